%series Undertow City
%lang en
%genre superhero drama, comic-imprint issue summaries
%cast ravel | Ravel | n
%cast ines | Inez Coelho; Inez; Ravel | f
%cast bulw | Bulwark; Tyrell Boone; Tyrell | m
%cast glass | Vesna Marić; Vesna; Glasshouse | f
%cast mother | - | f
%cast mayor | Mayor Conway Lusk; Lusk | m
%cast hush | Hush | n
%cast aunt | Tia Graça | f
%cast det | Detective Odum; Odum | f
%cast kidd | Pogo | m
%cast prof | Professor Thackeray; Thackeray | m
%cast boone | Marguerite Boone; Marguerite | f
%cast robber | - | m

== 1
By day [Inez Coelho](ines) mends coats in [Tia Graça](aunt)'s shop; by night a masked [vigilante](ravel) called [Ravel](ravel), [who](ravel) can unpick anything made by human hands, is taking the guns of [Undertow City](@undertow) apart, thread by thread. [Mayor Lusk](mayor) puts a bounty on the mask. [Detective Odum](det), assigned to the case against [her](det) wishes, interviews a bank [robber](robber) [whose](robber) trousers fell down in mid-getaway and comes home laughing for the first time since [her](det) divorce.
- boss aunt ines "mends"
- attack ravel _ "guns"
- threaten mayor ravel "bounty"
+ investigate det ravel "assigned"
- steal.past robber _ "robber"
- happy det "laughing"
- divorce.past _ det "divorce"

== 2
The city's official champion, [Bulwark](bulw), off the record a softly spoken [father](bulw) of two named [Tyrell Boone](bulw), corners [Ravel](ravel) on the gasworks roof. Nothing can break [his](bulw) skin; [she](ravel) undoes [his](bulw) bootlaces, [his](bulw) belt and the roof. As the [giant](bulw) dangles, [she](ravel) holds out a hand, and in hauling [him](bulw) up loses the mask. "[You](ines) did [my](bulw) suit for the wedding," says [Bulwark](bulw). [He](bulw) promises [Inez](ines) never to tell.
- hire.past bulw _ "champion"
+ attack bulw ravel "corners"
- attack ravel bulw "undoes"
- rescue ravel bulw "hauling"
- lose ravel "loses"
+ discover bulw ines "You did my suit"
- wedding.past _ bulw "wedding"
- reveal! bulw _ "never to tell"
- parent bulw _ "father"

== 3
[Inez](ines) has a partner now, though [neither](bulw+ines) would admit it. Together with [Pogo](kidd), a nine-year-old runaway [who](kidd) can jump four storeys, [she](ines) and [Tyrell](bulw) empty a warehouse of stolen insulin and leave it on the hospital steps. At home, [Marguerite Boone](boone) smells gasworks on [her](boone) [husband](bulw)'s collar and another woman's thread on [his](bulw) cuff. [She](boone) says nothing. [She](boone) goes through [his](bulw) pockets.
- colleague bulw ines "partner"
- flee.past kidd "runaway"
+ steal bulw+ines+kidd _ "empty"
- gift bulw+ines+kidd _ "leave"
- discover boone bulw "smells"
- married boone bulw "husband"
- cheat? bulw boone "another woman's thread"
- reveal! boone bulw "says nothing"
- investigate boone bulw "pockets"

== 4
The heat wave brings out [Glasshouse](glass), wanted in three states: whatever sand [she](glass) looks at melts. Not a born killer, [Vesna Marić](glass) used to teach kindergarten until [Professor Thackeray](prof), trusted by everyone, put something in [her](glass) tea. [She](glass) has come for [him](prof). The [professor](prof), white-haired and trembling, throws himself on [Ravel](ines)'s mercy, and [Ravel](ines), knowing no better, guards [his](prof) door. It is only when [Vesna](glass) is lying handcuffed in a bathtub that [she](glass) gets to finish [her](glass) story.
- investigate _ glass "wanted"
- travel glass "has come"
- hire.past glass _ "used to teach"
- attack.past prof glass "tea"#2
- attack? glass prof "has come for"
- help ines prof "guards"
+ arrest _ glass "handcuffed"
- reveal glass ines "story"

== 5
Has [Inez](ines) protected the wrong [man](prof)? [She](ines) breaks into [Thackeray](prof)'s laboratory, where the files go back decades; on one of them stands [her](ines) own name, and on the next that of [her](ines) late [mother](mother). [Tia Graça](aunt), shown the folder, sits down among the pins. Yes, [she](aunt) knew. [She](aunt) took the [girl](ines) and ran. [Inez](ines) walks out on the only family [she](ines) has and sleeps in the sewing van, next to [Pogo](kidd), [who](kidd) snores.
- investigate ines prof "breaks"
- help.past ines prof "protected"
+ discover ines prof "stands her own name"
- parent mother ines "mother"
- die.past mother "late"
- reveal aunt ines "Yes, she knew"
- kin aunt ines "took"
- rescue.past aunt ines "took"
- flee.past aunt+ines prof "ran"
- quarrel aunt ines "walks"

== 6
[Odum](det) can count stitches. [She](det) calls at the shop with a torn sleeve, asks no questions, and has it repaired while [her](det) tape recorder turns. The [seamstress](ines) knows that the [detective](det) knows; [neither](det+ines) lets on. What shall [Odum](det) do with it? [Lusk](mayor), pressing for results in time for the election, dangles the captaincy in front of [her](det). Over a plate of [Graça](aunt)'s cod [she](det) erases the tape.
- investigate det ines "tape recorder turns"
+ discover det ines "can count stitches"
- discover ines det "knows"
- hire? det mayor "captaincy"
+ help det ines "erases"
- boss mayor det "pressing"

== 7
[Marguerite](boone) follows the thread on the cuff to a tailor's, takes one look at [Inez](ines) and slaps [Tyrell](bulw) in front of the ironing. [He](bulw) has a choice between two promises; [he](bulw) picks [his](bulw) [wife](boone) and tells [her](boone) what the [three](bulw+ines+kidd) of [them](bulw+ines+kidd) do at night. [She](boone) finds it harder to forgive than an affair. A silence settles over the traffic at that moment, over the dogs, over the sirens. Something has swallowed every sound in the borough. The papers name it [Hush](hush).
- discover boone ines "follows"
- jealous boone ines "takes one look"
- attack boone bulw "slaps"
- married boone bulw "wife"
+ reveal bulw boone "tells"
- affair! bulw ines "affair"
- reconcile! boone bulw "forgive"
- attack hush "swallowed"

== 8
In a city gone mute, [Hush](hush) empties one vault after another. [Bulwark](bulw), [whose](bulw) strength is no use against a whisper, is felled by a noise that [Hush](hush) saves up for three days and gives back all at once. Blood runs from [his](bulw) ears. [Inez](ines) drags [him](bulw) into a subway car; [Marguerite](boone), a [paramedic](boone) before the children came, packs the wounds with coat lining and orders [Inez](ines) about. Somewhere between gauze and swearing, [the two women](boone+ines) stop hating each other.
- steal hush _ "empties"
+ attack hush bulw "felled"
- injure bulw hush "Blood"
- rescue ines bulw "drags"
- parent boone _ "children"
- treat bulw boone "packs"
- enemy.end boone ines "hating"

== 9
Nobody has seen [Pogo](kidd) since the silence. [Vesna](glass) has: through the bars of the county jail [she](glass) watched [him](kidd) bound past beside a grey [figure](hush), hand in hand. Against everybody's advice, [Ravel](ines) unpicks the prison wall. [Glasshouse](glass), free, could vanish into the desert, and instead turns the beach into a mile of mirror, in which at long last the [thing](hush) without a voice can see itself. It is a boy of [Pogo](kidd)'s age. It is, in fact, [Pogo](kidd)'s [twin](hush).
- find glass kidd "watched"
+ rescue ines glass "unpicks the prison wall"
- help glass ines "mile of mirror"
+ discover _ hush "can see itself"
- sibling hush kidd "twin"
- lose _ kidd "Nobody has seen"
- arrest _ glass "jail"
- flee? glass "vanish"

== 10
Both [brothers](hush+kidd) came out of [Thackeray](prof)'s basement, one loud, one quiet. The [professor](prof) has left [his](prof) door unlocked for [them](hush+kidd), and for a [guest](mayor) as well: [Mayor Lusk](mayor), [who](mayor) paid for the basement and wants [his](mayor) money's worth. [Inez](ines), listening from the air shaft, hears [her](ines) [mother](mother)'s death mentioned between two sips of sherry. [She](ines) could unpick the old [man](prof) along with [his](prof) chair. [Tyrell](bulw), deaf, reads it in [her](ines) back and lays one big hand on [her](ines) shoulder.
- sibling hush kidd "brothers"
- invite prof mayor "guest"
- boss mayor prof "paid"
+ discover ines mayor+prof "hears"
- parent mother ines "mother's"
- die.past mother "death"
- kill? ines prof "unpick"
- ill bulw "deaf"
- help bulw ines "lays one big hand"

== 11
Election night. [Lusk](mayor) is giving [his](mayor) victory speech when the microphone dies, and the crowd, and the band; into this hush, over every loudspeaker in town, comes [his](mayor) own voice from the basement, kept safe for a week by a [child](hush) [who](hush) never speaks. [Odum](det) walks up the aisle with the handcuffs [she](det) has been polishing. [Thackeray](prof), meanwhile, gulps down [his](prof) whole stock of tea. What bursts out through the roof of the institute is no longer a [professor](prof).
- celebrate mayor "speech"
- hire mayor "victory"
+ reveal hush _ "over every loudspeaker"
+ arrest det mayor "handcuffs"
- attack prof "bursts"

== 12
Four storeys of [Thackeray](prof) come down the avenue. [Glasshouse](glass) melts the street under [him](prof), [Bulwark](bulw) holds up a bridge full of buses, the [twins](hush+kidd) lead [him](prof) round in circles, and in the end [Ravel](ines), between [his](prof) fingers, finds the loose thread of the [man](prof) [he](prof) was and pulls. A shrunken [pensioner](prof) sobs in the rubble. [Vesna](glass) takes off [her](glass) jacket and puts it round [him](prof). [Marguerite](boone) is expecting again. And at the shop, [Tia Graça](aunt) has set the table for eleven, including one chair for a [niece](ines).
- attack glass prof "melts"
- rescue bulw _ "holds up a bridge"
- help hush+kidd ines "lead"
+ attack ines prof "pulls"
- sad prof "sobs"
+ help glass prof "puts it round him"
- pregnant boone bulw "expecting"
- invite aunt ines "chair"
- kin aunt ines "niece"
- sibling hush kidd "twins"
