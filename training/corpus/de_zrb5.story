%series Kielwasser
%lang de
%genre customs and harbour crime in Bremerhaven, broadcaster's programme page
%cast maren  | Maren Osterkamp; Maren; Osterkamp | f
%cast yusuf  | Yusuf Adeyemi; Yusuf; Adeyemi | m
%cast piet   | Piet Osterkamp; Piet | m
%cast fenja  | Fenja | f
%cast harms  | Harms; Zollrat Harms | m
%cast linus  | Linus Brandt; Linus | m
%cast tereza | Tereza Vlková; Tereza | f
%cast kapt   | Kapitän Aguilar; Aguilar | m
%cast koch   | Bayani | m
%cast reeder | Holger Brandt; Brandt | m
%cast lotsin | Gesche Kamp; Gesche | f
%cast spitzel | Stüve | m
%cast dok    | Dr. Rahimi; Rahimi | f
%cast matrose | - | m
%cast mutter | - | f
%cast hund   | Kuddel | m

== 1 Container 4471
Beim Röntgen eines Containers entdeckt [Zollinspektorin](maren) [Maren Osterkamp](maren) zwischen Bananenkisten einen [Menschen](koch). [Bayani](koch), [Schiffskoch](koch) aus [Manila](@manila), ist halb verdurstet; [er](koch) hat sich vor [seinem](koch) eigenen [Kapitän](kapt) versteckt. [Marens](maren) [Kollege](yusuf) [Yusuf Adeyemi](yusuf) trägt [ihn](koch) zum Wagen. Noch ehe [er](koch) reden kann, legt die [Santa Rita](*santarita) mit [Kapitän Aguilar](kapt) ab. Am Pier steht [Marens](maren) [Vater](piet) [Piet](piet), [Festmacher](piet) in Rente, und wirft die Leine los. Wofür hat [er](piet) sich bezahlen lassen?
+ find maren koch "entdeckt"
- ill koch "verdurstet"
- boss kapt koch "Kapitän"
- flee.past koch kapt "versteckt"
- colleague maren yusuf "Kollege"
- help yusuf koch "trägt"
- parent piet maren "Vater"
- betray? piet _ "bezahlen lassen"

== 2 Der Zeuge
Im Klinikum päppelt [Dr. Rahimi](dok) den [Koch](koch) auf. [Er](koch) gibt zu Protokoll, dass auf der [Santa Rita](*santarita) Kokain gebunkert wird und ein [Matrose](matrose), [der](matrose) es melden wollte, über Bord ging. [Zollrat Harms](harms), [Vorgesetzter](harms) der beiden [Ermittler](maren+yusuf), hält die Geschichte für Fieberfantasien. [Yusuf](yusuf) stellt trotzdem einen Posten vor die Tür. In der Nacht wird der Posten weggelockt, und jemand drückt dem [Filipino](koch) ein Kissen aufs Gesicht. [Rahimi](dok) kommt dazwischen und bekommt eine Faust ab.
- treat koch dok "päppelt"
- reveal koch _ "gibt"
- die.past matrose "über Bord"
- boss harms maren+yusuf "Vorgesetzter"
- help yusuf koch "Posten"
+ attack _ koch "Kissen aufs Gesicht"
+ rescue dok koch "dazwischen"
- attack _ dok "Faust"

== 3 Leinen los
[Maren](maren) zieht die Kontoauszüge des [Festmachers](piet). Fünfhundert im Monat, Absender: [Reederei Brandt](#brandt). [Piet](piet) lacht [seiner](piet) [Tochter](maren) ins Gesicht, dann schmeißt [er](piet) [sie](maren) aus der Küche. [Fenja](fenja), [Marens](maren) jüngere [Schwester](fenja), geht mit dem [Sohn](linus) des [Reeders](reeder) und weiß nicht, auf wessen Seite [sie](fenja) stehen soll. [Linus Brandt](linus) schwört, [sein](linus) [Vater](reeder) [Holger](reeder) sei sauber. Die [Ärztin](dok) mit dem blauen Auge erkennt auf einem Foto den [Angreifer](spitzel): [Er](spitzel) heißt [Stüve](spitzel) und arbeitet im Zollamt.
- investigate maren piet "Kontoauszüge"
- parent piet maren "Tochter"
- reject piet maren "schmeißt"
- sibling fenja maren "Schwester"
- couple fenja linus "geht"
- parent reeder linus "Vater"
+ discover dok spitzel "erkennt"
- attack.past spitzel dok+koch "Angreifer"

== 4 Maulwurf
[Stüve](spitzel) ist nicht zur Arbeit gekommen. [Seine](spitzel) Wohnung ist leer geräumt, der [Hund](hund) noch da. Der [Vierbeiner](hund) namens [Kuddel](hund) geht mit [Yusuf](yusuf) nach Hause, weil [ihn](hund) sonst keiner will. [Harms](harms) versetzt [Maren](maren) in den Innendienst, wegen Befangenheit. [Sie](maren) fährt auf eigene Faust zur Lotsenstation, wo [Gesche Kamp](lotsin), eine [Freundin](lotsin) aus der Seefahrtsschule, [ihr](maren) die Route der [Santa Rita](*santarita) heraussucht: Das Schiff liegt gar nicht auf See, sondern vor [Helgoland](@helgoland), und wartet.
- flee spitzel "nicht zur Arbeit gekommen"
- move hund yusuf "nach Hause"
+ quit maren harms "versetzt"
- travel maren lotsin "fährt"
- friend lotsin maren "Freundin"
+ discover maren kapt "liegt gar nicht auf See"
- help lotsin maren "heraussucht"

== 5 Nordwest neun
Sturm. [Gesche](lotsin) bringt [Maren](maren) hinaus. Die Welle trifft [Gesche](lotsin). [Gesche](lotsin) geht über Bord. [Maren](maren) wirft den Ring. Der Ring treibt ab. [Aguilar](kapt) sieht alles von der Brücke. [Aguilar](kapt) gibt Befehl. Ein Matrose zieht [Gesche](lotsin) an Deck. [Sie](lotsin) lebt. Nun sitzen [beide](lotsin+maren) fest. „Gäste“, sagt der [Kapitän](kapt). Die Tür fällt zu. Draußen dreht der Schlüssel. [Yusuf](yusuf) ruft [Maren](maren) an. Niemand hebt ab.
- travel lotsin+maren "hinaus"
- injure lotsin "trifft"
- rescue? maren lotsin "Ring"
+ rescue kapt lotsin "Befehl"
+ abduct kapt lotsin+maren "fest"


== 6 Lösegeld
Für die [Lotsin](lotsin) und die [Zöllnerin](maren) fordert [Aguilar](kapt) freies Geleit und den [Koch](koch). [Harms](harms) würde darauf eingehen. Der [Kollege](yusuf) der [Gefangenen](maren) nicht: [Er](yusuf) geht zu [Piet](piet) und erzählt [ihm](piet), wen [dessen](piet) Auftraggeber da eingesperrt hat. Der [Alte](piet) wird weiß wie eine Wand. [Er](piet) schuldet [Brandt](reeder) eine halbe Niere, wie [er](piet) sagt: Der [Reeder](reeder) hat einst die Klinik bezahlt, als [Fenja](fenja) an der Dialyse hing. Im Morgengrauen steigt [er](piet) mit [Yusuf](yusuf) in einen Schlepper.
+ threaten kapt lotsin+maren "fordert"
- help? harms kapt "eingehen"
- colleague maren yusuf "Kollege"
- reveal yusuf piet "erzählt"
- boss reeder piet "Auftraggeber"
- sad piet "weiß wie eine Wand"
- help.past reeder fenja+piet "bezahlt"
- ill.past fenja "Dialyse"

== 7 Schlepper
Der [Festmacher](piet) kennt die [Santa Rita](*santarita) besser als ihr [Kapitän](kapt) und klettert durch die Ankerklüse. Im Maschinenraum läuft [er](piet) [Stüve](spitzel) in die Arme, [der](spitzel) sich an Bord geflüchtet hat. Der [Maulwurf](spitzel) schießt. [Yusuf](yusuf) überwältigt [ihn](spitzel) mit dem Feuerlöscher, [Piet](piet) schleppt sich bis zu der verriegelten Kammer und lässt die [Frauen](lotsin+maren) frei, bevor [er](piet) auf der Schwelle niedersinkt. „[Du](maren) hast immer schon gestört“, flüstert der [Vater](piet), und [Maren](maren) drückt [ihre](maren) Jacke auf [seinen](piet) Bauch. [Aguilar](kapt) ist im Beiboot auf und davon.
- meet piet spitzel "läuft"
+ attack spitzel piet "schießt"
- flee.past spitzel "geflüchtet"
- attack yusuf spitzel "überwältigt"
+ rescue piet lotsin+maren "lässt"
- parent piet maren "Vater"
- help maren piet "drückt"
- flee kapt "auf und davon"

== 8 Blutgruppe
[Piet](piet) liegt im künstlichen Koma und braucht Blut. [Fenja](fenja) will spenden und erfährt von [Dr. Rahimi](dok), dass [sie](fenja) unmöglich das Kind des [Festmachers](piet) sein kann. Die [Schwestern](fenja+maren) durchsuchen den Nachlass [ihrer](fenja+maren) [Mutter](mutter): Fotos mit [Holger Brandt](reeder), Sommer 1999. Ausgerechnet mit dem [Sohn](linus) dieses [Mannes](reeder) ist [Fenja](fenja) seit einem Jahr zusammen. [Sie](fenja) macht am Telefon Schluss und nennt [Linus](linus) keinen Grund. [Dieser](linus) betrinkt sich mit [Yusufs](yusuf) [Hund](hund) auf dem Deich.
- ill piet "Koma"
- help? fenja piet "spenden"
- reveal dok fenja "erfährt"
+ parent! piet fenja "unmöglich"
- sibling fenja maren "Schwestern"
- parent mutter fenja+maren "Mutter"
- die.past mutter "Nachlass"
- parent reeder linus "Sohn"
- couple fenja linus "zusammen"
+ breakup fenja linus "Schluss"
- reveal! fenja linus "keinen Grund"

== 9 Falsche Fracht
[Stüve](spitzel) packt gegen Strafnachlass aus: Das Kokain gehört nicht der Reederei, sondern [Zollrat Harms](harms), [der](harms) jede Kontrolle so lenkte, dass sie ins Leere lief. Kaum hat der [Verräter](spitzel) unterschrieben, stürzt [er](spitzel) vom Dach des Präsidiums. War es ein Sprung? Die [Tschechin](tereza) [Tereza Vlková](tereza), als interne Ermittlerin eingeflogen, findet [Kuddels](hund) Leine um das Geländer geknotet und setzt ausgerechnet [Yusuf](yusuf) fest. [Maren](maren) gibt [ihrem](maren) [Partner](yusuf) das Alibi, das [er](yusuf) verschweigt: [Er](yusuf) war bei der [Ärztin](dok), und zwar bis zum Frühstück.
+ accuse spitzel harms "packt"
- betray.past harms _ "lenkte"
- die spitzel "stürzt"
- kill? _ spitzel "Sprung"
- investigate tereza spitzel "Ermittlerin"
+ arrest tereza yusuf "setzt"
- colleague maren yusuf "Partner"
- help maren yusuf "Alibi"
- sex dok yusuf "bis zum Frühstück"

== 10 Der Reeder
[Brandt](reeder) lädt [Fenja](fenja) in [sein](reeder) Kontor und erkennt [sie](fenja) als [seine](reeder) [Tochter](fenja) an. [Sie](fenja) wirft [ihm](reeder) den Scheck vor die Füße. Vor der Tür steht [Linus](linus), hat alles gehört und rennt die Treppe hinunter. [Tereza](tereza) bittet die [Inspektorin](maren), [die](maren) [sie](tereza) gestern noch angebrüllt hat, um Hilfe: Jemand hat aus dem Asservatenraum die Bänder verschwinden lassen, und den Schlüssel besitzt allein der [Zollrat](harms). In der Nacht brennt das Lotsenhaus. [Gesche](lotsin) kann sich mit einem Sprung aus dem Fenster retten.
- invite reeder fenja "lädt"
+ parent reeder fenja "Tochter"
- reject fenja reeder "wirft"
- discover linus fenja+reeder "gehört"
- quarrel.past maren tereza "angebrüllt"
- help? maren tereza "um Hilfe"
+ steal _ _ "verschwinden lassen"
- attack _ lotsin "brennt"
- flee lotsin "Sprung aus dem Fenster"

== 11 Schleuse
[Harms](harms) nimmt [Rahimi](dok) auf dem Klinikparkplatz als Geisel und will mit [ihr](dok) über die Schleuse. Die [Frau](lotsin), [deren](lotsin) Haus [er](harms) angezündet hat, lässt die Tore nicht aufgehen. [Tereza](tereza) verhandelt, [Yusuf](yusuf) hält es nicht aus, rennt los und wird getroffen. Da reißt sich ein [Hund](hund) los. [Kuddel](hund) hängt sich an den Arm des [Vorgesetzten](harms), die Waffe rutscht ins Becken, und die [Tschechin](tereza) legt dem [Zollrat](harms) Handschellen an. [Linus](linus) hat unterdessen auf einem Frachter nach [Chile](@chile) angeheuert.
+ abduct harms dok "Geisel"
- attack.past harms lotsin "angezündet"
- flee? harms "über die Schleuse"
- injure yusuf _ "getroffen"
- attack hund harms "hängt"
- boss harms yusuf "Vorgesetzten"
+ arrest tereza harms "Handschellen"
- hire linus "angeheuert"
- travel linus "nach Chile" @chile

== 12 Klar zur Wende
[Piet](piet) ist aufgewacht und fragt als Erstes nach dem Wetter. An [seinem](piet) Bett sitzen zwei [Töchter](fenja+maren), denn [Fenja](fenja) sagt weiter Papa zu [ihm](piet), und der [Reeder](reeder) hat es zu schlucken. [Bayani](koch) eröffnet mit [Gesche](lotsin) ein Lokal im neuen Lotsenhaus. Der [Kapitän](kapt), [der](kapt) [ihn](koch) verfolgt hatte, geht in [Vigo](@vigo) der Polizei ins Netz. Auf Krücken holt [Yusuf](yusuf) die [Frau](dok), [die](dok) [ihn](yusuf) operiert hat, vom Dienst ab. [Maren](maren) bekommt den Posten von [Harms](harms), was im Amt niemand lustig findet, am wenigsten [sie](maren) selbst.
- recover piet "aufgewacht"
- parent piet fenja+maren "Töchter"
- create koch+lotsin "eröffnet"
+ arrest _ kapt "ins Netz"
- investigate.past kapt koch "verfolgt"
- treat.past yusuf dok "operiert"
+ hire maren "bekommt den Posten"
