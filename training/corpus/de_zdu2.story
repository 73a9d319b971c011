%series Unterm Schieferdach
%lang de
%genre family serial among winegrowers on the Mosel, weekly listings
%cast kuno | Kuno Thielen; Kuno; Thielen | m
%cast agnes | Agnes Thielen; Agnes Bohr; Agnes | f
%cast jost | Jost Thielen; Jost | m
%cast wiebke | Wiebke | f
%cast lion | Lion | m
%cast fina | Josefina Thielen; Fina | f
%cast esteban | Esteban Ruiz; Esteban | m
%cast brodersen | Dr. Brodersen; Brodersen | f
%cast hammes | Hammes; Alwin Hammes | m
%cast vera | Vera Hammes; Vera | f
%cast pastor | Pastor Eich; Eich | m
%cast notarin | - | f
%cast kai | Kai | m
%cast lehrerin | Frau Sauerland | f

== 1
Seit vierzig Jahren führt [Kuno Thielen](kuno) das Weingut über [Traben](@traben) mit harter Hand, und seit vierzig Jahren fügt sich [Agnes](agnes), [die](agnes) [ihm](kuno) damals gegen den Willen [ihrer](agnes) Eltern das Jawort gab. Am Morgen der goldenen Lese bleibt [sie](agnes) einfach im Bett liegen. [Sie](agnes) sei nicht krank, sagt [sie](agnes) dem herbeigerufenen [Sohn](jost), [sie](agnes) habe es satt. [Jost](jost), [der](jost) nichts lieber täte, als den [Alten](kuno) abzulösen, muss nun auch noch kochen. [Seine](jost) [Frau](wiebke) [Wiebke](wiebke) stellt derweil ohne Rücksprache einen [Andalusier](esteban) für den Steilhang ein, [der](esteban) kaum Deutsch, aber alles von Reben versteht.
- boss kuno _ "führt"
- wedding.past agnes kuno "Jawort"
- married agnes kuno "Jawort"
+ sad agnes "satt"
- ill! agnes "nicht krank"
- parent agnes jost "Sohn"
- hire? jost kuno "abzulösen"
- married jost wiebke "Frau"
+ hire esteban wiebke "stellt"

== 2
[Kuno](kuno) tut, als sei nichts, und schickt nach der [Hausärztin](brodersen). [Dr. Brodersen](brodersen) hört [Agnes](agnes) eine Stunde lang zu und verordnet [ihr](agnes) einen Monat am Meer. Bevor der [Winzer](kuno) toben kann, steht im Hof ein Motorrad: [Fina](fina), die jüngste [Thielen](fina), hat [ihre](fina) Stelle in [Mainz](@mainz) hingeschmissen und will für immer dableiben. [Ihrem](fina) [Bruder](jost) passt das gar nicht. Wer zuletzt vom Hof ging, faucht [er](jost), habe als Letzter zu reden. [Esteban](esteban) trägt der [Heimgekehrten](fina) den Rucksack ins Haus; dabei fällt [ihm](esteban) vor lauter Schauen der Autoschlüssel in die Zisterne.
- advisor brodersen kuno "Hausärztin"
- treat agnes brodersen "verordnet"
- travel? agnes "einen Monat am Meer"
- sad? kuno "toben"
+ return fina "steht im Hof"
- quit.past fina "hingeschmissen" @mainz
- sibling fina jost "Bruder"
- quarrel fina jost "faucht"
- help esteban fina "trägt"
- love esteban fina "Schauen"
- lose esteban "fällt"

== 3
[Agnes](agnes) packt. [Ihren](agnes) Koffer trägt [Lion](lion), der elfjährige [Enkel](lion), [der](lion) als Einziger nicht fragt, wann [sie](agnes) wiederkommt. Kaum ist der Zug nach [Norddeich](@norddeich) fort, verrechnet sich [Kuno](kuno) beim Keltern und verdirbt ein ganzes Fass. [Er](kuno) schiebt es auf [Esteban](esteban). [Fina](fina) aber hat zugesehen und stellt sich schützend vor den [Beschuldigten](esteban). Beim [Nachbarn](hammes) [Alwin Hammes](hammes), mit [dem](hammes) die [Thielens](agnes+fina+jost+kuno) seit einem Streit um vier Rebzeilen kein Wort wechseln, knallen vor Schadenfreude die Korken. Nur [Vera](vera), [dessen](hammes) [Tochter](vera), lacht nicht mit.
- help lion agnes "trägt"
- kin agnes lion "Enkel"
+ travel agnes "Zug" @norddeich
- lose kuno "verdirbt"
+ accuse kuno esteban "schiebt"
- help fina esteban "schützend"
- enemy agnes+fina+jost+kuno hammes "kein Wort"
- neighbour hammes kuno "Nachbarn"
- happy hammes "Schadenfreude"
- parent hammes vera "Tochter"

== 4
Zwischen [Vera Hammes](vera) und [Jost](jost) läuft seit dem Frühjahr etwas, von dem außer der Bank an der Kapelle niemand weiß. Nun will [sie](vera) nicht mehr die [andere](vera) sein. Entweder [Jost](jost) redet mit [Wiebke](wiebke), oder [sie](vera) tut es selbst. Der [Ehebrecher](jost) erbittet Zeit bis nach der Lese. [Lion](lion), [der](lion) [Pastor Eich](pastor) beim Läuten hilft, sieht [seinen](lion) [Vater](jost) aus der Kapelle kommen, mit Lippenstift am Kragen. Am selben Abend fragt [ihn](lion) [seine](lion) [Mutter](wiebke), was [ihm](lion) auf den Magen geschlagen sei. [Lion](lion) sagt: die Pflaumen.
+ affair jost vera "läuft"
+ threaten vera jost "Entweder"
- reveal? jost wiebke "redet"
- cheat jost wiebke "Ehebrecher"
- help lion pastor "hilft"
- discover lion jost "sieht"
- parent jost lion "Vater"
- parent wiebke lion "Mutter"
- betray lion wiebke "Pflaumen"

== 5
[Kuno](kuno) kocht Kartoffeln. Sie brennen an. [Fina](fina) lacht über [Kuno](kuno). [Kuno](kuno) lacht nicht über [Fina](fina). Eine Karte ist gekommen. Sie ist nicht von [Agnes](agnes). Sie ist von [Kai](kai). Mit [Kai](kai) war [Fina](fina) in [Mainz](@mainz) zusammen. [Er](kai) bittet [sie](fina) um Vergebung. [Esteban](esteban) versteht das Wort nicht. [Wiebke](wiebke) erklärt es [Esteban](esteban). [Fina](fina) verbrennt die Karte. Die Zisterne wird geleert. Unten liegt der Schlüssel. Daneben liegt ein Ring. In dem Ring steht: [Alwin](hammes).
- couple.past fina kai "zusammen"
- ex fina kai "zusammen"
- reconcile? fina kai "Vergebung"
- help wiebke esteban "erklärt"
+ reject fina kai "verbrennt"
+ find _ "liegt ein Ring"

== 6
Warum liegt ein Ring mit dem Namen des [Erzfeindes](hammes) in der Zisterne der [Thielens](agnes+fina+jost+kuno)? [Fina](fina) und [Esteban](esteban) zeigen ihn [Pastor Eich](pastor), [der](pastor) sich plötzlich an [sein](pastor) Beichtgeheimnis erinnert. Mehr gibt das Kirchenbuch her: [Alwin](hammes) und eine gewisse [Agnes Bohr](agnes) wollten vor einundvierzig Jahren vor den Altar treten; das Aufgebot ist durchgestrichen. Die [Mutter](agnes) der [Finderin](fina) also. [Sie](fina) ruft in [Norddeich](@norddeich) an, doch dort ist die [Urlauberin](agnes) gar nicht abgestiegen. [Jost](jost) hat andere Sorgen: [Er](jost) hat einen Brief an [Wiebke](wiebke) geschrieben und findet ihn nicht mehr.
- enemy agnes+fina+jost+kuno hammes "Erzfeindes"
- investigate esteban+fina hammes "zeigen"
- reveal! pastor esteban+fina "Beichtgeheimnis"
+ discover esteban+fina agnes+hammes "Kirchenbuch"
- engaged.past agnes hammes "Aufgebot"
- wedding.past! agnes hammes "durchgestrichen"
- parent agnes fina "Mutter"
- discover fina agnes "gar nicht abgestiegen"
- create.past jost "geschrieben"
- lose jost "findet ihn nicht"

== 7
Den Brief hat [Lion](lion), und er brennt [ihm](lion) ein Loch in die Hosentasche. In der Schule prügelt [er](lion) sich grundlos mit dem Klassensprecher, worauf [Frau Sauerland](lehrerin), die [Klassenlehrerin](lehrerin), die [Eltern](jost+wiebke) einbestellt. Vor [ihrem](lehrerin) Pult platzt es aus dem [Kind](lion) heraus. [Wiebke](wiebke) hört reglos zu, steht auf und fährt, noch in der Schürze, zu den [Hammes](hammes+vera) hinüber. [Vera](vera) macht die Tür auf, bekommt aber statt der erwarteten Ohrfeige einen Hausschlüssel in die Hand gedrückt: Bitte sehr, [sie](vera) könne den [Mann](jost) haben, samt [seiner](jost) Bügelwäsche.
- steal.past lion jost "Brief hat"
- quarrel _ lion "prügelt"
- advisor lehrerin lion "Klassenlehrerin"
- parent jost+wiebke lion "Eltern"
- invite lehrerin jost+wiebke "einbestellt"
+ reveal lion wiebke "platzt"
- travel wiebke "fährt"
- attack! wiebke vera "Ohrfeige"
- gift wiebke vera "gedrückt"
+ breakup wiebke jost "haben"

== 8
[Jost](jost) zieht mit zwei Müllsäcken in die Kelterhalle, denn bei [Vera](vera), [die](vera) sich [ihren](vera) Sieg anders vorgestellt hat, darf [er](jost) nicht unterkommen: [Alwin](hammes) hat [ihm](jost) mit der Mistgabel gedroht. Dabei ist dieser [Alwin](hammes) selbst nicht zu Hause, sondern, wie [Esteban](esteban) von einem Lieferanten aufschnappt, seit Tagen auf Reisen. An die Nordsee. [Kuno](kuno) hört es, wird fahl und setzt sich mitten im Gewitter auf den Traktor. Bei Bernkastel kippt das Gefährt in den Graben. [Esteban](esteban) zieht den [Bewusstlosen](kuno) heraus, [der](kuno) [ihn](esteban) eine Woche zuvor noch einen Stümper geschimpft hat.
- move jost "zieht"
- reject vera jost "nicht unterkommen"
- threaten.past hammes jost "Mistgabel"
- discover esteban hammes "aufschnappt"
- travel hammes "auf Reisen"
- discover kuno hammes "hört"
- sad kuno "fahl"
- injure kuno "Bewusstlosen"
+ rescue esteban kuno "zieht den"
- quarrel.past esteban kuno "geschimpft"

== 9
An [Kunos](kuno) Krankenbett trifft die Familie zusammen, zuletzt [Agnes](agnes), braungebrannt und in Begleitung. Dass [sie](agnes) mit [Alwin](hammes) verreist gewesen sei, weist [sie](agnes) zurück; [er](hammes) sei [ihr](agnes) nachgefahren, und [sie](agnes) habe [ihn](hammes) zum Tee empfangen, mehr nicht. Vor versammelten [Kindern](fina+jost) erzählt [sie](agnes), dass [sie](agnes) einst den [Nachbarn](hammes) heiraten sollte und [ihm](hammes) wegen [Kuno](kuno) davonlief. Den Ring warf [sie](agnes) in die Zisterne. Um vier Rebzeilen also ging es nie. Als [Dr. Brodersen](brodersen) den [Patienten](kuno) abhört, rollen [diesem](kuno) zum ersten Mal seit Menschengedenken Tränen über das Gesicht.
+ return agnes "trifft"
- affair! agnes hammes "mehr nicht"
- travel! agnes+hammes "verreist"
- invite.past agnes hammes "Tee"
- parent agnes fina+jost "Kindern"
+ reveal agnes fina+jost "erzählt"
- engaged.past agnes hammes "heiraten sollte"
- breakup.past agnes hammes "davonlief"
- neighbour agnes hammes "Nachbarn"
- treat kuno brodersen "abhört"
- sad kuno "Tränen"

== 10
[Wiebke](wiebke) hat die Scheidung eingereicht und verwaltet zugleich das Gut [ihres](wiebke) [Schwiegervaters](kuno), da der [Hausherr](kuno) liegt und [sein](kuno) [Erbe](jost) zu nichts zu gebrauchen ist. Unter [ihrer](wiebke) Leitung wird die Lese zum Triumph. [Fina](fina) kniet sich im Keller hinein und keltert mit [Esteban](esteban) einen Wein, den [beide](esteban+fina) nach einer langen Nacht zwischen den Fässern [Zisterne](*zisterne) taufen. Über die Nacht schweigen [sie](esteban+fina), doch am Morgen gehen [sie](esteban+fina) Hand in Hand. [Vera](vera) lässt [Jost](jost) ausrichten, [sie](vera) habe sich eine Stelle in [Trier](@trier) gesucht; ein [Mann](jost), [der](jost) in Müllsäcke packt, sei nichts für [sie](vera).
- divorce? jost wiebke "Scheidung"
- boss.start wiebke _ "Leitung"
- kin kuno wiebke "Schwiegervaters"
- create esteban+fina "keltert" *zisterne
+ couple.start esteban fina "Hand in Hand"
- hire vera "Stelle" @trier
+ breakup vera jost "nichts für"

== 11
[Kuno](kuno) kehrt an zwei Krücken heim und verlangt nach der [Notarin](notarin). Alles rechnet damit, dass der [Sohn](jost) nun doch bekommt, worauf [er](jost) [sein](jost) Leben lang gewartet hat. Stattdessen setzt [er](kuno) [Wiebke](wiebke) und [Fina](fina) zu gleichen Teilen ein. [Jost](jost) droht mit Anwälten, bis [Lion](lion) [ihn](jost) fragt, ob [er](jost) wenigstens beim Fußball noch zuschauen komme. Da sinkt der [Enterbte](jost) auf die Treppe und bittet [seinen](jost) [Jungen](lion) um Verzeihung. [Agnes](agnes) teilt [ihrem](agnes) [Mann](kuno) mit, dass [sie](agnes) unten im Dorf eine kleine Wohnung gemietet habe. Kündigungsfrist: drei Monate.
- return kuno "heim"
- parent kuno jost "Sohn"
+ gift kuno fina+wiebke "setzt"
- hire! jost "nun doch bekommt"
- threaten jost kuno "droht"
- reconcile? jost lion "Verzeihung"
- sad jost "sinkt"
- parent jost lion "Jungen"
- married agnes kuno "ihrem Mann"
+ move agnes "gemietet"

== 12
Kein Mensch hat dem alten [Thielen](kuno) je beigebracht, wie man wirbt. Bei [Alwin Hammes](hammes), ausgerechnet, holt [er](kuno) sich Rat. Die [Greise](hammes+kuno) trinken erst schweigend, dann redend und zuletzt singend, und gegen Mitternacht sind die vier Rebzeilen vergessen. Am Sonntag klingelt [Kuno](kuno) mit Krücken und Rosen an der Tür [seiner](kuno) eigenen [Frau](agnes), um [sie](agnes) ins Kino auszuführen. [Agnes](agnes) lässt [ihn](kuno) zappeln, dann holt [sie](agnes) den Mantel. Auf dem Weinfest wird [Finas](fina) [Zisterne](*zisterne) prämiert, [Esteban](esteban) hält in fehlerfreiem Deutsch um [ihre](fina) Hand an, und der [Pastor](pastor) tut, als hätte [er](pastor) es nicht gewusst.
- help hammes kuno "Rat"
+ reconcile hammes kuno "vergessen"
- gift kuno agnes "Rosen"
- married agnes kuno "Frau"
- invite kuno agnes "auszuführen"
- date? agnes kuno "Kino"
- find fina "prämiert"
+ propose esteban fina "Hand an"
