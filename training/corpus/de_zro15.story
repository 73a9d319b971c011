%series Waschsalon Blaue Stunde
%lang de
%genre Berliner Freundinnen-Serie, knappe Programmhinweise mit mehreren Strängen
%cast zeynep | Zeynep Arslan; Zeynep | f
%cast carlotta | Carlotta Rühl; Carlotta; Lotta | f
%cast minh | Minh-Anh; Minh | f
%cast roswitha | Roswitha | f
%cast aron | Aron Feld; Aron; Feld | m
%cast till | Till | m
%cast deniz | Deniz Arslan; Deniz | m
%cast gunnar | Gunnar | m
%cast heike | Heike | f
%cast pepe | Pepe | m
%cast sunna | Sunna | f
%cast papa | Herr Rühl | m
%cast baby | Ida | f
%cast pfleger | Jakub | m

== 1
Drei Trommeln, drei [Frauen](carlotta+minh+zeynep), ein verlorener Brautschleier: Im Salon von [Roswitha](roswitha) laufen sich [Zeynep](zeynep), [Carlotta](carlotta) und [Minh-Anh](minh) über den Weg, und beim Schleudern wird Freundschaft daraus. Der Schleier gehört [Minh](minh), [die](minh) am Samstag [Till](till) das Jawort geben soll und lieber stürbe. [Zeynep](zeynep) bügelt ihn, [Carlotta](carlotta) redet [ihr](minh) die Sache aus.
- lose minh "verlorener"
+ meet carlotta minh+zeynep "über den Weg"
- meet minh zeynep "über den Weg"
- friend.start carlotta minh+zeynep "Freundschaft"
- friend.start minh zeynep "Freundschaft"
- wedding? minh till "Jawort"
- sad minh "stürbe"
- help zeynep minh "bügelt"
- help carlotta minh "redet"

== 2
[Till](till) wartet vergebens im Rathaus Pankow, [Minh](minh) sitzt derweil barfuß bei [Zeynep](zeynep) auf dem Balkon. Das Gästesofa wird bezogen, auf unbestimmte Zeit. Von nebenan reicht [Aron Feld](aron), [Nachrichtensprecher](aron) und [Frühaufsteher](aron), Kirschen herüber. [Carlotta](carlotta) lernt bei der Nachtschicht den [Krankenpfleger](pfleger) [Jakub](pfleger) kennen, genauer gesagt [dessen](pfleger) Rücken: [Er](pfleger) schläft auf [ihrem](carlotta) Stuhl.
+ breakup minh till "wartet vergebens"
- housemate.start minh zeynep "Gästesofa"
- neighbour aron zeynep "nebenan"
- gift aron minh+zeynep "Kirschen"
- meet carlotta pfleger "lernt"

== 3
[Zeyneps](zeynep) [Bruder](deniz) [Deniz](deniz) hat [sein](deniz) Examen verhauen und mag es daheim nicht sagen. Statt zu büffeln, fährt [er](deniz) [Roswithas](roswitha) Wäsche aus, bis zur Villa der schönen [Heike](heike), [deren](heike) [Gatte](gunnar) viel verreist. [Till](till) schickt [Minh](minh) jeden Morgen eine Karte mit einem einzigen Wort. Heute: „Warum“.
- sibling deniz zeynep "Bruder"
- lose deniz "verhauen"
- reveal! deniz _ "nicht sagen"
- hire deniz roswitha "fährt"
+ married gunnar heike "Gatte"
- travel gunnar "verreist"
- gift till minh "schickt"

== 4
[Aron Feld](aron) spricht die Abendnachrichten mit einem Klecks Kirschmarmelade am Revers, [Zeyneps](zeynep) Kirschmarmelade. Am anderen Tag essen [die beiden](aron+zeynep) Eis im Regen. Zu [Carlottas](carlotta) Entsetzen heiratet [ihr](carlotta) [Vater](papa) mit siebzig eine [Frau](sunna) aus dem Lesekreis, jünger als die eigene [Tochter](carlotta). [Deniz](deniz) hat in der Villa nicht nur Hemden abgegeben.
+ date aron zeynep "Eis"
- sad carlotta "Entsetzen"
- wedding papa sunna "heiratet"
- parent papa carlotta "Vater"
+ affair deniz heike "nicht nur Hemden"
- cheat heike gunnar "nicht nur Hemden"

== 5
[Sunna](sunna), die neue [Stiefmutter](sunna), kommt zum Antrittsbesuch und duzt gleich alle. [Carlotta](carlotta) beschuldigt [sie](sunna), es auf das Haus am Wannsee abgesehen zu haben, und [Sunna](sunna) zeigt wortlos den Ehevertrag. Eins zu null. [Minh](minh) trifft [Till](till) an der Mangel; [er](till) faltet, [sie](minh) faltet, [ihre](minh+till) Laken ergeben am Ende ein ordentliches Quadrat.
- kin carlotta sunna "Stiefmutter"
- meet carlotta sunna "Antrittsbesuch"
- accuse carlotta sunna "beschuldigt"
- steal? sunna papa "abgesehen"
- reveal sunna carlotta "zeigt"
- meet minh till "trifft"
+ reconcile? minh till "ordentliches Quadrat"

== 6
[Gunnar](gunnar) kehrt einen Tag zu früh heim. [Deniz](deniz) flüchtet in Unterhosen über das Spalier und durch den Wannsee, landet am Steg der [Rühls](carlotta+papa) und wird von [Carlotta](carlotta) mit einer Reitdecke empfangen. [Sie](carlotta) hat lange nicht so gelacht. [Roswitha](roswitha) hört den Husten, den [sie](roswitha) seit Wochen verschweigt, nun selbst und macht einen Termin.
- return gunnar "kehrt"
+ flee deniz gunnar "flüchtet"
- help carlotta deniz "Reitdecke"
- happy carlotta "gelacht"
- ill roswitha "Husten"
- reveal! roswitha _ "verschweigt"
- treat? roswitha "Termin"

== 7
Dunkler Fleck, kein guter. [Roswitha](roswitha) verfügt, dass der Salon den drei [Frauen](carlotta+minh+zeynep) zufällt, und verbietet sich jedes Geflenne. [Zeynep](zeynep) übernachtet zum ersten Mal bei [Aron](aron), [der](aron) um drei Uhr aufstehen muss und [ihr](zeynep) im Halbschlaf die Weltlage ins Ohr flüstert. [Jakub](pfleger) pflegt [Roswitha](roswitha) und schaut [Carlotta](carlotta) beim Schauen zu, denn [die](carlotta) schaut nach [Deniz](deniz).
+ ill roswitha "Dunkler Fleck"
- gift? roswitha carlotta+minh+zeynep "zufällt"
- sex aron zeynep "übernachtet"
- treat roswitha pfleger "pflegt"
- love carlotta deniz "schaut nach"

== 8
Die Karten hören auf. [Minh](minh) fährt zu [Till](till), wagt nicht zu klingeln und wird durchs Fenster Zeugin, wie [er](till) mit [Pepe](pepe), [seinem](till) [Trauzeugen](pepe), tanzt, Wange an Wange. Da fällt [ihr](minh) ein Stein vom Herzen: [Er](till) wollte also auch nicht! Bei der Aussprache prusten [beide](minh+till) los. Als Freunde, so viel steht fest, sind [sie](minh+till) großartig.
- travel minh till "fährt"
- discover minh pepe+till "Zeugin"
- advisor pepe till "Trauzeugen"
- love pepe till "Wange an Wange"
- happy minh "Stein"
- wedding! minh till "auch nicht"
- happy minh+till "prusten"
+ friend.start minh till "Freunde"

== 9
[Heike](heike) stellt [Deniz](deniz) vor die Wahl: Südfrankreich mit [ihr](heike) oder Schluss. [Er](deniz) wählt das Examen und lernt unter der Aufsicht von [Carlotta](carlotta), [die](carlotta) den Rohrstock schwingt. [Gunnar](gunnar) erscheint im Salon, will den [Jüngling](deniz) verprügeln, sieht vierzig Kilo nasse Handtücher und hilft stattdessen tragen. Auch [ihm](gunnar) ist [seine](gunnar) [Frau](heike) längst abhandengekommen.
- threaten heike deniz "vor die Wahl"
- travel? deniz+heike "Südfrankreich"
- breakup? heike deniz "Schluss"
+ affair.end deniz heike "wählt"
- advisor carlotta deniz "Aufsicht"
- return gunnar "erscheint"
- attack? gunnar deniz "verprügeln"
- help gunnar _ "hilft stattdessen"
- married gunnar heike "Frau"
- lose gunnar heike "abhandengekommen"

== 10
Kinderfrage bei den Kirschen: [Zeynep](zeynep) möchte, [Aron](aron) hat vor Jahren vorgesorgt, endgültig. [Sie](zeynep) weint eine Nacht und geht dann hinüber, um [ihm](aron) den Schlüssel hinzulegen. [Er](aron) verliest die Morgennachrichten mit belegter Stimme. [Sunna](sunna), [die](sunna) zum Waschen kommt, obwohl [sie](sunna) drei Maschinen besitzt, gesteht [Carlotta](carlotta), wie allein [sie](sunna) draußen ist. Man trinkt Brüderschaft, diesmal beiderseits.
- pregnant? zeynep "möchte"
- sad zeynep "weint"
+ breakup zeynep aron "den Schlüssel"
- sad aron "belegter Stimme"
- reveal sunna carlotta "gesteht"
- sad sunna "allein"
- friend.start carlotta sunna "Brüderschaft"

== 11
[Roswitha](roswitha) entschläft während des Schongangs. Auf der Trauerfeier laufen alle Trommeln. [Deniz](deniz) hat bestanden, mit Prädikat, und hebt [Carlotta](carlotta) vor lauter Glück auf eine Waschmaschine, wo [die zwei](carlotta+deniz) einander minutenlang den Atem nehmen. [Jakub](pfleger) stellt den Timer und geht pfeifend hinaus, wo [Minh](minh) Kirschkerne spuckt. Ob [sie](minh) Hunger habe?
+ die roswitha "entschläft"
- celebrate _ roswitha "Trauerfeier"
- find deniz "bestanden"
- happy deniz "Glück"
+ kiss carlotta deniz "Atem"
- invite pfleger minh "Hunger"

== 12
Ein Brief aus Amsterdam, ein Gesprächstermin, ein Eingriff: [Aron](aron) hat etwas rückgängig machen lassen, ohne Garantie, und sagt es nicht in die Kamera, sondern über die Balkonbrüstung. [Zeynep](zeynep) klettert hinüber. [Till](till) und [Pepe](pepe) laden zur Verlobung in den Salon; [Minh](minh) leiht [ihnen](pepe+till) den Schleier. Ein gewisser [Pfleger](pfleger) darf ihn feststecken und lässt die Hand auf [ihrem](minh) Haar.
- treat aron "Eingriff"
- reveal aron zeynep "sagt"
+ reconcile aron zeynep "klettert"
- engaged.start pepe till "Verlobung"
- invite pepe+till _ "laden"
- celebrate pepe+till "Verlobung"
- gift minh pepe+till "leiht"
- help pfleger minh "feststecken"
- flirt minh pfleger "lässt die Hand"

== 13
Es hat geklappt! Mit dickem Bauch zählt [Zeynep](zeynep) Münzen, bis die Fruchtblase ins Wechselgeld platzt. [Ida](baby) wird unter der Trockenhaube des Nachbarsalons entbunden, vom [Pfleger](pfleger), während [Papa](aron) [Feld](aron) die Schlagzeile spricht und vor Millionen ins Stocken gerät. [Sunna](sunna) und [Herr Rühl](papa) übernehmen die Patenschaft, [Gunnar](gunnar) die Mangel. Und wer zieht in die Villa? [Heike](heike), allein, mit einer sehr guten Waschmaschine.
- pregnant zeynep aron "dickem Bauch"
+ birth zeynep baby "entbunden"
- help pfleger zeynep "entbunden"
- parent aron baby "Papa"
- kin baby papa+sunna "Patenschaft"
- hire gunnar "Mangel"
- move heike "zieht"
- sad heike "allein"
