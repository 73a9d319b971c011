%series Die Fährfrau von Kallsø
%lang de
%genre Danish-Faroese island family drama around a ferry line, translated encyclopaedia article, long sentences
%cast maiken | Maiken Joensen; Maiken | f
%cast tord | Tord Joensen; Tord | m
%cast jens | Jens Bakke; Jens; Bakke | m
%cast silja | Silja | f
%cast ravn | Ravn | m
%cast amir | Dr. Amir Sadeghi; Sadeghi; Amir | m
%cast inger | Inger Bakke; Inger | f
%cast kaj | Kaj | n
%cast propst | Propst Heine; Heine | m
%cast fremde | Vera Lund; Lund | f
%cast grossmutter | - | f
%cast taucher | - | m
%cast lehrling | - | m
%cast sysselmann | - | m
%cast baby | Eydis | f

== 1
Als der alte [Tord Joensen](tord) nach einem Sturz im Maschinenraum das Ruder abgeben muss, fällt die Fährlinie nicht an [seinen](tord) [Erstgeborenen](ravn) [Ravn](ravn), [der](ravn) in [Kopenhagen](@kopenhagen) Konzerte veranstaltet, sondern an die [Zweitgeborene](maiken) [Maiken](maiken), [die](maiken) seit der Konfirmation auf Deck steht. [Ravn](ravn), tief gekränkt, kündigt [seine](ravn) Rückkehr an. Am Anleger begegnet [Maiken](maiken) [Jens Bakke](jens), [dem](jens) die konkurrierende Reederei gehört und [den](jens) [sie](maiken) am Morgen [ihrer](maiken) Hochzeit, vor elf Jahren, vor der Kirche hat warten lassen; noch immer hebt keiner von [beiden](jens+maiken) als Erster die Hand zum Gruß.
- injure tord "Sturz"
- quit tord "abgeben"
- parent tord ravn "Erstgeborenen"
- parent tord maiken "Zweitgeborene"
+ hire maiken tord "fällt"
- sad ravn "gekränkt"
- return? ravn "Rückkehr"
- enemy jens maiken "konkurrierende"
- ex jens maiken "Hochzeit"
+ breakup.past maiken jens "warten lassen"

== 2
Der neue [Inselarzt](amir) [Dr. Amir Sadeghi](amir), von der Mitternachtssonne um den Schlaf gebracht, quartiert sich in der Dachstube der [Joensens](maiken+tord) ein und erwirbt sich das Vertrauen des mürrischen [Alten](tord), indem [er](amir) beim Schach verliert, wenn auch, wie [Tord](tord) bald durchschaut, mit Absicht. [Silja](silja), [Maikens](maiken) [Freundin](silja) aus Kindertagen und die [Wirtin](silja) des einzigen Gasthauses, macht dem [Fremden](amir) schöne Augen, doch [dieser](amir) hat nur Augen für eine [Frau](maiken) in Ölzeug, [die](maiken) bei Windstärke neun singt. [Propst Heine](propst) warnt [ihn](amir): Auf [Kallsø](@kallso) singe niemand ohne Grund.
- housemate.start amir maiken+tord "quartiert"
- advisor amir tord "Inselarzt"
- discover tord amir "durchschaut"
- betray amir tord "mit Absicht"
- friend maiken silja "Freundin"
- flirt silja amir "schöne Augen"
+ love.start amir maiken "nur Augen"
- help propst amir "warnt"

== 3
[Ravn](ravn) kommt mit der Frühfähre. [Ihn](ravn) begleitet [Vera Lund](fremde). [Lund](fremde) trägt Pelz. Der [Bruder](ravn) küsst [Maiken](maiken) nicht. [Maiken](maiken) grüßt nur [Lund](fremde). [Tord](tord) nennt [sie](fremde) ein Kostüm. [Kaj](kaj) lacht. [Kaj](kaj) putzt das Deck und hört alles. Warum, fragt [Kaj](kaj), will [Lund](fremde) die Bilanzen? Darauf weiß [Maiken](maiken) keine Antwort. Nachts sieht [Kaj](kaj) Licht im Kontor. Am Tresor steht [Ravn](ravn). Verraten will [ihn](ravn) [Kaj](kaj) nicht. Noch nicht.
- return ravn "kommt"
- travel fremde "begleitet"
- sibling maiken ravn "Bruder"
- reject ravn maiken "küsst"
- happy kaj "lacht"
- boss maiken kaj "putzt"
+ discover kaj ravn "sieht"
- steal? ravn maiken "Tresor"
- reveal! kaj ravn "Verraten"

== 4
Dass [Vera Lund](fremde) nicht [Ravns](ravn) [Verlobte](fremde), als die [er](ravn) [sie](fremde) der Familie präsentiert, sondern eine von [Inger Bakke](inger) bezahlte Gutachterin ist, ahnt keiner am Tisch. [Inger](inger), die [Mutter](inger) des verschmähten [Jens](jens), hat den [Joensens](maiken+tord) die Schmach von damals nie vergeben und hält [Ravns](ravn) Schuldscheine in der Schublade, mit denen [sie](inger) den [Spieler](ravn) nach Belieben lenkt. Als [Jens](jens) hinter die Intrige kommt, gerät [er](jens) mit [seiner](jens) [Mutter](inger) so heftig aneinander, dass im Haus an der Mole drei Fensterscheiben zu Bruch gehen.
- engaged! fremde ravn "Verlobte"
- betray fremde+ravn maiken+tord "präsentiert"
- hire.past fremde inger "bezahlte"
- parent inger jens "Mutter"
- reject.past maiken jens "verschmähten"
- enemy inger maiken+tord "nie vergeben"
- threaten inger ravn "Schuldscheine"
+ discover jens inger "kommt"
+ quarrel inger jens "aneinander"

== 5
Bei Nebel rammt die Fähre eine losgerissene Boje und schlägt leck; [Maiken](maiken) bringt alle Passagiere in die Boote, steigt noch einmal in den Laderaum, in dem der verängstigte [Schiffsjunge](lehrling) eingeklemmt ist, und kann [ihn](lehrling) nur losschneiden, weil [Jens](jens), mit [seinem](jens) Kutter zu Hilfe geeilt, von außen die Luke aufsprengt. Auf dem Kai stehen sich die einstigen [Brautleute](jens+maiken) triefend gegenüber, ohne dass einer das erste Wort fände. Ein [Taucher](taucher), [den](taucher) [Amir](amir) später wegen Unterkühlung behandelt, meldet, die Kette der Boje sei durchgesägt worden.
- rescue maiken _ "bringt"
+ rescue maiken lehrling "losschneiden"
+ help jens maiken "aufsprengt"
- ex jens maiken "Brautleute"
- treat taucher amir "behandelt"
- ill taucher "Unterkühlung"
- reveal taucher _ "meldet"
- attack.past _ maiken "durchgesägt"

== 6
Der Verdacht fällt auf [Bakke](jens), zumal [Lund](fremde) eine Eisensäge aus [seinem](jens) Bootshaus vorlegt, und der [Reeder](jens) wird, ehe [er](jens) sich rechtfertigen kann, vom [Sysselmann](sysselmann) in Haft genommen. [Maiken](maiken), [die](maiken) als Einzige an [seine](jens) Unschuld glaubt, besucht [ihn](jens) mit Dörrfisch und erfährt durch die Gitterstäbe, was [sie](maiken) nie gewusst hat, nämlich dass [er](jens) am Tag nach der geplatzten Trauung ins Eismeer hinausgefahren und um ein Haar nicht wiedergekommen war. [Amir](amir), [der](amir) auf der Treppe wartet, begreift, dass [er](amir) gegen einen Toten leichteres Spiel hätte.
- accuse fremde jens "vorlegt"
+ arrest sysselmann jens "Haft"
- travel maiken jens "besucht"
- gift maiken jens "Dörrfisch"
- reveal jens maiken "erfährt"
- discover maiken jens "erfährt"
- die! jens "nicht wiedergekommen"
- discover amir jens+maiken "begreift"
+ love? maiken jens "leichteres Spiel"

== 7
[Silja](silja) entbindet, zwei Wochen zu früh und unter Aufsicht [Sadeghis](amir), im Nebenraum der Schankstube ein [Mädchen](baby), [das](baby) den Namen [Eydis](baby) erhält; nach dem [Kindsvater](ravn) gefragt, blickt die [Wöchnerin](silja) durch das Fenster auf [Ravn](ravn), [der](ravn) eben mit [Lund](fremde) zum Anleger geht und vom letzten Biikebrennen offenbar nur noch die Musik in Erinnerung hat. [Kaj](kaj) trägt [ihm](ravn) die Neuigkeit nach. [Ravn](ravn) bleibt stehen, lässt den Koffer der [Begleiterin](fremde) fallen und kehrt um, was [ihm](ravn) auf [Kallsø](@kallso) niemand zugetraut hätte.
+ birth silja baby "entbindet"
- advisor amir silja "Aufsicht"
- parent ravn baby "Kindsvater"
- affair.past ravn silja "Biikebrennen"
- reveal kaj ravn "trägt"
+ return ravn "kehrt"
- breakup ravn fremde "lässt den Koffer"

== 8
An der Wiege [seiner](ravn) [Tochter](baby) legt [Ravn](ravn) vor [Vater](tord) und [Schwester](maiken) ein Geständnis ab, das die Spielschulden, den Tresor und [Ingers](inger) Schublade umfasst, nicht aber die Bojenkette, denn von der, schwört [er](ravn), wisse [er](ravn) nichts. [Tord](tord) erhebt sich auf [seinen](tord) Krücken, holt aus und drückt den [Sohn](ravn) an sich. [Vera Lund](fremde), von der Fähre zurückgewiesen, mietet beim [Taucher](taucher) ein Boot und versucht, bei Sturm das Festland zu erreichen; am Abend treibt es kieloben, und im Pelz, den die See anspült, steckt [Ingers](inger) Scheck.
- parent ravn baby "Tochter"
- sibling maiken ravn "Schwester"
- parent tord ravn "Sohn"
+ reveal ravn maiken+tord "Geständnis"
- betray! ravn maiken "wisse er nichts"
+ reconcile ravn tord "drückt"
- flee? fremde "Festland"
- lose fremde "kieloben"
- die? fremde "kieloben"
- discover _ inger "Scheck"

== 9
[Propst Heine](propst), [dem](propst) [Inger Bakke](inger) seit dreißig Jahren in jeder Beichte dasselbe verschweigt, sucht [sie](inger) nach dem Gottesdienst auf und spricht die Frage aus, die sich auf der Insel keiner zu stellen wagt. Die [Reederswitwe](inger), von [ihrem](inger) [Sohn](jens) im Gefängnis keiner Zeile gewürdigt, bricht zusammen und bekennt, die Kette habe in [ihrem](inger) Auftrag die [Ertrunkene](fremde) durchgesägt. Um die Freilassung von [Jens](jens) zu erwirken, lässt [sie](inger) sich vom [Propst](propst) eigenhändig zum [Sysselmann](sysselmann) rudern. Auf halbem Weg begegnet [ihnen](inger+propst) [Maiken](maiken) und legt schweigend bei.
- advisor propst inger "Beichte"
- parent inger jens "Sohn"
- married.past _ inger "Reederswitwe"
- arrest _ jens "Gefängnis"
- sad inger "bricht"
+ reveal inger propst "bekennt"
- attack.past fremde maiken "durchgesägt"
- hire.past fremde inger "Auftrag"
- die.past fremde "Ertrunkene"
- help propst inger "rudern"

== 10
Wieder auf freiem Fuß, verzichtet [Jens](jens) auf die Anzeige, die [seine](jens) [Mutter](inger) für Jahre hinter Gitter brächte, und bringt [sie](inger) zu einer [Großtante](grossmutter) auf die Nachbarinsel, in [deren](grossmutter) Haus weder Telefon noch Nachsicht vorhanden sind. [Tord](tord), durch die Aufregungen der letzten Wochen geschwächt, erleidet am Steuer der notdürftig geflickten Fähre, die [er](tord) heimlich noch einmal lenken wollte, einen Infarkt und stirbt, den Hafen schon im Blick, in den Armen [Amirs](amir), [der](amir) drei Stunden lang nicht aufhören will, auf [seine](tord) Brust zu drücken.
- accuse! jens inger "verzichtet"
- parent inger jens "Mutter"
- move inger grossmutter "bringt"
- kin grossmutter jens "Großtante"
- ill tord "Infarkt"
+ die tord "stirbt"
- treat tord amir "drücken"

== 11
Zur Trauerfeier läuten die Schiffe beider Linien, und [Ravn](ravn), [der](ravn) mit [Silja](silja) und dem [Säugling](baby) über die Schankstube gezogen ist, spielt auf der Orgel ein Stück, das [er](ravn) für den [Vater](tord) geschrieben hat. [Amir](amir) nimmt all [seinen](amir) Mut zusammen und gesteht [Maiken](maiken) auf dem Friedhof, warum [er](amir) geblieben ist; [sie](maiken) hört [ihm](amir) zu, dankt [ihm](amir) und küsst [ihn](amir) auf die Stirn, und [er](amir), [der](amir) genug Kranke gesehen hat, um eine Diagnose zu erkennen, bucht am Abend das Ticket nach [Aarhus](@aarhus). Nur [Kaj](kaj) bringt [ihn](amir) zum Schiff.
- move baby+ravn+silja "gezogen"
- housemate.start ravn silja "gezogen"
- create ravn "spielt"
- parent tord ravn "Vater"
+ confess amir maiken "gesteht"
- kiss amir maiken "küsst"
- reject maiken amir "Diagnose"
- travel? amir "Ticket" @aarhus
- help kaj amir "bringt"

== 12
Ein Jahr später verkehrt nur noch eine Linie, die beide Namen trägt, weil [Maiken](maiken) und [Jens](jens), um der Konkurrenz vom Festland die Stirn zu bieten, die Reedereien zusammengelegt haben, was jeder von [ihnen](jens+maiken) als reine Kaufmannssache hinstellt. [Silja](silja) und [Ravn](ravn) heiraten an Bord; bei der Frage des [Propstes](propst), ob jemand Einwände habe, hebt [Eydis](baby) die Rassel. Dann wendet sich [Heine](propst), da [er](propst) schon einmal dabei ist, an die [Kapitänin](maiken) und [deren](maiken) [Kompagnon](jens), [die](jens+maiken) nebeneinander an der Reling stehen, und [Maiken](maiken) läuft diesmal nicht davon. [Amir](amir) schickt aus [Aarhus](@aarhus) ein Schachbrett.
- colleague.start jens maiken "zusammengelegt"
+ wedding ravn silja "heiraten"
- flee! maiken jens "läuft"
+ wedding? jens maiken "nicht davon"
- colleague jens maiken "Kompagnon"
- gift amir jens+maiken "Schachbrett"
