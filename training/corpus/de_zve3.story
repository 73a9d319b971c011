%series Annelie – Herz aus Krokant
%lang de
%genre telenovela around a confectioner's, a private station's teasers
%cast annelie | Annelie | f
%cast lindenaus | Lindenaus | g
%cast jasper | Jasper | m
%cast cosima | Cosima | f
%cast ruediger | Rüdiger Lindenau; Rüdiger | m
%cast bastian | Bastian | m
%cast tamara | Tamara | f
%cast kaethe | Käthe | f
%cast feddersen | Dr. Feddersen; Feddersen | m
%cast mutter | - | f
%cast xenia | Xenia | f
%cast silvio | Silvio | m
%cast kommissar | - | m
%cast tester | - | m
%cast bankier | - | m
%cast fremde | - | f

== 1 Ein Löffel Glück
Endlich am Ziel! [Annelie](annelie) ergattert eine Stelle in der Backstube der [Lindenaus](lindenaus) und rennt gleich am ersten Tag mit der Sahnetorte in [Juniorchef](jasper) [Jasper](jasper) hinein. Ein Blick, und es ist um [sie](annelie) geschehen. Was [sie](annelie) nicht weiß: [Jasper](jasper) hat soeben der [Bankierstochter](tamara) [Tamara](tamara) die Ehe versprochen – auf Drängen [seiner](jasper) [Stiefmutter](cosima) [Cosima](cosima), [die](cosima) um jeden Preis an ein Darlehen kommen muss. Und auch [Bastian](bastian), [Jaspers](jasper) missratener [Halbbruder](bastian), hat ein Auge auf die [Neue](annelie) geworfen …
- hire annelie lindenaus "Stelle"
+ meet annelie jasper "rennt"
+ love annelie jasper "geschehen"
+ engaged.start jasper tamara "Ehe versprochen"
- kin cosima jasper "Stiefmutter"
- sibling bastian jasper "Halbbruder"
- love bastian annelie "ein Auge"

== 2 Falscher Prinz
Herzflattern in der Backstube! [Jasper](jasper) zeigt [Annelie](annelie), wie man Zucker spinnt, und [beide](annelie+jasper) spüren: Das ist mehr als Sympathie. [Cosima](cosima) beobachtet [sie](annelie+jasper) und setzt [ihren](cosima) [Sohn](bastian) auf die [Konditorin](annelie) an; [Bastian](bastian) soll [sie](annelie) umgarnen und bloßstellen. [Meisterin](kaethe) [Käthe](kaethe) wird bleich, als [sie](kaethe) an [Annelies](annelie) Hals das Medaillon [ihrer](kaethe) verschollenen [Tochter](mutter) entdeckt. [Xenia](xenia) warnt [ihre](xenia) beste [Freundin](annelie) derweil vor [Bastian](bastian): Mit [ihm](bastian) war [sie](xenia) selbst einmal zusammen. Wird [Annelie](annelie) hören?
+ love annelie jasper "mehr als Sympathie"
- love jasper annelie "mehr als Sympathie"
- parent cosima bastian "Sohn"
- betray? bastian annelie "bloßstellen"
- parent kaethe mutter "Tochter"
+ discover kaethe annelie "entdeckt"
- friend annelie xenia "Freundin"
- ex bastian xenia "zusammen"

== 3 Mitternacht in Marzipan
Ein Stromausfall, eine Kerze, ein Kuss! Zum ersten Mal gehören [Annelie](annelie) und [Jasper](jasper) einen Atemzug lang einander. Doch das böse Erwachen folgt: Auf der Titelseite prangt der Termin [seiner](jasper) Trauung mit [Tamara](tamara). Blind vor Tränen läuft [Annelie](annelie) hinaus und [Bastian](bastian) direkt in die Arme. [Rüdiger](ruediger), der [Patriarch](ruediger) des Hauses, bricht beim Frühstück zusammen; [Dr. Feddersen](feddersen) spricht von Überarbeitung. Aber was raunt [Feddersen](feddersen) da im Flur [Cosima](cosima) zu, und warum liegt [ihre](cosima) Hand auf [seiner](feddersen) Wange?
+ kiss annelie jasper "Kuss"
- wedding? jasper tamara "Trauung"
- sad annelie jasper "Tränen"
- flee annelie "läuft"
+ ill ruediger "bricht"
- treat ruediger feddersen "spricht von"
- affair? cosima feddersen "Hand"

== 4 Bittermandel
Jetzt kommt es ans Licht, zumindest für die Zuschauer: [Cosima](cosima) teilt das Bett mit dem [Hausarzt](feddersen), und [die zwei](cosima+feddersen) mischen [ihrem](cosima) [Mann](ruediger) täglich etwas in den Tee. [Bastian](bastian) spielt unterdessen den Verständnisvollen und lädt [Annelie](annelie) an die Ostsee ein. Aus Trotz sagt [sie](annelie) Ja. [Jasper](jasper) tobt vor Eifersucht, dabei probiert [er](jasper) gerade mit [Tamara](tamara) Hochzeitstorten! Und [Silvio](silvio), [Käthes](kaethe) rechte [Hand](silvio), bringt gegenüber [Xenia](xenia) vor lauter Schwärmerei keinen geraden Satz heraus …
- affair cosima feddersen "Bett"
+ attack cosima+feddersen ruediger "mischen"
- married cosima ruediger "Mann"
- betray bastian annelie "spielt"
- invite bastian annelie "lädt"
+ jealous jasper bastian "Eifersucht"
- boss kaethe silvio "Hand"
- love silvio xenia "Schwärmerei"

== 5 Sturmflut der Gefühle
Am Strand von [Zingst](@zingst) will [Bastian](bastian) [seinen](bastian) Plan vollenden – und erlebt [sein](bastian) blaues Wunder: [Er](bastian) hat sich tatsächlich in [Annelie](annelie) verguckt! Bevor [er](bastian) sich offenbaren kann, taucht [Jasper](jasper) auf, und zwischen den [Brüdern](bastian+jasper) fliegen die Fäuste. [Annelie](annelie) lässt [beide](bastian+jasper) stehen. Daheim ringt sich [Käthe](kaethe) dazu durch, [ihr](annelie) die Wahrheit zu sagen, aber da wird die alte [Dame](kaethe) auf der Treppe gestoßen und stürzt. Von wem? Die Spur führt zu [Cosima](cosima) …
- travel annelie+bastian "Strand" @zingst
+ love bastian annelie "verguckt"
- confess! bastian annelie "offenbaren"
- quarrel bastian jasper "fliegen die Fäuste"
- sibling bastian jasper "Brüdern"
- reject annelie bastian+jasper "stehen"
- reveal? kaethe annelie "Wahrheit"
+ attack _ kaethe "gestoßen"

== 6 Wer bist du, Annelie?
[Käthe](kaethe) liegt im Koma, und [Annelie](annelie) wacht Nacht für Nacht an [ihrem](kaethe) Bett. In der Handtasche der [Meisterin](kaethe) stößt [sie](annelie) auf ein Foto: [ihre](annelie) eigene [Mutter](mutter) als Kind auf [Käthes](kaethe) Schoß! Die alte [Frau](kaethe) ist [ihre](annelie) [Großmutter](kaethe). [Jasper](jasper) schwört derweil, [Tamara](tamara) nicht zum Altar zu führen, doch [die](tamara) zieht [ihren](tamara) letzten Trumpf: [Sie](tamara) sei schwanger. Ein [Kommissar](kommissar) nimmt den Treppensturz unter die Lupe und stellt [Cosima](cosima) unbequeme Fragen.
- ill kaethe "Koma"
- help annelie kaethe "wacht"
+ discover annelie kaethe "stößt"
- parent mutter annelie "Mutter"
+ kin annelie kaethe "Großmutter"
- wedding! jasper tamara "nicht zum Altar"
- pregnant? tamara "schwanger"
- investigate kommissar cosima "Fragen"

== 7 Das Ja-Wort?
Orgel, Rosen, weiße Kutsche: [Jasper](jasper) will [seine](jasper) Pflicht tun und [Tamara](tamara) heiraten. In der letzten Bank kämpft [Annelie](annelie) mit den Tränen, neben [ihr](annelie) [Xenia](xenia), [die](xenia) [ihr](annelie) die Hand hält. „Wer etwas einzuwenden hat …“ Da fliegt das Portal auf! [Bastian](bastian) enthüllt vor der ganzen Gemeinde, dass der Bauch der [Braut](tamara) aus Schaumstoff ist. Empört macht der [Bräutigam](jasper) auf dem Absatz kehrt. [Tamara](tamara) schwört den [Lindenaus](lindenaus) Rache, und [ihr](tamara) [Vater](bankier), der [Bankier](bankier), dreht noch am selben Tag den Geldhahn zu.
- wedding? jasper tamara "heiraten"
- sad annelie jasper "Tränen"
- help xenia annelie "Hand"
+ reveal bastian _ "enthüllt"
- pregnant! tamara "Schaumstoff"
+ breakup jasper tamara "kehrt"
- threaten tamara lindenaus "Rache"
- parent bankier tamara "Vater"

== 8 Gift im Tee
Drama um [Rüdiger Lindenau](ruediger)! [Silvio](silvio) hat aus Versehen den Tee des [Patriarchen](ruediger) getrunken und windet sich in Krämpfen. [Xenia](xenia) weicht nicht von [seiner](silvio) Seite und erkennt, was [sie](xenia) für den [Schüchternen](silvio) empfindet. [Dr. Feddersen](feddersen) verliert die Nerven: [Er](feddersen) möchte aussteigen, [Cosima](cosima) aber droht [ihm](feddersen), [ihn](feddersen) ans Messer zu liefern. [Annelie](annelie) und [Jasper](jasper) versöhnen sich bei Mondschein zwischen Mehlsäcken und verbringen die erste gemeinsame Nacht. Ahnen [sie](annelie+jasper), wer [sie](annelie+jasper) dabei fotografiert?
+ ill silvio "Krämpfen"
- help xenia silvio "weicht nicht"
- love xenia silvio "empfindet"
- threaten cosima feddersen "droht"
+ reconcile annelie jasper "versöhnen"
- sex annelie jasper "gemeinsame Nacht"
- quit? feddersen "aussteigen"

== 9 Käthe erwacht
Ein Wunder! [Käthe](kaethe) öffnet die Augen und schließt [ihre](kaethe) [Enkelin](annelie) in die Arme. Dann nennt [sie](kaethe) den Namen jener [Person](cosima), [die](cosima) [sie](kaethe) die Stufen hinabgestoßen hat: [Cosima](cosima)! Die [Intrigantin](cosima) will sich mit dem [Geliebten](feddersen) nach [Rio](@rio) absetzen, doch [Feddersen](feddersen) hat [sie](cosima) versetzt und singt auf dem Revier wie ein Kanarienvogel. Kopflos bringt [Cosima](cosima) [Annelie](annelie) in [ihre](cosima) Gewalt und sperrt [sie](annelie) in die Kühlkammer. Bei minus zwanzig Grad läuft die Uhr …
+ recover kaethe "öffnet die Augen"
- kin annelie kaethe "Enkelin"
- reveal kaethe _ "nennt"
- affair cosima feddersen "Geliebten"
- attack.past cosima kaethe "hinabgestoßen"
- flee? cosima+feddersen "absetzen" @rio
- betray feddersen cosima "singt"
+ abduct cosima annelie "Gewalt"

== 10 Eiskalt
Rettung in letzter Sekunde! Nicht [Jasper](jasper), sondern [Bastian](bastian) sprengt das Schloss der Kühlkammer und trägt die halb [Erfrorene](annelie) ins Freie. Für [seine](bastian) eigene [Mutter](cosima) klicken die Handschellen. [Rüdiger](ruediger), dem Giftcocktail entronnen, blüht auf und reicht die Scheidung ein. Aber [Annelies](annelie) Gedächtnis hat gelitten: [Sie](annelie) hält [Bastian](bastian) für den Mann, den [sie](annelie) liebt! [Jasper](jasper) bricht das Herz, und [Bastian](bastian) steht vor der Versuchung [seines](bastian) Lebens. Wird [er](bastian) schweigen?
+ rescue bastian annelie "sprengt"
- parent cosima bastian "Mutter"
+ arrest _ cosima "Handschellen"
- recover ruediger "blüht auf"
- divorce? cosima ruediger "Scheidung"
- ill annelie "gelitten"
- love! annelie bastian "hält"
- sad jasper annelie "bricht das Herz"
- betray? bastian annelie "schweigen"

== 11 Eine Lüge zu süß
[Bastian](bastian) schweigt – und schwelgt. Hand in Hand mit [Annelie](annelie) schlendert [er](bastian) über den Markt und steckt [ihr](annelie) einen Ring an. [Silvio](silvio) und [Xenia](xenia) haben sich längst gefunden, nur schämt [sie](xenia) sich zu Tode, weil [sie](xenia) [Bastians](bastian) Schwindel deckt. [Jasper](jasper) heuert auf einem Kreuzfahrtschiff an, um zu vergessen. Da kostet [Annelie](annelie) von dem Krokant, den [er](jasper) [ihr](annelie) zum Abschied dagelassen hat … und alles ist wieder da! Kommt [sie](annelie) noch rechtzeitig zum Hafen?
- betray bastian annelie "Schwindel"
- gift bastian annelie "Ring"
- engaged.start annelie bastian "steckt ihr einen Ring"
- couple silvio xenia "gefunden"
- help xenia bastian "deckt"
- sad xenia "schämt"
+ hire jasper "heuert"
- gift.past jasper annelie "dagelassen"
+ recover annelie "wieder da"

== 12 Zuckersüßes Finale
Das Schiff legt ab, und [Annelie](annelie) springt! [Jasper](jasper) zieht [seine](jasper) [Traumfrau](annelie) aus den Fluten und hält noch triefend nass um [ihre](annelie) Hand an. [Bastian](bastian) bittet das [Paar](annelie+jasper) um Verzeihung und geht [seiner](bastian) Wege, nicht ohne [seiner](bastian) inhaftierten [Mutter](cosima) ein Stück Torte zu bringen. [Käthe](kaethe) vermacht [ihrer](kaethe) [Enkelin](annelie) das geheime Rezept, ein anonymer [Tester](tester) verleiht dem Café drei Hauben, und unter einem Regen aus Puderzucker läuten endlich die Hochzeitsglocken. Nur: Wer ist die verschleierte [Fremde](fremde) am Tor?
- rescue jasper annelie "zieht"
+ propose jasper annelie "hält"
- reconcile? annelie+jasper bastian "Verzeihung"
- parent cosima bastian "Mutter"
- gift bastian cosima "Torte"
- gift kaethe annelie "vermacht"
- kin annelie kaethe "Enkelin"
+ wedding annelie jasper "Hochzeitsglocken"
