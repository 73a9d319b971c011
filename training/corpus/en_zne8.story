%series The Mirador File
%lang en
%genre crime drama, Marseille, encyclopaedia episode list with long sentences
%cast solene  | Captain Solène Achard; Solène; Achard | f
%cast idris   | Idris Benali; Idris; Benali | m
%cast lucien  | Lucien Mirador; Lucien | m
%cast victor  | Victor Mirador; old Mirador; Victor | m
%cast rosalie | Rosalie Mirador; Rosalie | f
%cast theo    | Théo | m
%cast camille | Camille | n
%cast judge   | Judge Perrin; Perrin | f
%cast bruno   | Bruno Sarda; Sarda | m
%cast jeweller| - | m
%cast noor    | Noor Benali; Noor | f
%cast mirs    | Miradors | g
%cast lila    | Lila | f
%cast dadr    | - | m
%cast fisher  | Père Toussaint | m

== 1 The Quay
When a [jeweller](jeweller) is fished dead from the [Old Port](@oldport), the inquiry falls to [Captain Solène Achard](solene), [who](solene) returned to [Marseille](@marseille) the day before after nine years in [Lille](@lille), and to [Idris Benali](idris), the [lieutenant](idris) [who](idris) had expected to be given the post himself and [who](idris) shows it. The [victim](jeweller)'s safe has been emptied. [His](jeweller) last [visitor](lucien) was [Lucien Mirador](lucien), [son](lucien) of the [shipowner](victor) [Victor Mirador](victor); and [Solène](solene) neglects to tell [her](solene) new [colleague](idris) that, when [she](solene) was nineteen, [she](solene) and [Lucien](lucien) had been going to run away together.
+ kill _ jeweller "fished dead"
- investigate idris+solene jeweller "inquiry"
- return.past solene "returned" @marseille
- hire! idris "had expected"
- steal _ jeweller "emptied"
- parent victor lucien "son"
- colleague idris solene "colleague"
- reveal! solene idris "neglects to tell"
- couple.past lucien solene "run away together"

== 2 The Wife
[Rosalie Mirador](rosalie), married to [Lucien](lucien) for eight years and unhappy for seven, swears that [her](rosalie) [husband](lucien) was in bed beside [her](rosalie) on the night in question, and is believed by nobody, least of all by [Achard](solene), [who](solene) knows from experience how seldom [he](lucien) is where [he](lucien) ought to be. In truth it was [Rosalie](rosalie) [who](rosalie) was not at home: [she](rosalie) has taken up with [Bruno Sarda](bruno), [her](rosalie) [father-in-law](victor)'s [chauffeur](bruno). [Benali](idris), meanwhile, [whose](idris) [sister](noor) [Noor](noor) keeps the books of the [Miradors](mirs), asks [her](noor) to copy a ledger. [She](noor) refuses.
- married lucien rosalie "married to Lucien"
- sad rosalie "unhappy"
- betray rosalie _ "swears"
- help rosalie lucien "swears"
+ affair bruno rosalie "taken up with"
- cheat rosalie lucien "taken up with"
- kin rosalie victor "father-in-law"
- boss victor bruno "chauffeur"
- sibling idris noor "sister"
- hire.past noor mirs "keeps the books"
- reject noor idris "refuses"

== 3 Old Acquaintance
The [captain](solene) questions [her](solene) first [love](lucien) alone, in a café out of season, and comes back with nothing but a cigarette burn on [her](solene) sleeve and the knowledge that [he](lucien) waited on the platform, that night, until the last train had gone. It was [his](lucien) [father](victor) [who](victor) had stopped the letter. Before [she](solene) gets up, [Lucien](lucien) puts [his](lucien) hand over [hers](solene), and [she](solene) leaves it there for longer than the statement requires. [Idris](idris), in a car across the street, makes a note of the time. [He](idris) does not put it in the report.
- investigate solene lucien "questions"
- love.past lucien solene "first love"
- discover solene lucien "the knowledge"
- parent victor lucien "father"
+ betray.past victor lucien+solene "stopped the letter"
- flirt lucien solene "hand over hers"
- discover idris lucien+solene "makes a note"
- reveal! idris _ "does not put it"

== 4 Plain Facts
[Théo](theo) is a thief. [Théo](theo) is [Rosalie](rosalie)'s [brother](theo). [He](theo) sold [Noor](noor) a ring. The ring is the [jeweller](jeweller)'s. [Noor](noor) wears it to lunch with [Idris](idris). [Idris](idris) drops [his](idris) fork. "Who gave [you](noor) that?" [Noor](noor) blushes. [She](noor) and [Théo](theo) have been seeing each other since Easter. [Benali](idris) forbids it. [Noor](noor) is thirty-four. [She](noor) laughs at [her](noor) [brother](idris). [Achard](solene) takes [Théo](theo) in for questioning. [Théo](theo) names nobody. [He](theo) fears one [man](bruno), and that [man](bruno) is [Sarda](bruno).
- sibling rosalie theo "brother"
- find noor theo "sold Noor a ring"
+ steal.past theo jeweller "a thief"
- discover idris noor "drops his fork"
- couple noor theo "seeing each other"
- quarrel idris noor "forbids it"
- sibling idris noor "laughs at her brother"
- arrest solene theo "takes Théo in"
- reveal! theo _ "names nobody"
+ sad theo bruno "fears"

== 5 The Chauffeur
[Sarda](bruno) is found to have served four years for manslaughter, a detail of which [his](bruno) [mistress](rosalie) was unaware and [his](bruno) [employer](victor) was not. [Rosalie](rosalie) wishes to put an end to the liaison; [he](bruno) informs [her](rosalie) that one does not leave [him](bruno), and twists [her](rosalie) wrist until [she](rosalie) agrees. [Her](rosalie) [maid](camille), [Camille](camille), [who](camille) has been in love with [her](rosalie) since the first day and never said so, bandages the wrist, asks no questions, and goes through the [chauffeur](bruno)'s jackets, in one of which [they](camille) come upon the [jeweller](jeweller)'s address book with a page torn out.
- kill.past bruno _ "manslaughter"
- affair bruno rosalie "mistress"
- boss victor bruno "employer"
- breakup? rosalie bruno "put an end to"
+ threaten bruno rosalie "does not leave him"
- injure rosalie bruno "twists her wrist"
- boss rosalie camille "maid"
+ love camille rosalie "in love"
- confess! camille rosalie "never said so"
- treat rosalie camille "bandages"
- investigate camille bruno "goes through"
- find camille "come upon"

== 6 The Night Train
[Achard](solene), against every rule, spends a night with [Lucien](lucien) in the house at [Cassis](@cassis) in which [they](lucien+solene) were once going to hide, and learns at breakfast, when it would have been better to have learnt it before, that the dead [jeweller](jeweller) had been blackmailing the [Miradors](mirs) about a ship that went down with its crew in 1988. [Judge Perrin](judge), to [whom](judge) an anonymous photograph of the breakfast is delivered, takes the [captain](solene) off the case and puts [Idris](idris) in charge. It is what [he](idris) has always wanted. [He](idris) finds that [he](idris) does not want it.
+ sex lucien solene "spends a night"
- cheat lucien rosalie "spends a night"
- discover solene jeweller+mirs "learns at breakfast"
- threaten.past jeweller mirs "blackmailing"
- die.past _ "went down with"
- reveal _ judge "is delivered"
- discover judge lucien+solene "photograph"
+ quit solene judge "off the case"
- hire idris judge "puts Idris in charge"
- sad idris "does not want it"

== 7 Brother and Sister
[Noor](noor), troubled by a column of figures that has the same sum every August, copies the ledger after all and brings it to [her](noor) [brother](idris)'s flat in a bread bag, in return for [Théo](theo)'s release. The sum is a pension. It goes to a [fisherman](fisher) at [Martigues](@martigues), known as [Père Toussaint](fisher), the only [man](fisher) to come back from the ship. While [Idris](idris) drives there with [Achard](solene), [who](solene) has no business in the car, [Sarda](bruno) attacks [Noor](noor) in the stairwell. [Théo](theo), three hours out of prison, throws himself between [them](bruno+noor) and takes the knife meant for [her](noor).
- discover noor "troubled by"
- steal noor mirs "copies the ledger"
- gift noor idris "brings it"
- sibling idris noor "brother's flat"
- arrest.past _ theo "Théo's release"
- rescue.past _ fisher "only man to come back"
- travel idris+solene fisher "drives there"
+ attack bruno noor "attacks Noor"
+ rescue theo noor "throws himself between"
- injure theo bruno "takes the knife"

== 8 Eleven Men
The old [man](fisher) tells [Solène](solene) and [Idris](idris) what [he](fisher) was paid to forget: that [Victor Mirador](victor) had the valves of the ship opened for the insurance while eleven men lay asleep below, and that [one](dadr) of the eleven was the [father](dadr) of the two [orphans](rosalie+theo) [whom](rosalie+theo) [Mirador](victor) afterwards, to the admiration of the whole city, took into [his](victor) house: [Rosalie](rosalie), later to become [his](victor) [daughter-in-law](rosalie), and [Théo](theo). On the drive back [Idris](idris) asks [Solène](solene) whether [she](solene) loves [Lucien](lucien). [She](solene) answers that [she](solene) loved a [boy](lucien) on a platform. At the next red light the [lieutenant](idris) kisses [her](solene), and apologises, and is told to watch the road.
- reveal fisher idris+solene "tells Solène"
- betray.past victor _ "opened for the insurance"
+ kill.past victor dadr "lay asleep below"
- parent dadr rosalie+theo "father"
- kin.past rosalie+theo victor "took into his house"
- kin rosalie victor "daughter-in-law"
- love.past solene lucien "loved a boy"
+ kiss idris solene "kisses her"
- reject solene idris "watch the road"

== 9 Visiting the Wounded
[Théo](theo) lies in intensive care. [Noor](noor) holds [his](theo) hand. [Rosalie](rosalie) holds the other. The two [women](noor+rosalie) meet here for the first time. [They](noor+rosalie) like each other. [Idris](idris) brings oranges for [Théo](theo). [He](idris) calls [him](theo) [brother-in-law](theo). [Rosalie](rosalie) learns who sank the ship. [She](rosalie) learns it from [Solène](solene). [She](rosalie) also learns about [Cassis](@cassis). "Keep [him](lucien)," says [Rosalie](rosalie). [Solène](solene) does not want [him](lucien). [Camille](camille) drives [Rosalie](rosalie) home. [They](camille+rosalie) do not arrive. On the front seat lies one white glove.
- ill theo "intensive care"
- help noor+rosalie theo "holds his hand"
+ meet noor rosalie "for the first time"
- friend.start noor rosalie "like each other"
- reconcile idris theo "calls him brother-in-law"
- gift idris theo "brings oranges"
- discover rosalie victor "learns who sank"
- reveal solene rosalie "learns it from Solène"
- discover rosalie lucien+solene "also learns"
- reject solene lucien "does not want"
+ lose _ camille+rosalie "do not arrive"

== 10 The Boathouse
[Sarda](bruno), on the run since the stabbing, has locked up the two [missing](camille+rosalie) in a boathouse at [L'Estaque](@estaque) and offers [old Mirador](victor) a bargain, the [daughter-in-law](rosalie) against a passport and a million, which the [shipowner](victor) turns down by return, since a dead [witness](rosalie) would suit [him](victor) better than a living one. During the second night [Camille](camille) tells [Rosalie](rosalie) in the dark all that [they](camille) had meant to take to the grave. [Rosalie](rosalie) says nothing for a time. Then [she](rosalie) asks how long, and hearing that it has been six years, regrets every one of them.
- flee bruno "on the run"
+ abduct bruno camille+rosalie "locked up"
- threaten bruno victor "offers old Mirador"
- kin rosalie victor "daughter-in-law"
- reject victor bruno "turns down"
- betray victor rosalie "would suit him better"
+ confess camille rosalie "tells Rosalie in the dark"
- love.start rosalie camille "regrets every one"

== 11 Father and Son
It is [Lucien](lucien) [who](lucien), having overheard the call, goes to [L'Estaque](@estaque) with [his](lucien) own money in a sports bag, is beaten to the ground by the [chauffeur](bruno), and keeps hold of [his](bruno) ankle long enough for [Benali](idris) to come through the window. [Sarda](bruno), in handcuffs, names the [man](victor) [who](victor) ordered the [jeweller](jeweller)'s death. [Lucien](lucien) drives, with a broken rib, to the villa, to ask [his](lucien) [father](victor) if it is true. [Victor](victor) pours two glasses. "Everything that [I](victor) did, [I](victor) did for [you](lucien)," [he](victor) says, and drinks [his](victor) own, in which there is more than cognac.
- discover lucien bruno+victor "overheard"
+ rescue lucien camille+rosalie "with his own money"
- attack bruno lucien "beaten to the ground"
- arrest idris bruno "in handcuffs"
- accuse bruno victor "names the man"
- kill.past victor jeweller "ordered the jeweller's death"
- injure lucien "broken rib"
- parent victor lucien "father"
+ die victor "more than cognac"

== 12 The Heirs
At the funeral of the [patriarch](victor), which eleven families attend with their backs to the grave, [Lucien](lucien) and [Rosalie](rosalie), [who](lucien+rosalie) have agreed to divorce, stand side by side for the last time as [man](lucien) and [wife](rosalie), and part as friends. [He](lucien) sells the ships and pays out the widows; [she](rosalie) moves to [Cassis](@cassis) with [Camille](camille), [whose](camille) wages stopped on the day that the other thing began. [Noor](noor), now out of work, is expecting [Théo](theo)'s child, a circumstance that [she](noor) has so far confided only to [Rosalie](rosalie), [her](noor) closest [friend](rosalie), and that [Idris](idris) guesses at once.
- die.past victor "funeral"
+ divorce? lucien rosalie "agreed to divorce"
- married lucien rosalie "man and wife"
- friend lucien rosalie "part as friends"
- gift lucien _ "pays out the widows"
- move camille+rosalie "moves to Cassis" @cassis
+ couple.start camille rosalie "the other thing began"
- boss.end rosalie camille "wages stopped"
- quit noor "out of work"
+ pregnant noor theo "expecting Théo's child"
- reveal noor rosalie "confided only"
- friend noor rosalie "closest friend"
- discover idris noor "guesses at once"

== 13 Transfer
[Solène](solene), offered the command at [Bordeaux](@bordeaux) as a reward for a success of which [Judge Perrin](judge) would sooner not be reminded, accepts, and is given a farewell party at which [she](solene) dances with everyone but [her](solene) [lieutenant](idris), [who](idris) is to succeed [her](solene) and has the face of one condemned. On the platform, an hour before midnight, [she](solene) has put [her](solene) suitcase on the train when [he](idris) comes running along it. Once before [somebody](lucien) waited in this station for a [person](solene) [who](solene) did not come. [She](solene) takes the suitcase down again. A little [girl](lila) named [Lila](lila) is born to [Noor](noor) in the spring, and has two [godparents](idris+solene) [who](idris+solene) live at the same address.
- hire? solene "offered the command"
- celebrate _ solene "farewell party"
- boss solene idris "her lieutenant"
- hire? idris "to succeed her"
- sad idris solene "face of one condemned"
- travel! solene "takes the suitcase down"
+ couple.start idris solene "takes the suitcase down"
- birth noor lila "is born to Noor"
- kin idris+solene lila "godparents"
- housemate idris solene "at the same address"
