%series Corniche Kennedy
%lang de
%genre organised-crime family saga set in Marseille, encyclopaedia episode list
%cast achille | Achille Santoni; Achille | m
%cast pasqualina | Pasqualina Santoni; Pasqualina | f
%cast ange | Ange Santoni; Ange | m
%cast toussainte | Toussainte Santoni; Toussainte | f
%cast malik | Malik Benhaddou; Malik; Benhaddou | m
%cast samia | Samia Benhaddou; Samia | f
%cast nadir | Nadir Benhaddou; Nadir | m
%cast cordier | Capitaine Solène Cordier; Solène Cordier; Solène; Cordier | f
%cast varenne | Lieutenant Hugo Varenne; Hugo; Varenne | m
%cast petru | Petru | m
%cast marthe | Marthe | f
%cast quilichini | Maître Quilichini; Quilichini | m
%cast rose | Rose | f
%cast waechter | - | m
%cast pfarrer | - | m

== 1 Der Patriarch
Als [Achille Santoni](achille), [der](achille) seit vierzig Jahren über die Docks von [Marseille](@marseille) gebietet, auf [seiner](achille) eigenen Geburtstagsfeier zusammenbricht, entbrennt unter den [Kindern](ange+toussainte), [die](ange+toussainte) [seine](achille) [Frau](pasqualina) [Pasqualina](pasqualina) [ihm](achille) geboren hat, der Kampf um die Nachfolge: [Ange](ange), [der](ange) zu viel trinkt, misstraut [Toussainte](toussainte), [die](toussainte) in [Lyon](@lyon) Jura studiert hat, und ahnt doch nicht, dass [sie](toussainte) das Bett mit [Malik Benhaddou](malik) teilt, [dessen](malik) [Vater](nadir) [Nadir](nadir) den [Santonis](achille+ange+pasqualina+toussainte) seit jeher den Tod wünscht. Im Wagen gegenüber fotografiert [Capitaine Solène Cordier](cordier) jeden Gast.
- celebrate achille "Geburtstagsfeier"
+ ill achille "zusammenbricht"
- married achille pasqualina "Frau"
- parent achille+pasqualina ange+toussainte "Kindern"
- enemy ange toussainte "Kampf"
- discover! ange malik+toussainte "ahnt doch nicht"
+ affair malik toussainte "Bett"
- parent nadir malik "Vater"
- enemy achille+ange+pasqualina+toussainte nadir "den Tod wünscht"
- investigate cordier achille "fotografiert"

== 2 Der Advokat
Weil [Achille](achille) das Testament ändern will, lässt [er](achille) [seinen](achille) langjährigen [Anwalt](quilichini) [Maître Quilichini](quilichini) kommen, [der](quilichini), wie nur [Pasqualina](pasqualina) weiß, der leibliche [Vater](quilichini) von [Ange](ange) ist. [Lieutenant Hugo Varenne](varenne), der jüngste [Mitarbeiter](varenne) der [Capitaine](cordier), schleust sich als Türsteher in [Anges](ange) Nachtlokal ein, wo [er](varenne) sich auf den ersten Blick in die [Barfrau](samia) [Samia](samia) verliebt, ohne zu wissen, dass [sie](samia) die [Schwester](samia) [Maliks](malik) ist und im Auftrag [ihres](samia) [Vaters](nadir) die Konkurrenz aushorcht. [Toussainte](toussainte) hält [ihren](toussainte) heimlichen [Liebhaber](malik) an, endlich Farbe zu bekennen.
- advisor quilichini achille "Anwalt"
+ parent quilichini ange "leibliche Vater"
- discover pasqualina quilichini "weiß"
- boss cordier varenne "Mitarbeiter"
- hire varenne ange "Türsteher"
- betray varenne ange "schleust"
- love.start varenne samia "verliebt"
- discover! varenne samia "ohne zu wissen"
- sibling malik samia "Schwester"
- parent nadir samia "Vaters"
- investigate samia ange "aushorcht"
- affair malik toussainte "Liebhaber"

== 3 Feuer im Depot
In der Nacht, in der das Zigarettenlager der [Benhaddous](malik+nadir+samia) in Flammen aufgeht, kommt ein [Wächter](waechter) um, und [Nadir](nadir), [der](nadir) sofort den trunksüchtigen [Santoni](ange) verdächtigt, gibt [diesen](ange) zum Abschuss frei. Tatsächlich hatte [Ange](ange) bei [Marthe](marthe) geschlafen, der [Frau](marthe) [seines](ange) besten [Freundes](petru) [Petru](petru), was [er](ange) [dem](petru) schlecht als Alibi anbieten kann. [Toussainte](toussainte) bittet [Malik](malik), den [Bruder](ange) zu schonen; der [Brandstifter](petru), [der](petru) in Wahrheit [Petru](petru) heißt und von [Quilichini](quilichini) bezahlt wurde, wäscht sich unterdessen am Strand den Ruß von den Händen.
- attack petru nadir "Flammen"
- die waechter "kommt ein Wächter um"
- accuse nadir ange "verdächtigt"
+ kill? nadir ange "Abschuss"
+ sex ange marthe "geschlafen"
- married marthe petru "Frau"
- friend ange petru "Freundes"
- cheat marthe petru "geschlafen"
- reveal! ange petru "schlecht als Alibi"
- help? malik ange "schonen"
- sibling ange toussainte "Bruder"
- hire.past petru quilichini "bezahlt"

== 4 Mistral
Der Wind heult. [Ange](ange) verlässt das Haus nicht. [Pasqualina](pasqualina) bringt [ihm](ange) Suppe. Am Nachmittag kommt [Marthe](marthe). [Sie](marthe) ist schwanger, und nicht von [Petru](petru). Das sagt [sie](marthe) [Ange](ange). Den Rest hört [Pasqualina](pasqualina) durch die Tür. Die [Mutter](pasqualina) bekreuzigt sich. Im Lokal küsst [Hugo](varenne) [Samia](samia). [Samia](samia) küsst zurück. Dann findet [sie](samia) [seinen](varenne) Dienstausweis. [Samia](samia) sagt [Nadir](nadir) davon nichts. Das hat [sie](samia) noch nie getan. [Cordier](cordier) wartet auf [Hugos](varenne) Bericht. [Hugo](varenne) meldet: nichts Neues.
- gift pasqualina ange "Suppe"
+ pregnant marthe ange "schwanger"
- pregnant! marthe petru "nicht von Petru"
- reveal marthe ange "sagt sie Ange"
- discover pasqualina ange+marthe "hört"
- parent pasqualina ange "Mutter"
+ kiss samia varenne "küsst"
- discover samia varenne "findet"
- reveal! samia nadir "nichts"
- betray varenne cordier "nichts Neues"

== 5 Beichtgeheimnis
[Pasqualina](pasqualina), [die](pasqualina) [ihr](pasqualina) Schweigen nicht länger erträgt, vertraut dem alten [Pfarrer](pfarrer) von [Saint-Laurent](#laurent) an, dass der [Advokat](quilichini) und [sie](pasqualina) vor vierunddreißig Jahren einen Sommer lang ein Verhältnis hatten, und wird dabei von [Toussainte](toussainte) belauscht, [die](toussainte) nun begreift, weshalb [ihr](toussainte) [Halbbruder](ange) und [sie](toussainte) einander so wenig gleichen. Der [Türsteher](varenne) gesteht der [Barfrau](samia), wer [er](varenne) ist; [sie](samia) erwidert, das wisse [sie](samia) längst, und eröffnet [ihm](varenne) ihrerseits, aus welcher Familie [sie](samia) stammt, worauf [die beiden](samia+varenne) beschließen, fortan alle Welt zu belügen, nur einander nicht. [Petru](petru) findet im Mantel [seiner](petru) [Frau](marthe) ein Ultraschallbild und ist außer sich vor Glück.
- reveal pasqualina pfarrer "vertraut"
+ affair.past pasqualina quilichini "Verhältnis"
- discover toussainte pasqualina+quilichini "belauscht"
- sibling ange toussainte "Halbbruder"
- reveal varenne samia "gesteht"
- reveal samia varenne "eröffnet"
- discover.past samia varenne "wisse"
- couple.start samia varenne "nur einander nicht"
- married marthe petru "Frau"
- discover petru marthe "Ultraschallbild"
- happy petru marthe "Glück"

== 6 Die Erbin
Auf dem Sterbebett setzt [Achille](achille), [der](achille) von der Untreue [seiner](achille) [Gattin](pasqualina) nie etwas wissen wollte, obschon [er](achille) sie kannte, zur Überraschung aller nicht [Ange](ange), sondern [Toussainte](toussainte) als Nachfolgerin ein und nimmt [ihr](toussainte) das Versprechen ab, den Krieg mit [Nadir](nadir) zu beenden. [Er](achille) schließt die Augen, während draußen die Fähre tutet. Der [Übergangene](ange) zerlegt in [seiner](ange) Wut das halbe Lokal, wobei [ihm](ange) [Hugo](varenne), noch immer an der Tür, in den Arm fällt, und beschuldigt die [Schwester](toussainte), den [Vater](achille) umgarnt zu haben. [Quilichini](quilichini), [dem](quilichini) am Ergebnis des Testaments viel gelegen hätte, verlässt das Haus grußlos.
- cheat.past pasqualina achille "Untreue"
- discover.past achille pasqualina "kannte"
- married achille pasqualina "Gattin"
+ hire toussainte achille "Nachfolgerin"
- reconcile? nadir toussainte "beenden"
+ die achille "schließt die Augen"
- sad ange "Wut"
- accuse ange toussainte "beschuldigt"
- betray? toussainte achille "umgarnt"
- sibling ange toussainte "Schwester"
- parent achille ange+toussainte "Vater"

== 7 Brautschau
Um den Frieden zu besiegeln, schlägt die neue [Patronin](toussainte) der [Santonis](ange+pasqualina+toussainte) beim Treffen auf der Insel [If](@if) vor, [Malik](malik) zu heiraten, ein Vorhaben, das [dessen](malik) [Vater](nadir), [der](nadir) von der jahrelangen Liebschaft der [beiden](malik+toussainte) nichts ahnt, für einen genialen Schachzug hält, während der [Sohn](malik), [dem](malik) das Gefühl mit der Macht vertauscht zu werden scheint, um Bedenkzeit bittet. [Samia](samia), [die](samia) im Boot wartet, wird übel, und [Hugo](varenne), [der](varenne) [sie](samia) stützt, zieht daraus den richtigen Schluss. Von [Marthe](marthe) über die Herkunft des Kindes aufgeklärt, greift [Petru](petru) zur Pistole, die [ihm](petru) einst [Ange](ange) geschenkt hatte.
+ propose toussainte malik "heiraten"
- parent nadir malik "Vater"
- affair malik toussainte "Liebschaft"
- discover! nadir malik+toussainte "nichts ahnt"
- pregnant samia varenne "übel"
- discover varenne samia "Schluss"
- help varenne samia "stützt"
- reveal marthe petru "aufgeklärt"
- attack? petru ange "Pistole"
- gift.past ange petru "geschenkt"

== 8 Drei Kugeln
[Petru](petru) wartet vor dem Lokal. [Ange](ange) kommt allein. Zwei Schüsse gehen daneben. Den dritten fängt [Hugo](varenne) ab. [Hugo](varenne) fällt. [Ange](ange) hält den [Türsteher](varenne) im Arm. [Petru](petru) läuft davon, und [Marthe](marthe) bleibt. Im Krankenhaus operiert man drei Stunden. Auf dem Flur steht eine [Frau](cordier) in Uniform. [Sie](cordier) heißt [Cordier](cordier). [Sie](cordier) fragt nach [ihrem](cordier) [Lieutenant](varenne). Da versteht [Ange](ange). [Sein](ange) [Retter](varenne) ist Polizist. [Ange](ange) geht schweigend. Am Bett sitzt später [Samia](samia).
+ attack petru ange "Schüsse"
+ rescue varenne ange "fängt"
- injure varenne petru "fällt"
- flee petru "läuft"
- treat varenne _ "operiert"
- boss cordier varenne "Lieutenant"
+ discover ange varenne "versteht"
- help samia varenne "sitzt"

== 9 Der zweite Vater
Von [Toussainte](toussainte), [die](toussainte) [ihm](ange) die Augen öffnen will, bevor der [Anwalt](quilichini) es zu [seinem](quilichini) Vorteil tut, erfährt [Ange](ange) den Namen [seines](ange) [Erzeugers](quilichini). [Er](ange) sucht [diesen](quilichini) in der Kanzlei auf, findet in einer Schublade den Beleg für die Zahlung an den [Brandstifter](petru) und begreift, dass [Quilichini](quilichini) [ihn](ange) zum Alleinerben hatte machen und den Krieg der Clans dafür hatte anheizen wollen. Angewidert sagt [er](ange) sich von [ihm](quilichini) los und fällt der [Schwester](toussainte), [die](toussainte) [er](ange) so lange bekämpft hat, weinend um den Hals. [Cordier](cordier) stellt [Varenne](varenne) am Krankenbett vor die Wahl: die [Benhaddou-Tochter](samia) oder der Dienst.
+ reveal toussainte ange "erfährt"
- parent quilichini ange "Erzeugers"
- discover ange quilichini "Beleg"
- attack.past petru _ "Brandstifter"
- betray.past quilichini ange "anheizen"
- reject ange quilichini "los"
+ reconcile ange toussainte "Hals"
- sibling ange toussainte "Schwester"
- sad ange "weinend"
- enemy.past ange toussainte "bekämpft"
- threaten cordier varenne "Wahl"
- parent nadir samia "Benhaddou-Tochter"

== 10 Vor dem Altar
[Malik](malik), [der](malik) sich nach langem Zögern bereitgefunden hat, führt [Toussainte](toussainte) vor den Altar derselben Kirche, in der [ihre](toussainte) [Mutter](pasqualina) gebeichtet hatte; doch als der [Pfarrer](pfarrer) nach Einwänden fragt, erhebt sich [Samia](samia), hochschwanger und an der Hand eines [Polizisten](varenne), und hält [ihrem](samia) [Bruder](malik) vor, [er](malik) verkaufe sich. Der alte [Benhaddou](nadir), [dem](nadir) man diesen [Schwiegersohn](varenne) bisher verheimlicht hat, zieht ein Messer. [Ange](ange) entwindet es [ihm](nadir), und der [Bräutigam](malik) erklärt der [Braut](toussainte), so gern [er](malik) [sie](toussainte) habe, ein Vertrag sei keine Ehe. Allein tritt [sie](toussainte) auf die Stufen, wo die Kameras warten.
- wedding? malik toussainte "Altar"
- parent pasqualina toussainte "Mutter"
- reveal.past pasqualina pfarrer "gebeichtet"
- pregnant samia "hochschwanger"
- accuse samia malik "hält"
- sibling malik samia "Bruder"
- kin nadir varenne "Schwiegersohn"
- attack? nadir varenne "Messer"
- rescue ange varenne "entwindet"
+ breakup malik toussainte "erklärt"
- love malik toussainte "so gern"

== 11 Abrechnung
Um der Verhaftung zu entgehen, bietet [Quilichini](quilichini) der [Ermittlerin](cordier) die Buchhaltung beider Familien an, doch [Toussainte](toussainte), von [Hugo](varenne) gewarnt, [der](varenne) den Dienst inzwischen quittiert hat, ist schneller und übergibt alles selbst, [ihre](toussainte) eigenen Verfehlungen eingeschlossen. [Petru](petru), [der](petru) sich in den [Calanques](@calanques) von Kaninchen ernährt, wird halb verhungert aufgegriffen. Bei [Marthe](marthe), [deren](marthe) [Mann](petru) nun zwölf Jahre zu erwarten hat, zieht [Ange](ange) mit einer Kinderwiege unter dem Arm ein und hat seit der Schießerei keinen Tropfen mehr angerührt. [Nadir](nadir) trifft der Schlag, als [er](nadir) hört, dass [Samia](samia) ein gesundes [Mädchen](rose) hat, oder vielmehr der Stolz.
- arrest? _ quilichini "Verhaftung"
- betray? quilichini ange+nadir "Buchhaltung"
- help varenne toussainte "gewarnt"
- quit varenne "quittiert"
+ reveal toussainte cordier "übergibt"
+ arrest _ petru "aufgegriffen"
- married marthe petru "Mann"
- move ange marthe "zieht"
- housemate.start ange marthe "zieht"
- recover ange "keinen Tropfen"
- birth samia rose "Mädchen"
- discover nadir samia "hört"
- happy nadir "Stolz"

== 12 Taufe ohne Paten
[Rose](rose) schreit. So heißt das [Mädchen](rose). [Samia](samia) tanzt mit [Hugo](varenne). Den Kuchen bäckt [Pasqualina](pasqualina). Nur [Toussainte](toussainte) fehlt. [Toussainte](toussainte) sitzt in Haft. Jeden Montag besucht [Malik](malik) [sie](toussainte). [Er](malik) bringt Orangen. [Sie](toussainte) redet nicht vom Altar. Am vierten Montag bittet [Malik](malik) um Verzeihung. [Toussainte](toussainte) gibt [ihm](malik) eine Orange zurück. Am fünften lacht [sie](toussainte). [Ange](ange) und [Marthe](marthe) haben einen Termin beim Standesamt. Der [Capitaine](cordier) sagt niemand ab. [Cordier](cordier) kommt zur Taufe.
- happy samia "tanzt"
- celebrate rose "Taufe"
- arrest.past _ toussainte "Haft"
- gift malik toussainte "Orangen"
+ reconcile malik toussainte "Verzeihung"
- wedding? ange marthe "Standesamt"
- happy toussainte "lacht"

== 13 Der Hafen am Morgen
Nach achtzehn Monaten entlassen, findet die frühere [Patronin](toussainte) am Tor weder Leibwächter noch Limousine vor, sondern den [Mann](malik), [der](malik) [sie](toussainte) hatte stehen lassen und [der](malik) nun, wie [er](malik) umständlich darlegt, keinen Vertrag mehr braucht. [Sie](toussainte) küsst [ihn](malik) mitten im Satz. [Ange](ange), seit dem Frühjahr mit [Marthe](marthe) vermählt, führt das Lokal, in dem man jetzt auch Limonade bekommt, gemeinsam mit [seinem](ange) ehemaligen [Türsteher](varenne), und [Pasqualina](pasqualina) lässt sich, zum Entsetzen [ihrer](pasqualina) [Kinder](ange+toussainte), von dem verwitweten [Nadir](nadir) zum Tanz bitten. Der verurteilte [Advokat](quilichini) schreibt [seinem](quilichini) [Sohn](ange) aus dem Gefängnis Briefe, die ungeöffnet zurückgehen.
- breakup.past malik toussainte "stehen lassen"
- arrest.past _ toussainte "entlassen"
- boss.past ange varenne "Türsteher"
- arrest.past _ quilichini "Gefängnis"
+ kiss malik toussainte "küsst"
- married ange marthe "vermählt"
- colleague ange varenne "gemeinsam"
- parent pasqualina ange+toussainte "Kinder"
- invite nadir pasqualina "bitten"
- married.past _ nadir "verwitweten"
- parent quilichini ange "Sohn"
- reject ange quilichini "ungeöffnet"
