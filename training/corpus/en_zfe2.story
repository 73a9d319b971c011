%series The Grace of Piraeus
%lang en
%genre workplace drama aboard an ageing Aegean ferry, TV guide listings
%cast manolis  | Captain Manolis Vrettos; Captain Vrettos; Manolis | m
%cast theoni   | Theoni Kallas; Theoni | f
%cast spiros   | Spiros Vrettos; Spiros | m
%cast lykourgos | Admiral Lykourgos; Lykourgos | m
%cast dafni    | Dafni | f
%cast chidi    | Chidi Anozie; Chidi | m
%cast paraskevi | Mrs Paraskevi; Paraskevi | f
%cast renzo    | Renzo | m
%cast minna    | Minna Laakso; Minna | f
%cast stowaway | Iskander | m
%cast surgeon  | Dr Pappas; Pappas | n
%cast cook     | - | m
%cast watchman | - | m
%cast husband  | - | m

== 1 Cast Off
The [Grace](*grace) is forty years old, three months behind with the wages and, as of this morning, the property of [Mrs Paraskevi](paraskevi), a [widow](paraskevi) [who](paraskevi) inherited her between a taverna and a goat. [Captain Manolis Vrettos](manolis) kisses the new [owner](paraskevi)'s hand; [Theoni Kallas](theoni), the first [officer](theoni), does not, and likes [her](paraskevi) better for laughing. In the engine room [Chidi Anozie](chidi), the [chief](chidi), swears that number two will not last till [Naxos](@naxos). It lasts till [Syros](@syros). [Somebody](stowaway) in lifeboat four sneezes.
- die.past husband "widow"
- married.past husband paraskevi "widow"
+ find paraskevi "inherited her" *grace
- boss paraskevi manolis "owner"
- kiss manolis paraskevi "kisses"
- boss manolis theoni "first officer"
- colleague chidi manolis "chief"

== 2 The Other Vrettos
The [captain](manolis)'s younger [brother](spiros), [Spiros](spiros), comes aboard as purser with a crocodile briefcase, and within the hour has told the [owner](paraskevi) what [she](paraskevi) could save by sacking the [cook](cook). [She](paraskevi) has the [cook](cook) called, tastes [his](cook) lentils, and sacks nobody. [Theoni](theoni) and the [purser](spiros) know each other: six summers ago [he](spiros) left [her](theoni) standing in front of a chapel on [Tinos](@tinos) with forty guests and a band. [She](theoni) hands [him](spiros) [his](spiros) cabin key between two fingers, as one holds a fish.
- sibling manolis spiros "younger brother"
- hire spiros "comes aboard"
- quit? cook paraskevi "sacking"
- quit! cook paraskevi "sacks nobody"
- return spiros "comes aboard"
+ breakup.past spiros theoni "left her standing"
- wedding! spiros theoni "chapel"

== 3 Lifeboat Four
Going round with a torch, the [daughter](dafni) of the [captain](manolis), [Dafni](dafni), [who](dafni) does [her](dafni) training as a deckhand because [he](manolis) wished to see [her](dafni) try, lifts a tarpaulin and looks into the eyes of a [boy](stowaway) of about [her](dafni) own age. [He](stowaway) lays a finger on [his](stowaway) lips. [She](dafni) ought to report it to the first [officer](theoni); [she](dafni) goes to the galley and asks the [cook](cook) for two portions. [He](cook) gives [her](dafni) three. The [stowaway](stowaway) eats like someone who has counted days, and has still not said a word when [she](dafni) tucks the tarpaulin in.
- parent manolis dafni "daughter of the captain"
+ meet dafni stowaway "looks into the eyes"
- reveal! dafni theoni "ought to report"
- help dafni stowaway "asks the cook"
- gift cook dafni "gives her three"

== 4 Fog
Nothing to be seen for nine hours. The [captain](manolis) has been on the bridge for all of them, in dark glasses. [Theoni](theoni), [who](theoni) takes the chart from [his](manolis) hand the right way up, understands with a jolt that the fog is not the reason. [He](manolis) has been going blind since the winter; only the ship's [doctor](surgeon) knows. "One more season," [he](manolis) begs. [She](theoni) could have [his](manolis) command by evening, if [she](theoni) opened [her](theoni) mouth. What [she](theoni) opens is the window, to listen for the bell, and [she](theoni) brings the [Grace](*grace) in by ear, and gives [him](manolis) the credit.
- ill manolis "going blind"
+ discover theoni manolis "understands with a jolt"
- advisor surgeon manolis "ship's doctor"
- discover.past surgeon manolis "knows"
- hire? theoni "have his command"
- reveal! theoni manolis "opened her mouth"
+ help theoni manolis "gives him the credit"

== 5 The Finn
A [passenger](minna) in first class orders nothing, photographs rivets and pays in cash. [Spiros](spiros), taking the [blonde](minna) for an inspector, carries [her](minna) luggage, [her](minna) parasol and, by the second evening, a torch for [her](minna). In truth [Minna Laakso](minna) buys ships for scrap. The [owner](paraskevi) sent for [her](minna) and has asked [her](minna) to keep it quiet. [Renzo](renzo), the [barman](renzo), overhears the two [women](minna+paraskevi) through the dumb waiter and pours himself one. By midnight the whole crew is drinking, with the sole exception of the [purser](spiros), [who](spiros) is composing a sonnet.
- help spiros minna "carries her luggage"
+ love.start spiros minna "a torch for her"
- invite paraskevi minna "sent for her"
- colleague renzo spiros "barman"
+ discover renzo minna+paraskevi "overhears"
- create spiros "composing"

== 6 Mutiny, with Dessert
The [cook](cook) bakes a cake in the shape of an anchor and sets it before the [owner](paraskevi); in it is a file. [She](paraskevi) takes the point. [She](paraskevi) has debts to the neck, [she](paraskevi) tells the assembled crew, [her](paraskevi) dear [departed](husband) having pledged the ship to an [admiral](lykourgos), and [he](lykourgos) wants [his](lykourgos) money or [her](paraskevi) hand. [Chidi](chidi), [who](chidi) so far has spoken in [her](paraskevi) presence only to pistons, hears himself say that [he](chidi) would advise against the hand. A pause. The [Finn](minna) puts away [her](minna) tape measure. Who has seen the third portion from the galley?
- create cook "bakes"
- threaten cook paraskevi "a file"
- threaten lykourgos paraskevi "wants his money"
+ reveal paraskevi "tells the assembled crew"
- die.past husband "dear departed"
- married.past husband paraskevi "dear departed"
- propose lykourgos paraskevi "her hand"
- jealous chidi lykourgos "advise against the hand"

== 7 A Guest of Honour
[Lykourgos](lykourgos), retired from the navy with all of its cutlery, comes aboard at [Paros](@paros) and inspects the crew. [He](lykourgos) has been under sail before the [captain](manolis) was born, [he](lykourgos) says, and holds out a hand; the [captain](manolis), looking a foot past [him](lykourgos), shakes the flagpole. Now the old [sailor](lykourgos) knows. [He](lykourgos) says nothing at table. Only to the [lady](paraskevi) beside [him](lykourgos) does [he](lykourgos) remark, over the coffee, that a ship run by a blind [man](manolis) is worth less every hour, and that [his](lykourgos) offer, as to both, stands until [Thira](@thira).
- quit.past lykourgos "retired"
- steal.past lykourgos _ "with all of its cutlery"
- travel lykourgos "comes aboard" @paros
+ discover lykourgos manolis "knows"
+ reveal lykourgos paraskevi "remark"
- threaten lykourgos paraskevi "worth less every hour"
- propose? lykourgos paraskevi "his offer"

== 8 Relieved
The [captain](manolis) hangs [his](manolis) cap on the wheel before anyone can ask for it. [His](manolis) [brother](spiros) reaches out; the [owner](paraskevi) takes it from under [his](spiros) hand and sets it on the [one](theoni) [who](theoni) least expected it. The new [captain](theoni) has to be told to breathe. [Her](theoni) first order is to look into the lifeboats. So it comes that [Dafni](dafni) and [her](dafni) silent [friend](stowaway) are marched to the bridge, and that the old [captain](manolis), hearing two young [people](dafni+stowaway) breathe in one rhythm, is the only [one](manolis) aboard to see how things stand. The [admiral](lykourgos) is for putting the [boy](stowaway) ashore on a rock.
+ quit manolis "hangs his cap"
- sibling manolis spiros "brother"
- reject paraskevi spiros "under his hand"
+ hire theoni paraskevi "new captain"
- friend dafni stowaway "silent friend"
- arrest _ dafni+stowaway "marched"
- discover manolis dafni+stowaway "to see"
- love dafni stowaway "in one rhythm"
- reject lykourgos stowaway "putting the boy ashore"

== 9 What the Boy Had Seen
[He](stowaway) talks at last, in the middle of the night, and not to the [girl](dafni) [who](dafni) fed [him](stowaway) but to [her](dafni) [father](manolis), because a man who cannot see a face will not repeat it. [Iskander](stowaway) was a loader at the naval depot. [He](stowaway) watched crates go out by the back, night after night, on the [admiral](lykourgos)'s own signature; the [watchman](watchman) [who](watchman) asked about them was found in the dock. The [captain](theoni), fetched in a dressing gown, writes it down. Behind the door, with [his](spiros) briefcase, stands the [purser](spiros). [He](spiros) has [his](spiros) own reasons for listening.
- parent manolis dafni "her father"
- help.past dafni stowaway "fed him"
+ reveal stowaway manolis "talks"
- steal.past lykourgos _ "out by the back"
- discover.past stowaway lykourgos "watched"
- die.past watchman "found in the dock"
- reveal stowaway theoni "writes it down"
+ discover spiros stowaway "listening"

== 10 Brother's Keeper
Whose side is the younger [Vrettos](spiros) on? [He](spiros) has sold the [admiral](lykourgos) the passenger lists for two years. When [he](spiros) is told now to bring the [witness](stowaway) to the stern at three, [he](spiros) brings [him](stowaway). There stand [his](spiros) [paymaster](lykourgos)'s two sailors, a sack between them. There, too, sits [his](spiros) [brother](manolis), mending a net by touch. "Is that [you](spiros)?" asks the blind [man](manolis). "[I](manolis) would know [your](spiros) walk from a hundred." The [purser](spiros) looks at the sack, at the net. [He](spiros) hits the first sailor with four kilos of crocodile.
- betray.past spiros _ "has sold"
- boss lykourgos spiros "paymaster's"
- abduct? spiros stowaway "bring the witness"
- sibling manolis spiros "his brother"
+ betray spiros stowaway "he brings him"
+ rescue spiros stowaway "four kilos of crocodile"
- attack spiros _ "hits"

== 11 Manoeuvres
The [captain](theoni) locks the [admiral](lykourgos) into first class and makes for the coastguard with one engine. The [chief](chidi), up to the waist in oil, coaxes it; the [owner](paraskevi), up to the elbows, hands [him](chidi) the spanners and is told between two curses that [he](chidi) can't sleep for thinking of [her](paraskevi). [She](paraskevi) asks for the curse in translation. Upstairs the [prisoner](lykourgos) has set fire to the curtains. [Minna](minna) drags [him](lykourgos) out by the epaulettes, at some cost to [her](minna) hair, and says that in [her](minna) trade one never lets scrap burn.
- arrest theoni lykourgos "locks the admiral"
- help paraskevi chidi "hands him the spanners"
+ confess chidi paraskevi "can't sleep"
- attack lykourgos "set fire"
+ rescue minna lykourgos "drags him out"
- injure minna "some cost"

== 12 Home Port
The reward for the [admiral](lykourgos) comes to exactly [his](lykourgos) own claim, so that the ship is free and [he](lykourgos) is not. [Spiros](spiros) will get two years; [Theoni](theoni), at the quay, hands [him](spiros) [his](spiros) toothbrush with the whole hand. [Iskander](stowaway) signs on as a deckhand, is paid, and gives half to the [cook](cook), for thirty-one portions. The old [captain](manolis) listens to [him](stowaway) and [Dafni](dafni) coil a rope badly. At eight the [owner](paraskevi) and the [chief](chidi) are joined in matrimony by the [captain](theoni), [who](theoni) has to look up the words. The [Finn](minna) catches the bouquet and weighs it.
- arrest _ lykourgos "he is not"
- arrest? _ spiros "two years"
+ reconcile spiros theoni "with the whole hand"
- hire stowaway theoni "signs on"
- gift stowaway cook "gives half"
- find minna "catches"
+ wedding chidi paraskevi "joined in matrimony"
