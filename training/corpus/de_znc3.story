%series Tierklinik Hasliberg
%lang de
%genre veterinary series in the Swiss Alps, weekly TV listings
%cast flurina | Dr. Flurina Caduff; Flurina; Caduff | f
%cast beat    | Beat Amacher; Beat; Amacher | m
%cast ursina  | Ursina | f
%cast naser   | Naser Berisha; Naser; Berisha | m
%cast lukas   | Lukas Amacher; Lukas | m
%cast hedwig  | Hedwig Amacher; Hedwig | f
%cast wirt    | Köbi | m
%cast camille | Camille Rochat; Camille; Rochat | f
%cast bauer   | Bauer Zurbuchen; Zurbuchen | m
%cast baeuerin | Frau Zurbuchen; Vreni Zurbuchen; Vreni | f
%cast sami    | Sami | m
%cast aldo    | Aldo | n
%cast reto | - | m

== 1 Steinschlag
Nach [ihrer](flurina) geplatzten Hochzeit in [Chur](@chur) will [Dr. Flurina Caduff](flurina) nur noch mit Wesen zu tun haben, die nicht reden. In der Tierklinik von [Beat Amacher](beat) wird [sie](flurina) als Vertretung genommen, obwohl [dessen](beat) [Mutter](hedwig) [Hedwig](hedwig) [sie](flurina) für ein Stadthuhn hält. Gleich am ersten Tag bekommt es die [Bündnerin](flurina) mit [Bauer Zurbuchen](bauer) zu tun: [Er](bauer) geht mit der Mistgabel auf [sie](flurina) los, weil [sie](flurina) [seine](bauer) Kuh abtasten will. [Amacher](beat) stellt sich vor [sie](flurina). Im Wartezimmer sitzt [Aldo](aldo), ein [Lama](aldo).
- wedding! _ flurina "geplatzten Hochzeit"
+ hire flurina beat "genommen"
- parent hedwig beat "Mutter"
- attack bauer flurina "los"
- help beat flurina "stellt sich"

== 2 Nachtdienst
[Beats](beat) [Pfleger](naser) [Naser Berisha](naser) bringt der [Neuen](flurina) das Jodeln bei und wird dafür von der [Arzthelferin](ursina) [Ursina](ursina) mit Blicken gestraft, denn [diese](ursina) ist seit Ostern [seine](naser) [Verlobte](ursina). [Hedwig](hedwig) stürzt auf der Stiege und lässt sich ausgerechnet von [Flurina](flurina) den Knöchel schienen. [Lukas](lukas), der jüngere [Amacher](lukas), meldet sich aus [Bern](@bern): [Er](lukas) hat [sein](lukas) Studium geschmissen. [Sein](lukas) [Bruder](beat) tobt am Telefon. Das [Lama](aldo) frisst die Kündigung des letzten Vertreters.
- boss beat naser "Pfleger"
- advisor naser flurina "bringt"
- jealous ursina flurina "Blicken"
- engaged naser ursina "Verlobte"
+ injure hedwig "stürzt"
- treat hedwig flurina "schienen"
- quit lukas "geschmissen"
- sibling beat lukas "Bruder"
+ quarrel beat lukas "tobt"
- quit.past _ beat "Kündigung"

== 3 Kälbermarkt
Auf dem Markt in [Meiringen](@meiringen) läuft [Flurina](flurina) die [Frau](camille) über den Weg, wegen [der](camille) [sie](flurina) im Brautkleid heimgegangen ist. [Camille Rochat](camille) entpuppt sich als neue Vertreterin für Tiermedizin, und [Beat](beat) beißt an, nicht nur bei den Impfstoffen. [Lukas](lukas) kehrt ins Tal heim und quartiert sich beim [Wirt](wirt) ein. [Frau Zurbuchen](baeuerin) vertraut [Hedwig](hedwig) an, dass [ihr](baeuerin) [Mann](bauer) seit dem Hagel keine Nacht mehr schläft. [Ursina](ursina) kauft heimlich ein Brautkleid und fällt in Ohnmacht, als [sie](ursina) den Preis sieht.
- meet camille flurina "läuft"
- enemy camille flurina "wegen der"
- breakup.past flurina _ "heimgegangen"
+ love.start beat camille "beißt"
- return lukas "kehrt"
- housemate.start lukas wirt "quartiert"
- reveal baeuerin hedwig "vertraut"
- married bauer baeuerin "Mann"
- ill bauer "schläft"
- ill ursina "Ohnmacht"

== 4 Milchmond
[Lukas](lukas) mag [Flurina](flurina). [Flurina](flurina) mag [Beat](beat). [Beat](beat) geht mit [Camille](camille) essen. [Camille](camille) zahlt. [Aldo](aldo) spuckt auf [Camille](camille). [Naser](naser) lacht. Da lacht auch [Ursina](ursina). Nachts findet [Lukas](lukas) [Zurbuchen](bauer). [Zurbuchen](bauer) hat einen Strick. [Lukas](lukas) nimmt [ihm](bauer) den Strick weg. [Er](lukas) bleibt bis zum Morgen bei [ihm](bauer). Keiner erfährt davon. Nur [Vreni](baeuerin) weiß es.
- love lukas flurina "mag"
- love flurina beat "mag"#2
+ date beat camille "essen"
- attack aldo camille "spuckt"
- happy naser "lacht"
- happy ursina "lacht"#2
- find lukas bauer "findet"
- die? bauer "Strick"
+ rescue lukas bauer "nimmt"
- help lukas bauer "bleibt"
- discover baeuerin bauer "weiß"

== 5 Lawinenhund
Ein Suchhund mit gebrochener Pfote, ein Stromausfall, ein Operationstisch: [Flurina](flurina) und [Beat](beat) arbeiten bis in die Früh Hand in Hand, und als das Licht angeht, stehen [sie](beat+flurina) näher beisammen als nötig. »[Wir](beat+flurina) sollten schlafen«, sagt [er](beat). [Camille](camille), [die](camille) Gipfeli bringt, versteht auf einen Blick und setzt [ihm](beat) die Pistole auf die Brust: Entweder die [Aushilfe](flurina) fliegt, oder die Praxis zahlt für Impfstoffe künftig das Doppelte. [Hedwig](hedwig), am Stock, ruft der [Vertreterin](camille) etwas hinterher, das die Untertitel auslassen.
- colleague beat flurina "Hand in Hand"
- flirt beat flurina "näher"
- discover camille beat+flurina "versteht"
- treat _ beat+flurina "Operationstisch"
- jealous camille flurina "versteht"
+ threaten camille beat "Pistole"
- quit? flurina beat "fliegt"
- boss beat flurina "Aushilfe"
- quarrel camille hedwig "ruft"

== 6 Auf der Kippe
[Beat](beat) gibt nach und schickt [Flurina](flurina) fort. [Sie](flurina) räumt den Spind, ohne eine Träne zu zeigen, und kommt bei [Ursina](ursina) unter, [deren](ursina) Zimmer freilich nur ein Bett hat. [Naser](naser) ist das zu eng, [er](naser) geht zum [Wirt](wirt) und trinkt. Beim dritten Kafi Träsch landet [er](naser) im Arm von [Camille](camille), beim vierten in [ihrem](camille) Hotel. Am Morgen steht [Ursinas](ursina) [Bruder](wirt), kein anderer als [Wirt](wirt) [Köbi](wirt), mit der Rechnung an der Tür. Wird [er](wirt) reden?
+ quit flurina beat "schickt"
- sad! flurina "Träne"
- help ursina flurina "unter"
- housemate flurina ursina "unter"
+ sex camille naser "Hotel"
- cheat naser ursina "Hotel"
- sibling ursina wirt "Bruder"
- discover wirt camille+naser "Rechnung"
- reveal? wirt _ "reden"

== 7 Der Fremdgänger
[Köbi](wirt) redet nicht, [er](wirt) schlägt zu. Mit einem Veilchen und dem Ring in der Hand bittet [Naser](naser) um Gnade, aber [Ursina](ursina) hat fertig. [Sie](ursina) verkauft das Brautkleid an [Vreni Zurbuchen](baeuerin), [die](baeuerin) [ihren](baeuerin) [Mann](bauer) zur Silberhochzeit noch einmal nehmen will. [Flurina](flurina) behandelt derweil auf eigene Rechnung die Geissen der Nachbarschaft. Das spricht sich herum. [Hedwig](hedwig) setzt [ihrem](hedwig) [Ältesten](beat) den Kopf zurecht: So eine wie [Flurina](flurina) lasse man nicht ziehen. [Er](beat) fährt hin und findet [sie](flurina) in [Lukas'](lukas) Armen.
+ attack wirt naser "schlägt"
- injure naser wirt "Veilchen"
- reconcile? naser ursina "Gnade"
+ breakup ursina naser "hat fertig"
- wedding? bauer baeuerin "nehmen"
- married bauer baeuerin "Mann"
- parent hedwig beat "Ältesten"
- accuse hedwig beat "Kopf zurecht"
+ discover beat flurina+lukas "findet"
- couple flurina lukas "Armen"

== 8 Maul und Klauen
Ein Seuchenverdacht legt das Tal lahm. [Camille](camille) wird nachgewiesen, verdorbenen Impfstoff umetikettiert zu haben; bevor man [sie](camille) zur Rede stellen kann, ist [sie](camille) über den [Brünig](@bruenig). Der [Händlerin](camille) hinterher jagt, auf dem Töff und mit Restliebe, [Naser](naser). [Beat](beat) sind [seine](beat) zwei Brüder im Geiste, der Stolz und der Geiz, gründlich vergangen: [Er](beat) bittet [Flurina](flurina) um Hilfe. [Sie](flurina) kommt, [ihrem](flurina) [Freund](lukas) passt das gar nicht. Zu dritt retten [sie](beat+flurina+lukas) [Zurbuchens](bauer) Herde.
+ betray.past camille _ "umetikettiert"
- discover _ camille "nachgewiesen"
- flee camille "über den"
- love naser camille "Restliebe"
- help? flurina beat "Hilfe"
- help flurina beat "kommt"
- couple flurina lukas "Freund"
- jealous lukas beat "passt"
+ help beat+flurina+lukas bauer "retten"

== 9 Der Sohn der Camille
Aus [Lausanne](@lausanne) reist ein [Sechsjähriger](sami) mit Schild um den Hals an. [Sami](sami) ist [Camilles](camille) [Kind](sami), und weil die [Mutter](camille) unauffindbar ist, steht auf dem Schild die Adresse der Klinik. [Hedwig](hedwig) nimmt [ihn](sami) bei sich auf. Der [Kleine](sami) redet mit keinem, bis [Aldo](aldo) [ihm](sami) das Sandwich stiehlt. [Ursina](ursina) sieht nach, wer als Vater eingetragen ist, und muss sich setzen: Es ist [Flurinas](flurina) verflossener [Bräutigam](reto). Der [Knirps](sami) ist also der Grund, aus dem die Hochzeit damals platzte.
- travel sami "reist"
- parent camille sami "Kind"
- help hedwig sami "nimmt"
- housemate hedwig sami "nimmt"
- steal aldo sami "stiehlt"
+ discover ursina sami "setzen"
- parent reto sami "Vater"
- ex flurina reto "verflossener"
- engaged.past flurina reto "Bräutigam"
- wedding! flurina reto "platzte"
- flee camille "unauffindbar"

== 10 Silberhochzeit
Kirche und Stall sind geschmückt, zum zweiten Mal sagen sich die [Zurbuchens](baeuerin+bauer) das Jawort. [Lukas](lukas) nützt die Stunde, vor [Flurina](flurina) in die Knie zu gehen. [Sie](flurina) bittet [ihn](lukas) um Bedenkzeit, und [er](lukas) begreift, bevor [sie](flurina) ausgeredet hat. Noch in der Nacht packt der jüngere [Bruder](lukas) [seine](lukas) Sachen, nicht ohne dem [älteren](beat) [seinen](lukas) Segen dazulassen. [Naser](naser) ist wieder da, hinkend, reuig und ohne [Camille](camille). Den ersten Tanz verweigert [ihm](naser) [Ursina](ursina), den letzten nicht.
- celebrate baeuerin+bauer "geschmückt"
+ wedding baeuerin bauer "Jawort"
- propose lukas flurina "Knie"
- reject flurina lukas "Bedenkzeit"
+ breakup flurina lukas "begreift"
- sibling beat lukas "Bruder"
- move lukas "packt"
- return naser "wieder da"
- reject ursina naser "verweigert"
- reconcile naser ursina "den letzten nicht"

== 11 Föhn
[Camille](camille) stellt sich. Zuerst sieht [Camille](camille) [Sami](sami). [Sami](sami) rennt zu [Hedwig](hedwig). [Flurina](flurina) bringt [Camille](camille) Kaffee. Die früheren [Feindinnen](camille+flurina) reden lange. »[Er](reto) hat [uns](camille+flurina) beide belogen«, sagt [Camille](camille). [Flurina](flurina) glaubt [ihr](camille). Dann holt die Polizei [Camille](camille). [Beat](beat) wartet im Stall auf [Flurina](flurina). [Er](beat) sagt es. [Sie](flurina) sagt es auch. [Aldo](aldo) schaut weg. Am Abend fällt der Föhn ein. In [Hedwigs](hedwig) Küche schläft [Sami](sami).
- return camille "stellt sich"
- flee sami camille "rennt"
- help flurina camille "Kaffee"
- enemy.past camille flurina "Feindinnen"
+ reconcile camille flurina "reden"
- betray.past reto camille+flurina "belogen"
+ arrest _ camille "holt"
+ confess beat flurina "sagt es"
- confess flurina beat "sagt es auch"
- housemate hedwig sami "schläft"

== 12 Alpaufzug
Ein Jahr später prangt am Klinikschild ein zweiter Name. [Flurina](flurina), im achten Monat, wird vom Traktor gefahren statt zu laufen, am Steuer [Zurbuchen](bauer), [der](bauer) einmal mit der Gabel auf [sie](flurina) losging. [Beat](beat) läuft nebenher und ermahnt [ihn](bauer) in jeder Kurve. [Ursina](ursina) und [Naser](naser) stecken sich auf der Alp neue Ringe an, vorläufig ohne Termin. [Camille](camille), auf Bewährung, darf [ihren](camille) [Buben](sami) sonntags sehen; [der](sami) nennt inzwischen [Hedwig](hedwig) Grosi. Eine Karte aus [Bern](@bern): [Lukas](lukas) studiert wieder.
- colleague beat flurina "zweiter Name"
+ pregnant flurina "achten Monat"
- help bauer flurina "gefahren"
- attack.past bauer flurina "losging"
+ engaged.start naser ursina "Ringe"
- parent camille sami "Buben"
- kin hedwig sami "Grosi"
