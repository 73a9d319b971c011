%series Frachter Ilmenau
%lang de
%genre science fiction on a worn-out space freighter, fan wiki
%cast okoro  | Kapitänin Adaeze Okoro; Okoro; Adaeze | f
%cast bram   | Bram | m
%cast sunny  | Sunny Feldkamp; Sunny | f
%cast yuki   | Yuki | n
%cast mux    | Mux | n
%cast pavel  | Dr. Pavel Horn; Pavel; Horn | m
%cast tess   | Tess Okoro; Tess | f
%cast varga  | Inspekteur Varga; Varga | m
%cast ersteral | Alef | m
%cast zweitral | Bet | m
%cast drittral | Gimel | m
%cast blinder | - | f
%cast witwer | Korbinian | m
%cast graf   | Graf Tolland; Tolland | m

== 1 Pilot
Die [Ilmenau](*ilmenau) bringt Dünger zum Mars. [Kapitänin Adaeze Okoro](okoro) heuert auf der Raumstation [Ceres](@ceres) den [Mechaniker](bram) [Bram](bram) an, [der](bram) auf der Flucht vor [seinen](bram) Gläubigern ist. [Bordarzt](pavel) [Dr. Pavel Horn](pavel) entdeckt beim Impfen in Frachtraum drei eine [Ausreißerin](tess): [Tess](tess), [Okoros](okoro) sechzehnjährige [Tochter](tess), [die](tess) eigentlich beim [Vater](witwer) lebt. Der [Bordrechner](mux) [Mux](mux) hatte [sie](tess) gedeckt. [Sie](tess) fragt, ob es noch Pudding gebe.
+ hire bram okoro "heuert"
- flee bram _ "Flucht"
+ discover pavel tess "entdeckt"
- parent okoro tess "Tochter"
- flee tess "Ausreißerin"
- parent witwer tess "Vater"
- help mux tess "gedeckt"

== 2 Die Drillinge
Drei Passagiere kommen an Bord, alle mit demselben Gesicht: [Alef](ersteral), [Bet](zweitral) und [Gimel](drittral), Klone aus den Labors des [Grafen Tolland](graf). [Navigatorin](sunny) [Sunny Feldkamp](sunny) verguckt sich in den [Mittleren](zweitral), verabredet sich versehentlich mit dem [Jüngsten](drittral) und küsst den [Ältesten](ersteral). [Yuki](yuki) aus der Kombüse lacht so laut, dass [Sunny](sunny) [Yuki](yuki) die Suppe über den Kopf kippt. [Mux](mux) meldet, dass jemand den Funk angezapft hat. Die [Kapitänin](okoro) lässt alle Kabinen durchsuchen, auch die [ihrer](okoro) [Tochter](tess).
- love.start sunny zweitral "verguckt"
- date drittral sunny "verabredet"
+ kiss ersteral sunny "küsst"
- attack sunny yuki "kippt"
- discover mux _ "meldet"
- investigate okoro _ "durchsuchen"
- parent okoro tess "Tochter"

== 3 Bet fehlt
Beim Wecken fehlt einer der [Klone](drittral+ersteral+zweitral). [Sunny](sunny) sucht den [Mann](zweitral), in [den](zweitral) [sie](sunny) sich verguckt hat, bis [sie](sunny) in der Luftschleuse [seinen](zweitral) Schuh findet. Im Logbuch steht, um drei Uhr sei die Schleuse geöffnet worden, mit dem Code des [Mechanikers](bram). [Okoro](okoro) lässt [ihn](bram) einsperren. Der [Schuldner](bram) beteuert, [er](bram) habe geschlafen; [Yuki](yuki) glaubt [ihm](bram) und schmuggelt [ihm](bram) Klöße durch die Lüftung. Die [Brüder](drittral+ersteral) des [Vermissten](zweitral) weinen nicht. [Sie](drittral+ersteral) rechnen.
- investigate sunny zweitral "sucht"
+ lose _ zweitral "fehlt"
- find sunny "findet"
+ arrest okoro bram "einsperren"
- help yuki bram "schmuggelt"
- sibling drittral+ersteral zweitral "Brüder"
- sad! drittral+ersteral zweitral "weinen nicht"

== 4 Kurze Wache
Die [Ilmenau](*ilmenau) brennt. [Mux](mux) ruft Alarm. [Pavel](pavel) trägt [Tess](tess) hinaus. [Gimel](drittral) schlägt [Alef](ersteral) nieder. [Beide](drittral+ersteral) wollen die Kapsel. [Alef](ersteral) nimmt die Kapsel. [Gimel](drittral) bleibt zurück. Dann öffnet [Tess](tess) die Zelle. [Bram](bram) löscht das Feuer. Die [Kapitänin](okoro) ist außer sich. „Danke, [Bram](bram)“, sagt [Yuki](yuki). Das hätte [Okoro](okoro) gern gesagt.
- rescue pavel tess "trägt"
+ attack drittral ersteral "schlägt Alef nieder"
+ flee ersteral "nimmt die Kapsel"
- rescue tess bram "öffnet"
- help bram _ "löscht"

== 5 Verhör mit Tee
[Gimel](drittral) wird vernommen, von der [Ausreißerin](tess) und vom [Arzt](pavel), weil [Okoro](okoro) sich den Arm verbrannt hat. [Er](drittral) gesteht, wer den Funk anzapfte: [Alef](ersteral), [der](ersteral) [seine](ersteral) [Geschwister](drittral+zweitral) zu Geld machen wollte. [Bet](zweitral) ist nicht durch die Schleuse gegangen, sondern liegt betäubt in einer Düngerkiste. [Sunny](sunny) hört es und rennt. [Sie](sunny) hebt den Deckel, und da atmet [er](zweitral). [Pavel](pavel) spritzt ein Gegenmittel, [Bet](zweitral) schlägt die Augen auf, blickt die [Navigatorin](sunny) an und fragt, wer von den dreien [er](zweitral) sei.
- investigate pavel+tess drittral "vernommen"
- injure okoro "verbrannt"
+ reveal drittral pavel+tess "gesteht"
- betray.past ersteral drittral+zweitral "Geld"
- sibling drittral+zweitral ersteral "Geschwister"
- attack.past _ zweitral "betäubt"
+ find sunny zweitral "hebt"
- treat zweitral pavel "spritzt"
- recover zweitral "schlägt die Augen auf"

== 6 Der Inspekteur
Ein Kontrollschiff dockt an. [Inspekteur Varga](varga), glatt, freundlich, kurzsichtig, war früher mit [Adaeze](okoro) auf der Akademie, und vor zwanzig Jahren hat [er](varga) [sie](okoro) bei einer Prüfung abschreiben lassen und danach gemeldet. Von der [Schulkameradin](okoro) will [er](varga) nun die [Klone](drittral+zweitral) ausgeliefert haben, denn der [Graf](graf) hat [sie](drittral+zweitral) als gestohlen gemeldet. [Okoro](okoro) verneint, dass überhaupt jemand an Bord sei. [Mux](mux) spielt Rauschen ein. [Varga](varga) lächelt, lässt [Tess](tess) festsetzen und gibt der [Mutter](okoro) bis morgen Zeit.
- friend.past okoro varga "Akademie"
- betray.past varga okoro "gemeldet"
- steal? _ graf "gestohlen"
+ betray okoro varga "verneint"
- help mux okoro "spielt"
+ abduct varga tess "festsetzen"
- threaten varga okoro "bis morgen"
- parent okoro tess "Mutter"

== 7 Tausch
Nachts schleicht der [Mechaniker](bram) durch die Rohre aufs Kontrollschiff. In der Zelle der [Sechzehnjährigen](tess) sitzt eine [Blinde](blinder), seit Jahren vergessen, [die](blinder) jeden Gang am Klang kennt. [Sie](blinder) führt [Bram](bram) und [Tess](tess) durch die Küche. Am Schott wird auf [die drei](blinder+bram+tess) geschossen, und [Bram](bram) bekommt eine Ladung in die Wade. [Pavel](pavel) flickt [ihn](bram) ohne Betäubung. Die [Befreite](tess) bittet [ihre](tess) [Mutter](okoro), nie mehr „Pudding“ zu sagen. Das Kontrollschiff gibt Vollalarm.
+ rescue bram tess "schleicht"
- help blinder bram+tess "führt"
- attack _ blinder+bram+tess "geschossen"
- injure bram _ "Ladung"
- treat bram pavel "flickt"
- parent okoro tess "Mutter"

== 8 Die Blinde
Die [Frau](blinder) aus der Zelle hat keinen Namen, [sie](blinder) hat den Namen verloren, wie [sie](blinder) sagt. [Mux](mux) vergleicht Stimmen und stellt fest, dass es die [Schwester](blinder) des [Grafen](graf) ist, [die](blinder) [er](graf) vor zehn Jahren für tot erklären ließ, um allein zu erben. [Varga](varga) hatte [sie](blinder) im Auftrag des [Bruders](graf) verschwinden lassen. Der [Wächter](varga) von einst funkt einen Rückzug vor. [Okoro](okoro) glaubt [ihm](varga) nicht eine Silbe. In der Kombüse hält [Sunny](sunny) [Bets](zweitral) Hand; die von [Gimel](drittral) liegt einsam daneben.
+ discover mux blinder "stellt"
- sibling blinder graf "Schwester"
- betray.past graf blinder "erklären"
- abduct.past varga blinder "verschwinden"
- betray? varga okoro "Rückzug"
- flirt sunny zweitral "Hand"

== 9 Durch den Gürtel
[Okoro](okoro) steuert die [Ilmenau](*ilmenau) durch den Asteroidengürtel, weil [Varga](varga) Kurs auf sie hält. [Der](varga) folgt und verliert dabei [sein](varga) Schiff. [Er](varga) wird als Einziger aus den Trümmern gefischt, ausgerechnet von dem [Mann](bram), [dem](bram) [seine](varga) Leute die Wade zerschossen. Der [Arzt](pavel) amputiert [ihm](varga) die Hand. Der [Gerettete](varga) bedankt sich nicht. [Er](varga) sagt nur, [Korbinian](witwer), der [Vater](witwer) der [Ausreißerin](tess), habe dem [Grafen](graf) den Kurs verkauft.
- investigate varga okoro "folgt"
- lose varga "verliert"
+ rescue bram varga "gefischt"
- injure.past bram _ "zerschossen"
- treat varga pavel "amputiert"
+ accuse varga witwer "sagt"
- betray.past witwer okoro "verkauft"
- parent witwer tess "Vater"

== 10 Funkstille
Auf [Ganymed](@ganymed) stellt [Tess](tess) [ihren](tess) [Vater](witwer) zur Rede. [Korbinian](witwer) leugnet, bis [sie](tess) [ihm](witwer) die Quittung vorhält. [Er](witwer) hatte Schulden und Angst um [seine](witwer) [Tochter](tess). [Sie](tess) lässt [ihn](witwer) stehen. Hinter der nächsten Ecke greifen zwei Männer des [Grafen](graf) nach [ihr](tess), und der [Verräter](witwer) wirft sich dazwischen. Ein Stich trifft [ihn](witwer) unter der Rippe. [Er](witwer) stirbt in den Armen der [Frau](okoro), mit [der](okoro) [er](witwer) einst verheiratet war. [Yuki](yuki) kocht an diesem Abend nichts.
- accuse tess witwer "zur Rede"
- parent witwer tess "Vater"
- sad witwer tess "Angst"
- reject tess witwer "stehen"
- attack _ tess "greifen"
+ rescue witwer tess "wirft"
- kill _ witwer "Stich"
+ die witwer "stirbt"
- married.past okoro witwer "verheiratet"

== 11 Ein Besuch bei Tolland
Die [Schwester](blinder) des [Grafen](graf) lässt sich von [Gimel](drittral) an der Hand in den Ballsaal führen. Die Gäste verstummen. [Tolland](graf) lässt das Glas fallen. [Er](graf) wirft der [Totgeglaubten](blinder) Betrug vor. Da nennt [sie](blinder) eine Kindheitsnarbe, von der nur [die beiden](blinder+graf) wissen. [Alef](ersteral), inzwischen [Tollands](graf) [Leibwächter](ersteral), soll [sie](blinder) hinauswerfen. [Er](ersteral) sieht [Gimel](drittral), [seinen](ersteral) [Bruder](drittral), und rührt sich nicht. Die Wache verhaftet den [Grafen](graf), [dessen](graf) Erbe nun der [Blinden](blinder) zufällt.
- sibling blinder graf "Schwester"
- travel blinder+drittral "Ballsaal"
- accuse graf blinder "Betrug"
+ reveal blinder graf "nennt"
- boss graf ersteral "Leibwächter"
- sibling drittral ersteral "Bruder"
- attack! ersteral blinder "rührt"
+ arrest _ graf "verhaftet"
- find blinder "zufällt"

== 12 Mars
Die [Ilmenau](*ilmenau) liefert Dünger, verspätet um ein halbes Jahr. [Okoro](okoro) entlässt den [Mechaniker](bram) mit vollem Lohn, denn [seine](bram) Schulden hat die [Gräfin](blinder) beglichen; [er](bram) heuert eine Minute später wieder an. [Alef](ersteral) bittet [seine](ersteral) [Brüder](drittral+zweitral) um Verzeihung, [Bet](zweitral) umarmt [ihn](ersteral), [Gimel](drittral) dreht sich weg. Die [Sechzehnjährige](tess) wird siebzehn, [Yuki](yuki) backt. [Sunny](sunny) und [ihr](sunny) [Freund](zweitral) ziehen auf dem roten Planeten in eine Kuppel. [Varga](varga) wird der Akademie übergeben, einhändig. [Mux](mux) lacht und weiß nicht, seit wann [er](mux) das kann.
- quit bram okoro "entlässt"
- help blinder bram "beglichen"
+ hire bram okoro "heuert"
- sibling drittral+zweitral ersteral "Brüder"
+ reconcile ersteral zweitral "umarmt"
- reject drittral ersteral "dreht"
- celebrate tess "siebzehn"
- couple sunny zweitral "Freund"
- move sunny+zweitral "ziehen"
- arrest _ varga "übergeben"
