%series Mordkommission Warnow
%lang de
%genre crime series in Rostock, fan wiki summaries
%cast tilda    | Hauptkommissarin Tilda Mewes; Tilda Mewes; Tilda; Mewes | f
%cast aras     | Aras Demirel; Aras; Demirel | m
%cast boysen   | Kriminalrat Boysen; Boysen | m
%cast ole      | Ole Mewes; Ole | m
%cast finja    | Finja | f
%cast yuna     | Dr. Yuna Kim; Yuna | f
%cast dragan   | Dragan Vuk; Vuk; Dragan | m
%cast nadja    | Nadja Vuk; Nadja | f
%cast zeuge    | - | m
%cast witwe    | - | f
%cast reeder   | - | m
%cast matrose  | Pauli | m
%cast staatsanwaeltin | Corinna Abel; Abel | f
%cast ring     | - | m

== 1 Die Frau auf der Fähre
Am Heck der Nachtfähre nach [Trelleborg](@trelleborg) wird ein [Reeder](reeder) mit durchschnittener Kehle gefunden. [Hauptkommissarin Tilda Mewes](tilda) übernimmt, obwohl [sie](tilda) seit Mitternacht von [Ole](ole), [ihrem](tilda) [Mann](ole), geschieden ist und eigentlich anstoßen wollte. Neben [ihr](tilda) steigt [Aras Demirel](aras) die Gangway hinauf, frisch aus [Bremen](@bremen) hierher versetzt und nach eigener Auskunft seefest. [Er](aras) übergibt sich in die Mütze des [Zeugen](zeuge), eines betagten [Stewards](zeuge). [Dieser](zeuge) hat die [Witwe](witwe) des [Opfers](reeder) noch gegen drei mit einem jungen [Matrosen](matrose) an der Reling gesehen, und zwar nicht beim Reden.
+ kill _ reeder "durchschnittener Kehle"
- investigate tilda reeder "übernimmt"
- married.past ole tilda "Mann"
- divorce ole tilda "geschieden"
- ex ole tilda "geschieden"
- colleague aras tilda "Neben ihr"
- hire aras "versetzt"
- ill aras "übergibt"
- die.past reeder "Witwe"
- married.past reeder witwe "Witwe"
+ discover zeuge matrose+witwe "gesehen"
- affair matrose witwe "nicht beim Reden"

== 2 Kielwasser
Die [Witwe](witwe) hat für die Tatzeit eine Erklärung, die [ihr](witwe) die Schamröte ins Gesicht treibt: [Sie](witwe) teilte die Koje mit [Pauli](matrose), dem [Matrosen](matrose), [der](matrose) halb so alt ist wie [sie](witwe). [Pauli](matrose) bestätigt es mit gesenktem Kopf. [Boysen](boysen), [Leiter](boysen) der Mordkommission und ein [Spezi](boysen) des toten [Reeders](reeder), drängt auf eine rasche Festnahme, am liebsten [der beiden](matrose+witwe). [Mewes](tilda) widersetzt sich [ihm](boysen) offen. [Ihr](tilda) [Ex](ole) hat inzwischen eine [Neue](finja), wie [sie](tilda) von der [Rechtsmedizinerin](yuna) erfährt: [Finja](finja), 26, [die](finja) bei [ihm](ole) im Sonnenstudio arbeitet. [Yuna](yuna) sagt es, während [sie](yuna) eine Leber wiegt.
+ sex matrose witwe "Koje"
- reveal matrose _ "bestätigt"
- boss boysen tilda "Leiter"
- friend.past boysen reeder "Spezi"
- arrest? _ matrose+witwe "Festnahme"
- quarrel boysen tilda "widersetzt"
- ex ole tilda "Ex"
- couple finja ole "Neue"
+ discover tilda finja+ole "erfährt"
- reveal yuna tilda "sagt"
- boss ole finja "bei ihm im Sonnenstudio"

== 3 Leichtmatrose
[Pauli](matrose) ist verschwunden, [seine](matrose) Koje leer, [sein](matrose) Seesack ausgeräumt. Nachts meldet [er](matrose) sich bei [Demirel](aras) und verspricht Namen, doch als der [Ermittler](aras) zum Treffpunkt am Gehlsdorfer Ufer kommt, liegt der [Junge](matrose) bewusstlos im Schilf, niedergeschlagen mit einem Ruder. [Aras](aras) zieht [ihn](matrose) aus dem Wasser. Auf der Intensivstation weicht die [Witwe](witwe) nicht von der Seite des [Verletzten](matrose), womit aus einem Gerücht eine Tatsache wird. [Tilda](tilda) stellt fest, dass der [Reeder](reeder) [seine](reeder) [Frau](witwe) eine Woche vor [seinem](reeder) Tod enterbt hatte. Zugunsten wessen? Die Zeile ist geschwärzt.
- lose _ matrose "verschwunden"
+ attack _ matrose "niedergeschlagen"
- reveal? matrose aras "verspricht"
- find aras matrose "bewusstlos im Schilf"
+ rescue aras matrose "zieht"
- help witwe matrose "weicht"
- love witwe matrose "Tatsache"
- married.past reeder witwe "Frau"
- die.past reeder "Tod"
- discover tilda reeder "stellt"
- betray.past reeder witwe "enterbt"

== 4 Landgang
[Tilda](tilda) hasst Sonntage. [Ole](ole) bringt [ihr](tilda) die letzten Kisten. Im Auto wartet [Finja](finja). [Finja](finja) winkt [Tilda](tilda). [Tilda](tilda) winkt nicht. Am Abend klingelt [Aras](aras) bei [Mewes](tilda). [Er](aras) wohnt jetzt ein Stockwerk höher. [Sie](aras+tilda) trinken Aquavit mit Milch. Danach schläft [Aras](aras) auf dem Teppich. Im Präsidium lacht darüber nur [Yuna](yuna). [Yuna](yuna) mag nämlich [Aras](aras). Das weiß jeder außer [Aras](aras). [Boysen](boysen) verhaftet die [Witwe](witwe). Dafür hasst [ihn](boysen) der [Matrose](matrose). [Pauli](matrose) ist endlich wach. Den Schläger kennt [Pauli](matrose). Es war ein [Mann](ring) mit Siegelring.
- travel ole tilda "bringt"
- reject tilda finja "winkt nicht"
- move.past aras "wohnt jetzt"
- neighbour aras tilda "ein Stockwerk höher"
- love yuna aras "mag"
- discover! aras yuna "außer Aras"
+ arrest boysen witwe "verhaftet"
- sad matrose boysen "hasst"#2
- recover matrose "wach"
- discover matrose ring "kennt"
- attack.past ring matrose "Schläger"

== 5 Siegelring
Einen Siegelring mit Dreimaster trägt in ganz [Warnemünde](@warnemuende) nur der Clan des [Dragan Vuk](dragan), [Herr](dragan) über Spielhallen und Fischbrötchen. Die [Witwe](witwe) muss auf freien Fuß gesetzt werden. [Tilda](tilda) sucht [Nadja](nadja) auf, [Dragans](dragan) [Schwester](nadja) und in der Polizeischule [ihre](tilda) beste [Freundin](nadja), bis [Nadja](nadja) wegen einer verschwundenen Tüte Kokain gefeuert wurde. Die [Ehemalige](nadja) bittet die [Kommissarin](tilda) herein, stellt Schnaps hin und sagt nichts. An der Wand hängt ein Foto: [sie](nadja), [Dragan](dragan) und mittendrin der tote [Reeder](reeder), als Taufpate.
- rescue _ witwe "auf freien Fuß"
- boss dragan _ "Herr über"
- sibling dragan nadja "Schwester"
- friend.past nadja tilda "Freundin"
- quit.past nadja "gefeuert"
- invite nadja tilda "bittet"
- reveal! nadja tilda "sagt nichts"
- die.past reeder "tote"
+ discover tilda dragan+nadja+reeder "Foto"

== 6 Schlickläufer
In einer Spielhalle am Alten Strom wird [Demirel](aras), [der](aras) sich als Geldeintreiber ausgibt, von einem [Kerl](ring) mit Ring am Finger enttarnt und in den Kühlraum gesperrt. Neun Stunden lang hält [er](aras) sich zwischen Makrelen mit Liegestützen warm. [Tilda](tilda) macht sich auf die Suche, nachdem [sie](tilda) vergeblich an die Decke geklopft hat; [Yuna](yuna) ortet [sein](aras) Telefon. [Die zwei](tilda+yuna) brechen die Tür mit einem Leichenwagenheber auf. Steifgefroren, wie [er](aras) ist, küsst [er](aras) die [Erste](yuna), [die](yuna) sich über [ihn](aras) beugt. Es ist [Yuna](yuna). [Tilda](tilda) findet das zum Lachen und wundert sich, weshalb [ihr](tilda) nicht danach ist.
- betray aras ring "ausgibt"
- discover ring aras "enttarnt"
+ abduct ring aras "gesperrt"
- investigate tilda aras "Suche"
- find yuna aras "ortet"
+ rescue tilda+yuna aras "brechen"
+ kiss aras yuna "küsst"
- jealous tilda yuna "nicht danach"

== 7 Das zweite Testament
[Staatsanwältin Corinna Abel](staatsanwaeltin) lässt das Testament unter UV-Licht legen: [Haupterbin](nadja) ist [Nadja Vuk](nadja). [Sie](nadja) sei, erklärt die [Begünstigte](nadja) im Verhör, zwölf Jahre lang die [Geliebte](nadja) des [Ermordeten](reeder) gewesen, und zwar mit dem Segen des [Bruders](dragan), [der](dragan) über die Schiffe [seine](dragan) Ware bewegte. Vor Weihnachten habe der [Reeder](reeder) aussteigen wollen. [Aras](aras) und [Yuna](yuna) werden im Kino gesehen, in der Mensa und schließlich morgens beim Bäcker. [Ole](ole) gesteht [seiner](ole) [Exfrau](tilda) am Telefon, [er](ole) vermisse [ihre](tilda) Launen. Im Hintergrund hört man, wie [Finja](finja) eine Tür zuschlägt.
+ discover staatsanwaeltin nadja "UV-Licht"
- reveal nadja _ "erklärt"
- affair.past nadja reeder "Geliebte"
- kill.past _ reeder "Ermordeten"
- sibling dragan nadja "Bruders"
- quit? reeder "aussteigen"
- couple.start aras yuna "morgens beim Bäcker"
- ex ole tilda "Exfrau"
- reveal ole tilda "gesteht"
- love ole tilda "vermisse"
- sad finja ole "zuschlägt"

== 8 Ebbe
Das Bauernopfer heißt Siegelring: [Vuk](dragan) lässt den [Kerl](ring) vom Kühlraum vor dem Präsidium aus dem Wagen werfen, gefesselt, mit schriftlichem Geständnis. [Boysen](boysen) erklärt den Fall für gelöst und bestellt Sekt. [Mewes](tilda) glaubt kein Wort. Der [Geständige](ring) ist nämlich Linkshänder, der Schnitt kam von rechts. [Sie](tilda) wendet sich über [Boysens](boysen) Kopf hinweg an [Abel](staatsanwaeltin), woraufhin der [Kriminalrat](boysen) [sie](tilda) beurlaubt. [Nadja](nadja) taucht nachts vor [ihrer](nadja) früheren [Freundin](tilda) auf, durchnässt, mit einer Platzwunde. Geschlagen hat [sie](nadja) der eigene [Bruder](dragan).
- betray dragan ring "Bauernopfer"
- abduct dragan ring "gefesselt"
- discover tilda ring "Linkshänder"
- reveal tilda staatsanwaeltin "wendet"
+ quit tilda boysen "beurlaubt"
- boss boysen tilda "Kriminalrat"
- friend.past nadja tilda "früheren Freundin"
- injure nadja dragan "Platzwunde"
+ attack dragan nadja "Geschlagen"
- sibling dragan nadja "Bruder"

== 9 Untermieter
[Tilda](tilda) quartiert die [Geschlagene](nadja) in [ihrem](tilda) Gästezimmer ein und lebt nun mit einer [Erbin](nadja), einer Katze und den Schritten über der Decke. Manchmal sind es vier Füße. [Pauli](matrose) besucht die [Witwe](witwe) mit Blumen; [sie](witwe) eröffnet [ihm](matrose), dass [sie](witwe) zu alt und zu arm für [ihn](matrose) sei. [Er](matrose) behauptet, Bargeld interessiere [ihn](matrose) nicht, und geht weinend zur Heuerstelle. [Nadja](nadja) rückt nach der dritten Flasche mit dem heraus, was [sie](nadja) seit [ihrem](nadja) Rauswurf weiß: Die Tüte Kokain hatte [Boysen](boysen) genommen. [Er](boysen) steht seit fünfzehn Jahren auf [Dragans](dragan) Lohnliste.
- help tilda nadja "quartiert"
- move nadja tilda "quartiert"
- housemate.start nadja tilda "lebt"
- love matrose witwe "Blumen"
+ breakup witwe matrose "zu alt"
- sad matrose "weinend"
- quit.past nadja "Rauswurf"
- reveal nadja tilda "rückt"
+ steal.past boysen _ "genommen"
- boss dragan boysen "Lohnliste"

== 10 Springflut
Als [Tilda](tilda) es [Aras](aras) erzählen will, öffnet [ihr](tilda) [Yuna](yuna) in [seinem](aras) Hemd und mit rot geweinten Augen: [Er](aras) habe [ihr](yuna) soeben gesagt, [er](aras) denke an eine [andere](tilda), [die](tilda) [er](aras) jeden Morgen durch den Fußboden fluchen höre. Ein peinlicher Moment für drei. Derweil fordert [Vuk](dragan), [dem](dragan) die Schiffe nun nicht gehören, von [Boysen](boysen) einen letzten Dienst. Der [Kriminalrat](boysen) fährt zu [Tildas](tilda) Wohnung und drückt [Nadja](nadja) die Dienstpistole in den Rücken. [Demirel](aras), [der](aras) von oben die Treppe herunterkommt, wird angeschossen, bevor [er](aras) grüßen kann.
- reveal? tilda aras "erzählen will"
- sad yuna "rot geweinten"
+ breakup aras yuna "andere"
- love aras tilda "denke"
- boss dragan boysen "Dienst"
+ abduct boysen nadja "Dienstpistole"
- threaten boysen nadja "Dienstpistole"
+ attack boysen aras "angeschossen"
- injure aras boysen "angeschossen"

== 11 Nacht der langen Messer
Der alte [Steward](zeuge) der Nachtfähre, von niemandem mehr beachtet, hat etwas vergessen zu erwähnen: Vor dem [Matrosen](matrose) und der [Witwe](witwe) stand an jener Reling ein [Herr](boysen) mit Dienstausweis. Auf dem Bild, das [Abel](staatsanwaeltin) [ihm](zeuge) vorlegt, tippt [er](zeuge) ohne Zögern auf [Boysen](boysen). [Tilda](tilda) stellt den [Mörder](boysen) im Trockendock. Zwischen [ihnen](boysen+tilda) steht die [Geisel](nadja). [Dragan](dragan) ist ebenfalls gekommen, und als [Boysen](boysen) auf [Nadja](nadja) anlegt, wirft sich der [Bruder](dragan), [der](dragan) [sie](nadja) geschlagen hat, in die Schusslinie. [Er](dragan) stirbt auf [ihrem](nadja) Schoß. Handschellen für den [Kriminalrat](boysen), und niemand bestellt Sekt.
+ discover zeuge boysen "tippt"
- kill.past boysen reeder "Mörder"
- find tilda boysen "stellt"
- abduct boysen nadja "Geisel"
- attack? boysen nadja "anlegt"
+ rescue dragan nadja "Schusslinie"
- sibling dragan nadja "Bruder"
- attack.past dragan nadja "geschlagen"
+ die dragan boysen "stirbt"
- kill boysen dragan "stirbt"
- arrest _ boysen "Handschellen"

== 12 Auslaufen
[Aras](aras) liegt mit durchlöcherter Schulter im Südstadtklinikum, wo [Yuna](yuna) [ihm](aras) eine Topfpflanze hinstellt und [ihm](aras) verzeiht, unter der Bedingung, dass [er](aras) sie gießt. [Nadja](nadja) schlägt das Erbe aus und überlässt es der [Witwe](witwe); [die beiden](nadja+witwe) haben denselben [Mann](reeder) begraben und reichen sich endlich die Hand. [Abel](staatsanwaeltin) macht [Tilda](tilda) zur [Leiterin](tilda) der Kommission. [Ole](ole), von [Finja](finja) sitzen gelassen, bittet um einen neuen Anfang. [Sie](tilda) sagt, [sie](tilda) müsse erst oben nachsehen, und fährt mit dem Lift ins Krankenhaus. Dort schläft der [Nachbar](aras). [Tilda](tilda) beugt sich hinunter; diesmal weiß [er](aras), wen [er](aras) küsst.
- injure aras "durchlöcherter"
- gift yuna aras "Topfpflanze"
- reconcile aras yuna "verzeiht"
- lose nadja "schlägt das Erbe aus"
- gift nadja witwe "überlässt"
+ reconcile nadja witwe "Hand"
- hire tilda staatsanwaeltin "Leiterin"
- breakup finja ole "sitzen"
- reconcile? ole tilda "neuen Anfang"
- reject tilda ole "müsse erst"
- travel tilda aras "fährt"
- neighbour aras tilda "Nachbar"
+ kiss aras tilda "küsst"
