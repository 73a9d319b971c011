%series Tanzschule Kratochwil
%lang de
%genre dance-school soap in Linz, weekly preview of a regional paper
%cast hermine | Hermine Kratochwil; Hermine | f
%cast leopold | Leopold Kratochwil; Leopold; Poldi | m
%cast xaver   | Xaver | m
%cast ines    | Inês Moreira; Inês; Moreira | f
%cast samir   | Samir Haddad; Samir; Haddad | m
%cast burgi   | Burgi | f
%cast schober | Dr. Schober; Schober | m
%cast luca    | Luca | n
%cast wanda   | Wanda Nowak; Wanda; Nowak | f
%cast pepi    | Pepi | m
%cast bankier | - | m
%cast mimi    | Mimi | f
%cast tiago   | Tiago | m
%cast baby    | - | f

== 1 Damenwahl
[Hermine Kratochwil](hermine) führt mit eiserner Hand die älteste Tanzschule von [Linz](@linz); [ihr](hermine) [Mann](leopold) [Leopold](leopold) führt seit Neuestem eine [Kursteilnehmerin](wanda) aus. [Wanda Nowak](wanda), [Zahnarzthelferin](wanda), weiß nicht, dass [ihr](wanda) [Kavalier](leopold) einen Ehering in der Westentasche trägt. Der [Enkel](xaver) des Hauses, [Xaver](xaver), hat indes nur Augen für [Inês Moreira](ines), die neue [Lehrerin](ines) für Latein, [die](ines) mit [Samir Haddad](samir) im Turnier und, wie alle meinen, auch im Leben ein Paar ist. Den [Pianisten](pepi) fragt wieder keiner.
- married hermine leopold "Mann"
- date leopold wanda "führt seit Neuestem"
- cheat leopold hermine "führt seit Neuestem"
- betray leopold wanda "Westentasche"
+ love xaver ines "nur Augen"
- kin hermine xaver "Enkel"
- hire ines "neue"
- colleague ines samir "im Turnier"
- couple? ines samir "Paar"

== 2 Grundschritt
[Samir](samir) und [Inês](ines) sind keineswegs zusammen; [ihn](samir) zieht es, wenn überhaupt, zu [Luca](luca), [Luca](luca) schneidert die Kostüme und redet mit den Nadeln zwischen den Lippen. [Xaver](xaver) erfährt das von [Burgi](burgi), der [Sekretärin](burgi), und fasst Mut. Im Paso doble tritt [er](xaver) der [Portugiesin](ines) den Absatz ab. [Sie](ines) nennt [ihn](xaver) einen Elefanten und kommt trotzdem mit auf ein Eis. Der [Bankier](bankier) der Schule setzt [Hermine](hermine) eine Frist: Entweder vierzigtausend bis Advent oder der Hammer.
- couple! ines samir "keineswegs zusammen"
- love samir luca "zieht"
- reveal burgi xaver "erfährt"
- attack xaver ines "tritt"
- quarrel ines xaver "Elefanten"
+ date ines xaver "Eis"
+ threaten bankier hermine "Frist"

== 3 Abklatschen
Beim Faschingsgschnas klatscht eine verschleierte [Dame](hermine) [Wanda](wanda) ab und tanzt selbst mit [Leopold](leopold) weiter. Erst beim dritten Walzer lüftet [Hermine](hermine) den Schleier. [Poldi](leopold) verschluckt sich, [Wanda](wanda) begreift und lässt den [Schwindler](leopold) auf dem Parkett stehen. Draußen im Schnee trifft die [Gedemütigte](wanda) auf [Dr. Schober](schober), [Hermines](hermine) [Hausarzt](schober), [der](schober) [ihr](wanda) den Mantel umlegt und im Übrigen seit vierzig Jahren an [Hermine](hermine) hängt. Drinnen setzt es Ohrfeigen.
- celebrate _ "Faschingsgschnas"
- reveal hermine leopold+wanda "lüftet"
+ discover wanda leopold "begreift"
- meet schober wanda "trifft"
- breakup wanda leopold "stehen"
- sad wanda "Gedemütigte"
- advisor schober hermine "Hausarzt"
- help schober wanda "Mantel"
- love schober hermine "hängt"
+ attack hermine leopold "Ohrfeigen"

== 4 Schrittfolge
[Leopold](leopold) schläft im Spiegelsaal. [Hermine](hermine) sperrt oben zu. [Xaver](xaver) bringt [Leopold](leopold) ein Polster. [Inês](ines) bringt [Xaver](xaver) den Cha-Cha-Cha bei. [Xaver](xaver) lernt schnell. Am Donnerstag küsst [Inês](ines) [Xaver](xaver). Am Freitag bereut es [Inês](ines). [Samir](samir) tröstet [Inês](ines). [Luca](luca) sieht [Samirs](samir) Arm um [Inês](ines). [Luca](luca) näht einen Ärmel zu. [Burgi](burgi) erbt Geld. [Burgi](burgi) verrät es [Pepi](pepi). [Pepi](pepi) ist der [Pianist](pepi). Seit zwanzig Jahren liebt [Pepi](pepi) [Burgi](burgi).
- move leopold "schläft"
- help xaver leopold "Polster"
- advisor ines xaver "bei"
+ kiss ines xaver "küsst"
- sad ines "bereut"
- help samir ines "tröstet"
- jealous luca ines "näht"
- find burgi "erbt"
- reveal burgi pepi "verrät"
- love pepi burgi "liebt"

== 5 Kontra
[Inês](ines) hat daheim in [Braga](@braga) [jemanden](tiago), [dem](tiago) [sie](ines) versprochen ist, und [der](tiago) heißt [Tiago](tiago), wiegt hundert Kilo und hat ein Flugticket. [Xaver](xaver) hört davon eine Stunde vor der Landung. [Er](xaver) holt den [Verlobten](tiago) trotzdem ab, als Chauffeur verkleidet, und fährt [ihn](tiago) nach [Wels](@wels). [Hermine](hermine) verlangt von [Leopold](leopold) die Scheidung und vom [Bankier](bankier) Aufschub. Gewährt wird keines von beiden: [Poldi](leopold) unterschreibt nicht, und der [Geldmensch](bankier) möchte lieber mit [ihr](hermine) soupieren.
+ engaged ines tiago "versprochen"
- travel tiago "Flugticket"
- discover xaver tiago "hört"
- betray xaver tiago "verkleidet"
- divorce? hermine leopold "Scheidung"
- reject leopold hermine "unterschreibt nicht"
- reject bankier hermine "keines von beiden"
- invite bankier hermine "soupieren"

== 6 Der Herzton
Ein Schwächeanfall streckt [Hermine](hermine) mitten im Quickstepp nieder. [Dr. Schober](schober) horcht [sie](hermine) ab und findet einen Klappenfehler; [Leopold](leopold), auf der Treppe, hört mit und altert um zehn Jahre. [Er](leopold) kocht Suppe, [sie](hermine) lässt sie zurückgehen. Bei [Wanda](wanda), [die](wanda) inzwischen in [Schobers](schober) Ordination ausgeholfen hat und geblieben ist, holt [er](leopold) sich Rat, wie man sich bei einer Frau entschuldigt, und [sie](wanda) lacht so, dass [er](leopold) mitlachen muss. [Tiago](tiago) hat aus [Wels](@wels) hergefunden, zu Fuß.
+ ill hermine "Schwächeanfall"
- treat hermine schober "horcht"
- discover leopold hermine "hört"
- sad leopold hermine "altert"
- reject hermine leopold "zurückgehen"
- hire wanda schober "geblieben"
- boss schober wanda "Ordination"
- help wanda leopold "Rat"
- happy wanda "lacht"
- return tiago "hergefunden"

== 7 Duell im Dreivierteltakt
[Tiago](tiago) fordert den falschen [Chauffeur](xaver) heraus, nicht mit Fäusten, sondern im Tanz, und siehe: Hundert Kilo können schweben. Die [Umworbene](ines) schaut zu und wird mit jedem Takt wütender, weil niemand [sie](ines) gefragt hat. [Sie](ines) gibt [Tiago](tiago) den Ring und [Xaver](xaver) den Laufpass. [Samir](samir) verliert dadurch nur eines, die [Turnierpartnerin](ines), denn [Moreira](ines) zieht zu einer Tante nach [Steyr](@steyr). [Luca](luca) trennt in der Nacht den Ärmel wieder auf, und [Samir](samir) probiert ihn an, lange.
- enemy tiago xaver "fordert"
- sad ines "wütender"
+ breakup ines tiago "Ring"
+ breakup ines xaver "Laufpass"
- quit ines "verliert"
- colleague.end ines samir "Turnierpartnerin"
- move ines "zieht" @steyr
- flirt luca samir "probiert"

== 8 Schlussrunde
[Hermine](hermine) muss ins Spital. [Leopold](leopold) hält [Hermines](hermine) Hand. [Schober](schober) hält die andere. [Leopold](leopold) mustert [Schober](schober). Da weiß [Leopold](leopold) es. [Leopold](leopold) räumt den Stuhl. [Hermine](hermine) ruft [Leopold](leopold) zurück. »[Ihr](leopold+schober) zwei [Esel](leopold+schober)«, sagt [Hermine](hermine). Die Operation gelingt. Am Montag isst [Hermine](hermine) Strudel. [Pepi](pepi) gesteht [Burgi](burgi) alles. [Burgi](burgi) bittet [Pepi](pepi) zum Tanz. Bisher hat [Pepi](pepi) nur gespielt. Nun spielt niemand, und [Burgi](burgi) tanzt mit [Pepi](pepi).
- travel hermine "Spital"
- help leopold hermine "hält"
- enemy leopold schober "mustert"
+ discover leopold schober "weiß"
- reconcile hermine leopold "zurück"
- treat hermine _ "Operation"
- recover hermine "Strudel"
+ confess pepi burgi "gesteht"
- invite burgi pepi "bittet"

== 9 Gläubiger
Der [Bankier](bankier) lässt die Spiegel pfänden, kaum dass die [Chefin](hermine) wieder auf den Beinen ist. [Burgi](burgi) legt [ihr](burgi) Erbe auf den Tisch und wird zur [Teilhaberin](burgi); fortan heißt es in der Schule [Frau Direktor](burgi), wenn [Burgi](burgi) gemeint ist, und [Hermine](hermine) hat daran zu schlucken. [Xaver](xaver) fährt jeden Abend mit dem Postbus nach [Steyr](@steyr) und unverrichteter Dinge heim. [Tiago](tiago), als Aushilfe engagiert, leiht [ihm](xaver) das Fahrrad: Aus den [Rivalen](tiago+xaver) sind Kumpane geworden. [Wanda](wanda) wird von [Schober](schober) zu einem Konzert gebeten.
- steal bankier hermine "pfänden"
- recover hermine "auf den Beinen"
+ help burgi hermine "Erbe"
- hire burgi "Teilhaberin"
- colleague burgi hermine "Teilhaberin"
- sad hermine burgi "schlucken"
- travel xaver ines "fährt" @steyr
- hire tiago "engagiert"
- help tiago xaver "leiht"
- enemy.past tiago xaver "Rivalen"
+ friend.start tiago xaver "Kumpane"
- invite schober wanda "gebeten"

== 10 Die Tante in Steyr
[Inês](ines) hat gar keine Tante. [Sie](ines) wohnt bei [Mimi](mimi), [Leopolds](leopold) unehelicher [Tochter](mimi), von [der](mimi) die Familie nichts weiß, und leidet morgens am Waschbecken. [Xaver](xaver) klettert über das Spalier und platzt in zwei Geheimnisse zugleich: [Er](xaver) wird Vater und hat eine [Tante](mimi). [Mimi](mimi) fleht [ihn](xaver) an, der [Großmutter](hermine) nichts zu verraten. [Er](xaver) schwört, doch im Überschwang erzählt [er](xaver) es [Burgi](burgi), und nach [Burgi](burgi) weiß es bekanntlich die [Donau](@donau).
- housemate ines mimi "wohnt"
- parent leopold mimi "Tochter"
+ pregnant ines xaver "Waschbecken"
+ discover xaver ines+mimi "Geheimnisse"
- kin mimi xaver "Tante"#2
- kin hermine xaver "Großmutter"
- reveal xaver burgi "erzählt"
- betray xaver mimi "schwört"

== 11 Große Kür
[Hermine](hermine) empfängt [Mimi](mimi) mit Gugelhupf und der Frage, ob [sie](mimi) führen könne. [Poldi](leopold), [der](leopold) mit allem gerechnet hatte, sinkt in einen Sessel. [Mimi](mimi) sei älter als die Ehe, rechnet [Hermine](hermine) vor, folglich auch kein Ehebruch. [Xaver](xaver) kniet in der Konditorei vor [Inês](ines), [die](ines) »vielleicht« sagt und die Torte aufisst. [Samir](samir) und [Luca](luca) treten zum ersten Mal zusammen zum Turnier an, werden Letzte und umarmen einander wie Weltmeister. Der [Bankier](bankier) wird wegen Veruntreuung abgeholt.
- meet hermine mimi "empfängt"
- cheat! leopold hermine "Ehebruch"
+ propose xaver ines "kniet"
- colleague luca samir "zusammen"
+ couple.start luca samir "umarmen"
- steal.past bankier _ "Veruntreuung"
- arrest _ bankier "abgeholt"

== 12 Letzter Walzer
[Hermine](hermine) und [Leopold](leopold) feiern goldene Hochzeit, mit zwei Tagen Verspätung, denn zuvor hat [Inês](ines) ein [Mädchen](baby) bekommen, [das](baby) im Takt schreit. [Dr. Schober](schober) führt [Wanda](wanda) aufs Parkett und als [seine](schober) [Braut](wanda) vor. [Burgi](burgi) und [Pepi](pepi) beziehen die Wohnung über dem Saal, die einst für die Spiegel gedacht war. [Mimi](mimi) tanzt mit [Tiago](tiago), und die Bretter biegen sich. Das Vielleicht aus der Konditorei ist, ruft [Inês](ines) quer durch den Raum, übrigens ein Ja gewesen.
+ celebrate hermine+leopold "feiern"
- married hermine leopold "goldene Hochzeit"
+ birth ines baby "bekommen"
- engaged schober wanda "Braut"
- move burgi+pepi "beziehen"
- couple burgi pepi "beziehen"
- flirt mimi tiago "tanzt"
+ engaged.start ines xaver "Ja"
