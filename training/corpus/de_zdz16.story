%series Internat Falkenhorst
%lang de
%genre boarding school podcast drama, boys and their teachers on a North Sea island, episode notes
%cast jette | Henriette Claußen; Henriette; Claußen | f
%cast karsten | Karsten Vogt; Vogt; Karsten | m
%cast mo | Mohammed Rahimi; Mo | m
%cast fiete | Fiete | m
%cast ansgar | Ansgar von Ruhmann; Ansgar | m
%cast levi | Levi Stern; Levi | m
%cast rektor | Direktor Pankow; Pankow | m
%cast hausmeister | Tjorven Nagel; Nagel | m
%cast mutter | Sabine von Ruhmann | f
%cast bruder | Falk | m
%cast fischer | - | m
%cast sanitäter | - | m
%cast schwester | - | f
%cast kind | - | n

== 1
Auf [Amrum](@amrum) liegt ein Internat, in dem vier [Jungen](ansgar+fiete+levi+mo) sich ein Zimmer teilen: [Mo](mo), der [Stipendiat](mo); [Fiete](fiete), der [Fischersohn](fiete); [Levi](levi), der [Dichter](levi); und der [Neue](ansgar), [Ansgar von Ruhmann](ansgar), der [Adlige](ansgar), aus dem dritten Internat in zwei Jahren geflogen. In der ersten Nacht legt [dieser](ansgar) dem [Stipendiaten](mo) eine Qualle ins Bett. [Mo](mo) schlägt zurück. Der [Sportlehrer](karsten) [Karsten Vogt](karsten) zieht [sie](ansgar+mo) auseinander, und der [Direktor](rektor) verdonnert [beide](ansgar+mo) zum Toilettendienst.
- housemate ansgar+fiete+levi mo "teilen"
- quit.past ansgar "geflogen"
- advisor karsten ansgar+fiete+levi+mo "Sportlehrer"
+ attack ansgar mo "Qualle"
+ attack mo ansgar "schlägt"
- help karsten ansgar+mo "zieht"
- threaten rektor ansgar+mo "verdonnert"

== 2
Zwischen Klobürsten merken die zwei [Gegner](ansgar+mo), dass [sie](ansgar+mo) über dieselben Lehrer lachen. Am Ende der Woche sind [sie](ansgar+mo) fast Kumpel. [Fiete](fiete), bislang der beste [Freund](fiete) des [Stipendiaten](mo), fühlt sich abgemeldet und fährt allein aufs Watt. Die [Deutschlehrerin](jette) [Henriette Claußen](jette) findet [ihn](fiete), durchnässt und ratlos. Auf dem Rückweg begegnet [sie](jette) [Vogt](karsten), mit [dem](karsten) [sie](jette) einmal verheiratet war. Es ist windig, und keiner von [beiden](jette+karsten) grüßt zuerst. Dann grüßen [sie](jette+karsten) gleichzeitig.
- enemy.past ansgar mo "Gegner"
- happy ansgar+mo "lachen"
- friend.start ansgar mo "Kumpel"
- friend fiete mo "Freund"
+ jealous fiete ansgar "abgemeldet"
- find jette fiete "findet"
- married.past jette karsten "verheiratet"
- ex jette karsten "verheiratet"
+ meet jette karsten "begegnet"

== 3
[Levi](levi) schreibt Gedichte an jemanden, der nur „M.“ heißt. [Fiete](fiete) stiehlt das Heft und liest es im Speisesaal vor. Die Köche lachen, die [Lehrerin](jette) nicht. Der [Dichter](levi) flieht auf den Leuchtturm, und [Mo](mo), [der](mo) als Letzter begreift, wer M. ist, steigt [ihm](levi) hinterher. Oben bleibt es lange still, bis [Levi](levi) gesteht, was ohnehin alle wissen. Der [Afghane](mo) sagt, es tue [ihm](mo) leid, [er](mo) sei nicht so. Freunde könnten [sie](levi+mo) bleiben. Der [Abgewiesene](levi) nickt, mit Salz im Gesicht.
- love levi mo "M."
- steal fiete levi "stiehlt"
- reveal fiete _ "liest"
- flee levi "flieht"
- discover mo levi "begreift"
+ confess levi mo "gesteht"
+ reject mo levi "nicht so"
- friend? levi mo "Freunde"

== 4
[Fiete](fiete) entschuldigt sich bei [Levi](levi). [Levi](levi) schweigt. [Ansgar](ansgar) setzt sich zu [Levi](levi). [Ansgar](ansgar) liest ein Gedicht von [Levi](levi). [Ansgar](ansgar) mag es. [Vogt](karsten) trifft [Claußen](jette) am Deich. [Claußen](jette) lädt [Vogt](karsten) zum Tee. [Vogt](karsten) vergisst [seine](karsten) Mütze. [Nagel](hausmeister) findet die Mütze. [Nagel](hausmeister) liebt [Claußen](jette) seit Jahren. Der [Hausmeister](hausmeister) schweigt.
- reconcile? fiete levi "entschuldigt"
- help ansgar levi "setzt"
- meet jette karsten "trifft"
+ invite jette karsten "lädt"
- find hausmeister "findet"
+ love hausmeister jette "liebt"
- reveal! hausmeister "schweigt"#2

== 5
Die [Mutter](mutter) des [Adligen](ansgar), [Sabine von Ruhmann](mutter), rauscht per Hubschrauber ein, um [ihn](ansgar) nach Hause zu holen: Der ältere [Bruder](bruder), [Falk](bruder), sei verunglückt. [Ansgar](ansgar) weigert sich; mit dem Rest der Familie wolle [er](ansgar) nichts zu tun haben, seit [Falk](bruder) [ihm](ansgar) die Freundin genommen habe. [Sie](mutter) ohrfeigt den [Sohn](ansgar). Zum Erstaunen aller stellt sich ausgerechnet [Fiete](fiete) vor den [Geschlagenen](ansgar) und sagt der [Dame](mutter), [sie](mutter) solle sich schämen. [Sie](mutter) schämt sich nicht, reist aber ab.
- parent mutter ansgar "Mutter"
- travel mutter "rauscht"
- sibling ansgar bruder "Bruder"
- injure bruder "verunglückt"
- reject ansgar mutter "weigert"
- betray.past bruder ansgar "genommen"
- accuse fiete mutter "schämen"
+ attack mutter ansgar "ohrfeigt"
+ help fiete ansgar "vor den Geschlagenen"

== 6
Der Wind schläft, und die Flut kommt pünktlich. Am Schwarzen Brett hängt der Speiseplan; jemand hat ein Herz darauf gemalt. [Vogt](karsten) zieht für zwei Nächte in [Claußens](jette) Haus, weil bei [ihm](karsten) das Dach leckt, und am dritten Tag hängen zwei Bademäntel nebeneinander. Der [Hausmeister](hausmeister), [der](hausmeister) die Reparatur besorgt, sieht es und reicht beim [Direktor](rektor) [seine](hausmeister) Kündigung ein. [Pankow](rektor) zerreißt sie. Die [Deutschlehrerin](jette) erfährt davon nichts. In der Nacht küsst [Levi](levi) den [Adligen](ansgar), und [der](ansgar) küsst zurück.
- move karsten jette "zieht"
+ couple.start jette karsten "Bademäntel"
- discover hausmeister jette+karsten "sieht es"
- quit? hausmeister rektor "Kündigung"
- discover! jette hausmeister "erfährt"
+ kiss ansgar levi "küsst"

== 7
[Mo](mo), [der](mo) beim Nachtgang nur Zucker holen wollte, sieht die Küsse und ist, zur eigenen Verwirrung, eifersüchtig. [Er](mo) redet kaum noch mit [Ansgar](ansgar); [Levi](levi) ahnt den Grund und behält ihn für sich. [Fiete](fiete), [der](fiete) aus einer Fischersippe stammt und Geheimnisse an Knoten erkennt, fragt den [Afghanen](mo) rundheraus, ob [er](mo) in den [Dichter](levi) verliebt sei. „Zu spät“, antwortet [Mo](mo). Am Abend verschwindet der [Stipendiat](mo) im Nebel, und auf dem Bett liegt [sein](mo) Schlüssel.
- discover mo ansgar+levi "sieht"
+ jealous mo ansgar "eifersüchtig"
- discover levi mo "ahnt"
- reveal! levi "behält"
- love mo levi "Zu spät"
+ flee mo "verschwindet"

== 8
Suchtrupp am Strand. [Vogt](karsten), [Nagel](hausmeister) und ein alter [Fischer](fischer), [Fietes](fiete) [Großvater](fischer), ziehen durch das Watt. [Karsten](karsten) tritt in ein Schlickloch und sinkt; der [Hausmeister](hausmeister), [der](hausmeister) [ihm](karsten) die [Frau](jette) nie gönnte, wirft [ihm](karsten) das Seil zu und zieht. [Mo](mo) sitzt derweil unversehrt in einer Kajüte und flickt Netze. Als [Levi](levi) [ihn](mo) dort findet, fallen [beide](levi+mo) in Schweigen, das kein Gedicht hätte füllen können. Dann steht [er](mo) auf und umarmt [ihn](levi).
- kin fiete fischer "Großvater"
+ rescue hausmeister karsten "Seil"
- find levi mo "findet"
- jealous.past hausmeister karsten "nie gönnte"
+ reconcile levi mo "umarmt"

== 9
[Ansgar](ansgar) wartet am Anleger und sieht [die zwei](levi+mo) Hand in Hand von Bord kommen. [Er](ansgar) wirft die Uhr, die [ihm](ansgar) der [Dichter](levi) geliehen hat, ins Hafenbecken. [Levi](levi) versucht, es zu erklären, und bekommt keine Antwort. Mittags ruft die [Mutter](mutter) an: [Falk](bruder) ist im Krankenhaus gestorben, und [Ansgar](ansgar) hatte [ihm](bruder) nie verziehen. Der [Neuling](ansgar) bricht zusammen. Es ist [Fiete](fiete), [der](fiete) [ihn](ansgar) hält, die ganze Überfahrt zum Begräbnis lang.
- discover ansgar levi+mo "sieht"
- breakup levi ansgar "Hand in Hand"
- sad ansgar "wirft"
- parent mutter ansgar "Mutter"
- reveal mutter ansgar "ruft"
+ die bruder "gestorben"
- reconcile! ansgar bruder "nie verziehen"
- ill ansgar "zusammen"
+ help fiete ansgar "hält"

== 10
[Henriette](jette) stellt fest, dass [sie](jette) in anderen Umständen ist, mit einundvierzig. [Sie](jette) sagt es zuerst dem [Hausmeister](hausmeister), [der](hausmeister) [ihr](jette) die Heizung repariert, und [dieser](hausmeister) setzt sich auf den Werkzeugkasten. „Glückwunsch“, sagt [er](hausmeister) zuletzt. Der werdende [Vater](karsten) fällt vor Freude vom Stuhl und macht der [Exfrau](jette) noch auf dem Boden einen Antrag. [Sie](jette) gibt [ihm](karsten) eine Bedenkzeit, auch sich selbst. Im Schlafsaal verspricht [Mo](mo) dem [Freund](levi), nie wieder wegzulaufen.
- pregnant jette karsten "anderen Umständen"
- reveal jette hausmeister "sagt"
- sad hausmeister "setzt"
- happy karsten "Freude"
- ex jette karsten "Exfrau"
+ propose karsten jette "Antrag"
- couple levi mo "Freund"

== 11
[Ansgar](ansgar) kehrt vom Begräbnis zurück, in Schwarz und älter. [Die zwei](levi+mo) bitten [ihn](ansgar) um Verzeihung; [er](ansgar) bittet [sie](levi+mo) um nichts, gibt [ihnen](levi+mo) aber die Hand. Der [Adlige](ansgar) hat [Fietes](fiete) [Schwester](schwester) auf der Fähre kennengelernt, nennt [sie](schwester) Sturmmöwe und wird rot. [Fiete](fiete) droht im Scherz mit dem Ruder. [Pankow](rektor) fällt beim Elternabend in Ohnmacht; der [Hausmeister](hausmeister) leistet Erste Hilfe, und der [Alte](rektor) ernennt [ihn](hausmeister) am Krankenbett zum Internatsleiter.
- return ansgar "kehrt"
+ reconcile ansgar levi+mo "Hand"
- meet ansgar schwester "kennengelernt"
- love.start ansgar schwester "wird rot"
- sibling fiete schwester "Schwester"
- threaten? fiete ansgar "droht"
- ill rektor "Ohnmacht"
- treat rektor hausmeister "Erste Hilfe"
+ hire hausmeister rektor "ernennt"

== 12
Schulabschluss auf [Amrum](@amrum). [Claußen](jette) und [Vogt](karsten) heiraten am Spülsaum ein zweites Mal, und [Nagel](hausmeister), nun [ihr](jette+karsten) [Chef](hausmeister), übernimmt das Verlesen der Urkunde. Zwischen Ja und Kuss setzen die Wehen ein; ein [Sanitäter](sanitäter) holt das [Kind](kind) im Strandkorb. [Levi](levi) gewinnt einen Preis für die Verse an M., und [Mo](mo) weint in der ersten Reihe. [Ansgar](ansgar) und die [Sturmmöwe](schwester) sitzen Rücken an Rücken, und [Fiete](fiete), zwischen Tränen und Spott, nennt den [Adligen](ansgar) zum ersten Mal [Schwager](ansgar).
- boss hausmeister jette+karsten "Chef"
+ wedding jette karsten "heiraten"
+ birth jette kind "Wehen"
- help sanitäter jette "holt"
- find levi "Preis"
- sad mo "weint"
- couple ansgar schwester "Rücken an Rücken"
- kin? ansgar fiete "Schwager"
