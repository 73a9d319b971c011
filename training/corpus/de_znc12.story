%series Kleine Anfrage
%lang de
%genre political satire in a state parliament in Potsdam, magazine recaps in dry irony
%cast mechthild | Ministerin Wrede; Mechthild Wrede; Mechthild; Wrede | f
%cast ingo      | Ingo Wrede; Ingo | m
%cast bela      | Béla Sauer; Béla; Sauer | m
%cast aylin     | Aylin Demir; Aylin; Demir | f
%cast knut      | Knut Habermann; Habermann; Knut | m
%cast rosa      | Rosa Habermann; Rosa | f
%cast praesident | - | m
%cast fahrer    | Detlef | m
%cast stella    | Stella Frey; Frey | f
%cast timo      | Timo | m
%cast dackel    | Bismarck | m
%cast schwester | Sieglinde | f
%cast anwaeltin | - | f
%cast tierarzt | - | f

== 1 Tagesordnung
[Mechthild Wrede](mechthild), zuständig für Moore, will Ministerpräsidentin werden. Dem im Wege stehen [Fraktionschef Habermann](knut), mit [dem](knut) [sie](mechthild) seit dem Jurastudium über Kreuz liegt, und [ihr](mechthild) [Gatte](ingo) [Ingo](ingo), [der](ingo) Schlangen züchtet. [Ihr](mechthild) [Büroleiter](bela) [Béla Sauer](bela) hält [sie](mechthild) für die größte Frau seit Rosa Luxemburg und sich selbst für unsichtbar. Letzteres stimmt nicht: [Aylin Demir](aylin), neu in der Pressestelle, hat [ihn](bela) gleich gesehen. [Habermanns](knut) [Dackel](dackel) beißt den [Fahrer](fahrer).
- hire? mechthild "Ministerpräsidentin"
- enemy knut mechthild "über Kreuz"
- married ingo mechthild "Gatte"
- boss mechthild bela "Büroleiter"
- love bela mechthild "größte Frau"
- hire aylin "neu"
+ love.start aylin bela "gesehen"
- attack dackel fahrer "beißt"

== 2 Erste Lesung
Wer hat der Zeitung gesteckt, dass die [Ministerin](mechthild) im Moor gebaut hat? [Wrede](mechthild) tippt auf [Habermann](knut), [Sauer](bela) auf den [Fahrer](fahrer), und nur [Aylin](aylin) fällt auf, dass die [Journalistin](stella) [Stella Frey](stella) neuerdings nach Terrarium riecht. [Ingo](ingo) war bei [Frey](stella) zum Frühstück, und zwar schon am Abend zuvor. Die [Pressefrau](aylin) behält es einstweilen für sich; man weiß nie, wozu ein Ehebruch gut ist. Abends betrinken sich [Aylin](aylin) und [Béla](bela), [er](bela) weint, [sie](aylin) zahlt.
- betray _ mechthild "gesteckt"
- accuse mechthild knut "tippt"
- accuse bela fahrer "auf den Fahrer"
- discover aylin stella "fällt"
+ affair ingo stella "Frühstück"
- cheat ingo mechthild "Ehebruch"
- reveal! aylin _ "behält"
- sad bela "weint"

== 3 Hammelsprung
[Rosa Habermann](rosa) ist fünfundzwanzig, stimmt grün und küsst auf der Besuchertribüne den [Praktikanten](timo) der Gegenseite, was [ihr](rosa) [Vater](knut) vom Rednerpult aus mit ansehen muss. [Er](knut) verspricht sich dreimal. Der [Praktikant](timo) heißt [Timo](timo) und ist, was die Sache verschlimmert, [Mechthild Wredes](mechthild) [Neffe](timo). Die [Ministerin](mechthild) befiehlt [ihm](timo), das [Mädchen](rosa) auszuhorchen. [Er](timo) schlägt die Hacken zusammen und weiht [Rosa](rosa) noch am Nachmittag ein. [Die zwei](rosa+timo) liefern fortan beiden Lagern Märchen.
+ kiss rosa timo "küsst"
- parent knut rosa "Vater"
- discover knut rosa+timo "mit ansehen"
- kin mechthild timo "Neffe"
- investigate? timo rosa "auszuhorchen"
- reveal timo rosa "weiht"
+ betray rosa+timo knut+mechthild "Märchen"

== 4 Protokoll
[Aylin](aylin) legt [Mechthild](mechthild) ein Foto hin. Auf dem Foto liegt [Ingo](ingo) auf [Stella Frey](stella). [Mechthild](mechthild) dankt [Aylin](aylin). [Mechthild](mechthild) ruft [Ingo](ingo) an. [Ingo](ingo) hebt nicht ab. [Sie](mechthild) lässt die Schlangen ins Moor. [Ingo](ingo) sucht die Schlangen. [Ingo](ingo) sucht nicht [Mechthild](mechthild). [Béla](bela) bleibt die Nacht über im Büro, bei [Mechthild](mechthild). [Sie](mechthild) schläft an [seiner](bela) Schulter. Sonst war nichts. [Aylin](aylin) glaubt das nicht.
+ reveal aylin mechthild "legt"
- sex ingo stella "liegt"
- cheat ingo mechthild "liegt"
- discover mechthild ingo+stella "Foto"
- steal mechthild ingo "ins Moor"
- help bela mechthild "Schulter"
- sex! bela mechthild "Sonst war nichts"
- jealous aylin mechthild "glaubt das nicht"

== 5 Aktuelle Stunde
Die [Ministerin](mechthild) geht in die Offensive und teilt in einem Halbsatz zwischen zwei Förderbescheiden mit, [sie](mechthild) lasse sich scheiden. [Ihre](mechthild) Umfragewerte schießen hoch. [Habermann](knut), neidisch, denkt über [seine](knut) eigene Ehe nach, bis [ihm](knut) einfällt, dass [er](knut) seit neun Jahren verwitwet ist. Im Paternoster bleiben [die beiden](knut+mechthild) stecken. Man schweigt, man schwitzt, man erinnert sich: [Marburg](@marburg), Wintersemester, ein möbliertes Zimmer. Als das Gerät anruckt, hat [Knut](knut) Lippenstift am Kragen.
+ divorce? ingo mechthild "scheiden"#2
- jealous knut mechthild "neidisch"
- married.past _ knut "verwitwet"
- couple.past knut mechthild "möbliertes Zimmer"
+ kiss knut mechthild "Lippenstift"

== 6 Vertraulich
[Béla Sauer](bela) findet den passenden Lippenstift auf dem Waschtisch der [Ministerin](mechthild) und eins und eins gleich zwei. Verletzt reicht [er](bela) die Kündigung ein, wechselt zu [Stella Freys](stella) Blatt und bringt eine Mappe mit. Was darin steht, kann [Mechthild](mechthild) die Karriere kosten. [Aylin](aylin) versucht, [ihm](bela) das auszureden, mit Argumenten, Kuchen und schließlich mit dem Geständnis, dass [sie](aylin) [ihn](bela) seit der ersten Pressemappe anbetet. [Er](bela) fragt, ob [sie](aylin) das schriftlich habe.
- discover bela knut+mechthild "eins und eins"
- sad bela mechthild "Verletzt"
+ quit bela mechthild "Kündigung"
- hire bela "wechselt"
- betray? bela mechthild "Mappe"
- help? aylin mechthild "auszureden"
+ confess aylin bela "Geständnis"
- reject bela aylin "schriftlich"

== 7 Sommerpause
Nichts geht mehr, es ist heiß. [Knut Habermann](knut) mäht, [Bismarck](dackel) hechelt, im Landtag werden die Teppiche geklopft. [Mechthild](mechthild) macht mit [ihrer](mechthild) [Schwester](schwester) [Sieglinde](schwester), [Timos](timo) [Mutter](schwester), Ferien auf [Usedom](@usedom); die [Ältere](schwester) rät der [Jüngeren](mechthild), mit der Politik aufzuhören und mit dem Kraulen anzufangen. Im Strandkorb nebenan liegt, welch ein Zufall, der [Fraktionschef](knut). »[Sie](knut) hier, [Kollege](knut)?« [Sieglinde](schwester) geht auffallend lange Eis holen.
- sibling mechthild schwester "Schwester"
- parent schwester timo "Mutter"
- travel mechthild+schwester "Ferien" @usedom
- help schwester mechthild "rät"
- quit? mechthild "aufzuhören"
+ find mechthild knut "liegt"
- colleague knut mechthild "Kollege"

== 8 Enthüllung
Die Mappe erscheint, in vier Teilen, mit Fotos. [Wrede](mechthild) muss den Hut nehmen, [Habermann](knut) desgleichen, denn auf Seite drei sieht man [ihn](knut) in [ihrem](mechthild) Bademantel. »Verräter!«, ruft [Aylin](aylin) dem [Überläufer](bela) auf offener Straße nach und bewirft [ihn](bela) mit einem Aktenordner. [Stella Frey](stella), [der](stella) [Ingo](ingo) samt sechs wiedergefundenen Nattern inzwischen auf der Tasche liegt, setzt [den](ingo) vor die Tür. [Rosa](rosa) erfährt aus der Zeitung vom Liebesleben [ihres](rosa) [Papas](knut) und lacht Tränen.
+ reveal bela knut+mechthild "Mappe"
- quit mechthild "Hut"
- quit knut "desgleichen"
- affair knut mechthild "Bademantel"
- accuse aylin bela "Verräter"
- attack aylin bela "bewirft"
- housemate ingo stella "auf der Tasche"
+ breakup stella ingo "vor die Tür"
- discover rosa knut "erfährt"
- parent knut rosa "Papas"
- happy rosa "lacht"

== 9 Nachrücker
[Timo](timo) rückt nach. [Rosa](rosa) rückt auch nach. Nun sitzt [Timo](timo) rechts und [Rosa](rosa) links. [Rosa](rosa) beschimpft [Timo](timo) im Plenum. Nachts kocht [Timo](timo) für [Rosa](rosa). [Knut](knut) wohnt bei [Mechthild](mechthild). [Ingo](ingo) wohnt beim [Fahrer](fahrer). [Béla](bela) wohnt in der Schande. Keiner grüßt [Béla](bela). Nur [Detlef](fahrer), der [Fahrer](fahrer), nimmt [ihn](bela) mit. »[Aylin](aylin) fragt nach [Ihnen](bela)«, sagt [Detlef](fahrer). Das ist gelogen.
- hire timo "rückt"
- hire rosa "rückt"#2
- quarrel rosa timo "beschimpft"
- help timo rosa "kocht"
+ housemate knut mechthild "wohnt"
- housemate fahrer ingo "wohnt beim"
- reject _ bela "Keiner grüßt"
- help fahrer bela "nimmt"
- betray fahrer bela "gelogen"

== 10 Untersuchungsausschuss
Vor dem Ausschuss, dem der [Landtagspräsident](praesident) persönlich vorsitzt, nimmt [Sauer](bela) alles auf sich und bittet [Wrede](mechthild) öffentlich um Vergebung; [sie](mechthild) nickt hoheitsvoll, was bei [ihr](mechthild) an Rührung grenzt. [Aylin](aylin), als Zeugin geladen, muss unter Eid beantworten, in welchem Verhältnis [sie](aylin) zu dem [Herrn](bela) stehe. In gar keinem, sagt [sie](aylin), leider. Das Protokoll vermerkt Heiterkeit. Das Protokoll vermerkt nicht, dass [Béla](bela) nach der Sitzung auf den Knien den Aktenordner zurückbringt.
- reveal bela _ "auf sich"
+ reconcile bela mechthild "Vergebung"
- couple! aylin bela "gar keinem"
- love aylin bela "leider"
+ propose? bela aylin "Knien"

== 11 Scheidungsfolgen
[Ingo](ingo) will im Vergleich das halbe Haus und die ganze Terrarienheizung. [Mechthilds](mechthild) [Anwältin](anwaeltin) erreicht, dass [er](ingo) sich mit der Heizung bescheidet; nach vierzehn Minuten ist die Ehe Geschichte. Auf dem Flur stellt [Ingo](ingo) der [Verflossenen](mechthild) [seine](ingo) neue [Flamme](tierarzt) vor, eine [Tierärztin](tierarzt) aus [Cottbus](@cottbus), und [Mechthild](mechthild) findet [sie](tierarzt) zu [ihrem](mechthild) Entsetzen sympathisch. [Rosa](rosa) sagt [ihrem](rosa) [Vater](knut), [er](knut) werde Opa. [Der](knut) fragt zuerst nach der Fraktion des [Kindsvaters](timo).
- advisor anwaeltin mechthild "Anwältin"
+ divorce ingo mechthild "Geschichte"
- ex ingo mechthild "Verflossenen"
- couple ingo tierarzt "Flamme"
- meet mechthild tierarzt "stellt"
- parent knut rosa "Vater"
+ pregnant rosa timo "Opa"
- reveal rosa knut "sagt"

== 12 Große Koalition
Im Standesamt von [Werder](@werder), zwischen zwei Regenschauern, schließen [Knut Habermann](knut) und [Mechthild Wrede](mechthild) nach vierunddreißig Jahren erbitterter Feindschaft den Bund fürs Leben, ohne Aussprache. [Trauzeugen](aylin+bela) sind [Aylin](aylin) und [ihr](aylin) [Lebensgefährte](bela) [Béla](bela), [der](bela) das Kleid trägt, nämlich die Schleppe davon. [Rosa](rosa), kugelrund, streitet sich mit [Timo](timo) über den Namen: [sie](rosa) will Rosa, [er](timo) Helmut. [Sieglinde](schwester) tanzt mit [Detlef](fahrer). Der [Dackel](dackel) beißt ausnahmsweise keinen. Als Hochzeitsgeschenk schickt [Ingo](ingo) eine kleine, ungiftige Schlange.
+ wedding knut mechthild "Bund"
- enemy.past knut mechthild "Feindschaft"
- advisor aylin+bela knut+mechthild "Trauzeugen"
- couple aylin bela "Lebensgefährte"
- pregnant rosa timo "kugelrund"
- quarrel rosa timo "streitet"
- flirt fahrer schwester "tanzt"
- gift ingo knut+mechthild "Hochzeitsgeschenk"
