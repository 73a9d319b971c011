%series Totes Fahrwasser
%lang de
%genre horizontal erzählter Küstenkrimi, Lexikon-Episodenliste
%cast ragna | Ragna Ohlsen; Ohlsen; Ragna | f
%cast milan | Milan Kovačić; Kovačić; Milan | m
%cast gisbert | Gisbert Thorwald; Gisbert | m
%cast cosima | Cosima Thorwald; Cosima | f
%cast arvid | Arvid Thorwald; Arvid | m
%cast merle | Merle Thorwald; Merle | f
%cast enzo | Enzo Ricci; Ricci; Enzo | m
%cast zoellner | Dr. Hilmar Zöllner; Hilmar Zöllner; Zöllner; Hilmar | m
%cast farah | Dr. Farah Amini; Amini; Farah | f
%cast buchhalter | Detlef Uhl; Uhl | m
%cast fischer | - | m
%cast wiebrand | Wiebrand | m
%cast ike | Ike | f
%cast anwaeltin | Sibylle Kranz; Kranz | f

== 1
Ein [Krabbenfischer](fischer) zieht vor [Büsum](@buesum) den leblosen Körper des [Reeders](gisbert) [Gisbert Thorwald](gisbert) aus dem Netz. [Hauptkommissarin](ragna) [Ragna Ohlsen](ragna), nach vier Jahren in [Den Haag](@denhaag) eben erst wieder an die Küste zurückversetzt, übernimmt den Fall gemeinsam mit dem jungen [Kollegen](milan) [Milan Kovačić](milan). Als [Ohlsen](ragna) der [Witwe](cosima) die Nachricht bringt, gießt [Cosima Thorwald](cosima) ungerührt weiter [ihre](cosima) Orchideen. Der zuständige [Staatsanwalt](zoellner) [Hilmar Zöllner](zoellner) ist [Ragnas](ragna) früherer [Lebensgefährte](zoellner), was [beide](ragna+zoellner) vor [Kovačić](milan) zu verbergen suchen.
+ find fischer gisbert "Netz"
+ die gisbert "leblosen"
- return ragna "zurückversetzt"
- investigate milan+ragna gisbert "Fall"
- colleague milan ragna "Kollegen"
- married.past cosima gisbert "Witwe"
- reveal ragna cosima "Nachricht"
- ex ragna zoellner "früherer Lebensgefährte"
- reveal! ragna+zoellner milan "verbergen"

== 2
[Rechtsmedizinerin](farah) [Farah Amini](farah) stellt fest, dass dem [Toten](gisbert) vor dem Ertrinken der Schädel eingeschlagen wurde. Verdächtig macht sich [Arvid](arvid), der [Älteste](arvid), [den](arvid) der [Vater](gisbert) eine Woche zuvor aus der Firmenleitung geworfen hatte und [der](arvid) deswegen auf offener Straße mit [ihm](gisbert) aneinandergeraten war. [Seine](arvid) [Schwester](merle) [Merle](merle) verschafft [ihm](arvid) ein Alibi, verwickelt sich jedoch in Widersprüche. Unterdessen bezieht [Milan](milan) ein Zimmer bei [Farah](farah), [deren](farah) letzter Untermieter ausgewandert ist; [ihre](farah) Tischgespräche über Mageninhalte verderben [ihm](milan) den Appetit.
+ discover farah gisbert "stellt fest"
- die.past gisbert "Toten"
- kill.past _ gisbert "eingeschlagen"
- kill? arvid gisbert "Verdächtig"
- parent gisbert arvid "Vater"
- quit.past arvid gisbert "geworfen"
- quarrel.past arvid gisbert "aneinandergeraten"
- sibling arvid merle "Schwester"
+ help merle arvid "Alibi"
+ housemate.start farah milan "bezieht"
- move milan farah "bezieht"

== 3
Bei der Testamentseröffnung zeigt sich, dass [Gisbert](gisbert) nicht [seine](gisbert) [Kinder](arvid+merle), sondern den [Skipper](enzo) [Enzo Ricci](enzo) bedacht hat. [Anwältin](anwaeltin) [Sibylle Kranz](anwaeltin) kann den Grund nicht nennen oder will es nicht. [Arvid](arvid) bezichtigt den [Begünstigten](enzo) der Erbschleicherei und zerschlägt eine Flasche auf [dessen](enzo) Schulter. Noch am selben Abend sieht [Kovačić](milan) durch ein Bullauge, wie sich die angeblich trauernde [Hinterbliebene](cosima) und der [Italiener](enzo) in den Armen liegen. [Zöllner](zoellner) ordnet die Beschattung des [Paares](cosima+enzo) an.
+ gift gisbert enzo "bedacht"
- parent gisbert arvid+merle "Kinder"
- reveal! anwaeltin "nennen"
- accuse arvid enzo "bezichtigt"
- betray? enzo gisbert "Erbschleicherei"
- attack arvid enzo "zerschlägt"
- sad? cosima "angeblich trauernde"
- affair cosima enzo "in den Armen"
+ discover milan cosima+enzo "sieht"
- investigate? _ cosima+enzo "Beschattung"
- couple cosima enzo "Paares"

== 4
[Cosima](cosima) bestreitet gegenüber [Ohlsen](ragna) nichts: Das Verhältnis mit [Ricci](enzo) laufe seit drei Sommern, und [ihr](cosima) [Mann](gisbert) habe davon gewusst. [Merle](merle), [die](merle) hinter der Tür mithört, nennt [ihre](merle) [Stiefmutter](cosima) eine Mörderin. [Uhl](buchhalter), der [Buchhalter](buchhalter) der Reederei, bietet [Milan](milan) telefonisch Belege für Schmuggelfahrten an. Zum vereinbarten Treffpunkt am Leuchtturm kommt jedoch nur [sein](buchhalter) Fahrrad; der [Informant](buchhalter) selbst wurde in einen Lieferwagen gezerrt. [Ragna](ragna) macht [ihrem](ragna) [Partner](milan) schwere Vorwürfe, weil [er](milan) allein gegangen ist.
+ reveal cosima ragna "bestreitet"
- affair cosima enzo "Verhältnis"
- cheat cosima gisbert "Verhältnis"
- married.past cosima gisbert "Mann"
- discover.past gisbert cosima+enzo "gewusst"
- discover merle cosima "mithört"
- kin cosima merle "Stiefmutter"
- accuse merle cosima "Mörderin"
- kill? cosima gisbert "Mörderin"
- reveal? buchhalter milan "bietet"
- meet? buchhalter milan "Treffpunkt"
+ abduct _ buchhalter "gezerrt"
- colleague milan ragna "Partner"
- accuse ragna milan "Vorwürfe"
- travel milan "gegangen"

== 5
In einem Kühlhaus in [Husum](@husum) wird [Uhl](buchhalter) lebend, aber mit Erfrierungen entdeckt. [Farah](farah), ausnahmsweise für einen Atmenden zuständig, hält [ihn](buchhalter) bis zum Eintreffen des Notarztes wach. Der [Gerettete](buchhalter) verweigert jede Aussage: Jemand hat [ihm](buchhalter) angekündigt, beim nächsten Mal sei [seine](buchhalter) [Tochter](ike) an der Reihe. [Ragna](ragna) lässt [Ike](ike) daraufhin unter falschem Namen in ein Internat bringen. Beim Abendessen mit [Zöllner](zoellner) kommen alte Gefühle hoch; als [er](zoellner) [ihr](ragna) die Hand auf den Nacken legt, steht [sie](ragna) auf und zahlt.
+ find _ buchhalter "entdeckt"
- injure buchhalter "Erfrierungen"
- help farah buchhalter "hält"
- rescue _ buchhalter "Gerettete"
- reveal! buchhalter "verweigert"
+ threaten _ buchhalter "angekündigt"
- parent buchhalter ike "Tochter"
- help ragna ike "Internat"
- date ragna zoellner "Abendessen"
- love? ragna zoellner "alte Gefühle"
+ reject ragna zoellner "steht"

== 6
Eine Durchsuchung von [Riccis](enzo) Jacht fördert die Tatwaffe zutage, eine bleierne Lotkugel. [Enzo](enzo) beteuert, die Kugel sei [ihm](enzo) untergeschoben worden, und springt bei der Überführung gefesselt ins Hafenbecken. [Milan](milan) taucht hinterher und bewahrt [ihn](enzo) vor dem Ertrinken. Im Krankenwagen behauptet der [Skipper](enzo), [er](enzo) sei [Gisberts](gisbert) unehelicher [Sohn](enzo), gezeugt bei einem Werftaufenthalt in [Genua](@genua). Damit hätte [Cosima](cosima) das Bett mit [ihrem](cosima) [Stiefsohn](enzo) geteilt. [Ohlsen](ragna) beantragt einen Abgleich der Erbanlagen, [Zöllner](zoellner) verschleppt ihn.
- investigate _ enzo "Durchsuchung"
- discover _ enzo "fördert"
- betray? _ enzo "untergeschoben"
- arrest _ enzo "gefesselt"
- flee? enzo "springt"
+ rescue milan enzo "bewahrt"
+ parent? gisbert enzo "Sohn"
- reveal enzo "behauptet"
- affair cosima enzo "Bett"
- kin? cosima enzo "Stiefsohn"
- investigate? ragna enzo "Abgleich"

== 7
[Merle](merle) findet in der väterlichen Kajüte eine Spieluhr mit doppeltem Boden und darin Fotos, auf denen der [Staatsanwalt](zoellner) Bargeld von [Gisbert](gisbert) entgegennimmt. Statt zur Polizei geht [sie](merle) zu [Zöllner](zoellner) und verlangt für [ihr](merle) Schweigen, dass [er](zoellner) die Ermittlungen gegen [Arvid](arvid) einstellt. [Dieser](arvid) betrinkt sich derweil aus Kummer über den [Toten](gisbert), mit [dem](gisbert) [er](arvid) sich nicht mehr aussöhnen konnte. [Milan](milan) liest [ihn](arvid) in der Gosse auf und fährt [ihn](arvid) heim. Zwischen den [Männern](arvid+milan) knistert es unverkennbar.
- find merle "findet"
+ discover merle gisbert+zoellner "Fotos"
- parent gisbert merle "väterlichen"
- gift.past gisbert zoellner "entgegennimmt"
- travel merle zoellner "geht"
+ threaten merle zoellner "Schweigen"
- investigate _ arvid "Ermittlungen"
- sad arvid gisbert "Kummer"
- die.past gisbert "Toten"
- reconcile! arvid gisbert "aussöhnen"
- find milan arvid "liest"
- help milan arvid "heim"
- love.start arvid milan "knistert"
- love.start milan arvid "knistert"

== 8
Der Gentest fällt negativ aus: [Ricci](enzo) ist mit dem [Ermordeten](gisbert) nicht verwandt. [Kranz](anwaeltin) muss zugeben, dass das Testament gefälscht ist; [Cosima](cosima) hat [ihr](anwaeltin) dafür eine Ferienwohnung auf [Sylt](@sylt) überschrieben. Der [Juristin](anwaeltin) wird die Zulassung entzogen. [Kovačić](milan) wacht in [Arvids](arvid) Loft auf und weiß, dass [er](milan) als befangen gelten wird, sobald [seine](milan) [Vorgesetzte](ragna) davon Wind bekommt. [Farah](farah), [der](farah) [er](milan) beim Frühstück alles gesteht, rät [ihm](milan) zur Flucht nach vorn.
+ parent! gisbert enzo "nicht verwandt"
- kill.past _ gisbert "Ermordeten"
- reveal anwaeltin "zugeben"
- betray anwaeltin+cosima "gefälscht"
- gift cosima anwaeltin "überschrieben"
+ quit anwaeltin "Zulassung entzogen"
+ sex arvid milan "wacht"
- boss ragna milan "Vorgesetzte"
- discover? ragna milan "Wind"
- reveal milan farah "gesteht"
- help farah milan "rät"

== 9
[Milan](milan) legt [Ragna](ragna) die Karten offen und wird vom Dienst suspendiert. Auf eigene Faust heftet [er](milan) sich an die Fersen von [Wiebrand](wiebrand), einem [Fahrer](wiebrand) der Reederei, in [dessen](wiebrand) Wagen [Uhl](buchhalter) verschleppt worden war. [Wiebrand](wiebrand) bemerkt den [Verfolger](milan), rammt [ihn](milan) vom Deich und begeht Fahrerflucht. [Arvid](arvid) durchwacht die Nacht am Krankenbett. [Ohlsen](ragna) indessen hat vom Büro aus beobachtet, wie [Merle](merle) die Privatadresse [ihres](ragna) [Verflossenen](zoellner) aufsucht, und beginnt, [ihn](zoellner) zu überprüfen.
- reveal milan ragna "Karten"
+ quit milan "suspendiert"
- investigate milan wiebrand "Fersen"
- abduct.past wiebrand buchhalter "verschleppt"
- discover wiebrand milan "bemerkt"
+ attack wiebrand milan "rammt"
- injure milan wiebrand "Krankenbett"
- flee wiebrand "Fahrerflucht"
- help arvid milan "durchwacht"
- discover ragna merle "beobachtet"
- travel merle zoellner "aufsucht"
- ex ragna zoellner "Verflossenen"
+ investigate ragna zoellner "überprüfen"

== 10
[Wiebrand](wiebrand) wird an der dänischen Grenze aus dem Verkehr gezogen und nennt [Ragna](ragna) [seinen](wiebrand) [Auftraggeber](zoellner): [Hilmar Zöllner](zoellner). [Dieser](zoellner) hatte über Jahre Zollsünden der Reederei gedeckt und fürchtete, dass der [Buchhalter](buchhalter) plaudert. Ehe die Handschellen klicken, drückt [Hilmar](zoellner) der [Kommissarin](ragna) eine Pistole in den Rücken und zwingt [sie](ragna) auf einen Kutter. [Uhl](buchhalter), mittlerweile genesen, packt nun doch aus. [Farah](farah) und der humpelnde [Milan](milan) durchforsten die Hafenkameras nach einer Spur [ihrer](farah+milan) [Chefin](ragna).
+ arrest _ wiebrand "aus dem Verkehr gezogen"
- reveal wiebrand ragna "nennt"
- boss zoellner wiebrand "Auftraggeber"
- help.past zoellner "gedeckt"
- sad zoellner buchhalter "fürchtete"
- reveal? buchhalter "plaudert"
- arrest? _ zoellner "Handschellen"
- threaten zoellner ragna "Pistole"
+ abduct zoellner ragna "zwingt"
- recover buchhalter "genesen"
- reveal buchhalter "packt"
- find? farah+milan ragna "durchforsten"
- boss ragna farah+milan "Chefin"

== 11
Auf See gesteht [Zöllner](zoellner) [seiner](zoellner) [Gefangenen](ragna), dass [er](zoellner) [Gisbert](gisbert) nicht umgebracht hat; [er](zoellner) habe nur [Uhls](buchhalter) [Entführer](wiebrand) bezahlt. [Er](zoellner) habe das alles getan, um [ihr](ragna) nach [Den Haag](@denhaag) folgen zu können, denn [er](zoellner) liebe [sie](ragna) noch immer. [Ragna](ragna) nutzt eine Welle, stößt [ihn](zoellner) über Bord und wirft [ihm](zoellner) dann den Rettungsring zu. Die Küstenwache nimmt den zitternden [Juristen](zoellner) fest. Bleibt die Frage: Wessen Hand hat die Lotkugel geführt? [Arvid](arvid) bittet [Milan](milan), zu [ihm](arvid) zu ziehen, doch [der](milan) hat ein ungutes Gefühl.
- abduct zoellner ragna "Gefangenen"
- kill! zoellner gisbert "nicht umgebracht"
- reveal zoellner ragna "gesteht"
- abduct.past wiebrand buchhalter "Entführer"
- hire.past wiebrand zoellner "bezahlt"
- travel? zoellner ragna "folgen" @denhaag
- confess zoellner ragna "liebe"
- love zoellner ragna "liebe"
- attack ragna zoellner "stößt"
+ rescue ragna zoellner "Rettungsring"
+ arrest _ zoellner "nimmt"
- move? milan arvid "ziehen"
- sad milan "ungutes Gefühl"

== 12
Ein Haar an der Spieluhr bringt die Lösung. [Merle](merle) hatte den [Vater](gisbert) zur Rede gestellt, weil [er](gisbert) nach [Arvid](arvid) auch [sie](merle) enterben wollte, und im Affekt zugeschlagen; [ihr](merle) Alibi für den [Bruder](arvid) sollte in Wahrheit [sie](merle) selbst decken. [Ohlsen](ragna) holt [sie](merle) vom Bootssteg ab, ohne ein Wort zu sprechen. [Cosima](cosima) und [Enzo](enzo), wegen Urkundenfälschung angeklagt, schieben einander die Schuld zu. [Arvid](arvid) verkauft die Schiffe und verlässt die Küste. Am Bahnsteig wartet [er](arvid) vergeblich auf [Milan](milan), [der](milan) auf der Mole neben [Ragna](ragna) sitzt und [seine](milan) Dienstmarke zurückbekommt.
- discover _ merle "Lösung"
- quarrel.past gisbert merle "zur Rede"
- parent gisbert merle "Vater"
- lose? merle "enterben"
+ kill.past merle gisbert "zugeschlagen"
- help.past merle arvid "Alibi"
- sibling arvid merle "Bruder"
- betray.past merle "Alibi"
+ arrest ragna merle "holt"
- betray? cosima+enzo "Urkundenfälschung"
- accuse _ cosima+enzo "angeklagt"
- quarrel cosima enzo "Schuld"
- travel arvid "verlässt"
- reject milan arvid "vergeblich"
+ hire milan "Dienstmarke"
