%series Gloves and Hats
%lang en
%genre period drama, department store in Manchester 1956, encyclopaedia episode list with long sentences
%cast edith  | Edith Marlowe; Edith; Miss Marlowe | f
%cast roland | Roland Birtwistle; Roland; Mr. Birtwistle | m
%cast cecily | Cecily Birtwistle; Cecily | f
%cast dot    | Dorothy Platt; Dot; Dorothy | f
%cast ernest | Ernest Platt; Ernest | m
%cast jean   | Jean Hollis; Jean | f
%cast leroy  | Leroy Baptiste; Leroy; Baptiste | m
%cast hugh   | Hugh Birtwistle; Hugh | m
%cast sgt    | Sergeant Tull; Tull | m
%cast opal   | Opal Baptiste; Opal | f
%cast colonel | Colonel Ames; Ames | m
%cast oldman | - | m
%cast rose   | Rose | f

== 1
When [Roland Birtwistle](roland) inherits the family store from [his](roland) late [father](oldman), [he](roland) gives the millinery counter to [Edith Marlowe](edith), [whom](edith) [he](roland) courted before the war and jilted for [Cecily](cecily), the [woman](cecily) [who](cecily) now buys a hat a day from [her](edith). [Edith](edith) lodges in [Ancoats](@ancoats) with [Dot Platt](dot) of Gloves and [Dot](dot)'s silent [husband](ernest) [Ernest](ernest), a night [porter](ernest). A Trinidadian [tailor](leroy), [Leroy Baptiste](leroy), is taken on in Alterations and makes [Jean](jean), the [junior](jean), blush to the ears.
- parent oldman roland "late father"
- die.past oldman "late"
+ hire edith roland "gives the millinery counter"
- couple.past edith roland "courted"
- breakup.past roland edith "jilted"
- married cecily roland "jilted for Cecily"
- housemate dot+ernest edith "lodges"
- married dot ernest "husband"
- hire leroy "taken on"
- love jean leroy "blush"

== 2
[Cecily](cecily), [who](cecily) knows perfectly well who [Miss Marlowe](edith) is, asks [her](edith) to tea and offers [her](edith) fifty pounds to leave town; the [milliner](edith) puts the notes in a hat box and has it delivered to [Roland](roland). The [couple](cecily+roland) dine that night at either end of a very long table. [Hugh](hugh), [his](roland) younger [brother](hugh), thrown out of [Oxford](@oxford) for the third time, is given the lift to operate and falls, between the second floor and the third, for [Jean](jean).
- discover.past cecily edith "knows perfectly well"
- invite cecily edith "asks her to tea"
- gift? cecily edith "fifty pounds"
+ reject edith cecily "delivered to Roland"
- married cecily roland "couple"
- sibling hugh roland "younger brother"
- quit.past hugh "thrown out"
- hire hugh roland "lift to operate"
+ love.start hugh jean "falls"

== 3
While [Ernest](ernest) guards the store by night, [his](ernest) [wife](dot) entertains [Sergeant Tull](sgt) of the constabulary, [who](sgt) leaves by the coal hole; [Edith](edith), on the other side of the lath, pulls the pillow over [her](edith) ears and says nothing to the [porter](ernest), [who](ernest) has always carried up [her](edith) coal. [Jean](jean) goes to the pictures with [Leroy](leroy), is called names on the tram on account of it and takes [his](leroy) arm for the first time, in full view of the tram.
+ affair dot sgt "entertains"
- married dot ernest "wife"
- cheat dot ernest "entertains"
- discover edith dot+sgt "pillow"
- reveal! edith ernest "says nothing"
- help.past ernest edith "carried up her coal"
+ date jean leroy "goes to the pictures"

== 4
[Roland](roland) stays late. [Edith](edith) stays later. [Roland](roland) tries on a bonnet. [Edith](edith) laughs. It is the old laugh. [Roland](roland) kisses [Edith](edith). [Edith](edith) kisses [Roland](roland). [Ernest](ernest) comes by with [his](ernest) lamp. [Ernest](ernest) goes out again. [Ernest](ernest) keeps secrets. Nobody keeps them from [Ernest](ernest). At dawn the first customer is [Cecily](cecily).
- happy edith "laughs"
+ kiss edith roland "kisses"
- cheat roland cecily "kisses"
- discover ernest edith+roland "comes by"
- reveal! ernest _ "keeps secrets"

== 5
[Opal](opal), fresh off the boat and known to nobody, walks into Alterations with a small [girl](rose) by the hand and asks for [her](opal) [husband](leroy), whereupon [Jean](jean) runs a needle through [her](jean) thumb. The [tailor](leroy) had written to tell [Opal](opal) that it was over; the letter, it seems, went down with a mail plane. [Hugh](hugh) bandages the thumb and, since the lift has stopped between floors of its own free will, holds the hand for an hour and ten minutes.
+ travel opal "fresh off the boat"
- married leroy opal "husband"
- parent leroy+opal rose "small girl"
- injure jean "needle"
- breakup? leroy opal "it was over"
- treat jean hugh "bandages"
+ flirt hugh jean "holds the hand"

== 6
[Dot](dot) wants to leave [Ernest](ernest) for the [sergeant](sgt), only to learn from [Edith](edith) that [Tull](sgt) has a wife in [Salford](@salford) and another at [Rhyl](@rhyl). [She](dot) calls [her](dot) [lodger](edith) a jealous old maid, and the [maid](edith) packs [her](edith) box the same night and moves into the store, where [she](edith) sleeps in the window display. Passers-by take [her](edith) for a mannequin. [Roland](roland), coming in by the side door, doesn't.
- breakup? dot ernest "leave"
- married _ sgt "wife"
- betray.past sgt dot "another"
- reveal edith dot "learn from Edith"
- quarrel dot edith "jealous old maid"
+ move edith "moves into"
- housemate.end dot edith "packs her box"
+ affair edith roland "side door"

== 7
[Colonel Ames](colonel), [Cecily](cecily)'s [father](colonel) and the store's chief creditor, has [his](colonel) [son-in-law](roland) shadowed by none other than [Sergeant Tull](sgt), [whose](sgt) report, complete with window display, is read out at Sunday luncheon. [Cecily](cecily) finishes [her](cecily) pudding, takes off [her](cecily) ring and asks whether there is cheese. When the [colonel](colonel) calls in the debt the next morning, two hundred people stand to lose their places, and it is [Edith](edith) [whom](edith) they blame.
- parent colonel cecily "father"
- kin colonel roland "son-in-law"
- investigate sgt roland "shadowed by"
+ reveal colonel cecily "read out"
+ breakup cecily roland "takes off her ring"
- threaten colonel roland "calls in the debt"
- accuse _ edith "they blame"

== 8
[Leroy](leroy), [who](leroy) has not the heart to send [Opal](opal) back, rents two rooms for [his](leroy) [family](opal+rose) and tells [Jean](jean) that it must stop; [she](jean) nods, goes up to the roof and is found there by [Hugh](hugh), [who](hugh), being frightened of heights, has to be brought down by [her](jean). [Opal](opal) is not a fool. In a drawer [she](opal) comes upon a cinema ticket torn for two, and [she](opal) looks from it to the sleeping [man](leroy), and shuts the drawer.
- housemate.start leroy opal+rose "rents two rooms"
+ breakup leroy jean "must stop"
- find hugh jean "found there"
- sad hugh "frightened"
- help jean hugh "brought down by her"
- discover opal jean+leroy "cinema ticket"

== 9
[Ernest](ernest) has known about the [sergeant](sgt) since the first lump of coal. On the day [Dot](dot) is taken ill with [her](dot) heart, [he](ernest) speaks more than in all the twenty years of [their](dot+ernest) marriage: that [he](ernest) would have [her](dot) any way [she](dot) came, and that [he](ernest) has made soup. [Dot](dot), ashamed, asks for [Edith](edith) as well, and the two [women](dot+edith), with the pan between [them](dot+edith), bury what there was to bury.
- discover.past ernest dot+sgt "has known"
+ ill dot "taken ill"
- married dot ernest "marriage"
- reconcile dot ernest "any way she came"
- sad dot "ashamed"
+ reconcile dot edith "bury"

== 10
To save the store, [Roland](roland) must go back to [his](roland) [wife](cecily); so much the [colonel](colonel) has let [him](roland) know. [He](roland) would rather sweep streets, [he](roland) tells [Edith](edith), and it is [she](edith) [who](edith) sends [him](roland) home, for two hundred reasons, in a voice that hardly shakes. But [Cecily](cecily), on opening the door to a [man](roland) with a suitcase, informs [him](roland) that [she](cecily) has taken tea at this hour with a [lift operator](hugh) all week, and that [her](cecily) heart, such as it is, is engaged elsewhere.
- married cecily roland "wife"
- reconcile? cecily roland "go back"
- threaten colonel roland "let him know"
+ breakup edith roland "sends him home"
- sad edith "hardly shakes"
+ reject cecily roland "informs him"
- love cecily hugh "engaged elsewhere"

== 11
It was all a lie, as [Hugh](hugh) assures [his](hugh) dumbfounded [brother](roland): [he](hugh) poured, [she](cecily) wept, and the only [girl](jean) [he](hugh) thinks of is [Jean](jean). What [Cecily](cecily) wanted was to set [Roland](roland) free without being pitied for it. [She](cecily) makes the [colonel](colonel) tear up the paper, under threat of moving in with [him](colonel), and boards the night train with three hat boxes. [Opal](opal) has a word with [Jean](jean) in the fitting room. Nobody hears it, but [both](jean+opal) come out red-eyed and arm in arm.
- betray.past cecily roland "lie"
- sibling hugh roland "brother"
- love hugh jean "only girl"
- threaten cecily colonel "under threat"
+ help cecily roland "set Roland free"
- travel cecily "night train"
- reconcile jean opal "arm in arm"

== 12
The divorce takes a year, as divorces did. On the day it comes through, [Roland](roland) asks [Edith](edith) at the millinery counter for something in white, and [she](edith), [who](edith) has served ten thousand brides, measures [her](edith) own head. [Jean](jean) has told [Hugh](hugh) that [she](jean) will not be anyone's second best floor, and that [he](hugh) may ask again at Christmas; the [lift boy](hugh) has marked the date. [Dot](dot) is up and about. [Tull](sgt), in [Rhyl](@rhyl), has been charged with having one wife too many.
+ divorce cecily roland "divorce"
+ propose roland edith "something in white"
- engaged.start edith roland "measures her own head"
- propose? hugh jean "ask again"
- recover dot "up and about"
- arrest _ sgt "charged"
