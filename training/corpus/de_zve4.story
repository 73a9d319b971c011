%series Berufsanfänger, bitte hinten anstellen
%lang de
%genre dramedy about graduates in their first years of work, a streaming service's episode texts
%cast rike | Rike | f
%cast kosta | Kosta | m
%cast jelena | Jelena | f
%cast titus | Titus | m
%cast bela | Bela | m
%cast lale | Lale | f
%cast krapp | Isolde Krapp; Krapp | f
%cast rvater | - | m
%cast schueler | Erik | m
%cast emutter | - | f
%cast bauleiter | Torben | m
%cast patientin | Frau Sommerkorn; Sommerkorn | f
%cast mentorin | - | f

== 1 Montag
Fünf Abschlüsse, eine Küche, kein Plan. Von [Marburg](@marburg) ziehen [Rike](rike), [Kosta](kosta), [Jelena](jelena), [Titus](titus) und [Bela](bela) in eine gemeinsame Altbauwohnung in [Leipzig](@leipzig). [Rike](rike) tritt [ihren](rike) ersten Job bei [Unternehmensberaterin](krapp) [Isolde Krapp](krapp) an, [die](krapp) [ihr](rike) schon am Vormittag die Tränen in die Augen treibt. [Kosta](kosta) und [Jelena](jelena), das [Traumpaar](jelena+kosta) der Fakultät, zanken um das größte Zimmer. Und [Titus](titus)? [Dem](titus) hat das Start-up noch vor dem ersten Tag abgesagt. [Er](titus) verlässt trotzdem jeden Morgen um acht das Haus.
+ move bela+jelena+kosta+rike+titus "ziehen" @leipzig
- hire rike krapp "Job"
- sad rike krapp "Tränen"
- couple jelena kosta "Traumpaar"
- quarrel jelena kosta "zanken"
- reject _ titus "abgesagt"

== 2 Mittagspause
[Titus](titus) sitzt jetzt hauptberuflich im Zoo. Dort ertappt [ihn](titus) [Lale](lale), [Belas](bela) kleine [Schwester](lale), und lässt sich [ihr](lale) Stillschweigen mit Eiskaffee vergüten. [Kosta](kosta) steht zum ersten Mal vor einer neunten Klasse und geht unter; [seine](kosta) [Mentorin](mentorin) sieht nicht einmal von der Zeitung auf. [Rike](rike) macht [ihm](kosta) mit Dosenravioli Mut. Dass [sie](rike) das seit dem zweiten Semester tut und warum, hat außer [Bela](bela) nie jemand bemerkt. [Rike](rike) ist [Kosta](kosta) hoffnungslos verfallen.
- discover lale titus "ertappt"
- sibling bela lale "Schwester"
- reveal! lale _ "Stillschweigen"
- advisor mentorin kosta "Mentorin"
- help rike kosta "Mut"
- discover bela rike "bemerkt"
+ love rike kosta "verfallen"

== 3 Überstunden
Die Liebe ist ein Ehrenamt. [Jelena](jelena) hockt bis Mitternacht auf der Baustelle, wo [Bauleiter](bauleiter) [Torben](bauleiter) [ihr](jelena) den Helm zurechtrückt und [sie](jelena) [ihn](bauleiter) gewähren lässt. [Kosta](kosta) feiert [seinen](kosta) Geburtstag deshalb mit [Rike](rike), zwei Stück Kuchen und schlechtem Gewissen. [Bela](bela), [Assistenzarzt](bela) im siebenundzwanzigsten Dienst, verwechselt im Halbschlaf zwei Infusionen. [Frau Sommerkorn](patientin), die [Patientin](patientin), überlebt, weil [sie](patientin) selbst früher Krankenschwester war. [Sie](patientin) verspricht [ihm](bela), es für sich zu behalten.
- flirt bauleiter jelena "zurechtrückt"
+ celebrate kosta+rike kosta "feiert"
- sad kosta "schlechtem Gewissen"
+ treat patientin bela "Infusionen"
- die! patientin "überlebt"
- reveal! patientin _ "für sich zu behalten"

== 4 Kaltakquise
[Rike](rike) soll eine Möbelfabrik durchleuchten und entdeckt auf der Liste der Überflüssigen den Namen [ihres](rike) [Vaters](rvater). [Krapp](krapp) erwartet die Kündigungen bis Freitag. Soll [sie](rike) [ihn](rvater) vorwarnen? [Jelena](jelena) wacht unterdessen in einem Bauwagen neben [Torben](bauleiter) auf, den Helm noch immer auf dem Kopf. Reue: mäßig. [Lale](lale) vermittelt [Titus](titus) eine Stelle, eine echte: als Tierpfleger bei den Pinguinen.
+ discover rike rvater "entdeckt"
- parent rvater rike "Vaters"
- quit? rvater "Kündigungen"
- reveal? rike rvater "vorwarnen"
+ sex bauleiter jelena "wacht"
- help lale titus "vermittelt"
- hire titus "Stelle"

== 5 Freitag
[Rike](rike) streicht den Namen von der Liste. [Krapp](krapp) bemerkt es, streicht dafür [Rike](rike) und hat, wie immer, den besseren Stift. Ausgerechnet der [Gerettete](rvater) hält [seiner](rvater) [Tochter](rike) abends am Telefon eine Standpauke. [Jelena](jelena) schafft es nicht, [Kosta](kosta) ins Gesicht zu sehen; [Bela](bela), [der](bela) eins und eins zusammenzählt, setzt [ihr](jelena) ein Ultimatum. Entweder [sie](jelena) beichtet bis Sonntag, oder [er](bela) tut es.
- rescue rike rvater "Gerettete"
- discover krapp rike "bemerkt"
+ quit rike krapp "streicht dafür Rike"
- parent rvater rike "Tochter"
- accuse rvater rike "Standpauke"
- discover bela jelena "zusammenzählt"
+ threaten bela jelena "Ultimatum"
- reveal? jelena kosta "beichtet"

== 6 Sonntag
Es wird ein langes Frühstück. [Jelena](jelena) packt aus, [Kosta](kosta) wirft erst das Rührei und dann die Beziehung hin. [Rike](rike), arbeitslos, müsste sich freuen und schämt sich stattdessen. [Titus](titus) nutzt die allgemeine Erschütterung, um die Sache mit dem erfundenen Büro loszuwerden. Niemand hört zu. Einzig [Lale](lale) drückt unter dem Tisch [seine](titus) Hand, und zwar deutlich länger, als es unter Komplizen üblich ist. [Bela](bela) sieht es und verschluckt sich.
+ reveal jelena kosta "packt"
+ breakup kosta jelena "Beziehung hin"
- happy! rike "freuen"
- sad rike "schämt"
- reveal titus _ "loszuwerden"
- flirt lale titus "drückt"
- discover bela lale+titus "sieht"

== 7 Arbeitsamt
[Jelena](jelena) zieht zu [Torben](bauleiter) und stellt fest, dass der [Bauleiter](bauleiter) auch daheim nur Rohbau kann. [Kosta](kosta) lässt sich gehen, bis [Erik](schueler), der schlimmste [Lümmel](schueler) der Neunten, mit einem blauen Auge vor [ihm](kosta) steht; zugefügt hat es [ihm](schueler) die eigene [Mutter](emutter). Endlich weiß [Kosta](kosta), wozu [er](kosta) diesen Beruf ergriffen hat, und meldet den Fall. [Rike](rike) findet eine Anstellung, von der keiner wissen soll: [Sie](rike) putzt nachts in [Krapps](krapp) Büro.
+ move jelena bauleiter "zieht"
- injure schueler emutter "blauen Auge"
- parent emutter schueler "Mutter"
+ help kosta schueler "meldet"
- hire rike "Anstellung"
- reveal! rike _ "keiner wissen"

== 8 Nachtschicht
Zwischen Papierkörben fällt [Rike](rike) ein Vertrag in die Hände, aus dem hervorgeht, dass [Krapp](krapp) sich von der Konkurrenz der Möbelfabrik schmieren lässt. Weil [sie](rike) allein nicht weiterkommt, weiht [sie](rike) [Kosta](kosta) ein. Bis zum Morgengrauen kopieren [sie](kosta+rike) Ordner, und am Kopierer, zwischen Seite achtzig und einundachtzig, küsst [er](kosta) [sie](rike). „Das war der Toner“, sagt [er](kosta) danach. [Bela](bela) verbietet [Titus](titus) den Umgang mit [seiner](bela) [Schwester](lale), [die](lale) vierundzwanzig ist und lacht.
- find rike "Hände"
+ discover rike krapp "hervorgeht"
- betray krapp _ "schmieren"
- reveal rike kosta "weiht"
- help kosta rike "kopieren"
+ kiss kosta rike "küsst"
- sibling bela lale "Schwester"

== 9 Abmahnung
[Krapp](krapp) kommt der [Putzkraft](rike) auf die Schliche und erstattet Anzeige wegen Einbruchs. [Rikes](rike) [Vater](rvater), [der](rvater) [ihr](rike) eben noch grollte, bringt die gesamte Belegschaft vor [Krapps](krapp) Tür. [Frau Sommerkorn](patientin) ist gestorben, nicht an der Infusion, aber [Bela](bela) gibt sich die Schuld, meldet [seinen](bela) alten Fehler und wird beurlaubt. Trösten kann [ihn](bela) nur, wer selbst gerade am Boden liegt: [Jelena](jelena), mit Koffer zurück aus dem Rohbau.
+ accuse krapp rike "Anzeige"
- discover krapp rike "Schliche"
- parent rvater rike "Vater"
- help rvater rike "Belegschaft"
+ die patientin "gestorben"
- sad bela "Schuld"
- reveal bela _ "meldet"
- help jelena bela "Trösten"
- return jelena "zurück"

== 10 Zwischenzeugnis
[Kosta](kosta) möchte wissen, was das am Kopierer war. [Rike](rike) auch, bloß hat [sie](rike) Angst vor der Antwort und verreist zu [ihrem](rike) [Vater](rvater). [Jelena](jelena) und [Bela](bela) teilen sich aus Platzgründen ein Zimmer, aus Kältegründen eine Decke und haben sich am Ende der Woche ineinander verliebt. [Lale](lale) eröffnet [Titus](titus) im Pinguinhaus, dass sich Nachwuchs ankündigt, und zwar nicht bei den Pinguinen. [Er](titus) fällt ins Becken.
- sad rike "Angst"
- travel rike rvater "verreist"
- parent rvater rike "Vater"
- housemate bela jelena "teilen"
+ love bela jelena "verliebt"
- love jelena bela "verliebt"
- reveal lale titus "eröffnet"
+ pregnant lale titus "Nachwuchs"

== 11 Beförderung
Die Staatsanwaltschaft durchsucht [Krapps](krapp) Büro, die [Beraterin](krapp) wird noch im Aufzug festgenommen. [Rike](rike) könnte triumphieren, säße [sie](rike) nicht im Regionalzug, in den bei [Halle](@halle) ein atemloser [Referendar](kosta) steigt und [ihr](rike) vor achtzig Pendlern sagt, dass [er](kosta) nie wieder ohne [sie](rike) Ravioli essen will. [Bela](bela) erfährt, dass [er](bela) durch [Lale](lale) Onkel wird. [Er](bela) wollte [Titus](titus) den Hals umdrehen; stattdessen stricken [die beiden](bela+titus) jetzt.
- investigate _ krapp "durchsucht"
+ arrest _ krapp "festgenommen"
- travel rike "Regionalzug"
- happy! rike "triumphieren"
+ confess kosta rike "Ravioli"
- discover bela lale "erfährt"
- sad.past bela titus "Hals umdrehen"

== 12 Festanstellung
Ein Jahr später riecht die Küche nach Babybrei. [Lale](lale) hat Zwillinge bekommen, [Titus](titus) leitet das Pinguinhaus. [Kosta](kosta) besteht das Examen, obwohl [Erik](schueler), seit Ostern bei [ihm](kosta) in Pflege, die Prüfungskommission mit Kreide bewirft. [Jelena](jelena) und [Bela](bela) suchen eine eigene Wohnung, was [Rike](rike) das Herz schwer macht. Auf [ihrem](rike) Schreibtisch in der Möbelfabrik, wo [sie](rike) neuerdings [ihren](rike) eigenen [Vater](rvater) herumkommandiert, liegt ein Brief aus [Oslo](@oslo). Es ist ein Angebot. [Kosta](kosta) weiß noch nichts davon …
+ birth lale _ "Zwillinge"
- boss titus _ "leitet"
- kin kosta schueler "Pflege"
- move? bela+jelena "suchen"
- sad rike bela+jelena "Herz schwer"
- boss rike rvater "herumkommandiert"
- parent rvater rike "Vater"
+ hire? rike "Angebot" @oslo
- discover! kosta rike "weiß noch nichts"
