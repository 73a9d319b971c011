%series Kammer Drei
%lang de
%genre courtroom drama in Görlitz on the Neisse, encyclopaedia episode list
%cast noack | Richterin Hanka Noack; Hanka Noack; Noack; Hanka | f
%cast mirtschin | Staatsanwalt Jurij Mirtschin; Mirtschin; Jurij | m
%cast wieland | Wieland Prasse; Prasse; Wieland | m
%cast ola | Aleksandra Wrona; Ola; Wrona | f
%cast prasse2 | Constanze Prasse; Constanze | f
%cast zoelfel | Schöffe Zölfel; Zölfel | m
%cast bertl | Bertl Hoyer; Hoyer; Bertl | m
%cast mutter | Marka Noack; Marka | f
%cast quyen | Quyen | f
%cast glaser | Rico Seibt; Seibt; Rico | m
%cast kantor | - | m
%cast bote | - | m
%cast pole | Zbyszek | m
%cast neue | - | f
%cast galerist | - | m
%cast olamutter | - | f

== 1 Die Robe
Nach sieben Jahren am Oberlandesgericht in [Dresden](@dresden) wird [Richterin Hanka Noack](noack) auf eigenen Wunsch nach [Görlitz](@goerlitz) versetzt, um [ihre](noack) an Demenz erkrankte [Mutter](mutter) [Marka](mutter) zu pflegen. Gleich im ersten Verfahren hat [sie](noack) über einen [Kirchenmusiker](kantor) zu befinden, [der](kantor) die Kollekte eingesteckt haben soll, und [ihr](noack) gegenüber sitzen zwei alte [Bekannte](mirtschin+wieland): der [Staatsanwalt](mirtschin) [Jurij Mirtschin](mirtschin), mit [dem](mirtschin) [sie](noack) die Referendarzeit verbracht hat, und der [Verteidiger](wieland) [Wieland Prasse](wieland), [ihr](noack) geschiedener [Mann](wieland). Den [Kantor](kantor) spricht [sie](noack) frei.
+ hire noack "versetzt" @goerlitz
- parent mutter noack "Mutter"
- ill mutter "Demenz"
- help? noack mutter "pflegen"
- steal? kantor "eingesteckt"
- colleague.past mirtschin noack "Referendarzeit"
- ex noack wieland "geschiedener Mann"
- divorce.past noack wieland "geschiedener"
- advisor wieland kantor "Verteidiger"
+ help noack kantor "spricht"

== 2 Viadukt
Unter dem Eisenbahnviadukt liegt mit eingedrücktem Kehlkopf die Leiche eines polnischen [Uhrenhändlers](pole), und schon am Abend führt man der [Haftrichterin](noack) den [Glaser](glaser) [Rico Seibt](glaser) vor, [der](glaser) dem [Toten](pole) laut [seiner](glaser) eigenen Aussage einen Wecker vor die Füße geworfen, [ihn](pole) aber sonst nicht angerührt hat. Die [Dolmetscherin](ola) [Aleksandra Wrona](ola), [die](ola) das Verhör übersetzt, wird beim Namen des [Händlers](pole) kreidebleich. [Mirtschin](mirtschin) beantragt Haft, die [Noack](noack) mit Bauchschmerzen anordnet; den [Verdächtigen](glaser) vertritt auf Bitten [seiner](glaser) [Großmutter](quyen), der [Blumenfrau](quyen) [Quyen](quyen), der [Anwalt](wieland) aus der Brüderstraße.
+ kill _ pole "eingedrücktem Kehlkopf"
- attack.past glaser pole "geworfen"
- kill! glaser pole "nicht angerührt"
- sad ola "kreidebleich"
- accuse mirtschin glaser "beantragt"
+ arrest noack glaser "anordnet"
- advisor wieland glaser "vertritt"
- kin glaser quyen "Großmutter"

== 3 Der Schöffe
Für den Hauptprozess wird [Zölfel](zoelfel), ein pensionierter [Straßenbahner](zoelfel) mit Hörgerät, als Schöffe ausgelost, [der](zoelfel) vor Jahren bei einer Schlägerei am Postplatz ein Auge eingebüßt hat und dem [Angeklagten](glaser), [der](glaser) [ihn](zoelfel) an den damaligen Täter erinnert, von vornherein jede Milde versagt. [Prasse](wieland) lehnt [ihn](zoelfel) wegen Befangenheit ab, und [seine](wieland) frühere [Frau](noack) gibt dem Antrag statt. Der gekränkte [Rentner](zoelfel) passt [sie](noack) nach Dienstschluss am Fahrradständer ab und stellt [ihr](noack) in Aussicht, [sie](noack) werde das noch bereuen.
- hire zoelfel "ausgelost"
- injure.past zoelfel "Auge eingebüßt"
+ reject wieland zoelfel "lehnt"
- ex noack wieland "frühere Frau"
- quit zoelfel noack "Antrag statt"
- sad zoelfel "gekränkte"
+ threaten zoelfel noack "bereuen"

== 4 Zeugenstand
Saal elf ist voll. Vorne sitzt [Quyen](quyen). [Quyen](quyen) hat einen Strauß dabei. Der ist für [Rico](glaser). Ein [Fahrradbote](bote) sagt aus. Der [Bote](bote) kennt [Rico](glaser) von früher. [Er](bote) hat einen zweiten [Mann](bertl) am Viadukt bemerkt. Der [Mann](bertl) hinkte. [Jurij](mirtschin) glaubt dem [Boten](bote) nicht. Draußen überfährt ein Wagen den [Boten](bote). Der Wagen hält nicht an. [Ola](ola) kniet sich neben den [Jungen](bote). [Sie](ola) zieht den Gürtel um [sein](bote) Bein. Die Ärzte können das Bein retten. Auf den Stufen liegt [Quyens](quyen) Strauß.
- gift? quyen glaser "für Rico"
- reveal bote _ "sagt aus"
- friend.past bote glaser "von früher"
- discover.past bote bertl "bemerkt"
+ injure bote "überfährt"
- flee _ "hält nicht an"
- help ola bote "kniet"
- treat bote _ "Ärzte"

== 5 Hinkefuß
Da auch der [Gerichtsdiener](bertl) der Kammer, der allseits beliebte [Bertl Hoyer](bertl), seit einem Arbeitsunfall das linke Bein nachzieht, fällt [Mirtschins](mirtschin) Augenmerk notgedrungen auf [ihn](bertl), obwohl [Hoyer](bertl) und [er](mirtschin) seit der Konfirmation unzertrennlich sind. Der [Freund](bertl) hat für die Tatnacht ein Alibi, das ausgerechnet die [Frau](prasse2) des [Verteidigers](wieland) liefert: [Constanze Prasse](prasse2) beteuert, [er](bertl) habe mit [ihr](prasse2) bis zum Morgen Inventur in der Galerie gemacht. [Ihr](prasse2) [Gatte](wieland), [der](wieland) zur selben Zeit vergeblich in der Galerie angerufen hat, sagt [ihr](prasse2) zu Hause auf den Kopf zu, dass [sie](prasse2) lügt.
- injure.past bertl "Arbeitsunfall"
- investigate mirtschin bertl "Augenmerk"
- friend bertl mirtschin "unzertrennlich"
- married prasse2 wieland "Frau"
+ help prasse2 bertl "Alibi"
+ accuse wieland prasse2 "auf den Kopf"
- betray prasse2 _ "lügt"

== 6 Zeiger
Beim Ausräumen der Wohnung [ihrer](noack) [Mutter](mutter), [die](mutter) nun doch in ein Heim übersiedelt, stößt [Hanka](noack) auf eine Taschenuhr mit polnischer Widmung, die die verwirrte [Marka](mutter) von dem »netten [Herrn](bertl) mit dem Bein« bekommen haben will. [Sie](noack) zeigt sie der [Dolmetscherin](ola), und unter Tränen weiht [diese](ola) die [Richterin](noack) ein: Die Uhr habe [ihrem](ola) [Vater](pole) gehört, und [ihr](ola) [Vater](pole) sei der [Tote](pole) vom Viadukt. Nach der Scheidung der [Eltern](olamutter+pole) habe [sie](ola) zwanzig Jahre lang nicht mit [ihm](pole) gesprochen, am Tag vor [seinem](pole) Tod aber hätten [sie](ola+pole) sich aussöhnen wollen.
- parent mutter noack "Mutter"
- move mutter "übersiedelt"
- find noack "stößt"
- gift bertl mutter "bekommen"
- sad ola "Tränen"
+ reveal ola noack "weiht"
- parent pole ola "Vater"
- die.past pole "Tod"
- divorce.past olamutter pole "Scheidung"
- parent olamutter ola "Eltern"
- quarrel.past ola pole "nicht mit ihm gesprochen"
- reconcile.past? ola pole "aussöhnen"

== 7 Inventur
Ein [Galerist](galerist) aus [Breslau](@breslau) erkennt auf einem Foto mehrere Uhren wieder, die im Vorjahr aus dem dortigen Museum verschwunden sind und seither von [Constanze Prasse](prasse2) unter der Hand vertrieben werden; geliefert hat sie der ermordete [Zbyszek](pole). Der [Anwalt](wieland), [den](wieland) der Fund in den Keller [seiner](wieland) eigenen [Frau](prasse2) führt, steht vor der Frage, ob [er](wieland) den [Glaser](glaser) retten oder [sie](prasse2) schonen soll. [Er](wieland) entscheidet sich, legt das Mandat nieder und übergibt den Kellerschlüssel [seiner](wieland) [Exfrau](noack). [Constanze](prasse2) hat unterdessen den Zug nach [Prag](@prag) bestiegen.
- discover galerist _ "erkennt"
- steal.past _ "verschwunden"
- kill.past _ pole "ermordete"
- discover wieland prasse2 "der Fund"
- married prasse2 wieland "Frau"
- rescue? wieland glaser "retten"
+ quit wieland glaser "legt"
- ex noack wieland "Exfrau"
+ betray wieland prasse2 "übergibt"
- flee prasse2 "Zug" @prag

== 8 Unter Freunden
[Mirtschin](mirtschin) lädt den [Gerichtsdiener](bertl) zum Angeln ein, wie an jedem zweiten Samstag, und fragt [ihn](bertl) erst beim dritten Bier, woher [er](bertl) die [Galeristin](prasse2) kenne. [Bertl](bertl), [der](bertl) lügen nie gelernt hat, gibt zu, dass [sie](prasse2) [seine](bertl) [Halbschwester](prasse2) ist, von [der](prasse2) auch der ahnungslose [Ehemann](wieland) nichts weiß, und dass [er](bertl) für [sie](prasse2) in jener Nacht etwas Schweres zum Viadukt getragen hat. Der [Staatsanwalt](mirtschin) holt die Leine ein. [Er](mirtschin) bringt es nicht über sich, [seinem](mirtschin) [Kindheitsfreund](bertl) Handschellen anzulegen, und lässt [ihn](bertl) bis Montag laufen.
- invite mirtschin bertl "lädt"
- investigate mirtschin bertl "fragt"
+ reveal bertl mirtschin "gibt"
- sibling bertl prasse2 "Halbschwester"
- discover! wieland bertl+prasse2 "nichts weiß"
- help.past bertl prasse2 "getragen"
+ arrest! mirtschin bertl "bringt es nicht"
- friend bertl mirtschin "Kindheitsfreund"

== 9 Montag
Am Montag kommt [Bertl](bertl) nicht zum Dienst. [Hanka](noack) wartet auf [Bertl](bertl). Um neun hebt [Zölfel](zoelfel) im Stadtpark einen Stock auf. Der Stock gehört dem [Gerichtsdiener](bertl). Im Teich treibt [Hoyer](bertl). [Zölfel](zoelfel) kann schwimmen. [Er](zoelfel) holt [Hoyer](bertl) heraus. Der [Alte](zoelfel) mit dem Glasauge pumpt und pumpt. [Hoyer](bertl) atmet wieder. Freiwillig ist [er](bertl) nicht ins Wasser gegangen. Den Stoß hat [er](bertl) im Rücken gespürt. Eine [Frau](prasse2) roch nach Veilchen. Das Parfüm kennt [Wieland](wieland). Am Ufer quaken Enten.
- find zoelfel bertl "treibt"
+ rescue zoelfel bertl "holt"
- recover bertl "atmet"
+ attack prasse2 bertl "Stoß"
- discover wieland prasse2 "kennt"

== 10 Auslieferung
In [Prag](@prag), wohin [sie](prasse2) nach dem Anschlag auf [ihren](prasse2) eigenen [Bruder](bertl) zurückgekehrt ist, wird die [Galeristin](prasse2) von zwei Zielfahndern aus einem Dampfbad geholt und nach [Görlitz](@goerlitz) überstellt. Dort wirft [sie](prasse2) sich zum allgemeinen Erstaunen der [Dolmetscherin](ola) zu Füßen, beteuert, der [Händler](pole) habe [sie](prasse2) mit den Museumsuhren unter Druck gesetzt, und schiebt die Tat dem [Halbbruder](bertl) zu. [Ola](ola), [die](ola) jedes Wort ins Polnische übertragen muss, obwohl es um den eigenen [Vater](pole) geht, übersetzt bis zum letzten Satz und legt dann [ihr](ola) Amt nieder.
- attack.past prasse2 bertl "Anschlag"
- sibling bertl prasse2 "Bruder"
- return prasse2 "zurückgekehrt" @prag
+ arrest _ prasse2 "geholt"
- threaten.past pole prasse2 "unter Druck"
+ accuse prasse2 bertl "schiebt"
- parent pole ola "Vater"
- quit ola "legt"

== 11 Im Namen des Volkes
Der [Staatsanwalt](mirtschin), [der](mirtschin) dem Gerichtspräsidenten [seine](mirtschin) Milde am Angelteich selbst angezeigt hat, wird von dem Fall abgezogen; an [seiner](mirtschin) Stelle klagt eine junge [Frau](neue) aus [Bautzen](@bautzen). Mit Krücken humpelt der genesene [Fahrradbote](bote) in den Saal und weist auf die [Angeklagte](prasse2) als die Fahrerin jenes Wagens. Unter dem Gewicht der Indizien sinkt [Constanze](prasse2) in sich zusammen: Ja, [sie](prasse2) habe [Zbyszek](pole) mit dem Knie erdrückt, [ihr](prasse2) [Bruder](bertl) habe geglaubt, einen Teppich zu schleppen. [Noack](noack) verhängt lebenslange Haft und setzt den [Enkel](glaser) der [Blumenfrau](quyen) auf freien Fuß.
- reveal mirtschin _ "angezeigt"
- quit mirtschin "abgezogen"
- hire neue "an seiner Stelle"
- recover bote "genesene"
+ accuse bote prasse2 "weist"
- injure.past bote prasse2 "Fahrerin"
+ kill.past prasse2 pole "erdrückt"
- sibling bertl prasse2 "Bruder"
- arrest noack prasse2 "lebenslange Haft"
- kin glaser quyen "Enkel"
- rescue noack glaser "auf freien Fuß"

== 12 Zwei Ufer
[Marka](mutter) schläft im Heim, die Hand in der [ihrer](mutter) [Tochter](noack), friedlich ein, und an [ihrem](mutter) Grab stehen neben [Hanka](noack) auch der einstige [Gatte](wieland), [der](wieland) wieder ledig ist, und der versetzte [Ankläger](mirtschin), [der](mirtschin) [ihr](noack) wortlos den Schirm hält. [Ola](ola) trägt die Taschenuhr über die Brücke nach [Zgorzelec](@zgorzelec) und stellt sie dort bei [ihrer](ola) [Mutter](olamutter) auf die Anrichte. [Bertl](bertl), zu einer Geldstrafe verurteilt, bekommt [seinen](bertl) Posten zurück; [sein](bertl) [Lebensretter](zoelfel) wird zur Neueröffnung der Kantine eingeladen und darf, was [ihm](zoelfel) viel bedeutet, als Erster an der [Richterin](noack) vorbei hinein.
- parent mutter noack "Tochter"
+ die mutter "schläft"
- ex noack wieland "einstige Gatte"
- divorce.past _ wieland "ledig"
- help mirtschin noack "Schirm"
- travel ola "über die Brücke" @zgorzelec
- parent olamutter ola "Mutter"
- hire bertl "Posten"
- rescue.past zoelfel bertl "Lebensretter"
- invite _ zoelfel "eingeladen"
