%series Grandhotel Piz Serein
%lang de
%genre inheritance soap about a hotel in Graubünden, daily soap previews
%cast ann | Annamaria Caflisch; Annamaria | f
%cast gia | Gian-Marco; Caflisch | m
%cast reto | Reto | m
%cast sel | Selvi Nadarajah; Selvi | f
%cast jo | João | m
%cast bri | Brigitta; Gitta | f
%cast urs | Urs Tanner; Tanner; Urs | m
%cast luz | Luzia | f
%cast men | Menga | f
%cast val | Valentin | m
%cast koch | - | m
%cast gast | Baronin Esterley; Esterley | f
%cast kleine | Flurina | f
%cast arzt | - | m
%cast tierb | Bella | f
%cast ski | - | f
%cast tan | - | f

== 1
[Annamaria Caflisch](ann), die [Patronin](ann) des [Piz Serein](#serein), hat [ihr](ann) Testament verbrannt: Erben soll, wer bis Silvester verheiratet ist und bleibt. [Ihre](ann) zwei [Enkel](gia+reto) fallen aus allen Wolken. [Gian-Marco](gia) hat [seine](gia) [Verlobte](luz) vor einem Monat gegen eine [Skilehrerin](ski) getauscht, und [Reto](reto), der stille [Buchhalter](reto), liebt seit Jahren vergeblich [Selvi Nadarajah](sel), die [Leiterin](sel) des Empfangs. [Selvi](sel) wiederum weiß gar nicht, dass [er](reto) mehr von [ihr](sel) will als die Belegungsliste. Noch am selben Abend kniet [Caflisch](gia) vor [Luzia](luz), [die](luz) [er](gia) so schnöde verlassen hat. [Sie](luz) gießt Prosecco auf [seinen](gia) Scheitel.
- kin ann gia+reto "Enkel"
- wedding? gia+reto "verheiratet"
- sibling gia reto "zwei Enkel"
- breakup.past gia luz "getauscht"
- engaged.past gia luz "Verlobte"
- affair gia ski "getauscht"
+ love reto sel "liebt"
- discover! sel reto "weiß gar nicht"
- propose gia luz "kniet"
+ reject luz gia "gießt"

== 2
Weil [sie](bri) die Küche leitet und die Herzen kennt, setzt [Brigitta](bri) zehn Franken auf [Reto](reto). [Ihr](bri) geschiedener [Mann](urs), der [Concierge](urs) [Urs Tanner](urs), hält mit zwanzig dagegen. [Die beiden](bri+urs) wohnen seit der Trennung noch immer Wand an Wand im Personalhaus und klopfen einander Beleidigungen zu. [Selvi](sel) muss derweil verdauen, dass [ihr](sel) [João](jo), [Skilift-Mechaniker](jo) und seit zwei Wintern der [ihre](jo), mit gepackter Tasche vor [ihr](sel) steht: [Er](jo) geht nach [Porto](@porto) zurück, allein. Am Empfang lächelt [sie](sel), bis der letzte Gast eingecheckt hat. Dann findet [Reto](reto) [sie](sel) im Kofferraum eines Taxis.
- divorce.past bri urs "geschiedener"
- ex bri urs "geschiedener Mann"
- neighbour bri urs "Wand an Wand"
- quarrel bri urs "Beleidigungen"
- couple jo sel "zwei Wintern"
+ breakup jo sel "allein"
- travel? jo "geht" @porto
+ find reto sel "findet"

== 3
[Gian-Marco](gia) braucht eine Braut und gibt ein Inserat auf. Es melden sich elf; die [elfte](men), [Menga](men), eine [Tierärztin](men) aus dem [Unterengadin](@unterengadin), will weder Hotel noch Mann, sondern nur ein Hufmesser, das [er](gia) im Titelbild in der Hand hält. [Er](gia) ist entzückt. [Sie](men) findet [ihn](gia) eitel, nimmt das Messer und fährt davon. [Reto](reto) bringt [Selvi](sel) unterdessen jeden Morgen einen Cappuccino und jeden Abend nach Hause, ohne ein Wort. Das Wort spricht die alte [Annamaria](ann) für [ihn](reto): [Ihr](ann) [Enkel](reto) sei ein Esel, sagt [sie](ann) zu [Selvi](sel), aber ein treuer, und seit vier Jahren [ihr](sel) ganz persönlicher.
+ meet gia men "melden"
- love.start gia men "entzückt"
- reject men gia "eitel"
- help reto sel "nach Hause"
- gift reto sel "Cappuccino"
- kin ann reto "Enkel"
+ reveal ann sel "spricht"
- love reto sel "treuer"

== 4
[Selvi](sel) betrachtet [Reto](reto) mit neuen Augen. [Reto](reto) lässt den Löffel fallen. [Selvi](sel) hebt ihn auf. [Ihre](reto+sel) Finger berühren sich. [Urs](urs) räuspert sich. [Tanner](urs) räuspert sich immer. [Brigitta](bri) kocht heute für [Urs](urs). Das hat [Brigitta](bri) lange nicht getan. [Urs](urs) weint in die Suppe. [Luzia](luz) zieht ins Tal. Im Tal wartet [Valentin](val). [Valentin](val) war früher [Gian-Marcos](gia) bester [Freund](val). Früher ist vorbei.
- love.start sel reto "mit neuen Augen"
- flirt reto sel "Finger"
- help bri urs "kocht"
- sad urs "weint"
+ move luz "zieht"
- couple luz val "wartet"
- friend.past gia val "bester Freund"
- friend.end gia val "Früher ist vorbei"

== 5
Beim Trüffelball erscheint die verflossene [Braut](luz) des [Hausherrn](gia) am Arm [Valentins](val), und der [Verlassene](gia), [der](gia) [sie](luz) doch selbst verlassen hat, schüttet dem ehemaligen [Kumpel](val) die Suppe in die Weste. Ein Handgemenge später hat [Valentin](val) ein blaues Auge und [Gian-Marco](gia) Hausverbot im eigenen Ballsaal. Die [Patronin](ann) zieht derweil den [Koch](koch) zu Rate, mit [dem](koch) [sie](ann) seit der Fasnacht heimlich Karten spielt, um Küsse. [Reto](reto) bittet [Selvi](sel) zum Walzer; [sie](sel) tritt [ihm](reto) auf den Fuß, [er](reto) [ihr](sel) aufs Kleid, der Saum reißt, und darunter trägt [sie](sel) Wollsocken. Da wagt [er](reto) es und legt die Wange an [ihre](sel).
- couple luz val "am Arm"
- ex gia luz "verflossene"
- breakup.past gia luz "selbst verlassen"
- friend.past gia val "ehemaligen Kumpel"
+ attack gia val "schüttet"
- injure val gia "blaues Auge"
- affair ann koch "um Küsse"
- date reto sel "Walzer"
+ flirt reto sel "legt die Wange"

== 6
Ein Herbststurm schneidet das Hotel von der Welt ab, und mittendrin bekommt die [Hofhündin](tierb) [Bella](tierb) Junge. [Menga](men), [die](men) eigentlich nur das Messer zurückbringen wollte, sitzt fest und muss mit dem [Mann](gia), [den](gia) [sie](men) eitel findet, acht Welpen ans Licht holen. Als der letzte nicht atmet, bläst [Gian-Marco](gia) ihm Luft ins Schnäuzchen, und es gelingt. Die [Tierärztin](men) lässt die Skepsis sinken und den Kopf auch, an [seine](gia) Schulter. In der Wäscherei nimmt indes [Selvi](sel) [Retos](reto) Antrag an, gestammelt zwischen zwei Laken. [Sie](sel) sagt nicht wegen des Hotels Ja. [Er](reto) glaubt es [ihr](sel) sofort, und damit fängt das Unglück an.
- birth tierb "Junge"
- help gia+men tierb "ans Licht holen"
+ rescue gia _ "bläst"
- love.start men gia "Schulter"
- propose reto sel "Antrag"
+ engaged.start reto sel "Ja"

== 7
[João](jo) ist wieder da. [Porto](@porto) war ein Fehler, sagt [er](jo), und legt der [Frau](sel), [die](sel) gerade Hochzeitskarten adressiert, den Kopf in den Schoß. [Selvi](sel) schickt [ihn](jo) fort, einmal, zweimal, aber beim dritten Mal dauert es bis zum Morgen. Dass [Urs](urs), auf Rundgang, die Tür zur Skiwerkstatt offen fand, behält der [Concierge](urs) für sich; nur [seiner](urs) [Geschiedenen](bri) klopft [er](urs) es durch die Wand. [Gitta](bri) klopft zurück: Wer so etwas weitersage, bekomme es mit [ihr](bri) zu tun. Am Ende weiß es trotzdem das ganze Haus, mit einer [Ausnahme](reto). Und [die](reto) rechnet gerade die Lohnsteuer.
+ return jo "wieder da"
- engaged reto sel "Hochzeitskarten"
- reject sel jo "schickt"
+ sex jo sel "bis zum Morgen"
- cheat sel reto "bis zum Morgen"
- discover urs jo+sel "offen fand"
- ex bri urs "Geschiedenen"
- reveal urs bri "klopft"
- threaten bri urs "bekomme"
- discover! reto sel "mit einer Ausnahme"

== 8
[Reto](reto) erfährt es von der [Baronin](gast), [Baronin Esterley](gast), [die](gast) seit dreißig Jahren die Suite 4 bewohnt und alles ausspricht, was andere herunterschlucken. [Er](reto) dankt höflich, nimmt die Schneeschaufel und räumt, obwohl kein Schnee liegt, den Hof. [Selvi](sel), von Scham geschüttelt, gibt den Ring der [Patronin](ann) zurück, weil [sie](sel) dem [Betrogenen](reto) nicht in die Augen sehen kann. [João](jo) schlägt vor, es mit [ihr](sel) zu versuchen; [sie](sel) schlägt [ihm](jo) die Tür vor der Nase zu. [Gian-Marco](gia) und [Menga](men), bisher ohne Datum, fragen [Annamaria](ann), ob auch eine Scheune als Standesamt gelte.
+ reveal gast reto "erfährt es"
- discover reto sel "erfährt es"
- sad reto "räumt"
- sad sel "Scham"
+ breakup sel reto "Ring"
- cheat sel reto "Betrogenen"
- reject sel jo "schlägt ihm die Tür"
- couple? jo sel "zu versuchen"
- wedding? gia men "Standesamt"

== 9
[Menga](men) heiratet [Gian-Marco](gia). Es schneit in der Scheune. [Valentin](val) singt für [Caflisch](gia). [Luzia](luz) trägt die Ringe. [Luzia](luz) trägt auch ein Kind. Das Kind ist von [Valentin](val). [Gian-Marco](gia) umarmt [Valentin](val). Alles ist vergessen. [Brigitta](bri) tanzt mit [Tanner](urs). [Tanner](urs) führt. [Selvi](sel) fährt zu [ihrer](sel) [Tante](tan) nach [Bern](@bern). [Reto](reto) sieht dem Bus nach. [Reto](reto) läuft hinterher. Der Bus ist schneller.
+ wedding gia men "heiratet"
- create val "singt"
- pregnant luz val "trägt auch ein Kind"
- reconcile gia val "umarmt"
- date bri urs "tanzt"
- travel sel "fährt" @bern
- kin sel tan "Tante"

== 10
Das Erbe scheint entschieden, da kippt die [Patronin](ann) beim Kartenspiel um. Der [Koch](koch), [der](koch) daneben sitzt, gesteht dem [Arzt](arzt), wem [sein](koch) Herz gehört, und zum Glück schlägt auch das der [Kranken](ann) weiter. Am Bett, vor [beiden](gia+reto) [Enkeln](gia+reto), erklärt [sie](ann), das Testament sei ein Bluff gewesen. [Sie](ann) habe das Haus längst verschenkt, an die [Frau](sel), [die](sel) es seit neun Jahren führe: an [Selvi](sel). [Gian-Marco](gia) lacht, bis [er](gia) hustet. [Reto](reto) nimmt den Autoschlüssel. In [Bern](@bern) steht [er](reto) vor einer Tür, an der dreizehn Namen stehen, und klingelt bei allen.
+ ill ann "kippt"
- reveal koch arzt "gesteht"
- love koch ann "sein Herz"
- recover ann "weiter"
- kin ann gia+reto "Enkeln"
- reveal ann gia+reto "Bluff"
+ gift ann sel "verschenkt"
- happy gia "lacht"
- travel reto "Autoschlüssel" @bern

== 11
Bei der dreizehnten Klingel öffnet [Selvi](sel), und hinter [ihr](sel) auf dem Sofa sitzt [João](jo). Das sei nicht, wonach es aussehe, sagt [sie](sel), [er](jo) habe bloß [ihre](sel) Skier gebracht. Der [Mechaniker](jo) nickt, seufzt und räumt, weil [er](jo) selbst nicht übersehen kann, wie [die beiden](reto+sel) einander ansehen, nacheinander Sofa, Wohnung und Land. [Selvi](sel) möchte das Hotel nicht, nicht ohne [ihn](reto), und [ihn](reto) nur, wenn [er](reto) [ihr](sel) je wieder trauen könne. Der [Buchhalter](reto) erbittet einen Prüfbericht. Es wird der längste Kuss der Saison. Zurück am Berg liegt [Urs](urs) wieder in [Gittas](bri) Bett, zu alt, um noch durch Wände zu klopfen.
- sex! jo sel "nicht, wonach es aussehe"
- gift jo sel "gebracht"
- love reto sel "einander ansehen"
- travel jo "Land"
+ kiss reto sel "Kuss"
- reconcile reto sel "Kuss"
+ reconcile bri urs "wieder in Gittas Bett"

== 12
Silvester, kurz vor zwölf. [Luzia](luz) bringt im Ruheraum der Sauna die kleine [Flurina](kleine) zur Welt, und [Menga](men), die [Tierärztin](men), behauptet, das sei auch nichts anderes. Im Saal geben sich unterdessen [Reto](reto) und [Selvi](sel) das Ja, mit dem [Concierge](urs) als Trauzeugen, [der](urs) sich dabei ein einziges Mal nicht räuspert. Die [Baronin](gast) zahlt zum ersten Mal [ihre](gast) Rechnung. [Annamaria](ann), an der Hand [ihres](ann) [Kochs](koch), löscht Punkt Mitternacht die Lichter und übergibt der neuen [Direktorin](sel) den Generalschlüssel. Auf dem Parkplatz hebt [Gian-Marco](gia) [seine](gia) [Frau](men) auf einen Heuwagen: [Sie](gia+men) ziehen in die Scheune. Dort regnet es herein, aber es gehört [ihnen](gia+men).
+ birth luz kleine "zur Welt"
- help men luz "nichts anderes"
+ wedding reto sel "das Ja"
- advisor urs reto+sel "Trauzeugen"
- couple ann koch "Hand"
- hire sel ann "Direktorin"
- gift ann sel "Generalschlüssel"
- married gia men "Frau"
- move gia+men "ziehen"
