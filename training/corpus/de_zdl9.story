%series Geburtshaus Severin
%lang de
%genre medical series about midwives and doctors, Cologne, terse programme-guide texts
%cast wilma | Wilma Kratz; Wilma | f
%cast ronja | Ronja Tekin; Ronja | f
%cast vaterronja | Haluk Tekin; Haluk | m
%cast falko | Dr. Falko Ritter; Dr. Ritter; Falko | m
%cast bettina | Bettina Ritter; Bettina | f
%cast tjark | Tjark | m
%cast agathe | Schwester Agathe; Agathe | f
%cast sinan | Sinan | m
%cast jorinde | Jorinde | f
%cast merve | Merve | f
%cast investor | Herr Prinz; Prinz | m
%cast floristin | - | f
%cast musiker | - | m
%cast kommissarin | - | f
%cast richterin | - | f
%cast lkw | - | m
%cast zwilling1 | Kaspar | m
%cast zwilling2 | Melchior | m
%cast findel | Nikola | f
%cast baby | Yola | f
%cast schwesterw | Marga | f
%cast gaertner | - | m

== 1
[Ronja Tekin](ronja) tritt [ihren](ronja) Dienst im Geburtshaus von [Wilma Kratz](wilma) an. Die alte [Hebamme](wilma) hält [sie](ronja) für eine Patientin und drückt [ihr](ronja) einen Becher in die Hand. Noch ehe das Missverständnis geklärt ist, platzt im Flur einer [Floristin](floristin) die Fruchtblase. [Ronja](ronja) bringt [Zwillingsbuben](zwilling1+zwilling2) ans Licht, [Kaspar](zwilling1) und [Melchior](zwilling2). Nur der [Kindsvater](musiker) stört: [Er](musiker) ist [Ronjas](ronja) früherer [Freund](musiker).
+ hire ronja wilma "Dienst"
- ill! ronja "Patientin"
+ birth floristin zwilling1+zwilling2 "ans Licht"
- help ronja floristin "bringt"
- sibling zwilling1 zwilling2 "Zwillingsbuben"
- parent musiker zwilling1+zwilling2 "Kindsvater"
- ex musiker ronja "früherer Freund"

== 2
Der [Trompeter](musiker), [Vater](musiker) der [Zwillinge](zwilling1+zwilling2), wirbt mit nächtlichen Ständchen um [Ronja](ronja). [Sie](ronja) kippt [ihm](musiker) das Badewasser der [Knaben](zwilling1+zwilling2) auf die Locken. Inzwischen bittet [Frauenarzt](falko) [Dr. Falko Ritter](falko) die [Chefin](wilma) unter vier Augen um Rat: [Seine](falko) [Frau](bettina) wünscht sich seit acht Jahren vergebens Nachwuchs und hat nun von einer Leihmutter in [Georgien](@georgien) gehört.
- parent musiker zwilling1+zwilling2 "Vater"
- love musiker ronja "Ständchen"
+ reject ronja musiker "kippt"
- help? wilma falko "Rat"
- married bettina falko "Frau"
- pregnant! bettina "vergebens"
- birth? _ "Leihmutter"
- boss wilma falko "Chefin"

== 3
Nach dreißig Jahren läutet [Marga](schwesterw) bei [ihrer](schwesterw) [Schwester](wilma) [Wilma](wilma) Sturm. [Sie](schwesterw) will [ihren](schwesterw) Anteil am Elternhaus ausgezahlt haben, in dem die [Ältere](wilma) Kinder zur Welt holt. [Pfleger](tjark) [Tjark](tjark) vertreibt [sie](schwesterw) mit Lavendeltee. Auf der Autobahn 4 hilft [Ronja](ronja) einem [Fernfahrer](lkw) über den Schock, dass [seine](lkw) [Beifahrerin](merve) mitten im Stau niederkommt. Das [Kind](findel) lebt, die [Mutter](merve) muss in die Klinik.
- sibling schwesterw wilma "Schwester"
- return schwesterw wilma "läutet"
- help ronja lkw "hilft"
- reject tjark schwesterw "vertreibt"
+ birth merve findel "niederkommt"
- parent merve findel "Mutter"
- ill merve "Klinik"
- find? schwesterw "ausgezahlt"
- sad lkw "Schock"

== 4
[Merve](merve), so heißt die junge [Frau](merve) aus dem Laster, verschwindet nachts aus dem Krankenhaus und lässt das [Mädchen](findel) zurück. Einen Namen hat [es](findel) nicht. [Tjark](tjark) schlägt [Nikola](findel) vor, weil Dezember ist. [Bettina Ritter](bettina), [die](bettina) eigentlich nur [ihrem](bettina) [Mann](falko) die vergessene Brille bringen wollte, beugt sich über das Bettchen und richtet sich als anderer Mensch wieder auf.
+ flee merve "verschwindet"
- married bettina falko "Mann"
- gift? bettina falko "bringen"

== 5
Die [Ritters](bettina+falko) beantragen die Pflegschaft für das [Findelkind](findel). [Falko](falko) zögert, denn [er](falko) hat [Bettina](bettina) verschwiegen, dass eine Trennung im Raum stand und eine Kölner [Anwältin](jorinde) namens [Jorinde](jorinde) in [seinem](falko) Bett. [Jorinde](jorinde) wiederum erscheint zur Vorsorge bei [Ronja](ronja): achte Woche, Vater bekannt, aber vergeben. [Ronja](ronja) freut sich ahnungslos mit [ihr](jorinde).
- parent? bettina+falko findel "Pflegschaft"
- betray falko bettina "verschwiegen"
- breakup? falko bettina "Trennung"
+ affair.past falko jorinde "Bett"
- advisor ronja jorinde "Vorsorge"
+ pregnant jorinde _ "achte Woche"
- happy ronja "freut"
- discover! ronja falko+jorinde "ahnungslos"

== 6
[Agathe](agathe), einundsiebzig, [Ordensfrau](agathe) und gute Seele der Küche, hat auf dem Wochenmarkt einen Schwächeanfall. [Tjark](tjark) belebt [sie](agathe) zwischen Porree und Sellerie wieder. Zum Dank weiht [sie](agathe) [ihn](tjark) in ein Versprechen ein: Vor fünf Jahrzehnten hat [sie](agathe) im Kloster heimlich einen [Sohn](sinan) geboren und weggegeben. Ob [er](tjark) [ihn](sinan) für [sie](agathe) suchen würde? [Tjark](tjark), selbst adoptiert, nickt und kann nicht schlucken.
- ill agathe "Schwächeanfall"
+ rescue tjark agathe "belebt"
- reveal agathe tjark "weiht"
+ birth.past agathe sinan "geboren"
- parent agathe sinan "Sohn"
- find? tjark sinan "suchen"
- parent _ tjark "adoptiert"
- lose.past agathe sinan "weggegeben"

== 7
[Wilmas](wilma) [Schwester](schwesterw) hat das halbe Haus an den [Investor](investor) [Prinz](investor) verkauft. [Der](investor) plant Lofts und lässt schon einmal das Wasser abdrehen, während drei Frauen gleichzeitig pressen. [Haluk](vaterronja), [Ronjas](ronja) [Vater](vaterronja) und [Klempner](vaterronja) im Ruhestand, dreht es mit der Rohrzange wieder auf. Beim anschließenden Mokka kommen [er](vaterronja) und die [Hausherrin](wilma) ins Plaudern, bis der Morgen graut. [Ronja](ronja) findet das verdächtig.
- sibling schwesterw wilma "Schwester"
- create? investor "Lofts"
- birth _ "pressen"
- parent vaterronja ronja "Vater"
- quit.past vaterronja "Ruhestand"
+ help vaterronja wilma "Rohrzange"
- date vaterronja wilma "Plaudern"

== 8
[Dr. Ritter](falko) soll [Jorinde](jorinde) schallen und lässt vor Schreck das Gel fallen. [Sie](jorinde) verlangt nichts von [ihm](falko), weder Ring noch Unterhalt; nur lügen werde [sie](jorinde) nicht, wenn man [sie](jorinde) frage. Es fragt sofort jemand: [Bettina](bettina), mit [Nikola](findel) im Tragetuch. Die [Gynäkologengattin](bettina) hört sich alles an, wickelt in aller Ruhe den [Säugling](findel) und bittet dann [Ronja](ronja), [ihr](bettina) ein Taxi zu bestellen. Ein großes.
- treat jorinde falko "schallen"
- sad falko "Schreck"
- discover falko jorinde "Schreck"
+ reveal jorinde bettina "hört"
- pregnant jorinde falko "Unterhalt"
- married bettina falko "Gynäkologengattin"
+ breakup? bettina falko "Taxi"

== 9
[Tjarks](tjark) Suche führt zu [Sinan](sinan), einem [Puppenspieler](sinan) aus [Bonn](@bonn), [den](sinan) einst ein türkisches Gastwirtspaar aufnahm. [Er](sinan) will von der leiblichen [Mutter](agathe) nichts wissen und schließt vor [Tjark](tjark) den Vorhang. [Bettina](bettina) ist mit dem [Pflegekind](findel) bei [Wilma](wilma) untergekommen. Damit das Jugendamt nichts merkt, gibt [Falko](falko) bei jedem Hausbesuch den liebenden [Gatten](falko). Beim dritten Mal spielt [er](falko) nicht mehr.
+ find tjark sinan "führt"
- parent _ sinan "aufnahm"
- parent agathe sinan "leiblichen Mutter"
- reject sinan agathe "nichts wissen"
+ move bettina wilma "untergekommen"
- betray falko _ "nichts merkt"
- love falko bettina "spielt er nicht mehr"
- married bettina falko "Gatten"
- parent bettina findel "Pflegekind"

== 10
Eine [Kommissarin](kommissarin) bringt schlechte Kunde: [Merve](merve), seit Wochen gesucht, ist in [Aachen](@aachen) aufgegriffen worden und verlangt [ihr](merve) [Baby](findel) heraus. [Bettina](bettina) packt Windeln und Pass ein, um über die Grenze zu gehen. [Agathe](agathe) stellt sich [ihr](bettina) mit ausgebreiteten Armen in den Weg. [Sie](agathe) wisse, was es heiße, ein Kind herzugeben, und was, es zu behalten um jeden Preis. [Bettina](bettina) sinkt auf die Treppe.
- reveal kommissarin _ "Kunde"
- find _ merve "aufgegriffen" @aachen
- parent merve findel "Baby"
+ flee? bettina "Grenze"
- abduct? bettina findel "packt"
- help agathe bettina "Weg"
- birth.past agathe _ "herzugeben"
- investigate _ merve "gesucht"

== 11
Im Besuchszimmer sitzen sich zwei [Mütter](bettina+merve) gegenüber. [Merve](merve), neunzehn, ist vor [ihren](merve) Brüdern davongelaufen, nicht vor dem [Kind](findel). [Bettina](bettina) hört sehr lange zu und bietet [ihr](merve) schließlich das Zimmer neben dem eigenen an. Die [Familienrichterin](richterin) stutzt, dann unterschreibt [sie](richterin). [Ronja](ronja) vertritt derweil den kranken [Tjark](tjark), und vor der Tür steht wieder der [Vater](musiker) von [Kaspar](zwilling1) und [Melchior](zwilling2), diesmal ohne Trompete, dafür mit Fieber und zwei brüllenden [Buben](zwilling1+zwilling2). Die [Floristin](floristin) ist mit einem [Gärtner](gaertner) auf und davon.
- parent bettina+merve findel "Mütter"
- flee.past merve "davongelaufen"
+ invite bettina merve "bietet"
- help richterin merve "unterschreibt"
- ill tjark "kranken"
- parent musiker zwilling1+zwilling2 "Vater"
- ill musiker "Fieber"
- sad zwilling1+zwilling2 "brüllenden"
- sibling _ merve "Brüdern"
+ flee floristin+gaertner "auf und davon"
- meet bettina merve "gegenüber"
- help ronja tjark "vertritt"
- return musiker "wieder"

== 12
[Prinz](investor) rückt mit der Räumungsklage an. [Jorinde](jorinde), im sechsten Monat, übernimmt das Mandat des Geburtshauses ohne Honorar und zerpflückt den Kaufvertrag: [Marga](schwesterw) hätte ohne Zustimmung der [Miterbin](wilma) gar nicht veräußern dürfen. Der [Unternehmer](investor) zieht fluchend ab und fordert [sein](investor) Geld zurück, das [Wilmas](wilma) [Schwester](schwesterw) längst im Kasino von [Bad Neuenahr](@neuenahr) gelassen hat. [Haluk](vaterronja) fragt [Wilma](wilma), ob [sie](wilma) mit [ihm](vaterronja) die Riviera sehen wolle. [Sie](wilma) hält das für einen Schlaganfall.
- threaten investor wilma "Räumungsklage"
- pregnant jorinde "sechsten Monat"
+ advisor.start jorinde wilma "Mandat"
- help jorinde wilma "ohne Honorar"
- sad investor "fluchend"
- sibling schwesterw wilma "Schwester"
- lose schwesterw "Kasino" @neuenahr
+ invite vaterronja wilma "Riviera"
- ill! vaterronja "Schlaganfall"

== 13
Völlig abgebrannt klopft [Marga](schwesterw) an. [Wilma](wilma) lässt die [Jüngere](schwesterw) drei Stunden im Regen stehen, dann in der Diele, dann darf [sie](schwesterw) Kartoffeln schälen. Im Puppentheater nimmt in der letzten Reihe eine alte [Nonne](agathe) Platz. [Sinan](sinan) sieht [ihre](agathe) Hände, die [seinen](sinan) gleichen bis auf den krummen kleinen Finger. Mitten im Kasperlestück lässt [er](sinan) das Krokodil fragen: „Warum hast [du](agathe) [mich](sinan) denn nicht behalten?“
- lose schwesterw "abgebrannt"
- return schwesterw wilma "klopft"
- sibling schwesterw wilma "Jüngere"
+ reconcile? schwesterw wilma "darf"
- travel agathe sinan "nimmt"
- create sinan "Kasperlestück"
+ discover sinan agathe "gleichen"
- accuse sinan agathe "nicht behalten"

== 14
[Agathe](agathe) antwortet dem Krokodil, eine halbe Stunde lang, und kein Kind im Saal muckst sich. Hinterher begleitet der [Sohn](sinan) die [Ordensfrau](agathe) zum Bus. [Tjark](tjark), der [beide](agathe+sinan) von Weitem beobachtet, zieht die eigene Adoptionsakte aus der Jacke und wirft sie ungeöffnet in den Rhein. [Ronja](ronja) hat es gesehen. [Sie](ronja) nimmt [ihn](tjark) mit auf die Kirmes und hält auf dem Riesenrad [seine](tjark) Hand, obwohl nicht [er](tjark) Höhenangst hat, sondern [sie](ronja).
- reveal agathe sinan "antwortet"
- parent agathe sinan "Sohn"
+ reconcile agathe sinan "begleitet"
- discover! tjark _ "ungeöffnet"
- discover ronja tjark "gesehen"
+ date ronja tjark "Kirmes"
- sad ronja "Höhenangst"

== 15
Sechs Wochen zu früh geht es bei [Jorinde](jorinde) los. Weil der diensthabende [Arzt](falko) der [Vater](falko) ist und zittert, übernimmt [Bettina](bettina), im früheren Leben Krankenschwester, das Kommando. [Sie](bettina) hält der [Rivalin](jorinde) die Stirn, während [Wilma](wilma) zugreift. Die kleine [Yola](baby) wiegt keine vier Pfund und hat [Falkos](falko) Ohren. „Armes Ding“, sagt [Bettina](bettina). Dann lachen die [Frauen](bettina+jorinde+wilma), und [er](falko) muss sich setzen.
- parent falko baby "Vater"
- sad falko "zittert"
- quit.past bettina "früheren Leben"
- help bettina jorinde "Stirn"
- enemy bettina jorinde "Rivalin"
+ birth jorinde baby "zugreift"
- happy bettina+jorinde+wilma "lachen"

== 16
Die [Hausherrin](wilma) feiert [ihren](wilma) Siebzigsten und legt [Ronja](ronja) die Schlüssel auf den Teller. Am selben Abend besteigt [sie](wilma) mit [deren](ronja) [Vater](vaterronja) den Schlafwagen nach [Genua](@genua). [Merve](merve) beginnt eine Lehre im Haus, [Marga](schwesterw) führt die Kasse, unter strenger Aufsicht von [Agathe](agathe). [Falko](falko) schiebt zwei Kinderwagen: In einem liegt [Yola](baby), im andern [Nikola](findel). Neben [ihm](falko) geht, mit einer Handbreit Abstand, [Bettina](bettina). Und [Tjark](tjark)? [Er](tjark) hat eine Zahnbürste bei [Ronja](ronja).
- celebrate wilma "Siebzigsten"
+ gift wilma ronja "Schlüssel"
- parent vaterronja ronja "Vater"
- travel vaterronja+wilma "Schlafwagen" @genua
- hire merve "Lehre"
- hire schwesterw "Kasse"
- reconcile? bettina falko "Handbreit"
- boss agathe schwesterw "Aufsicht"
