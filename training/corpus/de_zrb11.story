%series Zirkus Morelli
%lang de
%genre family drama about a travelling circus, broadcaster's episode texts
%cast nonna  | Fiorella Morelli; Nonna Fiorella; Fiorella | f
%cast dario  | Dario Morelli; Dario | m
%cast luce   | Luce | f
%cast stan   | Stanislav; Stan | m
%cast vera   | Vera Lindner; Vera | f
%cast achim  | Achim Lindner; Achim | m
%cast mirko  | Mirko | m
%cast pepe   | Pepe | m
%cast ronja  | Ronja | f
%cast berger | Direktor Berger; Berger | m
%cast sultan | Sultan | m
%cast staat  | - | f
%cast tierarzt | Dr. Ngo; Ngo | m
%cast bursche | - | m

== 1 Winterquartier
In einer Halle bei [Celle](@celle) wartet der [Zirkus Morelli](#morelli) auf das Frühjahr. [Nonna Fiorella](nonna) teilt die Rollen ein: [Enkel](dario) [Dario](dario) geht ans Trapez, [dessen](dario) [Schwester](luce) [Luce](luce) fängt [ihn](dario) auf, und [Clown](pepe) [Pepe](pepe) hält den Mund. In der Nacht legt ein [Unbekannter](bursche) Feuer am Futterlager. Der [Tiger](sultan) [Sultan](sultan) wird von [Stan](stan), [seinem](sultan) [Dompteur](stan), durch den Rauch ins Freie gebracht. [Stan](stan) selbst bleibt mit verbrannten Händen liegen. [Gerichtsvollzieherin](vera) [Vera Lindner](vera), [die](vera) am Morgen pfänden wollte, fährt [ihn](stan) in die Klinik.
- kin dario nonna "Enkel"
- sibling dario luce "Schwester"
+ attack bursche _ "Feuer"
+ rescue stan sultan "durch den Rauch"
- injure stan "verbrannten"
- help vera stan "fährt"

== 2 Der Kuckuck
[Vera](vera) klebt Siegel auf Wagen, Kasse und Kaffeemühle. Die alte [Morelli](nonna) bittet [sie](vera) um vier Wochen; [Vera](vera) gibt [ihr](nonna) sechs, was [sie](vera) im Amt den Kopf kosten kann. [Ihr](vera) [Mann](achim) [Achim](achim), Kriminalbeamter, ermittelt wegen des Feuers und hält den [Dompteur](stan) für den Täter, der Versicherung wegen. [Pepe](pepe) weiß es besser, denn [er](pepe) hat einen [Burschen](bursche) mit Benzinkanister weglaufen sehen. Aber wer hört schon auf einen [Clown](pepe)? [Luce](luce) zum Beispiel. [Sie](luce) sucht fortan in jeder Stadt nach einem [Burschen](bursche) mit verbrannter Augenbraue.
- help vera nonna "sechs"
- married achim vera "Mann"
- investigate achim _ "ermittelt"
+ accuse achim stan "hält"
- attack! stan _ "weiß es besser"
- discover.past pepe bursche "sehen"
- reveal pepe luce "hört"
- investigate luce bursche "sucht"

== 3 Premiere ohne Netz
In [Hildesheim](@hildesheim) ist das Netz verschwunden. [Dario](dario) besteht darauf, trotzdem zu fliegen. [Seine](dario) [Großmutter](nonna) verbietet es; [er](dario) hört nicht. Beim dritten Salto verfehlt [er](dario) die Hände der [Schwester](luce) und stürzt neun Meter tief. [Er](dario) überlebt mit gebrochenem Becken. Im Krankenwagen sitzt eine [Reiterin](ronja) namens [Ronja](ronja), [die](ronja) vor drei Tagen vom [Konkurrenten](berger), [Direktor Berger](berger), zu den Morellis gewechselt ist und nun nicht aufhört zu schluchzen. Das Netz liegt in [ihrem](ronja) Wohnwagen.
+ steal ronja _ "verschwunden"
- kin dario nonna "Großmutter"
- sibling dario luce "Schwester"
+ injure dario "stürzt"
- hire ronja "gewechselt"
- quit ronja berger "gewechselt"
- enemy berger nonna "Konkurrenten"
- sad ronja "schluchzen"

== 4 Zwei Besuche
[Stan](stan) besucht [Dario](dario). [Dario](dario) liegt im Gips. [Ronja](ronja) besucht [Dario](dario) auch. [Sie](ronja) gesteht alles. [Berger](berger) hat [Ronja](ronja) geschickt. [Berger](berger) hat [ihrem](ronja) kleinen [Bruder](mirko) Geld geliehen. Der [Bruder](mirko) heißt [Mirko](mirko). „Geh“, sagt [Dario](dario). [Ronja](ronja) geht. Auf dem Flur hält [Stan](stan) [Ronja](ronja) fest. [Stan](stan) fragt nach [Mirko](mirko). Nun weint [Ronja](ronja) lauter. [Mirko](mirko) fehlt eine Augenbraue.
- travel stan dario "besucht"
+ reveal ronja dario "gesteht"
- boss berger ronja "geschickt"
- sibling mirko ronja "Bruder"
- help.past berger mirko "geliehen"
- reject dario ronja "Geh"
- attack stan ronja "hält"
+ discover stan mirko "Augenbraue"

== 5 Die Prügelei
Der [Mann](stan), [den](stan) man der Brandstiftung verdächtigt, fährt allein nach [Kassel](@kassel), wo [Berger](berger) gastiert, und holt den [Burschen](mirko) mit der Augenbraue aus [dessen](mirko) Koje. Es setzt Schläge. Drei Zeltarbeiter [Bergers](berger) gehen dazwischen und richten [Stan](stan) so zu, dass [er](stan) liegen bleibt. [Luce](luce), [die](luce) [ihm](stan) nachgefahren ist, findet [ihn](stan) am Zaun. Der [Kommissar](achim) nimmt den [Halbtoten](stan) fest, noch bevor ein Arzt kommt. [Seine](achim) [Frau](vera) steht daneben und zieht zum ersten Mal den Ehering ab.
- accuse.past achim stan "verdächtigt"
- travel stan "fährt" @kassel
+ attack stan mirko "Schläge"
- attack _ stan "richten"
- injure stan "Halbtoten"
- find luce stan "findet"
+ arrest achim stan "nimmt"
- married achim vera "Frau"
- breakup? vera achim "Ehering"

== 6 Ein Käfig zu viel
Ohne [Stan](stan) frisst [Sultan](sultan) nicht. [Dr. Ngo](tierarzt) spritzt [ihm](sultan) Vitamine und redet [ihm](sultan) gut zu, vergebens. [Direktor Berger](berger) bietet der [Prinzipalin](nonna) für den [Tiger](sultan) eine lächerliche Summe, und die alte [Frau](nonna) schickt [ihn](berger) mit dem Besen fort. In der Nacht steht der Käfig offen. Halb [Göttingen](@goettingen) sperrt sich ein. Der [Clown](pepe) geht mit einer Trompete los, bläst den Einzugsmarsch und wird von einem hungrigen [Raubtier](sultan) brav nach Hause begleitet. Auf dem Schloss sind die Fingerabdrücke eines [Siebzehnjährigen](mirko).
- ill sultan "frisst"
- treat sultan tierarzt "spritzt"
- reject nonna berger "Besen"
- flee sultan "offen"
+ find pepe sultan "bläst"
- betray mirko nonna "Fingerabdrücke"

== 7 Frau Lindner kündigt
[Vera](vera) hat die Akten gelesen, heimlich, an [ihres](vera) [Mannes](achim) Schreibtisch. Darin steht, dass [Berger](berger) [Achim](achim) seit Jahren besticht. [Sie](vera) kopiert jedes Blatt, gibt im Amt den Kuckuck zurück und wird Kassiererin bei den Morellis. [Fiorella](nonna) fragt nicht, warum. [Stan](stan) kommt aus der Untersuchungshaft frei, weil die [Kassiererin](vera) das Material einer [Staatsanwältin](staat) übergeben hat. Vor [Sultans](sultan) Käfig fallen sich der [Dompteur](stan) und der [Tiger](sultan) sozusagen um den Hals. [Vera](vera) steht dabei und muss sich abwenden.
- married achim vera "Mannes"
+ discover vera achim+berger "gelesen"
- betray.past berger _ "besticht"
- quit vera "gibt"
- hire vera nonna "Kassiererin"
- reveal.past vera staat "übergeben"
+ rescue vera stan "kommt"
- happy stan sultan "um den Hals"

== 8 Gerettet wird, wer ruft
[Ronja](ronja), vom Hof gejagt und bei [Berger](berger) nicht mehr gelitten, schläft in Bahnhöfen. [Ihr](ronja) [Bruder](mirko) will aussteigen und wird dafür von [seinem](mirko) [Gläubiger](berger) in einen leeren Bärenwagen gesperrt, der an einen See rollt und hinein. Die [Reiterin](ronja) hört [Mirko](mirko) rufen. [Sie](ronja) kann nicht schwimmen. Da humpelt jemand an [ihr](ronja) vorbei, wirft die Krücken weg und springt: [Dario](dario), [dem](dario) [sie](ronja) das Netz genommen hat. [Er](dario) holt den [Brandstifter](mirko) heraus, und [Dr. Ngo](tierarzt) beatmet [ihn](mirko), so gut es ein [Tierarzt](tierarzt) kann.
- reject.past berger ronja "nicht mehr gelitten"
- sibling mirko ronja "Bruder"
+ abduct berger mirko "gesperrt"
- steal.past ronja dario "genommen"
+ rescue dario mirko "holt"
- attack.past mirko _ "Brandstifter"
- treat mirko tierarzt "beatmet"

== 9 Reinen Tisch
[Mirko](mirko) erzählt der [Nonna](nonna), wer [ihn](mirko) zu dem Feuer gezwungen hat. [Sie](nonna) gibt [ihm](mirko) Suppe und dann eine Schaufel. Der [Kriminalbeamte](achim) erfährt, dass gegen [ihn](achim) ermittelt wird, und fährt betrunken zum Zirkus, um [seine](achim) [Frau](vera) zurückzuholen. [Er](achim) zielt auf den [Dompteur](stan), trifft aber den [Clown](pepe), [der](pepe) sich vor [Vera](vera) gestellt hat. [Pepe](pepe) verbeugt sich noch. Im Rettungswagen erliegt [er](pepe) der Verletzung. [Achim](achim) lässt die Waffe fallen und sich abführen.
+ reveal mirko nonna "erzählt"
- threaten.past berger mirko "gezwungen"
- investigate _ achim "ermittelt"
- married achim vera "Frau"
- reconcile? achim vera "zurückzuholen"
- attack achim stan "zielt"
- help pepe vera "gestellt"
+ kill achim pepe "trifft"
- die pepe "erliegt"
- arrest _ achim "abführen"

== 10 Der letzte Vorhang
Auf den Sarg des [Spaßmachers](pepe) legen alle ihre rote Nase. Nach der Feier zieht die [Großmutter](nonna) [Luce](luce) beiseite und verrät [ihr](luce), was [Pepe](pepe) nie hatte sagen dürfen: [Er](pepe) war der [Vater](pepe) der [Fängerin](luce). [Luce](luce) schreit [sie](nonna) an und schließt sich im Wagen des [Toten](pepe) ein. [Berger](berger) schickt einen Kranz, den [Ronja](ronja) in den Kanal wirft. Am Abend wird vor ausverkauftem Haus gespielt. [Stan](stan) nimmt in der Pause die Hand der [Kassiererin](vera), und [Vera](vera) zieht sie nicht weg.
- die.past pepe "Sarg"
- kin luce nonna "Großmutter"
+ reveal nonna luce "verrät"
- parent pepe luce "Vater"
- quarrel luce nonna "schreit"
- gift berger pepe "schickt"
+ flirt stan vera "nimmt in der Pause"

== 11 Direktor ohne Zelt
Die [Staatsanwältin](staat) lässt [Bergers](berger) Büro durchsuchen. [Er](berger) entwischt durch die Manege, verkleidet als Ponyführer, und steigt ausgerechnet in den Lastwagen, in dem [Sultan](sultan) zum Zahnarzt gefahren wird. Bis zur Raststätte wagt [er](berger) nicht zu atmen. Dort öffnet der [Junge](mirko), [den](mirko) [er](berger) im See hatte ersaufen lassen wollen, die Klappe, sieht [ihn](berger) und macht sie wieder zu. Erst die Polizei erlöst den [Direktor](berger). [Ronja](ronja) bittet [Dario](dario) noch einmal um Verzeihung. Diesmal schickt [er](dario) [sie](ronja) nicht weg.
- investigate staat berger "durchsuchen"
- flee berger "entwischt"
- treat? sultan _ "Zahnarzt"
- kill? berger mirko "ersaufen"
- find mirko berger "sieht"
+ arrest _ berger "erlöst"
+ reconcile dario ronja "um Verzeihung"

== 12 Sommerlicht
Das Becken ist verheilt, [Dario](dario) steigt wieder aufs Trapez, diesmal mit Netz. Unten zittert [Ronja](ronja), [seine](dario) [Freundin](ronja) seit der Raststätte; oben wartet, ein Foto des [Clowns](pepe) im Kostüm, die [Schwester](luce). [Vera](vera) ist von [ihrem](vera) [Mann](achim), [der](achim) elf Jahre absitzt, geschieden und lernt bei [Stan](stan), wie man einem Tiger in die Augen sieht. Die alte [Prinzipalin](nonna) übergibt [Luce](luce) den Zylinder. [Mirko](mirko) tritt zum ersten Mal als Clown auf, und vor dem Ausgang schläft, satt und ohne Kette, [Sultan](sultan).
- recover dario "verheilt"
- couple dario ronja "Freundin"
- sibling dario luce "Schwester"
+ divorce achim vera "geschieden"
- arrest _ achim "elf Jahre"
- advisor stan vera "lernt"
+ gift nonna luce "übergibt"
- create mirko "tritt"
