%series Habitat Neun
%lang de
%genre science fiction on a moon station, recap column of a magazine
%cast ove | Ove Tanaka; Ove; Kommandant Tanaka | m
%cast zuri | Dr. Zuri Mbeki; Zuri | f
%cast ilse | Ilse Tanaka; Ilse | f
%cast quill | Quill | n
%cast rasmus | Rasmus Dahl; Rasmus; Dahl | m
%cast aino | Aino | f
%cast kepler | Kepler Obasi; Kepler | m
%cast sunniva | Sunniva | f
%cast barto | Barto Klee; Barto; Klee | m
%cast leyla | Leyla | f
%cast kadett | Yuto | m
%cast inspektorin | Hauptrevisorin Stein; Stein | f
%cast ilsemutter | - | f
%cast bergmann | - | m
%cast bruno | Bruno | m

== 1
Neun Jahre nach der Gründung der Mondstation leben dort siebzig Menschen, vier Ziegen und eine [Maschine](quill), [die](quill) sich für einen Menschen hält. [Ove Tanaka](ove) verliest wie jeden Morgen die Luftwerte, als ein Frachter andockt, auf dessen Liste kein Passagier steht. Aus der Luke klettert dennoch [einer](rasmus): [Rasmus Dahl](rasmus), der [Mitgründer](rasmus), [den](rasmus) der [Kommandant](ove) seinerzeit höchstselbst zur Erde verfrachtet hat. [Ilse](ilse), [Oves](ove) [Gattin](ilse), lässt eine Schale Algensuppe fallen. Warum, fragt man sich, bückt sich danach nicht [sie](ilse), sondern der [Heimkehrer](rasmus), und warum kennt [er](rasmus) den Platz des Wischlappens?
- create.past _ "Gründung"
+ return rasmus "klettert"
- quit.past rasmus ove "verfrachtet"
- colleague.past ove rasmus "Mitgründer"
- married ilse ove "Gattin"
- sad ilse "lässt eine Schale"

== 2
[Dahl](rasmus) ist als Gesandter der Geldgeber gekommen und soll prüfen, ob sich [Habitat Neun](@habitat) noch rechnet. In der Krankenstation tastet [ihm](rasmus) [Dr. Zuri Mbeki](zuri) den Bauch ab, findet dort ein Geschwür und verspricht, es für sich zu behalten. [Ihre](zuri) [Assistentin](sunniva) [Sunniva](sunniva) verspricht gar nichts. Binnen einer Stunde weiß jede Kantine Bescheid. Die [Ärztin](zuri) setzt die [Klatschbase](sunniva) an die Luft, sofern man auf dem Mond davon sprechen darf. Prompt meldet sich auf die freie Stelle nur [Quill](quill), die [Stationsmaschine](quill), [die](quill) schon immer Medizin studieren wollte.
- investigate? rasmus "prüfen"
- ill rasmus "Geschwür"
- treat rasmus zuri "tastet"
- discover zuri rasmus "findet"
- reveal! zuri "behalten"
- boss zuri sunniva "Assistentin"
+ reveal sunniva rasmus "Bescheid"
- quit sunniva zuri "setzt"
- hire? quill zuri "meldet"

== 3
[Aino](aino), neunzehn und auf dem Mond geboren, hat noch nie Regen gesehen. [Ihr](aino) [Schwarm](kepler) [Kepler](kepler), [Pilot](kepler) der Fähre, beschreibt ihn [ihr](aino) so schön, dass [sie](aino) sich in [seinem](kepler) Laderaum versteckt. [Ihre](aino) [Eltern](ilse+ove), das [Kommandantenpaar](ilse+ove), bemerken nichts: [Ove](ove) liegt mit [Rasmus](rasmus) im Clinch, und [Ilse](ilse) liegt in [dessen](rasmus) Koje. Wer den Gang vor der Sauerstoffanlage kennt, weiß, wie gut man dort durch die Wände hört. [Barto Klee](barto), der [Gärtner](barto), hört jedenfalls zwei Stimmen, eine davon gehört der [Frau](ilse) [seines](barto) besten [Freundes](ove). [Er](barto) gießt sehr lange dieselbe Tomate.
- love aino kepler "Schwarm"
+ flee aino "versteckt"
- parent ilse+ove aino "Eltern"
- discover! ilse+ove aino "bemerken"
- quarrel ove rasmus "im Clinch"
+ affair ilse rasmus "Koje"
- cheat ilse ove "Koje"
- discover barto ilse "hört"#2
- married ilse ove "Frau"
- friend barto ove "Freundes"

== 4
Blinde Passagiere haben es schwer, wenn die Luft knapp ist. [Kepler](kepler) findet das [Mädchen](aino) halb erstickt zwischen den Containern, teilt mit [ihr](aino) die eigene Maske und kehrt um. Auf der Station muss [er](kepler) sich anhören, [er](kepler) habe [sie](aino) verschleppt. Der [Kommandant](ove) nimmt [ihm](kepler) die Lizenz ab, [Aino](aino) gönnt [ihrem](aino) [Vater](ove) dafür vier Wochen lang kein Wort. [Klee](barto) wiederum spricht zu viel: Beim Umtopfen rutscht [ihm](barto) gegenüber [Ove](ove) die Bemerkung heraus, an der Sauerstoffanlage sei neuerdings dicke Luft. Der [Betrogene](ove) versteht nicht. Noch nicht.
- find kepler aino "findet"
+ rescue kepler aino "teilt"
- return aino+kepler "kehrt"
- abduct! kepler aino "verschleppt"
- accuse _ kepler "anhören"
- quit kepler ove "Lizenz"
- parent ove aino "Vater"
- reject aino ove "kein Wort"
- reveal barto ove "rutscht"
- cheat ilse ove "Betrogene"
- discover! ove ilse "versteht nicht"

== 5
Dies ist die Folge, in der nichts passiert, und es ist die schönste. Stromausfall im Habitat, sechs Stunden Dunkelheit, jemand holt eine Mundharmonika. Im Gewächshaus zeigt [Barto](barto) dem [Kadetten](kadett), [der](kadett) sonst nur durch die Gänge rennt, wie eine Bohne keimt. [Leyla](leyla), [Köchin](leyla) und [Witwe](leyla) eines [Bergmanns](bergmann), reicht kalte Knödel herum. [Quill](quill), [das](quill) ohne Strom nur noch flüstern kann, fragt [Zuri](zuri), ob Maschinen träumen. Die [Medizinerin](zuri) sagt, [sie](zuri) habe früher einmal von einem Meer geträumt, und dann halten [beide](quill+zuri) den Mund. Als das Licht angeht, blinzeln alle wie ertappt.
+ advisor barto kadett "zeigt"
- married.past bergmann leyla "Witwe"
- gift leyla _ "reicht"

== 6
Ertappt wird dann tatsächlich jemand. [Sunniva](sunniva), seit [ihrem](sunniva) Rauswurf in der Wäscherei tätig, zieht aus der Uniform des [Revisors](rasmus) ein Haarband, das [sie](sunniva) beim letzten Ball an [Ilse Tanaka](ilse) bewundert hat. [Sie](sunniva) trägt es nicht zur Kantine, sondern zu [dieser](ilse) selbst, mitsamt einer Preisliste. Die [Kommandantengattin](ilse) zahlt mit Zucker, mit Seife, zuletzt mit den Ohrringen [ihrer](ilse) [Mutter](ilsemutter). [Rasmus](rasmus), [dem](rasmus) das Geschwür inzwischen den Schlaf raubt, drängt die [Geliebte](ilse), reinen Tisch zu machen. [Sie](ilse) will es tun. Morgen.
- quit.past sunniva "Rauswurf"
- hire sunniva "tätig"
- discover sunniva ilse+rasmus "zieht"
+ threaten sunniva ilse "Preisliste"
- gift ilse sunniva "zahlt"
- parent ilsemutter ilse "Mutter"
- ill rasmus "Geschwür"
- affair ilse rasmus "Geliebte"
- reveal? ilse ove "reinen Tisch"

== 7
Morgen kommt nicht. In der Nacht schlägt ein Meteorit in Modul C ein, wo [Bruno](bruno) schläft, [Leylas](leyla) [Sohn](bruno), sieben Jahre alt. [Kepler](kepler), der degradierte [Flieger](kepler), steigt ohne Befehl ins Freie, flickt den Riss und zieht den [Jungen](bruno) durch die Schleuse. [Zuri](zuri) belebt [ihn](bruno) wieder, wobei [Quill](quill) [ihr](zuri) die Takte vorzählt. Am Ende atmet das [Kind](bruno), der [Retter](kepler) aber liegt mit erfrorenen Füßen daneben. [Leyla](leyla) küsst [ihm](kepler) beide Hände. In der Tür steht [Aino](aino) und sieht, wie [er](kepler) lächelt, und es ist nicht [sie](aino), [der](aino) das Lächeln gilt.
- parent leyla bruno "Sohn"
+ rescue kepler bruno "zieht"
- treat bruno zuri "belebt"
- recover bruno "atmet"
- help quill zuri "vorzählt"
- quit.past kepler "degradierte"
- injure kepler "erfrorenen"
- kiss kepler leyla "küsst"
- love.start kepler leyla "lächelt"
- jealous aino leyla "nicht sie"

== 8
[Tanaka](ove) sucht den Einschlag auf den Kameras und stößt auf ein Bild aus dem Gang vor der Sauerstoffanlage. [Er](ove) spult zurück, sieht es zweimal, löscht es nicht. Beim Frühstück fragt [er](ove) [seine](ove) [Frau](ilse), ob [sie](ilse) [ihm](ove) etwas zu erzählen habe. „Nichts“, sagt [sie](ilse) und wird rot bis in die Haarwurzeln. Da steht [er](ove) auf, nimmt [sein](ove) Kissen und zieht zu [Barto](barto) ins Gewächshaus. Dem [Nebenbuhler](rasmus) schickt der [Verlassene](ove) eine Einladung zum Außeneinsatz, nur zu zweit. [Dahl](rasmus), [der](rasmus) ahnt, was gespielt wird, zieht den Helm trotzdem an.
+ discover ove ilse+rasmus "stößt"
- married ilse ove "Frau"
- betray ilse ove "Nichts"
+ breakup ove ilse "Kissen"
- move ove barto "zieht"
- enemy ove rasmus "Nebenbuhler"
- invite ove rasmus "Einladung"

== 9
Zwei [Männer](ove+rasmus) in Raumanzügen, darunter der Staub von vier Milliarden Jahren. [Ove](ove) hat die Hand am Luftschlauch des [anderen](rasmus) und tut es nicht. Stattdessen krümmt sich [Rasmus](rasmus) von selbst: Das Geschwür ist durchgebrochen. Derselbe [Mann](ove), [der](ove) [ihn](rasmus) eben noch umbringen wollte, schleppt den [Kranken](rasmus) drei Kilometer auf dem Rücken heim. Im OP darf [Quill](quill) zum ersten Mal selbst schneiden, weil der [Chirurgin](zuri) die Hände zittern. [Zuri](zuri), gesteht [sie](zuri) der [Maschine](quill) hinterher, sehe seit Monaten doppelt. Vor der Tür sitzen [Ehemann](ove) und [Ehefrau](ilse) auf derselben Bank, mit einem Platz dazwischen.
- kill? ove rasmus "Luftschlauch"
- kill! ove rasmus "tut es nicht"
- ill rasmus "durchgebrochen"
+ rescue ove rasmus "schleppt"
+ treat rasmus quill "schneiden"
- ill zuri "sehe seit Monaten doppelt"
- reveal zuri quill "gesteht"
- married ilse ove "Ehefrau"

== 10
Von der Erde trifft [Hauptrevisorin Stein](inspektorin) ein, weil [Rasmus](rasmus) seit Wochen keine Zahlen liefert. Der [Genesende](rasmus) hat [seinen](rasmus) Bericht längst fertig; darin steht, dass die Station um jeden Preis zu erhalten sei. [Stein](inspektorin) zerreißt ihn und enthebt [ihn](rasmus) [seines](rasmus) Amtes. [Sunniva](sunniva) wittert ein Geschäft und trägt der [Neuen](inspektorin) die ganze Affäre zu, doch die [Hauptrevisorin](inspektorin) hasst nur eines mehr als Verschwendung, nämlich Petzen, und verdonnert [sie](sunniva) zum Ziegendienst. [Kadett](kadett) [Yuto](kadett) hat derweil im Keller etwas Feuchtes entdeckt, das auf keinem Plan steht: Es tropft.
- travel inspektorin "trifft"
- recover rasmus "Genesende"
- create rasmus "Bericht"
+ quit rasmus inspektorin "enthebt"
- reveal sunniva inspektorin "trägt"
- affair ilse rasmus "Affäre"
- reject inspektorin sunniva "verdonnert"
+ discover kadett "entdeckt"

== 11
Wasser unter dem Mond, mehr, als siebzig Menschen je trinken können. [Yuto](kadett) wird auf Schultern getragen, und [Stein](inspektorin) lässt sich von [Leyla](leyla) den ersten Kaffee ohne Rationierung einschenken. [Kepler](kepler) bekommt [seine](kepler) Schwingen zurück. Die erste Fahrt widmet [er](kepler) [Leyla](leyla) und [Bruno](bruno), die zweite [Aino](aino), [die](aino) es aufgenommen hat wie eine Erwachsene, also schlecht. In einem Moment der Schwäche bietet [Ilse](ilse) [ihrem](ilse) [Mann](ove) die Rückkehr an. [Er](ove) bittet um die Scheidung. [Sie](ilse) nickt, als hätte [sie](ilse) nichts anderes erwartet, und trägt die Ringe in die Schmelze.
- celebrate _ kadett "auf Schultern"
- gift leyla inspektorin "einschenken"
- hire kepler "Schwingen"
- gift kepler bruno+leyla "widmet"
- sad aino "schlecht"
- married ilse ove "Mann"
- reconcile? ilse ove "Rückkehr"
+ divorce? ilse ove "Scheidung"
- reject ove ilse "bittet"

== 12
Abschied, und zwar ein leiser. [Rasmus](rasmus) und die geschiedene [Tanaka](ilse) fliegen mit demselben Frachter zur Erde, auf getrennten Decks; ob [sie](ilse+rasmus) unten zusammenfinden, bleibt offen. [Zuri](zuri) legt [ihren](zuri) Kittel ab und schenkt ihn [Quill](quill), [dem](quill) er drei Nummern zu groß ist. [Sie](zuri) selbst, nun fast blind, lässt sich von [Barto](barto) durch die Beete führen und lernt Tomaten am Geruch unterscheiden. Dass [er](barto) [ihre](zuri) Hand auch im Trockenen nicht loslässt, riecht [sie](zuri) ebenfalls. Im Keller stellt sich [Aino](aino) unter die tropfende Decke, den Kopf im Nacken, und weiß endlich, wie Regen ist.
- divorce.past ilse ove "geschiedene"
+ travel ilse+rasmus "fliegen"
- couple? ilse rasmus "bleibt offen"
- quit zuri "legt"
- gift zuri quill "schenkt"
+ hire quill "Kittel"
- ill zuri "fast blind"
- help barto zuri "führen"
- love barto zuri "nicht loslässt"
- happy aino "endlich"
