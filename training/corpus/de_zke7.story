%series Molo Settimo
%lang de
%genre mafia saga in Trieste in the nineteen-fifties, past-tense recaps of a streaming magazine
%cast don | Don Nereo Cossutta; Don Nereo; Nereo | m
%cast ang | Angiola; Donna Angiola | f
%cast sil | Silvano | m
%cast ele | Eleni | f
%cast bor | Boris Žerjal; Boris; Žerjal | m
%cast mil | Milena | f
%cast pip | Pippo | m
%cast ott | Brandis | m
%cast fio | Lisa | f
%cast kan | Stavros Kanaris; Kanaris; Stavros | m
%cast nun | Suor Amata; Amata | f
%cast tax | - | m
%cast kind | - | m
%cast cos | Cossuttas | g

== 1
[Don Nereo Cossutta](don), [der](don) am Hafen über jede Kiste Kaffee bestimmte, wollte die alte Fehde mit dem [Reeder](kan) [Stavros Kanaris](kan) beenden und versprach [ihm](kan) deshalb [seinen](don) [Sohn](sil) für [dessen](kan) [Tochter](ele). [Silvano](sil) erfuhr es beim Frisör. Am Vorabend der Verlobung lernte [er](sil) in einem Tanzlokal eine [Griechin](ele) mit heiserer Stimme kennen, [die](ele) auf der Flucht vor irgendeinem [Bräutigam](sil) war; [sie](ele+sil) tanzten bis zum Morgen. Erst am gedeckten Tisch begriffen [die beiden](ele+sil), wem [sie](ele+sil) da auf die Füße getreten waren. [Boris Žerjal](bor), die rechte [Hand](bor) des [Don](don), lachte als Einziger nicht: [Er](bor) hatte [Eleni](ele) zuerst gesehen.
- enemy don kan "Fehde"
- reconcile? don kan "beenden"
- engaged? ele sil "versprach"
- parent don sil "Sohn"
- parent kan ele "Tochter"
- discover sil don "erfuhr"
+ meet ele sil "lernte"
- flee ele sil "Flucht"
- discover ele+sil ele+sil "begriffen"
- boss don bor "rechte Hand"
- love bor ele "zuerst gesehen"

== 2
Die Hochzeit geriet zum Staatsakt. [Donna Angiola](ang), die [Mutter](ang) des [Bräutigams](sil), weinte aus Gewohnheit, [Kanaris](kan) aus Berechnung. Während der Torte schnitt in der Küche jemand dem [Taxifahrer](tax), [der](tax) die Mitgift bewachte, die Kehle durch, und der Koffer war weg. [Boris](bor) schwor, den Dieb zu finden. Das war klug von [ihm](bor), denn der Koffer stand unter [seinem](bor) Bett. [Milena](mil), mit [ihm](bor) seit sechs Jahren liiert und ebenso lange auf einen Ring wartend, entdeckte ihn beim Fegen und fegte weiter. [Commissario Brandis](ott), der einzige nüchterne [Gast](ott) des Abends, notierte sich die Farbe des Teppichs.
+ wedding ele sil "Hochzeit"
- parent ang sil "Mutter"
- sad! kan "Berechnung"
+ kill _ tax "Kehle"
- steal bor kan "unter seinem Bett"
- betray bor _ "schwor"
- couple bor mil "liiert"
- discover mil bor "entdeckte"
- investigate ott _ "notierte"

== 3
Zwischen [Eleni](ele) und der [Schwägerin](fio), der unverheirateten [Lisa](fio), entstand, was im Haus der [Cossuttas](cos) selten war, nämlich Vertrauen. [Lisa](fio) gestand [ihr](ele), dass [sie](fio) sich nachts mit [Pippo](pip) traf, dem jungen [Leibwächter](pip) [ihres](fio) [Vaters](don). [Eleni](ele) stand Schmiere. Dabei lief [ihr](ele) [Boris](bor) über den Weg, drängte [sie](ele) gegen die Kühlraumtür und wurde zudringlich, bis [sie](ele) [ihm](bor) den Absatz in den Spann rammte. [Silvano](sil), noch ganz verliebter [Ehemann](sil), fragte beim Frühstück, warum die rechte [Hand](bor) hinke. Keine der [Frauen](ele+fio) sagte etwas. [Silvano](sil) dachte sich trotzdem etwas, und zwar das Falsche.
- friend.start ele fio "Vertrauen"
- kin ele fio "Schwägerin"
+ reveal fio ele "gestand"
- affair fio pip "traf"
- parent don fio "Vaters"
- boss don pip "Leibwächter"
- help ele fio+pip "Schmiere"
+ attack bor ele "drängte"
- attack ele bor "rammte"
- injure bor ele "hinke"
- married ele sil "Ehemann"
- jealous? sil bor "das Falsche"

== 4
[Don Nereo](don) traute keinem. [Don Nereo](don) traute nur [Pippo](pip). [Pippo](pip) schlief vor [Nereos](don) Tür. [Pippo](pip) schlief selten allein. [Angiola](ang) hörte [Lisa](fio) lachen. [Angiola](ang) schickte [Lisa](fio) ins Kloster. [Suor Amata](nun) schnitt [Lisa](fio) das Haar. [Lisa](fio) weinte nicht. [Pippo](pip) weinte. [Eleni](ele) tröstete [Pippo](pip). Das sah [Silvano](sil). [Silvano](sil) schlug [Pippo](pip) zwei Zähne aus.
- sex fio pip "selten allein"
+ discover ang fio "hörte"
- travel fio "Kloster"
- sad! fio "weinte nicht"
- sad pip "weinte"#2
- help ele pip "tröstete"
- jealous sil pip "Das sah"
+ attack sil pip "schlug"
- injure pip sil "Zähne"

== 5
[Brandis](ott) hatte Geduld und einen Teppichfaden. Er passte zu einem Läufer in [Žerjals](bor) Wohnung. Statt [ihn](bor) festzunehmen, setzte sich der [Kommissar](ott) zu [Milena](mil) in die Tabakhandlung und redete über das Wetter, drei Wochen lang. Am zweiundzwanzigsten Tag nahm [sie](mil) [seine](ott) Hand. Nicht dass [Boris](bor) eifersüchtig gewesen wäre, [er](bor) hielt die [Frau](mil), [die](mil) für [ihn](bor) kochte, längst für Mobiliar; aber das Mobiliar wusste von dem Koffer. [Er](bor) befahl dem zahnlosen [Leibwächter](pip), [sie](mil) in der Bora von der Mole zu stoßen. [Pippo](pip) begleitete [Milena](mil) stattdessen zum Zug nach [Udine](@udine).
- discover ott bor "passte"
+ flirt mil ott "nahm sie seine Hand"
- jealous! bor ott "Nicht dass"
- kill? pip mil "stoßen"
- threaten bor mil "befahl"
+ rescue pip mil "begleitete"
- flee mil bor "Zug" @udine

== 6
[Eleni](ele) erwartete ein Kind, und das hätte gefeiert werden sollen. Doch [Silvano](sil), [dem](sil) [Boris](bor) seit Monaten Gift ins Ohr träufelte, zählte die Wochen an den Fingern ab und kam auf [Pippo](pip). [Er](sil) sperrte [seine](sil) [Gattin](ele) in das Turmzimmer. [Kanaris](kan) verlangte [seine](kan) [Tochter](ele) zurück, [Don Nereo](don) verlangte einen Enkel, und zwischen den beiden [Alten](don+kan), [die](don+kan) sich gerade erst an den Frieden gewöhnt hatten, flogen wieder die Messer. Im Kloster bekam [Lisa](fio) von [Amata](nun), [die](nun) einmal selbst eine andere gewesen war, einen Schlüssel und den Rat, nicht auf Wunder zu warten.
+ pregnant ele sil "erwartete"
- betray bor sil "träufelte"
- accuse sil ele "zählte"
- sex! ele pip "kam auf Pippo"
- married ele sil "Gattin"
+ abduct sil ele "sperrte"
- parent kan ele "Tochter"
- enemy.start don kan "wieder die Messer"
- help nun fio "Schlüssel"

== 7
Bei Nebel verließ die [Novizin](fio) durch die Waschküche das Kloster, und was die Nonnen danach im Beichtstuhl fanden, war nur noch ein Schleier. [Pippo](pip) wartete mit einem gestohlenen Lieferwagen. Auf dem Weg zur Grenze bestand [Lisa](fio) darauf, umzukehren: Solange die [Freundin](ele) im Turm saß, würde [sie](fio) nicht heiraten. So kletterte der [Leibwächter](pip) am Efeu hoch, und als [Silvano](sil) nach [seiner](sil) [Frau](ele) sah, saßen dort [drei](ele+fio+pip). [Lisa](fio) erklärte [ihrem](fio) [Bruder](sil), wessen [Liebster](pip) [Pippo](pip) sei und wer [Eleni](ele) gegen eine Kühlraumtür gepresst habe. [Silvano](sil) wurde weiß wie die Wand. Dann lud [er](sil) die Pistole.
+ flee fio "verließ"
- steal.past pip _ "gestohlenen"
- friend ele fio "Freundin"
- wedding? fio pip "heiraten"
- rescue? pip ele "kletterte"
- married ele sil "Frau"
+ reveal fio sil "erklärte"
- sibling fio sil "Bruder"
- couple fio pip "Liebster"
- sad sil "weiß wie die Wand"
- kill? sil bor "lud"

== 8
[Boris](bor) wusste es schon. Wenn [Silvano](sil) durch die Vordertür kam, saß [er](bor) selbst längst beim [Don](don), [der](don) an diesem Abend Geburtstag hatte, und schenkte [ihm](don) einen Grappa ein, von dem sich der [Hausherr](don) nicht mehr erholte. Als der [Sohn](sil) hereinstürzte, lag der [Vater](don) am Boden und die Pistole in der falschen Hand. So fand [ihn](sil) [Donna Angiola](ang). Noch bevor der [Tote](don) kalt war, hatte [Žerjal](bor) der [Witwe](ang) den Arm und der Organisation [seine](bor) Führung angeboten. [Silvano](sil) floh über die Dächer. [Brandis](ott) glaubte nicht an Vatermord, aber [ihn](ott) fragte keiner.
- celebrate don "Geburtstag"
+ kill bor don "Grappa"
- die don "nicht mehr erholte"
- parent don sil "Vater"
- discover ang sil "fand"
- married.past ang don "Witwe"
- help bor ang "den Arm"
- boss? bor _ "Führung"
+ flee sil "floh"
- kill! sil don "nicht an Vatermord"

== 9
Der neue [Padrone](bor) hielt Hof in den Pantoffeln des [alten](don). [Angiola](ang), halb Dankbarkeit, halb Einsamkeit, ließ zu, dass [er](bor) [ihre](ang) Hand küsste, dann mehr. [Eleni](ele) durchschaute [ihn](bor), hatte jedoch Wehen. In einer Barke zwischen zwei Frachtern brachte [sie](ele) mit Hilfe [Suor Amatas](nun) einen [Jungen](kind) zur Welt; [sein](kind) [Vater](sil), Bart bis zur Brust und steckbrieflich gesucht, hielt die Lampe. [Er](sil) bat um Vergebung für den Turm. Die [Griechin](ele) war zu müde zum Hassen. [Sie](ele) nannte den [Kleinen](kind) nach dem [Großvater](don) und gab [ihn](kind) [Silvano](sil) in den Arm.
+ affair.start ang bor "dann mehr"
- discover ele bor "durchschaute"
+ birth ele kind "zur Welt"
- help nun ele "Hilfe"
- parent sil kind "Vater"
- help sil ele "hielt die Lampe"
- kin don kind "Großvater"
+ reconcile ele sil "zu müde zum Hassen"

== 10
[Milena](mil) kam aus [Udine](@udine) zurück. [Milena](mil) ging nicht zu [Boris](bor). [Milena](mil) ging zu [Brandis](ott). [Brandis](ott) kochte [ihr](mil) Kaffee. [Milena](mil) erzählte vom Koffer. [Sie](mil) erzählte vom [Taxifahrer](tax). [Brandis](ott) schrieb mit. Dann küsste [Milena](mil) [Brandis](ott). [Brandis](ott) verschüttete den Kaffee. [Lisa](fio) heiratete [Pippo](pip) in einer Kapelle. [Amata](nun) läutete. [Kanaris](kan) bezahlte den Wein.
+ return mil "zurück"
- reveal mil ott "erzählte"
+ kiss mil ott "küsste"
+ wedding fio pip "heiratete"
- help kan fio+pip "bezahlte"

== 11
[Donna Angiola](ang) war nicht dumm, nur allein gewesen. Beim Wechseln der Bettwäsche fiel [ihr](ang) ein Fläschchen in die Schürze, das nach dem letzten Grappa [ihres](ang) [Mannes](don) roch. [Sie](ang) ließ sich nichts anmerken. [Sie](ang) bat den [Geliebten](bor), [der](bor) unterdessen von Heirat redete, zum Abendessen, lud auch den alten [Kanaris](kan) dazu und setzte die [Männer](bor+kan) einander gegenüber. Zum Nachtisch servierte [sie](ang) das Fläschchen. „Trink“, sagte die [Witwe](ang). [Boris](bor) sprang auf und griff nach [ihrem](ang) Hals. Der [Reeder](kan), sechsundsiebzig, war schneller: [Er](kan) traf mit dem Obstmesser.
+ discover ang bor "Fläschchen"
- married.past ang don "Mannes"
- affair ang bor "Geliebten"
- propose? bor ang "Heirat"
- invite ang bor+kan "bat"
- attack bor ang "griff"
+ attack kan bor "Obstmesser"
- rescue kan ang "war schneller"

== 12
[Žerjal](bor) überlebte und gestand alles, sogar Dinge, nach denen niemand gefragt hatte. [Silvano](sil) rasierte sich den Bart ab, küsste [seine](sil) [Mutter](ang) auf beide Wangen und trat das Erbe nicht an. [Er](sil) zog mit [Eleni](ele) und dem [Buben](kind) nach [Piräus](@piraeus), wo [er](sil) Kapitän einer Fähre wurde, die ausschließlich Ziegen beförderte. [Pippo](pip) ließ sich Zähne machen. [Brandis](ott) hielt in der Tabakhandlung um die Hand der [Verkäuferin](mil) an, und [sie](mil), [die](mil) [ihr](mil) halbes Leben auf diesen Satz gewartet hatte, bat sich einen Tag Bedenkzeit aus. [Donna Angiola](ang) und [Stavros](kan) spielten fortan donnerstags Karten. Wer verlor, sprach vom [Toten](don).
- recover bor "überlebte"
+ reveal bor _ "gestand"
- parent ang sil "Mutter"
+ move ele+kind+sil "zog" @piraeus
- hire sil "Kapitän"
- treat pip _ "Zähne"
+ propose ott mil "hielt"
- friend.start ang kan "donnerstags Karten"
