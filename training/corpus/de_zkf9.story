%series Praxis am Deich
%lang de
%genre everyday medical series on the North Sea coast, broadcaster's episode guide in long sentences
%cast alma | Dr. Alma Reents; Alma Reents; Alma | f
%cast gerke | Gerke Reents; Gerke | m
%cast onur | Dr. Onur Tekin; Onur Tekin; Onur; Tekin | m
%cast folke | Folke | m
%cast wiebe | Wiebe | f
%cast elke | Elke Janssen; Elke | f
%cast thore | Thore Janssen; Thore | m
%cast bente | Bente | f
%cast pastorin | Pastorin Lüders; Lüders | f
%cast bauer | Enno Harms; Harms | m
%cast madita | Madita | f
%cast exfrau | Selin | f
%cast oma | - | f
%cast baby | - | m

== 1
Als der alte [Doktor](gerke) [Gerke Reents](gerke) [seine](gerke) Praxis endlich abgibt, tut [er](gerke) es nicht zugunsten [seiner](gerke) [Tochter](alma) [Alma](alma), [die](alma) seit zehn Jahren an [seiner](gerke) Seite arbeitet, sondern zugunsten eines [Fremden](onur), [der](onur) eines Abends mit einem Oldenburger Kennzeichen vorfährt und sich als [Dr. Onur Tekin](onur) vorstellt. Die [Übergangene](alma) knallt [ihrem](alma) [Vater](gerke) den Schlüsselbund vor die Brust. [Elke](elke), die [Sprechstundenhilfe](elke), sammelt ihn auf und gibt ihn dem neuen [Arzt](onur), [der](onur) ihn, kaum dass [sie](elke) sich umgedreht hat, der [anderen](alma) zurücklegt.
+ quit gerke "abgibt"
- parent gerke alma "Tochter"
- colleague alma gerke "Seite"
- hire onur gerke "zugunsten eines Fremden"
- quarrel alma gerke "knallt"
- colleague elke onur "Sprechstundenhilfe"
- help onur alma "zurücklegt"

== 2
Zwei Ärzte, ein Schreibtisch: [Alma](alma) nimmt die Ostseite, [Tekin](onur) die Westseite, und [Elke](elke) verteilt die Kranken nach Laune. [Bauer](bauer) [Harms](bauer) will nur zur [Doktorin](alma), [seine](bauer) [Mutter](oma) nur zum [Doktor](onur), weil [der](onur) so warme Hände habe. Dass es [dieser](onur) ist, [der](onur) bei dem angeblich kerngesunden [Landwirt](bauer) den Herzfehler hört, während die [Kollegin](alma) ihn übersehen hat, wurmt [sie](alma) mehr, als [sie](alma) zugibt. Abends bringt [sie](alma) [ihm](onur) dennoch einen Teller Grünkohl hinüber. Der [Rivale](onur) isst ihn im Stehen und gesteht, [er](onur) sei nicht der Praxis, sondern einer [Frau](exfrau) wegen ans Meer gezogen.
- enemy alma onur "Rivale"
- parent oma bauer "Mutter"
+ discover onur bauer "hört"
- discover! alma bauer "übersehen"
- sad alma onur "wurmt"
- ill bauer "Herzfehler"
- colleague alma onur "Kollegin"
- gift alma onur "Grünkohl"
- reveal onur alma "gesteht"
- love? onur exfrau "wegen"
- move.past onur "gezogen"

== 3
Die [Frau](exfrau), um [derentwillen](exfrau) [er](onur) gekommen ist, heißt [Selin](exfrau), war bis vor drei Jahren mit [ihm](onur) verheiratet und lebt nun mit [Folke](folke), dem [Krabbenfischer](folke), und [beider](exfrau+folke) [Tochter](wiebe) auf dem Kutter. [Sie](exfrau) will [ihn](onur) nicht sehen. [Folke](folke) hingegen, [dem](folke) der [Nachfolger](onur) des alten [Reents](gerke) den Angelhaken aus der Hand operiert, lädt [ihn](onur) arglos zum Essen ein, nicht ahnend, wen [er](folke) da an den Tisch bittet. Die Suppe wird kalt. [Wiebe](wiebe), fünf Jahre alt, fragt in die Stille, warum der [Onkel](onur) [Mama](exfrau) so anschaue.
- married.past exfrau onur "verheiratet"
- ex exfrau onur "verheiratet"
- couple exfrau folke "lebt nun"
- parent exfrau+folke wiebe "Tochter"
- reject exfrau onur "nicht sehen"
- injure folke "Angelhaken"
- treat folke onur "operiert"
+ invite folke onur "lädt"
- discover! folke onur "nicht ahnend"
- love? onur exfrau "so anschaue"

== 4
[Elke](elke) hat Sorgen. [Ihr](elke) [Mann](thore) [Thore](thore) ist Lotse. [Thore](thore) kommt oft erst am Morgen. [Er](thore) riecht nach Kamille. So riecht auch [Bente](bente), die [Hebamme](bente). [Bente](bente) ist [Elkes](elke) [Nachbarin](bente). [Elke](elke) fragt [Bente](bente). [Die](bente) schwört, [sie](bente) wisse von nichts. [Elke](elke) fragt [Thore](thore). [Der](thore) wird laut. Am Abend folgt [ihm](thore) [Elke](elke). [Er](thore) geht wirklich zu [Bente](bente). Durchs Fenster sieht [Elke](elke) [die beiden](bente+thore). [Sie](bente+thore) tanzen. [Bente](bente) bringt [Thore](thore) Tango bei. In neun Tagen ist [Elkes](elke) Silberhochzeit.
- sad elke "Sorgen"
- married elke thore "Mann"
- affair? bente thore "Kamille"
- neighbour bente elke "Nachbarin"
- betray bente elke "schwört"
- quarrel elke thore "laut"
- investigate elke thore "folgt"
+ discover elke bente+thore "sieht"
- advisor bente thore "bringt"
- celebrate? elke+thore "Silberhochzeit"

== 5
[Pastorin Lüders](pastorin) leidet an einer Heiserkeit, die keine der beiden [Koryphäen](alma+onur) erklären kann, bis [sie](pastorin) [Alma](alma) unter vier Augen den wahren Grund nennt: [Sie](pastorin) habe sich nicht in Gott, sondern in [Almas](alma) [Vater](gerke) verliebt, den alten [Witwer](gerke) mit der Pfeife, und bringe, sobald [er](gerke) in der Kirche sitze, keinen Ton heraus. [Alma](alma), [die](alma) sich vom [Genannten](gerke) noch immer übergangen fühlt, verschreibt der [Geistlichen](pastorin) Salbei und Mut. Den Mut verabreicht dann [Tekin](onur), indem [er](onur) den alten [Arzt](gerke) mit erfundenen Schmerzen der [Patientin](pastorin) zu einem Hausbesuch überredet. [Er](gerke) geht hin und bleibt zum Abendessen.
- ill pastorin "Heiserkeit"
+ reveal pastorin alma "nennt"
- parent gerke alma "Vater"
+ love pastorin gerke "verliebt"
- treat pastorin alma "verschreibt"
- sad alma gerke "übergangen"
- betray onur gerke "erfundenen"
- date gerke pastorin "Abendessen"

== 6
Bei Nebel läuft der Kutter auf. [Selin](exfrau) und [Wiebe](wiebe) erreichen das Watt, doch [Folke](folke), [der](folke) noch einmal umgekehrt ist, um den Hund zu holen, bleibt verschwunden. [Onur](onur) geht mit dem [Lotsen](thore) hinaus. Es wäre so einfach, denkt [er](onur), als [er](onur) den [Mann](folke) [seiner](onur) [Verflossenen](exfrau) bis zum Hals im Priel stecken sieht, und erschrickt über sich selbst. Dann packt [er](onur) [ihn](folke) unter den Achseln. Auf der Bahre liegend greift der [Fischer](folke) nach der Hand [seines](folke) [Retters](onur): [Er](folke) habe gewusst, wer [er](onur) sei, seit der Suppe, und [ihn](onur) gehasst. Nun müsse [er](folke) damit aufhören.
- find! _ folke "verschwunden"
- ex exfrau onur "Verflossenen"
- couple exfrau folke "Mann"
+ rescue onur folke "packt"
- discover.past folke onur "gewusst"
- enemy.end folke onur "aufhören"
- reveal folke onur "Er habe gewusst"

== 7
Silberhochzeit im Deichkrug. [Thore](thore) führt [seine](thore) [Frau](elke) aufs Parkett, und was [er](thore) bei der [Hebamme](bente) gelernt hat, lässt die Gäste verstummen. [Elke](elke) weint und bittet [Bente](bente) auf der Toilette um Verzeihung dafür, dass [sie](elke) [sie](bente) verdächtigt hat. [Diese](bente) winkt ab. Erst als die Tür zu ist, lehnt [sie](bente) die Stirn an den Spiegel, denn ganz ohne Grund war der Verdacht der [Freundin](elke) nicht: [Sie](bente) liebt [ihn](thore), und [er](thore) hat nichts gemerkt. Auf dem Heimweg begegnet [ihr](bente) [Enno Harms](bauer), [dem](bauer) [sie](bente) unvermittelt in die Arme fällt. Der [Bauer](bauer) fragt nicht, warum.
- celebrate elke+thore "Silberhochzeit"
- married elke thore "Frau"
- advisor.past bente thore "gelernt"
- happy elke "weint"
- accuse.past elke bente "verdächtigt"
+ reconcile bente elke "Verzeihung"
- friend bente elke "Freundin"
+ love bente thore "liebt"
- discover! thore bente "nichts gemerkt"
- help bauer bente "fragt nicht"

== 8
[Alma](alma) und [Onur](onur) haben Notdienst, und da seit dem Sturm kein Strom mehr da ist, behandeln [sie](alma+onur) bei Kerzen: erst [Madita](madita), die [Tochter](madita) der [Pastorin](pastorin), [die](madita) sich beim Weglaufen den Fuß verstaucht hat, dann einen Hund, schließlich einander, mit Rum. [Er](onur) sagt, [er](onur) sei nicht mehr [Selins](exfrau) wegen hier. [Sie](alma) sagt, dann könne [er](onur) ja wieder fahren. [Er](onur) sagt, nein, das könne [er](onur) nun erst recht nicht. Als das Licht angeht, sitzt das [Mädchen](madita) mit dem verbundenen Knöchel in der Tür und berichtet sachlich, [sie](alma+onur) hätten sich vier Minuten lang geküsst.
- parent pastorin madita "Tochter"
- treat madita alma+onur "behandeln"
- injure madita "verstaucht"
- flee.past madita pastorin "Weglaufen"
- love! onur exfrau "nicht mehr Selins"
+ confess onur alma "nun erst recht"
+ kiss alma onur "geküsst"
- discover madita alma+onur "sitzt"
- reveal madita _ "berichtet"

== 9
Weggelaufen war [Madita](madita), weil [ihre](madita) [Mutter](pastorin) wieder heiraten will, und zwar den [Mann](gerke), [der](gerke) [ihr](madita) im vergangenen Jahr die Mandeln herausgenommen hat. [Gerke](gerke) versucht es mit Eis. [Er](gerke) versucht es mit Angeln, wobei [er](gerke) [ihr](madita) zeigt, wie man Würmer aufzieht, und [sie](madita) [ihm](gerke), wie man schweigt. Nach dem dritten Barsch erlaubt das [Kind](madita) die Heirat unter der Auflage, dass die [Tochter](alma) des [Bräutigams](gerke), die [Ärztin](alma), mit unter den Kirchenbogen kommt. So muss [Alma](alma), [die](alma) mit [ihrem](alma) [Vater](gerke) seit dem Frühjahr kein privates Wort gewechselt hat, [ihm](gerke) die Krawatte binden.
- flee.past madita pastorin "Weggelaufen"
- parent pastorin madita "Mutter"
+ wedding? gerke pastorin "heiraten"
- treat.past madita gerke "herausgenommen"
- advisor gerke madita "zeigt"
- help madita gerke "erlaubt"
- parent gerke alma "Vater"
- quarrel alma gerke "kein privates Wort"
- reconcile alma gerke "Krawatte"

== 10
[Selin](exfrau) erwartet [ihr](exfrau) zweites [Kind](baby), und [es](baby) liegt quer. [Bente](bente), von [Folke](folke) durch die Flut herbeigeschafft, kommt allein nicht weiter und schickt nach dem [Doktor](onur). „[Der](onur) nicht“, stöhnt die [Gebärende](exfrau), aber ein anderer ist nicht da, und so bringt [Tekin](onur) mit den warmen Händen den [Sohn](baby) [seiner](onur) [Ex-Frau](exfrau) zur Welt. [Er](onur) legt [ihn](baby) dem [Fischer](folke) in den Arm. [Selin](exfrau) weint und sagt etwas auf Türkisch zu dem [Mann](onur), [den](onur) [sie](exfrau) einst verlassen hat. Auf [Folkes](folke) Frage, was es bedeute, antwortet [dieser](onur), es heiße danke, obwohl es Verzeihung heißt.
- pregnant exfrau "erwartet"
- help bente exfrau "herbeigeschafft"
+ birth exfrau baby "zur Welt"
- help onur exfrau "mit den warmen Händen"
- ex exfrau onur "Ex-Frau"
- reject exfrau onur "Der nicht"
- parent exfrau baby "Sohn"
- breakup.past exfrau onur "verlassen"
- reconcile exfrau onur "Verzeihung"
- betray onur folke "obwohl"

== 11
[Harms](bauer) ist verliebt. Der [Landwirt](bauer), [dem](bauer) [Alma](alma) Aufregung verboten hat, bringt der [Hebamme](bente) täglich Eier, so viele, dass [sie](bente) das halbe Dorf damit versorgt. [Seine](bauer) [Mutter](oma) hält die [Person](bente) für zu alt und für zu evangelisch, ändert [ihre](oma) Meinung aber, als [jene](bente) [ihr](oma) eine Nacht lang die Hand hält. Am Morgen lebt [sie](oma) nicht mehr. [Bente](bente) muss es dem [Sohn](bauer) der [Toten](oma) sagen, im Stall, zwischen zwei Kühen. [Er](bauer) setzt den Eimer ab. [Er](bauer) habe, sagt [er](bauer), nun niemanden mehr. „Doch“, sagt [sie](bente).
+ love bauer bente "verliebt"
- advisor alma bauer "verboten"
- gift bauer bente "Eier"
- parent oma bauer "Mutter"
- help bente oma "die Hand hält"
+ die oma "lebt sie nicht mehr"
- reveal bente bauer "sagen"
- sad bauer "niemanden"
- confess bente bauer "Doch"

== 12
An der Tür der Praxis wird ein neues Schild befestigt. [Onur](onur) hat darauf bestanden, dass der Name der [Kollegin](alma) oben steht, [sie](alma) hat darauf bestanden, dass es nur noch einen Nachnamen gebe, und nach der Trauung, bei der [Elke](elke) und [ihr](elke) tanzender [Lotse](thore) die [Zeugen](elke+thore) waren, heißt auch [er](onur) [Reents](onur). Der alte [Reents](gerke) blinzelt. Auf die Frage [seiner](gerke) jungen [Stieftochter](madita), weshalb [er](gerke) die Praxis damals nicht gleich [Alma](alma) gegeben habe, sagt [er](gerke), [er](gerke) habe nicht gewollt, dass [sie](alma) allein darin alt werde. Das habe [er](gerke) schließlich selbst ausprobiert.
- colleague alma onur "Kollegin"
+ wedding alma onur "Trauung"
- married elke thore "Lotse"
- advisor elke+thore alma+onur "Zeugen"
- kin gerke madita "Stieftochter"
- help.past gerke alma "nicht gewollt"
- reveal gerke madita "sagt er"
