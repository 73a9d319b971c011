%series Kalker Hauptstraße
%lang de
%genre neighbourhood drama in Cologne, encyclopaedia article in long sentences
%cast resi | Resi Pütz; Resi | f
%cast heiner | Heiner Pütz; Heiner | m
%cast dilara | Dilara Koçak; Dilara | f
%cast emre | Emre Koçak; Emre | m
%cast vater | Mehmet Koçak; Mehmet | m
%cast stanko | Stanko | m
%cast fritzi | Fritzi Pütz; Fritzi | f
%cast bongartz | Bongartz; Dr. Bongartz | m
%cast olu | Olu | m
%cast wachtmeisterin | Marlies Quadt; Quadt | f
%cast ruth | Ruth Bongartz; Ruth | f
%cast bote | - | m
%cast kind | Cansu | f
%cast schwägerin | - | f

== 1 Räumungsfrist
Als das Mietshaus in der Kalker Hauptstraße, in dem die [Wirtin](resi) [Resi Pütz](resi) seit vierzig Jahren das Lokal »[Zum Büdchen](#buedchen)« betreibt, an den [Makler](bongartz) [Bongartz](bongartz) verkauft wird, finden sämtliche Mieter die Kündigung im Briefkasten. [Resis](resi) [Mann](heiner) [Heiner](heiner), ein arbeitsloser [Dreher](heiner), erscheint mit der Brechstange in [dessen](bongartz) Kanzlei und lässt erst von [ihm](bongartz) ab, als die [Polizistin](wachtmeisterin) [Marlies Quadt](wachtmeisterin) eintrifft. Die Familie Koçak aus dem dritten Stock, deren [Vater](vater) einen Obststand führt, sammelt unterdessen Unterschriften.
- married heiner resi "Mann"
+ threaten heiner bongartz "Brechstange"
- parent vater _ "Vater"
- neighbour resi vater "aus dem dritten Stock"

== 2 Der Anwalt aus dem Vorderhaus
[Dilara Koçak](dilara), [die](dilara) als erste [ihrer](dilara) Familie Jura studiert, entdeckt im Grundbuch, dass der Verkauf auf eine gefälschte Vollmacht zurückgeht, und zieht den pensionierten [Richter](olu) [Olu](olu) zurate, in [dessen](olu) Wohnung [sie](dilara) früher geputzt hat und [der](olu) [sie](dilara) vor Jahren nach einem Ladendiebstahl vor der Anzeige bewahrte. Während [ihr](dilara) [Bruder](emre) [Emre](emre) in der Werkstatt von [Stanko](stanko) Felgen verschiebt, die nicht vom Himmel gefallen sind, verliebt sich [Fritzi](fritzi), die [Enkelin](fritzi) der [Wirtin](resi), Hals über Kopf in [ihn](emre), ohne dass [er](emre) davon etwas merkt.
+ discover dilara bongartz "entdeckt"
- advisor olu dilara "zurate"
- boss.past olu dilara "geputzt"
- steal.past dilara _ "Ladendiebstahl"
- rescue.past olu dilara "bewahrte"
- sibling dilara emre "Bruder"
- colleague emre stanko "Werkstatt"
- kin fritzi resi "Enkelin"
+ love.start fritzi emre "Hals über Kopf"
- discover! emre fritzi "davon etwas merkt"

== 3 Feuer im Treppenhaus
In der Nacht vor dem ersten Gerichtstermin steht der Keller in Flammen; die [Wirtin](resi) wird von [Emre](emre) über das Dach in Sicherheit gebracht, [ihr](resi) [Mann](heiner) dagegen, [der](heiner) noch einmal umkehrt, um die Kasse zu holen, kommt im Rauch um. [Quadt](wachtmeisterin), [die](wachtmeisterin) mit dem [Toten](heiner) zur Schule gegangen ist, findet am Tatort eine Felge aus der Werkstatt und nimmt daraufhin ausgerechnet den [Mann](emre) fest, [dem](emre) die [Witwe](resi) das Leben verdankt. [Seine](emre) [Schwester](dilara) schwört, [ihn](emre) herauszuholen, obwohl [sie](dilara) seit Monaten nicht mehr mit [ihm](emre) gesprochen hat.
+ rescue emre resi "in Sicherheit"
- married heiner resi "Mann"
+ die heiner "kommt im Rauch um"
- investigate wachtmeisterin _ "am Tatort"
- arrest wachtmeisterin emre "nimmt"
- sibling dilara emre "Schwester"
- help? dilara emre "herauszuholen"

== 4 Kurze Antworten
[Heiner](heiner) wird in Kalk begraben. [Resi](resi) trägt [Heiners](heiner) Hut. [Fritzi](fritzi) hält [Resi](resi). [Emre](emre) sitzt. [Dilara](dilara) besucht [Emre](emre). [Emre](emre) schweigt über [Stanko](stanko). [Stanko](stanko) hat [ihm](emre) gedroht. Ein Wort, sagte [Stanko](stanko), und [Mehmets](vater) Stand brennt auch. [Dilara](dilara) fragt [Olu](olu). [Olu](olu) kennt [Stanko](stanko). Vor elf Jahren verurteilte [er](olu) [Stanko](stanko) zu zwei Jahren. Am Abend kocht [Fritzi](fritzi) für alle. Der Platz von [Heiner](heiner) bleibt leer. Es gibt Himmel un Ääd.
- die.past heiner "begraben"
- help fritzi resi "hält"
- arrest.past _ emre "sitzt"
- reveal! emre stanko "schweigt"
+ threaten.past stanko emre "gedroht"
- advisor olu dilara "fragt"
- arrest.past olu stanko "verurteilte"

== 5 Die Frau des Maklers
[Ruth Bongartz](ruth), die [Gattin](ruth) des neuen [Hausbesitzers](bongartz), erscheint unangemeldet im ausgebrannten Lokal und bietet der [Witwe](resi) eine hohe Summe an, falls [diese](resi) auf die Klage verzichtet; [Resi](resi), [die](resi) in [ihr](ruth) die [Freundin](ruth) aus Kindertagen wiedererkennt, mit [der](ruth) [sie](resi) sich 1969 wegen eines gewissen [Heiner](heiner) überworfen hat, weist [ihr](ruth) die Tür. Der [Häftling](emre) wird unterdessen im Duschraum von zwei Männern zusammengeschlagen und auf die Krankenstation verlegt, wo [ihm](emre) ein [Bote](bote) Grüße von [seinem](emre) früheren [Chef](stanko) ausrichtet.
- married bongartz ruth "Gattin"
- gift? ruth resi "bietet"
- friend.past resi ruth "Freundin"
- quarrel.past resi ruth "überworfen"
+ reject resi ruth "weist"
- attack _ emre "zusammengeschlagen"
- injure emre _ "Krankenstation"
- boss.past stanko emre "Chef"
- married.past heiner resi "Witwe"

== 6 Aussage gegen Aussage
Nachdem [Fritzi](fritzi) der [Polizistin](wachtmeisterin) gebeichtet hat, dass der [Verhaftete](emre) in der Brandnacht bei [ihr](fritzi) am Fenster gestanden und mit [ihr](fritzi) über den Hof hinweg Schach gespielt habe, muss [Quadt](wachtmeisterin) [ihn](emre) auf freien Fuß setzen. [Mehmet Koçak](vater), [der](vater) von der nächtlichen Partie nichts wusste, verbietet [seinem](vater) [Sohn](emre) den Umgang mit der [Enkelin](fritzi) der [Wirtin](resi), und [Resi](resi), [die](resi) sonst nichts mit dem [Obsthändler](vater) gemein hat, gibt [ihm](vater) darin vollkommen recht. Die beiden jungen [Leute](emre+fritzi) treffen sich fortan beim [Richter](olu).
+ reveal fritzi wachtmeisterin "gebeichtet"
- arrest.past _ emre "Verhaftete"
+ help fritzi emre "auf freien Fuß"
- parent vater emre "Sohn"
- kin fritzi resi "Enkelin"
- date emre fritzi "treffen"

== 7 Der Zeuge
[Stanko](stanko), [dem](stanko) klar ist, dass der entlassene [Lehrling](emre) zu viel weiß, lässt [dessen](emre) [Schwester](dilara) auf dem Heimweg von der Bibliothek in einen Lieferwagen zerren und in einer stillgelegten Gießerei in [Deutz](@deutz) festsetzen. [Er](stanko) verlangt, dass [Emre](emre) den Brand auf sich nimmt. Der Hellste ist [dieser](emre) nicht, die [Kluge](dilara) in der Familie ist [sie](dilara): Mit einer Haarnadel und einem Lehrbuch des Sachenrechts befreit sich die [Entführte](dilara), läuft [Marlies Quadt](wachtmeisterin) vor den Streifenwagen und bricht dort zusammen.
- boss.past stanko emre "Lehrling"
- sibling dilara emre "Schwester"
+ abduct stanko dilara "Lieferwagen" @deutz
- threaten stanko emre "verlangt"
+ flee dilara stanko "befreit"
- abduct.past stanko dilara "Entführte"
- ill dilara "bricht dort zusammen"

== 8 Zwanzigtausend
Im Verhör behauptet [Stanko](stanko), der Auftrag zur Brandstiftung sei nicht vom [Makler](bongartz), sondern von [dessen](bongartz) [Frau](ruth) gekommen, [die](ruth) [ihm](stanko) zwanzigtausend Euro in einem Gebetbuch überbracht habe. [Bongartz](bongartz), [der](bongartz) bis dahin geglaubt hat, die Vollmacht [seiner](bongartz) [Schwägerin](schwägerin) sei echt, erfährt auf diese Weise zugleich, dass [er](bongartz) betrogen und dass [er](bongartz) ruiniert ist. In der gemeinsamen Villa findet [Quadt](wachtmeisterin) nur noch die Katze vor, denn [Ruth](ruth) hat sich mit dem Schmuck nach [Lüttich](@luettich) abgesetzt. Den Namen [Heiner](heiner) hatte [sie](ruth) sich vor fünfzig Jahren in den Arm stechen lassen.
- investigate wachtmeisterin stanko "Verhör"
+ accuse stanko ruth "behauptet"
- married bongartz ruth "Frau"
- kin bongartz schwägerin "Schwägerin"
- gift.past ruth stanko "überbracht"
- discover bongartz ruth "erfährt"
- betray ruth bongartz "betrogen"
- lose bongartz "ruiniert"
- housemate bongartz ruth "gemeinsamen Villa"
+ flee ruth "abgesetzt" @luettich
- love.past ruth heiner "Den Namen Heiner"

== 9 Lüttich, Gare des Guillemins
Statt auf die belgischen Kollegen zu warten, reist die [Witwe](resi) des [Verbrannten](heiner) in Begleitung des alten [Richters](olu) selbst nach [Lüttich](@luettich), wo [sie](resi) die [Rivalin](ruth) von einst in einem Bahnhofscafé aufspürt. [Ruth](ruth) gesteht, dass [sie](ruth) das Haus nur habe leeren wollen; dass [er](heiner) noch einmal umkehren würde, habe [sie](ruth) nicht geahnt. [Sie](ruth) hat Tabletten genommen. [Olu](olu) steckt [ihr](ruth) zwei Finger in den Hals, [Resi](resi) ruft den Notarzt, und die [Frau](ruth), [die](ruth) [ihr](resi) den [Mann](heiner) genommen hat, überlebt.
- married.past heiner resi "Witwe"
- die.past heiner "Verbrannten"
- travel olu+resi "reist" @luettich
- enemy.past resi ruth "Rivalin"
+ find resi ruth "aufspürt"
- reveal ruth olu+resi "gesteht"
- ill ruth "Tabletten"
+ rescue olu+resi ruth "überlebt"
- kill.past ruth heiner "genommen"

== 10 Zwei Väter weniger
[Bongartz](bongartz), [dem](bongartz) außer Schulden nichts geblieben ist, mietet sich ausgerechnet in das Haus ein, aus dem [er](bongartz) alle hatte werfen wollen, und bekommt von der [Wirtin](resi) den ersten Monat lang nur Wasser. Der [Obsthändler](vater) liegt nach einem Infarkt in der Klinik in [Merheim](@merheim), sodass [sein](vater) [Sohn](emre) den Stand übernehmen muss; [Fritzi](fritzi), [die](fritzi) um vier Uhr früh mit [ihm](emre) auf den Großmarkt fährt, hat [ihm](emre) noch nicht gesagt, dass [ihr](fritzi) vom Geruch der Mangos übel wird, und warum. [Dilara](dilara) besteht [ihr](dilara) Examen als Zweitbeste des Landes.
- move bongartz "mietet"
- neighbour bongartz resi "in das Haus"
- ill vater "Infarkt"
- parent vater emre "Sohn"
- hire emre "übernehmen"
+ pregnant fritzi emre "Geruch der Mangos übel"
- reveal! fritzi emre "noch nicht gesagt"
+ find dilara "Examen"

== 11 Himmel un Ääd
Am Bett des [Genesenden](vater) treffen [Resi Pütz](resi) und [Mehmet Koçak](vater) zum ersten Mal eine Abmachung: Wenn aus den [Kindern](emre+fritzi) schon Eltern werden, dann wenigstens mit Ring. [Emre](emre), [der](emre) von [seinem](emre) [Vater](vater) erfährt, was [seine](emre) [Freundin](fritzi) verschwieg, lässt auf dem Großmarkt eine Kiste Melonen fallen. Die Klage wird gewonnen; das Gericht erklärt den Verkauf für nichtig, und die frischgebackene [Anwältin](dilara) wird von [Olu](olu), [dem](olu) [sie](dilara) einst die Böden wischte, mit Handkuss beglückwünscht. Der frühere [Hausbesitzer](bongartz) fegt freiwillig den Hof.
- recover vater "Genesenden"
- pregnant fritzi emre "Eltern werden"
- wedding? emre fritzi "mit Ring"
- parent vater emre "Vater"
+ discover emre fritzi "erfährt"
- couple emre fritzi "Freundin"
+ find dilara "gewonnen"
- celebrate olu dilara "beglückwünscht"
- boss.past olu dilara "die Böden wischte"

== 12 Neueröffnung
Zur Wiedereröffnung des Lokals, bei der die [Polizistin](wachtmeisterin), inzwischen außer Dienst, hinter dem Tresen aushilft, sitzen an einem Tisch die [Witwe](resi), der [Obsthändler](vater) und der [Mann](bongartz), mit [dessen](bongartz) Vollmacht alles begann. [Ruth](ruth) schreibt aus dem Frauengefängnis eine Karte, die [Resi](resi) ungelesen hinter den Spiegel steckt und nach dem dritten Kölsch doch liest. Die [Brautleute](emre+fritzi) schaffen es nicht bis zum Standesamt, denn vor dem Kiosk setzen die Wehen ein; [Cansu](kind) erblickt das Licht der Welt auf einer Bank der [KVB](#kvb), in den Händen eines [Richters](olu) im Ruhestand.
- celebrate _ "Wiedereröffnung"
- quit wachtmeisterin "außer Dienst"
- help wachtmeisterin resi "aushilft"
- married.past heiner resi "Witwe"
- arrest.past _ ruth "Frauengefängnis"
- wedding! emre fritzi "schaffen es nicht"
+ birth fritzi kind "erblickt"
- help olu fritzi "in den Händen"
