%series Redaktionsschluss
%lang de
%genre newsroom dramedy in Graz, streaming blurbs
%cast vroni    | Vroni Hasenöhrl; Vroni; Hasenöhrl | f
%cast cem      | Cem Aydın; Cem | m
%cast lior     | Lior | m
%cast agathe   | Agathe Pichler; Agathe; Pichler | f
%cast paul     | Paul Pichler | m
%cast mia      | Mia Pichler; Mia | f
%cast kranz    | Kranz; Ferdinand Kranz | m
%cast noor     | Noor | f
%cast vater    | - | m
%cast stadtrat | Stadtrat Wurm; Wurm | m
%cast gattin   | Frau Wurm | f
%cast praktikant | Toni | m
%cast portier  | - | m
%cast nonne    | - | f
%cast bub | - | m

== 1 Lokalteil
[Vroni Hasenöhrl](vroni) hat in [Wien](@wien) [ihren](vroni) Chefredakteur geohrfeigt und fängt deshalb beim [Murboten](#murbote) in [Graz](@graz) wieder ganz unten an: Tierheim, Wetter, goldene Hochzeiten. Neben [ihr](vroni) tippt [Cem Aydın](cem), [Gerichtsreporter](cem), [der](cem) auf den ersten Blick hin und weg ist und das gut zu verstecken weiß. Über [beide](cem+vroni) herrscht [Agathe Pichler](agathe), [Verlegerin](agathe) und Schrecken der Druckerei. Weniger gut versteckt sich [Agathes](agathe) [Mann](paul): Auf der Hundewiese überrascht [Vroni](vroni) [ihn](paul) eng umschlungen mit einer [Blondine](gattin), [die](gattin) [ihm](paul) eben nicht angetraut ist. Was tut man mit so einem Foto in der ersten Arbeitswoche?
- attack.past vroni _ "geohrfeigt"
- hire vroni "fängt" #murbote
- colleague cem vroni "Neben ihr"
+ love.start cem vroni "hin und weg"
- boss agathe cem+vroni "herrscht"
- married agathe paul "Mann"
+ discover vroni gattin+paul "überrascht"
- affair gattin paul "eng umschlungen"
- married! gattin paul "nicht angetraut"
- cheat paul agathe "eng umschlungen"

== 2 Unter dem Strich
Das Foto liegt im Schreibtisch, doch in der Früh ist es weg. [Praktikant Toni](praktikant) hat es gemopst, um bei der [Verlegerin](agathe) Eindruck zu schinden, und verliert vor [deren](agathe) Tür die Courage. [Cem](cem) zieht es [ihm](praktikant) aus der Tasche und legt es [Vroni](vroni) wortlos hin. Die [Blondine](gattin), so recherchiert [sie](vroni), ist niemand anders als die [Gattin](gattin) von [Stadtrat Wurm](stadtrat), gegen [den](stadtrat) [Cem](cem) seit Monaten Material sammelt. Abends stehen [die beiden](cem+vroni) vor dem Kaffeeautomaten und reden vom Wetter. [Seine](cem) [Frau](noor) [Noor](noor) ruft dreimal an; dreimal drückt [er](cem) [sie](noor) weg.
+ steal praktikant vroni "gemopst"
- help cem vroni "legt"
- steal cem praktikant "zieht"
- discover vroni gattin "recherchiert"
- married gattin stadtrat "Gattin"
- investigate cem stadtrat "sammelt"
- married cem noor "Frau"
- reject cem noor "drückt"

== 3 Leserbriefe
Eine alte [Nonne](nonne) schreibt jede Woche und beklagt den Verfall der Kommasetzung. Niemand antwortet, bis [Lior](lior), neuer [Fotograf](lior) und [Vronis](vroni) [Untermieter](lior) mit Hang zu Damenschuhen, [sie](nonne) im Stift besucht. [Sie](nonne) war, wie [er](lior) verblüfft erfährt, vor sechzig Jahren mit dem Gründer des Blattes verlobt. [Wurm](stadtrat) lässt über [seinen](stadtrat) [Anwalt](kranz) [Kranz](kranz) wissen, dass [er](stadtrat) den [Gerichtsreporter](cem) vor den Kadi zerren werde, falls auch nur ein Wort erscheine. [Kranz](kranz) war mit [Vroni](vroni) auf der Schule und schielt noch immer auf [ihre](vroni) Beine.
- hire lior "neuer Fotograf"
- housemate lior vroni "Untermieter"
- travel lior nonne "besucht"
+ discover lior nonne "erfährt"
- engaged.past nonne _ "verlobt"
- advisor kranz stadtrat "Anwalt"
+ threaten stadtrat cem "vor den Kadi"
- flirt kranz vroni "schielt"

== 4 Kurz gemeldet
[Noor](noor) packt. [Cem](cem) kommt heim. Da steht nur noch [Noor](noor) im Flur. „[Du](cem) liebst eine [andere](vroni)“, sagt [Noor](noor). [Cem](cem) lügt nicht. [Noor](noor) geht. [Cem](cem) schläft fortan in der Redaktion. Das merkt zuerst der [Portier](portier). Der [Portier](portier) leiht [ihm](cem) eine Decke. [Vroni](vroni) denkt, [Cem](cem) arbeite so viel. [Lior](lior) weiß es besser. [Lior](lior) hat Augen im Kopf. Am Sonntag kocht [Lior](lior) für [Cem](cem) und [Vroni](vroni). Dann geht [er](lior) ins Kino. [Vroni](vroni) nimmt [Cems](cem) Hand. Weiter kommen [sie](cem+vroni) nicht. Es läutet der [Anwalt](kranz).
- love cem vroni "liebst"
- accuse noor cem "liebst"
+ breakup noor cem "geht"
- move cem "schläft"
- help portier cem "leiht"
- discover portier cem "merkt"
- discover! vroni cem "denkt"
- discover lior cem "weiß es besser"
- help lior cem+vroni "kocht"
+ flirt cem vroni "nimmt Cems Hand"

== 5 Gegendarstellung
[Kranz](kranz) bringt keine Klage, sondern ein Angebot: Wenn [Vroni](vroni) mit [ihm](kranz) ausgeht, vergisst [er](kranz) eine Frist. Zu aller Erstaunen willigt [sie](vroni) ein und lässt sich beim Backhendl haarklein erzählen, wie [sein](kranz) [Mandant](stadtrat) sich die Seilbahn vergolden ließ. [Cem](cem), [der](cem) [die zwei](kranz+vroni) durchs Fenster des Gasthauses erblickt, kriegt den Text mit dem Diktiergerät in [ihrer](vroni) Handtasche natürlich nicht mit. [Er](cem) betrinkt sich mit [Paul Pichler](paul), ohne zu wissen, wessen [Mann](paul) da neben [ihm](cem) in den Sliwowitz weint: [Frau Wurm](gattin) hat [diesem](paul) gerade den Laufpass gegeben.
- invite kranz vroni "ausgeht"
- date kranz vroni "willigt"
+ betray vroni kranz "Diktiergerät"
- advisor kranz stadtrat "Mandant"
- reveal kranz vroni "erzählen"
- jealous cem kranz "betrinkt"
- discover! cem paul "ohne zu wissen"
- sad paul "weint"
+ breakup gattin paul "Laufpass"

== 6 Titelseite
Sieben Spalten, drei Fotos, ein Skandal: »Die Seilbahn des [Herrn Wurm](stadtrat)« geht weg wie warme Semmeln. Den Artikel hat [Vroni](vroni) verfasst, unterschrieben ist er mit [Cems](cem) Kürzel, damit [ihm](cem) der Prozess und nicht [ihr](vroni) der Ruhm bleibt, wie [Mia](mia) spottet. [Mia Pichler](mia), [Agathes](agathe) [Tochter](mia) aus erster Ehe, übernimmt das Feuilleton und als Erstes [Lior](lior), [der](lior) bisher ausschließlich für Objektive schwärmte. Der [Stadtrat](stadtrat) nimmt den Hut. [Seine](stadtrat) [Frau](gattin) erfährt aus der Zeitung, dass [sie](gattin) einen Bankrotteur geheiratet hat. Spätabends erklärt [Vroni](vroni) dem gekränkten [Cem](cem), was es mit dem Backhendl auf sich hatte.
+ create vroni "verfasst"
- parent agathe mia "Tochter"
- hire mia "übernimmt"
- flirt mia lior "übernimmt"
+ quit stadtrat "nimmt"
- married gattin stadtrat "Frau"
- discover gattin stadtrat "erfährt"
- lose stadtrat "Bankrotteur"
- reveal vroni cem "erklärt"
- sad cem "gekränkten"

== 7 Druckfahnen
Wer hat [Wurms](stadtrat) Konten gefälscht? [Kranz](kranz), von der [Reporterin](vroni) vorgeführt, sinnt auf Vergeltung und steckt der [Verlegerin](agathe) das alte Hundewiesenfoto zu. [Agathe](agathe) sieht [ihren](agathe) [Paul](paul), sieht das Datum, sieht [Vronis](vroni) Handschrift auf der Rückseite. Den [Gemahl](paul) setzt [sie](agathe) vor die Tür, die [Mitwisserin](vroni) gleich mit. Nun sitzen [die beiden](paul+vroni) im selben Stiegenhaus auf [ihren](paul+vroni) Koffern, und [Paul](paul) meint, so schlecht passe das gar nicht. [Cem](cem) erscheint im Büro der [Chefin](agathe) und legt [seinen](cem) Presseausweis daneben: ohne [sie](vroni) nicht.
- betray.past _ stadtrat "gefälscht"
- gift kranz agathe "steckt"
+ discover agathe paul "sieht"
- married agathe paul "Gemahl"
+ breakup agathe paul "vor die Tür"
- quit vroni agathe "gleich mit"
- discover.past vroni paul "Mitwisserin"
- flirt paul vroni "so schlecht passe"
- betray.past vroni kranz "vorgeführt"
- boss agathe cem "Chefin"
- quit cem agathe "legt"
- help cem vroni "ohne sie nicht"

== 8 Konkurrenzblatt
Im aufgelassenen Friseursalon am [Lendplatz](@lendplatz) gründen [Hasenöhrl](vroni) und [Aydın](cem) ein eigenes Wochenblatt, das »Kamm« heißt, weil das Schild schon da war. Die alte [Nonne](nonne) spendet [ihre](nonne) Aussteuer. [Toni](praktikant), [den](praktikant) [Agathe](agathe) zum Kaffeekochen verdammt hat, läuft über. Beim Streichen der Wände tropft Farbe in [Vronis](vroni) Haar, und [Cem](cem) wischt, und dann wischt [er](cem) nicht mehr, und [Lior](lior) schließt von draußen leise die Tür. Noch in derselben Nacht unterschreibt [Noor](noor) im Beisein [ihres](noor) [Vaters](vater) die Scheidung.
+ create cem+vroni "gründen"
- colleague cem vroni "eigenes Wochenblatt"
- gift nonne cem+vroni "spendet"
- hire praktikant cem+vroni "läuft"
- quit praktikant agathe "läuft"
+ sex cem vroni "wischt er nicht mehr"
- divorce cem noor "Scheidung"
- parent vater noor "Vaters"

== 9 Impressum
[Agathe](agathe) hat die Scheidung eingereicht, [Paul](paul) hat sich in der Pension gegenüber dem »Kamm« eingemietet und schickt [Vroni](vroni) täglich Pralinen. Die isst [Toni](praktikant). [Mia](mia), hin- und hergerissen zwischen der [Mutter](agathe) und [ihrem](mia) [Lior](lior), schreibt unter falschem Namen für beide Zeitungen. Als [Agathe](agathe) [ihr](mia) auf die Schliche kommt, fliegen Locher. „[Du](mia) bist nicht mehr [meine](agathe) [Tochter](mia)“, brüllt die [Verlegerin](agathe); eine Stunde später sitzt [sie](agathe) heulend beim [Portier](portier), [den](portier) [sie](agathe) in dreißig Jahren nie gegrüßt hat und [der](portier) nun für [sie](agathe) Tee kocht.
- divorce? agathe paul "Scheidung"
- neighbour paul vroni "gegenüber"
- flirt paul vroni "Pralinen"
- gift paul vroni "Pralinen"
- parent agathe mia "Mutter"
- couple lior mia "ihrem Lior"
- betray mia agathe "unter falschem Namen"
+ discover agathe mia "Schliche"
+ quarrel agathe mia "fliegen Locher"
- reject agathe mia "nicht mehr meine Tochter"
- sad agathe "heulend"
- help portier agathe "kocht"

== 10 Todesanzeigen
In der Mur treibt ein Aktenkoffer, im Schilf liegt sein [Besitzer](kranz). [Ferdinand Kranz](kranz) ist mit einem Setzkasten erschlagen worden. Unter Verdacht gerät zunächst [Vroni](vroni), [die](vroni) [ihn](kranz) zuletzt lebend sah, denn [er](kranz) wollte [ihr](vroni) etwas gestehen. [Cem](cem) gibt [ihr](vroni) für die Mordnacht ein Alibi und lügt dabei, dass sich die Balken biegen. [Sie](vroni) war nämlich beim Arzt. Zwei Striche auf einem Stäbchen hat [sie](vroni) bisher nur der [Nonne](nonne) gezeigt, [die](nonne) seitdem strickt. Und [Wurm](stadtrat)? Der [Gefallene](stadtrat) lächelt bei der Beerdigung.
+ kill _ kranz "erschlagen"
- die kranz "erschlagen"
- accuse _ vroni "Verdacht"
- reveal? kranz vroni "gestehen"
- help cem vroni "Alibi"
- betray cem "lügt"
+ pregnant vroni "Zwei Striche"
- reveal vroni nonne "gezeigt"
- happy stadtrat "lächelt"

== 11 Unkorrigiert
[Wurms](stadtrat) ehemalige [Frau](gattin) erträgt das Lächeln nicht länger. Vor laufender Kamera bezeugt [sie](gattin), dass der [Stadtrat](stadtrat) außer Diensten in jener Nacht mit Druckerschwärze an den Manschetten heimkam. [Dieser](stadtrat) flieht über die Murinsel, [Lior](lior) stellt [ihm](stadtrat) das Stativ in den Weg. [Vroni](vroni) ist frei. [Cem](cem) hört vom [Kind](bub) ausgerechnet durch [Paul Pichler](paul), [der](paul) durch die Wand der Pension alles mithört, und [er](cem) bleibt mitten auf dem Zebrastreifen stehen, bis die Straßenbahn klingelt. „Willst [du](cem) es denn?“, fragt [sie](vroni) am Abend. [Er](cem) hat bereits das Gitterbett auseinandergeschraubt, falsch herum.
- ex gattin stadtrat "ehemalige Frau"
+ accuse gattin stadtrat "bezeugt"
- flee stadtrat "flieht"
- attack lior stadtrat "in den Weg"
- reveal paul cem "hört"
+ discover cem vroni "hört"
- pregnant vroni cem "Kind"
- happy cem "Gitterbett"

== 12 Frisch gedruckt
Die [Verlegerin](agathe) bietet Fusion an, und weil die Kasse vom »Kamm« leer ist, wird verhandelt: [Vroni](vroni) soll Chefredakteurin werden, der [Vater](cem) [ihres](vroni) [Kindes](bub) [ihr](vroni) [Stellvertreter](cem). [Cem](cem) nimmt's gelassen. [Mia](mia) und [ihre](mia) [Mutter](agathe) reichen sich die Hand, über Kreuz. Bei der Weihnachtsfeier kniet [Lior](lior) vor [Mia](mia) nieder, sucht aber nur [seinen](lior) Objektivdeckel; [sie](mia) sagt trotzdem Ja. Der [Portier](portier) begleitet [Frau Pichler](agathe) nach Hause und geht nicht wieder weg. Am Christtag kommt im Taxi ein [Bub](bub) zur Welt, mit [Toni](praktikant) als Hebamme, [der](praktikant) danach ein Glas Wasser braucht.
- hire? vroni agathe "Chefredakteurin"
- boss? vroni cem "Stellvertreter"
- parent cem bub "Vater"
- parent agathe mia "Mutter"
- reconcile agathe mia "Hand"
- propose! lior mia "kniet"
+ engaged.start lior mia "sagt trotzdem Ja"
- celebrate _ "Weihnachtsfeier"
- couple.start agathe portier "geht nicht wieder weg"
+ birth vroni bub "zur Welt"
- help praktikant vroni "Hebamme"
