%series Kofferkeller
%lang de
%genre workplace comedy, streaming blurbs
%cast ruth | Ruth Okafor; Ruth; Okafor | f
%cast levent | Levent Kaya; Levent | m
%cast sinja | Sinja | f
%cast kolja | Kolja Brandl; Kolja | m
%cast hedi | Hedi Brammer; Hedi; Brammer | f
%cast toni | Toni | f
%cast ferenc | Ferenc Molnár; Ferenc | m
%cast pilot | Kapitän Sommer; Sommer | m
%cast putz | Zdenka | f
%cast baby | Mika | n
%cast gisbert | Gisbert | m
%cast arzt | - | m

== 1 Eine Etage tiefer
Unter dem Terminal von [Köln](@koeln) sortiert [Ruth Okafor](ruth) seit elf Jahren, was andere auf dem Gepäckband vergessen. [Sie](ruth) hat vier Leute unter sich und einen Wasserkocher, der nie heiß wird. Am Montag tritt der neue [Sicherheitschef](levent) [seinen](levent) Dienst an: [Levent Kaya](levent), mit [dem](levent) [sie](ruth) einmal den Nachnamen geteilt hat. [Er](levent) grüßt, [sie](ruth) dreht [ihm](levent) den Rücken zu. Ganz anders [Sinja](sinja), die [Jüngste](sinja) im Keller. [Die](sinja) kann den Blick nicht von [Kolja Brandl](kolja) lassen, dem [Kollegen](kolja) vom Schalter, und erntet dafür ein Zwinkern. Im Radio läuft ein Lied über treulose Matrosen.
- boss ruth _ "unter sich"
+ hire levent "tritt"
- married.past levent ruth "Nachnamen geteilt"
- ex levent ruth "Nachnamen geteilt"
- reject ruth levent "Rücken"
- love sinja kolja "Blick nicht"
- colleague kolja sinja "Kollegen"
- flirt kolja sinja "Zwinkern"

== 2 Der rote Rollkoffer
In einem roten Rollkoffer liegen dreißig Briefe, allesamt an eine gewisse [Toni](toni) gerichtet und nie abgeschickt. [Hedi Brammer](hedi), kurz vor der Rente, liest sie trotz Verbots und schmilzt dahin. Als [ihre](hedi) [Chefin](ruth) [sie](hedi) dabei erwischt, fallen laute Worte. [Kolja](kolja) nimmt [Sinja](sinja) mit in die Kantine, wo [er](kolja) [ihr](sinja) gegenüber so lange von [seiner](kolja) [Freundin](toni) schwärmt, bis der Pudding Haut zieht. Die [Glückliche](toni) heißt [Toni](toni). Den [Schreiber](pilot) der Briefe kennt niemand, doch die [Putzfrau](putz) hat einen [Piloten](pilot) am Band weinen sehen. [Er](pilot) soll dort jede Woche stehen.
- create.past pilot toni "Schreiber"
- happy hedi "schmilzt"
- boss ruth hedi "Chefin"
- discover ruth hedi "erwischt"
+ quarrel hedi ruth "laute Worte"
- invite kolja sinja "nimmt"
- couple kolja toni "Freundin"
- love kolja toni "schwärmt"
- discover putz pilot "weinen sehen"
- sad pilot "weinen"

== 3 Kurz und bündig
[Toni](toni) holt [Kolja](kolja) von der Arbeit ab. [Sie](toni) ist Stewardess und trägt [sein](kolja) Hemd. Neben [ihr](toni) wirkt [Sinja](sinja) blass. [Hedi](hedi) zeigt [Toni](toni) den roten Koffer. [Toni](toni) wird rot wie der Koffer. Die Briefe stammen von [Sommer](pilot). Mit [ihm](pilot) hatte [sie](toni) letzten Winter etwas. Davon weiß [Kolja](kolja) nichts. [Hedi](hedi) schwört zu schweigen. [Levent](levent) bringt [Ruth](ruth) einen neuen Wasserkocher. [Sie](ruth) stellt ihn ins Regal zu den Fundsachen. Der Kocher bekommt eine Nummer. [Ferenc](ferenc) bemerkt es und grinst.
- couple kolja toni "holt"
+ reveal hedi toni "zeigt"
+ affair.past pilot toni "hatte sie letzten Winter"
- create.past pilot toni "stammen"
- discover! kolja toni "weiß"
- reveal! hedi "schweigen"
- gift levent ruth "bringt"
- reject ruth levent "stellt"
- discover ferenc ruth "bemerkt"
- happy ferenc "grinst"

== 4 Nachtflug
Wegen Nebels fallen sämtliche Starts aus, und der Keller füllt sich mit Gestrandeten. Zwischen den Feldbetten begegnet [Ferenc Molnár](ferenc), [Witwer](ferenc) und [Herr](ferenc) über die Sperrgepäckstücke, der [Putzfrau](putz), [die](putz) seit zwei Jahren an [ihm](ferenc) vorbeiwischt, und erfährt endlich [ihren](putz) Namen: [Zdenka](putz). Um drei tanzen [die beiden](ferenc+putz) zur Lautsprecherdurchsage. Ein paar Gänge weiter trifft [Kolja](kolja) auf den berühmten [Kapitän Sommer](pilot), [der](pilot) zu viel getrunken hat und [ihm](kolja) ahnungslos von einer [Stewardess](toni) mit Leberfleck am Knie vorjammert. [Kolja](kolja) kennt den Leberfleck. Bleich vor Wut geht [er](kolja) mit dem Regenschirm auf den [Flieger](pilot) los.
- married.past ferenc _ "Witwer"
- meet ferenc putz "Namen"
- meet kolja pilot "trifft"
- love pilot toni "vorjammert"
+ discover kolja toni "kennt den Leberfleck"
- sad kolja "Wut"
+ attack kolja pilot "geht er"

== 5 Aufräumarbeiten
[Kolja](kolja) hat [Toni](toni) den Laufpass gegeben und schläft auf [Ferenc'](ferenc) Sofa. [Sommer](pilot), [den](pilot) ein Veilchen ziert, verzichtet auf eine Anzeige. [Sinja](sinja) wittert [ihre](sinja) Chance und lädt den [Verlassenen](kolja) auf eine Pizza ein; [er](kolja) sagt zu, redet aber den ganzen Abend nur über die [Untreue](toni). Was [er](kolja) nicht weiß: [Toni](toni) sitzt unterdessen auf der Personaltoilette und starrt auf zwei Streifen. [Ruth](ruth), [die](ruth) nebenan das Weinen hört, reicht [ihr](toni) Papier unter der Trennwand durch. Es gibt Leute, die solche Tage einfach verschlafen, sagt die [Ältere](ruth).
+ breakup kolja toni "Laufpass"
- housemate.start ferenc kolja "schläft"
- injure pilot kolja "Veilchen"
- accuse! pilot kolja "verzichtet"
- invite sinja kolja "lädt"
- date kolja sinja "Pizza"
- cheat.past toni kolja "Untreue"
- discover! kolja toni "nicht weiß"
+ pregnant toni "Streifen"
- sad toni "Weinen"
- help ruth toni "reicht"

== 6 Wer ist dran?
Nur [Ruth](ruth) und der werdenden [Mutter](toni) ist bekannt, dass als Vater zwei [Männer](kolja+pilot) in Betracht kommen. [Hedi](hedi), [die](hedi) nichts für sich behalten kann, ahnt es und wettet mit [Levent](levent) um eine Flasche Aufgesetzten. Der [Sicherheitschef](levent) hat andere Sorgen: Seit jemand Schmuck aus verplombten Taschen holt, filzt [er](levent) reihum die Spinde der Belegschaft, auch den [seiner](levent) früheren [Frau](ruth). [Die](ruth) ist gekränkt und nennt [ihn](levent) einen Schnüffler. Gefunden wird eine Perlenkette ausgerechnet bei [Sinja](sinja), [die](sinja) sich alles Mögliche vorwerfen lässt, nur das nicht.
- pregnant toni "werdenden Mutter"
- parent? kolja+pilot _ "Vater"
- discover? hedi toni "ahnt"
- steal _ "holt"
+ investigate levent ruth "filzt"
- find _ "Gefunden"
- ex levent ruth "früheren Frau"
- married.past levent ruth "früheren Frau"
- sad ruth levent "gekränkt"
- quarrel levent ruth "Schnüffler"
+ accuse _ sinja "vorwerfen"

== 7 Vier Augen
[Sinja](sinja) muss [ihren](sinja) Ausweis abgeben. [Kolja](kolja) glaubt an [ihre](sinja) Unschuld und legt sich mit [ihr](sinja) hinter Kinderwagen und Surfbrettern auf die Lauer. Die Nacht ist lang, das Versteck eng, und gegen vier finden sich [ihre](kolja+sinja) Lippen. Dann knackt ein Schloss: Der [Langfinger](gisbert) ist [Gisbert](gisbert), der freundliche [Nachtwächter](gisbert), [den](gisbert) [Levent](levent) selbst eingestellt hat. [Er](gisbert) schubst [Sinja](sinja) gegen ein Regal und rennt, kommt aber nur bis zu [Zdenkas](putz) frisch gewischtem Boden. [Levent](levent) legt [seinem](levent) [Schützling](gisbert) eigenhändig die Handschellen an. Danach steht [er](levent) kleinlaut vor [Ruths](ruth) Tür.
- quit sinja "abgeben"
- help kolja sinja "glaubt"
+ kiss kolja sinja "Lippen"
- steal gisbert _ "Langfinger"
- discover kolja+sinja gisbert "Der Langfinger ist"
- hire.past gisbert levent "eingestellt"
- attack gisbert sinja "schubst"
- flee? gisbert "rennt"
- boss levent gisbert "eingestellt"
- investigate kolja+sinja _ "Lauer"
+ arrest levent gisbert "Handschellen"

== 8 Rückgabe
[Ruth](ruth) lässt [Levent](levent) lange stehen. Dann öffnet [Ruth](ruth) die Tür. [Er](levent) bittet um Verzeihung. [Sie](ruth) nickt und setzt Wasser auf. Der neue Kocher pfeift. [Sinja](sinja) bekommt [ihren](sinja) Ausweis zurück. [Kolja](kolja) und [sie](sinja) gehen jetzt Hand in Hand. [Hedi](hedi) gönnt es [ihnen](kolja+sinja) nicht. Da kommt [Toni](toni). [Ihr](toni) Bauch ist nicht mehr zu übersehen. [Kolja](kolja) rechnet. [Sinja](sinja) rechnet auch. Nun hat [Sinja](sinja) Angst vor [Toni](toni).
- reconcile? levent ruth "Verzeihung"
+ reconcile levent ruth "nickt"
- hire sinja "Ausweis zurück"
+ couple.start kolja sinja "Hand in Hand"
- jealous hedi kolja+sinja "gönnt"
- return toni "kommt"#2
- pregnant toni "Bauch"
- discover kolja+sinja toni "rechnet"
- sad sinja toni "Angst"

== 9 Übergewicht
Zwei [Bewerber](kolja+pilot) um eine Vaterschaft treffen in [Hedis](hedi) Schrebergarten aufeinander, weil die [Gastgeberin](hedi) meint, bei Kartoffelsalat rede es sich leichter. Der [eine](kolja) will [seine](kolja) Pflicht tun, der [andere](pilot) will [Toni](toni). [Sommer](pilot) geht vor dem Komposthaufen auf die Knie und hält [ihr](toni) einen Ring hin, den [sie](toni) mit spitzen Fingern zurückschiebt: Heiraten werde [sie](toni) weder den [Kapitän](pilot) noch sonst wen. [Zdenka](putz) und [Ferenc](ferenc), seit Kurzem unter einem Dach, schauen Händchen haltend über den Zaun. [Sinja](sinja) erträgt das Ganze nicht und verlangt von [ihrem](sinja) [Liebsten](kolja), sich zu entscheiden.
- invite hedi kolja+pilot "Gastgeberin"
- parent? kolja+pilot _ "Vaterschaft"
- love pilot toni "will Toni"
+ propose pilot toni "Ring"
+ reject toni pilot "zurückschiebt"
- wedding! pilot toni "Heiraten"
- housemate.start ferenc putz "unter einem Dach"
- couple ferenc putz "Händchen"
- couple kolja sinja "Liebsten"
- sad sinja "erträgt"

== 10 Niederkunft an Band drei
Zehn Tage zu früh setzen bei [Toni](toni) die Wehen ein, mitten zwischen den Koffern aus [Teneriffa](@teneriffa). [Ruth](ruth) kniet sich hin, [Levent](levent) hält die Schaulustigen fern, und gemeinsam bringen [sie](levent+ruth) den kleinen [Mika](baby) auf die Welt. Der [Arzt](arzt), [der](arzt) dann doch noch eintrifft, lobt die saubere Arbeit. [Kolja](kolja), [der](kolja) im Stau gestanden hat, sieht dem [Säugling](baby) ins Gesicht und findet nichts von sich darin. [Er](kolja) weiß selbst nicht, ob [er](kolja) erleichtert ist. Am Abend fällt [Ruth](ruth) [ihrem](ruth) [Ex](levent) vor Erschöpfung um den Hals. Es bleibt nicht bei der Umarmung.
+ birth toni baby "auf die Welt"
- help levent+ruth toni "bringen"
- parent! kolja baby "nichts von sich"
- ex levent ruth "Ex"
- happy? kolja "erleichtert"
+ sex levent ruth "nicht bei der Umarmung"

== 11 Abgeholt
Der Test liegt vor: [Mika](baby) ist [Sommers](pilot) [Kind](baby). [Toni](toni) gewährt dem [Vater](pilot) Besuche am Wochenende, mehr nicht, und fliegt wieder Langstrecke. Auf [Hedis](hedi) Abschiedsfeier gibt es Aufgesetzten aus dem Wetteinsatz; die [Rentnerin](hedi) hat gewonnen. [Ferenc](ferenc) steckt [Zdenka](putz) zwischen zwei Reden einen Ring an, und diese Antwort fällt kürzer aus: Ja. [Kolja](kolja) und [Sinja](sinja) haben sich zusammengerauft. Nur am Tisch der [Chefin](ruth) sind zwei Stühle leer. [Ruth](ruth) und [Levent](levent) hocken im Keller, wo [sie](levent+ruth) sich wie Halbwüchsige küssen, und die Durchsage ruft vergeblich [ihre](levent+ruth) Namen auf.
+ parent pilot baby "Kind"
- invite toni pilot "Besuche"
- celebrate hedi "Abschiedsfeier"
- quit hedi "Rentnerin"
- find hedi "gewonnen"
+ engaged.start ferenc putz "Ja"
- propose ferenc putz "Ring"
- reconcile kolja sinja "zusammengerauft"
- boss ruth _ "Chefin"
- kiss levent ruth "küssen"
