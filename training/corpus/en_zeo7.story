%series Wing D
%lang en
%genre prison drama: a women's jail in the Fens, TV-listing blurbs
%cast roz | Roz Tilney; Roz; Tilney | f
%cast chidi | Governor Chidi Eze; Eze; Chidi | m
%cast marguerite | Marguerite; Margie | f
%cast pav | Pavla Novotna; Pavla | f
%cast bea | Bea Sharpe; Bea; Sharpe | f
%cast len | Officer Lennox; Lennox | m
%cast faye | Faye | f
%cast hilary | Hilary Stokes; Hilary; Stokes | f
%cast kip | Kip | m
%cast wade | Wade | m
%cast chaplain | Reverend Ncube; Ncube | f
%cast nurse | Sister Blythe; Blythe | f
%cast newgirl | - | f
%cast jo | Josette | f
%cast baby | Pearl | f
%cast judge | - | m
%cast cat | Bailiff | n
%cast guard2 | - | m
%cast cousin | - | n
%cast hus | - | m

== 1
Seven years for a fire that [she](roz) says [she](roz) never lit: [Roz Tilney](roz), a school [cook](roz), moves into the bottom bunk of cell nine. Up top lies [Marguerite](marguerite), a [lifer](marguerite) [who](marguerite) has not spoken since Michaelmas. On the landing [Bea Sharpe](bea) explains who runs the wing, and takes [Roz](roz)'s shoes by way of welcome.
- arrest _ roz "Seven years"
- attack! roz _ "never lit"
+ move roz marguerite "moves into"
- housemate.start marguerite roz "bottom bunk"
- meet bea roz "by way of welcome"
+ steal bea roz "takes"

== 2
[Governor Eze](chidi) believes in libraries. [His](chidi) deputy, [Hilary Stokes](hilary), believes in locks, and wants [his](chidi) chair. [Officer Lennox](len) believes [Stokes](hilary). When a [newcomer](newgirl) hangs up a curtain, the [deputy](hilary) has it burned; it is the [governor](chidi) [who](chidi) finds the [girl](newgirl) another, out of [his](chidi) own bathroom.
- boss chidi hilary "deputy"
- enemy chidi hilary "wants his chair"
- attack hilary newgirl "burned"
+ gift chidi newgirl "finds the girl another"

== 3
Visiting day. [Faye](faye), [Roz](roz)'s elder [sister](faye), brings plums and a solicitor's bill; [she](faye) is raising [Roz](roz)'s [boy](kip), and [Kip](kip) calls [her](faye) Mum by accident. At the next table, [Bea](bea)'s [sister](jo), [Josette](jo), passes a razor in a sponge. Both [convicts](bea+roz) go back to [their](bea+roz) cells hungry.
- sibling faye roz "sister"
- gift faye roz "plums"
- parent roz kip "boy"
- kin faye kip "raising"
- parent! faye kip "Mum by accident"
- sibling bea jo "sister"#2
+ gift jo bea "passes"

== 4
Having scrubbed the showers for [Bea](bea) for a month, [Pavla Novotna](pav) throws the brush in [her](bea) face. The [queen](bea) of D Wing bides [her](bea) time until lights out. [Sister Blythe](nurse) counts forty-one stitches; asked who did it, the [Czech](pav) replies that [she](pav) walked into a sponge. Under the blanket in cell nine, [somebody](marguerite) begins to hum.
- help.past pav bea "scrubbed the showers"
+ attack pav bea "throws"
- injure pav bea "stitches"
- treat pav nurse "stitches"
- reveal! pav bea "walked into a sponge"
- create marguerite "hum"

== 5
Put to work in the kitchens, [Roz](roz) turns the swill into something that stops conversation. [Lennox](len) has two helpings and a quiet word: for a key to the dry store, would [she](roz) be nice to [him](len)? [She](roz) shuts the ladle drawer on [his](len) fingers. [She](roz) is on bread in the block by Tuesday; [he](len) is right-handed no longer.
- hire roz "Put to work"
- create roz "turns"
- flirt? len roz "be nice"
+ reject roz len "shuts the ladle drawer"
- injure len roz "shuts the ladle drawer"
- arrest _ roz "in the block"

== 6
A stray [tom](cat), known to all as [Bailiff](cat), has littered. "So [she](cat) isn't a tom," says [Marguerite](marguerite), [her](marguerite) first words in nine months, and the landing goes off like a football ground. The [lifer](marguerite) keeps one kitten. [Roz](roz), out of the block, is asked what on earth [she](roz) did to [her](marguerite). Nothing: [she](roz) only snored.
+ birth cat "littered"
- happy _ "goes off like"
- find marguerite "keeps"
- return roz "out of the block"

== 7
[Faye](faye)'s [husband](wade), [Wade](wade), turns up alone, sweating, with no plums. [He](wade) wants [his](wade) [sister-in-law](roz) to sign over the house. Why so hurried? In the corridor the [chaplain](chaplain), [Reverend Ncube](chaplain), smells petrol on the [visitor](wade)'s cuffs and remembers what it is that the [cook](roz) has always denied. [She](chaplain) prays, then telephones.
- married faye wade "husband"
- travel wade "turns up"
- kin roz wade "sister-in-law"
- gift? roz wade "sign over"
+ discover chaplain wade "smells petrol"
- attack! roz _ "denied"
- reveal chaplain _ "telephones"

== 8
No cell check at two, no check at four. At six [Josette](jo)'s [sister](bea) is gone, and so is the laundry van. [Stokes](hilary), [who](hilary) signed for the van, lets [Eze](chidi) carry the can before the ministry. Nobody notices that [Pavla](pav) is missing too until a ransom note in lipstick is read out at breakfast: one [Czech](pav), slightly damaged.
+ flee bea "gone"
- sibling bea jo "sister"
- betray hilary chidi "carry the can"
- lose _ pav "missing"
+ abduct bea pav "ransom note"
- injure pav "damaged"

== 9
In a pigeon loft in [Ely](@ely), the [hostage](pav) and [her](pav) [captor](bea) share a tin of peaches. [Bea](bea), it transpires, is in labour and scared stiff; the [woman](pav) [whose](pav) face [she](bea) slashed has delivered nine calves and one [cousin](cousin). Shortly after dawn a small, cross [person](baby) is wrapped in sacking. [Pavla](pav) holds [her](baby) while [Bea](bea) cries.
- abduct bea pav "hostage"
- pregnant bea "in labour"
- sad bea "scared stiff"
- injure.past pav bea "slashed"
- help.past pav cousin "delivered"
- kin cousin pav "cousin"
+ birth bea baby "wrapped in sacking"
- help pav bea "holds her"

== 10
Recaptured or returned? [Pavla](pav) drives the laundry van through the gate herself, with the [fugitive](bea) asleep in the back and [Pearl](baby) in a fruit crate. [Stokes](hilary) orders [mother](bea) and [child](baby) parted within the hour. [Eze](chidi), suspended, hat already on, reads [her](hilary) the regulation that [she](hilary) has forgotten; [Lennox](len) is told to assemble a cot, left-handed.
+ return bea+pav "drives"
- flee.past bea "fugitive"
- parent bea baby "mother"
- threaten hilary baby+bea "parted"
- quit chidi "suspended"
+ help chidi baby+bea "reads her the regulation"

== 11
Under oath, the [chaplain](chaplain) speaks of cuffs; under oath, [Wade](wade) speaks of a tragic upbringing. Then [someone](kip) very small asks leave of the [judge](judge) to speak. [Kip](kip) was on the stairs that night. [He](kip) saw [his](kip) [uncle](wade) with the can, and [his](kip) [aunt](faye) at the window, and [she](faye) saw [him](kip), and [neither](faye+kip) has mentioned it since.
- accuse chaplain wade "speaks of cuffs"
- betray wade _ "tragic upbringing"
+ reveal kip judge "saw his uncle"
- attack.past wade _ "with the can"
- kin kip wade "uncle"
- kin faye kip "aunt"
- discover.past faye wade "at the window"
- reveal! faye+kip "neither has mentioned it"

== 12
[Faye](faye) comes to the grille without plums, without [Wade](wade), without excuses. [She](faye) wanted a child so badly, [she](faye) says, that [she](faye) let the house burn and [her](faye) [sister](roz) with it. [Roz](roz) lays down the receiver. In cell nine [Marguerite](marguerite), [who](marguerite) drowned [her](marguerite) own [husband](hus) and has regretted only the silence, moves over and makes room on the top bunk.
- travel faye "comes"
- parent? faye _ "wanted"
+ reveal faye roz "she says"
- betray.past faye roz "let the house burn"
- sibling faye roz "sister"
+ reject roz faye "lays down the receiver"
- kill.past marguerite hus "drowned"
- married.past hus marguerite "husband"
- sad.past marguerite "regretted"
- help marguerite roz "makes room"

== 13
There is talk of a riot, and [Stokes](hilary), acting governor at last, obliges by cancelling Christmas. Out comes the cutlery. [Bea](bea), a [mother](bea) with everything to lose, walks down the middle of the landing with [Pearl](baby) on [her](bea) arm, and five hundred spoons go back where they came from. The [inspector](guard2) from [London](@london), hidden among the carollers, has seen enough of the [deputy](hilary).
- attack? _ "riot"
- hire hilary "acting governor"
- celebrate! _ "cancelling Christmas"
- parent bea baby "mother"
+ help bea _ "go back"
- investigate guard2 hilary "has seen enough"

== 14
[Roz](roz) walks out in [Bea](bea)'s best shoes; it was the least, [Sharpe](bea) mutters, that [she](bea) could do. At the gate stand a reinstated [governor](chidi), a [boy](kip) [who](kip) has grown out of [his](kip) coat, and a job offer from the ministry canteen. High up in cell nine an old [woman](marguerite) holds a kitten's paw to the bars and waves it. [Roz](roz) waves back until the bus has turned.
+ arrest! _ roz "walks out"
- gift bea roz "best shoes"
- hire chidi "reinstated"
- hire? roz "job offer"
