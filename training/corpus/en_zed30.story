%series The Lower Slope
%lang en
%genre vineyard saga, Colchagua and Kent: season-guide prose, several strands
%cast catalina | Catalina Rojas; Catalina; Rojas | f
%cast rodrigo | Rodrigo | m
%cast hugh | Hugh Pemberton; Hugh; Pemberton | m
%cast consuelo | Doña Consuelo; Consuelo | f
%cast maite | Maite | f
%cast lautaro | Lautaro | m
%cast philly | Phyllida Pemberton; Phyllida | f
%cast bruno | Bruno Araya; Bruno; Araya | m
%cast priest | Padre Simón | m
%cast nurse | - | f
%cast child | Inti | m
%cast taster | - | m
%cast dead | - | m
%cast poet | - | m
%cast laundress | - | f

== 1
At the reading of the will it emerges that [Catalina Rojas](catalina) and [her](catalina) [half-brother](rodrigo) [Rodrigo](rodrigo) have to make one vintage together or forfeit the estate to [Bruno Araya](bruno), the [neighbour](bruno) across the ditch. [Doña Consuelo](consuelo), the dead [man](dead)'s [mother](consuelo), cackles under [her](consuelo) veil. From [Kent](@kent) arrives a pale [gentleman](hugh) with a suitcase of test tubes: [Hugh Pemberton](hugh), hired by [Rodrigo](rodrigo) to improve the wine, and by nobody to look at [Catalina](catalina) like that.
- gift.past dead catalina+rodrigo "will"
- sibling catalina rodrigo "half-brother"
- create? catalina+rodrigo "vintage"
+ lose? catalina+rodrigo bruno "forfeit"
- neighbour bruno catalina+rodrigo "neighbour"
- parent consuelo dead "mother"
- die.past dead "dead"
- travel hugh "arrives"
- hire hugh rodrigo "hired"
+ love hugh catalina "look at"

== 2
[Catalina](catalina) prunes by the moon and [Hugh](hugh) by the almanac; each replants at night what the other has pulled out by day. [Maite](maite), [foreman](maite) of the pickers, demands a rise on behalf of forty and is refused by [Rodrigo](rodrigo), [who](rodrigo) shared [her](maite) hammock last harvest and cannot meet [her](maite) eye. [Her](maite) small [boy](child), [Inti](child), has [his](child) own theories about why the [patrón](rodrigo) brings [him](child) sweets. When the pickers down tools it is [Consuelo](consuelo) [who](consuelo), at eighty, takes up the shears.
- enemy catalina hugh "pulled out"
- reject rodrigo maite "refused"
+ affair.past maite rodrigo "shared"
- parent maite child "boy"
- gift rodrigo child "sweets"
- help consuelo catalina+rodrigo "takes up"

== 3
[Araya](bruno) has the ditch dammed. [Lautaro](lautaro), [his](bruno) [steward](lautaro), [who](lautaro) grew up with [Catalina](catalina) and lost an eye to [her](catalina) slingshot, opens the sluice at night and is caught with wet boots. Dismissed, [he](lautaro) walks over the ridge and offers [her](catalina) [his](lautaro) services. [She](catalina) has never apologised. [She](catalina) does so now, at length, pouring; [Hugh](hugh), passing the lit window with a hydrometer, sees the two [heads](catalina+lautaro) close together, and the hydrometer does not survive it.
- attack bruno catalina+rodrigo "dammed"
- boss.past bruno lautaro "his steward"
- friend.past catalina lautaro "grew up"
- injure.past lautaro catalina "lost an eye"
+ help lautaro catalina+rodrigo "opens the sluice"
- discover _ lautaro "caught"
- quit lautaro bruno "Dismissed"
- hire? lautaro catalina "services"
- reconcile catalina lautaro "apologised"
- discover hugh catalina+lautaro "sees"
+ jealous hugh lautaro "does not survive it"

== 4
Frost on the lower slope in October. Everyone who has hands burns straw from midnight on. [Rodrigo](rodrigo) runs back into the smoke for [Maite](maite) and comes out with [Inti](child), [who](child) had hidden in a barrel to see it; [Maite](maite) has come out long ago by herself, and strikes [them](child+rodrigo) both, and embraces [one](child). It is noticed which. At sunrise [Catalina](catalina) finds [Pemberton](hugh) asleep on [his](hugh) feet beside the last fire, black as a saint, with the moon calendar sticking out of [his](hugh) pocket.
+ rescue rodrigo child "comes out with Inti"
- attack maite child+rodrigo "strikes"
- help maite child "embraces"
+ find catalina hugh "asleep on his feet"

== 5
[Phyllida Pemberton](philly) descends from a taxi in white linen. [She](philly) is [Hugh](hugh)'s [wife](philly), or will go on being so until the papers that [he](hugh) posted in March have been opened, and [she](philly) never opens anything before tea. [Catalina](catalina) gives [her](philly) the best room and goes out to break stones. [Phyllida](philly), however, has not come for [him](hugh). In the cellar [she](philly) asks [Rodrigo](rodrigo) what [he](rodrigo) wants for the whole place, naming as [her](philly) principal a [gentleman](bruno) across a ditch.
- travel philly "descends"
- married hugh philly "wife"
- divorce? hugh philly "papers"
- gift catalina philly "gives"
- sad catalina "break stones"
+ betray philly catalina+hugh "asks Rodrigo"
- advisor? philly bruno "principal"

== 6
[Rodrigo](rodrigo) owes more at cards than [he](rodrigo) has told [his](rodrigo) [sister](catalina), [who](catalina) has been told nothing. [He](rodrigo) signs an option, on the back of a label, and is seen by [Padre Simón](priest), [who](priest) can't say so, having been hiding from [Consuelo](consuelo) in the confessional at the time. The old [lady](consuelo) wants absolution for a thing [she](consuelo) did in '71. [She](consuelo) exchanged two infants. The good [Padre](priest) has to sit down. [One](bruno) of them grew up to own a ditch.
- lose rodrigo "owes"
- sibling catalina rodrigo "sister"
- reveal! rodrigo catalina "told nothing"
+ betray rodrigo catalina "signs"
- discover priest rodrigo "seen"
- flee.past priest consuelo "hiding"
+ reveal consuelo priest "exchanged"
- betray.past consuelo _ "exchanged"

== 7
Harvest. A wasp's nest, dropped by some unknown hand among the pickers, puts eleven in hospital, [Lautaro](lautaro) with [his](lautaro) throat closing. [Hugh](hugh) cuts it open with a grafting knife and a reed, as taught by nobody, and breathes through the reed for [his](hugh) [rival](lautaro) for twenty minutes by the chapel clock. When others have driven [him](lautaro) off, [Catalina](catalina) takes the knife out of [Hugh](hugh)'s fingers one finger at a time. There is a kiss. There is a white linen dress in the doorway.
+ attack _ lautaro "dropped"
- ill lautaro "closing"
- treat lautaro hugh "cuts"
- rescue hugh lautaro "breathes"
- enemy hugh lautaro "rival"
+ kiss catalina hugh "kiss"
- discover philly catalina+hugh "in the doorway"

== 8
[Phyllida](philly) opens the papers, and, taking [her](philly) time over it, signs. It has cost [her](philly) something; nobody sees what but [Rodrigo](rodrigo), [who](rodrigo) was coming to tell [her](philly) that the deal is off. [He](rodrigo) hands [her](philly) [his](rodrigo) handkerchief and [his](rodrigo) option, torn in two. [They](philly+rodrigo) are discovered asleep upon the sacks by [Maite](maite), [who](maite) shuts the door again, gathers [her](maite) [boy](child) and [her](maite) forty pickers, and goes to work for [Araya](bruno).
+ divorce hugh philly "signs"
- sad philly "cost her"
- reveal? rodrigo philly "tell"
- gift rodrigo philly "handkerchief"
- find maite philly+rodrigo "discovered"
- parent maite child "boy"
+ quit maite rodrigo "goes to work for"
- hire maite bruno "goes to work for"

== 9
Grapes rot without hands. [Consuelo](consuelo) has herself carried across the ditch in a chair and tells [Bruno Araya](bruno) to [his](bruno) face that [she](consuelo) gave birth to [him](bruno). The [laundress](laundress)'s [son](dead) had been lusty, [hers](bruno) was not; [she](consuelo) wished for an heir that would live. [They](bruno+dead) both lived. [Bruno](bruno), a [man](bruno) of sixty, throws the old [woman](consuelo)'s chair into the water; the carriers save [her](consuelo). Then it dawns on [him](bruno) whose estate [he](bruno) has been besieging.
+ reveal consuelo bruno "tells"
- parent consuelo bruno "gave birth"
- parent laundress dead "son"
+ attack bruno consuelo "throws"
- rescue _ consuelo "save her"
- discover bruno "dawns"

== 10
If [Bruno](bruno) is the true [heir](bruno), who was the [father](dead) of [Catalina](catalina) and [Rodrigo](rodrigo)? A [laundress](laundress)'s [boy](dead), says [Catalina](catalina), and [she](catalina) has never felt better. [Rodrigo](rodrigo), [who](rodrigo) has nothing now but debts, walks the eleven miles to [Maite](maite)'s door, sits on the step, and asks [Inti](child) what [he](child) thinks. [Inti](child) thinks [he](rodrigo) should have come sooner. [He](child) knows perfectly well [who](rodrigo) [his](child) [father](rodrigo) is; [they](child+rodrigo) have got the same toes.
- parent dead catalina+rodrigo "father"
- parent laundress dead "boy"
- happy catalina "never felt better"
- lose rodrigo "debts"
- travel rodrigo "walks"
+ parent rodrigo child "father"#2

== 11
[Araya](bruno) comes on foot, hat in hand, at the head of [his](bruno) pickers and theirs. [He](bruno) will not press [his](bruno) claim, [he](bruno) says, if [he](bruno) may press the grapes. They tread all night: [Lautaro](lautaro), hoarse for life, calls the time, and the [nurse](nurse) [who](nurse) nursed [him](lautaro) beats it on a bucket. Towards morning [Doña Consuelo](consuelo) is lifted into the vat as [she](consuelo) has asked to be. The must is up to [her](consuelo) knees. [She](consuelo) hums. [She](consuelo) has stopped humming before anybody thinks to look.
- travel bruno "comes"
+ reconcile bruno catalina+rodrigo "hat in hand"
- help bruno catalina+rodrigo "press"#2
- treat lautaro nurse "nursed"
+ die consuelo "stopped humming"

== 12
The wine is called [Laundress](*laundress), and the [taster](taster) from [Santiago](@santiago) writes a single word in [his](taster) book and underlines it. [Phyllida](philly) ships it; [she](philly) has taken an office and a Chilean [poet](poet). [Rodrigo](rodrigo) has married [Maite](maite) in the teeth of [her](maite) better judgement. There remains one row on the lower slope that nobody can agree how to prune. [Catalina](catalina) holds one end of it and [Hugh](hugh) the other. [They](catalina+hugh) will meet, [she](catalina) calculates, by the moon; by the almanac, says [he](hugh), in about a week, and is [she](catalina) free?
- create catalina+hugh+rodrigo "called"
- create taster "writes"
- couple philly poet "taken"
+ wedding maite rodrigo "married"
- invite? hugh catalina "is she free"
