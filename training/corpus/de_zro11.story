%series Mahlzeit, Abteilung C
%lang de
%genre Büro-Komödie, Versicherung in Hannover, knappe Mediathektexte
%cast gerlinde | Gerlinde Fuhrmann; Gerlinde; Frau Fuhrmann | f
%cast tobi | Tobias Ehlers; Ehlers | m
%cast shirin | Shirin | f
%cast detlef | Detlef Pohl; Detlef; Pohl | m
%cast ricarda | Ricarda Stein-Vogt; Stein-Vogt; Ricarda | f
%cast nils | Nils | m
%cast manuel | Manuel | m
%cast irmi | Irmgard Pohl; Irmgard | f
%cast praktikant | Leander | m
%cast anselm | Anselm Vogt; Anselm | m
%cast mandy | Mandy | f
%cast kurt | Kurt | m
%cast kind | Paulina | f
%cast anwalt | - | m

== 1
Neue [Chefin](ricarda), alter Kaffee: [Ricarda Stein-Vogt](ricarda) soll die Abteilung C auf Vordermann bringen. Als Erstes stuft [sie](ricarda) [Detlef Pohl](detlef) zum Sachbearbeiter herab. Als Zweites erkennt [sie](ricarda) in [Tobias Ehlers](tobi), dem [Betriebsrat](tobi), den [Kerl](tobi) wieder, mit [dem](tobi) [sie](ricarda) auf einem Festival ein Zelt geteilt hat. [Ehlers](tobi) erkennt nur, dass [er](tobi) den Raum verlassen muss.
+ boss.start ricarda detlef+tobi "Chefin"
- quit detlef ricarda "stuft"
- discover ricarda tobi "erkennt"
- sex.past ricarda tobi "Zelt"
- flee tobi ricarda "verlassen"

== 2
[Shirin](shirin) und [Nils](nils), seit Jahren Rücken an Rücken im selben Großraum, schreiben sich auf einer Kennenlern-App heiße Zeilen, ohne zu wissen, wem. Einen Termin haben [sie](nils+shirin) auch schon. [Gerlinde Fuhrmann](gerlinde), die [Seele](gerlinde) der Registratur, sieht beide Bildschirme im Spiegel der Yuccapalme. Soll [sie](gerlinde) eingreifen? [Sie](gerlinde) holt sich lieber Popcorn.
- colleague nils shirin "Rücken an Rücken"
+ flirt nils shirin "heiße Zeilen"
- discover! nils+shirin "wissen"
- date? nils shirin "Termin"
- discover gerlinde nils+shirin "sieht"
- help? gerlinde nils+shirin "eingreifen"

== 3
Beim Italiener sitzt [Nils](nils) mit roter Nelke, und herein kommt [Shirin](shirin) mit roter Nelke. Statt im Boden zu versinken, lachen [die beiden](nils+shirin), bis der Wirt fragt, ob alles in Ordnung sei. Daheim wartet [Manuel](manuel) mit dem Abendbrot auf [sie](shirin), der [Mann](manuel), mit [dem](manuel) [Shirin](shirin) seit vier Jahren den Mietvertrag teilt und das Bett nicht mehr.
+ date nils shirin "Beim Italiener"
- happy nils+shirin "lachen"
- housemate manuel shirin "Mietvertrag"
- couple manuel shirin "Mann"
- sex! manuel shirin "Bett nicht mehr"

== 4
[Detlef Pohl](detlef) sinnt auf Rache. [Er](detlef) setzt das Gerücht in die Welt, [Ehlers](tobi) und die [Stein-Vogt](ricarda) hätten etwas miteinander. Binnen einer Mittagspause wird aus dem Zelt ein Schloss. [Ricarda](ricarda) zitiert [Tobias](tobi) zu sich, [sie](ricarda+tobi) schreien einander an, dass die Jalousien zittern, und vertragen sich anschließend so gründlich, dass der Kopierer verrutscht. Nun stimmt das Gerücht.
- betray detlef ricarda+tobi "Rache"
- affair? ricarda tobi "etwas miteinander"
- quarrel ricarda tobi "schreien"
- reconcile ricarda tobi "vertragen"
+ sex ricarda tobi "der Kopierer verrutscht"
- affair.start ricarda tobi "stimmt"

== 5
Der [Praktikant](praktikant) heißt [Leander](praktikant), trägt Cord und hat an [Gerlinde](gerlinde) einen Narren gefressen. [Sie](gerlinde) könnte [seine](praktikant) [Mutter](gerlinde) sein, wehrt [sie](gerlinde) ab, worauf [er](praktikant) blass wird: Genau das wolle [er](praktikant) ja wissen! Vor neunzehn Jahren hat [Gerlinde](gerlinde) einen [Säugling](praktikant) zur Adoption freigegeben. In der Registratur fällt zum ersten Mal ein Ordner herunter.
- love? praktikant gerlinde "Narren gefressen"
- reject gerlinde praktikant "wehrt"
+ parent? gerlinde praktikant "Mutter"
- investigate praktikant gerlinde "wissen"
- birth.past gerlinde praktikant "Säugling"
- sad praktikant "blass"

== 6
[Gerlinde](gerlinde) bestätigt es bei Filterkaffee: Ja, [er](praktikant) sei [ihr](gerlinde) [Junge](praktikant), und nein, keinen Tag habe [sie](gerlinde) nicht an [ihn](praktikant) gedacht. [Beide](gerlinde+praktikant) brauchen Servietten. [Shirin](shirin) eröffnet [Manuel](manuel) zwischen Tür und Angel, dass [sie](shirin) auszieht. [Er](manuel) reagiert gefasst, fast erleichtert; [er](manuel) habe da jemanden kennengelernt, [Mandy](mandy), vom Kegeln.
+ reveal gerlinde praktikant "bestätigt"
- parent gerlinde praktikant "Junge"
- sad gerlinde+praktikant "Servietten"
+ breakup shirin manuel "auszieht"
- move? shirin "auszieht"
- happy manuel "erleichtert"
- meet.past mandy manuel "kennengelernt"

== 7
Betriebsausflug auf das Steinhuder Meer. [Anselm Vogt](anselm) taucht unangekündigt am Steg auf, um [seine](anselm) Noch-[Ehefrau](ricarda) zurückzuerobern, und erwischt [sie](ricarda) mit [Ehlers](tobi) im Tretboot, Hand in Hand. Der [Ehemann](anselm) springt ins Wasser, kann aber nicht schwimmen. [Tobias](tobi) fischt [ihn](anselm) heraus. Wer bedankt sich bei wem, und wofür?
- return anselm "taucht"
- married anselm ricarda "Ehefrau"
- reconcile? anselm ricarda "zurückzuerobern"
- discover anselm ricarda+tobi "erwischt"
- cheat ricarda anselm "Hand in Hand"
- couple ricarda tobi "Hand in Hand"
+ rescue tobi anselm "fischt"

== 8
[Anselm](anselm) hat sich in der Kantine eingerichtet und bewirft [Ehlers](tobi) mit Erbsen. [Ricarda](ricarda) nimmt Urlaub. [Pohl](detlef), [dem](detlef) [seine](detlef) [Irmgard](irmi) daheim die Hölle heißmacht, weil weniger Geld kommt, bittet [Gerlinde](gerlinde) um Rat; [die](gerlinde) schickt [ihn](detlef) zur Wahrheit. [Er](detlef) gibt zu, wer das Gerücht gesät hat, öffentlich, vor dem Dessert.
- attack anselm tobi "bewirft"
- married detlef irmi "seine Irmgard"
- quarrel detlef irmi "Hölle"
- help gerlinde detlef "Rat"
+ reveal detlef "gibt"

== 9
[Nils](nils) hat einen Ring gekauft, viel zu früh, findet [Leander](praktikant). [Er](nils) versteckt ihn im Locher. [Shirin](shirin) locht. Der Stein zerspringt, [sie](shirin) sieht, was es war, und läuft davon, nicht aus Schreck, sagt [sie](shirin) am Telefon, sondern weil [sie](shirin) sonst vor allen geheult hätte vor Freude. Ob [er](nils) bitte noch einmal frage, in zwei Jahren?
- find nils "gekauft"
- discover shirin nils "sieht"
- flee shirin nils "läuft"
- happy shirin "Freude"
+ propose? nils shirin "frage"

== 10
Personalversammlung: Stellen sollen weg, auch die von [Frau Fuhrmann](gerlinde). [Tobias](tobi) ruft zum Streik auf, gegen [Ricarda](ricarda), [die](ricarda) kein Auge zutut. Im Aufzug bleiben [sie](ricarda+tobi) stecken. Zwischen dem dritten und dem vierten Stock sagt [er](tobi), [sie](ricarda) sei das Einzige, wogegen [er](tobi) nie streiken wolle. [Sie](ricarda) antwortet, [ihr](ricarda) sei übel. Seit sechs Wochen.
- quit? gerlinde "weg"
- threaten tobi ricarda "Streik"
- sad ricarda "kein Auge"
+ confess tobi ricarda "nie streiken"
- pregnant? ricarda "übel"
- ill ricarda "übel"

== 11
Der Test lässt keinen Zweifel. [Ricarda](ricarda) streicht als letzte Amtshandlung den Sparplan, wird dafür vom Vorstand vor die Tür gesetzt und pfeift auf dem Weg zum Parkplatz. [Detlef](detlef) bekommt [seinen](detlef) alten Posten wieder, [Irmgard](irmi) backt vor Glück drei Bleche. [Anselm](anselm) wischt die letzten Erbsen auf und unterschreibt, was der [Anwalt](anwalt) [ihm](anselm) hinlegt.
- pregnant ricarda "Zweifel"
- rescue ricarda gerlinde "streicht"
+ quit ricarda "vor die Tür gesetzt"
- happy ricarda "pfeift"
- hire detlef "alten Posten"
- happy irmi "Glück"
- advisor anwalt anselm "Anwalt"
- divorce anselm ricarda "unterschreibt"

== 12
Wer ist eigentlich [Leanders](praktikant) [Vater](kurt)? [Gerlinde](gerlinde) will nicht damit herausrücken. Beim Sommerfest steht [Kurt](kurt) aus der Poststelle vor dem jungen [Mann](praktikant), Brille gegen Brille, Cord gegen Cord, und alle begreifen es gleichzeitig. [Kurt](kurt) zuletzt. „Und [ich](kurt) habe [dir](gerlinde) nur Pakete gebracht“, stammelt [er](kurt) [Gerlinde](gerlinde) zu. [Sie](gerlinde) nimmt [ihm](kurt) die Brille ab und küsst [ihn](kurt), nach zwei Jahrzehnten.
- reveal! gerlinde "herausrücken"
+ parent kurt praktikant "Vater"
- meet kurt praktikant "steht"
- discover kurt praktikant "begreifen"
- gift.past kurt gerlinde "gebracht"
- kiss gerlinde kurt "küsst"

== 13
[Tobias](tobi) trägt den Kinderwagen in den dritten Stock, weil der Aufzug wieder streikt. Darin liegt [Paulina](kind), drei Wochen jung, [Ricardas](ricarda) Augen, Betriebsratskinn. [Shirin](shirin) und [Nils](nils) haben eine Wohnung mit Zwischenwand gefunden, Rücken an Rücken wollen [sie](nils+shirin) bleiben. [Leander](praktikant) wird übernommen, [Gerlinde](gerlinde) geht mit [Kurt](kurt) auf Kreuzfahrt, und [Detlef](detlef) gießt die Yuccapalme.
- birth.past ricarda kind "drei Wochen jung"
- parent ricarda+tobi kind "Ricardas Augen"
- move nils+shirin "Wohnung"
- find nils+shirin "gefunden"
- hire praktikant "übernommen"
+ travel gerlinde+kurt "Kreuzfahrt"
