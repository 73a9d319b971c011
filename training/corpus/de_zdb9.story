%series Silver Gulch
%lang de
%genre western, Nevada 1881, translated episode list in a telegraphic style
%cast cordelia | Cordelia Whitlock; Cordelia; Whitlock | f
%cast amos | Amos Rudd; Rudd; Amos | m
%cast jubal | Jubal Crane; Crane; Jubal | m
%cast meiling | Mei-Ling; Mei-Ling Chu | f
%cast isaiah | Isaiah Freeman; Isaiah; Freeman | m
%cast winona | Winona; Winona Two Rivers | f
%cast silas | Silas Whitlock; Silas | m
%cast doc | Doc Abernathy; Abernathy | m
%cast kid | Tommy Lark; der Kleine Lark; Tommy; Lark | m
%cast esperanza | Esperanza | f
%cast richter | Richter Poole; Poole | m
%cast lehrerin | Miss Ottilie Brandt; Miss Brandt; Ottilie | f
%cast bankier | - | m
%cast kopfgeld | - | m

== 1
Eine Postkutsche fährt ohne Kutscher in [Silver Gulch](@silvergulch) ein. Darin: [Cordelia Whitlock](cordelia), [Witwe](cordelia), mit einem Koffer und einem Colt. [Ihr](cordelia) [Mann](silas) [Silas](silas) soll bei einem Grubenunglück umgekommen sein; [sie](cordelia) hält es für Mord und sagt das im Saloon laut. [Minenbesitzer](jubal) [Jubal Crane](jubal) spendiert [ihr](cordelia) einen Whiskey, den [sie](cordelia) [ihm](jubal) ins Gesicht schüttet. [Sheriff](amos) [Amos Rudd](amos) hinkt herbei, zu spät wie immer.
- married.past cordelia silas "Witwe"
- die.past? silas "umgekommen"
+ kill? _ silas "Mord"
- accuse cordelia _ "sagt"
- gift jubal cordelia "spendiert"
- reject cordelia jubal "ins Gesicht"
+ attack cordelia jubal "schüttet"

== 2
[Cordelia](cordelia) mietet ein Zimmer über der Wäscherei von [Mei-Ling](meiling). Unten bügelt die [Chinesin](meiling), oben zählt die [Witwe](cordelia) Patronen; bald essen [sie](cordelia+meiling) zusammen Nudeln. Nachts dringen zwei Kerle ein. Die [Wirtin](meiling) setzt den einen mit dem Bügeleisen außer Gefecht, den anderen fegt [Isaiah Freeman](isaiah), der schwarze [Hufschmied](isaiah) von gegenüber, von der Veranda. [Der](isaiah) verliert kein Wort darüber und nimmt auch keinen Dank.
- housemate.start cordelia meiling "mietet"
- married.past cordelia silas "Witwe"
- friend.start cordelia meiling "zusammen Nudeln"
- attack _ cordelia+meiling "dringen"
- attack meiling _ "außer Gefecht"
+ rescue isaiah cordelia+meiling "fegt"
- neighbour isaiah meiling "von gegenüber"

== 3
[Tommy Lark](kid), neunzehn, [Pferdedieb](kid) aus Langeweile, hängt schon fast am Strick. Da bietet [Rudd](amos) dem [Burschen](kid) einen Stern an, denn Hilfssheriffs sind knapp. [Tommy](kid) nimmt an. Erste Amtshandlung: [Er](kid) klaut [Crane](jubal) das Pferd zurück, das [Crane](jubal) den [Paiute](#paiute) gestohlen hat. [Winona](winona), [deren](winona) Fohlen es ist, dankt [ihm](kid) auf Englisch, besser, als [er](kid) es spricht. [Der Kleine](kid) wird rot bis unter den Hut.
- steal.past kid _ "Pferdedieb"
- kill? _ kid "Strick"
+ hire kid amos "nimmt"
- boss.start amos kid "Hilfssheriffs"
- steal kid jubal "klaut"
- steal.past jubal winona "gestohlen"
+ love.start kid winona "rot bis unter den Hut"

== 4
Im Stollen sechs stößt [Cordelia](cordelia) auf Bohrlöcher, wo keine sein dürften. Jemand hat sprengen lassen, während die Schicht noch unten war. Auf dem Rückweg löst sich die Grubenlampe, Gas schlägt hoch, [Cordelia](cordelia) kriecht mit versengten Händen ins Freie. [Doc Abernathy](doc) pinselt Salbe darauf und rät [ihr](cordelia) zur Abreise. [Er](doc) zittert. Die Totenscheine der sieben Bergleute tragen alle [seine](doc) Unterschrift.
+ discover cordelia "stößt"
- injure cordelia "versengten"
- treat cordelia doc "pinselt"
- travel? cordelia "Abreise"
- sad doc "zittert"

== 5
Schulfest. [Miss Ottilie Brandt](lehrerin), frisch aus [Hessen](@hessen), lässt Kinder Gedichte aufsagen. [Amos](amos) klatscht länger als nötig; [er](amos) hat sich eigens rasiert. Die [Lehrerin](lehrerin) tanzt zwei Walzer mit [ihm](amos) und einen mit [Isaiah](isaiah), und wegen des einen stehen plötzlich fünf Betrunkene mit einem Seil vor der Schmiede. [Cordelia](cordelia) tritt neben den [Schmied](isaiah), [Mei-Ling](meiling) mit der Schrotflinte auf die andere Seite. Man geht nach Hause.
- celebrate _ "Schulfest"
- love amos lehrerin "rasiert"
- date isaiah lehrerin "tanzt"
- date amos lehrerin "Walzer"
+ threaten _ isaiah "Seil"
+ rescue cordelia+meiling isaiah "tritt"

== 6
[Doc](doc) packt aus, betrunken, in [Cordelias](cordelia) Beisein. [Silas](silas) lag nicht unter den Toten. Ein achter Sarg wurde mit Steinen gefüllt, auf Befehl von [Crane](jubal). Am nächsten Morgen schaukelt [Abernathy](doc) an der Decke [seiner](doc) Praxis. [Rudd](amos) spricht von Schwermut. [Lark](kid) bemerkt, dass der Schemel drei Schritte entfernt steht, und wird von [seinem](kid) [Boss](amos) angeschnauzt, [er](kid) solle keine Fragen stellen.
+ reveal doc cordelia "packt"
- die! silas "nicht unter den Toten"
- betray.past jubal cordelia "Befehl"
+ die doc "schaukelt"
- kill? _ doc "bemerkt"
- boss amos kid "Boss"
- quarrel amos kid "angeschnauzt"

== 7
Drei Tagesritte südlich betreibt die [Sängerin](esperanza) [Esperanza](esperanza) eine Cantina. Am Tresen: [Silas Whitlock](silas), quicklebendig, auf der Schulter die Hand der [Mexikanerin](esperanza). [Cordelia](cordelia) bestellt Kaffee, trinkt ihn aus und legt den Ehering in die Tasse. Bevor [sie](cordelia) geht, erklärt [er](silas) sich: [Crane](jubal) und [er](silas) haben die Silberader gemeinsam versteckt, die Kumpel mussten sterben. [Esperanza](esperanza) hört das zum ersten Mal. [Sie](esperanza) nimmt [ihre](esperanza) Hand weg.
+ find cordelia silas "quicklebendig"
- couple esperanza silas "Hand der Mexikanerin"
- cheat silas cordelia "Hand der Mexikanerin"
+ breakup cordelia silas "Ehering"
- married cordelia silas "Ehering"
- reveal silas cordelia+esperanza "erklärt"
- kill.past jubal+silas _ "mussten sterben"
- discover esperanza silas "hört"
- reject esperanza silas "nimmt"

== 8
Banküberfall. Maskierte räumen den Tresor, der [Kassierer](bankier) bleibt mit einer Kugel im Bauch liegen. [Amos](amos) verfolgt die Bande in die falsche Richtung. [Winona](winona) liest die Spuren und führt [Tommy](kid) zu einer Hütte, in der [Cranes](jubal) Männer das Geld teilen; auf dem Tisch liegt ein dritter Anteil, beschriftet mit „[A. R.](amos)“. [Tommy](kid) weint. Der [Sheriff](amos) war [ihm](kid) mehr Vater als jeder andere.
- attack _ bankier "Kugel"
- steal _ bankier "räumen"
- investigate amos _ "verfolgt"
- help winona kid "führt"
+ discover kid amos "beschriftet"
- betray amos kid "dritter Anteil"
- sad kid "weint"

== 9
Zur Rede gestellt, zieht [Rudd](amos) zuerst. [Er](amos) schießt daneben, mit Absicht, und ergibt sich [seinem](amos) eigenen [Gehilfen](kid). In der Zelle erzählt [er](amos) von Spielschulden und einem kaputten Bein. [Ottilie](lehrerin) bringt Suppe, hört bis zum Ende zu und kommt am nächsten Tag nicht wieder. [Crane](jubal) lässt das Gefängnis anzünden. [Isaiah](isaiah) bricht mit dem Vorschlaghammer die Wand auf, [Amos](amos) hustet sich auf die Straße.
- quarrel amos kid "Rede"
- attack amos kid "schießt"
+ arrest kid amos "ergibt sich"
- boss amos kid "Gehilfen"
- reveal amos lehrerin "erzählt"
- lose.past amos "Spielschulden"
- help lehrerin amos "Suppe"
- reject lehrerin amos "nicht wieder"
- attack jubal amos "anzünden"
+ rescue isaiah amos "bricht"

== 10
[Richter Poole](richter) trifft ein, ein [Mann](richter) mit sauberem Kragen. [Cordelia](cordelia) klagt [Crane](jubal) des siebenfachen Mordes an. [Zeugin](esperanza) [Esperanza](esperanza) wird auf dem Weg zum Gericht von einem [Kopfgeldjäger](kopfgeld) vom Pferd geholt und in eine alte Mühle verschleppt. [Silas](silas), ein [Feigling](silas) [sein](silas) Leben lang, reitet allein hin. Man hört zwei Schüsse. Die [Sängerin](esperanza) kommt zu Fuß in die Stadt, [sein](silas) Halstuch ums Handgelenk.
- travel richter "trifft"
+ accuse cordelia jubal "klagt"
- abduct kopfgeld esperanza "verschleppt"
+ rescue silas esperanza "reitet"
- die? silas "zwei Schüsse"
- return esperanza "kommt"

== 11
Verhandlung im Saloon. [Poole](richter) ist gekauft, das merkt sogar der Pianist. Freispruch. [Crane](jubal) lädt alle auf ein Glas ein, keiner hebt es. [Mei-Ling](meiling) hat indes das Wäschebuch durchgesehen: In [Cranes](jubal) Hemdtasche steckte die Quittung über [Pooles](richter) Lohn. [Sie](meiling) liest sie vor, Wort für Wort, in drei Sprachen. Der [Richter](richter) versucht durchs Fenster zu entkommen und bleibt stecken.
- betray richter cordelia "gekauft"
- help richter jubal "Freispruch"
- invite jubal _ "lädt"
- reject _ jubal "keiner"
- discover meiling jubal+richter "Quittung"
+ reveal meiling _ "vor"
- flee? richter "entkommen"

== 12
High Noon, nur ohne Uhr. [Crane](jubal) auf der einen Seite, auf der anderen [Cordelia](cordelia). [Er](jubal) feuert zweimal, [sie](cordelia) einmal. Dann steckt [sie](cordelia) den Colt weg und lässt [ihn](jubal) im Staub liegen. [Tommy](kid) trägt den Stern des [Sheriffs](kid); [Winona](winona), mit Fohlen, ist auf Besuch und bleibt. [Amos](amos) sitzt [seine](amos) Strafe ab und lernt auf Deutsch Gedichte. [Cordelia](cordelia) kauft die Mine, teilt sie durch sieben und überschreibt sie den Witwen.
- attack jubal cordelia "feuert"
+ kill cordelia jubal "Staub"
- hire kid "Sheriffs"
- travel winona "Besuch"
- arrest.past _ amos "Strafe"
- love amos lehrerin "Gedichte"
- find cordelia "kauft"
+ gift cordelia _ "überschreibt"
