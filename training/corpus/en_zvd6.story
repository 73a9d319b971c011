%series Code Amber, Floor Six
%lang en
%genre hospital soap, a private station's breathless teasers
%cast leonie | Dr Annika Strand; Annika; Strand | f
%cast quayle | Dr Alaric Fosdyke; Alaric; Fosdyke | m
%cast ottavia | Ottavia | f
%cast ludo | Ludo | m
%cast hargreave | Professor Hargreave; Hargreave | m
%cast sabina | Sabina | f
%cast mercy | Sister Mercy; Mercy | f
%cast ambrin | Ambrin | f
%cast driver | - | m
%cast bride | - | f
%cast groom | - | m
%cast bman | - | m
%cast gambler | Spence | m
%cast boy | Toby | m
%cast tdad | - | m
%cast stalker | - | n
%cast inspector | - | f
%cast social | - | n
%cast donor | - | m

== 1
Sirens, smoke, a bus on its side! In the middle of the chaos, [Annika](leonie) finds herself operating opposite the very [man](quayle) [who](quayle) left [her](leonie) at the altar: [Alaric Fosdyke](quayle) is the new [head](quayle) of trauma! [Ottavia](ottavia), [her](leonie) [sister](ottavia) and the ward's worst [liar](ottavia), has known for weeks. [Ludo](ludo), the [porter](ludo) with the poet's heart, pulls a [boy](boy) from the wreck. And the [driver](driver)? Gone without a trace …
+ return quayle "the very man"
- breakup.past quayle leonie "left her"
- hire quayle "new head of trauma"
- sibling leonie ottavia "sister"
- discover.past ottavia quayle "has known"
+ rescue ludo boy "pulls a boy"
- flee driver "Gone"

== 2
One look across the operating table, and the old fire is burning again – at least in [him](quayle)! [Annika](leonie) snaps that [she](leonie) would sooner date a scalpel. Little [Toby](boy) won't wake up, and [Ludo](ludo), [who](ludo) hasn't left [his](boy) bedside, makes the [boy](boy) a promise [he](ludo) may not be able to keep. Meanwhile [Sabina](sabina), [Professor Hargreave](hargreave)'s bored [wife](sabina), has [her](sabina) eye on fresh meat: [Dr Fosdyke](quayle)!
+ love quayle leonie "old fire"
- reject leonie quayle "sooner date a scalpel"
- ill boy "won't wake up"
- help ludo boy "bedside"
- married hargreave sabina "wife"
- love sabina quayle "her eye on"

== 3
The wedding party from hell! A [bride](bride) is wheeled in with champagne in [her](bride) lungs, a [groom](groom) with the best [man](bman)'s fist on [his](groom) jaw – and it's [Ottavia](ottavia) [who](ottavia) recognises the [bridegroom](groom): until Tuesday [he](groom) was whispering sweet nothings to [her](ottavia)! [Sabina](sabina) faints into [Alaric](quayle)'s arms, very becomingly, and [Hargreave](hargreave) sees red. [Sister Mercy](mercy) comes upon a locker full of morphine. Whose is it?
- wedding bride groom "wedding party"
- attack bman groom "fist"
- ill bride "wheeled in"
+ affair.past groom ottavia "sweet nothings"
- flirt sabina quayle "faints into"
- jealous hargreave quayle "sees red"
+ discover mercy _ "comes upon"

== 4
Hooked! It is [Hargreave](hargreave) himself, the [surgeon](hargreave) with the golden hands, [who](hargreave) can't get through a shift without a needle. [Mercy](mercy) has it in black and white, and [he](hargreave) has a hold on [her](mercy): one word, and everyone learns about the diploma [she](mercy) forged. [Toby](boy) opens [his](boy) eyes – and calls [Ludo](ludo) "[Daddy](ludo)". [Ludo](ludo)'s [wife](ambrin) [Ambrin](ambrin), [who](ambrin) has lost three babies, hears it in the doorway and runs.
+ ill hargreave "Hooked"
- discover mercy hargreave "in black and white"
+ threaten hargreave mercy "has a hold on"
- betray.past mercy _ "forged"
- recover boy "opens his eyes"
- parent! ludo boy "calls Ludo"
- married ambrin ludo "wife"
- lose.past ambrin "lost three babies"
- sad ambrin "runs"

== 5
Trapped between floors! For four hours [Annika](leonie) and [Alaric](quayle) have nothing but a sandwich, a stuck lift and the question [she](leonie) has been swallowing for six years: why? [His](quayle) answer knocks [her](leonie) sideways. It was [her](leonie) [father](donor) [who](donor) paid [him](quayle) to vanish! [Their](leonie+quayle) lips are inches apart when the doors fly open … [Sabina](sabina), scorned and on the warpath, has reported [Fosdyke](quayle) for harassment. Every word of it made up!
+ reveal quayle leonie "His answer"
- parent donor leonie "father"
- gift.past donor quayle "paid him"
- kiss? leonie quayle "inches apart"
- reject.past quayle sabina "scorned"
+ accuse sabina quayle "reported"
- betray sabina quayle "made up"

== 6
Suspended! [Alaric](quayle) hands in [his](quayle) pass, and [Annika](leonie) is torn: does [she](leonie) believe [him](quayle)? The [inspector](inspector) from the board does not. During an emergency bypass [Hargreave](hargreave)'s fingers begin to tremble, an artery tears, and [Mercy](mercy) has to take the clamp out of [his](hargreave) hand – or the [gambler](gambler) on the table, [Spence](gambler), will bleed to death! [He](gambler) survives. [Her](mercy) silence does not: [she](mercy) goes to the [inspector](inspector).
+ quit quayle "Suspended"
- sad leonie "torn"
- investigate inspector quayle "inspector from the board"
- treat gambler hargreave "emergency bypass"
- rescue mercy gambler "take the clamp"
- die! gambler "survives"
+ reveal mercy inspector "goes to the inspector"

== 7
Locked in a side ward, drenched in sweat, [Hargreave](hargreave) goes cold turkey – and who holds the basin? The [nurse](mercy) [he](hargreave) blackmailed! [Toby](boy)'s real [father](tdad) never comes, so [Ludo](ludo) and a hesitant [Ambrin](ambrin) apply to foster the [boy](boy). [Ottavia](ottavia), for [her](ottavia) part, gets roses, then chocolates, then a photograph of herself asleep. It is signed "[Your](ottavia) [patient](stalker)". And in the car park [Annika](leonie) finally throws [her](leonie) arms round [Alaric](quayle)'s neck!
- ill hargreave "cold turkey"
+ help mercy hargreave "holds the basin"
- threaten.past hargreave mercy "blackmailed"
- parent tdad boy "father"
- kin? ambrin+ludo boy "foster"
- gift stalker ottavia "roses"
+ threaten stalker ottavia "photograph"
+ reconcile leonie quayle "throws her arms round"

== 8
Who is the shadow on ward six? [Ottavia](ottavia) suspects [Spence](gambler), [who](gambler) flirts from [his](gambler) wheelchair, and gives [him](gambler) a piece of [her](ottavia) mind in front of everyone. Wrong [man](gambler)! At midnight [someone](stalker) presses a cloth over [her](ottavia) mouth … Cleared because [Sabina](sabina) contradicted herself three times, [Fosdyke](quayle) is back in scrubs. [Annika](leonie) can't share [his](quayle) joy: [her](leonie) period is late, and so is [her](leonie) courage.
- accuse ottavia gambler "suspects"
- flirt gambler ottavia "flirts"
+ abduct stalker ottavia "presses a cloth"
- accuse! sabina quayle "Cleared"
- return quayle "back in scrubs"
- pregnant? leonie quayle "period is late"
- reveal! leonie quayle "so is her courage"

== 9
[Ottavia](ottavia) wakes in a cellar that smells of chloroform and lilies. [Her](ottavia) [captor](stalker) takes off [his](stalker) mask: it is the [driver](driver) of the bus, [whose](driver) hand [she](ottavia) held that night for one minute! [He](driver) has built a house around that minute. [Spence](gambler), the [man](gambler) nobody trusts, bets that the lilies come from the hospital chapel, and wins. [He](gambler) rolls [his](gambler) wheelchair straight through the cellar door!
+ discover ottavia driver "takes off his mask"
- abduct driver ottavia "captor"
- help.past ottavia driver "whose hand she held"
- discover gambler driver "bets"
+ rescue gambler ottavia "straight through"

== 10
Arrested at last, the [driver](driver) grins: "[She](ottavia)'ll write to [me](driver)." [Ottavia](ottavia) won't; [she](ottavia) is busy teaching [Spence](gambler) to walk, and to lose at cards. [Sabina](sabina) demands a divorce and half of everything. Sober for forty days, [Hargreave](hargreave) gives [her](sabina) all of it and invites [Mercy](mercy) for a cup of tea. Then the phone rings at [Annika](leonie)'s: [her](leonie) [father](donor) is dying, and the only matching liver is [Alaric](quayle)'s!
- arrest _ driver "Arrested"
- help ottavia gambler "teaching Spence"
- divorce? hargreave sabina "demands a divorce"
- recover hargreave "Sober"
- invite hargreave mercy "invites Mercy"
- parent donor leonie "father"
+ ill donor "dying"
- rescue? quayle donor "matching liver"

== 11
Can [he](quayle) really give a piece of himself to the [man](donor) [who](donor) once bought [him](quayle) off? [Alaric](quayle) goes under the knife for [Annika](leonie)'s sake – and [his](quayle) heart stops! [She](leonie), banned from the theatre, hammers on the glass and screams that [she](leonie) is carrying [his](quayle) child. Who scrubs in? [Hargreave](hargreave), with steady hands! Down the hall a social [worker](social) brings [Ludo](ludo) and [Ambrin](ambrin) the letter about [Toby](boy). [Ambrin](ambrin) can't open it …
- gift.past donor quayle "bought him off"
- treat quayle _ "under the knife"
+ ill quayle "heart stops"
+ pregnant leonie quayle "carrying his child"
- rescue? hargreave quayle "scrubs in"

== 12
The season finale! [Fosdyke](quayle) lives, and the first thing [he](quayle) hears is a heartbeat on a monitor, not [his](quayle) own. The [old man](donor), on [his](donor) feet again, begs forgiveness of [both](leonie+quayle) – [she](leonie) is not so quick about it. [Toby](boy) moves in with [Ludo](ludo) and [Ambrin](ambrin), goldfish included. [Spence](gambler) stakes everything on one card: it says "Marry [me](gambler)". [Ottavia](ottavia) raises [him](gambler) one kiss. But who is that lighting a match in the oxygen store?
+ recover quayle "lives"
- pregnant leonie quayle "heartbeat"
- recover donor "on his feet again"
- reconcile? donor leonie+quayle "begs forgiveness"
- reconcile! donor leonie "not so quick"
+ move boy ambrin+ludo "moves in with"
+ propose gambler ottavia "Marry me"
- kiss gambler ottavia "kiss"
