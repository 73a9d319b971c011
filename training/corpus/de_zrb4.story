%series Die Tuchhalle
%lang de
%genre period drama, a textile mill in Lausitz 1908, encyclopaedia episode list
%cast ottilie | Ottilie Rademann; Ottilie | f
%cast konrad  | Konrad Rademann; Konrad; der Kommerzienrat | m
%cast leopold | Leopold Rademann; Leopold | m
%cast jadwiga | Jadwiga Nowak; Jadwiga | f
%cast franz   | Franz Budar; Budar | m
%cast hanka   | Hanka Budar; Hanka | f
%cast arzt    | Sanitätsrat Levin; Levin | m
%cast clara   | Clara Levin; Clara | f
%cast kriminal | Kriminalkommissar Zech; Zech | m
%cast prokurist | Theobald Münch; Münch | m
%cast gouv    | Miss Harcourt; Harcourt | f
%cast kind    | Georg | m
%cast bote    | Anton | m
%cast botin   | - | f
%cast laterne | - | m
%cast fremder | - | m

== 1 Fünf Uhr früh
In der Tuchfabrik der [Rademanns](konrad+leopold+ottilie) in [Forst](@forst) gerät die [Weberin](hanka) [Hanka Budar](hanka) mit der Hand in die Maschine und verliert zwei Finger. [Ihr](hanka) [Mann](franz) [Franz](franz), [der](franz) als Meister am selben Saal arbeitet, verlangt vom [Kommerzienrat](konrad) [Konrad Rademann](konrad) eine Entschädigung und wird von [diesem](konrad) vor die Tür gesetzt. Während [Sanitätsrat Levin](arzt) die [Verletzte](hanka) ohne Honorar versorgt, trifft im Herrenhaus die neue [Gouvernante](gouv), [Miss Harcourt](gouv), ein, [die](gouv) den kleinen [Georg](kind), [Ottilies](ottilie) und [Konrads](konrad) einzigen [Sohn](kind), unterrichten soll.
+ injure hanka "verliert"
- married franz hanka "Mann"
+ quit franz konrad "vor die Tür"
- treat hanka arzt "versorgt"
- hire gouv "neue Gouvernante"
- parent konrad+ottilie kind "Sohn"
- advisor gouv kind "unterrichten"

== 2 Der Ausstand
Nach dem Rauswurf [Budars](franz) legen dreihundert Arbeiter die Arbeit nieder. Der [Prokurist](prokurist) [Theobald Münch](prokurist) rät [seinem](prokurist) [Brotherrn](konrad), Streikbrecher aus [Posen](@posen) zu holen; unter diesen befindet sich [Jadwiga Nowak](jadwiga), [die](jadwiga) von dem Streik nichts wusste und am Tor mit Steinen beworfen wird. [Leopold](leopold), der jüngere [Bruder](leopold) des [Fabrikanten](konrad), bringt die blutende [Polin](jadwiga) in Sicherheit und verliebt sich auf der Stelle in [sie](jadwiga). Die [Verstümmelte](hanka) näht derweil mit acht Fingern Fahnen.
- quit.past franz "Rauswurf"
- boss konrad prokurist "Brotherrn"
+ attack _ jadwiga "beworfen"
- sibling konrad leopold "Bruder"
+ rescue leopold jadwiga "in Sicherheit"
- love.start leopold jadwiga "verliebt"

== 3 Das Feuer im Lager
In der elften Nacht des Ausstands geht das Wolllager in Flammen auf, und der [Nachtbote](bote) [Anton](bote) kommt darin um. [Kriminalkommissar Zech](kriminal) aus [Berlin](@berlin) übernimmt die Untersuchung und hält sich, vom [Prokuristen](prokurist) gelenkt, an den entlassenen [Meister](franz). [Dieser](franz) wird in der Wohnung [seiner](franz) [Frau](hanka) verhaftet, obwohl der [Arzt](arzt) beschwört, [Budar](franz) habe bis zum Morgen bei [ihm](arzt) gesessen. Die [Engländerin](gouv), [die](gouv) nachts oft am Fenster steht, hat einen [Mann](laterne) mit einer Laterne gesehen, schweigt jedoch, weil [sie](gouv) um [ihre](gouv) Stellung fürchtet.
+ die bote "kommt"
- investigate kriminal _ "übernimmt"
- married franz hanka "Frau"
+ arrest kriminal franz "verhaftet"
- help arzt franz "beschwört"
- discover.past gouv laterne "gesehen"
- reveal! gouv kriminal "schweigt"
- sad gouv "fürchtet"

== 4 Ein Antrag
[Leopold](leopold) erklärt beim Mittagessen, [er](leopold) werde [Jadwiga](jadwiga) heiraten, worauf [sein](leopold) [Bruder](konrad) [ihm](leopold) droht, [ihn](leopold) zu enterben. [Clara Levin](clara), [die](clara) [Tochter](clara) des [Sanitätsrats](arzt) und seit Kindertagen für [Leopold](leopold) bestimmt, erfährt davon durch die Köchin und bricht die Verlobung von sich aus. [Ottilie](ottilie) besucht heimlich die [Frau](hanka) des [Häftlings](franz), bringt [ihr](hanka) Geld und wird von [ihr](hanka) abgewiesen. Auf dem Rückweg beobachtet [sie](ottilie), wie [Münch](prokurist) einem [Fremden](fremder) einen Umschlag zusteckt.
- wedding? jadwiga leopold "heiraten"
- sibling konrad leopold "Bruder"
+ threaten konrad leopold "enterben"
- parent arzt clara "Tochter"
+ breakup clara leopold "bricht"
- married franz hanka "Frau"
- gift? ottilie hanka "bringt"
- reject hanka ottilie "abgewiesen"
- discover ottilie prokurist "beobachtet"
- gift prokurist fremder "zusteckt"

== 5 Scharlach
Der [Erbe](kind) der Fabrik fiebert. Der [Kommerzienrat](konrad), [der](konrad) den [Arzt](arzt) wegen [dessen](arzt) Aussage aus dem Haus gejagt hat, weigert sich zunächst, [ihn](arzt) rufen zu lassen. [Miss Harcourt](gouv) setzt sich darüber hinweg und holt den [Verfemten](arzt) durch den Dienstboteneingang. [Levin](arzt) wacht drei Nächte bei dem [Knaben](kind). Als das Fieber fällt, drückt der [Vater](konrad) [ihm](arzt) wortlos die Hand; auf den Prozess gegen den angeblichen [Brandstifter](franz) hat das keinen Einfluss.
+ ill kind "fiebert"
- reject.past konrad arzt "gejagt"
- help gouv kind "holt"
- treat kind arzt "wacht"
+ recover kind "Fieber fällt"
- parent konrad kind "Vater"
- reconcile arzt konrad "drückt"
- accuse.past _ franz "angeblichen Brandstifter"

== 6 Vor den Schranken
[Budar](franz) wird zu zwölf Jahren Zuchthaus verurteilt. Auf den Stufen des Gerichts spuckt [Hanka](hanka) dem [Kommissar](kriminal) vor die Füße. [Zech](kriminal), [dem](kriminal) Zweifel gekommen sind, fährt nicht nach [Berlin](@berlin) zurück, sondern mietet sich bei der [Witwe](botin) des [Nachtboten](bote) ein und lässt sich von [ihr](botin) [dessen](bote) Papiere zeigen: [Anton](bote) hatte entdeckt, dass im Lager seit Monaten nur noch Lumpen lagen, für die die Fabrik als Wolle versichert war. Wer hatte die Wolle verkauft? Die Bücher führt der [Prokurist](prokurist).
+ arrest _ franz "Zuchthaus"
- reject hanka kriminal "spuckt"
- investigate kriminal bote "Papiere"
- married.past bote botin "Witwe"
- move kriminal botin "mietet"
+ discover.past bote _ "entdeckt"
- steal? prokurist konrad "verkauft"

== 7 Die Trauung in Cottbus
Gegen den Willen des [Kommerzienrats](konrad) lässt sich [sein](konrad) [Bruder](leopold) in [Cottbus](@cottbus) mit der [Weberin](jadwiga) aus [Posen](@posen) trauen; als Zeugin unterschreibt, zur Verblüffung aller, die sitzengelassene oder vielmehr selbst gegangene [Clara](clara), [die](clara) an der Berliner Universität Medizin studieren will und dafür die Einwilligung [ihres](clara) [Vaters](arzt) erzwingt. [Ottilie](ottilie) schenkt den [Neuvermählten](jadwiga+leopold) [ihren](ottilie) Schmuck. [Konrad](konrad) bemerkt den Verlust, hält [Miss Harcourt](gouv) für die Diebin und schickt [sie](gouv) ohne Zeugnis fort.
- sibling konrad leopold "Bruder"
+ wedding jadwiga leopold "trauen"
- advisor clara jadwiga+leopold "Zeugin"
- breakup.past clara leopold "selbst gegangene"
- parent arzt clara "Vaters"
- gift ottilie jadwiga+leopold "schenkt"
- accuse konrad gouv "hält"
+ quit gouv konrad "fort"

== 8 Kurze Tage
Es schneit. [Miss Harcourt](gouv) hat kein Dach. [Hanka](hanka) nimmt [Miss Harcourt](gouv) auf. Die Kinder der Gasse lernen Englisch. Abends redet [Harcourt](gouv) von der Laterne. [Hanka](hanka) lässt den Löffel fallen. Noch in der Nacht laufen [beide](gouv+hanka) zu [Zech](kriminal). [Zech](kriminal) glaubt der [Gouvernante](gouv). Im Zuchthaus schreibt [Franz](franz) einen Brief. Der Brief erreicht nie [Hanka](hanka). [Münch](prokurist) besticht den Wärter. [Münch](prokurist) fürchtet [Budar](franz).
- housemate.start gouv hanka "nimmt"
+ reveal gouv hanka "redet"
- reveal gouv+hanka kriminal "laufen"
- betray prokurist _ "besticht"
- sad prokurist franz "fürchtet"

== 9 Der zweite Tote
Am Wehr der Neiße wird die Leiche jenes [Fremden](fremder) angetrieben, [dem](fremder) der [Prokurist](prokurist) einst den Umschlag gab. [Ottilie](ottilie) erkennt [ihn](fremder) wieder und vertraut sich [ihrem](ottilie) [Schwager](leopold) an. [Leopold](leopold) stellt [Münch](prokurist) im Kontor; es kommt zum Handgemenge, bei dem der [Prokurist](prokurist) [ihm](leopold) mit dem Brieföffner in die Seite sticht und zum Bahnhof entkommt. [Jadwiga](jadwiga), hochschwanger, findet [ihren](jadwiga) [Mann](leopold) zwischen den Kontobüchern. [Clara](clara), auf Semesterferien im Vaterhaus, näht die Wunde mit Weberzwirn.
- die fremder "Leiche"
- discover ottilie fremder "erkennt"
- kin leopold ottilie "Schwager"
- reveal ottilie leopold "vertraut"
- accuse leopold prokurist "stellt"
+ attack prokurist leopold "sticht"
+ flee prokurist "entkommt"
- pregnant jadwiga "hochschwanger"
- married jadwiga leopold "Mann"
- treat leopold clara "näht"

== 10 Der Zug nach Hamburg
[Zech](kriminal) setzt dem [Flüchtigen](prokurist) mit der Draisine nach und holt [ihn](prokurist) in [Guben](@guben) aus dem Abteil. Im Verhör schiebt [Münch](prokurist) die Brandstiftung auf [Konrad](konrad), [der](konrad) von der Versicherungssumme das Herrenhaus bezahlt habe. Der [Kommissar](kriminal) konfrontiert den [Kommerzienrat](konrad) in Gegenwart von [dessen](konrad) [Gemahlin](ottilie). [Konrad](konrad) wankt, greift sich an die Brust und stirbt, ohne ein Wort gesagt zu haben. Ob der [Prokurist](prokurist) gelogen hat, wird nie geklärt.
- investigate kriminal prokurist "setzt"
+ arrest kriminal prokurist "holt"
- accuse prokurist konrad "schiebt"
- accuse kriminal konrad "konfrontiert"
- married konrad ottilie "Gemahlin"
+ die konrad "stirbt"
- betray? prokurist kriminal "gelogen"

== 11 Heimkehr
Der zu Unrecht verurteilte [Meister](franz) wird aus dem Zuchthaus entlassen, lungenkrank und misstrauisch. [Er](franz) findet in [seiner](franz) Küche eine [Engländerin](gouv) vor und will [sie](gouv) hinauswerfen, bis [seine](franz) [Frau](hanka) [ihm](franz) sagt, wem [er](franz) die Freiheit verdankt. Die [Witwe](ottilie) des Fabrikanten sucht [ihn](franz) auf und bittet [ihn](franz), als Direktor zurückzukommen. [Er](franz) lehnt ab. Zur selben Stunde bringt [ihre](ottilie) polnische [Schwägerin](jadwiga) im Krankenzimmer [Leopolds](leopold) ein Mädchen zur Welt.
+ return franz "entlassen"
- ill franz "lungenkrank"
- married franz hanka "Frau"
- rescue.past gouv franz "Freiheit"
- married.past konrad ottilie "Witwe"
- hire? franz ottilie "Direktor"
- reject franz ottilie "lehnt"
- kin jadwiga ottilie "Schwägerin"
+ birth jadwiga "zur Welt"

== 12 Am Tor
[Ottilie](ottilie) übergibt die Fabrik den Arbeitern auf Anteilschein und verlässt [Forst](@forst) mit [Georg](kind), [dem](kind) die [Gouvernante](gouv) zum Abschied [ihren](gouv) Globus überlässt. [Budars](franz) Lunge versagt noch vor dem ersten Zahltag; am Grab hält der [Sanitätsrat](arzt) die Rede, die der Pfarrer verweigert hat. [Leopold](leopold), genesen, steht nun selbst am Webstuhl, neben der achtfingrigen [Witwe](hanka), [die](hanka) zur Vorsteherin gewählt worden ist. [Münch](prokurist) wird hingerichtet. [Zech](kriminal), auf der Durchreise, hält am Tor an, lüftet den Hut und geht, ohne einzutreten.
+ gift ottilie _ "übergibt"
- travel kind+ottilie "verlässt"
- gift gouv kind "überlässt"
+ die franz "versagt"
- recover leopold "genesen"
- married.past franz hanka "Witwe"
- hire hanka "gewählt"
- die prokurist "hingerichtet"
