%series Sandoz, Oyelaran & Söhne
%lang de
%genre Zurich law-firm soap, recap column
%cast sandoz   | Maître Hélène Sandoz; Hélène Sandoz; Hélène; Sandoz | f
%cast luc      | Luc | m
%cast yves     | Yves | m
%cast oyelaran | Tunde Oyelaran; Tunde; Oyelaran | m
%cast bisi     | Bisi | f
%cast fabienne | Fabienne Rüegg; Fabienne; Rüegg | f
%cast quirin   | Quirin Landolt; Quirin; Landolt | m
%cast sekretärin | Frau Amsler; Amsler | f
%cast makler   | - | m
%cast erbin    | Delphine | f
%cast zahnarzt | - | m
%cast staatsanwalt | Staatsanwalt Moor; Moor | m
%cast detektiv | - | m
%cast gatte    | Ernesto | m
%cast pflegerin | - | f

== 1
Neue Woche, neue Kanzlei! [Hélène Sandoz](sandoz) legt [ihre](sandoz) Praxis mit der von [Tunde Oyelaran](oyelaran) zusammen, vor Gericht zwanzig Jahre lang [ihr](sandoz) erbittertster [Gegenspieler](oyelaran). [Ihre](sandoz) [Zwillinge](luc+yves) [Luc](luc) und [Yves](yves) sollen dort Juniorpartner sein; [Luc](luc) ist begabt, [Yves](yves) ist hübsch. Am Empfang regiert [Frau Amsler](sekretärin), [die](sekretärin) [beide](luc+yves) schon gewickelt hat. Gleich der erste Fall brennt: Eine [Erbin](erbin) verklagt [ihren](erbin) [Zahnarzt](zahnarzt), [der](zahnarzt) [ihr](erbin) nicht nur den falschen Zahn, sondern nebenbei auch das Herz herausgerissen hat. [Luc](luc) übernimmt das Mandat und verschaut sich in die [Klägerin](erbin), bevor das Plädoyer fertig ist.
- colleague oyelaran sandoz "zusammen"
- enemy.past oyelaran sandoz "Gegenspieler"
- parent sandoz luc+yves "Zwillinge"
- sibling luc yves "Zwillinge"
- hire? luc+yves sandoz "Juniorpartner"
+ accuse erbin zahnarzt "verklagt"
- advisor zahnarzt erbin "Zahnarzt"
- affair.past erbin zahnarzt "Herz"
- advisor luc erbin "Mandat"
+ love.start luc erbin "verschaut"

== 2
[Fabienne Rüegg](fabienne), Prozessanwältin mit Kampfgewicht, wird von [Oyelaran](oyelaran) angeworben, ohne dass die [Mitinhaberin](sandoz) gefragt würde. Das gibt Zunder in der Teeküche. Dabei hätte [Hélène](sandoz) allen Grund gehabt, Nein zu sagen: [Rüegg](fabienne) hat [ihr](sandoz) vor Jahren den [Gemahl](gatte) abspenstig gemacht. [Ernesto](gatte), dieser [Gemahl](gatte), ist auch der nächste [Mandant](gatte) des Hauses und steht mit Blumen da, die für keine von [beiden](fabienne+sandoz) bestimmt sind. [Yves](yves) tauscht mit [seinem](yves) [Bruder](luc) die Krawatte, geht in [dessen](luc) Namen mit der [Erbin](erbin) essen und findet nichts dabei.
+ hire fabienne oyelaran "angeworben"
- colleague oyelaran sandoz "Mitinhaberin"
- advisor oyelaran+sandoz gatte "Mandant"
- quarrel oyelaran sandoz "Zunder"
- betray.past fabienne sandoz "abspenstig"
- married.past gatte sandoz "Gemahl"
- affair.past fabienne gatte "abspenstig"
- sibling luc yves "Bruder"
+ betray yves erbin "in dessen Namen"
- date erbin yves "essen"

== 3
Beim zweiten Rendezvous nennt die [Erbin](erbin), [Delphine](erbin) heißt [sie](erbin), den falschen [Zwilling](yves) bei einem Kosenamen, den [sie](erbin) dem [richtigen](luc) gegeben hatte. [Luc](luc) hört's durch die Gegensprechanlage und kippt [seinem](luc) [Bruder](yves) einen Espresso über das Hemd. [Delphine](erbin) findet die Verwechslung leider anziehend. Auf der anderen Seite des Flurs wird [Tundes](oyelaran) [Tochter](bisi) [Bisi](bisi), Jusstudentin, als Aushilfe vorgestellt. [Quirin Landolt](quirin), der [Substitut](quirin), hilft [ihr](bisi) beim Kopierer, beim Passwort, beim Parkschein. Und dabei hat [er](quirin) doch eine Verlobte? Nein, das war nur die Legende, mit der [er](quirin) sich [Frau Amslers](sekretärin) Kupplerei vom Leib hält.
- date erbin yves "Rendezvous"
+ discover luc yves "hört"
- sibling luc yves "Bruder"
- attack luc yves "kippt"
- jealous luc yves "kippt"
- parent oyelaran bisi "Tochter"
- hire bisi "Aushilfe"
- help quirin bisi "hilft"
- engaged! quirin _ "Legende"
- betray quirin sekretärin "Legende"

== 4
[Yves](yves) hat Schulden. [Luc](luc) hat [Yves](yves) satt. [Delphine](erbin) hat [beide](luc+yves). [Sie](erbin) frühstückt mit [Luc](luc). [Sie](erbin) tanzt mit [Yves](yves). Abends ruft [sie](erbin) den [Zahnarzt](zahnarzt) an. Der [Zahnarzt](zahnarzt) legt auf. [Tunde](oyelaran) lädt [Hélène](sandoz) ins Theater ein. [Sandoz](sandoz) dankt und lehnt ab. [Amsler](sekretärin) geht an [ihrer](sandoz) Stelle mit. In der Pause weint [Amsler](sekretärin). [Tunde](oyelaran) reicht ein Taschentuch. Die Kanzlei verliert gegen [Moor](staatsanwalt). Im Lift küsst [Moor](staatsanwalt) [Rüegg](fabienne). [Rüegg](fabienne) lässt [Moor](staatsanwalt) gewähren. [Ernesto](gatte) steht vor der Lifttür. Mit Blumen natürlich.
- quarrel luc yves "satt"
- affair erbin luc "frühstückt"
- affair erbin yves "tanzt"
- reject zahnarzt erbin "legt"
- invite oyelaran sandoz "lädt"
- reject sandoz oyelaran "lehnt"
- sad sekretärin "weint"
- help oyelaran sekretärin "reicht"
- lose _ staatsanwalt "verliert"
+ kiss fabienne staatsanwalt "küsst"
- discover gatte fabienne+staatsanwalt "steht vor der Lifttür"

== 5
[Ernesto](gatte) tobt. Die Blumen waren diesmal nämlich für [Fabienne](fabienne), nun liegen sie im Schacht. [Staatsanwalt Moor](staatsanwalt), [der](staatsanwalt) den [Rivalen](gatte) höflich grüßt, fängt sich ein blaues Auge ein. Anzeige erstattet [er](staatsanwalt) keine, denn die [Geküsste](fabienne) droht [beiden](gatte+staatsanwalt) mit einem Buch. [Yves](yves) pumpt die [Erbin](erbin) um hunderttausend an. [Delphine](erbin) stellt den Scheck aus, mit Blick auf den [anderen](luc). Ein Lokaltermin am See führt [Bisi](bisi) und [Quirin](quirin) in ein Ruderboot; nass bis auf die Haut, wissen [die zwei](bisi+quirin) am Ufer nicht mehr, ob [sie](bisi+quirin) einander noch siezen sollen.
- sad gatte fabienne "tobt"
- enemy gatte staatsanwalt "Rivalen"
+ attack gatte staatsanwalt "blaues Auge"
- injure staatsanwalt gatte "blaues Auge"
- accuse! staatsanwalt gatte "erstattet er keine"
- threaten fabienne gatte+staatsanwalt "droht"
- gift erbin yves "Scheck"
- love erbin luc "mit Blick"
+ date bisi quirin "Ruderboot"

== 6
Ein [Makler](makler) stürzt aus dem dritten Stock des Kanzleigebäudes. [Er](makler) überlebt, ohne zu wissen, wie [er](makler) heißt. [Frau Amsler](sekretärin) hatte [ihm](makler) eben den Kaffee gebracht und behauptet, das Fenster sei zu gewesen. In [seiner](makler) Mappe findet [Landolt](quirin) die Kopie eines Schuldscheins von [Yves](yves). Die [Mutter](sandoz) des [Schuldners](yves) verbrennt ihn im Cheminée, wie die [Aushilfe](bisi) durch den Türspalt beobachtet. Soll [Bisi](bisi) die [Chefin](sandoz) anzeigen? [Ihr](bisi) [Vater](oyelaran), [den](oyelaran) [sie](bisi) fragt, wird aschfahl: [Er](oyelaran) ist in die [Sandoz](sandoz) verliebt, seit [die beiden](oyelaran+sandoz) einander zum ersten Mal vor einem Richter angebrüllt haben.
+ injure makler "stürzt"
- die! makler "überlebt"
- discover! makler makler "ohne zu wissen"
- find quirin "findet"
- parent sandoz yves "Mutter"
- help sandoz yves "verbrennt"
+ discover bisi sandoz "beobachtet"
- boss sandoz bisi "Chefin"
- accuse? bisi sandoz "anzeigen"
- parent oyelaran bisi "Vater"
- sad oyelaran "aschfahl"
- love oyelaran sandoz "verliebt"

== 7
[Hélène](sandoz) heuert einen [Detektiv](detektiv) an, [der](detektiv) herausbekommen soll, bei wem [ihr](sandoz) [Sohn](yves) in der Kreide steht. Dummerweise ist der [Schnüffler](detektiv) dem [Ernesto](gatte) ein alter [Spezi](detektiv) und berichtet brühwarm dorthin. Vom Spital meldet die Polizei, der [Makler](makler) erinnere sich an einen Geruch von Lavendel. Lavendel, so [Luc](luc), trage in der ganzen Kanzlei nur [eine](sekretärin). Als [Frau Amsler](sekretärin) verhört wird, bricht [sie](sekretärin) zusammen und gesteht, dass der [Mann](makler) [ihr](sekretärin) seit dem Frühling die Ehe versprochen und das Ersparte abgenommen habe. Gestoßen will [sie](sekretärin) [ihn](makler) trotzdem nicht haben.
- hire detektiv sandoz "heuert"
- investigate detektiv yves "herausbekommen"
- parent sandoz yves "Sohn"
- friend detektiv gatte "Spezi"
- reveal detektiv gatte "berichtet"
- discover makler "erinnere"
- accuse luc sekretärin "nur eine"
- investigate _ sekretärin "verhört"
- sad sekretärin "bricht"
+ reveal sekretärin _ "gesteht"
- engaged.past makler sekretärin "Ehe versprochen"
- steal.past makler sekretärin "abgenommen"
+ attack! sekretärin makler "Gestoßen"

== 8
[Oyelaran](oyelaran) verteidigt die [Empfangsdame](sekretärin) vor [Moor](staatsanwalt), [der](staatsanwalt) wegen [seiner](staatsanwalt) Romanze mit [Fabienne](fabienne) eigentlich befangen wäre. [Fabienne](fabienne) regelt das auf [ihre](fabienne) Art und serviert den [Strafverfolger](staatsanwalt) ab, eine Stunde vor der Verhandlung. [Er](staatsanwalt) ist so durch den Wind, dass [er](staatsanwalt) zwei Zeugen verwechselt. Freispruch! Die befreite [Amsler](sekretärin) fällt [Tunde](oyelaran) um den Hals, was [Hélène](sandoz) mit dem Satz quittiert, hier sei doch kein Bahnhof. So spricht, findet [Bisi](bisi), eine Frau, der ein Mann nicht egal ist. [Luc](luc) bittet [Delphine](erbin), sich zu entscheiden, und [sie](erbin) entscheidet sich: für den [Zahnarzt](zahnarzt).
- advisor oyelaran sekretärin "verteidigt"
- couple fabienne staatsanwalt "Romanze"
+ breakup fabienne staatsanwalt "serviert"
- sad staatsanwalt "durch den Wind"
+ rescue oyelaran sekretärin "Freispruch"
- happy sekretärin "um den Hals"
- jealous sandoz sekretärin "kein Bahnhof"
- love sandoz oyelaran "nicht egal"
- reject erbin luc "entscheidet sich"
- reconcile erbin zahnarzt "entscheidet sich"

== 9
Die [Zwillinge](luc+yves), [beide](luc+yves) abserviert, saufen sich gemeinsam durch das Niederdorf und sind am Morgen wieder ein Herz und eine Seele. [Yves](yves) beichtet [Luc](luc), wer den [Makler](makler) gestoßen hat: niemand. Der [Kerl](makler) sei auf dem Sims nach einem davongewehten Schuldschein gegangen. Und warum sagt [er](yves) das erst jetzt? Weil [er](yves) sonst das ganze Geld hätte zurückzahlen müssen. [Quirin](quirin) kauft einen Ring, den [Bisi](bisi) beim Abheften findet, für ein Beweisstück hält und mit Nummer in die Asservatenkiste legt. [Er](quirin) getraut sich nicht, [sie](bisi) aufzuklären.
- sibling luc yves "Zwillinge"
- breakup.past erbin luc+yves "abserviert"
- reconcile luc yves "ein Herz"
+ reveal yves luc "beichtet"
- attack! _ makler "niemand"
- propose? quirin bisi "Ring"
- find bisi "findet"
- discover! bisi quirin "hält"
- reveal! quirin bisi "getraut sich nicht"

== 10
Gut Ding will Weile haben, sagt [Tunde](oyelaran) und bittet [Hélène Sandoz](sandoz) zum siebten Mal ins Theater. Diesmal sagt [sie](sandoz) zu. Im dritten Akt schläft [er](oyelaran) an [ihrer](sandoz) Schulter ein, und [sie](sandoz) rührt sich bis zum Vorhang nicht. [Ernesto](gatte), [der](gatte) in der Loge gegenüber mit der jungen [Erbin](erbin) sitzt, sieht es und lässt vor Wut das Opernglas fallen. Ja, mit der [Erbin](erbin): Den [Zahnarzt](zahnarzt) hat [sie](erbin) schon wieder verlassen. Nach der Vorstellung wünscht [sie](sandoz) [Tunde](oyelaran) nicht gute Nacht, sondern guten Morgen.
- invite oyelaran sandoz "bittet"
+ date oyelaran sandoz "sagt sie zu"
- jealous gatte oyelaran "vor Wut"
- date erbin gatte "sitzt"
- breakup.past erbin zahnarzt "verlassen"
+ sex oyelaran sandoz "guten Morgen"

== 11
Ein Brief der Anwaltskammer setzt der Seligkeit ein Ende: Jemand hat [Hélène](sandoz) wegen des verbrannten Papiers angeschwärzt. [Sie](sandoz) verdächtigt [Bisi](bisi). [Deren](bisi) [Vater](oyelaran) hält zu [seinem](oyelaran) [Kind](bisi), und vor allen Angestellten wird aus dem [Paar](oyelaran+sandoz) wieder ein Prozess. [Landolt](quirin), ein stiller [Mensch](quirin), hebt zum ersten Mal die Stimme: Nicht die [Studentin](bisi), sondern der [Detektiv](detektiv) habe geplaudert, im Auftrag [Ernestos](gatte). [Sandoz](sandoz) setzt den [Ex](gatte) auf der Stelle an die Luft, [der](gatte) mit [Delphine](erbin) im Besprechungszimmer Prosecco trinkt, und bittet die [Beschuldigte](bisi) um Nachsicht. [Bisi](bisi) hat inzwischen in der Asservatenkiste nachgesehen.
+ betray _ sandoz "angeschwärzt"
- accuse sandoz bisi "verdächtigt"
- parent oyelaran bisi "Vater"
- help oyelaran bisi "hält"
+ quarrel oyelaran sandoz "wieder ein Prozess"
- reveal quirin sandoz "hebt"
- help quirin bisi "hebt"
- betray detektiv+gatte sandoz "geplaudert"
- ex gatte sandoz "Ex"
- reject sandoz gatte "an die Luft"
- reconcile? bisi sandoz "Nachsicht"
- discover bisi quirin "nachgesehen"

== 12
Der Ring passt. [Bisi](bisi) streift ihn über, mitten in der Sitzung, und nickt dem [Substituten](quirin) zu, als habe [er](quirin) einen Antrag zur Geschäftsordnung gestellt. [Tunde](oyelaran) muss sich setzen; [Hélène](sandoz) hält [ihm](oyelaran) das Glas und gleich auch die Hand. [Luc](luc) verteidigt neuerdings [Moor](staatsanwalt), [den](staatsanwalt) die Presse wegen des Lifts zerpflückt. [Yves](yves) arbeitet die Schulden in der Registratur ab, unter [Frau Amsler](sekretärin), [die](sekretärin) [ihn](yves) am Ohr zieht wie früher. Der [Makler](makler) verlässt das Spital am Arm einer [Krankenschwester](pflegerin) und schlägt [ihr](pflegerin) vor zu heiraten. [Sie](pflegerin) hat, so hört man, Erspartes.
+ engaged.start bisi quirin "nickt"
- sad oyelaran "sich setzen"
+ reconcile oyelaran sandoz "gleich auch die Hand"
- advisor luc staatsanwalt "verteidigt"
- boss sekretärin yves "unter Frau Amsler"
- recover makler "verlässt"
- propose makler pflegerin "heiraten"
