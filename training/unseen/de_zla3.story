%series Zuckerbrot
%lang de
%genre early-evening family series about a Viennese pastry shop, broadcaster's weekly preview
%cast leopold | Leopold Hawlicek; Leopold; Poldi; Hawlicek | m
%cast magda | Magda Hawlicek; Magda | f
%cast xenia | Xenia Hawlicek; Xenia | f
%cast severin | Severin Hawlicek; Severin | m
%cast dragana | Dragana Ilić; Dragana | f
%cast amadou | Amadou Sow; Amadou | m
%cast sacher | Konditormeister Anton Pribil; Anton Pribil; Pribil | m
%cast nuria | Núria Pribil; Núria | f
%cast fini | Tante Fini; Fini | f
%cast doktor | Dr. Wessely; Wessely | m
%cast student | Moritz | m
%cast kind | Elsa | f
%cast ersterfrau | - | f
%cast erster | Ladislav | m

== 1
Neues aus der Josefstadt! Im Café [Hawlicek](#hawlicek) duftet es nach Mohn, aber der Haussegen hängt schief: [Magda](magda) hat [Poldi](leopold) nach dreißig Ehejahren das gemeinsame Schlafzimmer verboten, weil der [Zuckerbäcker](leopold) ausgerechnet dem [Erzfeind](sacher) [Anton Pribil](sacher) das Rezept für die Mohntorte verkauft hat. [Sohn](severin) [Severin](severin) stellt am selben Abend [seine](severin) [Herzdame](nuria) vor. [Sie](nuria) ist bildhübsch, belesen und heißt, [Magda](magda) fällt der Schöpfer aus der Hand, [Núria Pribil](nuria). Nur [Tante Fini](fini) hat es schon immer gewusst.
- married leopold magda "Ehejahren"
- quarrel leopold magda "hängt schief"
- reject magda leopold "verboten"
- meet leopold+magda nuria "stellt"
- enemy leopold sacher "Erzfeind"
- betray leopold magda "verkauft"
- parent leopold+magda severin "Sohn"
+ couple nuria severin "Herzdame"
- sad magda "aus der Hand"
- kin fini magda "Tante"

== 2
[Magda](magda) verbietet [ihrem](magda) [Filius](severin) den Umgang mit dem [Fräulein](nuria) von der Gegenseite. [Der](severin) lacht [ihr](magda) ins Gesicht und nimmt sich eine Kammer bei [Amadou](amadou), dem [Gesellen](amadou), unterm Dach. Als [Amadou](amadou) in der Backstube einschläft, verglühen achtzig Kipferl, und [Leopold](leopold) wirft [ihn](amadou) hinaus. Die [Kellnerin](dragana) [Dragana](dragana) droht, mitzugehen: Wer [ihren](dragana) [Zukünftigen](amadou) feuere, könne sich die Melange selbst tragen. So erfährt der [Chef](leopold), dass in [seinem](leopold) Haus seit Ostern geheiratet werden soll.
- parent magda severin "Filius"
- wedding? amadou dragana "geheiratet"
- reject severin magda "lacht"
- housemate.start amadou severin "Kammer"
- move severin amadou "Kammer"
+ quit amadou leopold "wirft"
- threaten dragana leopold "mitzugehen"
- engaged amadou dragana "Zukünftigen"
- boss leopold dragana "Chef"
- discover leopold amadou+dragana "erfährt"

== 3
Große Aufregung um [Xenia](xenia)! Die [Älteste](xenia) der [Hawliceks](leopold+magda) ist aus [Genf](@genf) heimgekommen, mit drei Koffern, einem runden Bauch und ohne Trauring. [Dr. Wessely](doktor), [Hausarzt](doktor) und [Junggeselle](doktor), misst [ihr](xenia) den Blutdruck und vergisst die Werte aufzuschreiben. [Magda](magda) will wissen, wer der [Vater](erster) sei. »Keiner, den man herzeigt«, meint [Xenia](xenia). [Poldi](leopold) bäckt stumm einen Gugelhupf in Storchenform. [Tante Fini](fini) tröstet die [Heimkehrerin](xenia): Auch [sie](fini) habe einst einen Bauch gehabt, und der heiße heute [Anton](sacher).
- parent leopold+magda xenia "Älteste"
+ return xenia "heimgekommen"
- pregnant xenia "runden Bauch"
- pregnant.past fini "Bauch gehabt"
- treat xenia doktor "Blutdruck"
- advisor doktor leopold+magda+xenia "Hausarzt"
- love.start doktor xenia "vergisst"
- help fini xenia "tröstet"
+ parent fini sacher "Anton"
- reveal fini xenia "heiße"

== 4
[Xenia](xenia) kann das Gehörte nicht für sich behalten. Beim Sonntagsbraten sagt [sie](xenia) es allen: [Pribil](sacher), der [Todfeind](sacher) vom Eck, ist [Finis](fini) lediger [Bub](sacher), [Magdas](magda) [Cousin](sacher) und damit [Severins](severin) Verwandtschaft. [Severin](severin) fällt die Gabel in die Sauce, schließlich hat [er](severin) gestern mit [Núria](nuria), [Pribils](sacher) [Tochter](nuria), die Nacht im Palmenhaus verbracht. [Fini](fini) läuft in [ihr](fini) Zimmer. Nach dem Strudel klopft [Magda](magda) an, nimmt die alte [Frau](fini) in den Arm und bittet [sie](fini), von vorn zu erzählen.
+ reveal xenia _ "sagt"
- enemy leopold sacher "Todfeind"
- parent fini sacher "Bub"
- kin magda sacher "Cousin"
- kin sacher severin "Verwandtschaft"
- parent sacher nuria "Tochter"
- sex nuria severin "Nacht im Palmenhaus"
- sad fini "läuft"
- help magda fini "in den Arm"

== 5
Entwarnung auf dem Standesamt: [Núria](nuria) ist adoptiert, kein Tropfen Blut verbindet [sie](nuria) mit den [Hawliceks](leopold+magda+severin+xenia). [Severin](severin) hebt [sie](nuria) vor Freude auf eine Schneeräummaschine. [Amadou](amadou) backt seit Montag für [Pribil](sacher), [der](sacher) [ihm](amadou) doppelten Lohn geboten hat. Das findet [Dragana](dragana) so schäbig, dass [sie](dragana) [ihrem](dragana) [Bräutigam](amadou) den Ring in den Germteig steckt. [Leopold](leopold) sieht zum ersten Mal seit Wochen zufrieden aus. [Dr. Wessely](doktor) bringt [Xenia](xenia) Folsäure und, versehentlich, Rosen.
- kin! nuria severin "kein Tropfen"
- happy severin nuria "Freude"
- hire amadou sacher "backt"
- engaged amadou dragana "Bräutigam"
+ breakup dragana amadou "steckt"
- happy leopold "zufrieden"
- gift doktor xenia "Rosen"

== 6
Spionage zwischen Striezel und Schlagobers! [Leopold](leopold) schickt [Moritz](student), einen blassen [Germanistikstudenten](student), als Lehrling getarnt zu [Pribil](sacher) hinüber, damit [der](student) dort das Mohnrezept zurückholt. Der falsche [Lehrling](student) verbrennt sich am ersten Tag die Hand, wird von [Núria](nuria) verbunden und vergisst [seinen](student) Auftrag. [Severin](severin) beobachtet durch die Auslage, wie [seine](severin) [Freundin](nuria) dem [Burschen](student) auf die Finger pustet. Im Hinterzimmer ringt sich [Fini](fini) durch, [ihrem](fini) [Sohn](sacher) zu schreiben. Den Brief wirft [sie](fini) ins Altpapier.
- hire student leopold "schickt"
+ betray leopold+student sacher "getarnt"
- steal? student sacher "zurückholt"
- injure student "verbrennt"
- treat student nuria "verbunden"
- love.start student nuria "vergisst"
- couple nuria severin "Freundin"
- jealous severin student "beobachtet"
- parent fini sacher "Sohn"

== 7
[Dragana](dragana) fischt den Brief aus dem Altpapier und trägt ihn über die Gasse. [Pribil](sacher) liest ihn im Stehen. Dann schließt [er](sacher) zu Mittag den Laden, zieht den guten Rock an und klopft dort, wo [er](sacher) dreißig Jahre lang nur ausgespuckt hat. [Fini](fini) öffnet. Viel geredet wird nicht; nach einer Stunde hört [Magda](magda) [die beiden](fini+sacher) lachen. [Xenia](xenia) bekommt Besuch aus [Genf](@genf): [Ladislav](erster), [Kapellmeister](erster), [Vater](erster) des [Kindes](kind) und, wie sich zeigt, noch immer fremdgetraut, bittet um Bedenkzeit. [Dr. Wessely](doktor) bittet [ihn](erster) zur Tür.
- find dragana "fischt"
- discover sacher fini "liest"
- travel erster "Besuch"
+ meet fini sacher "öffnet"
- reconcile fini sacher "lachen"
- pregnant xenia erster "Vater"
- married _ erster "fremdgetraut"
- reject doktor erster "bittet ihn zur Tür"

== 8
Jetzt fliegen die Krapfen! [Severin](severin) stellt [Moritz](student) in der Backstube von [Pribil](sacher), vom [einen](severin) kommt ein Fausthieb, vom [anderen](student) ein Blech Powidl. [Núria](nuria) trennt die [Streithähne](severin+student) mit dem Feuerwehrschlauch und hält [beiden](severin+student) denselben Vortrag: [Sie](nuria) gehöre niemandem, am allerwenigsten zwei nassen [Buben](severin+student). Am Abend tippt [Severin](severin) elf Entschuldigungen und schickt keine ab. [Amadou](amadou) singt unter [Draganas](dragana) Fenster ein Lied aus [Dakar](@dakar). Es ist die falsche Etage, und [Magda](magda) ist gerührt.
+ attack severin student "Fausthieb"
- attack student severin "Blech Powidl"
- quarrel nuria severin+student "Vortrag"
- reconcile? nuria severin "Entschuldigungen"
- quarrel severin student "Streithähne"
- reconcile? amadou dragana "Lied"
- create amadou "singt"
- happy magda "gerührt"

== 9
[Leopold](leopold) fasst sich ans Herz. Zuerst glaubt [ihm](leopold) keiner. Dann liegt [er](leopold) zwischen den Mehlsäcken. [Dragana](dragana) ruft [Dr. Wessely](doktor). [Wessely](doktor) rettet [Leopold](leopold). Im Spital sitzt [Magda](magda) bei [Poldi](leopold). [Sie](magda) verzeiht [ihm](leopold) die Mohntorte. [Er](leopold) verzeiht [ihr](magda) die drei Monate Diwan. Die Backstube bleibt kalt. Um vier Uhr früh brennt dort Licht. Am Ofen steht [Pribil](sacher). [Er](sacher) bäckt für den [Rivalen](leopold).
- ill leopold "ans Herz"
- help dragana leopold "ruft"
+ rescue doktor leopold "rettet"
- help magda leopold "sitzt"
+ reconcile leopold magda "verzeiht"
- help sacher leopold "bäckt"
- enemy leopold sacher "Rivalen"

== 10
Unter Wehen stapft [Xenia](xenia) durch den Faschingsumzug, weil die Rettung nicht durchkommt. [Dr. Wessely](doktor), als Biene verkleidet, trägt [sie](xenia) die letzten Meter, und um elf Uhr elf tut die kleine [Elsa](kind) [ihren](kind) ersten Schrei. [Ladislav](erster) schickt ein Telegramm: [Er](erster) kehre zu [seiner](erster) [Frau](ersterfrau) zurück. Die junge [Mutter](xenia) faltet daraus ein Schiffchen. [Moritz](student) gesteht [Núria](nuria), wer [ihn](student) geschickt hat, und darf trotzdem bleiben, allerdings als Verkäufer. [Severin](severin) hört auf zu essen.
- help doktor xenia "trägt"
+ birth xenia kind "ersten Schrei"
- reconcile? erster ersterfrau "kehre"
- married erster ersterfrau "Frau"
- parent xenia kind "Mutter"
- reveal student nuria "gesteht"
- hire student nuria "bleiben"
- sad severin "hört auf"

== 11
[Tante Fini](fini) nimmt die Sache in die Hand. [Sie](fini) sperrt [Enkelin](nuria) und [Großneffen](severin) in den Kühlraum, bis [die zwei](nuria+severin) sich entweder vertragen oder gefrieren. Nach zwanzig Minuten beschlägt das Guckloch. [Dragana](dragana) hat [Amadou](amadou) noch nicht erhört, lässt [ihn](amadou) aber wieder die Semmeln austragen. [Der](amadou) hat bei [Pribil](sacher) den Hut genommen und fängt morgen bei [Leopold](leopold) an, der [Patron](leopold) brauche nach der Reha jede Hand. Wer sagt [Dr. Wessely](doktor), dass man einer [Wöchnerin](xenia) nicht zweimal am Tag den Blutdruck misst?
- kin fini nuria "Enkelin"
- kin fini severin "Großneffen"
+ reconcile nuria severin "beschlägt"
- reject dragana amadou "nicht erhört"
- boss leopold amadou "Patron"
- recover leopold "Reha"
- quit amadou sacher "den Hut genommen"
- hire amadou leopold "fängt morgen"
- treat xenia doktor "Blutdruck"

== 12
Finale mit Zuckerguss: Die Häuser [Hawlicek](#hawlicek) und [Pribil](#pribil) fusionieren, auf dem Schild stehen beide Namen und darunter, sehr klein, die Mohntorte. [Severin](severin) steckt [Núria](nuria) vor der gesamten Kundschaft einen Ring an, [sie](nuria) nickt mit vollem Mund. [Xenia](xenia) legt [ihre](xenia) [Tochter](kind) dem [Doktor](doktor) auf den Arm und [ihren](xenia) Kopf gleich dazu. [Magda](magda) tanzt mit [ihrem](magda) [Vetter](sacher). Und [Fini](fini)? [Die](fini) ist in der Nacht friedlich entschlafen, mit Puderzucker an der Nase, [Antons](sacher) Brief unter dem Polster.
- propose severin nuria "steckt"
+ engaged.start nuria severin "nickt"
- parent xenia kind "Tochter"
- couple.start doktor xenia "Kopf"
- kin magda sacher "Vetter"
+ die fini "entschlafen"
