%series Half Moon Laundry
%lang en
%genre crime melodrama about two families, Marseille 1963, encyclopaedia episode list in long sentences
%cast assunta | Assunta Leca; Assunta; Madame Leca | f
%cast dom     | Dominique Leca; Dominique; Dom | m
%cast flore   | Flore Leca; Flore | f
%cast paco    | Paco Aznar; Paco | m
%cast remedios | Remedios Aznar; Remedios | f
%cast vidal   | Inspector Vidal; Vidal | m
%cast jeanne  | Jeanne Vidal; Jeanne | f
%cast teeth   | Gold Teeth; Antoine Sic; Sic | m
%cast noor    | Noor | f
%cast abbe    | Abbé Cros; Cros | m
%cast ange    | Ange Leca; Ange | m
%cast sailor  | - | m
%cast boy     | - | m

== 1 Whites
For as long as anyone on the quay can remember the Lecas and the Aznars have washed the linen of the liners and, under the linen, other things, and have been at each other's throats about both; so that when [Ange Leca](ange), [head](ange) of the one house, is shot on the church steps, [his](ange) [widow](assunta) [Assunta](assunta) does not need to be told where to look. [Her](assunta) elder [son](dom), [Dominique](dom), swears on the coffin to settle the account. [His](dom) [sister](flore) [Flore](flore) says nothing, having spent the night before the funeral in the arms of [Paco Aznar](paco).
- enemy _ ange "at each other's throats"
+ kill _ ange "is shot"
- married.past ange assunta "widow"
- parent assunta dom "son"
- kill? dom _ "settle the account"
- sibling dom flore "sister"
+ affair flore paco "in the arms of"
- accuse? assunta _ "where to look"

== 2 Bluing
[Inspector Vidal](vidal), [who](vidal) went to school with the dead [man](ange) and owes [him](ange) more than [his](vidal) superiors suspect, takes the case away from a colleague and questions the [Aznars](paco+remedios) first: [Remedios](remedios), [who](remedios) receives [him](vidal) in curlers, and [her](remedios) [brother](paco) [Paco](paco), [who](paco) has an alibi and can't give it. [Jeanne](jeanne), the [inspector](vidal)'s [wife](jeanne), brings [her](jeanne) sheets to the [Half Moon](#halfmoon) every Monday and stays, as [Noor](noor), the ironing [girl](noor), has observed, for as long as it takes to dry them. It is not the laundry [she](jeanne) comes for. It is [Dominique](dom).
- friend.past ange vidal "went to school"
- die.past ange "dead man"
- investigate vidal paco+remedios "questions the Aznars"
- sibling paco remedios "brother"
- reveal! paco vidal "can't give it"
- married jeanne vidal "wife"
- discover noor jeanne "has observed"
+ affair dom jeanne "It is Dominique"
- cheat jeanne vidal "It is Dominique"

== 3 Starch
[Dominique](dom) has [Paco](paco) brought down to the boilers at night by two men and a trolley, and would have had done with [him](paco) if [Flore](flore), in [her](flore) nightdress, had not placed herself between the [prisoner](paco) and the hatch and told [her](flore) [brother](dom), before both the men, where [Paco](paco) had been on the night in question. For this [Dominique](dom) strikes [her](flore). [Madame Leca](assunta), roused by the noise, has the [Spaniard](paco) untied, sends [him](paco) home with a basket of figs and tells [her](assunta) [daughter](flore) to pack.
- abduct dom paco "brought down"
- kill? dom paco "done with"
+ rescue flore paco "placed herself between"
- sibling dom flore "her brother"
- reveal flore dom "told her brother"
- attack dom flore "strikes her"
- help assunta paco "untied"
- parent assunta flore "daughter"
+ housemate.end assunta flore "to pack"

== 4 Mangle
[Flore](flore) knocks at [Remedios](remedios)'s door. [Remedios](remedios) hates every Leca. [Remedios](remedios) lets [Flore](flore) in. It is for [Paco](paco). [Paco](paco) sleeps on the floor. [Remedios](remedios) locks the bedroom on [Flore](flore). [Noor](noor) brings [Flore](flore) [her](flore) shoes. [Noor](noor) was sent by [Assunta](assunta). [Jeanne](jeanne) waits for [Dominique](dom). [Dominique](dom) does not come. [Dominique](dom) is watching [Noor](noor). [Noor](noor) irons. A [sailor](sailor) whistles at [Noor](noor). [Dom](dom) throws the [sailor](sailor) into the dock. [Noor](noor) did not ask for it.
+ move flore paco+remedios "lets Flore in"
- enemy flore remedios "hates every Leca"
- housemate paco remedios "sleeps on the floor"
- gift noor flore "brings Flore her shoes"
- love dom noor "watching Noor"
- flirt sailor noor "whistles"
- jealous dom sailor "throws the sailor"
+ attack dom sailor "throws the sailor"

== 5 Pledge
[Abbé Cros](abbe), to [whom](abbe) both matriarchs confess and [who](abbe) knows accordingly that [Assunta Leca](assunta) and [Remedios Aznar](remedios), as girls, were inseparable until a young [man](ange) called [Ange](ange) danced first with the one and then with the other, takes the liberty of arranging that [they](assunta+remedios) meet in the vestry, over the matter of the two [runaways](flore+paco). What begins with a slap ends in a bargain: the [children](flore+paco) may marry, on condition that [Paco](paco) takes the name of Leca. [Paco](paco) would have taken the name of the devil. The [elder sister](remedios) goes home and turns [his](paco) photograph to the wall.
- advisor abbe assunta+remedios "both matriarchs confess"
- friend.past assunta remedios "inseparable"
- flirt.past ange remedios "with the other"
- reconcile? assunta remedios "meet in the vestry"
- quarrel assunta remedios "slap"
+ wedding? flore paco "may marry"
- sibling paco remedios "elder sister"
- sad remedios "to the wall"

== 6 Gold Teeth
A [gunman](teeth) known on the waterfront as [Gold Teeth](teeth) lets it be understood, in drink, that the job on the church steps was paid for not in pesetas but in francs, and by a [customer](jeanne) [who](jeanne) smelt of soap. [Vidal](vidal), [who](vidal) has it from a barman, looks longer at [his](vidal) own linen cupboard than a man should. [He](vidal) follows [his](vidal) [wife](jeanne) on the Monday. [He](vidal) sees [her](jeanne) go up to the drying loft; sees [Dominique](dom) send [her](jeanne) down again, not gently, and close the door; and sees, through the skylight, for [whom](noor) that door has been closed: the ironing [girl](noor), [who](noor) slaps [him](dom).
- reveal teeth _ "lets it be understood"
- kill.past teeth ange "the job on the church steps"
- hire.past teeth jeanne "was paid for"
- discover vidal teeth "has it from a barman"
- married jeanne vidal "wife"
- investigate vidal jeanne "follows his wife"
+ discover vidal dom+jeanne "sees Dominique"
+ breakup dom jeanne "send her down again"
- attack noor dom "slaps him"
- reject noor dom "slaps him"

== 7 Rinse
The forsaken [Jeanne](jeanne) goes not home but to the [Aznars](paco+remedios), with a story which [Remedios](remedios), [who](remedios) has no reason to love a policeman's [wife](jeanne), nevertheless believes, for it explains too much: that [Ange](ange), having found out about [his](ange) [son](dom) and the [inspector](vidal)'s [wife](jeanne), had threatened to tell [Vidal](vidal), and that [Dominique](dom) had known of it and had wept. Who paid, then? [Jeanne](jeanne) puts [her](jeanne) gloves on the table, one upon the other. [She](jeanne) has come to be hidden, and [she](jeanne) is, [she](jeanne) adds, in the third month.
- sad jeanne "forsaken"
- reveal jeanne remedios "a story"
- married jeanne vidal "wife"
- discover.past ange dom+jeanne "having found out"
- parent ange dom "son"
- threaten.past ange dom+jeanne "had threatened"
- affair.past dom jeanne "found out about"
+ pregnant jeanne dom "third month"
+ kill.past jeanne ange "puts her gloves"

== 8 Line
The wedding of [Flore](flore) and [Paco](paco) draws the whole quay. [Remedios](remedios) comes in black. [Assunta](assunta) kisses [Remedios](remedios). [Vidal](vidal) stands by the door. [Vidal](vidal) is looking for [Jeanne](jeanne). [Noor](noor) dances with the [sailor](sailor). The [sailor](sailor) dried out well. [Dominique](dom) drinks alone. [Gold Teeth](teeth) sits down by [Dominique](dom). [Gold Teeth](teeth) wants more money. [Dominique](dom) does not understand. Then [Dominique](dom) does. [He](dom) leaves the feast. [He](dom) runs to the house of the [Aznars](paco+remedios). [He](dom) is looking for [Jeanne](jeanne), too.
+ wedding flore paco "wedding"
- reconcile assunta remedios "kisses Remedios"
- kiss assunta remedios "kisses Remedios"
- investigate vidal jeanne "is looking for Jeanne"
- flirt noor sailor "dances with"
- sad dom "drinks alone"
- threaten teeth dom "wants more money"
+ discover dom jeanne "does"#2

== 9 Stain
What passes between [Dominique](dom) and [Jeanne](jeanne) in [Remedios](remedios)'s kitchen, where [he](dom) has come with a knife and goes away without it, neither will tell the court; but when [she](jeanne) has said that [she](jeanne) did it out of fear of losing [him](dom), and [he](dom) that [he](dom) had never been [hers](jeanne) to lose, and when [she](jeanne) has then told [him](dom) about the [child](boy), [Dominique](dom) sits down beside the [murderess](jeanne) of [his](dom) [father](ange) and holds [her](jeanne) head until it is light. [Vidal](vidal) finds [them](dom+jeanne) so. [He](vidal) has brought handcuffs. [He](vidal) gives [his](vidal) [wife](jeanne) [his](vidal) coat first.
- kill? dom jeanne "a knife"
- reveal jeanne dom "told him about the child"
- pregnant jeanne dom "the child"
- love jeanne dom "fear of losing him"
- love! dom jeanne "never been hers"
- kill.past jeanne ange "murderess"
- parent ange dom "father"
- help dom jeanne "holds her head"
- discover vidal dom+jeanne "finds them so"
+ arrest vidal jeanne "handcuffs"
- married jeanne vidal "his wife"

== 10 Press
In order that the [child](boy) should not be born in the Baumettes, [Vidal](vidal) does the one dishonest thing of [his](vidal) career, and loses the gloves. [Jeanne](jeanne) is let go for want of proof, [Antoine Sic](teeth), [whose](teeth) teeth are found to be brass, is sent down in [her](jeanne) stead, and the [inspector](vidal) hands in [his](vidal) badge before anyone can ask for it. [Assunta](assunta), [who](assunta) has guessed, gives orders that no hair on the [woman](jeanne)'s head be touched until June. After June, [she](assunta) remarks to the [Abbé](abbe), [she](assunta) promises nothing. [Dominique](dom) asks [Noor](noor) to forgive [him](dom) for everything since the dock. [Noor](noor) asks for a rise.
- betray vidal _ "loses the gloves"
+ help vidal jeanne "loses the gloves"
- arrest _ teeth "is sent down"
- quit vidal "hands in his badge"
- discover assunta jeanne "has guessed"
- threaten assunta jeanne "until June"
- reconcile? dom noor "to forgive him"

== 11 June
The [boy](boy) comes on the night of Saint John, in the house of the [Aznars](paco+remedios), with [Ange](ange)'s [widow](assunta) at one end of the bed and [Ange](ange)'s old [flame](remedios) at the other, and [Jeanne](jeanne), [who](jeanne) does not see the morning, has time only to put [him](boy) into the arms of the [man](vidal) [who](vidal) is not [his](boy) [father](vidal). [Vidal](vidal) carries [him](boy) out past [Dominique](dom) without a word; at the corner [he](vidal) stops, comes back, and lets the [other](dom) look. [Assunta](assunta) closes the eyes of [her](assunta) [husband](ange)'s [murderess](jeanne) herself. June, [she](assunta) finds, has come and gone, and [she](assunta) is merely tired.
+ birth jeanne boy "The boy comes"
- ex ange remedios "old flame"
+ die jeanne "does not see the morning"
- parent! vidal boy "not his father"
- married.past ange assunta "husband's"
- kill.past jeanne ange "murderess"
- reconcile? dom vidal "lets the other look"

== 12 Half Moon
One laundry, one sign: by the autumn the two houses are one, [Flore](flore) keeps the books, [Paco](paco), the [son-in-law](paco) with the borrowed name, drives the van, and at the great mangle stand the two [matriarchs](assunta+remedios), turning in turn and disagreeing about a waltz danced forty years ago. [Noor](noor) has married [her](noor) [sailor](sailor). [Dominique](dom), [who](dom) gave [her](noor) away, since somebody had to, knocks every Sunday at the door of the former [inspector](vidal), is given coffee, and is allowed to push the pram as far as the lighthouse. "And if [he](boy) asks?" says [Vidal](vidal). "Then [he](boy) has two," says the [father](dom).
- colleague assunta remedios "great mangle"
- kin assunta paco "son-in-law"
- quarrel assunta remedios "disagreeing"
+ wedding.past noor sailor "has married"
- advisor.past dom noor "gave her away"
+ reconcile dom vidal "is given coffee"
- parent dom boy "the father"
- quit.past vidal "former inspector"
