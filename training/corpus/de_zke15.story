%series Wache Nebelhorn
%lang de
%genre harbour town crime and family drama on Lake Constance, recap column
%cast tom | Tomasz Rieger; Tomasz; Rieger | m
%cast ang | Angelika | f
%cast jule | Julika; Julika Stern; Stern | f
%cast mo | Mo | m
%cast sol | Solveig | f
%cast lau | Laurenz; Laurenz Egli; Egli | m
%cast nin | Nino | m
%cast wal | Waltraud | f
%cast pa | Pater Kilian; Kilian | m
%cast xav | Xaver Moosmann; Xaver; Moosmann | m
%cast hexe | Frau Winter; Winter | f
%cast wirt | - | m
%cast kind | Rosa | f
%cast kell | - | f
%cast oel | - | f

== 1
Der [Fischer](xav) [Xaver Moosmann](xav) treibt tot im Hafenbecken, und halb [Langensee](@ls) atmet auf. Schulden hatte [er](xav) keine, Feinde dafür genug: die [Wirtin](hexe) der [Seerose](#seerose), [Frau Winter](hexe), [der](hexe) [er](xav) die Ehe versprach und dann die Tür wies, und [Pater Kilian](pa), [dessen](pa) Messwein [er](xav) trank. [Kommissarin](jule) [Julika Stern](jule) übernimmt, zum Verdruss von [Tomasz Rieger](tom), [der](tom) als Dienstältester damit gerechnet hatte. Dass die neue [Vorgesetzte](jule) vor zehn Jahren [seine](tom) [Braut](jule) war und am Hochzeitsmorgen im Zug nach [Genua](@genua) saß, wissen auf der Wache nur zwei. [Die beiden](jule+tom) reden darüber nicht.
+ die xav "treibt tot"
- enemy.past hexe+pa xav "Feinde"
- engaged.past hexe xav "Ehe versprach"
- breakup.past xav hexe "Tür wies"
- investigate jule xav "übernimmt"
- sad tom jule "Verdruss"
- boss.start jule tom "Vorgesetzte"
- engaged.past jule tom "Braut"
+ flee.past jule tom "Zug" @genua

== 2
Verheiratet ist der [Sitzengelassene](tom) längst, mit [Angelika](ang), [die](ang) Torten backt und Telefonnummern liest. Als [sie](ang) die der [Kommissarin](jule) auf [seinem](tom) Handrücken entdeckt, backt [sie](ang) eine Woche lang keine. [Julikas](jule) [Zwilling](mo) [Mo](mo), [Hafenmeister](mo) und [Nachtschwärmer](mo), hat indessen die [Gerichtsmedizinerin](sol) kennengelernt: [Solveig](sol), aus [Bergen](@bergen), mit Händen, so kalt wie [ihr](sol) Beruf. [Sie](sol) sagt [ihm](mo), der [Tote](xav) sei erdrosselt worden; dann fragt [sie](sol) [ihn](mo), ob [er](mo) Walzer tanze. [Er](mo) tanzt nicht, behauptet aber das Gegenteil.
- breakup.past jule tom "Sitzengelassene"
- married ang tom "Verheiratet"
- discover ang tom "entdeckt"
- jealous ang jule "keine"
- sibling jule mo "Zwilling"
+ meet mo sol "kennengelernt"
+ kill _ xav "erdrosselt"
- reveal sol mo "sagt"
- invite sol mo "Walzer"
- betray mo sol "Gegenteil"

== 3
[Frau Winter](hexe) hat ein Alibi. Das Alibi heißt [Laurenz Egli](lau). [Egli](lau) ist Zöllner. [Egli](lau) ist auch der [Mann](lau) von [Waltraud](wal). [Waltraud](wal) erfährt davon beim Bäcker. [Waltraud](wal) wirft [Egli](lau) aus dem Haus. [Egli](lau) schläft im Zollhaus. [Nino](nin) bringt [Egli](lau) eine Decke. [Nino](nin) ist [Eglis](lau) [Patenkind](nin). [Nino](nin) mag [Julika](jule). [Julika](jule) nennt [Nino](nin) „Bub“. Das tut [Nino](nin) weh.
+ affair hexe lau "Alibi heißt"
- married lau wal "Mann"
- cheat lau wal "Alibi heißt"
- discover wal lau "erfährt"
+ breakup wal lau "wirft"
- help nin lau "Decke"
- kin lau nin "Patenkind"
- love nin jule "mag Julika"
- sad nin jule "weh"

== 4
Die Befragung des [Geistlichen](pa) endet anders als geplant. [Pater Kilian](pa) gesteht [Tomasz](tom), [den](tom) [er](pa) getauft hat, unter Tränen, [er](pa) habe [Xaver](xav) in der Mordnacht gesehen, im Streit mit einer [Frau](oel) im gelben Ölzeug; mehr dürfe [er](pa) nicht sagen, das Beichtgeheimnis. Gelbes Ölzeug tragen in [Langensee](@ls) drei: die [Wirtin](hexe), die [Zöllnersgattin](wal) und, wie [Rieger](tom) beim Nachhausekommen in der eigenen Garderobe sieht, [Angelika](ang). [Er](tom) hängt [seine](tom) Jacke darüber. Abends steht [Julika](jule) unangemeldet mit einer Flasche vor dem Haus, und [Angelika](ang) öffnet. Die beiden [Frauen](ang+jule) trinken sie bis zum letzten Tropfen, ohne [ihn](tom).
- reveal pa tom "gesteht"
- quarrel.past oel xav "Streit"
- married lau wal "Zöllnersgattin"
+ discover tom ang "sieht"
- betray tom jule "hängt"
+ meet ang jule "öffnet"
- gift jule ang "Flasche"

== 5
Beim Hafenball tritt [Mo](mo) der [Norwegerin](sol) so oft auf die Füße, dass [sie](sol) die Schuhe auszieht und [ihn](mo) an Deck eines fremden Segelboots barfuß das Zählen lehrt. Bei „drei“ küsst [sie](sol) [ihn](mo). Unter Deck erwacht davon ein [Mann](nin), [der](nin) dort eigentlich [seinen](nin) Liebeskummer ausschlafen wollte: [Nino](nin). [Er](nin) flüchtet durch die Luke. Am Nachmittag fängt [Julika](jule) den [Tollpatsch](nin) ab, um [ihn](nin) als Zeugen zu befragen, und [er](nin), [der](nin) [ihr](jule) alles gestehen möchte, nur nicht das, gesteht aus Versehen den Mord. [Er](nin) habe [Moosmann](xav) erwürgt. [Sie](jule) glaubt [ihm](nin) nicht eine Sekunde.
- celebrate _ "Hafenball"
- date mo sol "Hafenball"
+ kiss mo sol "küsst"
- sad nin jule "Liebeskummer"
- flee nin "flüchtet"
- investigate jule nin "befragen"
- confess? nin jule "alles gestehen"
+ kill! nin xav "erwürgt"
- reject jule nin "nicht eine Sekunde"

== 6
[Waltraud](wal) bestellt [ihren](wal) verstoßenen [Gatten](lau) zum Familienrat und serviert [ihm](lau) zwei Neuigkeiten: Erstens liebe [sie](wal) [ihn](lau) noch, zweitens sei [sie](wal) die [Frau](wal) im Ölzeug. [Xaver](xav) habe damit gedroht, aller Welt zu erzählen, wer [Ninos](nin) leiblicher [Vater](lau) ist. Der [Zöllner](lau) wird grau: [Er](lau) hat den [Buben](nin), [den](nin) [ihm](lau) die verstorbene [Kellnerin](kell) damals als Patenkind ans Herz legte, nie anerkannt. Aber umgebracht, beteuert [sie](wal), habe [sie](wal) niemanden. Draußen im Apfelbaum sitzt [einer](nin), [der](nin) jedes Wort gehört hat. [Nino](nin) steigt hinab, steigt in den Bus und ist fort.
- married lau wal "Gatten"
- breakup.past wal lau "verstoßenen"
- reveal wal lau "Neuigkeiten"
- love wal lau "liebe"
- kin lau nin "Patenkind"
- reject.past lau nin "nie anerkannt"
- quarrel.past wal xav "Ölzeug"
- threaten.past xav wal "gedroht"
+ parent lau nin "leiblicher Vater"
- die.past kell "verstorbene"
- kill! wal xav "niemanden"
+ discover nin lau "gehört"
- flee nin "fort"

== 7
Zwei Tage fehlt von [Nino](nin) jede Spur; am dritten meldet sich ein [Wirt](wirt) aus [Rorschach](@rorschach), [dem](wirt) [er](nin) die Zeche schuldet. [Laurenz](lau) fährt hin, bezahlt, setzt sich zu [dem](nin), [den](nin) [er](lau) zwanzig Jahre lang „Patenkind“ genannt hat, und sagt zum ersten Mal das andere Wort. Der [Junge](nin) kippt [ihm](lau) das Bier über die Uniform. Dann bestellt [er](nin) zwei neue. In [Langensee](@ls) läuft derweil [Angelika](ang) der [Nachfolgerin](jule), wie man die [Kommissarin](jule) scherzhaft nennt, in der Markthalle über den Weg und fragt, ob [sie](jule) [ihn](tom) wiederhaben wolle. [Julika](jule) wird rot bis an die Ohren. Das genügt als Antwort.
- find wirt nin "meldet"
- travel lau "fährt" @rorschach
- help lau nin "bezahlt"
+ reveal lau nin "das andere Wort"
- attack nin lau "kippt"
- reconcile lau nin "zwei neue"
+ love jule tom "rot bis an die Ohren"
- discover ang jule "genügt"

== 8
[Solveig](sol) untersucht die Kordel. Die Kordel stammt von einem Kleid. [Solveig](sol) zeigt sie [Mo](mo). [Mo](mo) kennt das Kleid. [Frau Winter](hexe) trug es beim Frühlingsfest. [Mo](mo) sagt es [Julika](jule). [Julika](jule) sagt es [Tomasz](tom). [Tomasz](tom) fährt zur [Seerose](#seerose). [Winter](hexe) hat schon gepackt. [Winter](hexe) hält [Tomasz](tom) ein Messer an den Hals. [Julika](jule) kommt von hinten. [Julika](jule) schlägt [Winter](hexe) mit einem Karpfen nieder. Der Karpfen war frisch.
- investigate sol _ "untersucht"
- discover mo hexe "kennt"
- reveal mo jule "sagt es"
- reveal jule tom "sagt es"#2
+ threaten hexe tom "Messer"
+ rescue jule tom "kommt von hinten"
- attack jule hexe "schlägt"

== 9
Hinter Gittern erzählt die [Wirtin](hexe), wie es war: Der [Treulose](xav) habe nach der [Winter](hexe) auch noch die [Norwegerin](sol) umgarnen wollen und [sie](hexe) an der Mole ausgelacht. Die Schnur [ihres](hexe) Kleides lag bereit. Auf der Rückfahrt vom Gefängnis hält [Rieger](tom) am Seeufer an, und nun reden [die zwei](jule+tom) vom Zug nach [Genua](@genua). [Sie](jule) habe Angst gehabt, sagt [Julika](jule), vor dem Glück, nicht vor [ihm](tom). [Er](tom) sagt, [er](tom) sei ein verheirateter [Mann](tom). Es klingt, als lese [er](tom) es ab. Im Kofferraum friert eine Torte, die [Angelika](ang) für [die beiden](jule+tom) gebacken hat; obenauf steht „Viel Glück“.
- arrest _ hexe "Hinter Gittern"
- betray.past xav hexe "Treulose"
+ reveal hexe jule+tom "erzählt"
- reject.past xav hexe "ausgelacht"
- kill.past hexe xav "Schnur"
- flirt? xav sol "umgarnen"
- sad.past jule "Angst"
- married ang tom "verheirateter Mann"
+ gift ang jule+tom "Torte"

== 10
[Angelika](ang) macht ernst, aber in Freundschaft: [Sie](ang) zieht zu [Waltraud](wal), [die](wal) wieder ein Zimmer frei hat, weil [Laurenz](lau) lieber bei [Nino](nin) wohnt, um zwanzig Jahre nachzuholen. Aus den [Mitbewohnerinnen](ang+wal) werden Geschäftspartnerinnen, denn die leer stehende [Seerose](#seerose) schreit nach Kuchen. [Tomasz](tom) zieht nirgendwohin. [Er](tom) sitzt im leeren Haus und merkt, dass [ihm](tom) die [Ehefrau](ang) fehlt, die Torten nicht mitgerechnet. Bei [Solveig](sol) bleibt die Regel aus, bei [Mo](mo) der Verstand: [Er](mo) kauft ein Segelboot, das nicht schwimmt, und bittet [sie](sol) darauf um [ihre](sol) kalte Hand.
+ breakup ang tom "macht ernst"
- housemate.start ang wal "Mitbewohnerinnen"
- move lau nin "wohnt"
- colleague.start ang wal "Geschäftspartnerinnen"
- married ang tom "Ehefrau"
- sad tom ang "fehlt"
+ pregnant sol mo "Regel"
+ propose mo sol "bittet"

== 11
[Pater Kilian](pa) predigt über die Vergebung, und vorne sitzen alle, die gemeint sein könnten. Nach dem Amen steht [Tomasz](tom) auf, geht an [Julika](jule) vorbei, [die](jule) schon ein halbes Lächeln bereithält, und bleibt bei [Angelika](ang) stehen. [Er](tom) habe mit [ihr](jule) Frieden gemacht, sagt [er](tom), auf die [andere](jule) deutend, damit [er](tom) mit [ihr](ang), der [Richtigen](ang), noch einmal anfangen dürfe. Die [Konditorin](ang) überlegt eine Strophe lang. Dann rückt [sie](ang) in der Bank. [Julika](jule), zum ersten Mal auf der anderen Seite, sucht draußen nach Luft und findet [Nino](nin), [der](nin) [ihr](jule) statt eines Geständnisses ein Fischbrötchen reicht.
- create pa "predigt"
- reject tom jule "vorbei"
- love jule tom "halbes Lächeln"
- love tom ang "Richtigen"
+ reconcile ang tom "rückt"
- sad jule "sucht draußen nach Luft"
- gift nin jule "Fischbrötchen"

== 12
Auf dem Boot, das inzwischen schwimmt, traut der [Pater](pa) [Solveig](sol) und [Mo](mo), und beim Ja kommt die Welle, beim Ringtausch die erste Wehe. [Laurenz](lau), [Zöllner](lau) mit Erste-Hilfe-Schein, hilft der kleinen [Rosa](kind) ans Licht, während [Waltraud](wal) [ihm](lau) den Schweiß abtupft, wie früher. Im Beiboot sitzen [Julika](jule) und der [Sohn](nin) des [Zöllners](lau), [der](nin) nicht mehr „Bub“ heißt, seit [sie](jule) [ihn](nin) auf der Heimfahrt vom Fischmarkt richtig angesehen hat. [Tomasz](tom), neben [ihm](tom) [Angelika](ang) mit der Torte, winkt der ehemaligen [Braut](jule) zu. [Sie](jule) winkt zurück, mit der freien Hand. Die andere hält [Nino](nin).
+ wedding mo sol "traut"
+ birth sol kind "erste Wehe"
- help lau sol "hilft"
- help wal lau "Schweiß"
- parent lau nin "Sohn"
- engaged.past jule tom "Braut"
- couple.start jule nin "Die andere"
