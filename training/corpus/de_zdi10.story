%series Jasmin und Asche
%lang de
%genre Turkish family drama, streaming blurbs
%cast defne | Defne Karahan; Defne | f
%cast baris | Barış Soykan; Barış | m
%cast cihan | Cihan Soykan; Cihan | m
%cast nermin | Nermin Hanım; Nermin | f
%cast yavuz | Yavuz Soykan; Yavuz | m
%cast selin | Selin | f
%cast kerem | Kerem Karahan; Kerem | m
%cast orhan | Orhan Karahan; Orhan | m
%cast zerrin | Zerrin | f
%cast idil | Dr. İdil Aksoy; İdil | f
%cast melis | Melis | f
%cast defmutter | - | f
%cast fahrer | Hüseyin | m

== 1
Eine Parfümerie am [Bosporus](@bosporus), zwei Familien, ein Brand: In jener Nacht kam [Defne Karahans](defne) [Mutter](defmutter) in den Flammen um, und [ihr](defne) [Vater](orhan) [Orhan](orhan) sitzt seither dafür ein. Zwölf Jahre danach tritt [Defne](defne) unter falschem Namen als Duftassistentin in den Dienst der [Soykans](nermin+yavuz). [Sie](defne) sucht Beweise. Was [sie](defne) nicht sucht, läuft [ihr](defne) im Labor in die Arme und zerbricht [ihr](defne) das erste Fläschchen: [Barış](baris), der jüngere [Sohn](baris).
- die.past defmutter "Flammen"
- parent defmutter defne "Mutter"
- parent orhan defne "Vater"
- arrest.past _ orhan "sitzt"
+ hire defne nermin+yavuz "Dienst"
- betray defne nermin+yavuz "falschem Namen"
- investigate defne "Beweise"
+ meet baris defne "läuft"
- parent nermin+yavuz baris "Sohn"

== 2
[Nermin Hanım](nermin), die [Matriarchin](nermin), lässt niemanden ungeprüft ins Haus. [Ihr](nermin) [Chauffeur](fahrer) [Hüseyin](fahrer) soll herausfinden, wer die [Neue](defne) ist. Der alte [Mann](fahrer) erkennt [Defne](defne) am Muttermal, schlägt die Augen nieder und meldet: keine Auffälligkeiten. Unterdessen feiert [Cihan](cihan), der ältere der [Brüder](baris+cihan), die Geburt [seiner](cihan) [Tochter](melis) [Melis](melis) mit Kanonenschüssen, während [seine](cihan) [Frau](selin) [Selin](selin) im Wochenbett vor Einsamkeit das Muster der Tapete zählt.
- boss nermin fahrer "Chauffeur"
- investigate fahrer defne "herausfinden"
+ discover fahrer defne "erkennt"
- betray fahrer nermin "keine Auffälligkeiten"
- sibling baris cihan "Brüder"
- celebrate cihan melis "feiert"
- birth selin melis "Geburt"
- parent cihan melis "Tochter"
- married cihan selin "Frau"
- sad selin "Einsamkeit"

== 3
[Defne](defne) komponiert aus Jasmin und Rauch einen Duft, bei dem [Yavuz Soykan](yavuz) aschfahl wird und den Raum verlässt. [Barış](baris) ist hingerissen, von dem Duft, behauptet [er](baris). Auf der Fähre erzählt [er](baris) [ihr](defne) von [seiner](baris) Zeit im Sanatorium, einer Sache, die außer der Familie keiner weiß. [Defne](defne) bringt es nicht über sich, [ihm](baris) zu lügen, also schweigt [sie](defne). Am Kai wartet [ihr](defne) hitzköpfiger [Bruder](kerem) [Kerem](kerem) und hat ein Messer im Stiefel.
+ create defne "komponiert"
- sad yavuz "aschfahl"
- love baris defne "hingerissen"
+ reveal baris defne "erzählt"
- ill.past baris "Sanatorium"
- betray! defne baris "lügen"
- reveal! defne baris "schweigt"
- sibling defne kerem "Bruder"

== 4
[Kerem](kerem) will nicht länger warten, und während [Defne](defne) [ihn](kerem) beschwört, stillzuhalten, schleicht [er](kerem) zur Villa. Im Rosengarten stolpert [er](kerem) über die weinende [Selin](selin), [die](selin) [ihn](kerem) für einen Gärtner hält und um Feuer bittet. [Er](kerem) gibt [ihr](selin) Feuer und vergisst das Messer. Wer mag diese Nacht mehr fürchten, [sie](selin) oder [er](kerem)? [Cihan](cihan) verbringt sie bei [seiner](cihan) [Sekretärin](zerrin) [Zerrin](zerrin).
- attack? kerem nermin+yavuz "will nicht länger warten"
- travel kerem "schleicht"
+ meet kerem selin "stolpert"
- sad selin "weinende"
- help kerem selin "Feuer"
- boss cihan zerrin "Sekretärin"
+ affair cihan zerrin "verbringt"
- cheat cihan selin "verbringt"

== 5
Im Gefängnis wird [Orhan Karahan](orhan) von einem Mithäftling niedergestochen. [Dr. İdil Aksoy](idil), [Barış'](baris) [Jugendfreundin](idil) und heimlich [seine](baris) glühendste [Verehrerin](idil), operiert [ihn](orhan) sechs Stunden lang. [Barış](baris) fährt [Defne](defne) zum Krankenhaus, ohne zu fragen, warum eine [Assistentin](defne) um einen Sträfling weint. Auf dem Parkdeck, bei laufenden Scheibenwischern, fragt [er](baris) dann doch, aber etwas anderes, und [sie](defne) antwortet mit den Lippen.
+ attack _ orhan "niedergestochen"
- injure orhan _ "niedergestochen"
- friend baris idil "Jugendfreundin"
- love idil baris "Verehrerin"
- treat orhan idil "operiert"
- help baris defne "fährt"
- sad defne orhan "weint"
+ kiss baris defne "Lippen"

== 6
[Nermin](nermin) hat anderes mit [ihrem](nermin) [Jüngsten](baris) vor: [İdil](idil) stammt aus bestem Hause, beim Bayram soll der Ring übergeben werden. [Barış](baris) steht vor zweihundert Gästen auf und erklärt, dass [er](baris) eine [Frau](defne) ohne Namen liebt. [İdil](idil) wahrt das Gesicht, bis die Toilettentür ins Schloss fällt. Noch ehe der Abend um ist, hat [Nermin](nermin) den Namen: Auf [ihrem](nermin) Teller liegt, von [Zerrin](zerrin) serviert, [Defnes](defne) Geburtsurkunde.
- parent nermin baris "Jüngsten"
- engaged? baris idil "Ring"
+ reject baris idil "steht"
- reveal baris _ "erklärt"
- love baris defne "liebt"
- celebrate _ "Bayram"
+ discover nermin defne "hat Nermin den Namen"
- reveal zerrin nermin "serviert"

== 7
Vor den Augen [ihres](nermin) [Sohnes](baris) nennt [Nermin Hanım](nermin) die [Enttarnte](defne) eine Schlange, die sich rächen wolle. [Barış](baris) wartet auf ein Dementi. Es kommt keines. [Er](baris) zieht den Schal aus, den [sie](defne) [ihm](baris) gestrickt hat, legt ihn auf den Flügel und geht. [Defne](defne) wird mitsamt [ihrem](defne) Koffer in den Schnee gesetzt; [Hüseyin](fahrer) wirft aus Protest die Mütze hinterher und den Autoschlüssel gleich mit.
- parent nermin baris "Sohnes"
+ accuse nermin defne "Schlange"
- betray? defne nermin "rächen"
- gift.past defne baris "gestrickt"
+ breakup baris defne "geht"
- quit defne nermin "Schnee"
- quit fahrer nermin "Autoschlüssel"

== 8
[Hüseyin](fahrer) trägt seit zwölf Jahren eine Last: [Er](fahrer) war in jener Nacht am Steuer. In [Kerems](kerem) winziger Küche bricht es aus [ihm](fahrer) heraus: Nicht [Orhan](orhan) habe das Feuer gelegt, sondern [Yavuz](yavuz), um an die Versicherung zu gelangen, und von der [Frau](defmutter) im Hinterzimmer habe [er](yavuz) nichts geahnt. [Defne](defne) nimmt die Aussage auf Band auf. Bevor [Hüseyin](fahrer) sie unterschreiben kann, wird [er](fahrer) vom Zebrastreifen gefegt. Am Steuer: ein Wagen aus der Flotte der [Soykans](nermin+yavuz).
+ reveal fahrer defne+kerem "bricht"
- kill.past yavuz defmutter "Feuer"
- kill! orhan defmutter "Nicht Orhan"
- discover! yavuz defmutter "nichts geahnt"
+ attack _ fahrer "gefegt"
- sad fahrer "Last"

== 9
[Hüseyin](fahrer) schwebt zwischen Leben und Tod. [Selin](selin) begreift als Erste, wer den Wagen lenkte: Am Kotflügel [ihres](selin) [Mannes](cihan) klebt Blut. Mit [Melis](melis) im Tragetuch flüchtet [sie](selin) zu dem einzigen [Menschen](kerem), [dessen](kerem) Feuerzeug [sie](selin) noch besitzt. [Kerem](kerem) versteckt [Mutter](selin) und [Kind](melis) auf einem Fischkutter. [Cihan](cihan) setzt ein Kopfgeld aus. [Zerrin](zerrin), in der Hoffnung, nun endlich [seine](cihan) [Frau](zerrin) zu werden, hilft [ihm](cihan) suchen.
- injure fahrer "Leben und Tod"
+ discover selin cihan "begreift"
- attack.past cihan fahrer "lenkte"
- married cihan selin "Mannes"
- parent selin melis "Mutter"
- flee selin cihan "flüchtet"
+ help kerem selin "versteckt"
- threaten cihan selin "Kopfgeld"
- wedding? cihan zerrin "Frau zu werden"
- help zerrin cihan "hilft"

== 10
Betrunken fordert [Barış](baris) Rechenschaft von [seinem](baris) [Vater](yavuz), und [Yavuz](yavuz), [der](yavuz) alt geworden ist über dieser einen Nacht, erzählt [ihm](baris) alles. [Vater](yavuz) und [Sohn](baris) sitzen auf dem Steg, bis die Sonne kommt. Dann bittet [Yavuz](yavuz) um zwei Stunden, um sich zu rasieren. Als [İdil](idil) wegen [seines](yavuz) Blutdrucks nach [ihm](yavuz) sieht, findet [sie](idil) das Bad voller Dampf und den [Patienten](yavuz) leblos in der Wanne.
- accuse baris yavuz "Rechenschaft"
- parent yavuz baris "Vater"
+ reveal yavuz baris "erzählt"
- treat yavuz idil "Blutdrucks"
+ find idil yavuz "findet"
- advisor idil yavuz "Patienten"
- die yavuz "leblos"

== 11
An der Bahre schwört [Cihan](cihan), die [Karahans](defne+kerem+orhan) auszulöschen. [Nermin](nermin), [Witwe](nermin) seit drei Tagen, liest den Abschiedsbrief [ihres](nermin) [Mannes](yavuz) und verbrennt ihn, doch [Barış](baris) hat eine Abschrift. [Er](baris) trägt sie nicht zur Polizei, [er](baris) trägt sie zu [Defne](defne). Zwischen [ihnen](baris+defne) liegt ein Tisch, auf dem Tisch ein Papier, das [ihrem](defne) [Vater](orhan) die Freiheit und [seinem](baris) die Ehre kostet. „Nimm es“, sagt [er](baris).
+ threaten cihan defne+kerem+orhan "auszulöschen"
- die.past yavuz "Witwe"
- married.past nermin yavuz "Mannes"
- create.past yavuz "Abschiedsbrief"
+ gift baris defne "Nimm"
- parent orhan defne "Vater"

== 12
[Orhan Karahan](orhan) tritt als freier [Mann](orhan) durch das Tor und hebt als Erstes eine Handvoll Erde auf. Zur selben Stunde entdeckt [Zerrin](zerrin) den Kutter. [Cihan](cihan) entreißt [Selin](selin) die kleine [Melis](melis) und rast mit dem [Säugling](melis) davon. [Kerem](kerem) hängt sich auf dem Motorrad an [ihn](cihan), [Barış](baris) schneidet [seinem](baris) [Bruder](cihan) am Hafen den Weg ab. Eine Kugel ist für [Kerem](kerem) gedacht und trifft [Barış](baris).
- return orhan "tritt"
- discover zerrin selin "entdeckt"
+ abduct cihan melis "entreißt"
- flee cihan "rast"
- help baris kerem "schneidet"
- sibling baris cihan "Bruder"
- attack? cihan kerem "gedacht"
+ injure baris cihan "trifft"

== 13
[Melis](melis) schläft unversehrt bei [Selin](selin), [deren](selin) Scheidung läuft; [Cihan](cihan) wartet in Zelle neun auf [seinen](cihan) Prozess, ausgerechnet in [Orhans](orhan) alter. [İdil](idil) hat [Barış](baris) die Kugel aus der Schulter geholt und zieht sich aus [seinem](baris) Leben zurück, mit einem Lächeln, das [sie](idil) Übung gekostet hat. Jasmin steht auf dem Nachttisch. [Defne](defne) legt [ihm](baris) den Schal um. [Nermin Hanım](nermin) steht in der Tür, und zum ersten Mal bittet [sie](nermin) um etwas: ob [sie](nermin) sich setzen dürfe.
- divorce? cihan selin "Scheidung"
- arrest.past _ cihan "Zelle neun"
- treat baris idil "Kugel"
- love.end idil baris "zieht"
+ reconcile baris defne "Schal"
+ reconcile? defne nermin "sich setzen"
