%series Twelve and a Spare
%lang en
%genre courtroom serial following a sequestered jury in Winnipeg, press synopses
%cast judge    | Justice Okimaw; Okimaw | f
%cast accused  | Valentin Roy; Valentin; Roy | m
%cast dead     | Emil Strand; Strand | m
%cast widow    | Karin Strand; Karin | f
%cast crown    | Blessing Eze; Eze | f
%cast defence  | Theo Mandel; Mandel | m
%cast six      | Noreen | f
%cast four     | Pascal | m
%cast nine     | Juno | f
%cast foreman  | Dale Hrycak; Hrycak | m
%cast spare    | Arlo | m
%cast husband  | - | m
%cast sister   | - | f
%cast bailiff  | Odette | f
%cast brother  | Lucien Roy; Lucien | m

== 1 Voir Dire
Twelve strangers and a spare are sworn in to decide whether [Valentin Roy](accused), a piano [tuner](accused), poisoned [his](accused) oldest [customer](dead), the [conductor](dead) [Emil Strand](dead). Juror [six](six), a retired [dispatcher](six), is excused from bingo; juror [four](four), a [baker](four), from sleep; juror [nine](nine), a [student](nine), has hoped for it ever since [she](nine) was small. The [alternate](spare), [who](spare) may listen but not vote, has brought a cushion. [Odette](bailiff), the [bailiff](bailiff), takes away [their](four+nine+six+spare) phones. As [she](bailiff) comes to the [baker](four), [he](four) hands over two, and [she](bailiff) hands [him](four) back the photograph that fell out.
- hire _ "sworn in"
+ kill? accused dead "poisoned"
- die.past dead "poisoned"
- happy nine "has hoped for it"
- steal bailiff four+nine+six+spare "takes away"
- gift bailiff four "hands him back"

== 2 Opening
[Blessing Eze](crown), for the Crown, promises motive: [Strand](dead) had been about to replace the [tuner](accused). [Theo Mandel](defence), [who](defence) was married to [her](crown) for eleven months in another century, promises nothing and sits down. The [widow](widow) is called first. [She](widow) never looks at the [accused](accused). [He](accused) never looks at anything else. It is the [dispatcher](six), trained to hear what people leave out, [who](six) notes that [she](widow) said "[my](widow) piano" and "[his](dead) [wife](widow)". At the hotel, number [four](four) can't sleep and comes upon number [nine](nine) in the corridor, crying over an exam [she](nine) is missing; [he](four) makes [her](nine) a sandwich from nothing.
- quit? accused dead "replace"
- ex crown defence "was married"
- married.past crown defence "was married"
- married.past dead widow "widow"
- reveal widow _ "called first"
+ love accused widow "looks at anything else"
- discover six widow "notes"
- find four nine "comes upon"
- sad nine "crying"
- help four nine "makes her a sandwich"

== 3 Exhibit C
A cup. The pathologist drinks from another one while he explains, and half the jury have stopped taking tea. [Dale Hrycak](foreman), elected [foreman](foreman) because [he](foreman) has a moustache, already knows that the [man](accused) is guilty and tells [the others](four+nine+six) so in the van, against instructions. [Noreen](six), as number [six](six) is called off duty, tells [him](foreman) to put a sock in it. [He](foreman) puts [her](six) down in [his](foreman) notebook. The [spare](spare) offers [her](six) half of [his](spare) cushion, the first time that anyone in the back row has moved up for [her](six) since [her](six) [husband](husband) died.
- hire foreman "elected"
- accuse foreman accused "is guilty"
- reveal foreman four+nine+six "tells the others"
+ quarrel foreman six "sock in it"
- help spare six "half of his cushion"
- die.past husband "died"
- married.past husband six "husband"

== 4 The Brother
[Lucien Roy](brother), a bishop's [secretary](brother), gives [Valentin](accused) an alibi so perfect that [Mandel](defence), [who](defence) had not been told of it, drops [his](defence) pen. The [brothers](accused+brother) had been at Vespers together. [Eze](crown) asks which psalm. [He](brother) names it, and [she](crown), a minister's [daughter](crown), smiles, for it is never sung on that day. [She](crown) could charge [him](brother) on the spot; [she](crown) merely thanks [him](brother). [Valentin](accused) covers [his](accused) face. [He](accused) had begged [him](brother) not to.
- boss _ brother "secretary"
- sibling accused brother "brothers"
- help brother accused "alibi"
- betray brother _ "alibi so perfect"
- sad defence "drops his pen"
- investigate crown brother "which psalm"
+ discover crown brother "smiles"
- accuse! crown brother "could charge him"
- sad accused "covers his face"

== 5 Recess
Sunday in custody. One may swim, under supervision, between two and three. [Hrycak](foreman) does lengths. The [baker](four) has talked the hotel kitchen into letting [him](four) in at four a.m., and there are croissants for thirteen, and one for the [bailiff](bailiff), [who](bailiff) is not supposed to accept gifts from the jury and eats it facing the wall. Nobody mentions the case. Number [nine](nine) reads the weather for Paris aloud. There was a rumour of bears, as always when it is only raccoons, and the lights go out at ten.
- gift four _ "croissants for thirteen"
+ gift four bailiff "one for the bailiff"

== 6 The Other Cup
[Mandel](defence) gets to work on [Karin Strand](widow). [He](defence) is gentle; it is [his](defence) former [wife](crown), at the other table, [who](crown) knows what that means and grips [her](crown) chair. Was it true that the [conductor](dead) had locked the lid? That [he](dead) had broken [her](widow) finger with it? [She](widow) takes off [her](widow) glove. "And who set it?" [He](accused) did, [she](widow) says, in the kitchen, with two pencils, humming; and for the first time the [widow](widow) and the [tuner](accused) look at each other. [Justice Okimaw](judge) sends out the jury. Juror [nine](nine) has fainted on juror [six](six).
- investigate defence widow "gets to work on"
- ex crown defence "former wife"
- sad crown "grips her chair"
- injure.past widow dead "broken her finger"
- attack.past dead widow "broken her finger"
- reveal widow _ "takes off her glove"
+ treat.past widow accused "with two pencils"
- love accused widow "look at each other"
- ill nine "has fainted"

== 7 Contact
[Lucien](brother) follows the van on foot and throws a note through the window of the hotel laundry, wrapped round a rosary: whoever reads this, [he](accused) didn't do it, [I](brother) can prove it, [I](brother) may not. It is the [spare](spare) [who](spare) finds it in [his](spare) socks. By law [he](spare) has to hand it in. [He](spare) asks [Noreen](six), since [she](six) spent thirty years deciding in a second whom to send. [She](six) reads it once and calls the [bailiff](bailiff). [Okimaw](judge) dismisses [him](spare), the only juror [who](spare) would have done [her](six) no harm. [She](six) gets the whole cushion.
- investigate brother _ "follows the van"
- reveal brother spare "throws a note"
- kill! accused dead "didn't do it"
- find spare "finds it"
- help? six spare "He asks Noreen"
- reveal six bailiff "calls the bailiff"
- betray six spare "calls the bailiff"
+ quit spare judge "dismisses him"
- gift spare six "whole cushion"

== 8 Seal
Summoned to chambers, [Lucien](brother) pleads the seal: someone had confessed to [him](brother), before [he](brother) left the priesthood, and even now [he](brother) can't name [her](widow). The [judge](judge) hears the pronoun. So does [Eze](crown). [She](crown) has two children, a mortgage and a case that [she](crown) is winning, and [she](crown) walks across the corridor to the [man](defence) [who](defence) once threw a toaster at [her](crown) and says: "[Theo](defence), [you](defence) should recall the [widow](widow)." [He](defence) asks [her](crown) why [she](crown) would do this. "Because [you](defence) won't like it," [she](crown) says.
- reveal! brother widow "can't name her"
- reveal.past widow brother "had confessed to him"
- quit.past brother "left the priesthood"
- discover crown+judge brother "hears the pronoun"
- attack.past defence crown "threw a toaster"
+ help crown defence "should recall the widow"

== 9 Recalled
[Mandel](defence) has come to admire the [widow](widow), and that is what [he](defence) won't like. [She](widow) holds out for twenty minutes. When [he](defence) puts the second cup on the rail, [Valentin](accused) leaps up and shouts that it was [he](accused), that [he](accused) alone brewed it, that they should let [her](widow) go; four officers sit on [him](accused). [Karin](widow) waits until it is quiet. [She](widow) had mixed it for herself, [she](widow) says. [Her](widow) [husband](dead) had always drunk from [hers](widow), on principle. [She](widow) watched [him](dead) do it.
- love? defence widow "admire"
- betray accused _ "it was he"
+ rescue? accused widow "let her go"
- arrest _ accused "sit on him"
+ reveal widow _ "mixed it for herself"
- married.past dead widow "husband"
- die? widow "for herself"
- kill.past widow dead "watched him do it"

== 10 Deliberation
Is it murder to say nothing? It is not the [widow](widow) [who](widow) is on trial, [Hrycak](foreman) reminds [them](four+nine+six), and [his](foreman) own [sister](sister) was done in by a piano teacher, or as good as. So that was it. The [baker](four) moves [his](four) chair next to [him](foreman) and asks what [she](sister) was called. Eleven are for acquittal by noon. [Noreen](six) alone can't let go of the lie: a [man](accused) [who](accused) would swear to anything. "For [her](widow)," says the [student](nine). "[I](six) sent ambulances to men like that," says [Noreen](six), and then, after a while, that [she](six) had been married to [one](husband) and misses [him](husband).
- sibling foreman sister "sister"
- kill.past _ sister "done in"
- help four foreman "asks what"
- betray accused _ "can't let go of the lie"
- love accused widow "For her"
+ married.past husband six "married to one"
- sad six husband "misses him"

== 11 Verdict
Not guilty. [Valentin](accused) has to be told twice, the second time by [his](accused) [brother](brother), in Latin. Outside, the [Crown](crown) arrests no one: [Eze](crown) will have to think about [Karin](widow), [she](crown) tells the cameras, for a long time, possibly until retirement. The jury is set free on the steps like pigeons. [Odette](bailiff) gives each their phone. To the [baker](four) [she](bailiff) gives three: [his](four) two and, the number already in it, [her](bailiff) own. [Pascal](four), it says on the sticker. [She](bailiff) had never been allowed to call [him](four) anything but [Four](four).
- accuse! accused "Not guilty"
- reveal brother accused "in Latin"
- sibling accused brother "brother"
- arrest! crown widow "arrests no one"
- gift bailiff _ "gives each"
+ flirt bailiff four "her own"

== 12 Pitch
Half a year on, a piano is tuned in a house with the shutters open. [Karin](widow) plays with nine fingers; the [tuner](accused), under the lid, asks [her](widow) for an A, and for another, and for [her](widow) hand. In [Paris](@paris) a [student](nine) passes an exam on the law of evidence with a question about tea. [Noreen](six), at bingo, has the seat by the wall. A [man](spare) with a cushion wants to know if it's taken, and tells [her](six) that [his](spare) name is [Arlo](spare), and that [he](spare) would have voted with [her](six). Across the road [Eze](crown) and [Mandel](defence) come out of a registry, quarrelling about the toaster.
- create widow "plays"
+ propose accused widow "for her hand"
- find nine "passes an exam"
- travel nine "In Paris" @paris
- flirt spare six "if it's taken"
- help? spare six "would have voted with her"
+ wedding crown defence "registry"
- quarrel crown defence "quarrelling"
