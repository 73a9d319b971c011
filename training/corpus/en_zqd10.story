%series Form Four
%lang en
%genre teachers' and parents' drama at a Nairobi day school, recaps by a former pupil with a grudge
%cast wambui  | Mrs Wambui; Wambui | f
%cast njoro   | Mr Njoroge; Njoroge | m
%cast achieng | Miss Achieng; Achieng | f
%cast juma    | Juma | m
%cast zuri    | Zuri | f
%cast kip     | Kiprono; Kip | m
%cast otis    | Otis Wambui; Otis | m
%cast nurse   | Amina | f
%cast guard   | - | m
%cast sponsor | Mrs Patel | f
%cast dad     | - | m
%cast nmum    | Mama Njoroge | f
%cast zmum    | - | f
%cast uncle   | - | m

== 1
I failed algebra in this very corridor, so excuse my tone. [Mrs Wambui](wambui) is the new [head](wambui), and the [man](njoro) [who](njoro) had counted on the chair, [Mr Njoroge](njoro), chemistry, wishes [her](wambui) joy through [his](njoro) teeth. [Her](wambui) [husband](otis) [Otis](otis) stays at home with a novel that nobody has seen. [Miss Achieng](achieng), fresh from college, gets 4B, thirty-nine strong, among [them](juma+zuri) [Juma](juma), class [clown](juma), and [Zuri](zuri), [who](zuri) doesn't laugh at [him](juma), which is how you know. At the gate a [guard](guard) with a whistle salutes one and all and misses nothing. Remember the [guard](guard).
+ hire wambui "new head"
- boss wambui njoro "new head"
- hire! njoro "counted on the chair"
- jealous njoro wambui "through his teeth"
- married otis wambui "husband"
- create otis "a novel"
- hire achieng "gets 4B"
- advisor achieng juma+zuri "gets 4B"
+ love zuri juma "how you know"

== 2
Chemistry explodes, as chemistry will. The [clown](juma) has swapped two bottles, the [teacher](njoro) loses an eyebrow, and in the sickroom [Amina](nurse), the school [nurse](nurse), dabs at it so tenderly that [he](njoro) forgets to shout. The [head](wambui) wants the [boy](juma) out; [his](juma) form [mistress](achieng), two days in the job, goes bail for [him](juma). [She](achieng) takes [him](juma) home to a flat with no furniture and an empty bottle, where [his](juma) [father](dad) sleeps on [his](dad) coat. Would you have thrown [him](juma) out? Not [Achieng](achieng). [She](achieng) washes three cups, two of them for people [she](achieng)'s never met.
- injure njoro juma "loses an eyebrow"
- treat njoro nurse "dabs at it"
+ flirt njoro nurse "so tenderly"
- boss wambui achieng "The head"
- quit? juma wambui "wants the boy out"
+ help achieng juma "goes bail for"
- advisor achieng juma "form mistress"
- parent dad juma "father"
- ill dad "an empty bottle"

== 3
Parents' evening, the horror. [Mrs Patel](sponsor), [who](sponsor) paid for the roof, complains of the smell of it. [Kiprono](kip), games, shorts in all weathers, shares a table with [Achieng](achieng), passes [her](achieng) a note, and the note has [his](kip) number on it, the romantic. The [man](njoro) with one eyebrow sits with nobody but finds [his](njoro) tea sugared. By whom? The [nurse](nurse) looks elsewhere. And the [novelist](otis) at home? [He](otis) isn't at home. [Otis](otis) is behind the bicycle shed, and it's a [lady](sponsor) in silk [who](sponsor) has got [her](sponsor) arms about [his](otis) neck. So that's the roof paid for, twice. The [guard](guard) blows [his](guard) whistle at a cat.
- gift.past sponsor _ "paid for the roof"
- accuse sponsor _ "complains of"
- flirt achieng kip "passes her a note"
- love kip achieng "romantic"
- help nurse njoro "finds his tea sugared"
- love nurse njoro "looks elsewhere"
+ affair otis sponsor "arms about his neck"
- cheat otis wambui "arms about his neck"
- married otis wambui "novelist at home"
- discover guard otis+sponsor "blows his whistle"

== 4
[Kip](kip) waits at the bus stop. [Achieng](achieng) misses the bus. Lucky [Kip](kip). [They](achieng+kip) walk. [They](achieng+kip) eat maize. [Kip](kip) kisses [Achieng](achieng). [Achieng](achieng) kisses [Kip](kip) back. [Zuri](zuri) sees it. [Zuri](zuri) tells [Juma](juma). [Juma](juma) tells 4B. [Juma](juma) drew it on the board. [Achieng](achieng) wipes the board. [Njoroge](njoro) has seen the board. [Njoroge](njoro) reports [Achieng](achieng). [Wambui](wambui) summons [Kip](kip). [Kip](kip) takes the blame. I had a games teacher once. Mine took the bus.
+ date achieng kip "eat maize"
- kiss achieng kip "Kip kisses Achieng"
- discover zuri achieng+kip "sees it"
- reveal zuri juma "Zuri tells Juma"
- reveal juma _ "tells 4B"
- create juma "drew it"
- discover njoro achieng+kip "has seen the board"
+ accuse njoro achieng "reports Achieng"
- boss wambui kip "summons Kip"
- help kip achieng "takes the blame"

== 5
The [guard](guard), of all people, has a conscience. At six in the morning [he](guard) takes off [his](guard) cap in the [head](wambui)'s office and tells [her](wambui) what a bicycle shed is for. [She](wambui) thanks [him](guard), puts up a hand to [her](wambui) hair, teaches two lessons and drives home in second gear. The [novelist](otis) is writing; [she](wambui) reads the page over [his](otis) shoulder, and there it all is, silk and everything, in the first person. [He](otis) hadn't even changed the names! The betrayed [woman](wambui) corrects the spelling and shows [him](otis) the gate. I could've kissed that red pen. [His](otis) silken [friend](sponsor), applied to for a bed, regrets.
+ reveal guard wambui "tells her what"
- return wambui "drives home"
- cheat otis wambui "silk and everything"
- discover wambui otis+sponsor "reads the page"
- create otis "is writing"
+ breakup wambui otis "shows him the gate"
- reject sponsor otis "regrets"
- affair otis sponsor "silken friend"

== 6
Every school has a stair where people cry. It's the chemistry stair, and [Njoroge](njoro), coming down, finds [her](wambui) on it, the [woman](wambui) [who](wambui) got [his](njoro) chair. [He](njoro) could crow. [He](njoro) sits down a step below and hands [her](wambui) a filter paper. That's the friendship of the season, if you ask me, and nobody has. [Juma](juma) hasn't been in for a week. [His](juma) [father](dad) has died, on the coat; it's [Zuri](zuri) [who](zuri) goes to the flat and finds [him](juma) cooking for one. [She](zuri) doesn't say sorry. [She](zuri) says, "Move over." The three cups are still where the [teacher](achieng) left them.
- sad wambui "on it"
- enemy.past njoro wambui "got his chair"
+ help njoro wambui "hands her a filter paper"
- friend.start njoro wambui "friendship"
- parent dad juma "father"
+ die dad "has died"
- find zuri juma "finds him"
- help zuri juma "Move over"

== 7
Who will have the [orphan](juma)? An [uncle](uncle) in [Kisumu](@kisumu) would, for the rent book. [Achieng](achieng) would for nothing, but a single woman of twenty-three can't sign. "Then be two," says the [man](kip) in shorts, and there, on the running track, without so much as a ring, [he](kip) asks [her](achieng). [She](achieng) says that [she](achieng)'s not going to be married for a form. [He](kip) says there's a lot on the back of the form. In the staff room the one [eyebrow](njoro) (it's two by now, but I've got used to it) asks [Amina](nurse) if [she](nurse) would care for a film. [She](nurse)'d care. [He](njoro)'s already bought three tickets; [he](njoro)'s a careful man.
- die.past dad "orphan"
- parent? uncle juma "for the rent book"
- parent? achieng juma "would for nothing"
- kin juma uncle "uncle"
+ propose kip achieng "he asks her"
- reject achieng kip "not going to be married"
- colleague njoro nurse "staff room"
- invite njoro nurse "care for a film"
+ date? njoro nurse "care for a film"

== 8
The third ticket was for [his](njoro) [mother](nmum). I take back "careful". Old [Mama Njoroge](nmum) sits between [them](njoro+nurse), eats all the groundnuts, and by the interval has learnt that the [nurse](nurse) is a widow, a Muslim and thirty-eight; [she](nmum) rises, [she](nmum) leaves, [her](nmum) [son](njoro) rises too, and it looks for one dreadful second as if... no. [He](njoro)'s only letting [her](nmum) past. [He](njoro) sits down again, one seat nearer. So much for chemistry. Over at the [head](wambui)'s, the estranged [husband](otis) has come for [his](otis) typewriter, in the rain, without a hat, looking like a poem. [Wambui](wambui) gives [him](otis) the typewriter. And soup. And, oh dear, a towel.
- invite njoro nmum "third ticket"
- parent nmum njoro "mother"
- married.past _ nurse "widow"
- discover nmum nurse "has learnt"
+ reject nmum nurse "she leaves"
- flirt njoro nurse "one seat nearer"
- breakup.past otis wambui "estranged"
- married otis wambui "estranged husband"
- return otis "has come for"
- gift wambui otis "gives him the typewriter"
+ help wambui otis "And soup"

== 9
Soup leads to breakfast. [She](wambui) tells no one but the [friend](njoro) from the stair, [who](njoro) says that a man who has put a wife in a novel once will do a sequel. [He](njoro)'s right, and [Mrs Patel](sponsor) turns up in chapter nineteen, by phone, that same night, wanting a hand with [her](sponsor) zip. This time it is [he](otis) [who](otis)'s out with the milk bottles, for good. Meanwhile the [orphan](juma) has been sleeping at [Zuri](zuri)'s, on the floor, and [her](zuri) [mother](zmum), [who](zmum) likes [him](juma), doesn't like the floor being empty when [she](zmum) looks in at two. The [pair](juma+zuri) have been on the roof, talking. Talking! In my day we'd have had a better excuse.
+ sex otis wambui "leads to breakfast"
- reveal wambui njoro "tells no one but"
- friend njoro wambui "friend from the stair"
- invite sponsor otis "wanting a hand"
- cheat? otis wambui "wanting a hand"
- breakup wambui otis "for good"
- housemate juma zuri "sleeping at Zuri's"
- parent zmum zuri "her mother"
- friend juma zmum "likes him"
- discover zmum juma+zuri "looks in at two"
+ sex! juma zuri "Talking!"

== 10
Exams. The [guard](guard) carries in the papers; between the gate and the hall an envelope is opened, and by noon all of 4B knows question six. Who did it? [Njoroge](njoro) has the [clown](juma) by the collar in a minute: once a bottle-swapper, always a thief. [Achieng](achieng) swears it wasn't [Juma](juma), and quarrels with [her](achieng) old [accuser](njoro) till the windows hum. It's [Zuri](zuri) [who](zuri) stands up. [She](zuri) did it, for [him](juma), because without a pass [he](juma) goes to [Kisumu](@kisumu). Expelled, on the spot. The [boy](juma) looks at [her](zuri) as if [he](juma) had never in [his](juma) life heard a joke. [He](juma) tears [his](juma) own paper in two and walks out beside [her](zuri).
- steal _ "is opened"
- accuse njoro juma "by the collar"
- help achieng juma "swears it wasn't"
+ quarrel achieng njoro "till the windows hum"
- accuse.past njoro achieng "old accuser"
- steal.past zuri _ "She did it"
- move? juma "goes to Kisumu" @kisumu
- reveal zuri _ "She did it"
- love zuri juma "for him"
- quit zuri "Expelled"
- quit juma "walks out"
+ help juma zuri "tears his own paper"

== 11
It's a small wedding and it isn't [hers](achieng). The [nurse](nurse) takes the [chemist](njoro) in the garden of the mosque, with [his](njoro) new beard on, and the old [lady](nmum) [who](nmum) swore [she](nmum) wouldn't come is first at the rice. By the gate stand [Kip](kip) and [Achieng](achieng), holding the shoes. [She](achieng) has thought about the form, [she](achieng) says; what's on the back of it? [He](kip) turns it over. It says *children*. [She](achieng) goes rather quiet, since [she](achieng)'s been meaning to tell [him](kip) since Tuesday. The whistle blows. The [guard](guard) had guessed on Monday, but then [he](guard)'d seen [her](achieng) run from the maize stand with a hand over [her](achieng) mouth.
+ wedding njoro nurse "takes the chemist"
- parent nmum njoro "old lady"
- reconcile nmum njoro "first at the rice"
- couple achieng kip "holding the shoes"
- pregnant achieng kip "goes rather quiet"
- reveal? achieng kip "meaning to tell him"
+ discover guard achieng "had guessed"
- ill achieng "hand over her mouth"

== 12
Results day. Nobody I know passed. The [head](wambui) has taken back both the [truants](juma+zuri) for a second go, on the word of [Njoroge](njoro), [who](njoro)'s married now and soft as chalk. A novel is published, and flops; the [author](otis), seen begging a signed copy off the shop, has moved in with nobody. At city hall a [man](kip) in long trousers, first time ever, weds a [woman](achieng) in a loose dress, and [they](achieng+kip) sign twice: once for each other and once for a [lad](juma) with ink on [his](juma) chin. "So do [I](juma) call [you](achieng) [Mum](achieng)?" asks [Juma](juma). "[You](juma) call [me](achieng) Miss," says [his](juma) new [mother](achieng). And the [guard](guard) cries into [his](guard) whistle.
- return juma+zuri "taken back"
- help wambui juma+zuri "second go"
- help njoro juma+zuri "on the word of Njoroge"
- married njoro nurse "married now"
- create otis "is published"
- move! otis "moved in with nobody"
+ wedding achieng kip "weds a woman"
- pregnant achieng kip "a loose dress"
+ parent.start achieng+kip juma "once for a lad"
- happy guard "cries into his whistle"
