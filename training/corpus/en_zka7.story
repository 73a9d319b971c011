%series The Persimmon Fence
%lang en
%genre domestic serial in a small town in Nagano, Japan, newspaper television column
%cast haruko  | Haruko Ise; Haruko; Mrs Ise | f
%cast shun    | Shun Ise; Shun | m
%cast tetsuo  | Tetsuo Ise; Tetsuo; old Ise | m
%cast rin     | Rin | f
%cast kaoru   | Kaoru Mibu; Kaoru | n
%cast mibu    | Mrs Mibu; Yoshie | f
%cast dan     | Dan Sweeney; Dan; Sweeney | m
%cast asahi   | Asahi | m
%cast nurse   | Miss Toda; Toda | f
%cast barber  | Gonda | m
%cast mayor   | - | m
%cast emi     | Emi | f

== 1
The fence between the Ises and the Mibus has leaned for thirty years, and so have the families. [Haruko Ise](haruko), widowed at forty and head of the household since, is to marry off [her](haruko) [son](shun), [Shun](shun). The go-between has three photographs. [Shun](shun) does not turn them over, as [he](shun) has been meeting [Rin](rin), the [florist](rin), under the railway bridge since the cherry blossom. [His](shun) [grandfather](tetsuo), [old Ise](tetsuo), [who](tetsuo) is deaf when it suits [him](tetsuo), has seen [them](rin+shun) there and winked. Over the fence [Mrs Mibu](mibu) is beating a carpet, harder than is called for.
- married.past _ haruko "widowed at forty"
- wedding? _ shun "marry off"
- parent haruko shun "son"
+ couple rin shun "under the railway bridge"
- kin shun tetsuo "grandfather"
- discover tetsuo rin+shun "has seen them"
- neighbour haruko mibu "Over the fence"

== 2
[Dan Sweeney](dan) from [Cork](@cork) has come to teach English at the middle school and been given a room at [Mrs Mibu](mibu)'s, [whose](mibu) [child](kaoru), [Kaoru](kaoru), twenty-six and just back from [Osaka](@osaka), has done with offices and intends to make pots. At breakfast the [teacher](dan) bows to the rice cooker. [Kaoru](kaoru) laughs for the first time since the homecoming, and [Yoshie Mibu](mibu) crosses a date off [her](mibu) calendar in ink. In the flower shop [Rin](rin) is told by a [customer](haruko) in grey that some girls aim too high; the [customer](haruko) leaves without [her](haruko) change.
- travel dan "has come"
- hire dan "to teach"
- housemate.start dan mibu "a room at"
- parent mibu kaoru "child"
- return kaoru "just back"
- quit.past kaoru "done with offices"
- create? kaoru "make pots"
- happy kaoru "laughs"
- meet haruko rin "is told by"
+ threaten haruko rin "aim too high"

== 3
[Rin](rin) wants to know whether [he](shun) has spoken to [his](shun) [mother](haruko). [Shun](shun) has not. [He](shun) says Thursday. On Thursday [Haruko](haruko) has the first of the three photographs to tea: a [nurse](nurse) called [Toda](nurse), [who](nurse) has very clean hands and does not want a husband either. [The two](nurse+shun) agree on this in the garden, in whispers, and come in smiling. It is the smile that [Rin](rin), arriving with the peonies, sees through the paper door. The peonies go into the ditch, and the [florist](rin) with them, nearly.
- parent haruko shun "mother"
- reveal! shun haruko "has not"
- invite haruko nurse "to tea"
- meet nurse shun "The two"
- wedding! _ nurse "does not want a husband"
+ discover rin nurse+shun "sees through"
+ jealous rin nurse "into the ditch"

== 4
[Kaoru](kaoru) throws pots. [Dan](dan) catches them. [Dan](dan) has a [wife](emi) in [Cork](@cork). [He](dan) does not mention [Emi](emi). [Emi](emi) is half Japanese and wholly furious. [She](emi) writes to [Dan](dan) each week. [Yoshie](mibu) collects the post. [Yoshie](mibu) can read a stamp. [She](mibu) burns the first letter. [She](mibu) keeps the second. [She](mibu) likes [her](mibu) [lodger](dan). [She](mibu) has never seen [Kaoru](kaoru) so happy. The third letter goes to the wrong house. It goes to [Haruko](haruko).
- married dan emi "has a wife"
- reveal! dan kaoru "does not mention"
- sad emi "furious"
- discover mibu dan "can read a stamp"
- steal mibu dan "burns the first letter"
- betray mibu dan "burns the first letter"
- housemate dan mibu "lodger"
- happy kaoru "so happy"
+ find haruko "the wrong house"

== 5
[Haruko](haruko) steams it open, reads it twice and is, for the first time in thirty years, in a position to do the Mibus a kindness or the other thing. [She](haruko) irons until midnight. What did [Yoshie](mibu) ever do to [her](haruko)? [Old Ise](tetsuo) knows. In the year of the flood, both [girls](haruko+mibu) had set [their](haruko+mibu) hearts on the same photographer; he took [Yoshie](mibu)'s picture, and left on the night train with [neither](haruko+mibu). "Give it back," [he](tetsuo) says, meaning the letter. [She](haruko) puts it under the rice.
+ discover haruko dan "reads it twice"
- help? haruko mibu "a kindness"
- discover.past tetsuo haruko+mibu "Old Ise knows"
- love.past haruko+mibu _ "set their hearts"
- reject.past _ haruko+mibu "with neither"
- enemy haruko mibu "ever do to her"
- reveal! haruko mibu "under the rice"

== 6
A typhoon, and the persimmon tree falls, on both houses at once. The fence is gone. In the one dry room, six people, two of whom have not been under a single roof since childhood, eat pickles by torchlight. [Shun](shun) takes a breath and says it: [he](shun) loves [Rin](rin), [he](shun) means to have [her](rin), and [he](shun) will run the shop if [his](shun) [mother](haruko) throws [him](shun) out. [Kaoru](kaoru) applauds. [Dan](dan), [who](dan) has not followed the grammar, applauds too. [Mrs Ise](haruko) says that the pickles are too salty. Then [she](haruko) says that [he](shun) had better go.
- love shun rin "he loves Rin"
+ reveal shun haruko "says it"
- wedding? rin shun "means to have her"
- parent haruko shun "mother"
- quarrel haruko shun "too salty"
- move? shun "had better go"

== 7
Homeless by choice, [Shun](shun) walks to the flower shop through knee-deep mud. [Rin](rin) isn't there. [She](rin) has closed up, after the peonies, and gone to [her](rin) [cousin](barber) [Gonda](barber), the [barber](barber), [who](barber) has never approved of the Ises and now has [her](rin) sweeping up other people's hair. [He](barber) shaves [Shun](shun) in silence, with a very sharp razor. [Rin](rin) comes out from the back, puts down the broom, and asks [Gonda](barber) to stop at the left ear. [She](rin) has something to say into it.
- travel shun "walks to"
- move rin barber "gone to her cousin"
- kin barber rin "cousin"
- enemy barber shun "never approved"
- hire rin "sweeping up"
- threaten barber shun "very sharp razor"
+ reconcile rin shun "something to say into it"

== 8
Bonfires, lanterns and the dead come home for three days. [Toda](nurse), the clean-handed [one](nurse), dances in line behind [Kaoru](kaoru), is corrected by [Kaoru](kaoru), and by the last lantern has forgotten the steps altogether, [Kaoru](kaoru)'s sleeve being so close. [Dan](dan) watches from the sake stall. [He](dan) had meant to speak tonight. [He](dan) goes home, finds on [his](dan) pillow a letter that smells of rice, and learns that [Emi](emi) lands on Tuesday. [Who](haruko) put it there? Across the gap where the fence was, an iron is hissing.
- date kaoru nurse "dances in line"
+ love.start nurse kaoru "forgotten the steps"
- love dan kaoru "meant to speak"
- confess! dan kaoru "meant to speak"
- jealous dan nurse "watches"
- find dan "finds on his pillow"
- discover dan emi "learns"
- travel? emi "lands on Tuesday"
- gift haruko dan "Who put it there"

== 9
[Emi](emi) arrives in a linen suit with divorce papers, an interpreter's patience and no luggage. [She](emi) isn't here to win [Sweeney](dan) back; [she](emi) wants [his](dan) signature, as [she](emi) is to marry a vet in [Kinsale](@kinsale) in the spring. [Yoshie](mibu) owns up to the burned letter and is forgiven before [she](mibu) has finished bowing. [Kaoru](kaoru), [who](kaoru) hears the word "wife" at [Kaoru](kaoru)'s own wheel, squashes a teapot flat. Not because of love, as [Kaoru](kaoru) tells [him](dan) afterwards, but because of eleven months of breakfasts at which [he](dan) could have said so.
- travel emi "arrives"
- divorce? dan emi "divorce papers"
- reconcile! dan emi "isn't here to win"
- wedding? _ emi "to marry a vet"
- reveal mibu emi "owns up"
- reconcile emi mibu "forgiven"
+ discover kaoru dan "hears the word"
- sad kaoru "squashes a teapot"
- love! kaoru dan "Not because of love"
- betray.past dan kaoru "could have said so"

== 10
This week nothing is built and nothing breaks. [Tetsuo](tetsuo), eighty-eight, is driven by [Asahi](asahi), a [schoolboy](asahi) with a scooter and a squint, to see the sea. [He](tetsuo) has never liked the sea. [They](asahi+tetsuo) eat squid; a gull gets the tentacles. The old [man](tetsuo) tells the [boy](asahi) how [he](tetsuo) asked for [his](tetsuo) wife's hand on a bus, got off at the wrong stop from joy and had to walk nineteen kilometres. [Asahi](asahi) asks whether [he](tetsuo) was happy. "Dry socks," says [old Ise](tetsuo), after thought. [He](tetsuo) sleeps all the way home and cannot be woken.
- travel asahi+tetsuo "driven by"
- propose.past tetsuo _ "wife's hand"
- married.past _ tetsuo "wife's"
- happy.past tetsuo "from joy"
- reveal tetsuo asahi "tells the boy"
+ die tetsuo "cannot be woken"

== 11
At the wake [Haruko](haruko) kneels alone until [Yoshie](mibu) kneels down beside [her](haruko). [Neither](haruko+mibu) has brought up the photographer. "He had bad teeth," says [Mrs Mibu](mibu), after an hour. "Terrible," says the other [mourner](haruko), and it is over, thirty years of it. [Shun](shun) comes in with [Rin](rin) on [his](shun) arm, and [Haruko](haruko) looks up, and moves along to make room for two. [Toda](nurse), [who](nurse) laid out the old [man](tetsuo), has washed [her](nurse) hands so often that they bleed; [Kaoru](kaoru) ties them up with a strip of sleeve, and doesn't let go.
- die.past tetsuo "wake"
- sad haruko "kneels alone"
- help mibu haruko "kneels down beside"
+ reconcile haruko mibu "it is over"
- couple rin shun "on his arm"
- reconcile haruko shun "make room"
- injure nurse "they bleed"
- treat nurse kaoru "ties them up"
+ couple.start kaoru nurse "doesn't let go"

== 12
[Dan](dan) is a single [man](dan) by registered post. [Asahi](asahi) fails English. The [mayor](mayor) blames [Dan](dan). The [mayor](mayor) is the [father](mayor) of [Asahi](asahi). [Dan](dan) loses [his](dan) post. [Gonda](barber) needs somebody to talk to the tourists. [Gonda](barber) takes on [Dan](dan). The first [customer](emi) is [Emi](emi). [Her](emi) vet has got cold feet. [Emi](emi) wants a haircut and a drink. [Dan](dan) gives [Emi](emi) the drink first.
- divorce dan emi "single man"
- lose asahi "fails English"
- accuse mayor dan "blames Dan"
- parent mayor asahi "father"
- quit dan "loses his post"
+ hire dan barber "takes on"
- boss barber dan "takes on"
- return emi "first customer"
- breakup _ emi "cold feet"
- gift dan emi "the drink"

== 13
[Shun](shun) and [Rin](rin) say [their](rin+shun) vows among buckets of peonies, [Gonda](barber) having shaved even the priest, and the [bride](rin)'s dress is let out by two fingers in front; nobody counts months, aloud. [Mrs Ise](haruko) and [Mrs Mibu](mibu) argue about the sapling: persimmon, says one, plum, says the other, and [they](haruko+mibu) plant both, where the fence stood. [Kaoru](kaoru) has made a cup for each guest. [Miss Toda](nurse) drinks from the crooked one, which was meant for [her](nurse). At the far table sit the [barber](barber)'s new [assistant](dan) and [his](dan) former [wife](emi), not holding hands, not quite.
+ wedding rin shun "say their vows"
- pregnant rin shun "let out by two fingers"
- quarrel haruko mibu "argue"
- create haruko+mibu "plant both"
- gift kaoru nurse "meant for her"
- boss barber dan "assistant"
- ex dan emi "former wife"
- flirt dan emi "not quite"
