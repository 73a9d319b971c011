%series Lokal wie nie
%lang de
%genre drill
%cast henriette | Henriette Pauli; Henriette; Pauli | f
%cast sascha  | Sascha | m
%cast ruediger | Rüdiger; Rüdiger Pauli | m
%cast vivien  | Vivien | f
%cast pinar   | Pınar | f
%cast konni   | Konni; Konstanze | f
%cast jost    | Jost Hübner; Jost; Hübner | m
%cast elmar   | Elmar Hübner; Elmar | m
%cast graefe  | Gräfe; Stadtrat Gräfe | m
%cast graefin | Isolde Gräfe; Isolde | f
%cast leser   | - | m
%cast volo    | Tjark | m
%cast oma     | - | f
%cast schwan  | Gustav | m
%cast baby    | - | f
%cast richter | - | m

== 1
Beim Kreisboten arbeiten zwei [Hübners](elmar+jost). [Jost](jost) schreibt, [Elmar](elmar) fotografiert, und verwandt sind [sie](elmar+jost) nicht. Trotzdem unterschreibt [der eine](jost) seit Jahren die Urlaubsanträge [des anderen](elmar).
+ colleague elmar jost "arbeiten"
- kin! elmar jost "verwandt"

== 2
[Henriette Pauli](henriette) kommt als neue Chefin, und mit [ihr](henriette) kommt [ihr](henriette) [Bruder](ruediger) [Rüdiger](ruediger) in die Anzeigenabteilung. [Er](ruediger) bringt Kuchen mit, [sie](henriette) einen Rotstift. Beliebter ist [er](ruediger).
+ hire henriette "neue Chefin"
- sibling henriette ruediger "Bruder"
- hire ruediger "Anzeigenabteilung"

== 3
[Vivien](vivien) und [Pınar](pinar) teilen sich einen Schreibtisch und, ohne es zu wissen, einen [Verehrer](sascha). [Sascha](sascha) vom Sport legt [der einen](vivien) morgens, [der anderen](pinar) abends eine Praline hin. Eines Abends bleibt [Vivien](vivien) länger.
- colleague pinar vivien "teilen"
+ love sascha pinar+vivien "Verehrer"
- gift sascha pinar+vivien "Praline"

== 4
[Sie](vivien) sieht [ihn](sascha) kommen, sieht die Praline, sieht den falschen Platz. [Sascha](sascha) stammelt, die sei für [Konni](konni). [Konni](konni), die [Sekretärin](konni), [die](konni) eben den Mantel anzieht, freut sich sehr.
- discover vivien sascha "sieht"
+ betray sascha vivien "stammelt"
- happy konni "freut"

== 5
[Volontär](volo) [Tjark](volo) soll über einen [Schwan](schwan) schreiben, [der](schwan) am Wehr Spaziergänger beißt. [Elmar](elmar) begleitet [ihn](volo). [Der](schwan), um [den](schwan) es geht, beißt [beide](elmar+volo).
- colleague elmar volo "begleitet"
+ attack schwan elmar+volo "beißt"#2

== 6
[Stadtrat Gräfe](graefe) verlangt, dass der [Schwan](schwan) verschwindet. [Seine](graefe) [Frau](graefin) füttert [ihn](schwan) seit Jahren. „Entweder [er](schwan) oder [ich](graefe)“, sagt [Gräfe](graefe) daheim, und [Isolde](graefin) denkt nach, länger als [ihm](graefe) lieb ist.
- married graefe graefin "Frau"
- help graefin schwan "füttert"
+ threaten graefe graefin "Entweder"

== 7
[Henriette](henriette) trifft den [Stadtrat](graefe) zum Interview. [Sie](henriette) kennt [ihn](graefe): [Er](graefe) hat [ihrem](henriette) [Bruder](ruediger) vor Jahren die Bäckerei abgeluchst. [Er](graefe) kennt [sie](henriette) nicht wieder, und das wird [ihm](graefe) schaden.
- steal.past graefe ruediger "abgeluchst"
- sibling henriette ruediger "Bruder"
+ discover henriette graefe "kennt"
- discover! graefe henriette "nicht wieder"

== 8
[Rüdiger](ruediger) bittet [seine](ruediger) [Schwester](henriette), die alte Geschichte ruhen zu lassen. [Er](ruediger) sei zufrieden mit den Kleinanzeigen. [Sie](henriette) glaubt [ihm](ruediger) nicht, denn seit jenem Tag backt [er](ruediger) nachts.
- sibling henriette ruediger "Schwester"
- happy? ruediger "zufrieden"
+ sad? ruediger "backt"

== 9
Ein anonymer [Leser](leser) schickt [Jost](jost) Briefe in Sütterlin: [Gräfe](graefe), steht darin, habe mehr als eine Bäckerei auf dem Gewissen. [Hübner](jost), [der](jost) kein Sütterlin kann, bringt sie [Konni](konni), [deren](konni) [Großmutter](oma) sie entziffert.
- gift leser jost "schickt"
+ accuse leser graefe "auf dem Gewissen"
- kin konni oma "Großmutter"
- help oma jost "entziffert"

== 10
Die [Großmutter](oma) erkennt die Handschrift. [Sie](oma) verrät nicht, wessen es ist, aber [sie](oma) wird rot, und [ihrer](oma) [Enkelin](konni) entgeht das nicht. [Konni](konni) sagt es [Jost](jost), und [der](jost) macht sich eine Notiz.
- discover oma leser "erkennt"
- kin konni oma "Enkelin"
- reveal! oma leser "verrät"
+ reveal konni jost "sagt"

== 11
[Sascha](sascha) lädt [Vivien](vivien) zum Derby ein. [Pınar](pinar) sitzt bereits dort, ebenfalls eingeladen. In der Pause tauschen die [Frauen](pinar+vivien) einen Blick, dann die Plätze, dann die Telefonnummern. [Er](sascha) kommt mit drei Würsten zurück und findet niemanden.
- invite sascha pinar+vivien "lädt"
+ discover pinar+vivien sascha "Blick"

== 12
[Die beiden](pinar+vivien) reden eine Woche nicht mit [ihm](sascha). [Er](sascha) klagt [Elmar](elmar) [sein](sascha) Leid. [Der](elmar) fragt, welche von [beiden](pinar+vivien) [er](sascha) denn liebe. „Die, die nicht da ist“, sagt [Sascha](sascha), und zum ersten Mal schämt [er](sascha) sich.
+ reject pinar+vivien sascha "reden eine Woche nicht"
- reveal sascha elmar "klagt"
- sad sascha "schämt"

== 13
[Tjark](volo) schleicht nachts zum Wehr, um sich mit dem [Schwan](schwan) zu versöhnen. Dort trifft [er](volo) [Isolde Gräfe](graefin) im Nachthemd. [Sie](graefin) sagt, [er](schwan) höre auf [Gustav](schwan). [Er](schwan) hört.
+ meet graefin volo "trifft"
- reconcile? schwan volo "versöhnen"

== 14
[Isolde](graefin) vertraut dem [Volontär](volo) an, wo [ihr](graefin) [Mann](graefe) die Verträge verwahrt. [Tjark](volo) weiß nicht, ob [er](volo) das hören will. [Sie](graefin) weiß nicht, warum [sie](graefin) es sagt. [Gustav](schwan) weiß es vielleicht.
+ reveal graefin volo "vertraut"
- married graefe graefin "Mann"

== 15
[Jost](jost) und [Henriette](henriette) graben gemeinsam im Archiv. [Sie](henriette) steht auf der Leiter, [er](jost) hält sie. Als [sie](henriette) abrutscht, fängt [er](jost) [sie](henriette) auf, und [Chefin](henriette) und [Reporter](jost) bleiben so, bis der Bewegungsmelder das Licht löscht.
- investigate henriette+jost graefe "graben"
+ rescue jost henriette "fängt"
- love.start jost henriette "bleiben so"
- love.start henriette jost "bleiben so"
- boss henriette jost "Chefin"

== 16
[Elmar](elmar) hat durch die Glastür fotografiert. [Er](elmar) zeigt [Hübner](jost) das Bild. „Lösch es“, sagt [der](jost). [Er](elmar) löscht es. Ein Abzug hängt am nächsten Tag in [seiner](elmar) Dunkelkammer, ganz hinten.
- discover elmar henriette+jost "fotografiert"
- reveal elmar jost "zeigt"
+ betray elmar jost "Abzug"

== 17
[Rüdiger](ruediger) findet den Abzug, als [er](ruediger) Essigsäure sucht. [Er](ruediger) rahmt ihn und schenkt ihn [seiner](ruediger) [Schwester](henriette). [Die](henriette) wird bleich: Wer habe [sie](henriette+jost) da gesehen? „Einer, der [euch](henriette+jost) mag“, sagt [er](ruediger).
- find ruediger "findet"
+ gift ruediger henriette "schenkt"
- sibling henriette ruediger "Schwester"
- sad henriette "bleich"

== 18
[Gräfe](graefe) merkt, dass Papiere fehlen. [Er](graefe) verdächtigt zuerst die Putzfrau, danach [Isolde](graefin), schließlich den [Schwan](schwan), [der](schwan) am selben Abend mit einem Pfeil im Flügel gefunden wird.
- lose graefe "fehlen"
- accuse graefe graefin "verdächtigt"
+ injure schwan _ "Pfeil"
- find _ schwan "gefunden"

== 19
[Tjark](volo) trägt das [Tier](schwan) in die Redaktion. [Pınar](pinar), [die](pinar) drei Semester Veterinärmedizin hinter sich hat, operiert auf dem Schreibtisch, den [sie](pinar) mit [Vivien](vivien) teilt. [Die](vivien) hält die Lampe und sieht [ihre](vivien) [Kollegin](pinar) mit neuen Augen.
- help volo schwan "trägt"
+ treat schwan pinar "operiert"
- colleague pinar vivien "Kollegin"
- love.start vivien pinar "neuen Augen"

== 20
[Sascha](sascha) bringt Pralinen, eine für den [Schwan](schwan). [Vivien](vivien) dankt [ihm](sascha) im Namen des [Patienten](schwan). [Pınar](pinar) sagt, [er](sascha) solle zu [Konni](konni) gehen, [die](konni) warte seit Wochen. [Er](sascha) hat [sie](konni) nie richtig angesehen. [Er](sascha) geht.
- gift sascha schwan "Pralinen"
- treat schwan pinar "Patienten"
+ love? konni sascha "warte"

== 21
[Konni](konni) weist [ihn](sascha) ab. [Sie](konni) sei keine Auswechselspielerin, sagt [sie](konni) zum [Sportreporter](sascha), und freut sich über den Vergleich noch auf dem ganzen Heimweg. [Ihre](konni) [Großmutter](oma) freut sich mit.
+ reject konni sascha "weist"
- happy konni "freut"
- kin konni oma "Großmutter"

== 22
Der anonyme [Leser](leser) schreibt wieder: [Er](leser) sei einst [Gräfes](graefe) Teilhaber gewesen und habe für [ihn](graefe) gesessen. [Jost](jost) liest es [Henriette](henriette) vor, inzwischen ohne Hilfe. Sütterlin hat [ihm](jost) die [Großmutter](oma) beigebracht.
+ reveal leser jost "schreibt"
- colleague.past graefe leser "Teilhaber"
- arrest.past _ leser "gesessen"
- reveal jost henriette "liest"
- advisor.past oma jost "beigebracht"

== 23
[Konnis](konni) [Großmutter](oma) packt den Sonntagshut ein und verlässt das Haus. [Ihre](konni+oma) Katze bleibt, ein Zettel bleibt: [Sie](oma) sei zu [dem](leser) gefahren, auf [den](leser) [sie](oma) vierzig Jahre gewartet habe.
+ travel oma leser "gefahren"
- love oma leser "gewartet"
- kin konni oma "Großmutter"

== 24
[Jost](jost) und [Elmar](elmar) fahren [ihr](oma) nach. Im Altersheim von [Uelzen](@uelzen) finden [sie](elmar+jost) [sie](oma) im Garten, Hand in Hand mit einem [Greis](leser), [der](leser) auf den Namen Hübner hört. „Und wer von [Ihnen](elmar+jost)“, fragt [er](leser), „ist nun [mein](leser) Enkel?“
- travel elmar+jost "fahren" @uelzen
+ find elmar+jost oma "finden"
- couple leser oma "Hand in Hand"
- kin? elmar+jost leser "Enkel"

== 25
[Beide](elmar+jost), wie sich zeigt. Der [Alte](leser) hatte zwei Söhne, die einander nie vorgestellt wurden. Die [Vettern](elmar+jost), [die](elmar+jost) keine sein wollten, sehen sich an und schütteln sich zum ersten Mal die Hand.
+ kin elmar+jost leser "wie sich zeigt"
- parent leser _ "Söhne"
- kin elmar jost "Vettern"

== 26
[Gräfe](graefe) erfährt, wer gegen [ihn](graefe) schreibt, und droht [Pauli](henriette), den Kreisboten zu kaufen. „Dann sind [Sie](graefe) [mein](henriette) [Chef](graefe)“, sagt [sie](henriette), „und [ich](henriette) darf endlich über den Verleger berichten.“
+ threaten graefe henriette "droht"
- boss? graefe henriette "Chef"

== 27
[Gräfe](graefe) kauft. [Henriette](henriette) fliegt als Erste, [Jost](jost) geht freiwillig als Zweiter. [Rüdiger](ruediger) bleibt sitzen. [Seine](ruediger) [Schwester](henriette) kann es nicht fassen, bis [er](ruediger) [ihr](henriette) am Telefon zuflüstert, einer müsse ja die Schlüssel behalten.
+ quit henriette graefe "fliegt"
- quit jost "freiwillig"
- sibling henriette ruediger "Schwester"
- help? ruediger henriette "Schlüssel"

== 28
Die zwei [Entlassenen](henriette+jost) sitzen in [ihrer](henriette) Küche. [Sie](henriette) rührt, [er](jost) schreibt, es brennt an, es wird ein Leitartikel. Gegen Mitternacht sagt [er](jost), nun sei [sie](henriette) nicht mehr [seine](jost) [Chefin](henriette). [Sie](henriette) zieht die Schürze aus.
- quit.past henriette+jost "Entlassenen"
- create jost "schreibt"
- boss.end henriette jost "nicht mehr seine Chefin"
+ affair henriette jost "Schürze"

== 29
[Vivien](vivien) fragt [Pınar](pinar), ob [sie](pinar) Pralinen vermisse. „Nein“, sagt [sie](pinar). Und [Sascha](sascha)? „Auch nicht.“ Was dann? [Pınar](pinar) nimmt [ihr](vivien) die Brille ab, und damit ist die Frage beantwortet.
+ love pinar vivien "beantwortet"

== 30
[Sascha](sascha) platzt herein und platzt wieder hinaus. Auf der Treppe setzt sich [Tjark](volo) zu [ihm](sascha), teilt mit [ihm](sascha) [seine](volo) Stulle und rät [ihm](sascha) zum Schwanenfüttern. [Der](sascha) probiert es. [Der](schwan) beißt nicht.
- discover sascha pinar+vivien "platzt"
+ help volo sascha "rät"
- attack! schwan sascha "beißt nicht"

== 31
[Isolde](graefin) packt. [Sie](graefin) hinterlässt [ihrem](graefin) [Mann](graefe) einen vollen Kühlschrank, eine leere Bettseite und ein Tonband. [Gräfe](graefe) hört es ab und läuft [ihr](graefin) nach, bis zum Wehr, wo [Gustav](schwan) [ihm](graefe) den Weg verlegt.
- married graefe graefin "Mann"
+ breakup graefin graefe "packt"
- attack? schwan graefe "verlegt"

== 32
Auf dem Band gesteht [er](graefe) selbst, im Schlaf, jeden einzelnen Betrug. [Isolde](graefin) bringt die Kopie zu [Henriette](henriette). [Die](henriette) hat keine Zeitung mehr, aber [sie](henriette) hat einen [Bruder](ruediger) mit Schlüsseln.
+ reveal graefe _ "gesteht"
- gift graefin henriette "bringt"
- sibling henriette ruediger "Bruder"

== 33
[Rüdiger](ruediger) druckt nachts eine Extraausgabe. [Elmar](elmar) liefert das Foto, [Jost](jost) den Text, [Konni](konni) den Kaffee. Um sechs steht [Gräfe](graefe) im Pyjama am Kiosk und kauft alle Exemplare bis auf eines. Das hat der [Schwan](schwan).
+ create ruediger "druckt"
- help elmar+jost+konni ruediger "liefert"

== 34
Der [Staatsanwalt](richter) ist ein Vogelfreund. [Gräfe](graefe) wird beim Frühstück abgeholt. Im Gehen fragt [er](graefe) nach [seiner](graefe) [Frau](graefin). [Sie](graefin) sei am Wehr, antwortet der [Beamte](richter), [sie](graefin) habe [ihn](richter) ja hergeschickt.
+ arrest richter graefe "abgeholt"
- married graefe graefin "Frau"
- accuse.past graefin graefe "hergeschickt"

== 35
[Rüdiger](ruediger) bekommt die Bäckerei zurück. [Seine](ruediger) [Schwester](henriette) hält die Eröffnungsrede, [ihr](henriette) [Liebster](jost) klatscht an den falschen Stellen. Hinter dem Tresen hilft eine [Frau](graefin) aus, [die](graefin) bis gestern noch Gräfe hieß.
+ find ruediger "bekommt"
- sibling henriette ruediger "Schwester"
- couple henriette jost "Liebster"
- help graefin ruediger "hilft"

== 36
[Konni](konni) sucht [Sascha](sascha) am Wehr. [Er](sascha) sieht [sie](konni) an, diesmal richtig, und hat keine Praline dabei. Dafür weiß [er](sascha), wie [ihre](konni) [Großmutter](oma) heißt, wovon [sie](konni) träumt und dass [sie](konni) den Mantel immer falsch knöpft. [Er](sascha) knöpft ihn neu.
+ love.start sascha konni "richtig"
- kin konni oma "Großmutter"

== 37
[Henriette](henriette) ist über vierzig, schwanger und sprachlos. [Jost](jost) ist nur sprachlos. [Elmar](elmar), [der](elmar) es als Erster erfährt, fotografiert [seinen](elmar) [Cousin](jost) mit offenem Mund, fürs Album.
+ pregnant henriette "schwanger"
- discover elmar henriette "erfährt"
- kin elmar jost "Cousin"

== 38
Hochzeit im Altersheim: Der alte [Hübner](leser) führt die [Frau](oma) zum Altar, [der](oma) [er](leser) einst in Sütterlin den Hof gemacht hat. [Ihre](oma) [Enkelin](konni) ist [Trauzeugin](konni), [seine](leser) [Enkel](elmar+jost) streiten, wer der Trauzeuge ist.
+ wedding leser oma "Hochzeit"
- kin konni oma "Enkelin"
- kin elmar+jost leser "seine Enkel"
- advisor konni oma "Trauzeugin"
- quarrel elmar jost "streiten"

== 39
Neue Chefin beim Kreisboten wird [Pınar](pinar). [Ihre](pinar) erste Anweisung gilt [Tjark](volo): [Er](volo) sei jetzt Redakteur. [Ihre](pinar) zweite gilt [Vivien](vivien), und die hört außer [ihr](vivien) niemand.
+ hire pinar "Neue Chefin"
- hire volo pinar "Redakteur"

== 40
Das [Kind](baby) kommt im Archiv zur Welt, zwischen 1974 und 1975. [Henriette](henriette) flucht, [Jost](jost) hält die Leiter, [Rüdiger](ruediger) bringt Kuchen. Wie [es](baby) heißen soll? Die [Eltern](henriette+jost) sehen zum Fenster. Draußen spaziert [Gustav](schwan) vorbei, mit einer Gefährtin.
+ birth henriette baby "zur Welt"
- parent henriette+jost baby "Eltern"
