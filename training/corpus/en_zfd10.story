%series Carriage Seven
%lang en
%genre radio play in twelve parts on a night train across Central Asia, archive catalogue notes
%cast sur | Gulnara Ismailova; Gulnara; Ismailova | f
%cast col | Colonel Brandauer; Brandauer | m
%cast cond | Yusup | m
%cast bride | Aizhan | f
%cast wid | Madame Ferrand; Ferrand | f
%cast boy | Timur | m
%cast pian | Casimir Holt; Holt | m
%cast thief | Lark | f
%cast groom | Daniyar | m
%cast jwl | - | m
%cast stok | - | m
%cast baby | - | f
%cast insp | Inspector Baimuratov; Baimuratov | m

== 1 Departure
Six [strangers](bride+col+pian+sur+thief+wid) board the Tuesday express in [Tashkent](@tashkent): a [surgeon](sur) [who](sur) has been barred from [her](sur) own hospital, a retired [colonel](col), a [bride](bride) on the way to a [husband](groom) [she](bride) has met once, a French [widow](wid) with an urn, a [pianist](pian) [whose](pian) hands are bandaged, and a [girl](thief) without a ticket. [Yusup](cond), the [conductor](cond), ought to put the [girl](thief) off; [he](cond) gives [her](thief) the folding seat, since a daughter of [his](cond) would be that age by now. Before the first bend the [colonel](col) has recognised the [surgeon](sur), [who](sur) does not know [him](col) from Adam, and the [widow](wid)'s pearls are no longer round [her](wid) neck.
- travel bride+col+pian+sur+thief+wid "board" @tashkent
- quit.past sur "barred from"
- engaged bride groom "on the way to"
- meet.past bride groom "has met once"
- married.past _ wid "widow"
- injure.past pian "bandaged"
+ help cond thief "folding seat"
- parent.past cond _ "daughter of his"
- discover col sur "has recognised"
- meet.past col sur "has recognised"
- discover! sur col "from Adam"
+ steal _ wid "no longer round"

== 2 Dining Car
[Colonel Brandauer](col) stands the [surgeon](sur) a brandy and inquires if [she](sur) ever operated at [Termez](@termez). [She](sur) did. Then [she](sur) once took a bullet out of [him](col), says [he](col), and was short with [his](col) mother. [She](sur) remembers the mother. [Madame Ferrand](wid) tells the whole car that it was the [stowaway](thief) [who](thief) took the pearls; the [girl](thief) is made to turn out [her](thief) pockets, in which there are four spoons and the [pianist](pian)'s watch, but no pearls. [Aizhan](bride), the [bride](bride), [who](bride) shares a compartment with the old [Frenchwoman](wid), speaks up and claims to have seen the string break. [She](bride) has seen nothing of the kind.
- gift col sur "stands the surgeon"
- treat.past col sur "took a bullet out"
- injure.past col "bullet"
- parent _ col "his mother"
- quarrel.past _ sur "short with"
+ accuse wid thief "took the pearls"
- investigate _ thief "turn out her pockets"
- steal thief _ "four spoons"
- steal thief pian "the pianist's watch"
- steal! thief wid "no pearls"
- housemate bride wid "shares a compartment"
+ help bride thief "speaks up"
- betray bride wid "nothing of the kind"

== 3 Steppe
At the water stop [Casimir Holt](pian), the [pianist](pian), unwinds [his](pian) bandages to wash, and [Lark](thief), as the [thief](thief) would like to be called, sees that the hands are sound. [He](pian) was supposed to play for a president and had rather not; [he](pian) informed the ministry that a lid had come down on [his](pian) fingers. So each has the other in a cleft stick: [she](thief) will not breathe a word about the hands, [he](pian) not one about the watch. In the corridor [Timur](boy), the tea [boy](boy), catches sight of the [bride](bride) and pours boiling water on [his](boy) own wrist. [She](bride) binds it with [her](bride) wedding scarf. [He](boy) is seventeen and past saving.
+ discover thief pian "hands are sound"
- reject.past pian _ "had rather not"
- betray.past pian _ "informed the ministry"
- injure.past! pian "a lid had come down"
- reveal! thief pian "not breathe a word"
- reveal! pian thief "not one about"
- steal.past thief pian "the watch"
- injure boy "boiling water"
- treat boy bride "binds it"
+ love.start boy bride "past saving"

== 4 Urn
Who lies in the urn? A botanist, says [Ferrand](wid), who wooed [her](wid) by letter for thirty years. By night, while the [widow](wid) snores, [Aizhan](bride) unscrews the lid and, under an inch of ash, comes on the pearls. The old [lady](wid) is not asleep. There never was a botanist, [she](wid) tells the [girl](bride); nor, come to that, a husband. There was a [jeweller](jwl) in [Samarkand](@samarkand) for [whom](jwl) [she](wid) scrubbed floors, and [who](jwl), when [she](wid) would not lie down, broke two of [her](wid) ribs. [She](wid) cleaned [him](jwl) out on [her](wid) way to the station. And [Aizhan](bride), asked for a secret in exchange, says that [she](bride) would sooner marry the urn than [Daniyar](groom).
- betray wid _ "A botanist"
- love! _ wid "wooed her"
- investigate bride wid "unscrews the lid"
+ find bride "comes on the pearls"
+ reveal wid bride "tells the girl"
- married! _ wid "nor, come to that"
- boss.past jwl wid "scrubbed floors"
- reject.past wid jwl "would not lie down"
- injure.past wid jwl "broke two of her ribs"
- steal.past wid jwl "cleaned him out"
- reveal bride wid "would sooner marry"
- wedding? bride groom "would sooner marry"
- love! bride groom "would sooner marry"

== 5 Border
The train stands. [Inspector Baimuratov](insp) of the railway police comes aboard on account of a robbed [jeweller](jwl) and goes through the luggage, compartment by compartment, in squeaking boots. The urn is passed down the corridor from hand to hand, from the [Frenchwoman](wid) to the [bride](bride), from the [bride](bride) to the [colonel](col), [who](col) salutes it, and ends in [Timur](boy)'s samovar. What does the [policeman](insp) find? Four spoons. It is [Lark](thief) [whom](thief) [he](insp) takes by the arm, and [Holt](pian), of all people, the [man](pian) with the most to lose, [who](pian) swears that [he](pian) made [her](thief) a present of them. "And those hands?" asks the [inspector](insp). The boots stop squeaking.
- travel insp "comes aboard"
- investigate insp _ "on account of"
- steal.past wid jwl "robbed"
+ help bride+col wid "from hand to hand"
- betray bride+col+wid insp "from hand to hand"
- find insp "Four spoons"
- arrest? insp thief "takes by the arm"
+ rescue pian thief "swears"
- betray pian insp "swears"
- gift! pian thief "made her a present"
- accuse insp pian "those hands"

== 6 Contraction
In the third-class car a fireman's wife goes into labour, three weeks early and the wrong way round. [Gulnara Ismailova](sur) is sent for, by name, over the loudspeaker: the [colonel](col) has let it out. [She](sur) refuses. The last time that [she](sur) held a scalpel a minister's son never woke; since then [she](sur) has not touched so much as a bread knife. [Brandauer](col) goes down on [his](col) one good knee. "[You](sur) were rude to [my](col) mother," says [he](col), "and [I](col) am alive." With [Holt](pian) for a nurse, [his](pian) bandages for cloth and [his](pian) faultless hands for forceps, [she](sur) brings a [girl](baby) into the world at the speed of sixty kilometres an hour.
- pregnant _ "goes into labour"
- help? sur _ "is sent for"
- reveal col sur "let it out"
+ reject sur _ "refuses"
- die.past _ "never woke"
- sad.past sur "so much as"
- help col sur "goes down on"
- accuse col sur "rude to my mother"
+ birth _ baby "brings a girl"
- treat baby sur "brings a girl"
- help pian sur "for a nurse"

== 7 Sand
For most of this part nobody speaks. The listener hears wheels, tea glasses, wind, the [baby](baby), the wind again, and once a camel bell that the sound effects department was proud of. A drift lies over the line. Men dig. [Yusup](cond) recites the stations backwards, and a voice that is not identified in the script sings the second verse of a lullaby. Hours are like passengers, the [conductor](cond) remarks; the ones who make trouble are the ones who stay on. [Timur](boy) brings [Aizhan](bride) a glass with three sugars. [She](bride) takes two of them out, and gives them to [him](boy).
- create cond "recites"
- create _ "sings the second verse"
+ gift boy bride "brings Aizhan"
- gift bride boy "gives them to him"
- flirt boy bride "gives them to him"

== 8 Eavesdroppers
[Baimuratov](insp), snowed in by sand along with everybody else, plays the [pianist](pian) at draughts and lets fall that the ministry is still offering a reward. [Holt](pian) loses the game. [Lark](thief), behind the curtain, picks the [inspector](insp)'s pocket for the warrant and eats it. [She](thief) is found out, hiccuping. In a rage [he](insp) strikes [her](thief), and the [conductor](cond), [who](cond) for eleven years has not raised [his](cond) voice to a living thing, knocks the [officer](insp) down with a lantern. It is a lullaby that gave it away, the second verse, [Yusup](cond) explains later, on the step, weeping: [he](cond) made it up himself, for a [child](thief) [who](thief) was carried off from the platform at [Arys](@arys).
- reveal insp pian "lets fall"
- lose pian insp "loses the game"
- arrest? insp pian "the warrant"
- steal thief insp "picks the inspector's pocket"
- discover insp thief "is found out"
- sad insp thief "In a rage"
- attack insp thief "strikes her"
- help cond thief "knocks the officer down"
+ attack cond insp "knocks the officer down"
- discover cond thief "gave it away"
- reveal cond _ "explains later"
- create.past cond "made it up"
+ abduct.past _ thief "carried off"
+ parent cond thief "for a child"
- sad cond "weeping"

== 9 Lark
So [Lark](thief) has a [father](cond), and does not want one. [She](thief) has been sold, [she](thief) says, by people with kind voices before. To begin with [she](thief) asks for proof; the [surgeon](sur) finds the scar of a burn behind [her](thief) ear, where [Yusup](cond) said that it would be. [She](thief) asks next why [he](cond) let go of [her](thief) hand. There was a crowd, there was a whistle, answers the old [man](cond), [he](cond) had a flag in the other. [She](thief) moves [her](thief) bundle from the folding seat to the roof. At dawn [she](thief) is back, blue and shivering, in [his](cond) cabin, and [Madame Ferrand](wid) ladles broth into [the two](cond+thief) in turn.
- parent cond thief "has a father"
- reject thief cond "does not want one"
- betray.past _ thief "sold"
- investigate thief cond "asks for proof"
+ discover sur thief "finds the scar"
- injure.past thief "scar of a burn"
- accuse thief cond "let go of her hand"
- flee thief cond "to the roof"
+ return thief cond "is back"
- ill thief "blue and shivering"
- help wid cond+thief "ladles broth"

== 10 Junction
At the junction a young [man](groom) with carnations gets on. It is [Daniyar](groom), [who](groom) could not wait. [He](groom) is handsome, [he](groom) is civil, [he](groom) has learned a poem, and the entire carriage hates [him](groom) on sight. [He](groom) catches [his](groom) [intended](bride) and the tea [boy](boy) with one scarf between [them](boy+bride). There is a blow; [Timur](boy) spits out a tooth. But when [Aizhan](bride) hands back the ring, what the [jilted](groom) lets out is a sigh of relief. [He](groom) has somebody, [he](groom) whispers to [her](bride), in [Almaty](@almaty), a [stoker](stok), and [his](groom) family would kill [them](groom+stok) both. "Then take the flowers to [him](stok)," says [she](bride).
- travel groom "gets on"
- engaged bride groom "his intended"
- enemy _ groom "hates him"
- discover groom boy+bride "catches"
- flirt boy bride "one scarf"
+ attack groom boy "a blow"
- injure boy groom "spits out a tooth"
+ breakup bride groom "hands back the ring"
- happy groom "sigh of relief"
- couple groom stok "has somebody"
- reveal groom bride "whispers"
- kill? _ groom+stok "would kill them"
- gift? groom stok "take the flowers"

== 11 Recital
There is an upright in the station buffet at [Turkestan](@turkestan). [Casimir Holt](pian) takes off the last of [his](pian) bandages before the [inspector](insp)'s eyes, one of which is shut, and plays, not for a president, for eleven minutes. When [he](pian) has finished [he](pian) holds out [his](pian) wrists. But [Baimuratov](insp) has no warrant, it having been eaten, and has besides a lump in [his](insp) throat. [He](insp) writes in [his](insp) notebook: hands useless. In the waiting room [Brandauer](col) asks [Gulnara](sur), [whom](sur) the stationmaster has offered the village clinic, whether a clinic has any need of a [man](col) [who](col) can do nothing but salute. "What did [your](col) mother say of [me](sur)?" "That [I](col) should find [you](sur)."
- reveal pian insp "takes off the last"
- injure insp "is shut"
+ create pian "plays"
- arrest? insp pian "holds out his wrists"
- arrest! insp pian "has no warrant"
- sad insp "lump in his throat"
+ rescue insp pian "hands useless"
- betray insp _ "hands useless"
- hire? sur _ "the village clinic"
- propose? col sur "any need of"
- parent _ col "your mother"
- find? col sur "should find you"

== 12 Terminus
The [widow](wid) without a husband gets down first, and posts the pearls, one a month, the announcer assures us, to a cleaner in [Samarkand](@samarkand). [Aizhan](bride) does not get down. There is a vacancy for tea, as the previous [boy](boy) has been made assistant [conductor](boy), and the new [assistant](boy), reddening, shows [her](bride) how the samovar is lit; it smells of ash. The first kiss of the serial falls in the tunnel, where radio has the advantage. [Lark](thief) calls [Yusup](cond) by a word that [she](thief) has been practising. [He](cond) has [his](cond) flag in one hand. [He](cond) drops it, and the train, for once, leaves late.
- married! _ wid "without a husband"
- gift wid _ "posts the pearls"
- hire boy "has been made"
- hire bride "vacancy for tea"
- love boy bride "reddening"
- advisor boy bride "shows her how"
+ kiss boy bride "first kiss"
- parent cond thief "a word"
+ reconcile cond thief "a word"
