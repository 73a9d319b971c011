%series Advokatur Hürlimann
%lang de
%genre Swiss law series, Bern, encyclopaedia episode list
%cast regi | Regula Hürlimann; Regi; Hürlimann | f
%cast beat | Beat Aebischer; Beat; Aebischer | m
%cast moussa | Moussa Traoré; Moussa; Traoré | m
%cast flurina | Flurina Caduff; Flurina; Caduff | f
%cast urs | Urs Hürlimann; Urs | m
%cast lea | Lea Hürlimann; Lea | f
%cast noel | Noël Aebischer; Noël | m
%cast trudi | Trudi Zbinden; Trudi | f
%cast jenny | Jenny Aebischer; Jenny | f
%cast wyss | Bundesrichter Konrad Wyss; Wyss | m
%cast milan | Milan Gashi; Milan; Gashi | m
%cast teuta | Teuta Gashi; Teuta | f
%cast bankier | - | m
%cast hauswart | - | m

== 1 Der Fall Gashi
Die Berner [Anwältin](regi) [Regula Hürlimann](regi) übernimmt die Verteidigung des [Gipsers](milan) [Milan Gashi](milan), [dem](milan) vorgeworfen wird, [seinen](milan) [Vermieter](hauswart) mit einer Kelle niedergeschlagen zu haben. [Ihr](regi) [Bürokollege](beat) [Beat Aebischer](beat), [dem](beat) der Ruf der Kanzlei am Herzen liegt, hält den [Mann](milan) für schuldig. [Milans](milan) [Schwester](teuta) [Teuta](teuta) verschweigt der Verteidigung, dass [sie](teuta) in der fraglichen Nacht selbst im Haus war. Zu Hause findet die [Anwältin](regi) [ihren](regi) [Mann](urs) [Urs](urs) beim Packen: [Er](urs) habe sich in eine andere verliebt, sagt [er](urs), und es sei nicht verhandelbar.
- advisor.start regi milan "Verteidigung"
- accuse _ milan "vorgeworfen"
- attack? milan hauswart "niedergeschlagen"
- colleague beat regi "Bürokollege"
- sibling milan teuta "Schwester"
- betray teuta regi "verschweigt"
- married regi urs "ihren Mann"
- love urs _ "verliebt"
+ breakup urs regi "Packen"

== 2 Die Praktikantin
In der Kanzlei tritt die [Bündnerin](flurina) [Flurina Caduff](flurina) ein Praktikum an, ohne zu erwähnen, dass [sie](flurina) es ist, um [derentwillen](flurina) [Urs](urs) ausgezogen ist. [Regi](regi) mag die [Neue](flurina) auf Anhieb und schüttet [ihr](flurina) beim Fondue das Herz aus. [Moussa Traoré](moussa), der [Dolmetscher](moussa), durchschaut das Spiel, als [er](moussa) [Flurina](flurina) am Bärengraben mit dem [Gatten](urs) [ihrer](flurina) [Chefin](regi) schmusen sieht. Soll [er](moussa) es sagen? [Er](moussa) behält es für sich, denn [er](moussa) ist [Regi](regi) seit Langem zugetan und will nicht als Nutzniesser dastehen. Den Fondue-Topf spült niemand.
- hire flurina "Praktikum"
- boss.start regi flurina "Praktikum"
+ betray flurina regi "ohne zu erwähnen"
- affair flurina urs "ausgezogen"
- friend.start flurina regi "auf Anhieb"
- reveal regi flurina "Herz"
+ discover moussa flurina+urs "durchschaut"
- kiss flurina urs "schmusen"
- married regi urs "Gatten"
- love moussa regi "zugetan"
- reveal! moussa regi "behält"

== 3 Kelle und Kalk
[Teuta](teuta) legt unter Eid dar, dass der [Vermieter](hauswart) [sie](teuta) im Treppenhaus bedrängt und [ihr](teuta) [Bruder](milan) lediglich zur Abwehr zugeschlagen habe. [Milan](milan) wird auf freien Fuss gesetzt. Auf dem Heimweg im Tram dankt [er](milan) [seiner](milan) [Verteidigerin](regi) mit einem Heiratsantrag, den [sie](regi) als Scherz auffasst; es ist keiner. Zu [Aebischers](beat) Verdruss erscheint zu [dessen](beat) fünfzigstem Geburtstag auch [Jenny](jenny), die geschiedene [Frau](jenny) des [Jubilars](beat), samt dem gemeinsamen [Sohn](noel) [Noël](noel). Der [Jugendliche](noel) hat in [Genf](@genf) die Schule geschmissen und soll nun beim [Vater](beat) leben.
- reveal teuta "legt unter Eid"
- attack.past hauswart teuta "bedrängt"
- sibling milan teuta "Bruder"
- attack.past milan hauswart "zugeschlagen"
+ arrest.past _ milan "auf freien Fuss"
- advisor regi milan "Verteidigerin"
- propose milan regi "Heiratsantrag"
- celebrate _ beat "fünfzigstem Geburtstag"
- ex beat jenny "geschiedene Frau"
- divorce.past beat jenny "geschiedene"
- parent beat+jenny noel "Sohn"
- quit noel "geschmissen"
- move? noel beat "leben"

== 4 Konkubinat
[Urs](urs) und [Flurina](flurina) haben eine Wohnung in der [Länggasse](@laenggasse) bezogen, von der [Regis](regi) [Tochter](lea) [Lea](lea) die Adresse kennt, [Regi](regi) aber nicht den zweiten Namen am Briefkasten. [Lea](lea) stellt die [Jüngere](flurina) im Treppenhaus zur Rede und gibt [ihr](flurina) eine Woche, um die Wahrheit zu sagen. Beim Nachhilfeunterricht, den [Moussa](moussa) dem jungen [Aebischer](noel) gibt, lernen sich [Lea](lea) und [Noël](noel) kennen, und binnen einer Stunde reden [sie](lea+noel) nicht mehr über Französisch. Ein [Bankier](bankier) sucht [Aebischers](beat) Rat: [Seine](bankier) Gattin sei verschwunden.
- move flurina+urs "bezogen" @laenggasse
- couple flurina urs "Wohnung"
- parent regi lea "Tochter"
- discover! regi flurina "nicht den zweiten Namen"
- married _ bankier "Gattin"
+ threaten lea flurina "zur Rede"
- advisor moussa noel "Nachhilfeunterricht"
+ meet lea noel "lernen"
- advisor beat bankier "Rat"
- flee? _ bankier "verschwunden"

== 5 Kurzprotokoll
[Flurina](flurina) beichtet. [Regi](regi) wirft [Flurina](flurina) hinaus. Um [Regi](regi) sorgt sich [Moussa](moussa). [Regi](regi) betrinkt sich mit [Trudi](trudi). [Trudi](trudi) führt das Sekretariat. [Regi](regi) kennt [Trudi](trudi) seit der Primarschule. Auf der Terrasse umarmt [Noël](noel) [Lea](lea). [Lea](lea) küsst [Noël](noel). [Beat](beat) verbietet [Noël](noel) den Umgang mit [Lea](lea). [Wyss](wyss) besucht [Beat](beat). Der [Bundesrichter](wyss) will Geld von [Aebischer](beat). Sonst redet [Wyss](wyss). Worüber, weiss nur [Beat](beat).
+ reveal flurina regi "beichtet"
- quit flurina "hinaus"
- sad moussa regi "sorgt"
- friend regi trudi "Primarschule"
+ kiss lea noel "küsst"
- reject beat lea "verbietet"
- threaten wyss beat "Sonst"

== 6 Altlasten
Während der [Bankier](bankier) um [seine](bankier) Frau bangt, stellt [Trudi Zbinden](trudi) beim Aufräumen fest, dass aus dem Klientenkonto regelmässig Beträge an [Bundesrichter Wyss](wyss) geflossen sind. [Sie](trudi) meldet es [Regi](regi), [die](regi) [ihren](regi) [Partner](beat) damit konfrontiert. [Aebischer](beat) räumt ein, vor achtzehn Jahren betrunken einen Velofahrer totgefahren zu haben; [Wyss](wyss), damals Untersuchungsrichter, habe das Verfahren eingestellt und presse [ihn](beat) seither aus. [Regi](regi) ringt mit sich, ob [sie](regi) den [Mann](beat), [dem](beat) [sie](regi) alles verdankt, anzeigen soll. [Gashi](milan) verputzt derweil unentgeltlich [ihr](regi) Treppenhaus.
- sad bankier "bangt"
- married _ bankier "Frau"
+ discover trudi beat+wyss "stellt"
- reveal trudi regi "meldet"
- colleague beat regi "Partner"
- reveal beat regi "räumt"
- kill.past beat _ "totgefahren"
- help.past wyss beat "eingestellt"
+ threaten wyss beat "presse"
- help.past beat regi "alles verdankt"
- accuse? regi beat "anzeigen"
- help milan regi "unentgeltlich"

== 7 Das Kind der Länggasse
[Flurina](flurina), seit drei Wochen überfällig, erhofft sich von [Urs](urs) Begeisterung. [Er](urs) aber hat das Windelalter hinter sich und schlägt [ihr](flurina) vor, es nicht zu bekommen; nach einem lautstarken Wortwechsel steht [sie](flurina) mit [ihrem](flurina) Schlitten auf der Strasse. Ausgerechnet [Lea](lea), [die](lea) [ihr](flurina) eben noch die Pest gewünscht hat, nimmt die [Ausgestossene](flurina) mit nach Hause. [Regi](regi) öffnet, schweigt eine Minute und setzt Teewasser auf. Die [Frau](regi), [die](regi) verlassen wurde, und [die](flurina), [derentwegen](flurina) es geschah, schlafen in dieser Nacht Wand an Wand. Es schneit bis in die Niederungen.
+ pregnant flurina urs "überfällig"
- happy? urs "Begeisterung"
- quarrel flurina urs "Wortwechsel"
- breakup urs flurina "auf der Strasse"
- enemy.past flurina lea "die Pest"
+ help lea flurina "nimmt"
- breakup.past urs regi "verlassen"
- housemate.start flurina regi "Wand an Wand"

== 8 Selbstanzeige
[Aebischer](beat) stellt sich. In der Einvernahme belastet [er](beat) auch [Wyss](wyss), [der](wyss) aus dem Amt scheidet, bevor man [ihn](wyss) entfernt, und [der](wyss) in der Lauben-Bar auf [Beat](beat) losgeht, bis [Moussa](moussa) [ihn](wyss) am Kragen packt. [Jenny](jenny) reist aus [Genf](@genf) an und spricht dem [Vater](beat) [ihres](jenny) [Sohnes](noel) Mut zu; seit der Scheidung waren [die beiden](beat+jenny) nicht so lange in einem Raum. [Noël](noel), entsetzt über die Tat des [Vaters](beat), läuft von zu Hause weg und versteckt sich bei [Lea](lea) im Estrich. Den [Bankier](bankier) verlässt die Geduld: [Er](bankier) engagiert einen Detektiv.
+ reveal beat "stellt sich"
- accuse beat wyss "belastet"
- quit wyss "scheidet"
+ attack wyss beat "losgeht"
- rescue moussa beat "am Kragen"
- help jenny beat "Mut"
- parent beat+jenny noel "Sohnes"
- divorce.past beat jenny "Scheidung"
- sad noel beat "entsetzt"
- flee noel beat "läuft"
- help lea noel "versteckt"
- hire _ bankier "engagiert"

== 9 Ein Sonntag in Muri
In einer Folge fast ohne Handlung sitzen alle an der Aare. [Trudi](trudi) strickt. [Moussa](moussa) liest [Regi](regi) aus einem Roman vor, dessen Heldin einen Dolmetscher liebt, und bei Seite vierzig legt [sie](regi) [ihm](moussa) den Kopf auf die Knie. [Milan](milan), der [Verschmähte](milan), sieht es vom Schlauchboot aus und rudert schneller. [Flurina](flurina), inzwischen rund, lässt [Lea](lea) die Tritte spüren. [Lea](lea) und [Noël](noel) sind offiziell ein Paar, seit [Aebischer](beat), [der](beat) auf [sein](beat) Urteil wartet, [sie](lea+noel) gemeinsam zum Raclette gebeten hat. Ein Dackel stiehlt den Käse.
+ flirt regi moussa "Kopf"
- reject.past regi milan "Verschmähte"
- jealous milan moussa "schneller"
- pregnant flurina "rund"
+ couple lea noel "Paar"
- invite beat lea+noel "gebeten"

== 10 Im Tessin
Die vermisste Frau des [Bankiers](bankier) sitzt in [Ascona](@ascona) und heisst jetzt anders. [Regi](regi), mit der Überbringung der Scheidungsklage betraut, reist mit [Moussa](moussa) an, weil [sie](regi) kein Italienisch kann. Im Hotel ist nur noch ein Zimmer frei. Am Morgen duzt [sie](regi) [ihn](moussa) nicht nur, [sie](regi) trägt auch [sein](moussa) Hemd. In [Bern](@bern) taucht derweil der reumütige [Urs](urs) auf und bittet [seine](urs) [Tochter](lea), bei der [Mutter](regi) ein gutes Wort für [ihn](urs) einzulegen. [Lea](lea) lacht [ihm](urs) ins Gesicht, ruft dann aber doch in [Ascona](@ascona) an. Am Apparat meldet sich [Moussa](moussa).
- married _ bankier "Frau"
- divorce? _ bankier "Scheidungsklage"
- travel moussa+regi "reist" @ascona
+ sex moussa regi "trägt auch sein Hemd"
- return urs "taucht" @bern
- parent urs lea "Tochter"
- parent regi lea "Mutter"
- reconcile? regi urs "ein gutes Wort"
- reject lea urs "ins Gesicht"
+ discover lea moussa+regi "meldet"

== 11 Drei Jahre bedingt
[Aebischer](beat) kommt mit drei Jahren bedingt davon und verliert das Patent. [Teuta](teuta), die [Schwester](teuta) des [Gipsers](milan), [die](teuta) am Abendgymnasium die Matur bestanden hat, fängt als Lehrtochter bei [Regi](regi) an. [Urs](urs) lauert [Moussa](moussa) im Parkhaus auf und schlägt [ihn](moussa), den [Nebenbuhler](moussa), bewusstlos. [Flurina](flurina), zufällig Zeugin, ruft die Ambulanz und dann, vor Schreck in den Wehen, gleich noch einmal. Im Spital liegen ein [Dolmetscher](moussa) mit Gehirnerschütterung und eine frischgebackene Mutter auf demselben Gang. Den [Urheber](urs) beider Zustände führt die Polizei ab.
- quit beat "Patent"
- sibling milan teuta "Schwester"
- hire teuta regi "Lehrtochter"
+ attack urs moussa "schlägt"
- injure moussa urs "Gehirnerschütterung"
- enemy moussa urs "Nebenbuhler"
- help flurina moussa "Ambulanz"
+ birth flurina "frischgebackene"
- arrest _ urs "führt"

== 12 Kappellenbrücke
Zur neuen Kanzlei Hürlimann Traoré gehören eine Anwältin, ein Dolmetscher, zwei Lehrtöchter und ein Laufgitter. [Flurina](flurina) hat sich mit [Regi](regi), [die](regi) [ihr](flurina) das Studium bezahlt, endgültig ausgesöhnt. [Beat](beat) und [Jenny](jenny) gehen noch einmal aufs Zivilstandsamt, diesmal mit [Noël](noel) als Zeugen. [Urs](urs) schreibt aus der Haft und unterzeichnet, was [er](urs) ein Jahr lang verweigert hat: Die Ehe mit [Regi](regi) besteht nicht mehr. Auf der Brücke fragt [sie](regi) den [Mann](moussa) mit der Narbe, ob [er](moussa) etwas dagegen hätte, [ihr](regi) zweiter zu werden. [Moussa](moussa) bittet um Übersetzung. [Milan](milan) verlobt sich mit einer Schreinerin.
- colleague moussa regi "Kanzlei"
- gift regi flurina "bezahlt"
- reconcile flurina regi "ausgesöhnt"
+ wedding beat jenny "Zivilstandsamt"
- arrest.past _ urs "Haft"
+ divorce regi urs "besteht nicht mehr"
- propose regi moussa "ihr zweiter"
- engaged.start _ milan "verlobt"
