%series Hecke, einsfünfzig
%lang de
%genre comedy about the neighbours of a suburban street, magazine's ironical previews
%cast gundula | Gundula Strack; Gundula | f
%cast eberhard | Eberhard Strack; Eberhard; Strack | m
%cast nils | Niklas Strack; Niklas | m
%cast samira | Samira Benali; Samira | f
%cast loic | Loïc | m
%cast aya | Aya | f
%cast baby | - | m
%cast roswitha | Roswitha | f
%cast quast | Herr Quast; Quast | m
%cast kater | Bismarck | m
%cast zoe | Zoe | f
%cast paartherapeut | - | m
%cast bademeister | Gero | m
%cast polizist | - | m
%cast mutter | - | f
%cast gatte | Hermann | m

== 1 Grillsaison
Man muss die Menschen nehmen, wie sie sind; andere ziehen ohnehin nie her. Im [Ligusterbogen](@ligusterbogen) schon: Nummer 7 beziehen [Samira](samira) und [Loïc](loic) mit [Töchterchen](aya) [Aya](aya), und [Eberhard Strack](eberhard) von Nummer 9 begrüßt [sie](aya+loic+samira) mit der Heckenverordnung in Klarsichtfolie. [Gundula](gundula), seit 31 Jahren [seine](eberhard) leidgeprüfte [Gattin](gundula), bringt heimlich Nudelsalat hinterher. [Roswitha](roswitha), die [Witwe](roswitha) von gegenüber, hat auch eine Neuigkeit: [Ihr](roswitha) [Gatte](gatte) ist gar nicht tot.
+ move aya+loic+samira "beziehen" @ligusterbogen
- parent loic+samira aya "Töchterchen"
- neighbour.start aya+loic+samira eberhard "Nummer 9"
- married eberhard gundula "Gattin"
- gift gundula aya+loic+samira "Nudelsalat"
- neighbour eberhard roswitha "gegenüber"
- married gatte roswitha "Gatte"
+ die! gatte "gar nicht tot"

== 2 Auferstehung
Wie erklärt man einer Straße, die [Hermann](gatte) vor sechs Jahren mit Kranz und Posaune verabschiedet hat, dass [er](gatte) in [Paderborn](@paderborn) Carports verkauft? [Roswitha](roswitha) jedenfalls hatte [ihn](gatte) lieber für tot erklärt, als die Blamage einer Verlassenen zu ertragen. [Quast](quast), der allein lebende [Frührentner](quast) aus Nummer 4, trägt [ihr](roswitha) diesen Schwindel nicht nach, sondern den Müll hinaus. Zwischen [Strack](eberhard) und [Loïc](loic) fliegen derweil die Fetzen, wegen eines Trampolins. Im Grunde geht es um [Gundulas](gundula) Nudelsalat.
+ betray.past roswitha _ "für tot"
- breakup.past gatte roswitha "Verlassenen"
- reconcile quast roswitha "nicht nach"
- help quast roswitha "Müll"
+ quarrel eberhard loic "fliegen derweil die Fetzen"
- jealous? eberhard loic "Nudelsalat"

== 3 Trampolin, die Fortsetzung
[Niklas](nils), [Sohn](nils) des Hauses Strack, ist 24, hat zwei Studienfächer abgebrochen und bewohnt wieder das Kinderzimmer. Dort hört [er](nils) Nacht für Nacht, was die [Eltern](eberhard+gundula) einander nicht mehr zu sagen haben. [Sein](nils) Seelenheil findet der [Heimkehrer](nils) im Freibad, beziehungsweise bei [Samiras](samira) [Schwester](zoe) [Zoe](zoe), [die](zoe) dort Pommes ausgibt und sämtliche Annäherungen mit Ketchup beantwortet. [Kater](kater) [Bismarck](kater) ist abgängig. [Quast](quast), [dem](quast) das [Tier](kater) so viel bedeutet wie anderen die Familie, plakatiert die halbe Gemarkung.
- parent eberhard+gundula nils "Sohn"
- quit.past nils "abgebrochen"
- return nils "Heimkehrer"
- sibling samira zoe "Schwester"
+ flirt nils zoe "Annäherungen"
- reject zoe nils "Ketchup"
+ lose quast kater "abgängig"
- investigate quast kater "plakatiert"

== 4 Hochwasser
Erst regnet es, dann läuft der Keller voll, und zwar der von Nummer 9. Es ist der verfemte [Nachbar](loic), [der](loic) bis zum Morgengrauen mit [Eberhard](eberhard) Eimer schleppt; danach sind [die beiden](eberhard+loic) beim Du und beim dritten Obstler. Mit weniger Eintracht wartet das Nebenhaus auf: [Samira](samira) hat die Zusage für eine Oberarztstelle und den Vorwurf am Hals, [Aya](aya) kenne [sie](samira) nur noch aus Erzählungen. Der Vorwurf stammt von der [Schwiegermutter](mutter). [Loïc](loic) widerspricht [ihr](mutter) nicht, und genau das nimmt [seine](loic) [Frau](samira) übel.
- neighbour eberhard loic "Nachbar"
- help loic eberhard "schleppt"
+ friend.start eberhard loic "beim Du"
- hire samira "Oberarztstelle"
- accuse mutter samira "Vorwurf"
- kin mutter samira "Schwiegermutter"
- married loic samira "Frau"
+ sad samira loic "übel"

== 5 Straßenfest
Bier löst Zungen, Bowle löst Ehen. Auf der Bierbank gerät [Gundula](gundula) ins Plaudern mit [Gero](bademeister), dem [Bademeister](bademeister), und als [der](bademeister) [ihr](gundula) an der Schießbude die Laterne schießt, die [sie](gundula) sich gewünscht hat, wird [ihr](gundula) ganz anders. [Eberhard](eberhard) merkt nichts, [er](eberhard) überwacht die Mülltrennung. [Zoe](zoe) tanzt endlich mit [Niklas](nils), einen ganzen Titel lang. Höhepunkt des Abends ist allerdings die Rückkehr von [Bismarck](kater), dick und im Körbchen von [Hermann](gatte), [der](gatte) [Roswitha](roswitha) um Asyl bittet. [Sein](gatte) Carport-Imperium ist pleite.
- meet bademeister gundula "Plaudern"
- gift bademeister gundula "schießt"
+ love.start gundula bademeister "ganz anders"
- discover! eberhard gundula "nichts"
- return kater "Rückkehr"
+ return gatte "bittet"
- help? roswitha gatte "Asyl"
- lose gatte "pleite"

== 6 Der Tote im Gästezimmer
[Roswithas](roswitha) angeblich [Verblichener](gatte) schläft auf der Ausziehcouch und kritisiert den Kaffee. [Quast](quast), [der](quast) mit der [Hausherrin](roswitha) inzwischen nicht nur die Mülltonne geteilt hat, zieht sich gekränkt in [seine](quast) Küche zurück. [Samira](samira) und [Loïc](loic) sitzen bei einem [Paartherapeuten](paartherapeut), [der](paartherapeut) leider auch [Eberhards](eberhard) Skatbruder ist und nicht dichthält. So kommt es, dass die ganze Straße weiß, wer bei den [Zugezogenen](loic+samira) seit März auf dem Sofa nächtigt. [Gundula](gundula) schwimmt jetzt täglich. [Sie](gundula) kann es gar nicht.
- affair quast roswitha "nicht nur die Mülltonne"
- housemate.start gatte roswitha "schläft auf"
+ jealous quast gatte "gekränkt"
- advisor paartherapeut loic+samira "Paartherapeuten"
- friend eberhard paartherapeut "Skatbruder"
+ reveal paartherapeut "nicht dichthält"
- move.past loic+samira "Zugezogenen"
- love? gundula bademeister "schwimmt"

== 7 Chlor
Was im Nichtschwimmerbecken begann, endet im Geräteraum zwischen Poolnudeln: [Gundula](gundula) ist jetzt eine Frau mit Geheimnis. Dummerweise liegt dessen Aufbewahrungsort gegenüber vom Pommesstand, und [Zoe](zoe) hat Augen im Kopf. Soll [sie](zoe) [Niklas](nils), mit [dem](nils) [sie](zoe) seit einer Woche geht, verraten, was [seine](nils) [Mutter](gundula) da treibt? [Sie](zoe) schweigt und kommt sich schäbig vor. [Eberhard](eberhard) kauft [seiner](eberhard) [Frau](gundula) unterdessen einen Heckenschneider. Es ist als Liebeserklärung gemeint.
+ affair.start bademeister gundula "Geräteraum"
- cheat gundula eberhard "Geheimnis"
- discover zoe gundula "Augen im Kopf"
- couple nils zoe "geht"
- reveal! zoe nils "schweigt"
- parent gundula nils "Mutter"
- married eberhard gundula "Frau"#2
- gift eberhard gundula "Heckenschneider"
- confess? eberhard gundula "Liebeserklärung"

== 8 Grenzverlauf
Ein [Polizist](polizist) im Vorgarten hebt die Grundstückspreise nicht. Gerufen hat [ihn](polizist) [Hermann](gatte), [dem](gatte) beim Verlassen des Hauses eine Gießkanne auf den Kopf gefallen ist, Wurfrichtung Nummer 4. [Quast](quast) gesteht sofort und mit Genugtuung. [Samira](samira) flickt den [Verletzten](gatte) zusammen, auf dem Gehweg und mit Zuschauern; dass [ihr](samira) [Loïc](loic) dabei die Lampe hält, ist [beider](loic+samira) erste Zusammenarbeit seit Wochen. Abends bleibt das Sofa leer. [Roswitha](roswitha) besucht den [Werfer](quast) mit Kuchen. Die Feile liegt daneben.
+ attack quast gatte "Gießkanne"
- injure gatte quast "Verletzten"
- reveal quast polizist "gesteht"
- treat gatte samira "flickt"
- help loic samira "Lampe"
+ reconcile loic samira "Sofa leer"
- gift roswitha quast "Kuchen"

== 9 Bestandsaufnahme
Irgendwann bemerkt es auch der Letzte, und der Letzte heißt [Eberhard](eberhard). Ein Handtuch mit fremdem Monogramm, ein Lachen am Telefon: Nach 31 Jahren sieht [er](eberhard) [Gundula](gundula) zum ersten Mal wieder richtig an, just als [sie](gundula) die Koffer packt. Keinen Ton bringt [er](eberhard) heraus. [Niklas](nils) hilft der [Mutter](gundula) beim Tragen und erfährt bei der Gelegenheit, dass [Zoe](zoe) Bescheid wusste. Ein Pärchen weniger. [Loïc](loic) bringt dem neuen [Strohwitwer](eberhard) wortlos Obstler.
+ discover eberhard gundula "bemerkt"
+ breakup gundula eberhard "Koffer"
- help nils gundula "Tragen"
- parent gundula nils "Mutter"
- discover nils zoe "erfährt"
- discover.past zoe gundula "Bescheid"
- breakup nils zoe "Pärchen weniger"
- gift loic eberhard "Obstler"

== 10 Nebensaison
Der Sommer ist vorbei und mit ihm die Romantik: Ein [Bademeister](bademeister) im Trockenen, stellt [Gundula](gundula) fest, redet ausschließlich über pH-Werte. Schon im Oktober mietet [sie](gundula) sich ein eigenes Zimmer, über der Reinigung, mit Blick auf gar nichts und darum wunderbar. [Roswitha](roswitha) lässt sich von [Hermann](gatte) scheiden, also zum zweiten Mal begraben, und verlobt sich noch im Gerichtsflur mit [Quast](quast). [Samira](samira) ist schwanger. Der Kinderwagen passt, das hat [Eberhard](eberhard) ausgemessen, zwischen Hecke und Trampolin.
+ affair.end bademeister gundula "vorbei"
- move gundula "mietet"
- divorce gatte roswitha "scheiden"
+ engaged.start quast roswitha "verlobt"
- pregnant samira "schwanger"

== 11 Volkshochschule
Kochen für Alleinstehende, Kurs 204: [Eberhard](eberhard) lernt dünsten, und wer steht am Herd daneben und lässt die Zwiebeln anbrennen? [Seine](eberhard) getrennt lebende [Ehefrau](gundula). Man siezt sich, man lacht, man teilt ein Messer. [Niklas](nils) hat eine Lehrstelle beim Gartenbauer ergattert und stottert [Zoe](zoe) über den Pommestresen hinweg eine Abbitte vor, die [sie](zoe) sich zweimal aufsagen lässt. [Sie](zoe) verzeiht [ihm](nils) bei der zweiten. [Hermann](gatte) kündigt an, Memoiren zu schreiben. Arbeitstitel: [Tot in Nummer 6](*tot_in_nummer_6).
- married eberhard gundula "Ehefrau"
- breakup.past gundula eberhard "getrennt"
- flirt eberhard gundula "lacht"
- hire nils "Lehrstelle"
+ reconcile nils zoe "verzeiht"
- create? gatte "Memoiren" *tot_in_nummer_6

== 12 Einsfünfzig
Hochzeit im Vorgarten, die [Braut](roswitha) ist 69 und trägt Gummistiefel. [Bismarck](kater) bringt die Ringe, [Loïc](loic) hält als Trauzeuge des [Bräutigams](quast) eine Rede, die der Strom der Ereignisse unterbricht: Bei [Samira](samira) setzen die Wehen ein, und das [Brüderchen](baby) für [Aya](aya) kommt zwischen Torte und Tanz zur Welt. [Eberhard](eberhard) und [Gundula](gundula) halten gemeinsam das Handtuch. Ob [sie](eberhard+gundula) wieder zusammenkommen? Am Abend stutzt [er](eberhard) die Hecke auf einsfünfzig. [Sie](gundula) hatte [ihn](eberhard) darum gebeten, 1993.
+ wedding quast roswitha "Hochzeit"
- advisor loic quast "Trauzeuge"
- create loic "Rede"
+ birth samira baby "zur Welt"
- sibling aya baby "Brüderchen"
- help eberhard+gundula samira "Handtuch"
- reconcile? eberhard gundula "zusammenkommen"
