%series Der Blaue Karpfen
%lang de
%genre restaurant sitcom, programme guide
%cast wanda    | Wanda Kossak; Wanda | f
%cast ludger   | Ludger Pohlmann; Ludger; Pohlmann | m
%cast tamino   | Tamino | m
%cast shirin   | Shirin Daneshvar; Shirin | f
%cast gustl    | Gustl | m
%cast bruno    | Bruno Kossak; Bruno | m
%cast kritiker | Valentin Sauer; Sauer | m
%cast liv      | Liv | f
%cast mirko    | Mirko Pohlmann; Mirko | m
%cast prueferin | Frau Hempel | f
%cast spueler  | Tesfaye | m
%cast witwe    | - | f

== 1
Nach dem Tod [ihres](wanda) [Onkels](bruno) [Bruno](bruno) gehört [Buchhalterin](wanda) [Wanda Kossak](wanda) ein hoch verschuldetes Fischlokal am Kanal. [Chefkoch](ludger) [Ludger Pohlmann](ludger), [der](ludger) seit zwanzig Jahren mit dem [Kellner](gustl) [Gustl](gustl) unter einem Dach wohnt, empfängt die neue [Wirtin](wanda) mit einem Fischmesser in der Hand und den Worten, hier kommandiere nur einer. [Souschefin](shirin) [Shirin](shirin) lacht und kriegt dafür eine Forelle an den Kopf. Hat [Wanda](wanda) das falsche Erbe angetreten?
- die.past bruno "Tod"
- kin bruno wanda "Onkels"
+ find wanda "gehört"
- housemate gustl ludger "Dach"
+ boss.start wanda ludger "neue Wirtin"
- meet ludger wanda "empfängt"
- happy shirin "lacht"
- attack ludger shirin "Forelle"

== 2
Der gefürchtete [Gastrokritiker](kritiker) [Valentin Sauer](kritiker) hat einen Tisch reserviert. [Wanda](wanda) schärft der Mannschaft ein, [ihn](kritiker) wie einen König zu behandeln, was [Ludger](ludger) ablehnt: [Sauers](kritiker) Verriss brachte [ihn](ludger) einst um [seinen](ludger) Stern. [Lehrling](tamino) [Tamino](tamino), der [Neffe](tamino) von [Gustl](gustl), verwechselt die Gläser, und der [Kritiker](kritiker) trinkt Putzmittel. Während [Shirin](shirin) den [Röchelnden](kritiker) unter den Wasserhahn hält, steht der [Küchenchef](ludger) daneben und pfeift.
- reject ludger wanda "ablehnt"
- enemy kritiker ludger "Verriss"
- lose.past ludger kritiker "brachte"
- kin gustl tamino "Neffe"
+ injure kritiker tamino "trinkt Putzmittel"
+ rescue shirin kritiker "unter den Wasserhahn"
- happy ludger "pfeift"

== 3
[Sauer](kritiker) liegt im Spital und verlangt Schmerzensgeld. [Wanda](wanda) besucht [ihn](kritiker) mit einer Terrine, und aus der Viertelstunde wird ein ganzer Nachmittag, von dem [beide](kritiker+wanda) mit roten Ohren zurückbleiben. [Tamino](tamino) schämt sich so, dass [er](tamino) kündigen will; [sein](tamino) [Onkel](gustl) zerreißt das Schreiben ungelesen. In der Vorratskammer stolpert [Shirin](shirin) über einen [Mann](spueler), [der](spueler) dort offenbar seit Wochen schläft.
- treat kritiker "Spital"
- gift wanda kritiker "Terrine"
- love.start kritiker wanda "roten Ohren"
- love.start wanda kritiker "roten Ohren"
- sad tamino "schämt sich"
- quit? tamino "kündigen will"
- kin gustl tamino "Onkel"
+ find shirin spueler "stolpert"

== 4
Der [Schläfer](spueler) aus der Vorratskammer nennt sich [Tesfaye](spueler), hat keine Papiere und spült schneller als jede Maschine. [Shirin](shirin) überredet die [Wirtin](wanda), [ihm](spueler) einen Vertrag zu geben. Ausgerechnet am selben Abend rückt [Frau Hempel](prueferin) vom Zoll an und nimmt den Betrieb unter die Lupe. [Gustl](gustl) umgarnt die [Beamtin](prueferin) mit Komplimenten und Marillenschnaps, bis [sie](prueferin) die Spülküche vergisst. Nur vergisst [sie](prueferin) [ihn](gustl) danach auch nicht mehr ...
- help shirin spueler "überredet"
+ hire spueler wanda "Vertrag"
- travel prueferin "rückt"
+ investigate prueferin _ "unter die Lupe"
- flirt gustl prueferin "umgarnt"
- love.start prueferin gustl "vergisst sie ihn danach"

== 5
Aus [Hamburg](@hamburg) taucht [Mirko](mirko) auf, [Ludgers](ludger) verlorener [Sohn](mirko), und legt eine Broschüre auf den Tresen: Gegenüber eröffnet demnächst [sein](mirko) eigenes Lokal. Der [Vater](ludger) nennt [ihn](mirko) einen Judas. [Wanda](wanda) hingegen erschrickt über die Preise des [Konkurrenten](mirko). [Tamino](tamino) bedient indessen die [Floristin](liv) [Liv](liv), bringt vor lauter Verlegenheit drei falsche Suppen und bittet [sie](liv) dann doch um ein Rendezvous. [Liv](liv) schreibt [ihm](tamino) [ihre](liv) Nummer auf die Rechnung.
+ return mirko "taucht"
- parent ludger mirko "Sohn"
- create? mirko "eröffnet"
- accuse ludger mirko "Judas"
- sad wanda mirko "erschrickt"
- enemy mirko wanda "Konkurrenten"
+ date? liv tamino "Rendezvous"
- flirt liv tamino "schreibt"

== 6
Seit der Eröffnung drüben bleiben im [Karpfen](#karpfen) die Tische leer. Einer hat dem [Rivalen](mirko) das Rezept der Safransuppe zugespielt, und [Wanda](wanda) verdächtigt [Shirin](shirin), [die](shirin) mit [Mirko](mirko) die Kochschule besucht hat. Gekränkt hängt die [Souschefin](shirin) [ihre](shirin) Schürze an den Haken. Erst als [sie](shirin) fort ist, gesteht [Gustl](gustl) [seinem](gustl) [Mitbewohner](ludger): [Er](gustl) habe das Blatt beim Kartenspiel gesetzt. [Ludger](ludger) wirft [ihm](gustl) wortlos die Zahnbürste vor die Tür.
- create.past mirko "Eröffnung"
- enemy mirko wanda "Rivalen"
+ accuse wanda shirin "verdächtigt"
- betray? shirin wanda "zugespielt"
+ quit shirin "Schürze an den Haken"
- sad shirin "Gekränkt"
- reveal gustl ludger "gesteht"
- housemate gustl ludger "Mitbewohner"
- lose.past gustl "gesetzt"
- housemate.end gustl ludger "Zahnbürste vor die Tür"

== 7
[Shirin](shirin) steht neuerdings gegenüber am Herd, und [Mirko](mirko) zahlt [ihr](shirin) das Doppelte. [Wanda](wanda) leistet Abbitte, wird aber abgewiesen. [Gustl](gustl) kampiert unterdessen auf dem Sofa von [Frau Hempel](prueferin), [die](prueferin) [ihm](gustl) abends aus dem Steuerrecht vorliest. [Er](gustl) ist überraschend glücklich. Der [Koch](ludger) isst allein Rührei und behauptet, niemand fehle [ihm](ludger). Der Abwasch verrät das Gegenteil: zwei Teller, jeden Abend.
+ hire shirin mirko "am Herd"
- reconcile? shirin wanda "Abbitte"
- reject shirin wanda "abgewiesen"
+ housemate.start gustl prueferin "kampiert"
- happy gustl "glücklich"
- sad ludger "isst allein"

== 8
[Wanda](wanda) und [Valentin Sauer](kritiker) verbringen ein Wochenende auf [Rügen](@ruegen), offiziell zur Heringsverkostung. Am zweiten Morgen entdeckt [sie](wanda) in [seinem](kritiker) Notizbuch einen Verriss über den [Karpfen](#karpfen), fertig bis auf das Datum. [Sie](wanda) reist ab, ohne [ihn](kritiker) zu wecken. [Tamino](tamino) erlebt mit [Liv](liv) den schönsten Abend [seines](tamino) Lebens, bis [ihr](liv) [Chef](mirko) anruft: Die Blumen fürs Lokal gegenüber liefert nämlich [sie](liv).
- travel kritiker+wanda "verbringen" @ruegen
- affair kritiker wanda "Wochenende"
+ discover wanda kritiker "entdeckt"
- create kritiker "Verriss"
+ breakup wanda kritiker "reist ab"
- date liv tamino "Abend"
- happy tamino "schönsten Abend"
- boss mirko liv "Chef"

== 9
Stromausfall in der ganzen Straße! [Mirkos](mirko) Induktionsherde sind tot, im [Karpfen](#karpfen) brennt Holz. [Ludger](ludger) könnte triumphieren, doch [Tesfaye](spueler) schleppt ungefragt die ersten Töpfe herüber, und bald kochen [Vater](ludger) und [Sohn](mirko) Rücken an Rücken für beide Häuser. Kurz vor Mitternacht schneidet sich [Mirko](mirko) tief in die Hand. Der [Alte](ludger) verbindet [ihn](mirko), wie man ein Kind verbindet. Keiner sagt etwas. Es genügt.
+ help spueler mirko "schleppt"
- parent ludger mirko "Vater"
- injure mirko "schneidet"
- treat mirko ludger "verbindet"
+ reconcile ludger mirko "Es genügt"

== 10
Die Behörde will [Tesfaye](spueler) nach [Addis Abeba](@addis) abschieben. [Frau Hempel](prueferin), [die](prueferin) den Bescheid unterschreiben soll, verschlampt ihn mit Bedacht und kostet sich damit [ihre](prueferin) Stelle. [Gustl](gustl) macht [ihr](prueferin) auf der Kegelbahn einen Antrag; [sie](prueferin) erbittet Bedenkzeit bis zur nächsten Steuererklärung. Und [Shirin](shirin)? [Die](shirin) backt nachts heimlich im alten Lokal das Brot, weil [sie](shirin) dem neuen nicht traut. [Wanda](wanda) tut, als merke [sie](wanda) nichts.
- travel? spueler "abschieben" @addis
+ rescue prueferin spueler "verschlampt"
- quit prueferin "kostet"
+ propose gustl prueferin "Antrag"
- create shirin "backt"
- return shirin "im alten Lokal"
- discover wanda shirin "tut, als merke"

== 11
Eine verschleierte [Dame](witwe) bestellt jeden Mittag das Lieblingsgericht des verstorbenen [Bruno](bruno) und weint in die Sauce. [Wanda](wanda) setzt sich zu [ihr](witwe) und erfährt, dass [ihr](wanda) [Onkel](bruno) heimlich verheiratet war. Der [Fremden](witwe) steht somit die Hälfte des Hauses zu. [Ludger](ludger) wusste davon, [er](ludger) war damals [Trauzeuge](ludger). Bei der Betriebsfeier tritt [Liv](liv) mit [Mirko](mirko) auf die Tanzfläche, worauf [Tamino](tamino) das Büfett umstößt.
- die.past bruno "verstorbenen"
- sad witwe "weint"
+ discover wanda bruno "erfährt"
- married.past bruno witwe "verheiratet"
- kin bruno wanda "Onkel"
- discover.past ludger bruno+witwe "wusste"
- advisor.past ludger bruno+witwe "Trauzeuge"
- celebrate _ "Betriebsfeier"
- jealous tamino mirko "umstößt"

== 12
[Sauers](kritiker) Artikel erscheint, aber es ist kein Verriss: Auf zwei Seiten nennt [er](kritiker) den [Karpfen](#karpfen) das Lokal, in dem [er](kritiker) sich vergiftet und verliebt habe. [Wanda](wanda) liest ihn dreimal und schickt [ihm](kritiker) eine Terrine. [Brunos](bruno) [Witwe](witwe) verzichtet auf [ihr](witwe) Erbteil, solange man [ihr](witwe) den Ecktisch lässt. [Shirin](shirin) unterschreibt wieder, und zwar als [Teilhaberin](shirin). Auf dem Standesamt füllt [Gustls](gustl) [Braut](prueferin) das Formular aus, ehe der Beamte den Stift findet; [Ludger](ludger) hält die Ringe.
- create kritiker "Artikel"
+ confess kritiker wanda "verliebt"
- love kritiker wanda "verliebt"
- reconcile kritiker wanda "schickt"
- married.past bruno witwe "Witwe"
- gift witwe wanda "verzichtet"
- hire shirin wanda "unterschreibt"
+ wedding gustl prueferin "Standesamt"
- advisor ludger gustl+prueferin "Ringe"
