%series The Long Haul
%lang en
%genre space-freighter drama, encyclopaedia episode list, dense and dry
%cast oke    | Captain Ngozi Oke; Ngozi; Oke | f
%cast tam    | Tam Brandvold; Tam; Brandvold | m
%cast rue    | Rue Castellane; Rue | f
%cast vik    | Vikram Sethi; Vik; Sethi | m
%cast jonty  | Jonty Sethi; Jonty | m
%cast pell   | Pell | n
%cast marisol| Marisol Quint; Marisol; Quint | f
%cast dag    | Dagny Brandvold; Dagny | f
%cast abbot  | Abbot Kray; Kray | m
%cast lostbro | - | m
%cast stow   | Teo | m
%cast jontymum | - | f
%cast owner  | - | f
%cast baby   | - | f

== 1 Ceres Departure
The freighter [Patience](*patience) leaves [Ceres](@ceres) eleven hours late, because [Captain Ngozi Oke](oke), newly given the command over the head of the first [mate](tam), [Tam Brandvold](tam), insists on waiting for the ship's [doctor](rue), [Rue Castellane](rue), [who](rue), it emerges somewhere past the second beacon, was until last spring the [wife](rue) of the first [mate](tam) and has not been told that [he](tam) is aboard. While [the two](rue+tam) divide the mess into a port and a starboard half, the [engineer](vik) [Vikram Sethi](vik) trains [his](vik) [nephew](jonty) [Jonty](jonty) at the pumps and [Marisol Quint](marisol), the [supercargo](marisol), counts the crates and comes to one more breath than there are people.
+ hire oke "newly given the command"
- discover! rue tam "has not been told"
- boss oke tam "first mate"
+ married.past rue tam "was until last spring"
- quarrel rue tam "divide the mess"
- kin jonty vik "nephew"
- advisor vik jonty "trains"
- discover marisol stow "one more breath"

== 2 Breathing Room
The one breath too many belongs to [Teo](stow), a [runaway](stow) of sixteen, [whom](stow) [Marisol](marisol) finds behind the seed potatoes and, against every regulation, feeds, for [he](stow) has the same gap in the teeth as the [brother](lostbro) [she](marisol) lost on [Vesta](@vesta). [Brandvold](tam), woken at three by the [doctor](rue), [who](rue) wants [her](rue) half of a photograph, quarrels with [her](rue) so loudly over who was the first to stop loving whom that [Vik](vik), in the next cabin, turns up the pumps. [Oke](oke), to [whom](oke) [both](rue+tam) come separately with a complaint, marries [them](rue+tam) off, as [she](oke) puts it, to the night watch: [they](rue+tam) will stand it together.
+ find marisol stow "finds behind"
- flee.past stow "runaway"
- help marisol stow "feeds"
- sibling lostbro marisol "brother"
- die.past lostbro "lost on Vesta"
+ quarrel rue tam "quarrels with her"
- love.past rue tam "stop loving"
- accuse rue tam "with a complaint"
- accuse tam rue "with a complaint"

== 3 Night Watch
On the fourth night of [their](rue+tam) watch the divorced [pair](rue+tam), having exhausted every reproach, fall silent, then asleep, and are found by the [boss](oke) with [their](rue+tam) heads together, a fact that [she](oke) enters in the log. [Jonty](jonty), [who](jonty) has been making sheep's eyes at the [supercargo](marisol) since [Ceres](@ceres), follows [her](marisol) to the hold, sees [her](marisol) hand a plate to a good-looking [stranger](stow), and, sick with envy, denounces the [stowaway](stow) to [his](jonty) [uncle](vik). [Sethi](vik) gives the [boy](stow) a spanner and puts [him](stow) on the payroll; [Marisol](marisol) gives the [informer](jonty) such a slap that the pumps seem to miss a beat.
- ex rue tam "divorced pair"
- reconcile? rue tam "heads together"
- discover oke rue+tam "are found by"
- boss oke rue+tam "boss"
- love jonty marisol "sheep's eyes"
+ jealous jonty stow "sick with envy"
+ betray jonty stow "denounces"
- kin jonty vik "uncle"
- hire stow vik "on the payroll"
- attack marisol jonty "a slap"

== 4 Short Rations
[Vik](vik) snores. [Teo](stow) cannot sleep. [Jonty](jonty) has the upper bunk. [The two](jonty+stow) do not speak. [Marisol](marisol) speaks to [Teo](stow) only. [Rue](rue) cuts [Tam](tam)'s hair. [She](rue) used to do it on Sundays. Is it Sunday? Nobody knows. The [barber](rue) nicks an ear. [Tam](tam) says nothing of it. [He](tam) says "stay". The [doctor](rue) stays till breakfast. The potatoes sprout. [Oke](oke) looks at the two bunks. One is empty. The log stays shut. Home is a word for [Oke](oke). Far off, somebody hails the ship. The hail comes from [Dagny](dag).
- housemate jonty stow "the upper bunk"
- quarrel jonty stow "do not speak"
- married.past rue tam "used to do it"
- injure tam rue "nicks"
+ sex rue tam "stays till breakfast"
- discover oke rue+tam "looks at"

== 5 The Other Brandvold
[Dagny Brandvold](dag), [who](dag) comes aboard with a broken thruster and a lawyer's letter, is taken by everybody, [Jonty](jonty) in front, for the first [mate](tam)'s [sister](dag), until [she](dag) puts an arm round [Rue](rue)'s ex [husband](tam) and calls [him](tam) [her](dag) own: [they](dag+tam) were married at [Pallas](@pallas) in June, a step which the [bridegroom](tam), when the [doctor](rue) asks [him](tam) about it in front of the whole mess, ascribes to loneliness and to gin. [Rue](rue) goes back to port. [Oke](oke), [who](oke) needs [both](dag+rue), orders the newly discovered [wife](dag) to the pump room, where [Sethi](vik), a [bachelor](vik) by conviction, is so confounded by a [woman](dag) [who](dag) can weld that [he](vik) burns [his](vik) beard.
- travel dag "comes aboard"
- sibling! dag tam "sister"
- ex rue tam "ex husband"
+ wedding.past dag tam "were married"
- discover rue dag+tam "asks him about it"
- married dag tam "newly discovered wife"
+ breakup rue tam "goes back to port"
- boss oke dag "orders"
- love.start vik dag "confounded"
- injure vik "burns his beard"

== 6 The Abbot
A lifeboat of pilgrims is picked up, whose [leader](abbot), a certain [Abbot Kray](abbot), preaches so mildly at breakfast and asks so many questions about the locks that [Pell](pell), the ship's [mind](pell), [which](pell) trusts no one who thanks the doors, starts keeping an eye on [him](abbot). [Marisol](marisol) and the [stowaway](stow), now a [stoker](stow) with a number, are listening to the sermon hand in hand when [Jonty](jonty), [who](jonty) has brought [her](marisol) a potato flower by way of apology, sees it, eats the flower, and offers [his](jonty) services to the [preacher](abbot). The [mate](tam)'s [wife](dag), for [her](dag) part, asks the [engineer](vik) whether [he](vik) dances. [He](vik) does now.
+ rescue _ abbot "picked up"
- discover? pell abbot "keeping an eye"
- couple marisol stow "hand in hand"
- gift? jonty marisol "potato flower"
- discover jonty marisol+stow "sees it"
+ jealous jonty stow "eats the flower"
- help? jonty abbot "his services"
- married dag tam "wife"
- flirt dag vik "asks the engineer"

== 7 Seven Bells
In the course of a single watch [Kray](abbot), no abbot and no pilgrim, has the locks, the guns and, thanks to the [engineer](vik)'s [nephew](jonty), the codes; the [captain](oke) is put in the potato hold, where [she](oke) shares a sack with the two [women](dag+rue) in the life of [her](oke) first [mate](tam), [who](tam) lies across the corridor with a bullet in the thigh and may be heard asking for one of [them](dag+rue). It is not the [one](dag) with the ring. [Dagny](dag), listening, takes the ring off, remarks that it always turned [her](dag) finger green, and gives [Rue](rue) a leg-up to the air duct. [Pell](pell), [whose](pell) voice has been cut, blinks the lamps in Morse.
- betray abbot _ "no abbot"
- kin jonty vik "nephew"
- betray jonty oke "the codes"
+ abduct abbot dag+oke+rue "in the potato hold"
- boss oke tam "first mate"
- injure tam "a bullet"
- love tam rue "asking for"
+ breakup dag tam "takes the ring off"
- help dag rue "a leg-up"

== 8 The Duct
What the [doctor](rue) finds on dropping from the duct is not, as [she](rue) had feared, a corpse but a [man](tam) [who](tam), having bitten through [his](tam) sleeve, asks [her](rue) to marry [him](tam) again while [she](rue) is digging for the bullet; [she](rue) tells [him](tam) to hold the torch. [Jonty](jonty), meanwhile, is shown by the false [abbot](abbot) what [he](abbot) does with a [supercargo](marisol) [who](marisol) will not open [her](marisol) safe, and, coming at last to [his](jonty) senses, hurls himself between [Marisol](marisol) and the cutter. [He](jonty) dies in the arms of the [stoker](stow), [whom](stow) [he](jonty) calls by [his](stow) right name for the first time. [Vik](vik), [who](vik) had taught [him](jonty) everything except this, opens the lock on the pirates.
- find rue tam "finds on dropping"
- die! tam "a corpse"
+ propose tam rue "asks her to marry"
- treat tam rue "digging for the bullet"
- threaten abbot marisol "is shown"
- rescue jonty marisol "hurls himself"
+ die jonty "dies in the arms"
- advisor vik jonty "had taught him everything"
- attack vik abbot "opens the lock"

== 9 Committal
[Kray](abbot) got away. The rest did not. [Jonty](jonty) goes out by the aft lock. [Marisol](marisol) cannot look. [Teo](stow) looks for [her](marisol). The [uncle](vik) reads from a pump manual. Nobody laughs at [Vik](vik). Grief leaks, says the manual, if seals fail. [Dagny](dag) takes [his](vik) hand. [She](dag) keeps it. [Oke](oke) writes the letter to [Jonty](jonty)'s [mother](jontymum). [She](oke) tears it up. [She](oke) writes that [he](jonty) was brave. [Pell](pell) has [its](pell) voice back. [Pell](pell) says the name once. Then the pumps go on. [Tam](tam) limps. [Rue](rue) is [his](tam) crutch.
+ flee abbot "got away"
- sad marisol "cannot look"
- kin jonty vik "uncle"
- sad vik "Grief"
+ couple.start dag vik "keeps it"
- parent jontymum jonty "mother"
- reveal! oke jontymum "tears it up"
- recover pell "voice back"
- help rue tam "crutch"

== 10 The Owner
At [Vesta](@vesta) an [owner](owner) comes aboard, in furs, to sack the [captain](oke) for the loss of three weeks and nine potatoes, and it is only when [she](owner) has read out the dismissal that [she](owner) looks up and finds herself face to face with the [girl](oke) with [whom](oke), at the cadet school, [she](owner) shared a berth, a toothbrush and, for one summer, rather more. [Oke](oke) salutes. The [widow](owner), as [she](owner) has since become twice over, folds the paper small. Next door [Marisol](marisol), [who](marisol) has gone off potatoes, coffee and [Teo](stow)'s pipe, lets herself be examined by [Rue](rue), and the [stoker](stow), called in, hears a second heartbeat before [he](stow) has understood that it is to call [him](stow) father.
- travel owner "comes aboard"
- boss owner oke "owner"
+ quit? oke owner "dismissal"
- discover owner oke "face to face"
- housemate.past oke owner "shared a berth"
- affair.past oke owner "rather more"
- die.past _ "widow"
+ pregnant marisol stow "second heartbeat"
- treat marisol rue "be examined by"
- discover stow marisol "hears"
- parent? stow baby "father"

== 11 Inquiry
Before the harbour court, where [Kray](abbot), fished out of a grain silo by the port police, has the effrontery to charge the [engineer](vik) with the murder of eleven worshippers, it is the [mate](tam)'s former second [wife](dag) [who](dag), under oath, swears that the lock jammed; [she](dag) has never told a better lie, and the [bachelor](vik) for [whom](vik) it was told proposes to [her](dag) on the court-house steps, before the ink is dry on the divorce from [Tam](tam). [Oke](oke), kept on, dines with the [owner](owner) at a table for two, and the waiters, stacking the chairs around [them](oke+owner), hear the elder of the [cadets](oke+owner) say that thirty years is a long time to be angry about a toothbrush.
- arrest _ abbot "fished out"
+ accuse abbot vik "charge"
- kill? vik _ "murder"
- ex dag tam "former second wife"
- help dag vik "swears"
- betray dag _ "a better lie"
+ propose vik dag "proposes to her"
- divorce dag tam "divorce"
- quit! oke "kept on"
- date oke owner "table for two"
- reconcile oke owner "a long time"

== 12 Arrival
The [Patience](*patience) docks at [Ganymede](@ganymede) with one [passenger](baby) more than her papers allow, for [Marisol](marisol), [whose](marisol) reckoning was never out by a single crate, has been delivered in the potato hold, among the descendants of the first potatoes, by [Rue](rue), with the [father](stow) holding the lamp and then the floor. On the same evening the [captain](oke), [whose](oke) right it is, joins two [couples](dag+rue+tam+vik) in one breath, to wit the [Brandvold](tam) [who](tam) is marrying the same [doctor](rue) for the second time and the [Brandvold](dag) [who](dag) is to be a Sethi for the first; [Pell](pell) throws the rice. The [owner](owner), asked by the [bride](rue) with the stethoscope when [she](owner) goes home, looks at the bridge and says that [she](owner) is.
- travel baby "docks" @ganymede
+ birth marisol baby "has been delivered"
- help rue marisol "by Rue"
- parent stow baby "father"
- ill stow "then the floor"
+ wedding rue tam "joins two couples"
+ wedding dag vik "joins two couples"
- wedding.past rue tam "for the second time"
- love owner oke "says that she is"
