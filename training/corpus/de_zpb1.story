%series Am Stellwerk
%lang de
%genre Vorabendserie um einen Landbahnhof, Programmzeitschrift
%cast wiebke | Wiebke Thomsen; Wiebke; Thomsen | f
%cast ole | Ole Thomsen; Ole | m
%cast rasmus | Rasmus Falk; Rasmus; Falk | m
%cast dilek | Dr. Dilek Sarı; Dilek | f
%cast kaja | Kaja | f
%cast hinnerk | Hinnerk Brodersen; Hinnerk; Brodersen | m
%cast tilda | Tilda Brodersen; Tilda | f
%cast momo | Momo | m
%cast lehrerin | Frau Wonneberg; Wonneberg | f
%cast pfarrer | Pastor Jebe; Jebe | m
%cast klempner | Sönke Radtke; Sönke | m
%cast mutter | - | f
%cast baby | Piet | m
%cast anwältin | - | f

== 1 Endstation
Kein Zug hält mehr in [Südermoor](@suedermoor), nur [Wiebke Thomsen](wiebke) bleibt: Im stillgelegten Bahnhof schenkt die [Stellwerkerin](wiebke) Kaffee aus. Ausgerechnet der [Investor](rasmus), [der](rasmus) das Gebäude erwirbt, ist [ihr](wiebke) geschiedener [Mann](rasmus). [Rasmus Falk](rasmus) gibt [ihr](wiebke) vier Wochen bis zur Räumung. [Wiebkes](wiebke) [Bruder](ole) [Ole](ole) kocht vor Wut und zeigt dem früheren [Schwager](rasmus) die Faust. Derweil läuft [Oles](ole) [Freundin](tilda) [Tilda](tilda) der neuen [Tierärztin](dilek) in die Arme. Zwischen [Dr. Dilek Sarı](dilek) und [ihr](tilda) springt sofort ein Funke über.
- ex rasmus wiebke "geschiedener Mann"
- divorce.past rasmus wiebke "geschiedener"
+ threaten rasmus wiebke "vier Wochen"
- sibling ole wiebke "Bruder"
- sad ole rasmus "kocht vor Wut"
- threaten ole rasmus "Faust"
- kin.past ole rasmus "Schwager"
- couple ole tilda "Freundin"
- meet dilek tilda "in die Arme"
+ love.start tilda dilek "Funke"
- love.start dilek tilda "Funke"

== 2 Rohrbruch
Der Keller steht unter Wasser. Ein [Klempner](klempner), [seinen](klempner) Namen will [er](klempner) nicht nennen, dichtet die Leitung ab und nimmt statt Geld ein Stück Rhabarberkuchen. [Wiebke](wiebke) lacht zum ersten Mal seit Wochen. [Ole](ole) macht [Tilda](tilda) am Moorsee einen Antrag, doch [sie](tilda) bringt nur ein gequältes Ja heraus. Noch am selben Abend steht [sie](tilda) vor der Praxis der [Tierärztin](dilek). [Tildas](tilda) [Vater](hinnerk), der [Bauer](hinnerk) [Hinnerk Brodersen](hinnerk), sieht von der Weide aus, wie sich die [Verlobte](tilda) des [Bahnhofsgehilfen](ole) in fremde Arme wirft.
- help klempner wiebke "dichtet"
- happy wiebke "lacht"
+ propose ole tilda "Antrag"
- engaged.start ole tilda "Ja"
- parent hinnerk tilda "Vater"
+ cheat tilda ole "in fremde Arme"
- affair.start dilek tilda "in fremde Arme"
- discover hinnerk tilda "sieht"

== 3 Weichenstellung
[Brodersen](hinnerk) nimmt [seine](hinnerk) [Tochter](tilda) ins Gebet: Schluss mit der [Zugezogenen](dilek), sonst erbt [sie](tilda) keinen Halm. Die frisch [Verlobte](tilda) knickt ein und meidet [Dilek](dilek). [Falk](rasmus) hat Ärger mit [seiner](rasmus) [Halbschwester](kaja) [Kaja](kaja), [die](kaja) mit Rucksack und Babybauch vor dem Bahnhof sitzt. Vom Vater des [Kindes](baby) spricht [sie](kaja) kein Wort. Die [Ex](wiebke) [ihres](kaja) [Bruders](rasmus) räumt [ihr](kaja) die Dachkammer frei. Den [Mann](klempner) mit dem Rhabarberkuchen trifft [Wiebke](wiebke) beim Dorffest wieder, und beim Walzer kommen sich [die zwei](klempner+wiebke) näher.
- parent hinnerk tilda "Tochter"
+ threaten hinnerk tilda "keinen Halm"
- engaged ole tilda "Verlobte"
- reject tilda dilek "meidet"
- sibling kaja rasmus "Halbschwester"
- quarrel kaja rasmus "Ärger"
+ pregnant kaja "Babybauch"
- reveal! kaja _ "kein Wort"
- ex rasmus wiebke "Ex"
- move kaja wiebke "räumt"
- flirt klempner wiebke "näher"

== 4 Kurz und knapp
[Kaja](kaja) bleibt. [Kaja](kaja) wohnt jetzt bei [Wiebke](wiebke). Das ärgert [Rasmus](rasmus). Der [Investor](rasmus) schickt eine [Anwältin](anwältin). Die [Anwältin](anwältin) bringt die Räumungsklage. [Ole](ole) wirft [sie](anwältin) hinaus. [Tilda](tilda) probiert das Brautkleid. [Dilek](dilek) sieht es durchs Fenster. Die [Verschmähte](dilek) weint. [Momo](momo) tröstet [Dilek](dilek). [Momo](momo) ist Praktikant. [Er](momo) füttert die Kälber. Keiner mag [Brodersen](hinnerk). Nur [Pastor Jebe](pfarrer) hält zu [Hinnerk](hinnerk). Der [Klempner](klempner) repariert die Uhr. Dann küsst [er](klempner) [Wiebke](wiebke).
- housemate kaja wiebke "wohnt"
- sad rasmus "ärgert"
- advisor anwältin rasmus "Anwältin"
+ threaten anwältin wiebke "Räumungsklage"
- reject ole anwältin "wirft"
- wedding? ole tilda "Brautkleid"
- reject.past tilda dilek "Verschmähte"
- sad dilek "weint"
- help momo dilek "tröstet"
- help pfarrer hinnerk "hält zu"
+ kiss klempner wiebke "küsst"

== 5 Signal auf Rot
Der Tag der Trauung: [Pastor Jebe](pfarrer) fragt, ob jemand Einwände habe. Keiner rührt sich, bis die [Braut](tilda) selbst den Schleier abnimmt. [Sie](tilda) könne nicht, ruft [Tilda](tilda), denn [ihr](tilda) Herz gehöre der [Tierärztin](dilek). Der sitzen gelassene [Bräutigam](ole) stürmt aus der Kirche. [Ihr](tilda) [Vater](hinnerk) verbietet [ihr](tilda) den Hof. [Kaja](kaja) holt den [Verlassenen](ole) am Moorsee aus dem Kahn, ehe [er](ole) Dummheiten macht. Und [Wiebke](wiebke) erfährt, dass der [Klempner](klempner) nebenbei für [ihren](wiebke) [Verflossenen](rasmus) arbeitet.
- wedding? ole tilda "Trauung"
+ breakup tilda ole "sitzen gelassene"
- love tilda dilek "Herz"
- reveal tilda _ "ruft"
- flee ole "stürmt"
- parent hinnerk tilda "Vater"
- reject hinnerk tilda "verbietet"
+ rescue kaja ole "holt"
- discover wiebke klempner "erfährt"
- boss rasmus klempner "arbeitet"
- ex rasmus wiebke "Verflossenen"

== 6 Anschlusszug
»Spion!« – die [Wirtin](wiebke) kippt dem [Handwerker](klempner) den Kaffee vor die Füße. [Er](klempner) beteuert vergeblich, [er](klempner) habe [Falk](rasmus) längst gekündigt. [Tilda](tilda), vom Hof gejagt, schleppt [ihre](tilda) Kisten zu [Dilek](dilek), und [Momo](momo) räumt für das junge [Paar](dilek+tilda) die Kammer über der Praxis. Der verschmähte [Bräutigam](ole) findet Gefallen an [seiner](ole) [Retterin](kaja). Als [er](ole) [sie](kaja) beim Hühnerfüttern küsst, weicht [sie](kaja) zurück: In [ihrem](kaja) Zustand sei mit [ihr](kaja) nicht viel los.
- accuse wiebke klempner "Spion"
+ quarrel klempner wiebke "kippt"
- quit.past? klempner rasmus "gekündigt"
- reject.past hinnerk tilda "vom Hof gejagt"
+ move tilda dilek "Kisten"
- couple.start dilek tilda "Paar"
- help momo dilek+tilda "räumt"
- love.start ole kaja "Gefallen"
- rescue.past kaja ole "Retterin"
- kiss kaja ole "küsst"
- reject kaja ole "weicht"

== 7 Gegenverkehr
[Frau Wonneberg](lehrerin), Dorflehrerin im Ruhestand und die [Nachbarin](lehrerin) des alten [Brodersen](hinnerk), hat einst halb [Südermoor](@suedermoor) das Einmaleins beigebracht. Nun nimmt [sie](lehrerin) sich [ihren](lehrerin) ehemaligen [Schüler](hinnerk) vor. Ein Vater, so [Wonneberg](lehrerin), verstoße sein Kind nicht. [Hinnerk](hinnerk) schnaubt, rückt aber mit der Wahrheit heraus: [Seine](hinnerk) [Frau](mutter) sei vor zwanzig Jahren mit einer Fremden durchgebrannt, und [Tilda](tilda) habe [er](hinnerk) erzählt, [sie](mutter) sei tot. Die [Lehrerin](lehrerin) ist erschüttert.
- neighbour hinnerk lehrerin "Nachbarin"
- advisor.past lehrerin hinnerk "Schüler"
- quarrel hinnerk lehrerin "vor"
+ reveal hinnerk lehrerin "rückt"
- married.past hinnerk mutter "Frau"
- cheat.past mutter hinnerk "durchgebrannt"
- breakup.past mutter hinnerk "durchgebrannt"
+ betray.past hinnerk tilda "erzählt"
- die! mutter "tot"
- sad lehrerin "erschüttert"

== 8 Verspätung
Sturm über dem Moor. Der Strom fällt aus, die Straße auch, und ausgerechnet jetzt setzen bei [Kaja](kaja) die Wehen ein. Die [Tierärztin](dilek) muss ran. Vor der Tür läuft der [Mann](ole) auf und ab, [den](ole) [sie](kaja) einst aus dem Kahn zog. Um drei Uhr früh ist [Piet](baby) da, und [seine](baby) [Mutter](kaja) flüstert [ihrer](kaja) [Vermieterin](wiebke) endlich zu, wer der [Vater](klempner) ist: [Sönke Radtke](klempner). [Wiebke](wiebke) wird blass. So heißt [ihr](wiebke) [Klempner](klempner).
+ birth kaja baby "Piet"
- treat kaja dilek "muss ran"
- rescue.past kaja ole "aus dem Kahn"
- parent kaja baby "Mutter"
- reveal kaja wiebke "flüstert"
- parent klempner baby "Vater"
+ discover wiebke klempner "wird blass"

== 9 Fahrplanwechsel
[Sönke](klempner) fällt aus allen Wolken. Mit [Falks](rasmus) [Schwester](kaja) habe [er](klempner) vorigen Herbst eine einzige Nacht verbracht, lange vor dem Rhabarberkuchen. [Rasmus](rasmus), eben noch der Kaltherzige, steht mit einem Teddy in der Dachkammer und bittet die junge [Mutter](kaja) um Verzeihung. [Sie](kaja) reicht [ihm](rasmus) den [Neffen](baby). Der [Jungvater](klempner) möchte Verantwortung übernehmen, sehr zum Verdruss von [Ole](ole), [der](ole) den [Rivalen](klempner) am liebsten im Moor versenken würde. [Tilda](tilda) bekommt einen Brief ohne Absender.
- discover klempner baby "aus allen Wolken"
- sibling kaja rasmus "Schwester"
- sex.past kaja klempner "Nacht"
- gift rasmus baby "Teddy"
+ reconcile kaja rasmus "Verzeihung"
- parent kaja baby "Mutter"
- kin baby rasmus "Neffen"
- parent klempner baby "Jungvater"
- jealous ole klempner "Verdruss"
- enemy klempner ole "Rivalen"
- kill? ole klempner "im Moor versenken"
- find tilda "Brief"

== 10 Totes Gleis
Der Brief stammt von einer [Toten](mutter). [Tildas](tilda) [Mutter](mutter) lebt, hat Sehnsucht und wohnt in [Odense](@odense). Rasend stellt die einstige [Braut](tilda) den alten [Lügner](hinnerk) zur Rede; auf der Tenne fallen Worte, die keiner zurücknehmen kann. [Brodersen](hinnerk) fasst sich ans Herz und sackt zusammen. [Momo](momo), [der](momo) gerade die Kälber versorgt, massiert [ihm](hinnerk) das Leben zurück in die Brust. Der [Praktikant](momo) wird im Dorf wie ein König gefeiert, nur [Dilek](dilek) hat keinen Blick für den [Helden](momo): [Ihre](dilek) [Liebste](tilda) ist auf und davon.
- parent mutter tilda "Mutter"
- die! mutter "lebt"
- sad mutter "Sehnsucht"
+ quarrel hinnerk tilda "zur Rede"
- betray.past hinnerk tilda "Lügner"
- ill hinnerk "sackt"
+ rescue momo hinnerk "massiert"
- couple dilek tilda "Liebste"
- flee tilda "auf und davon"

== 11 Dänische Stunden
In [Odense](@odense) sitzen sich zwei [Frauen](mutter+tilda) mit demselben Kinn gegenüber. Die [Ältere](mutter) bittet um Vergebung, die [Jüngere](tilda) schweigt bis zum dritten Kaffee und fällt [ihr](mutter) dann um den Hals. Daheim liegt der [Bauer](hinnerk) im Krankenhaus und lässt nur [Frau Wonneberg](lehrerin) an [sein](hinnerk) Bett. [Kaja](kaja) gibt [Sönke](klempner) einen Korb: [Piet](baby) dürfe [er](klempner) jeden Sonntag sehen, [sie](kaja) aber sei vergeben. Der [Mann](ole), [der](ole) das hinter der Tür hört, trägt [sie](kaja) jubelnd die Treppe hinunter.
- meet mutter tilda "gegenüber"
+ reconcile mutter tilda "um den Hals"
- ill hinnerk "Krankenhaus"
+ reject kaja klempner "Korb"
- couple.start kaja ole "vergeben"
- discover ole kaja "hört"
- happy ole "jubelnd"

== 12 Nachtzug
[Wiebke](wiebke) und der [Klempner](klempner) streichen Fenster, jeder eines, und am Ende der Fassade treffen sich die Pinsel. Mehr als Farbe braucht die Versöhnung nicht. Die [Heimkehrerin](tilda) bringt aus [Odense](@odense) [ihre](tilda) [Mutter](mutter) mit. Der kranke [Brodersen](hinnerk) erkennt [sie](mutter) am Schritt und weint wie ein Kind. [Dilek](dilek) wartet auf dem Bahnsteig, auf dem kein Zug mehr hält, und macht der [Ausreißerin](tilda) erst Vorwürfe, dann eine Liebeserklärung. [Falk](rasmus) zieht die Klage gegen [seine](rasmus) [Ex](wiebke) zurück.
+ reconcile klempner wiebke "Versöhnung"
- return tilda "Heimkehrerin"
- parent mutter tilda "Mutter"
- ill hinnerk "kranke"
- sad hinnerk "weint"
- flee.past tilda "Ausreißerin"
- accuse dilek tilda "Vorwürfe"
+ confess dilek tilda "Liebeserklärung"
- ex rasmus wiebke "Ex"
- threaten! rasmus wiebke "zieht"

== 13 Alles einsteigen
Ein Jahr später rollt wieder ein Schienenbus, und in ihm wird geheiratet. [Jebe](pfarrer) segnet gleich zwei [Paare](dilek+kaja+ole+tilda): [Tilda](tilda) und die [Ärztin](dilek) der Kühe, [Ole](ole) und die [Mutter](kaja) des kleinen [Piet](baby). Den beiden [Bräuten](kaja+tilda) streut der [Mann](hinnerk), [der](hinnerk) einst Weiber vom Hof jagte, eigenhändig Rosen. [Wiebke](wiebke) steht mit [Sönke](klempner) hinten beim Bremser und verrät [ihm](klempner), dass [er](klempner) noch einmal Vater wird. Bleibt [Rasmus](rasmus). Neben [ihm](rasmus) nimmt, ganz zufällig, die [Anwältin](anwältin) Platz.
+ wedding dilek tilda "geheiratet"
- wedding kaja ole "geheiratet"
- parent kaja baby "Mutter"
- reject.past hinnerk tilda "jagte"
- gift hinnerk kaja+tilda "Rosen"
+ pregnant wiebke klempner "noch einmal Vater"
- reveal wiebke klempner "verrät"
