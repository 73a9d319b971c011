%series Blood and Bergamot
%lang en
%genre telenovela around a perfume house in Calabria, breathless recap column
%cast fio | Fiorenza Scuderi; Fiorenza | f
%cast leo | Leontine Scuderi; Leontine | f
%cast ezio | Ezio Scuderi; Ezio | m
%cast rocco | Rocco Malvasi; Rocco | m
%cast bea | Beatriz; Bea | f
%cast santo | Don Santo; Santo | m
%cast yann | Yann Kermadec; Yann | m
%cast mila | Mila | f
%cast nic | Nicodemo; Nico | m
%cast gard | Achille | m
%cast doc | Dr. Pavone; Pavone | f
%cast baby | Ambra | f
%cast comm | Commissario Lupo; Lupo | m
%cast nun | Sister Clemenza; Clemenza | f

== 1
Blood on the bergamots! On the very evening that [Don Santo](santo), lord of the perfume house [Scuderi](#scuderi), turns seventy, with half of [Calabria](@calabria) at the tables, [he](santo) clinks [his](santo) glass to name [his](santo) heir. Not [Ezio](ezio), [his](santo) [eldest](ezio). Not [Leontine](leo), the [sister](leo) [who](leo) has kept [Ezio](ezio) out of the casinos since boyhood. It is to be [Fiorenza](fio), a housemaid's [daughter](fio), of [whom](fio) nobody at the tables has heard and [whom](fio) [he](santo) now presents as [his](santo) own flesh. [Ezio](ezio) upsets the cake. [Leontine](leo), dry-eyed, kisses the [stranger](fio) on both cheeks and promises [her](fio), in a whisper, that [she](fio) will not live to smell the harvest.
+ celebrate santo "turns seventy"
- boss santo _ "lord of" #scuderi
+ hire? fio santo "name his heir"
- hire! ezio santo "Not Ezio"
- parent santo ezio "eldest"
- hire! leo santo "Not Leontine"
- sibling ezio leo "sister"
- help leo ezio "kept Ezio out of"
- parent _ fio "housemaid's daughter"
- parent santo fio "own flesh"
+ reveal santo fio "presents"
- sad ezio "upsets the cake"
- kiss fio leo "kisses the stranger"
- meet fio leo "stranger"
+ threaten leo fio "will not live"

== 2
Scarcely has [Fiorenza](fio) unpacked in the villa when [Rocco Malvasi](rocco), the [manager](rocco) of the distillery, loses [his](rocco) heart to [her](fio), which is unfortunate, as [he](rocco) has been promised to [Leontine](leo) for three years and wears [her](leo) ring. [He](rocco) resolves to say nothing. The resolve lasts until Thursday: between the copper stills [he](rocco) tells [Fiorenza](fio) that [she](fio) is the air [he](rocco) breathes. [She](fio) slaps [him](rocco), for [she](fio) has a [sweetheart](yann) of [her](fio) own in [Brest](@brest), a [sailor](yann). The gardener's [boy](nic), up in the lemon tree, has seen it all, and the [boy](nic) is in [Leontine](leo)'s pay.
- move fio santo "unpacked in"
+ love.start rocco fio "loses his heart"
- engaged leo rocco "promised to"
- gift.past leo rocco "wears her ring"
- reveal! rocco fio "say nothing"
+ confess rocco fio "the air he breathes"
- attack fio rocco "slaps him"
- reject fio rocco "slaps him"
- couple fio yann "sweetheart"
- love fio yann "sweetheart"
- discover nic fio+rocco "seen it all"
- boss leo nic "in Leontine's pay"

== 3
Out goes the ring, into the soup! [Leontine](leo) wants no explanations from [her](leo) faithless [fiancé](rocco); [she](leo) wants [him](rocco) off the estate by nightfall. But the old [man](santo) needs [his](santo) [distiller](rocco) and overrules [his](santo) [daughter](leo) in front of the servants. Humiliated, [she](leo) drives to the port, where a [Breton](yann) with a kitbag is asking everyone for [Fiorenza](fio). What luck! [She](leo) tells [Yann Kermadec](yann) that [his](yann) [girl](fio) is marrying the [manager](rocco) at Easter. The [sailor](yann) believes every word, drinks until dawn and wakes beside a [woman](mila) [he](yann) does not know, a [barmaid](mila) by the name of [Mila](mila), [who](mila) is already frying [him](yann) an egg.
+ breakup leo rocco "Out goes the ring"
- cheat rocco leo "faithless"
- engaged.past leo rocco "fiancé"
- quit? rocco leo "off the estate"
- boss santo rocco "distiller"
- reject santo leo "overrules"
- parent santo leo "daughter"
- sad leo "Humiliated"
- travel leo "drives to the port"
- travel yann "with a kitbag"
- investigate yann fio "asking everyone"
+ betray leo yann "tells Yann Kermadec"
- couple fio yann "his girl"
- wedding! fio rocco "is marrying the manager"
- sad yann "drinks until dawn"
- meet mila yann "does not know"
- sex mila yann "wakes beside a woman"
- cheat yann fio "wakes beside a woman"

== 4
A bottle shatters, a match drops, and the east storehouse goes up like a torch with [Fiorenza](fio) inside it. Who hears [her](fio) hammering? Not [Rocco](rocco), [who](rocco) is at Mass. It is [Ezio](ezio), the disinherited, drunk and broke, [who](ezio) axes the door and carries [his](ezio) [half-sister](fio) out over [his](ezio) shoulder. [Dr. Pavone](doc) sees to [her](fio) burnt palms. [Commissario Lupo](comm), sniffing the ashes, concludes that the [hero](ezio) was on the spot a little too early, and [Ezio](ezio) spends the night in a cell beneath [his](ezio) own portrait. [Leontine](leo), [who](leo) knows who dropped the match, brings [him](ezio) a blanket.
- attack _ fio "a match drops"
- rescue! rocco fio "at Mass"
- lose.past ezio "disinherited"
+ rescue ezio fio "carries"
- sibling ezio fio "half-sister"
- injure fio "burnt palms"
- treat fio doc "sees to"
- investigate comm _ "sniffing the ashes"
- accuse comm ezio "a little too early"
+ arrest comm ezio "spends the night"
- help leo ezio "brings him a blanket"
- reveal! leo _ "knows who dropped"

== 5
[Fiorenza](fio) has not been spared one thing more. On the promenade, bandaged, [she](fio) sees [her](fio) [Yann](yann) with another [woman](mila) on [his](yann) arm, and the other [woman](mila) sees [her](fio), and only the [man](yann) between [them](fio+mila) looks at the sea. "So [you](fio) came without [your](fio) husband," [he](yann) says. What husband? In three sentences the whole lie lies on the table. But it is too late, for [Mila](mila), [who](mila) has been sick three mornings running, puts [his](yann) hand on [her](mila) belly. [Fiorenza](fio) wishes [them](mila+yann) joy, and walks home along the railway line, and is glad of every train that makes a noise.
- injure fio "bandaged"
- discover fio mila+yann "sees her Yann"
- couple mila yann "on his arm"
- accuse yann fio "without your husband"
- married! _ fio "your husband"
- discover fio+yann leo "the whole lie"
- betray.past leo fio+yann "the whole lie"
- ill mila "sick"
+ pregnant mila yann "sick three mornings"
- reveal mila yann "puts his hand"
+ breakup fio yann "wishes them joy"
- sad fio "glad of every train"

== 6
Paperwork! From the convent of [Gerace](@gerace) comes [Sister Clemenza](nun) with a baptismal register under [her](nun) habit. According to it the [daughter](bea) of [Don Santo](santo) and the housemaid was christened [Beatriz](bea), and [Beatriz](bea) was adopted in [Porto](@porto) at the age of two. Then who is [Fiorenza](fio)? An [orphan](fio), the [nun](nun) believes, [who](fio) was given the wrong cot. [Leontine](leo) buys the page from [her](nun) for a new chapel roof. [Don Santo](santo), to [whom](santo) [she](leo) reads it at supper, reaches for [his](santo) heart and finds it gone. In the ambulance [he](santo) asks for [his](santo) [child](fio), and [Pavone](doc), not knowing better, calls [Fiorenza](fio).
- travel nun "comes"
- reveal nun leo "baptismal register"
+ parent santo bea "daughter of Don Santo"
- parent _ bea "adopted"
- move.past bea "adopted in Porto" @porto
- die.past _ "orphan"
- parent! santo fio "wrong cot"
- find leo nun "buys the page"
- gift leo nun "new chapel roof"
- reveal leo santo "reads it"
+ ill santo "reaches for his heart"
- treat santo doc "In the ambulance"
- help doc santo "calls Fiorenza"

== 7
To everyone's astonishment the false [heiress](fio) is the one face the [patient](santo) wants at [his](santo) pillow. [She](fio) offers to leave the villa; [he](santo) will not hear of it and has the notary called. [He](santo) signs with [his](santo) left hand, smiles at [her](fio), and is gone before the ink is dry. Now [Leontine](leo) may do as [she](leo) likes. [She](leo) has [Fiorenza](fio)'s trunk put out in the rain; [she](leo) dismisses the [doctor](doc), the cook and, as an afterthought, [Rocco](rocco). The sacked [distiller](rocco) gives the [orphan](fio) [his](rocco) umbrella and asks for nothing. This time [she](fio) does not slap [him](rocco). [She](fio) takes [his](rocco) arm.
- ill santo "patient"
- quit? fio "leave the villa"
- reject santo fio "will not hear of it"
- create santo "signs"
- happy santo fio "smiles at her"
+ die santo "is gone before"
+ quit fio leo "put out in the rain"
- quit doc leo "dismisses"
- quit rocco leo "as an afterthought"
- gift rocco fio "his umbrella"
- attack! fio rocco "does not slap"
- flirt fio rocco "takes his arm"

== 8
Enter, by the night train from [Porto](@porto), the real [one](bea). [Beatriz](bea) is forty-one, a customs [officer](bea), without the least wish for a perfume house, and so fond of cards that within an hour [she](bea) has won [Ezio](ezio)'s watch. [He](ezio) adores [her](bea) at once, as one adores a sister. [Leontine](leo), [who](leo) had counted on a grateful fool, is asked by the [Portuguese](bea) to produce the books. They do not balance. Two million have trickled out of the firm into an account in [Lugano](@lugano), and [she](leo) [who](leo) kept the key to it turns pale under [her](leo) powder. That same night [Beatriz](bea)'s brakes fail on the coast road.
+ travel bea "Enter"
- sibling bea leo "real one"
- find bea ezio "won Ezio's watch"
- happy ezio bea "adores her"
- sibling bea ezio "as one adores a sister"
- betray? leo bea "counted on"
- investigate bea leo "produce the books"
- discover bea leo "do not balance"
+ steal leo _ "trickled out" #scuderi
- sad leo "turns pale"
- attack _ bea "brakes fail"

== 9
[She](bea) lives! Flung clear into a fig tree, [Beatriz](bea) has nothing worse to show than a collarbone, and [she](bea) wakes in a fisherman's hut, where [Fiorenza](fio) and [Rocco](rocco) have been keeping house since the eviction. So the true [daughter](bea) and the false [one](fio) meet across a pan of sardines. [They](bea+fio) ought to loathe each other. Instead the [injured](bea) tells the [nurse](fio) everything about brakes and Lugano, and [Fiorenza](fio) tells [her](bea) about a match. Outside, mending nets [he](rocco) does not own, [Rocco](rocco) listens and is happy. [He](rocco) has been kissed that morning, and not by mistake.
- die! bea "She lives"
- injure bea "collarbone"
- recover bea "wakes"
- housemate fio rocco "keeping house"
- quit.past fio+rocco "eviction"
+ meet bea fio "across a pan"
- enemy! bea fio "ought to loathe"
- treat bea fio "nurse"
- reveal bea fio "tells the nurse"
- reveal fio bea "about a match"
- discover rocco bea+fio "Rocco listens"
- happy rocco "is happy"
+ kiss fio rocco "has been kissed"

== 10
At the harbour [Mila](mila) is brought to bed in the back room of the bar, and the only pair of hands within call belongs to the dismissed [doctor](doc), [who](doc) is there for the grappa. A [girl](baby)! [Yann](yann), [whose](yann) hair is black, and [Mila](mila), [whose](mila) hair is black, bend over a fluff as red as the [Scuderi](#scuderi) crest. The [barmaid](mila)'s silence lasts one second too long. It was [Ezio](ezio), a month before the [Breton](yann) ever landed; [she](mila) had been afraid to raise the child alone. [Yann](yann) puts on [his](yann) cap, bends down once more, kisses the [baby](baby), [who](baby) is not to blame, and ships out on the tide.
+ birth mila baby "brought to bed"
- treat mila doc "pair of hands"
- quit.past doc "dismissed"
+ parent! yann baby "red as the"
- discover yann mila "silence lasts"
- parent ezio baby "It was Ezio"
- sex.past ezio mila "It was Ezio"
- betray.past mila yann "afraid to raise"
- sad.past mila "afraid"
- breakup yann mila "puts on his cap"
- kiss baby yann "kisses the baby"
- accuse! _ baby "not to blame"
- flee yann "ships out"

== 11
Lovelorn, unwashed, unshaven for [his](ezio) [father](santo)'s mourning, [Ezio](ezio) learns that [he](ezio) is somebody's [father](ezio) from a betting slip pushed under [his](ezio) door. [He](ezio) goes down to the bar to deny it. The red-haired [creature](baby) takes hold of [his](ezio) thumb, and by closing time [he](ezio) has emptied [his](ezio) pockets of dice, sworn off cards and asked the [mother](mila) whether [she](mila) could see [her](mila) way to having [him](ezio). "Ask [me](mila) sober," says [Mila](mila). [He](ezio) is sober. It is the first thing that frightens [him](ezio). [They](ezio+mila) call the [child](baby) [Ambra](baby), and [Beatriz](bea), one arm in a sling, holds [her](baby) over the font.
- discover ezio baby "learns"
- parent ezio baby "somebody's father"
- parent santo ezio "father"
- die.past santo "mourning"
- meet baby ezio "takes hold of"
- quit ezio "sworn off cards"
- parent mila baby "mother"
+ propose ezio mila "having him"
- sad ezio "frightens him"
- injure bea "in a sling"
- celebrate bea baby "over the font"

== 12
The trap is baited with bergamot. [Beatriz](bea), [whom](bea) [Leontine](leo) supposes at the bottom of the gulf, has [Commissario Lupo](comm) hide in a vat while the gardener's [boy](nic), [Nicodemo](nic), bribed in [his](nic) turn with a bicycle, asks [his](nic) [mistress](leo) for more money: did [he](nic) not drop the match, did [he](nic) not cut the cable? "[You](nic) were paid twice," says [Leontine](leo). It echoes. The lid rises; the [commissario](comm) sneezes. [She](leo) snatches the [boy](nic) by the collar, holds a corkscrew to [his](nic) throat and backs with [him](nic) to the speedboat. [Rocco](rocco), [who](rocco) once loved [her](leo) or thought so, steps into its way, and [she](leo) runs [him](rocco) down.
- die! bea "at the bottom of"
+ betray bea leo "hide in a vat"
- help comm bea "hide in a vat"
- gift bea nic "bribed"
- betray nic leo "asks his mistress"
- threaten nic leo "more money"
- attack.past nic fio "drop the match"
- attack.past nic bea "cut the cable"
- boss leo nic "paid twice"
- discover comm leo "The lid rises"
+ abduct leo nic "snatches the boy"
- threaten leo nic "holds a corkscrew"
- flee leo "to the speedboat"
- love.past rocco leo "once loved her"
- help rocco nic "steps into its way"
+ attack leo rocco "runs him down"

== 13
Will [he](rocco) walk? Will [he](rocco) wake? For nineteen days [Fiorenza](fio) holds scents under the [sleeper](rocco)'s nose: tar, sardines, soap. The coastguard has found the speedboat, with [Nicodemo](nic) in it, tied up and hoarse, but no [Leontine](leo). On the twentieth day [she](fio) tries bergamot, and [Rocco](rocco) opens [his](rocco) eyes and says that it wants a drop more. The notary, meanwhile, unseals the left-handed will. [Don Santo](santo) has bequeathed the house [Scuderi](#scuderi) to the [person](fio) [who](fio) should be holding [his](santo) hand at the end, "whosever [child](fio) [she](fio) may be." Far off, in the convent at [Gerace](@gerace), a [novice](leo) with powdered cheeks scrubs a floor and hums.
- recover? rocco "Will he walk"
- ill rocco "sleeper"
- help fio rocco "holds scents under"
- find _ nic "has found"
- abduct.past leo nic "tied up"
- flee leo "no Leontine"
+ recover rocco "opens his eyes"
- create.past santo "left-handed will"
+ gift.past santo fio "has bequeathed"
- help.past fio santo "holding his hand"
- hire leo "novice" @gerace
- happy leo "hums"
