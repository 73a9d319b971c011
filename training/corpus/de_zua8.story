%series Rasen und Ruß
%lang de
%genre football club saga in Oberhausen, encyclopaedia episode list with long sentences
%cast hennes | Trainer Henrik Bremkes; Henrik Bremkes; Bremkes; Henrik | m
%cast gudrun | Gudrun Szepaniak; Gudrun; Szepaniak | f
%cast mo | Mohamed Aziri; Mo; Aziri | m
%cast jannek | Jannek Szepaniak; Jannek | m
%cast ilse | Ilse Terhorst; Ilse; Terhorst | f
%cast dirksen | Präsident Volker Dirksen; Volker Dirksen; Dirksen; Volker | m
%cast pelin | Pelin Aslan; Pelin; Aslan | f
%cast kuno | Kuno | m
%cast lupo | Wolfram Lupo Kessler; Lupo; Kessler | m
%cast corinna | Corinna Bremkes; Corinna | f
%cast arzt | Dr. Weyers; Weyers | m
%cast schiri | - | m
%cast spaeher | - | m
%cast fahrer | - | m

== 1 Abstieg
Am letzten Spieltag der Oberliga unterliegt der [SV Antonie Oberhausen](#antonie) durch ein Eigentor des [Kapitäns](mo) [Mohamed Aziri](mo) den Gästen aus [Kleve](@kleve), woraufhin [Präsident Volker Dirksen](dirksen), [Inhaber](dirksen) einer Spedition, noch in der Kabine [Trainer Henrik Bremkes](hennes) von [seinen](hennes) Aufgaben entbindet. Die [Zeugwartin](gudrun) [Gudrun Szepaniak](gudrun), [die](gudrun) dort seit drei Jahrzehnten die Trikots wäscht, bemerkt auf dem Parkplatz, wie der [Schiedsrichter](schiri) einen Umschlag aus [Dirksens](dirksen) Wagenfenster entgegennimmt. [Ihr](gudrun) [Sohn](jannek) [Jannek](jannek), [Torhüter](jannek) der Mannschaft, will davon nichts hören.
+ lose _ "unterliegt" #antonie
- boss dirksen hennes "Präsident"
+ quit hennes dirksen "entbindet"
- discover gudrun dirksen+schiri "bemerkt"
- gift dirksen schiri "Umschlag"
- parent gudrun jannek "Sohn"
- reject jannek gudrun "nichts hören"

== 2 Trillerpfeife
Zur allgemeinen Verblüffung bestellt [Dirksen](dirksen) als Nachfolgerin [Pelin Aslan](pelin), die frühere [Nationalspielerin](pelin), [deren](pelin) Laufbahn ein Kreuzbandriss beendet hat und [die](pelin) mit [Bremkes'](hennes) [Frau](corinna) [Corinna](corinna) zusammen die Sportschule in [Duisburg](@duisburg) besucht hat. Der [Geschasste](hennes) nimmt [seiner](hennes) [Gattin](corinna) diese Bekanntschaft so krumm, dass [sie](corinna) mit einer Reisetasche bei der neuen [Trainerin](pelin) anklopft. [Mo](mo), [der](mo) eine Frau an der Linie für einen Witz hält, erscheint absichtlich zu spät und findet sich auf der Ersatzbank wieder.
+ hire pelin dirksen "bestellt"
- injure.past pelin "Kreuzbandriss"
- friend corinna pelin "Bekanntschaft"
- married corinna hennes "Frau"
- quarrel corinna hennes "krumm"
- move corinna pelin "anklopft"
- reject mo pelin "für einen Witz"
+ lose mo pelin "Ersatzbank"

== 3 Der verlorene Umschlag
Der [Unparteiische](schiri), [dem](schiri) das Gewissen schlägt, vertraut sich beim Bier dem [Platzwart](kuno) [Kuno](kuno) an und wird tags darauf mit gebrochenem Schädel am Rhein-Herne-Kanal aus dem Schilf gezogen. Weil [Gudrun](gudrun) weiß, von wem das Geld kam, sucht [sie](gudrun) die [Kommissarin](ilse) auf, [Ilse Terhorst](ilse), eine alte [Schulkameradin](ilse), [die](ilse) sich von da an auf dem Vereinsgelände umsieht. Der [Präsident](dirksen) legt der [Zeugwartin](gudrun), als [sie](gudrun) abends die Trikots aufhängt, zwei Hunderter auf die Waschmaschine. [Sie](gudrun) wirft sie zusammen mit den Stutzen in die Kochwäsche.
- sad schiri "Gewissen"
- reveal schiri kuno "vertraut"
+ kill _ schiri "gebrochenem Schädel"
- discover.past gudrun dirksen "weiß"
- reveal gudrun ilse "sucht"
- friend.past gudrun ilse "Schulkameradin"
- investigate ilse _ "umsieht"
+ gift dirksen gudrun "zwei Hunderter"
- reject gudrun dirksen "wirft"

== 4 Elfmeter
Im Pokal wartet der Ortsrivale. [Pelin](pelin) stellt [Mo](mo) wieder auf. In der neunzigsten Minute fällt [Mo](mo). Den Elfmeter schießt [Mo](mo) selbst. [Jannek](jannek) hält drüben einen. Am Ende steht es fünf zu vier. Auf der Tribüne sitzt ein [Späher](spaeher). Der [Mann](spaeher) kommt aus [Genk](@genk). [Er](spaeher) notiert nur einen Namen. Nach dem Abpfiff tanzen alle. [Henrik](hennes) sieht durch den Zaun zu. [Corinna](corinna) sieht [ihn](hennes). Keiner sagt etwas. [Kuno](kuno) kreidet die Linien nach. Zwischen den Fahnen riecht es nach Senf.
- hire mo pelin "stellt"
+ find jannek+mo "fünf zu vier"
- investigate spaeher _ "notiert"
- celebrate _ "tanzen"
- discover corinna hennes "Corinna sieht"

== 5 Anpfiff in Genk
Der [Belgier](spaeher), wie [ihn](spaeher) die Mannschaft nach dem Pokalspiel nennt, bietet dem [Kapitän](mo) einen Vertrag in [Genk](@genk) an, unter der Bedingung, dass [er](mo) sich von [seinem](mo) bisherigen [Berater](lupo) [Wolfram Lupo Kessler](lupo) trennt. Der [Berater](lupo) war vor Jahren [Dirksens](dirksen) [Schwager](lupo) und hat [ihm](dirksen) so manchen Umschlag getragen. [Kessler](lupo), [der](lupo) um [seine](lupo) Provision fürchtet, lässt in [Mos](mo) Spind Tabletten verstecken; bei der Kontrolle schlägt der [Mannschaftsarzt](arzt) [Dr. Weyers](arzt) Alarm, und der [Mittelstürmer](mo) wird für ein halbes Jahr gesperrt. Nur [Jannek](jannek), mit [dem](jannek) [er](mo) seit der Grundschule befreundet ist, hält zu [ihm](mo).
- hire? mo spaeher "Vertrag" @genk
- quit? lupo mo "trennt"
- sad lupo "fürchtet"
- advisor lupo mo "Berater"
- kin.past dirksen lupo "Schwager"
- help.past lupo dirksen "Umschlag"
+ betray lupo mo "verstecken"
- discover arzt mo "Alarm"
+ quit mo "gesperrt"
- friend jannek mo "befreundet"
- help jannek mo "hält zu"

== 6 Nachspielzeit
Im Keller des Vereinsheims, wo der [Platzwart](kuno) [seine](kuno) Kreide lagert, entdeckt [Terhorst](ilse) bei einem zweiten Besuch eine Brille, die dem toten [Schiedsrichter](schiri) gehört hat, und stellt [Kuno](kuno), von [dem](kuno) [sie](ilse) weiß, dass [er](kuno) zuletzt mit [ihm](schiri) getrunken hat, drei Stunden lang zur Rede. [Er](kuno) schweigt, bis [Gudrun](gudrun), [die](gudrun) für [ihn](kuno) stets etwas übrighatte, [ihm](kuno) eine Thermoskanne bringt; dann nennt [er](kuno) den Namen des [Beraters](lupo). Die [Ermittlerin](ilse) fährt auf der Stelle zu [Kesslers](lupo) Bungalow, findet dort aber nur noch leere Schränke und eine laufende Waschmaschine vor.
- find ilse "Brille"
- die.past schiri "toten"
- investigate ilse kuno "stellt"
- love gudrun kuno "etwas übrighatte"
- gift gudrun kuno "Thermoskanne"
+ accuse kuno lupo "nennt"
+ flee lupo "leere Schränke"

== 7 Auswärtsspiel
Auf der Rückfahrt von einem Test in [Münster](@muenster), bei dem [Jannek](jannek) sich bei einer Parade die Schulter ausgekugelt hat, gerät der Mannschaftsbus auf der A 43 ins Schleudern und kippt in einen Graben. Die [Trainerin](pelin) schlägt mit dem Nothammer die Heckscheibe ein und hievt zuerst den [Verletzten](jannek), dann den bewusstlosen [Fahrer](fahrer) ins Freie; als letzten zerrt [sie](pelin) den [Mannschaftsarzt](arzt) heraus, kurz bevor der Tank explodiert. [Terhorst](ilse) lässt das Wrack untersuchen, und das Gutachten ergibt, dass jemand die Bremsleitung angesägt hat. [Corinna](corinna) wacht die Nacht am Krankenbett der [Retterin](pelin), [deren](pelin) Hände verbrannt sind.
- injure jannek "ausgekugelt"
+ rescue pelin arzt+fahrer+jannek "hievt"
- injure fahrer "bewusstlosen"
- investigate ilse _ "untersuchen"
- discover ilse _ "ergibt"
+ attack _ arzt+fahrer+jannek+pelin "angesägt"
- help corinna pelin "wacht"
- injure pelin "verbrannt"

== 8 Kreisklasse
Im Präsidium streitet man über die Farbe der neuen Tornetze. [Dirksen](dirksen) eröffnet das Stadionfest mit einer Rede, in der [er](dirksen) der Toten gedenkt, ohne eine Miene zu verziehen, und lässt sich anschließend von den Kindern einen Strauß überreichen. Am Bratwurststand bedient an diesem Tag der geschasste [Trainer](hennes), weil niemand sonst sich gemeldet hat. [Pelin](pelin) holt sich dort, beide Hände im Verband, eine Wurst, und zwischen der [Nachfolgerin](pelin) und [ihm](hennes) kommt es zu dem ersten längeren Gespräch ohne Brüllen. Am Ende schlägt [sie](pelin) [ihm](hennes) vor, die Jugend zu übernehmen; [er](hennes) will es sich überlegen.
- celebrate dirksen "Stadionfest"
- gift _ dirksen "überreichen"
- quit.past hennes "geschasste"
- injure pelin "Verband"
- quarrel! hennes pelin "ohne Brüllen"
+ hire? hennes pelin "übernehmen"

== 9 Die Kabine
Wie die [Zeugwartin](gudrun) aus einem Trikot mit fremden Ölflecken schließt, hat sich an den Bremsen des Busses ausgerechnet [Dr. Weyers](arzt) zu schaffen gemacht, [der](arzt) wenig später selbst im Wrack saß: Dem [Arzt](arzt) hatte [Kessler](lupo), von [dem](lupo) [er](arzt) seit Jahren Dopingmittel bezog, mit der Offenlegung [seiner](arzt) Rezepte gedroht. [Gudrun](gudrun) geht mit dem Trikot zu [ihrer](gudrun) alten [Schulfreundin](ilse), doch vor dem Polizeipräsidium wird [sie](gudrun) von [Weyers'](arzt) Wagen erfasst und mit zertrümmertem Becken in die Klinik gebracht. [Kuno](kuno) weicht nicht von [ihrer](gudrun) Seite.
- discover gudrun arzt "schließt"
- attack.past arzt _ "zu schaffen"
- threaten.past lupo arzt "gedroht"
- find.past arzt lupo "bezog"
- reveal? gudrun ilse "geht mit dem Trikot"
- friend gudrun ilse "Schulfreundin"
+ attack arzt gudrun "erfasst"
- injure gudrun arzt "zertrümmertem Becken"
- help kuno gudrun "Seite"

== 10 Rote Karte
Am Krankenbett [seiner](jannek) [Mutter](gudrun) schwört [Jannek](jannek), den [Arzt](arzt), [der](arzt) [ihm](jannek) die Schulter eingerenkt und [sie](gudrun) zum Krüppel gefahren hat, eigenhändig zu erwürgen. [Mo](mo), [der](mo) [ihn](jannek) kennt, kommt [ihm](jannek) zuvor, indem [er](mo) [Weyers](arzt) auf dem Klinikdach zur Rede stellt und [ihn](arzt), als [dieser](arzt) übers Geländer steigen will, am Kittel festhält. Der [Fahrerflüchtige](arzt) lässt sich abführen und liefert im Verhör den [Hintermann](dirksen): Nicht [Lupo](lupo), sondern der [Präsident](dirksen) habe den [Schiedsrichter](schiri) erschlagen, aus Angst vor der Beichte, die [dieser](schiri) abgelegt hatte. Die Sperre des [Kapitäns](mo) wird noch am selben Abend aufgehoben.
- parent gudrun jannek "Mutter"
- injure.past gudrun arzt "zum Krüppel"
- kill? jannek arzt "erwürgen"
- treat.past jannek arzt "eingerenkt"
- quarrel arzt mo "zur Rede"
- die? arzt "übers Geländer"
+ rescue mo arzt "festhält"
- flee.past arzt "Fahrerflüchtige"
- arrest _ arzt "abführen"
- kill! lupo schiri "Nicht Lupo"
+ kill.past dirksen schiri "erschlagen"
- sad dirksen "Angst"
- accuse arzt dirksen "liefert"
- return mo "aufgehoben"

== 11 Flutlicht
Vor dem Entscheidungsspiel um den Wiederaufstieg, zu dem sich auch der [Späher](spaeher) aus [Genk](@genk) wieder eingefunden hat, nimmt [Dirksen](dirksen), um freies Geleit zu erzwingen, [Corinna](corinna) in der Sprecherkabine gefangen. [Henrik](hennes), [dem](hennes) die Ehe nicht gleichgültig geworden ist, klettert am Flutlichtmast hinauf, steigt durch das Oberlicht ein und bekommt bei dem Gerangel einen Schuss in den Oberschenkel ab, ehe die [Kommissarin](ilse) den [Präsidenten](dirksen) überwältigt. Auf dem Rasen ahnt man davon nichts. In der Nachspielzeit trifft der begnadigte [Mittelstürmer](mo) zum Aufstieg, und [Pelin](pelin) hebt die verbundenen Hände.
- return spaeher "wieder eingefunden"
+ abduct dirksen corinna "gefangen"
- married corinna hennes "Ehe"
- love hennes corinna "nicht gleichgültig"
- rescue hennes corinna "steigt"
- injure hennes dirksen "Schuss"
- arrest ilse dirksen "überwältigt"
+ find mo "trifft"

== 12 Vereinslokal
[Dirksen](dirksen) wird zu lebenslanger Haft verurteilt, [Kessler](lupo), [den](lupo) Interpol in [Antalya](@antalya) festgesetzt hat, kommt mit einer Geldbuße davon. Neuer [Vorsitzender](kuno) des Vereins wird der [Platzwart](kuno), [der](kuno) der [Zeugwartin](gudrun) im Rollstuhl vor der versammelten Kurve einen Antrag macht und sich ein gerührtes »Na endlich« abholt. Der [Kapitän](mo) nimmt das Angebot des [Belgiers](spaeher) an, lässt sich aber von [seinem](mo) [Freund](jannek), dem [Torwart](jannek), zum Bahnhof begleiten, ohne sich die Tränen verkneifen zu können. [Bremkes](hennes) trainiert künftig die Jungen, und beim Abschied der [Trainerin](pelin) von [Corinna](corinna) hilft [er](hennes) [dieser](corinna), die Reisetasche in den eigenen Wagen zu heben.
+ arrest _ dirksen "verurteilt"
- arrest _ lupo "festgesetzt" @antalya
- hire kuno "Vorsitzender"
+ propose kuno gudrun "Antrag"
- engaged.start gudrun kuno "Na endlich"
- hire mo spaeher "nimmt"
- friend jannek mo "Freund"
- sad mo "Tränen"
- hire hennes "trainiert"
- quit pelin "Abschied"
- help hennes corinna "hilft"
- reconcile corinna hennes "Reisetasche"
