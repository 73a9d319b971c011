%series Amendment
%lang en
%genre legal drama, a two-woman firm in Savannah, encyclopaedia episode summaries
%cast honor    | Honor Toussaint; Honor; Toussaint | f
%cast ada      | Adaline Frye; Adaline; Frye | f
%cast rufus    | Rufus Frye; Rufus | m
%cast cass     | Cassius Boone; Cassius; Boone | m
%cast nell     | Judge Nell Whitaker; N.W.; Whitaker; Nell | f
%cast ike      | Ike Sorrell; Sorrell; Ike | m
%cast maribel  | Maribel Cruz; Maribel; Cruz | f
%cast luz      | Luz | f
%cast tate     | Deputy Tate; Tate | m
%cast garland  | Garland Poole; Garland; Poole | m
%cast prentiss | Prentiss Poole; Prentiss | m
%cast wren     | Wren | f
%cast pi       | Odell Fisk; Fisk; Odell | m
%cast voice    | - | n
%cast riveter  | - | n
%cast bailiff  | - | m

== 1 Letters of Marque
[Honor Toussaint](honor) and [Adaline Frye](ada) leave the most venerable practice in [Savannah](@savannah) on the same Friday, with eleven clients and a ficus. [Their](ada+honor) former [chief](garland), [Garland Poole](garland), sues [them](ada+honor) for the clients, not the ficus. The first to knock is a hotel [maid](maribel), [Maribel Cruz](maribel), charged with making off with a [guest](ike)'s emeralds. [Adaline](ada)'s [husband](rufus), [Rufus](rufus), an insurance [adjuster](rufus), insured the stones.
+ quit ada+honor garland "leave"
- boss.past garland ada+honor "chief"
- accuse garland ada+honor "sues"
- accuse _ maribel "charged"
- steal? maribel ike "making off"
- advisor.start ada+honor maribel "first to knock"
- married ada rufus "husband"

== 2 Paste
[Odell Fisk](pi), [who](pi) serves the firm as investigator, bookkeeper and plumber, follows the emeralds to a pawnshop in [Macon](@macon): glass, every one. [Maribel](maribel)'s [daughter](luz), [Luz](luz), nine, is taken into care by [Deputy Tate](tate) while [her](luz) [mother](maribel) sits in the county jail. At the arraignment [Cassius Boone](cass) for the state asks for no bail. [Honor](honor) was engaged to [him](cass) for the whole of one summer and calls [him](cass) "[Mr. Boone](cass)" four times in a minute.
- boss ada+honor pi "serves"
+ investigate pi _ "follows"
- discover pi "glass"
- parent maribel luz "daughter"
- lose maribel luz "taken"
- arrest.past _ maribel "county jail"
- reject cass maribel "no bail"
- engaged.past cass honor "engaged"

== 3 The Adjuster
Who profits by glass? [Adaline](ada) brings the case home in [her](ada) briefcase and finds [Rufus](rufus) reading it by torchlight in the pantry. [He](rufus) blames sleepwalking. [Judge Nell Whitaker](nell), [who](nell) was [Honor](honor)'s own [guardian](nell) from the age of ten, declines to recuse herself and sets a bond that nobody in the Cruz family could pay in a lifetime. It is paid before lunch, in cash, by an unknown hand.
+ find ada rufus "finds Rufus"
- investigate rufus ada "reading it by torchlight"
- betray rufus ada "blames sleepwalking"
- kin.past honor nell "guardian"
- reject nell _ "declines"
+ gift _ maribel "paid before lunch"

== 4 Continuance
Reunited with [Luz](luz), [Maribel](maribel) remembers a smell: bay rum, on the [man](prentiss) [who](prentiss) brushed past [her](maribel) at the linen closet. [Prentiss Poole](prentiss), [Garland](garland)'s [heir](prentiss), bathes in it. [Fisk](pi) is caught going through the Pooles' dustbins and beaten to a pulp by [Deputy Tate](tate), off duty. [Honor](honor) sits with [him](pi) in the emergency room and, to [her](honor) annoyance, so does [Boone](cass), [who](cass) has brought the paperwork to charge [his](cass) own [deputy](tate).
- reconcile luz maribel "Reunited"
- discover maribel prentiss "remembers"
- kin garland prentiss "heir"
- discover _ pi "caught"
- investigate pi garland+prentiss "going through"
+ attack tate pi "beaten"
- help cass+honor pi "sits"
- treat pi _ "emergency room"
- accuse? cass tate "charge"
- boss cass tate "deputy"

== 5 Discovery
[Rufus Frye](rufus) undersold, oversold and resold one policy four times; the emeralds were replaced long before they were stolen. Told so by [Fisk](pi) through a wired jaw, [Adaline](ada) asks [Rufus](rufus) over the shrimp and grits whether [he](rufus) has anything to tell [her](ada). Yes, [he](rufus) says: [he](rufus) has met someone. It isn't true, but it gets [him](rufus) out of the house. The grits end up on the wall.
+ betray.past rufus _ "resold"
- steal.past _ ike "stolen"
- reveal pi ada "Told so"
- injure pi "wired jaw"
+ breakup rufus ada "out of the house"
- love! rufus _ "met"
- betray rufus ada "It isn't true"
- sad ada rufus "on the wall"

== 6 Nolo
[Ike Sorrell](ike), the [guest](ike) [whose](ike) emeralds they were, flirts with [Honor](honor) across the deposition table and drops, between two compliments, that [he](ike) has been paid for the theft in full. The same evening [Luz](luz) does not get off the school bus. A [voice](voice) on [Maribel](maribel)'s phone says that the [child](luz) will be fine if the [mother](maribel) will plead. On the courthouse steps, [Cruz](maribel) pleads guilty. [Whitaker](nell) looks at [her](maribel) for a long while and does not accept it.
- flirt honor ike "flirts"
- reveal ike honor "drops"
- find ike "paid"
- steal.past _ ike "theft"
+ abduct _ luz "does not get off"
- threaten voice maribel "will be fine if"
- parent maribel luz "mother"
- steal? maribel ike "pleads guilty"
- reject nell maribel "accept"

== 7 Flight Risk
[Boone](cass) and [Toussaint](honor), adversaries by daylight, share a pick-up truck by night. In a duck blind on the Poole estate [they](cass+honor) come upon [Luz](luz), playing gin with [Prentiss](prentiss), to [whom](prentiss) [she](luz) owes nine dollars. [He](prentiss) runs; a tide creek stops [him](prentiss). All [he](prentiss) did, [he](prentiss) blubbers, was do as [his](prentiss) [father](garland) told [him](prentiss). [Honor](honor) carries the [child](luz) to the truck. Somewhere on the dark road back [Cassius](cass) asks why [she](honor) gave [him](cass) back the ring.
- enemy cass honor "adversaries"
- find cass+honor luz "come upon"
+ rescue honor luz "carries"
- flee prentiss cass+honor "runs"
- sad prentiss "blubbers"
+ accuse prentiss garland "as his father told"
- boss garland prentiss "told him"
- parent garland prentiss "father"
- breakup.past honor cass "gave him back"

== 8 Fruit of the Tree
Since [they](cass+honor) had no warrant, the blind, the [child](luz) and the confession are thrown out. [Nell Whitaker](nell) rules against [her](nell) own [ward](honor) with shaking hands. [Adaline](ada), sleeping at the office, wakes to find the ficus on fire. [She](ada) gets out; the files don't. [Rufus](rufus), [who](rufus) had come to fetch [his](rufus) golf clubs, has dragged [her](ada) down two flights and disappears before [she](ada) can decide whether to thank [him](rufus).
- reject nell honor "rules against"
- kin honor nell "ward"
+ attack _ ada "on fire"
- lose ada+honor "the files don't"
- return rufus "come"
+ rescue rufus ada "dragged her"
- flee rufus "disappears"

== 9 Amicus
Help comes in an orange hard hat. [Wren](wren), [Garland Poole](garland)'s estranged [daughter](wren) and the [foreman](wren) of the demolition crew on the burned block, hands [Toussaint](honor) a tin box that the fire did not get: [her](wren) [father](garland)'s private ledger, which [she](wren) stole on the day [she](wren) turned eighteen. [Poole](garland) has bought emeralds, deputies and, in 1988, a [judge](nell). The entry reads "[N.W.](nell)" [Honor](honor) closes the box again.
- help wren honor "Help"
- enemy garland wren "estranged"
- parent garland wren "daughter"
+ gift wren honor "hands Toussaint"
- steal.past wren garland "stole"
- betray.past garland _ "bought"
+ discover honor nell "N.W."

== 10 Recusal
[She](honor) takes the box to the house where [she](honor) grew up. [Nell](nell) does not pretend. The money went on a boarding school, and the school was for a [girl](honor) of ten with no people. Silence; a clock. Next morning the [judge](nell) steps down from the bench in open court and names the [giver](garland). [Tate](tate), [who](tate) was to have seen to it that [she](nell) never got that far, lowers the gun when [Luz](luz) walks into [his](tate) line of fire. [Cassius](cass) takes it from [him](tate), finger by finger.
- return honor "house"
+ reveal nell honor "does not pretend"
- help.past nell honor "boarding school"
+ quit nell "steps down"
- reveal nell _ "names"
- kill? tate nell "seen to it"
- threaten tate nell "gun"
- rescue luz nell "walks into"

== 11 Verdict
Acquitted on all counts, [Maribel](maribel) puts on [her](maribel) uniform from habit, takes it off again and is offered a desk at [Frye & Toussaint](#fb). [Garland](garland) barricades himself in [his](garland) library with a decanter; [Wren](wren) talks to [him](garland) through the door for the length of a night, and at six [he](garland) comes out with [his](garland) hands where they can be seen. [Rufus](rufus) gives himself up to the only authority [he](rufus) fears. [Adaline](ada) drives [him](rufus) to the station.
- steal! maribel _ "Acquitted"
+ hire maribel ada+honor "offered" #fb
- flee garland "barricades"
- help wren garland "talks"
+ arrest _ garland "hands where"
- reveal rufus ada "gives"
- travel ada+rufus "drives"

== 12 Closing
Two hearings and a wedding. The firm wins the clients, [Boone](cass) loses [his](cass) post for driving a pick-up without a warrant, and the [bailiff](bailiff), [who](bailiff) has admired [Fisk](pi) in silence through three trials, asks [him](pi) for a dance. Whose wedding? [Wren](wren)'s, to a [riveter](riveter). [Honor](honor) spends it beside an old [woman](nell) [whom](nell) nobody else will sit with. [Cassius](cass), out of work and in a bad tie, holds out a ring box. It contains the ficus's last leaf. [She](honor) keeps it.
- find ada+honor "wins"
- quit cass "loses"
- love bailiff pi "admired"
- date? bailiff pi "dance"
+ wedding riveter wren "wedding"#2
- help honor nell "beside an old woman"
- reject _ nell "nobody else"
- propose? cass honor "ring box"
+ gift cass honor "last leaf"
