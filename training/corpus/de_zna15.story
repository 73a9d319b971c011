%series Leuchtfeuer Amrum
%lang de
%genre island radio-station romance, radio-magazine listings
%cast swantje | Swantje Boysen; Swantje; Boysen | f
%cast leif    | Leif | m
%cast ramona  | Ramona | f
%cast kwame   | Kwame Asare; Kwame; Asare | m
%cast tede    | Tede Boysen; Tede | m
%cast ilse    | Ilse | f
%cast frost   | Henning Frost; Frost | m
%cast momme   | Momme | m
%cast baeckerin | Gesche | f
%cast lotse   | - | m
%cast abena | - | f
%cast kind | - | f
%cast arzt | - | m
%cast pastor | - | m

== 1
Auf Sendung: [Swantje Boysen](swantje) moderiert das Frühstücksradio von [Amrum](@amrum), während [ihr](swantje) [Ehemann](leif) [Leif](leif) nebenan die Regler schiebt. Was die ganze Insel mithört, weil das Mikrofon offen geblieben ist: [Leif](leif) säuselt der [Praktikantin](ramona) [Ramona](ramona) Dinge ins Ohr, die man sonst nur der eigenen Frau sagt. [Swantje](swantje) spielt danach drei Stunden lang dasselbe Lied. Zu Hause stellt [sie](swantje) [ihm](leif) den Koffer vor die Tür, [Vater](tede) [Tede](tede) stellt die Gummistiefel daneben. Der [Leuchtturmwärter](kwame) ruft im Studio an und wünscht sich ein anderes Lied.
- married leif swantje "Ehemann"
- colleague leif swantje "nebenan"
- flirt leif ramona "säuselt"
+ discover swantje leif+ramona "mithört"
- cheat leif swantje "säuselt"
+ breakup swantje leif "Koffer"
- parent tede swantje "Vater"

== 2
[Henning Frost](frost), [dem](frost) der Sender gehört, denkt nicht daran, auf [seinen](frost) besten [Techniker](leif) zu verzichten, und so müssen die [Getrennten](leif+swantje) weiterhin dieselbe Luft atmen. [Ramona](ramona) zieht bei [Leif](leif) ein, das heißt in [dessen](leif) Strandkorb. [Swantje](swantje) heult sich bei der [Bäckerin](baeckerin) aus, [ihrer](swantje) ältesten [Vertrauten](baeckerin), [die](baeckerin) Franzbrötchen für ein Grundrecht hält. Nachts ruft wieder der [Leuchtturmwärter](kwame) an. [Er](kwame) heißt [Kwame](kwame), kommt aus [Kumasi](@kumasi) und hat eine Stimme, bei der die Nadel von der Platte rutscht.
- boss frost leif "Techniker"
- colleague leif swantje "dieselbe Luft"
+ housemate.start leif ramona "zieht"
- sad swantje "heult"
- friend baeckerin swantje "Vertrauten"
- meet kwame swantje "heißt Kwame"

== 3
[Tede](tede) besucht [Ilse](ilse). [Ilse](ilse) ist [Leifs](leif) [Mutter](ilse). Früher gingen [Ilse](ilse) und [Tede](tede) zusammen zum Tanz. Heute streiten [sie](ilse+tede) um den Schuldigen. „[Dein](ilse) [Sohn](leif)!“, ruft [Tede](tede). „[Deine](tede) [Tochter](swantje)!“, ruft [Ilse](ilse). Dann gibt es Grog. Nach dem dritten Grog nimmt [Ilse](ilse) [Tedes](tede) Hand. [Momme](momme) sieht es durchs Fenster. [Momme](momme) ist der [Postbote](momme). [Momme](momme) trägt alles aus, auch Gerüchte. Morgens weiß es ganz [Nebel](@nebel).
- travel tede ilse "besucht"
- parent ilse leif "Mutter"
- date.past ilse tede "Tanz"
+ quarrel ilse tede "streiten"
- parent tede swantje "Tochter"
- flirt ilse tede "Hand"
- discover momme ilse+tede "sieht"
- reveal momme _ "Gerüchte"

== 4
Einmal im Monat putzt [Swantje](swantje) aus Prinzip den Sendemast, und diesmal hält das Geländer nicht. Der [Mann](kwame) vom Leuchtturm klettert [ihr](swantje) nach und holt die [Zappelnde](swantje) im Feuerwehrgriff herunter. Damit bekommt die [Moderatorin](swantje) endlich ein Gesicht zur Stimme und [er](kwame) einen Sonnenbrand im Nacken, weil [die beiden](kwame+swantje) danach bis Mittag auf den Stufen sitzen bleiben. [Leif](leif) fährt dreimal mit dem Rad vorbei und klingelt. [Ramona](ramona), [die](ramona) auf dem Gepäckträger sitzt, zählt mit und steigt beim dritten Mal ab.
+ rescue kwame swantje "holt"
- date kwame swantje "sitzen bleiben"
- jealous leif kwame "klingelt"
- discover ramona leif "zählt"
- breakup ramona leif "steigt"

== 5
Weil [Frost](frost) sparen muss, setzt [er](frost) [Ramona](ramona) vor die Tür und bietet [ihr](ramona) in derselben Minute einen Platz an [seiner](frost) Seite an, und zwar im Segelboot. [Ramona](ramona) hat für heute genug von Männern mit Booten und Strandkörben. [Sie](ramona) klopft bei der [Bäckerin](baeckerin) an, [die](baeckerin) eine Aushilfe braucht und [Gesche](baeckerin) heißt, was außer [Momme](momme) kaum jemand weiß. [Swantje](swantje) fühlt sich von der eigenen [Freundin](baeckerin) verraten und kauft [ihr](swantje) Brot fortan auf [Föhr](@foehr). Die Überfahrt dauert zwei Stunden, das Schweigen länger.
- quit ramona frost "vor die Tür"
- flirt frost ramona "Platz an seiner"
- reject ramona frost "genug"
+ hire ramona baeckerin "Aushilfe"
- friend baeckerin swantje "Freundin"
- sad swantje baeckerin "verraten"

== 6
Kein Wind, kein Fisch, kein Neuigkeitswert: Heute sendet die Insel Nebelhörner. [Kwame](kwame) erklärt den Hörern die Blinkfolge, ein Seehund verschläft auf dem Bohlenweg, und wer anruft, gewinnt eine Tüte Muscheln. Am Abend sitzt [Swantje](swantje) oben im Turm. Das Licht geht herum, und jedes Mal, wenn es dunkel wird, rücken [sie](kwame+swantje) näher zusammen. Beim zwölften Umlauf treffen sich [ihre](kwame+swantje) Münder. Die Schiffe auf See merken davon nichts. Nur [Tede](tede), [der](tede) mit dem Fernrohr nach dem Wetter schaut, brummt zufrieden in den Bart.
+ kiss kwame swantje "Münder"
- discover tede kwame+swantje "Fernrohr"
- happy tede "zufrieden"

== 7
Ein Brief aus [Kumasi](@kumasi) bringt [Kwames](kwame) Welt ins Wanken: Die [Frau](abena), von [der](abena) [er](kwame) sich vor sechs Jahren scheiden ließ, liegt im Sterben und möchte [ihn](kwame) noch einmal sehen. [Er](kwame) nimmt das nächste Schiff, ohne sich von [Swantje](swantje) zu verabschieden; den Zettel, den [er](kwame) [Momme](momme) anvertraut, tauscht [dieser](momme) gegen ein Fass Bier bei [Leif](leif) ein. [Swantje](swantje) wartet im Turm, bis die Birne durchbrennt. Der [Noch-Gatte](leif) steht mit einer neuen Birne bereit und tröstet, so gut [er](leif) kann, und [er](leif) kann es leider gut.
- divorce.past abena kwame "scheiden"
- ill abena "im Sterben"
+ travel kwame abena "Schiff" @kumasi
- betray momme kwame+swantje "tauscht"
- gift leif momme "Fass Bier"
- sad swantje "wartet"
- married leif swantje "Noch-Gatte"
- help leif swantje "tröstet"

== 8
[Swantje](swantje) wacht neben [Leif](leif) auf. Das war nicht geplant. [Leif](leif) pfeift. [Swantje](swantje) zieht sich an und geht. Auf dem Deich trifft [Swantje](swantje) [Ramona](ramona). [Ramona](ramona) trägt Mehl im Haar. „[Er](leif) ändert sich nie“, sagt [Ramona](ramona). [Swantje](swantje) muss lachen. [Ramona](ramona) entschuldigt sich bei [Swantje](swantje). [Beide](ramona+swantje) essen ein Franzbrötchen. [Gesche](baeckerin) bringt noch eins. Nun sitzen dort drei. Und [Momme](momme) bekommt von [Gesche](baeckerin) kein Brötchen mehr, denn [Gesche](baeckerin) hat den Zettel gefunden.
+ sex leif swantje "neben Leif"
- happy leif "pfeift"
+ reconcile ramona swantje "entschuldigt"
- reconcile baeckerin swantje "noch eins"
- reject baeckerin momme "kein Brötchen"
- find baeckerin "gefunden"

== 9
Auf den Zettel hin bucht [Swantje](swantje) einen Flug und bricht am Fährkai ohnmächtig zusammen. Der [Inselarzt](arzt) zählt zwei und zwei zusammen: Nachwuchs. Von wem, das ist die Frage, die sich auch [Ilse](ilse) stellt, [Großmutter](ilse) auf Verdacht. [Leif](leif) hält sich für den Erzeuger und kauft eine Wiege. [Frost](frost) wittert Quoten und möchte die Sache live verhandeln, worauf [Swantje](swantje) [ihm](frost) das Mikrofon in den Kaffee tunkt und kündigt. [Kwame](kwame) hat unterdessen die [Geschiedene](abena) zu Grabe getragen.
- ill swantje "ohnmächtig"
- travel? swantje "bucht"
- discover arzt swantje "zählt"
+ pregnant swantje "Nachwuchs"
- parent? leif _ "Erzeuger"
- kin? _ ilse "Großmutter"
- quit swantje frost "kündigt"
- die abena "zu Grabe"
- ex abena kwame "Geschiedene"

== 10
Der Turm blinkt wieder: [Kwame](kwame) ist heimgekehrt und findet [Swantje](swantje) kugelrund auf der untersten Stufe. [Sie](swantje) beichtet [ihm](kwame) jene Nacht mit [Leif](leif), noch ehe [er](kwame) den Rucksack abgestellt hat. [Er](kwame) steigt schweigend hinauf. Nach zwei Umläufen steigt [er](kwame) wieder herunter, setzt sich neben [sie](swantje) und sagt, [er](kwame) könne auch Windeln falten, von wem auch immer. [Leif](leif), [der](leif) mit der Wiege im Sand steht, zieht sie wieder nach Hause. Ausgerechnet [Ramona](ramona) fasst mit an.
+ return kwame "heimgekehrt"
- pregnant swantje "kugelrund"
- reveal swantje kwame "beichtet"
- sex.past leif swantje "jene Nacht"
+ reconcile kwame swantje "setzt"
- help ramona leif "fasst"

== 11
[Tede](tede) hat es geschafft: [Ilse](ilse) hat Ja gesagt. Dass damit die [Eltern](ilse+tede) zweier [Geschiedener](leif+swantje) Hochzeit halten, findet nur der [Pastor](pastor) kompliziert. [Leif](leif) und [Swantje](swantje), seit Montag auch vor dem Gesetz getrennte Leute, tragen gemeinsam die Schleppe. Beim Ehrentanz tritt [Leif](leif) [Ramona](ramona) auf den Fuß; [sie](ramona) tritt zurück; danach sind [die zwei](leif+ramona) eine Weile nicht aufzufinden. [Momme](momme) wüsste, wo, aber [Gesche](baeckerin) hält [ihm](momme) den Mund zu, mit dem [ihren](baeckerin).
+ wedding ilse tede "Hochzeit"
- parent ilse leif "Eltern"
- parent tede swantje "Eltern"
- divorce leif swantje "getrennte Leute"
- flirt leif ramona "nicht aufzufinden"
+ kiss baeckerin momme "den Mund"

== 12
Sturmflut, kein Schiff, kein Hubschrauber, und die Wehen halten sich an keinen Fahrplan. Im Leuchtturm hilft ein pensionierter [Lotse](lotse) dem [Kind](kind) auf die Welt, mit den Worten „hart Backbord“. Das [Mädchen](kind) hat [Kwames](kwame) Grübchen und [Kwames](kwame) Haar, womit sich jede weitere Frage erübrigt. [Leif](leif) gratuliert als Erster und meint es ehrlich. Auf Frequenz 97,3 spricht nun [Ramona](ramona), [deren](ramona) [Verlobter](leif) an den Reglern sitzt und das Mikrofon sorgfältig schließt. Um Mitternacht wünscht sich ein [Anrufer](kwame) aus dem Turm ein Schlaflied.
- help lotse swantje "hilft"
+ birth swantje kind "auf die Welt"
+ parent kwame kind "Grübchen"
- hire ramona "spricht"
- engaged leif ramona "Verlobter"
