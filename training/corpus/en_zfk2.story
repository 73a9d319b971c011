%series Allegro Barbaro
%lang en
%genre backstage drama of a provincial opera house in Timișoara, fan-wiki episode entries with long sentences
%cast anca     | Anca Dragomir; Anca; Dragomir | f
%cast virgil   | Virgil Stan; Virgil; Maestro Stan | m
%cast ilinca   | Ilinca Stan; Ilinca | f
%cast radu     | Radu Mocanu; Radu; Mocanu | m
%cast zsofi    | Zsófia Bartha; Zsófi; Bartha | f
%cast kaveh    | Kaveh Tehrani; Kaveh; Tehrani | m
%cast doru     | Doru; Doru Dragomir | m
%cast petra    | Petra Wagner; Petra; Madame Wagner; Wagner | f
%cast ene      | Ene | m
%cast lup      | Commissioner Lup; Lup | m
%cast prompter | Tanti Reli; Reli | f
%cast critic   | - | m
%cast zmother | - | f
%cast dentist | - | n
%cast tenor    | Ostap Hrynko; Ostap; Hrynko | m

== 1 Overture
[Anca Dragomir](anca), a chorus [singer](anca) from the third row, is pushed on to the stage in the middle of the second act when the [soprano](petra), [Petra Wagner](petra), loses [her](petra) voice, and is given an ovation that lasts longer than the aria. [Maestro Stan](virgil), [who](virgil) discovered [Wagner](petra) thirty years ago and was, for some of them, rather more than [her](petra) [conductor](virgil), kisses the [debutante](anca)'s hand in front of the curtain and [Petra](petra)'s behind it. [Radu Mocanu](radu), the lighting [engineer](radu) [whom](radu) [Anca](anca) is to marry in May, has missed the whole thing, because someone had shut [him](radu) in the lamp store.
+ create anca "pushed on to the stage"
- ill petra "loses her voice"
- find anca "an ovation"
- affair.past petra virgil "rather more than"
- flirt virgil anca "kisses the debutante's hand"
- colleague petra virgil "her conductor"
+ engaged anca radu "is to marry"
- wedding? anca radu "in May"
- abduct _ radu "shut him in"

== 2 Second Cast
To the fury of the [diva](petra), [who](petra) is well again by Tuesday, the title role in the next production goes to [Anca](anca). [Petra](petra), biting back what [she](petra) thinks, offers to coach the [beginner](anca), and teaches [her](anca), for the space of two weeks, to breathe in precisely the wrong place. It is [Tanti Reli](prompter), the [prompter](prompter), fifty years in the box, [who](prompter) takes the young [woman](anca) aside and sets [her](anca) right. [Anca](anca), [who](anca) had come to look up to [her](anca) [teacher](petra), refuses to believe it. [Her](anca) [brother](doru) [Doru](doru), a [cellist](doru) with debts, would believe anything of anybody.
- sad petra anca "fury"
- recover petra "well again"
- hire anca _ "title role"
+ betray petra anca "precisely the wrong place"
- advisor petra anca "coach"
- help? petra anca "offers to coach"
- help prompter anca "sets her right"
- reveal prompter anca "takes the young woman aside"
- discover! anca petra "refuses to believe"
- sibling anca doru "brother"
- lose.past doru "debts"

== 3 The New Concertmaster
[Kaveh Tehrani](kaveh), a [violinist](kaveh) [who](kaveh) has spent eight years driving a taxi in [Vienna](@vienna), wins the post of concertmaster behind a screen, and only when the screen is taken down does [Zsófia Bartha](zsofi), the [oboist](zsofi) on the jury, see that the [man](kaveh) [she](zsofi) has voted for is the [one](kaveh) [who](kaveh) once left [her](zsofi) waiting at a registry office in [Graz](@graz). [He](kaveh), for [his](kaveh) part, had taken it for granted that [she](zsofi) was dead; that, at any rate, is what [her](zsofi) [father](ene), [Ene](ene), the [porter](ene) of the house, had written to [him](kaveh) at the time.
+ hire kaveh _ "wins the post"
- help zsofi kaveh "has voted for"
- discover zsofi kaveh "see that"
- engaged.past kaveh zsofi "registry office"
- breakup.past kaveh zsofi "left her waiting"
- die.past! zsofi "dead"
- parent ene zsofi "father"
+ betray.past ene kaveh "had written to him"

== 4 Fermata
[Zsófi](zsofi) does not speak to [Ene](ene). [Ene](ene) does not speak to [Kaveh](kaveh). [Virgil](virgil) speaks to everyone. Today [Virgil](virgil) gives [Anca](anca) a score. Inside it lies a hotel key. [Anca](anca) gives it to [Radu](radu). [Radu](radu) laughs; then [Radu](radu) stops. Upstairs [Ilinca](ilinca) counts the silver. [Ilinca](ilinca) has been married to [Virgil](virgil) since 1989. [She](ilinca) has never once missed a key. [Her](ilinca) [dentist](dentist) says [she](ilinca) grinds [her](ilinca) teeth. Pigeons sleep on the roof of the opera. Rain drums on the copper.
- quarrel ene zsofi "does not speak"
- gift virgil anca "a score"
+ flirt virgil anca "hotel key"
- reject anca virgil "gives it to Radu"
- reveal anca radu "gives it"
- sad radu "stops"
- married ilinca virgil "has been married"
- advisor dentist ilinca "dentist"
- discover ilinca virgil "never once missed a key"

== 5 A Cadenza for Two
While the orchestra is on strike over unpaid overtime, the two former [fiancés](kaveh+zsofi), locked out of the building, find themselves sharing an umbrella, then a pretzel, then a tram to the end of the line, and by the time the strike is settled there is nothing left between [them](kaveh+zsofi) that wants forgiving. [Doru](doru), [who](doru) has borrowed from the wrong people, sells [his](doru) cello to a [tenor](tenor) from [Lviv](@lviv) and sits in the pit that evening with an instrument of painted plywood, moving [his](doru) bow a finger's breadth above the strings. Only [Bartha](zsofi), right in front of [him](doru), can hear that [she](zsofi) cannot hear [him](doru).
- ex kaveh zsofi "former fiancés"
- date kaveh zsofi "sharing an umbrella"
+ reconcile kaveh zsofi "nothing left between them"
- gift doru tenor "sells his cello"
- betray doru _ "painted plywood"
+ discover zsofi doru "can hear"

== 6 Hrynko
The [tenor](tenor), [whose](tenor) name is [Ostap Hrynko](tenor) and [who](tenor) has been engaged for the entire season, does not know a note of [his](tenor) part and does not need to, since women buy tickets in order to see [him](tenor) not know it. [Ilinca Stan](ilinca) is among them. In the intermission [she](ilinca) sends [him](tenor) a basket of quinces, after the performance a taxi, and [Reli](prompter), carrying [her](prompter) cushion home, sees the two [silhouettes](ilinca+tenor) merge behind the steamed-up glass. [Virgil](virgil), [who](virgil) has been a gallant for as long as [he](virgil) has been a [husband](virgil), finds a quince stalk in [his](virgil) bed and eats nothing all day.
+ hire tenor _ "engaged for the entire season"
- gift ilinca tenor "basket of quinces"
- discover prompter ilinca+tenor "sees the two silhouettes"
- kiss ilinca tenor "merge"
+ cheat ilinca virgil "silhouettes merge"
- married ilinca virgil "husband"
- discover virgil ilinca "finds a quince stalk"
- sad virgil ilinca "eats nothing"

== 7 The Falling Lamp
During the dress rehearsal a lamp of forty kilos comes down beside [Anca](anca) and breaks three of [her](anca) toes, for which [Commissioner Lup](lup), [who](lup) detests opera, holds the lighting [engineer](radu) responsible, the more readily as [he](radu) has been heard shouting at [her](anca) about a certain key. [Mocanu](radu) is led away in [his](radu) overalls. [Anca](anca), on crutches, swears that [he](radu) would sooner drop the roof on himself; [Doru](doru), [who](doru) knows to whom [he](doru) owes money and what was promised [him](doru) if [he](doru) left a certain bolt loose, does not open [his](doru) mouth. For the premiere, the house falls back on [Madame Wagner](petra).
+ injure anca doru "breaks three of her"
- accuse lup radu "holds the lighting engineer"
- quarrel.past anca radu "shouting at her"
- arrest _ radu "led away"
- help anca radu "swears"
- reveal! doru _ "does not open his mouth"
- attack.past doru anca "left a certain bolt loose"
+ hire petra _ "falls back on"
- lose.past doru "owes money"

== 8 Confession in E Flat
[Kaveh](kaveh), to [whom](kaveh) [Zsófi](zsofi) has confided the secret of the plywood, takes [Doru](doru) out for plum brandy and draws the rest from [him](doru) glass by glass: the moneylender is a front, the [person](petra) behind it wears a turban and sings Tosca, and the bolt was meant to delay the rehearsal, not to hurt anyone, least of all a [sister](anca). [He](kaveh) gives the [cellist](doru) until morning to go to the police. At six o'clock [Doru](doru) is on the night bus to [Szeged](@szeged), at seven [Tehrani](kaveh) stands in front of [Lup](lup), and at eight [Radu](radu) walks out into the snow, where nobody is waiting, since [Anca](anca) has been told nine.
- reveal.past zsofi kaveh "has confided"
+ reveal doru kaveh "draws the rest"
- betray.past petra anca "behind it"
- sibling anca doru "sister"
- threaten kaveh doru "until morning"
- flee doru "night bus"
- travel doru "night bus to Szeged" @szeged
- reveal kaveh lup "stands in front of Lup"
+ rescue kaveh radu "walks out"

== 9 Tosca Leaps
Confronted in [her](petra) dressing room by the [conductor](virgil), [who](virgil) would let the matter drop if [she](petra) showed a trace of shame, [Petra](petra) replies that [she](petra) learned from [him](virgil) how one gets rid of people. [She](petra) sings the performance of [her](petra) life, leaps from the parapet, and does not reappear for the applause; the mattress is empty, the stage door ajar, and a car with [Hrynko](tenor) at the wheel already past the city limits. [Ilinca](ilinca), in [her](ilinca) box, with [her](ilinca) trunk packed for that very car, understands sooner than the [commissioner](lup). [Virgil](virgil) hands [her](ilinca) [his](virgil) handkerchief without being asked.
- accuse virgil petra "Confronted"
- create petra "sings the performance"
+ flee petra "stage door ajar"
- help tenor petra "at the wheel"
- betray tenor ilinca "already past the city limits"
- flee? ilinca "trunk packed"
+ discover ilinca petra+tenor "understands"
- help virgil ilinca "hands her his handkerchief"

== 10 Intermission
[Radu](radu) has come out of [his](radu) three weeks in custody with a cough and a grudge: that [Anca](anca) has forgiven [her](anca) [brother](doru), by letter, before [she](anca) so much as asked the [innocent](radu) how [he](radu) slept, is more than [he](radu) can swallow. [He](radu) moves out of the flat with the canary. [Zsófi](zsofi) and [Kaveh](kaveh), on the other hand, have set a date, and [Ene](ene), faced with the choice of giving the [bride](zsofi) away or being locked out of [his](ene) own lodge, tells [his](ene) future [son-in-law](kaveh) what made [him](ene) write the letter: the [girl](zsofi)'s [mother](zmother) had run off with a fiddler, too.
- arrest.past _ radu "in custody"
- ill radu "a cough"
- sad radu anca "a grudge"
- reconcile anca doru "has forgiven"
- sibling anca doru "brother"
+ move radu "moves out"
- engaged kaveh zsofi "set a date"
- kin? ene kaveh "future son-in-law"
+ reveal ene kaveh "tells his future son-in-law"
- betray.past ene kaveh "write the letter"
- parent zmother zsofi "mother"
- breakup.past zmother _ "run off with"

== 11 The Critic
A [critic](critic) from the capital, expected since the first season and by now thought to be a legend, has bought a seat in the last row, and every member of the company knows it but [Anca](anca), [who](anca) sings, on a mended foot, for the [man](radu) at the lighting desk and no one else. In the mad scene [Radu](radu) does something that is in no cue sheet: [he](radu) puts out every lamp in the house save one. The [critic](critic) weeps, as does [Reli](prompter), as does [Lup](lup), [who](lup) has come, [he](lup) insists, to check the bolts. Afterwards the canary is back on its hook.
- create anca "sings"
- recover anca "mended foot"
- love anca radu "no one else"
- help radu anca "puts out every lamp"
- sad critic+lup+prompter "weeps"
- travel lup "has come"
+ reconcile anca radu "back on its hook"

== 12 Curtain
The review calls [Anca](anca) a miracle and the conducting a museum, whereupon [Virgil Stan](virgil) lays down [his](virgil) baton, after forty seasons, and asks [Ilinca](ilinca), [who](ilinca) has engaged a lawyer, for one last waltz on the empty stage; [she](ilinca) grants it, and posts the papers next morning. [Doru](doru) gives himself up at the frontier, with a real cello on [his](doru) back. Of [Wagner](petra) it is reported that [she](petra) has opened a school in [Odesa](@odesa), of [Hrynko](tenor) that [he](tenor) sweeps it. And behind the third row of the chorus, between two flats painted as sea, [Anca](anca) becomes the [wife](anca) of an [engineer](radu), with the [prompter](prompter) whispering the vows to [both](anca+radu).
+ quit virgil _ "lays down his baton"
- date ilinca virgil "one last waltz"
- divorce ilinca virgil "posts the papers"
- arrest _ doru "gives himself up"
- create? petra "opened a school"
- help prompter anca+radu "whispering the vows"
+ wedding anca radu "becomes the wife"
