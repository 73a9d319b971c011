%series Kinderstation Süd
%lang de
%genre hospital dramedy with an all-female ward team, Rotterdam, listings and "was bisher geschah"
%cast marijke | Dr. Marijke van der Berg; Marijke; van der Berg | f
%cast esi | Dr. Esi Boateng; Esi; Boateng | f
%cast jo | Jo Veenstra; Jo | f
%cast ruth | Schwester Ruth; Ruth | f
%cast hanneke | Hanneke | f
%cast pim | Pim | m
%cast pimmutter | Wilma | f
%cast daan | Daan van der Berg; Daan | m
%cast roel | Roel Veenstra; Roel | m
%cast direktorin | Frau Koster; Koster | f
%cast clown | - | m
%cast inspektor | - | m
%cast stiefvater | Gert | m
%cast sohn | - | m
%cast zwillinge | - | n

== 1
[Pim](pim), neun, wird mit blauen Flecken eingeliefert und sagt, [er](pim) sei die Treppe hinuntergefallen. [Seine](pim) [Mutter](pimmutter) nickt zu eifrig. [Dr. van der Berg](marijke) bringt [ihn](pim) in Zimmer 4 unter, wo [Hanneke](hanneke), ein leukämiekrankes [Mädchen](hanneke), [ihm](pim) binnen einer Stunde das Pokern und das Mogeln beibringt. Die junge [Kollegin](esi) aus [Accra](@accra), [Esi Boateng](esi), vermutet einen Schläger in der Familie. [Ihre](esi) [Chefin](marijke) will davon nichts hören; ohne Beweise, sagt [sie](marijke), werde hier niemand beschuldigt. Nachts schleicht ein [Klinikclown](clown) durch den Flur, zieht vor jedem Bett den Hut und ist am Morgen unauffindbar.
- injure pim "Flecken"
- betray? pim _ "Treppe"
- parent pimmutter pim "Mutter"
- ill hanneke "leukämiekrankes"
- meet hanneke pim "in Zimmer 4 unter"
- advisor hanneke pim "beibringt"
- colleague esi marijke "Kollegin"
+ accuse? esi _ "vermutet"
- boss marijke esi "Chefin"
- accuse! marijke _ "beschuldigt"
- flee clown "unauffindbar"

== 2
Entgegen der Anordnung durchsucht [Esi](esi) [Pims](pim) Turnbeutel und stößt auf ein Tagebuch, in dem jede zweite Zeile durchgestrichen ist. Lesbar ist nur ein Name: [Gert](stiefvater). Der [Mann](stiefvater), [den](stiefvater) [Wilma](pimmutter), die [Mutter](pimmutter), im Frühjahr zum [Gatten](stiefvater) nahm, erscheint noch am selben Nachmittag, trägt einen Teddybären unterm Arm und verlangt [seinen](stiefvater) [Stiefsohn](pim) heraus. [Schwester Ruth](ruth) baut sich, einen Meter fünfzig groß, in der Tür auf. [Er](stiefvater) schiebt [sie](ruth) beiseite wie einen Vorhang. Da erst greift [van der Berg](marijke) zum Telefon. Bis zum Eintreffen der Polizei singt [Hanneke](hanneke) dem zitternden [Bettnachbarn](pim) alle Strophen eines Seemannsliedes vor.
- investigate esi pim "durchsucht"
+ discover esi stiefvater "stößt"
- wedding.past pimmutter stiefvater "Gatten nahm"
- married pimmutter stiefvater "Gatten"
- travel stiefvater pim "erscheint"
- kin pim stiefvater "Stiefsohn"
- rescue ruth pim "baut sich"
+ attack stiefvater ruth "schiebt"
- sad pim "zitternden"
- neighbour hanneke pim "Bettnachbarn"
- help hanneke pim "singt"
- create hanneke "singt"

== 3
Abgeführt worden ist [Gert](stiefvater), abgestritten hat [er](stiefvater) alles, und weil auch [Wilma](pimmutter) zu [ihm](stiefvater) hält, sitzt [er](stiefvater) zwei Tage später wieder auf freiem Fuß im Café gegenüber. [Pim](pim) hört auf zu sprechen. [Daan](daan), [Marijkes](marijke) [Mann](daan) und [Schulpsychologe](daan), soll helfen, und [er](daan) hilft auch, freilich nebenbei einer [anderen](jo): In der Wäschekammer küsst [er](daan) die [Oberpflegerin](jo) [Jo Veenstra](jo), und nach der Selbstverständlichkeit, mit der [sie](jo) [ihm](daan) den Kragen zurechtrückt, zu schließen, geschieht das nicht zum ersten Mal. [Jo](jo) ist [Marijkes](marijke) engste [Freundin](jo) seit der Grundschule.
- arrest _ stiefvater "Abgeführt"
- betray stiefvater "abgestritten"
- help pimmutter stiefvater "hält"
- ill pim "hört auf zu sprechen"
- married daan marijke "Mann"
- help daan pim "hilft"
+ kiss daan jo "küsst"
- affair daan jo "nicht zum ersten Mal"
- cheat daan marijke "küsst"
- friend jo marijke "Freundin"

== 4
Hitzewelle. Die Klimaanlage gibt den Geist auf, die Fische im Aquarium werden mit Eiswürfeln gefüttert, ein Luftballon zerplatzt, und für einen Moment lang lacht die ganze Station. Sonst wird viel gewartet. [Hanneke](hanneke) wartet auf Blutwerte, [Ruth](ruth) auf die Rente, [Frau Koster](direktorin), die [Direktorin](direktorin), auf einen Anruf aus [Den Haag](@denhaag). Als er kommt, geht [sie](direktorin) damit auf den Balkon. [Roel](roel), [Jos](jo) [Gatte](roel), bringt allen Eis am Stiel und fragt, ob jemand [seine](roel) [Frau](jo) gesehen habe. [Jemand](ruth) hat. [Ruth](ruth) schlägt die Augen nieder.
- happy _ "lacht"
- boss direktorin _ "Direktorin"
- married jo roel "Gatte"
- gift roel _ "Eis"#2
- investigate roel jo "fragt"
+ discover ruth jo "Jemand hat"

== 5
[Ruth](ruth) weiß seit Juni von [Daan](daan) und [Jo](jo) und trägt schwer daran. Einer der beiden betrogenen Parteien schuldet [sie](ruth) die Wahrheit, nur welcher zuerst? [Sie](ruth) würfelt, es trifft [Roel](roel). Der [Schiffskoch](roel), sanft wie ein Kalb, kocht daraufhin ein Menü für vier, setzt die beiden [Ehepaare](daan+jo+marijke+roel) an einen Tisch und wünscht [seiner](roel) [Gattin](jo) und [deren](jo) [Liebhaber](daan) zwischen Suppe und Fisch viel Glück für den weiteren Lebensweg. [Marijke](marijke) legt die Gabel hin. [Sie](marijke) steht auf, küsst [Roel](roel) auf die Stirn und fährt zurück in die Klinik, zu den Kindern, die nicht lügen, oder wenigstens schlecht.
- discover ruth daan+jo "weiß"
- cheat daan marijke "betrogenen"
- cheat jo roel "betrogenen"
- married daan marijke "Ehepaare"
- reveal? ruth "schuldet"
+ reveal ruth roel "trifft"
- invite roel daan+jo+marijke "setzt"
- affair daan jo "Liebhaber"
- breakup roel jo "Lebensweg"
+ reveal roel marijke "wünscht"
- married jo roel "Gattin"
- kiss marijke roel "küsst"
- travel marijke "fährt"

== 6
In Zimmer 4 wird getauscht: Wenn [Pim](pim) ein Wort sagt, schluckt [Hanneke](hanneke) eine Tablette. So kommt [er](pim) auf vierzig Wörter und [sie](hanneke) durch die Therapie. Das vierzigste lautet: Keller. [Esi](esi) begreift, was in dem Haus von [Gert](stiefvater) vor sich ging, und zeigt [ihn](stiefvater) ein zweites Mal an, diesmal mit Fotos. [Wilma](pimmutter), [der](pimmutter) [sie](esi) die Bilder vorlegt, wird von Krämpfen geschüttelt. [Sie](pimmutter) habe es gewusst, sagt [sie](pimmutter) endlich, und [sie](pimmutter) unterschreibt. Im Morgengrauen brennt [Gerts](stiefvater) Werkstatt. Am Tor wird ein [Mann](clown) mit roter Nase gesehen.
- help pim hanneke "getauscht"
- treat hanneke "Therapie"
+ discover esi stiefvater "begreift"
- accuse esi stiefvater "zeigt"
- reveal esi pimmutter "Bilder vorlegt"
- sad pimmutter "Krämpfen"
- reveal pimmutter esi "sagt sie endlich"
+ accuse pimmutter stiefvater "unterschreibt"
- attack? clown stiefvater "Werkstatt"

== 7
Ein [Inspektor](inspektor) verhört die halbe Belegschaft: Wer ist der [Clown](clown)? [Marijke](marijke) hat für derlei keinen Sinn. [Sie](marijke) hat [Daan](daan) ausquartiert, die Freundschaft mit [Jo](jo) aufgekündigt und arbeitet achtzehn Stunden am Tag. Als [ihr](marijke) bei einer Punktion die Nadel entgleitet, nimmt [Esi](esi) sie [ihr](marijke) aus den Fingern, schickt die [Übermüdete](marijke) ins Bett und deckt [sie](marijke) höchstpersönlich zu. Die Rollen, bemerkt [Koster](direktorin) vom Gang aus, scheinen vertauscht. Vierzehn Stunden schläft die [Chefärztin](marijke). Als [sie](marijke) aufwacht, sitzt am Fußende, mit verweinten Augen, [Jo](jo).
- investigate inspektor clown "verhört"
- breakup marijke daan "ausquartiert"
- friend.end jo marijke "aufgekündigt"
+ help esi marijke "deckt"
- discover direktorin esi+marijke "bemerkt"
- boss marijke esi "Chefärztin"
- sad jo "verweinten"

== 8
Verziehen wird hier nicht, geredet schon. [Jo](jo) erzählt, dass [sie](jo) [Daan](daan) den Laufpass gegeben hat, weil [er](daan) von [seiner](daan) [Frau](marijke) in der Vergangenheitsform sprach. [Marijke](marijke) lässt [sie](jo) ausreden, dreht sich zur Wand und sagt: Geh. Anderntags legt [Jo](jo) [ihre](jo) Kündigung auf [Kosters](direktorin) Schreibtisch. Die [Direktorin](direktorin) nimmt sie nicht an: Die Station werde zum Quartalsende ohnehin dichtgemacht, [Den Haag](@denhaag) habe entschieden. Den Schwestern verschlägt es die Sprache, [Pim](pim) nicht. [Er](pim) sagt, laut und deutlich, einen Satz mit neun Wörtern, von denen vier nicht druckfähig sind.
- reveal jo marijke "erzählt"
+ breakup jo daan "Laufpass"
- married daan marijke "Frau"
- reconcile! jo marijke "Verziehen"
- quit? jo "Kündigung"
- reject direktorin jo "nimmt sie nicht an"
+ lose? direktorin "dichtgemacht"
- sad _ "verschlägt"
- recover pim "laut und deutlich"

== 9
Die Kinder besetzen die Station. Angezettelt haben es [Pim](pim) und [Hanneke](hanneke), die [Rädelsführer](hanneke+pim), mit Rollstühlen als Barrikade. [Ruth](ruth) versorgt die [Aufständischen](hanneke+pim) mit Pudding, [Roel](roel) mit Fischsuppe. Als [Koster](direktorin) die Polizei holt, erscheint der [Inspektor](inspektor), sieht sich um, setzt sich eine rote Nase auf und stellt sich dazu. [Er](inspektor) war es, die ganze Zeit: Vor zwölf Jahren ist [sein](inspektor) [Sohn](sohn) in Zimmer 4 gestorben, und seither zieht [er](inspektor) jede Nacht den Hut. Die Brandstiftung in der Werkstatt streitet [er](inspektor) nicht ab. [Er](inspektor) verhaftet sich in aller Form selbst.
- create hanneke+pim "Angezettelt"
- help roel+ruth hanneke+pim "versorgt"
+ reveal inspektor "Nase"
- parent inspektor sohn "Sohn"
- die.past sohn "gestorben"
- attack.past inspektor stiefvater "Brandstiftung"
- betray! inspektor "streitet er nicht ab"
+ arrest inspektor inspektor "verhaftet"

== 10
Die Bilder vom Aufstand gehen durchs Land. In [Den Haag](@denhaag) rudert man zurück, und [Frau Koster](direktorin), [die](direktorin) heimlich den Kindern die Adresse des Fernsehsenders zugesteckt hatte, tut überrascht. [Gert](stiefvater) kommt vor Gericht und hinter Gitter. [Wilma](pimmutter) zieht vorläufig zu [Ruth](ruth), [die](ruth) immer eine Familie haben wollte und nun gleich eine halbe bekommt. Bei [Hanneke](hanneke) schlägt die Therapie nicht länger an; gesucht wird ein Spender. Alle lassen sich testen, sogar der [Inspektor](inspektor) in der Zelle. Die Werte, die am besten passen, sind ausgerechnet die von [Jo](jo).
- help direktorin _ "zugesteckt"
- betray direktorin _ "tut überrascht"
- accuse _ stiefvater "Gericht"
+ arrest _ stiefvater "Gitter"
- move pimmutter ruth "zieht"
- housemate.start pimmutter ruth "zieht"
- recover! hanneke "nicht länger"
- find? hanneke "Spender"
+ discover _ jo "passen"

== 11
Da [Jo](jo) schwanger ist, und zwar mit [Zwillingen](zwillinge), darf [sie](jo) das Mark nicht geben. Wer der [Vater](roel) sei, will [Marijke](marijke) wissen, zum ersten Mal seit Wochen an die [Verstoßene](jo) gerichtet. [Roel](roel), lautet die Antwort. [Marijke](marijke) glaubt es [ihr](jo) nicht. Der Test gibt [Jo](jo) recht. [Daan](daan), [der](daan) sich schon als Vater gesehen und eine Eisenbahn gekauft hatte, verschenkt die Eisenbahn an [Pim](pim) und nimmt eine Stelle in [Groningen](@groningen) an. Als zweitbeste Spenderin hat der Computer, nach [Jo](jo), [Wilma](pimmutter) ausgespuckt. Die [Frau](pimmutter), [die](pimmutter) zu lange weggesehen hat, krempelt den Ärmel auf.
+ pregnant jo roel "schwanger"
- reject.past marijke jo "Verstoßene"
- parent roel zwillinge "Roel"
- betray! jo marijke "glaubt es ihr nicht"
- parent! daan zwillinge "sich schon als Vater"
- gift daan pim "verschenkt"
- hire daan "Stelle" @groningen
+ help pimmutter hanneke "krempelt"

== 12
Ein Jahr danach, [Pims](pim) zehnter Geburtstag, rückwirkend auch der von [Hanneke](hanneke), weil [sie](hanneke) [ihren](hanneke) im Sterilzelt verbracht hat. [Sie](hanneke) gilt als geheilt und mogelt wie eh und je. [Roel](roel) schiebt den Zwillingswagen, [Jo](jo) schiebt [Roel](roel); [die beiden](jo+roel) haben sich, Löffel für Löffel, wiedergefunden. Aus der Haft kommt, auf Bewährung, ein [Mann](inspektor) mit Hut. Und [Marijke](marijke)? [Sie](marijke) hat [Esi](esi) die Leitung übergeben, um auf einem Klinikschiff anzuheuern, und nimmt gerade Abschied von einer [Oberpflegerin](jo), [der](jo) [sie](marijke) vierzig Jahre lang jedes Geheimnis erzählt hat. Ein letztes erzählt [sie](marijke) [ihr](jo) noch, ins Ohr. [Beide](jo+marijke) lachen, bis die Sirene heult.
- celebrate hanneke+pim "Geburtstag"
- recover hanneke "geheilt"
- parent jo+roel zwillinge "Zwillingswagen"
+ reconcile jo roel "wiedergefunden"
- return inspektor "auf Bewährung"
- hire esi marijke "Leitung"
- hire marijke "anzuheuern"
- friend.past jo marijke "jedes Geheimnis"
- reveal marijke jo "erzählt sie ihr"
+ reconcile jo marijke "Beide lachen"
- happy jo+marijke "lachen"
