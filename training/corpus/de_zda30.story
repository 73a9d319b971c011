%series Taşkın gegen Taşkın
%lang de
%genre Turkish romantic comedy series, German streaming teasers
%cast ece      | Ece Taşkın; Ece | f
%cast umut     | Umut Taşkın; Umut | m
%cast perihan  | Perihan Taşkın; Perihan | f
%cast sevda    | Sevda | f
%cast alp      | Alp Erkan; Alp | m
%cast mirac    | Miraç | m
%cast nazan    | Nazan Hanım; Nazan | f
%cast rifat    | Rıfat | m
%cast dilruba  | Dilruba | f
%cast cengiz   | Onkel Cengiz; Cengiz | m
%cast suna     | Suna | f
%cast lokman   | Lokman | m

== 1
Zwei [Leute](ece+umut) mit demselben Nachnamen und ohne jede Verwandtschaft erhalten wegen eines Tippfehlers denselben Arbeitsvertrag: [Ece Taşkın](ece), Stadtplanerin mit Prinzipien, und [Umut Taşkın](umut), Architekt mit Cabrio, teilen sich in [Izmir](@izmir) ab sofort Titel, Schreibtisch und Sekretärin. Der [Bauherr](alp) [Alp Erkan](alp) findet das unterhaltsam: In drei Monaten fliegt, wer schlechter war. [Ece](ece) sägt den Tisch in der Mitte durch.
+ hire ece+umut alp "Arbeitsvertrag"
- kin! ece umut "ohne jede Verwandtschaft"
- colleague.start ece umut "teilen"
+ enemy.start ece umut "fliegt"
- boss alp ece+umut "Bauherr"

== 2
Der Postbote bringt [Perihan](perihan), [Umuts](umut) [Mutter](perihan), ein Glückwunschtelegramm an „Herrn und Frau Taşkın“. Beseligt packt die [Witwe](perihan) drei Koffer und reist aus [Adana](@adana) an, um die [Schwiegertochter](ece) zu mustern. [Umut](umut), [dessen](umut) Erbteil an einer baldigen Heirat hängt, fleht [Ece](ece) an, ein Wochenende lang mitzuspielen. [Sie](ece) verlangt dafür den Fensterplatz. Für immer.
- parent perihan umut "Mutter"
- married! ece umut "Herrn und Frau"
- happy perihan "Beseligt"
- married.past _ perihan "Witwe"
- travel perihan "reist"
- kin! ece perihan "Schwiegertochter"
- wedding? _ umut "Heirat"
+ betray? ece+umut perihan "mitzuspielen"

== 3
[Perihan](perihan) bleibt, das Wochenende dauert drei Wochen. [Ece](ece) muss bei [Umut](umut) einziehen, eine Reihe Sofakissen trennt das Bett in zwei Provinzen. [Ihre](ece) beste [Freundin](sevda) [Sevda](sevda), [Konditorin](sevda), beobachtet, wie die Grenze Nacht für Nacht wandert. [Alp](alp) überrascht die Belegschaft mit Kündigungen am Freitag und [Ece](ece) mit Orchideen am Montag. [Umut](umut) gießt sie, mit Essig.
+ housemate.start ece umut "einziehen"
- friend ece sevda "beste Freundin"
- discover sevda ece+umut "beobachtet"
- quit _ alp "Kündigungen"
- gift alp ece "Orchideen"
+ jealous umut alp "Essig"

== 4
[Miraç](mirac), [Umuts](umut) [Bruder](mirac) und Dauerstudent, steht vor der Tür, durchschaut das Theater in vier Minuten und lässt sich [sein](mirac) Schweigen mit dem Cabrio bezahlen. In der Konditorei setzt [er](mirac) es ins Schaufenster. [Sevda](sevda), von Kopf bis Fuß voll Sahne, zieht [ihn](mirac) am Ohr aus dem Wrack, und seit dem Griff hört der junge [Mann](mirac) nur noch auf diesem Ohr.
- sibling mirac umut "Bruder"
- discover mirac ece+umut "durchschaut"
+ threaten mirac umut "Schweigen"
- gift umut mirac "bezahlen"
- rescue sevda mirac "zieht"
+ love.start mirac sevda "seit dem Griff"

== 5
Das alte Kino am Kai soll [Alps](alp) Turm weichen. Der [Vorführer](lokman) [Lokman](lokman), achtzig, verbarrikadiert sich darin. [Ece](ece), damit beauftragt, [ihn](lokman) hinauszukomplimentieren, sieht drei Filme mit [ihm](lokman) und wechselt die Seite. Nachts zeichnet [sie](ece) einen Gegenentwurf. [Umut](umut) findet die Blätter, hat sie schon halb in [Alps](alp) Postfach geschoben, nimmt sie wieder heraus und verbessert wortlos die Statik.
+ help ece lokman "wechselt"
- betray ece alp "wechselt"
- create ece "zeichnet"
- find umut "findet"
- betray! umut ece "nimmt sie wieder heraus"
+ help umut ece "verbessert"

== 6
[Nazan Hanım](nazan), die [Frau](nazan) mit den meisten Ringen von [Izmir](@izmir), bringt [ihre](nazan) [Tochter](dilruba) [Dilruba](dilruba) ins Büro: Vor sechs Jahren habe ein gewisser [Taşkın](umut) dem [Mädchen](dilruba) die Ehe versprochen und sei zum Militär verduftet. [Perihan](perihan) fällt in Ohnmacht, mit Blick auf den weichsten Sessel. [Dilruba](dilruba) selbst gähnt. [Ece](ece), [die](ece) gar nicht eifersüchtig ist, zerbricht sieben Bleistifte.
- parent nazan dilruba "Tochter"
+ accuse nazan umut "Vor sechs Jahren"
- engaged.past dilruba umut "versprochen"
- flee.past umut dilruba "verduftet"
- ill perihan "Ohnmacht"
+ jealous ece dilruba "zerbricht"

== 7
Unter vier Augen erfährt [Ece](ece) von [Dilruba](dilruba), dass [diese](dilruba) mit der Verlobung damals nur Zeit schinden wollte: [Sie](dilruba) liebt den [Chauffeur](rifat) [Rıfat](rifat), [Nazans](nazan) stummen Schatten. Eine Entführung, freiwillig, wird organisiert. Bei laufendem Motor sitzen dann versehentlich [Perihan](perihan) und [Onkel Cengiz](cengiz), [Nazans](nazan) [Bruder](cengiz), auf der Rückbank und unterhalten sich so angeregt, dass [sie](cengiz+perihan) es erst in [Çeşme](@cesme) merken.
- reveal dilruba ece "erfährt"
- betray.past dilruba _ "schinden"
+ love dilruba rifat "liebt"
- sibling cengiz nazan "Bruder"
+ abduct? _ dilruba "Entführung"
- travel cengiz+perihan "merken" @cesme

== 8
[Çeşme](@cesme), Vollmond. [Cengiz](cengiz) singt, [Perihan](perihan) summt zweite Stimme und fühlt sich „wie höchstens fünfzig“. Die [Kinder](mirac+umut), auf der Suche nach der [Vermissten](perihan), landen im selben Hotel, in dem nur ein Zimmer frei ist. Diesmal gibt es keine Sofakissen. [Ece](ece) und [Umut](umut) streiten bis drei, wer anfangen darf, und fangen dann gleichzeitig an.
- date cengiz perihan "singt"
- happy perihan "wie höchstens fünfzig"
- parent perihan mirac+umut "Kinder"
- investigate mirac+umut perihan "Suche"
- quarrel ece umut "streiten"
+ sex ece umut "gleichzeitig"

== 9
[Alp](alp) bekommt den Gegenentwurf zu Gesicht, samt Fingerabdrücken. [Er](alp) bietet [Umut](umut) die Partnerschaft an, wenn [der](umut) [Ece](ece) als Diebin von Firmenplänen anzeigt. [Umut](umut) erbittet eine Nacht Bedenkzeit. [Suna](suna), die geteilte [Sekretärin](suna), hat mitgehört, aber nur bis zum Komma, und berichtet [Ece](ece), was [sie](suna) verstanden hat. [Ece](ece) räumt [ihre](ece) Tischhälfte, den Fensterplatz und [ihre](ece) Seite des Bettes.
- discover alp ece+umut "zu Gesicht"
- hire? umut alp "Partnerschaft"
- accuse? umut ece "anzeigt"
- boss ece+umut suna "Sekretärin"
- discover suna "mitgehört"
- reveal suna ece "berichtet"
+ breakup ece umut "räumt"

== 10
Was nach dem Komma kam: [Umut](umut) hat abgelehnt, auf die feine Art, mit dem Modell des Turms über [Alps](alp) Krawatte. Gekündigt, enterbt und ohne Auto schläft [er](umut) bei [Lokman](lokman) im Vorführraum. [Perihan](perihan) erfährt endlich die Wahrheit über die Ehe. Erst schluchzt [sie](perihan). Dann fragt [sie](perihan) [ihren](perihan) [Sohn](umut), weshalb [er](umut) wegen einer [Frau](ece), mit [der](ece) [er](umut) nicht verheiratet ist, aussieht wie ein Witwer.
- reject umut alp "abgelehnt"
+ quit umut "Gekündigt"
- lose umut "enterbt"
- housemate.start lokman umut "schläft"
+ discover perihan ece+umut "Wahrheit"
- parent perihan umut "Sohn"
- married! ece umut "nicht verheiratet"
- sad umut ece "wie ein Witwer"
- sad perihan "schluchzt"

== 11
Premiere im alten Kino, Eintritt frei, der Film: drei Monate Bürokamera, geschnitten von [Miraç](mirac). Die ganze Stadt sieht zwei [Sturköpfe](ece+umut), [die](ece+umut) Tische zersägen, Kaffee verschütten, einander zudecken. [Ece](ece) sitzt in der letzten Reihe und hält sich die Hand vor den Mund. Als das Licht angeht, steht die [Denkmalbehörde](#amt) auf und [Alp](alp) nicht mehr. Auf der Leinwand erscheint ein Tippfehler: „Herr und Frau Taşkın?“
- celebrate _ "Premiere"
- create mirac "geschnitten"
- lose alp "nicht mehr"
+ propose umut ece "Herr und Frau"

== 12
[Sie](ece) kreuzt „Ja“ an, behält aber [ihren](ece) Namen, aus Prinzip. Beim Standesbeamten unterschreiben hintereinander [Cengiz](cengiz) und [Perihan](perihan), [Rıfat](rifat) und [Dilruba](dilruba), und [Nazan](nazan) verteilt Ringe, bis [ihre](nazan) Finger nackt sind. [Sevda](sevda) wirft [Miraç](mirac) die Torte ins Gesicht, was in dieser Familie als Zusage gilt. Nur [Suna](suna) bringt die Papiere durcheinander. Laut Urkunde ist jetzt [Lokman](lokman) mit dem Cabrio verheiratet.
+ engaged.start ece umut "Ja"
+ wedding cengiz perihan "unterschreiben"
- wedding dilruba rifat "unterschreiben"
- gift nazan _ "verteilt"
- attack sevda mirac "Torte"
- couple.start mirac sevda "Zusage"
