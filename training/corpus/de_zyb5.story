%series Fahrradstaffel Domplatz
%lang de
%genre comic crime series, a fan's episode guide
%cast staf | Staffel | g
%cast nur | Nuray | f
%cast fok | Fokko | m
%cast bra | Hauptkommissar Brandhorst; Brandhorst | m
%cast lis | Lisbeth | f
%cast ema | Tepe | m
%cast tho | Thorid | f
%cast omi | Anneke | f
%cast dieb | Ketten-Kalle; Kalle | m
%cast tote | Stroetmann | m
%cast wit | Hiltrud Stroetmann; Hiltrud | f
%cast stu | Mirko | m
%cast vat | Halil | m
%cast bank | - | m
%cast pfa | Domkapitular Voss; Voss | m
%cast kel | - | f
%cast lar | - | f

== 1 Plattfuß
Erster Arbeitstag in [Münster](@muenster): [Nuray](nur) ist von der Autobahnpolizei strafversetzt worden, weil [sie](nur) einen [Staatssekretär](bank) wegen Raserei belangt hatte. [Hauptkommissar Brandhorst](bra), [ihr](nur) neuer [Vorgesetzter](bra), stellt [ihr](nur) statt eines Wagens ein Dienstfahrrad hin. [Ihr](nur) [Streifenpartner](fok) [Fokko](fok) kommt aus [Ostfriesland](@ostfriesland) und redet nicht. Der Fall: [Ketten-Kalle](dieb) hat in einer Nacht neunzig Räder entwendet. [Nuray](nur) ertappt [ihn](dieb) am Kanal, fällt vom Sattel, und [er](dieb) entkommt. Am Ende teilt [Fokko](fok) wortlos [seinen](fok) Grünkohl mit [ihr](nur).
+ hire nur "strafversetzt"
- accuse.past nur bank "belangt"
- boss bra nur "Vorgesetzter"
- gift bra nur "Dienstfahrrad"
+ colleague.start fok nur "Streifenpartner"
- steal dieb _ "entwendet"
- discover nur dieb "ertappt"
- flee dieb nur "entkommt"
- gift fok nur "teilt"

== 2 Rücktritt
Der [Emeritus](tote) [Stroetmann](tote) liegt tot in [seinem](tote) Garten, daneben ein Lastenrad ohne Bremse. Die Mordkommission übernimmt, die [Staffel](staf) soll nur absperren. [Nuray](nur) hört sich trotzdem bei der [Witwe](wit) um. [Hiltrud](wit) sagt aus, [ihr](wit) [Mann](tote) habe keine Feinde gehabt. Die [Haushälterin](kel) erzählt [Nuray](nur) hinter vorgehaltener Hand das Gegenteil: Ein [Doktorand](stu) namens [Mirko](stu) habe den [Professor](tote) vorige Woche angebrüllt. Nebenhandlung: [Fokkos](fok) [Oma](omi) [Anneke](omi) zieht bei [ihm](fok) ein, vorübergehend. Zitat: »[Ich](omi) bleib nur bis Weihnachten.« Es ist März.
+ die tote "tot"
- investigate nur tote "hört"
- married.past tote wit "Witwe"
- enemy! _ tote "keine Feinde"
- reveal kel nur "hinter vorgehaltener Hand"
- quarrel.past? stu tote "angebrüllt"
- kin fok omi "Oma"
+ move omi fok "zieht bei ihm ein"

== 3 Freilauf
[Mirko](stu) wird von der Mordkommission verhört und dann verhaftet. [Nuray](nur) glaubt nicht, dass [er](stu) es war. [Sie](nur) geht damit zu [Brandhorst](bra), [der](bra) [ihr](nur) den Mund verbietet. [Fokko](fok) sagt [sein](fok) erstes vollständiges Satzgefüge: »Wenn [du](nur) ermittelst, fahre [ich](fok) mit.« Danach besuchen [beide](fok+nur) [Tepe](ema), den [Fahrradmechaniker](ema), bei [dem](ema) die Lastenräder gewartet wurden. [Er](ema) macht [Nuray](nur) schöne Augen, was [ihr](nur) gefällt. [Anneke](omi) backt für die ganze Wache und verliebt sich in das Dienstfahrzeug des [Chefs](bra) (einen Oldtimer).
+ arrest _ stu "verhaftet"
- kill? stu tote "glaubt nicht"
- quarrel bra nur "den Mund verbietet"
- help? fok nur "fahre ich mit"
- investigate fok+nur ema "besuchen"
+ flirt ema nur "schöne Augen"
- happy nur ema "gefällt"

== 4 Schutzblech
[Nuray](nur) trifft sich privat mit [Tepe](ema) zum Minigolf. [Thorid](tho) aus der Leitstelle, [die](tho) mit [Nuray](nur) in einer WG am Hafen wohnt, findet [ihn](ema) zu glatt. Zu Recht: [Fokko](fok) sieht in [Tepes](ema) Werkstatt eine Rechnung über neue Bremszüge, datiert auf den Tag vor [Stroetmanns](tote) Tod. [Er](fok) sagt es [Nuray](nur), aber [die](nur) hört nicht hin und wirft [ihm](fok) Eifersucht vor. [Thorid](tho) fragt [Fokko](fok) auf den Kopf zu, ob etwas dran sei. [Er](fok) sagt: »Jo.«
- date ema nur "Minigolf"
- housemate nur tho "WG"
- colleague nur tho "Leitstelle"
- discover fok ema "Rechnung"
+ reveal fok nur "sagt es"
- accuse nur fok "wirft"
- jealous fok ema "Eifersucht"
+ love fok nur "Jo"

== 5 Katzenauge
Eine Erpressung: [Domkapitular Voss](pfa) bekommt Briefe, in denen jemand droht, [seine](pfa) Jugendsünden zu veröffentlichen. [Er](pfa) bittet [Anneke](omi) um Hilfe, mit [der](omi) [er](pfa) 1968 beim Tanztee war (ja, mehr als Tanzen, sagt [sie](omi)). Die [Staffel](staf) legt sich am Domplatz auf die Lauer und fasst die [Schreiberin](lis): Es ist [Lisbeth](lis), die [Frau](lis) von [Brandhorst](bra). [Sie](lis) wollte Geld für einen Neuanfang ohne [ihn](bra). [Brandhorst](bra) setzt sich auf den Bordstein. [Nuray](nur) setzt sich dazu.
- threaten lis pfa "Erpressung"
- help? omi pfa "um Hilfe"
- affair.past omi pfa "mehr als Tanzen"
+ arrest staf lis "fasst"
- married bra lis "Frau"
- breakup? lis bra "Neuanfang"
- sad bra lis "auf den Bordstein"
- help nur bra "setzt sich dazu"

== 6 Leerlauf
[Brandhorst](bra) lässt sich beurlauben und schläft im Zelt hinter der Wache. [Lisbeth](lis) ist zu [ihrer](lis) [Cousine](lar) nach [Osnabrück](@osnabrueck) gefahren, und [er](bra) weiß nicht, ob [er](bra) [ihr](lis) nachreisen soll. [Voss](pfa) zieht die Anzeige zurück, aus christlicher Nächstenliebe und weil [Anneke](omi) es verlangt. [Tepe](ema) schenkt [Nuray](nur) ein restauriertes Hollandrad. Unter dem Sattel klebt ein Zettel der [Vorbesitzerin](wit): [Hiltrud Stroetmann](wit). [Nuray](nur) merkt, dass [Fokko](fok) recht hatte, und sagt [Tepe](ema) die Verabredung ab.
- travel lis lar "gefahren" @osnabrueck
- kin lar lis "Cousine"
- travel? bra lis "nachreisen"
- accuse! pfa lis "zieht die Anzeige"
- gift ema nur "schenkt"
+ discover nur ema "merkt"
+ reject nur ema "die Verabredung ab"

== 7 Kettenriss
[Nuray](nur) entschuldigt sich bei [Fokko](fok), mit Tee. [Die beiden](fok+nur) gehen noch einmal alle Akten durch und stellen fest, dass [Hiltrud](wit) und [Tepe](ema) seit zwei Jahren ein Verhältnis haben. Nur beweisen lässt es sich nicht. [Thorid](tho) schleicht sich in die Werkstatt, wird von [Tepe](ema) entdeckt und im Kompressorraum eingesperrt. Befreit wird [sie](tho) von [Ketten-Kalle](dieb), [der](dieb) dort gerade einbricht. Zum Dank verschweigt [sie](tho) im Bericht [seinen](dieb) Namen. Außerdem: [Annekes](omi) Weihnachtsbaum steht, es ist Mai.
- reconcile fok nur "entschuldigt"
- investigate fok+nur "Akten"
+ discover fok+nur ema+wit "stellen fest"
- affair ema wit "Verhältnis"
- investigate tho ema "schleicht"
- discover ema tho "entdeckt"
+ abduct ema tho "eingesperrt"
- rescue dieb tho "Befreit"
- reveal! tho _ "verschweigt"

== 8 Rückenwind
[Nurays](nur) [Vater](vat) [Halil](vat) kommt aus [Duisburg](@duisburg) zu Besuch, hält [Fokko](fok) für [seinen](vat) künftigen Schwiegersohn und nimmt [ihn](fok) mit zum Angeln. Keiner von [beiden](fok+vat) redet, [beide](fok+vat) sind selig. [Nuray](nur) klärt den Irrtum nicht auf. Im Mordfall erhält [sie](nur) Unterstützung von unerwarteter Seite: [Brandhorst](bra) kommt unrasiert aus dem Zelt, setzt die Mütze auf und lässt [Mirkos](stu) Haft überprüfen. Der [Student](stu) darf gehen und umarmt [Nuray](nur) so lange, bis [Fokko](fok) hustet.
- travel vat nur "Besuch"
- parent vat nur "Vater"
- kin! fok vat "Schwiegersohn"
- invite vat fok "Angeln"
- happy fok+vat "selig"
- betray nur vat "klärt den Irrtum nicht"
+ return bra "kommt unrasiert"
+ help bra nur "Unterstützung"
- jealous fok stu "hustet"

== 9 Speichenbruch
Die Spur des Geldes: [Hiltrud](wit) hat [Tepe](ema) nach dem Tod [ihres](wit) [Gatten](tote) 80.000 Euro überwiesen. [Nuray](nur) und [Fokko](fok) legen [ihr](wit) die Auszüge vor, und [sie](wit) gesteht, allerdings nur den Ehebruch. Von den Bremsen habe [sie](wit) nichts geahnt. [Tepe](ema) türmt auf einem Rennrad. Verfolgungsjagd über die Promenade, der längste Dreh der Serie (vier Nächte). [Fokko](fok) stürzt und bricht sich das Schlüsselbein. [Nuray](nur) bricht ab und bleibt bei [ihm](fok).
- gift.past wit ema "überwiesen"
- married.past tote wit "Gatten"
- die.past tote "Tod"
+ reveal wit fok+nur "gesteht"
- cheat.past wit tote "Ehebruch"
- discover! wit ema "nichts geahnt"
+ flee ema "türmt"
- injure fok "Schlüsselbein"
- help nur fok "bleibt"

== 10 Stützräder
[Fokko](fok) liegt im Krankenhaus, wo [Anneke](omi) den Pflegern das Kochen beibringt. [Nuray](nur) kommt täglich. [Sie](nur) hat sich zurechtgelegt, was [sie](nur) [ihm](fok) sagen will, bringt aber nur die Sportergebnisse heraus. [Thorid](tho) verliert die Geduld und verrät [ihr](nur), was [Fokko](fok) im Frühjahr gesagt hat. [Voss](pfa) gibt derweil [sein](pfa) Amt auf, wegen einer [Frau](omi), und diese [Frau](omi) ist 79. [Anneke](omi) lehnt ab: [Sie](omi) mag [ihn](pfa), aber [sie](omi) heiratet keinen Katholiken.
- confess? nur fok "sagen will"
+ reveal tho nur "verrät"
- quit pfa "gibt"
+ love pfa omi "wegen einer Frau"
- reject omi pfa "lehnt ab"
- wedding! omi pfa "heiratet keinen"

== 11 Zielgerade
[Ketten-Kalle](dieb) erscheint auf der Wache und will reinen Tisch machen. [Er](dieb) weiß, wo [Tepe](ema) sich verkrochen hat, denn [er](dieb) selbst hat [ihm](ema) das Versteck vermietet. Die [Staffel](staf) rückt aus, zu acht, mit Licht. [Nuray](nur) stellt [Tepe](ema) im Bootshaus. [Er](ema) zielt mit einer Leuchtpistole auf [sie](nur) und gibt auf dem Steg alles zu: [Er](ema) hat den [Professor](tote) umgebracht, aus Liebe zu [dessen](tote) [Frau](wit). [Nuray](nur) legt [ihm](ema) Handschellen an, ein Fahrradschloss nämlich, die anderen hat [sie](nur) vergessen.
- reveal dieb staf "reinen Tisch"
- discover dieb ema "weiß"
- help.past dieb ema "vermietet"
- threaten ema nur "zielt"
- reveal ema nur "gibt"
+ kill.past ema tote "umgebracht"
- love ema wit "Liebe"
- married.past tote wit "Frau"
+ arrest nur ema "Handschellen"

== 12 Tandem
Staffelfinale. [Nuray](nur) bekommt das Angebot, zur Autobahnpolizei zurückzukehren. [Fokko](fok) gratuliert [ihr](nur) und schweigt dann drei Tage. [Brandhorst](bra) und [Lisbeth](lis) lassen sich in aller Freundschaft scheiden; [sie](lis) behält den Oldtimer, [er](bra) das Zelt. [Anneke](omi) überlegt es sich anders und tritt mit [Voss](pfa) eine Kreuzfahrt an. Auf dem Domplatz wartet [Nuray](nur) nach Dienstschluss mit einem Tandem auf [Fokko](fok). [Sie](nur) bleibt. [Er](fok) sagt: »[Ich](fok) lieb [dich](nur) auch.« Erster Kuss nach zwölf Folgen!
- hire? nur "Angebot"
- hire! nur "Sie bleibt"
+ divorce bra lis "scheiden"
- travel omi+pfa "Kreuzfahrt"
- reconcile omi pfa "anders"
+ confess fok nur "Ich lieb dich"
- love nur fok "auch"
+ kiss fok nur "Kuss"
