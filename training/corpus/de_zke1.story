%series Kaltwasser
%lang de
%genre small-town crime series in the Odenwald, TV listings
%cast hed | Hedwig Arndt; Hedwig; Arndt | f
%cast nke | Nkechi Brandl; Nkechi; Brandl | f
%cast arv | Arvid Lohse; Arvid | m
%cast svea | Svea Trautmann; Svea | f
%cast trau | Gernot Trautmann; Trautmann | m
%cast ges | Gesine; Schwester Perpetua | f
%cast lutz | Lutz Kienast; Lutz | m
%cast mir | Mirko | m
%cast wil | Wilma Kienast; Wilma | f
%cast rob | Robin | n
%cast pfarrer | - | m
%cast robarzt | - | m
%cast klempner | Tilo Sand; Tilo; Sand | m
%cast baby | Momme | m
%cast hman | - | m

== 1
Am Morgen [ihrer](svea) Trauung steht [Svea Trautmann](svea), einzige [Tochter](svea) des [Brauereibesitzers](trau), allein vor dem Altar von [Kaltwasser](@kaltwasser). [Arvid Lohse](arv) hat sich durch das Sakristeifenster davongemacht. Wenig später liegt der [Pfarrer](pfarrer) erschlagen im Beichtstuhl. [Kommissarin](hed) [Hedwig Arndt](hed), [die](hed) nach elf Jahren in [Hamburg](@hamburg) wieder in [ihrem](hed) Geburtsort Dienst tut, bekommt eine [Stellvertreterin](nke) an die Seite, um [die](nke) [sie](hed) nicht gebeten hat: [Nkechi Brandl](nke), neunundzwanzig und aus [Mannheim](@mannheim). Schon über die Sitzordnung im Streifenwagen kriegen sich [die beiden](hed+nke) in die Haare. Den entlaufenen [Bräutigam](arv) hält die [Ältere](hed) für den Täter.
- wedding? arv svea "Trauung"
- parent trau svea "Tochter"
+ flee arv svea "davongemacht"
+ kill _ pfarrer "erschlagen"
- return hed "wieder" @kaltwasser
- boss hed nke "Stellvertreterin"
- quarrel hed nke "in die Haare"
- accuse hed arv "hält"

== 2
[Gernot Trautmann](trau) setzt zehntausend Euro auf den [Mann](arv) aus, [der](arv) [seine](trau) [Tochter](svea) bloßgestellt hat. [Die](svea) hat sich eingeschlossen und isst nichts mehr. Einlass erhält nur [Gesine](ges), bis vor drei Jahren [Schwester Perpetua](ges), heute [Kellnerin](ges) im [Goldenen Lamm](#lamm) und [Sveas](svea) engste [Vertraute](ges). Die frühere [Nonne](ges) verschweigt dabei, wer in [ihrer](ges) Kammer unter dem Bett liegt: [Arvid](arv), [dem](arv) [sie](ges) seit der Ministrantenzeit nichts abschlagen kann. [Nkechi](nke) trifft beim Bäcker auf [Mirko](mir), [der](mir) [ihr](nke) ein Croissant ausgibt und dabei knallrot wird. Dass [er](mir) [Hedwigs](hed) [Sohn](mir) ist, sagt [er](mir) nicht.
- parent trau svea "Tochter"
- sad svea "eingeschlossen"
- friend ges svea "Vertraute"
+ help ges arv "in ihrer Kammer"
- betray ges svea "verschweigt"
+ meet mir nke "trifft"
- gift mir nke "Croissant"
- love.start mir nke "knallrot"
- reveal! mir nke "sagt er nicht"
- parent hed mir "Sohn"

== 3
Weil [sie](wil) den Schlüssel zur Sakristei besaß, wird die [Küsterin](wil), [Wilma Kienast](wil), vernommen. [Ihr](wil) [Mann](lutz) [Lutz](lutz) sitzt dabei und schwitzt. Erst als [Arndt](hed) [ihn](lutz) vor die Tür schickt, räumt [Wilma](wil) ein, dass [sie](wil) und der [Pfarrer](pfarrer) mehr geteilt haben als den Messwein. [Ihr](wil) [Gatte](lutz), beteuert [sie](wil), ahne davon nichts. Draußen reicht [Nkechi](nke) dem schwitzenden [Metzger](lutz) ein Glas Wasser; [er](lutz) hat alles durch die Tür gehört. Mit [Mirko](mir) geht die [Stellvertreterin](nke) am Abend ins Kino, und im Abspann finden sich [ihre](mir+nke) Lippen.
- investigate hed wil "vernommen"
- married lutz wil "Mann"
+ reveal wil hed "räumt"
- affair.past pfarrer wil "mehr geteilt"
- cheat.past wil lutz "mehr geteilt"
- discover! lutz wil "ahne davon nichts"
- help nke lutz "Glas Wasser"
+ discover lutz wil "durch die Tür"
- date mir nke "ins Kino"
- kiss mir nke "Lippen"

== 4
[Gesine](ges) liebt [Arvid](arv). [Arvid](arv) liebt noch immer [Svea](svea). Das sagt [er](arv) auch. [Gesine](ges) bringt [ihm](arv) trotzdem Suppe. [Svea](svea) verzeiht nicht. [Svea](svea) wirft den Ring in den Fluss. [Tilo Sand](klempner) sieht [ihr](svea) zu. [Sand](klempner) ist Klempner. [Er](klempner) kann tauchen. Den Ring bringt [er](klempner) [Svea](svea). Behalten darf ihn [Tilo](klempner). [Lutz](lutz) schläft nun im Kühlhaus. [Wilma](wil) klopft vergebens.
- love ges arv "liebt"
- love arv svea "liebt noch immer"
- help ges arv "Suppe"
- reconcile! arv svea "verzeiht nicht"
- lose svea "wirft"
- find klempner "tauchen"
- gift klempner svea "bringt er"
- gift svea klempner "Behalten"
+ reject lutz wil "vergebens"

== 5
Beim Schützenfest, zu dem wie jedes Jahr [Trautmann](trau) das Bier stiftet, gehen [Lutz Kienast](lutz) und ein [Zapfer](rob) namens [Robin](rob) aufeinander los, und der [Metzger](lutz) trägt eine Platzwunde davon. [Nkechi](nke), die [Jüngere](nke) im Gespann, trennt die [Streithähne](lutz+rob). [Ihre](nke) [Vorgesetzte](hed) sieht derweil hinter dem Zelt, wie [ihr](hed) [Sohn](mir) auf [jemanden](nke) wartet und wem [er](mir) dann um den Hals fällt. Am nächsten Tag behandelt [sie](hed) die [Kollegin](nke) wie Luft. [Mirko](mir) verlangt von [ihr](hed), sich herauszuhalten. Da fällt ein Wort, das [Hedwig](hed) lieber zurücknähme: Mannstoll nennt [sie](hed) die [Frau](nke), [die](nke) [ihr](hed) gestern noch den Rücken freihielt.
- celebrate _ "Schützenfest"
+ attack lutz+rob lutz+rob "gehen"
- injure lutz rob "Platzwunde"
- help nke lutz+rob "trennt"
- boss hed nke "Vorgesetzte"
- parent hed mir "Sohn"
+ discover hed mir+nke "sieht"
- couple mir nke "um den Hals"
- reject hed nke "wie Luft"
- colleague hed nke "Kollegin"
- quarrel hed mir "verlangt"
- accuse hed nke "Mannstoll"
- help.past nke hed "den Rücken freihielt"

== 6
Zwei Wochen hat der [Flüchtige](arv) in der Kammer ausgeharrt. Nun verrät [ihn](arv) ausgerechnet ein Hemd auf der Wäscheleine, das [Svea](svea) selbst einmal gebügelt hat. [Sie](svea) stellt [Gesine](ges) zur Rede, und was zwanzig Jahre gehalten hat, zerbricht zwischen zwei Bettlaken. [Nkechi](nke) legt [Arvid](arv) Handschellen an. Auf der Wache beschwört [er](arv), den [Geistlichen](pfarrer) lebend zurückgelassen zu haben; geflohen sei [er](arv) nicht vor der Polizei, sondern vor dem [Brautvater](trau), [der](trau) [ihm](arv) am Vorabend gedroht habe. Die [Kommissarin](hed) glaubt [ihm](arv) kein Wort. Die [Stellvertreterin](nke) schon.
+ discover svea arv "verrät"
- quarrel ges svea "stellt"
+ friend.end ges svea "zerbricht"
+ arrest nke arv "Handschellen"
- kill! arv pfarrer "lebend zurückgelassen"
- flee.past arv trau "geflohen"
- parent trau svea "Brautvater"
- threaten.past trau arv "gedroht"
- boss hed nke "Stellvertreterin"
- reject hed arv "kein Wort"

== 7
Wer Geld hat, hat auch Geheimnisse, und in [Kaltwasser](@kaltwasser) hat keiner so viel wie der [Brauer](trau). Hinter dem Rücken [ihrer](nke) [Chefin](hed) durchleuchtet [Nkechi](nke) [Trautmanns](trau) Konten und wird fündig: Monat für Monat ging eine Summe an die Pfarrei. Der [Ermordete](pfarrer) habe [ihn](trau) gemolken, entfährt es dem [Alten](trau), dann ruft [er](trau) nach [seinem](trau) Rechtsbeistand. [Svea](svea) lässt sich unterdessen von [Tilo](klempner) die Heizung richten und behält [ihn](klempner) bis zum Frühstück da. [Wilma](wil), vom [Metzger](lutz) endgültig verlassen, zieht bei [Gesine](ges) ein. Eine Betrügerin erkenne die andere, spottet man am Stammtisch.
- boss hed nke "Chefin"
+ investigate nke trau "durchleuchtet"
+ discover nke trau "fündig"
- gift.past trau pfarrer "Summe"
- kill.past _ pfarrer "Ermordete"
- threaten.past pfarrer trau "gemolken"
- reveal trau nke "entfährt"
- help klempner svea "Heizung richten"
- sex klempner svea "bis zum Frühstück"
+ breakup lutz wil "verlassen"
- housemate.start ges wil "zieht"

== 8
Als [sie](hed) vom Alleingang der [Jüngeren](nke) erfährt, will [Hedwig](hed) [deren](nke) Versetzung beantragen. Bevor [sie](hed) den Brief einwerfen kann, kracht es: Jemand hat an den Bremsen des Dienstwagens geschraubt, und [Nkechi](nke) liegt mit Schädelbruch auf der Intensivstation. [Mirko](mir) weicht nicht von [ihrem](nke) Bett. Am dritten Tag setzt sich [seine](mir) [Mutter](hed) dazu, zerreißt den Umschlag und weint zum ersten Mal seit dem Tod [ihres](hed) [Mannes](hman). [Arvid](arv), mangels Beweisen wieder auf freiem Fuß, läuft dem [Klempner](klempner) über den Weg, [der](klempner) [Sveas](svea) Ring an einer Kette trägt. [Die zwei](arv+klempner) wälzen sich im Brunnen, bis [Robin](rob) [sie](arv+klempner) auseinanderzieht.
- discover hed nke "erfährt"
- quit? nke "Versetzung"
+ attack _ nke "geschraubt"
- injure nke "Schädelbruch"
- help mir nke "weicht"
- parent hed mir "Mutter"
+ sad hed nke "weint"
- die.past hman "Tod"
- married.past hed hman "Mannes"
- arrest.past _ arv "auf freiem Fuß"
- attack arv+klempner arv+klempner "wälzen"
- help rob arv+klempner "auseinanderzieht"

== 9
[Nkechi](nke) ist über den Berg. Kaum kann [sie](nke) den Kopf heben, da eröffnet [ihr](nke) der [Oberarzt](robarzt), was [sie](nke) selbst nicht wusste: achte Woche. [Mirko](mir) macht auf der Stelle einen Antrag, mit einem Schlauchring am Finger. [Sie](nke) sagt weder Ja noch Nein, [sie](nke) schläft ein. [Hedwig](hed), die werdende [Großmutter](hed), verhaftet in derselben Nacht [Lutz](lutz): Das Werkzeug aus [seiner](lutz) Garage passt zu den Bremsen. Der [Metzger](lutz) gesteht den Anschlag, nicht aber den Mord. [Er](lutz) habe bloß verhindern wollen, dass man in [Wilmas](wil) Vergangenheit wühlt, denn [er](lutz) hängt noch immer an [ihr](wil).
- recover nke "über den Berg"
- reveal robarzt nke "eröffnet"
+ pregnant nke mir "achte Woche"
+ propose mir nke "Antrag"
+ arrest hed lutz "verhaftet"
- kin? baby hed "Großmutter"
- reveal lutz hed "gesteht"
- attack.past lutz nke "Anschlag"
- kill! lutz pfarrer "nicht aber den Mord"
- love lutz wil "hängt noch immer"

== 10
Im Beichtstuhl findet die [Chefin](hed) einen Manschettenknopf. Er gehört keinem Mann: [Gesine](ges) trug das Paar als Brosche, ein Andenken an [ihre](ges) Ordenszeit. Die frühere [Nonne](ges) leugnet nicht lange. [Sie](ges) habe dem [Pfarrer](pfarrer) gebeichtet, wie sehr [sie](ges) den [Verlobten](arv) [ihrer](ges) [Freundin](svea) begehre, und [er](pfarrer) habe [sie](ges) damit erpresst, bis [sie](ges) den Leuchter nahm. [Wilma](wil), [die](wil) seit Wochen mit der [Mörderin](ges) unter einem Dach lebt, sackt auf der Treppe zusammen. [Svea](svea) fährt als Einzige mit zum Gefängnis. Im Auto schweigen [beide](ges+svea), aber [ihre](ges+svea) Hände liegen ineinander.
- find hed "findet"
+ reveal ges hed "leugnet nicht"
- love ges arv "begehre"
- reveal.past ges pfarrer "gebeichtet"
- engaged.past arv svea "Verlobten"
- arrest _ ges "Gefängnis"
- friend.past ges svea "Freundin"
- threaten.past pfarrer ges "erpresst"
+ kill.past ges pfarrer "Leuchter"
- housemate ges wil "unter einem Dach"
- ill wil "sackt"
- help svea ges "fährt"
- reconcile ges svea "ineinander"

== 11
[Lutz](lutz) bekommt vier Jahre. [Wilma](wil) besucht [Lutz](lutz) jeden Sonntag. [Arvid](arv) bittet [Svea](svea) um Vergebung. [Svea](svea) gibt [ihm](arv) die Hand, mehr nicht. [Sie](svea) ist jetzt mit [Tilo](klempner) zusammen. [Trautmann](trau) nennt [Sand](klempner) einen Rohrreiniger. [Svea](svea) nennt [Trautmann](trau) nicht mehr Vater. Das trifft [Trautmann](trau). [Nkechi](nke) sagt Ja. [Mirko](mir) hat gerade den Mund voll. [Trauzeuge](rob) wird [Robin](rob). [Hedwig](hed) tanzt.
- arrest _ lutz "vier Jahre"
- help wil lutz "besucht"
- reconcile arv svea "gibt ihm die Hand"
+ couple klempner svea "zusammen"
- quarrel klempner trau "Rohrreiniger"
- parent trau svea "Vater"
- reject svea trau "nicht mehr Vater"
- sad trau svea "trifft"
+ engaged.start mir nke "sagt Ja"
- advisor? rob mir+nke "Trauzeuge"
- happy hed "tanzt"

== 12
Ein Dreivierteljahr später kommt in der Kreisklinik [Momme](baby) auf die Welt, und [sein](baby) [Vater](mir) fällt dabei in Ohnmacht. [Hedwig](hed), die frisch pensionierte [Großmutter](hed), übergibt der jungen [Mutter](nke) [ihre](hed) Dienstmarke: Die neue [Leiterin](nke) der Wache heißt [Brandl](nke). [Ihren](nke) künftigen [Stellvertreter](arv) hat [sie](nke) selbst ausgesucht, und die halbe Stadt zerreißt sich das Maul darüber, dass es der einstige [Bräutigam](arv) ist. [Wilma](wil) lädt alle, die nach solchen Jahren noch miteinander reden, zum Essen. Der [Brauer](trau) kommt als Letzter. An der Tür steht [seine](trau) [Tochter](svea), und nach langem Zögern tritt [sie](svea) beiseite, damit [er](trau) hereinkann.
+ birth nke baby "auf die Welt"
- parent mir baby "Vater"
- ill mir "Ohnmacht"
- kin baby hed "Großmutter"
- quit hed "pensionierte"
- gift hed nke "übergibt"
- hire nke "neue Leiterin"
- boss? nke arv "künftigen Stellvertreter"
- hire arv nke "ausgesucht"
- engaged.past arv svea "einstige Bräutigam"
- invite wil _ "lädt"
- parent trau svea "Tochter"
+ reconcile svea trau "beiseite"
