%series Gouverneurin des Staubs
%lang de
%genre science fiction, Mars colony politics and passions, press-kit synopses
%cast hedy | Hedy Okafor; Hedy; Okafor | f
%cast ronja | Ronja Wilk; Ronja; Wilk | f
%cast xenia | Xenia | f
%cast lasse | Lasse Wilk; Lasse | m
%cast tariq | Tariq | m
%cast bruno | Bruno Stein; Stein; Bruno | m
%cast quist | Dr. Quist; Quist | n
%cast mai | Mai | f
%cast pilot | Ortega | m
%cast barfrau | Grete Still; Still | f
%cast konsul | - | m
%cast kind | Phobos | m

== 1
Auf [Tharsis](@tharsis) wird gewählt, und [Gouverneurin](hedy) [Hedy Okafor](hedy) verliert mit elf Stimmen Rückstand gegen [Ronja Wilk](ronja), die [Frau](ronja), mit [der](ronja) [sie](hedy) einst eine Schlafkoje bewohnte. Noch vor Mitternacht räumt die [Unterlegene](hedy) das Büro. [Ronjas](ronja) [Gatte](lasse) [Lasse](lasse) lässt Korken knallen; [seine](lasse) Blicke aber wandern zu [Xenia](xenia), der [Pressechefin](xenia) der [Siegerin](ronja). In der Bar von [Grete Still](barfrau) tröstet [Tariq](tariq), [Okafors](hedy) [Leibwächter](tariq), [seine](tariq) [Chefin](hedy) mit Algenschnaps und einem Geständnis: [Er](tariq) würde für [sie](hedy) auch ohne Bezahlung aufstehen.
- lose hedy "verliert"
- enemy hedy ronja "gegen"
- housemate.past hedy ronja "Schlafkoje"
+ hire ronja "Siegerin"
+ quit hedy "räumt"
- married lasse ronja "Gatte"
- celebrate lasse ronja "Korken"
- flirt lasse xenia "Blicke"
- boss ronja xenia "Pressechefin"
- boss hedy tariq "Chefin"
- help tariq hedy "tröstet"
- confess tariq hedy "Geständnis"

== 2
Die neue [Gouverneurin](ronja) kündigt dem [Leibwächter](tariq) [ihrer](ronja) [Amtsvorgängerin](hedy) noch beim Frühstück. [Bruno Stein](bruno), [dem](bruno) das Wasserwerk gehört, bietet [ihm](tariq) sofort eine Stelle an, doch [Tariq](tariq) zieht lieber zu [Hedy](hedy) in die Randsiedlung. Dort ist nur eine Matratze. In Kuppel 3 erwischt [Mai](mai), [Xenias](xenia) kleine [Schwester](mai), die [Pressechefin](xenia) auf dem Schoß von [Lasse](lasse) und verlangt für [ihr](mai) Schweigen ein Terrarium. [Dr. Quist](quist), [dem](quist) alle Kolonisten zweimal im Jahr den Puls hinhalten, stellt bei [Ronja](ronja) einen zu hohen fest.
- quit tariq ronja "kündigt"
- hire? tariq bruno "Stelle"
+ move tariq hedy "zieht"
- affair lasse xenia "Schoß"
- cheat lasse ronja "Schoß"
+ discover mai lasse+xenia "erwischt"
- sibling mai xenia "Schwester"
- threaten mai xenia "verlangt"
- advisor quist ronja "Puls"

== 3
[Sie](ronja) hat keine Ahnung, und [sie](xenia) hat ein schlechtes Gewissen. Jeden Morgen schreibt die [Untergebene](xenia) der [Vorgesetzten](ronja) die Rede, und jede Nacht liegt [sie](xenia) bei [deren](ronja) [Mann](lasse). [Der](lasse) weiß nicht, wem [er](lasse) wehtun soll. Die [Ahnungslose](ronja) lobt [sie](xenia) für den Satz über die Treue. Da bittet die [Gelobte](xenia) um Versetzung in die Südkolonie. [Ihr](xenia) [Geliebter](lasse) erfährt davon aus dem Mund der [Gattin](ronja) und verschluckt sich. Das [Kind](mai) mit dem Terrarium weiß, warum, und klopft [ihm](lasse) auf den Rücken.
- discover! ronja lasse+xenia "keine Ahnung"
- sad xenia "Gewissen"
- boss ronja xenia "Vorgesetzten"
- affair lasse xenia "jede Nacht"
- married lasse ronja "Mann"
- cheat lasse ronja "jede Nacht"
- quit? xenia ronja "Versetzung"
- discover lasse xenia "erfährt"
+ help mai lasse "klopft"

== 4
Staub liegt über [Tharsis](@tharsis). [Still](barfrau) zapft. [Stein](bruno) trinkt. [Stein](bruno) hasst [Okafor](hedy). [Okafor](hedy) hat [Stein](bruno) einmal das Wasser abgestellt. [Tariq](tariq) liebt [Hedy](hedy). [Hedy](hedy) liebt niemanden, sagt [Hedy](hedy). Der [Pilot](pilot) heißt [Ortega](pilot). Neben [Ortega](pilot) wohnt [Quist](quist). [Quist](quist) und [Ortega](pilot) spielen Schach. Meistens gewinnt [Quist](quist). Eines Abends legt [Ortega](pilot) [Quist](quist) die Hand auf die Hand. [Quist](quist) zieht sie nicht weg. Im Wasserwerk tropft ein Rohr.
- enemy bruno hedy "hasst"
- attack.past hedy bruno "abgestellt"
- love tariq hedy "liebt"
- love! hedy _ "niemanden"
- neighbour pilot quist "Neben"
- date pilot quist "Schach"
- flirt pilot quist "Hand auf die Hand"
+ love? quist pilot "nicht weg"

== 5
Ein Sandsturm kappt die Verbindung zur Südkolonie. Im einzigen Rover, der sich noch rührt, sitzen [Xenia](xenia), [die](xenia) versetzt werden will, und [Hedy](hedy), [die](hedy) von [Ronja](ronja) um Rat gefragt wurde und abgelehnt hat. Als die Batterie den Geist aufgibt, wärmen sich die beiden [Frauen](hedy+xenia) unter einer Decke. [Xenia](xenia) vertraut [ihr](hedy) an, was im Schlafzimmer der [Gouverneurin](ronja) vorgeht, und [Hedy](hedy) lacht nicht. [Sie](hedy) habe selbst einmal bei [ihr](ronja) gelegen, sagt [sie](hedy), drei Jahre, ehe [Lasse](lasse) kam und den Ring mitbrachte. [Tariq](tariq) findet die [Verirrten](hedy+xenia) am Morgen.
- help? hedy ronja "um Rat"
- reject hedy ronja "abgelehnt"
- quit? xenia ronja "versetzt"
- reveal xenia hedy "vertraut"
+ reveal hedy xenia "Sie habe selbst"
- couple.past hedy ronja "gelegen"
- wedding.past lasse ronja "Ring"
- rescue tariq hedy+xenia "findet"

== 6
Wer hat wen verlassen? Die [Gouverneurin](ronja) behauptet, die [andere](hedy) sei gegangen; die [Frühere](hedy) sagt dasselbe von [ihr](ronja). Beim Ratsdinner sitzen [sie](hedy+ronja) einander zum ersten Mal seit neun Jahren gegenüber. Die [Gastgeberin](ronja) trinkt dem [Gast](hedy) zu. [Der](lasse), [der](lasse) dazwischen sitzt, ist der [Mann](lasse), [den](lasse) die [Gastgeberin](ronja) vorzog. [Er](lasse) schneidet [sein](lasse) Steak. Keine von [beiden](hedy+ronja) merkt, dass [er](lasse) unter dem Tisch die Hand der [Dritten](xenia) hält. Nur die [Jüngste](mai) am Nebentisch merkt es. [Sie](mai) ruft es durch den Saal.
- breakup.past hedy ronja "verlassen"
- ex hedy ronja "Frühere"
- invite ronja hedy "Gastgeberin"
- affair lasse xenia "Hand der Dritten"
- married lasse ronja "Mann"
- discover! hedy+ronja lasse+xenia "merkt"
- discover mai lasse+xenia "merkt es"
+ reveal mai ronja "ruft"

== 7
Der Eklat beim Ratsdinner bringt die Ehe der [Wilks](lasse+ronja) vor die Kolonialkammer. [Ronja](ronja) setzt [Lasse](lasse) eine Frist bis Sonnenuntergang, um [seine](lasse) Sachen zu packen, und [Xenia](xenia) eine bis Mittag. Vom [Konsul](konsul) der Erde, [der](konsul) das Ganze bei einem Glas verfolgt, lässt [sie](ronja) sich in [Stills](barfrau) Bar das Tanzen beibringen und danach noch anderes. [Bruno Stein](bruno), [der](bruno) auf [Ronjas](ronja) Sturz wettet, sammelt Fotos davon. Im Krankenflügel entwirft [Dr. Quist](quist) ein Hochzeitsmenü für zwei; [Ortega](pilot) weiß noch gar nichts von [seinem](pilot) Glück.
+ divorce? lasse ronja "Ehe"
- move? lasse "packen"
- breakup ronja lasse "Frist"
- quit xenia ronja "Mittag"
- advisor konsul ronja "Tanzen"
- sex konsul ronja "anderes"
- enemy bruno ronja "Sturz"
- investigate bruno ronja "Fotos"
- wedding? pilot quist "Hochzeitsmenü"
- discover! pilot quist "nichts von"

== 8
Mit den Fotos stellt [Stein](bruno) die [Gouverneurin](ronja) vor die Wahl: Entweder bekommt [er](bruno) das Wassermonopol, oder die Erde erfährt, wo der [Konsul](konsul) schläft. [Ronja](ronja), mit dem Rücken zur Wand, wählt eine Nummer, die [sie](ronja) seit neun Jahren auswendig weiß. [Hedy](hedy) kommt durch den Hintereingang, hört zu, nickt und begibt sich zu [Stein](bruno), [dem](bruno) [sie](hedy) im Gegenzug [seine](bruno) gefälschten Bilanzen auf den Tisch wirft. Nach einer Viertelstunde sind die Bilder Asche. [Tariq](tariq) steht dabei und lernt, wovor man sich hüten sollte.
+ threaten bruno ronja "Wahl"
- affair konsul ronja "schläft"
- help? hedy ronja "Nummer"
- discover hedy bruno "gefälschten"
+ threaten hedy bruno "Bilanzen"
- rescue hedy ronja "Asche"
- advisor hedy tariq "lernt"

== 9
[Xenia](xenia) hat die Kündigung, [Lasse](lasse) die Koffer und [beide](lasse+xenia) kein Zuhause. Bei [Grete Still](barfrau) beziehen [sie](lasse+xenia) das Zimmer hinter der Theke, in dem tags darauf [Mai](mai) samt Terrarium einzieht. Nach dreizehn Nächten kommt [Xenia](xenia) dahinter, dass [Lasse](lasse) [Ronja](ronja) schreibt, wie [er](lasse) [sie](ronja) vermisst. [Sie](xenia) packt den [Kerl](lasse) am Kragen, schiebt [ihn](lasse) vor die Luftschleuse und schließt ab. [Still](barfrau) schenkt [ihr](xenia) ein. [Mai](mai) gibt der Echse Krümel. Draußen klopft [er](lasse) zwei Stunden lang.
- quit.past xenia "Kündigung"
- housemate.start barfrau lasse+xenia "beziehen"
- move mai lasse+xenia "einzieht"
- discover xenia lasse "dahinter"
- love lasse ronja "vermisst"
- betray lasse xenia "schreibt"
+ breakup xenia lasse "schließt"
- attack xenia lasse "Kragen"
- help barfrau xenia "schenkt"

== 10
[Tariq](tariq) macht [Hedy](hedy) einen Antrag mit dem Ring eines Wasserventils. [Sie](hedy) bittet um eine Woche Bedenkzeit und bricht noch in derselben Nacht in das Haus der [Gouverneurin](ronja) ein, um [sie](ronja) zu fragen, was [sie](ronja) will. Die Antwort dauert bis zum Morgen. Als [Hedy](hedy) durchs Fenster steigt, wartet der [Leibwächter](tariq) auf der Düne. [Er](tariq) habe geahnt, dass es diese [Frau](ronja) sei, und der Ring passe [ihm](tariq) sowieso selbst besser. Im Hafen legt der [Konsul](konsul) [sein](konsul) Amt nieder, ohne jemanden gefragt zu haben, und fliegt zur Erde.
+ propose tariq hedy "Antrag"
- reject? hedy tariq "Bedenkzeit"
+ sex hedy ronja "dauert"
- discover tariq hedy+ronja "geahnt"
- reject tariq hedy "passe ihm"
- quit konsul "nieder"
- travel konsul "fliegt"

== 11
Auch [sie](mai), [die](mai) immer alles sagt, hält diesmal dicht, denn [Xenia](xenia) hat [ihr](mai) ein Kind versprochen. Es ist schon unterwegs. Der [Vater](lasse) ist der [Ausgesperrte](lasse), und [er](lasse) weiß noch nichts. [Die](ronja), [die](ronja) [ihn](lasse) geheiratet hatte, weiß es schon, weil die werdende [Mutter](xenia) bei [ihr](ronja) geläutet und um Vergebung gebeten hat. Die [Gouverneurin](ronja) hat [ihr](xenia) Tee gekocht. Dann hat [sie](ronja) dem [Mann](lasse), [den](lasse) [beide](ronja+xenia) losgeworden sind, eine Nachricht mit zwei Wörtern geschickt. [Er](lasse) ist vom Rover gefallen. [Dr. Quist](quist) gipst [ihm](lasse) den Arm.
+ pregnant xenia lasse "unterwegs"
- reveal! mai _ "dicht"
- parent? lasse _ "Vater"
- discover! lasse xenia "weiß noch nichts"
- discover ronja xenia "weiß es schon"
- married.past lasse ronja "geheiratet"
- reconcile? ronja xenia "Vergebung"
- help ronja xenia "Tee"
- reveal ronja lasse "Nachricht"
- injure lasse "gefallen"
- treat lasse quist "gipst"

== 12
[Ronja](ronja) tritt vor die Presse, kündigt Neuwahlen an und küsst [Hedy](hedy) vor vierhundert Kameras. [Phobos](kind), [Xenias](xenia) [Sohn](kind), kommt in [Quists](quist) Praxis zur Welt, die zugleich Standesamt ist: Noch im Kittel verbindet sich [Dr. Quist](quist) dort mit [Ortega](pilot). [Lasse](lasse) wickelt, [Xenia](xenia) schaut weg, dann doch hin. [Tariq](tariq) lässt sich in der Bar als Sicherheitschef von [Grete Still](barfrau) einstellen und erhält als Bezahlung zunächst einen sehr ausführlichen Kuss. Die Wahl gewinnt mit einer Stimme Vorsprung [Mai](mai), [die](mai) gar nicht angetreten ist. Neue [Gouverneurin](mai) der Kolonie ist damit ein [Mädchen](mai) mit Echse.
- quit? ronja "Neuwahlen"
+ kiss hedy ronja "küsst"
- couple.start hedy ronja "küsst"
- birth xenia kind "zur Welt"
- parent lasse+xenia kind "Sohn"
+ wedding pilot quist "verbindet"
- help lasse kind "wickelt"
- hire tariq barfrau "einstellen"
- kiss barfrau tariq "Kuss"
+ hire mai "gewinnt"
