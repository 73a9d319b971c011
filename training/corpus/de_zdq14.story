%series Alasani Cuvée
%lang de
%genre winery drama in Kakheti, Georgia, terse fernsehserien-style list, many persons, relation nouns
%cast tamar | Tamar Dschaparidse; Tamar | f
%cast irakli | Irakli Dschaparidse; Irakli | m
%cast lascha | Lascha | m
%cast ketewan | Ketewan Dschaparidse; Ketewan | f
%cast sopo | Sopo | f
%cast dato | Dato Gelaschwili; Dato; Gelaschwili | m
%cast weber | Henning Weber; Weber | m
%cast ilse | Ilse Weber; Ilse | f
%cast nikusch | Nikuscha | m
%cast priester | Vater Ioane; Ioane | m
%cast sascha | Sascha Gelaschwili; Sascha | n
%cast geiger | - | m
%cast chefin | - | f
%cast fahrer | Temo | m

== 1 Rückkehr
Zwölf Jahre nach [ihrer](tamar) Flucht aus der Ehe steigt [Tamar](tamar) in [Telawi](@telawi) aus dem Bus, am Arm den dreizehnjährigen [Nikuscha](nikusch). [Ihr](tamar) [Vater](irakli) [Irakli](irakli) gießt [ihr](tamar) Wein ein und sieht den [Enkel](nikusch) nicht an. Auf dem Nachbargut herrscht [Dato Gelaschwili](dato), [den](dato) [sie](tamar) damals mit dem halben Hochzeitsessen sitzen ließ. [Er](dato) hat wieder geheiratet, [Sopo](sopo), [Tamars](tamar) jüngere [Cousine](sopo). Beim Erntefest begegnen sich die beiden [Frauen](sopo+tamar) am Wasserhahn. Wortlos füllen [sie](sopo+tamar) [ihre](sopo+tamar) Krüge, und die [Jüngere](sopo) gießt den [ihren](sopo) der [Älteren](tamar) über die Füße.
- flee.past tamar dato "Flucht"
- married.past dato tamar "Ehe"
+ return tamar "steigt" @telawi
- parent irakli tamar "Vater"
- gift irakli tamar "gießt"
- kin irakli nikusch "Enkel"
- breakup.past tamar dato "sitzen ließ"
- neighbour dato irakli "Nachbargut"
- married dato sopo "wieder geheiratet"
- kin sopo tamar "Cousine"
- celebrate _ "Erntefest"
- attack sopo tamar "gießt"#2

== 2 Der Deutsche
[Henning Weber](weber), [Weinhändler](weber) aus [Bremen](@bremen), und [seine](weber) [Schwester](ilse) [Ilse](ilse) suchen ein Gut, das nicht in [seinem](weber) Katalog steht. [Irakli](irakli) lädt [sie](ilse+weber) auf Schaschlik ein; es wird ein Gelage. Beim siebten Trinkspruch bietet der [Bremer](weber) eine Summe, bei der [Irakli](irakli) das Horn fallen lässt. [Lascha](lascha), [Tamars](tamar) [Bruder](lascha) und [Kellermeister](lascha), wittert Verrat an den Vorfahren und geht auf den [Gast](weber) los. [Ilse](ilse) zieht [ihn](lascha) am Gürtel zurück und hält [ihn](lascha) danach länger als nötig fest. [Ihr](ilse) [Bruder](weber) sieht es mit Bedenken.
- sibling ilse weber "Schwester"
- invite irakli ilse+weber "lädt"
+ gift? weber irakli "Summe"
- sibling lascha tamar "Bruder"
- attack? lascha weber "los"
- help ilse weber "zurück"
+ flirt ilse lascha "länger als nötig"

== 3 Wessen Sohn
[Nikuscha](nikusch) hat [Datos](dato) Ohren. Das sieht das Dorf am ersten Tag, [Gelaschwili](dato) am dritten. [Er](dato) schickt [Sascha](sascha), [sein](dato) [Kind](sascha) aus einer früheren Liebschaft, zum Aushorchen: Wann sei der [Junge](nikusch) geboren? [Tamar](tamar) lügt ein Jahr hinzu, [Ketewan](ketewan), die [Großmutter](ketewan), zwei. [Sopo](sopo) glaubt den Ohren und verbarrikadiert das Schlafzimmer. Der [Ausgesperrte](dato) schläft im Traktor, und am Morgen, als der Motor anspringt, sitzt der dreizehnjährige [Sohn](nikusch) auf dem Beifahrersitz und fragt, ob man den wohl auch rückwärts fahren könne.
- parent dato sascha "Kind"
- affair.past _ dato "Liebschaft"
- investigate sascha nikusch "Aushorchen"
+ betray ketewan+tamar sascha "lügt"
- kin ketewan nikusch "Großmutter"
- reject sopo dato "verbarrikadiert"
- discover dato nikusch "am dritten"
+ parent dato nikusch "Sohn"

== 4 Unter Zeugen
[Vater Ioane](priester), [Priester](priester) mit Autowerkstatt, muss schlichten. [Ketewan](ketewan) schlägt einen Eid auf die Ikone vor. [Tamar](tamar) legt die Hand darauf und sagt gar nichts, was als Geständnis gilt. [Dato](dato) fällt [ihr](tamar) nicht um den Hals, [er](dato) ohrfeigt den [Geistlichen](priester), [der](priester) nichts dafür kann, und lädt [ihn](priester) abends zum Essen ein. [Sopo](sopo) zieht zu [ihrer](sopo) Mutter nach [Gurdschaani](@gurdschaani). [Weber](weber) kauft derweil die Weinstöcke des [Nachbarn](dato), [Iraklis](irakli) Stöcke bekommt [er](weber) nicht.
- help priester _ "schlichten"
+ reveal tamar dato "Geständnis"
- attack dato priester "ohrfeigt"
- invite dato priester "lädt"
+ breakup sopo dato "zieht"
- move sopo "zieht" @gurdschaani
- find weber dato "kauft"
- neighbour dato irakli "Nachbarn"
- reject irakli weber "bekommt"

== 5 Ein Geiger fällt vom Laster
Beim Straßenfest spielt ein [Geiger](geiger) mit nur einem Schuh. Auf der Rückfahrt kippt der Laster in den Graben, [Temo](fahrer), der [Fahrer](fahrer), wird eingeklemmt. [Lascha](lascha) stemmt die Kabine mit den Schultern hoch, [Ilse](ilse) zieht [den](fahrer) an den Armen heraus. Der [Geiger](geiger) hält sich so lange an [seinem](geiger) Instrument fest. Zu dritt sitzen [sie](geiger+ilse+lascha) im Gras, bis der Krankenwagen [Temo](fahrer) abholt. Zwischen Öl und Mais küsst die [Bremerin](ilse) den [Kellermeister](lascha). Der [Musikant](geiger) stimmt dazu die Saiten neu. [Weber](weber) sucht unterdessen im ganzen Tal [seine](weber) [Schwester](ilse).
- injure fahrer "eingeklemmt"
+ rescue ilse+lascha fahrer "zieht"
- help lascha fahrer "stemmt"
+ kiss ilse lascha "küsst"
- create geiger "spielt"
- investigate weber ilse "sucht"
- sibling ilse weber "Schwester"

== 6 Die Chefin
[Webers](weber) [Vorgesetzte](chefin) aus der Bremer Zentrale, eine [Frau](chefin), [die](chefin) auf Wein nur Kalkulationen reimt, reist an und streicht [ihm](weber) das Budget. [Er](weber) hat zu wenig gekauft und zu viel getrunken. [Dato](dato), [den](dato) der Verkauf der Stöcke reut, stiehlt [ihr](chefin) die Unterlagen aus dem Handgepäck. [Sascha](sascha) steht dabei Schmiere. Hinterher blättert das [Geschwisterpaar](nikusch+sascha) darin und findet [Iraklis](irakli) Namen, rot unterstrichen: Hypothek auf das ganze Gut. Weshalb die halbe Ernte verpfändet ist, weiß nur [Ketewan](ketewan), und [die](ketewan) strickt.
- boss chefin weber "Vorgesetzte"
- travel chefin "reist"
- sad dato "reut"
+ steal dato chefin "stiehlt"
- help sascha dato "Schmiere"
- sibling nikusch sascha "Geschwisterpaar"
+ discover nikusch+sascha irakli "findet"
- discover ketewan irakli "weiß"

== 7 Alte Rechnung
[Irakli](irakli) beichtet, was [er](irakli) einst verspielt hat: die Mitgift der [Tochter](tamar) an einem Pokertisch in [Tbilissi](@tbilissi), weshalb [Dato](dato) leer ausging, weshalb [er](dato) grob wurde, weshalb [sie](tamar) ging. [Tamar](tamar) braucht einen Abend, um [ihm](irakli) nicht den Wein ins Gesicht zu schütten, und schüttet ihn dann doch. [Ketewan](ketewan), des [Alten](irakli) [Frau](ketewan), wusste davon seit dem Morgen danach und hat [ihn](irakli) gedeckt. „Einer musste ja schlafen können“, sagt [sie](ketewan). [Lascha](lascha) verlässt das Haus und schläft im Weinberg, in [Ilses](ilse) Mantel.
- lose.past irakli "verspielt"
+ reveal irakli tamar "beichtet"
- parent irakli tamar "Tochter"
- attack.past dato tamar "grob"
- breakup.past tamar dato "ging"
- discover.past ketewan irakli "wusste"
- attack tamar irakli "schüttet"
- married irakli ketewan "Frau"
- help.past ketewan irakli "gedeckt"
+ flee lascha "verlässt"

== 8 Ruhetag
Es regnet in die Trauben. [Vater Ioane](priester) repariert Motoren, [Nikuscha](nikusch) lernt von [Sascha](sascha) pfeifen, der [Geiger](geiger) bekommt einen zweiten Schuh. Nur [Dato](dato) sitzt am Grab [seines](dato) Vaters und redet mit dem Stein. [Tamar](tamar) kommt vorbei, um Unkraut zu zupfen; einer Ehe wächst, so sagt das Sprichwort, kein zweiter Boden. Trotzdem bleibt [sie](tamar) stehen. [Er](dato) gibt [ihr](tamar) die Harke. [Sie](dato+tamar) zupfen bis zur Dämmerung nebeneinander her, als läge dort etwas, das zu finden wäre.
- advisor sascha nikusch "lernt"
- gift _ geiger "Schuh"
- gift dato tamar "Harke"
+ reconcile? dato tamar "nebeneinander"

== 9 Die Versteigerung
Die Bank setzt einen Termin, Sonnabend zwölf Uhr. [Weber](weber) lässt [seinen](weber) Koffer platzen und legt, gegen den Willen der [Chefin](chefin), eigenes Geld auf den Tisch; [er](weber) verliert die Stelle, gewinnt aber ein Zehntel. [Dato](dato) gibt den Traktor dazu, [Lascha](lascha) die Uhr, die [Ketewan](ketewan) [ihm](lascha) zur Hochzeit schenken wollte, zu der es ja nicht kam. Ein anonymer [Bieter](sopo) am Telefon treibt den Preis. Es ist [Sopo](sopo), [die](sopo) nach [ihrem](sopo) Weggang zu einer Erbschaft kam. Drei Lari zu wenig haben die [Dschaparidses](irakli+lascha+tamar), zwei davon fallen aus [Nikuschas](nikusch) Hosentasche.
- boss chefin weber "Chefin"
- reject weber chefin "Willen"
+ quit weber chefin "verliert die Stelle"
- gift dato irakli "Traktor"
- gift lascha irakli "die Uhr"
- help weber irakli "eigenes Geld"
- find weber "Zehntel"
- gift? ketewan lascha "schenken"
- wedding! lascha "nicht kam"
- find sopo "Erbschaft"
- enemy irakli+lascha+tamar sopo "Bieter"

== 10 Das Gut gehört
[Sopo](sopo) erhält den Zuschlag. [Sie](sopo) trägt Sonnenbrille, niemand wagt einen Laut, [Tamar](tamar) nimmt [Nikuscha](nikusch) bei der Hand und will gehen. Da schiebt [Sopo](sopo) der [Cousine](tamar) den Schlüssel hin. [Sie](sopo) habe, erklärt [sie](sopo), mit [ihrer](sopo) Erbschaft nicht den [Mann](dato) zurückkaufen wollen, nur [ihre](sopo) Ruhe; das Gut gehöre [dem](nikusch), [der](nikusch) gestern [sein](nikusch) letztes Geld hergab. [Dato](dato), [dessen](dato) Ohren wie die des [Beschenkten](nikusch) glühen, lässt sich vor allen scheiden, bereitwillig. [Weber](weber) heult, obgleich nur am Rande beteiligt.
- find sopo "Zuschlag"
+ gift sopo nikusch "Gut gehöre"
- kin sopo tamar "Cousine"
- reconcile! dato sopo "zurückkaufen"
+ divorce dato sopo "scheiden"
- sad weber "heult"

== 11 Zwei Antworten
[Ilse](ilse) ist schwanger und will in [Bremen](@bremen) niederkommen. [Lascha](lascha), [der](lascha) [Georgien](@georgien) noch nie verlassen hat, packt eine Amphore ein. [Weber](weber) hilft, indem [er](weber) auf dem Koffer sitzt. Am selben Tag bringt [Dato](dato) [Tamar](tamar) das restliche Hochzeitsessen von damals, wie [er](dato) sagt, aufgewärmt, die Soße um zwölf Jahre nachgesalzen. [Sie](tamar) kostet. „Versalzen“, befindet [sie](tamar) und nimmt noch eine Gabel. Die [Großmutter](ketewan) legt zwei Teller auf. Was daraus wird, sagt [Tamar](tamar), wisse [sie](tamar) selber nicht.
+ pregnant ilse lascha "schwanger"
- travel? ilse "niederkommen" @bremen
- travel lascha "packt"
- help weber lascha "Koffer"
- gift dato tamar "bringt"
+ reconcile? dato tamar "noch eine Gabel"

== 12 Der letzte Trinkspruch
[Irakli](irakli), vom Schlag gerührt, hält sich noch bis zum Pressen am Leben. [Er](irakli) lässt sich in den Hof tragen, hebt das Horn und trinkt auf alle, die [er](irakli) beleidigt habe; es dauert eine halbe Stunde. Dann nickt der alte [Mann](irakli) ein und wacht nicht wieder auf. [Tamar](tamar), [die](tamar) zweimal fortlief und einmal zurückkam, zieht [ihm](irakli) das Horn aus der Hand. Der [Geiger](geiger) spielt, in zwei Schuhen. [Nikuscha](nikusch), dreizehn Jahre alt und [Herr](nikusch) über vierzig Hektar, fragt den [Priester](priester), ob [er](nikusch) jetzt älter geworden sei. „Ein bisschen“, sagt [Ioane](priester) und bietet [ihm](nikusch) einen Schraubenschlüssel an.
- ill irakli "Schlag"
+ die irakli "wacht nicht wieder"
- flee.past tamar "fortlief"
- create geiger "spielt"
- gift priester nikusch "Schraubenschlüssel"
- boss nikusch _ "Herr"
