%series Ladeira da Saudade
%lang de
%genre Brazilian telenovela, German afternoon listings
%cast iracema  | Iracema Duarte; Iracema | f
%cast caetano  | Caetano Duarte; Caetano | m
%cast thaisa   | Thaísa | f
%cast valdir   | Valdir Bastos; Valdir; Bastos | m
%cast otavio   | Otávio Bastos; Otávio | m
%cast rosangela | Rosângela Bastos; Rosângela | f
%cast zeca     | Zeca | m
%cast marilu   | Marilu | f
%cast peixoto  | Kommissar Peixoto; Peixoto | m
%cast benedita | Vó Benedita; Benedita | f
%cast luan     | Luan | m
%cast nonato   | Nonato | m
%cast dreherin | Frau Bastos; Rosângela | f

== 1
Oben am Hang wohnen die Bastos, unten die Duartes, dazwischen fährt die Standseilbahn von [Salvador](@salvador), und [Caetano Duarte](caetano) ist ihr Schaffner. Täglich um acht grüßt [er](caetano) die schöne [Thaísa](thaisa), [Braut](thaisa) des [Bauherrn](otavio) [Otávio Bastos](otavio). Heute vergisst [sie](thaisa) einen Handschuh, [er](caetano) läuft [ihr](thaisa) nach und wird von [Otávios](otavio) [Leibwächter](nonato) die Treppe hinuntergestoßen.
- engaged otavio thaisa "Braut"
- lose thaisa "vergisst"
- boss otavio nonato "Leibwächter"
+ attack nonato caetano "hinuntergestoßen"
- help caetano thaisa "läuft"

== 2
[Caetanos](caetano) [Schwester](iracema) [Iracema](iracema) näht [ihm](caetano) die Platzwunde und flucht dabei auf alle Bastos. [Sie](iracema) ist Köchin in deren Villa, [ihr](iracema) siebenjähriger [Sohn](luan) [Luan](luan) hat das Kinn des [Hausherrn](valdir), und beides ist kein Zufall. [Valdir](valdir) zahlt pünktlich dafür, dass es niemand ausspricht. [Thaísa](thaisa) schickt einen Arzt hinunter in die Gasse, dazu den zweiten Handschuh.
- sibling caetano iracema "Schwester"
- treat caetano iracema "näht"
- injure caetano "Platzwunde"
- boss valdir iracema "Köchin"
- parent iracema luan "Sohn"
+ parent valdir luan "Kinn"
- reveal! valdir "ausspricht"
- help thaisa caetano "schickt"
- gift thaisa caetano "Handschuh"

== 3
[Rosângela](rosangela), [Valdirs](valdir) [Gattin](rosangela), lässt das Personal antreten, weil ein Smaragd fehlt. In [Iracemas](iracema) Schürze wird er gefunden. [Valdir](valdir) könnte mit einem Satz alles aufklären, blickt aber auf [seine](valdir) Schuhe. [Kommissar Peixoto](peixoto) führt die [Köchin](iracema) durch die Vordertür ab, vor den Augen des kleinen [Luan](luan). [Marilu](marilu), das [Stubenmädchen](marilu), weint in die Vorhänge; [sie](marilu) war es, [die](marilu) den Stein dort hineinsteckte.
- married rosangela valdir "Gattin"
- steal? iracema rosangela "fehlt"
- find _ "gefunden"
- reveal! valdir "aufklären"
+ arrest peixoto iracema "führt"
+ betray marilu iracema "hineinsteckte"
- sad marilu "weint"

== 4
[Vó Benedita](benedita) nimmt den [Urenkel](luan) auf und sagt aus Muscheln die Zukunft voraus: eine Hochzeit ohne Braut, ein Kind mit zwei Kronen. [Caetano](caetano) verpfändet die Schaffneruniform für einen Anwalt. Auf der Mole steht plötzlich [Thaísa](thaisa) neben [ihm](caetano). [Sie](thaisa) redet vom Smaragd, [er](caetano) vom Meer, und bei Flut reden [sie](caetano+thaisa) gar nicht mehr, denn [seine](caetano) Lippen sind mit anderem befasst.
- kin benedita luan "Urenkel"
- housemate.start benedita luan "nimmt"
- wedding? _ "Hochzeit ohne Braut"
- help caetano iracema "verpfändet"
+ kiss caetano thaisa "Lippen"
- cheat thaisa otavio "Lippen"

== 5
[Otávio](otavio) bekommt Fotos von der Mole zugespielt und legt sie [seiner](otavio) [Verlobten](thaisa) zwischen die Frühstückshörnchen. Bestraft wird nicht [sie](thaisa), sondern die Gasse: Strom abgestellt, Abriss vorgezogen. [Zeca](zeca), Bäcker und [Caetanos](caetano) engster [Kumpan](zeca), organisiert eine Menschenkette. Im Gefängnis teilt [Iracema](iracema) die Zelle mit einer [Zigarrendreherin](dreherin), [die](dreherin) einmal [Rosângela](rosangela) hieß, oder jedenfalls so genannt wurde.
- discover otavio caetano+thaisa "zugespielt"
- engaged otavio thaisa "Verlobten"
+ threaten otavio _ "Abriss"
- friend caetano zeca "Kumpan"
- help zeca "Menschenkette"
- housemate dreherin iracema "Zelle"

== 6
Die [Zellengenossin](dreherin) behauptet, die echte [Rosângela](dreherin) zu sein, vor zwanzig Jahren in eine Anstalt gesperrt und ersetzt durch [ihre](dreherin) [Zwillingsschwester](rosangela). [Iracema](iracema) glaubt [ihr](dreherin), denn [sie](iracema) kennt eine Narbe, die der [Dame](rosangela) in der Villa fehlt. [Marilu](marilu) vertraut sich [Zeca](zeca) an: Der [Bäcker](zeca) weiß, wie man Teig ruhen lässt, aber kein Geheimnis. Am Abend weiß es die Gasse.
+ abduct.past rosangela dreherin "gesperrt"
- betray.past rosangela dreherin "ersetzt"
- sibling dreherin rosangela "Zwillingsschwester"
- discover iracema rosangela "kennt eine Narbe"
+ reveal marilu zeca "vertraut"
- reveal zeca _ "Am Abend weiß"

== 7
Der Brauttag. [Thaísa](thaisa) sitzt vor dem Spiegel, [Otávio](otavio) steht am Altar, und die Standseilbahn bleibt auf halber Strecke stehen. Drinnen sperrt [Caetano](caetano) die Bremse, draußen tobt der [Bräutigam](otavio). „Spring“, sagt [Caetano](caetano), und [sie](thaisa) springt, mit Schleppe, in einen Mangobaum. Das war die Hochzeit ohne Braut. [Nonato](nonato) erhält Befehl, keinen von [beiden](caetano+thaisa) lebend heimzubringen, lädt durch und denkt an [seine](nonato) Mutter.
- sad otavio "tobt"
+ wedding! otavio thaisa "ohne Braut"
+ flee thaisa otavio "springt"
- help caetano thaisa "sperrt"
- kill? nonato caetano+thaisa "Befehl"

== 8
[Peixoto](peixoto), mit vierzig Tonnen Bestechungsakten und einem späten Gewissen, lässt [Iracema](iracema) laufen. [Sie](iracema) geht geradewegs in die Villa, nimmt [Valdir](valdir) bei der Krawatte und zieht [ihn](valdir) vor das Porträt [seiner](valdir) [Frau](dreherin). Wo die Narbe sei? Der [Alte](valdir) fährt mit dem Finger über die Leinwand und fällt in sich zusammen. Zwanzig Jahre lang hat [er](valdir) neben der [Falschen](rosangela) gelegen. Im Flur lädt die [Falsche](rosangela) [ihren](rosangela) Revolver.
- return iracema "laufen"
- attack iracema valdir "Krawatte"
+ reveal iracema valdir "zieht"
+ discover valdir rosangela "fällt"
- betray.past rosangela valdir "Falschen"
- married dreherin valdir "Frau"

== 9
Der Schuss trifft [Marilu](marilu), [die](marilu) sich vor die [Köchin](iracema) geworfen hat. „Für den Smaragd“, flüstert [sie](marilu), „jetzt sind [wir](iracema+marilu) quitt.“ [Zeca](zeca) trägt [sie](marilu) mehlweiß durch die ganze Unterstadt. [Nonato](nonato) hat die [Flüchtigen](caetano+thaisa) am Leuchtturm gestellt, setzt die Waffe ab und bittet um ein Glas Wasser; [er](nonato) habe genug Leute die Treppe hinuntergestoßen. [Otávio](otavio) erscheint persönlich.
+ injure marilu rosangela "Schuss"
- attack rosangela iracema "Schuss"
- rescue marilu iracema "geworfen"
- help zeca marilu "trägt"
- find nonato caetano+thaisa "gestellt"
+ quit nonato otavio "genug"
- attack.past nonato "hinuntergestoßen"

== 10
Hoch über der Brandung schlagen sich [Caetano](caetano) und [Otávio](otavio), bis das Geländer bricht. [Otávio](otavio) hängt an einer Hand. Der [Schaffner](caetano) hält sie fest, vierzig Sekunden, eine Minute, dann zieht [er](caetano). „Warum?“ – „Weil morgen um acht wieder Leute fahren wollen.“ [Benedita](benedita) eröffnet [Luan](luan) beim Bohnenlesen, wer [sein](luan) [Vater](valdir) ist. Der [Junge](luan) fragt, ob [er](luan) deswegen umziehen müsse.
- attack caetano otavio "schlagen"
+ rescue caetano otavio "zieht"
+ reveal benedita luan "eröffnet"
- parent valdir luan "Vater"
- move? luan "umziehen"

== 11
Die falsche [Dame](rosangela) stellt der Flughafenzoll mit neunzehn Smaragden im Korsett. Die echte [Frau Bastos](dreherin) kehrt heim, wirft das Porträt von der Wand und fordert von [Valdir](valdir) die Hälfte von allem, samt der Seilbahn. Die schenkt [sie](dreherin) der Gasse. [Otávio](otavio) trägt die Hand in Gips und erstmals etwas wie Demut; [seiner](otavio) [Stiefmutter](dreherin) macht [er](otavio) den Tee. [Marilu](marilu) darf aufstehen, gestützt auf einen [Bäcker](zeca).
+ arrest _ rosangela "stellt"
+ return dreherin "kehrt"
- divorce? dreherin valdir "Hälfte"
- gift dreherin _ "schenkt"
- injure otavio "Gips"
- kin dreherin otavio "Stiefmutter"
- recover marilu "aufstehen"

== 12
Karneval. Die Bahn fährt umsonst, [Caetano](caetano) in neuer Uniform, und um acht steigt [Thaísa](thaisa) ein, mit beiden Handschuhen und einem Koffer. [Iracema](iracema) leitet ein Restaurant in der ehemaligen Villa, in dem [Valdir](valdir) Teller wäscht, weil [er](valdir) [seinem](valdir) [Sohn](luan) nahe sein will. [Luan](luan) trägt zwei Kronen aus Pappe, eine von oben, eine von unten. [Vó Benedita](benedita) nickt: Die Muscheln lügen nie, höchstens der Fisch.
+ move thaisa caetano "Koffer"
- hire iracema "leitet"
- boss.start iracema valdir "Teller"
- parent valdir luan "Sohn"
- celebrate _ "Karneval"
