%series Night Registry
%lang en
%genre police-station drama in Nairobi, terse weekly listings
%cast wanjiru  | Sergeant Wanjiru Kamau; Wanjiru; Kamau | f
%cast otieno   | Otieno | m
%cast amina    | Amina Hassan; Amina | f
%cast bwana    | Chief Mutua; Mutua | m
%cast leah     | Leah | f
%cast peter    | Peter Lindgren; Lindgren; Peter | m
%cast wife     | Grace Otieno; Grace | f
%cast watch    | Mzee Karanja; Karanja | m
%cast pick     | Flash | m
%cast mute     | - | f
%cast banker   | Mr Shah; Shah | m
%cast son      | Nikhil | m
%cast mary     | Mary | f

== 1
[Sergeant Wanjiru Kamau](wanjiru) is sent down to the night registry for having arrested the right [man](banker), [Mr Shah](banker), the [banker](banker). [Chief Mutua](bwana) has let [him](banker) go by breakfast. In the basement [she](wanjiru) finds a leaking roof, forty thousand files and a [constable](otieno), [Otieno](otieno), [who](otieno) hides there from [his](otieno) [wife](wife). At midnight a [girl](mute) of about ten walks in, sits down on the bench and says nothing. [She](mute) has a key round [her](mute) neck. The [sergeant](wanjiru) gives [her](mute) [her](wanjiru) jacket.
+ arrest.past wanjiru banker "arrested the right man"
- boss bwana wanjiru "sent down"
- rescue bwana banker "let him go"
- colleague otieno wanjiru "constable"
- married otieno wife "wife"
- flee otieno wife "hides there"
- gift wanjiru mute "gives her"

== 2
Nobody has reported the [child](mute) missing. [Otieno](otieno) tries [her](mute) in five languages and gets one smile. The [pickpocket](pick) known as [Flash](pick), in for the fourth time this month, recognises the key: it fits a locker at the bus station, and [he](pick) ought to know, since [he](pick) has opened them all. [Wanjiru](wanjiru) lets the [thief](pick) out for an hour, against the rules. [He](pick) is back in forty minutes, with a suitcase and with [her](wanjiru) watch, which [he](pick) returns. In the suitcase is a man's shirt with a hole in it.
- investigate otieno mute "tries her"
+ discover pick mute "recognises the key"
- rescue wanjiru pick "lets the thief out"
- return pick "is back"
- find pick "with a suitcase"
- steal.past pick wanjiru "her watch"

== 3
The shirt belonged to [Peter Lindgren](peter), a Swedish [auditor](peter), [who](peter) vanished in March. [His](peter) [fiancée](leah), [Leah](leah), identifies it at the counter. [She](leah) looks at the silent [girl](mute) for a long time and then asks [Kamau](wanjiru) for a glass of water. When the [sergeant](wanjiru) comes back, the [woman](leah) has gone and the bench is empty. [Otieno](otieno), asleep on the files, has seen nothing. [He](otieno) wakes to find [his](otieno) [superior](wanjiru) standing over [him](otieno) with the glass. [She](wanjiru) empties it on [him](otieno).
- engaged leah peter "fiancée"
- lose.past leah peter "vanished"
+ abduct leah mute "the bench is empty"
- discover! otieno "seen nothing"
- boss wanjiru otieno "superior"
- attack wanjiru otieno "empties it"

== 4
[Grace](wife), looking for [her](wife) [husband](otieno), finds two runaways instead, in [her](wife) own church: [Leah](leah), in tears, with the [child](mute) asleep across [her](leah) knees. [Leah](leah) has not kidnapped [her](mute). [She](leah) is hiding [her](mute). The [girl](mute) is the [daughter](mute) of the [auditor](peter)'s [cleaner](mary), and [she](mute) was under the desk when [Peter](peter) was shot. By whom? The [witness](mute) has not said a word since. [Grace](wife) takes [both](leah+mute) home, and when [Otieno](otieno) comes in at dawn, there are two [strangers](leah+mute) in [his](otieno) bed and a blanket in the hall.
- married otieno wife "husband"
+ find wife leah+mute "finds two runaways"
- abduct! leah mute "has not kidnapped"
- help leah mute "is hiding her"
- parent mary mute "daughter"
- kill.past _ peter "was shot"
- discover.past mute peter "under the desk"
- help wife leah+mute "takes both home"

== 5
[Amina Hassan](amina), the duty [lawyer](amina), went to school with [Wanjiru](wanjiru) and has beaten [her](wanjiru) in court eleven times. For once [the two](amina+wanjiru) are on the same side. [Amina](amina) gets hold of the audit that [Lindgren](peter) never delivered. It concerns the bank of [Mr Shah](banker), and on the last page somebody has written "M., paid". The [lawyer](amina) thinks of [Mutua](bwana). So does the [sergeant](wanjiru). Neither says it aloud, because the night [watchman](watch), old [Karanja](watch), is sweeping the corridor, and has been sweeping the same yard of it for an hour.
- enemy.end amina wanjiru "on the same side"
- find amina "gets hold of"
- discover amina+wanjiru bwana "thinks of Mutua"
- betray? bwana _ "M., paid"
+ investigate watch amina+wanjiru "sweeping the same yard"

== 6
Quiet night. A goat is handed in, and claimed. The rain comes through onto the letter K. [Flash](pick) teaches the [girl](mute), back on the bench between [Grace](wife) and [Leah](leah), to take an egg out of a pocket without waking the [owner](otieno). [She](mute) learns it in one lesson. There is tea with too much sugar. [Somebody](mute) hums. It is a while before anyone notices that it is the [child](mute), and nobody, not even [Otieno](otieno), turns [his](otieno) head.
- advisor pick mute "teaches the girl"
- steal mute otieno "take an egg"
+ discover leah+otieno+pick+wife mute "notices"

== 7
Old [Karanja](watch) does sell what [he](watch) hears, but not to the [chief](bwana). [He](watch) sells it to [Nikhil](son), [Shah](banker)'s [son](son), and [he](watch) weeps when [Wanjiru](wanjiru) puts it to [him](watch): the young [man](son) has promised to pay for [his](watch) eyes. Why should the [heir](son) spy on the police? To find out, says the [watchman](watch), what [his](son) own [father](banker) has done. [Kamau](wanjiru) had taken [Nikhil](son) for a playboy. [He](son) was the dead [auditor](peter)'s best [friend](son), and it was [he](son) [who](son) sent [him](peter) the first page.
- betray watch wanjiru "sell what he hears"
- sad watch "weeps"
- help? son watch "pay for his eyes"
- parent banker son "Shah's son"
- investigate son banker "find out"
- friend.past peter son "best friend"
+ help.past son peter "sent him the first"

== 8
[Chief Mutua](bwana) comes down in person. [He](bwana) wants the [girl](mute) handed over to the welfare office, by midnight, and [he](bwana) wants no paper on it. [Wanjiru](wanjiru) asks [him](bwana) for an order in writing. [He](bwana) takes off [his](bwana) cap. The M. is not [he](bwana), [he](bwana) says; [he](bwana) was only told to look away, and [he](bwana) has been looking away since [his](bwana) first stripe. The [one](banker) [who](banker) tells [him](bwana) is waiting in the car. Would the [sergeant](wanjiru) please, just once, be looking away, too? [She](wanjiru) locks [her](wanjiru) [superior](bwana) in with the letter K.
- abduct? bwana mute "handed over"
- reject wanjiru bwana "an order in writing"
+ reveal bwana wanjiru "he says"
- boss banker bwana "tells him"
- boss bwana wanjiru "superior"
+ arrest wanjiru bwana "locks her superior"

== 9
[Shah](banker) walks in alone, with an umbrella. [He](banker) sits down on the bench beside the [child](mute) and offers [her](mute) a sweet. [She](mute) takes it. [She](mute) also takes, as it turns out a minute later, what [he](banker) carries under [his](banker) left arm, and lays it on the counter in front of [Otieno](otieno). The [banker](banker) feels for [his](banker) pistol and finds an egg. "That is the [man](banker)," says a small hoarse [voice](mute) that nobody in the room has ever heard. [Leah](leah) puts both hands over [her](leah) face.
- gift banker mute "offers her a sweet"
+ steal mute banker "also takes"
- discover banker mute "finds an egg"
- gift mute otieno "lays it on the counter"
+ accuse mute banker "That is the man"
- sad leah "over her face"

== 10
For the second time [Wanjiru Kamau](wanjiru) arrests the right [man](banker), and this time [Nikhil](son) is standing in the door. [He](son) does not plead for [his](son) [father](banker). [He](son) asks [him](banker) who the M. was. It was the [cleaner](mary), [Mary](mary), says [Shah](banker): paid to stay at home. But [her](mary) [daughter](mute) had come in [her](mary) place, to empty the baskets. The [son](son) gives the [girl](mute) [his](son) handkerchief, on account of the egg, and then it is [he](son) [who](son) needs it.
+ arrest wanjiru banker "arrests the right man"
- parent banker son "father"
- help! son banker "does not plead"
- reveal banker son "says Shah"
- hire.past mary banker "paid to stay"
- parent mary mute "daughter"
- gift son mute "gives the girl"
- sad son "needs it"

== 11
Where is [Mary](mary)? In [Kisumu](@kisumu), with a new name and a bad conscience; [Flash](pick) has a cousin there. [Amina](amina) and [Wanjiru](wanjiru) drive through the night and quarrel about a match [they](amina+wanjiru) played at the age of twelve. The [cleaner](mary) opens the door with a bag already packed. For five months [she](mary) has believed [her](mary) [child](mute) dead. [She](mary) was told so by a [policeman](bwana), on the telephone, in a voice like someone looking away. The [lawyer](amina) has to sit down on the step. The [sergeant](wanjiru) hands [Mary](mary) a key on a string.
- travel amina+wanjiru "drive through the night" @kisumu
- quarrel amina wanjiru "quarrel"
+ find amina+wanjiru mary "opens the door"
- parent mary mute "child"
- die! mute "dead"
- betray.past bwana mary "told so"
- gift wanjiru mary "hands Mary a key"

== 12
[Mutua](bwana) resigns, and [Karanja](watch) sees it, with one eye, for the other is still under a bandage paid for by [Nikhil](son). [Kamau](wanjiru) is offered the [chief](bwana)'s desk on the fourth floor. [She](wanjiru) would rather have a roof that holds. [Otieno](otieno) goes home of [his](otieno) own accord; [Grace](wife) pretends to have been asleep. On the bench in the registry a [mother](mary) sits with [her](mary) [daughter](mute), [who](mute) cannot stop talking. [Leah](leah) writes it all down. And the [sergeant](wanjiru), wanting to know how late it is, looks at [her](wanjiru) wrist, and then, without turning round, holds out [her](wanjiru) hand to [Flash](pick).
- quit bwana "resigns"
- recover watch "with one eye"
- help son watch "paid for by Nikhil"
- hire? wanjiru "offered the chief's desk"
+ return otieno wife "goes home"
- betray wife otieno "pretends"
- parent mary mute "mother"
- create leah "writes it all down"
- steal pick wanjiru "holds out her hand"
