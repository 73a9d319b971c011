%series Tauentzien 13
%lang de
%genre historischer Krimi, Berlin 1927, Serienlexikon
%cast franzi | Franziska Lubasch; Lubasch; Franzi | f
%cast august | August von Trebbin; Trebbin; August | m
%cast moritz | Moritz Lubasch; Moritz | m
%cast fanny | Fanny Silber; Silber | f
%cast kommissar | Kriminalrat Krahnert; Krahnert | m
%cast igor | Igor Baschkin; Baschkin | m
%cast hella | Hella von Trebbin; Hella | f
%cast otto | Otto Pietsch; Bollen-Otto; Otto | m
%cast kitty | Kitty; Katharina Pietsch | f
%cast arzt | Sanitätsrat Mendel; Mendel | m
%cast bankier | Konsul Overbeck; Overbeck | m
%cast gatte | - | m
%cast schwester | - | f
%cast zofe | - | f

== 1
Seit [ihr](franzi) [Mann](gatte) nicht aus [Verdun](@verdun) zurückkam, betreibt [Franziska Lubasch](franzi) in der Tauentzienstraße ein Auskunftsbüro. Als Sozius drängt sich der verarmte [Baron](august) [August von Trebbin](august) auf, [der](august) zwar keine Miete zahlt, aber Zutritt zu allen Klubs hat. Der erste Auftrag kommt von der [Revuetänzerin](fanny) [Fanny Silber](fanny): [Ihr](fanny) [Verlobter](igor), der russische [Emigrant](igor) [Igor Baschkin](igor), ist samt [ihren](fanny) Ersparnissen abgängig. [Franziskas](franzi) halbwüchsiger [Sohn](moritz) [Moritz](moritz) macht den ersten Fund, im Landwehrkanal: einen Lackschuh, Größe 45, mit Fuß.
- die.past gatte "nicht aus Verdun zurückkam"
- married.past franzi gatte "Mann"
- colleague.start august franzi "Sozius"
- hire franzi fanny "Auftrag"
- engaged fanny igor "Verlobter"
- lose fanny igor "abgängig"
- steal igor fanny "Ersparnissen"
- parent franzi moritz "Sohn"
+ find moritz "Fund"

== 2
Der Fuß gehört nicht [Baschkin](igor). [Sanitätsrat Mendel](arzt), [dem](arzt) [Franzi](franzi) einst eine peinliche Affäre vom Hals geschafft hat, erkennt an einer Operationsnarbe [Konsul Overbeck](bankier), [Bankier](bankier) und [Mäzen](bankier). [Kriminalrat Krahnert](kommissar) untersagt der [Detektivin](franzi) jede Einmischung. [August](august) war mit dem [Toten](bankier) am Vorabend in Streit geraten, wegen eines Spielscheins, und verschweigt es der [Teilhaberin](franzi). In der Garderobe der Revue findet die [Silber](fanny) ein Bündel Rubel und einen Zettel: Man möge [ihn](igor) nicht suchen.
- help.past franzi arzt "vom Hals geschafft"
- affair.past _ arzt "Affäre"
+ die bankier "Toten"
- discover arzt bankier "erkennt"
- threaten kommissar franzi "untersagt"
- quarrel.past august bankier "Streit"
- betray august franzi "verschweigt"
- colleague august franzi "Teilhaberin"
- find fanny "findet"
- flee igor fanny "nicht suchen"

== 3
[Hella von Trebbin](hella), [Augusts](august) geschiedene [Gattin](hella), hat es zu einer Villa am [Wannsee](@wannsee) gebracht, die [Overbeck](bankier) finanzierte. Für [Krahnert](kommissar) liegt der Fall damit klar: Ein eifersüchtiger [Exmann](august) rächt sich am [Nachfolger](bankier). Der [Baron](august) wird beim Tanztee abgeführt. [Franzi](franzi) besucht [ihn](august) in [Moabit](@moabit), schimpft [ihn](august) einen Lügner und bringt trotzdem Zigaretten mit. Von der [Zofe](zofe) der Villa erfährt [Moritz](moritz) gegen ein Eis, dass die [gnädige Frau](hella) in der Mordnacht nasse Strümpfe hatte.
- divorce.past august hella "geschiedene"
- ex august hella "geschiedene"
- gift.past bankier hella "finanzierte"
- accuse kommissar august "klar"
- couple.past bankier hella "Nachfolger"
- kill? august bankier "rächt"
- jealous? august bankier "eifersüchtiger"
+ arrest _ august "abgeführt"
- travel franzi august "besucht" @moabit
- accuse franzi august "Lügner"
- gift franzi august "Zigaretten"
- boss hella zofe "Zofe"
+ reveal zofe moritz "erfährt"

== 4
Um [August](august) freizubekommen, geht [Lubasch](franzi) zu [Otto Pietsch](otto), dem [Paten](otto) vom Alexanderplatz, [den](otto) man der Körperform halber [Bollen-Otto](otto) nennt. [Er](otto) verlangt als Gegenleistung, dass [sie](franzi) [seine](otto) durchgebrannte [Tochter](kitty) aufspürt. [Franzi](franzi) braucht dafür zwanzig Minuten: [Kitty](kitty) tanzt als Dritte von links neben [Fanny](fanny). [Die](kitty) fleht, [sie](kitty) nicht zu verraten. Statt der [Tochter](kitty) liefert [Franzi](franzi) dem [Ganoven](otto) eine Eintrittskarte. [Otto](otto) sitzt in der ersten Reihe und heult vor Stolz.
- help? franzi august "freizubekommen"
- flee.past kitty otto "durchgebrannte"
- parent otto kitty "Tochter"
+ find franzi kitty "aufspürt"
- colleague fanny kitty "neben"
- gift franzi otto "Eintrittskarte"
- betray! franzi kitty "verraten"
- happy otto "Stolz"

== 5
Durch [Ottos](otto) Leute kommt ans Licht, wo [Baschkin](igor) steckt: als Koch auf einem Spreekahn. [Er](igor) ist kein Dieb. Das Geld der [Tänzerin](fanny) hat [er](igor) gebraucht, um [seine](igor) in [Riga](@riga) festgehaltene [Schwester](schwester) freizukaufen, und [Overbeck](bankier), [der](bankier) den Handel vermitteln wollte, hat [ihn](igor) übers Ohr gehauen. [Fanny](fanny) verzeiht und schlägt zu, erst das eine, dann das andere. Unterdessen fälscht [Krahnert](kommissar) ein Protokoll, um [Trebbin](august) endgültig an den Galgen zu bringen. [Sein](kommissar) Motiv sitzt am [Wannsee](@wannsee) und lackiert sich die Nägel.
+ discover _ igor "ans Licht"
- hire igor _ "Koch"
- steal! igor fanny "kein Dieb"
- sibling igor schwester "Schwester"
- help igor schwester "freizukaufen"
- abduct.past _ schwester "festgehaltene"
- betray.past bankier igor "übers Ohr gehauen"
- reconcile fanny igor "verzeiht"
- attack fanny igor "schlägt"
+ betray kommissar august "fälscht"

== 6
[Moritz](moritz) steigt in die Villa ein und wird von [Hella](hella) überrascht, [die](hella) [ihn](moritz) im Weinkeller einsperrt, höflich, mit Plumeau. Durch die Luke beobachtet [er](moritz), wie der [Kriminalrat](kommissar) [sie](hella) küsst. [Er](kommissar) redet von Flucht, [sie](hella) redet von Geld. Als der [Sohn](moritz) zum Abendbrot fehlt, alarmiert [Franzi](franzi) nicht die Polizei, sondern die Unterwelt. Vierzig Taschendiebe durchkämmen [Zehlendorf](@zehlendorf). [Bollen-Otto](otto) persönlich hebt die Kellertür aus den Angeln und trägt den [Burschen](moritz) huckepack nach Hause.
- abduct hella moritz "einsperrt"
- discover hella moritz "überrascht"
+ kiss hella kommissar "küsst"
- discover moritz hella+kommissar "beobachtet"
- flee? hella+kommissar "Flucht"
- parent franzi moritz "Sohn"
- find? _ moritz "durchkämmen"
+ rescue otto moritz "hebt"

== 7
Was [Moritz](moritz) gesehen hat, will kein Richter hören. Also lädt [Franzi](franzi) zu einem Kostümfest ins Auskunftsbüro, und [Fanny](fanny), geschminkt als ertrunkener [Konsul](bankier), schlurft um Mitternacht einbeinig herein. Die [Baronin](hella) kreischt: [Er](bankier) sei doch tot, [sie](hella) habe [ihn](bankier) selbst vom Steg gestoßen! [Krahnert](kommissar) hält [ihr](hella) den Mund zu, zu spät. Ein Stenograf der Vossischen schreibt mit. Im Gedränge schießt der [Kriminalrat](kommissar) die Lampe aus und entkommt über den Hinterhof.
- celebrate franzi "Kostümfest"
- invite franzi _ "lädt"
- betray fanny hella "geschminkt"
- sad hella "kreischt"
+ reveal hella _ "kreischt"
- kill.past hella bankier "gestoßen"
- attack kommissar hella "hält"
+ flee kommissar "entkommt"

== 8
[August](august) tritt durchs Gefängnistor, unrasiert, und findet am Straßenrand [Franzi](franzi) mit einer Thermoskanne. [Er](august) möchte etwas sagen. [Sie](franzi) auch. Stattdessen reden [sie](august+franzi) über die Miete. [Hella](hella) bittet aus der Zelle ausgerechnet [ihren](hella) früheren [Gatten](august) um einen Anwalt, und [er](august) besorgt [ihr](hella) einen. Das trägt [ihm](august) den ersten Ehekrach mit einer [Frau](franzi) ein, mit [der](franzi) [er](august) gar nicht verheiratet ist. [Igor](igor) bekommt Post: Die [Schwester](schwester) ist unterwegs, mit dem Zug, der um 18 Uhr 12 einläuft.
- find august franzi "findet"
- arrest.past _ hella "Zelle"
- married.past august hella "Gatten"
- help august hella "besorgt"
+ quarrel august franzi "Ehekrach"
- married! august franzi "gar nicht verheiratet"
- sibling igor schwester "Schwester"
- travel schwester "unterwegs"

== 9
Auf Gleis 3 wartet nicht nur der [Bruder](igor). [Krahnert](kommissar), pleite und gejagt, hat sich den Bart abgenommen und braucht eine Geisel. [Er](kommissar) greift nach der erstbesten Reisenden, und es ist [Baschkins](igor) [Schwester](schwester), [die](schwester) nach vier Jahren Lager einen [Mann](kommissar) mit Pistole nicht mehr fürchtet. [Sie](schwester) beißt [ihm](kommissar) in die Hand. [Franzi](franzi) tritt [ihm](kommissar) die Waffe weg, [August](august) fängt, eher zufällig, die Kugel. In der Ambulanz versichert [Mendel](arzt), der [Baron](august) werde es überleben, nur der Mantel nicht.
- sibling igor schwester "Bruder"
- flee kommissar "gejagt"
+ abduct kommissar schwester "Geisel"
- arrest.past _ schwester "Lager"
- attack schwester kommissar "beißt"
- attack franzi kommissar "tritt"
+ injure august kommissar "Kugel"
- treat august arzt "Ambulanz"
- recover? august "überleben"

== 10
Fieber. [August](august) redet im Schlaf, und zwar so deutlich, dass [Mendel](arzt) den Raum verlässt und [Franzi](franzi) bleibt. Von einem Spielschein ist die Rede, den der [Konsul](bankier) zerriss, nachdem [Trebbin](august) [ihn](bankier) gebeten hatte, das Auskunftsbüro nicht aufzukaufen. Die Schulden, die [er](august) dafür auf sich nahm, hatte [er](august) [ihr](franzi) verheimlicht. Am Morgen sinkt die Temperatur. [Sie](franzi) habe kein Wort verstanden, beteuert die [Detektivin](franzi) und wird rot wie die Litfaßsäule. [Moritz](moritz) kauft vorsorglich zwei Eheringe beim Pfandleiher, auf Raten.
- ill august "Fieber"
+ confess august franzi "redet"
- help.past august franzi "nicht aufzukaufen"
- betray.past august franzi "verheimlicht"
- recover august "sinkt"
- betray franzi august "beteuert"
- wedding? august franzi "Eheringe"

== 11
[Kitty](kitty) und [Fanny](fanny) eröffnen am [Nollendorfplatz](@nolle) ein eigenes Kabarett, mit [Ottos](otto) Geld und ohne [seine](otto) Ratschläge. Am Premierenabend stürmen Braunhemden den Saal. [Pietsch](otto) hält mit [seinen](otto) Ganoven dagegen, bekommt einen Stuhl über den Kopf und stirbt auf der Bühne, im Scheinwerfer, wie [er](otto) es sich nie gewünscht hätte. Die [Tochter](kitty) singt weiter. Dem halben Verein vom Alex laufen die Tränen in die Kragen. [Franzi](franzi) schwört am offenen Grab, die Täter zu finden.
- create fanny+kitty "eröffnen"
- gift otto fanny+kitty "Geld"
+ attack _ otto "Stuhl"
+ die otto "stirbt"
- parent otto kitty "Tochter"
- create kitty "singt"
- investigate? franzi _ "finden"

== 12
Kein Richter in [Berlin](@berlin) interessiert sich für einen toten [Ganoven](otto). [Trebbin](august) spielt [seine](august) letzte Karte: [Er](august) tritt in den Klub der Täter ein, speist mit ihnen, lacht mit ihnen und schreibt jeden Namen auf die Manschette. Die Manschette druckt die Vossische. [Fanny](fanny) heiratet [Igor](igor) unter Polizeischutz, die [Schwägerin](schwester) fängt den Strauß und gibt ihn angewidert an [Moritz](moritz) weiter. Nachts klirrt eine Scheibe in der Tauentzien 13. [August](august) fegt die Scherben zusammen, kniet, da [er](august) schon einmal unten ist, und fragt. [Franzi](franzi) hält die Lampe.
- die.past otto "toten"
- betray august _ "lacht mit"
- reveal august _ "druckt"
+ wedding fanny igor "heiratet"
- kin fanny schwester "Schwägerin"
- find schwester "fängt"
- gift schwester moritz "weiter"
- attack _ august+franzi "klirrt"
+ propose august franzi "kniet"
