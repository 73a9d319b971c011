%series Maraval Heights
%lang en
%genre Caribbean evening soap, newspaper TV page
%cast merle | Merle Seecharan; Merle; Tantie Merle | f
%cast kester | Kester Seecharan; Kester | m
%cast avion | Avion Joseph; Avion | f
%cast rudolph | Rudolph Seecharan; Rudolph | m
%cast shivani | Shivani Maharaj; Shivani | f
%cast garvin | Garvin Joseph; Garvin | m
%cast anselma | Anselma Pierre; Anselma | f
%cast kwame | Dr. Kwame St. Hill; St. Hill; Kwame | m
%cast ishani | Ishani Maharaj; Ishani | f
%cast cop | Corporal Baptiste-Lee; Baptiste-Lee | f
%cast cuthill | Brother Cuthill; Cuthill | m
%cast lalla | Attorney Lalla; Lalla | m
%cast devil | - | m
%cast avgran | - | f
%cast avmother | - | f
%cast baby | - | f
%cast jaden | Jaden | m

== 1
Rum-shop [queen](merle) [Merle Seecharan](merle) signs the business over to [Kester](kester), the younger [son](kester); [Rudolph](rudolph), the [elder](rudolph), congratulates [him](kester) and bends a spoon. [Kester](kester) celebrates in the arms of [Avion](avion), [who](avion) works the bar and is the [wife](avion) of another [man](garvin). [Garvin Joseph](garvin), the [man](garvin) in question, gets laid off at the refinery and starts for home four hours early.
+ find kester merle "signs the business over"
- parent merle kester+rudolph "son"
+ affair avion kester "in the arms of"
- married avion garvin "wife"
- cheat avion garvin "in the arms of"
- quit garvin "laid off"
- celebrate kester "celebrates"
- travel garvin "starts for home"

== 2
[Kester](kester) goes off the balcony into the hibiscus with [his](kester) shoes in [his](kester) teeth. [Garvin](garvin) finds one cufflink. [Shivani](shivani), freshly qualified, joins [Attorney Lalla](lalla)'s chambers and is put onto the Seecharan account; [Rudolph](rudolph) carries [her](shivani) files to the car and forgets to let go of them. [Anselma](anselma), [who](anselma) reads cups, looks into [Merle](merle)'s and tips it in the sink.
- flee kester garvin "goes off the balcony"
- find garvin "finds"
+ hire shivani lalla "joins"
- help rudolph shivani "carries"
- investigate anselma merle "looks"

== 3
[Merle](merle) gets short of breath on the hill; [St. Hill](kwame), the new [cardiologist](kwame), prescribes no salt, no rum, no sons. The cufflink makes the rounds of the market, where it's known at once. [Garvin](garvin) sits in [Kester](kester)'s bar all night, drinking water, with a cutlass across [his](garvin) knees. [Avion](avion) polishes the same glass. At closing [he](garvin) pays for the water and leaves the cufflink as a tip.
- ill merle "short of breath"
- advisor kwame merle "cardiologist"
- discover _ kester "known at once"
+ threaten garvin kester "cutlass across"
- reveal garvin kester "leaves the cufflink"

== 4
[Avion](avion) tells [Garvin](garvin) to [his](garvin) face that [she](avion) isn't sorry, and takes little [Jaden](jaden) to [her](avion) [mother](avmother)'s. [Rudolph](rudolph) has [Shivani](shivani) look for a hole in the deed of gift. [She](shivani) finds one the size of a bus: [Kester](kester) isn't a Seecharan by blood. [Rudolph](rudolph) orders champagne; [she](shivani), feeling ill, doesn't drink to it.
+ breakup avion garvin "takes little Jaden"
- parent avmother avion "mother"
- investigate shivani kester "look for a hole"
+ discover shivani kester "isn't a Seecharan"
- parent! _ kester "isn't a Seecharan"
- celebrate rudolph "orders champagne"
- ill shivani "feeling ill"
- sad! avion "isn't sorry"

== 5
Whose is [Kester](kester), then? [Merle](merle), up against it, turns to [Anselma](anselma), [her](merle) oldest [friend](anselma), [who](anselma) turns to the wall. It was [Anselma](anselma) [who](anselma) bore [him](kester), unmarried, at seventeen; [Merle](merle), after the fourth miscarriage, took [him](kester) and swore never to speak. [Rudolph](rudolph) hears every word from the rain barrel. [Ishani](ishani), [Shivani](shivani)'s wild little [sister](ishani), gets a lift from [Kester](kester) and doesn't get out.
- friend anselma merle "oldest friend"
+ parent anselma kester "bore"
- birth.past anselma kester "bore"
- lose.past merle "fourth miscarriage"
- kin kester merle "took him"
- discover rudolph anselma+kester "hears every word"
- sibling ishani shivani "sister"
- affair? ishani kester "doesn't get out"
- reveal! merle "never to speak"

== 6
J'ouvert. Covered in mud from head to foot, everyone kisses the wrong person: [Shivani](shivani) a tall [devil](devil) [that](devil) laughs like [St. Hill](kwame), [Rudolph](rudolph) nobody at all. From the music truck [Rudolph](rudolph) announces [Kester](kester)'s birth to four thousand revellers. [Merle](merle) slaps [him](rudolph) and folds up over the rail. [Kester](kester), mud running down [his](kester) cheeks, looks for [Anselma](anselma) in the crowd.
+ kiss devil shivani "kisses the wrong person"
+ reveal rudolph kester "announces"
- attack merle rudolph "slaps"
- ill merle "folds up"

== 7
[St. Hill](kwame) opens [Merle](merle)'s chest and holds the thing in [his](kwame) hand. Both [sons](kester+rudolph) wait, a vending machine between [them](kester+rudolph). [Anselma](anselma) brings soup for one of [them](kester+rudolph); [he](kester) won't touch it. [Garvin](garvin), drunk, drives [his](garvin) maxi-taxi at the rum shop and hits [Brother Cuthill](cuthill)'s gospel van instead. [Jaden](jaden) was asleep in the back row.
- treat merle kwame "opens Merle's chest"
- parent merle kester+rudolph "sons"
- gift anselma kester "brings soup"
- reject kester anselma "won't touch it"
+ attack garvin _ "drives his maxi-taxi"
- injure? jaden garvin "asleep in the back row"

== 8
Three beds on one corridor: [Merle](merle), tubes; [Jaden](jaden), both legs; [Garvin](garvin), nothing but shame. [Avion](avion) spits at [his](garvin) door on [her](avion) way to [her](avion) [child](jaden). [Corporal Baptiste-Lee](cop) reads out a charge. [Brother Cuthill](cuthill), [whose](cuthill) van it was, sits with [Garvin](garvin) through the shakes. [Shivani](shivani) realises that the [devil](kwame) has surgeon's fingers; so does [he](kwame), [her](shivani) nose.
- injure jaden garvin "both legs"
- sad garvin "shame"
- sad avion garvin "spits"
- parent avion jaden "her child"
+ accuse cop garvin "reads out a charge"
- help cuthill garvin "sits with Garvin"
+ discover shivani kwame "realises"
- discover kwame shivani "so does he"
- ill garvin "shakes"

== 9
The deed is void unless [Merle](merle) signs afresh. [Lalla](lalla) stands ready with the pen, in [Rudolph](rudolph)'s pay. [Shivani](shivani) tears up [her](shivani) own brief in front of both [men](lalla+rudolph) and walks out with [her](shivani) plant. [Kester](kester) does not contest a thing; [he](kester) only wants to be told what [his](kester) [father](lalla)'s name was. [Anselma](anselma) writes it down on a betting slip. [Kester](kester) reads, sits, laughs till it hurts: [Lalla](lalla).
- boss rudolph lalla "in Rudolph's pay"
+ quit shivani lalla "walks out with her plant"
- betray shivani rudolph "tears up her own brief"
+ reveal anselma kester "writes"
+ parent lalla kester "father"

== 10
[Ishani](ishani) goes missing. On [her](ishani) bed: a stick with two stripes. [Kester](kester) drives to [Toco](@toco) and finds [her](ishani) on the lighthouse rocks, where [she](ishani)'s been telling the sea that [he](kester) would never come. Asked by [Rudolph](rudolph) for a date, [Shivani](shivani) says that [she](shivani) is spoken for, on Wednesdays and in theatre two. [He](rudolph) sends [her](shivani) a spoon, straightened.
- flee ishani "goes missing"
+ pregnant ishani kester "two stripes"
- travel kester ishani "drives" @toco
- find kester ishani "finds"
- date? rudolph shivani "for a date"
- reject shivani rudolph "spoken for"
- couple kwame shivani "theatre two"
- gift rudolph shivani "spoon"

== 11
[Merle](merle) wakes for good, calls for salt, and hears confession from everybody in turn. [Her](merle) ruling: the shop to both [boys](kester+rudolph), one key each, a lock that wants two. [Anselma](anselma) is ordered to move into the back room and quit being an aunt. [Garvin](garvin), ninety meetings on, kneels to tie [Jaden](jaden)'s first shoe since the splints. [Avion](avion), in the door, lets [him](garvin) finish the bow.
+ recover merle "wakes"
- find kester+rudolph merle "one key each"
- move? anselma merle "move into the back room"
- recover garvin "ninety meetings"
- help garvin jaden "tie"
- reveal _ merle "confession"

== 12
[Lalla](lalla) denies paternity, then the fee from [Rudolph](rudolph), then, before [Baptiste-Lee](cop), the eleven forged deeds in [his](lalla) cabinet; the handcuffs leave [him](lalla) nothing to deny. [Ishani](ishani) walks up the aisle on [Shivani](shivani)'s arm, behind a bump. "Who giveth this [man](kester)?" asks [Cuthill](cuthill). "[I](anselma)," says [Anselma](anselma). "[I](merle), too," says [Merle](merle). A storm takes the roof at the first waltz; no one stops.
- parent! lalla kester "denies"
- betray.past lalla _ "forged deeds"
+ arrest cop lalla "handcuffs"
- pregnant ishani kester "bump"
+ wedding ishani kester "walks up the aisle"
- celebrate ishani+kester "first waltz"

== 13
After the hurricane. [Rudolph](rudolph) wades through the market with [Avion](avion)'s [grandmother](avgran) on [his](rudolph) back and goes back for the goat. [Avion](avion), ladling soup, looks at [him](rudolph) as if someone had switched on a lamp. [Garvin](garvin) sees the lamp and, God help [him](garvin), wishes [them](avion+rudolph) well. By torchlight [Kwame](kwame) cuts and [Shivani](shivani) holds the torch: [Ishani](ishani)'s [girl](baby), feet first. In [Merle](merle)'s cup, says [Anselma](anselma), there's a boat. Who's on it?
+ rescue rudolph avgran "on his back"
- kin avgran avion "grandmother"
- love.start avion rudolph "switched on a lamp"
- help kwame ishani "cuts"
+ birth ishani baby "feet first"
- help shivani kwame "holds the torch"
