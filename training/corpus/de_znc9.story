%series Raststätte Königsforst
%lang de
%genre daily soap at a motorway service area near Cologne, crisp listings
%cast gitte   | Gitte Broich; Gitte; Broich | f
%cast harald  | Harald Broich; Harald | m
%cast emre    | Emre Yıldız; Emre; Yıldız; Anton | m
%cast luisa   | Luisa | f
%cast toni    | Toni Marchetti; Toni; Marchetti | f
%cast bruno   | Bruno | m
%cast schumann | Frau Schumann; Schumann | f
%cast kalle   | Kalle | m
%cast jasper  | Jasper | m
%cast rica    | Rica | f
%cast polizist | - | m
%cast hund    | Tacho | m
%cast anton   | Anton | m
%cast verlobter | Joaquim | m
%cast anwalt | - | m

== 1
[Gitte](gitte) wirft [Harald](harald) am dreißigsten Hochzeitstag den Schlüsselbund vor die Füße: In [seinem](harald) Lkw lag ein fremder BH. [Er](harald) schwört Stein und Bein, ihn im Graben gefunden zu haben. An Zapfsäule vier läuft [Emre](emre), der [Pächtersohn](emre) von nebenan, der [Kellnerin](luisa) [Luisa](luisa) in die Arme, samt Tablett. [Luisa](luisa) bleibt höflich, [ihr](luisa) [Freund](jasper) [Jasper](jasper) dagegen wird handgreiflich. Ein herrenloser [Hund](hund) frisst zu. Wem gehört [er](hund)?
- married gitte harald "Hochzeitstag"
- accuse gitte harald "wirft"
- cheat? harald gitte "fremder BH"
- find harald "lag"
- meet emre luisa "in die Arme"
- couple jasper luisa "Freund"
+ attack jasper emre "handgreiflich"

== 2
Der BH gehört [Toni Marchetti](toni), Fernfahrerin, und es gibt eine harmlose Erklärung. [Gitte](gitte) hört sie sich nicht an und zieht ins Motel über der Waschstraße. Dort wohnt seit Jahren [Frau Schumann](schumann), pensionierte [Lehrerin](schumann), Tür an Tür mit [ihr](schumann) der schweigsame [Kalle](kalle). [Schumann](schumann) nimmt die [Verlassene](gitte) unter [ihre](schumann) Fittiche. [Luisa](luisa) streitet mit [Jasper](jasper) wegen der Prügelei. [Emre](emre) tauft den [Hund](hund) [Tacho](hund).
- reject gitte harald "hört sie sich nicht an"
+ move gitte "zieht"
- neighbour kalle schumann "Tür an Tür"
- help schumann gitte "Fittiche"
- sad gitte "Verlassene"
- quarrel jasper luisa "streitet"

== 3
[Harald](harald) verzehrt sich nach [seiner](harald) [Frau](gitte), traut sich aber nicht die Treppe hoch. [Bruno](bruno), [Haralds](harald) jüngerer [Bruder](bruno), traut sich; [er](bruno) hat für die [Schwägerin](gitte) schon immer etwas übriggehabt. [Gitte](gitte) lässt sich zum Kegeln ausführen. [Toni](toni) bandelt mit einem [Autobahnpolizisten](polizist) an, verschweigt jedoch, was [sie](toni) unter der Plane transportiert. [Kalle](kalle) spricht ein Wort. Es lautet: [Anton](anton).
- love harald gitte "verzehrt"
- married gitte harald "Frau"
- sibling bruno harald "Bruder"
- love bruno gitte "übriggehabt"
- kin bruno gitte "Schwägerin"
+ date bruno gitte "ausführen"
- flirt polizist toni "bandelt"
- reveal! toni polizist "verschweigt"

== 4
[Harald](harald) sieht [Gitte](gitte). Neben [Gitte](gitte) sitzt [Bruno](bruno). [Harald](harald) haut [Bruno](bruno). [Bruno](bruno) haut zurück. [Gitte](gitte) geht mit keinem. [Rica](rica) kommt aus [Porto](@porto). [Rica](rica) ist [Haralds](harald) [Tochter](rica). [Rica](rica) redet mit [Gitte](gitte). Die [Mutter](gitte) schluchzt an [Ricas](rica) Schulter. Nebenan küsst [Luisa](luisa) aus Versehen [Emre](emre). Dann küsst [Luisa](luisa) [Emre](emre) absichtlich. [Tacho](hund) bellt. [Jasper](jasper) tankt gerade.
- discover harald bruno+gitte "sieht"
+ quarrel bruno harald "haut"
- reject gitte bruno+harald "mit keinem"
- travel rica "kommt"
- parent harald rica "Tochter"
- parent gitte rica "Mutter"
- help rica gitte "Schulter"
- sad gitte "schluchzt"
+ kiss emre luisa "küsst"
- cheat luisa jasper "küsst"

== 5
[Jasper](jasper) hat nichts mitbekommen, glaubt [Luisa](luisa). Dass [er](jasper) alles mitbekommen hat, zeigt sich, als [Emres](emre) Tankstelle brennt. [Kalle](kalle) holt [Emre](emre) aus dem Kassenraum und verbrennt sich beide Hände. Der [Polizist](polizist) ermittelt; aus der Plane von [Tonis](toni) Laster tropft es rot. Es ist Wein, unverzollt. [Rica](rica) erkennt in [Toni](toni) [ihre](rica) [Bekanntschaft](toni) aus [Porto](@porto) wieder. [Toni](toni) wird rot wie die Ware.
- discover! jasper emre+luisa "nichts mitbekommen"
- discover jasper emre+luisa "alles mitbekommen"
+ attack jasper emre "brennt"
- rescue kalle emre "holt"
- injure kalle "verbrennt"
- investigate polizist _ "ermittelt"
- affair.past rica toni "Bekanntschaft"

== 6
Es funkt zum zweiten Mal. [Rica](rica) und [Toni](toni) verbringen die Nacht in der Fahrerkabine. Also war der BH, dämmert es [Gitte](gitte), nicht für [Harald](harald) bestimmt, sondern für die [Tochter](rica). [Sie](gitte) rennt zu [ihrem](gitte) [Mann](harald). [Der](harald) sitzt gerade mit [Frau Schumann](schumann) beim Eierlikör, [sie](schumann) auf [seinem](harald) Schoß. [Luisa](luisa) gibt [Jasper](jasper) den Haustürschlüssel zurück; [er](jasper) wirft ihn der [Ex](luisa) hinterher.
+ sex rica toni "Nacht"
- discover gitte rica+toni "dämmert"
- cheat! harald gitte "nicht für Harald bestimmt"
- parent gitte rica "Tochter"
- married gitte harald "Mann"
- flirt harald schumann "Schoß"
- discover gitte harald+schumann "sitzt gerade"
+ breakup luisa jasper "Haustürschlüssel"
- ex jasper luisa "Ex"

== 7
Stau auf der A4, alle sitzen fest. [Gitte](gitte) bedient [Harald](harald), ohne [ihn](harald) anzusehen. [Frau Schumann](schumann) erklärt [ihr](gitte) unter Tränen, es sei bloß der Likör gewesen. »Und der Schoß?« Der [Polizist](polizist) hat [Jasper](jasper) im Visier. [Kalle](kalle) zeigt [Emre](emre) ein Foto: Darauf sitzt ein [Junge](anton) auf einem Dreirad. [Anton](anton), [sein](kalle) [Sohn](anton), wäre heute in [Emres](emre) Alter. Verschwunden ist [er](anton) vor zwanzig Jahren, auf genau diesem Parkplatz.
- reject gitte harald "ohne ihn anzusehen"
- sad schumann "Tränen"
- affair! harald schumann "bloß der Likör"
- investigate polizist jasper "Visier"
+ reveal kalle emre "zeigt"
- parent kalle anton "Sohn"
+ lose.past kalle anton "Verschwunden"

== 8
[Gitte](gitte) nimmt sich einen [Anwalt](anwalt). [Harald](harald) nimmt sich vor, um [sie](gitte) zu kämpfen. [Bruno](bruno) nimmt reißaus, zurück in die [Eifel](@eifel). [Luisa](luisa) zieht über [Emres](emre) Werkstatt, in getrennte Zimmer, vorerst. [Jasper](jasper) wird in Handschellen abgeführt und spuckt [Emre](emre) vor die Füße. [Toni](toni) soll bis Montag Strafe zahlen, sonst ist der Laster weg. [Rica](rica) versetzt dafür [ihren](rica) Verlobungsring. Welcher [Verlobte](verlobter) steckte ihn [ihr](rica) an? Davon weiß [Toni](toni) nichts.
- divorce? gitte harald "Anwalt"
- advisor.start anwalt gitte "Anwalt"
- reconcile? gitte harald "kämpfen"
- flee bruno "reißaus" @eifel
- move luisa emre "zieht"
+ arrest _ jasper "Handschellen"
- attack jasper emre "spuckt"
- help rica toni "versetzt"
+ engaged rica verlobter "Verlobungsring"
- discover! toni rica "weiß Toni nichts"

== 9
Der [Verlobte](verlobter) heißt [Joaquim](verlobter) und steht mit einem Strauß am Grill. [Rica](rica) stellt [ihm](verlobter) [Toni](toni) als Kollegin vor. [Toni](toni) lädt daraufhin hupend den Wein ab und fährt. Wutschnaubend liest [Gitte](gitte) der [Tochter](rica) die Leviten, und [diese](rica) hält [ihr](gitte) einen Spiegel vor: Wer redet denn seit sechs Wochen nicht mit dem [Mann](harald), [den](harald) [sie](gitte) liebt? [Tacho](hund) schnüffelt am alten Brunnen hinter der Waschstraße.
- engaged rica verlobter "Verlobte"
- travel verlobter rica "steht"
+ betray rica verlobter "Kollegin"
+ breakup toni rica "fährt"
- quarrel gitte rica "Leviten"
- parent gitte rica "Tochter"
- love gitte harald "liebt"
- married gitte harald "Mann"

== 10
[Kalle](kalle) gräbt. [Emre](emre) hilft [Kalle](kalle). Im Brunnen liegt ein Dreirad. Sonst liegt da nichts. [Kalle](kalle) atmet auf. [Frau Schumann](schumann) sieht das Dreirad. [Schumann](schumann) fällt um. [Anton](anton) war in [Schumanns](schumann) Klasse. »[Ich](schumann) habe [ihn](anton) weggegeben«, sagt [Schumann](schumann). [Kalle](kalle) packt [Schumann](schumann) am Hals. [Emre](emre) trennt [die beiden](kalle+schumann). [Schumann](schumann) nennt einen Namen. Der Name ist [Yıldız](emre).
- help emre kalle "hilft"
- find kalle "liegt"
- happy kalle "atmet"
- ill schumann "fällt"
- advisor.past schumann anton "Klasse"
+ abduct.past schumann anton "weggegeben"
- attack kalle schumann "packt"
- rescue emre schumann "trennt"
+ reveal schumann emre+kalle "nennt"

== 11
[Emre](emre) ist [Anton](emre). Die alte [Lehrerin](schumann) hatte [Kalle](kalle), [der](kalle) damals trank, den [Buben](emre) genommen und [ihn](emre) dem kinderlosen Pächterpaar gegeben, in bester Absicht, wie [sie](schumann) meint. [Emre](emre) verkriecht sich. [Luisa](luisa) findet [ihn](emre) im Führerhaus des Abschleppwagens und bleibt die Nacht über; das zweite Zimmer kann nun vermietet werden. [Rica](rica) sagt [Joaquim](verlobter) die Wahrheit und [Toni](toni) auf die Mailbox, was [sie](rica) fühlt.
+ parent kalle emre "Buben"
- abduct.past schumann emre "genommen"
- sad emre "verkriecht"
- find luisa emre "findet"
+ couple.start emre luisa "bleibt"
- reveal rica verlobter "Wahrheit"
- breakup rica verlobter "Wahrheit"
- confess rica toni "fühlt"

== 12
Letzter Sommertag. [Kalle](kalle) und [sein](kalle) [Sohn](emre) reparieren das Dreirad; das Reden geht schon besser. [Schumann](schumann) zieht ins Heim, abgeholt wird [sie](schumann) von der Polizei. Auf [Haralds](harald) Ladefläche steht ein gedeckter Tisch, daran [Gitte](gitte), [die](gitte) [ihrem](gitte) [Anwalt](anwalt) abgesagt hat. [Sie](gitte) stößt mit [ihrem](gitte) [Mann](harald) auf die nächsten dreißig Jahre an. Und von Westen naht hupend ein Laster. [Rica](rica) rennt schon.
- parent kalle emre "Sohn"
- move schumann "zieht"
- arrest _ schumann "abgeholt"
- divorce! gitte harald "abgesagt"
- advisor.end anwalt gitte "Anwalt"
+ reconcile gitte harald "stößt"
- married gitte harald "Mann"
+ return toni "naht"
