%series Strings Attached
%lang en
%genre romantic comedy in an English-language puppet theatre, Prague, blurbs
%cast edie | Edie Marlowe; Edie | f
%cast viktor | Viktor Hálek; Viktor; Hálek | m
%cast zuzana | Zuzana Hálková; Zuzana | f
%cast archie | Archie Bell; Archie | m
%cast mina | Mina | f
%cast fatherh | - | m
%cast carver | Old Matouš; Matouš | m
%cast landlord | Mr. Brod; Brod | m
%cast heiress | Clementine Ashby; Clementine | f
%cast father | Sir Rupert Ashby; Sir Rupert; Ashby | m
%cast waiter | Honza | m
%cast tourist | - | f
%cast nun | Sister Ludmila; Ludmila | f

== 1
[Edie Marlowe](edie) has come to [Prague](@prague) for a weekend and a proposal. [She](edie) gets the weekend. On the [Charles Bridge](@charlesbridge) [her](edie) [boyfriend](archie), [Archie Bell](archie), goes down on one knee, ties [his](archie) shoe and tells [her](edie) that [he](archie) is in love with [her](edie) [flatmate](mina). As the train carries [him](archie) home to [Mina](mina), [Edie](edie), without ticket or coat, stumbles into a cellar where a wooden devil is beating a wooden king. [She](edie) laughs so loudly that the [puppeteer](viktor) loses a string. "Out," says a voice from above. Then, after a pause: "No. Do that again."
- travel edie "come to Prague" @prague
- couple archie edie "boyfriend"
- propose! archie edie "ties his shoe"
+ breakup archie edie "in love with"
- love archie mina "in love with"
- housemate edie mina "flatmate"
- meet edie viktor "stumbles into"
- happy edie "laughs"

== 2
The voice belongs to [Viktor Hálek](viktor), sixth of [his](viktor) line, [who](viktor) has not shown himself to an audience in years. [He](viktor) needs someone to speak the parts in English, and [she](edie) needs a bed. [His](viktor) [sister](zuzana) [Zuzana](zuzana), [who](zuzana) does the books and trusts no one, gives the [foreigner](edie) a week. [Edie](edie) is to be the princess, the witch and the cow. Of all the ensemble it is the devil [she](edie) can't abide: his eyes follow [her](edie). "[He](carver) was carved that way," says [Viktor](viktor), and means not the puppet but the [man](carver) [who](carver) made it.
+ hire edie viktor+zuzana "gives the foreigner"
- sibling viktor zuzana "sister"
- help viktor edie "needs a bed"
- create.past carver "made it"

== 3
Every night a [tourist](tourist) in a green hat sits in the third row and weeps at the same place. [Zuzana](zuzana) charges [her](tourist) half. The [waiter](waiter) from upstairs, [Honza](waiter), brings [Edie](edie) soup, practises the conditional on [her](edie) and would, if [he](waiter) had courage, have invited [her](edie) to the river. [Edie](edie), quick at languages other than that one, thinks that [he](waiter) is after [Zuzana](zuzana). So [she](edie) puts in a good word for [him](waiter). [Zuzana](zuzana), [whom](zuzana) nobody has recommended a man since the revolution, looks up from the till.
- sad tourist "weeps"
- gift waiter edie "brings Edie soup"
- love waiter edie "if he had courage"
- invite? waiter edie "invited her"
- love! waiter zuzana "is after Zuzana"
+ help edie waiter "good word"

== 4
[Mr. Brod](landlord), [who](landlord) owns the cellar, has sold it, or as good as: an [Englishman](father) will turn it into a spa. Unless the rent is doubled by Advent, out [they](viktor+zuzana) go. [Viktor](viktor) receives the news hanging upside down from the bridge of the stage. [He](viktor) says nothing. [He](viktor) has the devil throw the letter back at the [landlord](landlord), with such precision that [Brod](landlord), to [his](landlord) own astonishment, begs the puppet's pardon. Afterwards [Edie](edie) finds [Hálek](viktor) sitting in the dark. [She](edie) sits down beside [him](viktor), at two chairs' distance, and by midnight it is one.
+ threaten landlord viktor+zuzana "out they go"
- attack viktor landlord "throw the letter"
- find edie viktor "finds Hálek"
- help edie viktor "sits down beside"

== 5
The [Englishman](father) is [Sir Rupert Ashby](father), and [he](father) has a [daughter](heiress), and the [daughter](heiress) has seen [Viktor](viktor). [Clementine](heiress) collects things. [She](heiress) offers [him](viktor) a deal: the lease as a gift, if [he](viktor) will carve [her](heiress) a puppet in [her](heiress) likeness and show [her](heiress) how it moves, privately, over the winter. [Zuzana](zuzana) would sign at once. [Her](zuzana) [brother](viktor) asks [Edie](edie) what [she](edie) thinks. "It's none of [my](edie) business," says [Edie](edie), hoping to be contradicted. The [puppeteer](viktor), [who](viktor) can read any face so long as it's of wood, takes [her](edie) at [her](edie) word.
- parent father heiress "daughter"
- love heiress viktor "collects things"
+ gift? heiress viktor "the lease as a gift"
- sibling viktor zuzana "brother"
- hire? viktor heiress "a deal"

== 6
Snow on the saints. The cellar smells of glue and oranges. A king gets a new beard, the cow a hinge; nothing is performed on Mondays. In the square the carp are swimming in their tubs, and a brass band plays, for nobody, a polka that was already old when the tower was young. "A blind man buys no mirror," it says over the [carver](carver)'s door, and below it, in chalk: Back soon. It has said so since 1994.
- return? carver "Back soon"

== 7
[Archie](archie) writes. [Mina](mina) has left [him](archie) for a drummer, [he](archie) has seen [his](archie) error and is arriving on Friday. [Edie](edie) means to tell [him](archie) not to. But when [Clementine](heiress), fitting a glove, remarks that the little [actress](edie) will surely be going home to [her](edie) [fiancé](archie), and [Viktor](viktor) does not so much as raise [his](viktor) head, [Edie](edie) hears herself reply that [she](edie) surely will. The [waiter](waiter) drops the soup. The [heiress](heiress) smiles. Under the table, where [he](viktor) has let it fall, the [puppeteer](viktor) is looking for a string that isn't there.
- breakup mina archie "has left him"
- reconcile? archie edie "seen his error"
- travel? archie "arriving on Friday"
- engaged! archie edie "fiancé"
+ betray edie viktor "surely will"
- happy heiress "smiles"
- sad viktor "looking for a string"

== 8
On Friday two [men](archie+father) get off the same train. [One](father) of [them](archie+father) has come to measure the cellar for tubs, the [other](archie) to fetch [his](archie) [girl](edie). [They](archie+father) share a taxi, quarrel about the fare and are hit, on entering, by the same sandbag, which [Zuzana](zuzana) swears slipped. [Honza](waiter) lays [them](archie+father) side by side on the bar. When [he](archie) comes to, [Archie](archie) sees the face bending over [him](archie), severe, bespectacled, holding a wet cloth, and it's all up with [him](archie) for the third time in a year. [Edie](edie), one step behind the [cashier](zuzana), has never been so relieved.
- travel archie+father "get off"
- reconcile? archie edie "fetch his girl"
- quarrel archie father "quarrel"
- injure archie+father zuzana "hit"
- treat archie zuzana "wet cloth"
+ love.start archie zuzana "all up with him"
- happy edie "relieved"

== 9
Who is the [woman](tourist) in the green hat? [Sister Ludmila](nun), [who](nun) launders the costumes in [her](nun) convent, recognizes [her](tourist) by the handkerchief. It is a Hálek handkerchief. Thirty years ago the [wife](tourist) of the [fifth](fatherh) of the line ran off with the [carver](carver), leaving two small [children](viktor+zuzana) and a devil with a stranger's eyes. The [nun](nun) keeps it to herself through vespers and then tells [Edie](edie), the only [one](edie) in the house [whom](edie) it does not concern. Now [she](edie) knows why the devil looks at one like that, and at whom [he](carver) was looking when [he](carver) made it.
+ discover nun tourist "recognizes her"
- parent fatherh+tourist viktor+zuzana "two small children"
- married.past fatherh tourist "wife"
- flee.past carver+tourist "ran off"
- affair.past carver tourist "ran off"
+ reveal nun edie "tells Edie"

== 10
[Edie](edie) catches up with the [stranger](tourist) on the bridge. [She](tourist) does not deny it. [Matouš](carver) is dead, [she](tourist) says; [he](carver) died in spring, in [Trieste](@trieste), and asked [her](tourist) to bring back [his](carver) knives. [She](tourist) has been carrying them in [her](tourist) handbag for five weeks and cannot get past row three. "[He](viktor) never looks down, [my](tourist) [boy](viktor)." The [girl](edie) takes the [mother](tourist) by the hand, as one does with someone at a kerb. When [they](edie+tourist) come in by the stage door, [Zuzana](zuzana) sees the hat, the hand, the knives, and for the first time ever gives someone a seat for nothing.
- find edie tourist "catches up"
- die.past carver "is dead"
- parent tourist viktor "my boy"
- help edie tourist "by the hand"
+ return tourist zuzana "come in by"
- reconcile? tourist zuzana "a seat for nothing"

== 11
[Viktor](viktor) will not come down. [His](viktor) [mother](tourist) talks up to [him](viktor) in the dark for an hour; not a plank creaks. Then the devil descends on his strings, slowly, walks up to [her](tourist), lays his head on one side and asks, in English, in a voice that isn't steady, why. It is [Edie](edie) [who](edie) has to lend [her](tourist) an answer, for the [old woman](tourist) cannot speak: "Because [I](tourist) was young, and [he](carver) made [me](tourist) laugh so loudly that [your](viktor) [father](fatherh) lost a string." The devil looks up at his [master](viktor). And the [man](viktor) on the bridge, [who](viktor) has heard someone laugh like that, climbs down.
- parent tourist viktor "mother"
- accuse viktor tourist "asks, in English"
- help edie tourist "lend her an answer"
- love.past tourist carver "made me laugh"
+ reconcile tourist viktor "climbs down"

== 12
[Clementine](heiress) gets [her](heiress) puppet. It has [her](heiress) hair, [her](heiress) gloves and [her](heiress) way of entering a room, and when it opens its mouth it says, in the [cow](edie)'s voice, "Mine." The [heiress](heiress) slaps [Edie](edie). [Edie](edie) looks at [her](heiress) hand, at the puppet's, and back, and apologizes, for it was badly done. That has never happened to [Clementine](heiress) before. [She](heiress) sits down on the steps and cries like someone of six. "[I](heiress) only wanted somebody to look at [me](heiress) as long as it takes to carve a nose," [she](heiress) sobs, and [Honza](waiter), passing with a tray, looks.
- find heiress "gets her puppet"
- betray edie heiress "Mine"
+ attack heiress edie "slaps Edie"
- reconcile edie heiress "apologizes"
- sad heiress "cries"
+ love.start waiter heiress "looks"

== 13
Advent, and the rent is short by half. [Sir Rupert](father) arrives with a tape measure and two lawyers. [He](father) finds [his](father) [daughter](heiress) painting scenery in a [waiter](waiter)'s apron and is shown to row three, next to an elderly [lady](tourist) in green [who](tourist) hands [him](father) a handkerchief. [He](father) won't need it, [he](father) says. On the stage a king sells his kingdom for a bathhouse, and has nobody left to be king of. At the end the [magnate](father) gives back the handkerchief, wringing wet. [Brod](landlord) is paid that night for a hundred years, and [Ashby](father) asks only if the [lady](tourist) comes here often.
- parent father heiress "daughter"
- travel father "arrives"
- find father heiress "finds his daughter"
- gift tourist father "handkerchief"
- sad father "wringing wet"
+ rescue father viktor+zuzana "for a hundred years"
- flirt father tourist "comes here often"

== 14
[Archie](archie) has learned the till, the language and to be afraid of [Zuzana](zuzana), [who](zuzana) marries [him](archie) in the interval, so as not to lose an evening. [Mina](mina) sends a card. In the finale the devil goes down on one knee, and the audience waits for him to tie his shoe. He has no shoe. He has a ring on a thread, and the thread goes up, past the painted sky, to a [man](viktor) [who](viktor) for once is leaning far out over the rail so that everyone may see [him](viktor). The [princess](edie) forgets [her](edie) lines in three languages. Then [she](edie) laughs; somewhere above a string is lost, and nobody minds.
+ wedding archie zuzana "marries"
+ propose viktor edie "a ring on a thread"
- happy edie "laughs"
