%series Tierklinik Spreewehr
%lang de
%genre veterinary clinic in Lusatia, terse texts of a series database, many persons, passives and nouns for names
%cast hanka | Dr. Hanka Nowak; Hanka Nowak; Hanka; Nowak | f
%cast minh | Dr. Minh Tran; Minh Tran; Minh | m
%cast linh | Linh | f
%cast joachim | Joachim Nowak; Joachim | m
%cast kira | Kira | f
%cast dietmar | Dietmar Pötschke; Pötschke | m
%cast saebel | Gräfin Säbel; Säbel | f
%cast jurij | Jurij | m
%cast rentnerin | - | f
%cast alex | Alex | n
%cast schaefer | - | m
%cast wolfsfrau | Dr. Ilka Brandt; Ilka Brandt | f
%cast kater | Bismarck | m
%cast enno | Enno | m

== 1 Notdienst
Kaum hat [Hanka Nowak](hanka) die Klinik von [ihrem](hanka) [Onkel](joachim) geerbt, da ist [der](joachim) gar nicht tot: [Joachim Nowak](joachim), in der Ostsee verschollen, spaziert mit einem Papagei zur Tür herein. Der Erbschein ist damit Makulatur. [Oberarzt](minh) [Minh Tran](minh), [dem](minh) die [Nichte](hanka) am Vortag die Leitung zugesagt hatte, darf weiter Frettchen kastrieren. Den [Heimkehrer](joachim) wirft derweil eine Ohnmacht um. [Kira](kira), [Azubine](kira) im ersten Jahr, gibt [ihm](joachim) Riechsalz für Pferde. [Er](joachim) wiehert.
- kin hanka joachim "Onkel"
- die! joachim "gar nicht tot"
+ return joachim "spaziert"
- find! hanka joachim "Makulatur"
- hire! minh hanka "zugesagt"
- ill joachim "Ohnmacht"
- treat joachim kira "Riechsalz"

== 2 Wer hat hier das Sagen?
Die beiden [Inhaber](hanka+joachim) streiten um jeden Kugelschreiber, und an den Futterlieferungen verdient ein [Dritter](dietmar). [Dietmar Pötschke](dietmar), [Vertreter](dietmar) für Trockenfutter, steckt [Jurij](jurij), dem [Pfleger](jurij), jeden Monat etwas zu. Dass der [Beschenkte](jurij) davon auf einen Zuchthengst spart, weiß keiner. Eine verwirrte [Rentnerin](rentnerin) bringt [Bismarck](kater), [Kater](kater), siebzehn Jahre, neun Kilo, drei Zähne. [Minh](minh) verbringt die Mittagspause bei [Linh](linh), [die](linh) am Marktplatz Pho verkauft und [ihm](minh) jedes Mal ein Ei hineinschlägt, ohne es zu berechnen.
- colleague hanka joachim "Inhaber"
- quarrel hanka joachim "streiten"
- gift dietmar jurij "steckt"
+ betray jurij hanka+joachim "jeden Monat"
- discover! _ jurij "weiß keiner"
- betray dietmar hanka+joachim "verdient"
- flirt linh minh "jedes Mal"
- gift linh minh "hineinschlägt"

== 3 Wolfszeit
Ein Wolf hat im Koppelzaun die Rute verloren und beim [Schäfer](schaefer) elf Tiere. Der alte [Mann](schaefer) legt Gift aus. [Alex](alex), zu Besuch aus [Leipzig](@leipzig), kostet versehentlich, wird grün und von [Hanka](hanka) mit Kohle für Kälber vollgestopft. Die [Wolfsbeauftragte](wolfsfrau) [Dr. Ilka Brandt](wolfsfrau) rollt an und droht dem [Giftmischer](schaefer) mit fünf Jahren. Im Gespräch am Zaun stellt sich heraus, dass [die beiden](schaefer+wolfsfrau) dieselbe Rocksängerin vergöttern, woraufhin [sie](wolfsfrau) den Strafantrag zerreißt. [Joachim](joachim) findet derweil [Pötschkes](dietmar) Umschlag in [Jurijs](jurij) Jacke.
- lose schaefer "beim Schäfer elf"
- kill? schaefer _ "Gift"
- travel alex "Besuch"
+ ill alex schaefer "grün"
- treat alex hanka "Kohle"
- threaten wolfsfrau schaefer "droht"
- reconcile schaefer wolfsfrau "zerreißt"
+ discover joachim jurij "findet"

== 4 Bestechlich
Die Rede, die sich der [Pfleger](jurij) von [Joachim](joachim) anhören muss, endet mit dem Wort „Verräter“. Den Rausschmiss verhindert [Kira](kira), indem [sie](kira) sich den Umschlag selbst in die Tasche steckt und behauptet, es sei [ihrer](kira). [Hanka](hanka) glaubt kein Wort, [sie](hanka) hat [Pötschke](dietmar) beim Kuchen gesehen, und lässt [ihn](dietmar) nun von [Alex](alex), Kamera im Knopf, zum Plaudern bringen. [Der](dietmar) fällt prompt darauf herein, gesteht alles mit vollem Mund. Der [Vertreter](dietmar) verliert [seine](dietmar) Lizenz und den Dienstwagen, [Jurij](jurij) nur den Schlaf.
- accuse joachim jurij "Verräter"
- quit! jurij joachim "Rausschmiss"
+ help kira jurij "verhindert"
- betray kira hanka "behauptet"
- discover! hanka kira "kein Wort"
- discover hanka dietmar "gesehen"
- help alex hanka "Plaudern"
+ betray alex dietmar "Plaudern"
- reveal dietmar alex "gesteht"
- quit dietmar "Lizenz"
- sad jurij "Schlaf"

== 5 Gräfliche Hoheiten
[Gräfin Säbel](saebel) bringt [ihre](saebel) schnaufende Mopsdame und, nebenbei, [ihren](saebel) [Herzbuben](enno): [Enno](enno), [Pilot](enno), dreißig Jahre jünger. Weil [der](enno) vor der Säuglingsstation für Igel ins Schwärmen gerät, verlegt die [Aristokratin](saebel) den ganzen Hausstand in die Nähe der Klinik. [Hanka](hanka) zeigt dem [Flieger](enno) die Igel, einmal, zweimal, beim dritten Mal ohne Igel. Auf dem Flur steht [Joachim](joachim), hört das Lachen und fragt sich, wo [er](joachim) [sein](joachim) Boot hat. Am Sonntag ist [er](joachim) fort; auf dem Schreibtisch liegt die Hälfte der Aktien, [ihr](hanka) gewidmet.
- couple enno saebel "Herzbuben"
- move saebel "verlegt"
+ flirt enno hanka "ohne Igel"
- cheat? enno saebel "ohne Igel"
- flee joachim "fort"
+ gift joachim hanka "Hälfte der Aktien"

== 6 Flitterwochen für Frettchen
[Minh](minh) will sich bei [Linh](linh) erklären und übt vor dem Kleiderspiegel, belauscht von [Kira](kira), [die](kira) [ihm](minh) rät, das Ei zu loben. [Er](minh) lobt. Die [Köchin](linh) wird nicht rot, [sie](linh) lacht, dass die Suppe schwappt: [Sie](linh) habe gewettet, [er](minh) brauche noch bis Weihnachten. Verlobt haben sich am selben Abend sonst noch, freilich ohne Urkunde, zwei Frettchen. Der [Schäfer](schaefer) und [Ilka Brandt](wolfsfrau) besuchen Hand in Hand ein Konzert in [Cottbus](@cottbus). [Bismarck](kater) entläuft der [Rentnerin](rentnerin) und wird nach drei Tagen in der Kühltheke gefunden, lebendig, satt.
+ confess? minh linh "erklären"
- advisor kira minh "rät"
- happy linh "lacht"
+ engaged.start linh minh "Verlobt"
- couple schaefer wolfsfrau "Hand in Hand"
- date schaefer wolfsfrau "Konzert"
- flee kater rentnerin "entläuft"
- find _ kater "gefunden"

== 7 Jurijs Oma
Die [Rentnerin](rentnerin) mit dem [Kater](kater) kippt im Wartezimmer um; auf [ihrem](rentnerin) Ausweis steht [Jurijs](jurij) Nachname. Weil der Rettungswagen im Schnee feststeckt, muss ein Tierarzt ran: [Minh](minh) setzt [ihr](rentnerin), nach Anleitung eines Kardiologen am Telefon, einen Schrittmacher ein, gedacht für eine Dogge. Es schlägt. [Jurij](jurij) sitzt die ganze Nacht daneben, von [Hanka](hanka) mit Decken und von [Alex](alex) mit Witzen versorgt. Als die [Greisin](rentnerin) zu sich kommt, verlangt [sie](rentnerin) den [Kater](kater). [Er](kater) schnurrt, heißt es, im selben Takt.
+ ill rentnerin "kippt"
- kin jurij rentnerin "Jurijs Nachname"
+ treat rentnerin minh "Schrittmacher"
- recover rentnerin "kommt"
- help alex+hanka jurij "versorgt"
- help jurij rentnerin "sitzt"

== 8 Doppelleben
Auf einem Kutter vor [Rügen](@ruegen), so wird der [Gräfin](saebel) von [ihrem](saebel) Detektiv zugetragen, stehe einer, [der](enno) aussehe wie [ihr](saebel) [Pilot](enno). [Enno](enno) fliegt, genau genommen, gar nicht: [Er](enno) ist Fischer in zweiter Ehe, und die erste besteht noch. [Säbel](saebel) setzt eine Sonnenbrille auf, [Hanka](hanka) einen Tierarztblick. Weder die [eine](saebel) noch die [andere](hanka) macht eine Szene. [Sie](hanka+saebel) mieten gemeinsam ein Motorboot, kreisen einmal um den [Schwindler](enno) und lassen [ihn](enno) im Kielwasser zappeln.
- investigate _ enno "Detektiv"
- couple enno saebel "ihr Pilot"
+ discover saebel enno "zugetragen"
- betray enno saebel "gar nicht"
- married _ enno "zweiter Ehe"
- friend hanka saebel "gemeinsam"
- attack hanka+saebel enno "zappeln"
- cheat enno saebel "Schwindler"

== 9 Flut
Hochwasser. Die Klinik wird evakuiert, die Tiere müssen in die Dorfkirche, die Menschen auf die Empore. [Hanka](hanka) holt im Ruderboot, was vergessen wurde: Papagei, Hamster, [Alex](alex). Im Strudel kentert das Boot. [Alex](alex) kann nicht schwimmen, [sie](hanka) kann es auch kaum, und [beide](alex+hanka) werden von einem Segel mit rotem Streifen aufgefischt. Am Ruder steht, windgegerbt und breit grinsend, [Joachim](joachim). [Er](joachim) könne das nicht ewig so weitermachen, wieder aufzutauchen, schimpft die [Nichte](hanka), küsst [ihm](joachim) aber das Salz von der Backe. Auf der Empore spricht [Jurij](jurij) mit [Kira](kira) zum ersten Mal einen Satz ohne Tiere darin.
- rescue? hanka alex "holt"
+ rescue joachim alex+hanka "aufgefischt"
+ return joachim "Am Ruder"
- kin hanka joachim "Nichte"
- kiss hanka joachim "küsst"
- flirt jurij kira "Satz ohne Tiere"

== 10 Bankrott
Die Versicherung zahlt nicht, wie Versicherungen das tun. [Hanka](hanka) legt die Schlüssel in die Schale. [Pötschke](dietmar), inzwischen [Sachbearbeiter](dietmar) ebendieser Versicherung, genießt es. „[Sie](hanka) haben [mich](dietmar) ausgezogen, nun ziehe [ich](dietmar) [Sie](hanka) aus.“ Dummerweise steht [Alex](alex) neben dem [Rachsüchtigen](dietmar), mit Knopf. [Gräfin Säbel](saebel) verkauft [ihre](saebel) Diamanten und macht die Klinik zum Stift, zum Dank für eine Bootsfahrt, die schönste [ihres](saebel) Lebens. [Minh](minh), der neue [Leiter](minh), holt [Linh](linh) in die Kantine. [Hanka](hanka) ist nur noch Ärztin und war selten so froh.
- quit hanka "Schlüssel"
- hire dietmar "Sachbearbeiter"
- happy dietmar "genießt"
- reject dietmar hanka "ziehe"
- enemy dietmar hanka "Rachsüchtigen"
+ help saebel hanka "verkauft"
- hire minh "Leiter"
- hire linh minh "holt"
- happy hanka "froh"

== 11 Zwillinge
Bei [Linh](linh) ist der Bauch rund, im März. [Minh](minh) hört zwei Herzen und setzt sich vorsichtshalber in den Eimer. Ob das stimme, fragt [er](minh) mehrfach, zuletzt das Stethoskop. [Ilka Brandt](wolfsfrau) wird vom [Schäfer](schaefer) auf einem Hügel gefragt, was unvermeidlich war, und sagt, [sie](wolfsfrau) trage schon [seinen](schaefer) Ring, ob [er](schaefer) das beim Melken nie bemerkt habe. [Enno](enno), wegen Bigamie zu acht Monaten verknackt, schreibt [Hanka](hanka) einen rührenden Brief, den [sie](hanka) als Katzenstreu verwendet. [Bismarck](kater) kratzt ihn gründlich zu.
+ pregnant linh minh "Bauch"
- discover minh "hört"
+ propose schaefer wolfsfrau "unvermeidlich"
- engaged schaefer wolfsfrau "Ring"
- discover! schaefer wolfsfrau "nie bemerkt"
- arrest _ enno "verknackt"
- reject hanka enno "Katzenstreu"

== 12 Abschied vom Onkel
Diesmal ist [er](joachim) wirklich tot: [Joachim](joachim) schläft im Liegestuhl ein, den Papagei auf der Schulter, und niemand traut sich zwei Tage lang, es auszusprechen, außer dem Papagei. Das Begräbnis wird vom Pfarrer kurz gehalten, vom Wind lang. [Hanka](hanka) verstreut die Asche im Spreewehr, erbt ein Boot und das Recht, nie wieder etwas zu erben. [Jurij](jurij) fragt [Kira](kira), ob [sie](kira) mit [ihm](jurij) Wolfsspuren zählen wolle. Wölfe? Um fünf Uhr früh? Ja, sagt [sie](kira). Und die alte [Frau](rentnerin) fragt den [Pfleger](jurij), [der](jurij) [sie](rentnerin) nach Hause bringt, wann [er](jurij) endlich heirate. Der Papagei sagt: „Jederzeit.“
+ die joachim "tot"
- find hanka "erbt"
- invite jurij kira "Wolfsspuren"
- help jurij rentnerin "bringt"
- wedding? _ jurij "heirate"
