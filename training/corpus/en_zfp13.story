%series Sawdust Dynasty
%lang en
%genre circus novel, Bohemia to Buenos Aires 1929 to 1947, chapter summaries
%cast vilma    | Vilma Novotná; Vilma | f
%cast otakar   | Otakar Brandl; Otakar; Brandl | m
%cast zdena    | Zdena Brandlová; Zdena | f
%cast luca     | Luca Ferri; Luca | m
%cast nando    | Nando Ferri; Nando | m
%cast hope     | Hope Delaney; Hope | f
%cast prokop   | Prokop | m
%cast mirza    | Mirza | m
%cast tilde    | Tilde | f
%cast bank     | Herr Lenz; Lenz | m
%cast dora     | Dora | f
%cast duke     | Duke | m

== 1
The first chapter relates how [Vilma Novotná](vilma), a miller's [daughter](vilma) of seventeen, leaves [her](vilma) village on the back of an elephant, having fallen at first sight for one of the two flying [Ferris](luca+nando), although from the third row, as [she](vilma) afterwards concedes, [she](vilma) could not have said which. The [director](otakar) of the circus, [Otakar Brandl](otakar), takes [her](vilma) on to sew spangles. [His](otakar) [wife](zdena) [Zdena](zdena), in charge of lions and of the cash box, gives the [runaway](vilma) a week; in the wagon to which [she](vilma) is assigned, the [Irishwoman](hope) with the trained geese, [Hope Delaney](hope), moves over, asks no questions and offers [her](vilma) half a goose egg.
+ flee vilma "leaves her village"
- parent _ vilma "daughter"
- love.start vilma luca+nando "fallen at first sight"
- sibling luca nando "flying Ferris"
- hire vilma otakar "takes her on"
- married otakar zdena "His wife"
- housemate hope vilma "moves over"
- gift hope vilma "half a goose egg"

== 2
It is [Luca](luca), the [catcher](luca), [who](luca) begins to teach [Vilma](vilma) the trapeze before breakfast, and [Nando](nando), the [flier](nando), [his](luca) junior by four minutes, [who](nando) kisses [her](vilma) behind the hay wagon in the week of the Brno fair, under the impression, which [she](vilma) does nothing to correct, that [she](vilma) has known all along one from the other. [Prokop](prokop), the [clown](prokop), a melancholy [drunkard](prokop) [who](prokop) was for years the [lover](prokop) of the [director](otakar)'s [wife](zdena) and has been replaced by a tiger [tamer](duke), warns [her](vilma) against the air in general. [Brandl](otakar), deep in debt to a Viennese bank, has meanwhile pawned the lions.
- advisor luca vilma "teach"
- sibling luca nando "his junior"
+ kiss nando vilma "kisses"
- affair.past prokop zdena "lover"
- cheat.past zdena otakar "lover"
- sad prokop "melancholy"
- affair duke zdena "replaced by"
- cheat zdena otakar "replaced by"
- married otakar zdena "director's wife"
- help prokop vilma "warns her"
- lose otakar "pawned"

== 3
[Nando](nando) proposes to [Vilma](vilma) on the high platform. [Vilma](vilma) nods. Below stands [Luca](luca). [Luca](luca) has loved [Vilma](vilma) longer. [He](luca) says nothing and chalks [his](luca) hands. [Hope](hope) sees the hands of [Luca](luca). They shake. At the wedding [Prokop](prokop) falls into the cake. [Zdena](zdena) dances with [Duke](duke). [Duke](duke) tames tigers. [Otakar](otakar) counts the spoons and watches [Zdena](zdena). Before dawn [Luca](luca) packs. [Hope](hope) catches [Luca](luca) at the gate. "[He](nando) cannot fly without [you](luca)," says [Hope](hope). [Luca](luca) stays, and hates himself.
+ propose nando vilma "proposes"
- engaged.start nando vilma "nods"
- love luca vilma "loved"
- reveal! luca "says nothing"
- discover hope luca "sees the hands"
+ wedding nando vilma "wedding"
- flirt duke zdena "dances with"
- jealous otakar zdena "watches Zdena"
- flee? luca "packs"
- help hope luca "catches Luca"
- sad luca "hates"

== 4
In the winter quarters at [Pilsen](@pilsen) the [newlyweds](nando+vilma) are given the wagon with the stove, and [Luca](luca), [who](luca) sleeps on the other side of a plank, learns by heart every quarrel and every making up. [Vilma](vilma) comes to understand that [she](vilma) has married [the one](nando) [who](nando) lets go and not [the one](luca) [who](luca) catches. The bank in the person of [Herr Lenz](bank), a [gentleman](bank) with cold fingers and a passion for [Zdena](zdena), pays a visit of inspection; [Otakar](otakar), when it is intimated to [him](otakar) by what means the loan might be prolonged, knocks the [creditor](bank) into the snow. [Duke](duke), asked the same evening by [Zdena](zdena) to take [her](zdena) away, finds that the tigers need [him](duke).
- married nando vilma "newlyweds"
- neighbour luca nando+vilma "on the other side"
- quarrel nando vilma "every quarrel"
- reconcile nando vilma "making up"
- discover vilma luca+nando "comes to understand"
- love bank zdena "passion for"
- threaten bank otakar "is intimated"
+ attack otakar bank "knocks the creditor"
- flee? duke+zdena otakar "take her away"
+ reject duke zdena "need him"

== 5
The accident at [Graz](@graz), around which the whole novel is built, takes up no more than eleven lines: [Nando](nando), [who](nando) has been drinking with the band, misses [his](nando) [brother](luca)'s hands and falls; [he](nando) will not walk again. Was it the drink, or did the hands come late? The [cripple](nando), in [his](nando) plaster, accuses the [catcher](luca) of having wanted [him](nando) dead, and [Luca](luca), [who](luca) cannot be certain, does not defend himself. [Vilma](vilma) nurses [the one](nando) by day and, there being no other [flier](vilma), is caught by [the other](luca) every night. A doctor whom nobody has called says that [she](vilma) should not be flying at all, in [her](vilma) state.
- ill nando "drinking"
+ injure nando "falls"
- sibling luca nando "his brother's"
+ accuse nando luca "accuses"
- kill? luca nando "wanted him dead"
- help vilma nando "nurses"
- colleague luca vilma "caught by"
- pregnant vilma nando "in her state"

== 6
[Dora](dora) comes into the world in a tack box during the evening performance, delivered by [Hope](hope), [who](hope) has hatched more than geese. For [her](dora) [father](nando) the [child](dora) has not a glance, and [he](nando) none for [her](dora): [he](nando) counts months on [his](nando) fingers and arrives, wrongly, at [his](nando) [brother](luca). That [Luca](luca) and [Vilma](vilma) have never exchanged more than the word "hep" in the dark [he](nando) refuses to believe, and in the night of the baptism [he](nando) wheels himself into [Luca](luca)'s wagon with a knife. It is the [clown](prokop), asleep in the costume basket, [who](prokop) wakes and receives it in the hand. [Prokop](prokop) never juggles again, and never says why.
+ birth vilma dora "comes into the world"
- help hope vilma "delivered by"
- parent nando dora "her father"
- affair! luca vilma "counts months"
- jealous nando luca "arrives, wrongly"
- sibling luca nando "brother"
- celebrate dora "baptism"
+ attack nando luca "with a knife"
- rescue prokop luca "receives it"
- injure prokop nando "in the hand"
- reveal! prokop "never says why"

== 7
War is near. [Lenz](bank) wears a new badge. [Lenz](bank) wants the names of the Jews in the ring. [Duke](duke) gives [Lenz](bank) the name of [Mirza](mirza). [Mirza](mirza) is the oldest of the riders. [Zdena](zdena) hides [Mirza](mirza) in the lion cage. The soldiers do not look there. [Zdena](zdena) is through with [Duke](duke), and tells [Otakar](otakar) everything. [Otakar](otakar) has known about [Duke](duke) for years. [He](otakar) takes [Zdena](zdena) by the hand. [They](otakar+zdena) sit all night beside [Mirza](mirza). The lion yawns. At dawn [Otakar](otakar) sells the big top. [They](otakar+zdena) will sail with [Mirza](mirza).
- investigate bank _ "wants the names"
+ betray duke mirza "gives Lenz the name"
+ rescue zdena mirza "hides Mirza"
- breakup zdena duke "through with"
- reveal zdena otakar "tells Otakar"
- discover.past otakar duke "has known about"
- reconcile otakar zdena "by the hand"
- help otakar+zdena mirza "sit all night"
- travel? mirza+otakar+zdena "sail"

== 8
Of those who go aboard at [Genoa](@genoa), [Nando](nando) is the only one against [his](nando) will; a year of pain has made [him](nando) mild in the mornings and murderous by night, and [Vilma](vilma) has taken to sleeping in [Hope](hope)'s cabin, with the [child](dora). Somewhere south of the Canaries [he](nando) asks for [his](nando) [twin](luca). The scene between the [brothers](luca+nando), at the rail, in dialect, is rendered without a single adjective: the [elder](luca) says that [he](luca) loved [her](vilma) and closed [his](luca) hands in time; the [younger](nando) says that [he](nando) knows, that [he](nando) always knew, and that [he](nando) opened [his](nando) own. Next morning the wheelchair is found on deck, empty, its brake neatly on.
- sad nando "murderous by night"
- breakup vilma nando "taken to sleeping"
- housemate hope vilma "in Hope's cabin"
- sibling luca nando "twin"
- kill! luca nando "closed his hands"
- love luca vilma "loved her"
+ reveal nando luca "opened his own"
+ reconcile luca nando "at the rail"
- die nando "empty"

== 9
In [Buenos Aires](@ba) the company, twelve strong, rehearses in an abattoir. The [widow](vilma) wears black for two years to the day, during which time [Luca](luca), out of scruple, has himself billed under a false name and catches [her](vilma) in gloves. It is the Argentine impresario's [niece](tilde), [Tilde](tilde), [who](tilde) puts an end to this condition of affairs by becoming engaged to [Luca](luca) almost without [his](luca) noticing. [Vilma](vilma) congratulates the [pair](luca+tilde), climbs to the platform and cannot let go of the bar. [Hope](hope), [who](hope) has to talk [her](vilma) down, a matter of three hours, tells [her](vilma) that [she](vilma) is the stupidest woman in two hemispheres and holds [her](vilma) tight.
- married.past nando vilma "widow"
- die.past nando "black"
- love luca vilma "in gloves"
+ engaged luca tilde "engaged to"
- sad vilma "cannot let go"
+ help hope vilma "talk her down"
- accuse hope vilma "stupidest woman"
- friend hope vilma "holds her tight"

== 10
[Tilde](tilde), no fool, poses [her](tilde) [fiancé](luca) a riddle: if [she](tilde) and the [other](vilma) were hanging from one bar, whom would [he](luca) catch? [He](luca) thinks too long. [She](tilde) gives [him](luca) back the ring and, since the banquet is already paid for, marries the trombonist the following spring, [Luca](luca) giving away the [bride](tilde). In the same chapter [Otakar](otakar) succumbs to [his](otakar) heart in the middle of a parade, hat raised, and [Zdena](zdena), at [whose](zdena) side [he](otakar) has been a happy [man](otakar) for exactly five years, walks on with the lions to the end of the avenue before [she](zdena) turns round.
- engaged luca tilde "fiancé"
- love luca vilma "thinks too long"
+ breakup tilde luca "back the ring"
- wedding _ tilde "marries"
- help luca tilde "giving away"
+ die otakar "succumbs"
- married otakar zdena "at whose side"
- happy otakar "happy man"
- ill otakar "heart"

== 11
The arrival on a cattle ship of [Duke](duke), penniless, coughing and under another name, confronts [Zdena](zdena) with the choice of having [him](duke) handed over to the authorities or fed. [Mirza](mirza), to [whom](mirza) [she](zdena) leaves the decision, as the one best entitled to it, looks for a long time at the [informer](duke) [who](duke) once sold [him](mirza), and sends for soup; but when [Prokop](prokop) suggests that the [tamer](duke) might have [his](duke) old tigers, the [rider](mirza) shakes [his](mirza) head, and [Duke](duke) ends up sweeping after the elephants, which the narrator appears to find sufficient. [Dora](dora), at twelve the image of [her](dora) dead [father](nando), demands of [her](dora) [uncle](luca) that [he](luca) teach [her](dora) to fly, and is told by [both](luca+vilma), for once in one voice, no.
- return duke "arrival"
- ill duke "coughing"
- arrest? _ duke "handed over"
- betray.past duke mirza "sold him"
- gift mirza duke "soup"
- reject mirza duke "shakes his head"
- hire duke "sweeping"
- parent nando dora "father"
- die.past nando "dead"
- kin dora luca "uncle"
+ reject luca+vilma dora "one voice"

== 12
The last chapter finds [Dora](dora) on the platform at two in the morning, [Hope](hope) having held the ladder. Woken by the geese, [Vilma](vilma) runs in barefoot just as the [girl](dora) lets go; [Luca](luca), [who](luca) has come from the other side and for no reason that [he](luca) can give afterwards is already on [his](luca) swing, catches [her](dora). Nobody scolds. It is while the [three](dora+luca+vilma) are hanging and sitting there, at various heights, that [Vilma](vilma) calls up, in a perfectly ordinary tone, that [she](vilma) has been an ass and that the wagon with the stove is warm. [Zdena](zdena), [who](zdena) has heard it all from the lions, tells [Hope](hope) to set one more place for breakfast, and one fewer.
- help hope dora "held the ladder"
+ rescue luca dora "catches her"
- accuse! _ dora "Nobody scolds"
+ confess vilma luca "calls up"
- couple? luca vilma "stove is warm"
- discover zdena luca+vilma "heard it all"
