# Planted errors, with the place of the later sentence of each.
# K104 2:1
# K105 3:2
# K103 3:3
# K106 4:1
# K107 5:1
# K108 5:2
# K102 6:1
# K101 6:2
# K109 7:1
# K106 7:2
%series The Observatory
%lang en
%cast nora   | Dr. Nora Quist; Nora; Norah | f
%cast felix  | Felix Amory; Felix | m
%cast greta  | Greta | f
%cast milo   | Milo | m
%cast amory  | Amory | m
%cast stan   | Stan | m
%cast ruth   | Ruth | f

== 1
[Dr. Nora Quist](nora) comes to the observatory, where [Felix Amory](felix) polishes the mirror. [His](felix) [wife](greta) [Greta](greta), 35, keeps the books. [Stan](stan), the [caretaker](stan), falls from the dome and dies. [Milo](milo) and [Ruth](ruth) play cards.
- married felix greta "wife"
+ die stan "dies"

== 2
[Norah](nora) befriends [Ruth](ruth). [Milo](milo) falls in love with [Ruth](ruth).
+ friend.start nora ruth "befriends"
- love.start milo ruth "falls in love"

== 3
[Nora](nora) finds a comet. Somebody called [Amory](amory) rings at night. It is [Greta](greta)'s 35th birthday, and [her](greta) 25-year-old [son](milo) [Milo](milo) has baked a cake.
+ find nora "finds"
- parent greta milo "son"

== 4
[Ruth](ruth) turns out to be a [sister](ruth) of [Ruth](ruth). [Felix](felix) sighs.
- sibling ruth ruth "sister"

== 5
[Nora](nora) and [Ruth](ruth) become friends over the star charts. [Milo](milo) calls off the engagement to [Nora](nora).
+ friend.start nora ruth "become friends"
+ engaged.end milo nora "calls off"

== 6
On the roof [Felix](felix) marries [Nora](nora). [Stan](stan) throws rice and proposes to [Greta](greta).
+ wedding felix nora "marries"
- propose stan greta "proposes"

== 7
[Felix](felix) and [Nora](nora) celebrate in [Tromsø](@tromso) and, the same evening, meet [Ruth](ruth) in [Lima](@lima). [He](stan) mops, [he](stan) hums, and [she](stan) locks [her](stan) door.
- celebrate felix+nora "celebrate" @tromso
- meet felix ruth "meet" @lima
