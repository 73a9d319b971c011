%series The Lodger in Number Nine
%lang en
%genre detective novel, Isle of Man 1936, chapter summaries
%cast kew      | Inspector Juan Kewley; Kewley; Juan | m
%cast effie    | Effie Corlett; Mrs Corlett; Effie | f
%cast orry     | Orry Corlett; Orry | m
%cast lodger   | Bertram Sayle; Sayle | m
%cast voirrey  | Voirrey Kermode; Voirrey | f
%cast doc      | Dr Quirk; Quirk | m
%cast pilot    | Finlo Teare; Teare; Finlo | m
%cast strang   | Ludovic Haig; Haig | m
%cast ada      | Ada Cretney; Ada | f
%cast skill    | Sergeant Skillicorn; Skillicorn | m
%cast widow    | Mrs Sayle; Ivy Sayle; Ivy | f
%cast vicar    | - | m
%cast twin     | Magnus Haig; Magnus | m

== 1 The Key on the Blotter
At the Corlett boarding house in [Ramsey](@ramsey) the [guest](lodger) in number nine does not come down to [his](lodger) kippers. [Effie Corlett](effie), the [landlady](effie), forces the lock and finds [Bertram Sayle](lodger), a [traveller](lodger) in corsets, dead across the blotter. [Dr Quirk](doc) smells almonds in the cocoa and sends for the police. [Inspector Juan Kewley](kew) arrives on the milk train with [his](kew) [sergeant](skill), a large silent [man](skill) called [Skillicorn](skill). The only other [guest](strang), a [stranger](strang) with a stiff collar, has gone out by the scullery before anybody has learned more than the colour of [his](strang) hat.
+ find effie lodger "finds Bertram Sayle"
- die lodger "dead across"
+ kill _ lodger "almonds in the cocoa"
- discover doc "smells almonds"
- travel kew+skill "arrives" @ramsey
- boss kew skill "his sergeant"
- flee strang "gone out"

== 2 Cocoa
Who carried the cup upstairs? [Voirrey Kermode](voirrey), the [housemaid](voirrey), says that it was [she](voirrey), and cries so hard that [Skillicorn](skill) has to lend [her](voirrey) [his](skill) handkerchief. [Orry](orry), the [landlady](effie)'s grown-up [son](orry), swears that the [girl](voirrey) would not hurt a wasp; [he](orry) has been walking out with [her](voirrey) since Whitsun. [Kewley](kew) goes through the dead [man](lodger)'s sample case. [He](kew) reads the letters first. Under the corsets lie nine hundred pounds and the photograph of a [woman](ada) [who](ada) is clearly not the [wife](widow) to [whom](widow) [Sayle](lodger) wrote every Friday.
- sad voirrey "cries so hard"
- help skill voirrey "lend her"
- parent effie orry "son"
- help orry voirrey "would not hurt"
- couple orry voirrey "walking out with"
+ investigate kew lodger "goes through"
- find kew "nine hundred pounds"
- married.past lodger widow "wife"

== 3 The Man in the Hat
A ferry [pilot](pilot), [Finlo Teare](pilot), remembers the [stranger](strang): on Tuesday [he](pilot) saw [him](strang) on the quay, nose to nose with the [victim](lodger), and heard the words "[You](lodger) won't see Christmas." The [widow](widow) comes over from [Liverpool](@liverpool) in grey. [She](widow) shows no grief, puts down [her](widow) umbrella and looks for a long time at the photograph, which [Kewley](kew) has left on the desk by mistake or on purpose. "[She](ada) is younger than I thought," says [Ivy Sayle](widow). The [inspector](kew) pours [her](widow) tea. It is noted that [Dr Quirk](doc) takes the other door.
- discover pilot strang "saw him"
- quarrel lodger strang "nose to nose"
+ threaten.past strang lodger "won't see Christmas"
- reveal pilot _ "remembers"
- married.past lodger widow "widow"
- travel widow "comes over"
- sad! widow lodger "shows no grief"
- discover widow ada "looks for a long time"

== 4 Short Statements
The weather turns. [Kewley](kew) hears everybody twice. The [landlady](effie) disliked [Sayle](lodger). [Her](effie) [son](orry) owed [him](lodger) money. The [housemaid](voirrey) feared [him](lodger). [Sayle](lodger) had once locked [her](voirrey) in the linen room. [Orry](orry) had then punched [Sayle](lodger). The [pilot](pilot) has nothing against [Orry](orry). All the same [Skillicorn](skill) takes [Orry](orry) along. A bottle was behind [his](orry) wardrobe. "[He](orry) is no poisoner," says [Effie](effie). [Voirrey](voirrey) throws a plate at [Skillicorn](skill). It misses. A proverb hangs over the stove: many hands make light work.
- enemy.past effie lodger "disliked"
- parent effie orry "son"
- sad.past voirrey lodger "feared him"
- abduct.past lodger voirrey "locked her"
- attack.past orry lodger "punched"
+ arrest skill orry "takes Orry along"
- kill! orry lodger "no poisoner"
- attack voirrey skill "throws a plate"

== 5 Ada
The [woman](ada) in the photograph keeps a hat shop in [Peel](@peel). [Ada Cretney](ada) does not deny that [Sayle](lodger) had promised to leave [his](lodger) [wife](widow) for [her](ada); [he](lodger) had promised it for four years. On Monday [she](ada) had grown tired of waiting and told [him](lodger) not to call again. Where did [she](ada) spend Wednesday night? With the [vicar](vicar), [who](vicar) is teaching [her](ada) bridge. When the [inspector](kew) has gone, the [milliner](ada) lifts the telephone and tells somebody with a stiff voice that "the big [one](kew)" has been here and that [she](ada) has kept quiet about the money.
- affair.past ada lodger "promised to leave"
- married.past lodger widow "wife"
- breakup? lodger widow "promised to leave his"
+ breakup.past ada lodger "not to call again"
- investigate kew ada "Where did she spend"
- advisor vicar ada "teaching"
- betray ada kew "kept quiet"
- reveal ada _ "tells somebody"

== 6 Bail
The [prisoner](orry) asks for a lawyer, and none will cross in such weather. It is the [maid](voirrey) [who](voirrey) gets [Orry](orry) out. [She](voirrey) shows the [sergeant](skill) that the bottle from the wardrobe holds hair dye, and that [her](voirrey) [sweetheart](orry), at twenty-six, is going grey. [Skillicorn](skill) unlocks the cell, blushing. [He](skill) then finds, on the dresser, a plum cake with a card: for the handkerchief. The [widow](widow), meanwhile, pays for both rooms and forbids [Effie](effie) to touch anything of [his](lodger).
+ help voirrey orry "gets Orry out"
- reveal voirrey skill "shows the sergeant"
- couple orry voirrey "sweetheart"
+ rescue skill orry "unlocks the cell"
- gift voirrey skill "a plum cake"
- married.past lodger widow "widow"

== 7 The Stiff Collar
The [stranger](strang) is taken off a herring boat by the same [Teare](pilot) [who](pilot) had described [him](strang), after a chase round the breakwater in which [both](pilot+strang) fall in. [He](strang) gives [his](strang) name as [Ludovic Haig](strang), bank [clerk](strang), of [Leith](@leith), and says that the corset [traveller](lodger) had robbed [him](strang) of nine hundred pounds, which were not [his](strang) either. Yes, [he](strang) had uttered threats. No, [he](strang) never entered number nine. [Kewley](kew), wringing out the [Scot](strang)'s hat, believes about half. [He](kew) would believe more if the [milliner](ada), passing the open door, had not dropped [her](ada) parcels and called [Haig](strang) "[Magnus](twin)".
+ arrest pilot strang "taken off"
- flee strang pilot "a chase"
- steal.past lodger strang "robbed him"
- steal.past strang _ "not his either"
- threaten.past strang lodger "uttered threats"
- kill! strang lodger "never entered"
- investigate kew strang "believes about half"

== 8 Two of Them
There are two [Haigs](strang+twin). [Magnus](twin), the [younger](twin) by eleven minutes, has been living over the hat shop since August and passes for the [owner](ada)'s [cousin](twin). When [Skillicorn](skill) goes to fetch [him](twin), the bed is warm and the window open. [Ada](ada) sits on the stairs and says that the [absconder](twin) is [her](ada) [fiancé](twin), that [he](twin) knew of the nine hundred pounds from [his](twin) [brother](strang), and that [he](twin) had told [her](ada) to be kind to [Sayle](lodger). So [she](ada) had been the [bait](ada). In the cell the elder [twin](strang), hearing it, asks for a priest and then for a sandwich.
- sibling strang twin "younger by eleven minutes"
- housemate ada twin "over the hat shop"
- kin! ada twin "cousin"
+ flee twin skill "window open"
- engaged ada twin "fiancé"
- reveal ada skill "says that"
+ betray.past ada+twin lodger "the bait"
- arrest.past _ strang "In the cell"
- discover strang ada+twin "hearing it"

== 9 Sulby Glen
Hounds are lent by a farmer. For two days half the island combs the glen, and the [landlady](effie) sells the searchers pies at a profit. It is no hound but [Orry](orry), cutting bracken, [who](orry) comes upon the [fugitive](twin) under a cart, feverish, with a foot the size of a turnip. The [man](orry) they had locked up for nothing carries the [man](twin) they want on [his](orry) back as far as the [doctor](doc)'s gate. [Quirk](doc) sets the foot. [He](doc) asks to be left alone with [his](doc) [patient](twin). When [Kewley](kew) comes in an hour later, the [latter](twin) is breathing badly, and there is a smell of almonds.
- find? _ twin "combs the glen"
+ find orry twin "comes upon"
- ill twin "feverish"
- arrest.past _ orry "locked up"
- help orry twin "carries the man"
- treat twin doc "sets the foot"
- advisor doc twin "patient"
+ kill? doc twin "smell of almonds"

== 10 What the Doctor Ordered
[Voirrey](voirrey), sent with broth, gets mustard and water down the poisoned [man](twin) and keeps [him](twin) walking until dawn; by breakfast [he](twin) can curse. [Quirk](doc) has gone out on a call. There is no such call. [His](doc) books show that [he](doc) had been treating [Ivy Sayle](widow) for [her](widow) nerves in [Liverpool](@liverpool), under another name, for three years, and that the treatment was mostly dinners. [Kewley](kew) puts two and two together. The corset [traveller](lodger) had stumbled on [them](doc+widow) and made the [physician](doc) pay: the money had never been only [Haig](strang)'s.
+ rescue voirrey twin "mustard and water"
- recover twin "can curse"
- flee doc "gone out on"
- treat.past widow doc "treating"
- affair doc widow "mostly dinners"
- discover kew doc+widow "two and two"
- discover.past lodger doc+widow "stumbled on them"
- threaten.past lodger doc "made the physician pay"

== 11 The Night Boat
The [widow](widow)'s trunk stands on the quay, labelled for [Dublin](@dublin). Beside it waits a tall [nurse](doc) in a veil. [Teare](pilot), [who](pilot) has carried the [doctor](doc) across a hundred times, would know those boots anywhere and says so aloud, whereupon the [nurse](doc) hits [him](pilot) with a bag and jumps for the gangway. [Skillicorn](skill) is in the way. [He](skill) generally is. [Ivy](widow) does not turn her head as the [lovers](doc+widow) are led past the crane. "[I](widow) never told [him](doc) to," [she](widow) says. [Her](widow) [accomplice](doc), without [his](doc) veil, looks at [her](widow) as one looks at a bill.
- flee? doc+widow "labelled for Dublin"
- discover pilot doc "know those boots"
- attack doc pilot "hits him"
+ arrest skill doc+widow "led past"
- affair doc widow "lovers"
- accuse widow doc "never told him"

== 12 Rates for the Season
[Quirk](doc) owns up to the cocoa. [Ivy](widow) is let go for want of proof and marries a dentist. [Ludovic](strang) gets two years for what [he](strang) took from the bank; [his](strang) [twin](twin), [who](twin) took nothing but the chance, gets [Ada](ada), or would have, if the [milliner](ada) had not sent back the ring on the morning of the sentence. The [inspector](kew)'s right [hand](skill) is offered a desk in [Douglas](@douglas) and says no. In number nine, freshly papered, the [landlady](effie)'s [son](orry) and the former [maid](voirrey) spend [their](orry+voirrey) wedding night. [Effie](effie) charges [them](orry+voirrey) the winter rate.
- reveal doc _ "owns up"
+ kill.past doc lodger "the cocoa"
- arrest! _ widow "let go"
- wedding widow _ "marries a dentist"
- arrest _ strang "gets two years"
- steal.past strang _ "took from the bank"
- sibling strang twin "twin"
+ breakup ada twin "sent back the ring"
- boss kew skill "right hand"
- hire? skill _ "offered a desk"
- reject skill _ "says no"
- parent effie orry "son"
+ wedding orry voirrey "wedding night"
