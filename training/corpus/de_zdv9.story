%series Gruppe Regenbogenfisch
%lang de
%genre kindergarten comedy about parents and educators, Bonn, encyclopaedia episode list with long sentences
%cast jasper | Jasper Lohmann; Jasper; Lohmann | m
%cast renate | Renate Siebenhaar; Renate; Siebenhaar | f
%cast mei | Mei Nguyen; Mei | f
%cast andre | André Nguyen; André | m
%cast lotte | Lotte Nguyen; Lotte | f
%cast carmen | Carmen Ortiz; Carmen; Ortiz | f
%cast emil | Emil | m
%cast falk | Falk von Thun; Falk; von Thun | m
%cast constanze | Constanze von Thun; Constanze | f
%cast wido | Wido | m
%cast igel | Stachelmann | m
%cast beamter | - | m
%cast hausmeister | Herr Pfennig; Pfennig | m
%cast kinder | Regenbogenfische | g
%cast saengerin | Bibi Blau | f

== 1
Weil die langjährige [Leiterin](renate) der Kita, [Renate Siebenhaar](renate), nach einem Hexenschuss ausfällt, springt der [Zivildienstler](jasper) [Jasper Lohmann](jasper) ein, [der](jasper) bis zum Vortag noch nie eine Windel von Weitem gesehen hat. Gleich am ersten Morgen verwechselt [er](jasper) [Emil](emil), den schüchternen [Sohn](emil) der alleinerziehenden [Busfahrerin](carmen) [Carmen Ortiz](carmen), mit [Wido von Thun](wido), [der](wido) einen Chauffeur hat, und übergibt beide [Kinder](emil+wido) den falschen [Müttern](carmen+constanze). [Constanze von Thun](constanze), [Widos](wido) [Mutter](constanze), besteht auf einer Entschuldigung, die [Carmen](carmen) lachend für alle ausspricht.
- boss renate _ "Leiterin"
- ill renate "Hexenschuss"
+ hire jasper "springt"
- parent carmen emil "Sohn"
- parent constanze wido "Mutter"
- happy carmen "lachend"

== 2
[Mei](mei) und [André Nguyen](andre) leben getrennt, obwohl [sie](andre+mei) nach außen hin das glückliche Paar geben, damit [ihre](andre+mei) gemeinsame [Tochter](lotte) [Lotte](lotte), fünf, den Platz an der Zwergenschule nicht einbüßt; jeden Abend schleicht [er](andre) um neun, Hausschuhe in der Hand, die Feuertreppe hinab. [Jasper](jasper), [der](jasper) im selben Haus wohnt, kommt dem Schwindel auf die Spur, als [er](jasper) bei einer Zigarette auf dem Dach sitzt, und lässt sich von [beiden](andre+mei) mit Frühlingsrollen zum Stillschweigen bewegen. [Lotte](lotte) hat alles von Anfang an gewusst und [ihrem](lotte) [Igel](igel) [Stachelmann](igel) erzählt.
- breakup.past andre mei "getrennt"
- couple! andre mei "Paar geben"
+ betray andre+mei _ "Schwindel"
- parent andre+mei lotte "Tochter"
- neighbour andre+mei jasper "selben Haus"
+ discover jasper andre+mei "Spur"
- gift andre+mei jasper "Frühlingsrollen"
- reveal! jasper "Stillschweigen"
- discover lotte andre+mei "gewusst"
- reveal lotte igel "erzählt"

== 3
Elternabend. [Falk von Thun](falk) hält eine Rede. [Falk](falk) spendet ein Klettergerüst. [Constanze](constanze) korrigiert [seine](falk) Grammatik. Alle seufzen. [Mei](mei) seufzt lauter als [Constanze](constanze). Die [Frauen](constanze+mei) kannten sich schon. In der Schule stahl [Mei](mei) [Constanze](constanze) den Freund. [Constanze](constanze) kann [Mei](mei) nicht ausstehen. [Pfennig](hausmeister), der [Hausmeister](hausmeister), stellt das Licht ab. Im Dunkeln küsst jemand [Carmen](carmen). Wer? Das weiß [Jasper](jasper) genau. Es war [Jasper](jasper).
- create falk "Rede"
- gift falk _ "spendet"
- enemy constanze mei "nicht ausstehen"
- betray.past mei constanze "stahl"
+ kiss carmen jasper "küsst"
- discover! carmen jasper "Wer?"

== 4
Die [von Thuns](constanze+falk) haben sich in den Kopf gesetzt, dem sommerlichen Laternenfest durch den Auftritt der bekannten [Kinderliedsängerin](saengerin) [Bibi Blau](saengerin) Glanz zu verleihen, doch [diese](saengerin) bricht beim Umtrunk zusammen, weil in der Bowle, was [Herr Pfennig](hausmeister) für eine gute Idee hielt, auch [sein](hausmeister) Zwetschgenschnaps ist. [Carmen](carmen), [die](carmen) Erste Hilfe aus dem Busdepot kennt, bringt die [Blau](saengerin) wieder auf die Beine und muss [deren](saengerin) Lied, da niemand sonst Text und Ton kennt, selbst vortragen. [Jasper](jasper) hört zu, und [ihm](jasper) geht der Mund nicht mehr zu.
- invite constanze+falk saengerin "Auftritt"
+ ill saengerin "bricht"
- treat saengerin carmen "wieder auf die Beine"
- create carmen "vortragen"
- celebrate _ "Laternenfest"
+ love jasper carmen "Mund nicht mehr"

== 5
Ein [Mitarbeiter](beamter) des Jugendamts prüft die Einrichtung, nachdem [ihm](beamter) ein anonymes Schreiben zugegangen ist, das den [Aushilfserzieher](jasper) der Unfähigkeit bezichtigt. [Jasper](jasper), [der](jasper) die Urheberin in [Constanze](constanze) vermutet, tut [ihr](constanze) Unrecht, denn getippt hat es [Renate](renate) auf dem Krankenbett, aus Angst, der [Junge](jasper) könnte beliebter werden als [sie](renate). Vom [Inspektor](beamter) nach [ihrer](kinder) Meinung gefragt, singen die [Kinder](kinder) das Lied von der Laterne, woraufhin [dieser](beamter) sich in der Toilette einschließt, weil [er](beamter) das letzte Mal geweint hat, als [sein](beamter) Hund starb.
- accuse renate jasper "bezichtigt"
- investigate beamter "prüft"
- discover! jasper renate "vermutet"
- accuse jasper constanze "vermutet"
+ betray renate jasper "anonymes"
- sad renate jasper "Angst"
- jealous renate jasper "beliebter"
- sad beamter "geweint"
- die.past _ "starb"

== 6
Der [Igel](igel) ist weg! Mit diesem Ruf beginnt der längste Vormittag in der Geschichte der [Gruppe](kinder), denn [Stachelmann](igel), [Lottes](lotte) [Vertrauter](igel), ist über Nacht aus dem Terrarium entwichen, und [Wido](wido), [der](wido) es zuletzt geöffnet hat, beschuldigt [Emil](emil), um nicht selbst in Verdacht zu geraten. [Emil](emil), [der](emil) keiner Fliege etwas zuleide tun kann, weint so bitterlich, dass [Wido](wido) ein schlechtes Gewissen bekommt und vor der versammelten Runde gesteht. Gefunden wird der [Ausreißer](igel) in [Pfennigs](hausmeister) Pantoffel, worauf die [Jungen](emil+wido) [Freunde](emil+wido) fürs Leben sind, also bis Mittwoch.
+ flee igel "entwichen"
- friend igel lotte "Vertrauter"
- accuse wido emil "beschuldigt"
- sad emil "weint"
- sad wido "schlechtes Gewissen"
- reveal wido _ "gesteht"
- find _ igel "Gefunden"
+ friend.start emil wido "Freunde"

== 7
[Falk](falk), [dessen](falk) Brauerei auf Pump gebaut ist, muss [seiner](falk) [Gattin](constanze) beichten, dass Villa, Chauffeur und Pferd der Bank gehören; [Constanze](constanze) legt wortlos den Ehering auf den Küchentisch und zieht mit [Wido](wido) zu der [Person](mei), [die](mei) am nächsten wohnt, und das ist zu allem Unglück [Mei](mei). Nach vier eisigen Stunden reden die einstigen [Konkurrentinnen](constanze+mei) erstmals miteinander, und [Constanze](constanze) erfährt dabei, dass auch die [andere](mei) ohne [Mann](andre) dasteht. [André](andre), [dem](andre) das zu Ohren kommt, fühlt sich durchschaut und kocht für alle drei ein Abendessen, um Gesicht zu wahren.
- lose falk "auf Pump"
+ reveal falk constanze "beichten"
- married constanze falk "Gattin"
+ breakup constanze falk "Ehering"
- move constanze+wido mei "zieht"
- enemy.past constanze mei "Konkurrentinnen"
- reconcile constanze mei "erstmals miteinander"
- discover constanze mei "erfährt"
- sad andre "durchschaut"
- create andre "kocht"

== 8
Bei einem Ausflug in den Zoo verliert [Jasper](jasper) die [Kinder](kinder) in der Tropenhalle aus den Augen und findet [sie](kinder), von [Carmen](carmen) entdeckt und im Gelenkbus gesammelt, als fröhlich singende Ladung wieder; die [Busfahrerin](carmen), [deren](carmen) Linie der Umweg eine Abmahnung einbringt, verzeiht [ihm](jasper) mit einem Kuss auf die Nase. Zurück in der Kita steht [Renate](renate) gesund und streng im Flur und verlangt die Schlüssel. Ein Satz genügt: Der [Aushilfe](jasper) sei zum Monatsende gekündigt. [Emil](emil), [Wido](wido) und [Lotte](lotte) besetzen daraufhin das Klettergerüst.
- lose jasper kinder "verliert"
- find carmen kinder "entdeckt"
+ help carmen jasper "gesammelt"
- kiss carmen jasper "Kuss"
- reconcile carmen jasper "verzeiht"
- return renate "steht Renate"
- recover renate "gesund"
+ quit jasper renate "gekündigt"
- help emil+lotte+wido jasper "besetzen"

== 9
Der Aufstand der [Fünfjährigen](emil+lotte+wido), den [Falk](falk) mit Brezeln und [André](andre) mit Megafon unterstützt, zieht die Lokalpresse an, und unter dem Druck der Bilder sieht sich [Siebenhaar](renate) gezwungen, [Lohmann](jasper) bis zum Sommer weiterzubeschäftigen. Abends gesteht [ihr](renate) der [Zivi](jasper), [er](jasper) habe von dem Brief gewusst und ihn verbrannt, ehe der [Beamte](beamter) die Handschrift prüfen konnte; die [Leiterin](renate), beschämt, erzählt [ihm](jasper) im Gegenzug, wie [sie](renate) mit zweiundzwanzig an [seiner](jasper) Stelle stand und am ersten Tag drei Kinder im Bällebad vergaß. Von da an zeigt [sie](renate) [ihm](jasper) alles.
- help andre+falk emil+lotte+wido "unterstützt"
+ hire jasper renate "weiterzubeschäftigen"
- reveal jasper renate "gesteht"
- help.past jasper renate "verbrannt"
- sad renate "beschämt"
- reveal renate jasper "erzählt"
+ advisor.start renate jasper "zeigt"

== 10
In der Nacht zum Nikolaustag erwischt [Carmen](carmen) [Jasper](jasper) dabei, wie [er](jasper) sich, als Nikolaus verkleidet, von [Bibi Blau](saengerin) küssen lässt, was sich am nächsten Morgen als Rollenprobe herausstellt, da die [Sängerin](saengerin) den Knecht Ruprecht gibt. Bis dahin freilich hat die gekränkte [Fahrerin](carmen) [ihrem](carmen) [Sohn](emil) verboten, mit [Jasper](jasper) auch nur zu sprechen, und drei Strophen Spottverse auf den Bus gepinselt. [Emil](emil), im Gegensatz zu [seiner](emil) [Mutter](carmen) diplomatisch, ruft [Stachelmann](igel) als Vermittler an.
- discover carmen jasper+saengerin "erwischt"
- kiss jasper saengerin "küssen"
- affair! jasper saengerin "Rollenprobe"
+ jealous carmen saengerin "gekränkte"
- parent carmen emil "Sohn"
- create carmen "Spottverse"
- invite emil igel "Vermittler"

== 11
Als [Lotte](lotte) beim Krippenspiel Scharlach bekommt und aus den Engeln ein kranker [Hirte](lotte) wird, müssen [ihre](lotte) [Eltern](andre+mei) die Nacht Seite an Seite am Kinderbett verbringen, in der Wohnung, in die [er](andre) seit einem Jahr nur für die Fassade zurückkehrt. Gegen vier nehmen [sie](andre+mei) die Hände nicht mehr auseinander, die [sie](andre+mei) beide um den Fieberwickel gelegt haben. [Falk](falk) schreibt zur selben Stunde auf fünfzehn Seiten ein Haushaltsbuch für [Constanze](constanze), ohne einen Fehler, und legt es [ihr](constanze) ungefragt vor [Meis](mei) Tür; [sie](constanze) liest es im Bademantel bis zum Kapitel "Kartoffeln" und behält den Ring in der Tasche.
+ ill lotte "Scharlach"
- parent andre+mei lotte "Eltern"
- help andre+mei lotte "Kinderbett"
+ reconcile andre mei "Hände nicht mehr"
- gift falk constanze "Haushaltsbuch"
- reconcile? constanze falk "Ring"
- create falk "schreibt"

== 12
Zum Abschied des [Zivildienstlers](jasper) führt die [Gruppe](kinder) ein Musical auf, das [Wido](wido) und [Emil](emil) geschrieben und [Pfennig](hausmeister) beleuchtet hat, diesmal ohne Schnaps. [Renate](renate) überreicht [Jasper](jasper) einen Ausbildungsvertrag, den [dieser](jasper) unterschreibt, noch bevor [sie](renate) den Satz beendet hat. Vor dem Tor hält ein Gelenkbus; [Carmen](carmen) öffnet die Tür und lässt den [Nikolaus](jasper) von einst einsteigen, ohne Fahrschein. Neben den [Nguyens](andre+mei), [die](andre+mei) wieder eine Zahnbürste teilen, sitzt [Constanze](constanze) und hält [ihrem](constanze) [Mann](falk) den Platz frei.
- create kinder "Musical"
- create.past emil+wido "geschrieben"
+ hire jasper renate "Ausbildungsvertrag"
- reconcile carmen jasper "einsteigen"
- reconcile andre mei "wieder eine Zahnbürste"
- housemate.start andre mei "Zahnbürste"
- married constanze falk "Mann"
- reconcile constanze falk "Platz frei"
