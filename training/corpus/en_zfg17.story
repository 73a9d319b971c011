%series The Understairs
%lang en
%genre flat-share and music-college comedy in Manchester, TV-magazine listings, everyday wording
%cast ottilie | Ottilie Grange; Ottilie; Tilly | f
%cast jerome  | Jerome Baptiste; Jerome | m
%cast haruto  | Haruto Sano; Haruto | m
%cast mags    | Mags | f
%cast fenn    | Professor Fenn; Fenn | m
%cast delphine | Delphine Fenn; Delphine | f
%cast rory    | Rory Grange; Rory | m
%cast baby    | - | n
%cast critic  | - | f
%cast gran    | Nana Grange | f
%cast thief   | - | m
%cast vet     | - | f
%cast dog     | Brahms | n

== 1
[Ottilie](ottilie), a [cellist](ottilie) from the [Orkneys](@orkneys), has won a place at the college and lost [her](ottilie) room to a burst pipe. [Jerome](jerome), a second-year [trumpeter](jerome) with a loud laugh, offers [her](ottilie) the cupboard under the stairs in the house [he](jerome) shares with [Haruto](haruto) and [Mags](mags). [Haruto](haruto), a [pianist](haruto) [who](haruto) hardly speaks, leaves a torch on [her](ottilie) pillow. [Mags](mags), [Jerome](jerome)'s [girlfriend](mags), leaves a list of rules, and rule one is: hands off.
+ find ottilie "won a place"
- lose ottilie "lost her room"
- help jerome ottilie "offers her"
- housemate haruto+mags jerome "shares"
+ move ottilie jerome "the cupboard"
- gift haruto ottilie "leaves a torch"
- couple jerome mags "girlfriend"
- threaten mags ottilie "rule one"

== 2
First lesson with the famous [Fenn](fenn). The [professor](fenn) stops [Ottilie](ottilie) after four bars and calls [her](ottilie) playing "seaweed". [She](ottilie) runs out in tears, straight into the arms of a tall [woman](delphine) with a dog, [who](delphine) dries [her](ottilie) face, buys [her](ottilie) soup and tells [her](ottilie) that the [man](fenn) is a brute; [she](delphine) should know, having been married to [him](fenn) for thirty years. [Delphine](delphine) used to be the better [cellist](delphine) of [the two](delphine+fenn). From now on [she](delphine) will give the [girl](ottilie) lessons in secret.
- advisor fenn ottilie "lesson"
+ sad ottilie fenn "in tears"
- flee ottilie fenn "runs out"
- meet delphine ottilie "straight into"
- help delphine ottilie "dries her face"
- accuse delphine fenn "a brute"
- married delphine fenn "married"
+ advisor? delphine ottilie "will give"

== 3
[Jerome](jerome)'s trumpet is stolen from the night bus. [He](jerome) describes the [thief](thief) to the police as a man with a hood, like all thieves. The house empties its pockets; [Haruto](haruto) pawns [his](haruto) watch without telling anyone and gives [Jerome](jerome) the rest of the money as a loan from [his](haruto) bank. [Mags](mags) finds the pawn ticket and shows it to everybody. [Jerome](jerome) hugs the [donor](haruto) so hard that [his](haruto) glasses break. Only [Ottilie](ottilie) notices how very red [Haruto](haruto) goes.
+ steal thief jerome "stolen"
- help haruto jerome "pawns his watch"
- betray haruto jerome "a loan"
- gift haruto jerome "gives Jerome"
+ reveal mags _ "shows it to everybody"
- discover mags haruto "finds the pawn ticket"
- happy jerome "hugs"
- love haruto jerome "very red"
- discover ottilie haruto "notices"

== 4
[Rory Grange](rory), [Ottilie](ottilie)'s big [brother](rory), arrives from the north with a crate of crab and no job: [he](rory) has fallen out with the skipper. [He](rory) is put on the sofa. [Mags](mags) comes down at night for a glass of water, and in the morning the sofa is as smooth as on the day it was bought. [Ottilie](ottilie) has heard footsteps overhead. Does one tell a [friend](jerome) that [his](jerome) [girl](mags) is two-timing [him](jerome) with one's own [brother](rory)? [She](ottilie) practises until [her](ottilie) fingers bleed.
- sibling ottilie rory "brother"
+ travel rory "arrives from the north"
- quarrel.past _ rory "fallen out"
- housemate.start ottilie rory "on the sofa"
+ sex mags rory "smooth"
- cheat mags jerome "two-timing him"
- couple jerome mags "his girl"
- friend jerome ottilie "a friend"
- discover ottilie mags+rory "footsteps overhead"
- injure ottilie "fingers bleed"

== 5
The college has a new rule: no one may take lessons outside. [Fenn](fenn) recognises in [Ottilie](ottilie)'s bowing the hand of a [woman](delphine) [he](fenn) once shared a stage with, and demands a name. [She](ottilie) holds [her](ottilie) tongue. [He](fenn) goes home and puts it to [his](fenn) [wife](delphine), [who](delphine) says that someone has to undo what [he](fenn) does. [They](delphine+fenn) sleep in separate rooms, with the [dog](dog) in the corridor. [Rory](rory) gets work as an usher at the concert hall, fetching and carrying for [Fenn](fenn), of all people.
- discover fenn delphine+ottilie "recognises"
- colleague.past delphine fenn "shared a stage"
- reveal! ottilie fenn "holds her tongue"
- married delphine fenn "wife"
+ reveal delphine fenn "someone has to undo"
- quarrel delphine fenn "separate rooms"
+ hire rory "gets work"
- boss fenn rory "fetching and carrying"

== 6
[Jerome](jerome) comes back early from rehearsal. [He](jerome) does not shout; [he](jerome) plays a long low note outside the bathroom until [both](mags+rory) come out. [Mags](mags) packs [her](mags) bag. [Rory](rory) gets [his](rory) in the face. [Ottilie](ottilie) gets a look: "[You](ottilie) knew." [She](ottilie) wants to explain, but the [trumpeter](jerome) has already shut the door behind [him](jerome). That night it is [Haruto](haruto) [who](haruto) sits on the top step and plays cards with [him](jerome) through the gap, and loses on purpose.
- return jerome "comes back early"
+ discover jerome mags+rory "both come out"
- breakup jerome mags "packs her bag"
- attack jerome rory "in the face"
- accuse jerome ottilie "You knew"
- sad jerome "shut the door"
- help haruto jerome "plays cards"
- lose haruto "loses on purpose"

== 7
[Delphine](delphine)'s [dog](dog) [Brahms](dog) has swallowed a mouthpiece. At the [vet](vet)'s, [Delphine](delphine) faints, not on account of the [dog](dog): for weeks [her](delphine) left hand has been going numb, and [she](delphine) has told no one. [Ottilie](ottilie) swears to keep it to herself, takes over the walks and carries the shopping. The neighbours talk. [Fenn](fenn), hearing that a young [person](ottilie) goes in and out while [he](fenn) is at work, hides in the hedge to catch the lover. What [he](fenn) catches is a cold.
- ill dog "swallowed"
- ill delphine "faints"
- reveal! delphine _ "told no one"
- reveal! ottilie _ "keep it to herself"
+ help ottilie delphine "takes over"
- cheat! delphine fenn "the lover"
- investigate fenn _ "hides in the hedge"
- ill fenn "a cold"

== 8
[Nana Grange](gran) is ninety and comes by coach to hear [her](gran) [granddaughter](ottilie)'s exam. At the door of the hall [she](gran) is stopped by an [usher](rory), [who](rory) drops [his](rory) programmes: nobody at home knows that [he](rory) has left the boat. [She](gran) boxes [his](rory) ears and gives [him](rory) a toffee. On the platform [Ottilie](ottilie) plays so well that [Fenn](fenn), in the jury, forgets to sneeze. [He](fenn) gives [her](ottilie) the highest mark and, in the corridor, [his](fenn) hand. "Seaweed," [he](fenn) says, "was the wrong word."
- kin gran ottilie "granddaughter"
- travel gran "comes by coach"
- quit.past rory "left the boat"
- find gran rory "stopped by an usher"
- attack gran rory "boxes"
- gift gran rory "a toffee"
+ create ottilie "plays so well"
- find ottilie fenn "highest mark"
+ reconcile fenn ottilie "wrong word"

== 9
[Mags](mags) is expecting and cannot say by whom. [Rory](rory) offers [her](mags) [his](rory) crab money and [his](rory) surname; [Jerome](jerome), [his](jerome) lip trembling, offers [her](mags) half of everything, trumpet included. [She](mags) throws [both](jerome+rory) out and has a long talk with [Nana](gran), [who](gran) brought up six by three different sailors. In the house on the hill [Delphine](delphine) drops a teapot, a cup and the bow, in that order, and [Fenn](fenn), picking up the pieces, at last asks the right question.
+ pregnant mags _ "expecting"
- gift? rory mags "crab money"
- propose rory mags "his surname"
- sad jerome "lip trembling"
- help? jerome mags "half of everything"
- reject mags jerome+rory "throws both out"
- help gran mags "long talk"
- parent gran _ "brought up six"
- ill delphine "drops a teapot"
+ discover fenn delphine "right question"

== 10
The operation takes nine hours. [Fenn](fenn) waits it out on a plastic chair, next to a [student](ottilie) with a cello case and an old [lady](gran) with toffees, and tells [them](gran+ottilie) how [he](fenn) stole [Delphine](delphine)'s first solo in 1989 by reporting [her](delphine) sick. [She](delphine) has always believed it was the agent. [He](fenn) will tell [her](delphine) as soon as [she](delphine) wakes. [She](delphine) wakes, moves four fingers out of five, listens and asks [him](fenn) to go and buy [her](delphine) a newspaper. In [Hull](@hull).
+ treat delphine "nine hours"
- sad fenn "waits it out"
- reveal fenn gran+ottilie "tells them"
- steal.past fenn delphine "stole"
- betray.past fenn delphine "reporting her sick"
- accuse! delphine _ "always believed"
+ reveal? fenn delphine "will tell her"
- recover delphine "wakes"
- reject delphine fenn "In Hull"

== 11
A [critic](critic) is coming. [Haruto](haruto) is to play the Schumann and hasn't slept since Monday; ten minutes before the start [he](haruto) is found by [Jerome](jerome) in the cupboard under the stairs of the hall, shaking. [Jerome](jerome) crawls in. What is said in there remains in there, but when [the pair](haruto+jerome) come out [they](haruto+jerome) are holding hands, and the [pianist](haruto) plays like somebody who has just been told something. The [critic](critic) weeps into [her](critic) notes. [Mags](mags), in row nine, pokes [Rory](rory) in the ribs: "Took [them](haruto+jerome) long enough."
- sad haruto "shaking"
- find jerome haruto "found by Jerome"
- help jerome haruto "crawls in"
+ confess haruto jerome "What is said"
+ couple.start haruto jerome "holding hands"
- create haruto "plays like"
- happy critic "weeps"
- discover mags haruto+jerome "long enough"

== 12
End of term, and the house is sold. [Mags](mags) has [her](mags) [baby](baby) in the taxi; it has the Grange chin, and [Rory](rory), the [father](rory), has to sit down on the kerb. [Fenn](fenn) is back from [Hull](@hull), by bicycle, with the newspaper. It is out of date, but so is the grudge, says [Delphine](delphine), and lets [him](fenn) in. [She](delphine) will teach left-handed; [her](delphine) first [assistant](ottilie) is [Ottilie](ottilie), [who](ottilie) moves into the attic, where there is a window. On [her](ottilie) pillow lies a torch. The [dog](dog) gets the cupboard.
+ birth mags baby "has her baby"
- parent mags+rory baby "father"
- return fenn "is back"
- gift fenn delphine "with the newspaper"
+ reconcile delphine fenn "lets him in"
- hire ottilie delphine "assistant"
- move ottilie delphine "moves into the attic"
