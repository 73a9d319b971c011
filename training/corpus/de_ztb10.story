%series Stromabwärts
%lang de
%genre crime serial aboard a Danube steamer 1934, chapter summaries, plain
%cast nagl | Kapitän Leopold Nagl; Nagl; Leopold | m
%cast hermine | Hermine Nagl; Hermine | f
%cast kolar | Inspektor Kolář; Kolář | m
%cast heizer | - | m
%cast saengerin | Vilma Szabó; Vilma | f
%cast bankier | Oskar Teitelbaum; Teitelbaum | m
%cast neffe | Egon | m
%cast stewardess | Trude | f
%cast koch | Haberzettl | m
%cast dame | - | f
%cast arzt | - | m
%cast lotse | - | m
%cast vater | - | m
%cast witwe | - | f

== 1 Ablegen in Linz
In [Linz](@linz) gehen sechzig Gäste an Bord der »Ister«. [Kapitän Leopold Nagl](nagl) führt den Dampfer seit zwanzig Jahren, [seine](nagl) [Frau](hermine) [Hermine](hermine) führt die Bücher. In der Kabine über dem Schaufelrad reist der [Bankier](bankier) [Oskar Teitelbaum](bankier) mit [seinem](bankier) [Neffen](neffe) [Egon](neffe), [der](neffe) beim Kartenspiel mehr verloren hat, als [er](neffe) besitzt. Im Salon tritt [Vilma Szabó](saengerin) auf. Als die [Sängerin](saengerin) den [Bankier](bankier) erblickt, bricht [sie](saengerin) mitten im Lied ab.
- married hermine nagl "Frau"
- kin bankier neffe "Neffen"
- lose.past neffe "verloren"
- create saengerin "tritt"
+ sad saengerin bankier "bricht"

== 2 Die leere Koje
Am Morgen bleibt die Kabine des [Bankiers](bankier) verschlossen. [Trude](stewardess), eine junge [Stewardess](stewardess), öffnet mit dem Zweitschlüssel und schreit: Auf dem Kissen ist Blut, von [Teitelbaum](bankier) keine Spur. [Nagl](nagl) lässt stoppen und das Ufer absuchen. Zufällig reist ein [Kriminalbeamter](kolar) aus [Pressburg](@pressburg) mit, [Inspektor Kolář](kolar), eigentlich auf dem Weg zur Kur. Der [Neffe](neffe) hat in der Nacht, wie ein [Heizer](heizer) zu berichten weiß, auf dem Achterdeck etwas Schweres über die Reling gehievt.
- discover stewardess _ "schreit"
+ lose _ bankier "keine Spur"
- investigate nagl bankier "absuchen"
- travel kolar "reist"
- kin bankier neffe "Neffe"
+ accuse heizer neffe "berichten"

== 3 Schulden
Der [Spieler](neffe) beteuert, [er](neffe) habe bloß leere Flaschen versenkt. [Kolář](kolar) setzt [ihn](neffe) dennoch im Kohlenbunker fest, bewacht von dem [Mann](heizer), [der](heizer) [ihn](neffe) belastet hat. Die [Frau](hermine) des [Kapitäns](nagl) bringt dem [Häftling](neffe) Gulasch und erfährt von [ihm](neffe), dass [sein](neffe) [Onkel](bankier) am Abend Besuch von einer verschleierten [Dame](dame) hatte. Eine solche steht auf keiner Passagierliste. Der [Schiffsarzt](arzt) wiederum, ein [Trinker](arzt), erkennt in dem Blut Hühnerblut.
+ arrest kolar neffe "fest"
- accuse.past heizer neffe "belastet"
- help hermine neffe "Gulasch"
- reveal neffe hermine "erfährt"
- kin bankier neffe "Onkel"
- meet.past bankier dame "Besuch"
+ discover arzt _ "erkennt"

== 4 Hühnerblut
Der [Koch](koch) heißt [Haberzettl](koch). [Haberzettl](koch) vermisst zwei Hühner. Wer schlachtet Hühner ohne den [Koch](koch)? [Trude](stewardess) wird rot. [Kolář](kolar) sieht es. [Kolář](kolar) fragt [Trude](stewardess) streng. Da weint [Trude](stewardess). Ein feiner [Herr](bankier) gab [ihr](stewardess) Geld. Für das Geld holte [sie](stewardess) die Hühner. Der feine [Herr](bankier) war [Teitelbaum](bankier). [Er](bankier) ist also nicht tot. Die Nachricht freut [Egon](neffe). Die [Sängerin](saengerin) freut sie nicht. [Vilma](saengerin) packt heimlich. In [Wien](@wien) will [Vilma](saengerin) von Bord.
- lose koch "vermisst"
- investigate kolar stewardess "streng"
- sad stewardess "weint"
- gift.past bankier stewardess "gab"
+ reveal stewardess kolar "Herr war Teitelbaum"
- steal.past stewardess koch "holte"
- die! bankier "nicht tot"
- happy neffe "freut"
- flee? saengerin "von Bord"

== 5 Nussdorf
An der Schleuse von [Nussdorf](@nussdorf) wird die [Sängerin](saengerin) mit zwei Koffern aufgehalten. In einem davon liegt ein Revolver. Vor acht Jahren, sagt [sie](saengerin), habe der [Verschwundene](bankier) [ihren](saengerin) [Vater](vater) um Haus und Hof gebracht. Getan habe [sie](saengerin) [ihm](bankier) nichts, bloß gewünscht habe [sie](saengerin) es. Der [Inspektor](kolar) lässt [sie](saengerin) laufen. Noch während [er](kolar) den [Spieler](neffe) aus dem Bunker holen lassen will, entdeckt man [dessen](neffe) [Wärter](heizer) erschlagen neben der Schaufel.
+ arrest _ saengerin "aufgehalten"
- parent vater saengerin "Vater"
- betray.past bankier vater "um Haus und Hof"
- kill? saengerin bankier "gewünscht"
- rescue kolar saengerin "laufen"
- rescue? kolar neffe "holen"
+ kill _ heizer "erschlagen"

== 6 Zwei Tote, einer zu wenig
Der ermordete [Heizer](heizer) hatte in der Matratze tausend Schilling und einen Brief in der Handschrift des [Bankiers](bankier). Bezahlt worden war [er](heizer) also für die Lüge über die Reling. [Egon](neffe) ist aus dem Bunker verschwunden, und mit [ihm](neffe) die [Stewardess](stewardess), [die](stewardess) [ihm](neffe) seit [Linz](@linz) schöne Augen macht. Der betrunkene [Arzt](arzt) will [die zwei](neffe+stewardess) in einem Ruderboot gesehen haben. [Hermine](hermine), [die](hermine) nie trinkt, hat gesehen, dass in dem Boot eine verschleierte [Frau](dame) saß.
- kill.past _ heizer "ermordete"
- gift.past bankier heizer "Bezahlt"
- betray.past bankier+heizer neffe "Lüge"
+ flee neffe+stewardess "verschwunden"
- flirt stewardess neffe "schöne Augen"
- discover hermine dame "gesehen"#2

== 7 In der Au
Den [Flüchtigen](neffe+stewardess) geht im Auwald das Boot leck. Ein [Lotse](lotse), [der](lotse) dort Fallen stellt, zieht [Trude](stewardess) aus dem Wasser und verliert [seinen](lotse) Hut an die Strömung. [Egon](neffe) sieht die [Verschleierte](bankier) ans andere Ufer schwimmen, ohne Schleier, ohne Perücke, mit Glatze. Es ist [sein](neffe) totgesagter [Onkel](bankier). [Er](neffe) ruft [ihm](bankier) nach. Zur Antwort bekommt [er](neffe) einen Schuss in den Oberschenkel, und der treue [Lotse](lotse) trägt nun schon den [Zweiten](neffe) nach Hause.
- flee neffe+stewardess _ "Flüchtigen"
+ rescue lotse stewardess "zieht"
- discover neffe bankier "sieht"
- die! bankier "totgesagter"
- kin bankier neffe "Onkel"
+ attack bankier neffe "Schuss"
- injure neffe bankier "Oberschenkel"
- rescue lotse neffe "trägt"

== 8 Bilanz
In [Pressburg](@pressburg) übernimmt [Kolář](kolar) den Fall amtlich und verzichtet auf die Kur. Das Bankhaus [Teitelbaum](#bank) ist zahlungsunfähig; der [Inhaber](bankier) hat die Einlagen von viertausend Sparern beiseitegeschafft und [seinen](bankier) Tod inszeniert, um sie nicht zurückgeben zu müssen. Zu den Geprellten zählt [Hermine](hermine). Hinter dem Rücken [ihres](hermine) [Mannes](nagl) hat [sie](hermine) die Ersparnisse für ein eigenes Schiff dort angelegt. [Nagl](nagl) hört es durch die Kajütwand und setzt sich auf die Treppe.
- investigate kolar bankier "übernimmt"
- lose bankier "zahlungsunfähig"
+ steal.past bankier _ "beiseitegeschafft"
- betray.past bankier _ "inszeniert"
- betray.past bankier hermine "Geprellten"
- married hermine nagl "Mannes"
- betray.past hermine nagl "Hinter dem Rücken"
+ discover nagl hermine "hört"

== 9 Das Lied zu Ende
Die [Sängerin](saengerin) kehrt an Bord zurück, denn [sie](saengerin) kennt das Versteck: eine Jagdhütte bei [Gran](@gran), die einst [ihrem](saengerin) [Vater](vater) gehörte. Mit dem [Inspektor](kolar) und dem hinkenden [Neffen](neffe) dringt [sie](saengerin) ein. Der [Bankier](bankier) sitzt am Kamin und verbrennt Papiere. [Er](bankier) hat Fieber, die nassen Kleider haben [ihm](bankier) die Lunge verdorben. [Vilma](saengerin) hält den Revolver auf [ihn](bankier) gerichtet und singt dabei leise das Lied fertig. Dann legt [sie](saengerin) die Waffe weg.
+ return saengerin "kehrt"
- injure.past neffe bankier "hinkenden"
- kin bankier neffe "Neffen"
- parent vater saengerin "Vater"
- find kolar+neffe+saengerin bankier "sitzt"
- ill bankier "Fieber"
+ threaten saengerin bankier "gerichtet"
- create saengerin "singt"
- kill! saengerin bankier "legt"

== 10 Schwarzes Meer
Der [Betrüger](bankier) stirbt, noch ehe die »Ister« den Heimathafen erreicht. In [seinem](bankier) Mantel ist alles eingenäht. [Hermine](hermine) bekommt [ihr](hermine) Geld wieder, das Vertrauen [ihres](hermine) [Gatten](nagl) erst später, bei einem Teller Gulasch. [Egon](neffe) rührt keine Karte mehr an und fährt als Heizer. [Seine](neffe) [Stewardess](stewardess) hat bereits ein Auge auf den [Lotsen](lotse) geworfen. Wer den [Heizer](heizer) erschlug? Der [Schiffsarzt](arzt), gesteht [er](arzt), nüchtern geworden: [Er](arzt) hatte ebenfalls einen Brief bekommen. [Kolář](kolar) fährt endlich zur Kur, mit [Vilma](saengerin).
- betray.past bankier _ "Betrüger"
+ die bankier "stirbt"
- find hermine "wieder"
- married hermine nagl "Gatten"
- reconcile? hermine nagl "Vertrauen"
- hire neffe "fährt"
- love stewardess lotse "Auge"
+ kill.past arzt heizer "erschlug"
- reveal arzt _ "gesteht"
- travel kolar+saengerin "fährt"#2

== 11 Kurpromenade
In [Pistyan](@pistyan) wollen die beiden [Reisenden](kolar+saengerin) nichts als Ruhe. Auf der Promenade stellt sich [ihnen](kolar+saengerin) eine elegante [Fremde](witwe) in den Weg und ohrfeigt die [Sängerin](saengerin). Es ist die [Witwe](witwe) des [Bankiers](bankier), [die](witwe) erst aus der Zeitung von [seinem](bankier) Ende erfahren hat und glaubt, [Vilma](saengerin) habe [ihn](bankier) umgebracht. Der [Inspektor](kolar) führt [sie](witwe) auf eine Bank und erzählt [ihr](witwe) alles, auch das von den Hühnern. Am Abend speist man zu dritt. Der eingesperrte [Arzt](arzt) schreibt aus dem Gefängnis, [er](arzt) sei trocken.
+ attack witwe saengerin "ohrfeigt"
- married.past bankier witwe "Witwe"
- discover.past witwe bankier "erfahren"
- kill! saengerin bankier "umgebracht"
+ reveal kolar witwe "erzählt"
- arrest.past _ arzt "eingesperrte"
- recover arzt "trocken"

== 12 Stromaufwärts
Ein Jahr später steuert [Nagl](nagl) ein eigenes Schiff, das [Hermine](hermine) bezahlt hat und das [ihren](hermine) Namen trägt. Der ehemalige [Spieler](neffe) ist [sein](nagl) bester [Mann](neffe) im Kesselraum. [Trude](stewardess) heiratet in [Melk](@melk) den [Lotsen](lotse), und wer die Hühner für das Festmahl besorgt hat, darüber schweigt [Haberzettl](koch). Kurz vor Mitternacht steigt die [Frau](saengerin) zu, [die](saengerin) einst mitten im Lied abbrach. [Ihr](saengerin) [Begleiter](kolar) trägt einen Kurhut. Der [Kapitän](nagl) kennt [ihn](kolar) und salutiert. Diesmal singt [sie](saengerin) bis zum letzten Takt.
- gift hermine nagl "bezahlt"
- boss nagl neffe "bester Mann"
+ wedding lotse stewardess "heiratet"
- celebrate _ lotse+stewardess "Festmahl"
- reveal! koch _ "schweigt"
- return saengerin "steigt"
+ create saengerin "singt"
