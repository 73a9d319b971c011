%series De Waakzame Zeven
%lang en
%genre historical lifeboat serial, Dutch island, 1934, terse listings
%cast gees  | Geesje Duinker; Geesje | f
%cast ruben | Ruben van Santen; Ruben | m
%cast klaas | Klaas Boon; Boon; Klaas | m
%cast trui  | Truitje Boon; Truitje | f
%cast hend  | Hendrik Duinker; Hendrik; Henk | m
%cast mona  | Mona Lisle; Mona | f
%cast kees  | Kees Vlieger; Vlieger; Kees | m
%cast stijn | Stijn | m
%cast dom   | Dominee Prins; Prins | m
%cast sil   | Silvijn | n
%cast gov   | Burgemeester Quist; Quist | m
%cast ooms  | Aleida | f
%cast sec   | - | m

== 1
[Hendrik Duinker](hend), [coxswain](hend) of the rowing lifeboat, is lost with two others off the Eierland bank. [His](hend) [widow](gees) [Geesje](gees) blames [Klaas Boon](klaas), [who](klaas) gave the order to put about and came home dry. [Boon](klaas) is [her](gees) late [husband](hend)'s [half-brother](klaas). The men elect [him](klaas) in [his](hend) place. [Ruben van Santen](ruben), a painter's [son](ruben) from [Haarlem](@haarlem), steps off the ferry with one trunk and asks for work.
+ die hend "lost with two others"
- married.past gees hend "widow"
+ accuse gees klaas "blames"
- return klaas "came home dry"
- sibling hend klaas "half-brother"
- hire klaas "elect him"
- parent _ ruben "painter's son"
- travel ruben "steps off"
- hire? ruben "asks for work"

== 2
[Kees Vlieger](kees), [who](kees) keeps the horses, takes the [newcomer](ruben) on as groom. [Ruben](ruben) boards with [Geesje](gees) and [her](gees) [boy](stijn) [Stijn](stijn), nine, [who](stijn) has not spoken since the funeral. [Truitje Boon](trui) gossips: a [widow](gees), a [bachelor](ruben), one stove. [Her](trui) own [husband](klaas) used to walk [Geesje](gees) home from dances, and [Truitje](trui) forgets nothing. The [groom](ruben) draws [Stijn](stijn) a horse. [Stijn](stijn) says "Wrong ears."
+ hire ruben kees "takes the newcomer on"
- housemate.start gees ruben "boards with"
- parent gees stijn "her boy"
- sad stijn "has not spoken"
- married.past gees hend "widow"
- date.past gees klaas "walk Geesje home"
- married klaas trui "husband"
- jealous trui gees "forgets nothing"
- create ruben "draws"
+ recover stijn "says"

== 3
The English steamer Larkspur grounds at dusk. [Boon](klaas) hesitates; [Vlieger](kees) launches without [him](klaas) and brings off nine, among them [Mona Lisle](mona), a music-hall [singer](mona) bound for [Hamburg](@hamburg). [Boon](klaas) bawls [Vlieger](kees) out before the crew. [Dominee Prins](dom) lodges the [songstress](mona) at the parsonage, against the advice of [his](dom) [housekeeper](ooms). By supper the [clergyman](dom) has mislaid [his](dom) sermon and [his](dom) peace of mind.
+ rescue kees mona "brings off nine"
- enemy.start kees klaas "launches without him"
- quarrel kees klaas "bawls Vlieger out"
- housemate.start dom mona "lodges the songstress"
- boss dom ooms "housekeeper"
+ love.start dom mona "peace of mind"

== 4
[Mona](mona) sings in the inn. [Vlieger](kees) stares at [Mona](mona). So does [Prins](dom). [Silvijn](sil), the postal [clerk](sil), carries letters to [Mona](mona). All are from [Prins](dom). [Silvijn](sil) reads every one. [Geesje](gees) mends a shirt for [Ruben](ruben). [Ruben](ruben) thanks [Geesje](gees). [Boon](klaas) drinks alone. In [his](klaas) sleep [he](klaas) calls for [Henk](hend). [Truitje](trui) hears the word "sorry". The wind backs east. Sheep cough on the dyke.
- create mona "sings"
- love kees mona "stares at"
+ flirt dom mona "letters"
- discover sil dom+mona "reads every one"
- help gees ruben "mends a shirt"
- sad klaas hend "sorry"
- discover trui klaas "hears the word"

== 5
[Truitje](trui) worms it out of [him](klaas): on the night of the wreck [Klaas](klaas) was drunk. [She](trui) swears to take it to [her](trui) grave, for a new stove. [Ruben](ruben) and [Geesje](gees) row to the seal bank with [Stijn](stijn); on the way back, with the [boy](stijn) asleep, the [oarsman](ruben) lays down the oars. [Their](gees+ruben) mouths taste of salt. Someone with a spyglass is watching from the tower. It is [Boon](klaas), and [he](klaas) has not stopped loving [his](klaas) [brother](hend)'s [wife](gees).
+ reveal klaas trui "worms it out"
- ill.past klaas "drunk"
- reveal! trui "to her grave"
+ kiss gees ruben "taste of salt"
- discover klaas gees+ruben "watching from the tower"
- love klaas gees "has not stopped loving"
- sibling hend klaas "brother's"
- married.past gees hend "brother's wife"

== 6
[Boon](klaas) has the [mayor](gov), [Quist](gov), ask for [Ruben](ruben)'s papers. There is a reason [he](ruben) left [Haarlem](@haarlem): an officer dead after a duel, and a warrant. [Geesje](gees) hears it from [Quist](gov), not from [her](gees) [lodger](ruben), and puts [his](ruben) trunk in the road. [Mona](mona) and [Vlieger](kees) are seen coming out of the hayloft one behind the other. [Silvijn](sil) tells the [dominee](dom), [who](dom) preaches on Jezebel for an hour and ten minutes.
- betray klaas ruben "ask for Ruben's papers"
- investigate gov ruben "ask for Ruben's papers"
- kill.past ruben _ "officer dead"
- arrest? _ ruben "a warrant"
- reveal gov gees "hears it"
+ housemate.end gees ruben "in the road"
- sex kees mona "coming out of the hayloft"
- reveal sil dom "tells the dominee"
- jealous dom kees "preaches on Jezebel"

== 7
The [fugitive](ruben) hides in [Vlieger](kees)'s stable. [Stijn](stijn), [who](stijn) brings [him](ruben) bread, makes [him](ruben) promise not to die. Was it murder? [Ruben](ruben) explains to the [boy](stijn) that the officer slipped on ice and the pistols were never loaded. [Stijn](stijn) repeats it word for word to [his](stijn) [mother](gees). That evening [Geesje](gees) hangs a lamp in the window facing the stable. [Mona](mona) turns down a ring from the [dominee](dom).
- flee ruben "hides"
- help kees ruben "Vlieger's stable"
- gift stijn ruben "brings him bread"
- kill! ruben _ "slipped on ice"
+ reveal ruben stijn "explains"
- parent gees stijn "mother"
- reconcile gees ruben "hangs a lamp"
- propose dom mona "a ring"
+ reject mona dom "turns down"

== 8
Gale. A cutter with eleven aboard, and half the crew down with influenza. [Geesje](gees) takes an oar, the first woman ever to do so; behind [her](gees) sits [Ruben](ruben), warrant or no warrant. [Boon](klaas), at the helm and sober, puts the boat across the very bank that drowned [Hendrik](hend). Ten are saved. [Klaas](klaas) goes in after the eleventh. [Geesje](gees) has [her](gees) hand in [his](klaas) collar, and for as long as a wave lasts [she](gees) considers opening it.
- ill _ "influenza"
- hire gees "takes an oar"
- die.past hend "drowned Hendrik"
+ rescue gees+klaas+ruben _ "Ten are saved"
- kill? gees klaas "considers opening it"
- arrest? _ ruben "warrant"
- recover klaas "sober"
- rescue? klaas _ "goes in after"

== 9
[She](gees) did not open it. Ashore, wrapped in a horse blanket, [Boon](klaas) tells the whole beach what [he](klaas) drank and whom it cost. The men look at their clogs. [Geesje](gees) slaps [him](klaas) once and walks off. [Truitje](trui), [who](trui) sees the new stove going back to the shop, packs [her](trui) bags for [her](trui) mother's. [Quist](gov) arrests the [oarsman](ruben) with apologies. [Mona](mona), alone in the vestry with [Vlieger](kees), says [she](mona) is late.
- rescue gees klaas "did not open it"
+ reveal klaas _ "tells the whole beach"
- attack gees klaas "slaps him"
- breakup trui klaas "packs her bags"
+ arrest gov ruben "arrests"
- pregnant mona kees "late"

== 10
[Vlieger](kees) is over the moon and says so to the horses. The [singer](mona) would rather hear it from the pulpit. But will [Prins](dom) read the banns of the [woman](mona) [who](mona) spurned [him](dom)? The [housekeeper](ooms), twenty years in love with [her](ooms) [employer](dom) and twenty years dusting round it, gives [him](dom) a piece of [her](ooms) mind. [He](dom) reads them. In [Haarlem](@haarlem) [Geesje](gees) finds the dead man's [second](sec), drunk in a skittle alley, and gets [him](sec) to sign.
- happy kees "over the moon"
- wedding? kees mona "banns"
- reject.past mona dom "spurned"
- love ooms dom "in love with"
- boss dom ooms "employer"
+ quarrel dom ooms "piece of her mind"
- travel gees "In Haarlem" @haarlem
+ find gees sec "finds"

== 11
Acquitted, [Ruben](ruben) comes out of the court house and sees a red headscarf. Neither has words; an usher has to ask the [couple](gees+ruben) to clear the steps. [Stijn](stijn) wants to know what [he](stijn) should call the [man](ruben) now. [Klaas](klaas) hands the tiller to [Geesje](gees), signs on as an ordinary oarsman and writes to [Truitje](trui) every day. On the eighth [she](trui) replies: one line, about the stove. [He](klaas) has it reinstalled by noon.
- happy ruben "sees a red headscarf"
- couple gees ruben "couple"
- parent? ruben stijn "call the man"
+ hire gees "hands the tiller"
- quit klaas "hands the tiller"
- hire klaas "signs on"
- reconcile? klaas trui "writes to Truitje"

== 12
[Vlieger](kees) and [Mona](mona) are wed in the horse barn; the [dominee](dom)'s sermon lasts two minutes. Outside [he](dom) holds an umbrella over [his](dom) [housekeeper](ooms), [who](ooms) is called [Aleida](ooms), and asks why [he](dom) never asked. [Truitje](trui) is back at the window seat with news of everyone. In the night the maroon goes. [Geesje](gees) kisses [Ruben](ruben), counts [her](gees) men, [Klaas](klaas) among them, and puts out.
+ wedding kees mona "are wed"
- flirt dom ooms "holds an umbrella"
- boss dom ooms "housekeeper"
- return trui "back at the window"
+ reconcile klaas trui "back at the window"
- kiss gees ruben "kisses"
- boss gees klaas "her men"
