%series Sopran gesucht
%lang de
%genre Ensembleserie um einen Chor in der Eifel, Lexikon-Episodenführer
%cast hilde | Hildegard Scheuer; Hilde; Scheuer | f
%cast joris | Joris de Wit; Joris; de Wit | m
%cast annelie | Annelie | f
%cast bastian | Bastian Scheuer; Bastian | m
%cast ewald | Ewald | m
%cast noemi | Noemi Tschanz; Noemi; Tschanz | f
%cast rolf | Rolf Thelen; Rolf; Thelen | m
%cast chantal | Chantal Thelen; Chantal | f
%cast tamar | Tamar | f
%cast gero | Gero | m
%cast olga | Olga | f
%cast kaplan | Kaplan Jude | m
%cast baby | Benedikta | f
%cast kantor | - | m

== 1 Auftakt
Nach dem Tod des alten [Kantors](kantor) wählt der Kirchenchor den [Niederländer](joris) [Joris de Wit](joris) zum Leiter, obwohl [Hildegard Scheuer](hilde), seit vierzig Jahren erste [Altistin](hilde), sich selbst vorgesehen hatte. [Sie](hilde) schwört, [ihm](joris) das Leben zur Fuge zu machen. [Ihr](hilde) [Enkel](bastian) [Bastian](bastian) singt schlecht, kommt aber jeden Dienstag, weil eine Reihe vor [ihm](bastian) [Noemi Tschanz](noemi) sitzt, die neue [Apothekerin](noemi), [deren](noemi) Nacken [er](bastian) inzwischen auswendig kennt.
- die.past kantor "Tod"
+ hire joris "wählt"
- hire? hilde "vorgesehen"
- enemy.start hilde joris "schwört"
- threaten hilde joris "schwört"
- kin bastian hilde "Enkel"
- love bastian noemi "auswendig kennt"

== 2 Zwischenspiel
[Chantal](chantal) und [Rolf Thelen](rolf), die [Wirtsleute](chantal+rolf) der „Krone“, stimmen nur noch beim Singen überein. Nach der Probe fliegen in der Küche die Schöpfkellen; der Anlass ist ein Lippenstift, den [sie](chantal) nicht benutzt. [Ewald](ewald), [Bass](ewald) und [Busfahrer](ewald), fährt [Joris](joris) heim, weil [der](joris) den letzten Bus verpasst hat, und bleibt bis zum Morgen auf einen Genever. [Beide](ewald+joris) sind über sechzig und haben lange niemanden mehr bleiben lassen.
- married chantal rolf "Wirtsleute"
- quarrel chantal rolf "fliegen"
- cheat? rolf chantal "Lippenstift"
- help ewald joris "fährt"
+ sex ewald joris "Morgen"

== 3 Falsche Töne
[Bastian](bastian) erkundigt sich bei [Annelie](annelie), [seiner](bastian) [Sandkastenfreundin](annelie) und [Sitznachbarin](annelie), wie man eine Apothekerin für sich einnimmt. [Annelie](annelie) rät zu Ehrlichkeit, schluckt und singt den Rest des Abends eine Terz zu tief: Seit der Firmung hat [sie](annelie) [ihn](bastian) lieb, nicht wie einen Bruder. Auf [ihren](annelie) Rat hin kauft [er](bastian) bei [Noemi](noemi) siebenmal Hustenbonbons und stottert die Ansprache [seines](bastian) Lebens. [Sie](noemi) empfiehlt Salbei.
- friend annelie bastian "Sandkastenfreundin"
- love bastian noemi "einnimmt"
- help annelie bastian "rät"
- sad annelie "schluckt"
+ love annelie bastian "lieb"
- confess? bastian noemi "stottert"
- reject noemi bastian "empfiehlt Salbei"

== 4 Die zweite Stimme
Der Lippenstift, so kommt heraus, gehört [Olga](olga), der geschiedenen [Küsterin](olga), [die](olga) mit [Rolf](rolf) montags nicht nur die Gesangbücher sortiert. [Chantal](chantal) erfährt es von [Hilde](hilde), [die](hilde) es von der Orgelempore aus gesehen hat. [Thelen](rolf) findet [seine](rolf) Lederhosen im Brunnen wieder und muss bei [seinem](rolf) [Schwager](gero) [Gero](gero) unterkriechen, [der](gero) [ihm](rolf) zur Begrüßung eine Ohrfeige verpasst.
- divorce.past _ olga "geschiedenen"
+ affair olga rolf "nicht nur die Gesangbücher"
- reveal hilde chantal "erfährt"
- discover hilde olga+rolf "gesehen"
- find rolf "findet"
+ breakup chantal rolf "Lederhosen im Brunnen"
- kin gero rolf "Schwager"
- move rolf gero "unterkriechen"
- attack gero rolf "Ohrfeige"

== 5 Crescendo
[Hilde Scheuer](hilde) ist über der Sabotage von [de Wits](joris) Noten eingeschlafen und erwacht, eingeschlossen, in der eiskalten Sakristei. Es ist [Joris](joris), [der](joris) [sie](hilde) findet, [ihr](hilde) [seinen](joris) Mantel umlegt und die zerschnittenen Partituren in [ihrem](hilde) Schoß mit keinem Wort erwähnt. Beschämt näht [sie](hilde) nachts die Seiten wieder zusammen. [Noemi](noemi) sieht man unterdessen auf dem Markt mit einer [Cellistin](tamar) lachen, [sie](tamar) heißt [Tamar](tamar).
- betray hilde joris "Sabotage"
- find joris hilde "findet"
+ rescue joris hilde "umlegt"
- sad hilde "Beschämt"
- help hilde joris "näht"
- happy noemi+tamar "lachen"

== 6 A cappella
Bei Kerzenlicht in der Apotheke gesteht [Noemi](noemi) [Bastian](bastian), weshalb es mit [ihm](bastian) nichts werden könne: [Sie](noemi) mache sich nichts aus Männern, wohl aber aus [Tamar](tamar), [die](tamar) gestern über Nacht geblieben sei. [Er](bastian) ist erst am Boden zerstört, dann zu Tränen gerührt, weil [sie](noemi) es noch niemandem gesagt hat. Aus dem [Verschmähten](bastian) wird ein Vertrauter; [er](bastian) trägt fortan [ihre](noemi+tamar) Briefe aus.
+ reveal noemi bastian "gesteht"
- reject noemi bastian "nichts werden"
- love noemi tamar "wohl aber aus Tamar"
- sex noemi tamar "geblieben"
- sad bastian "am Boden zerstört"
- happy bastian "gerührt"
- friend.start bastian noemi "Vertrauter"
- help bastian noemi+tamar "trägt"

== 7 Generalpause
[Olga](olga) ist guter Hoffnung und weiß den [Vater](rolf): [Rolf](rolf). [Der](rolf) wiederum steht seit Wochen jeden Abend vor der „Krone“, singt alle Strophen und wird mit Spülwasser begossen. Als [Chantal](chantal) von dem Kind hört, setzt [sie](chantal) sich wider Erwarten zu der weinenden [Küsterin](olga) auf die Kirchentreppe. [Gero](gero), [Chantals](chantal) [Bruder](gero), versteht die Welt nicht mehr und versucht es mit Ohrfeigen für alle.
+ pregnant olga rolf "guter Hoffnung"
- reconcile? chantal rolf "alle Strophen"
- reject chantal rolf "Spülwasser"
- discover chantal olga "hört"
- help chantal olga "setzt"
- sad olga "weinenden"
- sibling chantal gero "Bruder"
- attack gero _ "Ohrfeigen"

== 8 Moll
Zwischen [Joris](joris) und [Ewald](ewald) knirscht es: Der [Bassist](ewald) möchte nicht, dass irgendjemand davon erfährt, und verleugnet den [Freund](joris) beim Bäcker. [De Wit](joris) nimmt es hin, bis [Kaplan Jude](kaplan) [ihn](joris) fragt, warum [er](joris) neuerdings nur noch Requiems probe. Da schreibt [er](joris) [seine](joris) Kündigung. [Hilde](hilde), ausgerechnet [sie](hilde), fängt den Brief am Kasten ab und isst ihn auf.
- quarrel ewald joris "knirscht"
- reveal! ewald "erfährt"
- betray ewald joris "verleugnet"
- couple ewald joris "Freund"
- investigate kaplan joris "fragt"
- sad joris "Requiems"
+ quit? joris "Kündigung"
- steal hilde joris "fängt"

== 9 Zwei Takte zu früh
Mitten im Gloria steht [Ewald](ewald) auf und sagt, mit wem [er](ewald) seit März Tisch und Bett teilt. Die Soprane halten den Ton, der [Kaplan](kaplan) auch. [Joris](joris) lässt den Taktstock fallen und fällt [ihm](ewald) um den Hals. Beim Umtrunk danach will [Annelie](annelie) es endlich hinter sich bringen, doch [Bastian](bastian) kommt [ihr](annelie) zuvor: [Er](bastian) habe ein Stipendium in [Graz](@graz), ob [sie](annelie) sich nicht für [ihn](bastian) freue?
+ reveal ewald "sagt"
- couple ewald joris "Tisch und Bett"
- reconcile ewald joris "um den Hals"
- happy joris "um den Hals"
- celebrate _ "Umtrunk"
- confess? annelie bastian "bringen"
- find bastian "Stipendium"
- travel? bastian "Graz" @graz
- happy? annelie bastian "freue"

== 10 Fermate
[Annelie](annelie) freut sich schrecklich, so lange, bis der Zug abgefahren ist. Vier Monate lang schickt [sie](annelie) [Bastian](bastian) Tonaufnahmen der Proben, ohne ein persönliches Wort, und [er](bastian) hört in [seiner](bastian) Grazer Kammer aus achtzig Stimmen immer deutlicher eine einzige heraus. [Noemi](noemi) und [Tamar](tamar) mieten die Wohnung über der Apotheke; die [Nachbarin](olga) gegenüber, [Olga](olga), bringt Salz, Brot und einen Kugelbauch.
- travel bastian "abgefahren"
- sad annelie "schrecklich"
- gift annelie bastian "schickt"
+ love.start bastian annelie "deutlicher eine einzige"
- move noemi+tamar "mieten"
- housemate.start noemi tamar "mieten"
- neighbour noemi+tamar olga "Nachbarin"
- gift olga noemi+tamar "bringt"
- pregnant olga "Kugelbauch"

== 11 Wiegenlied
Mit der Christmette kommen die Wehen. [Chantal](chantal), gelernte [Hebamme](chantal), was jahrelang keiner gebraucht hat, holt das [Kind](baby) [ihres](chantal) [Mannes](rolf) auf dem Küchentisch der „Krone“ und legt [Olga](olga) ein [Mädchen](baby) in den Arm: [Benedikta](baby). [Rolf](rolf), [der](rolf) nicht weiß, bei wem [er](rolf) sich bedanken soll, wird von beiden [Frauen](chantal+olga) Windeln kaufen geschickt. Es ist der erste Auftrag, den [er](rolf) seit einem Jahr bekommt.
- help chantal olga "holt"
- married chantal rolf "Mannes"
- parent rolf baby "Kind"
+ birth olga baby "ein Mädchen in den Arm"

== 12 Heimkehr
[Bastian](bastian) steht in der Dienstagsprobe, mit Koffer, singt den Einsatz richtig und setzt sich neben [Annelie](annelie). [Er](bastian) sei taub gewesen, flüstert [er](bastian), jetzt höre [er](bastian) nur noch [sie](annelie). [Sie](annelie) singt weiter, bis zum Doppelstrich; dann drückt [sie](annelie) [ihm](bastian) vor versammelter Gemeinde einen auf die Lippen. [Großmutter](hilde) [Hilde](hilde) verlangt eine Wiederholung ab Takt neun.
+ return bastian "mit Koffer"
- confess bastian annelie "flüstert"
- love bastian annelie "nur noch sie"
- kiss annelie bastian "Lippen"
- kin bastian hilde "Großmutter"

== 13 Tutti
Standesamt, fünfzehn Uhr: [Ewald](ewald) und [Joris](joris) geben einander das Wort, [Hilde](hilde) trägt die Ringe auf einem Notenpult herbei und kann vor Rührung kein Wort sagen, was niemand je erlebt hat. In der „Krone“ wird bis in die Frühe getafelt; [Chantal](chantal) hat [Thelen](rolf) wieder aufgenommen, auf Probe, zur Miete. [Noemi](noemi) fragt [Tamar](tamar) auf dem Heimweg, was [sie](tamar) im Mai vorhabe. Einen weißen Anzug kaufen, lautet die Antwort.
+ wedding ewald joris "Wort"
- help hilde ewald+joris "trägt"
- happy hilde "Rührung"
- celebrate ewald+joris "getafelt"
- reconcile chantal rolf "wieder aufgenommen"
- propose noemi tamar "fragt"
+ engaged.start noemi tamar "weißen Anzug"
