%series Resus
%lang en
%genre Glasgow emergency-department drama, recap log
%cast morven | Dr. Morven Baird; Morven; Baird | f
%cast sandeep | Sandeep Gill; Sandeep; Sandy Gill | m
%cast hamish | Hamish Baird; Hamish | m
%cast catriona | Catriona Weir; Catriona; Weir | f
%cast ewan | Ewan Drysdale; Ewan; Drysdale | m
%cast oluchi | Oluchi Eze; Oluchi | f
%cast reid | Mr. Tormod Reid; Reid; Tormod | m
%cast jinty | Jinty | f
%cast shug | Wee Shug; Shug | m
%cast bride | - | f
%cast groom | - | m
%cast fenella | Fenella Todd; Fenella | f
%cast arvo | Arvo | m
%cast mum | - | f
%cast fiancee | - | f

== 1 Friday, 19:00
A hen-night minibus on its roof. The [bride](bride), sash and all, is [Morven](morven)'s; the [groom](groom), [who](groom) oughtn't to have been aboard, is [Sandeep](sandeep)'s, and between the two cubicles [Morven](morven) notices a tattoo on [him](groom) with the name of a third party. [Drysdale](ewan), a [paramedic](ewan), out of hours for fourteen, dozes upright. New clinical director: [Catriona Weir](catriona), last seen by [Morven](morven) at [her](catriona) own wedding to [Reid](reid), [whom](reid) [Morven](morven) was then in bed with.
- treat bride morven "is Morven's"
- treat groom sandeep "is Sandeep's"
+ discover morven groom "notices"
- hire catriona "New clinical director"
- wedding.past catriona reid "own wedding"
+ affair.past morven reid "in bed with"
- cheat.past reid catriona "in bed with"

== 2 Saturday, 03:00
[Catriona](catriona) shakes hands all round, [Morven](morven)'s included, a beat longer. Does [she](catriona) know? [Hamish](hamish), [Morven](morven)'s [dad](hamish), wanders in wearing pyjamas and one welly; [he](hamish) has walked from Govan, looking for [his](hamish) [wife](mum), ten years in the ground. [Jinty](jinty), the [receptionist](jinty), gives [him](hamish) a biscuit and [her](jinty) cardigan. [Oluchi](oluchi), a student [nurse](oluchi), gets [her](oluchi) first vein, whoops, and is spewed on.
- discover? catriona morven "Does she know"
- parent hamish morven "dad"
- travel hamish "wanders"
- married.past hamish mum "wife"
- die.past mum "in the ground"
+ gift jinty hamish "her cardigan"
- happy oluchi "whoops"
- investigate hamish mum "looking for"

== 3 Sunday, 11:00
[Bride](bride) to [Sandeep](sandeep): don't bother with the ring, cut it off. [Wee Shug](shug), a frequent [flyer](shug), is back with [his](shug) chest and a stolen frozen turkey for the staff. [Reid](reid) operates on a stabbing, hands like a pianist's, and loses the count of swabs. [Morven](morven) says eleven, [Reid](reid) says twelve. Twelve is written down. In the ambulance bay [Ewan](ewan) teaches [Oluchi](oluchi) to reverse.
+ breakup bride groom "cut it off"
- return shug "is back"
- steal.past shug _ "stolen"
- gift shug _ "turkey for the staff"
- treat _ reid "operates"
- quarrel morven reid "Morven says eleven"
- help ewan oluchi "teaches"

== 4 Monday, 08:00
The stabbing arrests. On the film: swab number twelve, still in there. [Reid](reid) corrects the sheet before [Weir](catriona) arrives and gets [Morven](morven) to look elsewhere by mentioning [Aviemore](@aviemore). [Sandeep](sandeep), [her](morven) best [mate](sandeep) since first year, saw [him](reid) do it and saw [her](morven) see. [They](morven+sandeep) have words in the sluice. [Hamish](hamish) has left the gas on.
- ill _ "arrests"
+ betray reid catriona "corrects the sheet"
- threaten reid morven "mentioning Aviemore"
- friend morven sandeep "best mate"
- discover sandeep morven+reid "saw him do it"
- quarrel morven sandeep "have words"

== 5 Tuesday, 22:00
[Morven](morven) can't be in two places; [Jinty](jinty) moves into [Hamish](hamish)'s spare room with [her](jinty) budgie and refuses rent. [Oluchi](oluchi), thrown out of halls for missing a payment, is sleeping in the relatives' room, until [Ewan](ewan) trips over [her](oluchi). [He](ewan) has a sofa. [He](ewan) has a [fiancée](fiancee), too, and the [fiancée](fiancee) has a fit. [Fenella Todd](fenella) of the Courant buys [Shug](shug) chips and asks about swabs.
+ move jinty hamish "moves into"
- housemate.start hamish jinty "moves into"
- lose oluchi "thrown out"
- find ewan oluchi "trips"
- invite ewan oluchi "has a sofa"
- engaged ewan fiancee "fiancée"
- sad fiancee oluchi "has a fit"
- investigate fenella _ "asks about swabs"
- gift fenella shug "buys"

== 6 Thursday, 16:00
Front page. [Weir](catriona) calls in everyone on the list, one at a time, door shut. [Sandeep](sandeep) says that [he](sandeep) saw nothing, for [Morven](morven); [Morven](morven) says that [she](morven) miscounted, for [Hamish](hamish)'s sake, [who](hamish) would not survive a scandal. [Reid](reid) says what a pity. Suspended: [Baird](morven). [Sandeep](sandeep) puts a fist through a ceiling tile.
- reveal fenella "Front page"
- investigate catriona _ "one at a time"
- betray sandeep catriona "saw nothing"
+ betray morven catriona "miscounted"
+ quit morven catriona "Suspended"
- sad sandeep "puts a fist through"

== 7 Friday, 23:30
[Shug](shug), found blue under the Kingston Bridge, had a carrier bag on [him](shug) with the original swab sheet, pulled from the theatre bin for the sake of the turkey recipe [he](shug) could write on the back. [Ewan](ewan) breaks three of [his](shug) ribs getting [him](shug) going. [Sandeep](sandeep) reads both sides. The [fiancée](fiancee) hands [Drysdale](ewan) a bag of [his](ewan) own socks.
- find _ shug "found blue"
+ rescue ewan shug "getting him going"
- injure shug ewan "breaks"
- discover sandeep "reads"
- engaged ewan fiancee "fiancée"
- find.past shug "pulled"

== 8 Saturday, 06:00
[Sandeep](sandeep) takes the sheet not to [Weir](catriona) but to [Morven](morven), in [Hamish](hamish)'s kitchen. [She](morven) cries into the porridge. Why did [he](sandeep) lie for [her](morven)? "Work it out, [doctor](morven)." [She](morven) is still working it out when [Hamish](hamish), clear as a bell for one minute, tells [her](morven) that the [lad](sandeep)'s daft about [her](morven) and so was [he](hamish), at that age, about [her](morven) [mother](mum). Then [he](hamish) asks who everyone is.
+ gift sandeep morven "takes the sheet"
- sad morven "cries"
- betray.past sandeep _ "lie for her"
+ love sandeep morven "daft about her"
- reveal hamish morven "tells"
- parent mum morven "mother"
- love.past hamish mum "at that age"

== 9 Monday, 09:00
Hearing. [Morven](morven) lays down the sheet, the lie and [Aviemore](@aviemore), in that order. [Catriona](catriona) has gone grey, but [her](catriona) voice doesn't shake: [she](catriona) has smelled that perfume on [her](catriona) [husband](reid)'s scarves for years and is relieved to be able to put a face to it. [Reid](reid) is struck off by lunch. [He](reid) comes at [Baird](morven) in the car park with a wheel brace; [Oluchi](oluchi), practising reversing, does not brake.
+ reveal morven catriona "lays"
- married catriona reid "husband"
- cheat.past reid catriona "perfume"
- quit reid "struck off"
- attack reid morven "comes at"
+ rescue oluchi morven "does not brake"
- injure reid oluchi "does not brake"
- happy catriona "relieved"

== 10 Monday, 09:40
No one wants [him](reid). [He](reid)'s bleeding into [his](reid) belly, theatre's empty, and the only surgeon on site is [his](reid) [wife](catriona). [Weir](catriona) scrubs. [Morven](morven) counts swabs, aloud, all twelve. [Reid](reid) lives. [Oluchi](oluchi) gives herself up to a constable, shaking, and [Ewan](ewan) swears blind that [he](ewan) was at the wheel. Five witnesses, [Jinty](jinty) at their head, swear it was the handbrake.
- ill reid "bleeding"
+ treat reid catriona "scrubs"
- married catriona reid "wife"
- help morven catriona "counts swabs"
- recover reid "lives"
- betray ewan _ "swears blind"
- help ewan oluchi "swears blind"
- help jinty oluchi "swear it was"
- arrest? _ oluchi "gives herself up"
- sad oluchi "shaking"

== 11 Wednesday, 14:00
Papers served on the ward; [Reid](reid) signs with the hand that isn't cuffed. [Catriona](catriona) offers [Morven](morven) [her](morven) job back, provided [they](catriona+morven) never have to be friends. [They](catriona+morven) share a cigarette on the roof regardless. [Hamish](hamish) sets out for Govan again and doesn't arrive. Search parties, drizzle. [Shug](shug), out of plaster, knows every doorway in the city.
+ divorce catriona reid "Papers served"
- arrest _ reid "cuffed"
- hire? morven catriona "her job back"
- friend! catriona morven "never have to be friends"
- travel! hamish "doesn't arrive"
- investigate _ hamish "Search parties"

== 12 Thursday, 05:00
[Shug](shug) carries [him](hamish) in, piggyback: one welly, cold as fish, alive. [Hamish](hamish) has [his](hamish) [wife](mum)'s name on [his](hamish) lips and says it to [Jinty](jinty), [who](jinty) answers to it from now on. [Morven](morven) walks into Resus in scrubs; nobody claps, someone has put a turkey in [her](morven) locker. [Sandeep](sandeep), elbow-deep, asks for suction. "Work it out," [she](morven) says, and then, before God, six nurses and a hernia, kisses [him](sandeep).
+ rescue shug hamish "carries"
- married.past hamish mum "wife"
- help jinty hamish "answers to it"
- return morven "walks into Resus"
- gift _ morven "put a turkey"
+ kiss morven sandeep "kisses"

== 13 Hogmanay
[Oluchi](oluchi), qualified, badge on upside down. [Ewan](ewan) lets [her](oluchi) drive and, at the lights on Duke Street, asks for something longer than a sofa; the siren says yes for [her](oluchi). The [bride](bride) from the minibus is back, sober, with [her](bride) new [boyfriend](arvo)'s fishhook in [her](bride) thumb: it's [Arvo](arvo), the house [officer](arvo) [who](arvo) took off [her](bride) ring. [Weir](catriona) brings shortbread. The bells. A paper cup goes round, [Hamish](hamish) sings, and the doors burst open.
- hire oluchi "qualified"
- propose? ewan oluchi "something longer"
+ couple.start ewan oluchi "says yes"
- return bride "is back"
- couple arvo bride "boyfriend"
- injure bride arvo "fishhook"
- gift catriona _ "brings shortbread"
- celebrate _ "The bells"
- create hamish "sings"
