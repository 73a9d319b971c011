%series Frachter Lumpazi
%lang de
%genre space smugglers' adventure, wry streaming texts
%cast zelda | Captain Zelda Okafor; Zelda; Okafor | f
%cast rufus | Rufus Quill; Rufus; Quill | m
%cast ambra | Ambra | f
%cast tock | Tock | n
%cast ilja | Ilja Morosow; Ilja | m
%cast vex | Gouverneurin Vex; Vex | f
%cast cassian | Leutnant Cassian Roe; Cassian; Roe | m
%cast bombur | Dicker Bombur; Bombur | m
%cast xiri | Xiri | f
%cast mutter | Philomena Okafor; Philomena | f
%cast botaniker | Doktor Anthracite | m
%cast pirat | Nell | f
%cast ei | Krümel | n
%cast richter | - | n

== 1
[Captain Zelda Okafor](zelda) transportiert alles außer Passagieren, denn Passagiere reden. Diesmal sitzt trotzdem einer im Frachtraum, nämlich [Rufus Quill](rufus), [Ex-Mann](rufus), [Hochstapler](rufus) und beides mit Leidenschaft. Aus der Zelle der [Gouverneurin Vex](vex) ist [er](rufus) in einer Kiste Rüben entwischt. [Zelda](zelda) will [ihn](rufus) durch die Luftschleuse verabschieden. [Maschinistin](ambra) [Ambra](ambra) rät zum Abwarten, das Kopfgeld sei noch im Steigen.
- ex rufus zelda "Ex-Mann"
- divorce.past rufus zelda "Ex-Mann"
- betray.past rufus "Hochstapler"
- arrest.past vex rufus "Zelle"
+ flee rufus vex "entwischt"
- kill? zelda rufus "Luftschleuse"
- help ambra zelda "rät"

== 2
Was [Rufus](rufus) der [Gouverneurin](vex) gemopst hat, stellt sich als Ei heraus, kopfgroß, warm, brummend. Verfolgt wird der Frachter von [Leutnant Cassian Roe](cassian), [der](cassian) so rechtschaffen ist, dass [ihm](cassian) beim Schummeln die Ohren anlaufen. Ein Funkduell zwischen [ihm](cassian) und [Zelda](zelda) endet damit, dass [sie](zelda) auf einen Asteroiden kracht und [er](cassian), statt zu schießen, Pflaster schickt.
+ steal.past rufus vex "gemopst"
+ investigate cassian zelda "Verfolgt"
- quarrel cassian zelda "Funkduell"
- injure zelda "kracht"
- attack! cassian zelda "schießen"
- help cassian zelda "Pflaster"

== 3
Zum Reparieren braucht man Teile, und Teile hat [Bombur](bombur). Der [Schrotthändler](bombur) verlangt als Bezahlung den [Roboter](tock) [Tock](tock). [Zelda](zelda) schlägt ein, und [Tock](tock), [der](tock) es mit angehört hat, packt ohne ein Piepsen [sein](tock) Ölkännchen. [Ambra](ambra) redet daraufhin kein Wort mehr mit der [Kapitänin](zelda). Nach Mitternacht steigt [Zelda](zelda) bei [Bombur](bombur) ein und holt sich den [Blechkameraden](tock) wieder, im Overall, mit roten Augen.
- betray zelda tock "schlägt"
- discover tock zelda "angehört"
- sad ambra zelda "kein Wort mehr"
+ rescue zelda tock "holt"
- steal zelda bombur "steigt"

== 4
Das Ei knackt. Heraus kriecht [etwas](ei) mit sechs Beinen und der Stimme eines Kammersängers, [das](ei) [Ilja](ilja), den [Schiffskoch](ilja), sofort als [seine](ei) Mutter betrachtet. [Ilja](ilja), wegen Fahnenflucht in neun Systemen gesucht, tauft [es](ei) [Krümel](ei) und wird zusehends weich. Auf der Bühne einer Raumstation lernt [Rufus](rufus) unterdessen die [Wahrsagerin](xiri) [Xiri](xiri) kennen. [Sie](xiri) prophezeit [ihm](rufus), [er](rufus) werde noch heute eine alte Liebe hintergehen.
+ birth _ ei "Heraus kriecht"
- parent! ilja ei "Mutter"
- flee.past ilja "Fahnenflucht"
- investigate _ ilja "gesucht"
- meet rufus xiri "kennen"
- love.past rufus zelda "Liebe"
+ betray? rufus zelda "hintergehen"

== 5
Und [er](rufus) tut es. Für eine weiße Weste und tausend Kredite funkt [Quill](rufus) der [Gouverneurin](vex) die Koordinaten. [Vex](vex) lässt das Schiff entern, sperrt die [Besatzung](ambra+ilja+tock+zelda) ein und den [Denunzianten](rufus) gleich mit. Vier Quadratmeter, fünf Leute. Man schweigt sich an, bis [Ambra](ambra) dem [Verräter](rufus) einen Zahn ausschlägt. Danach ist die Luft besser.
+ betray rufus ambra+ilja+tock+zelda "funkt"
- reveal rufus vex "funkt"
+ arrest vex ambra+ilja+rufus+tock+zelda "sperrt"
- attack ambra rufus "Zahn"

== 6
[Leutnant Roe](cassian) entdeckt in den Unterlagen [seiner](cassian) [Vorgesetzten](vex), dass die [Gouverneurin](vex) die Artgenossen von [Krümel](ei) zu Treibstoff kochen lässt. Ein Tag und eine Nacht lang kämpft [er](cassian) mit der Dienstordnung. Dann lässt [er](cassian) den Schlüssel fallen, direkt vor [Okafors](zelda) Stiefelspitze, und pfeift. [Sie](zelda) küsst [ihn](cassian) im Vorbeirennen auf die Nase. Die Ohren!
- boss vex cassian "Vorgesetzten"
+ discover cassian vex "entdeckt"
- kill vex _ "kochen"
- rescue cassian ambra+ilja+rufus+tock+zelda "Schlüssel"
+ kiss cassian zelda "küsst"

== 7
Zwischenstation bei [Mama](mutter). [Philomena Okafor](mutter) führt auf einem Ringmond eine Bar für Leute ohne Nachnamen und hat nie verwunden, dass [ihre](mutter) [Tochter](zelda) die Akademie hingeschmissen hat. Über der Suppe kommt auf den Tisch, was zwölf Jahre darunter lag. [Rufus](rufus), der ewige [Lieblingsschwiegersohn](rufus), schlichtet und nimmt dabei die Zuckerdose mit. Sie war ohnehin für [ihn](rufus) gefüllt.
- parent mutter zelda "Mama"
- sad mutter zelda "verwunden"
- quit.past zelda _ "hingeschmissen"
+ quarrel mutter zelda "kommt auf den Tisch"
- kin mutter rufus "Lieblingsschwiegersohn"
- reconcile? mutter zelda "schlichtet"
- steal rufus mutter "Zuckerdose"

== 8
Von der berüchtigten [Nell](pirat) wird [Krümel](ei) im Schlaf geraubt. Die [Piratin](pirat) hat einen Käufer an der Hand, einen [Botaniker](botaniker), [der](botaniker) ausgestopfte Raritäten sammelt. [Ilja](ilja), [der](ilja) seit dem Krieg keine Waffe angefasst hat, bindet sich ein Nudelholz um und nimmt die Rettungskapsel. Keiner hält [ihn](ilja) auf. [Alle](ambra+rufus+tock+zelda) sitzen schon drin.
+ abduct pirat ei "geraubt"
- help ambra+rufus+tock+zelda ilja "sitzen"
- rescue? ilja ei "Nudelholz"

== 9
Auf [Nells](pirat) Kreuzer trifft Nudelholz auf Entermesser, und [Ilja](ilja) erkennt in der [Kapitänin](pirat) [jene](pirat) wieder, [die](pirat) [er](ilja) damals, als [er](ilja) davonlief, im Graben zurückgelassen hat. [Nell](pirat) fehlt seither ein Bein. [Sie](pirat) setzt [ihm](ilja) die Spitze an die Gurgel und verlangt nicht Gold, nur einen Satz. [Er](ilja) sagt ihn auf Knien. [Krümel](ei) singt dazu, die Piraten schnäuzen sich.
- discover ilja pirat "erkennt"
- flee.past ilja "davonlief"
- betray.past ilja pirat "zurückgelassen"
- injure.past pirat "Bein"
+ threaten pirat ilja "Gurgel"
+ reconcile ilja pirat "auf Knien"
- create ei "singt"

== 10
[Cassian](cassian) ist desertiert und bittet in der Sprache der Vorschriften um Aufnahme an Bord. [Rufus](rufus) riecht Konkurrenz und erzählt dem [Neuen](cassian), [Zelda](zelda) liebe Schlangensalat. Die Vergiftung heilt in drei Tagen, der Ärger darüber in fünf. Auf [Vex](vex) wird derweil ein Anschlag verübt: [Sie](vex) überlebt mit verkohlten Locken und hängt der [Okafor](zelda) die Tat an.
+ quit cassian vex "desertiert"
- hire? cassian zelda "Aufnahme"
- jealous rufus cassian "Konkurrenz"
- betray rufus cassian "erzählt"
- ill cassian "Vergiftung"
- recover cassian "heilt"
+ attack _ vex "Anschlag"
- accuse vex zelda "hängt"

== 11
Prozess vor dem Sternengericht, Vorsitz: ein sehr alter [Pilz](richter). [Zelda](zelda) drohen hundert Jahre Steinbruch. Da meldet sich eine [Zeugin](xiri), mit [der](xiri) keiner gerechnet hat: [Xiri](xiri) hat die Bombe in der Kristallkugel gesehen, sagt [sie](xiri), und zeigt auf das Video in [ihrer](xiri) Kugel, die eine Überwachungskamera ist. Gelegt hatte den Sprengsatz [Vex](vex) selbst. [Rufus](rufus) verneigt sich vor [ihr](xiri), als wäre [sie](xiri) die Königin der Betrügerinnen.
- accuse _ zelda "Prozess"
- arrest? _ zelda "Steinbruch"
- discover.past xiri "gesehen"
+ reveal xiri richter "zeigt"
- betray.past vex zelda "Gelegt"
- rescue xiri zelda "Zeugin"

== 12
[Vex](vex) flüchtet mit dem Treibstoff, der zu singen anfängt; [ihr](vex) Kreuzer kehrt von allein um und liefert [sie](vex) beim [Pilz](richter) ab. [Krümel](ei) trifft vierhundert Verwandte und will doch lieber bei [Ilja](ilja) bleiben. [Rufus](rufus) nimmt Abschied, um mit [Xiri](xiri) auf Tournee zu gehen, und steckt [Zelda](zelda) den alten Ehering zu, den [er](rufus) [ihr](zelda), wie sich zeigt, vor Jahren gestohlen hatte. [Cassian](cassian) übernimmt das Steuer. Ein Strafmandat wegen Falschparkens zahlt [er](cassian) sofort.
- flee vex "flüchtet"
+ arrest _ vex "liefert"
- meet _ ei "trifft"
- travel rufus+xiri "Tournee"
- gift rufus zelda "steckt"
- steal.past rufus zelda "gestohlen"
+ hire cassian "Steuer"
