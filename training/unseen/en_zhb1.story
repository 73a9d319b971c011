%series The Lanterns of Corrow
%lang en
%genre space opera, encyclopaedia-style episode summaries
%cast ysolde   | Captain Ysolde Vantongeren; Vantongeren; Ysolde | f
%cast kaspar   | Kaspar Obuya; Obuya; Kaspar | m
%cast thessaly | Thessaly Crane-Iwu; Thessaly; Tess | f
%cast moth     | Moth | n
%cast orsino   | Prince Orsino; Orsino | m
%cast regent   | Regent Hadewych; Hadewych | f
%cast bao      | Doctor Bao Lien; Bao; Doctor Lien | m
%cast jessamy  | Jessamy Vantongeren; Jessamy | f
%cast ruk      | Admiral Ruk; Ruk | m
%cast sister   | Perpetua | f
%cast gunner   | Ildiko Sarr; Ildiko; Sarr | f
%cast stowaway | - | m
%cast clerk    | - | m
%cast oldking  | - | m
%cast trader   | Nine-Finger Lubomir; Lubomir | m

== 1 Cold Berth
Cashiered eleven years ago for disobeying [Admiral Ruk](ruk), [Captain Ysolde Vantongeren](ysolde) hauls ice around the moons of [Corrow](@corrow) aboard the leaking [Pelican](*pelican). [Her](ysolde) [mechanic](kaspar) and drinking [companion](kaspar) [Kaspar Obuya](kaspar) opens a container and comes upon a half-frozen [youth](stowaway) [who](stowaway) refuses to give [his](stowaway) name. [Doctor Bao Lien](bao), the ship's [surgeon](bao), warms [him](stowaway) up over two sleepless nights. Meanwhile in the capital, [Regent Hadewych](regent) informs a silent council that the old [king](oldking) has drawn [his](oldking) last breath, and that [his](oldking) only [son](orsino), [Prince Orsino](orsino), cannot be located. The two [smugglers](kaspar+ysolde) toast the dead [man](oldking) with engine spirit.
- quit.past ysolde ruk "Cashiered"
- boss ysolde kaspar "Her mechanic"
- friend kaspar ysolde "drinking companion"
+ find kaspar stowaway "comes upon"
- ill stowaway "half-frozen"
- treat stowaway bao "warms him up"
- reveal! stowaway "refuses to give"
+ die oldking "last breath"
- reveal regent "informs"
- parent oldking orsino "only son"
- find! _ orsino "cannot be located"
- boss.past ruk ysolde "disobeying"

== 2 The Signet
A ring sewn into the [stowaway](orsino)'s collar gives [him](orsino) away: the shivering [boy](orsino) is [Orsino](orsino) himself. [Ildiko Sarr](gunner), the [gunner](gunner), wants to sell [him](orsino) back before breakfast and comes to blows over it with [Kaspar](kaspar), [who](kaspar) served in the royal stables as a child. The [prince](orsino) swears that [his](orsino) [father](oldking) was poisoned, and points to the [Regent](regent). [Vantongeren](ysolde) gives [him](orsino) a hammock and asks no rent. On [Corrow](@corrow), [Admiral Ruk](ruk) is put in charge of the hunt.
+ discover _ orsino "gives him away"
- quarrel gunner kaspar "comes to blows"
- hire.past kaspar "served"
- parent oldking orsino "father"
- kill.past? regent oldking "poisoned"
+ accuse orsino regent "points to"
- help ysolde orsino "a hammock"
- hire ruk _ "put in charge"
- investigate ruk orsino "the hunt"
- betray? gunner orsino "sell him back"

== 3 Port of Small Mercies
Out of fuel, the crew dock at the free port of [Hest](@hest), where [Nine-Finger Lubomir](trader) still claims [Ysolde](ysolde)'s hand on the strength of a drunken promise. [She](ysolde) laughs in [his](trader) face, then bargains. The [trader](trader) wants no money, however; [he](trader) has seen [Orsino](orsino)'s face on a wanted poster. As [his](trader) [dockhand](thessaly) [Thessaly Crane-Iwu](thessaly) is filling the tanks, [she](thessaly) whispers to [Kaspar](kaspar) that [her](thessaly) [employer](trader) means to hand the [prince](orsino) over, and at midnight [she](thessaly) casts off with the crew, leaving behind [her](thessaly) wages. Does [she](thessaly) do it for the cause, or for the [mechanic](kaspar)'s forearms?
- travel _ "dock at" @hest
- reject ysolde trader "laughs in his face"
- boss trader thessaly "employer"
- reveal thessaly kaspar "whispers"
- betray? trader orsino "hand the prince over"
+ flee thessaly trader "casts off"
- quit thessaly trader "leaving behind her wages"
- love? thessaly kaspar "forearms"
- discover trader orsino "wanted poster"
- propose trader ysolde "claims Ysolde's hand"

== 4 A Machine of Good Family
The distress call comes from [Moth](moth), a survey [automaton](moth) that has spent forty years alone on a dead station and has composed nine hundred hymns to pass the time. Hauled aboard by [Thessaly](thessaly) seconds before the reactor goes, [it](moth) attaches itself to [its](moth) [saviour](thessaly) like a duckling. [Ildiko](gunner), [who](gunner) lost a leg to a machine in the [Ring](@ring) wars, will not share a table with [it](moth). That evening [Orsino](orsino) hears a voice [he](orsino) knows on [Moth](moth)'s recordings: the [Regent](regent), ordering a rare toxin.
- help? _ moth "distress call"
- sad moth "alone"
- create.past moth "composed"
+ rescue thessaly moth "Hauled aboard"
- injure.past gunner _ "lost a leg"
- reject gunner moth "will not share"
+ discover orsino regent "hears a voice"

== 5 The Admiral's Terms
[Ruk](ruk)'s flagship drops out of the dark on both sides of supper. Either the [captain](ysolde) hands over [her](ysolde) [passenger](orsino), [he](ruk) announces, or [Jessamy](jessamy) will suffer for it. The crew learn only now that [Vantongeren](ysolde) has a [daughter](jessamy), seventeen, a [cadet](jessamy) on that very bridge, and that the [Admiral](ruk) is the [girl](jessamy)'s [father](ruk). [Doctor Lien](bao), [who](bao) has adored the [captain](ysolde) for six silent years, drops a tray. [Orsino](orsino) offers to go of [his](orsino) own accord. [She](ysolde) will not have it.
+ threaten ruk ysolde "suffer for it"
- attack? ruk jessamy "suffer for it"
- discover _ ysolde "learn only now"
- parent ysolde jessamy "daughter"
+ parent ruk jessamy "father"
- boss ruk jessamy "cadet"
- love bao ysolde "adored"
- reject ysolde orsino "will not have it"

== 6 Boarding Action
Under cover of a staged surrender, [Kaspar](kaspar) and [Thessaly](thessaly) crawl through a waste duct into the flagship. [They](kaspar+thessaly) are hardly inside when [he](kaspar) presses [his](kaspar) lips to [hers](thessaly) and apologises to the duct. [Jessamy](jessamy), [who](jessamy) was told that [her](jessamy) [mother](ysolde) had perished in a mutiny, holds [both](kaspar+thessaly) at gunpoint; shown a photograph, [she](jessamy) lowers the weapon and leads [them](kaspar+thessaly) out. It costs [Kaspar](kaspar) dear: a marine's bolt shatters [his](kaspar) hip. [Ruk](ruk), watching [his](ruk) own [child](jessamy) jump ship, does not give the order to shoot.
- betray ysolde ruk "staged surrender"
- travel kaspar+thessaly "crawl"
- kiss kaspar thessaly "presses his lips"
- parent ysolde jessamy "mother"
- die! ysolde "had perished"
- threaten jessamy kaspar+thessaly "at gunpoint"
+ help jessamy kaspar+thessaly "leads them out"
- injure kaspar _ "shatters his hip"
- parent ruk jessamy "own child"
+ flee jessamy ruk "jump ship"
- betray.past _ jessamy "was told"
- attack! ruk jessamy "does not give"

== 7 Seventeen Birthdays
[Mother](ysolde) and [daughter](jessamy) have never been in one room before. [Jessamy](jessamy) counts the missed cakes aloud, and it takes [Ysolde](ysolde) until the dog watch to explain that [Ruk](ruk) took the [infant](jessamy) from [her](ysolde) while [she](ysolde) lay in the brig. [They](jessamy+ysolde) end up weeping into the same sleeve. [Bao](bao) has to put pins into [Kaspar](kaspar); the [patient](kaspar), light-headed, informs [Thessaly](thessaly) that [he](kaspar) would walk to the rim for [her](thessaly). [Moth](moth) bakes seventeen cakes at once. In [her](gunner) cabin, [Ildiko](gunner) taps out a message to the palace, price included.
- parent ysolde jessamy "daughter"
- meet jessamy ysolde "never been in one room"
- abduct.past ruk jessamy "took the infant"
+ reconcile jessamy ysolde "same sleeve"
- treat kaspar bao "put pins into"
- confess kaspar thessaly "walk to the rim"
- celebrate moth jessamy "seventeen cakes"
+ betray gunner _ "taps out"
- arrest.past _ ysolde "in the brig"
- reveal ysolde jessamy "explain"
- sad jessamy+ysolde "weeping"

== 8 The Price Included
The [Regent](regent)'s agents are waiting at the next jump gate. [Orsino](orsino) is dragged from the airlock with a sack over [his](orsino) head, and [Sarr](gunner) collects [her](gunner) reward in front of everyone: [her](gunner) [sister](sister) [Perpetua](sister), five years in [Hadewych](regent)'s prisons, walks across the gangway on the very same minute. Nobody can bring themselves to shoot. [Vantongeren](ysolde) puts the [pair](gunner+sister) off at a mining post without a word. Left behind, [Jessamy](jessamy) finds the [prince](orsino)'s signet under [her](jessamy) pillow, wrapped in a very bad love poem.
+ abduct _ orsino "dragged from the airlock"
- sibling gunner sister "sister"
- arrest.past regent sister "five years in"
- betray gunner orsino "collects her reward"
+ quit gunner ysolde "puts the pair off"
- gift orsino jessamy "signet"
- create orsino "very bad love poem"
- love orsino jessamy "love poem"
- find gunner _ "reward"

== 9 What the Clerk Copied
[Hadewych](regent) visits [her](regent) [prisoner](orsino) with an offer: [his](orsino) life for an abdication, plus [her](regent) own hand in matrimony. [He](orsino) spits. In the archive a timid [clerk](clerk) has kept a duplicate of the toxin order and passes it to [Ruk](ruk), [whose](ruk) loyalty was to the murdered [king](oldking), the [friend](oldking) of [his](ruk) youth. The [Admiral](ruk) reads the page four times. Before the [clerk](clerk) is home, someone has slit [his](clerk) throat. Far off, [Moth](moth) picks up a transmission nobody expected: [Ruk](ruk) is asking [Ysolde](ysolde) for help.
+ propose regent orsino "hand in matrimony"
- threaten regent orsino "his life for"
- reject orsino regent "spits"
- reveal clerk ruk "passes it"
- kill.past _ oldking "murdered"
- friend.past oldking ruk "friend of"
+ discover ruk regent "reads the page"
+ kill _ clerk "slit his throat"
- discover moth ruk "picks up"
- help? ysolde ruk "asking"
- abduct.past regent orsino "prisoner"

== 10 Old Shipmates
[They](ruk+ysolde) meet on neutral ice, eleven years of loathing between [them](ruk+ysolde). [He](ruk) admits that [he](ruk) ruined [her](ysolde), [she](ysolde) breaks [his](ruk) nose, and the conference may begin. [Jessamy](jessamy) is to slip into the palace in [her](jessamy) cadet's uniform; [her](jessamy) [parents](ruk+ysolde), for once of one mind, forbid it, and [she](jessamy) goes. [Lubomir](trader), paid in advance, supplies a hearse. [Bao](bao), meanwhile, coughs blood into a handkerchief and asks [Moth](moth) to keep it from the [captain](ysolde). [It](moth) has never lied before.
- enemy ruk ysolde "loathing"
- reveal ruk ysolde "admits"
+ attack ysolde ruk "breaks his nose"
- parent ruk+ysolde jessamy "parents"
+ travel jessamy "she goes"
- help trader _ "supplies a hearse"
+ ill bao "coughs blood"
- reveal bao moth "asks Moth"
- reveal! moth ysolde "keep it from"
- betray.past ruk ysolde "ruined her"
- reject ruk+ysolde jessamy "forbid it"
- betray.past! moth "lied"

== 11 The Hearse
[Jessamy](jessamy) smuggles [Orsino](orsino) out of the dungeon in the coffin that was intended for [him](orsino). At the gate the [Regent](regent) lifts the lid and finds [Moth](moth), singing. In the square, [Ruk](ruk) reads the toxin order to forty thousand people, and the guards turn their pikes around: [Hadewych](regent) is marched off in [her](regent) own chains. [She](regent) has time for a single shot. [It](moth) steps in front of the [Admiral](ruk), and the hymns stop. [Thessaly](thessaly) kneels among the fragments, inconsolable.
+ rescue jessamy orsino "smuggles Orsino out"
- find regent moth "finds Moth"
- reveal ruk "reads the toxin order"
+ arrest _ regent "marched off"
- attack regent ruk "single shot"
- rescue moth ruk "steps in front"
+ die moth regent "hymns stop"
- sad thessaly moth "inconsolable"
- create moth "singing"

== 12 Lanterns
For the coronation every window on [Corrow](@corrow) has a lamp in it. The young [king](orsino) restores [Ysolde](ysolde)'s commission and gives [her](ysolde) the flagship; [her](ysolde) first order is a berth for [Bao](bao) with a view. [He](bao) tells [her](ysolde) nothing of the handkerchief, only the other thing, at last, and [she](ysolde) takes [his](bao) arm. [Kaspar](kaspar), limping, slides a cog onto [Thessaly](thessaly)'s finger before the whole engine room. [Orsino](orsino) asks [Jessamy](jessamy) to dance. That night, in a crate of spare parts, something clears [its](moth) throat and hums.
- celebrate orsino "coronation"
- hire ysolde orsino "restores"
- gift orsino ysolde "the flagship"
- reveal! bao ysolde "nothing of the handkerchief"
+ confess bao ysolde "the other thing"
- couple.start bao ysolde "takes his arm"
+ engaged.start kaspar thessaly "slides a cog"
- invite orsino jessamy "asks"
- return moth "clears its throat"
- gift ysolde bao "a berth"
