%series Tenement on Mokotowska
%lang en
%genre Warsaw apartment-house serial with a clinic on the ground floor, listings magazine
%cast bog | Bogna Wilczek; Bogna | f
%cast wit | Witold Wilczek; Witold; Dr. Wilczek | m
%cast hal | Halina | f
%cast kaz | Kazimierz Bielak; Kazimierz; Bielak | m
%cast dar | Daria Bielak; Daria | f
%cast tym | Tymon | m
%cast ukr | Oksana | f
%cast gus | Gustaw | m
%cast zof | Mrs. Wilczek; Zofia | f
%cast rem | Remigiusz; Remek | m
%cast cop | Commissioner Sroka; Sroka | f
%cast pup | Pierogi | n
%cast bab | - | n
%cast lord | - | m
%cast thugs | - | g

== 1
[Dr. Witold Wilczek](wit) and [Kazimierz Bielak](kaz), next-door [neighbours](kaz+wit) for thirty years and chess [enemies](kaz+wit) for twenty-nine, wake up to a notice on both [their](kaz+wit) doors: the house has been sold. [Witold](wit)'s [sister](bog) [Bogna](bog), just back from a broken engagement in [Lyon](@lyon), moves into the attic, and walks straight into [Bielak](kaz)'s [grandson](tym) [Tymon](tym) with a cello and no shirt. The [caretaker](hal), [Halina](hal), has lost the key to the cellar, [she](hal) says.
- neighbour kaz wit "neighbours"
- enemy kaz wit "enemies"
- discover kaz+wit "notice"
- lose kaz+wit "sold"
- sibling bog wit "sister"
- return bog "back from" @lyon
- engaged.past _ bog "engagement"
+ move bog "moves into the attic"
- meet bog tym "walks straight into"
- kin kaz tym "grandson"
- lose hal "lost the key"

== 2
The new owner sends a [lawyer](rem) with a smile: [Remigiusz](rem), [Bogna](bog)'s schoolyard sweetheart. [He](rem) offers [her](bog) the attic for life, if the others go. [She](bog) pours [him](rem) a cup of salt. [Oksana](ukr), a Kharkiv [cardiologist](ukr) [who](ukr) mops [Dr. Wilczek](wit)'s surgery, spots a murmur in [Zofia](zof), the [doctor](wit)'s [wife](zof), that [he](wit) has missed for eleven years. [Witold](wit) hires [her](ukr) as a colleague by return of mop.
- advisor rem _ "lawyer"
- couple.past bog rem "sweetheart"
- gift? rem bog "offers"
+ reject bog rem "a cup of salt"
- boss wit ukr "mops"
- discover ukr zof "spots a murmur"
- ill zof "murmur"
- married wit zof "wife"
+ hire ukr wit "hires"
- colleague.start ukr wit "colleague"

== 3
[Zofia](zof), [who](zof) is fifty and expecting a bypass, does not want to be examined by a charwoman and says so in front of [her](ukr). [Oksana](ukr) bows. [Daria Bielak](dar), [Kazimierz](kaz)'s [daughter](dar) and [mother](dar) of the [cellist](tym), is found to have sold [her](dar) signature to [Remek](rem), along with the family's vote. [Halina](hal) puts poison down for rats; [Pierogi](pup), the house's communal [dachshund](pup), eats it, is pumped out by [Gustaw](gus), [who](gus) is only the [plumber](gus), and lives.
- ill zof "a bypass"
- reject zof ukr "charwoman"
- parent kaz dar "daughter"
- parent dar tym "mother"
- discover _ dar "found"
+ betray dar kaz "sold her signature"
- ill pup "poison"
- rescue gus pup "pumped out"
- recover pup "lives"

== 4
[Bielak](kaz) strikes [his](kaz) [daughter](dar)'s name out of the family Bible. In a cellar niche [Tymon](tym) and [Bogna](bog) play Boccherini by candle, and afterwards nothing but each other; the candle is knocked over, and there behind the bricks stands a wall of jars, each with a banknote bouquet inside. They are the property of [Halina](hal), [who](hal) appears with a torch and does not deny it, being eighty-one.
- parent kaz dar "daughter"
- reject kaz dar "strikes his daughter's name"
- create bog+tym "play"
+ sex bog tym "nothing but each other"
+ find bog+tym "a wall of jars"
- reveal hal bog+tym "does not deny"

== 5
[Sroka](cop) of the fraud squad rents the mezzanine under the name of Wójcik and rather likes it there. [Zofia](zof) faints on the stairs with no one by except [Oksana](ukr); a straw, a penknife, eleven minutes. When [Mrs. Wilczek](zof) comes round in intensive care [she](zof) asks for the [charwoman](ukr). [Remek](rem) gets wind of the jars from [Daria](dar) and goes down with a pickaxe. [Gustaw](gus) has turned off the light.
- investigate cop _ "fraud squad"
- move cop "rents"
- betray cop _ "under the name"
- happy cop "likes"
- ill zof "faints"
+ rescue ukr zof "a straw"
- recover zof "comes round"
- reveal dar rem "gets wind"
- steal? rem hal "pickaxe"

== 6
In the dark [Remek](rem) pickaxes [his](rem) own foot, bleeds, and is bandaged by [Witold](wit), [who](wit) charges [him](rem) in advance. [Bogna](bog) tells the [lawyer](rem) that [he](rem) is on a bad road, and means it kindly: twenty years ago [she](bog)'d have walked it with [him](rem). [Tymon](tym) hears only that last bit. [He](tym) leaves for an orchestra in [Bergen](@bergen) on the morning train, with the wrong half of a score, and leaves [Bogna](bog) sick every dawn.
- injure rem "pickaxes his own foot"
- treat rem wit "bandaged"
- love.past bog rem "walked it with him"
- discover tym bog "hears"
+ breakup tym bog "leaves for an orchestra"
- travel tym "leaves for" @bergen
+ pregnant bog tym "sick every dawn"

== 7
[Halina](hal) confides in [Oksana](ukr): the jars are rent, thirty years of it, paid to a [landlord](lord) [who](lord) was arrested in 1953 and never came to collect, and for [whom](lord) [she](hal) has kept it. [His](lord) name is on every label. It is that of [Bielak](kaz)'s [father](lord). [Sroka](cop), [who](cop) has been listening through the dumbwaiter, puts [her](cop) badge on the table, then a bottle, and asks [Witold](wit) if [he](wit) is any good at chess.
+ reveal hal ukr "confides"
- arrest.past _ lord "arrested"
- help hal lord "kept"
- parent lord kaz "father"
- discover cop hal "listening"
- reveal cop _ "puts her badge"

== 8
[Kazimierz](kaz) holds a jar up to the light and cannot see for crying. The house, it appears, was never sold by anybody who owned it. [Daria](dar) comes to the door with flowers; [he](kaz) lets [her](dar) stand there the length of a chess game, loses, and says come in. Over on the mezzanine [Sroka](cop) and [Witold](wit)'s [brother-in-law](gus), the [plumber](gus), start to mend a tap at nine, and by midnight it is not about the tap.
- sad kaz "crying"
+ discover kaz "never sold"
- gift dar kaz "flowers"
- lose kaz dar "loses"
+ reconcile dar kaz "come in"
- kin gus wit "brother-in-law"
- flirt cop gus "not about the tap"

== 9
[Remek](rem), limping, is fired by the investors, then by [his](rem) conscience; [he](rem) brings [Sroka](cop) the forged deeds in a shoe. For [his](rem) pains [he](rem) is set upon in the yard, and it is [Halina](hal), with a snow shovel, [who](hal) sees the two [men](thugs) off. [Zofia](zof), discharged, finds [her](zof) own bathrobe on [Oksana](ukr), and [Oksana](ukr)'s tea on the stove. "Stay," [she](zof) says. "[We](wit+zof) have a room the size of a country."
- injure rem "limping"
- quit rem _ "fired"
+ reveal rem cop "forged deeds"
- attack thugs rem "set upon"
- rescue hal rem "sees the two men off"
- recover zof "discharged"
- discover zof ukr "finds"
+ invite zof ukr "Stay"

== 10
The investors are rounded up at breakfast by [Commissioner Sroka](cop), with the [plumber](gus) holding [her](cop) coat. [Bogna](bog) writes to [Bergen](@bergen), tears it up, writes again; number nine reaches the post, and crosses with a telegram. [Tymon](tym) is on the doorstep with half a score and salt on [his](tym) lashes. [Their](bog+tym) two halves fit. "Is that for strings?" [he](tym) asks, with [his](tym) ear to [her](bog) dress.
+ arrest cop _ "rounded up"
- help gus cop "holding"
- reveal? bog tym "writes"
- return tym "doorstep"
+ reconcile bog tym "two halves fit"

== 11
[Halina](hal) turns eighty-two. The entire staircase sings; each tenant hands [her](hal) a jar, filled with what they have: marmalade, buttons, a cello peg, a lease. Old [Bielak](kaz), [heir](kaz) of the house, has signed it over to all of them at one zloty a month. That evening [Halina](hal) goes down to the cellar for the last time, and [Gustaw](gus) finds [her](hal) dead in [her](hal) chair, facing the light.
- celebrate _ hal "turns eighty-two"
- gift _ hal "a jar"
+ gift kaz _ "signed it over"
+ die hal "dead"
- find gus hal "finds her dead"

== 12
One funeral, one concert, one wedding in a single staircase: [Sroka](cop) says yes to the tap. [Bogna](bog), between movements, makes for the stretcher, and [Oksana](ukr) and [Witold](wit) deliver the [infant](bab) on the third landing, where the echo is best. [Zofia](zof) is godmother. [Remek](rem), [who](rem) has the [caretaker](hal)'s keys now, sweeps. Against all expectations, and by resignation in the thirty-first move, [Dr. Wilczek](wit) beats [Bielak](kaz).
+ wedding cop gus "wedding"
+ birth bog bab "deliver the infant"
- treat bog ukr+wit "deliver"
- kin bab zof "godmother"
- hire rem _ "keys now"
- find wit kaz "beats"
