%series Soko Zweistromland
%lang de
%genre crime drama with a team of investigators, Mannheim and Ludwigshafen, terse episode texts of a streaming guide
%cast hildegard | Kriminalrätin Hella Amann; Hella Amann; Amann; Hella | f
%cast cevat | Cevat Dursun; Cevat; Dursun | m
%cast rosina | Rosina Behrle; Rosina; Behrle | f
%cast linus | Linus Achterberg; Linus; Achterberg | m
%cast oberst | Staatsanwältin von Rath; von Rath | f
%cast selma | Selma Dursun; Selma | f
%cast behrlemann | Uwe Behrle; Uwe | m
%cast kunz | Dr. Kunz; Kunz | m
%cast zeuge | Gunnar Pless; Pless | m
%cast pater | Pater Ephraim; Ephraim | m
%cast nora | Nanette Kunz; Nanette | f
%cast chemiker | - | m
%cast witwe | - | f
%cast hacker | - | f
%cast baecker | - | m
%cast baeckersohn | - | m
%cast trucker | - | m
%cast pianistin | Ludovika Arendt; Arendt | f
%cast cellist | - | m
%cast praktikant | Enver | m
%cast boxer | Samson | m
%cast boxerfrau | - | f
%cast killer | - | f
%cast baeckerfrau | - | f
%cast amannmutter | - | f
%cast kunzfrau | - | f
%cast linusvater | - | m

== 1 Säure
Ein [Chemiker](chemiker) der Anilinwerke wird aus einem Kessel geborgen. [Hella Amann](hildegard), drei Wochen vor dem Ruhestand, überlässt den Fall [ihrem](hildegard) [Kronprinzen](cevat) [Cevat Dursun](cevat). [Der](cevat) vernimmt die [Witwe](witwe), [die](witwe) von Drohbriefen weiß, und die [Geliebte](rosina), [die](rosina) [ihm](cevat) vertraut vorkommt: [Rosina Behrle](rosina) sitzt im Büro nebenan und jagt Betrüger. [Sie](rosina) hat den [Toten](chemiker) am Vorabend noch geküsst. [Dursun](cevat) lässt [ihr](rosina) eine Stunde, um es der [Vorgesetzten](hildegard) selbst zu sagen. [Sie](rosina) braucht zwei.
- die chemiker "Toten"
- quit? hildegard "Ruhestand"
- investigate cevat rosina+witwe "vernimmt"
- married.past chemiker witwe "Witwe"
- threaten.past _ chemiker "Drohbriefen"
+ affair.past chemiker rosina "Geliebte"
- kiss.past chemiker rosina "geküsst"
- colleague cevat rosina "nebenan"
- boss hildegard cevat "Kronprinzen"
- boss hildegard rosina "Vorgesetzten"
+ reveal? rosina hildegard "selbst zu sagen"
- investigate rosina _ "jagt"

== 2 Interessenkonflikt
[Rosinas](rosina) [Mann](behrlemann) [Uwe](behrlemann) hat für die Tatnacht kein Alibi, dafür eine frisch gebrochene Faust. [Staatsanwältin von Rath](oberst) beantragt Untersuchungshaft. [Rosina](rosina), vom Fall entbunden, glaubt erst an [seine](behrlemann) Schuld, dann an die eigene. Es ist der schlaksige [Linus Achterberg](linus), seit gestern im Team, der herausbekommt, wen [Uwes](behrlemann) Faust getroffen hat: den Spiegel. In den Drohbriefen fehlt überall das kleine R. Dieselbe Macke hat die Schreibmaschine des [Werksarztes](kunz) [Dr. Kunz](kunz), doch [der](kunz) ist über Nacht nach [Straßburg](@strassburg) ausgeflogen.
- married behrlemann rosina "Mann"
- injure behrlemann "gebrochene Faust"
+ arrest? oberst behrlemann "Untersuchungshaft"
- quit rosina "entbunden"
- kill? behrlemann chemiker "Schuld"
- hire linus "seit gestern"
- discover linus behrlemann "herausbekommt"
- threaten.past? kunz chemiker "Dieselbe Macke"
+ flee kunz "ausgeflogen" @strassburg

== 3 Das kleine R
[Kunz](kunz) meldet sich aus [Straßburg](@strassburg) freiwillig: Ja, [er](kunz) habe geschrieben, aber um den [Chemiker](chemiker) zu warnen. Im Werk habe man Messwerte gefälscht, und wer rede, falle. [Amann](hildegard) sichert [ihm](kunz) Schutz zu. An der Grenze wartet [Cevat](cevat) vergebens; im Zug findet man nur den Mantel des [Mediziners](kunz). [Selma](selma), mit [der](selma) [Cevat](cevat) seit elf Jahren verheiratet ist, hat [ihm](cevat) unterdessen die Frist für eine Kur in [Davos](@davos) abgerungen. [Ihre](selma) Lunge, sagen die Ärzte, halte nicht noch einen Winter am Rhein aus.
- reveal kunz "geschrieben"
- help.past kunz chemiker "warnen"
- betray.past _ "gefälscht"
- help? hildegard kunz "Schutz"
+ find! cevat kunz "vergebens"
- married cevat selma "verheiratet"
- ill selma "Lunge"
- travel? selma "Kur" @davos
- die? selma "halte"

== 4 Brot
Zwischenfall in der Neckarstadt: Ein [Bäcker](baecker) wird von [seinem](baecker) [Sohn](baeckersohn) mit dem Nudelholz niedergestreckt, jedenfalls sagt der [Junge](baeckersohn) das. [Linus](linus) glaubt [ihm](baeckersohn) nicht. [Er](linus) war selbst einmal ein Sohn, [der](linus) die Hand für einen anderen hinhielt. In der Backstube trifft [er](linus) auf die [Mutter](baeckerfrau) mit mehligem Ärmel und blauem Hals, und [er](linus) bleibt lange neben [ihr](baeckerfrau) sitzen, ohne zu fragen. Das Protokoll, das [Achterberg](linus) abliefert, lautet auf Notwehr. [Rosina](rosina) liest es, sieht [ihn](linus) an und unterschreibt mit.
+ attack? baeckersohn baecker "niedergestreckt"
- parent baeckerfrau baeckersohn "Mutter"
- parent baecker baeckersohn "Sohn"
- help.past linus _ "hinhielt"
- injure baeckerfrau "blauem Hals"
- help linus baeckerfrau "sitzen"
+ help rosina linus "unterschreibt"
- meet baeckerfrau linus "trifft"

== 5 Fernlicht
Auf der A6 rast ein [Lkw-Fahrer](trucker) ungebremst in ein Stauende; vier Tote, und hinterm Steuer klebt ein Etikett der Anilinwerke. [Dr. Kunz](kunz) ist unter den Opfern nicht, wohl aber [sein](kunz) Handy. Eine junge [Hackerin](hacker), der [Behrle](rosina) im Vorjahr Bewährung verschafft hat, knackt es in der Mittagspause. Die letzte Nachricht ging an [Nanette](nora), die [Tochter](nora) des [Arztes](kunz): [Sie](nora) solle keinem trauen, schon gar nicht [Amann](hildegard). Ist die [Kriminalrätin](hildegard) in die Sache verwickelt?
- die _ "Tote"
- die! kunz "unter den Opfern nicht"
- help.past rosina hacker "Bewährung"
+ discover hacker kunz "knackt"
- parent kunz nora "Tochter"
- help kunz nora "keinem trauen"
+ accuse? kunz hildegard "schon gar nicht"
- betray? hildegard _ "verwickelt"

== 6 Die Rätin
[Cevat](cevat) stellt [Hella](hildegard) zur Rede, [die](hildegard) [ihn](cevat) einst vom Streifendienst geholt hat. [Sie](hildegard) gibt es ohne Umschweife zu: Der [Werkschutzchef](zeuge) [Gunnar Pless](zeuge) zahlt [ihr](hildegard) das Pflegeheim der [Mutter](amannmutter). Geredet habe [sie](hildegard) dafür nur zweimal. Beim zweiten Mal starb der [Chemiker](chemiker). [Cevat](cevat) legt [ihr](hildegard) die Handschellen auf den Tisch und geht hinaus, damit [sie](hildegard) es selbst tun kann. Als [er](cevat) wiederkommt, ist das Fenster offen, und unten auf dem Pflaster stehen, ordentlich nebeneinander, [ihre](hildegard) Schuhe.
- quarrel cevat hildegard "zur Rede"
- help.past hildegard cevat "geholt"
+ reveal hildegard cevat "gibt"
- gift zeuge hildegard "zahlt"
- parent amannmutter hildegard "Mutter"
- betray.past hildegard chemiker "Geredet"
- die.past chemiker "starb"
- arrest? cevat hildegard "Handschellen"
+ flee? hildegard "Fenster offen"
- return cevat "wiederkommt"

== 7 Barfuß
Niemand ist gesprungen. [Amann](hildegard) hat die Feuerleiter genommen und ist seither wie vom Erdboden verschluckt. Neue Leiterin wird [Rosina](rosina), neuer Feind der neuen [Leiterin](rosina) [Staatsanwältin von Rath](oberst), [die](oberst) den Posten [Dursun](cevat) zugedacht hatte. [Cevat](cevat) ist das einerlei; [er](cevat) bringt [Selma](selma) in die Berge. Im Konzerthaus bricht mitten in der Appassionata die [Pianistin](pianistin) [Ludovika Arendt](pianistin) zusammen. Gift in der Handcreme. [Ihr](pianistin) [Duopartner](cellist) weint so überzeugend, dass [Linus](linus) [ihn](cellist) sofort verdächtigt.
- die! hildegard "Niemand ist gesprungen"
- flee hildegard "verschluckt"
+ hire rosina "Leiterin"
- enemy.start oberst rosina "Feind"
- travel cevat+selma "bringt"
- create pianistin "Appassionata"
+ kill? _ pianistin "Gift"
- colleague cellist pianistin "Duopartner"
- sad cellist "weint"
- accuse linus cellist "verdächtigt"
- hire.past? cevat oberst "zugedacht"
- ill pianistin "bricht"

== 8 Da capo
Die [Arendt](pianistin) ringt mit dem Tod und gewinnt. [Sie](pianistin) nennt [Linus](linus) den [Mann](zeuge), [der](zeuge) [ihr](pianistin) die Creme schenkte: einen [Verehrer](zeuge) mit Werksausweis, [Gunnar Pless](zeuge). Warum? Weil in [ihrem](pianistin) Sommerhaus seit Wochen ein [Gast](kunz) wohnt, der kleine R weglässt. Die [Musikerin](pianistin) ist die [Schwester](pianistin) [seiner](kunz) verstorbenen [Frau](kunzfrau). [Linus](linus) rast hin und findet das Haus durchwühlt. Auf dem Herd pfeift noch der Kessel. [Von Rath](oberst) untersagt [Rosina](rosina), [Pless](zeuge) vorzuladen, und [Rosina](rosina) lädt [ihn](zeuge) vor.
+ recover pianistin "gewinnt"
- reveal pianistin linus "nennt"
- gift.past zeuge pianistin "schenkte"
- attack.past zeuge pianistin "Creme"
- housemate kunz pianistin "wohnt"
- sibling kunzfrau pianistin "Schwester"
- die.past kunzfrau "verstorbenen"
- married.past kunz kunzfrau "Frau"
- boss oberst rosina "untersagt"
+ investigate rosina zeuge "lädt"
- love zeuge pianistin "Verehrer"
- travel linus "rast"
- discover linus "findet"

== 9 Rundenpause
[Samson](boxer), [Boxer](boxer) und [Türsteher](boxer), hat [seine](boxer) [Freundin](boxerfrau) totgeprügelt, so steht es in der Zeitung. [Enver](praktikant), [Praktikant](praktikant) der Soko und selbst im Verein, kennt den [Riesen](boxer) als Lamm. Gegen Weisung besucht [er](praktikant) [ihn](boxer) in der Zelle und bekommt eine [Frau](killer) beschrieben, grau, barfuß, [die](killer) an jenem Abend nach [Pless](zeuge) fragte. [Rosina](rosina) rügt den [Jungen](praktikant), dann kauft [sie](rosina) [ihm](praktikant) einen Döner. [Ihr](rosina) [Mann](behrlemann) [Uwe](behrlemann) hat die Scheidung eingereicht. Auch dazu isst man am besten etwas.
- kill? boxer boxerfrau "totgeprügelt"
- couple.past boxer boxerfrau "Freundin"
- travel praktikant boxer "besucht"
- arrest.past _ boxer "Zelle"
+ reveal boxer praktikant "beschrieben"
- investigate killer zeuge "fragte"
- quarrel praktikant rosina "rügt"
- gift rosina praktikant "Döner"
- married behrlemann rosina "Mann"
+ divorce? behrlemann rosina "Scheidung"

== 10 Pater Ephraim
Die [Barfüßige](hildegard) ist natürlich [Amann](hildegard). Untergekommen ist [sie](hildegard) bei [Pater Ephraim](pater), mit [dem](pater) [sie](hildegard), als [beide](hildegard+pater) neunzehn waren, beinahe durchgebrannt wäre. Von dort aus jagt [sie](hildegard) auf eigene Faust den [Werkschützer](zeuge), [der](zeuge) [sie](hildegard) gekauft hat. [Cevat](cevat), aus [Davos](@davos) zurück, entdeckt im Beichtstuhl [ihr](hildegard) Parfüm. [Er](cevat) verrät [sie](hildegard) nicht. Stattdessen schiebt [er](cevat) einen Zettel durchs Gitter: [Kunz](kunz) lebt, [Pless](zeuge) hat [ihn](kunz). Darunter, kleiner: [Selma](selma) atmet besser.
+ move hildegard pater "Untergekommen"
- flee.past! hildegard+pater "beinahe durchgebrannt"
- love.past hildegard pater "beinahe durchgebrannt"
- investigate hildegard zeuge "jagt"
- return cevat "zurück"
+ discover cevat hildegard "Parfüm"
- betray! cevat hildegard "verrät"
- help cevat hildegard "Zettel"
- die! kunz "lebt"
- abduct zeuge kunz "hat ihn"
- recover selma "atmet besser"

== 11 Die Tochter
[Nanette Kunz](nora), [Kunz'](kunz) einziges [Kind](nora), bietet [Pless](zeuge) einen Tausch: die gefälschten Messreihen gegen den [Vater](kunz). Treffpunkt ist die Rheinbrücke bei Nebel. [Von Rath](oberst) erfährt davon und sagt [Pless](zeuge) Bescheid, [der](zeuge) seit Langem [ihr](oberst) Bett und [ihre](oberst) Karriere wärmt. Als die junge [Frau](nora) den Koffer öffnet, wird von beiden Ufern geschossen. [Linus](linus) wirft sich auf [sie](nora) und fängt die Kugel, die [ihr](nora) galt. [Achterberg](linus) stirbt auf dem Mittelstreifen, die Hand noch schützend über [ihrem](nora) Kopf.
- parent kunz nora "Kind"
- rescue? nora kunz "Tausch"
- discover oberst nora "erfährt"
- reveal oberst zeuge "Bescheid"
- affair oberst zeuge "Bett"
- attack _ nora "geschossen"
+ rescue linus nora "wirft"
+ die linus "stirbt"
- injure linus "Kugel"
- betray.past _ "gefälschten"
- betray oberst nora "Bescheid"

== 12 Mittelstreifen
Trauer und Wut. [Rosina](rosina) zertrümmert die Kaffeemaschine, [Enver](praktikant) kehrt die Scherben zusammen. An [Linus'](linus) Spind klebt ein Foto: [er](linus), achtjährig, neben einer [Frau](hildegard) in Uniform, [die](hildegard) [ihn](linus) damals aus dem Haus [seines](linus) prügelnden [Vaters](linusvater) geholt hat. Die [Frau](hildegard) ist [Hella Amann](hildegard). Am Abend der Beerdigung tritt [sie](hildegard) aus dem Schatten der Kapelle, legt Schuhe auf das Grab und lässt sich von [Cevat](cevat) abführen. Vorher nennt [sie](hildegard) [ihm](cevat) die Adresse, an der [Kunz](kunz) festgehalten wird, und den Namen im Bett des [Entführers](zeuge).
- die.past linus "Grab"
- sad rosina "Wut"
- rescue.past hildegard linus "geholt"
- parent linusvater linus "Vaters"
- attack.past linusvater linus "prügelnden"
- return hildegard "tritt"
+ arrest cevat hildegard "abführen"
- abduct zeuge kunz "festgehalten"
+ reveal hildegard cevat "nennt"
- affair oberst zeuge "im Bett"
- sad _ "Trauer"

== 13 Ablassventil
Das Werk feiert Jubiläum mit Freibier. Im alten Kesselhaus zieht [Cevat](cevat) den halb erstickten [Mediziner](kunz) aus demselben Behälter, in dem der [Chemiker](chemiker) starb. [Pless](zeuge) mischt sich unter die Gäste, wird aber von der [Witwe](witwe) [seines](zeuge) [Opfers](chemiker) wiedererkannt; [sie](witwe) kippt [ihm](zeuge) Bier ins Gesicht und schreit, bis [Enver](praktikant) da ist. [Von Rath](oberst) verhaftet man in der Robe. [Nanette](nora) schließt den [Vater](kunz) in die Arme. Auf [Rosinas](rosina) Schreibtisch liegt [Uwes](behrlemann) Scheidungspapier, unterschrieben, und daneben ein Döner, noch warm.
- celebrate _ "Jubiläum"
+ rescue cevat kunz "zieht"
- die.past chemiker "starb"
- kill.past zeuge chemiker "Opfers"
- married.past chemiker witwe "Witwe"
- discover witwe zeuge "wiedererkannt"
- attack witwe zeuge "kippt"
+ arrest _ oberst "verhaftet"
- parent kunz nora "Vater"
- divorce behrlemann rosina "unterschrieben"
- gift _ rosina "Döner"
- injure kunz "erstickten"
- sad witwe zeuge "schreit"
