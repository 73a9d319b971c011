%series Büffelgras
%lang de
%genre western novel set in Dakota, 1883, chapter summaries of an encyclopaedia
%cast june | June Calloway; June; Calloway | f
%cast silas | Sheriff Silas Boone; Silas; Boone | m
%cast wren | Wren Calloway; Wren | f
%cast ezra | Ezra Stone; Ezra; Stone | m
%cast mei | Mei | f
%cast harlan | Harlan Pike; Pike | m
%cast tom | Tom Pike; Tom | m
%cast prediger | Reverend Bell; Bell | m
%cast opal | Opal | f
%cast gus | Gus | m
%cast takoda | Takoda | m

== 1
Mit einem Planwagen, einem Gewehr und der halbwüchsigen [Schwester](wren) [Wren](wren) trifft [June Calloway](june), [die](june) [ihren](june) trunksüchtigen [Ehemann](gus) in [Saint Louis](@saintlouis) sitzen gelassen hat, in dem Nest [Mercy](@mercy) ein, um das Land zu bestellen, das [ihr](june) ein Onkel vererbt haben soll. Der [Viehbaron](harlan) [Harlan Pike](harlan), [der](harlan) es seit Jahren abweiden lässt, bietet [ihr](june) erst Geld, dann Prügel und lässt, als [sie](june) beides ausschlägt, den Brunnen zuschütten. [Sheriff Silas Boone](silas), [Pikes](harlan) [Schwager](silas), sieht weg, allerdings, wie der [Saloonbesitzerin](opal) [Opal](opal) auffällt, mit hochroten Ohren.
- travel june+wren "trifft" @mercy
- sibling june wren "Schwester"
+ breakup.past june gus "sitzen gelassen"
- married gus june "Ehemann"
- find? june "vererbt"
- threaten harlan june "Prügel"
- reject june harlan "ausschlägt"
+ attack harlan june "zuschütten"
- kin harlan silas "Schwager"
- sad silas "hochroten"
- discover opal silas "auffällt"

== 2
Beim Graben nach einer neuen Quelle geht [June](june) der [Landvermesser](ezra) [Ezra Stone](ezra) zur Hand, ein [Einzelgänger](ezra), [der](ezra) nichts von sich preisgibt als den Vornamen [seines](ezra) Maultiers und bei [dem](ezra) [Wren](wren) lesen lernt. [Pikes](harlan) jüngster [Sohn](tom), [Tom](tom), [der](tom) die Zäune einreißen soll, verliert bei [Wrens](wren) Anblick den Hammer und kommt fortan täglich, um ihn zu suchen. Im Saloon wirft [Boone](silas), [dem](silas) das Gewissen zu schaffen macht, den Stern auf die Theke und nimmt ihn, von [Opal](opal) ausgelacht, wieder auf.
- help ezra june "Hand"
- advisor ezra wren "lernt"
- parent harlan tom "Sohn"
+ love.start tom wren "Anblick"
- quit? silas "wirft"
- sad silas "Gewissen"

== 3
Der Roman wendet sich nun der [Wäscherin](mei) [Mei](mei) zu, [die](mei) für die Männer der Eisenbahn arbeitet, in einer Hütte mit [Opal](opal) haust und, was außer [dieser](opal) keiner ahnt, die rechtmäßige [Frau](mei) von [Ezra Stone](ezra) ist: In [San Francisco](@sanfrancisco) hatten [die beiden](ezra+mei) trotz des Verbots geheiratet, waren verraten und getrennt worden und suchen einander seit drei Jahren, ohne zu wissen, dass [sie](ezra+mei) durch eine einzige Straße getrennt sind. [Reverend Bell](prediger), [der](prediger) [Mei](mei) zum Christentum und gern auch zur Ehe bekehrt hätte, klopft mit Blumen an. [Sie](mei) nimmt die Blumen.
- housemate mei opal "haust"
+ married ezra mei "Frau"
- wedding.past ezra mei "geheiratet"
- betray.past _ ezra+mei "verraten"
- discover opal ezra+mei "außer dieser"
- discover! ezra+mei "ohne zu wissen"
- propose? prediger mei "Ehe"
- gift prediger mei "Blumen"

== 4
[Tom](tom) küsst [Wren](wren). [Wren](wren) küsst zurück. [Harlan](harlan) schlägt [Tom](tom). [Tom](tom) läuft zu [Boone](silas). [Boone](silas) versteckt [Tom](tom). [June](june) traut [Boone](silas) nicht. [Ezra](ezra) repariert den Brunnen. [June](june) mag [Ezra](ezra) sehr. [Ezra](ezra) spricht von [Mei](mei). [June](june) kennt [Mei](mei). [June](june) schweigt. [Wren](wren) schweigt nicht. Am Abend rennt [Ezra](ezra) über die Straße. Der Mond scheint auf das Gras.
+ kiss tom wren "küsst"
- attack harlan tom "schlägt"
- flee tom harlan "läuft"
- help silas tom "versteckt"
- love june ezra "mag"
- betray june ezra "schweigt"
+ reveal wren ezra "schweigt nicht"

== 5
Das Wiedersehen der [Eheleute](ezra+mei), vom Autor auf eine halbe Seite beschränkt, endet mit geschlossener Tür; [June](june), [die](june) im Regen davorsteht, begreift, was [sie](june) verloren hat, ehe [sie](june) es besaß, und lässt sich auf dem Heimweg von [Silas Boone](silas) unter [dessen](silas) Mantel nehmen. [Reverend Bell](prediger), um [seine](prediger) Hoffnung gebracht, prangert die Verbindung von der Kanzel an. Noch in derselben Nacht brennt die Wäscherei. [Opal](opal) zieht [Mei](mei) aus den Flammen und trägt eine Narbe davon, auf die [sie](opal) später jeden Wettlustigen ein Glas ausgeben lässt.
+ reconcile ezra mei "Wiedersehen"
- married ezra mei "Eheleute"
- sad june "verloren"
- help silas june "Mantel"
- accuse prediger ezra+mei "prangert"
- attack _ mei "brennt"
+ rescue opal mei "zieht"
- injure opal "Narbe"

== 6
Dass [Gus](gus), [Junes](june) vergessener [Gatte](gus), nüchtern und mit einer Bibel unter dem Arm in [Mercy](@mercy) aus der Postkutsche steigt, trifft [June](june) in dem Augenblick, da [Boone](silas) [ihr](june) das erste Mal die Hand geküsst hat; der [Sheriff](silas) lässt sie fallen, als hätte sie gebrannt. [Gus](gus) bittet um Verzeihung und um Unterkunft. [Wren](wren), [die](wren) den [Schwager](gus) nie leiden konnte, richtet [ihm](gus) ein Lager im Stall, und [Harlan Pike](harlan) bezahlt [ihm](gus) im Saloon das erste Glas seit elf Monaten.
+ return gus "steigt"
- married gus june "Gatte"
- kiss june silas "geküsst"
- reconcile? gus june "Verzeihung"
- kin gus wren "Schwager"
- enemy gus wren "nie leiden"
- housemate.start gus june+wren "Lager"
- gift harlan gus "Glas"
- help wren gus "richtet"

== 7
Gegen drei weitere Gläser unterschreibt [Gus](gus), [der](gus) dem Gesetz nach über den Besitz [seiner](gus) [Frau](june) verfügt, den Verkauf der Farm an [Pike](harlan) und erwacht am Morgen mit dem Gefühl, jemanden umgebracht zu haben. [June](june) schlägt [ihn](gus) nicht; [sie](june) fragt bloß, was es gekostet habe. [Tom](tom), [der](tom) den Handel mit angehört hat, überwirft sich endgültig mit dem [Vater](harlan) und hält, ohne Dach und ohne Hut, um [Wrens](wren) Hand an. [Wren](wren) ist sechzehn und verspricht [ihm](tom), mit siebzehn darüber nachzudenken.
- married gus june "Frau"
+ betray gus june "Verkauf"
- kill! gus _ "umgebracht"
- sad gus "Gefühl"
- discover tom gus+harlan "angehört"
- quarrel harlan tom "überwirft"
- parent harlan tom "Vater"
+ propose tom wren "hält"
- reject wren tom "mit siebzehn"

== 8
[Pike](harlan) kommt mit zwölf Reitern. [June](june) lädt das Gewehr. [Takoda](takoda) warnt [June](june). [Takoda](takoda) ist [Ezras](ezra) bester [Freund](takoda). [Boone](silas) stellt sich neben [June](june). [Pike](harlan) lacht über [Boone](silas). Ein Schuss fällt. [Gus](gus) fällt. [Gus](gus) hatte sich vor [June](june) geworfen. [June](june) hält [Gus](gus). [Gus](gus) stirbt. [Boone](silas) verhaftet [Pike](harlan). [Opal](opal) bringt Schnaps für alle. Das Gras steht hoch.
- threaten harlan june "kommt"
- help takoda june "warnt"
- friend ezra takoda "Freund"
- help silas june "stellt"
+ rescue gus june "geworfen"
- injure gus harlan "Schuss"
+ die gus harlan "stirbt"
- arrest silas harlan "verhaftet"

== 9
Die [Witwe](june) begräbt den [Mann](gus), [den](gus) [sie](june) nie geliebt und am Ende doch beweint hat, unter dem einzigen Baum, während der [Gefangene](harlan) dem [Schwager](silas) durch das Gitter vorhält, wer [ihm](silas) seinerzeit den Stern gekauft habe. [Bell](prediger) gesteht [Opal](opal) in der Beichte, das Feuer gelegt zu haben, obgleich Methodisten nicht beichten und [Opal](opal) keine Geistliche ist. [Sie](opal) behält es für sich, bis [Mei](mei), guter Hoffnung und mit angesengten Zöpfen, [ihr](opal) die Narbe salbt.
- married.past gus june "Witwe"
- love! june gus "nie geliebt"
- sad june gus "beweint"
- kin harlan silas "Schwager"
- accuse harlan silas "hält"
+ reveal prediger opal "gesteht"
- attack.past prediger mei "Feuer"
- pregnant mei ezra "guter Hoffnung"
- treat opal mei "salbt"

== 10
Vor dem Kreisrichter sagt [Tom](tom) gegen den eigenen [Vater](harlan) aus und [Opal](opal) gegen den [Reverend](prediger), woraufhin [dieser](prediger) in der Nacht auf [Stones](ezra) Maultier das Weite sucht, es aber nur bis zum nächsten Bach bringt, da das Tier nicht schwimmt. [Ezra](ezra) zieht den [Brandstifter](prediger) heraus und übergibt [ihn](prediger) dem [Sheriff](silas). [Boone](silas), [der](silas) nun alle verhaftet hat, denen [er](silas) etwas schuldete, gibt den Stern zurück. [Er](silas) habe, sagt [er](silas) zu [June](june), gern eine Anstellung, als Knecht, wenn es sein müsse.
- accuse tom harlan "sagt"
- parent harlan tom "Vater"
- accuse opal prediger "gegen den Reverend"
- flee prediger "Weite"
- steal prediger ezra "Maultier"
+ rescue ezra prediger "zieht"
- arrest ezra prediger "übergibt"
+ quit silas "zurück"
- hire? silas june "Anstellung"

== 11
[June](june) stellt [ihn](silas) ein, unter der Bedingung, dass [er](silas) im Stall schläft, in demselben, in dem der [Verstorbene](gus) geschlafen hat; im Oktober darf [er](silas) an den Herd, im November, nach dem ersten Frost, noch etwas weiter. [Mei](mei) bringt, mit [Opal](opal) als Hebamme, Zwillinge zur Welt, die beide mit der Stirn [Ezras](ezra) und dem Zorn der [Mutter](mei) ausgestattet sind. [Wren](wren) wird siebzehn, denkt nach und sagt Ja. [Tom](tom), [der](tom) es nicht gehört hat, fragt vorsichtshalber ein zweites Mal.
- hire silas june "stellt"
- boss.start june silas "stellt"
- die.past gus "Verstorbene"
+ affair.start june silas "weiter"
+ birth mei "Zwillinge"
- treat mei opal "Hebamme"
- parent ezra+mei _ "Zwillinge"
- engaged.start tom wren "Ja"

== 12
Im Schlusskapitel, einem Brief, den [Wren](wren) vierzig Jahre später an einen Enkel richtet, erfährt man, dass [Pike](harlan) im Zuchthaus von [Yankton](@yankton) gestorben ist und das Land, um das so viel Blut floss, nie einem Onkel gehört hat. [June](june) und [Silas](silas), niemals getraut, weil keiner von [ihnen](june+silas) gefragt habe, lägen unter dem Baum neben [Gus](gus). [Tom](tom), mit [dem](tom) [sie](wren) täglich zanke, sitze eben neben [ihr](wren) und verlange, dass [sie](wren) [ihn](tom) grüße. Das tue [sie](wren) hiermit.
- die.past harlan "gestorben"
+ wedding! june silas "niemals getraut"
- die.past june+silas "lägen"
- kin _ wren "Enkel"
- married tom wren "sitze"
- quarrel tom wren "zanke"
