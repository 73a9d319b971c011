%series Staatskanzlei
%lang de
%genre political drama about a state government, encyclopaedia episode list
%cast rut | Ruth Kessling; Ruth; Kessling | f
%cast art | Artur | m
%cast yas | Yasemin Polat; Yasemin; Polat | f
%cast hol | Holger Bleibtreu; Bleibtreu; Holger | m
%cast jon | Jonte | m
%cast fil | Filiz | f
%cast con | Constanze von Hagenau; Constanze; von Hagenau | f
%cast lew | Lew Abramson; Abramson; Lew | m
%cast kat | Katinka | f
%cast grae | Gräfe | m
%cast fahrer | Detlef | m
%cast bi | Bischof Thoma; Thoma | m
%cast baby | - | n
%cast chin | - | m
%cast wit | - | f

== 1
Am Abend [ihrer](rut) Wahl zur Ministerpräsidentin erfährt [Ruth Kessling](rut), dass [ihr](rut) [Ehemann](art) [Artur](art) bereits eine Wohnung in [Lissabon](@lissabon) angemietet hat, in der für [sie](rut) kein Platz vorgesehen ist. [Sie](rut) bittet [ihn](art), bis zur Vereidigung zu bleiben und auf dem Balkon zu winken. [Ihr](rut) unterlegener [Mitbewerber](hol), der joviale [Innenminister](hol) [Holger Bleibtreu](hol), gratuliert als Erster und schmiedet noch in derselben Nacht mit [Fraktionschef](grae) [Gräfe](grae) einen Plan, wie man die [Neue](rut) binnen eines Jahres loswird. Zur [Regierungssprecherin](yas) ernennt [Kessling](rut) die parteilose [Journalistin](yas) [Yasemin Polat](yas), [die](yas) bis gestern [ihre](rut) schärfste [Kritikerin](yas) war.
+ hire rut "Wahl"
- married art rut "Ehemann"
- discover rut art "erfährt"
- move? art "angemietet" @lissabon
- enemy hol rut "Mitbewerber"
+ betray grae+hol rut "schmiedet"
- hire yas rut "ernennt"
- boss.start rut yas "Regierungssprecherin"
- enemy.past rut yas "schärfste Kritikerin"

== 2
Der [Personenschützer](lew) der neuen [Regierungschefin](rut), [Lew Abramson](lew), merkt als Einziger, dass [sie](rut) nachts im Büro schläft, und stellt [ihr](rut) ungefragt ein Feldbett hin. Die [Sprecherin](yas) dagegen glaubt an eine Affäre und lässt [ihn](lew) von einem alten [Informanten](chin) überprüfen. Unterdessen steht [Bleibtreus](hol) [Sohn](jon) [Jonte](jon), [Anführer](jon) der Klimajugend, auf dem Dach des Ministeriums und entrollt ein Transparent gegen den eigenen [Vater](hol). Heruntergeholt wird [er](jon) von einer jungen [Polizistin](fil) namens [Filiz](fil), in [deren](fil) Gewahrsam es [ihm](jon) so gut gefällt, dass [er](jon) um Verlängerung bittet. [Filiz](fil) ist die kleine [Schwester](fil) von [Yasemin Polat](yas).
- boss rut lew "Personenschützer"
- discover lew rut "merkt"
+ help lew rut "Feldbett"
- affair! lew rut "Affäre"
- investigate chin lew "überprüfen"
- parent hol jon "Sohn"
- accuse jon hol "Transparent"
+ arrest fil jon "Heruntergeholt"
- meet fil jon "Gewahrsam"
- flirt jon fil "Verlängerung"
- sibling fil yas "Schwester"

== 3
Bei einem Staatsbankett brilliert [Constanze von Hagenau](con), die elegante [Gattin](con) des [Innenministers](hol), am Flügel, und der [Bischof](bi), [Thoma](bi), applaudiert eine Spur zu lange. Nur der [Fahrer](fahrer) [Detlef](fahrer) weiß, wohin [er](fahrer) die [Pianistin](con) jeden zweiten Donnerstag bringt: zum Hintereingang der Residenz, aus der [sie](con) vier Stunden später mit gelöstem Haar zurückkehrt. [Artur](art) hat derweil genug gewinkt und reist ab, ohne der [Frau](rut), mit [der](rut) [er](art) zwei Jahrzehnte verbracht hat, mehr als einen Zettel zu hinterlassen. [Ruth](rut) heftet ihn in den Ordner „Erledigt“. Dann weint [sie](rut), und [Lew](lew) schaut diskret zur Wand.
- celebrate _ "Staatsbankett"
- married con hol "Gattin"
- create con "Flügel"
- discover fahrer bi+con "weiß"
+ affair bi con "mit gelöstem Haar"
- cheat con hol "mit gelöstem Haar"
- travel art "reist ab"
+ breakup art rut "Zettel"
- sad rut art "weint"

== 4
[Gräfe](grae) lädt [Polat](yas) zum Essen. [Gräfe](grae) bietet [Polat](yas) Geld. [Yasemin](yas) soll [Kessling](rut) ausspionieren. [Sie](yas) schüttet [Gräfe](grae) den Wein ins Gesicht. Das Geld behält [sie](yas). [Sie](yas) spendet es. [Kessling](rut) erfährt alles von [Yasemin](yas). [Kessling](rut) schenkt [Yasemin](yas) Wein nach. [Die beiden](rut+yas) duzen sich nun. [Jonte](jon) schreibt [Filiz](fil) Gedichte. [Filiz](fil) korrigiert die Kommas. [Filiz](fil) hebt sie alle auf.
- invite grae yas "lädt"
- gift? grae yas "bietet"
- reject yas grae "schüttet"
- betray? yas rut "ausspionieren"
+ attack yas grae "ins Gesicht"
- gift yas _ "spendet"
+ reveal yas rut "erfährt alles"
+ friend.start rut yas "duzen"
- flirt jon fil "Gedichte"
- love fil jon "hebt sie alle auf"

== 5
Ein anonymes Schreiben setzt die [Ministerpräsidentin](rut) davon in Kenntnis, dass Fotos existieren, die [sie](rut) mit [ihrem](rut) [Leibwächter](lew) auf dem Feldbett zeigen. Die Aufnahmen sind gefälscht, wie [Yasemins](yas) [Informant](chin) rasch beweist, doch ausgerechnet [Lew](lew) reicht [seinen](lew) Abschied ein, weil zwar nichts geschehen sei, [er](lew) aber wünschte, es wäre. [Ruth](rut) unterschreibt. Kaum ist [er](lew) nicht mehr [ihr](rut) [Angestellter](lew), holt [sie](rut) [ihn](lew) an der Tür ein, und was die Fälscher erfunden hatten, bekommt nachträglich eine Grundlage. Der [Absender](hol) des Briefes sitzt drei Büros weiter, trinkt Kamillentee und heißt [Holger](hol).
+ threaten hol rut "anonymes Schreiben"
- sex! lew rut "gefälscht"
- discover chin _ "beweist"
+ quit lew rut "Abschied"
- love lew rut "wünschte"
- boss.end rut lew "nicht mehr"
+ sex lew rut "nachträglich"
- betray hol rut "Absender"

== 6
Während einer Sitzung des Haushaltsausschusses bekommt [Constanze](con) einen Anruf [ihrer](con) [Tochter](kat) [Katinka](kat), [die](kat) im Schweizer Internat Fieber hat und nach dem [Vater](bi) verlangt. [Bleibtreu](hol), [der](hol) nach [Basel](@basel) eilen will, wird von [seiner](hol) [Frau](con) gebremst, und in dem Streit, der folgt, rutscht [ihr](con) heraus, dass das [Mädchen](kat) mit dem Vater einen [anderen](bi) meint. Der gehörnte [Minister](hol) erscheint noch am selben Abend im Dom und ohrfeigt den [Prälaten](bi) vor dem Hochaltar. [Jonte](jon), [der](jon) die [Halbschwester](kat) über alles liebt, fährt statt [seiner](hol) in die [Schweiz](@schweiz). [Filiz](fil) sitzt am Steuer.
- parent con kat "Tochter"
- ill kat "Fieber"
- married con hol "Frau"
- quarrel con hol "Streit"
+ reveal con hol "rutscht"
- parent bi kat "einen anderen"
- parent! hol kat "dem Vater"#2
- cheat con hol "gehörnte"
+ attack hol bi "ohrfeigt"
- sibling jon kat "Halbschwester"
- travel? hol "eilen" @basel
- travel fil+jon "fährt" @schweiz

== 7
[Bischof Thoma](bi) bietet [seinem](bi) Dienstherrn den Rücktritt an, der in [Rom](@rom) niemanden überrascht. [Constanze](con) rechnet fest damit, dass [er](bi) nun zu [ihr](con) kommt; doch der entlassene [Kirchenmann](bi) schreibt [ihr](con), [er](bi) habe [sie](con) begehrt, aber Gott gehöre [sein](bi) Herz. Zweimal verlassen an einem Wochenende, denn auch [Holger](hol) hat die Schlösser auswechseln lassen, mietet sich die [Pianistin](con) im Bahnhofshotel ein. Dort übernachtet seit Kurzem der [Fahrer](fahrer), [dessen](fahrer) Ehe ebenfalls zu Bruch gegangen ist. [Detlef](fahrer) trägt [ihr](con) die Koffer, wie immer. Neu ist, dass [sie](con) [ihn](fahrer) nach [seinem](fahrer) Nachnamen fragt.
+ quit bi "Rücktritt"
- reject bi con "Gott gehöre"
- love! bi con "Gott gehöre"
+ breakup bi con "Zweimal verlassen"
- breakup hol con "Schlösser"
- move con "mietet"
- divorce.past _ fahrer "zu Bruch"
- help fahrer con "Koffer"
- flirt con fahrer "Nachnamen"

== 8
Ein Misstrauensvotum steht an, und [Gräfe](grae) zählt die Stimmen wie ein Geizhals. Auf der Zuschauertribüne hält [Yasemin](yas) die Hand der [Schwester](fil), denn an diesem Tag hat man [Jonte](jon) bei einer Blockade festgenommen und [ihm](jon) den Kiefer gebrochen, und [Filiz](fil) hat aus Protest die Uniform abgelegt. Am Rednerpult ruft [Holger](hol), der [Vater](hol) des [Verletzten](jon), zu Recht und Ordnung auf. Da erhebt sich die ehemalige [Polizistin](fil) und nennt [ihm](hol) den Namen des Krankenhauses. [Bleibtreu](hol) bricht [seine](hol) Rede ab, verlässt den Saal und fehlt bei der Abstimmung. Mit einer Stimme Mehrheit übersteht die [Ministerpräsidentin](rut) den Tag.
- sibling fil yas "Schwester"
- help yas fil "Hand der Schwester"
- arrest _ jon "festgenommen"
- injure jon _ "gebrochen"
+ quit fil "Uniform"
- parent hol jon "Vater"
- reveal fil hol "nennt"
+ find rut "übersteht"

== 9
[Holger](hol) wacht bei [Jonte](jon). [Jonte](jon) kann nicht sprechen. [Jonte](jon) schreibt auf einen Block. [Er](jon) schreibt nur ein Wort: [Filiz](fil). [Holger](hol) holt [Filiz](fil). [Sie](fil) kommt in Zivil. [Holger](hol) bittet [Filiz](fil) um Verzeihung. [Filiz](fil) gibt [Holger](hol) die Hand. [Constanze](con) bringt Suppe. [Holger](hol) und [Constanze](con) essen gemeinsam. Streiten mag heute keiner. Unten hupt [Detlef](fahrer). [Constanze](con) lächelt und geht.
+ help hol jon "wacht"
- ill jon "nicht sprechen"
- love jon fil "nur ein Wort"
+ reconcile fil hol "gibt Holger die Hand"
- help con jon "Suppe"
- happy con fahrer "lächelt"

== 10
[Artur](art) ist aus [Portugal](@portugal) zurück, pleite, braun gebrannt und voller Reue. [Er](art) zieht wie selbstverständlich in die Dienstvilla und küsst [seine](art) [Noch-Ehefrau](rut) vor laufender Kamera. [Lew](lew), [der](lew) das im Fernsehen sieht, packt [seine](lew) Sachen, ehe [Ruth](rut) [ihm](lew) irgendetwas erklären kann. Was die Umfragewerte steigen lässt, macht die [Regierungschefin](rut) krank. [Yasemin](yas) rät als Sprecherin zum Schweigen und als Freundin zum Gegenteil. Bei einer Pressekonferenz zum Thema Küstenschutz erklärt [Kessling](rut) daher, [sie](rut) lasse sich scheiden, [sie](rut) liebe einen [Mann](lew), [der](lew) früher [ihre](rut) Tür bewacht habe, und nun bitte zu den Deichen.
+ return art "zurück"
- sad art "Reue"
- move art rut "zieht"
- kiss art rut "küsst"
- married art rut "Noch-Ehefrau"
- sad rut "krank"
- discover lew art+rut "sieht"
- breakup lew rut "packt"
- friend rut yas "Freundin"
+ divorce? art rut "scheiden"
+ reveal rut _ "erklärt Kessling"
- love rut lew "liebe"

== 11
Die Partei ist entsetzt, das Land gerührt. [Gräfe](grae), [der](grae) endlich [seine](grae) Stunde gekommen glaubt, legt der [Staatsanwaltschaft](#stawa) gefälschte Spesenquittungen der [Kessling](rut) vor. [Sein](grae) früherer [Komplize](hol) soll sie bestätigen. [Bleibtreu](hol), [der](hol) inzwischen jeden Sonntag mit [Sohn](jon) und künftiger [Schwiegertochter](fil) Kuchen isst, hat für derlei keinen Appetit mehr: [Er](hol) händigt den Ermittlern statt der Bestätigung zwei Aktenordner aus, und am Montag wird der [Fraktionschef](grae) aus der Sauna heraus abgeführt. Den anonymen Brief an [Ruth](rut) gesteht der [Innenminister](hol) gleich mit. [Sie](rut) nimmt [seinen](hol) Rücktritt an und [seine](hol) Entschuldigung nicht.
- betray grae rut "gefälschte Spesenquittungen"
- accuse grae rut "legt"
- parent hol jon "Sohn"
- friend.past grae hol "früherer Komplize"
- couple fil jon "künftiger Schwiegertochter"
- kin? fil hol "künftiger Schwiegertochter"
- reveal hol _ "händigt"
+ arrest _ grae "abgeführt"
- reveal hol rut "gesteht"
+ quit hol rut "Rücktritt"
- reconcile! hol rut "Entschuldigung nicht"

== 12
Gesucht wird [Lew Abramson](lew), [Leibwächter](lew) außer Dienst. [Yasemins](yas) [Informant](chin), der [Mann](chin) ohne Namen, spürt [ihn](lew) auf einem Krabbenkutter auf. Statt einer Einladung überbringt [er](chin) [ihm](lew) das Feldbett. [Filiz](fil) hat währenddessen andere Nachrichten: Seit drei Wochen weiß [sie](fil), dass [sie](fil) nicht mehr allein in [ihre](fil) Hose passt. [Jonte](jon) fällt auf die Knie, leider auf dem Eis, und stellt die entscheidende Frage mit verstauchtem Handgelenk. Der künftige [Großvater](hol), arbeitslos und bestens gelaunt, baut eine Wiege. Zu [Constanzes](con) Konzert in der Bahnhofshalle erscheinen [Detlef](fahrer) mit Rosen und [Katinka](kat) mit Koffer; [sie](kat) will bleiben.
+ find chin lew "spürt"
- gift chin lew "überbringt"
+ pregnant fil "nicht mehr allein"
+ propose jon fil "entscheidende Frage"
- injure jon "verstauchtem"
- kin? baby hol "Großvater"
- happy hol "bestens gelaunt"
- create hol "baut"
- create con "Konzert"
- gift fahrer con "Rosen"
- move? kat con "will bleiben"

== 13
Ein Jahr nach der Wahl steht die [Ministerpräsidentin](rut) wieder auf dem Balkon. Geschieden ist [sie](rut) seit Dienstag, und der [Mann](lew), [der](lew) neben [ihr](rut) winkt, tut es, ohne dass [ihn](lew) jemand darum bitten musste. [Artur](art) winkt von unten, mit einer reichen [Witwe](wit) am Arm, [die](wit) noch nicht weiß, dass [er](art) pleite ist. [Yasemin](yas) verlässt die Politik und übernimmt die Zeitung, in der [sie](yas) [ihre](yas) [Freundin](rut) ab sofort wieder täglich verreißen wird; anders, sagt [sie](yas), könne man eine Regierung nicht lieb haben. Auf dem Standesamt halten [Filiz](fil) und [Jonte](jon) mit [ihrem](fil+jon) Ja nur so lange inne, bis die Wehe vorbei ist.
- divorce art rut "Geschieden"
+ couple lew rut "neben ihr winkt"
- flirt art wit "am Arm"
- discover! wit art "noch nicht weiß"
+ quit yas rut "verlässt"
- hire yas "übernimmt"
- friend rut yas "Freundin"
+ wedding fil jon "Standesamt"
- birth? fil baby "Wehe"
