%series Die Klaviermacher vom Alsergrund
%lang de
%genre historical family saga, Vienna piano makers 1884 to 1919, streaming blurbs
%cast leontine | Leontine Hrdlicka; Leontine | f
%cast ambros | Ambros Hrdlicka; Ambros | m
%cast theodorich | Gottfried Hrdlicka; Gottfried | m
%cast apollonia | Apollonia Hrdlicka; Apollonia | f
%cast florentine | Florentine Hrdlicka; Florentine; Flora | f
%cast jaromir | Jaromír Vondra; Jaromír; Vondra | m
%cast esterka | Esterka | f
%cast sandor | Sándor Pálffy; Sándor | m
%cast blumauer | Kommerzialrat Blumauer; Blumauer | m
%cast henriette | Henriette Blumauer; Henriette | f
%cast poldi | Poldi | m
%cast gesualda | Gesualda Torrigiani; Gesualda | f
%cast bischof | - | m
%cast arzt | - | m
%cast kutscher | - | m
%cast leutnant | - | m
%cast lehrer | - | m
%cast waise | Zdenka | f
%cast drillmeister | Feldwebel Krump; Krump | m
%cast ambrosmutter | - | f

== 1 1884
Der [Klavierbauer](ambros) [Ambros Hrdlicka](ambros) sitzt mit drei halbwüchsigen [Kindern](florentine+leontine+theodorich), einer leeren Kasse und einem unverkauften Flügel da, als [ihm](ambros) der [Tischler](jaromir) [Jaromír Vondra](jaromir) aus [Olmütz](@olmuetz) einen neuartigen Rahmen zeigt. Die zwei [Männer](ambros+jaromir) schlagen ein und werden Kompagnons. [Leontine](leontine), [Ambros'](ambros) [Älteste](leontine), [die](leontine) seit dem Kindbettfieber der [Mutter](ambrosmutter) den Haushalt führt, bekommt vom [Zugereisten](jaromir) eine geschnitzte Nachtigall. [Ihre](leontine) jüngere [Schwester](florentine) [Florentine](florentine) bekommt keine und schwört Rache.
- reveal jaromir ambros "zeigt"
+ colleague.start ambros jaromir "Kompagnons"
- parent ambros florentine+leontine+theodorich "Kindern"
- die.past ambrosmutter "Kindbettfieber"
- parent ambrosmutter leontine "Mutter"
+ gift jaromir leontine "Nachtigall"
- sibling florentine leontine "Schwester"
- jealous florentine leontine "schwört Rache"

== 2 1886
Der erste Vondra-Flügel erregt auf der Gewerbeschau Aufsehen. [Kommerzialrat Blumauer](blumauer), größter [Fabrikant](blumauer) der Residenz, will das Patent erwerben; als [Ambros](ambros) ablehnt, lässt [er](blumauer) [ihm](ambros) bei sämtlichen Holzhändlern den Kredit sperren. Nur ein Weg führe aus der Klemme, deutet [Blumauer](blumauer) an: Der einzige [Sohn](theodorich) des Hauses, [Gottfried](theodorich), möge [seine](blumauer) [Henriette](henriette) freien. Die junge [Dame](henriette) hinkt, liest Schopenhauer und hat zu der Idee keine Meinung. [Gottfried](theodorich) besäuft sich mit [seinem](theodorich) [Freund](poldi) [Poldi](poldi) und sagt gegen Morgen Ja.
- create ambros+jaromir "Vondra-Flügel"
- find? blumauer "erwerben"
- reject ambros blumauer "ablehnt"
+ betray blumauer ambros "Kredit"
- parent blumauer henriette "seine Henriette"
- parent ambros theodorich "Sohn"
- wedding? henriette theodorich "freien"
- friend poldi theodorich "Freund"
+ engaged.start henriette theodorich "Ja"

== 3 1887
Auf der Hochzeit der jungen [Leute](henriette+theodorich) sieht man [Leontine](leontine) zum ersten Mal mit [Vondra](jaromir) walzen und [Florentine](florentine) zum ersten Mal lügen. [Letztere](florentine) steckt dem [Vater](ambros), der [Böhme](jaromir) habe zu Hause Weib und Kind. [Ambros](ambros), [der](ambros) auf [seine](ambros) [Töchter](florentine+leontine) nichts kommen lässt, wirft den [Partner](jaromir) noch vor der Torte auf die Gasse. [Jaromír](jaromir) fragt [Leontine](leontine) mit den Augen; [sie](leontine) senkt die [ihren](leontine). Im Gepäck des [Verjagten](jaromir) fahren die Pläne für den eisernen Rahmen mit.
- wedding henriette theodorich "Hochzeit"
- date jaromir leontine "walzen"
+ betray florentine ambros "lügen"
- accuse florentine jaromir "steckt"
- parent ambros florentine "Vater"
- married! _ jaromir "Weib"
- quit jaromir ambros "Gasse"
- reject leontine jaromir "senkt"
- propose? jaromir leontine "fragt"
- parent! jaromir _ "Kind"
- colleague ambros jaromir "Partner"

== 4 1890
[Gottfried](theodorich) entdeckt, dass sich mit der [Frau](henriette), [die](henriette) man [ihm](theodorich) aufgeschwatzt hat, besser reden lässt als mit jedem Zechkumpan. Nicht entdeckt hat [er](theodorich) bisher, dass [Henriette](henriette) unter männlichem Pseudonym Musikkritiken schreibt und die väterliche Firma darin verreißt. [Florentine](florentine), nunmehr zwanzig, lässt sich von einem [Leutnant](leutnant) den Hof machen, [der](leutnant) eigentlich auf [Leontine](leontine) gewettet hat. Aus [New York](@newyork) schickt jemand eine Nachtigall aus Elfenbein. [Leontine](leontine) versteckt sie, aber nicht gut genug.
- married henriette theodorich "Frau"
- love.start theodorich henriette "besser reden"
+ create henriette "Musikkritiken"
- betray henriette blumauer "verreißt"
- discover! theodorich henriette "Nicht entdeckt"
- flirt florentine leutnant "Hof"
+ gift _ leontine "Elfenbein"
- parent blumauer henriette "väterliche"

== 5 1891
[Florentine](florentine) findet den Vogel samt Brief: [Vondra](jaromir) schreibt, [er](jaromir) habe niemals eine andere gehabt, und in der Neuen Welt warte ein Haus mit acht Fenstern. [Sie](florentine) könnte ihn verbrennen. Stattdessen legt [sie](florentine) der [Schwester](leontine) unter Tränen alles dar. Es setzt eine Ohrfeige und darauf ein Jahr Stillschweigen. Mit einer Reisetasche macht sich [Leontine](leontine) nach [Triest](@triest) auf, verfehlt am Kai den Dampfer um eine Stunde und lernt beim Warten auf den nächsten die verarmte [Sängerin](gesualda) [Gesualda Torrigiani](gesualda) kennen, [die](gesualda) [ihr](leontine) die Barschaft zu verdoppeln verspricht. Am Morgen ist die [Italienerin](gesualda) fort und die Börse auch.
- find florentine "findet"
- married! _ jaromir "niemals eine andere"
- invite jaromir leontine "Haus"
+ reveal florentine leontine "legt"
- sad florentine "Tränen"
- sibling florentine leontine "Schwester"
- attack leontine florentine "Ohrfeige"
- quarrel florentine leontine "Stillschweigen"
- travel leontine "macht" @triest
- meet gesualda leontine "lernt"
+ steal gesualda leontine "Börse"
- flee gesualda "fort"

== 6 1893
Mittellos gestrandet, stimmt [Leontine](leontine) in Hafenlokalen Klaviere, bis ein [Bischof](bischof) auf [ihr](leontine) absolutes Gehör aufmerksam wird und [sie](leontine) für [seine](bischof) Orgel engagiert. In [Wien](@wien) bringt [Henriette](henriette) nach zwei Fehlgeburten die kleine [Apollonia](apollonia) zur Welt; der [Großvater](blumauer) mütterlicherseits schenkt ein Pony, der andere, [Ambros](ambros), ein Spielzeugklavier. Über dem Taufbecken geraten sich die beiden [Herren](ambros+blumauer) in die Bärte. [Poldi](poldi), [Pate](poldi) und heimlicher [Bewunderer](poldi) der [Wöchnerin](henriette), trennt [sie](ambros+blumauer) mit dem Weihwassersprengel.
- hire leontine bischof "engagiert"
+ birth henriette apollonia "zur Welt"
- lose.past henriette "Fehlgeburten"
- kin apollonia blumauer "Großvater"
- gift blumauer apollonia "Pony"
- gift ambros apollonia "Spielzeugklavier"
- kin ambros apollonia "der andere"
- celebrate _ apollonia "Taufbecken"
+ quarrel ambros blumauer "Bärte"
- love poldi henriette "Bewunderer"
- discover bischof leontine "aufmerksam"

== 7 1896
[Ambros](ambros) erblindet. [Er](ambros) hält die Hand der [Tochter](florentine), [die](florentine) [ihm](ambros) geblieben ist, und nennt [sie](florentine) beim Namen [derjenigen](leontine), [die](leontine) ging. [Florentine](florentine) trägt es als Strafe. Der [Augenarzt](arzt), der [ihn](ambros) vergebens operiert, wirbt zaghaft um [sie](florentine) und erhält einen Korb, [sie](florentine) tauge nicht zum Glück. Durch eine Indiskretion der Druckerei erfährt [Blumauer](blumauer), wer [ihn](blumauer) seit sechs Jahren öffentlich zerlegt. [Er](blumauer) enterbt das eigene [Fleisch](henriette) und Blut. [Gottfried](theodorich), stolz wie ein Spanier, lässt alle Kritiken [seiner](theodorich) [Gattin](henriette) in Leder binden.
- ill ambros "erblindet"
- parent ambros florentine "Tochter"
- sad florentine "Strafe"
- treat ambros arzt "operiert"
- love arzt florentine "wirbt"
+ reject florentine arzt "Korb"
+ discover blumauer henriette "erfährt"
- reject blumauer henriette "enterbt"
- parent blumauer henriette "Fleisch und Blut"
- happy theodorich "stolz"
- married henriette theodorich "Gattin"
- advisor arzt ambros "Augenarzt"
- reveal _ blumauer "Indiskretion"

== 8 1899
In der Kathedrale von [Görz](@goerz) spielt zur Einweihung der neuen Orgel ein grauer [Herr](jaromir) aus [New York](@newyork), [den](jaromir) man kurzfristig verpflichtet hat. Auf der Empore registriert die [Stimmerin](leontine). [Beide](jaromir+leontine) erkennen einander am Atem, noch ehe sich einer umdreht. [Jaromír](jaromir) trägt einen Ehering. [Leontine](leontine) bemerkt ihn, gratuliert und zieht das falsche Register. [Er](jaromir) sei Witwer, sagt [er](jaromir) nach dem Schlussakkord, seit dem Frühjahr, und [seine](jaromir) kleine [Esterka](esterka) spreche nur Englisch. Unter der Vierung fragt [er](jaromir), was [er](jaromir) vor zwölf Jahren nur mit den Augen zu fragen wagte.
- create jaromir "spielt"
- hire jaromir _ "verpflichtet"
+ find jaromir+leontine "erkennen"
- discover leontine jaromir "bemerkt"
- married.past _ jaromir "Witwer"
- die.past _ "Witwer"
- parent jaromir esterka "seine kleine Esterka"
+ propose jaromir leontine "fragt er"
- celebrate _ "Einweihung"

== 9 1900
[Leontine](leontine) kehrt mit [Mann](jaromir) und [Stieftochter](esterka) an den Alsergrund heim. [Ambros](ambros) tastet das Gesicht des einst [Verstoßenen](jaromir) ab und bittet um Vergebung, in einem Böhmisch, das [er](ambros) in der Zwischenzeit eigens gelernt hat. Nur zwischen den [Schwestern](florentine+leontine) bleibt es frostig, bis [Esterka](esterka) sich ausgerechnet auf [Florentines](florentine) Schoß setzt und einschläft. [Apollonia](apollonia), sieben Jahre alt, erklärt der neuen [Cousine](esterka) den Krieg um das Spielzeugklavier. In der Silvesternacht trifft [Blumauer](blumauer) der Schlag. [Henriette](henriette) wird zur Erbin, da kein gültiges Testament sich findet. [Poldi](poldi), [sein](blumauer) [Notar](poldi), hat es gegessen.
+ return leontine "kehrt"
- married jaromir leontine "Mann"
- kin esterka leontine "Stieftochter"
- reconcile? ambros jaromir "Vergebung"
- sibling florentine leontine "Schwestern"
- kin apollonia esterka "Cousine"
- enemy.start apollonia esterka "Krieg"
+ die blumauer "Schlag"
- find henriette "Erbin"
- advisor poldi blumauer "Notar"
- betray poldi blumauer "gegessen"
- reject.past ambros jaromir "Verstoßenen"

== 10 1908
[Apollonia](apollonia) und [Esterka](esterka), beide [Konservatoristinnen](apollonia+esterka), treten beim Kaiserjubiläum an zwei Flügeln gegeneinander an. Es siegt die [Jüngere](apollonia) um Haaresbreite, und die [Unterlegene](esterka) trommelt vor Wut auf den Deckel, bis die Finger bluten. Im Publikum verguckt sich der ungarische [Geiger](sandor) [Sándor Pálffy](sandor) in [beide](apollonia+esterka) und schickt aus Versehen zwei gleichlautende Billetts. Die [Verfeindeten](apollonia+esterka) legen die Zettel nebeneinander. Zum Rendezvous erscheint niemand; dafür dringt aus dem Hause Hrdlicka erstmals vierhändiges Spiel.
- enemy apollonia esterka "gegeneinander"
+ find apollonia "siegt"
- sad esterka "Wut"
- love.start sandor apollonia+esterka "verguckt"
- invite sandor apollonia+esterka "Billetts"
- reject apollonia+esterka sandor "erscheint niemand"
+ reconcile apollonia esterka "vierhändiges"
- celebrate _ "Kaiserjubiläum"
- lose esterka "Unterlegene"
- injure esterka "bluten"
- date! apollonia+esterka sandor "Rendezvous"

== 11 1914
Mobilmachung! Im Werk werden statt Klavieren Munitionskisten geleimt. [Sándor](sandor) rückt ein und lässt [seine](sandor) Geige bei [Esterka](esterka), nachdem [er](sandor) sich sechs Jahre lang nicht hat entscheiden können. [Apollonia](apollonia) nimmt es gefasst auf, denn [ihr](apollonia) Herz gehört einem [Lehrer](lehrer) mit steifem Bein, [den](lehrer) die Familie für einen Anarchisten hält und [der](lehrer) es auch ist. [Gottfried](theodorich) meldet sich mit achtundvierzig Jahren; [Henriette](henriette) bricht [ihm](theodorich) in der Nacht vor der Abfahrt mit einem Leimtopf den Fuß. „Jetzt hinken [wir](henriette+theodorich) [beide](henriette+theodorich)“, sagt [sie](henriette) zufrieden.
- hire sandor "rückt"
- gift sandor esterka "Geige"
+ love? sandor apollonia+esterka "entscheiden"
- love apollonia lehrer "Herz"
- hire? theodorich "meldet"
+ injure theodorich henriette "bricht"
- happy henriette "zufrieden"

== 12 1916
In der Kaserne drillt [Feldwebel Krump](drillmeister) Rekruten und nebenbei den inhaftierten [Anarchisten](lehrer). [Apollonia](apollonia), im Rock [ihrer](apollonia) [Tante](florentine) und mit [deren](florentine) Schmuck im Strumpf, kauft den [Wärter](kutscher) und holt den [Geliebten](lehrer) aus dem Arrest; ein Leichenwagen bringt [sie](apollonia+lehrer) über die Schweizer Grenze. [Florentine](florentine), [die](florentine) den Wagen selbst gelenkt hat, kehrt mit leeren Händen und zum ersten Mal pfeifend heim. Auf dem Heimweg liest [sie](florentine) am Nordbahnhof ein galizisches [Waisenkind](waise) auf, [Zdenka](waise), [das](waise) sich an [ihrem](florentine) Ärmel festhält und nicht mehr loslässt.
- arrest.past _ lehrer "inhaftierten"
- kin apollonia florentine "Tante"
- couple apollonia lehrer "Geliebten"
- betray kutscher _ "kauft"
+ rescue apollonia lehrer "holt"
- flee apollonia+lehrer "Schweizer Grenze"
- help florentine apollonia+lehrer "gelenkt"
- happy florentine "pfeifend"
+ find florentine waise "liest"
- die.past _ "Waisenkind"
- return florentine "kehrt"

== 13 1919
Die Monarchie ist dahin, der Flügel Nummer eins noch da. [Sándor](sandor) kommt mit einem Arm aus Sibirien wieder. [Esterka](esterka) spielt für [ihn](sandor) die linke Hand, [er](sandor) für [sie](esterka) die rechte; die Geige hängt an der Wand. [Ambros](ambros), fast neunzig, lässt sich von [Zdenka](waise) zu [seinem](ambros) ersten Instrument führen, schlägt ein tiefes A an und hört mitten im Verklingen auf zu atmen. Auf dem Begräbnis stehen die [Schwestern](florentine+leontine) Hand in Hand. [Jaromír](jaromir) hat eine letzte Nachtigall geschnitzt. [Er](jaromir) legt sie nicht ins Grab, sondern in [Florentines](florentine) Tasche, zweiunddreißig Jahre zu spät.
- return sandor "kommt"
- injure.past sandor "mit einem Arm"
- help esterka sandor "linke Hand"
- help waise ambros "führen"
+ die ambros "atmen"
- sibling florentine leontine "Schwestern"
- reconcile florentine leontine "Hand in Hand"
- create jaromir "geschnitzt"
+ gift jaromir florentine "Tasche"
- create esterka+sandor "spielt"
