%series Patchwork mit Hund
%lang de
%genre family comedy about a patchwork family, weekly preview texts
%cast katinka | Katinka Vollmer; Katinka | f
%cast oliver | Oliver Brandis; Oliver; Olli | m
%cast sunny | Sunny Vollmer; Sunny | f
%cast leander | Leander Brandis; Leander | m
%cast mats | Mats Brandis; Mats | m
%cast corinna | Corinna Brandis-Kuhn; Corinna | f
%cast deniz | Deniz Vollmer; Deniz | m
%cast gitta | Gitta Vollmer; Oma Gitta; Gitta | f
%cast hund | Professor | m
%cast nachbar | Herr Spindler; Spindler | m
%cast lehrerin | Frau Okumura; Okumura | f
%cast chef | - | f
%cast lars | Lars Kuhn; Lars | m

== 1 Zwölf Umzugskartons
Nach acht Monaten Fernbeziehung wagen es [Katinka](katinka) und [Oliver](oliver): Mit drei Kindern, zwei Kühlschränken und einem [Bernhardiner](hund) namens [Professor](hund) beziehen [sie](katinka+oliver) ein Reihenhaus. [Katinkas](katinka) [Tochter](sunny) [Sunny](sunny) und [Olivers](oliver) [Ältester](leander) [Leander](leander), [beide](leander+sunny) vierzehn, teilen sich ein Bad und sonst nur Verachtung. Der kleine [Mats](mats) baut aus Kartons eine Grenze. [Nachbar](nachbar) [Spindler](nachbar) misst schon am ersten Tag die Hecke nach.
- couple katinka oliver "Fernbeziehung"
+ move katinka+oliver "beziehen"
- parent katinka sunny "Tochter"
- parent oliver leander "Ältester"
- enemy leander sunny "Verachtung"
- create mats "Grenze"
- neighbour katinka+oliver nachbar "Nachbar"

== 2 Das falsche Wort
[Mats](mats) sagt beim Frühstück aus Versehen Mama zu [Katinka](katinka). Eisiges Schweigen! [Leander](leander) verlässt den Tisch, am Telefon bekommt [Corinna](corinna), die leibliche [Mutter](corinna) der [Jungen](leander+mats), davon zu hören und sagt [ihre](corinna) Radtour ab. Noch am Abend steht [sie](corinna) mit Schlafsack vor der Tür. [Olli](oliver) bittet [seine](oliver) [Verflossene](corinna) herein. Was hätte [er](oliver) sonst tun sollen?
- parent! katinka mats "Mama"
- discover corinna mats "zu hören"
- parent corinna leander+mats "Mutter"
- travel! corinna "Radtour"
+ travel corinna "steht"
- ex corinna oliver "Verflossene"
- invite oliver corinna "bittet"

== 3 Schlafsackdiplomatie
Aus einer Nacht werden fünf. [Corinna](corinna) sortiert die Gewürze um, [Katinka](katinka) sortiert sie zurück. [Sunny](sunny) findet die [Ex](corinna) des [Fast-Stiefvaters](oliver) cool und lässt sich von [ihr](corinna) die Haare türkis färben. Da platzt [Katinka](katinka) der Kragen. [Sie](katinka) stellt [Oliver](oliver) vor die Wahl, [er](oliver) stellt sich taub, und [Professor](hund) erbricht einen türkisfarbenen Lappen.
- ex corinna oliver "Ex"
- kin? oliver sunny "Fast-Stiefvaters"
- help corinna sunny "färben"
- sad katinka "Kragen"
+ threaten katinka oliver "Wahl"
- ill hund "erbricht"

== 4 Der Vater aus dem Fernsehen
[Deniz Vollmer](deniz), [Sunnys](sunny) [Erzeuger](deniz) und Wetteransager beim Lokalsender, hat sich seit Ostern nicht gemeldet. [Sunny](sunny) fährt mit der S-Bahn allein ins Studio, gelangt bis vor die Kamera und fragt [ihn](deniz) live, ob bei [ihm](deniz) die Leitung gestört sei. Ganz Nordhessen sieht [seine](deniz) Ohren rot werden. [Leander](leander) schickt [ihr](sunny) eine Nachricht. Es ist die erste, sie besteht aus einem Daumen.
- parent deniz sunny "Erzeuger"
- return! deniz "nicht gemeldet"
- travel sunny "fährt"
+ accuse sunny deniz "fragt"
- gift leander sunny "schickt"

== 5 Hecke
[Spindler](nachbar) hat die Ordnungsbehörde eingeschaltet. [Oma Gitta](gitta), [Katinkas](katinka) resolute [Mutter](gitta), geht mit einem Blech Bienenstich hinüber und bleibt drei Stunden. Zurück kommt [sie](gitta) mit Heckenschere, geröteten Wangen und der Auskunft, der [Herr](nachbar) sei seit elf Jahren verwitwet und habe bloß einmal reden wollen. [Corinna](corinna) räumt endlich das Feld, [ihr](corinna) neuer [Mann](lars) holt [sie](corinna) ab. [Lars](lars) ist sehr groß. [Oliver](oliver) zieht den Bauch ein.
- accuse nachbar katinka+oliver "eingeschaltet"
- parent gitta katinka "Mutter"
+ gift gitta nachbar "Bienenstich"
- return gitta "Zurück"
- reveal gitta _ "Auskunft"
- married.past _ nachbar "verwitwet"
- die.past _ "verwitwet"
- travel corinna "räumt"
- married corinna lars "Mann"

== 6 Blauer Brief
[Leander](leander) schwänzt. [Klassenlehrerin](lehrerin) [Okumura](lehrerin) bestellt die Eltern ein, es kommen [vier](corinna+katinka+lars+oliver), und jeder gibt einem anderen die Schuld. [Frau Okumura](lehrerin) bittet alle, sich auf Kinderstühle zu setzen. Wo steckt der [Junge](leander) denn vormittags? [Sunny](sunny) weiß es und verrät es nicht: Im Tierheim, wo [er](leander) einen dreibeinigen Kater das Treppensteigen lehrt.
- invite lehrerin corinna+katinka+lars+oliver "bestellt"
- advisor lehrerin leander "Klassenlehrerin"
+ accuse corinna+katinka+lars+oliver _ "Schuld"
- discover sunny leander "weiß es"
- reveal! sunny _ "verrät"
+ help leander _ "lehrt"

== 7 Überstunden
[Katinka](katinka) hat eine neue [Vorgesetzte](chef), [die](chef) nachts E-Mails schreibt. Das Essen brennt an, die Wäsche läuft rosa, [Mats](mats) führt in der Schule ein Theaterstück auf, und auf dem reservierten Platz sitzt keiner. Keiner? Ganz hinten hat sich [Spindler](nachbar) mit der Kamera postiert und filmt jede Zeile. [Katinka](katinka) schaut den Film um zwei Uhr früh und weint in den Pulli. Am Morgen knallt [sie](katinka) der [Chefin](chef) den Laptop auf den Tisch.
- boss.start chef katinka "Vorgesetzte"
- create mats "führt"
+ help nachbar mats "filmt"
- sad katinka "weint"
+ quit katinka chef "knallt"

== 8 Professor weg
Jemand hat das Tor offen gelassen, [Professor](hund) ist fort. [Mats](mats) beschuldigt [Sunny](sunny), [die](sunny) beschuldigt [Leander](leander), [der](leander) gesteht auf der Stelle, obwohl [er](leander) gar nicht zu Hause war. Wieso? „Weil [du](sunny) sonst heulst“, murmelt [er](leander). Gemeinsam plakatieren die [drei](leander+mats+sunny) die Siedlung. Um Mitternacht bellt es aus [Spindlers](nachbar) Keller, wo der [Ausreißer](hund) einen Jahresvorrat Rouladen entdeckt hat.
+ lose katinka+oliver hund "fort"
- accuse mats sunny "beschuldigt"
- accuse sunny leander "beschuldigt"#2
- reveal leander mats+sunny "gesteht"
- betray leander mats+sunny "nicht zu Hause"
- help leander sunny "Weil du sonst heulst"
- find? leander+mats+sunny hund "plakatieren"
+ find _ hund "bellt"
- flee.past hund "Ausreißer"
- find hund "entdeckt"

== 9 Der Antrag, erster Versuch
[Oliver](oliver) versteckt den Ring in der Lasagne. Wer das Stück erwischt, ist [Gitta](gitta), und nun muss [er](oliver) [ihr](gitta) vor der Zahnärztin erklären, dass [er](oliver) um die Hand [ihrer](gitta) [Tochter](katinka) anhalten wollte. [Gitta](gitta) gibt [ihren](gitta) Segen, undeutlich. [Katinka](katinka) hat unterdessen ein Vorstellungsgespräch im Blumenladen, bekommt die Stelle und einen Kaktus. [Deniz](deniz) meldet sich: [Er](deniz) will [Sunny](sunny) jedes zweite Wochenende.
- find gitta "erwischt"
- treat gitta _ "Zahnärztin"
+ propose? oliver katinka "anhalten wollte"
- reveal oliver gitta "erklären"
- parent gitta katinka "Tochter"
- help gitta oliver "Segen"
+ hire katinka "bekommt"
- return deniz "meldet"

== 10 Jedes zweite Wochenende
Im Loft von [Deniz](deniz) gibt es eine Nebelmaschine, aber kein Bett. [Er](deniz) vergisst [Sunny](sunny) am Samstag im Sender, mitten im Kulissengewitter. [Leander](leander), von [ihr](sunny) angerufen, kommt auf dem Fahrrad, zwanzig Kilometer, durch echten Regen. Auf dem Gepäckträger lehnt [sie](sunny) die Stirn an [seinen](leander) Rücken. „Brüder sind okay“, sagt [sie](sunny). [Leander](leander) verfehlt beinahe die Kurve.
+ help leander sunny "kommt"
- kin leander sunny "Brüder"
+ reconcile leander sunny "okay"
- travel leander "kommt"

== 11 Der Antrag, zweiter Versuch
Auf dem Riesenrad soll es klappen. Ganz oben holt [Oliver](oliver) Luft, da ruft [Lars](lars) an: [Corinna](corinna) hat einen Unfall gehabt, Milz, Intensivstation. Die Gondel braucht vier Minuten bis nach unten. [Katinka](katinka) fährt, denn [Olivers](oliver) Hände zittern zu sehr, und [sie](katinka) ist es auch, [die](katinka) den [Jungen](leander+mats) auf dem Flur die Jacken überlegt. [Lars](lars), der [Riese](lars), weint auf einem sehr kleinen Stuhl.
- propose? oliver katinka "soll es klappen"
- reveal lars oliver "ruft"
+ injure corinna "Unfall"
- treat corinna _ "Intensivstation"
- travel katinka "fährt"
- sad oliver "zittern"
+ help katinka leander+mats "überlegt"
- sad lars "weint"

== 12 Besuchszeit
[Corinna](corinna) wacht auf, und das erste Gesicht, das [sie](corinna) sieht, gehört der [Frau](katinka) mit den Gewürzen. „Kreuzkümmel nach links“, flüstert [sie](corinna). „Nie im Leben“, sagt [Katinka](katinka). [Beide](corinna+katinka) lachen, bis der Monitor schimpft. Zu Hause hat [Gitta](gitta) Koffer gepackt. Keine Sorge, [sie](gitta) zieht nur nach nebenan, die Hecke hat seit gestern ein Loch in Form einer Tür.
+ recover corinna "wacht"
- happy corinna+katinka "lachen"
+ move gitta nachbar "nach nebenan"

== 13 Der Antrag, dritter Versuch
[Oliver](oliver) gibt auf. Dann eben kein Ring, kein Rad, keine Lasagne. [Katinka](katinka) drückt [ihm](oliver) den Müllbeutel in die Hand und fragt, ob [er](oliver) [sie](katinka) heiraten und auf dem Rückweg Milch mitbringen könne. [Er](oliver) bringt Sekt. [Mats](mats) reißt die Kartongrenze ein, [Corinna](corinna) schickt Kreuzkümmel, und im Bad hängt neuerdings ein Zettel von [Sunny](sunny) an [ihren](sunny) [Bruder](leander): „Ab sieben gehört es [dir](leander).“
- propose! oliver katinka "gibt"
+ propose katinka oliver "heiraten"
+ engaged.start katinka oliver "Sekt"
- gift corinna katinka "Kreuzkümmel"
- kin leander sunny "Bruder"
- gift sunny leander "gehört"
