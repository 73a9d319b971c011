%series Frachter Nebelkrähe
%lang de
%genre space freighter soap, fan wiki recaps
%cast okoro   | Kapitänin Adaeze Okoro; Okoro; Adaeze | f
%cast linus   | Linus Brack; Brack; Linus | m
%cast yun     | Yun | n
%cast sefa    | Sefa Taumoepeau; Sefa | f
%cast dorn    | Dr. Jarmila Dorn; Dorn; Jarmila | f
%cast kolja   | Kolja | m
%cast rabe    | Rabe | n
%cast holt    | Admiral Holt; Holt | m
%cast pira    | Zoraida Nacht; Nacht | f
%cast passagier | Ignaz | m
%cast tala    | Tala | f
%cast milo    | Milo | m
%cast schwester | - | f
%cast baby | - | m

== 1
Die [Nebelkrähe](*nebelkraehe) legt mit Dünger und sechs Seelen an Bord von [Ceres](@ceres) ab. [Kapitänin Adaeze Okoro](okoro) hat [ihrem](okoro) [Steuermann](linus) [Linus Brack](linus) verschwiegen, dass [sie](okoro) eine neue [Ärztin](dorn) angeheuert hat, und zwar die [Frau](dorn), mit [der](dorn) [Brack](linus) einmal sieben Jahre lang ein Bett geteilt hat. [Dr. Jarmila Dorn](dorn) steigt ein, sagt „Morgen, [Linus](linus)“ und verschwindet in der Krankenstation. [Mechaniker](kolja) [Kolja](kolja) pfeift durch die Zähne. [Yun](yun) aus der Kombüse, das einzige [Wesen](yun) an Bord ohne Vergangenheit, schließt Wetten ab.
- boss okoro linus "Steuermann"
- reveal! okoro linus "verschwiegen"
- hire dorn okoro "angeheuert"
- couple.past dorn linus "ein Bett geteilt"
+ return dorn linus "Morgen, Linus"

== 2
Jemand lebt im Frachtraum. [Sefa](sefa), [Lademeisterin](sefa) und mit [Kolja](kolja) seit dem Kindergarten dick befreundet, stößt zwischen den Säcken auf einen [Mann](passagier) mit Bart, [der](passagier) behauptet, [Ignaz](passagier) zu heißen und zu niemandem zu gehören. Statt [ihn](passagier) zu melden, füttert [sie](sefa) [ihn](passagier) drei Tage lang durch. [Kolja](kolja) sieht [sie](sefa) mit zwei Tellern hinabsteigen und denkt sich [sein](kolja) Teil. [Er](kolja) hätte [sie](sefa) auf der letzten Station beinahe gefragt, ob [sie](sefa) mit [ihm](kolja) ausgeht. Jetzt ist [er](kolja) grün vor Neid auf [einen](passagier), [den](passagier) [er](kolja) nie gesehen hat.
- friend kolja sefa "befreundet"
+ meet passagier sefa "stößt"
- reveal! sefa okoro "zu melden"
- help sefa passagier "füttert"
- discover kolja sefa "sieht"
- date? kolja sefa "ausgeht"
+ jealous kolja passagier "grün vor Neid"

== 3
Bordboxen! [Okoro](okoro) lässt die Mannschaft zum Ausgleich in den Ring. [Dorn](dorn) gegen [Brack](linus) ist die Paarung des Abends, und wer genau hinhört, hört zwischen den Haken eine Aussprache. [Sie](dorn) haut, weil [er](linus) [ihren](dorn+linus) Hochzeitstermin verschlafen hat; [er](linus) haut, weil [sie](dorn) ohne ein Wort abgereist ist. In Runde vier geht [er](linus) zu Boden. [Die](dorn) [ihn](linus) gefällt hat, näht [ihm](linus) hinterher die Braue. [Rabe](rabe), der [Bordrechner](rabe), verzeichnet erhöhten Puls bei [beiden](dorn+linus). Wunderbare Folge!
- attack dorn linus "Haken"
- attack linus dorn "er haut"
- engaged.past dorn linus "Hochzeitstermin"
- quarrel dorn linus "Aussprache"
- wedding! dorn linus "verschlafen"
- breakup.past dorn linus "abgereist"
- injure linus dorn "gefällt"
+ treat linus dorn "näht"
- love? dorn linus "erhöhten Puls"

== 4
[Ignaz](passagier) hustet. [Sefa](sefa) holt [Dorn](dorn). [Dorn](dorn) stellt keine Fragen. [Kolja](kolja) stellt viele. „Wer ist der [Kerl](passagier)?“, fragt [Kolja](kolja). „Geht [dich](kolja) nichts an“, sagt [Sefa](sefa). [Kolja](kolja) läuft zu [Okoro](okoro). [Rabe](rabe) warnt [Sefa](sefa). Zu spät. [Okoro](okoro) steht im Frachtraum und starrt [Ignaz](passagier) an. [Ignaz](passagier) starrt [Okoro](okoro) an. [Okoro](okoro) sagt: „[Du](passagier).“ Dann küsst [Okoro](okoro) [Ignaz](passagier). [Yun](yun) zahlt die Wetten aus.
- ill passagier "hustet"
- treat passagier dorn "holt"
- quarrel kolja sefa "Geht dich nichts an"
- reveal kolja okoro "läuft"
- help rabe sefa "warnt"
- discover okoro passagier "starrt"
+ kiss okoro passagier "küsst"

== 5
Die Auflösung: [Ignaz](passagier) ist der [Mann](passagier) der [Kapitänin](okoro), offiziell seit neun Jahren gefallen. [Admiral Holt](holt), der [Vater](holt) der vermeintlichen [Witwe](okoro), hat [ihr](okoro) damals eigenhändig die Urne gebracht, mit Asche aus dem Kamin. [Okoro](okoro) funkt [ihn](holt) an und nennt [ihn](holt) vor der ganzen Brücke einen Lügner. [Holt](holt) erwidert kühl, [er](holt) habe [sein](holt) [Kind](okoro) vor einem Fahnenflüchtigen bewahren wollen. Unangenehm für [Yun](yun): [Yun](yun) hat vorige Woche noch unter der Decke der [Kommandantin](okoro) gelegen, zum Vergnügen, wie [beide](okoro+yun) betonten.
+ married okoro passagier "Mann"
- die! passagier "gefallen"
- parent holt okoro "Vater"
+ betray.past holt okoro "Urne"
- accuse okoro holt "Lügner"
- quarrel holt okoro "nennt ihn"
- flee.past passagier "Fahnenflüchtigen"
- affair.past okoro yun "unter der Decke"

== 6
[Kolja](kolja) entschuldigt sich bei [Sefa](sefa) mit einem selbst gelöteten Lämpchen, doch die [Lademeisterin](sefa) lässt [ihn](kolja) stehen; Petzen mag [sie](sefa) nicht. [Brack](linus) und [Dorn](dorn) hingegen bleiben beim Reparieren der Luftschleuse zwei Stunden eingeschlossen und kommen zerknittert und singend wieder heraus. Ob das ein Rückfall war oder ein Neuanfang, darüber zanken die Leser dieser Seite bis heute. Fest steht, dass der [Steuermann](linus) am nächsten Tag [sein](linus) Kopfkissen in die Krankenstation trägt. [Ignaz](passagier) bekommt von der [Kapitänin](okoro) eine Koje, aber nicht die [ihre](okoro).
- reconcile? kolja sefa "entschuldigt"
- gift kolja sefa "Lämpchen"
- reconcile? dorn linus "Neuanfang"
- reject sefa kolja "stehen"
+ sex dorn linus "zerknittert"
- happy dorn+linus "singend"
+ move linus dorn "Kopfkissen"
- reject okoro passagier "nicht die ihre"

== 7
Überfall! Die [Freibeuterin](pira) [Zoraida Nacht](pira) kapert den Frachter, und statt des Düngers lässt [sie](pira) [Sefa](sefa) mitgehen. Warum gerade [sie](sefa)? [Rabe](rabe) gräbt in alten Akten und stößt auf eine Geburtsurkunde: Die [Piratin](pira) hat vor siebenundzwanzig Jahren auf [Vesta](@vesta) ein [Mädchen](sefa) zur Welt gebracht und fortgegeben. [Kolja](kolja) schnappt sich ohne Befehl das Beiboot. [Okoro](okoro) brüllt [ihm](kolja) nach, [er](kolja) sei entlassen. „Dann bin [ich](kolja) es eben“, ruft der [Mechaniker](kolja). Gänsehaut!
- attack pira _ "kapert"
+ abduct pira sefa "mitgehen"
- investigate rabe sefa "gräbt"
- discover rabe pira "Geburtsurkunde"
- birth.past pira sefa "zur Welt"
+ parent pira sefa "Mädchen"
- rescue? kolja sefa "schnappt"
- quit kolja okoro "entlassen"

== 8
[Nacht](pira) nennt [Sefa](sefa) [Tochter](sefa). [Sefa](sefa) nennt [Nacht](pira) [Räuberin](pira). Auf dem Piratenschiff gibt es Kuchen. [Milo](milo) serviert ihn. [Milo](milo) ist [Nachts](pira) jüngster [Sohn](milo). [Sefa](sefa) hat also einen [Bruder](milo). [Milo](milo) hat nur auf [sie](sefa) gewartet. [Kolja](kolja) dringt durch den Müllschacht ein. [Milo](milo) findet [Kolja](kolja). [Er](milo) verrät [Kolja](kolja) nicht. „Liebst [du](kolja) [sie](sefa)?“, fragt [Milo](milo). „Seit dem Kindergarten“, sagt [Kolja](kolja). [Sefa](sefa) steht hinter [ihm](kolja).
- parent pira sefa "Tochter"
- accuse sefa pira "Räuberin"
- parent pira milo "Sohn"
+ sibling milo sefa "Bruder"
- find milo kolja "findet"
- reveal! milo kolja "verrät"
+ love kolja sefa "Liebst"
- discover sefa kolja "steht hinter"

== 9
[Sefa](sefa) fällt [Kolja](kolja) um den Hals, und schon hat [Nacht](pira) [beide](kolja+sefa) am Kragen. Es folgt die seltsamste Brautschau der Serie: Die [Mutter](pira) nimmt den [Bewerber](kolja) ins Kreuzverhör, lässt [ihn](kolja) Kartoffeln schälen und kommt zu dem Schluss, [er](kolja) tauge etwas. Mit zwei Rucksäcken und [Milo](milo) als Zugabe gehen die frisch [Verliebten](kolja+sefa) von Bord. Auf der [Nebelkrähe](*nebelkraehe) nimmt [Okoro](okoro) die Kündigung stillschweigend zurück. Nur [Brack](linus) hat Grund zum Trübsinn, denn [Dorn](dorn) hat seit drei Tagen kein Wort gesagt.
+ couple.start kolja sefa "um den Hals"
- arrest pira kolja+sefa "am Kragen"
- parent pira sefa "Mutter"
- investigate pira kolja "Kreuzverhör"
- hire kolja okoro "zurück"
- sad linus dorn "Trübsinn"

== 10
Was die [Ärztin](dorn) bedrückt, liest [Rabe](rabe) aus den Blutwerten: [Sie](dorn) trägt ein Kind, hat aber auf [Ceres](@ceres) auch noch einen [Verlobten](tala) sitzen. Pardon, eine [Verlobte](tala): [Tala](tala), [Vulkanologin](tala), die beste [Freundin](tala) von [Bracks](linus) [Schwester](schwester). [Brack](linus) hört das Gespräch über die Bordsprechanlage, die natürlich jemand angelassen hat. [Er](linus) tobt nicht, [er](linus) zieht mit dem Kopfkissen zurück in [seine](linus) alte Koje. [Ignaz](passagier), auch so ein [Ausquartierter](passagier), schenkt [ihm](linus) Algenschnaps ein. Zwei [Herren](linus+passagier), ein Elend.
- sad dorn "bedrückt"
- discover rabe dorn "liest"
+ pregnant dorn linus "trägt"
- engaged dorn tala "Verlobten"
- cheat dorn tala "Verlobten"
- friend schwester tala "Freundin"
- sibling linus schwester "Schwester"
- discover linus dorn "Bordsprechanlage"
+ breakup linus dorn "zurück"
- help passagier linus "schenkt"
- sad linus+passagier "Elend"

== 11
[Tala](tala) kommt mit dem Postschiff und einem Strauß Kunstblumen. [Dorn](dorn) gesteht [ihr](tala) alles noch im Dock. Die [Vulkanologin](tala) explodiert nicht, [sie](tala) gratuliert, dreht sich um und fragt [Yun](yun), wo man hier einen Kaffee bekomme. Man bekommt ihn in der Kombüse, und zwar bis drei Uhr früh. Die [Kapitänin](okoro) fängt derweil einen Funkspruch [ihres](okoro) [Vaters](holt) auf: [Holt](holt) ist unterwegs, um den [Deserteur](passagier) zu holen. [Sie](okoro) reißt [Ignaz](passagier) aus dem Schlaf und sagt, was [sie](okoro) [ihm](passagier) neun Jahre lang nicht sagen konnte.
- travel tala dorn "Postschiff"
+ reveal dorn tala "gesteht"
- engaged.end dorn tala "dreht"
- flirt tala yun "bis drei Uhr früh"
- discover okoro holt "Funkspruch"
- parent holt okoro "Vaters"
- arrest? holt passagier "holen"
+ confess okoro passagier "sagt, was"

== 12
[Holt](holt) geht längsseits. Der alte [Admiral](holt) droht, die [Nebelkrähe](*nebelkraehe) zu Schrott zu schießen, wenn man [ihm](holt) den [Schwiegersohn](passagier) nicht ausliefert. Da meldet sich [Nacht](pira) über Funk: Ob [er](holt) sich an [Vesta](@vesta) erinnere? Alle erstarren. [Sefas](sefa) [Vater](holt), so stellt sich heraus, ist niemand anders als der [Mann](holt) mit den Orden, und die [Kapitänin](okoro) und die [Lademeisterin](sefa) sind [Halbschwestern](okoro+sefa)! [Holt](holt) lässt die Kanonen einfahren. Auf so etwas war [er](holt) an der Akademie nicht vorbereitet worden.
- threaten holt _ "Schrott"
- kin holt passagier "Schwiegersohn"
- affair.past holt pira "Vesta"
+ parent holt sefa "Vater"
+ sibling okoro sefa "Halbschwestern"
- reveal pira _ "meldet"

== 13
Familienessen auf der [Nebelkrähe](*nebelkraehe), der [Admiral](holt) neben der [Freibeuterin](pira), Messer und Gabel gezählt. Zwischen Suppe und Braten fliegen die Fetzen, beim Nachtisch weint [Holt](holt) und erkennt den totgesagten [Gatten](passagier) [seiner](holt) älteren [Tochter](okoro) an. [Ignaz](passagier) darf wieder in die große Koje. [Dorn](dorn) rutscht neben [Brack](linus) und legt [seine](linus) Hand auf [ihren](dorn) Bauch; [er](linus) zieht sie nicht weg. [Yun](yun) und [Tala](tala) fehlen. [Milo](milo) geht nachsehen und kommt sehr rot zurück.
- quarrel holt pira "Fetzen"
- married okoro passagier "Gatten"
- parent holt okoro "Tochter"
- reconcile holt passagier "erkennt"
- reconcile okoro passagier "große Koje"
+ reconcile dorn linus "zieht sie nicht weg"
- affair.start tala yun "sehr rot"
- discover milo tala+yun "nachsehen"

== 14
Staffelfinale. Auf [Ceres](@ceres) wird gelöscht, gewaschen und getraut: [Kolja](kolja) und [Sefa](sefa) sprechen das Gelübde, [Rabe](rabe) liest die Formel, [Nacht](pira) schluchzt in den Ärmel des [Admirals](holt). Mitten hinein platzt bei [Dorn](dorn) die Fruchtblase. [Brack](linus), sonst die Ruhe selbst, kippt um und muss von [Ignaz](passagier) aufgerichtet werden. Es ist ein [Junge](baby), und [er](baby) heißt vorläufig Dünger. [Yun](yun) bleibt bei [Tala](tala) auf der Station. Wer kocht nun? Aus der Kombüse winkt, mit Schürze, ein gewisser [Pensionär](holt) der Raumflotte.
+ wedding kolja sefa "Gelübde"
- happy pira "schluchzt"
+ birth dorn baby "Fruchtblase"
- ill linus "kippt"
- help passagier linus "aufgerichtet"
- move yun tala "bleibt"
- hire holt "Schürze"
