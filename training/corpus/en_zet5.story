%series Auntie Efua Investigates
%lang en
%genre cosy detective with guests of the week, Accra and Cape Coast, terse listings
%cast efua    | Efua Mensah-Quaye; Auntie Efua; Efua | f
%cast bright  | Bright; Bright Agyeman | m
%cast abena   | Inspector Abena Sarpong; Sarpong; Abena | f
%cast yaw     | Yaw; Yaw Mensah-Quaye | m
%cast solomon | Solomon Tetteh; Tetteh; Solomon | m
%cast dede    | Dede | f
%cast chef    | Chef Maxwell; Maxwell | m
%cast twin1   | Panyin | f
%cast twin2   | Kakra | f
%cast pastor  | Prophet Ezekiel; Ezekiel | m
%cast fiddler | Ingrid Holm; Ingrid | f
%cast coffin  | Nii Armah; Armah | m
%cast nephew  | - | m
%cast tout    | Sly | m
%cast oil     | Mr Abbott; Abbott | m
%cast maid    | - | f
%cast bosun   | - | m
%cast widow   | - | f
%cast groom   | - | m
%cast girl    | - | f
%cast minister | - | m
%cast parrot  | - | n
%cast photog  | Lamptey | m

== 1 The Inkwell
On [her](efua) last day before retirement the [headmistress](efua) [Efua Mensah-Quaye](efua) solves the theft of the school's silver inkwell in the time it takes to eat a doughnut. The [thief](bright), twelve-year-old [Bright](bright), is not reported. [She](efua) makes [him](bright) carry [her](efua) boxes home instead, and finds that the [boy](bright) has nowhere to carry himself to. By evening [he](bright) has a mattress under [her](efua) stairs. [Her](efua) [son](yaw) [Yaw](yaw), an [accountant](yaw), thinks [she](efua) has lost [her](efua) mind. [Inspector Sarpong](abena), once [her](efua) worst pupil, calls to ask about the inkwell and is offered the last doughnut.
- quit efua "retirement"
+ discover efua bright "solves the theft"
- steal.past bright _ "thief"
- reveal! efua bright "not reported"
- help bright efua "carry her boxes"
+ housemate.start bright efua "has a mattress"
- parent efua yaw "son"
- advisor.past efua abena "worst pupil"
- investigate abena "ask about the inkwell"

== 2 The Lion-Shaped Coffin
A [carpenter](coffin) from [Teshie](@teshie), [Nii Armah](coffin), has built a [man](solomon) a coffin in the shape of a lion. Now [someone](solomon) has slept in it. [Auntie Efua](efua), hired for a basket of mangoes, sits up all night behind the varnish and catches [Solomon Tetteh](solomon), the [customer](solomon) himself: [his](solomon) [nephew](nephew) has had [him](solomon) declared dead and has moved into [his](solomon) house. The dead [man](solomon) has a fine baritone and no hat. [Efua](efua) takes [him](solomon) to the registry, where [he](solomon) is told to come back alive. [Bright](bright) throws a stone through the [nephew](nephew)'s window. It is the only sensible suggestion anyone has made.
- create.past coffin "built"
- hire efua coffin "hired"
+ find efua solomon "catches"
- kin nephew solomon "nephew"
- betray.past nephew solomon "declared dead"
- die! solomon "declared dead"
- steal.past nephew solomon "moved into his house"
- help efua solomon "takes him"
- attack bright nephew "throws a stone"

== 3 Pepper
Guest of the week: [Chef Maxwell](chef), television's hottest [cook](chef), accuses [his](chef) [rival](dede) [Dede](dede), [who](dede) fries plantain at the roundabout, of having poisoned [his](chef) soup. [Sarpong](abena) takes the [woman](dede) in. [Efua](efua) tastes the soup, sends for water and establishes that [Maxwell](chef) had added the pepper himself, having stolen the recipe from [Dede](dede) and misread a figure. The [inspector](abena) lets the [prisoner](dede) go with an apology, which sticks in [her](abena) throat. [Tetteh](solomon), alive by order of the court since Tuesday, asks [Efua](efua) to dinner. [She](efua) says [she](efua) has eaten.
+ accuse chef dede "accuses his rival"
- enemy chef dede "rival"
- attack! dede chef "poisoned"
- arrest abena dede "takes the woman in"
- discover efua chef "establishes"
- steal.past chef dede "stolen the recipe"
- rescue efua dede "lets the prisoner go"
- invite solomon efua "asks Efua to dinner"
+ reject efua solomon "has eaten"

== 4 Panyin and Kakra
[One](twin1) of the twin [sisters](twin1+twin2) sells cloth; the [other](twin2) was to be married on Saturday and is gone. [Panyin](twin1), the elder by eleven minutes, begs [Efua](efua) to find [her](twin2). What strikes the old [teacher](efua) is that the [bride](twin2)'s shoes are too small for the [bride](twin2). [Bright](bright), sent to follow the [groom](groom), sees [him](groom) buy two veils. Before noon it is out: [Kakra](twin2) has not been abducted but has fled from a [bridegroom](groom) [who](groom) had been courting [them](twin1+twin2) both, and it was [her](twin2) own [sister](twin1) [who](twin1) drove [her](twin2) to the bus. [She](twin1) wanted someone to know.
- sibling twin1 twin2 "twin sisters"
- wedding? groom twin2 "married on Saturday"
- hire efua twin1 "begs Efua"
- investigate bright groom "follow"
- discover bright groom "sees him"
- abduct! _ twin2 "not been abducted"
+ flee twin2 groom "fled from"
- cheat groom twin2 "courting them both"
+ help twin1 twin2 "drove her"

== 5 The Prophet's Rolls-Royce
[Prophet Ezekiel](pastor) heals the lame, the blind and, for a supplement, the indebted. [Yaw](yaw), [who](yaw) keeps the [Prophet](pastor)'s books, comes to [his](yaw) [mother](efua) after dark. Two sets of figures, [he](yaw) whispers, and if [he](yaw) talks [he](yaw) is finished. [She](efua) has not seen [her](efua) [son](yaw) frightened since a goat in 1989. On Sunday [she](efua) rises in the eleventh pew and asks the [healer](pastor) to restore the sight of the one-eyed [Armah](coffin), [who](coffin) has brought a measuring tape. There are no further questions. The [Prophet](pastor) is taken off through the vestry by [Abena Sarpong](abena), still blessing people.
- boss pastor yaw "keeps the Prophet's books"
- parent efua yaw "mother"
+ reveal yaw efua "whispers"
- sad yaw "frightened"
- betray pastor _ "Two sets of figures"
- help coffin efua "brought a measuring tape"
+ arrest abena pastor "taken off"

== 6 Half Term
Nobody dies and nothing is stolen, which makes [Efua](efua) irritable. The harmattan blows. Goats walk through the market; a radio plays highlife; the old saying that a strange river should be entered slowly is quoted four times. [Bright](bright) fails a spelling test and is told about it in capital letters. [Solomon](solomon) comes by with a chicken, does not ask [her](efua) to dinner and mends the gate. Who taught [him](solomon) hinges? [His](solomon) late [wife](widow), [he](solomon) says. So for once it is the [detective](efua) [who](efua) does not put the next question. [She](efua) plucks the chicken.
- sad efua "irritable"
- lose bright "fails"
- gift solomon efua "comes by with"
- invite! solomon efua "does not ask"
- help solomon efua "mends the gate"
- married.past solomon widow "wife"
- die.past widow "late"

== 7 The Norwegian Fiddle
[Ingrid Holm](fiddler), on a concert tour, has left a violin worth a street of houses in a shared taxi. The [driver](tout), known as [Sly](tout), remembers no violin. [He](tout) remembers no [Norwegian](fiddler) either, although [she](fiddler) is two metres tall. [Sarpong](abena) would like to squeeze [him](tout); [Efua](efua) would rather pay the fare. During the ride the [musician](fiddler) and the [pensioner](efua) sing, in two keys, the tune that the fiddle would have played, until the [driver](tout) pulls over and weeps. [He](tout) has a [daughter](girl). [She](girl) has been practising on it every night. [Ingrid](fiddler) listens to the [child](girl), and books lessons, and pays.
- lose fiddler "left a violin"
- accuse? abena tout "squeeze him"
- travel efua+fiddler "During the ride"
+ steal.past tout fiddler "weeps"
- sad tout "weeps"
- parent tout girl "daughter"
- create girl "practising"
+ help fiddler girl "books lessons"

== 8 The Bosun's Parrot
A [bosun](bosun) is found in the harbour at [Tema](@tema) with [his](bosun) pockets full of nails. The only [witness](parrot), a grey [parrot](parrot), says one sentence over and over. [Inspector Sarpong](abena) suspects [Armah](coffin), for nails are [his](coffin) trade, and puts [him](coffin) in a cell, in spite of everything [her](abena) old [headmistress](efua) can say. [The two](abena+efua) part in anger. It is [Bright](bright) [who](bright) understands the [bird](parrot): [it](parrot) is not cursing, [it](parrot) is counting in Portuguese. A smuggler, then, a ledger, a boat. By the time the [carpenter](coffin) is freed [he](coffin) has measured the whole station. [Abena](abena) returns the tape to [him](coffin) personally.
- die bosun "found in the harbour"
- accuse abena coffin "suspects Armah"
- arrest abena coffin "puts him in a cell"
- advisor.past efua abena "headmistress"
- quarrel abena efua "part in anger"
+ discover bright parrot "understands the bird"
+ rescue bright coffin "freed"
- gift abena coffin "returns the tape"

== 9 Portrait of a Minister
The society photographer [Lamptey](photog) is being blackmailed with one of [his](photog) own pictures. In it a [minister](minister) kisses a [woman](maid) [who](maid) is not [his](minister) wife. The [photographer](photog) swears that [he](photog) destroyed the negative. [He](photog) did, but [his](photog) [maid](maid) has a copy; [she](maid) is the [woman](maid) in it. [Efua](efua) finds [her](maid) packing. Was it wrong, the [girl](maid) wants to know, to charge both [gentlemen](minister+photog)? [Efua](efua), [who](efua) has marked essays for forty years, calls it thorough, and writes down the name of a college. To [Yaw](yaw) the fee is explained as a rounding error.
+ threaten maid photog "blackmailed"
- kiss maid minister "kisses"
- cheat minister _ "not his wife"
- lose photog "destroyed"
- boss photog maid "maid"
- find efua maid "finds her packing"
- threaten maid minister "charge both"
- help efua maid "name of a college"

== 10 Crude
[Mr Abbott](oil), of a drilling firm in [Takoradi](@takoradi), would like [Auntie Efua](efua) to find out which of [his](oil) clerks leaks maps to the newspapers. The [Texan](oil) pays in dollars. [She](efua) finds out within a day: it is [Yaw](yaw), newly hired, fired with virtue since the affair of the [Prophet](pastor). Must a [mother](efua) give up [her](efua) own [son](yaw) for a fee? [She](efua) brings [Abbott](oil) the wrong name, [her](efua) own, and hands back the dollars. [Yaw](yaw) learns it from [Bright](bright), [who](bright) listens at doors on principle. That night the [accountant](yaw), for the first time, calls the [boy](bright) [his](yaw) [brother](bright).
- hire efua oil "would like Auntie Efua"
- boss oil yaw "clerks"
+ discover efua yaw "finds out"#1
- reveal yaw _ "leaks maps"
- parent efua yaw "mother"
- betray efua oil "wrong name"
- rescue efua yaw "wrong name"
- reveal bright yaw "learns it from"
- sibling? bright yaw "his brother"

== 11 The Empty Mattress
[Bright](bright) does not come home from school. On the table lies the silver inkwell. [Efua](efua), [who](efua) has found brides, fiddles and a dead baritone, cannot find one [boy](bright); [she](efua) sits on the stairs, under which nobody sleeps, and it is left to [Sarpong](abena) to think. The [inspector](abena) questions [Sly](tout). A [man](nephew) in a good suit took the [lad](bright) in [his](tout) taxi as far as [Kasoa](@kasoa), [he](tout) says, the same [man](nephew) [who](nephew) had [his](nephew) window broken once. [Solomon](solomon) puts on [his](solomon) hat. "That," [he](solomon) says, "is [my](solomon) [nephew](nephew)." The dead [man](solomon) has never been so angry in [his](solomon) life.
- return! bright "does not come home"
- sad efua "sits on the stairs"
- investigate abena tout "questions Sly"
+ abduct nephew bright "took the lad"
- reveal tout abena "he says"
- attack.past bright nephew "window broken"
- kin nephew solomon "nephew"
- sad solomon nephew "so angry"

== 12 Resurrection
The [nephew](nephew) wants a signature: [his](nephew) [uncle](solomon), for a second time, is to be dead, and this time to stay so. In exchange the [child](bright) will be let go. [Tetteh](solomon) would sign. [Efua](efua) takes the pen from [him](solomon), corrects two errors and asks the [kidnapper](nephew) whether [he](nephew) knows how to spell "custody". Through the door come [Abena](abena), [Armah](coffin) with [his](coffin) mallet, [Dede](dede) with boiling oil and, swinging a spanner, [Sly](tout). Nobody is hurt but the suit. [Bright](bright) had picked the lock an hour before, it emerges, and only stayed to hear how [she](efua) would do it.
- kin nephew solomon "uncle"
- die? solomon "is to be dead"
- threaten nephew solomon "In exchange"
- abduct nephew bright "kidnapper"
+ rescue abena+coffin+dede+efua+tout bright "Through the door"
- attack abena+coffin+dede+tout nephew "swinging a spanner"
- flee? bright nephew "picked the lock"

== 13 The Last Doughnut
Summer holidays. [Prophet Ezekiel](pastor) writes from prison to say that [he](pastor) can see the light, at a discount. [Panyin](twin1) marries, without lending [her](twin1) shoes to anyone. The court hands [Solomon](solomon) the keys to [his](solomon) house, and [he](solomon) hands a set to [Efua](efua), [who](efua) puts it on the hook by the door without comment. [Inspector Sarpong](abena) has a new case and no idea. [She](abena) pretends to have come about the goat. [Her](abena) [teacher](efua) lets [her](abena) talk, cuts the doughnut into three, and pushes the largest piece across to the [thief](bright). [He](bright), too, has noticed what everyone has missed about the goat.
- create pastor "writes from prison"
- arrest.past _ pastor "prison"
- wedding _ twin1 "marries"
- find solomon "hands Solomon the keys"
+ gift solomon efua "hands a set"
- betray abena efua "pretends"
- advisor.past efua abena "teacher"
- gift efua bright "pushes the largest"
- steal.past bright _ "thief"
- discover bright "noticed"
