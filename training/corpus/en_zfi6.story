%series Canal Row
%lang en
%genre British soap in a Birmingham back street, weekly storylines in a TV magazine
%cast denise   | Denise Hartley; Denise; Den | f
%cast shanice  | Shanice Hartley; Shanice | f
%cast terry    | Terry Hartley; Terry; Tel | m
%cast javed    | Javed Mirza; Javed; Jav | m
%cast rukhsana | Rukhsana Mirza; Rukhsana | f
%cast zain     | Zain Mirza; Zain | m
%cast moll     | Moll Tranter; Moll | f
%cast corey    | Corey Tranter; Corey | m
%cast gwil     | Gwil | m
%cast jo       | Jo Pascoe; Jo | f
%cast blake    | Councillor Blake; Blake | m
%cast winnie   | Winnie | f
%cast plumber  | Sid Lacey; Lacey | m
%cast nurse    | - | f

== 1
[Terry](terry)'s fiftieth at the Navigation gets off to a bad start when [Denise](denise), [his](terry) other [half](denise) and the [landlady](denise), finds a receipt for earrings that [she](denise) hasn't been given. [She](denise) scans every lobe in the bar. [Rukhsana](rukhsana) from the launderette wears [her](rukhsana) mother's gold; [Moll](moll), [her](denise) [barmaid](moll), chin in the air, has tied a scarf round [hers](moll). Meanwhile a burst boiler at the Mirzas' floods the pub cellar, the [plumber](plumber) asks double for Sundays, and [Javed](javed) punches [him](plumber) on the nose.
- celebrate _ terry "fiftieth"
- married denise terry "other half"
- find denise "receipt"
+ discover denise terry "finds a receipt"
- cheat? terry denise "earrings"
- investigate denise _ "scans every lobe"
- boss denise moll "barmaid"
- attack javed plumber "punches him"

== 2
[Shanice](shanice) is home from uni a term early and won't say why. [Her](shanice) [mum](denise) guesses money, [her](shanice) [dad](terry) guesses drink, and [Gwil](gwil), [who](gwil) has had the stool by the window since 1988, guesses right and keeps it to himself. [She](shanice) bumps into [Zain](zain), [her](shanice) [ex](zain), on the towpath; [he](zain) carries [her](shanice) case, and [she](shanice) has to look the other way because [he](zain) is being so nice. [Moll](moll) slips out of the pub by the back. A car is waiting, and the [driver](terry) knows better than to hoot outside [his](terry) own [wife](denise)'s window.
- return shanice "is home from"
- reveal! shanice "won't say why"
- parent denise+terry shanice "mum"
+ discover gwil shanice "guesses right"
- reveal! gwil "keeps it to himself"
- ex shanice zain "ex"
- help zain shanice "carries her case"
- sad shanice "look the other way"
+ affair moll terry "A car is waiting"
- married denise terry "wife"

== 3
[Corey](corey) wonders where [his](corey) [mum](moll) goes on Thursdays. [He](corey) follows [her](moll) on [his](corey) bike as far as the ring road, where [he](corey) is knocked into the verge by a van. It's the [plumber](plumber)'s, nose still in plaster. The [man](plumber) could drive on; [he](plumber) stops, gets the [lad](corey) to hospital and rings the number in [his](corey) phone marked [Mum](moll). At a hotel in [Solihull](@solihull) [Moll](moll) picks up, goes white and leaves [Terry](terry) with two puddings. The [nurse](nurse) tells [her](moll) it's only the collarbone. [She](moll) has to sit down before [she](moll) can be told it again.
- parent moll corey "mum"
- investigate corey moll "follows her"
+ injure corey plumber "knocked into the verge"
- help plumber corey "gets the lad to hospital"
- reveal plumber moll "rings"
- affair moll terry "two puddings"
- reveal nurse moll "tells her"
- treat corey nurse "collarbone"
- sad moll "goes white"

== 4
Bad luck for [Rukhsana](rukhsana): [Councillor Blake](blake) has had the launderette declared unfit, and it's only when [Jo Pascoe](jo), [his](blake) own [assistant](jo), leaves a folder behind in a dryer that [she](rukhsana) learns [he](blake) has a buyer for the site. [She](rukhsana) goes to [his](blake) surgery, sits on [his](blake) desk and won't budge. [He](blake) has [her](rukhsana) carried out. [Javed](javed) is all for breaking [his](blake) windows, but [she](rukhsana) hides [her](rukhsana) [husband](javed)'s shoes. [Jo](jo) gets the sack and a hug, in that order.
- betray blake rukhsana "declared unfit"
- boss blake jo "assistant"
- reveal jo rukhsana "leaves a folder"
+ discover rukhsana blake "learns"
- quarrel? blake rukhsana "won't budge"
- attack blake rukhsana "carried out"
- attack? javed blake "breaking his windows"
- married javed rukhsana "husband"
- quit jo blake "gets the sack"
- help rukhsana jo "a hug"

== 5
It's twins, [Shanice](shanice) tells [Zain](zain), and before [he](zain) can open [his](zain) mouth: not [his](zain). [Theirs](shanice+zain) was over by then. The father is a lecturer with a family. [Zain](zain) walks round the block four times in the rain, comes back soaked and says [he](zain)'ll be whatever [she](shanice) needs. [She](shanice) sends [him](zain) packing, since [she](shanice) can't do that to [him](zain); on the stairs [Winnie](winnie), [her](shanice) [gran](winnie), [who](winnie) has ears like a bat, calls [her](shanice) a daft ha'porth.
+ pregnant shanice _ "twins"
- reveal shanice zain "tells"
- parent! zain _ "not his"
- couple.past shanice zain "was over"
+ help? zain shanice "whatever she needs"
- reject shanice zain "sends him packing"
- kin shanice winnie "gran"
- discover winnie shanice "ears like a bat"
- accuse winnie shanice "daft"

== 6
Bank Holiday. There's a duck race, a raffle and a cake in the shape of a lock gate. [Gwil](gwil) comes last with a duck that [he](gwil) trained. [Winnie](winnie) comes first with one that [she](winnie) nailed. [Blake](blake) hands out the prizes and has to hand [her](winnie) a voucher for, of all places, the launderette. The rain holds off until it doesn't. [Corey](corey), with [his](corey) arm in a sling, draws a moustache on the [councillor](blake)'s poster, and the [nurse](nurse), off duty, holds the pen lid.
- lose gwil "comes last"
+ find winnie "comes first"
- gift blake winnie "hand her a voucher"
- injure corey "in a sling"
- help nurse corey "holds the pen lid"

== 7
The scarf slips. [Denise](denise) is changing a barrel when [Moll](moll) bends to help [her](denise), and there the earrings are, small and blue, exactly as on the receipt. [Denise](denise) doesn't shout. [She](denise) asks [her](moll) how long; [she](moll) says since March; [she](denise) says that March was when [her](denise) [mother](winnie) had [her](winnie) stroke and [Moll](moll) sat up with [her](denise) every night. "That's how it started," [Moll](moll) weeps. "[He](terry) drove [me](moll) home." [Terry](terry) comes down whistling, sees [the two](denise+moll) of [them](denise+moll) on one crate, and stops.
+ discover denise moll "there the earrings are"
- help moll denise "bends to help"
- betray.past moll denise "since March"
- affair moll terry "since March"
- cheat terry denise "since March"
- help.past terry moll "drove me home"
- ill.past winnie "stroke"
- parent winnie denise "mother"
- help.past moll denise "sat up with her"
- reveal moll denise "how it started"
- sad moll "weeps"
- discover terry denise+moll "sees the two"

== 8
[Terry](terry)'s clothes are floating on the canal. [He](terry) fishes out a suit and turns up in it at [Moll](moll)'s, where [Corey](corey) opens, looks the wet [man](terry) up and down, and bolts the door. [Moll](moll) hasn't the heart to contradict [him](corey). So it's the Mirzas' sofa, where [Javed](javed) can't refuse [his](javed) oldest [mate](terry) a bed and [Rukhsana](rukhsana) can't look at [him](terry), for [she](rukhsana)'s [Denise](denise)'s [friend](rukhsana) first. [Gwil](gwil) gets behind the bar for the first time in thirty years. It suits [him](gwil), says [Den](denise).
+ breakup denise terry "clothes are floating"
- reject corey terry "bolts the door"
- reject moll terry "hasn't the heart"
- help javed terry "a bed"
- friend javed terry "oldest mate"
- friend denise rukhsana "Denise's friend"
- sad rukhsana terry "can't look at him"
- hire gwil denise "behind the bar"
- flirt denise gwil "It suits him"

== 9
A fire in the launderette, at three in the morning. [Zain](zain), home late, smells it and gets [his](zain) [mum](rukhsana) down the drainpipe; [she](rukhsana) screams that [Terry](terry) is on the sofa. [Javed](javed) goes back for [him](terry). A beam comes down. It's [Terry](terry) [who](terry) walks out of the smoke, with [Javed](javed) over [his](terry) shoulder, and [he](terry) [who](terry) breathes for [him](javed) till the ambulance comes. [Jo](jo) saw the [plumber](plumber)'s van by the back gate at two; [Blake](blake), first on the scene with a blanket, suggests [she](jo) may have been dreaming.
+ rescue zain rukhsana "gets his mum down"
- parent rukhsana zain "mum"
- rescue? javed terry "goes back for him"
- injure javed "beam comes down"
+ rescue terry javed "over his shoulder"
- help terry javed "breathes for him"
- discover jo plumber "saw"
- help blake _ "with a blanket"
- betray blake jo "may have been dreaming"

== 10
[Javed](javed) is on a ventilator. [Rukhsana](rukhsana) takes [Terry](terry)'s bandaged hands, and that is that about the sofa. Everyone has the [plumber](plumber) down for it because of the nose. [Sid Lacey](plumber), as [he](plumber) turns out to be called, is chased along the towpath by [Zain](zain) and half the Row, until [Corey](corey), arm and all, plants himself in front of [him](plumber): a [man](plumber) [who](plumber) stops for a kid doesn't burn people in their beds. [Lacey](plumber) sits down on a bollard and admits that [he](plumber) was there, to turn off the gas. [Someone](blake) had rung [him](plumber) to say it was leaking. [Someone](blake) with a posh voice.
- ill javed "ventilator"
+ reconcile rukhsana terry "takes Terry's bandaged hands"
- accuse _ plumber "down for it"
- attack? zain plumber "chased"
+ rescue corey plumber "plants himself"
- attack! plumber _ "doesn't burn"
- reveal plumber corey+zain "admits"
- betray.past blake plumber "posh voice"

== 11
[Jo](jo) gets [Blake](blake) on the phone and [Winnie](winnie) gets it on tape. Then the old [girl](winnie) rings the police with [her](winnie) feet up. [He](blake) is picked up at [his](blake) golf club, and the buyer buys elsewhere. At the hospital [Shanice](shanice)'s waters break in the lift, between two floors, with nobody there but [Zain](zain), [who](zain) faints, and the [nurse](nurse), [who](nurse) doesn't. A girl and a boy. [Javed](javed), awake, is wheeled in to see them and takes it for granted [he](javed) is a grandad. [Zain](zain) opens [his](zain) mouth, looks at [Shanice](shanice), and lets it stand.
- discover jo+winnie blake "gets it on tape"
- accuse winnie blake "rings the police"
+ arrest _ blake "picked up"
+ birth shanice "waters break"
- ill zain "faints"
- help nurse shanice "who doesn't"
- recover javed "awake"
- kin! javed _ "grandad"
- reveal! zain javed "lets it stand"

== 12
[Moll](moll) gives notice. [Denise](denise) doesn't take it: good barmaids are harder to come by than husbands. [They](denise+moll)'ll never be what [they](denise+moll) were, but the earrings go in the charity tin. [Terry](terry), [who](terry) has been asked back by no one, buys a narrowboat with half an engine and moors it opposite, where [he](terry) can see the light in the bar, and [Gwil](gwil) in it. [Zain](zain) proposes in the launderette, on the day it reopens, over a drum of bibs; [Shanice](shanice) needs both hands for the twins, so [Rukhsana](rukhsana) has to hold out [her](shanice) finger for [her](shanice).
- quit? moll denise "gives notice"
+ reconcile denise moll "doesn't take it"
- gift denise _ "charity tin"
- move terry "buys a narrowboat"
- reconcile! denise terry "asked back by no one"
- boss denise moll "barmaids"
- love? denise gwil "Gwil in it"
+ propose zain shanice "proposes"
- engaged.start shanice zain "hold out her finger"
