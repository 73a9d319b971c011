%series Station Vier, Basel
%lang de
%genre hospital drama in Basel, encyclopaedia episode list with subordinate clauses
%cast noemi   | Dr. Noëmi Burckhardt; Noëmi; Burckhardt | f
%cast adeyemi | Dr. Femi Adeyemi; Femi; Adeyemi | m
%cast merian  | Professor Merian; Merian; Lukas Merian | m
%cast sabine  | Sabine Merian; Sabine | f
%cast jonas   | Jonas Merian; Jonas | m
%cast kowal   | Schwester Kowal; Agnieszka Kowal; Agnieszka | f
%cast pirmin  | Pirmin | m
%cast tess    | Tess | f
%cast wachter | Wachter; Daniel Wachter | m
%cast mona    | Mona Wachter; Mona | f
%cast rufer   | Kim Rufer; Kim | n
%cast brandopfer | Urs | m
%cast mutter | - | f

== 1 Nüchtern
[Dr. Noëmi Burckhardt](noemi), [die](noemi) nach einem Kunstfehler in [Zürich](@zuerich) [ihre](noemi) Stelle verloren hatte, wird von [Professor Merian](merian), [der](merian) einst mit [ihrer](noemi) [Mutter](mutter) verlobt war, gegen den Willen [seines](merian) [Sohnes](jonas) [Jonas](jonas) als Oberärztin auf die Station geholt. Dort trifft [sie](noemi) auf [Dr. Femi Adeyemi](adeyemi), mit [dem](adeyemi) [sie](noemi) im Studium Küche, Bad und einige Nächte geteilt hat und [der](adeyemi) inzwischen mit der [Pflegerin](kowal) [Agnieszka Kowal](kowal) liiert ist. Während eines Stromausfalls retten [die beiden](adeyemi+noemi) einem bewusstlosen [Unbekannten](brandopfer) das Leben.
- quit.past noemi "verloren"
- engaged.past merian mutter "verlobt"
- parent mutter noemi "Mutter"
- parent merian jonas "Sohnes"
+ hire noemi merian "geholt"
- housemate.past adeyemi noemi "Küche"
- affair.past adeyemi noemi "einige Nächte"
- couple adeyemi kowal "liiert"
+ rescue adeyemi+noemi brandopfer "retten"

== 2 Der Mann ohne Namen
Der [Unbekannte](brandopfer), [dessen](brandopfer) Hände und Gesicht verbrannt sind, erinnert sich an nichts, lächelt aber, sobald die [Lernpflegerin](tess) [Tess](tess) [ihm](brandopfer) vorliest, was wiederum [deren](tess) [Verehrer](pirmin) [Pirmin](pirmin), den [Koch](pirmin) der Kantine, um den Schlaf bringt. [Jonas](jonas) legt sich im Rapport so heftig mit [Noëmi](noemi) an, dass [sein](jonas) [Vater](merian) dazwischengeht. [Merians](merian) [Frau](sabine) [Sabine](sabine), [die](sabine) um das Vorleben [ihres](sabine) [Mannes](merian) weiß, sucht im Gesicht der [Neuen](noemi) nach Ähnlichkeiten und glaubt, welche zu finden.
- injure.past brandopfer "verbrannt"
- help tess brandopfer "vorliest"
- happy brandopfer "lächelt"
- love pirmin tess "Verehrer"
- jealous pirmin brandopfer "um den Schlaf"
+ quarrel jonas noemi "legt sich"
- parent merian jonas "Vater"
- married merian sabine "Frau"
- investigate sabine noemi "sucht"
- parent? merian noemi "Ähnlichkeiten"

== 3 Doppelschicht
Nach einer gemeinsam durchwachten Nacht an zwei Betten wird aus dem Kaffee, den [Femi](adeyemi) und [Noëmi](noemi) auf dem Dach trinken, ein langes Schweigen, und aus dem Schweigen ein Kuss, den [sie](noemi) abbricht, weil [ihr](noemi) [Agnieszka](kowal) einfällt. [Diese](kowal) hat den Vormittag damit zugebracht, im Personalrestaurant einen Hochzeitssaal zu besichtigen, ohne zu ahnen, was über [ihr](kowal) vorgeht. Unterdessen wird eine [Patientin](mona) mit Rippenbrüchen eingeliefert, [deren](mona) Erklärung, [sie](mona) sei gestürzt, nur [Kim Rufer](rufer) vom Sozialdienst nicht gelten lässt.
+ kiss adeyemi noemi "Kuss"
- cheat adeyemi kowal "Kuss"
- reject noemi adeyemi "abbricht"
- wedding? adeyemi kowal "Hochzeitssaal"
- discover! kowal "ohne zu ahnen"
- injure mona "Rippenbrüchen"
- betray mona "gestürzt"
- discover rufer mona "nicht gelten"

== 4 Visite
Die [Patientin](mona) heißt [Mona Wachter](mona). [Ihr](mona) [Mann](wachter) bringt Lilien. [Mona](mona) zittert. [Kim](rufer) sieht [Mona](mona) zittern. [Kim](rufer) wirft [Wachter](wachter) hinaus. [Wachter](wachter) kennt [Jonas](jonas). [Die zwei](jonas+wachter) rudern zusammen. [Jonas](jonas) lässt [Wachter](wachter) wieder herein. [Noëmi](noemi) schreit [Jonas](jonas) an. Am Bett sitzt [Tess](tess) beim [Namenlosen](brandopfer). [Pirmin](pirmin) bringt [Tess](tess) Suppe. [Tess](tess) gibt sie dem [Namenlosen](brandopfer). Gerührt ist nur der [Namenlose](brandopfer).
- married mona wachter "Mann"
- gift wachter mona "bringt"
- sad mona wachter "zittert"
- discover rufer mona "sieht"
+ reject rufer wachter "hinaus"
- friend jonas wachter "rudern"
- help jonas wachter "lässt"
+ quarrel jonas noemi "schreit"
- gift pirmin tess "bringt"#2
- gift tess brandopfer "gibt"

== 5 Was Frauen erzählen
Als [Agnieszka](kowal) in [Femis](adeyemi) Kittel ein Haargummi entdeckt, das nicht [ihr](kowal) gehört, stellt [sie](kowal) nicht [ihn](adeyemi), sondern [Noëmi](noemi) zur Rede, und die [Oberärztin](noemi), [die](noemi) nicht lügen kann, legt ein Geständnis ab, worauf die [Polin](kowal) [ihr](noemi) ein Tablett mit Abführmittel serviert und dem [Nigerianer](adeyemi) den Ring in die Infusionsschale wirft. [Sabine](sabine) besticht eine Laborantin, um ein Haar [Noëmis](noemi) untersuchen zu lassen. [Mona](mona) lässt sich von [Kim](rufer) zu einer Anzeige überreden und zieht sie zurück, kaum dass Lilien eintreffen.
- discover kowal adeyemi "entdeckt"
- accuse kowal noemi "zur Rede"
- reveal noemi kowal "Geständnis"
- attack kowal noemi "Abführmittel"
+ breakup kowal adeyemi "wirft"
- investigate sabine noemi "untersuchen"
- accuse? mona wachter "Anzeige"
- help rufer mona "überreden"

== 6 Ein Umschlag
Das Labor liefert [Sabine Merian](sabine) einen Befund, den [sie](sabine) erst nach drei Kognaks öffnet: [Noëmi](noemi) und [Jonas](jonas) haben denselben [Vater](merian). Statt [ihren](sabine) [Gatten](merian) damit zu konfrontieren, zeigt [sie](sabine) das Blatt dem [Sohn](jonas), [der](jonas) nun begreift, weshalb [ihm](jonas) die [Verhasste](noemi) vorgezogen wurde, und [der](jonas) mit dem Wagen in eine Tramhaltestelle rast. Operieren muss [ihn](jonas), da sonst niemand im Haus ist, die [Halbschwester](noemi), [die](noemi) von der Verwandtschaft nichts weiß.
+ discover sabine noemi "Befund"
- parent merian jonas+noemi "Vater"
- married merian sabine "Gatten"
- reveal sabine jonas "zeigt"
- parent sabine jonas "Sohn"
- discover jonas noemi "begreift"
- enemy jonas noemi "Verhasste"
+ injure jonas "rast"
- treat jonas noemi "Operieren"
- sibling jonas noemi "Halbschwester"
- discover! noemi "nichts weiß"

== 7 Aufwachen
[Jonas](jonas) wacht auf. Über [Jonas](jonas) beugt sich [Noëmi](noemi). »[Schwester](noemi)«, sagt [Jonas](jonas). [Noëmi](noemi) ruft nach [Agnieszka](kowal). [Er](jonas) hält [Noëmi](noemi) fest. Nun weiß [sie](noemi) es. [Sie](noemi) geht zu [Merian](merian). [Merian](merian) weint. [Er](merian) hat [ihre](noemi) [Mutter](mutter) verlassen. Vom [Kind](noemi) wusste [er](merian) nichts. [Sabine](sabine) packt im Flur [ihre](sabine) Tasche aus, dann wieder ein. [Femi](adeyemi) umarmt [Noëmi](noemi). Diesmal bricht [Noëmi](noemi) nichts ab.
- recover jonas "wacht"
- reveal jonas noemi "Schwester"
- sibling jonas noemi "Schwester"
- parent merian noemi "Kind"
- parent mutter noemi "Mutter"
- breakup? sabine merian "packt"
+ discover noemi jonas "weiß"
- sad merian "weint"
- breakup.past merian mutter "verlassen"
- discover.past! merian "wusste er nichts"
- help adeyemi noemi "umarmt"
+ couple.start adeyemi noemi "Diesmal bricht"

== 8 Der Verband fällt
Bei der Abnahme der Verbände erkennt [Mona](mona), [die](mona) im Nachbarzimmer zum dritten Mal mit gebrochener Hand liegt, in dem [Gedächtnislosen](brandopfer) den früheren [Geschäftspartner](brandopfer) [ihres](mona) [Mannes](wachter), [der](brandopfer) als tot gilt und [dessen](brandopfer) Lebensversicherung [Wachter](wachter) im Frühjahr kassiert hat. Noch ehe [sie](mona) es [Kim](rufer) anvertrauen kann, zerrt [Wachter](wachter) [sie](mona) durch den Notausgang zum Auto. Hinterherzulaufen vermag nur [einer](pirmin): [Pirmin](pirmin), mit Schürze, [der](pirmin) sich vor die Einfahrt wirft. [Er](pirmin) kommt mit Prellungen davon, [sie](mona) ohne den [Gatten](wachter), [den](wachter) die [Securitas](#securitas) in Gewahrsam nimmt.
+ discover mona brandopfer "erkennt"
- injure mona "gebrochener Hand"
- colleague.past brandopfer wachter "Geschäftspartner"
- married mona wachter "Mannes"
- die! brandopfer "als tot gilt"
- reveal? mona rufer "anvertrauen"
+ abduct wachter mona "zerrt"
- rescue pirmin mona "Einfahrt"
- injure pirmin "Prellungen"
- arrest _ wachter "Gewahrsam"

== 9 Auftauen
[Tess](tess), vor [deren](tess) Augen der [Kantinenkoch](pirmin) zum [Helden](pirmin) geworden ist, reibt [dessen](pirmin) Rippen mit mehr Salbe ein, als das Reglement vorsieht. Der [Verbrannte](brandopfer) heißt, wie [er](brandopfer) nun selber wieder weiß, [Urs](brandopfer), und sagt der [Vorleserin](tess), dass [er](brandopfer) [sie](tess) gern habe und [ihr](tess) den [Koch](pirmin) gönne. Als [Sabine](sabine) mit einem Anwalt erscheint, um die Scheidung einzuleiten, sucht [Merian](merian) Zuflucht bei [seiner](merian) neu gewonnenen [Tochter](noemi), in [deren](noemi) Zweizimmerwohnung bereits [Femi](adeyemi) und ein Sofa Platz gefunden haben.
+ flirt tess pirmin "reibt"
- treat pirmin tess "Salbe"
- recover brandopfer "wieder weiß"
- confess brandopfer tess "gern habe"
+ divorce? merian sabine "Scheidung"
- parent merian noemi "Tochter"
- move merian noemi "Zuflucht"
- housemate adeyemi noemi "Platz"

== 10 Zu dritt auf zwei Zimmern
Das Zusammenleben von [Vater](merian), [Tochter](noemi) und [Adeyemi](adeyemi) ist von Schnarchen und Zahnpasta geprägt. [Agnieszka](kowal), seit dem Ende der Verlobung in Nachtwachen geflüchtet, kümmert sich um den gehunfähigen [Jonas](jonas), [den](jonas) [sie](kowal) nie leiden mochte; beim Üben an der Stange lernt [er](jonas) von [ihr](kowal) Polnisch fluchen und [sie](kowal) von [ihm](jonas), dass man über sich lachen kann. [Femi](adeyemi), [der](adeyemi) [die zwei](jonas+kowal) Arm in Arm im Garten sieht, ertappt sich bei einem Stich, erzählt [Noëmi](noemi) davon und schläft eine Woche auf dem Sofa, neben [Merian](merian).
- housemate adeyemi+noemi merian "Zusammenleben"
- parent merian noemi "Vater"
- engaged.past adeyemi kowal "Verlobung"
- help kowal jonas "kümmert"
- advisor kowal jonas "lernt"
- flirt jonas kowal "Arm in Arm"
- jealous adeyemi jonas "Stich"
+ reveal adeyemi noemi "erzählt"

== 11 Prozess
Vor dem Strafgericht bestreitet [Daniel Wachter](wachter), [Urs](brandopfer) im Bootshaus eingeschlossen und dieses angezündet zu haben. Das Blatt wendet sich, als [Jonas](jonas), auf Krücken, gegen den ehemaligen [Ruderfreund](wachter) aussagt, [dem](wachter) [er](jonas) damals ahnungslos den Schlüssel geliehen hatte. [Mona](mona), von [Kim](rufer) begleitet, schildert sechs Jahre Ehe in vier Sätzen. Im Gerichtsflur nimmt [Kim](rufer) [ihre](mona) Hand, und keiner von [beiden](mona+rufer) lässt los. Das Urteil lautet auf elf Jahre; [Tess](tess) und [Pirmin](pirmin) verpassen es, [sie](pirmin+tess) sind im Archiv beschäftigt.
- abduct.past wachter brandopfer "eingeschlossen"
- attack.past wachter brandopfer "angezündet"
- friend.past jonas wachter "Ruderfreund"
+ accuse jonas wachter "aussagt"
- accuse mona wachter "schildert"
- married mona wachter "Ehe"
- help rufer mona "begleitet"
+ flirt mona rufer "Hand"
- arrest _ wachter "elf Jahre"
- sex pirmin tess "Archiv"

== 12 Abschied vom Chef
[Merian](merian) erleidet in der Kantine einen Infarkt, und an [seinem](merian) Bett stehen zum ersten Mal alle: der [Sohn](jonas) mit [Agnieszka](kowal), die [Tochter](noemi) mit [Femi](adeyemi) und, die Scheidungsklage noch in der Handtasche, [Sabine](sabine), [die](sabine) dem [Todgeweihten](merian) das Kissen richtet und [ihm](merian) verzeiht. [Er](merian) stirbt in der Nacht, während [Noëmi](noemi) [ihm](merian) die Zeitung vorliest. Dass [er](merian) [sie](noemi) im Testament als [sein](merian) [Kind](noemi) anerkannt hat, erfährt [sie](noemi) von [Jonas](jonas), [der](jonas) [ihr](noemi) dazu gratuliert wie zu einem bestandenen Examen.
- ill merian "Infarkt"
- parent merian jonas "Sohn"
- parent merian noemi "Tochter"
- couple jonas kowal "mit Agnieszka"
- divorce? merian sabine "Scheidungsklage"
+ reconcile merian sabine "verzeiht"
+ die merian "stirbt"
- reveal jonas noemi "erfährt"
- reconcile jonas noemi "gratuliert"

== 13 Frühdienst
Ein Jahr darauf leitet die einstige [Zürcherin](noemi) die Station. [Ihr](noemi) [Stellvertreter](jonas) heißt [Jonas](jonas), [ihre](noemi) [Schwägerin](kowal) führt mit eiserner Hand die Pflege, und [ihr](noemi) Bauch passt unter keinen Kittel mehr, seit im Ultraschall zwei Herzen zu sehen sind. [Femi](adeyemi) läuft vor Stolz gegen Glastüren. [Pirmin](pirmin) gibt [Tess](tess) in der Kantine vor laufender Geschirrspülmaschine das Jawort, [Urs](brandopfer) bezeugt es. [Mona](mona), seit März von [Wachter](wachter) geschieden, wohnt jetzt bei [Kim](rufer) am [Rhein](@rhein), in dem man im Sommer schwimmt.
- hire noemi "leitet"
- boss noemi jonas "Stellvertreter"
- kin kowal noemi "Schwägerin"
- married jonas kowal "Schwägerin"
+ pregnant noemi adeyemi "Bauch"
- happy adeyemi "Stolz"
+ wedding pirmin tess "Jawort"
- divorce.past mona wachter "geschieden"
- housemate mona rufer "wohnt"
