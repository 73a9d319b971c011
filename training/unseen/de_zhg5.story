%series Das Haus der sieben Uhren
%lang de
%genre historical novel, chapter summaries
%cast theodora | Theodora Faller; Theodora; Dora; Frau Doktor Silbermann | f
%cast balthasar | Balthasar Faller; Balthasar | m
%cast linus | Linus Faller; Linus | m
%cast caecilie | Cäcilie | f
%cast joaquim | Joaquim da Rocha; Joaquim | m
%cast ferdinand | Ferdinand Kienzler; Ferdinand | m
%cast rosalie | Rosalie Kienzler; Rosalie | f
%cast silber | Dr. Aaron Silbermann; Dr. Silbermann; Silbermann; Aaron | m
%cast vroni | Vroni | f
%cast rocha | - | m
%cast braut | - | f
%cast schwester | - | f
%cast amadeo | Amadeo | m
%cast gendarm | - | m

== 1 Die Unruh
[Furtwangen](@furtwangen) im Frühjahr 1923. [Theodora Faller](theodora) hat das Handwerk der Uhrmacherei von [ihrem](theodora) [Vater](balthasar) [Balthasar](balthasar) erlernt, darf aber als Frau keine Meisterprüfung ablegen. [Ihr](theodora) [Bruder](linus) [Linus](linus), [dem](linus) eine Granate vor [Verdun](@verdun) das Augenlicht genommen hat, sitzt den ganzen Tag am Fenster und zählt die Schläge der sieben Wanduhren. Die zweite [Frau](caecilie) des [Alten](balthasar), [Cäcilie](caecilie), rechnet unterdessen vor, wie lange das Brot noch reicht. Da klopft ein [Brasilianer](joaquim) an und möchte bei den [Fallers](balthasar+caecilie+linus+theodora) in die Lehre gehen. [Er](joaquim) bezahlt in Dollar, und damit ist die Sache entschieden.
- parent balthasar theodora "Vater"
- advisor.past balthasar theodora "erlernt"
- sibling linus theodora "Bruder"
- injure.past linus "Augenlicht genommen"
- married balthasar caecilie "Frau"#2
+ hire joaquim balthasar+caecilie+linus+theodora "in die Lehre"

== 2 Das Pendel
[Joaquim da Rocha](joaquim) erweist sich als geschickt, vor allem darin, [Theodora](theodora) zum Lachen zu bringen. Von [seinem](joaquim) Zuhause spricht [er](joaquim) nie. Die [Fabrikantentochter](rosalie) [Rosalie Kienzler](rosalie) kommt seit Kindertagen im Haus aus und ein; offiziell besucht [sie](rosalie) [ihre](rosalie) beste [Freundin](theodora), in Wahrheit liest [sie](rosalie) [Linus](linus) vor und hofft, dass [er](linus) das Zittern in [ihrer](rosalie) Stimme nicht deutet. [Ihr](rosalie) [Bruder](ferdinand) [Ferdinand](ferdinand), [der](ferdinand) die Fabrik geerbt hat, hält bei [Balthasar](balthasar) um die [Tochter](theodora) an. [Der](balthasar) erbittet sich Zeit bis Michaelis.
- happy theodora "Lachen"
- reveal! joaquim "nie"
- friend rosalie theodora "Freundin"
- help rosalie linus "liest"
+ love rosalie linus "Zittern"
- parent _ rosalie "Fabrikantentochter"
- sibling ferdinand rosalie "Bruder"
- find.past ferdinand "geerbt"
+ propose ferdinand theodora "hält"
- parent balthasar theodora "Tochter"

== 3 Michaelis
[Cäcilie](caecilie) drängt auf die Verbindung mit den [Kienzlers](ferdinand+rosalie), die alle Schulden tilgen würde. [Theodora](theodora) aber gibt dem [Fabrikanten](ferdinand) vor dem versammelten Kirchenchor einen Korb, und in der Nacht darauf schleicht [sie](theodora) in die Gesellenkammer, wo [Joaquim](joaquim) wach liegt. Keiner [der zwei](joaquim+theodora) spricht von Zukunft. Die [Magd](vroni) [Vroni](vroni) sieht [sie](theodora) im Morgengrauen barfuß zurückhuschen und lässt sich [ihr](vroni) Stillschweigen mit einem Seidentuch vergelten. [Ferdinand](ferdinand), [dessen](ferdinand) Stolz tiefer sitzt als [sein](ferdinand) Gefühl, kauft am Montag sämtliche Wechsel des alten [Uhrmachers](balthasar) auf.
- wedding? ferdinand theodora "Verbindung"
+ reject theodora ferdinand "Korb"
+ sex joaquim theodora "Gesellenkammer"
- discover vroni theodora "sieht"
- reveal! vroni "Stillschweigen"
- gift theodora vroni "Seidentuch"
- love ferdinand theodora "Gefühl"

== 4 Wechsel und Zeiger
Der Kuckuck klebt an der Werkstatttür. [Ferdinand](ferdinand) bietet an, alles zu vergessen, sofern [Dora](theodora) sich besinne; andernfalls sitze die [Familie](balthasar+caecilie+linus+theodora) zu Martini auf der Straße. [Balthasar](balthasar) fasst sich an die linke Seite und kippt in die Späne. [Dr. Silbermann](silber), [der](silber) den [Fallers](balthasar+caecilie+linus+theodora) seit Jahren keine Rechnung mehr schreibt, wacht drei Nächte bei [ihm](balthasar), vergeblich. Noch am offenen Grab erreicht [Joaquim](joaquim) ein Telegramm aus [Santos](@santos): [Sein](joaquim) [Vater](rocha) befehle die Heimkehr, [seine](joaquim) [Verlobte](braut) warte.
- wedding? ferdinand theodora "besinne"
+ threaten ferdinand theodora "andernfalls"
- lose? balthasar+caecilie+linus+theodora "auf der Straße"
- ill balthasar "linke Seite"
- treat balthasar silber "wacht"
- advisor silber balthasar+caecilie+linus+theodora "Rechnung"
+ die balthasar "offenen Grab"
- find joaquim "Telegramm" @santos
- parent rocha joaquim "Vater"
- return? joaquim "Heimkehr" @santos
- engaged braut joaquim "Verlobte"

== 5 Stillstand
Ohne [Theodora](theodora) ins Gesicht zu sehen, schnürt der [Lehrling](joaquim) [sein](joaquim) Bündel. Dass unter [ihrer](theodora) Schürze ein Kind heranwächst, bringt [sie](theodora) nicht über die Lippen; [sie](theodora) gibt [ihm](joaquim) nur die kleinste der sieben Uhren mit. [Cäcilie](caecilie), nunmehr Witwe ohne Einkommen, zieht zu [ihrer](caecilie) [Schwester](schwester) nach [Freiburg](@freiburg) und lässt den blinden [Stiefsohn](linus) zurück. [Rosalie](rosalie) zankt sich [seinetwegen](linus) mit [Ferdinand](ferdinand), verkauft [ihren](rosalie) Schmuck und löst heimlich den Wechsel auf das Haus ein. Die [Geschwister](linus+theodora) dürfen bleiben.
+ breakup joaquim theodora "schnürt"
- travel joaquim "schnürt"
+ pregnant theodora "heranwächst"
- reveal! theodora joaquim "nicht über die Lippen"
- gift theodora joaquim "gibt"
- die.past balthasar "Witwe"
- married.past balthasar caecilie "Witwe"
- move caecilie schwester "zieht" @freiburg
- sibling caecilie schwester "Schwester"
- ill linus "blinden"
- kin caecilie linus "Stiefsohn"
- quarrel ferdinand rosalie "zankt"
- help rosalie linus+theodora "löst"
- sibling linus theodora "Geschwister"

== 6 Das Läutwerk
Im Juni liegt [Amadeo](amadeo) in der Wiege. Der Pfarrer weigert sich, das vaterlose [Kind](amadeo) zu taufen, die halbe Stadt wechselt bei [Theodoras](theodora) Anblick die Straßenseite. Nur [Dr. Silbermann](silber), [dem](silber) [sie](theodora) die Entbindung verdankt, klingelt jeden Sonntag mit Kuchen und nimmt den [Kleinen](amadeo) auf die Schultern. [Linus](linus) baut nach Gehör ein Glockenspiel, das erste Werk [seiner](linus) neuen Jahre, und fragt [Rosalie](rosalie), ob eine Frau wie [sie](rosalie) einen Mann wie [ihn](linus) ertrüge. [Sie](rosalie) lacht, [sie](rosalie) weint, [sie](rosalie) sagt: ein Leben lang.
+ birth theodora amadeo "in der Wiege"
- reject _ amadeo "weigert"
- help silber theodora "Entbindung"
- gift silber theodora "Kuchen"
- create linus "baut"
+ propose linus rosalie "ertrüge"
- happy rosalie "lacht"
+ engaged.start linus rosalie "ein Leben lang"

== 7 Die Wette
[Ferdinand](ferdinand) untersagt [seiner](ferdinand) [Schwester](rosalie) die Heirat mit dem "[Krüppel](linus)" und droht, [sie](rosalie) aus dem Testament zu streichen. [Rosalie](rosalie) traut sich trotzdem, in einem geborgten Kleid, mit [Silbermann](silber) und [Vroni](vroni) als Zeugen. Um die Werkstatt zu halten, reicht [Theodora](theodora) unter dem Namen [ihres](theodora) verstorbenen [Vaters](balthasar) eine astronomische Uhr beim Wettbewerb in [Basel](@basel) ein. Der Entwurf siegt. Ein Gesandter der Firma [Kienzler](#kienzler) legt noch am Abend Beschwerde ein: Der [Gewinner](balthasar) sei seit einem Jahr tot.
- sibling ferdinand rosalie "Schwester"
- wedding? linus rosalie "Heirat"
- threaten ferdinand rosalie "droht"
+ wedding linus rosalie "traut"
- advisor silber+vroni linus+rosalie "Zeugen"
- parent balthasar theodora "Vaters"
- die.past balthasar "verstorbenen"
- betray theodora _ "unter dem Namen"
- create theodora "Uhr"
+ find theodora "siegt" @basel
- accuse _ theodora "Beschwerde"

== 8 Vor den Schranken
Wegen Betrugs angeklagt, steht die [Uhrmacherin](theodora) vor dem Amtsgericht [Villingen](@villingen). [Vroni](vroni), von [Ferdinand](ferdinand) mit einer Mitgift geködert, plaudert im Zeugenstand aus, wer nachts in welcher Kammer gelegen hat. Gelächter im Saal. Da erhebt sich [Silbermann](silber) und behauptet, [er](silber) sei der [Vater](silber) des [Jungen](amadeo) und gedenke, [dessen](amadeo) [Mutter](theodora) zu ehelichen. Es ist gelogen, bis auf den letzten Teil. Das Gericht lässt Milde walten. [Ferdinand](ferdinand) verlässt den Saal mit einem Blick, den [Linus](linus) nicht sieht und doch spürt.
- accuse _ theodora "angeklagt"
- betray? theodora "Betrugs"
- gift ferdinand vroni "Mitgift"
+ reveal vroni _ "plaudert"
- sex.past joaquim theodora "in welcher Kammer"
- betray silber _ "gelogen"
- parent! silber amadeo "Vater"
- parent theodora amadeo "Mutter"
+ wedding? silber theodora "ehelichen"
- help silber theodora "erhebt"

== 9 Übersee
[Joaquim](joaquim) kehrt nach sechs Jahren zurück, grau an den Schläfen und seit dem Gelbfieber [seiner](joaquim) [Gemahlin](braut) verwitwet. Im Laden springt [ihm](joaquim) ein [Knabe](amadeo) mit [seinen](joaquim) eigenen Augenbrauen entgegen. [Theodora](theodora), inzwischen [Frau Doktor Silbermann](theodora), bittet [ihn](joaquim), zu schweigen und wieder zu fahren. Doch [Aaron](silber) hat die Stimmen gehört. Statt zu toben, schiebt [er](silber) dem [Gast](joaquim) einen Stuhl hin und erzählt von Masern, Milchzähnen und ersten Schritten. Die zwei [Männer](joaquim+silber) trinken bis Mitternacht. Am Morgen ist der [Brasilianer](joaquim) fort; auf dem Tisch tickt die kleinste der sieben Uhren.
+ return joaquim "kehrt"
- die.past braut "verwitwet"
- married.past braut joaquim "Gemahlin"
- ill.past braut "Gelbfieber"
- meet amadeo joaquim "entgegen"
- parent joaquim amadeo "Augenbrauen"
- married silber theodora "Frau Doktor Silbermann"
- reveal! joaquim "schweigen"
- travel? joaquim "fahren"
- discover silber joaquim "gehört"
- reveal silber joaquim "erzählt"
+ travel joaquim "fort"

== 10 Sieben Schläge
Winter 1938. Die Fenster der Praxis sind eingeworfen, auf den Stufen steht ein [Gendarm](gendarm), [der](gendarm) [Silbermann](silber) abführen soll. Es ist [Ferdinand](ferdinand), längst ohne Fabrik und ohne Freunde, [der](ferdinand) den [Arzt](silber) und [dessen](silber) [Familie](amadeo+theodora) in einem Lastwagen unter Standuhren verbirgt und bis an die Schweizer Grenze chauffiert. Warum, das fragt [Theodora](theodora) [ihn](ferdinand) nicht, und [er](ferdinand) sagt nur, [er](ferdinand) habe [ihren](theodora) Korb nie vergessen können. In [Santos](@santos) nimmt ein alter [Freund](joaquim) die [Flüchtlinge](amadeo+silber+theodora) am Kai in Empfang. Zu Hause zieht [Rosalie](rosalie) für [Linus](linus) die Uhren auf.
- arrest? gendarm silber "abführen"
- lose.past ferdinand "ohne Fabrik"
- attack.past _ silber "eingeworfen"
+ rescue ferdinand amadeo+silber+theodora "verbirgt"
- love ferdinand theodora "nie vergessen"
- reject.past theodora ferdinand "Korb"
- flee amadeo+silber+theodora "Grenze"
- help joaquim amadeo+silber+theodora "in Empfang"
- friend joaquim silber+theodora "Freund"
