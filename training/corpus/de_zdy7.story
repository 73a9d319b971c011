%series Der Nebel von Ashgrove
%lang de
%genre ghost and crime novel, Yorkshire 1874, chapter summaries in the past tense
%cast harriet | Harriet Pell; Miss Pell; Harriet | f
%cast edmund | Sir Edmund Ashgrove; Sir Edmund; Edmund | m
%cast lavinia | Lady Lavinia; Lavinia | f
%cast percy | Percy | m
%cast dorcas | Dorcas | f
%cast crane | Doktor Crane; Crane | m
%cast swift | Inspektor Swift; Swift | m
%cast rosamund | Rosamund | f
%cast obadiah | Obadiah Grim; Obadiah; Grim | m
%cast tabitha | Tabitha | f
%cast weisse | - | f
%cast hope | Hope | f
%cast schwestermutter | Mrs. Pell | f

== 1
Als die mittellose [Harriet Pell](harriet) auf [Ashgrove Hall](@ashgrove) die Stelle einer Gouvernante antrat, warnte [sie](harriet) der alte [Gärtner](obadiah) noch am Tor, es sei die vierte binnen zwei Jahren, und keine [ihrer](harriet) Vorgängerinnen habe das Haus auf eigenen Beinen verlassen. Der [Hausherr](edmund), [Sir Edmund](edmund), ein [Witwer](edmund) von vierzig Jahren, lebte dort mit [seiner](edmund) stummen [Tochter](hope) [Hope](hope), [seinem](edmund) verschwenderischen [Bruder](percy) [Percy](percy) und [dessen](percy) [Gemahlin](lavinia) [Lavinia](lavinia), [die](lavinia) die Schlüssel verwaltete. In der ersten Nacht sah [Harriet](harriet) am Ende des Ganges eine weiß gekleidete [Gestalt](weisse), [die](weisse) [sie](harriet) für eine Magd hielt, bis [sie](weisse) durch eine Wand ging.
+ hire harriet "antrat" @ashgrove
- die.past _ "auf eigenen Beinen"
- married.past _ edmund "Witwer"
- parent edmund hope "Tochter"
- sibling edmund percy "Bruder"
- married lavinia percy "Gemahlin"
- help obadiah harriet "warnte"
- housemate edmund hope+lavinia+percy "lebte"
+ meet harriet weisse "sah"

== 2
[Harriet](harriet) gewann das Vertrauen der kleinen [Hope](hope) rascher als jede vor [ihr](harriet), und [Sir Edmund](edmund), [der](edmund) sonst beim Essen die Zeitung las, legte sie beiseite, sobald die [Gouvernante](harriet) eintrat, was [Lady Lavinia](lavinia), [die](lavinia) [ihren](lavinia) [Schwager](edmund) einst selbst hatte heiraten wollen und sich mit dem [Jüngeren](percy) begnügt hatte, keineswegs entging. Das [Dienstmädchen](dorcas) [Dorcas](dorcas), [Harriets](harriet) [Stubengenossin](dorcas), raunte [ihr](harriet) zu, die verstorbene [Herrin](rosamund), [Rosamund](rosamund), sei nicht, wie es heiße, an der Schwindsucht zugrunde gegangen. [Doktor Crane](crane), der [Arzt](crane) des Hauses, trank an jenem Abend viel und sprach wenig.
- friend.start harriet hope "Vertrauen"
+ love.start edmund harriet "legte sie beiseite"
- jealous lavinia harriet "keineswegs entging"
- kin edmund lavinia "Schwager"
- love.past lavinia edmund "heiraten wollen"
- housemate dorcas harriet "Stubengenossin"
- die.past rosamund "verstorbene"
- reveal dorcas harriet "raunte"
- ill! rosamund "Schwindsucht"
- advisor crane edmund "Arzt"

== 3
Ein nächtlicher Schuss im Park, der, wie sich herausstellte, [Percys](percy) Pferd und nicht [Percy](percy) getroffen hatte, brachte [Inspektor Swift](swift) nach [Ashgrove](@ashgrove), einen hageren [Methodisten](swift), [der](swift) vor allem mit [Dorcas](dorcas) sprach, und zwar öfter, als es die Sache verlangte. [Percy](percy) beschuldigte [seinen](percy) [Bruder](edmund), [ihm](percy) nach dem Leben zu trachten, da [er](percy) Schulden in [dessen](edmund) Namen gemacht habe; [Edmund](edmund) warf [ihm](percy) die Serviette ins Gesicht. [Miss Pell](harriet) wollte vom Fenster aus gesehen haben, wer schoss: die [Weiße](weisse). Man riet [ihr](harriet) zu Baldrian. Allein [Grim](obadiah), der [Gärtner](obadiah), nickte.
- attack _ percy "Schuss"
- attack? weisse percy "schoss"
- kill? edmund percy "nach dem Leben"
- travel swift "brachte" @ashgrove
- flirt swift dorcas "öfter"
- investigate swift _ "sprach"
+ accuse percy edmund "beschuldigte"
- sibling edmund percy "Bruder"
- betray.past percy edmund "Schulden"
- quarrel edmund percy "Serviette"
- discover? harriet weisse "gesehen haben"

== 4
[Harriet](harriet) schlief schlecht. [Edmund](edmund) brachte [Harriet](harriet) eine Lampe. [Er](edmund) blieb auf der Schwelle. [Sie](harriet) bat [ihn](edmund) herein. Da rief [Lavinia](lavinia) nach [Edmund](edmund). [Edmund](edmund) ging. Am Morgen küsste [Swift](swift) [Dorcas](dorcas). [Dorcas](dorcas) war versprochen. [Ihr](dorcas) [Verlobter](obadiah) war [Grim](obadiah). [Grim](obadiah) war siebzig. [Dorcas](dorcas) mochte [Grim](obadiah) nicht. Aber [Grim](obadiah) kannte ein Geheimnis von [Dorcas](dorcas). Der Nebel stieg bis zur Treppe. [Hope](hope) sprach ein Wort. Es hieß [Mama](rosamund).
- gift edmund harriet "Lampe"
- invite harriet edmund "herein"
+ kiss dorcas swift "küsste"
- engaged dorcas obadiah "Verlobter"
- love! dorcas obadiah "nicht"
- cheat dorcas obadiah "küsste"
- discover.past obadiah dorcas "Geheimnis"
+ recover hope "Wort"
- parent rosamund hope "Mama"

== 5
In einem vermauerten Zimmer, dessen Tapete die [Schülerin](hope) wie im Schlaf gefunden hatte, stieß [Harriet](harriet) auf das Tagebuch [Rosamunds](rosamund), in welchem [diese](rosamund) schilderte, wie sich [ihr](rosamund) [Gemahl](edmund) von [ihr](rosamund) abgewandt und [sie](rosamund) sich in [ihrer](rosamund) Einsamkeit dem jungen [Hausarzt](crane) ergeben habe. Ob [Hope](hope) folglich die [Tochter](hope) des [einen](edmund) oder des [anderen](crane) sei, ließ die letzte Seite offen, weil sie fehlte. [Lavinia](lavinia), [die](lavinia) in der Tür stand, riss der [Finderin](harriet) das Buch aus der Hand, versprach [ihr](harriet) im selben Atemzug eine Reise nach [Bath](@bath) und, falls [sie](harriet) nicht schweige, ein Zeugnis, mit dem [sie](harriet) nie wieder unterkomme.
- advisor harriet hope "Schülerin"
- find harriet rosamund "stieß"
- married.past edmund rosamund "Gemahl"
- reject.past edmund rosamund "abgewandt"
- sad.past rosamund "Einsamkeit"
+ affair.past crane rosamund "ergeben"
- cheat.past rosamund edmund "ergeben"
- parent? crane+edmund hope "Tochter"
- steal lavinia harriet "riss"
- gift? lavinia harriet "Reise"
+ threaten lavinia harriet "Zeugnis"

== 6
[Percy](percy), [der](percy) am Spieltisch in [Leeds](@leeds) auch noch die Mitgift [seiner](percy) [Frau](lavinia) verloren hatte, floh vor den Gläubigern ins Moor und ward drei Tage nicht gesehen. [Doktor Crane](crane), zum Suchen gerufen, suchte stattdessen die Nähe [Harriets](harriet), in [deren](harriet) Zügen [er](crane), wie [er](crane) sagte, eine [Tote](rosamund) wiederfinde; [sie](harriet) entzog [ihm](crane) [ihren](harriet) Arm. [Edmund](edmund), [der](edmund) beides von Weitem sah, ohne es zu hören, schloss daraus auf das Gegenteil und blieb dem Tee fern. [Tabitha](tabitha), die [Köchin](tabitha), behauptete, [Percy](percy) sei längst in der Speisekammer gewesen, denn es fehle ein Schinken.
- lose percy "verloren"
- married lavinia percy "Frau"
+ flee percy "floh"
- flirt crane harriet "Nähe"
- love.past crane rosamund "wiederfinde"
- reject harriet crane "entzog"
- jealous edmund crane "blieb"
- love! harriet crane "Gegenteil"
- die.past rosamund "Tote"

== 7
Man fand den [Verschollenen](percy) im Eiskeller, erschlagen mit einem Schürhaken, auf den [Swift](swift) so gründlich [seine](swift) Lupe richtete, dass [er](swift) die Kammer übersah, in der [sein](percy) [Weib](lavinia) lautlos weinte. Die [Witwe](lavinia) nannte vor Zeugen [ihren](lavinia) [Schwager](edmund) einen Kain. [Edmund](edmund), [dem](edmund) [sein](edmund) Stolz den Mund verschloss, wurde in Ketten nach [York](@york) gebracht, und [Harriet](harriet), [die](harriet) in jener Nacht bei [ihm](edmund) gewesen war, freilich nur, um ein fieberndes [Kind](hope) zu halten, stand vor der Frage, ob [sie](harriet) [ihren](harriet) Ruf oder [seinen](edmund) Kopf retten wolle. Am Sonntag in der Kirche stand [sie](harriet) auf und redete.
+ kill _ percy "erschlagen"
- married.past lavinia percy "Witwe"
- investigate swift percy "Lupe"
- sad lavinia "weinte"
- kin edmund lavinia "Schwager"
- accuse lavinia edmund "Kain"
- ill hope "fieberndes"
+ arrest swift edmund "Ketten" @york
- rescue? harriet edmund "retten"
+ reveal harriet _ "redete"

== 8
Das Dorf zischte. [Lavinia](lavinia) warf [Harriet](harriet) hinaus. [Tabitha](tabitha) nahm [Harriet](harriet) auf. [Tabithas](tabitha) Hütte hatte ein Bett. [Harriet](harriet) und [Tabitha](tabitha) teilten es. [Edmund](edmund) kam frei. [Er](edmund) dankte [Harriet](harriet) nicht. [Er](edmund) fiel vor [ihr](harriet) auf die Knie. Heiraten wolle [er](edmund) [sie](harriet). [Harriet](harriet) verlangte Bedenkzeit. Im Haus erwartete [Dorcas](dorcas) ein Kind. [Swift](swift) wusste davon nichts. [Grim](obadiah) wusste es. [Grim](obadiah) lächelte.
- quit harriet lavinia "hinaus"
+ help tabitha harriet "auf"
- housemate.start harriet tabitha "teilten"
- rescue harriet edmund "frei"
+ propose edmund harriet "Heiraten"
- pregnant dorcas swift "Kind"
- discover! swift dorcas "wusste davon nichts"
- discover obadiah dorcas "wusste es"
- happy obadiah "lächelte"

== 9
Dass [Dorcas](dorcas) vor Jahren aus einem Arbeitshaus entlaufen war, in dem [sie](dorcas) eine Aufseherin vergiftet haben sollte, war das Geheimnis, mit welchem der [Gärtner](obadiah) [sie](dorcas) sich gefügig gehalten hatte; nun aber, da [er](obadiah) von [ihr](dorcas) verlangte, die [Witwe](lavinia) um Geld anzugehen, gestand [sie](dorcas) alles dem [Inspektor](swift), [der](swift) bleich zuhörte, den Hut nahm und ging. Drei Stunden später kam [er](swift) zurück, [seine](swift) Dienstmarke in der einen, einen Strauß Heidekraut in der anderen Hand. [Er](swift) habe, sagte [er](swift), niemals ein Arbeitshaus von innen gesehen, eine Kirche hingegen würde [ihm](swift) gefallen. [Grim](obadiah) sah, wie [die beiden](dorcas+swift) über den Rasen liefen, und spuckte aus.
- flee.past dorcas "entlaufen"
- kill? dorcas _ "vergiftet"
- threaten.past obadiah dorcas "gefügig"
+ reveal dorcas swift "gestand"
- return swift "zurück"
- gift swift dorcas "Strauß"
- quit swift "Dienstmarke"
+ propose swift dorcas "Kirche"
- sad obadiah dorcas+swift "spuckte"

== 10
[Harriet](harriet) nahm den Antrag [Sir Edmunds](edmund) an, worauf die [Gestalt](weisse) im Gang, [die](weisse) wochenlang ausgeblieben war, wieder erschien und der [Braut](harriet) den Weg zum Eiskeller wies. Dort lag unter dem Stroh die fehlende Seite, aus der hervorging, dass [Lavinia](lavinia) die [Rivalin](rosamund) mit Laudanum langsam aus dem Leben gedrängt hatte und [Percy](percy), [der](percy) [ihr](lavinia) auf die Spur gekommen war, zum Schweigen hatte bringen müssen. [Harriet](harriet), die Laterne in der Hand, hörte hinter sich die Tür ins Schloss fallen. Es war [Crane](crane), [der](crane) öffnete: Jahrelang hatte [er](crane) [Lavinias](lavinia) Rezepte unterschrieben, um den Ruf [seiner](crane) [Liebsten](rosamund) zu schonen.
- engaged.start edmund harriet "nahm den Antrag"
- return weisse "erschien"
- help weisse harriet "wies"
- enemy.past lavinia rosamund "Rivalin"
+ kill.past lavinia rosamund "Laudanum"
- discover.past percy lavinia "auf die Spur"
+ kill.past lavinia percy "Schweigen"
- discover harriet lavinia "hervorging"
- rescue crane harriet "öffnete"
- affair.past crane rosamund "Liebsten"
- help.past crane lavinia "unterschrieben"

== 11
In die Enge getrieben, nahm die [Mörderin](lavinia) das [Kind](hope) als Schild und schleppte [es](hope) auf das Dach, wo [sie](lavinia) [Edmund](edmund) zurief, [sie](lavinia) habe alles nur um [seinetwillen](edmund) getan, um endlich an [seiner](edmund) Seite zu stehen, und das sei [sein](edmund) Dank, eine [Gouvernante](harriet)! [Er](edmund) antwortete, [er](edmund) habe [sie](lavinia) nie gewollt. Der Nebel riss auf; zwischen den Schornsteinen stand die [Weiße](weisse), und [Lavinia](lavinia), [die](lavinia) vor [ihr](weisse) zurückwich, trat ins Leere. [Hope](hope), von [Harriet](harriet) im letzten Augenblick am Kragen gepackt, rief ein zweites Mal nach der Mama. Der Erzähler lässt offen, wen [sie](hope) meinte.
- kill.past lavinia percy+rosamund "Mörderin"
+ abduct lavinia hope "schleppte"
- love lavinia edmund "um seinetwillen"
+ confess lavinia edmund "zurief"
- reject edmund lavinia "nie gewollt"
+ die lavinia "ins Leere"
- rescue harriet hope "gepackt"

== 12
Die Hochzeit, die wegen der Trauer im engsten Kreis begangen wurde, fiel auf denselben Morgen, an welchem [Dorcas](dorcas) in [Harrogate](@harrogate) einem Zwillingspaar das Leben schenkte; der frühere [Inspektor](swift), mittlerweile [ihr](dorcas) [Mann](swift), zählte sie zur Sicherheit zweimal. [Doktor Crane](crane) bat [Hope](hope) um Verzeihung und ging nach [Kanada](@kanada), ohne je zu erfahren, wessen [Kind](hope) [sie](hope) war; [Edmund](edmund) wollte es nicht wissen. [Harriets](harriet) [Mutter](schwestermutter), [Mrs. Pell](schwestermutter), zog in die Hütte neben [Tabitha](tabitha) und stritt mit [ihr](tabitha) um den Gartenzaun. [Grim](obadiah) fand man tot zwischen [seinen](obadiah) Rosen. Seither, so schließt das Buch, ist der Gang im Obergeschoss nur noch ein Gang.
+ wedding edmund harriet "Hochzeit"
+ birth dorcas "Leben"
- married dorcas swift "Mann"
- reconcile? crane hope "Verzeihung"
- travel crane "ging" @kanada
- discover! crane hope "ohne je zu erfahren"
- parent schwestermutter harriet "Mutter"
- neighbour.start schwestermutter tabitha "neben"
- quarrel schwestermutter tabitha "stritt"
- die obadiah "tot"
