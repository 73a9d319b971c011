%series MS Isolde
%lang de
%genre comedy-drama on a Rhine cruise ship, broadcaster's weekly texts full of questions
%cast kapitaen | Kapitän van der Aa; van der Aa; Joost | m
%cast femke   | Femke | f
%cast celia   | Celia Hartung; Celia; Hartung | f
%cast dorian  | Dorian | m
%cast oma     | Walburga; Walburga Hartung | f
%cast singh   | Singh; Arjun Singh | m
%cast klara   | Klara | f
%cast pianist | Ondřej | m
%cast witwer  | Herr Lorenz; Lorenz | m
%cast chef    | Dr. Quast; Quast | m
%cast pia     | Pia | f
%cast frau | - | f
%cast dame | - | f
%cast maedchen1 | - | f
%cast maedchen2 | - | f

== 1 Leinen los in Basel
Auf der »[Isolde](*isolde)« hat [Celia Hartung](celia) die Gäste zu unterhalten, obwohl [ihr](celia) zum Heulen ist: Die [Reiseleiterin](celia) hat vor drei Tagen [ihren](celia) [Verlobten](dorian) [Dorian](dorian) mit [ihrer](celia) eigenen [Trauzeugin](pia) im Whirlpool angetroffen. Mit an Bord ist [ihre](celia) [Großmutter](oma) [Walburga](oma), angeblich zur Kur, in Wahrheit auf der Suche nach Mann Nummer vier. [Kapitän van der Aa](kapitaen) wird vom [Reeder](chef) [Quast](chef) telefonisch angeschnauzt. Und wer checkt in letzter Minute ein? Natürlich [Dorian](dorian).
- sad celia "zum Heulen"
- engaged celia dorian "Verlobten"
- friend celia pia "Trauzeugin"
- discover.past celia dorian+pia "angetroffen"
+ cheat.past dorian celia "Whirlpool"
- kin celia oma "Großmutter"
- wedding? _ oma "Mann Nummer vier"
- boss chef kapitaen "angeschnauzt"
+ travel dorian "checkt"

== 2 Straßburg
[Dorian](dorian) liegt der [Betrogenen](celia) in den Ohren, es sei nur einmal geschehen. [Celia](celia) lässt [ihn](dorian) durch [Singh](singh), den baumlangen [Ersten Offizier](singh), vom Sonnendeck geleiten. [Singh](singh) hört [ihr](celia) danach zwei Stunden lang zu und verliert dabei [sein](singh) Herz oder zumindest [seinen](singh) Dienstplan. [Walburga](oma) prüft die Witwer: [Herr Lorenz](witwer) hat noch alle Zähne. In der Bordküche brüten [Femke](femke), [van der Aas](kapitaen) [Tochter](femke), und der [Pianist](pianist) etwas aus. Geht es etwa um die Schiffskasse?
- cheat.past dorian celia "Betrogenen"
- reject celia dorian "geleiten"
- help singh celia "hört"
+ love.start singh celia "Herz"
- flirt oma witwer "prüft"
- parent kapitaen femke "Tochter"
- betray? femke+pianist kapitaen "brüten"

== 3 Speyer
Es geht nicht um die Kasse. [Femke](femke) und [Ondřej](pianist) wollen in [Koblenz](@koblenz) heimlich aufs Standesamt, weil der [Kapitän](kapitaen) Musiker für Schwemmgut hält. Bedauerlicherweise vertraut [Femke](femke) das der [Kabinennachbarin](oma) an, und [Walburga](oma) konnte noch nie etwas für sich behalten. [Lorenz](witwer) fragt [sie](oma), ob [sie](oma) mit [ihm](witwer) den Dom ansehe. [Sie](oma) kommt ohne Dom, aber mit Knutschfleck zurück. [Klara](klara), die strenge [Hausdame](klara), hat [Singh](singh) Strümpfe gestrickt. Wie sagt man einer [Frau](klara), dass man eine [andere](celia) im Kopf hat?
- wedding? femke pianist "Standesamt"
- reveal femke oma "vertraut"
- neighbour femke oma "Kabinennachbarin"
- invite witwer oma "Dom"
+ kiss oma witwer "Knutschfleck"
- gift klara singh "gestrickt"
- love klara singh "Strümpfe"
- love singh celia "eine andere im Kopf"

== 4 Worms
[Klara](klara) fragt [Singh](singh). [Singh](singh) sagt Nein. [Klara](klara) trinkt mit [Dorian](dorian). [Dorian](dorian) klagt über [Celia](celia). [Klara](klara) klagt über [Singh](singh). Um drei liegt [Dorian](dorian) in [Klaras](klara) Koje. Um vier steht [Pia](pia) am Kai. [Pia](pia) sucht [Dorian](dorian). [Pia](pia) findet [Celia](celia). Keine [der beiden](celia+pia) sagt etwas. Dann gibt [Celia](celia) [Pia](pia) eine Ohrfeige. Danach gibt [sie](celia) [ihr](pia) ein Taschentuch. Das Schiff fährt weiter, mit [Pia](pia).
- confess klara singh "fragt"
- reject singh klara "Nein"
- accuse dorian celia "klagt"
- accuse klara singh "klagt"#2
+ sex dorian klara "Koje"
- travel pia "Kai"
- find pia celia "findet"
+ attack celia pia "Ohrfeige"
- gift celia pia "Taschentuch"

== 5 Mainz
[Pia](pia) erwartet von [Dorian](dorian) ein Kind, und der [Zukünftige](dorian) zweier [Frauen](celia+pia) findet das »irgendwie auch schön«. [Celia](celia) zieht den Ring vom Finger und lässt ihn in die Bowle fallen. [Walburga](oma) fischt ihn heraus und steckt ihn sich selbst an, für alle Fälle. Der [Pianist](pianist) wird vom [Kapitän](kapitaen) ins Steuerhaus bestellt: [Joost](kapitaen) weiß Bescheid. [Er](kapitaen) setzt den verhassten [Musikus](pianist) auf einer Sandbank aus. Wer zum Teufel hat geplaudert? [Femke](femke) sieht auf einmal sehr genau [Walburga](oma) an.
+ pregnant pia dorian "erwartet"
- happy dorian "schön"
+ breakup celia dorian "Ring"
- find oma "fischt"
- discover kapitaen femke+pianist "Bescheid"
- enemy kapitaen pianist "verhassten"
- abduct kapitaen pianist "setzt"
- reveal.past oma kapitaen "geplaudert"
- accuse femke oma "sieht auf einmal"

== 6 Loreley
Nebel. [Singh](singh) rudert bei Nacht zur Sandbank und bringt den [Ausgesetzten](pianist) wohlbehalten an Land, was [ihn](singh) die Stelle kostet. [Dr. Quast](chef) feuert [ihn](singh) per Lautsprecher. [Celia](celia) schreibt im Namen aller Gäste einen Brief; unterschreiben will außer [ihr](celia) nur [Herr Lorenz](witwer), [der](witwer), wie sich herausstellt, früher Arbeitsrichter war. [Femke](femke) spricht kein Wort mehr mit [ihrem](femke) [Vater](kapitaen). [Klara](klara) ist übel. Es wird doch nicht der Fisch gewesen sein?
+ rescue singh pianist "bringt"
- quit singh chef "feuert"
- help celia singh "Brief"
- help witwer singh "unterschreiben"
- quarrel femke kapitaen "kein Wort"
- parent kapitaen femke "Vater"
- ill klara "übel"

== 7 Koblenz
Vor dem Standesamt warten [Ondřej](pianist) und zwei Zeugen, nämlich [Singh](singh) und eine reumütige [Walburga](oma). [Femke](femke) aber sitzt, vom [Vater](kapitaen) eingeschlossen, in der Wäschekammer. Dort hat auch [Klara](klara) sich verkrochen, mit einem Schwangerschaftstest. Zwei Tränenströme, ein Generalschlüssel: Die [Hausdame](klara) lässt das [Mädchen](femke) laufen. Das Jawort fällt um eine Minute vor zwölf. Und [Dorian](dorian) erfährt auf der Gangway, dass [er](dorian) gleich zweimal Vater wird. Ob [er](dorian) das noch immer schön findet?
- sad oma "reumütige"
+ abduct kapitaen femke "eingeschlossen"
- parent kapitaen femke "Vater"
- pregnant? klara "Schwangerschaftstest"
- rescue klara femke "Generalschlüssel"
+ wedding femke pianist "Jawort"
+ discover dorian klara "erfährt"
- pregnant klara dorian "zweimal Vater"

== 8 Bonn
[Pia](pia) hört von [Klara](klara). [Klara](klara) hört von [Pia](pia). [Dorian](dorian) springt von Bord. Beide [Frauen](klara+pia) sehen [ihm](dorian) nach. [Pia](pia) lacht zuerst. [Klara](klara) mag [Pias](pia) Lachen. [Sie](klara) teilt mit [Pia](pia) die Kabine. [Lorenz](witwer) hat [Quast](chef) angerufen. [Quast](chef) stellt [Singh](singh) wieder ein. [Singh](singh) läuft zu [Celia](celia). [Er](singh) will etwas sagen. [Sie](celia) sagt es vor [ihm](singh). Am Ufer schwimmt [Dorian](dorian).
- discover pia klara "hört"
- discover klara pia "hört"#2
+ flee dorian klara+pia "springt"
- happy pia "lacht"
- love klara pia "mag"
- housemate klara pia "Kabine"
- help witwer singh "angerufen"
- hire singh chef "stellt"
+ confess celia singh "sagt es"

== 9 Köln
Im Dom zündet [Joost van der Aa](kapitaen) eine Kerze für [seine](kapitaen) verstorbene [Frau](frau) an und begegnet dabei der [Tochter](femke), [die](femke) dasselbe vorhatte. [Sie](femke) gleiche der [Mutter](frau), murmelt [er](kapitaen), [die](frau) sei ebenfalls mit einem [Habenichts](kapitaen) durchgebrannt, mit [ihm](kapitaen). Das genügt [Femke](femke) als Entschuldigung. Dem [Schwiegersohn](pianist) überlässt der [Kapitän](kapitaen) für einen Walzer das Steuer. [Walburga](oma) hingegen ist entsetzt: [Lorenz](witwer) hat in [Köln](@koeln) eine [Dame](dame) auf beide Wangen geküsst. Hat der [Richter](witwer) etwa noch jemanden?
- die.past frau "verstorbene"
- married.past frau kapitaen "Frau"
- find femke kapitaen "begegnet"
- parent kapitaen femke "Tochter"
- parent frau femke "Mutter"
+ reconcile femke kapitaen "Entschuldigung"
- kin kapitaen pianist "Schwiegersohn"
- flee.past frau+kapitaen "durchgebrannt"
- kiss dame witwer "geküsst"
- jealous oma dame "entsetzt"
- cheat? witwer oma "noch jemanden"

== 10 Düsseldorf
Die [Dame](dame) ist [Lorenz'](witwer) [Schwester](dame) und hält [Walburga](oma) für eine Heiratsschwindlerin, wofür drei verblichene Ehemänner ja auch sprechen. Es hagelt Beleidigungen, dann Petits Fours. [Lorenz](witwer) stellt sich taub, wie immer. [Celia](celia) und [Singh](singh) haben den ersten freien Abend zu zweit; kaum steht der Wein, taucht triefend [Dorian](dorian) auf und geht aus Eifersucht mit der Menükarte auf [Singh](singh) los. [Er](dorian) wird abgeführt, von [Pia](pia) und [Klara](klara), jede an einem Ohr.
- sibling dame witwer "Schwester"
- accuse dame oma "Heiratsschwindlerin"
- die.past _ "verblichene"
- married.past _ oma "Ehemänner"
+ quarrel dame oma "Beleidigungen"
- date celia singh "Abend zu zweit"
- return dorian "taucht"
- jealous dorian singh "Eifersucht"
+ attack dorian singh "los"
- arrest klara+pia dorian "abgeführt"

== 11 Xanten
Ein fauler Nachmittag, an dem der [Rhein](@rhein) glitzert und das Personal im Schatten döst. [Ondřej](pianist) komponiert etwas für drei Hände. [Lorenz](witwer) nimmt die falsche Hörtablette, pardon, das Hörgerät heraus, damit [er](witwer) [Walburgas](oma) Antwort nicht hört, und bittet [sie](oma), [seine](witwer) [Frau](oma) zu werden. [Sie](oma) sagt, [er](witwer) solle das Ding wieder einsetzen. Dann sagt [sie](oma) es noch einmal: Nein, heiraten nicht mehr, aber zusammenziehen, sofort. In der Kombüse fängt [Femke](femke) an, saure Gurken zu horten.
- create pianist "komponiert"
+ propose witwer oma "bittet"
- reject oma witwer "Nein"
+ move? oma+witwer "zusammenziehen"
- pregnant? femke "Gurken"

== 12 Rotterdam
Endstation, an der [einer](dorian) fehlt und [zwei](maedchen1+maedchen2) zu früh kommen. Noch ehe angelegt ist, setzen bei [Pia](pia) die Wehen ein, und vor Schreck auch bei [Klara](klara). Zwei Kabinen, ein [Offizier](singh), [der](singh) Hände waschen gelernt hat: [Singh](singh) entbindet links, [Celia](celia) hält rechts die Beine. Es werden zwei [Mädchen](maedchen1+maedchen2), [Halbschwestern](maedchen1+maedchen2) und [Nachbarinnen](maedchen1+maedchen2). Der [Vater](dorian) sitzt in [Mannheim](@mannheim) und zahlt. Beim Abschiedsdinner küsst die [Reiseleiterin](celia) [ihren](celia) [Helden](singh), [Walburga](oma) und [Lorenz](witwer) stellen sich als Mieter derselben Wohnung vor, und [Quast](chef) schnauzt wieder ins Telefon.
+ birth pia maedchen1 "Wehen"
+ birth klara maedchen2 "Klara"
- treat klara+pia singh "entbindet"
- help celia klara+pia "hält"
- sibling maedchen1 maedchen2 "Halbschwestern"
- parent dorian maedchen1+maedchen2 "Vater"
- kiss celia singh "küsst"
- housemate oma witwer "derselben Wohnung"
