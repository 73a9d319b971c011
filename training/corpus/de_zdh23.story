%series Salz und Krähen
%lang de
%genre Fantasy-Epos, Nordreich, mehrsträngige Zusammenfassung
%cast hild | Hildruna; Königin Hildruna | f
%cast orm | Ormgar; König Ormgar | m
%cast leif | Fürst Askan; Askan | m
%cast vigdis | Vigdora; Prinzessin Vigdora | f
%cast torald | Torald Dreifinger; Torald; Dreifinger | m
%cast sunna | Sunnifa | f
%cast rabe | Eirik; Namenloser | m
%cast hexe | Grima | f
%cast grimwald | Erzmeister Belmund; Belmund | m
%cast knappe | Jossel | m
%cast riesin | Ulva Bergstamm; Ulva | f
%cast ulvabruder | - | m
%cast henker | - | m

== 1
Am Morgen, an dem [König Ormgar](orm) [seine](orm) [Königin](hild) wegen Unfruchtbarkeit verstoßen will, bricht [er](orm) sich auf der Jagd das Genick. [Hildruna](hild) lässt den Leichnam in Eis packen und verkündet, der [Gemahl](orm) sei leidend. Eingeweiht sind nur die [Kammerfrau](sunna) [Sunnifa](sunna) und [Erzmeister Belmund](grimwald), [der](grimwald) sich [sein](grimwald) Schweigen mit einer Grafschaft vergolden lässt. Fern im Süden prügelt sich [Torald Dreifinger](torald), entlaufener [Galeerensklave](torald), um eine Wurst. [Er](torald) sieht dem [Toten](orm) ähnlich wie ein Ei dem anderen.
- married hild orm "Königin"
- divorce? hild orm "verstoßen"
+ die orm "Genick"
- betray hild _ "leidend"
- ill! orm "leidend"
- boss hild sunna "Kammerfrau"
- reveal! grimwald "Schweigen"
- gift hild grimwald "vergolden"
- attack torald _ "prügelt"
- flee.past torald "entlaufener"

== 2
[Prinzessin Vigdora](vigdis), die [Schwester](vigdis) des [Königs](orm), traut der Krankheit nicht. Vom [Leibknappen](knappe) [Jossel](knappe) bedrängt und zugleich angehimmelt, schleicht [sie](vigdis) nachts in die Gemächer und findet ein leeres Bett. [Fürst Askan](leif), [ihr](vigdis) [Verlobter](leif), redet [ihr](vigdis) das aus. Warum, ahnt das Publikum, als [er](leif) wenig später den Kopf in [Hildrunas](hild) Schoß bettet. [Sunnifa](sunna) kauft auf dem Sklavenmarkt einen [Mann](torald) mit sieben Fingern und setzt [ihm](torald) probeweise eine Krone auf.
- sibling orm vigdis "Schwester"
- love knappe vigdis "angehimmelt"
+ discover vigdis orm "leeres Bett"
- engaged leif vigdis "Verlobter"
- betray leif vigdis "redet ihr das aus"
+ affair hild leif "Schoß"
- cheat leif vigdis "Schoß"
- find sunna torald "kauft"

== 3
Der falsche [König](torald) rülpst beim Bankett, singt und wird vom Volk geliebt wie der echte nie. Nur [Belmund](grimwald) verzweifelt an [seinem](grimwald) [Schüler](torald), [der](torald) das Alphabet für Zauberei hält. [Hildruna](hild) verabscheut [Torald](torald), bis [er](torald) den [Henker](henker) nach Hause schickt und eine [Kindsmörderin](hexe) begnadigt, [deren](hexe) Geschichte [er](torald) als Einziger angehört hat. Es ist [Grima](hexe), die [Hexe](hexe) vom Moor. [Sie](hexe) flüstert [ihm](torald) zum Dank ins Ohr, wer [ihn](torald) einst als [Säugling](torald) verkauft hat.
- betray torald _ "falsche"
- sad grimwald torald "verzweifelt"
- advisor grimwald torald "Schüler"
- enemy hild torald "verabscheut"
- kill.past hexe _ "Kindsmörderin"
+ rescue torald hexe "begnadigt"
+ reveal hexe torald "flüstert"
- abduct.past _ torald "verkauft"

== 4
Es war die alte Königin selbst: [Torald](torald) ist [Ormgars](orm) [Zwilling](torald), der [Erstgeborene](torald), weggegeben, weil [ihm](torald) bei der Geburt Finger fehlten. Das [Double](torald) ist der rechtmäßige [Herrscher](torald)! [Er](torald) behält es für sich. In den Bergen zieht unterdessen die [Riesin](riesin) [Ulva Bergstamm](riesin) ein Heer zusammen, um den Tod [ihres](riesin) [Bruders](ulvabruder) zu rächen, [den](ulvabruder) [Ormgar](orm) beim Gastmahl vergiften ließ. [Vigdora](vigdis), von [Askan](leif) weggeschickt, reitet als Unterhändlerin zu [ihr](riesin) und wird in einen Bärenkäfig gesperrt.
+ sibling orm torald "Zwilling"
- sibling torald vigdis "Zwilling"
- reveal! torald "behält es für sich"
- attack? riesin _ "Heer"
- sibling riesin ulvabruder "Bruders"
- kill.past orm ulvabruder "vergiften"
- travel vigdis riesin "reitet"
+ abduct riesin vigdis "Bärenkäfig"

== 5
[Jossel](knappe), [der](knappe) [seiner](knappe) [Herrin](vigdis) heimlich gefolgt ist, tanzt vor den Riesen den Narren und stibitzt den Schlüssel. Die Flucht misslingt, weil [Vigdora](vigdis) nicht ohne die anderen Gefangenen gehen will. Das imponiert [Ulva](riesin). Die [Kriegsherrin](riesin) bietet [ihr](vigdis) Freundschaft gegen den Kopf des [Königs](orm). [Vigdora](vigdis) fragt, ob es auch ein toter sein dürfe. Am Hof wird [Askan](leif) misstrauisch: [Seine](leif) [Geliebte](hild) lacht neuerdings über die Witze eines [Mannes](torald), [den](torald) es gar nicht geben darf.
- boss vigdis knappe "Herrin"
- steal knappe riesin "stibitzt"
- flee! knappe+vigdis riesin "misslingt"
+ friend? riesin vigdis "Freundschaft"
- kill? vigdis orm "Kopf"
- jealous leif torald "misstrauisch"
- affair hild leif "Geliebte"
- happy hild "lacht"

== 6
Der [Fürst](leif) schüttet [Torald](torald) Schierling in die Suppe. Gegessen wird sie von [Sunnifa](sunna), [die](sunna) jede Speise vorkostet, seit [sie](sunna) ein Auge auf den neuen [Herrn](torald) geworfen hat. [Sie](sunna) stirbt in [seinen](torald) Armen und bekennt, dass [sie](sunna) [ihn](torald) auf dem Markt nicht wegen der Ähnlichkeit, sondern wegen [seines](torald) Gesangs gekauft habe. [Hildruna](hild) erkennt das Gift an der Farbe der Lippen. [Sie](hild) kennt nur einen, der es mischen kann, und [sie](hild) hat [ihm](leif) eben noch das Haar gekämmt.
+ kill? leif torald "Schierling"
- love sunna torald "ein Auge"
+ die sunna "stirbt"
- kill leif sunna "Schierling"
- confess sunna torald "bekennt"
- find.past sunna torald "gekauft"
- discover hild leif "erkennt"

== 7
[Askan](leif) kommt einer Verhaftung zuvor. Vor der Ständeversammlung enthüllt [er](leif) den Betrug, führt die Herren in den Eiskeller und zeigt ihnen den gefrorenen [Ormgar](orm). [Hildruna](hild) wird des Gattenmords angeklagt, [Belmund](grimwald) verkauft zum zweiten Mal [sein](grimwald) Wissen. Da erhebt sich der [Hochstapler](torald), zieht den Handschuh aus und weist das Muttermal der Königssippe vor. Tumult. In der folgenden Nacht träumen alle Raben im Reich denselben Namen, und ein [Namenloser](rabe) steigt aus dem Moor.
- arrest? _ leif "Verhaftung"
+ reveal leif _ "enthüllt"
- die.past orm "gefrorenen"
- accuse _ hild "angeklagt"
- kill? hild orm "Gattenmords"
- betray grimwald hild "verkauft"
+ reveal torald _ "Muttermal"

== 8
[Hildruna](hild) sitzt im Turm und wartet auf das Beil. [Torald](torald), gekrönt, aber ohne Macht gegen [Askans](leif) Söldner, klettert als Kaminkehrer zu [ihr](hild) hinauf. [Sie](hild) beschimpft [ihn](torald), [er](torald) singt, und irgendwann singen [beide](hild+torald). Es ist das erste Mal, dass [sie](hild) einen [Mann](torald) küsst, [den](torald) [sie](hild) nicht küssen muss. Mit [Grimas](hexe) Hilfe verwandelt sich die [Verurteilte](hild) in eine Krähe und entfliegt. Der [Henker](henker) köpft ein Federkissen.
- kill? _ hild "Beil"
- hire torald "gekrönt"
- quarrel hild torald "beschimpft"
+ kiss hild torald "küsst"
- help hexe hild "Hilfe"
+ flee hild "entfliegt"

== 9
[Ulvas](riesin) Heer steht vor der Stadt, an der Spitze [Vigdora](vigdis) auf einem Bären. [Sie](vigdis) schleudert [Askan](leif) den Verlobungsring vor die Füße und fordert [ihn](leif) zum Zweikampf. [Er](leif) schickt einen Stellvertreter, den [Namenlosen](rabe), [dessen](rabe) Berührung alles Lebende zu Salz werden lässt. [Jossel](knappe) wirft sich dazwischen. Wo eben noch ein [Junge](knappe) mit abstehenden Ohren war, steht eine weiße Säule. [Vigdoras](vigdis) Schrei lässt die Mauern springen, was niemand, [sie](vigdis) eingeschlossen, für möglich gehalten hatte.
- return vigdis "vor der Stadt"
+ breakup vigdis leif "Verlobungsring"
- threaten vigdis leif "Zweikampf"
- rescue knappe vigdis "dazwischen"
+ kill rabe knappe "weiße Säule"
- sad vigdis knappe "Schrei"

== 10
Durch die Bresche fluten Riesen. [Torald](torald) öffnet die Speicher statt der Waffenkammern und bewirtet die Belagerer; [Ulva](riesin) hat dergleichen nie erlebt und lässt die Keule sinken. [Er](torald) bittet [sie](riesin) im Namen [seines](torald) toten [Bruders](orm) um Vergebung für [ihren](riesin). [Sie](riesin+torald) reichen sich die Hand, vier Finger gegen zwei. [Belmund](grimwald), [der](grimwald) sich mit der Schatulle davonmachen will, trifft auf der Hintertreppe eine [Krähe](hild). Man findet [ihn](grimwald) ohne Augen, aber mit einem sehr gründlichen Geständnis in der Hand.
- help torald riesin "bewirtet"
- die.past orm "toten"
- sibling orm torald "Bruders"
+ reconcile riesin torald "reichen"
- steal? grimwald _ "Schatulle"
- flee? grimwald "davonmachen"
- find _ grimwald "findet"
+ attack hild grimwald "ohne Augen"
- reveal grimwald _ "Geständnis"

== 11
Der [Namenlose](rabe) wendet sich gegen [seinen](rabe) [Gebieter](leif), denn [Askan](leif) hat vergessen, [ihm](rabe) den versprochenen Namen zu geben. Salz rieselt aus dem Fürstenzelt. Nun steht das [Wesen](rabe) vor [Torald](torald). [Grima](hexe) schreit [ihm](torald) zu, was zu tun ist: Es ist das [Kind](rabe), dessentwegen man [sie](hexe) zum Tode verurteilt hatte, nicht von [ihr](hexe) ermordet, sondern vom Moor geholt. „[Eirik](rabe)“, sagt die [Mutter](hexe) und breitet die Arme aus. [Er](rabe) erkennt die Stimme. [Beide](hexe+rabe) zergehen wie Schnee.
+ kill rabe leif "Salz"
- boss leif rabe "Gebieter"
- betray.past leif rabe "vergessen"
- reveal hexe torald "schreit"
- accuse.past _ hexe "verurteilt"
- parent hexe rabe "Mutter"
- kill! hexe rabe "nicht von ihr ermordet"
- abduct.past _ rabe "geholt"
- discover rabe hexe "erkennt"
+ die hexe+rabe "zergehen"

== 12
Es wird Frühling über zwei Gräbern und einer Säule, um die [Vigdora](vigdis) einen Garten anlegt. [Torald](torald) will die Krone der [Schwester](vigdis) überlassen, [die](vigdis) dankend abwinkt: [Sie](vigdis) geht mit [Ulva](riesin) in die Berge. Jede Nacht setzt sich eine [Krähe](hild) auf die Fensterbank des [Königs](torald), und jede Nacht legt [er](torald) [ihr](hild) eine Beere hin und singt. In der neunundneunzigsten bleibt die Beere liegen. Im Bett neben [ihm](torald) räuspert sich [Hildruna](hild), federnd, hungrig und, wie [sie](hild) entrüstet feststellt, guter Hoffnung.
- create vigdis "Garten"
- gift? torald vigdis "überlassen"
- sibling torald vigdis "Schwester"
- reject vigdis torald "abwinkt"
- move riesin+vigdis "in die Berge"
- gift torald hild "Beere"
+ return hild "räuspert"
+ pregnant hild torald "guter Hoffnung"
