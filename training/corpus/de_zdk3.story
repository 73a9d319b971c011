%series Tammsen und Töchter
%lang de
%genre drill
%cast focko | Focko Tammsen; Focko | m
%cast almuth | Almuth Tammsen; Almuth | f
%cast wiebke | Wiebke Tammsen; Wiebke | f
%cast hauke | Hauke | m
%cast silja | Silja Tammsen; Silja | f
%cast imke | Imke | f
%cast theda | - | f
%cast okko | Okko Reents; Reents; Okko | m
%cast linh | Linh | f
%cast tjark | Tjark | m
%cast duarte | Duarte da Costa; Duarte | m
%cast ringmann | - | m
%cast dschwester | - | f
%cast luehrs | Gerold Lührs; Lührs | m
%cast merle | Merle | f
%cast ihnen | Pastorin Ihnen | f
%cast junge | Amadou | m
%cast folkerts | Dr. Folkerts | f
%cast onken | Frau Onken | f
%cast behrends | Kommissar Behrends; Behrends | m
%cast jorid | Jorid Solberg | f
%cast poller | Poller | m
%cast bankier | - | m
%cast baby | Theda | f

== 1
Um zwei Uhr siebzehn sinkt vor [Wiekhusen](@wiekhusen) ein Frachter. [Focko Tammsen](focko), [dem](focko) er gehört, steht im Pyjama auf dem Deich. Getauft hat [er](focko) ihn nach [seiner](focko) seligen [Frau](theda): [Theda](*theda). Als Letzte geht [die](wiebke) von Bord, [die](wiebke) das Kommando hat, [seine](focko) [Tochter](wiebke).
+ lose focko "sinkt" @wiekhusen *theda
- die.past theda "seligen"
- married.past focko theda "Frau"
- parent focko wiebke "Tochter"

== 2
Neun Mann im Boot, einer zu wenig. [Wiebke Tammsen](wiebke) zählt, zählt noch einmal und springt. Wäre [Tjark](tjark) nicht, der [Lotse](tjark), [der](tjark) [sie](wiebke) am Schopf aus der See zieht, es fehlten zwei. So fehlt nur der [Maschinist](okko), [Okko Reents](okko). Mit [dem](okko) war [sie](wiebke) mal verheiratet, kurz, aber laut.
- rescue? wiebke okko "springt"
+ rescue tjark wiebke "zieht"
+ lose _ okko "fehlt nur"
- married.past okko wiebke "verheiratet"
- ex okko wiebke "mal verheiratet"

== 3
Bei Ebbe, auf der Sandbank: ein Stiefel, und darin steckt [Reents](okko). Aufgespürt hat [ihn](okko) [Linh](linh), die [Schiffsköchin](linh), [die](linh) [seine](okko) Flüche bis ans Ufer hörte. Drei Rippen, ein Arm, stellt [Dr. Folkerts](folkerts) fest. [Sie](folkerts) gipst, [er](okko) verlangt Rum. [Seine](okko) [Ex-Frau](wiebke) sitzt daneben und hält die Hand der [Köchin](linh), länger als nötig.
+ find linh okko "Aufgespürt"
- injure okko "Drei Rippen"
- treat okko folkerts "gipst"
- ex okko wiebke "Ex-Frau"
- flirt linh wiebke "länger als nötig"

== 4
[Focko](focko) macht es kurz. Wer [ihm](focko) die [Theda](*theda) versenke, fahre nicht mehr unter [seiner](focko) Flagge, eigenes Blut hin oder her. [Wiebke](wiebke) knallt [ihm](focko) die Mütze auf den Schreibtisch. An den zweiten rückt [Hauke](hauke) auf, [ihr](wiebke) [Bruder](hauke), bisher bloß für die Portokasse gut. [Er](hauke) kondoliert [ihr](wiebke) mit feuchten Fingern.
- accuse focko wiebke "versenke"
+ quit wiebke focko "fahre"
- parent focko wiebke "eigenes Blut"
- quarrel focko wiebke "knallt"
+ hire hauke focko "rückt"
- sibling hauke wiebke "Bruder"
- help hauke wiebke "kondoliert"

== 5
[Frau Onken](onken), seit dreißig Jahren [Fockos](focko) [Sekretärin](onken) und seit neunundzwanzig vernarrt in [ihn](focko), heftet eine Police ab und holt sie wieder heraus. Verdoppelt, zwei Wochen vor dem Untergang. Die Unterschrift unleserlich, die Tinte grün. Vorlegen müsste [sie](onken) das Blatt [ihrem](onken) [Chef](focko). Aber [der](focko) hat nur noch den einen [Sohn](hauke), und [der](hauke) schreibt grün. Also schließt [sie](onken) es weg.
- boss focko onken "Sekretärin"
- love onken focko "vernarrt"
+ discover onken hauke "schreibt grün"
- parent focko hauke "Sohn"
- reveal! onken focko "schließt"

== 6
Die Wasserschutzpolizei schickt [Kommissar Behrends](behrends), [der](behrends) schon seekrank wird, wenn jemand Suppe umrührt. [Er](behrends) vernimmt [Wiebke](wiebke), den [Lotsen](tjark) und fast auch die Reling. Beistand leistet [ihm](behrends) der Zoll in Gestalt von [Silja Tammsen](silja), [Haukes](hauke) [Frau](silja). Achtzig Container Kaffee, sagen die Listen. Kaffee schwimme, sagt [sie](silja). Da schwamm aber nichts.
- ill behrends "seekrank"
+ investigate behrends tjark+wiebke "vernimmt"
- help silja behrends "Beistand"
- married hauke silja "Frau"
- discover silja "schwamm"

== 7
[Siljas](silja) [Mann](hauke) steht derweil bei [Gerold Lührs](luehrs) mit zwei Millionen im Soll. [Lührs](luehrs) gehören das Kontor gegenüber, der halbe Hafen und eine [Tochter](merle) mit Anwaltszulassung. Mit [Merle](merle) erörtert [Hauke](hauke) [seine](hauke) Lage jeden Dienstag im Strandhotel, und zwar liegend. Die [Väter](focko+luehrs) der [beiden](hauke+merle) haben seit vierzig Jahren kein Wort gewechselt.
- married hauke silja "Mann"
- parent luehrs merle "Tochter"
+ affair hauke merle "liegend"
- cheat hauke silja "Strandhotel"
- parent focko hauke "Väter"
- enemy focko luehrs "kein Wort gewechselt"

== 8
[Imke](imke), sechzehn, [Kind](imke) von [Hauke](hauke) und [Silja](silja), schwänzt Mathe im Netzschuppen. Hinter den Reusen atmet jemand: ein [Junge](junge), triefend, barfuß, ungefähr [ihr](imke) Alter. [Er](junge) legt den Finger an die Lippen. [Sie](imke) legt [ihm](junge) [ihr](imke) Pausenbrot hin und am Abend trockene Socken, nämlich welche von [ihrem](imke) [Vater](hauke).
- parent hauke+silja imke "Kind"
+ find imke junge "atmet"
- gift imke junge "Pausenbrot"
- help imke junge "trockene Socken"

== 9
Vier Tage hat [er](junge) hinter dem Ballasttank gehockt, erzählt [ihr](imke) der blinde [Passagier](junge) in drei Sprachen. In der letzten Nacht kam [einer](ringmann), drehte an einem Rad, und das Meer kam herein. Ein Gesicht hatte [der](ringmann) im Dunkeln nicht, nur eine Hand mit einem Siegelring. [Imke](imke) läuft es eiskalt über den Rücken. So einen trägt [ihr](imke) [Großvater](focko).
+ reveal junge imke "erzählt"
- travel.past junge "Passagier"
- betray.past ringmann "drehte"
- discover.past junge ringmann "nur eine Hand"
- sad imke "eiskalt"
- kin focko imke "Großvater"

== 10
Und nicht nur [der](focko). Der zweite steckt am Finger [ihres](imke) [Vaters](hauke), von [Silja](silja), zur Trauung. Der dritte, das weiß im Ort jede Möwe, gehört [Lührs](luehrs), ein Verlobungsgeschenk von [Fockos](focko) [Schwester](almuth) [Almuth](almuth), [die](almuth) [ihn](luehrs) dann vor dem Altar hat stehen lassen. Oder [er](luehrs) [sie](almuth). Da gehen die Meinungen auseinander.
- parent hauke imke "Vaters"
- gift.past silja hauke "von Silja"
- wedding.past hauke silja "Trauung"
+ engaged.past almuth luehrs "Verlobungsgeschenk"
- gift.past almuth luehrs "Verlobungsgeschenk"
- sibling almuth focko "Schwester"
- breakup.past? almuth luehrs "stehen lassen"
- breakup.past? luehrs almuth "Oder er sie"

== 11
[Almuth Tammsen](almuth) rückt an, mit vierzig Prozent der Anteile und einem [Pudel](poller) namens [Poller](poller). [Sie](almuth) herzt [ihre](almuth) [Nichte](wiebke), übersieht [ihren](almuth) [Neffen](hauke) und fragt [ihren](almuth) [Bruder](focko), ob [er](focko) noch bei Trost sei, eine wie [Wiebke](wiebke) auf die Straße zu setzen. Gerufen habe [er](focko) [sie](almuth) nicht, knurrt [er](focko). [Sie](almuth) packt aus.
+ travel almuth "rückt"
- kin almuth wiebke "Nichte"
- kin almuth hauke "Neffen"
- sibling almuth focko "Bruder"
- quarrel almuth focko "bei Trost"
- quit.past wiebke focko "auf die Straße"
- invite! focko almuth "Gerufen"

== 12
Eine Kammer über der Räucherei, zwei Betten. [Linh](linh) brät, [Wiebke](wiebke) brütet, und ab der dritten Nacht ist ein Bett überzählig. Am Morgen darauf steht [Okko](okko) auf der Stiege, mit Gips, Fischbrötchen und dem Vorsatz, die [Kapitänin](wiebke) zurückzuerobern. Die [Köchin](linh) nimmt [ihm](okko) wenigstens die Brötchen ab.
- housemate linh wiebke "Kammer"
+ sex linh wiebke "überzählig"
- reconcile? okko wiebke "zurückzuerobern"
- gift okko linh "Brötchen"

== 13
„Zu spät“, bekommt [er](okko) von [Wiebke](wiebke) zu hören. Wer es denn sei, will [er](okko) wissen, etwa der [Steuermann](duarte)? [Duarte da Costa](duarte), auf [den](duarte) [er](okko) so finster deutet, spielt unten vor der Kirche Akkordeon. Nicht [der](duarte), sagt [sie](wiebke) und schiebt [ihm](okko) zwei Kaffeetassen hin, beide noch warm. Da fällt bei [Reents](okko) der Groschen.
+ reject wiebke okko "Zu spät"
- affair? duarte wiebke "Steuermann"
- jealous okko duarte "finster"
- create duarte "spielt"
- affair! duarte wiebke "Nicht der"
+ discover okko linh+wiebke "Groschen"

== 14
[Pastorin Ihnen](ihnen) hat sonntags zwei Zuhörer, und der bessere sitzt draußen. Nach der Predigt bringt [sie](ihnen) [Duarte](duarte) Tee. [Er](duarte) spricht von [seiner](duarte) [Schwester](dschwester) in [Porto](@porto), [die](dschwester) ohne ein neues Herz den Herbst nicht erlebt. So etwas sei teuer, sagt die [Geistliche](ihnen). Jetzt nicht mehr, sagt der [Musikant](duarte) und greift daneben.
- gift ihnen duarte "Tee"
+ reveal duarte ihnen "spricht"
- sibling dschwester duarte "Schwester"
- ill dschwester "ein neues Herz"
- die? dschwester "nicht erlebt"

== 15
[Lührs](luehrs) bietet zwölf Millionen für Flotte, Kontor und Kaimauer. [Focko](focko) lässt [ihn](luehrs) stehen, [Almuth](almuth) lässt [ihn](luehrs) warten, nur [Hauke](hauke) lässt [ihn](luehrs) herein. Hinter dem Rücken des [Vaters](focko) unterzeichnet [er](hauke) einen Vorvertrag. [Merle](merle), aus [deren](merle) Feder das Papier stammt, pustet [ihm](hauke) die Tinte trocken. Sie ist grün.
- reject focko luehrs "stehen"
- invite hauke luehrs "herein"
+ betray hauke focko "Hinter dem Rücken"
- parent focko hauke "Vaters"
- create.past merle "Feder"

== 16
Dienstags kontrolliert [Silja](silja) sonst am Terminal. Diesmal öffnet [sie](silja) einen Container im Hof des Strandhotels und erblickt durchs Fenster [ihren](silja) [Mann](hauke), und zwar mehr von [ihm](hauke) als in den letzten zwei Jahren zusammen. Auch die [Dame](merle) unter [ihm](hauke) ist [ihr](silja) vertraut: [Die](merle) hat [ihr](silja) das Testament aufgesetzt. Am Abend schluckt ein Hering einen Ehering.
- investigate silja "öffnet"
+ discover silja hauke+merle "erblickt"
- married hauke silja "Mann"
- affair hauke merle "unter ihm"
- advisor.past merle silja "Testament"

== 17
[Imke](imke) hört [ihre](imke) [Eltern](hauke+silja) durch die Wand. Um Mitternacht schnürt [sie](imke) den Rucksack, weckt den [Jungen](junge) im Schuppen und macht die Jolle los. Bis [Helgoland](@helgoland) soll es gehen, dann weiter, Hauptsache, weg von [den beiden](hauke+silja). Als die Mole außer Sicht ist, gesteht [er](junge) [ihr](imke), dass [er](junge) nicht schwimmen kann. Da legt der Wind zu.
- quarrel hauke silja "durch die Wand"
- parent hauke+silja imke "Eltern"
+ flee imke+junge hauke+silja "macht"
- travel? imke+junge "gehen" @helgoland
- reveal junge imke "gesteht"

== 18
Windstärke zehn. [Tjark](tjark) läuft aus, am Bug [Duarte](duarte), achtern [Silja](silja), [die](silja) nicht abzuschütteln war. Auf dem Deich knicken [ihrem](silja) [Mann](hauke) die Beine weg. [Der](okko), [der](okko) [ihn](hauke) auffängt, hat selbst einen Arm in Gips. Aufgelesen werden die [Ausreißer](imke+junge) indes von [einer](wiebke), mit [der](wiebke) keiner gerechnet hat: [Wiebke](wiebke) hat sich einen Krabbenkutter gekapert.
- rescue? duarte+silja+tjark imke+junge "läuft"
- married hauke silja "Mann"
- sad hauke "knicken"
- help okko hauke "auffängt"
- flee.past imke+junge "Ausreißer"
+ rescue wiebke imke+junge "Aufgelesen"
- steal wiebke _ "gekapert"

== 19
[Sie](wiebke) wickelt die [Nichte](imke) in Ölzeug und [ihn](junge) in die Flagge. [Amadou](junge) heiße [er](junge), klappern [seine](junge) Zähne. Als [Silja](silja) [ihre](silja) [Tochter](imke) endlich loslassen kann, räuspert [sie](silja) sich: Einen wie [ihn](junge) müsse [sie](silja) melden, [sie](silja) sei der Zoll. Dann packt [sie](silja) [ihn](junge) zu [Imke](imke) auf die Rückbank und meldet gar nichts.
- help wiebke imke+junge "wickelt"
- kin imke wiebke "Nichte"
+ reveal junge wiebke "heiße"
- parent silja imke "Tochter"
- reveal! silja junge "meldet"
- help silja junge "Rückbank"

== 20
Zum Wrack steigt eine [Norwegerin](jorid) hinab, [Jorid Solberg](jorid) aus [Bergen](@bergen), nach [deren](jorid) Händedruck [Behrends](behrends) heimlich [seine](behrends) Finger zählt. Das Bodenventil habe jemand von innen aufgedreht, meldet die [Taucherin](jorid). [Reents](okko) schwört, bei [seinem](okko) Rundgang sei es dicht gewesen. [Sie](jorid) glaubt [ihm](okko). Warum, weiß [sie](jorid) nicht. Es könnte an den Sommersprossen liegen.
- investigate jorid "steigt"
+ discover jorid "aufgedreht"
- reveal jorid behrends "meldet"
- love? jorid okko "Sommersprossen"

== 21
Jetzt muss [Frau Onken](onken) sich entscheiden. [Sie](onken) breitet die Police vor dem [Kommissar](behrends) aus, den Daumen auf der grünen Stelle. [Er](behrends) schiebt ihn sanft beiseite. „Der [Junior](hauke)?“ [Sie](onken) schluchzt. Nicht [seinetwegen](hauke), beteuert [sie](onken), sondern um den [Alten](focko), [dem](focko) das den Rest geben werde.
+ reveal onken behrends "breitet"
- discover behrends hauke "Junior"
- sad onken focko "schluchzt"
- ill? focko "den Rest geben"

== 22
Den Rest gibt [ihm](focko) ein [Bankier](bankier), [der](bankier) [ihm](focko) ahnungslos zum Vorvertrag gratuliert. [Focko](focko) sackt vom Stuhl. [Dr. Folkerts](folkerts) holt [ihn](focko) zurück, die Sprache bleibt fort. Einmal blinzeln heißt Ja, zweimal Nein. Ob [er](focko) [seinen](focko) [Sohn](hauke) sehen wolle, fragt die [Ärztin](folkerts). Zweimal. Und die [Tochter](wiebke)? Da laufen dem [Patienten](focko) die Augen über, und niemand weiß, wie man das zählt.
- reveal bankier focko "gratuliert"
+ ill focko "sackt"
+ rescue folkerts focko "holt"
- parent focko hauke "Sohn"
- reject focko hauke "Zweimal"
- parent focko wiebke "Tochter"
- sad focko wiebke "laufen"
- treat focko folkerts "Patienten"

== 23
Nachts wacht bei [ihm](focko) die [Sekretärin](onken). Weil [er](focko) nicht widersprechen kann, sagt [sie](onken) [ihm](focko) alles, dreißig Jahre am Stück. [Er](focko) blinzelt einmal. In der Tür steht, den [Pudel](poller) unterm Arm, [seine](focko) [Schwester](almuth), [die](almuth) eigentlich schimpfen wollte. [Sie](almuth) zieht sich auf Zehenspitzen zurück. So schön hat [sie](almuth) selbst es damals nicht gesagt, zu [Lührs](luehrs).
- help onken focko "wacht"
- boss focko onken "Sekretärin"
+ confess onken focko "alles"
- love onken focko "dreißig Jahre am Stück"
- sibling almuth focko "Schwester"
- discover almuth onken "In der Tür"
- confess.past almuth luehrs "damals"

== 24
[Almuth](almuth) überquert die Straße. Seit vierzig Jahren hat [sie](almuth) das Kontor [dessen](luehrs) nicht betreten, [dessen](luehrs) Frau [sie](almuth) hätte werden sollen. Wo [er](luehrs) [ihren](almuth) Ring gelassen habe? Beim Kartenspiel verloren, brummt [Lührs](luehrs), im Winter, an einen [Portugiesen](duarte) mit Akkordeon. Es tue [ihm](luehrs) leid. Um den Ring? Auch um den, sagt [er](luehrs).
+ travel almuth luehrs "überquert"
- wedding.past! almuth luehrs "hätte werden sollen"
- lose.past luehrs duarte "verloren"
- reveal luehrs almuth "brummt"
- reconcile? almuth luehrs "leid"

== 25
[Sie](almuth) hastet zur Kirche, doch die Stufen sind leer. In der vordersten Bank kauert die [Pastorin](ihnen). [Ihr](ihnen) hat der [Steuermann](duarte) gebeichtet: [Er](duarte) sei es gewesen, [der](duarte) das Rad gedreht hat, für fünfzigtausend, und in [Porto](@porto) schlage nun ein neues Herz. [Sie](ihnen) darf davon nichts preisgeben und tut es nicht. [Sie](ihnen) weint [Almuth](almuth) bloß den Kragen nass.
- travel almuth "hastet"
+ reveal duarte ihnen "gebeichtet"
- betray.past duarte "gedreht"
- find.past duarte "für fünfzigtausend"
- recover dschwester "schlage"
- reveal! ihnen almuth "nichts preisgeben"
+ sad ihnen duarte "weint"

== 26
[Duarte](duarte) sitzt im Bus nach [Bremen](@bremen). Neben [ihm](duarte) lässt sich ein [Junge](junge) in zu großen Socken nieder und starrt [ihm](duarte) auf die Hand. Keiner von [beiden](duarte+junge) spricht. Am dritten Halt zieht [der eine](duarte) den Ring vom Finger und legt ihn [dem anderen](junge) in den Schoß. Am vierten steigen [sie](duarte+junge) aus, und [Amadou](junge) zeigt [ihm](duarte) den Weg zur Wache.
- flee duarte "Bus" @bremen
+ discover junge duarte "starrt"
- gift duarte junge "legt"
+ help junge duarte "zeigt"
- reveal? duarte "Wache"

== 27
Im Verhör nennt [er](duarte) den [Mann](hauke), [der](hauke) [ihn](duarte) angeheuert, und die [Frau](merle), [die](merle) das Geld überwiesen hat. [Hauke](hauke) wird vom Friseurstuhl weg abgeführt, links kurz, rechts lang. Die [Anwältin](merle) kommt von allein, mit einem Ordner unterm Arm und einer Neuigkeit unterm Herzen. Den Ordner erhält [Behrends](behrends), die Neuigkeit [ihr](merle) [Vater](luehrs).
- investigate _ duarte "Verhör"
+ accuse duarte hauke+merle "nennt"
- hire.past duarte hauke "angeheuert"
- gift.past merle duarte "überwiesen"
+ arrest _ hauke "abgeführt"
- gift merle behrends "Ordner"
+ pregnant merle "unterm Herzen"
- reveal merle luehrs "die Neuigkeit"
- parent luehrs merle "Vater"

== 28
[Gerold Lührs](luehrs) muss sich setzen. Ein Enkel, und dann von einem [Tammsen](hauke)! Ob [er](hauke) [sie](merle) denn liebe? „Dienstags“, sagt [seine](luehrs) [Tochter](merle). [Er](luehrs) zerreißt den Vorvertrag, einmal längs, einmal quer, steckt die Schnipsel in ein Kuvert und lässt es [Almuth](almuth) bringen. Auf der beigelegten Karte steht nur: Niedrigwasser um sechs.
+ pregnant merle hauke "Enkel"
- love? hauke merle "liebe"
- parent luehrs merle "Tochter"
- gift luehrs almuth "bringen"
+ invite luehrs almuth "Niedrigwasser"

== 29
[Sie](almuth+luehrs+poller) gehen zu dritt ins Watt, denn [Poller](poller) besteht darauf. Wer damals eigentlich wen versetzt habe? [Er](luehrs) habe in der Kirche gestanden, sagt [Lührs](luehrs), im Frack. [Sie](almuth) auch, sagt [Almuth](almuth), im Kleid, nur in der anderen. Zwei Dörfer, zwei Kirchen, ein falscher Zettel. Und überbracht, das fällt [beiden](almuth+luehrs) gleichzeitig ein, hat ihn [Focko](focko).
- date almuth luehrs "ins Watt"
- wedding.past! almuth luehrs "nur in der anderen"
+ betray.past focko almuth+luehrs "falscher Zettel"
+ discover almuth+luehrs focko "fällt"

== 30
[Der](focko) kann inzwischen wieder fluchen, nur lügen noch nicht. Ja, blinzelt [er](focko). [Er](focko) wollte die [Schwester](almuth) nicht an den [Konkurrenten](luehrs) verlieren. [Almuth](almuth) leert das Wasserglas über [seinem](focko) Pyjama aus, dann holt [sie](almuth) ein Handtuch und reibt [ihn](focko) trocken. „Vierzig Jahre“, sagt [sie](almuth). Da bringt [er](focko) [sein](focko) erstes richtiges Wort heraus: „Dumm.“
- recover focko "wieder fluchen"
+ reveal focko almuth "blinzelt"
- sibling almuth focko "Schwester"
- lose.past? focko almuth "verlieren"
- enemy focko luehrs "Konkurrenten"
- attack almuth focko "leert"
- help almuth focko "Handtuch"

== 31
[Wiebke](wiebke) kommt, den Südwester in den Fäusten. [Sie](wiebke) steht, [er](focko) liegt, und [beide](focko+wiebke) warten auf ein Wort des anderen. Schließlich hebt der [Vater](focko) die gesunde Hand an die Schläfe und salutiert. Mehr an Abbitte ist nicht zu haben. „Sie lag bis zuletzt gut im Ruder, [Papa](focko)“, sagt [sie](wiebke). [Er](focko) weiß nicht, ob [sie](wiebke) den Frachter meint oder [seine](focko) [Frau](theda).
- travel wiebke focko "kommt"
- parent focko wiebke "Vater"
+ reconcile focko wiebke "salutiert"
- married.past focko theda "Frau"

== 32
Neue Herrin, alte Flotte, viele Schulden. [Wiebke](wiebke) gibt die Prokura [ihrer](wiebke) [Schwägerin](silja), denn [die](silja) kann, anders als [ihr](silja) inhaftierter [Gatte](hauke), addieren. [Linh](linh) bekommt den Ring vom Schlüsselbrett, an dem der Schlüssel zum Kapitänshaus hängt. Nur [Okko](okko) lehnt jede Beförderung ab. [Ihn](okko) zieht es nach [Bergen](@bergen). Wegen der Druckflaschen, behauptet [er](okko).
+ hire wiebke "Neue Herrin"
- hire silja wiebke "Prokura"
- kin silja wiebke "Schwägerin"
- married hauke silja "Gatte"
- arrest.past _ hauke "inhaftierter"
- gift wiebke linh "Schlüssel zum Kapitänshaus"
- reject okko wiebke "lehnt"
- travel? okko "zieht" @bergen

== 33
[Jorid Solberg](jorid) macht auf, und da steht der [Maschinist](okko), ohne Gips, mit Strauß. Auf Norwegisch sagt [sie](jorid) etwas Langes, von dem [er](okko) nur [seinen](okko) Namen versteht. Es reicht [ihm](okko). Zu Weihnachten ruft [er](okko) [seine](okko) [Verflossene](wiebke) an: [Er](okko) bleibe noch. Wie lange? [Er](okko) reicht den Hörer weiter. „Immer“, sagt die [Taucherin](jorid) auf Deutsch.
- recover okko "ohne Gips"
- gift okko jorid "Strauß"
- ex okko wiebke "Verflossene"
- reveal okko wiebke "ruft"
+ couple.start jorid okko "Immer"

== 34
Dreimal bekommt [Hauke](hauke) in der Zelle Besuch. [Silja](silja) legt [ihm](hauke) die Scheidung hin, [Merle](merle) ein Ultraschallbild, [Imke](imke) ein Paar Socken. Das Erste unterschreibt [er](hauke), das Zweite hängt [er](hauke) an die Wand, beim Dritten versagt [ihm](hauke) die Stimme. Die seien ja gestopft! „Von [Amadou](junge)“, sagt [sein](hauke) [Kind](imke). „[Er](junge) hatte sie schließlich lange genug an.“
- arrest.past _ hauke "Zelle"
+ divorce hauke silja "Scheidung"
- pregnant merle hauke "Ultraschallbild"
- gift merle hauke "Ultraschallbild"
- gift imke hauke "Socken"
- sad hauke "versagt"
- help junge hauke "gestopft"
- parent hauke imke "Kind"

== 35
Das Amt will [ihn](junge) nach Süden verlegen, wo kein Meer ist. [Almuth](almuth) hört es beim Bäcker, lässt die Rundstücke liegen und erscheint mit Hut und [Pudel](poller) zum Termin. [Lührs](luehrs) bürgt für [sie](almuth), [ihre](almuth) [Großnichte](imke) heult auf Kommando. Nach zwei Stunden hat die alte [Jungfer](almuth) einen [Pflegesohn](junge). [Er](junge) muss als Erstes den [Hund](poller) ausführen.
- move? junge "verlegen"
- discover almuth junge "hört"
- help luehrs almuth "bürgt"
- kin almuth imke "Großnichte"
- help imke junge "heult"
+ kin.start almuth junge "Pflegesohn"

== 36
Drei Jahre hat der [Steuermann](duarte) bekommen. Jeden Dienstag fährt die [Pastorin](ihnen) zur Andacht in die Anstalt, wo in der letzten Reihe [einer](duarte) Fado spielt. Nach dem Segen bleibt [sie](ihnen) bei [ihm](duarte) stehen. Warten, sagt [sie](ihnen), habe [sie](ihnen) studiert. [Seine](duarte) [Schwester](dschwester) schickt [ihr](ihnen) seither Briefe aus [Porto](@porto), in denen lauter Dinge stehen, die [er](duarte) beim Übersetzen rot werdend auslässt.
- arrest.past _ duarte "Drei Jahre"
+ travel ihnen duarte "fährt"
- create duarte "spielt"
- sibling dschwester duarte "Schwester"
- gift dschwester ihnen "Briefe"
- reveal! duarte ihnen "auslässt"

== 37
Am Kai liegt der Neubau, weiß und namenlos. [Focko](focko), im Rollstuhl, soll ihn taufen, und [Frau Onken](onken), [die](onken) die Griffe hält und seit Ostern auch [seine](focko) Hand mit Ring, hat verboten, dass es [ihr](onken) Vorname wird. Die Flasche kracht. [Almuth](*almuth) steht am Bug. Die [Namensgeberin](almuth) muss sich bei [Lührs](luehrs) anlehnen, so kommen [ihr](almuth) die Tränen.
- ill focko "Rollstuhl"
- celebrate focko "taufen" *almuth
+ engaged focko onken "Ring"
- help luehrs almuth "anlehnen"
- happy almuth "Tränen"

== 38
Auf der Jungfernfahrt setzen bei [Merle](merle), [die](merle) gar nicht hätte mitdürfen, vier Wochen zu früh die Wehen ein. Kein Arzt an Bord, nur [Linh](linh) mit kochendem Wasser. Die Hand, in die [sie](merle) [ihre](merle) Nägel gräbt, ist ausgerechnet [Siljas](silja). Um fünf schreit ein [Mädchen](baby). Die [Kapitänin](wiebke) notiert im Logbuch: ruhige See, eine Passagierin mehr.
- travel merle "Jungfernfahrt"
+ birth merle baby "Wehen"
- help linh merle "kochendem Wasser"
- help silja merle "Hand"
- create wiebke "notiert"

== 39
Wem [sie](baby) ähnlich sehe, fragt der eine [Großvater](luehrs) den [anderen](focko). [Focko](focko) deutet auf [ihn](luehrs), [Lührs](luehrs) auf [Focko](focko). Da lachen [die zwei](focko+luehrs), zum ersten Mal seit jenem Zettel, und geraten sich gleich darauf wegen des Vornamens in die Haare. [Imke](imke) streift [ihrer](imke) [Halbschwester](baby) winzige Socken über und entscheidet den Fall: [Theda](baby).
- kin baby focko+luehrs "Großvater"
+ reconcile focko luehrs "lachen"
- quarrel focko luehrs "in die Haare"
- sibling baby imke "Halbschwester"
- gift imke baby "Socken"

== 40
Im September stehen zwei [Paare](almuth+linh+luehrs+wiebke) vor [Pastorin Ihnen](ihnen). [Almuth](almuth) wartet in der richtigen Kirche, [ihr](almuth) [Bräutigam](luehrs) auch. Nach [ihnen](almuth+luehrs) treten [Wiebke](wiebke) und [Linh](linh) vor. Den Ring für die [Köchin](linh) hat [Tjark](tjark) aus einem Hering geschnitten. [Silja](silja) erkennt ihn sofort. Ob der Unglück bringe, flüstert [sie](silja). „Nur wenn [Hauke](hauke) ihn ansteckt“, sagt [ihre](silja) [Schwägerin](wiebke).
+ wedding almuth luehrs "zwei Paare"
- engaged almuth luehrs "Bräutigam"
+ wedding linh wiebke "treten"
- find tjark "geschnitten"
- discover silja "erkennt"
- kin silja wiebke "Schwägerin"
