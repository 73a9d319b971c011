%series Salon Schönhaar
%lang de
%genre everyday series about a hair salon in Innsbruck, episode overview of a fan wiki
%cast rosi | Rosi Tschugg; Rosi | f
%cast ferdl | Ferdl | m
%cast leila | Leila | f
%cast pia | Pia | f
%cast sepp | Sepp Kofler; Sepp; Kofler | m
%cast gerlinde | Gerlinde Kofler; Gerlinde | f
%cast mika | Mika | n
%cast amir | Amir | m
%cast conti | Signor Conti; Conti | m
%cast notarin | - | f
%cast braut | - | f
%cast brautmutter | - | f
%cast schwester | - | f
%cast kunde | Ignaz | m
%cast baecker | - | m
%cast braeutigam | - | m
%cast trauzeuge | - | m
%cast leilaex | - | m
%cast hornist | - | m
%cast richter | - | m

== 1
[Rosi Tschugg](rosi) hat drei Angestellte und einen [Mann](ferdl), [der](ferdl) [ihr](rosi) die Bücher führt, leider nach Gutdünken. Als der [Gerichtsvollzieher](sepp) [Sepp Kofler](sepp) den Kuckuck auf die Trockenhauben klebt, erfährt [sie](rosi), dass [Ferdl](ferdl) alles verspielt hat. [Sie](rosi) jagt [ihn](ferdl) mit dem Fön hinaus. [Leila](leila), die [Älteste](leila) der drei, kocht der [Chefin](rosi) Kaffee, [Pia](pia), die [Jüngste](pia), dem [Vollzugsbeamten](sepp). [Er](sepp) habe noch nie so schöne Hände gesehen, sagt [dieser](sepp) und meint nicht [Pias](pia).
- married ferdl rosi "Mann"
- boss rosi leila+pia "drei Angestellte"
+ discover rosi ferdl "erfährt"
- lose ferdl "verspielt"
+ breakup rosi ferdl "jagt"
- help leila rosi "Kaffee"
- flirt sepp rosi "schöne Hände"

== 2
[Pia](pia) ist mit [Amir](amir) aus dem Handyladen zusammen, jedenfalls seit gestern. Vorgestern war [er](amir) noch mit [ihrer](pia) [Schwester](schwester) zusammen, [die](schwester) nun mit roten Augen im Salon erscheint und eine Glatze verlangt. [Mika](mika), die dritte [Kraft](mika) und mit [beiden](pia+schwester) zur Schule gegangen, setzt die [Verlassene](schwester) auf den hintersten Stuhl und schneidet so langsam, bis [diese](schwester) alles erzählt hat. Vorn tut [Pia](pia), als hörte [sie](pia) nichts. Es bleibt bei den Spitzen. [Die andere](schwester) zahlt, geht an [ihr](pia) vorbei und sagt nur: „[Er](amir) schnarcht.“
- couple.start amir pia "zusammen"
- ex amir schwester "Vorgestern"
- sibling pia schwester "Schwester"
- sad schwester "roten Augen"
- colleague mika pia "dritte Kraft"
- friend mika pia+schwester "zur Schule"
- help mika schwester "schneidet"
- reveal schwester mika "erzählt"
+ breakup.past amir schwester "Verlassene"

== 3
Der [Gerichtsvollzieher](sepp) kommt jetzt wöchentlich, stets mit frisch gewaschenem Haar, das [Rosi](rosi) [ihm](sepp) dennoch waschen muss. [Er](sepp) sei verheiratet, gibt [er](sepp) unter Wasser zu, aber [seine](sepp) [Frau](gerlinde) und [er](sepp) lebten wie zwei Möbel. Zur gleichen Stunde sitzt drei Stühle weiter ein solches Möbel unter der Haube: [Gerlinde Kofler](gerlinde), [die](gerlinde) immer mittwochs kommt und heute ausnahmsweise am Freitag. [Sie](gerlinde) hört alles. [Leila](leila), [die](leila) [ihr](gerlinde) die Wickler herausnimmt, merkt, wie [ihre](gerlinde) Schultern beben. [Sie](gerlinde) lacht.
- flirt sepp rosi "wöchentlich"
- married gerlinde sepp "verheiratet"
- reveal sepp rosi "gibt"
+ discover gerlinde sepp "hört"
- help leila gerlinde "Wickler"
- happy gerlinde "lacht"

== 4
[Gerlinde](gerlinde) tritt vor [Rosi](rosi). „Nehmen [Sie](rosi) [ihn](sepp)“, sagt [Gerlinde](gerlinde). [Rosi](rosi) wird blass. „Wen?“ „[Meinen](gerlinde) [Mann](sepp). [Ich](gerlinde) habe auch [jemanden](baecker).“ [Rosi](rosi) setzt sich. [Gerlinde](gerlinde) liebt einen [Bäcker](baecker). Der [Bäcker](baecker) liebt [Gerlinde](gerlinde). Nur [Sepp](sepp) weiß es nicht. [Rosi](rosi) soll es [Sepp](sepp) sagen. Aber [Rosi](rosi) ist noch mit [Ferdl](ferdl) verheiratet. Und [Ferdl](ferdl) steht wieder vor der Tür. [Ferdl](ferdl) hat Blumen. [Rosi](rosi) schlägt [Ferdl](ferdl) die Blumen um die Ohren. Dann stellt [sie](rosi) sie ins Wasser.
- married gerlinde sepp "Mann"
+ affair baecker gerlinde "auch jemanden"
- cheat gerlinde sepp "auch jemanden"
- love gerlinde baecker "liebt"
- love baecker gerlinde "liebt Gerlinde"
- discover! sepp gerlinde "weiß es nicht"
- reveal? rosi sepp "sagen"
- married ferdl rosi "verheiratet"
- return ferdl rosi "wieder vor der Tür"
- gift? ferdl rosi "Blumen"
+ attack rosi ferdl "schlägt"

== 5
Eine [Braut](braut) mit vier Stunden Verspätung, eine [Brautmutter](brautmutter) mit vier Meinungen: [Leila](leila) steckt hoch, [jene](brautmutter) zieht wieder herunter. Schließlich gesteht das [Mädchen](braut) der [Friseurin](leila) im Spiegel, dass [sie](braut) den [Bräutigam](braeutigam) nicht will, sondern [dessen](braeutigam) [Trauzeugen](trauzeuge). [Leila](leila) hat selbst einmal den [Falschen](leilaex) genommen und fünf Jahre gebraucht, um [ihn](leilaex) loszuwerden. [Sie](leila) öffnet das Fenster zum Hof. Als die [Brautmutter](brautmutter) vom Telefonieren zurückkommt, sitzt unter dem Schleier [Mika](mika) und fragt mit tiefer Stimme, ob [sie](brautmutter) sich auch etwas machen lassen wolle.
- engaged braeutigam braut "Braut"
- advisor trauzeuge braeutigam "Trauzeugen"
- parent brautmutter braut "Brautmutter"
- quarrel brautmutter leila "zieht"
+ reveal braut leila "gesteht"
- love! braut braeutigam "nicht will"
- love braut trauzeuge "sondern"
- married.past leila leilaex "den Falschen genommen"
- breakup.past leila leilaex "loszuwerden"
- help leila braut "öffnet"
+ flee braut brautmutter "Fenster"
- betray mika brautmutter "unter dem Schleier"

== 6
[Signor Conti](conti), [Weltmeister](conti) im Damenfach und früher [Rosis](rosi) [Lehrherr](conti), macht gegenüber ein Geschäft auf. Am ersten Tag wirbt [er](conti) [ihr](rosi) [Leila](leila) ab. [Diese](leila) schämt sich, aber das Doppelte ist das Doppelte. Die verlassene [Chefin](rosi) ohrfeigt [ihn](conti) vor der gesamten Kundschaft, [er](conti) verbeugt sich. Vor dreißig Jahren, so raunen sich die Damen unter den Hauben zu, habe [er](conti) [sie](rosi) in [Mailand](@mailand) heiraten wollen, und [sie](rosi) habe [ihm](conti) einen Zettel hinterlassen statt eines Jawortes. [Pia](pia), [die](pia) es weitererzählt, erzählt es ausgerechnet [Sepp](sepp). [Der](sepp) zerdrückt [seinen](sepp) Becher.
- advisor.past conti rosi "Lehrherr"
- enemy conti rosi "gegenüber"
- create conti "Geschäft"
+ hire leila conti "wirbt"
- quit leila rosi "verlassene"
+ attack rosi conti "ohrfeigt"
- sad leila "schämt"
- wedding.past? conti rosi "heiraten"
- breakup.past rosi conti "Zettel"
- reveal pia sepp "erzählt es ausgerechnet"
- jealous sepp conti "zerdrückt"

== 7
[Amir](amir) schnarcht tatsächlich. Nach drei schlaflosen Wochen will [Pia](pia) [ihn](amir) zurückgeben, doch [ihre](pia) [Schwester](schwester) nimmt [ihn](amir) nicht mehr: [Sie](schwester) geht mit einem [Hornisten](hornist) vom Landestheater. [Die beiden](pia+schwester) sitzen auf dem Badewannenrand und färben einander die Ansätze, wie früher. Über den [Mann](amir), [der](amir) [sie](pia+schwester) ein halbes Jahr lang entzweit hat, reden [sie](pia+schwester) wie über schlechtes Wetter. Als [er](amir) anruft, hält die [Jüngere](pia) das Telefon unter den laufenden Hahn. [Die andere](schwester) prustet so, dass das Blond auf die Fliesen spritzt.
- breakup? pia amir "zurückgeben"
- reject schwester amir "nimmt ihn nicht"
- sibling pia schwester "Schwester"
- couple hornist schwester "geht mit"
- quarrel.past pia schwester "entzweit"
+ reconcile pia schwester "wie früher"
+ breakup pia amir "Hahn"
- happy schwester "prustet"

== 8
[Sepp](sepp) erfährt von der Liaison [seiner](sepp) [Frau](gerlinde) mit dem [Bäcker](baecker) nicht durch [Rosi](rosi), [die](rosi) es dreimal versucht und dreimal von Shampoo geredet hat, sondern durch die falsch adressierte Rechnung für eine Torte in Herzform. [Er](sepp) sollte zornig sein. Stattdessen kauft [er](sepp) beim [Nebenbuhler](baecker) zwei Krapfen, bringt den einen [Gerlinde](gerlinde) und den anderen, mit der Bitte um ein Abendessen, der [Friseurin](rosi). [Diese](rosi) schickt nicht [ihn](sepp), aber [Ferdl](ferdl) fort, [der](ferdl) sich in der Kammer hinter dem Salon wieder eingenistet hatte. „Für wen?“, fragt [ihr](rosi) [Noch-Gatte](ferdl). „Für einen Kuckuck“, sagt [sie](rosi).
+ discover sepp baecker+gerlinde "erfährt"
- affair baecker gerlinde "Liaison"
- married gerlinde sepp "Frau"
- reveal! rosi sepp "nicht durch"
- enemy baecker sepp "Nebenbuhler"
- gift sepp gerlinde "bringt"
- gift sepp rosi "den anderen"
+ invite sepp rosi "Abendessen"
- housemate.past ferdl rosi "eingenistet"
- married ferdl rosi "Noch-Gatte"
- breakup rosi ferdl "fort"

== 9
[Leila](leila) ist unglücklich bei [Conti](conti), weil [er](conti) alle [seine](conti) Gesellinnen Rosina nennt. Eines Abends findet [sie](leila) den [Maestro](conti) weinend vor einer Haarlocke im Medaillon. [Er](conti) sei nur der [Tschugg](rosi) wegen über die Berge gekommen, bekennt [er](conti), und habe alles falsch gemacht. [Sie](leila) bringt [ihn](conti), am Ärmel, über die Straße. Drinnen sitzt [Rosi](rosi) im Kerzenlicht bei Gulasch, [ihr](rosi) gegenüber der [Mann](sepp) vom Gericht. Der [Italiener](conti) begreift, legt das Medaillon neben den Senf und geht. [Leila](leila) geht nicht; [sie](leila) zieht sich den alten Kittel über.
- boss conti leila "unglücklich bei"
- sad leila "unglücklich"
- sad conti "weinend"
- love conti rosi "wegen"
- reveal conti leila "bekennt"
- help leila conti "bringt"
- date rosi sepp "Kerzenlicht"
+ discover conti rosi+sepp "begreift"
- gift conti rosi "legt"
+ return leila rosi "Kittel"

== 10
[Ignaz](kunde), neunzig und Stammkunde seit der Eröffnung, schläft während der Rasur ein und stirbt. [Mika](mika) hat [ihm](kunde) gerade von der Liebe erzählt, nämlich von der eigenen, der heimlichen, zu [Pia](pia), und redet noch eine Weile weiter, bevor es auffällt. Bei der Testamentseröffnung verliest die [Notarin](notarin), dass der [Verstorbene](kunde) [Mika](mika) [sein](kunde) Haus hinterlasse, „dem einzigen [Menschen](mika), [der](mika) [mir](kunde) zuhörte“. [Pia](pia), [die](pia) aus Neugier mitgekommen ist, fragt auf der Treppe, was denn da so erzählt worden sei. [Mika](mika) sagt es [ihr](pia). Eine Etage tiefer haben [die beiden](mika+pia) einander an der Hand.
+ die kunde "stirbt"
- reveal.past mika kunde "erzählt"
- love mika pia "heimlichen"
- find mika "hinterlasse"
- gift kunde mika "hinterlasse"
+ confess mika pia "sagt es ihr"
- couple.start mika pia "Hand"

== 11
[Ferdl](ferdl) wird festgenommen: [Er](ferdl) hat versucht, bei [Kofler](sepp) zu Hause ein Pfandsiegel zu stehlen, ist über die [Hausfrau](gerlinde) gestolpert und hat sich beim Sturz in einen Brotteig den Arm gebrochen. Die [Überfallene](gerlinde) hat [ihn](ferdl) eigenhändig geschient. Vor dem [Richter](richter) verzichtet [sie](gerlinde) auf eine Anzeige. Das tut auch [Rosi](rosi), [die](rosi) als Gattin nicht aussagen muss und es dennoch ausführlich tut. Am Ende lässt [sie](rosi) [ihn](ferdl) ein letztes Papier unterschreiben, mit links. Als Geschiedener kommt [er](ferdl) aus dem Saal, fragt [Gerlinde](gerlinde) nach dem Rezept und wird von [ihrem](gerlinde) [Bäcker](baecker) zum Lehrling gemacht.
+ arrest _ ferdl "festgenommen"
- steal? ferdl sepp "stehlen"
- injure ferdl "gebrochen"
- attack ferdl gerlinde "Überfallene"
- treat ferdl gerlinde "geschient"
- accuse! gerlinde+rosi ferdl "Anzeige"
- married ferdl rosi "Gattin"
+ divorce ferdl rosi "Geschiedener"
- couple baecker gerlinde "ihrem Bäcker"
- hire ferdl baecker "Lehrling"

== 12
Fasching im Salon, alle kommen als jemand anderer. [Rosi](rosi) geht als Gerichtsvollzieher und klebt einen Kuckuck auf den [Mann](sepp), [der](sepp) als [Rosi](rosi) geht. Nun gehöre [er](sepp) [ihr](rosi), sagt [sie](rosi). [Er](sepp) widerspricht nicht; die Scheidung von [Gerlinde](gerlinde) war am Montag, das Aufgebot ist am Mittwoch. Gegenüber räumt [Conti](conti) das Schaufenster aus. [Leila](leila) bringt dem [Heimkehrer](conti) einen Krapfen und, weil [er](conti) so verloren dasteht, sich selbst: Drei Stunden lang tanzen der [Meister](conti) und [seine](conti) abtrünnige [Gesellin](leila) um die leeren Stühle. [Er](conti) nennt [sie](leila) den ganzen Abend [Leila](leila).
- celebrate _ "Fasching"
+ couple rosi sepp "gehöre"
- divorce.past gerlinde sepp "Scheidung"
- wedding? rosi sepp "Aufgebot"
- quit conti "räumt"
- gift leila conti "Krapfen"
- boss.past conti leila "Gesellin"
+ date conti leila "tanzen"
