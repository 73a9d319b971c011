%series Nachtseite der Moldau
%lang de
%genre urban fantasy with vampires in Prague, breathless fan-magazine recaps
%cast ludmila | Ludmila Horáková; Ludmila | f
%cast casimir | Casimir von Trosky; Casimir | m
%cast viktor | Bohdan Horák; Bohdan | m
%cast esther | Esther Loew; Esther | f
%cast golem | Josef | m
%cast milena | Milena; Rote | f
%cast inspektor | Inspektor Dvořák; Dvořák | m
%cast zdenka | Zdenka | f
%cast wolfram | Wolfram | m
%cast baby | - | f
%cast jaeger | Pater Kazimierz; Kazimierz | m
%cast taxifahrer | Matouš | m
%cast student | - | m

== 1
Was für ein Auftakt! [Restauratorin](ludmila) [Ludmila Horáková](ludmila) öffnet in der Krypta eines verlassenen Klosters einen Sarg, und der [Tote](casimir) darin schlägt die Augen auf. [Er](casimir) fällt jedoch nicht über [sie](ludmila) her, sondern fragt höflich nach dem Jahr. [Casimir von Trosky](casimir), geboren 1611, verstorben eher nicht, wird von der [Verblüfften](ludmila) in eine Decke gewickelt und im Kofferraum heimgefahren. Zu Hause hat [Ludmila](ludmila) allerdings einen [Ehemann](viktor): [Bohdan](viktor), [Vampirjäger](viktor) von Beruf, was [sie](ludmila) nicht weiß.
+ find ludmila casimir "öffnet"
- attack! casimir ludmila "fällt"
- die! casimir "eher nicht"
- help ludmila casimir "Decke"
- married ludmila viktor "Ehemann"
+ discover! ludmila viktor "nicht weiß"

== 2
Unter der Karlsbrücke liegt ein blutleerer [Student](student). [Inspektor Dvořák](inspektor) tippt auf Drogen, [seine](inspektor) [Assistentin](zdenka) [Zdenka](zdenka) auf etwas mit Zähnen; ausgelacht wird nur [sie](zdenka). [Casimir](casimir), im Gästezimmer als Cousin aus [Brünn](@bruenn) vorgestellt, schwört [Ludmila](ludmila), seit dem Dreißigjährigen Krieg niemandem ein Haar gekrümmt zu haben. Beim Abendessen streut [Bohdan](viktor) Knoblauch über alles. Der [Gast](casimir) isst tapfer auf und übergibt sich in die Geranien.
+ die student "blutleerer"
- colleague inspektor zdenka "Assistentin"
- betray casimir+ludmila viktor "als Cousin"
- kin! casimir ludmila "Cousin"
- kill! casimir _ "Haar gekrümmt"
- ill casimir "übergibt"

== 3
Die [Mörderin](milena) heißt [Milena](milena), genannt die [Rote](milena), und ist [Casimirs](casimir) verflossene [Gefährtin](milena) aus dem Rudolfinischen Zeitalter. Vierhundert Jahre lang hat [sie](milena) geglaubt, [er](casimir) habe [sie](milena) sitzen lassen. Nun lauert [sie](milena) [ihm](casimir) auf dem Alten Jüdischen Friedhof auf und rammt [ihm](casimir) einen Grabstein gegen die Brust. Die Wahrheit ist bitter: Eingemauert hatte [ihn](casimir) damals [Wolfram](wolfram), [ihr](milena) eigener [Bruder](wolfram)!
- kill.past milena student "Mörderin"
- ex casimir milena "verflossene"
- breakup! casimir milena "sitzen lassen"
+ attack milena casimir "rammt"
- sibling milena wolfram "Bruder"
+ abduct.past wolfram casimir "Eingemauert"

== 4
[Bohdan](viktor) findet rote Haare am Kragen des [Cousins](casimir) und begreift endlich, wen [er](viktor) da bewirtet. Mit dem Pflock schleicht [er](viktor) ins Gästezimmer, wo auf der Bettkante [seine](viktor) [Frau](ludmila) sitzt und [Casimirs](casimir) Wunde auswäscht. Ein Wort gibt das andere. Dreizehn Jahre lang habe [er](viktor) [sie](ludmila) über [sein](viktor) Gewerbe belogen, schreit [Ludmila](ludmila), und [er](viktor) schreit zurück: „[Du](ludmila) hast [ihn](casimir) unter [unser](ludmila+viktor) Dach geholt!“
- find viktor "findet"
+ discover viktor casimir "begreift"
- kill? viktor casimir "Pflock"
- married ludmila viktor "Frau"
- injure.past casimir "Wunde"
- treat casimir ludmila "auswäscht"
- quarrel ludmila viktor "Ein Wort gibt"
+ betray.past viktor ludmila "belogen"

== 5
Asyl gewährt dem [Grafen](casimir) [Esther Loew](esther), [Buchbinderin](esther) im Judenviertel und letzte [Nachfahrin](esther) eines Rabbi, in [deren](esther) Keller ein [Hüne](golem) aus Lehm steht. [Sie](esther) hat [ihm](golem) eine Schürze genäht und nennt [ihn](golem) [Josef](golem). [Zdenka](zdenka) folgt auf eigene Faust einer Blutspur und läuft [Milena](milena) vor die Füße. Von [deren](milena) Biss in den Hals trennt [sie](zdenka) nur ein Silberkettchen. Gepriesen sei die Firmpatin!
+ help esther casimir "Asyl"
- gift esther golem "genäht"
- investigate zdenka milena "folgt"
+ attack? milena zdenka "Biss"

== 6
[Dvořák](inspektor) wird von oben befohlen, den Fall zu schließen, und weil [er](inspektor) sich weigert, fliegt [er](inspektor). Der neue [Polizeipräsident](wolfram) trägt getönte Brillen und heißt [Wolfram](wolfram). Über Nacht verschwinden elf Blutkonserven aus den Kliniken. [Bohdan](viktor) betrinkt sich derweil mit [Pater Kazimierz](jaeger), [seinem](viktor) alten [Lehrmeister](jaeger), und verplappert sich: Die Adresse der [Buchbinderin](esther) hat [er](viktor) aus [Ludmilas](ludmila) Telefon.
- reject inspektor _ "weigert"
+ quit inspektor "fliegt"
- hire wolfram "neue Polizeipräsident"
- steal _ "verschwinden"
- advisor.past jaeger viktor "Lehrmeister"
- reveal viktor jaeger "verplappert"
- investigate viktor ludmila "Telefon"

== 7
Der [Pater](jaeger) kommt bei Sonnenaufgang und mit Benzin. [Esthers](esther) Haus geht in Flammen auf, [Casimir](casimir) kann weder hinaus noch bleiben. Da hebt [Josef](golem) die lehmigen Arme, reißt das Pflaster auf und trägt den [Vampir](casimir) durch die Kanalisation davon, [seine](golem) [Herrin](esther) auf der Schulter. [Ludmila](ludmila) bricht mit [Bohdan](viktor) ein für alle Mal: Der Ring landet in der Moldau. Und [sie](ludmila) hat Übelkeit am Morgen ...
+ attack jaeger casimir+esther "Benzin"
+ rescue golem casimir+esther "trägt"
- boss esther golem "Herrin"
+ breakup ludmila viktor "bricht"
- pregnant? ludmila "Übelkeit am Morgen"

== 8
Schwanger! Von [Bohdan](viktor), rechnet [Ludmila](ludmila) [Casimir](casimir) vor, und [der](casimir) nickt, küsst [ihr](ludmila) die Fingerspitzen und bittet darum, trotzdem bleiben zu dürfen. [Er](casimir) liebt [sie](ludmila) nämlich seit dem ersten Deckenzipfel, [er](casimir) hat nur vier Jahrhunderte keine Übung darin. [Sie](ludmila) küsst [ihn](casimir) auf den kalten Mund. Zur selben Stunde weiß auch [Wolfram](wolfram) Bescheid: Ein Kind, das unter den Augen eines Untoten heranwächst, ist Gold wert.
- pregnant ludmila viktor "Schwanger"
- reveal ludmila casimir "rechnet"
+ love casimir ludmila "liebt"
+ kiss casimir ludmila "auf den kalten Mund"
- discover wolfram ludmila "Bescheid"

== 9
Von [Wolframs](wolfram) Schergen wird [Ludmila](ludmila) aus der Frauenarztpraxis gezerrt. Ein [Taxifahrer](taxifahrer) namens [Matouš](taxifahrer) hat es beobachtet und hängt sich mit [seinem](taxifahrer) alten Škoda an die Limousine. Wen holt [er](taxifahrer) zu Hilfe? Den gefeuerten [Kommissar](inspektor), [der](inspektor) auf [seiner](inspektor) Rückbank gerade einen Rausch ausschläft. In der Not sitzen plötzlich an einem Tisch: [Dvořák](inspektor), [Bohdan](viktor), [Casimir](casimir). Unter dem Tisch tritt der [Gatte](viktor) den [Vampir](casimir) gegen das Schienbein.
+ abduct wolfram ludmila "gezerrt"
- discover taxifahrer ludmila "beobachtet"
- investigate taxifahrer ludmila "hängt"
- help? inspektor taxifahrer "Hilfe"
- quit.past inspektor "gefeuerten"
- married ludmila viktor "Gatte"
- attack viktor casimir "tritt"

== 10
Der Weg zu [Wolframs](wolfram) Versteck führt über [Milena](milena). [Casimir](casimir) sucht die [Verlassene](milena) in [ihrer](milena) Bar auf und erzählt, wer an allem schuld war. [Sie](milena) zerdrückt ein Glas in der Faust: Verraten vom eigenen [Bruder](wolfram), und das wegen einer Burg! [Sie](milena) führt die [Männer](casimir+inspektor+viktor) in die Katakomben unter dem Veitsdom, verlangt dafür aber einen Preis, nämlich [Casimirs](casimir) Herz. Nicht im übertragenen Sinn.
+ reveal casimir milena "erzählt"
- sad milena "zerdrückt"
+ betray.past wolfram milena "Verraten"
- sibling milena wolfram "Bruder"
- help milena casimir+inspektor+viktor "führt"#2
- kill? milena casimir "Herz"

== 11
In den Katakomben tobt die Schlacht. [Josef](golem) zerbröselt unter Hieben, [Esther](esther) kratzt weinend [seinen](golem) Namen in den Rest. [Bohdan](viktor) schneidet [Ludmila](ludmila) die Fesseln durch und wird dafür von [Wolfram](wolfram) in den Hals gebissen. Den Pflock führt am Ende [Milena](milena): mitten durch den [Bruder](wolfram). Sterbend fleht [Bohdan](viktor) [seinen](viktor) [Rivalen](casimir) an, [ihn](viktor) nicht zu verwandeln. [Casimir](casimir) hält [ihm](viktor) die Hand, bis sie kalt ist.
- die golem "zerbröselt"
- sad esther "weinend"
+ rescue viktor ludmila "schneidet"
- abduct.past _ ludmila "Fesseln"
- attack wolfram viktor "gebissen"
+ kill milena wolfram "mitten durch"
- enemy casimir viktor "Rivalen"
+ die viktor "Sterbend"
- help casimir viktor "hält"

== 12
Neun Monate später, Kreißsaal. Während [Ludmila](ludmila) einer [Tochter](baby) das Leben schenkt, tigert auf dem Gang ein [Graf](casimir) mit Sonnenschutzfaktor fünfzig hin und her. [Dvořák](inspektor) ist wieder im Amt, [Zdenka](zdenka) [seine](inspektor) gleichberechtigte [Partnerin](zdenka). [Esther](esther) hat frischen Lehm bestellt. Da lehnt [Milena](milena) am Fenster und erinnert an die offene Rechnung. [Casimir](casimir) öffnet das Hemd. [Sie](milena) sieht durch die Scheibe auf das [Kind](baby), zieht [ihm](casimir) den Kragen zurecht und löst sich in Nebel auf.
+ birth ludmila baby "schenkt"
- parent ludmila baby "Tochter"
- hire inspektor "wieder im Amt"
- colleague inspektor zdenka "Partnerin"
- threaten milena casimir "offene Rechnung"
+ reconcile casimir milena "zurecht"
