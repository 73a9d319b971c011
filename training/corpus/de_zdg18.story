%series Rund um die Uhr
%lang de
%genre Manchester all-night diner dramedy, short broadcaster texts
%cast maud | Maud Ogilvie; Maud | f
%cast jerome | Jerome | m
%cast kasia | Kasia Nowak; Kasia | f
%cast lorcan | Lorcan Ogilvie; Lorcan | m
%cast shanice | Shanice | f
%cast eamon | Eamon | m
%cast trucker | Clive | m
%cast constable | Constable Finch; Finch | m
%cast opal | Opal | f
%cast bauer | Tadeusz Nowak; Tadeusz | m
%cast gangster | Mr. Pym; Pym | m
%cast haendlerin | - | f

== 1
Zwei Uhr nachts im „Dauerbrenner“: [Wirtin](maud) [Maud Ogilvie](maud) schenkt gerade nach, da taumelt [ihr](maud) jüngster [Sohn](lorcan) herein, blutend und mit einer Sporttasche voller Banknoten. Dahinter, mit gezückter Klinge, [Mr. Pym](gangster), [dem](gangster) die Tasche gehört. [Koch](jerome) [Jerome](jerome) erledigt [ihn](gangster) mit der Bratpfanne. [Kellnerin](kasia) [Kasia](kasia), früher Tierärztin in [Łódź](@lodz), näht [Lorcan](lorcan) auf Tisch drei. Am Fenster verzehrt ein [Fernfahrer](trucker) [sein](trucker) Omelett und sieht angelegentlich hinaus.
- parent maud lorcan "Sohn"
- injure lorcan "blutend"
- steal lorcan gangster "gehört"
- threaten gangster lorcan "Klinge"
+ attack jerome gangster "Bratpfanne"
- colleague jerome kasia "Kellnerin"
+ treat lorcan kasia "näht"

== 2
[Pym](gangster), gefesselt in der Tiefkühltruhe, bietet Verhandlungen an: Geld zurück oder das Lokal. Das Geld hat [Lorcan](lorcan) leider schon [Shanice](shanice) gegeben, der [Mutter](shanice) [seines](lorcan) [Kindes](opal), als verspäteten Unterhalt. [Maud](maud) wusste weder von der [Frau](shanice) noch von der [Enkelin](opal). [Constable Finch](constable), auf Streife und auf Freiersfüßen, bringt [Kasia](kasia) Tulpen. [Sie](kasia) steht mit dem Rücken vor der Truhe, aus der es klopft, und sagt zu allem Ja. Auch zu Samstag.
- abduct jerome+maud gangster "gefesselt"
- threaten? gangster maud "Geld zurück"
- gift lorcan shanice "Unterhalt"
- parent lorcan+shanice opal "Mutter"
+ discover! maud opal+shanice "weder"
- kin maud opal "Enkelin"
- love constable kasia "Freiersfüßen"
- gift constable kasia "Tulpen"
+ date? constable kasia "Samstag"

== 3
[Shanice](shanice) kommt persönlich, [Kind](opal) an der einen, Tasche in der anderen Hand. Gestohlenes Geld nehme [sie](shanice) nicht. [Opal](opal), fünf, klettert auf einen Barhocker und bestellt „wie immer“, obwohl [sie](opal) noch nie hier war. [Maud](maud) macht [ihr](opal) Pfannkuchen mit Gesicht und verliert das eigene ein wenig. [Pym](gangster) zählt nach: Es fehlen fünfzig Pfund. [Jerome](jerome) legt sie drauf, und der [Ganove](gangster) zieht ab, nicht ohne vom Frühstück zu schwärmen. Vor der Tür schwört [Lorcan](lorcan) [Shanice](shanice) Besserung. [Sie](shanice) hat das schon auf Platte.
- travel shanice "kommt"
- parent shanice opal "Kind"
- reject shanice lorcan "nehme"
- steal.past lorcan gangster "Gestohlenes"
+ meet maud opal "noch nie"
- gift maud opal "Pfannkuchen"
- help jerome maud "drauf"
+ reconcile? lorcan shanice "Besserung"

== 4
Samstag: [Finch](constable) führt [Kasia](kasia) zum Windhundrennen. [Sie](kasia) rettet einem lahmenden Hund das Bein, [ihm](constable) den Abend und vergisst zu erwähnen, dass [sie](kasia) illegal im Land ist. Der [Fernfahrer](trucker) taucht jede Nacht um Punkt drei auf, immer Omelett, nie ein Wort. [Jerome](jerome) kocht gegen das Schweigen an. Erst nimmt [er](jerome) Estragon, dann Trüffel. Bei Kümmel hebt der [Fremde](trucker) den Kopf und sieht [ihn](jerome) an, so lange, dass dem [Koch](jerome) die Eier verbrennen.
+ date constable kasia "führt"
- rescue kasia "rettet"
- reveal! kasia constable "vergisst"
- return trucker "taucht"
- create jerome trucker "kocht"
+ love.start? jerome trucker "sieht ihn an"

== 5
Ein Traktor parkt quer über drei Stellplätze. [Tadeusz Nowak](bauer) ist zweitausend Kilometer getuckert, um [seine](bauer) [Frau](kasia) heimzuholen, [die](kasia) eines Morgens nicht mehr im Stall stand. [Kasia](kasia) kriecht unter die Spüle. [Er](bauer) habe [sie](kasia) nie geschlagen, sagt [sie](kasia) zu [Maud](maud), nur nie angesehen. [Maud](maud) tischt dem [Bauern](bauer) auf, bis [er](bauer) redet, dann, bis [er](bauer) heult. Ausgerechnet [Finch](constable) soll den Traktor abschleppen und fragt freundlich, ob [er](constable) beim Suchen helfen könne.
- married bauer kasia "Frau"
+ travel bauer "getuckert"
- return? kasia bauer "heimzuholen"
- flee.past kasia bauer "nicht mehr"
- flee kasia bauer "kriecht"
- attack! bauer kasia "nie geschlagen"
- reveal kasia maud "sagt"
- help maud bauer "tischt"
- sad bauer "heult"
- help? constable bauer "helfen"
+ investigate bauer kasia "Suchen"

== 6
[Kasia](kasia) stellt sich, [beiden](bauer+constable) gleichzeitig. [Tadeusz](bauer) hört, dass [sie](kasia) nicht zurückkehrt. [Finch](constable) hört, dass [sie](kasia) verheiratet ist und keine Papiere hat, und müsste [sie](kasia) nun abführen. [Er](constable) legt Helm und Dienstmarke neben den Ketchup. Im Morgengrauen sitzen die beiden [Männer](bauer+constable) auf der Anhängerkupplung und teilen sich eine Zigarette. [Opal](opal) hat indessen die Masern, [Shanice](shanice) Nachtschicht, [Lorcan](lorcan) also Dienst. [Er](lorcan) macht zum ersten Mal alles richtig, bis [er](lorcan) die Punkte mit Filzstift verbindet.
+ reveal kasia bauer+constable "stellt"
- reject kasia bauer "nicht zurückkehrt"
- married bauer kasia "verheiratet"
- arrest? constable kasia "abführen"
+ quit constable "Dienstmarke"
- ill opal "Masern"
- help lorcan opal "richtig"

== 7
Der [Fernfahrer](trucker) ist seit vier Nächten überfällig. [Jerome](jerome) brät um drei ein Omelett und wirft es um vier weg. In den Nachrichten: ein Lastzug, Glatteis, Böschung. [Jerome](jerome) kennt nicht einmal den Namen, nach dem [er](jerome) fragen müsste. [Maud](maud) schließt zum ersten Mal seit 1989 das Lokal zu, lädt Belegschaft und Pfannen in den Kühlwagen und klappert mit [ihnen](jerome+kasia+maud) die Krankenhäuser ab. Im elften liegt [er](trucker), eingegipst bis zum Kinn. „[Du](jerome) kommst spät“, sagt [er](trucker). Es sind [seine](trucker) ersten Worte.
- lose jerome trucker "überfällig"
- injure trucker "eingegipst"
- investigate jerome+kasia+maud trucker "klappert"
+ find jerome+kasia+maud trucker "liegt"

== 8
[Eamon](eamon), [Mauds](maud) [Ältester](eamon) und Anwalt in [London](@london), trifft ein, um die verwirrte alte [Frau](maud) zu entmündigen; wer macht schon nach dreißig Jahren einfach zu? [Lorcan](lorcan) versetzt dem [Bruder](eamon) eine mit dem Brotkorb. [Maud](maud) ist verletzter, als [sie](maud) zeigt. Unter der Theke verwahrt [sie](maud) nämlich einen Befund, den nur [Kasia](kasia) gelesen hat: Es ist das Herz. Die falsche [Ärztin](kasia), [die](kasia) eine echte ist, hört [sie](maud) jeden Abend ab. [Shanice](shanice) lernt [Eamon](eamon) kennen und erkennt [ihn](eamon). [Er](eamon) [sie](shanice) offenbar auch.
- parent maud eamon "Ältester"
- travel eamon "trifft"
+ accuse eamon maud "entmündigen"
- attack lorcan eamon "versetzt"
- sibling eamon lorcan "Bruder"
- sad maud eamon "verletzter"
- ill maud "Befund"
- treat maud kasia "hört"
- discover.past kasia maud "gelesen"
- meet eamon shanice "lernt"
+ meet.past eamon shanice "erkennt"

== 9
[Opal](opal) kann rechnen, [Lorcan](lorcan) neuerdings auch: In der Nacht, um die es geht, lag [er](lorcan) auf der Wache. Ist [Eamon](eamon) der [Vater](eamon)? [Shanice](shanice) schweigt sich aus. [Eamon](eamon) schiebt einen Scheck über den Tresen, [sie](shanice) schiebt ihn ins Ketchup. Oben klopft [Finch](constable), nun in Zivil und arbeitslos, bei [Kasia](kasia) an; [sie](kasia) zieht [ihn](constable) am Schlips herein und das Rollo herunter. [Tadeusz](bauer) hat auf dem Großmarkt eine Stelle gefunden, [sein](bauer) Traktor liefert jetzt Kartoffeln. Scheidung auf Raten, nennt [er](bauer) das.
- arrest.past _ lorcan "Wache"
- parent? eamon opal "Vater"
- reveal! shanice lorcan "schweigt"
- gift? eamon shanice "Scheck"
- reject shanice eamon "Ketchup"
- quit.past constable "arbeitslos"
+ sex? constable kasia "Rollo"
- hire bauer "Stelle"
- divorce? bauer kasia "Scheidung"

== 10
Herzstillstand zwischen Tisch vier und fünf. [Kasia](kasia) pumpt, [Finch](constable) zählt, [Eamon](eamon) steht da und kann nichts. Als [seine](eamon) [Mutter](maud) wieder atmet, kniet der [Anwalt](eamon) sich in das verschüttete Bier und bittet um Verzeihung. Auf der Intensivstation bestimmt [Maud](maud), wer was erbt: das Haus [Lorcan](lorcan), die Schulden [Eamon](eamon), das Rezept für die Pfannkuchen [Opal](opal). Am Bett nebenan wird gerade ein Gips aufgesägt. Heraus kommt ein blasser Arm, und der greift nach [Jeromes](jerome) Hand.
+ ill maud "Herzstillstand"
+ rescue kasia maud "pumpt"
- help constable kasia "zählt"
- parent maud eamon "Mutter"
- reconcile? eamon maud "Verzeihung"
- gift? maud eamon+lorcan+opal "erbt"
- recover trucker "aufgesägt"

== 11
Der Test liegt auf dem Tisch, keiner öffnet ihn. [Opal](opal) tut es, malt auf die Rückseite ein Haus und hängt es an den Kühlschrank. Vorderseite zur Wand. So bleibt es. [Mr. Pym](gangster) ist wieder da, diesmal mit Blumen und einem Angebot: [Er](gangster) wolle ehrlich werden und suche eine Stelle als Abwäscher. [Jerome](jerome) reicht [ihm](gangster) Handschuhe. [Finch](constable) besorgt [Kasia](kasia) einen Termin bei der Ausländerbehörde, begleitet [sie](kasia), wird für [ihren](kasia) Verlobten gehalten und widerspricht nicht. [Sie](kasia) auch nicht.
- discover? _ "Test"
- create opal "malt"
- return gangster "wieder da"
- hire? gangster "suche"
+ hire gangster jerome "Handschuhe"
- help constable kasia "besorgt"
- engaged! constable kasia "Verlobten"

== 12
Wiedereröffnung um Mitternacht. [Maud](maud), entlassen gegen ärztlichen Rat, sitzt zum ersten Mal auf der anderen Seite der Theke und lässt sich bedienen. [Lorcan](lorcan) und [Shanice](shanice) sind kein Paar, schmeißen aber den Laden wie eins. [Tadeusz](bauer) bringt Kartoffeln und eine [Gemüsehändlerin](haendlerin), [die](haendlerin) [er](bauer) ununterbrochen ansieht. Um drei geht die Tür auf: der [Fernfahrer](trucker), an Krücken. [Er](trucker) setzt sich, bestellt Omelett und sagt zum [Koch](jerome): „[Ich](trucker) heiße [Clive](trucker), und [ich](trucker) hasse Omelett.“ Dann lachen [beide](jerome+trucker), bis [Kasia](kasia) und [Finch](constable) von oben herunterrufen, man wolle hier schlafen.
- celebrate _ "Wiedereröffnung"
- return maud "entlassen"
- couple! lorcan shanice "kein Paar"
- colleague lorcan shanice "schmeißen"
- love? bauer haendlerin "ununterbrochen"
+ return trucker "Tür"
- injure.past trucker "Krücken"
+ reveal trucker jerome "heiße"
- happy jerome+trucker "lachen"
- housemate constable kasia "schlafen"
