%series Tod in der Steillage
%lang de
%genre regional crime series in a Moselle wine village, overview of a TV magazine, laconic
%cast britta | Britta Schmitz-Lehnert; Britta | f
%cast tarik | Tarik Bozkurt; Bozkurt; Tarik | m
%cast alfons | Alfons Kirch; Kirch; Alfons | m
%cast hedwig | Hedwig Kirch; Hedwig | f
%cast lutz | Lutz Kirch; Lutz | m
%cast wenzel | Wenzel | m
%cast polin | Bożena | f
%cast pfarrer | - | m
%cast kellermeister | Edi Treis; Treis | m
%cast apotheker | - | m
%cast exmann | Rolf | m
%cast kind | Emmi | f
%cast gutachter | - | m
%cast braut | Yvette | f
%cast staatsanwalt | - | m

== 1 Auslese
[Kommissarin Britta Schmitz-Lehnert](britta) lässt sich nach der Scheidung von [Rolf](exmann) aus [Köln](@koeln) ins Moseldorf [Senheim](@senheim) versetzen. Der erste Tag bringt gleich eine Leiche: [Winzer](alfons) [Alfons Kirch](alfons) liegt am Fuß der Steillage, die Rebschere in der Brust. [Ihr](britta) neuer [Partner](tarik) [Tarik Bozkurt](tarik), [der](tarik) hier aufgewachsen ist, verhört [Hedwig](hedwig), die [Frau](hedwig) des [Toten](alfons). Die [Winzerin](hedwig) weint nicht. [Ihr](hedwig) jüngerer [Sohn](lutz) [Lutz](lutz) schon; [sein](lutz) [Bruder](wenzel) [Wenzel](wenzel) ist seit der Nacht unauffindbar.
- divorce.past britta exmann "Scheidung"
- move britta "versetzen" @senheim
+ kill _ alfons "Rebschere"
- colleague britta tarik "Partner"
- investigate tarik hedwig "verhört"
- married alfons hedwig "Frau"
- parent hedwig lutz "Sohn"
- sibling lutz wenzel "Bruder"
- flee wenzel "unauffindbar"

== 2 Trockenbeeren
Der verschwundene [Sohn](wenzel) taucht betrunken im Beichtstuhl auf und redet auf den [Pfarrer](pfarrer) ein, [der](pfarrer) anschließend eine Aussage verweigert. [Bozkurt](tarik) nimmt [Wenzel](wenzel) mit. Unterdessen steht [Brittas](britta) [Ex](exmann) mit der gemeinsamen [Tochter](kind) vor der Tür, weil [er](exmann) angeblich eine Dienstreise hat. Die achtjährige [Emmi](kind) findet im Garten der Pension eine blutige Schürze. Sie gehört der [Erntehelferin](polin), [die](polin) seit zwölf Jahren zu den [Kirchs](alfons+hedwig) kommt.
- return wenzel "taucht"
- reveal? wenzel pfarrer "redet"
- arrest tarik wenzel "nimmt"
- ex britta exmann "Ex"
- parent britta+exmann kind "Tochter"
+ find kind "blutige Schürze"
- boss alfons+hedwig polin "Erntehelferin"

== 3 Die Polin
Die [Erntehelferin](polin) heißt [Bożena](polin), ist nach [Cochem](@cochem) geflohen und wird dort in der Apotheke gestellt. Der [Apotheker](apotheker) versteckt [sie](polin) noch im Giftschrankzimmer, da hat [Britta](britta) [sie](polin) schon gesehen. Das Blut stamme von einem Kaninchen, behauptet die [Verdächtige](polin). Das Labor gibt [ihr](polin) recht. [Tarik](tarik) wirft [seiner](tarik) [Kollegin](britta) Übereifer vor, die [Kölnerin](britta) [ihm](tarik) Vetternwirtschaft: [Er](tarik) hat als Junge mit den [Brüdern](lutz+wenzel) Fußball gespielt. Der [ältere](wenzel) [der beiden](lutz+wenzel) muss mangels Beweisen aus der Zelle entlassen werden.
- flee polin "geflohen" @cochem
- arrest _ polin "gestellt"
- help apotheker polin "versteckt"
- kill! polin alfons "Kaninchen"
+ quarrel britta tarik "wirft"
- colleague britta tarik "Kollegin"
- friend.past lutz+wenzel tarik "Fußball"
- sibling lutz wenzel "Brüdern"
- rescue _ wenzel "entlassen"

== 4 Kellerluft
[Edi Treis](kellermeister) ist der [Kellermeister](kellermeister). [Treis](kellermeister) liegt im Gärkeller. Kohlendioxid riecht man nicht. Eine [Frau](polin) zerrt [Treis](kellermeister) ans Licht. Es ist [Bożena](polin). Im Krankenhaus kommt [Treis](kellermeister) zu sich. Die Lüftung war abgestellt. Wer stellt eine Lüftung ab? [Lutz](lutz) hat keine Ahnung. [Wenzel](wenzel) hat einen Schlüssel. [Hedwig](hedwig) hat einen zweiten. [Emmi](kind) malt alles auf. Für [Emmi](kind) ist [Bożena](polin) eine Heldin. [Britta](britta) bittet die [Heldin](polin) um Verzeihung. [Bożena](polin) nickt.
+ attack _ kellermeister "abgestellt"
+ rescue polin kellermeister "zerrt"
- recover kellermeister "zu sich"
- reconcile britta polin "nickt"

== 5 Glykol
Ein [Gutachter](gutachter) aus [Mainz](@mainz) findet in Fass elf etwas, das in keinen Wein gehört. [Kirch](alfons) hat, so scheint es, jahrelang gepanscht. Der gerettete [Kellermeister](kellermeister) schiebt alles auf den [Verstorbenen](alfons), doch [Britta](britta) traut [ihm](kellermeister) nicht. In der Nacht fackelt jemand den Schuppen mit den Akten ab. Wieder ist der [Gutachter](gutachter) vor Ort, diesmal mit Brandwunden an beiden Händen. [Tarik](tarik) fährt [ihn](gutachter) in die Klinik und erfährt nebenbei, dass [Hedwig](hedwig) [ihm](gutachter) Geld geboten hat, wenn [er](gutachter) schweigt.
+ discover gutachter "findet"
- betray.past alfons _ "gepanscht"
- rescue.past polin kellermeister "gerettete"
- accuse kellermeister alfons "schiebt"
- injure gutachter "Brandwunden"
+ discover tarik hedwig "erfährt"
- gift? hedwig gutachter "Geld geboten"

== 6 Hochzeit mit Hindernissen
[Lutz](lutz) will [Yvette](braut) aus der Nachbargemeinde heiraten, drei Wochen nach der Beerdigung des [Vaters](alfons). Die [Witwe](hedwig) ist empört, der große [Bruder](wenzel) erst recht: [Yvette](braut) war bis zum Sommer [seine](wenzel) [Freundin](braut). In der Sakristei gehen die [Söhne](lutz+wenzel) des [Ermordeten](alfons) mit Kerzenständern aufeinander los. Als der [Pfarrer](pfarrer) dazwischengeht, bekommt [er](pfarrer) einen ab und fällt in Ohnmacht. Getraut wird trotzdem, und zwar vom Aushilfsdiakon.
- die.past alfons "Beerdigung"
- parent alfons lutz+wenzel "Vaters"
- married.past alfons hedwig "Witwe"
- sad hedwig "empört"
- couple.past braut wenzel "Freundin"
- sibling lutz wenzel "Bruder"
+ attack lutz wenzel "aufeinander los"
- injure pfarrer lutz+wenzel "bekommt"
+ wedding braut lutz "Getraut"

== 7 Was der Pfarrer hörte
Mit einer Platzwunde an der Stirn kommt der [Geistliche](pfarrer) zur [Kommissarin](britta). Das Beichtgeheimnis ist heilig, deshalb spricht [er](pfarrer) nur von dem, was [ihm](pfarrer) außerhalb des Beichtstuhls zugetragen wurde: Die frischgebackene [Ehefrau](braut) des jüngeren [Kirch](lutz) habe sich in der Mordnacht von einem Auto mit Kölner Kennzeichen absetzen lassen. [Britta](britta) kennt das Kennzeichen. Es gehört dem [Vater](exmann) von [Emmi](kind). [Sie](britta) schläft nicht. Am Morgen zieht [Tarik](tarik) die befangene [Kollegin](britta) vom Fall ab, obwohl [die beiden](britta+tarik) sich eben erst angefreundet hatten.
+ reveal pfarrer britta "zugetragen"
- married braut lutz "Ehefrau"
- discover britta exmann "kennt"
- parent exmann kind "Vater"
- colleague britta tarik "Kollegin"
+ quit britta tarik "zieht"
- friend britta tarik "angefreundet"

== 8 Dienstreise
[Rolf](exmann) streitet erst alles ab. Dann räumt [er](exmann) ein, was der [Apotheker](apotheker) aus [Cochem](@cochem) längst zu Protokoll gegeben hat: [Er](exmann) und die jetzige [Frau Kirch](braut) hatten ein Zimmer über der Apotheke. Die Dienstreise war [Yvette](braut). [Brittas](britta) früherer [Mann](exmann) hat für die Mordnacht somit ein Alibi, der gehörnte [Wenzel](wenzel) jedoch ein zweites Motiv. Als [Bozkurt](tarik) [ihn](wenzel) holen will, hängt der alte [Jugendfreund](wenzel) im Weinberg an einem Rebdraht. [Tarik](tarik) schneidet [ihn](wenzel) in letzter Sekunde los.
- reveal exmann tarik "räumt"
+ affair.past braut exmann "Zimmer über der Apotheke"
- ex britta exmann "früherer Mann"
- kill! exmann alfons "Alibi"
- cheat.past braut wenzel "gehörnte"
- arrest? tarik wenzel "holen"
- friend.past tarik wenzel "Jugendfreund"
+ rescue tarik wenzel "schneidet"

== 9 Koma
[Wenzel](wenzel) wacht nicht auf. An [seinem](wenzel) Bett sitzt [Bożena](polin), [die](polin) [ihn](wenzel) seit [seinem](wenzel) zehnten Lebensjahr kennt, und summt. [Lutz](lutz), von [seiner](lutz) [Braut](braut) bitter enttäuscht, wirft [ihre](braut) Koffer in die Mosel. Für den [Staatsanwalt](staatsanwalt) steht der [Mörder](wenzel) fest: Der [Erhängte](wenzel) hat sich mit der Tat selbst gerichtet. Die suspendierte [Kommissarin](britta) glaubt nicht daran, denn auf dem Rebdraht sind keine Fingerabdrücke, auch keine des [Opfers](wenzel). [Emmi](kind) lässt heimlich den [Kellermeister](kellermeister) in die Pension, [der](kellermeister) angeblich einen Brief bringt.
- ill wenzel "wacht nicht auf"
- help polin wenzel "summt"
- sad lutz braut "enttäuscht"
+ breakup lutz braut "Koffer"
- accuse staatsanwalt wenzel "Mörder"
- quit.past britta "suspendierte"
- betray kellermeister kind "angeblich"

== 10 Emmi
[Britta](britta) kommt vom Einkauf, und das Zimmer [ihrer](britta) [Tochter](kind) ist leer. Im Bett liegt statt der [Achtjährigen](kind) eine Flasche aus Fass elf. Der [Kindesvater](exmann) rast aus [Köln](@koeln) herbei; die früheren [Eheleute](britta+exmann) schreien sich an und suchen dann Hand in Hand den Hang ab. [Tarik](tarik) stellt der [Witwe](hedwig) die Pistole auf den Küchentisch: Ein Wort, [Hedwig](hedwig), oder [er](tarik) vergisst sich. [Sie](hedwig) nennt den alten Schieferstollen. Dort hockt der [Mann](kellermeister), [den](kellermeister) [Bożena](polin) einst ans Licht gezerrt hat, mit dem [Mädchen](kind) im Dunkeln.
- parent britta kind "Tochter"
- parent exmann kind "Kindesvater"
- married.past britta exmann "Eheleute"
- quarrel britta exmann "schreien"
- investigate britta+exmann kind "suchen"
- threaten tarik hedwig "Pistole"
- reveal hedwig tarik "nennt"
- rescue.past polin kellermeister "gezerrt"
+ abduct kellermeister kind "hockt"

== 11 Schiefer
[Edi Treis](kellermeister) hat [seine](kellermeister) Lüftung damals selbst zugedreht, um wie ein Opfer auszusehen. Nun verlangt [er](kellermeister) ein Boot und zwei Stunden Vorsprung. Statt der Polizei kommt die [Polin](polin) in den Stollen, allein, mit Suppe. [Sie](polin) setzt sich neben [ihn](kellermeister), redet von [ihrem](polin) toten [Arbeitgeber](alfons), und als [er](kellermeister) den Löffel nimmt, stößt [sie](polin) [ihm](kellermeister) den Topf ins Gesicht. [Emmi](kind) rennt. Verbrüht und blind stolpert der [Entführer](kellermeister) dem [Staatsanwalt](staatsanwalt) in die Arme, [der](staatsanwalt) zum ersten Mal Handschellen anlegt und sie verkehrt herum hält.
- betray.past kellermeister _ "selbst zugedreht"
- boss.past alfons polin "Arbeitgeber"
- attack polin kellermeister "stößt"
+ flee kind kellermeister "rennt"
- injure kellermeister polin "Verbrüht"
- abduct.past kellermeister kind "Entführer"
+ arrest staatsanwalt kellermeister "Handschellen"

== 12 Bodensatz
Das Geständnis dauert vier Minuten. [Treis](kellermeister) hat gepanscht, nicht der [Chef](alfons); als der alte [Kirch](alfons) dahinterkam und [ihn](kellermeister) rauswarf, stach [Treis](kellermeister) zu. [Hedwig](hedwig) hat es gesehen und geschwiegen. Warum? Weil der [Kellermeister](kellermeister) seit dreißig Jahren [ihr](hedwig) [Geliebter](kellermeister) ist. Der [Apotheker](apotheker), [der](apotheker) die Mittelchen lieferte, wird an der Ladentheke verhaftet, die [Winzerin](hedwig) am Grab [ihres](hedwig) [Mannes](alfons). Im Krankenhaus schlägt [Wenzel](wenzel) die Augen auf und fragt als Erstes nach [seinem](wenzel) [Bruder](lutz).
- betray.past kellermeister alfons "gepanscht"
- discover.past alfons kellermeister "dahinterkam"
- boss.past alfons kellermeister "Chef"
- quit.past kellermeister alfons "rauswarf"
+ kill.past kellermeister alfons "stach"
- discover.past hedwig kellermeister "gesehen"
+ affair hedwig kellermeister "Geliebter"
- arrest _ apotheker "verhaftet"
- arrest _ hedwig "am Grab"
- married.past alfons hedwig "Mannes"
- recover wenzel "Augen auf"
- sibling lutz wenzel "Bruder"

== 13 Jungfernwein
Ein Jahr danach. Der halb gelähmte [Wenzel](wenzel) und der verlassene [Lutz](lutz) führen das Gut gemeinsam; [Betriebsleiterin](polin) ist die frühere [Erntehelferin](polin). [Yvette](braut) lebt mit [Rolf](exmann) in [Köln](@koeln) und langweilt sich. Der [Pfarrer](pfarrer) segnet den neuen Jahrgang und verträgt ihn nicht. [Britta](britta), längst wieder im Dienst, hat [ihre](britta) Dachwohnung gegen das Haus [ihres](britta) [Kollegen](tarik) getauscht, [Emmis](kind) Schaukel inbegriffen. Ob das nun schon etwas heißt, fragt die [Kleine](kind). [Bozkurt](tarik) wird rot. Die [Kommissarin](britta) zählt Flaschen.
- ill wenzel "gelähmt"
- colleague lutz wenzel "führen"
- boss polin _ "Betriebsleiterin"
- couple braut exmann "lebt"
+ move britta+kind tarik "getauscht"
- colleague britta tarik "Kollegen"
- love? britta tarik "etwas heißt"
