%series The Swallow File
%lang en
%genre spy thriller between Prague and Lisbon, 1983, streaming recaps
%cast alena    | Alena Havlová; Alena; Swallow | f
%cast duarte   | Duarte Pimentel; Duarte | m
%cast brock    | Major Brock; Brock; Karel Brock | m
%cast eliza    | Eliza Hart; Eliza; Hart | f
%cast sasha    | Sasha Miron; Sasha; Miron | n
%cast zdena    | Zdena | f
%cast petr     | Petr | m
%cast gomes    | Senhor Gomes; Gomes | m
%cast nanny    | Fátima | f
%cast ines     | Inês | f
%cast wife     | Teresa; Teresa Pimentel | f
%cast courier  | - | m
%cast waiter   | - | m
%cast cellist  | - | f

== 1 A Perfect Fit
The [seamstress](alena) [Alena Havlová](alena) comes to [Lisbon](@lisbon) with a trade delegation and a task: [Duarte Pimentel](duarte), a NATO [planner](duarte) with a weakness for women who listen, is to fall in love with [her](alena). In exchange [Major Brock](brock) will let [her](alena) [brother](petr) [Petr](petr) out of the mines. [Alena](alena) is good at listening. By the third evening [Duarte](duarte) has told [her](alena) about the divorce that [he](duarte) will one day ask for. By the fifth [she](alena) knows the number of [his](duarte) safe. Nobody asked [her](alena) what it would be like to be loved. It is rather like being measured.
- travel alena "comes to" @lisbon
- betray? alena duarte "a task"
- love? duarte alena "fall in love"
- reveal duarte alena "told her"
- sibling alena petr "brother"
- rescue? brock petr "out of the mines"
- divorce? duarte wife "divorce"
+ discover alena duarte "number of his safe"

== 2 Teresa
[Duarte](duarte)'s [wife](wife) knows a hem when [she](wife) sees one. [Teresa](wife) comes to the boarding house in person, a coat over [her](wife) arm, and asks the [seamstress](alena) to take in the lining, in which a letter is hidden. [Alena](alena) unpicks it; it is from [Eliza Hart](eliza), of [London](@london). "[My](wife) [husband](duarte) is a fool," says the [visitor](wife), "but not a spy's fool." So [Teresa](wife) has been working for the British since before [she](wife) was married. Will [she](wife) have [Swallow](alena) arrested? [She](wife) pays for the coat, in advance, and asks that it be ready on Thursday.
- married duarte wife "wife"
- travel wife "comes to the boarding"
- hire? alena wife "take in"
+ reveal wife alena "not a spy's fool"
- find alena "unpicks it"
- boss eliza wife "working for the British"
- arrest? wife alena "arrested"
- gift wife alena "pays for the coat"

== 3 The Thursday Coat
[Eliza Hart](eliza) flies in with a toothbrush and no illusions. [She](eliza) has never met [Sasha Miron](sasha), the [dealer](sasha) in secrets [who](sasha) sold [Brock](brock) the name of [Pimentel](duarte), and would like to. Over the coat the British [officer](eliza) makes the [Czech](alena) a counter-offer: [she](alena) is to go on loving [Duarte](duarte), and to tell [Brock](brock) what [Hart](eliza) dictates. [Alena](alena) asks about [her](alena) [brother](petr). [Eliza](eliza) promises [him](petr), too; everyone promises [Petr](petr). [Gomes](gomes), the hotel [porter](gomes), counts the umbrellas. [He](gomes) is in nobody's pay, and this makes [him](gomes) the most informed [man](gomes) in [Lisbon](@lisbon).
- travel eliza "flies in"
- meet! eliza sasha "has never met"
- betray.past sasha duarte "sold"
+ hire? alena eliza "counter-offer"
- love? alena duarte "go on loving"
- betray? alena brock "tell Brock what Hart"
- sibling alena petr "brother"
- rescue? eliza petr "promises"
- boss! _ gomes "nobody's pay"

== 4 Duarte's Safe
The [planner](duarte) gives [her](alena) the numbers as a birthday present. "[You](alena) will look anyway," [he](duarte) says, "and [I](duarte) would rather it were [you](alena)." [Alena](alena) stands in front of the open safe until [she](alena) hears [him](duarte) breathing behind [her](alena). In it lies a doll. It is [his](duarte) [daughter](ines)'s. [Inês](ines) is six, deaf, and lives with [Fátima](nanny), the [nanny](nanny), in the mountains, since [her](ines) [mother](wife) has no time. [Brock](brock) photographs the doll, from both sides, and is furious. That night a [woman](alena) [who](alena) has been taught eleven ways to lie writes no report.
- celebrate duarte alena "birthday present"
- gift duarte alena "gives her the numbers"
+ reveal duarte alena "gives her the numbers"
- love duarte alena "would rather it were"
- parent duarte ines "daughter"
- parent wife ines "mother"
- advisor nanny ines "nanny"
- housemate ines nanny "lives with"
- sad brock "furious"
- create! alena "writes no report"

== 5 Petr
In the mines of [Kladno](@kladno) [Petr](petr) hears from a [courier](courier) that [his](petr) [sister](alena) has stopped writing. The [courier](courier) brings sausage, cigarettes and an address in [Vienna](@vienna). [Petr](petr), [who](petr) has no idea who has paid for the sausage, climbs out through the shaft and walks towards the border, straight into the lamp of [Major Brock](brock), [who](brock) has. The [major](brock) now has the [brother](petr) where [he](brock) wanted [him](petr): a fugitive is worth more than a miner. On the back of a menu, in [Lisbon](@lisbon), [Alena](alena) reads that [her](alena) [brother](petr) has reached the West.
- sibling alena petr "sister"
- reveal courier petr "hears from a courier"
- gift courier petr "brings sausage"
- flee petr "climbs out"
+ arrest brock petr "straight into the lamp"
- betray brock petr "has no idea"
- discover! alena petr "reached the West"
+ betray brock alena "On the back"

== 6 Eleven Ways
[Sasha Miron](sasha) sits in the fish restaurant on the quay and sells the same lie to two tables. [Eliza Hart](eliza) takes the third. [They](eliza+sasha) have known each other for twenty years without having exchanged a word; [she](eliza) orders for [both](eliza+sasha). It was [Miron](sasha) [who](sasha) invented [Swallow](alena): a [seamstress](alena) in [Prague](@prague) [who](alena) would do anything for a [brother](petr). The [waiter](waiter) drops a glass. [He](waiter) is also [Brock](brock)'s [man](waiter). [Hart](eliza), [who](eliza) knows that, too, proposes a toast to the [major](brock), loudly, and the [waiter](waiter) drops another. Fog; a foghorn; the price of sardines. Nobody is any wiser.
- betray sasha _ "sells the same lie"
+ meet eliza sasha "takes the third"
- betray.past sasha alena "invented Swallow"
- sibling alena petr "brother"
- boss brock waiter "Brock's man"
- discover eliza waiter "knows that"
- celebrate eliza brock "proposes a toast"

== 7 The Cello
A Russian [cellist](cellist) is shot in [Duarte](duarte)'s garden, wearing [Teresa](wife)'s coat. The bullet was meant for the [wife](wife), [who](wife) had lent the [visitor](cellist) the coat because it was raining. [Duarte](duarte) runs out in the dark and kneels beside the wrong [woman](cellist), crying [his](duarte) [wife](wife)'s name. From the balcony both [women](alena+wife) hear it: [Teresa](wife), and next to [her](wife) the [one](alena) [he](duarte) had told [he](duarte) would leave [her](wife). So [he](duarte) loves [her](wife) after all, says [Alena](alena). So it seems, says [Teresa](wife), and gives [her](alena) a cigarette.
- kill _ cellist "shot"
- kill? _ wife "meant for"
- gift wife cellist "lent the visitor"
- married duarte wife "wife"
- sad duarte "crying"
+ love duarte wife "loves her after all"
- breakup? duarte wife "would leave her"
- gift wife alena "gives her a cigarette"

== 8 Zdena
[Zdena](zdena), the [secretary](zdena) of the Czech legation, has loved [Karel Brock](brock) since the academy and typed [his](brock) orders for eleven years. [She](zdena) typed the one with the coat, too. [Zdena](zdena) goes to [Gomes](gomes) and asks what one does with a copy; the [porter](gomes) goes to [Alena](alena), and [Alena](alena), late, alone in the cloakroom, reads that [Petr](petr) is in a cell, in [Vienna](@vienna), on the wrong side of a wall that [Brock](brock) has had painted. [She](alena) reads it twice, sews it into [her](alena) hem and goes up to [Duarte](duarte), [who](duarte) believes [she](alena) has come to say yes.
- love zdena brock "has loved"
- boss.past brock zdena "typed his orders"
- create.past zdena "typed the one"
+ betray zdena brock "a copy"
- reveal gomes alena "goes to Alena"
+ discover alena petr "in a cell"
- arrest _ petr "in a cell"
- propose? duarte alena "say yes"

== 9 Saying Yes
[She](alena) says everything except yes. The [planner](duarte) listens to the [spy](alena), then [he](duarte) does something nobody planned: [he](duarte) picks up the telephone and asks for [his](duarte) [wife](wife). [The two](duarte+wife) discuss the [brother](petr) for three minutes, as if [he](petr) were a lost umbrella. [Teresa](wife) knows a convent, [Eliza](eliza) knows a boat, [Inês](ines) has to be taken to the mountains in any case. Who would suspect a [child](ines) with a doll? [Fátima](nanny) would. [She](nanny), as the reader of listings has long guessed, packs at night, and [she](nanny) works for [Sasha](sasha).
+ reveal alena duarte "says everything"
- reject alena duarte "except yes"
- reveal duarte wife "discuss the brother"
- married duarte wife "his wife"
- help? wife alena "knows a convent"
- help? eliza alena "knows a boat"
- betray nanny ines "works for Sasha"
- boss sasha nanny "works for Sasha"

== 10 The Doll
[Inês](ines) is gone, and so is the doll, inside which is sewn the only photograph of [Sasha Miron](sasha). Nobody knew it was there but [Teresa](wife), [who](wife) sewed. [Alena](alena) trails the [nanny](nanny) to a ferry. On deck [Fátima](nanny) holds the [child](ines) over the rail and asks for nothing, only time. The [child](ines), deaf, sees [Alena](alena)'s lips: throw it. [Inês](ines) throws the doll at the gull. The gull, for reasons of its own, does not take it, the [porter](gomes), [who](gomes) is standing below with an umbrella, does. So the [girl](ines), too, learns the twelfth way.
- abduct nanny ines "is gone"
- investigate alena nanny "trails the nanny"
- threaten nanny ines "over the rail"
- lose ines "throws the doll"
- help alena ines "throw it"
+ find gomes "with an umbrella, does"
- advisor alena ines "learns the twelfth"

== 11 Brock's Wall
[Brock](brock) has run out of walls. [Zdena](zdena) stands before the painted one in [Vienna](@vienna) with a bucket of turpentine, wipes a door into it and, behind the door, finds the [miner](petr), [Petr](petr), [who](petr) takes [her](zdena) for [his](petr) sister. [She](zdena) lets [him](petr), because [his](petr) eyes are bad with dark. [The two](petr+zdena) walk out arm in arm. The [major](brock), in [Lisbon](@lisbon), learns it from [Gomes](gomes), for the price of an umbrella, and reaches for the pistol that [he](brock) has used only once. [Somebody](alena) in a hem comes through the door.
+ rescue zdena petr "finds the miner"
- sibling! petr zdena "takes her for"
- betray zdena petr "lets him"
- flee petr+zdena "walk out"
- discover brock "learns it"
- reveal gomes brock "learns it from"
- kill.past brock cellist "used only once"
- return alena "comes through the door"

== 12 The Last Fitting
[Alena](alena) has nothing in [her](alena) hands but a needle. [Brock](brock) laughs at that, which is a mistake; [she](alena) has sewn [his](brock) holster shut in the night. The [commander](brock) struggles with the button, [Eliza](eliza) counts to four, and [Petr](petr), pale, on the arm of [Zdena](zdena), says from the door that [he](petr) has always hated uniforms. [Miron](sasha) is arrested with a photograph in hand; it is of the gull. [Duarte](duarte) and [Teresa](wife) are seen at the beach with [Inês](ines), quarrelling in two languages. And the [seamstress](alena)? [She](alena) opens a shop in [Alfama](@alfama), with a [porter](gomes) at the door. [He](gomes) is still in nobody's pay.
- betray.past alena brock "sewn his holster"
- happy brock "laughs"
- help eliza alena "counts to four"
- sad.past petr "hated uniforms"
- return petr "from the door"
+ arrest _ sasha "arrested"
- quarrel duarte wife "quarrelling"
- create alena "opens a shop"
- hire gomes alena "at the door"
