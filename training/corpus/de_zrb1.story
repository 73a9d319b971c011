%series Platz siebzehn
%lang de
%genre crime drama on a camp site, broadcaster's page
%cast hedda  | Hedda Krull; Hedda; Krull | f
%cast ole    | Ole Krull; Ole | m
%cast tarek  | Tarek Bensaid; Tarek | m
%cast quast  | Lothar Quast; Quast | m
%cast quastin | Sigrid Quast; Sigrid; Frau Quast | f
%cast fedor  | Fedor | m
%cast nguyen | Kommissarin Nguyen; Nguyen; Linh Nguyen | f
%cast biene  | Biene; Sabine Ott | f
%cast ott    | Ott; Herr Ott | m
%cast rudi   | Rudi | m
%cast taucher | Jannes Brill; Brill | m
%cast anwalt | Dr. Sasse; Sasse | m
%cast makler | Wenk; Marius Wenk | m
%cast bella  | Bella | f
%cast bohrer | - | m

== 1 Anreise
Am [Plauer See](@plauersee) beginnt die Saison. [Hedda Krull](hedda) leitet den Campingplatz, seit [ihr](hedda) [Mann](rudi) [Rudi](rudi) vor drei Jahren im See umkam. [Ihr](hedda) [Sohn](ole) [Ole](ole) repariert Boote, kocht lieber und zankt sich mit dem neuen [Wirt](tarek) des Imbisses, [Tarek Bensaid](tarek), um den Platz am Herd. In der Nacht bricht jemand in die Rezeption ein und nimmt die Kasse mit. Vor Zelt siebzehn schläft ein [Fremder](fedor), [der](fedor) keinen Ausweis hat. [Er](fedor) heiße [Fedor](fedor), sagt [er](fedor). [Hedda](hedda) zeigt [ihn](fedor) nicht an, sondern gibt [ihm](fedor) einen Besen.
- married.past hedda rudi "Mann"
+ die.past rudi "umkam"
- parent hedda ole "Sohn"
- hire tarek "neuen Wirt"
- quarrel ole tarek "zankt"
+ steal _ hedda "nimmt die Kasse mit"
- accuse! hedda fedor "zeigt ihn nicht an"
- gift hedda fedor "gibt"

== 2 Dauercamper
Seit zwanzig Sommern stehen [Lothar](quast) und [Sigrid Quast](quastin) auf demselben Platz, und seit zwanzig Sommern führt [er](quast) das große Wort. Diesmal hetzt [er](quast) gegen den [Neuen](fedor): Wer sonst habe die Kasse haben können? [Seine](quast) [Frau](quastin) schämt sich für [ihn](quast) und steckt [Fedor](fedor) heimlich Kuchen zu. Nebenan hat [Biene](biene) [ihren](biene) Wohnwagen aufgestellt. Die [Blondine](biene) ist [Herrn Ott](ott), [ihrem](biene) [Mann](ott), vor einer Woche davongelaufen. [Ole](ole) trägt [ihr](biene) die Gasflasche und kommt den ganzen Tag nicht mehr zur Arbeit.
- married quast quastin "Frau"
+ accuse quast fedor "hetzt"
- sad quastin quast "schämt"
- gift quastin fedor "steckt"
- neighbour biene quast+quastin "Nebenan"
- married biene ott "Mann"
+ flee.past biene ott "davongelaufen"
- help ole biene "trägt"

== 3 Seegras
[Fedor](fedor) fischt beim Kehren des Stegs die leere Kasse aus dem Wasser. Der [Dauercamper](quast) sieht es und ruft die Polizei. [Kommissarin Nguyen](nguyen) vernimmt den [Finder](fedor) zwei Stunden lang und lässt [ihn](fedor) dann laufen, denn Geld hat [er](fedor) keins. [Ihr](nguyen) fällt etwas anderes auf: An der Kasse klebt roter Bootslack, wie ihn nur [Ole](ole) verwendet. [Seine](ole) [Mutter](hedda) fragt [ihn](ole) geradeheraus. Da gibt [er](ole) den Diebstahl zu. [Er](ole) brauchte das Geld für die Kochschule in [Lyon](@lyon), von der [Hedda](hedda) nichts hören will.
- find fedor "fischt"
- accuse quast fedor "ruft die Polizei"
- investigate nguyen fedor "vernimmt"
- arrest! nguyen fedor "laufen"
- discover nguyen ole "fällt"
- parent hedda ole "Mutter"
+ reveal ole hedda "gibt"
- steal.past ole hedda "Diebstahl"
- travel? ole "Kochschule" @lyon

== 4 Unter Wasser
Das Landesamt lässt den Seegrund vermessen. Der [Taucher](taucher) [Jannes Brill](taucher) stößt dabei auf [Rudi Krulls](rudi) Motorboot. Im Rumpf klafft ein Loch, sauber gebohrt. [Nguyen](nguyen) rollt den Fall neu auf und bringt der [Witwe](hedda) die Nachricht, dass [ihr](hedda) [Mann](rudi) nicht verunglückt ist. [Hedda](hedda) bricht am Tresen zusammen. [Tarek](tarek) fährt [sie](hedda) ins Krankenhaus, obwohl die Fritteuse noch läuft. Der [Dieb](ole) sitzt die Nacht über an [ihrem](hedda) Bett. Die Fritteuse übernimmt der [Mann](fedor) mit dem Besen.
+ find taucher "stößt"
- investigate nguyen rudi "rollt"
- reveal nguyen hedda "Nachricht"
- married.past hedda rudi "Mann"
+ kill.past _ rudi "nicht verunglückt"
- ill hedda "bricht"
- help tarek hedda "fährt"
- help ole hedda "an ihrem Bett"

== 5 Regen
Es regnet seit Tagen, die Wege stehen unter Wasser, niemand reist an. [Hedda](hedda) ist wieder auf den Beinen und verlangt von jedem, der damals hier war, die Wahrheit. [Sigrid](quastin) weicht [ihr](hedda) aus. [Ihr](quastin) [Mann](quast) brüllt, man solle die Toten ruhen lassen. Im Imbiss bringt der [Wirt](tarek) [Ole](ole) bei, wie man Teig zieht; aus den [Streithähnen](ole+tarek) ist ein Gespann geworden. [Biene](biene) hört zu, isst für zwei und schweigt. Draußen parkt ein Wagen mit laufendem Motor.
- recover hedda "wieder auf den Beinen"
- reject quastin hedda "weicht"
- married quast quastin "Mann"
- advisor tarek ole "bringt"
+ reconcile ole tarek "Gespann"
- pregnant? biene "isst für zwei"

== 6 Der Wagen
Am Steuer sitzt [Ott](ott). [Ott](ott) will [Biene](biene). [Biene](biene) sperrt ab. Nachts tritt [Ott](ott) die Tür ein. [Er](ott) zerrt [Biene](biene) ins Auto. [Fedor](fedor) wirft sich vor den Wagen. Der Wagen erfasst [Fedor](fedor). Dann kommt [Ole](ole). [Ole](ole) schlägt [Ott](ott) nieder. [Biene](biene) hält die Hand des [Verletzten](fedor). [Nguyen](nguyen) nimmt den [Ehemann](ott) mit. „Tot?“, fragt die [Kommissarin](nguyen). „Nur das Bein“, sagt [Fedor](fedor).
- reject biene ott "sperrt"
+ abduct ott biene "zerrt"
- rescue? fedor biene "wirft"
- injure fedor ott "erfasst"
+ attack ole ott "schlägt Ott nieder"
- help biene fedor "Hand des Verletzten"
- arrest nguyen ott "mit"
- married biene ott "Ehemann"

== 7 Gips
Der [Entführer](ott) sitzt in Untersuchungshaft, und [sein](ott) [Verteidiger](anwalt) [Dr. Sasse](anwalt) behauptet, [Ole](ole) habe [seinen](anwalt) [Mandanten](ott) grundlos verprügelt. Ein zweiter Anwalt ist nicht zu bezahlen. Da redet [Biene](biene) dem [Jungen](ole) aus, nach [Lyon](@lyon) abzuhauen: [Sie](biene) werde vor Gericht für [ihn](ole) einstehen. Der [Taucher](taucher) bringt [Fedor](fedor) Krücken und bekommt von [ihm](fedor) etwas zu hören, das [er](taucher) sofort [Nguyen](nguyen) meldet: In der Unglücksnacht hat der [Russe](fedor) am Ufer geschlafen. [Er](fedor) sah einen [Mann](bohrer) mit einem Handbohrer.
- arrest _ ott "Untersuchungshaft"
- advisor anwalt ott "Verteidiger"
+ accuse anwalt ole "behauptet"
- flee? ole "abzuhauen" @lyon
- help? biene ole "einstehen"
- gift taucher fedor "Krücken"
- reveal fedor taucher "bekommt von ihm etwas zu hören"
- reveal taucher nguyen "meldet"
+ discover.past fedor bohrer "sah"

== 8 Vorkaufsrecht
Ein [Makler](makler) namens [Marius Wenk](makler) bietet [Hedda](hedda) eine Million für das Gelände. [Sie](hedda) lacht [ihn](makler) nicht aus, denn die Bank droht. [Tarek](tarek) findet in den Unterlagen des [Maklers](makler) ein altes Schreiben: Schon [Rudi](rudi) sollte verkaufen, und [er](rudi) ließ [Wenk](makler) damals abblitzen. Vermittelt hatte das Geschäft [Lothar Quast](quast), gegen Provision. Bevor der [Wirt](tarek) das Blatt zur Polizei bringen kann, bekommt [er](tarek) an der Slipanlage von hinten einen Schlag. Das Blatt ist fort. [Sigrid](quastin) hat vom Vorzelt aus alles mit angesehen und sagt kein Wort.
+ discover tarek makler+rudi "findet"
- reject.past rudi makler "abblitzen"
+ attack _ tarek "Schlag"
- steal _ tarek "fort"
- discover quastin _ "angesehen"
- reveal! quastin _ "kein Wort"

== 9 Zwei Tassen
Zwanzig Sommer Ehe, und nun deckt [Frau Quast](quastin) nur noch für sich. Mit einem Koffer klopft [sie](quastin) bei der [Witwe](hedda) an und packt aus: [Lothar](quast) habe in jener Nacht nasse Schuhe gehabt, und [er](quast) habe den [Imbisswirt](tarek) niedergeschlagen. [Hedda](hedda) ist so wütend, dass [sie](hedda) mit dem Bootshaken losläuft. [Tarek](tarek), den Kopf verbunden, hält [sie](hedda) fest, bis [sie](hedda) weint. [Er](tarek) liebt [sie](hedda), das merkt jetzt auch [ihr](hedda) [Sohn](ole), und [er](ole) geht taktvoll zu den Booten.
+ breakup quastin quast "Koffer"
- move quastin hedda "klopft"
+ reveal quastin hedda "packt"
- attack.past quast tarek "niedergeschlagen"
- sad hedda quast "wütend"
- married.past hedda rudi "Witwe"
- help tarek hedda "hält"
- love tarek hedda "liebt"
- parent hedda ole "Sohn"
- discover ole tarek "merkt"

== 10 Großfahndung
[Quast](quast) haut mit dem Wohnmobil ab. Der [Makler](makler) leugnet alles, bis [Nguyen](nguyen) [ihm](makler) die Überweisung vorlegt; dann belastet [er](makler) den [Flüchtigen](quast). Die Fahndung läuft auf beiden Seiten der Müritz. Eine [Hündin](bella) namens [Bella](bella), [die](bella) sonst nur Würste findet, führt den [Mann](fedor) mit den Krücken zu einem Schuppen. Darin sitzt der [Mörder](quast) mit einem Jagdgewehr. [Er](quast) legt auf [Fedor](fedor) an, drückt aber nicht ab: Der [Zeuge](fedor) redet mit [ihm](quast) vom Angeln, bis die [Polizistin](nguyen) da ist. Bei der Festnahme fällt kein Schuss.
- flee quast "haut"
- accuse makler quast "belastet"
- investigate _ quast "Fahndung"
+ find bella+fedor quast "führt"
- kill.past quast rudi "Mörder"
- threaten quast fedor "legt auf"
- kill! quast fedor "drückt"
+ arrest nguyen quast "Festnahme"

== 11 Gutachten
Vor Gericht sitzen [Ott](ott) und [Quast](quast) am selben Vormittag, und [beide](ott+quast) haben [Sasse](anwalt). [Biene](biene) sagt aus, ohne den Blick zu senken. Der [Mann](ott), [der](ott) [sie](biene) verschleppt hatte, bekommt drei Jahre, [ihr](biene) [Beschützer](ole) geht straffrei aus. Bei [Sigrids](quastin) [Gatten](quast) lautet das Urteil lebenslang. Auf der Treppe drückt die [Verlassene](biene) – so nennt [sie](biene) sich lachend, obwohl [sie](biene) es war, [die](biene) ging – [Ole](ole) einen Kuss auf. [Hedda](hedda) sieht weg. Die Scheidung läuft ja schon.
- advisor anwalt ott+quast "Sasse"
- reveal biene _ "sagt aus"
- abduct.past ott biene "verschleppt"
+ arrest _ ott "drei Jahre"
- married quast quastin "Gatten"
+ arrest _ quast "lebenslang"
- breakup.past biene ott "ging"
- kiss biene ole "Kuss"
- divorce? biene ott "Scheidung"

== 12 Abreise
Im Herbst wird der Platz winterfest gemacht. Der [Makler](makler) ist in [seiner](makler) Zelle an einem Herzschlag gestorben, das Angebot vom Tisch. [Hedda](hedda) gibt [ihren](hedda) Widerstand auf und schenkt [Ole](ole) die Fahrkarte nach [Lyon](@lyon). [Biene](biene), seit Juli mit [ihm](ole) zusammen, kommt nach, sobald das Kind da ist. Die [Kommissarin](nguyen) hat für [Fedor](fedor) Papiere besorgt, und der einstige [Verdächtige](fedor) wird Platzwart. In [Frau Quasts](quastin) Vorzelt brennt Licht. Auf dem Steg stellt der [Wirt](tarek) der [Chefin](hedda) eine Frage, und [sie](hedda) sagt: „Frag [mich](hedda) im Mai.“
- die makler "gestorben"
+ gift hedda ole "schenkt"
- travel? ole "Fahrkarte" @lyon
- couple biene ole "zusammen"
- pregnant biene "sobald das Kind da ist"
- help nguyen fedor "besorgt"
- accuse.past _ fedor "Verdächtige"
+ hire fedor hedda "wird Platzwart"
- boss hedda tarek "Chefin"
- propose? tarek hedda "Frage"
