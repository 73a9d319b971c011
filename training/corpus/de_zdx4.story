%series Kripo Förde-Nord
%lang de
%genre police series, Flensburg, encyclopaedia episode list in long sentences
%cast mette | Kommissarin Mette Brodersen; Mette Brodersen; Mette; Brodersen | f
%cast yusuf | Yusuf Kaya; Yusuf; Kaya | m
%cast arne | Arne Brodersen; Arne | m
%cast rike | Rike | f
%cast lunden | Søren Lunden; Lunden; Søren | m
%cast chefin | Kriminalrätin Ellinor Grabow; Grabow | f
%cast chef2 | Kriminalrat Detlef Pinn; Pinn | m
%cast jasper | Jasper Thiel; Jasper; Thiel | m
%cast fenja | Fenja Thiel; Fenja | f
%cast wirtin | Dörte Kock; Dörte | f
%cast fischer | - | m
%cast ayla | Ayla Kaya; Ayla | f
%cast taucher | - | m
%cast reeder | Konsul Hinrich Petersen; Hinrich Petersen; Petersen | m
%cast gattin | - | f

== 1 Der Tote am Steg
Als am Morgen nach dem Hafenfest ein [Fischer](fischer) leblos unter dem Steg treibt, wird [Kommissarin Mette Brodersen](mette), [die](mette) eben erst nach dreijähriger Pause in den Dienst zurückgefunden hat, mit [Yusuf Kaya](yusuf) zusammengespannt, einem [Kollegen](yusuf) aus [Köln](@koeln), [der](yusuf) kein Schiff betreten kann, ohne grün anzulaufen. Bei [Dörte Kock](wirtin), der [Wirtin](wirtin) des Hafenkrugs, [die](wirtin) den [Toten](fischer) zuletzt gesehen hat, erfahren [die beiden](mette+yusuf), dass sich [dieser](fischer) mit dem [Reeder](reeder) [Hinrich Petersen](reeder) wegen unbezahlter Heuer überworfen hatte. [Mettes](mette) [Mann](arne) [Arne](arne), [Lotse](arne) auf der Förde, bleibt auffallend lange fort.
+ die fischer "leblos"
- return mette "zurückgefunden"
- colleague.start mette yusuf "zusammengespannt"
- discover mette+yusuf fischer+reeder "erfahren"
- quarrel.past fischer reeder "überworfen"
- boss.past reeder fischer "Heuer"
- married arne mette "Mann"

== 2 Seegang
Die Obduktion ergibt, dass der [Fischer](fischer) nicht ertrunken, sondern mit einem Ruder erschlagen worden ist, woraufhin [Kriminalrätin Ellinor Grabow](chefin), die [Vorgesetzte](chefin) des ungleichen Gespanns, den [Konsul](reeder) zur Vernehmung vorladen lässt. [Petersens](reeder) junge [Gattin](gattin) bestätigt [sein](reeder) Alibi, verwickelt sich aber in Widersprüche, als [Kaya](yusuf) [ihr](gattin) ein Foto vorlegt, auf dem [sie](gattin) mit dem [Ermordeten](fischer) Händchen hält. Während [Mette](mette) Überstunden macht, beobachtet [ihre](mette) [Tochter](rike) [Rike](rike), wie der [Vater](arne) am Ostufer aus einem Haus tritt und zum Abschied von einer [Frau](fenja) geküsst wird, [die](fenja) dem [Mädchen](rike) gänzlich unbekannt ist.
- discover _ "ergibt"
+ kill _ fischer "erschlagen"
- boss chefin mette+yusuf "Vorgesetzte"
- investigate chefin reeder "Vernehmung"
- married gattin reeder "Gattin"
- betray gattin yusuf "Widersprüche"
- affair.past fischer gattin "Händchen"
- parent mette rike "Tochter"
- parent arne rike "Vater"
- kiss arne fenja "geküsst"
+ discover rike arne "beobachtet"

== 3 Ruder und Ring
In die Enge getrieben, räumt der [Konsul](reeder) ein, dass [ihn](reeder) die Untreue [seiner](reeder) [Frau](gattin) zur Weißglut gebracht habe, bestreitet die Tat jedoch; erst als [Yusuf](yusuf), grün im Gesicht, auf der Jacht unter einer Planke das zweite Ruder aufstöbert, bricht [Petersen](reeder) zusammen und lässt sich widerstandslos Handschellen anlegen. [Rike](rike), [die](rike) das Geheimnis des [Lotsen](arne) nicht allein tragen will, vertraut sich ausgerechnet dem neuen [Partner](yusuf) [ihrer](rike) [Mutter](mette) an, [der](yusuf) [ihr](rike) rät, dem [Vater](arne) eine Woche Frist zu geben. Die frisch [Verlassene](gattin), also die [Konsulin](gattin), verkauft noch am Abend das Boot.
- cheat gattin reeder "Untreue"
- married gattin reeder "Frau"
- sad reeder gattin "Weißglut"
- kill? reeder fischer "die Tat"
- find yusuf "aufstöbert"
+ arrest yusuf reeder "Handschellen"
+ reveal rike yusuf "vertraut"
- colleague mette yusuf "Partner"
- parent mette rike "Mutter"
- parent arne rike "Vater"
- help yusuf rike "rät"

== 4 Grenzverkehr
Ein Überfall auf einen Geldtransporter jenseits der Grenze führt den dänischen [Ermittler](lunden) [Søren Lunden](lunden) nach [Flensburg](@flensburg), wo [er](lunden) feststellen muss, dass die deutsche [Kommissarin](mette), mit [der](mette) [er](lunden) sich am Telefon wochenlang gezankt hat, [ihm](lunden) auf den ersten Blick den Atem raubt. [Mette](mette), [die](mette) von [seinen](lunden) Blicken nichts bemerkt, hat andere Sorgen, denn [Arne](arne), von [Rike](rike) unter Druck gesetzt, hat [ihr](mette) beim Frühstück gebeichtet, dass [er](arne) seit dem Sommer eine [andere](fenja) habe. [Sie](mette) hat [ihm](arne) die Tasche vor die Tür gestellt. [Kaya](yusuf) bietet [seiner](yusuf) [Kollegin](mette) das Sofa an.
- travel lunden "führt" @flensburg
- quarrel.past lunden mette "gezankt"
+ love.start lunden mette "den Atem raubt"
- threaten rike arne "unter Druck"
- reveal arne mette "gebeichtet"
- cheat arne mette "eine andere"
- affair arne fenja "eine andere"
+ breakup mette arne "die Tasche"
- invite yusuf mette "bietet"
- colleague mette yusuf "Kollegin"

== 5 Kein Wort zu Ayla
[Mette](mette) schläft bei [Kaya](yusuf). [Kayas](yusuf) [Frau](ayla) [Ayla](ayla) ist misstrauisch. [Yusuf](yusuf) schwört [Ayla](ayla) Treue. Es hilft nichts. [Ayla](ayla) zieht zu [ihrer](ayla) Mutter. [Lunden](lunden) bringt [Mette](mette) Kuchen. [Mette](mette) schließt [Lunden](lunden) die Tür. Den [Räuber](jasper) kennt [Dörte](wirtin). [Dörte](wirtin) schützt [ihn](jasper), denn [Jasper Thiel](jasper) ist [ihr](wirtin) [Neffe](jasper). Bei [Jasper](jasper) wohnt [seine](jasper) [Schwester](fenja). [Fenja](fenja) liebt [Arne](arne). Nun begreift [Mette](mette). [Fenja](fenja) ist die [Frau](fenja) vom Ostufer. [Yusuf](yusuf) vermisst [Ayla](ayla).
- housemate.start mette yusuf "schläft bei Kaya"
- married ayla yusuf "Frau"
- jealous ayla mette "misstrauisch"
+ move ayla "zieht"
- gift lunden mette "Kuchen"
- reject mette lunden "schließt"
- help wirtin jasper "schützt"
- kin jasper wirtin "Neffe"
- housemate fenja jasper "wohnt"
- sibling fenja jasper "Schwester"
- love fenja arne "liebt"
+ discover mette fenja "begreift"
- sad yusuf ayla "vermisst"

== 6 Auf der Ochseninsel
Von der [Tante](wirtin) gewarnt, setzt sich [Jasper Thiel](jasper) mit der Beute auf die [Ochseninsel](@ochseninsel) ab und bringt dort, weil ein [Taucher](taucher) [ihn](jasper) erkannt hat, [diesen](taucher) in [seine](jasper) Gewalt. [Lunden](lunden), [dem](lunden) nach dänischem Recht die Leitung zufällt, zögert, worauf [Mette](mette) auf eigene Faust übersetzt und sich gegen die [Geisel](taucher) austauschen lässt; der freigekommene [Taucher](taucher) schwört später, [er](taucher) habe nie einen mutigeren Menschen gesehen. In einem Bootsschuppen hört die [Kommissarin](mette) von dem [Räuber](jasper), dass [seine](jasper) [Schwester](fenja) von [Arne](arne) ein Kind erwartet.
- help wirtin jasper "gewarnt"
- kin jasper wirtin "Tante"
- steal.past jasper _ "Beute"
- flee jasper "setzt" @ochseninsel
+ abduct jasper taucher "Gewalt"
- travel mette "übersetzt" @ochseninsel
+ rescue mette taucher "austauschen"
- abduct jasper mette "austauschen"
- sibling fenja jasper "Schwester"
- pregnant fenja arne "Kind erwartet"
- reveal jasper mette "hört"

== 7 Windstille
Nach vierzehn Stunden überredet [Mette](mette) den [Geiselnehmer](jasper), die Waffe ins Wasser zu werfen, und als [er](jasper) aufsteht, trifft [ihn](jasper) dennoch die Kugel eines übereifrigen Schützen, so dass [er](jasper) in [ihren](mette) Armen verblutet. [Fenja](fenja), über den Verlust des [Bruders](jasper) außer sich, beschuldigt die [Beamtin](mette), [sie](mette) habe sich an der [Geliebten](fenja) [ihres](mette) [Mannes](arne) rächen wollen. [Grabow](chefin) stellt sich vor [ihre](chefin) [Untergebene](mette) und verliert darüber den eigenen Posten. [Lunden](lunden) findet [Mette](mette) nachts am Wasser, legt [ihr](mette) wortlos die Jacke um, und diesmal schickt [sie](mette) [ihn](lunden) nicht weg.
- abduct.past jasper mette "Geiselnehmer"
+ kill _ jasper "verblutet"
- sibling fenja jasper "Bruders"
- sad fenja jasper "außer sich"
- accuse fenja mette "beschuldigt"
- affair arne fenja "Geliebten"
- married arne mette "Mannes"
- help chefin mette "stellt sich vor"
- boss chefin mette "Untergebene"
+ quit chefin "verliert"
- help lunden mette "Jacke"

== 8 Der neue Rat
[Grabows](chefin) [Nachfolger](chef2) wird [Kriminalrat Detlef Pinn](chef2), [der](chef2) vor Jahren mit [Yusuf](yusuf) auf der Polizeischule war und [ihn](yusuf) schon damals nicht ausstehen konnte. Kaum im Amt, trennt der neue [Chef](chef2) das eingespielte Duo und lässt [Kaya](yusuf) Fahrraddiebstähle zählen. [Ayla](ayla), durch einen Brief von [Mette](mette) überzeugt, dass zwischen den [Kollegen](mette+yusuf) nie etwas war, kehrt mit [ihren](ayla) Koffern zu [ihrem](ayla) [Mann](yusuf) zurück. [Mette](mette) nimmt sich eine Wohnung über dem Hafenkrug, in der [Søren](lunden), wie die [Wirtin](wirtin) bemerkt, auffällig oft [seine](lunden) Mütze vergisst. Die Fahrräder, so stellt sich heraus, hat niemand gestohlen.
+ hire chef2 "Nachfolger"
- enemy chef2 yusuf "nicht ausstehen"
- boss.start chef2 yusuf "neue Chef"
- colleague.end mette yusuf "trennt"
- affair! mette yusuf "nie etwas war"
+ return ayla "kehrt"
- reconcile ayla yusuf "kehrt"
- married ayla yusuf "Mann"
- move mette "nimmt"
- affair? lunden mette "auffällig oft"
- steal! _ "niemand gestohlen"

== 9 Laternenfest
Die [Konsulin](gattin), durch den Verkauf der Flotte zu Geld gekommen und von [Petersen](reeder) inzwischen geschieden, wird beim Laternenfest von einem [Maskierten](taucher) mit einem Messer bedroht, und [Pinn](chef2), [der](chef2) die Warnungen [Kayas](yusuf) in den Wind geschlagen hat, steht blamiert da. Es ist [Rike](rike), [die](rike) am Geruch von Bootslack den [Taucher](taucher) unter der Maske erkennt: [Er](taucher) war der beste [Freund](taucher) des erschlagenen [Fischers](fischer) und gibt der [Frau](gattin), um [derentwillen](gattin) [jener](fischer) sterben musste, die Schuld. [Mette](mette), [die](mette) [ihm](taucher) einst das Leben bewahrte, redet so lange auf [ihn](taucher) ein, bis [er](taucher) das Messer fallen lässt.
- find gattin "zu Geld"
- divorce.past gattin reeder "geschieden"
+ threaten taucher gattin "bedroht"
- help yusuf chef2 "Warnungen"
+ discover rike taucher "erkennt"
- friend.past fischer taucher "Freund"
- kill.past reeder fischer "erschlagenen"
- accuse taucher gattin "Schuld"
- rescue.past mette taucher "bewahrte"
- rescue mette gattin "redet so lange"

== 10 Sechs Pfund
[Fenja](fenja) bringt im Taxi einen Jungen zur Welt, und [Arne](arne), der junge [Vater](arne), [der](arne) im Nebel ein Schiff lotsen musste, kommt drei Stunden zu spät. Ausgerechnet [Rike](rike) hat der [Rivalin](fenja) [ihrer](rike) [Mutter](mette) die Hand gehalten, weil [sie](rike) zufällig im selben Taxi saß. [Mette](mette) reicht die Scheidung ein und ist, wie [sie](mette) zu [ihrem](mette) eigenen Erstaunen merkt, nicht einmal traurig. [Lunden](lunden), vom dänischen Dienst nach [Kopenhagen](@kopenhagen) zurückbeordert, fragt, ob [sie](mette) mitkomme; [sie](mette) sagt, [ihr](mette) Platz sei hier. Da küssen [sie](lunden+mette) sich zum ersten Mal, auf der Mole, im Nieselregen, zwischen zwei Kontinenten, wie [Dörte](wirtin) schwärmt.
+ birth fenja "zur Welt"
- parent arne _ "Vater"
- help rike fenja "die Hand"
- enemy fenja mette "Rivalin"
- parent mette rike "Mutter"
- divorce? arne mette "Scheidung"
- sad! mette "nicht einmal traurig"
- invite lunden mette "mitkomme"
- reject mette lunden "ihr Platz"
+ kiss lunden mette "küssen"

== 11 Alte Rechnung
[Pinn](chef2) lässt [Kayas](yusuf) Spind durchsuchen und findet darin, was [er](chef2) selbst hineingelegt hat: drei Päckchen Kokain. [Yusuf](yusuf) wird vom Dienst ausgeschlossen, und [Ayla](ayla), [die](ayla) im fünften Monat ist, verliert vor Aufregung beinahe das Kind. Die abgesetzte [Grabow](chefin), [die](chefin) sich als Privatermittlerin durchschlägt, heftet sich ohne Auftrag an die Fersen [ihres](chefin) [Nachfolgers](chef2) und filmt [ihn](chef2) beim Handel mit dem Sohn des [Konsuls](reeder). [Mette](mette) legt die Aufnahmen dem Staatsanwalt vor. In derselben Nacht versucht der [Kriminalrat](chef2), über die Grenze zu entkommen, wo [ihn](chef2) [Lunden](lunden) mit laufendem Motor erwartet.
+ betray chef2 yusuf "selbst hineingelegt"
- quit yusuf "ausgeschlossen"
- pregnant ayla "fünften Monat"
- lose? ayla "beinahe"
- quit.past chefin "abgesetzte"
- investigate chefin chef2 "heftet"
+ discover chefin chef2 "filmt"
- parent reeder _ "Sohn"
- reveal mette "legt die Aufnahmen"
- flee? chef2 "entkommen"
- arrest lunden chef2 "erwartet"

== 12 Heimathafen
Rehabilitiert und um den Schreibtisch [seines](yusuf) alten [Feindes](chef2) reicher, lehnt [Yusuf](yusuf) [dessen](chef2) Stelle zugunsten von [Ellinor Grabow](chefin) ab, [die](chefin) daraufhin zum zweiten Mal die Leitung antritt und das Duo wieder vereint. [Ayla](ayla) hat Zwillinge geboren, deren [Patin](mette) [Mette](mette) ist. Der [Däne](lunden), [der](lunden) aus Liebe den Dienst quittiert und in der Förde eine Muschelzucht erworben hat, zieht mit einer Seekiste in die Wohnung über der Kneipe, wo [Rike](rike) [ihm](lunden) zur Begrüßung Hausregeln aushändigt. Mit [Arne](arne), [ihrem](mette) [Ex](arne), und [Fenja](fenja) hat sich [Mette](mette) auf einen Kaffee ausgesprochen. Dann treibt unter dem Steg wieder etwas.
- enemy.past chef2 yusuf "Feindes"
- reject yusuf "lehnt"
+ hire chefin "Leitung"
- colleague.start mette yusuf "wieder vereint"
- birth ayla "geboren"
- kin _ mette "Patin"
- love lunden mette "Liebe"
- quit lunden "quittiert"
+ move lunden mette "zieht"
- ex arne mette "Ex"
- reconcile arne+fenja mette "ausgesprochen"
