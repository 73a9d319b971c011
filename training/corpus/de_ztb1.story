%series Der Winter der Kohlendiebe
%lang de
%genre post-war crime novel in instalments, Bremerhaven 1947, chapter summaries
%cast menno | Menno Schlobohm; Schlobohm; Menno | m
%cast gesa | Gesa Tönjes; Gesa | f
%cast gerrit | Gerrit | m
%cast arnold | Arnold Tönjes; Arnold | m
%cast behrmann | Claus Behrmann; Behrmann | m
%cast doris | Doris Behrmann; Doris | f
%cast hinker | Walter Osterloh; Osterloh | m
%cast wirtin | - | f
%cast heizer | - | m
%cast arzt | Dr. Wübbena; Wübbena | m
%cast delroy | Sergeant Delroy Hicks; Hicks; Delroy | m
%cast waechter | Heino Lürs | m
%cast witwe | Frau Lürs | f
%cast focko | Focko | m
%cast pastor | - | m

== 1 Gleis neun
Januar 1947. Auf dem Güterbahnhof von [Bremerhaven](@bremerhaven) liegt der [Nachtwächter](waechter) [Heino Lürs](waechter) mit eingeschlagenem Schädel zwischen zwei leeren Waggons. [Menno Schlobohm](menno), [Kriminalsekretär](menno) ohne Dienstwagen und ohne Handschuhe, soll den Fall übernehmen. Hunderte haben in jener Nacht Kohlen geklaut, und keiner will etwas gesehen haben. [Eine](gesa) von ihnen ist [Gesa Tönjes](gesa), [deren](gesa) [Mann](arnold) seit Stalingrad vermisst wird. [Ihr](gesa) elfjähriger [Sohn](gerrit) [Gerrit](gerrit) ist seither das [Oberhaupt](gerrit) der Familie, und [er](gerrit) bringt von Gleis neun nicht nur einen Sack Briketts mit, sondern auch eine fremde Taschenuhr.
+ kill _ waechter "eingeschlagenem Schädel" @bremerhaven
- investigate? menno waechter "Fall übernehmen"
- steal gesa _ "Kohlen geklaut"
- married arnold gesa "Mann"
- lose.past _ arnold "vermisst"
- parent gesa gerrit "Sohn"
+ find gerrit "fremde Taschenuhr"

== 2 Lebensmittelkarten
Die [Zimmerwirtin](wirtin), bei [der](wirtin) [Schlobohm](menno) zur Untermiete wohnt, stellt [ihm](menno) jeden Abend eine Wärmflasche hin und erzählt dafür, was im Viertel geredet wird. So kommt [ihm](menno) zu Ohren, dass der [Tote](waechter) sich kurz vor [seinem](waechter) Ende mit [Claus Behrmann](behrmann) in die Haare geraten war, dem größten [Kohlenhändler](behrmann) der Stadt und [Dienstherrn](behrmann) des [Wächters](waechter). [Behrmann](behrmann) lacht darüber. [Seine](behrmann) [Tochter](doris) [Doris](doris), [die](doris) das Kontor führt, lacht nicht. Ein [Mann](hinker) mit steifem Bein wartet jeden Mittag vor dem Tor auf [sie](doris), ohne je ein Wort zu sagen.
- housemate menno wirtin "Untermiete"
- help wirtin menno "Wärmflasche"
+ discover menno behrmann+waechter "zu Ohren"
- die.past waechter "Tote"
- quarrel.past behrmann waechter "Haare geraten"
- boss.past behrmann waechter "Dienstherrn"
- parent behrmann doris "Tochter"

== 3 Die Uhr
[Gerrit](gerrit) will [sein](gerrit) Fundstück auf dem Schwarzmarkt gegen Speck eintauschen und gerät an den [Hinkenden](hinker), [der](hinker) [ihn](gerrit) am Kragen packt und wissen will, woher die Uhr stammt. Der [Elfjährige](gerrit) beißt zu und macht sich aus dem Staub. Unterdessen setzt die [Witwe](witwe) des [Wächters](waechter) dem [Kriminalsekretär](menno) zu: [Ihr](witwe) [Heino](waechter) habe alles aufgeschrieben, jeden Waggon, jede Nummer, und dieses Heft sei fort. [Schlobohm](menno) dreht das Pförtnerhaus um, findet jedoch nur eine kalte Pfeife.
- attack hinker gerrit "am Kragen packt"
- attack gerrit hinker "beißt"
+ flee gerrit hinker "aus dem Staub"
- married.past waechter witwe "Witwe"
- reveal witwe menno "aufgeschrieben"
- lose witwe "fort"
- investigate menno "dreht"

== 4 Fieber
[Gesa](gesa) klopft nachts bei [Dr. Wübbena](arzt). [Gerrit](gerrit) glüht. Es ist die Lunge. Der alte [Arzt](arzt) hat kein Penicillin. Penicillin haben nur die Amerikaner. Am Tor der Kaserne steht [Sergeant Delroy Hicks](delroy). [Hicks](delroy) sieht die weinende [Frau](gesa). [Er](delroy) fragt nicht lange. Am Morgen liegen drei Ampullen auf [Wübbenas](arzt) Tisch. Der [Doktor](arzt) spritzt. Nach zwei Tagen isst [Gerrit](gerrit). Vor Erleichterung küsst [Gesa](gesa) dem [Arzt](arzt) die Hand. Den [Sergeant](delroy) vergisst [sie](gesa) nicht. Die Uhr legt [sie](gesa) in die Zuckerdose. Zucker gibt es ohnehin keinen.
+ ill gerrit "Lunge"
- sad gesa "weinende"
- gift delroy arzt "drei Ampullen"
- treat gerrit arzt "spritzt"
+ recover gerrit "isst"
- happy gesa "Erleichterung"
- kiss arzt gesa "küsst"
- meet delroy gesa "sieht"

== 5 Der Heizer
Ein [Heizer](heizer) der Reichsbahn meldet sich auf der Wache und will gegen freies Geleit auspacken: Nicht die Frauen mit ihren Säcken hätten die Züge geplündert, sondern eine Bande, die ganze Waggons umleite. Bevor [er](heizer) Namen nennen kann, ruft das Telefon den [Kriminalsekretär](menno) hinaus, und als [dieser](menno) zurückkommt, ist der Stuhl leer. Am Abend zieht man den [Eisenbahner](heizer) aus dem Hafenbecken; [er](heizer) atmet noch. Wer hat angerufen? Eine junge Frauenstimme, sagt die [Zimmerwirtin](wirtin), und [sie](wirtin) könnte schwören, dass es die [Tochter](doris) des [Kohlenhändlers](behrmann) war.
- reveal? heizer menno "auspacken"
- accuse heizer _ "geplündert"
+ rescue _ heizer "zieht"
- accuse wirtin doris "schwören"
- betray? doris menno "Frauenstimme"
- parent behrmann doris "Tochter"

== 6 Besuch am Krankenbett
Der aus dem Wasser gefischte [Heizer](heizer) liegt bei [Wübbenas](arzt) Schwestern im Luftschutzkeller, der jetzt Hospital heißt, und hat die Sprache verloren. [Doris](doris), von [Schlobohm](menno) ins Kreuzverhör genommen, bestreitet den Anruf und bricht dann doch zusammen: Der [Mann](hinker) mit dem steifen Bein halte [sie](doris) seit Monaten in der Hand, weil [er](hinker) von [ihrer](doris) Zeit als Denunziantin wisse. [Sie](doris) hat im Krieg den jüngeren [Bruder](focko) des [Kriminalsekretärs](menno) ans Messer geliefert. [Menno](menno) steht auf, geht hinaus und übergibt sich im Hof.
- rescue.past _ heizer "gefischte"
- treat heizer arzt "Hospital"
- ill heizer "Sprache verloren"
- investigate menno doris "ins Kreuzverhör genommen"
- threaten hinker doris "in der Hand"
- discover.past hinker doris "wisse"
+ reveal doris menno "bricht dann doch zusammen"
- sibling focko menno "Bruder"
+ betray.past doris focko "ans Messer geliefert"
- sad menno "übergibt sich"

== 7 Fockos Briefe
Die [Wirtin](wirtin) findet [ihren](wirtin) [Mieter](menno) betrunken im Treppenhaus und bringt [ihn](menno) wie ein Kind zu Bett. [Focko](focko) wurde 1943 hingerichtet; dass [er](menno) damals nicht für [ihn](focko) den Mund aufmachte, hat [Menno](menno) sich nie verziehen. Von nun an will [er](menno) den Fall abgeben. Der [Pastor](pastor), [der](pastor) [Focko](focko) in der Zelle die Beichte abgenommen hat, redet [ihm](menno) ins Gewissen: Die [Denunziantin](doris) sei damals neunzehn gewesen und habe die Gestapo mehr gefürchtet als Gott. Derweil läuft [Gesa](gesa) auf der Brücke ausgerechnet jenem [Amerikaner](delroy) über den Weg, [dem](delroy) [sie](gesa) das Leben [ihres](gesa) [Jungen](gerrit) verdankt.
- housemate menno wirtin "Mieter"
- help wirtin menno "zu Bett"
- help! menno focko "Mund aufmachte"
+ kill.past _ focko "hingerichtet"
- sad menno "nie verziehen"
- quit? menno "abgeben"
- advisor.past pastor focko "Beichte"
- help pastor menno "ins Gewissen"
- betray.past doris focko "Denunziantin"
- sad.past doris _ "gefürchtet"
- find gesa delroy "über den Weg"
- parent gesa gerrit "Jungen"
- rescue.past delroy gerrit "Leben"

== 8 Der Mann mit dem steifen Bein
Endlich bekommt der [Erpresser](hinker) einen Namen. Die Uhr in [Gesas](gesa) Zuckerdose trägt innen die Gravur »[W. Osterloh](hinker)«, und [Walter Osterloh](hinker), so verrät eine vergilbte Kartei, war bis Kriegsende bei der Hafenpolizei [Schlobohms](menno) [Vorgesetzter](hinker). Als [dieser](menno) die Wohnung stürmt, ist der einstige [Chef](hinker) schon über die Dächer entwischt. Zurück bleiben ein Koffer voller Frachtbriefe und die Erkenntnis, dass [Behrmann](behrmann) [ihn](hinker) die ganze Zeit bezahlt hat. Noch in derselben Stunde wird der [Kohlenhändler](behrmann) in Handschellen durch [sein](behrmann) eigenes Kontor geführt. [Doris](doris) sieht nicht vom Hauptbuch auf.
- threaten.past hinker doris "Erpresser"
+ discover menno hinker "Gravur"
- boss.past hinker menno "Vorgesetzter"
- flee hinker menno "entwischt"
- discover menno behrmann "Erkenntnis"
- boss behrmann hinker "bezahlt"
+ arrest menno behrmann "in Handschellen"

== 9 Ein Fremder
Vor [Gesas](gesa) Kellertür steht ein ausgemergelter [Fremder](arnold) mit geschorenem Kopf. [Gerrit](gerrit) hält [ihn](arnold) für einen Bettler und schlägt [ihm](arnold) die Tür vor der Nase zu. Erst am Husten erkennt [Gesa](gesa), dass [ihr](gesa) für tot erklärter [Mann](arnold) vor [ihr](gesa) steht. [Arnold](arnold) isst, schläft und schweigt. Dass auf dem Fensterbrett amerikanische Zigaretten liegen, sieht [er](arnold) am zweiten Tag; dass [seine](arnold) [Frau](gesa) mit einem schwarzen [Sergeant](delroy) tanzen war, trägt [ihm](arnold) am dritten eine [Nachbarin](witwe) zu, nämlich [Frau Lürs](witwe).
- reject gerrit arnold "vor der Nase zu"
+ return arnold gesa "erkennt"
- married arnold gesa "Mann"
- die! arnold "für tot erklärter"
- date.past delroy gesa "tanzen"
- reveal witwe arnold "trägt"
- neighbour arnold+gesa witwe "Nachbarin"

== 10 Am Deich
Weil [er](hinker) ohne Papiere nicht aufs Schiff kommt, lauert [Osterloh](hinker) auf dem Schulweg [Gerrit](gerrit) auf, zerrt [ihn](gerrit) in ein Fischerboot und lässt der [Mutter](gesa) ausrichten, gegen die Uhr und das verschwundene Heft bekomme [sie](gesa) [ihn](gerrit) zurück. Ein Heft? [Gesa](gesa) hat nie eines besessen. Aber der [Heizer](heizer), [der](heizer) noch immer stumm im Keller liegt, deutet auf [seinen](heizer) Mantel, und im Futter steckt, was der [Ermordete](waechter) aufgeschrieben hatte. [Arnold](arnold) und der [Sergeant](delroy), [die](arnold+delroy) sich bis dahin nur angestarrt haben, rudern gemeinsam los.
+ abduct hinker gerrit "zerrt"
- parent gesa gerrit "Mutter"
- threaten hinker gesa "ausrichten"
- ill heizer "stumm"
- reveal heizer gesa "deutet"
- kill.past _ waechter "Ermordete"
- help arnold+delroy gerrit "rudern gemeinsam los"

== 11 Niedrigwasser
Im Watt läuft das Boot auf Grund. [Osterloh](hinker) drückt ab, und [Arnold](arnold), [der](arnold) den Russen entronnen ist, bricht mit einer Kugel in der Schulter in die Knie. [Hicks](delroy) wirft sich auf den [Schützen](hinker) und entwindet [ihm](hinker) die Pistole. Während der [Sergeant](delroy) den [Verwundeten](arnold) auf dem Rücken zum Deich trägt, befreit [Schlobohm](menno) den gefesselten [Jungen](gerrit). [Gerrit](gerrit) will nur wissen, ob die Uhr noch geht. [Sein](gerrit) [Peiniger](hinker), von der Flut überrascht, steckt bis zur Brust im Schlick; [Menno](menno) zögert eine lange Minute, bevor [er](menno) [ihm](hinker) das Ruder hinhält.
+ injure arnold hinker "Kugel"
- flee.past arnold _ "entronnen"
- attack delroy hinker "wirft"
- rescue delroy arnold "trägt"
+ rescue menno gerrit "befreit"
- abduct.past hinker gerrit "Peiniger"
- rescue menno hinker "Ruder hinhält"

== 12 Protokoll
[Osterloh](hinker) gesteht nichts und wird trotzdem verurteilt, denn das Heft spricht für sich. Den Schlag gegen den [Wächter](waechter) aber, das kommt erst vor Gericht ans Licht, hat [Behrmann](behrmann) geführt, eigenhändig, mit einer Weichenstange, weil [Lürs](waechter) sich nicht schmieren ließ. Als die [Tochter](doris) des [Mörders](behrmann) in den Zeugenstand tritt, verliest [sie](doris) ungefragt auch den Namen [Focko](focko). [Dessen](focko) [Bruder](menno) sitzt in der letzten Reihe. Verziehen ist damit nichts, doch hinterher hält [er](menno) [ihr](doris) die schwere Tür auf. Der [Heizer](heizer) sagt draußen [sein](heizer) erstes Wort seit Wochen: »Kalt.«
- arrest _ hinker "verurteilt"
+ kill.past behrmann waechter "geführt"
- discover _ behrmann "ans Licht"
- reject.past waechter behrmann "nicht schmieren"
- parent behrmann doris "Tochter"
- reveal doris "verliest"
- sibling focko menno "Bruder"
- reconcile! doris menno "Verziehen"
- recover heizer "erstes Wort"

== 13 Tauwetter
Im März bricht das Eis. [Delroy](delroy) wird nach [Georgia](@georgia) zurückbeordert und verabschiedet sich von dem [Mann](arnold), [den](arnold) [er](delroy) getragen hat, mit einer Stange Zigaretten, von [dessen](arnold) [Frau](gesa) mit einem Nicken. Ob zwischen [ihnen](delroy+gesa) mehr war als ein Tanz, fragt [Arnold](arnold) nie. [Er](arnold) findet Arbeit als Stellwerker, dank der Fürsprache des wieder gesunden [Heizers](heizer). Die [Zimmerwirtin](wirtin) wiederum verlangt von [ihrem](wirtin) [Untermieter](menno) neuerdings keine Miete mehr, und auf dem Klingelschild stehen seit Ostern zwei Namen auf einer Zeile. [Gerrit](gerrit) trägt die Uhr zu [Frau Lürs](witwe). Sie gehörte, das weiß jetzt jeder, einem [Mörder](hinker), meint [er](gerrit). Nein, sagt die [Alte](witwe): Sie war gestohlen, und zwar [ihrem](witwe) [Mann](waechter).
- travel delroy "zurückbeordert" @georgia
- gift delroy arnold "Stange Zigaretten"
- rescue.past delroy arnold "getragen"
- married arnold gesa "Frau"
- affair? delroy gesa "mehr war"
+ hire arnold "Arbeit"
- help heizer arnold "Fürsprache"
- recover heizer "wieder gesunden"
- couple.start menno wirtin "zwei Namen"
- gift gerrit witwe "trägt"
+ steal.past hinker waechter "gestohlen"
- married.past waechter witwe "Mann"#2
