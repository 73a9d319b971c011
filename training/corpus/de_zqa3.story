%series Kurhaus Bellevue
%lang de
%genre costume drama in a spa hotel near Karlsbad, 1911, press department synopses
%cast leontine | Leontine von Sperl; Leontine | f
%cast gideon | Dr. Gideon Marx; Gideon; Dr. Marx | m
%cast balthasar | Balthasar von Sperl; Balthasar | m
%cast zdenka | Zdenka | f
%cast vojta | Vojta | m
%cast fedora | Fürstin Fedora; Fedora | f
%cast aurel | Aurel Petrescu; Aurel; Petrescu | m
%cast cousine | Mizzi | f
%cast pagenmutter | - | f
%cast graf | Graf Hohenems; Hohenems | m
%cast concierge | Blau | m
%cast kind | Therese | f
%cast gattin | Ottilie | f

== 1
Zur Eröffnung der Saison reist die russische [Fürstin](fedora) [Fedora](fedora) mit zwölf Koffern und einem rumänischen [Geiger](aurel) an, [den](aurel) [sie](fedora) als [ihren](fedora) Neffen ausgibt, [der](aurel) aber, wie der [Concierge](concierge) [Blau](concierge) auf den ersten Blick erkennt, das Bett mit [ihr](fedora) teilt. [Hotelbesitzer](balthasar) [Balthasar von Sperl](balthasar), [dem](balthasar) das Wasser bis zum Hals steht, möchte [seine](balthasar) [Tochter](leontine) [Leontine](leontine) mit dem verwitweten [Grafen Hohenems](graf) verheiraten, um das Haus zu retten. [Leontine](leontine) hingegen hat nur Ohren für den neuen [Badearzt](gideon) [Dr. Gideon Marx](gideon), [der](gideon) [ihr](leontine) erklärt, warum das Wasser nach Eisen schmeckt. Unterdessen fängt das [Stubenmädchen](zdenka) [Zdenka](zdenka), [das](zdenka) [seinen](zdenka) kleinen [Bruder](vojta) [Vojta](vojta) im Wäschekorb ins Haus geschmuggelt hat, [seinen](zdenka) Dienst an.
- travel aurel+fedora "reist"
- kin! aurel fedora "Neffen"
+ affair aurel fedora "Bett mit ihr teilt"
- discover concierge aurel+fedora "erkennt"
- parent balthasar leontine "Tochter"
- wedding? graf leontine "verheiraten"
- married.past gattin graf "verwitweten"
- die.past gattin "verwitweten"
- love leontine gideon "nur Ohren"
- hire gideon "neuen Badearzt"
- sibling vojta zdenka "Bruder"
- hire zdenka "Dienst"

== 2
Beim Promenadenkonzert führt der [Hotelier](balthasar) die künftigen [Eheleute](graf+leontine) zusammen, doch [Hohenems](graf), [der](graf) zweimal so alt ist wie die [Braut](leontine), redet nur von [seinen](graf) Pferden. Entsetzt flüchtet [Leontine](leontine) in den Park, wo [sie](leontine) dem [Badearzt](gideon) in die Arme läuft. [Die beiden](gideon+leontine) vergessen über einem Gespräch die Zeit, bis [Leontines](leontine) [Cousine](cousine) [Mizzi](cousine) [sie](leontine) holen kommt. [Mizzi](cousine) verspricht zu schweigen und tut es nicht. [Blau](concierge) kommt unterdessen dem [Stubenmädchen](zdenka) auf die Spur, weil aus der Wäschekammer Husten dringt. Statt [sie](zdenka) zu melden, bringt [er](concierge) dem kranken [Jungen](vojta) Milch und lässt nachts heimlich den [Doktor](gideon) kommen, [der](gideon) das Fieber senkt und kein Geld annimmt.
- wedding? graf leontine "künftigen Eheleute"
- meet graf leontine "führt"
- flee leontine graf "flüchtet"
- meet gideon leontine "in die Arme läuft"
+ flirt gideon leontine "vergessen über einem Gespräch"
- kin cousine leontine "Cousine"
- betray cousine leontine "tut es nicht"
- discover concierge zdenka "auf die Spur"
- help concierge zdenka "Statt sie zu melden"
- ill vojta "kranken"
+ treat vojta gideon "senkt"

== 3
[Balthasar](balthasar) hat durch [seine](balthasar) schwatzhafte [Nichte](cousine) von den Parkgesprächen erfahren und verbietet dem [Arzt](gideon), [dem](gideon) [er](balthasar) einen Jahresvertrag gegeben hat, jedes private Wort mit [seiner](balthasar) [Tochter](leontine). [Gideon](gideon) verspricht es, ohne die Miene zu verziehen. In Wahrheit trägt [er](gideon) seit dem Abend an der Quelle [ihr](leontine) Taschentuch bei sich. Die [Fürstin](fedora) verliert derweil im Kasino ein Vermögen und dazu die Lust an [ihrem](fedora) jungen [Musiker](aurel), [dem](aurel) [sie](fedora) beim Frühstück eröffnet, dass [er](aurel) sich eine andere Wohltäterin suchen möge. [Aurel Petrescu](aurel) sitzt mit [seiner](aurel) Geige auf der Treppe, als [Zdenka](zdenka) mit den Nachttöpfen vorbeikommt. [Sie](zdenka) setzt sich neben [ihn](aurel), und zum ersten Mal seit Jahren spielt der [Rumäne](aurel), ohne dafür bezahlt zu werden.
- reveal cousine balthasar "schwatzhafte"
- kin balthasar cousine "Nichte"
- discover balthasar gideon+leontine "erfahren"
- boss balthasar gideon "Jahresvertrag"
- parent balthasar leontine "Tochter"
- betray gideon balthasar "In Wahrheit"
+ love gideon leontine "Taschentuch"
- lose fedora "verliert"
+ breakup fedora aurel "eine andere Wohltäterin suchen"
- create aurel "spielt"

== 4
Ein Unwetter schneidet das [Bellevue](#bellevue) von der Außenwelt ab. Während die Gäste im Speisesaal Karten spielen, bringt in der Waschküche eine durchreisende [Händlerin](pagenmutter), [die](pagenmutter) niemand kennt, ein [Mädchen](kind) zur Welt und stirbt im Morgengrauen trotz aller Mühe des [Badearztes](gideon). [Leontine](leontine), [die](leontine) [ihm](gideon) die ganze Nacht zur Hand gegangen ist, hält den [Säugling](kind) im Arm und beschließt, [ihn](kind) nicht ins Findelhaus zu geben. Erschöpft sinkt [sie](leontine) gegen [Gideons](gideon) Schulter, und diesmal denkt [keiner](gideon+leontine) an das Verbot des [Vaters](balthasar): [Sie](gideon+leontine) küssen sich zwischen den Leintüchern. Durch den Türspalt hat es der [Graf](graf) gesehen, [der](graf) eigentlich nur nach [seinen](graf) Stiefeln fragen wollte. [Er](graf) räuspert sich und geht wieder.
+ birth pagenmutter kind "zur Welt"
- die pagenmutter "stirbt"
- treat pagenmutter gideon "Mühe"
- help leontine gideon "zur Hand"
- help? leontine kind "nicht ins Findelhaus"
- parent balthasar leontine "Vaters"
+ kiss gideon leontine "küssen"
- discover graf gideon+leontine "gesehen"

== 5
Wider Erwarten stellt [Hohenems](graf) niemanden bloß. [Er](graf) bittet [Leontine](leontine) auf die Terrasse, gesteht [ihr](leontine), dass auch [er](graf) keine Ehe mit [ihr](leontine) wünscht, weil [er](graf) um [seine](graf) [Ottilie](gattin) noch immer trauert, und schlägt [ihr](leontine) vor, zum Schein einzuwilligen, bis die Bank [ihrem](leontine) [Vater](balthasar) den Kredit verlängert. So wird am Sonntag eine Verlobung gefeiert, an die außer dem [Brautvater](balthasar) und dem [Arzt](gideon) keiner der Beteiligten glaubt. [Gideon](gideon), [der](gideon) in den Plan nicht eingeweiht ist, kündigt noch am selben Abend. Im Dachgeschoss bringt der abgelegte [Liebhaber](aurel) der [Fürstin](fedora) dem kleinen [Vojta](vojta) die ersten Griffe auf der Geige bei, was [dessen](vojta) [Schwester](zdenka) mit einem Kuss auf die Wange belohnt.
- reveal graf leontine "gesteht"
- wedding! graf leontine "keine Ehe"
- sad graf gattin "trauert"
- married.past gattin graf "seine Ottilie"
- die.past gattin "trauert"
- parent balthasar leontine "Vater"
- engaged? graf leontine "zum Schein"
+ celebrate graf+leontine "Verlobung gefeiert"
- discover! gideon leontine "nicht eingeweiht"
+ quit gideon balthasar "kündigt"
- affair.past aurel fedora "abgelegte Liebhaber"
- advisor.start aurel vojta "bringt"
- sibling vojta zdenka "Schwester"
- kiss aurel zdenka "Kuss"

== 6
[Gideon](gideon) packt. [Leontine](leontine) klopft. [Gideon](gideon) macht nicht auf. Da schreibt [Leontine](leontine) alles auf. Den Zettel gibt [sie](leontine) [Blau](concierge). [Blau](concierge) gibt ihn [Mizzi](cousine). [Mizzi](cousine) liest ihn und verbrennt ihn. [Sie](cousine) liebt nämlich selbst den [Arzt](gideon). So reist [Dr. Marx](gideon) ab. [Leontine](leontine) steht am Fenster. [Ihr](leontine) laufen die Tränen herunter. [Hohenems](graf) tröstet [Leontine](leontine). [Fedora](fedora) beobachtet [Zdenka](zdenka) und [Aurel](aurel). [Fedora](fedora) kocht vor Eifersucht. Am Abend fehlt der [Fürstin](fedora) ein Collier. [Sie](fedora) zeigt auf [Zdenka](zdenka). „[Diebin](zdenka)“, ruft [Fedora](fedora). Die Gendarmen holen [Zdenka](zdenka). Niemand sieht nach [Vojta](vojta). Nur [Aurel](aurel) bleibt bei [Vojta](vojta).
- reject gideon leontine "macht nicht auf"
- reveal? leontine gideon "schreibt"
- betray cousine leontine "verbrennt"
- discover cousine gideon+leontine "liest"
- love cousine gideon "liebt"
+ travel gideon "reist"
- sad leontine gideon "Tränen"
- help graf leontine "tröstet"
- jealous fedora zdenka "Eifersucht"
- lose fedora "fehlt"
+ accuse fedora zdenka "zeigt"
- steal? zdenka fedora "Diebin"
+ arrest _ zdenka "holen"
- help aurel vojta "bleibt"

== 7
Während das [Stubenmädchen](zdenka) im Gefängnis sitzt, durchsucht [Petrescu](aurel) heimlich die Zimmer [seiner](aurel) früheren [Gönnerin](fedora) und findet das Collier im Futteral [ihres](fedora) Fernglases. Die [Fürstin](fedora) überrascht [ihn](aurel) dabei und bietet [ihm](aurel) an, [ihn](aurel) wieder aufzunehmen, wenn [er](aurel) den Fund vergisst. [Er](aurel) lehnt ab, worauf [sie](fedora) [ihm](aurel) ein Tintenfass an den Kopf wirft. Mit blutender Stirn legt [er](aurel) das Schmuckstück dem [Hotelier](balthasar) auf den Tisch. [Balthasar](balthasar) freilich schuldet der [Russin](fedora) Geld und schließt es in den Safe. [Leontine](leontine) hat im Kaminrost der [Cousine](cousine) einen Rest [ihres](leontine) eigenen Briefes entdeckt und stellt [sie](cousine) zur Rede. „[Du](leontine) hast doch den [Grafen](graf)“, schreit [Mizzi](cousine), und [die beiden](cousine+leontine), einst wie Schwestern, sprechen fortan kein Wort mehr miteinander.
- arrest.past _ zdenka "im Gefängnis"
- investigate aurel fedora "durchsucht"
- affair.past aurel fedora "früheren Gönnerin"
+ find aurel "findet"
- discover fedora aurel "überrascht"
- reconcile? aurel fedora "wieder aufzunehmen"
- reject aurel fedora "lehnt"
+ attack fedora aurel "Tintenfass"
- reveal aurel balthasar "auf den Tisch"
- betray balthasar zdenka "schließt"
- kin cousine leontine "Cousine"
- discover leontine cousine "entdeckt"
- accuse leontine cousine "zur Rede"
+ quarrel cousine leontine "schreit"
- friend.end cousine leontine "einst wie Schwestern"

== 8
Der [Graf](graf), [dem](graf) der [Concierge](concierge) einen Wink gegeben hat, verlangt von [Balthasar](balthasar), den Safe zu öffnen, und droht, andernfalls die Verlobung zu lösen. Zähneknirschend gibt der [Hotelier](balthasar) das Collier heraus. [Zdenka](zdenka) kommt frei, und [Aurel](aurel) steht mit [Vojta](vojta) an der Hand vor dem Gefängnistor. Noch auf dem Rückweg fragt [er](aurel) [sie](zdenka), ob [sie](zdenka) einen [Mann](aurel) nehmen würde, [der](aurel) nur eine Geige besitzt. [Sie](zdenka) sagt, eine Geige sei mehr, als [sie](zdenka) je gehabt habe. Die entlarvte [Fürstin](fedora) verlässt bei Nacht das Hotel, ohne die Rechnung zu begleichen. In [Prag](@prag) hat unterdessen der frühere [Badearzt](gideon) eine Stelle am Kinderspital angetreten, wo [er](gideon) sich in Arbeit vergräbt und jeden Brief aus dem [Bellevue](#bellevue) ungeöffnet zurückschickt.
- reveal concierge graf "Wink"
+ threaten graf balthasar "droht"
- engaged.end? graf leontine "Verlobung zu lösen"
- rescue graf zdenka "kommt frei"
+ propose aurel zdenka "fragt"
- engaged.start aurel zdenka "als sie je gehabt"
- flee fedora "bei Nacht"
- betray fedora balthasar "Rechnung zu begleichen"
- quit.past gideon balthasar "frühere"
- hire gideon "Stelle" @prag
- reject gideon leontine "ungeöffnet"

== 9
Die unbezahlte Rechnung bricht [Balthasar](balthasar) das Genick: Die Bank kündigt den Kredit, der Gerichtsvollzieher klebt Siegel auf die Spiegel. Am Abend schießt sich [Leontines](leontine) [Vater](balthasar) im Kontor eine Kugel in die Brust. [Blau](concierge), [der](concierge) [ihm](balthasar) dreißig Jahre lang gedient hat, findet [ihn](balthasar) noch lebend und drückt ein Handtuch auf die Wunde. Weil weit und breit kein Arzt zu bekommen ist, telegrafiert [Mizzi](cousine), von Reue gepackt, nach [Prag](@prag) und legt dem [Mann](gideon), [den](gideon) [sie](cousine) hatte für sich gewinnen wollen, auch gleich die Wahrheit über den verbrannten Brief dar. Der [Doktor](gideon) nimmt den Nachtzug. Als [er](gideon) über die Schwelle tritt, sieht [Leontine](leontine) [ihn](gideon) an wie einen Geist.
- lose balthasar "bricht"
+ injure balthasar "Kugel"
- parent balthasar leontine "Vater"
- boss balthasar concierge "gedient"
- find concierge balthasar "findet"
- help concierge balthasar "drückt"
- love.past cousine gideon "für sich gewinnen"
+ reveal cousine gideon "Wahrheit"
+ return gideon "über die Schwelle"

== 10
Drei Tage ringt [Gideon](gideon) um das Leben des [Mannes](balthasar), [der](balthasar) [ihn](gideon) einst vertrieben hat, dann ist der [Hotelier](balthasar) über den Berg. [Er](balthasar) lässt sich von [Hohenems](graf) beichten, dass die Verlobung von Anfang an ein Theaterstück gewesen ist, und muss darüber so lachen, dass die Naht aufplatzt. [Leontine](leontine) und der [Arzt](gideon) gehen einander aus dem Weg, bis [Vojta](vojta) [sie](gideon+leontine) unter einem Vorwand in die Waschküche lockt und den Schlüssel umdreht. Als [er](vojta) nach einer Stunde aufschließt, haben [die beiden](gideon+leontine) sich ausgesprochen und weit mehr als das. [Zdenka](zdenka) entdeckt derweil, dass [sie](zdenka) ein Kind bekommt, und weiß nicht, ob [ihr](zdenka) [Verlobter](aurel), [dem](aurel) man eine Tournee durch [Amerika](@amerika) angeboten hat, bleiben wird.
+ treat balthasar gideon "ringt"
- recover balthasar "über den Berg"
- quit.past gideon balthasar "vertrieben"
- reveal graf balthasar "beichten"
- engaged! graf leontine "Theaterstück"
- abduct vojta gideon+leontine "Schlüssel"
+ reconcile gideon leontine "ausgesprochen"
- sex gideon leontine "weit mehr"
- pregnant zdenka aurel "ein Kind bekommt"
- engaged aurel zdenka "Verlobter"
- hire? aurel "Tournee" @amerika

== 11
[Aurel](aurel) unterschreibt den Vertrag, ohne [Zdenka](zdenka) zu fragen, woraufhin [sie](zdenka) [ihm](aurel) den Ring in den Geigenkasten wirft. Dass [er](aurel) [Vater](aurel) wird, verschweigt [sie](zdenka) [ihm](aurel), und auch die [Freundin](leontine), [die](leontine) nun mit [ihr](zdenka) die Betten macht, muss schweigen: [Leontine](leontine) hat das Personal entlassen und führt mit [Mizzi](cousine), mit [der](cousine) [sie](leontine) sich am Krankenlager versöhnt hat, das Haus als Pension weiter. Der [Graf](graf) hat die Schulden beglichen und bittet um nichts als ein Zimmer zum Park. Der verwaisten [Therese](kind), dem [Mädchen](kind) aus der Gewitternacht, kauft [er](graf) ein Schaukelpferd. Auf dem Bahnsteig reißt sich [Vojta](vojta) los und ruft dem [Geiger](aurel) durch das Zugfenster zu, was [seine](vojta) [Schwester](zdenka) für sich behalten wollte.
- hire aurel "unterschreibt"
+ breakup zdenka aurel "Ring in den Geigenkasten"
- pregnant zdenka aurel "Vater"
- reveal! zdenka aurel "verschweigt"
- friend leontine zdenka "Freundin"
- quit _ leontine "entlassen"
- housemate graf leontine "Zimmer zum Park"
- colleague cousine leontine "führt"
- reconcile.past cousine leontine "versöhnt"
- help graf balthasar+leontine "beglichen"
- die.past pagenmutter "verwaisten"
- gift graf kind "Schaukelpferd"
+ reveal vojta aurel "ruft"
- sibling vojta zdenka "Schwester"

== 12
Im September läuten im Tal die Glocken gleich zweimal. Der [Geiger](aurel), [der](aurel) an der nächsten Station aus dem Zug gesprungen und zwölf Kilometer zu Fuß zurückgelaufen ist, führt die hochschwangere [Zdenka](zdenka) zum Altar, und eine Stunde später werden in derselben Kapelle [Leontine](leontine) und der [Badearzt](gideon) ein Ehepaar. [Brautführer](graf) ist [Hohenems](graf), der „verlassene [Verlobte](graf)“, wie [er](graf) sich gern nennen lässt. Die kleine [Therese](kind) bekommt einen neuen Nachnamen und zwei [Eltern](gideon+leontine) dazu. Beim Tanz bringt der [Concierge](concierge) endlich heraus, dass [er](concierge) [Mizzi](cousine) seit zehn Sommern anbetet. [Sie](cousine) tritt [ihm](concierge) vor Schreck auf den Fuß und dann, nicht aus Schreck, noch einmal. In der Küche setzen bei der einen [Braut](zdenka) die Wehen ein.
- return aurel "zurückgelaufen"
- pregnant zdenka "hochschwangere"
+ wedding aurel zdenka "zum Altar"
+ wedding gideon leontine "Ehepaar"
- advisor graf leontine "Brautführer"
- engaged.past graf leontine "verlassene Verlobte"
- parent.start gideon+leontine kind "Eltern"
+ confess concierge cousine "anbetet"
- flirt cousine concierge "nicht aus Schreck"
- birth? zdenka "Wehen"
