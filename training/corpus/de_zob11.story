%series Hausgemeinschaft Orion
%lang de
%genre Science-Fiction-WG auf einer Mondstation, streaming blurbs, warm and gossipy
%cast pia      | Pia Lorentz; Pia | f
%cast malik    | Malik Said; Malik | m
%cast otis     | Otis Grün; Otis; Grün | m
%cast wanda    | Wanda Grün; Wanda | f
%cast zhen     | Zhen | n
%cast fabrice  | Fabrice Loup; Fabrice; Loup | m
%cast greta    | Greta Stahl; Stahl; Greta | f
%cast lotte    | Lotte Lorentz; Lotte | f
%cast ivo      | Ivo | m
%cast putz     | Rudi | m
%cast kleine   | Luna | f
%cast elvira   | Elvira | f

== 1 Schwerelos
Auf der Mondstation [Orion](@orion) teilen sich fünf [Leute](malik+otis+pia+wanda+zhen) eine Küche, zwei Duschen und zu wenig Sauerstoff. [Pia Lorentz](pia), [Botanikerin](pia), ist die [Neue](pia), und im Bett gegenüber schnarcht der [Mensch](malik), den [sie](pia) am wenigsten erwartet hätte: [Malik Said](malik), [ihr](pia) [Verlobter](malik) von vor sechs Jahren, [der](malik) damals nicht zum Standesamt erschien. Das [Ehepaar Grün](otis+wanda) hat ein Zimmer für sich und zankt dort durch die Lüftung. [Zhen](zhen) kocht für alle, schweigt viel und ahnt mehr. Bei [Greta Stahl](greta), der [Stationsleiterin](greta), darf niemand klagen, und so klagt auch niemand.
- housemate malik+otis+wanda+zhen pia "teilen"
- hire pia "Neue"
- engaged.past malik pia "Verlobter"
- ex malik pia "Verlobter"
+ breakup.past malik pia "nicht zum Standesamt"
- married otis wanda "Ehepaar"
- quarrel otis wanda "zankt"
- help zhen malik+otis+pia+wanda "kocht"
- boss greta malik+otis+pia+wanda+zhen "Stationsleiterin"

== 2 Salat
Im Gewächshaus wächst der Salat doppelt so schnell, und [Wanda](wanda) stiehlt welchen, weil [sie](wanda) heimlich für zwei isst: Nur [Pia](pia), [die](pia) die Köpfe zählt, kommt dahinter. [Wanda](wanda) bittet [sie](pia), [ihrem](wanda) [Mann](otis) nichts zu sagen, denn [der](otis) sei zeugungsunfähig, wie [sie beide](otis+wanda) vor dem Start unterschrieben hätten. Wer dann der [Vater](fabrice) ist, will [sie](wanda) erst recht nicht verraten. Der neue [Pilot](fabrice) der Fähre, [Fabrice Loup](fabrice), küsst jeder Frau die Hand und [Zhen](zhen) auch. [Malik](malik) repariert unterdessen [Pias](pia) Lampe, ohne dass [sie](pia) [ihn](malik) darum gebeten hätte, und wird zum Dank hinausgeworfen.
- steal wanda _ "stiehlt"
+ pregnant wanda "für zwei"
- discover pia wanda "dahinter"
- married otis wanda "Mann"
- betray wanda otis "nichts zu sagen"
- reveal! wanda pia "nicht verraten"
- hire fabrice "neue Pilot"
- flirt fabrice zhen "küsst"
- help malik pia "repariert"
- reject pia malik "hinausgeworfen"

== 3 Der Handkuss
Zwei Wochen später kommt die Fähre mit Post und einer jungen [Frau](lotte), [die](lotte) [Pia](pia) um den Hals fällt: [Lotte](lotte), [ihre](pia) kleine [Schwester](lotte), soll den Funkraum übernehmen. Als [Lotte](lotte) den [Piloten](fabrice) sieht, fällt [ihr](lotte) die Kiste aus der Hand, denn mit [ihm](fabrice) hat [sie](lotte) vor Jahren in [Marseille](@marseille) einen Sommer verbracht. [Fabrice](fabrice) tut, als kenne [er](fabrice) [sie](lotte) nicht. In der Nacht liest [Wanda](wanda) im Gewächshaus die Auswertung [ihres](wanda) Blutbildes und heult. [Otis](otis) findet [sie](wanda) dort, und [er](otis), [der](otis) noch nie getröstet hat, tröstet. [Malik](malik) sieht [beide](otis+wanda) und hält es für Liebe.
- travel lotte "kommt" @orion
- sibling lotte pia "Schwester"
- hire lotte "übernehmen"
- affair.past fabrice lotte "einen Sommer"
+ betray fabrice lotte "tut, als kenne"
- sad wanda "heult"
- find otis wanda "findet"
- help otis wanda "tröstet"#2
- love! otis wanda "hält es für Liebe"

== 4 Kurzer Tag
[Pia](pia) küsst [Malik](malik). [Sie](pia) hat es nicht geplant. [Er](malik) hat es geplant. [Beide](malik+pia) schweigen danach drei Tage. [Zhen](zhen) deckt trotzdem für zwei. [Otis](otis) sagt zu [Wanda](wanda): „[Wir](otis+wanda) werden ein [Kind](kleine) haben.“ [Wanda](wanda) nickt. Wahr ist es trotzdem nicht. Auf [Otis](otis) wartet nur eine Lüge. [Lotte](lotte) wirft eine Tasse nach [Fabrice](fabrice). Die Tasse schwebt. [Fabrice](fabrice) lacht. Da lacht auch [Lotte](lotte). [Greta](greta) schreibt eine Verwarnung an [Loup](fabrice). Mut hat [Greta](greta). An die Tür von [Fabrice](fabrice) klopft [sie](greta) selbst.
+ kiss malik pia "küsst"
- parent! otis kleine "Wahr ist es"
- betray wanda otis "Lüge"
- attack lotte fabrice "wirft"
- reconcile fabrice lotte "lacht auch"
- threaten greta fabrice "Verwarnung"
- date fabrice greta "klopft"

== 5 Der Ring
Der [Putzmann](putz), [den](putz) alle nur den [Juwelier](putz) nennen, weil [er](putz) auf der Erde einer war, findet im Abfluss einen Ring mit eingraviertem F und L. [Er](putz) gibt ihn [Greta](greta), seit der Nacht der offenen Tür nicht gut auf Fremde zu sprechen, und [Greta](greta) begreift: [Ihr](greta) [Liebhaber](fabrice) war mit der [Funkerin](lotte) einmal verlobt. [Sie](greta) stellt [Fabrice](fabrice) vor der ganzen Schicht bloß und setzt [ihn](fabrice) vor die Schleuse, bildlich gesprochen. [Lotte](lotte) triumphiert nicht lange. Die [Schwester](pia), frisch verliebt in den alten [Verlobten](malik), hat keine Zeit für [ihren](lotte) Kummer.
- find putz "findet"
- gift putz greta "gibt"
- affair fabrice greta "Liebhaber"
+ discover greta fabrice+lotte "begreift"
- engaged.past fabrice lotte "einmal verlobt"
- reveal greta fabrice "bloß"
+ breakup greta fabrice "vor die Schleuse"
- sibling lotte pia "Schwester"
- love pia malik "frisch verliebt"
- engaged.past malik pia "alten Verlobten"
- sad lotte "Kummer"
- help! pia lotte "keine Zeit"

== 6 Wer zählt
[Otis Grün](otis) ist kein Rechner, doch bis neun zählt [er](otis) noch. [Er](otis) lässt im Labor ein Haar prüfen und hat es schwarz auf weiß, dass das [Kind](kleine) [seiner](otis) [Frau](wanda) nicht [seines](otis) sein kann. Statt zu brüllen, zieht [er](otis) zu [Zhen](zhen) in die Vorratskammer. [Wanda](wanda) beichtet [ihm](otis) durch die Tür den Namen: [Fabrice](fabrice), eine einzige Nacht, beim Start. Der [Betrogene](otis) geht hinüber und legt den [Piloten](fabrice) mit einem Salatkopf flach. [Malik](malik), von Beruf [Sanitäter](malik), klebt dem [Verführer](fabrice) die Braue, und [Pia](pia) klagt um jedes Blatt.
- investigate otis wanda "prüfen"
+ discover otis wanda "schwarz auf weiß"
- married otis wanda "Frau"
- parent! otis kleine "nicht seines"
- move otis zhen "zieht"
- housemate.start otis zhen "Vorratskammer"
- reveal wanda otis "beichtet"
- parent fabrice kleine "den Namen"
- sex.past fabrice wanda "einzige Nacht"
- cheat.past wanda otis "Betrogene"
+ attack otis fabrice "flach"
- treat fabrice malik "klebt"

== 7 Staub
Sonnensturm, alle bleiben drinnen. [Zhen](zhen) bringt [Otis](otis) ein Brettspiel bei, und nach der dritten Partie lacht der [Gehörnte](otis) zum ersten Mal wieder. Die [Stationsleiterin](greta) liest alte Romane und streicht die Liebesszenen durch. [Lotte](lotte) funkt ins Leere. Der [Juwelier](putz) wischt den langen Gang, vorbei an der Kabine, in der die [Botanikerin](pia) und [ihr](pia) [Sanitäter](malik) nun gemeinsam wohnen und über die Decke streiten. Vor dem Fenster steht die Erde, halb voll, wie ein vergessenes Glas. Gegen Abend riecht es überall nach Zimt, und niemand weiß, woher.
- help zhen otis "bringt"
- happy otis "lacht"
- cheat.past wanda otis "Gehörnte"
+ housemate malik pia "gemeinsam wohnen"
- couple malik pia "ihr Sanitäter"
- quarrel malik pia "streiten"

== 8 Kurze Welle
[Lotte](lotte) empfängt einen Spruch. Er kommt von [Ivo](ivo). [Ivo](ivo) ist [Maliks](malik) [Bruder](ivo). [Ivo](ivo) sagt, [Malik](malik) habe eine [Frau](elvira) in [Graz](@graz). [Lotte](lotte) erschrickt. [Sie](lotte) läuft zu [Pia](pia). [Pia](pia) hört zu und wird still. „Stimmt das?“, fragt [Pia](pia) [Malik](malik). Ja, sagt [Malik](malik), auf dem Papier. Deshalb kam [er](malik) damals nicht zum Standesamt. [Pia](pia) wirft [Malik](malik) hinaus. Auf dem Gang steht [Otis](otis). Rechts schiebt [Otis](otis) die Pritsche. Nun schnarchen [drei](malik+otis+zhen) bei [Zhen](zhen).
- sibling ivo malik "Bruder"
- married elvira malik "Frau"
- reveal ivo lotte "sagt"
- sad lotte "erschrickt"
- reveal lotte pia "läuft"
+ discover pia malik "hört"
- betray.past malik pia "auf dem Papier"
- reveal malik pia "Ja"
- breakup.past malik pia "nicht zum Standesamt"
+ breakup pia malik "wirft"
- housemate.start malik otis+zhen "schnarchen"

== 9 Landeerlaubnis
Die nächste Fähre bringt die [Grazerin](elvira) persönlich. [Elvira](elvira) heißt [sie](elvira), und [sie](elvira) will nicht [ihren](elvira) [Mann](malik) zurück, sondern [seine](malik) Unterschrift, denn [sie](elvira) möchte [dessen](malik) [Bruder](ivo) heiraten. [Malik](malik) unterschreibt noch in der Schleuse. [Pia](pia), [die](pia) alles durch das Bullauge verfolgt, drückt versehentlich den Türknopf und steht der [Geschiedenen](elvira) gegenüber. Die beiden [Frauen](elvira+pia) mögen sich wider Erwarten, essen Salat und lästern bis zum Abflug. Unterdessen hat [Fabrice](fabrice) der [Mutter](wanda) [seines](fabrice) ungeborenen [Kindes](kleine) ein Windelpaket vor die Tür gelegt und ist weggerannt.
- travel elvira "bringt"
- married elvira malik "Mann"
- wedding? elvira ivo "heiraten"
- sibling ivo malik "Bruder"
+ divorce elvira malik "unterschreibt"
- meet elvira pia "gegenüber"
- friend.start elvira pia "mögen"
- parent fabrice kleine "Kindes"
- pregnant wanda fabrice "ungeborenen"
- gift fabrice wanda "Windelpaket"
- flee fabrice wanda "weggerannt"

== 10 Luna
Mitten in der Stromsperre kommt [Luna](kleine), und der [Sanitäter](malik) hält die Lampe im Mund. [Otis](otis), [der](otis) nur nachsehen wollte, bleibt an der Seite [seiner](otis) [Frau](wanda), atmet falsch mit und schneidet die Nabelschnur durch. „[Sie](kleine) hat [deine](otis) Ohren“, lügt [Zhen](zhen). [Otis](otis) weiß es besser und nickt. Draußen auf dem Gang läuft der leibliche [Vater](fabrice) auf und ab, neben [ihm](fabrice) die [Funkerin](lotte), [die](lotte) [ihm](fabrice) einst den Ring in den Abfluss geworfen hat und nun die Hand auf [seinen](fabrice) Rücken legt. [Greta](greta) gratuliert allen und vergisst, den [Piloten](fabrice) zu feuern.
+ birth wanda kleine "kommt"
- help malik wanda "hält die Lampe"
- married otis wanda "Frau"
- help otis wanda "atmet"
- betray zhen otis "lügt"
+ reconcile otis wanda "nickt"
- parent fabrice kleine "Vater"
- breakup.past lotte fabrice "den Ring"
- help lotte fabrice "Rücken"
- quit! fabrice greta "feuern"

== 11 Umzugskartons
[Otis](otis) räumt die Vorratskammer, [Malik](malik) bekommt die obere Pritsche. [Er](malik) wirbt um [Pia](pia) mit allem, was der Mond hergibt, und erntet Spott; erst als [er](malik) [ihr](pia) statt Versen die Bewässerungspumpe instand setzt, lässt [sie](pia) [ihn](malik) auf einen Tee herein. [Ihre](pia) [Schwester](lotte) und der [Pilot](fabrice) gestehen am Frühstückstisch, dass [sie](fabrice+lotte) die alte Verlobung erneuert haben. [Wanda](wanda) prustet in den Kaffee. Nur die [Chefin](greta) findet keinen Schlaf, klopft beim [Juwelier](putz) und fragt, ob [er](putz) noch Ringe machen könne. „Für wen?“, fragt [er](putz). [Greta](greta) sieht auf den nassen Boden und dann auf [ihn](putz).
- move otis "räumt"
- flirt malik pia "wirbt"
- reject pia malik "Spott"
- help malik pia "setzt"
- invite pia malik "lässt"
- sibling lotte pia "Schwester"
- reveal fabrice+lotte "gestehen"
+ engaged.start fabrice lotte "erneuert"
- boss greta putz "Chefin"
- flirt greta putz "auf ihn"

== 12 Doppelter Boden
Zwei [Paare](fabrice+lotte+malik+pia) stehen vor der [Stationsleiterin](greta), und nur [eines](fabrice+lotte) erscheint vollständig. [Lotte](lotte) und [Fabrice](fabrice) sagen Ja, mit [Luna](kleine) als Blumenkind im Tragetuch des [Stiefvaters](otis). Der andere [Bräutigam](malik), schon einmal ausgeblieben, ist diesmal pünktlich; es fehlt die [Braut](pia). [Malik](malik) wartet, eine Stunde, zwei, und begreift, wie sich das anfühlt. Dann tritt [Pia](pia) aus dem Gewächshaus, Erde an den Knien. „Jetzt sind [wir](malik+pia) quitt“, sagt [sie](pia) und heiratet [ihn](malik). [Rudi](putz), [der](putz) die Ringe geschmiedet hat, behält einen übrig. Am Abend trägt ihn [Greta](greta).
+ wedding fabrice lotte "sagen Ja"
- kin kleine otis "Stiefvaters"
- breakup.past malik pia "ausgeblieben"
- sad malik "begreift"
- reconcile malik pia "quitt"
+ wedding malik pia "heiratet"
- create.past putz "geschmiedet"
- gift putz greta "trägt"
- engaged.start greta putz "trägt"
