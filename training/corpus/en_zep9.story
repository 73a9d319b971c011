%series Cannery Walk
%lang en
%genre British early-evening soap, weekly spoilers from a television magazine
%cast denise   | Denise Ogden; Denise | f
%cast terry    | Terry Ogden; Terry | m
%cast chantelle| Chantelle Ogden; Chantelle | f
%cast kwame    | Kwame Asante; Kwame | m
%cast esi      | Esi Asante; Esi | f
%cast lorcan   | Lorcan Daly; Lorcan; Daly | m
%cast maureen  | Maureen Daly; Maureen | f
%cast rufus    | Rufus | m
%cast gaynor   | Gaynor Pym; Gaynor | f
%cast harpreet | DI Harpreet Gill; Harpreet; Gill | f
%cast corey    | Corey | m
%cast shaz     | Shaz | f
%cast bookie   | - | m
%cast nun      | - | f
%cast dad      | Des Pym; Des | m
%cast ada      | Ada | f
%cast vicar    | - | m

== 1 Monday to Friday
[Terry Ogden](terry) has put the chippy on a horse, and the horse has fallen. [He](terry) daren't tell [his](terry) [wife](denise), so [he](terry) tells [Lorcan Daly](lorcan), [who](lorcan) owns half of [Cannery Walk](@cannery) and would like the other half. Upstairs, [Denise](denise) is choosing wallpaper. [Chantelle](chantelle), the [eldest](chantelle), comes back from [Ibiza](@ibiza) with a tan and no explanation; and it takes [Esi](esi) from number nine, a trainee midwife, no more than a glance to see that [her](esi) best [mate](chantelle) is expecting.
+ lose terry "fallen"
- reveal! terry denise "daren't"
- married denise terry "wife"
- reveal terry lorcan "tells"
- return chantelle "comes back"
- friend chantelle esi "mate"
+ discover esi chantelle "glance"
- pregnant chantelle "expecting"
- parent denise+terry chantelle "eldest"

== 2
[Lorcan](lorcan)'s terms are simple. [He](lorcan) will clear the debt if [Terry](terry) looks the other way on Thursday nights, when vans will be using the yard. [Terry](terry) shakes on it, and cannot swallow [his](terry) tea. [Denise](denise) puts it down to the news from the bathroom: [she](denise) has found the stick in the bin and taken it for [her](denise) younger [girl](shaz)'s. [Shaz](shaz), sixteen and wholly innocent, is grounded till Christmas rather than drop [her](shaz) [sister](chantelle) in it. And who is ringing [Chantelle](chantelle) from a Spanish number?
+ help? lorcan terry "clear"
- find denise "found"
- sad terry "swallow"
- pregnant! shaz "taken"
- parent denise shaz "girl"
- accuse denise shaz "grounded"
+ help shaz chantelle "drop"
- sibling chantelle shaz "sister"

== 3
[Maureen Daly](maureen) buried a [son](corey) last year and has laid a place for [him](corey) ever since. [She](maureen) is sweeping the step when a [lad](rufus) in a wet tracksuit asks for water; [Rufus](rufus), [he](rufus) says, and [he](rufus) has nowhere to be. By the weekend [he](rufus) is sleeping in the dead [boy](corey)'s room. [Her](maureen) other [son](lorcan) takes one look at the tattoo on the [guest](rufus)'s neck and orders [him](rufus) out. "Over my dead body," says [Maureen](maureen), [who](maureen) has one [Lorcan](lorcan) too many as it is.
- die.past corey "buried"
- parent maureen corey+lorcan "son"
+ meet maureen rufus "asks"
- housemate.start maureen rufus "sleeping"
- reject lorcan rufus "orders"
+ reject maureen lorcan "Over my dead body"

== 4
The Spanish number belongs to a [Kwame](kwame). That [Kwame](kwame): [Esi](esi)'s [brother](kwame), [who](kwame) went to [Ibiza](@ibiza) to mend boats and is meant to be marrying [Gaynor Pym](gaynor) in June. [Chantelle](chantelle) lets it ring. On the other side of the wall [Gaynor](gaynor) tries on a veil, with [Esi](esi) pinning the hem and [Denise](denise) bawling with joy. At midnight a van reverses into the yard behind the chippy; something inside it coughs. [Terry](terry) turns up the radio.
- sibling esi kwame "brother"
- move.past kwame "went"
- wedding? gaynor kwame "marrying"
+ reject chantelle kwame "lets it ring"
- neighbour chantelle gaynor "wall"
- help esi gaynor "pinning"
- happy denise "joy"
- discover terry "coughs"

== 5
[He](terry) turns it down again. With a crowbar and the light of [his](terry) phone, [Terry](terry) gets eleven people out from behind the frozen cod, one of them a [nun](nun), and hides them in the crypt. [Daly](lorcan) finds the van empty and knows whose prints to look for. The [vicar](vicar), caught with a tureen, tells [DI Gill](harpreet) that [he](vicar) is feeding bats. [Kwame](kwame) walks through the door at number nine, brown as a nut, and embraces [his](kwame) [sister](esi), [his](kwame) [fiancée](gaynor) and, for a second too long, the [girl](chantelle) from the chippy.
+ rescue terry nun "gets"
- help terry nun "hides"
- discover lorcan terry "knows"
- betray vicar harpreet "feeding"
+ return kwame "walks"
- sibling esi kwame "sister"
- engaged gaynor kwame "fiancée"
- love kwame chantelle "too long"
- discover harpreet vicar "caught"

== 6
Whose is it? [Chantelle](chantelle) won't say, [Shaz](shaz) isn't saying, and [Esi](esi), [who](esi) can count to nine, stops speaking to the [two](chantelle+kwame) of [them](chantelle+kwame). On the hen night, under a pink cowboy hat, [she](esi) can't keep it in. [Gaynor](gaynor) listens to the end. Then [she](gaynor) climbs onto the bar, thanks everybody for coming and announces that there'll be a wedding all right, only that somebody else may wear the frock. [Her](gaynor) [dad](dad), [Des](dad), goes looking for [Kwame](kwame) with a cricket bat.
- reveal! chantelle "say"
- reveal! shaz "saying"
- quarrel chantelle+kwame esi "speaking"
- celebrate gaynor "hen night"
+ reveal esi gaynor "keep"
+ breakup gaynor kwame "may wear the frock"
- parent dad gaynor "dad"
- attack? dad kwame "bat"
- reveal gaynor _ "announces"
- investigate dad kwame "looking"

== 7
A window at [Maureen](maureen)'s is put in and a goldfish left on the mat, battered. [Lorcan](lorcan) is rattled: the warning is not [his](lorcan). The [bookie](bookie) to [whom](bookie) [he](lorcan) sold [Terry](terry)'s debt wants [his](bookie) lorryload of labour or somebody's kneecaps. [Rufus](rufus) recognises the [man](bookie) at the door. Two years ago, [he](rufus) says, it was this [man](bookie) [who](bookie) shut the container on [him](rufus) and on a [boy](corey) called [Corey](corey), [who](corey) gave up [his](corey) place by the air hole. [Maureen](maureen) puts down the broom.
- attack _ maureen "put in"
- threaten bookie lorcan "warning"
- sad lorcan "rattled"
- discover rufus bookie "recognises"
+ reveal rufus maureen "says"
- abduct.past bookie corey+rufus "shut"
- rescue.past corey rufus "gave up"

== 8
So the place at [her](maureen) table was never empty. [Maureen](maureen) asks [her](maureen) surviving [son](lorcan) one question: did [he](lorcan) know that [his](lorcan) own [brother](corey) was in that box? [Lorcan](lorcan) didn't; [he](lorcan) had merely hired out the lorry. [She](maureen) washes up, dries up, and rings [DI Gill](harpreet). While [Harpreet](harpreet) reads [him](lorcan) [his](lorcan) rights, [he](lorcan) asks [his](lorcan) [mother](maureen) to water the tomatoes. Over at the [Ogdens](chantelle+denise+shaz+terry), [Denise](denise) is told about horse, chippy, crypt and [grandchild](ada), in that order, and faints only at the wallpaper bill.
- discover! lorcan corey "didn't"
- sibling corey lorcan "brother"
- parent maureen lorcan "mother"
+ reveal maureen harpreet "rings"
+ arrest harpreet lorcan "rights"
- reveal terry denise "told"
- kin ada denise "grandchild"
- ill denise "faints"

== 9
[Harpreet](harpreet) was at school with [Gaynor](gaynor), and used to carry [her](gaynor) books, and a torch. Now [she](harpreet) calls about the cricket bat, stays for a cup of tea and leaves with the wedding cake, which must be eaten by somebody. [Des](dad) watches [his](dad) [daughter](gaynor) wave from the gate. [He](dad) has been wrong about sons-in-law before. In the crypt, the [nun](nun) delivers the sermon, the [vicar](vicar) having lost [his](vicar) voice, and [Rufus](rufus) hears [his](rufus) name in it: [she](nun) has been searching for [her](nun) [nephew](rufus) from [Lagos](@lagos) to the [Humber](@humber).
- love.past harpreet gaynor "torch"
- gift gaynor harpreet "cake"
- parent dad gaynor "daughter"
- create nun "sermon"
- ill vicar "lost"
+ investigate.past nun rufus "searching"
- kin nun rufus "nephew"
- help.past harpreet gaynor "carry"
- travel harpreet "calls"
- discover rufus nun "hears"

== 10
Remanded, [Lorcan](lorcan) gets [Terry](terry) as a cellmate. The chip-shop [owner](terry) has confessed to the padlock, the crypt and, to be on the safe side, the cod. [They](lorcan+terry) share one blanket and a pack of cards, and the [loan shark](lorcan) is cleaned out in an evening. [Kwame](kwame), black eye and all, asks [Chantelle](chantelle) to make an honest man of [him](kwame). [She](chantelle) would rather [he](kwame) made a cot. [Gaynor](gaynor), to [her](gaynor) own surprise, lends [him](kwame) the drill.
- arrest.past _ lorcan "Remanded"
+ housemate.start lorcan terry "cellmate"
- reveal terry _ "confessed"
- lose lorcan terry "cleaned"
- injure kwame "black eye"
+ propose kwame chantelle "honest man"
- reject chantelle kwame "rather"
- help gaynor kwame "lends"
- create? kwame "made"

== 11
The [bookie](bookie) takes [Shaz](shaz) on [her](shaz) way home from netball and gives [her](shaz) [mother](denise) until six to produce one Nigerian. [Rufus](rufus) hears it through the hatch and goes of [his](rufus) own accord. What [he](rufus) doesn't know is that three [women](denise+maureen+nun) are following in a mobile library: [Maureen](maureen) at the wheel, the [nun](nun) with a poker and [Denise](denise), [who](denise) has thirty litres of hot dripping and twenty years of temper. [DI Gill](harpreet), arriving with sirens, is offered a chair. The [man](bookie) is not going anywhere.
+ abduct bookie shaz "takes"
- threaten bookie denise "six"
- parent denise shaz "mother"
- help? rufus shaz "goes"
+ rescue? denise+maureen+nun rufus+shaz "following"
- arrest? harpreet bookie "sirens"
- discover! rufus "know"
- sad denise "temper"

== 12
[Terry](terry) walks out of the gates with [his](terry) cell's winnings in a sock: half of [Cannery Walk](@cannery). [He](terry) gives [Denise](denise) the deeds and [she](denise) gives [him](terry) an apron. [Chantelle](chantelle) goes into labour in the queue at the counter. [Esi](esi), on [her](esi) first shift as a midwife and not on speaking terms with the [mother](chantelle), tells [her](chantelle) to push, then that [she](esi) forgives [her](chantelle), then to push. [Ada](ada) weighs as much as a large haddock. Across the road [Gaynor](gaynor) buttons up a uniform jacket that isn't [hers](gaynor) and kisses its [owner](harpreet) good night.
- return terry "walks"
- find.past terry lorcan "winnings"
- gift terry denise "deeds"
+ birth chantelle ada "labour"
- treat chantelle esi "midwife"
- hire esi "shift"
- quarrel chantelle esi "not on speaking terms"
- reconcile chantelle esi "forgives"
+ kiss gaynor harpreet "kisses"
- gift denise terry "apron"
