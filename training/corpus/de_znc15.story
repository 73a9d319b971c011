%series Saal Bosporus
%lang de
%genre family comedy about a wedding hall in Mannheim, TV listings
%cast nermin  | Nermin Aksoy; Nermin | f
%cast cihan   | Cihan Aksoy; Cihan | m
%cast defne   | Defne | f
%cast ozan    | Ozan | m
%cast vicky   | Vicky Stöhr; Vicky | f
%cast stoehr  | Werner Stöhr; Stöhr | m
%cast tante   | Tante Perihan; Perihan | f
%cast lamin   | Lamin Ceesay; Lamin | m
%cast dj      | DJ Sultan; Sultan | m
%cast gloria  | Gloria | f
%cast konditor | - | m
%cast baby    | Rosi | f
%cast arzt | - | m
%cast opa | - | m
%cast awa | Awa | f
%cast kollegin | - | f

== 1 Dreihundert Gäste
[Nermin](nermin) und [Cihan Aksoy](cihan) richten anderen die schönsten Feste aus und gehen selbst seit Monaten getrennt frühstücken. [Ihre](cihan+nermin) [Älteste](defne), [Defne](defne), soll Samstag unter der Discokugel den [Konditor](konditor) heiraten, [den](konditor) [Tante Perihan](tante) aufgetan hat. Am Freitag gibt [sie](defne) [ihm](konditor) den Ring zurück. [Ihr](defne) [Bruder](ozan) [Ozan](ozan) trägt es mit Humor, denn [er](ozan) hat selbst ein Geheimnis: [Er](ozan) wohnt heimlich bei [Vicky](vicky), [deren](vicky) [Vater](stoehr) gegen den Saal prozessiert.
- married cihan nermin "Aksoy"
- parent cihan+nermin defne "Älteste"
- wedding? defne konditor "heiraten"
- find tante konditor "aufgetan"
+ breakup defne konditor "Ring"
- sibling defne ozan "Bruder"
- housemate ozan vicky "wohnt"
- parent stoehr vicky "Vater"
- enemy cihan+nermin stoehr "prozessiert"

== 2 Übrig gebliebene Torte
Fünf Stockwerke Sahne, und keiner mag. Der verschmähte [Konditor](konditor) sitzt in der Küche und lässt sich von [Nermin](nermin) die Schulter klopfen. [Cihan](cihan) kommt hinzu, zieht falsche Schlüsse und wirft mit Marzipan. [Perihan](tante) nimmt [ihren](tante) [Neffen](cihan) beiseite: Wer so wirft, der liebe noch. [Defne](defne) flüchtet auf den Parkplatz und stößt mit [Lamin Ceesay](lamin) zusammen, dem neuen [Haustechniker](lamin), [der](lamin) [ihr](defne) den Schleier aus der Speiche zieht. Kein Wort fällt, nur ein Schraubenschlüssel.
- sad konditor "verschmähte"
- help nermin konditor "klopfen"
- jealous cihan konditor "falsche Schlüsse"
- attack cihan konditor "wirft"
- kin cihan tante "Neffen"
- love? cihan nermin "liebe"
- flee defne "flüchtet"
+ meet defne lamin "stößt"
- hire lamin "neuen"
- help lamin defne "Schleier"

== 3 Lärmschutz
[Werner Stöhr](stoehr), [Nachbar](stoehr) und [Oboist](stoehr) im Ruhestand, hat vor Gericht zehn Dezibel gewonnen. Beim Feiern in der Kneipe gerät [er](stoehr) mit [DJ Sultan](dj) an einen Tisch, ohne zu wissen, mit wem [er](stoehr) da Brüderschaft trinkt. [Vicky](vicky) ist die Regel ausgeblieben. [Sie](vicky) sagt [Ozan](ozan), [er](ozan) möge sich setzen; [er](ozan) sitzt bereits. Statt zu jubeln, wird [ihm](ozan) schwarz vor Augen. [Gloria](gloria), die [Putzfrau](gloria), hört hinter der Tür mit und bekreuzigt sich.
- neighbour cihan+nermin stoehr "Nachbar"
- find stoehr "gewonnen"
- celebrate stoehr "Feiern"
- friend.start dj stoehr "Brüderschaft"
- discover! stoehr dj "ohne zu wissen"
+ pregnant? vicky ozan "Regel"
- reveal vicky ozan "sagt"
- happy! ozan "jubeln"
- ill ozan "schwarz vor Augen"
- discover gloria ozan+vicky "hört"

== 4 Montags Ruhetag
Heute feiert niemand. [Defne](defne) wischt mit [Gloria](gloria). [Gloria](gloria) weiß etwas. [Defne](defne) fragt [Gloria](gloria). [Gloria](gloria) redet sich um Kopf und Kragen. Jetzt weiß [Defne](defne) von [Vicky](vicky). [Defne](defne) gratuliert [Ozan](ozan). [Ozan](ozan) verflucht [Gloria](gloria). Auf dem Dach dreht [Lamin](lamin) Schrauben. [Defne](defne) bringt [Lamin](lamin) Tee. Den Tee trinkt [Defne](defne) selbst, so lange reden [die zwei](defne+lamin). Unten sucht [Perihan](tante) schon einen Mann für [Defne](defne).
- colleague defne gloria "wischt"
+ reveal gloria defne "redet sich"
- discover defne vicky "weiß Defne"
- sad ozan gloria "verflucht"
- gift defne lamin "bringt"
- flirt defne lamin "reden"
- wedding? _ defne "einen Mann"

== 5 Der Kandidat
[Tante Perihans](tante) jüngster [Fund](arzt) ist Zahnarzt, spricht vier Sprachen und hat in jeder etwas an [Defne](defne) auszusetzen. [Sie](defne) isst das Menü auf und bittet [ihn](arzt) dann höflich zur Garderobe. [Lamin](lamin), [der](lamin) als Kellner einsprang, verschüttet die Suppe genau dort, wo sie hingehört. [Cihan](cihan) macht sich über den [Techniker](lamin) lustig, und zum ersten Mal widerspricht [Nermin](nermin) [ihrem](nermin) [Mann](cihan) vor Gästen: [Ihr](nermin) [Vater](opa) habe Heizungen repariert. Danach schläft [Cihan](cihan) im Saal, auf vierzig Stuhlkissen.
- accuse arzt defne "auszusetzen"
- date arzt defne "Menü"
+ reject defne arzt "Garderobe"
- attack lamin arzt "verschüttet"
- quarrel cihan nermin "widerspricht"
- married cihan nermin "Mann"
- parent opa nermin "Vater"
- move cihan "schläft"

== 6 Das falsche Klo
[Stöhr](stoehr) schleicht sich in den Saal, um mit einem Messgerät Beweise zu sammeln, und schließt sich versehentlich auf der Damentoilette ein. Befreit wird [er](stoehr) von [Perihan](tante), mit Haarnadel. [Sie](tante) sieht einen [Witwer](stoehr), [er](stoehr) eine [Frau](tante) mit Werkzeug. Im Nebenraum hält [Vicky](vicky) [Ozan](ozan) eine Standpauke, denn [er](ozan) hat [seinen](ozan) [Eltern](cihan+nermin) noch immer nichts gebeichtet. Da fällt der Name Enkel. [Stöhr](stoehr), den Hosenladen offen, steht in der Tür und lässt das Gerät fallen.
- investigate stoehr cihan+nermin "Beweise"
+ rescue tante stoehr "Befreit"
- flirt stoehr tante "sieht"
- married.past _ stoehr "Witwer"
- quarrel ozan vicky "Standpauke"
- parent cihan+nermin ozan "Eltern"
- reveal! ozan cihan+nermin "gebeichtet"
+ discover stoehr ozan+vicky "Enkel"

== 7 Familienrat
[Stöhr](stoehr) gegen [Aksoy](cihan): Die künftigen [Großväter](cihan+stoehr) brüllen einander an, bis [DJ Sultan](dj) den Regler hochzieht und [beide](cihan+stoehr) erkennen, dass [sie](cihan+stoehr) denselben [Zechkumpan](dj) haben. Einig sind [sie](cihan+stoehr) sich nur darin, dass geheiratet werden muss. [Vicky](vicky) will aber nicht müssen und zieht mit dem Bauch zu [ihrer](vicky) alten [Schulfreundin](defne) [Defne](defne). [Nermin](nermin) strickt bereits. [Ozan](ozan) übernachtet neben [seinem](ozan) [Vater](cihan) auf den Stuhlkissen; [die zwei](cihan+ozan) reden bis früh über das, was man Frauen hätte sagen sollen.
+ quarrel cihan stoehr "brüllen"
- friend cihan+stoehr dj "Zechkumpan"
- wedding? ozan vicky "geheiratet"
- kin? baby cihan+stoehr "Großväter"
- pregnant vicky ozan "Bauch"
- move vicky defne "zieht"#2
- friend defne vicky "Schulfreundin"
- parent cihan ozan "Vater"

== 8 Abkühlung
[Lamin](lamin) repariert die Klimaanlage. [Defne](defne) hält die Leiter. [Lamin](lamin) rutscht ab. [Lamin](lamin) landet auf [Defne](defne). [Defne](defne) küsst [Lamin](lamin). Die Leiter fällt auf [Sultan](dj). [Sultan](dj) muss zum Röntgen. Im Röntgen arbeitet [Lamins](lamin) [Frau](awa). Ja, [Frau](awa). [Lamin](lamin) hat [sie](awa) nie erwähnt. [Sultan](dj) plaudert mit [Awa](awa). [Awa](awa) ruft [Lamin](lamin) an. Neben [Lamin](lamin) hebt [Defne](defne) ab.
- help defne lamin "hält"
+ kiss defne lamin "küsst"
- injure dj "fällt"
- married awa lamin "Frau"
- cheat lamin awa "küsst"
- reveal! lamin defne "nie erwähnt"
- reveal dj awa "plaudert"
+ discover defne awa "hebt"

== 9 Papiere
Die Ehe mit [Awa](awa), beteuert [Lamin](lamin), sei nur des Aufenthalts wegen geschlossen worden, [Awa](awa) liebe eine [Kollegin](kollegin). [Defne](defne), gebranntes Kind, glaubt [ihm](lamin) nicht und lässt sich vom [Konditor](konditor) ins Kino einladen. Während des Films hält [dieser](konditor) schüchtern an, mit Popcorn. Bevor [sie](defne) antworten kann, beugt sich aus der Reihe dahinter eine [Fremde](awa) vor: [Sie](awa) sei die [Gattin](awa), und [ihr](awa) [Mann](lamin) sage die Wahrheit. Daneben winkt die [Kollegin](kollegin).
- married awa lamin "Ehe"
- love awa kollegin "liebe"
- colleague awa kollegin "Kollegin"
- reject defne lamin "glaubt ihm nicht"
- invite konditor defne "einladen"
- date defne konditor "Kino"
+ propose konditor defne "hält"
+ reveal awa defne "Wahrheit"

== 10 Generalprobe
[Vicky](vicky) hat sich erweichen lassen, jedoch zu [ihren](vicky) Bedingungen: kein Gold, keine Oboe, [Perihan](tante) spielt nicht Schicksal. [Perihan](tante) hat ohnehin zu tun, [Stöhr](stoehr) bringt [ihr](tante) das Atmen bei. [Awa](awa) und [Lamin](lamin) trennen sich auf dem Amt per Handschlag. [Cihan](cihan), des Stuhlkissens müde, hat für [Nermin](nermin) heimlich tanzen gelernt und tritt [ihr](nermin) auf beide Füße. [Sie](nermin) lacht [ihn](cihan) aus. [Sie](nermin) lacht weiter, mit dem Kopf an [seiner](cihan) Brust.
- engaged.start ozan vicky "erweichen"
- advisor stoehr tante "bringt"
+ divorce awa lamin "trennen"
- happy nermin "lacht"
+ reconcile cihan nermin "Brust"

== 11 Samstag
Im Saal spielt die Kapelle, im Flur fehlt die [Braut](vicky). Unter der Dusche der Damengarderobe liegt [Vicky](vicky) in den Wehen, [Gloria](gloria) hat früher in [Accra](@accra) Kinder geholt und krempelt die Ärmel hoch. [Ozan](ozan) wird die Hand zerquetscht. Draußen hält [Defne](defne) die dreihundert Gäste bei Laune und merkt erst nach der dritten Ansage, dass [Lamin](lamin) am Lichtpult jeden [ihrer](defne) Schritte verfolgt. Als drinnen ein Schrei ertönt, der keiner Oboe gehört, fallen [Stöhr](stoehr) und [Cihan](cihan) sich um den Hals.
- wedding? ozan vicky "Braut"
+ birth vicky baby "Wehen"
- help gloria vicky "krempelt"
- injure ozan vicky "zerquetscht"
- love lamin defne "verfolgt"
- reconcile cihan stoehr "um den Hals"

== 12 Kehraus
Getraut wird nachgeholt, mit [Rosi](baby) im Tragetuch. Danach wird der Saal leer, wie Säle eben leer werden; auf der Tanzfläche liegt ein einzelner Schuh. [Gloria](gloria) fegt. Der [Konditor](konditor) hebt den Schuh auf, fragt [sie](gloria), wem er passe, und siehe da. [Perihan](tante) zieht zu [Stöhr](stoehr) hinter die Lärmschutzwand. Am Lichtpult stehen [zwei](defne+lamin) und drehen an keinem Regler: [Defne](defne) hat [Lamin](lamin) gefragt, ob [er](lamin) noch zu haben sei. Mit [Perihan](tante) hatte das einmal nichts zu tun.
+ wedding ozan vicky "Getraut"
- flirt gloria konditor "wem er passe"
- move tante stoehr "zieht"
+ couple.start defne lamin "stehen"
- confess defne lamin "gefragt"
