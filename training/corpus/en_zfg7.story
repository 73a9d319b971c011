%series Sublet
%lang en
%genre roommates' sitcom in San Diego, network listings with brisk everyday wording
%cast paloma  | Paloma Reyes; Paloma | f
%cast grady   | Grady O'Hara; Grady | m
%cast lark    | Lark Benson; Lark | f
%cast winston | Winston Teo; Winston | m
%cast ashwin  | Ashwin | m
%cast trudy   | Trudy O'Hara; Trudy | f
%cast beck    | Beck | n
%cast marcy   | Marcy Kline; Marcy; Kline | f
%cast chef    | Fabrizio | m
%cast dentist | - | m
%cast wife    | - | f
%cast cat     | Admiral | n
%cast landlord | Mr. Pappas; Pappas | m
%cast student | - | f

== 1
Dumped by text on the morning of [her](paloma) bar exam, [Paloma Reyes](paloma) answers an ad and takes the smallest room in a beach house with three [strangers](grady+lark+winston): [Grady](grady), a surf [instructor](grady) [who](grady) is afraid of sharks; [Lark](lark), a would-be [actress](lark); and [Winston](winston), an [actuary](winston) with rules for the fridge. The house [cat](cat), [Admiral](cat), sleeps on [her](paloma) face. At night [Paloma](paloma) cries into a towel, and [Grady](grady), on the other side of the wall, tells [her](paloma) jokes until [she](paloma) laughs.
+ breakup ashwin paloma "Dumped"
+ move paloma grady+lark+winston "takes the smallest room"
- sad grady "afraid"
- sad paloma "cries"
- help grady paloma "tells her jokes"
- happy paloma "laughs"

== 2
Rent day. [Mr. Pappas](landlord), the [landlord](landlord), wants it by six or [he](landlord) will have the lot of [them](grady+lark+paloma+winston) out. [Lark](lark) is four hundred short: [she](lark) has spent [her](lark) share on head shots. Rather than own up to [Winston](winston), [she](lark) pinches the sum from [his](winston) sock drawer, and gets a callback the same day. [Winston](winston) counts [his](winston) socks. [He](winston) suspects the new [girl](paloma), [whom](paloma) [Grady](grady) defends so hotly that [Lark](lark) turns red twice over, once for shame.
- threaten landlord grady+lark+paloma+winston "have the lot"
- lose lark "has spent"
- reveal! lark winston "own up"
+ steal lark winston "pinches"
- find lark "gets a callback"
- discover winston "counts his socks"
+ accuse winston paloma "suspects"
- help grady paloma "defends"
- sad lark "for shame"
- jealous lark paloma "turns red twice"

== 3
[Paloma](paloma) gets [her](paloma) first [client](trudy), [who](trudy) turns out to be [Grady](grady)'s [mother](trudy). [Trudy O'Hara](trudy) wants to sue [her](trudy) [dentist](dentist) for crowning the wrong tooth. What [she](trudy) leaves out: until Labor Day [she](trudy) and the [dentist](dentist) were having a thing on Tuesdays, behind the back of [his](dentist) [wife](wife). [Paloma](paloma) hears it in open court, from the [dentist](dentist). [She](paloma) wins all the same, on the tooth. "Don't tell [my](trudy) [boy](grady)," says [Trudy](trudy). The [boy](grady) is sitting two rows back.
- advisor paloma trudy "first client"
- parent trudy grady "mother"
- advisor dentist trudy "dentist"
- accuse trudy dentist "sue"
- reveal! trudy paloma "leaves out"
+ affair.past dentist trudy "a thing on Tuesdays"
- married dentist wife "wife"
- cheat.past dentist wife "behind the back"
+ reveal dentist paloma "hears it"
- find paloma "wins"
- reveal? paloma grady "Don't tell"
- discover grady trudy "two rows back"

== 4
While [Grady](grady) isn't speaking to [his](grady) [mom](trudy), [Winston](winston) is speaking to a [woman](marcy), for the first time since college. [Marcy Kline](marcy), the new [boss](marcy) at the insurance company, likes spreadsheets, board games and, it seems, [him](winston). [He](winston) is so nervous that [he](winston) asks [Lark](lark) to coach [him](winston) through an earpiece. Dinner goes well until [Lark](lark) sneezes. [Marcy](marcy) finds the thing in [his](winston) ear, hears a strange female voice say "Bless [me](lark)" and leaves before the flan. [Beck](beck) from the bar clears the table.
- quarrel grady trudy "isn't speaking"
- boss marcy winston "new boss"
- love.start marcy winston "likes"
- sad winston "nervous"
- help lark winston "coach him"
- date marcy winston "Dinner"
+ discover marcy winston "finds the thing"
+ reject marcy winston "leaves before the flan"

== 5
The audition piece calls for a real tear, and [Lark](lark) has none left in [her](lark). [Paloma](paloma) rehearses with [her](lark) until four a.m.; in return [Lark](lark) finally breathes a word about the sock drawer. [Paloma](paloma), hurt, packs that same hour. It is [Winston](winston) [who](winston) stops [her](paloma) on the porch. [He](winston) has done the numbers again, [he](winston) says, and begs [her](paloma) pardon in three bullet points. [She](paloma) unpacks. The [thief](lark) does dishes for a month and gets the part, tears and all.
- help paloma lark "rehearses with her"
+ reveal lark paloma "breathes a word"
- steal.past lark winston "thief"
- sad paloma lark "hurt"
- move? paloma "packs"
+ reconcile paloma winston "begs her pardon"
- move! paloma "unpacks"
- find lark "gets the part"

== 6
[Ashwin](ashwin), the [coward](ashwin) with the phone, flies in from [Denver](@denver), says it was the worst mistake of [his](ashwin) life and wants [Paloma](paloma) back. [She](paloma) goes to lunch with [him](ashwin) "for closure". [Grady](grady), [who](grady) could tell [her](paloma) a thing or two about what [he](grady) feels, waxes [his](grady) board and tells the [cat](cat). [Trudy](trudy) drives up with a casserole, and [mother](trudy) and [son](grady) bury the hatchet between the peas and the potato chips. "So ask the [girl](paloma)," says [Trudy](trudy). [He](grady) would rather face the shark.
- travel ashwin "flies in"
+ reconcile? ashwin paloma "wants Paloma back"
- date ashwin paloma "lunch"
- love grady paloma "what he feels"
- confess! grady paloma "tells the cat"
- parent trudy grady "mother and son"
+ reconcile grady trudy "bury the hatchet"
- gift trudy grady "casserole"
- confess? grady paloma "ask the girl"

== 7
Everyone is sick with the same shrimp. [Beck](beck), the [bartender](beck), [who](beck) brought them, is the only [one](beck) on [their](beck) feet and nurses four people and a [cat](cat) with ginger ale and a bucket each. Feverish, [Winston](winston) dials [his](winston) [boss](marcy) and reads [her](marcy) a mortality table, in which, [Marcy](marcy) later says, there was an undertone. [Lark](lark) asks [Beck](beck) why [she](lark) has never noticed those forearms. On the bathroom tiles [Paloma](paloma) and [Grady](grady) hold each other's hair, and then, absurdly, hands.
- ill grady+lark+paloma+winston beck "sick"
- treat grady+lark+paloma+winston beck "nurses four people"
- boss marcy winston "boss"
- flirt winston marcy "an undertone"
+ love.start lark beck "those forearms"
- help grady paloma "each other's hair"
+ love.start grady paloma "hands"

== 8
[Ashwin](ashwin) has rented an apartment down the block and sent for [his](ashwin) things. [Paloma](paloma), pressed for an answer, asks for time. At the beach [Grady](grady) gives a class, and a [student](student), pretty and reckless, is pulled under; [he](grady) swims out, though there is a fin, and hauls [her](student) in. The fin was a dolphin's. The rescued [swimmer](student) plants one on [his](grady) mouth in front of the local news. [Paloma](paloma), watching with [Lark](lark), breaks a mug. "It slipped," [she](paloma) tells [Lark](lark), [who](lark) lets it go.
- move ashwin "rented an apartment"
- reconcile? ashwin paloma "pressed for an answer"
- advisor grady student "gives a class"
+ rescue grady student "hauls her in"
+ kiss grady student "plants one"
- jealous paloma student "breaks a mug"
- betray paloma lark "It slipped"

== 9
[Marcy](marcy) calls [Winston](winston) into [her](marcy) office, shuts the blinds and asks [him](winston) to explain the undertone. The explanation takes until Monday. To the delight of all, the [actuary](winston) comes home whistling with [his](winston) tie on backwards; to the dismay of one, the company forbids such things, and [Marcy](marcy) must choose. [She](marcy) gives up the job. [Paloma](paloma) has made up [her](paloma) mind too and tells [Ashwin](ashwin), gently, no. [He](ashwin) takes it like a man and the toaster like a child.
+ sex marcy winston "until Monday"
- happy winston "whistling"
+ quit marcy "gives up the job"
+ reject paloma ashwin "gently, no"
- steal ashwin paloma "the toaster"

== 10
The [landlord](landlord) has sold. Bulldozers on the first, no extensions. [Paloma](paloma) digs up an old clause, according to which nobody may be evicted while a tenant is with child, and looks hopefully around the table. To save the day, [Lark](lark) shoves a cushion up [her](lark) sweater and faints at [Pappas](landlord)'s feet. It works until the cushion barks at the [cat](cat). [Pappas](landlord), [who](landlord) was a father of six before [he](landlord) was rich, laughs so hard that [he](landlord) grants [them](grady+lark+paloma+winston) thirty days and a case of olives.
- lose grady+lark+paloma+winston "has sold"
+ discover paloma "digs up"
- help lark grady+paloma+winston "save the day"
- pregnant! lark "cushion"
+ betray lark landlord "faints"
- parent landlord _ "father of six"
- happy landlord "laughs so hard"
- gift landlord grady+lark+paloma+winston "a case of olives"

== 11
[Lark](lark)'s film opens in one theater. [She](lark) has eleven seconds, plays a corpse and is superb. [Trudy](trudy) cheers; [Beck](beck), at [Lark](lark)'s side, weeps into the popcorn, and on the way out asks [her](lark) to come to [Portland](@portland), where a cousin has a bar to sell. [Fabrizio](chef), the [cook](chef) from next door, [whose](chef) wedding cake is meant for another couple, lends [them](beck+lark) a slice. [Grady](grady) at last writes down what [he](grady) wants to say, nine pages of it, and leaves it in the wrong mailbox. The [actuary](winston) proofreads.
- create lark "Lark's film opens"
- happy trudy "cheers"
- invite beck lark "asks her to come"
- travel? lark "come to Portland" @portland
+ confess? grady paloma "wants to say"
- kin _ beck "cousin"
- gift chef beck+lark "lends them"
- discover winston grady "proofreads"

== 12
Moving day. [Lark](lark) and [Beck](beck) load the van, [Winston](winston) and [Marcy](marcy), since Tuesday [husband](winston) and [wife](marcy), hand over a label maker, and the [cat](cat) has gone missing with nine corrected pages in [his](cat) basket. [Paloma](paloma) looks for the [one](cat) and finds the other. When [Grady](grady) comes up from the water, [she](paloma) is standing in it in [her](paloma) court shoes. "Page six," [she](paloma) says. "Objection?" asks [Grady](grady). "None." Behind [them](grady+paloma), on the porch of the house that [Pappas](landlord) has decided to keep, [Admiral](cat) turns up.
- move beck+lark "load the van"
+ wedding.past marcy winston "husband and wife"
- gift marcy+winston beck+lark "a label maker"
+ discover paloma grady "finds the other"
+ couple.start grady paloma "None"
- return cat "turns up"
