%series Sauerteig und Sehnsucht
%lang de
%genre telenovela in a Bremen bakery, daily broadcaster's listings
%cast wiebke | Wiebke Dierksen; Wiebke | f
%cast hinni  | Hinnerk Dierksen; Hinnerk; Hinni | m
%cast alma   | Alma Dierksen; Alma | f
%cast rafael | Rafael Duarte; Rafael | m
%cast noemi  | Noemi | f
%cast gerrit | Gerrit Looft; Gerrit; Looft | m
%cast tilda  | Tilda Looft; Tilda | f
%cast schirin | Dr. Schirin Azad; Schirin | f
%cast ruben  | Ruben | m
%cast lene   | Lene | f
%cast goran  | Goran | m
%cast mieze  | Krümel | f
%cast bote  | - | m
%cast bankerin | Frau von Aspern | f

== 1 Folge 101
Das Rezept für das Dierksen-Brot ist aus dem Tresor verschwunden. [Seniorchefin](alma) [Alma](alma) verdächtigt sofort [ihren](alma) alten [Konkurrenten](gerrit) [Gerrit Looft](gerrit), [der](gerrit) [ihr](alma) schon den verstorbenen [Mann](goran) nicht gönnte. [Ihre](alma) [Kinder](hinni+wiebke) [Wiebke](wiebke) und [Hinnerk](hinni) haben andere Sorgen: Die Bank gewährt keinen Aufschub. [Wiebke](wiebke) stellt den [Portugiesen](rafael) [Rafael Duarte](rafael) als Gesellen ein. [Er](rafael) sagt, [er](rafael) komme aus [Porto](@porto). In [seinem](rafael) Koffer liegt ein Brotlaib mit dem Wappen der [Loofts](gerrit+tilda).
+ steal _ alma "verschwunden"
- accuse alma gerrit "verdächtigt"
- enemy alma gerrit "Konkurrenten"
- married.past alma goran "Mann"
- die.past goran "verstorbenen"
- parent alma hinni+wiebke "Kinder"
+ hire rafael wiebke "stellt"

== 2 Folge 102
[Hinnerk](hinni) kommt von der Bank zurück und bringt nur schlechte Nachrichten. [Seine](hinni) [Frau](tilda) [Tilda](tilda), eine geborene [Looft](tilda) und seit der Hochzeit für [ihren](tilda) [Vater](gerrit) gestorben, will zum alten [Bäcker](gerrit) gehen und bitten. [Hinnerk](hinni) verbietet es [ihr](tilda). [Sie](tilda) geht trotzdem. [Gerrit](gerrit) schlägt [ihr](tilda) die Tür vor der Nase zu. Auf dem Heimweg läuft [sie](tilda) in ein Rad, und [Dr. Schirin Azad](schirin), [Wiebkes](wiebke) beste [Freundin](schirin), muss die Platzwunde nähen.
- married hinni tilda "Frau"
- parent gerrit tilda "Vater"
+ reject gerrit tilda "schlägt"
- injure tilda "läuft"
- friend schirin wiebke "Freundin"
- treat tilda schirin "nähen"

== 3 Folge 103
Der neue [Geselle](rafael) backt so gut, dass [Alma](alma) Verdacht schöpft. [Sie](alma) schickt [ihre](alma) [Enkelin](lene) [Lene](lene) los, sich an [seine](rafael) Fersen zu heften. Die [Zwölfjährige](lene) beobachtet, wie [Rafael](rafael) dem [Mann](gerrit), [der](gerrit) [ihre](lene) [Mutter](tilda) nicht einlässt, einen Umschlag bringt. [Sie](lene) verrät es nur der [Ärztin](schirin). [Schirin](schirin) behält es für sich, denn [sie](schirin) ist in den [Portugiesen](rafael) verschossen. [Wiebke](wiebke) und [ihr](wiebke) [Freund](ruben) [Ruben](ruben), [Fährmann](ruben) auf der Weser, streiten über das Kinderzimmer.
- kin alma lene "Enkelin"
- investigate lene rafael "Fersen"
- discover lene rafael "beobachtet"
- parent tilda lene "Mutter"
+ reveal lene schirin "verrät"
- love schirin rafael "verschossen"
- couple ruben wiebke "Freund"
- quarrel ruben wiebke "streiten"

== 4 Folge 104
In der Nacht setzt jemand den Sauerteig unter Spülmittel. [Hinnerk](hinni) trommelt gegen die Tür der [Loofts](gerrit). Der [Bäckermeister](gerrit) streitet ab, [Hinni](hinni) wird handgreiflich und landet auf der Wache. [Tilda](tilda) holt [ihren](tilda) [Gatten](hinni) dort ab. Beim Blick in den Ofen fällt [Wiebke](wiebke) eine Überwachungskamera auf, die nicht [ihr](wiebke) gehört. Sie hat alles gefilmt. Auf dem Bild ist [Noemi](noemi) zu sehen, die [Aushilfe](noemi) an der Kasse, mit der Flasche in der Hand.
- betray _ alma "Spülmittel"
- accuse hinni gerrit "trommelt"
+ attack hinni gerrit "handgreiflich"
- arrest _ hinni "auf der Wache"
- married hinni tilda "Gatten"
- help tilda hinni "holt"
+ discover wiebke noemi "zu sehen"

== 5 Folge 105
[Wiebke](wiebke) zeigt [Noemi](noemi) nicht an. [Wiebke](wiebke) fragt [Noemi](noemi) nur, warum. [Noemi](noemi) heult. Ein [Mann](bote) bot [Noemi](noemi) Geld. [Seinen](bote) Namen kennt [Noemi](noemi) nicht. [Alma](alma) ist weniger nachsichtig. [Alma](alma) jagt [Noemi](noemi) vom Hof. [Krümel](mieze), die [Katze](mieze), läuft hinterher. [Rafael](rafael) bleibt am Backtisch stehen. [Seine](rafael) Hände zittern. [Schirin](schirin) sieht die Hände von [Rafael](rafael). Abends steht [Noemi](noemi) bei [Ruben](ruben) am Anleger. [Ruben](ruben) nimmt [Noemi](noemi) mit über den Fluss.
- accuse! wiebke noemi "zeigt Noemi nicht an"
- sad noemi "heult"
- betray.past noemi alma "Geld"
+ quit noemi alma "jagt"
- discover schirin rafael "sieht"
- travel noemi+ruben "nimmt"

== 6 Folge 106
[Gerrit Looft](gerrit) bricht in der eigenen Backstube zusammen. Zufällig ist der [Bote](rafael) mit dem Umschlag gerade bei [ihm](gerrit), und [er](rafael) massiert [ihm](gerrit) das Herz, bis die [Freundin](schirin) von [Wiebke](wiebke) mit dem Notarztwagen eintrifft. [Sie](schirin) fragt [ihn](rafael), was [er](rafael) hier treibe. [Er](rafael) gibt auf und erzählt: [Gerrit](gerrit) ist [sein](rafael) [Vater](gerrit). [Er](rafael) sollte das Rezept besorgen, um von [ihm](gerrit) anerkannt zu werden. Am Bett des [Kranken](gerrit) sitzen nun zwei [Kinder](rafael+tilda), [die](rafael+tilda) sich zum ersten Mal sehen.
+ ill gerrit "bricht"
- rescue rafael gerrit "massiert"
- friend schirin wiebke "Freundin"
+ reveal rafael schirin "erzählt"
- parent gerrit rafael "Vater"
- steal? rafael alma "besorgen"
- meet rafael tilda "zum ersten Mal"

== 7 Folge 107
[Tilda](tilda) hat einen [Bruder](rafael). [Sie](tilda) hält zu [ihm](rafael), [ihr](tilda) [Ehemann](hinni) nicht: [Hinnerk](hinni) nennt den [Gesellen](rafael) einen Dieb und setzt [ihn](rafael) vor die Tür. Dabei hat [Rafael](rafael) das Rezept nie zu Gesicht bekommen. [Alma](alma) will es jetzt wissen und lässt den Tresor aufstemmen. Dahinter findet sich ein Mauseloch und darin, fein zernagt, ein halbes Jahrhundert Backkunst. [Krümel](mieze) schaut unbeteiligt. Kleinlaut macht sich die alte [Dame](alma) auf den Weg ins Krankenhaus.
- sibling rafael tilda "Bruder"
- help tilda rafael "hält"
- married hinni tilda "Ehemann"
- accuse hinni rafael "Dieb"
+ quit rafael hinni "vor die Tür"
- steal! rafael alma "nie zu Gesicht"
+ discover alma "findet"
- travel alma gerrit "Krankenhaus"

== 8 Folge 108
Wer hat die [Aushilfe](noemi) bezahlt? Der [Sohn](rafael) von [Gerrit](gerrit) war es nicht, der [Alte](gerrit) selbst auch nicht, das schwört [er](gerrit) [Alma](alma) beim Leben [ihrer](alma+gerrit) gemeinsamen [Enkelin](lene). [Noemi](noemi), [die](noemi) bei [Ruben](ruben) auf der Fähre untergekommen ist, erkennt die Stimme, als die [Filialleiterin](bankerin) der Bank ein Brötchen bestellt: [Frau von Aspern](bankerin) hatte einen [Boten](bote) geschickt und im Auto gewartet. Die [Bankerin](bankerin) will das Grundstück. [Noemi](noemi) sagt es [Ruben](ruben). Der [Fährmann](ruben) sagt es nicht weiter. [Er](ruben) hat [Wiebkes](wiebke) Unterschrift auf einer Bürgschaft gefälscht.
- parent gerrit rafael "Sohn"
- kin alma+gerrit lene "Enkelin"
- housemate noemi ruben "untergekommen"
+ discover noemi bankerin "erkennt"
- betray.past bankerin alma "geschickt"
- reveal noemi ruben "sagt"
- reveal! ruben _ "nicht weiter"
+ betray.past ruben wiebke "gefälscht"

== 9 Folge 109
[Noemi](noemi) kehrt nicht heim. [Krümel](mieze) sitzt allein an Deck und schreit. [Ruben](ruben) behauptet, die [Aushilfe](noemi) sei mit dem Zug nach [Hannover](@hannover) gefahren. [Lene](lene) glaubt [ihm](ruben) nicht und geht dem [Tier](mieze) nach, [das](mieze) [sie](lene) zu einem Bootsschuppen führt. Drinnen pocht es. Bevor die [Spürnase](lene) Hilfe holen kann, packt der [Freund](ruben) [ihrer](lene) [Tante](wiebke) auch [sie](lene) und schiebt den Riegel vor. Nun sind es zwei. [Tilda](tilda) meldet [ihre](tilda) [Tochter](lene) als vermisst.
- return! noemi "kehrt"
- betray ruben _ "behauptet"
- investigate lene noemi "geht"
- couple ruben wiebke "Freund"
- kin lene wiebke "Tante"
+ abduct ruben lene+noemi "packt"
- parent tilda lene "Tochter"
- lose tilda lene "vermisst"

== 10 Folge 110
Die ganze Straße sucht das [Mädchen](lene). [Hinnerk](hinni) stößt beim Durchkämmen des Ufers auf den [Mann](rafael), [den](rafael) [er](hinni) hinausgeworfen hat, und ohne ein Wort gehen die [Schwäger](hinni+rafael) gemeinsam weiter. Der [Portugiese](rafael) hört die [Katze](mieze). [Er](rafael) tritt die Schuppentür ein und trägt [Lene](lene) ins Freie; [Hinnerk](hinni) schneidet [Noemi](noemi) los. [Ruben](ruben) versucht, mit der Fähre zu entkommen, rammt einen Pfeiler und ertrinkt. [Wiebke](wiebke), [die](wiebke) von all dem zu spät erfährt, sitzt am Anleger und spürt [ihr](wiebke) Kind treten.
- investigate _ lene "sucht"
- quit.past rafael hinni "hinausgeworfen"
- kin hinni rafael "Schwäger"
+ rescue rafael lene "trägt"
- rescue hinni noemi "schneidet"
- flee? ruben "entkommen"
+ die ruben "ertrinkt"
- discover wiebke ruben "erfährt"
- pregnant wiebke ruben "Kind"

== 11 Folge 111
Zur Trauerfeier kommt keiner außer der [Mutter](wiebke) in spe und der [Frau](noemi), [die](noemi) drei Tage im Schuppen saß. [Noemi](noemi) legt eine Blume hin und verzeiht dem [Toten](ruben) ausdrücklich nicht. In [Loofts](gerrit) Krankenzimmer backen zwei [Greise](alma+gerrit) im Kopf: [Alma](alma) und der [Genesende](gerrit) rekonstruieren das Rezept aus der Erinnerung und ertappen sich dabei, Händchen zu halten. Die [Filialleiterin](bankerin) stellt den Kredit fällig. [Tilda](tilda) bringt [ihr](bankerin) die Aussage der [Kassiererin](noemi) und geht mit einer Stundung hinaus.
- die.past ruben "Trauerfeier"
- pregnant wiebke "in spe"
- abduct.past ruben noemi "saß"
- reconcile! noemi ruben "verzeiht"
- recover gerrit "Genesende"
+ create alma+gerrit "rekonstruieren"
- flirt alma gerrit "Händchen"
- threaten bankerin alma "fällig"
- threaten tilda bankerin "Aussage"
+ find tilda "Stundung"

== 12 Folge 112
Über der Backstube hängt ein neues Schild mit zwei Namen. [Almas](alma) [Sohn](hinni) bittet [seinen](hinni) [Schwager](rafael) um Verzeihung und bietet [ihm](rafael) die Stelle wieder an. [Rafael](rafael) schlägt ein. Zwischen zwei Blechen fragt [er](rafael) [Schirin](schirin), ob [sie](schirin) noch immer schweigen könne, und zeigt [ihr](schirin) einen Ring aus Teig. [Sie](schirin) isst ihn auf und sagt Ja. Da platzt bei [Wiebke](wiebke) die Fruchtblase. Die [Notärztin](schirin) entbindet [sie](wiebke) auf Mehlsäcken, [Noemi](noemi) hält die Lampe, und draußen frisst [Krümel](mieze) ungestört die Torte.
- parent alma hinni "Sohn"
- kin hinni rafael "Schwager"
+ reconcile hinni rafael "Verzeihung"
- hire rafael hinni "schlägt"
- propose rafael schirin "Ring"
+ engaged.start rafael schirin "sagt Ja"
- birth wiebke "entbindet"
- help noemi wiebke "Lampe"
