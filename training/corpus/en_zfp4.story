%series The Trieste Desk
%lang en
%genre spy drama, Trieste 1951, encyclopaedia episode synopses
%cast hollis  | Hollis Brandt; Hollis; Brandt | f
%cast neville | Neville Aske; Neville; Aske | m
%cast dragan  | Dragan Petek; Dragan; Petek | m
%cast livia   | Livia Morpurgo; Livia | f
%cast sasha   | Sasha | n
%cast cutler  | Colonel Cutler; Cutler | m
%cast pamela  | Pamela Aske; Pamela | f
%cast renzo   | Renzo Morpurgo; Renzo | m
%cast grey    | Imogen Grey; Grey; Miss Grey; Imogen | f
%cast tailor  | Signor Blau; Blau | m
%cast zora    | Zora Petek; Zora | f
%cast waiter  | - | m
%cast girl    | Vera | f

== 1
[Hollis Brandt](hollis), transferred from [Vienna](@vienna) after the collapse of a network and, as the office gossips have it, of a marriage, takes up [her](hollis) duties at the British listening post in [Trieste](@trieste), where [her](hollis) new [chief](neville), [Neville Aske](neville), greets [her](hollis) with the words that [he](neville) had asked for a man. [She](hollis) shares a flat above a tailor's with the cipher [clerk](grey), a secretive young [woman](grey) known to all only as [Grey](grey). In the closing minutes [Dragan Petek](dragan), a Yugoslav [major](dragan) [who](dragan) has been promised a passport, fails to come to the café, and the [waiter](waiter) [who](waiter) brings [Hollis](hollis) the bill lays down with it one of the [major](dragan)'s buttons.
- divorce.past _ hollis "collapse"
+ hire hollis "takes up her duties" @trieste
- boss neville hollis "new chief"
- reject neville hollis "asked for a man"
- housemate grey hollis "shares a flat"
- gift? _ dragan "promised a passport"
- meet! dragan hollis "fails to come"
- gift waiter hollis "lays down with it"

== 2
The button leads to the shop downstairs, whose [owner](tailor), [Signor Blau](tailor), sewed it on and is now found hanged among [his](tailor) own overcoats. While [Aske](neville) is content to call it suicide, [Hollis](hollis) goes through the order book by torchlight and is surprised there by the Italian police in the shape of [Renzo Morpurgo](renzo), a [commissario](renzo) with a limp, [who](renzo) might lock [her](hollis) up and buys [her](hollis) a grappa instead. [He](renzo) is married, [he](renzo) mentions in the third sentence; [his](renzo) [wife](livia), [Livia](livia), plays the cello and has not addressed a word to [him](renzo) since Epiphany.
+ die tailor "found hanged"
- neighbour hollis tailor "downstairs"
- kill? _ tailor "suicide"
- investigate hollis tailor "by torchlight"
+ meet hollis renzo "surprised"
- arrest! renzo hollis "lock her up"
- gift renzo hollis "buys her a grappa"
- married livia renzo "wife"
- quarrel livia renzo "not addressed a word"

== 3
At a recital in the [colonel](cutler)'s residence, which everyone attends who has anything to hide, [Hollis](hollis) makes the acquaintance of the silent [cellist](livia), [who](livia) turns out to be by no means silent with other people, and of [Pamela](pamela), the [chief](neville)'s loud and lonely [spouse](pamela), [who](pamela), four gins to the bad, lets slip that [Neville](neville) cries out a name at night and that it is not [hers](pamela). [Colonel Cutler](cutler), an [American](cutler) with a weakness for brunettes, lets [his](cutler) hand lie on [Hollis](hollis)'s chair until [she](hollis) moves it. Driving home, [she](hollis) notices that the same grey Topolino has been behind [her](hollis) for two days.
- create livia "recital"
+ meet hollis livia+pamela "acquaintance"
- married neville pamela "spouse"
- sad pamela "lonely"
+ reveal pamela hollis "lets slip"
- flirt cutler hollis "lets his hand lie"
- reject hollis cutler "until she moves it"
- investigate _ hollis "behind her"

== 4
The Topolino belongs to [Livia](livia). "[I](livia) follow [you](hollis) because [you](hollis) are alive," says [Livia](livia). [They](hollis+livia) walk on the mole. It rains. Under an umbrella [Hollis](hollis) presses [her](hollis) lips to [Livia](livia)'s. [Neither](hollis+livia) apologises. Next day [Grey](grey) looks at [Hollis](hollis) and puts on the kettle. [Grey](grey) has always known about [Hollis](hollis). [She](grey) says so, kindly. [Renzo](renzo) knows nothing. [He](renzo) rings twice and asks [Hollis](hollis) to dinner. [She](hollis) declines. At night somebody beats [Renzo](renzo) half to death. The tram does not stop.
- investigate livia hollis "follow you"
- date hollis livia "walk on the mole"
+ kiss hollis livia "presses her lips"
- discover.past grey hollis "always known"
- discover! renzo hollis+livia "knows nothing"
- date? hollis renzo "asks Hollis to dinner"
- reject hollis renzo "declines"
+ attack _ renzo "half to death"

== 5
The assault, as the [commissario](renzo) reconstructs it from a hospital bed, had been meant for the [man](neville) [whose](neville) raincoat [he](renzo) had taken by mistake from the [colonel](cutler)'s cloakroom, namely [Aske](neville). Why should anybody wish to put the British [head](neville) of station out of action? [Livia](livia), [who](livia) after eleven years of coldness sits by [her](livia) [husband](renzo) out of a sense of duty, reads to [him](renzo) from [Svevo](*svevo), and writes [Hollis](hollis) that [they](hollis+livia) must not see each other while [he](renzo) cannot lift a spoon. [Hollis](hollis) burns the letter and for two days, according to [Grey](grey), eats nothing but olives.
- injure renzo "hospital bed"
- attack? _ neville "had been meant for"
- investigate renzo _ "reconstructs"
- married livia renzo "husband"
- help livia renzo "sits by"
+ breakup livia hollis "must not see each other"
- love hollis livia "burns the letter"
- sad hollis "eats nothing"

== 6
A [defector](dragan) returns from the dead: thin, bearded and speaking through the grille of a confessional, [Dragan Petek](dragan) tells [Hollis](hollis) that [he](dragan) was sold to Belgrade by somebody at the listening post, that [Blau](tailor) paid for hiding [him](dragan), and that [he](dragan) will come over after all, provided that [his](dragan) [wife](zora), [Zora](zora), comes with [him](dragan). Without putting [her](hollis) [superior](neville) in the picture, [Hollis](hollis) hides the [major](dragan) in [her](hollis) own wardrobe. It is thus in a dressing gown of [Hollis](hollis)'s that [he](dragan) comes face to face with [Grey](grey); and the cipher [clerk](grey), [who](grey) has never been seen to lose [her](grey) composure, calls [him](dragan) by a pet name.
+ return dragan "returns from the dead"
- reveal dragan hollis "tells Hollis"
- betray.past _ dragan "sold to Belgrade"
- help.past tailor dragan "hiding him"
- married dragan zora "wife"
- boss neville hollis "superior"
- reveal! hollis neville "Without putting"
- help hollis dragan "hides the major"
+ affair.past dragan grey "a pet name"

== 7
In an episode told almost wholly in flashback, we see [Imogen Grey](grey), twenty-three and on leave in [Ljubljana](@ljubljana), lose [her](grey) heart to a married [officer](dragan) [who](dragan) forgets to mention the fact; the parting at the station, when a [woman](zora) with a pram comes along the platform; and the abortionist's stair. [She](grey) has hated [him](dragan) as others pray, daily and on [her](grey) knees. Yet when [Hollis](hollis), back in the present, asks [her](grey) outright whether it was [she](grey) [who](grey) gave [him](dragan) up to [his](dragan) own side, [she](grey) says no, and [Hollis](hollis), [who](hollis) is paid to know, believes [her](hollis) [flatmate](grey).
- travel.past grey "on leave" @ljubljana
+ love.past grey dragan "lose her heart"
- married dragan zora "married officer"
- betray.past dragan grey "forgets to mention"
- breakup.past grey dragan "the parting"
- pregnant.past grey dragan "abortionist's stair"
- sad grey dragan "hated"
- accuse hollis grey "asks her outright"
- betray! grey dragan "says no"
- housemate grey hollis "flatmate"

== 8
[Neville](neville) sleeps badly. [Pamela](pamela) packs for [Surrey](@surrey). "Who is [Vera](girl)?" asks [Pamela](pamela). [Neville](neville) says nothing. [She](pamela) slams the door on [Neville](neville). By noon [she](pamela) has left [Neville](neville) for good. In the bar [Cutler](cutler) consoles [Pamela](pamela). [He](cutler) is good at it. [Pamela](pamela) wakes up in the residence beside [Cutler](cutler). On the bedside table lies a file. The file has [Neville](neville)'s name on it. [Pamela](pamela) reads. Then [she](pamela) takes it to [Hollis](hollis). For once [Pamela](pamela) is sober.
- quarrel neville pamela "slams the door"
+ breakup pamela neville "left Neville"
- help cutler pamela "consoles"
- sex cutler pamela "wakes up"
- investigate.past cutler neville "file"#2
+ discover pamela neville "reads"
- steal pamela cutler "takes it to"
- reveal pamela hollis "takes it to"
- recover pamela "sober"

== 9
The file proves that [Aske](neville) had been passing names across the border for two years, and the name that [he](neville) cried out at night proves why: a [daughter](girl) by a nurse in wartime [Split](@split), held in a home outside Zagreb and photographed each month with a newspaper. Confronted on the mole with what [he](neville) has done, the [chief](neville) neither pleads nor runs, but takes off [his](neville) spectacles and hands them to [Hollis](hollis) as if [she](hollis) had asked for [his](neville) sword. [She](hollis) gives [him](neville) until morning, for which [Cutler](cutler), furious at having been robbed by a [guest](pamela), will never forgive [her](hollis).
- investigate.past cutler neville "file proves"
+ betray.past neville _ "passing names"
- parent neville girl "daughter"
- affair.past _ neville "by a nurse"
- abduct _ girl "held in a home"
- accuse hollis neville "Confronted on"
- help hollis neville "gives him until morning"
- steal.past pamela cutler "robbed by a guest"
- sad cutler hollis "furious"

== 10
Dawn finds the office safe open and the [traitor](neville) gone, though not, as everyone supposes, to the east: [he](neville) has driven to the crossing at [Fernetti](@fernetti) to offer himself in place of [Zora Petek](zora), and when the barrier goes up a [woman](zora) with a suitcase walks one way and a [man](neville) without one the other. The reunion of the [spouses](dragan+zora) in [Hollis](hollis)'s kitchen is spoiled by the circumstance that the [wife](zora) recognises, on the draining board, a cup and the [woman](grey) [who](grey) is drying it. [Zora](zora) asks one question; [Dragan](dragan) answers it with a lie, [Grey](grey) with the truth.
- flee neville "traitor gone"
- travel neville "driven to the crossing" @fernetti
+ rescue neville zora "in place of"
- married dragan zora "reunion of the spouses"
- reconcile dragan zora "reunion"
- discover zora grey "recognises"
- betray dragan zora "with a lie"
+ reveal grey zora "with the truth"
- cheat.past dragan zora "the truth"

== 11
Scarcely delivered, [Zora](zora) announces that [she](zora) will go to [Canada](@canada) by herself, and the [major](dragan), [who](dragan) has lost country, rank and [wife](zora) in the space of a month, is discovered by [Renzo](renzo), just out of hospital, on the wrong side of the parapet. The [commissario](renzo) talks [him](dragan) down by describing [his](renzo) own domestic happiness. There is, in fact, none: [Livia](livia) has told [him](renzo) [whom](hollis) [she](livia) loves, and [he](renzo), after turning it over for a night, has answered that [he](renzo) would sooner lose [her](livia) to a [friend](hollis) than keep [her](livia) from habit. [He](renzo) asks only for the dog.
+ breakup zora dragan "by herself"
- travel? zora "go to Canada" @canada
- lose dragan "lost country"
- die? dragan "wrong side of the parapet"
- recover renzo "out of hospital"
+ rescue renzo dragan "talks him down"
- happy! renzo "none"
- reveal livia renzo "has told"
- love livia hollis "whom she loves"
- breakup? livia renzo "lose her"
- friend hollis renzo "friend"

== 12
The finale finds [Hollis](hollis) behind [her](hollis) former [superior](neville)'s desk and [Grey](grey), [whose](grey) Christian name [she](hollis) has at last been permitted to use, at the door with [her](grey) bags, since [Imogen](grey) is to be married, of all people, to the peripatetic [Sasha](sasha), courier, smuggler and the only [one](sasha) of the office's sources never to have told [her](grey) a lie. News comes that [Aske](neville) has been shot while crossing a field with a [girl](girl) of nine on [his](neville) back, and that the [child](girl) is safe. In the last scene a [cellist](livia) comes up the stairs over the tailor's, sets down the case, and inquires of [Hollis](hollis) whether the other room is still to let.
- hire hollis "behind her former superior's desk"
- boss.past neville hollis "former superior"
+ engaged grey sasha "to be married"
- move? grey "with her bags"
- betray! sasha grey "never to have told"
- die neville "has been shot"
- rescue neville girl "is safe"
- reveal _ hollis "News comes"
+ move? livia hollis "still to let"
- return livia hollis "comes up the stairs"
