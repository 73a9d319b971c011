%series Parterre ist auch ein Standpunkt
%lang de
%genre dramedy about women of three generations in one house, newspaper listings
%cast regine | Regine Büttner; Regine | f
%cast ulf | Ulf | m
%cast logo | Beatrix | f
%cast fenja | Fenja | f
%cast joris | Joris | m
%cast alwine | Alwine | f
%cast severin | Severin Kowalk; Severin; Kowalk | m
%cast gertraud | Gertraud | f
%cast tesch | Wolfram Tesch; Tesch; Wolfram | m
%cast hilke | Hilke | f
%cast pelle | Pelle | m
%cast arzt | - | m
%cast vaterb | - | m
%cast makler | - | m

== 1 Drei Klingeln
Ein Haus, drei Klingeln, ein Nachname. [Ulf](ulf) hat nach 28 Ehejahren das Weite gesucht, und zwar in Richtung [seiner](ulf) [Logopädin](logo), weshalb [Regine](regine) die mittlere Etage nun allein bewohnt. Unterm Dach packt [Tochter](fenja) [Fenja](fenja) Kisten aus, die Verlobung mit [Joris](joris) im Gepäck, [ihn](joris) selbst nicht. Und unten? Empfängt [Großmutter](alwine) [Alwine](alwine), seit elf Jahren [Witwe](alwine), neuerdings donnerstags einen [Herrn](severin) mit Hut, über [den](severin) [sie](alwine) sich eisern ausschweigt.
- married regine ulf "Ehejahren"
+ breakup.past ulf regine "das Weite gesucht"
- advisor logo ulf "Logopädin"
- move fenja "packt"
- parent regine fenja "Tochter"
- engaged fenja joris "Verlobung"
- kin alwine fenja "Großmutter"
- married.past _ alwine "Witwe"
- reveal! alwine "ausschweigt"

== 2 Beipackzettel
Zwei Jahrzehnte Haushalt zählen vor keinem Personalchef, es sei denn, er heißt [Wolfram Tesch](tesch): Der [Apotheker](tesch), in grauer Vorzeit [Regines](regine) [Banknachbar](tesch), setzt [sie](regine) kurzerhand hinter die Kasse. [Fenja](fenja) wartet vergeblich auf [ihren](fenja) [Bräutigam](joris), [der](joris) sich mit Arbeit entschuldigen lässt. Statt [seiner](joris) kommt Regenwasser, und nach dem Regenwasser die [Dachdeckerin](hilke) [Hilke](hilke), [deren](hilke) Lachen der [Mieterin](fenja) noch im Ohr klingt, als die Leiter längst wieder abgezogen ist. Beim Tanztee wird über [Alwine](alwine) und [ihren](alwine) [Kavalier](severin) getuschelt.
+ hire regine tesch "hinter die Kasse"
- engaged fenja joris "Bräutigam"
- return! joris "vergeblich"
+ meet fenja hilke "kommt"
- love? fenja hilke "im Ohr klingt"
- couple? alwine severin "getuschelt"

== 3 Kellerkind
[Beatrix](logo) braucht keine zwei Monate, um von [Ulf](ulf) die Nase voll zu haben. Mit einer Reisetasche erscheint der [Gescheiterte](ulf) bei [Regine](regine), [die](regine) [ihm](ulf) anstelle einer Standpauke den Kellerschlüssel aushändigt. [Kowalk](severin), so viel hat [Fenja](fenja) inzwischen spitzgekriegt, trägt einen Ehering. Zur Rede gestellt, räumt [Alwine](alwine) ein, dass [ihr](alwine) [Verehrer](severin) eine [Gattin](gertraud) im Pflegeheim hat, [die](gertraud) [ihn](severin) seit Jahren nicht mehr erkennt. [Hilke](hilke) lehrt [Fenja](fenja) indes, wie man schwindelfrei wird.
+ breakup logo ulf "die Nase voll"
- return ulf "erscheint"
- move ulf regine "Kellerschlüssel"
- discover fenja severin "spitzgekriegt"
+ married gertraud severin "Gattin"
- reveal alwine _ "räumt"
- love severin alwine "Verehrer"
- ill gertraud "nicht mehr erkennt"
- advisor hilke fenja "lehrt"

== 4 Anstand
Was gehört sich? [Alwine](alwine) jedenfalls gibt [Severin](severin) den Laufpass, einer [Frau](gertraud) zuliebe, [der](gertraud) [sie](alwine) nie die Hand gegeben hat; geweint wird hinterher, bei laufendem Radio. [Regine](regine) hat eine Einladung zum Essen, ausgesprochen von [ihrem](regine) [Chef](tesch) zwischen Hustensaft und Inventur, und weder Kleid noch Mut. Endlich trifft auch [Joris](joris) ein, im Kalender bereits den Termin fürs Standesamt. Warum nur wird [seiner](joris) [Zukünftigen](fenja) bei diesem Datum flau?
+ breakup alwine severin "Laufpass"
- sad alwine "geweint"
- invite tesch regine "Einladung"
- boss tesch regine "Chef"
- return joris "trifft"
- wedding? fenja joris "Standesamt"
- engaged fenja joris "Zukünftigen"

== 5 Rutschgefahr
Der Abend mit [Tesch](tesch) endet spät und beschwingt, sehr zum Verdruss des [Kellerbewohners](ulf), [der](ulf) durchs Lichtschachtgitter zusieht, wie der [Apotheker](tesch) [Regine](regine) aus dem Mantel hilft, und vor Eifersucht das Altpapier sortiert. Auf dem First geschieht, was sich seit Wochen ankündigt: [Hilkes](hilke) Lippen finden die von [Fenja](fenja), 14 Meter über [Joris](joris), [der](joris) im Hof ahnungslos die Gästeliste tippt. Da poltert es im Treppenhaus. [Alwine](alwine) liegt auf den Fliesen und rührt sich nicht.
- date regine tesch "Abend"
- happy regine+tesch "beschwingt"
- jealous ulf tesch "Eifersucht"
+ kiss fenja hilke "Lippen"
- discover! joris fenja+hilke "ahnungslos"
- cheat fenja joris "Lippen"
+ injure alwine "liegt auf den Fliesen"

== 6 Besuchszeit
Oberschenkelhals, sagt der [Arzt](arzt), und sechs Wochen. Am Bett der [Patientin](alwine) hält [Severin](severin) Wache, ungebeten, doch nicht ungern gesehen. [Regine](regine) sucht derweil zu Hause nach [Alwines](alwine) Versicherungskarte und stößt auf einen Packen Briefe, deren ältester von 1969 datiert. Aus ihnen geht hervor, dass [ihre](regine) [Mutter](alwine) den [Mann](severin) mit Hut schon liebte, bevor [sie](alwine) einen [anderen](vaterb) zum Altar führte. Mit der Frage nach dem Warum handelt sich [Regine](regine) im Krankenzimmer einen handfesten Krach ein.
- treat alwine arzt "Arzt"
- injure alwine "Oberschenkelhals"
- help severin alwine "hält"
- find regine "Briefe"
+ discover regine alwine+severin "geht hervor"
- parent alwine regine "Mutter"
- love.past alwine severin "liebte"
- wedding.past alwine vaterb "zum Altar"
+ quarrel alwine regine "Krach"

== 7 Herkunft
Manche Sätze brauchen ein halbes Jahrhundert. Nicht der verstorbene [Gatte](vaterb), sondern [Kowalk](severin) sei [Regines](regine) leiblicher [Vater](severin), bringt [Alwine](alwine) zwischen zwei Gehübungen über die Lippen; [er](severin) selbst weiß bis heute nichts davon. [Regine](regine) verlässt wortlos das Zimmer. Reinen Tisch macht am selben Tag auch [Fenja](fenja): [Sie](fenja) streift den Ring vom Finger und legt ihn [Joris](joris) in die offene Hand. Für wen [sie](fenja) das tut, behält [sie](fenja) noch für sich.
- die.past vaterb "verstorbene"
- married.past alwine vaterb "Gatte"
- parent! vaterb regine "Nicht"
+ parent severin regine "Vater"
- reveal alwine regine "über die Lippen"
- discover! severin regine "nichts davon"
+ breakup fenja joris "Ring"
- reveal! fenja joris "behält"

== 8 Funkstille
Zwischen Parterre und erstem Stock herrscht Eiszeit, obwohl [Alwine](alwine), kaum entlassen, jeden Morgen Brötchen vor die Tür der [Tochter](regine) legt. [Severin](severin), von [seiner](severin) alten [Liebe](alwine) endlich eingeweiht, bittet [Regine](regine) um eine Stunde [ihrer](regine) Zeit und holt sich eine Abfuhr. [Sie](regine) sucht Zuflucht bei [Wolfram](tesch) und wacht am Morgen in [dessen](tesch) Kissen auf. [Ulf](ulf), um ein Comeback im ehelichen Schlafzimmer bemüht, pflanzt im Vorgarten 40 Rosen. Leider die falsche Farbe.
- quarrel alwine regine "Eiszeit"
- recover alwine "entlassen"
- gift alwine regine "Brötchen"
- parent alwine regine "Tochter"
- love.past severin alwine "Liebe"
- reveal alwine severin "eingeweiht"
+ reject regine severin "Abfuhr"
+ sex regine tesch "Kissen"
- reconcile? regine ulf "Comeback"

== 9 Schwarzer Hut
[Gertraud](gertraud) ist eingeschlafen, für immer. Hinter dem Sarg geht [Severin](severin), und drei Schritte hinter dem [Witwer](severin), auf einen Stock gestützt, [Alwine](alwine). Überraschender noch ist, wer danach [seinen](severin) Arm nimmt: [Regine](regine), [die](regine) nicht will, dass [ihr](regine) [Vater](severin) allein zum Tor laufen muss. [Fenja](fenja) hat derweil Grund zum Grübeln. [Hilke](hilke), seit vier Wochen die [Frau](hilke) an [ihrer](fenja) Seite, hat einen sechsjährigen [Sohn](pelle) bislang mit keiner Silbe erwähnt.
+ die gertraud "eingeschlafen"
- married.past gertraud severin "Witwer"
+ help regine severin "Arm"
- parent severin regine "Vater"
- couple fenja hilke "an ihrer Seite"
- parent hilke pelle "Sohn"
- reveal! hilke fenja "mit keiner Silbe"

== 10 Unterschriften
[Ulf](ulf) streckt die Waffen und setzt [seinen](ulf) Namen unter die Scheidungspapiere, die [Regine](regine) [ihm](ulf) mitsamt den Rosen in den Keller gestellt hat. Trost spendet [ihm](ulf) ausgerechnet der [Ex-Verlobte](joris) [seines](ulf) einzigen [Kindes](fenja): [Joris](joris) zieht bei [ihm](ulf) ein, und fortan wird unten gemeinsam gelitten. Der kleine [Pelle](pelle) prüft oben, ob [Fenja](fenja) als Zweitmutter taugt, und lässt [sie](fenja) die Probe mit Eierkuchen bestehen. [Tesch](tesch) hat ein Haus bei [Triest](@triest) geerbt. Soll [Regine](regine) mit?
+ divorce regine ulf "Scheidungspapiere"
- help joris ulf "Trost"
- ex fenja joris "Ex-Verlobte"
- parent ulf fenja "Kindes"
- move joris ulf "zieht"
- sad joris+ulf "gelitten"
- find tesch "geerbt" @triest
- travel? regine tesch "mit"#3 @triest

== 11 Spätes Nein
Kaum ist das Trauerjahr herum, hält [Severin](severin) bei Bienenstich um [Alwines](alwine) Hand an. [Sie](alwine) lehnt ab, denn verheiratet war [sie](alwine) schon, verliebt dagegen wäre [sie](alwine) gern noch ein Weilchen. [Regine](regine) muss darüber so lachen, dass der lange Groll gegen [ihre](regine) [Mutter](alwine) dahinschmilzt; [die beiden](alwine+regine) liegen sich in den Armen. Ein [Makler](makler), [den](makler) angeblich niemand bestellt hat, vermisst den Dachboden. [Fenja](fenja) hat einen Verdacht: Will [Ulf](ulf) hinter dem Rücken der [Frauen](alwine+fenja+regine) verkaufen?
+ propose severin alwine "Hand"
- reject alwine severin "lehnt"
- married.past _ alwine "verheiratet"
- love? alwine severin "verliebt"
- happy regine "lachen"
+ reconcile alwine regine "in den Armen"
- parent alwine regine "Mutter"
- betray? ulf alwine+fenja+regine "hinter dem Rücken"

== 12 Hausordnung
[Ulf](ulf) ist unschuldig, bestellt hat den [Makler](makler) [Alwine](alwine) selbst. Zu [ihrem](alwine) achtzigsten Geburtstag schenkt [sie](alwine) der [Enkelin](fenja) das Haus. [Fenja](fenja) revanchiert sich mit der Nachricht, dass [sie](fenja) und [Hilke](hilke) im Herbst vor den Traualtar treten. Im Parterre hängt seit heute ein zweiter Hut am Haken, ganz ohne Trauschein. Nur die Mitte steht leer: [Regine](regine) hat bei [Wolfram](tesch) gekündigt, um mit [ihm](tesch) als [seine](tesch) Lebensgefährtin nach [Triest](@triest) aufzubrechen.
- celebrate alwine "Geburtstag"
+ gift alwine fenja "schenkt"
- kin alwine fenja "Enkelin"
+ wedding? fenja hilke "Traualtar"
- quit regine tesch "gekündigt"
- couple regine tesch "Lebensgefährtin"
+ travel? regine+tesch "aufzubrechen" @triest
