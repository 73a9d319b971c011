%series Low Flame
%lang en
%genre restaurant drama in Seoul, fan-wiki summaries
%cast eunji  | Han Eun-ji; Eun-ji; Chef Han; Han | f
%cast minho  | Park Min-ho; Min-ho; Park | m
%cast sora   | Sora | f
%cast madame | Madame Cho; Cho | f
%cast daniel | Daniel Oh; Daniel; Oh | m
%cast jae    | Jae | n
%cast gramps | Grandpa Han | m
%cast yuri   | Yuri Park; Yuri | f
%cast critic | Hector Lamb; Lamb; Hector | m
%cast thug   | Ox | m
%cast nabi   | Nabi | f
%cast deliv  | Tae | m

== 1 Stock
[Han Eun-ji](eunji) inherits a noodle kitchen from [her](eunji) [grandfather](gramps) and, with it, the debt that [he](gramps) ran up with [Madame Cho](madame). [Her](eunji) new [sous-chef](minho) [Park Min-ho](minho) can dice an onion blindfold and has walked out on three employers and one [bride](sora). The [bride](sora), [Sora](sora), works the bar next door. [Waiter](jae) [Jae](jae), [who](jae) lodges in [Eun-ji](eunji)'s attic, warns [her](eunji) that [Min-ho](minho) is trouble. [She](eunji) says [she](eunji) isn't looking. [She](eunji) burns the garlic.
+ find eunji "inherits"
- kin eunji gramps "grandfather"
- boss eunji minho "sous-chef"
- quit.past minho _ "walked out on three"
- breakup.past minho sora "one bride"
- neighbour eunji sora "next door"
- housemate eunji jae "lodges"
- help jae eunji "warns her"
- love.start eunji minho "burns the garlic"

== 2 Blanch
[Madame Cho](madame) sends [Ox](thug), [who](thug) breaks a chair and, when [Jae](jae) gets in the way, a finger. The [moneylender](madame) wants [her](madame) money by Chuseok or the building. [Min-ho](minho) splints the hand with chopsticks, then goes off to have a word with [Ox](thug), [who](thug), it appears, is an old [cellmate](thug). [Eun-ji](eunji), [who](eunji) had no idea that [her](eunji) [sous-chef](minho) had been inside, asks [Sora](sora) over the fence. [Sora](sora) tells [her](eunji) what for: [he](minho) took the blame for [his](minho) little [sister](yuri).
- attack thug jae "a finger"
- injure jae thug "a finger"
+ threaten madame eunji "or the building"
- treat jae minho "splints the hand"
- housemate.past minho thug "old cellmate"
- arrest.past _ minho "had been inside"
- discover eunji minho "had no idea"
- reveal sora eunji "tells her what for"
- sibling minho yuri "little sister"
+ rescue.past minho yuri "took the blame"

== 3 Reduce
Enter the [sister](yuri): [Yuri Park](yuri), in furs, on the arm of [Daniel Oh](daniel), the TV [chef](daniel) [whose](daniel) chain has its eye on the lane. [Daniel](daniel) and [Eun-ji](eunji) shared a stove at cooking school, and a mattress. [He](daniel) calls [her](eunji) Dumpling. [Min-ho](minho) drops a tray. When [Oh](daniel) offers to buy [her](eunji) out, [she](eunji) tells [him](daniel) where [he](daniel) can put it. In the cold store [Min-ho](minho) asks what Dumpling means. [She](eunji) shows [him](minho), at length, against the cabbages.
- sibling minho yuri "sister"
- couple daniel yuri "on the arm of"
- ex daniel eunji "a mattress"
- jealous minho daniel "drops a tray"
- reject eunji daniel "where he can put"
+ kiss eunji minho "against the cabbages"

== 4 Simmer
It is Monday. [Jae](jae) has Mondays off. [Jae](jae) feeds [Nabi](nabi). [Nabi](nabi) is the cat. [Tae](deliv) brings the fish. [Tae](deliv) lingers for [Jae](jae). [Jae](jae) has eyes only for [Sora](sora). [Sora](sora) still loves [Min-ho](minho). [She](sora) pours beer for [Min-ho](minho). Then [Eun-ji](eunji) kisses [Min-ho](minho). [She](eunji) does it in the street. [Sora](sora) drops the glass. [Jae](jae) sweeps up for [Sora](sora). May rain falls. Will [Ox](thug) be back? Yes, says [Nabi](nabi)'s fur.
- love deliv jae "lingers"
- love jae sora "eyes only for"
- love sora minho "still loves"
+ kiss eunji minho "kisses"
- discover sora eunji+minho "drops the glass"
- help jae sora "sweeps up"
- return? thug "be back"

== 5 Bitter Greens
[Grandpa Han](gramps), [whom](gramps) everyone believes to be in [his](gramps) grave in [Jeju](@jeju), is sitting in the window when the shutters go up. [He](gramps) had only been hiding from [Madame Cho](madame), [who](madame) isn't after [his](gramps) money at all; fifty years ago [he](gramps) left [her](madame) standing at the ferry with a suitcase. [Eun-ji](eunji) throws a ladle at [him](gramps), then [her](eunji) arms round [his](gramps) neck. So it's the old [man](gramps)'s broken promise [she](eunji)'s been paying off. [Min-ho](minho) laughs until [she](eunji) has to laugh as well.
- die! gramps "in his grave"
+ return gramps "sitting in the window"
- flee.past gramps madame "hiding"
+ breakup.past gramps madame "left her standing"
- attack eunji gramps "throws a ladle"
- reconcile eunji gramps "round his neck"
- kin eunji gramps "Grandpa"
- happy eunji+minho "laugh as well"

== 6 Knife Work
[Yuri](yuri) asks [her](yuri) [brother](minho) for a loan and gets a scolding. The furs are rented; [Daniel](daniel) pays for nothing and hits where it doesn't show. [Min-ho](minho) is halfway to the studio with a cleaver when [Sora](sora) throws herself in front of [his](minho) scooter. Think of the parole, [she](sora) tells [her](sora) [ex](minho), think of [her](eunji). [He](minho) lets the cleaver drop, and [his](minho) head on [Sora](sora)'s shoulder. That's how [Eun-ji](eunji) comes round the corner and finds [them](minho+sora).
- sibling minho yuri "brother"
- quarrel minho yuri "a scolding"
- attack daniel yuri "hits"
- reveal yuri minho "hits where"
- attack? minho daniel "with a cleaver"
+ help sora minho "throws herself in front"
- ex minho sora "ex"
+ discover eunji minho+sora "comes round the corner"

== 7 Over the Flame
[Eun-ji](eunji) won't listen. [She](eunji) gives [Min-ho](minho) [his](minho) wages and the rest of the day, and, in front of a full house, takes a call from [Oh](daniel). Dinner on Friday? Why not. [Jae](jae), [who](jae) heard the whole business from the scooter's owner, begs [her](eunji) not to go; [she](eunji) goes. By the sorbet [she](eunji) has seen [Daniel](daniel)'s hand close on [Yuri](yuri)'s wrist under the tablecloth, and knows that bruise. [She](eunji) takes the [girl](yuri) home with [her](eunji). [Daniel](daniel) gets the bill.
- quarrel eunji minho "won't listen"
+ quit minho eunji "his wages"
- breakup eunji minho "rest of the day"
- invite daniel eunji "Dinner on Friday"
- date daniel eunji "By the sorbet"
- attack daniel yuri "hand close on"
- injure yuri daniel "bruise"
- discover eunji daniel "has seen"
+ rescue eunji yuri "takes the girl home"

== 8 Day of the Long Noodle
A health inspector finds nothing. A student orders water, and then more water. The longest noodle in the district measures nineteen metres and is eaten by mistake. Upstairs the ladies' lodgings are getting crowded: [Yuri](yuri) has the cot, [Jae](jae) the hammock, and [Nabi](nabi) the rest. [Yuri](yuri) does the dishes as one who never has. [Jae](jae) shows [her](yuri) where the soap is. [Grandpa Han](gramps) plays go with an empty chair and, now and then, lets it win.
- housemate eunji+jae yuri "crowded"
+ help jae yuri "shows her"
- sad gramps madame "an empty chair"

== 9 The Critic
[Hector Lamb](critic), the feared British [reviewer](critic), has booked, and there's no sous-chef. [Yuri](yuri) confesses to [Eun-ji](eunji) [whose](sora) shoulder it was that day, and why. [Eun-ji](eunji) runs next door in [her](eunji) apron. [Min-ho](minho) is behind [Sora](sora)'s bar, peeling limes; in front of all the drinkers [Han](eunji) begs [his](minho) pardon, then [his](minho) hands for the evening. [Lamb](critic) cleans the bowl and asks to meet the [chef](eunji), then meets the [barmaid](sora) and forgets the [chef](eunji). [Jae](jae) sees [Sora](sora) laugh. It isn't at anything [Jae](jae) said.
- reveal yuri eunji "confesses"
+ reconcile eunji minho "begs his pardon"
- hire minho eunji "his hands"
- boss sora minho "behind Sora's bar"
- meet critic sora "meets the barmaid"
- love.start critic sora "forgets the chef"
- happy sora "laugh"
- jealous jae critic "sees Sora laugh"

== 10 Boil Over
Five stars, and at midnight a fire. [Ox](thug) has been seen with a can, though it wasn't [Madame Cho](madame) [who](madame) paid [him](thug) this time, it was [Daniel](daniel). [Nabi](nabi) wakes [Jae](jae), [Jae](jae) wakes [Yuri](yuri), and nobody wakes the old [man](gramps). [Cho](madame), [who](madame) has come to gloat, wades in with [her](madame) umbrella and hauls [Grandpa Han](gramps) out by the collar. Fifty years, [she](madame) shouts, [she](madame) has waited to wring that neck, and no fire is getting it first. [Tae](deliv) holds [Jae](jae) till the sirens stop.
- hire daniel thug "it was Daniel"
+ attack thug eunji "with a can"
- help nabi jae "wakes Jae"
- help jae yuri "wakes Yuri"
+ rescue madame gramps "hauls"
- kill? madame gramps "wring that neck"
- help deliv jae "holds Jae"

== 11 Ashes
[Ox](thug) turns [Daniel](daniel) in for a plea. [Daniel](daniel)'s own cameras show it live: the [chef](daniel) led off in [his](daniel) whites. [Yuri](yuri), watching, feels nothing, then hungry. [Sora](sora) accepts [Hector](critic)'s invitation to see [London](@london), and [her](sora) place behind the bar goes to [Jae](jae), [who](jae) says goodbye at the airport with dry eyes and is collected by [Tae](deliv) in the fish van. [Jae](jae) cries then. [Tae](deliv) has brought squid, and a hand to hold; this time it's taken.
- betray thug daniel "turns Daniel in"
+ arrest _ daniel "led off"
- sad! yuri "feels nothing"
- invite critic sora "invitation"
- travel sora "see London" @london
- hire jae "goes to Jae"
- sad jae "cries"
+ couple.start deliv jae "it's taken"

== 12 Serve
[Madame Cho](madame) tears up the paper; in return the [debtor](gramps) has to take [her](madame) to the ferry, suitcase and all, and this time get on. [Eun-ji](eunji) finds [Min-ho](minho) in the ruin, seasoning a new wok. [She](eunji) has been sick for a week, and it isn't the oysters. [He](minho) has run from one wedding and says so; [he](minho)'d like, [he](minho) says, to see what the end of one looks like. [Yuri](yuri), washing up, gives [her](yuri) [brother](minho) away for nothing. The sign goes on. There's a queue.
+ reconcile gramps madame "tears up the paper"
- travel gramps+madame "get on"
- find eunji minho "finds Min-ho"
- pregnant eunji minho "sick for a week"
- wedding! minho sora "run from one wedding"
+ propose minho eunji "what the end of"
- sibling minho yuri "brother"
- wedding? eunji minho "gives her brother away"
