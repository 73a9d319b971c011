%series Die Chronik von Quarzenfels
%lang de
%genre drill
%cast leberecht | Fürst Leberecht; Leberecht | m
%cast eudoxia | Fürstin Eudoxia; Eudoxia | f
%cast walburga | Prinzessin Walburga; Walburga; Wenzel | f
%cast gundolf | Gundolf | m
%cast sophie | - | f
%cast greiff | Kanzler Greiff; Greiff | m
%cast thorvald | Ragna Thorvald; Obristin Thorvald; Thorvald | f
%cast kilian | Kilian | m
%cast zerline | Zerline | f
%cast knoll | Knoll | m
%cast fips | Fips | m
%cast halevi | Dr. Halevi | f
%cast mechthild | Äbtissin Mechthild; Mechthild | f
%cast ostrowski | Graf Ostrowski; Ostrowski | m
%cast ludmilla | Gräfin Ludmilla; Ludmilla | f
%cast koenig | - | m
%cast narr | - | m
%cast vorkoster | - | m
%cast graue | - | f
%cast rekrut | Wenzel | m
%cast tacitus | Tacitus | m
%cast veit | Meister Veit; Veit | m
%cast ferri | Giuditta Ferri | f
%cast kutscher | - | m

== 1
Zu [seinem](leberecht) sechzigsten Geburtstag bekommt [Fürst Leberecht](leberecht) drei Kanonenschüsse, eine Sonnenuhr und einen [Toten](vorkoster). Eben hat der [Vorkoster](vorkoster) noch die Suppe gelobt, da liegt [er](vorkoster) schon mit dem Gesicht darin. [Ihm](vorkoster) bringt keiner Blumen. Dem [Fürsten](leberecht) ist der Appetit vergangen.
- celebrate leberecht "Geburtstag"
- find leberecht "bekommt"
+ die vorkoster "Toten"
- boss leberecht vorkoster "Vorkoster"

== 2
Wem die Suppe galt, ist klar. Wer sie salzte, weniger. [Kanzler Greiff](greiff), [der](greiff) stets weiß, was andere nicht wissen dürfen, zeigt auf den [Küchenmeister](knoll). [Der](knoll), [Knoll](knoll) mit Namen, beteuert, [er](knoll) vergifte höchstens sich selbst. Zwei Gardisten werfen [ihn](knoll) in den Turm. Die Suppe wird vorsichtshalber mit eingesperrt.
- kill.past? _ leberecht "galt"
+ accuse greiff knoll "zeigt"
- kill.past! knoll vorkoster "höchstens sich selbst"
+ arrest _ knoll "werfen"

== 3
Ehe [sie](zerline) dem [Gefangenen](knoll) Brot bringt, versteckt [Zerline](zerline) eine Feile darin. An [seine](knoll) Pasteten hat die [Zofe](zerline) der [Prinzessin](walburga) [ihr](zerline) Herz schon vor Jahren verloren, an [ihn](knoll) selbst erst im Mai. Wache steht [ihr](zerline) [Bruder](kilian) [Kilian](kilian). Der [Leutnant](kilian) bricht das Brot, findet die Feile, isst jenes und schiebt diese unter der Tür durch.
- gift zerline knoll "bringt"
- arrest.past _ knoll "Gefangenen"
- boss walburga zerline "Zofe"
+ love zerline knoll "Herz"
- flee? knoll "Feile"
- sibling kilian zerline "Bruder"
- find kilian "findet"
+ help kilian knoll "schiebt"

== 4
[Graf Ostrowski](ostrowski) fährt vor, mit acht Schimmeln, [seiner](ostrowski) [Schwester](ludmilla) [Ludmilla](ludmilla) und einer Absicht. [Er](ostrowski) will [Walburga](walburga) zur Frau, [deren](walburga) [Vater](leberecht) bei [seinem](ostrowski) [König](koenig) in der Kreide steht. [Leberecht](leberecht) sagt [sie](walburga) [ihm](ostrowski) noch vor dem Dessert zu. [Sie](walburga) hört es von [Tacitus](tacitus), dem [Papagei](tacitus), [der](tacitus) es vom [Kanzler](greiff) hat.
- travel ludmilla+ostrowski "fährt"
- sibling ludmilla ostrowski "Schwester"
- wedding? ostrowski walburga "zur Frau"
- parent leberecht walburga "Vater"
- boss koenig ostrowski "König"
+ engaged.start ostrowski walburga "sagt"
- reveal tacitus walburga "Papagei"
- discover walburga "hört"
- reveal greiff tacitus "vom Kanzler"

== 5
Die [Prinzessin](walburga) weint nicht. [Sie](walburga) schneidet sich die Zöpfe ab, verehrt sie der [Zofe](zerline) als Perücke und steigt bei Nacht aus dem Fenster des Westflügels. [Zerline](zerline), [die](zerline) [ihr](walburga) die Leiter hält, soll [ihren](walburga) Platz einnehmen, bis [ihr](walburga) [Vater](leberecht) zur Vernunft kommt, also für immer.
- sad! walburga "weint nicht"
- gift walburga zerline "verehrt"
+ flee walburga "steigt"
+ help zerline walburga "Leiter"
- boss walburga zerline "Zofe"
- parent leberecht walburga "Vater"

== 6
Verschleiert, eines Schnupfens wegen, lässt sich [Zerline](zerline) vom [Grafen](ostrowski) die Hand küssen. [Er](ostrowski) findet die [Braut](zerline) reizender als auf dem Porträt, [seine](ostrowski) [Schwester](ludmilla) findet [ihre](zerline) Finger rau. [Giuditta Ferri](ferri), von [der](ferri) das Porträt stammt, sieht unter dem Tuch zwei fremde Ohren und weiß Bescheid. Die [Malerin](ferri) hält dicht.
+ betray zerline ostrowski "Verschleiert"
- love.start ostrowski zerline "reizender"
- engaged! ostrowski zerline "Braut"
- sibling ludmilla ostrowski "Schwester"
- create.past ferri "stammt"
+ discover ferri zerline "weiß Bescheid"
- reveal! ferri "hält dicht"

== 7
Anderntags meldet sich bei der Garde ein [Bursche](rekrut) namens [Wenzel](rekrut), dünn, bartlos, mit sehr geraden Schultern. [Obristin Thorvald](thorvald), [die](thorvald) noch keinen weggeschickt hat, der [ihr](thorvald) in die Augen sah, steckt [ihn](rekrut) in die Uniform. Frei ist nur das Bett neben [Kilians](kilian). Der [Leutnant](kilian) schnarche, warnt [sie](thorvald) den [Rekruten](rekrut).
+ hire rekrut thorvald "Uniform"
- housemate.start kilian rekrut "Bett"
- help thorvald rekrut "warnt"

== 8
Im Turm feilt [Knoll](knoll) seit sechs Nächten am falschen Gitter. Dahinter liegt nicht der Burggraben, sondern die Nachbarzelle, und in der sitzt seit dem Geburtstag eine [Frau](graue) in Grau, [die](graue) noch kein Mensch verhört hat. [Sie](graue) weiß, wer die Suppe salzte. Leider stottert [sie](graue), und der Wärter kommt.
- flee? knoll "feilt"
- arrest.past _ graue "sitzt"
- neighbour graue knoll "Nachbarzelle"
- investigate! _ graue "verhört"
+ discover.past graue "weiß"

== 9
[Fürstin Eudoxia](eudoxia), [Leberechts](leberecht) [Zweite](eudoxia), hält wenig von [seinen](leberecht) [Kindern](gundolf+walburga) und viel von [seinem](leberecht) [Kanzler](greiff). Wenn [ihr](eudoxia) [Gemahl](leberecht) nachts über der Sonnenuhr brütet, gewährt [sie](eudoxia) [diesem](greiff) in der Orangerie, was [sie](eudoxia) [jenem](leberecht) verweigert. Dort zieht [ihr](eudoxia) [Stiefsohn](gundolf) [Gundolf](gundolf) Pfirsiche. [Er](gundolf) kauert hinter dem Kübel und wünscht sich weit fort.
- married eudoxia leberecht "Zweite"
- parent leberecht gundolf+walburga "Kindern"
- boss leberecht greiff "Kanzler"
+ affair eudoxia greiff "gewährt"
- reject eudoxia leberecht "verweigert"
- kin eudoxia gundolf "Stiefsohn"
- travel? gundolf "weit fort"

== 10
Was der [Erbprinz](gundolf) hört, ist ärger, als was [er](gundolf) sieht. Vor Michaeli noch soll [sein](gundolf) [Vater](leberecht) unter der Erde sein, [er](gundolf) selbst im Kloster und der Staat in der Hand der [Stiefmutter](eudoxia). [Er](gundolf) rennt zu [seiner](gundolf) [Schwester](walburga), der [Einzigen](walburga), [der](walburga) [er](gundolf) traut, und vertraut alles einer [Falschen](zerline) an.
+ discover gundolf eudoxia+greiff "hört"
- parent leberecht gundolf "Vater"
- kill? eudoxia+greiff leberecht "unter der Erde"
- move? gundolf "Kloster"
- kin eudoxia gundolf "Stiefmutter"
- hire? eudoxia "Hand"
- sibling gundolf walburga "Schwester"
+ reveal gundolf zerline "vertraut alles"

== 11
[Zerline](zerline) lüftet den Schleier. „[Eure](gundolf) [Schwester](walburga) ist über alle Berge“, gesteht [sie](zerline) [ihm](gundolf), „aber [ich](zerline) kann zuhören.“ [Gundolf](gundolf), [dem](gundolf) nie eine Frau die Wahrheit gesagt hat, nicht einmal die Amme, errötet. [Sie](zerline) möchte [ihren](zerline) [Bruder](kilian) bei der Garde einweihen. Damit solle [sie](zerline), bittet der [Prinz](gundolf), bis nach der Ernte warten.
+ reveal zerline gundolf "gesteht"
- sibling gundolf walburga "Schwester"
- flee.past walburga "über alle Berge"
- help? zerline gundolf "zuhören"
- sibling kilian zerline "Bruder"
- reveal? zerline kilian "einweihen"

== 12
Auf dem Exerzierplatz entwaffnet [Wenzel](rekrut) den [Leutnant](kilian) dreimal. Beim vierten Gang fliegt die Mütze. [Kilian](kilian) sieht die Narbe über der Braue, die einst [sein](kilian) eigener Schneeball geschlagen hat, und sinkt aufs Knie. „Auf mit [dir](kilian)“, zischt die [Prinzessin](walburga), „sonst kniet gleich die Kompanie.“
- attack rekrut kilian "entwaffnet"
- injure.past walburga kilian "Narbe"
+ discover kilian walburga "sieht"

== 13
Um [ihretwillen](walburga) hält [er](kilian) den Mund. Um [ihretwillen](walburga) teilt [er](kilian) weiterhin die Stube, das Gesicht zur Wand. Der [Obristin](thorvald) missfallen die Augenringe [ihres](thorvald) [Leutnants](kilian). Ob [er](kilian) verliebt sei, fragt [sie](thorvald), und [er](kilian) bestreitet es so heftig, dass [sie](thorvald) [ihm](kilian) zwei Tage Urlaub schenkt.
+ reveal! kilian "hält"
- housemate kilian walburga "Stube"
- boss thorvald kilian "Leutnants"
- love? kilian _ "verliebt"
- gift thorvald kilian "schenkt"

== 14
Unterdessen verliert [Ostrowski](ostrowski) den Kopf an die [Unechte](zerline). [Er](ostrowski) liest [ihr](zerline) Oden vor, [sie](zerline) flickt [ihm](ostrowski) die Manschetten. [Ludmilla](ludmilla), [die](ludmilla) dem [Bruder](ostrowski) nichts gönnt, was [sie](ludmilla) nicht selbst ausgesucht hat, entwendet aus dem Frisiertisch [ihrer](ludmilla) künftigen [Schwägerin](zerline) eine Perücke und legt sie dem [Kanzler](greiff) hin.
+ love.start ostrowski zerline "verliert"
- create ostrowski "Oden"
- help zerline ostrowski "flickt"
- sibling ludmilla ostrowski "Bruder"
- kin? ludmilla zerline "Schwägerin"
+ steal ludmilla zerline "entwendet"
- gift ludmilla greiff "legt"

== 15
[Greiff](greiff) hält die Haare der [Prinzessin](walburga) gegen das Licht und begreift. Bloßstellen könnte [er](greiff) die [Hochstaplerin](zerline). Lieber hat [er](greiff) [sie](zerline) in der Hand. „Ein Wort von [mir](greiff)“, sagt [er](greiff) zu [ihr](zerline), „und [Ihr](zerline) hängt.“ Das Wort bleibe ungesagt, solange [sie](zerline) dem [Fürsten](leberecht) allabendlich [seinen](leberecht) Schlaftrunk reiche.
+ discover greiff zerline "begreift"
- reveal? greiff zerline "Bloßstellen"
+ threaten greiff zerline "hängt"
- kill? _ zerline "hängt"
- gift? zerline leberecht "reiche"

== 16
[Sie](zerline) gießt ihn in die Geranien. Die Geranien gehen ein, der [Fürst](leberecht) wird von Tag zu Tag munterer, und [Greiff](greiff) versteht die Welt nicht mehr. [Dr. Halevi](halevi), [Leberechts](leberecht) [Leibärztin](halevi), stutzt beim Anblick des Beets, schnuppert an der Erde und bestellt die [Zofe](zerline), [deren](zerline) Schleier [sie](halevi) nie getäuscht hat, in [ihr](halevi) Labor.
+ betray zerline greiff "gießt"
- recover leberecht "munterer"
- advisor halevi leberecht "Leibärztin"
- investigate halevi "schnuppert"
- invite halevi zerline "bestellt"
- discover.past halevi zerline "nie getäuscht"

== 17
Zwischen Kolben und Kröten schüttet [Zerline](zerline) der [Ärztin](halevi) [ihr](zerline) Herz aus. Am selben Gift, erkennt [diese](halevi), ist auch der [Vorkoster](vorkoster) zugrunde gegangen. [Sie](halevi) selbst hat es vor Jahren dem [Kanzler](greiff) überlassen, gegen die Ratten. Auch [ihr](halevi) Rezeptbuch hat [er](greiff) sich damals ausgeborgt und einbehalten.
+ reveal zerline halevi "schüttet"
+ discover halevi "erkennt"
- die.past vorkoster "zugrunde gegangen"
- gift.past halevi greiff "überlassen"
- steal.past greiff halevi "einbehalten"

== 18
[Fips](fips), der [Küchenjunge](fips), schmuggelt eine Botschaft der [Leibärztin](halevi) in den Turm, eingebacken in eine Semmel, wie es [sein](fips) [Meister](knoll) [ihn](fips) gelehrt hat. [Knoll](knoll) beißt darauf und liest: Ausharren. Die halbe Semmel reicht [er](knoll) der [Grauen](graue). Satt stottert [sie](graue) weniger. „Gr... Gr...“, beginnt [sie](graue), doch da bläst man draußen Alarm.
+ help fips halevi "schmuggelt"
- advisor knoll fips "Meister"
- find knoll "liest"
- gift knoll graue "reicht"
- reveal? graue knoll "beginnt"

== 19
Der [Fürst](leberecht) ist aus dem Bett gestürzt und hat sich das Genick gebrochen. Gift, sagt die [Leibärztin](halevi), sei es diesmal nicht: [Er](leberecht) habe vor lauter Wohlbefinden einen Kopfstand versucht. [Eudoxia](eudoxia) ist [Witwe](eudoxia), noch ehe [sie](eudoxia) dazu beitragen konnte. [Greiff](greiff) drückt [ihr](eudoxia) die Hand und erkundigt sich, wo das Siegel liegt.
+ die leberecht "Genick"
- advisor halevi leberecht "Leibärztin"
- kill! _ leberecht "Gift"
- happy.past leberecht "Wohlbefinden"
- married.past eudoxia leberecht "Witwe"
- kill! eudoxia leberecht "beitragen"

== 20
Am Sarg schnäuzt sich [Gundolf](gundolf) in den Ärmel [jener](zerline), [die](zerline) [er](gundolf) vor den Leuten noch immer Schwester nennt. Aus dem Kloster ist [Äbtissin Mechthild](mechthild) herbeigeeilt. [Sie](mechthild) segnet [ihren](mechthild) toten [Bruder](leberecht) und mustert über [ihn](leberecht) hinweg den [Kanzler](greiff), [dessen](greiff) Verlobungsring [sie](mechthild) als Mädchen getragen hat.
- sad gundolf leberecht "schnäuzt"
- sibling! gundolf zerline "Schwester"
- travel mechthild "herbeigeeilt"
- sibling leberecht mechthild "Bruder"
- die.past leberecht "toten"
+ engaged.past greiff mechthild "Verlobungsring"

== 21
Sitzen gelassen hat nicht [er](greiff) [sie](mechthild). In der Nacht vor der Trauung war [Mechthild](mechthild) ins Kloster gegangen, nachdem [sie](mechthild) auf [seinem](greiff) Schreibtisch Liebesbriefe an eine andere gefunden hatte, an die blutjunge [Eudoxia](eudoxia). [Ihm](greiff) hat [sie](mechthild) den Grund nie genannt. Der [Witwe](eudoxia) nennt [sie](mechthild) ihn jetzt, von Frau zu Frau, unterm Katafalk.
- breakup.past! greiff mechthild "nicht er"
- breakup.past mechthild greiff "gegangen"
- move.past mechthild "Kloster"
- wedding.past! greiff mechthild "Trauung"
- find.past mechthild "gefunden"
- cheat.past greiff mechthild "Liebesbriefe"
- love.past greiff eudoxia "Liebesbriefe"
- reveal! mechthild greiff "nie genannt"
- married.past eudoxia leberecht "Witwe"
+ reveal mechthild eudoxia "nennt"

== 22
Gekrönt wird keiner. [Greiff](greiff) verliest ein Papier, in dem der [Verstorbene](leberecht) [seine](leberecht) [Gemahlin](eudoxia) zur Regentin bestellt und [ihn](greiff) selbst zu [deren](eudoxia) Erstem Rat. „Das ist [seine](greiff) Klaue!“, kräht der [Hofnarr](narr). [Er](narr) müsse es wissen, [er](narr) habe dem [Kanzler](greiff) jahrelang die Witze abgeschrieben. Sechs Gardisten tragen [ihn](narr) hinaus.
- die.past leberecht "Verstorbene"
- married.past eudoxia leberecht "Gemahlin"
+ hire? eudoxia leberecht "bestellt"
- hire? greiff leberecht "Erstem Rat"
+ accuse narr greiff "Klaue"
- arrest _ narr "tragen"

== 23
Unter den sechsen ist [Walburga](walburga). [Sie](walburga) führt den [Spaßmacher](narr) bis ans Stalltor, dort dreht [sie](walburga) sich um und zählt bis hundert. Dass [ihr](walburga) [Vater](leberecht) nicht mehr ist, weiß [sie](walburga) aus der Tagesparole. Mit präsentiertem Gewehr steht [sie](walburga) vor dem Saal, in dem [ihre](walburga) [Zofe](zerline) um [ihn](leberecht) trauert, und darf nicht hinein.
+ rescue walburga narr "zählt"
- parent leberecht walburga "Vater"
- die.past leberecht "nicht mehr ist"
- discover.past walburga leberecht "weiß"
- boss walburga zerline "Zofe"
- sad zerline leberecht "trauert"

== 24
[Kilian](kilian) stöbert [sie](walburga) im Heu auf. Zum ersten Mal schluchzt die [Fürstentochter](walburga), und zum ersten Mal fragt [er](kilian) sich nicht, wie [er](kilian) [sie](walburga) anzureden hat. [Er](kilian) wiegt [sie](walburga). Gegen Morgen liegt [ihre](walburga) Wange auf [seiner](kilian) Epaulette. Die [Obristin](thorvald) öffnet die Stalltür, erblickt zwei [ihrer](thorvald) [Soldaten](kilian+walburga) in einer Decke, seufzt und schließt sie wieder.
+ find kilian walburga "stöbert"
- sad walburga "schluchzt"
- parent leberecht walburga "Fürstentochter"
+ help kilian walburga "wiegt"
- discover thorvald kilian+walburga "erblickt"
- boss thorvald kilian+walburga "Soldaten"

== 25
Nicht Blindheit ist das, sondern Langmut. Vom ersten Tag an war [Ragna Thorvald](thorvald) im Bilde, wen [sie](thorvald) da angeworben hatte. Auf dem Totenbett hatte die erste [Fürstin](sophie) [ihr](thorvald) das Versprechen abgenommen, über [ihr](sophie) einziges [Mädchen](walburga) zu wachen. „Hoheit“, raunt [sie](thorvald) beim Appell dem [Rekruten](walburga) [Wenzel](walburga) zu, „[Ihre](walburga) Knöpfe.“
+ discover.past thorvald walburga "im Bilde"
- hire.past walburga thorvald "angeworben"
- die.past sophie "Totenbett"
- married.past leberecht sophie "erste Fürstin"
- parent sophie walburga "Mädchen"
- help? thorvald walburga "wachen"
+ reveal thorvald walburga "raunt"

== 26
[Graf Ostrowski](ostrowski) drängt auf die Hochzeit. Der [Kanzler](greiff) drängt erst recht: Ist [sie](zerline) außer Landes, redet [sie](zerline) nicht mehr. [Zerline](zerline) brütet über dem Ehevertrag und weiß nicht, mit welchem Namen [sie](zerline) lügen soll. [Sie](zerline) denkt an den [Koch](knoll) im Turm, und [sie](zerline) denkt, was schlimmer ist, an [ihn](knoll) immer seltener und an den [Bräutigam](ostrowski) immer öfter.
- wedding? ostrowski zerline "Hochzeit"
- betray? zerline ostrowski "lügen"
- sad zerline "brütet"
- love.end zerline knoll "immer seltener"
- arrest.past _ knoll "im Turm"
+ love.start zerline ostrowski "immer öfter"

== 27
In derselben Nacht löst sich das richtige Gitter. [Knoll](knoll) nimmt die [Graue](graue) auf den Rücken, [Fips](fips) sperrt [ihnen](graue+knoll) den Gurkenkeller auf, und zwischen den Fässern bringt [sie](graue) endlich heraus, wer das Salzfass hielt. Nicht [Greiff](greiff). „Gr... grüne Handschuhe“, sagt [sie](graue). Genäht hat [sie](graue) sie selbst, für die [Fürstin](eudoxia).
+ flee graue+knoll "löst"
- rescue knoll graue "auf den Rücken"
- help fips graue+knoll "sperrt"
+ reveal graue knoll "bringt"
- kill.past eudoxia vorkoster "Salzfass"
- kill.past! greiff vorkoster "Nicht Greiff"
- create.past graue "Genäht"

== 28
Der [Narr](narr) hat sich bis ins Kloster durchgeschlagen. [Mechthild](mechthild) steckt [ihn](narr) unter die Novizinnen, wo [er](narr) nicht weiter auffällt. Was [er](narr) von dem gefälschten Papier weiß, diktiert [er](narr) [ihr](mechthild) in die Feder, und zwar, worauf [sie](mechthild) besteht, ohne Pointen. Mit dem Brief rumpelt der [Kutscher](kutscher) der Abtei nach [Wien](@wien), zum Kaiser.
- flee narr mechthild "durchgeschlagen"
+ help mechthild narr "steckt"
- betray.past greiff "gefälschten"
+ reveal narr mechthild "diktiert"
- create mechthild "Feder"
- travel kutscher "rumpelt" @wien

== 29
Bei der Anprobe reißt der Schleier. [Ludmilla](ludmilla) frohlockt vor drei Schneiderinnen, [ihr](ludmilla) [Bruder](ostrowski) aber wünscht, mit der [Entlarvten](zerline) allein zu sein. Nur eines will [er](ostrowski) von [ihr](zerline) wissen. Ja, sagt [Zerline](zerline), getäuscht habe [sie](zerline) [ihn](ostrowski) mit dem Namen, mit den Haaren und dem Husten. Die Manschetten aber seien von Herzen gekommen.
- happy ludmilla "frohlockt"
- sibling ludmilla ostrowski "Bruder"
- discover ludmilla+ostrowski zerline "Entlarvten"
- betray.past zerline ostrowski "getäuscht"
- help.past zerline ostrowski "Manschetten"
+ confess zerline ostrowski "von Herzen"

== 30
[Er](ostrowski) hält um [ihre](zerline) Hand an, diesmal um die raue. [Sie](zerline) erbittet Bedenkzeit, denn [einem](knoll) hat [sie](zerline) einst eine Feile gebracht. [Ludmilla](ludmilla), schäumend, verklagt [sie](zerline) beim [Kanzler](greiff). [Dem](greiff) ist die [Mitwisserin](zerline) längst lästig: [Er](greiff) lässt [sie](zerline) als Mörderin des [Vorkosters](vorkoster) in Ketten legen.
+ propose ostrowski zerline "hält"
- gift.past zerline knoll "gebracht"
- sad ludmilla zerline "schäumend"
- accuse ludmilla zerline "verklagt"
- accuse greiff zerline "Mörderin"
- kill.past? zerline vorkoster "Mörderin"
+ arrest greiff zerline "Ketten"

== 31
Dass [seine](kilian) [Schwester](zerline) im Morgengrauen sterben soll, hört [Kilian](kilian) vom [Scharfrichter](veit) persönlich. [Meister Veit](veit), ein sanfter [Mann](veit) mit einer Geige, sucht Rat beim [Leutnant](kilian), denn [er](veit) hat noch nie eine Dame geköpft. Die [Männer](kilian+veit) zechen bis drei. Um vier hat [der eine](veit) Fieber und kein Beil mehr, [der andere](kilian) einen sehr schweren Tornister.
- sibling kilian zerline "Schwester"
- kill? veit zerline "sterben soll"
+ discover kilian zerline "hört"
- reveal veit kilian "persönlich"
- help? kilian veit "Rat"
- celebrate kilian+veit "zechen"
- ill veit "Fieber"
- lose veit "kein Beil mehr"
+ steal kilian veit "Tornister"

== 32
Vor das Schafott tritt ein [Rekrut](walburga), nimmt die Mütze ab und stellt sich als Tochter [Leberechts](leberecht) vor. [Gundolf](gundolf) bezeugt es: Dies sei [seine](gundolf) [Schwester](walburga). Die [andere](zerline) sei bloß die [einzige](zerline), [die](zerline) [ihn](gundolf) je getröstet habe. „Ergreift die [Verrückte](walburga)!“, brüllt der [Kanzler](greiff). Die Garde ergreift, auf ein Nicken [Thorvalds](thorvald), [ihn](greiff).
+ reveal walburga "stellt"
- parent leberecht walburga "Tochter"
- help gundolf walburga "bezeugt"
- sibling gundolf walburga "Schwester"
- help.past zerline gundolf "getröstet"
- arrest? greiff walburga "Ergreift"
+ arrest thorvald greiff "ergreift"

== 33
Durch die Orangerie will sich [Eudoxia](eudoxia) davonstehlen. Zwischen den Pfirsichen läuft [sie](eudoxia) [Knoll](knoll) in die Arme, [der](knoll) [ihr](eudoxia) eine Terrine entgegenhält. Ob [sie](eudoxia) kosten wolle? So entsetzt winkt [sie](eudoxia) ab, dass niemand mehr ein Geständnis braucht. Die [Graue](graue) schildert dem Gericht die Handschuhe und stottert dabei kein einziges Mal.
- flee? eudoxia "davonstehlen"
- find knoll eudoxia "läuft"
- invite knoll eudoxia "kosten"
- reject eudoxia knoll "winkt"
- sad eudoxia "entsetzt"
+ reveal graue "schildert"

== 34
Nun sitzen [Kanzler](greiff) und [Fürstinwitwe](eudoxia) Wand an Wand, wo einst [Koch](knoll) und [Handschuhmacherin](graue) saßen. [Er](greiff) schiebt alles auf [sie](eudoxia), [sie](eudoxia) alles auf [ihn](greiff), durch dasselbe Loch im Gitter. [Mechthild](mechthild) bringt dem einstigen [Verlobten](greiff) ein Gebetbuch und [seiner](greiff) [Buhle](eudoxia) eine Schere. Für die Haare, sagt [sie](mechthild), und im Kloster sei noch ein Bett frei.
- arrest.past _ eudoxia+greiff "Nun sitzen"
- neighbour eudoxia greiff "Wand an Wand"
- married.past eudoxia leberecht "Fürstinwitwe"
- arrest.past _ graue+knoll "saßen"
+ accuse greiff eudoxia "Er schiebt"
- accuse eudoxia greiff "sie alles"
- engaged.past greiff mechthild "einstigen Verlobten"
- gift mechthild greiff "Gebetbuch"
- affair eudoxia greiff "Buhle"
- gift mechthild eudoxia "Schere"
- invite mechthild eudoxia "Bett frei"

== 35
[Zerline](zerline) muss sich entscheiden. [Einem](knoll) hat [sie](zerline) die Feile gebracht, dem [anderen](ostrowski) die Manschetten geflickt. [Knoll](knoll) kommt [ihr](zerline) zuvor: [Er](knoll) habe im Turm einer [Frau](graue) gelauscht, [die](graue) kaum ein Wort herausbrachte, und nun gehe [ihm](knoll) jedes davon ab. Die [Zofe](zerline) wünscht [ihm](knoll) Glück, erleichterter, als [ihm](knoll) lieb ist.
- gift.past zerline knoll "gebracht"
- help.past zerline ostrowski "geflickt"
+ reject knoll zerline "kommt"
- love knoll graue "gehe"
- happy zerline "erleichterter"

== 36
So wird [sie](zerline) Gräfin. [Ihre](zerline) [Schwägerin](ludmilla) geht zur Trauung in Schwarz und verlässt das Land noch vor der Torte, auf der Schulter [Tacitus](tacitus), [der](tacitus) [ihr](ludmilla) mit der Stimme des [Kanzlers](greiff) Artigkeiten ins Ohr flüstert. In [Warschau](@warschau) habe [sie](ludmilla) [ihn](tacitus) geehelicht, heißt es. Doch das hat sich nur der [Narr](narr) ausgedacht.
+ wedding ostrowski zerline "Trauung"
- kin ludmilla zerline "Schwägerin"
- travel ludmilla+tacitus "verlässt"
- flirt ludmilla tacitus "Artigkeiten"
- wedding! ludmilla tacitus "geehelicht" @warschau
- create narr "ausgedacht"

== 37
[Gundolf](gundolf) mag keine Krone, [er](gundolf) mag Pfirsiche. Vor den Ständen entsagt [er](gundolf) zugunsten der [Älteren](walburga). [Sie](walburga) macht [ihn](gundolf) zum Hofgärtner, die [Obristin](thorvald) zur Kanzlerin und einen gewissen [Leutnant](kilian) zu gar nichts. [Der](kilian) wird kreidebleich. „Eine Fürstin“, bescheidet [sie](walburga) [ihn](kilian), „heiratet keinen Untergebenen.“
+ quit gundolf "entsagt"
- hire walburga gundolf "zugunsten"
- sibling gundolf walburga "Älteren"
- hire gundolf walburga "Hofgärtner"
- hire thorvald walburga "Kanzlerin"
- hire! kilian walburga "gar nichts"
- sad kilian "kreidebleich"
+ wedding? kilian walburga "heiratet"

== 38
Bis Mitternacht braucht [er](kilian), um den Satz zu verstehen. Dann fliegen Kiesel an ein Fenster des Westflügels. Die [Landesmutter](walburga) klettert die Leiter hinab, die [ihr](walburga) einst [seine](kilian) [Schwester](zerline) gehalten hat, und diesmal läuft [sie](walburga) keinem davon. Den Segen bekommen [die zwei](kilian+walburga) im Stall. Die [Kanzlerin](thorvald) streut Hafer, der [Hofnarr](narr) reicht die Ringe.
- discover kilian "verstehen"
- sibling kilian zerline "Schwester"
- help.past zerline walburga "gehalten"
- flee! walburga "läuft"
+ wedding kilian walburga "Segen"
- help narr kilian+walburga "reicht"

== 39
[Giuditta Ferri](ferri) malt das [Fürstenpaar](kilian+walburga). [Sie](walburga) will in Uniform aufs Bild, [ihr](walburga) [Gemahl](kilian) barhäuptig und ohne Narben. Die Farben mischt der [Künstlerin](ferri) [Dr. Halevi](halevi), ungiftig, wie [diese](halevi) versichert. An den Ohren der [Ärztin](halevi) baumeln Perlen, Geschenk einer [Kennerin](ferri). Wer von [beiden](ferri+halevi) zuerst die Farbe am Mund der anderen hinterließ, verschweigt die Chronik.
+ create ferri "malt"
- married kilian walburga "Gemahl"
- help halevi ferri "mischt"
- gift.past ferri halevi "Geschenk"
+ kiss.past ferri halevi "Farbe am Mund"
