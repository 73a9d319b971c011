%series Malbec Negro
%lang en
%genre vineyard telenovela under the Andes, Mendoza, encyclopaedia episode list with several strands
%cast delfina  | Delfina Arizu; Delfina | f
%cast ignacio  | Ignacio Arizu; Ignacio; Nacho | m
%cast amadeo   | Don Amadeo Arizu; Don Amadeo; Amadeo | m
%cast mercedes | Mercedes | f
%cast bruno    | Bruno Sartori; Bruno | m
%cast chiara   | Chiara Sartori; Chiara | f
%cast nahir    | Nahir Quispe; Nahir | f
%cast eliseo   | Eliseo Quispe; Eliseo | m
%cast tomas    | Father Tomás; Tomás | m
%cast lobo     | Commissioner Lobo; Lobo | m
%cast ramiro   | Ramiro Vidal; Ramiro; Vidal | m
%cast greta    | Greta | f
%cast medium   | Madame Zoraida; Zoraida | f
%cast kid      | Benja | m

== 1 The Will on the Bottle
[Don Amadeo Arizu](amadeo) dies at [his](amadeo) own vintage feast, a glass in [his](amadeo) hand, and leaves a will written on the label of one bottle among thirty thousand. [His](amadeo) [wife](mercedes), [Mercedes](mercedes), orders the cellar locked. [Delfina](delfina), the elder [child](delfina), suspects poison; [Ignacio](ignacio), the [younger](ignacio), suspects [Delfina](delfina). Among the guests [Chiara Sartori](chiara), the [neighbour](bruno)'s [daughter](chiara), returns the ring [Ignacio](ignacio) gave [her](chiara), because [he](ignacio) has toasted the dead [man](amadeo) with the wrong wine. In the kitchen [Nahir Quispe](nahir), the [cook](nahir), washes the glass before anybody can forbid it.
+ die amadeo "dies"
- celebrate amadeo "vintage feast"
- married amadeo mercedes "wife"
- kill? _ amadeo "suspects poison"
- accuse ignacio delfina "suspects Delfina"
- parent amadeo delfina+ignacio "elder child"
+ breakup chiara ignacio "returns the ring"
- parent bruno chiara "neighbour's daughter"
- gift.past ignacio chiara "gave her"
- sibling delfina ignacio "the younger"

== 2 Thirty Thousand
[Commissioner Lobo](lobo) has the bottles opened one by one, which suits [Eliseo Quispe](eliseo), [Nahir](nahir)'s [brother](eliseo), not at all: the [foreman](eliseo) has been filling them with river water since 2019. [He](eliseo) goes at night to move the worst of them and is caught by the [priest](tomas), [Father Tomás](tomas), [who](tomas) was there for the communion wine. The [two](eliseo+tomas) agree on silence. [Ignacio](ignacio) begs [Chiara](chiara) on [her](chiara) balcony to take [him](ignacio) back. It is [her](chiara) [father](bruno), [Bruno](bruno), [who](bruno) comes out, with a bucket.
- investigate lobo _ "opened one by one"
- sibling eliseo nahir "brother"
- betray.past eliseo amadeo "river water"
+ discover tomas eliseo "caught"
- reveal! eliseo+tomas _ "silence"
- reconcile? chiara ignacio "begs"
- parent bruno chiara "father"
- attack bruno ignacio "bucket"

== 3 A Voice
[Mercedes](mercedes) consults [Madame Zoraida](medium), a [medium](medium) from [Godoy Cruz](@godoy), [who](medium) brings [her](mercedes) the voice of the [deceased](amadeo) and, in the same trance, that of a [man](ramiro) [Mercedes](mercedes) has not named to anyone in thirty years. [She](mercedes) faints into the flan. Who paid the [clairvoyant](medium)? [Delfina](delfina) has [her](medium) followed. The trail leads to a pension where [Ramiro Vidal](ramiro), a tango [pianist](ramiro), is playing patience; the [visitor](delfina) looks at [his](ramiro) hands, then at [her](delfina) own, and pushes the cards off the table.
- help? medium mercedes "consults"
- discover medium mercedes "voice of the deceased"
- ill mercedes "faints"
- investigate delfina medium "has her followed"
+ find delfina ramiro "trail leads to"
- attack delfina ramiro "pushes the cards"

== 4 Hands
[Ramiro](ramiro) tells [Delfina](delfina) what the hands have told [her](delfina) already: [he](ramiro) is [her](delfina) [father](ramiro). [He](ramiro) and [Mercedes](mercedes) had a winter, [he](ramiro) says; then the money of [Amadeo](amadeo) had a spring. [He](ramiro) wants nothing from [her](delfina), except for [her](delfina) to keep it from [her](delfina) [mother](mercedes). [She](delfina) promises, drives home and asks [Mercedes](mercedes) at dinner, before the notary, whether it is true. [Nacho](ignacio), drunk and jubilant, calls [her](delfina) a bastard; [Nahir](nahir) drops the salt. The [cook](nahir) has been with [Ignacio](ignacio), as [she](nahir) has with no one, since Epiphany.
- reveal ramiro delfina "tells Delfina"
+ parent ramiro delfina "father"
- affair.past mercedes ramiro "a winter"
- parent mercedes delfina "mother"
- reveal delfina _ "asks Mercedes"
- betray delfina ramiro "promises"
- happy ignacio "jubilant"
- attack ignacio delfina "calls her a bastard"
- affair ignacio nahir "has been with"

== 5 The Dog Speaks
Autumn settles on the rows. An unimportant cousin sends a crate of quinces. [Father Tomás](tomas) preaches on the marriage at Cana, and nobody knows where to look. [Bruno Sartori](bruno)'s dog digs up a shoe, thinks better of it and buries it again. The [commissioner](lobo), on the two thousandth bottle, admits that [he](lobo) has acquired a taste. "A vine does not ask who pruned it," runs the saying on the wall, and somebody has crossed it out.
- create tomas "preaches"
- reveal lobo "admits"

== 6 The Shoe
The shoe belonged to [Amadeo](amadeo)'s first [wife](greta), [Greta](greta), [who](greta) went off, it was said, to [Munich](@munich) in 1987. [Chiara](chiara) recognises it from a photograph; [Bruno](bruno), [her](chiara) [father](bruno), forbids [her](chiara) to mention it and locks the dog up. [Eliseo](eliseo), blackmailed by [Lobo](lobo) over the river water, informs on [him](bruno), so that the [commissioner](lobo) turns up with spades. Under the vine that makes the best wine in the valley lies a skeleton with a missing tooth. [Bruno](bruno) goes quietly. [His](bruno) [daughter](chiara) calls [Ignacio](ignacio), [who](ignacio) comes.
- married.past amadeo greta "first wife"
- parent bruno chiara "father"
- discover chiara greta "recognises it"
- threaten bruno chiara "forbids her"
- threaten lobo eliseo "blackmailed"
+ betray eliseo bruno "informs on him"
- arrest lobo bruno "goes quietly"
- travel! greta "went off" @munich
+ die.past greta "skeleton"
- help ignacio chiara "comes"

== 7 The Confession Box
A [woman](chiara) kneels before [Tomás](tomas) and confesses on behalf of another. [Bruno](bruno) has told [Chiara](chiara), through the bars, that it was [Amadeo](amadeo) [who](amadeo) struck [Greta](greta) down, in 1987, and [he](bruno), [his](amadeo) best [friend](bruno), [who](bruno) held the lantern. May [she](chiara) say so, with one of [them](amadeo+bruno) dead? The [priest](tomas), bound to silence twice over, coughs. What [he](tomas) has never confessed is [his](tomas) own part: [he](tomas) gave [Amadeo](amadeo) absolution for a vineyard. [Chiara](chiara) goes to the [commissioner](lobo), with the [priest](tomas) walking half a step behind [her](chiara).
- reveal bruno chiara "has told Chiara"
+ kill.past amadeo greta "struck Greta down"
- help.past bruno amadeo "held the lantern"
- friend.past amadeo bruno "best friend"
- reveal chiara tomas "confesses on behalf of"
- die.past amadeo "dead"
- reveal! tomas "never confessed"
- gift.past amadeo tomas "a vineyard"
- help.past tomas amadeo "absolution"
- reveal chiara lobo "goes to the commissioner"

== 8 Bad Water
Since [Amadeo](amadeo) killed one [wife](greta), [Lobo](lobo) wonders whether the [other](mercedes) killed [him](amadeo). [Mercedes](mercedes) is arrested over breakfast. [Ignacio](ignacio), [who](ignacio) cares for [her](mercedes) more than [he](ignacio) knew, breaks [Eliseo](eliseo)'s nose to learn what [he](eliseo) hides and gets water in return, in a glass: river water. So it was in [Amadeo](amadeo)'s glass too; the [founder](amadeo) had typhoid, nothing more. [Eliseo](eliseo) killed the old [man](amadeo) by thrift. [Nahir](nahir) implores [Ignacio](ignacio) to let [her](nahir) [brother](eliseo) run. [He](ignacio) lets [him](eliseo) have until dark, out of love for [her](nahir), and it is dark by five.
- kill.past amadeo greta "killed one wife"
- married.past amadeo greta+mercedes "wife"
- reveal eliseo ignacio "river water"
- ill.past amadeo "typhoid"
- kill? mercedes amadeo "wonders"
+ arrest lobo mercedes "arrested"
- love ignacio mercedes "cares for her"
- attack ignacio eliseo "breaks Eliseo's nose"
+ kill.past eliseo amadeo "by thrift"
- sibling eliseo nahir "brother"
- flee? eliseo "run"
- help ignacio eliseo "until dark"
- love ignacio nahir "love for her"

== 9 The Pass
[Eliseo](eliseo) makes for [Chile](@chile) on a mule. Above the tree line [he](eliseo) runs into [Ramiro](ramiro), on the way down from the same idea, [who](ramiro) has come up to jump and did not care for the view. [They](eliseo+ramiro) share a sardine. In the morning the [musician](ramiro) talks the [fugitive](eliseo) into going back, or the other way about, neither remembers. Below, [Mercedes](mercedes) is released and asks to be driven, not home, but to the pension in [Godoy Cruz](@godoy), which stands empty. [Delfina](delfina), [who](delfina) has driven [her](mercedes), says for the first time that [she](delfina) is sorry.
- flee eliseo "makes for Chile" @chile
- meet eliseo ramiro "runs into"
- die? ramiro "to jump"
- help ramiro eliseo "talks the fugitive into"
+ return eliseo+ramiro "going back"
- arrest! _ mercedes "released"
- help delfina mercedes "has driven her"
- reconcile delfina mercedes "she is sorry"

== 10 Benja
A [boy](kid) of seven is left at the gate with a suitcase and a birth certificate. [He](kid) is called [Benja](kid), and [his](kid) [father](ignacio), so it is written, is [Ignacio Arizu](ignacio). [Chiara](chiara), on the point of putting [her](chiara) ring on again, puts it on the gatepost. [Ignacio](ignacio) swears that [he](ignacio) knows nothing, and for once it is the truth: the [mother](nahir), the paper says, is [Nahir](nahir). The [cook](nahir) had [him](kid) in [La Paz](@lapaz), and [her](nahir) [brother](eliseo), as the price of silence, had [him](kid) raised by nuns. [Nahir](nahir) takes off [her](nahir) apron in front of the whole family and lifts the suitcase.
- travel kid "left at the gate"
+ parent ignacio kid "father"
- reconcile? chiara ignacio "ring on again"
- breakup chiara ignacio "gatepost"
- discover! ignacio kid "knows nothing"
- parent nahir kid "the mother"
- birth.past nahir kid "had him"
- sibling eliseo nahir "brother"
- abduct.past eliseo kid "raised by"
+ quit nahir "takes off her apron"

== 11 The Label
The last bottle but six turns up in a picnic basket, and [Bruno](bruno), out on bail, reads the label aloud: everything goes to the [son](kid) of [Ignacio](ignacio). [Amadeo](amadeo), too, had had a letter from [La Paz](@lapaz). [Delfina](delfina) congratulates the [seven-year-old](kid) by shaking hands; the [landowner](kid) asks whether there are donkeys. [Chiara](chiara) brings [Ignacio](ignacio) the ring to give to [Nahir](nahir), as it is a pity about the gold. The [rivals](chiara+nahir) have a coffee on it. [Eliseo](eliseo) turns himself in to [Lobo](lobo), in [whose](lobo) cell, for want of another, [he](eliseo) is given the good glass.
- find kid amadeo "everything goes to"
- parent ignacio kid "son"
- gift chiara ignacio "brings Ignacio the ring"
- enemy chiara nahir "rivals"
- reconcile chiara nahir "coffee"
+ arrest lobo eliseo "turns himself in"
- reveal bruno _ "reads the label"
- arrest.past _ bruno "out on bail"
- discover.past amadeo kid "had had a letter"

== 12 Zonda
The hot wind takes roofs, vines and [Madame Zoraida](medium)'s wig. [Father Tomás](tomas) rings until the rope breaks. In the dark the Sartori wall comes down, on which both houses had spent a century's money. [Ramiro](ramiro) searches by candlelight for the [woman](mercedes) of [his](ramiro) winter and finds [her](mercedes) at the piano, holding down the lid; [he](ramiro) sits down on it with [her](mercedes). [Ignacio](ignacio), on a donkey, carries [his](ignacio) [boy](kid), and [Nahir](nahir) both lanterns. At the gate [she](nahir) gives [him](ignacio) an answer to something [he](ignacio) had asked at Epiphany.
- help ramiro mercedes "sits down on it with her"
+ find ramiro mercedes "finds her"
- rescue ignacio kid "carries his boy"
- parent ignacio kid "boy"
+ propose.past ignacio nahir "had asked"
- love.past mercedes ramiro "his winter"

== 13 First Pressing
One harvest later. [Nahir](nahir) and [Ignacio](ignacio) have married; [Benja](kid) has a donkey, a vineyard, and [Delfina](delfina) for a manager. [She](delfina) has hired the [commissioner](lobo) as taster. [Mercedes](mercedes) and [Ramiro](ramiro) play four hands, badly, with [hers](mercedes) on the left. [Bruno](bruno) is in prison, where [he](bruno) is teaching [Eliseo](eliseo) to prune a fig; [Chiara](chiara) runs [his](bruno) land. At mass [Father Tomás](tomas) holds up a chalice and stops. It is water. [He](tomas) looks at the foreman's successor, shrugs, and blesses it.
- wedding.past ignacio nahir "have married"
- hire delfina kid "manager"
- hire lobo delfina "taster"
- create mercedes+ramiro "play four hands"
- arrest _ bruno "in prison"
- advisor bruno eliseo "teaching"
- hire chiara "runs his land"
