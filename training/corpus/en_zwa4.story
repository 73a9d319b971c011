%series Plus One, No Children
%lang en
%genre wedding planner's soap in Harrogate, a private station's breathless teasers
%cast michelle | Michelle | f
%cast angie    | Angie | f
%cast roisin   | Roisin | f
%cast jamie    | Jamie | m
%cast kath     | Kath | f
%cast ian      | Ian | m
%cast stephen  | Stephen | m
%cast lauren   | Lauren | f
%cast tamara   | Tamara Usher; Tamara; Usher | f
%cast xander   | Xander | m
%cast brenda   | Brenda | f
%cast chauffeur | - | m
%cast father   | - | m
%cast other    | - | f
%cast ianmum   | - | f
%cast doctor   | - | n
%cast child    | - | f
%cast mole     | - | n

== 1
What a shock for [Michelle](michelle)! The [groom](stephen) [who](stephen) strolls into [her](michelle) agency is none other than [Stephen](stephen), the [man](stephen) [who](stephen) left [her](michelle) standing at the altar twenty-three years ago. And [his](stephen) [bride](lauren), soap [star](lauren) [Lauren](lauren), has set [her](lauren) sights on the very same church! [Michelle](michelle) smiles, signs the contract – and weeps into the tulle. [Angie](angie), [florist](angie) and best [friend](angie), would comfort [her](michelle), if it weren't for two blue lines on a test. [Angie](angie) is forty-three. And the [father](father)? [Her](angie) lips are sealed!
- engaged lauren stephen "groom"
+ hire michelle lauren+stephen "signs the contract"
- breakup.past stephen michelle "left her standing"
- sad michelle stephen "weeps"
- friend angie michelle "best friend"
- help? angie michelle "would comfort"
+ pregnant angie "two blue lines"
- reveal! angie "lips are sealed"

== 2
Icing, marzipan, fireworks! [Stephen](stephen) swears to [Michelle](michelle) that not a day has passed without remorse, and between two slices of sponge [his](stephen) hand stays on [hers](michelle) a second too long. Click! [Photographer](jamie) [Jamie](jamie), [who](jamie) has carried a torch for the [boss](michelle) for years, has it on film. [Roisin](roisin), the [assistant](roisin) with [whom](roisin) [he](jamie) spends [his](jamie) Wednesdays, no strings attached, wants a string. And then a suitcase stands in the showroom: [Michelle](michelle)'s [sister](kath) [Kath](kath) has been thrown out – by [her](kath) own [husband](ian)!
- flirt michelle stephen "a second too long"
+ love jamie michelle "carried a torch"
- boss michelle jamie "boss"
- affair jamie roisin "no strings attached"
- couple? jamie roisin "wants a string"
- sibling kath michelle "sister"
+ breakup ian kath "thrown out"
- married ian kath "husband"

== 3
[Somebody](mole) is talking! [Tamara Usher](tamara), Harrogate's other wedding [queen](tamara), knows every price, every flower, every guest list in advance. Two brides defect in one day. Who is the [mole](mole)? [Michelle](michelle) suspects poor [Roisin](roisin), there are bitter words, and the [girl](roisin) flings [her](roisin) headset into the champagne tower: [she](roisin) quits! [Kath](kath), camping among the veils, pesters [Angie](angie) with just one question: is there another [woman](other) behind it? [Angie](angie) drops a vase. For [she](angie) knows the other [woman](other) only too well …
- enemy michelle tamara "other wedding queen"
- betray mole michelle "Somebody is talking"
- accuse michelle roisin "suspects"
- quarrel michelle roisin "bitter words"
+ quit roisin michelle "she quits"
+ cheat? ian kath "another woman"
- affair? ian other "another woman"

== 4
Nerves in tatters! At the hen night [Lauren](lauren) disappears between the second cocktail and the third; the best [man](xander), one [Xander](xander), is nowhere to be seen either. [Michelle](michelle) has to lie to the [groom](stephen)'s face: a migraine. [Stephen](stephen) sits down beside [her](michelle) on the hotel stairs, and what began with a migraine ends with a kiss! [Brenda](brenda), [Stephen](stephen)'s [mother](brenda), [who](brenda) never got over losing [Michelle](michelle) as a daughter-in-law, sees it and crosses [her](brenda) fingers. Meanwhile: [Roisin](roisin) rings at [Tamara](tamara)'s door. For revenge?
- celebrate lauren "hen night"
- betray michelle stephen "lie"
+ kiss michelle stephen "kiss"
- parent brenda stephen "mother"
- sad brenda michelle "never got over"
- discover brenda michelle+stephen "sees it"
- cheat stephen lauren "kiss"
- advisor xander stephen "best man"
- travel roisin tamara "rings at"
- betray? roisin michelle "revenge"

== 5
No more secrets! [Angie](angie), sick every morning, is caught by [Kath](kath) over the bucket of peonies. Overjoyed, the unsuspecting [sister](kath) of the [boss](michelle) falls round [her](angie) neck and promises [her](angie) the old cot. What a torment! That very night [Angie](angie) meets [Ian](ian) in the multi-storey: [she](angie) is keeping the [baby](child) and giving up the [man](ian). [Ian](ian) is beside himself; it was for [her](angie) that [he](ian) left [his](ian) [wife](kath)! Neither of [them](angie+ian) notices the dark window on level three, or the lens behind it: [Jamie](jamie).
+ discover kath angie "caught by"
- happy kath angie "Overjoyed"
- gift? kath angie "promises her"
- sad angie kath "What a torment"
- pregnant angie "keeping the baby"
+ breakup angie ian "giving up the man"
- sad ian angie "beside himself"
- breakup.past ian kath "left his wife"
- discover jamie angie+ian "the lens behind it"

== 6
[Jamie](jamie) has two films in [his](jamie) drawer and a bad conscience in [his](jamie) stomach. [He](jamie) shows [Michelle](michelle) neither. [Roisin](roisin), now in [Usher](tamara)'s pay, is up to something quite different from revenge: night after night [she](roisin) goes through the new [boss](tamara)'s mails – and there it is, the name of the [traitor](mole)! But a heel clicks behind [her](roisin). [Tamara](tamara) turns the key from outside. And [Michelle](michelle)? Is trying on the veil [she](michelle) wore twenty-three years ago, when [Stephen](stephen), of all people, comes through the curtain …
- sad jamie "bad conscience"
- reveal! jamie michelle "shows Michelle neither"
- boss tamara roisin "in Usher's pay"
- betray! roisin michelle "quite different from"
- investigate roisin tamara "goes through"
+ discover roisin mole "there it is"
+ abduct tamara roisin "turns the key"

== 7
Rescue at dawn! A garbled text message, "help", gets [Jamie](jamie) out of bed; with a crowbar and without a plan [he](jamie) breaks into the rival firm and pulls [Roisin](roisin) through the skylight. In [his](jamie) arms [she](roisin) confesses that the Wednesdays have long meant everything to [her](roisin). [He](jamie) strokes [her](roisin) hair – and holds [his](jamie) tongue. The name of the [mole](lauren), by the way, is [Lauren](lauren): the [bride](lauren) has been selling the agency's secrets to finance [her](lauren) own escape!
- enemy michelle tamara "rival firm"
+ rescue jamie roisin "pulls Roisin through"
- confess roisin jamie "meant everything"
- help jamie roisin "strokes her hair"
- reject jamie roisin "holds his tongue"
+ betray.past lauren michelle "selling"
- flee? lauren "escape"

== 8
The truth on a memory card! [Jamie](jamie) lays the pictures from the car park on [Kath](kath)'s breakfast tray. A scream, a crash, and [Kath](kath) is across the road in [Angie](angie)'s shop, where not one rose survives. "[My](kath) [husband](ian)! [My](kath) cot!" [Michelle](michelle) throws herself between the [women](angie+kath) and has to choose: [sister](kath) or best [friend](angie)? [Stephen](stephen), duped by [Lauren](lauren), knows nothing as yet. [Roisin](roisin), freed and furious, reports [Tamara](tamara) to the police … and the handcuffs click before the wedding fair!
+ reveal jamie kath "lays the pictures"
- attack kath angie "not one rose survives"
- married ian kath "husband"
- help michelle angie "throws herself between"
- sibling kath michelle "sister"
- friend angie michelle "best friend"
- betray lauren stephen "duped by"
- sad roisin tamara "furious"
- accuse roisin tamara "reports Tamara"
+ arrest _ tamara "handcuffs click"

== 9
The big day is here – and the pews are full of paparazzi! With the organ already playing, a [chauffeur](chauffeur) hands [Michelle](michelle) a letter: [Lauren](lauren) and [Xander](xander) are on a plane to [Reykjavik](@reykjavik). History repeats itself, only this time it is [Stephen](stephen) [who](stephen) has been jilted. [He](stephen) turns round, pale as candle wax, takes [his](stephen) [planner](michelle) by both hands and asks [her](michelle) to become [his](stephen) [wife](michelle). Here and now! [Brenda](brenda) sobs for joy. [Jamie](jamie) bolts from the church. And [Michelle](michelle) opens [her](michelle) mouth …
- wedding? lauren stephen "The big day"
- flee lauren+xander stephen "on a plane" @reykjavik
+ breakup lauren stephen "jilted"
- sad stephen lauren "pale as candle wax"
+ propose stephen michelle "to become his wife"
- happy brenda "sobs for joy"
- flee jamie "bolts from the church"

== 10
No! After twenty-three years [Michelle](michelle) gives [Stephen](stephen) a taste of [his](stephen) own medicine and leaves by the main door, head held high. Outside, blue lights are flashing: [Jamie](jamie), blind with tears, has run straight in front of the bridal limousine! Two [women](michelle+roisin) wait side by side outside the operating theatre. "[He](jamie) has been [yours](michelle) all along," [Roisin](roisin) whispers to [her](roisin) former [boss](michelle). [The two](michelle+roisin) embrace, the bitter words forgotten, until the [doctor](doctor) comes out, shaking [his](doctor) head …
+ reject michelle stephen "No"
- sad jamie "blind with tears"
+ injure jamie "straight in front of"
- love jamie michelle "yours all along"
- reveal roisin michelle "whispers"
- boss.past michelle roisin "former boss"
- reconcile michelle roisin "embrace"
- treat jamie doctor "operating theatre"

== 11
[He](jamie) is alive, but [he](jamie) does not wake up! Night after night [Michelle](michelle) keeps vigil and tells the sleeping [man](jamie) what [she](michelle) has been too proud to see. In the labour ward, [Angie](angie) is all on [her](angie) own, for [Ian](ian) has been held up at [his](ian) [mother](ianmum)'s – or so says the text. Then a hand closes round [hers](angie). [Kath](kath)'s! "Push, [you](angie) [cow](angie)," says the betrayed [wife](kath), and a minute later [she](kath) is rocking [her](kath) [rival](angie)'s [daughter](child) and crying harder than the [baby](child).
- die! jamie "is alive"
- recover! jamie "does not wake up"
- help michelle jamie "keeps vigil"
- confess michelle jamie "too proud to see"
- parent ianmum ian "mother"
- betray? ian angie "or so says"
+ help kath angie "a hand closes round"
- cheat.past ian kath "betrayed wife"
+ birth angie child "Push"
- enemy angie kath "rival"

== 12
Grand finale in white! Whose wedding is it? [Brenda](brenda)'s! At seventy-one [Stephen](stephen)'s [mother](brenda) bags the [chauffeur](chauffeur), and [Michelle](michelle), of course, has planned it all. [Kath](kath) comes arm in arm with [Angie](angie), the little [one](child) between [them](angie+kath), and with one voice [they](angie+kath) send [Ian](ian), [who](ian) would take either [woman](angie+kath) back, to the devil. [Roisin](roisin) makes partner. And who is that in the wheelchair, camera on [his](jamie) knees, awake since Tuesday? [Jamie](jamie) presses the shutter, lowers the lens … and kisses the [planner](michelle) in front of it!
+ wedding brenda chauffeur "bags the chauffeur"
- parent brenda stephen "mother"
- help michelle brenda "planned it all"
- reconcile angie kath "arm in arm"
- reject angie+kath ian "to the devil"
- hire roisin michelle "makes partner"
- recover jamie "awake since Tuesday"
+ kiss jamie michelle "kisses the planner"
