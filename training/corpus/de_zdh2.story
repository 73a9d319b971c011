%series Mandat und Mond
%lang de
%genre Anwaltsserie, Innsbruck, Episodenführer
%cast ottilie | Dr. Ottilie Prantl; Dr. Prantl; Ottilie; Alte | f
%cast veit | Veit Prantl; Veit | m
%cast sunniva | Sunniva Prantl; Sunniva; Sunny | f
%cast yusuf | Yusuf Karaman; Mag. Karaman; Karaman; Yusuf | m
%cast leopold | Leopold Achammer; Staatsanwalt Achammer; Achammer; Poldi | m
%cast richterin | Richterin Hofer-Nwosu; Hofer-Nwosu | f
%cast bauer | Alois Stecher; Stecher | m
%cast bauerin | Notburga Stecher; Notburga | f
%cast sohn | Kilian Stecher; Kilian | m
%cast zeugin | Ilka Bernát; Ilka | f
%cast chirurg | Primar Egger; Egger | m
%cast sekretaer | Herr Florian; Florian | m
%cast mutter | - | f
%cast hotelier | Baron Tschurtschenthal; Tschurtschenthal | m
%cast koechin | Perpetua Nocker; Perpetua | f
%cast detektiv | Rudi Lobis; Lobis | m

== 1 Der Hof
Nach vierzig Jahren will [Dr. Ottilie Prantl](ottilie) die Kanzlei in jüngere Hände legen. Die Frage ist nur, in wessen: [Veit](veit), [ihr](ottilie) ältester [Enkel](veit), hält sich für gesetzt, [dessen](veit) [Cousine](sunniva) [Sunniva](sunniva) hat die besseren Noten. [Beide](sunniva+veit) bekommen denselben Fall von entgegengesetzten Seiten. [Bergbauer](bauer) [Alois Stecher](bauer) möchte [seinen](bauer) [Sohn](sohn) enterben, weil [der](sohn) eine Sennerei mit Yogastudio plant. [Kilian](sohn) klagt. [Notburga Stecher](bauerin), zwischen [Mann](bauer) und [Kind](sohn) zerrieben, kocht für beide Parteien.
- quit? ottilie "in jüngere Hände legen"
- kin ottilie veit "Enkel"
- kin sunniva veit "Cousine"
- parent bauer sohn "Sohn"
- reject? bauer sohn "enterben"
- create? sohn "plant"
+ accuse sohn bauer "klagt"
- married bauer bauerin "Mann"
- parent bauerin sohn "Kind"
- sad bauerin "zerrieben"

== 2 Heublumen
[Sunniva](sunniva) gewinnt für [Kilian](sohn), was [ihr](sunniva) [Vetter](veit) für [dessen](sohn) [Vater](bauer) verliert. Zu feiern gibt es wenig: Noch im Gerichtssaal greift sich [Stecher](bauer) an den Hals und fällt um. [Primar Egger](chirurg) operiert [ihn](bauer) sechs Stunden. Im Warteraum sitzt neben der [Bäuerin](bauerin) ein fremder [Herr](leopold), [der](leopold) sich als der neue [Staatsanwalt](leopold) vorstellt und mit [Sunny](sunniva) einst im selben Studentenheim wohnte. [Sie](sunniva) erkennt [Leopold Achammer](leopold) am Lachen. Damals habe [sie](sunniva) davon Herzklopfen bekommen.
+ find sunniva "gewinnt"
- advisor sunniva sohn "gewinnt"
- kin sunniva veit "Vetter"
- parent bauer sohn "Vater"
- lose veit "verliert"
- advisor veit bauer "verliert"
- celebrate! sunniva "feiern"
+ ill bauer "fällt um"
- treat bauer chirurg "operiert"
- meet bauerin leopold "vorstellt"
- housemate.past leopold sunniva "Studentenheim"
- love.past sunniva leopold "Herzklopfen"

== 3 Herr Florian weiß alles
Wer hat dem Boulevard die Scheidungsakte [Tschurtschenthal](hotelier) zugespielt? Die [Alte](ottilie) stellt die ganze Belegschaft unter Verdacht, nur nicht [ihren](ottilie) [Sekretär](sekretaer), [der](sekretaer) seit 1989 [ihren](ottilie) Tee zieht. Ausgerechnet [Herr Florian](sekretaer) war es. [Er](sekretaer) hat mit dem Honorar den Pflegeplatz [seiner](sekretaer) [Mutter](mutter) bezahlt. Als [Yusuf Karaman](yusuf), der [Konzipient](yusuf), dahinterkommt, behält [er](yusuf) es für sich und streckt [Florian](sekretaer) sogar tausend Euro vor. [Veit](veit) hört an der Tür mit.
- divorce.past hotelier "Scheidungsakte"
- reveal.past _ "zugespielt"
+ accuse ottilie _ "Verdacht"
- accuse! ottilie sekretaer "nur nicht"
- boss ottilie sekretaer "Sekretär"
+ betray.past sekretaer ottilie "war es"
- parent mutter sekretaer "Mutter"
- help.past sekretaer mutter "bezahlt"
- discover yusuf sekretaer "dahinterkommt"
- reveal! yusuf "behält"
- gift yusuf sekretaer "streckt"
- discover veit "hört"

== 4 Kunstfehler
[Alois Stecher](bauer) ist nach der Operation stumm. [Notburga](bauerin) verklagt den [Primar](chirurg), und [Ottilie](ottilie) übernimmt die Sache selbst, denn mit [Egger](chirurg) hat [sie](ottilie) eine alte Rechnung offen: Vor dreißig Jahren ließ [er](chirurg) [sie](ottilie) vor dem Standesamt stehen. Die einzige [Zeugin](zeugin) aus dem OP, die [Schwester](zeugin) [Ilka Bernát](zeugin), wird von [seinem](chirurg) Anwalt auf eine Kreuzfahrt geschickt. [Sunniva](sunniva) und [Karaman](yusuf) fliegen [ihr](zeugin) nach [Palermo](@palermo) hinterher und teilen sich aus Kostengründen ein Zimmer.
- injure bauer chirurg "stumm"
+ accuse bauerin chirurg "verklagt"
- advisor.start ottilie bauerin "übernimmt"
- enemy chirurg ottilie "alte Rechnung"
- breakup.past chirurg ottilie "stehen"
- engaged.past chirurg ottilie "Standesamt"
- travel zeugin "Kreuzfahrt"
- travel sunniva+yusuf "fliegen" @palermo
- housemate sunniva yusuf "teilen"

== 5 Palermo
[Ilka](zeugin) will nicht reden; man habe [ihr](zeugin) angedroht, [ihre](zeugin) Zulassung zu streichen. [Yusuf](yusuf) redet auch nicht, [er](yusuf) schnarcht. Erst als [Sunniva](sunniva) auf dem Markt die Handtasche entrissen wird und die [Krankenschwester](zeugin) den Dieb mit einer Melone stoppt, ist das Eis gebrochen. [Sie](zeugin) hat alles aufgeschrieben: [Egger](chirurg) stand mit Restalkohol am Tisch. Auf dem Rückflug lehnt [Sunniva](sunniva) im Schlaf den Kopf an [Karamans](yusuf) Schulter. [Der](yusuf) rührt sich bis [Innsbruck](@innsbruck) nicht.
- threaten.past _ zeugin "angedroht"
- reject zeugin sunniva+yusuf "nicht reden"
- steal _ sunniva "entrissen"
+ help zeugin sunniva "stoppt"
+ reveal zeugin sunniva+yusuf "aufgeschrieben"
- return sunniva+yusuf "Rückflug" @innsbruck

== 6 Vor der Kammer
[Richterin Hofer-Nwosu](richterin), gefürchtet für [ihr](richterin) Strickzeug, verliest [Ilkas](zeugin) Protokoll. Der [Primar](chirurg) wird blass, dann ausfallend, dann des Saales verwiesen. Auf dem Gang passt [er](chirurg) [Dr. Prantl](ottilie) ab und beteuert, [er](chirurg) habe jeden Tag an [sie](ottilie) gedacht. „Und jeden Abend getrunken“, erwidert [sie](ottilie) und lässt [ihn](chirurg) zum zweiten Mal in [ihrem](ottilie) Leben nicht stehen, sondern sitzen. [Veit](veit), [der](veit) sich übergangen fühlt, trifft sich heimlich mit [Eggers](chirurg) Versicherung.
+ reveal richterin "verliest"
- sad chirurg "ausfallend"
- confess chirurg ottilie "beteuert"
- love chirurg ottilie "gedacht"
+ reject ottilie chirurg "sitzen"
- sad veit "übergangen"
- betray veit ottilie "heimlich"

== 7 Der Vergleich
Statt der erhofften Million akzeptiert [Notburga](bauerin) einen Bruchteil, weil [Veit](veit) [ihr](bauerin) weisgemacht hat, mehr sei nicht drin. [Sein](veit) Lohn: ein Posten in [Wien](@wien). [Poldi](leopold) steckt [Sunniva](sunniva) bei einem Glas Zweigelt, was [ihr](sunniva) [Cousin](veit) getan hat. Der Wein tut ein Übriges, und am Morgen findet [Yusuf](yusuf), mit frischen Semmeln vor [ihrer](sunniva) Tür, den [Staatsanwalt](leopold) im Bademantel. [Er](yusuf) lässt die Tüte da. [Seine](yusuf) gute Laune nimmt [er](yusuf) mit.
+ betray.past veit bauerin "weisgemacht"
- hire veit _ "Posten" @wien
- reveal leopold sunniva "steckt"
- kin sunniva veit "Cousin"
+ sex leopold sunniva "Übriges"
- discover yusuf leopold+sunniva "Bademantel"
- gift yusuf sunniva "Semmeln"
- sad yusuf "gute Laune"

== 8 Familienrat
Vor versammelter Verwandtschaft setzt [Ottilie](ottilie) [Veit](veit) den Stuhl vor die Tür. [Er](veit) verlangt [sein](veit) Erbteil, [sie](ottilie) gibt [ihm](veit) die Teekanne. In [Wien](@wien) erfährt der [Verstoßene](veit), dass es den versprochenen Posten nie gegeben hat. Indessen versöhnt sich [Stecher](bauer), noch immer ohne Stimme, mit [Kilian](sohn): [Er](bauer) schreibt [ihm](sohn) auf eine Schiefertafel, wo im Stall der Schlüssel hängt. Die [Bäuerin](bauerin) tut, als hätte [sie](bauerin) Zwiebeln geschnitten.
+ quit veit ottilie "Stuhl vor die Tür"
- gift ottilie veit "gibt"
- discover veit "erfährt"
- hire! veit _ "nie gegeben"
+ reconcile bauer sohn "versöhnt"
- ill bauer "ohne Stimme"

== 9 Suppe
[Perpetua Nocker](koechin), [Köchin](koechin) im Grandhotel, soll den [Baron](hotelier) mit Knollenblätterpilzen ins Jenseits befördert haben. Das [Opfer](hotelier) lebt freilich noch, wenn auch an Schläuchen. [Karaman](yusuf) verteidigt, [Achammer](leopold) klagt an, und jeder im Saal spürt, dass es den Herren nicht nur um Pilze geht. [Perpetua](koechin) war [Tschurtschenthals](hotelier) heimliche [Geliebte](koechin). Das Rezept aber, so [Detektiv Lobis](detektiv), hatte am selben Tag jemand mit Handschuhen aus [ihrer](koechin) Lade genommen.
- kill? koechin hotelier "ins Jenseits"
- die! hotelier "lebt"
- ill hotelier "Schläuchen"
- advisor yusuf koechin "verteidigt"
+ accuse leopold koechin "klagt"
- enemy leopold yusuf "nicht nur um Pilze"
- affair hotelier koechin "Geliebte"
- steal.past _ koechin "genommen"
+ reveal detektiv "so Detektiv Lobis"

== 10 Handschuhe
Die Handschuhe gehören [Herrn Florian](sekretaer). [Ihm](sekretaer) hatte der [Hotelier](hotelier) nach der Geschichte mit den Akten gedroht, [er](hotelier) werde [ihn](sekretaer) auffliegen lassen. [Dr. Prantl](ottilie) hört das Geständnis [ihres](ottilie) [Sekretärs](sekretaer) auf dem Dachboden, wo [er](sekretaer) mit einem Koffer sitzt. [Sie](ottilie) überredet [ihn](sekretaer), sich zu stellen, und geht mit [ihm](sekretaer) zu Fuß zur Wache. [Perpetua](koechin) ist frei. [Sunniva](sunniva) küsst vor Freude den [Verteidiger](yusuf), mitten auf den Mund, vor den Augen von [Poldi](leopold).
- threaten.past hotelier sekretaer "gedroht"
- reveal? hotelier "auffliegen"
- attack.past sekretaer hotelier "Geständnis"
+ reveal sekretaer ottilie "Geständnis"
- boss ottilie sekretaer "Sekretärs"
- help ottilie sekretaer "überredet"
- reveal? sekretaer "stellen"
- travel ottilie+sekretaer "zu Fuß"
+ kiss sunniva yusuf "küsst"
- happy sunniva "Freude"
- advisor yusuf koechin "Verteidiger"
- discover leopold sunniva+yusuf "vor den Augen"

== 11 Ein Jahr Mond
[Leopold](leopold) zieht die Konsequenz und lässt sich nach [Bozen](@bozen) versetzen. Zum Abschied überreicht [er](leopold) [Sunniva](sunniva) das alte Türschild aus dem Studentenheim. [Yusuf](yusuf), [dem](yusuf) großer Ehrgeiz nachgesagt wird, schlägt zur selben Stunde ein Angebot aus [London](@london) aus. Weshalb, wissen in der Kanzlei alle außer [ihr](sunniva). [Veit](veit), verschuldet und unrasiert, klingelt bei [seiner](veit) [Großmutter](ottilie). Es öffnet [Notburga](bauerin), die neue [Haushälterin](bauerin), [die](bauerin) von [ihm](veit) um ein Vermögen geprellt wurde.
- move leopold "versetzen" @bozen
- gift leopold sunniva "überreicht"
+ reject yusuf _ "schlägt" @london
- hire? yusuf "Angebot" @london
- discover! sunniva yusuf "wissen"
+ return veit "klingelt"
- kin ottilie veit "Großmutter"
- hire.past bauerin ottilie "Haushälterin"
- betray.past veit bauerin "geprellt"

== 12 Unterschriften
Eine Woche schrubbt [Veit](veit) unter [Notburgas](bauerin) Aufsicht Treppen, dann darf [er](veit) ins Arbeitszimmer. Die [Alte](ottilie) liegt auf dem Diwan, das Herz will nicht mehr. [Sie](ottilie) hat die Kanzlei zu gleichen Teilen verschrieben: [Sunniva](sunniva) und [Karaman](yusuf). Dem [Enkel](veit) bleibt die Stelle von [Herrn Florian](sekretaer). [Er](veit) weint und nimmt an. Als [Ottilie](ottilie) in derselben Nacht für immer einschläft, sitzen [drei](sunniva+veit+yusuf) an [ihrem](ottilie) Bett, und [Sunniva](sunniva) hält [zweien](veit+yusuf) von [ihnen](sunniva+veit+yusuf) die Hand.
- boss bauerin veit "Aufsicht"
- ill ottilie "Herz"
- gift ottilie sunniva+yusuf "verschrieben"
- kin ottilie veit "Enkel"
- hire veit ottilie "Stelle"
- sad veit "weint"
+ die ottilie "für immer einschläft"
- help sunniva veit+yusuf "hält"
