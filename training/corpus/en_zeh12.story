%series The Brass Regent
%lang en
%genre steampunk court intrigue, streaming episode descriptions with several strands
%cast ada | Princess Adelheid; Adelheid | f
%cast reg | Count Severin Holt; Severin; Holt; regent | m
%cast ott | Ottokar | m
%cast nad | Nadezhda Prochnow; Nadezhda; Prochnow | f
%cast wil | Wilibald | m
%cast aut | Clockwork Johann; Johann | n
%cast kor | Korinna | f
%cast mar | Marquis Lavoie; Lavoie | m
%cast bis | Bishop Otho | m
%cast gast | Gaspard | m
%cast king | King Eberhard; Eberhard | m
%cast jeanne | Jeannot | m

== 1
As [King Eberhard](king) lies in a coma after the airship crash, [Count Severin Holt](reg), [regent](reg) for the duration, shows the court a marvel: [Clockwork Johann](aut), a brass [butler](aut) built by the [inventor](nad) [Nadezhda Prochnow](nad). Sole [heir](ada) [Princess Adelheid](ada), eighteen and underestimated, finds [its](aut) eyes a little too attentive. In the servants' hall [her](ada) [maid](kor) [Korinna](kor) cries over a letter: [her](kor) [brother](wil) [Wilibald](wil), a [stoker](wil) on the fallen ship, is being blamed for the crash.
- ill king "coma"
- hire reg "regent"
- create.past nad aut "built"
- parent king ada "heir"
- investigate aut _ "attentive"
- boss ada kor "maid"
- sad kor "cries"
+ sibling kor wil "brother"
+ accuse _ wil "blamed"

== 2
[Wilibald](wil) has gone to earth in the foundry of [Nadezhda](nad), once [his](wil) night-school [teacher](nad). [She](nad) should turn [him](wil) in; the guard pays well, and [she](nad) is three months behind with the rent. Instead [she](nad) puts [him](wil) in overalls. At the palace [Adelheid](ada) practises pistol shooting under [Ottokar](ott), [captain](ott) of the lancers, [who](ott) was given [his](ott) first pony by the [regent](reg) and would die for [him](reg). [She](ada) misses on purpose. [He](ott) notices.
- flee wil "gone"
- advisor.past nad wil "teacher"
- betray? nad wil "turn"
+ help nad wil "overalls"
- advisor ott ada "practises"
- gift.past reg ott "pony"
- help? ott reg "die"
- betray ada ott "misses"
+ discover ott ada "notices"

== 3
The brass [butler](aut) takes down every word spoken in the palace. [Korinna](kor) stumbles upon the wax rolls while dusting and plays one to [her](kor) [mistress](ada): on it, the [regent](reg) and a [visitor](mar) agree on the price of a gas valve. Whose voice is the other? [Adelheid](ada) can place it within a dance, for it has been murmuring into [her](ada) ear since Lent. It belongs to the [Marquis Lavoie](mar), [her](ada) most ardent [suitor](mar).
- investigate aut _ "takes down"
- find kor "stumbles upon"
- reveal kor ada "plays"
- boss ada kor "mistress"
- betray.past mar+reg king "price"
- flirt mar ada "murmuring"
+ discover ada mar "can place it"
- love mar ada "suitor"

== 4
[Lavoie](mar) proposes in the hothouse. To say no would warn [him](mar), to say yes would make [her](ada) sick; [Adelheid](ada) sneezes for a quarter of an hour and is carried out. Meanwhile [Ottokar](ott), sent to search the foundry, finds a set of wet footprints leading to a boiler and a handsome young [man](wil) inside. [The two](ott+wil) look at each other for somewhat longer than a search requires. The [captain](ott) closes the hatch. "Nothing," [he](ott) reports.
+ propose mar ada "proposes"
- reject? ada mar "say no"
- betray ada mar "sneezes"
- investigate ott wil "search"
- find ott wil "inside"
- love.start ott wil "look at each other"
- love.start wil ott "look at each other"
+ help ott wil "hatch"
- betray ott reg "reports"

== 5
Rumour has it that [Prochnow](nad) once shared more with the [count](reg) than blueprints. It is true, and over long ago: [he](reg) took out the patents in [his](reg) own name, and [she](nad) took to gin. Now [he](reg) needs [her](nad) again. [Johann](aut) has developed a stammer, and only the [woman](nad) [who](nad) wound [him](aut) up knows where the key goes. [She](nad) comes, [she](nad) repairs, and [she](nad) adds a small wheel of which the [regent](reg) knows nothing.
+ affair.past nad reg "shared"
- ex nad reg "over long ago"
- steal.past reg nad "patents"
- ill.past nad "gin"
- ill aut "stammer"
- help nad reg "repairs"
+ betray nad reg "wheel"
- discover! reg nad "knows nothing"

== 6
Bright and unbending, [Bishop Otho](bis) refuses to declare the [king](king) dead before [his](king) heart stops. [He](bis) is found at the foot of the belfry next morning. [Adelheid](ada), [whom](ada) [he](bis) christened, has to follow the coffin on the arm of the [man](reg) [who](reg), [she](ada) is certain, had [him](bis) pushed. In the crowd a flower [seller](gast) slips [her](ada) a card. It bears a name that has been dead for a year: [Gaspard](gast), the [pilot](gast) of the airship.
- reject bis reg "refuses"
- die! king "refuses to declare"
+ die bis "foot of the belfry"
- advisor.past bis ada "christened"
- accuse ada reg "certain"
- kill? reg bis "pushed"
- gift gast ada "card"
+ die! gast "dead"#2

== 7
Burned down one side and believed lost, [Gaspard](gast) tells the [princess](ada) how the valve jammed over the strait. [He](gast) got [her](ada) [father](king) out; [he](gast) could not get anyone else. [He](gast) is prepared to swear to it, if only somebody will look after [his](gast) [boy](jeanne), little [Jeannot](jeanne), [who](jeanne) sells matches. [Korinna](kor) takes the [child](jeanne) home that night, and [Gaspard](gast), hearing [her](kor) sing to [him](jeanne), stands on the landing much longer than [he](gast) need.
- injure.past gast "Burned"
- die! gast "lost"
+ reveal gast ada "tells"
- rescue.past gast king "got her father out"
- parent king ada "father"
- parent gast jeanne "boy"
- help? gast ada "swear"
- help kor jeanne "child"
- create kor "sing"
- love.start gast kor "stands on the landing"

== 8
[Severin](reg) suspects a leak and has [Johann](aut) play back the week. Out comes nothing but a waltz, [Prochnow](nad)'s waltz, the one to which [they](nad+reg) danced in the year of the patents. [He](reg) smashes the cylinder. Within the hour [she](nad) is in the fortress; within two, the foundry is in flames, and [Wilibald](wil), running for the river, has run into the lancers. [Ottokar](ott) has to clap the irons on [him](wil) himself, while the [marquis](mar) looks on.
- discover! reg "suspects a leak"
- date.past nad reg "danced"
- sad reg "smashes"
+ arrest reg nad "fortress"
- attack _ "flames"
- flee wil "running"
+ arrest ott wil "irons"

== 9
Trial by ordeal of steam: the [stoker](wil) is to hang on Friday, unless the [princess](ada) accepts [Lavoie](mar). [She](ada) accepts [Lavoie](mar). [Korinna](kor) breaks every plate in the pantry. What not even the [maid](kor) has been told is that [Adelheid](ada), under the lace, is wearing a wax roll next to [her](ada) heart; what [Adelheid](ada) has not been told is that the [captain](ott), sick of obeying, means to storm the scaffold alone.
- kill? _ wil "hang"
- threaten mar+reg ada "unless"
+ engaged.start ada mar "accepts"
- sad kor "breaks every plate"
- boss ada kor "maid"
- reveal! ada kor "been told"
- sad ott "sick of obeying"
- rescue? ott wil "storm"

== 10
The trap drops, the rope holds, and a [lancer](ott) on a grey horse rides underneath and cuts. Both [men](ott+wil) are over the bridge before the drums stop. In the cathedral, at the question whether anyone knows just cause, [Johann](aut) the [butler](aut) raises a brass arm. The small wheel turns. In two well-known voices, for all the court to hear, [he](aut) recites the price of a valve. [Lavoie](mar) makes for the crypt and is brought down by a thrown bouquet, [Adelheid](ada)'s, with a flat-iron in it.
+ rescue ott wil "cuts"
- flee ott+wil "bridge"
- wedding? ada mar "cause"
+ reveal aut _ "recites"
- flee mar "crypt"
- attack ada mar "bouquet"
- kill! _ wil "the rope holds"
- accuse aut mar+reg "two well-known voices"

== 11
The [regent](reg) has locked himself into the sickroom and holds a pillow over the sleeping [king](king). [He](reg) wants a balloon, ten minutes, and [Nadezhda](nad). [She](nad) goes in. Of all the things [he](reg) could say, [he](reg) says that the waltz was [hers](nad); of all the things [she](nad) could do, [she](nad) winds the key [she](nad) has been carrying in [her](nad) hair. [Johann](aut), outside, walks through the wall. When the plaster settles, the [butler](aut) is scrap, [Holt](reg) is dead beneath [him](aut), and [Eberhard](king) has opened one eye.
- threaten reg king "pillow"
- help aut king "walks through the wall"
+ kill aut reg "dead"
- die aut "scrap"
+ recover king "opened"
- flee? reg "balloon"
- reveal reg nad "was hers"

== 12
Spring, and the [king](king), in a wheeled chair, lays down the crown of [his](king) own accord. [Adelheid](ada) is anointed by a nervous young bishop. [Her](ada) first decree gives the patents back to their [author](nad), [who](nad) pours the gin into the fountain and begins upon a new [Johann](aut), politer about privacy. [Gaspard](gast) and [Korinna](kor) have [Jeannot](jeanne) to give [them](gast+kor) away. From across the border comes a picture postcard of two [lancers](ott+wil), one of [whom](wil) has never sat a horse in [his](wil) life. The [queen](ada) pins it above [her](ada) desk.
- ill king "wheeled"
- quit king "crown"
+ hire ada "anointed"
- gift ada nad "gives"
- recover nad "gin"
- create nad aut "begins upon"
+ wedding gast kor "give them away"
- gift ott+wil ada "postcard"
