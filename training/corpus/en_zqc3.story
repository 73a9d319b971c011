%series Haddad & Sons
%lang en
%genre prime-time dynasty drama, a coffee house in Santos, Brazil, encyclopaedia season article
%cast elias    | Elias Haddad; Elias | m
%cast nadia    | Nadia Haddad; Nadia | f
%cast karim    | Karim Haddad; Karim | m
%cast rafael   | Rafael Haddad; Rafael; Rafa | m
%cast yara     | Yara Haddad; Yara | f
%cast luzia    | Luzia Prado; Luzia | f
%cast otavio   | Otávio Prado; Otávio; Prado | m
%cast graca    | Graça Prado; Graça | f
%cast benicio  | Benício Prado; Benício | m
%cast teller   | Inês Coelho; Inês | f
%cast lawyer   | Dr Salgado; Salgado | m
%cast pilot    | Joost van Vliet; Joost | m
%cast baby     | Aurora | f
%cast landlady | - | f
%cast hclerk   | - | m

== 1 The Weighing Room
At the seventieth birthday of [Elias Haddad](elias), [founder](elias) of the export house that bears [his](elias) name, the old [man](elias) passes over [his](elias) elder [son](karim) [Karim](karim) and puts the keys of the firm into the hands of the [younger](rafael), [Rafael](rafael), [who](rafael) had run off to sea at nineteen and has only lately been forgiven. [Karim](karim)'s [wife](luzia) [Luzia](luzia), born a [Prado](luzia) and thus the [daughter](luzia) of the [family](elias+karim+rafael)'s fiercest [competitor](otavio), [Otávio](otavio), drops [her](luzia) glass. Few at the table know that it was for [her](luzia) sake, the night before [she](luzia) married [his](rafael) [brother](karim), that [Rafael](rafael) had boarded the ship.
- celebrate elias "seventieth birthday"
- create.past elias "founder"
- parent elias karim "elder son"
- parent elias rafael "the younger"
+ hire rafael elias "puts the keys"
- flee.past rafael "run off to sea"
- reconcile.past elias rafael "been forgiven"
- married karim luzia "wife"
- parent otavio luzia "daughter"
- enemy elias otavio "competitor"
- sibling karim rafael "brother"
+ love.past rafael luzia "for her sake"
- wedding.past karim luzia "she married"

== 2 Grade Four
[Karim](karim), [who](karim) has never before disobeyed, dines in secret with [his](karim) [father-in-law](otavio) and comes away with the promise of a desk at [Prado](#prado). [His](karim) [sister](yara) [Yara](yara), [who](yara) keeps the books, sees the two [men](karim+otavio) through the restaurant window and, being in [Benício Prado](benicio)'s car at the time with [her](yara) shoes off, is in no position to report it. The Haddad [girl](yara) and [Otávio](otavio)'s only [son](benicio) have been meeting on Thursdays since Lent. [Luzia](luzia), asked by [Rafael](rafael) in the lift whether [she](luzia) is happy, presses the button for every floor.
- kin karim otavio "father-in-law"
+ betray karim elias "in secret"
- hire? karim otavio "a desk"
- sibling karim yara "sister"
- discover yara karim+otavio "sees"
- reveal! yara _ "in no position"
+ affair benicio yara "meeting on Thursdays"
- parent otavio benicio "only son"
- flirt rafael luzia "in the lift"

== 3 Customs
Two hundred sacks fail to arrive at the docks. The new [head](rafael) of the firm suspects [his](rafael) [brother](karim), with [whom](karim) [he](rafael) exchanges blows on the quay until [their](karim+rafael) [mother](nadia), [Nadia](nadia), parts [them](karim+rafael) with a parasol. It is in truth [Otávio](otavio) [who](otavio) has made off with the coffee. [Graça](graca), the [thief](otavio)'s much younger second [wife](graca), [who](graca) was [Luzia](luzia)'s classmate before becoming [her](luzia) [stepmother](graca), lets slip as much to a [pilot](pilot) at the yacht club. The [Dutchman](pilot), [Joost van Vliet](pilot), [who](pilot) flies for the [Haddads](#haddad), would rather hear about [her](graca).
- lose rafael "fail to arrive"
- accuse rafael karim "suspects"
- sibling karim rafael "brother"
+ attack karim+rafael "exchanges blows"
- parent nadia karim+rafael "mother"
+ steal otavio rafael "made off"
- married graca otavio "second wife"
- friend.past graca luzia "classmate"
- kin graca luzia "stepmother"
- reveal graca pilot "lets slip"
- love pilot graca "would rather hear"

== 4 The Cup
[Elias](elias) tastes forty cups a day. At cup nine [he](elias) falls. [Nadia](nadia) runs. [Yara](yara) calls [Salgado](lawyer) before the doctor. [Salgado](lawyer) is the family [lawyer](lawyer). [He](lawyer) loves [Nadia](nadia). [He](lawyer) has loved [her](nadia) for forty years. Does [she](nadia) know? [She](nadia) knows. [Karim](karim) kneels by the bed. "[I](karim) am going over to [Prado](#prado), [Father](elias)," [he](karim) says. The sick [man](elias) turns to the wall. [Luzia](luzia) waits outside with [Rafael](rafael). [Rafael](rafael) takes [her](luzia) hand. [Luzia](luzia) does not take it back.
+ ill elias "falls"
- advisor lawyer elias+nadia "family lawyer"
+ love lawyer nadia "loves Nadia"
- discover nadia lawyer "She knows"
- parent elias karim "Father"
- reveal karim elias "going over"
+ quit karim elias "going over"
- reject elias karim "turns to the wall"
- flirt luzia rafael "takes her hand"

== 5 A Second Set of Books
[Yara](yara), [whose](yara) Thursdays have had consequences, tells the [father](benicio) of [her](yara) child on the ferry, and [Benício](benicio), a [dreamer](benicio) of [whom](benicio) nobody has ever asked anything, gets down on the wet deck and asks [her](yara) to be [his](benicio) [wife](yara). Before [she](yara) can answer, a bank [clerk](teller) with a small suitcase, [Inês Coelho](teller), claims to have been promised the same thing, in the same words, in March. [He](benicio) admits it. The [bookkeeper](yara) goes home alone. [Her](yara) elder [brother](karim), at [his](karim) new desk, finds that [his](karim) [employer](otavio) expects [him](karim) to bring the [Haddads](#haddad)' list of buyers with [him](karim).
- reveal yara benicio "tells the father"
+ pregnant yara benicio "her child"
+ propose benicio yara "his wife"
- propose.past benicio teller "been promised"
- cheat benicio yara "admits it"
- reject yara benicio "goes home alone"
- sibling karim yara "elder brother"
- boss otavio karim "employer"
- betray? karim elias "list of buyers"

== 6 The Terrace
On the night of the Prados' ball, to which [Otávio](otavio) has invited the whole rival house out of malice, [Luzia](luzia) dances with [her](luzia) [brother-in-law](rafael) and afterwards spends an hour with [him](rafael) in the garden pavilion of which [she](luzia) prefers never to speak. [Graça](graca), slipping back from the [pilot](pilot)'s car with [her](graca) dress buttoned wrongly, meets [her](graca) [stepdaughter](luzia) on the terrace in the same condition. The former [schoolfriends](graca+luzia) look at each other, and each does up the other's back. [Neither](graca+luzia) will tell on the other. [Karim](karim), drunk, is meanwhile copying out a list of names.
- celebrate otavio "ball"
- invite otavio _ "invited"
- enemy _ otavio "rival house"
- kin luzia rafael "brother-in-law"
+ affair luzia rafael "pavilion"
- cheat luzia karim "pavilion"
+ affair graca pilot "buttoned wrongly"
- cheat graca otavio "buttoned wrongly"
- kin graca luzia "stepdaughter"
- discover graca luzia "same condition"
- friend.past graca luzia "schoolfriends"
- reveal! graca+luzia _ "Neither will tell"
- betray karim elias "copying out a list"

== 7 The List
Within a week eleven buyers have gone over to the [enemy](otavio), and [Elias](elias), risen from [his](elias) sickbed against all advice, needs only one look at the handwriting. [He](elias) strikes the [deserter](karim)'s name from the family Bible. [Nadia](nadia) writes it in again in ink. [Yara](yara) and the jilted bank [clerk](teller), [who](teller+yara) had begun by pulling each other's hair, discover that [they](teller+yara) share a [landlady](landlady), a sense of humour and a grievance, and open a coffee stall together under the slogan "No [Benício](benicio)". The [landlady](landlady) approves. [Rafael](rafael) begs [Luzia](luzia) to leave with [him](rafael) for [Rotterdam](@rotterdam).
- enemy elias otavio "enemy"
- recover elias "risen"
+ discover elias karim "one look"
- reject elias karim "strikes"
- breakup.past benicio teller "jilted"
- quarrel.past teller yara "pulling each other's hair"
+ friend.start teller yara "sense of humour"
- create teller+yara "open a coffee stall"
- flee? luzia+rafael "leave with him" @rotterdam

== 8 Contraband
[Otávio](otavio), told by a waiter of [his](otavio) [wife](graca)'s excursions, has [Joost](pilot)'s plane loaded with untaxed watches and telephones the police. The [Dutchman](pilot) is taken off the runway in handcuffs, and [Graça](graca), [who](graca) has until then thought of herself as bored, realises that [she](graca) is in love. [She](graca) goes to the one [man](lawyer) in [Santos](@santos) [who](lawyer) has never lost a case, and [Salgado](lawyer), [who](lawyer) knows something about loving another man's wife, takes the case for nothing. On the stairs [she](graca) passes [Karim](karim), come to ask the same [lawyer](lawyer) whether a son can be unstruck.
- discover otavio graca "told by a waiter"
- married graca otavio "wife's excursions"
+ betray otavio pilot "untaxed watches"
- accuse otavio pilot "telephones the police"
+ arrest _ pilot "in handcuffs"
- love.start graca pilot "in love"
- help lawyer graca "takes the case"
- love lawyer nadia "another man's wife"
- reconcile? elias karim "unstruck"

== 9 Yara's Stall
The season's comic episode shows the two [stallholders](teller+yara) besieged by the [man](benicio) [both](teller+yara) have thrown over, [who](benicio) washes cups, carries sacks and sings, badly, until [Inês](teller), weary of [him](benicio), pushes [him](benicio) towards [Yara](yara), [her](teller) eyes on the harbourmaster's [clerk](hclerk). [Yara](yara) allows [him](benicio) to put [his](benicio) ear to [her](yara) belly. [Elias](elias), walking incognito through the market in search of good coffee, is served a cup by [his](elias) own [daughter](yara) and asks for another; that [she](yara) is expecting a Prado [he](elias) learns from the bank [clerk](teller), [who](teller) takes [him](elias) for a sailor.
- love benicio yara "washes cups"
- love teller hclerk "her eyes on"
- breakup.past teller+yara benicio "both have thrown over"
+ reconcile benicio yara "put his ear"
- pregnant yara benicio "belly"
- gift yara elias "served a cup"
- parent elias yara "daughter"
+ discover elias yara "he learns"
- reveal teller elias "takes him"

== 10 Testimony
The trial of the [pilot](pilot) fills the season's longest episode. [Salgado](lawyer) needs a witness against [Otávio](otavio) and has none, until the defection that nobody foresaw: [Karim](karim), in [whose](karim) handwriting the order for the watches was made out, rises in the gallery and says so. [His](karim) [father-in-law](otavio) is arrested where [he](otavio) sits, [Joost](pilot) is let go, and [Graça](graca) runs down the aisle to [him](pilot) in full view of [her](graca) [husband](otavio). [Elias](elias) rises in turn. The old [man](elias) walks across the court to the [son](karim) [he](elias) had disowned and offers [him](karim) [his](elias) arm.
- advisor lawyer pilot "needs a witness"
+ betray karim otavio "says so"
- reveal karim _ "says so"
- kin karim otavio "father-in-law"
+ arrest _ otavio "is arrested"
- help _ pilot "is let go"
- couple.start graca pilot "runs down the aisle"
- married graca otavio "husband"
- parent elias karim "the son"
- reject.past elias karim "had disowned"
+ reconcile elias karim "offers him his arm"

== 11 The Night Boat
[Karim](karim), home again, is so gentle that [Luzia](luzia) cannot bear it. [She](luzia) has packed for [Rotterdam](@rotterdam); at the gangway [she](luzia) tells [Rafael](rafael) that [she](luzia) will not do to the [man](karim) for a second time what [they](luzia+rafael) did in the pavilion, and sends [him](rafael) up alone. [He](rafael) goes. From the rail [he](rafael) sees a figure running along the quay: [his](rafael) [brother](karim), [who](karim) has found the ticket and guessed the rest, and [who](karim) shouts, as far as can be made out, not a curse but "Stay." [Yara](yara)'s [daughter](baby) is delivered the same night by [Inês](teller) behind the stall, and christened [Aurora](baby).
- return karim "home again"
- travel? luzia "packed" @rotterdam
+ breakup luzia rafael "sends him up alone"
- affair.past luzia rafael "in the pavilion"
- travel rafael "He goes"
- sibling karim rafael "brother"
+ discover karim luzia+rafael "found the ticket"
- reconcile? karim rafael "not a curse"
+ birth yara baby "delivered"
- help teller yara "delivered"
- parent yara baby "daughter"

== 12 Haddad & Prado
With [Otávio](otavio) in prison and suing for divorce from there, [his](otavio) [son](benicio) inherits a business in which [he](benicio) has no interest, and signs it over to [his](benicio) [bride](yara) on [their](benicio+yara) wedding day. The two old houses thus come together under a [woman](yara) of twenty-six. [Elias](elias), with [Aurora](baby) asleep on [his](elias) waistcoat, dies in the weighing room during the speeches, so quietly that the coffee is served. At the grave [Salgado](lawyer) holds the [widow](nadia)'s umbrella, as [he](lawyer) had at two christenings. A postcard comes from [Rotterdam](@rotterdam). [Luzia](luzia) lets [her](luzia) [husband](karim) read it first; then, sitting down beside [him](karim), [she](luzia) tells [him](karim) herself.
- divorce? graca otavio "suing for divorce"
- parent otavio benicio "son"
- find benicio otavio "inherits a business"
- gift benicio yara "signs it over"
+ wedding benicio yara "wedding day"
- hire yara benicio "woman of twenty-six"
+ die elias "dies"
- help lawyer nadia "umbrella"
- married.past elias nadia "widow's"
- married karim luzia "husband"
+ reveal luzia karim "tells him herself"
