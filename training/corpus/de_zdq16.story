%series Halo Sieben
%lang de
%genre soap opera on a space station, terse texts of a series database, love and intrigue, nouns in place of names
%cast admiral | Admiralin Ruth Castell; Ruth Castell; Castell | f
%cast joshua | Joshua Castell; Joshua | m
%cast mei | Dr. Mei-Lin Zhou; Mei-Lin; Zhou | f
%cast ravi | Ravi Chandra; Ravi | m
%cast olenka | Olenka | f
%cast frido | Frido Baumann; Frido; Baumann | m
%cast ximena | Ximena | f
%cast kuriel | Kuriel | n
%cast schmuggler | Bastien Roche; Roche | m
%cast priesterin | - | f
%cast barfrau | Tilda | f
%cast mechaniker | - | m
%cast baby | Nova | f

== 1 Schleuse vier
Auf [Halo Sieben](*halo) traut die [Bordpriesterin](priesterin) [Joshua Castell](joshua), [Sohn](joshua) der [Admiralin](admiral), mit der [Xenobiologin](mei) [Mei-Lin Zhou](mei). Beim Ringtausch fällt das Licht aus; als es wieder brennt, fehlt die [Braut](mei). Statt [ihrer](mei) steht [Olenka](olenka) im Gang, [die](olenka) vor fünf Jahren für tot [Erklärte](olenka), mit [der](olenka) der [Bräutigam](joshua) einmal zusammen war. [Sie](olenka) trägt einen fremden Raumanzug und kann sich an nichts erinnern. [Ruth Castell](admiral) gibt Großalarm. Nur die [Barfrau](barfrau) schenkt weiter aus.
- wedding? joshua mei "traut"
- parent admiral joshua "Sohn"
+ abduct _ mei "fehlt"
+ return olenka "steht"
- die! olenka "tot Erklärte"
- ex joshua olenka "zusammen war"

== 2 Lösegeld
Funkspruch aus dem Trümmergürtel: [Roche](schmuggler), der meistgesuchte [Schmuggler](schmuggler) des Sektors, hat die [Wissenschaftlerin](mei) und will dafür [seinen](schmuggler) [Bruder](mechaniker), [der](mechaniker) unter falschem Namen als [Mechaniker](mechaniker) auf der Station arbeitet. Die [Admiralin](admiral) verhandelt nicht. [Ravi Chandra](ravi), [Pilot](ravi) und [Trauzeuge](ravi) des [Verhinderten](joshua), schon. [Er](ravi) stiehlt [ihr](admiral) den Kommandocode, ein Shuttle und, aus Versehen, [Olenka](olenka), [die](olenka) im Frachtraum schlief. Unterwegs erzählt [sie](olenka) [ihm](ravi) von Träumen mit sechs Fingern an jeder Hand. [Ravi](ravi) zählt unauffällig [ihre](olenka).
- abduct.past schmuggler mei "hat die Wissenschaftlerin"
- betray mechaniker _ "falschem Namen"
- threaten schmuggler admiral "will dafür"
- sibling mechaniker schmuggler "Bruder"
- reject admiral schmuggler "verhandelt nicht"
+ steal ravi admiral "stiehlt"
- advisor ravi joshua "Trauzeuge"
- reveal olenka ravi "erzählt"
- investigate ravi olenka "zählt unauffällig"

== 3 Trümmergürtel
In [Roches](schmuggler) Versteck langweilt sich die [Entführte](mei) keineswegs: [Mei-Lin](mei) hat den [Entführer](schmuggler) in vier Tagen von Skorbut kuriert, [ihn](schmuggler) im Go geschlagen und [ihm](schmuggler) die Seele abgeluchst. [Er](schmuggler) würde [sie](mei) gern behalten, [sie](mei) hätte nichts dagegen, noch ein Spiel zu machen. Da sprengt [Ravi](ravi) die Tür. Der [Retter](ravi) kommt zur Unzeit, die [Gerettete](mei) geht murrend mit. Auf dem Rückflug schweigt [sie](mei), bis [Olenka](olenka), im Nebensitz, fragt, [wen](schmuggler) [sie](mei) da eigentlich vermisse.
- treat schmuggler mei "kuriert"
- find mei schmuggler "geschlagen"
- abduct.past schmuggler mei "Entführte"
+ love schmuggler mei "behalten"
- love mei schmuggler "vermisse"
+ rescue ravi mei "sprengt"
- sad mei "murrend"

== 4 Ehehygiene
[Joshua](joshua) empfängt die [Heimgekehrte](mei) mit Torte, [die](mei) [ihn](joshua) auf die Wange küsst und [ihm](joshua) mitteilt, ein Biologe lese Symptome, und [ihre](mei) seien eindeutig. [Er](joshua) begreift in drei Etappen: Kuss, Torte, Tränen. Am Tresen holt [ihn](joshua) [Olenka](olenka) ein; die einstigen [Liebenden](joshua+olenka) trinken aus demselben Glas. [Ravi](ravi), [dem](ravi) das Ganze gegen den Strich geht, weil [er](ravi) inzwischen selbst an [Olenka](olenka) denkt, schließt die Bar. [Tilda](barfrau), die [Wirtin](barfrau), wirft alle hinaus, [ihn](ravi) zuerst.
- return mei "Heimgekehrte"
+ breakup mei joshua "mitteilt"
- kiss joshua mei "küsst"
- sad joshua "Tränen"
- couple.past joshua olenka "einstigen Liebenden"
- jealous ravi joshua "gegen den Strich"
- love ravi olenka "denkt"

== 5 Hand mit sechs Fingern
[Kuriel](kuriel), [Botschafter](kuriel) der Sechsfingrigen, dockt zu Verhandlungen an. Im Protokoll steht: keine Berührung, kein Knoblauch. [Olenka](olenka) wird beim Anblick des [Fremdlings](kuriel) ohnmächtig und spricht im Schlaf fließend [dessen](kuriel) Sprache. Die [Admiralin](admiral) lässt [sie](olenka) als Spionin in Arrest nehmen, doch [Dr. Zhou](mei) widerspricht: Wer redet, hat gelernt, wer gelernt hat, wurde unterrichtet. [Kuriel](kuriel) verneigt sich. Zwei Jahre lang sei die junge [Frau](olenka) Gast in [seinem](kuriel) Haus gewesen, nachdem [er](kuriel) [sie](olenka) aus einem brennenden Wrack gezogen habe. Niemand sonst habe [ihn](kuriel) je so zum Lachen gebracht.
- travel kuriel "dockt"
- ill olenka "ohnmächtig"
- accuse admiral olenka "Spionin"
+ arrest admiral olenka "Arrest"
- help mei olenka "widerspricht"
- reveal kuriel _ "Gast"
- housemate.past kuriel olenka "Gast"
+ rescue.past kuriel olenka "gezogen"

== 6 Frido und die Frauen
[Frido Baumann](frido), [Werftbesitzer](frido) vom Mond, macht Station und [Ximena](ximena), der [Kadettin](ximena), ein Angebot, das [sie](ximena) mit dem Werkzeugkasten quittiert. [Er](frido) trägt es mit Fassung und einer Beule. [Sie](ximena) wird zum Rapport bestellt, [Castell](admiral) wischt die Akte durch und murmelt: „Hätte [ich](admiral) auch getan.“ Weniger Glück hat der [Mechaniker](mechaniker). [Frido](frido) erkennt in [ihm](mechaniker) einen Entflohenen und zeigt [ihn](mechaniker) an. Der [Bruder](mechaniker) des [Schmugglers](schmuggler) wird zwischen zwei Turbinen aufgegriffen. [Ximena](ximena) schickt [ihm](mechaniker) Kekse, darin eine Feile aus Marzipan.
- flirt frido ximena "Angebot"
+ attack ximena frido "Werkzeugkasten"
- injure frido ximena "Beule"
- boss admiral ximena "Rapport"
- discover frido mechaniker "erkennt"
- accuse frido mechaniker "zeigt"
+ arrest _ mechaniker "aufgegriffen"
- sibling mechaniker schmuggler "Bruder"
- gift ximena mechaniker "Kekse"

== 7 Unter Strom
[Roche](schmuggler), vom Schicksal des [Bruders](mechaniker) unterrichtet, lässt die Station abschirmen: kein Strom, kein Sauerstoff, zehn Stunden. [Er](schmuggler) fordert den [Gefangenen](mechaniker). Auf dem Promenadendeck singt man gegen die Kälte an. [Olenka](olenka) und [Ravi](ravi) teilen eine Decke; [er](ravi) will etwas sagen, [sie](olenka) hält [ihm](ravi) den Finger an die Lippen, nicht den sechsten. [Mei-Lin](mei) steigt ohne Absprache in ein Rettungsboot und fliegt zu [ihm](schmuggler). Ein Kuss, ein Satz, dann geht das Licht an. Die [Admiralin](admiral), [die](admiral) nicht weiß, warum, spricht von einem Sieg.
- sibling mechaniker schmuggler "Bruders"
- arrest.past _ mechaniker "Gefangenen"
- attack schmuggler admiral "abschirmen"
- threaten schmuggler admiral "fordert"
+ kiss mei schmuggler "Kuss"
- confess? ravi olenka "sagen"
- travel mei schmuggler "fliegt"
- discover! admiral mei "nicht weiß"

== 8 Wartung
Sanfte Folge, nur Schrauben. [Joshua](joshua) hat das Reden verlernt, die [Priesterin](priesterin) die Predigt, [Tilda](barfrau) das Rauchen. Zu dritt reparieren [sie](barfrau+joshua+priesterin) das Observatorium. Niemand kündigt, niemand küsst, niemand stirbt. Durchs Fernrohr zeigt sich endlich ein Planet, den [Joshua](joshua) nach [seiner](joshua) toten Katze benennt. Die [Barfrau](barfrau) hat [ihn](joshua) gern dafür. [Sie](barfrau) behält das noch eine Weile für sich.
- help barfrau+joshua+priesterin _ "reparieren"
+ love barfrau joshua "gern"
- confess! barfrau joshua "für sich"

== 9 Der Prozess
Der [Mechaniker](mechaniker) soll ausgeliefert werden, wo doch [Baumann](frido) [ihn](mechaniker) nur aus Rache für die Beule angezeigt hat. [Ximena](ximena) verteidigt [ihn](mechaniker), in Paradeuniform, ohne Studium. Vor Gericht stellt sich heraus, dass nicht [er](mechaniker), sondern [Frido](frido) die Ladung Giftmüll verschob, deretwegen der [Techniker](mechaniker) sieben Jahre auf der Flucht lebt. Der Richter spricht [ihn](mechaniker) frei, [Frido](frido) landet in der Zelle. „[Sie](ximena) haben etwas gut bei [mir](mechaniker)“, sagt der [Freigesprochene](mechaniker). „Marzipan“, sagt die [Kadettin](ximena).
- accuse.past frido mechaniker "angezeigt"
- advisor ximena mechaniker "verteidigt"
- flee.past mechaniker "Flucht"
+ discover _ frido "stellt sich heraus"
- betray.past frido mechaniker "verschob"
+ arrest _ frido "Zelle"

== 10 Nachwuchs
[Mei-Lin](mei) hat beim [Freibeuter](schmuggler) nicht nur die Verhandlung verloren; der Test zeigt zwei Herzschläge, wie es bei Sechsfingrigen üblich ist. Sechsfingrig? Der [Schmuggler](schmuggler), räumt [er](schmuggler) ein, sei [Kuriels](kuriel) [Sohn](schmuggler), aus einer Mischehe, über die [dessen](kuriel) Volk den Mund hält. Der [Botschafter](kuriel) fällt in eine Ohnmacht, die nach Protokoll zwölf Stunden zu dauern hat. Die verhinderte [Schwiegermutter](admiral), [Ruth Castell](admiral), sucht Rat bei der [Barkeeperin](barfrau). [Joshua](joshua) schiebt [ihr](mei) eine Wiege zu, die [er](joshua) für das falsche Leben gebaut hatte.
+ pregnant mei schmuggler "Herzschläge"
- parent kuriel schmuggler "Sohn"
+ reveal schmuggler _ "räumt"
- ill kuriel "Ohnmacht"
- kin! admiral mei "verhinderte Schwiegermutter"
- advisor barfrau admiral "Rat"
- gift joshua mei "Wiege"

== 11 Vater und Sohn
[Kuriel](kuriel) und [Roche](schmuggler) sitzen einander gegenüber, zwei Meter Tisch, dreißig Jahre. [Olenka](olenka) dolmetscht, übersetzt beleidigende Sätze höflich und höfliche wörtlich. Der [Sohn](schmuggler) verlangt eine Entschuldigung, der [Vater](kuriel) eine Rasur. [Sie](kuriel+schmuggler) einigen sich auf einen Tee. [Ravi](ravi) wartet vor der Tür, die [Dolmetscherin](olenka) tritt heraus, müde, glücklich, und legt den Kopf an [seine](ravi) Schulter. „Nicht der sechste Finger“, sagt [sie](olenka), „der fünfte. Für den Ring.“ Wie das gemeint sei? [Er](ravi) wisse schon.
- parent kuriel schmuggler "Vater"
- quarrel kuriel schmuggler "verlangt"
+ reconcile kuriel schmuggler "Tee"
- help olenka kuriel+schmuggler "dolmetscht"
- happy olenka "glücklich"
+ propose olenka ravi "Ring"

== 12 Sternzeit
Doppelhochzeit in der Schleuse. [Mei-Lin](mei) und der begnadigte [Freibeuter](schmuggler) sagen ja, [Ravi](ravi) und [Olenka](olenka) auch, das Licht hält. [Nova](baby), geboren auf halbem Weg zwischen zwei Kulturen, streckt zwölf Finger in die Luft, die [Großmutter](admiral) h. c. zählt nach. [Joshua](joshua) lehnt mit der [Wirtin](barfrau) an der Bar und erfährt, wie [sie](barfrau) [ihn](joshua) seit Monaten ansieht. [Er](joshua) braucht dafür zwei Gläser. Der [Mechaniker](mechaniker) und die [Kadettin](ximena) tanzen, [sie](ximena) führt. Im Trümmergürtel funkt jemand ein Wort, das keiner versteht: „Halo.“
+ wedding mei schmuggler "sagen"
+ wedding olenka ravi "auch"
- birth mei baby "geboren"
- kin admiral baby "Großmutter"
- confess barfrau joshua "ansieht"
- flirt mechaniker ximena "tanzen"
