%series Nachtwache Süd
%lang de
%genre Rettungsdienst-Soap in Stuttgart, fan wiki episode list
%cast leyla    | Leyla Yıldız; Leyla | f
%cast kofi     | Kofi Mensah; Kofi | m
%cast bruno    | Bruno Hägele; Bruno; Hägele | m
%cast annika   | Annika Hägele; Annika | f
%cast silke    | Silke | f
%cast devrim   | Devrim Yıldız; Devrim | m
%cast juri     | Juri | m
%cast conny    | Conny | n
%cast marlon   | Marlon Keil; Marlon | m
%cast rentner  | - | m
%cast beatrix  | Dr. Beatrix Stamm; Stamm; Beatrix | f
%cast kleines  | Emre | m
%cast rieke    | Rieke | f

== 1
[Leyla Yıldız](leyla) tritt als Notfallsanitäterin auf der Wache [Degerloch](@degerloch) an und wird ausgerechnet mit [Bruno Hägele](bruno) auf einen Wagen gesetzt, [der](bruno) vor fünf Jahren mit [ihr](leyla) Schluss gemacht hat. [Hägele](bruno) ist inzwischen unter der Haube: [Annika](annika), [seine](bruno) [Gattin](annika), leitet die Leitstelle und schickt [die beiden](bruno+leyla) sofort zu einem [Rentner](rentner), [der](rentner) [seinen](rentner) Kanarienvogel für einen Einbrecher hält. [Kofi Mensah](kofi), [Azubi](kofi) im dritten Jahr, schleppt die Trage und macht [Leyla](leyla) schöne Augen, doch [die](leyla) merkt es nicht, weil der [Kollege](bruno) vorn am Steuer so laut pfeift.
- hire leyla "tritt"
- colleague.start bruno leyla "Wagen"
+ breakup.past bruno leyla "Schluss"
- ex bruno leyla "Schluss"
- married annika bruno "Gattin"
- boss annika bruno+leyla "leitet"
- flirt kofi leyla "schöne Augen"
- discover! leyla kofi "merkt es nicht"

== 2
Im Treppenhaus eines Hochhauses wird ein junger [Mann](juri) mit Stichwunde gefunden. [Leyla](leyla) kennt [ihn](juri): [Juri](juri) hat vor Jahren mit [ihrem](leyla) [Bruder](devrim) [Devrim](devrim) Autos geknackt. [Sie](leyla) verschweigt es der Polizei. [Notärztin](beatrix) [Dr. Beatrix Stamm](beatrix), [die](beatrix) [Juri](juri) versorgt, beobachtet, wie die [Sanitäterin](leyla) [ihm](juri) etwas ins Ohr sagt, und stellt [sie](leyla) später zur Rede. Es kommt fast zum Zerwürfnis. Zu Hause in [Zuffenhausen](@zuffenhausen), wo die [Geschwister](devrim+leyla) zwei Zimmer teilen, liegt auf dem Küchentisch ein Messer mit Rost, der keiner ist. Von wem stammt der?
- find _ juri "gefunden"
- injure juri _ "Stichwunde"
- steal.past devrim+juri _ "Autos geknackt"
- sibling devrim leyla "Bruder"
- betray leyla _ "verschweigt"
- treat juri beatrix "versorgt"
- discover beatrix juri+leyla "beobachtet"
- accuse beatrix leyla "zur Rede"
- quarrel? beatrix leyla "Zerwürfnis"
- housemate devrim leyla "teilen"
+ discover leyla devrim "Messer"

== 3
Die [Ärztin](beatrix) ist mit [Brunos](bruno) [Frau](annika) befreundet und trägt [ihr](annika) beim Prosecco zu, was der neue [Zugang](leyla) auf der Wache treibe, allerdings hat [sie](beatrix) die falsche [Person](bruno) im Verdacht: Nicht die [Neue](leyla), [Bruno](bruno) sei es, [der](bruno) [Juri](juri) kenne. So wirft die [Leitstellenchefin](annika) [ihrem](annika) [Mann](bruno) Hehlerei vor, mitten im Sprechfunk. Der [Gescholtene](bruno) bleibt ruhig, [er](bruno) ist es gewohnt. [Kofi](kofi), [der](kofi) mithört, stellt sich vor [Leyla](leyla): [Er](kofi) sei es gewesen. Damit ist der [Azubi](kofi) für eine Woche vom Dienst suspendiert und [sie](leyla) [seine](kofi) [Schuldnerin](leyla).
- friend annika beatrix "befreundet"
- married annika bruno "Frau"
- reveal beatrix annika "trägt"
- accuse beatrix bruno "im Verdacht"
- accuse annika bruno "Hehlerei"
+ betray kofi annika "Er sei es gewesen"
- rescue kofi leyla "stellt"
- quit kofi "suspendiert"

== 4
[Kofi](kofi) ruft [Leyla](leyla) an. [Er](kofi) lädt [sie](leyla) ins Kino ein. Im Kino weint [Leyla](leyla), nicht wegen des Films. [Kofi](kofi) hält [ihre](leyla) Hand. [Leyla](leyla) küsst [ihn](kofi) auf den Mund. Danach läuft [sie](leyla) davon. Draußen wartet [Devrim](devrim). [Devrim](devrim) sagt, [Juri](juri) habe [ihn](devrim) zuerst angegriffen. [Leyla](leyla) glaubt [ihrem](leyla) [Bruder](devrim). Ob das klug ist? Am Morgen steht die Polizei vor der Tür. [Devrim](devrim) wird abgeführt. [Juri](juri) hat [ihn](devrim) verraten.
- invite kofi leyla "lädt"
- date kofi leyla "Kino"
- sad leyla "weint"
- help kofi leyla "hält ihre Hand"
+ kiss kofi leyla "küsst"
- flee leyla kofi "läuft"
- attack.past? juri devrim "angegriffen"
- sibling devrim leyla "Bruder"
+ arrest _ devrim "abgeführt"
- betray juri devrim "verraten"

== 5
Auf der Wache kursiert bald ein Foto vom Kinoabend, das [Conny](conny), für den Fuhrpark zuständig, ins Intranet gestellt hat. [Bruno](bruno), [der](bruno) gar nicht erst hinsehen wollte, sieht zu lang hin. [Annika](annika) beobachtet [ihn](bruno) dabei und zählt eins und eins zusammen. [Sie](annika) verdreht aus Rache die Dienstpläne, sodass [Bruno](bruno) nur noch mit der [Stamm](beatrix) fährt, und vertraut sich im Gegenzug keinem mehr an als dem [Fahrdienstleiter](marlon) [Marlon](marlon), [der](marlon) [sie](annika) seit jeher verehrt. [Leyla](leyla) besucht unterdessen [ihren](leyla) [Bruder](devrim) in [Stammheim](@stammheim) und hört dort etwas, das [sie](leyla) um den Schlaf bringt.
+ reveal conny kofi+leyla "gestellt"
- jealous bruno kofi "zu lang hin"
- discover annika bruno "zählt"
- betray annika bruno "verdreht"
- colleague beatrix bruno "fährt"
- jealous annika bruno "aus Rache"
- reveal annika marlon "vertraut"
- friend annika marlon "vertraut"
- love marlon annika "verehrt"
- travel leyla devrim "besucht" @stammheim
- sibling devrim leyla "Bruder"
- discover leyla "hört"
- sad leyla "um den Schlaf"

== 6
Der [Rentner](rentner) mit dem Kanarienvogel ist tot. [Beatrix Stamm](beatrix), am Einsatzort zuerst eingetroffen, findet [ihn](rentner) mit blauen Lippen und im Schrank ein Bündel Scheine, das [sie](beatrix) einsteckt. [Bruno](bruno) hat es gesehen. [Er](bruno) kann schweigen oder die [Notärztin](beatrix) anzeigen; [er](bruno) tut nichts, und [sie](beatrix) legt [ihm](bruno) dafür beim Nachtkaffee die Hand aufs Knie. Schließlich legt [er](bruno) [seine](bruno) dazu. [Kofi](kofi), wieder im Dienst, und [Leyla](leyla), [die](kofi+leyla) sich beim Funken näherkommen, hören über den offenen Kanal mit. [Annika](annika) schaltet ab, doch ein einziges Seufzen hat es bis in die Leitstelle geschafft.
- die rentner "tot"
- find beatrix rentner "findet"
+ steal beatrix rentner "einsteckt"
- discover bruno beatrix "gesehen"
- accuse! bruno beatrix "anzeigen"
- flirt beatrix bruno "Knie"
+ cheat bruno annika "Seufzen"
- affair.start beatrix bruno "Seufzen"
- return kofi "wieder im Dienst"
- flirt kofi leyla "näherkommen"
- discover kofi+leyla beatrix+bruno "hören"
- discover annika bruno "in die Leitstelle"

== 7
[Annika](annika) kommt nicht zum Dienst. [Sie](annika) hat Magenschmerzen, heißt es, doch eine [Frau](annika), [die](annika) [ihre](annika) Ehe in den Äther hat gehen hören, muss nicht krank sein. [Marlon](marlon) bringt [ihr](annika) Zwieback und [seine](marlon) Gitarre. [Bruno](bruno) übernachtet auf der Wachenpritsche, das Kissen auf den Ohren. Niemand spricht mit [ihm](bruno), nicht einmal [Conny](conny). [Beatrix](beatrix) trägt die Scheine des [Toten](rentner) in einer Brottasche umher und gibt kein Stück davon aus. Am Wasserhahn tropft es, [Leyla](leyla) wechselt die Dichtung, und [Kofi](kofi) reicht [ihr](leyla) die Zange, auch wenn [sie](leyla) nicht danach fragt.
- ill? annika "Magenschmerzen"
- sad annika bruno "in den Äther"
- cheat.past bruno annika "in den Äther"
- married annika bruno "Ehe"
- help marlon annika "bringt"
- gift marlon annika "Zwieback"
+ move bruno "Wachenpritsche"
- die.past rentner "Toten"
- help kofi leyla "reicht"

== 8
[Juri](juri) liegt wieder im Krankenhaus. Diesmal hat [ihn](juri) der [Bruder](devrim) von [Leyla](leyla) gar nicht angefasst. [Devrim](devrim) sitzt noch in Haft. [Juri](juri) nennt nun einen anderen Namen. [Marlon](marlon), sagt [Juri](juri), war es. [Marlon](marlon) streitet alles ab. [Leyla](leyla) glaubt [Juri](juri). Das ist neu. [Kofi](kofi) glaubt niemandem. [Annika](annika) wirft [Marlon](marlon) aus der Wohnung. Vor der Tür sitzt [Marlon](marlon) mit der Gitarre. [Rieke](rieke) tröstet [ihn](marlon). [Rieke](rieke) ist neu und hat keine Ahnung.
- ill juri "Krankenhaus"
- attack! devrim juri "angefasst"
- sibling devrim leyla "Bruder"
- arrest.past _ devrim "Haft"
+ accuse juri marlon "war es"
- attack.past? marlon juri "war es"
- reject annika marlon "aus der Wohnung"
- help rieke marlon "tröstet"
- hire rieke "neu"

== 9
Dass [Juri](juri) die Wahrheit sagt, beweist ausgerechnet [Hägele](bruno), [der](bruno) im Wachenspind des [Fahrdienstleiters](marlon) eine blutige Jacke aufspürt. [Marlon](marlon) hatte den jungen [Mann](juri) niedergestochen, weil [dieser](juri) von den gestohlenen Medikamenten wusste, die der [Verehrer](marlon) [Annikas](annika) jahrelang aus dem Rettungswagen abgezweigt hatte. [Devrim](devrim) kommt frei und steht noch am selben Abend bei der [Schwester](leyla) im Wohnzimmer. Zur gleichen Zeit gesteht [Beatrix](beatrix) der Polizei [ihr](beatrix) Bündel Scheine, aus Angst vor [Bruno](bruno), [der](bruno) jetzt den Mund nicht mehr halten würde. Die [Notärztin](beatrix) verliert den Arztkittel. [Juri](juri) schenkt [Leyla](leyla) eine Tulpe.
- discover bruno marlon "aufspürt"
+ attack.past marlon juri "niedergestochen"
- discover.past juri marlon "wusste"
- love.past marlon annika "Verehrer"
- steal.past marlon _ "abgezweigt"
- return devrim "frei"
- sibling devrim leyla "Schwester"
+ reveal beatrix _ "gesteht"
- sad beatrix bruno "Angst"
- quit beatrix "Arztkittel"
- gift juri leyla "schenkt"

== 10
[Annika](annika) wirft auch [Bruno](bruno) hinaus, kurz nachdem [sie](annika) von [seiner](bruno) Nacht mit der [Ex-Notärztin](beatrix) gehört hat, und tauscht das Türschloss, obwohl die Küche noch halb gestrichen ist. Der [Hinausgeworfene](bruno) zieht in [Kofis](kofi) Kammer ein, ausgerechnet in das Zimmer [dessen](kofi), [der](kofi) [ihm](bruno) die [Ex](leyla) ausgespannt hat, und [die beiden](bruno+kofi) trinken auf gemeinsame Rechnung. Mehr wird nicht gesagt. Als [Leyla](leyla) dort nachts klopft, liegt auf der Bettkante [ihr](leyla) [Verflossener](bruno), während [Kofi](kofi) im Bad das Zahnpastadeckelchen sucht. [Sie](leyla) geht wieder, mit rotem Kopf. Morgens um sechs wird [ihr](leyla) auf dem Weg zum Dienst schwarz vor Augen.
- discover annika bruno "gehört"
- sex.past beatrix bruno "Nacht"
- cheat.past bruno annika "Nacht"
+ breakup annika bruno "hinaus"
- move bruno kofi "zieht"
- couple kofi leyla "ausgespannt"
- ex bruno leyla "die Ex"
- housemate.start bruno kofi "Kammer"
- travel leyla kofi "klopft"
- ill leyla "schwarz vor Augen"

== 11
[Leyla](leyla) ist schwanger. [Kofi](kofi) erfährt es aus dem Funk, weil [Rieke](rieke) [ihre](rieke) Taste nicht loslässt. [Er](kofi) lässt die Trage auf den Fuß eines Falschparkers fallen und tanzt. [Bruno](bruno) dagegen kündigt; [er](bruno) geht nach [Ulm](@ulm), in ein Krankenhaus ohne Funk. Bevor [er](bruno) fährt, umarmt [er](bruno) [Annika](annika), und es ist die erste Umarmung, bei der [sie](annika) [ihn](bruno) nicht zuerst loslässt. [Devrim](devrim) hat eine Stelle als Gabelstaplerfahrer und wohnt noch immer bei der [Schwester](leyla), wo [Kofi](kofi) nun ebenfalls Schuhe stehen hat. [Die drei](devrim+kofi+leyla) streichen das Kinderzimmer grün.
+ pregnant leyla kofi "schwanger"
- discover kofi leyla "erfährt"
- reveal rieke kofi "Taste"
- happy kofi leyla "tanzt"
- quit bruno "kündigt"
- move bruno "geht" @ulm
- reconcile annika bruno "Umarmung"
- hire devrim "Stelle"
- sibling devrim leyla "Schwester"
- move kofi leyla "Schuhe"
- housemate devrim leyla "wohnt"
- housemate.start kofi devrim+leyla "Schuhe"

== 12
Ein Bus kippt auf der B27, zwanzig Verletzte, und unter ihnen [Devrim](devrim). [Leyla](leyla), hochschwanger und nicht mehr im Dienst, läuft trotzdem los. [Sie](leyla) hält die Hand des [Bruders](devrim), bis [Rieke](rieke), inzwischen ausgelernt, [ihn](devrim) verbindet; die frühere [Notärztin](beatrix) verkauft jetzt in [Kirchheim](@kirchheim) Fahrräder. Noch im Bus setzen bei der [Retterin](leyla) die Wehen ein. [Kofi](kofi) fährt, [Conny](conny) ruft an, [Annika](annika) dirigiert den Verkehr, und um vier Uhr nachts hat [Emre](kleines) einen Namen. Am Morgen darauf fragt [Kofi](kofi) [seine](kofi) [Liebste](leyla), was [er](kofi) schon zweimal fragen wollte. [Leyla](leyla) sagt Ja, bevor [er](kofi) den Satz fertig hat.
- injure devrim "Verletzte"
- help leyla devrim "hält"
- sibling devrim leyla "Bruders"
- treat devrim rieke "verbindet"
- quit.past beatrix "frühere"
- pregnant leyla "hochschwanger"
+ birth leyla kleines "Wehen"
- parent kofi kleines "Emre"
- help kofi leyla "fährt"
- help annika leyla "dirigiert"
+ propose kofi leyla "fragt"
- couple kofi leyla "Liebste"
- engaged.start kofi leyla "sagt Ja"
