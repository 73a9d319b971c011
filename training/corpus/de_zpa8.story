%series Kanzleigasse 9
%lang de
%genre family law dramedy, Innsbruck, encyclopaedia episode list
%cast ludmilla | Dr. Ludmilla Prantl; Ludmilla; Prantl | f
%cast kassian | Kassian Prantl; Kassian | m
%cast thea | Thea Oberhofer; Thea | f
%cast yves | Yves Delacroix; Yves; Delacroix | m
%cast pavle | Pavle | m
%cast notburga | Notburga Prantl; Notburga | f
%cast jolanda | Jolanda | f
%cast sigi | Sigi Oberhofer; Sigi | m
%cast mandant | Hofrat Tschurtschenthaler; Tschurtschenthaler | m
%cast hofratin | Frau Tschurtschenthaler | f
%cast richter | Richter Kofler; Kofler | m
%cast linus | Linus | m
%cast chauffeur | - | m

== 1 Getrennte Konten
Am Tag, an dem [Dr. Ludmilla Prantl](ludmilla) vor [Richter Kofler](richter) [ihre](ludmilla) tausendste Scheidung durchbringt, reicht [ihr](ludmilla) eigener [Mann](kassian), der [Notar](kassian) [Kassian Prantl](kassian), mit [dem](kassian) [sie](ludmilla) auch die Kanzlei in der Altstadt teilt, seinerseits die Scheidung ein, weil [er](kassian) mit der um zwanzig Jahre jüngeren [Konzipientin](thea) [Thea Oberhofer](thea) noch einmal von vorn anfangen will. [Ludmillas](ludmilla) [Schwiegermutter](notburga) [Notburga](notburga), [die](notburga) den Fußboden im Stiegenhaus bohnert und alles hört, schlägt sich zur Verblüffung des ganzen Hauses auf die Seite der [Verlassenen](ludmilla) und setzt dem [Sohn](kassian) die Hemden vor die Tür.
- married kassian ludmilla "Mann"
- colleague kassian ludmilla "Kanzlei"
+ divorce? kassian ludmilla "reicht"
- couple kassian thea "noch einmal von vorn"
- kin ludmilla notburga "Schwiegermutter"
- help notburga ludmilla "Seite"
- breakup kassian ludmilla "Verlassenen"
- parent notburga kassian "Sohn"

== 2 Gütliche Einigung
Weil sich keiner der [Eheleute](kassian+ludmilla) von der gemeinsamen Kanzlei trennen mag, zieht ein Kreidestrich mitten durch den Flur, links [Ludmilla](ludmilla) mit der treuen [Sekretärin](jolanda) [Jolanda](jolanda), rechts [Kassian](kassian) mit der [Neuen](thea), [deren](thea) [Bruder](sigi) [Sigi](sigi), ein stadtbekannter [Skilehrer](sigi), ausgerechnet [Jolanda](jolanda) schöne Augen macht. Einen ersten Fall haben [Ludmilla](ludmilla) und [Kassian](kassian) dennoch gegeneinander zu führen: [Hofrat Tschurtschenthaler](mandant) behauptet, [seine](mandant) [Gattin](hofratin) betrüge [ihn](mandant) mit dem [Chauffeur](chauffeur); die [Gattin](hofratin), von [Ludmilla](ludmilla) vertreten, lacht sich ins Fäustchen.
- married kassian ludmilla "Eheleute"
- enemy.start kassian ludmilla "Kreidestrich"
- boss ludmilla jolanda "Sekretärin"
- boss kassian thea "Neuen"
- sibling sigi thea "Bruder"
- flirt sigi jolanda "Augen"
- married hofratin mandant "Gattin"
+ accuse mandant hofratin "behauptet"
- cheat? hofratin mandant "betrüge"
- advisor ludmilla hofratin "vertreten"
- happy hofratin "lacht"

== 3 Der Franzose
[Yves Delacroix](yves), [Ludmillas](ludmilla) große [Liebe](yves) aus Studientagen, [den](yves) [sie](ludmilla) einst wegen [Kassian](kassian) sitzen ließ, kommt als Gastprofessor an die [Leopold-Franzens-Universität](#uni) und bezieht im Dachgeschoss über der Kanzlei eine Wohnung, von der aus [er](yves) jeden Morgen in Pantoffeln um Zucker bittet. [Kassian](kassian), [den](kassian) die bloße Gegenwart des [Rivalen](yves) von einst in die zwanziger Jahre zurückwirft, lässt bei der Hausverwaltung Lärmbeschwerden einreichen. [Thea](thea), [die](thea) morgens im Bad neben [ihrem](thea) [Chef](kassian) Zähne putzt und von [Jolanda](jolanda) im Flur geschnitten wird, fragt [Sigi](sigi), ob [er](sigi) der [Sekretärin](jolanda) nicht lieber aus dem Weg gehen wolle.
- love.past ludmilla yves "Liebe"
- breakup.past ludmilla yves "sitzen ließ"
- travel yves "kommt"
- hire yves "Gastprofessor" #uni
+ move yves "bezieht"
- neighbour.start ludmilla yves "bezieht"
- enemy.past kassian yves "Rivalen"
- jealous kassian yves "Lärmbeschwerden"
- housemate kassian thea "Zähne"
- boss kassian thea "Chef"
- reject jolanda thea "geschnitten"

== 4 Bruchharsch
Föhn. [Sigi](sigi) stürzt auf der [Nordkette](@nordkette). Ein Bein ist gebrochen. [Jolanda](jolanda) bringt [ihm](sigi) Bücher. [Sigi](sigi) liest kein einziges. [Er](sigi) schaut [Jolanda](jolanda) an. Zu Hause kocht [Notburga](notburga) für [Ludmilla](ludmilla). Die alte [Dame](notburga) lobt den [Professor](yves). [Ludmilla](ludmilla) wird rot. Am Kreidestrich steht [Thea](thea). [Sie](thea) ist blass. „[Ich](thea) krieg ein Kind“, sagt [Thea](thea). [Ludmilla](ludmilla) holt [ihr](thea) Wasser. Daneben steht [Kassian](kassian). [Kassian](kassian) lässt den Stempel fallen. Danach sagt stundenlang niemand etwas, nicht einmal [Jolanda](jolanda).
- injure sigi "gebrochen"
- gift jolanda sigi "Bücher"
- love sigi jolanda "schaut"
- love ludmilla yves "rot"
+ pregnant thea kassian "Kind"
- reveal thea kassian+ludmilla "sagt"
- help ludmilla thea "Wasser"
- sad kassian "Stempel"

== 5 Güterstand
Nach einem Abendessen, zu dem [Delacroix](yves) den halben Senat und, wie zufällig, auch die [Anwältin](ludmilla) geladen hat, gibt [Ludmilla](ludmilla) dem Werben des [Professors](yves) nach und wacht am Morgen in [dessen](yves) Bett auf, woran [sie](ludmilla), wie [sie](ludmilla) [Jolanda](jolanda) beim Frühstück versichert, nichts bereut. Unglücklicherweise hat [Kassian](kassian), [der](kassian) [seiner](kassian) [Frau](ludmilla) die unterschriebenen Papiere hatte bringen wollen, auf der Treppe alles mitbekommen; [er](kassian) wirft [Thea](thea) vor, [sie](thea) sei an allem schuld, woraufhin die werdende [Mutter](thea) [ihm](kassian) den Schlüssel auf den Tisch legt und zu [ihrem](thea) [Bruder](sigi) zieht. Der [Hofrat](mandant) hat sich mit der [Hofrätin](hofratin) versöhnt.
- invite yves ludmilla "geladen"
- love yves ludmilla "Werben"
+ sex ludmilla yves "Bett"
- sad! ludmilla "nichts bereut"
- married kassian ludmilla "Frau"
- discover kassian ludmilla+yves "mitbekommen"
- accuse kassian thea "vor"
- quarrel kassian thea "wirft"
+ breakup thea kassian "Schlüssel"
- move thea sigi "zieht"
- sibling sigi thea "Bruder"
- pregnant thea "werdende Mutter"
- reconcile hofratin mandant "versöhnt"

== 6 Bruder Staatsanwalt
Als der [Privatdetektiv](pavle) [Pavle](pavle) auf einer Parkbank niedergestochen wird, stellt sich heraus, dass [er](pavle) zuletzt im Auftrag [Kassians](kassian) den [Professor](yves) beschattet hat. [Ludmilla](ludmilla), [die](ludmilla) in [ihrem](ludmilla) Zorn den Kreidestrich überschreitet, ohrfeigt [ihren](ludmilla) [Noch-Gatten](kassian), muss [ihn](kassian) aber, da der Verdacht auf [ihn](kassian) fällt, selbst verteidigen. Im Krankenhaus, wo [Pavle](pavle) im Koma liegt, trifft [Thea](thea), auf dem Weg zum Ultraschall, auf die [Sekretärin](jolanda), [die](jolanda) [ihr](thea) zum ersten Mal die Hand gibt.
- investigate.past pavle yves "beschattet"
- hire.past pavle kassian "Auftrag"
+ attack _ pavle "niedergestochen"
- ill pavle "Koma"
- married kassian ludmilla "Noch-Gatten"
- sad ludmilla kassian "Zorn"
- attack ludmilla kassian "ohrfeigt"
- accuse _ kassian "Verdacht"
- help ludmilla kassian "verteidigen"
- advisor ludmilla kassian "verteidigen"
+ reconcile jolanda thea "Hand"

== 7 Alibi auf Raten
Für die Tatzeit fehlt [Kassian](kassian) ein Alibi, weil [er](kassian), wie [er](kassian) der [Verteidigerin](ludmilla) unter vier Augen eingesteht, bei [Notburga](notburga) auf dem Küchenboden geschlafen hat, was [ihm](kassian) zu peinlich ist, um es aktenkundig zu machen. Die [Mutter](notburga) räumt den Umstand vor [Kofler](richter) freimütig ein, und als auch noch der [Detektiv](pavle), inzwischen erwacht, den wahren [Messerstecher](chauffeur) beschreibt, nämlich den [Chauffeur](chauffeur) des [Hofrats](mandant), [den](chauffeur) [er](pavle) bei der [Hofrätin](hofratin) ertappt hatte, kommt [Kassian](kassian) frei. Zum Dank lädt [er](kassian) [Ludmilla](ludmilla) zum Essen ein; [Yves](yves) begegnet den [beiden](kassian+ludmilla) an der Haustür und lächelt säuerlich.
- advisor ludmilla kassian "Verteidigerin"
- attack.past chauffeur pavle "Messerstecher"
- reveal kassian ludmilla "eingesteht"
- sad kassian "peinlich"
- parent notburga kassian "Mutter"
- help notburga kassian "räumt"
- recover pavle "erwacht"
+ accuse pavle chauffeur "beschreibt"
- affair chauffeur hofratin "ertappt"
- boss mandant chauffeur "Chauffeur"
- discover.past pavle chauffeur+hofratin "ertappt"
+ rescue pavle kassian "frei"
- invite kassian ludmilla "lädt"
- jealous yves kassian "säuerlich"

== 8 Nachttarif
Schnee im April. [Sigi](sigi) humpelt in die Kanzlei. [Sigi](sigi) bringt [Jolanda](jolanda) Enzian. [Jolanda](jolanda) nimmt ihn. [Sigi](sigi) küsst [Jolanda](jolanda). Alle Akten fallen um. [Thea](thea) lacht so, dass die Wehen kommen. Es ist viel zu früh. [Kassian](kassian) fährt wie der Teufel. Auf der Rückbank hält [Ludmilla](ludmilla) [Theas](thea) Hand. Im Morgengrauen ist [Linus](linus) da. [Er](linus) ist winzig. [Kassian](kassian) weint. [Thea](thea) schläft ein. Die [Anwältin](ludmilla) und [ihr](ludmilla) [Mann](kassian) stehen vor der Scheibe. Zum ersten Mal seit Wochen redet mit [Kassian](kassian) auch [Notburga](notburga).
+ kiss jolanda sigi "küsst"
- gift sigi jolanda "Enzian"
- happy thea "lacht"
- help ludmilla thea "hält"
- help kassian thea "fährt"
+ birth thea linus "Morgengrauen"
- happy kassian "weint"
- married kassian ludmilla "Mann"
- reconcile kassian notburga "redet"

== 9 Drei Väter
[Thea](thea), [die](thea) nach der Entlassung aus dem Spital weder bei [ihrem](thea) [Bruder](sigi), [der](sigi) jetzt mit [Jolanda](jolanda) auf Möbelsuche geht, noch bei dem [Vater](kassian) [ihres](thea) [Kindes](linus) unterkommen möchte, zieht auf [Ludmillas](ludmilla) Angebot in [deren](ludmilla) frei gewordene Bibliothek. [Yves](yves), [der](yves) an einem Ruf nach [Montpellier](@montpellier) zu kauen hat, macht der [Hausherrin](ludmilla) einen Heiratsantrag, der unter anderem daran scheitert, dass [diese](ludmilla) noch verheiratet ist; die [Schwiegermutter](notburga) erinnert [sie](ludmilla) daran mit ausgesuchter Bosheit. [Kassian](kassian), vom nächtlichen Schreien des [Sohnes](linus) geweckt, das durch den Kreidestrich dringt, schleicht mit der Flasche hinüber.
- sibling sigi thea "Bruder"
- move? jolanda+sigi "Möbelsuche"
- couple jolanda sigi "Möbelsuche"
+ move thea ludmilla "zieht"
+ propose yves ludmilla "Heiratsantrag"
- reject ludmilla yves "scheitert"
- married kassian ludmilla "verheiratet"
- kin ludmilla notburga "Schwiegermutter"
- help ludmilla thea "Angebot"
- parent kassian linus "Vater"
- help kassian linus "Flasche"

== 10 Verschlusssache
Der [Messerstecher](chauffeur), [der](chauffeur) auf dem Transport zum Gericht entwischt ist, dringt nachts in die Kanzlei ein, um die Akte der [Hofrätin](hofratin) zu vernichten, und nimmt, als [ihm](chauffeur) [Thea](thea) mit dem [Säugling](linus) im Arm entgegentritt, [die beiden](linus+thea) als Geiseln. [Yves](yves), [den](yves) im Haus niemand für mutig hielt, wird unversehens zum Helden: [Er](yves) schlägt den [Eindringling](chauffeur) mit einem Kommentar zum Code civil nieder, wird dabei am Arm verletzt und von [Ludmilla](ludmilla) verbunden. [Kofler](richter), [der](richter) den Prozess gegen den [Chauffeur](chauffeur) führt, macht [Notburga](notburga) am Rande der Verhandlung den Hof.
- flee chauffeur "entwischt"
- steal? chauffeur hofratin "vernichten"
+ abduct chauffeur linus+thea "Geiseln"
+ rescue yves linus+thea "schlägt"
- attack yves chauffeur "schlägt"
- injure yves chauffeur "verletzt"
- treat yves ludmilla "verbunden"
- flirt richter notburga "Hof"

== 11 Ja und Nein
[Ludmilla](ludmilla) denkt nach. Um zehn kommt [Yves](yves). Um elf kommt [Kassian](kassian). Um zwölf kommt [Notburga](notburga) mit Knödeln. [Ludmilla](ludmilla) sagt [Yves](yves) ab. [Er](yves) reist nach [Montpellier](@montpellier). [Er](yves) nimmt es wie ein Mann. [Ludmilla](ludmilla) sagt auch [Kassian](kassian) ab. [Kassian](kassian) nimmt es nicht. Die Papiere unterschreiben [beide](kassian+ludmilla). Mit einem Schwamm wischt [Jolanda](jolanda) den Strich weg. Nun gibt es eine Kanzlei und ein [Kind](linus). [Kassian](kassian) wickelt [Linus](linus), [Thea](thea) wickelt [Linus](linus). Zum Mittagessen bittet am Ende [Kofler](richter).
- reject ludmilla yves "sagt"
- travel yves "reist" @montpellier
- reject ludmilla kassian "sagt auch"
+ divorce kassian ludmilla "unterschreiben"
- invite richter notburga "bittet"

== 12 Neue Türschilder
Ein halbes Jahr nach der Scheidung hat sich im Haus eingespielt, was niemand geplant hatte: [Thea](thea) und [Kassian](kassian), [die](kassian+thea) nur noch als Eltern miteinander reden, wechseln sich mit dem Wickeln ab, [Sigi](sigi) und [Jolanda](jolanda) haben sich in aller Stille trauen lassen, und [Notburga](notburga), [deren](notburga) neuer [Gefährte](richter) den Talar gegen die Gartenschürze getauscht hat, ist ausgezogen. [Ludmilla](ludmilla), [die](ludmilla) [ihre](ludmilla) tausendundeinste Scheidung abschließt, findet auf dem Schreibtisch einen Brief aus [Montpellier](@montpellier), den [sie](ludmilla) ungelesen in den Schredder steckt, und einen Wiesenstrauß, dessen [Absender](kassian) im Flur steht und fragt, ob [sie](ludmilla) mit dem geschiedenen [Mann](kassian) wieder ausgehen würde.
- divorce.past kassian ludmilla "Scheidung"
- parent kassian+thea linus "Eltern"
+ wedding jolanda sigi "trauen"
- couple notburga richter "Gefährte"
- quit richter "getauscht"
- move notburga "ausgezogen"
- ex kassian ludmilla "geschiedenen Mann"
- gift kassian ludmilla "Wiesenstrauß"
- reject ludmilla yves "ungelesen"
+ invite kassian ludmilla "ausgehen"
