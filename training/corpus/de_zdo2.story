%series St. Anna am Fjord
%lang de
%genre hospital drama set in Tromsø, episode list in the manner of an encyclopaedia
%cast solveig | Dr. Solveig Aune; Solveig Aune; Solveig; Aune | f
%cast henning | Henning Aune; Henning | m
%cast rashid | Dr. Rashid Qureshi; Rashid Qureshi; Rashid; Qureshi | m
%cast ylva | Ylva Nordli; Ylva; Nordli | f
%cast mikkel | Mikkel Sara; Mikkel | m
%cast birgit | Oberschwester Birgit Moe; Birgit; Moe | f
%cast storvik | Professor Storvik; Storvik | m
%cast kai | Kai | n
%cast trudi | Trudi Storvik; Trudi | f
%cast sunniva | Sunniva | f
%cast bruder | Farid | m
%cast fischer | - | m
%cast taucherin | - | f
%cast patient | Aslak | m

== 1 Dunkelzeit
Nachdem [ihr](solveig) Vorgänger nach nur vier Monaten das Handtuch geworfen hat, übernimmt [Dr. Solveig Aune](solveig), [die](solveig) zuletzt auf einem Lazarettschiff gearbeitet hatte, die Notaufnahme des Krankenhauses in [Tromsø](@tromso). Noch bevor [sie](solveig) [ihren](solveig) Kittel ausgepackt hat, wird ein [Fischer](fischer) eingeliefert, [dem](fischer) eine Winde den Unterarm zerquetscht hat und [dessen](fischer) Hand [sie](solveig) gegen den ausdrücklichen Rat von [Professor Storvik](storvik), [ihrem](solveig) neuen [Vorgesetzten](storvik), zu erhalten versucht. Der Eingriff gelingt. Während der [Chirurg](rashid) [Rashid Qureshi](rashid) [ihr](solveig) dabei zur Hand geht, lässt die [Anästhesistin](ylva) [Ylva Nordli](ylva) die [Neue](solveig) spüren, dass [sie](ylva) selbst auf den Posten gehofft hatte.
- quit.past _ "Handtuch"
+ hire solveig "übernimmt" @tromso
- injure fischer "zerquetscht"
- boss storvik solveig "Vorgesetzten"
+ treat fischer solveig "Eingriff"
- help rashid solveig "zur Hand"
- hire? ylva "gehofft"
- jealous ylva solveig "spüren"

== 2 Die zweite Leitung
[Oberschwester Birgit Moe](birgit), [deren](birgit) [Sohn](mikkel) [Mikkel](mikkel) als Rettungssanitäter im selben Haus Dienst tut, stößt beim Ordnen der Akten auf Rezepte, die [Qureshis](rashid) Unterschrift tragen, ohne dass jemals ein passender Patient existiert hätte. [Sie](birgit) behält [ihren](birgit) Fund zunächst für sich, um dem [Chirurgen](rashid), [der](rashid) [ihren](birgit) [Jungen](mikkel) im Vorjahr nach einem Lawinenunglück zusammengeflickt hat, nicht zu schaden. [Solveig](solveig) erhält unterdessen Anrufe, bei denen niemand spricht. Dass [ihr](solveig) [Ehemann](henning) [Henning](henning), von [dem](henning) [sie](solveig) seit dem Frühjahr getrennt lebt, dahintersteckt, schließt [sie](solveig) aus.
- parent birgit mikkel "Sohn"
- colleague birgit mikkel "im selben Haus"
+ discover birgit rashid "stößt"
- treat.past mikkel rashid "zusammengeflickt"
- injure.past mikkel "Lawinenunglück"
- threaten _ solveig "Anrufe"
- married henning solveig "Ehemann"
- breakup.past henning solveig "getrennt"
- threaten! henning solveig "schließt sie"

== 3 Unter dem Eis
Eine [Taucherin](taucherin), [die](taucherin) unter dem Eis des Sundes bewusstlos geworden ist, hat eine Körpertemperatur von neunzehn Grad. Obgleich [Storvik](storvik) [sie](taucherin) bereits verloren gibt, lassen [Mikkel](mikkel) und [Ylva](ylva), einander bislang in herzlicher Abneigung zugetan, fünf Stunden lang nicht von [ihr](taucherin) ab. Gegen Morgen schlägt [sie](taucherin) die Augen auf. Aus Erleichterung fällt die [Anästhesistin](ylva) dem [Sanitäter](mikkel) um den Hals, woraus, wie [beide](mikkel+ylva) im Anschluss beteuern, nichts zu schließen sei. Ungefähr zur gleichen Zeit verlässt [Rashid](rashid) das Gebäude durch die Waschküche; [er](rashid) trägt eine Kühltasche, die nicht [ihm](rashid) gehört.
- ill taucherin "bewusstlos"
- die? taucherin "verloren gibt"
- enemy.past mikkel ylva "Abneigung"
+ rescue mikkel+ylva taucherin "nicht von ihr ab"
- recover taucherin "schlägt"
- happy ylva "Erleichterung"
- couple! mikkel ylva "nichts zu schließen"
- steal? rashid _ "nicht ihm gehört"

== 4 Morphin
[Moe](birgit) stellt den [Chirurgen](rashid) zur Rede, worauf [dieser](rashid) unter Tränen offenbart, dass [er](rashid) seit Monaten Schmerzmittel für [seinen](rashid) jüngeren [Bruder](bruder) abzweigt, [der](bruder) ohne Aufenthaltserlaubnis und mit einem Knochentumor in einem Bootshaus am Fjord liegt. Die [Oberschwester](birgit), [die](birgit) eigentlich Anzeige erstatten wollte, packt stattdessen einen Rucksack mit Verbandszeug und begleitet [ihn](rashid) hinaus. Als [sie](birgit) dem [Kranken](bruder) die Kissen richtet, hält [Farid](bruder) [sie](birgit) im Fieber für die Mutter und küsst [ihr](birgit) die Hand. [Ylva](ylva) fällt tags darauf der Fehlbestand im Giftschrank auf.
- accuse birgit rashid "stellt"
+ reveal rashid birgit "offenbart"
- sad rashid "Tränen"
- steal rashid _ "abzweigt"
- sibling bruder rashid "Bruder"
- ill bruder "Knochentumor"
- accuse? birgit rashid "Anzeige"
- treat bruder birgit "Verbandszeug"
- help birgit rashid "begleitet"
- kiss birgit bruder "küsst"
- discover ylva "fällt tags darauf"

== 5 Kontrolle
Die von [Nordli](ylva) informierte Klinikleitung lässt sämtliche Spinde durchsuchen, ehe [Moe](birgit) den [Gesuchten](rashid) warnen kann. In dem von [Rashid](rashid) liegen drei Ampullen. Um [ihm](rashid) Zeit zu verschaffen, erklärt ausgerechnet [Solveig](solveig), [die](solveig) von dem [Kranken](bruder) im Bootshaus nichts weiß, sie selbst dort abgelegt zu haben. [Storvik](storvik) glaubt [ihr](solveig) kein Wort, beurlaubt jedoch vorsichtshalber alle [zwei](rashid+solveig). [Trudi](trudi), die [Ehefrau](trudi) des [Professors](storvik), tritt am selben Abend mit einer Beule in der Brust an [Aune](solveig) heran und bittet [sie](solveig), [ihrem](trudi) [Mann](storvik) nichts davon zu sagen.
- reveal ylva _ "informierte"
- reveal? birgit rashid "warnen"
- investigate _ rashid "durchsuchen"
- discover _ rashid "drei Ampullen"
- ill bruder "Kranken"
+ help solveig rashid "Zeit zu verschaffen"
- betray solveig storvik "abgelegt"
+ quit rashid+solveig storvik "beurlaubt"
- married storvik trudi "Ehefrau"
- ill trudi "Beule"
- reveal trudi solveig "tritt"

== 6 Der Gast
Vor [Solveigs](solveig) Holzhaus wartet bei minus zwanzig Grad [Henning](henning), [der](henning) eine Stelle als Hafenlotse angenommen hat und behauptet, nur wegen der Nordlichter gekommen zu sein. Nach zwei Gläsern Aquavit rückt der [Lotse](henning) damit heraus, dass [er](henning) die stummen Anrufe getätigt habe, weil [ihm](henning) jedes Mal der Mut abhandengekommen sei. Die [Ärztin](solveig) weist [ihm](henning) die Tür, öffnet sie [ihm](henning) aber angesichts des Schneesturms ein zweites Mal und überlässt [ihm](henning) das Sofa. Unterdessen findet [Mikkel](mikkel) am Hafen ein etwa zwölfjähriges [Kind](kai), [das](kai) sich [Kai](kai) nennt und kein Wort über [seine](kai) Eltern verliert.
- return henning "wartet"
- hire henning "Stelle"
+ reveal henning solveig "rückt"
- threaten.past henning solveig "stummen Anrufe"
- reject solveig henning "weist"
- help solveig henning "überlässt"
+ find mikkel kai "findet"

== 7 Blutgruppe null
[Farid](bruder) muss operiert werden. Da weder eine Versicherung noch ein Ausweis vorliegt, schleusen [Moe](birgit), [Qureshi](rashid) und die ebenfalls suspendierte [Aune](solveig) [ihn](bruder) nachts durch den Heizungskeller in den alten Saal, wo [sie](birgit+rashid+solveig) feststellen, dass [ihnen](birgit+rashid+solveig) der Narkosearzt fehlt. In der Tür steht plötzlich [Ylva](ylva). Die von allen gefürchtete [Denunziantin](ylva) wäscht sich wortlos die Hände und nimmt am Kopfende Platz. Der Tumor wird entfernt, das Bein bleibt dem [Patienten](bruder) erhalten. Am Morgen entschuldigt sich die [Anästhesistin](ylva) bei [dem](rashid), [den](rashid) [sie](ylva) ans Messer geliefert hat.
- quit.past solveig "suspendierte"
- help ylva birgit+rashid+solveig "nimmt"
+ treat bruder birgit+rashid+solveig+ylva "entfernt"
- betray.past ylva rashid "Messer"
+ reconcile? rashid ylva "entschuldigt"

== 8 Ohne Befund
[Kai](kai) lebt inzwischen auf [Mikkels](mikkel) Couch, schläft mit den Schuhen an den Füßen und zuckt zusammen, sobald jemand die Stimme hebt. [Solveig](solveig), [der](solveig) der [Sanitäter](mikkel) [seinen](mikkel) Schützling vorstellt, entdeckt auf dem Rücken des [Kindes](kai) alte Brandnarben, die von einer Zigarette stammen. [Storvik](storvik) hebt die Beurlaubung auf, nachdem [ihm](storvik) [Trudi](trudi) [ihre](trudi) Diagnose selbst mitgeteilt und [ihn](storvik) ersucht hat, [sie](trudi) von keiner anderen operieren zu lassen als von [der](solveig), [die](solveig) [er](storvik) hinausgeworfen hat. Der [Professor](storvik) steht während des Eingriffs auf dem Parkplatz und raucht die erste Zigarette seit dreißig Jahren.
- housemate kai mikkel "Couch"
- sad kai "zuckt"
- meet kai solveig "vorstellt"
+ discover solveig kai "entdeckt"
- attack.past _ kai "Brandnarben"
- hire rashid+solveig storvik "hebt"
- ill trudi "Diagnose"
- reveal trudi storvik "mitgeteilt"
- quit.past solveig storvik "hinausgeworfen"
+ treat trudi solveig "Eingriffs"
- sad storvik "raucht"

== 9 Vermisst
Eine Fernsehmeldung klärt auf, wer [Kai](kai) ist: [Sunniva](sunniva), eine [Pflegemutter](sunniva) aus [Harstad](@harstad), hat das [Kind](kai) als entführt gemeldet und beschreibt den angeblichen [Täter](mikkel) so genau, dass [Mikkel](mikkel) noch vor Dienstschluss abgeführt wird. [Kai](kai) springt aus dem Wagen des Jugendamts und läuft sechs Kilometer bis zur Klinik. Dort versteckt [Birgit](birgit) das [Kind](kai), [das](kai) [ihr](birgit) [Sohn](mikkel) vom Hafen mitgebracht hatte, in der Wäschekammer, während [Ylva](ylva) auf der Wache erscheint und aussagt, [sie](ylva) habe in den fraglichen Nächten bei dem [Verhafteten](mikkel) geschlafen. Gelogen ist das nur zur Hälfte.
- kin sunniva kai "Pflegemutter"
- abduct! mikkel kai "entführt"
+ accuse sunniva mikkel "gemeldet"
+ arrest _ mikkel "abgeführt"
- flee kai "springt"
- help birgit kai "versteckt"
- parent birgit mikkel "Sohn"
- help ylva mikkel "aussagt"
- affair mikkel ylva "geschlafen"
- betray ylva _ "Gelogen"

== 10 Die Narben
Vor dem Familiengericht legt [Dr. Aune](solveig) die Fotografien der Narben vor. [Sunniva](sunniva) bezeichnet [sie](solveig) als Lügnerin und behauptet, die Male habe sich das [Kind](kai) selbst zugefügt; erst als [Kai](kai), [das](kai) bis dahin geschwiegen hat, mit fester Stimme von den Abenden in [Harstad](@harstad) berichtet, bricht die [Pflegemutter](sunniva) die Aussage ab und verlässt den Saal. Vor dem Portal wird [sie](sunniva) in Gewahrsam genommen. [Mikkel](mikkel) darf gehen. In der Klinik wird [Trudi](trudi) entlassen, und [Storvik](storvik), [der](storvik) [seine](storvik) [Gattin](trudi) im Rollstuhl zum Auto schiebt, nickt [Rashid](rashid) im Vorbeigehen zu, als habe es die Ampullen nie gegeben.
- accuse solveig sunniva "legt"
- accuse sunniva solveig "Lügnerin"
- attack! kai kai "selbst zugefügt"
+ reveal kai _ "berichtet"
- kin sunniva kai "Pflegemutter"
+ arrest _ sunniva "Gewahrsam"
- recover trudi "entlassen"
- married storvik trudi "Gattin"
- help storvik trudi "schiebt"
- reconcile rashid storvik "nickt"

== 11 Sturmwarnung
In einer Januarnacht läuft die Fähre, die [Henning](henning) in den Hafen lotsen soll, auf Grund. Der [Lotse](henning), [der](henning) als Letzter von Bord geht, wird von einem herabstürzenden Rettungsboot getroffen und mit inneren Blutungen in die Notaufnahme gebracht, wo [Solveig](solveig), von [Storvik](storvik) wegen Befangenheit des Saales verwiesen, vor der Glasscheibe mit ansehen muss, wie [Qureshi](rashid) um das Leben [ihres](solveig) [Mannes](henning) kämpft. Das Herz des [Verletzten](henning) steht zweimal still. »[Er](henning) wird [Ihnen](solveig) noch oft auf die Nerven gehen«, meldet der [Chirurg](rashid) schließlich, und die [Wartende](solveig) weint an [seiner](rashid) Schulter.
- injure henning "getroffen"
- married henning solveig "Mannes"
+ rescue rashid henning "kämpft"
- treat henning rashid "kämpft"
- reveal rashid solveig "meldet"
- sad solveig henning "weint"
- help rashid solveig "Schulter"

== 12 Aslak
Ein [Rentierzüchter](patient) namens [Aslak](patient) verlangt, ausschließlich von [Birgit Moe](birgit) behandelt zu werden. Wie sich zeigt, war der alte [Sami](patient) in jungen Jahren mit der [Oberschwester](birgit) verlobt, bis [sie](birgit) [ihm](patient) einen Tag vor der Trauung davonlief und in der Stadt unter fremdem Namen ein [Kind](mikkel) zur Welt brachte. [Mikkel](mikkel), von der [Anästhesistin](ylva) auf die gleiche Kerbe im Kinn hingewiesen, rechnet nach. [Er](mikkel) fragt nicht, [er](mikkel) setzt sich an das Bett des [Mannes](patient) und lässt sich von [ihm](patient) das Lassowerfen erklären. [Birgit](birgit) hört hinter dem Vorhang zu und weiß, dass [sie](birgit) nun reden muss.
- engaged.past birgit patient "verlobt"
- breakup.past birgit patient "davonlief"
- birth.past birgit mikkel "zur Welt"
- treat? patient birgit "behandelt"
+ parent? patient mikkel "Kerbe im Kinn"
- reveal ylva mikkel "hingewiesen"
- discover mikkel patient "rechnet"
- advisor patient mikkel "erklären"
- discover birgit mikkel "hört"
- reveal? birgit mikkel "reden"

== 13 Die Sonne kommt zurück
Am Tag, an dem die Sonne sich nach zwei Monaten wieder über die Berge hebt, versammelt sich die Belegschaft traditionsgemäß mit Krapfen auf dem Dach. [Farid](bruder), [dem](bruder) eine Kommission aus medizinischen Gründen das Bleiberecht gewährt hat, steht auf eigenen Beinen neben [seinem](bruder) [Bruder](rashid). [Kai](kai) erfährt, dass [Mikkel](mikkel) und [Ylva](ylva) die Vormundschaft zugesprochen bekommen haben, und zieht zum ersten Mal die Schuhe aus. [Storvik](storvik) kündigt [seinen](storvik) Rückzug an und bestimmt [Solveig](solveig) zur [Nachfolgerin](solveig). Die neue [Leiterin](solveig) tritt an das Geländer, wo ein [Mann](henning) auf Krücken wartet, und fragt, ob [er](henning) [seine](henning) Koffer noch immer unausgepackt bei der Lotsenstation stehen habe. Die Folge endet ohne eine Antwort von [ihm](henning).
- celebrate _ "Krapfen"
- recover bruder "eigenen Beinen"
- find bruder "Bleiberecht"
- sibling bruder rashid "Bruder"
+ parent.start mikkel+ylva kai "Vormundschaft"
- discover kai mikkel+ylva "erfährt"
- quit? storvik "Rückzug"
+ hire solveig storvik "bestimmt"
- move? henning solveig "Koffer"
