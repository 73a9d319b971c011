%series Stadtwerke
%lang de
%genre workplace drama around a municipal waterworks and its strike, Gelsenkirchen, encyclopaedia season article
%cast dagmar | Dagmar Wischnewski; Dagmar | f
%cast kofi | Kofi Ansah; Kofi | m
%cast elke | Elke Ansah; Elke | f
%cast petersen | Direktor Volker Petersen; Volker Petersen; Petersen | m
%cast nils | Nils Petersen; Nils | m
%cast ayse | Ayşe Tunç; Ayşe; Tunç | f
%cast hamit | Hamit | m
%cast jola | Jola | f
%cast lehrling | Toni Blum; Toni; Blum | m
%cast kaiser | Oberbürgermeister Kaiser; Kaiser | m
%cast pfoertner | - | m
%cast beraterin | Sybille Grote; Grote | f
%cast baggerfahrer | - | m
%cast hebamme | - | f
%cast tonivater | - | m
%cast tonimutter | - | f

== 1
Als bekannt wird, dass der [Oberbürgermeister](kaiser) die Stadtwerke an einen Konzern veräußern will, ruft die [Betriebsrätin](dagmar) [Dagmar Wischnewski](dagmar), [die](dagmar) seit dreißig Jahren in der Leitwarte sitzt, zum Ausstand auf. [Ihr](dagmar) langjähriger [Stellvertreter](kofi) [Kofi Ansah](kofi) steht zu [ihr](dagmar), obwohl [seine](kofi) [Gemahlin](elke) [Elke](elke), [Sekretärin](elke) von [Direktor Volker Petersen](petersen), [ihn](kofi) anfleht, an die drei Kinder zu denken. Im Keller richtet sich der neue [Azubi](lehrling) [Toni Blum](lehrling), [der](lehrling) [seine](lehrling) [Eltern](tonimutter+tonivater) im Streit verlassen hat, heimlich ein Nachtlager ein, das nur der [Pförtner](pfoertner) kennt.
+ create dagmar "ruft"
- colleague dagmar kofi "Stellvertreter"
- help kofi dagmar "steht zu"
- married elke kofi "Gemahlin"
- boss petersen elke "Sekretärin"
- sad elke "anfleht"
- parent tonimutter+tonivater lehrling "Eltern"
- quarrel.past lehrling tonimutter+tonivater "Streit"
- flee.past lehrling tonimutter+tonivater "verlassen"
- hire lehrling "neue Azubi"
- move lehrling "Nachtlager"
- discover pfoertner lehrling "kennt"

== 2
[Petersen](petersen) holt sich mit [Sybille Grote](beraterin) eine [Beraterin](beraterin) ins Haus, [die](beraterin) für [ihre](beraterin) Kahlschläge berüchtigt ist und, wie sich zeigt, den [Direktor](petersen) schon vor zwanzig Jahren beim Studium in [Münster](@muenster) das Fürchten lehrte, als [sie](beraterin) [ihm](petersen) am Traualtar davonlief. [Ayşe Tunç](ayse), die jüngste [Ingenieurin](ayse) der Anlage, soll eine Liste der Entbehrlichen erstellen und trägt aus Trotz an erster Stelle [ihren](ayse) eigenen Namen ein. [Ihr](ayse) [Bruder](hamit) [Hamit](hamit), [der](hamit) als Baggerfahrer auf dem Gelände arbeitet, schlägt vor Begeisterung ein Rad.
- hire beraterin petersen "holt"
- sad.past petersen beraterin "Fürchten"
+ breakup.past beraterin petersen "davonlief"
- ex beraterin petersen "Traualtar"
+ reject ayse petersen "Trotz"
- sibling ayse hamit "Bruder"
- happy hamit "Begeisterung"

== 3
[Elke](elke) findet die Liste. Auf ihr steht auch [Kofi](kofi). [Elke](elke) verschweigt es [Kofi](kofi). Ein [Baggerfahrer](baggerfahrer) trifft ein Rohr. Das Wasser steht den Leuten bis zum Knie. [Toni](lehrling) dreht den Schieber zu. Der [Azubi](lehrling) rettet damit den [Pförtner](pfoertner). [Dagmar](dagmar) lobt [Blum](lehrling). Die Presse feiert [Dagmar](dagmar). [Jola](jola) schreibt den Artikel. [Jola](jola), [Kofis](kofi) älteste [Tochter](jola), arbeitet seit Mai bei der Zeitung. [Petersen](petersen) mag [Jola](jola) nicht. [Nils](nils) schon.
- find elke "findet"
- reveal! elke kofi "verschweigt"
+ rescue lehrling pfoertner "rettet"
- celebrate _ dagmar "feiert"
- create jola "schreibt"
- parent kofi jola "Tochter"
- hire jola "arbeitet"
- love! petersen jola "mag"
+ love nils jola "Nils schon"

== 4
[Nils](nils), [Sohn](nils) des [Direktors](petersen) und [Jolas](jola) [Klassenkamerad](nils) von einst, lässt sich von [seinem](nils) [Vater](petersen) zum Streikbrecher anheuern und wird am Tor von den Streikposten, unter [ihnen](ayse+hamit) die [Geschwister](ayse+hamit) Tunç, mit faulen Eiern empfangen. [Jola](jola), [die](jola) für [ihre](jola) Reportage am Tor steht, erkennt unter Eigelb das Gesicht des [Jungen](nils), mit [dem](nils) [sie](jola) in der Zehnten auf Klassenfahrt das erste Mal Händchen hielt. [Sie](jola) reicht [ihm](nils) ein Taschentuch, und es bleibt nicht bei dem einen.
- parent petersen nils "Sohn"
- hire nils petersen "anheuern"
- boss petersen nils "anheuern"
+ attack ayse+hamit nils "faulen Eiern"
- sibling ayse hamit "Geschwister"
- discover jola nils "erkennt"
- flirt.past jola nils "Händchen"
- help jola nils "Taschentuch"
+ date jola nils "bleibt nicht"

== 5
Während in der dritten Woche des Arbeitskampfs die Streikkasse leerer wird als der Pegel der [Emscher](@emscher) im August, unterbreitet [Grote](beraterin) [Ansah](kofi) ein Angebot: [Er](kofi) behält [seine](kofi) Stelle und erhält eine Abfindung obendrein, wenn [er](kofi) [Dagmar](dagmar) dazu bringt, aufzugeben. [Kofi](kofi) verspricht, es sich zu überlegen, was [Elke](elke) hinter der Tür mit Erleichterung vernimmt. [Petersen](petersen), [dem](petersen) [seine](petersen) frühere [Braut](beraterin) immer noch das Herz klopfen lässt, sieht über [ihre](beraterin) Methoden hinweg; am Abend trinken [sie](beraterin+petersen) in der Kantine Eierlikör.
+ betray? kofi dagmar "bringt"
- hire? kofi beraterin "behält"
- happy elke "Erleichterung"
- discover elke "vernimmt"
+ love petersen beraterin "Herz klopfen"
- ex beraterin petersen "frühere Braut"
- date beraterin petersen "Eierlikör"

== 6
Nach vier Nächten ohne Schlaf erliegt [Dagmar](dagmar) im Streikzelt einem Kreislaufkollaps. Der [Pförtner](pfoertner), ein gelernter Sanitäter, bringt [sie](dagmar) wieder zu sich und auf einer Sackkarre ins Krankenhaus, wo eine [Hebamme](hebamme), mit [der](hebamme) [sie](dagmar) das Zimmer teilt, [sie](dagmar) davon überzeugt, dass man auch im Liegen kämpfen kann. [Ayşe](ayse) übernimmt derweil das Kommando im Zelt und gerät sofort mit [Hamit](hamit) aneinander, [der](hamit) zum Sturm auf das Büro drängt. Von [Toni](lehrling), [der](lehrling) den [Streitenden](ayse+hamit) einen Kamillentee bringt, wird [sie](ayse) daran erinnert, was [Dagmar](dagmar) tun würde: lachen.
+ ill dagmar "Kreislaufkollaps"
- treat dagmar pfoertner "bringt"
- rescue pfoertner dagmar "wieder zu sich"
- housemate.start dagmar hebamme "das Zimmer teilt"
- help hebamme dagmar "überzeugt"
- boss.start ayse _ "Kommando"
+ quarrel ayse hamit "gerät"
- attack? hamit _ "Sturm"
- help lehrling ayse "erinnert"

== 7
[Jola](jola) und [Nils](nils), [die](jola+nils) sich bisher nur nachts am Kanal sahen, werden von [Hamit](hamit) überrascht, [der](hamit) die Neuigkeit im Zelt herumerzählt, worauf [Kofi](kofi) [seine](kofi) [Tochter](jola) zur Rede stellt und [diese](jola) [ihm](kofi) im Gegenzug vorhält, selbst mit dem Feind zu verhandeln. Dass [er](kofi) schweigt, ist Antwort genug. [Elke](elke), [die](elke) dabeisteht, gesteht endlich, was auf der Liste stand. [Vater](kofi), [Mutter](elke) und [Kind](jola) verbringen den Rest des Abends in drei verschiedenen Zimmern, und am Morgen liegt in [Dagmars](dagmar) Krankenzimmer ein Brief von [Kofi](kofi), den [sie](dagmar) ungelesen zerreißt.
- couple jola nils "Kanal"
+ discover hamit jola+nils "überrascht"
- reveal hamit _ "herumerzählt"
- parent kofi jola "Tochter"
- accuse kofi jola "zur Rede"
+ accuse jola kofi "vorhält"
- betray? kofi dagmar "mit dem Feind"
- reveal elke jola+kofi "gesteht"
- parent elke jola "Mutter"
- reject dagmar kofi "zerreißt"

== 8
[Grote](beraterin) lässt, da die Verhandlungen stocken, in der Nacht einen Trupp Leiharbeiter anrücken, die mit Brechstangen das Tor öffnen; in der Rangelei stürzt [Nils](nils) vom Kran, weil [er](nils) den [Azubi](lehrling) beiseitestößt, [den](lehrling) sonst ein Balken getroffen hätte. [Toni](lehrling) hält dem [Bewusstlosen](nils) die Hand, bis der Krankenwagen da ist. [Petersen](petersen), aus dem Bett der [Beraterin](beraterin) gerufen, steht mit offenem Hemd im Regen, als [Jola](jola) schreiend auf [ihn](petersen) losgeht, und lässt sich von [ihr](jola) schlagen, ohne die Arme zu heben.
- attack beraterin _ "anrücken"
- injure nils "stürzt"
+ rescue nils lehrling "beiseitestößt"
- help lehrling nils "Hand"
+ sex beraterin petersen "aus dem Bett"
- sad jola "schreiend"
- attack jola petersen "losgeht"

== 9
Drei Tage lang liegt der [Verunglückte](nils) im Koma, und in diesen drei Tagen ändert sich mehr als in den sechs Wochen zuvor: [Petersen](petersen) trennt sich von [Grote](beraterin), [die](beraterin) ungerührt von Folgekosten spricht, und setzt [sie](beraterin) im Beisein der Belegschaft vor die Tür; [Kofi](kofi) schlägt das Angebot endgültig aus; [Elke](elke) reicht die Kündigung ein und tritt in die Gewerkschaft ein. [Dagmar](dagmar), [die](dagmar) sich gegen den Rat der Ärzte selbst entlassen hat, besucht [ihren](dagmar) ärgsten [Gegner](petersen) auf dem Flur der Intensivstation und setzt sich stumm neben [ihn](petersen).
- ill nils "Koma"
+ breakup petersen beraterin "trennt"
- quit beraterin petersen "vor die Tür"
- reject kofi beraterin "schlägt"
- quit elke petersen "Kündigung"
- recover dagmar "entlassen"
- travel dagmar petersen "besucht"
- enemy dagmar petersen "Gegner"
+ help dagmar petersen "setzt sich stumm"

== 10
Als [Nils](nils) die Augen aufschlägt, ist die [Erste](jola), nach [der](jola) [er](nils) fragt, die [Journalistin](jola); [die](jola) hat auf zwei Stühlen geschlafen und kann, von Rührung überwältigt, keinen Satz zu Ende bringen. [Sein](nils) [Vater](petersen) teilt dem [Oberbürgermeister](kaiser) mit, dass [er](petersen) für den Verkauf nicht mehr zur Verfügung stehe. [Kaiser](kaiser), [der](kaiser) vom Konzern eine Villa auf [Mallorca](@mallorca) geschenkt bekommen hat, entlässt [ihn](petersen) fristlos. [Grote](beraterin) sinnt auf Rache und spielt [Jola](jola), um sich an beiden [Männern](kaiser+petersen) schadlos zu halten, die Grundbuchauszüge zu.
+ recover nils "Augen aufschlägt"
- love nils jola "nach der er fragt"
- happy jola "Rührung"
- parent petersen nils "Vater"
- reject petersen kaiser "nicht mehr zur Verfügung"
- gift.past _ kaiser "geschenkt"
+ quit petersen kaiser "entlässt"
- reveal beraterin jola "spielt"

== 11
Die Enthüllung füllt eine ganze Beilage; [Kaiser](kaiser), vom Balkon gepfiffen, dementiert bis zum letzten Tag, muss dann aber in Handschellen durch dieselbe Tür gehen, durch die [er](kaiser) elf Jahre lang eingezogen ist. [Toni](lehrling) nimmt allen Mut zusammen und ruft zu Hause an; der [Vater](tonivater) legt auf, die [Mutter](tonimutter) aber steht am nächsten Tag mit einer Reisetasche vor dem Zelt. [Kofi](kofi) wartet mit Blumen vor [Dagmars](dagmar) Tür, und diesmal liest [sie](dagmar) den Brief, den [er](kofi) noch einmal geschrieben hat, Wort für Wort und zweimal, ehe [sie](dagmar) [ihn](kofi) hereinlässt.
- reveal _ kaiser "Enthüllung"
+ arrest _ kaiser "Handschellen"
- reconcile? lehrling tonimutter+tonivater "ruft"
- parent tonimutter+tonivater lehrling "Vater"
- reject tonivater lehrling "legt"
- reconcile lehrling tonimutter "Reisetasche"
- gift kofi dagmar "Blumen"
+ reconcile dagmar kofi "hereinlässt"

== 12
Die Stadtwerke bleiben in kommunaler Hand, und die Belegschaft wählt [Ayşe](ayse) zur [Nachfolgerin](ayse) von [Dagmar](dagmar), [die](dagmar) mit einundsechzig in den Ruhestand geht und auf Anraten [ihrer](dagmar) einstigen [Zimmergenossin](hebamme) nach [Portugal](@portugal) zieht. [Petersen](petersen), [der](petersen) nun als Hausmann Marmelade einkocht, lernt im Supermarkt [Elke](elke) neu kennen, [die](elke) [ihm](petersen) freimütig erzählt, wie oft [sie](elke) [seinen](petersen) Kaffee mit Salz gekocht hat. [Jola](jola) und [Nils](nils) ziehen zusammen. Den Schieber, an dem damals alles begann, hat der [Pförtner](pfoertner) vergoldet und [Toni](lehrling) zum Gesellenbrief überreicht.
+ hire ayse "wählt"
- quit dagmar "Ruhestand"
- move dagmar "zieht" @portugal
- friend dagmar hebamme "Zimmergenossin"
- quit.past petersen "Hausmann"
- reveal elke petersen "erzählt"
- betray.past elke petersen "Salz"
+ housemate.start jola nils "ziehen"
- gift pfoertner lehrling "überreicht"
- find lehrling "Gesellenbrief"
