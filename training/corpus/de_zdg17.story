%series Zweite Besetzung
%lang de
%genre off-Broadway theatre dramedy, dubbed US series, dense encyclopaedia summaries
%cast beatrix | Beatrix Hollis; Beatrix; Trixie | f
%cast omari | Omari Dean; Omari | m
%cast siobhan | Siobhan Kerr; Siobhan | f
%cast julian | Julian Voss; Voss | m
%cast meredith | Meredith Voss; Meredith | f
%cast gus | Gus | m
%cast ayumi | Ayumi | f
%cast clifford | Clifford Hollis; Clifford | m
%cast darnell | Darnell Dean; Darnell | m
%cast jolene | Jolene | f
%cast baby | - | m
%cast arzt | - | m
%cast kritikerin | Mrs. Pomeroy; Pomeroy | f

== 1
Die [Zweitbesetzung](beatrix) [Beatrix Hollis](beatrix) verdingt sich tagsüber als Hundesitterin und verschweigt [ihren](beatrix) Kollegen, dass [sie](beatrix) die [Tochter](beatrix) des [Produzenten](clifford) [Clifford Hollis](clifford) ist, mit [dem](clifford) [sie](beatrix) seit fünf Jahren nicht spricht. Als sich die [Hauptdarstellerin](siobhan) [Siobhan Kerr](siobhan) am Premierenabend den Fuß verstaucht, springt [sie](beatrix) ein und wird gefeiert. Der [Regisseur](julian) [Julian Voss](julian) küsst [sie](beatrix) hinter dem Vorhang, was [seine](julian) [Frau](meredith) [Meredith](meredith), die [Autorin](meredith) des Stücks, von der Beleuchterbrücke aus verfolgt. [Beatrix'](beatrix) [Mitbewohner](omari) [Omari](omari) serviert derweil in der Bar gegenüber einem betrunkenen [Gast](clifford) Kaffee, ohne zu wissen, wer das ist.
- reveal! beatrix _ "verschweigt"
- parent clifford beatrix "Tochter"
- enemy beatrix clifford "nicht spricht"
- injure siobhan "verstaucht"
+ create beatrix "springt"
+ kiss beatrix julian "küsst"
- married julian meredith "Frau"
- create meredith "Autorin"
- discover meredith beatrix+julian "verfolgt"
- housemate beatrix omari "Mitbewohner"
- meet clifford omari "serviert"
- discover! omari clifford "ohne zu wissen"

== 2
[Siobhan](siobhan) behauptet, jemand habe die Treppe mit Seife präpariert, und bezichtigt [ihre](siobhan) [Vertretung](beatrix). [Beatrix](beatrix) weist das entrüstet zurück. In Wahrheit hat der [Inspizient](gus) [Gus](gus) den Eimer umgestoßen, traut sich aber nicht, es der [Frau](siobhan) zu gestehen, für [die](siobhan) [er](gus) seit drei Spielzeiten glüht. [Meredith](meredith) schreibt über Nacht eine neue Szene, in der die von [Trixie](beatrix) gespielte Figur ohne Text stirbt. [Omari](omari) bittet [seinen](omari) älteren [Bruder](darnell) [Darnell](darnell), einen [Steuerberater](darnell), um ein Darlehen, um selbst Schauspiel zu studieren, und holt sich eine Abfuhr.
- attack? _ siobhan "präpariert"
+ accuse siobhan beatrix "bezichtigt"
- colleague beatrix siobhan "Vertretung"
- reveal! gus siobhan "traut sich"
- love gus siobhan "glüht"
- create meredith "schreibt"
- sibling darnell omari "Bruder"
- help? darnell omari "Darlehen"
+ reject darnell omari "Abfuhr"

== 3
[Voss](julian) schlägt [Beatrix](beatrix) vor, die Proben in [seinem](julian) Strandhaus fortzusetzen. [Sie](beatrix) fährt hin, findet dort jedoch schon eine zweite [Nachwuchskraft](jolene) vor, die [Tänzerin](jolene) [Jolene](jolene), [der](jolene) [er](julian) dieselbe Rolle versprochen hat. [Beide](beatrix+jolene) lassen [ihn](julian) mit dem Hummer sitzen und trampen gemeinsam zurück. Unterdessen kommt [Omari](omari) mit dem betrunkenen [Stammgast](clifford) ins Gespräch, [der](clifford) [ihn](omari) Hamlet vorsprechen lässt und in Tränen ausbricht. Als [er](omari) den [Mann](clifford) heimbringt, entdeckt [er](omari) auf dem Klavier ein Kinderfoto [seiner](omari) [Mitbewohnerin](beatrix).
- invite julian beatrix "schlägt"
- travel beatrix "fährt"
- find beatrix jolene "findet"
- betray julian beatrix+jolene "versprochen"
+ reject beatrix+jolene julian "sitzen"
- sad clifford "Tränen"
- help omari clifford "heimbringt"
- housemate beatrix omari "Mitbewohnerin"
+ discover omari beatrix+clifford "entdeckt"

== 4
[Omari](omari) überlegt, ob [er](omari) [Beatrix](beatrix) von [ihrem](beatrix) [Vater](clifford) erzählen soll. [Clifford](clifford) nimmt [ihm](omari) das Wort ab, es nicht zu tun, und bezahlt [ihm](omari) dafür das Studium. [Meredith](meredith), [die](meredith) [ihren](meredith) [Mann](julian) mit drei Mädchen in Verbindung gebracht hat, quartiert sich bei [Ayumi](ayumi) ein, der [Kostümbildnerin](ayumi), und erlebt mit [ihr](ayumi) eine Nacht, die [sie](meredith) am Morgen für einen Irrtum erklärt. [Ayumi](ayumi) näht gekränkt alle Knöpfe falsch an. [Siobhan](siobhan) tanzt wieder, aber [Gus](gus) vergisst vor Anbetung das Stichwort für den Vorhang.
- reveal? omari beatrix "erzählen"
- parent clifford beatrix "Vater"
- reveal! omari beatrix "nicht zu tun"
+ gift clifford omari "bezahlt"
- married julian meredith "Mann"
- cheat? julian meredith "in Verbindung"
- move meredith ayumi "quartiert"
+ sex ayumi meredith "Nacht"
- reject meredith ayumi "Irrtum"
- sad ayumi "gekränkt"
- recover siobhan "wieder"
- love gus siobhan "Anbetung"

== 5
Die gefürchtete [Kritikerin](kritikerin) [Mrs. Pomeroy](kritikerin) lobt ausgerechnet die stumme Todesszene und hält [Beatrix](beatrix) für die Entdeckung der Saison. [Siobhan](siobhan) zerreißt die Zeitung und droht, das Ensemble zu verlassen, falls [sie](siobhan) nicht den größeren Namen auf dem Plakat bekommt. [Julian](julian) gibt nach, und [Beatrix](beatrix) wird zur Souffleuse zurückgestuft. [Omari](omari) beginnt an derselben Schule wie [Jolene](jolene), in [die](jolene) [er](omari) sich beim Fechten verguckt, obwohl [sie](jolene) [ihm](omari) dabei den Ärmel aufschlitzt. [Darnell](darnell) wundert sich, woher das Geld stammt, und beginnt nachzuforschen.
- sad siobhan "zerreißt"
- quit? siobhan "verlassen"
+ threaten siobhan julian "droht"
+ quit beatrix "zurückgestuft"
- love.start omari jolene "verguckt"
- investigate darnell omari "nachzuforschen"

== 6
[Darnell](darnell) stellt [Clifford Hollis](clifford) in [dessen](clifford) Villa, hält [ihn](clifford) für einen alten Lüstling und versetzt [ihm](clifford) einen Kinnhaken. Es ist, wie sich zeigt, der einflussreichste [Mandant](clifford) [seiner](darnell) eigenen Kanzlei. Noch am Nachmittag ist [er](darnell) [seine](darnell) Stelle los. [Beatrix](beatrix), [die](beatrix) dem [Steuerberater](darnell) beim Einräumen des Kartons hilft, hört den Namen des [Geschlagenen](clifford) und verlässt türenschlagend die Wohnung, weil [Omari](omari) [sie](beatrix) wochenlang hintergangen hat. [Meredith](meredith) findet im Knopfloch [ihres](meredith) Mantels eine Nachricht von [Ayumi](ayumi) und liest sie, bis die Bahn an der Endstation hält.
+ attack darnell clifford "Kinnhaken"
- advisor darnell clifford "Mandant"
- quit darnell "los"
- help beatrix darnell "hilft"
- discover beatrix omari "hört"
- betray omari beatrix "hintergangen"
+ flee beatrix omari "verlässt"
- find meredith "Nachricht"

== 7
[Trixie](beatrix) schläft im Fundus zwischen den Degen, wo [Gus](gus) [sie](beatrix) aufstöbert und in eine Samtdecke wickelt. Zum Dank bringt [sie](beatrix) [ihm](gus) bei, wie man einer Frau ins Gesicht sieht. Beim ersten Versuch fällt [Siobhan](siobhan) [ihm](gus) ins Wort: Dass [er](gus) der [Täter](gus) mit der Seife war, wisse [sie](siobhan) längst, [sie](siobhan) habe nur herausbekommen wollen, ob [er](gus) Mumm besitze. [Clifford](clifford) kommt betrunken von der Straße ab und wird mit zertrümmertem Bein eingeliefert. [Omari](omari) wartet die ganze Nacht auf dem Flur, denn außer [ihm](omari) hat der [Verletzte](clifford) niemanden angegeben.
- find gus beatrix "aufstöbert"
+ help gus beatrix "wickelt"
- advisor beatrix gus "bringt"
+ discover.past siobhan gus "längst"
- discover? siobhan gus "herausbekommen"
- injure clifford "zertrümmertem Bein"
- help omari clifford "wartet"

== 8
[Darnell](darnell) schreibt [seinem](darnell) [Opfer](clifford) einen Entschuldigungsbrief und hängt die Steuererklärung der letzten vier Jahre an, die falsch war. [Clifford](clifford) stellt [ihn](darnell) vom Krankenbett aus persönlich ein. [Jolene](jolene) sagt [Omari](omari), dass [sie](jolene) ein [Kind](baby) von [Voss](julian) erwartet und es behalten wird. [Er](omari) kauft am nächsten Morgen einen gebrauchten Kinderwagen, ohne ein Wort zu verlieren. [Beatrix](beatrix) steht eine Stunde vor dem Zimmer [ihres](beatrix) [Vaters](clifford) und kehrt dann um. [Ayumi](ayumi) hat an der Met unterschrieben; [Meredith](meredith) streicht in [ihrem](meredith) Manuskript jeden Satz, in dem jemand geht.
- create darnell "schreibt"
- reconcile? clifford darnell "Entschuldigungsbrief"
- attack.past darnell clifford "Opfer"
+ hire darnell clifford "stellt"
+ pregnant jolene julian "erwartet"
- reveal jolene omari "sagt"
- parent clifford beatrix "Vaters"
- hire ayumi "unterschrieben"

== 9
Auf der Bühne kommt es zum Eklat: [Jolene](jolene) tritt ungerufen auf und macht vor ausverkauftem Haus publik, wer der [Vater](julian) [ihres](jolene) [Kindes](baby) ist. Das Publikum hält es für Avantgarde. [Meredith](meredith), [die](meredith) soufflieren musste, weil [Beatrix](beatrix) fehlt, applaudiert als Erste, holt [ihren](meredith) Koffer und fährt zur Met. [Julian](julian) sucht Trost bei [Siobhan](siobhan) und fängt sich von [Gus](gus), [der](gus) sonst nie ein lautes Wort findet, eine Gerade ein. Draußen hat [Mrs. Pomeroy](kritikerin) ein Taxi für [Beatrix](beatrix) angehalten: Es gebe da einen kranken [Mann](clifford), mit [dem](clifford) [sie](kritikerin) selbst einmal verheiratet gewesen sei.
+ reveal jolene julian "publik"
- parent julian baby "Vater"
- pregnant jolene julian "Kindes"
+ breakup meredith julian "Koffer"
- travel meredith ayumi "fährt"
- help? siobhan julian "Trost"
- attack gus julian "Gerade"
- ill clifford "kranken"
- married.past clifford kritikerin "verheiratet"
- ex clifford kritikerin "verheiratet"

== 10
[Pomeroy](kritikerin), eigentlich [Beatrix'](beatrix) [Stiefmutter](kritikerin) aus der Zeit vor dem Internat, setzt [sie](beatrix) am Krankenhaus ab. [Vater](clifford) und [Tochter](beatrix) spielen stundenlang Gin Rummy, ohne die fünf Jahre zu erwähnen, und beim Weggehen fragt [er](clifford), ob [sie](beatrix) am Sonntag wiederkomme. [Sie](beatrix) kommt. [Ayumi](ayumi) lässt [Meredith](meredith) vor der Schneiderei zappeln, bis [diese](meredith) im Regen ein Gedicht deklamiert, das sich auf nichts reimt. [Gus](gus) wird wegen des Faustschlags entlassen, [Siobhan](siobhan) tritt aus Protest in den Streik, und das gesamte Haus schließt sich an.
- kin beatrix kritikerin "Stiefmutter"
- parent clifford beatrix "Tochter"
+ reconcile beatrix clifford "Gin Rummy"
- return beatrix "Sie kommt"
- create meredith ayumi "deklamiert"
+ quit gus "entlassen"
- attack.past gus julian "Faustschlags"
- help siobhan gus "Protest"

== 11
Ohne Ensemble muss [Voss](julian) das Theater verkaufen. Den Zuschlag erhält ein anonymer Bieter, vertreten durch [Darnell](darnell): [Clifford](clifford) schenkt das Haus nicht etwa [Beatrix](beatrix), sondern der Belegschaft. [Omari](omari) gibt als Hamlet [sein](omari) Debüt, in dessen drittem Akt [Jolene](jolene), in der ersten Reihe, die Wehen bekommt. [Er](omari) verlässt mit dem Totenschädel in der Hand die Bühne. [Beatrix](beatrix) spielt den Hamlet zu Ende, aus dem Kopf. Das [Kind](baby), ein [Junge](baby), wird zwischen Umkleide und Taxi geboren; [Omari](omari) gibt sich dem [Arzt](arzt) gegenüber als Vater aus und wird für einen Augenblick selbst davon überzeugt.
- lose julian "verkaufen"
- advisor darnell clifford "vertreten"
+ gift clifford _ "schenkt"
- create omari "Debüt"
- help beatrix omari "zu Ende"
+ birth jolene baby "geboren"
- parent! omari baby "Vater"
- betray omari arzt "gibt"#2

== 12
[Julian](julian) taucht in der Wöchnerinnenstation auf, um [seinen](julian) [Sohn](baby) zu sehen, trifft dort auf [seine](julian) geschiedene [Frau](meredith), [die](meredith) Taufpatin werden soll, und schleicht mit [seinem](julian) Teddybären wieder davon. [Meredith](meredith) holt [ihn](julian) an der Drehtür ein. Nein, [sie](meredith) verzeihe nicht, aber den Bären nehme [sie](meredith). [Gus](gus) führt als neuer Direktor [sein](gus) erstes Amt aus und hängt [Siobhans](siobhan) Namen und den von [Beatrix](beatrix) in gleich großen Lettern auf. [Siobhan](siobhan) misst nach. [Omari](omari) und [Jolene](jolene) wohnen nun zu dritt in dem Zimmer, das [Beatrix](beatrix) räumt: [Sie](beatrix) zieht zu [Clifford](clifford), bis [dessen](clifford) Bein verheilt ist. Oder bis Sonntag, sagt [er](clifford).
- return julian "taucht"
- parent julian baby "Sohn"
- divorce.past julian meredith "geschiedene"
- ex julian meredith "geschiedene"
- kin? baby meredith "Taufpatin"
- flee julian "davon"
+ reconcile! julian meredith "verzeihe nicht"
- hire gus "Direktor"
- create gus "hängt"
- housemate.start jolene omari "wohnen"
+ housemate.start beatrix clifford "zieht"
- recover? clifford "verheilt"
