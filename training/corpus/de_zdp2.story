%series Die Erbin von Greifenau
%lang de
%genre historical court drama, encyclopaedia episode list in long sentences
%cast regentin | Sophie Dorothee; Regentin Sophie Dorothee | f
%cast eleonore | Eleonore; Prinzessin Eleonore | f
%cast fuerst | Fürst Leopold; Leopold | m
%cast albrecht | Albrecht; Herzog Albrecht | m
%cast caspar | Caspar von Wense; Caspar; von Wense | m
%cast isabeau | Isabeau de Mornay; Isabeau | f
%cast kanzler | Kanzler Rautenberg; Rautenberg | m
%cast abel | Abel; Dr. Abel Mendes | m
%cast kuechenjunge | Veit | m
%cast gesandter | Lord Ashby; Ashby | m
%cast beichtvater | Pater Cölestin; Cölestin | m
%cast zofe | Babette | f
%cast schmied | - | m

== 1
Nachdem [Fürst Leopold](fuerst) auf der Sauhatz einem Fieber erlegen ist, führt [seine](fuerst) [Witwe](regentin) [Sophie Dorothee](regentin) die Geschäfte von [Greifenau](@greifenau), bis die sechzehnjährige [Prinzessin Eleonore](eleonore), die [Tochter](eleonore) des [Toten](fuerst) aus [dessen](fuerst) erster Ehe, mündig sein wird. [Herzog Albrecht](albrecht), [der](albrecht) den Thron des [Bruders](fuerst) für sich beansprucht, reitet mit achtzig Bewaffneten in den Schlosshof ein und kniet, wiewohl [er](albrecht) auf das Gegenteil sinnt, vor der [Regentin](regentin) nieder. [Kanzler Rautenberg](kanzler) lässt sich von diesem Kniefall nicht täuschen und rät [ihr](regentin), die Tore schließen zu lassen. [Sie](regentin) schlägt den Rat in den Wind.
+ die fuerst "erlegen"
- ill fuerst "Fieber"
- married.past fuerst regentin "Witwe"
- hire regentin "führt"
- parent fuerst eleonore "Tochter"
- married.past _ fuerst "erster Ehe"
- sibling albrecht fuerst "Bruders"
- travel albrecht "reitet" @greifenau
+ betray albrecht regentin "auf das Gegenteil sinnt"
- betray! albrecht kanzler "nicht täuschen"
- advisor kanzler regentin "rät"
- reject regentin kanzler "schlägt"

== 2
[Eleonore](eleonore), [die](eleonore) in [ihrer](eleonore) [Stiefmutter](regentin) einen Eindringling sieht, weigert sich, mit [dieser](regentin) an einer Tafel zu sitzen, und speist stattdessen in der Küche, wo [sie](eleonore) dem [Küchenjungen](kuechenjunge) das Lesen beibringt. Bei Hofe trifft unterdessen der [Gesandte](gesandter) [Englands](@england) ein, [Lord Ashby](gesandter), in [dessen](gesandter) Gefolge die [Hugenottin](isabeau) [Isabeau de Mornay](isabeau) reist, [die](isabeau) aus [Frankreich](@frankreich) hat entkommen müssen. Der [Rittmeister](caspar) [Caspar von Wense](caspar), seit Kindertagen der [Gefährte](caspar) der [Prinzessin](eleonore), hilft der [Fremden](isabeau) aus der Kutsche und ist, kaum dass [sie](isabeau) [ihm](caspar) gedankt hat, um [seine](caspar) Ruhe gebracht.
- kin eleonore regentin "Stiefmutter"
- reject eleonore regentin "weigert"
- advisor eleonore kuechenjunge "beibringt"
- travel gesandter "trifft"
- flee.past isabeau "entkommen" @frankreich
- friend caspar eleonore "Gefährte"
- boss gesandter isabeau "Gefolge"
- help caspar isabeau "hilft"
+ meet caspar isabeau "hilft"
+ love.start caspar isabeau "um seine Ruhe gebracht"

== 3
Um den [Herzog](albrecht) an sich zu binden, bietet [Rautenberg](kanzler) [ihm](albrecht) namens der [Regentin](regentin) die Hand der [Prinzessin](eleonore) an, ohne [letztere](eleonore) davon zu unterrichten. Die [Sechzehnjährige](eleonore) erfährt von der [Zofe](zofe) [Babette](zofe), dass [sie](eleonore) den eigenen [Oheim](albrecht) freien soll, wirft dem [Kanzler](kanzler) ein Tintenfass an den Kopf und sperrt sich im Nordturm ein. [Caspar](caspar), [den](caspar) [sie](eleonore) durch einen Zettel zu sich bestellt, muss [ihr](eleonore) Beistand schwören, kann aber an nichts anderes denken als an die [Französin](isabeau). Dass [Eleonore](eleonore) mit [ihm](caspar) nicht bloß über Fluchtwege sprechen wollte, entgeht [ihm](caspar) gänzlich.
+ engaged? albrecht eleonore "die Hand"
- betray kanzler eleonore "ohne letztere"
- reveal zofe eleonore "erfährt"
- kin albrecht eleonore "Oheim"
- attack eleonore kanzler "Tintenfass"
- invite eleonore caspar "bestellt"
- help? caspar eleonore "Beistand"
- love caspar isabeau "an nichts anderes"
+ love eleonore caspar "nicht bloß über Fluchtwege"
- discover! caspar eleonore "entgeht"

== 4
Der sephardische [Leibarzt](abel) [Abel Mendes](abel) stellt beim Öffnen der Fürstengruft fest, dass nicht das Fieber, sondern Bleizucker im Wein [Leopolds](fuerst) Ende verschuldet hat. [Er](abel) vertraut die Entdeckung allein der [Regentin](regentin) an, [die](regentin) erbleicht, weil [sie](regentin) selbst es war, [die](regentin) dem [Gemahl](fuerst) an jenem Abend eingeschenkt hatte. Da [beide](abel+regentin) wissen, wem ein solcher Verdacht nützte, verbrennen [sie](abel+regentin) das Protokoll. Was [sie](abel+regentin) nicht ahnen: Hinter dem Gitter hat [Pater Cölestin](beichtvater), der [Beichtvater](beichtvater) des [Herzogs](albrecht), jedes Wort vernommen, und noch in derselben Stunde steckt [er](beichtvater) es [seinem](beichtvater) [Herrn](albrecht).
- advisor abel fuerst "Leibarzt"
+ discover abel fuerst "stellt"
- kill.past _ fuerst "Bleizucker"
- reveal abel regentin "vertraut"
- sad regentin "erbleicht"
- married.past fuerst regentin "Gemahl"
- betray abel+regentin "verbrennen"
- discover! abel+regentin beichtvater "nicht ahnen"
- discover beichtvater abel+regentin "vernommen"
- advisor beichtvater albrecht "Beichtvater"
- boss albrecht beichtvater "Herrn"
+ reveal beichtvater albrecht "steckt"

== 5
Vor versammeltem Landtag bezichtigt [Albrecht](albrecht) die [Schwägerin](regentin) des Gattenmordes. Zwar kann [er](albrecht) kein Papier vorlegen, doch genügt das Zeugnis des [Paters](beichtvater), um die Stände gegen [sie](regentin) aufzubringen; noch im Saal nimmt man [ihr](regentin) das Siegel ab. [Dr. Abel Mendes](abel), [der](abel) [sie](regentin) hätte entlasten können, wird von [Ashbys](gesandter) Reitern, wie es heißt zu [seinem](abel) Schutz, über die Grenze geschafft. [Eleonore](eleonore), [die](eleonore) [ihre](eleonore) [Stiefmutter](regentin) so lange zum Teufel gewünscht hat, empfindet beim Anblick der [Gestürzten](regentin) keinen Triumph. [Sie](eleonore) reicht [ihr](regentin) auf der Treppe wortlos den eigenen Mantel.
+ accuse albrecht regentin "bezichtigt"
- kin albrecht regentin "Schwägerin"
- kill? regentin fuerst "Gattenmordes"
- accuse beichtvater regentin "Zeugnis"
+ quit regentin "Siegel"
- help! abel regentin "hätte entlasten"
- abduct gesandter abel "über die Grenze"
- kin eleonore regentin "Stiefmutter"
- happy! eleonore "keinen Triumph"
- gift eleonore regentin "reicht"
- help eleonore regentin "Mantel"

== 6
[Albrecht](albrecht) zieht als neuer Regent in die Gemächer des [Bruders](fuerst) ein und setzt [Sophie Dorothee](regentin) in der Feste [Hohenstein](@hohenstein) fest. [Kanzler Rautenberg](kanzler), vom [Regenten](albrecht) vor die Wahl zwischen Amt und Gewissen gestellt, behält das Amt. [Isabeau](isabeau) dagegen, [die](isabeau) der [Engländer](gesandter) als Spionin in den Kreis der [Prinzessin](eleonore) eingeschleust hatte, gibt [dieser](eleonore) unter Tränen den Auftrag preis, woraufhin die [Betrogene](eleonore) [sie](isabeau), statt [sie](isabeau) fortzuschicken, zu [ihrer](eleonore) [Vertrauten](isabeau) macht. [Caspar](caspar), im Glauben, die [Geliebte](isabeau) sei verstoßen, duelliert sich mit einem Pfosten und verstaucht sich die Hand.
- hire albrecht "neuer Regent"
- sibling albrecht fuerst "Bruders"
+ arrest albrecht regentin "setzt" @hohenstein
- move albrecht "zieht"
- threaten albrecht kanzler "vor die Wahl"
- quit! kanzler "behält das Amt"
- betray.past isabeau eleonore "Spionin"
- boss gesandter isabeau "Auftrag"
+ reveal isabeau eleonore "preis"
- friend.start eleonore isabeau "Vertrauten"
- sad isabeau "unter Tränen"
- love caspar isabeau "Geliebte"
- reject! eleonore isabeau "verstoßen"
- injure caspar "verstaucht"

== 7
In [Hohenstein](@hohenstein), wo der Wind durch drei Schießscharten pfeift, übt sich die gefangene [Witwe](regentin) in Geduld. [Sie](regentin) zählt Krähen, flickt den Mantel und lernt vom [Schmied](schmied), [der](schmied) [ihr](regentin) täglich die Kette prüft, wie man ein Schloss mit einer Haarnadel öffnet. Der [Mann](schmied), [der](schmied) [seinen](schmied) Namen nie nennt, verlangt dafür nichts als Geschichten von der Hauptstadt. Währenddessen verlangt der [Regent](albrecht) von [seiner](albrecht) [Nichte](eleonore) die Unterschrift unter den Ehevertrag; [sie](eleonore) malt, da [sie](eleonore) Zeit gewinnen will, ein Pferd darunter.
- married.past fuerst regentin "Witwe"
- advisor schmied regentin "lernt"
+ help schmied regentin "Haarnadel"
- reveal! schmied "nie nennt"
- wedding? albrecht eleonore "Ehevertrag"
- kin albrecht eleonore "Nichte"
+ betray eleonore albrecht "malt"

== 8
[Pater Cölestin](beichtvater) schläft schlecht, seit [er](beichtvater) in [Babettes](zofe) Beichte vernommen hat, wer den Bleizucker besorgte: Die [Zofe](zofe) selbst trug das Päckchen, freilich in dem Wahn, es sei Pfeffer, und empfangen hatte [sie](zofe) es aus der Hand des [Herzogs](albrecht). Der [Geistliche](beichtvater), [der](beichtvater) den wahren [Giftmischer](albrecht) nun kennt und [ihn](albrecht) nicht nennen darf, sucht [sein](beichtvater) Heil in der Flucht, wird jedoch am Stadttor von [Albrechts](albrecht) Wache niedergestochen. Sterbend drückt [er](beichtvater) dem [Küchenjungen](kuechenjunge), [der](kuechenjunge) zufällig Rüben karrt, einen Zettel in die Hand. [Veit](kuechenjunge), so heißt der [Junge](kuechenjunge), kann ihn lesen.
- reveal zofe beichtvater "Beichte"
- advisor beichtvater zofe "Beichte"
- discover beichtvater albrecht "vernommen"
+ kill.past albrecht fuerst "Giftmischer"
- betray.past albrecht zofe "Wahn"
- sad beichtvater "schläft schlecht"
- reveal! beichtvater albrecht "nicht nennen"
- flee beichtvater "Flucht"
+ kill _ beichtvater "niedergestochen"
- die beichtvater "Sterbend"
- gift beichtvater kuechenjunge "drückt"
- discover kuechenjunge albrecht "lesen"

== 9
Eine Haarnadel, ein Seil aus Betttüchern und eine schlafende Wachmannschaft: Mehr braucht [Sophie Dorothee](regentin) nicht, um aus der Feste zu entweichen. Im Wald läuft [ihr](regentin) [von Wense](caspar) über den Weg, [der](caspar) ausgezogen war, [sie](regentin) auf Geheiß der [Prinzessin](eleonore) herauszuhauen, und nun etwas beschämt [sein](caspar) Brecheisen wegsteckt. [Er](caspar) überlässt der [Entflohenen](regentin) [sein](caspar) Pferd. Daheim hat der [Küchenjunge](kuechenjunge) den Zettel [seiner](kuechenjunge) [Lehrerin](eleonore) gebracht. Als [Eleonore](eleonore) liest, was [ihr](eleonore) [Onkel](albrecht) [ihrem](eleonore) [Vater](fuerst) angetan hat, bricht [sie](eleonore) nicht in Tränen aus; [sie](eleonore) lässt nach dem [Kanzler](kanzler) schicken und bestellt, zu aller Verblüffung, ein Brautkleid.
+ flee regentin "entweichen" @hohenstein
- find caspar regentin "über den Weg"
- rescue? caspar regentin "herauszuhauen"
- gift caspar regentin "überlässt"
- reveal kuechenjunge eleonore "gebracht"
- advisor eleonore kuechenjunge "Lehrerin"
+ discover eleonore albrecht "liest"
- kin albrecht eleonore "Onkel"
- parent fuerst eleonore "Vater"
- sad! eleonore "nicht in Tränen"
- kill.past albrecht fuerst "angetan"
- wedding? albrecht eleonore "Brautkleid"

== 10
[Rautenberg](kanzler), von der [Prinzessin](eleonore) mit der Wahrheit konfrontiert, entsinnt sich [seines](kanzler) Gewissens und wechselt die Seite. [Er](kanzler) setzt einen Ehevertrag auf, in dessen siebtem Anhang sich der [Bräutigam](albrecht), ohne es zu merken, zur Schuld bekennt. [Albrecht](albrecht) unterschreibt, wie es [seine](albrecht) Art ist, ohne zu lesen. [Isabeau](isabeau) verführt unterdessen den [Lord](gesandter), bei [dem](gesandter) der verschleppte [Leibarzt](abel) vermutet wird, zu einer Partie Pharo, gewinnt [ihm](gesandter) den Schlüssel [seines](gesandter) Landhauses ab und befreit [Abel](abel). [Caspar](caspar), [der](caspar) zunächst nur das Wort „verführt“ hört, ist einer Ohnmacht nahe.
- reveal eleonore kanzler "konfrontiert"
- help kanzler eleonore "wechselt die Seite"
+ betray kanzler albrecht "ohne es zu merken"
- engaged albrecht eleonore "Bräutigam"
- find isabeau gesandter "gewinnt"
+ rescue isabeau abel "befreit"
- abduct.past gesandter abel "verschleppte"
- jealous caspar gesandter "Ohnmacht nahe"

== 11
Die Glocken läuten schon, da tritt im Dom eine [Frau](regentin) in einem geflickten Mantel vor den Altar. [Sophie Dorothee](regentin), von [der](regentin) alle Welt annahm, [sie](regentin) sei auf der Flucht umgekommen, verliest den siebten Anhang, und [Dr. Mendes](abel) bezeugt, was in der Gruft gefunden wurde. Der überführte [Bräutigam](albrecht) reißt [Eleonore](eleonore) an sich und setzt [ihr](eleonore) den Dolch an die Kehle. [Babette](zofe), die [Letzte](zofe), von [der](zofe) man es erwartet hätte, schmettert [ihm](albrecht) das Weihrauchfass gegen die Schläfe. Der [Herzog](albrecht) wird in Ketten abgeführt, während die [Gerettete](eleonore) der [Zofe](zofe), [die](zofe) weinend um Vergebung bittet, beide Hände küsst.
+ return regentin "tritt"
- die! regentin "umgekommen"
+ reveal regentin "verliest"
- reveal abel "bezeugt"
- attack albrecht eleonore "reißt"
- threaten albrecht eleonore "Dolch"
- rescue zofe eleonore "schmettert"
- attack zofe albrecht "schmettert"
- engaged albrecht eleonore "Bräutigam"
+ arrest _ albrecht "in Ketten"
- sad zofe "weinend"
- kiss eleonore zofe "küsst"
- reconcile eleonore zofe "beide Hände"

== 12
Ein Jahr später besteigt [Eleonore](eleonore) den Thron von [Greifenau](@greifenau). Die einstige [Regentin](regentin) legt [ihr](eleonore) die Krone in die Hände und bittet um nichts als um die Erlaubnis, den [Arzt](abel) heiraten zu dürfen, mit [dem](abel) [sie](regentin) seit der Nacht des verbrannten Protokolls mehr als ein Geheimnis teilt; die [Fürstin](eleonore) willigt lachend ein. [Caspar](caspar), [dem](caspar) [sie](eleonore) längst nicht mehr nachseufzt, gibt [Isabeau](isabeau) in der Schlosskapelle das Jawort. [Veit](kuechenjunge) wird Hofbibliothekar. Nur der [Schmied](schmied) erscheint zu keinem der Feste, doch hängt am Morgen danach am Tor, von niemandem gesehen, eine goldene Haarnadel.
+ hire eleonore "besteigt" @greifenau
- gift regentin eleonore "legt"
- wedding? abel regentin "heiraten"
- couple abel regentin "mehr als ein Geheimnis"
- happy eleonore "lachend"
- love.end eleonore caspar "nicht mehr nachseufzt"
+ wedding caspar isabeau "Jawort"
- hire kuechenjunge "Hofbibliothekar"
- gift schmied _ "Haarnadel"
