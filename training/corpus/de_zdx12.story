%series Leitstelle Ruhr-West
%lang de
%genre emergency dispatch series, Oberhausen, streaming-platform synopses
%cast doro | Doro Kaminski; Doro; Kaminski | f
%cast sven | Sven Kaminski; Sven | m
%cast imani | Imani Baptiste; Imani | f
%cast hüseyin | Hüseyin Tan; Hüseyin; Tan | m
%cast paul | Paul Sonntag; Sonntag; Paul | m
%cast britt | Britt Sonntag; Britt | f
%cast luca | Luca Kaminski; Luca | m
%cast emmy | Emmy Tan; Emmy | f
%cast leitung | Gesine Marx; Marx; Gesine | f
%cast anruferin | Frau Zabel; Zabel | f
%cast rasmus | Rasmus Lund; Rasmus; Lund | m
%cast dieb | Kevin Brandt; Kevin; Brandt | m
%cast jo | Jo Winter; Jo; Winter | n

== 1 Eins eins zwei
Zwölf Stunden Nachtdienst: [Doro Kaminski](doro) nimmt den Notruf eines Jungen entgegen, dessen Vater blau anläuft, und lotst das Kind durch die Wiederbelebung. Neben [ihr](doro) bringt [Hüseyin Tan](hüseyin) am Telefon Zwillinge auf die Welt. [Die beiden](doro+hüseyin) arbeiten seit elf Jahren Pult an Pult, und was [er](hüseyin) für [sie](doro) empfindet, weiß jeder außer [ihr](doro). [Doro](doro) ist schließlich vergeben: [Ihr](doro) [Mann](sven) [Sven](sven) fährt Löschzug. In [seiner](sven) Wache beginnt heute [Imani Baptiste](imani), die erste [Frau](imani) am Strahlrohr. [Sven](sven) zeigt [ihr](imani) den Spind und schaut etwas zu lange hin.
- help doro _ "lotst"
- colleague doro hüseyin "Pult an Pult"
+ love hüseyin doro "empfindet"
- discover! doro hüseyin "außer ihr"
- married doro sven "Mann"
- hire imani "beginnt"
- colleague.start imani sven "In seiner Wache"
+ flirt sven imani "zu lange"

== 2 Stille Post
[Paul Sonntag](paul), [Notarzt](paul) und [Svens](sven) [Trauzeuge](paul), schläft seit einem Streit mit [Britt](britt), [seiner](paul) besseren [Hälfte](britt), im Bereitschaftsraum. Nach einer durchgearbeiteten Nacht bietet [ihm](paul) die neue [Leiterin](leitung) [Gesine Marx](leitung) einen Kaffee an, aus dem drei werden. Die alte [Frau Zabel](anruferin) wählt zum vierzigsten Mal die 112, weil [sie](anruferin) sonst niemanden zum Reden hat, und [Doro](doro) bringt es nicht übers Herz aufzulegen. [Luca](luca), [ihr](doro) [Sohn](luca), hat sich in der Schule geprügelt. Um wen, will [er](luca) nicht sagen. Dabei trägt [er](luca) [Emmy Tans](emmy) Haargummi am Handgelenk.
- advisor paul sven "Trauzeuge"
- quarrel britt paul "Streit"
- married britt paul "besseren Hälfte"
- boss.start leitung paul "Leiterin"
- flirt leitung paul "aus dem drei werden"
- sad anruferin "niemanden"
- help doro anruferin "bringt es nicht"
- parent doro luca "Sohn"
- attack luca _ "geprügelt"
+ love? luca emmy "Haargummi"

== 3 Brandlast
Beim Lagerhallenbrand an der Ruhrorter Straße stürzt ein Träger, und [Imani](imani) zieht [Sven](sven) am Gurt ins Freie. Unter der Dusche, allein in der Wache, fallen der [Gerettete](sven) und [seine](sven) [Retterin](imani) übereinander her. Am Morgen erzählt [er](sven) [Doro](doro) vom Träger, nicht von der Dusche. [Hüseyins](hüseyin) [Tochter](emmy) [Emmy](emmy) sitzt mit [Luca](luca) auf dem Garagendach, wo [sie](emmy) [ihm](luca) erklärt, [sie](emmy) habe noch nie einen Jungen geküsst, und das dann ändert. [Hüseyin](hüseyin) ruft von unten, das Essen sei fertig. Die Lösung des Kreuzworträtsels lautet Hydrant.
+ rescue imani sven "zieht"
+ sex imani sven "übereinander her"
- cheat sven doro "nicht von der Dusche"
- reveal! sven doro "nicht von der Dusche"
- parent hüseyin emmy "Tochter"
- kiss emmy luca "ändert"

== 4 Leitung zwei
Der Anruf, der alles ändert, kommt um 3.12 Uhr: Eine flüsternde [Frau](imani) meldet einen [Einbrecher](dieb), und [Doro](doro) erkennt die Stimme von [Imani](imani). Im Hintergrund, deutlich, sagt ein [Mann](sven), [er](sven) schaue nach. Es ist [Sven](sven). [Doro](doro) schickt vorschriftsmäßig den Wagen, gibt das Pult ab und übergibt sich. Der [Einbrecher](dieb), [Kevin Brandt](dieb), wird auf dem Balkon überwältigt. Am Küchentisch legt [sie](doro) [ihrem](doro) [Mann](sven) die Aufnahme vor. [Er](sven) streitet nichts ab. [Hüseyin](hüseyin), [der](hüseyin) mitgehört hat, fährt die [Kollegin](doro) schweigend zum Rhein, damit [sie](doro) schreien kann.
+ discover doro imani+sven "erkennt"
- affair imani sven "Es ist Sven"
- arrest _ dieb "überwältigt"
- married doro sven "ihrem Mann"
- accuse doro sven "legt"
- cheat sven doro "streitet nichts ab"
- discover hüseyin imani+sven "mitgehört"
- colleague doro hüseyin "Kollegin"
- help hüseyin doro "fährt"
- sad doro "schreien"

== 5 Funkdisziplin
[Doro](doro) wirft [Sven](sven) hinaus. [Sven](sven) zieht zu [Imani](imani). [Luca](luca) redet nicht mit [Sven](sven). [Emmy](emmy) hält zu [Luca](luca). [Paul](paul) trinkt mit [Sven](sven). [Britt](britt) ruft [Doro](doro) an. [Britt](britt) und [Doro](doro) waren mal Freundinnen. [Britt](britt) verdächtigt [Marx](leitung). Am Sonntag sieht [Sonntag](paul) [Gesine](leitung). Im Kino legt [Paul](paul) die Hand auf [ihr](leitung) Knie. [Marx](leitung) nimmt sie nicht weg. Nachts weckt [Zabel](anruferin) [Doro](doro). Diesmal brennt es wirklich.
+ breakup doro sven "wirft"
- move sven imani "zieht"
- quarrel luca sven "redet nicht"
- help emmy luca "hält"
- friend.past britt doro "Freundinnen"
- jealous britt leitung "verdächtigt"
+ date leitung paul "Kino"
- flirt paul leitung "Knie"

== 6 Rauchgas
[Frau Zabel](anruferin) sitzt im vierten Stock in der Falle. [Doro](doro) bleibt am Hörer und singt mit [ihr](anruferin) „Glück auf". Über die Drehleiter steigt ausgerechnet [Imani](imani) ein und trägt die [Neunzigjährige](anruferin) durch das Treppenhaus. Die Polizei geht von Brandstiftung aus. [Brandt](dieb), der [Einbrecher](dieb), ist seit gestern wieder frei und wohnt, wie [Jo Winter](jo) von der Kripo bemerkt, im Nachbarhaus. [Doro](doro) begegnet der [Feuerwehrfrau](imani) in der Notaufnahme. Die [eine](imani) riecht nach Rauch, die [andere](doro) nach Kaffee. [Imani](imani) sagt, es tue [ihr](imani) leid. [Doro](doro) dankt [ihr](imani) für [Frau Zabel](anruferin), mehr kann [sie](doro) nicht.
- help doro anruferin "singt"
+ rescue imani anruferin "trägt"
- attack? _ anruferin "Brandstiftung"
- steal.past dieb _ "Einbrecher"
- arrest.past _ dieb "wieder frei"
- neighbour anruferin dieb "Nachbarhaus"
- discover jo dieb "bemerkt"
- reconcile? doro imani "leid"

== 7 Fehlalarm
[Frau Zabel](anruferin) zieht übergangsweise bei den [Tans](emmy+hüseyin) ein, wo [sie](anruferin) [Emmy](emmy) das Skatspielen beibringt und [Hüseyin](hüseyin) das Geständnis entlockt, dass [er](hüseyin) seit elf Jahren eine verheiratete [Frau](doro) liebt. Getrennt lebend, verbessert [sie](anruferin). [Britt](britt) steht mit einem Kinoticket in der Hand vor [Gesine Marx](leitung) und schüttet [ihr](leitung) einen Eimer Eiswasser über den Kopf. [Paul](paul) stellt sich nicht vor die [Chefin](leitung), sondern hinter den Getränkeautomaten. Dieser [Held](paul) verliert an einem Nachmittag [Ehefrau](britt) und [Flamme](leitung). Einzig der Automat nimmt [seine](paul) Münzen.
- move anruferin emmy+hüseyin "zieht"
- advisor anruferin emmy "beibringt"
- reveal hüseyin anruferin "Geständnis"
+ love hüseyin doro "liebt"
+ attack britt leitung "Eiswasser"
- help! paul leitung "stellt sich nicht"
- breakup britt paul "Ehefrau"
- breakup leitung paul "Flamme"

== 8 Tag der offenen Tür
Beim Familientag der Feuerwehr stehen [Doro](doro) und [Sven](sven) nebeneinander am Grill, weil [Luca](luca) es sich gewünscht hat. [Luca](luca) wird siebzehn. [Imani](imani) hält Abstand. [Rasmus Lund](rasmus), ein norwegischer [Gastausbilder](rasmus), bringt [ihr](imani) einen Teller und ist der [Einzige](rasmus), [der](rasmus) [sie](imani) zum Lachen bringt. [Sven](sven) sieht es, verbrennt die Würste und dann sich. [Jo Winter](jo) nimmt [Kevin Brandt](dieb) an der Hüpfburg fest: In [seiner](dieb) Garage standen acht Benzinkanister. [Brandt](dieb) reißt sich los, greift sich [Emmy](emmy) und verschwindet mit [ihr](emmy) im Schlauchturm.
- celebrate luca "siebzehn"
- reject imani sven "Abstand"
- flirt rasmus imani "Teller"
- happy imani "Lachen"
- jealous sven rasmus "verbrennt"
- injure sven "dann sich"
- arrest jo dieb "nimmt"
+ abduct dieb emmy "greift"
- flee dieb "verschwindet"

== 9 Schlauchturm
Vierzig Meter über dem Hof hält [Brandt](dieb) dem [Mädchen](emmy) ein Feuerzeug vor das Gesicht. [Doro](doro) lässt sich [sein](dieb) Handy geben und tut, was [sie](doro) am besten kann: [Sie](doro) redet. [Er](dieb) erzählt von einer Mutter, die nie abnahm. Unterdessen klettern [Rasmus](rasmus) und [Luca](luca) an der Außenwand empor, obwohl [Sven](sven) es [seinem](sven) [Sohn](luca) verboten hat. [Luca](luca) wirft sich auf den [Geiselnehmer](dieb), das Feuerzeug fällt, [Emmy](emmy) ist frei. Der [Täter](dieb) weint in [Doros](doro) Ohr. Unten fallen sich [Hüseyin](hüseyin) und [Sven](sven), die [Väter](hüseyin+sven), um den Hals.
- threaten dieb emmy "Feuerzeug"
- help doro dieb "redet"
- reveal dieb doro "erzählt"
- parent sven luca "Sohn"
- attack luca dieb "wirft"
- abduct.past dieb emmy "Geiselnehmer"
+ rescue luca+rasmus emmy "frei"
- sad dieb "weint"
- parent hüseyin emmy "Väter"
- reconcile hüseyin sven "um den Hals"

== 10 Abmeldung
[Imani](imani) ist schwanger. Von [Sven](sven), daran besteht kein Zweifel, und [Sven](sven) freut sich so laut, dass es bis in die Leitstelle dringt. [Doro](doro) reicht nun auch amtlich die Trennung ein. [Hüseyin](hüseyin) hört davon, kauft Tulpen, stellt sie in die Teeküche und traut sich nicht, einen Zettel dazuzulegen. [Frau Zabel](anruferin) schreibt ihn. [Paul](paul) wirbt mit Pralinen um [Britt](britt), [die](britt) alle aufisst und „Nein danke" sagt. [Gesine](leitung) hat inzwischen Gefallen an [Jo](jo) gefunden; nach dem dritten Bier tauschen [die zwei](jo+leitung) Dienstmarken.
+ pregnant imani sven "schwanger"
- happy sven "freut"
- divorce? doro sven "Trennung"
- love hüseyin doro "Tulpen"
- help anruferin hüseyin "schreibt"
- reconcile? britt paul "wirbt"
- reject britt paul "Nein danke"
+ love.start leitung jo "Gefallen"
- date jo leitung "Bier"

== 11 Hausnotruf
[Frau Zabel](anruferin) schläft am Skattisch ein und wacht nicht mehr auf, die Karten noch in der Hand: Grand mit vieren. [Emmy](emmy) hat die alte [Dame](anruferin) als Erste gefunden. Am Grab stehen die halbe Leitstelle und die ganze Wache. [Doro](doro) liest den Zettel vor, den die [Verstorbene](anruferin) [ihr](doro) zusammen mit einem Sparbuch vermacht hat. Es steht darauf, von wem die Tulpen waren. Vor allen Leuten dreht [sie](doro) sich zu [Hüseyin](hüseyin) um. [Er](hüseyin) nickt. [Sie](doro) läuft über den Kies auf [ihn](hüseyin) zu und küsst [ihn](hüseyin) unter dem Regenschirm des Pfarrers.
+ die anruferin "wacht nicht mehr auf"
- find emmy anruferin "gefunden"
- create doro "liest"
- gift anruferin doro "vermacht"
- reveal anruferin doro "Zettel"
- discover doro hüseyin "von wem"
+ kiss doro hüseyin "küsst"

== 12 Schichtende
Das Familiengericht trennt in elf Minuten, was neunzehn Jahre hielt; danach geben sich [Doro](doro) und [ihr](doro) [Verflossener](sven) die Hand. [Imani](imani) allerdings hat gemerkt, dass Freude kein Grund zum Bleiben ist. Sanft sagt [sie](imani) [Sven](sven), [sie](imani) wolle das Kind mit [ihm](sven) aufziehen, leben aber wolle [sie](imani) mit [Rasmus](rasmus). [Sven](sven) nickt lange. [Gesine](leitung) und [Jo](jo) haben eine gemeinsame Fußmatte. [Paul](paul) hat einen Hund. [Luca](luca) meldet sich bei der Jugendfeuerwehr, [Emmy](emmy) auch. In der Leitstelle blinkt um 3.12 Uhr ein Lämpchen, und an zwei Pulten, die nun aneinandergeschoben sind, greifen zwei Hände zugleich zum Hörer.
+ divorce doro sven "trennt"
- ex doro sven "Verflossener"
- reconcile doro sven "Hand"
+ breakup imani sven "Sanft sagt"
- parent imani+sven _ "Kind"
- love imani rasmus "leben aber"
- housemate.start jo leitung "Fußmatte"
- hire emmy+luca "meldet sich"
