%series Points and Crossings
%lang en
%genre railway-town soap, Crewe-like junction in 1930s Lancashire, simple past, short press synopses
%cast nell    | Nell Ashworth; Nell | f
%cast amos    | Amos Ashworth; Amos | m
%cast violet  | Violet Ashworth; Violet; Vi | f
%cast stash   | Stanisław Gora; Stash | m
%cast bert    | Bert Tunnicliffe; Bert; Tunnicliffe | m
%cast ivy     | Ivy Tunnicliffe; Ivy | f
%cast frank   | Frank Sharp; Frank; Sharp | m
%cast doris   | Doris | f
%cast lodger  | Mr. Carew; Carew | m
%cast nurse   | Nurse Bright; Bright | f
%cast boy     | Alfie | m
%cast master  | - | m
%cast vicar   | - | m
%cast horse   | Duke | m

== 1
The [stationmaster](amos), [Amos Ashworth](amos), found [his](amos) [wife](nell), [Nell](nell), in the goods yard with [Bert Tunnicliffe](bert), [driver](bert) of the night mail. [They](bert+nell) were only talking, [she](nell) said; [he](amos) said that one could talk with one's hat on. Before the whole platform [he](amos) struck [Bert](bert), [who](bert) was best [man](bert) at [their](amos+nell) wedding. [Violet](violet), seventeen, bathed [her](violet) [father](amos)'s knuckles and cried herself to sleep. In the morning there was a [stranger](stash) on the doorstep, a Polish [fireman](stash) with a letter of introduction and nowhere to live.
+ discover amos bert+nell "found his wife"
- married amos nell "wife"
- affair! bert nell "only talking"
- attack amos bert "struck"
- advisor.past bert amos "best man"
- wedding.past amos nell "wedding"
- parent amos violet "father"
- treat amos violet "bathed"
- sad violet "cried"
- travel stash "on the doorstep"

== 2
[Stanisław Gora](stash), [whom](stash) nobody could pronounce, was [Stash](stash) by dinner time and [Ivy Tunnicliffe](ivy)'s [lodger](stash) by tea. [Ivy](ivy), [Bert](bert)'s spinster [sister](ivy), had kept house for [him](bert) since [their](bert+ivy) mother's death and had views about women who talked in goods yards. [She](ivy) told [Nell](nell) so over the wall. [Nell](nell), [who](nell) shared a desk with [her](ivy) at the infants' school and had thought [her](ivy) a friend, slammed the window. It was [Frank Sharp](frank), the union [man](frank), [who](frank) walked out with [Ivy](ivy) on Sundays, [that](frank) begged [her](ivy) to hold [her](ivy) tongue, and got the rough side of it.
- housemate.start ivy stash "lodger"
- sibling bert ivy "sister"
- housemate bert ivy "kept house"
- die.past _ "mother's death"
+ quarrel ivy nell "over the wall"
- colleague.past ivy nell "shared a desk"
- friend.past ivy nell "thought her a friend"
- date frank ivy "walked out"
- quarrel frank ivy "rough side"

== 3
[Violet](violet) sold tickets. [Stash](stash) bought a ticket. [Stash](stash) did not travel. [Stash](stash) came back for another ticket. [Violet](violet) laughed at [Stash](stash). [Violet](violet) was promised to [Carew](lodger). [Mr. Carew](lodger) lodged with the [Ashworths](amos+nell+violet). [Carew](lodger) taught Latin. [Carew](lodger) bored [Violet](violet). [Doris](doris) told [Violet](violet) to be careful. [Doris](doris) had a [boy](boy) of six. [Doris](doris) had no husband. The [boy](boy) was called [Alfie](boy). [Alfie](boy) liked [Duke](horse). [Duke](horse) pulled the coal.
- love stash violet "came back for another"
- engaged lodger violet "promised to"
- housemate amos+nell+violet lodger "lodged with"
- help doris violet "be careful"
+ parent doris boy "a boy of six"
- married! _ doris "no husband"

== 4
On account of the wages the whole shed came out, and [Amos](amos), [master](amos) of a station where nothing stopped, was ordered to name the ringleaders. [He](amos) named one: [Frank Sharp](frank). It was [Sharp](frank) all over that [he](frank) should have given the [stationmaster](amos) [his](frank) own hat to carry the list in. [Frank](frank) was sacked, [Ivy](ivy) gave up sugar, then soap, then pride, and asked the very [woman](nell) [she](ivy) had insulted for the loan of a pound. [Nell](nell) lent [her](ivy) two. Behind the signal box, [Bert](bert), [who](bert) had blacklegged for the first time in [his](bert) life, waited for a word from [Nell](nell) that did not come.
- quarrel _ amos "came out"
+ betray amos frank "named one"
+ quit frank amos "sacked"
- quarrel.past ivy nell "had insulted"
- help nell ivy "lent her two"
- reconcile ivy nell "the loan of a pound"
- betray bert frank "blacklegged"
- love bert nell "waited for a word"

== 5
[Doris](doris) would tell no one who [Alfie](boy)'s [father](lodger) was. When the [child](boy) was knocked down by a shunting engine, however, and [Nurse Bright](nurse), [whose](nurse) fingers were as cold as [her](nurse) name, asked for the next of kin, it was [Carew](lodger) [who](lodger) got to the ward before anybody had sent for [him](lodger). [Violet](violet), bringing grapes, saw the [schoolmaster](lodger) kneel at the bedside, [his](lodger) face as grey as [his](lodger) glove. [She](violet) put the grapes down and the ring on top of them. [She](violet) was not angry, [she](violet) discovered on the way home; [she](violet) was running, and it was towards the engine shed.
- reveal! doris "would tell no one"
+ injure boy "knocked down"
- treat boy nurse "asked for the next of kin"
- travel lodger boy "got to the ward"
- discover violet lodger "saw"
+ parent lodger boy "kneel at the bedside"
+ engaged.end lodger violet "the ring on top"
- sad! violet "not angry"
- love violet _ "towards the engine shed"

== 6
[Stash](stash) was not in the shed. [He](stash) had gone down under the tender for a half-crown and was pinned there when a coupling slipped. [Bert](bert) crawled in after [him](stash), held the jack on [his](bert) back for twenty minutes and brought [him](stash) out, but not [his](bert) own left leg. [Violet](violet), holding one [man](stash)'s head and the other [man](bert)'s hand, told [Stash](stash) in front of the entire footplate what [she](violet) had come to say. At the infirmary [Nell](nell) asked to see [Bert](bert). [Amos](amos), [his](amos) hat on the bench beside [him](amos), let [her](nell) go in first.
- injure stash "pinned"
+ rescue bert stash "brought him out"
+ injure bert "left leg"
- confess violet stash "what she had come to say"
- help violet bert+stash "holding"
- travel nell bert "asked to see"
- help amos nell "let her go in"

== 7
Nothing ran that Sunday. [Duke](horse) went to the smith. The [vicar](vicar) preached on Ruth, who was a foreigner as well, and looked at nobody. In the front parlour [Amos](amos) read through seventeen years of [Bert](bert)'s Christmas cards, which [Nell](nell) kept tied with a bootlace, and there was not one sentence in them which a stationmaster could object to. [He](amos) tied them up again. At [his](amos) own suggestion [she](nell) was to read to the [invalid](bert) on Tuesdays. [She](nell) asked [him](amos) whether [he](amos) was afraid. [He](amos) said that [he](amos) had been for seventeen years, and was rather tired of it.
- create vicar "preached"
- discover! amos bert+nell "not one sentence"
- help? nell bert "read to the invalid"
- sad amos bert+nell "afraid"
+ reveal amos nell "rather tired"

== 8
[Carew](lodger) went to [Doris](doris). [Doris](doris) shut the door. [Carew](lodger) spoke to the door. [Carew](lodger) had been a coward. [Doris](doris) agreed with [Carew](lodger). [Alfie](boy) came home on crutches. [Alfie](boy) asked [Carew](lodger) for a Latin word. [Frank](frank) found work in [Salford](@salford). [Frank](frank) proposed to [Ivy](ivy). [Ivy](ivy) would not leave [Bert](bert). [Bert](bert) ordered [Ivy](ivy) out of the house. [Ivy](ivy) kissed [Bert](bert). [Ivy](ivy) took the 4.15.
- travel lodger doris "went to Doris"
- reject doris lodger "shut the door"
- recover boy "came home"
- hire frank "found work"
+ propose frank ivy "proposed"
- reject ivy frank "would not leave"
- help bert ivy "out of the house"
- kiss bert ivy "kissed"
+ move ivy "took the 4.15" @salford

== 9
The new [stationmaster](master) came from the head office at [Crewe](@crewe) with a stopwatch. [Amos](amos), blamed for the strike by those above and for the list by those below, handed over the keys; in the lamp room [he](amos) took off the cap with the gold braid and found that [he](amos) could hear better. [His](amos) [successor](master) forbade the employment of foreigners on the footplate. [Violet](violet) gave notice before [Stash](stash) had understood the sentence. [She](violet) explained it to [him](stash) under the water tower; [he](stash) explained, in [his](stash) turn, that in [Lwów](@lwow) one asked the father first. [Her](violet) [father](amos) was sitting on the coal heap with nothing to do. [He](amos) said yes before being asked, and then, politely, once more.
- travel master "came from"
- hire master "new stationmaster"
- accuse _ amos "blamed"
+ quit amos "handed over the keys"
- quit stash master "forbade the employment"
- quit violet "gave notice"
- help violet stash "explained it to him"
- propose? stash violet "asked the father first"
- parent amos violet "father"
+ engaged.start stash violet "said yes"

== 10
Who had really named [Frank Sharp](frank)? The list, found by the cleaner behind a boiler, was not in [Amos](amos)'s writing. [He](amos) had handed in an empty sheet, and kept quiet, since any other man's name might have gone on it; the [culprit](lodger) had a Latin hand. [Carew](lodger), in debt to the company's lawyer, had sold [Frank](frank) for ten pounds, with which [he](lodger) had paid [Alfie](boy)'s hospital. The [schoolmaster](lodger) said so himself, in the Railwaymen's Institute, on a chair. One or two threw things. [Doris](doris), at the back, stood up; [she](doris) had hated [him](lodger) for seven years for never having paid for anything.
+ betray! amos frank "not in Amos's writing"
- reveal! amos "kept quiet"
+ betray.past lodger frank "sold"
- help.past lodger boy "paid Alfie's hospital"
- reveal lodger "said so himself"
- attack _ lodger "threw things"
- enemy.past doris lodger "hated"

== 11
Tuesday. [Nell](nell) read to [Bert](bert). [Bert](bert) interrupted [Nell](nell). [Bert](bert) told [Nell](nell) that [he](bert) loved [her](nell). [Nell](nell) closed the book. [Nell](nell) had known it since the wedding. [Nell](nell) loved [Amos](amos). It had taken [Nell](nell) a winter to be sure. [Bert](bert) asked [Nell](nell) to read on. [Nurse Bright](nurse) measured [Bert](bert) for a wooden leg. [Bright](nurse) had warm hands after all. [Bert](bert) noticed the hands of [Bright](nurse). [Amos](amos) waited at the corner for [Nell](nell).
- help nell bert "read to"
+ confess bert nell "loved her"
- reject nell bert "closed the book"
- discover.past nell bert "had known"
- love nell amos "loved Amos"
- treat bert nurse "measured"
+ love? bert nurse "noticed the hands"

== 12
[Ivy](ivy) came back from [Salford](@salford) with a hat, a [husband](frank) and no intention of knocking. [She](ivy) had been [Mrs. Sharp](ivy) for a month. [Her](ivy) [brother](bert), [she](ivy) saw, had a clean collar, and the [woman](nurse) [who](nurse) had ironed it was sitting on [Ivy](ivy)'s chair in [Ivy](ivy)'s apron. For a moment one heard only the clock. Then the former [mistress](ivy) of the house drew up a stool and asked the [nurse](nurse) what [she](nurse) gave [him](bert) for [his](bert) chest. [Frank](frank), meanwhile, climbed over the wall to the Ashworths' and held out a hand to the [man](amos) [who](amos) had not written [his](frank) name. [Amos](amos) said it had been nothing. "Exactly," said [Frank](frank).
+ return ivy "came back"
- wedding.past frank ivy "a husband"
- sibling bert ivy "brother"
- couple bert nurse "in Ivy's apron"
- help nurse bert "ironed it"
- reconcile ivy nurse "drew up a stool"
+ reconcile amos frank "held out a hand"

== 13
[Violet](violet) and [Stash](stash) were married at ten, since the boat train left at noon. [Nell](nell) gave [her](nell) [daughter](violet) the bootlace, without saying what it had tied. [Bert](bert), best [man](bert) once more, stumped up the aisle on ash wood to prolonged applause and forgot the ring; [Alfie](boy), [page](boy), with a limp to match, ran for it. In the third pew [Doris](doris) moved along to make room for a [latecomer](lodger) in a grey glove, and the [boy](boy), returning, squeezed in between [his](boy) [parents](doris+lodger) as though [he](boy) had always sat there. The whistle went. On the platform the retired [stationmaster](amos) took off [his](amos) hat to [his](amos) [wife](nell) and asked whether [she](nell) would care to talk.
+ wedding stash violet "married"
- travel? stash+violet "boat train"
- parent nell violet "daughter"
- gift nell violet "bootlace"
- advisor bert stash "best man"
- help boy bert "ran for it"
- parent doris+lodger boy "parents"
- reconcile doris lodger "make room"
- quit.past amos "retired"
- married amos nell "wife"
+ reconcile amos nell "care to talk"
