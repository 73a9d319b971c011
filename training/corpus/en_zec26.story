%series The Governor's Table
%lang en
%genre colonial-era costume drama, a spice island 1768, encyclopedic episode table
%cast gov | Governor Adriaan Roos; Adriaan; Roos | m
%cast cathelijn | Cathelijn Roos; Cathelijn | f
%cast ibu | Ibu Saraswati; Saraswati | f
%cast tirta | Tirta | m
%cast pieter | Lieutenant Floris Bax; Floris; Bax | m
%cast judith | Widow Snoek; Hendrina Snoek; Hendrina | f
%cast planter | Maarten Dekker; Dekker | m
%cast wayan | Wayan | f
%cast pastor | Dominee Kuyper; Kuyper | m
%cast doctor | Doctor Lim; Lim | m
%cast sultan | Sultan Rahim; Rahim | m
%cast baby | - | m
%cast girl | - | f
%cast wifeoverseas | - | f

== 1
[Cathelijn Roos](cathelijn) steps off an East Indiaman with a harpsichord and eleven hatboxes to keep house for [her](cathelijn) [brother](gov) [Adriaan](gov), the new [governor](gov) of [Lontar](@lontar). [She](cathelijn) had expected palms. [She](cathelijn) hadn't expected [Saraswati](ibu), [who](ibu) has run the residence under six governors and hands [her](cathelijn) the keys as one hands over a sick cat. At the welcome dinner [Maarten Dekker](planter), the richest [planter](planter) on the island, drinks to the ladies and counts the spoons.
- travel cathelijn "steps off" @lontar
- housemate cathelijn gov "keep house"
- sibling cathelijn gov "brother"
- hire gov "new governor"
+ meet cathelijn ibu "hadn't expected"
- gift ibu cathelijn "hands her the keys"
- celebrate _ cathelijn "welcome dinner"

== 2
Someone is smuggling nutmeg under the Company's nose. [Lieutenant Floris Bax](pieter) is ordered to find out who, and begins with the [fisherman](tirta) [Tirta](tirta), mainly since [Tirta](tirta) is [Saraswati](ibu)'s [son](tirta) and won't take [his](tirta) hat off. Three lashes in, [Cathelijn](cathelijn) puts [her](cathelijn) parasol between. [Her](cathelijn) [brother](gov) reproves [her](cathelijn) in front of the garrison. [She](cathelijn) reproves [him](gov) at home, where it is heard by twice as many people.
- steal _ _ "smuggling"
- boss _ pieter "ordered"
- investigate pieter tirta "begins with"
- parent ibu tirta "son"
- attack pieter tirta "lashes"
+ rescue cathelijn tirta "parasol between"
- sibling cathelijn gov "brother"
+ quarrel cathelijn gov "reproves him"

== 3
The [Widow Snoek](judith) owns the only carriage and three mortgages. [She](judith) has buried two captains and a notary, and lets [Floris](pieter) understand that there's a vacancy. [He](pieter), [whose](pieter) eye is on [Cathelijn](cathelijn), understands nothing. [Wayan](wayan), [Dekker](planter)'s [housekeeper](wayan), faints while serving at [Hendrina](judith)'s card table. [Doctor Lim](doctor) finds that [she](wayan)'s five months along, and looks round for a man to congratulate. [Dekker](planter) goes on shuffling.
- married.past _ judith "buried two captains"
- die.past _ "buried"
- flirt judith pieter "a vacancy"
- love pieter cathelijn "whose eye is on"
- boss planter wayan "housekeeper"
- ill wayan "faints"
- treat wayan doctor "finds that"
- discover doctor wayan "finds"
+ pregnant wayan "five months along"

== 4
[Tirta](tirta) brings the residence fish and, for [Cathelijn](cathelijn), a shell with the tide in it. [She](cathelijn) gives [him](tirta) a lesson on the harpsichord in return. [His](tirta) [mother](ibu), in the doorway with the laundry, has seen six governors' households and knows how such lessons end. [She](ibu) asks [Dominee Kuyper](pastor) to speak to the young [lady](cathelijn). [Kuyper](pastor), [who](pastor) drinks, speaks to [her](cathelijn) about Job. Meanwhile the [governor](gov) receives a letter from [his](gov) [wife](wifeoverseas) in [Delft](@delft), and has [his](gov) supper sent up.
- gift tirta cathelijn "a shell"
+ advisor.start cathelijn tirta "lesson"
- parent ibu tirta "mother"
- discover ibu cathelijn+tirta "knows how such"
- find gov wifeoverseas "receives"
- create wifeoverseas gov "letter"
- married gov wifeoverseas "wife"
- sad gov "supper sent up"

== 5
Dismissed without a character and three weeks' wages short, [Wayan](wayan) walks the length of the island to the residence. [Saraswati](ibu) puts [her](wayan) to bed in the linen room. It emerges over rice that the [child](baby) is [Dekker](planter)'s, that [he](planter) denies it, and that [she](wayan) has kept [his](planter) second set of books from spite. In columns of violet ink, every stolen nutmeg of the last nine years is entered by weight. [Saraswati](ibu) can't read Dutch. [Cathelijn](cathelijn) can.
+ quit wayan planter "Dismissed"
- travel wayan "walks the length"
- help ibu wayan "puts her to bed"
- reveal wayan ibu "emerges"
- parent planter baby "Dekker's"
- reject planter wayan "denies"
- steal wayan planter "kept his second set"
- sad wayan planter "spite"
- steal.past planter _ "every stolen nutmeg"
+ discover cathelijn planter "Cathelijn can"

== 6
[Roos](gov) won't look at the books. [Dekker](planter) has lent [him](gov) four thousand guilders against [his](gov) debts in [Delft](@delft), and dines here on Fridays. Does [she](cathelijn) want to see [her](cathelijn) own [brother](gov) in irons? So [Cathelijn](cathelijn) copies them out herself, night after night, with [Tirta](tirta) to hold the lamp. On the fifth night the lamp goes out, and [neither](cathelijn+tirta) of [them](cathelijn+tirta) lights it.
- reject gov cathelijn "won't look"
- gift planter gov "lent him"
- sibling cathelijn gov "brother"
- arrest? _ gov "irons"
- create cathelijn "copies them"
- help tirta cathelijn "hold the lamp"
+ sex cathelijn tirta "the lamp goes out"

== 7
Rain for a month. [Floris](pieter) asks [Adriaan](gov) for [Cathelijn](cathelijn)'s hand and is granted it across the billiard table. [She](cathelijn), when informed, laughs until [she](cathelijn) sees that nobody else is laughing. [Bax](pieter) goes out into the wet with [his](pieter) dress sword and follows a lantern down to the boat sheds. There [he](pieter) learns why. [He](pieter) tells no one, sits down in the [Widow Snoek](judith)'s kitchen with water running out of [his](pieter) boots, and lets [her](judith) take them off.
- wedding? cathelijn pieter "Cathelijn's hand"
+ reject cathelijn pieter "laughs until"
- travel pieter "goes out"
- investigate pieter "follows"
- discover pieter cathelijn+tirta "learns why"
- reveal! pieter "tells no one"
- sad pieter cathelijn "sits down in"
+ help judith pieter "take them off"

== 8
The copies vanish from the harpsichord. [Kuyper](pastor), in need of gin, has sold them to [Dekker](planter) for a case of it. By way of an answer the [planter](planter) invites everybody who is anybody to a boar hunt, and places [Tirta](tirta) among the beaters. There are two shots. The boar gets up. [Tirta](tirta) doesn't. [Lim](doctor) has [him](tirta) carried to [his](doctor) own house, since the residence might be hard of hearing, and digs for the ball with chopsticks.
+ steal pastor cathelijn "vanish"
- betray pastor cathelijn "sold them"
- gift planter pastor "case"
- invite planter _ "invites"
+ attack planter tirta "two shots"
- injure tirta "doesn't"
- rescue doctor tirta "carried"
- treat tirta doctor "digs for the ball"

== 9
[Wayan](wayan)'s [son](baby) is born during the eclipse, with [Cathelijn](cathelijn) holding [her](wayan) hands and [Saraswati](ibu) giving the orders. For once the [two](cathelijn+ibu) are of one mind. When it's over, the old [woman](ibu) inspects the young [one](cathelijn)'s waist, and sets a second bowl of rice in front of [her](cathelijn). "[I](cathelijn)'m not hungry," says [Cathelijn](cathelijn). "[You](cathelijn) will be," says [Saraswati](ibu). "By [my](ibu) count, in October."
- parent wayan baby "son"
+ birth wayan baby "born"
- help cathelijn wayan "holding her hands"
- treat wayan ibu "giving the orders"
- reconcile cathelijn ibu "of one mind"
- investigate ibu cathelijn "inspects"
- gift ibu cathelijn "sets a second bowl"
+ pregnant cathelijn tirta "in October"

== 10
[Sultan Rahim](sultan) of the neighbouring island sends a white buffalo and a question: is it true that [his](sultan) nutmeg treaty has been weighed with false weights? [Roos](gov), between the [sultan](sultan)'s fleet and [his](gov) [creditor](planter)'s pistol, gets as far as the letter in which [his](gov) [wife](wifeoverseas) has asked for a separation, and reads it through for the first time. Then [he](gov) sends for [his](gov) [sister](cathelijn). Has [she](cathelijn), by any chance, made two copies?
- gift sultan gov "white buffalo"
- accuse sultan gov "false weights"
- threaten sultan gov "fleet"
- threaten planter gov "pistol"
+ divorce? gov wifeoverseas "separation"
+ reconcile cathelijn gov "sends for his sister"
- sibling cathelijn gov "sister"

== 11
It's in the drum of [Hendrina](judith)'s carriage lamp. The [widow](judith) has been lighting [her](judith) way home with it. At the [governor](gov)'s table, before the fish, [Adriaan](gov) reads nine years of violet ink aloud, including the page where [his](gov) own name stands. [Dekker](planter) reaches for [his](planter) coat and finds [Bax](pieter) behind the chair. [Kuyper](pastor) bursts into tears and confesses to the case of gin. Only [Wayan](wayan), handing the sauce with the [baby](baby) on [her](wayan) back, keeps [her](wayan) countenance.
- help judith cathelijn "carriage lamp"
+ reveal gov planter "reads nine years"
- reveal gov "his own name"
- flee? planter "reaches"
+ arrest pieter planter "behind the chair"
- sad pastor "tears"
- reveal pastor "confesses"

== 12
Recalled in disgrace, [Roos](gov) sails with a small trunk, rather cheerful. [His](gov) successor wants a hostess; the residence has none to offer, as [Cathelijn](cathelijn) has shifted the harpsichord to a house on stilts, in October, with the tide under it. [Bax](pieter) and the former [widow](judith) are seen in the carriage, lamp lit. [Saraswati](ibu) gives the keys to [Wayan](wayan). [Tirta](tirta), one arm in a sling and the other full, takes [his](tirta) hat off to [his](tirta) [daughter](girl).
+ quit gov "Recalled"
- travel gov "sails"
- happy gov "cheerful"
- hire _ "successor"
- move cathelijn tirta "shifted the harpsichord"
- wedding judith pieter "former widow"
- gift ibu wayan "gives the keys"
- injure tirta "sling"
+ parent tirta girl "daughter"
