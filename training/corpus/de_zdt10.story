%series Druckschluss in Detroit
%lang de
%genre US newspaper series, German episode overview of a series database
%cast stella | Stella Mroz; Stella; Mroz | f
%cast curtis | Curtis Bloom; Curtis; Bloom | m
%cast odell | Odell | m
%cast priscilla | Priscilla Vance; Priscilla; Vance | f
%cast buergermeister | Bürgermeister Keene; Keene | m
%cast gina | Gina Keene; Gina | f
%cast sam | Sam | f
%cast boxer | Lightning Ames; Ames | m
%cast trainer | Pops | m
%cast killer | - | m
%cast karla | Karla Mroz; Karla | f
%cast nonne | Schwester Agnes; Agnes | f
%cast lou | - | n
%cast inspektor | Inspektor Whelan; Whelan | m
%cast kind | Ruby | f
%cast verleger | - | m
%cast kellnerin | - | f
%cast talent | - | n

== 1 Die Neue
Nach dem Tod des alten [Verlegers](verleger) übernimmt [seine](verleger) [Enkelin](priscilla) [Priscilla Vance](priscilla) den [Detroit Ledger](*ledger) und ersetzt [Odell](odell), [der](odell) ihn dreißig Jahre geleitet hat, durch [ihren](priscilla) [Verehrer](curtis) [Curtis Bloom](curtis). Die [Gerichtsreporterin](stella) [Stella Mroz](stella) schwört, unter [dem](curtis) keine Zeile zu schreiben, zumal [sie](stella) [ihn](curtis) vor acht Jahren vor dem Altar hat stehen lassen. Während [die beiden](curtis+stella) einander im Aufzug anschweigen, steigt die junge [Fotografin](sam) [Sam](sam) zu und fragt arglos, ob [sie](curtis+stella) sich kennen. „Flüchtig“, sagt [er](curtis).
- die.past verleger "Tod"
- kin priscilla verleger "Enkelin"
+ hire priscilla "übernimmt"
- quit odell priscilla "ersetzt"
- love curtis priscilla "Verehrer"
- hire curtis priscilla "ersetzt"
- boss.start curtis stella "unter dem"
+ breakup.past stella curtis "stehen lassen"
- quarrel curtis stella "anschweigen"
- betray curtis sam "Flüchtig"

== 2 Ringrichter
Der [Boxer](boxer) [Ames](boxer) verliert gegen einen Unbekannten, und [Sam](sam) hat auf einem Bild festgehalten, wie [ihm](boxer) vor dem Kampf jemand einen Umschlag zusteckt. [Stella](stella) geht der Sache nach, obwohl [Bloom](curtis) es [ihr](stella) untersagt. [Pops](trainer), [der](trainer) den [Schwergewichtler](boxer) seit [dessen](boxer) zwölftem Lebensjahr unter [seinen](trainer) Fittichen hat, schlägt [ihr](stella) die Tür vor der Nase zu, öffnet sie wieder und flüstert den Namen [Keene](buergermeister). So heißt in [Detroit](@detroit) nur [einer](buergermeister), und [der](buergermeister) sitzt im Rathaus.
- lose boxer "verliert"
- gift _ boxer "zusteckt"
- discover sam boxer "festgehalten"
+ investigate stella boxer "geht"
- advisor trainer boxer "unter seinen Fittichen"
- reject trainer stella "schlägt"
+ reveal trainer stella "flüstert"

== 3 Küche ohne Licht
[Keene](buergermeister) gibt sich im Interview als frommer Familienvater. Kaum ist die Presse fort, droht [seine](buergermeister) [Frau](gina), mit [ihrer](gina) blauen Schläfe zu ebendieser zu gehen. [Er](buergermeister) entschuldigt sich, wie jedes Mal. Wie jedes Mal vergibt [sie](gina) [ihm](buergermeister). [Priscilla](priscilla) nimmt [Curtis](curtis), [der](curtis) sich seit Jahren vergeblich bemüht, überraschend mit nach Hause. Am Morgen lässt [sie](priscilla) [ihn](curtis) wissen, das sei kein Anfang gewesen. [Er](curtis) trägt es mit Würde und den Müll mit hinunter.
- betray buergermeister _ "gibt sich"
- married buergermeister gina "Frau"
- threaten gina buergermeister "droht"
+ attack.past buergermeister gina "blauen Schläfe"
- reveal? gina buergermeister "zu ebendieser"
- reconcile buergermeister gina "vergibt"
- love curtis priscilla "bemüht"
+ sex curtis priscilla "nach Hause"
- reject priscilla curtis "kein Anfang"

== 4 Der Zeuge
[Ames](boxer) will auspacken. In der Sakristei von Sankt Josaphat, wo die [Ordensfrau](nonne) [Agnes](nonne) [ihn](boxer) versteckt hält, wartet [er](boxer) auf die [Reporterin](stella). Ein [Mann](killer) im Regenmantel ist schneller: Zwei Schüsse, und der [Champion](boxer) ist nicht mehr. Die [Nonne](nonne) hat den [Schützen](killer) gesehen und [er](killer) [sie](nonne). [Inspektor Whelan](inspektor) verhaftet ausgerechnet [Pops](trainer), [dem](trainer) die Tat das Herz bricht. [Stella](stella), [die](stella) fünf Minuten zu spät kam, gibt sich die Schuld an allem.
- reveal? boxer stella "auspacken"
- help nonne boxer "versteckt"
+ kill killer boxer "Zwei Schüsse"
- die boxer "nicht mehr"
- discover nonne killer "gesehen"
+ arrest inspektor trainer "verhaftet"
- sad trainer "Herz"
- accuse stella stella "Schuld"

== 5 Schwestern
[Schwester Agnes](nonne) braucht ein Versteck, und [Stellas](stella) [Schwester](karla) [Karla](karla), [die](karla) mit der Kirche nichts am Hut hat, stellt [ihr](nonne) das Bügelzimmer zur Verfügung. Nach einem Tag rauchen die [Frauen](karla+nonne) gemeinsam, nach zwei Tagen spielt [sie](nonne) mit [Karlas](karla) [Tochter](kind) Poker um Streichhölzer, und die [Kleine](kind) zieht die [Gottesfrau](nonne) bis aufs Hemd aus. [Odell](odell), der geschasste [Chefredakteur](odell), setzt sich bei [Whelan](inspektor) für den [Trainer](trainer) ein. Umsonst. [Sein](odell) [Nachfolger](curtis) druckt [dessen](trainer) Foto unter dem Wort „Mörder“.
- sibling karla stella "Schwester"
+ help karla nonne "zur Verfügung"
- friend.start karla nonne "rauchen"
- parent karla kind "Tochter"
- find kind "zieht"
- quit.past odell "geschasste"
- help? odell trainer "setzt"
- accuse curtis trainer "Mörder"

== 6 Rückgrat
Für das Foto bekommt [Curtis](curtis) von [Stella](stella) eine Ohrfeige und von [Sam](sam) die Kündigung. Beides sitzt. In der Nacht liest der [Chefredakteur](curtis), was die [Ohrfeigende](stella) zusammengetragen hat, und lässt die Rotation anhalten. Die Titelseite vom nächsten Morgen nennt nicht den alten [Trainer](trainer), sondern den [Bürgermeister](buergermeister). [Priscilla](priscilla), [deren](priscilla) Fonds zur Hälfte an [Keenes](buergermeister) Brückenbau hängt, verlangt [Blooms](curtis) Kopf. [Er](curtis) behält ihn auf und räumt [sein](curtis) Büro. Auf dem Parkplatz wartet [eine](stella) mit laufendem Motor: [Stella](stella) fährt, [er](curtis) sieht zum Fenster hinaus.
- attack stella curtis "Ohrfeige"
- quit sam curtis "Kündigung"
- accuse! curtis trainer "nicht den alten Trainer"
+ accuse curtis buergermeister "nennt"
+ quit curtis priscilla "räumt"
- help stella curtis "fährt"

== 7 Brunch
Heute passiert nichts. Im Rathaus fällt eine Pressekonferenz aus, und über der Stadt steht Frühlingslicht. [Sam](sam) fotografiert Eisschollen. [Gina](gina) schneidet Rosen, schneidet noch mehr, bis keine mehr da sind. Im „Duly's“ essen zwei entlassene [Chefredakteure](curtis+odell) Hot Dogs und streiten über Semikolons, bis sich herausstellt, dass [sie](curtis+odell) im Grunde derselben Meinung sind. Am Tresen zahlt ein [Mann](killer) im Regenmantel [seinen](killer) Kaffee und fragt die [Bedienung](kellnerin) nach dem Weg zur Hancock Street. Dort wohnt [Karla](karla). Die [Kellnerin](kellnerin) beschreibt ihn genau.
- quit.past curtis+odell "entlassene"
- quarrel curtis odell "streiten"
- investigate killer karla "fragt"
+ help kellnerin killer "beschreibt"

== 8 Regenmantel
Der [Mörder](killer) kommt durchs Küchenfenster. [Er](killer) sucht die [Zeugin](nonne), trifft aber auf die siebenjährige [Ruby](kind), [die](kind) gerade die Asse zählt, und nimmt [sie](kind) mit. Der Tausch, lässt [er](killer) ausrichten, gelte bis Mitternacht: [Nonne](nonne) gegen [Nichte](kind). [Karla](karla) bricht zusammen. [Agnes](nonne) packt wortlos [ihren](nonne) Rosenkranz ein. [Stella](stella) verbietet es [ihr](nonne). [Curtis](curtis), [der](curtis) drei Nächte auf [Stellas](stella) Sofa geschlafen hat und nicht mehr gehen will, hat eine Idee, die [er](curtis) selbst für Wahnsinn hält. [Er](curtis) leiht sich das Habit.
+ abduct killer kind "nimmt sie mit"
- investigate killer nonne "sucht"
- threaten killer karla+stella "Tausch"
- kin kind stella "Nichte"
- sad karla "bricht"
- help? nonne kind "packt"
- reject stella nonne "verbietet"
- housemate curtis stella "Sofa"
+ rescue? curtis kind "Idee"

== 9 Mitternacht
In einer stillgelegten Gießerei steht eine sehr große [Nonne](curtis) im Scheinwerferlicht. Das [Kind](kind) läuft los, der [Killer](killer) zielt, und unter der Haube kommt ein Dreitagebart zum Vorschein. [Curtis](curtis) wird an der Schulter getroffen, ehe [Whelan](inspektor), vom [Trainer](trainer) im Verhör endlich überzeugt, den [Schützen](killer) von hinten niederstreckt. Der [Sterbende](killer) murmelt den Namen [seines](killer) Auftraggebers. [Stella](stella) presst [ihren](stella) Mantel auf [Blooms](curtis) Wunde und sagt [ihm](curtis), [sie](stella) habe damals nicht vor [ihm](curtis) Reißaus genommen, sondern vor der Torte.
- betray curtis killer "Haube"
+ injure curtis killer "getroffen"
+ rescue curtis kind "läuft"
- kill inspektor killer "niederstreckt"
- reveal killer "murmelt"
- help stella curtis "presst"
- reveal stella curtis "sagt"
- flee.past stella curtis "Reißaus"

== 10 Wem sie glauben
[Keene](buergermeister) bestreitet alles. [Pops](trainer) ist frei, spricht aber nicht mehr, seit [er](trainer) den [Jungen](boxer) begraben hat, [der](boxer) [ihm](trainer) wie ein Sohn war. Ohne Aussage keine Anklage. Da klingelt es in der Redaktion, und im Foyer nimmt [Gina Keene](gina) die Sonnenbrille ab. Acht Jahre Notizbücher hat [sie](gina) dabei, mit Datum, Uhrzeit und Summe. [Ihr](gina) [Mann](buergermeister) schickt [ihr](gina) [seine](buergermeister) Anwälte, Rosen, schließlich Tränen. [Sie](gina) gibt die Rosen zurück. [Priscilla](priscilla) steht am Kopierer und muss sich entscheiden, ob [sie](priscilla) eine [Vance](priscilla) ist.
- betray buergermeister _ "bestreitet"
- find trainer "frei"
- sad trainer "spricht aber nicht mehr"
- die.past boxer "begraben"
+ reveal gina buergermeister "Notizbücher"
- married buergermeister gina "Ihr Mann"
- gift buergermeister gina "Rosen"
- reject gina buergermeister "zurück"

== 11 Erbin
[Sie](priscilla) ist eine. [Priscilla](priscilla) verkauft [ihren](priscilla) Fonds, druckt die Notizbücher auf zwölf Seiten und bittet zwei [Männer](curtis+odell) zurück, [die](curtis+odell) [sie](priscilla) gefeuert hat: den [einen](odell) als Herausgeber, den [anderen](curtis), sobald der Arm es erlaubt, als Chef vom Dienst. Der [Bürgermeister](buergermeister) wird während der Grundsteinlegung [seiner](buergermeister) Brücke in Handschellen gelegt. [Sam](sam) drückt im richtigen Moment auf den Auslöser; dass der [Polizist](lou), [der](lou) [ihm](buergermeister) die Rechte vorliest, hinterher nach [ihrer](sam) Nummer fragt, steht nicht in der Zeitung.
+ reveal priscilla buergermeister "druckt"
- quit.past curtis+odell priscilla "gefeuert"
- hire? curtis+odell priscilla "bittet"
+ arrest lou buergermeister "Handschellen"
- create sam "Auslöser"
- flirt lou sam "nach ihrer Nummer"

== 12 Auf der Treppe
[Curtis](curtis) fällt auf die Knie. Allerdings nur, weil die Rathaustreppe vereist ist; [Stella](stella), [die](stella) herbeieilt, um [ihm](curtis) aufzuhelfen, landet daneben. Wenn [sie](curtis+stella) schon einmal hier unten seien, meint [sie](stella), könne [er](curtis) es ebenso gut noch einmal versuchen. [Er](curtis) habe es beim ersten Mal gar nicht versucht, erinnert [er](curtis) [sie](stella), der Antrag sei damals von [ihr](stella) gekommen. Dann komme er eben wieder von [ihr](stella). Bei [Karla](karla) schnappt die [Tochter](kind) der [Nonne](nonne) das letzte Streichholz weg. [Pops](trainer) hat ein neues [Talent](talent) entdeckt, zwölf Jahre alt, und [er](trainer) redet.
- help? stella curtis "aufzuhelfen"
- propose.past stella curtis "Antrag"
+ propose stella curtis "wieder von ihr"
- parent karla kind "Tochter"
- find kind "schnappt"
- find trainer talent "entdeckt"
+ recover trainer "er redet"

== 13 Andruck
In Sankt Josaphat wartet ein [Bräutigam](curtis), und die [Braut](stella) ist, wie schon einmal, nirgends zu sehen. Zwanzig Minuten. Vierzig. [Odell](odell) lockert [seine](odell) Krawatte, [Priscilla](priscilla) reicht [ihm](odell) Pfefferminz, die [Trauzeugin](karla) schämt sich für [ihre](karla) [Schwester](stella). Da wird das Portal aufgestoßen, und herein stürmt eine [Reporterin](stella) mit Druckerschwärze am Kleid: Der Urteilsspruch gegen [Keene](buergermeister) kam um elf, jemand musste ihn schließlich schreiben. Fünfzehn Jahre. [Schwester Agnes](nonne) läutet, obwohl es noch gar nicht so weit ist.
- wedding? curtis stella "Bräutigam"
- engaged curtis stella "Braut"
- help priscilla odell "reicht"
- sad karla stella "schämt"
- sibling karla stella "Schwester"
+ return stella "stürmt"
- create stella "schreiben"
- arrest _ buergermeister "Urteilsspruch"
