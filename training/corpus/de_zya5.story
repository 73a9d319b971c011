%series Die Windleserin von Orsaq
%lang de
%genre fantasy, fan's episode guide
%cast ysra | Ysra | f
%cast tol | Prinz Tolvan; Tolvan | m
%cast adu | Königin Adunet; Adunet | f
%cast kes | Meister Kessim; Kessim | m
%cast ilv | Ilve | f
%cast ber | Berrok | m
%cast dro | Hauptmann Drusk; Drusk | m
%cast naan | Naana | f
%cast bote | - | m
%cast sera | Prinzessin Serafel; Serafel | f
%cast koen | König Harrund; Harrund | m
%cast kind | - | m
%cast maske | - | n
%cast heil | - | f
%cast kleine | - | f

== 1 Der erste Sturm
[Ysra](ysra) wird nach der Prüfung auf dem Turm von [Orsaq](@orsaq) zur Windleserin ernannt. [Ihr](ysra) [Lehrer](kes) [Meister Kessim](kes) warnt [sie](ysra) vor dem Hof. [Prinz Tolvan](tol) kommt verspätet zur Feier und hält [Ysra](ysra) für eine Dienerin. [Sie](ysra) lässt [ihn](tol) in dem Glauben und trägt [ihm](tol) den Wein. [Königin Adunet](adu) lässt sich von der [Neuen](ysra) den Wind deuten: Vor dem nächsten Vollmond werde jemand im Palast sterben. [Ysras](ysra) [Großmutter](naan) [Naana](naan) legt bei dieser Nachricht die Karten weg.
+ hire ysra "ernannt" @orsaq
- advisor kes ysra "Lehrer"
- meet tol ysra "hält"
- betray ysra tol "in dem Glauben"
+ die? _ "sterben"
- reveal ysra adu "deuten"
- kin naan ysra "Großmutter"

== 2 Salz in der Karaffe
[König Harrund](koen), der [Mann](koen) der [Königin](adu), stirbt beim Frühmahl. [Hauptmann Drusk](dro) findet Salzgift in der Karaffe und nimmt den [Schmuggler](ber) [Berrok](ber) fest, [der](ber) es in die Stadt gebracht hat. [Berrok](ber) ist der [Verlobte](ber) von [Ysras](ysra) [Schwester](ilv) [Ilve](ilv). [Ilve](ilv) bittet [Ysra](ysra), dem Gericht einen günstigen Wind vorzulesen, also zu lügen. [Ysra](ysra) weigert sich. [Tolvan](tol) weint am Sarg [seines](tol) [Vaters](koen), und [Ysra](ysra) hält Wache bei [ihm](tol). Dabei erfährt [er](tol), wer [sie](ysra) ist.
- married adu koen "Mann"
+ die koen "stirbt"
- kill _ koen "Salzgift"
- arrest dro ber "nimmt"
- engaged ber ilv "Verlobte"
- sibling ilv ysra "Schwester"
- reject ysra ilv "weigert"
- parent koen tol "Vaters"
- sad tol koen "weint"
- help ysra tol "Wache"
- discover tol ysra "erfährt"

== 3 Unter den Zisternen
[Ilve](ilv) schläfert die Wachen ein und holt [Berrok](ber) aus dem Kerker. [Die beiden](ber+ilv) entkommen durch die Zisternen. [Drusk](dro) verdächtigt [Ysra](ysra), und [Tolvan](tol) gibt eine falsche Auskunft, um [sie](ysra) zu decken. [Adunet](adu) durchschaut [ihren](adu) [Sohn](tol), sagt aber nichts. [Berrok](ber) erzählt [Ilve](ilv) auf der Flucht, wer das Gift bestellt hat: eine [Person](maske) mit Silbermaske. [Meister Kessim](kes) verbrennt nachts Papiere. (Nebenbei: Der Wind, der hier »zu Grabe getragen« wird, kehrt in Folge 9 zurück.)
+ rescue ilv ber "holt"
- flee ber+ilv "entkommen"
- accuse dro ysra "verdächtigt"
- betray tol dro "falsche Auskunft"
- help tol ysra "decken"
- discover adu tol "durchschaut"
- parent adu tol "Sohn"
+ reveal ber ilv "erzählt"

== 4 Die Braut aus dem Norden
[Prinzessin Serafel](sera) trifft in [Orsaq](@orsaq) ein. [Adunet](adu) hat [sie](sera) für [Tolvan](tol) ausgesucht und gibt die Verlobung bekannt, ohne [ihren](adu) [Sohn](tol) zu fragen. [Tolvan](tol) gesteht [Ysra](ysra) im Kräutergarten, dass [er](tol) nur an [sie](ysra) denkt. [Ysra](ysra) empfindet dasselbe, antwortet aber mit einem Abschied. [Serafel](sera) hat vom Balkon aus alles mitbekommen. Statt zu klagen, bittet [sie](sera) [Ysra](ysra), [ihr](sera) das Windlesen beizubringen. [Naana](naan) hustet Blut und verbietet [ihrer](naan) [Enkelin](ysra), eine [Heilerin](heil) zu holen.
- travel sera "trifft" @orsaq
- engaged.start sera tol "Verlobung"
- parent adu tol "Sohn"
+ confess tol ysra "gesteht"
- love ysra tol "dasselbe"
- reject ysra tol "Abschied"
- discover sera tol+ysra "mitbekommen"
- advisor? ysra sera "beizubringen"
- ill naan "Blut"

== 5 Silber
[Ysra](ysra) unterrichtet [Serafel](sera) jeden Morgen. Aus den Stunden wird Freundschaft, und [Serafel](sera) vertraut [ihr](ysra) an, dass [sie](sera) daheim einen [Stallmeister](bote) geliebt hat. [Ysra](ysra) findet in [Kessims](kes) Turm eine Silbermaske. [Sie](ysra) stellt [ihn](kes) zur Rede. [Er](kes) schwört, [er](kes) habe sie von der [Königin](adu) zur Aufbewahrung bekommen. In der Wüste bringt [Ilve](ilv) einen [Jungen](kind) zur Welt. [Berrok](ber) ist nicht dabei, denn [er](ber) wurde am Brunnen erkannt und musste fort.
- advisor ysra sera "unterrichtet"
- friend.start sera ysra "Freundschaft"
- reveal sera ysra "vertraut"
- love.past sera bote "geliebt"
+ find ysra "findet"
- quarrel kes ysra "zur Rede"
- gift? adu kes "bekommen"
+ birth ilv kind "zur Welt"
- flee ber "fort"

== 6 Das Kind im Korb
[Ilve](ilv) kommt verkleidet in die Stadt zurück und gibt den [Jungen](kind) in [Naanas](naan) Obhut. Die [Urgroßmutter](naan) versteckt [ihn](kind) im Kartenkasten. [Ysra](ysra) und [Ilve](ilv) versöhnen sich an [Naanas](naan) Bett. In der Nacht stirbt die alte [Frau](naan), und zwar vor dem Vollmond, wie es der Wind gesagt hatte. [Tolvan](tol) kommt heimlich zur Bestattung. [Er](tol) und [Ysra](ysra) verbringen die Nacht auf dem Turm. [Drusk](dro) sieht [Ilve](ilv) in der Menge, lässt [sie](ilv) aber laufen, weil [er](dro) [Naana](naan) verehrt hat.
- return ilv "zurück"
- kin kind naan "Urgroßmutter"
- help naan kind "versteckt"
+ reconcile ilv ysra "versöhnen"
- die naan "stirbt"
+ sex tol ysra "Nacht"#2
- arrest! dro ilv "lässt"

== 7 Verhör im Rosensaal
[Adunet](adu) lässt [Kessim](kes) abführen, nachdem die Maske in [ihrer](adu) Truhe aufgetaucht ist. [Ysra](ysra) hat sie dort versteckt, um die [Königin](adu) zu prüfen. [Kessim](kes) schweigt im Verhör. [Tolvan](tol) fragt [seine](tol) [Mutter](adu), ob [sie](adu) [seinen](tol) [Vater](koen) getötet hat. [Sie](adu) ohrfeigt [ihn](tol). [Serafel](sera), [die](sera) von dem Treffen auf dem Turm weiß, löst die Verlobung und behält das vor dem Hof noch geheim. [Berrok](ber) wird in der Wüste von Reitern ohne Banner gestellt.
- arrest adu kes "abführen"
+ betray ysra adu "versteckt"
- reveal! kes "schweigt"
- parent adu tol "Mutter"
- kill? adu koen "getötet"
- attack adu tol "ohrfeigt"
+ breakup sera tol "löst"

== 8 Der Preis des Stallmeisters
Die Reiter haben [Berrok](ber) nicht umgebracht, sondern [Serafels](sera) [Stallmeister](bote) übergeben, [der](bote) seit Wochen vor der Stadt auf ein Zeichen wartet. [Berrok](ber) tauscht [sein](ber) Leben gegen einen Weg durch die Zisternen. So kommt der [Stallmeister](bote) nachts in [Serafels](sera) Gemach. [Sie](sera) fällt [ihm](bote) um den Hals. [Ysra](ysra) gibt [den beiden](bote+sera) Wasser und zwei Pferde. Am Morgen steht [Adunet](adu) ohne Schwiegertochter da und macht [Ysra](ysra) dafür verantwortlich. [Drusk](dro) bekommt den Haftbefehl und führt ihn nicht aus.
- kill! _ ber "nicht umgebracht"
- help ber bote "Weg"
+ return bote "kommt"
- happy sera bote "fällt"
- gift ysra bote+sera "Pferde"
- kin! adu sera "Schwiegertochter"
+ accuse adu ysra "verantwortlich"
- arrest! dro ysra "führt ihn nicht"

== 9 Windstille
[Ysra](ysra) kann den Wind nicht mehr lesen. Nur [Kessim](kes) weiß, warum: Eine Leserin, die ein Kind erwartet, verliert die Gabe für neun Monate. [Ysra](ysra) besucht [ihn](kes) im Kerker, und [er](kes) spricht endlich. [Er](kes) war der [Träger](kes) der Maske, hat aber auf Befehl gehandelt, und den Befehl gab [Harrund](koen) selbst. Der [König](koen) war unheilbar krank und wollte nicht langsam sterben. [Kessim](kes) bittet [Ysra](ysra), [Tolvan](tol) diese Wahrheit zu ersparen.
- lose ysra "nicht mehr lesen"
+ pregnant ysra "erwartet"
- reveal kes ysra "spricht"
+ kill.past kes koen "gehandelt"
- ill.past koen "unheilbar krank"
- reveal? ysra tol "Wahrheit"

== 10 Was der Sohn erfährt
[Ysra](ysra) sagt [Tolvan](tol), dass [er](tol) [Vater](tol) wird, und verschweigt [ihm](tol) das andere. [Tolvan](tol) freut sich so, dass [er](tol) [ihr](ysra) vor dem ganzen Rat einen Antrag macht. [Adunet](adu) ist dagegen. [Sie](adu) lässt [Ilves](ilv) [Sohn](kind) aus dem Kartenkasten holen, um die [Schwestern](ilv+ysra) zu erpressen. [Ilve](ilv) greift die [Königin](adu) mit einem Messer an und wird von [Drusk](dro) entwaffnet. [Kessim](kes) bricht vor dem Rat [sein](kes) Schweigen, und [Tolvan](tol) begreift, dass [Ysra](ysra) es gewusst hat.
- reveal ysra tol "sagt"
- parent? tol kleine "Vater"
- reveal! ysra tol "verschweigt"
- happy tol "freut"
+ propose tol ysra "Antrag"
- abduct adu kind "holen"
- parent ilv kind "Sohn"
- threaten adu ilv+ysra "erpressen"
- attack ilv adu "Messer"
- reveal kes _ "bricht"
+ discover tol ysra "begreift"

== 11 Zwei Türme
[Tolvan](tol) nimmt [seinen](tol) Antrag nicht zurück, spricht aber nicht mehr mit [Ysra](ysra). [Berrok](ber) erscheint vor dem Tor, ergibt sich und verlangt [seinen](ber) [Sohn](kind). [Adunet](adu) sieht den [Schmuggler](ber) mit dem [Säugling](kind), denkt an [ihre](adu) eigene Jugend und gibt nach. [Sie](adu) gibt die Krone ab und geht ins Kloster von [Marr](@marr). [Kessim](kes) wird begnadigt. [Er](kes) bleibt trotzdem im Kerker, weil [er](kes) [Harrunds](koen) Tod nicht verwindet. [Drusk](dro) bringt [ihm](kes) jeden Abend Suppe.
- propose.past tol ysra "Antrag"
- sad tol ysra "spricht aber nicht"
- return ber "erscheint"
- parent ber kind "Sohn"
+ quit adu "Krone"
- travel adu "Kloster" @marr
- sad kes koen "verwindet"
- gift dro kes "Suppe"

== 12 Der Wind dreht
Schlussfolge der ersten Staffel. [Ilve](ilv) und [Berrok](ber) heiraten auf dem Markt. [Ysra](ysra) ist eingeladen, kommt aber nicht, weil in derselben Stunde [ihre](ysra) Wehen einsetzen. [Tolvan](tol), jetzt [König](tol), läuft barfuß zum Turm und bittet [sie](ysra) durch die Tür um Verzeihung. [Sie](ysra) macht auf. Die [Tochter](kleine) [der beiden](tol+ysra) bekommt den Namen der [Urgroßmutter](naan). Als [sie](kleine) zum ersten Mal schreit, kann [Ysra](ysra) den Wind wieder hören. Er sagt einen Namen: [Serafel](sera).
+ wedding ber ilv "heiraten"
- invite ber+ilv ysra "eingeladen"
+ birth ysra kleine "Wehen"
- hire tol "König"
+ reconcile tol ysra "macht auf"
- parent tol+ysra kleine "Tochter"
- kin kleine naan "Urgroßmutter"
- recover ysra "wieder hören"
