%series Papadakis & Daughters
%lang en
%genre removal-firm comedy, terse TV listings
%cast stavros | Stavros Papadakis; Stavros; Papadakis | m
%cast thea | Thea Papadakis; Thea | f
%cast xenia | Xenia Papadakis; Xenia | f
%cast despina | Despina | f
%cast gus | Gus Merrow; Gus; Merrow | m
%cast lenny | Lenny | m
%cast costa | Costa | m
%cast brooke | Brooke Haines; Brooke | f
%cast judge | Judge Pettifer; Pettifer | m
%cast widow | Mrs Lovelace; Lovelace | f
%cast parrot | Winston | m
%cast thug | Big Ray; Ray | m
%cast baby | Little Stavros | m
%cast student | - | m
%cast exhusb | - | m
%cast colonel | - | m

== 1
[Stavros Papadakis](stavros), removals, is felled by a wardrobe and, from the stretcher, entrusts the firm to [his](stavros) three [daughters](despina+thea+xenia). [Thea](thea) has an MBA, [Xenia](xenia) has muscles, [Despina](despina) has a bump and no husband. The [foreman](gus), [Gus Merrow](gus), expected the keys himself. First job: an angry [bride](brooke) moving out, of the flat and of the marriage, on the wedding night.
+ injure stavros "felled by a wardrobe"
- parent stavros despina+thea+xenia "daughters"
+ boss.start despina+thea+xenia gus "entrusts"
- pregnant despina "bump"
- married! despina _ "no husband"
- hire? gus "expected the keys"
- sad brooke "angry"
- move brooke "moving out"
- wedding.past brooke exhusb "wedding night"
- breakup brooke exhusb "marriage"

== 2
A [parrot](parrot) comes with the house clearance of the late [Colonel](colonel), and knows where the money is. [Xenia](xenia) teaches [him](parrot) to swear in Greek; [Lenny](lenny), the [junior](lenny), tries to bribe [him](parrot) with grapes. The [widow](widow) wants only the cage. When [Winston](parrot) finally talks, it is to denounce [Gus](gus), [who](gus) had a look under the floorboards on Tuesday.
- die.past colonel "late"
- married.past colonel widow "widow"
- advisor xenia parrot "teaches him"
- gift? lenny parrot "bribe"
+ accuse parrot gus "denounce"
- investigate.past gus "under the floorboards"

== 3
[Thea](thea) sacks [Merrow](gus). [Xenia](xenia), [who](xenia) has learned all [she](xenia) knows from [him](gus), walks out in sympathy, and the [two](gus+xenia) open up across the road with a borrowed horsebox. [Sisters](thea+xenia) at war. Down in the middle of the street, where the lorries meet bumper to bumper, [Despina](despina)'s waters break.
+ quit gus thea "sacks"
- advisor.past gus xenia "learned all she knows"
+ quit xenia "walks out"
- help xenia gus "sympathy"
- create gus+xenia "open up"
- sibling thea xenia "Sisters"
- enemy.start thea xenia "at war"
- birth? despina "waters break"

== 4
Delivered on a mattress, between a standard lamp and a crated harp, by the only [passer-by](judge) [who](judge) didn't pass by, [Judge Pettifer](judge): [Little Stavros](baby). [His](baby) [aunts](thea+xenia) hold a leg each and don't look at one another. And the father? [Despina](despina) still won't say. [Pettifer](judge) leaves [his](judge) silk handkerchief behind, and something in [his](judge) face.
+ birth despina baby "Delivered"
- treat despina judge "Delivered"
- help thea+xenia despina "hold a leg"
- kin baby thea+xenia "aunts"
- parent _ baby "father"
- reveal! despina "won't say"
- lose judge "leaves his silk handkerchief"

== 5
[Costa](costa), a [cousin](costa) on the Crete side, is flown in to drive. [He](costa) brings oil, cheese and the widespread belief that [Thea](thea) is promised to [him](costa). [She](thea) isn't. [Lenny](lenny), [who](lenny) has written [Thea](thea) nine poems and shown them to the [parrot](parrot), scratches the [newcomer](costa)'s lorry. Guess [who](parrot) recites them at dinner.
- kin costa thea "cousin"
- travel costa "flown in"
- gift costa thea "brings oil"
- engaged! costa thea "promised"
- love lenny thea "nine poems"
- create lenny "written"
- reveal lenny parrot "shown"
- attack lenny costa "scratches"
+ reveal parrot lenny "recites them"

== 6
[Brooke Haines](brooke), [bride](brooke) of episode one, needs moving back in. [He](exhusb) has grovelled. [Xenia](xenia) carries the bed up, hears through the wall what [he](exhusb) says on the phone to another, and carries it down again with [Brooke](brooke) on top of it, sobbing. Where to? There is room over the garage, says [Xenia](xenia), if [you](brooke) don't mind the horse.
- wedding.past brooke exhusb "bride"
- move brooke exhusb "moving back in"
- reconcile brooke exhusb "moving back in"
+ discover xenia exhusb "hears through the wall"
- cheat exhusb brooke "another"
- rescue xenia brooke "carries it down"
- sad brooke "sobbing"
+ invite xenia brooke "room over the garage"

== 7
The old [man](stavros) comes home from the clinic, on sticks, to find one firm where there were none [he](stavros) knew and another where there was a petrol station. [He](stavros) addresses [both](thea+xenia) from the middle of the road. [Neither](thea+xenia) gives way. Out of sheer temper [he](stavros) hires himself out, as a porter, to the competition: [his](stavros) second [daughter](xenia).
- recover stavros "on sticks"
+ return stavros "comes home"
- quarrel stavros thea+xenia "addresses both"
- sad stavros "temper"
+ hire stavros xenia "hires himself out"
- parent stavros xenia "second daughter"

== 8
A midnight flit for cash. The [client](thug) is [Big Ray](thug), the sofa weighs as much as a man, and halfway across the bridge it groans. [Gus](gus) unzips the cushion: inside, bound and gagged, lies a [student](student) with gambling debts. [Merrow](gus), no hero, turns the horsebox round, drives it at the police station, and misses the brake. [Ray](thug) is pulled out of the rear doors in handcuffs.
- flee? thug "midnight flit"
- abduct thug student "bound and gagged"
- find gus student "unzips"
- lose.past student "debts"
+ rescue gus student "turns the horsebox"
+ arrest _ thug "in handcuffs"

== 9
[Gus](gus) in plaster, a [hero](gus) after all. The first card is from [Thea](thea), the second too. [Despina](despina) goes to court over the nursery's lease, and on the bench sits [Judge Pettifer](judge), [who](judge) has to withdraw: [he](judge) knows the [plaintiff](despina). How well? Since a masked ball, says [Despina](despina) on the steps, eighteen months ago. [He](judge) had come as a heron.
- injure gus "in plaster"
- gift thea gus "card"
- accuse despina _ "goes to court"
- meet.past despina judge "masked ball"
+ reveal despina _ "says Despina"

== 10
So the [heron](judge) is the [father](judge). [Pettifer](judge), told, sits down in the fountain. [He](judge) is fifty, a bachelor, and has read about children. [Stavros](stavros) chases [him](judge) round the harbour on two sticks with intent; the [infant](baby), over [grandpa](stavros)'s shoulder, is sick on the judicial collar. It's the collar [he](judge) kisses goodnight, having been allowed ten minutes.
+ parent judge baby "father"
- reveal _ judge "told"
- married! judge _ "bachelor"
- attack? stavros judge "chases"
- kin baby stavros "grandpa"
- ill baby "is sick"

== 11
[Costa](costa) has found a [wife](brooke), and all by himself: [Brooke](brooke). [They](brooke+costa) communicated by cheese. [Xenia](xenia), [who](xenia) has lately taken to mending things in [Brooke](brooke)'s room that weren't broken, says congratulations and bends a tyre iron. Only [Gus](gus) sees it. [He](gus) has known for years which way [his](gus) best [pupil](xenia)'s heart leans, and takes [her](xenia) fishing.
+ engaged.start brooke costa "found a wife"
- help xenia brooke "mending"
- love xenia brooke "heart leans"
- jealous xenia costa "bends a tyre iron"
- discover gus xenia "sees it"
- advisor gus xenia "pupil"
+ help gus xenia "takes her fishing"

== 12
Fire in the depot, the wrong one or the right one depending on whom you ask. [Xenia](xenia) goes through the flames for [her](xenia) [rival](thea)'s account books, then again for [her](xenia) [rival](thea). "[You](xenia) idiot," says [Thea](thea), coughing, in [her](xenia) arms. It is the longest conversation [the two](thea+xenia) have had since spring. By breakfast there is one lorry, one desk and one sign between [them](thea+xenia). [Lenny](lenny) lit the heater to write a tenth.
- enemy thea xenia "rival"
+ rescue xenia thea "again for her rival"
- injure thea "coughing"
+ reconcile thea xenia "one sign"
- create? lenny "a tenth"

== 13
[Winston](parrot) has flown. [Lenny](lenny), wretched, sleeps on the roof with the cage open; the late [Colonel](colonel)'s relict, [Mrs Lovelace](widow), brings [him](lenny) cocoa and hears the poems, all ten, without interruption. [She](widow) used to publish, it emerges. At first light a green shape lands on the aerial and says, in [Lenny](lenny)'s voice, the dedication. [Thea](thea), in the yard below, goes slowly scarlet.
- flee parrot "flown"
- sad lenny "wretched"
- gift widow lenny "cocoa"
- married.past colonel widow "relict"
- die.past colonel "late"
- create.past lenny "poems"
- create.past widow "publish"
+ return parrot "lands"
+ confess lenny thea "dedication"

== 14
Moving day for the movers. [Despina](despina) and [Little Stavros](baby) to the [judge](judge)'s, ground floor, separate entrance, for now. [Brooke](brooke) to [Crete](@crete), waving; [Xenia](xenia) lashes down [her](brooke) cases herself and doesn't drop one. [Gus](gus) gets the keys at last: [Papadakis](stavros) hands them over with a kiss on both cheeks. And on the empty landing [Thea](thea) reads a poem of [her](thea) own, not a good one, to a speechless [junior](lenny).
- move baby+despina judge "to the judge's"
- move brooke "to Crete" @crete
- help xenia brooke "lashes down"
+ hire gus stavros "gets the keys"
- gift stavros gus "hands them over"
- kiss gus stavros "kiss"
- create thea "poem of her own"
+ confess thea lenny "reads a poem"
