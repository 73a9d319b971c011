%series Rehaklinik Sanddorn
%lang de
%genre daily serial, rehabilitation clinic on a Baltic island, terse listings with teaser questions
%cast frost | Dr. Marit Frost; Marit Frost; Marit; Frost | f
%cast lasse | Lasse Kluge; Lasse; Kluge | m
%cast enno | Enno Kluge; Enno | m
%cast zoe | Zoé Mbarga; Zoé; Mbarga | f
%cast reich | Dr. Leander Reich; Leander; Reich | m
%cast uta | Uta Reich; Uta | f
%cast kim | Kim Sandberg; Kim | n
%cast pia | Pia Stern; Pia; Stern | f
%cast konrad | Konrad Stern; Konrad | m
%cast koch | Hannes Wolf; Wolf | m
%cast boxer | Dragan Petrović; Petrović; Dragan | m
%cast oma | Lieselotte Frost; Lieselotte | f
%cast toter | - | m
%cast erbin | Philippa von Lossow; Philippa | f

== 1
Dienstantritt auf der Insel: [Zoé Mbarga](zoe) fängt als Physiotherapeutin an und wird noch am Hafen von [Lasse Kluge](lasse) aufgelesen, [der](lasse) den Klinikbus steuert. Zwischen Kurpark und Steilküste hat [er](lasse) [ihr](zoe) schon drei Komplimente gemacht. [Chefärztin](frost) [Dr. Marit Frost](frost) empfängt die [Französin](zoe) kühl; [sie](frost) hätte lieber einen Bewerber aus [Stralsund](@stralsund) genommen. Unter den Patienten ist der [Boxer](boxer) [Dragan Petrović](boxer), [der](boxer) nach einem K.o. das Laufen neu lernt. [Sein](boxer) [Zimmernachbar](konrad) [Konrad Stern](konrad) hofft auf Besuch von [seiner](konrad) [Frau](pia). Warum nur geht [Pia](pia) nie ans Telefon?
- hire zoe "fängt"
+ meet lasse zoe "aufgelesen"
- flirt lasse zoe "Komplimente"
- boss.start frost zoe "Chefärztin"
- ill boxer "Laufen neu"
- neighbour boxer konrad "Zimmernachbar"
- married konrad pia "Frau"
- reject? pia konrad "nie ans Telefon"

== 2
Die Antwort sitzt im Strandcafé: [Pia Stern](pia) ist längst auf der Insel, und zwar in Begleitung von [Dr. Leander Reich](reich), dem [Oberarzt](reich) [ihres](pia) [Mannes](konrad). Seit drei Wochen treiben es [die zwei](pia+reich) miteinander. [Küchenchef](koch) [Hannes Wolf](koch) serviert [ihnen](pia+reich) Sanddorntorte und macht sich [seinen](koch) Reim. [Reichs](reich) [Gattin](uta) [Uta](uta), [Logopädin](uta) im selben Haus, übt derweil mit dem [Boxer](boxer) das R. [Lasse](lasse) hat einen [Zwilling](enno): [Enno](enno), [Rettungsschwimmer](enno) und ruhiger als [er](lasse). Prompt dankt [Zoé](zoe) dem [Falschen](enno) für die Busfahrt.
- affair pia reich "miteinander"
- cheat pia konrad "miteinander"
- cheat reich uta "miteinander"
- married konrad pia "Mannes"
- advisor reich konrad "Oberarzt"
+ discover koch pia+reich "Reim"
- married reich uta "Gattin"
- colleague reich uta "im selben Haus"
- advisor uta boxer "übt"
- sibling enno lasse "Zwilling"

== 3
[Zoé](zoe) lacht über die Verwechslung, doch [ihr](zoe) Herz schlägt, seit [Enno](enno) [sie](zoe) aus der Brandung gezogen hat, eindeutig für den stilleren der [Brüder](enno+lasse). [Lasse](lasse) merkt nichts und kauft Konzertkarten. [Kim Sandberg](kim), [Nachtwache](kim) auf Station zwei, entdeckt beim Rundgang ein leeres Bett und im Teich einen reglosen [Körper](toter). Ein [Patient](toter) hat sich das Leben genommen. Oder hat jemand nachgeholfen? [Marit Frost](frost) bestellt [Kim](kim) zum Gespräch und droht mit dem Rauswurf, falls davon etwas nach außen dringe.
- happy zoe "lacht"
+ love.start zoe enno "Herz"
- rescue.past enno zoe "aus der Brandung"
- sibling enno lasse "Brüder"
- discover! lasse zoe "merkt nichts"
+ find kim toter "entdeckt"
- die toter "das Leben genommen"
- kill? _ toter "nachgeholfen"
- threaten frost kim "droht"

== 4
[Konrad](konrad) läuft die ersten zehn Meter ohne Stock. Genau bis zur Tür des Strandcafés, hinter der [seine](konrad) [Frau](pia) auf dem Schoß [seines](konrad) [Arztes](reich) sitzt. [Er](konrad) stürzt. [Pia](pia) will [ihm](konrad) aufhelfen, [er](konrad) schlägt [ihre](pia) Hand weg. [Leander Reich](reich) fürchtet nun um Posten und Ehe: [Er](reich) fleht den [Gehörnten](konrad) an, [Uta](uta) nichts zu sagen. [Lasse](lasse) geht mit [Zoé](zoe) ins Konzert und hält unterwegs [ihre](zoe) Hand, die [sie](zoe) sanft zurückzieht. [Großmutter](oma) [Lieselotte](oma) reist an und findet [ihre](oma) [Enkelin](frost), die gestrenge [Chefärztin](frost), viel zu dünn.
- recover konrad "ohne Stock"
+ discover konrad pia+reich "hinter der"
- affair pia reich "auf dem Schoß"
- married konrad pia "Frau"
- advisor reich konrad "Arztes"
- injure konrad "stürzt"
- reject konrad pia "schlägt"
- sad reich "fürchtet"
- cheat.past pia konrad "Gehörnten"
- date lasse zoe "Konzert"
- reject zoe lasse "zurückzieht"
- kin frost oma "Großmutter"
- travel oma "reist"

== 5
Kurz gefasst. [Konrad](konrad) reist ab. [Pia](pia) bleibt. [Uta](uta) erfährt alles von [Wolf](koch). [Uta](uta) ohrfeigt [Reich](reich). [Reich](reich) verlässt noch am Abend [Uta](uta). [Pia](pia) wartet schon auf [Reich](reich). [Enno](enno) meidet [Zoé](zoe), um [Lasse](lasse) nicht zu kränken. [Zoé](zoe) versteht das nicht und weint. Bei [Kim](kim) klopft [Frost](frost). [Frost](frost) bittet [Kim](kim) um Entschuldigung. Den [Toten](toter) kannte [sie](frost) gut. [Kim](kim) staunt. Es war [ihr](frost) [Verlobter](toter).
- travel konrad "reist"
- reveal koch uta "erfährt"
+ attack uta reich "ohrfeigt"
+ breakup reich uta "verlässt"
- reject enno zoe "meidet"
- sad zoe "weint"
- reconcile? frost kim "Entschuldigung"
- die.past toter "Toten"
- reveal frost kim "Verlobter"
- engaged.past frost toter "Verlobter"

== 6
Warum trauert die [Ärztin](frost) nicht? [Kim](kim) wird misstrauisch und blättert in alten Dienstplänen. [Lieselotte](oma) übernimmt ungefragt die Seelsorge im Speisesaal, wo [sie](oma) den [Boxer](boxer) und die [Logopädin](uta) so lange nebeneinandersetzt, bis [die beiden](boxer+uta) von selbst ins Gespräch kommen. [Petrović](boxer) sagt [seinen](boxer) ersten ganzen Satz: Er lautet, [Uta](uta) sei schön. Mit [Pia](pia) im Arm bezieht [Reich](reich) ein Reetdachhaus. Der [Nachbar](koch) von nebenan ist [Wolf](koch), und [der](koch) grillt laut. Am Strand stellt [Zoé](zoe) [Enno](enno) zur Rede. Ja, sagt [er](enno), [er](enno) empfinde dasselbe. Nein, sagt [er](enno), nicht gegen [seinen](enno) [Bruder](lasse).
- sad! frost "trauert"
+ investigate kim frost "blättert"
- flirt boxer uta "schön"
- couple pia reich "im Arm"
- move pia+reich "bezieht"
- neighbour koch pia+reich "nebenan"
- confess enno zoe "dasselbe"
- love enno zoe "dasselbe"
+ reject enno zoe "Nein"
- sibling enno lasse "Bruder"

== 7
Die Dienstpläne verraten es: [Marit Frost](frost) war in der fraglichen Nacht im Haus, obwohl [sie](frost) das Gegenteil behauptet hat. [Kim](kim) will zur Polizei. Auf der Kellertreppe geht das Licht aus, jemand stößt [Kim](kim) die Stufen hinab. Mit gebrochenem Schlüsselbein liegt nun die [Nachtwache](kim) selbst auf Station zwei, von [Zoé](zoe) umsorgt. [Lasse](lasse) hat endlich begriffen, für wen die [Therapeutin](zoe) schwärmt. [Er](lasse) betrinkt sich, nennt [seinen](lasse) [Zwilling](enno) einen Dieb und rast mit dem Klinikbus davon. Wer hält [ihn](lasse) auf?
+ discover kim frost "Dienstpläne"
- betray.past frost _ "Gegenteil"
- accuse? kim frost "zur Polizei"
+ attack _ kim "stößt"
- injure kim "gebrochenem"
- help zoe kim "umsorgt"
- discover lasse zoe "begriffen"
- love zoe enno "schwärmt"
- sibling enno lasse "Zwilling"
- accuse lasse enno "Dieb"
- quarrel enno lasse "Dieb"
- flee lasse "rast"

== 8
Der Bus liegt auf dem Dach im Weizen. [Enno](enno) läuft vier Kilometer barfuß, kriecht durch die Heckscheibe und zerrt [seinen](enno) [Bruder](lasse) ins Freie, bevor der Tank hochgeht. Im Rettungswagen entschuldigt sich [Lasse](lasse), und dann legt [er](lasse) die Hand von [Zoé](zoe), [die](zoe) auf der anderen Seite sitzt, eigenhändig in [dessen](enno) Hand. Die [Blonde](erbin) in der Notaufnahme, [Philippa von Lossow](erbin), fragt nach dem [Toten](toter) aus dem Teich. [Sie](erbin) sei [seine](toter) [Ehefrau](erbin). [Frost](frost), [die](frost) [ihm](toter) schon den Hochzeitsanzug gekauft hatte, verzieht keine Miene.
- injure lasse "auf dem Dach"
+ rescue enno lasse "zerrt"
- sibling enno lasse "Bruder"
- reconcile enno lasse "entschuldigt"
- help lasse enno "eigenhändig"
- die.past toter "Toten"
+ married.past erbin toter "Ehefrau"
- wedding? frost toter "Hochzeitsanzug"
- gift.past frost toter "gekauft"

== 9
Ein Sonntag ohne Anwendungen. Der Wind steht auf Nordost, die Strandkörbe drehen sich von allein. [Uta](uta) und [ihr](uta) [Dragan](boxer) spielen Minigolf, danach bleibt das Schild „Bitte nicht stören" bis Montag an der Tür. [Leander](reich) langweilt sich mit [Pia](pia). [Sie](pia) langweilt sich mit [ihm](reich) noch mehr und telefoniert heimlich mit [Konrad](konrad), [der](konrad) [ihr](pia) zuhört, jedoch nicht verzeiht. [Enno](enno) und [Zoé](zoe) schwimmen zur Sandbank, küssen sich dort und verpassen die Flut. [Kim](kim) träumt, [Lieselotte](oma) stehe mit einem Kissen am Bett. War es ein Traum?
- couple boxer uta "ihr Dragan"
- sex boxer uta "nicht stören"
- sad reich "langweilt"
- sad pia "langweilt"#2
- betray pia reich "heimlich"
- reconcile! konrad pia "nicht verzeiht"
+ kiss enno zoe "küssen"
- attack? oma kim "Kissen"

== 10
[Lieselotte](oma) gesteht! [Sie](oma) habe herausgefunden, dass der [Bräutigam](toter) [ihrer](oma) [Enkelin](frost) bereits verheiratet war, habe [ihn](toter) am Teich zur Rede gestellt und, als [er](toter) lachte, ein wenig geschubst. [Marit](frost), [die](frost) [ihre](frost) [Großmutter](oma) die ganze Zeit gedeckt und auch [Kim](kim) gestoßen hat, legt Kittel und Namensschild ab. [Beide](frost+oma) fahren mit der Polizei aufs Festland. [Uta](uta) kümmert sich um [Kim](kim). [Philippa](erbin) erbt die Anteile des [Toten](toter) an der Klinik und damit, zum Schrecken aller, das ganze Haus.
+ reveal oma "gesteht"
- discover.past oma toter "herausgefunden"
- engaged.past frost toter "Bräutigam"
- kin frost oma "Enkelin"
- married.past erbin toter "bereits verheiratet"
+ kill oma toter "geschubst"
- help.past frost oma "gedeckt"
- attack.past frost kim "gestoßen"
- quit frost "legt"
- arrest _ frost+oma "Polizei"
- help uta kim "kümmert"
- find erbin "erbt"

== 11
Die neue [Eigentümerin](erbin) streicht als Erstes den Nachtisch. [Wolf](koch) verlässt darauf türenknallend die Küche. [Reich](reich) hofft, unter [Philippa](erbin) an die Spitze zu rücken, macht [ihr](erbin) schöne Augen und wird von [ihr](erbin) zum Abendessen auf die Jacht gebeten. [Pia](pia), im Reetdachhaus vergessen, nimmt die letzte Fähre. Bei [Konrad](konrad) öffnet eine Fremde. Es ist zu spät. [Lasse](lasse), noch auf Krücken, vertritt am Herd den [Koch](koch), wobei [Kim](kim) mit einem Arm Zwiebeln schneidet. [Sie](kim+lasse) lachen viel. Zum ersten Mal seit Wochen denkt [er](lasse) nicht an [Zoé](zoe).
- boss.start erbin _ "Eigentümerin"
+ quit koch "verlässt"
- hire? reich erbin "Spitze"
- flirt reich erbin "schöne Augen"
- invite erbin reich "gebeten"
+ breakup pia reich "letzte Fähre"
- travel pia "Fähre"
- help kim lasse "Zwiebeln"
- happy kim+lasse "lachen"
- love.end lasse zoe "nicht an Zoé"

== 12
Auf der Jacht ist [Philippa](erbin) deutlich geworden: [Sie](erbin) brauche keinen Liebhaber, sondern einen Sündenbock für die Bilanzen. [Reich](reich) weigert sich, ist [seine](reich) Stelle los und steht bei [seiner](reich) [Frau](uta) vor verschlossener Tür. [Uta](uta) hat bereits die Ringe getauscht, wenn auch erst im Geiste: [Petrović](boxer) hat im Ring, vor zweihundert Zuschauern, um [ihre](uta) Hand gebeten, und das R kam tadellos. [Zoé](zoe) hat eine Zusage aus [Lyon](@lyon). [Enno](enno) packt ebenfalls. Am Anleger umarmt [ihn](enno) [Lasse](lasse), neben [dem](lasse) ein [Mensch](kim) mit Armschlinge winkt. Ob [Kim](kim) bleibt?
- reject reich erbin "weigert"
- quit reich "Stelle los"
- married reich uta "Frau"
- reject uta reich "verschlossener"
- wedding? boxer uta "Ringe"
+ propose boxer uta "Hand gebeten"
- hire? zoe "Zusage" @lyon
+ move? enno+zoe "packt" @lyon
