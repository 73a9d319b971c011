%series Die Zugvogel
%lang de
%genre science fiction: starship, episode summaries
%cast abara | Ngozi Abara; Kapitänin Abara; Abara; Ngozi | f
%cast lindqvist | Tjark Lindqvist; Lindqvist; Tjark | m
%cast pak | Dr. Yun-Seo Pak; Dr. Pak; Yun-Seo; Pak | f
%cast ilka | Ilka Brandauer; Ilka | f
%cast monk | Fabrizio Monk; Monk; Fabrizio | m
%cast remo | Remo Monk; Remo | m
%cast drosk | Ormund Drosk; Drosk | m
%cast jorinde | Jorinde | f
%cast sehvar | Sehvar | m
%cast quintero | Admiralin Quintero; Quintero | f
%cast quirl | Quirl | n
%cast braut | Ath-Uul | f

== 1 Auslaufen
Drei Tage vor dem Start der [Zugvogel](#zugvogel) übernimmt [Ngozi Abara](abara) das Kommando von [ihrem](abara) [Vorgänger](drosk) [Ormund Drosk](drosk), [den](drosk) die Flotte wegen Befehlsverweigerung geschasst hat. [Tjark Lindqvist](lindqvist), [ihr](abara) [Erster Offizier](lindqvist), hatte selbst mit dem Posten gerechnet und empfängt [sie](abara) frostig. [Bordärztin](pak) [Dr. Yun-Seo Pak](pak), seit der Akademie [Abaras](abara) engste [Vertraute](pak), versucht [die beiden](abara+lindqvist) zu versöhnen, holt sich aber nur Abfuhren. Im Frachtraum stolpert derweil der [Wartungsroboter](quirl) [Quirl](quirl) über ein schlafendes [Mädchen](jorinde), [das](jorinde) auf keiner Liste steht.
+ hire abara "übernimmt" #zugvogel
- quit.past drosk "geschasst"
- boss abara lindqvist "Erster Offizier"
- hire? lindqvist "gerechnet"
- friend abara pak "Vertraute"
- reconcile? abara lindqvist "versöhnen"
- reject abara+lindqvist pak "Abfuhren"
+ find quirl jorinde "stolpert"

== 2 Sechzehn Jahre, keine Papiere
Die blinde [Passagierin](jorinde) heißt [Jorinde](jorinde) und ist vor [ihrem](jorinde) [Stiefvater](drosk) davongelaufen, keinem anderen als dem abgesetzten [Drosk](drosk). [Lindqvist](lindqvist) will [sie](jorinde) am nächsten Hafen loswerden; [Chefingenieurin](ilka) [Ilka Brandauer](ilka) hingegen bietet [ihr](jorinde) die zweite Koje in [ihrer](ilka) Kabine an, und noch am selben Abend schnarchen dort [beide](ilka+jorinde). Kurz darauf verfehlt ein Torpedo das Schiff um Haaresbreite. Absender ist [Drosk](drosk), [der](drosk) einen Kreuzer gekapert hat und [Abara](abara) eine letzte Stunde lässt: [Sie](abara) liefere [Jorinde](jorinde) aus, oder [er](drosk) mache Schrott aus der [Zugvogel](#zugvogel).
- kin drosk jorinde "Stiefvater"
- flee.past jorinde drosk "davongelaufen"
- quit.past drosk "abgesetzten"
- reject lindqvist jorinde "loswerden"
- invite ilka jorinde "bietet"
- housemate.start ilka jorinde "schnarchen dort beide"
- attack drosk _ "Torpedo"
- steal drosk "gekapert"
+ threaten drosk abara "letzte Stunde"

== 3 Nebel
Statt zu antworten, jagt die [Kapitänin](abara) den Antrieb in die Überlast und entkommt [ihrem](abara) [Verfolger](drosk) in den Nebel von [Tarn](@tarn). Dort treibt eine Rettungskapsel, in der [Pilot](monk) [Fabrizio Monk](monk) [seinen](monk) verschollenen [Zwilling](remo) [Remo](remo) vermutet. Doch im Inneren liegt ein [Gesandter](sehvar) der Iri mit schweren Erfrierungen, [den](sehvar) nur eine Transfusion von [Dr. Pak](pak) vor dem Tod bewahrt. [Monk](monk) hatte so fest daran geglaubt, [seinen](monk) [Bruder](remo) wiederzusehen, dass [er](monk) nun tagelang mit niemandem redet.
+ flee abara drosk "entkommt" @tarn
- lose.past monk remo "verschollenen"
- sibling monk remo "Zwilling"
- find? monk remo "vermutet"
- injure sehvar "Erfrierungen"
- treat sehvar pak "Transfusion"
+ rescue pak sehvar "bewahrt"
- sad monk "mit niemandem redet"

== 4 Singender Stein
[Sehvar](sehvar), so der Name des [Geretteten](sehvar), kommt zu Kräften und überreicht [seiner](sehvar) [Ärztin](pak) einen Stein, der im Dunkeln singt. Dass [sie](pak) [ihn](sehvar) seither öfter untersucht als nötig, entgeht [Ilka](ilka) nicht: [Yun-Seo](pak) hat Feuer gefangen. [Lindqvist](lindqvist) dagegen traut dem [Fremden](sehvar) nicht über den Weg. Heimlich durchsucht [er](lindqvist) [dessen](sehvar) Kapsel und stößt auf Sternkarten, in denen jeder Stützpunkt der Flotte angekreuzt ist. Beim Abendessen schleudert [er](lindqvist) [ihm](sehvar) vor der ganzen Crew das Wort „Spion“ entgegen.
- rescue.past pak sehvar "Geretteten"
- recover sehvar "zu Kräften"
- gift sehvar pak "überreicht"
- advisor pak sehvar "Ärztin"
- treat sehvar pak "untersucht"
- discover ilka pak "entgeht Ilka nicht"
+ love.start pak sehvar "Feuer gefangen"
- investigate lindqvist sehvar "durchsucht"
- discover lindqvist sehvar "stößt"
+ accuse lindqvist sehvar "Spion"

== 5 Hinter Glas
[Abara](abara) lässt den [Iri](sehvar) in die Arrestzelle sperren. [Pak](pak), außer sich, kündigt [ihr](abara) die Freundschaft auf. Nachts öffnet [Jorinde](jorinde) dem [Gefangenen](sehvar) die Tür, denn [sie](jorinde) weiß, wie sich Einsperren anfühlt. [Er](sehvar) denkt gar nicht daran zu fliehen, sondern setzt sich in den Maschinenraum und repariert in einer Stunde, woran [Ilka](ilka) seit Wochen verzweifelt. Die Karten seien als Warnung gedacht, eröffnet [er](sehvar) der verblüfften [Kapitänin](abara): [Drosk](drosk) plane, die Stützpunkte allesamt zu überfallen.
+ arrest abara sehvar "Arrestzelle"
- sad pak abara "außer sich"
+ friend.end abara pak "kündigt"
- rescue jorinde sehvar "öffnet"
- flee! sehvar "fliehen"
- help sehvar ilka "repariert"
- sad ilka "verzweifelt"
+ reveal sehvar abara "eröffnet"
- attack? drosk _ "überfallen"

== 6 Station Halde
Zerknirscht bittet der [Erste Offizier](lindqvist) den zu Unrecht [Verdächtigten](sehvar) um Verzeihung. [Sehvar](sehvar) hält [ihm](lindqvist) drei Finger hin, was bei den Iri als Bruderschaft gilt. Auf der Station [Halde](@halde) läuft [Monk](monk) unterdessen jemandem in die Arme, [den](remo) [er](monk) seit sechs Jahren beweint: [Remo](remo) lebt! Allerdings ist [er](remo) jetzt [Drosks](drosk) [Leutnant](remo), hat das Gedächtnis verloren und hält den eigenen [Bruder](monk) für einen Betrüger. [Er](remo) streckt [ihn](monk) mit dem Kolben nieder und zerrt [Jorinde](jorinde), [die](jorinde) bloß Obst kaufen wollte, in eine Fähre.
- sad lindqvist "Zerknirscht"
- reconcile? lindqvist sehvar "Verzeihung"
- accuse.past lindqvist sehvar "Verdächtigten"
- reconcile lindqvist sehvar "drei Finger"
+ find monk remo "in die Arme" @halde
- sad monk remo "beweint"
- die! remo "lebt"
- boss drosk remo "Leutnant"
- ill remo "Gedächtnis verloren"
- sibling monk remo "Bruder"
- betray! monk remo "Betrüger"
- attack remo monk "streckt"
+ abduct remo jorinde "zerrt"

== 7 Befehl ist Befehl
[Quirl](quirl), für die Täter nur ein Haufen Blech, hat das Kennzeichen der Fähre erspäht. [Admiralin Quintero](quintero), [der](quintero) [Abara](abara) untersteht, verbietet die Verfolgung und stellt [ihr](abara) für jede Eigenmächtigkeit das Kriegsgericht in Aussicht. Die [Zugvogel](#zugvogel) dreht trotzdem bei. An Bord des Kreuzers verspricht [Drosk](drosk) [seiner](drosk) [Stieftochter](jorinde) ein Leben als Prinzessin der Randwelten, doch [sie](jorinde) spuckt [ihm](drosk) vor die Stiefel. [Remo](remo), [der](remo) [sie](jorinde) bewachen muss, fragt [sie](jorinde) flüsternd aus: Wer war der [Pilot](monk) mit [seinem](remo) Gesicht?
- discover quirl "erspäht"
- boss quintero abara "untersteht"
+ threaten quintero abara "Kriegsgericht"
- kin drosk jorinde "Stieftochter"
+ reject jorinde drosk "spuckt"
- investigate remo monk "fragt"

== 8 Pflaumenschnaps
[Pak](pak) und [Abara](abara), seit Wochen nur noch auf dem Dienstweg im Gespräch, leeren gemeinsam eine Flasche und sind am Morgen wieder die Alten. [Sehvar](sehvar) vertraut der [Medizinerin](pak) indes an, dass [ihn](sehvar) daheim eine [Braut](braut) erwartet, ausgesucht von den Ältesten, noch nie zu Gesicht bekommen. [Sie](pak) beglückwünscht [ihn](sehvar) und schluchzt anschließend in die Verbandswatte. Ausgerechnet der raubeinige [Lindqvist](lindqvist), zweimal geschieden, setzt sich mit Tee zu [ihr](pak) und hört [ihr](pak) bis zum Schichtwechsel zu. Der Kreuzer liegt nur noch vier Lichtstunden voraus.
+ reconcile abara pak "wieder die Alten"
- reveal sehvar pak "vertraut"
+ engaged braut sehvar "Braut"
- meet! braut sehvar "nie zu Gesicht"
- sad pak "schluchzt"
- divorce.past _ lindqvist "geschieden"
- help lindqvist pak "hört"

== 9 Zwei Gesichter
Sturm auf [Drosks](drosk) Kreuzer. Während [Ilka](ilka) die Luken sprengt, zielen die [Zwillinge](monk+remo) aufeinander, bis [Fabrizio](monk) ein Kinderlied pfeift und dem [anderen](remo) die Erinnerung zurückkehrt. Als [Drosk](drosk) auf den [Piloten](monk) feuert, wirft sich [Remo](remo) dazwischen und bekommt die Ladung in die Schulter. [Jorinde](jorinde) ist [ihrem](jorinde) Verschlag inzwischen selbst entstiegen: [Sie](jorinde) verriegelt die Brücke von außen, setzt damit den tobenden [Kommandanten](drosk) fest und wirft [Abara](abara) den Schlüssel zu. „[Ihr](abara) Fang, [Kapitänin](abara).“
+ attack _ drosk "Sturm"
- sibling monk remo "Zwillinge"
- threaten monk remo "zielen"
- threaten remo monk "zielen"
- recover remo "Erinnerung zurückkehrt"
- attack drosk monk "feuert"
+ rescue remo monk "dazwischen"
- injure remo drosk "Schulter"
- flee jorinde "entstiegen"
+ arrest jorinde drosk "setzt"
- sad drosk "tobenden"
- gift jorinde abara "Schlüssel"

== 10 Flottengericht
Auf der Anklagebank sitzt zunächst nicht [Drosk](drosk), sondern [Ngozi](abara): [Quintero](quintero) wirft [ihr](abara) Meuterei vor und verlangt, [sie](abara) unehrenhaft zu entlassen. Da legt [Lindqvist](lindqvist) dem Gericht Auszüge eines Geheimkontos vor, wonach die [Admiralin](quintero) seit Jahren in [Drosks](drosk) Sold steht und [ihm](drosk) jede Route der Flotte verraten hat. Noch im Saal klicken die Handschellen. [Ihren](quintero) verwaisten Posten trägt man [Abara](abara) an, [die](abara) nach einem Blick auf [ihre](abara) Leute dankend verzichtet. [Remo](remo), den Arm in der Schlinge, darf in [Ilkas](ilka) Maschinenraum anfangen.
+ accuse quintero abara "wirft"
- quit? abara "entlassen"
+ reveal lindqvist quintero "legt"
- boss drosk quintero "Sold"
- betray.past quintero _ "verraten"
- arrest _ quintero "Handschellen"
- hire? abara "trägt"
- reject abara _ "verzichtet"
- injure.past remo "Schlinge"
- hire remo ilka "anfangen"

== 11 Andocken
Ein Schiff der Iri kommt längsseits, um [Sehvar](sehvar) zur Trauung abzuholen. An Bord ist [Ath-Uul](braut), [seine](sehvar) [Braut](braut), eine [Generalin](braut) von zwei Metern. [Sie](braut) mustert [Paks](pak) verweinte Augen und erklärt das Eheversprechen für nichtig, zumal [ihr](braut) eigenes Herz längst einem Navigator gehöre. Fortan teilen [Yun-Seo](pak) und [Sehvar](sehvar) Tisch und Kissen. [Jorinde](jorinde) bekommt zu [ihrem](jorinde) Siebzehnten von [Ilka](ilka) eine Kadettenuniform. Doch während alle anstoßen, meldet [Quirl](quirl), [Drosks](drosk) Zelle auf [Halde](@halde) stehe leer …
- wedding? braut sehvar "Trauung"
- engaged braut sehvar "Braut"
- sad pak "verweinte"
+ engaged.end braut sehvar "nichtig"
- love braut _ "Herz"
+ couple.start pak sehvar "teilen"
- gift ilka jorinde "bekommt"
- celebrate jorinde "Siebzehnten"
- reveal quirl "meldet"
+ flee drosk "stehe leer" @halde
