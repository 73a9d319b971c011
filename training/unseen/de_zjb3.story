%series Frachter Zikade
%lang de
%genre science fiction, freighter in the Kuiper belt, terse log entries of a fan wiki
%cast ngozi | Kapitän Ngozi Steed; Ngozi; Steed | f
%cast ilmar | Ilmar Kask; Ilmar; Kask | m
%cast saoirse | Saoirse Dunne; Saoirse; Dunne | f
%cast hedda | Dr. Hedda Oyelaran; Hedda; Dr. Oyelaran | f
%cast quint | Quint | m
%cast lio | Lio | n
%cast treves | Marschall Treves; Treves | m
%cast anker | Anker Kask; Anker | m
%cast bodo | BODO | n
%cast lotse | Tadeusz | m
%cast braut | - | f
%cast kueken | Mirja | f

== 1 Eintrag 0007
Die [Zikade](*zikade) verlässt den Hafen von [Charon](@charon) mit sechs Seelen und einer Ladung Saatgut. [Kapitän Ngozi Steed](ngozi), [die](ngozi) das Schiff geerbt hat und seither keiner Menschenseele mehr gehorcht, stellt im letzten Moment die [Pilotin](saoirse) [Saoirse Dunne](saoirse) ein. Dass der [Maschinist](ilmar) [Ilmar Kask](ilmar) beim Anblick der [Neuen](saoirse) den Schraubschlüssel fallen lässt, hat einen Grund: [Saoirse](saoirse) hat [ihn](ilmar) vor vier Jahren vor dem Altar stehen lassen. [Bordärztin](hedda) [Dr. Hedda Oyelaran](hedda) behandelt den gequetschten Zeh.
- travel ngozi "verlässt" @charon
- find.past ngozi "geerbt"
- hire saoirse ngozi "stellt"
- boss ngozi saoirse "stellt"
+ breakup.past saoirse ilmar "vor dem Altar"
- wedding.past! ilmar saoirse "vor dem Altar"
- injure ilmar "gequetschten"
- treat ilmar hedda "behandelt"

== 2 Eintrag 0019
[Ilmar](ilmar) und [seine](ilmar) [Verflossene](saoirse) reden nur über [BODO](bodo), den [Bordrechner](bodo), miteinander. [Der](bodo) übersetzt „Geh zum Teufel“ mit „Guten Morgen“. [Lio](lio), in der Kombüse zu Hause und mit der [Ärztin](hedda) seit Studienzeiten durch dick und dünn gegangen, tischt zum Frieden Algenknödel auf. Im Laderaum stößt [Quint](quint), der [Lademeister](quint), auf einen blinden [Passagier](anker): einen [Jungen](anker) von zwölf Jahren, [der](anker) sich als [Anker](anker) vorstellt und nach [seinem](anker) [Onkel](ilmar) fragt. Der [Onkel](ilmar) steht mit verbundenem Fuß daneben.
- ex ilmar saoirse "Verflossene"
- quarrel ilmar saoirse "nur über BODO"
- betray bodo ilmar+saoirse "übersetzt"
- friend hedda lio "durch dick und dünn"
- help lio ilmar+saoirse "zum Frieden"
+ find quint anker "stößt"
- kin anker ilmar "Onkel"

== 3 Eintrag 0033
[Anker](anker) ist auf der Flucht. [Marschall Treves](treves), [der](treves) auf [Charon](@charon) das Gesetz verkörpert, hat [seinen](anker) [Vater](lotse), einen [Lotsen](lotse), wegen Schmuggels in die Eisgruben gesteckt und will nun auch den [Jungen](anker) haben. [Ngozi](ngozi) erkennt den Namen sofort: [Treves](treves) war drei Jahre lang [ihr](ngozi) [Ehegatte](treves), bevor [er](treves) sich für die Uniform entschied. Über Funk verlangt [er](treves) die Auslieferung, sonst werde [er](treves) die [Zikade](*zikade) entern. [Sie](ngozi) legt auf. [Hedda](hedda) richtet [Anker](anker) eine Koje ein.
- flee anker treves "auf der Flucht"
- parent lotse anker "Vater"
- arrest.past treves lotse "gesteckt"
- arrest? treves anker "haben"
+ married.past ngozi treves "Ehegatte"
- threaten treves ngozi "entern"
- reject ngozi treves "legt auf"
- help hedda anker "richtet"

== 4 Eintrag 0048
Gerechnet hat damit keiner außer [Lio](lio). Nachts trifft [Saoirse](saoirse) im Gewächsraum [Ilmar](ilmar). Zuerst schreien [sie](ilmar+saoirse). Dann schweigen [sie](ilmar+saoirse). Dann küsst [Saoirse](saoirse) [Ilmar](ilmar). Zugesehen hat nur [BODO](bodo). [Quint](quint) schwärmt seit Jahren von [Hedda](hedda). Gesagt hat das noch niemand [Hedda](hedda). Rat holt sich [Quint](quint) bei [Anker](anker). Der [Zwölfjährige](anker) rät zu Blumen. An Bord wachsen leider nur Bohnen.
- quarrel ilmar saoirse "schreien"
+ kiss ilmar saoirse "küsst"
- discover bodo ilmar+saoirse "Zugesehen"
- love quint hedda "schwärmt"
- confess! quint hedda "noch niemand"
- help anker quint "rät"

== 5 Eintrag 0062
Drei Wochen Stille im Nichts. Der Sauerstofftank Nummer zwei knackt, der Kaffee geht zur Neige, und auf dem Hauptschirm ist nichts als Schwärze. [Quint](quint) hat einen Strauß aus Bohnenblüten gebunden, legt ihn vor die Krankenstation und rennt davon. Die [Ärztin](hedda) hält die Blüten für eine Probe und schiebt sie unters Mikroskop. Am Rand eines Blattes findet [sie](hedda) Pilzsporen; hätte der [Lademeister](quint) nicht gepflückt, wäre die ganze Ernte verdorben. [Sie](hedda) ist entzückt, wenn auch nicht von [ihm](quint).
- gift quint hedda "Strauß"
- flee quint "rennt davon"
+ discover hedda "findet"
- happy hedda "entzückt"
- love! hedda quint "nicht von ihm"

== 6 Eintrag 0081
Die Patrouille holt die [Zikade](*zikade) ein. Als [Treves](treves) nach acht Jahren wieder vor [Ngozi](ngozi) steht, begrüßt [er](treves) [sie](ngozi) mit Handschellen und [sie](ngozi) [ihn](treves) mit einer Ohrfeige. [Er](treves) lässt das Schiff vom Bug bis zum Heck auf den Kopf stellen. Den [Jungen](anker) hat [BODO](bodo) in der Saatkammer versteckt, und auf alle Fragen antwortet der [Rechner](bodo) wahrheitswidrig, es gebe an Bord keine Minderjährigen. Abends essen [Marschall](treves) und [Kapitän](ngozi) gemeinsam, der alten Zeiten wegen, und [sie](ngozi) wacht in [seiner](treves) Kabine auf.
- return treves "wieder vor Ngozi"
- arrest treves ngozi "Handschellen"
- attack ngozi treves "Ohrfeige"
- investigate treves ngozi "auf den Kopf"
- help bodo anker "versteckt"
- betray bodo treves "wahrheitswidrig"
- date ngozi treves "essen"
+ sex ngozi treves "wacht in seiner"

== 7 Eintrag 0082
[Treves](treves) lässt [sie](ngozi) laufen, mit der Begründung, [er](treves) habe niemanden gefunden. Vor dem Ablegen verplappert sich jedoch [Quint](quint), worauf der [Marschall](treves) den [Zwölfjährigen](anker) aus der Saatkammer zerren und auf die Patrouille bringen lässt. [Ilmar](ilmar) tobt, nennt den [Lademeister](quint) einen Verräter und schlägt [ihm](quint) die Nase blutig. Die Nase verarztet [Hedda](hedda), [die](hedda) den [Unglücklichen](quint) zum ersten Mal bei der Hand nimmt. [Ngozi](ngozi) sitzt währenddessen auf der Brücke und schämt sich der vergangenen Nacht.
- reveal quint treves "verplappert"
+ abduct treves anker "zerren"
- sad ilmar "tobt"
- accuse ilmar quint "nennt"
- attack ilmar quint "schlägt"
- injure quint ilmar "blutig"
- treat quint hedda "verarztet"
- sad ngozi "schämt"
- sex.past ngozi treves "vergangenen Nacht"

== 8 Eintrag 0090
Auf [Charon](@charon) heiratet [Treves](treves). Das erfährt [Ngozi](ngozi) aus der Bordzeitung. Die [Braut](braut) ist eine gewisse Höhere Tochter. Getobt hat deswegen einzig [Ngozi](ngozi). Um den [Jungen](anker) bangt [Ilmar](ilmar). In den Arm nimmt [ihn](ilmar) [Saoirse](saoirse). Wieder vereint sind also [Dunne](saoirse) und [Kask](ilmar). [Ngozi](ngozi) ändert den Kurs. Die [Zikade](*zikade) fliegt zurück. Ein Lied pfeift [Lio](lio).
+ wedding braut treves "heiratet" @charon
- discover ngozi treves "erfährt"
- sad ngozi "Getobt"
- sad ilmar anker "bangt"
- help saoirse ilmar "In den Arm"
+ reconcile ilmar saoirse "Wieder vereint"
- travel ngozi "ändert den Kurs"

== 9 Eintrag 0104
In den Eisgruben begegnen [Saoirse](saoirse) und [Ilmar](ilmar), als Aufseher verkleidet, einem graubärtigen [Häftling](lotse): [Ilmars](ilmar) [Bruder](lotse) [Tadeusz](lotse), [den](lotse) alle nur den [Lotsen](lotse) nennen. [Dieser](lotse) weigert sich, ohne [seinen](lotse) [Sohn](anker) zu fliehen. [Anker](anker) aber putzt im Haus des [Marschalls](treves) Stiefel, wo [er](anker) sich mit der jungen [Hausherrin](braut) angefreundet hat. [Die](braut) langweilt sich, seit [ihr](braut) [Gatte](treves) nur noch vom [Kapitän](ngozi) der [Zikade](*zikade) spricht, und schließt dem [Kleinen](anker) eines Abends die Hintertür auf.
- meet ilmar+saoirse lotse "begegnen"
- betray ilmar+saoirse _ "verkleidet"
- sibling ilmar lotse "Bruder"
- flee! lotse "weigert"
- parent lotse anker "Sohn"
- friend.start anker braut "angefreundet"
- married braut treves "Gatte"
- sad braut "langweilt"
+ rescue braut anker "Hintertür"

== 10 Eintrag 0105
Mit [Vater](lotse) und [Sohn](anker) an Bord jagt die [Zikade](*zikade) durch die Ringtrümmer. Ein Splitter durchschlägt die Hülle und [Ngozis](ngozi) Schulter; während [Hedda](hedda) die Kugel aus Eis herausschneidet, hält [Quint](quint) die Lampe, und mitten in der Operation sagt [er](quint), was [er](quint) seit Jahren hätte sagen sollen. [Sie](hedda) antwortet, [er](quint) möge bitte stillhalten, [sie](hedda+quint) unterhielten sich später. [Treves](treves), [der](treves) die [Flüchtigen](anker+lotse) im Visier hat, drückt nicht ab. Am Funkgerät hört [er](treves) [seine](treves) frühere [Frau](ngozi) atmen.
- parent lotse anker "Vater"
- flee anker+lotse treves "jagt"
- injure ngozi "durchschlägt"
- treat ngozi hedda "herausschneidet"
+ confess quint hedda "sagt er"
- kill! treves anker+lotse "drückt nicht ab"
- ex ngozi treves "frühere Frau"
- married.past ngozi treves "frühere Frau"

== 11 Eintrag 0240
[Saoirse](saoirse) ist im sechsten Monat, und [Ilmar](ilmar) baut aus zwei Sitzschalen eine Wiege. [Hedda](hedda) und [Quint](quint) teilen sich seit Eintrag 0130 eine Koje, was die Bohnenernte nachweislich verbessert hat. [Tadeusz](lotse) sitzt am Steuer; [seine](lotse) [Vorgängerin](saoirse) darf nicht mehr. Aus [Charon](@charon) kommt die Meldung, [Treves](treves) sei [seines](treves) Amtes enthoben worden, weil [er](treves) Gefangene habe entkommen lassen, und die [Gattin](braut) habe die Annullierung durchgesetzt. [Ngozi](ngozi) liest es zweimal und sagt, der [Koch](lio) solle einen Teller mehr decken, vorsorglich.
- pregnant saoirse "im sechsten Monat"
- create ilmar "baut"
+ couple hedda quint "teilen sich"
- hire lotse "am Steuer"
- quit saoirse "darf nicht mehr"
- quit treves "enthoben"
- married.past braut treves "Gattin"
+ divorce braut treves "Annullierung"
- invite? ngozi treves "Teller mehr"

== 12 Eintrag 0301
In einer Werft am Rand der Karten bringt [Saoirse](saoirse) ein [Mädchen](kueken) zur Welt, [das](kueken) nach dem ersten Schrei [Mirja](kueken) heißt. [Anker](anker) misst [seine](anker) [Cousine](kueken) mit der Schieblehre. Am Kai wartet ein [Mann](treves) ohne Uniform: [Treves](treves) bittet [Ngozi](ngozi) nicht um Verzeihung, sondern um Arbeit. [Sie](ngozi) heuert [ihn](treves) als Heizer an, auf Probe und in der kleinsten Kammer. [Tadeusz](lotse), [den](lotse) dieser [Heizer](treves) einst in die Gruben geschickt hat, gibt [ihm](treves) nach langem Zögern die Hand. [BODO](bodo) übersetzt korrekt.
+ birth saoirse kueken "zur Welt"
- parent saoirse kueken "zur Welt"
- kin anker kueken "Cousine"
- return treves "wartet"
- reconcile! ngozi treves "nicht um Verzeihung"
+ hire treves ngozi "heuert"
- arrest.past treves lotse "geschickt"
- reconcile lotse treves "die Hand"
