%series Hitzefrei
%lang de
%genre Schulserie, Jugendjargon gemischt mit Serienlexikon
%cast jorin | Jorin Tiedemann; Jorin | m
%cast malika | Malika Benali; Malika | f
%cast cosmo | Cosmo | m
%cast pia | Pia-Luise Brettschneider; Pia-Luise; Pia | f
%cast dudek | Herr Dudek; Dudek | m
%cast sato | Frau Sato; Keiko Sato; Sato | f
%cast brett | Dr. Brettschneider; Brettschneider | m
%cast bashir | Bashir Benali; Bashir | m
%cast hausmeister | Ottokar Lemke; Lemke | m
%cast svea | Svea Tiedemann; Svea | f
%cast lova | Lova | f
%cast frettchen | Pythagoras | m
%cast yun | Yun | n
%cast ermittler | - | m

== 1 Der Neue in der 10b
[Jorin Tiedemann](jorin), aus drei Schulen geflogen, landet in der 10b des [Humboldt-Gymnasiums](#humboldt) auf dem Stuhl neben [Malika](malika), der [Klassenbesten](malika). [Sie](malika) zieht mit dem Lineal eine Grenze quer über den Tisch. [Cosmo](cosmo), [Malikas](malika) bester [Kumpel](cosmo) seit dem Sandkasten, findet den [Zugang](jorin) vom ersten Tag an zum Kotzen, denn [er](cosmo) selbst ist seit Jahren heimlich in [sie](malika) verschossen. In der großen Pause filzt [Direktor](brett) [Dr. Brettschneider](brett) Rucksäcke; aus dem von [Jorin](jorin) hüpft [Pythagoras](frettchen), ein zahmes [Frettchen](frettchen), und flitzt ins Lehrerzimmer.
- quit.past jorin "geflogen"
- meet jorin malika "neben"
- friend cosmo malika "Kumpel"
+ enemy.start cosmo jorin "zum Kotzen"
- love cosmo malika "verschossen"
+ investigate brett jorin "filzt"
- flee frettchen "flitzt"

== 2 Nachsitzen
Für das [Frettchen](frettchen) gibt es zwei Wochen Arrest. [Frau Sato](sato), die [Physiklehrerin](sato), [die](sato) Aufsicht führt, versteckt das [Tier](frettchen) im Chemieschrank und füttert [es](frettchen) mit Keksen. Abends sitzt [sie](sato) im Auto eines verheirateten [Kollegen](dudek): [Herr Dudek](dudek), Sport und Erdkunde, kann sich nicht entscheiden. [Pia-Luise](pia), die [Tochter](pia) des [Direktors](brett), hat [die zwei](dudek+sato) vom Fahrrad aus geknipst. [Sie](pia) braucht dringend bessere Noten in Physik und lässt [ihrer](pia) [Lehrerin](sato) einen Abzug ins Fach legen, ohne Absender. [Malika](malika) übt mit [Jorin](jorin) Vektoren, strikt diesseits der Grenze.
- help sato frettchen "versteckt"
- married _ dudek "verheirateten"
- colleague dudek sato "Kollegen"
+ affair dudek sato "Auto"
- cheat dudek _ "Auto"
- parent brett pia "Tochter"
- discover pia dudek+sato "geknipst"
- advisor sato pia "Lehrerin"
+ threaten pia sato "Abzug"
- help malika jorin "übt"

== 3 Bundesjugendspiele
[Malikas](malika) [Vater](bashir) [Bashir](bashir) betreibt den Kiosk gegenüber, und dort fehlt seit Wochen Geld in der Kasse. Im Verdacht steht, wie immer, [Jorin](jorin), [den](jorin) [Cosmo](cosmo) angeblich am Tresen gesehen hat. [Bashir Benali](bashir) verbietet [seiner](bashir) [Tochter](malika) jeden Umgang mit [ihm](jorin). Beim Staffellauf rempelt [Cosmo](cosmo) den [Konkurrenten](jorin) in die Hürde; Schlüsselbein durch. [Malika](malika) begleitet den [Verletzten](jorin) im Rettungswagen, Verbot hin oder her, und lässt [seine](jorin) Hand bis zur Röntgenkabine nicht los. Auf der Tribüne flennt [Cosmo](cosmo) in [seine](cosmo) Startnummer.
- parent bashir malika "Vater"
- steal? jorin bashir "Verdacht"
- lose bashir "fehlt"
- accuse cosmo jorin "gesehen"
- enemy cosmo jorin "Konkurrenten"
+ attack cosmo jorin "rempelt"
- injure jorin cosmo "Schlüsselbein durch"
+ help malika jorin "begleitet"
- sad cosmo "flennt"

== 4 Elternsprechtag
[Jorins](jorin) [Mutter](svea) [Svea](svea) kommt direkt von der Nachtschicht im Hafen und schläft vor [Dudeks](dudek) Tür ein. Als [sie](svea) aufwacht, liegt [seine](dudek) Trainingsjacke über [ihren](svea) Schultern. [Sato](sato) beobachtet, wie [er](dudek) der fremden [Frau](svea) nachsieht, und begreift, dass [sie](sato) nicht die einzige bleiben wird. Noch auf dem Flur erklärt [sie](sato) [ihm](dudek), es sei aus. [Brettschneider](brett) zeigt unterdessen dem [Kioskbesitzer](bashir) die Aufnahmen der Schulhofkamera: Der Griff in die Kasse stammt von [Lemke](hausmeister), dem [Hausmeister](hausmeister), [der](hausmeister) seit Jahren jeden Generalschlüssel hat. [Bashir](bashir) läuft rot an. [Er](bashir) muss sich bei einem [Sechzehnjährigen](jorin) entschuldigen.
- parent svea jorin "Mutter"
- help dudek svea "Trainingsjacke"
- love? dudek svea "nachsieht"
- discover sato dudek "begreift"
+ breakup sato dudek "aus"
- reveal brett bashir "zeigt"
+ steal hausmeister bashir "Griff in die Kasse"
- sad bashir "läuft rot an"
- reconcile? bashir jorin "entschuldigen"

== 5 Klassenfahrt
[Rügen](@ruegen), Jugendherberge, sechs Betten, null Netz. [Bashir](bashir) hat den Bann aufgehoben und [Jorin](jorin) als Wiedergutmachung ein Fernglas spendiert. Nachts am Kreidefelsen schauen [er](jorin) und [Malika](malika) hindurch, bis die Gläser beschlagen; wer von [beiden](jorin+malika) zuerst den Kopf gedreht hat, bleibt strittig, geknutscht wird jedenfalls bis zum Morgengrauen. [Yun](yun) aus der Parallelklasse hat es gefilmt und stellt es in den Klassenchat. [Cosmo](cosmo) rennt im Schlafanzug Richtung Klippe. [Pia](pia), barfuß hinterher, erwischt [ihn](cosmo) am Ärmel, kurz bevor der Weg aufhört.
- travel _ "Rügen" @ruegen
- reconcile bashir jorin "Bann aufgehoben"
- gift bashir jorin "spendiert"
+ kiss jorin malika "geknutscht"
- discover yun jorin+malika "gefilmt"
- reveal yun _ "stellt"
- sad cosmo "rennt im Schlafanzug"
+ rescue pia cosmo "erwischt"

== 6 Zeugnistag
[Pia-Luise](pia) bekommt eine Eins in Physik und schämt sich in Grund und Boden. Seit dem Felsen telefoniert [sie](pia) jede Nacht mit [Cosmo](cosmo), [dem](cosmo) [sie](pia) schließlich gesteht, wie die Note zustande kam. [Er](cosmo) überredet [sie](pia), es der [Sato](sato) ins Gesicht zu sagen. Die [Lehrerin](sato) hört sich alles an, korrigiert auf Vier und lädt die [Erpresserin](pia) zum Tee ein. [Lemke](hausmeister), entlassen und angezeigt, hat [seinen](hausmeister) Schlüsselbund nie abgegeben. In den Ferien steht das [Humboldt](#humboldt) in Flammen.
- find pia "bekommt"
- sad pia "schämt"
+ reveal pia cosmo "gesteht"
- help cosmo pia "überredet"
- reveal? pia sato "ins Gesicht"
- advisor sato pia "Lehrerin"
- invite sato pia "lädt"
- threaten.past pia sato "Erpresserin"
+ quit hausmeister "entlassen"
- accuse _ hausmeister "angezeigt"

== 7 Asche
Unterricht in Containern. Der [Brandermittler](ermittler) fragt nach einem gewissen [Frettchenbesitzer](jorin), [der](jorin) in der Brandnacht auf dem Gelände war. Das stimmt sogar: [Jorin](jorin) wollte [Pythagoras](frettchen) herausholen und hat dabei [Keiko Sato](sato), [die](sato) nach Klausuren suchte, bewusstlos aus dem Physiksaal getragen. [Sie](sato) liegt im künstlichen Koma und kann es nicht bezeugen. Also legt man [ihm](jorin) Handschellen an, mitten in Deutsch. [Malika](malika) schreit, [sie](malika) sei die ganze Nacht bei [ihm](jorin) gewesen. Gelogen, und jeder hört es. [Svea](svea) und [Dudek](dudek), seit dem Sprechtag mehr als Duzfreunde, kratzen die Kaution zusammen.
- investigate ermittler jorin "fragt"
- rescue? jorin frettchen "herausholen"
+ rescue.past jorin sato "getragen"
- ill sato "Koma"
- reveal! sato "bezeugen"
+ arrest _ jorin "Handschellen"
- betray malika "Gelogen"
- couple dudek svea "mehr als Duzfreunde"
- help dudek+svea jorin "Kaution"

== 8 Gegenbeweis
[Cosmo](cosmo) hätte [seinen](cosmo) [Nebenbuhler](jorin) ein für alle Mal vom Hals. Stattdessen durchstöbert [er](cosmo) mit [Pia](pia) die halbe Nacht [Yuns](yun) Filmarchiv und stößt auf drei Sekunden, in denen [Lemke](hausmeister) mit einem Kanister über den Zaun klettert. [Pia](pia) fällt [ihm](cosmo) vor Freude um den Hals und lässt nicht mehr los. Der [Ex-Hausmeister](hausmeister) wird am Grenzübergang geschnappt. Zum ersten Mal geben sich [Jorin](jorin) und [Cosmo](cosmo) die Hand, wenn auch mit zusammengebissenen Zähnen. Am selben Tag schlägt [Frau Sato](sato) die Augen auf und verlangt nach Keksen.
- enemy cosmo jorin "Nebenbuhler"
- investigate cosmo+pia "durchstöbert"
+ discover cosmo+pia hausmeister "stößt"
- happy pia "Freude"
- love? pia cosmo "lässt nicht mehr los"
- quit.past hausmeister "Ex-Hausmeister"
+ arrest _ hausmeister "geschnappt"
- reconcile cosmo jorin "Hand"
- recover sato "Augen auf"

== 9 Abschlussball, Probe
[Brettschneider](brett) überreicht [Jorin](jorin) vor versammelter Aula eine Urkunde und knurrt, [er](brett) habe sich in [ihm](jorin) geirrt. Die frohe Stunde währt kurz: [Svea](svea) hat in [Bergen](@bergen) eine Stelle als Kranführerin bekommen, im August geht der Umzug über die Bühne, [Dudek](dudek) kommt mit. [Dessen](dudek) [Frau](lova) [Lova](lova), [die](lova) von alledem aus der Schülerzeitung erfährt, leert [ihm](dudek) den Kühlschrank über dem Sportwagen aus. [Malika](malika) sagt erst gar nichts und dann, [sie](malika) hasse [Norwegen](@norwegen).
- gift brett jorin "überreicht"
- hire svea "Stelle" @bergen
+ move? dudek+svea "Umzug" @bergen
- married dudek lova "Frau"
+ discover lova dudek+svea "erfährt"
- attack lova dudek "leert"
- sad malika "hasse"

== 10 Abschlussball
[Jorin](jorin) will bleiben, notfalls im Fahrradkeller. [Bashir](bashir), früher [sein](jorin) schärfster [Widersacher](bashir), stellt [ihm](jorin) die Kammer über dem Kiosk in Aussicht, Tür offen, Licht an. [Svea](svea) heult und unterschreibt. Auf dem Parkett eröffnen [Cosmo](cosmo) und [Pia-Luise](pia), offiziell seit Dienstag zusammen, den Walzer; [ihr](pia) [Vater](brett) zählt halblaut mit. [Frau Sato](sato), noch am Stock, tanzt mit [Lova](lova), und die beiden [Betrogenen](lova+sato) stoßen auf Männer an, die in [Norwegen](@norwegen) frieren. Im Kronleuchter hockt [Pythagoras](frettchen). Ob [Malika](malika) [ihr](malika) Stipendium in [Boston](@boston) annimmt, weiß bisher nur [sie](malika) selbst.
- enemy.past bashir jorin "Widersacher"
+ housemate? bashir jorin "Kammer"
- sad svea "heult"
+ couple.start cosmo pia "zusammen"
- parent brett pia "Vater"
- celebrate lova+sato "stoßen"
- cheat.past dudek lova+sato "Betrogenen"
- find malika "Stipendium"
- travel? malika "annimmt" @boston
