%series Plenum
%lang de
%genre political drama in a state parliament, texts of a programme guide
%cast hatice | Hatice Brandl; Hatice; Brandl | f
%cast volker | Volker Brandl; Volker | m
%cast sieglinde | Ministerpräsidentin Sieglinde Rau; Sieglinde Rau; Rau | f
%cast moritz | Moritz Rau; Moritz | m
%cast kim | Kim Seiffert; Kim; Seiffert | n
%cast osei | Kwame Osei; Osei; Kwame | m
%cast lubitz | Lubitz; Gernot Lubitz | m
%cast tamara | Tamara Lubitz; Tamara | f
%cast pfoertner | Herr Swoboda; Swoboda | m
%cast filiz | Filiz | f
%cast staatsanwaeltin | Oberstaatsanwältin Prinz; Prinz | f
%cast fahrer | - | m
%cast vorgaenger | - | m
%cast tochter | - | f
%cast kassiererin | - | f
%cast praktikant | Jasper | m
%cast frisch | Annegret Frisch; Frisch | f
%cast anrufer | - | m

== 1
[Hatice Brandl](hatice), [Hinterbänklerin](hatice) aus der Provinz, rutscht nach einem tödlichen Autounfall [ihres](hatice) [Vorgängers](vorgaenger) in das Amt der Verkehrsministerin. [Ministerpräsidentin Sieglinde Rau](sieglinde) hält [sie](hatice) für steuerbar, [Fraktionschef](lubitz) [Lubitz](lubitz) für eine Zumutung. Beim Empfang prostet [ihr](hatice) nur [einer](osei) zu, der [Oppositionsmann](osei) [Kwame Osei](osei), mit [dem](osei) [sie](hatice) zu Studentenzeiten ein Zimmer und mehr geteilt hat. Daheim wartet [Volker](volker), [ihr](hatice) [Gatte](volker), mit kaltem Essen und warmem Sekt. Dass die [Oberstaatsanwältin](staatsanwaeltin) den Unfallwagen heimlich untersuchen lässt, erfährt an diesem Abend noch niemand.
- die.past vorgaenger "tödlichen Autounfall"
+ hire hatice "rutscht"
- boss sieglinde hatice "Ministerpräsidentin"
- couple.past hatice osei "ein Zimmer und mehr"
- housemate.past hatice osei "Zimmer"
- married hatice volker "Gatte"
- investigate staatsanwaeltin vorgaenger "untersuchen"
- discover! _ staatsanwaeltin "niemand"

== 2
Der erste Termin führt die [Neue](hatice) auf eine Autobahnbrücke, die es laut Haushalt gibt und laut Landschaft nicht. [Ihr](hatice) [Referent](kim) [Kim Seiffert](kim) rechnet nach: Vierzig Millionen sind versickert. Als [Kim](kim) [Lubitz](lubitz) danach fragt, legt [dieser](lubitz) väterlich den Arm um [ihn](kim), so fest, dass es wehtut, und erwähnt beiläufig, befristete Verträge liefen bisweilen aus. Im Pförtnerhaus verteilt [Herr Swoboda](pfoertner) Schlüssel und Lebensweisheiten. Der alte [Mann](pfoertner) sieht alles und wird nie gefragt, obwohl [er](pfoertner) am Todestag des [Ministers](vorgaenger) Dienst hatte.
- hire hatice "Neue"
- boss hatice kim "Referent"
+ discover kim _ "rechnet"
- steal.past _ "versickert"
- investigate kim lubitz "fragt"
+ threaten lubitz kim "beiläufig"
- die.past vorgaenger "Todestag"

== 3
[Moritz Rau](moritz), [Sohn](moritz) der [Regierungschefin](sieglinde) und nach eigenem Bekunden Dichter, trägt in einer Kellerbar ein Sonett auf [Tamara](tamara) vor, die [Gemahlin](tamara) des [Fraktionschefs](lubitz). [Tamara Lubitz](tamara), [die](tamara) in neunzehn Ehejahren allenfalls Bilanzen zu hören bekam, zieht [ihn](moritz) hinter den Vorhang. Ein Handyfoto davon erreicht noch vor Mitternacht die [Mutter](sieglinde). [Sie](sieglinde) bestellt den [Sohn](moritz) ein und verlangt, dass [er](moritz) die Liaison beende, ehe der [Gehörnte](lubitz) davon Wind bekomme. [Moritz](moritz) reimt eine Absage. Der [Anrufer](anrufer), [der](anrufer) das Foto anbot, nannte keinen Preis, nur ein Datum.
- parent sieglinde moritz "Sohn"
- create moritz "Sonett"
- married lubitz tamara "Gemahlin"
+ affair moritz tamara "Liaison"
- flirt moritz tamara "hinter den Vorhang"
- cheat tamara lubitz "Gehörnte"
- discover sieglinde moritz+tamara "erreicht"
- breakup? moritz tamara "beende"
- discover? lubitz tamara "Wind bekomme"
- reject moritz sieglinde "Absage"
+ threaten anrufer sieglinde "nannte"

== 4
[Volker](volker) ist die Wochenenden allein satt und nimmt die [Klavierlehrerin](filiz) [seiner](volker) [Tochter](tochter) mit zu einem Konzert. [Filiz](filiz) lacht an den falschen Stellen, und [er](volker) lacht mit. In der Hauptstadt übernachtet unterdessen die [Ministerin](hatice) im Büro, [Osei](osei) bringt [ihr](hatice) Linsensuppe vorbei, und [beide](hatice+osei) reden bis drei Uhr über eine Brücke. Zwischen [ihnen](hatice+osei) steht die ganze Zeit ein Schreibtisch. [Praktikant](praktikant) [Jasper](praktikant), [der](praktikant) den Drucker sucht und ein Gerücht findet, twittert es in die Welt. Am Morgen haben alle Zeitungen ein Verhältnis, das es nicht gibt.
- parent volker tochter "Tochter"
- advisor filiz tochter "Klavierlehrerin"
- date filiz volker "Konzert"
- sad volker "allein satt"
- happy filiz+volker "lacht"
- help osei hatice "Linsensuppe"
- gift osei hatice "bringt"
+ betray praktikant hatice+osei "twittert"
+ affair! hatice osei "Verhältnis"

== 5
[Sieglinde Rau](sieglinde) lässt [Hatice](hatice) vor dem Kabinett wie ein Schulmädchen stehen. Statt sich zu rechtfertigen, legt die [Gescholtene](hatice) die Brückenrechnung auf den Tisch. [Lubitz](lubitz) läuft dunkelrot an, fasst sich an die Brust und kippt vom Stuhl. Ausgerechnet [Hatice](hatice), [die](hatice) einmal Krankenschwester war, reißt [ihm](lubitz) das Hemd auf und pumpt, bis der Notarztwagen da ist. Am Bett des [Patienten](lubitz) treffen später [seine](lubitz) [Frau](tamara) und [deren](tamara) [Liebhaber](moritz) aufeinander, jeder mit einem Strauß. [Tamara](tamara) nimmt beide an sich und schickt [Moritz](moritz) fort, diesmal für immer, wie [sie](tamara) sagt.
- quarrel hatice sieglinde "Schulmädchen"
+ accuse hatice lubitz "Brückenrechnung"
- ill lubitz "kippt"
+ rescue hatice lubitz "pumpt"
- married lubitz tamara "Frau"
- affair moritz tamara "Liebhaber"
+ breakup tamara moritz "schickt"

== 6
Sommerpause. Das Parlament riecht nach Bohnerwachs, in der Kantine gibt es nur noch Würstchen, und [Swoboda](pfoertner) gießt die Topfpflanzen der Abgeordneten, am liebsten die der Opposition. [Jasper](praktikant), zur Buße ins Archiv versetzt, leistet [ihm](pfoertner) in der Mittagspause Gesellschaft. Der [Junge](praktikant) lernt, woran man Lügner erkennt (am Gang), und der [Alte](pfoertner) lernt, was ein Hashtag ist. Nebenbei erwähnt [er](pfoertner), dass an jenem Tag im März nicht der [Minister](vorgaenger) selbst den Wagen abgeholt habe, sondern ein [Fahrer](fahrer), [den](fahrer) [er](pfoertner) vorher und nachher nie gesehen hat.
- friend.start pfoertner praktikant "Gesellschaft"
- advisor pfoertner praktikant "lernt"
- advisor praktikant pfoertner "lernt"#2
+ reveal pfoertner praktikant "erwähnt"

== 7
[Jasper](praktikant) trägt [sein](praktikant) Wissen zu [Kim](kim), [Kim](kim) trägt es zur [Oberstaatsanwältin](staatsanwaeltin), und [Prinz](staatsanwaeltin) sagt, was [sie](staatsanwaeltin) bisher nur dachte: Mord. Die Bremsleitung des Dienstwagens war angesägt. [Hatice](hatice) geht fortan zu Fuß. Als [Osei](osei) darauf besteht, [sie](hatice) nach Hause zu begleiten, finden [die zwei](hatice+osei) vor der Tür [Volkers](volker) Koffer vor und einen Zettel, der mit „Es tut [mir](volker) leid“ anfängt und mit [Filiz](filiz) aufhört. [Sie](hatice) lehnt sich an den [Mann](osei) neben sich, [er](osei) legt den Arm um [sie](hatice), und im Gebüsch klickt es.
- reveal praktikant kim "trägt"
- reveal kim staatsanwaeltin "trägt"#2
+ kill.past _ vorgaenger "Mord"
- sad hatice "zu Fuß"
- help osei hatice "begleiten"
+ breakup volker hatice "Koffer"
- affair filiz volker "mit Filiz"
- discover _ hatice+osei "klickt"

== 8
Das Bild erscheint auf Seite eins. [Kwames](osei) Partei wirft [ihm](osei) Kungelei vor und setzt [ihn](osei) als Spitzenkandidaten ab; [seine](osei) [Stellvertreterin](frisch) [Annegret Frisch](frisch) steht bereits im Blitzlicht. [Hatice](hatice) nimmt derweil [ihre](hatice) [Vorgesetzte](sieglinde) beiseite und fragt [sie](sieglinde) ohne Umschweife, ob [sie](sieglinde) den [Toten](vorgaenger) auf dem Gewissen habe. [Rau](sieglinde) lacht nicht. [Sie](sieglinde) holt eine Flasche aus dem Tresor und gibt zu, seit Monaten erpresst zu werden. Wer dahintersteckt, wisse [sie](sieglinde) so wenig wie die [Fragende](hatice). Die beiden [Frauen](hatice+sieglinde), [die](hatice+sieglinde) einander nie mochten, leeren die Flasche bis zur Neige.
- accuse _ osei "wirft"
+ quit osei "setzt"
- hire frisch "Blitzlicht"
- boss osei frisch "Stellvertreterin"
- boss sieglinde hatice "Vorgesetzte"
- accuse hatice sieglinde "auf dem Gewissen"
- kill? sieglinde vorgaenger "auf dem Gewissen"
- enemy.past hatice sieglinde "nie mochten"
+ reveal sieglinde hatice "gibt"
- threaten anrufer sieglinde "erpresst"

== 9
Die Stimme am Telefon ist gefälscht, doch [Kim](kim) entdeckt in der Aufnahme ein Klavier, das immer an derselben Stelle patzt. [Hatice](hatice) erkennt das Stück: [Ihre](hatice) [Tochter](tochter) übt es seit einem Jahr. Demnach kam der Anruf aus dem eigenen Wohnzimmer! Die [Ministerin](hatice) bricht auf dem Flur zusammen, [Kim](kim) fährt allein zu [Filiz](filiz) und findet die [Klavierlehrerin](filiz) gefesselt im Bad. [Volker](volker) ist über alle Berge. Die [Befreite](filiz) schluchzt, [sie](filiz) habe [ihn](volker) wirklich geliebt, [er](volker) aber habe [sie](filiz) nur als Alibi gebraucht.
- discover kim anrufer "entdeckt"
+ discover hatice anrufer "erkennt"
- parent hatice tochter "Tochter"
- ill hatice "bricht"
+ rescue kim filiz "findet"
- attack volker filiz "gefesselt"
- flee volker "über alle Berge"
- love.past filiz volker "geliebt"
- love! volker filiz "als Alibi"
- betray volker filiz "als Alibi"
- sad filiz volker "schluchzt"

== 10
Unter Blaulicht geht es an die Grenze. [Volker Brandl](volker) hat die [Tochter](tochter) aus dem Internat geholt und das Handy, das [ihn](volker) hätte verraten können, in den See geworfen. Im Wagen fragt die [Kleine](tochter), wann [Mama](hatice) nachkommt. In der Staatskanzlei meldet sich, überraschend nüchtern, [Lubitz](lubitz) zurück und legt ein Geständnis ab: Der Baukonzern habe [ihn](lubitz) geschmiert, und das Geld für den gefälschten Pfeiler sei über [Volkers](volker) Konto geflossen. Als der tote [Minister](vorgaenger) dahinterkam, habe [jener](volker) sich Chauffeursmütze und Säge besorgt. „Und [ich](lubitz) habe geschwiegen“, sagt der [Mann](lubitz), [den](lubitz) [Hatice](hatice) einst zurückgeholt hat.
+ abduct volker tochter "geholt"
- parent volker tochter "Tochter"
- parent hatice tochter "Mama"
- flee volker "Grenze"
- return lubitz "zurück"
- reveal.past! lubitz "geschwiegen"
+ reveal lubitz _ "Geständnis"
- steal.past lubitz+volker "geschmiert"
- kill.past volker vorgaenger "Säge"
- discover.past vorgaenger volker "dahinterkam"
- rescue.past hatice lubitz "zurückgeholt"

== 11
An einer Raststätte verlangt das [Mädchen](tochter) eine Toilette und schiebt der [Kassiererin](kassiererin) einen Zettel zu, in Notenschrift. Die [Frau](kassiererin) kann zufällig Noten lesen. Minuten später ist der Parkplatz umstellt. [Volker](volker), die Hand am Hals der [Kleinen](tochter), schreit nach [seiner](volker) [Frau](hatice), und [Hatice](hatice) kommt, ohne Weste, gegen den Rat der [Oberstaatsanwältin](staatsanwaeltin). [Sie](hatice) redet von der Küche, vom ersten Sekt, von der Suppe. [Er](volker) lässt los. [Prinz](staatsanwaeltin) führt [ihn](volker) ab, während [Mutter](hatice) und [Tochter](tochter) auf dem Asphalt sitzen und einander die Tränen trocknen.
- reveal tochter kassiererin "Zettel"
- threaten volker tochter "Hand am Hals"
- married hatice volker "Frau"#2
+ rescue hatice tochter "redet"
+ arrest staatsanwaeltin volker "führt"
- parent hatice tochter "Mutter"
- sad hatice+tochter "Tränen"

== 12
[Sieglinde Rau](sieglinde) tritt vor die Kameras und zurück. Als Nachfolgerin schlägt [sie](sieglinde) zur Verblüffung aller die [Frau](hatice) vor, [die](hatice) [sie](sieglinde) einst für steuerbar hielt. [Tamara](tamara) ist bei [ihrem](tamara) geständigen [Mann](lubitz) geblieben, wenigstens bis zum Urteil; [Moritz](moritz) hat darüber ein Theaterstück verfasst, dem niemand applaudiert außer der [Mutter](sieglinde). [Swoboda](pfoertner) geht in Rente und vermacht [Jasper](praktikant) den Schlüsselbund. Am Abend der Wahl steht [Osei](osei) mit Linsensuppe vor der Staatskanzlei. Die neue [Ministerpräsidentin](hatice) räumt den Schreibtisch zwischen [ihnen](hatice+osei) beiseite.
+ quit sieglinde "tritt"
- hire? hatice sieglinde "schlägt"
- married lubitz tamara "Mann"
- breakup! tamara lubitz "geblieben"
- create moritz "Theaterstück"
- parent sieglinde moritz "Mutter"
- quit pfoertner "Rente"
- gift pfoertner praktikant "vermacht"
+ hire hatice "Ministerpräsidentin"
- gift osei hatice "Linsensuppe"
- couple? hatice osei "beiseite"
