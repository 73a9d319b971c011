%series Restzweifel
%lang de
%genre legal thriller, streaming service's episode texts
%cast hen | Henrike | f
%cast matt | Mattis | m
%cast dil | Dilay | f
%cast rup | Ruprecht | m
%cast kon | Konstanze | f
%cast lor | Lorenz Wielander; Lorenz; Wielander | m
%cast opfer | Sina Behrendt; Sina | f
%cast mutter | - | f
%cast zeuge | Gisbert Roth; Roth | m
%cast bruder | Cihan | m
%cast waerter | - | m
%cast zwilling | Leonhard | m

== 1 Akte zu
Siebzehn Jahre saß [Lorenz Wielander](lor) für den Mord an [seiner](lor) [Freundin](opfer) [Sina Behrendt](opfer). Am Tag [seiner](lor) Entlassung steht [er](lor) in [Henrikes](hen) Kanzlei und beteuert, [er](lor) sei es nie gewesen. [Sie](hen) will [ihn](lor) wegschicken. Dann liest [sie](hen), wer damals das Urteil gesprochen hat: [ihr](hen) [Vater](rup). [Mattis](matt), [den](matt) der Dienst bei der Polizei die Ehe gekostet hat, soll für [sie](hen) in alten Kellern graben. [Er](matt) verlangt das Doppelte.
- arrest.past _ lor "saß"
- kill? lor opfer "Mord"
- couple.past lor opfer "Freundin"
- reject? hen lor "wegschicken"
+ discover hen rup "liest"
- parent rup hen "Vater"
- hire? matt hen "soll"
- divorce.past _ matt "Ehe"

== 2 Das Gedächtnis der Zeugen
Ein [Kioskbesitzer](zeuge) hat [Lorenz](lor) in der Tatnacht am Fluss gesehen. Jedenfalls hat [er](zeuge) das unter Eid gesagt. [Mattis](matt) findet [Gisbert Roth](zeuge) in einem Pflegeheim, und [Roth](zeuge) erinnert sich an nichts außer an einen Umschlag. [Dilay](dil), [Henrikes](hen) [Praktikantin](dil), sucht in den Grundbüchern und stößt auf ein bar bezahltes Haus. Am Abend warnt [Ruprecht](rup) [seine](rup) [Tochter](hen) beim Wein, so freundlich, dass [sie](hen) erst zu Hause begreift, was das war: eine Drohung.
+ find matt zeuge "findet"
- boss hen dil "Praktikantin"
- investigate dil zeuge "sucht"
- discover dil zeuge "stößt"
- parent rup hen "Tochter"
+ threaten rup hen "Drohung"
- discover hen rup "begreift"

== 3 Gegenseite
Die [Staatsanwältin](kon), [die](kon) den Fall nicht wieder öffnen will, hat acht Jahre das Bett mit [Mattis](matt) geteilt. [Konstanze](kon) nennt [ihn](matt) noch immer beim Kosenamen, meist kurz bevor [sie](kon) [ihn](matt) vor die Tür setzt. Diesmal nicht. Am Morgen fehlt [ihr](kon) eine Zugangskarte. [Henrike](hen) hält die Kopien in der Hand und fragt lieber nicht. [Lorenz](lor) bringt Blumen an ein Grab; dort steht schon jemand. [Sinas](opfer) [Mutter](mutter) schlägt [ihm](lor) ins Gesicht.
- investigate! kon "nicht wieder öffnen"
- couple.past kon matt "geteilt"
- sex kon matt "Diesmal nicht"
+ steal matt kon "fehlt"
- parent mutter opfer "Mutter"
- die.past opfer "Grab"
+ attack mutter lor "schlägt"

== 4 Zelle 212
Im Knast hatte [Lorenz](lor) einen einzigen [Freund](waerter), und [der](waerter) trug die Schlüssel. Der [Wärter](waerter) erzählt [Dilay](dil) von Briefen, Woche für Woche, Absender unleserlich. Wer schreibt einem [Mörder](lor)? [Dilay](dil) verschweigt [Henrike](hen), dass [ihr](dil) eigener [Bruder](bruder) [Cihan](bruder) in derselben Anstalt sitzt und dass [sie](dil) die Stelle nur seinetwegen angenommen hat. [Mattis](matt) weiß es längst. [Er](matt) behält es für sich und bringt [ihr](dil) Kaffee.
- friend.past lor waerter "Freund"
+ reveal waerter dil "erzählt"
- betray dil hen "verschweigt"
- sibling bruder dil "Bruder"
- arrest.past _ bruder "sitzt"
- hire.past dil hen "Stelle"
+ discover matt dil "weiß"
- reveal! matt hen "behält"

== 5 Blutsverwandt
Die Briefe hat [Lorenz](lor) verbrannt, alle bis auf einen. Die Handschrift gleicht der [seinen](lor) aufs Haar, nur ist sie nicht von [ihm](lor). Ein [Zwilling](zwilling), gleich nach der Geburt fortgegeben, ist in keiner Akte vermerkt. [Henrike](hen) fährt nach [Triberg](@triberg) und klingelt bei [Leonhard](zwilling). [Der](zwilling) öffnet mit [Lorenz'](lor) Lächeln. [Er](zwilling) habe [Sina](opfer) gekannt, sagt [er](zwilling). Besser als [sein](zwilling) [Bruder](lor). Dann geht das Licht aus.
- sibling lor zwilling "Zwilling"
- travel hen "fährt" @triberg
+ meet hen zwilling "klingelt"
- reveal zwilling hen "sagt"
- affair? opfer zwilling "gekannt"

== 6 Vermisst
Seit vierzehn Stunden hat niemand von [Henrike](hen) gehört. [Mattis](matt) klappert die Krankenhäuser ab, [Ruprecht](rup) ruft zum ersten Mal seit der Pensionierung die Polizei. Dabei sitzt [seine](rup) [Tochter](hen) unversehrt in einem Kellerraum, mit Decke, Tee und einem [Gastgeber](zwilling), [der](zwilling) [ihr](hen) alles erzählen will, bevor [er](zwilling) [sie](hen) gehen lässt. [Leonhard](zwilling) hat [Sina](opfer) angebetet. Angefasst, sagt [er](zwilling), habe [er](zwilling) [sie](opfer) nie. [Dilay](dil) findet in [Henrikes](hen) Kalender eine Adresse und steigt, statt Hilfe zu rufen, in den Bus.
- investigate matt hen "klappert"
- quit.past rup "Pensionierung"
- parent rup hen "Tochter"
+ abduct zwilling hen "Kellerraum"
- reveal? zwilling hen "erzählen will"
- love.past zwilling opfer "angebetet"
- affair! opfer zwilling "Angefasst"
- discover dil hen "findet"
+ travel dil "Bus" @triberg

== 7 Der Gast im Keller
[Dilay](dil) wirft eine Scheibe ein und holt [Henrike](hen) heraus. [Leonhard](zwilling) läuft nicht weg. [Er](zwilling) hat damals etwas gesehen und siebzehn Jahre dazu geschwiegen, aus Angst vor einem [Mann](rup) mit Robe. Dass [ihr](hen) [Vater](rup) am Fluss gewesen sein soll, kann [Henrike](hen) nicht glauben. [Sie](hen) kündigt [Dilay](dil) noch am selben Abend, denn nun liegt auch die Sache mit [Cihan](bruder) auf dem Tisch. [Mattis](matt) nimmt [ihr](hen) das übel. Wer ist als Nächstes dran, fragt [er](matt).
+ rescue dil hen "holt"
- flee! zwilling "läuft nicht weg"
- discover.past zwilling rup "gesehen"
- sad.past zwilling rup "Angst"
- parent rup hen "Vater"
- quit dil hen "kündigt"
- discover hen bruder+dil "auf dem Tisch"
- sad matt hen "übel"

== 8 Robe
[Ruprecht](rup) lädt zum Essen, wie jeden Sonntag. Zwischen Suppe und Fisch fragt [Henrike](hen), was [er](rup) in jener Nacht am Ufer wollte. [Er](rup) legt die Serviette hin und redet von einer Affäre, kurz, dumm, lange vorbei. [Sina](opfer) habe Geld verlangt. Getötet habe [er](rup) [sie](opfer) nicht. [Henrike](hen) nimmt auf, ohne dass [er](rup) es merkt. Zu Hause löscht [sie](hen) die Datei. [Konstanze](kon), [die](kon) in [Mattis'](matt) Wagen wartet, sieht durchs Fenster, wie [sie](hen) weint.
- invite rup hen "lädt"
+ reveal rup hen "redet"
- affair.past opfer rup "Affäre"
- threaten.past opfer rup "Geld verlangt"
- kill! rup opfer "Getötet"
- betray hen rup "nimmt auf"
- discover! rup hen "ohne dass er es merkt"
- sad hen rup "weint"
- discover kon hen "sieht"

== 9 Befangen
Eine Anwältin, die Beweise vernichtet, ist keine mehr. [Konstanze](kon) könnte [Henrike](hen) anzeigen. [Sie](kon) bietet [ihr](hen) stattdessen einen Handel an. [Lorenz](lor) erfährt durch [Mattis](matt), wen [seine](lor) [Verteidigerin](hen) deckt, und zündet [Ruprechts](rup) Bootshaus an. [Dilay](dil), jetzt [Kellnerin](dil) im Café gegenüber dem Gericht, serviert dem alten [Richter](rup) [seinen](rup) Espresso und bemerkt die Uhr an [seinem](rup) Handgelenk. Auf einem Foto trägt [Sina](opfer) dieselbe.
- accuse? kon hen "anzeigen"
+ reveal matt lor "durch Mattis"
- discover lor hen "erfährt"
- advisor hen lor "Verteidigerin"
- attack lor rup "zündet"
- hire dil "Kellnerin"
+ discover dil rup "bemerkt"

== 10 Die Uhr
[Dilay](dil) hat niemanden mehr, dem [sie](dil) es sagen könnte, also sagt [sie](dil) es [Konstanze](kon). Die [Anklägerin](kon) hat Gründe, nicht zuzuhören: [Ruprecht](rup) war [ihr](kon) [Mentor](rup), bei [ihrer](kon) Hochzeit führte [er](rup) [sie](kon) zum Altar. [Sie](kon) beantragt den Durchsuchungsbefehl trotzdem. [Mattis](matt) küsst [sie](kon) dafür auf dem Gerichtsflur, vor allen. [Lorenz](lor) versteckt sich bei [Leonhard](zwilling). [Die zwei](lor+zwilling) haben einander mit vierundvierzig zum ersten Mal gegenübergesessen und kein Wort gebraucht.
+ reveal dil kon "sagt"
- advisor.past rup kon "Mentor"
- wedding.past kon matt "Hochzeit"
- investigate? kon rup "Durchsuchungsbefehl"
+ kiss kon matt "küsst"
- flee lor "versteckt"
- help zwilling lor "bei Leonhard"
- meet lor zwilling "zum ersten Mal"

== 11 Vater und Tochter
Als die Polizei kommt, ist [Ruprecht](rup) fort. [Henrike](hen) weiß, wohin [er](rup) geht, wenn [er](rup) nachdenken will. An der Staustufe gesteht [er](rup), was [er](rup) nie gestehen wollte: Nicht [er](rup) hat [Sina](opfer) ins Wasser gestoßen, sondern [Roth](zeuge), in [seinem](rup) Auftrag und für ein Haus. [Henrike](hen) greift nach [seiner](rup) Hand. [Er](rup) zieht sie weg und springt. Ohne zu überlegen, springt [sie](hen) hinterher. [Konstanze](kon) steht am Ufer und hat nur eine Leine.
- flee rup "fort"
+ reveal rup hen "gesteht"
- kill! rup opfer "Nicht er"
+ kill.past zeuge opfer "ins Wasser gestoßen"
- hire.past zeuge rup "Auftrag"
- die? rup "springt"
- rescue? hen rup "springt sie"

== 12 Freispruch
[Ruprecht](rup) wurde nicht gefunden. [Henrike](hen), [die](hen) [Konstanze](kon) aus dem Wehr gezogen hat, sitzt mit Schiene im Saal und hört, wie aus einem [Mörder](lor) ein freier [Mann](lor) wird. [Lorenz](lor) umarmt erst [Sinas](opfer) [Mutter](mutter), [die](mutter) vergeben hat, dann [seinen](lor) [Bruder](zwilling). [Dilay](dil) bekommt [ihren](dil) Schreibtisch zurück, und [Cihans](bruder) Akte liegt obenauf. [Mattis](matt) und [Konstanze](kon) streiten, wer bei wem einzieht. Im Briefkasten der Kanzlei: eine Postkarte ohne Unterschrift. Die Schrift kennt [Henrike](hen) seit der Schulzeit.
- find! _ rup "nicht gefunden"
- rescue.past kon hen "gezogen"
- injure hen "Schiene"
- parent mutter opfer "Mutter"
+ reconcile lor mutter "vergeben"
- sibling lor zwilling "Bruder"
- hire dil hen "zurück"
- quarrel kon matt "streiten"
- move? kon+matt "einzieht"
+ discover hen rup "kennt"
