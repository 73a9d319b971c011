%series Das Kontor Lilienfeld
%lang de
%genre costume saga about a timber merchant family in Riga, 1904–1919, encyclopaedia episode list
%cast eugen     | Eugen Lilienfeld; Eugen | m
%cast alexandra | Alexandra Lilienfeld; Alexandra; Sascha | f
%cast kurt      | Kurt Lilienfeld; Kurt | m
%cast wilma     | Wilhelmine Lilienfeld; Wilhelmine; Minna | f
%cast janis     | Jānis Ozols; Jānis; Ozols | m
%cast ilze      | Ilze Ozola; Ilze | f
%cast korff     | Baron Arved von Korff; Korff; Arved | m
%cast tante     | Tante Theophile; Theophile | f
%cast miss      | Miss Pettigrew; Pettigrew | f
%cast pastor    | Pastor Sand; Sand | m
%cast leutnant  | Nikita Belski; Belski; Nikita | m
%cast hauptmann | - | m
%cast anna      | Anna | f
%cast alma      | - | f
%cast wirt      | - | f

== 1 Eisgang
[Eugen Lilienfeld](eugen), [Holzhändler](eugen) und seit drei Jahren verwitwet, lädt die bessere Gesellschaft von [Riga](@riga) zum Eisfest, um [seine](eugen) [Tochter](alexandra) [Alexandra](alexandra), [Sascha](alexandra) genannt, an den Mann zu bringen. [Baron Arved von Korff](korff), nicht mehr jung und bis über die Ohren verschuldet, tanzt dreimal mit [ihr](alexandra) und hält beim vierten Mal um [sie](alexandra) an. Die [Umworbene](alexandra) bittet sich Bedenkzeit aus, denn [sie](alexandra) trifft sich seit dem Herbst auf dem Speicherboden mit dem [Flößer](janis) [Jānis Ozols](janis). [Dessen](janis) [Schwester](ilze) [Ilze](ilze) dient im Hause als Stubenmädchen und steht Schmiere. Nur die englische [Gouvernante](miss) [Miss Pettigrew](miss) wundert sich über Sägemehl am Ballkleid.
- parent eugen alexandra "Tochter"
- celebrate eugen "Eisfest"
+ propose korff alexandra "hält"
+ affair alexandra janis "trifft sich"
- sibling ilze janis "Schwester"
- boss eugen ilze "dient"
- help ilze alexandra+janis "Schmiere"
- married.past alma eugen "verwitwet"

== 2 Teestunde
[Kurt](kurt), [Alexandras](alexandra) älterer [Bruder](kurt), kehrt aus [Dorpat](@dorpat) heim, wo [er](kurt) die Rechte studieren sollte und stattdessen Karten studiert hat. [Er](kurt) stellt [Ilze](ilze) nach, [die](ilze) sich mit der Kuchenzange zu wehren weiß, und verspielt noch vor Ostern das Reitpferd der [Schwester](alexandra) an den [Baron](korff). [Tante Theophile](tante), [die](tante) nach dem Tod [ihrer](tante) [Schwägerin](alma) die Haushaltsführung an sich gezogen hat, drängt die [Nichte](alexandra) zur Verbindung mit [Korff](korff). [Miss Pettigrew](miss) stößt hinter den Bretterstapeln auf das [Liebespaar](alexandra+janis), macht kehrt und behält das Gesehene für sich. Es gibt Baumkuchen.
- sibling alexandra kurt "Bruder"
- return kurt "kehrt"
- flirt kurt ilze "stellt"
- reject ilze kurt "wehren"
- lose kurt korff "verspielt"
- die.past alma "Tod"
- kin alma tante "Schwägerin"
- kin alexandra tante "Nichte"
- wedding? alexandra korff "Verbindung"
- couple alexandra janis "Liebespaar"
+ discover miss alexandra+janis "stößt"
- reveal! miss "für sich"

== 3 Johanni
In der Johannisnacht brennt der Speicher, und der [Flößer](janis) trägt den bewusstlosen [Kurt](kurt) aus den Flammen, wofür der [Alte](eugen) [ihm](janis) vor allen Leuten die Hand drückt. Wer das Feuer gelegt hat, weiß vorerst nur [Ilze](ilze): Der [Spieler](kurt) selbst war es, mit einer Zigarre, um an die Versicherung zu kommen. Bezichtigt wird aber der [Retter](janis), denn [Baron Korff](korff), [der](korff) den [Nebenbuhler](janis) längst gewittert hat, will [ihn](janis) mit einer Lunte gesehen haben. [Alexandra](alexandra) geht zum [Werber](korff) und gibt [ihm](korff) [ihr](alexandra) Wort, sofern [er](korff) die Aussage zurückzieht. Das Verlöbnis wird am nächsten Sonntag verkündet.
+ rescue janis kurt "trägt"
- discover ilze kurt "weiß"
+ accuse korff janis "Bezichtigt"
- enemy janis korff "Nebenbuhler"
+ engaged.start alexandra korff "gibt ihm ihr Wort"

== 4 Brautstaat
Die [Braut](alexandra) näht. Neben der [Braut](alexandra) sitzt [Ilze](ilze). [Ilze](ilze) verrät [Kurt](kurt) nicht. [Sascha](alexandra) fragt nach [Jānis](janis). [Jānis](janis) ist auf dem Fluss. [Ilze](ilze) lügt. In Wahrheit sitzt [Jānis](janis) in Haft. [Korff](korff) hat gelogen. Das erfährt [Sascha](alexandra) von [Pettigrew](miss). Außer sich läuft [Sascha](alexandra) zu [Korff](korff). [Korff](korff) lacht [Sascha](alexandra) aus. [Minna](wilma), eine [Cousine](wilma) aus [Mitau](@mitau), trifft ein. Sofort gefällt [Kurt](kurt) der [Cousine](wilma). Kurz darauf fragt [Kurt](kurt) nach [ihrer](wilma) Mitgift. Sand streut [Pastor Sand](pastor) auf die Treppe. Am Samstag traut [Sand](pastor) [Alexandra](alexandra) und [Korff](korff).
- engaged alexandra korff "Braut"
- reveal! ilze kurt "verrät"
- betray ilze alexandra "lügt"
- arrest _ janis "Haft"
- betray.past korff alexandra "gelogen"
- discover alexandra korff "erfährt"
- kin kurt wilma "Cousine"
- travel wilma "trifft"
- love.start wilma kurt "gefällt"
+ wedding alexandra korff "traut"

== 5 Landpartie
Auf dem Gut [ihres](alexandra) [Gatten](korff) lernt die junge [Baronin](alexandra) eine [Wirtschafterin](wirt) kennen, [die](wirt) nicht nur die Schlüssel, sondern seit Jahren auch das Bett des [Barons](korff) hütet. Dass [sie](alexandra) selbst schon vor der Hochzeit in anderen Umständen war, vertraut [sie](alexandra) einzig der [Engländerin](miss) an. [Ozols](janis), [den](janis) man mangels Beweisen laufen ließ, hat sich den Revolutionären angeschlossen. In [Riga](@riga) ehelicht [Kurt](kurt) die vermögende [Minna](wilma), wobei [deren](wilma) [Schwiegervater](eugen) in spe beim Toast den Namen verwechselt und die Heiratsurkunde zweimal ausgefertigt werden muss. [Ilze](ilze) wird gekündigt, weil [sie](ilze) dem [Bräutigam](kurt) den Brautstrauß nachgeworfen hat.
- married alexandra korff "Gatten"
- meet alexandra wirt "lernt"
- boss korff wirt "Wirtschafterin"
- affair korff wirt "Bett"
- reveal alexandra miss "vertraut"
+ pregnant alexandra "anderen Umständen"
+ wedding kurt wilma "ehelicht"
- kin? eugen wilma "Schwiegervater"
- quit ilze "gekündigt"

== 6 Das Jahr der Fackeln
Bauern ziehen vor das Herrenhaus. An ihrer Spitze reitet der einstige [Flößer](janis), und [er](janis) stünde keinen Augenblick an, es anzuzünden, wäre nicht die [Hausherrin](alexandra) hochschwanger auf die Freitreppe getreten. [Er](janis) lässt löschen und [Alexandra](alexandra) samt [Pettigrew](miss) zum Bahnhof geleiten. [Korff](korff), [der](korff) durch die Küche entkommen ist, zieht daraus den Schluss, den jeder ziehen würde. Im Wartesaal bringt [Alexandra](alexandra) eine [Tochter](anna) zur Welt, [der](anna) [sie](alexandra) den Namen [Anna](anna) gibt. Als [Korff](korff) Tage danach eintrifft, betrachtet [er](korff) die [Kleine](anna) lange und fragt [seine](korff) [Frau](alexandra), wessen Augen das seien.
- pregnant alexandra "hochschwanger"
- rescue janis alexandra+miss "geleiten"
- flee korff "entkommen"
+ birth alexandra anna "zur Welt"
- married alexandra korff "Frau"
- accuse korff alexandra "wessen Augen"

== 7 Der Vetter aus Petersburg
Mit der Strafexpedition kommt der russische [Leutnant](leutnant) [Nikita Belski](leutnant), bei den [Lilienfelds](eugen+kurt+wilma) einquartiert und binnen einer Woche der [Schwarm](leutnant) sämtlicher Damen. [Wilhelmine](wilma), [deren](wilma) [Mann](kurt) nächtelang im Club sitzt, lässt sich vom [Einquartierten](leutnant) Französisch beibringen und mehr. [Belski](leutnant) soll [Ozols](janis) aufspüren und folgt zu diesem Zweck [dessen](janis) [Schwester](ilze) auf den Markt. [Ilze](ilze) führt [ihn](leutnant) dreimal im Kreis und zuletzt in eine Jauchegrube. [Eugen](eugen) erleidet über den Büchern einen Schlag. Wie der [Prinzipal](eugen) nun aus den Akten ersieht, hat der eigene [Sohn](kurt) das Kontor bestohlen.
- housemate.start eugen+kurt+wilma leutnant "einquartiert"
- married kurt wilma "Mann"
+ affair.start leutnant wilma "und mehr"
- investigate leutnant janis "aufspüren"
- sibling ilze janis "Schwester"
- ill eugen "Schlag"
- parent eugen kurt "Sohn"
+ discover eugen kurt "ersieht"
- steal.past kurt eugen "bestohlen"

== 8 Duell im Kaiserwald
[Kurt](kurt) bekommt einen anonymen Brief mit der Handschrift [seiner](kurt) [Tante](tante), findet [Gattin](wilma) und [Hausgast](leutnant) in der Orangerie und fordert den [Leutnant](leutnant) auf Pistolen. [Seinen](kurt) [Sekundanten](korff) macht ausgerechnet der [Schwager](korff), [dem](korff) [er](kurt) noch immer Geld schuldig ist. Der [Russe](leutnant) schießt in die Luft, der [Betrogene](kurt) nicht. [Belski](leutnant) stirbt in den Armen [Minnas](wilma), [die](wilma) dem [Schützen](kurt) nie mehr ins Gesicht sehen wird. Auf der Flucht vor der Gendarmerie klopft der [Mörder](kurt) an die Hütte, in der die [Geschwister Ozols](ilze+janis) sich versteckt halten, und wird von [der](ilze), [die](ilze) [ihn](kurt) einst mit der Zange abgewehrt hat, eingelassen.
- kin kurt tante "Tante"
- reveal tante kurt "Brief"
+ discover kurt leutnant+wilma "findet"
- married kurt wilma "Gattin"
- threaten kurt leutnant "fordert"
- kin korff kurt "Schwager"
- help korff kurt "Sekundanten"
- cheat wilma kurt "Betrogene"
+ kill kurt leutnant "stirbt"
- flee kurt "Flucht"
- sibling ilze janis "Geschwister"
- reject.past ilze kurt "abgewehrt"
- help ilze kurt "eingelassen"

== 9 Treibholz
Wochenlang hausen [die drei](ilze+janis+kurt) auf engstem Raum. Der [Herrensohn](kurt) lernt Fische ausnehmen, und eines Abends gesteht [er](kurt) dem [Mann](janis), [der](janis) für [ihn](kurt) im Gefängnis war, wer den Speicher in Brand gesteckt hat. [Jānis](janis) schlägt [ihn](kurt) nieder und reicht [ihm](kurt) danach ein nasses Tuch. Weniger leicht vergibt [Ilze](ilze), doch als [Kurt](kurt) fiebert, wacht [sie](ilze) bei [ihm](kurt), und aus der Wache wird ein Kuss. In der Stadt schreibt die verlassene [Minna](wilma) an [Alexandra](alexandra), [ihre](wilma) [Schwägerin](alexandra), [sie](wilma) wolle den Schleier nehmen. [Theophile](tante) wird der Verfasserschaft des Briefes überführt und vom genesenden [Bruder](eugen) nach [Reval](@reval) verbannt.
- housemate ilze+janis kurt "hausen"
+ reveal kurt janis "gesteht"
- arrest.past _ janis "Gefängnis"
- attack janis kurt "schlägt"
- ill kurt "fiebert"
- help ilze kurt "wacht"
+ kiss ilze kurt "Kuss"
- kin alexandra wilma "Schwägerin"
- discover _ tante "überführt"
- recover eugen "genesenden"
- sibling eugen tante "Bruder"
- breakup.past kurt wilma "verlassene"
- reject eugen tante "verbannt" @reval

== 10 Die zweite Front
Zehn Jahre später hat der Krieg die Männer verstreut. [Arved von Korff](korff) ist bei Tannenberg gefallen, ohne der [Frau](alexandra) je verziehen zu haben, [die](alexandra) [ihn](korff) um eines [Flößers](janis) willen zum Gespött gemacht hatte. Die [Baronswitwe](alexandra) führt nun das Kontor, unterstützt von [Pettigrew](miss), [die](miss) [Anna](anna) das Rechnen beibringt. Bei einer Verladung steht [Alexandra](alexandra) dem [Vater](janis) [ihrer](alexandra) [Tochter](anna) gegenüber, nunmehr bärtig und in Uniform. Man siezt sich. Abends klopft [er](janis) an, und [Anna](anna), elf Jahre alt und neugierig, fragt den fremden [Schützen](janis), ob [er](janis) Schach spiele. [Er](janis) verliert drei Partien und beinahe die Fassung.
+ die korff "gefallen"
- reconcile.past! alexandra korff "verziehen"
- married.end alexandra korff "Baronswitwe"
- hire alexandra "führt"
- help miss alexandra "unterstützt"
- advisor miss anna "beibringt"
+ return janis "gegenüber"
- parent janis anna "Vater"
- parent alexandra anna "Tochter"
- meet anna janis "fragt"

== 11 Hungerwinter
[Minna](wilma), inzwischen Krankenschwester statt Nonne, pflegt im Lazarett einen blinden [Hauptmann](hauptmann), [der](hauptmann) sich in [ihre](wilma) Stimme verliebt. Da [sie](wilma) auf dem Papier noch immer [Kurts](kurt) [Frau](wilma) ist, sucht [sie](wilma) den [Verschollenen](kurt), um sich scheiden zu lassen, und entdeckt [ihn](kurt) auf einem Hof bei [Wenden](@wenden), wo [er](kurt) mit [Ilze](ilze) drei Kinder und eine Ziege hat. Die beiden [Frauen](ilze+wilma) mustern einander über den Zaun hinweg. Dann bittet das frühere [Stubenmädchen](ilze) die frühere [Herrin](wilma) in die Stube. Noch vor der Suppe ist man sich einig, und die Scheidungspapiere werden auf dem Melkschemel unterzeichnet.
- hire wilma "Krankenschwester"
- treat hauptmann wilma "pflegt"
+ love.start hauptmann wilma "verliebt"
- married kurt wilma "Frau"
+ find wilma kurt "entdeckt"
- couple ilze kurt "drei Kinder"
- invite ilze wilma "bittet"
- boss.past wilma ilze "Herrin"
+ divorce kurt wilma "Scheidungspapiere"

== 12 Besuch von gestern
Der alte [Lilienfeld](eugen) liegt im Sterben und will alle noch einmal um sich haben. So sitzen am Bett die [Tochter](alexandra) mit [ihrem](alexandra) [Rotgardisten](janis), der tot geglaubte [Sohn](kurt) mit dem [Mädchen](ilze), [das](ilze) [ihm](kurt) früher die Stiefel putzte, und hinter dem Paravent die aus [Reval](@reval) herbeigeeilte [Intrigantin](tante). [Eugen](eugen) verzeiht [ihnen](alexandra+ilze+janis+kurt+tante) der Reihe nach, zuletzt der [Schwester](tante). [Jānis](janis) nutzt die Stille und bittet den [Sterbenden](eugen) um [dessen](eugen) Segen. [Er](janis) bekommt ihn, zusammen mit dem Rat, nie einem Baron Geld zu borgen. Gegen Morgen schließt [Miss Pettigrew](miss) dem [Mann](eugen), [den](eugen) [sie](miss) zwanzig Jahre lang heimlich verehrt hat, die Augen.
- ill eugen "Sterben"
- parent eugen alexandra "Tochter"
- couple alexandra janis "ihrem Rotgardisten"
- parent eugen kurt "Sohn"
- couple ilze kurt "Mädchen"
- die! kurt "tot geglaubte"
- return tante "herbeigeeilte"
- reconcile alexandra+ilze+janis+kurt+tante eugen "verzeiht"
- sibling eugen tante "Schwester"
- wedding? alexandra janis "Segen"
+ die eugen "Augen"
- love miss eugen "verehrt"

== 13 Eisgang (2)
Während die Deutschen die Stadt räumen, heiraten am Ufer der [Düna](@duena) gleich zwei [Paare](alexandra+hauptmann+janis+wilma): [Alexandra](alexandra) den [Mann](janis), [den](janis) [sie](alexandra) fünfzehn Jahre zuvor um [seiner](janis) Freiheit willen hatte aufgeben müssen, und die geschiedene [Wilhelmine](wilma) [ihren](wilma) [Hauptmann](hauptmann). [Pastor Sand](pastor), schon halb taub, verwechselt um ein Haar die [Bräute](alexandra+wilma). [Anna](anna) erfährt, warum der neue [Stiefvater](janis) gar keiner ist, und wirft sich [ihm](janis) an den Hals. [Kurt](kurt) und [Ilze](ilze) bleiben dem Fest fern, weil ein Gendarm noch immer nach dem [Duellanten](kurt) fragt. Auf dem letzten Dampfer fährt die [Engländerin](miss) heim. Der Speicher steht leer, das Eis bricht.
+ wedding alexandra janis "heiraten"
- breakup.past alexandra janis "aufgeben"
- wedding hauptmann wilma "heiraten"
- divorce.past kurt wilma "geschiedene"
+ discover anna janis "erfährt"
- kin! anna janis "Stiefvater"
- parent janis anna "Stiefvater gar keiner"
- investigate _ kurt "fragt"
- kill.past kurt leutnant "Duellanten"
+ travel miss "fährt"
