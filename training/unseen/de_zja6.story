%series Pfoten & Herzen
%lang de
%genre afternoon telenovela about a veterinary clinic on Lake Constance, breathless TV listings
%cast mirja | Dr. Mirja Halonen; Mirja Halonen; Mirja; Halonen | f
%cast tassilo | Tassilo von Rieden; Tassilo | m
%cast cosmo | Cosmo von Rieden; Cosmo | m
%cast leyla | Leyla Aydın; Leyla | f
%cast bennet | Bennet | m
%cast ruth | Ruth | f
%cast paco | Paco | m
%cast fürstin | Ludovica von Rieden; Ludovica | f
%cast zoe | Zoe | f
%cast reiter | - | m
%cast stalker | Ingo Blank; Blank | m
%cast kommissarin | Kommissarin Egli; Egli | f
%cast bernhardiner | Balu | m

== 1
Die [Finnin](mirja) [Mirja Halonen](mirja) übernimmt die Kleintierpraxis in [Lindau](@lindau), und schon am ersten Tag schleppt ein [Fremder](tassilo) mit nassen Haaren einen [Bernhardiner](bernhardiner) herein, [den](bernhardiner) [er](tassilo) eben aus dem See gefischt hat. Während [sie](mirja) [Balu](bernhardiner) beatmet, funkt es zwischen [Retter](tassilo) und [Ärztin](mirja) gewaltig! Dass [Tassilo von Rieden](tassilo) bereits mit [Leyla](leyla), [ihrer](mirja) künftigen [Kollegin](leyla), zusammenlebt, sagt [er](tassilo) lieber nicht. [Sprechstundenhilfe](ruth) [Ruth](ruth), [die](ruth) zwei Wände weiter Ohren wie ein Luchs hat, weiß es natürlich trotzdem.
+ hire mirja "übernimmt"
- rescue tassilo bernhardiner "gefischt"
+ meet mirja tassilo "schleppt"
- treat bernhardiner mirja "beatmet"
- love.start mirja tassilo "funkt"
- love.start tassilo mirja "funkt"
- housemate leyla tassilo "zusammenlebt"
- colleague leyla mirja "Kollegin"
- reveal! tassilo mirja "lieber nicht"
- discover ruth tassilo "weiß es"

== 2
Da bleibt [Mirja](mirja) das Müsli im Hals stecken: Der [Mann](tassilo), [der](tassilo) sich beim Betriebsfrühstück mit »Schatz« von [Leyla Aydın](leyla) begrüßen lässt, ist [ihr](mirja) [Seeheld](tassilo). [Leyla](leyla), völlig arglos, macht die [Neue](mirja) auch noch mit [Cosmo](cosmo) bekannt, [Tassilos](tassilo) [Bruder](cosmo) und [Gestütsleiter](cosmo). [Der](cosmo) baggert [sie](mirja) ungeniert an, holt sich jedoch eine Abfuhr. Am Empfang hat [Ruth](ruth) Kummer: [Ihr](ruth) [Enkel](bennet) [Bennet](bennet) ist von zu Hause ausgebüxt und will bei [ihr](ruth) bleiben. Ein anonymer Brief an [Mirja](mirja) trägt einen finnischen Poststempel.
+ discover mirja leyla+tassilo "im Hals"
- couple leyla tassilo "Schatz"
- meet cosmo mirja "bekannt"
- sibling cosmo tassilo "Bruder"
- flirt cosmo mirja "baggert"
- reject mirja cosmo "Abfuhr"
- sad ruth "Kummer"
- kin bennet ruth "Enkel"
- flee bennet "ausgebüxt"
- move? bennet ruth "bleiben"
- find mirja "Brief"

== 3
»[Du](mirja) entkommst [mir](stalker) nicht«, steht in dem Brief. [Mirja](mirja) verbrennt ihn und erzählt keiner Seele davon. [Fürstin](fürstin) [Ludovica](fürstin), die gestrenge [Mutter](fürstin) der [von Riedens](cosmo+tassilo), verlangt von [ihrem](fürstin) [Ältesten](tassilo), endlich um [Leylas](leyla) Hand zu bitten, anderenfalls gehe das Gestüt an den [Jüngeren](cosmo). [Tassilo](tassilo) fügt sich, zückt beim Abendessen einen Brillanten und denkt an eine [andere](mirja). [Leyla](leyla) jauchzt. [Bennet](bennet) mistet zur Probe Ställe aus und begegnet dabei der stillen [Zoe](zoe), [die](zoe) mit den Pferden spricht und sonst mit niemandem.
+ threaten stalker mirja "entkommst"
- reveal! mirja _ "keiner Seele"
- parent fürstin cosmo+tassilo "Mutter"
- threaten fürstin tassilo "anderenfalls"
+ propose tassilo leyla "Brillanten"
- love tassilo mirja "denkt"
- happy leyla "jauchzt"
- meet bennet zoe "begegnet"

== 4
[Ruth](ruth) gratuliert [Leyla](leyla). Nur [Mirja](mirja) gratuliert nicht. Im Lager trifft [Tassilo](tassilo) auf [Mirja](mirja). Dort küsst [sie](mirja) [Tassilo](tassilo). [Er](tassilo) wehrt sich keine Sekunde. [Leyla](leyla) ruft nach [Tassilo](tassilo). [Er](tassilo) lügt, im Lager war niemand. [Cosmo](cosmo) glaubt [Tassilo](tassilo) nicht. [Paco](paco) pflegt Papageien und schwärmt für [Ruth](ruth). [Ruth](ruth) ist siebzig, na und? [Zoe](zoe) lächelt [Bennet](bennet) zu. [Balu](bernhardiner) frisst den Verlobungskuchen von [Leyla](leyla).
+ kiss mirja tassilo "küsst"
- cheat tassilo leyla "keine Sekunde"
- betray tassilo leyla "lügt"
- love paco ruth "schwärmt"
- flirt zoe bennet "lächelt"
- engaged leyla tassilo "Verlobungskuchen"

== 5
Als [sie](mirja) nach der Nachtschicht [ihr](mirja) Auto aufschließt, steht [er](stalker) plötzlich hinter [ihr](mirja): [Ingo Blank](stalker), [der](stalker) [Mirja](mirja) schon in [Turku](@turku) nachgestellt hat. [Sie](mirja) wird in den Kofferraum gezerrt, und der Wagen rast davon. [Paco](paco), [der](paco) nachts die Papageien füttert, hat sich das Kennzeichen gemerkt. [Kommissarin Egli](kommissarin) aus [St. Gallen](@stgallen) übernimmt den Fall, denn der [Täter](stalker) ist über die Grenze entwischt. [Tassilo](tassilo) dreht fast durch vor Angst, so sehr, dass nicht nur [Leyla](leyla) sich wundert.
- return stalker "steht"
+ abduct stalker mirja "Kofferraum"
- threaten.past stalker mirja "nachgestellt"
- investigate kommissarin stalker "Fall"
- flee stalker "entwischt"
- sad tassilo "Angst"

== 6
In einer Alphütte hält [Blank](stalker) die [Tierärztin](mirja) gefangen und phantasiert von gemeinsamen Kindern. [Mirja](mirja) spielt die Verliebte, bis [er](stalker) [ihr](mirja) die Fesseln löst, schlägt [ihn](stalker) mit einem Milcheimer bewusstlos und läuft durch den Schnee. Auf halbem Weg kommt [ihr](mirja) [Tassilo](tassilo) entgegen, [der](tassilo) auf eigene Faust gesucht hat. In dieser Nacht, in einem Heustadel, gehören sich [die beiden](mirja+tassilo) ganz. Am Morgen klicken die Handschellen, und die [Kommissarin](kommissarin) bringt den [Entführer](stalker) ins Tal.
- abduct stalker mirja "gefangen"
- betray mirja stalker "spielt"
- love! mirja stalker "Verliebte"
+ attack mirja stalker "bewusstlos"
- flee mirja stalker "läuft"
- find tassilo mirja "entgegen"
+ sex mirja tassilo "gehören sich"
- cheat tassilo leyla "gehören sich"
- arrest kommissarin stalker "Handschellen"

== 7
[Tassilo](tassilo) ist fest entschlossen, [Leyla](leyla) reinen Wein einzuschenken, doch [sie](leyla) kommt [ihm](tassilo) zuvor: [Sie](leyla) ist guter Hoffnung. [Cosmo](cosmo), [der](cosmo) danebensteht, wird kalkweiß, und [Ruth](ruth) kann sich auch denken, warum. Im September, als [Tassilo](tassilo) auf Geschäftsreise war, ist [dessen](tassilo) [Verlobte](leyla) nämlich einmal sehr spät aus der Wohnung des [Schwagers](cosmo) in spe gekommen. [Mirja](mirja) erfährt von der Schwangerschaft im OP und kündigt noch mit dem Skalpell in der Hand. [Paco](paco) schenkt [Ruth](ruth) einen Kakadu, der [ihren](ruth) Namen ruft.
- reveal? tassilo leyla "reinen Wein"
+ pregnant leyla "guter Hoffnung"
- reveal leyla tassilo "zuvor"
- engaged leyla tassilo "Verlobte"
- discover ruth cosmo "denken"
- affair? cosmo leyla "sehr spät"
- kin? cosmo leyla "Schwagers"
- discover mirja leyla "erfährt"
+ quit mirja "kündigt"
- gift paco ruth "schenkt"

== 8
[Mirja](mirja) fliegt heim nach [Turku](@turku). [Tassilo](tassilo) rennt zum Flughafen, zu spät für [Mirja](mirja). [Cosmo](cosmo) fragt [Leyla](leyla) nach dem Vater. Es sei [Tassilo](tassilo), beteuert [Leyla](leyla). Gelogen, denkt [Ruth](ruth). [Bennet](bennet) nimmt [Zoe](zoe) in den Arm. Zum ersten Mal spricht [Zoe](zoe), und zwar mit [Bennet](bennet). [Ihr](zoe) [Vater](reiter) ist der [Reiter](reiter), [der](reiter) letzten Mai vom Pferd fiel. Tot war [er](reiter) auf der Stelle. Über [Zoe](zoe) wacht seither [Ludovica](fürstin).
+ travel mirja "fliegt" @turku
- pregnant? leyla tassilo "Es sei Tassilo"
- betray leyla cosmo "Gelogen"
+ help bennet zoe "in den Arm"
- parent reiter zoe "Vater"#2
- die.past reiter "Tot"
- help fürstin zoe "wacht"

== 9
Der Tag der Trauung! Vor vierhundert Gästen und einem gemieteten Kammerorchester öffnet [Tassilo](tassilo) gerade den Mund zum Ja, als aus der dritten Bank [Cosmo](cosmo) aufsteht: Das Kind sei [seines](cosmo). Die [Braut](leyla) wird ohnmächtig, die [Fürstin](fürstin) wird es beinahe, und der [Bräutigam](tassilo) beginnt zur allgemeinen Verblüffung zu lachen. [Er](tassilo) umarmt [seinen](tassilo) [Bruder](cosmo), wirft das Sträußchen in die Luft und nimmt die nächste Fähre. »Skandal!«, zischt [Ludovica](fürstin) und streicht an diesem Abend beide [Söhne](cosmo+tassilo) aus dem Testament.
+ wedding! leyla tassilo "Trauung"
- pregnant leyla cosmo "seines"
+ reveal cosmo _ "steht"
- engaged leyla tassilo "Bräutigam"
- ill leyla "ohnmächtig"
- happy tassilo "lachen"
- travel tassilo "Fähre"
- sibling cosmo tassilo "Bruder"
- parent fürstin cosmo+tassilo "Söhne"
- sad fürstin "zischt"

== 10
[Mirja](mirja) hat in [Turku](@turku) eine Stelle im Tierheim gefunden und gibt sich alle Mühe, [Lindau](@lindau) zu vergessen. Da klopft [Tassilo](tassilo), durchgefroren und ohne einen Cent, an [ihre](mirja) Saunatür. [Er](tassilo) sei frei, erklärt [er](tassilo), und ob [sie](mirja) [ihn](tassilo) noch wolle. [Sie](mirja) schlägt [ihm](tassilo) die Tür vor der Nase zu, öffnet sie aber nach vier Minuten, weil man bei minus zwanzig Grad nicht länger böse sein kann. Zu Hause lässt [Leyla](leyla) [Cosmo](cosmo) zappeln: Einen [Mann](cosmo), [der](cosmo) [sie](leyla) vor dem Altar bloßstellt, will [sie](leyla) nicht.
- hire mirja "Stelle"
- travel tassilo "klopft"
- reconcile? mirja tassilo "noch wolle"
- reject mirja tassilo "vor der Nase"
+ reconcile mirja tassilo "öffnet"
+ reject leyla cosmo "will sie nicht"

== 11
Ausbruch im Gefängnis! [Blank](stalker) ist auf freiem Fuß, und [Egli](kommissarin) warnt [Mirja](mirja), [die](mirja) mit [Tassilo](tassilo) soeben in die Praxis zurückgekehrt ist. Nachts dringt der [Besessene](stalker) durchs Fenster ein, zielt auf [Tassilo](tassilo) und drückt ab. Getroffen wird aber [Cosmo](cosmo), [der](cosmo) sich vor den [Bruder](tassilo) wirft. [Balu](bernhardiner) verbeißt sich in [Blanks](stalker) Arm, bis die Polizei da ist. Während [Mirja](mirja) auf dem Behandlungstisch für Schäferhunde die Kugel entfernt, hält [Leyla](leyla) [Cosmos](cosmo) Hand und sagt endlich, dass [sie](leyla) [ihn](cosmo) liebt.
- flee stalker "Ausbruch"
- help kommissarin mirja "warnt"
- return mirja+tassilo "zurückgekehrt"
- attack stalker tassilo "drückt ab"
- sibling cosmo tassilo "Bruder"
+ rescue cosmo tassilo "wirft"
- injure cosmo stalker "Getroffen"
- attack bernhardiner stalker "verbeißt"
- treat cosmo mirja "entfernt"
+ confess leyla cosmo "liebt"

== 12
Ein Sommer später liegt im Schatten der Kastanie ein Baby neben einem sehr geduldigen [Bernhardiner](bernhardiner). [Leyla](leyla) und [Cosmo](cosmo), seit Pfingsten Mann und Frau, lassen es auf dem Gestüt taufen, und sogar die [Großmutter](fürstin) hat das Testament noch einmal umgeschrieben. [Ruth](ruth) gibt dem Drängen von [Paco](paco) nach und zieht mit zwölf Papageien zusammen, den [Pfleger](paco) nimmt [sie](ruth) in Kauf. [Bennet](bennet) und [Zoe](zoe) reiten davon, keiner weiß, wohin. [Tassilo](tassilo) kniet sich vor [Mirja](mirja) hin. Nein, nur der Schnürsenkel. Oder doch?
- parent cosmo+leyla _ "Baby"
- kin fürstin _ "Großmutter"
- married cosmo leyla "Mann und Frau"
- celebrate cosmo+leyla "taufen"
+ move ruth paco "zieht"
- travel bennet+zoe "reiten"
+ propose? tassilo mirja "kniet"
