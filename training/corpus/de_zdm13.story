%series Praxis mit Pfoten
%lang de
%genre early-evening family series, vet in the Ore Mountains, TV-magazine texts with animal and love strand
%cast sina | Dr. Sina Wolfram; Sina Wolfram; Sina | f
%cast egbert | Dr. Egbert Wolfram; Egbert | m
%cast jakob | Jakob Uhlig; Jakob; Uhlig | m
%cast lotta | Lotta | f
%cast theo | Theo | m
%cast ronja | Ronja Seidel; Ronja | f
%cast kay | Kay Lindner; Kay | m
%cast baronin | Ottilie von Schönberg; Ottilie | f
%cast rentner | Herr Nestler; Nestler | m
%cast dieb | - | m
%cast esel | Gottlieb | m
%cast zirkus | Direktor Valentino; Valentino; Günter | m
%cast ziska | Ziska | f

== 1 Esel im Wartezimmer
Nach der Scheidung kehrt [Tierärztin](sina) [Sina Wolfram](sina) mit zwei [Kindern](lotta+theo) in [ihr](sina) Heimatdorf zurück, um die Praxis [ihres](sina) [Vaters](egbert) zu übernehmen. [Egbert](egbert) denkt allerdings gar nicht daran, sie [ihr](sina) zu überlassen. [Er](egbert) hat bereits einen [Nachfolger](jakob) eingestellt, und [der](jakob) blockiert mit einem [Esel](esel) das Wartezimmer. [Jakob Uhlig](jakob) hält die [Fremde](sina) für eine [Kundin](sina) und erklärt [ihr](sina), wie man Huftiere anfasst. Der [Esel](esel) beißt [ihn](jakob). [Sina](sina) verbindet dem [Kollegen](jakob) die Hand und fängt tags darauf im Hühnerstall zu praktizieren an.
- divorce.past _ sina "Scheidung"
+ return sina "kehrt"
- parent sina lotta+theo "Kindern"
- parent egbert sina "Vaters"
- reject egbert sina "denkt allerdings"
- hire jakob egbert "eingestellt"
- meet jakob sina "Fremde"
- attack esel jakob "beißt"
- colleague jakob sina "Kollegen"
- treat jakob sina "verbindet"

== 2 Konkurrenz belebt das Gehöft
Zwei Praxen auf einem Hof, das hält kein Dorf lange aus. Die einen schwören auf den [Neuen](jakob), die anderen auf die [Tochter](sina) des alten [Doktors](egbert), und [dieser](egbert) behandelt aus Trotz nur noch Wellensittiche. [Lotta](lotta), mit zwölf die [Ältere](lotta) der [Geschwister](lotta+theo), hängt heimlich [Jakobs](jakob) Schild ab; [ihr](lotta) [Bruder](theo) hängt es wieder auf, weil der [Tierarzt](jakob) [ihn](theo) auf dem [Esel](esel) reiten lässt. Nachts kalbt bei der [Baronin](baronin) eine Kuh, und beide [Rivalen](jakob+sina) werden gerufen. Um vier Uhr früh steht das Kalb auf eigenen Beinen, und niemand weiß, wer nun gewonnen hat.
- enemy jakob sina "Rivalen"
- parent egbert sina "Tochter"
- sibling lotta theo "Geschwister"
- steal lotta jakob "hängt"
- help theo jakob "hängt es wieder auf"
- gift jakob theo "reiten"
+ rescue jakob+sina _ "Kalb"

== 3 Der Mann mit dem Käfig
[Sprechstundenhilfe](ronja) [Ronja](ronja) wird bei Ladenschluss von einem [Maskierten](dieb) überfallen. [Er](dieb) verlangt kein Geld, sondern Narkosemittel. Unter dem Arm trägt [er](dieb) einen abgedeckten Käfig. [Herr Nestler](rentner), ein [Rentner](rentner) mit Dackel, haut dem [Räuber](dieb) den Schirm über den Schädel, und [der](dieb) türmt ohne Beute, aber auch ohne Käfig. Darin hockt ein Luchs. Jung, weiblich, mit verletzter Pfote. [Ronja](ronja) fällt dem [Alten](rentner) um den Hals, worauf [dessen](rentner) Dackel eifersüchtig wird. [Jakob](jakob) möchte das Wildtier melden, [Sina](sina) will es erst gesund pflegen. Ausnahmsweise setzt sich [Egbert](egbert) durch, und zwar für [seine](egbert) [Tochter](sina).
+ attack dieb ronja "überfallen"
- steal? dieb ronja "Narkosemittel"
+ rescue rentner ronja "haut"
- attack rentner dieb "haut"
- flee dieb "türmt"
- quarrel jakob sina "Ausnahmsweise"
- help egbert sina "setzt sich"
- parent egbert sina "Tochter"

== 4 Manege frei
Ein Wanderzirkus bittet um Hilfe: Das Dromedar hustet. [Direktor Valentino](zirkus) küsst [Sina](sina) die Hand, [Ottilie von Schönberg](baronin) beide Wangen und behauptet, die [Baronin](baronin) von früher zu kennen. [Die](baronin) streitet es ab und wird dabei rot wie ein Vorhang. [Lotta](lotta) freundet sich mit der [Seiltänzerin](ziska) an, einem [Mädchen](ziska) von dreizehn, [das](ziska) noch nie länger als zwei Wochen dieselbe Schule besucht hat. [Beide](lotta+ziska) beschließen, dass eine von [ihnen](lotta+ziska) dableibt. Am Abend sitzt [Jakob](jakob) in der Vorstellung direkt hinter [Sina](sina) und kauft [ihr](sina) Zuckerwatte, angeblich versehentlich eine zu viel.
- ill _ "hustet"
- flirt zirkus sina "küsst"
- betray baronin _ "streitet"
+ friend.start lotta ziska "freundet"
- move? ziska "dableibt"
+ gift jakob sina "Zuckerwatte"

== 5 Verschwunden
Am Morgen ist der Zirkus fort und mit ihm [Lotta](lotta). [Theo](theo) hat versprochen zu schweigen und hält es immerhin bis zum zweiten Pfannkuchen durch. [Sina](sina) macht sich mit [Jakob](jakob) in [dessen](jakob) Geländewagen auf die Suche; auf der Passhöhe bleiben [sie](jakob+sina) im Schnee stecken. Gefunden wird die [Zwölfjährige](lotta) von [einem](kay), [den](kay) die Familie lieber nicht gesehen hätte: [Kay Lindner](kay), [ihr](lotta) [Vater](kay), hat [sie](lotta) an einer Tankstelle bei [Komotau](@komotau) aufgelesen. [Er](kay) bringt [sie](lotta) zurück und bleibt gleich da. Bei der geschiedenen [Frau](sina) sei ja offenbar keiner, der aufpasst.
+ flee lotta sina "fort"
- reveal theo sina "Pfannkuchen"
- investigate jakob+sina lotta "Suche"
+ rescue kay lotta "aufgelesen"
- return lotta "zurück"
- parent kay lotta "Vater"
- ex kay sina "geschiedenen"
- divorce.past kay sina "geschiedenen"
- accuse kay sina "keiner"

== 6 Schonfrist
Es regnet auf die Blechdächer, der Luchs frisst zum ersten Mal aus der Hand, und [Nestlers](rentner) Dackel bekommt eine Zahnspange, was [Egbert](egbert) für den Untergang des Abendlandes hält. [Kay](kay) kocht für alle Nudeln. [Er](kay) kocht sie gut, das ist das Ärgerliche. [Sina](sina) schaut durchs Küchenfenster zu, wie [ihr](sina) [Exmann](kay) mit [ihrem](sina) [Sohn](theo) einen Drachen baut, und neben [ihr](sina) schaut [Jakob](jakob) zu, wie [sie](sina) zuschaut. Am Brunnen steht das Wasser bis zum Rand. Mehr geschieht heute nicht.
- create kay "kocht"
- create kay+theo "baut"
- ex kay sina "Exmann"
- parent sina theo "Sohn"
+ jealous jakob kay "zuschaut"

== 7 Das Sorgerecht
[Kay](kay) ist nicht wegen der Nudeln gekommen. Ein Brief vom Familiengericht liegt auf dem Tisch, [er](kay) fordert die [Kinder](lotta+theo). Darin heißt es, [sie](lotta+theo) würden in einem Stall erzogen. Woher weiß [er](kay) von dem Luchs? [Ronja](ronja) bricht unter [Sinas](sina) Blick zusammen. [Sie](ronja) hat es [ihm](kay) erzählt, beim Wein, [sie](ronja) fand [ihn](kay) nett. [Sina](sina) feuert die [Sprechstundenhilfe](ronja), noch bevor [diese](ronja) ausgeredet hat. Dabei hätte [Ronja](ronja) auch zu sagen gehabt, dass [sie](ronja) an [Kays](kay) Nacken eine Beule ertastet hat, wie sie nur ein Regenschirm hinterlässt.
- threaten kay sina "fordert"
- accuse kay sina "Stall"
+ betray ronja sina "erzählt"
- reveal ronja kay "erzählt"
- love ronja kay "nett"
- quit ronja sina "feuert"
+ discover ronja kay "ertastet"

== 8 Unter dem Schirm
Die [Entlassene](ronja) geht mit [ihrem](ronja) Verdacht zu [Nestler](rentner). Der [Rentner](rentner), früher Kriminaltechniker in [Zwickau](@zwickau), bittet [Kay](kay) auf der Straße um Feuer und betrachtet [dessen](kay) Hinterkopf. Kein Zweifel, das ist der [Maskierte](kay). [Er](kay) handelt mit geschützten Tieren, das Zirkuszelt diente als Versteck, und [Valentino](zirkus) steckt mit [ihm](kay) unter einer Decke. Leider stellt der alte [Herr](rentner) den [Überführten](kay), ohne vorher jemanden anzurufen. [Kay](kay) sperrt [ihn](rentner) in die leere Güllegrube, nicht ohne [ihm](rentner) den Schirm abzunehmen. Der Dackel bleibt oben und bellt sich heiser.
- reveal ronja rentner "Verdacht"
- investigate rentner kay "betrachtet"
+ discover rentner kay "Kein Zweifel"
- colleague kay zirkus "unter einer Decke"
- arrest? rentner kay "stellt"
+ abduct kay rentner "sperrt"
- steal kay rentner "abzunehmen"

== 9 Gottlieb
Dem Bellen folgt keiner, nur der [Esel](esel). [Gottlieb](esel), so steht es auf [seinem](esel) Halfter, legt sich vor die Grube und ist durch nichts von der Stelle zu bewegen, weder durch Möhren noch durch [Egberts](egbert) Beschimpfungen. Das macht [Jakob](jakob) stutzig. [Er](jakob) lässt sich an einem Seil hinunter, bindet [Nestler](rentner) fest, und der [Esel](esel) zieht [beide](jakob+rentner) herauf. Fiebernd nennt der [Gerettete](rentner) einen Namen. [Jakob](jakob), [der](jakob) von Herzen gern den [Ex](kay) der [Frau](sina) belastet sähe, [die](sina) [er](jakob) liebt, hat plötzlich Skrupel. [Er](jakob) sagt es [ihr](sina) trotzdem. [Sina](sina) gibt [ihm](jakob) eine Ohrfeige.
- help esel rentner "legt sich"
+ rescue esel+jakob rentner "zieht"
- ill rentner "Fiebernd"
- accuse rentner kay "nennt"
- ex kay sina "Ex"
- love jakob sina "liebt"
- reveal jakob sina "sagt es ihr"
+ attack sina jakob "Ohrfeige"

== 10 Kinderhandel
[Theo](theo) soll den [Vater](kay) übers Wochenende nach [Dresden](@dresden) begleiten. Im Kofferraum hört der [Achtjährige](theo) es fauchen. [Er](theo) tut, als müsse [er](theo) spucken, steigt bei [Freiberg](@freiberg) aus und öffnet, während [Kay](kay) tankt, die Klappe: [Kay](kay) hat den Luchs gestohlen. Das Tier springt hinaus, der [Junge](theo) hinterher. Mitten auf der Landstraße steht ein Dromedar und auf dem Dromedar [Ziska](ziska), die [Seiltänzerin](ziska), [die](ziska) [ihrem](ziska) [Onkel](zirkus) davongeritten ist. [Sie](ziska) zieht [Theo](theo) zu sich hinauf. Im Galopp geht es nach Hause, und [Kay](kay) hat keinen Sprit bezahlt.
- travel kay+theo "begleiten" @dresden
- parent kay theo "Vater"
- betray theo kay "tut"
- steal kay sina "gestohlen"
+ discover theo kay "öffnet"
- flee theo kay "hinterher"
- flee ziska zirkus "davongeritten"
- kin zirkus ziska "Onkel"
+ rescue ziska theo "zieht"

== 11 Die Baronin bittet zur Kasse
[Ottilie](baronin) rückt mit der Wahrheit heraus: [Valentino](zirkus) heißt [Günter](zirkus), und [sie](baronin) war in jungen Jahren drei Monate lang [seine](zirkus) [Frau](baronin). [Sie](baronin) lockt den [Zirkusdirektor](zirkus) mit einem Liebesbrief auf [ihr](baronin) Gut, wo statt Kerzenschein zwei Streifenwagen warten. Der [Verhaftete](zirkus) nennt im Verhör [seinen](zirkus) [Komplizen](kay). [Kay](kay) wird in der Sakristei gestellt, von [Egbert](egbert), [der](egbert) dem ehemaligen [Schwiegersohn](kay) eine Spritze für Kaltblüter in die Hand drückt und fragt, ob [er](kay) die oder lieber die Polizei wolle. Danach gibt der alte [Doktor](egbert) die Praxis ab. An wen, hat [er](egbert) auf einen Zettel geschrieben. Es stehen zwei Namen darauf.
- reveal baronin _ "Wahrheit"
- married.past baronin zirkus "seine Frau"
- betray baronin zirkus "lockt"
+ arrest _ zirkus "Verhaftete"
- accuse zirkus kay "nennt"
- threaten egbert kay "Spritze"
+ arrest egbert kay "gestellt"
- kin egbert kay "Schwiegersohn"
- gift egbert jakob+sina "gibt"
- quit egbert "gibt"

== 12 Ausgewildert
Bei Sonnenaufgang öffnen [Lotta](lotta) und [Ziska](ziska) am Waldrand den Käfig; der Luchs sieht sich kein einziges Mal um. [Ziska](ziska) darf bei der [Baronin](baronin) wohnen, [die](baronin) sich plötzlich als [Großtante](baronin) empfindet. [Ronja](ronja) hat die Stelle wieder und dazu einen [Verehrer](rentner) mit Dackel, [dem](rentner) [sie](ronja) aber nur das Du anbietet. Vor der Praxis schraubt [Sina](sina) ein gemeinsames Schild an. [Jakob](jakob) findet [seinen](jakob) Namen zu klein, [sie](sina) findet [ihn](jakob) reizend, und bevor der Streit in Gang kommt, wird [sie](sina) von [ihm](jakob) geküsst. [Gottlieb](esel) wartet den rechten Moment ab. Dann beißt [er](esel).
- housemate.start baronin ziska "wohnen"
- help baronin ziska "Großtante"
- hire ronja sina "Stelle wieder"
- love rentner ronja "Verehrer"
- colleague.start jakob sina "gemeinsames"
+ kiss jakob sina "geküsst"
- attack esel _ "beißt"
