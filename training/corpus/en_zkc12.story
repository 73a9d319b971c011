%series Good Neighbours of Linden Close
%lang en
%genre sleeper-agent suburb comedy drama, Ottawa 1984, blurbs
%cast greta | Greta Marsh; Greta | f
%cast neil | Neil Marsh; Neil | m
%cast poppy | Poppy Marsh; Poppy | f
%cast dev | Dev Chatterjee; Dev; Chatterjee | m
%cast lucinda | Lucinda Chatterjee; Lucinda; Lucy | f
%cast aunt | Aunt Vera; Vera | f
%cast courier | - | m
%cast milo | Milo Chatterjee; Milo | m
%cast frank | Frank Lavoie; Frank; Lavoie | m
%cast teacher | Miss Ducharme; Solange; Ducharme | f
%cast widow | Mrs. Pell; Pell | f
%cast pell | - | m
%cast dentist | - | m
%cast oleg | Oleg | m
%cast receptionist | - | n

== 1
[Greta](greta) and [Neil Marsh](neil) have been married for sixteen years on orders from Moscow. Nobody ordered [Neil](neil) to fall in love, so [he](neil) has never mentioned it. [Their](greta+neil) [daughter](poppy), [Poppy](poppy), thinks [they](greta+neil) sell dental supplies. The house next door, empty since old [Pell](pell) died on [his](pell) mower, is taken by [Dev Chatterjee](dev), [his](dev) [wife](lucinda) [Lucinda](lucinda) and [their](dev+lucinda) [son](milo). [Greta](greta) bakes a cake. [She](greta) recognises the new [man](dev) on sight: it was [he](dev) [who](dev), in Vienna in 1970, kissed [her](greta) on a tram so that a policeman should not see [her](greta) face.
- married greta neil "married for sixteen years"
+ love neil greta "fall in love"
- reveal! neil greta "never mentioned it"
- parent greta+neil poppy "daughter"
- die.past pell "died"
- move dev+lucinda+milo "is taken by"
- married dev lucinda "wife"
- parent dev+lucinda milo "son"
- neighbour dev+lucinda+milo greta+neil+poppy "next door"
+ discover greta dev "recognises"
- kiss.past dev greta "kissed her"
- rescue.past dev greta "should not see"

== 2
Which side was [he](dev) on, then, and which is [he](dev) on now? [Aunt Vera](aunt), [who](aunt) is nobody's aunt but runs the [couple](greta+neil) from a wool shop, wants the [newcomer](dev) cultivated. [Neil](neil) takes [him](dev) fishing. [Greta](greta) takes [Lucinda](lucinda) to aerobics and likes [her](lucinda), which is not in the instructions. At the bus stop [Milo](milo) asks [Poppy](poppy) whether all Canadian girls scowl. [She](poppy) scowls, then shares a glove with [him](milo). The [widow](widow) [Pell](widow), behind the lace across the way, writes the time in a notebook.
- investigate? _ dev "Which side"
- kin! _ aunt "nobody's aunt"
- boss aunt greta+neil "runs the couple"
- friend.start greta lucinda "likes her"
- flirt milo poppy "asks Poppy whether"
+ help poppy milo "shares a glove"
- married.past pell widow "widow Pell"
- investigate widow _ "writes the time"

== 3
At the school concert [Lucinda](lucinda) introduces [her](lucinda) [boss](frank), [Frank Lavoie](frank), of a ministry [she](lucinda) does not specify. So it isn't the [husband](dev) [who](dev) works for the Mounties' secret branch at all, it's the [wife](lucinda)! [Dev](dev), a retired [smuggler](dev) of carpets, keeps house. [Neil](neil) knocks over the punch. [Lavoie](frank) can't take [his](frank) eyes off the French [teacher](teacher), [Miss Ducharme](teacher), and [she](teacher) can't take [hers](teacher) off [Neil](neil), to [whom](neil) [she](teacher) once gave a lift in the rain. [Greta](greta), watching [her](teacher), feels a twinge [she](greta) was not trained for.
- boss frank lucinda "boss"
+ discover neil lucinda "it's the wife"
- married dev lucinda "the husband"
- quit.past dev "retired smuggler"
- love frank teacher "can't take his eyes"
- love teacher neil "hers off Neil"
- help.past teacher neil "gave a lift"
+ jealous greta teacher "twinge"

== 4
[Vera](aunt) wants [Lucinda](lucinda)'s briefcase. [Greta](greta) refuses [Vera](aunt). [Vera](aunt) reminds [Greta](greta) of [Oleg](oleg). [Oleg](oleg) is [Greta](greta)'s little [brother](oleg). [He](oleg) is in Moscow and in [Vera](aunt)'s hands. [Neil](neil) overhears. [He](neil) did not know about [Oleg](oleg). [He](neil) holds [Greta](greta). [She](greta) lets [him](neil). [Milo](milo) teaches [Poppy](poppy) chess. [Poppy](poppy) beats [Milo](milo). [He](milo) would marry [her](poppy) tomorrow.
- steal? _ lucinda "wants Lucinda's briefcase"
- reject greta aunt "refuses"
+ threaten aunt greta "reminds Greta of"
- sibling greta oleg "little brother"
- abduct aunt oleg "in Vera's hands"
- discover neil greta "overhears"
- help neil greta "holds Greta"
- advisor milo poppy "teaches"
- love milo poppy "would marry her"

== 5
So [she](greta) does it. While [Lucinda](lucinda) is in the shower after aerobics, [Greta](greta) copies eleven pages of a [friend](lucinda)'s secrets on the bench of a changing room, and is wretched. [Dev](dev), come to pick [them](greta+lucinda) up, has seen everything through the hatch. [He](dev) says nothing, for old times' sake, but [he](dev) wants an evening: one dinner, no more, to find out what became of the [girl](greta) on the tram. [Neil](neil), told that it is work, irons [her](greta) dress himself, burns it, and spends the night parked outside the restaurant.
+ steal greta lucinda "copies eleven pages"
- friend greta lucinda "a friend's secrets"
- sad greta "wretched"
+ discover dev greta "has seen everything"
- reveal! dev lucinda "says nothing"
- date? dev greta "one dinner"
- betray greta neil "told that it is work"
- jealous neil dev "burns it"
- investigate neil dev+greta "parked outside"

== 6
Over dessert [Dev](dev) takes [Greta](greta)'s hand, and for the length of a crème caramel [she](greta) leaves it there. [She](greta) then tells [him](dev) that the [girl](greta) got off at the next stop. Rebuffed, [he](dev) takes it like a gentleman and walks home through the snow. In the car [Neil](neil) is confronted by a tap on the window: it is [Miss Ducharme](teacher), [who](teacher) gets in to warm up, and leans across. [He](neil) turns [his](neil) cheek. Two faithful [people](greta+neil) drive home separately and, each believing the other fallen, go to bed without a word.
- date dev greta "Over dessert"
- flirt dev greta "takes Greta's hand"
+ reject greta dev "Rebuffed"
- flirt teacher neil "leans across"
+ reject neil teacher "turns his cheek"
- cheat! greta neil "believing the other fallen"
- cheat! neil greta "believing the other fallen"
- quarrel greta neil "without a word"

== 7
A [courier](courier) sent to collect the eleven pages is found in the frozen canal with [his](courier) skates on the wrong feet. [Lucinda](lucinda) is assigned the case and gets nowhere; [she](lucinda) unburdens herself to the only [woman](greta) [she](lucinda) trusts, across a fence, with pegs in [her](lucinda) mouth. [Poppy](poppy) and [Milo](milo) are going steady. [Her](poppy) [mother](greta) forbids it, [his](milo) [father](dev) laughs, and the young [pair](milo+poppy) run off as far as the bus station in Kingston, where [they](milo+poppy) are given cocoa by [Frank Lavoie](frank), on [his](frank) way back from being turned down by a French [mistress](teacher).
+ kill _ courier "found in the"
- investigate lucinda "assigned the case"
- reveal lucinda greta "unburdens herself"
- friend greta lucinda "trusts"
- couple milo poppy "going steady"
- reject greta milo+poppy "forbids it"
- parent greta poppy "mother"
- parent dev milo "father"
+ flee milo+poppy "run off"
- help frank milo+poppy "cocoa"
- reject.past teacher frank "turned down"

== 8
Who killed the [man](courier) on the ice? [Mrs. Pell](widow)'s notebook knows: a [lady](aunt) with knitting bag, 11.40 p.m. The [widow](widow) takes it not to the police but to the wool shop, where [she](widow) would like a hundred dollars a month and some angora. [Aunt Vera](aunt) pours [her](widow) tea. By evening the blinds opposite are down, and the obituary speaks of a weak heart. [Neil](neil), [who](neil) had been fond of the old [snoop](widow), goes to the service. There, at last, in the third pew, [he](neil) tells [his](neil) [wife](greta) of sixteen years that [he](neil) loves [her](greta). [She](greta) asks [him](neil) to say it again in Russian.
- discover.past widow aunt "notebook knows"
- kill.past aunt courier "killed the man"
+ threaten widow aunt "a hundred dollars a month"
+ kill aunt widow "a weak heart"
- friend.past neil widow "fond of"
- married greta neil "wife of sixteen years"
+ confess neil greta "tells his wife"
- love neil greta "loves her"

== 9
Second honeymoon at a motel in Hull, under other names, out of habit. [Greta](greta) has never been so happy, and it makes [her](greta) careless. The [receptionist](receptionist)'s [brother](dentist), a [dentist](dentist) to [whom](dentist) [they](greta+neil) have sold drills for years, greets [them](greta+neil), remarks on the names and, at [his](dentist) next appointment, entertains [Lucinda](lucinda) with the story, [her](lucinda) mouth being full of cotton. It's a small thing. [She](lucinda) lies awake. Beside [her](lucinda) [Dev](dev) is awake, too, and, since a marriage has to begin somewhere, [he](dev) tells [her](lucinda) about a tram.
- happy greta "never been so happy"
- sibling dentist receptionist "brother"
- treat lucinda dentist "appointment"
+ reveal dentist lucinda "entertains Lucinda"
- sad lucinda "lies awake"
- married dev lucinda "marriage"
+ reveal dev lucinda "tells her about a tram"

== 10
The [friends](greta+lucinda) go to aerobics as usual. Afterwards, on the bench, [one](lucinda) of [them](greta+lucinda) is holding a gun. [Lucinda](lucinda) feels betrayed, and says so. "Was any of it real?" All of it, says [Greta](greta), apart from the name. Then [she](greta) weeps and tells [her](lucinda) of [Oleg](oleg). The safety catch goes back on. There may be a way, if [Neil](neil) and [she](greta) come over with [Vera](aunt) in the bargain. [Poppy](poppy), waiting outside with a slush, has listened at the hatch, the second of that street to do so. [She](poppy) is not a Marsh. [She](poppy) isn't even a Poppy?
- friend greta lucinda "friends"
- threaten lucinda greta "holding a gun"
- betray.past greta lucinda "betrayed"
+ reveal greta lucinda "tells her of Oleg"
- sad greta "weeps"
- help? lucinda greta+neil "may be a way"
- betray? greta+neil aunt "come over"
+ discover poppy greta "listened at the hatch"

== 11
[Poppy](poppy) tells [her](poppy) [parents](greta+neil) that [she](poppy) hates [them](greta+neil) and moves in with the [Chatterjees](dev+lucinda+milo), into the box room, with [Milo](milo) under orders to stay on the stairs. [Neil](neil) sits on the other side of the door all night and, without once being asked in, tells [her](poppy) everything since Omsk. At seven the door opens. The wool shop is raided at eight. [Vera](aunt) has left by the cellar with a needle in [her](aunt) sleeve and, behind the wheel of the family car, is [Miss Ducharme](teacher), [her](aunt) [daughter](teacher) and best pupil.
- parent greta+neil poppy "parents"
- quarrel greta+neil poppy "hates them"
+ move poppy dev+lucinda+milo "moves in with"
- reveal neil poppy "tells her everything"
- reconcile neil poppy "the door opens"
- flee aunt "left by the cellar"
- help teacher aunt "behind the wheel"
+ parent aunt teacher "daughter"
- advisor aunt teacher "best pupil"

== 12
[Lavoie](frank) has [his](frank) choice between duty and [Solange Ducharme](teacher), stops [her](teacher) car on the Champlain Bridge, and is run down by it, though not far. [She](teacher) brakes. [She](teacher) gets out to see if [he](frank) is alive. That is love, says [Frank](frank) through two broken teeth, handcuffing [her](teacher) to himself. [Vera](aunt) walks on across the ice, which is April ice. A thin young [man](oleg) gets off a plane at Mirabel, blinking. [Greta](greta) runs to [her](greta) [brother](oleg). Linden Close has a barbecue; [Lucinda](lucinda), promoted, burns it, and [Poppy](poppy) allows [Milo](milo) to win at chess, once.
- love frank teacher "his choice"
+ injure frank teacher "run down"
- arrest frank teacher "handcuffing her"
- love teacher frank "That is love"
+ die? aunt "April ice"
- travel oleg "gets off a plane"
- sibling greta oleg "brother"
- celebrate _ "barbecue"
- hire lucinda "promoted"
