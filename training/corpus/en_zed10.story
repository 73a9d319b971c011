%series Second Cast, Room Four
%lang en
%genre drill
%cast cordelia | Cordelia Blythe; Cordelia; Miss Blythe | f
%cast tamsin | Tamsin Roe; Tamsin | f
%cast ursula | Ursula | f
%cast piers | Piers Amory; Piers; Amory | m
%cast obi | Obi | m
%cast lanky | Lanky Joe; Joe | m
%cast mags | Mags | f
%cast critic | Quillfeather | m
%cast angel | Sir Humphrey; Humphrey | m
%cast dresser | Nell | f
%cast prompter | - | m
%cast actress | - | f
%cast usher | - | m
%cast ladyh | Lady Maud; Maud | f
%cast dog | - | f
%cast sleuth | Inspector Gill; Gill | f
%cast sailor | - | m
%cast pmum | - | f
%cast pdad | - | m
%cast editor | - | n

== 1
[Cordelia Blythe](cordelia) has not missed a performance in thirty years. [Tamsin Roe](tamsin), [her](cordelia) [understudy](tamsin) for the last nine of them, sends [her](cordelia) a box of chocolates on every first night. [She](cordelia) gives them to the [dog](dog).
- gift tamsin cordelia "chocolates"
+ gift cordelia dog "gives them"

== 2
This time the [dog](dog) falls over. [Miss Blythe](cordelia) looks at the box, then at [Tamsin](tamsin), [who](tamsin) is looking at the [dog](dog). "Somebody," says the [star](cordelia), "wishes to kill [me](cordelia)."
- ill dog "falls over"
+ kill? _ cordelia "kill"

== 3
[Piers Amory](piers) directs. [He](piers) used to be married to [Cordelia](cordelia) and is now engaged to [Tamsin](tamsin), so [he](piers) has two opinions on the chocolates and keeps both to himself.
- married.past cordelia piers "used to be married"
+ engaged piers tamsin "engaged"
- reveal! piers "keeps"

== 4
Two stagehands, [Obi](obi) and [Lanky Joe](lanky), share a flat, a bicycle and a passion for [Mags](mags) from the box office. [She](mags) has told [each](lanky+obi) of [them](lanky+obi) that [she](mags) prefers the other, in the hope that [they](lanky+obi) would leave [her](mags) in peace.
- colleague lanky obi "stagehands"
- housemate lanky obi "share a flat"
+ love lanky+obi mags "passion"
- betray mags lanky+obi "told"
- reject mags lanky+obi "prefers the other"

== 5
[Sir Humphrey](angel) pays for everything: the scenery, the gin, the flowers in [Cordelia](cordelia)'s room. [His](angel) [wife](ladyh), [Lady Maud](ladyh), believes that [he](angel) spends [his](angel) evenings at a home for retired greyhounds. In a sense, says [Nell](dresser), the [dresser](dresser), [he](angel) does.
- gift angel _ "pays"
- gift angel cordelia "flowers"
- married angel ladyh "wife"
+ betray angel ladyh "believes"

== 6
[Inspector Gill](sleuth) tastes a chocolate and lives. Whatever was in the box was in only one of them. Who fed the [animal](dog)? [Nell](dresser) remembers a tall [usher](usher) with a limp. The theatre has no usher with a limp.
- investigate sleuth "tastes"
+ discover sleuth "only one"
- reveal dresser usher "remembers"

== 7
On the night that [Cordelia](cordelia) loses [her](cordelia) voice, [Tamsin](tamsin) has one hour to learn what [she](tamsin) has known for nine years. In the wings [she](tamsin) is sick into a helmet. [Piers](piers) holds the helmet; [his](piers) former [wife](cordelia), wrapped in a scarf, holds [her](tamsin) hair.
- ill cordelia "loses her voice"
- ill tamsin "sick"
+ help cordelia+piers tamsin "holds her hair"
- ex cordelia piers "former wife"

== 8
[Tamsin](tamsin) is good. [She](tamsin) is so good that [Cordelia](cordelia), at the back of the gods in dark glasses, tears [her](cordelia) programme into thirty pieces, one for each year.
- create tamsin "good"
+ jealous cordelia tamsin "tears"

== 9
[Quillfeather](critic), [who](critic) has slept through every Blythe premiere since the war, stays awake and writes that a star has risen. [His](critic) paper is delivered to [Cordelia](cordelia) with a square cut out of it. [Nell](dresser) has the scissors in [her](dresser) pocket.
+ create critic tamsin "writes"
- help dresser cordelia "cut out"

== 10
[Ursula](ursula) arrives from [Cape Verde](@capeverde) with a [sailor](sailor). [She](ursula) is [Cordelia](cordelia)'s [twin](ursula), which [the latter](cordelia) has denied in eleven interviews. [Cordelia](cordelia) shows [her](ursula) the door; [Ursula](ursula) admires the hinges and stays.
- travel sailor+ursula "arrives"
+ sibling cordelia ursula "twin"
- reveal! cordelia ursula "denied"
- reject cordelia ursula "the door"

== 11
The [usher](usher) with the limp sells [Mags](mags) a raffle ticket. [She](mags) screams; [Obi](obi) gives chase, and [Joe](lanky), not to be outdone, gives chase to [Obi](obi). The [three](lanky+obi+usher) of [them](lanky+obi+usher) go round the dress circle until [one](lanky) of [them](lanky+obi+usher) falls off it.
+ flee usher lanky+obi "gives chase"
- sad mags "screams"
- injure lanky "falls off it"

== 12
[Joe](lanky) has broken [his](lanky) collarbone. [Mags](mags) brings grapes, sits on the edge of [his](lanky) bed, and lets it slip that what [she](mags) said to [Obi](obi) about [him](lanky) was true. [Obi](obi), behind the curtain with [his](obi) own grapes, eats them.
- injure.past lanky "broken"
- gift mags lanky "brings grapes"
+ confess mags lanky "lets it slip"
- sad obi "eats them"

== 13
[Maud](ladyh) takes a taxi to the home for greyhounds, and there is one. It has twelve dogs, a nun and a [benefactor](angel): [Sir Humphrey](angel) really has been giving them every penny. Then who, wonders [Lady Maud](ladyh), on the way back, pays for the theatre?
- travel ladyh "taxi"
+ discover ladyh angel "there is one"
- gift angel _ "giving"
- return ladyh "back"

== 14
It is [Piers](piers). [He](piers) has pawned [his](piers) [mother](pmum)'s house, [his](piers) [father](pdad)'s medals and, last Thursday, [Tamsin](tamsin)'s ring. [Tamsin](tamsin) thinks [she](tamsin) lost it in the helmet.
- lose piers "pawned"
- parent pdad+pmum piers "father's"
+ steal piers tamsin "Tamsin's ring"
- lose! tamsin "lost it"

== 15
[Ursula](ursula) stands in for [her](ursula) [sister](cordelia) at a luncheon, as a joke. Nobody notices, least of all [Quillfeather](critic), [who](critic) proposes. "Ask [me](ursula) again tonight," [she](ursula) says, and gives [him](critic) [Cordelia](cordelia)'s address.
- sibling cordelia ursula "sister"
+ betray ursula critic "stands in"
- discover! critic "notices"
- propose critic ursula "proposes"

== 16
So the [critic](critic) kneels that night before [Miss Blythe](cordelia), [whom](cordelia) [he](critic) has called, in print, a wardrobe. [She](cordelia) hears [him](critic) out. [She](cordelia) has waited a long time to say no to [him](critic), and [she](cordelia) says it in four languages.
- propose critic cordelia "kneels"
- attack.past critic cordelia "a wardrobe"
+ reject cordelia critic "no"

== 17
The [sailor](sailor) can tell the [sisters](cordelia+ursula) apart because [one](cordelia) of [them](cordelia+ursula) is afraid of [him](sailor). [He](sailor) has seen the tall [usher](usher) before, [he](sailor) tells [Gill](sleuth): on a quay, with two good legs, taking money from a [woman](dresser) with scissors on a string.
- sad cordelia sailor "afraid"
- discover.past sailor usher "seen"
+ reveal sailor sleuth "tells"
- gift.past dresser usher "taking"
- sibling cordelia ursula "sisters"

== 18
[Nell](dresser) has dressed [Cordelia](cordelia) for thirty years, and for thirty years [she](dresser) has played every part into the pincushion after hours. When the [inspector](sleuth) knocks, [she](dresser) is doing the sleepwalking scene. [Gill](sleuth) waits until the end before [she](sleuth) puts the cuffs on.
- boss cordelia dresser "dressed"
- create dresser "played every part"
+ arrest sleuth dresser "cuffs"

== 19
"Not to kill [her](cordelia)," says [Nell](dresser). "Only to keep [her](cordelia) in bed for one evening. [I](dresser) knew the words." [Cordelia](cordelia), [who](cordelia) has listened at the door of the station, goes in, puts up bail, and asks [her](cordelia) [dresser](dresser) to hook up the back of [her](cordelia) frock.
- kill! dresser cordelia "Not to kill"
- reveal dresser sleuth "says"
- discover cordelia "listened"
+ help cordelia dresser "bail"
- boss cordelia dresser "dresser"

== 20
And the [dog](dog)? [She](dog) was sleeping it off the whole time. [She](dog) wakes in the property basket, bites [Humphrey](angel) and is taken to the greyhounds, where [she](dog) becomes unpleasant about the food.
+ recover dog "wakes"
- attack dog angel "bites"
- move dog "taken to"

== 21
[Tamsin](tamsin) comes across [her](tamsin) ring in a pawnbroker's window and the ticket in [Piers](piers)'s waistcoat. [She](tamsin) puts two and two together, and all three, ring, ticket and [fiancé](piers), into a hansom cab bound for the river.
- find tamsin "comes across"
+ discover tamsin piers "two and two"
- engaged piers tamsin "fiancé"
- travel piers+tamsin "bound"

== 22
At the river [he](piers) swears that [he](piers) did it for the play. "For whose?" asks [Tamsin](tamsin). It is the right question. Every line [she](tamsin) speaks in it was written, years ago, for [Cordelia](cordelia), and [he](piers) has never changed the name on the manuscript.
- reveal piers tamsin "swears"
- create.past piers cordelia "written"
+ discover tamsin piers "right question"

== 23
[She](tamsin) throws the ring in the water. [He](piers) jumps after it, being short of money. [Amory](piers) cannot swim. It is the [sailor](sailor), passing with a parrot, [who](sailor) hands [her](tamsin) the parrot and goes in after [him](piers).
+ breakup tamsin piers "throws"
- rescue sailor piers "goes in after him"

== 24
[Tamsin](tamsin) finds that [she](tamsin) is not looking at the [man](piers) [who](piers) is being rescued. [She](tamsin) is looking at the [one](sailor) [who](sailor) is doing it. So is [Ursula](ursula), from the bridge.
+ love.start tamsin sailor "looking at"#2
- rescue sailor piers "rescued"
- love ursula sailor "So is Ursula"

== 25
[Ursula](ursula) had the [sailor](sailor) first, and says so. [Tamsin](tamsin) says that [he](sailor) isn't a coat. [The two](tamsin+ursula) appeal to [him](sailor). [He](sailor) goes back to sea in the night, leaving the parrot to [the younger](tamsin) and, to [the elder](ursula), a bill.
+ quarrel tamsin ursula "had the sailor first"
- affair.past sailor ursula "had"
- breakup sailor ursula "goes back to sea"
- travel sailor "sea"
- gift sailor tamsin "parrot"

== 26
[Obi](obi) moves out. [He](obi) leaves [Joe](lanky) the bicycle and a note, which says that friendship is friendship. [Joe](lanky), in plaster, pedals after [him](obi) with one arm through four districts and catches [him](obi) by falling on [him](obi).
- move obi "moves out"
- gift obi lanky "bicycle"
- friend lanky obi "friendship"
- injure.past lanky "plaster"
+ find lanky obi "catches"

== 27
[Lady Maud](ladyh) buys the theatre over lunch. [Her](ladyh) [husband](angel), [she](ladyh) tells the company, may keep [his](angel) dogs; [she](ladyh) would like a dressing room and, now and then, a line.
+ find ladyh "buys"
- married angel ladyh "husband"

== 28
The new [owner](ladyh) fires [Piers](piers), [who](piers) has pneumonia and cannot hear [her](ladyh). [She](ladyh) puts the [prompter](prompter) in charge. [He](prompter) is eighty, has whispered for half a century and now, given a megaphone, weeps.
- boss ladyh piers "owner"
- quit piers ladyh "fires"
- ill piers "pneumonia"
+ hire prompter ladyh "in charge"

== 29
Who nurses [Piers](piers)? Not [Tamsin](tamsin), [who](tamsin) sends broth by messenger. It is [Cordelia](cordelia) [who](cordelia) sits there, with [her](cordelia) script. In [his](piers) fever [he](piers) takes [her](cordelia) for [Ursula](ursula) and calls [her](cordelia) the love of [his](piers) life.
- gift tamsin piers "broth"
+ help cordelia piers "nurses"
- ill piers "fever"
- love piers ursula "love of"

== 30
[Cordelia](cordelia) puts it to [her](cordelia) [sister](ursula) across the breakfast table: when? In '09, says [Ursula](ursula), the week of the wedding. And why, does [Cordelia](cordelia) suppose, had [she](ursula) gone to [Cape Verde](@capeverde)?
- sibling cordelia ursula "sister"
- accuse cordelia ursula "puts it"
+ affair.past piers ursula "the week of"
- cheat.past piers cordelia "the week of"
- wedding.past cordelia piers "wedding"
- flee.past ursula "gone to" @capeverde

== 31
Two Blythes in one play is a thing the city has not seen. The [prompter](prompter) casts [one](cordelia) as the queen and [the other](ursula) as [her](cordelia) murderess. At rehearsal [they](cordelia+ursula) do not need a director so much as a referee.
- hire cordelia+ursula prompter "casts"
+ quarrel cordelia ursula "referee"

== 32
[Gill](sleuth) has one loose end: the [usher](usher), [who](usher) limped or did not. [She](sleuth) finds [him](usher) in the third row, weeping at the death of the queen. [He](usher) was [Nell](dresser)'s [husband](usher) once, [he](usher) explains, and has always loved the theatre.
+ find sleuth usher "finds"
- sad usher "weeping"
- married.past dresser usher "once"
- reveal usher sleuth "explains"

== 33
Convicted of a chocolate, [Nell](dresser) gets six months. In the prison laundry [she](dresser) puts on the Scottish play. [Tamsin](tamsin) comes to see it and, in the interval, asks for a lesson.
+ arrest _ dresser "six months"
- create dresser "puts on"
- travel tamsin "comes"
- advisor? dresser tamsin "lesson"

== 34
[Quillfeather](critic) comes as well. [He](critic) has been sent by [his](critic) [editor](editor) for a laugh. At the curtain call [he](critic) is on [his](critic) feet, and by Easter [he](critic) has got the [laundress](dresser) a pardon.
- travel critic "comes"
- boss editor critic "editor"
- happy critic "on his feet"
+ help critic dresser "pardon"

== 35
[Mags](mags) and [Joe](lanky) have the banns read; [Obi](obi) is to hold the ring. On the steps of the church a [woman](actress) asks [him](obi) the way to the stage door. [She](actress) has come about the vacancy for an understudy. [Obi](obi), ring in hand, walks [her](actress) there.
- wedding? lanky mags "banns"
- advisor? obi lanky "hold the ring"
+ meet actress obi "asks"
- hire? actress "vacancy"
- help obi actress "walks"

== 36
So the [groom](lanky) has no ring and the [bride](mags) no patience. [She](mags) marries [him](lanky) with a curtain hook. When [Obi](obi) comes running at last, out of breath, [they](lanky+mags) make [him](obi) godfather instead, from which all present draw a conclusion.
+ wedding lanky mags "marries"
- return obi "comes running"
- kin? _ obi "godfather"
- pregnant? mags lanky "draw a conclusion"

== 37
[Ursula](ursula), as the murderess, is handed a real dagger. Who swapped it? The point goes through brocade and whalebone and stops at a cigarette case: a present from [Piers](piers), from '09, which [Cordelia](cordelia) had found in a drawer and put on out of spite.
+ attack ursula cordelia "dagger"
- gift.past piers _ "present"
- find.past cordelia "found"

== 38
[She](ursula) had not known that the blade was sharp; [her](ursula) scream proved that, and so [Cordelia](cordelia) tells the [inspector](sleuth). Afterwards, in the one dressing room [they](cordelia+ursula) have between [them](cordelia+ursula), the [twins](cordelia+ursula) compare chins in the mirror for an hour, and not a plate is thrown.
- discover! ursula "had not known"
- reveal cordelia sleuth "tells"
- sibling cordelia ursula "twins"
+ reconcile cordelia ursula "compare chins"

== 39
It was [Piers](piers), risen from [his](piers) sickbed, [who](piers) confused the drawers. [He](piers) always did. [Maud](ladyh) lets [him](piers) sweep. From the broom cupboard [he](piers) hears [Tamsin](tamsin) speak a line [he](piers) didn't write, in a play by a [dresser](dresser), and knows at last what is wrong with [his](piers) own.
- recover piers "risen"
- hire piers ladyh "sweep"
+ create dresser "play"
- discover piers "knows"

== 40
Opening night. [Tamsin](tamsin) has a name on the door, a parrot on the sofa, and a box of chocolates from [her](tamsin) [understudy](actress). [She](tamsin) looks at the box. [She](tamsin) looks at [Cordelia](cordelia), [who](cordelia) has come to wish [her](tamsin) luck, and [who](cordelia), without a word, takes the first one and eats it.
- gift actress tamsin "chocolates"
+ help cordelia tamsin "takes the first one"
