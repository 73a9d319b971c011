%series Detektei Wimmer
%lang de
%genre crime, private detectives in Trieste, 1911, encyclopaedia episode list
%cast alma | Alma Wimmer; Alma | f
%cast hektor | Hektor Wimmer; Hektor | m
%cast zeno | Zeno Kralj; Zeno; Kralj | m
%cast fiammetta | Fiammetta Lazar; Fiammetta | f
%cast baron | Baron Luttwitz; Luttwitz | m
%cast baronin | Baronin Luttwitz; Gisela | f
%cast konstabler | Inspektor Pock; Pock | m
%cast mirko | Mirko | m
%cast tante | Tante Resi; Resi | f
%cast kapellmeister | Amadeo Sarti; Sarti | m
%cast erpresser | - | n

== 1 Das Schild an der Tür
Nach dem Schlaganfall [ihres](alma) [Vaters](hektor) [Hektor](hektor), [der](hektor) nun im Rollstuhl am Fenster sitzt und Möwen zählt, hängt [Alma Wimmer](alma) ein neues Schild an die Tür der Detektei, auf dem [ihr](alma) eigener Vorname steht. Der [Gehilfe](zeno) [Zeno Kralj](zeno) hält Frauen in diesem Gewerbe für ein Unglück und teilt es [ihr](alma) mit. [Sie](alma) halbiert [ihm](zeno) den Lohn. Als erster Kunde schleicht [Baron Luttwitz](baron) herein: [Seine](baron) [Gemahlin](baronin) komme jeden Dienstag mit nassen Haaren nach Hause.
- ill.past hektor "Schlaganfall"
- parent hektor alma "Vaters"
- boss alma zeno "Gehilfe"
+ quarrel alma zeno "halbiert"
- hire alma baron "Kunde"
- married baron baronin "Gemahlin"
- cheat? baronin baron "nassen Haaren"

== 2 Dienstags
Bei der Beschattung der [Baronin](baronin) landen [Alma](alma) und [ihr](alma) [Angestellter](zeno) bis zum Kinn im Becken des Damenbads, [er](zeno) mit Haube und Perücke. [Gisela](baronin) nimmt keine Liebesstunden, sondern Schwimmunterricht, und zwar bei [Fiammetta Lazar](fiammetta), einer einstigen [Schulfreundin](fiammetta) [Almas](alma). Erst nach Beckenschluss bemerkt [Zeno](zeno), wie die [Schwimmlehrerin](fiammetta) der [Baronin](baronin) das Wasser aus dem Nacken küsst. [Er](zeno) wird rot bis unter die Perücke. Dem [Gatten](baron) berichtet [Alma](alma), [dessen](baron) [Frau](baronin) mache Fortschritte im Kraulen.
- investigate alma+zeno baronin "Beschattung"
- boss alma zeno "Angestellter"
- advisor fiammetta baronin "Schwimmunterricht"
- friend.past alma fiammetta "Schulfreundin"
+ kiss baronin fiammetta "küsst"
- cheat baronin baron "küsst"
- discover zeno baronin+fiammetta "bemerkt"
- married baron baronin "Gatten"
- betray alma baron "berichtet"

== 3 Lösegeld für einen Dirigenten
Vor der Premiere wird [Kapellmeister](kapellmeister) [Amadeo Sarti](kapellmeister) aus dem Bühneneingang in eine Droschke gezerrt. [Inspektor Pock](konstabler), [den](konstabler) [Alma](alma) im Frühjahr nach nur einem Walzer hat sitzen lassen, untersagt [ihr](alma) jede Einmischung. [Sie](alma) findet den [Musiker](kapellmeister) noch am selben Abend in einem Weinkeller, betrunken und allein mit sechs Flaschen: Der [Künstler](kapellmeister) hat sich aus Angst vor der Kritik selbst verschleppen lassen. [Zeno](zeno) trägt [ihn](kapellmeister) huckepack ans Pult. [Pock](konstabler) steht im Parkett und kocht.
+ abduct _ kapellmeister "gezerrt"
- reject.past alma konstabler "sitzen lassen"
- find alma kapellmeister "findet"
- betray kapellmeister _ "selbst verschleppen"
- sad kapellmeister "Angst"
- help zeno kapellmeister "huckepack"
- sad konstabler "kocht"

== 4 Sonntag
Zum Braten lädt [Tante Resi](tante). [Resi](tante) ist die [Schwester](tante) von [Hektor](hektor). Einen Bräutigam sucht [sie](tante) für [Alma](alma). Am Tisch sitzt deshalb [Pock](konstabler). Neben [Pock](konstabler) kaut missmutig [Zeno](zeno). Blumen hat [Pock](konstabler) für [Alma](alma). Eifersüchtig zerdrückt [Zeno](zeno) einen Knödel. Unter dem Tisch tritt [ihn](zeno) [Hektor](hektor). Der [Alte](hektor) hat längst alles verstanden. Nur gesagt hat [er](hektor) nichts.
- invite tante konstabler "lädt"
- sibling hektor tante "Schwester"
- engaged? alma konstabler "Bräutigam"
- gift konstabler alma "Blumen"
+ jealous zeno konstabler "Eifersüchtig"
- discover hektor zeno "verstanden"
- reveal! hektor _ "gesagt"

== 5 Die Briefe der Baronin
Ein [Unbekannter](erpresser) schickt [Gisela](baronin) Abschriften [ihrer](baronin) Briefe an die [Schwimmlehrerin](fiammetta) und verlangt zehntausend Kronen, sonst lese sie der [Baron](baron) zum Frühstück. [Fiammetta](fiammetta) will die Stadt verlassen, um die [Geliebte](baronin) zu schonen; [diese](baronin) hält [sie](fiammetta) am Bahnsteig an beiden Zöpfen fest. [Alma](alma) und [Zeno](zeno) legen sich am Übergabeort auf die Lauer, einer Beichtkapelle, die so eng ist, dass [ihre](alma+zeno) Nasen sich berühren. [Beide](alma+zeno) vergessen für drei Minuten den Fall, und als [sie](alma+zeno) voneinander lassen, ist das Geld weg.
+ threaten erpresser baronin "verlangt"
- flee? fiammetta "verlassen"
- affair baronin fiammetta "Geliebte"
- investigate alma+zeno erpresser "Lauer"
+ kiss alma zeno "Nasen"
- steal erpresser baronin "weg"

== 6 Bora
Der Wind reißt Dachziegel herunter, Hüte fliegen bis [Capodistria](@capodistria), und die Detektei bleibt geschlossen. [Hektor](hektor) zählt siebzig Möwen. [Tante Resi](tante) legt Karten, aus denen hervorgeht, dass jemand heiraten und jemand auswandern werde, was in Hafenstädten immer stimmt. Im Büro sortiert [Alma](alma) Akten von A bis K, [Zeno](zeno) von L bis Z; in der Mitte begegnen sich [ihre](alma+zeno) Hände, aber keiner der [zwei](alma+zeno) sagt etwas.
- wedding? _ "heiraten"

== 7 Der Mann im Beichtstuhl
Als [Erpresser](mirko) entpuppt sich [Mirko](mirko), der [Kammerdiener](mirko) des [Barons](baron) und, wie [Zeno](zeno) beim Verhör zu [seinem](zeno) Entsetzen erkennt, der [Halbbruder](mirko), [den](mirko) [er](zeno) seit der Kindheit in [Laibach](@laibach) für ertrunken hielt. [Mirko](mirko) bettelt um Nachsicht, [er](mirko) habe Spielschulden. Statt [ihn](mirko) der Polizei zu übergeben, steckt [Zeno](zeno) [ihm](mirko) Geld für die Überfahrt zu. [Alma](alma), von [ihrem](alma) [Gehilfen](zeno) mit einer erfundenen Verfolgungsjagd abgespeist, durchschaut [ihn](zeno) sofort, wirft [ihn](zeno) hinaus und das Tintenfass hinterher.
+ discover zeno mirko "erkennt"
- boss baron mirko "Kammerdiener"
- investigate zeno mirko "Verhör"
- sibling mirko zeno "Halbbruder"
- die! mirko "ertrunken"
- arrest! zeno mirko "Polizei"
- help zeno mirko "Überfahrt"
- betray zeno alma "erfundenen"
- boss alma zeno "Gehilfen"
- discover alma zeno "durchschaut"
+ quit zeno alma "hinaus"
- attack alma zeno "Tintenfass"

== 8 Allein
[Alma](alma) ermittelt nun ohne [Zeno](zeno). [Zeno](zeno) fehlt [ihr](alma) bei jedem Schritt. Trotzig verlobt [sie](alma) sich mit [Pock](konstabler). Vor Freude schluchzt [Resi](tante). Der [Vater](hektor) schluchzt nicht vor Freude. Einen Brief diktiert [er](hektor) dem Nachbarsjungen. Empfänger ist [Kralj](zeno). Komm heim, steht darin, [du](zeno) [Esel](zeno). Im Hafen belädt [Zeno](zeno) Schiffe. Mit blutigen Händen liest [er](zeno) die Zeilen von [Hektor](hektor).
- sad alma zeno "fehlt"
+ engaged.start alma konstabler "verlobt"
- happy tante "Freude"
- parent hektor alma "Vater"
- invite hektor zeno "Komm heim"
- injure zeno "blutigen"

== 9 Schüsse im Damenbad
[Luttwitz](baron), von einem anonymen Schreiben aufgestachelt, stürmt mit dem Jagdgewehr das Damenbad und trifft [Fiammetta](fiammetta) in die Schulter. [Gisela](baronin) springt vom Dreimeterbrett auf [ihren](baronin) [Mann](baron) und drückt [ihn](baron) unter Wasser, bis [Inspektor Pock](konstabler) [ihn](baron) in Handschellen herauszieht. [Zeno](zeno), gerade noch rechtzeitig zur Stelle, bindet der [Schwimmlehrerin](fiammetta) mit [seinem](zeno) Hemd die Wunde ab. [Almas](alma) Blick bleibt länger an [seinen](zeno) Schultern hängen, als es sich für eine [Verlobte](alma) schickt. [Pock](konstabler) sieht es.
+ attack baron fiammetta "trifft"
- injure fiammetta baron "Schulter"
- married baron baronin "Mann"
- attack baronin baron "drückt"
+ arrest konstabler baron "Handschellen"
- return zeno "zur Stelle"
- treat fiammetta zeno "bindet"
- love alma zeno "Blick"
- engaged alma konstabler "Verlobte"
- discover konstabler alma "sieht"

== 10 Die Karten der Tante
Wer schrieb das Schreiben? Die Tinte führt zu [Tante Resi](tante), [die](tante) den [Baron](baron) vor dreißig Jahren hätte bekommen sollen, wäre [er](baron) nicht zwei Tage vor dem Aufgebot abgesprungen. [Sie](tante) habe [ihm](baron) die Blamage gegönnt, nicht das Gewehr, jammert die [Alte](tante). [Hektor](hektor) verzeiht [seiner](hektor) [Schwester](tante), nicht ohne [ihr](tante) die Karten wegzunehmen. [Pock](konstabler) gibt [Alma](alma) den Ring zurück, den [er](konstabler) ohnehin auf Raten gekauft hat: Zum Trostpreis tauge [er](konstabler) nicht.
- reveal.past tante baron "schrieb"
- discover _ tante "führt"
- engaged.past baron tante "Aufgebot"
- breakup.past baron tante "abgesprungen"
- sad tante "jammert"
- reconcile hektor tante "verzeiht"
- sibling hektor tante "Schwester"
- steal hektor tante "wegzunehmen"
+ breakup konstabler alma "Ring zurück"

== 11 Neues Schild
[Gisela](baronin), auf dem Papier bald ledig, und die genesene [Fiammetta](fiammetta) beziehen zwei Zimmer über dem Damenbad und nennen einander vor der Hausmeisterin Cousinen. Aus [Buenos Aires](@buenosaires) trifft eine Karte von [Mirko](mirko) ein: [Er](mirko) rasiere jetzt Senatoren. Im Büro fragt [Zeno](zeno) [Alma](alma), ob [sie](alma) einen Gehilfen brauche. Nein, sagt [sie](alma), aber einen [Teilhaber](zeno), und notfalls auch einen [Mann](zeno). [Er](zeno) küsst [ihr](alma) erst die Hand und dann alles Übrige. [Hektor](hektor) dreht den Rollstuhl taktvoll zum Fenster. Das neue Schild hat zwei Namen.
- divorce? baron baronin "bald ledig"
- recover fiammetta "genesene"
- move baronin+fiammetta "beziehen"
- housemate.start baronin fiammetta "beziehen"
- kin! baronin fiammetta "Cousinen"
- hire zeno alma "Teilhaber"
+ propose alma zeno "Mann"
+ kiss alma zeno "küsst"
