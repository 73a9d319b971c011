%series Mystery Box
%lang en
%genre TV-cookery studio comedy drama, Melbourne, ironic recap column
%cast gaby     | Gaby Stavros; Gaby; Stavros | f
%cast leland   | Leland Mudge; Leland; Mudge | m
%cast noor     | Noor Aziz; Noor | f
%cast birdie   | Birdie Flack; Birdie | f
%cast jem      | Jem Rourke; Jem; Rourke | n
%cast tavita   | Tavita | m
%cast ottavio  | Ottavio Stavros; Ottavio | m
%cast producer | Quentin Ashby; Ashby; Quentin | m
%cast intern   | Fitz | m
%cast mum      | - | f
%cast lawyer   | Saoirse Lunt; Lunt | f
%cast nonna    | - | f
%cast lobster  | Gerald | m

== 1 Twelve Strangers
Previously: nothing, it's the first one. Twelve amateurs enter a shed in [Footscray](@footscray) to be shouted at by [Leland Mudge](leland), [who](leland) has three restaurants and one expression, and encouraged by [Gaby Stavros](gaby), [who](gaby) owned two of the three until the divorce. [Noor Aziz](noor), [dentist](noor), burns a custard. [Tavita](tavita), [prop forward](tavita), burns a bench. The immunity pin goes to [Birdie Flack](birdie), [who](birdie) is seventy-six, and has brought [her](birdie) own knife. [Leland](leland) weeps at [her](birdie) scone.
- ex gaby leland "divorce"
- divorce.past gaby leland "divorce"
- accuse leland _ "shouted at"
- help gaby _ "encouraged"
+ find birdie "immunity pin"
- sad leland "weeps"

== 2 Gerald
The mystery box contains a [lobster](lobster). The [dentist](noor) cannot kill [it](lobster), christens [it](lobster) [Gerald](lobster) and hides [it](lobster) in [her](noor) handbag with a wet tea towel. [Tavita](tavita) sees; [he](tavita) serves two claws of surimi on [her](noor) plate and says nothing. [Leland](leland) praises the sweetness of the flesh. [Quentin Ashby](producer), the [producer](producer), [who](producer) has seen it all on camera six, rubs [his](producer) hands: that's one secret bought and paid for. Out goes a bloke with a beard.
- kill! noor lobster "cannot kill"
+ rescue noor lobster "hides it"
- discover tavita noor "sees"
- help tavita noor "serves two claws"
- reveal! tavita "says nothing"
- betray noor+tavita leland "surimi"
+ discover producer noor "camera six"

== 3 The Ex Factor
[Gaby](gaby)'s [dad](ottavio), [Ottavio](ottavio), guest judge, has not forgiven [his](ottavio) former [son-in-law](leland) the business with the second restaurant. When [he](ottavio) tastes [Leland](leland)'s demonstration ravioli, [he](ottavio) takes one bite, spits it in a napkin, folds the napkin and puts it in [Leland](leland)'s top pocket. [Gaby](gaby) laughs so hard [she](gaby) has to be edited. Afterwards, in the car park, [the two](gaby+leland) [who](gaby+leland) used to be married eat the rest with [their](gaby+leland) fingers off a bonnet.
- parent ottavio gaby "dad"
- kin leland ottavio "former son-in-law"
- reconcile! leland ottavio "not forgiven"
+ attack ottavio leland "spits it"
- happy gaby "laughs"
- married.past gaby leland "used to be married"
- date gaby leland "eat the rest"

== 4 Knife
[Birdie](birdie)'s knife is gone. It belonged to [her](birdie) [nonna](nonna), and without it [she](birdie) shakes. [Jem Rourke](jem), [barista](jem), [whose](jem) station is next to [hers](birdie), swears innocence before anyone has asked. The viewers have [Jem](jem) hanged by the ad break. [Fitz](intern), the [intern](intern), knows better: it was [he](intern) [who](intern) was told to take it, by a [man](producer) [who](producer) wants tears by Thursday. [He](intern) holds [his](intern) tongue, being unpaid. [Tavita](tavita) lends the old [lady](birdie) [his](tavita) own blade. It's the size of [her](birdie) arm.
+ steal intern birdie "gone"
- kin birdie nonna "nonna"
- sad birdie "shakes"
- neighbour birdie jem "next to hers"
- steal! jem birdie "swears innocence"
- accuse _ jem "hanged"
- discover intern producer "knows better"
- boss producer intern "told to take it"
- reveal! intern "holds his tongue"
+ help tavita birdie "lends"

== 5 Teams
Red, under [Noor](noor), feeds two hundred tradies; blue, under [Jem](jem), feeds the same two hundred, differently. Red wins by a sausage. The beaten [captain](jem) shakes the victorious [one](noor)'s hand for longer than the sponsors would like, and at the tram stop [barista](jem) and [dentist](noor) discover that [they](jem+noor) live in the same street. [Noor](noor) invites [Jem](jem) up to meet a [lobster](lobster). It is, by all accounts, the first time that line has worked.
- enemy jem noor "beaten"
- lose jem noor "beaten captain"
- find noor "wins"
- flirt jem noor "longer than"
- discover jem+noor "discover"
- neighbour jem noor "same street"
- meet? jem lobster "meet"
+ invite noor jem "invites"

== 6 Bottle Episode
Power cut. No cooking whatever. They sit about on crates and talk, and [Birdie](birdie) plays the spoons. [Gaby](gaby) falls asleep on a sack of rice; [somebody](leland) lays a chef's jacket over [her](gaby), size extra large, expression unchanged. This column cried, after a sandwich.
+ help leland gaby "lays a chef's jacket"
- create birdie "plays the spoons"

== 7 Blackmail à la Mode
[Ashby](producer) asks [Noor](noor) into [his](producer) office and shows [her](noor) camera six. Either [she](noor) cries on Sunday, on cue, about [her](noor) late [mum](mum), or the nation learns of the surimi. [She](noor) tells [Jem](jem), [who](jem) tells [Tavita](tavita), [who](tavita) goes to the [producer](producer)'s office to have a word and lifts, in passing, the desk. Under it lies a knife in a tea towel. [Birdie](birdie) gets it back without an explanation. [She](birdie) looks at [Jem](jem) for a long while, and bakes [her](birdie) [neighbour](jem) an apology.
+ threaten producer noor "Either she cries"
- parent mum noor "mum"
- die.past mum "late"
- reveal noor jem "tells Jem"
- reveal jem tavita "tells Tavita"
- attack tavita producer "lifts"
+ find tavita "lies a knife"
- gift tavita birdie "gets it back"
- neighbour birdie jem "neighbour"
- reconcile birdie jem "apology"

== 8 Live
Sunday. [Noor](noor) walks to the mark, looks into the lens and announces, dry as a cracker, that [she](noor) served a fake lobster, that the real [one](lobster) is called [Gerald](lobster) and is at present in [her](noor) bath, and that [Mr. Ashby](producer) steals knives from pensioners. The switchboard melts. [Fitz](intern), sweating, steps up beside [her](noor): it was [he](intern). [He](intern) is sorry. [He](intern) is also, [he](intern) adds, unpaid. The [pensioner](birdie) kisses [him](intern) on the forehead, on air. Ratings double, so that nobody dares to fire anybody but [Quentin](producer).
+ reveal noor "announces"
- betray.past noor "fake lobster"
- accuse noor producer "steals knives"
- reveal intern birdie "it was he"
- steal.past intern birdie "it was he"
- kiss birdie intern "kisses him"
- reconcile birdie intern "sorry"
+ quit producer "fire"

== 9 Lunt
[Saoirse Lunt](lawyer), for the network, sues everyone. [Ashby](producer), in a new leather jacket, testifies that it was all [Leland](leland)'s idea. [Gaby](gaby) could let [her](gaby) [ex](leland) go under, restaurants and all. Asked whether the [man](leland) is a liar, [she](gaby) says that [she](gaby) was married to [him](leland) for nine years and [he](leland) could not even lie about a soufflé. [Lunt](lawyer) withdraws. [Leland](leland) produces a second expression. It's a bit like hope; it doesn't fit yet.
- accuse lawyer _ "sues everyone"
- accuse producer leland "all Leland's idea"
- ex gaby leland "her ex"
+ rescue gaby leland "could not even lie"
- married.past gaby leland "was married"
- happy leland "like hope"

== 10 Semi-Final
Three left. [Tavita](tavita), [who](tavita) has got this far on generosity alone, has to choose one rival to cook blindfold, and chooses himself. [He](tavita) cuts [his](tavita) hand open; the [dentist](noor) sews it up with trussing twine between [her](noor) own entrée and main. The entrée burns. With that stitch [she](noor) has put herself out of the final, and knows it. [Jem](jem), in the gallery, leaps the barrier and kisses [her](noor), to a smell of burnt quail. [Birdie](birdie) turns off [her](noor) gas.
- injure tavita "cuts his hand"
+ treat tavita noor "sews it up"
- lose noor "out of the final"
- kiss jem noor "kisses her"
- help birdie noor "turns off her gas"

== 11 Final
[Birdie](birdie) against [Tavita](tavita): scone against bench. At the half hour the old [lady](birdie) goes white and drops the knife. It's the heart. [Her](birdie) [opponent](tavita) carries [her](birdie) to the ambulance, comes back with four minutes on the clock, finishes, first, [her](birdie) plate and then none of [his](tavita). There is a rule about that. [Leland](leland) reads it aloud, tears it up, and, by the way, in front of two million, asks [Gaby](gaby) what [she](gaby) is doing for the rest of [her](gaby) life. Eating, [she](gaby) says. [She](gaby) may mean yes.
- enemy birdie tavita "against"
- ill birdie "heart"
+ rescue tavita birdie "carries her"
- help tavita birdie "finishes"
+ propose leland gaby "rest of her life"
- engaged.start? gaby leland "may mean yes"

== 12 Reunion Special
[Birdie](birdie), with a pacemaker and the trophy, runs the first of the three restaurants; [Tavita](tavita) is [her](birdie) [pastry cook](tavita), [Fitz](intern), paid, peels. [Ottavio](ottavio) gives the [bride](gaby) away a second time, on approval. At St Kilda [Noor](noor) and [Jem](jem) carry a bucket to the end of the pier. [Gerald](lobster), released, stays where [he](lobster) is, then backs away, waving, or so it looks. And [Quentin Ashby](producer)? Breakfast television. There is justice.
- recover birdie "pacemaker"
- find birdie "trophy"
- hire birdie "runs the first"
- boss birdie tavita "pastry cook"
- hire intern "paid"
+ wedding gaby leland "bride"
- couple jem noor "carry a bucket"
- rescue jem+noor lobster "released"
- hire producer "Breakfast television"
