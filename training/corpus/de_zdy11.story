%series Rua da Saudade 9
%lang de
%genre apartment-house drama set in Lisbon, encyclopaedia episode list
%cast amalia | Dona Amália; Amália | f
%cast henrique | Henrique Vaz; Henrique; Vaz | m
%cast beatriz | Beatriz Vaz; Beatriz | f
%cast joao | João | m
%cast ling | Ling | f
%cast tiago | Tiago Reis; Tiago; Reis | m
%cast alex | Alex Reis; Alex | n
%cast fatou | Fatou | f
%cast otto | Otto Brandt; Otto; Brandt | m
%cast ines | Inês | f
%cast lurdes | Lurdes | f
%cast jutta | Jutta | f
%cast klempner | Zé | m
%cast einbrecher | - | m

== 1
Das Haus Nummer neun, dessen Bewohner die Serie durch ein einziges Jahr begleitet, gehört der zweiundachtzigjährigen [Dona Amália](amalia), [die](amalia) im ersten Stock hinter der Gardine sitzt und die Mieter durchzählt: über [ihr](amalia) das [Ehepaar](beatriz+henrique) [Vaz](beatriz+henrique), [das](beatriz+henrique) seit einem Streit um eine Katze nur noch über Zettel verkehrt, daneben der allein erziehende [Vater](tiago) [Tiago Reis](tiago), [dessen](tiago) halbwüchsiges [Kind](alex) [Alex](alex) Schlagzeug übt, und unter dem Dach [Fatou](fatou), eine [Sängerin](fatou) aus [Dakar](@dakar). In die leere Mansarde gegenüber zieht ein pensionierter [Deutscher](otto), [Otto Brandt](otto), [der](otto) beim Hinauftragen [seiner](otto) Bücher den [Nachbarn](henrique) [Henrique](henrique) am Fuß verletzt.
- neighbour amalia beatriz+henrique "über ihr"
- neighbour beatriz+henrique tiago "daneben"
- married beatriz henrique "Ehepaar"
- neighbour.start fatou otto "gegenüber"
- quarrel beatriz henrique "Streit"
- parent tiago alex "Vater"
- create alex "übt"
+ move otto "zieht"
- injure henrique otto "verletzt"
- neighbour.start henrique otto "Nachbarn"

== 2
[Beatriz](beatriz), [Orthopädin](beatriz) von Beruf, verbindet den Fuß [ihres](beatriz) [Mannes](henrique), ohne ein Wort an [ihn](henrique) zu richten, und trägt danach dem [Verursacher](otto) einen Kuchen hinauf, worauf [Brandt](otto), seit neun Jahren verwitwet, sich vornimmt, Portugiesisch zu lernen. [Tiago](tiago) begegnet im Treppenhaus der tropfenden [Fatou](fatou), [deren](fatou) Dusche geplatzt ist, leiht [ihr](fatou) einen Bademantel und ist, wie [Alex](alex) am Frühstückstisch feststellt, geliefert. Der [Klempner](klempner), [den](klempner) [Dona Amália](amalia) schickt, kommt nicht wegen der Rohre allein: [Er](klempner) war in grauer Vorzeit mit [ihr](amalia) durchgebrannt, allerdings nur bis [Setúbal](@setubal).
- treat henrique beatriz "verbindet"
- married beatriz henrique "Mannes"
- gift beatriz otto "Kuchen"
- married.past _ otto "verwitwet"
- meet fatou tiago "begegnet"
- help tiago fatou "leiht"
+ love tiago fatou "geliefert"
- discover alex tiago "feststellt"
- affair.past amalia klempner "durchgebrannt"

== 3
Zu den Zetteln, die [Henrique](henrique) im Kühlschrank hinterlässt, gehört eines Morgens einer, der nicht für [Beatriz](beatriz) bestimmt war, sondern mit einem Herz und den Initialen der [Klavierlehrerin](ines) schließt, einer gewissen [Inês](ines), bei [der](ines) [er](henrique) seit dem Frühling dienstags die linke Hand übt. [Beatriz](beatriz) fragt nichts. [Sie](beatriz) hängt den Zettel im Hausflur auf, neben die Müllabfuhrtermine, sodass bis zum Abend alle Bescheid wissen, auch die [Schwiegermutter](lurdes), [Lurdes](lurdes), [welche](lurdes) soeben mit Koffer und Kanarienvogel eintrifft. [Brandt](otto) nimmt den Zettel ab und bügelt ihn, [Alex](alex) fotografiert ihn vorher.
+ affair henrique ines "Herz"
- advisor ines henrique "Klavierlehrerin"
- cheat henrique beatriz "Herz"
- discover beatriz henrique+ines "Zettel"
+ reveal beatriz _ "hängt"
- kin beatriz lurdes "Schwiegermutter"
- travel lurdes "eintrifft"

== 4
[Lurdes](lurdes) beschimpft [Henrique](henrique). [Henrique](henrique) schweigt. [Beatriz](beatriz) packt. [Beatriz](beatriz) zieht nach oben. [Beatriz](beatriz) wohnt jetzt bei [Brandt](otto). [Otto](otto) schläft auf dem Boden. [Fatou](fatou) singt. [Tiago](tiago) klopft bei [Fatou](fatou). [Fatou](fatou) küsst [Tiago](tiago). [Alex](alex) trommelt dazu. [Zé](klempner) repariert das Rohr. [Amália](amalia) bezahlt [Zé](klempner) mit Mandelkuchen. [Zé](klempner) bleibt zum Essen. [Er](klempner) bleibt auch danach.
- quarrel henrique lurdes "beschimpft"
- breakup beatriz henrique "packt"
+ move beatriz otto "zieht"
- housemate.start beatriz otto "wohnt"
- create fatou "singt"
+ kiss fatou tiago "küsst"
- gift amalia klempner "Mandelkuchen"
- affair amalia klempner "bleibt auch"

== 5
Über das Wochenende, an dem die Stadt den Heiligen Antonius feiert, spitzt sich das Verhältnis zwischen [Alex](alex) und dem [Vater](tiago) zu: [Reis](tiago), [der](tiago) nachts ausbleibt, vergisst den siebzehnten Geburtstag, und [Alex](alex), mit einer Torte allein am Küchentisch, reißt zur leiblichen [Mutter](ling) nach [Porto](@porto) aus, [Ling](ling), [die](ling) vor zehn Jahren mit einem Steuerberater verschwand. [Fatou](fatou), [der](fatou) [Tiago](tiago) die Schuld an allem gibt, setzt [ihn](tiago) vor die Tür, [ihre](fatou) eigene Tür diesmal, nimmt den Nachtbus und bringt das [Kind](alex) zurück. [Tiago](tiago), [der](tiago) die Treppe auf und ab gelaufen ist, bittet erst [Alex](alex) und danach die [Sängerin](fatou) um Verzeihung.
- quarrel alex tiago "spitzt"
- parent tiago alex "Vater"
- celebrate! tiago alex "vergisst"
+ flee alex tiago "reißt" @porto
- parent ling alex "Mutter"
- breakup.past ling tiago "verschwand"
- accuse tiago fatou "Schuld"
- reject fatou tiago "vor die Tür"
+ help fatou alex "bringt"
- reconcile? alex tiago "Verzeihung"
- reconcile? fatou tiago "Verzeihung"

== 6
[Henrique](henrique), [der](henrique) unter der Fuchtel der [Mutter](lurdes) auf zwei Hemden und eine Mahlzeit am Tag gesetzt ist, erfährt von [Inês](ines) am Dienstag, [sie](ines) erwarte von [ihm](henrique) ein Baby, und am Mittwoch, dass [sie](ines) sich verrechnet habe. Die Erleichterung, die [er](henrique) sich anmerken lässt, kostet [ihn](henrique) die [Klavierlehrerin](ines). Oben im vierten Stock bringt [Beatriz](beatriz) dem [Gastgeber](otto) das Fluchen bei; als [sie](beatriz) sich bei dem Wort »Sehnsucht« verhaspelt, küsst [er](otto) [sie](beatriz), wie [er](otto) glaubt, auf die Wange, doch hat [sie](beatriz) im letzten Moment den Kopf gedreht. [Lurdes](lurdes), zum Teppichklopfen auf dem Dach, fällt der Klopfer aus der Hand.
- parent lurdes henrique "Mutter"
+ pregnant! ines henrique "Baby"
- happy henrique "Erleichterung"
- breakup ines henrique "kostet"
- advisor beatriz otto "bringt"
+ kiss beatriz otto "küsst"
- discover lurdes beatriz+otto "Klopfer"

== 7
Weil [Dona Amália](amalia) nach einem Oberschenkelhalsbruch, den [Zé](klempner) sich als Folge eines Tangos zuschreibt, ins Krankenhaus gebracht wird, verwaltet ausgerechnet [Fatou](fatou), [die](fatou) mit drei Mieten im Rückstand ist, das Haus und lernt, dass im Grundbuch gar nicht [Amália](amalia) steht, sondern [deren](amalia) jüngere [Schwester](lurdes), von [der](lurdes) [sie](amalia) behauptet, [sie](lurdes) sei im Krieg verschollen. Der Vorname der [Verschollenen](lurdes) lautet [Lurdes](lurdes). Als [Henriques](henrique) [Mutter](lurdes) der [Patientin](amalia) am Bett gegenübersteht, dauert es keine Minute, bis zwei alte [Frauen](amalia+lurdes) sich um eine Brosche zanken, die es seit sechzig Jahren nicht mehr gibt.
- injure amalia klempner "Oberschenkelhalsbruch"
- ill amalia "Krankenhaus"
- hire fatou "verwaltet"
+ discover fatou amalia+lurdes "lernt"
- sibling amalia lurdes "Schwester"
- betray amalia _ "behauptet"
- parent lurdes henrique "Mutter"
+ quarrel amalia lurdes "zanken"

== 8
[Amália](amalia) humpelt. [Lurdes](lurdes) schiebt den Rollstuhl. [Die beiden](amalia+lurdes) reden endlich. Damals liebten [sie](amalia+lurdes) denselben [Mann](klempner). Der [Mann](klempner) heißt [Zé](klempner). [Zé](klempner) wird rot. [Beatriz](beatriz) reicht die Scheidung ein. [Henrique](henrique) weint bei [Tiago](tiago). [Tiago](tiago) kocht [Henrique](henrique) eine Suppe. [Alex](alex) verliebt sich in [Jutta](jutta). [Jutta](jutta) ist [Ottos](otto) [Enkelin](jutta). [Jutta](jutta) mag Katzen. Nachts knackt ein [Dieb](einbrecher) die Haustür.
- injure amalia "humpelt"
- help lurdes amalia "schiebt"
+ reconcile amalia lurdes "reden endlich"
- love.past amalia+lurdes klempner "liebten"
- divorce? beatriz henrique "Scheidung"
- sad henrique "weint"
- help tiago henrique "kocht"
- love.start alex jutta "verliebt"
- kin jutta otto "Enkelin"
- steal? einbrecher _ "knackt"

== 9
Der [Einbrecher](einbrecher), [der](einbrecher) im dritten Stock über das Schlagzeug fällt, wird von [Alex](alex) mit einem Becken zu Boden gestreckt und von [Jutta](jutta), [die](jutta) eigentlich nicht hätte dort sein dürfen, mit einem Schal gefesselt, sodass [Brandt](otto), vom Lärm geweckt, in ein und demselben Augenblick einen [Verbrecher](einbrecher) und die erste [Liebe](alex) [seiner](otto) [Enkelin](jutta) kennenlernt. Die Polizei nimmt den [Mann](einbrecher) mit. Der [Großvater](otto) nimmt die [Sechzehnjährige](jutta) mit, verbietet den Umgang und muss sich von [Beatriz](beatriz) fragen lassen, in wessen Wohnung denn [sie](beatriz) die letzten Monate, noch verheiratet, verbracht habe. Nach einigem Nachdenken gibt [er](otto) [ihr](beatriz) recht.
+ attack alex einbrecher "gestreckt"
- help jutta alex "gefesselt"
- discover otto alex+jutta "kennenlernt"
- love jutta alex "Liebe"
- kin jutta otto "Enkelin"
- arrest _ einbrecher "Polizei"
- reject otto alex "verbietet"
- married beatriz henrique "verheiratet"
- housemate beatriz otto "Wohnung"
+ reconcile beatriz otto "recht"

== 10
Den Vorschlag eines Investors, das Haus gegen eine Summe mit sechs Nullen zu räumen, weisen die [Schwestern](amalia+lurdes), [die](amalia+lurdes) inzwischen das Schlafzimmer teilen, mit vereinten Kräften ab, wohingegen [Inês](ines), [die](ines) in Geldnöten steckt, von ihm für Auskünfte bezahlt wird. [Henrique](henrique), [der](henrique) [sie](ines) am Fenster [seines](henrique) Büros erkennt, steht zum ersten Mal seit Jahren für etwas ein und meldet es der [Tante](amalia). [Beatriz](beatriz), [die](beatriz) davon hört, kann nicht umhin, den [Noch-Gatten](henrique) auf der Treppe zu loben, und [Otto](otto), eine Stufe darüber, hat das Gefühl, es zöge. [Zé](klempner), zwischen zwei betagten Damen aufgerieben, nimmt eine Stelle auf den [Azoren](@azoren) an.
- reject amalia+lurdes _ "weisen"
- sibling amalia lurdes "Schwestern"
- housemate amalia lurdes "teilen"
+ betray ines amalia+lurdes "Auskünfte"
- discover henrique ines "erkennt"
- reveal henrique amalia "meldet"
- kin amalia henrique "Tante"
- married beatriz henrique "Noch-Gatten"
- jealous otto henrique "zöge"
- hire klempner "Stelle" @azoren
- sad klempner amalia+lurdes "aufgerieben"

== 11
Als die Scheidung von [Beatriz](beatriz) und [Henrique](henrique) rechtskräftig wird, feiern die frisch [Geschiedenen](beatriz+henrique) das Ereignis aus Versehen im selben Lokal, trinken zwei Flaschen und stellen fest, dass es die Katze gewesen ist, die [sie](beatriz+henrique) zusammenhielt und auseinanderbrachte; sie endet, die Nacht, mit einer Umarmung auf der Fußmatte und sonst nichts, was der wachende [Deutsche](otto) jedoch nicht weiß. [Er](otto) fährt ohne Gruß nach [Kiel](@kiel). [Fatou](fatou) fragt [Tiago](tiago), ob [er](tiago) sich vorstellen könne, unter das Dach zu ziehen, zu zweit, ohne Bademantel; [er](tiago) antwortet, zu dritt, mit Schlagzeug, und [sie](fatou) willigt ein.
+ divorce beatriz henrique "Scheidung"
- ex beatriz henrique "Geschiedenen"
- reconcile beatriz henrique "Umarmung"
- discover! otto beatriz+henrique "nicht weiß"
+ travel otto "fährt" @kiel
- breakup? otto beatriz "ohne Gruß"
- move? tiago fatou "unter das Dach"
+ housemate.start alex+tiago fatou "willigt"

== 12
[Beatriz](beatriz) reist dem [Mann](otto) nach, von dem [sie](beatriz) nicht einmal eine Adresse hat, und findet [ihn](otto), weil in [Kiel](@kiel) nur ein Pensionär auf Portugiesisch flucht, im Schrebergarten. Die Katze, die [Alex](alex) und [Jutta](jutta), nun offiziell ein Paar, in einem Blumentopf auf dem Dach entdeckt haben, bekommt vier Junge und [Henrique](henrique) drei davon. [Lurdes](lurdes) bleibt für immer. Im Morgengrauen des letzten Dezembertages schläft [Dona Amália](amalia) hinter [ihrer](amalia) Gardine ein, ohne wieder zu erwachen; die [Erben](alex+beatriz+fatou+henrique+tiago), [denen](alex+beatriz+fatou+henrique+tiago) [sie](amalia) das Haus hinterlassen hat, zählen einander schweigend durch. [Fatou](fatou), sichtlich rund um die Mitte, singt am Grab.
+ travel beatriz otto "reist" @kiel
- find beatriz otto "findet"
- couple alex jutta "Paar"
- find henrique "bekommt"
+ die amalia "schläft"
- gift.past amalia alex+beatriz+fatou+henrique+tiago "hinterlassen"
- pregnant fatou tiago "rund"
- create fatou "singt"
