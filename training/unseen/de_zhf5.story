%series Kaltes Archiv
%lang de
%genre spy thriller, encyclopaedic episode summaries
%cast iris | Iris Valkenburg; Valkenburg; Iris | f
%cast tomasz | Tomasz Grabowski; Grabowski; Tomasz | m
%cast hagen | Hagen Rottluff; Rottluff; Hagen | m
%cast yasmin | Yasmin Haddad; Haddad; Yasmin | f
%cast orlow | Kyrill Orlow; Orlow; Kyrill | m
%cast leander | Leander | m
%cast gesine | Gesine Rottluff; Gesine | f
%cast xenia | Xenia Orlowa; Xenia | f
%cast zehnder | Zehnder | m
%cast lemaire | Botschafter Lemaire; Lemaire | m
%cast lemairefrau | Madame Lemaire | f
%cast fahrer | - | m
%cast killer | - | m
%cast bauer | - | m
%cast kind | Stanisława; Stasia | f

== 1 Schneefall
[Iris Valkenburg](iris), seit zwölf Jahren [Analystin](iris) im Archiv des Nachrichtendienstes, wird nach [Wien](@wien) geschickt, um den übergelaufenen [Physiker](orlow) [Kyrill Orlow](orlow) in Empfang zu nehmen. [Ihr](iris) [Vorgesetzter](hagen) [Hagen Rottluff](hagen) stellt [ihr](iris) den [Veteranen](tomasz) [Tomasz Grabowski](tomasz) zur Seite, mit [dem](tomasz) [sie](iris), was niemand weiß, einst einen Sommer lang das Bett teilte. Am Treffpunkt liegt statt [Orlow](orlow) [dessen](orlow) [Fahrer](fahrer) mit durchschnittener Kehle. Im Mantelfutter des [Toten](fahrer) ertastet [Iris](iris) einen Mikrofilm mit der Liste aller deutschen Residenten; [ihr](iris) eigener Name steht darauf.
- travel iris "geschickt" @wien
- flee.past orlow "übergelaufenen"
- meet? iris orlow "Empfang"
- boss hagen iris "Vorgesetzter"
- colleague.start iris tomasz "zur Seite"
- discover! _ iris+tomasz "niemand weiß"
- affair.past iris tomasz "Bett teilte"
- boss orlow fahrer "Fahrer"
+ kill _ fahrer "durchschnittener Kehle"
+ find iris "ertastet"

== 2 Die Frau am Empfang
[Orlow](orlow) ist bei einem [Bergbauern](bauer) untergeschlüpft und meldet sich über ein totes Postfach: Nur [Iris](iris) dürfe kommen, denn im Dienst gebe es einen Verräter. [Grabowski](tomasz), beleidigt, folgt [ihr](iris) auf eigene Faust und wird im Wald von einem [Scharfschützen](killer) am Oberschenkel getroffen. [Valkenburg](iris) bindet [ihm](tomasz) das Bein mit [ihrem](iris) Schal ab und schleift [ihn](tomasz) durch den Schnee ins Tal. Im Spital von [Liezen](@liezen) operiert [ihn](tomasz) [Dr. Yasmin Haddad](yasmin), [die](yasmin) sich über die Russischvokabeln wundert, die der [Fiebernde](tomasz) murmelt – und noch in derselben Nacht eine Nummer in [Beirut](@beirut) wählt.
- move orlow bauer "untergeschlüpft"
- reveal orlow _ "meldet"
- travel? iris orlow "kommen"
- betray? _ "Verräter"
- sad tomasz "beleidigt"
- travel tomasz iris "folgt"
+ attack killer tomasz "getroffen"
- injure tomasz killer "Oberschenkel"
- treat tomasz iris "bindet"
+ rescue iris tomasz "schleift"
- treat tomasz yasmin "operiert"
- ill tomasz "Fiebernde"

== 3 Kuckucksuhr
Bei [Zehnder](zehnder), einem pensionierten [Uhrmacher](zehnder), [der](zehnder) nebenbei Pässe fälscht, trifft [Iris](iris) endlich auf [Orlow](orlow). [Er](orlow) verlangt als Preis für [seine](orlow) Formeln, dass man [seine](orlow) [Frau](xenia) [Xenia](xenia) aus [Minsk](@minsk) heraushole. [Rottluff](hagen) lehnt am Telefon rundweg ab. Daraufhin lässt [Iris](iris) die Karriere fahren, steckt dem Portier [ihren](iris) Dienstausweis in die Hand und kauft zwei Zugfahrkarten. In [Berlin](@berlin) findet indes [Gesine Rottluff](gesine) in der Reinigung eine Quittung in der Hose [ihres](gesine) [Mannes](hagen): ein Collier, das [sie](gesine) nie bekommen hat.
- quit.past zehnder "pensionierten"
- create zehnder "fälscht"
- meet iris orlow "trifft"
- married orlow xenia "Frau"
- rescue? _ xenia "heraushole"
- reject hagen iris "lehnt"
+ quit iris "lässt"
- travel? iris "Zugfahrkarten"
- find gesine "findet"
- married gesine hagen "Mannes"
+ discover gesine hagen "Quittung"
- gift! hagen gesine "nie bekommen"

== 4 Minsk, Gleis 9
Getarnt als Ehepaar, reisen [Iris](iris) und der noch humpelnde [Tomasz](tomasz) in die belarussische Hauptstadt. Die Tarnung sitzt so gut, dass [sie](iris+tomasz) in einem Schlafwagenabteil wieder da anknüpfen, wo jener Sommer aufgehört hat. [Xenia Orlowa](xenia) weigert sich jedoch mitzukommen: [Sie](xenia) habe [Kyrill](orlow) vor zwei Jahren an den Geheimdienst gemeldet, weil [er](orlow) eine Laborantin geschwängert habe, und gedenke nicht, [ihm](orlow) hinterherzulaufen. Auf dem Bahnsteig stellt sich [den beiden](iris+tomasz) der [Schütze](killer) aus den Bergen in den Weg. [Tomasz](tomasz) stößt [ihn](killer) vor die einfahrende Lok.
- injure.past tomasz "humpelnde"
- married! iris tomasz "Getarnt als Ehepaar"
+ travel iris+tomasz "reisen"
- sex iris tomasz "wieder da anknüpfen"
- reject xenia iris+tomasz "weigert"
- betray.past xenia orlow "gemeldet"
- cheat.past orlow xenia "geschwängert"
- pregnant.past _ orlow "geschwängert"
+ kill tomasz killer "stößt"

== 5 Empfänger unbekannt
Am [Leichnam](killer) des [Schützen](killer) findet sich ein Feuerzeug mit den Initialen H. R. Für [Iris](iris) steht damit fest, dass [ihr](iris) eigener [Chef](hagen) [sie](iris) beseitigen lassen wollte; [Grabowski](tomasz), [Rottluffs](hagen) [Trauzeuge](tomasz) von einst, hält das für undenkbar. Am Morgen ist [er](tomasz) samt Mikrofilm verschwunden. [Iris](iris) bleibt mit dreißig Rubel im Hotel zurück und zertrümmert vor Wut das Waschbecken. Unterdessen gibt [Haddad](yasmin) in [Liezen](@liezen) [ihren](yasmin) Arztkittel ab und fliegt nach [Genf](@genf): [Sie](yasmin) ist, wie sich herausstellt, Oberst des libanesischen Geheimdienstes.
- die.past killer "Leichnam"
- find _ "findet"
- boss hagen iris "Chef"
+ kill? hagen iris "beseitigen"
- discover iris hagen "steht damit fest"
- advisor.past tomasz hagen "Trauzeuge"
- flee tomasz iris "verschwunden"
+ steal tomasz iris "samt Mikrofilm"
- sad iris "Wut"
- quit yasmin "gibt"
- travel yasmin "fliegt" @genf
- discover _ yasmin "herausstellt"

== 6 Das Collier
[Gesine](gesine) beschattet [ihren](gesine) [Gatten](hagen) drei Abende lang und landet vor der Residenz des [Botschafters](lemaire). Die [Dame](lemairefrau), [die](lemairefrau) das Collier trägt, ist [Madame Lemaire](lemairefrau). [Hagen](hagen) beteuert, die Liaison diene der Abschöpfung. Darauf kippt [sie](gesine) [ihm](hagen) den Rotwein übers Hemd und schläft fortan bei offener Tür auf der Couch, das Küchenmesser in Reichweite. [Tomasz](tomasz) legt [Rottluff](hagen) im Tiergarten den Film vor und verlangt eine Erklärung. Die bekommt [er](tomasz) auch: eine Spritze in den Nacken, danach einen Kofferraum.
- investigate gesine hagen "beschattet"
- married gesine hagen "Gatten"
- travel gesine "landet"
+ affair hagen lemairefrau "Liaison"
- gift.past hagen lemairefrau "Collier"
- cheat hagen gesine "Liaison"
- attack gesine hagen "kippt"
- investigate tomasz hagen "Erklärung"
- attack hagen tomasz "Spritze"
+ abduct hagen tomasz "Kofferraum"

== 7 Seefahrt
Mit einem Pass von [Zehnder](zehnder) schlägt [Iris](iris) sich bis [Genf](@genf) durch, wo [Haddad](yasmin) [ihr](iris) in der Hotelbar einen Stuhl hinschiebt. Die beiden [Frauen](iris+yasmin) mögen sich auf Anhieb nicht und werden dennoch handelseinig: [Orlow](orlow) gegen [Rottluffs](hagen) Kontobewegungen. Im Gegenzug erfährt [Iris](iris), wohin man [Grabowski](tomasz) verschleppt hat, auf ein Rheinschiff vor [Duisburg](@duisburg). Dort sitzt der [Gefesselte](tomasz), zwei Finger ärmer, und singt [seinen](tomasz) Peinigern polnische Wiegenlieder vor, damit [er](tomasz) nicht redet. Als [Iris](iris) [ihn](tomasz) losbindet, sagt [er](tomasz) bloß: „[Du](iris) hattest recht.“
- help zehnder iris "Pass"
- travel iris "schlägt" @genf
- meet iris yasmin "Anhieb"
- reveal yasmin iris "erfährt"
- discover iris tomasz "erfährt"
- abduct.past _ tomasz "verschleppt"
- injure tomasz "zwei Finger ärmer"
- create tomasz "singt"
- attack _ tomasz "Peinigern"
- reveal! tomasz "redet"
+ rescue iris tomasz "losbindet"

== 8 Kirschen für Kyrill
Der [Physiker](orlow) hat sich an das Leben auf der Alm gewöhnt und dem [Bauern](bauer) das Melken abgeguckt. Von [Xenias](xenia) Verrat will [er](orlow) nichts hören, bis [Iris](iris) [ihm](orlow) [ihre](xenia) Aussage vorspielt. In der Nacht hängt [er](orlow) sich am Heuboden auf; der [Alte](bauer) schneidet [ihn](orlow) im letzten Augenblick vom Seil. [Haddad](yasmin) sieht den Würgemalen an, dass hier kein Handel mehr zu machen ist, verbrennt vor [Orlows](orlow) Augen den Kaufvertrag und lädt [ihn](orlow) ein, in [Byblos](@byblos) Physik zu unterrichten. [Er](orlow) nickt und isst eine Schüssel Kirschen.
- betray.past xenia orlow "Verrat"
- reveal iris orlow "vorspielt"
+ die? orlow "hängt"
+ rescue bauer orlow "schneidet"
- injure orlow "Würgemalen"
- discover yasmin orlow "sieht"
- hire? orlow yasmin "unterrichten"
- invite yasmin orlow "lädt"

== 9 Kollegen
Zurück in [Berlin](@berlin), dringen [Iris](iris) und [Tomasz](tomasz) mit [Gesines](gesine) Schlüssel in [Rottluffs](hagen) Arbeitszimmer ein. Im Tresor lagern Dossiers über jeden Minister, mit denen [er](hagen) seit Jahren Etats erpresst. [Hagen](hagen) überrascht [sie](iris+tomasz), die Pistole im Anschlag, und gibt freimütig zu, die Residenten an den Meistbietenden verhökert zu haben. Hinter [ihm](hagen) knarrt die Diele. [Gesine](gesine) zieht [ihrem](gesine) [Mann](hagen) die Bronzebüste über den Schädel. Noch bevor der Notarzt [seinen](hagen) Tod feststellt, wählt [sie](gesine) die Nummer [ihres](gesine) [Bruders](leander) [Leander](leander), des [Generalbundesanwalts](leander).
- return iris+tomasz "Zurück" @berlin
- discover iris+tomasz hagen "Dossiers"
- threaten.past hagen _ "erpresst"
- find hagen iris+tomasz "überrascht"
- threaten hagen iris+tomasz "im Anschlag"
+ reveal hagen iris+tomasz "gibt"
- betray.past hagen _ "verhökert"
- married gesine hagen "Mann"
+ kill gesine hagen "zieht"
- die hagen "Tod"
- sibling gesine leander "Bruders"

== 10 Notwehr
[Leander](leander) befragt [seine](leander) [Schwester](gesine) pro forma zwanzig Minuten lang und stellt das Verfahren ein. Weil ein Skandal nicht sein darf, erhält der [Tote](hagen) ein Staatsbegräbnis, bei dem die [Witwe](gesine) keine Träne vergießt und [Lemaire](lemaire) an den Kranz gebeugt [seiner](lemaire) [Gattin](lemairefrau) mitteilt, die Koffer stünden vor der Tür. [Iris](iris) wird die Leitung des Archivs angeboten. [Sie](iris) hat die Kündigung schon geschrieben, [ihr](iris) ist seit Tagen übel. [Tomasz](tomasz) rechnet an den acht verbliebenen Fingern nach: Schlafwagen, Mai, Juni ...
- investigate leander gesine "befragt"
- sibling gesine leander "Schwester"
- die.past hagen "Tote"
- married.past gesine hagen "Witwe"
- sad! gesine "keine Träne"
- married lemaire lemairefrau "Gattin"
+ breakup lemaire lemairefrau "Koffer"
- hire? iris "angeboten"
- quit? iris "Kündigung"
- ill iris "übel"
- injure.past tomasz "acht verbliebenen"
+ pregnant? iris tomasz "übel"

== 11 Ein Sommer
Drei Jahre später. In einer Bäckerei an der [Weichsel](@weichsel) bedient ein [Mann](tomasz) mit verstümmelter Hand die Kundschaft, während [Stasia](kind) unter dem Tresen Mehl verteilt. [Iris](iris) hat die Waffe gegen Rechnungsbücher getauscht und langweilt sich, wie [sie](iris) [ihrem](iris) [Mann](tomasz) nur halb im Scherz gesteht. Da legt eine [Kundin](yasmin) mit Sonnenbrille ein Foto neben das Wechselgeld: [Orlow](orlow), auf dem Heimweg von der Universität in ein Auto gezerrt. „[Er](orlow) hat nach [euch](iris+tomasz) gefragt“, sagt [Yasmin Haddad](yasmin). Das [Kind](kind) blickt von [Vater](tomasz) zu [Mutter](iris). [Die](iris) bindet bereits die Schürze ab.
- injure.past tomasz "verstümmelter"
- quit.past iris "getauscht"
- married iris tomasz "Mann"#2
- reveal iris tomasz "gesteht"
- return yasmin "Kundin"
+ abduct _ orlow "gezerrt"
+ reveal yasmin iris+tomasz "Foto"
- parent tomasz kind "Vater"
- parent iris kind "Mutter"
