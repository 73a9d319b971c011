%series Praxis Dr. Malchow
%lang de
%genre country doctor series, Uckermark, programme magazine
%cast judith   | Dr. Judith Malchow; Judith | f
%cast eckart   | Eckart Malchow; Eckart | m
%cast hamid    | Hamid | m
%cast wencke   | Wencke Puls; Wencke | f
%cast roland   | Roland Puls; Puls; Roland | m
%cast pauline  | Pauline Puls; Pauline | f
%cast juri     | Juri | m
%cast frieda   | Oma Frieda; Frieda | f
%cast falk     | Falk Dornbusch; Dornbusch; Falk | m
%cast tamsin   | Tamsin | f
%cast konrad   | Konrad | m
%cast oskar    | Oskar | m
%cast dackel   | - | m

== 1
Eigentlich wollte [Dr. Judith Malchow](judith) die Praxis [ihres](judith) [Vaters](eckart) nur auflösen. Doch schon beim Auspacken schleppt sich [Melkerin](wencke) [Wencke Puls](wencke) mit einer Stichwunde ins Sprechzimmer und behauptet, in die Mistgabel gelaufen zu sein. [Eckart Malchow](eckart), seit dem Schlaganfall halbseitig gelähmt, hört durch die offene Tür, dass die Stimme lügt. Draußen lässt [Roland Puls](roland), der [Ehemann](roland), den Motor laufen.
+ injure wencke "Stichwunde"
- parent eckart judith "Vaters"
- betray wencke judith "behauptet"
- ill eckart "Schlaganfall"
- discover eckart wencke "hört"
- married roland wencke "Ehemann"

== 2
[Judith](judith) verschiebt die Abreise. [Sprechstundenhilfe](hamid) [Hamid](hamid), einst [Krankenpfleger](hamid) in [Herat](@herat), kennt jeden im Dorf samt Blutdruck. Von [ihm](hamid) erfährt [sie](judith), dass [Wenckes](wencke) [Tochter](pauline) [Pauline](pauline) seit Wochen nicht zur Schule kommt. Ein Hausbesuch bei [Oma Frieda](frieda) endet mit Korn und der Bitte, [ihrem](frieda) [Dackel](dackel) ein Rezept auszustellen. Abends steht ein [Mann](falk) im Garten und mäht ungefragt den Rasen: [Falk Dornbusch](falk), [Judiths](judith) erster Tanzpartner, jetzt Förster und noch immer außer Takt.
- travel? judith "Abreise"
- colleague hamid judith "Sprechstundenhilfe"
+ discover judith pauline "erfährt"
- reveal hamid judith "erfährt"
- parent wencke pauline "Tochter"
- help falk judith "mäht"
- friend.past falk judith "Tanzpartner"

== 3
Beim Feuerwehrfest gerät [Roland Puls](roland) mit [Juri](juri) aneinander, dem [Erntehelfer](juri), [dem](juri) [Pauline](pauline) schöne Augen macht. Ein Zaunpfahl, ein Schlag, [Juri](juri) liegt im Graben. Während [Judith](judith) den Schädel untersucht, verschwindet [Wencke](wencke) mit der [Tochter](pauline) im Gedränge. Einen Schlüssel hat [Eckart](eckart) [ihr](wencke) zugesteckt, zur alten Mühle. Der [Gelähmte](eckart) hat mehr gehört, als man glaubte.
- celebrate _ "Feuerwehrfest"
- quarrel juri roland "aneinander"
- flirt juri pauline "schöne Augen"
+ attack roland juri "Schlag"
- injure juri roland "Graben"
- treat juri judith "untersucht"
+ flee pauline+wencke roland "verschwindet"
- gift eckart wencke "zugesteckt"
- parent wencke pauline "Tochter"

== 4
[Puls](roland) dringt nachts in die Praxis ein und will wissen, wo [seine](roland) [Leute](pauline+wencke) sind. [Hamid](hamid) stellt sich vor die Karteikästen. Eine zerschlagene Brille später knurrt in der Tür der [Dackel](dackel), dahinter legt [Oma Frieda](frieda) die Flinte [ihres](frieda) Seligen an. [Roland](roland) räumt das Feld, hinterlässt aber ein Versprechen, das keiner im Raum vergisst. [Falk](falk) schiebt fortan im Auto vor dem Haus Wache. [Judith](judith) bringt [ihm](falk) um drei Uhr früh eine Decke und bleibt bis vier.
- investigate roland pauline+wencke "wissen"
+ attack roland hamid "zerschlagene"
- threaten frieda roland "Flinte"
- married.past _ frieda "Seligen"
- flee roland "räumt"
- threaten roland _ "Versprechen"
+ help falk judith "Wache"
- gift judith falk "Decke"

== 5
In der Mühle bekommt [Wencke](wencke) Fieber: Die Naht eitert. [Pauline](pauline) radelt durch den Regen zu [Juri](juri), [dessen](juri) Kopf noch brummt, und [der](juri) holt die [Ärztin](judith) mit dem Traktor. Unter den Dielen der Mühle findet [Judith](judith) beim Verbinden eine Blechdose mit Briefen [ihrer](judith) [Mutter](tamsin) [Tamsin](tamsin), [die](tamsin) angeblich bei der Geburt gestorben ist. Der jüngste ist zwei Jahre alt.
- ill wencke "Fieber"
- travel pauline "radelt"
- help juri wencke "holt"
- treat wencke judith "Verbinden"
+ find judith "Blechdose"
- parent tamsin judith "Mutter"
+ die! tamsin "angeblich"

== 6
Zur Rede gestellt, weint [Eckart](eckart) aus dem einen Auge, das es noch kann. [Tamsin](tamsin), englische Ornithologin, hat [ihn](eckart) mit dem [Säugling](judith) sitzen lassen, der Kraniche wegen; das Grab auf dem Friedhof ist leer. [Judith](judith) knallt Türen, die zuletzt mit sechzehn geknallt wurden. [Roland](roland) findet das Fahrrad [seiner](roland) [Stieftochter](pauline) vor [Juris](juri) Baracke und legt Feuer. [Dornbusch](falk) sieht den Rauch vom Hochsitz aus und schlägt die Tür ein, gerade noch.
- accuse judith eckart "Rede"
- sad eckart "weint"
+ breakup.past tamsin eckart "sitzen lassen"
- die! tamsin "leer"
- quarrel eckart judith "knallt"
- kin pauline roland "Stieftochter"
- attack roland juri "Feuer"
+ rescue falk juri "schlägt"

== 7
[Puls](roland) wird steckbrieflich gesucht. [Hamid](hamid) hat seit dem Überfall nicht geschlafen; [Frieda](frieda) zieht kurzerhand samt [Dackel](dackel) zu [ihm](hamid), zum Aufpassen, und bringt [ihm](hamid) Rommé bei. [Judith](judith) schreibt an eine Adresse in [Norfolk](@norfolk) und zerreißt den Brief fünfmal. [Falk](falk) führt [sie](judith) ins Moor, wo im Morgengrauen die Kraniche tanzen. [Er](falk) tritt [ihr](judith) auf den Fuß. [Sie](judith) verzeiht es [ihm](falk) mit einem Kuss.
- investigate _ roland "gesucht"
- attack.past roland hamid "Überfall"
- housemate.start frieda hamid "zieht"
- advisor frieda hamid "bringt"
- create judith "schreibt"
- travel falk+judith "führt"
- reconcile falk judith "verzeiht"
+ kiss falk judith "Kuss"

== 8
Ein Mähdrescher, ein Ärmel, ein Schrei: [Konrad](konrad), der [Bürgermeister](konrad), hat nur noch eine Hand, als [Judith](judith) eintrifft. Die andere liegt in [Friedas](frieda) Gefriertruhe zwischen Erbsen und wird per Hubschrauber nachgeliefert. Im allgemeinen Durcheinander nimmt [Roland](roland) an der Bushaltestelle den fünfjährigen [Oskar](oskar) an die Hand, [Wenckes](wencke) [Jüngsten](oskar), [der](oskar) bei der Tante in Sicherheit schien. Auf der Scheibe klebt ein Zettel: Tausch gegen die [Frau](wencke).
+ injure konrad "nur noch eine Hand"
- treat konrad judith "eintrifft"
+ abduct roland oskar "an die Hand"
- parent wencke oskar "Jüngsten"
- kin _ oskar "Tante"
- threaten roland wencke "Zettel"

== 9
[Wencke](wencke) geht zum Treffpunkt, allein, wie verlangt; so sieht es jedenfalls aus. Im Schilf liegen zwölf Landwirte, ein [Förster](falk) und eine [Großmutter](frieda). [Oskar](oskar) wird gegen [sie](wencke) eingetauscht, ein Pfiff, ein Dackelgebell, dann sitzt [Hamid](hamid) rittlings auf dem [Entführer](roland) und lässt die zweite Brille ganz. Die Streife aus [Prenzlau](@prenzlau) braucht [ihn](roland) nur noch zu verladen.
- travel wencke "geht"
- help falk+frieda wencke "liegen"
+ rescue hamid wencke "rittlings"
- attack hamid roland "rittlings"
- abduct.past roland oskar "Entführer"
+ arrest _ roland "verladen"

== 10
Mit einem Fernglas um den Hals steht eine grauhaarige [Engländerin](tamsin) im Wartezimmer und zieht eine Nummer. [Judith](judith) ruft [sie](tamsin) auf, förmlich. Es wird die längste Konsultation der Praxisgeschichte. [Tamsin](tamsin) wollte nie gefunden werden, am wenigsten von sich selbst. [Eckart](eckart), am Gartentor, bringt mit der lahmen Zunge ein Wort zustande, das nach „Kranich“ klingt. [Pauline](pauline) nimmt die Schule wieder auf; [Juri](juri) trägt den Ranzen.
+ return tamsin "steht"
- meet judith tamsin "Konsultation"
- return pauline "wieder"
- help juri pauline "trägt"

== 11
[Wencke](wencke) reicht die Scheidung ein und übernimmt in der Praxis das Telefon, an dem [sie](wencke) so furchteinflößend klingt, dass nur noch wirklich Kranke kommen. [Konrad](konrad) kann wieder Zigarren halten, mit der richtigen Hand. Ein Herzzentrum bietet [Judith](judith) die Stelle an, von der [sie](judith) zehn Jahre geträumt hat. [Falk](falk) sagt, [er](falk) wolle [sie](judith) nicht halten, und hält dabei [ihren](judith) Koffer.
+ divorce? roland wencke "Scheidung"
- hire wencke "übernimmt"
- recover konrad "Zigarren"
+ hire? judith "bietet"
- travel? judith "Koffer"

== 12
Am Morgen der Abreise setzen bei [Tamsin](tamsin) Herzrhythmusstörungen ein. [Judith](judith) stabilisiert [sie](tamsin), und die [Mutter](tamsin) sagt in der Sprache, die [sie](judith+tamsin) nie miteinander hatten: „Bleib [du](judith) wenigstens.“ Das Praxisschild wird neu gemalt, mit zwei Namen, denn [Hamids](hamid) Diplom ist endlich anerkannt und lautet, wie sich herausstellt, auf Doktor. [Frieda](frieda) feiert [ihren](frieda) Neunzigsten im Moor. [Falk](falk) und [Judith](judith) tanzen, die Kraniche sehen weg.
- ill tamsin "Herzrhythmusstörungen"
+ treat tamsin judith "stabilisiert"
- parent tamsin judith "Mutter"
- colleague hamid judith "zwei Namen"
- find hamid "anerkannt"
- discover _ hamid "herausstellt"
- celebrate frieda "Neunzigsten"
+ couple.start falk judith "tanzen"
