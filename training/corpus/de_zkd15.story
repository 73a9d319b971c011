%series Internat Sturmhöhe
%lang de
%genre boarding-school evening series with a ski squad, Bavarian Alps, chatty episode guide
%cast valerie | Valerie Haug; Valerie | f
%cast korbinian | Korbinian Eder; Korbinian | m
%cast yara | Yara | f
%cast lenz | Lenz | m
%cast stolz | Frau Doktor Stolz; Stolz; Adelgunde | f
%cast haug | Holger Haug; Holger; Haug | m
%cast eder | Resi Eder; Resi | f
%cast ishaan | Ishaan Rao; Ishaan | m
%cast winter | Toni Winter; Winter | n
%cast frederik | Frederik; Freddy | m
%cast koechin | - | f
%cast pilot | - | m
%cast may | May Lindgren; May | f

== 1
Schulwechsel mitten im Winter: [Valerie Haug](valerie), siebzehn, verwöhnt, [Hamburgerin](valerie), muss aufs Internat, weil [ihr](valerie) [Vater](haug) wieder geheiratet hat und die frische Liebe Platz braucht. [Ihre](valerie) [Zimmergenossin](yara) [Yara](yara) steckt gleich die Grenzen ab, mit Klebeband. Auf der Piste fährt [Valerie](valerie) den [Star](korbinian) des Skikaders über den Haufen, [Korbinian Eder](korbinian), [Sohn](korbinian) der [Köchin](eder). Statt zu schimpfen, klopft [der](korbinian) [ihr](valerie) den Schnee ab. Von der Terrasse aus schaut [Trainer](winter) [Winter](winter) streng. [Yara](yara) schaut noch strenger: Mit [Korbinian](korbinian) geht nämlich [sie](yara).
- move valerie "Internat"
- parent haug valerie "Vater"
- wedding.past _ haug "geheiratet"
- housemate.start valerie yara "Zimmergenossin"
+ meet korbinian valerie "über den Haufen"
- parent eder korbinian "Sohn"
- help korbinian valerie "klopft"
- advisor winter korbinian "Trainer"
+ couple korbinian yara "geht nämlich"
- sad yara "strenger"

== 2
[Yara](yara) stellt [Valerie](valerie) vor die Wahl: Finger weg oder Spinne im Bett. [Valerie](valerie) hat Angst vor Spinnen, aber noch mehr Trotz. Im Matheunterricht schiebt [ihr](valerie) [Lenz](lenz) die Lösung zu, der stille [Banknachbar](lenz) mit der Brille, [dessen](lenz) Herz bis zum Hals schlägt. [Sie](valerie) sagt Danke und vergisst [ihn](lenz) sofort. [Schulleiterin](stolz) [Stolz](stolz) entdeckt unter den Anmeldungen einen Namen, der [ihr](stolz) den Kaffee verdirbt: [Haug](haug). Mit einem [Holger Haug](haug) war [sie](stolz) verheiratet, vierzehn Monate lang, im letzten Jahrtausend.
+ threaten yara valerie "Spinne im Bett"
- sad valerie "Angst"
- help lenz valerie "Lösung"
- love lenz valerie "Herz"
- reject valerie lenz "vergisst"
- discover stolz haug "entdeckt"
+ married.past haug stolz "verheiratet"

== 3
[Resi Eder](eder) kocht Knödel und Pläne. [Ihr](eder) [Bub](korbinian) soll in den Bundeskader, nicht in Mädchenzimmer. [Korbinian](korbinian) hört zu, nickt und steigt nachts trotzdem über das Spalier, zu [Yara](yara), wie [diese](yara) annimmt; in Wahrheit wirft [er](korbinian) die Steinchen an die andere Hälfte des Fensters. [Valerie](valerie) kommt herunter. Am Eisweiher drehen [sie](korbinian+valerie) Runden, bis [beiden](korbinian+valerie) die Nasen laufen. Beim Abschied schmeckt [sein](korbinian) Mund nach Hustenbonbon.
- parent eder korbinian "Bub"
- betray korbinian yara "in Wahrheit"
- date korbinian valerie "Runden"
+ kiss korbinian valerie "Mund"
- cheat korbinian yara "Mund"

== 4
[Lenz](lenz) sieht [Korbinian](korbinian) und [Valerie](valerie) am Weiher. [Lenz](lenz) schreibt [Yara](yara) einen Zettel. Auf dem Zettel steht alles. [Yara](yara) liest den Zettel laut im Speisesaal vor. [Korbinian](korbinian) wird rot. Eine Schüssel Grieß trifft [Korbinian](korbinian). Geworfen hat [Yara](yara). „Das war's mit uns“, ruft [Yara](yara). [Valerie](valerie) weint auf der Treppe. Neben [Valerie](valerie) sitzt plötzlich [Frau Doktor Stolz](stolz). [Stolz](stolz) hat Taschentücher dabei. Von [Haug](haug) sagt [sie](stolz) kein Wort.
- discover lenz korbinian+valerie "sieht"
+ reveal lenz yara "Zettel"
- reveal yara "liest"
- attack yara korbinian "trifft"
+ breakup yara korbinian "Das war's"
- sad valerie "weint"
- help stolz valerie "Taschentücher"
- reveal! stolz valerie "kein Wort"

== 5
Elternwochenende! [Holger Haug](haug) fliegt mit eigenem [Piloten](pilot) ein, an der Seite [May](may), die neue [Frau](may), keine zehn Jahre älter als [seine](haug) [Tochter](valerie). [Valerie](valerie) behandelt die [Stiefmutter](may) wie Luft mit Parfüm. In der Aula steht [Haug](haug) unvermittelt vor [seiner](haug) ersten [Frau](stolz). „[Adelgunde](stolz)!“ – „[Haug](haug)!“ Mehr fällt [ihnen](haug+stolz) nicht ein. [Resi](eder), [die](eder) das Büfett trägt, sieht, wie die sonst so eiserne [Direktorin](stolz) errötet, und macht sich [ihren](eder) Reim. [May](may) macht sich auch einen.
- travel haug+may "fliegt"
- boss haug pilot "mit eigenem Piloten"
- married haug may "Frau"
- parent haug valerie "Tochter"
- kin may valerie "Stiefmutter"
- reject valerie may "wie Luft"
+ meet haug stolz "unvermittelt"
- married.past haug stolz "ersten Frau"
- discover eder stolz "sieht"
- jealous may stolz "macht sich auch einen"

== 6
Beim Abschlussrennen des Wochenendes stürzt [Korbinian](korbinian), das Kreuzband ist durch. [Winter](winter) kniet neben [ihm](korbinian) im Schnee und verspricht, [ihn](korbinian) bis Januar wieder hinzukriegen. [Resi](eder) gibt die Schuld dem Hamburger [Luxusmädchen](valerie) und verbietet [ihr](valerie) das Krankenzimmer. So sitzt dort [Yara](yara), [die](yara) eigentlich nur [ihre](yara) Kopfhörer zurückholen wollte, Nachmittag für Nachmittag. [Valerie](valerie) lernt [Ishaan Rao](ishaan) kennen, den [Neuen](ishaan) aus [Pune](@pune), [der](ishaan) von Schnee so wenig versteht wie [sie](valerie) von Knödeln.
+ injure korbinian "Kreuzband"
- help winter korbinian "verspricht"
- accuse eder valerie "Schuld"
- help yara korbinian "sitzt"
+ meet ishaan valerie "lernt"

== 7
[Ishaan](ishaan) und [Valerie](valerie) gründen den Klub der Nichtskifahrer, Mitglieder: zwei. [Lenz](lenz) tritt bei und ist der [Dritte](lenz), in jeder Hinsicht. Als das [Trio](ishaan+lenz+valerie) beim Rodeln im Heu landet, küsst nicht [Ishaan](ishaan) die [Klubpräsidentin](valerie), sondern der sonst so schüchterne [Banknachbar](lenz), und zwar den [Inder](ishaan). Stille. Dann lacht [Valerie](valerie) so herzlich, dass [beide](ishaan+lenz) mitlachen. [Lenz](lenz) begreift an diesem Nachmittag etwas über sich, was [er](lenz) lange an der falschen Stelle gesucht hat.
- create ishaan+valerie "gründen"
- friend.start ishaan valerie "Klub"
+ kiss ishaan lenz "küsst"
- happy valerie "lacht"
- love.end lenz valerie "falschen Stelle"
- love.start lenz ishaan "begreift"

== 8
[Haug](haug) schreibt [Adelgunde Stolz](stolz) lange Mails. [May](may) liest sie und reist an, allein, mit Sonnenbrille. Statt zu toben, setzt [sie](may) sich zur [Rivalin](stolz) aufs Sofa und fragt, ob [er](haug) auch bei [ihr](stolz) im Schlaf Aktienkurse aufgesagt habe. Hat [er](haug). Die [erste](stolz) und die zweite [Gattin](may) leeren eine Flasche Enzian. Im Schrank versteckt, hört [Valerie](valerie) alles mit, auch, dass die [Schulleiterin](stolz) einmal ein [Kind](frederik) von [Haug](haug) erwartet und es zur Adoption gegeben hat. Einen [Jungen](frederik). [Frederik](frederik).
- travel may "reist"
- discover may haug+stolz "liest"
- enemy may stolz "Rivalin"
- married haug may "Gattin"
- reconcile may stolz "Enzian"
+ discover valerie stolz "hört"
- pregnant.past stolz haug "erwartet"
- married.past haug stolz "erste"
- lose.past stolz frederik "Adoption"
+ parent haug+stolz frederik "Kind"

== 9
[Valerie](valerie) hat also einen [Bruder](frederik). [Ishaan](ishaan) hilft [ihr](valerie) suchen, [Lenz](lenz) hackt ein Amt. Die Spur führt nach [Garmisch](@garmisch), in eine Skiwerkstatt, zu einem gewissen [Freddy](frederik), [der](frederik) die Bretter des Kaders wachst und seit Jahren mit [Toni Winter](winter) zusammenwohnt. Das ist für [Winter](winter) keine Überraschung, für [Freddy](frederik) schon. [Korbinian](korbinian) kann wieder gehen und geht zu [Valerie](valerie), um sich zu entschuldigen. [Yara](yara), [die](yara) [ihn](korbinian) gesund gepflegt hat, sieht [ihn](korbinian) hinken, in die falsche Richtung.
- sibling frederik valerie "Bruder"
- help ishaan valerie "hilft"
- investigate lenz frederik "Spur"
+ find valerie frederik "führt"
- housemate frederik winter "zusammenwohnt"
- recover korbinian "wieder gehen"
- reconcile? korbinian valerie "entschuldigen"
- help.past yara korbinian "gepflegt"
- sad yara "falsche Richtung"

== 10
[Frederik](frederik) betritt das Büro der [Mutter](stolz), [die](stolz) [er](frederik) nie gehabt hat. [Sie](stolz) reicht [ihm](frederik) die Hand, dann die andere, dann fällt alles Eiserne von [ihr](stolz) ab. Draußen lauscht [Resi](eder), mit dem Strudel in der Hand, und flennt. [Valerie](valerie) hat [Korbinian](korbinian) einen Korb gegeben, einen freundlichen. [Sie](valerie) rät [ihm](korbinian), sich nach der [Krankenschwester](yara) umzusehen, [die](yara) keine ist. [Er](korbinian) braucht eine Nacht zum Nachdenken. Am Morgen klebt [Yara](yara) frisches Klebeband, als es an die Scheibe klackert.
- parent stolz frederik "Mutter"
+ meet frederik stolz "reicht"
- happy stolz "Eiserne"
- sad eder "flennt"
+ reject valerie korbinian "Korb"
- help valerie korbinian "rät"
- reconcile? korbinian yara "klackert"

== 11
[May](may) hat [Haug](haug) verlassen, und zwar für den [Piloten](pilot). Der zweifach [Verlassene](haug) kommt zerknittert ins Internat, will getröstet werden und trifft auf drei [Menschen](frederik+stolz+valerie), [denen](frederik+stolz+valerie) [er](haug) etwas schuldet. [Frederik](frederik) sagt „Grüß Gott“ zum [Vater](haug) und geht Ski wachsen. [Stolz](stolz) lässt den [Ex](haug) im Flur stehen. Nur [Valerie](valerie) setzt sich zu [ihm](haug). [Ishaan](ishaan) und [Lenz](lenz) halten beim Faschingsball offen Händchen; [Resi](eder) schickt [ihnen](ishaan+lenz) Krapfen hinüber.
- breakup may haug "verlassen"
- affair may pilot "für den Piloten"
- sad haug "zerknittert"
+ meet frederik haug "trifft"
- parent haug frederik "Vater"
- ex haug stolz "Ex"
- reject stolz haug "im Flur stehen"
- help valerie haug "setzt sich"
- celebrate _ "Faschingsball"
+ couple.start ishaan lenz "Händchen"
- gift eder ishaan+lenz "Krapfen"

== 12
Letzter Schnee, letztes Rennen. [Korbinian](korbinian) startet mit neuem Knie und frisch gewachsten Brettern und gewinnt um eine Hundertstel; unten fällt [ihm](korbinian) nicht die [Mutter](eder), sondern [Yara](yara) um den Hals, und das Klebeband ist Vergangenheit. [Haug](haug) verkauft das Haus in [Hamburg](@hamburg) und mietet sich im Dorf ein, zwei Türen von der [Frau](stolz) entfernt, [die](stolz) [er](haug) im letzten Jahrtausend verloren hat. [Toni Winter](winter) macht [Freddy](frederik) zum [Assistenztrainer](frederik). [Valerie](valerie) darf nach Hause und will nicht. „[Ich](valerie) hab hier einen [Bruder](frederik), zwei [Freunde](ishaan+lenz) und eine halbe [Stiefmutter](stolz)“, sagt [sie](valerie). Die [Schulleiterin](stolz) tut, als hätte [sie](stolz) nichts gehört, und strahlt.
- find korbinian "gewinnt"
- parent eder korbinian "Mutter"
+ reconcile korbinian yara "um den Hals"
- move haug "mietet"
- neighbour haug stolz "zwei Türen"
- ex haug stolz "verloren"
- hire frederik winter "Assistenztrainer"
- sibling frederik valerie "Bruder"
- friend ishaan+lenz valerie "Freunde"
- kin? stolz valerie "Stiefmutter"
- happy stolz "strahlt"
