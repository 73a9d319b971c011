%series Bahn Fünf
%lang de
%genre teen drama at a swimming boarding school, fan recap with titles
%cast lykke   | Lykke Bendixen; Lykke | f
%cast jordi   | Jordi | m
%cast amadou  | Amadou Keita; Amadou | m
%cast finja   | Finja Roth; Finja | f
%cast trainer | Trainer Ossowski; Ossowski | m
%cast anouk   | Anouk | f
%cast direktorin | Frau Dr. Bendixen; Sunniva Bendixen; Sunniva | f
%cast nico    | Nico Ossowski; Nico | m
%cast dealer  | - | m
%cast bademeister | Olaf | m
%cast mutter  | Claire | f
%cast arzt    | Dr. Pham | m

== 1 Startsprung
[Lykke Bendixen](lykke) will überall zur Schule gehen, nur nicht dort, wo [ihre](lykke) [Mutter](direktorin) [Direktorin](direktorin) ist. Pech gehabt. In Zimmer 12 wartet die neue [Mitbewohnerin](finja), [Finja Roth](finja), [Landesrekordlerin](finja) im Schmetterling, [die](finja) [sie](lykke) zur Begrüßung aus dem oberen Bett schubst. Beim ersten Training dann das: [Lykke](lykke), barfuß und im geliehenen Anzug, schlägt [Finja](finja) um eine Handbreit. [Trainer](trainer) [Ossowski](trainer) vergisst, die Uhr zu stoppen. Am Beckenrand klatscht einer, langsam, mit nassen Locken: [Jordi](jordi).
- parent direktorin lykke "Mutter"
- housemate.start finja lykke "Mitbewohnerin"
- attack finja lykke "schubst"
+ find lykke "schlägt"
- lose finja lykke "schlägt"

== 2 Chlor
Wer hat [Finjas](finja) Schwimmbrille zerschnitten? Alle gucken [Lykke](lykke) an, [Lykke](lykke) guckt [Amadou](amadou) an, den [Stipendiaten](amadou) aus [Bamako](@bamako), [der](amadou) es gesehen haben muss und trotzdem den Mund hält. [Er](amadou) hat [seine](amadou) Gründe: [Nico](nico), der [Sohn](nico) des [Trainers](trainer), weiß von den Nächten, in denen [Amadou](amadou) im Geräteraum jobbt, statt zu schlafen. Abends sitzt [Lykke](lykke) mit [Jordi](jordi) auf dem Dreier. [Sie](jordi+lykke) reden über Sterne. Eigentlich redet nur [er](jordi).
- attack _ finja "zerschnitten"
- accuse _ lykke "gucken"
- discover amadou "gesehen"
- reveal! amadou "hält"
- parent trainer nico "Sohn"
+ threaten nico amadou "weiß"
- discover nico amadou "weiß"

== 3 Tauchgang
[Anouk](anouk), [Jordis](jordi) jüngere [Schwester](anouk), hält den Rekord im Luftanhalten und im Petzen. [Sie](anouk) steckt [Finja](finja), wer auf dem Sprungturm saß. [Finja](finja) und [Jordi](jordi) waren bis zu den Sommerferien ein Paar, das Ende kam per Sprachnachricht. Nun fischt [sie](finja) mitten in der Nacht [Lykkes](lykke) Tagebuch unter der Matratze hervor und liest es im Speisesaal vor, Seite für Seite. Ab Seite neun geht es um [Jordi](jordi). [Der](jordi) steht auf und zieht das Kabel.
- sibling anouk jordi "Schwester"
- reveal anouk finja "steckt"
- ex finja jordi "waren"
- breakup.past _ finja "Sprachnachricht"
- steal finja lykke "fischt"
+ reveal finja lykke "liest"
- love lykke jordi "Ab Seite neun"
- help jordi lykke "zieht"

== 4 Kaltes Wasser
[Lykke](lykke) haut ab, barfuß, Richtung Bahnhof. [Sunniva](direktorin) lässt den Unterricht ausfallen und sucht [ihre](direktorin) [Tochter](lykke) mit dem halben Kollegium. Gefunden wird [sie](lykke) von [Bademeister](bademeister) [Olaf](bademeister): im zugefrorenen Löschteich, bis zum Kinn. [Er](bademeister) legt sich flach aufs Eis und holt [sie](lykke) mit der Rettungsstange. Auf der Krankenstation reibt [Dr. Pham](arzt) [ihr](lykke) die Füße warm, und [Finja](finja) steht im Flur, das Tagebuch in der Hand, und traut sich nicht hinein.
+ flee lykke "haut"
- investigate direktorin lykke "sucht"
- parent direktorin lykke "Tochter"
- find bademeister lykke "Gefunden"
+ rescue bademeister lykke "holt"
- treat lykke arzt "warm"
- sad finja "traut"

== 5 Staffelstab
[Ossowski](trainer) stellt die Staffel auf: [Lykke](lykke), [Finja](finja), [Anouk](anouk) und, Überraschung, niemand sonst. Die vierte Bahn bleibt offen. [Nico](nico) schleicht um [Amadou](amadou) herum; [er](nico) verlangt, dass [der](amadou) beim Ausscheidungsrennen absichtlich verliert. [Amadou](amadou) verliert. [Jordi](jordi), [der](jordi) mit [ihm](amadou) das Zimmer teilt, nimmt [ihm](amadou) das nicht ab und lässt so lange das Licht an, bis [er](amadou) redet. Danach ist es aus mit dem Frieden: [Jordi](jordi) drückt [Nico](nico) unter der Dusche gegen die Kacheln.
- threaten nico amadou "verlangt"
+ lose amadou "verliert"#2
- housemate amadou jordi "Zimmer teilt"
- reveal amadou jordi "redet"
+ attack jordi nico "drückt"

== 6 Wellenbrecher
Schlägerei im Duschraum, ein abgebrochener Zahn, Verweis für [Jordi](jordi). Der [Trainer](trainer) glaubt natürlich [seinem](trainer) [Sprössling](nico). [Lykke](lykke) geht zu [ihrer](lykke) [Mutter](direktorin), zum ersten Mal freiwillig, und [Sunniva](direktorin) bleibt hart: keine Ausnahmen. Was die [Direktorin](direktorin) verschweigt: Vor Jahren gab es [ihr](direktorin) zuliebe eine. Damals flog statt [Ossowski](trainer), mit [dem](trainer) [sie](direktorin) liiert war, eine unschuldige [Kollegin](mutter). [Sie](mutter) hieß [Claire](mutter) und hat zwei [Kinder](anouk+jordi): [Anouk](anouk) und [Jordi](jordi).
- quarrel jordi nico "Schlägerei"
- quit jordi "Verweis"
- parent trainer nico "Sprössling"
- parent direktorin lykke "Mutter"
- reject direktorin lykke "bleibt hart"
- couple.past direktorin trainer "liiert"
+ quit.past mutter direktorin "flog"
- colleague.past direktorin mutter "Kollegin"
- parent mutter anouk+jordi "Kinder"
- reveal! direktorin _ "verschweigt"

== 7 Unter Wasser
Auf dem Schulklo übergibt ein [Typ](dealer) mit Goldkette [Finja](finja) eine Packung Pillen. Für die Ausdauer, sagt [er](dealer). [Finjas](finja) Vater hat gedroht, das Geld zu streichen, falls [sie](finja) nicht nominiert wird. Zwei Tage später schwimmt [sie](finja) Bestzeit, schlägt an und geht unter. [Lykke](lykke) ist als Erste bei [ihr](finja). [Sie](lykke) zieht die [Bettnachbarin](finja) hoch, pustet Luft in [sie](finja) hinein und brüllt alle an, sie sollen nicht so gaffen. Am Ende atmet [sie](finja).
- gift dealer finja "übergibt"
- parent _ finja "Vater"
- threaten _ finja "gedroht"
- find finja "Bestzeit"
- ill finja "geht unter"
+ rescue lykke finja "zieht"
- housemate finja lykke "Bettnachbarin"
- recover finja "atmet"

== 8 Dopingprobe
[Dr. Pham](arzt) findet im Blut, was nicht hineingehört. [Finja](finja) soll verraten, von wem das Zeug stammt, und schweigt aus Angst. Nicht so [Anouk](anouk): [Sie](anouk) hat den [Dealer](dealer) fotografiert, wie [er](dealer) mit [Nico](nico) teilt. Wie sagt man einem [Trainer](trainer), dass der eigene [Junge](nico) die Mannschaft vergiftet? [Olaf](bademeister) übernimmt das, bei einem Bier. [Ossowski](trainer) sagt kein Wort, fährt nach Hause und räumt das Kinderzimmer aus, Pokal für Pokal.
+ discover arzt finja "findet"
- reveal! finja dealer "schweigt"
- sad finja "Angst"
- discover anouk dealer+nico "fotografiert"
+ reveal bademeister trainer "übernimmt"
- parent trainer nico "Junge"
- sad trainer "kein Wort"

== 9 Freistil
[Nico](nico) fliegt, [Jordi](jordi) darf zurück. Begrüßt wird [er](jordi) von [Lykke](lykke) mit einem Kuss, der so lange dauert, dass [Anouk](anouk) mitstoppt. Dreiundvierzig Sekunden. [Amadou](amadou) bekommt die Nominierung, die [ihm](amadou) zusteht, und ruft [seine](amadou) Oma in [Bamako](@bamako) an. Und [Finja](finja)? Räumt das untere Bett. [Lykke](lykke) findet auf [ihrem](lykke) Kissen das Tagebuch, sauber eingeschlagen, mit einem einzigen Satz auf der letzten Seite: „Danke fürs Luftholen.“
+ quit nico "fliegt"
- return jordi "zurück"
+ kiss jordi lykke "Kuss"
- find amadou "bekommt"
- kin _ amadou "Oma"
- find lykke "findet"
- reconcile finja lykke "Danke"

== 10 Gegenstrom
[Claire](mutter) reist zum Elternsprechtag an und trifft auf die [Frau](direktorin), [die](direktorin) [sie](mutter) um alles gebracht hat. Statt zu schreien, legt [sie](mutter) [Sunniva](direktorin) die Kündigung von damals auf den Tisch, in Klarsichtfolie. [Lykke](lykke) und [Jordi](jordi) hören durch die Wand, worum es geht. „[Deine](lykke) [Mutter](direktorin) hat [meine](jordi) ruiniert“, sagt [Jordi](jordi) und lässt [ihre](lykke) Hand los. Sind [die beiden](jordi+lykke) jetzt auch Geschichte?
- travel mutter "reist"
- meet direktorin mutter "trifft"
- betray.past direktorin mutter "gebracht"
- quit.past mutter "Kündigung"
+ discover jordi+lykke direktorin "hören"
- accuse jordi direktorin "ruiniert"
+ breakup? jordi lykke "Geschichte"
- parent direktorin lykke "Mutter"

== 11 Halbfinale
[Sunniva](direktorin) macht reinen Tisch. Vor Schülern, Eltern und Presse gesteht [sie](direktorin), was [sie](direktorin) einst vertuscht hat, und legt die Leitung nieder. [Lykke](lykke) ist zum ersten Mal stolz auf [sie](direktorin). Im Becken fehlt eine Schwimmerin, [Finja](finja) darf noch nicht. Da zieht [Claire](mutter), früher selbst [Trainerin](mutter), den Mantel aus und stellt sich neben den grauen [Ossowski](trainer): [Sie](mutter) mache die Taktik, [er](trainer) die Uhr. [Jordi](jordi) schaut nicht zu [Lykke](lykke) hin. [Sie](lykke) schwimmt, als täte [er](jordi) es.
+ reveal direktorin _ "gesteht"
- quit direktorin "legt"
- happy lykke "stolz"
- help mutter trainer "Taktik"
- colleague.start mutter trainer "neben"

== 12 Anschlag
Finale in [Kiel](@kiel). [Amadou](amadou) holt Gold, [Lykke](lykke) Silber, die Staffel den letzten Platz, weil [Anouk](anouk) mit Schluckauf antritt. Egal. Am Beckenrand steht [Finja](finja) als Betreuerin und wirft Handtücher. [Olaf](bademeister) tanzt mit der arbeitslosen [Rektorin](direktorin). Und [Jordi](jordi)? Springt in Jeans hinein, taucht bis Bahn fünf und kommt vor [Lykke](lykke) hoch, prustend, mit einem Satz, den [er](jordi) unter Wasser geübt hat. [Sie](lykke) hält [ihm](jordi) den Mund zu. Mit [ihrem](lykke).
+ find amadou "Gold"
- find lykke "Silber"
- lose anouk "letzten Platz"
- hire finja "Betreuerin"
- quit.past direktorin "arbeitslosen"
+ kiss jordi lykke "Mit ihrem"
- reconcile jordi lykke "Mund"
- flirt? bademeister direktorin "tanzt"
