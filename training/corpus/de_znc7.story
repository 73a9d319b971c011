%series Silberbach
%lang de
%genre western among German emigrants in Nevada in the eighteen-seventies, dry past-tense episode guide
%cast marie   | Marie Claussen; Marie; Claussen | f
%cast hinrich | Hinrich Claussen; Hinrich | m
%cast boone   | Sheriff Boone; Boone; Everett Boone | m
%cast dolores | Dolores Vega; Dolores | f
%cast quill   | Quill | m
%cast pastor  | Pastor Theel; Theel | m
%cast sidney  | Sidney Theel; Sidney | f
%cast abner   | Abner Stock; Stock; Abner | m
%cast wei     | Wei | m
%cast schmied | Gunnarsson; Schmied Gunnarsson | m
%cast bruder  | Tamme | m
%cast junge   | Fiete | m
%cast vater   | - | m

== 1 Die Postkutsche
[Marie Claussen](marie) kam aus [Husum](@husum) nach [Silberbach](@silberbach), um einen [Mann](hinrich) zu heiraten, von [dem](hinrich) [sie](marie) nur eine Fotografie kannte. Am Halteplatz erwartete [sie](marie) statt des [Bräutigams](hinrich) der [Sheriff](boone): [Hinrich Claussen](hinrich), ein entfernter [Vetter](hinrich), war am Vorabend beim Pokern in den Bauch geschossen worden und lag beim [Schmied](schmied) auf dem Tisch. Die [Saloonbesitzerin](dolores) [Dolores Vega](dolores) bot der [Husumerin](marie) ein Zimmer an. [Boone](boone) trug den Koffer. [Er](boone) bekam von da an keinen Bissen mehr herunter.
- travel marie "kam" @silberbach
- wedding? hinrich marie "heiraten"
- engaged hinrich marie "Bräutigams"
- meet boone marie "erwartete"
- kin hinrich marie "Vetter"
+ attack _ hinrich "geschossen"
- injure hinrich "in den Bauch"
- help dolores marie "Zimmer"
- help boone marie "Koffer"
+ love.start boone marie "keinen Bissen"

== 2 Am Krankenbett
[Marie](marie) wechselte [Hinrich](hinrich) die Verbände und ließ sich von [ihm](hinrich) die Mine erklären, die [er](hinrich) mit [seinem](hinrich) [Partner](abner) [Abner Stock](abner) betrieb. [Stock](abner) behauptete, den Schützen nicht gesehen zu haben, obgleich [er](abner) am selben Tisch gesessen hatte. Der [Koch](wei) [Wei](wei), [der](wei) den Saloon belieferte, hatte mehr gesehen, fürchtete aber den Strick und hielt den Mund. Die Trauung nahm [Pastor Theel](pastor) am Bett vor. [Dessen](pastor) [Tochter](sidney) [Sidney](sidney) hielt die Kerze und verschlang dabei den [Sheriff](boone) mit den Augen.
- treat hinrich marie "Verbände"
- colleague abner hinrich "Partner"
- betray abner _ "behauptete"
- discover.past wei _ "gesehen"#2
- reveal! wei _ "hielt den Mund"
- sad wei "fürchtete"
+ wedding hinrich marie "Trauung"
- parent pastor sidney "Tochter"
- love sidney boone "verschlang"

== 3 Quill
Ein [Fremder](quill) stieg im Saloon ab, zahlte in Gold und nannte sich [Quill](quill). [Dolores](dolores) wurde bei [seinem](quill) Anblick weiß wie Kalk, denn mit [ihm](quill) hatte [sie](dolores) in [Sonora](@sonora) zwei Jahre Bett und Beute geteilt, ehe [sie](dolores) sich mit dem größeren Teil der letzteren davonmachte. [Er](quill) verlangte [sein](quill) Geld oder [sie](dolores). [Sie](dolores) gab [ihm](quill) eine Ohrfeige und eine Frist. In derselben Nacht brach [Hinrichs](hinrich) Wunde auf. [Marie](marie) war elf Tage verheiratet gewesen.
- travel quill "stieg"
- couple.past dolores quill "Bett und Beute"
- steal.past dolores quill "davonmachte"
+ threaten quill dolores "verlangte"
- attack dolores quill "Ohrfeige"
- injure hinrich "brach"
+ die hinrich "verheiratet gewesen"
- married.end hinrich marie "verheiratet"

== 4 Trauerzeit
[Marie](marie) trug Schwarz. [Boone](boone) brachte [Marie](marie) Holz. [Sidney](sidney) brachte [Boone](boone) Kuchen. [Boone](boone) aß ihn nicht. Den Kuchen aß [Wei](wei). [Stock](abner) wollte die ganze Mine. [Er](abner) bot [Marie](marie) achtzig Dollar. [Marie](marie) lachte. [Stock](abner) fragte, ob [sie](marie) [ihn](abner) nehme. [Marie](marie) zeigte auf die Tür. Am Abend sprach [Dolores](dolores) von [Quill](quill). Danach lud [Marie](marie) das Gewehr. Die beiden [Frauen](dolores+marie) waren jetzt Freundinnen.
- sad marie "Schwarz"
- gift boone marie "brachte"
- gift sidney boone "brachte"#2
- reject boone sidney "aß ihn nicht"
+ propose abner marie "nehme"
- reject marie abner "Tür"
- reveal dolores marie "sprach"
+ friend.start dolores marie "Freundinnen"

== 5 Ein Bruder aus Husum
Mit dem Herbst kam [Tamme](bruder), der [Bruder](bruder) des [Verstorbenen](hinrich), um das Erbe anzutreten und, wie es daheim der Brauch war, auch gleich die [Witwe](marie). [Er](bruder) war rund, fromm und von großer Geduld. [Marie](marie) quartierte [ihn](bruder) im Ziegenstall ein. [Boone](boone), [der](boone) seit Wochen auf ein Zeichen wartete, hielt den [Friesen](bruder) für erhört und schlug aus Verdruss dem [Schmied](schmied) ein blaues Auge. [Quills](quill) Frist lief ab; am Morgen stand der Tresor von [Dolores](dolores) offen, und leer war er auch.
- travel bruder "kam"
- sibling bruder hinrich "Bruder"
- married.past hinrich marie "Witwe"
- wedding? bruder marie "anzutreten"
- move bruder "Ziegenstall"
- die.past hinrich "Verstorbenen"
- love! marie bruder "erhört"
- jealous boone bruder "Verdruss"
- attack boone schmied "blaues Auge"
+ steal quill dolores "leer"

== 6 Die Zeugenaussage
[Tamme](bruder) teilte mit [Wei](wei) den Tabak, und beim Rauchen rückte der [Koch](wei) mit dem heraus, was [er](wei) in jener Nacht beobachtet hatte: [Stock](abner) selbst hatte unter dem Tisch auf [seinen](abner) [Partner](hinrich) angelegt. Bevor der [Frömmste](bruder) von [Silberbach](@silberbach) es dem [Sheriff](boone) hinterbringen konnte, brannte die Hütte des [Chinesen](wei). [Tamme](bruder) schleppte [ihn](wei) durchs Fenster. [Marie](marie), [der](marie) nun endlich klar wurde, neben wem [sie](marie) im Kirchenchor sang, schoss [Abner Stock](abner) während des Vaterunsers den Hut vom Kopf.
- friend bruder wei "teilte"
- reveal wei bruder "rückte"
- attack.past abner hinrich "angelegt"
- colleague.past abner hinrich "Partner"
- reveal? bruder boone "hinterbringen"
- attack _ wei "brannte"
+ rescue bruder wei "schleppte"
- discover marie abner "klar"
+ attack marie abner "schoss"

== 7 Ausgeritten
[Stock](abner) entkam zu [Quill](quill), und [die beiden](abner+quill) taten sich zusammen, der [eine](abner) mit Wut, der [andere](quill) mit Dynamit. Als Erstes holten [sie](abner+quill) [Sidney](sidney) vom Feld, in der Meinung, der [Sheriff](boone) hänge an [ihr](sidney). [Der](boone) ritt auch sofort los, aber weil es [seine](boone) Pflicht war. [Sidney](sidney) begriff das, als [er](boone) [sie](sidney) losband und nach [Marie](marie) fragte. [Sie](sidney) weinte auf dem ganzen Heimweg in den Rücken von [Gunnarssons](schmied) Jacke; der [Schmied](schmied) war nämlich ebenfalls mitgekommen und sagte nichts, was das Klügste war.
- flee abner "entkam"
- colleague.start abner quill "zusammen"
+ abduct abner+quill sidney "holten"
- love! boone sidney "Meinung"
+ rescue boone sidney "losband"
- discover sidney boone "begriff"
- sad sidney boone "weinte"
- help schmied sidney "Rücken"

== 8 Kurze Wege
[Sidney](sidney) besuchte [Gunnarsson](schmied). [Gunnarsson](schmied) schmiedete [Sidney](sidney) einen Löffel. Der [Pastor](pastor) sah den Löffel. [Er](pastor) verbot [Sidney](sidney) den [Schmied](schmied). [Sidney](sidney) ging trotzdem hin. In der Kirche saß [Boone](boone) neben [Marie](marie). [Marie](marie) nahm [Boones](boone) Hand. Vorn predigte [Theel](pastor). Hinten schnarchte [Tamme](bruder). »[Er](bruder) ist ein guter Mensch«, sagte [Marie](marie). »Und [ich](boone)?«, fragte [Boone](boone). Da küsste [Marie](marie) [Boone](boone).
- travel sidney schmied "besuchte"
- gift schmied sidney "Löffel"
- create schmied "schmiedete"
- quarrel pastor sidney "verbot"
- flirt boone marie "Hand"
+ kiss boone marie "küsste"

== 9 Dynamit
Die Mine ging mit einem Schlag hoch, der die Fenster bis in die Kirche zerspringen ließ. Unter dem Geröll lag [Boone](boone), und am Rand des Kraters wurde [Marie](marie) übel, was [sie](marie) dem Staub zuschrieb. [Dolores](dolores) wusste es besser: Die [Witwe](marie) trug noch ein Kind von [Hinrich](hinrich), aus elf Tagen Ehe. Gegraben wurde zwei Nächte. Als [Tamme](bruder) den [Gesetzeshüter](boone) endlich bei den Stiefeln hatte, war [dessen](boone) linker Arm nicht mehr zu retten. Der [Schmied](schmied) nahm ihn ab, [Sidney](sidney) hielt die Lampe.
+ attack abner+quill boone "hoch"
- ill marie "übel"
- discover dolores marie "wusste"
+ pregnant marie hinrich "Kind"
- married.past hinrich marie "Ehe"
- rescue bruder boone "bei den Stiefeln"
- injure boone "Arm"
- treat boone schmied "nahm ihn ab"
- help sidney schmied "Lampe"

== 10 Ein einarmiger Mann
[Boone](boone) legte den Stern auf den Tisch und [Marie](marie) nahe, sich an den [Schwager](bruder) zu halten, ein Kind brauche zwei Arme. [Sie](marie) hieß [ihn](boone) einen Esel. [Er](boone) zog in die Berge. Den Stern steckte sich, da kein anderer wollte, [Tamme](bruder) an. Der neue [Sheriff](bruder) ging ohne Waffe in [Quills](quill) Lager, um zu verhandeln, und trank mit dem [Banditen](quill) so lange Kaffee, bis [dieser](quill) im Streit um die Beute [Stock](abner) über den Haufen schoss. Damit, schrieb [Tamme](bruder) ins Protokoll, sei die Sache [Claussen](hinrich) gesühnt.
+ quit boone "Stern"
- kin bruder marie "Schwager"
- breakup boone marie "nahe"
- quarrel boone marie "Esel"
- move boone "zog"
+ hire bruder "Stern"#2
- quarrel abner quill "Streit"
+ kill quill abner "schoss"

== 11 Fiete
In einer Märznacht, in der alle Kutschen im Schlamm staken, gebar [Marie](marie) im Saloon einen [Sohn](junge), [den](junge) [sie](marie) nach [ihrem](marie) [Vater](vater) [Fiete](junge) taufen ließ. [Dolores](dolores) und [Wei](wei) teilten sich die Patenschaft. [Quill](quill) wollte [seiner](quill) einstigen [Gefährtin](dolores) aus diesem Anlass den Tresorinhalt zurückerstatten; [sie](dolores) nahm das Geld und ließ den [Überbringer](quill) von [Tamme](bruder) in die Zelle führen. Auf der Treppe des Gefängnisses saß ein einarmiger [Bergbewohner](boone) mit einer Wiege. [Er](boone) hatte daran vier Monate geschnitzt.
+ birth marie junge "gebar"
- parent marie junge "Sohn"
- parent vater marie "Vater"
- kin dolores+wei junge "Patenschaft"
- ex dolores quill "einstigen"
- gift quill dolores "zurückerstatten"
- betray dolores quill "ließ den"
+ arrest bruder quill "Zelle"
+ return boone "Treppe"
- create boone "geschnitzt"

== 12 Ringe aus Silber
Zwei Paare traten vor [Pastor Theel](pastor), und bei dem einen schluckte [er](pastor) hörbar: [Sidney](sidney) hatte [ihm](pastor) gedroht, andernfalls mit [Gunnarsson](schmied) bis [Oregon](@oregon) durchzubrennen. Dem [Schwiegersohn](schmied) reichte [er](pastor) schließlich die Hand. [Boone](boone) steckte [Marie](marie) den Ring mit der Rechten an, die [er](boone) noch besaß. Der gutmütige [Sheriff](bruder) führte [sie](marie) zum Altar, küsste [Fiete](junge) auf die Stirn und ging danach allein spazieren. Am Bach holte [ihn](bruder) [Dolores](dolores) ein. [Sie](dolores) habe gehört, sagte [sie](dolores), [er](bruder) sei von großer Geduld.
- threaten sidney pastor "gedroht"
- flee? schmied+sidney "durchzubrennen"
+ wedding schmied sidney "traten"
- kin pastor schmied "Schwiegersohn"
- reconcile pastor schmied "Hand"
+ wedding boone marie "Ring"
- sad bruder "allein"
- flirt bruder dolores "Geduld"
