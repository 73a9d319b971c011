%series Zirkus Valdini
%lang de
%genre Familiendrama im Zirkus, Programmzeitschrift
%cast cosima | Cosima Valdini; Cosima | f
%cast gaspard | Gaspard Valdini; Gaspard | m
%cast emil | Emil Rast; Emil; Rast | m
%cast lilo | Lilo | f
%cast zora | Zora | f
%cast igor | Igor Valdini; Igor | m
%cast clown | August Pohl; Pohl | m

%cast tante | Tante Rosalba; Rosalba | f
%cast bankier | Herr Stein; Stein | m
%cast elefant | Bella | f
%cast vater | - | m
%cast mutter | - | f
%cast baby | - | f
%cast seiltaenzerin | - | f
%cast valdinis | Valdinis | g

== 1 Manege frei
Der alte [Direktor](gaspard) [Gaspard Valdini](gaspard) hat Schulden bis zum Zeltmast. Also soll [seine](gaspard) [Enkelin](cosima) [Cosima](cosima), [Trapezkünstlerin](cosima) und [sein](gaspard) [Augapfel](cosima), [Herrn Stein](bankier) von der Kreditbank zum Mann nehmen. Dumm nur, dass [sie](cosima) [ihr](cosima) Herz längst an [Emil Rast](emil) verloren hat, [ihren](cosima) [Fänger](emil), [der](emil) [sie](cosima) jeden Abend auffängt und jeden Abend danach küsst. Die [Messerwerferin](zora) [Zora](zora) weiß davon, denn [sie](zora) schielt selbst nach [Emil](emil). [Bella](elefant), die [Elefantin](elefant), niest.
- kin cosima gaspard "Enkelin"
- wedding? bankier cosima "zum Mann nehmen"
+ love cosima emil "verloren"
- colleague cosima emil "Fänger"
- kiss cosima emil "küsst"
- discover zora cosima+emil "weiß"
- love zora emil "schielt"

== 2 Ohne Netz
Der [Bankier](bankier) hält um [Cosima](cosima) an, mit Ring und Ratenplan. Vor dem versammelten Ensemble sagt [sie](cosima) nein, woraufhin [Stein](bankier) mit Zwangsvollstreckung droht. [Gaspard](gaspard) zürnt der [Enkelin](cosima). In der Nacht löst jemand eine Schraube, und bei der Premiere in [Passau](@passau) gleitet [Emil](emil) aus der Aufhängung. [Er](emil) überlebt, doch die rechte Hand ist zerschmettert. [Pohl](clown), der [Clown](clown), hat eine [Frau](zora) mit langem Zopf am Mast gesehen. Zöpfe tragen im Zirkus viele.
+ propose bankier cosima "hält"
- reject cosima bankier "nein"
- threaten bankier gaspard "Zwangsvollstreckung"
- quarrel cosima gaspard "zürnt"
- kin cosima gaspard "Enkelin"
+ injure emil _ "zerschmettert"
- discover clown _ "gesehen"

== 3 Der neue Fänger
Ein [Ersatzmann](igor) muss her: [Igor](igor), ein [Hüne](igor) aus [Odessa](@odessa), [dem](igor) man nachsagt, [er](igor) habe nie jemanden fallen lassen, außer zwei Ehefrauen. [Cosima](cosima) fliegt wieder, und weil die Chemie stimmt, wird der verletzte [Artist](emil) auf dem Krankenlager von bösen Bildern heimgesucht. [Zora](zora) pflegt [ihn](emil), liest [ihm](emil) vor und lässt dabei die eine oder andere Bemerkung über [seine](emil) [Freundin](cosima) und den [Russischsprechenden](igor) fallen. [Ihr](zora) langer Zopf kitzelt [ihn](emil) am Kinn. Der [Clown](clown) beobachtet es durch einen Riss im Wagen.
- hire igor "Ersatzmann"
- married.past _ igor "zwei Ehefrauen"
- colleague cosima igor "fliegt"
- injure.past emil "verletzte"
+ jealous emil igor "bösen Bildern"
- help zora emil "pflegt"
- betray zora cosima "Bemerkung"
- couple cosima emil "Freundin"
- discover clown zora "beobachtet"

== 4 Kleine Kunststücke
[Lilo](lilo) ist acht. [Lilo](lilo) ist die [Tochter](lilo) von [Zora](zora). [Lilos](lilo) [Vater](vater) ist unbekannt. [Lilo](lilo) liebt [Bella](elefant). [Sie](lilo) schläft bei [Bella](elefant). Dort hört [Lilo](lilo) ein Gespräch. [Zora](zora) gesteht [Pohl](clown) alles. Die Schraube war [Zoras](zora) Werk. Der [Clown](clown) verspricht [Zora](zora) zu schweigen. [Pohl](clown) ist ein weicher [Mann](clown). [Er](clown) liebt [Zora](zora). Das weiß nur [Bella](elefant). [Lilo](lilo) läuft weg. [Tante Rosalba](tante) findet [sie](lilo) im Heu.
- parent zora lilo "Tochter"
- parent vater lilo "Vater"
- friend elefant lilo "liebt"
- discover lilo zora "hört"
+ reveal zora clown "gesteht"
- attack.past zora emil "Schraube"
- reveal! clown zora "schweigen"
+ love clown zora "liebt Zora"
- flee lilo "läuft"
- find tante lilo "findet"

== 5 Der Riss
Zwei Gastspiele später kommt es, wie [die](zora) mit dem Zopf es wollte: [Emil](emil) ertappt die [Trapezkünstlerin](cosima) in [Igors](igor) Armen. Dass der [Hüne](igor) [sie](cosima) bloß nach einem Schwindelanfall stützte, will [er](emil) nicht hören. [Er](emil) wirft [ihr](cosima) Untreue vor und zieht mit einer Hand und einem Koffer davon, zu [seiner](emil) [Mutter](mutter) nach [Linz](@linz). [Cosima](cosima) heult in die Sägespäne. Der Schwindel, stellt [Tante Rosalba](tante) mit einem Blick fest, hat nichts mit der Höhe zu tun: Da sei etwas Kleines unterwegs.
- discover! emil cosima "ertappt"
- help igor cosima "stützte"
- accuse emil cosima "Untreue"
- cheat! cosima emil "Untreue"
+ breakup emil cosima "davon"
- travel emil mutter "zieht" @linz
- parent mutter emil "Mutter"
- sad cosima "heult"
+ pregnant cosima emil "unterwegs"
- discover tante cosima "Blick"

== 6 Pfändung
Ein Gerichtsvollzieher klebt Siegel auf Wohnwagen, Löwenkäfig und Konfetti. [Gaspard](gaspard) erleidet einen Schlaganfall und erkennt danach nur noch den [Elefanten](elefant). Nun führt die [Schwester](tante) des [Direktors](gaspard), die resolute [Rosalba](tante), das Regiment, und [sie](tante) macht dem abgewiesenen [Bankier](bankier) schöne Augen, aus rein geschäftlichen Gründen. [Stein](bankier), seit Jahrzehnten von niemandem angelächelt, bittet [sie](tante) zum Tanz. Die [Schwangere](cosima) nimmt [Igors](igor) Angebot an, dem [Kind](baby) [seinen](igor) Namen zu geben. Liebe ist es nicht; [er](igor) weiß das.
- ill gaspard "Schlaganfall"
- sibling gaspard tante "Schwester"
- hire tante "Regiment"
- reject.past cosima bankier "abgewiesenen"
- flirt tante bankier "schöne Augen"
- invite bankier tante "Tanz"
- pregnant cosima emil "Schwangere"
+ engaged.start cosima igor "Namen"
- love! cosima igor "nicht"

== 7 Briefe nach Linz
[Lilo](lilo), das [Kind](lilo) der [Messerwerferin](zora), kann neuerdings schreiben und tut es: vier krumme Zeilen an den [Mann](emil) mit der kaputten Hand, darunter ein Elefant. [Emil](emil) liest, dass die Schraube nicht von allein kam und von wem sie kam. [Er](emil) nimmt den Nachtzug. Im Winterquartier stellt [er](emil) die [Täterin](zora) neben [ihrer](zora) eigenen Zielscheibe und hat das Messer schon in der gesunden Hand. Da tritt [Pohl](clown) dazwischen. »Wirf [mich](clown)«, sagt der [Clown](clown), »[ich](clown) habe geschwiegen.« Der [Artist](emil) lässt die Klinge sinken und weint.
- parent zora lilo "Kind"
- create lilo "schreiben"
- reveal lilo emil "Zeilen"
+ discover emil zora "liest"
- attack.past zora emil "Täterin"
- return emil "Nachtzug"
+ threaten emil zora "Messer"
- rescue clown zora "dazwischen"
- sad emil "weint"

== 8 Zu spät
Auf dem Standesamt in [Straubing](@straubing) unterschreibt [Cosima](cosima) gerade mit dem dritten Buchstaben, als der [Heimkehrer](emil) hereinstürzt. [Sie](cosima) legt den Stift weg. [Igor](igor), [der](igor) nie jemanden fallen lässt, steckt den Ring wieder ein und geht in den Regen. [Emil](emil) wirft sich vor der [Frau](cosima), [die](cosima) [er](emil) verließ, auf die Knie, doch [sie](cosima) sagt, [er](emil) habe [ihr](cosima) nicht geglaubt. Beide [Männer](emil+igor) stehen mit leeren Händen da. Den Zopf, den hat [Zora](zora) sich abgeschnitten.
+ wedding! cosima igor "legt den Stift weg"
- return emil "Heimkehrer"
- sad igor "in den Regen"
- breakup.past emil cosima "verließ"
- reconcile? cosima emil "Knie"
+ reject cosima emil "nicht geglaubt"

== 9 Rosalbas Rechnung
Der [Bankier](bankier) hat angebissen. Bei einer Flasche Marsala verbrennt [Stein](bankier) die Schuldscheine der [Valdinis](valdinis) einen nach dem anderen und fragt die [Schwester](tante) des [Kranken](gaspard), ob [sie](tante) [seine](bankier) [Frau](tante) werden wolle. Eigentlich wollte [Rosalba](tante) jetzt lachen. [Sie](tante) sagt stattdessen ja und wundert sich am meisten darüber. [Zora](zora) hat sich der Polizei gestellt, und [Lilo](lilo) bleibt beim [Clown](clown), [der](clown) [ihr](lilo) beibringt, auf Händen zu gehen. [Gaspard](gaspard) erkennt zum ersten Mal wieder einen Menschen: [Igor](igor), [den](igor) [er](gaspard) für [seinen](gaspard) Sohn hält.
- help bankier valdinis "Schuldscheine"
- sibling gaspard tante "Schwester"
- ill gaspard "Kranken"
+ propose bankier tante "Frau"
- engaged.start bankier tante "ja"
- arrest _ zora "gestellt"
- move lilo clown "bleibt"
- advisor clown lilo "beibringt"
- parent! gaspard igor "Sohn"

== 10 Der verlorene Sohn
Warum sollte der verwirrte [Alte](gaspard) sich irren? [Igor](igor) trägt eine Münze um den Hals, die [Gaspard](gaspard) vor vierzig Jahren einer [Seiltänzerin](seiltaenzerin) aus [Odessa](@odessa) geschenkt hat. [Tante Rosalba](tante) rechnet, fragt, telefoniert: Der [Hüne](igor) ist tatsächlich ein [Valdini](igor) und damit der [Onkel](igor) ausgerechnet jener [Frau](cosima), [die](cosima) [ihm](igor) auf dem Amt den Stift weglegte. »Da haben wir aber Glück gehabt«, findet [Cosima](cosima), und zum ersten Mal seit Wochen lacht das ganze Lager. Abseits schält [Emil](emil) mit links Kartoffeln.
- gift.past gaspard seiltaenzerin "geschenkt"
- investigate tante igor "rechnet"
- discover tante igor "tatsächlich"
+ parent gaspard igor "Valdini"
- kin cosima igor "Onkel"
- breakup.past cosima igor "weglegte"
- happy cosima "Glück"

== 11 Sturmnacht
Hagel zerfetzt die Plane, ein Mast bricht, und die hochschwangere [Artistin](cosima) ist darunter. [Bella](elefant) stemmt mit der Stirn, [Igor](igor) mit der Schulter, und [Emil](emil) greift mit der Hand, die keine mehr sein sollte, zu und zieht [sie](cosima) heraus. Diesmal hält [er](emil). Im Stroh, zwischen einer [Elefantin](elefant) und einer [Großtante](tante), bringt [Cosima](cosima) ein [Mädchen](baby) zur Welt. [Pohl](clown) hat unterdessen der [Gefangenen](zora) geschrieben, dass [er](clown) warten werde, und wenn es fünf Jahre dauere. Die Antwort besteht aus einem abgeschnittenen Zopf.
- pregnant cosima emil "hochschwangere"
- help elefant+igor cosima "stemmt"
+ rescue emil cosima "zieht"
- kin cosima tante "Großtante"
+ birth cosima baby "zur Welt"
- arrest.past _ zora "Gefangenen"
- confess clown zora "warten"
- gift zora clown "Zopf"

== 12 Große Parade
Im geflickten Zelt tritt ein neuer [Direktor](igor) in den Lichtkegel: [Igor Valdini](igor) begrüßt das Publikum, während [sein](igor) [Vater](gaspard) im Rollstuhl den Takt klopft. Unter der Kuppel schwingt die junge [Mutter](cosima), und [ihr](cosima) [Fänger](emil), [der](emil) inzwischen auch wieder [ihr](cosima) [Mann](emil) fürs Leben sein darf, fasst mit links. [Rosalba](tante) und der [Bankier](bankier), frisch vermählt, verkaufen die Karten. In der ersten Reihe sitzt auf Bewährung die [Messerwerferin](zora), an der einen Hand das [Mädchen](lilo) mit den krummen Zeilen, an der anderen einen [Clown](clown) ohne Schminke.
- hire igor "neuer Direktor"
- parent gaspard igor "Vater"
- parent cosima baby "Mutter"
- colleague cosima emil "Fänger"
+ reconcile cosima emil "wieder"
- wedding.past bankier tante "vermählt"
- return zora "auf Bewährung"
+ couple.start clown zora "anderen"
