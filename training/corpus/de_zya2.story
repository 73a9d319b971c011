%series Hinter Gut Ellernbrake
%lang de
%genre village and family series, public broadcaster's announcements
%cast wiebke | Almuth | f
%cast hinnerk | Hinnerk | m
%cast eike | Eike | m
%cast rieke | Rieke | f
%cast opa | Alfried | m
%cast pfarr | Isabell Wintgens | f
%cast buerger | Kamphues | m
%cast tier | Selma Okrent; Selma | f
%cast polin | Halina | f
%cast knecht | Bartosz | m
%cast notar | - | m
%cast enkel | Fiete | m
%cast fremde | Ragnhild | f
%cast arzt | - | m
%cast mutter | - | f
%cast vater | - | m

== 1 Das Testament
Als [Hinnerk](hinnerk), der ältere der [Brüder](eike+hinnerk) [Terhorst](eike+hinnerk), nach elf Jahren in [Kanada](@kanada) unangemeldet auf dem elterlichen Hof erscheint, um dem todkranken [Vater](opa) die Hand zu reichen, ahnt niemand, dass [Alfried](opa) [ihn](hinnerk) längst enterbt hat. [Eike](eike), [der](eike) den Betrieb seit Jahren führt, und [dessen](eike) [Frau](wiebke) [Almuth](wiebke), mit [der](wiebke) [Hinnerk](hinnerk) einst verlobt war, empfangen den [Heimkehrer](hinnerk) höflich, aber kühl. Einzig [Almuths](wiebke) [Tochter](rieke) [Rieke](rieke) schließt den unbekannten [Onkel](hinnerk) sogleich ins Herz.
+ return hinnerk "erscheint"
- sibling eike hinnerk "Brüder"
- parent opa eike+hinnerk "Vater"
- ill opa "todkranken"
- discover! _ opa "ahnt niemand"
- reject.past opa hinnerk "enterbt"
- married eike wiebke "Frau"
- engaged.past hinnerk wiebke "verlobt"
- parent wiebke rieke "Tochter"
- kin hinnerk rieke "Onkel"

== 2 Die Neue im Pfarrhaus
Während die Familie am Krankenbett des [Großvaters](opa) wacht, tritt in [Ellernbrake](@ellern) die junge [Pastorin](pfarr) [Isabell Wintgens](pfarr) [ihr](pfarr) Amt an, sehr zum Verdruss des [Ortsvorstehers](buerger) [Kamphues](buerger), [dessen](buerger) Wunschkandidat leer ausging. [Ihr](pfarr) erster Gang führt [sie](pfarr) zu [Alfried](opa), [der](opa) [ihr](pfarr) in der Stunde vor [seinem](opa) Tod etwas anvertraut, das [er](opa) ein Leben lang für sich behalten hat: Der [Jüngere](eike) ist nicht [sein](opa) leiblicher [Sohn](eike). Dass [sie](pfarr) schweigen muss, begreift [sie](pfarr) erst an [seinem](opa) Grab.
+ hire pfarr "tritt" @ellern
- sad buerger pfarr "Verdruss"
- advisor pfarr opa "Pastorin"
+ reveal opa pfarr "anvertraut"
- betray.past opa eike "für sich behalten"
- parent! opa eike "leiblicher Sohn"
+ die opa "Tod"
- reveal! pfarr "schweigen"

== 3 Leichenschmaus
Nach der Beisetzung, zu der das halbe Dorf erschienen ist, verliest der [Notar](notar) in der guten Stube den Letzten Willen, durch den [Eike](eike) zum alleinigen [Herrn](eike) auf [Ellernbrake](@ellern) wird, [Hinnerk](hinnerk) dagegen nur die Taschenuhr [seines](hinnerk) [Vaters](opa) zufällt. Zwischen den [Brüdern](eike+hinnerk) kommt es zu einem Wortwechsel, an dessen Ende [Hinnerk](hinnerk) mit einer Klage droht. [Almuth](wiebke), bemüht, die Wogen zu glätten, folgt [ihm](hinnerk) in den Obstgarten, wo [beide](hinnerk+wiebke) feststellen müssen, dass die alte Zuneigung nie ganz erloschen ist.
+ find eike opa "alleinigen Herrn"
- find hinnerk opa "Taschenuhr"
- parent opa hinnerk "Vaters"
- sibling eike hinnerk "Brüdern"
- quarrel eike hinnerk "Wortwechsel"
- threaten hinnerk eike "droht"
+ love hinnerk wiebke "Zuneigung"
- love wiebke hinnerk "Zuneigung"

== 4 Das kranke Kalb
Nachdem die [Tierärztin](tier) [Selma Okrent](tier), [die](tier) erst im Frühjahr aus [Potsdam](@potsdam) zugezogen ist, im Stall der [Terhorsts](eike+wiebke) eine Seuche nachgewiesen hat, soll die halbe Herde getötet werden. [Eike](eike) ist am Boden zerstört, und [Hinnerk](hinnerk), [der](hinnerk) drüben Rinder gezüchtet hat, steht [ihm](eike) wider Erwarten drei Nächte lang zur Seite. Dabei bleibt nicht verborgen, dass zwischen dem [Älteren](hinnerk) und der zupackenden [Doktorin](tier) die Funken sprühen. [Almuth](wiebke) versetzt die Beobachtung einen Stich. Die [Pastorin](pfarr) nimmt unterdessen die polnische [Erntehelferin](polin) [Halina](polin) bei sich auf.
- move.past tier "zugezogen" @ellern
- discover tier "nachgewiesen"
- sad eike "am Boden zerstört"
+ help hinnerk eike "zur Seite"
+ love hinnerk tier "Funken"
- love tier hinnerk "Funken"
- jealous wiebke tier "Stich"
- housemate.start pfarr polin "nimmt"

== 5 Unterm Kirchdach
[Halina](polin), so stellt sich heraus, ist vor [ihrem](polin) früheren [Arbeitgeber](buerger) geflohen, und [dieser](buerger) ist kein anderer als [Kamphues](buerger), [der](buerger) [sie](polin) um drei Monatslöhne geprellt hat. Die [Geistliche](pfarr), [die](pfarr) den mächtigen [Mann](buerger) im Gottesdienst beim Namen nennt, bekommt von [ihm](buerger) zu hören, [sie](pfarr) werde das Pfarrhaus schneller los sein, als [ihr](pfarr) lieb sei. Auch [Rieke](rieke) hat Kummer: [Bartosz](knecht), der [Lehrling](knecht) [ihres](rieke) [Vaters](eike), um dessentwillen [sie](rieke) das Stipendium in [Utrecht](@utrecht) ausschlagen wollte, hat sich in [Halina](polin) verguckt.
- flee.past polin buerger "geflohen"
- boss.past buerger polin "Arbeitgeber"
- steal.past buerger polin "geprellt"
+ accuse pfarr buerger "beim Namen"
- threaten buerger pfarr "schneller los"
- boss eike knecht "Lehrling"
- parent eike rieke "Vaters"
- love rieke knecht "um dessentwillen"
+ love.start knecht polin "verguckt"
- sad rieke knecht "Kummer"

== 6 Der Brief aus Halifax
Eine [Fremde](fremde) mit einem fünfjährigen [Jungen](enkel) an der Hand steigt aus dem Linienbus und fragt nach dem Hof: Es ist [Ragnhild](fremde), [Hinnerks](hinnerk) angetraute [Ehefrau](fremde), von [der](fremde) [er](hinnerk) in der Heimat kein Sterbenswort verlauten ließ. [Selma](tier), [die](tier) sich mit [ihm](hinnerk) eben erst auf eine gemeinsame Zukunft verständigt hatte, erklärt die Sache für beendet, noch ehe [er](hinnerk) den Mund auftun kann. Der kleine [Fiete](enkel) aber, der einzige [Enkel](enkel) des verstorbenen [Bauern](opa), erobert den Hof im Sturm.
+ travel enkel+fremde "steigt" @ellern
- married fremde hinnerk "Ehefrau"
- betray hinnerk tier "kein Sterbenswort"
- couple hinnerk tier "gemeinsame Zukunft"
+ breakup tier hinnerk "für beendet"
- kin enkel opa "Enkel"
- die.past opa "verstorbenen"

== 7 Getrennte Kammern
Dass [Ragnhild](fremde) nicht gekommen ist, um [Hinnerk](hinnerk) zurückzugewinnen, sondern um [seine](hinnerk) Unterschrift unter die Scheidungspapiere zu erhalten, erfährt zunächst nur [Almuth](wiebke), [die](wiebke) den [Gästen](enkel+fremde) die Mägdekammer überlassen hat. Statt erleichtert zu sein, schämt sich [Almuth](wiebke) [ihrer](wiebke) Hoffnung, denn [Eike](eike) hat [ihr](wiebke) zum fünfzehnten Hochzeitstag die Mühle am Bach gekauft. Bei einem Spaziergang mit der [Pastorin](pfarr) schüttet [sie](wiebke) [ihr](pfarr) das Herz aus. [Kamphues](buerger) lässt derweil heimlich nach dem Vorleben der [Theologin](pfarr) forschen.
- reconcile! fremde hinnerk "zurückzugewinnen"
+ divorce? fremde hinnerk "Scheidungspapiere"
- discover wiebke fremde "erfährt"
- happy! wiebke "erleichtert"
- sad wiebke "schämt"
- married eike wiebke "Hochzeitstag"
- gift eike wiebke "Mühle"
- reveal wiebke pfarr "Herz"
- investigate buerger pfarr "forschen"

== 8 Der Sturz
Beim Versuch, den kleinen [Fiete](enkel) vom Gerüst der Mühle zu holen, tritt [Eike](eike) ins Leere und bleibt mit zertrümmerter Hüfte im Bachbett liegen; das [Kind](enkel) kommt mit dem Schrecken davon. Im Krankenhaus, wo für eine Transfusion die Blutgruppen der Angehörigen bestimmt werden, stutzt der [Chirurg](arzt), [der](arzt) [Hinnerk](hinnerk) in aller Arglosigkeit mitteilt, [er](hinnerk) und der [Patient](eike) könnten kaum denselben Vater haben. [Hinnerk](hinnerk) behält die Entdeckung für sich, obwohl sie [ihm](hinnerk) das Erbe zurückbringen könnte. Warum, versteht [er](hinnerk) selbst nicht.
+ rescue? eike enkel "Versuch"
- injure eike "zertrümmerter Hüfte"
- treat eike arzt "Chirurg"
+ reveal arzt hinnerk "mitteilt"
- discover hinnerk eike "Entdeckung"
- sibling? eike hinnerk "kaum denselben Vater"
- reveal! hinnerk "behält"
- find? hinnerk "Erbe"

== 9 Erntedank
Mit einer Predigt, in der [sie](pfarr) offenlegt, dass [sie](pfarr) vor [ihrem](pfarr) Studium zwei Jahre wegen Betrugs in Haft gesessen hat, kommt [Isabell Wintgens](pfarr) der Enthüllung des [Ortsvorstehers](buerger) zuvor, woraufhin sich nicht die Gemeinde, sondern der Gemeinderat von seinem Oberhaupt abwendet: [Kamphues](buerger) muss den Posten räumen. Beim anschließenden Fest hält [Bartosz](knecht) um [Halinas](polin) Hand an. [Rieke](rieke), [deren](rieke) Tränen allein der neue [Cousin](enkel) bemerkt, nimmt das Stipendium doch an und reist noch in derselben Woche ab.
+ reveal pfarr "offenlegt"
- betray.past pfarr _ "Betrugs"
- arrest.past _ pfarr "Haft"
- reveal? buerger pfarr "Enthüllung"
+ quit buerger "räumen"
- propose knecht polin "Hand"
- sad rieke knecht+polin "Tränen"
- kin enkel rieke "Cousin"
- travel rieke "reist" @utrecht

== 10 Was das Blut sagt
Kaum aus der Klinik entlassen, findet [Eike](eike) in der Uhr, die [sein](eike) [Bruder](hinnerk) achtlos auf dem Küchentisch liegen ließ, ein Bild [seiner](eike) verstorbenen [Mutter](mutter) mit einem [Mann](vater), [dem](vater) [er](eike) wie aus dem Gesicht geschnitten ist. [Er](eike) sucht Rat bei der [Pastorin](pfarr), [die](pfarr) schweigt und dadurch alles sagt. Außer sich vor Zorn bezichtigt [er](eike) [Hinnerk](hinnerk), [ihn](eike) vom Hof jagen zu wollen. Erst [Almuth](wiebke), [die](wiebke) [ihrem](wiebke) [Mann](eike) nicht von der Seite weicht, bringt [ihn](eike) dazu, den [anderen](hinnerk) ausreden zu lassen.
+ discover eike mutter+vater "findet"
- sibling eike hinnerk "Bruder"
- parent mutter eike "Mutter"
- die.past mutter "verstorbenen"
- advisor pfarr eike "Rat"
- reveal pfarr eike "alles sagt"
- sad eike hinnerk "Zorn"
+ accuse eike hinnerk "bezichtigt"
- married eike wiebke "ihrem Mann"
- help wiebke eike "nicht von der Seite"

== 11 Der Mann auf dem Bild
Der [Mann](buerger) auf dem Bild, so viel steht nach einem Besuch im Kreisarchiv fest, ist [Kamphues](buerger), mit [dem](buerger) [Eikes](eike) [Mutter](mutter) vor [ihrer](mutter) Ehe heimlich verbunden war. Der gestürzte [Dorfgewaltige](buerger), [der](buerger) von [seiner](buerger) Vaterschaft nichts gewusst haben will, verlangt [seinen](buerger) [Sohn](eike) zu sehen, wird jedoch von [Almuth](wiebke) an der Hofeinfahrt abgewiesen. [Ragnhild](fremde) ist von [Hinnerk](hinnerk) nun geschieden und packt, [Fiete](enkel) aber möchte bei [seinem](enkel) [Vater](hinnerk) bleiben. Zwischen [Selma](tier) und dem wieder [Ledigen](hinnerk) kommt es beim Impfen der Kälber zu einer ersten Annäherung.
- affair.past buerger mutter "heimlich verbunden"
- parent mutter eike "Mutter"
+ parent buerger eike "Vaterschaft"
- discover! buerger eike "nichts gewusst"
- reject wiebke buerger "abgewiesen"
+ divorce fremde hinnerk "geschieden"
- parent hinnerk enkel "Vater bleiben"
- flirt hinnerk tier "Annäherung"

== 12 Halbe Brüder, ganzer Hof
Auf dem Hochzeitsfest von [Halina](polin) und [Bartosz](knecht), zu dem [Rieke](rieke) aus [Utrecht](@utrecht) heimkommt, ohne der [Braut](polin) noch zu grollen, legen die [Brüder](eike+hinnerk), [die](eike+hinnerk) seit dem Herbst wissen, dass [sie](eike+hinnerk) es nur zur Hälfte sind, einen Vertrag auf den Tisch, nach dem [Ellernbrake](@ellern) künftig [ihnen beiden](eike+hinnerk) gehört. [Selma](tier) gibt [Hinnerk](hinnerk) auf die Frage, die [er](hinnerk) [ihr](tier) zwischen Suppe und Braten stellt, das erhoffte Jawort, und [Almuth](wiebke) freut sich ohne Bitterkeit mit [den beiden](hinnerk+tier). Einsam steht am Kirchhof [Kamphues](buerger), bis [Eike](eike) sich zu [ihm](buerger) setzt.
+ wedding knecht polin "Hochzeitsfest"
- return rieke "heimkommt"
- sad! rieke polin "grollen"
- sibling eike hinnerk "Brüder"
- find eike+hinnerk "gehört" @ellern
- propose hinnerk tier "Frage"
+ engaged.start hinnerk tier "Jawort"
- happy wiebke hinnerk+tier "freut sich"
- sad buerger "Einsam"
