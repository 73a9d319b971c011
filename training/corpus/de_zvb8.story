%series Hopfen und Halbbrüder
%lang de
%genre family brewery in a village, press office's nominal style
%cast konstanze | Konstanze | f
%cast ludwig | Ludwig | m
%cast bert | Bertram | m
%cast arvid | Arvid Lund; Arvid | m
%cast gretl | Gretl | f
%cast fini | Fini | f
%cast senior | - | m
%cast pfarrer | Pfarrer Moosrainer; Moosrainer | m
%cast konkurrent | Hartmut Dorn; Dorn | m
%cast braumeister | Zoltan | m
%cast lehrling | Mirko | m
%cast schwedin | Karin Lund; Karin | f
%cast baby | Veronika | f
%cast bischof | - | m
%cast zirngibl | Zirngibl | g

== 1
Die Testamentseröffnung nach dem Ableben des [Seniors](senior) beschert der Familie [Zirngibl](zirngibl) eine unerwartete Erweiterung: Zu gleichen Teilen mit [Konstanze](konstanze) und [Ludwig](ludwig) ist der schwedische [Tischler](arvid) [Arvid Lund](arvid) als Erbe der Brauerei bedacht, hervorgegangen aus einem Seitensprung des [Verstorbenen](senior) in [Malmö](@malmoe). Fassungslosigkeit bei der [Witwe](gretl) [Gretl](gretl), Empörung bei [Ludwig](ludwig). Allein [Konstanze](konstanze) nimmt den [Halbbruder](arvid) bei [dessen](arvid) Ankunft in [Hopfenried](@hopfenried) mit offenen Armen auf. Mit viel Lokalkolorit und einer Prise Hefe.
- die.past senior "Ableben"
+ find arvid+konstanze+ludwig "bedacht"
- parent senior arvid "hervorgegangen"
- cheat.past senior gretl "Seitensprung"
- married.past gretl senior "Witwe"
- sad gretl "Fassungslosigkeit"
- sad ludwig "Empörung"
- sibling arvid konstanze "Halbbruder"
+ help konstanze arvid "Armen"

== 2
Finanzielle Sorgen trüben den Neubeginn: Die Fälligstellung sämtlicher Kredite durch die Hausbank, hinter der, wie sich zeigt, ein Übernahmeplan von [Großbrauer](konkurrent) [Hartmut Dorn](konkurrent) steht, zwingt die drei [Erben](arvid+konstanze+ludwig) an einen Tisch. [Ludwig](ludwig) befürwortet den Verkauf, [Konstanze](konstanze) ein Spezialbier, [Arvid](arvid) zunächst einmal neue Stühle. Im Sudhaus bahnt sich unterdessen eine zarte Annäherung zwischen [Lehrling](lehrling) [Mirko](lehrling) und [Ludwigs](ludwig) [Tochter](fini) [Fini](fini) an, zur Besorgnis von [Braumeister](braumeister) [Zoltan](braumeister), [dem](braumeister) jede Gärung außerhalb der Bottiche zuwider ist.
- threaten _ arvid+konstanze+ludwig "Fälligstellung"
+ betray? konkurrent arvid+konstanze+ludwig "Übernahmeplan"
- create? konstanze "Spezialbier"
+ flirt fini lehrling "Annäherung"
- parent ludwig fini "Tochter"
- sad braumeister "Besorgnis"

== 3
Im Mittelpunkt der dritten Folge steht die Rückkehr von [Bertram](bert), [Konstanzes](konstanze) verflossener [Jugendliebe](bert), in Diensten [Dorns](konkurrent). Das Wiedersehen am Maibaum verläuft nicht ohne Herzklopfen auf beiden Seiten, doch bleibt [Bertrams](bert) eigentlicher Auftrag, die Beschaffung des Rezepts für das Spezialbier, der [Brauerin](konstanze) verborgen. Gleichzeitig sorgt die Verwechslung zweier Gärtanks durch [Arvid](arvid) für einen Totalverlust und, in der Folge, für ein lautstarkes Zerwürfnis mit [Ludwig](ludwig). Schlichtungsversuche der [Mutter](gretl) enden an der Kellertür. Ein Wechselbad der Gefühle vor der Kulisse des Voralpenlandes.
+ return bert "Rückkehr"
- ex bert konstanze "verflossener"
- boss konkurrent bert "Diensten"
- love bert konstanze "Herzklopfen"
- love konstanze bert "Herzklopfen"
+ betray bert konstanze "Auftrag"
- steal? bert konstanze "Beschaffung"
- quarrel arvid ludwig "Zerwürfnis"
- reconcile? arvid ludwig "Schlichtungsversuche"

== 4
Aufnahmeritual auf Bayerisch: Auf Anregung von [Pfarrer Moosrainer](pfarrer) erfolgt [Arvids](arvid) Teilnahme an der Fronleichnamsprozession, die mit einem Sturz in den Mühlbach und einer ausgewachsenen Lungenentzündung endet. [Gretl](gretl), bis dahin unversöhnlich gegenüber dem [Kind](arvid) der [Nebenbuhlerin](schwedin), übernimmt [dessen](arvid) Pflege und entdeckt im Fieberschlaf die Züge [ihres](gretl) [Mannes](senior). Für Zündstoff sorgt die Ertappung von [Fini](fini) und [Mirko](lehrling) im Malzsilo; ein Hausverbot für den [Verehrer](lehrling) ist [Ludwigs](ludwig) Antwort. Für humoristische Entlastung sorgen zwei Kaltblüter und ein defekter Flaschenautomat.
- invite pfarrer arvid "Anregung"
+ ill arvid "Lungenentzündung"
- enemy gretl schwedin "Nebenbuhlerin"
- parent schwedin arvid "Kind"
- help gretl arvid "Pflege"
+ reconcile arvid gretl "bis dahin unversöhnlich"
- married.past gretl senior "Mannes"
- discover ludwig fini+lehrling "Ertappung"
- threaten ludwig lehrling "Hausverbot"

== 5
Ein romantisches Stelldichein im Hopfengarten, arrangiert von [Bertram](bert), mündet für [Konstanze](konstanze) in eine Liebesnacht und für [ihn](bert) in einen handfesten Gewissenskonflikt. Die Entwendung des Rezeptbuchs aus [ihrer](konstanze) Schürze erfolgt dennoch, allerdings ohne Weiterleitung an den [Auftraggeber](konkurrent). Für Aufsehen im Dorf sorgt die Ankunft einer resoluten [Dame](schwedin) mit Wohnmobil: [Karin Lund](schwedin), angereist aus Sorge um die Gesundheit [ihres](schwedin) [Sohnes](arvid), sucht, so das Gerücht, auch die Aussprache mit der [Witwe](gretl). [Fini](fini) tritt in den Hungerstreik.
- date bert konstanze "Stelldichein"
+ sex bert konstanze "Liebesnacht"
- sad bert "Gewissenskonflikt"
+ steal bert konstanze "Entwendung"
- boss konkurrent bert "Auftraggeber"
- travel schwedin arvid "Ankunft"
- sad schwedin arvid "Sorge"
- parent schwedin arvid "Sohnes"
- reconcile? gretl schwedin "Aussprache"

== 6
Zwei [Frauen](gretl+schwedin), ein Grab: Das erste Zusammentreffen von [Gretl](gretl) und [Karin](schwedin) auf dem Friedhof, eingeleitet durch gegenseitige Vorwürfe, wandelt sich im Lauf einer Flasche Zwetschgengeist zum Beginn einer unwahrscheinlichen Verbundenheit. Weniger glücklich gestaltet sich die Lage von [Zoltan](braumeister), [dessen](braumeister) Entlassung [Ludwig](ludwig) wegen angeblichen Rezeptverrats durchsetzt. Der eigentliche [Schuldige](bert) hüllt sich in Schweigen, was [Arvid](arvid), durch einen Zufall in Kenntnis des Diebstahls, zu einer Drohung unter Männern veranlasst.
- meet gretl schwedin "Zusammentreffen"
- quarrel gretl schwedin "Vorwürfe"
+ friend.start gretl schwedin "Verbundenheit"
- quit braumeister ludwig "Entlassung"
- betray! braumeister _ "Rezeptverrats"
- reveal! bert _ "Schweigen"
- discover arvid bert "Kenntnis"
+ threaten arvid bert "Drohung"

== 7
Die große Brauereibesichtigung mit Presse und Blaskapelle wird zur Bühne einer Enthüllung. Noch vor Ablauf von [Arvids](arvid) Ultimatum erfolgt [Bertrams](bert) öffentliches Geständnis samt Rückgabe des Buches; die erhoffte Absolution durch [Konstanze](konstanze) bleibt aus, an ihre Stelle tritt der Inhalt eines Maßkrugs. [Dorn](konkurrent) quittiert die Illoyalität mit fristloser Kündigung. Nach [Zoltans](braumeister) Rehabilitierung und Wiedereinstellung steht für [Ludwig](ludwig) eine Entschuldigung an, vorgetragen in vier dürren Worten. [Fini](fini) und [Mirko](lehrling) nutzen das Durcheinander zur gemeinsamen Flucht nach [Prag](@prag).
+ reveal bert _ "Geständnis"
- gift bert konstanze "Rückgabe"
- reconcile! bert konstanze "bleibt aus"
- attack konstanze bert "Maßkrugs"
- quit bert konkurrent "Kündigung"
- hire braumeister _ "Wiedereinstellung"
- reconcile braumeister ludwig "Entschuldigung"
+ flee fini+lehrling "Flucht" @prag

== 8
Suche, Sorge, Selbsterkenntnis: Auf der Fahrt nach [Prag](@prag), zu der sich [Ludwig](ludwig) ausgerechnet in Begleitung [Arvids](arvid) entschließt, kommt es im Stau zur längst überfälligen Aussöhnung der [Halbbrüder](arvid+ludwig). Das Auffinden der [Ausreißer](fini+lehrling) in einer Jugendherberge geht mit der Verkündung einer Verlobung einher; [Ludwigs](ludwig) Einspruch unterbleibt. In [Hopfenried](@hopfenried) nimmt währenddessen die Annäherung zwischen [Karin](schwedin) und [Pfarrer Moosrainer](pfarrer) Formen an, die der bischöflichen Aufmerksamkeit kaum entgehen dürften. [Konstanze](konstanze) erwägt einen Schwangerschaftstest.
- travel arvid+ludwig "Fahrt" @prag
+ reconcile arvid ludwig "Aussöhnung"
- sibling arvid ludwig "Halbbrüder"
- find arvid+ludwig fini+lehrling "Auffinden"
- reveal fini+lehrling arvid+ludwig "Verkündung"
+ engaged.start fini lehrling "Verlobung"
- flirt pfarrer schwedin "Annäherung"
- pregnant? konstanze "Schwangerschaftstest"

== 9
Mit der Bestätigung von [Konstanzes](konstanze) Schwangerschaft gewinnt die Handlung zusätzlich an Brisanz. Während die werdende [Mutter](konstanze) eine Benachrichtigung [Bertrams](bert) kategorisch ablehnt, verdingt sich [dieser](bert), verarmt und reumütig, unter Vermittlung von [Zoltan](braumeister) als Flaschenspüler im eigenen Feindesland. Ein Brandanschlag auf das Sudhaus, ausgeführt im Auftrag von [Dorn](konkurrent), fordert beinahe ein Todesopfer: Die Bergung der bewusstlosen [Gretl](gretl) gelingt dem [Flaschenspüler](bert), um den Preis schwerer Verbrennungen. Keine Folge für schwache Nerven, wohl aber für Freunde des großen Atems.
+ pregnant konstanze bert "Schwangerschaft"
- reveal! konstanze bert "ablehnt"
- sad bert "reumütig"
- hire bert "verdingt"
- help braumeister bert "Vermittlung"
- attack konkurrent _ "Brandanschlag"
+ rescue bert gretl "Bergung"
- injure bert "Verbrennungen"

== 10
Krankenhausbesuche und Vernehmungen bestimmen den zehnten Teil. Im Zuge der polizeilichen Ermittlungen kommt es zur Festnahme [Dorns](konkurrent), belastet durch die Aussage eines Komplizen. [Konstanzes](konstanze) Dank am Bett des [Retters](bert) beschränkt sich anfangs auf eine Schale Kirschen, gipfelt aber, nach [Gretls](gretl) sanfter Fürsprache, in der Mitteilung der bevorstehenden Vaterschaft. Der Wunsch des [Bischofs](bischof) nach Versetzung des [Pfarrers](pfarrer) stößt auf den geschlossenen Widerstand der Gemeinde und auf [Karins](schwedin) Wohnmobil, quer vor der Kirche geparkt. Gedreht wurde überwiegend bei Tageslicht.
- investigate _ konkurrent "Ermittlungen"
+ arrest _ konkurrent "Festnahme"
- gift konstanze bert "Kirschen"
- rescue.past bert gretl "Retters"
- help gretl bert "Fürsprache"
+ reveal konstanze bert "Mitteilung"
- pregnant konstanze bert "Vaterschaft"
- quit? pfarrer bischof "Versetzung"

== 11
Die Vorbereitungen zur Vermählung von [Fini](fini) und [Mirko](lehrling) werden überschattet vom Verschwinden der Kasse und vom gleichzeitigen Nichterscheinen des [Bräutigams](lehrling). [Ludwigs](ludwig) alte Vorurteile leben auf, [Finis](fini) Tränen fließen reichlich, bis zur Aufklärung durch [Arvid](arvid): Der [Vermisste](lehrling) war, mit dem Geld der Familie und [Gretls](gretl) heimlichem Segen, zum Rückkauf des verpfändeten Brautschmucks unterwegs. Ein überstürzter Heiratsantrag [Bertrams](bert) an [Konstanze](konstanze) im Kreißsaalflur erfährt Vertagung durch das Einsetzen der Wehen. Die Musik besorgte auch diesmal die Blaskapelle des Drehorts.
- wedding? fini lehrling "Vermählung"
- return! lehrling "Nichterscheinen"
- sad fini "Tränen"
+ reveal arvid _ "Aufklärung"
- help gretl lehrling "Segen"
+ propose bert konstanze "Heiratsantrag"
- birth konstanze "Wehen"

== 12
Versöhnlicher Ausklang mit doppeltem Festanlass: Der kirchlichen Trauung von [Fini](fini) und [Mirko](lehrling), zugleich letzte Amtshandlung des aus dem Dienst scheidenden [Moosrainer](pfarrer), folgt die Taufe der kleinen [Veronika](baby) mit [Arvid](arvid) als stolzem Paten. [Konstanzes](konstanze) Antwort auf [Bertrams](bert) wiederholte Werbung lautet unverändert auf Bedenkzeit, bei gemeinsamer Wohnung. Zur Eröffnung von [Arvids](arvid) Schreinerei im alten Eiskeller liefert [Ludwig](ludwig) Freibier. Abreise von [Karin](schwedin) und dem nunmehrigen [Zivilisten](pfarrer) Richtung [Schweden](@schweden), zu zweit, im Wohnmobil, unter Glockengeläut und dem Winken der gesamten Komparserie.
+ wedding fini lehrling "Trauung"
- quit pfarrer "scheidenden"
- celebrate _ baby "Taufe"
- propose bert konstanze "Werbung"
+ housemate.start bert konstanze "gemeinsamer Wohnung"
- create arvid "Schreinerei"
- gift ludwig arvid "Freibier"
- travel pfarrer+schwedin "Abreise" @schweden
- couple pfarrer schwedin "zu zweit"
