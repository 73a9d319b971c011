%series Der Mann aus Zimmer 411
%lang de
%genre Stasi-era espionage drama, Leipzig and West Berlin 1983, press texts with much indirect speech
%cast marlies | Marlies Kunath; Marlies | f
%cast eckart | Eckart Kunath; Eckart | m
%cast rainer | Rainer Stolz; Stolz; Rainer | m
%cast wiebrecht | Oberst Wiebrecht; Wiebrecht | m
%cast cornelius | Cornelius Fahr; Fahr; Cornelius | m
%cast jutta | Jutta Brem; Jutta | f
%cast soeren | Sören Kunath; Sören | m
%cast dolores | Dolores Peña; Dolores | f
%cast hagen | Hagen Mertz; Mertz; Hagen | m
%cast babette | Babette Fahr; Babette | f
%cast pastor | Pastor Immergrün; Immergrün | m
%cast grenzer | - | m
%cast hauswart | Hauswart Knoll; Knoll | m
%cast amerikaner | Gil Brewster; Brewster | m
%cast liebster | - | m

== 1
Herbstmesse in [Leipzig](@leipzig). Im Hotel Astoria übersetzt [Marlies Kunath](marlies) für westliche Kaufleute und schreibt danach Berichte, von denen nicht einmal [ihr](marlies) [Mann](eckart) [Eckart](eckart), [Physiker](eckart), etwas weiß. [Führungsoffizier](rainer) [Rainer Stolz](rainer) setzt [sie](marlies) auf den Hamburger [Verleger](cornelius) [Cornelius Fahr](cornelius) an, [der](cornelius) in Zimmer 411 wohnt. Ein Manuskript wolle [der](cornelius) außer Landes schmuggeln, heißt es. [Marlies](marlies) lässt [ihren](marlies) Schal liegen, [Fahr](cornelius) trägt ihn [ihr](marlies) nach.
- create marlies "schreibt"
+ betray marlies eckart "weiß"
- married eckart marlies "Mann"
- discover! eckart marlies "weiß"
- boss rainer marlies "Führungsoffizier"
+ investigate marlies cornelius "setzt"#2
- meet cornelius marlies "trägt"

== 2
Der [Verleger](cornelius) wird bezaubert, wie der Plan es vorsieht; dass auch die [Bezaubernde](marlies) an [ihn](cornelius) denkt, wenn [sie](marlies) im Bus nach Hause fährt, steht in keinem Plan. Auf Umwegen kommt heraus, von wem das Manuskript ist: [Eckart](eckart) hat es geschrieben. [Stolz](rainer) legt [Marlies](marlies) die Abschrift hin und will wissen, seit wann [sie](marlies) [ihren](marlies) [Gatten](eckart) decke. [Sie](marlies) schwört, ahnungslos gewesen zu sein. Zum ersten Mal in neun Jahren sagt [sie](marlies) [ihm](rainer) die Wahrheit, zum ersten Mal glaubt [er](rainer) [ihr](marlies) nicht.
- flirt cornelius marlies "bezaubert"
- love.start marlies cornelius "denkt"
+ create.past eckart "geschrieben"
- discover rainer eckart "heraus"
- married eckart marlies "Gatten"
- accuse rainer marlies "decke"
- discover! marlies eckart "ahnungslos"
- reveal marlies rainer "Wahrheit"

== 3
[Sohn](soeren) [Sören](soeren), siebzehn, fliegt wegen eines Aufnähers von der Oberschule. [Pastor Immergrün](pastor) verschafft [ihm](soeren) Arbeit auf dem Friedhof, wo sich abends die Unzufriedenen treffen. In ihrer Mitte sitzt, Gitarre auf den Knien, [Hagen Mertz](hagen), und jeder Akkord landet am nächsten Morgen auf [Wiebrechts](wiebrecht) Schreibtisch. Auch [Sörens](soeren) Witze. Die [Sekretärin](jutta), [die](jutta) sie abtippt, [Jutta Brem](jutta), ist [Eckarts](eckart) erste [Liebe](jutta) gewesen und vertippt sich absichtlich beim Namen.
- parent eckart+marlies soeren "Sohn"
+ quit soeren "fliegt"
- hire soeren pastor "verschafft"
+ betray hagen soeren "landet"
- reveal hagen wiebrecht "landet"
- love.past eckart jutta "Liebe"
- help jutta soeren "vertippt"

== 4
[Oberst Wiebrecht](wiebrecht) verliert die Geduld mit [seinem](wiebrecht) [Untergebenen](rainer) [Stolz](rainer). Dem [Verleger](cornelius) soll etwas angehängt werden, mit dem man [ihn](cornelius) in der Hand hat. In Zimmer 411 werden Kameras montiert. [Marlies](marlies) hält die verabredete Stunde ein, löscht das Licht, ehe [sie](marlies) [ihn](cornelius) küsst, und schiebt den Sessel vor das Bild mit dem Loch. Entwickelt wird ein Film voller Rückenlehne. [Stolz](rainer) kann ein Schmunzeln nicht unterdrücken.
- sad wiebrecht rainer "Geduld"
- boss wiebrecht rainer "Untergebenen"
- betray? wiebrecht cornelius "angehängt"
+ kiss cornelius marlies "küsst"
- cheat marlies eckart "küsst"
+ betray marlies wiebrecht "schiebt"
- happy rainer "Schmunzeln"

== 5
In [Hamburg](@hamburg) entnimmt [Babette Fahr](babette) dem Mantel [ihres](babette) [Mannes](cornelius) eine Theaterkarte mit zwei Abrissen. [Sie](babette) ist nicht die [Frau](babette), [die](babette) weint. [Sie](babette) fährt selbst nach [Leipzig](@leipzig), setzt sich im Astoria an den Nebentisch und lässt sich von der [Rivalin](marlies) die Speisekarte übersetzen. Am Ende empfiehlt [sie](babette) [ihr](marlies), die Finger von Fisch und von [Cornelius](cornelius) zu lassen, es bekomme beides nicht. In der Toilette zittern [ihr](marlies) noch lange die Hände.
- married babette cornelius "Mannes"
+ discover babette cornelius "Theaterkarte"
- sad! babette "weint"
- travel babette "fährt" @leipzig
- enemy babette marlies "Rivalin"
+ threaten babette marlies "empfiehlt"
- sad marlies "zittern"

== 6
Die Nachbarn hören es rumpeln: Um vier Uhr früh holen sie [Eckart](eckart). [Hauswart Knoll](hauswart) hatte gemeldet, dass bei den [Kunaths](eckart+marlies) nachts Schreibmaschine geschrieben werde. Im Wartburg begreift der [Physiker](eckart), dass [er](eckart) längst ein offenes Buch war, nur nicht, wer darin las. [Sören](soeren) geht mit dem Spaten auf den [Hauswart](hauswart) los und muss von [seiner](soeren) [Mutter](marlies) weggezerrt werden. Im Hausflur brüllt der [Junge](soeren), [sie](marlies) habe nicht einmal geweint.
+ arrest _ eckart "holen"
- betray hauswart eckart "gemeldet"
- discover eckart "begreift"
+ attack soeren hauswart "los"
- parent marlies soeren "Mutter"
- accuse soeren marlies "brüllt"
- sad! marlies "geweint"

== 7
[Stolz](rainer) bietet [Marlies](marlies) einen Tausch an. Liefert [sie](marlies) [Fahr](cornelius), kommt [Eckart](eckart) frei. Noch am selben Abend sitzt [sie](marlies) bei [Dolores Peña](dolores), einer chilenischen [Emigrantin](dolores), [die](dolores) [ihren](dolores) [Liebsten](liebster) an Pinochet verloren hat, und fragt [sie](dolores), ob man einen Menschen gegen einen anderen aufwiegen dürfe. [Dolores](dolores) gibt [ihr](marlies) keinen Rat, sondern Schnaps und die Adresse des [Amerikaners](amerikaner) [Brewster](amerikaner).
+ threaten rainer marlies "Tausch"
- betray? marlies cornelius "Liefert"
- rescue? rainer eckart "frei"
- lose.past dolores liebster "verloren"
- couple.past dolores liebster "Liebsten"
- help dolores marlies "Schnaps"
- gift dolores marlies "Adresse"

== 8
[Brewster](amerikaner), [Kulturattaché](amerikaner) und noch manches, verspricht Pässe für drei, wenn [sie](marlies) für [ihn](amerikaner) ein halbes Jahr lang die andere Richtung arbeite. So wird aus [Marlies Kunath](marlies) eine Doppelagentin. [Ihre](marlies) erste Lieferung ist ein Name: [Hagen Mertz](hagen). Zwei Tage später weiß jeder auf dem Friedhof, wer gespitzelt hat. [Sören](soeren) zerschlägt die Gitarre; auf dem Heimweg wird [Hagen](hagen), [den](hagen) keiner mehr grüßt, von Unbekannten in den Karl-Heine-Kanal geworfen. [Immergrün](pastor) springt hinterher.
- gift? amerikaner marlies "Pässe"
+ hire marlies amerikaner "Doppelagentin"
- reveal marlies amerikaner "Lieferung"
- discover _ hagen "weiß"
- betray.past hagen _ "gespitzelt"
- reject _ hagen "grüßt"
- attack _ hagen "geworfen"
+ rescue pastor hagen "springt"

== 9
In der Haft wird [Eckart](eckart) Tag für Tag dasselbe gefragt, und nicht von irgendwem: Auf dem Tonband, das man [ihm](eckart) vorspielt, erkennt [er](eckart) die Stimme [seiner](eckart) [Frau](marlies), wie [sie](marlies) Protokoll spricht. [Jutta Brem](jutta), [die](jutta) als Stenografin danebensitzt, lässt den Bleistift fallen. Beim Aufheben drückt [sie](jutta) dem [Gebrochenen](eckart) etwas in die Hand. Es ist ein Kirschkern, wie [die zwei](eckart+jutta) sie als Schüler um die Wette spuckten.
- arrest.past _ eckart "Haft"
- investigate _ eckart "gefragt"
+ discover eckart marlies "erkennt"
- married eckart marlies "Frau"
- betray.past marlies eckart "Protokoll"
- sad eckart "Gebrochenen"
+ gift jutta eckart "drückt"
- friend.past eckart jutta "als Schüler"

== 10
[Cornelius](cornelius) kehrt trotz Warnung zurück, das Manuskript ist im Westen gedruckt und ein Ereignis. [Er](cornelius) will [Marlies](marlies) herausholen, im doppelten Boden eines Lieferwagens. [Sie](marlies) stellt Bedingungen: Nicht [sie](marlies), sondern [Sören](soeren). Am Kontrollpunkt lässt ein [Grenzer](grenzer) den Hund zweimal schnüffeln, sieht dem [Verleger](cornelius) ins Gesicht und klappt die Klappe zu. Im Funkhaus von [Westberlin](@westberlin) kotzt sich ein [Siebzehnjähriger](soeren) die Seele aus dem Leib und lacht.
- return cornelius "kehrt"
- create eckart "gedruckt"
- rescue? cornelius marlies "herausholen"
+ rescue cornelius soeren "sondern Sören"
- help grenzer cornelius+soeren "klappt"
- happy soeren "lacht"

== 11
[Stolz](rainer) zählt zusammen, was [Marlies](marlies) geliefert hat und was nicht. [Er](rainer) bestellt [sie](marlies) in die konspirative Wohnung, legt die Pistole neben die Zuckerdose und fragt, seit wann. „Seit dem Sessel“, sagt [sie](marlies). [Rainer](rainer) hat [sie](marlies) nach der ersten Woche schon durchschaut und nie gemeldet; was das heißt, begreifen [beide](marlies+rainer) im selben Moment. Vor der Tür steht [Wiebrecht](wiebrecht) mit zwei Mann. [Stolz](rainer) zieht [sie](marlies) zur Feuertreppe und bleibt selber zurück.
- invite rainer marlies "bestellt"
- threaten rainer marlies "Pistole"
- reveal marlies rainer "Seit dem Sessel"
- discover.past rainer marlies "durchschaut"
+ love rainer marlies "nie gemeldet"
- betray rainer wiebrecht "nie gemeldet"
+ rescue rainer marlies "zieht"

== 12
Glienicker Brücke, vier Uhr früh. Gegen zwei Funker wird ein [Ehepaar](eckart+marlies) getauscht, [das](eckart+marlies) einander nicht ansieht. Auf halber Strecke bleibt [Eckart](eckart) stehen, hebt etwas gegen das Licht und lässt es in die Havel fallen, einen Kirschkern. „Hast [du](marlies) je etwas über [mich](eckart) geschrieben, das nicht stimmte?“, fragt [er](eckart). „Ja“, sagt [Marlies](marlies), „dass [ich](marlies) [dich](eckart) nicht liebe.“ Drüben wartet [Sören](soeren) neben [Fahr](cornelius), [der](cornelius) den Hut abnimmt und geht. Im Roten Ochsen zu [Halle](@halle) verhört man einen [Oberleutnant](rainer), [der](rainer) schweigt.
+ rescue _ eckart+marlies "getauscht"
- married eckart marlies "Ehepaar"
+ love marlies eckart "liebe"
- breakup cornelius marlies "geht"
- arrest _ rainer "verhört"
- reveal! rainer _ "schweigt"
