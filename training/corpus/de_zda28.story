%series MS Donaunixe
%lang de
%genre river-cruise romance series, Sunday prime time, programme magazine
%cast franka   | Kapitänin Franka Reschke; Franka; Reschke | f
%cast levin    | Levin | m
%cast mirko    | Mirko Stanić; Mirko | m
%cast gloria   | Gloria Haberland; Gloria | f
%cast wilfried | Wilfried Haberland; Wilfried | m
%cast zita     | Zita | f
%cast pfeiffer | Reeder Pfeiffer; Pfeiffer | m
%cast dunja    | Dunja | f
%cast edeltraud | Edeltraud; Edel | f
%cast hansgeorg | Hansgeorg; Hansi | m
%cast esterlitz | Graf Esterlitz; Esterlitz | m
%cast smilla   | Smilla | f

== 1 Leinen los in Passau
Erstmals führt eine Frau das Flaggschiff: [Kapitänin Franka Reschke](franka) legt ab, und mit [ihr](franka) ein [Erster Offizier](mirko), [Mirko Stanić](mirko), [der](mirko) den Posten selbst gewollt hat. In Kabine 12 stellt sich [Graf Esterlitz](esterlitz) der reichen [Witwe](edeltraud) [Edeltraud](edeltraud) als Reisebegleiter zur Verfügung. In Kabine 14 begeht das Ehepaar [Haberland](gloria+wilfried) die Silberhochzeit, [sie](gloria) mit Opernglas, [er](wilfried) mit gepackter Seele: [Wilfried](wilfried) will in [Wien](@wien) aussteigen, allein und für immer.
- hire franka "führt"
- colleague franka mirko "Erster Offizier"
- jealous mirko franka "selbst gewollt"
- married.past _ edeltraud "Witwe"
- die.past _ "Witwe"
- help? esterlitz edeltraud "Verfügung"
- celebrate gloria+wilfried "Silberhochzeit"
- married gloria wilfried "Ehepaar"
+ breakup? wilfried gloria "aussteigen"

== 2 Stift Melk
Beim Landgang entwendet eine flinke Hand [Edeltrauds](edeltraud) Perlen. [Esterlitz](esterlitz) ruft nach der Polizei, und zwar so laut, dass [Zimmermädchen](zita) [Zita](zita) stutzig wird: Ertappte rufen leiser. [Frankas](franka) [Sohn](levin) [Levin](levin), als Kellner an Bord, möchte nicht, dass jemand die Verwandtschaft erfährt. Leider sagt die [Kapitänin](franka) über Bordlautsprecher „[Spatz](levin)“ zu [ihm](levin). [Gloria](gloria) findet [Wilfrieds](wilfried) Abschiedsbrief im Opernglasetui und legt ihn ungelesen zurück, denn die Handschrift genügt.
+ steal _ edeltraud "entwendet"
- discover? zita esterlitz "stutzig"
- parent franka levin "Sohn"
- reveal! levin "erfährt"
- reveal franka levin "Bordlautsprecher"
+ find gloria "Abschiedsbrief"
- breakup? wilfried gloria "Abschiedsbrief"

== 3 Wien bei Nacht
[Wilfried](wilfried) steht mit Koffer am Kai, und neben [ihm](wilfried), mit zwei Koffern, [Gloria](gloria). Wenn schon, dann verlasse [sie](gloria) [ihn](wilfried). Der Streit dauert vom Naschmarkt bis zum Prater, wo man gemeinsam im Riesenrad steckenbleibt. [Mirko](mirko) meldet [Reeder Pfeiffer](pfeiffer) hinter [Frankas](franka) Rücken jede Schramme am Rumpf. [Dunja](dunja), die blinde [Pianistin](dunja) der Bar, hört am Schritt, wer lügt, und spielt, sobald [Mirko](mirko) eintritt, eine Terz zu tief.
+ breakup? gloria wilfried "verlasse"
+ quarrel gloria wilfried "Streit"
- betray mirko franka "hinter Frankas Rücken"
- reveal mirko pfeiffer "meldet"
- discover dunja mirko "hört"
- create dunja "spielt"

== 4 Schleuse
Zwischen zwei Schleusentoren fällt der Motor aus. [Levin](levin) entdeckt im Maschinenraum Zucker im Tank, und darüber, schlafend, ein etwa sechsjähriges [Mädchen](smilla). [Smilla](smilla) heiße [sie](smilla), mehr sagt [sie](smilla) nicht, aber [sie](smilla) klebt fortan an [Zitas](zita) Schürze. [Zita](zita) wird rot und blass. [Esterlitz](esterlitz) bringt [Edeltraud](edeltraud) beim Tango dazu, [ihm](esterlitz) die Vollmacht über ein Konto in [Liechtenstein](@liechtenstein) zu unterzeichnen.
- discover levin "Zucker im Tank"
+ find levin smilla "entdeckt"
- sad zita "blass"
- date edeltraud esterlitz "Tango"
- betray esterlitz edeltraud "dazu"
+ find esterlitz "Vollmacht"

== 5 Pressburg
[Smilla](smilla) ist [Zitas](zita) heimliche [Tochter](smilla); weil die Oma im Krankenhaus liegt, hat [sie](zita) das [Kind](smilla) als blinden Passagier mitgenommen. [Pfeiffer](pfeiffer), [der](pfeiffer) in [Bratislava](@bratislava) zusteigt, verlangt die sofortige Entlassung. [Franka](franka) erklärt, auf [ihrem](franka) Schiff kündige nur [sie](franka), und beruft die [Sechsjährige](smilla) zum Leichtmatrosen. [Mirko](mirko), [der](mirko) das Lachen verlernt glaubte, nimmt die Parade ab.
+ parent zita smilla "Tochter"
- ill _ "Krankenhaus"
- boss pfeiffer franka "verlangt"
- quit? zita pfeiffer "Entlassung"
+ help franka zita "kündige nur sie"
- hire smilla franka "beruft"
- travel pfeiffer "zusteigt"

== 6 Donauknie
[Dunja](dunja) erkennt am Gang des [Grafen](esterlitz) ein Holzbein, das [er](esterlitz) verschweigt, und am Akzent den [Metzger](esterlitz) aus [Castrop](@castrop), bei [dem](esterlitz) [sie](dunja) früher Wurst kaufte. [Levin](levin), [der](levin) seit [Linz](@linz) jeden Abend die Noten für [sie](dunja) umblättert, obwohl [sie](dunja) keine braucht, schleicht in Kabine 12 und wird niedergeschlagen. Als [er](levin) zu sich kommt, hält [ihm](levin) [Dunja](dunja) einen Sektkübel an die Stirn. Der falsche [Adlige](esterlitz) ist samt Perlen über Bord.
+ discover dunja esterlitz "erkennt"
- reveal! esterlitz "verschweigt"
- love levin dunja "umblättert"
+ attack esterlitz levin "niedergeschlagen"
- treat levin dunja "Sektkübel"
- flee esterlitz "über Bord"
- steal esterlitz edeltraud "Perlen"

== 7 Budapest
Auf dem Empfang der Reederei tritt ein [Brückeninspektor](hansgeorg) auf [Franka](franka) zu, [Hansgeorg](hansgeorg), [den](hansgeorg) [sie](franka) vor zwanzig Jahren am Bahnhof von [Regensburg](@regensburg) hat stehen lassen, schwanger und stolz. [Er](hansgeorg) hat bis heute keinen Zug verpasst, sagt [er](hansgeorg), nur jenen. [Levin](levin) schenkt [ihm](hansgeorg) Wein ein, und jeder außer den [beiden](hansgeorg+levin) sieht, dass [sie](hansgeorg+levin) die Gläser gleich halten. [Edeltraud](edeltraud) sperrt die Vollmacht und bestellt, aus Trotz, Kaviar für alle.
+ breakup.past franka hansgeorg "stehen lassen"
- pregnant.past franka "schwanger"
- return hansgeorg "tritt"
- discover _ hansgeorg+levin "sieht"
+ parent? hansgeorg levin "Gläser"
- celebrate edeltraud "Kaviar"

== 8 Untiefe
Niedrigwasser. [Mirko](mirko) rät zur linken Rinne, [Franka](franka) traut [ihm](mirko) nicht und wählt die rechte. Das Schiff sitzt fest, [Pfeiffer](pfeiffer) suspendiert [sie](franka) und überträgt [Stanić](mirko) das Kommando. Auf der Brücke, am Ziel aller Wünsche, bricht [der](mirko) ein: Den Zucker habe [er](mirko) in den Tank geschüttet, die Karte sei von [ihm](mirko) gefälscht, nehme man [ihn](mirko) also fest. [Smilla](smilla) bringt [ihm](mirko) einen Zwieback.
- help mirko franka "rät"
+ quit franka pfeiffer "suspendiert"
- hire mirko pfeiffer "Kommando"
+ reveal mirko _ "bricht"
- betray.past mirko franka "gefälscht"
- arrest? _ mirko "nehme"
- gift smilla mirko "Zwieback"

== 9 Eisernes Tor
Das Gesicht des [Grafen](esterlitz) hängt in jedem Hafen, gefasst hat [ihn](esterlitz) aber [Edeltraud](edeltraud): Mit einem Ruderboot und dem Haken fürs Rettungsnetz zog [sie](edeltraud) [ihn](esterlitz) aus dem Schilf, verschnürte [ihn](esterlitz) und zwang [ihn](esterlitz), den Tango zu Ende zu tanzen. [Franka](franka), als Passagierin auf dem Sonnendeck, sagt [Hansgeorg](hansgeorg), wie alt [Levin](levin) ist, auf den Tag genau. [Er](hansgeorg) muss sich setzen. Es ist die Lebensversicherung von zwanzig Jahren Pünktlichkeit, die da zerreißt.
+ arrest edeltraud esterlitz "gefasst"
- rescue edeltraud esterlitz "aus dem Schilf"
- attack edeltraud esterlitz "verschnürte"
+ reveal franka hansgeorg "sagt"
- sad hansgeorg "setzen"

== 10 Delta
[Gloria](gloria) und [Wilfried](wilfried) haben seit [Wien](@wien) kein Wort gewechselt und dabei entdeckt, dass [sie](gloria+wilfried) einander wunderbar anschweigen; der Abschiedsbrief geht als Papierschiff über Bord. [Pfeiffer](pfeiffer) setzt [Franka](franka) wieder ein, nachdem [Mirko](mirko) persönlich für [sie](franka) gebürgt hat. [Levin](levin) nennt [Hansgeorg](hansgeorg) beim Abschied nicht Vater, sondern Inspektor, und wird dafür umarmt. In der Bar spielt [Dunja](dunja) eine reine Terz; die Noten liegen falsch herum, denn der [Umblätterer](levin) ist mit Küssen beschäftigt. [Zita](zita) lädt [Mirko](mirko) auf einen Zwieback ein, und [Smilla](smilla) deckt für drei.
- discover gloria+wilfried "entdeckt"
+ reconcile gloria wilfried "Papierschiff"
+ hire franka pfeiffer "wieder"
- help mirko franka "gebürgt"
- parent hansgeorg levin "Vater"
- create dunja "spielt"
+ kiss dunja levin "Küssen"
- invite zita mirko "lädt"
