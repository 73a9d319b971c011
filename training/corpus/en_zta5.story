%series Slope and Cellar
%lang en
%genre winegrowers' family saga, South Moravia, 2004 to 2006, encyclopaedia episode list
%cast bohumil  | Bohumil Sedláček; Bohumil | m
%cast ludmila  | Ludmila Sedláčková; Ludmila | f
%cast radek    | Radek Sedláček; Radek | m
%cast ivana    | Ivana Sedláčková; Ivana | f
%cast jitka    | Jitka Sedláčková; Jitka | f
%cast tibor    | Tibor Blažek; Tibor; Blažek | m
%cast zdena    | Zdena Blažková; Zdena | f
%cast matej    | Matěj Blažek; Matěj | m
%cast lutz     | Lutz Ammann; Ammann; Lutz | m
%cast kopecka  | Inspector Kopecká; Kopecká | f
%cast hruby    | Hrubý | m
%cast alzbeta  | Alžběta | f
%cast vojta    | Vojta | m
%cast midwife  | - | f
%cast twins    | - | g

== 1 The Hundredth Vintage
In the middle of the feast for the hundredth vintage of the house, [Bohumil Sedláček](bohumil) lifts [his](bohumil) glass to [his](bohumil) [children](jitka+radek), says that [he](bohumil) has something to tell [them](jitka+radek), and falls across the table. What it was nobody knows. [His](bohumil) second [wife](ludmila), [Ludmila](ludmila), screams; [Jitka](jitka), the [daughter](jitka) from the first marriage, feels for the pulse and finds none. [Radek](radek), [her](jitka) younger [brother](radek), [who](radek) runs the cellar, has seen the [deceased](bohumil) drink from a bottle with no label, and puts the cork in [his](radek) pocket, though [he](radek) could not say why.
- celebrate bohumil "feast"
- parent bohumil jitka+radek "children"
- reveal? bohumil jitka+radek "something to tell"
+ die bohumil "finds none"
- married bohumil ludmila "second wife"
- sad ludmila "screams"
- married.past _ bohumil "first marriage"
- sibling jitka radek "brother"
- discover radek bohumil "has seen"

== 2 No Label
The bottle turns out to have come from [Tibor Blažek](tibor), the [grower](tibor) across the lane, with [whom](tibor) the dead [man](bohumil) had not been on speaking terms since a boundary stone wandered in 1989. [Inspector Kopecká](kopecka), sent from [Znojmo](@znojmo) after the family [doctor](hruby), [Hrubý](hruby), has refused to sign, has both cellars sealed. [Radek](radek)'s [wife](ivana), [Ivana](ivana), is forbidden by [her](ivana) [husband](radek) to greet the [neighbours](tibor+zdena), and greets [Zdena Blažková](zdena) nevertheless, since the two [women](ivana+zdena) share a hairdresser and a secret. By the end of the week [Tibor](tibor) is the only [man](tibor) in the village [who](tibor) drinks alone.
- gift tibor bohumil "come from"
- enemy.past bohumil tibor "not been on speaking"
- neighbour bohumil tibor "across the lane"
- advisor hruby bohumil "family doctor"
+ investigate kopecka _ "sealed"
- married ivana radek "wife"
- reject radek ivana "forbidden"
- friend ivana zdena "a secret"
- sad tibor "drinks alone"

== 3 The Secret
The secret is a savings book. For six years [Ivana](ivana) has been paying into it, at a bank where nobody knows [her](ivana), whatever the [cellarman](radek) does not miss, in order to leave [him](radek), and [Zdena](zdena), [who](zdena) once packed a suitcase and unpacked it again, keeps the book in [her](zdena) flour. [Jitka](jitka) meanwhile has [her](jitka) own reasons for crossing the lane after dark: [Matěj](matej), [Zdena](zdena)'s [son](matej), eleven years [her](jitka) junior, is teaching [her](jitka) the guitar, or so [he](matej) tells [his](matej) [mother](zdena). The widowed [stepmother](ludmila), a poor sleeper, counts the lessons. [She](ludmila) says nothing, but [she](ludmila) starts keeping the gate locked.
- steal ivana radek "does not miss"
+ breakup? ivana radek "to leave him"
- breakup.past? zdena _ "packed a suitcase"
- help zdena ivana "keeps the book"
- parent zdena matej "son"
+ affair jitka matej "after dark"
- betray matej zdena "tells his mother"
- married.past bohumil ludmila "widowed"
- kin jitka ludmila "stepmother"
- discover ludmila jitka "counts the lessons"

== 4 Methanol
The laboratory finds wood alcohol in the cork, though not in any of the [suspect](tibor)'s other bottles. [Kopecká](kopecka) takes [him](tibor) along all the same, past the whole church choir, and [his](tibor) [wife](zdena), [who](zdena) has sung in it for thirty years, is asked not to come on Thursdays until the matter has been cleared up. A Swiss [buyer](lutz), [Lutz Ammann](lutz), [who](lutz) had an appointment with [Bohumil](bohumil), keeps it with the [widow](ludmila) instead. [He](lutz) offers for the slope twice what it is worth. [Ludmila](ludmila) would sign tomorrow; [her](ludmila) [stepson](radek) throws the contract into the press, and the [foreigner](lutz)'s hat after it.
- discover _ _ "finds wood alcohol"
+ arrest kopecka tibor "takes him along"
- married tibor zdena "wife"
- reject _ zdena "not to come"
- married.past bohumil ludmila "widow"
- kin ludmila radek "stepson"
+ reject radek lutz "into the press"

== 5 Harvest
[Radek](radek) picks alone. The rows are long. [Matěj](matej) comes over with shears. [Radek](radek) chases off [Matěj](matej). [Matěj](matej) comes back. [Jitka](jitka) hands [him](matej) a basket. Now [Radek](radek) understands. [He](radek) hits [Matěj](matej). [Jitka](jitka) hits [Radek](radek). [She](jitka) goes to live with [Zdena](zdena). [Ivana](ivana) bandages [her](ivana) [husband](radek)'s hand. [She](ivana) almost pities [Radek](radek). In the evening [Ludmila](ludmila) dines with [Lutz](lutz). The wasps get the rest. Who is to mourn for [Bohumil](bohumil)?
- reject radek matej "chases off"
- return matej "comes back"
- discover radek jitka+matej "understands"
+ attack radek matej "hits Matěj"
- attack jitka radek "hits Radek"
+ move jitka zdena "goes to live with"
- treat radek ivana "bandages"
- married ivana radek "husband"
- date ludmila lutz "dines with"

== 6 The First Wife
A [lady](alzbeta) of seventy, [who](alzbeta) gives her name as [Alžběta](alzbeta), lays flowers on the grave and is taken by [Jitka](jitka), [who](jitka) is weeding there, for a stranger, until [she](alzbeta) takes off [her](alzbeta) sunglasses. The [children](jitka+radek) had been told in 1968 that [their](jitka+radek) [mother](alzbeta) was dead; in truth [she](alzbeta) had got over the border to [Linz](@linz) and had been waiting there for a [husband](bohumil) with two small suitcases and two small [children](jitka+radek), [who](bohumil) never came. [He](bohumil) had written to [her](alzbeta) in May, for the first time, that [he](bohumil) would make a clean breast of it at the feast. [Ludmila](ludmila), finding the dead [woman](alzbeta) in [her](ludmila) kitchen, drops a dish.
- meet alzbeta jitka "taken by Jitka"
+ return alzbeta "takes off her sunglasses"
- betray.past _ jitka+radek "been told"
- die! alzbeta "was dead"
- parent alzbeta jitka+radek "mother"
- flee.past alzbeta "over the border" @linz
- married.past alzbeta bohumil "husband"
- reveal? bohumil jitka+radek "a clean breast"
- sad ludmila alzbeta "drops a dish"

== 7 Two Wives
If the first marriage was never dissolved, as [Kopecká](kopecka) establishes at the registry, then the second [Mrs Sedláčková](ludmila) has been nobody's [wife](ludmila) for thirty-four years and will inherit nothing. It is a good motive, and the only person who had it was the one who had read the letter from [Linz](@linz). Has [Ludmila](ludmila) read it? [She](ludmila) denies it with dignity. [Radek](radek) stands by the [woman](ludmila) [who](ludmila) brought [him](radek) up and shows the real [mother](alzbeta) the door, whereupon [Alžběta](alzbeta) takes a room with the [doctor](hruby), [who](hruby) was in love with [her](alzbeta) in 1962 and still has [her](alzbeta) tennis racket.
+ investigate kopecka ludmila "establishes"
- married! bohumil ludmila "nobody's wife"
- find! ludmila "inherit nothing"
- discover? ludmila _ "read it"
- help radek ludmila "stands by"
- kin.past ludmila radek "brought him up"
+ reject radek alzbeta "shows"
- parent alzbeta radek "real mother"
- housemate.start alzbeta hruby "takes a room"
- love.past hruby alzbeta "was in love"

== 8 Cellmates
[Tibor](tibor), fifty days in custody, shares [his](tibor) cell with a [pickpocket](vojta) called [Vojta](vojta), [who](vojta) in his time has relieved half of Moravia of its watches, among them, in June, that of a Swiss [gentleman](lutz) at [Znojmo](@znojmo) station, in [whose](lutz) wallet there was, besides, a receipt for two litres of antifreeze and solvents. [Blažek](tibor), no quick thinker, needs a night. When [he](tibor) bangs on the door to be heard, the guards suppose [him](tibor) to be ill, and in fact [his](tibor) heart chooses that moment to give out. It is the [pickpocket](vojta) [who](vojta) keeps it going with the same two fingers.
- arrest _ tibor "in custody"
- housemate tibor vojta "shares his cell"
- steal.past vojta lutz "that of a Swiss"
- find.past vojta _ "a receipt"
+ discover tibor lutz "needs a night"
- ill tibor "give out"
+ rescue vojta tibor "keeps it going"

== 9 The Flour Tin
[Zdena](zdena), at [her](zdena) [husband](tibor)'s bedside in the prison ward, is handed the story by [Vojta](vojta), and carries it to the [inspector](kopecka); but the receipt is gone, for the [thief](vojta) had thrown the wallet off a bridge. [Radek](radek), hunting in the kitchen over the lane for [his](radek) [sister](jitka)'s papers, puts [his](radek) hand into the flour. [He](radek) looks at the savings book for a long time, and at the name on the cover. That evening [he](radek) hands it to [his](radek) [wife](ivana) across the soup. "How much is still wanting?" [he](radek) asks, and [Ivana](ivana), [who](ivana) had been ready for anything else, begins to cry.
- married tibor zdena "husband's bedside"
- reveal vojta zdena "handed the story"
- reveal zdena kopecka "carries it"
- lose.past vojta "off a bridge"
- sibling jitka radek "sister's"
+ discover radek ivana "looks at the savings book"
- married ivana radek "wife"
- gift radek ivana "hands it"
- sad ivana "begins to cry"

== 10 Fitting Room
To trap the [Swiss](lutz), [Kopecká](kopecka) needs somebody [he](lutz) trusts, and it is [Ludmila](ludmila), insulted by every gossip in the district, [who](ludmila) puts on [her](ludmila) black silk, a microphone and a look of greed. Over the trout [Ammann](lutz) lets slip that the old [man](bohumil) wanted to leave the slope to the [lady](alzbeta) from [Linz](@linz), and that it had only been meant to make [him](bohumil) ill for the week of the signing. When a wire shows in [her](ludmila) sleeve, [he](lutz) takes the bread knife to [her](ludmila) throat. [Matěj](matej), working as a waiter for the evening, brings down a tray of twelve on the [man](lutz)'s head; the [murderer](lutz) wakes up in handcuffs.
- betray? kopecka lutz "trap the Swiss"
- help ludmila kopecka "a microphone"
+ reveal lutz ludmila "lets slip"
- kill.past lutz bohumil "murderer"
+ threaten lutz ludmila "bread knife"
- rescue matej ludmila "a tray of twelve"
- attack matej lutz "a tray of twelve"
- arrest kopecka lutz "in handcuffs"

== 11 Boundary Stone
[Tibor](tibor) comes home with a stick and the [pickpocket](vojta), [who](vojta) has served [his](vojta) time and is to learn pruning. Before the assembled choir [Radek](radek) begs [his](radek) [neighbour](tibor)'s pardon, and then goes by himself, with a crowbar, and puts the stone back where it stood in 1988. [Alžběta](alzbeta), to [whom](alzbeta) the slope now belongs by law, calls the other [widow](ludmila) to the [doctor](hruby)'s veranda and proposes halves. [They](alzbeta+ludmila) spend the afternoon on [Bohumil](bohumil)'s faults, comparing lists. [Hrubý](hruby), restringing a tennis racket in the next room, hears [them](alzbeta+ludmila) laugh and is a little hurt.
+ return tibor "comes home"
- hire vojta tibor "learn pruning"
- neighbour radek tibor "neighbour"
+ reconcile radek tibor "begs his neighbour's pardon"
- find alzbeta "belongs by law"
- married.past bohumil ludmila "widow"
- gift? alzbeta ludmila "proposes halves"
- happy alzbeta+ludmila "laugh"
- sad hruby "a little hurt"

== 12 Must
The hundred and first vintage is small. [Ivana](ivana) has gone after all, as far as [Brno](@brno), with the book, to which [her](ivana) deserted [husband](radek) had added the missing sum, and [he](radek) drives over on Sundays with bottles and is sometimes asked in. [Jitka](jitka), forty-four, brings [twins](twins) into the world with a [midwife](midwife) [who](midwife) had told [her](jitka) that it was the menopause, and [Matěj](matej), a [father](matej) at thirty-three, plays [them](twins) the only piece [his](matej) [pupil](jitka) ever learned. [Zdena](zdena) is singing on Thursdays again. On the label of the new wine stands no name, only a cork.
+ breakup ivana radek "has gone"
- move ivana "has gone" @brno
- married ivana radek "husband"
- gift.past radek ivana "added the missing sum"
- invite ivana radek "asked in"
+ birth jitka twins "brings twins"
- treat jitka midwife "midwife"
- parent matej twins "father"
- advisor matej jitka "pupil"
- return zdena "singing on Thursdays again"
