%series Maple Street Does Not Forgive
%lang en
%genre small-town mystery soap, Ontario, newspaper TV column
%cast odile    | Odile Charbonneau; Odile; Charbonneau | f
%cast reg      | Reg Tupper; Reg; Tupper | m
%cast dot      | Dot Tupper; Dot | f
%cast suresh   | Suresh Pillai; Suresh; Pillai | m
%cast meena    | Meena Pillai; Meena | f
%cast cody     | Cody Tupper; Cody | m
%cast sky      | Sky Beaucage; Sky | f
%cast norm     | Norm Falk; Norm; Falk | m
%cast lise     | Lise | f
%cast bud      | Bud Falk; Bud | m
%cast rabbi    | Rabbi Ezra Stone; Stone | m
%cast stranger | Conrad Vale; Vale | m
%cast oex      | - | n
%cast dsis     | - | f
%cast baby     | Junior | m

== 1
Nothing happens in [Larder Falls](@larder), and then [Norm Falk](norm), [who](norm) owned the hardware store and most of the gossip, is found face down in [his](norm) own paint. [Constable Odile Charbonneau](odile), [who](odile) moved up from [Montreal](@montreal) to get over a divorce, has [her](odile) first body. The [widow](lise), [Lise](lise), is playing cards and finishes the hand. [Norm](norm)'s [brother](bud) [Bud](bud) cries like a tap. Next door the [pharmacist](suresh) [Suresh Pillai](suresh) burns something in the barrel, and [his](suresh) [wife](meena), [Meena](meena), watches from the stairs.
+ die norm "found face down"
- move.past odile "moved up from"
- divorce.past odile oex "a divorce"
- investigate odile norm "her first body"
- married.past lise norm "widow"
- sibling bud norm "brother"
- sad bud "cries like a tap"
- neighbour norm suresh "Next door"
- married meena suresh "wife"
- discover meena suresh "watches from"

== 2
[Mayor Reg Tupper](reg) gives the [constable](odile) a week. [His](reg) own [son](cody) [Cody](cody) clerked for the dead [man](norm) and was fired the day before for putting [his](cody) hand in the till, which is no help. [Cody](cody)'s [girlfriend](sky), [Sky Beaucage](sky), says [he](cody) was with [her](sky); [she](sky) blushes well. What [Suresh](suresh) was burning turns out to be letters, and [Meena](meena) has saved one from the barrel. "[My](lise) [darling](suresh)," it begins, and it's signed by [Lise](lise). [Meena](meena) doesn't show the police. [She](meena) shows the [rabbi](rabbi) at number nine, [who](rabbi) pours [her](meena) a large rye.
- boss reg odile "gives the constable"
- parent reg cody "son"
- quit.past cody norm "was fired"
- steal.past cody norm "hand in the till"
- couple cody sky "girlfriend"
- help sky cody "was with her"
+ discover meena lise+suresh "has saved one"
- affair lise suresh "darling"
- cheat suresh meena "darling"
- reveal! meena odile "doesn't show"
- reveal meena rabbi "shows the rabbi"

== 3
The late [shopkeeper](norm)'s [widow](lise) and the [pharmacist](suresh) meet by the ice-fishing huts and decide not to meet any more, a decision that keeps [them](lise+suresh) there till dark. The [mayor](reg)'s [wife](dot), [Dot](dot), [who](dot)'s out with the dog, sees one hut too many steamed up. [Charbonneau](odile) catches the fired [clerk](cody) climbing into the store by night; [Cody](cody) wasn't after cash this time but after the ring [he](cody) had left in pawn there, for [Sky](sky). It has a pretty stone. The [constable](odile) lets [him](cody) keep both ring and freedom, and goes home to a cold supper and an [ex](oex) on the answering machine.
- married.past lise norm "widow"
+ affair lise suresh "keeps them there"
- affair.end? lise suresh "not to meet any more"
- married dot reg "wife"
- discover dot lise+suresh "steamed up"
- quit.past cody norm "fired"
- discover odile cody "catches the fired clerk"
- propose? cody sky "ring"
- help odile cody "lets him keep"
- ex odile oex "an ex"

== 4
[Cody](cody) kneels in a snowbank. [Sky](sky) says yes. [Dot](dot) bakes. [Reg](reg) does not eat. [Reg](reg) never liked [Sky](sky). [He](reg) tells [Cody](cody) to wait. [Cody](cody) tells [Reg](reg) to jump in the lake. [Bud](bud) moves in with [Lise](lise). Only to help, says [Bud](bud). [Bud](bud) has been mad about [Lise](lise) since grade six. [Meena](meena) throws out [Suresh](suresh). [Suresh](suresh) sleeps in the pharmacy. Between the cough drops [he](suresh) cries. [Odile](odile) buys cough drops. [She](odile) asks [Pillai](suresh) where [he](suresh) was that night. [He](suresh) was with a [woman](lise). Which one?
- propose cody sky "kneels"
+ engaged.start cody sky "says yes"
- enemy reg sky "never liked"
- quarrel cody reg "jump in the lake"
- move bud lise "moves in with"
- love bud lise "mad about"
+ breakup meena suresh "throws out"
- sad suresh "he cries"
- investigate odile suresh "asks Pillai"

== 5
[Dot Tupper](dot) could tell the [constable](odile) which one, and over butter tarts [she](dot) does. That gives the [lovers](lise+suresh) an alibi and [Bud](bud) a nervous breakdown: the [lodger](bud) learns across the breakfast table that [his](bud) [brother](norm)'s [wife](lise) had [somebody](suresh) before [him](bud), and it wasn't [Norm](norm). [He](bud) smashes the pharmacy window with a snow shovel. The [victim](suresh), all glass, refuses to press charges. [Meena](meena), pulling splinters out of the [man](suresh) [she](meena) threw out, asks whether it was worth it. [He](suresh) says ask [me](suresh) in April.
+ reveal dot odile "she does"
- housemate bud lise "lodger"
- ill bud "nervous breakdown"
- discover bud lise "learns across"
- sibling bud norm "brother"
- married.past lise norm "wife"
- affair lise suresh "lovers"
- cheat.past lise norm "had somebody"
- attack bud suresh "smashes"
- accuse! suresh bud "refuses to press charges"
- treat suresh meena "pulling splinters"
- breakup.past meena suresh "threw out"

== 6
A [stranger](stranger) in a good hat takes a room at [Rabbi Stone](rabbi)'s, tips in American and asks after [Norm](norm). [Sky](sky), [who](sky) waits tables at the diner, has seen the [stranger](stranger) before: in a photo in the [mayor](reg)'s desk, arm in arm with a younger [Tupper](reg). [She](sky) tells [her](sky) [intended](cody), [who](cody) tells [his](cody) [mother](dot), and by evening [Reg](reg) has taken down the gun from over the mantel. Not to shoot anyone, [he](reg) says. [Odile](odile) dines, by pure chance, at the [stranger](stranger)'s table. [His](stranger) name's [Vale](stranger), [he](stranger)'s single, and [he](stranger) makes [her](odile) laugh.
- housemate rabbi stranger "takes a room"
- investigate stranger norm "asks after"
+ discover sky reg+stranger "has seen"
- friend.past reg stranger "arm in arm"
- reveal sky cody "tells her intended"
- engaged cody sky "intended"
- reveal cody dot "tells his mother"
- parent dot cody "mother"
- kill! reg _ "Not to shoot anyone"
- date odile stranger "dines"
- happy odile "makes her laugh"

== 7
[Conrad Vale](stranger) did nine years for a bank job; three men had pulled it. The [second](norm), as [he](stranger) tells the [constable](odile) in [her](odile) own kitchen and not much later in [her](odile) bed, was [Norm](norm), [who](norm) kept the loot. The third [he](stranger) won't name. The [jailbird](stranger) is gone by morning, and so is [Odile](odile)'s spare key. Across the street [Lise](lise) gives [Bud](bud) notice after [he](bud) tries to kiss [her](lise) over the dishes. [She](lise) waits up for [Suresh](suresh). But the [pharmacist](suresh) is back at [his](suresh) [wife](meena)'s window, throwing cough drops.
- arrest.past _ stranger "did nine years"
- steal.past norm+stranger _ "a bank job"
+ reveal stranger odile "tells the constable"
+ sex odile stranger "in her bed"
- reveal! stranger odile "won't name"
- flee stranger odile "gone by morning"
- steal stranger odile "spare key"
- kiss? bud lise "tries to kiss"
- reject lise bud "gives Bud notice"
- reconcile? meena suresh "throwing cough drops"

== 8
[Reg](reg) hasn't slept. [Dot](dot), [who](dot) has been married to [him](reg) for thirty years and can read a gun rack, asks [him](reg) outright; the third bank [robber](reg) puts [his](reg) head in [her](dot) lap and tells [her](dot) everything but one thing. [Norm](norm) had been bleeding [him](reg) for money. [Dot](dot) packs for [her](dot) [sister](dsis)'s, unpacks, packs. [Cody](cody) and [Sky](sky) go to look at a trailer and find [Vale](stranger) in it. The [ex-con](stranger) takes the [bride](sky) along as an insurance policy, and the [groom](cody) has a bump the size of a puck.
- sad reg "hasn't slept"
- married dot reg "married to him"
- steal.past reg _ "third bank robber"
+ reveal reg dot "tells her everything"
- threaten.past norm reg "bleeding him for money"
- breakup? dot reg "packs"
- sibling dot dsis "sister"
- engaged cody sky "bride"
- find cody+sky stranger "find Vale"
+ abduct stranger sky "takes the bride along"
- injure cody stranger "a bump"

== 9
One phone call to the [mayor](reg): the money for the [girl](sky). [Tupper](reg) hasn't got it and never had. [Odile](odile), used and furious, follows the trail of a [man](stranger) [whose](stranger) aftershave is still on [her](odile) pillow, with the [hostage](sky)'s [fiancé](cody) in the back of the cruiser against all regulations. In the quarry the [hostage](sky) has gone to work on [her](sky) [captor](stranger) with [her](sky) teeth. [Odile](odile) could shoot. [She](odile) tackles [him](stranger). "[You](odile) snore," says [Vale](stranger), as the cuffs click. [Cody](cody) carries [Sky](sky) out, or [she](sky) [him](cody); opinions differ.
- threaten stranger reg "the money for the girl"
- betray.past stranger odile "used"
- sad odile stranger "furious"
- engaged cody sky "fiancé"
- abduct.past stranger sky "hostage"
- attack sky stranger "with her teeth"
- attack odile stranger "tackles him"
+ arrest odile stranger "the cuffs click"
+ rescue cody sky "carries Sky out"

== 10
Who killed [Norm](norm), then? Not the [jailbird](stranger): [he](stranger) was inside till New Year's. [Meena](meena) takes back [her](meena) [husband](suresh), on the sofa and on probation, the same night that [Lise](lise) finds out that [she](lise)'s expecting. There is only one [candidate](suresh), and [he](suresh) has just been forgiven. [She](lise) tells [Bud](bud), since there's nobody else. [Bud](bud) offers, on the spot, to call it [his](bud). And [Dot](dot), ironing, finds paint on the cuff of a shirt. It isn't [Reg](reg)'s shirt. It's the one [she](dot) herself had on.
- kill! stranger norm "Not the jailbird"
- arrest.past _ stranger "was inside"
+ reconcile meena suresh "takes back"
- married meena suresh "husband"
+ pregnant lise suresh "expecting"
- discover lise "finds out"
- reveal lise bud "tells Bud"
- propose bud lise "to call it his"
- find dot "finds paint"
+ kill.past? dot norm "paint on the cuff"

== 11
The [mayor](reg)'s [wife](dot) walks into the station with butter tarts and a statement. [She](dot) had gone to [Norm](norm) to plead for [her](dot) [husband](reg); the [blackmailer](norm) laughed, [she](dot) pushed, the shelf did the rest. [Odile](odile), [whom](odile) [Dot](dot) has fed all winter, has to take the prints of the only [friend](dot) [she](odile) has made here. [Reg](reg) resigns, for the bank and for [her](dot). [Cody](cody) wants to call off the wedding till [his](cody) [mother](dot) is out. [Sky](sky) wants to have it in the jail. [Bud](bud) paints the nursery yellow.
- married dot reg "wife"
+ reveal dot odile "a statement"
- threaten.past norm reg "blackmailer"
+ kill.past dot norm "she pushed"
- help.past dot reg "plead for"
- help.past dot odile "has fed"
- arrest odile dot "take the prints"
- friend dot odile "friend"
- quit reg "resigns"
- wedding? cody sky "call off the wedding"
- parent dot cody "mother"

== 12
So it's the jail. [Rabbi Stone](rabbi), [who](rabbi) has never married a [Tupper](cody) to a [Beaucage](sky), or anyone in stripes, does [his](rabbi) best; the [killer](dot) cries into [her](dot) tarts, the ex-[mayor](reg) gives [her](dot) [his](reg) hanky through the bars. [Lise](lise) goes into labour during the toast, and the [pharmacist](suresh) and [his](suresh) [wife](meena) both reach for [her](lise) bag, but it's [Bud](bud) [who](bud) gets to hold [Junior](baby) first. [He](bud) and the [mother](lise) have been to city hall already; nobody was told. [Odile](odile) gets a postcard from a cell, turns it over twice and puts it on the fridge.
+ wedding cody sky "it's the jail"
- kill.past dot norm "killer"
- sad dot "cries"
- quit.past reg "ex-mayor"
- gift reg dot "hanky"
+ birth lise baby "goes into labour"
- married meena suresh "wife"
+ wedding.past bud lise "city hall"
- reveal! bud+lise _ "nobody was told"
- parent lise baby "mother"
- gift stranger odile "gets a postcard"
