%series Fährhaus Immenstaad-Ost
%lang de
%genre family saga about ferrymen on Lake Constance, broadcaster's daily preview
%cast alois | Alois Rimmele; Alois | m
%cast kreszenz | Kreszenz Rimmele; Kreszenz; Zenzi | f
%cast korbinian | Korbinian Rimmele; Korbinian; Bini | m
%cast judith | Judith Rimmele; Judith | f
%cast levin | Levin | m
%cast aurel | Aurel Hagnauer; Aurel; Hagnauer | m
%cast pia | Pia Hagnauer; Pia | f
%cast mehmet | Mehmet Tunç; Mehmet | m
%cast gundi | Gundi | f
%cast samira | Samira | f
%cast pfarrer | Pfarrer Zuber; Zuber | m
%cast levinmutter | - | f
%cast pivater | - | m
%cast samiraeltern | - | n
%cast taucher | - | m
%cast schweizer | Urs Bodmer; Bodmer | m

== 1
An [seinem](alois) siebzigsten Geburtstag will [Alois Rimmele](alois) das Ruder der Autofähre aus der Hand geben. Nur an wen? [Korbinian](korbinian), der [Erstgeborene](korbinian), hat vor zwölf Jahren Knall auf Fall das Haus verlassen; [Judith](judith), [seine](korbinian) jüngere [Schwester](judith), kennt jede Schraube, ist aber eben kein Sohn. Ehe der [Jubilar](alois) die Kerzen ausblasen kann, legt am Steg ein Motorboot an, und heraus steigt der verlorene [Kapitänssohn](korbinian) mit einem halbwüchsigen [Jungen](levin). [Kreszenz](kreszenz) fällt [ihrem](kreszenz) [Heimkehrer](korbinian) um den Hals. [Judith](judith) schneidet die Torte an und sticht dabei etwas zu tief.
- celebrate alois "Geburtstag"
- quit? alois "Ruder"
- flee.past korbinian "verlassen"
- sibling judith korbinian "Schwester"
+ return korbinian "legt"
- happy kreszenz korbinian "Hals"
- jealous judith korbinian "zu tief"
- parent alois korbinian "Erstgeborene"

== 2
[Levin](levin), sechzehn, Münchner und Nichtschwimmer, nennt den [Alten](alois) »[Opa](alois)«, was [diesem](alois) die Sprache verschlägt. Die [Mutter](levinmutter) des [Jungen](levin) ist im Frühjahr verunglückt, mehr gibt [Korbinian](korbinian) nicht preis. [Alois](alois) bietet [seinem](alois) [Sohn](korbinian) die Fähre an und bricht damit das Wort, das [er](alois) der [Tochter](judith) unter vier Augen gegeben hat. Die [Übergangene](judith) räumt noch in der Nacht die Kajüte und heuert bei der Konkurrenz an: [Aurel Hagnauer](aurel), [Erzrivale](aurel) der [Rimmeles](alois+judith+korbinian+kreszenz) in dritter Generation, stellt [sie](judith) ein, ohne ein Zeugnis sehen zu wollen.
- kin alois levin "Opa"
- parent levinmutter levin "Mutter"
- die.past levinmutter "verunglückt"
- hire? korbinian alois "bietet"
- parent alois korbinian "Sohn"
- parent alois judith "Tochter"
+ betray alois judith "bricht"
- quit judith "räumt"
- enemy alois+judith+korbinian+kreszenz aurel "Erzrivale"
+ hire judith aurel "stellt"

== 3
[Pia](pia), [Aurels](aurel) [Frau](pia), lässt beim Anblick von [Korbinian](korbinian) auf dem Wochenmarkt den Korb fallen. Zwölf Jahre ist es her, dass [die beiden](korbinian+pia) miteinander durchbrennen wollten und [sie](pia) am Bahnhof nicht erschien. [Er](korbinian) hebt die Äpfel auf und siezt [sie](pia). [Mehmet Tunç](mehmet), [Maschinist](mehmet) auf der Fähre und heimlicher [Bewunderer](mehmet) von [Judith](judith), steckt in der Zwickmühle: Soll [er](mehmet) der [Angebeteten](judith) zu den [Hagnauers](aurel+pia) folgen oder dem [Chef](alois) die Treue halten, [der](alois) [ihn](mehmet) als Kind aus dem See gefischt hat?
- married aurel pia "Frau"
- couple.past korbinian pia "durchbrennen"
+ breakup.past pia korbinian "nicht erschien"
- love mehmet judith "Bewunderer"
- boss alois mehmet "Chef"
- rescue.past alois mehmet "gefischt"

== 4
Nebel. Die Fähre und das Ausflugsschiff der Konkurrenz treiben aufeinander zu. Am einen Steuer steht der [Bruder](korbinian), am anderen die [Schwester](judith). Keiner will ausweichen, bis [Levin](levin) das Horn betätigt und vor Schreck über Bord geht. Wer springt? [Judith](judith)! [Sie](judith) zieht den [Neffen](levin), [den](levin) [sie](judith) kaum kennt, an den Haaren herauf und liest [ihrem](judith) [Bruder](korbinian) hernach die Leviten, dass das Ufer wackelt. Wochenlang hat [sie](judith) geschwiegen; jetzt redet [sie](judith) wenigstens. [Kreszenz](kreszenz) stellt eine Kerze auf und backt drei Kuchen.
- sibling judith korbinian "Bruder"
- kin judith levin "Neffen"
+ rescue judith levin "zieht"
+ quarrel judith korbinian "Leviten"

== 5
[Levin](levin) lernt schwimmen, und zwar bei [Samira](samira), [Bademeisterin](samira) in den Ferien und sonst Klassenbeste am Gymnasium in [Friedrichshafen](@friedrichshafen). [Er](levin) schluckt viel Wasser, um die Stunde zu verlängern. [Pia](pia) schreibt [Korbinian](korbinian) einen Brief, in dem [sie](pia) erklärt, warum [sie](pia) damals nicht am Bahnsteig stand, und vertraut ihn [Gundi](gundi) an, der [Wirtin](gundi) vom Seestüble. [Gundi](gundi) ist verschwiegen wie ein Lautsprecher. Am Nachmittag kennt das ganze Dorf den Inhalt, nur [einer](korbinian) nicht: Der [Empfänger](korbinian) angelt. Und [Hagnauer](aurel) poliert [sein](aurel) Gewehr.
- advisor samira levin "lernt"
- love.start levin samira "verlängern"
- create pia "schreibt"
- reveal? pia korbinian "erklärt"
+ reveal gundi _ "Lautsprecher"
- betray gundi pia "Lautsprecher"
- threaten? aurel korbinian "poliert"

== 6
[Aurel](aurel) erscheint mit der Flinte im Fährhaus. [Alois](alois) stellt sich vor [seinen](alois) [Jungen](korbinian), die Waffe geht los, und der Schuss reißt dem alten [Fährmann](alois) die Mütze vom Kopf. Entsetzt lässt der [Schütze](aurel) das Gewehr ins Wasser fallen. Die Polizei wird nicht gerufen; am See regelt man das mit Obstler. Unter dem Tisch hält sich [Kreszenz](kreszenz) die Seite. [Sie](kreszenz) sagt, es sei der Schreck gewesen, doch der Schmerz ist älter, und nur [Pfarrer Zuber](pfarrer) hat [sie](kreszenz) anvertraut, was die Ärzte in [Konstanz](@konstanz) auf dem Bild gesehen haben.
- threaten aurel korbinian "Flinte"
+ rescue alois korbinian "stellt"
- parent alois korbinian "Jungen"
- attack aurel alois "Schuss"
- sad aurel "Entsetzt"
+ ill kreszenz "Schmerz"
- betray kreszenz _ "Schreck"
- reveal.past kreszenz pfarrer "anvertraut"

== 7
Ein [Schweizer](schweizer) geht um und kauft Stege. [Urs Bodmer](schweizer) aus [Romanshorn](@romanshorn) bietet beiden Reedereien dieselbe Summe und erzählt jeder, die andere habe schon unterschrieben. [Judith](judith), [die](judith) den Lackschuhen des [Gastes](schweizer) von Anfang an misstraut, ruft zum ersten Mal seit [ihrem](judith) Auszug den [Vater](alois) an. Es wird ein kurzes Gespräch, aber ein lohnendes: Als der [Aufkäufer](schweizer) anderntags zum Vertragsabschluss erscheint, sitzen [Alois](alois) und [Hagnauer](aurel) Seite an Seite auf der Hafenmauer und essen Käse. Schweizer Käse. [Bodmer](schweizer) macht auf dem Absatz kehrt.
+ betray schweizer alois+aurel "erzählt"
- move.past judith "Auszug"
- parent alois judith "Vater"
- reveal judith alois "ruft"
+ reconcile alois aurel "Seite an Seite"
- flee schweizer "Absatz"

== 8
[Mehmet](mehmet) hat sich Mut angetrunken und gesteht [Judith](judith) [seine](mehmet) Liebe, leider über den Bordlautsprecher. Achtzig Fahrgäste klatschen. [Sie](judith) zieht den Stecker und [ihn](mehmet) am Kragen in den Maschinenraum, aus dem [die zwei](judith+mehmet) erst in [Meersburg](@meersburg) wieder auftauchen, ölverschmiert und einander ungewöhnlich höflich. [Pia](pia) hat [Korbinian](korbinian) endlich abgepasst. [Ihr](pia) [Vater](pivater) habe [sie](pia) damals eingesperrt, sagt [sie](pia). [Er](korbinian) glaubt [ihr](pia) und bittet [sie](pia) trotzdem, bei [dem](aurel) zu bleiben, mit [dem](aurel) [sie](pia) verheiratet ist. Das eine kostet [ihn](korbinian) nichts, das andere alles.
+ confess mehmet judith "gesteht"
- kiss? judith mehmet "ölverschmiert"
- reveal pia korbinian "sagt sie"
- parent pivater pia "Vater"
- abduct.past pivater pia "eingesperrt"
+ reject korbinian pia "bittet"
- love korbinian pia "alles"
- married aurel pia "verheiratet"

== 9
Die [Großmutter](kreszenz) ist zusammengeklappt. Im Spital reden drei Generationen aneinander vorbei, bis [Levin](levin) als Einziger die richtige Frage stellt, nämlich wie lange noch. »Bis zur Apfelblüte«, antwortet [Zenzi](kreszenz). [Alois](alois), [der](alois) nach fünfundvierzig Ehejahren nicht weiß, wo im Haus die Bettwäsche liegt, bricht in der Waschküche in Tränen aus. [Judith](judith) findet [ihn](alois) dort und faltet mit [ihm](alois) Laken, Ecke auf Ecke. Am Abend zieht die verlorene [Tochter](judith) wieder in [ihre](judith) Kammer ein, ohne dass jemand ein Wort darüber verliert.
+ ill kreszenz "zusammengeklappt"
- kin kreszenz levin "Großmutter"
- die? kreszenz "Apfelblüte"
- married alois kreszenz "Ehejahren"
- sad alois "Tränen"
- reveal kreszenz levin "antwortet"
- find judith alois "findet"
- help judith alois "faltet"
- parent alois+kreszenz judith "Tochter"
+ return judith "zieht"
- reconcile alois judith "zieht"

== 10
[Levin](levin) und [Samira](samira) sind nachts mit dem Motorboot hinausgefahren, um Sternschnuppen zu zählen, und nicht wieder an Land gekommen. Die [Eltern](samiraeltern) des [Mädchens](samira) unterstellen dem [Burschen](levin) das Schlimmste. [Korbinian](korbinian) und [Aurel](aurel) suchen gemeinsam, in einem Boot, und werden, weil der Sprit nicht reicht, selbst zu Schiffbrüchigen. Im Morgengrauen sammelt ein [Berufstaucher](taucher) [alle vier](aurel+korbinian+levin+samira) von einer Kiesbank. Die [Jungen](levin+samira) haben sich nur geküsst, die [Alten](aurel+korbinian) nur ausgesprochen. Beides, sagt der [Taucher](taucher), mache Appetit.
- date levin samira "Sternschnuppen"
- accuse samiraeltern levin "unterstellen"
- parent samiraeltern samira "Eltern"
- investigate aurel+korbinian levin+samira "suchen"
+ rescue taucher aurel+korbinian+levin+samira "sammelt"
+ kiss levin samira "geküsst"
- reconcile aurel korbinian "ausgesprochen"

== 11
Unter der Bettwäsche kommt ein Umschlag zum Vorschein, und mit ihm die Wahrheit: [Korbinian](korbinian) hat [Levin](levin) nicht gezeugt, [er](korbinian) hat [ihn](levin) an Kindes statt angenommen, als [dessen](levin) [Mutter](levinmutter) schwanger und allein auf einer Autobahnraststätte saß. »Dann bin [ich](alois) gar nicht [sein](levin) [Opa](alois)?«, fragt [Alois](alois). [Kreszenz](kreszenz), vom Bett aus, wirft ein Kissen nach [ihm](alois). [Levin](levin), [der](levin) hinter der Tür stand, läuft davon, kommt aber nur bis zum Steg. Dort sitzt schon ein alter [Mann](alois) mit zwei Angeln und hat eine übrig.
- find _ "Umschlag"
+ parent! korbinian levin "nicht gezeugt"
- parent korbinian levin "an Kindes statt"
- parent levinmutter levin "Mutter"
- discover alois korbinian "Wahrheit"
- pregnant.past levinmutter "schwanger"
- kin! alois levin "gar nicht sein Opa"
- attack kreszenz alois "wirft"
- discover levin korbinian "stand"
- flee levin "läuft"
+ reconcile alois levin "zwei Angeln"

== 12
Apfelblüte. [Kreszenz](kreszenz) lässt sich auf Deck tragen, zählt ein letztes Mal die Kirchtürme und schließt über der Mitte des Sees die Augen. [Zuber](pfarrer) bringt die Predigt nicht zu Ende. Am Grab reicht [Pia](pia) dem [Witwer](alois) die Hand und teilt [Aurel](aurel) auf dem Heimweg mit, dass [sie](pia) geht: nicht zu einem anderen, sondern nach [Bregenz](@bregenz), in eine Wohnung mit einem einzigen Stuhl. [Hagnauer](aurel) trägt [ihr](pia) den Koffer zum Bus. [Er](aurel) hat es, wie [er](aurel) zugibt, kommen sehen, schon am ersten Tag.
+ die kreszenz "Augen"
- sad pfarrer "nicht zu Ende"
- married.past alois kreszenz "Witwer"
- help pia alois "Hand"
+ breakup pia aurel "geht"
- move pia "Wohnung" @bregenz
- help aurel pia "trägt"

== 13
Zwei Reedereien, ein Steg: [Alois](alois) und [Aurel](aurel) legen die Flotten zusammen und machen [Judith](judith) zur [Kapitänin](judith) über beide. [Mehmet](mehmet) tauft die Maschine auf [ihren](judith) Namen, was [sie](judith) nur erlaubt, weil [er](mehmet) seit Sonntag auch [ihren](judith) Ring trägt. [Korbinian](korbinian) eröffnet eine Bootswerft, [Levin](levin) krault zu [Samira](samira) hinüber und zurück. Und am ersten Juni steht an der Haltestelle in [Bregenz](@bregenz) ein [Mann](korbinian) mit einem zweiten Stuhl auf der Schulter. Der Bus fährt vor. Die [Frau](pia), [die](pia) aussteigt, fragt, ob der bequem sei.
- colleague.start alois aurel "legen"
+ hire judith alois+aurel "machen"
- boss.start judith _ "Kapitänin"
- engaged judith mehmet "Ring"
- create korbinian "eröffnet"
- travel korbinian "steht" @bregenz
+ reconcile? korbinian pia "Stuhl"
