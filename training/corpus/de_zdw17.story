%series Haus Immergrün
%lang de
%genre ensemble comedy in a retirement home, Sauerland, teen-written blog recaps, cheeky short entries
%cast trude | Trude Wiesmann; Trude | f
%cast egon | Egon Pachulke; Egon; Pachulke | m
%cast irmi | Irmgard; Irmi | f
%cast yusuf | Yusuf Aydın; Yusuf | m
%cast fee | Felicitas; Fee | f
%cast strack | Frau Strack; Strack | f
%cast konrad | Konrad | m
%cast ben | Ben | m
%cast lieselotte | Lieselotte | f
%cast graf | Graf Hubertus; Hubertus | m
%cast opa | Hannes | m
%cast nils | Nils Strack; Nils | m
%cast lehrer | - | m
%cast schwester | - | f
%cast nmutter | - | f
%cast wellensittich | Elvis | m

== 1
[Trude Wiesmann](trude) (81, gehbehindert, unmöglich) wird von [ihrem](trude) [Ältesten](konrad) ins [Haus Immergrün](#immergruen) verfrachtet, weil [sie](trude) zum dritten Mal die Küche abgefackelt hat. [Konrad](konrad) heult, [Trude](trude) nicht. [Ihre](trude) [Zimmergenossin](irmi) heißt [Irmi](irmi), strickt wie eine Maschine und redet mit [Wellensittich](wellensittich) [Elvis](wellensittich). Beim Abendbrot erkennt [Trude](trude) am Nebentisch den [Herrn](egon) mit der Fliege: [Egon Pachulke](egon), 1961 am Standesamt [Winterberg](@winterberg) nicht erschienen! [Sie](trude) kippt [ihm](egon) die Kürbissuppe über den Scheitel. [Heimleiterin](strack) [Strack](strack) notiert: Neuzugang schwierig. [Pfleger](yusuf) [Yusuf](yusuf) wischt auf und verliebt sich nicht, ist ja klar, aber in wen, erfahrt ihr später.
- parent trude konrad "Ältesten"
+ move konrad+trude "verfrachtet"
- sad konrad "heult"
- housemate irmi trude "Zimmergenossin"
- discover trude egon "erkennt"
+ breakup.past egon trude "nicht erschienen"
- engaged.past egon trude "Standesamt"
- attack trude egon "Kürbissuppe"

== 2
Warum ist der alte [Pachulke](egon) damals nicht gekommen? [Irmi](irmi) will es wissen, [sie](irmi) platzt vor Neugier. [Sie](irmi) horcht [ihn](egon) beim Wassertreten aus und erfährt, dass [er](egon) im Graben lag, mit Motorrad und Schädelbruch, und dass [sein](egon) [Bruder](opa) [Hannes](opa), [den](opa) [er](egon) mit einer Nachricht losgeschickt hatte, sie nie überbrachte. Stattdessen hat [dieser](opa) die sitzengelassene [Braut](trude) ein Jahr danach selbst geheiratet. Ja, [Trudes](trude) seliger [Gatte](opa)! [Irmi](irmi) behält es für sich, denn [sie](irmi) findet [Egons](egon) Fliege ziemlich schick. Währenddessen büxt [Graf Hubertus](graf), fast 90, mit dem Rasenmäher aus und kommt bis zur Tankstelle.
- investigate irmi egon "horcht"
- injure.past egon "Schädelbruch"
- sibling egon opa "Bruder"
+ betray.past opa egon "nie überbrachte"
- breakup.past egon trude "sitzengelassene"
- wedding.past opa trude "geheiratet"
- married.past opa trude "Gatte"
- die.past opa "seliger"
- reveal! irmi trude "behält"
- love irmi egon "schick"
- flee graf "büxt"

== 3
Die [Enkelin](fee) zieht ein! Nicht richtig, aber [Fee](fee), 17, muss Sozialstunden leisten, weil [sie](fee) einem [Lehrer](lehrer) den Wagen rosa gesprüht hat, und [sie](fee) ist [Konrads](konrad) [Tochter](fee), also sitzt [Oma](trude) [Trude](trude) am längeren Hebel. [Fee](fee) soll Bettpfannen leeren und trifft auf dem Flur [Ben](ben), [der](ben) hier freiwillig Klavier spielt (FREIWILLIG!). [Er](ben) ist der [Enkel](ben) vom [Grafen](graf). [Sie](fee) findet [ihn](ben) affig. [Er](ben) findet [sie](fee) laut. [Yusuf](yusuf) schließt mit [Trude](trude) eine Wette ab, wie lange das so bleibt. Einsatz: ein Eierlikör. Die [Strack](strack) streicht den Klavierabend, aus Kostengründen, sagt [sie](strack).
- kin fee trude "Enkelin"
- attack.past fee lehrer "gesprüht"
- parent konrad fee "Tochter"
- boss trude fee "Hebel"
+ meet ben fee "trifft"
- create ben "spielt"
- kin ben graf "Enkel"
- reject fee ben "affig"
- enemy ben fee "laut"

== 4
Heute im Telegrammstil. [Lieselotte](lieselotte) zieht ein. [Lieselotte](lieselotte) war früher Tänzerin. Nun schwärmt für [Lieselotte](lieselotte) der [Graf](graf). Auch [Egon](egon) rückt [Lieselotte](lieselotte) den Stuhl. Das sieht [Irmi](irmi). [Irmi](irmi) lässt drei Maschen fallen. Beim Bingo gewinnt [Trude](trude). Beim Bingo mogelt [Trude](trude) auch. Den Betrug meldet [Irmi](irmi). Blöde Kuh nennt [Irmi](irmi) [Trude](trude). Kratzbürste nennt [Trude](trude) [Irmi](irmi). Zwei Tage spricht im Zimmer bloß [Elvis](wellensittich). »Küsschen«, sagt [Elvis](wellensittich). Das Medikamentenbuch führt [Nils](nils). [Nils](nils) ist der [Neffe](nils) der [Strack](strack). Im Schrank fehlen Pillen. [Yusuf](yusuf) zählt zweimal nach.
- move lieselotte "zieht"
- love graf lieselotte "schwärmt"
- help egon lieselotte "rückt"
- jealous irmi lieselotte "Maschen"
- find trude "gewinnt"
- betray trude _ "mogelt"
- accuse irmi trude "meldet"
+ quarrel irmi trude "nennt Irmi"
- kin nils strack "Neffe"
+ discover yusuf _ "fehlen"

== 5
Skandal in der Apotheke! Die [Heimleiterin](strack) hat keinen Zweifel, wer die Tabletten genommen hat, nämlich der [Türke](yusuf), und schickt [Yusuf](yusuf) nach Hause, ohne Lohn und ohne ein Wort zu hören. Die Alten sind außer sich. [Trude](trude) besetzt mit Rollator das Treppenhaus, [Irmi](irmi) strickt ein Transparent, und [die zwei](irmi+trude) reden wieder, weil man beim Streiken halt redet. [Fee](fee) und [Ben](ben) sollen derweil herausfinden, wer es wirklich war. Nachts hocken [sie](ben+fee) hinter den Wäschesäcken, Knie an Knie. Wer tappt um drei in den Medikamentenraum? [Nils](nils), mit Sporttasche. [Fee](fee) will los, [Ben](ben) hält [ihr](fee) den Mund zu, weil [sie](fee) lachen muss.
+ accuse strack yusuf "keinen Zweifel"
- steal! yusuf _ "genommen"
- quit yusuf strack "schickt"
- sad _ "außer sich"
- help irmi+trude yusuf "besetzt"
- reconcile irmi trude "reden wieder"
- investigate ben+fee _ "herausfinden"
+ discover ben+fee nils "tappt"
- happy fee "lachen"

== 6
Beweis: Handyvideo. Problem: [Nils](nils) hat [Fee](fee) gesehen, und [Nils](nils) kennt Leute. Auf dem Heimweg drängt ein schwarzer Kombi [ihr](fee) Fahrrad von der Brücke. [Ben](ben) zieht [sie](fee) aus dem Bach, mit gebrochenem Handgelenk, und heult fast mehr als [sie](fee). Im Spital hält [Konrad](konrad) den [Pianisten](ben) für den, [der](nils) [seine](konrad) [Tochter](fee) verführt und halb ertränkt hat, und schüttelt [ihn](ben) durch. [Fee](fee) wirft mit der Nierenschale nach [ihrem](fee) [Vater](konrad) und trifft. Das Handy ist futsch, aber [Ben](ben) hatte das Filmchen aus purer Eitelkeit längst an [seinen](ben) [Opa](graf) geschickt. Der [Graf](graf) weiß nur nicht, wie man so was öffnet.
- discover nils fee "gesehen"
+ attack nils fee "drängt"
- rescue ben fee "zieht"
- injure fee "gebrochenem"
- sad ben "heult"
- accuse! konrad ben "verführt"
- attack konrad ben "schüttelt"
- parent konrad fee "Tochter"
- attack fee konrad "wirft"
- lose fee "futsch"
- kin ben graf "Opa"
- reveal ben graf "geschickt"

== 7
Nix los heute, Leute. Regen, Kreuzworträtsel, Rouladen. Auf dem Gang riecht es nach Bohnerwachs, im Fernsehzimmer läuft Skispringen ohne Ton. Fluss in Sibirien mit zwei Buchstaben? Ob. Am schwarzen Brett hängt ein Zettel: »Gebiss gefunden, bitte nicht drängeln.« Morgenstund hat Gold im Mund, das passt ja. Der Getränkeautomat frisst Münzen, und die Topfpalme hat mehr Besuch als mancher hier. Gegen vier lernt [Graf Hubertus](graf), geduldig angeleitet von [Lieselotte](lieselotte), wie man eine Nachricht öffnet, und schläft genau dann ein, als die Sanduhr verschwindet.
+ advisor lieselotte graf "angeleitet"

== 8
Jetzt aber: [Lieselotte](lieselotte) hat das Video gesehen und es der Polizei gemailt. [Nils](nils) wandert in den Knast, und [seine](nils) [Tante](strack), [die](strack) von nichts gewusst haben will, muss sich vor den Bewohnern auf die Waage stellen, äh, der Wahrheit. [Sie](strack) wusste es. [Sie](strack) hat den [Jungen](nils) gedeckt, weil [sie](strack) [ihn](nils) nach dem Tod der [Mutter](nmutter) großgezogen hat. [Trude](trude) versteht das sogar ein bisschen. [Yusuf](yusuf) kriegt Job und Lohn zurück und obendrein eine Torte. Beim Anschneiden sagt [Egon](egon) was Nettes über 1961, und [Irmi](irmi), drei Liköre im Tank, plappert das mit der Nachricht aus. [Trude](trude) lässt die Gabel fallen.
- reveal lieselotte _ "gemailt"
+ arrest _ nils "Knast"
- kin nils strack "Tante"
- discover.past strack nils "wusste es"
- help.past strack nils "gedeckt"
- die.past nmutter "Tod"
- parent nmutter nils "Mutter"
- hire yusuf "kriegt Job"
- gift _ yusuf "Torte"
+ reveal irmi trude "plappert"
- betray.past opa egon+trude "Nachricht"
- sad trude "Gabel"

== 9
Vierzig Jahre mit dem falschen [Bruder](opa)! [Trude](trude) schließt sich im Bad ein, brüllt das Hochzeitsfoto an und spült den Ring runter. [Egon](egon) setzt sich vor die Tür und liest [ihr](trude) durchs Schlüsselloch den Brief vor, den [er](egon) nach dem Unfall geschrieben und nie mehr abgeschickt hat. Nach Seite sieben geht die Tür auf. Kein Kuss, aber [sie](trude) lehnt den Kopf an die Fliege. Und [Irmi](irmi)? Sieht das, packt [Elvis](wellensittich) und [ihr](irmi) Strickzeug und nimmt ein Taxi zu [ihrer](irmi) [Schwester](schwester) nach [Soest](@soest). Am Tor versucht [Yusuf](yusuf), [sie](irmi) umzustimmen. »Für [mich](irmi) hat noch nie einer vorgelesen«, sagt [sie](irmi).
- married.past opa trude "Vierzig Jahre"
- sibling egon opa "Bruder"
- sad trude "brüllt"
- lose trude "spült"
- create.past egon "geschrieben"
+ reconcile egon trude "Tür auf"
- kiss! egon trude "Kein Kuss"
- jealous irmi trude "Sieht das"
+ flee irmi "Taxi"
- sibling irmi schwester "Schwester"
- help? yusuf irmi "umzustimmen"
- sad irmi "noch nie einer"

== 10
[Fee](fee) hat den Gips ab und [ihre](fee) Stunden voll. [Sie](fee) könnte gehen. [Sie](fee) geht nicht. [Sie](fee) sagt, wegen der Rouladen. [Ben](ben) spielt am Klavier was Neues, und wer Ohren hat, hört, dass das Stück [ihren](fee) Namen in Noten buchstabiert: F, E, E. Hat halt wenige Töne, meint [er](ben). [Sie](fee) küsst [ihn](ben), damit [er](ben) die Klappe hält. Wette verloren, [Trude](trude) schuldet [Yusuf](yusuf) einen Eierlikör! [Der](yusuf) trinkt ihn nicht, [er](yusuf) nimmt sich lieber frei, fährt nach [Soest](@soest) und bringt [Irmi](irmi) ein Buch. [Er](yusuf) kann zwei Stunden vorlesen, ohne rot zu werden, bis auf Kapitel drei.
- recover fee "Gips ab"
- create ben "spielt"
+ kiss ben fee "küsst"
- lose trude "Wette verloren"
- travel yusuf irmi "fährt" @soest
- gift yusuf irmi "bringt Irmi"
- help yusuf irmi "vorlesen"

== 11
Drama mit Ansage: [Lieselotte](lieselotte) bekommt beim Rumba keine Luft mehr. Der [Graf](graf), ausgerechnet [der](graf), ist vor 60 Jahren Feldarzt gewesen und drückt mit allem, was [er](graf) noch hat. Als die Sanis kommen, lebt die [Tänzerin](lieselotte), aber der [Lebensretter](graf) liegt daneben, ganz still. [Ben](ben) spielt auf der Beerdigung, und bei jedem dritten Takt muss [Fee](fee) [ihm](ben) die Seite umblättern, weil [er](ben) nichts sieht. [Irmi](irmi) kommt wegen der Trauerfeier zurück und bleibt wegen [Trude](trude), [die](trude) [ihr](irmi) wortlos das Fensterbett frei geräumt hat. Im Testament vermacht der [Verstorbene](graf) das Klavier dem [Enkel](ben) und den Rasenmäher [Yusuf](yusuf).
- ill lieselotte "keine Luft"
+ rescue graf lieselotte "drückt"
+ die graf "ganz still"
- create ben "spielt"
- help fee ben "umblättern"
- sad ben "nichts sieht"
- return irmi "zurück"
- reconcile irmi trude "frei geräumt"
- gift graf ben+yusuf "vermacht"
- kin ben graf "Enkel"

== 12
Letzter Eintrag, ihr Lieben. Standesamt [Winterberg](@winterberg), Freitag, elf Uhr. Diesmal erscheint der [Bräutigam](egon), und zwar anderthalb Stunden zu früh. Die [Braut](trude) kommt zu spät, mit Absicht, 63 Jahre Rache müssen sein. [Konrad](konrad) führt die [Mutter](trude) hinein, [Irmi](irmi) und [Yusuf](yusuf) bezeugen. Die neue Heimleitung hat zwei Köpfe, das sind nämlich [die beiden](irmi+yusuf), weil der Träger die [Strack](strack) entlassen hat. [Die](strack) steht hinter einer Säule und weint; [Trude](trude) winkt [sie](strack) nach vorn und drückt [ihr](strack) den Strauß in die Hand. [Fee](fee) und [Ben](ben) haben den Hochzeitswagen rosa gesprüht. Mit Erlaubnis, ehrlich! »Küsschen«, sagt [Elvis](wellensittich).
+ wedding egon trude "Standesamt"
- parent konrad trude "Mutter"
- advisor irmi+yusuf egon+trude "bezeugen"
- hire irmi+yusuf "Heimleitung"
- quit strack "entlassen"
- sad strack "weint"
+ reconcile strack trude "winkt"
- gift trude strack "Strauß"
- create ben+fee "gesprüht"
