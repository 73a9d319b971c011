%series Room With No Mirror
%lang en
%genre supernatural comedy: a boarding house for vampires in Prague, fan-wiki episode pages
%cast ludmila | Ludmila Hrozná; Ludmila; Madame Hrozná | f
%cast casimir | Count Casimir; Casimir | m
%cast bo      | Bo Lindqvist; Bo | n
%cast vlasta  | Vlasta | f
%cast abel    | Abel Stone; Abel; Stone | m
%cast ondrej  | Inspector Kůra; Ondřej Kůra; Ondřej; Kůra | m
%cast tess    | Tess Marlowe; Tess | f
%cast grigore | Grigore | m
%cast petal   | Petal | f
%cast dentist | Dr. Zub; Zub | m
%cast bat     | Egon | m
%cast mayor   | - | f
%cast council | Night Council | g
%cast mother  | - | f

== 1 Vacancy
[Madame Hrozná](ludmila) lets rooms by the night and only by the night. [Her](ludmila) lodgers are [Count Casimir](casimir), four hundred years old and nine rents behind; the [Swede](bo) [Bo Lindqvist](bo), turned last spring and still a vegetarian at heart; and [Vlasta](vlasta), the [landlady](ludmila)'s [granddaughter](vlasta), [who](vlasta) is the only [one](vlasta) in the house with a pulse. Into this walks [Tess Marlowe](tess), a [backpacker](tess) from [Hull](@hull), looking for a bed and a lost [brother](abel). [Casimir](casimir) hides the guest book. [Bo](bo) makes [her](tess) a sandwich. [Vlasta](vlasta) likes the [stranger](tess) at once and gives [her](tess) garlic, "for the flavour".
- housemate bo+casimir+vlasta ludmila "lodgers"
- kin ludmila vlasta "granddaughter"
+ travel tess "Into this walks"
- sibling abel tess "brother"
- investigate tess abel "looking for"
- betray casimir tess "hides the guest book"
- gift bo tess "sandwich"
- gift vlasta tess "garlic"

== 2 Blood Type
[Tess](tess) faints in the bath, as the boiler has a leak, and is carried out by [Casimir](casimir), [who](casimir) has not had a young woman in [his](casimir) arms since the Thirty Years' War and is smitten before [he](casimir) reaches the landing. [His](casimir) ancient [manservant](grigore), [Grigore](grigore), sees trouble coming. [Inspector Kůra](ondrej) of the third district calls about a stolen crate from the blood bank. [He](ondrej) interviews [Bo](bo), [who](bo) perspires, and [Ludmila](ludmila), [who](ludmila) flirts. The crate is under the [inspector](ondrej)'s own chair. *Trivia: [Kůra](ondrej)'s hat is the one from the pilot of another show.*
- ill tess "faints"
+ rescue casimir tess "carried out"
- love.start casimir tess "smitten"
- boss casimir grigore "manservant"
- sad grigore "sees trouble coming"
- investigate ondrej bo+ludmila "interviews"
- steal _ "stolen crate"
- sad bo "perspires"
- flirt ludmila ondrej "flirts"

== 3 Brother Dear
In the cellar [Vlasta](vlasta) comes across a rucksack with a Hull City scarf in it. [She](vlasta) takes it to [her](vlasta) [grandmother](ludmila), [who](ludmila) admits that an English [boy](abel) stayed in Room 6 last autumn, that [he](abel) was bitten there, against every house rule, and that it was the [Night Council](council) [who](council) had [him](abel) removed. By whom was [he](abel) bitten? "A lady does not say," says [Ludmila](ludmila), and drops a stitch. [Vlasta](vlasta) decides to keep it from [Tess](tess). The [bat](bat) in the attic, a retired [magician](bat) by the name of [Egon](bat), decides otherwise.
+ find vlasta "comes across"
- kin ludmila vlasta "grandmother"
- reveal ludmila vlasta "admits"
- attack.past _ abel "bitten"
- abduct.past council abel "removed"
- reveal! ludmila vlasta "A lady does not say"
- reveal! vlasta tess "keep it from"
- reveal? bat tess "decides otherwise"

== 4 Egon Speaks
[Egon](bat) knows all. [Egon](bat) tells [Tess](tess) all. [Tess](tess) does not believe in vampires. [Tess](tess) looks for [Casimir](casimir) in the mirror. There is no [Casimir](casimir). [Tess](tess) screams. [Bo](bo) holds [Tess](tess)'s hand. [Bo](bo) is cold but kind. [Grigore](grigore) blames [Egon](bat). [Grigore](grigore) and [Egon](bat) were partners once. [Egon](bat) sawed [Grigore](grigore) in half. [Grigore](grigore) has never forgiven [Egon](bat). The attic leaks. [Petal](petal) is the [cat](petal).
+ reveal bat tess "tells Tess all"
- discover tess casimir "no Casimir"
- sad tess "screams"
- help bo tess "holds Tess's hand"
- accuse grigore bat "blames"
- colleague.past bat grigore "partners once"
- attack.past bat grigore "sawed"
- reconcile! bat grigore "never forgiven"

== 5 The Council Sits
Disguised as one of the undead with flour and a borrowed cape, [Tess](tess) has [Casimir](casimir) smuggle [her](tess) into the vaults below the town hall, where the [Night Council](council) holds session under its [chairwoman](mayor), by day the [mayor](mayor) of [Prague](@prague). [Tess](tess) recognises the [page](abel) [who](abel) carries the goblets. It is [Abel](abel), pale, thin and unable, or forbidden, to know [her](tess). When the flour gives [her](tess) away, the [Count](casimir) throws [his](casimir) own cape over [her](tess) and [they](casimir+tess) run. Once outside, [she](tess) shouts at [him](casimir) that [he](casimir) could have warned [her](tess). "[I](casimir) have only just learned how to worry," [he](casimir) says.
- betray tess council "Disguised"
- help casimir tess "smuggle"
- boss mayor council "chairwoman"
+ find tess abel "recognises"
- discover council tess "gives her away"
- rescue casimir tess "throws his own cape"
- flee casimir+tess council "run"
- quarrel casimir tess "shouts at him"

== 6 House Rules
Ever wondered who bit [Abel Stone](abel)? ([Half-brother](abel), hence the surname.) This is the one with the answer. [Inspector Kůra](ondrej), on the trail of the missing [tourist](abel), finds a tooth in Room 6, and [Dr. Zub](dentist), night [dentist](dentist) to the better families, matches it within the hour: it is [Bo](bo)'s. [Bo](bo), [who](bo) had thought it was a dream, is beside themself. [They](bo) tell [Tess](tess) the truth on the stairs. [She](tess) slaps [them](bo), once, and cannot bring herself to do it twice. In the kitchen [Madame Hrozná](ludmila) explains to [her](ludmila) [granddaughter](vlasta) that [she](ludmila) kept silent to protect the only decent [lodger](bo) [she](ludmila) ever had.
- investigate ondrej abel "on the trail"
- find ondrej "a tooth"
- advisor dentist _ "night dentist"
+ discover dentist bo "matches it"
- attack.past bo abel "bit"
- sad bo "beside themself"
- reveal bo tess "the truth"
- attack tess bo "slaps"
- kin ludmila vlasta "granddaughter"
- help ludmila bo "protect"
- sibling abel tess "Half-brother"

== 7 A Quiet Night In
Bottle episode. The power is out, the rain does not stop, and nobody leaves the parlour. [Grigore](grigore) darns. [Vlasta](vlasta) and the [policeman](ondrej), [who](ondrej) was sent to watch the house and has been asked in to dry, play cards for buttons; [he](ondrej) has lost [his](ondrej) tunic front and, if you look closely at the last shot, [his](ondrej) heart. [Casimir](casimir) tells of the wife [he](casimir) buried in 1633. [Tess](tess), [who](tess) meant to hate everyone here, covers the sleeping [Swede](bo) with a blanket. Nothing is solved. It remains the best-rated episode.
- investigate ondrej "watch the house"
- invite vlasta ondrej "asked in"
- lose ondrej "lost his tunic front"
+ love? ondrej vlasta "his heart"
- married.past _ casimir "wife"
- die.past _ "buried"
- help tess bo "covers"
+ reconcile bo tess "blanket"

== 8 Jailbreak, With Dentist
The gang gets [Abel](abel) out. [Zub](dentist) is to numb the guards, [Egon](bat) to fly point, [Grigore](grigore) to wait with the hearse; that [the latter two](bat+grigore) are forced to share a perch is the joke of the hour, and by the end of it [they](bat+grigore) are finishing each other's spells. In the vault the [page](abel) refuses to come. [He](abel) does not want to be a danger to [his](abel) [sister](tess). It takes the [one](bo) [who](bo) made [him](abel) what [he](abel) is to talk [him](abel) round: "[I](bo) did this," says [Bo](bo), "so [I](bo) get to carry the bags." [They](abel+bo) leave by the sewer.
+ rescue bat+bo+dentist+grigore abel "gets Abel out"
- attack? dentist _ "numb the guards"
- reconcile bat grigore "finishing each other's spells"
- reject abel bo "refuses to come"
- sad abel "danger"
- sibling abel tess "sister"
- attack.past bo abel "what he is"
- help bo abel "carry the bags"
- flee abel+bo "by the sewer"

== 9 Warrant
The [mayor](mayor) wants [her](mayor) [page](abel) back and orders [Kůra](ondrej) to raid the boarding house at noon, when its tenants burn. [He](ondrej) has the warrant in one pocket and [Vlasta](vlasta)'s buttons in the other. At a quarter to twelve [he](ondrej) rings the bell and tells [her](vlasta) to draw every curtain in the place. For this [he](ondrej) is stripped of [his](ondrej) badge by one. At two [he](ondrej) asks whether there is a room free; at three [he](ondrej) is kissed, on the stairs, by the [landlady](ludmila)'s [granddaughter](vlasta), under the eyes of a [cat](petal) [who](petal) used to be a duchess.
- boss mayor ondrej "orders"
- arrest? ondrej ludmila "raid"
+ help ondrej vlasta "draw every curtain"
+ quit ondrej mayor "stripped of his badge"
- kin ludmila vlasta "granddaughter"
- kiss ondrej vlasta "kissed"
- move? ondrej ludmila "a room free"

== 10 Family Dinner
[Abel](abel) does not eat. [Tess](tess) eats for two. [Abel](abel) and [Tess](tess) have the same [mother](mother). [Tess](tess) phones the [mother](mother). [Tess](tess) lies to the [mother](mother). [Casimir](casimir) writes a sonnet for [Tess](tess). [Tess](tess) corrects the sonnet. [Tess](tess) kisses [Casimir](casimir). [Abel](abel) objects to [Casimir](casimir). [Casimir](casimir) is older than [Abel](abel)'s school. [Bo](bo) is fond of [Abel](abel). [Abel](abel) blushes, which ought to be impossible. [Petal](petal) purrs.
- parent mother abel+tess "same mother"
- betray tess mother "lies to"
- create casimir "sonnet"
+ kiss casimir tess "kisses"
- quarrel abel casimir "objects to"
- love bo abel "fond of"
- love abel bo "blushes"

== 11 Stake Holders
The one with the betrayal. For the promise of a daytime body, [Zub](dentist) unlocks the back door, and the [Council](council)'s footmen drag off [Madame Hrozná](ludmila) in [her](ludmila) dressing gown. A charge is read: [she](ludmila) harboured, [she](ludmila) fed, [she](ludmila) let at unregistered rates. Sentence is to be at dawn. The household falls apart within minutes, [Abel](abel) accusing [Casimir](casimir), [Casimir](casimir) the [ex-policeman](ondrej), and [Vlasta](vlasta), [who](vlasta) has nobody else in the world, all of [them](abel+casimir+ondrej), until [Grigore](grigore), [who](grigore) was in love with the old [lady](ludmila) before trams were, finds the [dentist](dentist)'s drill in the lock.
+ betray dentist ludmila "unlocks the back door"
+ abduct council ludmila "drag off"
- accuse council ludmila "A charge is read"
- quarrel abel+casimir+ondrej+vlasta "falls apart"
- accuse abel casimir "accusing"
- accuse casimir ondrej "the ex-policeman"
- accuse vlasta abel+casimir+ondrej "all of them"
- sad vlasta "nobody else"
- love grigore ludmila "in love"
- discover grigore dentist "drill in the lock"

== 12 Dawn
Everybody goes. [Vlasta](vlasta) marches into the vault with [her](vlasta) pulse and a torch, [Kůra](ondrej) with the rent books of thirty years, which prove that half the bench once lodged at the [accused](ludmila)'s and left without paying. The [chairwoman](mayor) herself owes for 1911. As the first ray falls through the grating towards [his](grigore) old [love](ludmila), [Grigore](grigore) steps into it. [He](grigore) leaves a coat, a needle and a silence. The [Council](council) adjourns for shame. [Ludmila](ludmila) carries the coat home over [her](ludmila) arm, and lets nobody help [her](ludmila).
- travel vlasta "marches into"
- betray.past council ludmila "left without paying"
- accuse ondrej council "prove"
+ rescue grigore ludmila "steps into it"
+ die grigore "leaves a coat"
- love grigore ludmila "old love"
- sad council "shame"
- sad ludmila "over her arm"
- help! _ ludmila "lets nobody help"

== 13 Check-Out
Finale. The [dentist](dentist) is sentenced to children. [Bo](bo) and [Abel](abel) take the night train to [Kiruna](@kiruna), where in December it is dark for a month; it is, [Bo](bo) points out, practically a honeymoon. [Vlasta](vlasta) accepts [her](vlasta) [lodger](ondrej)'s button in place of a ring. And [Casimir](casimir) offers [Tess](tess) eternity. [She](tess) thinks about it for as long as it takes to drink a cup of tea. Then [she](tess) hands [him](casimir) back [his](casimir) cape and flies home to [Hull](@hull) to tell a [mother](mother) something nearer the truth. On the last page of the guest book stands one line, in the [Englishwoman](tess)'s hand: "Back in autumn." The widowed [Count](casimir) moves into Room 6, and waits by the window.
- arrest _ dentist "sentenced"
+ travel abel+bo "night train" @kiruna
- couple abel bo "honeymoon"
+ engaged.start ondrej vlasta "in place of a ring"
- love casimir tess "eternity"
- reject tess casimir "hands him back"
- travel tess "flies home" @hull
- reveal? tess mother "nearer the truth"
- return? tess "Back in autumn"
- married.past _ casimir "widowed"
- sad casimir "waits by the window"
