%series Ospedale dei Pellegrini
%lang de
%genre hospital series set in Naples, streaming service episode texts, ironic
%cast titti | Dr. Concetta Liguori; Titti; Liguori | f
%cast saverio | Saverio Liguori; Saverio | m
%cast dejan | Dr. Dejan Petrov; Dejan; Petrov | m
%cast bice | Bice | f
%cast gaspare | Primar Gaspare Amato; Gaspare; Amato | m
%cast lello | Lello | m
%cast robin | Robin | n
%cast dolores | Schwester Dolores; Dolores | f
%cast boss | Don Carmine | m
%cast tochter | Assunta | f
%cast zwerg | Gennaro | m
%cast braut | - | f
%cast koch | - | m
%cast nichte | - | f
%cast titvater | - | m
%cast braeutigam | - | m
%cast gattin | - | f
%cast baby | Lella | f

== 1
[Neapel](@neapel), [Quartieri Spagnoli](@quartieri), vierzig Grad, ein Aufzug für drei Stationen. [Dr. Concetta Liguori](titti), genannt [Titti](titti), entfernt morgens eine Gabel aus einem [Koch](koch) und mittags [ihren](titti) [Bruder](saverio) aus einer Schlägerei. [Saverio](saverio) ist Pfleger, Poet und pleite. Neu im Team: [Dejan Petrov](dejan), [Chirurg](dejan) aus [Skopje](@skopje), [der](dejan) am ersten Tag den Parkplatz des [Primars](gaspare) besetzt. [Gaspare Amato](gaspare) lässt [ihn](dejan) abschleppen, den Wagen, nicht den [Mann](dejan). Das wäre auch schwierig geworden: Der [Mazedonier](dejan) steht bis zu den Ellbogen in der [Nichte](nichte) des [Primars](gaspare) und rettet [ihr](nichte) die Milz.
- treat koch titti "Gabel"
- sibling saverio titti "Bruder"
- attack _ saverio "Schlägerei"
- help titti saverio "entfernt"
- hire dejan "Neu"
- colleague.start dejan titti "Team"
- boss gaspare dejan "Primars"
- kin gaspare nichte "Nichte"
+ rescue dejan nichte "rettet"

== 2
Ein [Mann](boss) im Kamelhaarmantel liegt auf Bett vier, und in den Besucherstühlen sitzen sechs Herren mit Ausbeulungen. [Don Carmine](boss) hat Gallensteine und wünscht sich [Titti](titti) als Operateurin, [deren](titti) [Vater](titvater) [er](boss) einst, wie [er](boss) höflich erwähnt, unter die Erde gebracht habe. [Sie](titti) operiert. [Sie](titti) zittert nicht. Hinterher legt [sie](titti) [ihm](boss) die Steine in ein Marmeladenglas und die Rechnung daneben. [Dolores](dolores), [Ordensfrau](dolores) und [OP-Schwester](dolores), bekreuzigt sich, dreht sich um und kippt einen Grappa.
- ill boss "Gallensteine"
- parent titvater titti "Vater"
+ kill.past boss titvater "unter die Erde"
+ treat boss titti "operiert"
- sad! titti "zittert nicht"

== 3
[Lello](lello) fährt den Krankenwagen wie andere Leute Achterbahn. Heute hat [er](lello) eine hochschwangere [Braut](braut) an Bord, [die](braut) vor der Kirche zusammengesackt ist, dazu den [Bräutigam](braeutigam), die Brautmutter und einen Dudelsackspieler. Im Stau auf der [Via Toledo](@toledo) entbindet [Robin](robin), [Famulus](robin) im zweiten Semester, nach Anleitung per Telefon. »Was sehen [Sie](robin)?«, fragt [Petrov](dejan). »Haare«, antwortet [Robin](robin). Das [Mädchen](baby) wird auf den Namen [Lella](baby) getauft, was den [Fahrer](lello) zu Tränen und bei Rot über die Kreuzung treibt.
- pregnant braut "hochschwangere"
- ill braut "zusammengesackt"
- engaged braeutigam braut "Bräutigam"
+ birth braut baby "entbindet"
- help dejan robin "Anleitung"
+ help robin braut "entbindet"
- happy lello "Tränen"

== 4
[Bice](bice), [Anästhesistin](bice) und [Tittis](titti) engste [Vertraute](bice), schläft seit drei Monaten mit dem [Primar](gaspare) und seit drei Wochen nicht mehr. [Gaspare](gaspare) hat kalte Füße bekommen, denn [seine](gaspare) [Gattin](gattin) ist zur Kur gefahren und vorzeitig wieder da. Gedemütigt plaudert [Bice](bice) beim Kaffee aus, dass der hohe [Herr](gaspare) im OP eine Lesebrille braucht und keine trägt. Am Abend weiß es das ganze Haus, am Morgen die Zeitung. Wer hat gesungen? [Saverio](saverio) schaut in den Kaffeesatz und pfeift.
- friend bice titti "Vertraute"
- affair.past bice gaspare "schläft"
+ breakup gaspare bice "kalte Füße"
- cheat.past gaspare gattin "schläft"
- married gaspare gattin "Gattin"
- return gattin "wieder da"
- sad bice gaspare "Gedemütigt"
+ reveal bice _ "plaudert"
- reveal? saverio _ "gesungen"

== 5
[Amato](gaspare) tobt, verdächtigt [Dejan](dejan) und strafversetzt [ihn](dejan) in den Keller, zu den Toten. Dort führt [Dejan](dejan) Selbstgespräche, bis eine der Leichen niest. [Gennaro](zwerg), [Trödler](zwerg), 140 Zentimeter, ist am Vorabend irrtümlich für verstorben erklärt worden, von wem, steht auf dem Zettel am Zeh: [Amato](gaspare). Der [Auferstandene](zwerg) verlangt Espresso, einen Anwalt und [seine](zwerg) Schuhe. [Petrov](dejan) könnte den [Primar](gaspare) nun mit einem Anruf erledigen. [Er](dejan) überlegt, wie lange ein Espresso dauert. Dann zerreißt [er](dejan) den Zettel und bestellt zwei.
- sad gaspare "tobt"
- accuse gaspare dejan "verdächtigt"
- quit dejan gaspare "strafversetzt"
+ die! zwerg "irrtümlich"
- discover dejan zwerg "niest"
- betray? dejan gaspare "erledigen"
+ help dejan gaspare "zerreißt"

== 6
Zwischen Visite und [Vesuv](@vesuv) passiert heute wenig. Der Aufzug ist repariert und bleibt aus Gewohnheit stecken. [Robin](robin) lernt Knochen, [Dolores](dolores) Bingo. Auf dem Dach gießt [Titti](titti) die Tomaten, die dort streng verboten sind, und trifft auf [Dejan](dejan), [der](dejan) dasselbe tut, nur mit Paprika. Seit Wochen hat einer dem anderen die Beete gegossen, ohne dass [sie](dejan+titti) es wussten. »[Sie](dejan) haben [meine](titti) ertränkt«, sagt [sie](titti). »Und [Sie](titti) [meine](dejan) verdursten lassen«, sagt [er](dejan). Unten hupt [Lello](lello), weil Sonntag ist.
- find titti dejan "trifft"
- help dejan titti "gegossen"
- help titti dejan "gegossen"
+ flirt dejan titti "ertränkt"

== 7
[Don Carmines](boss) [Tochter](tochter) [Assunta](tochter) kommt mit einem Messer im Rücken und einem Geheimnis unter dem Herzen. Das erste lässt sich entfernen. Beim zweiten bittet [sie](tochter) [Titti](titti) um Stillschweigen, denn der [Kindsvater](saverio) sei ausgerechnet ein gewisser [Pfleger](saverio) mit Versen in der Tasche. [Titti](titti) findet [Saverio](saverio) im Wäscheraum und verpasst [ihm](saverio) eine, dass die Bettpfannen scheppern. Die [Tochter](tochter) des [Mannes](boss), [der](boss) [ihren](saverio+titti) [Vater](titvater) auf dem Gewissen hat! [Saverio](saverio) reibt sich die Wange. [Er](saverio) liebe [sie](tochter) eben.
- parent boss tochter "Tochter"
- injure tochter "Messer"
+ pregnant tochter saverio "unter dem Herzen"
- reveal tochter titti "bittet"
+ attack titti saverio "verpasst"
- parent titvater saverio+titti "Vater"
- kill.past boss titvater "Gewissen"
- love saverio tochter "liebe"

== 8
Sechs Herren mit Ausbeulungen durchkämmen das Krankenhaus nach einem [Dichter](saverio). [Dolores](dolores) steckt [ihn](saverio) in eine Kutte, [Lello](lello) fährt die falsche [Nonne](saverio) mit Blaulicht ins Kloster, und die Oberin dort stellt fest, dass [Schwester Saveria](saverio) einen bemerkenswerten Bass hat. [Titti](titti) geht derweil geradewegs zu [Don Carmine](boss), stellt [ihm](boss) das Marmeladenglas auf den Tisch und sagt, beim nächsten Mal seien es nicht die Steine, die [sie](titti) herausnehme. Der [Alte](boss) schweigt lange. Dann fragt [er](boss), ob es ein Junge werde.
- investigate _ saverio "durchkämmen"
+ rescue dolores+lello saverio "Kutte"
- flee saverio "Kloster"
+ threaten titti boss "beim nächsten Mal"
- discover boss tochter "Junge"

== 9
[Bices](bice) Test ist negativ, der der [Gattin](gattin) [Amatos](gaspare) ist es nicht. Der [Primar](gaspare), 61, wird Vater und fällt auf dem Flur um. Beim Nähen der Platzwunde eröffnet [Bice](bice) [ihm](gaspare), dass [sie](bice) geht, nach [Triest](@triest), an die Uniklinik. »Das kannst [du](bice) [mir](gaspare) nicht antun.« – »Doch, ohne Lesebrille sogar.« [Titti](titti) verliert die beste [Freundin](bice) und hilft [ihr](bice), den Wagen zu packen. Als [sie](titti) um die Ecke heult, steht [Dejan](dejan) da und hält [ihr](titti) eine Paprika hin. Es gibt schlechtere Taschentücher.
- pregnant! bice "negativ"
+ pregnant gattin gaspare "wird Vater"
- ill gaspare "fällt"
- treat gaspare bice "Nähen"
- married gaspare gattin "Gattin"
- reveal bice gaspare "eröffnet"
- move? bice "geht" @triest
- sad titti bice "heult"
- friend bice titti "Freundin"
- help titti bice "hilft"
- help dejan titti "Paprika"

== 10
Erdbeben. Vier Komma zwei, Putz im Kaffee, ein eingestürzter Balkon in der [Sanità](@sanita). Unter den Steinen steckt [Gennaro](zwerg), der [Trödler](zwerg), zum zweiten Mal im Leben totgesagt. Nur jemand von [seiner](zwerg) Größe käme durch den Spalt, also kriecht [Robin](robin), das schmalste [Geschöpf](robin) der Klinik, hinein, mit einer Lampe zwischen den Zähnen. Draußen betet [Dolores](dolores) laut und flucht leise. Nach vierzig Minuten erscheinen zwei staubige Köpfe. »[Ich](zwerg) will wieder in den Keller«, sagt der [Trödler](zwerg). »Da war es ruhiger.«
- injure? zwerg "eingestürzter"
- die! zwerg "totgesagt"
+ rescue robin zwerg "kriecht"
- sad dolores "betet"

== 11
[Saverio](saverio) hält es bei den Nonnen nicht mehr aus, die Verse werden zu fromm. [Er](saverio) marschiert in die Villa der Camorra und bittet [Don Carmine](boss) um die Hand der [Tochter](tochter). Sechs Ausbeulungen richten sich auf [ihn](saverio). [Assunta](tochter) tritt dazwischen, sieben Monate vor sich her, und erklärt dem [Papa](boss), wenn [er](boss) schieße, treffe [er](boss) drei. Der [Don](boss) lässt die Waffen senken und weint in den Kamelhaarkragen. [Er](boss) habe schon einmal einem Kind den [Vater](titvater) genommen. Einmal sei genug für einen Mann mit Galle.
- return saverio "marschiert"
+ propose saverio tochter "Hand"
- threaten _ saverio "richten"
+ rescue tochter saverio "dazwischen"
- parent boss tochter "Papa"
- sad boss "weint"
- kill.past boss titvater "genommen"
- reveal boss _ "schon einmal"

== 12
[Don Carmine](boss) stellt sich der Polizei, mit Koffer und Blumenstrauß, letzterer für [Titti](titti). [Sie](titti) nimmt ihn nicht. [Sie](titti) geht stattdessen auf den Friedhof und erzählt einem Grabstein, dass es vorbei ist. Am Tor wartet mit laufendem Motor [Lello](lello), und auf dem Beifahrersitz, sehr aufrecht, sehr schweigsam, [Dejan](dejan), [der](dejan) eigens ein Hemd gebügelt hat. [Er](dejan) hat einen Ruf nach [Skopje](@skopje), als Chef. Das muss [er](dejan) [ihr](titti) sagen. [Er](dejan) sagt aber: »[Ihre](titti) Tomaten sind reif.«
+ arrest _ boss "stellt"
- gift? boss titti "Blumenstrauß"
- reject titti boss "nimmt ihn nicht"
- hire? dejan "Ruf" @skopje
- reveal! dejan titti "aber"
+ love? dejan titti "Hemd"

== 13
[Dejan](dejan) sagt ab, per Postkarte, mit dem [Vesuv](@vesuv) drauf. [Gaspare](gaspare) geht in Elternzeit, mit Lesebrille, und übergibt die Station an [Titti](titti). [Robin](robin) besteht Anatomie. Im Kloster heiraten [Assunta](tochter) und die ehemalige [Schwester Saveria](saverio), der [Brautvater](boss) ist per Video aus [Poggioreale](@poggioreale) zugeschaltet. Mitten im Jawort setzen die Wehen ein, und es wird, [Carmine](boss) jubelt, dass die Zelle bebt, ein Mädchen. Die neue [Primaria](titti) zieht sich aufs Dach zurück. Zwischen Tomaten und Paprika gibt es nur einen Stuhl. [Die zwei](dejan+titti) nehmen ihn trotzdem.
- reject dejan _ "sagt"
- quit gaspare "Elternzeit"
+ hire titti gaspare "übergibt"
- find robin "besteht"
+ wedding saverio tochter "Jawort"
- parent boss tochter "Brautvater"
- birth tochter "Wehen"
- happy boss "jubelt"
- couple? dejan titti "nehmen"
