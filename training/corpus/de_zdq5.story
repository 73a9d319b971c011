%series Redaktionsschluss Kapstadt
%lang de
%genre reporters at a Cape Town newspaper, terse texts of a series database, many persons
%cast thandi | Thandi Mokoena; Thandi; Mokoena | f
%cast pieter | Pieter Roux; Pieter; Roux | m
%cast lerato | Lerato | f
%cast gideon | Gideon Stern; Gideon; Stern | m
%cast annelie | Annelie Roux; Annelie | f
%cast zane | Zane | m
%cast minister | Minister Dlamini; Dlamini | m
%cast dlaminifrau | Precious Dlamini; Precious | f
%cast fotograf | Jabu; Jabu Khumalo | m
%cast vuyo | Vuyo | m
%cast informant | - | f
%cast anwaeltin | Rehana Patel; Patel | f
%cast ouma | Ouma Sanna | f
%cast pilot | - | m

== 1 Seite eins
[Thandi Mokoena](thandi), bisher zuständig für Todesanzeigen, stößt in der Post auf den Nachruf eines [Mannes](minister), [der](minister) noch lebt: [Minister Dlamini](minister). [Chefredakteur](gideon) [Gideon Stern](gideon) hält das für einen Scherz und überlässt die Sache [seinem](gideon) [Starreporter](pieter) [Pieter Roux](pieter). [Der](pieter) schnappt der [Kollegin](thandi) auch noch den Schreibtisch weg. Am Abend bricht der angeblich [Verstorbene](minister) bei einem Empfang zusammen. [Thandi](thandi) ist die [Einzige](thandi), [die](thandi) eine Spalte fertig hat. [Roux](pieter) schreibt sie ab und setzt [seinen](pieter) Namen darüber. Auf dem Parkplatz zersticht jemand vier Reifen; [Fotograf](fotograf) [Jabu](fotograf) hat zufällig weggesehen.
+ find thandi "stößt"
- die! minister "noch lebt"
- boss gideon pieter "Starreporter"
- colleague pieter thandi "Kollegin"
- ill minister "bricht"
+ steal pieter thandi "schreibt sie ab"
- steal pieter thandi "schnappt"
- attack _ "zersticht"

== 2 Gift im Glas
Der [Minister](minister) überlebt, [sein](minister) Leibarzt spricht von Fingerhut. [Stern](gideon) setzt die [Bestohlene](thandi) und den [Dieb](pieter) gemeinsam auf die Story an. Im Krankenhaus gibt sich [Thandi](thandi) als Nichte aus, dringt bis ans Bett vor und hört, wie [Precious Dlamini](dlaminifrau) dem [Gatten](minister) zuraunt, beim nächsten Mal treffe [sie](dlaminifrau) besser. [Pieter](pieter) hat sich unterdessen beim Pförtner festgequatscht. Zurück im Wagen verschweigt [sie](thandi) [ihm](pieter) das Gehörte. Zu Hause wartet die jüngere [Schwester](lerato) [Lerato](lerato) mit zwei Strichen auf einem Teststreifen und will nicht sagen, von [wem](vuyo).
- recover minister "überlebt"
- attack.past _ minister "Fingerhut"
- colleague.start pieter thandi "gemeinsam"
- steal.past pieter thandi "Dieb"
- kin! minister thandi "Nichte"
- betray thandi _ "gibt sich"
- married dlaminifrau minister "Gatten"
+ threaten dlaminifrau minister "zuraunt"
- discover thandi dlaminifrau "hört"
- reveal! thandi pieter "verschweigt"
- sibling lerato thandi "Schwester"
+ pregnant lerato "Strichen"
- reveal! lerato thandi "nicht sagen"

== 3 Quellenschutz
Eine [Stimme](informant) am Telefon, weder Mann noch Frau, kündigt Dokumente an. Treffpunkt: die Seilbahn zum [Tafelberg](@tafelberg). In der Gondel wird [Thandi](thandi) ein Umschlag in die Tasche geschoben, der [Übergeber](informant) steigt im Nebel aus. Die Papiere belegen, dass [Dlamini](minister) Minenkonzessionen gegen Bares vergab. [Pieter](pieter), [der](pieter) [ihr](thandi) nachgeschlichen ist, bietet diesmal einen Handel: [seine](pieter) Kontakte gegen [ihren](thandi) Umschlag. [Sie](thandi) schlägt ein, widerwillig. Für [Annelie](annelie), [Roux'](pieter) seit Jahren vernachlässigte [Frau](annelie), ist der leere Stuhl beim zehnten Hochzeitstag einer zu viel; [sie](annelie) isst beide Portionen und ruft [Rehana Patel](anwaeltin) an, Fachgebiet Familienrecht.
+ gift informant thandi "geschoben"
- betray.past minister _ "gegen Bares"
- investigate pieter thandi "nachgeschlichen"
- help pieter thandi "Handel"
- reconcile pieter thandi "schlägt ein"
- married annelie pieter "vernachlässigte Frau"
- sad annelie pieter "vernachlässigte"
- celebrate annelie "Hochzeitstag"
+ divorce? annelie pieter "Familienrecht"

== 4 Druck
Jemand kauft über Nacht die Hälfte der Zeitungsanteile. Der neue [Eigner](zane), [Zane](zane), dreißig, Turnschuhe, ist, wie sich zeigt, des [Ministers](minister) [Schwiegersohn](zane). [Gideon](gideon), [Altlinker](gideon) mit Magengeschwür, soll die Konzessionsgeschichte kippen oder [seinen](gideon) Stuhl räumen. [Er](gideon) trinkt einen Liter Milch und druckt. Am Morgen steht die Auflage in Flammen, im Lagerhaus von [Woodstock](@woodstock). Der [Nachtwächter](vuyo) [Vuyo](vuyo) trägt schwere Verbrennungen davon. An [seinem](vuyo) Bett weint [Lerato](lerato); nun wissen alle, von [wem](vuyo) das Kind ist.
- boss.start zane gideon "Eigner"
- kin minister zane "Schwiegersohn"
- ill gideon "Magengeschwür"
+ threaten zane gideon "räumen"
- reject gideon zane "druckt"
+ injure vuyo "Verbrennungen"
- sad lerato "weint"
- pregnant lerato vuyo "Kind"

== 5 Die Witwe in spe
[Precious Dlamini](dlaminifrau) bittet [Thandi](thandi) zum Tee. Den Fingerhut, plaudert [sie](dlaminifrau), habe [sie](dlaminifrau) [ihm](minister) aus Langeweile eingerührt, und wegen dreier Geliebter. Zitieren dürfe man das nicht. [Sie](dlaminifrau) biete statt [ihres](dlaminifrau) Geständnisses die Kontoauszüge des [Schwiegersohns](zane). [Thandi](thandi) nimmt an und kann danach nicht schlafen. [Jabu](fotograf) bringt Sekt; die Nacht verläuft anders, als der [Bildreporter](fotograf) gehofft hatte: [Sie](thandi) redet bis zum Morgengrauen von [Pieter](pieter). [Dem](pieter) werden gleichzeitig die Koffer vor die Haustür gestellt, und [Ouma Sanna](ouma), [Annelies](annelie) [Großmutter](ouma), spuckt [ihm](pieter) vom Balkon aufs Hemd.
- invite dlaminifrau thandi "bittet"
+ reveal dlaminifrau thandi "plaudert"
- attack.past dlaminifrau minister "eingerührt"
- cheat.past minister dlaminifrau "Geliebter"
- kin dlaminifrau zane "Schwiegersohns"
- help? dlaminifrau thandi "Kontoauszüge"
- sad thandi "nicht schlafen"
- love fotograf thandi "gehofft"
- sex! fotograf thandi "anders"
- love thandi pieter "redet"
+ breakup annelie pieter "Koffer"
- kin annelie ouma "Großmutter"
- attack ouma pieter "spuckt"

== 6 Offline
Stromausfall. Kein Druck, kein Netz, keine Nachrichten. Die Redaktion grillt auf dem Dach. [Gideon Stern](gideon) erzählt von der Zeit, als [er](gideon) Pamphlete im Kinderwagen schmuggelte, und von einer [Genossin](informant), [die](informant) [er](gideon) damals verraten haben soll, was nicht stimme. [Zane](zane) schaut vorbei, bringt Eis mit und ist überraschend nett. Ob [er](zane) auch [Patel](anwaeltin) eingeladen hat, die [Scheidungsanwältin](anwaeltin)? Jedenfalls tanzt [er](zane) mit [ihr](anwaeltin), und [Roux](pieter) muss zusehen, wie die [Frau](anwaeltin), [die](anwaeltin) [ihn](pieter) um Haus und Boot bringen wird, sich amüsiert. Um Mitternacht gehen die Lichter an. Der Fisch ist verkohlt.
- betray! gideon informant "verraten"
- gift zane _ "Eis"
- invite? zane anwaeltin "eingeladen"
+ flirt anwaeltin zane "tanzt"
- advisor anwaeltin annelie "Scheidungsanwältin"
- happy anwaeltin "amüsiert"
- steal? anwaeltin pieter "bringen wird"

== 7 Ausgebootet
[Stern](gideon) findet [sein](gideon) Büro versiegelt. Auf [seinem](gideon) Sessel sitzt [Pieter Roux](pieter), pleite, geschieden und seit heute früh [Chefredakteur](pieter) von [Zanes](zane) Gnaden. [Thandi](thandi) fasst es nicht. Der [Überläufer](pieter) streicht [ihr](thandi) Dossier vom Blatt, zahlt [Jabu](fotograf) aus und schickt die junge [Frau](thandi) zurück zu den Toten. In der Kantine wartet ein Zettel: „Nicht jeder ist, was er scheint. P.“ [Sie](thandi) knüllt ihn zusammen. [Vuyo](vuyo) kann wieder gehen und bittet [Lerato](lerato) auf Krücken um [ihre](lerato) Hand; [die](lerato) sagt ja, noch bevor [er](vuyo) den Satz ganz heraushat.
+ quit gideon zane "versiegelt"
- hire pieter zane "Chefredakteur"
- divorce annelie pieter "geschieden"
- boss.start pieter thandi "Chefredakteur"
- betray pieter thandi "Überläufer"
- quit fotograf pieter "zahlt"
- recover vuyo "wieder gehen"
+ propose vuyo lerato "Hand"
- engaged.start lerato vuyo "sagt ja"

== 8 Nachruf
[Minister Dlamini](minister) stirbt, diesmal wirklich. [Seine](minister) [Frau](dlaminifrau) trägt Weiß. [Thandi](thandi), erneut die [Herrin](thandi) der Todesanzeigen, verfasst einen Nachruf, in dem jedes dritte Wort, hintereinander gelesen, eine Kontonummer ergibt. Der [Chef](pieter) zeichnet ihn ungelesen ab, wie es scheint. Auf dem Friedhof tritt die gesichtslose [Stimme](informant) hinter einem Engel hervor: eine alte [Frau](informant) mit Stock, einst [Gideons](gideon) [Kampfgefährtin](informant). [Er](gideon) habe [sie](informant) nicht verpfiffen, das wisse [sie](informant) nun, es sei der [Tote](minister) gewesen. Der geschasste [Redakteur](gideon) sinkt auf eine Grabplatte. [Sie](gideon+informant) schweigen und halten sich an den Händen.
+ die minister "stirbt"
- married dlaminifrau minister "Frau"
- create thandi "verfasst"
- reveal thandi minister "Kontonummer"
- friend.past gideon informant "Kampfgefährtin"
- betray! gideon informant "nicht verpfiffen"
- discover informant gideon+minister "wisse"
- betray.past minister informant "der Tote"
+ reconcile gideon informant "Händen"

== 9 Kleinflugzeug
Die Nummer führt nach [Windhoek](@windhoek). [Thandi](thandi) chartert eine Cessna, deren [Pilot](pilot) während des Fluges Biltong schneidet. Über der Kalahari setzt der Motor aus; der [Flieger](pilot) landet die Maschine in einer Salzpfanne und bricht sich das Schlüsselbein. Die [Reporterin](thandi) schient es mit zwei Ausgaben der eigenen Zeitung. In der Bank erwartet [sie](thandi) jemand, der schneller war: [Pieter](pieter). [Er](pieter) hat, im Vertrauen darauf, dass keiner einen Verräter beobachtet, seit Monaten [Zanes](zane) Belege kopiert. „[Du](pieter) hättest mit [mir](thandi) reden können“, sagt [sie](thandi). „[Du](thandi) hättest dich verplappert“, sagt [er](pieter). [Sie](thandi) haut [ihm](pieter) eine runter. Dann küsst [sie](thandi) [ihn](pieter).
- travel thandi "chartert" @windhoek
+ injure pilot "bricht"
- treat pilot thandi "schient"
- betray pieter zane "kopiert"
- reveal! pieter thandi "reden können"
- attack thandi pieter "eine runter"
+ kiss pieter thandi "küsst"

== 10 Andruck
Zu viert gegen die Uhr: [Gideon](gideon) redigiert in der Druckerei, [Jabu](fotograf) entwickelt wie früher in der Badewanne, [Rehana Patel](anwaeltin) prüft jede Zeile, denn [Zane](zane), so hat die [Juristin](anwaeltin) bemerkt, wollte über [sie](anwaeltin) an die Kundenakten. Um zwei taucht [er](zane) mit Schlägern auf. [Vuyo](vuyo), wieder [Nachtwächter](vuyo), versperrt die Tür mit einem Gabelstapler. Um drei laufen die Rotationen. Um vier steht die Polizei da, nicht wegen der Zeitung: Die [Witwe](dlaminifrau) hat [ihren](dlaminifrau) [Schwiegersohn](zane) des Mordes an [ihrem](dlaminifrau) [Mann](minister) beschuldigt und ist so elegant aus dem Schneider. [Thandi](thandi), [die](thandi) es besser weiß, beißt in einen kalten Burger.
- help anwaeltin _ "prüft"
- betray zane anwaeltin "wollte über"
- discover anwaeltin zane "bemerkt"
- attack zane _ "Schlägern"
+ help vuyo _ "versperrt"
- married.past dlaminifrau minister "Witwe"
- kin dlaminifrau zane "Schwiegersohn"
+ accuse dlaminifrau zane "beschuldigt"
- kill? zane minister "Mordes"

== 11 Gegendarstellung
[Zane](zane) sitzt, unschuldig am Mord, schuldig an allem Übrigen. Darf [Thandi](thandi) das Teegespräch preisgeben? Die [Informantin](informant) rät ab, [Stern](gideon) rät zu, [Pieter](pieter) rät gar nichts. [Sie](thandi) schreibt. [Precious](dlaminifrau) liest den Artikel im Bademantel, lässt einpacken, nimmt die Abendmaschine und verliert am Gate [ihren](dlaminifrau) Fächer. Eine Stunde später ist [sie](dlaminifrau) außer Landes. [Lerato](lerato) bekommt Wehen im Stau auf der N2; [Ouma Sanna](ouma), [die](ouma) im Nachbarauto sitzt, entbindet [sie](lerato) auf der Rückbank. Hinterher erkennt die alte [Dame](ouma) den [Kindsonkel](pieter) in spe und spuckt nicht.
- arrest _ zane "sitzt"
- kill! zane minister "unschuldig"
- reveal? thandi dlaminifrau "preisgeben"
+ reveal thandi dlaminifrau "schreibt"
+ flee dlaminifrau "außer Landes"
- lose dlaminifrau "verliert"
- birth lerato "Wehen"
- help ouma lerato "entbindet"

== 12 Morgenausgabe
Der Preis für investigativen Journalismus geht an [Mokoena](thandi) und, auf [ihren](thandi) Wunsch, an eine [Namenlose](informant) mit Stock. [Pieter Roux](pieter) gibt den Sessel an [Gideon](gideon) zurück und wird wieder, was [er](pieter) am besten kann: lästig. [Jabu](fotograf) heuert in [Nairobi](@nairobi) an, das Porträt von [Thandi](thandi) nimmt [er](fotograf) mit. [Annelie](annelie) und [ihr](annelie) [Exmann](pieter) verkaufen das Boot und sind danach erstmals imstande, miteinander zu lachen. [Lerato](lerato) heiratet in der Druckhalle. Den Brautstrauß fängt [Rehana Patel](anwaeltin), wirft ihn weiter, er trifft [Pieter](pieter). Im Postfach von [Thandi](thandi) liegt ein neuer Nachruf: [ihr](thandi) eigener.
+ find informant+thandi "Preis"
- quit pieter "gibt"
- hire gideon pieter "gibt"
- hire fotograf "heuert" @nairobi
- love fotograf thandi "Porträt"
- ex annelie pieter "Exmann"
- reconcile annelie pieter "lachen"
+ wedding lerato vuyo "heiratet"
- threaten _ thandi "Nachruf"
