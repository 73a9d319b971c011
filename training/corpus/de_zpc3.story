%series Wache Hamme
%lang de
%genre police precinct ensemble series, Bochum, recap column
%cast gerda   | Gerda Kowalke; Kowalke; Gerda | f
%cast timo    | Timo Brinkschulte; Brinkschulte; Timo; Brinki | m
%cast selin   | Selin Kaya; Kaya; Selin | f
%cast achim   | Achim Rademacher; Rademacher; Achim | m
%cast nele    | Nele Brinkschulte; Nele | f
%cast okko    | Okko Janssen; Janssen; Okko | m
%cast walli   | Waltraud Rademacher; Walli | f
%cast drazen  | Dražen Lovrić; Lovrić; Dražen | m
%cast ines    | Dr. Ines Feldhaus; Feldhaus; Ines | f
%cast burhan  | Burhan Kaya; Burhan | m
%cast witwe   | Roswitha Tenbrink; Roswitha | f
%cast tenbrink | Tenbrink | m
%cast hund    | Kaiser | m

== 1
Montags um sechs ist auf der [Wache Hamme](#hamme) die Welt noch in Ordnung, um sieben liegt [Wirt Tenbrink](tenbrink) erstochen hinterm Tresen. [Hauptkommissarin](gerda) [Gerda Kowalke](gerda) übernimmt, der [Kollege](achim) [Achim Rademacher](achim) trägt die Thermoskanne, und der junge [Timo Brinkschulte](timo), Spitzname [Brinki](timo), übergibt sich in die Geranien. Neu im Haus ist [Selin Kaya](selin), frisch von der Akademie. Die [Witwe](witwe) weint nicht. [Sie](witwe) fragt, ob die Kegelkasse noch da ist. [Rademacher](achim), muss man wissen, war mit [dieser](witwe) [Roswitha](witwe) mal verlobt, ehe [er](achim) [seine](achim) [Walli](walli) zum Altar führte.
+ kill _ tenbrink "erstochen"
- investigate gerda "übernimmt"
- colleague achim gerda "Kollege"
- ill timo "übergibt"
- hire selin "Neu"
- married.past tenbrink witwe "Witwe"
- engaged.past achim witwe "verlobt"
- wedding.past achim walli "Altar"

== 2
Der Verdacht fällt auf [Dražen Lovrić](drazen), den [Koch](drazen), mit [dem](drazen) sich das [Opfer](tenbrink) am Vorabend in den Haaren lag. [Kaya](selin) vernimmt [ihn](drazen), [er](drazen) bietet [ihr](selin) eine Serviette mit [seiner](drazen) Nummer an. Abgelehnt! [Timo](timo) wiederum hat daheim Ärger: [Seine](timo) [Frau](nele) [Nele](nele), mit [der](nele) [er](timo) seit dem Abi zusammen ist, wirft [ihm](timo) vor, nach Kneipe zu riechen. Die [Kommissarin](gerda), geschieden und stolz darauf, rät dem [Kleinen](timo) zu Blumen. Vom Gerichtsmediziner keine Spur; es kommt eine [Rechtsmedizinerin](ines), [Dr. Ines Feldhaus](ines), und [Rademacher](achim) zieht den Bauch ein.
- accuse _ drazen "Verdacht"
- quarrel.past drazen tenbrink "Haaren"
- investigate selin drazen "vernimmt"
- flirt drazen selin "Serviette"
+ reject selin drazen "Abgelehnt"
- married nele timo "Frau"
- quarrel nele timo "wirft"
- divorce.past _ gerda "geschieden"
- help gerda timo "rät"
- love.start achim ines "Bauch"

== 3
Die [Medizinerin](ines) stellt fest, dass der [Wirt](tenbrink) schon vor dem Stich vergiftet war, die [Witwe](witwe) hat also Erklärungsbedarf. [Sie](witwe) flüchtet sich zu [Achim](achim), in [dessen](achim) Schrebergarten, und der alte [Esel](achim) lässt [sie](witwe) drei Nächte in der Laube schlafen, ohne [seiner](achim) [Chefin](gerda) ein Sterbenswort zu sagen. [Walli](walli) bringt Suppe in den Garten. Tja. Die [Ehefrau](walli) leert den Topf über dem [Gatten](achim) aus. Die [Neue](selin) kriegt Besuch von [ihrem](selin) [Bruder](burhan): [Burhan](burhan) hat Schulden, und zwar beim [Koch](drazen).
- discover ines tenbrink "stellt"
- kill _ tenbrink "vergiftet"
- flee witwe achim "flüchtet"
- help achim witwe "lässt"
- betray achim gerda "ohne seiner Chefin"
- boss gerda achim "Chefin"
- married achim walli "Ehefrau"
+ discover walli achim+witwe "bringt"
- attack walli achim "leert"
- sibling burhan selin "Bruder"

== 4
[Kowalke](gerda) holt [Roswitha](witwe) aus der Laube. Handschellen klicken. [Achim](achim) bekommt eine Abmahnung. [Walli](walli) bekommt einen Anwalt. [Selin](selin) zahlt [Burhans](burhan) Schulden. [Dražen](drazen) nimmt das Geld nicht. „Iss lieber mit [mir](drazen)“, sagt [er](drazen). Diesmal sagt [Selin](selin) Ja. [Nele](nele) wartet auf [Timo](timo). [Timo](timo) sitzt bei [Ines](ines). [Ines](ines) erklärt [Brinki](timo) Leichenflecken. [Er](timo) schaut [ihr](ines) auf den Mund. Der [Wachhund](hund) [Kaiser](hund) frisst das Beweisstück. Es war ein Schnitzel.
+ arrest gerda witwe "Handschellen"
- divorce? achim walli "Anwalt"
- help selin burhan "zahlt"
- reject drazen selin "nimmt das Geld nicht"
- invite drazen selin "Iss"
- date drazen selin "sagt Selin Ja"
+ love.start timo ines "Mund"

== 5
Im Verhör schiebt die [Verhaftete](witwe) alles auf den [Koch](drazen): [Der](drazen) habe [ihrem](witwe) [Mann](tenbrink) das Messer zwischen die Rippen gejagt, [sie](witwe) selber nur den Tee gemischt. [Selin](selin), [die](selin) am Abend noch Ćevapi bei [ihm](drazen) gegessen hat, muss also den [Kerl](drazen) festnehmen, mit [dem](drazen) [sie](selin) gerade erst Händchen hielt. [Er](drazen) schwört, zur Tatzeit bei einer [Verheirateten](nele) gelegen zu haben. Namen nennt [er](drazen) keinen, Kavalier alter Schule. [Rademacher](achim) zieht vorläufig bei der [Rechtsmedizinerin](ines) ein, ins Gästezimmer wohlgemerkt. [Brinki](timo) wird dabei ganz gelb.
- accuse witwe drazen "schiebt"
- married.past tenbrink witwe "ihrem Mann"
- reveal witwe _ "selber nur den Tee"
+ arrest selin drazen "festnehmen"
- flirt.past drazen selin "Händchen"
- affair.past drazen nele "gelegen"
- housemate.start achim ines "Gästezimmer"
- jealous timo achim "gelb"

== 6
Die [Verheiratete](nele) meldet sich von selbst, im schönsten Sommerkleid, an [Timos](timo) Schreibtisch: [Seine](timo) eigene [Angetraute](nele) ist das Alibi! Da war die [Wache Hamme](#hamme) mal still. [Nele](nele) sagt, [sie](nele) sei eben auch einsam gewesen, und [Brinkschulte](timo), [der](timo) in Gedanken selbst seit Wochen fremdgeht, haut dem [Koch](drazen) trotzdem eine rein. [Selin](selin) lässt [ihren](selin) [Verehrer](drazen) laufen, dienstlich wie privat. Wer hat dann zugestochen? Der Lokalreporter [Okko Janssen](okko), ein [Ostfriese](okko), [der](okko) [Kowalke](gerda) täglich Tee bringt, hat da eine Liste.
+ reveal nele timo "Alibi"
- married nele timo "Angetraute"
- cheat.past nele timo "einsam"
- sad nele "einsam"
- attack timo drazen "haut"
- breakup selin drazen "privat"
- love drazen selin "Verehrer"
- gift okko gerda "bringt"

== 7
[Okkos](okko) Liste führt in den Kegelverein, und wer kegelt donnerstags? [Burhan Kaya](burhan). [Selins](selin) [Bruder](burhan) stand beim [Toten](tenbrink) mit achttausend in der Kreide, nicht nur beim [Koch](drazen). Die [Hauptkommissarin](gerda) nimmt der [Neuen](selin) den Fall weg; die [Schwester](selin) warnt [Burhan](burhan) trotzdem, am Telefon, zwei Worte lang. [Er](burhan) setzt sich nach [Izmir](@izmir) ab. Unterdessen küsst [Timo](timo), seit Dienstag strohverwitwet, im Kühlraum die [Frau](ines) mit dem Skalpell. [Feldhaus](ines) küsst zurück, sagt dann aber: „[Ich](ines) bin [Ihnen](timo) zwanzig Jahre voraus.“ [Nele](nele) hat die Koffer bei [ihrer](nele) Mutter abgestellt.
- discover okko burhan "führt"
- sibling burhan selin "Bruder"
- help selin burhan "warnt"
- betray selin gerda "trotzdem"
+ flee burhan "setzt" @izmir
+ kiss ines timo "küsst"
- cheat timo nele "küsst"
- breakup nele timo "Koffer"

== 8
[Selin](selin) legt die Marke auf [Gerdas](gerda) Tisch. [Gerda](gerda) schiebt die Marke zurück. „Mach Urlaub, [Mädchen](selin)“, sagt [sie](gerda). [Selin](selin) fliegt nach [Izmir](@izmir). [Dražen](drazen) sitzt im selben Flugzeug. Zufall ist das keiner. [Walli](walli) besucht [Achim](achim) bei [Ines](ines). [Walli](walli) hat Kuchen dabei. [Alle drei](achim+ines+walli) essen schweigend. Dann lacht [Walli](walli). [Okko](okko) ist auch bei [Gerda](gerda). [Janssen](okko) bleibt über Nacht. Gegen vier klingelt [Gerdas](gerda) Telefon. [Roswitha](witwe) hat sich in der Zelle erhängt. Ein Brief liegt da.
- quit? selin gerda "Marke"
- travel selin "fliegt" @izmir
- travel drazen "Flugzeug" @izmir
+ sex gerda okko "über Nacht"
+ die witwe "erhängt"

== 9
Im Brief der [Toten](witwe) steht, was keiner hören will: Zugestochen habe [Achim](achim). Aus alter Liebe, weil [Tenbrink](tenbrink) [sie](witwe) geprügelt hat. [Kowalke](gerda) kennt [Rademacher](achim) seit neunundzwanzig Jahren und glaubt kein Wort. Der [Beschuldigte](achim) sagt nichts, gibt die Waffe ab und lässt sich von [Brinki](timo) in die Zelle bringen, [den](timo) [er](achim) einst angelernt hat. [Walli](walli), noch nicht geschieden, nimmt sich für den [Gatten](achim) den teuersten Verteidiger des Ruhrgebiets. In [Izmir](@izmir) stöbert der [Koch](drazen) den [Flüchtigen](burhan) in einer Teestube auf. [Selin](selin) umarmt erst den [einen](burhan), dann den [anderen](drazen).
- accuse witwe achim "Zugestochen"
- love.past achim witwe "Liebe"
- attack.past tenbrink witwe "geprügelt"
- arrest timo achim "Zelle"
- advisor.past achim timo "angelernt"
- married achim walli "Gatten"
- help walli achim "nimmt"
+ find drazen burhan "stöbert"
- reconcile drazen selin "den anderen"

== 10
[Burhan](burhan) kommt mit heim und macht den Mund auf: In jener Nacht hat [er](burhan) durchs Kellerfenster gesehen, wie eine Frau das Messer führte, und zwar nicht die [Wirtin](witwe). Es war [Walli](walli)! [Die](walli) wusste seit Jahren, dass [ihr](walli) [Mann](achim) der alten [Flamme](witwe) Geld zusteckte, und wollte [Roswitha](witwe) treffen; im Dunkeln stand halt [Tenbrink](tenbrink) da. Der [Verhaftete](achim) hat die ganze Zeit [seine](achim) [Frau](walli) gedeckt. Als [Gerda](gerda) bei den [Rademachers](achim+walli) klingelt, steht nur noch Kuchen auf dem Tisch. Die [Mörderin](walli) ist weg, und mit [ihr](walli) der [Hund](hund).
- return burhan "heim"
+ reveal burhan _ "Mund"
- kill.past walli tenbrink "Messer"
- jealous.past walli witwe "Flamme"
- gift.past achim witwe "zusteckte"
- kill? walli witwe "treffen"
- married achim walli "seine Frau"
- help achim walli "gedeckt"
+ flee walli "weg"

== 11
[Kaiser](hund) kommt allein zurück, eine Schleife am Halsband: „Sucht [mich](walli) nicht.“ Die [Chefin](gerda) sucht natürlich doch. Am Kemnader See stellt [sie](gerda) die [Köchin](walli) des Kuchens, [die](walli) sich bei der [Rivalin](ines) verkrochen hat: [Ines](ines) hat ein Bootshaus, ein weiches Herz und keine Ahnung, wen [sie](ines) da beherbergt. [Walli](walli) hält der [Ärztin](ines) das Brotmesser an den Hals. [Timo](timo) geht dazwischen und kriegt die Klinge in die Schulter. [Kowalke](gerda) zielt und trifft nur das Wasser; da legt die [Täterin](walli) das Messer hin und will nach Hause. [Nele](nele) erfährt vom Krankenhaus, wer neben dem [Verletzten](timo) sitzt.
- return hund "kommt"
- find gerda walli "stellt"
- help ines walli "beherbergt"
- enemy ines walli "Rivalin"
- discover! ines walli "keine Ahnung"
- threaten walli ines "an den Hals"
+ rescue timo ines "dazwischen"
- injure timo walli "Klinge"
- attack gerda walli "zielt"
- discover nele ines+timo "erfährt"

== 12
[Rademacher](achim) ist frei, außer Dienst und jeden Dienstag in der Besucherschlange, denn von [Walli](walli) trennt [er](achim) sich so wenig wie vom Schrebergarten. [Timo](timo) und [Nele](nele) haben die Scheidung durch und teilen sich freundschaftlich den Rasenmäher. [Ines](ines) hat eine Stelle in [Kiel](@kiel) angenommen; der [Exmann](timo) von [Nele](nele) trägt [ihr](ines) den Karton zum Auto und steigt einfach mit ein. Die [Lovrić](drazen+selin) heißen ab heute zu zweit so: [Selin](selin) gab dem [Koch](drazen) im Standesamt [ihr](selin) Jawort, [Burhan](burhan) hielt die Ringe. Und die [Hauptkommissarin](gerda)? Die tunkt ein Kluntje in den Tee des [Ostfriesen](okko).
- quit achim "außer Dienst"
- breakup! achim walli "trennt"
- divorce nele timo "Scheidung"
- friend nele timo "freundschaftlich"
- hire ines "angenommen" @kiel
- ex nele timo "Exmann"
- travel timo "steigt" @kiel
+ wedding drazen selin "Jawort"
- help burhan drazen+selin "hielt"
- couple gerda okko "tunkt"
