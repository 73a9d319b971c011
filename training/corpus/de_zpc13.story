%series Die Dombauhütte
%lang de
%genre medieval craft serial, Regensburg 1385, broadcaster's listings
%cast liebhard | Meister Liebhard; Liebhard | m
%cast ursel   | Ursel | f
%cast kunz    | Kunz Ehinger; Kunz; Ehinger | m
%cast agnes   | Agnes Ehinger; Agnes | f
%cast veit    | Veit | m
%cast mechthild | Mechthild von Au; Mechthild | f
%cast bischof | Bischof Theoderich; Theoderich | m
%cast jaroslav | Jaroslav | m
%cast barbe   | Barbe | f
%cast moench  | Bruder Notker; Notker | m
%cast bader   | - | m
%cast kind    | Hänslein | m

== 1
[Meister Liebhard](liebhard) leitet seit Ostern die Bauhütte und hat [seine](liebhard) junge [Frau](ursel) [Ursel](ursel) aus [Ulm](@ulm) mitgebracht, an [der](ursel) sich die Gesellen nicht sattsehen. Der [Parlier](kunz) [Kunz Ehinger](kunz), [der](kunz) selbst auf den Posten gehofft hatte, grüßt den [Vorgesetzten](liebhard) nicht. [Seine](kunz) [Schwester](agnes) [Agnes](agnes) führt [ihm](kunz) den Haushalt und schwärmt für den [Gesellen](veit) [Veit](veit), [der](veit) aber nur Augen für die [Meisterin](ursel) hat. Aus [Prag](@prag) trifft ein [Bildhauer](jaroslav) namens [Jaroslav](jaroslav) ein.
- boss liebhard kunz "Vorgesetzten"
- married liebhard ursel "Frau"
- jealous kunz liebhard "gehofft"
- sibling agnes kunz "Schwester"
- love agnes veit "schwärmt"
+ love veit ursel "nur Augen"
- travel jaroslav "trifft"

== 2
Der [Prager](jaroslav) soll eine Madonna schlagen und sucht ein Gesicht dafür. [Er](jaroslav) findet es bei [Barbe](barbe), der [Magd](barbe) des [Bischofs](bischof), und küsst [sie](barbe) noch vor der ersten Skizze. [Bischof Theoderich](bischof) hat die [Magd](barbe) lieber für sich. [Ursel](ursel) bringt [Veit](veit) das Vesper aufs Gerüst, weil [sie](ursel) [ihren](ursel) [Mann](liebhard) dort oben vermutet; der [Geselle](veit) schenkt [ihr](ursel) eine steinerne Rose. [Agnes](agnes) steht unten und sieht es. Im Zorn fährt [sie](agnes) den [Bruder](kunz) an, [der](kunz) doch gar nichts dafürkann.
+ kiss barbe jaroslav "küsst"
- love bischof barbe "für sich"
- boss bischof barbe "Magd"
- married liebhard ursel "Mann"
- gift veit ursel "schenkt"
- discover agnes ursel+veit "sieht"
- jealous agnes ursel "Zorn"
- quarrel agnes kunz "fährt"
- sibling agnes kunz "Bruder"

== 3
Eine Seilwinde bricht, und der [Meister](liebhard) stürzt vom Chor. [Veit](veit) fängt [ihn](liebhard) am Gürtel auf. Dass jemand das Seil angeschnitten hat, erkennt der [Gerettete](liebhard) auf den ersten Blick; [sein](liebhard) Verdacht fällt auf den [Parlier](kunz). [Dessen](kunz) [Schwester](agnes) schwört, [er](kunz) habe die Nacht daheim verbracht, und lügt damit für [ihn](kunz) zum ersten Mal. Der [Bader](bader) renkt [Liebhard](liebhard) die Schulter ein. Die adlige [Stifterin](mechthild) [Mechthild von Au](mechthild), verwitwet und vermögend, kommt zur Besichtigung und lässt sich lange von [Kunz](kunz) herumführen.
+ rescue veit liebhard "fängt"
- attack _ liebhard "angeschnitten"
- accuse liebhard kunz "Verdacht"
- sibling agnes kunz "Schwester"
- betray agnes liebhard "lügt"
- help agnes kunz "schwört"
- treat liebhard bader "renkt"
- married.past _ mechthild "verwitwet"
- flirt kunz mechthild "lange"

== 4
[Liebhard](liebhard) liegt im Bett. [Ursel](ursel) pflegt [ihn](liebhard). [Er](liebhard) schimpft auf [Kunz](kunz). [Kunz](kunz) führt nun die Hütte. [Mechthild](mechthild) schickt [Kunz](kunz) einen Mantel. [Barbe](barbe) sitzt [Jaroslav](jaroslav) Modell. [Jaroslav](jaroslav) legt den Meißel weg. [Barbe](barbe) bleibt bis zum Morgen. [Theoderich](bischof) sperrt [Barbe](barbe) in den Turm. [Agnes](agnes) gesteht [Veit](veit) [ihre](agnes) Liebe. „[Ich](veit) kann nicht“, sagt [Veit](veit). [Bruder Notker](moench) hört heute viele Beichten.
- treat liebhard ursel "pflegt"
- accuse liebhard kunz "schimpft"
- hire kunz "führt nun"
- gift mechthild kunz "Mantel"
+ sex barbe jaroslav "bis zum Morgen"
+ abduct bischof barbe "sperrt"
- confess agnes veit "gesteht"
- reject veit agnes "kann nicht"

== 5
Mit Hilfe des [Mönchs](moench), [der](moench) den Turmschlüssel verwahrt, befreit [Jaroslav](jaroslav) [sein](jaroslav) [Modell](barbe) und versteckt [es](barbe) bei der [Schwester](agnes) des [Parliers](kunz). Die [Zurückgewiesene](agnes) und die [Entlaufene](barbe) teilen sich fortan Bett und Kummer. Der [Bischof](bischof) verlangt von [Ehinger](kunz) Auskunft und droht [ihm](kunz), andernfalls werde der Bau eingestellt. [Ursel](ursel) steigt nachts zu [Veit](veit) hinauf, um [ihm](veit) die Rose zurückzugeben. [Sie](ursel) bleibt eine Stunde. Die Rose bringt [sie](ursel) wieder mit.
- help moench jaroslav "Hilfe"
+ rescue jaroslav barbe "befreit"
- sibling agnes kunz "Schwester"
- housemate.start agnes barbe "teilen"
- threaten bischof kunz "droht"
+ affair.start ursel veit "eine Stunde"
- cheat ursel liebhard "eine Stunde"

== 6
Die [Stifterin](mechthild) trägt dem [Parlier](kunz) die Ehe an, dazu die Meisterstelle, sobald der [Kranke](liebhard) abgedankt habe. [Kunz](kunz) willigt ein. Der [Kranke](liebhard) steht jedoch auf, humpelt in die Hütte und findet in der Kiste des [Mannes](veit), [der](veit) [ihn](liebhard) am Gürtel hielt, ein Haarband [seiner](liebhard) [Gattin](ursel). Vor allen Gesellen schlägt [er](liebhard) [Veit](veit) nieder. [Ursel](ursel) leugnet nicht. [Sie](ursel) flieht zu [Agnes](agnes), ausgerechnet, und die [Nebenbuhlerin](agnes) rückt stumm auf dem Strohsack zur Seite.
- propose mechthild kunz "trägt"
+ engaged.start kunz mechthild "willigt"
- recover liebhard "steht"
- discover liebhard ursel+veit "findet"
- married liebhard ursel "Gattin"
- attack liebhard veit "schlägt"
- flee ursel "flieht"
- enemy agnes ursel "Nebenbuhlerin"
- help agnes ursel "rückt"

== 7
Drei [Frauen](agnes+barbe+ursel) in einer Kammer: Die [Pragerliebste](barbe) näht, die [Ehebrecherin](ursel) weint, die [Hausherrin](agnes) kocht. [Barbe](barbe) bemerkt als Erste, dass [Ursel](ursel) morgens blass ist, und fragt, von welchem der beiden [Männer](liebhard+veit) das [Kind](kind) sei. [Veit](veit) hat sich nach [Passau](@passau) davongemacht, ohne davon zu wissen. [Notker](moench) sieht auf dem Gerüst den [Bader](bader), wie [dieser](bader) an den Seilen schneidet, und stellt [ihn](bader). Den [Handlanger](bader) hat die fromme [Mechthild](mechthild) bezahlt. [Ihr](mechthild) [Bräutigam](kunz) ahnt davon nichts.
- housemate agnes barbe+ursel "in einer Kammer"
- couple barbe jaroslav "Pragerliebste"
- sad ursel "weint"
- discover barbe ursel "bemerkt"
+ pregnant ursel "Kind"
- flee veit "davongemacht" @passau
+ discover moench bader "sieht"
- betray.past mechthild liebhard "bezahlt"
- engaged kunz mechthild "Bräutigam"
- discover! kunz mechthild "ahnt davon nichts"

== 8
[Notker](moench) sagt alles [Kunz](kunz). [Kunz](kunz) gibt [Mechthild](mechthild) den Mantel zurück. [Mechthild](mechthild) lacht [Kunz](kunz) aus. Dann weint [sie](mechthild) doch. [Kunz](kunz) geht zu [Liebhard](liebhard). Die [Männer](kunz+liebhard) trinken einen Krug. Beim zweiten reichen [sie](kunz+liebhard) sich die Hand. [Jaroslav](jaroslav) heiratet [Barbe](barbe). Es traut [sie](barbe+jaroslav) der [Mönch](moench). Der [Bischof](bischof) erkennt die Madonna. Sie hat [Barbes](barbe) Mund. [Theoderich](bischof) kniet davor und schweigt.
- reveal moench kunz "sagt alles"
+ breakup kunz mechthild "Mantel"
- sad mechthild "weint"
- reconcile kunz liebhard "Hand"
+ wedding barbe jaroslav "heiratet"

== 9
Der [Meister](liebhard) holt [seine](liebhard) [Frau](ursel) heim, trotz allem und weil [er](liebhard), wie [er](liebhard) dem [Parlier](kunz) beim dritten Krug anvertraut, selber aus einem Fehltritt stamme. Kaum ist die [Heimgeholte](ursel) über der Schwelle, kehrt der [Geselle](veit) aus [Passau](@passau) zurück. [Agnes](agnes) tritt [ihm](veit) am Tor entgegen und nimmt [ihm](veit) den Schwur ab, die [Schwangere](ursel) in Frieden zu lassen. Im Winter bringt [Ursel](ursel) das [Hänslein](kind) zur Welt, mit [Veits](veit) Grübchen am Kinn. [Liebhard](liebhard) meißelt es in einen Schlussstein.
- reconcile liebhard ursel "heim"
- married liebhard ursel "Frau"
- reveal liebhard kunz "anvertraut"
- return veit "kehrt"
- pregnant ursel "Schwangere"
+ birth ursel kind "zur Welt"
- parent veit kind "Grübchen"
- create liebhard "meißelt"

== 10
Dass der [Säugling](kind) die Züge des [Gesellen](veit) trägt, bleibt nicht unbemerkt, am wenigsten bei der abgeblitzten [Stifterin](mechthild). [Sie](mechthild) streut das Gerücht auf dem Fischmarkt und klagt die [Meisterin](ursel) beim [Bischof](bischof) des Ehebruchs an. [Theoderich](bischof), seit dem Tag vor der Madonna ein anderer, lässt beide [Frauen](mechthild+ursel) kommen. [Ursel](ursel) zittert. Da tritt [Liebhard](liebhard) neben [sie](ursel) und schwört auf das Evangelium, [er](liebhard) sei der [Vater](liebhard). [Veit](veit), [der](veit) hinter der Säule lauscht, weiß nun, was [er](veit) nicht wissen sollte.
- discover mechthild kind+veit "unbemerkt"
- betray mechthild ursel "Gerücht"
+ accuse mechthild ursel "klagt"
- sad ursel "zittert"
- help liebhard ursel "schwört"
- parent! liebhard kind "Vater"
+ discover veit kind "weiß nun"

== 11
[Veit](veit) fordert vom [Meister](liebhard) [sein](veit) [Kind](kind). Im Streit auf dem Nordturm stolpert der [Ältere](liebhard), und diesmal greift niemand nach dem Gürtel. [Liebhard](liebhard) ist tot. Der [Mann](veit), [der](veit) [ihn](liebhard) einst aufgefangen hat, stellt sich noch am selben Abend; [Kunz](kunz), [der](kunz) von unten alles gesehen hat, bezeugt, dass es ein Unglück war. Die [Witwe](ursel) will den [Gesellen](veit) nie wieder vor Augen haben. [Agnes](agnes) bringt [ihm](veit) Brot in den Kerker, wie man einem Hund Brot bringt, und bleibt doch jedes Mal länger.
- parent veit kind "Kind"
- quarrel liebhard veit "Streit"
+ die liebhard "tot"
- rescue.past veit liebhard "aufgefangen"
- help kunz veit "bezeugt"
- married.past liebhard ursel "Witwe"
- reject ursel veit "nie wieder"
- arrest _ veit "Kerker"
- help agnes veit "Brot"

== 12
Der neue [Meister](kunz) heißt [Ehinger](kunz), und [seine](kunz) erste Amtshandlung ist ein Grabstein für [den](liebhard), [den](liebhard) [er](kunz) so lange gehasst hat. [Jaroslav](jaroslav) haut ihn unentgeltlich. [Barbe](barbe), inzwischen selbst guter Hoffnung, zieht mit dem [Gatten](jaroslav) nach [Prag](@prag). [Veit](veit) kommt frei und wartet vor der Hütte, doch nicht auf die [Mutter](ursel) [seines](veit) [Sohnes](kind). [Er](veit) bittet [Agnes](agnes) um Vergebung und, nach drei Wochen, um [ihre](agnes) Hand. [Sie](agnes) lässt [ihn](veit) zappeln bis zum Richtfest. [Kunz](kunz) trägt das [Hänslein](kind) auf den Schultern. Neben [ihm](kunz) geht, ein wenig näher als nötig, [Ursel](ursel).
- hire kunz "neue Meister"
- enemy.past kunz liebhard "gehasst"
- create jaroslav "haut"
- pregnant barbe "guter Hoffnung"
- move barbe+jaroslav "zieht" @prag
- married barbe jaroslav "Gatten"
- parent ursel kind "Mutter"
+ propose veit agnes "Hand"
- flirt kunz ursel "näher als nötig"
