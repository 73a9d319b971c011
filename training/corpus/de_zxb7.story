%series Der letzte Krug vor Böhmen
%lang de
%genre historical village drama, border inn in the Mühlviertel 1921, daily newspaper's programme notes
%cast zaez | Zäzilia Moosleitner; Zäzilia; Moosleitnerin | f
%cast alo | Aloisia | f
%cast lud | Ludwig Moosleitner; Ludwig | m
%cast stas | Stasi | f
%cast gir | Girgl | m
%cast rein | Reinhold Prokesch; Reinhold; Prokesch | m
%cast jar | Jaromir | m
%cast nepo | Nepomuk Moosleitner; Nepomuk | m
%cast frem | - | m
%cast pfa | - | m
%cast bgm | - | m
%cast bau | - | f
%cast kind | - | m
%cast offi | - | m
%cast heb | - | f

== 1 Sperrstunde
Der Krieg hat der [Moosleitnerin](zaez) den [Mann](lud) genommen, das Kriegsende die halbe Kundschaft, denn seit drüben ein anderer Staat beginnt, trinkt man dort anderes Bier. [Zäzilia](zaez) hält sich mit Schmuggel über Wasser, [Knecht](gir) [Girgl](gir) trägt, [Kellnerin](stas) [Stasi](stas) lenkt die Gendarmen ab. [Tochter](alo) [Aloisia](alo) soll davon nichts wissen. Weil der neue [Postenkommandant](rein) [Reinhold Prokesch](rein) aber ausgerechnet im Gasthof logiert, wird die Lage delikat. [Er](rein) ist höflich. Das macht [ihn](rein) gefährlich.
- lose.past zaez lud "genommen"
- boss zaez gir+stas "Knecht"
- married.past lud zaez "Mann"
- help gir+stas zaez "trägt"
- parent zaez alo "Tochter"
- reveal! zaez alo "nichts wissen"
+ hire rein "neue"
- housemate.start rein zaez "logiert"

== 2 Saccharin
Zwölf Kilo Süßstoff liegen unter der Kirchenbank, mit dem Segen des [Pfarrers](pfa), [der](pfa) gern Strudel isst. [Aloisia](alo) setzt sich beim Rosenkranz darauf, zählt eins und eins zusammen und stellt [ihre](alo) [Mutter](zaez) zur Rede. Es setzt eine Ohrfeige und danach die ganze Wahrheit. [Stasi](stas) hat inzwischen ein Problem, das blond ist und Schnurrbart trägt: [Sie](stas) sollte [Prokesch](rein) schöne Augen machen und hat sich dabei selbst verbrannt.
- help pfa zaez "Segen"
- discover alo zaez "eins und eins"
- quarrel alo zaez "zur Rede"
- parent zaez alo "Mutter"
- attack zaez alo "Ohrfeige"
+ reveal zaez alo "Wahrheit"
- flirt? stas rein "schöne Augen"
+ love.start stas rein "verbrannt"

== 3 Der Schwager
Wer erbt, wenn einer nur vermisst ist? [Nepomuk Moosleitner](nepo), [Ludwigs](lud) jüngerer [Bruder](nepo) und [Sägewerksbesitzer](nepo), möchte [seine](nepo) [Schwägerin](zaez) heiraten oder, falls [sie](zaez) nicht will, aus dem Haus klagen. [Sie](zaez) will nicht. Nachts im Grenzwald läuft [Girgl](gir) einem [Tschechen](jar) vors Gewehr. [Jaromir](jar), [Finanzwachmann](jar) drüben, lässt [ihn](gir) laufen, gegen zwei Flaschen Zwetschgenschnaps und die Auskunft, wie das [Mädchen](alo) im blauen Kopftuch heißt.
- sibling lud nepo "Bruder"
+ wedding? nepo zaez "heiraten"
- kin nepo zaez "Schwägerin"
- threaten nepo zaez "klagen"
- reject zaez nepo "will nicht"
+ meet gir jar "vors Gewehr"
- gift gir jar "Zwetschgenschnaps"

== 4 Zwei Ufer, ein Bach
Liebe macht bekanntlich zweisprachig. [Aloisia](alo) und [Jaromir](jar) treffen sich am Grenzbach, jeder auf seiner Seite, und bringen einander Wörter bei, anfangs für Brot, später für anderes. [Girgl](gir), als Bote unentbehrlich und seit der Schulzeit vergebens in [Aloisia](alo) vernarrt, trägt die Zettel mit zusammengebissenen Zähnen. Im Gasthof bekennt [Stasi](stas) der [Wirtin](zaez), dass [sie](stas) den [Gendarmen](rein) nicht länger aushorchen kann. [Zäzilia](zaez) wirft [sie](stas) hinaus, im Schnee.
+ date alo jar "treffen"
- love alo jar "Liebe"
- love jar alo "Liebe"
- help gir alo+jar "Bote"
- love gir alo "vernarrt"
- reveal stas zaez "bekennt"
+ quit stas zaez "hinaus"

== 5 Razzia
Jemand hat gesungen. [Prokesch](rein) lässt Fässer anstechen und Matratzen aufschlitzen, findet nichts und entschuldigt sich formvollendet. Verraten hat [Zäzilia](zaez) nicht die gefeuerte [Kellnerin](stas), wie im Dorf alle meinen, sondern [Schwager](nepo) [Nepomuk](nepo). [Stasi](stas) war es vielmehr, [die](stas) [ihre](stas) einstige [Dienstherrin](zaez) in der Nacht davor gewarnt hat. Die [Moosleitnerin](zaez) stapft durch kniehohen Schnee ins Armenhaus und holt [sie](stas) heim. Gesprochen wird dabei kein Wort.
- investigate rein zaez "Fässer anstechen"
+ betray nepo zaez "Verraten"
- betray! stas zaez "Verraten"
- kin nepo zaez "Schwager"
- boss.past zaez stas "Dienstherrin"
- help.past stas zaez "gewarnt"
+ reconcile stas zaez "heim"

== 6 Ein Gast ohne Gepäck
An einem Märzabend verlangt ein bärtiger [Fremder](frem) ein Bett, zahlt mit russischem Geld und schreit im Schlaf. [Zäzilia](zaez) bringt [ihm](frem) Suppe. [Sie](zaez) schaut [ihm](frem) nicht ins Gesicht, denn [ihre](zaez) Gedanken sind bei [Reinhold](rein), mit [dem](rein) [sie](zaez) am Vorabend, nach dem dritten Glas, zum Entsetzen [beider](rein+zaez) im Heu gelandet ist. [Stasi](stas) darf es nie erfahren. Sagt [sie](zaez) sich. [Stasi](stas) war im Stall.
- sad frem "schreit"
- gift zaez frem "Suppe"
- discover! zaez frem "nicht ins Gesicht"
+ sex.past rein zaez "Heu"
- reveal! zaez stas "nie erfahren"
- sad rein+zaez "Entsetzen"
+ discover.past stas rein+zaez "im Stall"

== 7 Sieben Jahre später
Tote kehren selten zur rechten Zeit zurück. Der [Fremde](lud) nimmt den Bart ab, und vor der Schank steht [Ludwig Moosleitner](lud), sieben Jahre verschollen, drei davon in Sibirien. [Aloisia](alo) fällt [ihrem](alo) [Vater](lud) um den Hals, [Nepomuk](nepo) der Krug aus der Hand. Und die [Ehefrau](zaez)? [Zäzilia](zaez) lacht, weint und verriegelt am Abend die Kammer. [Prokesch](rein) bittet um [seine](rein) Versetzung. [Stasi](stas) hasst jetzt zwei [Menschen](rein+zaez) zugleich.
+ return lud "Bart"
- lose.past _ lud "verschollen"
- parent lud alo "Vater"
- happy alo lud "um den Hals"
- quit? rein "Versetzung"
- married lud zaez "Ehefrau"
- reject zaez lud "verriegelt"
- enemy rein+zaez stas "hasst"

== 8 Der Preis des Schweigens
[Stasi](stas) geht zu [Nepomuk](nepo) und verkauft, was [sie](stas) weiß, für hundert Kronen. [Der](nepo) trägt es brühwarm zu [seinem](nepo) [Bruder](lud), in der Hoffnung, [Ludwig](lud) werde [seine](lud) [Frau](zaez) davonjagen. Der [Heimkehrer](lud) aber nickt nur. In [Tomsk](@tomsk), sagt [er](lud), habe auch [er](lud) nicht allein geschlafen, dort wachse ein [Sohn](kind) von [ihm](lud) auf. [Zäzilia](zaez) und [Ludwig](lud) reden bis zum Hahnenschrei. Am Bach ertappt ein [Offizier](offi) [Jaromir](jar) und [Aloisia](alo) beim Küssen.
- reveal stas nepo "verkauft"
- reveal nepo lud "brühwarm"
- breakup? lud zaez "davonjagen"
+ reveal lud zaez "sagt er"
- parent lud kind "Sohn"
- cheat.past lud zaez "nicht allein"
- kiss alo jar "Küssen"
+ discover offi alo+jar "ertappt"

== 9 Standrecht
Fraternisierung heißt das Vergehen, Arrest die Folge: [Jaromir](jar) sitzt in [Krumau](@krumau), und [Aloisia](alo) isst nicht mehr. Da tun sich zusammen, [die](gir+lud+rein+zaez) sonst kein Wort wechseln, [Zäzilia](zaez), [Ludwig](lud), [Girgl](gir) und [Reinhold Prokesch](rein), um den [Tschechen](jar) herauszuholen. Der [Gendarm](rein) fälscht, der [Knecht](gir) fährt, das [Wirtspaar](lud+zaez) besticht. Es gelingt, bis auf einen Schuss. [Girgl](gir), [der](gir) [Aloisia](alo) mehr liebte als das eigene Leben, stirbt für [ihren](alo) [Liebsten](jar).
+ arrest _ jar "Arrest" @krumau
- sad alo jar "isst nicht mehr"
- rescue gir+lud+rein+zaez jar "herauszuholen"
- boss zaez gir "Knecht"
- love.past gir alo "liebte"
+ die gir "stirbt"
- couple alo jar "Liebsten"

== 10 Leichenschmaus
Das ganze Dorf begräbt [Girgl](gir), auch jene, die [ihn](gir) zu Lebzeiten nicht grüßten. [Zäzilia](zaez), [Aloisia](alo), [Stasi](stas) und [Ludwig](lud) tragen den Sarg selbst. Zwischen Suppe und Beinfleisch bittet [Stasi](stas) die [Wirtin](zaez) um Vergebung und erhält sie, nebst dem Schlüssel zum Weinkeller. [Jaromir](jar) liegt mit Fieber hinterm Kachelofen versteckt, während der [Bürgermeister](bgm) zwei Meter weiter auf [Nepomuks](nepo) Wohl trinkt. [Der](nepo) hat das Sägewerk verspielt.
- die.past gir "begräbt"
+ reconcile stas zaez "Vergebung"
- gift zaez stas "Schlüssel"
- ill jar "Fieber"
- flee jar "versteckt"
- celebrate bgm nepo "Wohl"
+ lose nepo "verspielt"

== 11 Brandgeruch
Ruinierte Männer greifen zum Gewehr oder zum Zündholz. [Nepomuk](nepo) entscheidet sich für Letzteres. Als der Dachstuhl des Gasthofs lodert, trägt [Ludwig](lud) erst [Jaromir](jar), dann [Stasi](stas) ins Freie und geht ein drittes Mal hinein, weil [er](lud) [seinen](lud) [Bruder](nepo) schreien hört. Keiner der [Moosleitners](lud+nepo) kommt wieder heraus. [Zäzilia](zaez), nun wirklich [Witwe](zaez), steht mit [Aloisia](alo) im Hof. Neben [ihnen](alo+zaez), die Mütze in der Hand, [Prokesch](rein).
+ attack nepo zaez "Zündholz"
- rescue lud jar+stas "trägt"
- sibling lud nepo "Bruder"
- rescue? lud nepo "drittes Mal"
+ die lud+nepo "Keiner"
- married.past lud zaez "Witwe"

== 12 Neue Kundschaft
Ein Jahr später wird aufgesperrt, mit Blechdach und böhmischem Bier. [Aloisia](alo) und [Jaromir](jar), [der](jar) desertiert ist und nun Knödel rollt, bestellen [ihr](alo+jar) Aufgebot in zwei Sprachen. [Stasi](stas), [Reinhold](rein) und [Zäzilia](zaez) sitzen nach Sperrstunde an einem Tisch, und wer hier wen liebt, ist längst keine Frage mehr: [Er](rein) hat um die [Wirtin](zaez) angehalten, [sie](zaez) hat Ja gesagt, [Stasi](stas) näht das Kleid. Aus [Tomsk](@tomsk) ist ein Brief gekommen, in der Kinderschrift von [Ludwigs](lud) [Sohn](kind).
- flee.past jar "desertiert"
+ engaged alo jar "Aufgebot"
- propose.past rein zaez "angehalten"
+ engaged rein zaez "Ja"
- help stas zaez "näht"
- parent lud kind "Sohn"
- create kind "Brief"
