%series Neu-Birkenfeld
%lang de
%genre Western-Familienserie um eine deutsche Siedlerstadt in Texas, 1850er Jahre
%cast philippa | Dr. Philippa Overbeck; Dr. Overbeck; Philippa | f
%cast tate     | Sheriff Cornelius Tate; Tate; Cornelius | m
%cast rosalba  | Rosalba Quintero; Rosalba | f
%cast balthasar | Balthasar Krumm; Krumm; Balthasar | m
%cast jost     | Jost | m
%cast loni     | Apollonia; Loni | f
%cast drummond | Ezekiel Drummond; Drummond; Ezekiel | m
%cast prudence | Prudence | f
%cast wesley   | Wesley | m
%cast niko     | Pastor Nikodemus; Nikodemus | m
%cast henrietta | Henrietta | f
%cast amos     | Amos | m
%cast ignacio  | Ignacio | m
%cast jubal    | Jubal; Einäugiger | m
%cast kutscher | - | m
%cast igmutter | - | f
%cast fremdling | - | m
%cast richter  | - | m
%cast einer    | - | m
%cast bildfrau | - | f

== 1
Aus der Postkutsche, die den neuen Doktor bringen soll, klettert eine [Dame](philippa) mit Arzttasche und blutbeflecktem Rock. [Philippa Overbeck](philippa) hat unterwegs dem [Kutscher](kutscher) eine Kugel aus der Schulter geholt, denn kurz vor [Neu-Birkenfeld](@neubirkenfeld) hat die Bande des [Einäugigen](jubal) den Reisenden alles Bare abgenommen. [Sheriff Cornelius Tate](tate), ein [Hüne](tate), [der](tate) den Hut nicht abnimmt, weil [er](tate) sonst gegen den Türsturz stößt, hält [sie](philippa) für die Krankenschwester. [Rosalba Quintero](rosalba), die [Wirtin](rosalba) des Saloons, lacht [ihn](tate) dafür aus und überlässt der [Ärztin](philippa) ein Zimmer über dem Tanzboden. Nur [Viehbaron](drummond) [Ezekiel Drummond](drummond) erklärt, von einem Weib lasse [er](drummond) nicht einmal [seine](drummond) Pferde kurieren.
+ travel philippa "klettert" @neubirkenfeld
- hire philippa "neuen Doktor"
- treat.past kutscher philippa "geholt"
- injure.past kutscher _ "Kugel"
- steal.past jubal _ "abgenommen"
- meet philippa tate "hält"
- help rosalba philippa "überlässt"
- reject drummond philippa "von einem Weib"

== 2
Der Bach führt kein Wasser mehr: [Drummond](drummond) hat ihn oberhalb der Stadt stauen lassen. [Schmied](balthasar) [Balthasar Krumm](balthasar), seit dem Fleckfieber [Witwer](balthasar) mit zwei [Halbwüchsigen](jost+loni), reitet zur Ranch, um mit dem [Nachbarn](drummond) ein Wort unter Männern zu sprechen, und wird von den Hunden vom Hof gejagt. [Er](balthasar) ahnt nicht, dass [seine](balthasar) [Älteste](loni) [Loni](loni) an ebendiesem Abend in ebendieser Scheune die Stiefel von [Wesley](wesley) trägt, weil die eigenen im Heu verloren gegangen sind. Der [Rancherssohn](wesley) hat [ihr](loni) einen Ring aus Hufnägeln gebogen. [Jost](jost), [ihr](loni) [Bruder](jost), hält Wache und langweilt sich.
- ill.past _ "Fleckfieber"
- die.past _ "Witwer"
- married.past _ balthasar "Witwer"
- parent balthasar jost "Halbwüchsigen"
- parent balthasar loni "Älteste"
- travel balthasar drummond "reitet"
- neighbour balthasar drummond "Nachbarn"
- quarrel? balthasar drummond "ein Wort unter Männern"
- attack drummond balthasar "gejagt"
- discover! balthasar loni+wesley "ahnt nicht"
+ affair loni wesley "im Heu"
- lose loni "verloren"
- parent drummond wesley "Rancherssohn"
+ gift wesley loni "Ring"
- sibling jost loni "Bruder"
- help jost loni+wesley "Wache"

== 3
Ein Planwagen hält vor der Schmiede, und ein [Fräulein](henrietta) aus [Bremen](@bremen) zeigt einen Stapel Briefe vor, unterschrieben: [Ihr](henrietta) ergebener [B. Krumm](balthasar). [Henrietta](henrietta) ist gekommen, um zu heiraten. [Balthasar](balthasar) hat in [seinem](balthasar) Leben keine Zeile an [sie](henrietta) geschrieben! Die [Verfasserin](loni) sitzt puterrot am Blasebalg: [Apollonia](loni) fand, der [Vater](balthasar) brauche jemanden, der [ihm](balthasar) die Knöpfe annäht. Zutiefst blamiert will die [Braut](henrietta) auf der Stelle umkehren, doch die nächste Kutsche geht in vier Wochen. [Amos](amos), freigelassener [Zimmermann](amos) und [Krumms](balthasar) treuester [Kumpan](amos), zimmert derweil eine Schulbank: Eine Lehrerin, meint [er](amos), könne die Stadt noch besser gebrauchen als eine Gattin.
- travel henrietta "hält"
- wedding? balthasar henrietta "heiraten"
+ betray.past loni balthasar+henrietta "Verfasserin"
- create! balthasar "keine Zeile"
- create.past loni "Briefe"
- parent balthasar loni "Vater"
- sad henrietta "blamiert"
- travel? henrietta "umkehren"
- friend amos balthasar "Kumpan"
- create amos "zimmert"
- hire? henrietta "Lehrerin"

== 4
Auf der Drummond-Ranch wütet das gelbe Fieber. [Prudence](prudence), die [Frau](prudence) des Hauses, glüht seit drei Tagen, aber [Ezekiel](drummond) duldet nur Gebete von [Pastor Nikodemus](niko) an [ihrem](prudence) Lager. Nachts schleust [Wesley](wesley) [Dr. Overbeck](philippa) durch die Räucherkammer zu [seiner](wesley) [Mutter](prudence). Während die [Ärztin](philippa) Umschläge wechselt, vertraut die [Fiebernde](prudence) [ihr](philippa) an, was außer [ihr](prudence) nur der [Pastor](niko) weiß: [Ignacio](ignacio), der stille [Vaquero](ignacio), ist [Drummonds](drummond) eigen Fleisch und Blut, gezeugt mit der [Köchin](igmutter). In der Stadt gibt [Henrietta](henrietta) die erste Unterrichtsstunde, und [Balthasar](balthasar) schleicht verdächtig oft am Fenster vorbei.
+ ill prudence "glüht"
- married drummond prudence "Frau des Hauses"
- help niko prudence "Gebete"
- help wesley philippa+prudence "schleust"
- parent prudence wesley "Mutter"
- treat prudence philippa "Umschläge"
+ reveal prudence philippa "vertraut"
- discover.past niko drummond+ignacio "weiß"
- parent drummond ignacio "Fleisch und Blut"
- affair.past drummond igmutter "gezeugt"
- parent igmutter ignacio "Köchin"
- hire henrietta "erste Unterrichtsstunde"
- love.start balthasar henrietta "schleicht"

== 5
[Prudence](prudence) hat den Morgen nicht mehr gesehen. Blind vor Gram schiebt [Drummond](drummond) es auf die Tinkturen der [Doktorin](philippa) und nennt [sie](philippa) am offenen Sarg eine Giftmischerin. [Philippa](philippa), an [die](philippa) sich am Vorabend noch alle Hände klammerten, steht am Friedhofstor allein, bis ein langer Schatten neben [ihr](philippa) haltmacht. [Tate](tate) sagt nichts, aber diesmal hat [er](tate) den Hut in der Hand. [Loni](loni) möchte [ihren](loni) [Liebsten](wesley) trösten; [Wesley](wesley), zerrissen zwischen Trauer und schlechtem Gewissen, schickt [sie](loni) fort. [Er](wesley) selbst habe die [Mörderin](philippa) ins Haus gelassen, schluchzt [er](wesley) bei [Ignacio](ignacio) im Stall.
+ die prudence "nicht mehr gesehen"
- sad drummond prudence "Gram"
+ accuse drummond philippa "Giftmischerin"
- sad philippa "allein"
- help tate philippa "neben ihr"
- help? loni wesley "trösten"
- couple loni wesley "Liebsten"
- sad wesley prudence "Trauer"
- reject wesley loni "fort"
- kill? philippa prudence "Mörderin"
- reveal wesley ignacio "schluchzt"

== 6
Mit Fackeln und einem Strick ziehen [Drummonds](drummond) Männer vor den Saloon. [Rosalba](rosalba) empfängt sie auf der Veranda, die Flinte im Anschlag, neben [ihr](rosalba) die [Lehrerin](henrietta) mit der Schulglocke und [Amos](amos) mit dem Beil. Als trotzdem [einer](einer) die Treppe erklimmt, schießt der [Sheriff](tate) [ihm](einer) den Hut vom Kopf. „Der Nächste trägt keinen.“ [Nikodemus](niko) findet endlich [seine](niko) Stimme und bezeugt, dass die [Verstorbene](prudence) ohnehin nicht zu retten war. Die Meute zerstreut sich. Im Tumult ist allerdings ein [Halbwüchsiger](jost) abhandengekommen: [Jost](jost), [der](jost) sich seit Monaten weit fort träumt, sitzt hinter einem [Mann](jubal) mit Augenklappe im Sattel.
- attack? drummond philippa "Strick"
+ rescue amos+henrietta+rosalba philippa "Flinte im Anschlag"
- attack tate einer "schießt"
- reveal niko _ "bezeugt"
- help niko philippa "bezeugt"
- die.past prudence "Verstorbene"
+ flee jost "abhandengekommen"
- travel? jost "träumt"

== 7
[Balthasar](balthasar) reitet drei Tage lang jede Schlucht ab und kehrt mit nichts als der Mundharmonika [seines](balthasar) [Sohnes](jost) zurück. [Henrietta](henrietta) kocht [ihm](balthasar) Kaffee, näht [ihm](balthasar) ungefragt die Knöpfe an und verpasst darüber, ganz ohne Versehen, die Kutsche. Beim [Banditenführer](jubal) lernt der [Ausreißer](jost) schießen. [Jubal](jubal), so heißt der [Einäugige](jubal) unter seinesgleichen, behandelt [ihn](jost) wie den Sohn, den [er](jubal) nie hatte, und zeigt [ihm](jost) das Bild einer [Frau](bildfrau), [die](bildfrau) [ihm](jubal) einst davongelaufen sei. Das Gesicht kommt [Jost](jost) bekannt vor. Wo hat [er](jost) diese strengen Augenbrauen schon gesehen?
- investigate balthasar jost "reitet"
- return balthasar "kehrt"
- find balthasar "Mundharmonika"
- parent balthasar jost "Sohnes"
+ help henrietta balthasar "näht"
- travel! henrietta "verpasst"
- advisor jubal jost "lernt"
- flee.past jost "Ausreißer"
- reveal jubal jost "zeigt"
+ breakup.past bildfrau jubal "davongelaufen"
- discover? jost bildfrau "bekannt"

== 8
Zahltag in [Neu-Birkenfeld](@neubirkenfeld): Am helllichten Mittag räumt die Bande das Bankhaus aus. Unter einem der Halstücher blitzt eine Zahnlücke hervor, und [Loni](loni) schreit [ihrem](loni) kleinen [Bruder](jost) entgegen, [er](jost) solle absteigen. [Er](jost) zögert. Diesen Augenblick nutzt [Amos](amos), um [ihm](jost) in die Zügel zu fallen, und eine Kugel, die aus [Jubals](jubal) Lauf kommt, streckt den [Zimmermann](amos) nieder. Auf dem Küchentisch der Schmiede kämpft [Dr. Overbeck](philippa) sechs Stunden um [ihn](amos); [Henrietta](henrietta) hält die Lampe, [Krumm](balthasar) die Hand [seines](balthasar) besten [Freundes](amos). Im Morgengrauen verlangt der [Totgeglaubte](amos) nach Maisbrot.
+ steal jubal _ "räumt"
- discover loni jost "Zahnlücke"
- sibling jost loni "Bruder"
+ injure amos jubal "streckt"
- treat amos philippa "kämpft"
- help henrietta philippa "Lampe"
- help balthasar amos "Hand"
- friend amos balthasar "besten Freundes"
- die! amos "Totgeglaubte"
+ recover amos "Maisbrot"

== 9
[Tate](tate) schwingt sich mit sechs Freiwilligen in den Sattel, unter ihnen [Wesley](wesley) und [Ignacio](ignacio). Am Lagerfeuer zieht der [Vaquero](ignacio) ein Medaillon hervor, das [ihm](ignacio) die sterbende [Köchin](igmutter) gab: Es zeigt das Brandzeichen der Drummonds. [Pastor Nikodemus](niko), von [ihm](ignacio) zur Rede gestellt, kann die Beichte nicht länger für sich behalten. So begreifen zwei [Burschen](ignacio+wesley), [die](ignacio+wesley) gemeinsam reiten gelernt haben, dass [sie](ignacio+wesley) [Brüder](ignacio+wesley) sind. [Wesley](wesley) lacht vor Glück, der [andere](ignacio) spuckt ins Feuer. Auf der Ranch stellt [Ezekiel](drummond) unterdessen fest, wie laut ein leeres Haus ist.
- travel ignacio+tate+wesley "Sattel"
- gift.past igmutter ignacio "gab"
- die.past igmutter "sterbende"
- quarrel ignacio niko "zur Rede"
+ reveal niko ignacio+wesley "Beichte"
+ discover ignacio+wesley "begreifen"
- sibling ignacio wesley "Brüder"
- happy wesley "Glück"
- sad ignacio "spuckt"
- sad drummond "leeres Haus"

== 10
Der [Einäugige](jubal) dreht den Spieß um. Während die Verfolger im Canyon irren, sprengt [er](jubal) in die fast wehrlose Stadt und zerrt die [Ärztin](philippa) aus [ihrer](philippa) Praxis aufs Pferd. [Jost](jost), [der](jost) die strengen Augenbrauen endlich wiedererkannt hat, hört in der Höhle mit, wie der [Anführer](jubal) [sie](philippa) „[meine](jubal) [Angetraute](philippa)“ nennt. Es stimmt: In [Baltimore](@baltimore), in einem anderen Leben, hat [Philippa](philippa) [Jubal](jubal) das Jawort gegeben. Als [er](jubal) zu prügeln begann, nahm [sie](philippa) [ihm](jubal) mit dem Skalpell das Auge und das nächste Schiff. „[Du](philippa) hast gesagt, [er](jubal) sei tot“, flüstert der [Junge](jost). Gesagt habe [sie](philippa) es, antwortet [sie](philippa). Gehofft auch.
+ abduct jubal philippa "zerrt"
- discover jost philippa "wiedererkannt"
- discover jost jubal+philippa "hört"
- married jubal philippa "Angetraute"
+ wedding.past jubal philippa "Jawort"
- attack.past jubal philippa "prügeln"
- injure.past jubal philippa "das Auge"
- flee.past philippa jubal "Schiff"
- die! jubal "tot"
- betray.past philippa _ "gesagt"
- die? jubal "Gehofft"

== 11
Mit verbundenen Augen, so hat man es [ihm](jost) beigebracht, findet [Jost](jost) den Weg aus der Höhle. [Er](jost) schneidet [Philippas](philippa) Fesseln durch und schickt [sie](philippa) auf [seinem](jost) Pony ins Tal, selbst bleibt [er](jost) zurück. In der Kapelle besiegelt [Nikodemus](niko) zur selben Stunde, was längst beschlossen war: [Loni](loni), mit Hufnagel am Finger, wird [Wesleys](wesley) [Frau](loni), ohne Segen der [Väter](balthasar+drummond), mit [Ignacio](ignacio) und [Rosalba](rosalba) als Zeugen. [Drummond](drummond) reißt zu spät die Tür auf. [Er](drummond) enterbt den [Bräutigam](wesley) noch vor dem Altar; [der](wesley) zuckt die Achseln und zieht in die Kammer über der Schmiede.
+ rescue jost philippa "schneidet"
- help jost philippa "Pony"
+ wedding loni wesley "besiegelt"
- advisor ignacio+rosalba loni+wesley "Zeugen"
- lose wesley drummond "enterbt"
- parent balthasar loni "Väter"
- parent drummond wesley "Väter"
- move wesley "zieht"

== 12
[Tate](tate) findet die [Geflohene](philippa) halb verdurstet am Flussbett. Unterwegs erzählt [Philippa](philippa) [ihm](tate) alles, auch das mit dem Skalpell, auch das mit dem Trauschein. [Er](tate) schweigt bis zur Stadtgrenze. Dann fragt [er](tate), ob eine verheiratete Frau wohl einen Spaziergang machen dürfe, sonntags, am Damm entlang. [Sie](philippa) dürfe, sagt [sie](philippa), sobald der [Witwenmacher](jubal) hinter Gittern sitze. [Henrietta](henrietta) bringt [Amos](amos) das Lesen bei und bekommt dafür ein Bücherregal. [Balthasar](balthasar) sieht [die zwei](amos+henrietta) die Köpfe zusammenstecken und schlägt den ganzen Nachmittag auf kaltes Eisen ein.
+ find tate philippa "findet"
- flee.past philippa jubal "Geflohene"
- ill philippa "verdurstet"
+ reveal philippa tate "erzählt"
- married jubal philippa "Trauschein"
- date? philippa tate "Spaziergang"
- arrest? _ jubal "hinter Gittern"
- advisor henrietta amos "bringt"
- gift amos henrietta "Bücherregal"
- jealous balthasar amos "kaltes Eisen"

== 13
[Jubal](jubal) kommt bei Sonnenuntergang, um zu holen, was [ihm](jubal) gehört. [Jost](jost) stolpert geknebelt vor [seinem](jubal) Pferd her: [er](jost) gegen die [Frau](philippa). Auf der leeren Hauptstraße legt der [Sheriff](tate) den Stern ab und die Waffe, um dem [Jungen](jost) Zeit zu kaufen, und fängt sich eine Kugel in den Schenkel. Den zweiten Schuss gibt der [Bandit](jubal) nicht mehr ab. Aus dem Fenster über dem Tanzboden hat [Rosalba](rosalba) genau einmal gefeuert, und wo das gute Auge war, ist keines mehr. [Krumm](balthasar) schließt [seinen](balthasar) [Jungen](jost) in die Arme, bis [diesem](jost) die Luft wegbleibt. Über das Strafmaß, brummt [Tate](tate) vom Boden, rede man morgen.
- abduct jubal jost "geknebelt"
- abduct? jubal philippa "zu holen"
- return jubal "kommt"
+ injure tate jubal "Schenkel"
- rescue? tate jost "Zeit zu kaufen"
+ kill rosalba jubal "gefeuert"
- reconcile balthasar jost "in die Arme"
- parent balthasar jost "seinen Jungen"

== 14
Der [Kreisrichter](richter) lässt Gnade walten: Ein Jahr Arbeit am Damm, lautet [Josts](jost) Urteil, nämlich an dessen Abriss. Denn [Drummond](drummond) ist vor dem Grab [seiner](drummond) [Frau](prudence) zusammengebrochen, und wer [ihn](drummond) heimtrug, war ausgerechnet [Ignacio](ignacio). „[Sohn](ignacio)“, hat der [Alte](drummond) gesagt, zum ersten Mal. Am selben Tag fließt das Wasser wieder. [Balthasar](balthasar) schreibt [seinen](balthasar) allerersten Brief, fünf Zeilen, viele Kleckse; [Henrietta](henrietta) korrigiert die Rechtschreibung und willigt ein. Auf dem Damm spazieren ein [Hinkender](tate) und eine [Witwe](philippa), als aus Osten ein [Fremdling](fremdling) mit Messlatten naht. Mitten durch die Stadt, sagt [er](fremdling) höflich, werde die Eisenbahn gehen.
- help richter jost "Gnade"
- married.past drummond prudence "Frau"
- die.past prudence "Grab"
- sad drummond prudence "zusammengebrochen"
- help ignacio drummond "heimtrug"
+ parent drummond ignacio "Sohn"
- reconcile drummond ignacio "zum ersten Mal"
- create balthasar "schreibt"
+ propose balthasar henrietta "Brief"
- help henrietta balthasar "korrigiert"
+ engaged.start balthasar henrietta "willigt"
- date philippa tate "spazieren"
- injure.past tate "Hinkender"
- married.past jubal philippa "Witwe"
- die.past jubal "Witwe"
- travel fremdling "naht"
- reveal fremdling philippa+tate "sagt er"
