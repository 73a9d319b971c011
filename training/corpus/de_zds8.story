%series Rudel Nord
%lang de
%genre animals (city foxes and strays of Hamburg), breathless fan recaps of an animated series
%cast fenja | Fenja | f
%cast rost | Rost | m
%cast krummohr | Krummohr | m
%cast mutter | Mutter Dachs | f
%cast piet | Piet | m
%cast ilsebill | Ilsebill | f
%cast zorro | Graf Zorro; Zorro | m
%cast tilla | Tilla | f
%cast ratte | Siebenschwanz; Ratte | n
%cast jaeger | - | m
%cast maedchen | Aylin | f
%cast welpe | Knöpfchen | n
%cast uhu | - | m

== 1
Hilfe, ist das süß UND brutal. [Fenja](fenja), [Jungfüchsin](fenja) aus dem Stadtpark, verliert beim Brand des Baus die Eltern und irrt durch [Hamburg](@hamburg), bis [sie](fenja) in einer Mülltonne auf [Piet](piet) trifft, einen [Möpserich](piet) auf der Flucht vor Diätfutter. [Der](piet) quatscht ohne Punkt und Komma, teilt aber [seine](piet) letzte Frikadelle mit [ihr](fenja). Zusammen werden [sie](fenja+piet) von [Krummohr](krummohr) erwischt, dem [Anführer](krummohr) des Rudels Nord, [der](krummohr) sofort die Zähne bleckt: [Eindringlinge](fenja+piet)! Nur [seine](krummohr) [Gefährtin](tilla) [Tilla](tilla) legt ein gutes Wort für die [Waise](fenja) ein.
- lose fenja "verliert"
- die _ "Brand"
+ meet fenja piet "trifft"
- flee piet "Flucht"
- help piet fenja "Frikadelle"
- threaten krummohr fenja+piet "Zähne"
- couple krummohr tilla "Gefährtin"
+ help tilla fenja "gutes Wort"

== 2
[Fenja](fenja) muss eine Probe bestehen: den goldenen Kaninchenkopf vom Jungfernstieg holen. Und wer wird [ihr](fenja) als Aufpasser zugeteilt? [Rost](rost), [Krummohrs](krummohr) [Sohn](rost), arrogant, Narbe überm Auge, meine Güte. [Die beiden](fenja+rost) kabbeln sich von der ersten Sekunde an. [Piet](piet) bleibt mit der alten [Ilsebill](ilsebill) zurück, einer blinden [Katze](ilsebill), [die](ilsebill) angeblich in Fischgräten die Zukunft liest. [Sie](ilsebill) prophezeit: Wer den Kopf holt, wird das Rudel spalten. Auf dem Rückweg rutscht [Rost](rost) in die Alster, kann nicht schwimmen (!!!), und [Fenja](fenja) zerrt [ihn](rost) am Nackenfell raus. Kein Danke. Nicht eins.
- find? fenja "holen"
- parent krummohr rost "Sohn"
- quarrel fenja rost "kabbeln"
- reveal ilsebill piet "prophezeit"
+ rescue fenja rost "zerrt"

== 3
Aufnahmefeier im Gleisdreieck! Alle heulen den Mond an, [Piet](piet) bellt falsch. [Krummohr](krummohr) verleiht [Fenja](fenja) das Recht auf den Fressplatz, [sein](krummohr) [Spross](rost) guckt weg. Dann der Schock: [Graf Zorro](zorro), der elegante [Steinmarder](zorro) vom anderen Elbufer und [Krummohrs](krummohr) [Todfeind](zorro) seit ewig, hat die Vorratskammer leergeräumt. Dabei kannte nur das Rudel das Versteck. Ein Maulwurf unter uns! [Siebenschwanz](ratte), das [Rättlein](ratte) vom Dienst, schnüffelt los und findet in [Piets](piet) Körbchen ein Marderhaar. Armer [Piet](piet), alle knurren [ihn](piet) an, sogar [Fenja](fenja) zögert.
- celebrate _ fenja "Aufnahmefeier"
- gift krummohr fenja "verleiht"
- parent krummohr rost "Spross"
- enemy krummohr zorro "Todfeind"
+ steal zorro krummohr "leergeräumt"
- betray? _ krummohr "Maulwurf"
- investigate ratte _ "schnüffelt"
- find ratte "Marderhaar"
- accuse _ piet "knurren"

== 4
[Piet](piet) wird verbannt und trottet mit hängendem Ringelschwanz davon, und ICH HABE GEWEINT. [Fenja](fenja) rennt [ihm](piet) hinterher, kommt zu spät, sitzt unter der Kennedybrücke und jault. Da hockt sich [Rost](rost) neben [sie](fenja). Einfach so. Gibt [ihr](fenja) die Hälfte von [seinem](rost) Hering. [Er](rost) sagt, dass [er](rost) [seine](rost) Mutter nie gekannt hat und dass [Tilla](tilla) bloß die [Neue](tilla) ist, und plötzlich reden [die zwei](fenja+rost) bis zum Morgen. Unterdessen trifft sich jemand mit [Zorro](zorro) am Fischmarkt. Man sieht nur einen Schatten mit buschigem Schwanz.
+ quit piet "verbannt"
- sad fenja piet "jault"
- help rost fenja "Hering"
- meet! _ rost "nie gekannt"
- couple krummohr tilla "Neue"
- reconcile fenja rost "reden"
- betray _ krummohr "trifft"

== 5
Neue Figur! [Aylin](maedchen), Menschenkind, zehn, Zahnlücke, liest [Piet](piet) im Regen auf und nimmt [ihn](piet) mit in die Wohnung über dem Dönerladen. Sofa! Leberwurst! [Piet](piet) könnte glücklich sein, schnarcht aber jede Nacht „[Fenja](fenja)“. Bei den Füchsen hebt [Tilla](tilla) stolz den Bauch: Es gibt Nachwuchs. [Krummohr](krummohr) tanzt, der alte [Griesgram](krummohr), [er](krummohr) tanzt! [Rost](rost) dagegen wird ganz still, denn nach Rudelgesetz erbt immer der jüngste Wurf. [Fenja](fenja) stupst [ihn](rost) mit der Nase an. [Ilsebill](ilsebill) schaut in [ihre](ilsebill) Gräten und kippt das Schälchen um.
- find maedchen piet "liest"
+ move piet maedchen "Wohnung"
- sad piet fenja "schnarcht"
- pregnant tilla krummohr "Nachwuchs"
- happy krummohr "tanzt"
- sad rost "still"
- help fenja rost "stupst"

== 6
Der [Jäger](jaeger) ist da. Orangefarbene Weste, Lebendfallen, Auftrag der Stadt. [Siebenschwanz](ratte) verliert [seinen](ratte) siebten Schwanzkringel in der ersten Falle, [Rost](rost) tappt in die zweite. [Krummohr](krummohr) rät zum Rückzug, weil ein Rudel mehr ist als einer. WIE BITTE? Das ist [dein](krummohr) [Sohn](rost)! [Fenja](fenja) pfeift auf den Befehl, schleicht nachts in den Hof des Forstamts und nagt am Riegel, bis das Zahnfleisch blutet. Im letzten Moment stemmt [jemand](mutter) die Tür auf: eine kleine [Dachsin](mutter) mit Schürze. [Mutter Dachs](mutter), wie alle [sie](mutter) nennen, nimmt [beide](fenja+rost) mit in [ihren](mutter) Bau unterm Ohlsdorfer Friedhof.
- injure ratte "verliert"
+ arrest jaeger rost "tappt"
- reject krummohr rost "Rückzug"
- parent krummohr rost "Sohn"
- reject fenja krummohr "pfeift"
- rescue? fenja rost "nagt"
+ rescue mutter fenja+rost "stemmt"

== 7
Kuschelfolge. [Mutter Dachs](mutter) päppelt die [Ausreißer](fenja+rost) mit Regenwurmeintopf, und [Fenja](fenja) und [Rost](rost) liegen Pfote an Pfote unter den Grabsteinen und gucken Sterne. „[Du](fenja) bist wie eine [Schwester](fenja) für [mich](rost)“, sagt [er](rost), und [sie](fenja) könnte [ihn](rost) beißen. [Er](rost) merkt's und verbessert sich: „Nein. Anders.“ AAAAH. Dann erzählt die [Alte](mutter), wer den Stadtparkbau angezündet hat. Kein Mensch. Ein [Fuchs](krummohr). Mit krummem Ohr. [Fenja](fenja) springt auf, [Rost](rost) will es nicht glauben, und so schnell ist der Himmel wieder zu.
- treat fenja+rost mutter "päppelt"
- sibling! fenja rost "Schwester"
- sad fenja rost "beißen"
+ confess rost fenja "Anders"
+ reveal mutter fenja+rost "erzählt"
- attack.past krummohr fenja "angezündet"
- discover! rost krummohr "nicht glauben"

== 8
[Fenja](fenja) stellt [Krummohr](krummohr) vor dem ganzen Rudel: „[Du](krummohr) hast [meine](fenja) Familie verbrannt!“ Der [Leitfuchs](krummohr) leugnet nicht einmal. Das Revier war zu klein, basta. [Tilla](tilla) weicht von [ihm](krummohr) zurück, mit dickem Bauch und riesigen Augen. [Er](krummohr) hetzt drei Rüden auf die [Anklägerin](fenja), und jetzt, Trommelwirbel, stellt sich [Rost](rost) vor [sie](fenja). Gegen den eigenen [Vater](krummohr)! [Sie](krummohr+rost) verbeißen sich ineinander, bis der [Junge](rost) blutend wegkriecht. Das Rudel zerfällt in zwei Hälften, genau wie [Ilsebill](ilsebill) gesagt hat. Ich sag's ja immer: auf Katzen hören.
+ accuse fenja krummohr "verbrannt"
- kill.past krummohr _ "verbrannt"
- reject tilla krummohr "weicht"
- sad tilla "riesigen Augen"
- pregnant tilla "dickem Bauch"
- attack krummohr fenja "hetzt"
- help rost fenja "stellt sich"
- parent krummohr rost "Vater"
+ attack krummohr rost "verbeißen"
- injure rost krummohr "blutend"

== 9
Wiedersehen!!! [Aylin](maedchen) geht mit [Piet](piet) Gassi, [der](piet) reißt sich los und findet unter den Elbbrücken [seine](piet) [Fenja](fenja) samt verletztem [Anhang](rost). Schlabber, Schlabber, Entschuldigung, Schlabber. [Aylin](maedchen) versteht zwar kein Füchsisch, holt aber [ihren](maedchen) Erste-Hilfe-Kasten und verbindet [Rost](rost) mit Einhornpflaster. [Piet](piet) kann endlich beweisen, dass das Marderhaar untergeschoben war: Es roch nach Käse. Und wer riecht nach Käse? [Siebenschwanz](ratte)!!! Das [Rättlein](ratte) hat von [Zorro](zorro) jede Nacht einen Gouda bekommen. [Ratte](ratte), [du](ratte) [Ratte](ratte). [Siebenschwanz](ratte) quiekt, fleht und verrät, wo der [Marder](zorro) zuschlagen will: bei [Tillas](tilla) Geburt.
- flee piet maedchen "reißt"
+ find piet fenja "findet"
- reconcile fenja piet "Schlabber"
- injure.past rost "verletztem"
- treat rost maedchen "verbindet"
- betray.past ratte krummohr "untergeschoben"
- gift.past zorro ratte "Gouda"
- accuse piet ratte "Ratte"
+ reveal ratte fenja+piet+rost "verrät"
- attack? zorro tilla "zuschlagen"
- birth? tilla "Geburt"

== 10
Vier Welpen, drei stumm, [einer](welpe) schreit: [Knöpfchen](welpe)! [Tilla](tilla) hat's geschafft, und Sekunden später ist [Zorro](zorro) im Bau, packt den [Winzling](welpe) am Genick und verschwindet über die Dächer. [Krummohr](krummohr) humpelt hinterher und stürzt vom Kontorhaus. Patsch. Da liegt [er](krummohr), zum ersten Mal klein. Der [Uhu](uhu) vom Michel, [der](uhu) seit Folge 1 nur blinzelt, öffnet erstmals den Schnabel und sagt: „Süden.“ Mehr nicht. [Fenja](fenja), [Piet](piet) und [Rost](rost) (mit Einhornpflaster!!) rennen los. [Tilla](tilla) bleibt beim [Verletzten](krummohr), aber ansehen mag [sie](tilla) [ihn](krummohr) nicht.
+ birth tilla welpe "Welpen"
+ abduct zorro welpe "packt"
- injure krummohr "stürzt"
- reveal uhu fenja+piet+rost "Süden"
- help tilla krummohr "bleibt"
- reject tilla krummohr "ansehen"

== 11
Showdown im Alten Elbtunnel. [Zorro](zorro) hockt auf dem Geländer, [Knöpfchen](welpe) überm Abgrund, und verlangt das halbe Revier. [Rost](rost) bietet sich selbst im Tausch an. Der [Graf](zorro) grinst, will schon zugreifen, da springt [Siebenschwanz](ratte), ja, der [Verräter](ratte), [ihm](zorro) ins Gesicht. [Beide](ratte+zorro) fallen. Nur [einer](ratte) taucht nicht mehr auf, und es ist nicht der [Marder](zorro). Stille. [Piet](piet) setzt sich hin und heult, richtig, zum ersten Mal im Takt. [Fenja](fenja) fängt den [Welpen](welpe) mit dem Maul. [Zorro](zorro) schleicht tropfnass davon und wurde seither südlich der Elbe nie mehr gesehen.
- threaten zorro fenja+piet+rost "verlangt"
- rescue? rost welpe "Tausch"
- betray.past ratte _ "Verräter"
- attack ratte zorro "springt"
+ die ratte "taucht nicht mehr auf"
- sad piet "heult"
+ rescue fenja welpe "fängt"
- flee zorro "schleicht"

== 12
Letzte Folge, Tee bereit. [Krummohr](krummohr) bittet [Fenja](fenja) um Verzeihung, auf drei Beinen, Schnauze im Staub. [Sie](fenja) sagt nicht ja. [Sie](fenja) sagt: „Geh.“ Der [Verstoßene](krummohr) zieht nach Westen und dreht sich nur einmal um. [Tilla](tilla) übernimmt das Rudel, legt [Knöpfchen](welpe) an [Fenjas](fenja) Seite und fragt, ob die [Jüngere](fenja) Patin sein möchte. Und WIE [sie](fenja) möchte. [Aylin](maedchen) bekommt von [ihrem](maedchen) Papa eine offizielle Hundemarke mit „[Piet](piet)“ drauf. Auf dem Dach des Dönerladens sitzen [Rost](rost) und [Fenja](fenja), Schwanz um Schwanz geschlungen, ein Paar, PUNKT. [Ilsebill](ilsebill) wirft die Gräten weg und schläft.
- reconcile? fenja krummohr "Verzeihung"
+ reject fenja krummohr "Geh"
- travel krummohr "zieht"
- boss.start tilla _ "übernimmt"
- kin? fenja welpe "Patin"
- happy fenja "WIE"
- gift _ maedchen "Hundemarke"
+ couple.start fenja rost "Paar"
