%series Linie U6, bitte zurückbleiben
%lang de
%genre big-city comedy, Vienna, streaming overview with narrator's wit
%cast resi | Theresia Zapletal; Resi Zapletal; Resi | f
%cast leander | Leander Hösl; Leander | m
%cast aylin | Aylin Tekin; Aylin | f
%cast poldi | Leopold Zapletal; Poldi | m
%cast joschi | Joschi | m
%cast maxine | Maxine Obermoser; Maxine | f
%cast hofrat | Hofrat Czermak; Czermak | m
%cast nachbarin | Frau Swoboda | f
%cast dragan | Dragan | m
%cast chloe | Chloé | f
%cast kontrollor | Gustl | m
%cast direktor | - | m
%cast fiaker | - | m
%cast dragana | - | f
%cast resimutter | - | f
%cast cellistin | - | f

== 1 Zug fährt ab
[Resi Zapletal](resi) sagt Durchsagen ein, von [ihr](resi) stammt jedes „Bitte zurückbleiben“ der Wiener U-Bahn. Am Morgen [ihres](resi) 39. Geburtstags bleibt [sie](resi) selbst zurück: [Leander](leander), seit acht Jahren der [Mann](leander) an [ihrer](resi) Seite, verlässt [sie](resi) zwischen zwei Stationen für eine [Cellistin](cellistin). [Aylin](aylin), beste [Freundin](aylin) und [Scheidungsanwältin](aylin), bedauert nur, dass [die zwei](leander+resi) nie geheiratet haben, da wäre etwas zu holen gewesen. Ein [Kontrollor](kontrollor) findet die [Verlassene](resi) weinend auf der falschen Seite der Sperre. [Er](kontrollor) straft [sie](resi) nicht. [Er](kontrollor) schenkt [ihr](resi) [seine](kontrollor) Leberkässemmel.
- celebrate resi "Geburtstags"
+ breakup leander resi "verlässt"
- couple.past leander resi "seit acht Jahren"
- love leander cellistin "Cellistin"
- friend aylin resi "Freundin"
- married! leander resi "nie geheiratet"
- find kontrollor resi "findet"
- sad resi "weinend"
- gift kontrollor resi "Leberkässemmel"

== 2 Zwischengeschoß
[Resi](resi) zieht zu [ihrem](resi) [Onkel](poldi) [Poldi](poldi), [der](poldi) in einer Hofwohnung sechs Kanarienvögel und ein Geheimnis hütet. [Maxine Obermoser](maxine), [Erbin](maxine) einer Knödeldynastie und mit [Aylin](aylin) seit der Schulzeit verfeindet, bucht ausgerechnet [diese](aylin) für [ihren](maxine) dritten Rosenkrieg. Vor Gericht stellt sich heraus, dass der zu scheidende [Gatte](hofrat) der [Knödelerbin](maxine), [Hofrat Czermak](hofrat), auch der [Vermieter](hofrat) von [Poldi](poldi) ist. [Aylin](aylin) nimmt [ihm](hofrat) das Auto ab, das Wochenendhaus und die Manschettenknöpfe. Zum Ausgleich kündigt [er](hofrat) dem alten [Herrn](poldi) die Wohnung. So hängt in [Wien](@wien) alles zusammen.
- move resi poldi "zieht"
- kin poldi resi "Onkel"
- enemy aylin maxine "verfeindet"
+ hire aylin maxine "bucht"
- advisor aylin maxine "Rosenkrieg"
- married hofrat maxine "Gatte"
- divorce? hofrat maxine "scheidende"
- steal aylin hofrat "nimmt"
+ threaten hofrat poldi "kündigt"

== 3 Ersatzverkehr
[Resi](resi) soll eine neue Ansage aufnehmen und bringt vor Kummer kein Wort heraus. Der [Tontechniker](joschi), ein stiller [Bursch](joschi) namens [Joschi](joschi), schneidet [ihr](resi) aus alten Bändern einen Satz zusammen, den [sie](resi) nie gesprochen hat: „[Leander](leander), zurückbleiben.“ Durch ein Versehen läuft er drei Tage lang auf der ganzen Linie. Der [Verflossene](leander) verlangt eine Entschuldigung, die [Cellistin](cellistin) lacht [ihn](leander) aus, der [Verkehrsdirektor](direktor) tobt. [Joschi](joschi) nimmt alles auf [seine](joschi) Kappe und wird gefeuert. Erst da merkt [Resi](resi), dass [er](joschi) überhaupt einen Vornamen hat.
- sad resi leander "Kummer"
+ help joschi resi "schneidet"
- create joschi "schneidet"
- ex leander resi "Verflossene"
- reject cellistin leander "lacht"
+ rescue joschi resi "auf seine Kappe"
- sad direktor "tobt"
- quit joschi direktor "gefeuert"

== 4 Endstelle Liebe
[Aylin](aylin) hat drei Prinzipien, und das zweite lautet: nie mit Mandanten. [Dragan](dragan) ist streng genommen keiner, [er](dragan) ist nur der [Bruder](dragan) einer [Mandantin](dragana). Nach dem vierten Spritzer prüft die [Juristin](aylin) den Sachverhalt ein zweites Mal und küsst [ihn](dragan). Am Morgen bringt [ihr](aylin) ein kleines [Mädchen](chloe) den Kaffee ans Bett, stellt sich als [Chloé](chloe) vor und fragt, ob [sie](aylin) die [Neue](aylin) vom [Papa](dragan) sei. [Aylin](aylin) sucht [ihre](aylin) Schuhe und das Weite, in dieser Reihenfolge. Das dritte Prinzip betrifft Kinder.
- sibling dragan dragana "Bruder"
- advisor aylin dragana "Mandantin"
+ kiss aylin dragan "küsst"
- sex? aylin dragan "Am Morgen"
- couple? aylin dragan "Neue"
- parent dragan chloe "Papa"
- help chloe aylin "Kaffee"
+ flee aylin dragan "das Weite"

== 5 Gleisbauarbeiten
[Poldi](poldi) verbarrikadiert sich in der Hofwohnung, und die [Nachbarin](nachbarin) von Stiege zwei versorgt [ihn](poldi) über den Wäscheaufzug mit Gulasch. [Resi](resi) bittet [Hofrat Czermak](hofrat) um Gnade. [Der](hofrat) erkennt [ihre](resi) Stimme, gerät ins Schwärmen und stellt Bedingungen: Wenn [sie](resi) [ihm](hofrat) jeden Abend am Telefon den Fahrplan vorlese, dürfe der [Onkel](poldi) bleiben. [Resi](resi) verspricht es. Vor dem Einschlafen hört der [Beamte](hofrat) nun „Nächster Halt, Alser Straße“ und schläft das erste Mal seit der Trennung durch. Von dem Pakt erzählt [sie](resi) keinem, schon gar nicht [Aylin](aylin).
- neighbour nachbarin poldi "Nachbarin"
- help nachbarin poldi "versorgt"
- flirt hofrat resi "Schwärmen"
+ threaten hofrat resi "Bedingungen"
- kin poldi resi "Onkel"
+ help resi hofrat "verspricht"
- breakup.past hofrat maxine "Trennung"
- reveal! resi aylin "schon gar nicht"

== 6 Schwarzfahrer
Der [Kontrollor](kontrollor) ist wieder da. Diesmal erwischt [er](kontrollor) [Leander](leander) ohne Fahrschein, und weil der [Ertappte](leander) sich mit [Resis](resi) Namen herausreden will, verdoppelt [er](kontrollor) die Strafe. Die [Cellistin](cellistin) hat dem [Treulosen](leander) inzwischen den Laufpass gegeben; [sie](cellistin) brauche, sagt [sie](cellistin), jemanden mit Taktgefühl. Mit Koffer und Stofftier läutet [er](leander) bei [seiner](leander) [Ex](resi). Es öffnet aber [Poldi](poldi), einen Kanari auf der Schulter, und gibt [ihm](leander) jenes Geheimnis preis, das [er](poldi) sonst keinem anvertraut hat. [Leander](leander) wird blass und geht ohne ein weiteres Wort.
- return kontrollor "wieder da"
+ discover kontrollor leander "erwischt"
- betray? leander resi "herausreden"
+ breakup cellistin leander "Laufpass"
- ex leander resi "Ex"
- reveal poldi leander "preis"
- flee leander poldi "geht"

== 7 Kurzzug
Eine leise Folge. Es schneit auf den Gürtel, der Heurige hat zu, und im Kaffeehaus sitzen zwei [Frauen](aylin+maxine), [die](aylin+maxine) einander seit dem Maturaball nicht ausstehen können, über derselben Zeitung. [Maxine](maxine) bestellt einen Einspänner, die [Anwältin](aylin) einen kleinen Braunen. Um halb sechs fragt die [Reichere](maxine) die [Klügere](aylin) nach einem Wort mit sieben Buchstaben. „Neid?“ – „Zu kurz.“ [Sie](aylin+maxine) lösen das ganze Rätsel. Vorm Fenster wartet ein [Fiaker](fiaker) auf Kundschaft und streichelt [sein](fiaker) Pferd.
- enemy aylin maxine "nicht ausstehen"
+ reconcile? aylin maxine "das ganze Rätsel"

== 8 Störung im Betriebsablauf
[Poldis](poldi) Geheimnis lautet so: Die Stimme, in die sich einst ganz [Wien](@wien) verliebte, gehört nicht [Resi](resi), sondern [ihrer](resi) verstorbenen [Mutter](resimutter). Der [Onkel](poldi) hat der [Achtzehnjährigen](resi) damals die Bänder untergeschoben, damit die [Nichte](resi) die Stelle kriegt. Das weiß nun auch [Leander](leander) und damit jeder. [Resi](resi) hört [ihre](resi) eigene Ansage an, begreift, [wem](resimutter) [sie](resi) da seit zwanzig Jahren zuhört, und bleibt eine Nacht lang im Zug sitzen. Bei Betriebsschluss setzt sich der gefeuerte [Techniker](joschi) zu [ihr](resi). [Joschi](joschi) hat es immer gewusst. „Die Leut'“, sagt [er](joschi), „steigen trotzdem wegen [dir](resi) ein.“
- parent resimutter resi "Mutter"
- die.past resimutter "verstorbenen"
- kin poldi resi "Onkel"
- betray.past poldi _ "untergeschoben"
- help.past poldi resi "untergeschoben"
- hire.past resi "Stelle kriegt"
+ reveal leander _ "jeder"
+ discover resi resimutter "begreift"
- sad resi "sitzen"
- quit.past joschi "gefeuerte"
- help joschi resi "setzt sich"
- discover.past joschi resi "immer gewusst"

== 9 Umsteigen
[Chloé](chloe) hat in der Schule erzählt, [ihr](chloe) [Vater](dragan) heirate demnächst eine [Anwältin](aylin). Als das Gerücht bei [Aylin](aylin) ankommt, stellt [sie](aylin) [Dragan](dragan) auf dem Naschmarkt zwischen den Oliven zur Rede. [Er](dragan) hat keine Ahnung, wovon [sie](aylin) spricht; erfunden hat es das [Kind](chloe), [das](chloe) nun hinter den Gurken hervorlugt. Die [Siebenjährige](chloe) plädiert in eigener Sache, nennt drei Milderungsgründe und bringt eine Zeugin bei, den Teddy. [Aylin](aylin) verliert [ihren](aylin) ersten Prozess seit Jahren. Kommenden Sonntag geht man zu dritt in den Prater.
- parent dragan chloe "Vater"
- wedding? aylin dragan "heirate"
- betray chloe _ "erfunden"
+ accuse aylin dragan "zur Rede"
+ lose aylin chloe "verliert"
- date? aylin dragan "Prater"

== 10 Rückstau
[Czermak](hofrat) bemerkt, dass [er](hofrat) der falschen Stimme verfallen ist, und sieht sich an keine Abmachung mehr gebunden. Die Räumung ist für Freitag angesetzt. [Maxine](maxine), [die](maxine) dem [Exgatten](hofrat) ohnehin jede Niederlage gönnt, kauft kurz entschlossen das Haus, das [er](hofrat) wegen der Scheidungskosten heimlich zum Verkauf anbieten musste. Am Freitag steht also nicht der [Hofrat](hofrat) vor der Tür, sondern die neue [Besitzerin](maxine) mit einem Topf Marillenknödel. Auf Stiege zwei lässt die [Swoboda](nachbarin) den Wäscheaufzug hinunter. Darin sitzt, mit Krawatte, [Poldi](poldi) und hält um [ihre](nachbarin) Hand an.
- discover hofrat resi "bemerkt"
- love hofrat resimutter "verfallen"
- threaten hofrat poldi "Räumung"
- ex hofrat maxine "Exgatten"
- divorce.past hofrat maxine "Scheidungskosten"
+ rescue maxine poldi "kauft"
- gift maxine poldi "Marillenknödel"
+ propose poldi nachbarin "hält"

== 11 Notbremse
Die Verkehrsbetriebe trennen sich von [Resi](resi). Eine künstliche Stimme soll künftig sprechen, und ausgerechnet [Leander](leander) hat sie programmiert. [Er](leander) hat dafür jahrelang heimlich [ihre](resi) Anrufe mitgeschnitten. [Aylin](aylin) jubelt, denn endlich gibt es etwas zu holen. Während die [Freundin](aylin) die Klage aufsetzt, bricht [Joschi](joschi) nachts in das Stellwerk ein und tauscht die Bänder. Am Montag um sechs erwacht die Linie mit einer [Resi](resi), [die](resi) nicht vom Band kommt, sondern live und verschnupft im Führerstand steht. Neben [ihr](resi) hält der [Kontrollor](kontrollor) das Taschentuch.
- quit resi "trennen"
- create leander "programmiert"
+ betray leander resi "mitgeschnitten"
- happy aylin "jubelt"
- friend aylin resi "Freundin"
- accuse? aylin leander "Klage"
- attack joschi _ "bricht"
+ return resi "live"
- help kontrollor resi "Taschentuch"

== 12 Alle aussteigen
Hochzeit auf Stiege zwei. [Poldi](poldi) und [Frau Swoboda](nachbarin) geben einander das Jawort im Wäscheaufzug, der unter [ihnen](nachbarin+poldi) stecken bleibt, sodass der [Trauzeuge](kontrollor) die Ringe hinaufwerfen muss. [Gustl](kontrollor) heißt [er](kontrollor) übrigens, ist im Brotberuf der [Kontrollor](kontrollor) der Linie U6 und hat sich bisher nie vorgestellt. [Leander](leander) muss zahlen, und zwar so viel, dass [Resi](resi) ein Tonstudio aufmachen kann. Den [Techniker](joschi) dafür hat [sie](resi) bereits; [sie](resi) hat [ihn](joschi) auf dem Bahnsteig gefragt, und [er](joschi) hat vor Freude die U-Bahn versäumt. [Maxine](maxine) tanzt mit dem [Fiaker](fiaker). Wer den Brautstrauß fängt? [Chloé](chloe), und [Aylin](aylin) schwant nichts Gutes.
+ wedding nachbarin poldi "Hochzeit"
- advisor kontrollor poldi "Trauzeuge"
- lose leander resi "zahlen"
- create? resi "Tonstudio"
+ hire joschi resi "gefragt"
- happy joschi "Freude"
- find chloe "fängt"
