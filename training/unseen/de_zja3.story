%series Hinterm Deich, links
%lang de
%genre early-evening village serial in East Frisia, weekly TV magazine blurbs
%cast wiebke | Wiebke Onnen; Wiebke | f
%cast enno | Enno Onnen; Enno | m
%cast okke | Okke Janssen; Okke; Janssen | m
%cast fenja | Fenja | f
%cast dilan | Dilan | f
%cast müller | Sören Müller; Müller; Sören | m
%cast gesa | Gesa | f
%cast tomke | Tomke | n
%cast pastorin | Pastorin Aune Rantala; Aune Rantala; Aune | f
%cast fremde | Carlotta Weiß; Carlotta | f
%cast harm | Harm | m
%cast dorfpolizist | Focko | m
%cast keno | Keno | m

== 1
Auf dem [Onnenhof](@onnenhof) hängt der Haussegen schief. [Bäuerin](wiebke) [Wiebke](wiebke) will auf Ziegen umsatteln, [ihr](wiebke) [Angetrauter](enno) [Enno](enno) nicht, und seit Tagen fliegen beim Frühstück die Fetzen. Trost findet [sie](wiebke) bei [Okke Janssen](okke), [dessen](okke) Koppel an [ihre](wiebke) grenzt und [der](okke) besser zuhört als jeder andere im Dorf. Am Sielhafen steigt eine [Fremde](fremde) aus dem Bus, fragt nach dem Zimmer überm Krug und nach einem [Mann](harm) namens [Harm](harm). [Wirtin](gesa) [Gesa](gesa) lässt vor Schreck ein Tablett fallen: So hieß [ihr](gesa) [Verlobter](harm), [der](harm) vor zwanzig Jahren im Watt ertrank.
- married enno wiebke "Angetrauter"
+ quarrel enno wiebke "Fetzen"
- help okke wiebke "Trost"
- neighbour okke wiebke "grenzt"
- travel fremde "steigt"
- sad gesa "Schreck"
+ engaged.past gesa harm "Verlobter"
- die.past harm "ertrank"

== 2
Die [Fremde](fremde) nennt sich [Carlotta](fremde) und legt [Gesa](gesa) ein Foto auf die Theke, keine drei Jahre alt: Es zeigt [Harm](harm) quicklebendig in [Genua](@genua). [Er](harm) habe auch [sie](fremde) sitzen lassen, mit Kind und Schulden. Die [Wirtin](gesa) wirft [sie](fremde) hochkant hinaus. [Dorfpolizist](dorfpolizist) [Focko](dorfpolizist), [Gesas](gesa) kleiner [Bruder](dorfpolizist), kramt die alte Akte hervor. [Tomke](tomke), [Azubi](tomke) auf dem [Onnenhof](@onnenhof) und in [Fenja](fenja) verschossen, die [Tochter](fenja) des [Bauernpaars](enno+wiebke), schreibt [ihr](fenja) Gedichte auf Futtersäcke. [Fenja](fenja) aber hat nur Augen für [Dilan](dilan) vom Tierarztmobil.
+ reveal fremde gesa "Foto"
- die! harm "quicklebendig"
- breakup.past harm fremde "sitzen lassen"
- reject gesa fremde "hochkant"
- sibling dorfpolizist gesa "Bruder"
- investigate dorfpolizist harm "Akte"
- love tomke fenja "verschossen"
- parent enno+wiebke fenja "Tochter"
- married enno wiebke "Bauernpaars"
- create tomke "Gedichte"
- love fenja dilan "nur Augen"

== 3
Nach dem dritten Ziegenstreit der Woche fährt [Wiebke](wiebke) im Nachthemd über den Acker zu [Okke](okke). Diesmal bleibt es nicht beim Zuhören, und im Morgengrauen sucht [sie](wiebke) [ihre](wiebke) Gummistiefel unter [seinem](okke) Bett. [Pastorin Aune Rantala](pastorin), auf dem Rückweg von einer Sterbenden, sieht [die beiden](okke+wiebke) am Gartentor und grüßt, als wäre nichts. [Müller](müller), der neue [Lehrer](müller) der Dorfschule, bittet [Gesa](gesa) um einen Tanz beim Boßelball. [Sie](gesa) lehnt ab, [sie](gesa) sei ja noch immer die [Braut](gesa) eines [anderen](harm). [Carlotta](fremde) kommt derweil im Pfarrhaus unter.
- quarrel enno wiebke "Ziegenstreit"
+ sex okke wiebke "Bett"
- cheat wiebke enno "Bett"
- discover pastorin okke+wiebke "sieht"
- invite müller gesa "bittet"
- reject gesa müller "lehnt"
- engaged gesa harm "Braut"
- move fremde pastorin "Pfarrhaus"

== 4
[Müller](müller) liebt [Gesa](gesa). [Gesa](gesa) liebt keinen, sagt [sie](gesa). Nachts träumt [sie](gesa) von [Harm](harm). [Tomke](tomke) gibt [Fenja](fenja) das letzte Gedicht. [Fenja](fenja) zerreißt es vor [Tomke](tomke). Am Siel trifft [sie](fenja) sich mit [Dilan](dilan). Erst essen [sie](dilan+fenja) Krabben, dann knutscht [Fenja](fenja) mit [Dilan](dilan). [Enno](enno) sucht [seine](enno) [Frau](wiebke). Im Stall steht nur [Tomke](tomke). [Focko](dorfpolizist) telefoniert mit [Genua](@genua). Ein toter [Mann](harm) zahlt dort Miete. Das Watt schweigt, wie es immer schweigt.
- love müller gesa "liebt"
- love! gesa _ "keinen"
- love gesa harm "träumt"
- gift tomke fenja "gibt"
- reject fenja tomke "zerreißt"
- date dilan fenja "trifft"
+ kiss dilan fenja "knutscht"
- married enno wiebke "Frau"
- investigate dorfpolizist harm "telefoniert"
- die! harm "zahlt dort Miete"

== 5
Ein Stiefel verrät alles: [Enno](enno) entdeckt im Flur von [Okke](okke), mit [dem](okke) [er](enno) seit der Schulzeit durch dick und dünn gegangen ist, das Schuhwerk [seiner](enno) [Frau](wiebke). Eine Faust fliegt, dann fliegt die Mistgabel. [Dilan](dilan), eigentlich wegen einer kalbenden Kuh da, verbindet [Janssen](okke) die Schulter und [Enno](enno) die Knöchel. [Wiebke](wiebke) packt noch in der Nacht und quartiert sich bei der [Pastorin](pastorin) ein, wo bereits [Carlotta](fremde) [ihren](fremde) Koffer stehen hat. So viele Sünderinnen, meint die [Hausherrin](pastorin) vergnügt, habe das Pfarrhaus seit der Reformation nicht beherbergt.
+ discover enno wiebke "entdeckt"
- friend enno okke "dick und dünn"
- married enno wiebke "Frau"
+ attack enno okke "Faust"
- injure okke enno "Schulter"
- treat enno+okke dilan "verbindet"
- breakup wiebke enno "packt"
- housemate.start pastorin wiebke "quartiert"
- housemate fremde pastorin "Koffer"
- happy pastorin "vergnügt"

== 6
Bei Ebbe kommt ein hagerer [Kerl](harm) über das Watt gelaufen, und [Gesa](gesa), [die](gesa) am Deich Wäsche abnimmt, sinkt ohnmächtig ins Gras. [Harm](harm) ist wieder da. [Er](harm) habe damals Schulden gehabt, stammelt [er](harm), [er](harm) habe [sie](gesa) schützen wollen, geliebt habe [er](harm) immer nur [sie](gesa). [Müller](müller) hört [ihm](harm) von der Schulhofmauer aus zu und ballt die Faust in der Tasche. [Carlotta](fremde) steckt [Focko](dorfpolizist), dass der [Heimkehrer](harm) in [Genua](@genua) die Kasse einer Reederei geplündert hat. Noch weiß davon im Krug niemand.
+ return harm "wieder da"
- ill gesa "ohnmächtig"
- help? harm gesa "schützen"
- confess harm gesa "geliebt"
- jealous müller harm "ballt"
+ reveal fremde dorfpolizist "steckt"
- steal.past harm _ "geplündert"

== 7
[Tomke](tomke) hat genug von unerhörten Versen, kündigt beim [Bauern](enno) und heuert auf [Okkes](okke) Kutter an. [Enno](enno) steht nun allein mit sechzig Kühen da. [Seine](enno) [Tochter](fenja) packt mit an, obwohl [sie](fenja) es [ihm](enno) verübelt, dass [er](enno) über [Dilan](dilan) die Nase rümpft. »[Ihr](dilan+fenja) seid doch bloß [Kolleginnen](dilan+fenja)«, behauptet [er](enno). »Nein, [Papa](enno), [wir](dilan+fenja) gehen miteinander«, sagt [Fenja](fenja), und die Melkmaschine setzt aus. Im Krug zieht [Gesa](gesa) nach zwanzig Jahren das Hochzeitskleid an, das in der Truhe lag. Es passt noch. [Harm](harm) hat [ihr](gesa) gestern erneut einen Ring angesteckt.
- quit tomke enno "kündigt"
- hire tomke okke "heuert"
- parent enno fenja "Tochter"
- help fenja enno "packt mit an"
- sad fenja enno "verübelt"
- colleague! dilan fenja "Kolleginnen"
+ couple dilan fenja "gehen miteinander"
- reveal fenja enno "gehen miteinander"
+ propose harm gesa "Ring"
- engaged.start gesa harm "Ring"

== 8
Sonntag ist Hochzeit im Dorf. [Gesa](gesa) kommt in Weiß. Die Orgel spielt, es fehlt nur [Harm](harm). [Focko](dorfpolizist) hat [Harm](harm) gewarnt. [Der](harm) ist mit der Kollekte abgehauen. [Carlotta](fremde) flucht auf [ihren](fremde) [Ex](harm). [Gesa](gesa) weint nicht. [Sie](gesa) reißt sich den Ring ab. Danach tanzt [sie](gesa) mit [Müller](müller). Der [Bräutigam](harm) von gestern ist Geschichte. [Aune](pastorin) reicht Schnaps. [Wiebke](wiebke) zieht zu [Okke](okke). Das verkündet [sie](wiebke) vor [Enno](enno).
- wedding? gesa harm "Hochzeit"
- help dorfpolizist harm "gewarnt"
- steal harm _ "Kollekte"
+ flee harm "abgehauen"
- sad fremde harm "flucht"
- ex fremde harm "Ex"
- sad! gesa "weint nicht"
+ engaged.end gesa harm "reißt"
+ move wiebke okke "zieht"
- reveal wiebke enno "verkündet"

== 9
Zwei Wochen lang herrscht in der Kate am Priel eitel Sonnenschein, dann merkt [Wiebke](wiebke), dass [Okke](okke) zwar zuhört, aber nie antwortet. Schlimmer noch: [Tomke](tomke) erwischt den [Fischer](okke) im Netzschuppen in flagranti mit [Carlotta](fremde) und bringt es nicht über sich, die [Bäuerin](wiebke) im Unklaren zu lassen. Unterdessen stürzt [Enno](enno) vom Heuboden und bricht sich das Becken. [Fenja](fenja) findet [ihn](enno) rechtzeitig, und der Hubschrauber bringt [ihn](enno) nach [Emden](@emden). Als [Wiebke](wiebke) davon hört, vergisst [sie](wiebke) den [Betrüger](okke) augenblicklich und fährt los.
- happy okke+wiebke "Sonnenschein"
- sex fremde okke "in flagranti"
+ cheat okke wiebke "in flagranti"
- discover tomke fremde+okke "erwischt"
- reveal tomke wiebke "im Unklaren"
+ injure enno "bricht"
- find fenja enno "findet"
- breakup wiebke okke "vergisst"
- travel wiebke "fährt los" @emden

== 10
[Enno](enno) will die [Ungetreue](wiebke) nicht an [sein](enno) Bett lassen, doch [sie](wiebke) setzt sich auf den Gang und strickt, bis [er](enno) nach [ihr](wiebke) ruft. Über die Ziegen streiten [sie](enno+wiebke) bereits wieder, und [beide](enno+wiebke) haben es vermisst. [Okke](okke) steht mit leeren Händen da, weil [Carlotta](fremde) nur [sein](okke) Geld gewollt hat. [Tomke](tomke) fliegt von Bord, weil der [Skipper](okke) so viel Ehrlichkeit nachträgt. [Müller](müller) liest in der Klasse ein Gedicht vor, das [er](müller) auf einem Futtersack gefunden hat, und [Keno](keno), [sein](müller) jüngerer [Bruder](keno), will unbedingt wissen, wer so etwas schreibt.
- reject enno wiebke "nicht an sein Bett"
- cheat.past wiebke enno "Ungetreue"
+ reconcile enno wiebke "nach ihr ruft"
- quarrel enno wiebke "streiten"
- betray fremde okke "nur sein Geld"
- sad okke tomke "nachträgt"
+ quit tomke okke "fliegt von Bord"
- find müller "gefunden"
- sibling keno müller "Bruder"

== 11
[Keno](keno) und [Tomke](tomke) lernen sich beim Grünkohlessen kennen und reden, bis die Stühle hochgestellt werden. Dass [Tomke](tomke) im Leben noch niemand so angesehen hat, verschweigen die Verse, die in jener Nacht entstehen, keineswegs. [Focko](dorfpolizist) holt [Harm](harm) im Hafen von [Emden](@emden) vom Schiff, und die Kollekte findet sich im Futter [seiner](harm) Jacke. Auf dem Weg zur Wache bietet der [Gauner](harm) dem [Polizisten](dorfpolizist) die Hälfte an, erfolglos. [Gesa](gesa) hört die Nachricht mit einem Schulterzucken; [sie](gesa) hat [Sören Müller](müller) zum Abendbrot gebeten und sucht eine passende Bluse.
+ meet keno tomke "kennen"
- create tomke "Verse"
+ arrest dorfpolizist harm "vom Schiff"
- reject dorfpolizist harm "erfolglos"
- invite gesa müller "Abendbrot"

== 12
Zum Erntefest kommt das ganze Dorf auf den [Onnenhof](@onnenhof), wo zwölf Ziegen meckern und [Enno](enno) am Stock die Polonaise anführt. [Wiebke](wiebke) sitzt auf [seinem](enno) Schoß. Selbst [Janssen](okke) ist eingeladen, denn eine Männerfreundschaft geht, so [Enno](enno), an einem Stiefel nicht zugrunde. [Fenja](fenja) und [Dilan](dilan) kündigen an, im Frühling zu heiraten, und der [Brautvater](enno) in spe rümpft diesmal nur wegen der Zwiebeln die Nase. [Gesa](gesa) küsst [ihren](gesa) [Sören](müller), [Tomke](tomke) hält [Kenos](keno) Hand. [Carlotta](fremde) nimmt den letzten Bus.
- celebrate _ "Erntefest"
- invite enno okke "eingeladen"
+ reconcile enno okke "Männerfreundschaft"
+ wedding? dilan fenja "heiraten"
- parent enno fenja "Brautvater"
- kiss gesa müller "küsst"
- couple gesa müller "ihren Sören"
- couple.start keno tomke "Hand"
- travel fremde "letzten Bus"
