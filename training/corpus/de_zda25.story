%series Zwei Zimmer, Küche, Konbini
%lang de
%genre Japanese everyday dorama, German streaming episode guide, quiet register
%cast haruka  | Mizushima Haruka; Haruka | f
%cast ren     | Tachibana Ren; Ren | m
%cast nomura  | Herr Nomura; Nomura | m
%cast aoi     | Aoi | f
%cast kaito   | Kaito | m
%cast saionji | Abteilungsleiterin Saionji; Saionji | f
%cast goro    | Gorō | m
%cast tomoe   | Tomoe | f
%cast emeka   | Emeka | m
%cast mochi   | Mochi | n
%cast nomuramutter | - | f
%cast enkel   | - | m
%cast saionjimann | - | m

== 1
Nach der Trennung von [ihrem](haruka) [Verlobten](kaito) bezieht [Mizushima Haruka](haruka), Buchhalterin, 29, ein Zimmer über einem rund um die Uhr geöffneten Laden. Nachts um drei kauft [sie](haruka) dort Reisbällchen bei einem [Verkäufer](ren), [der](ren) nie aufblickt. Die [Katze](mochi) des Viertels folgt [ihr](haruka) die Treppe hinauf. Am Morgen hängt an der Klinke eine Tüte Katzenfutter, ohne Gruß, aber mit Kassenbon.
- engaged.past haruka kaito "Verlobten"
+ breakup.past haruka kaito "Trennung"
- move haruka "bezieht"
- meet haruka ren "kauft"
+ gift ren haruka "Tüte"

== 2
[Haruka](haruka) möchte sich bedanken, erfährt aber vom [Filialleiter](nomura) [Nomura](nomura), dass [Tachibana Ren](ren) nicht mit Kundschaft spricht. Bis vor zwei Jahren war [er](ren) Nachwuchshoffnung im Go, dann verlor [er](ren) eine Partie, die im Fernsehen übertragen wurde, und danach die Sprache. [Sie](haruka) legt ein Dankeskärtchen in die Kasse. Zurück kommt das Wechselgeld, in Form einer Eröffnung gelegt: drei schwarze Münzen, zwei helle.
- reveal nomura haruka "erfährt"
- boss nomura ren "Filialleiter"
+ lose.past ren "verlor"
- gift haruka ren "Dankeskärtchen"

== 3
Im Büro wird [Haruka](haruka) von [Abteilungsleiterin Saionji](saionji) vor achtzehn Kollegen für einen Fehler gerügt, den [Aoi](aoi) begangen hat. [Aoi](aoi), beste [Freundin](aoi) seit der Aufnahmeprüfung, sagt nichts. In der Mittagspause erblickt [Haruka](haruka) am Handgelenk der [Kollegin](aoi) die Uhr, die [sie](haruka) [Kaito](kaito) zum Jahrestag geschenkt hatte. Es ist ein Herrenmodell.
- accuse saionji haruka "gerügt"
- boss saionji haruka "Abteilungsleiterin"
- friend aoi haruka "beste Freundin"
- reveal! aoi "nichts"
- colleague aoi haruka "Kollegin"
- gift.past haruka kaito "geschenkt"
+ discover haruka aoi+kaito "erblickt"

== 4
[Sie](haruka) geht nicht ins Büro, [sie](haruka) geht nirgendwohin. Am dritten Tag reicht [Nomura](nomura) [ihr](haruka) durch den Türspalt eine Brühe und erkundigt sich nach der [Katze](mochi). [Mochi](mochi) ist fort. Zu dritt durchsuchen [Haruka](haruka), der [Filialleiter](nomura) und der stumme [Verkäufer](ren) die Gassen. [Ren](ren) ruft, heiser, kaum hörbar, ein einziges Wort: den Namen des [Tiers](mochi). Unter einem Automaten antwortet [es](mochi).
- sad haruka "nirgendwohin"
- help nomura haruka "Brühe"
- lose haruka mochi "fort"
- find? haruka+nomura+ren mochi "durchsuchen"
+ recover ren "ruft"
+ find ren mochi "antwortet"

== 5
[Tomoe](tomoe), [Rens](ren) ältere [Schwester](tomoe), fährt mit einem Motorrad und einem Ultimatum vor: [Er](ren) solle zum Herbstturnier antreten oder das elterliche Bad in [Beppu](@beppu) übernehmen. [Er](ren) schreibt Nein auf beide Handflächen. [Aoi](aoi) wartet vor [Harukas](haruka) Tür, im Regen, und bringt vor, [sie](aoi) habe sich dagegen gewehrt. [Haruka](haruka) fragt, wie lange. „Eine Woche“, sagt [Aoi](aoi). Die Tür wird sehr leise geschlossen.
- sibling ren tomoe "Schwester"
- travel tomoe "fährt"
- threaten tomoe ren "Ultimatum"
+ reject ren tomoe "Nein"
- love aoi kaito "dagegen gewehrt"
+ reject haruka aoi "geschlossen"

== 6
Ein [Rentner](goro) namens [Gorō](goro) spielt jeden Abend am Fenstertisch Go gegen sich selbst und verliert. [Haruka](haruka) lässt sich von [ihm](goro) die Regeln beibringen. [Ren](ren) wischt um die [beiden](goro+haruka) herum, stellt eine Cola ab und setzt, wie nebenbei, einen Stein. [Gorō](goro) steht auf, verbeugt sich und erkennt [ihn](ren): [Sein](goro) eigener [Enkel](enkel) war der [Gegner](enkel), [der](enkel) das berühmte [Kind](ren) damals geschlagen hat.
- advisor goro haruka "beibringen"
- gift ren goro+haruka "Cola"
- discover goro ren "erkennt"
- kin enkel goro "Enkel"
- enemy.past enkel ren "Gegner"
+ lose.past ren enkel "geschlagen"

== 7
[Saionji](saionji) betritt nach Mitternacht angetrunken den Laden, allein, und isst stehend Oden. Als [sie](saionji) [Haruka](haruka) hinter dem Regal sieht, entschuldigt [sie](saionji) sich erst beim Rettich und dann bei [ihr](haruka). [Ihr](saionji) [Mann](saionjimann) habe [sie](saionji) nach zweiundzwanzig Jahren verlassen, für eine Teilzeitkraft. [Die beiden](haruka+saionji) sitzen bis zum Morgengrauen auf umgedrehten Kisten. [Haruka](haruka) bekommt einen Auftrag: die Bücher des Ladens prüfen, offiziell.
+ reconcile haruka saionji "entschuldigt"
- breakup.past saionjimann saionji "verlassen"
- help haruka saionji "sitzen"
+ hire haruka saionji "Auftrag"
- married saionji saionjimann "Mann"

== 8
Die Bücher stimmen nicht. Jemand zweigt seit Monaten kleine Beträge ab, und die Spur führt zu [Nomura](nomura), [der](nomura) [seiner](nomura) pflegebedürftigen [Mutter](nomuramutter) ein Heim am Meer bezahlt. [Haruka](haruka) sitzt vor dem Bericht und hebt den Finger nicht von der Taste. [Ren](ren) legt [ihr](haruka) [seinen](ren) Lohn eines halben Jahres in Münzen auf den Tisch, als Brettstellung, in der Weiß nicht mehr verlieren kann.
+ discover haruka nomura "Spur"
- steal nomura "zweigt"
- ill nomuramutter "pflegebedürftigen"
- parent nomuramutter nomura "Mutter"
- help nomura nomuramutter "bezahlt"
+ help ren nomura "Lohn"

== 9
[Nomura](nomura) kommt der Anzeige zuvor und gesteht der Zentrale. Man entlässt [ihn](nomura), ohne Polizei, mit einer Verbeugung. An [seine](nomura) Stelle tritt ein [Nigerianer](emeka) namens [Emeka](emeka), [der](emeka) perfektes Keigo spricht und auf Anhieb weiß, was fehlt: Musik. [Kaito](kaito) passt [Haruka](haruka) am Bahnhof ab und will den Verlobungsring wiederhaben, für [Aoi](aoi). [Haruka](haruka) lacht so, dass der Zug Verspätung bekommt.
+ reveal nomura _ "gesteht"
- quit nomura "entlässt"
- hire emeka "Stelle"
- find kaito haruka "passt"
+ propose? kaito aoi "Verlobungsring"
- engaged.past haruka kaito "Verlobungsring"
- reject haruka kaito "lacht"

== 10
[Aoi](aoi) hat [Kaitos](kaito) Antrag abgelehnt und den Job gewechselt. [Sie](aoi) schickt [Haruka](haruka) die Uhr, in zwei Hälften gesägt. [Tomoe](tomoe) stürzt mit dem Motorrad auf der Serpentine nach [Beppu](@beppu), und [Ren](ren) spricht am Telefon mit dem Krankenhaus [seinen](ren) ersten ganzen Satz: „[Ich](ren) bin [ihr](tomoe) [Bruder](ren).“ [Haruka](haruka) packt zwei Zahnbürsten. [Emeka](emeka) nimmt die [Katze](mochi).
- propose.past kaito aoi "Antrag"
- reject aoi kaito "abgelehnt"
- quit aoi "gewechselt"
- gift aoi haruka "schickt"
+ injure tomoe "stürzt"
+ recover ren "ersten ganzen Satz"
- sibling ren tomoe "Bruder"
- travel haruka+ren "packt" @beppu
- help emeka haruka "nimmt"

== 11
Im Schwefeldampf des elterlichen Bades liegt [Tomoe](tomoe) mit Gipsbein und befiehlt. [Ren](ren) schrubbt Becken, [Haruka](haruka) macht die Buchhaltung und entdeckt, dass das Bad schuldenfrei ist; das Ultimatum war ein Vorwand, um [ihn](ren) zurück ans Brett zu treiben. Nachts im Außenbecken, durch einen Bambuszaun getrennt, erzählt [er](ren) [ihr](haruka) die verlorene Partie, Zug für Zug. Bei Zug 114 weint auf beiden Seiten jemand.
- injure tomoe "Gipsbein"
- help haruka+ren tomoe "schrubbt"
- discover haruka tomoe "entdeckt"
- betray.past tomoe ren "Vorwand"
+ reveal ren haruka "erzählt"
- sad haruka+ren "weint"

== 12
Herbstturnier. Gegenüber von [Ren](ren) nimmt [Gorōs](goro) [Enkel](enkel) Platz und verneigt sich tiefer als nötig. Fünf Stunden Stille. Ob [er](ren) gewinnt, zeigt die Kamera nicht; sie zeigt [Haruka](haruka), [Nomura](nomura), [Tomoe](tomoe) und [Saionji](saionji), wie [sie](haruka+nomura+saionji+tomoe) gleichzeitig ausatmen. Nachts um drei klingelt die Ladentür. Ein [Kunde](ren) möchte Reisbällchen, zwei, und blickt auf. „Wohnen [Sie](haruka) noch oben?“, fragt [er](ren). „Es wäre Platz“, sagt [Haruka](haruka).
- kin enkel goro "Enkel"
- find? ren "gewinnt"
- happy haruka+nomura+saionji+tomoe "ausatmen"
+ invite haruka ren "Es wäre Platz"
