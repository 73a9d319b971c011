%series Die Presse am Heumarkt
%lang de
%genre costume drama about a printing house, Cologne 1498, encyclopaedia episode list, past tense
%cast grete | Grete Overstolz; Grete | f
%cast tilman | Tilman Overstolz; Tilman | m
%cast engel | Engel Overstolz; Engel | m
%cast lysbeth | Lysbeth van Loon; Lysbeth | f
%cast niclas | Niclas Ferber; Niclas; Ferber | m
%cast cosimo | Cosimo Balbi; Cosimo; Balbi | m
%cast irmgard | Irmgard Overstolz; Irmgard | f
%cast domherr | Domherr Quirin von Virneburg; Quirin; Virneburg | m
%cast wolter | Wolter Kling; Wolter; Kling | m
%cast agnes | Agnes Kling; Agnes | f
%cast flame | - | m
%cast knabe | Gereon | m
%cast bader | - | m
%cast schwager | - | m

== 1 Bleisatz
Der Kölner [Drucker](tilman) [Tilman Overstolz](tilman), [den](tilman) das Fieber seit Wochen ans Bett fesselte, starb, noch ehe der Auftrag des Domkapitels vollendet war, und hinterließ [seiner](tilman) jungen [Frau](grete) [Grete](grete), [die](grete) lesen konnte, was sich für ein Weib nach Ansicht [seiner](tilman) [Mutter](irmgard) [Irmgard](irmgard) nicht schickte, außer der Werkstatt vor allem Schulden. [Sein](tilman) jüngerer [Bruder](engel) [Engel](engel), [der](engel) dem Kloster entlaufen war, stand am Tag der Beerdigung wieder vor der Tür. [Tilmans](tilman) alter [Konkurrent](wolter) [Wolter Kling](wolter) machte der [Witwe](grete) noch am Grab ein Kaufangebot, das [sie](grete) ausschlug.
- ill tilman "Fieber"
+ die tilman "starb"
- married grete tilman "Frau"
- parent irmgard tilman "Mutter"
- sibling engel tilman "Bruder"
- flee.past engel "entlaufen"
- return engel "stand"
- enemy tilman wolter "Konkurrent"
- reject grete wolter "ausschlug"

== 2 Der Geselle
Weil die Zunft keiner Frau eine Presse zugestand, nahm [Grete](grete) den [Gesellen](niclas) [Niclas Ferber](niclas) in Dienst, [der](niclas) sich mit falschen Papieren aus [Mainz](@mainz) eingeführt und dort der schönen [Agnes](agnes), inzwischen die [Gattin](agnes) des [Konkurrenten](wolter) [Kling](wolter), einst die Ehe versprochen hatte. [Engel](engel), [dem](engel) das Setzen leichter von der Hand ging als das Beten, verlor [sein](engel) Herz an [seine](engel) [Schwägerin](grete), wagte aber nicht, davon zu sprechen. [Irmgard](irmgard), [der](irmgard) nichts verborgen blieb, bat [ihren](irmgard) [Beichtvater](domherr), den [Domherrn](domherr) [Quirin von Virneburg](domherr), ein Auge auf das Haus zu werfen.
+ hire niclas grete "Dienst"
- betray niclas grete "falschen Papieren"
- married agnes wolter "Gattin"
- engaged.past agnes niclas "die Ehe versprochen"
- enemy grete wolter "Konkurrenten"
+ love.start engel grete "Herz"
- kin engel grete "Schwägerin"
- reveal! engel grete "wagte aber nicht"
- discover irmgard engel "nichts verborgen"
- advisor domherr irmgard "Beichtvater"
- investigate? domherr grete "Auge"

== 3 Das flämische Mädchen
[Lysbeth van Loon](lysbeth), [deren](lysbeth) [Vater](flame) in [Löwen](@löwen) auf dem Scheiterhaufen geendet war, bat im Morgengrauen um Obdach, und [Grete](grete), [die](grete) in [ihr](lysbeth) eine begabte Holzschneiderin erkannte, wies [ihr](lysbeth) gegen den Willen der [Schwiegermutter](irmgard) die Kammer neben der des [Gesellen](niclas) an. [Agnes](agnes) erblickte auf dem Markt den [Mann](niclas), [den](niclas) [sie](agnes) hatte heiraten wollen und für tot hielt, und sank ohnmächtig in die Arme [ihres](agnes) [Gemahls](wolter). Der entlaufene [Mönch](engel) half der [Flämin](lysbeth), [ihre](lysbeth) Druckstöcke zu verstecken, als der [Domherr](domherr) unangekündigt durch die Werkstatt schritt.
- parent flame lysbeth "Vater"
- kill.past _ flame "Scheiterhaufen"
- help grete lysbeth "Obdach"
- discover grete lysbeth "erkannte"
+ move lysbeth grete "Kammer"
- kin grete irmgard "Schwiegermutter"
- find agnes niclas "erblickte"
- engaged.past agnes niclas "hatte heiraten wollen"
- die! niclas "für tot"
- ill agnes "ohnmächtig"
- married agnes wolter "Gemahls"
- flee.past engel "entlaufene"
- help engel lysbeth "half"
- investigate domherr grete "schritt"

== 4 Fastenzeit
Der [Rhein](@rhein) trat über die Ufer. In der Werkstatt stand das Wasser knöchelhoch. [Niclas](niclas) trug [Grete](grete) zur Treppe. [Grete](grete) errötete. [Engel](engel) sah es, und es schmerzte [Engel](engel). [Lysbeth](lysbeth) brachte [ihm](engel) Suppe. Die [Flämin](lysbeth) hatte [ihn](engel) gern. Am Abend klopfte [Agnes](agnes). [Sie](agnes) wollte zu [Niclas](niclas). [Niclas](niclas) öffnete der früheren [Braut](agnes). Die [Besucherin](agnes) blieb bis zum Hahnenschrei. Das wusste bald [Irmgard](irmgard). [Irmgard](irmgard) sagte es niemandem. Die alte [Frau](irmgard) wartete.
- help niclas grete "trug"
- love.start grete niclas "errötete"
- jealous engel niclas "schmerzte"
- love lysbeth engel "gern"
- gift lysbeth engel "Suppe"
- engaged.past agnes niclas "früheren Braut"
+ sex agnes niclas "blieb"
- cheat agnes wolter "blieb"
- discover irmgard agnes+niclas "wusste bald"
- reveal! irmgard "niemandem"

== 5 Der Venezianer
Mit einer Kiste griechischer Lettern im Gepäck reiste [Cosimo Balbi](cosimo) aus [Venedig](@venedig) an, [den](cosimo) der verstorbene [Meister](tilman) in besseren Tagen zu [seinem](tilman) Teilhaber gemacht hatte, ohne [seiner](tilman) [Frau](grete) ein Wort davon zu sagen. Während der [Fremde](cosimo) beim Nachtmahl der [Hausherrin](grete) schöne Augen machte, worauf [Niclas](niclas) mürrisch den Löffel fallen ließ, kam [dessen](niclas) heimliche [Geliebte](agnes) dahinter, dass [sie](agnes) guter Hoffnung war, und zwar, da [Wolter](wolter) seit einem Jahr auf der anderen Bettseite schlief, gewiss nicht von [diesem](wolter). [Engel](engel) lehrte die [Holzschneiderin](lysbeth) Latein und merkte nicht, wie aufmerksam [sie](lysbeth) nur [seinen](engel) Mund ansah.
- travel cosimo "reiste"
- die.past tilman "verstorbene"
- colleague.past cosimo tilman "Teilhaber"
- reveal! tilman grete "ohne seiner Frau"
- married.past grete tilman "Frau"
- flirt cosimo grete "schöne Augen"
- jealous niclas cosimo "mürrisch"
- affair agnes niclas "Geliebte"
+ pregnant agnes niclas "guter Hoffnung"
- discover agnes "kam"
- advisor engel lysbeth "lehrte"
- love lysbeth engel "ansah"
- discover! engel lysbeth "merkte nicht"

== 6 Eine Hand wäscht die andere
[Irmgard](irmgard), [die](irmgard) [ihre](irmgard) Stunde gekommen sah, drohte der [Frau](agnes) des [Rivalen](wolter), [sie](agnes) vor der ganzen Pfarrei bloßzustellen, sofern [diese](agnes) [ihren](agnes) [Gatten](wolter) nicht dazu bewege, der [Schwiegertochter](grete) die Papierlieferungen abzuschneiden. [Agnes](agnes) gehorchte. [Grete](grete) stand ohne einen Bogen da und fand Hilfe bei [Balbi](cosimo), [der](cosimo) sechzig Ries aus [Basel](@basel) kommen ließ und dafür nichts verlangte als einen Spaziergang am Ufer, auf dem [er](cosimo) um [ihre](grete) Hand anhielt. [Sie](grete) erbat sich Bedenkzeit, was [Niclas](niclas), an der Tür lauschend, für eine Zusage hielt, weshalb [er](niclas) sich betrank und mit [Engel](engel) eine Prügelei anfing.
+ threaten irmgard agnes "drohte"
- reveal? irmgard agnes "bloßzustellen"
- married agnes wolter "Gatten"
- enemy irmgard wolter "Rivalen"
- kin grete irmgard "Schwiegertochter"
- help cosimo grete "Hilfe"
- date cosimo grete "Spaziergang"
+ propose cosimo grete "Hand anhielt"
- engaged! cosimo grete "Zusage"
- sad niclas "betrank"
- attack niclas engel "Prügelei"

== 7 Das Auge des Domherrn
Bei einer Haussuchung, die [Quirin von Virneburg](domherr) auf Betreiben [Klings](wolter) anordnete, kam ein Flugblatt zutage, das die Ablasskrämer als Wölfe zeigte und das, wie jeder in der Werkstatt wusste, von [Lysbeth](lysbeth) stammte. Um die [Gefährtin](lysbeth) mancher Lateinstunde zu schützen, gab sich [Engel](engel) als Urheber aus und wurde in den Turm geworfen. [Grete](grete), [die](grete) nun um den [Bruder](engel) [ihres](grete) [Mannes](tilman) bangte, suchte den [Domherrn](domherr) auf, [der](domherr) [ihr](grete), ohne mit der Wimper zu zucken, eröffnete, die eigene [Schwiegermutter](irmgard) habe das Haus angezeigt. Am selben Abend wies [sie](grete) der [Alten](irmgard) die Tür.
- investigate domherr grete "Haussuchung"
- create.past lysbeth "stammte"
- help engel lysbeth "schützen"
- betray engel domherr "gab sich"
+ arrest domherr engel "in den Turm geworfen"
- sad grete engel "bangte"
- sibling engel tilman "Bruder"
- married.past grete tilman "Mannes"
- reveal domherr grete "eröffnete"
- accuse.past irmgard grete "angezeigt"
- kin grete irmgard "Schwiegermutter"
- reject grete irmgard "wies"

== 8 Turm und Tinte
[Engel](engel) fror im Turm. [Lysbeth](lysbeth) stand jeden Tag davor. [Sie](lysbeth) rief, dass [sie](lysbeth) [ihn](engel) liebe. Da wurde es still hinter dem Gitter. [Niclas](niclas) kam mit einem Seil. Den Wächter machte [Cosimo](cosimo) betrunken. Um Mitternacht war [Engel](engel) frei. [Er](engel) küsste die [Holzschneiderin](lysbeth). Den [Ausbrecher](engel) verbarg [Grete](grete) im Papierlager. [Irmgard](irmgard) wohnte jetzt bei [Agnes](agnes). Die [Erpresserin](irmgard) aß dort für drei. [Agnes](agnes) hasste [Irmgard](irmgard). Nur [Wolter](wolter) freute sich auf den Erben.
- sad engel "fror"
+ confess lysbeth engel "rief"
- love lysbeth engel "liebe"
- betray cosimo _ "betrunken"
+ rescue cosimo+niclas engel "frei"
- kiss engel lysbeth "küsste"
- flee engel "Ausbrecher"
- help grete engel "verbarg"
- housemate agnes irmgard "wohnte"
- enemy agnes irmgard "hasste"
- happy wolter "freute"
- threaten.past irmgard agnes "Erpresserin"

== 9 Der Bankert
In der Christnacht brachte [Agnes](agnes), [der](agnes) ein herbeigeholter [Bader](bader) mehr schadete als nützte, einen [Knaben](knabe) zur Welt, [dessen](knabe) rotes Haar in der Familie Kling niemand, bei dem [Gesellen](niclas) der [Witwe](grete) aber jeder kannte. [Wolter](wolter), [der](wolter) bis dahin stolz die Wiege geschaukelt hatte, erkannte im Kerzenlicht, was [seine](wolter) [Frau](agnes) [ihm](wolter) angetan hatte, verstieß [sie](agnes) samt dem [Säugling](knabe) und schwor, den [Rotschopf](niclas) mit eigenen Händen zu erwürgen. [Irmgard](irmgard), nunmehr ohne Dach, klopfte ausgerechnet bei dem [Sohn](engel), [den](engel) [sie](irmgard) ins Kloster gesteckt hatte, und wurde von [dessen](engel) [Liebster](lysbeth) eingelassen.
+ birth agnes knabe "zur Welt"
- treat agnes bader "herbeigeholter Bader"
- boss grete niclas "Gesellen"
- happy wolter "stolz"
- discover wolter agnes "erkannte"
- cheat agnes wolter "angetan"
- married agnes wolter "Frau"
+ breakup wolter agnes "verstieß"
- kill? wolter niclas "erwürgen"
- threaten wolter niclas "schwor"
- parent irmgard engel "Sohn"
- couple engel lysbeth "Liebster"
- help lysbeth irmgard "eingelassen"

== 10 Rote Haare
[Niclas](niclas), [der](niclas) von [seiner](niclas) Vaterschaft erst durch das Geschrei auf der Gasse erfuhr, wollte sich zu [Agnes](agnes) bekennen, obgleich [sein](niclas) Herz längst der [Meisterin](grete) gehörte, [die](grete) [ihm](niclas), nachdem [sie](grete) von dem Kind gehört hatte, tagelang kein Wort gönnte. Als der betrogene [Ehemann](wolter) [ihm](niclas) mit dem Setzhammer auflauerte, warf sich der [Venezianer](cosimo) dazwischen und büßte dabei ein Auge ein. Der [Angreifer](wolter), von [seiner](wolter) eigenen Tat entsetzt, floh nach [Neuss](@neuss). [Grete](grete) pflegte [Cosimo](cosimo) gesund, gab [ihm](cosimo) jedoch, so leid es [ihr](grete) tat, einen Korb.
- parent niclas knabe "Vaterschaft"
- discover niclas knabe "erfuhr"
- love niclas grete "Herz"
- boss grete niclas "Meisterin"
- discover grete knabe "gehört hatte"
- sad grete niclas "kein Wort"
- cheat.past agnes wolter "betrogene"
- married agnes wolter "Ehemann"
+ attack wolter niclas "auflauerte"
- rescue cosimo niclas "dazwischen"
- injure cosimo wolter "Auge"
- sad wolter "entsetzt"
- flee wolter "floh" @neuss
- treat cosimo grete "pflegte"
+ reject grete cosimo "Korb"

== 11 Der Prozess
Wegen des Ausbruchs wurde nun die gesamte Offizin vor das geistliche Gericht geladen, dessen Vorsitz [Virneburg](domherr) führte, [der](domherr), wie sich die alte [Irmgard](irmgard) unter Tränen vernehmen ließ, in [seiner](domherr) Jugend einmal [ihr](irmgard) Liebhaber gewesen und der leibliche [Vater](domherr) [ihres](irmgard) [Jüngsten](engel) war. Dem [Richter](domherr) verschlug es die Sprache. [Er](domherr) sprach den [Sohn](engel), von [dem](engel) [er](domherr) nichts geahnt hatte, frei und legte noch am selben Tag [sein](domherr) Amt nieder. [Agnes](agnes), [die](agnes) bei einer Base in [Deutz](@deutz) untergekommen war, übergab den kleinen [Gereon](knabe) [seinem](knabe) [Vater](niclas), weil [sie](agnes) den Schleier nehmen wollte.
- accuse _ engel+grete+lysbeth+niclas "Gericht"
+ reveal irmgard domherr "vernehmen"
- affair.past domherr irmgard "Liebhaber"
- parent domherr engel "leibliche Vater"
- parent irmgard engel "Jüngsten"
- sad irmgard "Tränen"
- discover! domherr engel "nichts geahnt"
+ rescue domherr engel "frei"
- quit domherr "legte"
- move agnes "untergekommen" @deutz
- gift agnes niclas "übergab"
- parent niclas knabe "Vater"#2

== 12 Hochzeit im Papierlager
Es war Mai. [Engel](engel) heiratete [Lysbeth](lysbeth). Den Ring hatte [Irmgard](irmgard) gestiftet. Die Orgel schwieg. An der Tafel saß auch [Virneburg](domherr). „[Vater](domherr)“, sagte [Engel](engel) zum ersten Mal. [Gereon](knabe) lernte laufen. [Er](knabe) lief zu [Grete](grete). [Grete](grete) hob das [Kind](knabe) auf. Jetzt sah [sie](grete) [Niclas](niclas) wieder an. [Niclas](niclas) bat um Vergebung. In der Nacht gab [sie](grete) [ihm](niclas) mehr. [Cosimo](cosimo) reiste still ab, zurück zu den Lagunen. [Seine](cosimo) Lettern ließ [er](cosimo) [Grete](grete).
+ wedding engel lysbeth "heiratete"
- gift irmgard engel+lysbeth "gestiftet"
- parent domherr engel "Vater"
- reconcile grete niclas "Vergebung"
- sex grete niclas "mehr"
- travel cosimo "reiste"
- gift cosimo grete "ließ"

== 13 Das letzte Blatt
Da [Wolter Kling](wolter), wie ein [Schwager](schwager) aus [Neuss](@neuss) berichtete, in der Fremde an der Pest gestorben war und [seine](wolter) verlassene [Frau](agnes) im Kloster [ihren](agnes) Frieden gefunden hatte, fiel die zweite Presse der Stadt an [Engel](engel), [der](engel) sie der [Frau](grete) überließ, [die](grete) [ihn](engel) aufgenommen hatte. Die [Zunft](#zunft), bei der [sein](engel) [Vater](domherr) ein gutes Wort einlegte, erkannte [Grete](grete) als Meisterin an, woraufhin [sie](grete), nun niemandem mehr Rechenschaft schuldig, [ihrem](grete) [Gesellen](niclas) kurzerhand selbst einen Antrag machte. [Irmgard](irmgard) segnete das [Paar](grete+niclas) und entschlief in derselben Woche, [Gereon](knabe) auf dem Schoß.
- reveal schwager _ "berichtete"
- die.past wolter "gestorben"
- kin schwager wolter "Schwager"
- married.past agnes wolter "Frau"
- help.past grete engel "aufgenommen"
- breakup.past wolter agnes "verlassene"
- happy agnes "Frieden"
- gift engel grete "überließ"
- help domherr grete "gutes Wort"
- parent domherr engel "Vater"
- hire grete "Meisterin"
- boss grete niclas "Gesellen"
+ propose grete niclas "Antrag"
- couple grete niclas "Paar"
+ die irmgard "entschlief"
