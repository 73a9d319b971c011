%series Vorhang in Unterwangen
%lang de
%genre Swiss amateur theatre dramedy, public broadcaster's long-sentence announcements
%cast verein | Thalia Unterwangen; Thalia | g
%cast hans | Hansjörg Brändli; Hansjörg; Brändli | m
%cast ser | Sereina | f
%cast chri | Chrigel | m
%cast mad | Madlaina Toutsch; Madlaina | f
%cast cur | Curdin | m
%cast bea | Pfarrer Beatus; Beatus | m
%cast kord | Kordula | f
%cast lir | Liridon | m
%cast ann | Annelies | f
%cast tochter | Jessica | f
%cast krit | - | m
%cast arzt | - | f
%cast alt | - | m
%cast bub | - | m

== 1 Besetzungsliste
Seit vierzig Jahren wählt die [Thalia Unterwangen](verein) [ihr](verein) Winterstück per Handmehr, weshalb es für [Präsident](hans) [Hansjörg Brändli](hans) einem Staatsstreich gleichkommt, dass der [Verein](verein) diesmal eine [Regisseurin](mad) aus [Zürich](@zuerich) verpflichtet hat. [Madlaina Toutsch](mad), [die](mad) nach einem Zerwürfnis mit [ihrer](mad) Bühne ohne Arbeit dastand, gibt die Hauptrolle nicht [Hansjörgs](hans) [Tochter](tochter), sondern der schüchternen [Posthalterin](ser) [Sereina](ser), [deren](ser) [Verlobter](cur) [Curdin](cur) davon gar nichts hält. Als Liebhaber soll [Chrigel](chri) auf die Bretter, der verheiratete [Käser](chri).
+ hire mad verein "verpflichtet"
- boss hans verein "Präsident"
- quarrel.past _ mad "Zerwürfnis"
- quit.past mad "ohne Arbeit"
- parent hans tochter "Tochter"
+ hire ser mad "Hauptrolle"
- engaged cur ser "Verlobter"
- married _ chri "verheiratete"

== 2 Leseprobe
Dass Kunst Leben nachahmt, bekommt [Sereina](ser) zu spüren, als [sie](ser) mit [Chrigel](chri) den ersten Kuss lesen muss und [ihr](ser), [die](ser) seit der Konfirmation mit [Curdin](cur) geht, zum ersten Mal die Stimme versagt. [Annelies](ann), [Chrigels](chri) [Frau](ann) und obendrein [Garderobiere](ann) der [Truppe](verein), steckt Nadeln ab und hört jedes Wort. Auf der Heimfahrt geraten die [Eheleute](ann+chri) aneinander, während [Souffleuse](kord) [Kordula](kord) dem [Pfarrer](bea) gesteht, dass [sie](kord) seit zwanzig Jahren aus Einsamkeit und nicht aus Kunstsinn mitmacht.
+ love.start ser chri "Stimme versagt"
- couple cur ser "geht"
- married ann chri "Frau"
- discover ann ser "hört jedes Wort"
+ quarrel ann chri "aneinander"
- reveal kord bea "gesteht"
- sad kord "Einsamkeit"
- advisor bea kord "Pfarrer"

== 3 Der Neue am Stellwerk
Weil der alte [Beleuchter](alt) das Zeitliche gesegnet hat, bringt [Pfarrer Beatus](bea), [dem](bea) kein Schaf zu schwarz ist, den [Schreinerlehrling](lir) [Liridon](lir) mit, [der](lir) wegen einer Schlägerei vor dem Jugendgericht stand und nun gemeinnützige Stunden leisten muss. [Hansjörg](hans) hält [ihn](lir) für einen Dieb und schliesst fortan die Kasse ein; [seine](hans) [Tochter](tochter) [Jessica](tochter) hingegen, noch immer gekränkt über die entgangene Rolle, findet plötzlich jede Lampe erklärungsbedürftig und lässt sich von [Liridon](lir) auf die Leiter helfen.
- die.past alt "Zeitliche gesegnet"
+ hire lir bea "mit"
- attack.past lir _ "Schlägerei"
- steal? lir "Dieb"
- parent hans tochter "Tochter"
- sad tochter "gekränkt"
+ flirt tochter lir "erklärungsbedürftig"
- help lir tochter "Leiter helfen"

== 4 Probenkuss
Von Rechts wegen wäre es bei einem Bühnenkuss geblieben, hätte [Madlaina](mad) nicht verlangt, die Szene ohne Publikum zu wiederholen, und wären [Chrigel](chri) und [Sereina](ser) danach nicht noch zwei Stunden zwischen den Kulissen sitzen geblieben, wo [sie](chri+ser) einander nichts mehr vorspielen mussten. [Curdin](cur), [der](cur) im Auto wartete, verdächtigt ausgerechnet [Liridon](lir). [Er](cur) stellt [ihn](lir) vor dem Gemeindesaal zur Rede und schlägt zu. Die Faust, vor der sich alle fürchten, bleibt in der Tasche.
+ kiss chri ser "Bühnenkuss"
- love chri ser "nichts mehr vorspielen"
- love ser chri "nichts mehr vorspielen"
- jealous cur lir "verdächtigt"
- accuse cur lir "zur Rede"
+ attack cur lir "schlägt zu"
- attack! lir cur "bleibt in der Tasche"

== 5 Strichfassung
Kein Wort davon zu [Annelies](ann), kein Wort zu [Curdin](cur): So lautet die Abmachung, die [Sereina](ser) und [Chrigel](chri) nach der ersten gemeinsamen Nacht im Requisitenlager treffen und die keine Woche hält, weil [Kordula](kord), von Berufs wegen mit guten Ohren gesegnet, Bescheid weiss. Statt [die beiden](chri+ser) zu verraten, bietet [sie](kord) [ihnen](chri+ser) [ihre](kord) Wohnung an, denn auch [sie](kord) hat einmal einen [Mann](bea) geliebt, [der](bea) nicht frei war, und sitzt heute in [dessen](bea) Predigt in der dritten Reihe.
- betray chri+ser ann+cur "Kein Wort"
+ affair chri ser "Nacht"
- discover kord chri+ser "Bescheid weiss"
- betray! kord chri+ser "Statt"
- help kord chri+ser "bietet"
+ love.past kord bea "geliebt"

== 6 Kostümprobe
In der Innentasche eines Fracks findet [Annelies](ann) einen Zettel in [Sereinas](ser) Posthandschrift und näht ihn, ohne eine Miene zu verziehen, ins Hochzeitskleid des dritten Aktes ein. [Hansjörg](hans), [dessen](hans) Herz neuerdings Sprünge macht, verschweigt dem Vorstand die Diagnose [seiner](hans) [Ärztin](arzt), [die](arzt) [ihm](hans) jede Aufregung verbietet. Gerade jetzt entdeckt [er](hans), wem [seine](hans) [Jessica](tochter) beim Wäscheaufhängen in die Arme läuft. Das Wort „Jugo“ fällt, und die [Tochter](tochter) zieht noch am selben Abend zu [ihrem](tochter) [Freund](lir).
+ find ann "findet"
- ill hans "Sprünge"
- reveal! hans "verschweigt"
- advisor arzt hans "Ärztin"
- discover hans lir+tochter "entdeckt"
- quarrel hans tochter "fällt"
+ move tochter lir "zieht"
- couple lir tochter "Freund"

== 7 Hauptprobe
Eine verpatzte Hauptprobe verheisst bekanntlich eine gute Premiere, und so gesehen dürfte [Unterwangen](@unterwangen) Grosses bevorstehen: [Sereina](ser) zieht das Brautkleid an, hört es knistern, trennt den Saum auf und liest vor versammeltem Ensemble [ihren](ser) eigenen Liebesbrief. [Curdin](cur) löst auf offener Bühne die Verlobung, [Annelies](ann) ohrfeigt erst [ihren](ann) [Mann](chri), dann die [Nebenbuhlerin](ser), und [Madlaina](mad), die [Einzige](mad), [die](mad) lacht, wirft schliesslich das Regiebuch hin, weil [ihr](mad) niemand mehr zuhört.
- reveal ser "liest"
- love ser chri "Liebesbrief"
+ breakup cur ser "löst"
- married ann chri "Mann"
+ attack ann chri+ser "ohrfeigt"
- enemy ann ser "Nebenbuhlerin"
- quit mad "wirft"

== 8 Zwangspause
Während [Annelies](ann) [ihrem](ann) [Gatten](chri) den Koffer in die Käserei stellt und [Sereina](ser), vom halben Dorf geschnitten, hinter dem Schalter weint, versucht [Pfarrer Beatus](bea), die [Thalia](verein) zu retten, indem [er](bea) bei jedem einzeln zum Kaffee erscheint. Bei [Kordula](kord) bleibt [er](bea) länger als vorgesehen. Was [er](bea) mit fünfundzwanzig nicht hatte sagen dürfen, sagt [er](bea) mit fünfzig auch nicht, aber [sie](kord) hört es trotzdem. [Curdin](cur) hat sich unterdessen bei [Madlaina](mad) einquartiert, angeblich der Miete wegen.
+ breakup ann chri "Koffer"
- married ann chri "Gatten"
- sad ser "weint"
- rescue? bea verein "retten"
- confess! bea kord "auch nicht"
+ discover kord bea "hört es trotzdem"
- love.past bea kord "nicht hatte sagen dürfen"
- housemate.start cur mad "einquartiert"

== 9 Notbesetzung
Ohne [Regisseurin](mad), ohne [Liebhaber](chri), aber mit zweihundert verkauften Karten steht [Hansjörg](hans) da, ehe [er](hans) selbst, das Nitrospray in der Weste, den Galan zu spielen beginnt und im zweiten Akt lautlos umkippt. Es ist [Liridon](lir), [der](lir) vom Lichtpult springt und [dem](hans), [der](hans) [ihn](lir) einen Dieb nannte, das Herz massiert, bis die Ambulanz eintrifft. [Jessica](tochter) fährt mit [ihrem](tochter) [Vater](hans) ins Spital und hält [dessen](hans) Hand, obwohl [die beiden](hans+tochter) seit Wochen nicht miteinander geredet haben.
+ ill hans "umkippt"
+ rescue lir hans "massiert"
- accuse.past hans lir "Dieb"
- travel hans+tochter "Spital"
- parent hans tochter "Vater"
- help tochter hans "hält dessen Hand"
- quarrel.past hans tochter "nicht miteinander geredet"

== 10 Krankenbesuche
Ans Bett des [Präsidenten](hans) treten der Reihe nach [Annelies](ann), [Kordula](kord), [Beatus](bea) und [Madlaina](mad), und jedem von [ihnen](ann+bea+kord+mad) nimmt der [Kranke](hans), [der](hans) zeitlebens niemanden um etwas gebeten hat, das Versprechen ab, das Stück zu Ende zu bringen. [Liridon](lir) kommt als Letzter. [Hansjörg](hans) bittet [ihn](lir) um Verzeihung und bietet [ihm](lir) das Du an. Dass [Sereina](ser) sich am Morgen im Schulhaus übergeben hat, weiss einstweilen nur der [Bub](bub) des Abwarts.
- travel ann+bea+kord+mad hans "Ans Bett"
- ill hans "Kranke"
- help? ann+bea+kord+mad hans "Versprechen"
+ reconcile hans lir "Verzeihung"
- friend.start hans lir "Du"
- ill ser "übergeben"
- discover bub ser "weiss"

== 11 Generalprobe
Zwischen [Chrigels](chri) und [Curdins](cur) Garderobe liegen elf Schritte, und auf dem vierten bekommt [Sereina](ser) weiche Knie, weil das Kind, das [sie](ser) erwartet, von [beiden](chri+cur) sein könnte. [Annelies](ann) fängt [sie](ser) auf. Aus dem Riechsalz wird Tee, aus dem Tee ein Gespräch, in dem die zwei [Frauen](ann+ser) feststellen, dass [sie](ann+ser) demselben [Mann](chri) nachgetrauert haben, [der](chri) keine von [ihnen](ann+ser) je gefragt hat, was sie will. [Curdin](cur) wiederum hat Post von [Madlaina](mad), [die](mad) nach [Basel](@basel) geht und [ihn](cur) mitnehmen möchte.
- sad ser "weiche Knie"
+ pregnant ser "erwartet"
- parent? chri+cur _ "könnte"
- help ann ser "fängt"
+ reconcile ann ser "Gespräch"
- love.past ann+ser chri "nachgetrauert"
- move mad "geht" @basel
- move? cur mad "mitnehmen" @basel

== 12 Premiere
Der Vorhang hebt sich, klemmt und wird von [Liridon](lir) und [Chrigel](chri) von Hand hochgezogen: [Sereina](ser), [Annelies](ann), [Kordula](kord) und [Jessica](tochter) spielen vor ausverkauftem Saal, was als Schwank begann und nun etwas anderes ist, [Hansjörg](hans) sitzt im Rollstuhl in der ersten Reihe und weint vor Stolz auf [seine](hans) [Tochter](tochter), und [Beatus](bea), [der](bea) am Sonntag [sein](bea) Amt niedergelegt hat, küsst hinter der letzten Kulisse die [Souffleuse](kord). [Sereina](ser) aber gibt [Chrigel](chri) einen Korb. [Sie](ser) wolle das Kind allein haben.
+ create ann+kord+ser+tochter "spielen"
- happy hans tochter "Stolz"
- parent hans tochter "Tochter"
- quit.past bea "niedergelegt"
+ kiss bea kord "küsst"
+ reject ser chri "Korb"
- pregnant ser "Kind"
