%series Hotel Fernerblick
%lang de
%genre family series in a Tyrolean hotel, a public broadcaster's announcements
%cast annelies | Annelies Tschiderer; Annelies | f
%cast raimund | Raimund Tschiderer; Raimund | m
%cast leonhard | Leonhard Tschiderer; Leonhard | m
%cast mirja | Mirja Salcher; Mirja; Salcher | f
%cast sigi | Sigi Falkner; Sigi; Falkner | m
%cast elena | Elena Tschiderer; Elena | f
%cast zilli | Zilli | f
%cast hofrat | Hofrat Sedlak; Sedlak | m
%cast notar | Dr. Pfurtscheller; Pfurtscheller | m
%cast gast | - | m
%cast tester | - | f
%cast investor | Hubert Kranewitter; Kranewitter | m
%cast sedlakfrau | - | f
%cast vater | - | m
%cast arzt | - | m
%cast koch | - | m

== 1 Der verlorene Sohn
Sieben Jahre nach dem Zerwürfnis mit [seinem](leonhard) [Bruder](raimund) steht [Leonhard](leonhard), [den](leonhard) [seine](leonhard) [Mutter](annelies) [Annelies](annelies) längst in Kanada wähnte, mit einem Rucksack in der Halle, um, wie [er](leonhard) beteuert, bloß den Geburtstag der [Seniorchefin](annelies) mitzufeiern. [Raimund](raimund), [der](raimund) das Haus seither allein geführt hat, hält das für eine Ausrede. Auch [Mirja](mirja), [die](mirja) am selben Tag die Küche übernimmt, kennt den [Heimkehrer](leonhard): [Die beiden](leonhard+mirja) waren einst in [Bozen](@bozen) ein Paar, was [sie](leonhard+mirja) freilich vor allen anderen zu verbergen trachten.
- quarrel.past leonhard raimund "Zerwürfnis"
- sibling leonhard raimund "Bruder"
+ return leonhard "steht"
- parent annelies leonhard "Mutter"
- celebrate? leonhard annelies "mitzufeiern"
- hire mirja "übernimmt"
+ ex leonhard mirja "waren einst"
- reveal! leonhard+mirja _ "verbergen"

== 2 Küchengeheimnisse
Während [Raimund](raimund) dem Bankhaus, dessen Kredit am Monatsende fällig wird, mit [seiner](raimund) [Frau](elena) [Elena](elena) heile Familie vorspielt, gerät [Mirja](mirja) mit dem dienstältesten [Koch](koch) aneinander, [der](koch) von einer Frau am Herd nichts hält und noch am Abend die Schürze hinwirft. Dass [Leonhard](leonhard), kaum wieder da, einspringt und Knödel dreht, kommt [ihr](mirja) zugleich gelegen und ungelegen. [Bergführer Sigi Falkner](sigi), seit der Schulzeit [Leonhards](leonhard) engster [Vertrauter](sigi), durchschaut als Erster, warum [der](leonhard) plötzlich rot wird.
- married elena raimund "Frau"
- betray elena+raimund _ "vorspielt"
+ quarrel koch mirja "aneinander"
- quit koch "Schürze"
- help leonhard mirja "einspringt"
- friend leonhard sigi "Vertrauter"
+ discover sigi leonhard "durchschaut"

== 3 Des Hofrats letzter Sommer
[Hofrat Sedlak](hofrat), [der](hofrat) seit dem Tod [seiner](hofrat) [Frau](sedlakfrau) Jahr für Jahr dasselbe Zimmer bezieht, eröffnet der [Hausdame](zilli) [Zilli](zilli), mit [der](zilli) [ihn](hofrat) eine nie ausgesprochene Neigung verbindet, dass [er](hofrat) dies zum letzten Mal tue; den Ärzten zufolge bleibe [ihm](hofrat) ein halbes Jahr. [Elena](elena), [die](elena) an Kummer anderer gewöhnt ist, aber nicht an eigenen, findet in [Raimunds](raimund) Sakko eine Rechnung für Ohrringe, die [sie](elena) nie erhalten hat, und verschweigt [ihren](elena) Verdacht sogar [Annelies](annelies).
- die.past sedlakfrau "Tod"
- married.past hofrat sedlakfrau "Frau"
- love hofrat zilli "Neigung"
- love zilli hofrat "Neigung"
+ reveal hofrat zilli "eröffnet"
- ill hofrat "ein halbes Jahr"
- die? hofrat "bleibe ihm"
+ discover elena raimund "findet"
- reveal! elena annelies "verschweigt"

== 4 Steinschlag
Bei einer Gletscherwanderung, zu der [Sigi](sigi) einen wortkargen [Gast](gast) aus [Graz](@graz) mitgenommen hat, löst sich ein Felsbrocken und trifft den [Bergführer](sigi) an der Schulter; der [Fremde](gast), [der](gast) sich als pensionierter Sanitäter entpuppt, verbindet [ihn](sigi) und bringt [ihn](sigi) ins Tal. Im Hotel gesteht [Raimund](raimund) [seinem](raimund) [Bruder](leonhard) unterdessen, dass die Ohrringe, von denen das halbe Dorf munkelt, keiner Geliebten galten, sondern versetzt werden mussten, weil das Haus vor dem Ruin steht. Aussöhnen mögen sich die [Brüder](leonhard+raimund) deshalb noch lange nicht.
- travel gast+sigi "Gletscherwanderung"
+ injure sigi _ "trifft"
- treat sigi gast "verbindet"
- rescue gast sigi "ins Tal"
+ reveal raimund leonhard "gesteht"
- affair! _ raimund "keiner Geliebten"
- sibling leonhard raimund "Bruder"
- reconcile! leonhard raimund "noch lange nicht"

== 5 Ein Angebot aus dem Unterland
[Hubert Kranewitter](investor), ein [Seilbahnunternehmer](investor), [der](investor) schon [Annelies'](annelies) verstorbenem [Mann](vater) das Haus abkaufen wollte, legt ein Angebot vor, das [Raimund](raimund) am liebsten sofort unterschriebe. Allein die [Mutter](annelies), [die](annelies) dem [Aufkäufer](investor) vor vierzig Jahren einen Antrag abgeschlagen hat, stellt sich quer. Zwischen [Mirja](mirja) und [Leonhard](leonhard) kommt es beim Marillenentkernen zu einer Aussprache, in deren Verlauf [sie](mirja) [ihm](leonhard) vorhält, [sie](mirja) damals ohne ein Wort sitzen gelassen zu haben, und [er](leonhard) darauf nichts zu erwidern weiß als [ihren](mirja) Namen.
- die.past vater "verstorbenem"
- married.past annelies vater "Mann"
- parent annelies raimund "Mutter"
- propose.past investor annelies "Antrag"
- reject.past annelies investor "abgeschlagen"
+ reject annelies investor "quer"
- accuse mirja leonhard "vorhält"
+ breakup.past leonhard mirja "sitzen gelassen"

== 6 Die Frau im Zimmer neun
Eine alleinreisende [Dame](tester), [die](tester) jede Speise fotografiert und jeden Kellner befragt, wird vom Personal für die gefürchtete Hoteltesterin gehalten und entsprechend hofiert, bis [Zilli](zilli) beim Aufräumen auf einen Ausweis stößt, der [sie](tester) als Privatdetektivin ausweist. Engagiert hat [sie](tester), um [Raimund](raimund) nachzuspüren, [dessen](raimund) eigene [Gattin](elena). [Zilli](zilli), [die](zilli) dem [Hofrat](hofrat) abends vorliest, seit [er](hofrat) kaum noch das Bett verlässt, vertraut sich [diesem](hofrat) an, und [er](hofrat) rät [ihr](zilli), zu [Elena](elena) zu gehen statt zum [Chef](raimund).
+ discover zilli tester "stößt"
- hire tester elena "Engagiert"
- investigate tester raimund "nachzuspüren"
- married elena raimund "Gattin"
- help zilli hofrat "vorliest"
- ill hofrat "kaum noch"
- reveal zilli hofrat "vertraut"
- help hofrat zilli "rät"
- boss raimund zilli "Chef"

== 7 Almabtrieb
Zur Rede gestellt, räumt [Elena](elena) vor [ihrem](elena) [Mann](raimund) ein, dass [sie](elena) [ihn](raimund) der Untreue verdächtigt und eine [Schnüfflerin](tester) bezahlt hat; [er](raimund) wiederum legt [ihr](elena) die Pfandscheine hin, und so stehen sich am Ende [zwei](elena+raimund) gegenüber, [die](elena+raimund) einander belogen haben, um einander zu schonen, und [die](elena+raimund) jetzt darüber lachen müssen. Weniger versöhnlich verläuft der Almabtrieb für [Sigi](sigi): [Er](sigi), [dem](sigi) an [Mirja](mirja) mehr gelegen ist, als [er](sigi) dem [Freund](leonhard) zumuten möchte, sieht [sie](mirja) und [Leonhard](leonhard) hinter der Sennhütte in inniger Umarmung.
- married elena raimund "Mann"
- accuse elena raimund "Untreue"
- reveal elena raimund "räumt"
- reveal raimund elena "Pfandscheine"
- betray.past elena raimund "belogen"
- betray.past raimund elena "belogen"
+ reconcile elena raimund "lachen"
- love sigi mirja "mehr gelegen"
- friend leonhard sigi "Freund"
+ flirt leonhard mirja "Umarmung"
- discover sigi leonhard+mirja "sieht"

== 8 Das zweite Testament
Was [Annelies](annelies) [ihren](annelies) [Kindern](leonhard+raimund) all die Jahre verheimlicht hat, spricht [Notar Dr. Pfurtscheller](notar), [ihr](annelies) juristischer [Ratgeber](notar) seit den Tagen des seligen [Vaters](vater), beim Durchsehen der Akten versehentlich aus: Nicht [Raimund](raimund), sondern [Leonhard](leonhard) sollte das Hotel erben. Der [Ältere](raimund), zutiefst getroffen von solcher Heimlichkeit, verlässt noch in derselben Nacht das Haus. Der [Bruder](leonhard) will das Erbe gar nicht. [Mirja](mirja), von [Sigi](sigi) gefragt, ob [sie](mirja) mit [ihm](sigi) auf den Feuerwehrball gehe, lehnt sanft ab.
- reveal.past! annelies leonhard+raimund "verheimlicht"
+ reveal notar leonhard+raimund "spricht"
- parent annelies leonhard+raimund "Kindern"
- advisor notar annelies "Ratgeber"
- die.past vater "seligen"
+ find? leonhard "erben"
- sad raimund annelies "getroffen"
- flee raimund "verlässt"
- sibling leonhard raimund "Bruder"
- reject leonhard "gar nicht"
- invite sigi mirja "gefragt"
- reject mirja sigi "lehnt"

== 9 Nebel am Joch
[Raimund](raimund) ist nicht zu erreichen, und [Elena](elena), [die](elena) um [ihn](raimund) bangt, bittet ausgerechnet [Leonhard](leonhard), [ihn](raimund) zu suchen. Mit [Sigi](sigi), [dem](sigi) [er](leonhard) an diesem Tag zum ersten Mal seit Wochen in die Augen schaut, steigt [er](leonhard) in den Nebel auf und findet den [Bruder](raimund) unterkühlt in der Jagdhütte des [Vaters](vater). Im Tal schläft zur gleichen Stunde [Hofrat Sedlak](hofrat) für immer ein, [seine](hofrat) Hand in [Zillis](zilli) Hand; an [sie](zilli), [die](zilli) bis zuletzt Sie zu [ihm](hofrat) gesagt hat, ist [sein](hofrat) letzter Brief gerichtet.
- sad elena raimund "bangt"
- find? leonhard raimund "suchen"
+ rescue leonhard+sigi raimund "findet"
- ill raimund "unterkühlt"
- sibling leonhard raimund "Bruder"
- parent vater leonhard+raimund "Vaters"
+ die hofrat "schläft"
- gift hofrat zilli "Brief"

== 10 Föhn
Am Krankenbett, an dem [die zwei](leonhard+raimund) in einer Nacht mehr reden als in den zwanzig Jahren davor, verständigen sich [Raimund](raimund) und [Leonhard](leonhard) darauf, das Hotel gemeinsam weiterzuführen, worauf [Kranewitter](investor), [der](investor) [sein](investor) Geschäft davonschwimmen sieht, der Bank den Kredit abkauft und mit der Versteigerung droht. Der Brief des [Hofrats](hofrat) enthält zu [Zillis](zilli) Bestürzung mehr als Worte: [Sie](zilli) ist [Alleinerbin](zilli) einer Villa in [Baden](@baden). Bei [Mirja](mirja) stellt der [Arzt](arzt) fest, was [sie](mirja) seit Tagen nicht wahrhaben will: Im Frühjahr wird das Haus ein Kinderbett brauchen.
- ill raimund "Krankenbett"
+ reconcile leonhard raimund "verständigen"
- colleague.start leonhard raimund "gemeinsam"
- threaten investor leonhard+raimund "droht"
+ find zilli hofrat "Alleinerbin"
- discover arzt mirja "stellt der Arzt fest"
+ pregnant mirja "Kinderbett"

== 11 Unter den Hammer
Drei Tage bleiben den [Geschwistern](leonhard+raimund), um eine Summe aufzutreiben, die niemand in [Sankt Veltin](@veltin) je beisammen gesehen hat, und ausgerechnet [Zilli](zilli), [die](zilli) man um nichts gebeten hätte, verkauft die Villa und legt [ihrem](zilli) [Chef](raimund) den Scheck neben das Frühstücksei. [Kranewitter](investor), so überlistet, beschuldigt [sie](zilli) der Erbschleicherei. Dass [sie](mirja) ein Kind erwartet, erfährt [Leonhard](leonhard) nicht von [Mirja](mirja), [die](mirja) Angst vor [seiner](leonhard) Antwort hat, sondern von [Sigi](sigi), [der](sigi) daraufhin, sich selbst verwünschend, auf eine ferne Winterhütte flieht, um dort den Winter über die Stellung zu halten.
- sibling leonhard raimund "Geschwistern"
+ help zilli leonhard+raimund "Scheck"
- boss raimund zilli "Chef"
- accuse investor zilli "beschuldigt"
- pregnant mirja "ein Kind erwartet"
- sad mirja leonhard "Angst"
- reveal! mirja leonhard "nicht von Mirja"
+ reveal sigi leonhard "von Sigi"
- flee sigi "flieht"

== 12 Erster Schnee
Noch ehe [Annelies](annelies), von [Raimund](raimund) zur Feier der Rettung in die eigene Stube geladen, [ihr](annelies) Glas heben kann, platzt [Leonhard](leonhard) mit der Frage heraus, die [er](leonhard) in [Bozen](@bozen) schuldig geblieben ist, und [Mirja](mirja), das Küchenmesser noch in der Hand, bejaht sie, bevor [sie](mirja) sich setzt, um zu weinen. [Elena](elena) trägt wieder Ohrringe, freilich falsche. Am Grab des [Hofrats](hofrat) aber erzählt [Zilli](zilli) dem Stein von alledem und duzt [ihn](hofrat), zum ersten Mal.
- invite raimund annelies "geladen"
- celebrate raimund "Feier"
+ propose leonhard mirja "Frage"
+ engaged.start leonhard mirja "bejaht"
- die.past hofrat "Grab"
