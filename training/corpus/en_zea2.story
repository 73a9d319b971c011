%series Ward Seven, Marina
%lang en
%genre hospital drama in Lagos, encyclopaedia episode summaries
%cast fola | Dr. Folasade Akintola; Folasade; Dr. Akintola; Fola | f
%cast chike | Dr. Chike Nwosu; Chike; Nwosu | m
%cast hauwa | Hauwa Danjuma; Hauwa; Sister Danjuma | f
%cast bayo | Chief Bayo Akintola; Bayo; the Chief | m
%cast temi | Temitope; Temi | f
%cast ebun | Ebun | f
%cast ikenna | Ikenna Obi; Ikenna; Obi | m
%cast priya | Priya Nair; Nair; Priya | f
%cast driver | Sunday | m
%cast pastor | Pastor Gideon; Gideon | m
%cast boy | - | m
%cast boymum | - | f
%cast insp | Inspector Bello; Bello | m
%cast gold | Lola | f
%cast twins | - | g

== 1 First Light
On [her](ebun) first day as a house officer, [Ebun](ebun) faints into the arms of [Dr. Chike Nwosu](chike), a surgeon with a temper and a following among the student nurses. [Folasade Akintola](fola), the medical [director](fola), has to tell [Sister Danjuma](hauwa) that there is no money for gloves, although [her](fola) [husband](bayo), the [Chief](bayo), has just given the hospital a fountain. A [boy](boy) knocked down by a lorry is operated on by torchlight when the generator dies; [his](boy) [mother](boymum) prays in the corridor and [Chike](chike) saves the leg.
- hire ebun "first day"
- ill ebun "faints"
- reveal fola hauwa "tell"
- married bayo fola "husband"
- gift bayo _ "given the hospital a fountain"
- injure boy "knocked down"
- parent boymum boy "mother"
+ treat boy chike "operated on"
- rescue chike boy "saves the leg"

== 2 Counterfeit
Three patients worsen on the same antibiotic, and the [pharmacist](priya), [Priya Nair](priya), [who](priya) has tasted chalk in it, begs the [director](fola) for a week to trace the supplier. Meanwhile [Hauwa](hauwa) hides from [her](hauwa) ward that the [sales rep](ikenna) [who](ikenna) brings the calendars, [Ikenna Obi](ikenna), is [her](hauwa) former [husband](ikenna). [He](ikenna) wants to see [their](hauwa+ikenna) [daughter](temi) [Temi](temi), now nine; [Hauwa](hauwa) tells [him](ikenna) that the time for that was eight years ago. [Ebun](ebun) catches [herself](ebun) humming whenever [Nwosu](chike) scrubs in.
- ill _ "worsen"
- discover.past priya "tasted"
+ investigate priya "trace the supplier"
- reveal! hauwa _ "hides"
- ex hauwa ikenna "former husband"
- meet? ikenna temi "see"
- parent hauwa+ikenna temi "daughter"
+ reject hauwa ikenna "eight years ago"
- love ebun chike "humming"

== 3 A Man of Standing
The [Chief](bayo) is brought in with chest pains, in the company of a young [woman](gold) in gold sandals [whom](gold) the papers call [his](bayo) niece. [Dr. Akintola](fola) reads the chart, then the sandals, and stays away from [her](fola) [husband](bayo)'s bed. [Nwosu](chike) catheterises [him](bayo) and afterwards shares a bottle of malt on the roof with the injured [party](fola); [they](chike+fola) speak of [Ibadan](@ibadan), of medical school and of the summer [they](chike+fola) were inseparable. [Temi](temi) plays truant to see what a father looks like.
- ill bayo "chest pains"
- kin? bayo gold "niece"
- reject fola bayo "stays away"
- married bayo fola "husband"
+ treat bayo chike "catheterises"
- couple.past chike fola "inseparable"
- meet? ikenna temi "see what a father"

== 4 The Cold Chain
[Priya](priya) follows a van from the hospital gate to a warehouse in [Apapa](@apapa) and photographs the crates; on the way back two motorcyclists force [her](priya) car into a gutter. With a cracked collarbone [she](priya) lies in Ward Seven, under the eye of [Sister Danjuma](hauwa), to [whom](hauwa) alone [she](priya) shows the pictures. On every crate stands the name of [Ikenna](ikenna)'s firm. [Ebun](ebun) asks [Dr. Nwosu](chike) to a wedding; [he](chike) says that [he](chike) does not go out with juniors.
- investigate priya "photographs"
- attack _ priya "force her car"
+ injure priya "cracked collarbone"
- reveal priya hauwa "shows the pictures"
- date? chike ebun "to a wedding"
+ reject chike ebun "does not go out"

== 5 Visiting Hours
Confronted at the bus stop, [Obi](ikenna) swears to [Hauwa](hauwa) that [he](ikenna) sells what [he](ikenna) is given to sell, and that the owner is a [man](bayo) [she](hauwa) bows to on Mondays. [Temi](temi) overhears the conversation from behind the groundnut stall and takes [her](temi) [father](ikenna)'s hand as though it were nothing. In theatre, [Chike](chike) loses a young mother on the table; [Ebun](ebun) finds [him](chike) on the fire stairs, says nothing for an hour, and is asked, at the end of it, to stay another.
- accuse hauwa ikenna "Confronted"
- reveal ikenna hauwa "swears"
- boss bayo ikenna "owner"
- discover temi "overhears"
+ meet ikenna temi "takes her father's hand"
- parent ikenna temi "father"
- die _ "loses a young mother"
- find ebun chike "finds"
- sad chike "on the fire stairs"
- help ebun chike "says nothing"

== 6 Harmattan
The dust grounds all flights, and [Pastor Gideon](pastor), [whose](pastor) congregation has been told to throw away its insulin, lies in a coma of [his](pastor) own making. [Folasade](fola) treats [him](pastor) without a word of reproach. [Her](fola) own reproaches [she](fola) keeps for the [niece](gold), [who](gold) turns up in the antenatal clinic as [Lola](gold), fourteen weeks gone; the [father](bayo), says the form, is a [chief](bayo). [Hauwa](hauwa) slides the warehouse pictures across [Inspector Bello](insp)'s desk and declines to sit.
- ill pastor "coma"
+ treat pastor fola "treats"
- accuse! fola pastor "reproach"
- accuse? fola gold "reproaches"
+ pregnant gold bayo "fourteen weeks"
- reveal hauwa insp "slides the warehouse pictures"

== 7 Sunday Driver
[Sunday](driver), [who](driver) has driven the [Chief](bayo) for nineteen years, is hauled in by [Bello](insp), held for two nights and beaten; [he](driver) gives away nothing. Released, [he](driver) is stitched up by [Ebun](ebun), and to [her](ebun) it all comes out: whose warehouse, whose chalk. That same evening [Akintola](bayo) gives a banquet for the opening of the new wing, where [his](bayo) [wife](fola), in white, dances with everyone except [him](bayo).
- boss bayo driver "driven the Chief"
- arrest insp driver "hauled in"
- attack _ driver "beaten"
- reveal! driver "gives away nothing"
- treat driver ebun "stitched up"
+ reveal driver ebun "comes out"
- celebrate bayo "banquet"
- married bayo fola "wife"

== 8 What the Director Knew
[Ebun](ebun) takes the [driver](driver)'s story to [Dr. Nwosu](chike), [who](chike) takes it to the one [person](fola) it will hurt most. [Fola](fola) does not believe [him](chike): an old flame, [she](fola) says, will burn anything. [She](fola) suspends [him](chike). But at night [she](fola) opens the [Chief](bayo)'s safe with the date of [their](bayo+fola) wedding, and there the invoices are. The [boy](boy) with the mended leg scores a goal in the car park.
- reveal ebun chike "takes the driver's story"
- reveal chike fola "takes it to"
- ex chike fola "old flame"
- quit chike fola "suspends"
+ discover fola bayo "the invoices"
- wedding.past bayo fola "wedding"
- recover boy "scores a goal"

== 9 Bride Price
[Lola](gold), refused an allowance, threatens to walk into the [Chief](bayo)'s church in a tight dress. [He](bayo) offers [her](gold) a flat in [Accra](@accra) on condition that [she](gold) never come back. [Obi](ikenna) gives the firm notice and asks [Hauwa](hauwa), through [Temi](temi), whether a man without work may come for Sunday rice. [He](ikenna) may. [Priya](priya), one arm in a sling, returns to [her](priya) dispensary to applause.
- reject bayo gold "refused"
+ threaten gold bayo "threatens"
- gift? bayo gold "offers her"
- quit ikenna "notice"
- invite? hauwa ikenna "Sunday rice"
- injure priya "sling"
- return priya "returns"
- celebrate _ priya "applause"

== 10 The Sack of Rice
An attempt is made on [Sunday](driver): the rice that somebody left at [his](driver) door as a present is laced with rat poison. [Hauwa](hauwa) pumps [his](driver) stomach on the ward floor and sits guard with a mop. [Folasade](fola) brings the invoices to the [Inspector](insp) in [her](fola) handbag, together with [her](fola) ring. "Keep both," [she](fola) tells [Bello](insp). Reinstated, [Chike](chike) looks for [Ebun](ebun) in every corridor; [she](ebun) has put in for a transfer to [Kano](@kano).
+ kill? _ driver "An attempt"
- gift _ driver "a present"
- rescue hauwa driver "pumps"
+ betray fola bayo "brings the invoices"
- hire chike "Reinstated"
- find? chike ebun "looks for"
- move? ebun "transfer" @kano

== 11 Handcuffs and Hibiscus
Between the soup and the fish of [his](bayo) own sixtieth birthday, the [Chief](bayo) is taken into custody. [Pastor Gideon](pastor), a convert to insulin, leads the singing to cover the noise. At the motor park, with the engine of the [Kano](@kano) bus already running, [Nwosu](chike) informs [Ebun](ebun), fifty passengers and a goat that [he](chike) cannot operate without [her](ebun) humming. [She](ebun) gets down. The goat travels on.
- celebrate bayo "birthday"
+ arrest _ bayo "into custody"
- create pastor "leads the singing"
- travel? ebun "bus" @kano
+ confess chike ebun "cannot operate without"

== 12 Dry Season
Deserted by [her](gold) flat, [her](gold) driver and [her](gold) friends, [Lola](gold) goes into premature labour at the gate, and it is the wronged [wife](fola) [who](fola) delivers the [twins](twins) and, asked by the frightened [girl](gold) what to call [them](twins), suggests the names [she](fola) once put aside for [her](fola) own. The divorce is through by Easter. [Temi](temi) has moved [her](temi) [father](ikenna)'s shoes from the doorstep to the hall, and [her](temi) [mother](hauwa) has noticed, and left them there.
- friend.end _ gold "Deserted"
- cheat.past bayo fola "wronged"
+ birth gold twins "delivers"
- treat gold fola "delivers"
- married.past bayo fola "wife"
- sad gold "frightened"
- help fola gold "suggests"
+ divorce bayo fola "divorce"
- parent ikenna temi "father"
- parent hauwa temi "mother"
- move? ikenna hauwa "to the hall"
