%series Die Salzkrone
%lang de
%genre fantasy, fan wiki
%cast isaura | Prinzessin Isaura; Isaura | f
%cast brannoc | König Brannoc; Brannoc | m
%cast leorin | Leorin | m
%cast maske | Grauer Reiter | m
%cast veshna | Veshna | f
%cast dagan | Hauptmann Dagan; Dagan | m
%cast thessaly | Thessaly | f
%cast ruk | Ruk | m
%cast ebbe | Ebbe | f
%cast sund | Sund | m
%cast morwyn | Morwyn | n
%cast oda | Königin Odalind; Odalind | f
%cast elrik | König Elrik; Elrik | m
%cast fuerst | Fürst Tarquil; Tarquil | m
%cast bote | - | m

== 1 Asche auf dem Thron
Seit der Ermordung von [König Elrik](elrik) sitzt [dessen](elrik) jüngerer [Bruder](brannoc) [Brannoc](brannoc) auf dem Salzthron von [Ysmar](@ysmar). [Seine](brannoc) [Nichte](isaura) [Isaura](isaura) soll an [ihrem](isaura) siebzehnten Namenstag mit [Fürst Tarquil](fuerst), einem [Greis](fuerst), verheiratet werden. In der Nacht davor klettert [sie](isaura) durch den Abort der Burg ins Freie. Auf der Heide gabelt [sie](isaura) [Ruk](ruk) auf, einen sprechenden [Dachs](ruk) mit zerschossener Pfote, [dem](ruk) [sie](isaura) den Bolzen herauszieht. [Hauptmann Dagan](dagan) erhält vom [König](brannoc) den Befehl, [sie](isaura) lebend zurückzuschleifen.
- kill.past _ elrik "Ermordung"
- sibling brannoc elrik "Bruder"
- kin brannoc isaura "Nichte"
- wedding? fuerst isaura "verheiratet"
+ flee isaura "klettert"
+ find isaura ruk "gabelt"
- injure.past ruk "zerschossener"
- treat ruk isaura "herauszieht"
- boss brannoc dagan "Befehl"
- abduct? dagan isaura "zurückzuschleifen"

== 2 Die Hütte im Moor
Der [Dachs](ruk) führt die [Prinzessin](isaura) zur [Moorhexe](veshna) [Veshna](veshna), [die](veshna) vor Jahren [ihr](veshna) Amt am Hof einbüßte. Widerwillig erklärt sich [diese](veshna) bereit, das [Mädchen](isaura) in der Salzkunst zu unterrichten. Nachts überrascht [Isaura](isaura) zwei [Langfinger](ebbe+sund) beim Durchwühlen [ihres](isaura) Bündels, die [Zwillinge](ebbe+sund) [Ebbe](ebbe) und [Sund](sund); aus dem Handgemenge wird ein gemeinsames Frühstück. [Veshna](veshna) sieht im Kessel, wie die [Schülerin](isaura) eines Tages eine Krone zerbricht, behält es aber für sich.
- help ruk isaura "führt"
- quit.past veshna "einbüßte"
+ advisor.start veshna isaura "unterrichten"
- steal? ebbe+sund isaura "Durchwühlen"
- find isaura ebbe+sund "überrascht"
- sibling ebbe sund "Zwillinge"
- quarrel ebbe+sund isaura "Handgemenge"
+ discover veshna isaura "sieht im Kessel"
- reveal! veshna "behält"

== 3 Der Graue Reiter
In [Karhaven](@karhaven) befreit ein maskierter [Reiter](maske) achtzehn zum Tode Verurteilte vom Richtplatz. [Ebbe](ebbe) schwärmt seither von nichts anderem als [seinen](maske) Augen, sehr zum Verdruss [ihres](ebbe) [Bruders](sund), [der](sund) [sie](ebbe) für eine Gans erklärt. Um Geld für Pferde zu verdienen, verdingt sich [Isaura](isaura) unter falschem Namen in der Werkstatt von [Thessaly](thessaly), einer [Schmiedin](thessaly), [deren](thessaly) Schwerter niemals rosten. Die [Meisterin](thessaly) durchschaut den Schwindel am ersten Abend. Statt [sie](isaura) der Wache auszuliefern, schmiedet [sie](thessaly) [ihr](isaura) einen Dolch.
+ rescue maske _ "befreit"
- love.start ebbe maske "schwärmt"
- sibling ebbe sund "Bruders"
- sad sund ebbe "Verdruss"
- hire isaura thessaly "verdingt"
- betray isaura thessaly "unter falschem Namen"
- boss thessaly isaura "Meisterin"
+ discover thessaly isaura "durchschaut"
- betray! thessaly isaura "auszuliefern"
- create thessaly "schmiedet"
- gift thessaly isaura "Dolch"

== 4 Salz und Eisen
[Dagan](dagan) spürt die [Flüchtige](isaura) auf und stellt die Schmiede unter Belagerung. [Thessaly](thessaly), [die](thessaly) einst [seine](dagan) [Braut](thessaly) gewesen ist, tritt allein vors Tor und redet eine Stunde auf [ihn](dagan) ein. Während der [Hauptmann](dagan) zaudert, entkommen [Isaura](isaura) und [Ruk](ruk) durch die Esse. Ein übereifriger Bogenschütze trifft [Sund](sund) in die Schulter. [Veshna](veshna) versorgt die Wunde mit Moorsalz, kann den Wundbrand jedoch nicht aufhalten, und [Ebbe](ebbe) weicht nicht vom Lager [ihres](ebbe) [Zwillings](sund).
- find dagan isaura "spürt"
- flee.past isaura "Flüchtige"
- attack dagan thessaly "Belagerung"
- engaged.past dagan thessaly "Braut"
+ flee isaura+ruk dagan "entkommen"
+ injure sund "Schulter"
- attack _ sund "trifft"
- treat sund veshna "versorgt"
- ill sund "Wundbrand"
- help ebbe sund "weicht nicht"
- sibling ebbe sund "Zwillings"

== 5 Der Preis des Drachen
Nur die Träne des [Salzdrachen](morwyn) [Morwyn](morwyn) vermag den [Fiebernden](sund) zu heilen. Gegen [Veshnas](veshna) Rat steigt [Isaura](isaura) in die Gipshöhle hinab und weckt das [Untier](morwyn), [das](morwyn) [sie](isaura) zunächst zu verschlingen droht. Ein Rätselspiel entscheidet, und [Elriks](elrik) [Tochter](isaura) gewinnt. [Morwyn](morwyn) überlässt [ihr](isaura) zähneknirschend die Träne und verrät obendrein, dass der [Mörder](brannoc) des alten [Königs](elrik) [dessen](elrik) eigener [Bruder](brannoc) gewesen sei. Wieder auf den Beinen, isst [Sund](sund) eine halbe Ziege.
- ill sund "Fiebernden"
- recover? sund "heilen"
- travel isaura "hinab"
- kill? morwyn isaura "verschlingen"
- threaten morwyn isaura "droht"
- parent elrik isaura "Tochter"
- find isaura "gewinnt"
- gift morwyn isaura "überlässt"
+ reveal morwyn isaura "verrät"
- kill.past brannoc elrik "Mörder"
- sibling brannoc elrik "Bruder"
- sad morwyn "zähneknirschend"
+ recover sund "Wieder auf den Beinen"

== 6 Ein Fest in Ysmar
[Brannoc](brannoc) richtet zu [seinem](brannoc) fünften Thronjubiläum einen Maskenball aus. [Isaura](isaura) schleicht sich als Tänzerin ein und wird vom [Grauen Reiter](maske) aufs Parkett gezogen, [der](maske) offenbar dasselbe Ziel verfolgt wie [sie](isaura): die Schatulle des [Königs](brannoc). [Ebbe](ebbe) beobachtet [die beiden](isaura+maske) vom Gesims und wird grün. Der [Reiter](maske) schneidet die Schatulle vom Gürtel des [Herrschers](brannoc), wirft sie der [Nichte](isaura) zu und springt in den Burggraben. In der Schatulle liegt ein Brief [ihrer](isaura) totgeglaubten [Mutter](oda).
- celebrate brannoc "Thronjubiläum"
- meet isaura maske "aufs Parkett"
- steal? isaura+maske brannoc "Ziel"
- discover ebbe isaura+maske "beobachtet"
+ jealous ebbe isaura "wird grün"
+ steal maske brannoc "schneidet"
- kin brannoc isaura "Nichte"
- gift maske isaura "wirft"
- flee maske "springt"
- find isaura "Brief"
- parent oda isaura "Mutter"
- die! oda "totgeglaubten"

== 7 Die Gefangene von Trevanthor
Laut dem Schreiben wird [Königin Odalind](oda) seit fünf Jahren im Turm von [Trevanthor](@trevanthor) festgehalten. [Isaura](isaura) brennt darauf, sofort loszureiten; [Veshna](veshna) dagegen wittert eine Falle, und [die zwei](isaura+veshna) gehen im Unfrieden auseinander. [Thessaly](thessaly) schließt sich der [Prinzessin](isaura) an. Am Lagerfeuer gesteht die [Schmiedin](thessaly), dass [sie](thessaly) [Dagan](dagan) damals am Tag vor der Hochzeit sitzen gelassen habe, weil [er](dagan) dem [Usurpator](brannoc) die Treue schwor. Ein [Bote](bote) meldet unterdessen dem [Hauptmann](dagan) jeden [ihrer](isaura+thessaly) Schritte.
- abduct.past _ oda "festgehalten"
- travel? isaura "loszureiten"
- betray? _ isaura "Falle"
+ quarrel isaura veshna "Unfrieden"
- travel isaura+thessaly "schließt"
- reveal thessaly isaura "gesteht"
+ breakup.past thessaly dagan "sitzen gelassen"
- wedding.past! dagan thessaly "Hochzeit"
- reveal bote dagan "meldet"

== 8 Was der Turm verbirgt
In [Trevanthor](@trevanthor) schnappt die Falle zu: [Dagan](dagan) lässt [beide](isaura+thessaly) in Ketten legen. Die Zelle nebenan bewohnt tatsächlich [Odalind](oda), [die](oda) [ihrer](oda) [Tochter](isaura) durch einen Mauerspalt die Hand hinstreckt. Erstmals seit fünf Jahren berühren [sie](isaura+oda) einander. Die [Königin](oda) bekennt, dass nicht [Isaura](isaura), sondern der als Kind ertrunkene [Prinz](leorin) [Leorin](leorin) [ihr](oda) [Erstgeborener](leorin) gewesen sei; [Isaura](isaura) hat von einem [Bruder](leorin) nie gehört. [Dagan](dagan), [der](dagan) an der Tür gelauscht hat, findet keinen Schlaf mehr.
- betray dagan isaura+thessaly "Falle"
+ arrest dagan isaura+thessaly "Ketten"
- neighbour isaura oda "nebenan"
- parent oda isaura "Tochter"
- reveal oda isaura "bekennt"
- die.past leorin "ertrunkene"
- parent oda leorin "Erstgeborener"
+ sibling isaura leorin "Bruder"
- discover! isaura leorin "nie gehört"
- discover dagan oda "gelauscht"
- sad dagan "keinen Schlaf"

== 9 Der Seitenwechsel
[Dagan](dagan) schließt die Zellen auf und händigt [Thessaly](thessaly) wortlos [ihren](thessaly) Hammer aus. [Sie](thessaly) küsst [ihn](dagan), ehe [sie](thessaly) [ihm](dagan) eine Ohrfeige gibt. Auf der Zugbrücke stellt sich den [Fliehenden](dagan+isaura+oda+thessaly) [Fürst Tarquil](fuerst) entgegen, [der](fuerst) noch immer auf [seine](fuerst) [Verlobte](isaura) pocht; [Ruk](ruk) beißt dem [Alten](fuerst) die Sehne durch. In [Karhaven](@karhaven) pflegt [Ebbe](ebbe) derweil den verwundeten [Grauen Reiter](maske), [der](maske) [sie](ebbe) bittet, die Maske nicht zu lüften. [Sie](ebbe) hält Wort.
+ rescue dagan isaura+oda+thessaly "schließt"
- gift dagan thessaly "Hammer"
+ kiss dagan thessaly "küsst"
- attack thessaly dagan "Ohrfeige"
- flee dagan+isaura+oda+thessaly "Fliehenden"
- engaged? fuerst isaura "Verlobte"
- attack ruk fuerst "beißt"
- injure fuerst ruk "Sehne"
- injure maske "verwundeten"
- treat maske ebbe "pflegt"

== 10 Das Gesicht unter dem Tuch
[Sund](sund), [dem](sund) die Heimlichkeiten [seiner](sund) [Schwester](ebbe) verdächtig vorkommen, reißt dem schlafenden [Reiter](maske) das Tuch herunter. [Odalind](oda), eben eingetroffen, erkennt [ihn](leorin) an einem Muttermal: Es ist [Leorin](leorin), lebendig, von [Veshna](veshna) einst aus dem Fluss gezogen und bei Köhlern versteckt. [Isaura](isaura) verlangt von [ihrer](isaura) einstigen [Lehrerin](veshna) eine Erklärung für das Schweigen und bekommt sie unter Tränen. [Ebbe](ebbe) verpasst [Sund](sund) eine Kopfnuss. Der [Prinz](leorin) aber bietet [ihr](ebbe), der [Taschendiebin](ebbe), [seinen](leorin) Arm.
- sibling ebbe sund "Schwester"
+ reveal sund maske "reißt"
- travel oda "eingetroffen"
+ discover oda leorin "erkennt"
- die! leorin "lebendig"
- rescue.past veshna leorin "gezogen"
- help.past veshna leorin "versteckt"
- advisor.past veshna isaura "einstigen Lehrerin"
- reveal veshna isaura "Erklärung"
- reveal.past! veshna "Schweigen"
- sad veshna "Tränen"
- attack ebbe sund "Kopfnuss"

== 11 Zerbrochenes Salz
Gemeinsam erstürmen die [Geschwister](isaura+leorin) die Burg. [Brannoc](brannoc) setzt [Odalind](oda) das Messer an die Kehle, worauf [Dagan](dagan) sich dazwischenwirft und die Klinge in die Rippen bekommt. [Er](dagan) verblutet in [Thessalys](thessaly) Schoß. Rasend vor Schmerz zertrümmert die [Schmiedin](thessaly) dem [Thronräuber](brannoc) den Schädel. [Leorin](leorin) schlägt die Krone aus und will sie [seiner](leorin) [Schwester](isaura) reichen; [diese](isaura) jedoch zerbricht sie über dem Knie, wie es der Kessel vorausgesagt hat. [Morwyn](morwyn) steigt aus der Höhle. Kommt [es](morwyn) als Gast oder als Strafe?
- sibling isaura leorin "Geschwister"
- attack isaura+leorin brannoc "erstürmen"
- threaten brannoc oda "Kehle"
- rescue dagan oda "dazwischenwirft"
- injure dagan brannoc "Rippen"
+ die dagan "verblutet"
- sad thessaly dagan "Schmerz"
+ kill thessaly brannoc "zertrümmert"
- reject leorin "schlägt"
- gift? leorin isaura "reichen"
- reject isaura leorin "zerbricht"
- travel morwyn "steigt"
