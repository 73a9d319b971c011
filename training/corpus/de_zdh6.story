%series Weißes Gold
%lang de
%genre Historienserie, Salzstadt um 1420, Chronikton
%cast hiltrud | Hiltrud Sülfmeister; Hiltrud; Salzherrin | f
%cast wolter | Wolter Sülfmeister; Wolter | m
%cast jorid | Jorid | f
%cast tile | Tile Boddeker; Boddeker; Tile | m
%cast albrun | Albrun Boddeker; Albrun | f
%cast henning | Henning | m
%cast abt | Abt Remigius; Remigius | m
%cast vogt | Ritter Ekbert; Ekbert; Vogt Ekbert | m
%cast knecht | Klaas | m
%cast hebamme | Mutter Geseke; Geseke | f
%cast jude | Meister Salomo; Salomo | m
%cast mirjam | Mirjam | f
%cast herzog | - | m
%cast saeugling | Wolter | m
%cast junge | - | m

== 1
Ein Wagen kippt, ein Seil reißt, und [Hiltrud Sülfmeister](hiltrud) ist mit neunundzwanzig Herrin über vierzig Siedepfannen. Kaum liegt [ihr](hiltrud) [Gemahl](wolter) [Wolter](wolter) unter der Erde, hält [Tile Boddeker](tile), [Ratsherr](tile) und schärfster [Widersacher](tile) des [Toten](wolter), um [ihre](hiltrud) Hand an. [Sie](hiltrud) lässt [ihm](tile) einen Sack Asche überbringen. [Henning](henning), [Wolters](wolter) [Sohn](henning) aus erster Ehe, erscheint zum Begräbnis nicht. [Er](henning) sitzt im Wirtshaus, mit [Albrun](albrun) auf dem Schoß, [Boddekers](tile) einziger [Tochter](albrun).
+ die wolter "unter der Erde"
- married hiltrud wolter "Gemahl"
- enemy tile wolter "Widersacher"
+ propose tile hiltrud "Hand"
- reject hiltrud tile "Asche"
- parent wolter henning "Sohn"
- kin henning hiltrud "erster Ehe"
- flirt albrun henning "auf dem Schoß"
- parent tile albrun "Tochter"

== 2
Der Rat verlangt, dass die [Witwe](hiltrud) binnen Jahresfrist wieder heirate oder die Pfannen abgebe. [Abt Remigius](abt), [ihr](hiltrud) [Beichtvater](abt), rät zum Kloster, an dem [er](abt) mitverdient. Die [Magd](jorid) [Jorid](jorid) rät zu gar nichts, [sie](jorid) handelt: Unter den Trümmern des Wagens liest [sie](jorid) ein Seil auf, das sauber durchtrennt ist. [Wolter](wolter) ist also nicht verunglückt. [Henning](henning) wiederum fordert von der [Stiefmutter](hiltrud) die Schlüssel. Als [sie](hiltrud) [ihm](henning) nur die zur Hühnerkammer gibt, spuckt [er](henning) aus.
- die.past wolter "Witwe"
- married.past hiltrud wolter "Witwe"
- wedding? _ hiltrud "heirate"
- lose? hiltrud "abgebe"
- advisor abt hiltrud "Beichtvater"
+ find jorid "liest"
- kill.past _ wolter "durchtrennt"
- boss hiltrud jorid "Magd"
- kin henning hiltrud "Stiefmutter"
- gift hiltrud henning "gibt"
- quarrel henning hiltrud "spuckt"

== 3
[Vogt Ekbert](vogt), der schöne [Hauptmann](vogt) des [Herzogs](herzog), reitet ein, um die Sache zu prüfen. [Hiltrud](hiltrud) misstraut [ihm](vogt), [Jorid](jorid) betet [ihn](vogt) an. [Er](vogt) lässt den [Fuhrknecht](knecht) [Klaas](knecht) auf die Streckbank legen, obwohl die [Salzherrin](hiltrud) dagegen Einspruch erhebt. Der [Gefolterte](knecht) nennt keinen Namen. [Er](knecht) kann nicht; man hat [ihm](knecht) vorher die Zunge herausgeschnitten. Bei [Meister Salomo](jude), dem [Geldverleiher](jude), versetzt [Tile](tile) heimlich den Familienschmuck. [Salomos](jude) [Tochter](mirjam) [Mirjam](mirjam) schreibt alles auf.
- boss herzog vogt "Hauptmann"
- travel vogt "reitet"
- investigate vogt wolter "prüfen"
- love jorid vogt "betet"
- attack vogt knecht "Streckbank"
- quarrel hiltrud vogt "Einspruch"
+ attack.past _ knecht "herausgeschnitten"
- parent jude mirjam "Tochter"
- create mirjam "schreibt"

== 4
[Albrun](albrun) trägt ein Kind unter dem Herzen und den Gürtel entsprechend weit. [Geseke](hebamme), die [Wehmutter](hebamme), sieht es mit einem Blick und bekommt einen Gulden für [ihr](hebamme) Schweigen. [Henning](henning) würde die [Geliebte](albrun) auf der Stelle zur Frau nehmen, doch [Boddeker](tile) hat [sie](albrun) längst dem [Vogt](vogt) versprochen. [Ekbert](vogt) weiß nichts von [seinem](vogt) Glück; [er](vogt) sitzt in der Siedehütte bei [Hiltrud](hiltrud) und lässt sich erklären, warum Salz weint, bevor es fest wird. Noch nie hat [ihr](hiltrud) ein Mann so lange zugehört.
+ pregnant albrun henning "Kind unter dem Herzen"
- discover hebamme albrun "Blick"
- gift albrun hebamme "Gulden"
- reveal! hebamme "Schweigen"
- wedding? albrun henning "zur Frau nehmen"
- engaged? albrun vogt "versprochen"
- couple albrun henning "Geliebte"
- discover! vogt "weiß nichts"

== 5
In einer Gewitternacht brennen neun Hütten nieder. Ein [Siedejunge](junge) kommt um; dass es nicht mehr sind, ist [Jorid](jorid) zu verdanken, [die](jorid) die Schlafenden mit einer Kelle wach geschlagen hat. Auf dem Markt heißt es, die [Witwe](hiltrud) habe den Teufel im Sud. [Abt Remigius](abt) predigt in dieselbe Kerbe. [Hiltrud](hiltrud) bittet [Salomo](jude) um ein Darlehen und bekommt es zu einem Zins, über den [er](jude) selbst lächeln muss: ein Fässchen Salz im Jahr. [Mirjam](mirjam) steckt [ihr](hiltrud) obendrein die Abschrift zu.
- die junge "kommt um"
+ rescue jorid _ "wach geschlagen"
- accuse _ hiltrud "heißt es"
- married.past hiltrud wolter "Witwe"
- accuse abt hiltrud "predigt"
+ help jude hiltrud "Darlehen"
- die.past wolter "Witwe"
- gift mirjam hiltrud "steckt"

== 6
Aus [Mirjams](mirjam) Zeilen geht hervor, dass [Tile](tile) mit dem Schmuck einen Mörder bezahlt hat. [Hiltrud](hiltrud) trägt den Beweis zum [Vogt](vogt). [Der](vogt) küsst [ihr](hiltrud) die Fingerspitzen, schließt das Blatt in die Truhe, und am Morgen ist die Truhe leer. Hat [er](vogt) [sie](hiltrud) verkauft? [Jorid](jorid) hat gesehen, wer nachts auf der Treppe war: [Henning](henning). Für die Abschrift erhält [der](henning) von [Boddeker](tile) endlich das Eheversprechen. So tauscht ein [Sohn](henning) das Blut des [Vaters](wolter) gegen eine Braut.
+ discover hiltrud tile "geht hervor"
- kill.past _ wolter "Mörder"
- hire.past _ tile "bezahlt"
- reveal hiltrud vogt "Beweis"
- kiss hiltrud vogt "küsst"
- betray? vogt hiltrud "verkauft"
- discover jorid henning "gesehen"
+ steal henning vogt "leer"
- engaged.start albrun henning "Eheversprechen"
- parent wolter henning "Vaters"
- betray henning wolter "tauscht"

== 7
Fastnacht. [Tile Boddeker](tile) richtet die Hochzeit aus, die [er](tile) nie gewollt hat; das Bier fließt, und [Albrun](albrun) presst die Lippen zusammen. Mitten im Reigen setzen die Wehen ein. [Mutter Geseke](hebamme) ringt bis zum Hahnenschrei um zwei Leben und behält nur eines. Den [Knaben](saeugling) legt [sie](hebamme) [Henning](henning) in den Arm. [Der](henning) schreit, man solle [ihm](henning) das Balg aus den Augen schaffen. [Hiltrud](hiltrud), ungeladen, nimmt das [Kind](saeugling) unter den Mantel und trägt [es](saeugling) durch den Schnee.
+ wedding albrun henning "Hochzeit"
- celebrate tile "richtet"
- birth albrun saeugling "Wehen"
+ die albrun "behält nur eines"
- treat albrun hebamme "ringt"
- parent henning saeugling "Arm"
- reject henning saeugling "aus den Augen"
- invite! _ hiltrud "ungeladen"
- help hiltrud saeugling "unter den Mantel"

== 8
Von Gram zerfressen beschuldigt [Tile](tile) die [Hebamme](hebamme) der Zauberei. [Remigius](abt) lässt das Reisig schichten. [Ekbert](vogt) stellt sich mit dem Schwert davor, allein, denn [seine](vogt) Reiter haben Angst vor dem Bann. [Klaas](knecht) der [Stumme](knecht) tritt aus der Menge, greift sich ein Stück Kohle und zeichnet auf die Kirchenmauer, was [er](knecht) nicht sagen kann: zwei Männer, ein Seil, ein Messer. Einer trägt die Kette des Rats. Der andere trägt eine Kutte.
- sad tile "Gram"
+ accuse tile hebamme "beschuldigt"
- kill? abt hebamme "Reisig"
- rescue vogt hebamme "stellt sich"
+ reveal knecht "zeichnet"
- kill.past abt+tile wolter "zwei Männer"

== 9
Der [Abt](abt) entkommt durch den Kreuzgang, der [Ratsherr](tile) wird in Ketten gelegt. Am Gitter gesteht [er](tile) [Hiltrud](hiltrud), [er](tile) habe [ihren](hiltrud) [Mann](wolter) nicht des Salzes wegen töten lassen, sondern [ihretwegen](hiltrud). Dass [sie](hiltrud) [ihn](tile) mit siebzehn ausgelacht habe, sei nie verheilt. [Sie](hiltrud) fragt, ob [er](tile) [seinen](tile) [Enkel](saeugling) sehen wolle. Da weint der [Alte](tile) wie ein Kind. Von [Jorid](jorid) hinterbracht, erreicht die Kunde auch [Henning](henning), [der](henning) begreift, wem [er](henning) die Abschrift gegeben hat.
- flee abt "entkommt"
+ arrest _ tile "Ketten"
- confess tile hiltrud "ihretwegen"
- kill.past tile wolter "töten lassen"
- married.past hiltrud wolter "Mann"
- reject.past hiltrud tile "ausgelacht"
- kin saeugling tile "Enkel"
- sad tile "weint"
- reveal jorid henning "hinterbracht"
+ discover henning tile "begreift"

== 10
Vor der Hinrichtung erhängt sich [Boddeker](tile) mit dem Riemen [seiner](tile) Ratstasche. [Henning](henning) wirft sich der [Stiefmutter](hiltrud) zu Füßen, [die](hiltrud) [ihn](henning) aufhebt, aber nicht umarmt. Von den Dorfleuten aufgehetzt, ziehen Vermummte gegen die Judengasse. [Mirjam](mirjam) wird an den Haaren auf die Straße gezerrt; [Henning](henning), [der](henning) nichts mehr zu verlieren hat, schlägt [ihr](mirjam) den Weg frei und wird dabei von einem Pflasterstein getroffen. [Salomo](jude) versteckt [beide](henning+mirjam) im leeren Solefass.
+ die tile "erhängt"
- kin henning hiltrud "Stiefmutter"
- reconcile? henning hiltrud "zu Füßen"
- attack _ mirjam "gezerrt"
+ rescue henning mirjam "schlägt"
- injure henning "Pflasterstein"
- help jude henning+mirjam "versteckt"

== 11
Der [Herzog](herzog) ruft [seinen](herzog) [Vogt](vogt) ab. In der letzten Nacht bittet [Ekbert](vogt) die [Salzherrin](hiltrud), mitzukommen, und [sie](hiltrud) bittet [ihn](vogt) zu bleiben. Keiner gibt nach. So reitet [er](vogt) davon, und [Jorid](jorid), [die](jorid) [ihm](vogt) das Pferd gesattelt hat, reitet hinterdrein, in Männerkleidern. [Hiltrud](hiltrud) findet zwei Tage später [ihr](jorid) Schürzenband am Haken. Im Fass, unter Fieber und Pökelgeruch, hat [Mirjam](mirjam) unterdessen [Hennings](henning) Kopf verbunden und, ganz gegen [ihren](mirjam) Willen, [ihr](mirjam) Herz verloren.
- boss herzog vogt "Vogt"
- quit vogt "ruft"
- travel? hiltrud vogt "mitzukommen"
+ reject hiltrud vogt "Keiner gibt nach"
- travel vogt "reitet"
+ travel jorid vogt "hinterdrein"
- find hiltrud "findet"
- ill henning "Fieber"
- treat henning mirjam "verbunden"
- love.start mirjam henning "Herz verloren"

== 12
Sechs Jahre danach: Der kleine [Wolter](saeugling) tollt zwischen den Pfannen und nennt [Hiltrud](hiltrud) Mutter. [Henning](henning) und [Mirjam](mirjam), in [Lübeck](@luebeck) getraut und von beiden Gemeinden verstoßen, kehren mit einem Wagen voll Tuch heim. Der [Vater](henning) sieht [seinen](henning) [Sohn](saeugling) zum ersten Mal bei Tageslicht. Am Tor wartet ein grau gewordener [Reiter](vogt). Wo [Jorid](jorid) sei, fragt [Hiltrud](hiltrud). Gefallen, antwortet [Ekbert](vogt), an [seiner](vogt) Seite, keiner habe tapferer gestanden. [Die beiden](hiltrud+vogt) trauern gemeinsam, und diesmal bleibt [er](vogt).
- parent? hiltrud saeugling "nennt"
- wedding.past henning mirjam "getraut" @luebeck
- reject.past _ henning+mirjam "verstoßen"
+ return henning+mirjam "kehren"
- parent henning saeugling "Vater"
- meet henning saeugling "zum ersten Mal"
- return vogt "wartet"
+ die.past jorid "Gefallen"
- sad hiltrud+vogt "trauern"
