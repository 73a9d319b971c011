%series Mesa Verde Court
%lang en
%genre trailer-park mystery comedy, Arizona, fan-wiki summaries
%cast dolly    | Dolly Pruitt; Dolly | f
%cast earl     | Earl Pruitt; Earl | m
%cast skeet    | Skeet | m
%cast mercy    | Mercy Tso; Deputy Tso; Mercy; Tso | f
%cast hank     | Hank Begaye; Hank | m
%cast lorelei  | Lorelei Vance; Lorelei | f
%cast buddy    | Buddy Vance; Buddy | m
%cast preacher | Brother Amos; Amos | m
%cast kid      | Juniper; June-Bug | f
%cast dmum     | - | f
%cast wilma    | Wilma | f
%cast insur    | Mr. Pell; Pell | m
%cast rex      | Rex | m
%cast sheriff  | - | n

== 1 Lot 14
[Dolly Pruitt](dolly) of Lot 14 reports [her](dolly) [husband](earl) [Earl](earl) missing and is seen the same evening bowling with [Skeet](skeet) from Lot 9. [Deputy Mercy Tso](mercy), [who](mercy) grew up in Lot 3 and couldn't wait to leave, has to move back into [her](mercy) [grandmother](wilma) [Wilma](wilma)'s trailer to look into it. Across the gravel lives [Hank Begaye](hank), [who](hank) took [her](mercy) to the prom and then took home another [girl](lorelei). The other [girl](lorelei), [Lorelei Vance](lorelei), now married to the park's [manager](buddy), waves from [her](lorelei) deck with a daiquiri. There is a freshly dug patch behind the propane tank. It's tomatoes, says [Dolly](dolly). In Arizona? In August?
- married dolly earl "husband"
- date dolly skeet "bowling with Skeet"
- kin mercy wilma "grandmother"
+ move mercy wilma "move back"
- investigate mercy dolly "look into it"
- neighbour hank mercy "Across the gravel"
- date.past hank mercy "took her to the prom"
- betray.past hank mercy "took home another girl"
- married buddy lorelei "now married"

== 2 Tomatoes
It is tomatoes. [Mercy](mercy) apologizes, and [Dolly](dolly), a magnanimous [woman](dolly), cooks [her](mercy) supper, in the course of which [Skeet](skeet) walks in wearing [Earl](earl)'s bathrobe. [Lorelei](lorelei) goes over to [Hank](hank)'s for a cup of sugar twice a day. [Buddy](buddy), [who](buddy) isn't blind, puts up [Hank](hank)'s lot rent and won't say why. [Wilma](wilma) would tell the [deputy](mercy) a thing or two if asked. A [man](insur) in a brown suit, [Mr. Pell](insur), wants to know how somebody with [Earl](earl)'s heart came to be worth half a million dollars dead. So does half the park, all of a sudden, and the casseroles stop.
- reconcile dolly mercy "apologizes"
- help dolly mercy "cooks her supper"
+ affair dolly skeet "wearing Earl's bathrobe"
- affair hank lorelei "cup of sugar"
- jealous buddy hank "puts up Hank's lot rent"
- reveal! buddy hank "won't say why"
- investigate insur earl "wants to know"
- die? earl "dead"

== 3 Gospel Night
In the rec room [Brother Amos](preacher) baptizes [Skeet](skeet) in an inflatable pool; the [convert](skeet) comes up crying and owns up, before forty witnesses, to sleeping with a married [woman](dolly). Everyone looks at [Dolly](dolly). [Dolly](dolly) looks at the potato salad. [Amos](preacher), a [widower](preacher) with fine teeth, sees [her](dolly) home and is asked in, and it strikes [Wilma](wilma), [who](wilma)'s counting cars, that [he](preacher) doesn't come out. [Hank](hank) gives [Mercy](mercy) a lift to the impound yard. [They](hank+mercy) sing along to the radio, which [they](hank+mercy) had sworn, separately, never to do again.
- sad skeet "crying"
+ reveal skeet _ "owns up"
- sex.past dolly skeet "sleeping with"
- cheat.past dolly earl "married woman"
- married.past _ preacher "widower"
- help preacher dolly "sees her home"
- invite dolly preacher "asked in"
+ sex dolly preacher "doesn't come out"
- cheat dolly skeet "doesn't come out"
- discover wilma dolly+preacher "counting cars"
- help hank mercy "gives Mercy a lift"

== 4 Short Notes
[Skeet](skeet) sees [Amos](preacher) at breakfast. [Skeet](skeet) punches [Amos](preacher). [Amos](preacher) turns the other cheek. [Skeet](skeet) punches that. [Dolly](dolly) calls [Mercy](mercy). [Mercy](mercy) takes in [Skeet](skeet). [Skeet](skeet) tells [Mercy](mercy) about [Earl](earl). [Earl](earl) has a [daughter](kid). [Juniper](kid) is eleven. [She](kid) lives in Lot 20 with nobody. [Wilma](wilma) feeds [Juniper](kid). [Wilma](wilma) has fed [Juniper](kid) since June. [Mercy](mercy) stares at [Wilma](wilma). "[You](mercy) never asked," says [Wilma](wilma). [Rex](rex) barks all night. [Rex](rex) belongs to [Earl](earl).
- jealous skeet preacher "sees Amos"
+ attack skeet preacher "punches Amos"
+ arrest mercy skeet "takes in Skeet"
- reveal skeet mercy "tells Mercy"
- parent earl kid "daughter"
- help wilma kid "feeds Juniper"
- discover mercy wilma "stares at"

== 5 Lot 20
[Juniper](kid), [who](kid) is to be called [June-Bug](kid) by no one except [her](kid) [dad](earl), won't say where [he](earl) is, but [he](earl) rings the payphone on Sundays. So [Earl](earl) is alive, and [Dolly](dolly), on hearing of it, faints into the arms of [her](dolly) new [beau](preacher) with more rage than relief. [Lorelei](lorelei) informs [Hank](hank) that [she](lorelei)'s leaving [Buddy](buddy) for [him](hank). [He](hank) has to sit down. What [he](hank) thought of as sugar, [she](lorelei) thought of as a future, and when [he](hank) says so, [she](lorelei) dumps the canister over [his](hank) head. [Mercy](mercy) watches [him](hank) comb it out. [She](mercy) takes the comb from [him](hank) in the end.
- parent earl kid "her dad"
- die! earl "is alive"
- discover mercy earl "rings the payphone"
- ill dolly "faints"
- couple dolly preacher "new beau"
- breakup? lorelei buddy "leaving Buddy"
- love lorelei hank "as a future"
+ reject hank lorelei "when he says so"
+ attack lorelei hank "dumps the canister"
- help mercy hank "takes the comb"

== 6 The Payphone
On Sunday at nine, five people happen to be near the payphone. [Pell](insur) gets there first. [Earl](earl) hangs up, and [Juniper](kid) kicks the insurance [man](insur) in the shin. That night someone sets fire to Lot 20. [Skeet](skeet), out on bail and passing by with a pizza, goes in through the window and comes out with the [girl](kid) over [his](skeet) shoulder, the [dog](rex) under one arm and [his](skeet) eyebrows gone. [Wilma](wilma) puts the [child](kid) in [Mercy](mercy)'s bed and the [deputy](mercy) on the couch. [Hank](hank) stays up with [her](mercy) on the step. [He](hank) has been meaning to explain about the prom for eleven years. It takes about four minutes.
- attack kid insur "kicks the insurance man"
- attack _ kid "sets fire"
- return skeet "out on bail"
+ rescue skeet kid+rex "goes in through"
- injure skeet "his eyebrows gone"
- help wilma kid "in Mercy's bed"
- help hank mercy "stays up with her"
+ reconcile hank mercy "four minutes"

== 7 Gasoline
The can is found in the [manager](buddy)'s shed. [Buddy](buddy) says that anybody could have put it there, and names the [preacher](preacher), [who](preacher) has three deceased wives, all insured, as [Pell](insur) discovers in Tulsa. It is [Lorelei](lorelei) [who](lorelei) asks [her](lorelei) [husband](buddy), over cornflakes, why [his](buddy) boots smell. [Buddy](buddy) had only meant to burn the lease. [She](lorelei) ought to turn [him](buddy) in. [She](lorelei) looks at the [fool](buddy), thinks of the canister, and drives [him](buddy) to [Nogales](@nogales). It's the first trip [they](buddy+lorelei)'ve made together since the honeymoon. [Dolly](dolly) and [Brother Amos](preacher) put up a notice: wedding Saturday, bring a chair.
- accuse buddy preacher "names the preacher"
- married.past _ preacher "deceased wives"
- discover insur preacher "discovers in Tulsa"
- married buddy lorelei "husband"
- accuse lorelei buddy "why his boots smell"
- betray! lorelei buddy "turn him in"
+ help lorelei buddy "drives him"
- flee buddy+lorelei "drives him to Nogales" @nogales
+ wedding? dolly preacher "wedding Saturday"

== 8 Bring a Chair
Of all the guests at the wedding, only the [groom](preacher) is nervous, and with cause. When [Amos](preacher) asks, since [he](preacher)'s conducting it himself, whether anyone knows of an impediment, a voice from the back says, "Well, [I](earl)'m [her](dolly) [husband](earl)." [Earl](earl) has got thin. The [bride](dolly) throws first the bouquet at [him](earl), then the cake, then herself, and nobody could say what the last one was, an assault or a welcome. [Tso](mercy) takes the opportunity to cuff the [preacher](preacher) on behalf of three counties. And [Skeet](skeet)? [He](skeet) folds up [his](skeet) chair. [He](skeet)'d brought a good one.
- sad preacher "nervous"
+ wedding! dolly preacher "an impediment"
+ return earl "a voice from the back"
- married dolly earl "husband"
- attack dolly earl "throws first the bouquet"
+ arrest mercy preacher "cuff the preacher"
- sad skeet "folds up his chair"

== 9 Where Earl Was
[Earl](earl) tells it on the porch. [He](earl)'d overheard [Dolly](dolly) and the [preacher](preacher) pricing coffins back in May and thought it healthiest to be gone. [Dolly](dolly) swears that the coffin was for [her](dolly) [mother](dmum). Nobody's ever met the [mother](dmum). The [pair](dolly+earl) take it to the bedroom and can be heard until two, first plates, then not plates. [Juniper](kid), [who](kid) had hoped for a [stepmother](dolly) with fewer plates, asks whether [she](kid) may stay at [Wilma](wilma)'s. [Hank](hank) invites [Mercy](mercy) to the drive-in. It closed in 2004. [They](hank+mercy) park in front of the empty screen, and [she](mercy) doesn't watch it.
- discover.past earl dolly+preacher "overheard"
- kill? dolly+preacher earl "pricing coffins"
- flee.past earl dolly+preacher "to be gone"
- betray dolly earl "swears"
- parent dmum dolly "her mother"
- quarrel dolly earl "first plates"
+ sex dolly earl "then not plates"
- kin dolly kid "stepmother"
- move? kid wilma "stay at Wilma's"
- invite hank mercy "invites Mercy"
+ date hank mercy "empty screen"

== 10 Inventory
[Lorelei](lorelei) writes from [Nogales](@nogales). [Buddy](buddy) is learning Spanish. [Lorelei](lorelei) is carrying a child. It is [Buddy](buddy)'s. [She](lorelei) has counted twice. [Hank](hank) reads the card to [Mercy](mercy). [Hank](hank) breathes out. [Earl](earl) shakes hands with [Skeet](skeet). "[You](skeet) saved [June-Bug](kid)," says [Earl](earl). [Earl](earl) gives [Skeet](skeet) [his](earl) bathrobe. [Dolly](dolly) can't look at [Skeet](skeet). [Dolly](dolly) misses [Skeet](skeet). [Pell](insur) has fallen for [Wilma](wilma). [Pell](insur) is sixty-eight. Mercy is a virtue. [Wilma](wilma) has little of it for [Pell](insur).
+ pregnant lorelei buddy "carrying a child"
- reveal lorelei hank "writes from Nogales"
- happy hank "breathes out"
- friend.start earl skeet "shakes hands"
- rescue.past skeet kid "saved June-Bug"
- gift earl skeet "his bathrobe"
- love dolly skeet "misses Skeet"
+ love insur wilma "fallen for"
- reject wilma insur "little of it"

== 11 Lot 9
Can a woman keep a husband on Lot 14 and her heart on Lot 9? [Dolly](dolly) tries, for six days. On the seventh, [Earl](earl) carries [her](dolly) records across the road himself, knocks, and says to the [man](skeet) [who](skeet) opens, "[She](dolly) snores." There's no fight. The [Pruitts](dolly+earl) have the papers drawn up by the notary in Lot 30, and toast each other out of the tomato cans. [Mercy](mercy)'s year in the park is up; [her](mercy) [sheriff](sheriff) wants [her](mercy) back in [Flagstaff](@flagstaff) with a promotion. [She](mercy) hasn't told [Hank](hank). [Wilma](wilma), as always, has.
- married dolly earl "a husband"
- love dolly skeet "her heart on Lot 9"
+ move dolly skeet "carries her records"
- help earl dolly "carries her records"
+ divorce dolly earl "papers drawn up"
- boss sheriff mercy "sheriff"
- hire? mercy sheriff "a promotion"
- move? mercy "back in Flagstaff" @flagstaff
- reveal! mercy hank "hasn't told Hank"
- reveal wilma hank "as always, has"

== 12 Hitch
[Hank](hank) doesn't plead and doesn't sulk. [He](hank) hooks [his](hank) trailer to [his](hank) truck and parks it, at six on Monday, behind the patrol car, with the engine running. "[I](hank) let [you](mercy) go home by yourself once," [he](hank) says. [Mercy](mercy) asks what [he](hank)'d do in [Flagstaff](@flagstaff). Whatever [she](mercy) does on weekends, [he](hank) says. [She](mercy) kisses [him](hank) through the window, and both vehicles leave. [Earl](earl) gets custody, [Rex](rex) gets a steak, and [Wilma](wilma), at the third time of asking, lets [Mr. Pell](insur) carry [her](wilma) groceries. The new [manager](kid) of Mesa Verde Court is eleven years old in all but signature. Behind the propane tank, the tomatoes are coming in.
- move hank "hooks his trailer"
- breakup.past hank mercy "go home by yourself"
+ kiss hank mercy "kisses him"
+ move hank+mercy "both vehicles leave"
- parent earl kid "custody"
- gift _ rex "a steak"
- help insur wilma "carry her groceries"
- hire kid "new manager"
