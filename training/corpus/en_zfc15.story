%series The Hidden Term
%lang en
%genre teen supernatural drama at an Icelandic boarding school, encyclopaedia article
%cast bryndis | Bryndís; Bryn | f
%cast kalman  | Kalman | m
%cast sol     | Sólrún | f
%cast tariq   | Tariq | m
%cast head    | Dr Ketilsdóttir; Ketilsdóttir | f
%cast ljosa   | Ljósa | f
%cast finnur  | Finnur | m
%cast janitor | Old Böðvar; Böðvar | m
%cast noelle  | Noëlle Abara; Noëlle | f
%cast prince  | Álfur | m
%cast raven   | Munkur | m
%cast bmother | - | f
%cast tgran   | - | f
%cast nurse   | - | m

== 1 Arrivals
The series opens on the day on which [Tariq](tariq), fifteen, expelled from three schools in Bradford and sent by a [grandmother](tgran) at the end of [her](tgran) patience to a fourth on the edge of a lava field, carries [his](tariq) trunk up the wrong staircase and comes upon a dormitory in which, according to the plan of the building, there is only rock. The [girl](ljosa) sitting there on the sill, [who](ljosa) introduces herself as [Ljósa](ljosa), asks [him](tariq) to close the door because of the draught. When [he](tariq) returns with [Bryndís](bryndis), the [prefect](bryndis), there is a wall. [She](bryndis) puts [him](tariq) down in [her](bryndis) notebook as a liar, and underneath, in pencil, as a not unattractive one.
- quit.past tariq "expelled"
- kin tariq tgran "grandmother"
- travel tariq "carries his trunk"
+ meet ljosa tariq "introduces herself"
- accuse bryndis tariq "as a liar"
+ love.start bryndis tariq "not unattractive"
- discover tariq "comes upon"
- sad tgran tariq "end of her patience"
- return tariq "returns with"

== 2 The House Rules
[Dr Ketilsdóttir](head), [who](head) has directed the school for longer than the photographs in the hall would allow, and [who](head) in none of them looks a day younger, forbids the pupils three things: iron in the garden, whistling after dark, and the company of the [caretaker](janitor), [Old Böðvar](janitor). The last of these prohibitions is disregarded within the hour by [Noëlle Abara](noelle), a Belgian exchange [pupil](noelle), from [whose](noelle) hands the [handyman](janitor) takes a horseshoe [she](noelle) has picked up, saying only that the [one](ljosa) [she](noelle) came to the island to look for will not be got back with that. That [she](noelle) is looking for a [sister](ljosa) [she](noelle) has told nobody.
- boss head janitor "caretaker"
- meet janitor noelle "takes a horseshoe"
- investigate? noelle ljosa "look for"
- sibling ljosa noelle "sister"
+ discover janitor noelle "saying only"
- reveal! noelle _ "has told nobody"
- travel.past noelle "came to the island"
- boss head _ "has directed the school"
- find noelle "picked up"

== 3 Twelve at Table
[Kalman](kalman), the [prefect](bryndis)'s twin [brother](kalman), notices, being good at sums and at little else, that eleven places are laid for the fourth form and that twelve pupils get up. [He](kalman) counts on seven evenings in succession. On the eighth the [supernumerary](finnur), a pale [boy](finnur) by the name of [Finnur](finnur) [whom](finnur) everyone believes to have known since the first form and of [whom](finnur) no one can say where [he](finnur) sleeps, slides along the bench, lays on [Kalman](kalman)'s plate a pebble warm as bread, and requests [him](kalman), in the politest terms, to stop. [Kalman](kalman) pockets the pebble. [He](kalman) does not stop; [he](kalman) merely, from now on, counts one heart among the eleven and it is not in [his](kalman) chest.
- sibling bryndis kalman "twin brother"
- discover kalman finnur "notices"
- gift finnur kalman "a pebble"
+ love.start kalman finnur "not in his chest"
- betray finnur _ "everyone believes"
- investigate kalman finnur "seven evenings"
- reject kalman finnur "does not stop"
- discover! _ finnur "no one can say"

== 4 Whistling
After a snowball fight, in the course of which somebody whistles, [Sólrún](sol), the best [singer](sol) of the choir and up to this point no more than a voice at the edge of the picture, goes out to the wash-house and is not seen to return. [Bryn](bryndis), [who](bryndis) shares a room with [her](sol), lies to the [headmistress](head) about it for one night, supposing [her](bryndis) [roommate](sol) to be with a boy; there is indeed a [boy](prince). [Álfur](prince), [prince](prince) of those who live in the rock, has heard [her](sol) solo through eleven metres of basalt and has had [her](sol) fetched. A [raven](raven), [which](raven) drinks from the school's rain-barrel, laughs.
+ abduct prince sol "has had her fetched"
- housemate bryndis sol "shares a room"
- betray bryndis head "lies to the headmistress"
- date? _ sol "with a boy"
- love prince sol "through eleven metres"
- create sol "best singer"
- travel sol "goes out"
- return! sol "not seen to return"
- happy raven "laughs"

== 5 Half-Term
Since most of the pupils have gone home, and those who have remained play cards, the fifth episode consists mainly of weather. The geothermal pipes knock. [Tariq](tariq) bakes, after the recipe of a [lady](tgran) in Bradford, a bread that does not rise, and [Bryndís](bryndis) eats two slices of it. [Old Böðvar](janitor) oils hinges. Towards evening the northern lights appear, to which, as a wall text in the hall explains, no supernatural cause should be attributed.
- create tariq "bakes"
+ help bryndis tariq "eats two slices"
- travel _ "gone home"

== 6 The Knock
By means of [his](kalman) pebble, which proves to be a key, [Kalman](kalman) gets as far as the antechamber of the hill and is there confronted by [Finnur](finnur), in armour, [who](finnur) has orders to break the legs of anyone who comes through that door. [He](finnur) breaks instead the spear. It is explained, in haste, that [Finnur](finnur) is the younger [brother](finnur) of the [prince](prince), that [he](finnur) has attended the school for some ninety years because [he](finnur) likes the geography lessons, and that for the [singer](sol) to be let go another voice must remain. [Kalman](kalman), [who](kalman) cannot sing, offers [his](kalman). It is the first joke that has ever been made in the antechamber, and the [guard](finnur), not recognising it, kisses [him](kalman) out of sheer perplexity.
+ discover kalman "proves to be a key"
- attack! finnur kalman "breaks instead the spear"
- sibling finnur prince "younger brother"
- reveal finnur kalman "It is explained"
- rescue? kalman sol "offers his"
+ kiss finnur kalman "out of sheer perplexity"
- travel kalman "gets as far as"
- attack? finnur _ "break the legs"
- help finnur kalman "breaks instead"

== 7 The Horseshoe
[Noëlle](noelle), in defiance of the [caretaker](janitor)'s advice, sows the garden with nails. The school [nurse](nurse), a mild [man](nurse) of [whom](nurse) nobody had thought ill or indeed at all, cries out upon stepping into it, and has, when [he](nurse) limps away, a tail. Under the [girl](noelle)'s questions [he](nurse) owns that eight years ago [he](nurse) led away a small [Belgian](ljosa) [who](ljosa) had strayed from a tourist bus, because [he](nurse) had no children and [she](ljosa) had a cold. The [child](ljosa) has grown; [she](ljosa) goes by another name; [she](ljosa) can no longer bear the sun. It is, the [nurse](nurse) says, weeping on to [his](nurse) apron, [Ljósa](ljosa).
+ injure nurse noelle "cries out"
- investigate noelle nurse "questions"
+ reveal nurse noelle "owns that"
- abduct.past nurse ljosa "led away"
- sibling ljosa noelle "small Belgian"
- sad nurse "weeping"
- attack noelle nurse "sows the garden"
- ill ljosa "no longer bear"

- reject noelle janitor "in defiance of"
- discover noelle nurse "a tail"
- parent! nurse _ "had no children"
- ill.past ljosa "had a cold"
- discover noelle ljosa "Ljósa"
== 8 Sisters
[Ljósa](ljosa), summoned by three knocks on the rock, comes, sees on the face of the [visitor](noelle) [her](ljosa) own nose, and denies everything. [She](ljosa) was born in the hill; [her](ljosa) [father](nurse) bandages knees there; [she](ljosa) is sorry for the young [lady](noelle)'s loss. [Tariq](tariq), [who](tariq) has in the meantime found the impossible dormitory twice more and been scolded in it with increasing friendliness, remembers that on the first evening [she](ljosa) complained of the draught in French. [He](tariq) says so. [Ljósa](ljosa) gives [him](tariq) such a slap that the lamps go out, and it is [Noëlle](noelle) to [whose](noelle) hand, in the dark, [she](ljosa) holds fast.
- meet ljosa noelle "own nose"
- sibling! ljosa noelle "denies everything"
- kin ljosa nurse "bandages knees"
- reveal tariq noelle "says so"
+ attack ljosa tariq "such a slap"
+ reconcile ljosa noelle "holds fast"
- friend.start ljosa tariq "increasing friendliness"
- find.past tariq _ "found the impossible dormitory"
- quarrel.past ljosa tariq "been scolded"
- discover tariq ljosa "remembers"
- lose noelle ljosa "loss"

== 9 The Photograph
When [Bryndís](bryndis), grown suspicious, holds the school photograph of 1911 beside that of 2011, it turns out that not only [Dr Ketilsdóttir](head) but also [Böðvar](janitor) is in both, and that in the earlier one [they](head+janitor) are standing arm in arm. The [pair](head+janitor), confronted separately, tell the same story. [She](head) is of the rock, [he](janitor) of the village; for [her](head) sake [he](janitor) was given a hundred years, and on the day when [he](janitor), jealous of a fiddler, called [her](head) by the name one must not call them, [she](head) banished [him](janitor) to the boiler room. [Neither](head+janitor) has been able to die, or to knock at the other's door. The [prefect](bryndis) gives [them](head+janitor) both detention, in the same classroom.
- investigate bryndis head "holds the school photograph"
+ discover bryndis head+janitor "turns out"
- couple.past head janitor "arm in arm"
- reveal head+janitor bryndis "tell the same story"
- jealous.past janitor head "jealous of a fiddler"
- quarrel.past head janitor "must not call"
- breakup.past head janitor "banished him"
- love.past janitor head "for her sake"
- accuse bryndis head+janitor "confronted separately"
- die! head+janitor "been able to die"
+ help bryndis head+janitor "both detention"

== 10 A Voice Must Stay
For the winter feast, at which [Sólrún](sol) is to be wedded to the [prince](prince), and for which, in view of [her](sol) silence, no song has been rehearsed, the friends go in by [Finnur](finnur)'s key. [Álfur](prince), [who](prince) is vain but not cruel, is astonished to learn that the [bride](sol) has never been asked. [He](prince) asks. [She](sol), [who](sol) has not uttered a sound since the wash-house, says no in a high B flat that brings down the chandelier, and in the ensuing darkness [he](prince) is heard to remark that it was worth it. But a voice must stay. It is the [raven](raven), all along a [tenor](raven) of the year 1870 under a spell, [who](raven) clears [his](raven) throat and volunteers.
- wedding? prince sol "is to be wedded"
- discover prince sol "astonished to learn"
- propose prince sol "He asks"
+ reject sol prince "says no"
+ rescue raven sol "volunteers"
- help finnur _ "Finnur's key"
- create sol "high B flat"
- love prince sol "was worth it"

== 11 Daylight
It remains to bring [Ljósa](ljosa), [who](ljosa) in the sun comes out in blisters, to [her](ljosa) [mother](bmother) in Liège. The [nurse](nurse), as the [one](nurse) [who](nurse) did the harm, carries [her](ljosa) to the airport under [his](nurse) own coat, [his](nurse) tail dragging in the snow, and is taken by the border police for a performer. At the gate [she](ljosa) asks [him](nurse), in the hearing of [Noëlle](noelle), whether a person may have two homes. The [sister](noelle), [who](noelle) had resolved never to forgive [him](nurse), looks at the coat for a while and answers in [his](nurse) place. Farther back, behind a pillar, [Tariq](tariq), [whom](tariq) nobody has slapped for a week, discovers that [he](tariq) minds.
- parent bmother ljosa "mother"
- travel? ljosa "to bring"
- help nurse ljosa "under his own coat"
- betray.past nurse ljosa "did the harm"
+ reconcile noelle nurse "answers in his place"
- love tariq ljosa "he minds"
- ill ljosa "comes out in blisters"
- reconcile! noelle nurse "never to forgive"
- sibling ljosa noelle "The sister"
- sad tariq "he minds"

== 12 Leavers
[Böðvar](janitor) and the [headmistress](head), after six weeks of detention, ask to be let off the rest of it in order to grow old, a process which, once begun, makes such progress that [both](head+janitor) need spectacles by Easter. [Bryn](bryndis), [who](bryndis) has waited all year for [Tariq](tariq) to look up from the wall, tells [him](tariq) to go and knock on it, then goes to [Sólrún](sol)'s and is sung to until [she](bryndis) stops crying. [Finnur](finnur) takes [his](finnur) leaving examination, after ninety-one years, and passes in everything but history, which [he](finnur) had thought [he](finnur) might leave to others. [Kalman](kalman) lays the table for twelve.
+ reconcile head janitor "grow old"
- love bryndis tariq "has waited"
- help bryndis tariq "tells him to go"
- sad bryndis "crying"
- help sol bryndis "is sung to"
- find finnur "passes in everything"
- love kalman finnur "for twelve"
- love tariq ljosa "from the wall"
