%series Kiez, blauer Montag
%lang de
%genre gang drama, Hamburg 1964, encyclopaedia episode list
%cast hein     | Hein Brodersen; Hein; Brodersen | m
%cast lola     | Lola | f
%cast ricky    | Ricky Brodersen; Ricky | m
%cast gerd     | Gerd Mahlow; Mahlow; Gerd | m
%cast uschi    | Uschi Mahlow; Uschi | f
%cast chen     | Herr Chen; Chen | m
%cast lin      | Lin | f
%cast kommissar | Kommissar Petry; Petry | m
%cast wirtin   | Oma Krause | f
%cast boxer    | Gentleman Joe; Joe | m
%cast boxerfrau | - | f
%cast barmann  | - | m
%cast saenger  | Teddy Fink; Teddy | m
%cast maler    | - | m
%cast kind     | Bärbel | f
%cast sekretaerin | - | f

== 1
[Hein Brodersen](hein) kommt nach sieben Jahren aus [Fuhlsbüttel](@fuhlsbuettel) frei und findet [seine](hein) Bar in fremder Hand: [Gerd Mahlow](gerd), einst [sein](hein) bester [Kumpel](gerd) und [Trauzeuge](gerd), hat nicht nur den Tresen, sondern auch [Lola](lola), [die](lola) [Brodersen](hein) die Treue geschworen hatte, in Besitz genommen. Der [Barmann](barmann), [der](barmann) als Einziger geblieben ist, gießt dem [Heimkehrer](hein) einen Korn ein und rät [ihm](hein), die Stadt zu verlassen. [Heins](hein) jüngerer [Bruder](ricky) [Ricky](ricky) ist inzwischen zwanzig und schlägt sich, ohne dass der [Ältere](hein) davon wüsste, für [Mahlow](gerd) mit säumigen Zahlern herum. Bei [Oma Krause](wirtin), [deren](wirtin) Pension dünne Wände hat, bezieht [Hein](hein) ein Zimmer neben einer jungen [Chinesin](lin).
- friend.past gerd hein "bester Kumpel"
- advisor.past gerd hein "Trauzeuge"
+ return hein "frei"
+ steal gerd hein "in Besitz genommen"
- couple gerd lola "in Besitz genommen"
- couple.past hein lola "Treue"
- gift barmann hein "gießt"
- help barmann hein "rät"
- sibling hein ricky "Bruder"
- boss gerd ricky "für Mahlow"
- discover! hein ricky "ohne dass der Ältere"
- move hein wirtin "bezieht"
- neighbour hein lin "neben einer jungen"

== 2
[Lola](lola) sucht [ihren](lola) früheren [Liebsten](hein) in der Pension auf, um [ihm](hein) zu erklären, weshalb [sie](lola) die Besuche in der Haftanstalt eingestellt habe, und verlässt sie erst am Morgen. Die [Nachbarin](lin), [die](lin) alles hören musste, grüßt [ihn](hein) auf dem Flur mit rotem Kopf; [sie](lin) heißt [Lin](lin) und hilft in der Wäscherei [ihres](lin) [Onkels](chen), [Herrn Chens](chen), [der](chen) an [Mahlow](gerd) Schutzgeld entrichtet. [Uschi Mahlow](uschi), [Gerds](gerd) rechtmäßige [Frau](uschi), lebt draußen in [Blankenese](@blankenese), angeblich ahnungslos, tatsächlich aber mit einem Notizbuch, in das [sie](uschi) jede Nacht einträgt, in der das Bett neben [ihr](uschi) leer bleibt.
- ex hein lola "früheren Liebsten"
- reveal? lola hein "erklären"
+ sex hein lola "erst am Morgen"
- cheat lola gerd "erst am Morgen"
- neighbour hein lin "Nachbarin"
- discover lin hein+lola "alles hören musste"
- kin chen lin "Onkels"
- colleague chen lin "hilft in der Wäscherei"
- threaten gerd chen "Schutzgeld"
- married gerd uschi "Frau"
- cheat gerd uschi "leer bleibt"
- discover uschi gerd "Notizbuch"

== 3
Als [Ricky](ricky) den Auftrag erhält, [Herrn Chens](chen) Schaufenster einzuschlagen, weil der [Alte](chen) mit der Zahlung im Verzug ist, stellt sich [ihm](ricky) dort ausgerechnet der eigene [Bruder](hein) entgegen. Es kommt zu einer Rauferei zwischen [den beiden](hein+ricky), an deren Ende der [Jüngere](ricky) heulend am Bordstein sitzt und [Lin](lin) [ihm](ricky) die aufgeplatzte Braue vernäht, wobei [er](ricky) sich in [sie](lin) vernarrt. [Kommissar Petry](kommissar), [der](kommissar) [Brodersen](hein) seinerzeit hinter Gitter gebracht hat, bietet [ihm](hein) an, für die Polizei die Ohren offen zu halten. [Hein](hein) speit [ihm](kommissar) vor die Schuhe. Der [Barmann](barmann) beobachtet die Szene und telefoniert.
- boss gerd ricky "Auftrag"
- sibling hein ricky "Bruder"
- attack? ricky chen "einzuschlagen"
- help hein chen "entgegen"
+ quarrel hein ricky "Rauferei"
- sad ricky "heulend"
- injure ricky hein "aufgeplatzte"
- treat ricky lin "vernäht"
+ love.start ricky lin "vernarrt"
- arrest.past kommissar hein "hinter Gitter"
- hire? hein kommissar "bietet"
- reject hein kommissar "speit"
- betray barmann hein "telefoniert"

== 4
[Gentleman Joe](boxer) boxt im Zelt am Heiligengeistfeld. [Joe](boxer) soll gegen [Mahlows](gerd) Mann verlieren. [Mahlow](gerd) zahlt dafür. Doch [Joe](boxer) gewinnt. Nachts passen [Joe](boxer) drei Männer ab. [Hein](hein) schleppt [Joe](boxer) zu [Oma Krause](wirtin). Die [Frau](boxerfrau) des [Boxers](boxer) holt den Arzt. Es ist zu spät. Die [Witwe](boxerfrau) weint nicht. Die [Witwe](boxerfrau) kauft eine Pistole. [Ricky](ricky) war dabei. Das weiß nur [Lola](lola). [Lola](lola) sagt es [Hein](hein) nicht. Am Grab steht [Uschi](uschi). Warum steht da [Uschi](uschi)? [Ihr](uschi) Notizbuch kennt [Gentleman Joe](boxer) gut.
- gift gerd boxer "zahlt"
- betray boxer gerd "gewinnt"
- find boxer "gewinnt"
+ attack _ boxer "passen"
- help hein boxer "schleppt"
- married boxer boxerfrau "Frau"
+ die boxer "zu spät"
- sad! boxerfrau "weint nicht"
- discover lola ricky "weiß"
- reveal! lola hein "sagt es Hein nicht"
- affair? boxer uschi "kennt"

== 5
In Rückblenden wird erzählt, dass [Uschi Mahlow](uschi) und der [Boxer](boxer) zwei Jahre lang jeden Donnerstag, den [Gerd](gerd) bei [Lola](lola) verbrachte, ihrerseits in einem Stundenhotel zubrachten. Nun will [sie](uschi) den Tod des [Geliebten](boxer) gerächt sehen und übergibt [Petry](kommissar) Abschriften aus [ihrem](uschi) Notizbuch, die [ihren](uschi) [Mann](gerd) schwer belasten; der [Kommissar](kommissar), im Gegensatz zu [seinem](kommissar) Ruf käuflich, reicht sie gegen ein Kuvert an [Mahlow](gerd) weiter. [Gerd](gerd) sperrt [seine](gerd) [Frau](uschi) daraufhin im Weinkeller der Villa ein. Inzwischen hat [Lin](lin) [Rickys](ricky) Einladung ins Kino ausgeschlagen, da, wie [sie](lin) [ihm](ricky) offen sagt, [ihr](lin) der [Bruder](hein) besser gefalle.
- affair.past boxer uschi "Stundenhotel"
- affair.past gerd lola "verbrachte"
- cheat.past uschi gerd "Stundenhotel"
- die.past boxer "Tod"
+ betray uschi gerd "übergibt"
- accuse uschi gerd "belasten"
- married gerd uschi "Mann"
- betray kommissar uschi "reicht"
- gift gerd kommissar "Kuvert"
+ abduct gerd uschi "sperrt"
- invite ricky lin "Einladung"
- reject lin ricky "ausgeschlagen"
- sibling hein ricky "Bruder"#1
- love lin hein "besser gefalle"

== 6
Die [Witwe](boxerfrau) des [Boxers](boxer) tritt in der Bar als Tänzerin auf, um in [Mahlows](gerd) Nähe zu gelangen. [Lola](lola), [die](lola) den Blick der [Neuen](boxerfrau) zu deuten weiß, entwendet [ihr](boxerfrau) in der Garderobe die Pistole und redet [ihr](boxerfrau) den Plan aus; aus dem Gespräch zweier [Frauen](boxerfrau+lola), [die](boxerfrau+lola) beide auf denselben [Mann](gerd) schlecht zu sprechen sind, entsteht ein Bündnis. [Ricky](ricky), krank vor Eifersucht, verrät dem [Chef](gerd), wo [Lola](lola) die Nacht nach [Heins](hein) Entlassung zugebracht hat. [Gerd](gerd) schlägt [Lola](lola) vor den Gästen ins Gesicht. [Sie](lola) packt noch in derselben Stunde [ihre](lola) Federboa und geht.
- hire boxerfrau "tritt"
- steal lola boxerfrau "entwendet"
- kill? boxerfrau gerd "Plan"
+ friend.start boxerfrau lola "Bündnis"
- jealous ricky hein "Eifersucht"
- boss gerd ricky "Chef"
+ betray ricky hein+lola "verrät"
- reveal ricky gerd "verrät"
- attack gerd lola "schlägt"
+ breakup lola gerd "geht"

== 7
[Hein](hein) erfährt vom [Barmann](barmann), [der](barmann) seit dem Tod des [Boxers](boxer) schlecht schläft und die Seiten gewechselt hat, dass [Mahlow](gerd) [ihn](hein) vor sieben Jahren eigenhändig bei [Petry](kommissar) angezeigt hatte, um an Bar und [Braut](lola) zu kommen. Statt zuzuschlagen, legt [er](hein) eine Liste der Ladeninhaber an, die zahlen müssen, und gewinnt [Herrn Chen](chen) dafür, als Erster öffentlich die Zahlung zu verweigern. Auf dem Heimweg hält [Lin](lin) [ihn](hein) am Ärmel fest. [Er](hein) sei doppelt so alt und vorbestraft, wendet [er](hein) ein; das, erwidert [sie](lin), habe [sie](lin) schon beim Wäschewaschen bemerkt. In [Blankenese](@blankenese) lockert [Uschi](uschi) mit einem Korkenzieher das Kellergitter.
- die.past boxer "Tod"
- help barmann hein "Seiten gewechselt"
+ discover hein gerd "erfährt"
- betray.past gerd hein "angezeigt"
- reject? chen gerd "verweigern"
+ confess lin hein "Ärmel"
- reject hein lin "wendet"
- flee? uschi "lockert"

== 8
[Uschis](uschi) Ausbruch gelingt im Morgengrauen, barfuß und im Pelz. Aufgenommen wird [sie](uschi) von niemand anderem als der [Tänzerin](boxerfrau), [deren](boxerfrau) [Mann](boxer) [sie](uschi) geliebt hat, was die [eine](boxerfrau) weiß und die [andere](uschi) nicht. Als es zur Sprache kommt, zerbrechen vier Tassen. [Lola](lola), [die](lola) in derselben Wohnung auf dem Sofa schläft, vermittelt so lange, bis [die zwei](boxerfrau+uschi) sich wenigstens auf den gemeinsamen [Feind](gerd) verständigen. Im Hafen wird der [Barmann](barmann) aus einem Fleet gefischt. [Ricky](ricky) erkennt an der Leiche den Knoten, den [Mahlow](gerd) [ihm](ricky) selbst beigebracht hat, und übergibt sich.
+ flee uschi gerd "Ausbruch"
- help boxerfrau uschi "Aufgenommen"
- housemate.start boxerfrau uschi "Aufgenommen"
- married.past boxer boxerfrau "Mann"
- love.past uschi boxer "geliebt"
- discover boxerfrau uschi "weiß"
- discover! uschi boxerfrau "die andere nicht"
- quarrel boxerfrau uschi "vier Tassen"
- housemate boxerfrau lola "in derselben Wohnung"
- help lola boxerfrau+uschi "vermittelt"
- enemy boxerfrau+lola+uschi gerd "Feind"
+ die barmann "gefischt"
- kill gerd barmann "Knoten"
- discover ricky gerd "erkennt"
- ill ricky "übergibt"

== 9
Am Tag, an dem [Herrn Chens](chen) Wäscherei brennt, liegt der [Besitzer](chen) mit einem Hexenschuss im Hinterzimmer. [Hein](hein) dringt ins Feuer vor, wird von einem Balken getroffen und von [seinem](hein) [Bruder](ricky), [der](ricky) den Brand legen sollte und stattdessen die Feuerwehr rief, mitsamt dem [Alten](chen) ins Freie gezerrt. An [Heins](hein) Krankenbett begegnen einander [Lola](lola) und [Lin](lin). Die [Ältere](lola) begreift in dem Augenblick, in dem die [Jüngere](lin) [ihm](hein) das Kissen richtet, dass [ihre](lola) Zeit um ist, und gibt [ihr](lin) ungefragt einen Rat über [seine](hein) Suppen. Den Ehering, den [er](hein) [ihr](lola) vor der Haft gekauft hatte, trägt [sie](lola) ins Pfandhaus.
- ill chen "Hexenschuss"
- injure hein "Balken"
- sibling hein ricky "Bruder"
- betray ricky gerd "rief"
+ rescue ricky chen+hein "gezerrt"
- meet lin lola "begegnen"
- discover lola hein+lin "begreift"
- help lin hein "richtet"
- help lola lin "Rat"
+ love.end lola hein "Zeit um"
- gift.past hein lola "gekauft"

== 10
Mit dem [Schlagersänger](saenger) [Teddy Fink](saenger), [der](saenger) auf Tournee im Hotel Reichshof absteigt, tritt eine [Figur](saenger) hinzu, [die](saenger) ausschließlich Gutes im Sinn hat. [Er](saenger) verliebt sich vom Bühnenrand weg in [Lola](lola) und trägt [ihr](lola) nach drei Tagen die Heirat an. [Sie](lola) erbittet eine Woche. In dieser Woche sagt [Ricky](ricky) vor dem Untersuchungsrichter aus, was in der Nacht geschah, in der [Joe](boxer) starb, und wird wegen Beihilfe dabehalten; die [Witwe](boxerfrau) erscheint im Gefängnis, betrachtet [ihn](ricky) lange und sagt, [sie](boxerfrau) habe heute nichts zum Schießen dabei. [Petry](kommissar) schafft das Protokoll beiseite.
+ love.start saenger lola "verliebt"
+ propose saenger lola "Heirat"
- reveal ricky _ "sagt Ricky"
- die.past boxer "starb"
- arrest _ ricky "dabehalten"
- travel boxerfrau ricky "erscheint"
- reconcile? boxerfrau ricky "nichts zum Schießen"
- steal kommissar _ "beiseite"

== 11
Die drei [Frauen](boxerfrau+lola+uschi) handeln. [Uschi](uschi) lockt [Gerd](gerd) mit dem Versprechen, das Notizbuch herauszugeben, in die Bar; [Lola](lola) sorgt dafür, dass das Mikrofon des [Sängers](saenger) offen bleibt, und die [Tänzerin](boxerfrau) schließt die Türen ab. So hören vierhundert Menschen auf der Straße, wie [Mahlow](gerd) sich brüstet, den [Barmann](barmann) erdrosselt, den [Boxer](boxer) totschlagen lassen und [Petry](kommissar) gekauft zu haben. Der [Kommissar](kommissar), selbst unter den Zuhörern, erschießt sich im Dienstwagen. [Mahlow](gerd), umringt von lauter Ladeninhabern, hebt die Hände. Zuvor bittet [er](gerd), und das ist das Einzige, was die Leute nicht hören, [Uschi](uschi) um Verzeihung, und [sie](uschi) schüttelt den Kopf.
+ betray uschi gerd "lockt"
- betray boxerfrau+lola gerd "offen bleibt"
+ reveal gerd _ "brüstet"
- kill.past gerd barmann "erdrosselt"
- kill.past gerd boxer "totschlagen lassen"
- betray.past gerd kommissar "gekauft"
+ kill kommissar kommissar "erschießt"
- die kommissar "erschießt"
- arrest _ gerd "hebt"
- reconcile? gerd uschi "um Verzeihung"
- reject uschi gerd "schüttelt"

== 12
Ein Jahr später führen [Hein](hein) und [Lin](lin) die wiederaufgebaute Wäscherei, in deren Hinterzimmer abends Korn ausgeschenkt wird, und erwarten ein Kind. [Ricky](ricky), vorzeitig aus der Haft entlassen, wird von [Oma Krause](wirtin) an [ihrem](wirtin) Küchentisch wie ein Enkel gehalten und trifft sich sonntags mit einer [Sekretärin](sekretaerin). [Uschi](uschi), rechtskräftig geschieden, teilt sich die Villa mit der [Tänzerin](boxerfrau), mit [deren](boxerfrau) kleiner [Tochter](kind) [Bärbel](kind) sowie einem [Maler](maler), in den, wie der Schlusssatz festhält, keine [der beiden](boxerfrau+uschi) verliebt zu sein behauptet. Aus [Las Vegas](@lasvegas) trifft eine Ansichtskarte ein: [Lola](lola) hat den Antrag angenommen, dann [Teddy](saenger) verlassen und singt jetzt selbst.
- colleague hein lin "führen"
+ pregnant lin hein "erwarten"
- help wirtin ricky "wie ein Enkel"
- date ricky sekretaerin "trifft sich sonntags"
+ divorce.past gerd uschi "geschieden"
- housemate boxerfrau uschi "teilt"
- parent boxerfrau kind "Tochter"
- love! boxerfrau+uschi maler "keine der beiden verliebt"
- engaged.past lola saenger "angenommen"
- breakup.past lola saenger "verlassen"
- create lola "singt"
