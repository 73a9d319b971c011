%series Die Farben von Haldenau
%lang de
%genre historical saga about a porcelain manufactory around 1765, DVD box
%cast benedikta | Benedikta Loy; Benedikta | f
%cast vater | Meister Loy; Kaspar Loy; Loy | m
%cast valentin | Valentin | m
%cast graf | Graf Emmerich von Haldenau; Graf Emmerich; Emmerich | m
%cast graefin | Gräfin Sidonie; Sidonie | f
%cast philippine | Philippine | f
%cast rasp | Hofrat Rasp; Rasp | m
%cast crescentia | Crescentia | f
%cast lorenzo | Lorenzo Bandini; Bandini; Lorenzo | m
%cast gustl | Gustl | m
%cast pfarrer | - | m
%cast husar | Rittmeister von Thann; Thann | m
%cast kind | Emanuel | m

== 1 Weißes Gold
Fürstentum [Haldenau](@haldenau), 1765. Zwölf Jahre hat [Kaspar Loy](vater) dem Geheimnis des Porzellans geopfert, nun raubt [ihm](vater) der Ofenrauch das Augenlicht. Allein [seine](vater) [Tochter](benedikta) [Benedikta](benedikta) kennt die Rezeptur – und die Gefahr, denn auf Verrat des Arkanums steht der Strang. Als der junge [Modelleur](valentin) [Valentin](valentin) auf der Burg eintrifft, vertraut [sie](benedikta) [ihm](valentin) vom ersten Blick an. Ein Irrtum? Im Gürtel des [Fremden](valentin) steckt ein Brief, versiegelt vom ärgsten [Feind](rasp) des [Grafen](graf).
- injure vater "raubt"
- parent vater benedikta "Tochter"
- discover benedikta "kennt"
- travel valentin "eintrifft"
+ meet benedikta valentin "vom ersten Blick"
- betray? valentin benedikta "Irrtum"
- enemy graf rasp "Feind"

== 2 Die blinde Hand
Weil kein Weib an den Brennofen darf, führt [Benedikta](benedikta) dem erblindeten [Vater](vater) im Verborgenen die Hand. [Graf Emmerich](graf) ist von der neuen Glasur entzückt und verleiht [Loy](vater) den Titel eines Hofarkanisten. [Seiner](graf) [Gemahlin](graefin) [Sidonie](graefin) entgeht nicht, wie lange [sein](graf) Blick auf der [Porzellinerstochter](benedikta) ruht. Nachts am Mühlgraben übergibt [Valentin](valentin) [Hofrat Rasp](rasp), dem [Mann](rasp), [der](rasp) [ihn](valentin) aus dem Schuldturm freikaufte, die erste Zeichnung.
- help benedikta vater "Hand"
- parent vater benedikta "Vater"
- happy graf "entzückt"
- hire vater graf "Hofarkanisten"
- married graefin graf "Gemahlin"
- discover graefin graf "entgeht nicht"
- love? graf benedikta "Blick"
+ betray valentin benedikta "übergibt"
- rescue.past rasp valentin "freikaufte"

== 3 Zerbrochene Tassen
Zum Namenstag der [Komtess](philippine) [Philippine](philippine) sollen 200 Gedecke auf der Tafel stehen, doch über Nacht liegt alles in Scherben. Der Zorn des [Grafen](graf) trifft den [Brennknecht](gustl) [Gustl](gustl), [den](gustl) man in Ketten legt, obwohl [Crescentia](crescentia), die [Magd](crescentia), auf die Bibel schwört, [er](gustl) habe bei [ihr](crescentia) geschlafen. Von Reue zerfressen gesteht [Valentin](valentin) [Benedikta](benedikta) beinahe alles. Stattdessen küsst [er](valentin) [sie](benedikta), und das Schweigen wächst um eine Nacht.
- celebrate? philippine "Namenstag"
- sad graf gustl "Zorn"
+ arrest _ gustl "Ketten"
- sex.past crescentia gustl "geschlafen"
- sad valentin "Reue"
- reveal! valentin benedikta "beinahe"
+ kiss benedikta valentin "küsst"

== 4 Der Italiener
Mit seidenen Strümpfen und silberner Zunge zieht [Lorenzo Bandini](lorenzo), [Vergoldermeister](lorenzo) aus [Venedig](@venedig), in die Manufaktur ein. [Philippine](philippine), einem doppelt so alten [Rittmeister](husar) versprochen, nimmt bei [ihm](lorenzo) Malstunden und lernt mehr als Pinselführung. [Gustl](gustl) wird auf Fürbitte der [Gräfin](graefin) freigelassen; [sie](graefin) allein wusste, dass die Scherben das Werk [ihres](graefin) eifersüchtigen Hündchens waren. [Valentin](valentin) sagt sich von [Rasp](rasp) los. Der [Hofrat](rasp) lächelt und lässt zum Schein die Pistole stecken.
- move lorenzo "zieht"
- engaged husar philippine "versprochen"
- advisor lorenzo philippine "Malstunden"
+ affair? lorenzo philippine "mehr als Pinselführung"
- help graefin gustl "Fürbitte"
- discover.past graefin "wusste"
+ quit valentin rasp "sagt"

== 5 Feuerprobe
Der große Ofen birst! [Kaspar Loy](vater) wirft sich schützend über den [Brennknecht](gustl) und wird von den Trümmern erschlagen. An [seinem](vater) offenen Grab verlangt der [Graf](graf) die Formel, und [Benedikta](benedikta) gibt sich, unter dem Raunen des ganzen Hofes, als [die](benedikta) zu erkennen, [die](benedikta) seit Jahren die Glasuren anrührt. [Emmerich](graf) macht [sie](benedikta) zur ersten Arkanistin des Reiches. [Valentin](valentin), [der](valentin) in jener Nacht [Rasps](rasp) Männer am Ofen gesehen hat, steht vor einer furchtbaren Wahl.
- rescue vater gustl "schützend"
+ die vater "erschlagen"
- reveal benedikta graf "zu erkennen"
- create.past benedikta "Glasuren"
+ hire benedikta graf "Arkanistin"
- discover.past valentin rasp "gesehen"

== 6 Das Geständnis
[Valentin](valentin) entscheidet sich für die Wahrheit und verliert alles. Kaum hat [er](valentin) [Benedikta](benedikta) den Namen [seines](valentin) [Auftraggebers](rasp) genannt, weist [sie](benedikta) [ihm](valentin) die Tür, denn an [seinen](valentin) Händen klebe das Blut [ihres](benedikta) [Vaters](vater). [Emmerich](graf) tröstet die [Trauernde](benedikta) mit Trauben aus der Orangerie und allzu weichen Händen. Hinter der Tapetentür verliert derweil eine [Komtess](philippine) die Unschuld an einen [Venezianer](lorenzo), und am Burgtor steigt der [Bräutigam](husar) vom Pferd.
+ reveal valentin benedikta "genannt"
- boss.past rasp valentin "Auftraggebers"
+ breakup benedikta valentin "Tür"
- accuse benedikta valentin "klebe"
- parent vater benedikta "Vaters"
- help graf benedikta "tröstet"
- sex lorenzo philippine "Unschuld"
- travel husar "steigt"
- engaged husar philippine "Bräutigam"

== 7 Duell im Morgengrauen
Ein Medaillon unter dem Kopfkissen, ein Diener, der plaudert: [Rittmeister von Thann](husar) fordert [Bandini](lorenzo) auf Säbel. Der [Vergolder](lorenzo) kann fechten wie kein Zweiter, nur leider nicht treffen, was [er](lorenzo) nicht hasst; blutend bleibt [er](lorenzo) im Klee zurück. [Crescentia](crescentia) pflegt [ihn](lorenzo) in der Dachkammer, während [Philippine](philippine) vor Verzweiflung die Nahrung verweigert. [Benedikta](benedikta) findet heraus, dass das Schloss [Rasp](rasp) verpfändet ist: Der [Graf](graf) hängt am Faden [seines](graf) [Todfeindes](rasp).
- discover husar philippine "Medaillon"
+ attack husar lorenzo "fordert"
- injure lorenzo husar "blutend"
- treat lorenzo crescentia "pflegt"
- sad philippine "Verzweiflung"
+ discover benedikta graf "findet"
- enemy graf rasp "Todfeindes"

== 8 Die Gräfin
Jahrelang hat [Sidonie](graefin) die Liebschaften [ihres](graefin) [Mannes](graf) mit Migräne quittiert. Jetzt spielt [sie](graefin) selbst: [Sie](graefin) bietet [Rasp](rasp) [ihren](graefin) Schmuck für die Schuldscheine, erntet Hohn und entwendet [ihm](rasp) bei einem Maskenball den Schlüssel zur Truhe. Zur Helferin erwählt [sie](graefin) ausgerechnet [Benedikta](benedikta), [die](benedikta) [sie](graefin) für die neueste Eroberung des [Grafen](graf) hielt. In dieser Nacht werden aus [Rivalinnen](benedikta+graefin) Schwestern im Geiste. [Valentin](valentin), ausgezehrt und bettelarm, wacht unerkannt vor dem Tor.
- cheat.past graf graefin "Liebschaften"
- married graefin graf "Mannes"
- reject rasp graefin "Hohn"
+ steal graefin rasp "entwendet"
- help benedikta graefin "Helferin"
- affair! benedikta graf "Eroberung"
- enemy.end benedikta graefin "Rivalinnen"
+ friend.start benedikta graefin "Schwestern im Geiste"

== 9 Brautfahrt
Gegen [ihren](philippine) Willen sitzt [Philippine](philippine) in der Kutsche, die [sie](philippine) zur Trauung nach [Thannberg](@thannberg) bringen soll. Unter dem Kutschermantel steckt der genesene [Lorenzo](lorenzo); an der Furt biegt [er](lorenzo) nach Süden ab. Der geprellte [Bräutigam](husar) setzt [den beiden](lorenzo+philippine) nach, verliert aber [ihre](lorenzo+philippine) Spur im Hochwasser. [Emmerich](graf) enterbt die einzige [Tochter](philippine). Da [Benedikta](benedikta) [seine](graf) Avancen zurückweist, sperrt der [Gekränkte](graf) [sie](benedikta) in die Glasurkammer: Kein Tageslicht, ehe nicht die Farbe [Königsrot](*koenigsrot) gelingt!
- wedding? husar philippine "Trauung"
- recover lorenzo "genesene"
+ flee lorenzo+philippine husar "biegt"
- parent graf philippine "Tochter"
- flirt graf benedikta "Avancen"
- reject benedikta graf "zurückweist"
+ abduct graf benedikta "sperrt"

== 10 Königsrot
Siebzehn Nächte ohne Sonne. [Benedikta](benedikta) trinkt Regenwasser, reibt Gold mit Zinn und spürt ein Kind unter dem Herzen, von dem [Valentin](valentin) nichts ahnt. [Er](valentin) ist näher, als [sie](benedikta) glaubt: Mit Hilfe [Gustls](gustl), [der](gustl) [ihm](valentin) den Verrat längst vergeben hat, gräbt [er](valentin) sich durch den Aschestollen bis unter [ihre](benedikta) Füße. In der Truhe des [Hofrats](rasp) stößt [Sidonie](graefin) auf den Beweis, dass die Explosion des Ofens bestellt und bezahlt war.
+ pregnant benedikta valentin "Kind"
- discover! valentin benedikta "nichts"
- help gustl valentin "Hilfe"
- reconcile gustl valentin "vergeben"
- rescue? valentin benedikta "gräbt"
+ discover graefin rasp "stößt"

== 11 Das Tribunal
Befreit und am Arm [Valentins](valentin), [dem](valentin) [sie](benedikta) im Stollen verziehen hat, tritt [Benedikta](benedikta) vor das Hofgericht. [Rasp](rasp) leugnet, bis die [Gräfin](graefin) das Blatt mit [seiner](rasp) Unterschrift entrollt; im Tumult feuert der [Überführte](rasp) auf [Emmerich](graf), und [Sidonie](graefin) fängt die Kugel für einen [Gatten](graf) ab, [der](graf) [sie](graefin) nie verdient hat. [Sie](graefin) verblutet in [seinen](graf) Armen. Den flüchtenden [Mörder](rasp) stellt am Mühlgraben ein [Brennknecht](gustl), [der](gustl) [ihn](rasp) eigenhändig ins Wasser wirft.
- rescue.past valentin benedikta "Befreit"
+ reconcile benedikta valentin "verziehen"
- accuse graefin rasp "entrollt"
- attack rasp graf "feuert"
- rescue graefin graf "fängt"
- married graefin graf "Gatten"
+ die graefin rasp "verblutet"
- attack gustl rasp "wirft"
- flee rasp "flüchtenden"

== 12 Brennzeichen
Das große Finale! Gebrochen legt der [Witwer](graf) die Manufaktur in [Benediktas](benedikta) Hände und ruft [Philippine](philippine) heim, [die](philippine) mit [Lorenzo](lorenzo), inzwischen [ihr](philippine) angetrauter [Mann](lorenzo), das Erbe antritt. Aus dem [Spitzel](valentin) von gestern wird der [Zimmermann](valentin) der Wiege: [Valentin](valentin) schnitzt, [Crescentia](crescentia) näht, und als der kleine [Emanuel](kind) schreit, hält ganz [Haldenau](@haldenau) den Atem an. Ins Kirchenbuch trägt der [Pfarrer](pfarrer) am selben Tag zwei Hochzeiten ein – die andere ist die von [Gustl](gustl) und [seiner](gustl) [Crescentia](crescentia).
- sad graf "Gebrochen"
- married.past graefin graf "Witwer"
- gift graf benedikta "legt"
- return? philippine "heim"
- married lorenzo philippine "Mann"
+ birth benedikta kind "schreit"
- betray.past valentin "Spitzel"
+ wedding crescentia gustl "Hochzeiten"
