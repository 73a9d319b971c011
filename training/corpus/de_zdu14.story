%series Hof Sonnenplatz
%lang de
%genre patchwork family series about a farm shop in the Weserbergland, plain broadcaster's listings
%cast wim | Wim Terhorst; Wim; Terhorst | m
%cast sigrun | Sigrun Terhorst; Sigrun | f
%cast bele | Bele | f
%cast malte | Malte Terhorst; Malte | m
%cast kaya | Kaya | f
%cast rune | Rune | n
%cast ole | Ole Kramer; Ole; Kramer | m
%cast svenja | Svenja Kramer; Svenja | f
%cast gurke | Gurke | m
%cast hubertus | Hubertus Falk; Hubertus; Falk | m
%cast lehrer | Herr Winter; Winter | m
%cast natascha | Natascha | f
%cast berater | - | m
%cast frau | - | f
%cast enkelin | Mila | f
%cast oma | Oma Thea; Thea | f

== 1
[Witwer](wim) [Wim Terhorst](wim) hat wieder geheiratet, und zwar ohne jemanden vorzuwarnen. Als [er](wim) mit [Sigrun](sigrun) von der Kurzreise heimkommt, bringt [sie](sigrun) eine [Tochter](bele), zwei Koffer und eine Katzenallergie mit. [Malte](malte), [Wims](wim) [Ältester](malte), verlässt türenknallend den Tisch. [Kaya](kaya), die [Jüngste](kaya), zeigt der neuen [Stiefschwester](bele) dagegen sofort die Kälber. [Oma Thea](oma), die [Mutter](oma) der verstorbenen [Bäuerin](frau), schneidet stumm den Braten in Scheiben, die immer dünner werden. Vom Feldrand aus beobachtet [Ole Kramer](ole), mit [dem](ole) sich [Wim](wim) wegen eines Grenzsteins überworfen hat, den Einzug durchs Fernglas.
- married.past _ wim "Witwer"
- married sigrun wim "geheiratet"
+ move bele+sigrun wim "Koffer"
- parent sigrun bele "Tochter"
- parent wim malte "Ältester"
+ sad malte "türenknallend"
- parent wim kaya "Jüngste"
- kin bele kaya "Stiefschwester"
- meet bele kaya "neuen Stiefschwester"
- parent oma frau "Mutter"
- die.past frau "verstorbenen"
- quarrel.past ole wim "überworfen"
- neighbour ole wim "Feldrand"

== 2
[Sigrun](sigrun) räumt die Küche um, wogegen [Thea](oma) nichts sagt, bis [sie](oma) [ihre](oma) Schürze nicht mehr findet. Dann sagt [sie](oma) etwas. [Wim](wim) versteckt sich im Melkstand. Vermitteln muss [Kaya](kaya), [die](kaya) gerade erst elf geworden ist. [Bele](bele) hat in der neuen Klasse einen schweren Stand, bis ein [Junge](gurke), [den](gurke) alle [Gurke](gurke) rufen, [ihr](bele) das Pausenbrot zurückerobert. [Malte](malte), [der](malte) abends noch immer keinen Fuß ins Haus setzt, schläft auf dem Heuboden und schreibt [Svenja](svenja), der [Tochter](svenja) des [Nachbarn](ole), sehnsüchtige Nachrichten, die [sie](svenja) nicht beantwortet.
+ quarrel oma sigrun "sagt sie etwas"
- flee wim "versteckt"
- help kaya oma+sigrun "Vermitteln"
- help gurke bele "zurückerobert"
- move malte "Heuboden"
- love malte svenja "sehnsüchtige"
- parent ole svenja "Tochter"
- neighbour ole wim "Nachbarn"
+ reject svenja malte "nicht beantwortet"

== 3
Der [Berater](berater) der Genossenschaft rechnet [Wim](wim) vor, dass der Hof in einem Jahr am Ende ist, falls die Milchpreise so bleiben. [Wim](wim) verschweigt das [seiner](wim) [Frau](sigrun), und [sie](sigrun) verschweigt [ihm](wim), dass der Laden, den [sie](sigrun) einrichten will, von [Hubertus Falk](hubertus) bezahlt wird, [ihrem](sigrun) geschiedenen [Mann](hubertus). [Bele](bele) hört [ihre](bele) [Mutter](sigrun) mit [Papa](hubertus) telefonieren. [Sie](bele) freut sich zu früh: Zurückkommen werde [er](hubertus) nicht. [Oma Thea](oma) findet die neue [Hausbewohnerin](bele) weinend im Kuhstall und schenkt [ihr](bele) [ihre](oma) zweitbeste Schürze.
- reveal berater wim "rechnet"
- quit? wim "am Ende"
+ reveal! wim sigrun "verschweigt"
- married sigrun wim "Frau"
- help hubertus sigrun "bezahlt"
- divorce.past hubertus sigrun "geschiedenen"
- ex hubertus sigrun "geschiedenen"
- reveal! sigrun wim "verschweigt"#2
- parent sigrun bele "Mutter"
- parent hubertus bele "Papa"
- discover bele sigrun "hört"
- return! hubertus "Zurückkommen"
- sad bele "weinend"
+ gift oma bele "schenkt"

== 4
[Svenja](svenja) antwortet [Malte](malte) endlich. Es ist ein Satz. [Ole](ole) hat [Svenja](svenja) verboten, [Malte](malte) zu sehen. [Malte](malte) holt [Svenja](svenja) mit dem Moped ab. Auf dem Feldweg steht [Kramer](ole). [Kramer](ole) nimmt [Malte](malte) die Schlüssel weg. Zu Fuß geht [Malte](malte) heim. [Gurke](gurke) verrät [Bele](bele) ein Geheimnis. Der Grenzstein wurde versetzt. Das hat [Gurke](gurke) als Kind gesehen. Versetzt hat ihn [Thea](oma). [Bele](bele) verspricht [Gurke](gurke), nichts zu sagen. Am Abend fragt [Thea](oma), warum [Bele](bele) so still ist.
- threaten ole svenja "verboten"
- date malte svenja "holt"
+ steal ole malte "nimmt"
+ reveal gurke bele "verrät"
- discover.past gurke oma "gesehen"
- betray.past oma ole "Versetzt"
- reveal! bele _ "nichts zu sagen"

== 5
Der Hofladen eröffnet, das halbe Dorf kostet Käse, und [Natascha](natascha), [die](natascha) [Wim](wim) beim Melken hilft, verkauft mehr Gurken, als da sind. Mitten im Trubel fährt [Falk](hubertus) mit einem Sportwagen vor, um [seine](hubertus) Investition zu besichtigen. So erfährt [Wim](wim), wer hier Anteile hält. [Er](wim) bewahrt Haltung, bis der letzte Gast gegangen ist, dann fegt [er](wim) die Käsetheke leer. [Sigrun](sigrun) hält [ihm](wim) den Brief der Genossenschaft unter die Nase, den [sie](sigrun) im Overall gefunden hat. Das [Ehepaar](sigrun+wim) ist quitt und schläft getrennt.
+ create sigrun "eröffnet"
- help natascha wim "hilft"
- return hubertus "fährt"
+ discover wim hubertus+sigrun "erfährt"
- sad wim sigrun "fegt"
- discover.past sigrun wim "gefunden"
- accuse sigrun wim "unter die Nase"
- married sigrun wim "Ehepaar"
- quarrel sigrun wim "getrennt"

== 6
[Bele](bele) will zum [Vater](hubertus) nach [Hannover](@hannover) ziehen und packt. [Hubertus](hubertus), [dessen](hubertus) schicke Wohnung für Kinder nicht vorgesehen ist, redet sich heraus, so freundlich, dass es doppelt wehtut. [Kaya](kaya) tauscht [ihr](kaya) Zimmer gegen das kleinere und hängt ein Schild an die Tür: [Bele](bele) und [Kaya](kaya). In der Schule fällt [Herrn Winter](lehrer), dem [Kunstlehrer](lehrer), [Maltes](malte) Skizzenheft in die Hände. [Er](lehrer) findet es außergewöhnlich und rät zur Akademie. [Malte](malte) lacht [ihn](lehrer) aus; als Bauer brauche [er](malte) keine Akademie. [Rune](rune), das neue [Kalb](rune) mit der Blesse, stakst durch den Laden.
- move? bele hubertus "ziehen" @hannover
- parent hubertus bele "Vater"
+ reject hubertus bele "redet"
- sad bele hubertus "wehtut"
- help kaya bele "tauscht"
- discover lehrer malte "fällt"
- advisor lehrer malte "Kunstlehrer"
- help lehrer malte "rät"
- reject malte lehrer "lacht"

== 7
[Svenja](svenja) bleibt morgens länger im Bad, als es der [Vater](ole) für nötig hält. Der Test ist positiv. [Malte](malte) erfährt es auf dem Heuboden und sagt das Falsche, nämlich nichts. [Sie](svenja) wirft [ihm](malte) [ihren](svenja) Schal vor die Füße. Bis der künftige [Vater](malte) den Mund aufbekommt, ist [sie](svenja) schon bei [Natascha](natascha), [ihrer](svenja) [Patin](natascha), untergekrochen. [Wim](wim) sitzt mit [Kaya](kaya) auf dem Trecker, als [Kramer](ole) mit der Schrotflinte über den Acker kommt. Die [Kleine](kaya) steigt ab, stellt sich vor [ihren](kaya) [Vater](wim) und fragt [Ole](ole), ob [er](ole) Kuchen wolle.
- parent ole svenja "Vater"
- pregnant svenja malte "positiv"
+ reveal svenja malte "erfährt"
- quarrel malte svenja "wirft"
- move svenja natascha "untergekrochen"
- kin natascha svenja "Patin"
+ threaten ole wim "Schrotflinte"
- rescue kaya wim "stellt"
- parent wim kaya "Vater"
- invite kaya ole "Kuchen"

== 8
Am Küchentisch der [Terhorsts](wim) verhandeln zwei [Großväter](ole+wim), [die](ole+wim) einander seit neun Jahren nicht gegrüßt haben, und [Sigrun](sigrun) schenkt Korn nach. [Ole](ole) beharrt auf dem Grenzstein. Da erhebt sich [Thea](oma) und gesteht, dass [sie](oma) ihn verrückt hat, in der Nacht, als [ihre](oma) [Tochter](frau) starb, weil [sie](oma) auf irgendwen eine Wut gebraucht habe. [Bele](bele) nimmt die Hand der alten [Frau](oma). [Kramer](ole) sagt lange nichts, schließlich verlangt [er](ole) noch einen Korn. [Malte](malte) klopft währenddessen an [Nataschas](natascha) Tür. Diesmal hat [er](malte) den Satz geübt.
- enemy ole wim "nicht gegrüßt"
+ reveal oma ole+wim "gesteht"
- betray.past oma ole "verrückt"
- parent oma frau "Tochter"
- die.past frau "starb"
- help bele oma "Hand"

== 9
Das [Paar](malte+svenja) hat sich ausgesprochen, nun suchen [die zwei](malte+svenja) eine Bleibe. [Ole](ole) bietet den Altenteil an, [Wim](wim) das Dachgeschoss; aus zwei Angeboten wird ein Wettbieten. [Hubertus Falk](hubertus) verlangt [sein](hubertus) Geld zurück, da [Sigrun](sigrun) [ihm](hubertus) die Stimme im Laden entzogen hat. Pfänden könne [er](hubertus) ja den Käse, sagt [sie](sigrun). [Winter](lehrer) hat [Maltes](malte) Zeichnungen heimlich nach [Braunschweig](@braunschweig) geschickt; die Zusage liegt im Briefkasten und [Kaya](kaya), [die](kaya) [ihren](kaya) [Bruder](malte) nicht verlieren will, versteckt sie im Stall.
- couple malte svenja "Paar"
+ reconcile malte svenja "ausgesprochen"
- help? ole malte+svenja "Altenteil"
- help? wim malte+svenja "Dachgeschoss"
- threaten hubertus sigrun "zurück"
- reject sigrun hubertus "Käse"
- help lehrer malte "geschickt"
- find malte "Zusage" @braunschweig
- sibling kaya malte "Bruder"
+ steal kaya malte "versteckt"

== 10
Das [Kalb](rune) [Rune](rune) frisst den halben Brief, und was übrig ist, liest [Svenja](svenja). [Sie](svenja) drängt [Malte](malte), nach [Braunschweig](@braunschweig) zu gehen, [er](malte) beteuert, bei [ihr](svenja) und dem Kind bleiben zu wollen, und [beide](malte+svenja) meinen, es sei ein Streit, dabei ist es eine Liebeserklärung. [Kaya](kaya) gibt unter Tränen zu, was [sie](kaya) getan hat. [Wim](wim) bietet [Sigrun](sigrun) die Hälfte des Hofes an, mit Notar. [Sie](sigrun) verkauft [ihr](sigrun) Auto, zahlt den [Verflossenen](hubertus) aus und fährt fortan auf dem Trecker einkaufen. Im Ehebett wird es wieder eng.
- discover svenja malte "liest"
- move? malte "gehen" @braunschweig
- love malte svenja "Liebeserklärung"
- love svenja malte "Liebeserklärung"
- reveal kaya malte+svenja "gibt"
- sad kaya "Tränen"
- gift wim sigrun "Hälfte"
- ex hubertus sigrun "Verflossenen"
+ reconcile sigrun wim "wieder eng"

== 11
Hochwasser. Die Weser steht bis an den Melkstand, und [Kramer](ole), [dessen](ole) Hof höher liegt, holt mit dem Anhänger [Terhorsts](wim) Kühe herauf, eine nach der anderen. [Gurke](gurke) schwimmt dem [Kalb](rune) hinterher. [Er](gurke) kommt nicht wieder. [Bele](bele) schreit, bis [Hubertus](hubertus), [der](hubertus) [seine](hubertus) [Tochter](bele) hatte abholen wollen, die Lackschuhe auszieht und springt. [Er](hubertus) bringt den [Jungen](gurke) und, am Strick, auch das [Tier](rune). In derselben Stunde setzen bei [Svenja](svenja) die Wehen ein, sechs Wochen zu früh. Im Führerhaus des Anhängers hilft [Oma Thea](oma) einem [Mädchen](enkelin) auf die Welt.
- help ole wim "holt"
- neighbour ole wim "höher liegt"
- rescue gurke rune "schwimmt"
- sad bele gurke "schreit"
- parent hubertus bele "Tochter"
+ rescue hubertus gurke+rune "bringt"
+ birth svenja enkelin "Welt"
- help oma svenja "hilft"

== 12
[Malte](malte) zieht nach [Braunschweig](@braunschweig). [Svenja](svenja) zieht mit [Malte](malte). Auch [Mila](enkelin) zieht mit, im Körbchen. Auf dem Hof winkt [Kaya](kaya). [Kaya](kaya) weint nicht. Weinen tut [Wim](wim). [Ole](ole) klopft [Wim](wim) auf die Schulter. Der Grenzstein ist jetzt eine Bank. Auf der Bank sitzt [Thea](oma). Neben [ihr](oma) sitzt [Sigrun](sigrun). [Bele](bele) geht mit [Gurke](gurke) zum Schwimmen. [Hubertus](hubertus) hat [Gurke](gurke) eine Badehose gekauft. [Winter](lehrer) malt den Laden an. [Natascha](natascha) hilft [Winter](lehrer). [Natascha](natascha) lächelt [Winter](lehrer) an.
+ move malte "zieht" @braunschweig
- move enkelin+svenja malte "zieht"#2
- sad wim "Weinen"
- help ole wim "klopft"
- date? bele gurke "Schwimmen"
- gift hubertus gurke "gekauft"
- help natascha lehrer "hilft"
- flirt natascha lehrer "lächelt"
