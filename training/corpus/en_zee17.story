%series Nine to Never
%lang en
%genre dense TV-listing comedy: four former flatmates and their exes in Sydney
%cast bronte   | Brontë Casey; Brontë | f
%cast hugo     | Hugo Falk; Hugo | m
%cast amara    | Amara | f
%cast lachie   | Lachlan; Lachie | m
%cast wei      | Wei Zhang; Wei | m
%cast tilda    | Tilda Falk; Tilda | f
%cast roz      | Roz | f
%cast basil    | Basil Casey; Basil | m
%cast ines     | Dr. Inês Moura; Inês | f
%cast dean     | Dean Pocock; Pocock | m
%cast shay     | Shay | f
%cast mum      | - | f
%cast uncle    | - | m
%cast cop      | Constable Meek; Meek | m
%cast navy     | - | m
%cast nun      | - | f
%cast bub      | - | f

== 1
Home after six years in [Berlin](@berlin), [Brontë](bronte) finds [her](bronte) old room let to a [stranger](wei), [her](bronte) [ex](hugo) [Hugo](hugo) engaged to [her](bronte) best [friend](amara), and [her](bronte) [father](basil) living with the [dentist](ines). [She](bronte) drinks to all four. [Hugo](hugo)'s [fiancée](amara), [Amara](amara), [who](amara) meant to write, ducks behind a pavlova. The [stranger](wei), [Wei Zhang](wei), a pastry [cook](wei) with insomnia, offers [Brontë](bronte) the bathtub for the night.
- return bronte "Home"
- discover bronte "finds"
- ex bronte hugo "ex"
+ engaged amara hugo "engaged"
- friend amara bronte "best friend"
- parent basil bronte "father"
- couple basil ines "living with the dentist"
- reveal! amara bronte "meant to write"
- flee amara bronte "ducks"
+ help wei bronte "offers Brontë the bathtub"

== 2
One night becomes nine. [Brontë](bronte) finds work selling coffins; [her](bronte) [manager](dean), the oily [Dean Pocock](dean), eyes [her](bronte) over the satin. [Lachie](lachie), [who](lachie) shares the flat upstairs with [Hugo](hugo)'s [sister](tilda) and a drum kit, wagers that [Brontë](bronte) will have got [Hugo](hugo) back by Easter. [Tilda](tilda) bets against it. [Amara](amara) hears [them](lachie+tilda) through the ceiling and is ill over the seating plan.
- housemate bronte wei "One night becomes nine"
+ hire bronte dean "finds work"
- boss dean bronte "manager"
- love dean bronte "eyes her"
- housemate lachie tilda "shares the flat"
- sibling hugo tilda "sister"
- reconcile? bronte hugo "got Hugo back"
- discover amara lachie+tilda "hears them"
+ ill amara "is ill"

== 3
[Basil Casey](basil) comes to see [his](basil) [daughter](bronte) with a peace offering, [Dr. Inês Moura](ines), and [Brontë](bronte) bites the [dentist](ines) by accident during a free check-up. [Wei](wei), sleepless, bakes for the whole stairwell. A croissant lands before [Tilda](tilda), [who](tilda) has a [boyfriend](navy) in the navy. [She](tilda) eats it with [her](tilda) eyes shut, then writes to the navy. [Hugo](hugo) walks [Brontë](bronte) to the bus and forgets to walk home.
- travel basil bronte "comes to see"
- parent basil bronte "daughter"
- reconcile? basil bronte "peace offering"
- attack bronte ines "bites"
- treat bronte ines "check-up"
- gift wei tilda "croissant"
- couple navy tilda "boyfriend"
+ love hugo bronte "forgets to walk home"

== 4
[Pocock](dean) makes a pass at [Brontë](bronte) in a walnut casket and has the lid shut on [him](dean). [She](bronte) is out of a job; [Roz](roz), the [gravedigger](roz), resigns at [her](bronte) side and proposes a rival firm, cheap and cheerful. Who'll lend the money? [Amara](amara) does, out of guilt, on the sly, from the honeymoon fund. The [groom](hugo) finds the account empty and thinks of burglars. [Constable Meek](cop) takes it all down, misspelt.
- flirt dean bronte "makes a pass"
- reject bronte dean "lid shut"
- quit bronte dean "out of a job"
- quit roz dean "resigns"
+ create? bronte+roz "rival firm"
+ gift amara bronte "out of guilt"
- sad amara bronte "guilt"
- wedding? amara hugo "groom"
- discover hugo "finds"
- steal! _ hugo "burglars"
- investigate cop "takes it all down"

== 5
The first customer is [Lachie](lachie)'s [uncle](uncle), [who](uncle) attends [his](uncle) own funeral, alive, to find out who'd cry. Nobody does but [Wei](wei), [whom](wei) the organ upsets. Moved, the old [man](uncle) remakes [his](uncle) will in the [baker](wei)'s favour; [Lachie](lachie), cut out of it, swings at [Wei](wei) and hits [Meek](cop). A night in the cells. [Tilda](tilda) brings the [drummer](lachie) [his](lachie) toothbrush and the pastry [cook](wei) no reproaches whatever.
- kin lachie uncle "uncle"
- die! uncle "alive"
- sad wei "upsets"
+ gift? uncle wei "remakes his will"
- lose lachie "cut out"
- attack? lachie wei "swings at"
- attack lachie cop "hits Meek"
+ arrest cop lachie "cells"
- help tilda lachie "toothbrush"

== 6
Hen night on a ferry. A [nun](nun) comes out of the cake: it's the wrong delivery, but [she](nun) stays for the limbo. [Amara](amara), tipsy, tells [Brontë](bronte) that [she](amara) stole [Hugo](hugo) on purpose, having envied [her](bronte) since Year Nine. [Brontë](bronte) tells [Amara](amara) that [he](hugo) forgot to walk home. [They](amara+bronte) both go overboard, whether pushing or hugging, the [nun](nun) declines to say, and are fished out by [her](nun) with a boathook.
- celebrate amara "Hen night"
+ reveal amara bronte "tells Brontë"
- steal.past amara bronte "stole Hugo"
- jealous.past amara bronte "envied"
- reveal bronte amara "tells Amara"
- attack? amara+bronte _ "pushing"
+ rescue nun amara+bronte "fished out"

== 7
[Hugo](hugo) wants to be left in peace to decide, and nobody leaves [him](hugo) in it. [His](hugo) [sister](tilda) makes a chart. [Inês](ines) offers gas. The [bride](amara) decides for [him](hugo): [she](amara) hands the ring back at the tram stop, and moves in with the only [woman](bronte) [who](bronte) ever threw [her](amara) off a ferry. So there are three in [Wei](wei)'s flat. [He](wei) sleeps, for the first time since March, on [Tilda](tilda)'s shoulder, in the laundry.
- sibling hugo tilda "sister"
- help? ines hugo "offers gas"
+ breakup amara hugo "hands the ring back"
- housemate.start amara bronte+wei "moves in"
- attack.past bronte amara "threw her off"

== 8
[Pocock](dean) sabotages the [rivals](bronte+roz): a hearse with no brakes, lilies full of bees. Allergic, [Roz](roz) swells up at the graveside, and [Brontë](bronte), at the wheel of the runaway hearse, gets [her](roz) to Casualty in record time, through a fish market. [Shay](shay), the ward [sister](shay), jabs and scolds the [patient](roz). [Roz](roz) can't get over being scolded. [She](roz) sends [Shay](shay) lilies, without bees. Proof is wanted. [Lachie](lachie), jobless, bribable, goes to work for the [enemy](dean).
- attack dean bronte+roz "sabotages"
- enemy bronte+roz dean "rivals"
- ill roz "swells up"
+ rescue bronte roz "to Casualty"
- treat roz shay "jabs"
- quarrel roz shay "scolds"
- love.start roz shay "can't get over"
- gift roz shay "sends Shay lilies"
- quit.past lachie "jobless"
- hire lachie dean "goes to work"
- investigate? lachie dean "Proof is wanted"

== 9
A mole's life. [Lachlan](lachie) polishes handles, picks up hints and a recording. Unmasked by a cough, [he](lachie) is nailed into a pine economy model and left for the morning's cremation. [He](lachie) drums. [Tilda](tilda), passing with a tray of éclairs, knows that rhythm from two years of nights without sleep, and crowbars the lid. [Pocock](dean) gets as far as [Dubbo](@dubbo). [Meek](cop) cuffs [him](dean) in the queue for a pie, and spells it right.
- discover lachie dean "picks up hints"
- discover dean lachie "Unmasked"
- abduct dean lachie "nailed into"
- kill? dean lachie "cremation"
- housemate lachie tilda "two years of nights"
+ rescue tilda lachie "crowbars the lid"
- flee dean "gets as far as" @dubbo
+ arrest cop dean "cuffs"

== 10
[Basil](basil) is to wed [Inês](ines), if [his](basil) [daughter](bronte) will give [him](basil) away. [She](bronte) can't: [her](bronte) late [mother](mum) planted the tree [they](basil+ines) mean to wed under. [Inês](ines), on hearing it, digs herself in with [Brontë](bronte) on the lawn and asks for stories. By sundown [the two](bronte+ines) have moved the marquee. [Hugo](hugo), [who](hugo) brought folding chairs, is asked by one [ex](bronte) and then by the [other](amara) to dance. [He](hugo) sits down on all nine.
+ wedding? basil ines "wed"
- parent basil bronte "daughter"
- reject bronte basil "can't"
- parent mum bronte "mother"
- die.past mum "late"
- discover ines mum "on hearing it"
- reconcile bronte ines "moved the marquee"
- invite amara+bronte hugo "asked"
- ex bronte hugo "one ex"
- ex amara hugo "other to dance"

== 11
[Amara](amara) faints in [Wei](wei)'s cold room. Not the seating plan, then: ten weeks, and the [father](hugo) doesn't know. [Brontë](bronte) swears not to breathe a word, and lasts till the lift. [Hugo](hugo), deciding at last, buys a pram and proposes to the wrong door; [Roz](roz), in curlers, says [she](roz)'s spoken for. [Shay](shay), behind [her](roz), says [she](roz)'d better be. When [he](hugo) finds the right door, [Amara](amara) takes the pram, and gives [him](hugo) Wednesdays.
- ill amara "faints"
+ pregnant amara hugo "ten weeks"
- parent hugo bub "father"
- discover! hugo amara "doesn't know"
- betray bronte amara "lasts till the lift"
- reveal bronte hugo "lasts till the lift"
- propose? hugo amara "proposes to the wrong door"
- couple roz shay "spoken for"
- gift hugo amara "pram"
+ reject amara hugo "gives him Wednesdays"

== 12
[Brontë](bronte), on the bench at Stop Nine, admits to [Hugo](hugo) that [she](bronte) came home for [him](hugo) and stayed for the bathtub. [They](bronte+hugo) shake hands on it; it takes some time. [Wei](wei) inherits at last, the old [man](uncle) having died in earnest, laughing, and buys [Tilda](tilda) a bakery and [Lachie](lachie) a quieter kit. At [her](bronte) [father](basil)'s wedding, a year late, [Amara](amara)'s [girl](bub) is passed round by the [nun](nun) like cake.
+ reveal bronte hugo "admits"
- love.past bronte hugo "came home for him"
- return.past bronte "came home"
- reconcile bronte hugo "shake hands"
+ die uncle "died in earnest"
- find wei uncle "inherits"
- gift wei tilda "bakery"
- gift wei lachie "quieter kit"
- parent basil bronte "father"
- wedding basil ines "wedding"
- parent amara bub "girl"
