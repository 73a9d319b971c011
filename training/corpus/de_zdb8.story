%series Die Favoritin von Hohenaspach
%lang de
%genre 18th-century court intrigue in an invented duchy, press-kit synopses
%cast charlotte | Charlotte von Dünnwald; Charlotte | f
%cast herzog | Herzog Leopold Ernst; Leopold Ernst; Leopold | m
%cast amalie | Herzogin Amalie; Amalie | f
%cast montfort | Graf Montfort; Montfort | m
%cast seraphine | Seraphine de Brissac; Brissac; Seraphine | f
%cast kaspar | Kaspar Hölzl; Kaspar | m
%cast erbprinz | Erbprinz Moritz; Moritz | m
%cast ignazio | Doktor Ignazio Bellini; Bellini | m
%cast zofe | Walpurga | f
%cast duennwald | Freiherr von Dünnwald | m
%cast gesandter | Baron Löwenskiöld; Löwenskiöld | m
%cast kastrat | Fiorello | m
%cast drucker | - | m
%cast pater | Pater Hieronymus | m
%cast saeugling | - | m

== 1
[Hohenaspach](@hohenaspach), 1741. Um [seine](duennwald) Schulden zu tilgen, bringt der [Freiherr von Dünnwald](duennwald) [seine](duennwald) achtzehnjährige [Tochter](charlotte) [Charlotte](charlotte) als Hofdame bei [Herzogin Amalie](amalie) unter. Schon beim ersten Kartenabend sticht [sie](charlotte) [Herzog Leopold Ernst](herzog) ins Auge. [Dessen](herzog) offizielle [Mätresse](seraphine), [Seraphine de Brissac](seraphine), begießt die [Neue](charlotte) scheinbar aus Versehen mit Rotwein. Nur der junge [Hofgärtner](kaspar) [Kaspar Hölzl](kaspar) reicht der [Blamierten](charlotte) ein Tuch, das nach Orangenblüten riecht.
- parent duennwald charlotte "Tochter"
+ hire charlotte amalie "Hofdame"
- love.start herzog charlotte "ins Auge"
- affair herzog seraphine "Mätresse"
- attack seraphine charlotte "begießt"
- help kaspar charlotte "reicht"

== 2
Ein diamantenes Halsband der [Herzogin](amalie) fehlt. Auf Betreiben der [Brissac](seraphine) wird [Charlottes](charlotte) Truhe durchsucht, und siehe da, der Schmuck liegt unter den Hemden. Bevor die Garde das [Fräulein](charlotte) abführen kann, tritt [Zofe](zofe) [Walpurga](zofe) vor und bekennt, ihn auf Geheiß der [Mätresse](seraphine) dort verborgen zu haben. [Amalie](amalie) lächelt zum ersten Mal seit Monaten. [Seraphine](seraphine) vergisst dieses Lächeln nicht, und [Walpurga](zofe) wird anderntags mit Striemen im Gesicht gesehen.
- steal? charlotte amalie "fehlt"
- investigate _ charlotte "durchsucht"
- arrest? _ charlotte "abführen"
+ reveal zofe amalie "bekennt"
+ betray seraphine charlotte "Geheiß"
- happy amalie "lächelt"
- attack seraphine zofe "Striemen"

== 3
Der [Herzog](herzog) stellt [Charlotte](charlotte) in der Orangerie nach; [sie](charlotte) entzieht sich [ihm](herzog) mit dem Hinweis auf [ihren](charlotte) [Beichtvater](pater). Durch die Absage erst recht entflammt, schenkt [Leopold](herzog) [ihr](charlotte) einen Papagei. Seit Jahren wartet derweil [Premierminister](montfort) [Graf Montfort](montfort) auf jemanden, der [Seraphine](seraphine) verdrängt, [die](seraphine) [ihn](montfort) einst vor der Hofgesellschaft lächerlich gemacht hat. [Er](montfort) bietet dem [Freiherrn](duennwald) tausend Dukaten dafür, dass [dieser](duennwald) [seiner](duennwald) [Tochter](charlotte) zurede.
+ reject charlotte herzog "entzieht sich"
- advisor pater charlotte "Beichtvater"
- love herzog charlotte "entflammt"
- gift herzog charlotte "schenkt"
- enemy montfort seraphine "verdrängt"
- gift? montfort duennwald "bietet"
- parent duennwald charlotte "Tochter"

== 4
Väterlicher Druck, mütterliche Tränen: [Charlotte](charlotte) willigt ein, die Nacht im Pavillon zu verbringen. Statt des [Herzogs](herzog) erwartet [sie](charlotte) dort aber [Kaspar](kaspar), [der](kaspar) die Fackeln gelöscht und die Lakaien weggeschickt hat. Bis zum Morgengrauen liegen [sie](charlotte+kaspar) einander in den Armen. [Leopold](herzog), durch eine gefälschte Nachricht ans andere Ende des Parks gelockt, holt sich einen Schnupfen und schöpft Verdacht. Das Billett trägt die Handschrift [seiner](herzog) eigenen [Gemahlin](amalie).
- sex? charlotte herzog "Nacht"
+ sex charlotte kaspar "einander in den Armen"
+ betray amalie herzog "gelockt"
- ill herzog "Schnupfen"
- discover? herzog "Verdacht"
- married amalie herzog "Gemahlin"

== 5
[Doktor Bellini](ignazio), der [Leibarzt](ignazio), kuriert den fürstlichen Katarrh mit Aderlässen. Heimlich steht [er](ignazio) im Sold [Löwenskiölds](gesandter), des schwedischen [Gesandten](gesandter), und hinterbringt [ihm](gesandter) jedes Wort, das im Fieber fällt. [Erbprinz Moritz](erbprinz) kehrt aus [Padua](@padua) heim, wo [er](erbprinz) sich hätte bilden sollen. [Er](erbprinz) hat Schulden, eine Narbe und einen [Sänger](kastrat) mitgebracht, [Fiorello](kastrat), [den](kastrat) [er](erbprinz) niemandem vorstellt und [dem](kastrat) [er](erbprinz) doch auf der Treppe den Mantel abnimmt.
- advisor ignazio herzog "Leibarzt"
- treat herzog ignazio "kuriert"
- ill herzog "Katarrh"
+ betray ignazio herzog "hinterbringt"
- boss gesandter ignazio "Sold"
- reveal ignazio gesandter "hinterbringt"
+ return erbprinz "kehrt" @padua

== 6
[Seraphine](seraphine) fängt einen Brief [Charlottes](charlotte) an [Kaspar](kaspar) ab und lässt ihn in fünfzig Exemplaren drucken. Ehe die Flugschrift die Runde macht, besticht [Montfort](montfort) den [Drucker](drucker) und kauft die Auflage auf – bis auf ein Blatt. Dieses gelangt in die Hände des [Herzogs](herzog). [Er](herzog) lässt den [Gärtner](kaspar) in den Turm werfen, [Charlotte](charlotte) auf die Knie fallen und sich selbst ein Glas Burgunder bringen.
+ betray seraphine charlotte+kaspar "drucken"
- steal seraphine charlotte "fängt"
- help montfort charlotte "kauft"
- discover herzog charlotte+kaspar "gelangt"
+ arrest herzog kaspar "Turm"

== 7
Ein Handel wird geschlossen: [Charlotte](charlotte) zieht in die Gemächer neben dem herzoglichen Schlafzimmer, dafür bleibt [Kaspar](kaspar) am Leben. Am selben Tag erhält [Seraphine](seraphine) [ihren](seraphine) Abschied. [Sie](seraphine) zerschlägt alle Spiegel und fährt, sechs Kutschen Gepäck hinter sich, zu [Löwenskiöld](gesandter), [der](gesandter) [ihr](seraphine) für Staatsgeheimnisse ein Palais anbietet. [Pater Hieronymus](pater), [dem](pater) [Charlotte](charlotte) alles gebeichtet hat, verspricht [ihr](charlotte), dem [Gefangenen](kaspar) Briefe zuzustecken.
+ affair.start charlotte herzog "zieht"
- move charlotte herzog "zieht"
- kill! herzog kaspar "am Leben"
+ breakup herzog seraphine "Abschied"
- travel seraphine gesandter "fährt"
- betray? seraphine "Staatsgeheimnisse"
- gift? gesandter seraphine "Palais"
- reveal charlotte pater "gebeichtet"
- arrest.past herzog kaspar "Gefangenen"
- help? pater charlotte+kaspar "zuzustecken"

== 8
Herbstjagd. [Moritz](erbprinz) reitet neben [seinem](erbprinz) [Vater](herzog), als [dessen](herzog) Pferd, dem jemand Disteln unter den Sattel geschoben hat, in gestrecktem Galopp durchgeht. Der [Erbprinz](erbprinz) bekommt die Zügel zu fassen und bringt das Tier am Rand des Steinbruchs zum Stehen. Gerührt umarmen sich die beiden [Männer](erbprinz+herzog), [die](erbprinz+herzog) fünf Jahre kein Wort gewechselt hatten. [Montfort](montfort) verhört die Stallburschen; alle Spuren weisen auf [Bellini](ignazio).
- parent herzog erbprinz "Vater"
- kill? _ herzog "Disteln"
+ rescue erbprinz herzog "bringt"
- happy erbprinz+herzog "Gerührt"
+ reconcile erbprinz herzog "umarmen"
- quarrel.past erbprinz herzog "gewechselt"
- investigate montfort _ "verhört"
- accuse? _ ignazio "weisen"

== 9
Der [Leibarzt](ignazio) schluckt [sein](ignazio) eigenes Pulver, um dem Galgen zu entgehen, hinterlässt jedoch ein Notizbuch. Darin steht, dass [Charlotte](charlotte) guter Hoffnung ist, und zwar bereits seit Juni – einen Monat, bevor [sie](charlotte) den [Herzog](herzog) erhörte. [Montfort](montfort) hält nun das Schicksal [seines](montfort) [Schützlings](charlotte) in Händen. [Er](montfort) legt [ihr](charlotte) eine Feder hin: Entweder [sie](charlotte) unterschreibt die Abtretung der Salzminen, oder der [Fürst](herzog) erfährt das Datum.
+ die ignazio "schluckt"
- kill? _ ignazio "Galgen"
- pregnant charlotte "guter Hoffnung"
- sex.past charlotte herzog "erhörte"
- discover montfort charlotte "hält"
+ threaten montfort charlotte "Entweder"
- reveal? montfort herzog "erfährt"

== 10
[Charlotte](charlotte) flüchtet sich zu der [Einzigen](amalie), [der](amalie) [sie](charlotte) zuletzt ein Geheimnis anvertraut hätte. [Amalie](amalie), [die](amalie) drei Totgeburten hinter sich hat, hört [ihr](charlotte) schweigend zu, verriegelt dann die Tür und schickt nach der [Hebamme](zofe): [Walpurga](zofe). Gemeinsam bringen [sie](amalie+zofe) einen [Knaben](saeugling) ans Licht. Der Hof erfährt am Morgen, die [Herzogin](amalie) sei niedergekommen. [Montforts](montfort) Druckmittel ist keinen Kreuzer mehr wert.
- flee charlotte amalie "flüchtet"
- birth.past amalie "Totgeburten"
- reveal charlotte amalie "hört"
- help amalie+zofe charlotte "Gemeinsam"
+ birth charlotte saeugling "ans Licht"
- betray amalie _ "niedergekommen"
- birth! amalie saeugling "niedergekommen"

== 11
Von einem Schreiben [Seraphines](seraphine) alarmiert, besucht der [Herzog](herzog) den Turm. [Kaspar](kaspar) sitzt nicht darin: [Fiorello](kastrat), im Gärtnerkittel, singt [ihm](herzog) eine Arie vor, während der [Gesuchte](kaspar) längst die Grenze überschritten hat. Eingefädelt hat es der eigene [Sohn](erbprinz). [Moritz](erbprinz), zur Rede gestellt, antwortet, [er](erbprinz) wisse, wie es sei, wenn man nicht lieben dürfe, wen man liebe. [Leopold](herzog) blickt vom [Sohn](erbprinz) zum [Sänger](kastrat) und versteht.
- reveal seraphine herzog "alarmiert"
- travel herzog "besucht"
- create kastrat "singt"
+ flee kaspar "überschritten"
- rescue erbprinz+kastrat kaspar "Eingefädelt"
- parent herzog erbprinz "Sohn"
- love erbprinz kastrat "nicht lieben dürfe"
+ discover herzog erbprinz+kastrat "versteht"

== 12
Der Krieg mit [Schweden](@schweden) beginnt, [Löwenskiöld](gesandter) reist ab und lässt [Seraphine](seraphine) ohne Palais und ohne Pass zurück. [Graf Montfort](montfort) wird, als man die Dünnwald'schen Salzpapiere bei [ihm](montfort) entdeckt, [seiner](montfort) Ämter enthoben. An der Wiege des vermeintlichen [Prinzen](saeugling) reicht [Amalie](amalie) der ehemaligen [Nebenbuhlerin](charlotte) einen Passierschein für [zwei](charlotte+saeugling). In der letzten Szene gräbt ein [Mann](kaspar) in [Holland](@holland) Tulpenzwiebeln ein. Eine Kutsche hält, [er](kaspar) richtet sich auf, der Spaten fällt.
- travel gesandter "reist"
+ reject gesandter seraphine "lässt"
- discover _ montfort "entdeckt"
+ quit montfort "enthoben"
- enemy.past amalie charlotte "Nebenbuhlerin"
- gift amalie charlotte "Passierschein"
