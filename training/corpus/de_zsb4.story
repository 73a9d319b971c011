%series Detektei Ndiaye & Tochter
%lang de
%genre Senegalese private-eye comedy set in Dakar, German programme magazine
%cast modou | Modou Ndiaye; Modou; Ndiaye | m
%cast awa | Awa Ndiaye; Awa | f
%cast ramata | Ramata; Ramata Ndiaye | f
%cast faye | Kommissar Faye; Faye | m
%cast seck | Madame Seck; Seck | f
%cast iba | Iba Seck; Iba | m
%cast koto | Koto | m
%cast yande | Yandé | f
%cast ringer | Tonnerre; Babacar | m
%cast diatta | Dr. Diatta; Diatta | f
%cast junge | Ndongo | m
%cast franzose | - | m
%cast ziege | Présidente | f

== 1 Ein Fisch stinkt vom Kopf
Nach dreißig Jahren als Sergeant hat [Modou Ndiaye](modou) den Dienst quittiert und über einer Garküche in [Dakar](@dakar) ein Detektivbüro eröffnet. Klienten bleiben aus, bis [seine](modou) [Tochter](awa) [Awa](awa), durchgefallene [Jurastudentin](awa), das Schild bunt anmalt. Als Erste tritt [Madame Seck](seck) ein, [Fischhändlerin](seck) mit Goldzahn: [Ihr](seck) Kühlwagen ist über Nacht abhandengekommen. [Awa](awa) folgt dem Geruch, [ihr](awa) [Vater](modou) den Vorschriften. Am Ende findet den Wagen ein barfüßiger [Junge](junge), [der](junge) fünf Francs verlangt und verschwindet.
- quit.past modou "quittiert"
+ create modou "eröffnet"
- parent modou awa "Tochter"
+ steal _ seck "abhandengekommen"
- lose.past awa "durchgefallene"
- investigate awa seck "folgt dem Geruch"
- find junge "findet"

== 2 Die Ziege des Ministers
»[Présidente](ziege)« hört auf [ihren](ziege) Namen, frisst nur Zeitungen und gilt seit Montag als entführt. Die Belohnung ist sechsstellig. Leider ist auch die Polizei hinter der [Ziege](ziege) her, in Gestalt von [Kommissar Faye](faye), [der](faye) einst unter [Modou](modou) das Salutieren gelernt hat und den früheren [Vorgesetzten](modou) nun genüsslich des Hausfriedensbruchs bezichtigt. [Ramata](ramata), [Modous](modou) resolute [Frau](ramata), holt [ihren](ramata) [Mann](modou) mit einem Topf Mafé aus der Arrestzelle. Die [Vermisste](ziege) steht, wie sich zeigt, seit drei Tagen bei [ihr](ramata) im Hof.
+ abduct? _ ziege "entführt"
- investigate faye ziege "hinter der Ziege her"
- boss.past modou faye "Vorgesetzten"
+ accuse faye modou "bezichtigt"
- married modou ramata "Frau"
- rescue ramata modou "holt"
- arrest faye modou "Arrestzelle"

== 3 Bares Geld
Die [Fischhändlerin](seck) ist wieder da, und diesmal geht es um [ihren](seck) [Sohn](iba): [Iba Seck](iba) verspielt in den Hinterzimmern der [Médina](@medina), was [sie](seck) auf dem Markt einnimmt. [Awa](awa) soll [ihn](iba) beschatten, setzt sich an den Kartentisch und gewinnt dem [Spieler](iba) das Moped ab. [Er](iba) verliert außerdem [sein](iba) Herz, was [er](iba) erst auf dem Heimweg merkt, zu Fuß. Den [Mann](koto) mit der Sonnenbrille, [der](koto) die Partien leitet, nennt man [Koto](koto). [Ihm](koto) schuldet halb [Dakar](@dakar) Geld, und [er](koto) hat [Awas](awa) Gesicht gesehen.
- return seck "wieder da"
- parent seck iba "Sohn"
- lose iba "verspielt"
- investigate awa iba "beschatten"
+ find awa "gewinnt"
+ love.start iba awa "Herz"

== 4 Schlag auf Schlag
[Tonnerre](ringer) ringt. [Tonnerre](ringer) hat noch nie verloren. Am Sonntag fällt [Tonnerre](ringer). Der Sieger ist ein Niemand. Auf den Niemand hatte nur [Koto](koto) gesetzt. [Modou](modou) wittert Betrug. [Modou](modou) liebt den Ringkampf. [Awa](awa) liebt [Modou](modou). Also fragen [sie](awa+modou) [Tonnerre](ringer). [Tonnerre](ringer) heißt daheim [Babacar](ringer). Daheim weint [Babacar](ringer). [Koto](koto) hat [Babacars](ringer) [Schwester](yande) geholt. Das war am Samstag. Seitdem fehlt [Yandé](yande). [Iba](iba) kennt [Kotos](koto) Keller. In [Kotos](koto) Keller sitzt [Yandé](yande). [Awa](awa) bricht das Schloss auf. [Yandé](yande) umarmt zuerst [Iba](iba).
- lose ringer "fällt"
- betray? koto _ "Betrug"
- investigate awa+modou ringer "fragen"
- sad ringer "weint"
+ abduct.past koto yande "geholt"
- sibling ringer yande "Schwester"
- help iba awa+modou "kennt"
+ rescue awa yande "bricht"
- happy yande iba "umarmt"

== 5 Zwei Hochzeiten zu viel
Dass [Yandé](yande) dem [Sohn](iba) der [Fischhändlerin](seck) schöne Augen macht, verdirbt [Awa](awa) gründlich die Laune, auch wenn [sie](awa) das nie zugeben würde. Zum Glück gibt es Arbeit. Ein [Franzose](franzose) aus [Lyon](@lyon) lässt prüfen, ob [seine](franzose) [Verlobte](diatta), eine [Zahnärztin](diatta), [ihm](franzose) treu ist. [Dr. Diatta](diatta) ist treu, nur nicht [ihm](franzose): Im Nebenzimmer der Praxis ertappt [Modou](modou) [sie](diatta) mit einem [Mann](faye) in Uniform. [Kommissar Faye](faye) verspricht [seinem](faye) ehemaligen [Sergeanten](modou) ewige Ruhe, wenn [er](modou) die Entdeckung für sich behält.
- parent seck iba "Sohn"
- flirt yande iba "schöne Augen"
- jealous awa yande "Laune"
- hire modou franzose "prüfen"
- engaged diatta franzose "Verlobte"
- investigate modou diatta "prüfen"
- cheat diatta franzose "nur nicht ihm"
- affair diatta faye "ertappt"
+ discover modou diatta+faye "ertappt"
- boss.past modou faye "ehemaligen"

== 6 Der Mann aus Lyon
Auf dem Tisch der Detektei liegt der Vorschuss des [Franzosen](franzose), und im Hafenbecken liegt der [Franzose](franzose) selbst. Weil die letzte Nummer in [seinem](franzose) Telefon die des [Detektivs](modou) ist, führt man [Modou](modou) ab; das Verhör leitet ausgerechnet der [Liebhaber](faye) der untreuen [Braut](diatta). [Awa](awa) begreift, dass [sie](awa) nun allein den Kopf hinhalten muss. [Sie](awa) verkauft das gewonnene Moped an seinen alten [Besitzer](iba) zurück und bezahlt davon einen Taucher. Was der heraufholt, ist eine Zahnzange. [Ramata](ramata) betet derweil für [ihren](ramata) [Gatten](modou) und droht dem Himmel mit Konsequenzen.
+ die franzose "im Hafenbecken"
- arrest _ modou "führt"
- investigate faye modou "Verhör"
- affair diatta faye "Liebhaber"
- cheat.past diatta franzose "untreuen"
+ find _ "Zahnzange"
- married modou ramata "Gatten"

== 7 Bitte weit öffnen
Mit vorgetäuschten Zahnschmerzen legt sich [Iba](iba) auf den Behandlungsstuhl der [Verdächtigen](diatta), während die junge [Ermittlerin](awa) im Archiv stöbert. Die Narkose war nicht abgesprochen. Als [Awa](awa) den reglosen [Lockvogel](iba) sieht, vergisst [sie](awa) jede Vorsicht und schlägt der [Ärztin](diatta) den Spiegel aus der Hand. [Diatta](diatta) entkommt über die Feuertreppe. Im Archiv finden sich Goldplomben ohne Herkunft, genug für zweihundert Gebisse. Der tote [Bräutigam](franzose) war offenbar dahintergekommen, dass die [Frau](diatta), [die](diatta) [er](franzose) heiraten wollte, für [Koto](koto) Gold einschmolz. [Iba](iba) erwacht und hält [Awa](awa) für einen Engel.
- ill! iba "vorgetäuschten"
- investigate awa diatta "stöbert"
- help iba awa "Lockvogel"
- attack diatta iba "Narkose"
- attack awa diatta "schlägt"
- die.past franzose "tote"
+ flee diatta "entkommt"
+ discover.past franzose diatta "dahintergekommen"
- wedding? diatta franzose "heiraten"
- help.past diatta koto "einschmolz"
- recover iba "erwacht"

== 8 Ein ehrlicher Polizist
[Faye](faye), von der [Zahnärztin](diatta) ohne ein Abschiedswort sitzen gelassen, steht nachts bei [Ramata](ramata) im Hof und redet sich alles von der Seele. Von der Sache mit dem Gold habe [er](faye) nichts geahnt. [Sie](ramata) setzt [ihm](faye) Tee vor und glaubt [ihm](faye) nach der dritten Tasse. Am Morgen schließt [er](faye) eigenhändig die Zelle des [Mannes](modou) auf, [den](modou) [er](faye) zu Unrecht festhielt. Die [Ziege](ziege) des Ministers, inzwischen Dauergast, frisst das Protokoll. [Modou](modou) verzeiht dem [Kommissar](faye), aber [er](modou) lässt [ihn](faye) vorher salutieren.
- breakup.past diatta faye "sitzen gelassen"
- reveal faye ramata "von der Seele"
- discover! faye diatta "nichts geahnt"
- help ramata faye "Tee"
+ rescue faye modou "schließt"
- arrest.past faye modou "festhielt"
+ reconcile faye modou "verzeiht"

== 9 Falsche Fünfziger
Ein ruhiger Dienstag. Der Strom ist weg, die Garküche brät auf Holzkohle, und [Awa](awa) lernt für die Prüfung, durch die [sie](awa) im Vorjahr gerasselt ist. Gegen Mittag bringt der barfüßige [Junge](junge) einen Brief: Wer zu neugierig sei, dem brenne das Dach. [Modou](modou) kennt die Handschrift von [Kotos](koto) Schuldscheinen. [Er](modou) schickt [Frau](ramata) und [Tochter](awa) zu Verwandten nach [Saint-Louis](@saintlouis). [Awa](awa) steigt an der ersten Haltestelle wieder aus. [Madame Seck](seck) stellt [ihr](awa) ein Bett neben die Eistruhen.
- lose.past awa "gerasselt"
- gift junge modou "bringt"
+ threaten koto modou "brenne das Dach"
- discover modou koto "kennt"
- married modou ramata "Frau"
- parent modou awa "Tochter"
- travel awa+ramata "schickt" @saintlouis
- return awa "steigt"
- help seck awa "Bett"

== 10 Rauch über der Garküche
In der Nacht zum Freitag brennt das Büro tatsächlich. [Modou](modou), [der](modou) drinnen Wache hielt, kommt mit versengten Augenbrauen davon, weil [Babacar](ringer), der gefallene [Champion](ringer), die Tür aus den Angeln hebt und [ihn](modou) auf der Schulter ins Freie schleppt. Unten am Hafen hat der barfüßige [Bote](junge) gesehen, wer den Kanister trug. Diesmal nimmt [er](junge) keine fünf Francs. [Er](junge) heiße [Ndongo](junge), sagt [er](junge) der [Fischhändlerin](seck), und der [Brandstifter](koto) sei [sein](junge) eigener [Onkel](koto). [Seck](seck) gibt [ihm](junge) Schuhe.
+ attack koto modou "brennt"
- injure modou "versengten"
+ rescue ringer modou "schleppt"
- discover.past junge koto "gesehen"
- reveal junge seck "sagt"
- accuse junge koto "Brandstifter"
- kin junge koto "Onkel"
- gift seck junge "Schuhe"

== 11 Der letzte Einsatz
Für ein Kartenspiel ist [Koto](koto) noch immer zu haben. [Iba](iba) fordert [ihn](koto) heraus, Einsatz: der Kühlwagen [seiner](iba) [Mutter](seck) gegen alle Schuldscheine der Médina. Hinter dem Vorhang lauert [Faye](faye) mit acht Mann, unter dem Tisch sitzt [Ndongo](junge) und zählt Asse. Der [Neffe](junge) des [Falschspielers](koto) zieht im rechten Moment an der richtigen Hose. [Koto](koto) greift nach der Pistole, [Awa](awa) nach dem Glutofen. [Er](koto) wird in den Bauch getroffen, von [seiner](koto) eigenen Kugel, und stirbt auf dem Weg ins Hospital. Die Schuldscheine verfeuert [Ramata](ramata) unter dem Reis.
- parent seck iba "Mutter"
- investigate faye koto "lauert"
- kin junge koto "Neffe"
- betray koto iba "Falschspielers"
- help junge iba "zieht"
- injure koto koto "getroffen"
+ die koto "stirbt"

== 12 Ndiaye und Schwiegersohn?
[Awa](awa) besteht das Examen im zweiten Anlauf und feiert auf dem Dach, dessen Wellblech noch nach Ruß riecht. [Iba](iba) hat seit drei Wochen keine Karte angerührt und bittet [Modou](modou) um die Hand der [Tochter](awa). Der [Detektiv](modou) verlangt zwei Wochen Bedenkzeit und einen Leumund. Die [Braut](awa) verlangt nichts, [sie](awa) sagt Ja, bevor jemand [sie](awa) gefragt hat. [Yandé](yande), längst mit dem [Kommissar](faye) im Kino gesichtet, fängt den Strauß. Nur die flüchtige [Zahnärztin](diatta) hat man nie gefasst: Aus [Bissau](@bissau) kommt eine Karte, die [Présidente](ziege) verspeist, ehe [sie](ziege) jemand lesen kann.
- find awa "besteht"
- celebrate awa "feiert"
- propose iba awa "Hand"
- parent modou awa "Tochter"
+ engaged.start awa iba "sagt Ja"
- date faye yande "Kino"
- flee.past diatta "flüchtige"
- arrest! _ diatta "nie gefasst"
