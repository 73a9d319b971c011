%series Weiße Weste
%lang de
%genre prison drama about fraudsters, encyclopaedia style
%cast judith   | Judith Havel; Judith; Havel | f
%cast nils     | Nils Aumann; Aumann; Nils | m
%cast lale     | Lale | f
%cast greta    | Greta Pfannenstiel; Pfannenstiel | f
%cast direktor | Direktor Quast; Quast | m
%cast beamtin  | Sunniva | f
%cast konstantin | Konstantin Havel; Konstantin | m
%cast tochter  | Amelie | f
%cast neue     | Dascha | f
%cast pfarrer  | Pfarrer Ilic; Ilic | m
%cast köchin   | - | f
%cast opfer    | - | m
%cast ärztin   | - | f
%cast baby     | Jascha | m
%cast handyfrau | - | f
%cast schmied | - | m
%cast bügelmann | - | m

== 1
Die [Maklerin](judith) [Judith Havel](judith) tritt in [Bernau](@bernau) eine dreijährige Haftstrafe an, weil [sie](judith) Senioren Ferienwohnungen verkauft haben soll, die nie gebaut wurden; in Wahrheit deckt [sie](judith) [ihren](judith) [Gatten](konstantin) [Konstantin](konstantin), [der](konstantin) am Gefängnistor verspricht, jeden Sonntag zu kommen. In der Zelle trifft [sie](judith) auf [Lale](lale), eine hochschwangere [Heiratsschwindlerin](lale), und auf die [Mörderin](greta) [Greta Pfannenstiel](greta), [die](greta) [ihren](greta) [Mann](bügelmann) mit einem Bügeleisen erschlug und seither nur noch flüstert. [Vollzugsbeamtin Sunniva](beamtin) nimmt der [Neuen](judith) den Ehering ab. Ein [Rentner](opfer), [den](opfer) das Geschäft [sein](opfer) Haus gekostet hat, schwört im Gerichtsflur, [er](opfer) werde [ihr](judith) das nie vergessen.
+ arrest _ judith "Haftstrafe"
- betray? judith _ "verkauft haben soll"
- help judith konstantin "deckt"
- married judith konstantin "Gatten"
- meet greta+lale judith "trifft"
- pregnant lale "hochschwangere"
- kill.past greta bügelmann "erschlug"
- married.past bügelmann greta "Mann mit einem"
- steal beamtin judith "nimmt"
- lose opfer "gekostet"
- threaten opfer judith "schwört"

== 2
Der erste Sonntag vergeht ohne Besuch. Statt [ihres](judith) [Mannes](konstantin) erscheint am zweiten die vierzehnjährige [Amelie](tochter), [die](tochter) sich allein in den Zug gesetzt hat und der [Mutter](judith) berichtet, der [Papa](konstantin) habe jetzt eine [Frau](handyfrau) mit drei Handys. [Judith](judith) erstarrt. [Nils Aumann](nils), Häftling im Männertrakt und gelernter [Fälscher](nils), mit [dem](nils) [sie](judith) in der Bibliothek Bücher einbindet, schiebt [ihr](judith) wortlos ein Taschentuch über den Leim. [Lale](lale) lässt sich unterdessen vom [Direktor](direktor) [Quast](direktor) bei jeder Gelegenheit tief in die Augen schauen, was die [Beamtin](beamtin), [die](beamtin) mit [Quast](direktor) seit zwei Jahren ein geheim gehaltenes Verhältnis hat, in Rage versetzt.
- travel tochter judith "erscheint"
- parent judith tochter "Mutter"
- parent konstantin tochter "Papa"
+ reveal tochter judith "berichtet"
- couple handyfrau konstantin "jetzt eine Frau"
- cheat konstantin judith "jetzt eine Frau"
- sad judith "erstarrt"
- colleague judith nils "Bücher einbindet"
- help nils judith "Taschentuch"
- flirt direktor lale "tief in die Augen"
+ affair beamtin direktor "Verhältnis"
- jealous beamtin lale "Rage"

== 3
[Quast](direktor) lobt [Lale](lale). [Sunniva](beamtin) hasst [Lale](lale). [Sunniva](beamtin) streicht [Lale](lale) den Hofgang. [Greta](greta) gibt [Lale](lale) [ihren](greta) eigenen. Beim Wäschefalten streiten [Judith](judith) und [Lale](lale). [Lale](lale) nennt [Judith](judith) eine Gans. Die [Gans](judith) lacht als Erste. Seither sind [Judith](judith) und [Lale](lale) unzertrennlich. Nachts schreibt [Judith](judith) an [Konstantin](konstantin). [Konstantin](konstantin) schreibt zurück. Es ist ein Brief vom Anwalt. [Konstantin](konstantin) will die Scheidung. [Judith](judith) isst den Brief. Wirklich isst [sie](judith) ihn. Das imponiert sogar [Pfannenstiel](greta). In der Bibliothek findet [Nils](nils) [Judith](judith) immer schöner. Das sagt [Nils](nils) nur dem Leimtopf.
- sad beamtin lale "hasst"
- gift greta lale "eigenen"
- quarrel judith lale "streiten"
- happy judith "lacht"
+ friend.start judith lale "unzertrennlich"
+ divorce? judith konstantin "Scheidung"
- love nils judith "immer schöner"
- reveal! nils judith "nur dem Leimtopf"

== 4
Als bei [Lale](lale) nachts die Wehen einsetzen, ist die [Anstaltsärztin](ärztin) auf einer Hochzeit, und [Sunniva](beamtin), [die](beamtin) den Schlüssel verwaltet, lässt sich eine halbe Stunde Zeit. Den [Jungen](baby) holt schließlich die [Mörderin](greta), [die](greta) früher Hebamme war, wie [sie](greta) zur Verblüffung aller mit lauter Stimme mitteilt. Das [Kind](baby) erhält den Namen [Jascha](baby). Auf die Frage nach dem Vater schweigt die [Wöchnerin](lale); als aber [Direktor Quast](direktor) am Morgen in die Zelle tritt und das Bündel in Händen hält, bricht [er](direktor) in Tränen aus, und [Sunniva](beamtin) versteht.
+ birth lale baby "holt"
- reject beamtin lale "halbe Stunde Zeit"
- help greta lale "holt"
- reveal greta _ "mitteilt"
- reveal! lale _ "schweigt"
- sad direktor "Tränen"
- parent? direktor baby "Tränen"
+ discover beamtin direktor+lale "versteht"

== 5
Die [Beamtin](beamtin) gibt dem [Direktor](direktor) nicht nur den Laufpass, sondern auch der Presse ein Interview. [Quast](direktor) wird vom Dienst enthoben. An [seine](direktor) Stelle rückt zunächst niemand, so dass in dem herrenlosen Haus die [Köchin](köchin) das Regiment führt. Eine [Neue](neue), [Dascha](neue), [die](neue) sich als Ladendiebin ausgibt, bekommt das Bett über [Judith](judith) und stellt auffällig viele Fragen nach [Konstantins](konstantin) Konten. [Aumann](nils) durchschaut, dass [sie](neue) von jemandem bezahlt wird, und warnt [Judith](judith) mittels eines Zettels in der Bibel. [Pfarrer Ilic](pfarrer), [der](pfarrer) ihn überbringt, liest ihn vorher, und [er](pfarrer) wird nachdenklich, denn in [Dascha](neue) hat [er](pfarrer) eine alte [Liebe](neue) wiedererkannt.
+ breakup beamtin direktor "Laufpass"
- reveal beamtin _ "Interview"
- quit direktor "enthoben"
- boss köchin _ "Regiment"
- betray neue judith "ausgibt"
- housemate.start judith neue "Bett"
- investigate neue konstantin "Fragen"
+ discover nils neue "durchschaut"
- help nils judith "warnt"
- love.past pfarrer neue "alte Liebe"
- discover pfarrer neue "wiedererkannt"

== 6
Der alte [Rentner](opfer), [den](opfer) [Konstantin](konstantin) um [sein](opfer) Haus gebracht hat, steht eines Sonntags im Besuchsraum vor [Judith](judith), nicht um [sie](judith) zu beschimpfen, wie [sie](judith) fürchtet, sondern weil [ihm](opfer) [Amelie](tochter) geschrieben hat, wie es wirklich war. [Die beiden](judith+opfer) trinken Automatenkaffee. Am Ende weint der [Betrogene](opfer), und die [Verurteilte](judith) hält [ihm](opfer) die Hand. [Amelie](tochter) ist von zu Hause ausgerissen; [sie](tochter) erträgt die [Stiefmutter](handyfrau) mit den drei Handys nicht und schlüpft beim [Rentner](opfer) unter, in [dessen](opfer) Gartenlaube. In der Bibliothek kommen einander unter dem Buchstaben K zwei Hände näher, bis die Aufsicht hustet.
- betray.past konstantin opfer "gebracht"
- lose.past opfer "gebracht"
- attack? opfer judith "beschimpfen"
+ reveal tochter opfer "geschrieben"
- sad opfer "weint"
- help judith opfer "hält"
+ flee tochter "ausgerissen"
- kin handyfrau tochter "Stiefmutter"
- move tochter opfer "schlüpft"
- flirt judith nils "Hände näher"

== 7
[Dascha](neue) wird von [Ilic](pfarrer) in der Sakristei zur Rede gestellt und gibt zu, [Konstantin Havel](konstantin) habe [sie](neue) in die Anstalt geschickt, damit [sie](neue) herausfinde, ob [seine](konstantin) [Frau](judith) Beweise zurückgehalten hat. [Sie](neue) schämt sich. Der [Pfarrer](pfarrer), [der](pfarrer) vor der Priesterweihe mit [ihr](neue) ein Jahr lang in [Novi Sad](@novisad) gelebt hatte, schämt sich auch, freilich aus anderem Grund. [Greta](greta) erhält die Nachricht, dass [ihr](greta) Gnadengesuch abgelehnt sei, und geht wortlos in die Küche; dort bringt die [Köchin](köchin) [sie](greta) davon ab, sich etwas anzutun. Seit dieser Nacht schläft die [eine](greta) nicht mehr ohne das Schnarchen der [anderen](köchin).
- accuse pfarrer neue "zur Rede"
+ reveal neue pfarrer "gibt"
- hire.past neue konstantin "geschickt"
- married judith konstantin "Frau"
- sad neue "schämt"
- couple.past neue pfarrer "gelebt"
+ rescue köchin greta "bringt"
- die? greta "sich etwas anzutun"
- couple.start greta köchin "schläft"

== 8
Bei einem Probefeueralarm, der keiner ist, bricht im Männertrakt Panik aus. [Nils](nils) hätte fliehen können, läuft aber zurück, um [Judith](judith) aus der verrauchten Buchbinderei zu holen, und trägt [sie](judith) bis vor das Tor, wo [sie](judith), noch hustend, [ihm](nils) den ersten Kuss gibt; hernach kehrt [er](nils), zum Erstaunen der Wachen, freiwillig in [seine](nils) Zelle zurück. Den Brand hatte [Sunniva](beamtin) gelegt, [die](beamtin) [Lale](lale) samt dem [Säugling](baby) loswerden wollte. [Lale](lale) ist im Gedränge entwischt, barfuß und mit [Jascha](baby) im Wäschesack.
- flee! nils "hätte fliehen können"
+ rescue nils judith "trägt"
+ kiss judith nils "Kuss"
- return nils "kehrt"
- attack beamtin baby+lale "gelegt"
- kill? beamtin baby+lale "loswerden"
+ flee lale "entwischt"

== 9
Vier Tage lang beherbergt der abgesetzte [Direktor](direktor) die [Entflohene](lale) und [seinen](direktor) vermeintlichen [Sohn](baby) in einem Wohnmobil an der Oder. [Er](direktor) wechselt Windeln, [er](direktor) kocht Grießbrei, [er](direktor) macht [ihr](lale) einen Antrag. [Lale](lale), von Beruf Heiratsschwindlerin, hat zum ersten Mal Gewissensbisse: [Jascha](baby) stammt, gesteht [sie](lale) unter Schluchzen, nicht von [ihm](direktor), sondern von [Konstantin Havel](konstantin), [dem](konstantin) [sie](lale) einst auf den Leim ging, wie [er](konstantin) [ihr](lale). [Quast](direktor) fährt [sie](lale) am nächsten Morgen eigenhändig zurück und bittet lediglich darum, den [Kleinen](baby) hin und wieder halten zu dürfen.
- help direktor lale "beherbergt"
- parent! direktor baby "vermeintlichen Sohn"
+ propose direktor lale "Antrag"
- sad lale "Gewissensbisse"
+ reveal lale direktor "gesteht"
- parent konstantin baby "stammt"
- betray.past konstantin lale "auf den Leim"
- betray.past lale konstantin "wie er ihr"
- return lale "fährt"

== 10
[Judith](judith) erfährt die Herkunft [Jaschas](baby) von der [Freundin](lale) selbst und schlägt [ihr](lale) ins Gesicht. Drei Wochen lang hausen [die beiden](judith+lale) in derselben Zelle, ohne einander anzusehen; dann fiebert das [Kind](baby), und [Judith](judith), [deren](judith) [Tochter](tochter) ja [dessen](baby) [Halbschwester](tochter) ist, läuft mit [ihm](baby) die ganze Nacht auf und ab. [Dascha](neue) übergibt der Staatsanwaltschaft ein Geständnis und [Konstantins](konstantin) Kontonummern. Beim Versuch, mit der [Frau](handyfrau) mit den Handys nach [Zypern](@zypern) zu entkommen, wird [er](konstantin) auf dem Rollfeld festgenommen; die [Dame](handyfrau) reist allein weiter.
- discover judith baby "erfährt"
- reveal lale judith "erfährt"
- friend judith lale "Freundin"
+ attack judith lale "schlägt"
- quarrel judith lale "ohne einander anzusehen"
- housemate judith lale "hausen"
- ill baby "fiebert"
- parent judith tochter "Tochter"
- sibling baby tochter "Halbschwester"
- help judith baby "läuft"
- betray neue konstantin "übergibt"
- flee? handyfrau+konstantin "entkommen" @zypern
+ arrest _ konstantin "festgenommen"
- breakup handyfrau konstantin "allein weiter"

== 11
[Judith](judith) kommt frei, [Nils](nils) noch nicht. Am Tor wartet der [Rentner](opfer) mit [Amelie](tochter), und alle [drei](judith+opfer+tochter) ziehen in die Laube, bis das Haus des [Alten](opfer), [dessen](opfer) Rückgabe das Gericht verfügt, wieder bewohnbar ist. [Amelie](tochter) hat einen [Freund](schmied), einen [Schmied](schmied), [den](schmied) die [Mutter](judith) nicht ausstehen kann, weil [er](schmied) [Konstantins](konstantin) Frisur trägt. [Pfarrer Ilic](pfarrer) legt [sein](pfarrer) Amt nieder; [er](pfarrer) nimmt mit [Dascha](neue) eine Wohnung über einer Wäscherei. [Greta](greta) und die [Köchin](köchin), [der](köchin) gekündigt wurde, weil das Verhältnis aufflog, schreiben einander täglich.
- move judith+opfer+tochter "ziehen"
- housemate.start judith+tochter opfer "Laube"
- couple schmied tochter "Freund"
- parent judith tochter "Mutter"
- reject judith schmied "nicht ausstehen"
- quit pfarrer "legt"
+ move neue+pfarrer "Wohnung"
- couple neue pfarrer "Wohnung"
- quit köchin "gekündigt"
- affair greta köchin "Verhältnis"
- discover _ greta+köchin "aufflog"

== 12
Ein Jahr darauf entlässt man [Nils Aumann](nils), [der](nils) am Tor niemanden stehen sieht und die Mütze tiefer zieht; die [Wartende](judith) hat sich in der Uhrzeit geirrt und rennt [ihm](nils) bis zur Bushaltestelle nach. Noch in deren Unterstand fragt [er](nils), ob [sie](judith) [seinen](nils) echten Namen haben wolle. [Lale](lale), auf Bewährung, arbeitet im Standesamt und traut [die beiden](judith+nils) persönlich. [Trauzeugen](direktor+greta) sind der einstige [Direktor](direktor), mit [Jascha](baby) auf dem Arm, und [Greta Pfannenstiel](greta), für einen Tag beurlaubt, [die](greta) das Jawort lauter ruft als die [Braut](judith). Im selben Gefängnis bindet [Konstantin](konstantin) jetzt Bücher ein.
- sad nils "Mütze tiefer"
+ propose nils judith "echten Namen"
- hire.past lale "arbeitet"
+ wedding judith nils "traut"
- advisor direktor+greta judith+nils "Trauzeugen"
- happy greta "lauter"
- arrest.past _ konstantin "Gefängnis"
