%series Dry Fork
%lang en
%genre western, Arizona Territory 1884, chapter summaries of a novel
%cast lemuel  | Lemuel Strayhorn; Lemuel; Lem | m
%cast cora    | Cora Bexley; Cora | f
%cast amos    | Judge Bexley; Amos Bexley; Amos | m
%cast dusty   | Dusty Quintana; Dusty | f
%cast hob     | Hob Tarrant; Hob; Tarrant | m
%cast ike     | Ike Tarrant; Ike | m
%cast will    | Will Passmore; Will | m
%cast li      | Li Wei; Mr. Li | m
%cast rosa    | Rosa Quintana; Rosa | f
%cast early   | Early Monday; Early | m
%cast sheriff | Sheriff Oakes; Oakes | m
%cast minnie  | Minnie | f
%cast boy     | Jubal | m

== 1
After six years in [Yuma](@yuma) prison for a stagecoach job that [he](lemuel) swears was none of [his](lemuel), [Lemuel Strayhorn](lemuel) rides into [Dry Fork](@dryfork) to find that the [girl](cora) [who](cora) had promised to wait now bears the name of the [man](amos) [who](amos) sentenced [him](lemuel). [Cora](cora), [wife](cora) of [Judge Bexley](amos) these four years, drops a dish of peaches when [she](cora) sees the former [convict](lemuel) at the hitching rail. The only welcome comes from [Dusty Quintana](dusty), [who](dusty) runs the livery stable, wears [her](dusty) dead father's hat, and lets [him](lemuel) sleep in the loft.
- arrest.past amos lemuel "sentenced"
+ return lemuel "rides into" @dryfork
- couple.past cora lemuel "promised to wait"
- discover lemuel amos+cora "find"
+ married amos cora "wife"
- die.past _ "dead father's"
- parent.past _ dusty "father's"
- help dusty lemuel "lets him sleep"

== 2
The [Tarrants](hob+ike), a pair of [brothers](hob+ike) [who](hob+ike) own the upper water and behave as though [they](hob+ike) owned the lower, close the sluice on the small ranchers, and [Will Passmore](will), [spokesman](will) of the latter, is dragged behind a mule when [he](will) protests. [Sheriff Oakes](sheriff) sees it from the barber's chair and orders a second shave. [Li Wei](li), [who](li) keeps the laundry and sets bones on the side, straightens the [rancher](will)'s leg, while [Passmore](will)'s [sweetheart](minnie), [Minnie](minnie), a [waitress](minnie) at the hotel, spits at the [sheriff](sheriff)'s boots and is promptly out of a place.
- sibling hob ike "brothers"
+ attack hob+ike will "dragged"
- injure will hob+ike "straightens"
- treat will li "straightens"
- discover sheriff will "sees it"
- couple minnie will "sweetheart"
- attack minnie sheriff "spits"
- quit minnie "out of a place"

== 3
[Cora](cora) comes to the stable by night, veiled, and tells [Lemuel](lemuel) that [she](cora) had been shown a death certificate with [his](lemuel) name on it before [she](cora) gave in to the [judge](amos)'s suit. [They](cora+lemuel) talk until the lantern is out of oil; nothing happens that a preacher could object to, except that [neither](cora+lemuel) wants to be the first to leave. [Dusty](dusty), awake overhead in the hay, bites into [her](dusty) sleeve. Since the afternoon on which [he](lemuel) doctored [her](dusty) mare [she](dusty) has thought of little else than the [jailbird](lemuel), and [she](dusty) hates the scent of lavender from that hour on.
+ reveal cora lemuel "tells Lemuel"
- die! lemuel "death certificate"
- betray.past _ cora "shown a death certificate"
- married amos cora "gave in"
- love cora lemuel "first to leave"
- love lemuel cora "first to leave"
- help.past lemuel dusty "doctored her mare"
- discover dusty cora+lemuel "awake overhead"
+ love dusty lemuel "thought of little else"
- jealous dusty cora "bites into"

== 4
A [stranger](early) gets off the noon stage. [His](early) name is [Early Monday](early). [Early](early) plays the fiddle and cheats at cards. [Rosa](rosa), [Dusty](dusty)'s [aunt](rosa), rents [Early](early) a room. By Friday [he](early) has moved across the hall to [Rosa](rosa). The town talks. [Rosa](rosa) lets it. [Hob Tarrant](hob) does not laugh, for [Hob](hob) had asked [her](rosa) in March. [Ike](ike) offers to shoot [Early](early). "Not on a Monday," says [Hob](hob). The [fiddler](early) plays all night and smiles at [Rosa](rosa).
+ travel early "gets off"
- betray early _ "cheats at cards"
- kin dusty rosa "aunt"
- housemate early rosa "rents Early a room"
+ affair.start early rosa "across the hall"
- propose.past hob rosa "asked her in March"
- jealous hob early "does not laugh"
- kill? ike early "shoot Early"
- flirt early rosa "smiles at Rosa"

== 5
The [judge](amos), [who](amos) has had [his](amos) [wife](cora) followed, sends for [Oakes](sheriff) and explains to [him](sheriff) what a prison record is for. That same evening the [ex-convict](lemuel) is hauled off [his](lemuel) bunk on a charge of rustling, on the word of [Ike Tarrant](ike), [who](ike) drove the calves into the stable yard himself. [Dusty](dusty) swears on [her](dusty) mother's rosary that [Lem](lemuel) never left [her](dusty) side, and when the [sheriff](sheriff) inquires, grinning, by what right, [she](dusty) declares before eleven people that the [prisoner](lemuel) is [her](dusty) intended; the [man](lemuel) in question, no less astonished than the rest, has the wit to nod.
- investigate amos cora "followed"
- married amos cora "his wife"
- threaten amos lemuel "what a prison record"
+ arrest sheriff lemuel "hauled off"
- accuse ike lemuel "on the word of"
- betray ike lemuel "drove the calves"
- rescue dusty lemuel "swears"
- betray dusty sheriff "never left her side"
+ engaged! dusty lemuel "her intended"

== 6
A betrothal, once announced, must be kept up, and the chapter is given over to the comedy of a sham: [Lemuel](lemuel) carries [her](dusty) basket to church, [she](dusty) slaps [him](lemuel) in the street for the sake of realism, and [Rosa](rosa) sews a wedding dress for which there is to be no wedding. [Cora](cora), in the front pew, believes every stitch of it, and that night, out of spite or sorrow, moves back into the [judge](amos)'s bedroom, which [she](cora) had not entered since Easter. At the harvest supper [Dusty](dusty) kisses [her](dusty) pretended [fiancé](lemuel) for the onlookers; the second kiss, behind the cider press, has no onlookers.
- engaged! dusty lemuel "a sham"
- attack dusty lemuel "slaps"
- wedding! dusty lemuel "no wedding"
- sad cora "sorrow"
- reconcile amos cora "moves back into"
- celebrate _ "harvest supper"
+ kiss dusty lemuel "the second kiss"

== 7
[Will Passmore](will), on crutches, and [Li Wei](li), with a rifle [he](li) has never fired, open the sluice at two in the morning, and by three [Hob](hob)'s men have burnt the laundry to the ground. The [launderer](li) loses everything but [his](li) abacus. It is [Early Monday](early), drunk and barefoot, [who](early) carries [him](li) out of the smoke, and [who](early), seeing the [elder](hob) [Tarrant](hob) on the boardwalk with a torch in [his](hob) hand, calls [him](hob) by [his](hob) right name in front of [Rosa](rosa). [Hob](hob) shoots [him](early) down where [he](early) stands. The [fiddler](early) lives for an hour, with [his](early) head on [Rosa](rosa)'s knees, and asks for a polka.
- help li+will _ "open the sluice"
+ attack hob li "burnt the laundry"
- lose li "loses everything"
- rescue early li "carries him out"
- accuse early hob "calls him by"
+ kill hob early "shoots him down"
- die early "lives for an hour"
- help rosa early "on Rosa's knees"

== 8
[Rosa](rosa) buries [Early](early). [Hob](hob) sends lilies to [Rosa](rosa). [She](rosa) feeds the lilies to a goat. [Oakes](sheriff) will not arrest [Hob](hob). [Lem](lemuel) asks [Oakes](sheriff) why. The [sheriff](sheriff) owes [Hob](hob) two thousand dollars. [Minnie](minnie) overhears [them](lemuel+sheriff). [Minnie](minnie) tells [Will](will), and [Will](will) tells the paper. On Saturday [Oakes](sheriff) lays down [his](sheriff) star. Nobody wants it. Then [Dusty](dusty) pins it on [Lem](lemuel). [Cora](cora) claps. The [judge](amos) looks at [Cora](cora)'s hands and stops smiling.
- die.past early "buries"
- gift hob rosa "sends lilies"
- reject rosa hob "feeds the lilies"
- arrest! sheriff hob "will not arrest"
- discover minnie sheriff "overhears"
- reveal minnie will "tells Will"
- reveal will _ "tells the paper"
+ quit sheriff "lays down his star"
+ hire lemuel "pins it on Lem"
- jealous amos lemuel "stops smiling"

== 9
What the reader has long suspected is set down in black and white: sorting [her](cora) [husband](amos)'s papers for the territorial governor's visit, [Cora](cora) comes upon the original of the death certificate, in [Amos](amos)'s own writing, and beneath it the inventory of the stagecoach, of which a third had gone to the bench and a third to each [Tarrant](hob+ike). [She](cora) copies it with a steady hand. [She](cora) also, with a hand not quite so steady, writes a line to [Lemuel](lemuel), to say that [she](cora) is expecting [Amos](amos)'s child and wishes that [she](cora) were not, and gives both to the hotel [waitress](minnie), lately reinstated, to deliver.
- married amos cora "husband's"
+ discover cora amos "comes upon"
- betray.past amos cora "in Amos's own writing"
- steal.past amos+hob+ike _ "a third to each"
- reveal cora lemuel "writes a line"
+ pregnant cora amos "expecting"
- sad cora "wishes that"
- hire minnie "reinstated"

== 10
The new [lawman](lemuel) rides up to the sluice to serve the warrant, alone, having locked [Dusty](dusty) in the tack room lest [she](dusty) follow, for which [she](dusty) will not speak to [him](lemuel) until the epilogue. [Ike](ike), the [younger](ike) and stupider of [the two](hob+ike), loses [his](ike) nerve and bolts across the flats; [he](ike) is picked up at the border with the cash still in [his](ike) saddlebags. [Hob](hob) makes a fight of it. Hit in the side, [Lemuel](lemuel) is about to be finished off when [Rosa](rosa), [who](rosa) has climbed the ridge in mourning with [her](rosa) father's buffalo gun, settles the account for a [man](early) [who](early) played polkas.
- arrest? lemuel hob+ike "serve the warrant"
- abduct lemuel dusty "locked Dusty"
- sad dusty lemuel "will not speak"
- flee ike "bolts"
- arrest _ ike "picked up"
+ attack hob lemuel "makes a fight"
- injure lemuel hob "Hit in the side"
- kill? hob lemuel "finished off"
- sad rosa early "in mourning"
- rescue rosa lemuel "settles the account"
+ kill rosa hob "settles the account"

== 11
[Li Wei](li) takes the bullet out on the hotel's billiard table. While the [patient](lemuel) raves of peaches, the two [women](cora+dusty) sit on either side of [him](lemuel), the [judge](amos)'s [lady](cora) with the towels and the stable [keeper](dusty) with the basin, and come, after a night of hissing at each other, to something like an understanding. Toward morning [Cora](cora) admits that what [she](cora) loved was a boy of twenty, and that this [one](lemuel) has been calling for [Dusty](dusty). As for [Amos](amos), [he](amos) has been asked by the governor to step outside, and, having stepped outside, has put [his](amos) own revolver in [his](amos) mouth.
+ treat lemuel li "takes the bullet out"
- ill lemuel "raves"
- married amos cora "lady"
- help cora+dusty lemuel "sit on either side"
- quarrel cora dusty "hissing"
- reconcile cora dusty "an understanding"
- reveal cora dusty "admits"
- love.end cora lemuel "loved"
- love lemuel dusty "calling for"
+ die amos "put his own revolver"

== 12
In the epilogue, set the following spring, the widowed [Cora Bexley](cora) leaves for [San Francisco](@sf) with [her](cora) infant [son](boy), [Jubal](boy), named for nobody; the late [judge](amos)'s house goes to [Will Passmore](will) and [his](will) [bride](minnie), [who](minnie+will) fill it with other people's children and a piano. [Li Wei](li), [whom](li) [Rosa](rosa) has engaged to keep the accounts, teaches [her](rosa) to laugh again and asks for nothing. [Dusty](dusty), having held [her](dusty) tongue for five months, breaks [her](dusty) silence in the middle of the street, in order to tell the [sheriff](lemuel) that the dress is hanging in the closet and that [she](dusty) does not intend to be buried in it. [He](lemuel) says that Tuesday would suit [him](lemuel).
- die.past amos "widowed"
+ move cora "leaves for" @sf
- birth.past cora boy "infant son"
- parent cora boy "son"
- find minnie+will "goes to"
- married minnie will "bride"
- hire li rosa "engaged"
- help li rosa "teaches her to laugh"
- happy rosa "to laugh again"
+ propose dusty lemuel "the dress is hanging"
- wedding? dusty lemuel "Tuesday"
