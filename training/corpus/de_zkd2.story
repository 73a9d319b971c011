%series Die Weinhalde
%lang de
%genre family saga on a winery in the Palatinate, long-winded encyclopaedia episode list
%cast leopold | Leopold Ritterspach; Leopold | m
%cast hedwig | Hedwig Ritterspach; Hedwig | f
%cast clemens | Clemens Ritterspach; Clemens | m
%cast silja | Silja Ritterspach; Silja | f
%cast tjark | Tjark Boysen; Tjark; Boysen | m
%cast amparo | Amparo Ruiz; Amparo | f
%cast wanja | Wanja Kolb; Wanja | m
%cast ruth | Ruth Kolb; Ruth | f
%cast gundel | Gundel Stern; Gundel; Stern | f
%cast mutter | - | f
%cast notar | - | m
%cast bankier | Hartmut Glaser; Glaser | m
%cast noemi | Noemi | f
%cast aushilfe | Luca | n

== 1 Spätlese
Nachdem [Leopold Ritterspach](leopold), [Patriarch](leopold) des gleichnamigen Weinguts, bei der Lese zusammengebrochen ist, ruft [seine](leopold) zweite [Frau](hedwig) [Hedwig](hedwig) die beiden [Kinder](clemens+silja) aus [seiner](leopold) ersten Ehe zurück auf die Halde, obwohl [Clemens](clemens) und [Silja](silja), [die](clemens+silja) einander seit der Beerdigung [ihrer](clemens+silja) [Mutter](mutter) aus dem Weg gehen, das Wiedersehen gefürchtet haben. Während [er](clemens), inzwischen [Weinhändler](clemens) in [Bordeaux](@bordeaux), [seine](clemens) spanische [Lebensgefährtin](amparo) [Amparo Ruiz](amparo) mitbringt, kommt [sie](silja) allein, was der [Kellermeister](tjark) [Tjark Boysen](tjark), einst [ihre](silja) erste große Liebe, mit unverhohlener Erleichterung zur Kenntnis nimmt.
+ ill leopold "zusammengebrochen"
- parent mutter clemens+silja "Mutter"
- die.past mutter "Beerdigung"
- married hedwig leopold "zweite Frau"
- married.past leopold mutter "ersten Ehe"
- sad clemens+silja "gefürchtet"
- parent leopold clemens+silja "Kinder"
- sibling clemens silja "Kinder"
+ return clemens+silja "zurück"
- enemy clemens silja "aus dem Weg gehen"
- couple amparo clemens "Lebensgefährtin"
- ex silja tjark "einst"
- love.past silja tjark "erste große Liebe"
- happy tjark "Erleichterung"

== 2 Trester
[Leopold](leopold), vom Krankenbett aus so herrisch wie eh und je, stellt in Gegenwart des [Notars](notar) klar, dass nur derjenige das Gut bekommen soll, der binnen eines Jahres verheiratet ist, woraufhin sich [Clemens](clemens), [der](clemens) [Amparo](amparo) nie zum Altar führen wollte, mit [seiner](clemens) [Partnerin](amparo) überwirft, weil [er](clemens) die Frage nun so kühl stellt, als kaufe [er](clemens) ein Fass. [Die](amparo) lässt [ihn](clemens) abblitzen und zieht zu [Ruth Kolb](ruth), der verwitweten [Winzerin](ruth) von nebenan. [Silja](silja) dagegen lacht über die Bedingung, bis [sie](silja) in der Probierstube ausgerechnet [Tjark](tjark) in den Armen der Aushilfskraft [Luca](aushilfe) antrifft.
- propose clemens amparo "Frage"
- couple amparo clemens "Partnerin"
- quarrel amparo clemens "überwirft"
+ reject amparo clemens "abblitzen"
- move amparo ruth "zieht"
- housemate.start amparo ruth "zieht"
- married.past _ ruth "verwitweten"
- neighbour clemens ruth "von nebenan"
- happy silja "lacht"
+ affair aushilfe tjark "Armen"
- discover silja aushilfe+tjark "antrifft"

== 3 Nachbarland
Zwischen den Kolbs und den Ritterspachs schwelt seit drei Generationen eine Fehde um den Hang, doch [Ruths](ruth) [Sohn](wanja) [Wanja](wanja), [Lehrer](wanja) an der Dorfschule und mit [Silja](silja) zusammen konfirmiert, macht sich nichts daraus und bietet der [Heimkehrerin](silja) an, [sie](silja) zum Schein zu ehelichen, damit [sie](silja) [ihren](silja) [Bruder](clemens) ausstechen kann. [Silja](silja), [die](silja) in [ihm](wanja) stets nur den treuen [Kameraden](wanja) gesehen hat, ahnt nicht, wie ernst es [ihm](wanja) damit ist. [Hedwig](hedwig), [die](hedwig) das Gespräch durch die Kellerluke mit anhört, behält [ihr](hedwig) Wissen vorerst für sich.
- parent ruth wanja "Sohn"
- friend silja wanja "Kameraden"
+ wedding? silja wanja "zum Schein zu ehelichen"
- sibling clemens silja "Bruder"
- love wanja silja "wie ernst"
- discover! silja wanja "ahnt nicht"
+ discover hedwig silja+wanja "mit anhört"
- reveal! hedwig "behält ihr Wissen"
- help? wanja silja "bietet"
- enemy leopold ruth "Fehde"

== 4 Öchsle
Die Trauung wird im Rathaus vollzogen, kürzer als eine Fassprobe, und als [Wanja](wanja) [seiner](wanja) [Braut](silja) dabei den vorgeschriebenen Kuss gibt, hält [er](wanja) ihn einen Augenblick länger, als es der Abrede entspricht. [Clemens](clemens) wirft [seiner](clemens) [Schwester](silja) vor versammelter Gesellschaft Erbschleicherei vor; [Tjark](tjark), [der](tjark) mit [Luca](aushilfe) bereits Schluss gemacht hat, um für [Silja](silja) frei zu sein, betrinkt sich mit Riesling des Jahrgangs, in dem [er](tjark) [sie](silja) verlassen hat. Unterdessen gesteht [Amparo](amparo) [ihrer](amparo) [Wirtin](ruth), dass [sie](amparo) [Clemens](clemens) trotz allem vermisst.
+ wedding silja wanja "Trauung"
- kiss silja wanja "Kuss"
- sibling clemens silja "Schwester"
- accuse clemens silja "Erbschleicherei"
- breakup tjark aushilfe "Schluss gemacht"
- love tjark silja "frei zu sein"
- breakup.past tjark silja "verlassen"
- sad tjark "betrinkt"
- reveal amparo ruth "gesteht"
- love amparo clemens "vermisst"

== 5 Kurze Wege
[Silja](silja) wohnt nun bei [Wanja](wanja). [Wanja](wanja) schläft auf der Couch. [Ruth](ruth) mag [ihre](ruth) [Schwiegertochter](silja). [Amparo](amparo) mag [sie](silja) auch. Am Dienstag besucht [Tjark](tjark) [Silja](silja). Am Mittwoch schimpft [Wanja](wanja) mit [Tjark](tjark). Der [Lehrer](wanja) ist rasend vor Eifersucht. Der [Kellermeister](tjark) lacht [ihn](wanja) aus. „Das ist doch alles Theater“, sagt [Tjark](tjark). Am Donnerstag geht [er](tjark) zu [Leopold](leopold). [Leopold](leopold) erfährt die Wahrheit von [Boysen](tjark). [Seine](leopold) [Tochter](silja) hat [ihn](leopold) angeschwindelt. Der [Alte](leopold) weint.
- housemate silja wanja "wohnt"
- kin ruth silja "Schwiegertochter"
- quarrel tjark wanja "schimpft"
- jealous wanja tjark "Eifersucht"
+ reveal tjark leopold "Wahrheit"
- discover leopold silja "erfährt"
- parent leopold silja "Tochter"
+ betray silja leopold "angeschwindelt"
- sad leopold "weint"

== 6 Edelfäule
Zwar enterbt der tief gekränkte [Leopold](leopold) [seine](leopold) [Jüngste](silja), doch da [Hedwig](hedwig), wie sich herausstellt, schon die längste Zeit mit dem [Bankier](bankier) [Hartmut Glaser](bankier) das Bett teilt und [diesem](bankier) die Bücher des Guts zugespielt hat, steht auch der Rest der Familie vor dem Nichts. [Gundel Stern](gundel), die alte [Haushälterin](gundel), [die](gundel) den [Hausherrn](leopold) seit dreißig Jahren im Stillen anbetet, öffnet [ihm](leopold) die Augen. [Leopold](leopold) weist der [Ehebrecherin](hedwig) die Tür, und noch in derselben Nacht erleidet [er](leopold) einen zweiten Schlaganfall, den [er](leopold) nicht überlebt.
- parent leopold silja "Jüngste"
- reject leopold silja "enterbt"
- sad leopold silja "gekränkte"
+ affair bankier hedwig "Bett teilt"
- cheat hedwig leopold "Ehebrecherin"
- betray hedwig leopold "zugespielt"
- boss leopold gundel "Haushälterin"
- love gundel leopold "anbetet"
- reveal gundel leopold "öffnet ihm die Augen"
- breakup leopold hedwig "weist"
- ill leopold "Schlaganfall"
+ die leopold "nicht überlebt"

== 7 Trockenbeeren
Am offenen Grab, an dem [Hedwig](hedwig) den Schleier der trauernden [Witwe](hedwig) trägt und [Gundel](gundel) ohne Schleier weint, schließen die verfeindeten [Geschwister](clemens+silja) zum ersten Mal seit Jahren Frieden, weil keiner von [ihnen](clemens+silja) den Gedanken erträgt, dass [Glaser](bankier) auf der Halde einen Golfplatz anlegt. [Amparo](amparo), [die](amparo) nur gekommen ist, um zu kondolieren, bleibt über Nacht bei [Clemens](clemens), was [beide](amparo+clemens) am Morgen einen Fehler nennen und in der darauffolgenden Nacht wiederholen. Im Testament, verliest der [Notar](notar), ist von einer gewissen [Noemi](noemi) die Rede, von der niemand je gehört hat.
- married.past hedwig leopold "Witwe"
- die.past leopold "Grab"
- sad gundel "weint"
- enemy.end clemens silja "verfeindeten"
- sibling clemens silja "Geschwister"
+ reconcile clemens silja "Frieden"
+ sex amparo clemens "bleibt über Nacht"
- reveal notar "verliest"

== 8 Verschnitt
Jene [Noemi](noemi), eine siebzehnjährige [Schülerin](noemi) aus [Mainz](@mainz), stellt sich als [Leopolds](leopold) uneheliches Kind heraus, das [er](leopold) mit der [Haushälterin](gundel) gezeugt und dann, auf [Hedwigs](hedwig) Druck hin, zu Pflegeeltern gegeben hat. Als das [Mädchen](noemi) auf dem Gut erscheint, fällt [Gundel](gundel), [die](gundel) [sie](noemi) seit der Geburt nicht gesehen hat, in Ohnmacht, während [Silja](silja) die neue [Halbschwester](noemi) umarmt und [Clemens](clemens) nach einem Anwalt ruft. [Wanja](wanja), in [dessen](wanja) Klasse [Noemi](noemi) künftig sitzt, versucht zu vermitteln, streitet sich darüber aber mit [Silja](silja), [die](silja) in [ihm](wanja) noch immer nicht mehr als einen Mitbewohner sieht.
- parent leopold noemi "uneheliches Kind"
+ parent gundel noemi "gezeugt"
- sex.past gundel leopold "gezeugt"
- birth.past gundel noemi "Geburt"
- travel noemi "erscheint"
- ill gundel "Ohnmacht"
- sibling noemi silja "Halbschwester"
+ meet noemi silja "umarmt"
- advisor wanja noemi "Klasse"
- quarrel silja wanja "streitet"
- housemate silja wanja "Mitbewohner"
- love! silja wanja "noch immer nicht mehr"

== 9 Frost
In einer Nacht, in der die Reben zu erfrieren drohen, entzünden die [Kolbs](ruth+wanja), uneingedenk der alten Fehde, auf dem Hang der Nachbarn [ihre](ruth+wanja) Fackeln, und als [Silja](silja) im Rauch die Orientierung verliert, trägt [Wanja](wanja) [sie](silja) ins Freie, wobei [er](wanja) sich die Hände verbrennt. Erst als [sie](silja) [ihm](wanja) die Verbände anlegt, begreift die angebliche [Ehefrau](silja), dass die Ehe für [sie](silja) längst keine Lüge mehr ist. [Tjark](tjark), [dem](tjark) [sie](silja) am Vortag noch Hoffnungen gemacht hat, findet [die beiden](silja+wanja) schlafend auf dem Küchenboden, Stirn an Stirn, und reicht [seine](tjark) Kündigung ein.
- help ruth+wanja silja "entzünden"
+ rescue wanja silja "trägt"
- injure wanja "verbrennt"
- treat wanja silja "Verbände"
- married silja wanja "Ehefrau"
+ love.start silja wanja "längst keine Lüge"
- flirt.past silja tjark "Hoffnungen gemacht"
- find tjark silja+wanja "findet"
- quit tjark "Kündigung"

== 10 Eiswein
[Glaser](bankier), [der](bankier) inzwischen zwei Drittel der Schulden aufgekauft hat, macht [Hedwig](hedwig) einen Heiratsantrag, doch die [Witwe](hedwig) zögert, denn [sie](hedwig) hat herausgefunden, dass der [Bankier](bankier) bereits verheiratet ist und [sie](hedwig) nur benutzt, um an die Halde zu gelangen. Aus der [Komplizin](hedwig) wird binnen einer Stunde die ärgste [Feindin](hedwig): [Sie](hedwig) bringt [Clemens](clemens), dem verhassten [Stiefsohn](clemens), die Unterlagen, die [Glaser](bankier) ins Gefängnis bringen können. [Amparo](amparo) hat derweil zwei rote Striche vor sich und niemanden, dem [sie](amparo) es zu sagen wagt, außer [Noemi](noemi), mit [der](noemi) [sie](amparo) sich angefreundet hat.
+ propose bankier hedwig "Heiratsantrag"
- married.past hedwig leopold "Witwe"
- discover hedwig bankier "herausgefunden"
- married _ bankier "bereits verheiratet"
- betray bankier hedwig "benutzt"
- enemy.start bankier hedwig "ärgste Feindin"
- kin clemens hedwig "Stiefsohn"
- enemy clemens hedwig "verhassten"
- help hedwig clemens "Unterlagen"
- arrest? _ bankier "ins Gefängnis"
+ pregnant amparo clemens "zwei rote Striche"
- reveal amparo noemi "niemanden"
- friend.start amparo noemi "angefreundet"

== 11 Gärung
Noch bevor die Polizei [Glaser](bankier) auf dem Weinfest abführt, brüstet sich [dieser](bankier) in der Schenke damit, [Leopold](leopold) in den Tod getrieben zu haben, was [Gundel](gundel) so erzürnt, dass [sie](gundel) [ihm](bankier) einen Krug über den Schädel zieht. [Noemi](noemi), [die](noemi) zu [ihrer](noemi) leiblichen [Mutter](gundel) bis dahin Abstand gehalten hat, nennt [sie](gundel) an diesem Abend zum ersten Mal [Mama](gundel). [Clemens](clemens) erfährt von [seiner](clemens) [Halbschwester](noemi) aus Versehen, dass [er](clemens) Vater wird, rennt barfuß zu [Ruths](ruth) Haus und fragt [Amparo](amparo) noch einmal, diesmal ohne jeden Gedanken an Fässer, ob [sie](amparo) [seine](clemens) [Frau](amparo) werden will.
+ arrest _ bankier "abführt"
- reveal bankier "brüstet"
- kill.past? bankier leopold "in den Tod getrieben"
- reveal noemi clemens "aus Versehen"
- sad gundel bankier "erzürnt"
- attack gundel bankier "Krug"
- parent gundel noemi "Mutter"
- reconcile gundel noemi "Mama"
- discover clemens amparo "erfährt"
- sibling clemens noemi "Halbschwester"
- pregnant amparo clemens "Vater wird"
+ propose clemens amparo "fragt"

== 12 Federweißer
Ein Jahr nach dem Tod des [Patriarchen](leopold) gehört das Gut [seinen](leopold) drei [Kindern](clemens+noemi+silja) gemeinsam, da [Silja](silja), obgleich die [Einzige](silja), [die](silja) die Bedingung erfüllt hat, auf [ihren](silja) Vorrang verzichtet. [Sie](silja) und [Wanja](wanja), [deren](silja+wanja) Ehe nur auf dem Papier begonnen hatte, geben einander in der Dorfkirche ein zweites Mal das Versprechen, und die [Lehrersgattin](silja) trägt dabei die Schuhe, in denen [sie](silja) einst vor [Tjark](tjark) davongelaufen ist. [Dieser](tjark) schickt aus [Kapstadt](@kapstadt), wo [er](tjark) mit [Luca](aushilfe) wieder zusammengefunden hat, eine Kiste Chenin. [Amparo](amparo) bringt während des Orgelspiels eine Tochter zur Welt, und [Ruth](ruth) durchschneidet die Nabelschnur.
- die.past leopold "Tod"
- parent leopold clemens+noemi+silja "Kindern"
- find clemens+noemi+silja "gehört"
- married silja wanja "Ehe"
+ wedding silja wanja "Versprechen"
- flee.past silja tjark "davongelaufen"
- reconcile aushilfe tjark "wieder zusammengefunden"
- gift tjark "Kiste Chenin"
+ birth amparo "zur Welt"
- help ruth amparo "Nabelschnur"
