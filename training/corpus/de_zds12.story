%series Luftpost Nummer Sieben
%lang de
%genre flying crew of a mail airship, Baltic 1926, dry TV listings
%cast ottilie | Ottilie von Rhaden; Ottilie; Rhaden | f
%cast janis | Jānis Krūmiņš; Jānis | m
%cast ebba | Ebba Stål; Ebba | f
%cast moritz | Moritz Apfelbaum; Apfelbaum; Moritz | m
%cast wanda | Wanda | f
%cast konsul | Konsul Terhagen; Terhagen | m
%cast cordula | Cordula Terhagen; Cordula | f
%cast heizer | Arvo | m
%cast junge | Kasimir | m
%cast baron | Baron Ungern; Ungern | m
%cast wetter | Professor Nöll; Nöll | m
%cast polizist | - | m
%cast wirtin | - | f

== 1
[Riga](@riga), 1926. Der [Luftschiffer](janis) [Jānis Krūmiņš](janis) soll die Postlinie nach [Danzig](@danzig) aufgeben, denn der [Eigner](konsul), [Konsul Terhagen](konsul), setzt auf Flugzeuge. [Ottilie von Rhaden](ottilie), verarmte [Adlige](ottilie) und die erste [Frau](ottilie) mit Steuermannspatent, kauft dem [Konsul](konsul) den rostigen Zeppelin mit dem Schmuck [ihrer](ottilie) Großmutter ab. Den [Kapitän](janis) übernimmt [sie](ottilie) gleich mit, so erstaunt [er](janis) auch ist, fortan einer [Dame](ottilie) zu unterstehen. In der Gondel schläft ein blinder [Passagier](junge), etwa zehn Jahre alt.
- boss konsul janis "Eigner"
- quit? janis konsul "aufgeben"
- kin _ ottilie "Großmutter"
+ find ottilie konsul "kauft"
+ hire janis ottilie "übernimmt"
- boss.start ottilie janis "unterstehen"

== 2
Der [Knirps](junge) gibt keinen Ton von sich und beißt, wenn man [ihm](junge) zu nahe kommt. [Ebba Stål](ebba), die schwedische [Funkerin](ebba), füttert [ihn](junge) mit Zimtschnecken, bis [er](junge) auf [ihrem](ebba) Schoß einnickt. [Heizer](heizer) [Arvo](heizer) will [ihn](junge) in [Memel](@memel) absetzen. [Jānis](janis) und [Ottilie](ottilie) zanken sich über den Kurs, die Höhe und das Kaffeekochen. [Moritz Apfelbaum](moritz), [Zahlmeister](moritz), Hypochonder und heimlicher Dichter, notiert alles in Reimen. Bei Windstille ist die See da unten wie Blei.
- help ebba junge "füttert"
- reject heizer junge "absetzen"
+ quarrel janis ottilie "zanken"
- create moritz "notiert"
- attack junge _ "beißt"

== 3
In [Danzig](@danzig) erwartet [Ottilie](ottilie) eine böse Überraschung: Am Landemast steht [Baron Ungern](baron), [dem](baron) [sie](ottilie) vor Jahren zwei Tage vor der Trauung weglief. [Er](baron) hat inzwischen Anteile an der Linie erworben und verneigt sich spöttisch. [Jānis](janis) missfällt, wie der [Balte](baron) die [Chefin](ottilie) mustert. [Cordula](cordula), die unternehmungslustige [Tochter](cordula) des [Konsuls](konsul), heuert unter falschem Namen als Köchin an. [Ihr](cordula) erster Eintopf legt die halbe Mannschaft flach. [Moritz](moritz) dichtet dennoch eine Ode auf [ihre](cordula) Grübchen.
- breakup.past ottilie baron "weglief"
+ return baron "steht"
- find.past baron "erworben"
- jealous janis baron "missfällt"
- parent konsul cordula "Tochter"
- hire cordula ottilie "heuert"
- betray cordula ottilie "falschem Namen"
- ill _ cordula "flach"
- love moritz cordula "Ode"

== 4
[Professor Nöll](wetter), ein [Meteorologe](wetter) mit Zylinder, bucht die Passage nach [Visby](@visby) und sagt täglich das Gegenteil dessen voraus, was eintritt. Über der offenen See bricht ein Ruderseil. [Arvo](heizer) klettert auf die Hülle, gleitet ab und hängt kopfüber an einem Knoten. Ausgerechnet der [Stumme](junge) robbt hinaus und wirft [ihm](heizer) die Leine zu. Seither weicht der [Heizer](heizer) [ihm](junge) nicht mehr von der Seite und bringt [ihm](junge) das Pfeifen bei. Das erste Wort des [Kindes](junge) lautet „Luft“.
- travel wetter "Passage" @visby
- injure? heizer "gleitet"
+ rescue junge heizer "Leine"
- friend.start heizer junge "Seite"
- advisor heizer junge "bringt"

== 5
[Kasimir](junge) heißt der [Kleine](junge), und im Innenfutter [seiner](junge) Joppe steckt der Ausweis einer [Frau](wanda) namens [Wanda](wanda). Ein [Polizist](polizist) in [Königsberg](@koenigsberg) weiß zu berichten, dass diese [Näherin](wanda) im Gefängnis sitzt: [Sie](wanda) soll [Baron Ungern](baron) um eine Perlenkette erleichtert haben. [Ottilie](ottilie) kennt die Perlen. [Sie](ottilie) hat sie [ihm](baron) damals zurückgeschickt. In der Gondel setzt [Ebba](ebba) eine Partie Schach gegen [Nöll](wetter) an und verliert absichtlich, damit der [Gelehrte](wetter) nicht weint.
+ reveal polizist ottilie "berichten"
- arrest.past _ wanda "Gefängnis"
- steal? wanda baron "erleichtert"
- gift.past ottilie baron "zurückgeschickt"
- help ebba wetter "absichtlich"
- lose ebba "verliert"

== 6
[Ungern](baron) lädt die [Reederin](ottilie) auf [sein](baron) Gut. [Sie](ottilie) kommt, um das Geheimnis der Kette zu lüften; [er](baron) glaubt, [sie](ottilie) komme [seinetwegen](baron). Im Tresor findet [Ottilie](ottilie) die Perlen, wohlverwahrt und nie gestohlen. Die [Näherin](wanda) musste verschwinden, weil [Kasimir](junge) das [Kind](junge) des [Barons](baron) ist. Auf der Treppe verstellt [ihr](ottilie) der [Hausherr](baron) den Weg. Als [sie](ottilie) um Hilfe ruft, kracht ein Anker durchs Dach: [Jānis](janis) hat das Schiff ohne Erlaubnis gestartet.
- invite baron ottilie "lädt"
- travel ottilie "kommt"
- love! ottilie baron "glaubt"
+ discover ottilie baron "findet"
- steal! wanda baron "nie gestohlen"
- accuse.past baron wanda "verschwinden"
- parent baron junge "Kind"
- threaten baron ottilie "verstellt"
+ rescue janis ottilie "Anker"

== 7
Auf der Flucht über die Weichsel reden [Jānis](janis) und [Ottilie](ottilie) erstmals wie Freunde, wenn auch per Sprachrohr. [Er](janis) sei verwitwet, sagt [er](janis); [sie](ottilie) fragt nicht weiter. [Cordula](cordula) wird von [Apfelbaum](moritz) dabei erwischt, wie [sie](cordula) per Morsetaste Berichte an [ihren](cordula) [Vater](konsul) tippt. [Sie](cordula) fleht [ihn](moritz) an, [sie](cordula) nicht zu verraten, und küsst [ihn](moritz) vorsorglich auf den Mund. Der [Dichter](moritz) schweigt, leidet und reimt nicht mehr.
- flee janis+ottilie baron "Flucht"
- reveal janis ottilie "sagt er"
- married.past _ janis "verwitwet"
- discover moritz cordula "erwischt"
+ betray cordula ottilie "Berichte"
- parent konsul cordula "Vater"
- kiss cordula moritz "küsst"
- reveal! moritz ottilie "schweigt"
- sad moritz "leidet"

== 8
[Konsul Terhagen](konsul) kündigt auf Betreiben des [Barons](baron) die Postverträge. Ohne Aufträge keine Kohle, ohne Kohle kein Flug. Die [Wirtin](wirtin) einer Hafenkneipe in [Libau](@libau) erinnert sich an alte Schulden bei [Arvo](heizer) und gewährt der Mannschaft Kost und Logis. [Moritz](moritz) erträgt [sein](moritz) Gewissen nicht länger: Vor allen nennt [er](moritz) die [Spionin](cordula) beim Namen. [Ottilie](ottilie) jagt [Cordula](cordula) von Bord, und keiner hilft [ihr](cordula) mit dem Koffer. [Nöll](wetter) sagt Sonne voraus. Es hagelt.
+ quit ottilie konsul "kündigt"
- help wirtin _ "gewährt"
- sad moritz "Gewissen"
+ reveal moritz ottilie "beim Namen"
- betray.past cordula ottilie "Spionin"
- quit cordula ottilie "jagt"
- help! _ cordula "keiner hilft"

== 9
Daheim liest [Cordula](cordula) heimlich die Post [ihres](cordula) [Vaters](konsul) und begreift, dass der [Baron](baron) auch [ihn](konsul) hereingelegt hat: Die Flugzeugfabrik existiert nicht. Der [Konsul](konsul) erleidet über dieser Nachricht einen Schlaganfall. Mit dem Beweis im Strumpf reist die [Verstoßene](cordula) nach [Libau](@libau), wird aber von [Ebba](ebba) nicht eingelassen. [Kasimir](junge), [der](junge) [ihren](cordula) Eintopf als Einziger mochte, öffnet [ihr](cordula) die Hintertür. [Ottilie](ottilie) liest die Papiere, dreht sich um und setzt Kaffee auf, für zwei.
- investigate cordula konsul "heimlich"
+ discover cordula baron "begreift"
- parent konsul cordula "Vaters"
- betray.past baron konsul "hereingelegt"
- ill konsul "Schlaganfall"
- travel cordula "reist" @libau
- reject ebba cordula "nicht eingelassen"
- help junge cordula "Hintertür"
+ reconcile cordula ottilie "Kaffee"

== 10
[Wanda](wanda) soll am Montag nach Sibirien abgeschoben werden. [Jānis](janis) senkt das Schiff bei Nacht über den Gefängnishof, [Arvo](heizer) dreht die Winde, und [Kasimir](junge) lässt sich im Postsack hinab. „[Mama](wanda)“, sagt [er](junge). Es ist das zweite Wort. Beim Aufstieg zerfetzt eine Salve den linken Motor und [Ebbas](ebba) Arm. [Nöll](wetter), [der](wetter) sich als gelernter Sanitäter entpuppt, bindet die Wunde ab. Ab jetzt sind alle an Bord Verbrecher, stellt [Moritz](moritz) fest und beginnt wieder zu reimen.
- travel? wanda "abgeschoben"
- help janis wanda "senkt"
- parent wanda junge "Mama"
+ rescue junge wanda "hinab"
- injure ebba _ "zerfetzt"
- treat ebba wetter "bindet"
- create moritz "reimen"

== 11
Nebel über dem Haff. Ein Jagdflugzeug taucht auf, am Knüppel der [Baron](baron) selbst. [Er](baron) fordert [sein](baron) [Kind](junge) und [seine](baron) [Braut](ottilie). „[Ich](ottilie) war nie [deine](baron) [Braut](ottilie), nur [dein](baron) Termin“, ruft [Ottilie](ottilie) durchs Megafon. [Ungern](baron) feuert, [Jānis](janis) wirft sich über [sie](ottilie) und wird am Rücken getroffen. [Wanda](wanda) greift zur Leuchtpistole und zielt ruhig. Das Flugzeug geht in Flammen auf; [Ungern](baron) springt ab und wird von Fischern aus dem Wasser gezogen, lebend, zu [Kasimirs](junge) Erleichterung.
- threaten baron ottilie "fordert"
- parent baron junge "Kind"
- reject ottilie baron "nie deine Braut"
- attack baron ottilie "feuert"
+ rescue janis ottilie "wirft"
+ injure janis baron "getroffen"
- attack wanda baron "zielt"
- rescue _ baron "gezogen"
- happy junge "Erleichterung"

== 12
[Cordula](cordula) legt dem Gericht in [Riga](@riga) die Papiere vor, der [Baron](baron) wandert für zehn Jahre hinter Gitter. Der genesene [Konsul](konsul) schenkt der [Reederin](ottilie) die Postverträge zurück. Am Lazarettbett hält die [Adlige](ottilie) um die Hand eines lettischen [Fährmannssohns](janis) an. [Jānis](janis) will wissen, wer dann das Kommando hat. „[Ich](ottilie)“, sagt [sie](ottilie). [Er](janis) nimmt an. [Moritz](moritz) liest [Cordula](cordula) zweihundert Strophen vor; [sie](cordula) schläft nach der dritten an [seiner](moritz) Schulter ein und bleibt. [Arvo](heizer) tanzt mit [Wanda](wanda). Der [Professor](wetter) sagt Regen voraus, und es regnet wirklich.
- accuse cordula baron "legt"
+ arrest _ baron "Gitter"
- recover konsul "genesene"
- gift konsul ottilie "schenkt"
+ propose ottilie janis "Hand"
- engaged.start janis ottilie "nimmt an"
- create moritz "Strophen"
- couple.start cordula moritz "bleibt"
- flirt heizer wanda "tanzt"
