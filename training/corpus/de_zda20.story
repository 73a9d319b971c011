%series Gletscherblick
%lang de
%genre Swiss hotel and mountain-railway family serial, encyclopaedic episode summaries with many passives
%cast urschla  | Urschla Caflisch; Urschla | f
%cast gion     | Gion Caflisch; Gion | m
%cast flurina  | Flurina Caflisch; Flurina | f
%cast severin  | Severin Tschudi; Tschudi; Severin | m
%cast annika   | Annika | f
%cast basil    | Basil | m
%cast luzi     | Luzi | m
%cast madlaina | Madlaina | f
%cast camenisch | Landjäger Camenisch; Camenisch | m
%cast tenzin   | Tenzin | m
%cast barbla   | Barbla | f
%cast tschudivater | - | m
%cast plessen  | Frau von Plessen | f

== 1
[Flurina Caflisch](flurina) wird von [ihrem](flurina) [Großvater](gion) [Gion](gion) aus [Zürich](@zuerich) zurückgerufen, um die Bergbahn zu retten, die der Familie seit drei Generationen gehört. Am Bahnsteig wird [sie](flurina) von [Luzi](luzi) erwartet, dem [Maschinisten](luzi), [dem](luzi) einst von [ihr](flurina) der Laufpass gegeben wurde. Die Aktienmehrheit ist über Nacht an [Severin Tschudi](severin) gegangen, [dessen](severin) [Vater](tschudivater) von [Gion](gion) vor Jahren aus dem Verwaltungsrat gedrängt worden war.
+ return flurina "zurückgerufen"
- kin flurina gion "Großvater"
- help? flurina gion "retten"
- breakup.past flurina luzi "Laufpass"
+ find severin "gegangen"
- parent tschudivater severin "Vater"
- quit.past tschudivater "gedrängt"

== 2
Beim Antrittsbesuch im Hotel wird [Tschudi](severin) von [Urschla](urschla), [Gions](gion) [Frau](urschla), der beste Tisch verweigert. Stattdessen bekommt [er](severin) die Suppe über die Hose, versehentlich, wie [Kellnerin](annika) [Annika](annika) beteuert. [Sie](annika) wird entlassen und zwei Stunden später von [Severin](severin) als Assistentin verpflichtet. [Tenzin](tenzin), der [Koch](tenzin) aus [Rikon](@rikon), vermisst [sie](annika) schon beim Abwasch.
- married gion urschla "Frau"
+ reject urschla severin "verweigert"
- quit annika "entlassen"
+ hire annika severin "verpflichtet"
- love? tenzin annika "vermisst"

== 3
Ein Steinschlag begräbt den Triebwagen. Die Fahrgäste können von [Luzi](luzi) ins Freie gebracht werden, [er](luzi) selbst wird unter dem Führerstand eingeklemmt. [Flurina](flurina) hält durchs zersplitterte Fenster [seine](luzi) Hand, bis die Schneidgeräte kommen. [Bergretter](basil) [Basil](basil), mit [dem](basil) [sie](flurina) seit einem Monat liiert ist, sieht die verschränkten Finger und sägt trotzdem weiter.
+ rescue luzi _ "ins Freie"
+ injure luzi "eingeklemmt"
- help flurina luzi "hält"
- couple basil flurina "liiert"
- discover basil flurina+luzi "sieht"
- rescue basil luzi "sägt"

== 4
Dass dem Steinschlag mit Sprengstoff nachgeholfen wurde, wird von [Landjäger Camenisch](camenisch) binnen eines Tages ermittelt. Verdächtigt wird zunächst [Gion](gion), auf [den](gion) eine hohe Versicherung ausgestellt ist. [Urschla](urschla) verschafft [ihrem](urschla) [Mann](gion) ein Alibi, das [er](gion) lieber nicht gehabt hätte: [Er](gion) sei die ganze Nacht bei [Barbla](barbla) gewesen, der [Postwirtin](barbla), wie jeden Donnerstag seit achtzehn Jahren. [Sie](urschla) wisse das. [Sie](urschla) habe immer nur auf einen Anlass gewartet.
- investigate camenisch _ "ermittelt"
- accuse camenisch gion "Verdächtigt"
- married gion urschla "Mann"
+ reveal urschla camenisch "verschafft"
+ affair barbla gion "jeden Donnerstag"
- cheat gion urschla "jeden Donnerstag"
- discover.past urschla gion "wisse"

== 5
Von [Urschla](urschla) wird [Gion](gion) das Bettzeug in die Talstation gebracht. [Annika](annika) findet in [Severins](severin) Büro einen Lieferschein für Dynamit und wird dabei von [ihm](severin) überrascht. Statt zu drohen, bricht der [Unternehmer](severin) in Tränen aus: Bestellt habe das Zeug [sein](severin) [Vater](tschudivater), [der](tschudivater) in einer Anstalt lebt und von Rache träumt. [Sie](annika) glaubt [ihm](severin), streicht [ihm](severin) übers Haar und steckt den Zettel dennoch ein.
+ breakup urschla gion "Bettzeug"
- find annika "Lieferschein"
- discover severin annika "überrascht"
- reveal severin annika "bricht"
- sad severin "Tränen"
- accuse severin tschudivater "Bestellt"
- parent tschudivater severin "Vater"
- treat tschudivater "Anstalt"
- help annika severin "streicht"
+ steal annika severin "steckt"

== 6
Von [Basil](basil) wird eine Aussprache verlangt, von [Flurina](flurina) vertagt. [Luzi](luzi) wird in die Reha verlegt und dort von der [Physiotherapeutin](madlaina) [Madlaina](madlaina) so erbarmungslos geschunden, dass [er](luzi) wieder flucht, also lebt. [Tenzin](tenzin) erfährt, dass [sein](tenzin) Visum erlischt. Vor [Annika](annika), [die](annika) am Tresen [ihr](annika) Herz ausschütten wollte, lässt [er](tenzin) sich nichts anmerken und kocht [ihr](annika) Momos.
- treat luzi madlaina "geschunden"
- recover luzi "also lebt"
- discover tenzin "erfährt"
- reveal? annika tenzin "ausschütten"
- reveal! tenzin annika "nichts anmerken"
+ help tenzin annika "Momos"

== 7
In der Nacht wird die Seilrolle der Gondel gelöst. In der Kabine sitzen [Urschla](urschla) und [Barbla](barbla), [die](barbla+urschla) sich seit Wochen aus dem Weg gehen und nun vier Stunden über dem Abgrund hängen. Von unten wird beobachtet, wie [sie](barbla+urschla) aufeinander einreden, wie eine von [ihnen](barbla+urschla) weint, wie zuletzt ein Jass gespielt wird. Heruntergeholt werden die [Frauen](barbla+urschla) von [Basil](basil), und zwar eingehakt.
- attack _ barbla+urschla "gelöst"
- enemy barbla urschla "aus dem Weg"
- quarrel barbla urschla "einreden"
+ reconcile barbla urschla "eingehakt"
+ rescue basil barbla+urschla "Heruntergeholt"

== 8
Der alte [Tschudi](tschudivater) ist aus der Anstalt entwichen. [Camenisch](camenisch) wird von [Annika](annika) der Lieferschein ausgehändigt, was [Severin](severin) als Verrat empfindet; [er](severin) setzt [sie](annika) auf die Straße. [Flurina](flurina) wird im Stellwerk von einem [Greis](tschudivater) mit Zündschnur erwartet und an die Weichenhebel gefesselt. [Ihr](flurina) Handy klingelt unerreichbar auf dem Boden. Auf dem Display: [Luzi](luzi).
+ flee tschudivater "entwichen"
- reveal annika camenisch "ausgehändigt"
- sad severin annika "Verrat"
- quit annika "auf die Straße"
+ abduct tschudivater flurina "gefesselt"

== 9
[Luzi](luzi), auf Krücken, merkt am Läuten, dass etwas nicht stimmt. [Er](luzi) wird von [Madlaina](madlaina) im Sanitätsauto zum Stellwerk gefahren und redet auf den [Brandstifter](tschudivater) ein, bis [Severin](severin) eintrifft. „[Papa](tschudivater)“, sagt [der](severin) nur. Die Lunte wird ausgetreten, der [Alte](tschudivater) abgeführt, [Flurina](flurina) losgebunden. Vor aller Augen küsst [sie](flurina) den [Falschen](luzi), also den [Richtigen](luzi). [Basil](basil) nimmt den Helm ab.
- discover luzi "merkt"
- help madlaina luzi "gefahren"
- parent tschudivater severin "Papa"
+ rescue luzi+severin flurina "losgebunden"
- arrest _ tschudivater "abgeführt"
+ kiss flurina luzi "küsst"

== 10
Zwischen [Flurina](flurina) und [Basil](basil) wird nicht gestritten, nur geteilt: der Hund, die Ski, ein Jahr Geduld. [Severin](severin) gibt die Aktien der Gemeinde und will das Tal verlassen. Am Zug wird [er](severin) von [Annika](annika) zur Rede gestellt, da [ihr](annika) noch zwei Monatslöhne zustehen. [Er](severin) zahlt. [Sie](annika) fragt, ob man davon bis [Lhasa](@lhasa) käme. [Tenzin](tenzin) ist am Morgen ausgewiesen worden.
+ breakup basil flurina "geteilt"
- gift severin _ "gibt"
- travel? severin "verlassen"
- quarrel annika severin "zur Rede"
- gift severin annika "zahlt"
- travel? annika "käme" @lhasa
+ travel tenzin "ausgewiesen"

== 11
[Gion](gion) bittet im Postamt, in der Kapelle und zuletzt kniend im Hühnerstall um Verzeihung; [Urschla](urschla) wirft [ihm](gion) ein Ei an die Stirn, dann den Hausschlüssel. Von [Barbla](barbla) ist [er](gion) inzwischen verabschiedet worden: Donnerstags wird künftig mit [Urschla](urschla) gejasst. [Annika](annika) kommt bis zum Flughafen. Dort sitzt [Tenzin](tenzin), [dem](tenzin) [Frau von Plessen](plessen), Stammgast und pensionierte [Bundesrichterin](plessen), soeben eine Bewilligung ertrotzt hat.
+ reconcile gion urschla "Hausschlüssel"
- attack urschla gion "Ei"
- breakup barbla gion "verabschiedet"
- travel annika "Flughafen"
- find annika tenzin "Dort sitzt"
+ help plessen tenzin "ertrotzt"

== 12
Die Bahn fährt wieder. Getauft wird die neue Lok von [Gion](gion) auf den Namen „[Urschla](*lok)“. [Luzi](luzi) lässt [Flurina](flurina) an den Regler, was noch nie jemandem gestattet wurde. [Madlaina](madlaina) wird von [Basil](basil) zu einer Skitour eingeladen und sagt, [sie](madlaina) kenne da einen Muskel bei [ihm](basil), der Arbeit brauche. [Tenzin](tenzin) und [Annika](annika) pachten die Gipfelbeiz. An der Bergstation schließlich wird ein Ring gesucht, der im Gletscher verschwunden ist, und von einem Murmeltier gefunden. [Luzis](luzi) Antrag gilt.
- create gion "Getauft"
- invite basil madlaina "eingeladen"
- flirt basil madlaina "Muskel"
- hire annika+tenzin "pachten"
- lose _ "verschwunden"
- find _ "gefunden"
+ propose luzi flurina "Antrag"
