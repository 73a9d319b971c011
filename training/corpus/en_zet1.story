%series The Fourth Cellar
%lang en
%genre heist serial on the Black Sea coast, snappy recap column
%cast nino     | Nino Abashidze; Nino; Abashidze | f
%cast sandro   | Sandro Beridze; Sandro | m
%cast wren     | Wren Calloway; Wren; Calloway | f
%cast osei     | Kwabena Osei; Osei; Kwabena | m
%cast tengiz   | Tengiz Lomidze; Lomidze; Tengiz | m
%cast keti     | Keti Lomidze; Keti | f
%cast plumber  | Vakho; Vakhtang Dolidze | m
%cast grandma  | Babo Lamara; Lamara | f
%cast captain  | Captain Irakli Jorbenadze; Jorbenadze; Irakli | m
%cast guard    | - | m
%cast croupier | Marta; Marta Szilágyi | f
%cast priest   | Father Basil; Basil | m
%cast buyer    | - | n
%cast wife     | - | f
%cast conduct  | - | m
%cast deserter | - | m
%cast sexton   | - | m
%cast sister   | - | f
%cast bride    | - | f
%cast mother   | - | f

== 1 Out on Good Behaviour
[Nino Abashidze](nino) walks out of the women's colony after six years with a plastic bag and a grudge. At the gate waits [Sandro](sandro), [who](sandro) once drove [her](nino) getaway car and, according to [her](nino), drove it off too early. [She](nino) breaks [his](sandro) nose first and gets in second. The casino [owner](tengiz) [Tengiz Lomidze](tengiz), for [whom](tengiz) [she](nino) kept silent at [her](nino) trial, never sent so much as an orange. In [his](tengiz) fourth cellar, [Sandro](sandro) tells [her](nino) through a handkerchief, there now lies the icon of Saint Nino. The [ex-convict](nino) looks out at the sea. It is [her](nino) name day.
- arrest.past _ nino "six years"
- betray.past sandro nino "drove it off"
+ attack nino sandro "breaks his nose"
- injure sandro nino "nose"
- colleague.past nino sandro "getaway car"
- help.past nino tengiz "kept silent"
- gift! tengiz nino "never sent"
+ reveal sandro nino "tells her"

== 2 Wanted: Small Hands
Every job needs a pair of small hands, and the best in Europe belong to [Wren Calloway](wren), a disgraced [harpist](wren) from [Leeds](@leeds) now plucking at weddings in [Batumi](@batumi). [Sandro](sandro) is sent to recruit [her](wren), flirts for an hour and comes back engaged to nobody and short of a watch. [Nino](nino) laughs for the first time since the colony. Next day [she](nino) goes herself, lays [her](nino) own watch on the harp and asks what the [Englishwoman](wren) would do with a million. Burn a certain [conductor](conduct)'s house down, comes the answer. [The two](nino+wren) shake on it.
- create wren "plucking"
- hire? wren nino "recruit"
- flirt sandro wren "flirts"
- return sandro "comes back"
+ steal wren sandro "short of a watch"
- happy nino "laughs"
- attack? wren conduct "Burn"
+ colleague.start nino wren "shake on it"

== 3 The Man Who Knows Doors
[Kwabena Osei](osei), [locksmith](osei) to three embassies, has promised [his](osei) late [wife](wife) never to touch another safe. [Nino](nino), [who](nino) learned [her](nino) trade from [him](osei), doesn't try to persuade [him](osei). [She](nino) merely leaves the plans on the table of the bakery where the [widower](osei) breakfasts, and asks [him](osei) to pass the jam. By Thursday [he](osei) has marked eleven mistakes in red. By Friday [he](osei) has a key to [Sandro](sandro)'s flat. [Lomidze](tengiz), meanwhile, throws a party for [his](tengiz) [daughter](keti) [Keti](keti), back from law school with a diploma and a question: where, exactly, does [Papa](tengiz)'s money come from?
- married.past osei wife "wife"
- die.past wife "late"
- advisor.past osei nino "learned her trade"
+ help osei nino "marked eleven mistakes"
- celebrate tengiz keti "throws a party"
- parent tengiz keti "daughter"
- return keti "back from law school"
- investigate keti tengiz "a question"

== 4 Pipes
A cellar that floods needs a plumber, and so, with a drill and a bad conscience, the gang floods it. The [plumber](plumber) [who](plumber) turns up is a real one. Nobody had reckoned with that. [He](plumber) whistles, mends in ten minutes what cost [Osei](osei) two nights to break, and remarks to [Sandro](sandro), [who](sandro) is standing there in a borrowed overall, that [his](sandro) boots are too clean. Then [he](plumber) shakes hands and leaves, with the [other](sandro)'s wallet, as it turns out. Upstairs [Keti](keti) is turned away from the accounts office by a [guard](guard) [she](keti) has known since [she](keti) was four.
- betray sandro plumber "borrowed overall"
- discover plumber sandro "boots are too clean"
+ steal plumber sandro "with the other's wallet"
- reject guard keti "turned away"

== 5 Babo Lamara
Whoever wants the [plumber](plumber) must go through [his](plumber) [grandmother](grandma). [Babo Lamara](grandma), eighty-eight, receives [Nino](nino) among the pickles and names [her](grandma) terms: a fifth share, a new roof, and for the [boy](plumber) a decent wife. The first two [Abashidze](nino) grants. [Wren](wren), [who](wren) has come along to carry the walnuts, finds herself inspected like a cow. In the next room the [grandson](plumber) turns up the football so as not to hear. [Sandro](sandro) gets [his](sandro) wallet back, lighter. A cat sleeps on the only chair. Outside it rains, as it always does in [Batumi](@batumi), on the just and the unjust.
- kin grandma plumber "grandmother"
+ gift? nino grandma "grants"
- wedding? _ plumber "a decent wife"
- investigate grandma wren "inspected like a cow"
- find sandro "gets his wallet back"

== 6 Croupier's Privilege
[Marta](croupier) has dealt cards under [Lomidze](tengiz)'s chandelier for nine years and slept under [his](tengiz) roof for four. When [he](tengiz) replaces [her](croupier) in both places with a younger woman, the [Hungarian](croupier) does not weep. [She](croupier) sits down at the bar beside [Kwabena Osei](osei), [who](osei) is counting cameras, and tells [him](osei) that there are two [he](osei) has missed. [He](osei) should not trust [her](croupier), says [Nino](nino). [He](osei) should marry [her](croupier), says [Sandro](sandro). The [locksmith](osei) blushes down to [his](osei) collar. What neither of [them](nino+sandro) knows: [Captain Jorbenadze](captain) of the city police has been reading every word [Marta](croupier) writes home.
- boss tengiz croupier "dealt cards under"
- affair.past croupier tengiz "slept under his roof"
- breakup tengiz croupier "replaces her"
- quit croupier tengiz "replaces her"
- sad! croupier "does not weep"
+ reveal croupier osei "tells him"
- wedding? croupier osei "should marry her"
- investigate captain croupier "reading every word"

== 7 The Captain's Debt
Why does a policeman open a croupier's mail? Because [Irakli Jorbenadze](captain) owes [Lomidze](tengiz) more than [he](captain) will earn in this life. The casino [king](tengiz) suspects a thief in [his](tengiz) house, and the [captain](captain) is to bring [him](tengiz) a name by Easter. Any name will do. [He](captain) chooses [Keti](keti). It takes some nerve to tell a [father](tengiz) that [his](tengiz) own [child](keti) is stealing from [him](tengiz), and more to say it with cake in one's mouth. [Tengiz](tengiz) listens, pours the [liar](captain) another cognac and has [his](tengiz) [daughter](keti)'s passport fetched from [her](keti) drawer.
- accuse? tengiz _ "suspects a thief"
- investigate? captain _ "bring him a name"
+ accuse captain keti "stealing from him"
- steal! keti tengiz "stealing"
- parent tengiz keti "father"
- betray captain tengiz "liar"
- steal tengiz keti "passport fetched"

== 8 A Name at Last
The [plumber](plumber) has a name, it turns out, and it is [Vakhtang Dolidze](plumber), [Vakho](plumber) to anyone who feeds [him](plumber). [Wren](wren) feeds [him](plumber). Over dumplings [he](plumber) tells [her](wren) that [he](plumber) was the best diver in the navy until [he](plumber) refused to drown a [deserter](deserter), and [she](wren) tells [him](plumber) about the [conductor](conduct). When [he](plumber) asks whether [she](wren) would mind if [he](plumber) kissed [her](wren), [she](wren) hands back [his](plumber) watch. Three streets away [Keti](keti), locked in [her](keti) room, is lowered a rope. At the top end of it stands, red with effort, a [man](sandro) with a bent nose.
- reveal plumber wren "tells her"
- kill! plumber deserter "refused to drown"
- reveal wren plumber "tells him"
- kiss? plumber wren "kissed"
- steal.past wren plumber "hands back his watch"
- arrest tengiz keti "locked in her room"
+ rescue sandro keti "rope"

== 9 The Lawyer
[Sandro](sandro) has carried off the [owner](tengiz)'s [daughter](keti), and [Nino](nino) could strangle [him](sandro). Now every policeman on the coast is looking for the [girl](keti). The [girl](keti), for [her](keti) part, wants neither a ransom nor a lift to the border; [she](keti) wants in. [She](keti) has read [her](keti) [father](tengiz)'s ledgers. The icon was taken from the monastery of [Father Basil](priest), [whose](priest) [sexton](sexton) was beaten to death over it, and the [buyer](buyer) comes on Sunday. [Osei](osei), a [churchgoer](osei), takes off [his](osei) glasses. Until now it was a job, [he](osei) says. [Nino](nino), eyeing the newest [member](keti) of the crew, says nothing. [She](nino) had a [sister](sister) that age.
+ rescue sandro keti "carried off"
- parent tengiz keti "daughter"
- kill? nino sandro "strangle him"
- sad nino sandro "strangle"
- investigate _ keti "looking for the girl"
- abduct! sandro keti "neither a ransom"
- discover.past keti tengiz "has read"
- steal.past tengiz priest "taken from the monastery"
- kill.past _ sexton "beaten to death"
+ colleague.start keti nino "newest member"
- sibling nino sister "sister"

== 10 Rehearsal
Everything goes wrong, as a rehearsal should. [Vakho](plumber) gets stuck in the pipe, [Wren](wren) is recognised by a [bride](bride) [whose](bride) wedding [she](wren) played, and [Marta](croupier), [who](croupier) was to keep the [guard](guard) talking, is kept talking by the [guard](guard) instead: [he](guard) has loved [her](croupier) for nine years and has written it all down. [She](croupier) reads it. It is rather good. [Osei](osei), watching [the pair](croupier+guard) on camera three, discovers that one can be jealous at sixty-one. At midnight a note is pushed under [Nino](nino)'s door. "[I](captain) know about Sunday. Half. [J.](captain)"
- discover bride wren "recognised by"
+ confess guard croupier "written it all down"
- love guard croupier "loved her"
+ jealous osei guard "jealous"
- discover captain nino "I know about Sunday"
+ threaten captain nino "Half"

== 11 Half
[Nino](nino) meets the [captain](captain) on the pier and offers [him](captain) not half but all of it. [He](captain) is too greedy to wonder. While [he](captain) counts on [his](captain) fingers, [Babo Lamara](grandma), selling sunflower seeds two benches on, records the conversation on a telephone that [her](grandma) [grandson](plumber) has taught [her](grandma) to use. Now [Jorbenadze](captain) belongs to [them](grandma+nino). [Abashidze](nino) has never blackmailed a policeman before; the old [woman](grandma), it appears, has. In the evening [Sandro](sandro) confesses to [Nino](nino) why [he](sandro) drove off that night six years ago. [Lomidze](tengiz) was holding [his](sandro) [mother](mother). [She](nino) wipes [her](nino) hands for a long time, then mends [his](sandro) collar.
- gift? nino captain "offers him"
- betray nino captain "offers him"
+ betray grandma captain "records"
- kin grandma plumber "grandson"
- advisor plumber grandma "taught her"
+ threaten grandma+nino captain "blackmailed"
- reveal sandro nino "confesses"
- betray.past sandro nino "drove off"
- abduct.past tengiz mother "holding"
- parent mother sandro "mother"
- reconcile nino sandro "mends his collar"

== 12 Sunday
The bells ring, the pipe holds, the harp case is carried in by two bellboys who complain of its weight. At 21:04 [Wren](wren) climbs out of it. At 21:11 [Kwabena](osei) opens a door that cannot be opened. At 21:12 [Tengiz Lomidze](tengiz) is sitting behind it, a pistol on [his](tengiz) knee. [He](tengiz) congratulates [his](tengiz) old [employee](croupier), [Marta](croupier), over the loudspeaker: it was [she](croupier) [who](croupier) told [him](tengiz). The [guard](guard), hearing this at [his](guard) post, lays down [his](guard) cap. [Osei](osei) steps in front of the [harpist](wren). A shot falls. And the lights go out, which is not in anybody's plan.
+ discover osei tengiz "is sitting behind it"
- threaten tengiz osei+wren "a pistol"
- boss tengiz croupier "employee"
+ betray croupier nino "told him"
- reveal croupier tengiz "told him"
- quit guard tengiz "lays down his cap"
- rescue osei wren "steps in front of"
+ attack tengiz osei "A shot"

== 13 Saint Nino
[Keti](keti) has cut the current. In the dark it is [Osei](osei) [who](osei) bleeds and the [guard](guard) [who](guard) wrestles [his](guard) [employer](tengiz) to the floor; [Marta](croupier), sobbing that [she](croupier) was promised [her](croupier) passport, ties up the wound with [her](croupier) sash. When the lamps come on, the [captain](captain) stands on the stairs. [He](captain) looks at [Nino](nino), thinks of a certain telephone, and arrests [Lomidze](tengiz), [who](tengiz) shouts that the [policeman](captain) is [his](tengiz). Was, says [Keti](keti). [Father Basil](priest) finds the icon on Monday in [his](priest) own baptismal font. The [buyer](buyer), landing from [Geneva](@geneva), is met by a very small old [lady](grandma) with a bill.
- help keti nino "cut the current"
- injure osei tengiz "bleeds"
- attack guard tengiz "wrestles"
- boss tengiz guard "employer"
- treat osei croupier "ties up"
- sad croupier "sobbing"
+ arrest captain tengiz "arrests Lomidze"
+ find priest "finds the icon"
- meet buyer grandma "is met by"
