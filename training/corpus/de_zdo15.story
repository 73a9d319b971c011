%series Buschpiste Nord
%lang de
%genre flying-doctors series set in Namibia, broadcaster's press texts
%cast hanneke | Dr. Hanneke Vries; Hanneke; Vries | f
%cast tangeni | Tangeni Shikongo; Tangeni | m
%cast uli | Ulrich Brandt; Uli; Brandt | m
%cast mara | Mara Brandt; Mara | f
%cast selma | Schwester Selma; Selma | f
%cast festus | Festus | m
%cast kauna | Kauna | f
%cast baby | - | m
%cast dekker | Piet Dekker; Dekker | m
%cast jo | Jo | n
%cast grossmutter | Meme Ndapewa; Ndapewa | f
%cast farmer | - | m
%cast braeutigam | - | m
%cast tangenifrau | - | f
%cast patient | - | m
%cast stiefvater | - | m
%cast zwilling | - | f
%cast wilderer | - | m

== 1
Auf der Sandpiste von [Opuwo](@opuwo) setzt die Cessna so hart auf, dass [Dr. Hanneke Vries](hanneke) [ihren](hanneke) Koffer im Dornbusch wiederfindet. [Pilot Tangeni Shikongo](tangeni) entschuldigt sich nicht, [er](tangeni) zeigt auf [Kauna](kauna), [die](kauna) unter dem Tragflügel in den Wehen liegt. So beginnt der Einsatz der [Niederländerin](hanneke), [die](hanneke) eigentlich nur den Trümmern einer Verlobung entkommen wollte: mit einem Kaiserschnitt im Schatten eines Flugzeugs. [Mutter](kauna) und [Kind](baby) sind wohlauf. [Ulrich Brandt](uli), seit zwanzig Jahren der einzige [Arzt](uli) im Umkreis, begrüßt die neue [Kollegin](hanneke) mit der Auskunft, [er](uli) habe niemanden bestellt.
+ hire hanneke "Einsatz" @opuwo
- engaged.past _ hanneke "Verlobung"
- flee hanneke "entkommen"
+ birth kauna baby "Kaiserschnitt"
- treat kauna hanneke "Kaiserschnitt"
- parent kauna baby "Mutter"
- colleague.start hanneke uli "neue Kollegin"
- reject uli hanneke "niemanden bestellt"

== 2
[Mara](mara), [Brandts](uli) [Gattin](mara) und [Apothekerin](mara) der Station, bestellt seit Monaten mehr Malariamittel, als je ein Patient geschluckt hat. [Schwester Selma](selma) zählt nach, behält das Ergebnis jedoch für sich, denn [ihr](selma) [Bruder](festus) [Festus](festus) verdient sich als Fahrer der [Apothekerin](mara) etwas dazu. Währenddessen wird [Hanneke](hanneke) zu einem [Farmer](farmer) gerufen, [den](farmer) eine Puffotter gebissen hat und [der](farmer) sich von keiner Frau anfassen lassen will. Erst als [ihm](farmer) schwarz vor Augen wird, reicht [er](farmer) der [Ärztin](hanneke) das Bein.
- married mara uli "Gattin"
- betray mara _ "mehr Malariamittel"
+ discover selma mara "zählt"
- reveal! selma _ "behält"
- sibling festus selma "Bruder"
- boss mara festus "Fahrer"
- injure farmer "gebissen"
- reject farmer hanneke "anfassen"
+ treat farmer hanneke "Bein"

== 3
Der Sandsturm zwingt [Tangeni](tangeni) zu einer Landung mitten in der [Namib](@namib). [Er](tangeni) und [Hanneke](hanneke) warten eine Nacht lang unter der Tragfläche, teilen sich eine Dose Pfirsiche und erfahren mehr voneinander, als [ihnen](hanneke+tangeni) lieb ist: [Sie](hanneke) hat [ihren](hanneke) [Bräutigam](braeutigam) mit der eigenen [Zwillingsschwester](zwilling) erwischt, [er](tangeni) hat [seine](tangeni) [Frau](tangenifrau) bei einer Bruchlandung verloren, [die](tangenifrau) [er](tangeni) selbst geflogen ist. Bei Sonnenaufgang schiebt [sie](hanneke) an, [er](tangeni) startet. Über das, was dazwischen lag, verliert keiner von [beiden](hanneke+tangeni) ein Wort.
- reveal hanneke tangeni "erfahren"
- reveal tangeni hanneke "erfahren"
- cheat.past braeutigam hanneke "erwischt"
- affair.past braeutigam zwilling "erwischt"
- discover.past hanneke braeutigam "erwischt"
- sibling hanneke zwilling "Zwillingsschwester"
- engaged.past braeutigam hanneke "Bräutigam"
- married.past tangeni tangenifrau "Frau"
+ die.past tangenifrau "verloren"
- help hanneke tangeni "schiebt"

== 4
Ein [Wilderer](wilderer) schleppt sich mit einer Schusswunde auf die Station. [Selma](selma) würde [ihn](wilderer) am liebsten verbluten lassen, seit die Nashörner [ihrer](selma) Kindheit zu Trophäen wurden; [sie](selma) assistiert trotzdem, mit zusammengepressten Lippen. In der Narkose nennt der [Mann](wilderer) [seinen](wilderer) Auftraggeber: [Piet Dekker](dekker), den [Wohltäter](dekker), [dessen](dekker) Name in Messing über dem Eingang der Station prangt. [Hanneke](hanneke) will zur Polizei. [Uli](uli) beschwört [sie](hanneke), es zu lassen, denn ohne den [Spender](dekker) gebe es bald weder Strom noch Serum.
- injure wilderer "Schusswunde"
- kill? selma wilderer "verbluten"
- treat wilderer selma "assistiert"
+ reveal wilderer "nennt"
- boss dekker wilderer "Auftraggeber"
- accuse wilderer dekker "nennt"
- accuse? hanneke dekker "Polizei"
- gift.past dekker _ "Spender"

== 5
Am nächsten Morgen ist das Bett des [Verwundeten](wilderer) leer. [Dekker](dekker), Hut in der Hand, versichert, [er](dekker) habe den armen [Teufel](wilderer) in ein besseres Krankenhaus verlegen lassen. Niemand dort hat je von [ihm](wilderer) gehört. Unterdessen bringt [Meme Ndapewa](grossmutter), [Tangenis](tangeni) [Großmutter](grossmutter), eine Ziege zur Impfung und ein Urteil über die [Fremde](hanneke): zu dünn, zu blass, zu laut, man könne [sie](hanneke) nehmen. Der [Enkel](tangeni) tut, als höre [er](tangeni) den Propeller. [Hanneke](hanneke), [die](hanneke) kein Wort Oshiwambo versteht, bedankt sich herzlich.
+ abduct dekker wilderer "verlegen"
- betray dekker _ "versichert"
- kin grossmutter tangeni "Großmutter"
- wedding? hanneke tangeni "könne sie nehmen"
- discover! hanneke grossmutter "kein Wort"

== 6
[Jo](jo), siebzehn, aus [Windhoek](@windhoek) getürmt und mit keinem der beiden Wörter zufrieden, die auf Formularen zur Auswahl stehen, bittet [Selma](selma) um Arbeit und verschweigt einen Rippenbruch. Auf dem Röntgenbild sieht [Hanneke](hanneke) mehr als eine alte Fraktur. Der [Stiefvater](stiefvater), [der](stiefvater) [Jo](jo) so zugerichtet hat, ist ein hohes Tier im Ministerium. [Brandt](uli), von [dem](uli) man alles erwartet hätte, nur das nicht, stellt [Jo](jo) als Gehilfen ein, datiert den Vertrag zurück und legt sich die Schrotflinte unter das Kopfkissen.
- flee.past jo _ "getürmt" @windhoek
- betray jo selma "verschweigt"
- injure.past jo "Rippenbruch"
+ discover hanneke jo "sieht"
- kin jo stiefvater "Stiefvater"
- attack.past stiefvater jo "zugerichtet"
+ hire jo uli "stellt"

== 7
Ruhiger Tag auf der Station, abgesehen von einem Pavian, der den Kühlschrank plündert. [Kauna](kauna) kommt mit dem [Säugling](baby) zur Nachsorge; der [Kleine](baby) soll »Cessna« heißen, was [Tangeni](tangeni) mit Mühe zu »Cecil« herunterhandelt. [Mara](mara) räumt Regale, die bereits aufgeräumt sind, und zuckt zusammen, sobald ein Wagen vorfährt. [Selma](selma) beobachtet [sie](mara) durch die Durchreiche. Am Abend, beim Sortieren der Spritzen, fragt die [Krankenschwester](selma) die [Apothekerin](mara), ob [sie](mara) etwas auf dem Herzen habe. Die [Gefragte](mara) schüttelt den Kopf so lange, bis die Tränen kommen.
- parent kauna baby "Säugling"
- investigate selma mara "beobachtet"
+ sad mara "Tränen"

== 8
[Mara](mara) bricht [ihr](mara) Schweigen: Die überzähligen Medikamente gehen an [Dekker](dekker), [der](dekker) sie über die Grenze verschiebt. Mit einem Foto hat [er](dekker) [sie](mara) in der Hand. Es zeigt [Uli](uli) vor zwanzig Jahren, in einem anderen Land, unter einem anderen Namen, betrunken an einem OP-Tisch. Der [Tote](patient) von damals war [Dekkers](dekker) [Sohn](patient). [Selma](selma) nimmt die [Weinende](mara) in den Arm; hinter der Fliegentür steht [Brandt](uli) und hat jedes Wort gehört. Ohne Hut geht [er](uli) hinaus in die Mittagssonne.
+ reveal mara selma "bricht"
- steal mara _ "gehen"
- threaten dekker mara "in der Hand"
- kill.past uli patient "Tote"
- die.past patient "Tote"
- parent dekker patient "Sohn"
- help selma mara "Arm"
+ discover uli mara "gehört"
- flee uli "hinaus"

== 9
Seit zwei Tagen fehlt von [Uli](uli) jede Spur. [Tangeni](tangeni) fliegt in immer größeren Kreisen, [Festus](festus) folgt am Boden, [Mara](mara) sitzt am Funkgerät und isst nicht. Es ist [Jo](jo), das kleinste [Mitglied](jo) der Mannschaft, [dem](jo) am Rand eines Trockenflusses der Stiefel auffällt. Der [Verschollene](uli) lebt, ausgedörrt, mit einer Hyäne im Blickfeld. Als [Hanneke](hanneke) [ihm](uli) die Infusion legt, bittet [er](uli) [sie](hanneke), es bleiben zu lassen. »[Sie](uli) sind hier der einzige [Doktor](uli), [den](uli) [ich](hanneke) beschimpfen kann«, sagt [Vries](hanneke) und dreht das Rädchen auf.
- investigate festus+tangeni uli "fliegt"
- sad mara "isst nicht"
+ find jo uli "Stiefel"
- ill uli "ausgedörrt"
+ rescue hanneke uli "Infusion"
- treat uli hanneke "Infusion"

== 10
Kaum auf den Beinen, zeigt [Brandt](uli) sich selbst an und nennt der Kommission [seinen](uli) richtigen Namen. Die Zulassung ist [er](uli) los. [Hanneke](hanneke) übernimmt die Leitung der Station, an deren Eingang das Messingschild über Nacht verschwunden ist; [Ndapewas](grossmutter) Ziege trägt es um den Hals. [Dekker](dekker) schäumt, dreht Strom und Wasser ab und schickt [Festus](festus) einen Umschlag, damit [der](festus) die Cessna unbrauchbar macht. [Festus](festus) bringt den Umschlag ungeöffnet [seiner](festus) [Schwester](selma).
+ accuse uli uli "zeigt"
- reveal uli _ "nennt"
- quit uli "los"
+ hire hanneke "übernimmt"
- steal _ dekker "verschwunden"
- sad dekker "schäumt"
- attack? festus tangeni "unbrauchbar"
- gift dekker festus "Umschlag"
- reject festus dekker "ungeöffnet"
- sibling festus selma "Schwester"
- reveal festus selma "bringt"

== 11
Cholera im Flüchtlingslager. Ohne Strom, mit Kerzen und Kesselwasser kämpft die Mannschaft um neunzig Kranke; der entlassene [Arzt](uli) darf nichts anrühren und rührt deshalb in der Suppe. Gegen Mitternacht sackt [Hanneke](hanneke) zwischen den Pritschen zusammen. [Tangeni](tangeni) fliegt im Dunkeln nach [Oshakati](@oshakati), holt Salzlösung und Verstärkung und landet bei zwei Handlaternen, die [Jo](jo) und die [Großmutter](grossmutter) schwenken. Am Bett der [Fiebernden](hanneke) sagt [er](tangeni) dann auf Oshiwambo, was [er](tangeni) auf Deutsch nicht über die Lippen bringt. [Sie](hanneke) schläft. [Ndapewa](grossmutter), in der Ecke, nicht.
- quit.past uli "entlassene"
+ ill hanneke "sackt"
+ rescue tangeni hanneke "holt"
- travel tangeni "fliegt" @oshakati
- help grossmutter+jo tangeni "schwenken"
+ confess tangeni hanneke "Oshiwambo"
- discover grossmutter tangeni "in der Ecke, nicht"

== 12
Der [Wilderer](wilderer) ist wieder da, auf Krücken und quicklebendig. [Dekker](dekker) hatte [ihn](wilderer) in einem Schuppen festgehalten, [Festus](festus) hat das Schloss aufgebrochen. Vor der Polizei sagen [beide](festus+wilderer) aus, [Mara](mara) ebenso, obwohl [sie](mara) sich damit selbst belastet. Als man den [Wohltäter](dekker) abholen will, hält [er](dekker) [Uli](uli) die Pistole an die Schläfe. »Für [meinen](dekker) [Jungen](patient)«, sagt [er](dekker). [Brandt](uli) schließt die Augen und sagt, [er](dekker) möge abdrücken, verdient sei es. Da lässt [Dekker](dekker) die Waffe sinken, setzt sich in den Sand und ist nur noch ein alter [Vater](dekker).
- return wilderer "wieder da"
- abduct.past dekker wilderer "festgehalten"
- rescue.past festus wilderer "aufgebrochen"
+ accuse festus+mara+wilderer dekker "sagen"
- arrest? _ dekker "abholen"
+ threaten dekker uli "Pistole"
- parent dekker patient "Jungen"
- kill! dekker uli "sinken"

== 13
[Mara](mara) bekommt Bewährung und [ihren](mara) [Mann](uli) zurück, [der](uli) fortan im Lager Suppe und Geschichten austeilt. [Jo](jo) besteht die Aufnahme an der Pflegeschule; auf dem Formular gibt es neuerdings ein drittes Kästchen, [Selma](selma) hat es mit dem Lineal gezogen. [Hannekes](hanneke) Jahr ist um. Das Ticket nach [Utrecht](@utrecht) liegt auf dem Tisch, bis [Meme Ndapewas](grossmutter) Ziege es entdeckt. »Was genau hat [er](tangeni) damals an [meinem](hanneke) Bett gesagt?«, will die [Ärztin](hanneke) wissen. Die alte [Frau](grossmutter) übersetzt es Wort für Wort. Draußen wartet mit laufendem Motor ein [Pilot](tangeni), [der](tangeni) so tut, als höre [er](tangeni) nichts.
- reconcile mara uli "zurück"
- married mara uli "Mann"
- find jo "besteht"
- help selma jo "gezogen"
- travel? hanneke "Ticket" @utrecht
+ reveal grossmutter hanneke "übersetzt"
- love tangeni hanneke "übersetzt"
