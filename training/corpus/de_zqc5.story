%series Sankt Korbinian 7
%lang de
%genre daily soap about a tenement in Regensburg, encyclopaedia season article
%cast gundi    | Gundi Hackl; Gundi; Frau Hackl | f
%cast sepp     | Sepp Hackl; Sepp | m
%cast lorenz   | Lorenz Hackl; Lorenz | m
%cast antonia  | Antonia Reisinger; Antonia; Toni | f
%cast bernd    | Bernd Reisinger; Bernd; Reisinger | m
%cast marlis   | Marlis Reisinger; Marlis | f
%cast daniyar  | Daniyar Abenov; Daniyar; Abenov | m
%cast leyla    | Leyla Abenova; Leyla | f
%cast fips     | Philipp Engl; Fips | m
%cast cora     | Cora Wittmann; Cora; Wittmann | f
%cast kommissar | Hauptkommissar Deml; Deml | m
%cast friseur  | Gaspard | m
%cast enkel    | Jakob | m

== 1 Folgen 1–30
Im Haus Nummer 7 herrscht die [Hausmeisterin](gundi) [Gundi Hackl](gundi), [deren](gundi) [Mann](sepp) [Sepp](sepp) seit dem Verlust [seines](sepp) Führerscheins die Wirtsstube im Erdgeschoss kaum noch verlässt. [Beider](gundi+sepp) [Sohn](lorenz) [Lorenz](lorenz) hat sich in aller Stille mit [Antonia Reisinger](antonia) verlobt, der [Tochter](antonia) jenes [Vermieters](bernd), [der](bernd) [Sepp](sepp) vor Jahren um das halbe Haus gebracht hatte. [Bernd Reisinger](bernd), zum zweiten Mal verheiratet und im dritten Stock ansässig, bekommt von der Verbindung Wind und droht der [Tochter](antonia) mit Enterbung. [Seine](bernd) [Gattin](marlis) [Marlis](marlis), kaum älter als die [Stieftochter](antonia), steckt [dieser](antonia) heimlich Geld für die Trauringe zu.
- married gundi sepp "Mann"
- parent gundi+sepp lorenz "Sohn"
+ engaged antonia lorenz "verlobt"
- parent bernd antonia "Tochter"
- betray.past bernd sepp "gebracht"
+ discover bernd antonia+lorenz "Wind"
- threaten bernd antonia "droht"
- married bernd marlis "Gattin"
- kin antonia marlis "Stieftochter"
- gift marlis antonia "steckt"

== 2 Folgen 31–60
Neu im Hinterhaus sind der kasachische [Geiger](daniyar) [Daniyar Abenov](daniyar) und [Leyla](leyla), [die](leyla) von allen für [seine](daniyar) [Frau](leyla) gehalten wird, obgleich [sie](leyla) [seine](daniyar) [Schwester](leyla) ist. [Daniyar](daniyar) unterlässt die Richtigstellung, weil [ihn](daniyar) die [Hausmeisterin](gundi) andernfalls mit jeder ledigen Mieterin verkuppeln würde. [Lorenz](lorenz) repariert den [Neuzugängen](daniyar+leyla) die Heizung und verliert sich dabei in [Leylas](leyla) Erzählungen von der Steppe. [Marlis](marlis), [die](marlis) im Treppenhaus den Geigenkasten trägt, wird vom eigenen [Ehemann](bernd) zur Rede gestellt. Ein [Fremder](friseur) mit französischem Akzent, [der](friseur) den leeren Laden neben der Wirtsstube mietet, verkündet, das ganze Viertel müsse anders frisiert werden.
- move daniyar+leyla "Neu"
- married! daniyar leyla "gehalten"
- sibling daniyar leyla "Schwester"
- help lorenz daniyar+leyla "repariert"
+ love.start lorenz leyla "verliert"
- married bernd marlis "Ehemann"
- quarrel bernd marlis "zur Rede"

== 3 Folgen 61–90
Zur Hochzeit im Domgarten erscheint die [Braut](antonia) pünktlich, der [Bräutigam](lorenz) mit einer Stunde Verspätung, weil [er](lorenz) der vermeintlichen [Gattin](leyla) des [Geigers](daniyar) zuvor noch hatte sagen müssen, dass [er](lorenz) lieber [sie](leyla) nähme. [Leyla](leyla) hat [ihn](lorenz) fortgeschickt. So steht [Lorenz](lorenz) vor dem Pfarrer und sagt Ja, während [sein](lorenz) [Vater](sepp) in der ersten Reihe den alten [Widersacher](bernd) keines Blickes würdigt. Beim Tanz bricht sich [Sepp](sepp) den Knöchel; [Cora Wittmann](cora), eine [Physiotherapeutin](cora) aus dem zweiten Stock, renkt an Ort und Stelle mehr ein als nötig. Die [Hausmeisterin](gundi) zählt die Gläser nach.
+ wedding antonia lorenz "sagt Ja"
- married! daniyar leyla "vermeintlichen"
- confess lorenz leyla "lieber"
+ reject leyla lorenz "fortgeschickt"
- parent sepp lorenz "Vater"
- enemy bernd sepp "Widersacher"
- injure sepp "bricht"
- treat sepp cora "renkt"
- flirt cora sepp "mehr"

== 4 Folgen 91–120
[Bernd](bernd) sperrt [Marlis](marlis) das Konto. Da geht [Marlis](marlis) zu [Daniyar](daniyar). [Daniyar](daniyar) spielt. [Marlis](marlis) weint. Auf dem Teppich schlafen [sie](daniyar+marlis) miteinander. [Leyla](leyla) kommt dazu und geht wieder. „Ist [sie](leyla) nicht [deine](daniyar) [Frau](leyla)?“, fragt [Marlis](marlis). Nein, sagt [Daniyar](daniyar). [Marlis](marlis) lacht laut. [Cora](cora) hört das Lachen. Genau darunter wohnt nämlich [Cora](cora). Am Morgen wirft [Fips](fips) die Zeitung ein. [Fips](fips) ist der [Bote](fips) und in [Cora](cora) verschossen. Morgens um sechs erzählt [Cora](cora) alles [Fips](fips). [Fips](fips) erzählt es [Gundi](gundi). Keine Stunde später weiß es [Bernd](bernd).
+ sex daniyar marlis "schlafen"
- discover leyla daniyar+marlis "dazu"
- married! daniyar leyla "Nein"
- discover cora daniyar+marlis "hört"
- neighbour cora daniyar "darunter"
- love fips cora "verschossen"
- reveal cora fips "erzählt"
- reveal fips gundi "erzählt"#2
+ discover bernd daniyar+marlis "weiß"

== 5 Folgen 121–150
[Bernd](bernd) jagt die untreue [Gemahlin](marlis) in Pantoffeln aus der Wohnung und kündigt den [Geschwistern](daniyar+leyla) im Hinterhaus zum Monatsende. [Marlis](marlis) kommt bei der [Stieftochter](antonia) unter, sehr zum Verdruss des jungen [Ehemanns](lorenz), [der](lorenz) nun täglich hören muss, was [Leyla](leyla) gerade macht. [Gundi](gundi) ist ihrerseits hinter die Behandlungen [ihres](gundi) [Gatten](sepp) gekommen, die mit einem Knöchel längst nichts mehr zu tun haben, und zieht [ihm](sepp) eins mit dem Nudelholz über. Im Laden nebenan bekommt [Wittmann](cora) von dem [Franzosen](friseur), [der](friseur) [Gaspard](friseur) heißt, einen Haarschnitt und eine Predigt über fremde Männer.
- cheat marlis bernd "untreue"
+ breakup bernd marlis "jagt"
- threaten bernd daniyar+leyla "kündigt"
- sibling daniyar leyla "Geschwistern"
- kin antonia marlis "Stieftochter"
- move marlis antonia "unter"
- married antonia lorenz "Ehemanns"
+ discover gundi sepp "gekommen"
- married gundi sepp "Gatten"
- affair cora sepp "Behandlungen"
- attack gundi sepp "Nudelholz"

== 6 Folgen 151–180
Am Tag, an dem die [Abenovs](daniyar+leyla) ausziehen sollen, wird [Bernd Reisinger](bernd) tot im Wäschekeller aufgefunden, erschlagen mit einem Bügeleisen. [Hauptkommissar Deml](kommissar), ein [Schulkamerad](kommissar) [Sepps](sepp), nimmt zunächst den [Liebhaber](daniyar) der [Witwe](marlis) in die Mangel, dann die [Witwe](marlis) selbst und zuletzt auch den [Zeitungsboten](fips), [der](fips) die Leiche gefunden haben will. [Antonia](antonia) trauert um einen [Vater](bernd), [den](bernd) [sie](antonia) am Vorabend noch verflucht hatte. In [ihrer](antonia) Verzweiflung merkt [sie](antonia) nicht, dass [ihr](antonia) [Mann](lorenz) nachts im Hinterhaus sitzt und [Leyla](leyla) die Hand hält.
+ kill _ bernd "erschlagen"
- friend kommissar sepp "Schulkamerad"
+ investigate kommissar daniyar+fips+marlis "Mangel"
- affair daniyar marlis "Liebhaber"
- married.end bernd marlis "Witwe"
- move? daniyar+leyla "ausziehen"
- sad antonia bernd "trauert"
- parent bernd antonia "Vater"
- married antonia lorenz "Mann"
- discover! antonia leyla+lorenz "nicht"

== 7 Folgen 181–210
[Reisingers](bernd) Testament setzt überraschend weder die [Tochter](antonia) noch die [Witwe](marlis) ein, sondern [Gundi](gundi), mit [der](gundi) der [Verblichene](bernd) als Halbwüchsiger gegangen war und [der](gundi) [er](bernd) das halbe Haus zurückgibt, um das [er](bernd) [ihren](gundi) [Mann](sepp) geprellt hatte. Nun hat auch [Sepp](sepp) ein Motiv. [Deml](kommissar) legt dem [Freund](sepp) mit Tränen in den Augen Handschellen an. Für die Mordnacht könnte dem [Verhafteten](sepp) nur [Cora](cora) ein Alibi geben, doch [diese](cora) schweigt, weil [sie](cora) unterdessen mit dem [Boten](fips) geht und [ihn](fips) nicht kränken will.
- parent bernd antonia "Tochter"
+ find gundi bernd "setzt"
- couple.past bernd gundi "gegangen"
- married gundi sepp "Mann"
- betray.past bernd sepp "geprellt"
+ arrest kommissar sepp "Handschellen"
- friend kommissar sepp "Freund"
- help! cora sepp "schweigt"
- couple cora fips "geht"

== 8 Folgen 211–240
[Gundi](gundi) geht zwei Treppen hinauf und bittet die [Frau](cora), [die](cora) [ihr](gundi) den [Mann](sepp) ausgespannt hat, um eine einzige wahre Aussage. [Cora](cora) wird weich. [Sepp](sepp) kommt frei, der [Zeitungsbote](fips) gibt [ihr](cora) den Laufpass und wirft seither nur noch Werbung ein. [Marlis](marlis) entdeckt, dass [sie](marlis) ein [Kind](enkel) trägt, das nach [ihrer](marlis) Rechnung ebenso gut vom [Toten](bernd) wie von [Daniyar](daniyar) stammen kann. [Antonia](antonia) begleitet [sie](marlis) zur Untersuchung und trifft im Wartezimmer auf [Leyla](leyla), [die](leyla) dort ebenfalls auf ein Ergebnis wartet, beim Anblick von [Lorenz'](lorenz) [Frau](antonia) jedoch die Flucht ergreift.
- affair.past cora sepp "ausgespannt"
- married gundi sepp "Mann"
+ help cora sepp "weich"
- breakup fips cora "Laufpass"
+ pregnant marlis "trägt"
- pregnant? marlis bernd+daniyar "ebenso gut"
- help antonia marlis "begleitet"
- flee leyla antonia "Flucht"
- married antonia lorenz "Frau"#2

== 9 Folgen 241–270
Von einer Kundin des [Friseurs](friseur) lässt sich [Antonia](antonia) haarklein auseinandersetzen, was das ganze Haus längst weiß. [Sie](antonia) schneidet [ihrem](antonia) [Gatten](lorenz) daraufhin sämtliche Hosenbeine ab und zieht mit der schwangeren [Stiefmutter](marlis) in [deren](marlis) alte Wohnung. [Lorenz](lorenz), von der [Mutter](gundi) geohrfeigt und vom [Vater](sepp) bemitleidet, will nun endlich zu [Leyla](leyla) stehen, [die](leyla) aber, so sagt [ihr](leyla) [Bruder](daniyar), mit dem Nachtzug nach [Almaty](@almaty) abgereist ist. [Deml](kommissar) stößt im Papierkorb des Salons auf eine Liste mit Namen, von denen drei schon durchgestrichen sind.
+ discover antonia leyla+lorenz "auseinandersetzen"
- married antonia lorenz "Gatten"
+ breakup antonia lorenz "zieht"
- pregnant marlis "schwangeren"
- kin antonia marlis "Stiefmutter"
- housemate.start antonia marlis "zieht"
- attack gundi lorenz "geohrfeigt"
- couple? leyla lorenz "stehen"
- parent gundi lorenz "Mutter"
- parent sepp lorenz "Vater"
- sibling daniyar leyla "Bruder"
- travel leyla "abgereist" @almaty
- find kommissar "Liste"

== 10 Folgen 271–300
[Gaspard](friseur) ist, wie der [Hauptkommissar](kommissar) herausbringt, weder Friseur noch Franzose, sondern der [Halbbruder](friseur) des [Ermordeten](bernd), [den](friseur) [Reisinger](bernd) als jungen Mann ins Gefängnis gebracht hatte. Vor der Festnahme zerrt [er](friseur) die hochschwangere [Marlis](marlis) in den Lieferwagen und rast mit [ihr](marlis) donauabwärts. [Daniyar](daniyar), [der](daniyar) kein Auto besitzt, nimmt das des [Nachbarn](sepp), [der](sepp) seinerseits keinen Führerschein hat, aber das Steuer nicht hergibt. An der Schleuse von [Geisling](@geisling) stellen [die beiden](daniyar+sepp) den [Entführer](friseur). [Der](friseur) gesteht den Mord am [Bruder](bernd) und springt.
+ discover kommissar friseur "herausbringt"
- sibling bernd friseur "Halbbruder"
- betray.past bernd friseur "ins Gefängnis"
+ abduct friseur marlis "zerrt"
- pregnant marlis "hochschwangere"
- neighbour daniyar sepp "Nachbarn"
- rescue daniyar+sepp marlis "stellen"
+ reveal friseur daniyar+sepp "gesteht"
- kill.past friseur bernd "Mord"

== 11 Folgen 301–330
Noch im Wagen setzen bei [Marlis](marlis) die Wehen ein, und der [Wirtshaushocker](sepp), [der](sepp) seinerzeit auch der Geburt des eigenen [Sohnes](lorenz) beigewohnt hat, hilft einem [Buben](enkel) auf die Welt. [Jakob](enkel) hat schwarze Haare und lange Finger; um den [Vater](daniyar) streitet sich danach keiner mehr. [Daniyar](daniyar) bittet die [Mutter](marlis) [seines](daniyar) [Kindes](enkel), [ihn](daniyar) zu nehmen, aber die [Witwe](marlis) hat vom Heiraten genug und schlägt gemeinsames Wohnen vor. [Antonia](antonia), seit der Trennung in einer Kanzlei tätig, reicht die Scheidung ein und lässt sich vom ehemaligen [Zeitungsboten](fips), nunmehr [Taxifahrer](fips), dreimal die Woche nach Hause bringen.
+ birth marlis enkel "Wehen"
- help sepp marlis "hilft"
- parent sepp lorenz "Sohnes"
- parent daniyar enkel "lange Finger"
- parent marlis enkel "Mutter"
- propose daniyar marlis "nehmen"
+ reject marlis daniyar "genug"
- housemate? daniyar marlis "Wohnen"
- breakup.past antonia lorenz "Trennung"
- divorce? antonia lorenz "Scheidung"
- hire antonia "tätig"
- hire fips "Taxifahrer"

== 12 Folgen 331–360
Die Kinder des Hauses spielen Beerdigung im Hof, der Flieder blüht, und [Gundi Hackl](gundi) hängt einen Zettel aus, wonach das Treppengeländer nicht zum Rutschen da sei. Um Mitternacht steht [Leyla](leyla) mit zwei Koffern vor der Tür. [Ihr](leyla) Bauch ist flach, das Ergebnis von damals war ein anderes gewesen, als [Lorenz](lorenz) gehofft hatte: [Sie](leyla) war krank und hat sich in der Heimat operieren lassen. [Er](lorenz) trägt die Koffer in den vierten Stock und bleibt. Der [Physiotherapeutin](cora) macht der verwitwete [Kommissar](kommissar) den Hof, indem [er](kommissar) täglich mit einem anderen Leiden erscheint.
+ return leyla "steht"
- pregnant! leyla "flach"
- ill.past leyla "krank"
- treat.past leyla "operieren"
+ couple.start leyla lorenz "bleibt"
- married.past _ kommissar "verwitwete"
- flirt kommissar cora "Hof"#2

== 13 Folgen 361–390
Zum Finale feiern die [Hackls](gundi+sepp) im Hof Silberhochzeit. [Sepp](sepp) schenkt der [Frau](gundi), [die](gundi) [ihm](sepp) die Affäre nie ganz verziehen hat, ein vergoldetes Nudelholz, und [sie](gundi) küsst [ihn](sepp) unter dem Beifall aller, auch der früheren [Nebenbuhlerin](cora), [die](cora) am Arm des [Hauptkommissars](kommissar) gekommen ist. Die beiden frisch [Geschiedenen](antonia+lorenz) stoßen miteinander an, jeder mit der neuen [Liebe](fips+leyla) im Rücken: hier [Leyla](leyla), dort [Fips](fips). Als [Marlis](marlis) dem [Geiger](daniyar) zwischen zwei Walzern doch noch das Jawort zuflüstert, verpasst [er](daniyar) den Einsatz. Gegen Mitternacht fährt ein Möbelwagen vor: Die neuen Mieter sind da.
- celebrate gundi+sepp "Silberhochzeit"
- gift sepp gundi "Nudelholz"
- affair.past cora sepp "Affäre"
- reconcile! gundi sepp "nie ganz verziehen"
+ kiss gundi sepp "küsst"
- enemy.past cora gundi "Nebenbuhlerin"
- couple cora kommissar "am Arm"
- divorce antonia lorenz "Geschiedenen"
- couple leyla lorenz "Liebe"
- couple antonia fips "Liebe"
+ engaged.start daniyar marlis "Jawort"
