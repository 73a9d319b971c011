%series Klinik am Bodden
%lang de
%genre rehabilitation clinic soap, Baltic coast, weekly preview of a TV magazine
%cast marit | Dr. Marit Lorenzen; Marit | f
%cast henning | Henning Lorenzen; Henning | m
%cast paul | Paul Nowak; Paul; Nowak | m
%cast jasmin | Jasmin | f
%cast korff | Direktor Korff; Korff | m
%cast elvira | Elvira Korff; Elvira | f
%cast sportlerin | Ngozi | f
%cast trainer | - | m
%cast opa | Herr Zander; Zander | m
%cast alma | Alma | f
%cast tim | Tim | m
%cast koch | - | m
%cast pastorin | Pastorin Blohm; Blohm | f
%cast polizistin | Hauptwachtmeisterin Groth; Groth | f
%cast mann | - | m
%cast nele | Nele | f

== 1 Ebbe
Nach dem Unfalltod [ihres](marit) [Mannes](mann) tritt [Dr. Marit Lorenzen](marit) die Stelle einer leitenden Ärztin an der Ostsee an, begleitet von [Sohn](tim) [Tim](tim), zehn, [der](tim) seither kein Wort spricht. Am Steg begegnet [ihr](marit) ein [Bootsbauer](paul), bei [dem](paul) der [Kleine](tim) zum ersten Mal wieder lächelt. [Marit](marit) ahnt nicht, wen [sie](marit) vor sich hat: [Paul Nowak](paul) saß in dem Wagen, der in jener Nacht von der Fahrbahn abkam. In der Klinik hofiert [Direktor Korff](korff) die [Neue](marit), was [seiner](korff) [Gattin](elvira) [Elvira](elvira) nicht entgeht.
- die.past mann "Unfalltod"
- married.past mann marit "Mannes"
+ hire marit "tritt"
- parent marit tim "Sohn"
+ meet marit paul "begegnet"
- happy tim "lächelt"
- discover! marit paul "ahnt nicht"
- flirt korff marit "hofiert"
- married elvira korff "Gattin"
- discover elvira korff "nicht entgeht"

== 2 Muskelfaserriss
Die am Muskel verletzte [Sprinterin](sportlerin) [Ngozi](sportlerin) soll in sechs Wochen wieder laufen, sagt der [Trainer](trainer). In sechs Monaten, sagt die [Ärztin](marit). Nachts steigt [jener](trainer) ins Medikamentenlager ein und spritzt [seinem](trainer) [Schützling](sportlerin) etwas, wovon [sie](sportlerin) erst schneller wird und dann blau. [Physiotherapeutin](jasmin) [Jasmin](jasmin) findet die [Bewusstlose](sportlerin) auf der Tartanbahn und beatmet [sie](sportlerin), bis [Marit](marit) da ist. Der [Schuldige](trainer) hat längst den Zug bestiegen.
- injure sportlerin "verletzte"
- advisor trainer sportlerin "Trainer"
- advisor marit sportlerin "Ärztin"
- steal trainer "Medikamentenlager"
+ attack trainer sportlerin "spritzt"
- find jasmin sportlerin "findet"
+ rescue jasmin sportlerin "beatmet"
- flee trainer "Zug"

== 3 Dame und Bauer
Bei [Herrn Zander](opa), achtundachtzig, wächst die neue Hüfte an, die alte Wut auf die Welt nimmt ab, und das hat mit [Alma](alma) von Zimmer 12 zu tun, [die](alma) [ihn](opa) im Schach schlägt. [Marits](marit) [Schwager](henning) [Henning](henning) reist aus [Kiel](@kiel) an und drängt die [Witwe](marit), [ihm](henning) die Firmenanteile [seines](henning) toten [Bruders](mann) zu überlassen. [Sie](marit) bittet um Bedenkzeit. [Tim](tim) zeichnet [Pauls](paul) Gesicht, wieder und wieder, und versteckt die Blätter unter der Matratze.
- recover opa "wächst"
- find alma "schlägt"
- happy opa "nimmt ab"
- kin henning marit "Schwager"
- travel henning "reist" @bodden
- married.past mann marit "Witwe"
- sibling henning mann "Bruders"
- die.past mann "toten"
+ gift? marit henning "überlassen"

== 4 Ein Foto
Beim Abendessen auf dem Hausboot küsst [Marit](marit) den [Bootsbauer](paul), und [er](paul) weicht zurück, als hätte [er](paul) sich verbrannt. Gekränkt geht [sie](marit). [Henning](henning) hat [die zwei](marit+paul) durchs Fernglas gesehen, und anders als die [Schwägerin](marit) kennt [er](henning) den [Kerl](paul) mit der Narbe: aus der Akte. Ein Griff zum Telefon würde genügen. Doch [Henning](henning) sucht [Nowak](paul) lieber persönlich auf und verlangt, [er](paul) solle die [Frau](marit) dazu bringen, den Verkauf zu unterschreiben. Ansonsten erfahre [sie](marit) alles.
+ kiss marit paul "küsst"
- reject paul marit "weicht"
- sad marit paul "Gekränkt"
- investigate henning marit+paul "Fernglas"
- kin henning marit "Schwägerin"
- discover henning paul "kennt"
- betray? paul marit "dazu bringen"
+ threaten henning paul "Ansonsten"

== 5 Der Sturm
Orkan über dem Bodden. [Tim](tim) rudert hinaus, um die Bilder dem Meer zu geben, und kentert. [Paul](paul) springt [ihm](tim) nach, ohne Weste, ohne Zögern, und bringt den [Jungen](tim) ans Ufer, wo [dieser](tim), tropfnass, das erste Wort seit einem Jahr sagt. Es lautet „[Mama](marit)“. [Elvira](elvira), [die](elvira) im Leuchtturm auf [ihren](elvira) heimlichen [Geliebten](koch) wartet, den [Küchenchef](koch) des Hauses, sieht im Lichtkegel stattdessen den eigenen [Mann](korff), und zwar auf allen vieren unter dem Balkon von [Schwester](nele) [Nele](nele).
- travel tim "rudert"
+ rescue paul tim "springt"
- recover tim "erste Wort"
- parent marit tim "Mama"
- affair elvira koch "Geliebten"
- cheat elvira korff "Geliebten"
- boss korff koch "Küchenchef"
- married elvira korff "den eigenen Mann"
+ discover elvira korff "sieht"

== 6 Abwasch
Zum Dank für die Rettung backt [Marit](marit) einen Kuchen, der nicht aufgeht. [Paul](paul) isst zwei Stück. Vielleicht wäre dies der Augenblick, den Mund für etwas anderes aufzumachen; [er](paul) kaut. Auf Zimmer 12 lernt [Zander](opa) die Rochade. [Jasmin](jasmin) massiert täglich die [Läuferin](sportlerin), [die](sportlerin) alle Angebote des Verbands abgelehnt hat und neuerdings in der Cafeteria Torten glasiert. „Langsam ist auch ein Tempo“, steht auf der Tafel. Im Wind knarrt der Steg.
+ gift marit paul "backt"
- rescue.past paul tim "Rettung"
- reveal! paul marit "kaut"
- treat sportlerin jasmin "massiert"
- reject sportlerin _ "abgelehnt"

== 7 Die Akte
[Jasmin](jasmin) sieht [Henning](henning) aus [Pauls](paul) Werkstatt kommen, sieht die Akte unter [seinem](henning) Arm und zählt eins und eins zusammen. [Sie](jasmin) stellt den [Bootsbauer](paul), [den](paul) [sie](jasmin) seit der Schulzeit kennt, zur Rede. [Er](paul) sei nicht gefahren, bricht es aus [ihm](paul) heraus, [er](paul) habe auf dem Beifahrersitz gesessen; gefahren sei [Marits](marit) [Mann](mann), betrunken, und [er](paul), der beste [Freund](paul) seit Kindertagen, habe [ihn](mann) nicht aufgehalten. [Jasmin](jasmin) will, dass [er](paul) es der [Witwe](marit) sagt. An der Tür steht [Tim](tim).
+ discover jasmin henning "zählt"
- accuse jasmin paul "Rede"
- friend jasmin paul "Schulzeit"
- reveal paul jasmin "bricht"
- married.past mann marit "Marits Mann"
- friend.past mann paul "Freund"
- reveal? paul marit "sagt"
+ discover tim paul "An der Tür"

== 8 Zwölf Uhr mittags
Der [Direktor](korff) stirbt beim Mittagessen, Gesicht voran in der Bouillabaisse. [Hauptwachtmeisterin Groth](polizistin) findet in der Suppe Eisenhut und im Tagebuch der [Witwe](elvira) ein Rezept. [Elvira](elvira) beschuldigt den [Koch](koch), der [Koch](koch) die [Geliebte](elvira), und [Nele](nele), [die](nele) im Flur weint, beschuldigt sich selbst, weil [sie](nele) dem [Verstorbenen](korff) den Nachschlag gebracht hat. Über alledem spricht [Tim](tim) mit [seiner](tim) [Mutter](marit) wieder nicht. [Sie](marit) rätselt, weshalb.
+ die korff "stirbt"
- kill? _ korff "Eisenhut"
- investigate polizistin elvira "findet"
- married.past elvira korff "Witwe"
- accuse elvira koch "beschuldigt"
- accuse koch elvira "der Koch die Geliebte"
- affair elvira koch "Geliebte"
- sad nele "weint"
- parent marit tim "Mutter"

== 9 Unterschrift
[Henning](henning) verliert die Geduld. [Er](henning) klärt [seine](henning) [Schwägerin](marit) beim Notar darüber auf, wer der [Retter](paul) [ihres](marit) [Sohnes](tim) sei, und reicht [ihr](marit) den Füller. [Marit](marit) unterschreibt, ohne zu lesen, geht hinunter zum Hausboot und fragt [Paul](paul) nur eines: ob es wahr sei. [Er](paul) nickt. Dass [er](paul) nicht der Fahrer war, sagt [er](paul) nicht; soll [sie](marit) doch lieber [ihn](paul) hassen als den [Toten](mann). Zum ersten Mal seit dem Begräbnis schreit [sie](marit). Am Abend legt das Hausboot ab.
- kin henning marit "Schwägerin"
+ reveal henning marit "klärt"
- rescue.past paul tim "Retter"
- parent marit tim "Sohnes"
- gift marit henning "unterschreibt"
- reveal! paul marit "sagt er nicht"
- sad marit paul "schreit"
+ travel paul "legt"

== 10 Schwarz gewinnt
[Groth](polizistin) nimmt die [Direktorenwitwe](elvira) fest, zu Unrecht. [Alma](alma) nämlich, [die](alma) nichts hört, aber alles sieht, hat am Mordtag beobachtet, wie der [Koch](koch) Handschuhe trug. [Sie](alma) teilt es [Zander](opa) mit, per Schachzug. Der alte [Herr](opa) stellt den [Täter](koch) in der Kühlkammer, mit dem Gehstock, und wird von [diesem](koch) eingesperrt. Minus achtzehn Grad. [Ngozi](sportlerin), [die](sportlerin) Sahne holen will, rennt, so schnell [sie](sportlerin) nie wieder rennen wollte, und schlägt mit der Axt die Tür ein.
- arrest polizistin elvira "nimmt"
- married.past elvira korff "Direktorenwitwe"
+ discover alma koch "beobachtet"
- reveal alma opa "teilt"
- kill.past koch korff "Täter"
- accuse opa koch "stellt"
- abduct koch opa "eingesperrt"
+ rescue sportlerin opa "rennt"

== 11 Was Tim weiß
[Tim](tim) legt der [Mutter](marit) ein Bild auf den Tisch: ein Auto, am Lenkrad ein [Mann](mann) mit Flasche, daneben [der](paul) mit der Narbe. Da begreift [sie](marit), was [Paul](paul) auf sich genommen hat. [Henning](henning), so zeigt sich, kannte die Wahrheit von Anfang an. Die [Getäuschte](marit) ficht den Verkauf an und stößt den [Schwager](henning), [der](henning) höhnisch lacht, eigenhändig vom Steg. Das Wasser ist nur knietief. [Jasmin](jasmin) kennt drei Häfen, in denen ein Hausboot liegen könnte.
- parent marit tim "Mutter"
+ reveal tim marit "legt"
+ discover marit paul "begreift"
- discover.past henning mann "kannte"
- betray henning marit "Getäuschte"
- kin henning marit "Schwager"
- attack marit henning "stößt"
- help? jasmin marit "kennt drei Häfen"

== 12 Flut
Im dritten liegt es. [Paul](paul) streicht gerade den Bug, als [Mutter](marit) und [Sohn](tim) neben dem Eimer stehen bleiben. [Er](paul) hat sich die Sätze zurechtgelegt, alle falsch. [Marit](marit) nimmt [ihm](paul) den Pinsel ab. Zu Hause segnet [Pastorin Blohm](pastorin) die Ringe von [Zander](opa) und [Alma](alma), [die](alma+opa) zusammen einhundertsiebzig Jahre zählen und sich im Endspiel auf Remis geeinigt haben. Neue [Direktorin](jasmin) wird [Jasmin](jasmin). Und [Tim](tim)? [Der](tim) redet und redet und redet, die ganze Rückfahrt über.
- parent marit tim "Sohn"
+ find marit+tim paul "stehen"
+ reconcile marit paul "Pinsel"
- wedding alma opa "Ringe"
- hire jasmin "Neue"
- recover tim "redet"
