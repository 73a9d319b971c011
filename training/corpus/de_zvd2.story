%series Vier Hände, Kohlgasse neun
%lang de
%genre drama about a midwives' practice, public broadcaster's programme notes
%cast annedore | Annedore | f
%cast roxana | Roxana | f
%cast luzie | Luzie | f
%cast mihai | Mihai | m
%cast joachim | Joachim | m
%cast hartwich | Chefarzt Hartwich; Hartwich | m
%cast timon | Timon | m
%cast hildegund | Hildegund | f
%cast ilinca | Ilinca | f
%cast nika | Nika | f
%cast nvater | - | m
%cast geb1 | - | f
%cast bb1 | - | f
%cast physio | - | f
%cast lmutter | - | f
%cast baeuerin | - | f
%cast drillinge | - | n
%cast bauer | - | m
%cast beamtin | - | f

== 1 Erste Wehe
Als [Luzie](luzie), frisch examiniert und mit mehr Lehrbuchwissen als Schlaf im Gepäck, in der Kohlgasse [ihre](luzie) erste Stelle antritt, platzt [sie](luzie) in eine Hausgeburt, bei der [Annedore](annedore), [die](annedore) die Praxis vor dreißig Jahren ins Leben gerufen hat, und [Roxana](roxana) über das rechte Vorgehen aneinandergeraten sind; am Ende ist es die [Neue](luzie), [die](luzie) die verzagte [Gebärende](geb1) beruhigt und [deren](geb1) [Tochter](bb1) in Empfang nimmt. Dass [sie](luzie) die Stadt nicht zufällig gewählt hat, behält [sie](luzie) für sich.
+ hire luzie "Stelle"
- create.past annedore "ins Leben gerufen"
- quarrel annedore roxana "aneinandergeraten"
- sad geb1 "verzagte"
- help luzie geb1 "beruhigt"
+ birth geb1 bb1 "in Empfang"
- reveal! luzie _ "behält"

== 2 Der vierte Versuch
Während [Roxana](roxana) Tag für Tag fremdem Glück auf die Welt hilft, ist [ihr](roxana) eigener, vierter Versuch, Mutter zu werden, wiederum fehlgeschlagen, was [sie](roxana) [ihrem](roxana) [Mann](mihai) [Mihai](mihai), [der](mihai) der Behandlungen überdrüssig ist, fürs Erste verschweigt. Bei einem Notfall macht [Luzie](luzie) die Bekanntschaft des [Sanitäters](timon) [Timon](timon), [dessen](timon) Witze [sie](luzie) unmöglich, [dessen](timon) Hände [sie](luzie) jedoch bemerkenswert findet. [Annedore](annedore) wiederum vermisst seit dem Morgen [ihren](annedore) [Gatten](joachim) [Joachim](joachim) und entdeckt [ihn](joachim), im Schlafanzug, auf dem [Görlitzer Obermarkt](@obermarkt).
+ pregnant! roxana "fehlgeschlagen"
- married mihai roxana "Mann"
- reveal! roxana mihai "verschweigt"
- meet luzie timon "Bekanntschaft"
- love.start luzie timon "bemerkenswert"
- married annedore joachim "Gatten"
+ find annedore joachim "entdeckt" @obermarkt

== 3 Ein unsittlicher Zusammenschluss
[Chefarzt Hartwich](hartwich), [dessen](hartwich) Kreißsaal unter sinkenden Zahlen leidet, legt [Annedore](annedore), mit [der](annedore) [ihn](hartwich) eine im Unfrieden beendete Liebesgeschichte verbindet, die Fusion nahe und droht, da [sie](annedore) das Ansinnen brüsk abschlägt, künftig keine [ihrer](annedore) Patientinnen mehr aufzunehmen. [Luzie](luzie), [die](luzie) ein altes Foto des [Mediziners](hartwich) bei sich trägt, folgt [ihm](hartwich) bis ins Parkhaus, wo [sie](luzie) jedoch der Mut verlässt. [Joachim](joachim) fällt unterdessen der Vorname der eigenen [Frau](annedore) nicht mehr ein; dass [er](joachim) krank ist, begreift als Erste [Hildegund](hildegund), die [Nachbarin](hildegund).
- ex annedore hartwich "beendete"
- reject annedore hartwich "abschlägt"
+ threaten hartwich annedore "droht"
- investigate luzie hartwich "folgt"
- sad luzie "Mut verlässt"
- married annedore joachim "Frau"
+ ill joachim "krank"
- discover hildegund joachim "begreift"
- neighbour hildegund joachim "Nachbarin"

== 4 Im Kapuzenpullover
Am Morgen nach dem ersten Schnee liegt vor der Praxis ein [Säugling](ilinca), [den](ilinca) [Roxana](roxana) noch im Hausflur vor dem Erfrieren bewahrt und, obwohl [Annedore](annedore) [ihr](roxana) davon abrät, auf den Namen [Ilinca](ilinca) tauft. [Mihai](mihai), von [ihr](roxana) bestürmt, das [Mädchen](ilinca) in Pflege zu nehmen, stellt sich taub und bezieht nach einem heftigen Wortwechsel das Gästezimmer. Nach der [Mutter](nika) forschen derweil [Luzie](luzie) und [Timon](timon), [der](timon) dafür eigens die Nachtschicht tauscht; zutage kommt indes bloß ein Schülerausweis mit abgeschnittenem Bild.
+ rescue roxana ilinca "bewahrt"
- kin? ilinca mihai+roxana "Pflege"
- reject mihai roxana "taub"
- quarrel mihai roxana "Wortwechsel"
- parent nika ilinca "Mutter"
- investigate luzie+timon nika "forschen"
- find luzie+timon "zutage"

== 5 Warten können
Ganz allein, im Umkleideraum eines Vereinsheims, hat die sechzehnjährige [Nika](nika) [ihr](nika) [Kind](ilinca) geboren, und zwar aus lauter Angst vor dem [Vater](nvater), [der](nvater) dort als Trainer ein und aus geht; das alles bringt [Luzie](luzie) in Erfahrung, indem [sie](luzie) nicht fragt, sondern neben der [Schülerin](nika) sitzen bleibt. [Roxana](roxana) ertappt sich bei der Hoffnung, das [Mädchen](nika) möge sich gegen [Ilinca](ilinca) entscheiden. Spät am Abend, zwischen zwei Einsätzen, wagt [Timon](timon) bei [Luzie](luzie) einen Kuss, den [diese](luzie), zum eigenen Erstaunen, erwidert.
+ birth nika ilinca "geboren"
- sad nika nvater "Angst"
- parent nvater nika "Vater"
- discover luzie nika "in Erfahrung"
- help luzie nika "bleibt"
- reject? nika ilinca "entscheiden"
+ kiss luzie timon "Kuss"

== 6 Das Recht der Kleinen
Vor einer [Beamtin](beamtin) des Jugendamts erklärt [Nika](nika), begleitet von [Annedore](annedore), [die](annedore) zuvor den jähzornigen [Trainer](nvater) in die Schranken gewiesen hat, dass [sie](nika) [ihre](nika) [Tochter](ilinca) behalten wolle, woraufhin [Roxana](roxana) das [Kind](ilinca), [das](ilinca) [ihr](roxana) in vier Wochen ans Herz gewachsen ist, unter Tränen hergeben muss. Zu Hause findet [sie](roxana) keinen Trost, wohl aber auf [Mihais](mihai) Telefon die Botschaften einer [Physiotherapeutin](physio) aus [Zittau](@zittau), die an Eindeutigkeit nichts zu wünschen übrig lassen. Noch ehe es hell wird, stehen [seine](mihai) Koffer auf der Straße.
- help annedore nika "begleitet"
- quarrel annedore nvater "Schranken"
- parent nika ilinca "Tochter"
- sad roxana ilinca "Tränen"
+ lose roxana ilinca "hergeben"
- discover roxana mihai "findet"
- affair mihai physio "Eindeutigkeit"
- cheat mihai roxana "Eindeutigkeit"
+ breakup roxana mihai "Koffer"

== 7 Vaterbild
[Luzie](luzie), [deren](luzie) [Mutter](lmutter), vor zwei Jahren verstorben, einst in [Hartwichs](hartwich) Klinik die Nachtwachen versah, stellt den [Chefarzt](hartwich) endlich mit der Fotografie in der Hand zur Rede; doch [er](hartwich), um Ehe und Ansehen bangend, streitet die Vaterschaft rundweg ab. [Annedore](annedore), [die](annedore) das Bild danach auf dem Boden der Praxis findet, rechnet zurück und erkennt, dass [er](hartwich) [sie](annedore) damals mit [Luzies](luzie) [Mutter](lmutter) hintergangen hat. Was [sie](annedore) weiß, sagt [sie](annedore) allein dem kranken [Joachim](joachim), [der](joachim) es, wie alles, bis zum Abend vergessen haben wird.
- parent lmutter luzie "Mutter"
- die.past lmutter "verstorben"
- boss.past hartwich lmutter "versah"
- accuse luzie hartwich "zur Rede"
+ parent? hartwich luzie "Vaterschaft"
- discover annedore hartwich "erkennt"
+ cheat.past hartwich annedore "hintergangen"
- reveal annedore joachim "sagt"
- ill joachim "kranken"

== 8 Über die Brücke
Weil [Hartwich](hartwich) tatsächlich Ernst macht und eine verblutende [Drillingsmutter](baeuerin), [die](baeuerin) [Roxana](roxana) auf einem abgelegenen Hof entbunden hat, an der Pforte abweisen lässt, jagt [Timon](timon) mit Blaulicht über die Neiße nach [Zgorzelec](@zgorzelec), wo die [Bäuerin](baeuerin), durch eine Notoperation gerettet, am nächsten Mittag die [Drillinge](drillinge) im Arm hält. Der [Bauer](bauer) zeigt den [Klinikchef](hartwich) an. [Luzie](luzie), von [Timons](timon) Kaltblütigkeit bezwungen, zieht noch in derselben Woche in [dessen](timon) Dachwohnung ein, ohne [ihm](timon) von [ihrer](luzie) Suche nach dem [Vater](hartwich) erzählt zu haben.
- injure baeuerin "verblutende"
- birth baeuerin drillinge "entbunden"
- help roxana baeuerin "entbunden"
+ reject hartwich baeuerin "abweisen"
- travel timon "jagt" @zgorzelec
+ rescue _ baeuerin "gerettet"
- accuse bauer hartwich "zeigt"
- move luzie timon "zieht"
- reveal! luzie timon "ohne"

== 9 Hochwasser
Nach tagelangem Regen, der halb [Görlitz](@goerlitz) in den Keller getrieben hat, verlässt [Joachim](joachim) in einem unbeobachteten Augenblick das Haus, und ausgerechnet [Mihai](mihai), [der](mihai) sich bei [Roxana](roxana) um Vergebung bemüht und dafür Sandsäcke schleppt, birgt den [Alten](joachim) aus dem Fluss. [Annedore](annedore), [die](annedore) die ganze Nacht [seine](joachim) Hand hält, hört [ihn](joachim) gegen Morgen noch einmal [ihren](annedore) Namen sagen. Dann stirbt [er](joachim). [Roxana](roxana) dankt [Mihai](mihai), das Schloss jedoch, das [sie](roxana) hat auswechseln lassen, bleibt dasselbe.
- flee joachim "verlässt"
- reconcile? mihai roxana "Vergebung"
- help mihai roxana "Sandsäcke"
+ rescue mihai joachim "birgt"
- help annedore joachim "Hand hält"
+ die joachim "stirbt"
- reconcile! mihai roxana "bleibt dasselbe"

== 10 Am offenen Grab
Zur Beisetzung von [Joachim](joachim) erscheint, von niemandem gebeten, auch [Hartwich](hartwich), [den](hartwich) die Ermittlungen wegen der abgewiesenen [Bäuerin](baeuerin) inzwischen das Amt gekostet haben. [Er](hartwich) kondoliert [Annedore](annedore), bittet [sie](annedore) für das alte Unrecht um Verzeihung, ohne sie zu erhalten, und nennt [Luzie](luzie), vor allen Trauergästen, zum ersten Mal [seine](hartwich) [Tochter](luzie). [Timon](timon), [der](timon) davon nichts gewusst hat, fühlt sich von [seiner](timon) [Gefährtin](luzie) ausgeschlossen und räumt gekränkt das Feld. [Roxana](roxana) wird von [Nika](nika) gefragt, ob [sie](roxana) [Ilincas](ilinca) [Patin](roxana) werden wolle.
- die.past joachim "Beisetzung"
- quit hartwich "Amt gekostet"
- reconcile? annedore hartwich "Verzeihung"
- reconcile! annedore hartwich "ohne sie"
+ reveal hartwich _ "nennt"
- parent hartwich luzie "Tochter"
- sad timon luzie "gekränkt"
+ breakup timon luzie "räumt"
- kin? ilinca roxana "Patin"

== 11 Übergabe
[Annedore](annedore), [der](annedore) seit dem Tod des [Gatten](joachim) die Nächte zu lang und die Treppen zu steil geworden sind, trägt sich mit dem Gedanken, die Praxis zu verkaufen, und verhandelt, hinter dem Rücken der [Kolleginnen](luzie+roxana), mit einem Klinikkonzern, was [Roxana](roxana), als [sie](roxana) den Vertragsentwurf im Kopierer entdeckt, für Verrat hält. Es kommt zum Bruch, den [Hildegund](hildegund) mit Streuselkuchen kittet. [Luzie](luzie) besucht zögernd den [Vater](hartwich), [der](hartwich) [ihr](luzie) Briefe [ihrer](luzie) [Mutter](lmutter) überlässt, und schreibt danach selbst einen, an [Timon](timon), in [Halle](@halle), postlagernd.
- die.past joachim "Tod"
- betray annedore luzie+roxana "hinter dem Rücken"
- colleague annedore luzie+roxana "Kolleginnen"
- discover roxana annedore "entdeckt"
+ quarrel annedore roxana "Bruch"
+ reconcile annedore roxana "kittet"
- parent hartwich luzie "Vater"
- gift hartwich luzie "überlässt"
- married.past annedore joachim "Gatten"

== 12 Vier Hände
Statt an den Konzern, dem [sie](annedore) in letzter Minute absagt, übergibt [Annedore](annedore) die Schlüssel an [Roxana](roxana) und [Luzie](luzie), [die](luzie+roxana) die Praxis fortan gemeinsam leiten, und reist mit [Hildegund](hildegund) ans [Schwarze Meer](@meer), wohin [sie](annedore) mit [Joachim](joachim) immer hatte fahren wollen. [Nika](nika), vom [Vater](nvater) verstoßen, findet samt [Ilinca](ilinca) bei der [Patin](roxana) ein Zuhause, [Roxana](roxana) nach der Scheidung also doch noch Kinderlärm. Und als nachts ein Rettungswagen in der Kohlgasse hält, steigt, den Brief in der Jacke, [Timon](timon) aus …
+ gift annedore luzie+roxana "übergibt"
- colleague luzie roxana "gemeinsam"
- travel annedore+hildegund "reist" @meer
- reject nvater nika "verstoßen"
+ move ilinca+nika roxana "Zuhause"
- kin ilinca roxana "Patin"
- divorce.past _ roxana "Scheidung"
- return timon "steigt"
