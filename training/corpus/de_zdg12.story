%series Morgenpost, Lokales
%lang de
%genre Vienna newspaper dramedy, long encyclopaedic synopses
%cast hermine | Hermine Zach; Hermine; Zach | f
%cast aurel | Aurel Nistor; Aurel | m
%cast vesna | Vesna Petrović; Vesna | f
%cast poldi | Poldi Zach; Poldi | m
%cast ludovika | Ludovika | f
%cast hofrat | Hofrat Pokorny; Pokorny | m
%cast emmerich | Emmerich Gall; Gall | m
%cast thekla | Thekla | f
%cast orsolya | Orsolya | f
%cast dusan | Dušan | m
%cast quelle | - | m
%cast vbruder | - | m
%cast omutter | - | f
%cast beamtin | - | f
%cast oma | - | f
%cast zuckerbaecker | Herr Demirci; Demirci | m

== 1
Die [Gerichtsreporterin](hermine) [Hermine Zach](hermine) kehrt nach einem Nervenzusammenbruch in die Lokalredaktion der [Morgenpost](#morgenpost) zurück und findet an [ihrem](hermine) Platz den aus [Bukarest](@bukarest) engagierten [Datenjournalisten](aurel) [Aurel Nistor](aurel) vor. [Ressortleiter](emmerich) [Emmerich Gall](emmerich), mit [dem](emmerich) [sie](hermine) bis zu [ihrem](hermine) Zusammenbruch liiert war, weist [ihr](hermine) die Todesanzeigen zu. Beim Redigieren einer Traueranzeige fällt [ihr](hermine) auf, dass der [Verstorbene](hofrat), ein gewisser [Hofrat Pokorny](hofrat), am Vormittag noch im Café saß. Zu Hause hat [ihr](hermine) [Vater](poldi) [Poldi](poldi) derweil die Küche in Brand gesteckt, weil [er](poldi) vergessen hat, dass [seine](poldi) [Frau](ludovika) seit Jahren nicht mehr bei [ihm](poldi) lebt.
- ill.past hermine "Nervenzusammenbruch"
+ return hermine "kehrt"
- find hermine aurel "findet"
- hire.past aurel "engagierten"
- couple.past emmerich hermine "liiert war"
- boss emmerich hermine "Ressortleiter"
- die? hofrat "Verstorbene"
- discover hermine hofrat "fällt"
- parent poldi hermine "Vater"
- ill poldi "vergessen"
- married ludovika poldi "Frau"
- breakup.past ludovika poldi "nicht mehr bei ihm"

== 2
[Hermine](hermine) besucht den angeblich [Toten](hofrat) und wird von [ihm](hofrat) gebeten, niemandem zu verraten, dass [er](hofrat) lebt: [Er](hofrat) will herausfinden, wer an [seinem](hofrat) Grab um [ihn](hofrat) weint. Um nicht aufzufallen, lässt sich [Hermine](hermine) zum Begräbnis von [Aurel](aurel) begleiten. Die einzige [Trauernde](thekla) ist die [Witwe](thekla) [Thekla](thekla), [die](thekla) dem Sarg eine Ohrfeige gibt. Die [Volontärin](vesna) [Vesna Petrović](vesna) beobachtet unterdessen, wie [Gall](emmerich) eine Meldung über den [Baulöwen](dusan) [Dušan](dusan) aus dem Blatt nimmt, und kopiert sie, bevor sie gelöscht wird. [Dušan](dusan) ist der [Mann](dusan), bei [dem](dusan) [Vesnas](vesna) [Bruder](vbruder) von einem Gerüst stürzte.
- travel hermine hofrat "besucht"
- die! hofrat "Toten"
- reveal! hermine hofrat "verraten"
- travel aurel+hermine "Begräbnis"
- sad thekla hofrat "Trauernde"
- married hofrat thekla "Witwe"
+ attack thekla hofrat "Ohrfeige"
- discover vesna emmerich "beobachtet"
- sibling vbruder vesna "Bruder"
+ injure.past vbruder "stürzte"

== 3
[Pokorny](hofrat) ist über die Ohrfeige so gerührt, dass [er](hofrat) [Thekla](thekla) nachts vor dem Fenster erscheint. [Sie](thekla) fällt in Ohnmacht, kommt zu sich und reicht die Scheidung ein. [Aurel](aurel) erfährt, dass [seine](aurel) [Tochter](orsolya) [Orsolya](orsolya), [die](orsolya) bei der [Großmutter](oma) in [Cluj](@cluj) aufgewachsen ist, allein im Zug nach [Wien](@wien) sitzt. [Er](aurel) leiht sich [Hermines](hermine) Auto, um [sie](orsolya) am Grenzbahnhof abzupassen, doch das [Mädchen](orsolya) ist nicht ausgestiegen. Während [Hermine](hermine) den aufgelösten [Vater](aurel) beruhigt, sitzt die [Gesuchte](orsolya) in der Redaktion auf [Galls](emmerich) Sessel und isst [dessen](emmerich) Jause.
- happy hofrat thekla "gerührt"
- return hofrat thekla "erscheint"
- ill thekla "Ohnmacht"
- recover thekla "zu sich"
+ divorce? hofrat thekla "Scheidung"
- discover aurel orsolya "erfährt"
- parent aurel orsolya "Tochter"
- kin oma orsolya "Großmutter"
- travel orsolya "Zug" @wien
- help hermine aurel "beruhigt"
- sad aurel "aufgelösten"
- find! aurel orsolya "nicht ausgestiegen"
- steal orsolya emmerich "isst"

== 4
Vor Gericht tritt [Hermine](hermine) als Zeugin dafür auf, dass der [Hofrat](hofrat) nicht tot ist, und wird von der Kollegenschaft mit einem Kranz empfangen. [Gall](emmerich) bietet [ihr](hermine) an, die Geschichte groß zu bringen und bei dieser Gelegenheit auch privat neu anzufangen. [Sie](hermine) lehnt das eine ab und nimmt das andere an, was [Aurel](aurel), [der](aurel) nur die Hälfte hört, falsch versteht. [Vesna](vesna) dringt mit der kopierten Meldung zu [Dušan](dusan) vor. Statt sich zu verteidigen, bietet der [Bauherr](dusan) [ihr](vesna) eine Stelle an; als [sie](vesna) ausspuckt, lässt [er](dusan) [sie](vesna) von zwei Männern über Nacht in einem Rohbau einsperren.
- die! hofrat "nicht tot"
+ reconcile? emmerich hermine "neu anzufangen"
- reject hermine emmerich "lehnt"
- investigate vesna dusan "dringt"
- hire? vesna dusan "Stelle"
- reject vesna dusan "ausspuckt"
+ abduct dusan vesna "einsperren"

== 5
Als [Vesna](vesna) nicht zum Dienst erscheint, vermutet [Gall](emmerich), [sie](vesna) habe verschlafen, während [Aurel](aurel) [ihr](vesna) Telefon orten lässt. Gemeinsam mit [Poldi](poldi), einem pensionierten [Schlosser](poldi), [der](poldi) an guten Tagen noch jedes Schloss aufbekommt, brechen [er](aurel) und [Hermine](hermine) in den Rohbau ein. [Poldi](poldi) öffnet die Tür, hält die [Befreite](vesna) aber für die junge [Ludovika](ludovika) und will mit [ihr](vesna) nach [Grado](@grado) fahren. Auf der Rückfahrt gesteht [Hermine](hermine), dass [ihre](hermine) [Mutter](ludovika) [ihn](poldi) damals wegen [seines](poldi) besten [Freundes](zuckerbaecker) verließ: des [Zuckerbäckers](zuckerbaecker) vom Eck.
- lose _ vesna "nicht zum Dienst"
- investigate aurel vesna "orten"
+ rescue aurel+hermine+poldi vesna "öffnet"
- ill poldi "hält"
- travel? poldi vesna "Grado"
- reveal hermine aurel+vesna "gesteht"
- parent ludovika hermine "Mutter"
+ breakup.past ludovika poldi "verließ"
- affair.past ludovika zuckerbaecker "wegen"
- friend poldi zuckerbaecker "Freundes"

== 6
[Vesna](vesna) zeigt [Dušan](dusan) an, doch ein [Arzt](quelle) bescheinigt dem [Unternehmer](dusan), zur Tatzeit im Spital gelegen zu haben. Unterschrieben hat das Attest ein [Doktor](quelle), [der](quelle) [Hermine](hermine) wenig später in der Straßenbahn anspricht und sich als reuig ausgibt. [Er](quelle) händigt [ihr](hermine) Unterlagen aus, bittet um Schutz und steigt an der nächsten Haltestelle aus, wo [er](quelle) vor [ihren](hermine) Augen von einem Lieferwagen überfahren wird. [Orsolya](orsolya), [die](orsolya) [ihrem](orsolya) [Vater](aurel) die Sprachlosigkeit der letzten Jahre nicht verzeiht, läuft fort und findet bei [Thekla](thekla) Aufnahme, [die](thekla) sich an das Alleinsein noch nicht gewöhnt hat.
- accuse vesna dusan "zeigt"
- betray quelle "Attest"
- meet hermine quelle "anspricht"
- reveal quelle hermine "händigt"
- help? hermine quelle "Schutz"
+ injure quelle "überfahren"
- parent aurel orsolya "Vater"
- reconcile! aurel orsolya "nicht verzeiht"
+ flee orsolya aurel "läuft"
- housemate.start orsolya thekla "Aufnahme"

== 7
Der [Arzt](quelle) ist [seinen](quelle) Verletzungen erlegen, und [Hermine](hermine) bekommt wieder keine Luft. [Aurel](aurel) hockt neben [ihr](hermine) auf dem Redaktionsboden und zählt mit [ihr](hermine) Primzahlen, bis der Anfall nachlässt. Am Abend trinken [beide](aurel+hermine) Uhudler und wachen in [Hermines](hermine) Kinderzimmer auf, geweckt von [Poldi](poldi), [der](poldi) Frühstück für drei gemacht hat. [Gall](emmerich) findet in der Post ein Kuvert ohne Absender mit dem doppelten Jahresgehalt. [Er](emmerich) steckt es ein und vernichtet die Unterlagen des [Toten](quelle), ohne zu wissen, dass [Vesna](vesna) neuerdings grundsätzlich alles zweimal kopiert.
+ die quelle "erlegen"
- injure.past quelle "Verletzungen"
- ill hermine "keine Luft"
- help aurel hermine "zählt"
+ sex aurel hermine "wachen"
- find emmerich "Kuvert"
- betray emmerich hermine "vernichtet"

== 8
[Hofrat Pokorny](hofrat), in zweiter Jugend, wirbt um die eigene [Frau](thekla) mit Veilchen und Operettenkarten. [Thekla](thekla) weist jeden Boten ab, bis [ihr](thekla) [Orsolya](orsolya) rät, [ihm](hofrat) wenigstens beim Kartenspiel etwas abzunehmen. Im Café [Sperling](#sperling) sitzen einander daraufhin zwei [Zerstrittene](hofrat+thekla) gegenüber und bemogeln sich glücklich. [Hermine](hermine) stellt fest, dass [Gall](emmerich) in [Dušans](dusan) Sold steht, und sagt es der Chefredaktion; weil Beweise fehlen, wird [sie](hermine) beurlaubt. [Aurel](aurel) schweigt in der Sitzung, da [sein](aurel) Aufenthaltstitel am Vertrag hängt. [Sie](hermine) lässt [ihn](aurel) im Lift stehen.
- love hofrat thekla "wirbt"
- gift hofrat thekla "Veilchen"
- married hofrat thekla "Frau"
- reject thekla hofrat "weist"
- help orsolya thekla "rät"
- quarrel.past hofrat thekla "Zerstrittene"
- happy hofrat+thekla "glücklich"
- discover hermine emmerich "stellt"
- boss dusan emmerich "Sold"
+ accuse hermine emmerich "sagt es"
- quit? hermine "beurlaubt"
+ breakup? hermine aurel "stehen"

== 9
Ohne Redaktion, aber mit [Vesnas](vesna) zweiter Kopie gründet [Hermine](hermine) im Hinterzimmer von [Demircis](zuckerbaecker) Konditorei ein eigenes Blatt. [Herr Demirci](zuckerbaecker), jener [Zuckerbäcker](zuckerbaecker), wegen [dem](zuckerbaecker) [ihre](hermine) [Mutter](ludovika) ging, stellt nur eine Bedingung: [Poldi](poldi) müsse erlauben, dass [er](zuckerbaecker) [ihm](poldi) täglich eine Kardinalschnitte bringe. [Poldi](poldi), [der](poldi) [ihm](zuckerbaecker) längst verziehen oder es vergessen hat, isst für zwei. Die erste Ausgabe erscheint, und noch am selben Vormittag wird [Dušan](dusan) am Flughafen verhaftet. [Gall](emmerich) räumt [seinen](emmerich) Schreibtisch, ehe [ihn](emmerich) jemand dazu auffordert.
+ create hermine "gründet"
- parent ludovika hermine "Mutter"
- breakup.past ludovika poldi "ging"
- gift? zuckerbaecker poldi "Kardinalschnitte"
- reconcile? poldi zuckerbaecker "verziehen"
+ arrest _ dusan "verhaftet"
- quit emmerich "räumt"

== 10
[Ludovika](ludovika), aus dem Exil im [Salzkammergut](@salzkammergut) angereist, um [ihrer](ludovika) [Tochter](hermine) zu gratulieren, wird von [Poldi](poldi) mit „gnädige [Frau](ludovika)“ begrüßt und nicht erkannt. [Demirci](zuckerbaecker) erkennt [sie](ludovika) sehr wohl. Zwischen Torten sprechen [die beiden](ludovika+zuckerbaecker) aus, was vor zwanzig Jahren versäumt wurde, und kommen zu dem Schluss, dass es dabei bleiben soll. [Aurel](aurel) hat bei der [Morgenpost](#morgenpost) hingeworfen und steht ohne Papiere da. [Orsolya](orsolya) schlägt [Hermine](hermine) vor, [ihren](orsolya) [Vater](aurel) zu heiraten, rein wegen der Behörden. [Hermine](hermine) wirft die [Vierzehnjährige](orsolya) hinaus und ruft [sie](orsolya) im Stiegenhaus zurück.
+ return ludovika "angereist"
- parent ludovika hermine "Tochter"
- discover! poldi ludovika "nicht erkannt"
- affair.past ludovika zuckerbaecker "versäumt"
- quit aurel "hingeworfen" #morgenpost
+ wedding? aurel hermine "heiraten"
- parent aurel orsolya "Vater"
- reject hermine orsolya "wirft"

== 11
Die standesamtliche Vernehmung verläuft verheerend: [Aurel](aurel) weiß nicht, auf welcher Seite [Hermine](hermine) schläft, [Hermine](hermine) weiß nicht, dass [er](aurel) schon einmal verheiratet war. [Orsolyas](orsolya) [Mutter](omutter) lebt nämlich, und zwar als Sängerin in [Linz](@linz). Auf dem Gang kommt es zu einem Wortgefecht, das die [Beamtin](beamtin) durch die Tür mitschreibt; [sie](beamtin) habe, erklärt [sie](beamtin) danach, noch nie ein echteres Brautpaar gehört. In der Nacht steigt [Poldi](poldi) im Pyjama in den Zug nach [Grado](@grado). [Ludovika](ludovika), [die](ludovika) [ihn](poldi) im letzten Waggon entdeckt, gibt sich als Mitreisende aus und fährt einfach mit.
- discover! aurel hermine "weiß nicht"
- discover! hermine aurel "weiß nicht"#2
- married.past aurel omutter "verheiratet"
- parent omutter orsolya "Mutter"
+ quarrel aurel hermine "Wortgefecht"
- engaged aurel hermine "Brautpaar"
- flee poldi "steigt" @grado
- find ludovika poldi "entdeckt"
- betray ludovika poldi "gibt"
+ travel ludovika+poldi "fährt"

== 12
In [Grado](@grado) spazieren [Ludovika](ludovika) und [Poldi](poldi) am Meer, und für eine halbe Stunde weiß [er](poldi) wieder alles. [Er](poldi) dankt [ihr](ludovika), dass [sie](ludovika) noch einmal gekommen ist, und schläft im Strandkorb ein, für immer. An [seinem](poldi) Grab gibt es keinen, der nicht weint, was [Pokorny](hofrat) neidlos anerkennt. [Thekla](thekla) hakt sich bei [ihm](hofrat) ein und zerreißt die Scheidungspapiere. [Vesna](vesna) führt das neue Blatt, in dem als erstes Inserat die Vermählung von [Hermine Zach](hermine) und [Aurel Nistor](aurel) angezeigt wird. [Demirci](zuckerbaecker) legt dem [Freund](poldi) eine Kardinalschnitte auf den Stein.
- travel ludovika+poldi "In Grado" @grado
- recover poldi "weiß"
+ die poldi "für immer"
- sad _ poldi "weint"
- reconcile hofrat thekla "zerreißt"
- divorce! hofrat thekla "Scheidungspapiere"
+ wedding aurel hermine "Vermählung"
- gift zuckerbaecker poldi "Kardinalschnitte"
- friend poldi zuckerbaecker "Freund"
