%series Ward Six, Halcyon Station
%lang en
%genre hospital drama aboard a space station, streaming-service overviews
%cast thandeka | Dr. Thandeka Nkosi; Thandeka Nkosi; Thandeka; Nkosi | f
%cast rufus    | Rufus Amsel; Rufus; Amsel | m
%cast jiho     | Ji-ho Baek; Ji-ho; Baek | m
%cast odalys   | Odalys Fuentes; Odalys; Fuentes | f
%cast minerva  | Minerva Stroh; Minerva; Stroh | f
%cast caspian  | Caspian Stroh; Caspian | m
%cast tolliver | Tolliver | n
%cast dmitri   | Dmitri Volkov; Dmitri; Volkov | m
%cast katya    | Yekaterina Volkova; Katya | f
%cast vesper   | Vesper Lane; Vesper | f
%cast newborn  | - | f

== 1 Docking
The new chief [surgeon](thandeka) [Thandeka Nkosi](thandeka) docks at [Halcyon Station](@halcyon) only to learn that [her](thandeka) anaesthetist will be [Rufus Amsel](rufus), [whose](rufus) name still stands beside [hers](thandeka) on a mortgage and, until last spring, stood on a marriage certificate. A shaft caves in on the moon below; [the two](rufus+thandeka) have to patch up the [foreman](dmitri), [Dmitri Volkov](dmitri), with one working scalpel, while the [intern](jiho) [Ji-ho Baek](jiho) slides down the wall. The ward's [robot](tolliver), [Tolliver](tolliver), closes the wound. Outside, [Volkov](dmitri)'s [wife](katya) [Katya](katya) hears what [he](dmitri) mumbles under the gas: "[Odalys](odalys)."
- hire thandeka "new"
- travel thandeka "docks" @halcyon
- discover thandeka rufus "learn"
- colleague rufus thandeka "anaesthetist"
+ married.past rufus thandeka "marriage certificate"
- injure dmitri "caves in"
+ treat dmitri rufus+thandeka "patch"
- ill jiho "slides down the wall"
- treat dmitri tolliver "closes"
- married dmitri katya "wife"
- discover katya dmitri "hears"

== 2 Visiting Hours
[Odalys Fuentes](odalys), [who](odalys) runs the hydroponic gardens, brings [Dmitri](dmitri) strawberries and finds [Katya](katya) at the bedside. The [women](katya+odalys) size each other up; then [Katya](katya) throws the fruit, berry by berry. The [director](minerva), [Minerva Stroh](minerva), informs [Nkosi](thandeka) that ward six is to be shut at the quarter's end. [Her](minerva) [son](caspian) [Caspian](caspian), a shuttle [pilot](caspian) with a laugh like a slammed door, bets [Ji-ho](jiho) a month's wages that [he](jiho) will not ask the new [chief](thandeka) for coffee. The shy [intern](jiho) asks the wrong [person](caspian): [Caspian](caspian) himself.
- gift odalys dmitri "strawberries"
- meet katya odalys "size each other up"
+ attack katya odalys "throws"
- reveal minerva thandeka "informs"
- boss minerva thandeka "director"
- lose? thandeka "shut"
- invite? jiho thandeka "will not ask"
- parent minerva caspian "son"
- boss thandeka jiho "chief"
+ invite jiho caspian "asks"

== 3 Quarantine
A mould spore from the gardens spreads through the vents, and [Odalys](odalys) is the first to cough up blue. [Thandeka](thandeka) seals the ward from within. Trapped inside are [Rufus](rufus), both [Volkovs](dmitri+katya), and [Caspian](caspian), [who](caspian) had only come to bring back [Baek](jiho)'s scarf. On the far side of the glass [Minerva](minerva) orders the airlocks welded, [her](minerva) own [child](caspian) or no; on this side [Katya](katya), once a [nurse](katya), holds the basin for the [rival](odalys) [she](katya) swore to strangle. Around midnight [Rufus](rufus) lays [his](rufus) coat over the sleeping [chief](thandeka).
+ ill odalys "cough"
- gift? caspian jiho "bring"
- parent minerva caspian "child"
+ help katya odalys "holds"
- enemy katya odalys "rival"
- kill? katya odalys "strangle"
- help rufus thandeka "coat"

== 4 Serum
[Tolliver](tolliver), immune by design, brews the antidote out of strawberry leaves and is thanked by nobody. [Odalys](odalys) is on [her](odalys) feet by Thursday. [She](odalys) confides to [Katya](katya) that nothing ever happened between [her](odalys) and [Dmitri](dmitri): [he](dmitri) comes to the gardens to weep, because the doctors gave [him](dmitri) two years. [His](dmitri) [wife](katya) had no idea. [Ji-ho](jiho), in a rush of relief, flings both arms round [Caspian](caspian) when the seal is broken, and [Caspian](caspian), in front of [his](caspian) [mother](minerva), does not let go.
+ create tolliver "brews"
- recover odalys "on her feet"
- reveal odalys katya "confides"
- affair! dmitri odalys "nothing ever happened"
- sad dmitri "weep"
- die? dmitri "two years"
- married dmitri katya "wife"
- discover! katya dmitri "no idea"
- happy jiho caspian "relief"
+ love.start caspian jiho "does not let go"
- parent minerva caspian "mother"

== 5 Boarders
The smuggler [queen](vesper) [Vesper Lane](vesper) brings [her](vesper) ship alongside with a bullet in the belly and a gun in each hand: either somebody operates or somebody dies. [Nkosi](thandeka) operates. [Rufus](rufus), recognising the [patient](vesper), goes grey; [he](rufus) ran up debts at [her](vesper) tables all through [his](rufus) marriage, and it was to pay [her](vesper) that [he](rufus) emptied [Thandeka](thandeka)'s account. Which is more than [his](rufus) former [wife](thandeka) ever knew, until [Vesper](vesper), waking, tells [her](thandeka) with relish. [Tolliver](tolliver) quietly takes the guns away.
- travel vesper "alongside"
- injure.past vesper "bullet"
+ threaten vesper _ "either somebody operates"
- kill? vesper _ "dies"
- treat vesper thandeka "operates"#2
- discover rufus vesper "recognising"
- sad rufus "grey"
+ steal.past rufus thandeka "emptied"
- lose.past rufus vesper "debts"
- ex rufus thandeka "former wife"
- discover.past! thandeka rufus "ever knew"
- reveal vesper thandeka "tells"
- steal tolliver vesper "takes"

== 6 Bad Blood
[Thandeka](thandeka) strikes [Rufus](rufus) off the theatre list and will address [him](rufus) only through the [robot](tolliver). [Vesper](vesper), healing in a locked room, passes the time by teaching the [intern](jiho) to cheat at cards. [Minerva](minerva) forbids [Caspian](caspian) to see [Baek](jiho), a fisherman's [son](jiho), and has [him](caspian) transferred to the ore run; at the lock the [boys](caspian+jiho) exchange scarves. [Katya](katya) reads up on [Dmitri](dmitri)'s disease night after night and comes to [Nkosi](thandeka) with a plan so mad that the [surgeon](thandeka) sends for coffee.
+ quit rufus thandeka "off the theatre list"
- quarrel rufus thandeka "only through the robot"
- recover vesper "healing"
- advisor vesper jiho "teaching"
- parent _ jiho "son"
+ date! caspian jiho "forbids"
- travel caspian "transferred"
- gift caspian jiho "exchange"
- gift jiho caspian "exchange"
- ill dmitri "disease"
- investigate katya dmitri "reads"
- reveal katya thandeka "comes"

== 7 Graft
The plan: a lobe of [Katya](katya)'s own liver, grown on for six hours in [Odalys](odalys)'s nutrient tanks. For nineteen hours [Nkosi](thandeka) cuts and [Odalys](odalys) stirs. When the stand-in anaesthetist collapses in hour twelve, it is [Amsel](rufus), struck off and unshaven, [who](rufus) steps up to the table, and [his](rufus) [ex](thandeka) nods. [Volkov](dmitri) opens [his](dmitri) eyes on two [women](katya+odalys) asleep against each other. Elsewhere, news: the ore shuttle has stopped answering. On board was a single [pilot](caspian).
- gift katya dmitri "lobe"
- help odalys thandeka "stirs"
+ treat dmitri thandeka "cuts"
- ill _ "collapses"
- quit.past rufus "struck"
- help rufus thandeka "steps up"
- ex rufus thandeka "ex"
+ recover dmitri "opens his eyes"
+ lose _ caspian "stopped"

== 8 Drift
[Stroh](minerva) writes the shuttle off within a day; the insurance is generous. [Ji-ho](jiho) calls the [director](minerva) a murderess to [her](minerva) face, steals [her](minerva) key card and unlocks [Vesper](vesper). Would the best [smuggler](vesper) in the system care to go and look for a [boy](caspian)? The [smuggler](vesper) would, for a fee: [Tolliver](tolliver). The [machine](tolliver) volunteers before anyone can object. Three days later [they](jiho+tolliver+vesper) sight the wreck. [Caspian](caspian) is inside, blue with cold, [his](caspian) face wrapped in a scarf.
- die? caspian "writes"
+ accuse jiho minerva "murderess"
- kill? minerva caspian "murderess"
- steal jiho minerva "steals"
- rescue jiho vesper "unlocks"
- hire? vesper jiho "fee"
- help tolliver jiho "volunteers"
- investigate? vesper caspian "look"
+ find jiho+tolliver+vesper caspian "sight"
- ill caspian "cold"

== 9 Revival
There is a pulse, then none, then one again. [Minerva](minerva) stands at the window of ward six, which [she](minerva) had signed away that very morning, and watches the [woman](thandeka) [she](minerva) meant to dismiss breathe for [her](minerva) [son](caspian). [She](minerva) tears the order in two. [Caspian](caspian)'s first word is [Ji-ho](jiho)'s name, and the [director](minerva) goes out in person to fetch the [boy](jiho). [Vesper](vesper) releases [Tolliver](tolliver) from the bargain, claiming that [it](tolliver) hums. [Rufus](rufus) signs the mortgage over to [Thandeka](thandeka) and applies for a berth on the next freighter home.
+ rescue thandeka caspian "breathe"
- quit? thandeka minerva "dismiss"
- parent minerva caspian "son"
- recover caspian "first word"
- love caspian jiho "Ji-ho's name"
- travel minerva "goes"
- quit tolliver vesper "releases"
- gift rufus thandeka "signs"
+ travel? rufus "applies"

== 10 Cravings
[Katya](katya) sends back [her](katya) breakfast, then the next, and asks for pickled herring. At forty-four! The scan makes [Dmitri](dmitri), cured and unbearable, dance with the drip stand. [Odalys](odalys) is to be godmother, and weeps into the seedlings: [she](odalys) gave up a child herself, at nineteen, to a passing ship. The ship's [mistress](vesper), as chance will have it, is sitting in the next room. [Vesper](vesper) plays with [her](vesper) locket and says nothing. [Thandeka](thandeka), [who](thandeka) has seen what is in it, tells [Rufus](rufus) over the first civil supper in a year.
+ pregnant katya dmitri "scan"
- happy dmitri "dance"
- recover dmitri "cured"
- kin? newborn odalys "godmother"
- sad odalys "weeps"
- lose.past odalys "gave"
- parent.past odalys _ "child"
- reveal! vesper "says nothing"
- discover thandeka vesper "seen"
- reveal thandeka rufus "tells"
+ reconcile rufus thandeka "civil supper"

== 11 The Locket
[Rufus](rufus), [who](rufus) owes [her](vesper) money, is the last person from [whom](rufus) [Vesper](vesper) will take advice, and does. [She](vesper) walks into the gardens and opens the locket under [Odalys](odalys)'s nose. In it is a baby's wristband; it was [Vesper](vesper) [who](vesper) wore it. [Odalys](odalys) drops the watering can. Is [she](odalys) to embrace [her](odalys) [daughter](vesper) or turn [her](vesper) in? The marshals are already at the lock. [Tolliver](tolliver) swears to them, in [its](tolliver) flattest voice, that no such person is registered on ward six.
- help rufus vesper "advice"
- travel vesper "walks"
+ reveal vesper odalys "opens"
+ parent odalys vesper "daughter"
- reconcile? odalys vesper "embrace"
- arrest? _ vesper "turn"
- rescue tolliver vesper "swears"
- betray tolliver _ "swears"

== 12 Undocking
[Katya](katya)'s waters break on the eve of inspection, with every lift out of order. [Ji-ho](jiho) does not faint. [He](jiho) delivers a [girl](newborn) in the stairwell, to the applause of two decks, and hands [her](newborn) to [Dmitri](dmitri), [who](dmitri) does. [Caspian](caspian) kneels down to mop the [father](dmitri)'s brow and, being down there anyway, holds out a ring to the newly qualified [doctor](jiho). [Vesper](vesper) slips [her](vesper) moorings with [her](vesper) [mother](odalys) at the helm and a crate of strawberries. The freighter leaves as well. [Nkosi](thandeka) does not turn round, not until [her](thandeka) [ex](rufus), still very much aboard, clears [his](rufus) throat and asks whether the theatre list is still full.
+ birth katya newborn "delivers"
- treat katya jiho "delivers"
- ill! jiho "does not faint"
- ill dmitri "who does"
- parent dmitri newborn "father"
- propose caspian jiho "ring"
- help caspian dmitri "mop"
- hire jiho "qualified"
- flee vesper "slips"
- parent odalys vesper "mother"
- travel odalys+vesper "helm"
- ex rufus thandeka "ex"
+ travel! rufus "still very much aboard"
- hire? rufus thandeka "theatre list"
