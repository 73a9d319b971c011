%series Die Nachtfähre
%lang de
%genre crime serial, Genoa, German episode list of an encyclopaedia
%cast ornella | Kommissarin Ornella Basile; Ornella Basile; Ornella; Basile | f
%cast ruggero | Ruggero Piras; Ruggero; Piras | m
%cast nevio | Nevio Gallo; Gallo; Nevio | m
%cast ottavia | Ottavia Gallo; Ottavia | f
%cast mamadou | Mamadou Sow; Mamadou; Sow | m
%cast ines | Ines Basile; Ines | f
%cast questore | Questore Lanteri; Lanteri | m
%cast fabbri | Staatsanwältin Fabbri; Fabbri | f
%cast padre | Don Celso; Celso | m
%cast toter | Elio Gallo; Elio | m
%cast koch | Zeno | m
%cast taucherin | Runa | f
%cast kind | - | n

== 1 Der Tote im Laderaum
Als die Fähre aus [Palermo](@palermo) in [Genua](@genua) festmacht, liegt zwischen zwei Kühlwagen der [Reeder](toter) [Elio Gallo](toter) mit einem Messer in der Brust. [Kommissarin Ornella Basile](ornella), [die](ornella) mit dem [Toten](toter) als Studentin liiert war, verschweigt das [ihrem](ornella) neuen [Assistenten](ruggero) [Ruggero Piras](ruggero) und übernimmt den Fall. Die frischgebackene [Witwe](ottavia), [Ottavia](ottavia), empfängt [die beiden](ornella+ruggero) im Bademantel; hinter der Schlafzimmertür hustet ein [Mann](nevio). Es ist, wie [Piras](ruggero) beim Blick durchs Schlüsselloch sieht, [Elios](toter) jüngerer [Bruder](nevio) [Nevio](nevio).
+ kill _ toter "Messer in der Brust"
- couple.past ornella toter "liiert"
- boss ornella ruggero "Assistenten"
- betray ornella ruggero "verschweigt"
- investigate ornella _ "übernimmt den Fall"
- married.past ottavia toter "Witwe"
+ discover ruggero nevio "sieht"
- affair nevio ottavia "Schlafzimmertür"
- sibling nevio toter "Bruder"

== 2 Alibi in Salzwasser
Der [Koch](koch) der Fähre will zur Tatzeit Sardinen ausgenommen haben, der [Matrose](mamadou) [Mamadou Sow](mamadou) schlief nach eigener Aussage. [Staatsanwältin Fabbri](fabbri), ehrgeizig und bei [Questore Lanteri](questore) wohlgelitten, möchte den [Senegalesen](mamadou) noch am selben Tag in Untersuchungshaft sehen. [Ornella](ornella) weigert sich. Zu Hause erwartet [sie](ornella) [ihre](ornella) [Tochter](ines) [Ines](ines), neunzehn, mit der Nachricht, dass [sie](ines) vergeben sei, und zwar an einen [Seemann](mamadou). [Sein](mamadou) Name ist derselbe, den die [Mutter](ornella) den ganzen Tag in der Akte gelesen hat: [Sow](mamadou).
- arrest? fabbri mamadou "Untersuchungshaft"
- reject ornella fabbri "weigert"
- parent ornella ines "Tochter"
+ couple ines mamadou "vergeben"
+ reveal ines ornella "Nachricht"

== 3 Befangen
Statt den Fall abzugeben, bestellt [Basile](ornella) den jungen [Mann](mamadou) heimlich in eine Bar und fühlt [ihm](mamadou) auf den Zahn. [Er](mamadou) schwört bei [seiner](mamadou) Ehre, den [Reeder](toter) nicht angerührt zu haben, räumt jedoch ein, dass [dieser](toter) [ihm](mamadou) seit drei Monaten die Heuer vorenthielt. [Ruggero](ruggero), [der](ruggero) [ihr](ornella) nachgegangen ist, stellt [seine](ruggero) [Vorgesetzte](ornella) auf dem Parkplatz zur Rede; es wird laut, dann still, und schließlich lehnt [sie](ornella) die Stirn an [seine](ruggero) Schulter. Keiner spricht am nächsten Morgen davon.
+ investigate ornella mamadou "auf den Zahn"
- attack! mamadou toter "nicht angerührt"
- reveal mamadou ornella "räumt"
- betray.past toter mamadou "vorenthielt"
- investigate ruggero ornella "nachgegangen"
- boss ornella ruggero "Vorgesetzte"
- accuse ruggero ornella "zur Rede"
+ quarrel ornella ruggero "laut"

== 4 Tiefes Wasser
Aus [Oslo](@oslo) kommt die [Polizeitaucherin](taucherin). [Sie](taucherin) heißt [Runa](taucherin). Das Messer findet im Hafenbecken [Runa](taucherin). Schön findet [Ruggero](ruggero) vor allem [Runa](taucherin). Nach Dienstschluss essen [sie](ruggero+taucherin) Eis. Vor [ihrer](taucherin) Pension küsst [sie](taucherin) [Piras](ruggero). Zufällig fährt [Ornella](ornella) vorbei. Das Messer gehört [Gallo](nevio). Verhört wird also [Nevio](nevio). Nervös raucht daneben [Ottavia](ottavia). Zur Beichte geht [sie](ottavia) zu [Don Celso](padre).
- travel taucherin "kommt"
- find taucherin "findet"
- love.start ruggero taucherin "Schön"
- date ruggero taucherin "Eis"
+ kiss ruggero taucherin "küsst"
- investigate _ nevio "Verhört"
- sad ottavia "Nervös"
- advisor padre ottavia "Beichte"

== 5 Das Schweigen des Priesters
[Don Celso](padre), [der](padre) die [Gallos](ottavia+toter) vor zwanzig Jahren getraut hat, weiß seit der Beichte mehr, als [ihm](padre) lieb ist. [Nevio](nevio) nimmt [ihn](padre) in der Sakristei am Kragen: Ein Wort, und der Turm der Kirche werde nicht das Einzige sein, was in diesem Viertel schief stehe. Der [Priester](padre) schläft schlecht, isst nicht mehr, und eines Nachts bricht [er](padre) am Altar zusammen. Im Spital setzt sich [Ornella](ornella) zu [ihm](padre). [Er](padre) dürfe nichts sagen, flüstert [er](padre), doch wer [sein](padre) Testament ändere, lebe gefährlich.
- wedding.past ottavia toter "getraut"
- discover padre ottavia "weiß"
+ threaten nevio padre "Ein Wort"
- sad padre "schläft schlecht"
- ill padre "bricht"
- help ornella padre "setzt"
+ reveal padre ornella "flüstert"

== 6 Zwei Testamente
Im Tresor des [Ermordeten](toter) liegen zwei Fassungen: Die ältere bedenkt [Ottavia](ottavia), die jüngere einen noch ungeborenen [Menschen](kind), [dessen](kind) Mutter nicht genannt wird. [Questore Lanteri](questore), [dem](questore) die Angelegenheit sichtlich unangenehm ist, entzieht [Basile](ornella) die Ermittlungen. [Fabbri](fabbri) übernimmt. Kaum ist die [Kommissarin](ornella) beurlaubt, eröffnet [ihr](ornella) [Ruggero](ruggero), dass [er](ruggero) mit [Runa](taucherin) nach [Bergen](@bergen) ziehen werde. [Sie](ornella) gratuliert [ihm](ruggero). Danach zertrümmert [sie](ornella), allein in der Küche, elf Teller und einen Krug.
- kill.past _ toter "Ermordeten"
- parent _ kind "Mutter"
- quit ornella questore "entzieht"
- investigate fabbri _ "übernimmt"
+ reveal ruggero ornella "eröffnet"
- move? ruggero taucherin "ziehen" @bergen
- jealous ornella taucherin "zertrümmert"
- sad ornella "zertrümmert"

== 7 Hafenfest
Beim Hafenfest gibt es Laternen über der Mole, gegrillten Tintenfisch, und eine Blaskapelle, die zu langsam spielt. [Ines](ines) stellt [ihren](ines) [Freund](mamadou) den Nachbarinnen vor; eine spuckt aus, die anderen bringen Kuchen. Niemand redet vom Fall. [Lanteri](questore) tanzt mit [seiner](questore) langjährigen [Vertrauten](fabbri), der [Staatsanwältin](fabbri), enger, als es die Hitze nahelegt. Um Mitternacht lehnt [diese](fabbri) an der Brüstung und übergibt sich. Der [Koch](koch), [der](koch) Fisch ausnimmt und Augen im Kopf hat, zählt an den Fingern neun Monate ab.
- celebrate _ "Hafenfest"
- couple ines mamadou "Freund"
- neighbour _ ines "Nachbarinnen"
- reject _ mamadou "spuckt"
- friend fabbri questore "Vertrauten"
- flirt fabbri questore "enger"
- ill fabbri "übergibt"
+ pregnant? fabbri "neun Monate"
- discover koch fabbri "zählt"

== 8 Unter Frauen
Bei [Basile](ornella) klingelt spätabends die [Staatsanwältin](fabbri). Schwanger sei [sie](fabbri), sagt [Fabbri](fabbri). Der [Erzeuger](toter) liege im Kühlfach. Deshalb brauchte [sie](fabbri) schnell einen Schuldigen. Ein Jahr lang liebten sich [Elio](toter) und [Fabbri](fabbri). Verraten hat es [seiner](toter) [Frau](ottavia) ein anonymer Brief. Geschrieben hatte ihn [Lanteri](questore). Vergafft hat [der](questore) sich nämlich in [Fabbri](fabbri). [Ornella](ornella) kocht Kamillentee. Auch [sie](ornella), sagt [sie](ornella), habe [Elio](toter) geliebt. Zuletzt lachen [beide](fabbri+ornella).
+ reveal fabbri ornella "Schwanger"
- pregnant fabbri toter "Schwanger"
- affair.past fabbri toter "liebten sich"
- cheat.past toter ottavia "liebten sich"
- married.past ottavia toter "seiner Frau"
- reveal.past questore ottavia "Verraten"
- love questore fabbri "Vergafft"
- reveal ornella fabbri "sagt sie, habe"
- love.past ornella toter "geliebt"
- happy fabbri+ornella "lachen"

== 9 Abgang in Bergen
[Ruggero](ruggero) hält es im Norden genau elf Tage aus. [Er](ruggero) rede im Schlaf von einer gewissen [Ornella](ornella), bemerkt [Runa](taucherin) beim Frühstück und setzt [ihn](ruggero) samt Koffer an die Bushaltestelle. Zurück in [Genua](@genua), findet der [Verlassene](ruggero) [seine](ruggero) ehemalige [Chefin](ornella) gefesselt im Bootsschuppen der [Gallos](nevio+ottavia): [Nevio](nevio) hatte [sie](ornella) beim Schnüffeln überrascht. [Piras](ruggero) zerschneidet die Stricke. Ob [er](ruggero) Heimweh gehabt habe, fragt [sie](ornella). „So etwas Ähnliches“, sagt [er](ruggero), und [sie](ornella) zieht [ihn](ruggero) an der Krawatte zu sich herunter.
- love ruggero ornella "rede im Schlaf"
+ breakup taucherin ruggero "Bushaltestelle"
- return ruggero "Zurück" @genua
- find ruggero ornella "findet"
- boss.past ornella ruggero "Chefin"
- abduct nevio ornella "gefesselt"
- discover nevio ornella "überrascht"
- investigate ornella nevio+ottavia "Schnüffeln"
+ rescue ruggero ornella "zerschneidet"
- kiss ornella ruggero "zieht ihn"

== 10 Schwägerin und Schwager
Vor die Wahl gestellt, wer von [ihnen](nevio+ottavia) lebenslänglich bekommt, zerfleischen sich [Ottavia](ottavia) und [Nevio](nevio) im Verhörraum: [Sie](ottavia) behauptet, [er](nevio) habe [seinen](nevio) [Bruder](toter) aus Habgier erstochen; [er](nevio) hält [ihr](ottavia) entgegen, [sie](ottavia) habe [ihm](nevio) das Messer in die Hand gedrückt, weil der [Gatte](toter) [sie](ottavia) enterben wollte. Beides stimmt. [Fabbri](fabbri), kreidebleich und im achten Monat, unterschreibt die Haftbefehle. [Don Celso](padre), wieder bei Kräften, nimmt [Ottavia](ottavia) vor dem Abtransport ein letztes Mal die Beichte ab, die diesmal kürzer ausfällt.
- quarrel nevio ottavia "zerfleischen"
- accuse ottavia nevio "behauptet"
- sibling nevio toter "Bruder"
+ kill.past nevio toter "erstochen"
- accuse nevio ottavia "entgegen"
- married.past ottavia toter "Gatte"
- pregnant fabbri "achten Monat"
+ arrest fabbri nevio+ottavia "Haftbefehle"
- recover padre "bei Kräften"
- advisor padre ottavia "Beichte"

== 11 Leinen los
[Lanteri](questore) reicht den Abschied ein, nachdem [sein](questore) anonymer Brief in der Zeitung gestanden hat; [Fabbri](fabbri) schickt [seinen](questore) Rosenstrauß ungeöffnet zurück. Auf derselben Fähre, auf der alles begann, geben [Ines](ines) und [Mamadou](mamadou) einander das Jawort, [Zeno](koch), der [Koch](koch), hat drei Tage lang Mandelgebäck gebacken. Während die [Brautmutter](ornella) mit [ihrem](ornella) einstigen [Untergebenen](ruggero) eng umschlungen an der Reling steht, platzt der [Staatsanwältin](fabbri) die Fruchtblase. [Runa](taucherin), [die](taucherin) mit einem Tauchboot auf Durchreise ist, versteht etwas davon. [Mutter](fabbri) und [Kind](kind) sind wohlauf.
- quit questore "Abschied"
- gift? questore fabbri "Rosenstrauß"
- reject fabbri questore "zurück"
+ wedding ines mamadou "Jawort"
- create koch "gebacken"
- parent ornella ines "Brautmutter"
- boss.past ornella ruggero "Untergebenen"
- couple ornella ruggero "eng umschlungen"
+ birth fabbri kind "Fruchtblase"
- help taucherin fabbri "versteht"
- parent fabbri kind "Mutter"
