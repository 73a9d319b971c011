%series Sieben Minuten bis Leeds
%lang de
%genre British relationship comedy, newspaper's television page
%cast gem | Gemma; Gemma Thwaites | f
%cast stu | Stuart; Stuart Pobjoy; Pobjoy | m
%cast hay | Hayley | f
%cast nig | Nigel | m
%cast dar | Darren | m
%cast bren | Brenda | f
%cast zahn | Dr. Leonard Mould; Dr. Mould; Mould; Leonard | m
%cast kell | Kieran | m
%cast lisa | Lisanne | f
%cast hals | - | m
%cast vikar | - | m
%cast saeug | - | n
%cast lkind | - | n
%cast gat | - | f

== 1
Pendler sind auch nur Menschen, behauptet diese hübsche BBC-Komödie. [Gemma](gem) zum Beispiel: Seit Monaten himmelt [sie](gem) im Zug den [Mann](stu) mit der Thermoskanne an, und als [sie](gem) sich endlich traut, [ihn](stu) anzusprechen, fällt [ihm](stu) der Tee in [ihren](gem) Schoß. [Ihre](gem) [Busenfreundin](hay) [Hayley](hay) hat derweil ein Problem mit dem Trauring, genauer gesagt damit, dass er sich von [ihrem](hay) Finger nicht mehr lösen lässt. Dabei ist [ihr](hay) [Mann](nig) [Nigel](nig), [der](nig) sich eingeengt fühlt, gerade ausgezogen.
- love gem stu "himmelt"
+ meet gem stu "anzusprechen"
- friend gem hay "Busenfreundin"
- married hay nig "Mann"#2
- sad nig "eingeengt"
+ breakup nig hay "ausgezogen"

== 2
Der [Begossene](stu) heißt nicht [Stuart](stu), sondern … doch, [er](stu) heißt [Stuart](stu), lehrt Erdkunde und hat zu [Gemmas](gem) Pech eine [Verlobte](lisa). Das erfährt [sie](gem) von [dieser](lisa) selbst: [Lisanne](lisa) sitzt neuerdings im selben Abteil. Höflich, wie man in [Yorkshire](@yorkshire) nun einmal ist, bewundert [Gemma](gem) den Ring und flucht erst auf dem Bahnsteig. Trost spendet [ihre](gem) [Mutter](bren) [Brenda](bren), [die](bren) selbst auf Freiersfüßen wandelt, und zwar in Richtung [Zahnarzt](zahn). [Nigel](nig) möchte [seine](nig) Plattensammlung holen. [Hayley](hay) hat sie bereits verschenkt.
+ engaged lisa stu "Verlobte"
- discover gem stu "erfährt"
- sad gem lisa "flucht"
- help bren gem "Trost"
- parent bren gem "Mutter"
- love bren zahn "Freiersfüßen"
- gift hay _ "verschenkt"

== 3
Wer bohrt, der findet: [Dr. Leonard Mould](zahn), [Brendas](bren) [Kavalier](zahn), ist Witwer, wohlhabend und leider auch der [Arbeitgeber](zahn) von [Hayley](hay), [die](hay) [ihn](zahn) seit der gestrichenen Weihnachtsgratifikation auf den Mond wünscht. Was also soll [sie](hay) der [Mutter](bren) [ihrer](hay) besten [Freundin](gem) raten? [Gemma](gem) wiederum lässt sich im Speisewagen von einem [Kontrolleur](kell) trösten, [der](kell) [Kieran](kell) heißt, Gedichte kennt und [ihr](gem) das Schwarzfahren durchgehen lässt. Zwei Reihen weiter verschluckt sich jemand an [seinem](stu) Tee. Aber nein, eifersüchtig ist [Stuart](stu) nicht.
- married.past _ zahn "Witwer"
- love zahn bren "Kavalier"
- boss zahn hay "Arbeitgeber"
- sad hay zahn "auf den Mond wünscht"
- parent bren gem "Mutter"
- friend gem hay "Freundin"
+ meet gem kell "von einem Kontrolleur"
- help kell gem "trösten"
- jealous! stu kell "eifersüchtig"

== 4
[Darren](dar) ist wieder da. [Gemmas](gem) jüngerer [Bruder](dar) kehrt mit dreißig heim, »bloß übers Wochenende«, bezieht [ihr](gem) Bett und erwähnt [seine](dar) Schulden mit keiner Silbe; [sie](gem) beißt vor Wut ins Kissen, das [er](dar) [ihr](gem) gelassen hat. [Hayley](hay) hingegen, [die](hay) mit vierzehn unsterblich in [ihn](dar) verschossen war, kauft Lippenstift. [Nigel](nig) geht es schlecht, und das soll es auch: [Er](nig) wohnt nun bei einem [Hals-Nasen-Ohren-Arzt](hals), [der](hals) im Schlaf singt, und bereut [seinen](nig) Auszug bitterlich.
+ return dar "wieder da"
- sibling dar gem "Bruder"
- sad gem dar "Wut"
- reveal! dar gem "mit keiner Silbe"
+ love.past hay dar "verschossen"
- sad nig "schlecht"
- housemate.start hals nig "wohnt nun"
- breakup.past nig hay "Auszug"

== 5
In der fünften Folge wird geheiratet, oder doch beinahe. [Lisanne](lisa) steht weiß und strahlend im Standesamt von [Wakefield](@wakefield), der [Bräutigam](stu) aber sitzt im stehenden Zug, sieben Minuten vor dem Ziel, und neben [ihm](stu), auf dem Weg zu einem Stelldichein mit [Kieran](kell), [Gemma](gem). [Die zwei](gem+stu) teilen sich ein Käsebrot und [ihre](gem+stu) Lebensgeschichten. Als der Zug anruckt, ist die [Braut](lisa) fort, und [Stuart](stu) trauert auffallend wenig. Zu allem Überfluss hat [Darren](dar) das Auto [seiner](dar) [Schwester](gem) verkauft.
- happy lisa "strahlend"
+ wedding! lisa stu "beinahe"
- date? gem kell "Stelldichein"
+ breakup lisa stu "fort"
- sad! stu lisa "trauert"
- sibling dar gem "Schwester"
- steal dar gem "verkauft"

== 6
Man soll mit dem Chef nicht tanzen. [Hayley](hay) tut es auf [Brendas](bren) Geburtstagsfest trotzdem, tritt [Mould](zahn) auf den Fuß und erfährt, an [diesen](zahn) gekettet, dass [er](zahn) die [Jubilarin](bren) zu ehelichen gedenkt. Weil [sie](hay) nichts für sich behalten kann, weiß es [Brenda](bren) vor dem Nachtisch und sagt Nein, ehe [er](zahn) fragen kann. [Kieran](kell) trägt [Gemma](gem) derweil auf dem Balkon ein Sonett vor, das, wie [Stuart](stu) mit Genugtuung anmerkt, von Shakespeare gestohlen ist. Der [Ertappte](kell) antwortet mit der Faust.
- celebrate bren "Geburtstagsfest"
- discover hay zahn "erfährt"
- wedding? bren zahn "ehelichen"
- reveal hay bren "nichts für sich behalten"
+ reject bren zahn "sagt Nein"
- flirt kell gem "Sonett"
- accuse stu kell "gestohlen"
+ attack kell stu "Faust"

== 7
Die Nase heilt, der Stolz nicht. [Stuart](stu) fährt jetzt mit dem Bus, und [Gemma](gem) merkt erst, seit [ihr](gem) morgens niemand mehr den Fensterplatz streitig macht, wie sehr [ihr](gem) der [Lehrer](stu) fehlt. [Kieran](kell) hält [sie](gem) mit Ausflüchten hin; den Grund entdeckt [Hayley](hay), als eine [Gattin](gat) samt [Säugling](saeug) in der Praxis erscheint und »[Kieran](kell)« auf dem Krankenschein steht. [Darren](dar), von [seinen](dar) Gläubigern verfolgt, versteckt sich bei [Hayley](hay) im Wäscheschrank. Dort ist es eng und der erste Kuss ein Versehen.
- recover stu "heilt"
- sad gem stu "fehlt"
- betray kell gem "Ausflüchten"
- married gat kell "Gattin"
+ discover hay kell "entdeckt"
- flee dar _ "versteckt"
+ kiss dar hay "Kuss"

== 8
Wie bringt [Hayley](hay) [ihrer](hay) besten [Freundin](gem) bei, dass [deren](gem) [Galan](kell) zu Hause Windeln wechselt? [Sie](hay) versucht es mit Wein, mit Kuchen und zuletzt mit einem Foto. [Gemma](gem) zeigt sich gefasst und stößt den [Kontrolleur](kell) dann in [Selby](@selby) aus dem Zug, der zum Glück noch steht. [Brenda](bren) und [ihr](bren) [Zahnarzt](zahn) gehen wieder miteinander aus, solange [er](zahn) nicht vom Heiraten anfängt. [Nigel](nig), reumütig und mit Blumen, findet im Schrank [seiner](nig) [Frau](hay) keinen Mantel vor, sondern [Darren](dar).
- friend gem hay "Freundin"
+ reveal hay gem "Foto"
- attack gem kell "stößt"
- reconcile bren zahn "wieder miteinander"
- wedding? bren zahn "Heiraten"
- reconcile? hay nig "reumütig"
- married hay nig "Frau"
+ find nig dar "findet"

== 9
Ein Duell ist in [England](@england) seit 1852 nicht mehr vorgekommen, also spielen die beiden [Rivalen](dar+nig) um [Hayley](hay) Darts. [Nigel](nig) gewinnt, [Darren](dar) zahlt die Getränke (mit [Gemmas](gem) Kreditkarte), und die [Umkämpfte](hay) erklärt [den beiden](dar+nig), [sie](hay) nehme keinen. [Ihr](hay) Zorn gilt allen Männern. [Gemma](gem) reist inkognito mit dem Bus, nur um einen gewissen [Erdkundelehrer](stu) von hinten zu betrachten. Dumm, dass neben [ihm](stu) wieder [Lisanne](lisa) sitzt. Was hat [die](lisa) dort zu suchen, und warum lachen [die zwei](lisa+stu)?
- enemy dar nig "Rivalen"
- find nig "gewinnt"
- steal dar gem "Kreditkarte"
+ reject hay dar+nig "nehme keinen"
- sad hay "Zorn"
- travel gem "reist"
- love gem stu "betrachten"
+ return lisa "wieder Lisanne"

== 10
[Lisanne](lisa), so stellt sich heraus, erwartet ein [Kind](lkind). Der [Vater](hals) singt im Schlaf und behandelt Ohren, was außer [Nigel](nig), [seinem](hals) [Untermieter](nig), niemand weiß. [Gemma](gem) rechnet falsch, hält [Pobjoy](stu) für den Erzeuger und wünscht [den beiden](lisa+stu), [die](lisa+stu) bloß Freunde geworden sind, mit zusammengebissenen Zähnen alles Glück der Erde. [Darren](dar) hat bei [Dr. Mould](zahn) als Empfangsherr angefangen und sich tatsächlich geändert; [Hayley](hay) misstraut dem Frieden, lächelt aber, wenn [er](dar) »Der Nächste, bitte« sagt.
+ pregnant lisa hals "erwartet"
- parent hals lkind "Vater"
- housemate hals nig "Untermieter"
- discover nig hals+lisa "außer Nigel"
- pregnant! lisa stu "Erzeuger"
- friend.start lisa stu "Freunde"
- sad gem lisa+stu "zusammengebissenen"
+ hire dar zahn "Empfangsherr"
- happy hay dar "lächelt"

== 11
Es gibt Versprecher, die ein Leben verändern. »[Ich](stu) liebe [Sie](gem)«, sagt [Stuart](stu) am Fahrkartenschalter, dabei wollte [er](stu) nach [Leeds](@leeds). [Gemma](gem), [die](gem) von [Nigel](nig) inzwischen weiß, dass [Lisannes](lisa) [Kind](lkind) einem [anderen](hals) gehört, steht zufällig hinter [ihm](stu) und bekommt keinen Ton heraus. [Er](stu) deutet das als Abfuhr und flüchtet. [Brenda](bren) liegt unterdessen bei [Mould](zahn) auf dem Behandlungsstuhl und kann, den Mund voller Watte, auf [seinen](zahn) dritten Antrag nur nicken. Oder war das ein Schluckauf?
+ confess stu gem "liebe"
- reveal nig gem "von Nigel"
- parent hals lkind "einem anderen gehört"
- reject! gem stu "Abfuhr"
- flee stu gem "flüchtet"
- treat bren zahn "Behandlungsstuhl"
+ propose zahn bren "Antrag"
- engaged? bren zahn "nicken"

== 12
Zum Finale ein Zug voller Hochzeitsgäste. [Brenda](bren) und [Leonard](zahn) lassen sich vom [Vikar](vikar) zwischen zwei Tunneln trauen, [Darren](dar) führt die [Mutter](bren) durch den Mittelgang, und [Hayley](hay), [deren](hay) Scheidung seit Dienstag rechtskräftig ist, fängt den Strauß, obwohl [sie](hay) sich wegduckt. [Nigel](nig) gratuliert [ihr](hay) mit echten Tränen. Nur [Gemma](gem) hat keinen Sinn für das Fest, bis in [Horsforth](@horsforth) [einer](stu) mit Thermoskanne zusteigt. Diesmal spricht [sie](gem) zuerst, und diesmal verschüttet [er](stu) nichts. Sieben Minuten lang küssen [sie](gem+stu) sich.
+ wedding bren zahn "trauen"
- parent bren dar "Mutter"
- divorce hay nig "Scheidung"
- sad nig hay "Tränen"
- celebrate bren+zahn "Fest"
- happy! gem "keinen Sinn"
- return stu "zusteigt"
+ kiss gem stu "küssen"
