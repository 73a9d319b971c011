%series Im Namen der Anderen
%lang de
%genre legal drama, Leipzig, sober episode list of an encyclopaedia
%cast thekla | Dr. Thekla Brinkmann; Thekla Brinkmann; Brinkmann; Thekla | f
%cast okwu | Chidi Okwu; Okwu; Chidi | m
%cast yara | Yara Seidel; Yara | f
%cast lennart | Lennart Brinkmann; Lennart | m
%cast wolfram | Wolfram Tietze; Tietze; Wolfram | m
%cast roswitha | Roswitha Tietze; Roswitha | f
%cast richterin | Richterin Zschoche; Zschoche | f
%cast staatsanwalt | Staatsanwalt de Vries; de Vries | m
%cast pawel | Paweł Nowicki; Paweł; Nowicki | m
%cast danuta | Danuta Nowicka; Danuta | f
%cast lueders | Hartmut Lüders; Lüders | m
%cast zeugin | Mandy Koslowski; Mandy | f
%cast polizist | Polizeiobermeister Kunert; Kunert | m
%cast gutachter | - | m
%cast altbrinkmann | - | m
%cast schoeffe | - | m

== 1 Die Beiordnung
[Dr. Thekla Brinkmann](thekla), [Strafverteidigerin](thekla) in dritter Generation, teilt sich die Kanzlei mit [ihrem](thekla) geschiedenen [Mann](wolfram), [Wolfram Tietze](wolfram). Als [dieser](wolfram) einen Polizistenmord ablehnt, weil er schlecht fürs Geschäft sei, lässt [sie](thekla) sich dem [Angeklagten](pawel) als Pflichtverteidigerin beiordnen. [Paweł Nowicki](pawel), ein wortkarger [Dachdecker](pawel), schweigt auch [ihr](thekla) gegenüber. [Seine](pawel) [Mutter](danuta) übergibt der [Anwältin](thekla) einen Schuhkarton voller Lohnzettel. Am selben Tag tritt die frisch examinierte [Yara Seidel](yara) [ihre](yara) Stelle an. [Theklas](thekla) [Sohn](lennart) [Lennart](lennart), [der](lennart) in der Kanzlei den Empfang macht, gießt [ihr](yara) vor Aufregung Kaffee über die Robe.
- divorce.past thekla wolfram "geschiedenen"
- colleague thekla wolfram "teilt"
- kill? pawel _ "Polizistenmord"
- reject wolfram _ "ablehnt"
- accuse _ pawel "Angeklagten"
+ advisor.start thekla pawel "Pflichtverteidigerin"
- reveal! pawel thekla "schweigt"
- parent danuta pawel "Mutter"
- gift danuta thekla "übergibt"
- hire yara "tritt"
- parent thekla lennart "Sohn"

== 2 Lohnzettel
Den Zetteln zufolge war der [Dachdecker](pawel) am Tattag auf einer Baustelle in [Halle](@halle). Deren [Bauherr](lueders), [Hartmut Lüders](lueders), streitet das ab: Den [Polen](pawel) habe [er](lueders) nie gesehen. [Yara](yara) entdeckt in einem Ordner, dass [Lüders](lueders) seit Jahren Mandant von [Tietze](wolfram) ist. Statt [ihre](yara) [Chefin](thekla) einzuweihen, geht [sie](yara) damit zu [deren](thekla) [Partner](wolfram), [der](wolfram) [ihr](yara) für [ihr](yara) Schweigen eine Festanstellung verspricht. Im Foyer des Landgerichts hält [Staatsanwalt de Vries](staatsanwalt) [Thekla](thekla) vor, [sie](thekla) verteidige jeden, der klingelt.
- meet.past! lueders pawel "nie gesehen"
- advisor wolfram lueders "Mandant"
- discover yara lueders+wolfram "entdeckt"
- boss thekla yara "Chefin"
+ betray yara thekla "Statt"
- reveal yara wolfram "damit zu"
- hire? yara wolfram "Festanstellung"
- accuse staatsanwalt thekla "hält"

== 3 Der Mann aus dem Archiv
[Brinkmann](thekla) engagiert [Chidi Okwu](okwu), einen ehemaligen [Kriminalbeamten](okwu), [der](okwu) wegen einer Ohrfeige gegen [seinen](okwu) [Streifenführer](polizist) ins Archiv versetzt wurde und dort kündigte. Der [Geohrfeigte](polizist) war, wie sich zeigt, niemand anderes als [Polizeiobermeister Kunert](polizist), das spätere [Mordopfer](polizist). [De Vries](staatsanwalt) spricht von Befangenheit, [Richterin Zschoche](richterin) von einem [Ermittler](okwu) mit Ortskenntnis. [Okwu](okwu) selbst spricht lange mit [Danuta](danuta), [die](danuta) [ihm](okwu) eine Suppe kocht. Zwischen den Gängen erwähnt [sie](danuta), dass [ihr](danuta) [Sohn](pawel) nachts im Schlaf einen Frauennamen sagt.
- hire okwu thekla "engagiert"
- attack.past okwu polizist "Ohrfeige"
- boss.past polizist okwu "Streifenführer"
- quit.past okwu "kündigte"
- kill.past _ polizist "Mordopfer"
- accuse staatsanwalt okwu "Befangenheit"
- help danuta okwu "Suppe"
+ reveal danuta okwu "erwähnt"
- parent danuta pawel "Sohn"

== 4 Mandy
Der Name gehört [Mandy Koslowski](zeugin), [Kassiererin](zeugin) an einer Tankstelle bei [Schkeuditz](@schkeuditz). [Sie](zeugin) bestreitet, [Paweł](pawel) zu kennen, aber in [ihrem](zeugin) Spind hängt [seine](pawel) Jacke. Als [Okwu](okwu) wiederkommt, hat [sie](zeugin) Hals über Kopf gekündigt. [Ihre](zeugin) Adresse ist verlassen, der Briefkasten zugeklebt. [Lennart](lennart) bringt den [Ermittler](okwu) auf die Idee, in der Bahnhofsmission nachzufragen; dort erinnert man sich an eine junge [Frau](zeugin) mit Veilchen, [die](zeugin) nach [Usti](@ústí) wollte. [Yara](yara) hat das Gespräch der [Männer](lennart+okwu) mit angehört und greift zum Telefon.
- reveal! zeugin okwu "bestreitet"
- meet.past! pawel zeugin "kennen"
- return okwu "wiederkommt"
+ flee zeugin "Hals über Kopf"
- quit zeugin "gekündigt"
- help lennart okwu "Idee"
- attack.past? _ zeugin "Veilchen"
- travel? zeugin "wollte" @ústí
- discover yara lennart+okwu "mit angehört"

== 5 Erster Verhandlungstag
Die Anklage wird verlesen. Ein [Gutachter](gutachter) erläutert drei Stunden lang Fasern, und ein [Schöffe](schoeffe) schläft ein. [Thekla](thekla) beantragt, [ihn](schoeffe) auszutauschen; gemeint ist der [Schläfer](schoeffe), doch der [Sachverständige](gutachter) fühlt sich angesprochen und packt beleidigt [seine](gutachter) Folien ein. Nach der Sitzung bittet [Zschoche](richterin) beide [Parteien](staatsanwalt+thekla) um Haltung. [De Vries](staatsanwalt), [der](staatsanwalt) einst bei [Theklas](thekla) [Vater](altbrinkmann) in die Lehre ging, lädt die [Gegnerin](thekla) zu einem Schnaps ein, den [sie](thekla) ablehnt, und bestellt dann zwei.
- sad gutachter thekla "beleidigt"
- parent altbrinkmann thekla "Vater"
- advisor.past altbrinkmann staatsanwalt "Lehre"
- enemy staatsanwalt thekla "Gegnerin"
+ invite staatsanwalt thekla "lädt"
- reject thekla staatsanwalt "ablehnt"

== 6 Roswitha
[Tietzes](wolfram) zweite [Ehefrau](roswitha), [Roswitha](roswitha), findet im Handschuhfach [ihres](roswitha) [Mannes](wolfram) eine Telefonliste, auf der eine [Kollegin](yara) auffallend oft vorkommt. [Sie](roswitha) glaubt an einen Seitensprung und passt [Yara](yara) im Treppenhaus ab. Um nicht als Geliebte dazustehen, gibt die [Jüngere](yara) zu, dass [sie](yara) [Wolfram](wolfram) über die Suche nach der [Kassiererin](zeugin) auf dem Laufenden hält. Eine Affäre wäre [ihr](roswitha) lieber gewesen, sagt [Roswitha](roswitha) und fährt geradewegs zur ersten [Frau](thekla) [ihres](roswitha) [Mannes](wolfram).
- married roswitha wolfram "Ehefrau"
- find roswitha "findet"
- affair! wolfram yara "Seitensprung"
- cheat! wolfram roswitha "Seitensprung"
- jealous roswitha yara "passt"
+ reveal yara roswitha "gibt"
- betray yara thekla "auf dem Laufenden"
- married.past thekla wolfram "ersten Frau"
- travel roswitha thekla "fährt"

== 7 Unter Frauen
[Thekla](thekla) lässt die [Nachfolgerin](roswitha) zunächst auf der Matte stehen. Erst als [diese](roswitha) sagt, [sie](roswitha) sei nicht wegen [Wolfram](wolfram) gekommen, sondern wegen des [Dachdeckers](pawel), wird [ihr](roswitha) geöffnet. Die [Frauen](roswitha+thekla), [die](roswitha+thekla) einander elf Jahre lang nur über Unterhaltsbescheide kannten, trinken Tee. Am Morgen stellt [Brinkmann](thekla) [ihre](thekla) [Angestellte](yara) zur Rede. [Yara](yara) versucht gar nicht erst zu leugnen. Entlassen wird [sie](yara) nicht; [sie](yara) soll [Tietze](wolfram) weiter berichten, von nun an allerdings das, was [ihre](yara) [Vorgesetzte](thekla) [ihr](yara) diktiert.
- reject thekla roswitha "auf der Matte"
- reveal roswitha thekla "wegen des Dachdeckers"
- married roswitha wolfram "Nachfolgerin"
- accuse thekla yara "zur Rede"
- boss thekla yara "Angestellte"
- quit! yara "Entlassen"
+ betray? yara wolfram "diktiert"

== 8 Ústí
[Okwu](okwu) macht [Mandy](zeugin) in einer Wäscherei jenseits der Grenze ausfindig. Ein Wagen mit Hallenser Kennzeichen steht bereits vor der Tür: [Lüders](lueders) ist [ihm](okwu) zuvorgekommen. Der [Bauunternehmer](lueders) bietet der [Zeugin](zeugin) Geld, und als [sie](zeugin) es nicht nimmt, packt [er](lueders) [sie](zeugin) am Arm. [Okwu](okwu), [dem](okwu) man das Zuschlagen seit der Sache mit [Kunert](polizist) nachsagt, steckt die Hände in die Taschen und beginnt laut zu singen, bis sämtliche Wäscherinnen um [sie](lueders+okwu+zeugin) herumstehen. [Lüders](lueders) gibt auf und fährt davon.
- find okwu zeugin "ausfindig"
- gift? lueders zeugin "bietet"
- reject zeugin lueders "nicht nimmt"
- attack lueders zeugin "packt"
- attack.past okwu polizist "Zuschlagen"
+ rescue okwu zeugin "singen"
- flee lueders "fährt"

== 9 Aktenzeichen
[Yara](yara) füttert [Wolfram](wolfram) mit falschen Daten, und [er](wolfram) gibt sie gutgläubig weiter. So wartet [Lüders](lueders) am falschen Tag am falschen Bahnhof, während [Lennart](lennart) die [Kassiererin](zeugin) unbehelligt in einem Kirchenasyl in [Grimma](@grimma) unterbringt. Auf der Rückfahrt ruft [er](lennart) [Yara](yara) an, um [ihr](yara) zu sagen, wie mutig [sie](yara) sei. [Sie](yara) sagt, mutig sei etwas anderes, und weint. Der [Anrufer](lennart) hält am Straßenrand und bleibt eine Stunde am Apparat. Von Liebe ist nicht die Rede. Eine Akte fällt vom Schrank, niemand hebt sie auf.
- betray yara wolfram "füttert"
- reveal wolfram lueders "gibt"
- help lennart zeugin "unterbringt" @grimma
- sad yara "weint"
+ help lennart yara "bleibt"

== 10 Die Aussage
[Mandy Koslowski](zeugin) betritt den Saal. [Sie](zeugin) habe [Paweł](pawel) geliebt, sagt [sie](zeugin), und [er](pawel) [sie](zeugin). Am Tattag hätten [sie](pawel+zeugin) auf dem Dach in [Halle](@halle) gesessen, als unten der [Polizist](polizist) erschien, um bei [Lüders](lueders) abzukassieren. Der [Bauherr](lueders) stritt mit [ihm](polizist), dann fiel [Kunert](polizist) in die Baugrube. [Nowicki](pawel) habe geschwiegen, weil [Lüders](lueders) gedroht habe, sonst falle als Nächstes [sie](zeugin). Im Saal ist es still. Der neue Schöffe ist hellwach. Nur der [Angeklagte](pawel) sieht nicht zu [der](zeugin) hin, [die](zeugin) [ihn](pawel) gerade befreit.
- love.past zeugin pawel "geliebt"
- love.past pawel zeugin "er sie"
+ reveal zeugin _ "sagt sie"
- quarrel.past lueders polizist "stritt"
- die.past polizist lueders "Baugrube"
- threaten.past lueders pawel "gedroht"
- rescue zeugin pawel "befreit"

== 11 Das Plädoyer
In der Mittagspause will [Thekla](thekla) wissen, weshalb [ihr](thekla) [Mandant](pawel) den Blick senkt. [Er](pawel) antwortet mit den ersten drei Sätzen des ganzen Prozesses: [Lüders](lueders) habe gedroht, das stimme. Gestoßen habe den [Beamten](polizist) aber nicht [der](lueders), sondern [sie](zeugin), und zwar, um [ihn](pawel) zu schützen. Nun steht die [Verteidigerin](thekla) vor der Wahl, den [einen](pawel) zu retten oder die [andere](zeugin) zu schonen. [Sie](thekla) plädiert auf Freispruch, ohne einen Täter zu nennen. [De Vries](staatsanwalt), [der](staatsanwalt) etwas ahnt, verzichtet auf eine Erwiderung.
- advisor thekla pawel "Mandant"
+ reveal pawel thekla "drei Sätzen"
- threaten.past lueders pawel "gedroht"
- attack.past! lueders polizist "Gestoßen"
- attack.past zeugin polizist "Gestoßen"
- help.past zeugin pawel "schützen"
- rescue? thekla pawel "retten"
- discover staatsanwalt "ahnt"

== 12 Urteil
Das Gericht spricht [Nowicki](pawel) frei. [Danuta](danuta) küsst der [Richterin](richterin) den Ärmel, bevor ein Wachtmeister [sie](danuta) daran hindern kann. Noch auf der Treppe dreht sich [Mandy](zeugin) um, geht in den Saal zurück und sagt dem [Staatsanwalt](staatsanwalt), dass [sie](zeugin) es war. [Paweł](pawel), [der](pawel) [sie](zeugin) zurückhalten will, wird von [Lennart](lennart) festgehalten. [Lüders](lueders), wegen Bestechung und Nötigung festgenommen, verlangt nach [seinem](lueders) [Anwalt](wolfram); [Tietze](wolfram) legt das Mandat nieder. Für die neue [Beschuldigte](zeugin) meldet sich noch im Saal eine [Verteidigerin](yara): [Yara](yara), mit Kaffeefleck auf der Robe.
- rescue richterin pawel "frei"
- happy danuta richterin "küsst"
+ reveal zeugin staatsanwalt "sagt"
- help? pawel zeugin "zurückhalten"
- accuse _ zeugin "Beschuldigte"
- arrest _ lueders "festgenommen"
- advisor.end wolfram lueders "legt"
+ advisor.start yara zeugin "Verteidigerin"

== 13 Räumungsverkauf
Das Messingschild wird abgeschraubt. [Roswitha](roswitha) hat die Scheidung eingereicht und sich dafür von der [Frau](thekla) vertreten lassen, [die](thekla) [ihr](roswitha) darin um zwölf Jahre voraus ist. Der doppelt [Geschiedene](wolfram) zieht zu [seinem](wolfram) [Sohn](lennart) und lernt, wie man Kaffee kocht. [Mandy](zeugin) bekommt wegen Notwehrexzesses zwei Jahre auf Bewährung; [der](pawel), [den](pawel) [sie](zeugin) gerettet hat, holt [sie](zeugin) in einem Lieferwagen voller Dachziegel ab. Auf dem neuen Schild stehen zwei Namen. Der untere lautet [Seidel](yara), und [die](yara), [die](yara) so heißt, wischt ihn dreimal am Tag ab.
- divorce? roswitha wolfram "eingereicht"
- advisor thekla roswitha "vertreten"
- divorce.past thekla wolfram "voraus"
- parent wolfram lennart "Sohn"
- move wolfram lennart "zieht"
- arrest _ zeugin "zwei Jahre"
- rescue.past zeugin pawel "gerettet"
- help pawel zeugin "holt"
+ hire yara thekla "Schild stehen"
