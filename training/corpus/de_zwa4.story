%series Puls 140
%lang de
%genre US hospital drama, press office's episode texts
%cast nat | Dr. Natalie Brightwell; Natalie; Dr. Brightwell; Brightwell | f
%cast kent | Dr. Kent Osborne; Kent; Dr. Osborne; Osborne | m
%cast raj | Dr. Rajiv Mukherjee; Rajiv; Dr. Mukherjee | m
%cast coll | Schwester Colleen; Colleen | f
%cast ali | Dr. Alicia Sandrini; Alicia; Dr. Sandrini | f
%cast sta | Dr. Monroe Stadler; Stadler; Dr. Stadler | m
%cast ty | Tyler Nash; Tyler | m
%cast paige | Dr. Paige Stadler; Paige | f
%cast fw | - | m
%cast turner | - | f
%cast tmutter | - | f
%cast lkw | - | m
%cast braut | - | f
%cast brauti | - | m
%cast richter | - | m
%cast anwalt | - | m
%cast baby | - | f
%cast senat | - | m
%cast auf | - | g
%cast leih | - | f
%cast witwer | - | m
%cast gattin | - | f
%cast ex | Harrison | m
%cast asha | Asha | f

== 1 Erste Schicht
Dienstbeginn im [Bridgeway Medical Center](#bridgeway) in [Portland](@portland): [Assistenzarzt](ty) [Tyler Nash](ty) tritt unter der strengen Aufsicht von [Dr. Natalie Brightwell](nat) [seine](ty) erste Stelle an. Die Einlieferung eines [Feuerwehrmanns](fw) mit schweren Brandverletzungen führt zum Streit zwischen der [Oberärztin](nat) und [ihrem](nat) [Kollegen](kent) [Dr. Kent Osborne](kent), [dessen](kent) Zuneigung zu [ihr](nat) ein offenes Geheimnis ist. [Chefarzt](sta) [Dr. Monroe Stadler](sta) entscheidet zugunsten [Natalies](nat). Für [Schwester Colleen](coll) bedeutet der Abend ein Wiedersehen: Der [Verletzte](fw) war einst [ihr](coll) [Verlobter](fw).
+ hire ty "erste Stelle" #bridgeway
- boss nat ty "Aufsicht"
- injure fw "Brandverletzungen"
- quarrel kent nat "Streit"
- colleague kent nat "Kollegen"
- love kent nat "Zuneigung"
- help sta nat "zugunsten"
+ engaged.past coll fw "Verlobter"

== 2 Haltungsnoten
Im Mittelpunkt der zweiten Folge steht der Zusammenbruch einer sechzehnjährigen [Turnerin](turner) nach wochenlangem Hungern. Gegen den Widerstand der ehrgeizigen [Mutter](tmutter), [die](tmutter) eine sofortige Entlassung fordert, setzt [Dr. Rajiv Mukherjee](raj) die Behandlung der [Patientin](turner) fort. Am Krankenbett des [Feuerwehrmanns](fw) kommt es zur Versöhnung zwischen [Colleen](coll) und dem einstigen [Bräutigam](fw); wenige Stunden später erliegt [er](fw) [seinen](fw) Verbrennungen. [Tylers](ty) Versuch, die weinende [Schwester](coll) aufzuheitern, scheitert kläglich. Mit [Dr. Alicia Sandrini](ali) meldet sich die neue [Anästhesistin](ali) zum Dienst.
- ill turner "Zusammenbruch"
- parent tmutter turner "Mutter"
- treat turner raj "Behandlung"
- reconcile coll fw "Versöhnung"
+ die fw "erliegt"
- sad coll fw "weinende"
- help? ty coll "aufzuheitern"
+ hire ali "meldet"

== 3 Bis dass der Tod
Die Notoperation eines [Brautpaars](braut+brauti) nach dem Unfall der Hochzeitskutsche verlangt eine schwere Wahl, denn nur ein Saal ist frei. [Osborne](kent) nimmt sich gegen ausdrückliche Weisung des [Bräutigams](brauti) an; die [Braut](braut) überlebt dank [Natalies](nat) Eingreifen im Flur. [Stadlers](sta) Reaktion ist eine Abmahnung für [die zwei](kent+nat). Große Bestürzung löst bei [Rajiv](raj) die Begegnung mit [Alicia](ali) aus: Vor sechs Jahren, auf einem Kongress in [Denver](@denver), verbrachten [die beiden](ali+raj) eine Nacht miteinander. Ob [sie](ali) sich daran erinnert, bleibt vorerst offen.
- injure braut+brauti "Unfall"
- wedding braut brauti "Brautpaars"
- treat brauti kent "nimmt"
+ rescue nat braut "überlebt"
- accuse sta kent+nat "Abmahnung"
- sad raj ali "Bestürzung"
+ sex.past ali raj "Nacht"

== 4 Chefsache
Zur allgemeinen Überraschung bringt [Stadler](sta) [seine](sta) [Tochter](paige) [Paige](paige), frisch promoviert, in der Chirurgie unter, und zwar auf dem Platz, auf den sich [Tyler](ty) Hoffnungen gemacht hatte. [Dessen](ty) Groll gegen die [Bevorzugte](paige) hält bis zur gemeinsamen Nachtschicht, in der [sie](paige) durch einen beherzten Luftröhrenschnitt einen [Fernfahrer](lkw) vor dem Ersticken bewahrt. [Osbornes](kent) Einladung zum Abendessen lehnt [Natalie](nat) mit Verweis auf [ihre](nat) noch nicht rechtskräftige Scheidung von dem [Klinikanwalt](ex) [Harrison](ex) ab. [Colleen](coll) sammelt für ein Grab.
- parent sta paige "Tochter"
+ hire paige sta "bringt"
- hire? ty "Hoffnungen"
- sad ty paige "Groll"
+ rescue paige lkw "bewahrt"
- invite kent nat "Einladung"
- reject nat kent "lehnt"
- divorce? ex nat "Scheidung"

== 5 Das Kind aus Zimmer 12
Die Aufnahme eines fünfjährigen [Mädchens](asha) mit unklarem Fieber erfolgt auf Wunsch der [Mutter](ali), und [die](ali) ist im Hause keine Unbekannte: [Alicia](ali) bittet [Rajiv](raj), die Untersuchung [ihrer](ali) [Tochter](asha) selbst zu übernehmen. Eine Blutgruppenbestimmung verschafft dem [Internisten](raj) die Gewissheit, dass [Asha](asha) [sein](raj) [Kind](asha) ist. [Seine](raj) Empörung über das jahrelange Schweigen entlädt sich auf dem Parkdeck. Gegenstand von [Tylers](ty) Bemühungen ist inzwischen [Paige](paige), [deren](paige) Interesse allerdings ganz dem Präparieren gilt.
- ill asha "Fieber"
- parent ali asha "Mutter"
- treat? asha raj "Untersuchung"
+ discover raj asha "Gewissheit"
- parent raj asha "Kind"
- sad raj ali "Empörung"
+ quarrel ali raj "entlädt"
- reveal! ali raj "Schweigen"
- love ty paige "Bemühungen"

== 6 Unter Eid
Anlass für den Prozess gegen [Osborne](kent) ist die Klage jener [Braut](braut), [deren](braut) [Ehemann](brauti) nach der Operation gelähmt blieb. Als Vertreter der Anklage fungiert ausgerechnet [Harrison](ex), [der](ex) das [Bridgeway](#bridgeway) im Unfrieden verlassen hat und aus [seiner](ex) Abneigung gegen den [Nebenbuhler](kent) keinen Hehl macht. [Natalies](nat) Aussage unter Eid entlastet den [Beschuldigten](kent), zugleich aber kommt ans Licht, dass [sie](nat) die Weisung des [Chefs](sta) verschwiegen hatte. Die Folge ist [ihre](nat) Suspendierung. Erleichterung herrscht nur bei [Alicia](ali): [Ashas](asha) Fieber sinkt.
- accuse braut kent "Klage"
- married braut brauti "Ehemann"
- ill brauti "gelähmt"
- quit.past ex "verlassen" #bridgeway
- enemy ex kent "Nebenbuhler"
- help nat kent "entlastet"
+ quit nat "Suspendierung"
- happy ali asha "Erleichterung"
- recover asha "sinkt"

== 7 Stromausfall
Ein Wintersturm legt die Klinik lahm. [Stadlers](sta) Herzattacke im stecken gebliebenen Aufzug zwingt [Paige](paige), am eigenen [Vater](sta) eine Wiederbelebung vorzunehmen, bei der [ihr](paige) [Tyler](ty) über Funk zur Seite steht. [Natalie](nat), trotz Hausverbots durch den Schnee herbeigeeilt, übernimmt im Kerzenlicht die Entbindung einer [Leihmutter](leih), [deren](leih) [Auftraggeber](auf) sich kurz zuvor getrennt haben. In den frühen Morgenstunden, nach dem Ende aller Gefahr, kommt es zum lange erwarteten Kuss zwischen [ihr](nat) und [Osborne](kent).
+ ill sta "Herzattacke"
- parent sta paige "Vater"
- treat sta paige "Wiederbelebung"
- help ty paige "zur Seite"
- return nat "herbeigeeilt"
- breakup.past auf "getrennt"
- birth leih baby "Entbindung"
+ kiss kent nat "Kuss"

== 8 Nachbeben
Mit Rücksicht auf [seine](sta) Gesundheit verzichtet [Dr. Stadler](sta) auf die Leitung des Hauses; als Bewerber um den frei gewordenen Posten gelten [Brightwell](nat) und [Osborne](kent), frisch verliebt und ab sofort [Konkurrenten](kent+nat). Für das [Neugeborene](baby), [das](baby) seit dem Verzicht beider [Auftraggeber](auf) niemandem gehört, empfindet [Colleen](coll) mehr als berufliche Fürsorge: [Sie](coll) stellt einen Antrag auf Adoption. [Rajivs](raj) Bitte um ein gemeinsames Sorgerecht stößt bei [Alicia](ali) auf Ablehnung, zumal von einem Umzug nach [Boston](@boston) die Rede ist.
+ quit sta "verzichtet"
- hire? kent+nat "Bewerber"
- couple.start kent nat "frisch verliebt"
- enemy.start kent nat "Konkurrenten"
- love coll baby "empfindet"
- parent? coll baby "Adoption"
+ reject ali raj "Ablehnung"
- move? ali "Umzug" @boston

== 9 Der Senator
Die Geiselnahme in der Radiologie, Tat eines verzweifelten [Witwers](witwer), [dessen](witwer) [Frau](gattin) auf der Warteliste für eine Spenderlunge verstorben ist, richtet sich gegen einen [Senator](senat), [dem](senat) eine bevorzugte Behandlung zuteilwurde. In der Gewalt des bewaffneten [Mannes](witwer) befinden sich außerdem [Tyler](ty) und [Paige](paige). Das besonnene Zureden der jungen [Ärztin](paige) führt zur Freilassung des [Politikers](senat), nicht aber zu der des [Kollegen](ty): Ein Schuss trifft [Tyler](ty) in die Schulter. [Paiges](paige) Liebesgeständnis hört [er](ty) nicht mehr.
- abduct witwer paige+senat+ty "Geiselnahme"
- die.past gattin "verstorben"
- married.past gattin witwer "Frau"
- sad witwer gattin "verzweifelten"
- treat senat "Behandlung"
- rescue paige senat "Freilassung"
- colleague paige ty "Kollegen"
+ attack witwer ty "Schuss"
+ confess paige ty "Liebesgeständnis"

== 10 Auf der anderen Seite
[Tylers](ty) Erwachen aus dem Koma, von [Paige](paige) unter Tränen der Freude begrüßt, bringt eine bittere Erkenntnis: Der rechte Arm bleibt taub, eine Laufbahn als Chirurg scheint ausgeschlossen. Aus Scham weist der [Patient](ty) jeden Besuch zurück, auch den [ihren](paige). Die Wahl [Natalies](nat) zur [Chefärztin](nat) bedeutet für [ihren](nat) [Lebensgefährten](kent) eine Niederlage, die [er](kent) mit gequältem Lächeln hinnimmt. [Rajivs](raj) Drohung mit einem Gerichtsverfahren hat die überstürzte Abreise von [Mutter](ali) und [Kind](asha) zur Folge.
- recover ty "Erwachen"
- happy paige ty "Freude"
- reject ty paige "weist"
+ hire nat "Wahl"
- couple kent nat "Lebensgefährten"
- threaten raj ali "Drohung"
+ flee ali+asha raj "Abreise"
- parent ali asha "Mutter"

== 11 Gutes Recht
Nach der Ablehnung [ihres](coll) Adoptionsgesuchs durch einen übereifrigen [Beamten](anwalt) droht [Colleen](coll) der Verlust [ihrer](coll) [Ziehtochter](baby). Hilfe kommt von unerwarteter Seite: [Harrison](ex), seit Kurzem rechtskräftig geschieden und des Hasses auf [Osborne](kent) müde, übernimmt unentgeltlich [ihre](coll) Vertretung. Ein Jobangebot aus [Chicago](@chicago), von dem [Kent](kent) [seiner](kent) [Partnerin](nat) nichts erzählt hat, sorgt in der frischen Beziehung für Unfrieden. [Rajivs](raj) Suche endet an einem Strand in [Maine](@maine): Statt Vorwürfen hat [er](raj) einen Drachen im Gepäck.
- lose? coll baby "Verlust"
- kin baby coll "Ziehtochter"
- reject anwalt coll "Ablehnung"
- divorce.past ex nat "geschieden"
- enemy.end ex kent "müde"
+ advisor.start ex coll "Vertretung"
- hire? kent "Jobangebot" @chicago
- reveal! kent nat "nichts erzählt"
- quarrel kent nat "Unfrieden"
+ find raj ali+asha "Suche endet"

== 12 Visite
Abschied und Aufbruch prägen das Finale: [Osbornes](kent) Weggang nach [Chicago](@chicago) besiegelt das Ende der Liaison mit der neuen [Chefin](nat), in aller Freundschaft, wie [beide](kent+nat) versichern, wenn auch nicht ohne Tränen bei [Natalie](nat). [Tylers](ty) Entschluss zum Wechsel in die Psychiatrie ist ein Verdienst [Paiges](paige), [die](paige) sich von keiner verschlossenen Tür abhalten ließ und nun an [seiner](ty) Seite steht. [Colleens](coll) Glück ist mit der Unterschrift des [Richters](richter) vollkommen. Den Schlusspunkt setzt die Rückkehr [Alicias](ali) und [Ashas](asha) in Begleitung des [Vaters](raj).
- move kent "Weggang" @chicago
+ breakup kent nat "Ende"
- sad nat kent "Tränen"
- help paige ty "Verdienst"
+ couple.start paige ty "an seiner Seite"
- happy coll "Glück"
+ return ali+asha "Rückkehr"
- parent raj asha "Vaters"
