%series Die Manege der Kossaks
%lang de
%genre family saga, travelling circus 1912 to 1954, ample part summaries of an encyclopaedia
%cast leontine | Leontine Kossak; Leontine | f
%cast arthur | Arthur Kossak; Arthur | m
%cast bertold | Bertold Kossak; Bertold | m
%cast vater | - | m
%cast clownmutter | - | f
%cast koechin | - | f
%cast mirka | Mirka | f
%cast feodor | Feodor | m
%cast clown | Pips | m
%cast amalia | Amalia Kossak; Amalia | f
%cast georg | Georg Hagedorn; Hagedorn | m
%cast elefant | Sultan | m
%cast zahlmeister | - | m
%cast rosa | Rosa | f
%cast amtsarzt | - | m
%cast dompteur | Wenzel Matuschek; Matuschek | m

== 1 Breslau, 1912
Unter dem Chapiteau des Zirkus [Kossak](#kossak) fliegt [Leontine](leontine) ohne Netz, denn das Netz hat der [Zahlmeister](zahlmeister) versetzt. Der alte [Direktor](vater) hat zwei [Söhne](arthur+bertold): [Arthur](arthur) fängt die [Artistin](leontine) Abend für Abend auf, [Bertold](bertold) verkauft die Karten. [Beide](arthur+bertold) wollen [sie](leontine) zur [Frau](leontine). [Leontine](leontine) lässt den Zufall entscheiden und springt mit verbundenen Augen; [sie](leontine) werde [den](arthur) nehmen, [dessen](arthur) Hände [sie](leontine) finde. [Sie](leontine) findet [Arthurs](arthur). Dass [Bertold](bertold) an diesem Abend ebenfalls auf dem Trapez saß und [seine](bertold) Hände zurückzog, hat nur der [Clown](clown) gesehen.
- steal zahlmeister _ "versetzt"
- parent vater arthur+bertold "Söhne"
- help arthur leontine "fängt"
- love arthur+bertold leontine "wollen"
+ engaged.start arthur leontine "findet"
- discover clown bertold "gesehen"

== 2 Lemberg, 1914
Der Krieg holt die Pferde, dann die Männer. [Arthur](arthur) rückt ein, drei Wochen nach der Hochzeit. [Bertold](bertold), wegen eines Auges untauglich, übernimmt die Leitung und lässt als Erstes den [Zahlmeister](zahlmeister) abführen. [Leontine](leontine) erwartet ein Kind und fliegt weiter, bis der [Clown](clown), [den](clown) alle [Pips](clown) rufen, [ihr](leontine) das Trapez absägt. [Sie](leontine) tobt, [er](clown) bleibt ungerührt: [Er](clown) habe schon eine [Fliegerin](clownmutter) begraben, [seine](clown) [Mutter](clownmutter). Im Winter kommt [Amalia](amalia) zur Welt, im Elefantenwagen, weil es dort am wärmsten ist. [Sultan](elefant) hält still.
- travel arthur "rückt"
- wedding.past arthur leontine "Hochzeit"
- hire bertold "übernimmt"
- arrest bertold zahlmeister "abführen"
- pregnant leontine arthur "erwartet"
+ rescue clown leontine "absägt"
- quarrel clown leontine "tobt"
- parent clownmutter clown "Mutter"
- die.past clownmutter "begraben"
+ birth leontine amalia "zur Welt"

== 3 Krakau, 1917
Ein Telegramm erklärt [Arthur](arthur) für gefallen. [Bertold](bertold) hat es in der Hand gehabt, einen ganzen Tag lang, ehe [er](bertold) es der [Schwägerin](leontine) bringt, und man weiß nicht, was [er](bertold) in dieser Zeit gehofft hat. [Leontine](leontine) trägt kein Schwarz. [Sie](leontine) heuert den [Dompteur](dompteur) [Wenzel Matuschek](dompteur) an, [der](dompteur) Löwen küsst und Menschen beißt, wie es heißt. [Matuschek](dompteur) stellt [ihr](leontine) nach; als [er](dompteur) zudringlich wird, ist es der [Schwager](bertold), [der](bertold) [ihn](dompteur) mit der Mistgabel aus [ihrem](leontine) Wagen treibt. Zum Dank erlaubt [sie](leontine) [ihm](bertold), neben [ihrem](leontine) Wagen zu schlafen. Davor. Auf dem Boden.
- die? arthur "gefallen"
- reveal bertold leontine "bringt"
- kin bertold leontine "Schwägerin"
- hire dompteur leontine "heuert"
- flirt dompteur leontine "stellt ihr nach"
+ rescue bertold leontine "treibt"
- attack bertold dompteur "Mistgabel"

== 4 Wien, 1919
[Leontine](leontine) heiratet [Bertold](bertold), damit [Amalia](amalia) einen Vater hat. [Sie](leontine) sagt [ihm](bertold) das auch so. Auf dem Bahnhof, zwischen zwei Zügen voll Heimkehrer, steht am Tag nach der Trauung ein [Mann](arthur) mit leerem Ärmel und betrachtet ein Zirkusplakat. [Pips](clown) erkennt [ihn](arthur) am Gang. Der [Totgeglaubte](arthur) lässt sich vom [Clown](clown) berichten, was geschehen ist, schminkt sich das Gesicht weiß und bittet [ihn](clown) um eine Stelle. Seitdem hat der Zirkus [Kossak](#kossak) zwei Clowns. Der neue, der [einarmige](arthur), spricht nie.
+ wedding bertold leontine "heiratet"
+ return arthur "steht"
- injure.past arthur "leerem Ärmel"
- discover clown arthur "erkennt"
- die! arthur "Totgeglaubte"
- reveal clown arthur "berichten"
- hire arthur clown "Stelle"
- betray arthur _ "schminkt"

== 5 Triest, 1924
Die zehnjährige [Amalia](amalia) liebt niemanden so sehr wie den stummen [Clown](arthur). Heimlich bringt [er](arthur) [ihr](amalia) bei, wie man fällt. [Leontine](leontine), [die](leontine) das Fliegen aufgegeben hat, verbietet [ihrer](leontine) [Tochter](amalia) die Kuppel, und [Bertold](bertold) verbietet [ihr](amalia) den Umgang mit dem [Krüppel](arthur). Das [Mädchen](amalia) läuft von zu Hause weg, zwei Wagen weiter. Bei [Pips](clown), zwischen Perücken und roten Nasen, entdeckt [sie](amalia) eine Fotografie: ein [Fänger](arthur) mit beiden Armen und in der Luft [ihre](amalia) [Mutter](leontine). Der alte [Spaßmacher](clown) nimmt [ihr](amalia) das Bild weg. [Er](clown) ist das erste Mal ernst.
- love amalia arthur "liebt"
+ advisor arthur amalia "bringt"
- parent leontine amalia "Tochter"
- reject bertold arthur "Umgang"
- flee amalia "läuft"
+ discover amalia arthur+leontine "entdeckt"
- steal clown amalia "nimmt"

== 6 Budapest, 1931
Winterquartier. Man flickt Leinwand, kocht Rüben und wartet auf das Frühjahr. [Sultan](elefant) hat gelernt, mit dem Rüssel die Tür zur Küche zu öffnen, weshalb die [Köchin](koechin) nun Pfeffer auf die Klinke streut. [Mirka](mirka), [Seiltänzerin](mirka) aus [Szeged](@szeged), und [Feodor](feodor), ein entlaufener [Popensohn](feodor), spielen Domino um Zuckerstücke; verloren hat, wer zuerst von der Liebe anfängt. Gegen Mitternacht sind die Zuckerstücke aufgegessen. Draußen fällt Schnee auf die Donau. „Glück“, steht auf dem vordersten Wagen, der Rest ist abgeblättert.
+ flirt feodor mirka "Domino"

== 7 Dresden, 1936
Eine Kommission prüft die Papiere. [Georg Hagedorn](georg), [Amalias](amalia) [Verlobter](georg) und [Beamter](georg) der Reichstheaterkammer, verspricht, ein Auge zuzudrücken, wenn man [ihm](georg) die „Mischlinge“ ausliefert. Gemeint sind [Mirka](mirka) und [ihr](mirka) [Kind](rosa). [Amalia](amalia), seit drei Jahren Fliegerin wie einst die [Mutter](leontine), tut, als willige [sie](amalia) ein. In der Nacht steckt [sie](amalia) [Mirka](mirka) und die kleine [Rosa](rosa) in die Futterkiste des Elefanten. [Hagedorn](georg) lässt sämtliche Kisten öffnen, bis auf diese eine: Auf dem Deckel sitzt der stumme [Clown](arthur) und hinter [ihm](arthur) steht [Sultan](elefant).
- investigate georg _ "prüft"
- engaged amalia georg "Verlobter"
- threaten georg mirka+rosa "ausliefert"
- parent mirka rosa "Kind"
- parent leontine amalia "Mutter"
- betray amalia georg "tut"
+ rescue amalia mirka+rosa "steckt"
- help arthur+elefant mirka+rosa "sitzt"

== 8 An der Grenze, 1936
[Feodor](feodor), [Rosas](rosa) [Vater](feodor), fährt den Futterwagen nach [Böhmen](@boehmen). Am Schlagbaum wird [er](feodor) von [Matuschek](dompteur) erkannt. Der ehemalige [Dompteur](dompteur) trägt jetzt Uniform, und [er](dompteur) hat die Mistgabel nicht vergessen. Für [sein](dompteur) Schweigen verlangt [er](dompteur) den [Elefanten](elefant). [Bertold](bertold), [der](bertold) mit der Kasse hinterhergeritten ist, bietet stattdessen sich selbst an: Man möge [ihn](bertold) verhaften, als Devisenschieber, das gebe eine Beförderung. [Matuschek](dompteur) überlegt und nimmt an. Im Wegfahren sieht [Mirka](mirka) durch ein Astloch, wie der [Direktor](bertold) den Hut zieht. Bis dahin hatte [sie](mirka) [ihn](bertold) für geizig gehalten.
- parent feodor rosa "Vater"
- travel feodor "fährt" @boehmen
- discover dompteur feodor "erkannt"
- threaten dompteur feodor "verlangt"
+ rescue bertold feodor+mirka+rosa "bietet"
+ arrest dompteur bertold "verhaften"

== 9 Ohne Direktor, 1938
[Amalia](amalia) wirft [Hagedorn](georg) den Ring in den Sägemehlkübel. [Er](georg) kündigt [ihr](amalia) an, die Konzession werde nicht verlängert, und ein [Amtsarzt](amtsarzt) erklärt auf [sein](georg) Betreiben den einarmigen [Clown](arthur) für lebensunwert. Da wäscht sich [dieser](arthur) zum ersten Mal seit neunzehn Jahren vor anderen das Gesicht. [Leontine](leontine) sieht [ihm](arthur) dabei zu. Langsam, ohne ein Wort, geht [sie](leontine) auf [ihn](arthur) zu und schlägt [ihn](arthur), einmal, zweimal, bis [er](arthur) [ihr](leontine) mit der verbliebenen Hand den Arm festhält. „Gefangen“, sagt [er](arthur). Es ist [sein](arthur) erstes Wort. Die [Tochter](amalia) der [beiden](arthur+leontine) steht daneben und rechnet.
+ breakup amalia georg "wirft"
- threaten georg amalia "kündigt"
- threaten amtsarzt arthur "lebensunwert"
+ discover leontine arthur "sieht"
- reveal arthur _ "wäscht"
- attack leontine arthur "schlägt"
- parent arthur+leontine amalia "Tochter"
- discover amalia arthur "rechnet"

== 10 Bunter Abend, 1943
Der Zirkus spielt vor Verwundeten. [Pips](clown) stirbt in der Garderobe, schon geschminkt, und [Arthur](arthur) tritt zwei Nummern lang als [Pips](clown) auf, damit es keiner merkt. [Amalia](amalia) erkennt in der dritten Reihe [Georg Hagedorn](georg), [dem](georg) ein Bein fehlt. [Er](georg) bittet [sie](amalia) nach der Vorstellung um Verzeihung. [Sie](amalia) hört [ihn](georg) an, schiebt [ihn](georg) in [seinem](georg) Rollstuhl bis zum Lazarett, fünf Kilometer, und verzeiht [ihm](georg) nicht. Am Tor fragt [er](georg), weshalb [sie](amalia) [ihn](georg) dann begleitet habe. Es sei dunkel gewesen, sagt [Amalia](amalia).
+ die clown "stirbt"
- betray arthur _ "als Pips"
- injure georg "fehlt"
- help amalia georg "schiebt"
+ reconcile! amalia georg "verzeiht ihm nicht"

== 11 Rückkehr, 1946
Aus dem Lager kommt [Bertold](bertold), grau, zahnlos und höflich. Im Direktionswagen trifft [er](bertold) [seine](bertold) [Frau](leontine) mit [seinem](bertold) [Bruder](arthur) beim Kartoffelschälen an. [Leontine](leontine) lässt das Messer fallen. Mit welchem von [beiden](arthur+bertold) ist [sie](leontine) nun verheiratet? Ehe [sie](leontine) etwas sagen kann, hat der [Jüngere](bertold) sich einen Schemel geholt und mitgeschält. [Er](bertold) habe, gesteht [er](bertold) in die Schüssel hinein, damals in [Breslau](@breslau) die Hände zurückgezogen, weil [er](bertold) [ihre](leontine) nicht verdient habe. [Arthur](arthur) schiebt [ihm](bertold) die größte Kartoffel hin. Fortan wohnen [sie](arthur+bertold+leontine) zu dritt, und die Leute reden.
+ return bertold "kommt"
- married bertold leontine "Frau"
- sibling arthur bertold "Bruder"
+ reveal bertold arthur+leontine "gesteht"
- reconcile arthur bertold "schiebt"
- housemate.start arthur+bertold leontine "wohnen"

== 12 Hamburg, 1954
[Rosa](rosa), achtzehn und aus [Prag](@prag) angereist, will fliegen. [Amalia](amalia) erklärt [sie](rosa) für verrückt und steigt noch am selben Tag mit [ihr](rosa) die Strickleiter hinauf. Unten sitzen zwei alte [Brüder](arthur+bertold), drei Arme zusammen, und halten ein Netz, das der erste [Zahlmeister](zahlmeister) auf dem Sterbebett zurückerstattet hat. [Leontine](leontine) kann nicht hinsehen. [Mirka](mirka), [die](mirka) [ihr](leontine) das [Kind](rosa) einst im Futterkasten anvertraut hat, hält [ihr](leontine) die Augen zu und die eigenen dazu. [Sultan](elefant), uralt, hebt den Rüssel. [Rosa](rosa) springt, und wer [sie](rosa) auffängt, ist [Amalia](amalia).
- travel rosa "angereist"
- advisor amalia rosa "Strickleiter"
- sibling arthur bertold "Brüder"
- die.past zahlmeister "Sterbebett"
- gift.past zahlmeister _ "zurückerstattet"
- sad leontine "nicht hinsehen"
- help mirka leontine "Augen zu"
- parent mirka rosa "Kind"
+ rescue amalia rosa "auffängt"
