%series Ferry Brae
%lang en
%genre dark family drama in a Scottish harbour town, streaming blurbs
%cast isla    | Isla Rennie; Isla | f
%cast graham  | Graham Rennie; Graham | m
%cast struan  | Struan Rennie; Struan | m
%cast noor    | Noor Malik; Noor | f
%cast craig   | Craig Buchan; Craig; Buchan | m
%cast donna   | Donna Buchan; Donna | f
%cast skye    | Skye Buchan; Skye | f
%cast morven  | Detective Morven Laird; Morven; Laird | f
%cast bill    | Bill | m
%cast agnes   | Agnes | f
%cast piotr   | Piotr | m
%cast minister| - | m
%cast faith   | Faith | f

== 1
Golden [couple](graham+isla) [Isla](isla) and [Graham Rennie](graham) are renewing [their](graham+isla) vows on the lifeboat slip when a body floats by. It is [Craig Buchan](craig), [Graham](graham)'s business [partner](craig), three days missing and, as [his](craig) [widow](donna) [Donna](donna) says without a tear, no loss. What [Donna](donna) doesn't say is where [she](donna) spent those three nights. [Graham](graham) doesn't, either. [Detective Morven Laird](morven), [Isla](isla)'s oldest [pal](morven), gets the case and should have turned it down: at school, [she](morven) was [Craig](craig)'s first kiss.
- married graham isla "Golden couple"
- wedding? graham isla "renewing their vows"
+ die craig "a body floats by"
- colleague.past craig graham "business partner"
- married.past craig donna "widow"
- reveal! donna "doesn't say"
- affair donna graham "those three nights"
- cheat graham isla "those three nights"
- friend isla morven "oldest pal"
- investigate morven craig "gets the case"
- kiss.past craig morven "first kiss"

== 2
[Struan](struan), the Rennies' [boy](struan), has been kicked out of [St Andrews](@standrews) and comes home with a tan, a debt and [Noor Malik](noor), [who](noor) isn't [his](struan) [girlfriend](noor), [he](struan) says, until [Skye Buchan](skye) turns up in mourning, and suddenly [she](noor) is. [Skye](skye), [Donna](donna)'s [daughter](skye), went out with [him](struan) for two summers and was dropped by text. At the wake, [Noor](noor) holds [Struan](struan)'s hand for show. [Piotr](piotr), the [skipper](piotr), is the only one [who](piotr) sees [Isla](isla) go through [Craig](craig)'s coat.
- parent graham+isla struan "boy"
- quit struan "kicked out of" @standrews
- return struan "comes home"
- couple! noor struan "isn't his girlfriend"
- parent donna skye "daughter"
- couple.past skye struan "two summers"
- breakup.past struan skye "dropped by text"
+ betray noor+struan skye "for show"
- investigate isla craig "go through Craig's coat"
- discover piotr isla "sees Isla"

== 3
[Isla](isla) finds a hotel key. [Isla](isla) thinks of [Craig](craig). [She](isla) thinks of [Craig](craig) more than [she](isla) should. [Isla](isla) and [Craig](craig) had met there every month. [Graham](graham) does not know. [Morven](morven) asks [Isla](isla) who owns the key. [Isla](isla) lies to [Morven](morven). [Morven](morven) has known [Isla](isla) for thirty years. [She](morven) smells the lie. [Agnes](agnes) smells it, too. [Agnes](agnes) is [Graham](graham)'s [mother](agnes). [Agnes](agnes) has never cared for [Isla](isla).
- find isla "finds a hotel key"
+ affair.past craig isla "every month"
- cheat.past isla graham "every month"
- love isla craig "more than she should"
- discover! graham craig+isla "does not know"
- investigate morven isla "asks Isla"
- betray isla morven "lies to"
- friend isla morven "for thirty years"
- discover morven isla "smells the lie"
- discover agnes isla "smells it, too"
- parent agnes graham "mother"
- enemy agnes isla "never cared for"

== 4
So each of the [Rennies](graham+isla) has cheated with a Buchan, and each believes they are the only sinner. It's almost funny. [Donna](donna) laughs when [she](donna) hears; then [she](donna) remembers [whose](donna) [husband](craig) it was and smashes [Isla](isla)'s windscreen. Having pretended for a week, [Noor](noor) and [Struan](struan) forget to stop. [She](noor)'s in [his](struan) bed, reading [him](struan) [his](struan) own letters from the bank, and [he](struan) is terrified of how happy [he](struan) is. [Skye](skye) throws a stone at the window. It has a paper round it: [I](skye) know who did it.
- cheat.past graham isla "cheated with"
- cheat.past isla graham "cheated with"
- discover donna craig+isla "when she hears"
- married.past craig donna "husband"
+ attack donna isla "smashes Isla's windscreen"
+ couple.start noor struan "forget to stop"
- happy struan "how happy"
- threaten skye noor+struan "throws a stone"
- discover skye _ "I know who did it"

== 5
Does [Skye](skye) know anything at all? [Laird](morven) gets nothing out of [her](skye) but tears. A grieving [girl](skye) wants [her](skye) [ex](struan) to look out of the window, that is all. Or is it? When [Skye](skye) doesn't come home from the ice house that night, [Donna](donna) rings [Isla](isla), of all people, and the two [women](donna+isla) [whose](donna+isla) [husbands](craig+graham) have one thing in common search the harbour with a single torch. In the cold room of the fish market, lashed to a chair, [Skye](skye) is trying to keep awake. Someone had shut [her](skye) in.
- investigate morven skye "gets nothing out of"
- sad skye "tears"
- ex skye struan "her ex"
- reveal donna isla "rings Isla"
- investigate donna+isla skye "search the harbour"
+ abduct _ skye "lashed to a chair"

== 6
[Bill](bill) has kept the key of the market since the war, and [Bill](bill), with [his](bill) slow speech, is everybody's first idea. [Piotr](piotr) goes for [him](bill) on the quay with a boathook; [Morven](morven) gets between. "[He](bill) saved [me](skye)," says [Skye](skye), blue-lipped, in the ambulance. The old [watchman](bill) had heard [her](skye), cut [her](skye) loose and carried [her](skye) half a mile. Then who shut the door? [She](skye) only remembers perfume. [Donna](donna) stops stroking [her](skye) hair. The perfume is sold in one shop, and [Donna](donna) has given a bottle of it to [Agnes](agnes) every birthday.
- accuse _ bill "everybody's first idea"
+ attack piotr bill "with a boathook"
- rescue morven bill "gets between"
+ rescue.past bill skye "cut her loose"
- help donna skye "stroking her hair"
- discover donna agnes "stops stroking"
- gift.past donna agnes "given a bottle"

== 7
A gran, a cold room, a motive? [Agnes](agnes) receives [Detective Laird](morven) with shortbread. [She](agnes) has known about [Isla](isla) and [Craig](craig) since the Burns Supper; [she](agnes) has an arthritic hip and an alibi, the [minister](minister). It was in the [minister](minister)'s arms, to be exact. [Morven](morven) needs a minute. At seventy-four, says the [suspect](agnes), one is discreet, not dead. [Graham](graham), at the door with [his](graham) [mother](agnes)'s groceries, has heard both halves, the one about [his](graham) [mum](agnes) and the one about [his](graham) [wife](isla), and doesn't know which to shout about.
- investigate morven agnes "receives"
- discover.past agnes craig+isla "has known about"
- kill! agnes craig "an alibi"
+ affair agnes minister "in the minister's arms"
- reveal agnes morven "says the suspect"
- parent agnes graham "mother's"
- married graham isla "his wife"
+ discover graham craig+isla "heard both halves"
- discover graham agnes+minister "about his mum"

== 8
[Graham](graham) shouts about both. [Isla](isla) shouts back: "Three nights! With the [widow](donna)!" Neighbours close windows so as to hear better. By the time that the milk comes, there's a line down the middle of the house, and [Struan](struan), between the lines, tells [his](struan) [parents](graham+isla) that [he](struan) is going to be a father and that [they](graham+isla) might try and act [their](graham+isla) age. [Noor](noor) had asked [him](struan) to wait. [Noor](noor) wanted to tell [her](noor) own mum first. So the tactless [one](struan) sleeps in the bath.
+ quarrel graham isla "shouts back"
- discover isla donna+graham "With the widow"
- breakup graham isla "down the middle"
- parent graham+isla struan "parents"
+ pregnant noor struan "going to be a father"
- reveal struan graham+isla "tells his parents"
- betray struan noor "asked him to wait"
- parent _ noor "own mum"

== 9
Slack water; half the town is at the gala, and nobody gets killed. [Bill](bill) is given a plaque. [Piotr](piotr), shamefaced, buys [him](bill) a pint, and then another one. On the waltzers, [Morven](morven) finds herself squeezed against the [skipper](piotr), and stays squeezed. [She](morven) is single by conviction, [he](piotr) by accident. It's only afterwards, with candyfloss in [her](morven) fringe, that [she](morven) notices what is painted on the stern of [his](piotr) dinghy: the rope, the knot, the same as on [Craig](craig)'s wrists.
- celebrate _ bill "given a plaque"
- reconcile bill piotr "buys him a pint"
+ flirt morven piotr "stays squeezed"
- breakup.past _ piotr "by accident"
+ discover morven piotr "the same as on"

== 10
[Morven](morven) arrests [Piotr](piotr). [Piotr](piotr) holds out both hands. [He](piotr) does not ask why. [Donna](donna) screams at [Morven](morven). [Donna](donna) loves [Piotr](piotr). [Donna](donna) has loved [Piotr](piotr) since Easter. [Graham](graham) was a cover. [Graham](graham) hears it in the chip shop. The knot is common. Half the fleet ties that knot. [Skye](skye) says it was not [Piotr](piotr). [Skye](skye) knows [Piotr](piotr)'s smell. [Morven](morven) lets [Piotr](piotr) go.
+ arrest morven piotr "arrests"
- quarrel donna morven "screams at"
- love donna piotr "loves Piotr"
- betray.past donna graham "a cover"
- discover graham donna "hears it"
- help skye piotr "was not Piotr"
- kill! piotr craig "was not Piotr"
- arrest.end morven piotr "lets Piotr go"

== 11
[Isla](isla), it was [Isla](isla) all along? [She](isla) confesses, in the car, to the one [person](morven) [she](isla) has never lied to but once. [Craig](craig) had got tired of Thursdays and threatened to tell [Graham](graham); [they](craig+isla) had fought on the pier, [he](craig) had slipped; the knot was so that [he](craig) would not drift. And [Skye](skye) had seen. The scent was a gift from [her](isla) [mother-in-law](agnes), [who](agnes) hated it. "Don't say any more," begs [Morven](morven), and cuffs herself, for a moment, to the steering wheel, so as not to let [her](isla) run.
+ reveal isla morven "confesses"
- betray.past isla morven "never lied to but once"
- affair.past craig isla "tired of Thursdays"
- threaten.past craig isla "threatened to tell"
- quarrel.past craig isla "had fought"
- kill.past isla craig "had slipped"
- discover.past skye isla "had seen"
- abduct.past isla skye "The scent"
- kin agnes isla "mother-in-law"
- gift.past agnes isla "a gift"
- flee? isla morven "to let her run"

== 12
Manslaughter, unlawful imprisonment: seven years. [Graham](graham) has sworn [he](graham) will never set foot in [Cornton Vale](@corntonvale), and is there the first Sunday, with the wrong magazines. [They](graham+isla) are kinder through glass. [Donna](donna), having buried one [man](craig) and used [another](graham), gets the [third](piotr) on board for good, and [Piotr](piotr) renames the boat. [Whose](noor+struan) [child](faith) is in the font? [Faith](faith), says [Noor](noor), [who](noor) has made up with [Struan](struan) on condition that [he](struan) never again announces anything. [Skye](skye), asked to be godmother, takes the weight of the [baby](faith) as though it might go off.
- arrest _ isla "seven years"
- travel graham isla "is there" @corntonvale
- reconcile graham isla "kinder through glass"
- married.past craig donna "buried one man"
- betray.past donna graham "used another"
+ couple.start donna piotr "on board for good"
- birth.past noor faith "in the font"
- parent noor+struan faith "child"
+ reconcile noor struan "made up with"
- kin? faith skye "godmother"
