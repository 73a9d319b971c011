%series Das Gestüt der Feuerschwingen
%lang de
%genre fantasy serial about a dragon stud farm, publisher's chapter blurbs in an ironic old-fashioned tone
%cast ysolde | Ysolde Karrn; Ysolde; Karrn | f
%cast bren | Bren | m
%cast wick | Wick | n
%cast herzogin | Herzogin Malvina; Malvina | f
%cast lorcan | Prinz Lorcan; Lorcan | m
%cast asche | Asche; Gertrudis | f
%cast drache | Grimm | m
%cast thorge | Thorge | m
%cast silke | Silke | f
%cast hexe | Muhme Distel; Distel | f
%cast kanzler | Kanzler Orban; Orban | m
%cast vater | Aldo Karrn; Aldo | m
%cast dieb | - | n
%cast alter | - | m
%cast bote | - | m
%cast baby | - | n

== 1
Im Hochtal von [Ambrach](@ambrach) züchtet [Aldo Karrn](vater) Drachen, wie andere Leute Ponys züchten, und hat von beidem dieselben Brandblasen. [Seine](vater) ältere [Tochter](ysolde) [Ysolde](ysolde) versteht sich aufs Zureiten, die jüngere, [Silke](silke), aufs Rechnen, und [beide](silke+ysolde) verstehen sich nicht aufeinander. Als die [Zuchtstute](asche) [Asche](asche) ein Ei legt, das summt, hält der [Alte](vater) es für eine Sensation und [Silke](silke) für Geld. Noch in derselben Nacht fehlt das Ei. Am Nest liegt, vom Schwanz der [Drachin](asche) getroffen, der [Stallbursche](bren) [Bren](bren) und stöhnt. [Er](bren) habe den [Dieb](dieb) gesehen, sagt [er](bren), und [dieser](dieb) habe Röcke getragen.
- boss vater bren "Stallbursche"
- parent vater silke+ysolde "Tochter"
- sibling silke ysolde "die jüngere"
- enemy silke ysolde "nicht aufeinander"
- birth asche baby "Ei"
+ steal dieb vater "fehlt"
- injure bren asche "getroffen"
- discover bren dieb "gesehen"
- reveal bren _ "sagt er"

== 2
Wer trägt in [Ambrach](@ambrach) Röcke? Die halbe Bevölkerung und der Pfarrer. [Ysolde](ysolde) nimmt sich zuerst die [Schwester](silke) vor, [die](silke) empört von sich weist, was man [ihr](silke) unterstellt, und mit einer Gabel wirft. [Muhme Distel](hexe), die [Kräuterhexe](hexe) von nebenan, salbt [Brens](bren) Rippen und findet an [seiner](bren) Jacke ein rotes Siegelwachs, wie man es nur am Hof gebraucht. So viel zur Unschuld des Hofs. Der [Vater](vater) zieht sich vor Gram die Decke über den Kopf; die [Zureiterin](ysolde) sattelt [Grimm](drache), den Hengst, und fliegt mit [Bren](bren) in die Residenz, obschon [dieser](bren) das Fliegen verabscheut.
- sibling silke ysolde "Schwester"
- accuse ysolde silke "unterstellt"
- attack silke ysolde "Gabel"
- neighbour hexe vater "nebenan"
- treat bren hexe "salbt"
+ discover hexe _ "Siegelwachs"
- parent vater ysolde "Vater"
- sad vater "Gram"
+ travel bren+ysolde "fliegt"

== 3
[Herzogin Malvina](herzogin) hat, so klagt [sie](herzogin), drei Sorgen: einen leeren Schatz, einen leeren Thronsessel neben [ihrem](herzogin) und einen [Stiefsohn](lorcan), [der](lorcan) Gedichte auf Wolken macht. [Prinz Lorcan](lorcan) führt die [Gäste](bren+ysolde) durch den Garten und verliebt sich an der dritten Hecke in [Ysolde](ysolde), an der vierten bemerkt [er](lorcan), dass [Bren](bren) das gleiche Leiden hat. [Kanzler Orban](kanzler), hager wie eine Rechnung, will [die beiden](bren+ysolde) loswerden und schwört, im Schloss gebe es kein Ei. Unter [seinem](kanzler) Mantel summt es. [Ysolde](ysolde) hört schlecht auf diesem Ohr, [Grimm](drache) nicht.
- kin herzogin lorcan "Stiefsohn"
- create lorcan "Gedichte"
+ love lorcan ysolde "verliebt"
- love bren ysolde "Leiden"
- discover lorcan bren "bemerkt"
+ betray kanzler bren+ysolde "schwört"
- discover drache kanzler "Grimm nicht"
- discover! ysolde kanzler "schlecht"

== 4
Dies Kapitel ist in einfachem Deutsch verfasst, auf Wunsch des Setzers. [Orban](kanzler) verbirgt das Ei im Turm. Den Turm bewacht [Thorge](thorge). [Thorge](thorge) ist ein Riese und [Orbans](kanzler) [Neffe](thorge). Um Mitternacht klettert [Bren](bren). Schwindlig wird [Bren](bren) auf halber Höhe. Von oben packt [ihn](bren) [Thorge](thorge). Unten schreit [Ysolde](ysolde). Statt [ihn](bren) fallen zu lassen, fragt [Thorge](thorge) nach Käse. [Bren](bren) hat Käse. Mit einer Hand tauscht der [Riese](thorge) das Ei gegen den Käse. Um die Schulter legt [ihm](thorge) [Bren](bren) den Arm. Seit dieser Stunde sind [Thorge](thorge) und [Bren](bren) Freunde. Am Tor steht der [Kanzler](kanzler).
- kin kanzler thorge "Neffe"
- boss kanzler thorge "bewacht"
- ill bren "Schwindlig"
- attack thorge bren "packt"
- sad ysolde "schreit"
- gift bren thorge "Käse"
+ find bren "tauscht"
- betray thorge kanzler "tauscht"
- friend.start bren thorge "Freunde"

== 5
Man wirft [Ysolde](ysolde) und [Bren](bren) in den Kerker, wegen Diebstahls dessen, was [ihnen](bren+ysolde) gehört. In der Zelle nebenan sitzt eine [Frau](hexe), die [Bren](bren) an der Stimme erkennt, denn [sie](hexe) hat [ihm](bren) vorgestern noch die Rippen gesalbt: [Distel](hexe) geht durch Wände, wenn [sie](hexe) Lust hat, und heute hat [sie](hexe) welche. Nachdem [die drei](bren+hexe+ysolde) im Heuschober gelandet sind, beichtet die [Muhme](hexe), wessen [Kind](baby) im Ei schläft. Kein Drache sei es. Die erste [Gemahlin](asche) des alten [Herzogs](alter), verwünscht von [ihrer](asche) [Nachfolgerin](herzogin), habe sich aus Angst in einen Drachen verwandelt und brüte jetzt [ihr](asche) zweites [Kind](baby) aus.
+ arrest _ bren+ysolde "Kerker"
- accuse _ bren+ysolde "Diebstahls"
- find bren hexe "erkennt"
+ rescue hexe bren+ysolde "Wände"
- reveal hexe bren+ysolde "beichtet"
- married.past alter asche "Gemahlin"
- married.past alter herzogin "Nachfolgerin"
- attack.past herzogin asche "verwünscht"
- sad.past asche "Angst"
- parent asche baby "zweites Kind"

== 6
Folglich ist [Asche](asche) eine Herzogin, das Ei ein Prinz oder eine Prinzessin, und [Lorcan](lorcan) hat eine [Mutter](asche), [die](asche) Feuer spuckt. [Ysolde](ysolde) sucht nach einem schonenden Weg, es dem [Dichter](lorcan) beizubringen; [Bren](bren) sagt es [ihm](lorcan) einfach. Der [Prinz](lorcan) setzt sich in ein Rosenbeet. Danach tut [er](lorcan) etwas Tapferes: [Er](lorcan) schreitet vor den Thron und beschuldigt die [Stiefmutter](herzogin) vor dem ganzen Hof der Zauberei. [Malvina](herzogin) lacht, bis [ihr](herzogin) das Diadem verrutscht, und lässt [ihn](lorcan) für irrsinnig erklären. [Orban](kanzler) holt die Ärzte. [Silke](silke), daheim, verkauft derweil [Asche](asche) an den Meistbietenden, ohne den kranken [Vater](vater) zu fragen.
- parent asche lorcan "Mutter"
+ reveal bren lorcan "sagt es"
- sad lorcan "Rosenbeet"
+ accuse lorcan herzogin "beschuldigt"
- kin herzogin lorcan "Stiefmutter"
- happy herzogin "lacht"
- accuse herzogin lorcan "irrsinnig"
- help kanzler herzogin "holt"
- betray silke vater "ohne den kranken"
- parent vater silke "Vater"
- ill vater "kranken"

== 7
Der Leser, der sich nach Ruhe sehnt, komme mit auf die Alm. Dort liegt Schnee, obwohl Mai ist, Glocken läuten ohne Kühe, und die Wolken haben die Form von Sahnehauben. Zwei Jungdrachen balgen sich um einen Stiefel. Ihr Hüter, ein [Wesen](wick) von ungewissem Alter namens [Wick](wick), schnitzt Löffel und pfeift. Wie heißt doch das Sprichwort? Gebranntes Kind scheut das Feuer, gelöschtes den Regen. Das Abendrot gehört niemandem. In einer Falte der Decke, die [Wick](wick) über den Knien trägt, summt etwas, rund, warm und gesprenkelt, denn [Thorge](thorge), [der](thorge) nicht so dumm ist, wie [sein](thorge) [Oheim](kanzler) meint, hat es heraufgetragen.
- create wick "schnitzt"
+ rescue thorge baby "heraufgetragen"
- kin kanzler thorge "Oheim"

== 8
Die Versteigerung findet auf dem Marktplatz statt, und ersteigert hat den [Drachen](asche) die [Herzogin](herzogin), durch einen [Strohmann](bote). [Malvina](herzogin) gedenkt, [ihre](herzogin) [Vorgängerin](asche) ein zweites Mal loszuwerden, nun durch den Metzger. Da spricht [Aldo](vater) [seine](vater) jüngere [Tochter](silke) zum ersten Mal auf die Wahrheit an: [Er](vater) habe [Asche](asche) vor zwanzig Jahren im Wald gefunden, [sie](asche) gesund gepflegt und dabei, nun ja, ins Herz geschlossen. [Silke](silke) erschrickt über das, was [sie](silke) angestellt hat, leert die Kasse und reitet dem Viehwagen nach. Am Stadttor kauft [sie](silke) dem [Boten](bote) die [Ware](asche) für das Dreifache wieder ab, wird jedoch dabei von [Orbans](kanzler) Leuten aus dem Sattel gezerrt.
- find herzogin asche "ersteigert"
- help bote herzogin "Strohmann"
- kill? herzogin asche "Metzger"
- parent vater silke "Tochter"
- reveal vater silke "Wahrheit"
- find.past vater asche "gefunden"
- treat.past asche vater "gesund gepflegt"
- love vater asche "ins Herz"
- sad silke "erschrickt"
+ rescue silke asche "kauft"
+ arrest kanzler silke "gezerrt"

== 9
[Ysolde](ysolde) soll wählen, so verlangt es der [Kanzler](kanzler): Entweder rückt [sie](ysolde) das Ei heraus, oder die [Schwester](silke) verliert eine Hand. Nie haben [die zwei](silke+ysolde) einander ein gutes Wort gegönnt, und doch braucht die [Ältere](ysolde) keine Minute. [Sie](ysolde) bietet sich selbst an. Durch das Gitter küsst [sie](ysolde) [Silke](silke) auf die Stirn. [Bren](bren) hält das nicht aus und holt Verstärkung, nämlich [Grimm](drache), und bittet [Lorcan](lorcan), [der](lorcan) mit einem Fußring im Narrenturm sitzt, um ein Gedicht, bei dem selbst Wächter einschlafen. Es hat vierzig Strophen. Nach der zwölften schnarcht der Turm; der [Nebenbuhler](bren) schließt dem [Dichter](lorcan) die Kette auf.
+ threaten kanzler ysolde "Entweder"
- sibling silke ysolde "Schwester"
- enemy.past silke ysolde "Nie haben"
- help? ysolde silke "bietet"
- reconcile silke ysolde "küsst"
- kiss silke ysolde "küsst"
- sad bren "hält das nicht aus"
- arrest _ lorcan "Narrenturm"
- create lorcan "Strophen"
- enemy bren lorcan "Nebenbuhler"
+ rescue bren lorcan "Kette"

== 10
Auf der Alm platzt die Schale. [Wick](wick) hält ein [Mädchen](baby) mit Schuppen hinter den Ohren im Arm und niest. Den Schrei des [Neugeborenen](baby) hört man bis in die Residenz, und [Asche](asche), von Ketten niedergehalten, hört ihn auch. Kein Eisen ist einer Mutter gewachsen. [Sie](asche) steigt auf, fegt dem [Kanzler](kanzler) das Dach vom Haus und setzt über dem Marktplatz zur Landung an. Mitten im Flug fällt der Zauber, denn es heißt, er halte, bis ein Kind [sie](asche) rufe. Aus den Wolken stürzt eine nackte [Herzogin](asche). [Thorge](thorge) breitet die Arme aus und fängt [sie](asche), als wäre [sie](asche) aus Käse.
+ birth asche baby "platzt"
- parent asche baby "Mutter"
- flee asche "steigt"
- attack asche kanzler "fegt"
- recover asche "fällt der Zauber"
+ rescue thorge asche "fängt"

== 11
[Malvina](herzogin) steht vor der [Auferstandenen](asche) und tut, was [sie](herzogin) immer tut: [Sie](herzogin) lädt zum Tee. In [Asches](asche) Tasse schwimmt Tollkirsche. [Distel](hexe), [die](hexe) als Serviererin durch die Wand kam, dreht das Tablett um eine halbe Runde. Nach dem zweiten Schluck fasst sich die [Gastgeberin](herzogin) an den Hals und wird zu dem, was [sie](herzogin) anderen zugedacht hatte. Man hat [sie](herzogin) als kleine, grüne, übellaunige Eidechse zuletzt am Brunnen gesehen. [Kanzler Orban](kanzler) flieht zu Fuß, [Silke](silke), frisch befreit, holt [ihn](kanzler) zu Pferde ein und präsentiert [ihm](kanzler) die Rechnung. [Er](kanzler) zahlt. Der [Neffe](thorge) bringt [ihn](kanzler) in den Kerker und Käse dazu.
- invite herzogin asche "lädt"
- kill? herzogin asche "Tollkirsche"
+ rescue hexe asche "dreht"
- ill herzogin hexe "fasst sich"
- flee kanzler "flieht"
- rescue _ silke "befreit"
- find silke kanzler "holt"
- kin kanzler thorge "Neffe"
+ arrest thorge kanzler "bringt"

== 12
Ende, wie es sich gehört. [Asche](asche), [die](asche) wieder [Gertrudis](asche) heißen soll, aber keine Lust dazu hat, regiert, und [Aldo](vater), gesundet, hält [ihr](asche) dabei die Hand; man plant etwas Kleines mit Glocken. [Silke](silke) verwaltet den Schatz, [Thorge](thorge) die Speisekammer. [Lorcan](lorcan) überreicht [Ysolde](ysolde) [seine](lorcan) sämtlichen Werke und eine Frage, auf die [sie](ysolde) sanft den Kopf schüttelt. [Bren](bren), [der](bren) es aus dem Stall mit ansah, will gerade packen. »Wohin?«, fragt [Ysolde](ysolde). »[Wir](bren+ysolde) haben [mich](ysolde) noch nicht gefragt.« Und da [er](bren) nicht versteht, zieht [sie](ysolde) [ihn](bren) am Kragen hoch und küsst [ihn](bren), bis [Grimm](drache) hüstelt. Das Fliegen wird [er](bren) lernen müssen.
- recover vater "gesundet"
- couple asche vater "Hand"
- wedding? asche vater "Glocken"
- hire silke+thorge asche "verwaltet"
- gift lorcan ysolde "Werke"
- propose lorcan ysolde "Frage"
- reject ysolde lorcan "schüttelt"
- discover bren lorcan+ysolde "mit ansah"
- travel? bren "packen"
+ kiss bren ysolde "küsst"
