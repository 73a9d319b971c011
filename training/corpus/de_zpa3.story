%series Doppelaxel
%lang de
%genre figure-skating drama, Oberstdorf, encyclopaedia episode list
%cast rahel | Rahel Zumstein; Rahel; Zumstein | f
%cast vit | Vít Doležal; Vít; Doležal | m
%cast aurelie | Aurélie Zumstein; Aurélie | f
%cast gundel | Gundel Zumstein; Gundel | f
%cast arkadi | Arkadi Lwowitsch; Arkadi | m
%cast joona | Joona Heikkilä; Joona; Heikkilä | m
%cast fee | Fee Angerer; Fee | f
%cast korbinian | Dr. Korbinian Angerer; Korbinian; Angerer | m
%cast tove | Tove | f
%cast zeller | Zeller | m
%cast sam | Sam | n
%cast eismeister | Beppo | m
%cast alina | Alina | f
%cast tovemutter | - | f
%cast stifter | - | m

== 1 Kür ins Ungewisse
[Rahel Zumstein](rahel), [die](rahel) mit [ihrem](rahel) langjährigen [Laufpartner](vit) und [Verlobten](vit) [Vít Doležal](vit) als Anwärterin auf den Europatitel gilt, stürzt im Training so schwer, dass [ihr](rahel) der [Mannschaftsarzt](korbinian) [Dr. Korbinian Angerer](korbinian), [dessen](korbinian) [Tochter](fee) [Fee](fee) in derselben Halle läuft, für den Rest des Winters jeden Sprung untersagt. [Trainer](arkadi) [Arkadi Lwowitsch](arkadi), [der](arkadi) keine Zeit zu verlieren hat, stellt [Vít](vit) kurzerhand [Rahels](rahel) jüngere [Schwester](aurelie) [Aurélie](aurelie) an die Seite, [die](aurelie) bis dahin Einzel lief, und die [Verletzte](rahel) muss von der Bande aus zusehen, wie gut [die beiden](aurelie+vit) harmonieren.
- engaged rahel vit "Verlobten"
- colleague rahel vit "Laufpartner"
+ injure rahel "stürzt"
- treat rahel korbinian "untersagt"
- advisor korbinian rahel "Mannschaftsarzt"
- parent korbinian fee "Tochter"
- advisor arkadi vit "Trainer"
- sibling aurelie rahel "Schwester"
+ colleague.start aurelie vit "an die Seite"

== 2 Blaue Flecken
[Gundel Zumstein](gundel), [die](gundel) [ihre](gundel) [Töchter](aurelie+rahel) seit dem Unfalltod [ihres](gundel) [Mannes](stifter) allein durchbringt und in der Hallengaststätte hinter dem Tresen steht, redet der [Älteren](rahel) gut zu, nimmt dem [Trainer](arkadi) die Umbesetzung aber übel. Der finnische [Eistänzer](joona) [Joona Heikkilä](joona), [der](joona) in der Pension der [Zumsteins](aurelie+gundel+rahel) ein Zimmer bezieht, gewinnt die Herzen aller Frauen bis auf das der schweigsamen [Fee](fee), [die](fee) ihrerseits heimlich für [Aurélie](aurelie) schwärmt. [Vít](vit), von [Rahel](rahel) wegen [seiner](vit) neuen [Partnerin](aurelie) mit spitzen Bemerkungen bedacht, fährt schließlich aus der Haut und schläft im Gästezimmer.
- parent gundel aurelie+rahel "Töchter"
- die.past stifter "Unfalltod"
- married.past gundel stifter "Mannes"
- colleague aurelie vit "Partnerin"
- help gundel rahel "redet"
- sad gundel arkadi "übel"
- move joona gundel "bezieht"
- love fee aurelie "schwärmt"
- jealous rahel aurelie "spitzen Bemerkungen"
+ quarrel rahel vit "fährt"

== 3 Rahels Geheimnis
Bei einer Untersuchung, zu der [sie](rahel) sich nur auf Drängen der [Wirtin](gundel) entschließt, teilt der [Arzt](korbinian) [Rahel](rahel) mit, dass [sie](rahel) im dritten Monat schwanger ist und das Knie ohnehin nie wieder ganz heilen wird. Noch bevor [sie](rahel) es dem [Vater](vit) des Kindes sagen kann, überrascht [sie](rahel) [ihn](vit) mit [ihrer](rahel) [Schwester](aurelie) in der Umkleide, wo [die zwei](aurelie+vit) sich nach gelungener Kür leidenschaftlich küssen. Die [Betrogene](rahel) wirft [ihm](vit) den Ring vor die Kufen; [Joona](joona), [der](joona) auf dem Parkplatz eine weinende [Frau](rahel) vorfindet, fährt [sie](rahel) schweigend an den See.
- treat rahel korbinian "Untersuchung"
- reveal korbinian rahel "teilt"
+ pregnant rahel vit "schwanger"
- discover rahel aurelie+vit "überrascht"
- sibling aurelie rahel "Schwester"
- kiss aurelie vit "küssen"
- cheat vit rahel "Betrogene"
+ breakup rahel vit "wirft"
- reveal? rahel vit "sagen"
- sad rahel "weinende"
- find joona rahel "vorfindet"
- help joona rahel "fährt sie"

== 4 Ein kurzer Winter
Es schneit. [Rahel](rahel) redet nicht mit [Aurélie](aurelie). [Gundel](gundel) leidet unter dem Schweigen. [Vít](vit) zieht zu [Arkadi](arkadi). Dort brennt abends kein Licht. [Fee](fee) läuft [ihre](fee) Runden allein. Der [Eismeister](eismeister) grüßt [Fee](fee). [Er](eismeister) heißt [Beppo](eismeister). Am Dienstag lädt [Joona](joona) [Rahel](rahel) zum Essen ein. Der [Finne](joona) kocht Rentier. [Rahel](rahel) lacht wieder. [Aurélie](aurelie) schreibt [ihr](rahel) einen Brief. Die [Schwangere](rahel) liest ihn nicht. [Sie](rahel) gibt ihn [Gundel](gundel). Auch [Gundel](gundel) liest ihn nicht. Lesen wird ihn [Fee](fee).
- quarrel aurelie rahel "redet nicht"
- sad gundel "leidet"
- move vit arkadi "zieht"
- housemate.start arkadi vit "zieht"
- invite joona rahel "lädt"
+ date joona rahel "Essen"
- happy rahel "lacht"
- pregnant rahel "Schwangere"
- reject rahel aurelie "liest ihn nicht"
- gift rahel gundel "gibt"

== 5 Fees Brief
[Fee](fee), [der](fee) beim Putzen der Gaststube, mit dem [sie](fee) sich das Eisgeld verdient, der ungeöffnete Umschlag in die Hände fällt, entnimmt den Zeilen, dass [Aurélie](aurelie) den [Verlobten](vit) [ihrer](aurelie) [Schwester](rahel) schon seit [ihrem](aurelie) fünfzehnten Lebensjahr liebt, und bricht darüber in Tränen aus. Der [Trainer](arkadi), [der](arkadi) zwei Stunden lang vergebens auf [seine](arkadi) [Schülerin](fee) wartet, entlässt [sie](fee) aus dem Kader, worauf [ihr](fee) [Vater](korbinian), sonst die Ruhe selbst, [ihm](arkadi) Prügel in Aussicht stellt. [Vít](vit) erfährt unterdessen vom [Eismeister](eismeister), was längst das halbe Tal weiß: [Rahel](rahel) trägt ein Kind unter dem Herzen.
- discover fee aurelie "entnimmt"
+ love aurelie vit "liebt"
- engaged.past rahel vit "Verlobten"
- sibling aurelie rahel "Schwester"
- sad fee aurelie "Tränen"
- advisor arkadi fee "Schülerin"
- quit fee arkadi "entlässt"
- parent korbinian fee "Vater"
- threaten korbinian arkadi "Prügel"
- reveal eismeister vit "erfährt"
+ discover vit rahel "erfährt"
- pregnant rahel vit "trägt"

== 6 Der Sponsor
Ein steinreicher [Sägewerksbesitzer](zeller) namens [Zeller](zeller), [der](zeller) den Verein über Wasser hält und [dessen](zeller) Blick nicht zum ersten Mal an der [Wirtin](gundel) hängen bleibt, macht [seine](zeller) Unterstützung davon abhängig, dass [Aurélie](aurelie) und [ihr](aurelie) [Partner](vit) vor der Presse als Liebespaar auftreten. [Vít](vit), [den](vit) die Nachricht von [seiner](vit) Vaterschaft nicht schlafen lässt, sträubt sich, steht am Ende aber doch Arm in Arm mit der jüngeren [Zumstein](aurelie) vor den Kameras, während die [Ältere](rahel), [die](rahel) eben noch bereit gewesen wäre, mit [ihm](vit) zu reden, den Fernseher abschaltet. [Joona](joona) erzählt [ihr](rahel), dass in [Turku](@turku) ein [Kind](tove) [seines](joona) Namens lebt, [das](tove) [er](joona) nie gesehen hat.
- love zeller gundel "Blick"
+ threaten zeller aurelie+vit "abhängig"
- colleague aurelie vit "Partner"
- couple! aurelie vit "Liebespaar"
- parent vit _ "Vaterschaft"
- sad vit "nicht schlafen"
- betray aurelie+vit _ "Arm in Arm"
- sad rahel vit "abschaltet"
- reveal joona rahel "erzählt"
- parent joona tove "Kind"

== 7 Deutsche Meisterschaft
Kurz vor dem Einlaufen gesteht [Aurélie](aurelie) [Vít](vit), dass das Theater für [sie](aurelie) keines ist; [er](vit) erwidert, [er](vit) habe sich vom Glanz des Augenblicks blenden lassen und liebe, wenn überhaupt jemanden, noch immer die [Frau](rahel), [der](rahel) [er](vit) so wehgetan habe. Blind vor Tränen verpasst die [Zurückgewiesene](aurelie) den Wurfsprung und schlägt mit dem Hinterkopf auf. [Angerer](korbinian) holt [sie](aurelie) noch auf dem Eis ins Leben zurück, doch [sie](aurelie) liegt im Koma, und an [ihrem](aurelie) Bett begegnen sich nach Monaten die ehemaligen [Verlobten](rahel+vit). [Gundel](gundel) ohrfeigt [Arkadi](arkadi) vor laufender Kamera.
+ confess aurelie vit "gesteht"
- reject vit aurelie "erwidert"
- love vit rahel "liebe"
- sad aurelie "Tränen"
- injure aurelie "schlägt"
+ rescue korbinian aurelie "holt"
- ill aurelie "Koma"
- ex rahel vit "ehemaligen Verlobten"
- attack gundel arkadi "ohrfeigt"

== 8 Zwei Betten
[Aurélie](aurelie) schläft. [Rahel](rahel) sitzt bei [ihr](aurelie). „Wach auf“, bittet [Rahel](rahel). „[Ich](rahel) bin [dir](aurelie) nicht mehr böse.“ Am neunten Tag öffnet [sie](aurelie) die Augen. Zuerst sieht [sie](aurelie) [Fee](fee). [Fee](fee) hält [ihre](aurelie) Hand. [Aurélie](aurelie) lässt sie dort. Im Flur wartet [Vít](vit) mit Kaffee. Den Kaffee nimmt [Rahel](rahel). [Vít](vit) nimmt [sie](rahel) nicht zurück. [Zeller](zeller) schickt Rosen an [Gundel](gundel). Die [Wirtin](gundel) stellt sie in den Flur. Der [Finne](joona) packt für [Turku](@turku). [Rahel](rahel) küsst [Joona](joona) zum Abschied.
- help rahel aurelie "sitzt"
- reconcile aurelie rahel "nicht mehr böse"
+ recover aurelie "öffnet"
- flirt aurelie fee "lässt"
- reject rahel vit "nimmt sie nicht zurück"
- gift zeller gundel "Rosen"
- travel? joona "packt" @turku
+ kiss joona rahel "küsst"

== 9 Turku im März
In [Turku](@turku) lernt [Joona](joona) [seine](joona) achtjährige [Tochter](tove) kennen, [Tove](tove), [die](tove) von Schlittschuhen nichts hält und [ihn](joona) mit „Herr“ anredet, bis [er](joona) [ihr](tove) zeigt, wie man auf dem Hafeneis Löcher bohrt. Daheim am [Nebelhorn](@nebelhorn) sorgt die Neuigkeit für Gesprächsstoff, dass [Arkadi](arkadi), [den](arkadi) der Verband nach dem Unfall vor die Tür gesetzt hat, mit [Fees](fee) [Vater](korbinian) Schach spielt, [der](korbinian) [ihm](arkadi) kurz zuvor noch an den Kragen wollte. [Aurélie](aurelie), [die](aurelie) das Gehen neu lernen muss, stützt sich auf [Fee](fee), und aus Dankbarkeit, so redet [sie](aurelie) es sich zumindest ein, wird bald mehr. Die hochschwangere [Rahel](rahel) unterrichtet die Minis und bekommt dafür einen Vertrag.
+ meet joona tove "kennen"
- parent joona tove "Tochter"
- quit arkadi "vor die Tür"
- parent korbinian fee "Vater"
- threaten.past korbinian arkadi "an den Kragen"
- reconcile arkadi korbinian "spielt"
- help fee aurelie "stützt"
+ love.start aurelie fee "mehr"
- pregnant rahel "hochschwangere"
- hire rahel "Vertrag"

== 10 Taufschein
Während eines Unwetters, das die Straße nach [Sonthofen](@sonthofen) unterspült, setzen bei [Rahel](rahel) die Wehen ein, und weil der [Arzt](korbinian) auf der anderen Talseite festsitzt, entbindet [sie](rahel), von [Beppo](eismeister) und [dessen](eismeister) Eismaschine zum Krankenwagen gezogen, auf halber Strecke eine [Tochter](alina), [die](alina) [Alina](alina) heißen soll. [Vít](vit), [der](vit) zu Fuß über den Pass gekommen ist, trifft zu spät ein, darf das [Mädchen](alina) aber als Erster halten. Die [Großmutter](gundel) der [Kleinen](alina), [der](gundel) [Zeller](zeller) zum dritten Mal einen Heiratsantrag gemacht hat, vertröstet den [Sägewerker](zeller) auf den Herbst, und zwischen [Arkadi](arkadi) und dem neuen Trainer kommt es am Wirtshaustisch zu Handgreiflichkeiten.
+ birth rahel alina "Wehen"
- help eismeister rahel "gezogen"
- parent vit alina "als Erster"
- parent rahel alina "Tochter"
- travel vit "gekommen"
- kin alina gundel "Großmutter"
- propose zeller gundel "Heiratsantrag"
- reject gundel zeller "vertröstet"
- attack arkadi _ "Handgreiflichkeiten"

== 11 Der Rückkehrer
Mit [Tove](tove), [die](tove) bei der überforderten [Mutter](tovemutter) nicht bleiben wollte, an der Hand steht der [Eistänzer](joona) vor der Pension, in der inzwischen [Vít](vit), angeblich nur des [Kindes](alina) wegen, das Dachzimmer bewohnt. [Rahel](rahel), [der](rahel) beim Anblick des [Finnen](joona) die Knie weich werden, bringt beide [Männer](joona+vit) an einen Tisch und erklärt [ihnen](joona+vit), [sie](rahel) lasse sich von keinem [der zwei](joona+vit) das Leben vorschreiben. [Joona](joona) missversteht dies als Abfuhr und sucht sich im Nachbarort eine Bleibe. [Fee](fee) hört zufällig mit an, wie [Aurélie](aurelie) am Telefon zusagt, nach [Montreal](@montreal) zu gehen, und ist am Boden zerstört.
+ return joona "steht"
- parent tovemutter tove "Mutter"
- housemate rahel vit "bewohnt"
- parent vit alina "des Kindes wegen"
- love rahel joona "weich"
- reject! rahel joona "missversteht"
- move joona "Bleibe"
- discover fee aurelie "hört"
- move? aurelie "gehen" @montreal
+ sad fee aurelie "am Boden"

== 12 Auf der Kippe
[Fee](fee) sperrt sich ein. [Aurélie](aurelie) sitzt vor [ihrer](fee) Tür. „Komm mit nach [Montreal](@montreal)“, sagt [sie](aurelie). „Ohne [dich](fee) fliege [ich](aurelie) nicht.“ Da geht die Tür auf. [Sam](sam), [Fees](fee) [Hund](sam), bellt vor Freude. [Vít](vit) bringt [Alina](alina) ins Bett. Dann sucht [er](vit) [Joona](joona) auf. „[Sie](rahel) meint [dich](joona)“, sagt [Vít](vit). Der [Finne](joona) glaubt [Vít](vit) kein Wort. Also singt [Vít](vit) es vor. [Joona](joona) rennt los. [Rahel](rahel) steht am Herd. Da sagt [er](joona) es: [Er](joona) liebt [Rahel](rahel).
- sad fee "sperrt"
- invite aurelie fee "Komm mit"
- happy sam "Freude"
+ reveal vit joona "sagt Vít"
- love rahel joona "meint"
- help vit joona "sucht"
+ confess joona rahel "liebt"

== 13 Freier Fall, weiches Eis
Auf der Hochzeit von [Gundel](gundel) und dem hartnäckigen [Sägewerksbesitzer](zeller), zu dem sich die [Witwe](gundel) erst nach einem nächtlichen Besuch am Grab [ihres](gundel) ersten [Mannes](stifter) durchgerungen hat, tanzen [Rahel](rahel) und der [Finne](joona) zum ersten Mal öffentlich Wange an Wange, was [Tove](tove) peinlich und [Alinas](alina) [Vater](vit) mit einem Glas Enzian erträglich findet. Das [Pärchen](aurelie+fee) aus [Montreal](@montreal) ist per Bildschirm zugeschaltet. [Arkadi](arkadi), von der [Braut](gundel) um Verzeihung für die Ohrfeige gebeten, trainiert künftig [Vít](vit) als Solisten und erleidet, kaum dass die Musik verstummt, auf der Tanzfläche einen Schlaganfall.
+ wedding gundel zeller "Hochzeit"
- married.past gundel stifter "Mannes"
- die.past stifter "Grab"
- couple joona rahel "Wange an Wange"
- parent vit alina "Vater"
- couple aurelie fee "Pärchen"
- attack.past gundel arkadi "Ohrfeige"
- reconcile arkadi gundel "Verzeihung"
- advisor arkadi vit "trainiert"
+ ill arkadi "Schlaganfall"
