%series Das Haus am Moldauufer
%lang de
%genre historische Arztserie, Prag 1892, Episodenführer mit mehreren Strängen
%cast ludovika | Ludovika Horáková; Dr. Horáková; Horáková; Ludovika | f
%cast primar | Primarius Waldhauser; Waldhauser | m
%cast ferdinand | Ferdinand Waldhauser; Ferdinand; Ferdl | m
%cast bozena | Božena | f
%cast samuel | Dr. Samuel Pick; Pick; Samuel | m
%cast klothilde | Klothilde Waldhauser; Klothilde | f
%cast baron | Baron Kinsberg; Kinsberg | m
%cast jarmila | Jarmila Horáková; Jarmila | f
%cast rebekka | Rebekka Pick; Rebekka | f
%cast diener | Wenzl | m
%cast kind | Toníček | m
%cast frau | - | f
%cast statthalter | - | m
%cast gattin | - | f
%cast spion | - | m

== 1
Frauen dürfen in [Prag](@prag) nicht Medizin studieren, also hat [Ludovika Horáková](ludovika) in [Zürich](@zuerich) promoviert und bewirbt sich bei [Primarius Waldhauser](primar) als Wärterin. [Sie](ludovika) scheuert Böden, hört zu und merkt, dass der berühmte [Chirurg](primar) mit zitternden Händen operiert. [Dessen](primar) [Sohn](ferdinand) [Ferdinand](ferdinand), [Dandy](ferdinand) und [Medizinstudent](ferdinand) im achten Jahr, kneift [sie](ludovika) in die Hüfte und hat eine Ohrfeige sitzen. Nachts entbindet [Ludovika](ludovika) die verstoßene [Dienstmagd](bozena) [Božena](bozena) in der Waschküche. Der [Knabe](kind) überlebt dank eines Kniffs, den hierzulande noch keiner kennt.
- hire? ludovika primar "bewirbt"
+ discover ludovika primar "merkt"
- ill primar "zitternden"
- parent primar ferdinand "Sohn"
- flirt ferdinand ludovika "kneift"
- attack ludovika ferdinand "Ohrfeige"
- birth bozena kind "entbindet"
- treat bozena ludovika "entbindet"
+ rescue ludovika kind "überlebt"
- quit.past bozena "verstoßene"

== 2
[Dr. Samuel Pick](samuel), [Sekundararzt](samuel) und als Jude ohne Aussicht auf Beförderung, hat das Licht in der Waschküche gesehen. Statt die [Horáková](ludovika) anzuzeigen, bittet [er](samuel) [sie](ludovika) um Unterricht. [Božena](bozena) gibt den Vater [ihres](bozena) [Kindes](kind) nicht preis, zuckt aber zusammen, sobald [Ferdinand](ferdinand) durch den Saal schlendert. Bei [Waldhausers](ferdinand+klothilde+primar) wird Verlobung gefeiert: [Klothilde](klothilde), die [Tochter](klothilde), soll [Baron Kinsberg](baron) bekommen, [dessen](baron) Mitgiftjagd stadtbekannt ist. [Sie](klothilde) blickt während der Tischrede unverwandt auf den jungen [Doktor](samuel) am unteren Ende der Tafel.
- discover samuel ludovika "gesehen"
- betray! samuel ludovika "anzuzeigen"
- advisor? ludovika samuel "Unterricht"
- parent bozena kind "Kindes"
- reveal! bozena "nicht preis"
- celebrate _ "gefeiert"
+ engaged baron klothilde "Verlobung"
- parent primar klothilde "Tochter"
+ love klothilde samuel "unverwandt"

== 3
Während einer Magenresektion erstarrt [Waldhauser](primar) mitten im Schnitt. [Pick](samuel) ist vor Schreck gelähmt; die [Wärterin](ludovika) nimmt dem [Primar](primar) das Messer aus der Hand und bringt den Eingriff zu Ende. Niemand im Hörsaal wagt zu atmen. Der [Professor](primar) beansprucht die Leistung hinterher für sich und droht [ihr](ludovika) mit dem Landesgericht, falls [sie](ludovika) rede. Dafür verlangt [Ludovika](ludovika) etwas: Zutritt zur Bibliothek. [Sie](ludovika+primar) handeln es aus wie zwei Pferdehändler und scheiden mit gegenseitigem Respekt.
- ill primar "erstarrt"
- sad samuel "Schreck"
+ treat _ ludovika "bringt"
- betray primar ludovika "beansprucht"
+ threaten primar ludovika "droht"
- find ludovika "Zutritt"

== 4
[Jarmila](jarmila), [Ludovikas](ludovika) jüngere [Schwester](jarmila) und [Feuerkopf](jarmila) der Jungtschechen, wird beim Plakatieren angeschossen und durch den Kohlenkeller ins Spital geschafft. Ausgerechnet [Ferdinand](ferdinand) hält den Gendarmen die Tür zu. [Er](ferdinand) hat noch nie jemanden so schimpfen hören wie diese [Patientin](jarmila) und ist hingerissen. [Božena](bozena) sieht es und lässt das Tablett fallen. [Klothilde](klothilde) schickt [Samuel](samuel) ein Billett, [er](samuel) schickt es ungeöffnet zurück, denn zu Hause wartet [Rebekka](rebekka), [seine](samuel) lungenkranke [Frau](rebekka).
- sibling jarmila ludovika "Schwester"
+ injure jarmila "angeschossen"
- help ferdinand jarmila "Tür"
- love.start ferdinand jarmila "hingerissen"
- jealous bozena jarmila "Tablett"
- reject samuel klothilde "ungeöffnet"
- married rebekka samuel "Frau"
- ill rebekka "lungenkranke"

== 5
Ein [Spitzel](spion) im Pflegerkittel meldet der Statthalterei, wo die [Rebellin](jarmila) steckt. [Ferdinand](ferdinand) schafft [sie](jarmila) im Sarg eines Cholera-Toten aus der Stadt und küsst auf dem Friedhof, ehe der Deckel fällt, eine sehr lebendige [Leiche](jarmila). [Jarmila](jarmila) erwidert den Kuss und beißt. Zurückgekehrt, wird [er](ferdinand) von [Božena](bozena) mit dem kleinen [Toníček](kind) auf dem Arm erwartet. Der [Sprössling](kind) hat die Waldhauserschen Ohren. Der [Vater](primar), [der](primar) [die drei](bozena+ferdinand+kind) vom Fenster aus sieht, lässt den Wagen vorfahren und die [Magd](bozena) aus dem Haus weisen.
+ betray spion jarmila "meldet"
+ rescue ferdinand jarmila "schafft"
- flee jarmila "Sarg"
- kiss ferdinand jarmila "küsst"
- attack jarmila ferdinand "beißt"
- return ferdinand "Zurückgekehrt"
- parent ferdinand kind "Ohren"
- parent bozena kind "Sprössling"
- parent primar ferdinand "Vater"
- quit bozena primar "aus dem Haus weisen"

== 6
[Ludovika](ludovika) nimmt [Božena](bozena) samt [Kind](kind) in [ihre](ludovika) Kammer auf. Es wird eng und laut und fröhlich. [Rebekka Pick](rebekka) liegt im Sterben; [sie](rebekka) lässt die [Horáková](ludovika) holen, nicht um behandelt zu werden, sondern um [ihr](ludovika) den [Gatten](samuel) ans Herz zu legen. [Er](samuel) könne ohne Widerspruch nicht leben, sagt [sie](rebekka). In der Nacht ist [Samuel](samuel) Witwer. Unterdessen verspielt [Baron Kinsberg](baron) im Hinterzimmer des Café Slavia, was [er](baron) noch gar nicht erheiratet hat.
- parent bozena kind "Kind"
+ housemate.start bozena+kind ludovika "Kammer"
- help ludovika bozena "nimmt"
- happy bozena+ludovika "fröhlich"
- ill rebekka "im Sterben"
- married rebekka samuel "Gatten"
- help? ludovika samuel "ans Herz"
+ die rebekka "Witwer"
- lose baron "verspielt"
- wedding? baron klothilde "erheiratet"

== 7
[Klothilde](klothilde) erscheint zur Schiwa mit einem Kuchen, den [sie](klothilde) selbst verbrannt hat. Der [Trauernde](samuel) weist [ihr](klothilde) die Tür, holt [sie](klothilde) im Stiegenhaus aber wieder ein. Was [die zwei](klothilde+samuel) dort reden, bekommt der [Hausdiener](diener) [Wenzl](diener) mit, [der](diener) für jedes Wort zwei Gulden vom [Baron](baron) kassiert. Beim Duell im Morgennebel schießt [Pick](samuel) in die Luft. [Kinsberg](baron) zielt. [Ludovika](ludovika) hat in jener Frühe viel zu tun, und [Klothilde](klothilde) hält die Lampe, ohne ein einziges Mal wegzusehen.
- gift klothilde samuel "Kuchen"
- sad samuel "Trauernde"
- reject samuel klothilde "Tür"
- reconcile klothilde samuel "wieder ein"
- discover diener klothilde+samuel "bekommt"
- betray diener klothilde+samuel "kassiert"
+ attack baron samuel "zielt"
- help klothilde ludovika "hält die Lampe"

== 8
[Samuel](samuel) schwebt zwischen Leben und Tod, der [Schütze](baron) zwischen [Wien](@wien) und [Triest](@triest). [Waldhauser](primar) muss entscheiden, ob [er](primar) einem jüdischen [Assistenten](samuel) das einzige Einzelzimmer überlässt, und tut es, zur allgemeinen Verblüffung. [Er](primar) hat [seine](primar) [Tochter](klothilde) am Bett knien sehen, und so hatte einst auch [seine](primar) verstorbene [Frau](frau) gekniet. [Ferdinand](ferdinand) bringt [Božena](bozena) Geld. [Sie](bozena) wirft es [ihm](ferdinand) vor die Füße und verlangt den Namen, nicht für sich, für den [Kleinen](kind).
+ ill samuel "schwebt"
- flee baron "Triest"
- boss primar samuel "Assistenten"
+ help primar samuel "Einzelzimmer"
- parent primar klothilde "Tochter"
- die.past frau "verstorbene"
- married.past frau primar "Frau"
- gift? ferdinand bozena "Geld"
- reject bozena ferdinand "vor die Füße"

== 9
Die Cholera ist da. Mit jedem Karren wachsen die Reihen im Hof, und der Titel am Kittel zählt nichts mehr. [Waldhauser](primar) übergibt [Ludovika](ludovika) vor allen Kollegen die Frauenabteilung. [Ferdinand](ferdinand), zum ersten Mal nüchtern, schleppt Wasser, hebt Gruben aus und schläft im Stehen. Aus dem Exil in [Dresden](@dresden) kommt [Jarmila](jarmila) verkleidet zurück, um zu pflegen. [Božena](bozena) und [sie](jarmila) teilen sich eine Schicht und einen Löffel und begreifen dabei, dass [sie](bozena+jarmila) denselben [Mann](ferdinand) meinen, wenn [sie](bozena+jarmila) „der [Esel](ferdinand)“ sagen.
- boss ludovika _ "Frauenabteilung"
+ hire ludovika primar "übergibt"
- help ferdinand _ "schleppt"
- flee.past jarmila "Exil"
+ return jarmila "zurück"
- help? jarmila _ "pflegen"
- colleague bozena jarmila "Schicht"
- love bozena ferdinand "denselben Mann"
- love jarmila ferdinand "denselben Mann"

== 10
[Toníček](kind) hat Fieber. [Ferdinand](ferdinand) trägt [ihn](kind) drei Nächte durch den Gang und betet in zwei Sprachen. Am vierten Tag trinkt der [Kleine](kind), und der [Vater](ferdinand) bricht zusammen, angesteckt. Bevor [er](ferdinand) das Bewusstsein verliert, lässt [er](ferdinand) den Kaplan holen und heiratet, liegend, mit blauen Lippen, [Božena](bozena). [Jarmila](jarmila) ist [Trauzeugin](jarmila). [Sie](jarmila) hat es so gewollt. [Samuel](samuel), auf einem Stock wieder im Dienst, macht die Infusion. Gegen Morgen ist die [Braut](bozena) eine Witwe.
- ill kind "Fieber"
- help ferdinand kind "trägt"
- recover kind "trinkt"
- parent ferdinand kind "Vater"
- ill ferdinand "angesteckt"
+ wedding bozena ferdinand "heiratet"
- advisor jarmila bozena+ferdinand "Trauzeugin"
- recover samuel "wieder im Dienst"
- treat ferdinand samuel "Infusion"
+ die ferdinand "Witwe"

== 11
Der [Primar](primar) sitzt am Sarg des [Sohnes](ferdinand) und hat einen [Enkel](kind) auf dem Schoß, [der](kind) an der Uhrkette kaut. [Er](primar) bittet [Božena](bozena), [die](bozena) [er](primar) auf die Straße gesetzt hat, um Verzeihung, laut, vor der Dienerschaft. [Jarmila](jarmila), vom selben [Spitzel](spion) wiedererkannt, wird bei der Beerdigung in Ketten gelegt. [Ludovika](ludovika) geht zum [Statthalter](statthalter), [dessen](statthalter) [Gattin](gattin) [ihr](ludovika) das Leben verdankt, und kommt mit einem Gnadenbrief heraus. [Wenzl](diener), von Gewissensbissen geplagt, gesteht [Klothilde](klothilde), wer [Samuel](samuel) vor die Pistole gebracht hat.
- die.past ferdinand "Sarg"
- parent primar ferdinand "Sohnes"
- kin kind primar "Enkel"
- reconcile? bozena primar "Verzeihung"
- quit.past bozena primar "auf die Straße gesetzt"
- discover spion jarmila "wiedererkannt"
+ arrest _ jarmila "in Ketten gelegt"
- rescue.past ludovika gattin "verdankt"
- married gattin statthalter "Gattin"
+ rescue ludovika jarmila "Gnadenbrief"
- sad diener "Gewissensbissen"
- reveal diener klothilde "gesteht"
- betray.past diener samuel "vor die Pistole gebracht"

== 12
Frühjahr. [Klothilde](klothilde) lässt sich in der Maiselsynagoge von einem sehr nervösen [Witwer](samuel) den Ring anstecken; ein Teil der Verwandtschaft bleibt fern, der [Primarius](primar) führt [sie](klothilde) zur Chuppa. [Seine](primar) Hände zittern, aber dafür gibt es nun eine Erklärung, die jeder sehen darf. Die Klinik übernimmt, als erste Frau der Monarchie, [Dr. Horáková](ludovika). [Jarmila](jarmila) verliest die Zeitungsmeldung auf dem Altan, und [Božena](bozena), im ersten Semester der neuen Hebammenschule, hebt [Toníček](kind) hoch, damit [er](kind) die Schiffe sieht.
- married.past rebekka samuel "Witwer"
+ wedding klothilde samuel "Ring anstecken"

- help primar klothilde "Chuppa"
- ill primar "zittern"
+ hire ludovika _ "übernimmt"
