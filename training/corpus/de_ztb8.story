%series Kontor am Alten Fischmarkt
%lang de
%genre Hamburg crime comedy about a shabby detective agency, broadcaster's press texts, dry humour
%cast olaf | Olaf Mählmann; Mählmann; Olaf | m
%cast femi | Femi Adeyemi; Femi | f
%cast gritta | Gritta Stüven; Gritta; Stüven | f
%cast sohn | Jonte Mählmann; Jonte | m
%cast kapitaen | Käpt'n Ehlers; Ehlers | m
%cast saenger | Rico Sander; Sander | m
%cast dieb     | Malte Stüven; Malte; Stüven | m
%cast zahnarzt | - | m
%cast baronin | - | f
%cast azubi | Thuy | f
%cast kommissar | Kommissar Pagels; Pagels | m
%cast schwester | Maren | f
%cast bote | - | m
%cast chef | Hark Thode | m
%cast agentur | Mählmann & Co.; Mählmann, Adeyemi & Stüven | g

== 1 Vorschuss
[Olaf Mählmann](olaf), nach zwanzig Dienstjahren wegen einer Ohrfeige bei der Polizei hinausgeflogen, betreibt über einer Räucherei die Detektei [Mählmann & Co.](agentur) »Und Co.« ist eine Lüge, bis [Femi Adeyemi](femi) mit einer Thermoskanne in der Tür steht und sagt, die Stelle sei doch noch frei. Der erste Auftrag: Ein [Zahnarzt](zahnarzt) vermisst [seine](zahnarzt) Papageiendame. [Femi](femi) findet den Vogel binnen zwei Stunden, [ihr](femi) neuer [Chef](olaf) verliert dabei einen Schneidezahn. Der [Kunde](zahnarzt) bezahlt mit einer Brücke.
- quit.past olaf _ "hinausgeflogen"
- attack.past olaf _ "Ohrfeige"
+ hire femi olaf "Stelle"
- lose zahnarzt "vermisst"
+ find femi "findet"
- boss olaf femi "Chef"
- injure olaf "Schneidezahn"
- treat olaf zahnarzt "Brücke"

== 2 Der Käpt'n weint
[Käpt'n Ehlers](kapitaen), einundachtzig, wird seit Tagen am Telefon bedroht: Entweder [er](kapitaen) rückt [sein](kapitaen) Buddelschiff heraus, oder [sein](kapitaen) Hausboot geht auf Grund. [Mählmann](olaf) übernachtet an Bord und schläft. In der Früh ist das Buddelschiff weg und der [Käpt'n](kapitaen) auch. [Olafs](olaf) frühere [Kollegin](gritta) [Gritta Stüven](gritta), jetzt [Hauptkommissarin](gritta), kichert zehn Minuten lang. [Femi](femi) kichert nicht. [Sie](femi) hat nämlich den [Boten](bote) fotografiert, [der](bote) das Päckchen fortgetragen hat.
- threaten _ kapitaen "bedroht"
+ abduct _ kapitaen "auch"
- steal _ kapitaen "weg"
- colleague.past gritta olaf "Kollegin"
- happy gritta "kichert"
+ discover femi bote "fotografiert"
- steal bote kapitaen "fortgetragen"

== 3 Hausboot
Der [Bote](bote) sitzt auf [Femis](femi) Rücksitz und redet wie ein Wasserfall, sobald [er](bote) Kaffee bekommt. Geschickt habe [ihn](bote) eine alte [Dame](baronin) mit Siegelring. Die [Baronin](baronin), wie man [sie](baronin) im Viertel nennt, obwohl [sie](baronin) nie eine war, empfängt [Mählmann](olaf) in einem Zimmer voller Buddelschiffe. In einem davon stecken Diamanten. Welches? Der alte [Seebär](kapitaen) weiß es, und [den](kapitaen) hält [sie](baronin) bei Grog und Seemannsliedern im Hinterzimmer fest. [Er](kapitaen) will gar nicht gerettet werden.
- reveal bote femi "redet"
- boss baronin bote "Geschickt"
- meet baronin olaf "empfängt"
- discover.past kapitaen _ "weiß"
- abduct baronin kapitaen "hält"
+ rescue! _ kapitaen "gar nicht gerettet"

== 4 Nette Leute
[Femi](femi) mag [Olaf](olaf). [Olaf](olaf) mag Bratfisch. [Jonte](sohn) mag [Femi](femi). [Jonte](sohn) ist [Olafs](olaf) [Sohn](sohn). [Er](sohn) ist neunzehn und pleite. Heute soll [Jonte](sohn) das Büro hüten. Ein [Mann](dieb) fragt nach dem [Chef](olaf). [Jonte](sohn) holt Kaffee. Der [Mann](dieb) greift in die Kasse. Dann ist der [Mann](dieb) fort. [Olaf](olaf) schimpft mit [Jonte](sohn). [Femi](femi) schimpft mit [Olaf](olaf). Abends kommt der [Mann](dieb) wieder. [Er](dieb) bringt das Geld zurück. »[Ich](dieb) habe mich geschämt«, sagt der [Dieb](dieb). [Femi](femi) kocht [ihm](dieb) Suppe.
- parent olaf sohn "Sohn"
+ steal dieb agentur "greift"
- flee dieb "fort"
- quarrel olaf sohn "schimpft"
- quarrel femi olaf "schimpft"#2
- return dieb "wieder"
- gift dieb agentur "bringt"
- sad dieb "geschämt"
- help femi dieb "kocht"

== 5 Zwei Tenöre
Der [Schlagersänger](saenger) [Rico Sander](saenger) erhält Briefe, in denen steht, wann [er](saenger) welchen Socken trägt. [Mählmann](olaf) soll den [Absender](schwester) finden, [Femi](femi) den [Sänger](saenger) bewachen. Dass [Olaf](olaf) vor Jahren mit [Sanders](saenger) [Schwester](schwester) [Maren](schwester) verlobt war und am Hochzeitstag im Hafenbecken schwamm, macht die Sache delikat. [Stüven](gritta) nimmt vorsorglich den falschen [Mann](kapitaen) fest, nämlich den [Käpt'n](kapitaen). Der [Dieb](dieb) von neulich trägt neuerdings Post aus und kennt die Handschrift: Die Briefe stammen von der [Schwester](schwester).
- threaten schwester saenger "Briefe"
- investigate? olaf schwester "finden"
- help? femi saenger "bewachen"
- sibling saenger schwester "Schwester"
- engaged.past olaf schwester "verlobt"
- flee.past olaf schwester "Hafenbecken"
- arrest gritta kapitaen "nimmt"
- hire dieb "trägt neuerdings Post"
+ discover dieb schwester "kennt"

== 6 Maren
Wer [ihren](schwester) [Bruder](saenger) in den Wahnsinn treibt, muss Gründe haben. [Maren](schwester) hat drei: [Sie](schwester) hat [seine](saenger) Hits geschrieben, [sie](schwester) hat nie einen Pfennig gesehen, und [sie](schwester) hat vergebens auf einen [Bräutigam](olaf) gewartet. Der [Entlaufene](olaf) entschuldigt sich nach achtzehn Jahren, vor Zeugen, mit Nelken. [Femi](femi) tut so, als sortiere [sie](femi) Rechnungen. Unterdessen schleicht sich ein [Unbekannter](chef) in die Garderobe des [Sängers](saenger), und am Abend steht [Rico Sander](saenger) stumm im Rampenlicht: Jemand hat [ihm](saenger) Seifenlauge in den Tee getan.
- sibling saenger schwester "Bruder"
- create.past schwester "geschrieben"
- betray.past saenger schwester "nie einen Pfennig"
- breakup.past olaf schwester "vergebens"
+ reconcile? olaf schwester "entschuldigt"
+ attack chef saenger "Seifenlauge"
- injure saenger chef "stumm"

== 7 Ein Herr namens Thode
Der [Mann](chef) in der Garderobe war [Hark Thode](chef), [Sanders](saenger) [Plattenchef](chef), [der](chef) [seinen](chef) heiseren [Star](saenger) gegen einen jüngeren austauschen möchte. [Mählmann](olaf) weist [ihm](chef) das mit Hilfe eines Seifenspenders nach. [Thode](chef) lässt den [Detektiv](olaf) daraufhin von zwei Türstehern in die Alster werfen. [Femi](femi) fischt [ihren](femi) [Chef](olaf) mit dem Bootshaken heraus. Der [Zahnarzt](zahnarzt), zufällig beim Rudern, sieht [seine](zahnarzt) Brücke davonschwimmen. [Hauptkommissarin Stüven](gritta) darf endlich einen Richtigen abführen.
- boss chef saenger "Plattenchef"
- quit? saenger chef "austauschen"
+ discover olaf chef "weist"
- attack chef olaf "werfen"
+ rescue femi olaf "fischt"
- boss olaf femi "Chef"
- arrest gritta chef "abführen"

== 8 Der Dieb bekommt einen Namen
Die Post schickt der Detektei ein Paket zurück, in dem der Personalausweis des diebischen [Briefträgers](dieb) liegt. [Er](dieb) heißt [Malte Stüven](dieb). [Gritta](gritta) kichert diesmal nicht: Der [Mann](dieb), [der](dieb) die Kasse geplündert und wieder gefüllt hat, ist [ihr](gritta) verlorener [Zwillingsbruder](dieb). Seit fünfzehn Jahren lebt [er](dieb) unter Brücken, seit [er](dieb) bei einem Einbruch, den [er](dieb) nicht begangen hatte, verhaftet wurde, von einem [Polizisten](olaf), [dem](olaf) die Hand ausgerutscht ist. Es war [Olaf Mählmann](olaf), und es war jene Ohrfeige, die [ihn](olaf) die Stelle gekostet hat.
+ sibling dieb gritta "Zwillingsbruder"
- discover gritta dieb "kichert diesmal nicht"
- steal.past dieb agentur "geplündert"
- steal! dieb _ "nicht begangen"
- arrest.past olaf dieb "verhaftet"
+ attack.past olaf dieb "Hand ausgerutscht"
- quit.past olaf _ "Stelle gekostet"

== 9 Grittas Bruder
Mit [Mählmann](olaf) will die [Kommissarin](gritta) fortan nichts mehr zu schaffen haben. [Sie](gritta) nimmt den [Obdachlosen](dieb) bei sich auf, wäscht [seine](dieb) Hemden und sucht, wie früher als Kind, [seine](dieb) Schuhe zusammen. [Femi](femi) blättert in den alten Akten. Die Beute jenes Einbruchs waren Diamanten, und die [Frau](baronin), [die](baronin) sie bestellt hatte, trank Grog mit einem [Kapitän](kapitaen). [Femi](femi) fährt allein zur [Baronin](baronin). Auf [ihrem](femi) Schreibtisch bleibt ein Zettel: Wenn [ich](femi) bis sechs nicht zurück bin, füttert bitte den Papagei.
+ reject gritta olaf "nichts mehr zu schaffen"
- help gritta dieb "nimmt"
- housemate.start dieb gritta "bei sich"
- investigate femi _ "blättert"
- steal.past _ "Beute"
- travel femi baronin "fährt"

== 10 Grog
Um sechs ist [sie](femi) nicht zurück. [Mählmann](olaf), [Jonte](sohn) und die neue [Auszubildende](azubi) [Thuy](azubi), [die](azubi) [er](olaf) erst am Morgen eingestellt hat, durchkämmen die Speicherstadt. In einem Teelager sitzt [Femi](femi) gefesselt zwischen Säcken mit Darjeeling, bewacht von dem [Boten](bote), [dem](bote) [sie](femi) einst Kaffee spendiert hat. Das rächt sich jetzt ins Gute: [Er](bote) schneidet [sie](femi) los und rennt mit [ihr](femi) davon. Die falsche [Baronin](baronin) läuft [Mählmann](olaf) direkt in die Arme und bietet [ihm](olaf) ein Fläschchen. [Er](olaf) trinkt nicht. [Er](olaf) hat gelernt.
- hire azubi olaf "eingestellt"
- investigate azubi+olaf+sohn femi "durchkämmen"
- abduct baronin femi "gefesselt"
- gift.past femi bote "spendiert"
+ rescue bote femi "schneidet"
- flee bote+femi baronin "rennt"
- find olaf baronin "läuft"
- betray? baronin olaf "Fläschchen"

== 11 Die letzte Flasche
Der [Käpt'n](kapitaen) ist tot. [Er](kapitaen) starb in [seiner](kapitaen) Koje, das Lieblingsschiff auf der Brust, und die [Dame](baronin), [die](baronin) [ihn](kapitaen) bewirtet hat, ist für [Pagels](kommissar) von der Mordkommission schon die [Mörderin](baronin). [Sie](baronin) weint, zum ersten Mal echt. [Thuy](azubi) entdeckt an der Koje eine Gasleitung mit fremder Schelle. Wer hat Zugang zu Gas, Booten und altem Groll? [Thode](chef), auf Kaution frei, war früher der [Maschinist](chef) des [Verstorbenen](kapitaen) und hat [ihm](kapitaen) die Diamanten nie verziehen.
+ die kapitaen "tot"
- help.past baronin kapitaen "bewirtet"
- accuse kommissar baronin "Mörderin"
- sad baronin kapitaen "weint"
- discover azubi "entdeckt"
- boss.past kapitaen chef "Maschinist"
- enemy chef kapitaen "Groll"
- kill? chef kapitaen "nie verziehen"

== 12 Kaution
[Thode](chef) taucht unter. [Malte Stüven](dieb), [Grittas](gritta) [Bruder](dieb), kennt jedes Loch am Hafen und führt [Mählmann](olaf), ausgerechnet [ihn](olaf), zu einem leeren Schwimmdock. [Stüven](gritta) ist auch da. Kein Wort zwischen [ihr](gritta) und dem alten [Kollegen](olaf), bis der [Gesuchte](chef) aus der Dunkelheit auf [sie](gritta) schießt und [Olaf](olaf) sich dazwischenwirft. Die Kugel steckt in einer Tüte Räucherlachs. »Dafür, dass [du](olaf) den [Bruder](dieb) geohrfeigt hast«, sagt [Gritta](gritta), während [sie](gritta) [Thode](chef) Handschellen anlegt, »war das jetzt die Anzahlung.«
- flee chef "taucht"
- sibling dieb gritta "Bruder"
- help dieb olaf "führt"
- colleague.past gritta olaf "Kollegen"
- investigate gritta chef "Gesuchte"
- attack chef gritta "schießt"
+ rescue olaf gritta "dazwischenwirft"
- attack.past olaf dieb "geohrfeigt"
+ arrest gritta chef "Handschellen"

== 13 Abrechnung
Das Buddelschiff des [Käpt'ns](kapitaen) geht laut Testament an die [Baronin](baronin), die Diamanten darin an die Staatskasse, und [Mählmann](olaf) bekommt dafür eine Urkunde mit Rechtschreibfehler. [Maren](schwester) singt jetzt selber; [ihr](schwester) [Bruder](saenger), halbwegs kuriert, trägt die Verstärker. [Jonte](sohn) hat [Thuy](azubi) ins Kino eingeladen, [die](azubi) lieber Protokolle liest. Das Schild über der Räucherei muss neu gemalt werden: »[Mählmann, Adeyemi & Stüven](agentur)«. Welcher [Stüven](dieb)? [Malte](dieb), sagt [Femi](femi), wer denn sonst, [Gritta](gritta) zahlt ja nur die Miete. Der [Zahnarzt](zahnarzt) schickt eine zweite Brücke.
- find baronin "Testament"
- gift _ olaf "Urkunde"
- create schwester "singt"
- sibling saenger schwester "Bruder"
- recover saenger "kuriert"
- invite sohn azubi "eingeladen"
+ hire dieb agentur "Malte"
- help gritta agentur "zahlt"
- gift zahnarzt olaf "zweite Brücke"
