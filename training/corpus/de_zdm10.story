%series Tee und Salz
%lang de
%genre family saga, East Frisian tea merchants today, three-strand texts of a broadcaster's press service
%cast antje | Antje Harms; Antje | f
%cast folkert | Folkert Harms; Folkert | m
%cast renko | Renko Harms; Renko | m
%cast ida | Ida Harms; Ida | f
%cast noor | Noor Bakker; Noor | f
%cast surya | Surya Pillai; Surya | m
%cast tammo | Tammo Wilts; Tammo; Wilts | m
%cast steuer | Frau Böckelmann; Böckelmann | f
%cast vater | - | m
%cast gehilfin | - | f
%cast bremer | - | m
%cast alte | Almuth Harms; Oma Almuth; Almuth | f
%cast praktikant | Piet | m
%cast fremde | Mareike Onnen; Mareike | f
%cast stationsschwester | - | f
%cast notar | - | m

== 1 Das Testament
Am Tag nach der Beerdigung öffnet der [Notar](notar) einen Umschlag, und im Hause [Harms](#harms) fällt eine Kanne zu Boden. Der verstorbene [Teehändler](vater) hat [seinen](vater) drei [Kindern](antje+folkert+renko) je ein Viertel der Firma hinterlassen und das letzte einer [Unbekannten](fremde). [Folkert](folkert), der [Älteste](folkert), verlangt, das Papier anzufechten. [Antje](antje), [die](antje) den Laden seit Jahren führt, will lieber wissen, wer diese [Mareike Onnen](fremde) ist. [Renko](renko), der [Jüngste](renko), weiß es längst und isst schweigend [seinen](renko) Kuchen. [Oma Almuth](alte), die [Mutter](alte) des [Toten](vater), gießt sich einen Genever ein. [Sie](alte) habe [ihren](alte) [Jungen](vater) immer für einen Langweiler gehalten, sagt [sie](alte) anerkennend.
- die vater "Beerdigung"
- parent vater antje+folkert+renko "Kindern"
+ gift vater antje+folkert+fremde+renko "hinterlassen"
- discover? antje fremde "wissen"
- discover.past renko fremde "längst"
- reveal! renko _ "schweigend"
- parent alte vater "Mutter"

== 2 Die Unbekannte
[Sie](fremde) kommt mit dem Mittagszug, trägt eine Kapitänsmütze und stellt sich als [Mareike Onnen](fremde) vor, [Schwester](fremde) der Familie, wenn auch nur zur Hälfte. [Folkert](folkert) schlägt [ihr](fremde) die Tür vor der Nase zu, [seine](folkert) [Frau](noor) [Noor](noor) öffnet sie wieder. Beim Tee, dritte Tasse, erzählt die [Besucherin](fremde), dass der [Vater](vater) [sie](fremde) jeden Donnerstag besucht habe, dreißig Jahre lang. Donnerstags war angeblich immer Skat. [Tammo Wilts](tammo), der [Skatbruder](tammo) des [Verstorbenen](vater), muss bekennen, dass [er](tammo) seit 1994 allein gespielt hat.
- travel fremde "Mittagszug"
+ sibling antje+folkert+renko fremde "Schwester"
- reject folkert fremde "schlägt"
- married folkert noor "Frau"
- help noor fremde "öffnet"
- reveal fremde _ "erzählt"
- parent vater fremde "Vater"
- betray.past vater _ "angeblich"
- friend.past tammo vater "Skatbruder"
- die.past vater "Verstorbenen"
+ reveal tammo _ "bekennen"
- betray.past tammo _ "allein gespielt"

== 3 Assam
[Surya Pillai](surya) aus [Kolkata](@kolkata), [Verkoster](surya) eines Großlieferanten, prüft in [Leer](@leer) die Lagerbestände und findet Sägespäne im Assam. [Antje](antje) ist entsetzt und schwört, [ihr](antje) [Vater](vater) habe nie gestreckt. Der [Inder](surya) glaubt [ihr](antje), was [ihn](surya) selbst überrascht. Noch in der Nacht legen sich [die beiden](antje+surya) zwischen den Kisten auf die Lauer und ertappen ausgerechnet den [Praktikanten](praktikant). [Piet](praktikant) gibt zu, von [Folkert](folkert) Geld bekommen zu haben. Wozu, das habe [er](praktikant) nicht gefragt. [Ida](ida), [Antjes](antje) halbwüchsige [Tochter](ida), hat den [Burschen](praktikant) am Nachmittag noch geküsst und heult nun in den Darjeeling.
- travel surya "prüft"
- investigate surya _ "prüft"
- sad antje "entsetzt"
- parent vater antje "Vater"
+ discover antje+surya praktikant "ertappen"
- reveal praktikant _ "gibt zu"
- betray folkert antje "Geld"
- gift folkert praktikant "Geld"
- parent antje ida "Tochter"
- kiss.past ida praktikant "geküsst"
- sad ida praktikant "heult"

== 4 Sturm im Wasserglas
Zur Rede gestellt, wirft [Folkert](folkert) der [Schwester](antje) vor, die Firma in den Bankrott zu führen. Verkaufen müsse man, solange noch wer biete. [Antje](antje) ohrfeigt den [Bruder](folkert), zum ersten Mal, seit [sie](antje) sieben war. [Noor](noor) erfährt auf diese Weise, womit [ihr](noor) [Mann](folkert) in letzter Zeit die Abende zugebracht hat, und zieht ins Gästezimmer. [Mareike](fremde) bewohnt es bereits. Die beiden [Frauen](fremde+noor) teilen sich eine Wärmflasche, danach eine Flasche Korn und schließlich einen Plan, von dem vorläufig nur so viel feststeht, dass [Folkert](folkert) darin schlecht wegkommt.
- accuse folkert antje "wirft"
- sibling antje folkert "Schwester"
+ attack antje folkert "ohrfeigt"
- discover noor folkert "erfährt"
- married folkert noor "Mann"
- housemate.start fremde noor "bewohnt"
+ betray? fremde+noor folkert "Plan"

== 5 Betriebsprüfung
Das Finanzamt [Emden](@emden) entsendet [Frau Böckelmann](steuer). Die [Prüferin](steuer) trinkt keinen Tee, lächelt nicht und findet alles. [Renko](renko), [Taugenichts](renko) der Familie und [Sänger](renko) einer Shantyband, wird von [seinen](renko) [Geschwistern](antje+folkert) beauftragt, die [Dame](steuer) abzulenken. [Er](renko) singt [ihr](steuer) so lange von der See vor, bis [sie](steuer) [ihm](renko) gesteht, dass [sie](steuer) Seemannslieder verabscheut. Am dritten Tag ist [er](renko) es, [der](renko) die Belege holt, sortiert und vorlegt. [Sie](steuer) hat noch nie einen [Mann](renko) getroffen, [der](renko) für [sie](steuer) Ordnung macht. Ein Lächeln wird aktenkundig.
- investigate steuer _ "findet"
- sibling antje+folkert renko "Geschwistern"
- create renko "singt"
- betray? renko steuer "abzulenken"
- reveal steuer renko "gesteht"
+ help renko steuer "sortiert"
+ love.start steuer renko "Lächeln"

== 6 Springflut
[Ida](ida) ist nach einem Streit mit der [Mutter](antje) zu Fuß ins Watt hinaus, [Piet](praktikant) hinterher. [Er](praktikant) will sich entschuldigen, [sie](ida) will davonlaufen, und keiner von [beiden](ida+praktikant) sieht den Priel volllaufen. [Tammo Wilts](tammo), einst Wattführer, läuft [ihnen](ida+praktikant) mit achtundsiebzig Jahren entgegen. [Er](tammo) erreicht den [Jungen](praktikant) und die [Ausreißerin](ida) auf der letzten Sandbank und hält [sie](ida+praktikant) wach, bis der Hubschrauber kommt, indem [er](tammo) [ihnen](ida+praktikant) Skat beibringt. Als man den alten [Herrn](tammo) als Letzten hochziehen will, reißt das Seil.
- quarrel antje ida "Streit"
- parent antje ida "Mutter"
- flee ida antje "zu Fuß"
- reconcile? ida praktikant "entschuldigen"
+ rescue tammo ida+praktikant "hält"
- advisor tammo ida+praktikant "beibringt"
+ injure? tammo "reißt"

== 7 Kluntje
[Tammo](tammo) lebt. Ein Krabbenkutter hat [ihn](tammo) aufgelesen, den Herz-König noch in der Brusttasche. An [seinem](tammo) Krankenbett sitzt [Oma Almuth](alte) und hält [ihm](tammo) eine Standpauke; dass [sie](alte) dabei [seine](tammo) Hand nicht loslässt, bemerkt nur die [Stationsschwester](stationsschwester). Im Kontor trinken [Antje](antje) und [Surya](surya) den sechsten Aufguss und reden vom Monsun. [Er](surya) müsste längst zurück. In der Küche knackt der Kandis, draußen trocknet das Watt, und über [Leer](@leer) liegt ein Himmel wie verdünnte Milch. [Ida](ida) schläft achtzehn Stunden am Stück.
- die! tammo "lebt"
+ rescue _ tammo "aufgelesen"
- quarrel alte tammo "Standpauke"
- help alte tammo "Hand"
- ill tammo "Krankenbett"
- travel! surya "müsste längst zurück"

== 8 Der Plan
[Mareike](fremde) bietet [Folkert](folkert) überraschend [ihre](fremde) Anteile an, zu einem Spottpreis, sofern [er](folkert) die Hälfte in bar anzahlt. Der [Gierige](folkert) plündert dafür das gemeinsame Konto, ohne [Noor](noor) zu fragen. Genau darauf hat [diese](noor) gewartet. Die [Notarsgehilfin](gehilfin), [die](gehilfin) den Kauf beurkundet, ist eine [Freundin](gehilfin) der [Halbschwester](fremde) und hat von Beurkundung keinen Schimmer. [Folkert](folkert) unterschreibt ein Menü vom Chinesen. Das Bargeld liegt am Abend wieder auf dem Konto, allerdings auf dem der [Gattin](noor), [die](noor) es dem [Betrogenen](folkert) mit einem Kussmund quittiert.
- betray fremde folkert "bietet"
- steal folkert noor "plündert"
- friend fremde gehilfin "Freundin"
- sibling folkert fremde "Halbschwester"
+ betray fremde+gehilfin+noor folkert "Betrogenen"
- married folkert noor "Gattin"
+ find noor "Bargeld"

== 9 Funkstille
[Surya](surya) ist abgereist, ohne Abschied. Das jedenfalls denkt [Antje](antje), [die](antje) den Brief, den [er](surya) auf [ihr](antje) Pult gelegt hat, nicht findet. Eingesteckt hat ihn [Ida](ida). [Sie](ida) fürchtet, dass [ihre](ida) [Mutter](antje) nach [Kolkata](@kolkata) geht und [sie](ida) bei [Onkel Folkert](folkert) lässt. [Piet](praktikant) stößt beim Aufräumen auf den Umschlag. [Er](praktikant) könnte [sie](ida) verraten und damit zum zweiten Mal einen [Menschen](ida) enttäuschen, [den](ida) [er](praktikant) mag. Stattdessen schiebt [er](praktikant) den Brief unter die Teedose, die [Antje](antje) jeden Morgen als erste öffnet. „Komm“, steht darin. Mehr nicht.
- travel surya "abgereist"
+ steal ida antje "Eingesteckt"
- sad ida "fürchtet"
- parent antje ida "Mutter"
- move? antje "geht" @kolkata
- kin folkert ida "Onkel"
- find praktikant "stößt"
- betray? praktikant ida "verraten"
+ help praktikant antje "schiebt"
- invite surya antje "Komm"

== 10 Razzia
Der [Konkurrent](bremer) aus [Bremen](@bremen) lässt über einen Strohmann das Gerücht streuen, bei [Harms](#harms) werde Schimmel verkauft. Die Kundschaft bleibt aus. [Frau Böckelmann](steuer), im Privatleben jetzt öfter bei [Renko](renko) anzutreffen, verfolgt die Spur des Geldes, auf eigene Faust und am freien Samstag. Sie führt zu [Folkert](folkert). Aus Rache an [Noor](noor) hat [er](folkert) dem [Bremer](bremer) das Familienrezept zugespielt. [Renko](renko) fleht die [Beamtin](steuer) an, den [Bruder](folkert) zu schonen. [Sie](steuer) ist verliebt, aber vereidigt.
- betray bremer _ "Gerücht"
- couple? renko steuer "öfter"
+ investigate steuer folkert "verfolgt"
+ betray folkert _ "zugespielt"
- help? renko folkert "schonen"
- sibling folkert renko "Bruder"
- love steuer renko "verliebt"

== 11 Vierte Tasse
Wer nach der dritten Tasse den Löffel nicht in die Tasse stellt, bekommt nachgeschenkt. [Folkert](folkert) bekommt nachgeschenkt, sechsmal, denn [Oma Almuth](alte) will von [ihm](folkert) hören, was [er](folkert) angerichtet hat. Danach verlangt die [Matriarchin](alte) keine Entschuldigung. [Sie](alte) schickt den [Enkel](folkert) zu Fuß nach [Bremen](@bremen), das Rezept zurückholen. Unterwegs liest [ihn](folkert) [Mareike](fremde) mit dem Lieferwagen auf. Hundert Kilometer schweigen die [Geschwister](folkert+fremde), dann fragt [er](folkert), was der [Vater](vater) an jenen Donnerstagen getan habe. „Fenster geputzt“, sagt [sie](fremde). „Und gelacht.“ Den [Vater](vater), [der](vater) lachte, hat [Folkert](folkert) nie kennengelernt.
- reveal folkert alte "hören"
- kin alte folkert "Enkel"
- travel folkert "zu Fuß" @bremen
+ help fremde folkert "liest"
- sibling folkert fremde "Geschwister"
- parent vater folkert+fremde "Vater"
+ reveal fremde folkert "sagt"

== 12 Auslaufen
Das Rezept ist zurück, der [Bremer](bremer) angezeigt, [Folkert](folkert) auf Bewährung. [Noor](noor) lässt [ihn](folkert) wieder ins Schlafzimmer, aber nur bis zum Teppichrand. [Antje](antje) übergibt den Laden der [Halbschwester](fremde), packt zwei Koffer und einen [Backfisch](ida); [Ida](ida) darf mit nach [Kolkata](@kolkata), [Piet](praktikant) in den Ferien nachkommen. Beim Abschied auf dem Deich verkündet [Almuth](alte), dass [sie](alte) sich mit [Tammo Wilts](tammo) verlobt hat. In [ihrem](alte) Alter, sagt die [Braut](alte), könne man mit dem Heiraten warten, bis man sich sicher sei. [Renko](renko) stimmt ein Lied an. [Böckelmann](steuer) hält sich die Ohren zu und strahlt.
- accuse _ bremer "angezeigt"
- reconcile? folkert noor "Schlafzimmer"
- gift antje fremde "übergibt"
- sibling antje fremde "Halbschwester"
+ move antje+ida "darf mit" @kolkata
+ engaged alte tammo "verlobt"
- create renko "stimmt"
- happy steuer "strahlt"
