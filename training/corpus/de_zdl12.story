%series Halle 7
%lang de
%genre youth series about a skate and dance crew, Leipzig, recap texts of a youth magazine
%cast yuna | Yuna Petzold; Yuna | f
%cast dario | Dario | m
%cast levke | Levke | f
%cast oumar | Oumar Diop; Oumar | m
%cast fritzi | Fritzi Petzold; Fritzi | f
%cast mutter | Carola Petzold; Carola | f
%cast trainer | Jockel Abraham; Jockel; Abraham | m
%cast nazar | Nazar | m
%cast stine | Stine | f
%cast bruder | Ricardo; Ricky | m
%cast rektor | Direktor Zöllner; Zöllner | m
%cast tante | Mariama Diop; Mariama | f
%cast hausbesitzer | - | m
%cast polizistin | - | f
%cast mikael | Mikael | m
%cast oma | - | f
%cast anzug | - | m
%cast sanitaeter | - | m
%cast opa | Opa Petzold | m
%cast ratte | Lasagne | f

== 1
[Yuna](yuna) fliegt vom Sportgymnasium, weil [sie](yuna) [Stine](stine), der [Tochter](stine) von [Direktor Zöllner](rektor), beim Training die Nase gebrochen hat. [Sie](yuna) behauptet: Versehen. Daheim verkriecht sich [Carola](mutter), die [Mutter](mutter), wortlos in die Spätschicht; [Zwillingsschwester](fritzi) [Fritzi](fritzi) flüstert „Feigling“ und meint damit nicht [Yuna](yuna), sondern sich. Auf der Suche nach irgendwas landet die [Gefeuerte](yuna) in einer leeren Straßenbahnhalle. Dort rollen und tanzen drei [Leute](dario+levke+oumar): [Dario](dario) am Brett, [Levke](levke) auf Rollschuhen, [Oumar](oumar) auf den Händen. Eine zahme [Ratte](ratte) namens [Lasagne](ratte) gibt es auch. „Probetraining kostet nichts“, sagt [Oumar](oumar). „Außer Haut.“
+ quit yuna rektor "fliegt"
- injure.past stine yuna "gebrochen"
- parent rektor stine "Tochter"
- parent mutter yuna "Mutter"
- sibling fritzi yuna "Zwillingsschwester"
- find yuna "landet"
+ meet dario+levke+oumar yuna "drei Leute"
- invite oumar yuna "Probetraining"

== 2
Ein [Anzugträger](anzug) nagelt ein Schild an: Abriss in sechzig Tagen. Der [Trupp](dario+levke+oumar+yuna) will sich wehren und braucht einen Erwachsenen. [Levke](levke) schleppt [Jockel Abraham](trainer) an, ehemals Meister im Rollkunstlauf, heute Pförtner im Zoo und nach eigenem Bekunden menschenscheu. [Er](trainer) sieht [Yuna](yuna) eine Minute lang zu, sagt „Mist“ und bleibt. [Dario](dario) zeigt der [Neuen](yuna) den Trick mit der Laderampe und hält [sie](yuna) an der Hüfte länger fest, als die Physik verlangt. [Levke](levke) zieht die Schnürsenkel sehr, sehr straff.
- threaten anzug _ "Abriss"
- find levke trainer "schleppt"
+ help trainer dario+levke+oumar+yuna "bleibt"
- advisor dario yuna "zeigt"
- flirt dario yuna "länger fest"

== 3
Schulwechsel: [Yuna](yuna) sitzt nun in der Gesamtschule neben [Oumar](oumar), [der](oumar) [sie](yuna) in Mathe abschreiben lässt. [Er](oumar) wohnt bei [seiner](oumar) [Tante](tante) [Mariama](tante), einer [Busfahrerin](tante), [die](tante) abends drei fremde Kinder hütet und nachts Prüfungsbögen ausfüllt, weil [ihr](tante) Abschluss aus [Dakar](@dakar) hier nicht zählt. [Fritzi](fritzi) geht weiter aufs Sportgymnasium und wird von [Stine](stine) gezwungen, [ihr](stine) die Tasche zu tragen. Denn [Stine](stine) weiß, wer [ihr](stine) wirklich den Ellenbogen ins Gesicht gerammt hat. Es war nicht [Yuna](yuna). Es war die [Kleinere](fritzi).
- help oumar yuna "abschreiben"
- kin oumar tante "Tante"
- housemate oumar tante "wohnt"
- help tante _ "hütet"
- threaten stine fritzi "gezwungen"
+ discover stine fritzi "weiß"
+ attack.past fritzi stine "gerammt"
- attack! yuna stine "nicht Yuna"

== 4
Rückblende: [Fritzi](fritzi) holt aus, [Yuna](yuna) tritt vor und sagt „[ich](yuna)“. Zurück im Jetzt gibt es bei [Dario](dario) zu Hause Zoff. [Sein](dario) großer [Bruder](bruder) [Ricardo](bruder), frisch aus der Jugendstrafanstalt, bunkert geklaute Akkus unter [Darios](dario) Bett. [Dario](dario) deckt [ihn](bruder), obwohl [Jockel](trainer), [der](trainer) Lunte riecht, nachfragt. [Levke](levke) hat [Yuna](yuna) im Visier: Beim Aufwärmen lockert [sie](levke) heimlich eine Schraube an [deren](yuna) Brett. Dann überlegt [sie](levke) es sich anders und will sie festziehen, aber da fährt [Yuna](yuna) schon.
+ help.past yuna fritzi "tritt"
- quarrel bruder dario "Zoff"
- sibling bruder dario "Bruder"
- arrest.past _ bruder "Jugendstrafanstalt"
- steal.past bruder _ "geklaute"
- help dario bruder "deckt"
- investigate trainer dario "nachfragt"
+ attack levke yuna "lockert"
- enemy levke yuna "Visier"
- help? levke yuna "festziehen"

== 5
Schlüsselbein durch. Der [Sanitäter](sanitaeter) schient, [Levke](levke) heult lauter als die [Verunfallte](yuna). Auf der Wache gibt [sie](levke) sich gar nicht erst Mühe und beichtet der erstbesten [Polizistin](polizistin), [die](polizistin) [ihr](levke) rät, damit lieber ins Krankenhaus zu gehen. [Yuna](yuna) hört sich an, was [ihre](yuna) [Rivalin](levke) zu sagen hat, schweigt eine Ewigkeit und fragt: „Kannst [du](levke) wenigstens kochen?“ Ab sofort bringt [Levke](levke) jeden Mittag Nudeln. [Oumar](oumar) malt ein Monster auf den Gips, [Fritzi](fritzi) besucht [sie](yuna) nicht.
- injure yuna levke "Schlüsselbein"
- treat yuna sanitaeter "schient"
- sad levke "heult"
+ reveal levke polizistin "beichtet"
- enemy levke yuna "Rivalin"
+ reconcile levke yuna "wenigstens kochen"
- gift levke yuna "Nudeln"
- create oumar yuna "malt"
- help polizistin levke "rät"

== 6
Weil das Kollektiv ohne [Yuna](yuna) nur zu dritt ist, stößt [Nazar](nazar) dazu, sechzehn, aus [Charkiw](@charkiw), Turner, wortkarg. [Er](nazar) lebt mit [Opa Petzold](opa) Tür an Tür und spielt mit [dem](opa) Schach. Die [Oma](oma) hätte [ihn](nazar) adoptiert, brummt der [Alte](opa). [Dario](dario) verkauft im Auftrag [Rickys](bruder) einen Karton Akkus auf dem Schulhof und wird dabei von [Zöllner](rektor) erwischt, [der](rektor) eigentlich nur ein Vergleichsspiel anbahnen wollte. Bei der Durchsuchung findet man auch [Oumars](oumar) Rucksack voll. [Er](oumar) hat von nichts gewusst. Verdächtigt wird trotzdem zuerst [er](oumar).
- hire nazar "stößt"
- neighbour nazar opa "Tür an Tür"
- friend nazar opa "Schach"
- parent? oma nazar "adoptiert"
- help dario bruder "Auftrag"
+ discover rektor dario "erwischt"
- discover _ oumar "findet"
- discover! oumar _ "nichts gewusst"
+ accuse _ oumar "Verdächtigt"

== 7
[Mariama](tante) fährt mit dem Linienbus vor dem Präsidium vor, samt Fahrgästen, und steigt nicht eher wieder ein, bis man [ihr](tante) den [Neffen](oumar) herausgibt. [Dario](dario) steht auf der anderen Straßenseite und bringt die Wahrheit nicht über die Lippen. Wer redet, ist [Levke](levke). [Sie](levke) kennt [ihn](dario) seit dem Sandkasten, [sie](levke) liebt [ihn](dario) seit dem Sandkasten, und [sie](levke) zeigt [ihn](dario) an. [Oumar](oumar) ist frei. In Halle 7 fährt an diesem Abend keiner mehr mit keinem.
+ rescue tante oumar "herausgibt"
- kin oumar tante "Neffen"
- reveal! dario _ "nicht über die Lippen"
- friend dario levke "kennt"
- love levke dario "liebt"
+ accuse levke dario "zeigt"
- reveal levke _ "redet"
- rescue levke oumar "frei"
- travel tante "fährt"

== 8
Sozialstunden im Zoo, unter Aufsicht von [Pförtner](trainer) [Jockel](trainer): [Dario](dario) mistet Lamas aus und redet mit keinem. Der alte [Läufer](trainer) erzählt [ihm](dario), wie [er](trainer) selbst einmal [seinen](trainer) [Partner](mikael) [Mikael](mikael) im Stich ließ, auf dem Eis und auch sonst, und dass der Spruch „Zeit heilt“ von jemandem stammt, der keine Ahnung hat. Währenddessen bettelt [Fritzi](fritzi) bei [Stine](stine) vergebens um Gnade. Mit den Nerven am Ende platzt [sie](fritzi) in [Carolas](mutter) Spätschicht und heult alles heraus. Die [Mutter](mutter) schließt die Kasse, mitten am Abend.
- boss trainer dario "Aufsicht"
- reveal trainer dario "erzählt"
+ betray.past trainer mikael "Stich"
- reject stine fritzi "vergebens"
- sad fritzi "Nerven am Ende"
+ reveal fritzi mutter "heult"
- parent mutter fritzi "Mutter"
- colleague.past mikael trainer "Partner"

== 9
[Carola](mutter) marschiert ins Büro von [Zöllner](rektor), links die [eine](fritzi), rechts die [andere](yuna). [Fritzi](fritzi) sagt es laut. Der [Direktor](rektor) will [Yuna](yuna) sofort zurückhaben und die [Schwester](fritzi) hinauswerfen. Da meldet sich [seine](rektor) eigene [Tochter](stine) zu Wort: [Sie](stine) habe [Fritzi](fritzi) monatelang vor allen wegen der geflickten Schuhe verspottet, so lange, bis der Ellenbogen kam. [Zöllner](rektor) sieht [sie](stine) an wie eine Unbekannte. [Yuna](yuna) lehnt die Rückkehr dankend ab. Auf dem Heimweg kaufen die [drei](fritzi+mutter+yuna) Eis und teilen sich, wie früher, einen Löffel.
+ reveal fritzi rektor "laut"
- return? yuna "zurückhaben"
- quit? fritzi rektor "hinauswerfen"
- parent rektor stine "Tochter"
- sibling fritzi yuna "Schwester"
+ reveal stine rektor "Wort"
- attack.past stine fritzi "verspottet"
- reject yuna rektor "lehnt"
- reconcile fritzi yuna "wie früher"
- travel mutter rektor "marschiert"
- attack.past fritzi stine "Ellenbogen"

== 10
Noch zwanzig Tage. [Nazar](nazar) hat herausgefunden, dass die Halle unter Denkmalschutz gehört, falls je etwas Bedeutendes darin stattfand. [Opa Petzold](opa) kramt ein Foto hervor: 1954 gewann hier [Yunas](yuna) verstorbene [Großmutter](oma) die Meisterschaft auf Rollen. Neben [ihr](oma) steht, sechsjährig und mit Zahnlücke, der heutige [Eigentümer](hausbesitzer). [Jockel](trainer) schreibt nach zwanzig Jahren einen Brief nach [Malmö](@malmoe) und wirft ihn in den Gully. [Lasagne](ratte) apportiert ihn. [Levke](levke) bringt [Dario](dario) Nudeln an den Lamazaun. [Er](dario) isst sie, Friede ist das nicht, aber ein Anfang.
- discover nazar "herausgefunden"
- kin oma yuna "Großmutter"
- die.past oma "verstorbene"
+ find.past oma "gewann"
- create trainer mikael "schreibt"
- find ratte "apportiert"
- gift levke dario "Nudeln"
+ reconcile? dario levke "Anfang"
- reveal opa "kramt"

== 11
Stadtweiter Wettbewerb, wer siegt, bekommt ein Jahr Miete. [Ricardo](bruder) will, dass [sein](dario) [Bruder](dario) am selben Abend Schmiere steht. [Dario](dario) sagt zum ersten Mal im Leben Nein und kassiert ein blaues Auge. [Er](dario) erscheint in der Garderobe, stellt sich vor [Oumar](oumar) und bekommt kein Wort heraus. „Zieh [dich](dario) um“, sagt [Oumar](oumar), „[du](dario) stehst in der zweiten Reihe.“ [Yunas](yuna) Schulter hält, [Nazars](nazar) Salto gelingt, [Levke](levke) verliert eine Rolle und fährt auf sieben weiter. Ein [Juror](mikael) in der hintersten Bank vergisst zu werten. [Jockel](trainer) starrt hinüber und wird weiß: Das ist [Mikael](mikael).
- sibling bruder dario "Bruder"
- invite bruder dario "Schmiere"
+ reject dario bruder "Nein"
- attack bruder dario "blaues Auge"
+ reconcile dario oumar "zweiten Reihe"
- lose levke "Rolle"
- return mikael "hintersten Bank"
- discover trainer mikael "starrt"
- steal? bruder "Schmiere"
- return dario "erscheint"

== 12
Platz zwei. Kein Geld. Vor der Halle fährt schon der Bagger auf, als [Opa Petzold](opa) sich mit Klappstuhl in die Einfahrt setzt und dem [Besitzer](hausbesitzer) das alte Foto überreicht. Der harte [Geschäftsmann](hausbesitzer) betrachtet lange den [Jungen](hausbesitzer) mit der Zahnlücke. [Er](hausbesitzer) winkt die Maschine weg, fürs Erste für fünf Jahre. [Mikael](mikael) und [Jockel](trainer) laufen, steif und grau, eine Runde zu zweit. [Mariama](tante) schwenkt [ihre](tante) Anerkennungsurkunde: ab Montag darf [sie](tante) unterrichten, und zwar Mathe, und zwar in [Oumars](oumar) Klasse. [Der](oumar) stöhnt. [Yuna](yuna) stellt sich neben [ihn](oumar) und nimmt, ganz nebenbei, [seine](oumar) Hand. Hinten übt [Fritzi](fritzi) auf [Levkes](levke) Rollschuhen und fällt [Nazar](nazar) vor die Füße.
- lose _ "Platz zwei"
- gift opa hausbesitzer "überreicht"
+ help hausbesitzer _ "winkt"
- reconcile mikael trainer "zu zweit"
- find tante "Anerkennungsurkunde"
- hire tante "unterrichten"
- flirt oumar yuna "Hand"
- advisor? tante oumar "Klasse"
