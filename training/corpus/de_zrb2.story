%series Nordkar
%lang de
%genre mountain rescue drama in Tyrol, fan wiki scene by scene
%cast vinz   | Vinzenz Ladurner; Vinz | m
%cast resi   | Resi Ladurner; Resi | f
%cast kaja   | Kaja Lindqvist; Kaja | f
%cast amadou | Dr. Amadou Sy; Amadou | m
%cast lukas  | Lukas Pfurtscheller; Lukas | m
%cast toni   | Toni | f
%cast egger  | Bürgermeister Egger; Egger | m
%cast greta  | Greta Egger; Greta | f
%cast ivo    | Ivo Marković; Ivo | m
%cast alte   | Kreszenz; die Kreszenz | f
%cast bub    | Benni | m
%cast wilderer | Much | m
%cast journalistin | Pia Donat; Donat | f
%cast paul   | Paul | m

== 1 Der neue Dienstplan
Szene 1: [Kaja Lindqvist](kaja) kommt mit dem Postbus aus [Innsbruck](@innsbruck) und tritt bei der Bergrettung [Nordkar](#nordkar) an. [Ortsstellenleiter](vinz) [Vinzenz Ladurner](vinz) hat keinen Mann verlangt, aber eine [Schwedin](kaja) auch nicht. Szene 2: Der [Bub](bub) der [Wirtin](resi) ist im Karwald verschwunden. [Resi](resi) ist die [Schwester](resi) von [Vinz](vinz), [Benni](bub) also [sein](vinz) [Neffe](bub). Szene 3: [Kaja](kaja) und [Lukas Pfurtscheller](lukas), der [Jüngste](lukas) im Team, steigen in die Rinne. [Sie](kaja) hört das Kind, [er](lukas) bricht durch ein Schneebrett ein. [Sie](kaja) zieht zuerst [ihn](lukas) heraus, dann den [Buben](bub).
- hire kaja vinz "tritt" #nordkar
- parent resi bub "Bub"
- lose resi bub "verschwunden"
- sibling resi vinz "Schwester"
- kin bub vinz "Neffe"
- colleague kaja lukas "Team"
+ rescue kaja bub+lukas "zieht"

== 2 Schürfwunden
Szene 1: Im Gemeindearzthaus flickt [Dr. Amadou Sy](amadou) [Lukas](lukas) zusammen, während [dessen](lukas) [Freundin](toni) [Toni](toni) in der Tür steht und schimpft. Szene 2: [Bürgermeister Egger](egger) verleiht der [Retterin](kaja) vor laufender Kamera eine Plakette. [Pia Donat](journalistin) von der [Talpost](#talpost) will wissen, warum der Karwald nicht gesperrt war. Der [Bürgermeister](egger) lässt die Frage unter den Tisch fallen. Szene 3: [Benni](bub) erzählt [seinem](bub) [Onkel](vinz) im Vertrauen, dass [er](bub) im Wald einem [Mann](wilderer) mit Büchse begegnet ist und vor [diesem](wilderer) weggerannt sei.
- treat lukas amadou "flickt"
- couple lukas toni "Freundin"
- quarrel lukas toni "schimpft"
- gift egger kaja "verleiht"
- rescue.past kaja bub+lukas "Retterin"
- kin bub vinz "Onkel"
+ reveal bub vinz "im Vertrauen"
- meet bub wilderer "begegnet"
- flee.past bub wilderer "weggerannt"

== 3 Der Schuss
Szene 1: In der Früh fallen am Grat zwei Schüsse. [Förster](ivo) [Ivo Marković](ivo), der [Verlobte](ivo) von [Eggers](egger) [Tochter](greta) [Greta](greta), wird mit zertrümmerter Schulter gefunden. Szene 2: [Vinz](vinz) und die [Neue](kaja) bringen [ihn](ivo) mit der Seilwinde ins Tal. „Der [Much](wilderer)“, stöhnt der [Angeschossene](ivo). Szene 3: Der [Gemeindearzt](amadou) holt die Kugel heraus. [Greta](greta) betet auf dem Gang. Zu [ihr](greta) setzt sich, ohne gefragt zu sein, [Lukas](lukas), [den](lukas) [sie](greta) vor Jahren für [Ivo](ivo) hat sitzen lassen.
- engaged greta ivo "Verlobte"
- parent egger greta "Tochter"
- injure ivo _ "zertrümmerter Schulter"
- rescue kaja+vinz ivo "bringen"
+ accuse ivo wilderer "Der Much"
- treat ivo amadou "holt"
- sad greta "betet"
- help lukas greta "setzt"
- breakup.past greta lukas "sitzen lassen"

== 4 Muchs Hütte
Szene 1: [Much](wilderer) haust mit [seiner](wilderer) tauben [Mutter](alte), der alten [Kreszenz](alte), auf neunzehnhundert Metern. Gewildert habe [er](wilderer) immer, auf Menschen geschossen nie. Szene 2: Drei Gendarmen führen [ihn](wilderer) in Handschellen ab. Die [Greisin](alte) läuft hinterher, bis [sie](alte) nicht mehr kann. Szene 3: [Kaja](kaja) trägt [sie](alte) zurück in die Hütte und bleibt die Nacht. Am Morgen drückt [ihr](kaja) die [Kreszenz](alte) eine Patronenhülse in die Hand, Kaliber einer Dienstwaffe. Der [Wilderer](wilderer) besitzt eine solche nicht.
- parent alte wilderer "Mutter"
- attack! wilderer _ "nie"
+ arrest _ wilderer "führen"
- help kaja alte "trägt"
- gift alte kaja "drückt"
- discover kaja "Kaliber einer Dienstwaffe"

== 5 Föhn
Szene 1: Allen brummt der Schädel. [Toni](toni) packt [ihre](toni) Sachen aus der Dachkammer, denn [Lukas](lukas) verbringt jede freie Stunde im Spital, und zwar nicht am Bett des [Försters](ivo), sondern daneben. Szene 2: [Vinz](vinz) legt die Hülse dem [Bürgermeister](egger) hin. [Egger](egger) wird bleich, verspricht Aufklärung und wirft das Stück, kaum ist der [andere](vinz) draußen, in den Ofen. Szene 3: [Amadou](amadou) tanzt beim Feuerwehrfest mit [Resi](resi). [Sie](resi) hat seit [Pauls](paul) Tod nicht mehr getanzt; mit [ihm](paul) war [sie](resi) elf Jahre verheiratet.
+ breakup toni lukas "packt"
- reveal vinz egger "legt"
+ betray egger vinz "wirft"
- celebrate _ "Feuerwehrfest"
- flirt amadou resi "tanzt"
- die.past paul "Tod"
- married.past paul resi "verheiratet"

== 6 Kurz vor der Wechte
Szene 1: [Toni](toni) steigt allein auf. Der Hang hält nicht. Eine Lawine erfasst [Toni](toni). Szene 2: [Lukas](lukas) gräbt. [Kaja](kaja) gräbt. [Vinz](vinz) ruft nach [Amadou](amadou). Nach zwanzig Minuten finden [sie](kaja+lukas+vinz) [Toni](toni). Szene 3: [Amadou](amadou) kämpft um [Toni](toni). [Er](amadou) verliert. Die Uhr zeigt zehn nach vier. [Lukas](lukas) schlägt auf den Schnee ein. „[Ich](lukas) bin schuld“, sagt [Lukas](lukas). Niemand widerspricht [ihm](lukas). Nur [Greta](greta) schreibt [ihm](lukas) eine Nachricht.
- injure toni "erfasst"
- investigate kaja+lukas toni "gräbt"
+ find kaja+lukas+vinz toni "finden"
- treat toni amadou "kämpft"
+ die toni "verliert"
- sad lukas toni "schlägt"
- accuse lukas lukas "schuld"

== 7 Kränze
Szene 1: Begräbnis im Nebel. [Tonis](toni) [Exfreund](lukas) trägt den Sarg. Szene 2: Der [Förster](ivo), den Arm in der Schlinge, kehrt heim und findet im Mantel [seiner](ivo) [Verlobten](greta) die Nachricht. [Er](ivo) stellt [sie](greta) zur Rede, Teller gehen zu Bruch. [Greta](greta) zieht den Ring ab. Szene 3: Die [Journalistin](journalistin) fängt [Kaja](kaja) vor der Kirche ab. Wo sei eigentlich die Hülse hingekommen, von der die [Alte](alte) jedem erzähle? [Kaja](kaja) geht zu [ihrem](kaja) [Chef](vinz). [Der](vinz) geht zu [Egger](egger). [Egger](egger) ist in einer Sitzung.
- die.past toni "Begräbnis"
- ex lukas toni "Exfreund"
- return ivo "kehrt"
- engaged greta ivo "Verlobten"
- discover ivo greta "findet"
- quarrel greta ivo "stellt sie zur Rede"
+ breakup greta ivo "zieht den Ring ab"
- investigate journalistin kaja "fängt"
- boss vinz kaja "Chef"

== 8 Die zweite Hülse
Szene 1: [Much](wilderer) kommt aus Mangel an Beweisen frei, doch im Dorf spuckt man vor [ihm](wilderer) aus. Die [Mutter](alte) hat [seine](wilderer) Heimkehr nicht mehr erlebt; [sie](alte) ist in der Nacht davor eingeschlafen und nicht mehr aufgewacht. Szene 2: Der [Freigelassene](wilderer) steigt ins Kar und sucht jeden Stein ab, bis [er](wilderer) eine zweite Hülse hat. Szene 3: [Er](wilderer) bringt sie nicht zum [Bürgermeister](egger), sondern zur [Donat](journalistin). Szene 4: Schlagzeile. [Ivo](ivo) hat mit der eigenen Waffe auf sich selbst geschossen, damit der [Konkurrent](wilderer) im Revier hinter Gitter kommt.
- arrest! _ wilderer "frei"
- parent alte wilderer "Mutter"
- die alte "nicht mehr aufgewacht"
- find wilderer "zweite Hülse hat"
- gift wilderer journalistin "bringt"
+ reveal journalistin ivo "Schlagzeile"
- injure.past ivo ivo "geschossen"
- betray.past ivo wilderer "hinter Gitter"
- enemy ivo wilderer "Konkurrent"

== 9 Wer zuerst redet
Szene 1: [Ivo](ivo) streitet nichts ab. Den Einfall habe [sein](ivo) künftiger [Schwiegervater](egger) gehabt, sagt [er](ivo) den Gendarmen, denn im Karwald soll eine Piste gebaut werden, und [Much](wilderer) saß auf dem Wegerecht. Szene 2: [Egger](egger) bietet der [Reporterin](journalistin) zehntausend Euro, wenn [sie](journalistin) den zweiten Teil nicht bringt. [Sie](journalistin) zeichnet das Gespräch auf. Szene 3: [Greta](greta) hört die Stimme [ihres](greta) [Vaters](egger) im Radio. [Sie](greta) zieht bei [Lukas](lukas) ein, unter das Dach, in dem noch die Bilder der [Toten](toni) hängen.
- kin? egger ivo "Schwiegervater"
+ reveal ivo egger "sagt"
- betray.past egger wilderer "Einfall"
- gift? egger journalistin "bietet"
- betray journalistin egger "zeichnet"
- discover greta egger "hört"
- parent egger greta "Vaters"
+ move greta lukas "zieht"
- die.past toni "Toten"

== 10 Hausarrest
Szene 1: Der [Bürgermeister](egger) tritt ab und darf das Haus nicht verlassen. Szene 2: Nachts schleicht [er](egger) sich hinten hinaus und will über das Joch nach [Italien](@italien). Szene 3: Ausgerechnet der [Mann](vinz), [dem](vinz) [er](egger) die Hülse verbrannt hat, bekommt den Alarm: Handyortung am Gletscher, ein Spaltensturz. [Vinz](vinz) zögert. [Kaja](kaja) zögert nicht. Szene 4: Am Seil hängend gesteht [ihr](kaja) der [Flüchtige](egger), dass auch die Sperrung des Karwalds [seinetwegen](egger) unterblieben sei. [Sie](kaja) zieht [ihn](egger) trotzdem herauf.
- quit egger "tritt"
- arrest _ egger "darf das Haus nicht verlassen"
- flee egger "schleicht"
- travel? egger "Joch" @italien
- betray.past egger vinz "verbrannt"
- injure egger "Spaltensturz"
- reveal egger kaja "gesteht"
+ rescue kaja egger "herauf"

== 11 Kalte Füße
Szene 1: Drei Zehen nimmt der [Arzt](amadou) [Egger](egger) ab. Der [Patient](egger) droht [ihm](amadou) mit Klage; der [Doktor](amadou) wünscht gute Besserung. Szene 2: [Resi](resi) fährt mit [ihrem](resi) [Sohn](bub) nach [Dakar](@dakar), wo [Amadous](amadou) Familie wohnt. Szene 3: [Much](wilderer) vermacht das Wegerecht der Bergrettung. Den Notar bezahlt die [Schwedin](kaja), und auf dem Heimweg halten [beide](kaja+wilderer) an jedem Marterl. Szene 4: [Vinz](vinz) sieht [die zwei](kaja+wilderer) vom Fenster aus kommen und knallt es zu.
- treat egger amadou "nimmt"
- threaten egger amadou "droht"
- parent resi bub "Sohn"
+ travel bub+resi "fährt" @dakar
- gift wilderer _ "vermacht" #nordkar
- help kaja wilderer "bezahlt"
- jealous vinz wilderer "knallt"

== 12 Einsatz für zwei
Szene 1: Ein Steinschlag trifft [Vinz](vinz) beim Abseilen. Szene 2: Der ehemalige [Wilddieb](wilderer) kennt den kürzesten Steig und holt [seinen](wilderer) [Nebenbuhler](vinz) aus der Wand. Auf der Bahre bittet [ihn](wilderer) der [Ortsstellenleiter](vinz) um Verzeihung, [er](vinz) habe [ihm](wilderer) die Gendarmen damals gegönnt. [Much](wilderer) nickt. Szene 3: Vor Gericht werden [Egger](egger) und der [Förster](ivo) verurteilt. [Greta](greta), inzwischen im siebten Monat, bleibt dem Saal fern. Szene 4: [Kaja](kaja) liest eine Karte aus [Dakar](@dakar): [Resi](resi) und der [Doktor](amadou) haben sich getraut. [Sie](kaja) heftet sie neben den Dienstplan.
- injure vinz "trifft"
- enemy vinz wilderer "Nebenbuhler"
+ rescue wilderer vinz "holt"
- reconcile vinz wilderer "bittet ihn"
- arrest _ egger+ivo "verurteilt"
- pregnant greta "im siebten Monat"
+ wedding amadou resi "getraut"
