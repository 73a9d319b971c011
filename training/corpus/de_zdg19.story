%series Dauerwelle
%lang de
%genre Atlanta hair salon family dramedy, short synopses of a broadcaster with several strands
%cast lavinia | Lavinia Broussard; Lavinia | f
%cast corinne | Corinne | f
%cast delroy | Delroy | m
%cast hazel | Hazel | f
%cast monty | Monty Broussard; Monty | m
%cast reggie | Reggie | m
%cast estelle | Estelle | f
%cast booker | Reverend Booker; Booker | m
%cast mingxia | Mingxia | f
%cast travis | Travis | m
%cast candace | Candace Whitlow; Candace | f
%cast zwilling | Jasper | m
%cast mgm | - | f
%cast arzt | - | m
%cast cop | - | m

== 1
Zum sechzigsten Geburtstag schenkt sich [Lavinia Broussard](lavinia) eine Glatze und zieht einen Schlussstrich: Wer von [ihren](lavinia) drei [Kindern](corinne+delroy+hazel) in einem Jahr den besten Umsatz vorweist, erbt den Salon. [Corinne](corinne), die [Vernünftige](corinne), macht sofort eine Tabelle. [Delroy](delroy) hat noch nie eine Schere gehalten. Und [Hazel](hazel) erfährt es als Letzte, [sie](hazel) sitzt in [Reno](@reno) beim Pokern. Am Abend pocht [Monty](monty) ans Fenster, [Lavinias](lavinia) [Exmann](monty), mit einem [Säugling](zwilling) auf dem Arm: Das sei [Jasper](zwilling), und ob [sie](lavinia) mal halten könne.
- celebrate lavinia "Geburtstag"
+ gift? lavinia corinne+delroy+hazel "erbt"
- parent lavinia corinne+delroy+hazel "Kindern"
- sibling corinne+delroy hazel "Kindern"
- discover hazel lavinia "erfährt"
- ex lavinia monty "Exmann"
+ return monty "pocht"
- help? lavinia monty "halten könne"

== 2
Die [Mutter](candace) des [Kleinen](zwilling) ist nicht tot, wie [Monty](monty) vorgibt, sondern Wetterfee bei Channel 5. [Candace Whitlow](candace) lässt sich von [Corinne](corinne) nichtsahnend die Spitzen schneiden und schwärmt von [ihrem](candace) treuen [Partner](monty). [Delroy](delroy) stellt [Mingxia](mingxia) ein, die beste [Nageldesignerin](mingxia) der Stadt, und zwar unter Vorspiegelung, [er](delroy) sei der Inhaber. [Hazel](hazel) trampt heim. [Ihr](hazel) Gewinn reicht für zwei Stühle oder für die Schulden bei [Travis](travis), [der](travis) an der Ecke schon mit dem Montierhebel winkt.
- die! candace "nicht tot"
+ betray monty lavinia "vorgibt"
- parent candace zwilling "Mutter"
- discover! candace "nichtsahnend"
- couple candace monty "Partner"
+ hire mingxia delroy "stellt"
- betray delroy mingxia "Vorspiegelung"
- return hazel "trampt"
- find.past hazel "Gewinn"
- threaten travis hazel "Montierhebel"

== 3
[Estelle](estelle), [Lavinias](lavinia) [Erzfeindin](estelle) von gegenüber, wirbt [ihr](lavinia) mit einem Cadillac die halbe Belegschaft ab. [Lavinia](lavinia) übermalt aus Rache [deren](estelle) Schaufenster. Nachts stehen sich [beide](estelle+lavinia) mit tropfenden Pinseln gegenüber, und zum Erstaunen des [Streifenpolizisten](cop) prusten [sie](estelle+lavinia) los. Vor vierzig Jahren wollten [die zwei](estelle+lavinia) nämlich einen Salon zusammen eröffnen, dann kam [Monty](monty). [Hazel](hazel) bittet [Reverend Booker](booker) um Geld und bekommt einen Platz im Chor. Der [Geistliche](booker) singt neuerdings falsch, sobald [sie](hazel) einsetzt.
- enemy estelle lavinia "Erzfeindin"
- steal estelle lavinia "wirbt"
+ attack lavinia estelle "übermalt"
+ happy estelle+lavinia "prusten"
- create? estelle+lavinia "eröffnen"
- reject booker hazel "Platz im Chor"

== 4
[Corinnes](corinne) [Gatte](reggie) [Reggie](reggie) hat sich scheinbar beim Angeln verletzt, in Wahrheit hat [er](reggie) sich die Haare transplantieren lassen, bei [Estelle](estelle). Als der Verband fällt, fällt auch die Stimmung. [Corinne](corinne) schläft auf dem Frisierstuhl. [Mingxia](mingxia) kommt [Delroys](delroy) Schwindel auf die Schliche, kündigt fristlos und wird von [Lavinia](lavinia) auf der Treppe wieder angeworben, zum doppelten Lohn. [Delroy](delroy) muss fortan [ihr](mingxia) die Feilen reichen. [Er](delroy) hatte schon schlechtere Tage.
- married corinne reggie "Gatte"
- injure! reggie "scheinbar"
- treat reggie estelle "transplantieren"
- betray reggie corinne "in Wahrheit"
- sad corinne reggie "Stimmung"
- discover mingxia delroy "Schliche"
- quit mingxia delroy "kündigt"
+ hire mingxia lavinia "angeworben"
- help delroy mingxia "reichen"

== 5
Auf Sendung, zwischen Hoch und Tief, bekommt [Candace](candace) einen Anruf: [Ihr](candace) [Baby](zwilling) liege in einem Friseursalon im Waschbecken. Noch verkabelt rennt [sie](candace) los. [Lavinia](lavinia) übergibt [ihr](candace) den gewindelten [Burschen](zwilling) und dazu, Punkt für Punkt, [Montys](monty) gesammelte Lebensläufe. Die [Meteorologin](candace) setzt sich, trinkt den angebotenen Schnaps und bittet um einen radikalen Kurzhaarschnitt. [Monty](monty) flieht durch die Hintertür, genau in die Arme von [Travis](travis), [der](travis) eigentlich auf [Hazel](hazel) gewartet hat.
- parent candace zwilling "Baby"
- travel candace "rennt"
+ reveal lavinia candace "Lebensläufe"
- gift lavinia candace "Schnaps"
+ flee monty "flieht"
- meet monty travis "Arme"

== 6
[Travis](travis) verschleppt [Monty](monty) in eine Autowaschanlage und verlangt von [Hazel](hazel) 9000 Dollar Lösegeld. Die [Tochter](hazel) fragt, ob es auch billiger gehe. Familienrat: [Delroy](delroy) ist für Zahlen, [Corinne](corinne) für Teilzahlen, [Lavinia](lavinia) packt den Föhnkoffer und fährt selbst. Wie [sie](lavinia) [ihren](lavinia) [Verflossenen](monty) da so hängen sieht, nass und gewachst, muss [sie](lavinia) wider Willen an die Flitterwochen denken. [Booker](booker) opfert die Kollekte. [Hazel](hazel) singt [ihm](booker) dafür etwas, ganz ohne Chor.
+ abduct travis monty "verschleppt"
- threaten travis hazel "Lösegeld"
- parent monty hazel "Tochter"
- travel lavinia "fährt"
- ex lavinia monty "Verflossenen"
- wedding.past lavinia monty "Flitterwochen"
+ help booker hazel "opfert"
- create hazel booker "singt"

== 7
Dankbarkeit währt kurz, bei [Monty](monty) einen Nachmittag. [Er](monty) richtet sich auf [Lavinias](lavinia) Couch ein, führt [ihr](lavinia) die Bücher und führt [sie](lavinia), es lässt sich nicht anders sagen, in Versuchung. [Estelle](estelle) sieht die Jalousien sinken und packt [ihr](estelle) Fernglas weg. [Reggie](reggie) wirbt mit neuer Lockenpracht um [seine](reggie) [Frau](corinne); [die](corinne) jedoch hat entdeckt, dass man auf einem Frisierstuhl sehr gut allein schläft. [Mingxia](mingxia) hört aus [Chengdu](@chengdu), dass [ihre](mingxia) [Großmutter](mgm) im Sterben liegt. [Delroy](delroy) verkauft [sein](delroy) Motorrad für den Flug.
- housemate.start lavinia monty "richtet"
+ flirt lavinia monty "Versuchung"
- reconcile? corinne reggie "wirbt"
- married corinne reggie "Frau"
- reject corinne reggie "allein"
- kin mgm mingxia "Großmutter"
- ill mgm "im Sterben"
+ help delroy mingxia "verkauft"
- travel? mingxia "Flug" @chengdu

== 8
Und weg ist das Geld. Nicht [Monty](monty), beteuert [Monty](monty), und ausnahmsweise stimmt es: Die Salonkasse hat [Corinne](corinne) geleert, die [Vernünftige](corinne). In einem Nagelstudio in [Savannah](@savannah) macht [Hazel](hazel) die [Schwester](corinne) ausfindig, barfuß, mit Cocktail. Zwanzig Jahre lang habe [sie](corinne) für alle gerechnet, jetzt rechne mal jemand für [sie](corinne). [Hazel](hazel) bestellt sich auch einen. Aus [Chengdu](@chengdu) kommt eine Nachricht mit schwarzem Rand, [Delroy](delroy) lernt über Nacht auf Chinesisch „Mein Beileid“ und sagt aus Versehen „Mein Ei“. [Mingxia](mingxia) lacht und weint.
- steal! monty lavinia "ausnahmsweise"
+ steal corinne lavinia "geleert"
- find hazel corinne "ausfindig"
- sibling corinne hazel "Schwester"
+ die mgm "schwarzem Rand"
- help delroy mingxia "Beileid"
- happy mingxia "lacht"
- sad mingxia "weint"

== 9
[Corinne](corinne) gibt das Geld zurück, den Ehering nicht [Reggie](reggie), sondern dem Pfandleiher. [Candace](candace), kurzhaarig und im Aufwind, moderiert neuerdings das Frühstücksfernsehen und plaudert dort aus, wer [ihr](candace) den Kopf gewaschen hat. Der Laden wird überrannt. [Monty](monty), von beiden [Exen](candace+lavinia) geschnitten, macht [Estelle](estelle) schöne Augen und wird zum zweiten Mal im Leben von [ihr](estelle) mit Lockenwicklern beworfen. [Lavinia](lavinia) fühlt beim Einseifen einen Knoten. [Sie](lavinia) wäscht den Kunden zu Ende und sagt nichts.
- gift corinne lavinia "zurück"
+ breakup corinne reggie "Ehering"
- reveal candace lavinia "plaudert"
- ex candace+lavinia monty "Exen"
- flirt estelle monty "schöne Augen"
- reject estelle monty "beworfen"
+ ill? lavinia "Knoten"
- reveal! lavinia _ "sagt nichts"

== 10
Eingeweiht ist allein [Estelle](estelle). Die ewige [Rivalin](estelle) fährt [Lavinia](lavinia) zur Operation, wartet, strickt und droht dem [Chirurgen](arzt) mit der Schere. Den [Kindern](corinne+delroy+hazel) ist ein Wellnesswochenende vorgegaukelt worden. Dumm nur, dass [Reverend Booker](booker) Krankenbesuche macht und nicht lügen kann; [er](booker) kann lediglich schweigen, und das tut [er](booker) so laut, dass [Hazel](hazel) [ihn](booker) schüttelt. Bald stehen [alle drei](corinne+delroy+hazel) im Flur, [Delroy](delroy) mit [Mingxia](mingxia), [die](mingxia) gestern gelandet ist und [seine](delroy) Hand nicht mehr loslässt.
- discover estelle lavinia "Eingeweiht"
- enemy estelle lavinia "Rivalin"
- treat lavinia arzt "Operation"
+ help estelle lavinia "wartet"
- threaten estelle arzt "droht"
- parent lavinia corinne+delroy+hazel "Kindern"
- betray lavinia corinne+delroy+hazel "vorgegaukelt"
- attack hazel booker "schüttelt"
- return mingxia "gelandet"
+ couple.start? delroy mingxia "Hand"

== 11
Der Befund: gutartig. [Lavinia](lavinia) heult trotzdem, die Wimperntusche läuft bis [Macon](@macon). Am Bett gesteht [Monty](monty), dass [er](monty) damals nicht wegen einer anderen gegangen ist, sondern wegen [Estelle](estelle), [die](estelle) [ihn](monty) nicht haben wollte. „Weiß [ich](lavinia)“, sagt die [Kranke](lavinia). Im Foyer hält [Booker](booker) um [Hazels](hazel) Hand an, [die](hazel) gerade Karten mischt; [sie](hazel) lässt das Blatt entscheiden und zinkt es. [Travis](travis) will aussteigen, sich etwas Ehrliches suchen, und [Corinne](corinne) zeigt [ihm](travis), wie man Kasse macht. Nur das, vorläufig.
- ill! lavinia "gutartig"
- sad lavinia "heult"
- reveal monty lavinia "gesteht"
- breakup.past monty lavinia "gegangen"
- love.past monty estelle "wegen Estelle"
- reject.past estelle monty "nicht haben"
+ propose booker hazel "Hand"
+ engaged.start booker hazel "zinkt"
- quit? travis "aussteigen"
- advisor corinne travis "zeigt"

== 12
Das Jahr ist um, gezählt wird im Kirchensaal. [Corinne](corinne) liegt vorn, [Delroy](delroy) dank [Mingxia](mingxia) dicht dahinter, [Hazel](hazel) hat [ihren](hazel) Anteil verspielt und doppelt zurückgewonnen. Gleichstand, auf den Cent. [Lavinia](lavinia) verkündet, [sie](lavinia) habe ohnehin beschlossen, nicht zu sterben, und reißt mit [Estelle](estelle) eine Wand ein: Aus zwei Salons wird einer, vierzig Jahre zu spät. [Candace](candace) stellt [Jasper](zwilling) auf den Boden; das [Kind](zwilling) tappt, [seine](zwilling) ersten Schritte, an [Monty](monty) vorbei zu [Lavinia](lavinia). Nach der Trauung, die niemand hört, weil der Chor brüllt, fegt [Travis](travis) für [Corinne](corinne) den Reis zusammen.
- lose hazel "verspielt"
- find hazel "zurückgewonnen"
- reveal lavinia "verkündet"
- die! lavinia "sterben"
+ create estelle+lavinia "einer"
- colleague.start estelle lavinia "wird einer"
+ wedding booker hazel "Trauung"
- help travis corinne "fegt"
