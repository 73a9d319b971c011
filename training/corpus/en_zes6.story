%series Yes, And
%lang en
%genre improv-troupe sitcom, Melbourne, fan wiki episode list
%cast spatulas | Spatulas | g
%cast tilly | Tilly Nakamura; Tilly | f
%cast deng | Deng Akol; Deng | m
%cast bronte | Bronte Papas; Bronte | f
%cast hugo | Hugo Fairweather; Hugo | m
%cast sunny | Sunny | n
%cast mags | Mags; Margaret Papas | f
%cast heckler | Rowan Tibbs; Rowan; Tibbs | m
%cast yuki | Yuki Nakamura; Yuki | f
%cast producer | Vanessa Crewe; Crewe | f
%cast priest | - | m
%cast exwife | Lorna | f
%cast possum | Beryl | f

== 1 Suggestion from the Audience
Above a kebab shop in [Brunswick](@brunswick), the [Spatulas](spatulas) play to nine people, four of them asleep. [Tilly Nakamura](tilly) and [Deng Akol](deng) have been best [friends](deng+tilly) since primary school and on stage have been married some three hundred times; off it [she](tilly) is with [Hugo Fairweather](hugo), the [troupe](spatulas)'s golden [boy](hugo), and [he](deng) is with nobody. A [heckler](heckler) in the second row shouts "Proposal!" So [Deng](deng) kneels. The house goes quiet. [Bronte Papas](bronte), at the piano, forgets to play, because [she](bronte) alone has understood that the [kneeling man](deng) isn't acting.
- create spatulas "play"
- friend deng tilly "best friends"
- couple hugo tilly "with Hugo"
- propose! deng tilly "Deng kneels"
+ discover bronte deng "understood"
- love deng tilly "isn't acting"

== 2 New Choice
[Vanessa Crewe](producer), a [producer](producer) with a pilot to fill, is said to be in the audience, and everybody plays to the wrong [woman](mags). The [lady](mags) in pearls [whom](mags) they woo all evening is [Bronte](bronte)'s [mother](mags), [Mags](mags), [who](mags) had hoped to learn what [her](mags) [daughter](bronte) does on Thursdays. [Crewe](producer) was the [one](producer) in the hoodie. [She](producer) leaves [her](producer) card with [Hugo](hugo), only with [Hugo](hugo), and the golden [boy](hugo) puts it in [his](hugo) shoe. [Sunny](sunny), [who](sunny) does the lights and misses little, has lit the shoe.
- parent mags bronte "mother"
+ hire? hugo producer "leaves her card"
- gift producer hugo "leaves her card"
- betray hugo spatulas "in his shoe"
- discover sunny hugo "has lit the shoe"

== 3 Party Quirks
[Tilly](tilly) throws a birthday for [her](tilly) [sister](yuki) [Yuki](yuki), a [surgeon](yuki) [who](yuki) disapproves of puns. [Hugo](hugo) forgets to come. [Deng](deng), sent to the door as a stopgap, keeps forty guests laughing for three hours, and the birthday [girl](yuki), [who](yuki) has not laughed since the boards, asks [him](deng) out over the sink. [He](deng) says yes, as improvisers must. [Tilly](tilly) is delighted for [them](deng+yuki). [She](tilly) says so eleven times, and breaks a plate.
- celebrate tilly yuki "birthday"
- sibling tilly yuki "sister"
+ invite yuki deng "asks him out"
- date? deng yuki "says yes"
- help deng tilly "as a stopgap"
- happy! tilly "delighted"
- jealous tilly yuki "breaks a plate"

== 4 The Heckler
[He](heckler) is back, second row, aisle: the [man](heckler) [who](heckler) shouts. Tonight [he](heckler) ruins two scenes, and [Bronte](bronte), mild as milk, closes the lid of the piano and goes for [him](heckler) with a spatula, the [company](spatulas)'s only prop. In the kebab shop afterwards, a napkin to [his](heckler) brow, [Rowan Tibbs](heckler) explains himself. [He](heckler) auditioned for the [Spatulas](spatulas) eight years ago. It was [Hugo](hugo) [who](hugo) sent [him](heckler) home, and it was [Tibbs](heckler)'s best joke that [Hugo](hugo) has been opening with ever since.
- return heckler "is back"
+ attack bronte heckler "goes for him"
- injure heckler bronte "napkin to his brow"
- reveal heckler bronte "explains himself"
- reject.past hugo heckler "sent him home"
+ steal.past hugo heckler "best joke"

== 5 Emotional Rollercoaster
The [surgeon](yuki) and the [clown](deng) are happy, revoltingly so; [she](yuki) even makes a pun. [Tilly](tilly) asks [her](tilly) oldest [friend](deng) for a word in private, has no idea what the word is, and gives [him](deng) a cactus. Meanwhile [Bronte](bronte) puts it to [Hugo](hugo) that the opening is stolen. [He](hugo) laughs, then denies it, then weeps, in that order, and asks which was best. [Mags](mags), over tea with [Sunny](sunny), wonders aloud what became of that [boy](sunny) [who](sunny) used to follow [her](mags) [daughter](bronte) about with a tuba. [Sunny](sunny) spills the tea.
- happy deng+yuki "are happy"
- couple deng yuki "are happy"
- friend deng tilly "oldest friend"
- gift tilly deng "gives him a cactus"
+ accuse bronte hugo "puts it to Hugo"
- steal.past hugo heckler "is stolen"
- love.past sunny bronte "follow her daughter about"
- parent mags bronte "daughter"

== 6 Beryl
A [possum](possum) in the lighting rig, and four minutes to curtain. [Beryl](possum), as [she](possum) is baptised, has chewed through the main cable and regards the stage as [hers](possum). [Deng](deng) lures, [Hugo](hugo) flees, [Sunny](sunny) talks to [her](possum) in a low voice from the ladder until the [animal](possum) climbs down along [their](sunny) arm and goes to sleep in [their](sunny) hood. The show is played by torchlight. Nine people call it the best night of their lives. The proverb about children and animals is quoted twice.
- flee hugo possum "flees"
+ help sunny possum "talks to her"
- create spatulas "is played"

== 7 Freeze Tag
[Tilly](tilly) finds the card. It was in the shoe, the shoe was under the bed, and [Hugo](hugo) has been filming a pilot with [Crewe](producer) for a month, under the title "Fairweather". Worse: [he](hugo) plays opposite [Lorna](exwife), a former [wife](exwife) [he](hugo) had described as Canadian and dead. [She](exwife) is neither. [Tilly](tilly) walks on that night, calls "Freeze!", taps [Hugo](hugo) out of the scene and out of [her](tilly) life, and takes up [his](hugo) position, which happens to be in [Deng](deng)'s arms. The [surgeon](yuki) is in the house. Surgeons know where to look.
- find tilly "finds the card"
+ discover tilly hugo "has been filming"
- betray hugo tilly "has been filming"
- colleague exwife hugo "plays opposite"
- ex exwife hugo "former wife"
- die! exwife "dead"
+ breakup tilly hugo "out of her life"
- discover yuki deng+tilly "know where to look"

== 8 Second Opinion
[Yuki](yuki) operates for eleven hours and then on [Deng](deng). Does [he](deng) love [her](yuki) [sister](tilly)? [He](deng) could deny it, but never in fifteen years has [he](deng) said no to a scene partner. [She](yuki) makes a clean cut, kisses [him](deng) on the forehead and prescribes courage. Then [she](yuki) drives to [Tilly](tilly)'s and doesn't get out of the car. [Bronte](bronte), on the pavement with [her](bronte) music case, sees the elder [Nakamura](yuki) cry, gets in uninvited and plays [her](yuki) something very small on the dashboard.
- love? deng tilly "love her sister"
- sibling tilly yuki "sister"
+ breakup yuki deng "makes a clean cut"
- kiss deng yuki "kisses him"
- sad yuki "cry"
- help bronte yuki "plays her something"

== 9 Replacement
Without the golden [boy](hugo), one short for the festival, the [Spatulas](spatulas) hold auditions. They see a mime, a [priest](priest) with hiccups and a man who merely wanted the toilet. The [priest](priest) is almost hired. Then [somebody](heckler) shouts from the second row that they are all terrible, and [Bronte](bronte) shouts back: "Do it better!" [He](heckler) does it better. [Rowan](heckler) gets the place that was taken from [him](heckler) eight years before; [his](heckler) first [partner](bronte) in a scene is the [woman](bronte) [who](bronte) gave [him](heckler) the scar. [They](bronte+heckler) play an old couple feeding ducks. Nobody laughs, and nobody breathes.
- hire? priest spatulas "almost hired"
+ hire heckler spatulas "gets the place"
- colleague.start bronte heckler "partner"
- attack.past bronte heckler "the scar"
- create bronte+heckler "feeding ducks"

== 10 Two Truths
[Lorna](exwife), the dead [Canadian](exwife), looks up [Tilly](tilly) to return a necklace that [Hugo](hugo) gave [her](exwife) and that has [Tilly](tilly)'s initials on it. The [pair](exwife+tilly) compare dates, then notes, then handwriting, and part as friends. [Hugo](hugo), [who](hugo) has been let go by [Crewe](producer) because [he](hugo) cannot act with others, begs the [troupe](spatulas) to have [him](hugo) back. [Deng](deng) would say yes; [Deng](deng) always would. It is the gentle [Sunny](sunny), for the first time in the show's history, [who](sunny) turns off the light.
- return exwife "looks up Tilly"
- gift exwife tilly "return a necklace"
- gift.past hugo exwife "gave her"
- steal.past hugo tilly "Tilly's initials"
+ friend.start exwife tilly "friends"
- quit hugo producer "has been let go"
- hire? hugo spatulas "have him back"
+ reject sunny hugo "turns off the light"

== 11 The Tuba
[Mags](mags) dusts the attic and drops on [Sunny](sunny)'s head, by accident, a tuba. Under the ice pack it all comes out: the shy [boy](sunny) of those days went away, came back as [Sunny](sunny), cut off [their](sunny) hair, learned about lamps, and has been lighting [Bronte](bronte) from the warm side for five years without being known. [Mags](mags) knew at once. "A [mother](mags) doesn't forget a tuba." [She](mags) promises silence. [Bronte](bronte), at that very hour, is being kissed on the Number 19 tram by the former [heckler](heckler), in the quiet of an empty carriage, and kisses [him](heckler) back.
- parent mags bronte "mother"
- injure sunny mags "drops on Sunny's head"
- return.past sunny "came back"
+ reveal sunny mags "it all comes out"
- love sunny bronte "from the warm side"
- discover.past mags sunny "knew at once"
- reveal! mags "promises silence"
+ kiss bronte heckler "being kissed"

== 12 Warm Side
[Sunny](sunny) hands in [their](sunny) notice, to the dismay of everyone, the [possum](possum) included. [Yuki](yuki), [who](yuki) has taken to dropping in on Thursdays for reasons [she](yuki) calls anatomical, finds [them](sunny) packing gels in the dark and asks how one lights a person. [They](sunny) show [her](yuki). It takes until two. [Bronte](bronte) learns from [her](bronte) [mother](mags) what the new notice means, runs up four flights, stands in the door, and sees the [two](sunny+yuki) of [them](sunny+yuki) in the glow, laughing. [She](bronte) goes down again on tiptoe, content.
- quit sunny "hands in their notice"
- find yuki sunny "finds them packing"
- flirt sunny yuki "asks how one lights"
- parent mags bronte "mother"
+ reveal mags bronte "learns from her mother"
- discover bronte sunny+yuki "sees the two"
- happy bronte "content"

== 13 Scene Partners
On the eve of the festival [Deng](deng) is offered a solo year in [Chicago](@chicago). [He](deng) has said yes before [he](deng) remembers to [whom](tilly) [he](deng) would have wanted to say it. [Tilly](tilly) hears the news from the kebab man. [She](tilly) storms in, accuses [him](deng) of never once having made an offer of [his](deng) own, and storms out; then [she](tilly) comes back in, because it is [her](tilly) flat. So [he](deng) makes one. It has no joke in it. "New choice," whispers [Tilly](tilly), and [he](deng) says it again, better.
- hire? deng "is offered a solo year"
- travel? deng "in Chicago" @chicago
- discover tilly deng "hears the news"
- accuse tilly deng "accuses"
- return tilly "comes back in"
+ confess deng tilly "makes one"

== 14 Blackout
Four hundred people, none asleep. [Hugo](hugo) sits among them in the second row, aisle, and nobody knows whether [he](hugo) will shout. [Tilly](tilly) asks for a suggestion. "Proposal," calls a small voice: it is [Hugo](hugo), and [he](hugo) means it kindly. This time it is [she](tilly) [who](tilly) kneels. [Bronte](bronte) forgets to play; [Rowan](heckler) plays for [her](bronte), badly, with one finger; [Sunny](sunny), back at the desk since Tuesday and holding the [surgeon](yuki)'s hand, brings the lamps up warm. "Yes," says [Deng](deng). One waits. "And?" asks [Tilly](tilly).
+ propose tilly deng "kneels"
- help heckler bronte "plays for her"
- return sunny "back at the desk"
- couple sunny yuki "holding the surgeon's hand"
- engaged.start deng tilly "Yes"
