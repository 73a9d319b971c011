%series Die Reeder von Emden
%lang de
%genre shipping dynasty saga, long encyclopaedia synopses
%cast almut   | Almut Brons; Almut | f
%cast gerrit  | Gerrit Brons; Gerrit | m
%cast fokko   | Fokko Brons; Fokko | m
%cast tomma   | Tomma Brons; Tomma | f
%cast hark    | Hark Ubben; Ubben; Hark | m
%cast swantje | Swantje Ubben; Swantje | f
%cast elif    | Elif Sönmez; Sönmez; Elif | f
%cast lutz    | Dr. Lutz Meinert; Meinert; Lutz | m
%cast corinna | Corinna Meinert; Corinna | f
%cast jonte   | Jonte | m
%cast haus    | Frau Poppinga; Poppinga | f
%cast usohn   | - | m
%cast nick    | Nick Adeyemi; Nick; Adeyemi | m
%cast enkelin | Wiebke | f

== 1
[Almut Brons](almut), seit neun Jahren [Witwe](almut) des Reeders und [Herrin](almut) über elf Schiffe, will an [ihrem](almut) siebzigsten Geburtstag verkünden, welcher [ihrer](almut) beiden [Söhne](fokko+gerrit) die Firma bekommt, doch ehe [sie](almut) das Glas hebt, platzt [Tomma](tomma), die vor langer Zeit verstoßene [Tochter](tomma), in den Saal, einen [Jungen](jonte) von acht Jahren an der Hand. [Gerrit](gerrit), der [Ältere](gerrit), freut sich über die [Schwester](tomma); [Fokko](fokko) fürchtet um [seinen](fokko) Anteil. Der [Nachbar](hark) und [Konkurrent](hark) [Hark Ubben](hark) starrt das [Kind](jonte) an, als kenne [er](hark) [dessen](jonte) Nase.
- married.past _ almut "Witwe"
- celebrate almut "Geburtstag"
- parent almut fokko+gerrit "Söhne"
- reject.past almut tomma "verstoßene"
+ return tomma "platzt"
- parent almut tomma "Tochter"
- happy gerrit tomma "freut"
- sibling gerrit tomma "Schwester"
- sad fokko "fürchtet"
- neighbour almut hark "Nachbar"
- enemy almut hark "Konkurrent"

== 2
[Tomma](tomma) bezieht mit [Jonte](jonte) [ihr](tomma) altes Mädchenzimmer, in dem [Haushälterin](haus) [Poppinga](haus) nie etwas verändert hat. [Fokko](fokko) beauftragt den [Familienanwalt](lutz) [Dr. Meinert](lutz) damit, die Vaterschaft des [Jungen](jonte) zu klären, wobei [er](fokko) nicht ahnt, dass der [Jurist](lutz) seit dem Winter jeden Mittwoch in den Armen von [Gerrits](gerrit) [Lebensgefährtin](elif) [Elif Sönmez](elif) liegt. [Corinna](corinna), die [Angetraute](corinna) des [Anwalts](lutz), hält mittwochs ebenfalls nicht still: [Sie](corinna) lernt bei [Swantje](swantje), der [Tochter](swantje) [Ubbens](hark), segeln und gesteht sich ein, dass es um das Segeln nicht geht.
- move jonte+tomma "bezieht"
- hire lutz fokko "beauftragt"
- investigate? lutz jonte "klären"
- advisor lutz fokko "Familienanwalt"
+ affair elif lutz "in den Armen"
- couple elif gerrit "Lebensgefährtin"
- cheat elif gerrit "in den Armen"
- married corinna lutz "Angetraute"
- parent hark swantje "Tochter"
- love corinna swantje "um das Segeln nicht"

== 3
Beim Kirchgang fragt die [Matriarchin](almut) den [Nachbarn](hark) geradeheraus, ob der kleine [Jonte](jonte) [sein](hark) [Enkel](jonte) sei; [Ubbens](hark) verstorbener [Sohn](usohn) war seinerzeit mit der [Heimgekehrten](tomma) gesehen worden. Der [Alte](hark) lacht [sie](almut) aus und wird erst auf dem Heimweg nachdenklich. [Gerrit](gerrit) bittet [Elif](elif) am Hafenbecken, [seine](gerrit) [Frau](elif) zu werden, und [die](elif) nimmt den Ring, obwohl [ihr](elif) der [Liebhaber](lutz) vom Mittwoch noch am selben Morgen dasselbe versprochen hat. Die [Haushälterin](haus) hat beide Anträge mitangehört, [sie](haus) hört im Hause Brons alles.
- kin? hark jonte "Enkel"
- neighbour almut hark "Nachbarn"
- parent hark usohn "Sohn"
- die.past usohn "verstorbener"
- propose gerrit elif "bittet"
+ engaged.start elif gerrit "Ring"
- affair elif lutz "Liebhaber"
- propose lutz elif "versprochen"
+ discover haus elif "mitangehört"

== 4
[Fokko](fokko) trinkt mit [Hark](hark). [Hark](hark) zahlt. [Fokko](fokko) verrät die Frachtraten der Firma. Am Montag fehlen drei Verträge. [Almut](almut) tobt. [Gerrit](gerrit) verdächtigt [Tomma](tomma). [Tomma](tomma) packt [Jontes](jonte) Ranzen. „Bleib“, sagt die [Mutter](almut). Zum ersten Mal bittet [Almut](almut). [Tomma](tomma) bleibt. [Corinna](corinna) kentert mit [Swantje](swantje). Am Ufer küssen [sie](corinna+swantje) sich. [Lutz](lutz) sieht ein nasses Kleid. [Lutz](lutz) fragt nicht. Ein [Steward](nick) namens [Nick](nick) sucht [Poppinga](haus).
+ betray fokko almut+gerrit "verrät"
- sad almut "tobt"
- accuse gerrit tomma "verdächtigt"
- parent almut tomma "Mutter"
+ reconcile almut tomma "bleibt"
- kiss corinna swantje "küssen"
- cheat corinna lutz "küssen"
- investigate nick haus "sucht"

== 5
[Nick Adeyemi](nick), in Lagos aufgewachsen, weist sich gegenüber der [Haushälterin](haus) als das Kind aus, das [sie](haus) mit achtzehn zur Adoption freigegeben hat, und die sonst so beherrschte [Frau Poppinga](haus) lässt die Suppenschüssel fallen. [Almut](almut), [der](almut) man nichts erklären muss, stellt den [Steward](nick) als Fahrer ein. [Swantje](swantje), von [ihrem](swantje) [Vater](hark) mit dem jüngeren [Brons](fokko) verkuppelt, verlobt sich zum Schein mit [Fokko](fokko), damit die Besuche der [Anwaltsgattin](corinna) nicht auffallen. [Fokko](fokko) meint es ernst. [Tomma](tomma) warnt [ihn](fokko), denn [sie](tomma) erkennt, wen [Corinna](corinna) beim Tee ansieht.
- reveal nick haus "weist"
+ parent haus nick "das Kind"
- hire nick almut "stellt"
- parent hark swantje "Vater"
- engaged.start fokko swantje "verlobt"
- betray swantje fokko "zum Schein"
- love fokko swantje "ernst"
- help tomma fokko "warnt"
+ discover tomma corinna+swantje "erkennt"

== 6
Das Gutachten, das der [Anwalt](lutz) dem [Auftraggeber](fokko) vorlegt, weist [Hark Ubben](hark) selbst, nicht [dessen](hark) [Sohn](usohn), als [Jontes](jonte) Vater aus; [Fokko](fokko), [der](fokko) nun der künftige [Schwager](fokko) [seines](fokko) eigenen [Neffen](jonte) wäre, verliest es bei Tisch. [Tomma](tomma) streitet nichts ab: Neunzehn sei [sie](tomma) gewesen und [Ubben](hark) der [Einzige](hark), [der](hark) [ihr](tomma) zugehört habe. [Almut](almut) greift zum Jagdgewehr, geht über die Straße und schießt [Hark](hark) den Hut vom Kopf. [Nick](nick) nimmt [ihr](almut) die Waffe ab. [Swantje](swantje) hat plötzlich einen kleinen [Bruder](jonte) und weiß nicht, ob [sie](swantje) weinen soll.
+ parent hark jonte "Vater"
- reveal lutz fokko "vorlegt"
- kin fokko jonte "Neffen"
- reveal fokko _ "verliest"
- affair.past hark tomma "zugehört"
+ attack almut hark "schießt"
- help nick almut "nimmt"
- sibling jonte swantje "Bruder"

== 7
Die Anzeige wegen der Schüsse zieht [Ubben](hark) zurück, nachdem [Tomma](tomma) [ihm](hark) gestattet hat, den [Jungen](jonte) sonntags zu sehen. Elf Tage vor der Trauung findet [Gerrit](gerrit) im Handschuhfach von [Meinerts](lutz) Wagen das Armband, das [er](gerrit) [seiner](gerrit) [Braut](elif) zum Jahrestag geschenkt hatte, fährt zur Kanzlei und bricht dem [Nebenbuhler](lutz) das Nasenbein. [Elif](elif), vom [Bräutigam](gerrit) wie vom [Geliebten](lutz) gleichzeitig angerufen, hebt bei keinem ab und nimmt sich in [Leer](@leer) ein Zimmer. [Corinna](corinna), [die](corinna) [ihrem](corinna) [Mann](lutz) die Nase tamponiert, teilt [ihm](lutz) bei dieser Gelegenheit mit, dass auch [sie](corinna) auszieht.
- reconcile hark tomma "gestattet"
- discover gerrit elif+lutz "findet"
- gift.past gerrit elif "geschenkt"
- engaged elif gerrit "Braut"
+ injure lutz gerrit "bricht"
- enemy gerrit lutz "Nebenbuhler"
- flee elif "nimmt" @leer
- married corinna lutz "Mann"
- treat lutz corinna "tamponiert"
+ breakup corinna lutz "auszieht"

== 8
[Elif](elif) sitzt in [Leer](@leer). [Nick](nick) bringt [ihr](elif) die Koffer. [Nick](nick) bleibt auf einen Kaffee. [Elif](elif) weint in die Tasse. [Nick](nick) erzählt von Lagos. [Elif](elif) lacht. [Fokko](fokko) kauft ein Haus für [Swantje](swantje). Da gesteht [Swantje](swantje) [Fokko](fokko) alles. [Fokko](fokko) versteht erst kein Wort. Dann zerschlägt [er](fokko) ein Fenster. [Swantje](swantje) gibt [ihm](fokko) den Ring zurück. [Corinna](corinna) wartet im Boot. [Almut](almut) greift sich ans Herz. [Poppinga](haus) ruft den Notarzt.
- help nick elif "bringt"
- sad elif "weint"
- reveal swantje fokko "gesteht"
- sad fokko "zerschlägt"
+ breakup swantje fokko "Ring"
+ ill almut "Herz"
- help haus almut "ruft"

== 9
Während die [Patientin](almut) auf der Intensivstation zwischen [ihren](almut) drei [Kindern](fokko+gerrit+tomma) liegt, [die](fokko+gerrit+tomma) sich über das Bett hinweg anzischen, erscheint mit einem Strauß Gladiolen ausgerechnet jener [Mann](hark), [dem](hark) [sie](almut) den Hut durchlöchert hat, und bittet um fünf Minuten allein. Vor fünfzig Jahren, das belauscht [Tomma](tomma) an der Tür, hatte [Almut](almut) mit [Hark](hark) durchbrennen wollen und war im letzten Augenblick zum reicheren Brons in den Wagen gestiegen. [Ubben](hark) verzeiht [ihr](almut). Als [er](hark) geht, nimmt [Tomma](tomma) [ihn](hark) am Arm. [Gerrit](gerrit) fährt nach [Leer](@leer), um [Elif](elif) heimzuholen, und sieht durchs Fenster den [Fahrer](nick) [seiner](gerrit) [Mutter](almut) in [deren](elif) Küche tanzen.
- ill almut "Patientin"
- parent almut fokko+gerrit+tomma "Kindern"
- quarrel fokko gerrit+tomma "anzischen"
- gift hark almut "Strauß"
- discover tomma almut+hark "belauscht"
- love.past almut hark "durchbrennen"
- breakup.past almut hark "gestiegen"
+ reconcile almut hark "verzeiht"
- reconcile? elif gerrit "heimzuholen"
+ discover gerrit elif+nick "sieht"
- flirt elif nick "tanzen"

== 10
Wieder zu Hause, überträgt die [Genesene](almut) die Leitung der Reederei keinem [ihrer](almut) [Söhne](fokko+gerrit), sondern der [Tochter](tomma), was der [Jüngere](fokko) mit Kündigung und der [Ältere](gerrit) mit einem Glückwunsch beantwortet. [Fokko](fokko) heuert bei [Ubben](hark) an, [der](hark) den [Verräter](fokko) nicht achtet, [ihn](fokko) aber brauchen kann. Der frisch geschiedene [Meinert](lutz), [dem](lutz) [Frau](corinna) und [Geliebte](elif) abhandengekommen sind, wird von [Tomma](tomma) als Rechtsbeistand vor die Tür gesetzt und droht der neuen [Chefin](tomma), alte Steuerakten ans Licht zu bringen. [Swantje](swantje) und [Corinna](corinna) beziehen das Haus, das der verlassene [Verlobte](fokko) schon bezahlt hatte.
- recover almut "Genesene"
+ hire tomma almut "überträgt"
- parent almut tomma "Tochter"
- quit fokko "Kündigung"
- hire fokko hark "heuert"
- divorce.past corinna lutz "geschiedene"
- quit lutz tomma "Tür"
+ threaten lutz tomma "droht"
- move corinna+swantje "beziehen"
- engaged.past fokko swantje "Verlobte"

== 11
Der [Erpresser](lutz) wird mit [seinen](lutz) Akten nicht froh, denn [Poppinga](haus), [die](haus) im Hause alles hört, hat über die Jahre auch alles aufgeschrieben und bietet [ihm](lutz) Schweigen gegen Schweigen. [Lutz](lutz) zieht nach [Bonn](@bonn). [Elif](elif) sagt [Gerrit](gerrit) beim Wiedersehen auf der Mole, dass [sie](elif) ein [Kind](enkelin) von [Nick](nick) erwarte, und [er](gerrit), [der](gerrit) nie jemandem lange gram sein konnte, wünscht den [beiden](elif+nick) Glück, bevor [er](gerrit) auf dem nächsten Schiff als Zweiter Offizier nach [Valparaíso](@valparaiso) fährt. Die [Haushälterin](haus) erfährt als Letzte, was sonst nie geschieht, dass [sie](haus) [Großmutter](haus) wird.
- threaten haus lutz "Schweigen gegen Schweigen"
- move lutz "zieht" @bonn
- reveal elif gerrit "sagt"
+ pregnant elif nick "Kind"
- reconcile elif gerrit "Glück"
- travel gerrit "fährt" @valparaiso
- discover haus elif+nick "erfährt"
+ kin enkelin haus "Großmutter"

== 12
In einer Oktobernacht rammt ein Kutter die »[Almut](*almut)«, an Bord deren [Namensgeberin](almut) und der alte [Ubben](hark), [die](almut+hark) sich zum ersten gemeinsamen Ausflug seit einem halben Jahrhundert hinausgewagt haben. [Fokko](fokko), [der](fokko) den Funkruf auffängt, fährt als Erster hinaus, zieht die [Mutter](almut) an den Haaren ins Boot und taucht vergeblich nach [seinem](fokko) [Dienstherrn](hark). [Jonte](jonte) hat einen [Vater](hark) beerdigt, [den](hark) [er](jonte) elf Sonntage kannte. An der Gruft sprechen [Tomma](tomma) und der [Bruder](fokko), [der](fokko) [sie](tomma) einst bespitzeln ließ, sich aus, und [Elif](elif) legt der [Haushälterin](haus) im Wartezimmer die kleine [Wiebke](enkelin) in den Arm.
- travel almut+hark "Ausflug"
+ rescue fokko almut "zieht"
- parent almut fokko "Mutter"
- boss hark fokko "Dienstherrn"
+ die hark "vergeblich"
- parent hark jonte "Vater"
- investigate.past fokko tomma "bespitzeln"
- sibling fokko tomma "Bruder"
- reconcile fokko tomma "sprechen"
- birth.past elif enkelin "Arm"
