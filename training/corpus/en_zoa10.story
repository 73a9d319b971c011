%series Mercy of San Telmo
%lang en
%genre teleserye in a Manila hospital, network listings
%cast luz      | Luzviminda Ocampo; Luz | f
%cast andres   | Dr. Andres Villanueva; Andres; Villanueva | m
%cast corazon  | Doña Corazon Villanueva; Doña Corazon; Corazon | f
%cast bianca   | Bianca Lim; Bianca | f
%cast jun      | Jun Ocampo; Jun | m
%cast maricel  | Maricel | f
%cast eli      | Dr. Elias Santos; Elias | m
%cast angel    | Angel | n
%cast lim      | Chairman Lim; Lim | m
%cast guard    | Boyet | m
%cast madre    | Sister Consuelo; Consuelo | f
%cast driver   | - | m
%cast baby     | - | f

== 1
Student [nurse](luz) [Luz Ocampo](luz) comes to [San Telmo Hospital](#santelmo) on the very night that the [heir](andres), [Dr. Andres Villanueva](andres), is wheeled in from a wreck. [She](luz) presses [her](luz) hands on [his](andres) wound until a surgeon is found, and the first thing [he](andres) sees on waking is [her](luz) face. The second is that of [his](andres) [fiancée](bianca). [Bianca Lim](bianca) thanks the [girl](luz) with a tip. [His](andres) [mother](corazon), [Doña Corazon](corazon), owns the hospital and prefers [Bianca](bianca)'s [father](lim). In the car there was a [driver](driver), too; nobody has asked after [him](driver).
- injure andres "a wreck"
+ rescue luz andres "presses her hands"
- meet andres luz "sees on waking"
- engaged andres bianca "fiancée"
- gift bianca luz "a tip"
- parent corazon andres "mother"
- parent lim bianca "father"

== 2
The [driver](driver) has died on a trolley in the corridor. [He](driver) was not supposed to be driving: [Bianca](bianca) was, with champagne in [her](bianca), and [Chairman Lim](lim) pays the [guard](guard) at the gate to have seen otherwise. [Andres](andres), [who](andres) remembers nothing, takes the blame for a [man](driver)'s death and stops eating. [Luz](luz) feeds [him](andres) with a spoon. [Her](luz) elder [brother](jun) [Jun](jun), an [orderly](jun), warns [her](luz) off rich men; [he](jun) is himself courting [Maricel](maricel), [Corazon](corazon)'s [maid](maricel), in the laundry.
+ die driver "has died"
- betray lim _ "seen otherwise"
- gift lim guard "pays the guard"
- lose andres "remembers nothing"
- kill.past! andres driver "takes the blame"
- sad andres "stops eating"
- help luz andres "feeds him"
- sibling jun luz "brother"
- boss corazon maricel "maid"
- help jun luz "warns her off"
+ flirt jun maricel "courting"

== 3
[Bianca](bianca) visits the [man](andres) [she](bianca) nearly killed and finds [him](andres) asleep with the nursing [student](luz)'s hand in [his](andres). [She](bianca) smiles, goes to [Sister Consuelo](madre), [who](madre) runs the nursing school, and swears that [her](bianca) bracelet is gone; it turns up in [Luz](luz)'s locker. [Consuelo](madre) strips [her](luz) of [her](luz) cap. [Jun](jun) begs the [nun](madre) in vain. That same evening the gate [guard](guard), drunk on the [chairman](lim)'s money, tells [Maricel](maricel) how much the truth is worth by the bottle, and the [maid](maricel) tells [her](maricel) [suitor](jun).
- injure.past andres bianca "nearly killed"
- jealous bianca luz "hand in his"
- accuse bianca luz "swears that"
- betray bianca luz "in Luz's locker"
+ quit luz madre "strips her"
- help! jun luz "begs the nun in vain"
- reveal guard maricel "tells"
+ reveal maricel jun "tells"#2
- love jun maricel "suitor"

== 4
[Luz](luz) sells fish now. [Elias](eli) buys fish from [Luz](luz). [Dr. Elias Santos](eli) is [Andres](andres)'s best [friend](eli). [Elias](eli) does not like fish. [He](eli) likes [Luz](luz). [Andres](andres) asks [Elias](eli) where [Luz](luz) is. [Elias](eli) says [he](eli) has no idea. [Angel](angel) knows. [Angel](angel) is twelve, sleeps in the market and sees angels and liars. [Angel](angel) takes [Andres](andres) to [Luz](luz). [He](andres) smells of hospital. [She](luz) smells of fish. [They](andres+luz) kiss. [Bianca](bianca) tries on a veil. [Lim](lim) pays for the veil.
- hire luz "sells fish"
- friend andres eli "friend"
- love eli luz "likes Luz"
- betray eli andres "has no idea"
- help angel andres "takes Andres"
- find andres luz "takes Andres"
+ kiss andres luz "kiss"
- cheat andres bianca "kiss"
- wedding? andres bianca "tries on a veil"

== 5
Before [San Telmo](#santelmo)'s board [Andres](andres) announces that there will be no wedding. [Doña Corazon](corazon) slaps [her](corazon) [son](andres); [Lim](lim), [whose](lim) loan keeps the lights on, gives [her](corazon) a week. The jilted [heiress](bianca) takes pills, though not so many that [she](bianca) can't count them, and is pumped out by [Elias](eli), [who](eli) sits up with [her](bianca) and learns more in a night than [her](bianca) [intended](andres) did in a year. At the pier [Jun](jun) tells the [fishmonger](luz) [whose](luz) [brother](jun) [he](jun) is what [he](jun) heard in the laundry. It wasn't [Andres](andres) at the wheel.
+ breakup andres bianca "no wedding"
- attack corazon andres "slaps"
- parent corazon andres "son"
- threaten lim corazon "a week"
- breakup.past andres bianca "jilted"
- injure bianca "takes pills"
- engaged.past andres bianca "intended"
- treat bianca eli "pumped out"
- help eli bianca "sits up with"
- sibling jun luz "brother"
+ reveal jun luz "tells the fishmonger"

== 6
[Luz](luz) runs to [Andres](andres) with the news that [he](andres) is innocent, and runs into [Doña Corazon](corazon), [who](corazon) has news of [her](corazon) own: thirty years ago, [she](corazon) says, [she](corazon) gave away a [daughter](luz), and the birthmark on [Luz](luz)'s wrist is no burn. If it's true, [brother](andres) and [sister](luz) have kissed. [Luz](luz) takes the night boat to [Cebu](@cebu) without a word to anyone. [Angel](angel), under a tarpaulin, goes with [her](luz). [Maricel](maricel), serving tea at the door, has seen [her](maricel) [mistress](corazon) paint nothing but lies since Easter.
- reveal? luz andres "with the news"
- meet corazon luz "runs into"
+ parent? corazon luz "daughter"
- betray corazon luz "nothing but lies"
- sibling? andres luz "brother and sister"
- kiss.past andres luz "have kissed"
+ travel luz "takes the night boat" @cebu
- travel angel luz "goes with her"
- boss corazon maricel "mistress"
- discover maricel corazon "has seen"

== 7
Two months on. In [Cebu](@cebu) [Luz](luz) scrubs wards and hides a belly that isn't there: it's [Angel](angel)'s stolen mangoes. In [Manila](@manila) [Andres](andres), abandoned without a line, agrees to marry the [woman](bianca) [he](andres) turned down before the board. But [Bianca](bianca) has got used to [Elias](eli), [who](eli) sat up with [her](bianca) once and has done so since without pills, and [she](bianca) asks for time. "[You](bianca) have until Sunday," says [her](bianca) [father](lim). [Jun](jun) and [Maricel](maricel) have eloped as far as the next street, and share it with six others.
- hire luz "scrubs wards" @cebu
- steal.past angel _ "stolen mangoes"
- breakup.past luz andres "abandoned"
+ wedding? andres bianca "agrees to marry"
- breakup.past andres bianca "turned down"
- affair bianca eli "without pills"
- reject? bianca andres "asks for time"
- threaten lim bianca "until Sunday"
- parent lim bianca "father"
- flee jun+maricel corazon "have eloped"
- couple jun maricel "have eloped"

== 8
Sunday. The cathedral is full. The [bride](bianca) comes up the aisle on the [chairman](lim)'s arm, stops before the [groom](andres), begs [his](andres) pardon and turns to the best [man](eli). "It was [me](bianca) at the wheel," [she](bianca) tells the microphones, "and this is the [man](eli) [I](bianca) love." [Elias](eli) drops the rings. [Lim](lim) strikes [his](lim) [daughter](bianca) in front of the altar, and [Andres](andres), guilty of nothing after all, holds [his](andres) fist. The dead [driver](driver)'s [mother](madre) is in the third pew, in a habit: [he](driver) was [Sister Consuelo](madre)'s before [she](madre) took the veil.
- engaged andres bianca "bride"
+ wedding! andres bianca "stops before the groom"
- advisor eli andres "best man"
+ reveal bianca _ "tells the microphones"
- confess bianca eli "the man I love"
- attack lim bianca "strikes"
- parent lim bianca "daughter"
- help andres bianca "holds his fist"
- kill.past! andres driver "guilty of nothing"
- parent.past madre driver "mother"

== 9
The [nun](madre) visits [Bianca](bianca) in [her](bianca) cell. What do the [killer](bianca) and the [mother](madre) have to say to each other? [They](bianca+madre) say the rosary, and at the end of it [Bianca](bianca) confesses to the bracelet as well. [Consuelo](madre) takes the boat to [Cebu](@cebu) with a white cap in [her](madre) bag. Meanwhile [Doña Corazon](corazon) loses [San Telmo](#santelmo) to the [chairman](lim) and, the same afternoon, the use of [her](corazon) legs. It's the runaway [maid](maricel) [who](maricel) comes back to wash [her](corazon). [Maricel](maricel) has a condition: [Andres](andres) must hear the truth about the birthmark.
- arrest _ bianca "cell"
- kill.past bianca driver "killer"
- parent.past madre driver "mother"
+ reveal bianca madre "confesses to the bracelet"
- travel madre "takes the boat" @cebu
- lose corazon lim "loses San Telmo"
- ill corazon "use of her legs"
- flee.past maricel corazon "runaway"
- return maricel "comes back"
- help maricel corazon "wash her"
- reveal? corazon andres "must hear the truth"

== 10
[Mother](corazon) tells [son](andres). [He](andres) never had a [sister](luz). [Andres](andres) leaves [Corazon](corazon)'s room in silence. [He](andres) flies to [Cebu](@cebu). [Consuelo](madre) got there first. [Luz](luz) wears [her](luz) cap again. [Angel](angel) has dengue. [Luz](luz) nurses [Angel](angel). [Andres](andres) walks in with [his](andres) bag. [He](andres) does not say hello. [He](andres) sets up a drip. All night [they](andres+luz) work. In the morning [Angel](angel) asks for mangoes. [Andres](andres) tells [Luz](luz) whose child [she](luz) is not. [She](luz) sits down on the floor. Then [Luz](luz) hits [him](andres), then [she](luz) holds [him](andres).
- parent corazon andres "Mother"
+ reveal corazon andres "tells son"
- sibling! andres luz "never had a sister"
- travel andres "flies" @cebu
- hire luz madre "wears her cap again"
- ill angel "dengue"
- treat angel andres+luz "sets up a drip"
- recover angel "asks for mangoes"
- reveal andres luz "tells Luz"
- parent! corazon luz "whose child she"
- attack luz andres "hits"
+ reconcile andres luz "holds him"

== 11
The [guard](guard), [whose](guard) bottle has run dry, names the [chairman](lim) in court. [Lim](lim) tries to board a helicopter on the hospital roof; [Jun](jun), bringing up a patient, leaves the trolley in [his](jun) way. [Bianca](bianca)'s sentence is cut to two years. [Elias](eli) marries the [prisoner](bianca) through a grille, with [Andres](andres), [whom](andres) [both](bianca+eli) once lied to, as witness. [Maricel](maricel), four months gone, is told by the old [lady](corazon) [she](maricel) washes to stop carrying buckets. [Her](maricel) [husband](jun), says the [invalid](corazon), may carry them. [Jun](jun) hadn't known that [he](jun) was one.
+ accuse guard lim "names the chairman"
- flee? lim "tries to board"
- help jun _ "leaves the trolley"
- arrest _ bianca "two years"
+ wedding bianca eli "marries"
- betray.past bianca+eli andres "once lied to"
- pregnant maricel jun "four months gone"
- help corazon maricel "stop carrying buckets"
- married jun maricel "husband"

== 12
Finale. [Luz](luz) graduates first in [her](luz) class and is pinned by [Sister Consuelo](madre), [who](madre) has taken [Angel](angel) for [her](madre) own. [San Telmo](#santelmo) is back with [Corazon](corazon), [who](corazon) wheels herself across the stage to ask the [fishmonger](luz)'s pardon, and to offer [her](luz) a [son](andres), slightly used. [Andres](andres) had meant to ask [her](luz) that himself. [Maricel](maricel)'s [daughter](baby) is born in the front row, with three doctors watching and the [father](jun) on the floor. At the prison gate [Elias](eli) stands with fish. [He](eli) still doesn't like it.
- find luz "graduates first"
- kin angel madre "for her own"
- find corazon "back with Corazon" #santelmo
- reconcile? corazon luz "ask the fishmonger's pardon"
- parent corazon andres "son"
+ propose? andres luz "had meant to ask"
+ birth maricel baby "is born"
- parent jun baby "father"
