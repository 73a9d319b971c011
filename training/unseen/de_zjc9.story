%series Die Damen von Kalkuhn
%lang de
%genre costume novel, Courland 1817, chapter summaries of a reading circle
%cast adele | Baronesse Adele von Kalkuhn; Adele; Baronesse | f
%cast wilhelmine | Wilhelmine von Kalkuhn; Wilhelmine; Minchen | f
%cast baronin | Baronin von Kalkuhn; Baronin Kalkuhn | f
%cast tiesen | Leutnant von Tiesen; Tiesen; Eduard | m
%cast janis | Jānis Bērziņš; Jānis | m
%cast ludmilla | Fürstin Ludmilla; Ludmilla | f
%cast graf | Graf Orlowsky; Orlowsky | m
%cast hofmann | Kandidat Hofmann; Hofmann | m
%cast lotte | Lotte | f
%cast kutscher | Krists | m
%cast arzt | Doktor Beyer; Beyer | m
%cast knabe | - | m
%cast tante | Tante Sophie | f
%cast gemahlin | - | f
%cast propst | - | m

== 1
Auf dem Gut Kalkuhn wohnen drei [Frauen](adele+baronin+wilhelmine) und kein Geld. Die verwitwete [Baronin](baronin) hat zwei [Mädchen](adele+wilhelmine) unter die Haube zu bringen, die stolze [Adele](adele) und das sanfte [Minchen](wilhelmine), und nur ein Kleid, das für den Ball taugt. So darf die [Erstgeborene](adele) fahren, und die [Kleine](wilhelmine) bleibt beim [Hauslehrer](hofmann), [Kandidat Hofmann](hofmann), [der](hofmann) gegen diese Lösung nichts einzuwenden hat. Auf dem Ball macht [Adele](adele) die Bekanntschaft des [Leutnants von Tiesen](tiesen). [Er](tiesen) schwärmt [ihr](adele) von [seinen](tiesen) Augenringen und [ihren](adele) Augen vor.
- married.past _ baronin "verwitwete"
- parent baronin adele+wilhelmine "Mädchen"
- sibling adele wilhelmine "Erstgeborene"
- advisor hofmann wilhelmine "Hauslehrer"
- travel adele "fahren"
+ meet adele tiesen "Bekanntschaft"
- flirt tiesen adele "schwärmt"

== 2
Der [Offizier](tiesen) kommt zum Tee, zum Whist, zum Nachtmahl, und jedes Mal sitzt [er](tiesen) näher bei der [Falschen](wilhelmine), denn [Adele](adele) redet und [Wilhelmine](wilhelmine) hört zu. [Hofmann](hofmann), [der](hofmann) [sie](wilhelmine) Französisch lehrt und [ihr](wilhelmine) im Stillen Sonette widmet, verbrennt deren siebzehn. Auch der ältere [Nachbar](graf), [Graf Orlowsky](graf), findet sich neuerdings ein; [ihn](graf) lockt die [Baronin](baronin) mit Kirschlikör, weil [er](graf) reich ist und keine Zähne hat. [Adele](adele) zählt nach: zwei [Freier](graf+tiesen), aber [beide](graf+tiesen) sehen aus dem Fenster.
+ love.start tiesen wilhelmine "näher"
- advisor hofmann wilhelmine "lehrt"
- love hofmann wilhelmine "Sonette"
- neighbour baronin graf "Nachbar"
- invite baronin graf "lockt"

== 3
Am Weiher überrascht [Adele](adele) den [Leutnant](tiesen) und die [Schwester](wilhelmine) bei etwas, das man im Whist nicht lernt. [Sie](adele) verbietet [ihr](wilhelmine) den Umgang, [die](wilhelmine) weint, und die [Ältere](adele) wirft zum ersten Mal in [ihrem](adele) Leben eine Vase. Die [Mutter](baronin) fragt nicht, wer recht hat, sondern wer zahlt. Um sich zu trösten, reitet [Adele](adele) zu [Fürstin Ludmilla](ludmilla), [ihrer](adele) [Vertrauten](ludmilla) aus Pensionatstagen, und die [Russin](ludmilla), zweimal geschieden, rät: Nimm den [Grafen](graf), ehe [er](graf) stirbt.
+ discover adele tiesen+wilhelmine "überrascht"
- sibling adele wilhelmine "Schwester"
+ quarrel adele wilhelmine "verbietet"
- sad wilhelmine "weint"
- parent baronin adele "Mutter"
- travel adele ludmilla "reitet"
- friend adele ludmilla "Vertrauten"
- divorce.past ludmilla "geschieden"
- wedding? adele graf "Nimm"

== 4
[Minchen](wilhelmine) schreibt [Tiesen](tiesen). [Tiesen](tiesen) schreibt [Minchen](wilhelmine). Die Briefe trägt [Lotte](lotte). [Lotte](lotte) ist [Wilhelmines](wilhelmine) [Zofe](lotte). Unterwegs liest [Lotte](lotte) alles. [Ihr](lotte) [Liebster](kutscher) heißt [Krists](kutscher). [Krists](kutscher) kutschiert [Orlowsky](graf). Am Samstag weiß es [Orlowsky](graf). [Orlowsky](graf) lacht und hält um [Adele](adele) an. [Adele](adele) sagt Ja. Vor Schreck sagt [Baronin Kalkuhn](baronin) nichts.
- boss wilhelmine lotte "Zofe"
- betray lotte wilhelmine "liest"
- couple kutscher lotte "Liebster"
- boss graf kutscher "kutschiert"
- discover graf tiesen+wilhelmine "weiß es"
+ propose graf adele "hält"
+ engaged.start adele graf "Ja"
- sad baronin "Schreck"

== 5
Des [Grafen](graf) [Verlobte](adele) zu sein, bekommt [Adele](adele) nicht: [Sie](adele) friert, schläft schlecht und geht auf dem Moor spazieren, wo [sie](adele) einmal bis zur Hüfte einsinkt. Ein lettischer [Torfstecher](janis) zieht [sie](adele) am Zopf heraus. [Er](janis) heißt [Jānis Bērziņš](janis) und hat keine Ahnung, wen [er](janis) da vor sich hat; [sie](adele) lässt [ihn](janis) in dem Glauben, [sie](adele) sei eine Näherin. Daheim fällt [ihr](adele) [Hofmann](hofmann) zu Füßen: Nicht [sie](adele), stammelt [er](hofmann), aber könnte [sie](adele) bei der [Schwester](wilhelmine) ein Wort einlegen?
- engaged adele graf "Verlobte"
+ rescue janis adele "zieht"
- discover! janis adele "keine Ahnung"
- betray adele janis "in dem Glauben"
- love hofmann wilhelmine "stammelt"
- sibling adele wilhelmine "Schwester"

== 6
Das Regiment zieht ab, und mit ihm der [Leutnant](tiesen), [der](tiesen) [Wilhelmine](wilhelmine) eine Locke und ein Versprechen hinterlässt. Was [er](tiesen) [ihr](wilhelmine) sonst noch hinterlassen hat, offenbart [Doktor Beyer](arzt) der [Baronin](baronin) hinter verschlossener Tür. [Diese](baronin) ohrfeigt [ihre](baronin) [Jüngste](wilhelmine) und bittet [sie](wilhelmine) im selben Atemzug um Vergebung. Damit niemand etwas merkt, soll das [Mädchen](wilhelmine) zu [Tante Sophie](tante) nach [Königsberg](@koenigsberg). [Hofmann](hofmann) packt unaufgefordert [seine](hofmann) Bücher: [Er](hofmann) fährt mit.
- travel tiesen "zieht"
- gift tiesen wilhelmine "Locke"
+ pregnant wilhelmine tiesen "offenbart"
- reveal arzt baronin "offenbart"
- attack baronin wilhelmine "ohrfeigt"
- parent baronin wilhelmine "Jüngste"
- reconcile? baronin wilhelmine "Vergebung"
- kin tante wilhelmine "Tante"
- travel? wilhelmine tante "soll das Mädchen" @koenigsberg
- travel hofmann wilhelmine "fährt mit" @koenigsberg

== 7
Auf der Reise gibt sich der [Kandidat](hofmann) als Ehemann der [Schwangeren](wilhelmine) aus. Die Wirte glauben es, [Wilhelmine](wilhelmine) lacht darüber, und irgendwo hinter [Tilsit](@tilsit) lacht [sie](wilhelmine) nicht mehr. Derweil trifft sich [Adele](adele) mit [ihrem](adele) [Torfstecher](janis) jeden Dienstag bei den drei Birken. Was [Orlowskys](graf) [Braut](adele) an einem [Mann](janis) findet, [der](janis) nach Rauch riecht, versteht nur [Ludmilla](ludmilla), [die](ludmilla) [den beiden](adele+janis) [ihr](ludmilla) Jagdhaus überlässt und selbst die Hunde festhält.
- betray hofmann _ "gibt sich"
- married! hofmann wilhelmine "Ehemann"
- pregnant wilhelmine "Schwangeren"
+ affair adele janis "trifft sich"
- cheat adele graf "trifft sich"
- engaged adele graf "Braut"
- help ludmilla adele+janis "überlässt"

== 8
[Krists](kutscher) verlässt [Lotte](lotte). [Lotte](lotte) rächt sich. Dem [Grafen](graf) verrät [sie](lotte) [Adele](adele). Blass vor Zorn fordert [er](graf) [Jānis](janis). [Jānis](janis) hat keine Pistole. Die leiht [ihm](janis) [Krists](kutscher). [Orlowsky](graf) zielt daneben. [Jānis](janis) zielt gar nicht. [Orlowsky](graf) umarmt [Jānis](janis). Plötzlich greift [er](graf) sich ans Herz. [Beyer](arzt) kommt zu spät. So stirbt [Orlowsky](graf).
+ breakup kutscher lotte "verlässt"
- reveal lotte graf "verrät"
- betray lotte adele "verrät"
- sad graf "Zorn"
- threaten graf janis "fordert"
- attack graf janis "zielt daneben"
- help kutscher janis "leiht"
- reconcile graf janis "umarmt"
- ill graf "ans Herz"
+ die graf "stirbt"

== 9
In [Orlowskys](graf) Testament steht, dass die [Braut](adele) alles erbt, sofern [sie](adele) binnen Jahresfrist standesgemäß heiratet. Die [Baronin](baronin) sieht sich schon in [Petersburg](@petersburg) Hof halten, da eröffnet [ihr](baronin) die [Erbin](adele), [sie](adele) pfeife auf das Geld und nehme [Jānis](janis). Die [Mutter](baronin) sinkt in Ohnmacht, erwacht, hört es noch einmal und sinkt von Neuem. Aus [Königsberg](@koenigsberg) meldet ein Eilbote, [Wilhelmine](wilhelmine) sei mit einem [Knaben](knabe) niedergekommen und [Hofmann](hofmann) habe die Nabelschnur durchtrennt.
- engaged.past adele graf "Braut"
- find? adele "erbt"
- wedding? _ adele "heiratet"
+ reveal adele baronin "eröffnet"
- wedding? adele janis "nehme"
- parent baronin adele "Mutter"
- ill baronin "Ohnmacht"
+ birth wilhelmine knabe "niedergekommen"
- help hofmann wilhelmine "Nabelschnur"

== 10
Der [Leutnant](tiesen), nun Rittmeister, steht eines Tages mit Federbusch in [Tante Sophies](tante) Salon und will holen, was [er](tiesen) versprochen hat. [Wilhelmine](wilhelmine) mustert [ihn](tiesen), dann den [Mann](hofmann), [der](hofmann) im Nebenzimmer [ihren](wilhelmine) [Sohn](knabe) in den Schlaf singt, und sagt, der [Herr](tiesen) komme ein Jahr und ein Lied zu spät. [Eduard](tiesen) nimmt es, anders als erwartet, nicht krumm; [er](tiesen) hat schließlich eine [Gemahlin](gemahlin) in [Wilna](@wilna). Kaum ist [er](tiesen) fort, fällt die junge [Mutter](wilhelmine) [ihrem](wilhelmine) [Kandidaten](hofmann) um den Hals.
+ return tiesen "steht"
- wedding? tiesen wilhelmine "versprochen"
- parent wilhelmine knabe "Sohn"
+ reject wilhelmine tiesen "zu spät"
- married gemahlin tiesen "Gemahlin"
- couple.start hofmann wilhelmine "um den Hals"

== 11
Zwei Trauungen an einem Sonntag, die eine in der Kirche, die andere hinter dem Pfarrhaus, weil der [Propst](propst) [Jānis](janis) nicht über die Schwelle lässt. [Ludmilla](ludmilla) ist [Zeugin](ludmilla) bei der einen und bei der anderen. [Lotte](lotte) und [Krists](kutscher) halten einander wieder bei den Händen, wenn auch nur, um nicht umzufallen. Die [Baronin](baronin) erscheint zu spät, küsst [Hofmann](hofmann) auf die Stirn, zögert lange vor dem [Torfstecher](janis) und küsst auch [ihn](janis). Das Kleid, das einzige, hat [sie](baronin) selbst für [beide](adele+wilhelmine) umgenäht.
+ wedding adele janis "Trauungen"
+ wedding hofmann wilhelmine "Trauungen"
- reject propst janis "nicht über die Schwelle"
- advisor ludmilla adele+wilhelmine "Zeugin"
- reconcile kutscher lotte "wieder bei den Händen"
- reconcile baronin janis "küsst auch"
