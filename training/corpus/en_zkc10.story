%series Vieux-Port, Third Floor
%lang en
%genre police soap, Marseille, daily-serial listings
%cast samia | Samia Belkacem; Samia | f
%cast luc | Luc Castellani; Luc; Castellani | m
%cast fanny | Fanny Castellani; Fanny | f
%cast yannick | Yannick Le Goff; Yannick; Le Goff | m
%cast noemie | Noémie Castellani; Noémie | f
%cast karim | Karim Belkacem; Karim | m
%cast orsini | Toussaint Orsini; Orsini | m
%cast angele | Angèle Orsini; Angèle | f
%cast rose | Rose | f
%cast baker | - | m
%cast shrink | Dr. Meunier; Meunier | f
%cast witness | Monsieur Albert; Albert | m
%cast newboss | Hélène Ricci; Ricci | f
%cast baby | - | m
%cast killer | - | n
%cast surgeon | - | n

== 1
[Samia Belkacem](samia) has a secret on every floor. On the third, homicide, [she](samia) works for [Luc Castellani](luc); on the fourth, in the linen cupboard of the hotel opposite, [she](samia) sleeps with [him](luc). [His](luc) [wife](fanny) [Fanny](fanny) has just invited [her](samia) to be godmother to the [baby](baby) on the way. Lieutenant [Yannick Le Goff](yannick), new from Brest, takes the desk across from [hers](samia) and a liking to its [owner](samia). At the fish stalls someone has shot a retired [baker](baker), and the only [witness](witness) is blind.
- boss luc samia "works for"
+ affair luc samia "sleeps with him"
- cheat luc fanny "sleeps with him"
- married fanny luc "wife"
- invite fanny samia "has just invited"
- pregnant fanny luc "baby on the way"
- hire yannick "new from Brest"
- colleague samia yannick "desk across"
- love.start yannick samia "a liking"
+ kill _ baker "has shot"

== 2
The blind [man](witness), [Monsieur Albert](witness), did not see the [murderer](killer) but smelled [him](killer): lavender and gun oil. That's [Orsini](orsini), everyone says, the [godfather](orsini) of the Panier, [who](orsini) was at school with [Castellani](luc) and to [whom](orsini) [Castellani](luc) owes [his](luc) life. [Samia](samia)'s kid [brother](karim), [Karim](karim), turns out to be running errands for [him](orsini). [She](samia) drags the [boy](karim) out of the bar by the ear. [Yannick](yannick) asks [her](samia) for a drink. [Luc](luc), passing, spoils it with a task that could have waited.
- discover witness killer "smelled him"
- kill.past killer baker "murderer"
- accuse _ orsini "everyone says"
- friend luc orsini "at school with"
- rescue.past orsini luc "owes his life"
- sibling karim samia "kid brother"
- boss orsini karim "running errands"
+ rescue samia karim "drags the boy out"
- invite yannick samia "asks her for a drink"
+ jealous luc yannick "spoils it"

== 3
[Noémie](noemie), [Castellani](luc)'s [daughter](noemie) by [his](luc) first [wife](rose), is home from Lyon, expelled and unrepentant. At the beach [she](noemie) bumps into [Karim](karim), [whom](karim) [she](noemie) used to push off the pier when [they](karim+noemie) were eight. [He](karim) has grown. By sunset [they](karim+noemie) are up to [their](karim+noemie) necks in the water and in something else. [Fanny](fanny) finds a hair clip in the car and thinks nothing of it, since it is like the one [she](fanny) gave [Samia](samia). Like? It is the one. [Dr. Meunier](shrink), police [psychologist](shrink), has [Samia](samia) on [her](shrink) couch and hears everything.
- parent luc+rose noemie "daughter"
- return noemie "home from Lyon"
- quit noemie "expelled"
- find fanny "finds a hair clip"
- married.past luc rose "first wife"
- friend.past karim noemie "used to push"
+ affair.start karim noemie "in something else"
- discover! fanny "thinks nothing of it"
- gift.past fanny samia "gave Samia"
- advisor shrink samia "on her couch"
- reveal samia shrink "hears everything"

== 4
[Yannick](yannick) fancies [Samia](samia). [Samia](samia) fancies sleep. [Luc](luc) promises [Samia](samia) a future. [She](samia) has heard it before. [Fanny](fanny) feels the [baby](baby) kick. [Karim](karim) lies to [Orsini](orsini). [Orsini](orsini) can tell. [Orsini](orsini) has a [daughter](angele), [Angèle](angele). [Angèle](angele) has noticed [Yannick](yannick). [She](angele) steals [his](yannick) cap. [Albert](witness) plays the accordion. A cat sits on [Albert](witness). [Noémie](noemie) would die for [Karim](karim).
- love yannick samia "fancies Samia"
- breakup? luc fanny "promises Samia a future"
- pregnant fanny "feels the baby kick"
+ betray karim orsini "lies to"
- discover orsini karim "can tell"
- parent orsini angele "daughter"
- flirt angele yannick "steals his cap"
+ love noemie karim "would die for"

== 5
A pillion rider fires twice at [Karim](karim) and hits [Noémie](noemie). In the corridor of the Timone hospital [Castellani](luc) goes for the [boy](karim)'s throat, [Samia](samia) steps in front of [her](samia) [brother](karim), and in the shouting [Luc](luc) says one word too many: darling. [Fanny](fanny), seven months gone, is standing at the vending machine. The coffee runs over the cup, over [her](fanny) hand, on to the floor. [Noémie](noemie) will live, says the [surgeon](surgeon). The silence in which this good news is received is noted by [Yannick](yannick), [who](yannick) has finally understood why nobody goes for drinks.
+ attack _ karim "fires twice"
- injure noemie _ "hits"
- attack luc karim "goes for the boy's throat"
- help samia karim "steps in front of"
- sibling karim samia "brother"
- quarrel luc samia "shouting"
+ discover fanny luc+samia "one word too many"
- affair luc samia "darling"
- pregnant fanny "seven months gone"
- recover noemie "will live"
- discover yannick luc+samia "finally understood"

== 6
Locks can be changed in forty minutes. [Fanny](fanny) does it in thirty, and the [chief](luc) of homicide spends the night in [his](luc) office with two suitcases. [Samia](samia) could have [him](luc) now, all of [him](luc); looking at the suitcases, [she](samia) discovers that [she](samia) does not want to. [She](samia) tells [him](luc) it's over. [He](luc) takes [her](samia) off the case for it. In the sick room [Karim](karim) climbs through the window each evening. [Angèle](angele) brings the wounded [girl](noemie) a cake, an apology from [her](angele) [father](orsini): the bullet was not [his](orsini).
+ breakup fanny luc "Locks can be changed"
- love! samia luc "does not want to"
+ breakup samia luc "it's over"
- quit samia luc "takes her off"
- date karim noemie "climbs through the window"
- gift angele noemie "a cake"
- parent orsini angele "father"
- attack! orsini noemie "was not his"

== 7
Then whose? [Albert](witness) has smelled it again: lavender and gun oil, on the stairs of police headquarters. [Samia](samia), suspended from the case but not from thinking, goes from floor to floor with the blind [man](witness) on [her](samia) arm; on the third [he](witness) squeezes it. [Castellani](luc) uses lavender soap, a present from [Orsini](orsini). [She](samia) is horrified: has [she](samia) loved a [murderer](luc)? [She](samia) confides in [Yannick](yannick) over the drink that has been owing since the first episode. [They](samia+yannick) don't kiss. [They](samia+yannick) very nearly do.
- discover witness luc "smelled it again"
- investigate samia+witness _ "floor to floor"
- gift.past orsini luc "present"
+ kill? luc baker "loved a murderer"
- sad samia luc "horrified"
- love.past samia luc "has she loved"
- reveal samia yannick "confides"
- date samia yannick "the drink"
- kiss! samia yannick "don't kiss"

== 8
[Castellani](luc) does not deny knowing the [baker](baker). The [baker](baker) had seen [him](luc) take an envelope from [Orsini](orsini), years ago, and had lately begun to ask for [his](baker) share. But [he](luc) swears on [his](luc) unborn [child](baby) that [he](luc) did not shoot. [Hélène Ricci](newboss), sent from Paris to replace [him](luc), believes no one and wears flat shoes. [Her](newboss) first act as [head](newboss) of homicide is to reinstate [Samia](samia). [Her](newboss) second is to slap the [psychologist](shrink), [her](newboss) own [ex](shrink), [who](shrink) moved to Marseille three years ago without leaving an address.
- discover.past baker luc "had seen him"
- threaten.past baker luc "ask for his share"
- betray.past luc _ "take an envelope"
- kill! luc baker "did not shoot"
- pregnant fanny luc "unborn child"
+ hire newboss "to replace him"
- quit luc newboss "replace him"
- hire samia newboss "reinstate"
- attack newboss shrink "slap"
- ex newboss shrink "her own ex"
- breakup.past shrink newboss "without leaving an address"

== 9
On the ferry to Château d'If, of all places, [Fanny](fanny) goes into labour; the only other passengers are a school class and the [woman](samia) [who](samia) wrecked [her](fanny) marriage. [Samia](samia) takes off [her](samia) jacket. An hour later the [mother](fanny) has a [son](baby), the class has a biology lesson, and [the two of them](fanny+samia) have settled a number of things in words that the teacher covers with a song. "[You](samia)'re still the [godmother](samia)," [Fanny](fanny) gasps. "That's [your](samia) punishment." [Luc](luc) sees [his](luc) [boy](baby) through the glass of a cell.
- affair.past luc samia "wrecked her marriage"
- help samia fanny "takes off her jacket"
+ birth fanny baby "has a son"
+ reconcile fanny samia "settled a number of things"
- kin baby samia "godmother"
- parent luc baby "his boy"
- arrest _ luc "a cell"

== 10
Dinner at [Orsini](orsini)'s. [Angèle](angele) presents [her](angele) [fiancé](yannick): it is [Yannick](yannick). No, says [Yannick](yannick), [whom](yannick) nobody has told. It's a joke between [her](angele) and [her](angele) [papa](orsini), but [Samia](samia), listening through the wire on [his](yannick) chest, has already torn off the headphones. [He](yannick) catches up with [her](samia) on the Corniche. [He](yannick) has a microphone under [his](yannick) shirt, three colleagues are on the line, and [he](yannick) says it all the same, that [he](yannick) has been [hers](samia) since [he](yannick) first saw [her](samia) stapler. [Her](samia) reply can be heard by the entire third floor and needs no words.
- parent orsini angele "papa"
- engaged! angele yannick "fiancé"
- investigate samia orsini "wire"
+ jealous samia angele "torn off the headphones"
+ confess yannick samia "been hers"
- kiss samia yannick "needs no words"

== 11
It was [Rose](rose). The first [Madame Castellani](rose), [keeper](rose) of a soap shop in the old town, shot the [baker](baker), [who](baker) was bleeding dry the [man](luc) [she](rose) had never stopped loving, and shot at [Karim](karim), a drug runner, as [she](rose) thought, [who](karim) was dragging down [her](rose) [daughter](noemie); that [she](rose) hit the [girl](noemie) herself has turned [her](rose) hair white. [Noémie](noemie) goes to [her](rose) in the shop, on crutches. [They](noemie+rose) sit among the lavender until the sirens come. [Ricci](newboss) makes the arrest. [Luc](luc), free and disgraced, brings [his](luc) [ex-wife](rose) a coat.
+ kill.past rose baker "shot the baker"
- married.past luc rose "first Madame Castellani"
- threaten.past baker luc "bleeding dry"
- love rose luc "never stopped loving"
- attack.past rose karim "shot at Karim"
- injure.past noemie rose "hit the girl"
- parent rose noemie "her daughter"
+ arrest newboss rose "makes the arrest"
- arrest! _ luc "free"
- ex luc rose "ex-wife"
- gift luc rose "a coat"

== 12
The christening brings them all into one church. [Samia](samia) carries the [baby](baby), [Yannick](yannick) carries the bag. [Fanny](fanny) has a lawyer and a new haircut, and when [Luc](luc) asks if [he](luc) may come home, tells [him](luc) [he](luc) may come on Sundays. [Karim](karim) has applied to the police academy and, on the same form, listed [Noémie](noemie) as next of kin. [Orsini](orsini) leaves a silver rattle; it is returned. [Meunier](shrink) and [Ricci](newboss) hold the same hymnbook and, by the third verse, each other. [Albert](witness) smells rain.
- celebrate _ baby "christening"
- kin baby samia "carries the baby"
- divorce? fanny luc "has a lawyer"
- reconcile? fanny luc "come home"
+ reject fanny luc "on Sundays"
- hire? karim "has applied"
- couple karim noemie "next of kin"
- gift? orsini baby "silver rattle"
- reject _ orsini "is returned"
+ reconcile newboss shrink "hold the same hymnbook"
