%series Beim Lamm
%lang de
%genre Dorfserie im Allgäu, ausführliche Inhaltsangaben mit mehreren Strängen
%cast vroni | Vroni Gschwend; Vroni | f
%cast alois | Alois Gschwend; Alois | m
%cast resi | Resi | f
%cast traudl | Traudl Haslinger; Haslinger; Traudl | f
%cast amadou | Dr. Amadou Diallo; Doktor Diallo; Amadou | m
%cast korbinian | Korbinian Haslinger; Korbinian | m
%cast xaver | Xaver Hölzl; Hölzl; Xaver | m
%cast pfarrer | Pfarrer Wenzel; Wenzel | m
%cast aissata | Aïssata | f
%cast investor | Thorsten Kuhl; Kuhl | m
%cast kuh | Berta | f
%cast schwester | Burgi | f
%cast wanderer | - | m
%cast mutter | - | f
%cast braut | - | f

== 1 Der neue Viehdoktor
[Doktor Diallo](amadou), in [Dakar](@dakar) geboren und in [München](@muenchen) promoviert, hat die verwaiste Tierarztpraxis von [Unterlamm](@unterlamm) übernommen. Am Stammtisch reißt [Xaver Hölzl](xaver) Witze darüber, bis [Wirtin](vroni) [Vroni Gschwend](vroni) [ihm](xaver) das Bier über den Janker gießt. Noch in der Nacht muss der [Neue](amadou) ran: [Hölzls](xaver) beste [Milchkuh](kuh), die [Berta](kuh), kalbt verkehrt herum. [Er](amadou) bringt [Mutter](kuh) und Kalb durch, und der [Bauer](xaver) brummt etwas, das man mit gutem Willen als Dank verstehen kann. [Vronis](vroni) [Mann](alois) [Alois](alois) hockt derweil in der Stube und brütet über Mahnbescheiden, die [er](alois) vor [seiner](alois) [Frau](vroni) unter dem Herrgottswinkel versteckt.
+ hire amadou "übernommen" @unterlamm
- attack vroni xaver "gießt"
- birth kuh "kalbt"
+ rescue amadou kuh "bringt"
- married alois vroni "Mann"
- reveal! alois vroni "versteckt"

== 2 Ein Angebot
[Bürgermeisterin](traudl) [Traudl Haslinger](traudl) führt einen [Herrn](investor) im Lodenmantel durchs Dorf, [der](investor) aus [Düsseldorf](@duesseldorf) stammt und [Thorsten Kuhl](investor) heißt. [Er](investor) will das [Lamm](#lamm) abreißen und ein Wellnesshotel hinstellen. [Alois](alois), [dem](alois) das Wasser bis zum Hals steht, unterschreibt hinter [Vronis](vroni) Rücken einen Vorvertrag. Die gemeinsame [Tochter](resi) [Resi](resi) kommt mit Sack und Pack aus [Wien](@wien) heim: das Studium geschmissen, den Liebsten auch. Am Weiher trifft [sie](resi) auf [Korbinian](korbinian), den [Sohn](korbinian) der [Bürgermeisterin](traudl), [der](korbinian) [ihr](resi) einst die Zöpfe in die Tinte getunkt hat. Heute bringt [er](korbinian) vor Verlegenheit kein Wort heraus.
- sad alois "bis zum Hals"
+ betray alois vroni "Rücken"
- parent alois+vroni resi "Tochter"
+ return resi "heim"
- quit.past resi "geschmissen"
- breakup.past resi _ "den Liebsten auch"
- meet korbinian resi "trifft"
- parent traudl korbinian "Sohn"

== 3 Kirchweih
Beim Tanz unter der Linde legt [Korbinian](korbinian) den Arm um [Resi](resi), da entwindet [sie](resi) sich und fordert den [Tierarzt](amadou) auf. [Amadou](amadou), [der](amadou) keinen Zwiefachen kann, tritt [ihr](resi) auf die Zehen; [sie](resi) hat sich seit Monaten nicht so wohl gefühlt. [Korbinian](korbinian) säuft sich aus Verdruss unter den Tisch. In der Sakristei legt [Vroni](vroni) vor [Pfarrer Wenzel](pfarrer) die Beichte [ihres](vroni) halben Lebens ab: [Resi](resi) ist nicht von [Alois](alois). In einem Sommer vor sechsundzwanzig Jahren war es [Xaver](xaver), [der](xaver) [ihr](vroni) die Heuernte und auch sonst einiges einbrachte.
- celebrate _ "Tanz"
- reject resi korbinian "entwindet"
- invite resi amadou "fordert"
- happy resi "wohl gefühlt"
- sad korbinian "Verdruss"
+ reveal vroni pfarrer "Beichte"
- advisor pfarrer vroni "Beichte"
+ parent! alois resi "nicht von Alois"
- parent xaver resi "war es Xaver"
- affair.past vroni xaver "einiges"
- cheat.past vroni alois "einiges"

== 4 Unter Nachbarn
Der Vorvertrag kommt ans Licht, weil [Kuhl](investor) schon vermessen lässt. [Vroni](vroni) jagt [ihn](investor) mit der Mistgabel vom Hof und schickt [Alois](alois) zum Schlafen in die Backstube. Dort wird [er](alois) von [Burgi](schwester), [Traudls](traudl) lediger [Schwester](schwester), mit Zwetschgendatschi aufgepäppelt; [sie](schwester) wohnt Zaun an Zaun und hat für [ihn](alois) schon in der Volksschule geschwärmt. [Xaver](xaver) hat ein Auge auf das Gasthaus geworfen und verspricht [Vroni](vroni), die Schulden zu begleichen. Was [er](xaver) dafür haben will, sagt [er](xaver) nicht dazu. [Amadou](amadou) und [Resi](resi) bergen im Moor einen verirrten [Wanderer](wanderer) und kommen sich im Geländewagen näher.
+ discover vroni alois "ans Licht"
- attack vroni investor "jagt"
- help schwester alois "aufgepäppelt"
- sibling schwester traudl "Schwester"
- neighbour alois schwester "Zaun an Zaun"
- love.past schwester alois "geschwärmt"
- help? xaver vroni "begleichen"
+ rescue amadou+resi wanderer "bergen"
- love.start amadou resi "näher"
- love.start resi amadou "näher"

== 5 Maul- und Klauenseuche
Auf drei Höfen liegt das Vieh mit Schaum vor dem Maul. [Doktor Diallo](amadou) ordnet eine Sperre an, und [Xaver](xaver), [dessen](xaver) Herde gekeult werden soll, baut sich mit dem Schrotgewehr vor [ihm](amadou) auf. [Pfarrer Wenzel](pfarrer) tritt zwischen [die beiden](amadou+xaver) und redet so lange vom heiligen Franziskus, bis der [Bauer](xaver) das Gewehr sinken lässt. [Korbinian](korbinian) lässt unterdessen am Stammtisch fallen, die Seuche habe wohl jemand von weit her eingeschleppt. Am Morgen sind [Amadous](amadou) Reifen zerstochen. [Resi](resi) weiß genau, wer so etwas sagt, und schlägt dem [Burschen](korbinian) vor versammelter Feuerwehr die Mütze vom Kopf.
- ill _ "Schaum"
+ threaten xaver amadou "Schrotgewehr"
- rescue pfarrer amadou "tritt"
- accuse korbinian amadou "eingeschleppt"
+ attack _ amadou "zerstochen"
- discover resi korbinian "weiß"
- attack resi korbinian "schlägt"

== 6 Reue
[Berta](kuh) ist verendet. [Hölzl](xaver), ein [Kerl](xaver) wie ein Schrank, heult im leeren Stall Rotz und Wasser, und ausgerechnet [Amadou](amadou) bleibt die Nacht über bei [ihm](xaver) sitzen. Gegen vier in der Früh rückt der [Bauer](xaver) damit heraus, dass die [Wirtstochter](resi) [sein](xaver) Fleisch und Blut ist. [Diallo](amadou) wünscht, [er](amadou) hätte das nie gehört. [Korbinian](korbinian) schleicht zur Praxis, um die Reifen zu ersetzen, und entschuldigt sich stotternd. In [Düsseldorf](@duesseldorf) hat [Bürgermeisterin](traudl) [Haslinger](traudl) das Hotelbett mit [Kuhl](investor) geteilt und findet am Morgen auf dem Nachttisch [seinen](investor) Ehering.
+ die kuh "verendet"
- sad xaver kuh "heult"
- help amadou xaver "bleibt"
+ reveal xaver amadou "rückt"
- parent xaver resi "Fleisch und Blut"
- gift korbinian amadou "ersetzen"
- reconcile? amadou korbinian "entschuldigt"
- sex investor traudl "geteilt"
- cheat investor _ "geteilt"
- find traudl "findet"
- married _ investor "Ehering"

== 7 Besuch aus Dakar
[Aïssata](aissata), die ältere [Schwester](aissata) des [Tierarztes](amadou), [Herzchirurgin](aissata) von Weltruf, reist unangemeldet an, um [ihn](amadou) nach Hause zu holen: [Ihre](aissata) [Mutter](mutter) habe dort längst eine [Frau](braut) für [ihn](amadou) ausgesucht. [Resi](resi) hört nur die Hälfte und fühlt sich hintergangen. Im [Lamm](#lamm) greift sich [Alois](alois) beim Anzapfen ans Brustbein und kippt um. Die [Besucherin](aissata) öffnet [ihm](alois) auf dem Küchentisch den Brustkorb, [Burgi](schwester) leuchtet mit der Stalllampe. [Vroni](vroni) betet im Hof, obwohl [sie](vroni) seit Wochen nur noch über Zettel mit [ihrem](vroni) [Mann](alois) verkehrt hat.
- sibling aissata amadou "Schwester"
+ travel aissata amadou "reist"
- return? amadou "nach Hause"
- parent mutter aissata "Mutter"
- wedding? amadou braut "ausgesucht"
- discover resi amadou "hört"
- sad resi amadou "hintergangen"
+ ill alois "kippt"
+ treat alois aissata "öffnet"
- help schwester aissata "leuchtet"
- married alois vroni "Mann"

== 8 Krankenbesuche
[Alois](alois) schlägt in der [Kemptener](@kempten) Klinik die Augen auf, und es ist [Vroni](vroni), [die](vroni) [er](alois) zuerst sieht. [Sie](alois+vroni) weinen, [sie](alois+vroni) lachen, und [sie](vroni) sperrt [ihm](alois) die Backstube zu. Für [Burgi](schwester) bleibt nur der Platz am Zaun. [Aïssata](aissata) lässt sich von [Wenzel](pfarrer) die Orgel erklären und von [Resi](resi) das Schuhplatteln; danach erklärt [sie](aissata) der [Mutter](mutter) am Telefon, der [Bruder](amadou) bleibe, wo [er](amadou) sei. [Resi](resi) muss [Amadou](amadou) nur noch glauben. [Er](amadou) zeigt [ihr](resi) den Brief, in dem [er](amadou) die fremde [Braut](braut) schon im Frühjahr ausgeschlagen hat.
+ recover alois "Augen"
- happy alois+vroni "lachen"
+ reconcile alois vroni "sperrt"
- parent mutter aissata "Mutter"
- return! amadou "bleibe"
- sibling aissata amadou "Bruder"
- reveal amadou resi "zeigt"
- reject.past amadou braut "ausgeschlagen"

== 9 Gemeinderat
[Traudl](traudl) peitscht den Bebauungsplan durch, obwohl [sie](traudl) [Kuhl](investor) zum Teufel wünscht: [Er](investor) besitzt Fotos aus dem Hotelzimmer und würde sie [ihrem](traudl) [Sohn](korbinian) schicken. [Korbinian](korbinian) bekommt trotzdem Wind davon und stellt sich, zum ersten Mal im Leben, gegen alle hinter [seine](korbinian) [Mutter](traudl). [Er](korbinian) lockt den [Investor](investor) in die Käserei, sperrt [ihn](investor) zwischen die Bergkäselaibe und lässt [ihn](investor) erst laufen, als die Bilder gelöscht sind. Am Abend legt [Xaver](xaver) [Vroni](vroni) das Geld auf den Tresen. [Sein](xaver) Preis: [Resi](resi) soll erfahren, wer [ihr](resi) [Vater](xaver) ist.
- enemy investor traudl "zum Teufel"
+ threaten investor traudl "schicken"
- reveal? investor korbinian "schicken"
- parent traudl korbinian "Sohn"
- discover korbinian traudl "Wind"
- help korbinian traudl "hinter seine Mutter"
+ abduct korbinian investor "sperrt"
- gift xaver vroni "Geld"
- reveal? _ resi "erfahren"
- parent xaver resi "Vater"

== 10 Die Wahrheit und der Schnaps
[Vroni](vroni) ringt sich durch und erzählt es erst [Alois](alois), dann der [Tochter](resi). [Alois](alois) gießt sich ein Stamperl ein und sagt, gerechnet habe [er](alois) damals auch schon können. [Resi](resi) dagegen ist wie vor den Kopf geschlagen, vor allem, als herauskommt, dass [ihr](resi) [Freund](amadou) seit Wochen im Bilde war. [Sie](resi) schmeißt [Amadou](amadou) aus der Mansarde und fährt mit dem ersten Zug nach [Wien](@wien). [Burgi](schwester), der Warterei überdrüssig, nimmt eine Stelle als Haushälterin im Pfarrhof an. [Wenzel](pfarrer) isst seither für zwei.
+ reveal vroni alois+resi "erzählt"
- parent vroni resi "Tochter"
- discover.past alois vroni "gerechnet"
- sad resi "vor den Kopf geschlagen"
- discover resi amadou "herauskommt"
- couple amadou resi "Freund"
- discover.past amadou "im Bilde"
+ breakup resi amadou "schmeißt"
- travel resi "fährt" @wien
- sad schwester "überdrüssig"
- hire schwester pfarrer "Stelle"

== 11 Almabtrieb
Drei Monate später kränzt man die Rinder. [Resi](resi) steht plötzlich am Wegrand, rund wie eine Glocke; im Krankenhaus haben sie zwei Herztöne gehört. [Xaver](xaver) zieht den Hut vor [ihr](resi), und [sie](resi) hakt sich bei [ihm](xaver) unter, mit dem freien Arm bei [Alois](alois): zwei [Väter](alois+xaver) auf einen Schlag. [Diallo](amadou), bis zum Ellbogen in einer Kalbin, kann nicht zu [ihr](resi) laufen, also ruft [er](amadou) quer über den Anger, ob [sie](resi) [seine](amadou) [Frau](resi) werden wolle. „Wasch [dir](amadou) erst die Hände!“, ruft [Resi](resi) zurück. [Kuhl](investor) wird unterdessen am Flughafen wegen Subventionsbetrugs aus der Schlange geholt.
- celebrate _ "kränzt"
+ return resi "steht plötzlich"
- pregnant resi "rund wie eine Glocke"
- parent alois+xaver resi "Väter"
+ propose amadou resi "seine Frau"
- accuse _ investor "Subventionsbetrugs"
+ arrest _ investor "geholt"
