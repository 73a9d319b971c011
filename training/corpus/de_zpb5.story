%series Kurhaus Silberquell
%lang de
%genre Kostümdrama, Böhmen um 1895, enzyklopädische Episodenliste
%cast leopoldine | Leopoldine von Trautsch; Leopoldine; Poldi | f
%cast ferenc | Ferenc Halmos; Ferenc; Halmos | m
%cast ottilie | Ottilie von Trautsch; Ottilie | f
%cast baron | Baron Hippolyt von Trautsch; Hippolyt; Baron von Trautsch | m
%cast arzt | Dr. Salomon Adler; Salomon; Dr. Adler; Adler | m
%cast bozena | Božena Kučerová; Božena | f
%cast vaclav | Václav | m
%cast conte | Conte Ruggero Spini; Spini; Conte Spini | m
%cast miss | Miss Prudence Gale; Prudence; Miss Gale | f
%cast witwe | Generalin Zeidler; Zeidler | f
%cast rittmeister | Rittmeister Egon Prohaska; Prohaska; Egon | m
%cast kind | Ludmila | f
%cast notar | - | m
%cast ehemann | - | m
%cast ilonka | Ilonka | f

== 1 Die Saison beginnt
[Baron Hippolyt von Trautsch](baron), [der](baron) das Kurhaus im böhmischen [Silberquell](@silberquell) am Kartentisch gewonnen hat, trifft mit [seinen](baron) beiden [Töchtern](leopoldine+ottilie) ein, von [denen](leopoldine+ottilie) die [ältere](ottilie), [Ottilie](ottilie), mit dem [Rittmeister](rittmeister) [Egon Prohaska](rittmeister) verlobt ist, während die [jüngere](leopoldine), [Leopoldine](leopoldine), Heiraten für eine Krankheit hält. Der [Badearzt](arzt) [Dr. Adler](arzt), ein [Witwer](arzt) von vierzig Jahren, rettet einer [Generalin](witwe), [die](witwe) an einem Fischbein zu ersticken droht, das Leben. Am Abend spielt der ungarische [Pianist](ferenc) [Ferenc Halmos](ferenc) auf, und [Leopoldine](leopoldine) vergisst [ihre](leopoldine) Ansichten.
- find.past baron "gewonnen"
- travel baron+leopoldine+ottilie "trifft" @silberquell
- parent baron leopoldine+ottilie "Töchtern"
+ engaged ottilie rittmeister "verlobt"
- married.past _ arzt "Witwer"
- rescue arzt witwe "rettet"
- create ferenc "spielt"
+ love.start leopoldine ferenc "vergisst"

== 2 Ein Walzer zu viel
Auf dem Brunnenball tanzt der [Rittmeister](rittmeister) nicht mit [seiner](rittmeister) [Braut](ottilie), sondern mit dem [Zimmermädchen](bozena) [Božena](bozena), [das](bozena) bloß die Lampen bringen sollte. [Ottilie](ottilie) weint in den Armen einer englischen [Gouvernante](miss), [die](miss) hier zur Kur weilt; aus dem Trost wird eine Freundschaft. [Boženas](bozena) [Bruder](vaclav) [Václav](vaclav), Hausdiener mit anarchistischen Neigungen, stellt den [Offizier](rittmeister) hinter den Stallungen und ohrfeigt [ihn](rittmeister). Der [Geohrfeigte](rittmeister) verlangt, dass man [Václav](vaclav) entlasse, was der [Baron](baron), bei [dem](baron) [er](rittmeister) hohe Schulden hat, lachend ablehnt.
- engaged ottilie rittmeister "Braut"
- flirt rittmeister bozena "tanzt"
- sad ottilie "weint"
- help miss ottilie "Trost"
+ friend.start miss ottilie "Freundschaft"
- sibling bozena vaclav "Bruder"
+ attack vaclav rittmeister "ohrfeigt"
- quit? vaclav "entlasse"
- reject baron rittmeister "lachend ablehnt"

== 3 Etüden
[Leopoldine](leopoldine) nimmt Klavierstunden, obwohl [sie](leopoldine) längst besser spielt, als [sie](leopoldine) zugibt, und in der vierten Stunde kommt der Deckel des Flügels gar nicht mehr hoch, weil [die beiden](ferenc+leopoldine) darauf sitzen und einander küssen. Die [Frau](witwe) mit dem Fischbein, seither die treueste [Bewunderin](witwe) [ihres](witwe) [Retters](arzt), schwärmt [diesem](arzt) von den Vorzügen einer zweiten Ehe vor. [Adler](arzt) aber denkt an die [Engländerin](miss). In der Wäscherei gesteht [Božena](bozena) [ihrem](bozena) [Bruder](vaclav), dass [sie](bozena) vom [Rittmeister](rittmeister) ein Kind erwarte.
- advisor ferenc leopoldine "Klavierstunden"
+ kiss ferenc leopoldine "küssen"
- rescue.past arzt witwe "Retters"
- love witwe arzt "schwärmt"
- love arzt miss "denkt"
- sibling bozena vaclav "Bruder"
- reveal bozena vaclav "gesteht"
+ pregnant bozena rittmeister "Kind"

== 4 Hausregeln
[Prohaska](rittmeister) leugnet. [Božena](bozena) sei eine Lügnerin, sagt [er](rittmeister). [Václav](vaclav) lädt eine Pistole. [Božena](bozena) nimmt [ihm](vaclav) die Pistole weg. [Miss Gale](miss) hört alles. [Prudence](miss) schreibt [Ottilie](ottilie) einen Brief. [Ottilie](ottilie) glaubt [Prudence](miss) nicht. Die [Freundinnen](miss+ottilie) schweigen einander an. Der [Baron](baron) spielt Karten. Am Tisch sitzt ein [Italiener](conte). Der [Italiener](conte) heißt [Spini](conte). [Spini](conte) betrügt. Niemand sieht es außer [Halmos](ferenc). Dann wettet der [Baron](baron) um [Poldi](leopoldine). Der [Gewinner](conte) ist [Conte Spini](conte).
- parent! rittmeister _ "leugnet"
- accuse rittmeister bozena "Lügnerin"
- kill? vaclav rittmeister "lädt"
- discover miss bozena+rittmeister "hört"
- reveal miss ottilie "schreibt"
- friend miss ottilie "Freundinnen"
+ quarrel miss ottilie "schweigen"
- betray conte baron "betrügt"
- discover ferenc conte "außer Halmos"
+ lose baron conte "wettet"

== 5 Der Einsatz
Als die verwettete [Tochter](leopoldine) erfährt, wem [sie](leopoldine) gehören soll, flieht [sie](leopoldine) mit dem [Pianisten](ferenc) im Heuwagen, kommt jedoch nur bis [Eger](@eger), wo der [Rittmeister](rittmeister), vom [Baron](baron) gegen Stundung [seiner](rittmeister) Schulden ausgesandt, das [Paar](ferenc+leopoldine) einholt und den [Nebenbuhler](ferenc) des [Conte](conte) wegen angeblicher Entführung hinter Gitter bringt. [Leopoldine](leopoldine) wird in [ihr](leopoldine) Zimmer gesperrt. [Ottilie](ottilie) schiebt [ihrer](ottilie) [Schwester](leopoldine) nachts eine Feile unter der Tür hindurch, die freilich zum Fenster nicht passt. [Božena](bozena), [der](bozena) die Stellung gekündigt worden ist, findet beim verwitweten [Doktor](arzt) Unterkunft.
- parent baron leopoldine "Tochter"
- discover leopoldine conte "erfährt"
- engaged? conte leopoldine "gehören soll"
+ flee ferenc+leopoldine baron "flieht"
- couple ferenc leopoldine "Paar"
- enemy conte ferenc "Nebenbuhler"
+ arrest rittmeister ferenc "hinter Gitter"
- abduct! ferenc leopoldine "angeblicher Entführung"
- abduct _ leopoldine "gesperrt"
- sibling leopoldine ottilie "Schwester"
- help ottilie leopoldine "Feile"
- quit bozena "gekündigt"
- move bozena arzt "Unterkunft"

== 6 Myrte
Der [Falschspieler](conte) führt die [Jüngere](leopoldine) zum Altar. Zwar sagt [Leopoldine](leopoldine) Ja, doch sagt [sie](leopoldine) es so leise, dass der Priester nachfragen muss, und verbringt die Hochzeitsnacht bei der [Generalin](witwe), [die](witwe) den enttäuschten [Gatten](conte) mit dem Fächer vertreibt. Bei derselben Feier löst [Ottilie](ottilie), nachdem [sie](ottilie) die schwangere [Magd](bozena) mit eigenen Augen gesehen hat, [ihre](ottilie) Verbindung mit [Prohaska](rittmeister) und reicht der [Freundin](miss), [der](miss) [sie](ottilie) Unrecht getan hat, die Hand. Im Gefängnis von [Eger](@eger) komponiert ein [Häftling](ferenc) ohne Klavier.
+ wedding conte leopoldine "Altar"
- help witwe leopoldine "vertreibt"
- pregnant bozena rittmeister "schwangere"
- discover ottilie bozena "eigenen Augen"
+ breakup ottilie rittmeister "löst"
- reconcile miss ottilie "Hand"
- friend miss ottilie "Freundin"
- arrest.past _ ferenc "Häftling"

== 7 Kaltes Wasser
[Dr. Adler](arzt) wagt es endlich und bittet die [Gouvernante](miss) beim Sprudel um [ihre](miss) Hand, worauf [Miss Gale](miss) errötend bekennt, dass [sie](miss) in [Brighton](@brighton) bereits einen [Ehemann](ehemann) habe, [der](ehemann) trinke. Der [Arzt](arzt) bleibt wie vom Donner gerührt stehen. Die Saison, die sonst nur Rheuma kennt, bringt einen weiteren Skandal: [Václav](vaclav) schießt auf den [Verführer](rittmeister) [seiner](vaclav) [Schwester](bozena), trifft [ihn](rittmeister) jedoch nur am Ohr und muss sich in den Wäldern verstecken. Die [Generalin](witwe), [die](witwe) im Herzen immer schon Räuberromane liebte, lässt [ihm](vaclav) Schinken bringen.
+ propose arzt miss "Hand"
- reject miss arzt "bereits einen Ehemann"
- married ehemann miss "Ehemann"
- reveal miss arzt "bekennt"
- sad arzt "Donner"
- sibling bozena vaclav "Schwester"
+ attack vaclav rittmeister "schießt"
- injure rittmeister vaclav "Ohr"
- flee vaclav "verstecken"
- help witwe vaclav "Schinken"

== 8 Adler spricht
[Božena](bozena) bekommt ein [Mädchen](kind). [Adler](arzt) hilft bei der Geburt. Das [Mädchen](kind) heißt [Ludmila](kind). [Ludmila](kind) gleicht [Prohaska](rittmeister). Der [Rittmeister](rittmeister) kommt nicht. Dafür kommt [Ottilie](ottilie). [Ottilie](ottilie) wiegt [Ludmila](kind). [Sie](ottilie) mag nun auch [Božena](bozena). [Leopoldine](leopoldine) besucht [Halmos](ferenc) in der Zelle. Ein Wärter schaut weg. [Ferenc](ferenc) küsst [Poldi](leopoldine) durchs Gitter. Davon hört [Spini](conte). [Spini](conte) schlägt [Poldi](leopoldine). Der [Baron](baron) sieht [ihr](leopoldine) Gesicht. Da schämt sich [Hippolyt](baron).
+ birth bozena kind "bekommt"
- help arzt bozena "hilft"
- parent rittmeister kind "gleicht"
- friend.start bozena ottilie "mag"
- travel leopoldine ferenc "besucht"
- kiss ferenc leopoldine "küsst"
- cheat leopoldine conte "küsst"
- discover conte ferenc+leopoldine "hört"
+ attack conte leopoldine "schlägt"
- sad baron "schämt"

== 9 Reue eines Spielers
Der [Vater](baron), [der](baron) [seine](baron) [Tochter](leopoldine) verspielt hat, setzt sich dem [Schwiegersohn](conte) ein letztes Mal gegenüber, und diesmal hält [er](baron) die Hand, aus deren Ärmel das fünfte Ass rutscht, vor aller Augen fest. Der entlarvte [Conte](conte) zieht einen Dolch, verwundet den [Alten](baron) an der Schulter und entkommt über die Kegelbahn, wo [ihm](conte) ein [Waldmensch](vaclav) mit Bart ein Bein stellt. So wird der gesuchte [Schütze](vaclav) zum Helden, und [seine](vaclav) [Schwester](bozena), [die](bozena) [ihn](vaclav) nach Monaten wiedersieht, lacht unter Tränen. Noch vom Krankenbett aus lässt der [Baron](baron) den [Pianisten](ferenc) freikommen.
- lose.past baron leopoldine "verspielt"
- parent baron leopoldine "Tochter"
- kin baron conte "Schwiegersohn"
+ discover baron conte "rutscht"
- attack conte baron "zieht"
- flee conte "entkommt"
+ attack vaclav conte "Bein"
- sibling bozena vaclav "Schwester"
- happy bozena "lacht"
- rescue baron ferenc "freikommen"

== 10 Ungarische Post
Die Ehe [Leopoldines](leopoldine) lässt sich, wie ein [Notar](notar) aus [Prag](@prag) darlegt, für nichtig erklären, da sie nie vollzogen wurde. Der [Musiker](ferenc) kehrt mit kurz geschorenem Haar und einer Sonate zurück, doch bringt [er](ferenc) auch einen Brief mit, in dem eine gewisse [Ilonka](ilonka) nach [ihrem](ilonka) [Verlobten](ferenc) fragt. [Leopoldine](leopoldine), rasch im Urteil, wirft [ihm](ferenc) vor, ein doppeltes Spiel zu treiben. Dass [Ilonka](ilonka) [seine](ferenc) siebenjährige [Cousine](ilonka) ist und jeden Menschen mit Schnurrbart heiraten möchte, stellt sich heraus, als [Ferenc](ferenc) schon im Zug sitzt. [Prohaska](rittmeister), [dem](rittmeister) ein halbes Ohr fehlt, wirbt wieder um [Ottilie](ottilie) und kassiert eine Abfuhr.
- engaged! ferenc ilonka "Verlobten"
- divorce? conte leopoldine "nichtig"
- sex! conte leopoldine "nie vollzogen"
- return ferenc "kehrt"
+ accuse leopoldine ferenc "wirft"
- betray! ferenc leopoldine "doppeltes Spiel"
- kin ferenc ilonka "Cousine"
- flee ferenc "Zug"
- flirt rittmeister ottilie "wirbt"
+ reject ottilie rittmeister "Abfuhr"

== 11 Nachkur
Aus [Brighton](@brighton) trifft die Nachricht ein, dass der [Trinker](ehemann) am Pier ins Meer gefallen und nicht wieder aufgetaucht ist. [Prudence](miss) trauert pflichtgemäß drei Tage. Am vierten begegnet [sie](miss) dem [Badearzt](arzt), [dem](arzt) [sie](miss) einst am Sprudel absagen musste, an derselben Stelle, und nun fragt [sie](miss). Die [Generalin](witwe), [deren](witwe) Hoffnungen damit zunichte sind, tröstet sich, indem [sie](witwe) dem genesenden [Baron](baron) Suppe einflößt und [ihn](baron) beim Patiencelegen schlägt. [Václav](vaclav), der begnadigte [Schütze](vaclav), gründet mit [Božena](bozena) eine Wäscherei in der Stadt.
- die ehemann "ins Meer gefallen"
- sad miss "trauert"
- reject.past miss arzt "absagen"
+ propose miss arzt "fragt"
- sad witwe "zunichte"
- recover baron "genesenden"
- help witwe baron "Suppe"
+ create bozena+vaclav "gründet"

== 12 Kehraus
Zum Saisonende wird Hochzeit gehalten, allerdings nicht die erwartete: Neben der [Engländerin](miss) und [ihrem](miss) [Doktor](arzt) treten auch der [Baron](baron) und die [Frau](witwe) mit dem Fischbein vor den Altar, sehr zur Verblüffung [seiner](baron) [Töchter](leopoldine+ottilie), [die](leopoldine+ottilie) nun eine [Stiefmutter](witwe) haben. [Ottilie](ottilie) zieht zu den [Geschwistern](bozena+vaclav) in die Wäscherei, wo [Václav](vaclav) [ihr](ottilie), wie es heißt, das Bügeln und ein wenig Anarchie beibringt. [Leopoldine](leopoldine) reist nach [Budapest](@budapest), platzt mitten in ein Konzert [ihres](leopoldine) verlorenen [Liebsten](ferenc) und setzt sich vor tausend Zuhörern zu [ihm](ferenc) auf den Klavierdeckel.
+ wedding arzt miss "Hochzeit"
- wedding baron witwe "Altar"
- parent baron leopoldine+ottilie "Töchter"
- kin leopoldine+ottilie witwe "Stiefmutter"
- sibling bozena vaclav "Geschwistern"
- move ottilie bozena+vaclav "zieht"
- flirt ottilie vaclav "Bügeln"
- travel leopoldine ferenc "reist" @budapest
+ reconcile ferenc leopoldine "Klavierdeckel"
