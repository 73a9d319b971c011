%series Saint Aldhelm's
%lang en
%genre boarding-school drama in Yorkshire, four years in fourteen overviews
%cast wren     | Wren Adair; Wren; Adair | f
%cast magnus   | Magnus Thorvald; Magnus | m
%cast priya    | Priya Nair; Priya | f
%cast caspian  | Caspian Holt; Caspian; Holt Minor | m
%cast lysander | Lysander Holt; Lysander; Holt Major | m
%cast ferris   | Dr. Eleanor Ferris; Dr. Ferris; Ferris | f
%cast bligh    | Mr. Cuthbert Bligh; Mr. Bligh; Bligh | m
%cast odette   | Mademoiselle Odette Caron; Mademoiselle Caron; Odette; Caron | f
%cast stokes   | Barnaby Stokes; Stokes | m
%cast matron   | Matron Adebayo; Adebayo | f
%cast rupert   | Sir Rupert Holt; Sir Rupert | m
%cast adair    | - | m
%cast pigeon   | Admiral | n
%cast grandfather | - | m
%cast solange  | Solange Caron; Solange | f

== 1
A scholarship, a cardboard suitcase, a northern station: [Wren Adair](wren), fourteen, [daughter](wren) of a [locksmith](adair) [who](adair) is doing time in [Durham](@durham), arrives at a school for the children of judges. [Her](wren) [roommate](priya), [Priya Nair](priya), talks in [her](priya) sleep and shares everything, even [her](priya) slippers. [Lysander Holt](lysander), the [head boy](lysander), makes the [newcomer](wren) black [his](lysander) boots. [His](lysander) younger [brother](caspian) [Caspian](caspian) blacks them in secret for [her](wren), badly. On the landing hangs a portrait whose eyes are said to move, and tonight, past curfew, they do.
- find wren "scholarship"
- parent adair wren "daughter"
- arrest.past _ adair "doing time"
+ travel wren "arrives"
- housemate.start priya wren "roommate"
- gift priya wren "shares"
- sibling caspian lysander "brother"
+ help caspian wren "blacks"

== 2
Behind the portrait there is a passage, and in the passage a [first-former](stokes), [Barnaby Stokes](stokes), blue with cold, with a pet [pigeon](pigeon) in [his](stokes) jumper. [Lysander](lysander) had shut [him](stokes) in for a lark. [Wren](wren) picks the lock in eleven seconds. [Stokes](stokes) tells nobody but [Matron Adebayo](matron), [who](matron) thaws [him](stokes) out with cocoa and keeps [her](matron) counsel. In Latin, [Magnus Thorvald](magnus), [whose](magnus) [grandfather](grandfather) made a fortune in ball bearings, passes [Wren](wren) a note: "[I](magnus) saw [you](wren). Teach [me](magnus)." The new French [mistress](odette), [Mademoiselle Caron](odette), confiscates it, reads it and, oddly, eats it.
- find wren stokes "in the passage"
- abduct.past lysander stokes "shut"
+ rescue wren stokes "picks"
- reveal stokes matron "tells"
- treat stokes matron "thaws"
- reveal! matron "counsel"
- kin grandfather magnus "grandfather"
- find.past grandfather "made a fortune"
- gift magnus wren "passes"
- discover magnus wren "saw"
- advisor? wren magnus "Teach me"
- hire odette "new"
- discover odette magnus+wren "reads"

== 3
The chapel silver is missing. [Dr. Ferris](ferris), the [headmistress](ferris), has a [locksmith](adair)'s [child](wren) on [her](ferris) books and, pressed by the governors, confines [Wren](wren) to the sanatorium. [Priya](priya) refuses all food in protest, from breakfast until tea. [Magnus](magnus) swears before the whole staff that [Wren](wren) spent the night in question teaching [him](magnus) to open padlocks; it costs [him](magnus) [his](magnus) seat in the rowing eight. It is [Mr. Bligh](bligh), the half-blind [archivist](bligh), [who](bligh) notices something: two candlesticks in a snapshot of [Sir Rupert Holt](rupert)'s dining room.
- steal _ _ "missing"
- parent adair wren "child"
- threaten _ ferris "pressed"
+ arrest ferris wren "confines"
- help priya wren "in protest"
+ help magnus wren "swears"
- advisor wren magnus "teaching"
- quit magnus "costs"
- ill bligh "half-blind"
+ discover bligh rupert "notices"

== 4
[Sir Rupert](rupert), [chairman](rupert) of the governors, is the [father](rupert) of two [pupils](caspian+lysander) and the school's largest [creditor](rupert). [Bligh](bligh), [who](bligh) goes to [him](rupert) like a gentleman before going to the police, is pensioned off the same afternoon. [Caspian](caspian) overhears the interview through a dumb waiter. [He](caspian) hides a candlestick in [his](caspian) cello case, carries it back to school and sets it down on [Dr. Ferris](ferris)'s blotter. [Wren](wren), released without an apology, hugs [Magnus](magnus) in the cloister. Behind a pillar, [Holt Minor](caspian) lets the cello case slip from [his](caspian) hand.
- parent rupert caspian+lysander "father"
- accuse bligh rupert "goes to him"
+ quit bligh rupert "pensioned off"
- discover caspian rupert "overhears"

+ reveal caspian ferris "sets"
- arrest! ferris wren "released"
- jealous caspian magnus "slip"

== 5
Second year. To keep the [chairman](rupert)'s loan, [Ferris](ferris) has hushed up the affair, and [her](ferris) old [friend](bligh) [Bligh](bligh), reduced to a cottage at the gates, no longer lifts [his](bligh) hat to [her](ferris). [Wren](wren) reads to [him](bligh) on Saturdays; [he](bligh) pays in ghost stories. [Lysander](lysander), off to [Oxford](@oxford), leaves [his](lysander) [brother](caspian) a thrashing as a keepsake. [Matron](matron) paints the welts with arnica. [Odette Caron](odette), roaming the passage by torchlight, finds what [she](odette) took the post for: [her](odette) [mother](solange)'s name, [Solange](solange), scratched into the plaster with a date and the word HELP.
- reveal! ferris "hushed"
- friend.past bligh ferris "friend"
- help wren bligh "reads"
- move lysander "off" @oxford
- sibling caspian lysander "brother"
+ attack lysander caspian "thrashing"
- treat caspian matron "arnica"
- hire.past odette "took the post"
- parent solange odette "mother"
+ discover odette solange "finds"

== 6
[Solange Caron](solange), kitchen [maid](solange), left [Saint Aldhelm's](#aldhelm) in 1961 "for family reasons" and was never heard of again. [Mademoiselle](odette) was raised by nuns in [Rouen](@rouen). [She](odette) lets [Wren](wren) and [Magnus](magnus) into the secret after [they](magnus+wren) surprise [her](odette) behind the portrait, and [the three](magnus+odette+wren) comb the archive by night. [Priya](priya), left out, takes up with the choir's new [tenor](caspian), [Caspian](caspian), [whose](caspian) voice has broken into something remarkable. [They](caspian+priya) rehearse Purcell. [They](caspian+priya) also rehearse kissing, for which [neither](caspian+priya) needs the score.
- quit.past solange "left"

- return! solange "never heard of"
+ reveal odette magnus+wren "into the secret"
- discover magnus+wren odette "surprise"
- investigate magnus+odette+wren solange "comb"
- sad priya "left out"
- couple.start caspian priya "takes up with"
+ kiss caspian priya "kissing"

== 7
The laundry book for that spring shows baby linen charged to a [pupil](rupert)'s account: [R. Holt](rupert). [Wren](wren) counts on [her](wren) fingers and turns pale; the French [mistress](odette) has [Caspian](caspian)'s ears, too. Must [they](magnus+wren) tell [Priya](priya)? [Magnus](magnus) is for it, [Wren](wren) against, and [their](magnus+wren) first row ends with [her](wren) picklocks in the lake. At half-term [Stokes](stokes) takes [Admiral](pigeon), the [pigeon](pigeon), home to [Hull](@hull), where [his](stokes) parents have forgotten that [he](stokes) is coming. [Matron Adebayo](matron) drives the whole night to fetch [them](pigeon+stokes).
+ discover wren odette "counts on her fingers"
- parent? rupert odette "R. Holt"
- sibling? caspian odette "Caspian's ears"
- reveal? magnus+wren priya "tell Priya"
+ quarrel magnus wren "row"
- lose wren "in the lake"
- travel pigeon+stokes "takes" @hull
- parent _ stokes "parents"
- travel matron "drives"
- help matron pigeon+stokes "fetch"

== 8
Founder's Day. [Odette](odette) walks up to [Sir Rupert](rupert) on the dais and addresses [him](rupert), in impeccable English, as Papa. [He](rupert) has [her](odette) dismissed before the sandwiches. [Caspian](caspian), [who](caspian) has just acquired a half-[sister](odette) twice [his](caspian) age, offers [her](odette) [his](caspian) arm and leads [her](odette) off past the entire county. [His](caspian) allowance is stopped that evening. [Priya](priya) is furious, but not with [him](caspian): [Wren](wren) knew for a month. The other bed in [their](priya+wren) room is stripped; [Priya](priya) has asked for a transfer to the east dormitory.
- celebrate _ "Founder's Day"
+ reveal odette rupert "addresses"
- parent rupert odette "Papa"
- quit odette rupert "dismissed"
- sibling caspian odette "half-sister"
+ help caspian odette "offers"
- lose caspian "stopped"
- sad priya wren "furious"
- discover.past wren "knew"
- housemate.end priya wren "stripped"
- move? priya "transfer"

== 9
Third year. [Bligh](bligh)'s eyes fail altogether, and [he](bligh) hands [Wren](wren) the key to a tin trunk: [he](bligh) has kept the [maid](solange)'s letters. [He](bligh) loved [Solange](solange), [he](bligh) says. [He](bligh) carried [her](solange) suitcase to the station, and [she](solange) promised to write from [Leeds](@leeds). [She](solange) did, for two winters, then from a clinic, then no more. In the snow outside the east dormitory [Wren](wren) reads the last letter aloud to a closed window. It is [Priya](priya)'s window. Halfway down the page it opens and a slipper sails out, then its twin, then [Priya](priya).
- ill bligh "fail"
- gift bligh wren "hands"
+ love.past bligh solange "loved"
- reveal bligh wren "says"
- help.past bligh solange "carried"
- ill.past solange "clinic"
- create.past solange "letters"
- reveal wren priya "aloud"
+ reconcile priya wren "then Priya"

== 10
Guided by a postmark, [Magnus](magnus) persuades [his](magnus) [grandfather](grandfather)'s chauffeur to drive to [Harrogate](@harrogate), and there, in a garden for the bewildered, sits a silver-haired [woman](solange) folding invisible linen. [Odette](odette), now teaching at a convent in [Whitby](@whitby), is sent for. The [patient](solange) looks [her](odette) up and down and asks, in French, whether [she](odette) has eaten. Back at school, [Lysander](lysander), sent down from [Oxford](@oxford) for cards, has been given a junior mastership by [his](lysander) [father](rupert). [He](lysander) canes [Stokes](stokes) on day one and wrings the [pigeon](pigeon)'s neck on day two.
- travel magnus "drive" @harrogate
- kin grandfather magnus "grandfather"
+ find magnus solange "sits"
- ill solange "bewildered"
- hire odette "teaching"
- invite _ odette "sent for"
+ meet odette solange "looks"
- return lysander "Back at school"
- quit lysander "sent down"
- hire lysander rupert "junior mastership"
- parent rupert lysander "his father"
- attack lysander stokes "canes"
+ kill lysander pigeon "wrings"

== 11
[Admiral](pigeon) is buried with full honours, and that night [Stokes](stokes) is not in [his](stokes) bed. [Caspian](caspian) finds [him](stokes) on the chapel roof, one shoe over the gutter. [Holt Minor](caspian) says nothing wise; [he](caspian) sits down next to [him](stokes) in the sleet and sings the whole of Dido until the [little one](stokes) is too bored to die. On the stairs below, [Matron](matron), [who](matron) has heard it all, takes [her](matron) hairbrush to the junior [master](lysander). [She](matron) resigns before [she](matron) can be asked; the whole school carries [her](matron) trunk.
- die pigeon "buried"
+ find caspian stokes "finds"
- die? stokes "over the gutter"
- create caspian "sings"
+ rescue caspian stokes "too bored to die"
- discover matron "heard"
- attack matron lysander "hairbrush"
+ quit matron "resigns"
- help _ matron "carries"

== 12
A strike, the first in four centuries. Three hundred pupils sit down on the cricket pitch and will not rise until [Adebayo](matron) is back and [Holt Major](lysander) gone. [Priya](priya) writes the demands, [Magnus](magnus) bakes, and [Wren](wren) springs the larder. On the third morning [Dr. Ferris](ferris), in [her](ferris) nightgown, crosses the dew to the cottage at the gates and asks [Bligh](bligh)'s pardon. [He](bligh) gropes for [her](ferris) hand. By lunch, [she](ferris) has rung the police about two candlesticks. [Sir Rupert](rupert) is led from the boardroom with a napkin still tucked under [his](rupert) chin.
- return? matron "is back"
- quit? lysander "gone"
- create priya "writes"
- steal wren _ "springs"
+ reconcile bligh ferris "pardon"
- accuse ferris rupert "rung"
+ arrest _ rupert "led from"

== 13
Fourth year, last summer. With [his](lysander) [father](rupert) awaiting trial, [Lysander](lysander) sells ties in [Leeds](@leeds) and, for the first time, answers [Caspian](caspian)'s letters. [Matron](matron) is reinstated with a brass band. [Solange](solange), [who](solange) comes to live in the cottage with [her](solange) [daughter](odette), has good days; on one of them [she](solange) runs a finger down the blind [archivist](bligh)'s cheek and calls [him](bligh) by [his](bligh) first name. [Magnus](magnus) is bound for [Stockholm](@stockholm) and the ball bearings. [Wren](wren) has a place at [Durham](@durham), in sight of the prison. [Neither](magnus+wren) says what [both](magnus+wren) are thinking; the lake keeps freezing [their](magnus+wren) feet.
- parent rupert lysander "father"
- arrest.past _ rupert "trial"
- reconcile caspian lysander "answers"
+ hire matron "reinstated"
- move solange odette "comes to live"
- parent solange odette "daughter"
- recover solange "good days"
+ flirt bligh solange "runs"
- ill bligh "blind"
- move? magnus "bound" @stockholm
- find wren "place" @durham
- reveal! magnus+wren "Neither says"

== 14
The leavers' ball. [Priya](priya), in slippers, sings a duet with [Caspian](caspian), [who](caspian) has put a curtain ring on [her](priya) finger and means it. At the prison gate that morning a thin [locksmith](adair) stepped out, and [Wren](wren) has brought [him](adair) along; [he](adair) is admiring the hinges with [Dr. Ferris](ferris). [Stokes](stokes) unveils [his](stokes) farewell present, a loft of eleven pigeons. And [Magnus](magnus)? The [Stockholm](@stockholm) train left at nine. At ten past, [someone](magnus) is scratching at the portrait from inside, fumbling with a picklock, very badly. [Wren](wren) lets [him](magnus) suffer for eleven seconds. Then [she](wren) opens.
- celebrate _ "ball"
- create caspian+priya "sings"
+ engaged.start caspian priya "put a curtain ring"
- gift caspian priya "put a curtain ring"
- return adair "stepped"
- invite wren adair "brought"
- meet adair ferris "admiring the hinges"
- gift stokes _ "farewell present"
+ return magnus "scratching at"
- sad magnus wren "suffer"
