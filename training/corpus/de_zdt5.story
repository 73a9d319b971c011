%series Zum halben Hahn
%lang de
%genre restaurant series, Cologne, breathless programme-guide blurbs
%cast fine | Josefa Klütsch; Fine; Josefa | f
%cast henk | - | m
%cast tuna | Tuna | f
%cast bernd | Bernd Klütsch; Bernd | m
%cast koch | Amadou Sy; Amadou | m
%cast kritiker | Valentin Rapp; Rapp | m
%cast spueler | Tonio | m
%cast nachbarin | Signora Pozzi | f
%cast oma | Oma Trude; Trude | f
%cast wilma | Wilma | f
%cast freund | Kaspar | m
%cast makler | Herr Lüttich; Lüttich | m
%cast arzt | - | m
%cast pozzi | - | m
%cast verlobte | - | f

== 1
Zwanzig Jahre lang hat [Fine](fine) im „[Halben Hahn](#hahn)“ gekellnert, jetzt gehört [ihr](fine) der Laden: [Ihr](fine) [Bruder](bernd) hat ihn beim Kartenspiel verloren und [sie](fine) ihn am selben Abend zurückgewonnen. Leider fehlt ein Koch. Der bisherige [Küchenchef](henk) hat mit den Töpfen auch die Geduld hingeworfen. Auf die Anzeige meldet sich nur [Amadou Sy](koch), mit Zeugnissen aus [Dakar](@dakar) und einer Abneigung gegen Kölsch. Die [Wirtin](fine) stellt [ihn](koch) ein, bevor [er](koch) ausgeredet hat. Und der neue [Spüler](spueler)? [Der](spueler) sagt keinem, wie [er](spueler) heißt ...
- sibling bernd fine "Bruder"
- lose bernd "verloren"
+ find fine "zurückgewonnen"
- quit henk "hingeworfen"
+ hire koch fine "stellt"
- boss.start fine koch "Wirtin"
- hire spueler "neue"
- reveal! spueler "sagt keinem"

== 2
Wer hat Angst vor [Valentin Rapp](kritiker)? Alle. Der gefürchtete [Gaumen](kritiker) der Stadt sitzt unerkannt an Tisch sieben und wird von [Tuna](tuna), der [Aushilfe](tuna), mit Linsensuppe übergossen. Statt zu toben, fragt [er](kritiker) die [Unglückliche](tuna), ob [sie](tuna) am Sonntag etwas vorhabe. [Fine](fine) bangt um den Ruf des Hauses. [Ihr](fine) [Koch](koch) bangt um gar nichts, denn [er](koch) hat [Rapp](kritiker) längst erkannt und die Suppe eigens versalzen. Eine alte Rechnung, mehr verrät [er](koch) nicht.
+ meet kritiker tuna "übergossen"
- invite kritiker tuna "am Sonntag"
- sad fine "bangt"
- boss fine koch "Ihr Koch"
- discover koch kritiker "erkannt"
- betray koch kritiker "versalzen"
- enemy koch kritiker "alte Rechnung"
- reveal! koch "mehr verrät er nicht"

== 3
[Fines](fine) [Bruder](bernd) ist pleite, obdachlos und bester Laune. [Er](bernd) bezieht die Kammer über dem Kühlraum, die leider schon dem [Spüler](spueler) gehört, und nun schnarchen [die beiden](bernd+spueler) im Wechsel. [Signora Pozzi](nachbarin), [deren](nachbarin) Eisdiele an den „[Hahn](#hahn)“ grenzt, beklagt sich über den Lärm und meint in Wahrheit etwas anderes: Seit dem Tod [ihres](nachbarin) [Mannes](pozzi) fehlt [ihr](nachbarin) ein Geräusch in der Nacht. [Tuna](tuna) sagt den Sonntag mit dem [Kritiker](kritiker) ab. [Sie](tuna) habe, behauptet [sie](tuna), einen eifersüchtigen [Freund](freund).
- sibling bernd fine "Bruder"
- lose bernd "pleite"
- happy bernd "bester Laune"
+ housemate.start bernd spueler "bezieht"
- neighbour fine nachbarin "grenzt"
- accuse nachbarin bernd+spueler "beklagt"
- married.past nachbarin pozzi "Mannes"
- die.past pozzi "Tod"
- sad nachbarin "fehlt"
+ reject tuna kritiker "ab"
- couple freund tuna "Freund"

== 4
Den [Freund](freund) gibt es wirklich, nur eifersüchtig ist [er](freund) nicht: [Kaspar](freund) hat sich am Tresen in [Wilma](wilma) verguckt, [Fines](fine) [Tochter](wilma), [die](wilma) wiederum nur Augen für Schaltkreise hat. Im Gastraum steht eines Mittags [Oma Trude](oma), zweiundachtzig, ausgebüxt aus dem Altersheim, und verlangt [ihre](oma) alte Schürze. Der „[Hahn](#hahn)“ sei [ihr](oma) Lokal gewesen, ehe der [Enkel](bernd) es verzockte! [Fine](fine) lässt [sie](oma) Kartoffeln schälen, [Bernd](bernd) lässt sich nicht blicken. Um Mitternacht fährt das Heim vor ... und fährt leer wieder ab.
- couple freund tuna "Freund"
- jealous! freund tuna "eifersüchtig"
+ love.start freund wilma "verguckt"
- parent fine wilma "Tochter"

+ flee oma "ausgebüxt"
- lose.past bernd "verzockte"
- kin bernd oma "Enkel"
- help fine oma "schälen"
- flee bernd oma "nicht blicken"

== 5
„Versalzen, verstaubt, vergessen Sie es“: [Rapps](kritiker) Verriss trifft den „[Hahn](#hahn)“ wie eine Bratpfanne. [Fine](fine) feuert [ihren](fine) [Koch](koch) noch vor dem Mittagstisch. Erst am leeren Herd erzählt [ihr](fine) [Trude](oma), was [Amadou](koch) nur der alten [Frau](oma) gebeichtet hat: Jener [Kritiker](kritiker) stahl [ihm](koch) in [Paris](@paris) einst Rezepte, Ruhm und [Verlobte](verlobte). Im strömenden Regen läuft die [Wirtin](fine) zum Bahnhof. Dort sitzt der [Gefeuerte](koch) und schält Mandarinen. Kommt [er](koch) zurück? Nur gegen eine Kölsch-freie Küche ...
- create kritiker "Verriss"
+ quit koch fine "feuert"
- reveal oma fine "erzählt"
- reveal.past koch oma "gebeichtet"
- steal.past kritiker koch "stahl"
- engaged.past koch verlobte "Verlobte"
- find fine koch "sitzt"
+ return? koch "Kommt"

== 6
Sonntag, Ruhetag. [Amadou](koch) hat wieder die Schlüssel, der Regen hat aufgehört, und die Stadt riecht nach Linden und Frittieröl. [Wilma](wilma) lötet an einer Maschine, die Zwiebeln schneiden soll und stattdessen die Tapete schneidet. [Oma](oma) gewinnt gegen [Bernd](bernd) beim Sechsundsechzig, endlich hat [er](bernd) den Mut gehabt, [ihr](oma) unter die Augen zu treten. [Sie](oma) verlangt als Einsatz eine Entschuldigung und bekommt sie. Was aber tut der [Spüler](spueler) an [seinem](spueler) freien Tag? [Er](spueler) sitzt in der Eisdiele nebenan und sagt auch dort kein Wort.
- return koch "wieder die Schlüssel"
- create wilma "lötet"
- find oma "gewinnt"
+ reconcile bernd oma "Entschuldigung"
- travel spueler nachbarin "nebenan"

== 7
Geld stinkt nicht, es duftet nach Rasierwasser: [Herr Lüttich](makler), [Immobilienmakler](makler), bietet [Fine](fine) eine Summe, bei der selbst [Trude](oma) das Messer sinken lässt. Als die [Wirtin](fine) Nein sagt, verlegt [er](makler) sich aufs Umgarnen. Rosen, Rheinfahrt, Rilke. [Fine](fine), seit elf Jahren von keinem mehr zum Essen eingeladen, schmilzt wie Butter in der Sonne. [Ihr](fine) [Koch](koch) zerhackt derweil ungewöhnlich viele Zwiebeln. Nur die, sagt [er](koch), trieben [ihm](koch) das Wasser in die Augen.
- gift? makler fine "Summe"
- reject fine makler "Nein"
- flirt makler fine "Umgarnen"
- gift makler fine "Rosen"
+ date fine makler "Rheinfahrt"
- love.start fine makler "schmilzt"
- boss fine koch "Ihr Koch"
- jealous koch makler "zerhackt"
- sad koch "Wasser in die Augen"

== 8
Nachts brennt es im „[Halben Hahn](#hahn)“! Der [Spüler](spueler), [der](spueler) nie ein Wort sprach, brüllt das halbe Viertel wach, trägt [Oma Trude](oma) aus dem Qualm und bricht auf dem Pflaster zusammen. [Bernd](bernd) wollte ebenfalls jemanden retten, erwischte im Rauch aber bloß die Kasse. Woher das Feuer kam? Im Hof liegt ein Feuerzeug, verziert mit einem L. Die [Signora](nachbarin) hält dem [Ohnmächtigen](spueler) Vanilleeis auf die Stirn. „[Tonio](spueler)“, flüstert [sie](nachbarin), als hätte [sie](nachbarin) [seinen](spueler) Namen immer schon gewusst.
+ rescue spueler oma "trägt"
- ill spueler "bricht"
- rescue! bernd _ "retten"

- help nachbarin spueler "Vanilleeis"
+ discover nachbarin spueler "gewusst"

== 9
[Tonio](spueler), der [Spüler](spueler), liegt im Krankenhaus und schweigt erneut, diesmal auf ärztlichen Rat. [Er](spueler) hat keine Papiere, dafür eine [Besucherin](nachbarin) mit Eiskarton, [die](nachbarin) sich dem [Stationsarzt](arzt) als Gattin vorstellt. Rasend vor Wut hält [Fine](fine) [ihrem](fine) [Rosenkavalier](makler) das Feuerzeug unter die Nase. [Lüttich](makler) streitet alles ab. [Tuna](tuna) hat allerdings ein Handyvideo, auf dem [er](makler) um halb drei mit einem Kanister durch den Hof schleicht, und [Wilma](wilma) macht es in [ihrer](wilma) Dachkammer scharf.
- treat spueler arzt "im Krankenhaus"
- married! nachbarin spueler "Gattin"
- betray nachbarin arzt "vorstellt"
- sad fine makler "Wut"
+ accuse fine makler "unter die Nase"
- betray makler fine "streitet"
+ discover tuna makler "Handyvideo"
- help wilma tuna "scharf"

== 10
Der [Brandstifter](makler) wandert hinter Gitter, der Gastraum auf den Müll. Für einen Neubeginn fehlen vierzigtausend Euro. Da öffnet [Trude](oma) [ihre](oma) Matratze ... zweiundzwanzig. [Bernd](bernd) verkauft [sein](bernd) Motorrad: fünf. [Rapp](kritiker), das [Ekel](kritiker), schickt zehn und dazu eine Karte für [Amadou](koch): „[Ich](kritiker) war damals ein Schuft.“ Der [Bestohlene](koch) zerreißt den Scheck, klebt ihn wieder zusammen und löst ihn ein. Wer hat jetzt noch drei? [Kaspar](freund), für einen einzigen Tanz mit [Wilma](wilma). [Tuna](tuna) nimmt [ihn](freund) ernst und zieht aus.
- arrest _ makler "hinter Gitter"
+ gift oma fine "Matratze"
- attack.past makler _ "Brandstifter"
- help bernd fine "verkauft"
- gift kritiker fine "schickt"
- reconcile? koch kritiker "Karte"
- steal.past kritiker koch "Bestohlene"
- invite freund wilma "Tanz"
+ breakup tuna freund "zieht"

== 11
[Tuna](tuna) schläft bei den [Pozzis](nachbarin+spueler), so heißen die [Nachbarn](nachbarin+spueler) seit Kurzem alle beide. Heimlich trifft [sie](tuna) sich nun doch noch mit dem [Kritiker](kritiker), in [dessen](kritiker) Kühlschrank, wie [sie](tuna) herausfindet, nur Senf wohnt. [Sie](tuna) bringt [ihm](kritiker) das Spiegelei bei. [Amadou](koch) und [Fine](fine) streichen unterdessen die Wände, [er](koch) gelb, [sie](fine) weiß, und geraten sich in die Wolle, und aus der Wolle in die Arme. Da öffnet [Wilma](wilma) die Tür. „[Mama](fine)“, sagt [sie](wilma), „da ist noch Farbe auf [seinem](koch) Mund.“
- married.start nachbarin spueler "seit Kurzem alle beide"
- move tuna nachbarin+spueler "schläft"
- date kritiker tuna "trifft"
- discover tuna kritiker "herausfindet"
- advisor tuna kritiker "bringt"
- quarrel fine koch "in die Wolle"
+ kiss fine koch "Farbe auf seinem Mund"
- parent fine wilma "Mama"
+ discover wilma fine+koch "öffnet"

== 12
Eröffnung im neuen „[Halben Hahn](#hahn)“, und die [Älteste](oma) fehlt: [Trude](oma) ist am Morgen in der Küche für immer eingeschlafen, das Schälmesser in der Hand. Absagen? Niemals, das hätte [sie](oma) [ihnen](bernd+fine) nicht verziehen. [Ihre](oma) [Enkel](bernd+fine) servieren mit Trauerflor Sauerbraten an Maniok, [Amadous](koch) Liebeserklärung an [Josefa Klütsch](fine), und [Rapp](kritiker) schreibt zum ersten Mal das Wort „göttlich“. [Wilmas](wilma) Maschine schneidet jetzt wirklich Zwiebeln. So hat jeder im Saal einen Grund zu weinen, und keiner muss ihn nennen.
- celebrate _ "Eröffnung"
+ die oma "für immer eingeschlafen"
- kin bernd+fine oma "Enkel"
+ confess koch fine "Liebeserklärung"
- create kritiker "schreibt"
