%series Haus Möwenruf
%lang de
%genre boarding-school series, Baltic island of Hiddensee, past-tense episode recaps of a fan encyclopaedia
%cast tabea | Tabea Krohn; Tabea; Krohn | f
%cast linus | Linus von Arnheim; Linus; Arnheim | m
%cast fee | Felicitas Brandt; Fee | f
%cast yannick | Yannick | m
%cast dalia | Dalia Rosen; Dalia | f
%cast momo | Momo | m
%cast rektorin | Dr. Ingeborg Vahl; Frau Vahl; Vahl | f
%cast kunstlehrer | Pavel Horák; Horák | m
%cast koechin | Möller | f
%cast arnheim | Staatssekretär von Arnheim | m
%cast bootsmann | Klaas | m
%cast vertretung | - | f
%cast mutter | - | f

== 1 Überfahrt
Mit der letzten Fähre kam [Tabea Krohn](tabea) auf die Insel, [Stipendiatin](tabea), sechzehn, seekrank. Ein [Mitschüler](linus) hielt [ihr](tabea) auf Deck die Haare und warf danach, weil ein Kumpel feixte, [ihre](tabea) Mütze ins Meer. Der [Kavalier](linus) hieß [Linus von Arnheim](linus) und war, wie [Tabea](tabea) von [ihrer](tabea) [Zimmergenossin](fee) [Fee](fee) erfuhr, so etwas wie der [König](linus) des Internats. [Fee](fee) liebte [ihn](linus) seit der Siebten. [Bootsmann](bootsmann) [Klaas](bootsmann) fischte die Mütze aus dem Hafenbecken, trocknete sie über dem Motor und hängte sie der [Neuen](tabea) wortlos an die Tür.
- travel tabea "Fähre"
- ill tabea "seekrank"
- help linus tabea "Haare"
+ attack linus tabea "warf"
- housemate.start fee tabea "Zimmergenossin"
- love fee linus "liebte"
+ help bootsmann tabea "fischte"

== 2 Nachtruhe
Die [Rektorin](rektorin) [Dr. Ingeborg Vahl](rektorin) verbot nach einem Feuer im Bootshaus jeden Ausgang. Gezündelt hatte [Momo](momo), der [Jüngste](momo) in Haus Möwenruf, aus Heimweh und mit Teelichtern. [Linus](linus) wusste davon und nutzte es: Fortan schrieb [ihm](linus) der [Elfjährige](momo) die Hausaufgaben in Latein, in dem der [Knirps](momo) ein Genie war. Als [Tabea](tabea) den [Kleinen](momo) nachts über fremden Heften weinend fand, setzte [sie](tabea) sich daneben und übersetzte falsch. Vierzehn Fehler brachten [Arnheim](linus) die erste Sechs [seines](linus) Lebens ein. [Er](linus) ahnte, bei [wem](tabea) [er](linus) sich dafür bedanken durfte.
- attack momo _ "Gezündelt"
- sad momo "Heimweh"
- discover linus momo "wusste"
+ threaten linus momo "nutzte"
- find tabea momo "fand"
- help tabea momo "setzte"
+ betray tabea linus "übersetzte falsch"
- discover linus tabea "ahnte"

== 3 Akt im Gegenlicht
[Kunstlehrer](kunstlehrer) [Pavel Horák](kunstlehrer) suchte ein Modell und fragte [Dalia](dalia), [die](dalia) nie lächelte und deshalb lange stillhalten konnte. [Fee](fee) setzte das Gerücht in die Welt, [die beiden](dalia+kunstlehrer) hätten etwas miteinander. Es war als Scherz gemeint. Am Abend stand der [Tscheche](kunstlehrer) vor der [Rektorin](rektorin), und [Dalia](dalia), um [die](dalia) es ging, wurde nicht gefragt. [Yannick](yannick), [der](yannick) neben [ihr](dalia) im Orchester die zweite Geige spielte und [sie](dalia) heimlich anbetete, glaubte jedes Wort. [Er](yannick) schlug [Horák](kunstlehrer) im Flur die Brille von der Nase. [Dalia](dalia) hob sie auf.
- hire dalia kunstlehrer "Modell"
+ accuse fee dalia+kunstlehrer "Gerücht"
- affair? dalia kunstlehrer "etwas miteinander"
- colleague dalia yannick "Orchester"
- love yannick dalia "anbetete"
+ attack yannick kunstlehrer "schlug"
- help dalia kunstlehrer "hob"

== 4 Die Vertretung
An Stelle des beurlaubten [Malers](kunstlehrer) unterrichtete eine [Vertretung](vertretung), [deren](vertretung) Namen sich niemand merkte. [Sie](vertretung) interessierte sich auffällig für [Tabeas](tabea) Familie. Die [Stipendiatin](tabea) antwortete wie immer, [ihre](tabea) [Mutter](mutter) sei tot. Auf der Steilküste zog die [Lehrerin](vertretung) daraufhin eine Fotografie hervor, und [Tabea](tabea) sah eine [Frau](mutter) in Gefängniskleidung. [Sie](tabea) rannte davon. [Wer](fee) hinter dem Sanddorn mitgehört hatte, war [Fee](fee). Zum ersten Mal wusste das größte [Plappermaul](fee) der Schule etwas wirklich Wichtiges, und [sie](fee) behielt es für sich.
- quit kunstlehrer "beurlaubten"
- hire vertretung "unterrichtete"
- advisor vertretung tabea "Lehrerin"
- investigate vertretung tabea "interessierte"
- betray tabea vertretung "antwortete"
- parent mutter tabea "Mutter"
- die! mutter "tot"
+ discover fee tabea "mitgehört"
- arrest.past _ mutter "Gefängniskleidung"
- flee tabea vertretung "rannte"
- reveal! fee _ "für sich"

== 5 Sturmwarnung
[Dalia](dalia) ruderte allein hinaus. [Yannick](yannick), [der](yannick) [ihren](dalia) leeren Platz im Orchester bemerkt hatte, alarmierte den [Bootsmann](bootsmann), aber der Motor streikte. [Linus](linus) schwamm. [Er](linus) war der beste [Schwimmer](linus) der Insel, und vielleicht war es das einzige Mal, dass [er](linus) nicht daran dachte, wer zusah. [Er](linus) zog das [Mädchen](dalia) über die Bordwand des gekenterten Bootes und sang [ihr](dalia) zwei Stunden lang Schlager vor, damit [sie](dalia) nicht einschlief. Von [Klaas](bootsmann) ließ [er](linus) sich versprechen, [ihn](linus) nicht zu verraten. Gelobt wurde folglich [Yannick](yannick), [der](yannick) nicht widersprach.
- travel dalia "ruderte"
- reveal yannick bootsmann "alarmierte"
+ rescue linus dalia "zog"
- help linus dalia "sang"
- reveal! bootsmann linus "nicht zu verraten"
- betray yannick _ "nicht widersprach"

== 6 Sonntagsbraten
Besuchstag. [Staatssekretär von Arnheim](arnheim) reiste mit Chauffeur an und fragte den [Sohn](linus) nach den Noten, sonst nach nichts. [Köchin](koechin) [Möller](koechin) hatte für die, zu denen keiner kam, einen eigenen Tisch gedeckt. Dort saßen [Tabea](tabea), [Momo](momo) und der alte [Klaas](bootsmann) bei Apfelkuchen und lachten so laut, dass man es am Tisch der [Arnheims](arnheim+linus) hörte. Nach dem Fisch stand [Linus](linus) auf, nahm [seinen](linus) Teller und ging hinüber. Niemand sagte etwas. [Momo](momo) rückte ein Stück.
- travel arnheim "reiste"
- parent arnheim linus "Sohn"
- help koechin bootsmann+momo+tabea "gedeckt"
- happy bootsmann+momo+tabea "lachten"
+ reject linus arnheim "ging hinüber"
- help momo linus "rückte"

== 7 Klassenkasse
Das Geld für die Pragreise war fort. Bei der Durchsuchung der Zimmer fand [Frau Vahl](rektorin) den Umschlag unter [Tabeas](tabea) Matratze. Die [Beschuldigte](tabea) beteuerte, ihn dort nie gesehen zu haben; man kenne ja, sagte die [Vertretung](vertretung) halblaut, die Verhältnisse, aus denen [sie](tabea) komme. So erfuhren alle, dass die [Mutter](mutter) der [Stipendiatin](tabea) wegen Raubes einsaß. [Tabea](tabea) sah nur eine [Person](fee), [die](fee) es weitererzählt haben konnte, und räumte [ihre](tabea) Seite des Zimmers leer. [Fee](fee), ausnahmsweise unschuldig, fand keine Worte.
- steal _ _ "fort"
- investigate rektorin tabea "Durchsuchung"
- accuse rektorin tabea "Beschuldigte"
+ reveal vertretung tabea "halblaut"
- parent mutter tabea "Mutter"
- steal.past mutter _ "Raubes"
+ accuse tabea fee "nur eine Person"
- housemate.end fee tabea "räumte"
- sad fee "keine Worte"

== 8 Latein für Fortgeschrittene
Der [Elfjährige](momo) hatte die [Diebin](vertretung) gesehen, nur glaubte man [ihm](momo) seit dem Feuer nichts mehr. Also schrieb [Momo](momo) es an die Tafel, auf Latein, und einzig [Linus](linus) konnte es so weit entziffern: Eine [Frau](vertretung) sei mit dem Umschlag ins Zimmer gegangen, eine [Frau](vertretung) ohne Namen. [Linus](linus) brachte den [Zeugen](momo) zu [Vahl](rektorin). Die [Rektorin](rektorin), selbst Altphilologin, korrigierte zwei Endungen und ließ die [Vertretung](vertretung) holen. [Deren](vertretung) Zimmer war leer, das Fenster stand offen. Auf dem Kissen lag die Fotografie der [Gefangenen](mutter), in der Mitte zerrissen.
+ discover momo vertretung "gesehen"
- reveal momo _ "schrieb"
- help linus momo "entziffern"
+ steal vertretung _ "Diebin"
- betray.past vertretung tabea "mit dem Umschlag"
- reveal linus rektorin "brachte"
- flee vertretung "offen"

== 9 Ein Boot fährt nicht
[Tabea](tabea) hätte bleiben dürfen, wollte aber nicht. Mit gepacktem Rucksack stand [sie](tabea) am Anleger, wo [Klaas](bootsmann) [ihr](tabea) eröffnete, dass die Fähre defekt sei. Sie war es nicht. Der [Bootsmann](bootsmann) hatte eine Schraube in der Tasche und eine Bitte von [Fee](fee) im Ohr. Bis zum Abend saßen die [Ausreißerin](tabea) und [ihre](tabea) frühere [Freundin](fee) auf demselben Poller, Rücken an Rücken. Die [eine](fee) redete, wie immer, die [andere](tabea) hörte, wie selten, zu. [Fee](fee) gab zu, was [sie](fee) hinter dem Sanddorn gehört und wem [sie](fee) es erzählt hatte: keinem. Gegen acht fuhr die Fähre ohne [Tabea](tabea).
- flee? tabea "Rucksack"
- betray bootsmann tabea "eröffnete"
+ help bootsmann fee "Bitte"
- friend.past fee tabea "frühere Freundin"
- reveal fee tabea "gab"
+ reconcile fee tabea "hörte"
- reveal! fee _ "keinem"
- travel! tabea "ohne Tabea"

== 10 Zweite Geige
[Dalia](dalia) bedankte sich bei [Yannick](yannick) für [ihr](dalia) Leben, mit einem Kuss auf den Mund. [Er](yannick) erwiderte ihn und schämte sich zugleich. Beim Konzert spielte das Orchester einen alten Schlager als Zugabe, und [Dalia](dalia) brach mitten im Takt ab, denn diese Melodie hatte [sie](dalia) im Wasser gehört, aber von einer anderen Stimme. Vor dem Publikum fragte [sie](dalia) [Yannick](yannick), wer damals gesungen habe. Der zweite [Geiger](yannick) stand auf und nannte den Namen [seines](yannick) [Widersachers](linus). [Linus](linus) war da schon aus dem Saal. [Fee](fee), in der ersten Reihe, sah [ihm](linus) nach, dann auf [ihre](fee) Hände.
- rescue! yannick dalia "Leben"
+ kiss dalia yannick "Kuss"
- sad yannick "schämte"
+ discover dalia yannick "Melodie"
- accuse dalia yannick "fragte"
- reveal yannick dalia "nannte"
- enemy linus yannick "Widersachers"
- flee linus "aus dem Saal"

== 11 Besuch vom Festland
Die [Vertretung](vertretung) wurde in [Stralsund](@stralsund) festgenommen, beim Versuch, das Stipendium auf den eigenen Namen zu beantragen. Im Verhör gab [sie](vertretung) an, jahrelang die Zelle mit [Tabeas](tabea) [Mutter](mutter) geteilt zu haben. Dort habe [sie](vertretung) von nichts anderem gehört als von dieser wunderbaren [Tochter](tabea). [Sie](vertretung) habe [sie](tabea) hassen gelernt. Eine Woche danach stieg eine blasse [Frau](mutter) mit Plastiktüte von der Fähre, entlassen wegen guter Führung. [Tabea](tabea) sah [sie](mutter) vom Fenster der Küche aus und konnte sich nicht rühren. [Köchin](koechin) [Möller](koechin) band [ihr](tabea) die Schürze ab und gab [ihr](tabea) einen Stoß.
+ arrest _ vertretung "festgenommen"
- betray? vertretung _ "auf den eigenen Namen"
- reveal vertretung _ "gab"
- housemate.past mutter vertretung "Zelle"
- parent mutter tabea "Mutter"
- sad.past vertretung tabea "hassen"
+ travel mutter "stieg"
- discover tabea mutter "sah"
- help koechin tabea "Stoß"

== 12 Sommerferien
[Horák](kunstlehrer) kehrte zurück und hängte das Bild von [Dalia](dalia) in die Aula; auf ihm lächelte [sie](dalia). [Fee](fee) hatte sich zuvor bei [beiden](dalia+kunstlehrer) entschuldigt, schriftlich, elf Seiten. [Linus](linus) fiel durch, wurde vom [Vater](arnheim) enterbt und wirkte erleichtert. Die Koffer standen schon auf dem Steg, da warf [ihm](linus) [jemand](tabea) die Mütze ins Meer. [Er](linus) drehte sich um. Es war [Tabea](tabea), und [sie](tabea) schien auf etwas zu warten. [Linus](linus) sprang hinein, mit Schuhen. „[Ich](linus) hab [dich](tabea) lieb“, rief [er](linus), als [er](linus) wieder Luft bekam, und [Klaas](bootsmann) ließ aus Taktgefühl den Motor an.
+ return kunstlehrer "kehrte"
- reconcile? dalia+kunstlehrer fee "entschuldigt"
- lose linus arnheim "enterbt"
- reject arnheim linus "enterbt"
- parent arnheim linus "Vater"
- happy linus "erleichtert"
- attack tabea linus "warf"
+ confess linus tabea "lieb"
- love linus tabea "lieb"
