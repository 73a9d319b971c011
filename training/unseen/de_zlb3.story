%series Unterm Käferberg
%lang de
%genre village comedy-drama, Swabian Alb, newspaper recap column
%cast gundula | Gundula Häfele; Gundula | f
%cast eugen | Eugen Häfele; Eugen | m
%cast lioba | Lioba | f
%cast wirtin | Adelheid Rupp; Adelheid | f
%cast schaefer | - | m
%cast organistin | - | f
%cast pfarrer | Pfarrer Nwosu; Nwosu | m
%cast ortsvorsteher | Ortsvorsteher Glück; Glück | m
%cast frauglueck | - | f
%cast winter | Anton Winter; Winter | m
%cast ole | Ole | m
%cast imker | Gebhard | m
%cast kaspar | Kaspar | m
%cast ziege | Madame | f
%cast wirt | - | m
%cast bub | - | m

== 1
Wer am Käferberg wohnt, dem entgeht nichts, und so wussten am Sonntag alle schon vor der Predigt, dass [Eugen Häfele](eugen) nach achtzehn Jahren Ehe in der Scheune [seines](eugen) [Bruders](kaspar) nächtigt. [Seine](eugen) [Gattin](gundula), die resolute [Gundula](gundula), hatte [ihn](eugen) mit der [Organistin](organistin) erwischt, angeblich beim Notenblättern. [Liebling](lioba) [beider](eugen+gundula) ist nach wie vor [Lioba](lioba), die gemeinsame [Tochter](lioba), [die](lioba) jetzt zwischen Scheune und Küche Botschaften hin- und herträgt. Die [Wirtin](wirtin) vom Lamm reibt sich die Hände: Ein Strohwitwer trinkt.
- married eugen gundula "Ehe"
- move eugen kaspar "nächtigt"
- sibling eugen kaspar "Bruders"
+ discover gundula eugen+organistin "erwischt"
- cheat eugen gundula "erwischt"
- parent eugen+gundula lioba "Tochter"

== 2
[Pfarrer Nwosu](pfarrer), seit Erntedank im Amt, möchte die zerstrittenen [Eheleute](eugen+gundula) an einen Tisch bringen und lädt [sie](eugen+gundula) zum Kässpätzleessen ein. Der Abend endet damit, dass [Gundula](gundula) die Schüssel nach [ihrem](gundula) [Mann](eugen) wirft und den [Geistlichen](pfarrer) trifft. Ein [Schäfer](schaefer), [der](schaefer) zufällig am Pfarrhaus vorbeikommt, kühlt [ihm](pfarrer) die Stirn mit Schnee. Derweil zieht ins alte Schulhaus ein [Däne](ole), über [den](ole) man vorerst nur weiß, dass [er](ole) barfuß geht und grüßt.
- hire.past pfarrer "im Amt"
- married eugen gundula "Eheleute"
- quarrel.past eugen gundula "zerstrittenen"
- reconcile? eugen gundula "an einen Tisch"
- invite pfarrer eugen+gundula "lädt"
+ attack gundula eugen "wirft"
- injure pfarrer gundula "trifft"
- treat pfarrer schaefer "kühlt"
- move ole "zieht"

== 3
Der [Ortsvorsteher](ortsvorsteher), [der](ortsvorsteher) [Glück](ortsvorsteher) heißt und selten welches hat, wittert in dem barfüßigen [Ausländer](ole) einen Spekulanten und schickt [seine](ortsvorsteher) [Frau](frauglueck) vor, damit [sie](frauglueck) [ihn](ole) aushorcht. [Die](frauglueck) kommt mit roten Backen zurück: Noch nie hat [ihr](frauglueck) jemand so zugehört. Der [Gatte](ortsvorsteher) wird fuchsteufelswild. [Eugen](eugen) sitzt indessen bei der [Organistin](organistin) auf der Empore, doch [diese](organistin) erklärt [ihm](eugen), es sei aus, ein Mann ohne Küche sei [ihr](organistin) zu anstrengend.
- married frauglueck ortsvorsteher "Frau"
- investigate frauglueck ole "aushorcht"
- love frauglueck ole "roten Backen"
+ jealous ortsvorsteher ole "fuchsteufelswild"
+ breakup organistin eugen "es sei aus"

== 4
[Eugen](eugen) weint. [Kaspar](kaspar) tröstet [Eugen](eugen). Das dauert. [Kaspars](kaspar) [Ziege](ziege) frisst [Eugens](eugen) Hemden. [Madame](ziege) heißt die [Ziege](ziege). Den [Tierarzt](ole) ruft [Kaspar](kaspar) an. Der neue [Tierarzt](ole) ist der [Däne](ole) aus dem Schulhaus. [Lioba](lioba) hält [Madame](ziege) fest. Der [Tierarzt](ole) lächelt [Lioba](lioba) an. [Lioba](lioba) lächelt zurück. [Winter](winter) kommt dazu. [Winter](winter) ist [Liobas](lioba) [Freund](winter). [Winter](winter) lächelt nicht.
- sad eugen "weint"
- help kaspar eugen "tröstet"
- hire ole "neue Tierarzt"
+ flirt lioba ole "lächelt"
- couple lioba winter "Freund"
- jealous winter ole "lächelt nicht"

== 5
Von einem Heiratsantrag unter dem Maibaum, den [Anton Winter](winter) vor der versammelten Feuerwehr vorgetragen hat, wird man noch lange reden, denn [Lioba](lioba) bat sich eine Woche Bedenkzeit aus. [Ihre](lioba) [Mutter](gundula) riet [ihr](lioba) zu, [ihr](lioba) [Vater](eugen) ab. Auf dem Heimweg küsste [sie](lioba), halb aus Trotz, den [Veterinär](ole), [der](ole) übrigens [Ole](ole) heißt und [den](ole) die [Ortsvorstehergattin](frauglueck) seit jenem Nachmittag nicht mehr aus dem Kopf bekommt. Gesehen hat es bloß der [Schäfer](schaefer).
+ propose winter lioba "Heiratsantrag"
- parent gundula lioba "Mutter"
- parent eugen lioba "Vater"
+ kiss lioba ole "küsste"
- cheat lioba winter "küsste"
- love frauglueck ole "aus dem Kopf"
- discover schaefer lioba+ole "Gesehen"

== 6
[Lioba](lioba) sagt [Winter](winter) ab. [Sie](lioba) sagt es [ihm](winter) im Regen. [Er](winter) wirft den Ring in die Güllegrube, dann sucht [er](winter) ihn drei Stunden. Ein [Imker](imker), [Witwer](imker) und [Nachbar](imker) von [Gundula](gundula), hilft beim Suchen und findet ihn auch. [Gundula](gundula) reicht [beiden](imker+winter) Most. [Winter](winter) geht früh. Der [Imker](imker) bleibt bis Mitternacht. Am Zaun legt [er](imker) [ihr](gundula) die Hand auf den Rücken, und [sie](gundula) rückt nicht weg. Gegenüber, in der Scheune, erlischt ein Licht.
+ breakup lioba winter "ab"
- married.past _ imker "Witwer"
- neighbour gundula imker "Nachbar"
- help imker winter "hilft"
- find imker "findet"
- gift gundula imker+winter "Most"
- flirt gundula imker "Hand"

== 7
Beim Sommerfest der Blaskapelle kam es zu jener Szene, von der drei Fassungen kursieren. Sicher ist, dass [Frau Glück](frauglueck) dem [Tierarzt](ole) auf dem Tanzboden zuraunte, [sie](frauglueck) liebe [ihn](ole), dass [dieser](ole) sagte, [er](ole) sei vergeben, und dass [ihr](frauglueck) [Mann](ortsvorsteher) beides hörte. Der [Ortsvorsteher](ortsvorsteher) verlangte die Scheidung noch vor der letzten Polka. Wer die [Glückliche](lioba) sei, an [die](lioba) der [Däne](ole) [sein](ole) Herz verloren hatte, verriet [er](ole) nicht. [Eugen](eugen) indes forderte [Gundula](gundula) zum Tanz auf, bekam aber einen Korb.
- celebrate _ "Sommerfest"
+ confess frauglueck ole "liebe"
- love frauglueck ole "liebe"
- reject ole frauglueck "vergeben"
- married frauglueck ortsvorsteher "Mann"
- discover ortsvorsteher frauglueck "hörte"
- divorce? frauglueck ortsvorsteher "Scheidung"
- love ole lioba "Herz verloren"
- reveal! ole _ "verriet"
- reject gundula eugen "Korb"

== 8
Kein Streit, kein Kuss: Diesmal geht es um Heu. Der Juli ist nass, die Wiesen stehen hoch, und wer eine Gabel halten kann, packt auf dem Häfelehof mit an. Im Lamm gibt es Linsen. Auf der Empore übt die [Organistin](organistin) eine Fuge, die keiner bestellt hat. Der [Schäfer](schaefer) liest unter der Linde den Roman [Die Verlobten](*verlobten) und will nicht gestört werden. Gegen Abend hält ein Taxi, und heraus steigt, nach neun Jahren in [Bolivien](@bolivien), [Adelheids](wirtin) totgeglaubter [Mann](wirt). Die [Wirtin](wirtin) fällt in Ohnmacht.
+ return wirt "heraus steigt"
- die! wirt "totgeglaubter"
- married wirt wirtin "Mann"
- ill wirtin "Ohnmacht"

== 9
Der [Heimkehrer](wirt) hat [seiner](wirt) [Frau](wirtin) einen Poncho mitgebracht. Sonst hat [er](wirt) nichts. [Adelheid](wirtin) schleudert den Poncho in den Herd. Neun Jahre keine Zeile! Dann weint [sie](wirtin), und [er](wirt) darf in der Kegelbahn schlafen. [Kaspar](kaspar) ist untröstlich: [Er](kaspar) und die [Wirtin](wirtin) hatten seit Fasnet etwas miteinander, und keiner wusste es. Nur [Madame](ziege) wusste es. Der [Bruder](kaspar), bisher [Eugens](eugen) Stütze, braucht nun selbst eine. [Eugen](eugen) brät [ihm](kaspar) Eier.
- gift wirt wirtin "mitgebracht"
- married wirt wirtin "Frau"
+ quarrel wirt wirtin "schleudert"
- sad wirtin "weint"
+ affair kaspar wirtin "etwas miteinander"
- sad kaspar wirtin "untröstlich"
- sibling eugen kaspar "Bruder"
- help eugen kaspar "Eier"

== 10
Ein Amtsschreiben bringt es an den Tag: Die [Glücks](frauglueck+ortsvorsteher) sind geschiedene Leute, und die ehemalige [Ortsvorstehergattin](frauglueck) hat im Rathaus von [Münsingen](@muensingen) eine Stelle gefunden. Wichtiger ist am Stammtisch jedoch die Frage, warum [Lioba](lioba) morgens so grün um die Nase ist. [Gundula](gundula), [die](gundula) eins und eins zusammenzählt, stellt [ihre](gundula) [Tochter](lioba) im Stall zur Rede und erfährt, dass [sie](gundula) Großmutter wird. Der Erzeuger sei der [Däne](ole). Oder, sagt [Lioba](lioba) leise, [Winter](winter).
+ divorce frauglueck ortsvorsteher "geschiedene"
- hire frauglueck "Stelle gefunden" @muensingen
- parent gundula lioba "Tochter"
+ pregnant lioba "Großmutter"
- quarrel gundula lioba "zur Rede"
- discover gundula lioba "erfährt"
- pregnant? lioba ole "Erzeuger"
- pregnant? lioba winter "Oder"

== 11
Als [Ole](ole) hört, dass auch ein [anderer](winter) in Frage kommt, packt [er](ole) [seine](ole) Tasche, kommt bis zur Bushaltestelle und kehrt um, weil [ihm](ole) dort ausgerechnet [Winter](winter) gegenübersitzt, [der](winter) ebenfalls gepackt hat. Was [die beiden](ole+winter), [die](ole+winter) einander seit dem Frühjahr nicht riechen können, im Wartehäuschen besprachen, weiß niemand; gesehen wurde eine Flasche. Arm in Arm kamen [sie](ole+winter) vor den Häfelehof, wo [Lioba](lioba) [den einen](winter) umarmte und [den anderen](ole) küsste. [Winter](winter) soll Pate werden. [Gebhard](imker), der [Imker](imker), ging vor [Gundula](gundula) in die Knie.
- discover ole winter "hört"
- return ole "kehrt"
- enemy ole winter "nicht riechen"
+ reconcile ole winter "Arm in Arm"
- kiss lioba ole "küsste"
+ propose imker gundula "Knie"

== 12
Erst die Scheidung, dann die Trauung, befand [Nwosu](pfarrer) und setzte [Eugen](eugen) so lange zu, bis [dieser](eugen) in die Trennung einwilligte. Bei der Hochzeit [seiner](eugen) [Verflossenen](gundula) mit [Gebhard](imker) läutete [er](eugen) die Glocken, an der Orgel saß, versteht sich, die [Organistin](organistin), und nach dem Amen fragte [sie](organistin) [ihn](eugen), ob [er](eugen) inzwischen kochen könne. [Adelheid](wirtin) hat den [Weltenbummler](wirt) vor die Tür gesetzt und hinter dem Tresen steht [Kaspar](kaspar). Der [Schäfer](schaefer), [der](schaefer) all das mit angesehen hat, zog weiter. [Liobas](lioba) [Sohn](bub) kam in der Nacht und ist blond.
+ divorce eugen gundula "Scheidung"
- ex eugen gundula "Verflossenen"
+ wedding gundula imker "Hochzeit"
- flirt organistin eugen "kochen"
- breakup wirtin wirt "vor die Tür"
- travel schaefer "zog"
- birth lioba bub "kam"
