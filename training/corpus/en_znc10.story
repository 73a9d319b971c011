%series Second Violins
%lang en
%genre drama about an orchestra in Budapest, encyclopaedia episode list, long sentences full of clauses
%cast orch     | Danube Philharmonic; Philharmonic | g
%cast zsofi    | Zsófia Halász; Zsófia; Zsófi | f
%cast bence    | Bence Halász; Bence | m
%cast marta    | Márta Halász; Márta | f
%cast akos     | Ákos Vadász; Ákos; Vadász | m
%cast imre     | Imre Sólyom; Sólyom; Maestro Sólyom | m
%cast noemi    | Noémi | f
%cast kwame    | Kwame Asare; Kwame | m
%cast ildi     | Ildikó; Ildi | f
%cast greta    | Greta Lindqvist; Greta; Lindqvist | f
%cast porter   | Uncle Lajos; Lajos | m
%cast dora     | Dóra | f
%cast tromb    | - | m
%cast soprano  | - | f
%cast baby     | Benedek | m

== 1 The Chair
When the leader of the second violins of the [Danube Philharmonic](orch) retires, [Maestro Sólyom](imre) passes over [Zsófia Halász](zsofi), [who](zsofi) has sat beside the vacant chair for eleven years, in favour of [Ákos Vadász](akos), a former [pupil](akos) of [hers](zsofi), [who](akos) at nineteen used to carry [her](zsofi) case and sigh. [Her](zsofi) [husband](bence) [Bence](bence), the principal [cellist](bence), advises [her](zsofi) to be reasonable. [Kwame Asare](kwame), newly arrived from [Accra](@accra) on a bassoonist's trial year, moves into the room [the couple](bence+zsofi) let to guests, and hears through the wall that [she](zsofi) isn't.
- quit _ "retires"
- reject imre zsofi "passes over"
+ hire akos imre "in favour of"
- advisor.past zsofi akos "former pupil"
- love.past akos zsofi "sigh"
- married bence zsofi "husband"
- hire kwame orch "trial year"
- move kwame bence+zsofi "moves into"
- quarrel bence zsofi "through the wall"

== 2 Bowings
[Ákos](akos) changes every bowing that [Zsófi](zsofi) ever taught [him](akos), and then, when the section has gone to lunch, asks [her](zsofi) privately whether [she](zsofi) could not change them back without its showing. [She](zsofi) does it, cursing herself. [Ildikó](ildi), the [harpist](ildi), [who](ildi) has been married twice to men in this very orchestra and is not on nodding terms with either, takes the new [bassoonist](kwame) under [her](ildi) wing and, by the second bottle, under [her](ildi) duvet. In the porter's lodge [Uncle Lajos](porter) enters in a school exercise book, as [he](porter) has done since 1971, who went home with whom.
- advisor.past zsofi akos "taught him"
+ help zsofi akos "change them back"
- divorce.past _ ildi "married twice"
- help ildi kwame "under her wing"
+ sex ildi kwame "under her duvet"
- discover porter ildi+kwame "enters"

== 3 A Guest Soloist
[Greta Lindqvist](greta), [who](greta) plays the Elgar as no one has since Elgar, and [who](greta), before [she](greta) was famous, shared a stand, a flat and a toothbrush with [Bence](bence) in [Graz](@graz), arrives for three concerts; [he](bence) has told [his](bence) [wife](zsofi) of the stand. At the reception the [Swede](greta) kisses [him](bence) on the mouth, as Swedes are held to do by those who have never met one. [Zsófi](zsofi) laughs it off. [Their](bence+zsofi) [daughter](marta) [Márta](marta), sixteen, [who](marta) does not, follows [her](marta) [father](bence) after the second concert as far as the Gellért baths, where [he](bence) does not swim.
- travel greta "arrives"
- couple.past bence greta "a flat and a toothbrush"
- married bence zsofi "wife"
- reveal! bence zsofi "of the stand"
+ kiss bence greta "on the mouth"
- parent bence+zsofi marta "daughter"
- investigate marta bence "follows"
+ affair bence greta "does not swim"
- cheat bence zsofi "does not swim"

== 4 Tacet
[Márta](marta) says nothing. [Márta](marta) stops eating. [Zsófia](zsofi) takes [Márta](marta) to [Noémi](noemi). [Noémi](noemi) is a doctor, and [Sólyom](imre)'s [wife](noemi). [Noémi](noemi) asks the right question. [Márta](marta) answers [Noémi](noemi). [Noémi](noemi) may not tell [Zsófia](zsofi). [Noémi](noemi) sends for [Bence](bence). [Bence](bence) turns white, then red. [Greta](greta) flies to [Oslo](@oslo) without [him](bence). [Ákos](akos) brings [Zsófi](zsofi) apricots. [Zsófi](zsofi) gives the apricots to [Lajos](porter). [Ildi](ildi) ends it with [Kwame](kwame). [Kwame](kwame) had not known it was anything.
- ill marta "stops eating"
- treat marta noemi "takes Márta"
- married imre noemi "wife"
- reveal marta noemi "answers"
+ reveal! noemi zsofi "may not tell"
- sad bence "turns white"
- breakup greta bence "without him"
- gift akos zsofi "apricots"
- love akos zsofi "apricots"
- reject zsofi akos "to Lajos"
+ breakup ildi kwame "ends it"

== 5 Dress Rehearsal
In the pause between the scherzo and the finale [Bence](bence), [who](bence) had meant to wait until the tour, tells [Zsófi](zsofi) in a whisper, across two rows of violas, about the baths; there being forty bars' rest for the cellos, [she](zsofi) has time to stand up, walk round the podium and empty the water of the timpanist over [his](bence) head and, regrettably, a Testore of 1741. [Maestro Sólyom](imre) bans [both](bence+zsofi) until further notice. It is [Ákos](akos) [who](akos) runs after [her](zsofi) with [her](zsofi) coat, and [who](akos), being asked what [he](akos) wants, says that [he](akos) has wanted the same thing since [he](akos) was nineteen.
+ reveal bence zsofi "tells"
- attack zsofi bence "empty the water"
- quit bence+zsofi imre "bans"
- help akos zsofi "runs after her"
+ confess akos zsofi "since he was nineteen"

== 6 The Exercise Book
A shabby comedy: second [oboist](dora) [Dóra](dora), out for the chair of [her](dora) first, steals the [porter](porter)'s exercise book and lets it be known that copies can be had or, for a consideration, not had. [Sólyom](imre), [whose](imre) initials stand on page after page opposite those of a [soprano](soprano) now dead, pays; [Ildikó](ildi), [who](ildi) is on more pages than anyone, laughs in [her](ildi) face. [Kwame](kwame), going through the wardrobe for a reed knife, comes upon the book in an oboe case and hands it back to [Lajos](porter), [who](porter) has not slept for shame, and [who](porter) thereupon lights the stove with forty years of the [Philharmonic](orch)'s love life.
- hire? dora "out for the chair"
+ steal dora porter "steals"
- threaten dora orch "for a consideration"
- affair.past imre soprano "initials"
- die.past soprano "now dead"
- reject ildi dora "laughs in her face"
- find kwame "comes upon"
- help kwame porter "hands it back"
- sad porter "shame"

== 7 Separate Stands
[Bence](bence), put out of the flat with [his](bence) cello and without its endpin, lodges with [Kwame](kwame)'s [successor](tromb) in [Ildi](ildi)'s favour, a [trombonist](tromb), until the snoring drives [him](bence) to the [porter](porter)'s sofa. [Zsófia](zsofi) allows [Ákos](akos), [who](akos) is nine years younger than [she](zsofi) is and looks it, to take [her](zsofi) to a restaurant where [she](zsofi) is asked whether [her](zsofi) [son](akos) would like to see the children's menu. [She](zsofi) laughs until [she](zsofi) cries, and in that state lets [him](akos) see [her](zsofi) home, and up, and in. [Márta](marta) meets [him](akos) in the kitchen at seven, in the pyjamas of [her](marta) [father](bence).
+ breakup zsofi bence "put out of the flat"
- affair ildi tromb "in Ildi's favour"
- housemate.start bence tromb "lodges"
- date akos zsofi "to a restaurant"
- parent! zsofi akos "son"
- happy zsofi "laughs"
+ sex akos zsofi "and up, and in"
- find marta akos "meets him"
- parent bence marta "father"

== 8 Pizzicato
[Márta](marta) moves in with [Bence](bence) and [Lajos](porter). [Lajos](porter) makes [Márta](marta) pancakes. [Márta](marta) eats. [Kwame](kwame) gives [Márta](marta) bassoon lessons. The sound is terrible. [Noémi](noemi) hears about the [soprano](soprano) from [Dóra](dora). [Noémi](noemi) asks [Sólyom](imre) if [Dóra](dora) lies. [Sólyom](imre) conducts Mahler that night, badly. [Noémi](noemi) packs for [Pécs](@pecs). [Dóra](dora) asks [Kwame](kwame) to supper. [Kwame](kwame) has a cold. [Kwame](kwame) does not have a cold. [Kwame](kwame) is on the stairs outside [Noémi](noemi)'s door, holding [Noémi](noemi)'s suitcase and wishing it heavier.
- move marta bence+porter "moves in"
- help porter marta "pancakes"
- recover marta "eats"
- advisor kwame marta "bassoon lessons"
- reveal dora noemi "hears about the soprano"
- create imre "conducts"
+ breakup noemi imre "packs"
- move? noemi "packs for" @pecs
- invite dora kwame "to supper"
- betray kwame dora "has a cold"
- reject kwame dora "has a cold"
+ love kwame noemi "wishing it heavier"

== 9 Japan Tour
Reinstated because nobody else knows the parts, [husband](bence) and [wife](zsofi) have to share, through a clerk's error, a room in [Osaka](@osaka), in which for three nights [they](bence+zsofi) lie back to back and on the fourth, after an earthquake of no great strength, do not. [Zsófi](zsofi), [who](zsofi) knows what [she](zsofi) has done and to [whom](akos), tells [Ákos](akos) on the platform at [Kyoto](@kyoto). [He](akos) bows, as [he](akos) has seen it done there, gets on the wrong train and is two days later found by [Greta Lindqvist](greta), on tour with the Elgar, in a noodle bar in [Nagoya](@nagoya), where neither of the two jilted [lovers](akos+greta) has any reason to hurry.
- hire bence+zsofi orch "Reinstated"
- travel greta "on tour"
- married bence zsofi "husband and wife"
+ sex bence zsofi "do not"
- cheat zsofi akos "what she has done"
+ reveal zsofi akos "tells Ákos"
- flee akos zsofi "gets on the wrong train"
- find greta akos "found by"
- meet akos greta "in a noodle bar"

== 10 The Baton
[Sólyom](imre), [who](imre) since the departure of [his](imre) [wife](noemi) has been living on schnapps and Bruckner, falls off the podium in the Adagio and is carried into the wings, where the nearest [physician](noemi) turns out to be [Noémi](noemi) herself, [who](noemi) had come, with a ticket paid for by a [bassoonist](kwame), to hear somebody else. [She](noemi) starts [his](imre) heart again with [her](noemi) fists. When [he](imre) wakes up [he](imre) takes [her](noemi) hand and calls [her](noemi) by the name of the [soprano](soprano). [Zsófi](zsofi), [who](zsofi) had picked up the stick in the general confusion, conducts the Adagio to its end, and there are those who say it had not got there before.
- breakup.past noemi imre "departure"
- married imre noemi "wife"
- ill imre "falls off"
- invite kwame noemi "a ticket paid for"
+ rescue noemi imre "starts his heart"
- recover imre "wakes up"
- love.past imre soprano "the name of the soprano"
+ create zsofi "conducts"

== 11 Auditions
Four men and [Zsófia Halász](zsofi) apply for the baton. [Ákos](akos), back from [Japan](@japan) with [Greta](greta) on [his](akos) arm and a look of having been to the sea, speaks for [his](akos) old [teacher](zsofi) in the players' assembly, and not one desk of the seconds votes against [her](zsofi). [Dóra](dora), [who](dora) has sold [her](dora) story to a paper, is asked to leave by [Lajos](porter), with [his](porter) cap on. That the new [conductor](zsofi) feels faint at the sight of goulash is put down to nerves; [Noémi](noemi), on [whose](noemi) finger sits a ring carved out of bassoon reed, puts it down to [Osaka](@osaka).
- hire? zsofi orch "apply"
- return akos "back from Japan"
- couple akos greta "on his arm"
- help akos zsofi "speaks for"
- advisor.past zsofi akos "old teacher"
+ hire zsofi orch "new conductor"
- reveal dora _ "sold her story"
- quit dora porter "asked to leave"
- engaged kwame noemi "a ring"
+ pregnant zsofi bence "puts it down to Osaka"

== 12 Encore
On the night on which [Zsófi](zsofi) opens the season, eight months gone and unable to see [her](zsofi) own shoes, [Bence](bence), from the first desk of the cellos, asks [her](zsofi) by means of a note on the score whether [he](bence) may come home, and receives the answer as a downbeat. [Kwame](kwame) and [Noémi](noemi), married at noon, are in the box, [Sólyom](imre) is in the row behind, on water, and gives [them](kwame+noemi) [his](imre) blessing with one hand. [Márta](marta) turns pages. At the end there is no encore, because the [conductor](zsofi) has sat down on the podium; [Benedek](baby) is born in the porter's lodge, and [Lajos](porter) opens a new exercise book.
- create zsofi "opens the season"
- pregnant zsofi bence "eight months gone"
+ reconcile bence zsofi "as a downbeat"
- wedding kwame noemi "married at noon"
- recover imre "on water"
- reconcile imre kwame+noemi "blessing"
+ birth zsofi baby "is born"
