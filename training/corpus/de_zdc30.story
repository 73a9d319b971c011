%series Rechts antäuschen
%lang de
%genre boxing club dramedy, terse TV listing
%cast wilma   | Wilma Grabow; Wilma | f
%cast kruno   | Krunoslav; Kruno | m
%cast sadia   | Sadia | f
%cast benno   | Benedikt Grabow; Benedikt | m
%cast loewe   | Leo Maltzahn; Maltzahn | m
%cast ayumi   | Ayumi | f
%cast vater   | Ernst-August Grabow; Grabow | m
%cast hauswart | Pietsch | m
%cast doktor  | Dr. Emeka; Emeka | m
%cast schuldner | - | m

== 1
Im Keller der alten Wollfabrik trainiert [Wilma Grabow](wilma) Jugendliche, die sonst keiner will. Als neue Schülerin meldet sich [Sadia](sadia), siebzehn, blaues Auge, keine Angaben. [Co-Trainer](kruno) [Kruno](kruno) schickt [sie](sadia) fort, die [Chefin](wilma) holt [sie](sadia) an der Bushaltestelle wieder ein. Abends steht [Wilmas](wilma) [Bruder](benno) [Benedikt](benno) mit einem Räumungsbescheid auf der Matte. Unterschrieben hat ihn [er](benno) selbst.
- injure sadia "blaues Auge"
- reject kruno sadia "schickt"
- boss wilma kruno "Chefin"
+ advisor.start wilma sadia "neue Schülerin"
- find wilma sadia "holt"
- sibling benno wilma "Bruder"
+ threaten benno wilma "Räumungsbescheid"

== 2
Die [Geschwister](benno+wilma) brüllen, bis der Putz rieselt. [Benedikt](benno) hat den Keller an [Promoter](loewe) [Leo Maltzahn](loewe) verpfändet, um Spielschulden zu tilgen. [Kruno](kruno), einst [Maltzahns](loewe) bester [Mann](kruno) im Ring, kennt [dessen](loewe) Methoden: [Ihm](kruno) fehlen seither zwei Finger. [Sadia](sadia) schläft heimlich auf den Matten. [Hauswart](hauswart) [Pietsch](hauswart) legt [ihr](sadia) eine Wolldecke hin und vergisst, abzuschließen.
- quarrel benno wilma "brüllen"
- sibling benno wilma "Geschwister"
+ betray.past benno wilma "verpfändet"
- lose.past benno "Spielschulden"
- attack.past loewe kruno "fehlen"
- help hauswart sadia "Wolldecke"

== 3
Wer schlägt [Sadia](sadia)? [Wilma](wilma) folgt [ihr](sadia) bis in ein Hochhaus und hört durch die Tür genug. Noch auf dem Flur streckt [sie](wilma) den [Stiefvater](schuldner) des [Mädchens](sadia) mit einer linken Geraden nieder. [Dr. Emeka](doktor), [Ringarzt](doktor) und stiller [Verehrer](doktor) der [Trainerin](wilma), flickt wenig später [beide](schuldner+wilma): [ihm](schuldner) das Kinn, [ihr](wilma) den Knöchel. Die Anzeige folgt.
- attack schuldner sadia "schlägt"
- investigate wilma sadia "folgt"
- discover wilma schuldner "hört"
+ attack wilma schuldner "streckt"
- kin sadia schuldner "Stiefvater"
- love doktor wilma "Verehrer"
- treat schuldner+wilma doktor "flickt"
- accuse schuldner wilma "Anzeige"

== 4
Acht Sozialstunden pro Woche, abzuleisten im Altenheim, und dort sitzt ausgerechnet der alte [Grabow](vater), der [Vater](vater), mit [dem](vater) [Wilma](wilma) seit zwölf Jahren kein Wort gewechselt hat. [Er](vater) hält [sie](wilma) für eine neue Pflegerin. [Sie](wilma) lässt [ihn](vater) in dem Glauben und schiebt [ihm](vater) heimlich Mohnkuchen unter. Im Keller lehrt [Kruno](kruno) indes [Sadia](sadia) das Antäuschen. Zwei Finger weniger, sagt [er](kruno), ein Trick mehr.
- parent vater wilma "Vater"
- quarrel.past vater wilma "kein Wort"
+ discover! vater wilma "hält"
- betray wilma vater "Glauben"
- gift wilma vater "Mohnkuchen"
- advisor kruno sadia "lehrt"

== 5
[Maltzahn](loewe) bietet einen Handel: Gewinnt ein Kellerkind gegen [seine](loewe) [Meisterin](ayumi) [Ayumi](ayumi), gehört der Klub wieder [Wilma](wilma). [Kruno](kruno) hält das für eine Falle. [Sadia](sadia) unterschreibt, bevor jemand [sie](sadia) hindern kann. Beim Wiegen zwinkert [Ayumi](ayumi) der [Herausforderin](sadia) zu. [Sadia](sadia) verfehlt danach dreimal den Sandsack.
- boss loewe ayumi "Meisterin"
- betray? loewe wilma "Falle"
+ enemy ayumi sadia "Herausforderin"
- flirt ayumi sadia "zwinkert"
- love.start sadia ayumi "verfehlt"

== 6
[Benedikt](benno) hat wieder gezockt, diesmal mit der Startkasse. [Pietsch](hauswart) zieht [ihn](benno) um vier Uhr früh aus dem Kanal, halb erfroren. Zum ersten Mal seit der Kindheit kriecht der [Bruder](benno) zu [Wilma](wilma) unter die Decke und heult. [Sie](wilma) stellt [ihn](benno) ein, als Putzkraft. [Emeka](doktor) bringt Suppe, bleibt in der Tür stehen, traut sich nicht, geht.
- steal benno wilma "gezockt"
+ rescue hauswart benno "zieht"
- sibling benno wilma "Bruder"
- sad benno "heult"
+ hire benno wilma "stellt"
- gift doktor wilma "Suppe"
- confess! doktor wilma "traut"

== 7
Heimliches Sparring auf dem Parkdeck: [Ayumi](ayumi) zeigt [Sadia](sadia), wo [ihre](ayumi) Deckung offen ist. Wozu verrät [eine](ayumi) [ihre](ayumi) Schwäche? Die [Meisterin](ayumi) antwortet mit den Lippen. Im Treppenhaus klickt eine Kamera. [Maltzahn](loewe) hat nun etwas in der Hand und ruft in [Osaka](@osaka) an, bei [Ayumis](ayumi) Großmutter, die nichts weiß.
+ reveal ayumi sadia "zeigt"
+ kiss ayumi sadia "Lippen"
- discover loewe ayumi+sadia "klickt"
- reveal? loewe _ "ruft"
- kin _ ayumi "Großmutter"

== 8
[Ayumi](ayumi) ist erpressbar und wird kalt wie Eis. Kein Anruf, kein Blick. [Sadia](sadia) prügelt den Sandsack, bis die Naht platzt. Der alte [Grabow](vater) büxt aus dem Heim aus, findet blind zum Keller und korrigiert im Schlafanzug [Sadias](sadia) Beinarbeit. [Er](vater) ist es gewesen, [der](vater) hier 1958 den ersten Ring spannte. [Wilma](wilma) hört [ihn](vater) „[meine](vater) [Tochter](wilma)“ sagen, und diesmal meint [er](vater) [sie](wilma).
- reject ayumi sadia "kalt"
- sad sadia "prügelt"
- flee vater "büxt"
- help vater sadia "korrigiert"
- create.past vater "spannte"
- parent vater wilma "Tochter"
+ reconcile vater wilma "diesmal"

== 9
Einbruch: Die Handschuhe sind zerschnitten, die Heizung ist geflutet. Auf [Pietschs](hauswart) Jacke klebt Wandfarbe. Hat der gute [Geist](hauswart) des Hauses für [Maltzahn](loewe) gearbeitet? [Er](hauswart) gesteht unter Tränen; der [Promoter](loewe) bezahle die Klinik, in der [seine](hauswart) Frau liegt. [Benedikt](benno), Experte im Verzeihen-Lassen, reicht [ihm](hauswart) den Mopp. [Dr. Emeka](doktor) verlegt die Kranke noch in derselben Nacht auf [seine](doktor) Station.
- attack _ wilma "zerschnitten"
+ betray hauswart wilma "gearbeitet"
- reveal hauswart benno+wilma "gesteht"
- sad hauswart "Tränen"
- ill _ "Klinik"
- married _ hauswart "Frau"
- reconcile benno hauswart "Mopp"
+ help doktor hauswart "verlegt"

== 10
Zwei Tage vor dem Kampf schlägt der [Stiefvater](schuldner) wieder zu, diesmal mit der Eisenstange. [Sadias](sadia) Handgelenk ist hin. [Kruno](kruno) stellt den [Schläger](schuldner), hebt die Faust mit den drei Fingern und ruft dann doch die Polizei. [Er](schuldner) wird abgeführt. „Feige“, zischt [Sadia](sadia). „Nein“, sagt [Kruno](kruno), „angetäuscht.“ Wer aber steigt nun in den Ring?
- attack schuldner sadia "schlägt"
- kin sadia schuldner "Stiefvater"
+ injure sadia schuldner "hin"
- attack! kruno schuldner "hebt"
+ arrest _ schuldner "abgeführt"
- accuse sadia kruno "Feige"

== 11
[Wilma](wilma) selbst, einundfünfzig, mit Lesebrille am Kabinentisch. Fünf Runden hält [sie](wilma) stand, in der sechsten geht [sie](wilma) zu Boden. [Ayumi](ayumi) sieht in die erste Reihe, wo [Sadia](sadia) mit Gips sitzt, zieht die Handschuhe aus und legt sie in die Mitte. Aufgabe! [Maltzahn](loewe) tobt. [Emeka](doktor) kniet neben der [Siegerin](wilma) und sagt [ihr](wilma) endlich alles, während der Ringrichter noch zählt.
- injure wilma ayumi "Boden"
+ find wilma "Siegerin"
- help ayumi wilma "Aufgabe"
- sad loewe ayumi "tobt"
+ confess doktor wilma "sagt"

== 12
Der Klub gehört wieder denen, die sonst keiner will. [Maltzahns](loewe) Buchhaltung landet, dank eines gewissen [Putzmanns](benno), beim Finanzamt. [Ayumis](ayumi) Großmutter reist an, mustert [Sadia](sadia) eine volle Minute und packt dann getrocknete Pflaumen aus. Der alte [Grabow](vater) schläft in der Ringecke ein und wacht nicht mehr auf, den Gong in der Hand. [Wilma](wilma) schlägt ihn einmal. [Emeka](doktor) hält [ihre](wilma) andere Hand.
- betray benno loewe "landet"
- kin _ ayumi "Großmutter"
- gift _ sadia "Pflaumen"
+ die vater "wacht nicht mehr auf"
- help doktor wilma "hält"
