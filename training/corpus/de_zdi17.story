%series Riesling und Rosmarin
%lang de
%genre Austrian winery saga, terse listing
%cast leopoldine | Leopoldine Haslinger; Poldi | f
%cast severus | Toni Haslinger; Toni | m
%cast freund | - | m
%cast konzern | - | m
%cast vroni | Veronika Haslinger; Vroni | f
%cast maxim | Maxim Haslinger; Maxim | m
%cast dorian | Dorian Prager; Dorian | m
%cast resi | Theresia Prager; Resi | f
%cast wenzel | Wenzel Prager; Wenzel | m
%cast yusuf | Yusuf | m
%cast claire | Claire Aubert; Claire | f
%cast notar | Notar Zeilinger; Zeilinger | m
%cast inspektor | Inspektor Pichler; Pichler | m
%cast ammefrau | - | f

== 1
[Toni Haslinger](severus) bricht bei der Lese zwischen den Reben zusammen. [Er](severus) wird siebzig, [er](severus) wird schwächer, [er](severus) wird einen Nachfolger bestimmen müssen. [Tochter](vroni) [Vroni](vroni) führt die Bücher, [Sohn](maxim) [Maxim](maxim) das große Wort. Am Krankenbett nennt der [Alte](severus) zur Verblüffung [seiner](severus) [Frau](leopoldine) [Poldi](leopoldine) einen dritten Namen: [Dorian](dorian).
- ill severus "bricht"
- parent severus vroni "Tochter"
- parent severus maxim "Sohn"
- married leopoldine severus "Frau"
+ reveal severus leopoldine "nennt"

== 2
[Dorian Prager](dorian) keltert auf der anderen Donauseite, und seit einem verschobenen Markstein grüßen sich die Häuser nicht mehr. Was hat der alte [Haslinger](severus) mit dem [Sohn](dorian) [seines](severus) [Todfeindes](wenzel) zu schaffen? [Vroni](vroni) rudert hinüber, um es zu erfahren. [Sie](vroni) kehrt um Mitternacht zurück, ohne Antwort und mit einem fremden Pullover.
- parent wenzel dorian "Sohn"
- enemy severus wenzel "Todfeindes"
- travel vroni "rudert"
+ investigate vroni dorian "erfahren"
- return vroni "kehrt"

== 3
[Maxim](maxim) hat in [Wien](@wien) an der Börse Haus und Hof verzockt, nur wissen das Haus und Hof noch nicht. [Er](maxim) bittet [Yusuf](yusuf), den [Kellermeister](yusuf), um Stillschweigen und um zehntausend Euro. [Yusuf](yusuf) gibt [ihm](maxim) das eine. Aus [Bordeaux](@bordeaux) reist derweil [Claire Aubert](claire) an, offiziell [Önologin](claire), inoffiziell [Maxims](maxim) [Braut](claire).
- lose maxim "verzockt"
- discover! _ maxim "noch nicht"
- gift? yusuf maxim "zehntausend Euro"
+ reveal! yusuf _ "gibt ihm das eine"
- travel claire "reist"
- engaged claire maxim "Braut"

== 4
[Poldi](leopoldine) serviert der [Französin](claire) Blunzn. [Claire](claire) isst alles auf, lobt die Blutwurst in drei Sprachen und hat die [Schwiegermutter](leopoldine) im Sack. Nur [Yusuf](yusuf) traut [ihr](claire) nicht: Wieso kostet eine [Verliebte](claire) den Boden statt den [Bräutigam](maxim)? [Er](yusuf) schreibt einem [Studienfreund](freund) nach [Bordeaux](@bordeaux). Dort kennt niemand eine [Aubert](claire).
+ investigate yusuf claire "traut ihr nicht"
- love? claire maxim "Verliebte"
- friend freund yusuf "Studienfreund"
- betray claire leopoldine "kennt niemand"
- gift leopoldine claire "serviert"
- kin claire leopoldine "Schwiegermutter"
- engaged claire maxim "Bräutigam"

== 5
Bei Nebel stößt auf der Donau ein Kahn mit einem Motorboot zusammen. [Vroni](vroni) geht über Bord. [Dorian](dorian), [der](dorian) am Ruder saß, taucht dreimal, beim dritten Mal hat [er](dorian) [sie](vroni) am Zopf. [Er](dorian) beatmet [sie](vroni), bis [sie](vroni) hustet, und dann, weil [sie](dorian+vroni) schon einmal so nah beisammen sind, nicht mehr aus medizinischen Gründen.
+ rescue dorian vroni "am Zopf"
- treat vroni dorian "beatmet"
+ kiss dorian vroni "aus medizinischen Gründen"
- recover vroni "hustet"

== 6
[Wenzel Prager](wenzel) erfährt davon durch die Feuerwehr, also durch alle. [Er](wenzel) tobt, [er](wenzel) werde [Dorian](dorian) enterben. [Resi](resi), [seine](wenzel) [Gattin](resi), wird weiß wie Flor. „Das kannst [du](wenzel) nicht“, sagt [sie](resi), „[er](dorian) gehört [dir](wenzel) gar nicht.“ [Sie](resi) meint die Weingärten, behauptet [sie](resi). Meint [sie](resi) sie?
- discover wenzel dorian+vroni "erfährt"
- sad wenzel "tobt"
+ threaten wenzel dorian "enterben"
- married resi wenzel "Gattin"
+ parent! wenzel dorian "gehört dir gar nicht"

== 7
[Claire](claire) misst bei Vollmond die Lagen aus. [Maxim](maxim) erwischt [sie](claire) dabei, [sie](claire) nimmt [ihn](maxim) bei der Hand und erzählt von einem Konzern, der gut zahlt. [Er](maxim) könnte schuldenfrei sein. [Er](maxim) müsste nur unterschreiben, statt [seines](maxim) [Vaters](severus). [Maxim](maxim) übt in der Nacht [dessen](severus) Unterschrift auf einem Bierdeckel.
- discover maxim claire "erwischt"
- reveal claire maxim "erzählt"
+ betray? maxim severus "übt"
- parent severus maxim "Vaters"

== 8
Wegen Fieber im Weinberg hilft jeder jedem, auch über den Fluss: [Resi](resi) und [Poldi](leopoldine) binden nebeneinander Reben, zum ersten Mal seit der gemeinsamen Schulzeit. [Resi](resi) sucht lange nach dem Anfang. [Poldi](leopoldine) nimmt ihn [ihr](resi) ab: [Sie](leopoldine) wisse es seit dem Tag, an dem [Dorian](dorian) laufen lernte. [Er](dorian) gehe wie [Toni](severus).
- help leopoldine+resi _ "binden"
+ reveal leopoldine resi "nimmt"
- discover.past leopoldine dorian "wisse"
+ parent severus dorian "gehe wie Toni"
- affair.past resi severus "gehe wie Toni"

== 9
[Vroni](vroni) und [Dorian](dorian) wollen heiraten und suchen dafür Pfarrer und Mut. Beides finden [sie](dorian+vroni) im Heurigen. [Poldi](leopoldine) hört vom Aufgebot, lässt die Karaffe fallen und läuft, in Patschen, bis zur Kirche. Das Wort, das [sie](leopoldine) dort hervorbringt, hat zwei Silben. Die [Braut](vroni), [die](vroni) man [Schwester](vroni) nennt, sinkt auf die Stufen.
- wedding? dorian vroni "heiraten"
- find dorian+vroni "finden"
- engaged dorian vroni "Aufgebot"
- discover leopoldine dorian+vroni "hört"
- travel leopoldine "läuft"
+ reveal leopoldine dorian+vroni "hervorbringt"
+ sibling dorian vroni "Schwester"
- sad vroni "sinkt"

== 10
[Dorian](dorian) verschwindet mit dem Kahn. [Vroni](vroni) sperrt sich im Keller ein und trinkt den Jahrgang 1987 leer. Es ist [Yusuf](yusuf), [der](yusuf) die Tür aushebt, [sie](vroni) unter die Pumpe hält und sagt, was alle vergessen hätten: [Sie](vroni) selbst wurde im März geboren, und im Juni davor war [Toni](severus) in Kriegsgefangenschaft. Wessen Kind ist dann [sie](vroni)?
- flee dorian "verschwindet"
- sad vroni "sperrt"
+ help yusuf vroni "aushebt"
- reveal yusuf vroni "sagt"
- birth.past _ vroni "geboren"
- arrest.past _ severus "Kriegsgefangenschaft"
+ parent! severus vroni "Wessen Kind"

== 11
[Notar Zeilinger](notar), seit fünfzig Jahren verschwiegen, räuspert sich. [Vroni](vroni) sei von den [Haslingers](leopoldine+severus) adoptiert worden, die [Mutter](ammefrau), eine [Saisonarbeiterin](ammefrau), im Kindbett gestorben. [Poldi](leopoldine) hatte es vor sich selbst vergessen. Keine Geschwister also, kein Tropfen Verwandtschaft! [Vroni](vroni) stürzt zum Ufer. Drüben liegt kein Kahn.
- reveal notar leopoldine+vroni "räuspert"
+ parent leopoldine+severus vroni "adoptiert"
- parent ammefrau vroni "Mutter"
- die.past ammefrau "gestorben"
+ sibling! dorian vroni "Keine Geschwister"
- travel vroni "stürzt"

== 12
Ein [Herr](konzern) vom Konzern fährt vor und verlangt die Schlüssel. [Toni](severus) hält den Vertrag gegen das Licht und erkennt, wer da mit [seinem](severus) Namen unterschrieben hat. [Er](severus) hebt den Stock gegen den [Buben](maxim), lässt ihn sinken und schlägt ihn schließlich über dem eigenen Knie entzwei. [Claire](claire) sitzt mit den Diamanten der [Schwiegermutter](leopoldine) bereits im Zug.
- travel konzern "fährt"
+ discover severus maxim "erkennt"
- betray.past maxim severus "unterschrieben"
- attack! severus maxim "hebt den Stock"
- sad severus "entzwei"
- steal claire leopoldine "Diamanten"
- kin claire leopoldine "Schwiegermutter"
+ flee claire "im Zug"

== 13
[Inspektor Pichler](inspektor) fischt die [Hochstaplerin](claire) in [Passau](@passau) aus dem Speisewagen. [Sie](claire) heißt Gundula, stammt aus [Wels](@wels) und hat drei Verlobte auf dem Gewissen. Der Vertrag ist damit hinfällig. [Maxim](maxim) arbeitet die Schulden als Lesehelfer unter [Yusuf](yusuf) ab, [der](yusuf) [ihn](maxim) duzt, siezt und wieder duzt, je nach Leistung.
+ arrest inspektor claire "fischt"
- betray.past claire _ "Hochstaplerin"
- engaged.past _ claire "Verlobte"
- hire maxim "Lesehelfer"
+ boss yusuf maxim "unter Yusuf"

== 14
[Wenzel](wenzel) findet [Dorian](dorian) in der Au, fiebernd unter dem umgedrehten Kahn. [Er](wenzel) trägt [ihn](dorian) heim, setzt sich ans Bett und sagt Bub zu [ihm](dorian), weil man sich das nach dreißig Jahren nicht abgewöhnt. Als [Vroni](vroni) hereinstürmt, rückt [er](wenzel) den Sessel. [Dorian](dorian) versteht nur „adoptiert“, das genügt.
+ find wenzel dorian "findet"
- ill dorian "fiebernd"
- rescue wenzel dorian "trägt"
- kin dorian wenzel "Bub"
- travel vroni "hereinstürmt"
- reveal vroni dorian "adoptiert"
+ discover dorian vroni "versteht"

== 15
[Toni](severus) lädt [Wenzel](wenzel) ins Presshaus. Zwei alte [Männer](severus+wenzel), ein Achtel, ein Geständnis, noch ein Achtel. Um vier Uhr früh tragen [sie](severus+wenzel) zu zweit den Markstein zurück und lassen ihn auf halbem Weg in der Donau fallen. „Da liegt er gut“, befindet der [eine](severus). Der [andere](wenzel) gibt [ihm](severus) den Arm.
- invite severus wenzel "lädt"
- reveal severus wenzel "Geständnis"
+ reconcile severus wenzel "gibt"

== 16
Martini. Jungweintaufe und Trauung fallen zusammen, und das Fass ist lauter als der Chor. [Poldi](leopoldine) führt [Resi](resi) am Arm, [Resi](resi) führt [Poldi](leopoldine). Der gemeinsame Wein der beiden Häuser soll „[Markstein](*markstein)“ heißen. Als der [Hausherr](severus) anstoßen will, bleibt [sein](severus) Glas in der Luft stehen; [er](severus) lehnt lächelnd an der Mauer, in der Sonne, und rührt sich nicht mehr.
+ wedding dorian vroni "Trauung"
- celebrate _ "Jungweintaufe"
- create _ "Markstein"
- happy severus "lächelnd"
+ die severus "rührt sich nicht mehr"
