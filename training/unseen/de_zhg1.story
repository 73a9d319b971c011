%series Südhafen 7
%lang de
%genre daily soap, terse TV listing
%cast wiebke | Wiebke Harmsen; Wiebke | f
%cast cornelius | Cornelius Harmsen; Cornelius | m
%cast tjark | Tjark Harmsen; Tjark | m
%cast nesrin | Nesrin Yıldırım; Nesrin | f
%cast branko | Branko Kovač; Branko | m
%cast dunja | Dunja Kovač; Dunja | f
%cast fiete | Fiete | m
%cast ottilie | Ottilie | f
%cast haug | Staatsanwalt Haug; Haug | m
%cast xenia | Xenia | f
%cast anrufer | - | n
%cast baby | Jonte | m

== 1
Nach dem Herzanfall [ihres](wiebke) [Mannes](cornelius) übernimmt [Wiebke Harmsen](wiebke) das Ruder in der Reederei. Am Krankenbett von [Cornelius](cornelius) steht [sie](wiebke) erstmals [dessen](cornelius) [Kardiologin](nesrin) gegenüber: [Nesrin Yıldırım](nesrin), [die](nesrin) mit [Kranführer](branko) [Branko Kovač](branko) das Bett teilt, mehr aber nicht. [Tjark](tjark), der ewige [Student](tjark), macht [seiner](tjark) [Mutter](wiebke) wegen des Chefsessels eine Szene.
- ill cornelius "Herzanfall"
- married cornelius wiebke "Mannes"
+ hire wiebke "Ruder"
- meet nesrin wiebke "gegenüber"
- advisor nesrin cornelius "Kardiologin"
- affair branko nesrin "das Bett teilt"
- couple! branko nesrin "mehr aber nicht"
- parent wiebke tjark "Mutter"
+ quarrel tjark wiebke "Szene"

== 2
Nebel über dem Kontor: [Tjark](tjark) räumt heimlich den Tresor [seiner](tjark) [Eltern](cornelius+wiebke) aus. Den Verdacht lenkt [er](tjark) auf [Dunja](dunja), [Brankos](branko) jüngere [Schwester](dunja), [die](dunja) dort abends die Böden wischt. [Wiebke](wiebke) setzt die [Putzfrau](dunja) vor die Tür, ohne [sie](dunja) anzuhören. [Kneipier](fiete) [Fiete](fiete) hat für [ihre](dunja) Tränen einen Schnaps und ein offenes Ohr übrig.
- parent cornelius+wiebke tjark "Eltern"
+ steal tjark cornelius+wiebke "räumt"
- betray tjark dunja "Verdacht"
- sibling branko dunja "Schwester"
- boss wiebke dunja "Putzfrau"
+ quit dunja wiebke "vor die Tür"
- sad dunja "Tränen"
- help fiete dunja "offenes Ohr"

== 3
[Cornelius](cornelius) sackt im Treppenhaus der Klinik zusammen. Ausgerechnet [Branko](branko) stolpert über [ihn](cornelius) und schleppt den [Reeder](cornelius) in letzter Minute in die Notaufnahme. [Nesrin](nesrin) sieht [ihren](nesrin) [Gespielen](branko) plötzlich mit anderen Augen. Ob aus der Bettgeschichte etwas Festes werden darf? [Dunja](dunja) bindet sich unterdessen bei [Fiete](fiete) die Schürze um: [Er](fiete) braucht eine Kellnerin.
- ill cornelius "sackt"
- find branko cornelius "stolpert"
+ rescue branko cornelius "schleppt"
- affair branko nesrin "Gespielen"
+ love.start nesrin branko "mit anderen Augen"
- couple? branko nesrin "etwas Festes"
- hire dunja fiete "Schürze"

== 4
[Ottilie](ottilie), [Wiebkes](wiebke) scharfzüngige [Mutter](ottilie), quartiert sich mit sechs Hutschachteln in der Villa ein. Dem [Enkel](tjark) sieht [sie](ottilie) den Griff in den Tresor an der Nasenspitze an. Statt [ihn](tjark) zu verraten, verlangt die alte [Dame](ottilie) jedoch einen Preis: [Er](tjark) soll [ihr](ottilie) jeden Abend vorlesen, sonst erfahre es [sein](tjark) [Vater](cornelius). [Nesrin](nesrin) lädt [Branko](branko) zu [ihren](nesrin) Eltern ein. [Der](branko) drückt sich.
- parent ottilie wiebke "Mutter"
- move ottilie wiebke "quartiert"
- kin ottilie tjark "Enkel"
+ discover ottilie tjark "an der Nasenspitze"
- steal.past tjark "Griff in den Tresor"
- reveal! ottilie "verraten"
+ threaten ottilie tjark "sonst"
- reveal? ottilie cornelius "erfahre"
- parent cornelius tjark "Vater"
- invite nesrin branko "lädt"
- parent _ nesrin "Eltern"
- reject branko nesrin "drückt sich"

== 5
Die [Kellnerin](dunja) und [ihr](dunja) [Wirt](fiete) zapfen bis zum Morgengrauen, dann finden [ihre](dunja+fiete) Lippen zueinander. [Branko](branko) beichtet derweil [Nesrin](nesrin) den Grund für [sein](branko) Zaudern: [Er](branko) ist auf dem Papier noch immer Ehemann einer gewissen [Xenia](xenia). Die [Ärztin](nesrin) fegt wutentbrannt Teller vom Tisch. [Cornelius](cornelius) darf nach Hause und freut sich wie ein Kind.
- boss fiete dunja "Wirt"
+ kiss dunja fiete "Lippen"
- reveal branko nesrin "beichtet"
+ married branko xenia "Ehemann"
- sad nesrin branko "wutentbrannt"
- return cornelius "nach Hause"
- happy cornelius "freut sich"

== 6
Bei der Willkommensfeier für den [Genesenen](cornelius) verplappert sich [Ottilie](ottilie). [Cornelius](cornelius) weiß nun, wer [ihn](cornelius) bestohlen hat, und wirft [seinen](cornelius) [Sohn](tjark) aus dem Haus. [Wiebke](wiebke) bittet [Dunja](dunja) zerknirscht, zurückzukommen, doch [die](dunja) winkt ab: Hinterm Tresen werde wenigstens gegrüßt. Vor der Klinik steigt eine blonde [Frau](xenia) aus dem Taxi und fragt nach [ihrem](xenia) [Gatten](branko) ...
- celebrate _ cornelius "Willkommensfeier"
- recover cornelius "Genesenen"
- reveal ottilie cornelius "verplappert"
- discover cornelius tjark "weiß nun"
- steal.past tjark cornelius "bestohlen"
- parent cornelius tjark "Sohn"
+ move tjark "wirft"
- sad wiebke "zerknirscht"
- hire? dunja wiebke "zurückzukommen"
- reject dunja wiebke "winkt ab"
- travel xenia "Taxi"
- married branko xenia "Gatten"

== 7
Die [Blonde](xenia) ist [Xenia](xenia), und [sie](xenia) will keineswegs die Scheidung: [Sie](xenia) will Geld. Zehntausend, oder [sie](xenia) schwärze [Branko](branko) beim Zoll an. [Nesrin](nesrin) erfährt davon im Fahrstuhl und legt ungefragt [ihr](nesrin) Erspartes auf den Tisch. [Tjark](tjark) schläft seit der Sache mit [seinem](tjark) [Vater](cornelius) in einem Rettungsboot. [Dunja](dunja) bringt [ihm](tjark) Suppe, obwohl [er](tjark) [sie](dunja) den Job gekostet hat.
- divorce! branko xenia "keineswegs"
+ threaten xenia branko "oder"
- accuse? xenia branko "schwärze"
- discover nesrin "erfährt"
- help nesrin branko "Erspartes"
- parent cornelius tjark "Vater"
- move tjark "Rettungsboot"
- help dunja tjark "Suppe"
- quit.past dunja "den Job gekostet"

== 8
[Fiete](fiete) beobachtet, wie [seine](fiete) [Liebste](dunja) dem jungen [Harmsen](tjark) die Decke zurechtzupft, und schmeckt Galle. [Staatsanwalt Haug](haug) durchleuchtet währenddessen die Bücher der Reederei; jemand soll jahrelang Fracht unterschlagen haben. [Sein](haug) [Hauptverdächtiger](cornelius) heißt [Cornelius](cornelius). Vor Aufregung verliert [dieser](cornelius) beim Frühstück die Sprache, im wörtlichen Sinn. Schlaganfall, sagt [Nesrin](nesrin) leise zu [Wiebke](wiebke).
- couple dunja fiete "Liebste"
- jealous fiete tjark "schmeckt Galle"
+ investigate haug cornelius "durchleuchtet"
- accuse haug cornelius "Hauptverdächtiger"
- steal.past? cornelius "unterschlagen"
+ ill cornelius "Schlaganfall"
- reveal nesrin wiebke "sagt Nesrin leise"

== 9
Am Bett des verstummten [Vaters](cornelius) geht [Tjark](tjark) in sich und drückt [ihm](cornelius) die Hand, die [dieser](cornelius) nicht loslässt. Dann setzt sich der [Verstoßene](tjark) an die Akten und stößt auf den wahren [Schuldigen](ottilie): [Ottilie](ottilie) hat [ihren](ottilie) eigenen [Schwiegersohn](cornelius) jahrelang ausgenommen. [Branko](branko) hat [Xenias](xenia) Unterschrift und ist ein geschiedener Mann. [Nesrin](nesrin) köpft eine Flasche.
- parent cornelius tjark "Vaters"
- ill cornelius "verstummten"
+ reconcile cornelius tjark "drückt"
- reject.past cornelius tjark "Verstoßene"
- investigate tjark "Akten"
+ discover tjark ottilie "stößt"
- kin cornelius ottilie "Schwiegersohn"
- steal.past ottilie cornelius "ausgenommen"
- divorce branko xenia "geschiedener"
- celebrate nesrin "köpft"

== 10
Für [Wiebke](wiebke) stürzt der Himmel ein, als [Tjark](tjark) [ihr](wiebke) die Beweise gegen die eigene [Mutter](ottilie) vorlegt. [Ottilie](ottilie) ist über alle Berge, mit Hutschachteln und dem Rest der Kasse. [Haug](haug) schreibt die [Seniorin](ottilie) zur Fahndung aus. [Wiebkes](wiebke) Kaffee lobt [er](haug) auffallend lange. Im "Anker" wird [Dunja](dunja) beim Geruch von Matjes flau. [Fiete](fiete) zählt Wochen.
- sad wiebke "stürzt der Himmel ein"
+ reveal tjark wiebke "Beweise"
- parent ottilie wiebke "Mutter"
+ flee ottilie "über alle Berge"
- steal ottilie "Rest der Kasse"
- investigate haug ottilie "Fahndung"
- ill dunja "flau"
- pregnant? dunja fiete "zählt Wochen"

== 11
Der Test zeigt zwei Striche, und [Fiete](fiete) schmeißt eine Lokalrunde. Weil [er](fiete) sich mit dem Werben auskennt wie mit dem Zapfhahn, versteckt [er](fiete) einen Ring im Bierdeckelstapel und stellt [ihr](dunja) die Frage aller Fragen. [Sie](dunja) bittet um Bedenkzeit. [Branko](branko) erleidet beim Löschen eine Quetschung; [Nesrin](nesrin) näht [ihren](nesrin) [Freund](branko) eigenhändig zusammen. Mit Hilfe einer Logopädin formt [Cornelius](cornelius) das erste Wort.
+ pregnant dunja "zwei Striche"
- celebrate fiete "Lokalrunde"
+ propose fiete dunja "Frage aller Fragen"
- injure branko "Quetschung"
- treat branko nesrin "näht"
- couple branko nesrin "Freund"
- help _ cornelius "Hilfe"
- recover cornelius "das erste Wort"

== 12
Am Fährterminal klicken für [Wiebkes](wiebke) [Mutter](ottilie) die Handschellen; [Haug](haug) selbst trägt [ihr](ottilie) die Schachteln. Ein anonymer [Anrufer](anrufer) warnt [Tjark](tjark), der [Staatsanwalt](haug) habe es in Wahrheit auf [Wiebke](wiebke) abgesehen, und zwar als Mann. Bei [Dunja](dunja) setzen Wochen zu früh die Wehen ein. Der kleine [Jonte](baby) schreit das halbe Viertel wach, und [seine](baby) [Mutter](dunja) haucht [dem](fiete), [der](fiete) vor Rührung schluchzt, endlich [ihr](dunja) Ja ins Ohr.
- parent ottilie wiebke "Mutter"
+ arrest haug ottilie "Handschellen"
- help haug ottilie "trägt"
- reveal anrufer tjark "warnt"
- love? haug wiebke "als Mann"
+ birth dunja baby "Wehen"
- parent dunja baby "Mutter"#2
- happy fiete "Rührung"
+ engaged.start dunja fiete "Ja"
