%series The Otter Street Irregular Navy
%lang en
%genre children's adventure series, back-cover and catalogue blurbs, British
%cast fenella  | Fenella Marsh; Fenella; Fen | f
%cast idris    | Idris Okonjo; Idris | m
%cast wu       | Wu Meilin; Meilin | f
%cast barty    | Bartholomew Marsh; Barty | m
%cast grunge   | Captain Grunge; Grunge | m
%cast tallow   | Mr Tallow; Tallow | m
%cast pickle   | Pickle | n
%cast gran     | Granny Marsh; Granny; Admiral Marsh | f
%cast okonjo   | Mrs Okonjo | f
%cast silk     | Silk | f
%cast hopper   | Constable Hopper; Hopper | f
%cast mermaid  | - | f
%cast zeb      | Zebedee Grunge; Zeb | m
%cast diver    | Professor Lund; Lund | f
%cast shadow   | - | m
%cast mayor    | - | m
%cast lad      | Tomos | m
%cast keeper   | - | m
%cast silksis  | Ottilie | f
%cast master   | - | m
%cast mayoress | - | f

== 1 The Boat in the Bath
[Fenella Marsh](fenella) is ten and landlocked. When [her](fenella) big [brother](barty), [Barty](barty), drops out of naval college, [he](barty) leaves [her](fenella) [his](barty) sextant, and [she](fenella) decides that somebody in the family had better go to sea. [She](fenella) recruits the [boy](idris) over the wall, [Idris Okonjo](idris), [who](idris) gets seasick on swings, and the new [girl](wu) [Wu Meilin](wu), [who](wu) can swim two miles. Together the [three](fenella+idris+wu) raise a sunken dinghy out of the canal, and under the stern sits a very cross [cat](pickle).
- sibling barty fenella "brother"
- quit barty "drops"
- gift barty fenella "leaves"
- neighbour fenella idris "wall"
- hire idris+wu fenella "recruits"
- ill idris "seasick"
+ find fenella+idris+wu "raise"
- travel? fenella "sea"

== 2 Mr Tallow Wants It Back
A thin [man](tallow) with a thin moustache says that the dinghy is [his](tallow). [Mr Tallow](tallow), the ship's [chandler](tallow), has a paper to prove it; what [he](tallow) has not got is any idea why [Meilin](wu)'s thumb fits a secret drawer. In the drawer lies half a chart. The [girl](wu) palms it while [Fen](fenella) bursts into noisy tears. That night there is a lantern below [Granny Marsh](gran)'s window, and a [figure](shadow) in a sou'wester offers the old [lady](gran) five pounds for [her](gran) [granddaughter](fenella)'s silence. [She](gran) empties the chamber pot on [him](shadow).
- discover wu "drawer"
+ steal wu tallow "palms"
- betray fenella tallow "tears"
- kin fenella gran "granddaughter"
- gift? shadow gran "offers"
+ attack gran shadow "empties"

== 3 The Ticking Wreck
To read half a chart one needs the other half. It hangs, [Idris](idris) discovers, in the barbershop, framed, over the basin where [Captain Grunge](grunge), the fattest smuggler ever pardoned, is shaved on Fridays. [Idris](idris), trembling, volunteers for a haircut. [He](idris) comes home bald and triumphant, the frame under [his](idris) jumper, to the horror of [Mrs Okonjo](okonjo), [who](okonjo) forbids [her](okonjo) [son](idris) the canal for a month. So [his](idris) [shipmates](fenella+wu) bring the canal to [him](idris), in buckets. Unknown to all, [Grunge](grunge) has counted [his](grunge) picture hooks.
- discover idris "discovers"
- sad idris "trembling"
+ steal idris grunge "frame under"
- happy idris "triumphant"
- parent okonjo idris "son"
- sad okonjo "horror"
- gift fenella+wu idris "bring"
- discover grunge "counted"
- return idris "home"
- reject okonjo idris "forbids"
- colleague fenella+wu idris "shipmates"

== 4 Silk
[She](silk) can pick a lock with a herring bone, [she](silk) works for whoever pays, and this week that is [Tallow](tallow). [Silk](silk) needs four minutes to have the chart out of the biscuit tin. [She](silk) needs rather longer to get down from the shed roof, since [Pickle](pickle) has sat down on the ladder. Caught at first light by [Fenella](fenella), the cat [burglar](silk) begs for mercy: [she](silk) has a little [sister](silksis) in an orphanage with a fee to pay. [Fen](fenella) lets [her](silk) go. Only at breakfast does the [captain](fenella) notice that [her](fenella) sextant has gone as well.
- boss tallow silk "works"
+ steal silk fenella+idris+wu "chart"
- arrest fenella silk "Caught"
- sibling silk silksis "sister"
- rescue fenella silk "lets"
- discover fenella "notice"
- steal silk fenella "gone"

== 5 Under Barker's Bridge
[Meilin](wu) never sulks; [she](wu) dives. Beneath [Barker's Bridge](@barkers), where the chart's first half was said to lead, [she](wu) comes face to face with a pale [woman](mermaid) in green weed [who](mermaid) puts a finger to [her](mermaid) lips. A mermaid, whispers [Idris](idris). An escaped prisoner, says [Constable Hopper](hopper), nailing up a notice. [Meilin](wu) tells the [policewoman](hopper) the first lie of [her](wu) life, then takes bread and a blanket to the arches; in return the [fugitive](mermaid), once a cabin [girl](mermaid) under [Grunge](grunge), draws what was on the stolen piece from memory.
+ meet mermaid wu "face to face"
- flee.past mermaid "escaped"
- investigate hopper mermaid "notice"
- betray wu hopper "lie"
- gift wu mermaid "takes"
- boss.past grunge mermaid "under Grunge"
+ help mermaid wu "draws"
- steal.past _ "stolen"

== 6 The Longest Day of Barty Marsh
Nobody asked why [Barty](barty) left the navy, and [he](barty) hasn't said. So when [Fen](fenella), stuck on a mudbank with the tide coming in, sends up [her](fenella) only rocket, the [man](barty) [who](barty) wades out to [her](fenella) is white as a sheet. At college [he](barty) let go of a rope, and a [friend](lad) called [Tomos](lad) went under. "[You](barty) didn't let go of mine," says [his](barty) [sister](fenella). [Tomos](lad)'s [father](keeper), the [lock-keeper](keeper), has overheard; [he](keeper) takes [Barty](barty) by the collar, looks at [him](barty) and pulls [him](barty) close.
- quit.past barty "left"
+ rescue barty fenella "wades"
- sad barty "white"
- friend.past barty lad "friend"
- die.past lad "went under"
- reveal barty fenella "let go"
- sibling barty fenella "sister"
- parent keeper lad "father"
- discover keeper barty "overheard"
+ reconcile barty keeper "pulls"
- reveal! barty "hasn't said"
- help fenella barty "says"

== 7 Zeb
A [boy](zeb) joins the class [who](zeb) will not say where [he](zeb) lives. [Zeb](zeb) can tie a bowline behind [his](zeb) back, and [Fenella](fenella) makes [him](zeb) first mate within a week. [Idris](idris), first mate up to then, hands in [his](idris) paper hat and takes up chess. It is over a chessboard that the [schoolmaster](master) lets slip the [newcomer](zeb)'s surname. Should [he](idris) tell [Fen](fenella)? [She](fenella) will say that [he](idris) is only jealous. [He](idris) is; but [he](idris) tells [her](fenella) anyway, at the top of [his](idris) voice, and [she](fenella) says it.
- hire zeb fenella "first mate"
- quit idris "hands in"
- reveal master idris "lets slip"
- discover idris zeb "surname"
- reveal? idris fenella "tell"
- jealous idris zeb "jealous"
+ reveal idris fenella "tells"
+ quarrel fenella idris "voice"
- reveal! zeb "not say"
- accuse? fenella idris "will say"
- accuse fenella idris "says"

== 8 Mutiny at Mudchute
There are two navies now, one dinghy, and no cat: [Pickle](pickle) has been catnapped. [Meilin](wu), [who](wu) serves in both, carries the insults back and forth until [she](wu) throws the speaking trumpet in the water. Then [Zeb](zeb) comes to [Idris](idris)'s back door, with scratches up both arms. Yes, the fat [smuggler](grunge) is [his](zeb) [uncle](grunge); yes, [he](zeb) was sent to spy; but nobody had mentioned drowning a cat. The [deserter](idris) finds [his](idris) paper hat. There is a sack to be fished out at high water, and the two [rivals](idris+zeb) row like brothers.
+ abduct _ pickle "catnapped"
- quarrel fenella idris "insults"
- injure zeb "scratches"
- kin grunge zeb "uncle"
+ reveal zeb idris "Yes"
- betray.past zeb fenella "spy"
- kill? _ pickle "drowning"
- enemy idris zeb "rivals"
- find idris "finds"
- rescue? idris+zeb pickle "fished"
- reconcile idris zeb "brothers"
- travel zeb "comes"
- quit.past idris "deserter"

== 9 The Professor Below
"Danger: Science" reads the sign on the barge. [Professor Lund](diver), [who](diver) holds the Danish record for sitting at the bottom of things, hires the mended [crew](fenella+idris+wu+zeb) to haul [her](diver) bell. The pay is poor, the sandwiches are Danish. On the fourth dive [her](diver) air hose goes slack. Someone has taken a blade to it! [Meilin](wu) goes down on a single breath and comes up with [Lund](diver) under one arm. Round the handle of the knife that [Fen](fenella) picks up on deck runs a moustache hair, thin as a lie, and [she](fenella) knows whose lip it left.
- hire fenella+idris+wu+zeb diver "hires"
- attack _ diver "blade"
+ rescue wu diver "comes up"
- find fenella "picks"
- discover fenella tallow "knows"

== 10 Silk's Sister
Little [Ottilie](silksis) has mumps and wants [Silk](silk), and [Silk](silk) is in the lock-up for a necklace [she](silk), for once, did not take. [Barty](barty), the orphanage's new odd-job [man](barty), promises the [invalid](silksis) [he](barty) will fetch [her](silksis) big [sister](silk). [He](barty) asks [Hopper](hopper) nicely. [She](hopper) refuses, nicely, then lets drop where the spare key hangs, and that the [mayor](mayor) pawned [his](mayor) [wife](mayoress)'s pearls himself. By the time the [constable](hopper) has finished [her](hopper) cocoa the cell is empty and the sextant is back on [Fenella](fenella)'s windowsill.
- ill silksis "mumps"
- steal! silk _ "did not take"
- arrest.past _ silk "lock-up"
- hire.past barty "odd-job"
- sibling silk silksis "sister"
- help? barty silksis "promises"
- reject hopper barty "refuses"
- reveal hopper barty "drop"
- married mayor mayoress "wife"
- betray.past mayor mayoress "pawned"
+ rescue barty silk "empty"
- gift silk fenella "back"

== 11 High Water
All the chart now, all the crew, and the highest tide for a hundred years: behind the sluice in [Barker's Bridge](@barkers) lies what [Grunge](grunge) sank and [Tallow](tallow) has been hunting. The [chandler](tallow) gets there first, holding a pistol to [Barty](barty)'s ear. The [smuggler](grunge) gets there second, in a bath chair pushed by [his](grunge) [nephew](zeb). [Each](grunge+tallow) thinks [the other](grunge+tallow) has the key. [Neither](grunge+tallow) is watching the water, out of which, pale and dripping, rises the cabin [girl](mermaid) [they](grunge+tallow) left to drown when [she](mermaid) was twelve. [They](grunge+tallow) run. The sluice gives.
- investigate tallow "hunting"
+ threaten tallow barty "pistol"
- kin grunge zeb "nephew"
- return mermaid "rises"
- kill.past? grunge+tallow mermaid "left to drown"
+ flee grunge+tallow mermaid "They run"
- travel tallow "gets"
- help zeb grunge "pushed"

== 12 The Admiral's Teapot
No gold, not a doubloon: the chest holds the town's own stolen church bell and a silver teapot engraved to "[Admiral Marsh](gran)". Everybody looks at [Barty](barty); nobody looks at [Granny](gran). But who, asks the old [lady](gran), do [they](fenella+idris+wu+zeb) suppose chased [Grunge](grunge) up the Channel in the year of the great fog? [Tallow](tallow), fished out by [Hopper](hopper), goes to prison; the [smuggler](grunge) is let off with polishing the bell. [Mrs Okonjo](okonjo) packs a picnic. And [Idris](idris), first mate of the [Irregular Navy](#navy), isn't sick once, all the way to the sea.
- investigate.past gran grunge "chased"
+ reveal gran fenella+idris+wu+zeb "asks"
- steal.past _ "stolen"
- rescue hopper tallow "fished"
+ arrest hopper tallow "prison"
- celebrate okonjo "picnic"
- ill! idris "sick"
- travel fenella+idris+wu+zeb "sea"
- arrest! _ grunge "let off"
