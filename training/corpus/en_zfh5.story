%series Late Harvest
%lang en
%genre vineyard saga, terse database overviews
%cast marguerite | Marguerite Sandhu; Marguerite | f
%cast harjit  | Harjit Sandhu; Harjit; Harry | m
%cast simran  | Simran Sandhu; Simran; Sim | f
%cast dev     | Dev Sandhu; Dev | m
%cast cole    | Cole Whitlock; Cole | m
%cast royce   | Royce Whitlock; Royce; Whitlock | m
%cast tilde   | Tilde Aasen; Tilde | f
%cast crew    | Frostbites | g
%cast lupe    | Lupe Barragán; Lupe | f
%cast vet     | Sandor | m
%cast banker  | Rosie Pruitt; Ms Pruitt; Pruitt; Rosie | f
%cast gran    | Biji | f
%cast child   | Rosie | f
%cast family  | Sandhus | g
%cast stranger | Quentin Ash; Ash | m
%cast dog     | Merlot | m

== 1 Bud Break
[Harjit Sandhu](harjit), a [grower](harjit), suffers a stroke among the vines. [Simran](simran), [his](harjit) elder [daughter](simran), flies in from [Toronto](@toronto) with one bag. [Her](simran) [brother](dev) [Dev](dev), [who](dev) never left, resents [her](simran) advice by lunchtime. [Royce Whitlock](royce), [owner](royce) of the estate next door, makes an offer for the land over the hospital bed; [Marguerite](marguerite), [Harjit](harjit)'s [wife](marguerite), tells [him](royce) where to put it. [Cole](cole), the [man](royce)'s [son](cole), waits in the truck. [Simran](simran) has not set eyes on [him](cole) since the prom.
+ ill harjit "stroke"
- parent harjit simran "daughter"
+ return simran "flies in"
- sibling dev simran "brother"
- sad dev simran "resents"
- neighbour harjit royce "next door"
- married harjit marguerite "wife"
- reject marguerite royce "where to put it"
- parent royce cole "son"

== 2 Smudge Pots
Frost warning. The picking [crew](crew), known as the [Frostbites](crew), light fires all night. [Lupe Barragán](lupe), [their](crew) [forewoman](lupe), finds the diesel tank drained and suspects the neighbours. [She](lupe) is half right: [Cole](cole) turns up at three in the morning with forty litres from [his](cole) [father](royce)'s shed. [Simran](simran) holds the torch. [Dev](dev) is asleep in the trailer of [Tilde Aasen](tilde), the [winemaker](tilde), a [Dane](tilde) of few words; nobody is to know. Two rows die.
- boss lupe crew "forewoman"
- discover lupe "drained"
+ steal _ harjit "drained"
- accuse lupe royce "suspects the neighbours"
- parent royce cole "father's"
- help cole simran "forty litres"
- steal cole royce "father's shed"
+ affair dev tilde "nobody is to know"
- help simran cole "holds the torch"

== 3 Sediment
[Harjit](harjit) comes home without speech. [His](harjit) [mother](gran), [Biji](gran), eighty-eight, feeds [him](harjit) with a spoon and hums. Ploughing, [Dev](dev) turns up a tin box: land deeds, a child's shoe, a photo of [Marguerite](marguerite) on the arm of a [stranger](stranger). [He](dev) shows the photo to nobody. [Ms Pruitt](banker) from the bank gives the [Sandhus](family) ninety days. [Simran](simran) asks [Cole](cole) to walk the boundary with [her](simran). It takes four hours and is a short boundary.
- return harjit "comes home"
- parent gran harjit "mother"
- help gran harjit "feeds him"
+ find dev "turns up"
- couple.past marguerite stranger "on the arm"
- reveal! dev "shows the photo to nobody"
+ threaten banker family "ninety days"
- invite simran cole "asks Cole"
- date cole simran "walk the boundary"

== 4 The Vet
Lambs by the dozen on the upper farm; the [vet](vet) is run off [his](vet) feet. [He](vet) delivers the last with [Lupe](lupe) holding the lantern, and stays for coffee. The [widower](vet) has not stayed anywhere for coffee in six years. [Merlot](dog), the yard [dog](dog), eats a Whitlock glove and has to be pumped out. [Royce](royce) bans [his](royce) [son](cole) from seeing "that [girl](simran)". [Cole](cole) answers that [he](cole) is thirty-two. At the tank farm [Tilde](tilde) ends it with [Dev](dev): [she](tilde) does not date men [who](dev) hide [her](tilde).
- help lupe vet "holding the lantern"
- married.past _ vet "widower"
- ill dog "pumped out"
- treat dog vet "pumped out"
- parent royce cole "son"
- date! cole simran "bans"
- quarrel cole royce "answers"
+ breakup tilde dev "ends it"
- invite lupe vet "stays for coffee"

== 5 Veraison
A [stranger](stranger) takes a room at the motel and asks after [Marguerite](marguerite). [Biji](gran) sees [him](stranger) first and drops the milk. [He](stranger) is the [man](stranger) in the photo, [Quentin Ash](stranger), thirty-five years older. [Dev](dev) corners [his](dev) [mother](marguerite) in the pantry. [She](marguerite) was married to [Ash](stranger) for eleven weeks; [she](marguerite) walked out of that house with a split lip and never looked back. Did [they](marguerite+stranger) ever divorce? [She](marguerite) signed something. Upstairs [Harjit](harjit), [who](harjit) cannot ask, bangs [his](harjit) good hand on the wall.
- travel stranger "takes a room"
- investigate stranger marguerite "asks after"
- discover gran stranger "drops the milk"
- parent marguerite dev "mother"
- quarrel dev marguerite "corners"
+ married.past marguerite stranger "married to Ash"
- attack.past stranger marguerite "split lip"
- breakup.past marguerite stranger "walked out"
- divorce? marguerite stranger "signed something"
- sad harjit "bangs his good hand"

== 6 Quarter Stake
[Ash](stranger) wants money. If [he](stranger) doesn't get a quarter of the harvest, the county clerk will learn that the Sandhu wedding was void. [Marguerite](marguerite) sells [her](marguerite) pearls and keeps quiet. [Simran](simran) notices the bare neck, [Lupe](lupe) the envelope, [Dev](dev) the motel. Each goes to see the [blackmailer](stranger) alone; [the three](dev+lupe+simran) meet in the corridor. [Ash](stranger) has gone fishing. On the pier, [Royce Whitlock](royce) hands [him](stranger) a beer. [They](royce+stranger) seem old acquaintances.
+ threaten stranger marguerite "wants money"
- reveal? stranger marguerite "will learn"
- gift marguerite stranger "sells her pearls"
- reveal! marguerite "keeps quiet"
- discover simran marguerite "bare neck"
- discover lupe marguerite "the envelope"
- friend royce stranger "old acquaintances"

== 7 Hail
Eleven minutes of ice. A third of the crop is on the ground, [Lupe](lupe)'s arm is in plaster, the [vet](vet) has set it on the kitchen table. [He](vet) has a first name: [Sandor](vet). [She](lupe) tries it out. Under the barn roof [Cole](cole) and [Simran](simran) wait for the end of the storm and kiss through most of it. [Dev](dev), searching for tarpaulins, walks in on [them](cole+simran). [He](dev) calls [her](simran) a traitor. [She](simran) calls [him](dev) a coward. [Biji](gran) calls both of [them](dev+simran) to supper.
- lose harjit "on the ground"
+ injure lupe "in plaster"
- treat lupe vet "has set it"
+ kiss cole simran "kiss"
- discover dev cole+simran "walks in"
- accuse dev simran "traitor"
- accuse simran dev "coward"
- quarrel dev simran "traitor"

== 8 First Word
[Harjit](harjit)'s speech returns, one word of it: "[Rosie](child)". Nobody knows a [Rosie](child). [Marguerite](marguerite) does, and goes white. The shoe in the box belonged to [her](marguerite) first [child](child), [Ash](stranger)'s, born after the eleven weeks and given away; only [Harjit](harjit) was ever told. [Simran](simran) and [Dev](dev), on bad terms since the hail, sit on the stairs side by side: [they](dev+simran) have a [half-sister](child). [Tilde](tilde), clearing out [her](tilde) trailer for a post in [Oregon](@oregon), is asked by [Biji](gran) to stay to dinner and weeps into the rice.
+ recover harjit "speech returns"
- parent marguerite+stranger child "first child"
- birth.past marguerite child "born after"
- sad marguerite "goes white"
- reveal.past marguerite harjit "was ever told"
- discover dev+simran child "have a half-sister"
- sibling child dev+simran "half-sister"
- quarrel.past dev simran "on bad terms"
- reconcile dev simran "side by side"
- move? tilde "clearing out" @oregon
- hire? tilde "a post"
- invite gran tilde "stay to dinner"
- sad tilde "weeps"

== 9 Crush
Harvest. All hands, including [Cole](cole)'s, against orders; [Royce](royce) strikes [his](royce) only [son](cole) out of the will. The [Frostbites](crew) stamp grapes until midnight. [Ms Pruitt](banker), shoes off, stamps too and grants a stay. [Ash](stranger) arrives for [his](stranger) quarter. [Harjit](harjit), leaning on a stick, meets [him](stranger) at the gate and says [his](harjit) second word, which is not printable. The [blackmailer](stranger) shoves [him](harjit); [Sandor](vet), mildest of men, breaks the [visitor](stranger)'s nose. [Merlot](dog) sees the rest of [him](stranger) off.
- help cole family "All hands"
- parent royce cole "son"
+ reject royce cole "out of the will"
- help banker family "grants a stay"
- threaten.past stranger marguerite "blackmailer"
- attack stranger harjit "shoves him"
+ injure stranger vet "breaks the visitor's nose"
- attack dog stranger "sees the rest"

== 10 Must
[Tilde](tilde) has postponed [Oregon](@oregon) to see the wine through. Filling in a form for the bank, [she](tilde) asks [Dev](dev) for the date of the crop loan and gives [her](tilde) own: born in [Kelowna](@kelowna), sent to adoptive parents in [Aarhus](@aarhus). Middle name: Rosie. [Dev](dev) is sick in a bucket. It is not so, [Marguerite](marguerite) swears, and rushes for the tin box; the birthdays are two years apart. [Dev](dev) laughs until [he](dev) hiccups. [Tilde](tilde), [who](tilde) understands only half of this, demands the other half and, when [she](tilde) has it, laughs as well. Then [she](tilde) stops. [She](tilde) had liked having a [mother](marguerite).
- reveal tilde dev "gives her own"
- parent _ tilde "adoptive parents"
- ill dev "sick in a bucket"
- sibling! dev tilde "It is not so"
- parent! marguerite tilde "It is not so"
- discover marguerite tilde "two years apart"
- happy dev "laughs"
+ reveal dev tilde "the other half"
- sad tilde "had liked having"

== 11 Racking
[Ash](stranger), nose taped, tries [his](stranger) luck with [Simran](simran): for a fee [he](stranger) will say where the [girl](child) is. [She](simran) shuts the door on [him](stranger). [Cole](cole), disowned, sleeps in the bunkhouse on a camp bed, as one of the [Frostbites](crew), and is happier than [he](cole) has been in years. Going through [his](cole) [father](royce)'s old cheque stubs, [he](cole) sees that [Royce](royce) has been paying [Ash](stranger) since spring. The drained diesel, the blackmail: all commissioned. [Cole](cole) lays the stubs before [Simran](simran), hat in hand.
- reveal? stranger simran "say where"
- reject simran stranger "shuts the door"
- reject.past royce cole "disowned"
- housemate.start cole crew "bunkhouse"
- happy cole "happier"
- parent royce cole "father's"
- investigate cole royce "Going through"
+ discover cole royce "has been paying"
- gift royce stranger "paying Ash"
+ betray.past royce family "all commissioned"
- reveal cole simran "lays the stubs"

== 12 The Void
County clerk's office. [Marguerite](marguerite) goes of [her](marguerite) own accord and asks to see the register. [Her](marguerite) divorce from [Ash](stranger) was entered, properly, thirty-four years ago; [she](marguerite) has been paying for nothing. [She](marguerite) comes out singing. Sheriff's men collect [Ash](stranger) at the motel, in [his](stranger) socks. [He](stranger) talks: [Royce](royce) is next. Before they can cuff [him](royce), the old [man](royce) begs ten minutes with [his](royce) [son](cole). [Cole](cole) lets [him](royce) have five. At home [Biji](gran) nods off at the stove and does not wake.
- investigate marguerite "asks to see"
+ divorce.past marguerite stranger "divorce"
- discover marguerite "paying for nothing"
- happy marguerite "singing"
+ arrest _ stranger "collect Ash"
- betray stranger royce "He talks"
- arrest? _ royce "cuff him"
- parent royce cole "son"
+ die gran "does not wake"

== 13 Bare Vines
The funeral of [Biji](gran) draws four hundred. [Harjit](harjit) speaks at it, two full sentences, and sits down to applause. Among the wreaths is one from a [Rosie Pruitt](banker). [Simran](simran) reads the card twice. The [banker](banker) had seen the maiden name on the loan papers in March and could not think how to begin; so [she](banker) lent [them](family) time. [Marguerite](marguerite) takes [her](marguerite) eldest [daughter](banker) by both hands. [Tilde](tilde) leaves by the side gate. [Dev](dev) runs after [her](tilde), in front of the whole valley, and kisses [her](tilde) on the road.
- die.past gran "funeral"
- create harjit "speaks"
- discover simran banker "reads the card"
- discover.past banker marguerite "had seen"
- help.past banker family "lent them time"
+ parent marguerite banker "eldest daughter"
- meet banker marguerite "by both hands"
- flee tilde "leaves by"
+ kiss dev tilde "kisses her"

== 14 Ice Wine
Minus ten at last: the final grapes are picked by moonlight. [Lupe](lupe) and [Sandor](vet) announce that there will be a wedding, a small one, with sheep. [Tilde](tilde) is made a partner and hangs up on [Oregon](@oregon). [Rosie](banker) brings the waiver of the debt and [her](banker) [half-brother](dev) a scarf. [Cole](cole), [heir](cole) to nothing, asks [Simran](simran) if [she](simran) would take a farmhand. [She](simran) would, for life. [Harjit](harjit) tastes the first glass, thinks for a while and says, quite clearly, that it needs a year.
- engaged lupe vet "wedding"
- wedding? lupe vet "there will be a wedding"
+ hire tilde family "made a partner"
- reject tilde _ "hangs up"
- gift banker family "waiver of the debt"
- sibling banker dev "half-brother"
- gift banker dev "a scarf"
+ propose cole simran "asks Simran if"
+ engaged.start cole simran "She would, for life"
