%series Herrschaft Wartenhagen
%lang de
%genre costume drama on a Pomeranian manor, 1924 to 1926, encyclopaedia plot summaries in long sentences
%cast adele | Adele von Wartenhagen; Adele | f
%cast ruprecht | Ruprecht von Wartenhagen; Ruprecht | m
%cast sidonie | Sidonie von Wartenhagen; Sidonie | f
%cast falko | Falko von Wartenhagen; Falko | m
%cast emil | Emil Zander; Emil; Zander | m
%cast lina | Lina Kroll; Lina | f
%cast kroll | August Kroll; Kroll; August | m
%cast quast | Baron Quast; Quast | m
%cast mabel | Mabel Hopkins; Mabel | f
%cast pastor | Pastor Weiß; Weiß | m
%cast doktor | Sanitätsrat Blum; Blum | m
%cast kutscher | - | m
%cast kind | Friedrich | m
%cast amme | - | f

== 1
Im Frühjahr 1924 trifft der aus [Stettin](@stettin) engagierte [Hauslehrer](emil) [Emil Zander](emil) auf [Wartenhagen](@wartenhagen) ein, um [Sidonie](sidonie), die sechzehnjährige [Tochter](sidonie) des verschuldeten [Gutsherrn](ruprecht) [Ruprecht von Wartenhagen](ruprecht), in Französisch zu unterrichten, und verfällt schon bei der Begrüßung nicht der [Schülerin](sidonie), sondern [deren](sidonie) [Stiefmutter](adele) [Adele](adele), einer ehemaligen [Sängerin](adele), [die](adele) der [Witwer](ruprecht) erst im Vorjahr gegen den Willen [seines](ruprecht) [Sohnes](falko) [Falko](falko) geehelicht hat. [Lina Kroll](lina), das [Stubenmädchen](lina), [das](lina) bislang für [Zander](emil) das Fenster hatte putzen wollen, merkt es und summt fortan nicht mehr.
+ hire emil "engagierte"
- travel emil "trifft" @wartenhagen
- parent ruprecht sidonie "Tochter"
- advisor.start emil sidonie "Hauslehrer"
+ love.start emil adele "verfällt"
- kin adele sidonie "Stiefmutter"
- married.past _ ruprecht "Witwer"
- married adele ruprecht "geehelicht"
- parent ruprecht falko "Sohnes"
- discover lina emil "merkt"
- sad lina "summt"

== 2
[Falko](falko), [der](falko) beim Kartenspiel gegen [Baron Quast](quast) zwei Koppeln und das Fuchsgespann eingebüßt hat, verspricht dem [Nachbarn](quast), um die Ehrenschuld zu tilgen, die Hand [seiner](falko) [Schwester](sidonie), ohne [diese](sidonie) auch nur zu fragen, und als [Sidonie](sidonie), [die](sidonie) den dreißig Jahre älteren [Baron](quast) seit jeher verabscheut, davon durch den [Kutscher](kutscher) erfährt, wirft [sie](sidonie) [ihrem](sidonie) [Bruder](falko) beim Souper die Suppenkelle an den Kopf. [Adele](adele) ergreift Partei für die [Stieftochter](sidonie), woraufhin der [Hausherr](ruprecht) [seiner](ruprecht) [Frau](adele) zum ersten Mal in der Ehe den Mund verbietet.
- lose.past falko "eingebüßt"
- neighbour falko quast "Nachbarn"
- wedding? quast sidonie "Hand"
- enemy quast sidonie "verabscheut"
- betray falko sidonie "ohne diese auch nur"
- sibling falko sidonie "Schwester"
- reveal kutscher sidonie "erfährt"
- discover sidonie falko "erfährt"
+ attack sidonie falko "Suppenkelle"
- help adele sidonie "Partei"
- kin adele sidonie "Stieftochter"
- quarrel adele ruprecht "verbietet"
- married adele ruprecht "Frau"

== 3
Auf dem Erntefest, zu dem aus [Berlin](@berlin) auch [Mabel Hopkins](mabel), die amerikanische [Verlobte](mabel) von [Falko](falko), im Automobil vorfährt, tanzt [Emil](emil) einen einzigen Walzer mit [Adele](adele), bei dem die [Gutsherrin](adele), wie [sie](adele) [Pastor Weiß](pastor) später in der Beichte anvertraut, zum ersten Mal seit Jahren wieder gewusst habe, dass [sie](adele) Füße hat. Im Obstkeller gibt [sie](adele) dem [Lehrer](emil) nach. Unterdessen tröstet [August Kroll](kroll), [Linas](lina) [Vater](kroll) und [Gutsinspektor](kroll), [seine](kroll) [Tochter](lina), ohne zu wissen, worüber [sie](lina) weint.
- celebrate _ "Erntefest"
- engaged falko mabel "Verlobte"
- travel mabel "vorfährt"
- date adele emil "Walzer"
- advisor pastor adele "Beichte"
- reveal adele pastor "anvertraut"
- happy adele "Füße"
+ sex adele emil "gibt sie dem Lehrer nach"
- cheat adele ruprecht "gibt sie dem Lehrer nach"
- parent kroll lina "Vater"
- help kroll lina "tröstet"
- sad lina "weint"

== 4
[Mabel](mabel) mag Pferde. [Falko](falko) mag [Mabels](mabel) Geld. [Sidonie](sidonie) lernt bei [Mabel](mabel) Auto fahren. Die [Amerikanerin](mabel) mag [Sidonie](sidonie). [Quast](quast) fordert [seine](quast) [Braut](sidonie). [Ruprecht](ruprecht) vertröstet [Quast](quast). [Emil](emil) schreibt [Adele](adele) jede Nacht. Die Briefe trägt [Lina](lina). [Lina](lina) liest jeden. Einen Brief behält [sie](lina). [Falko](falko) kneift [Lina](lina) in die Wange. [Lina](lina) beißt [Falko](falko) in die Hand. Am Sonntag predigt [Weiß](pastor) über die Treue. In der ersten Bank wird [Adele](adele) rot.
- friend.start mabel sidonie "mag Sidonie"
- advisor mabel sidonie "lernt"
- love! falko mabel "Mabels Geld"
- help lina adele+emil "trägt"
- discover lina adele+emil "liest"
+ steal lina adele "behält"
- flirt falko lina "kneift"
+ attack lina falko "beißt"
- engaged? quast sidonie "Braut"

== 5
Als im November [Sanitätsrat Blum](doktor), der langjährige [Hausarzt](doktor) derer von Wartenhagen, bei [Adele](adele) eine Schwangerschaft feststellt, ist die Freude des [Gutsherrn](ruprecht) so groß, dass [er](ruprecht) die Glocken läuten lässt; einzig der [Arzt](doktor), [der](doktor) [Ruprecht](ruprecht) vor Jahren nach einem Reitunfall behandelt hat und weiß, dass [dieser](ruprecht) seitdem keine Kinder mehr zeugen kann, schweigt betreten. [Emil](emil), [dem](emil) die [Geliebte](adele) im Gewächshaus reinen Wein einschenkt, fleht [sie](adele) an, mit [ihm](emil) nach [Zürich](@zuerich) durchzubrennen, doch [sie](adele) bringt es nicht über sich, [Sidonie](sidonie) mit den [Männern](falko+ruprecht) des Hauses allein zu lassen.
- advisor doktor ruprecht "Hausarzt"
+ pregnant adele emil "Schwangerschaft"
- happy ruprecht "Freude"
- treat.past ruprecht doktor "behandelt"
- injure.past ruprecht "Reitunfall"
- betray doktor ruprecht "schweigt"
- affair adele emil "Geliebte"
- reveal adele emil "reinen Wein"
- flee? adele+emil "durchzubrennen" @zuerich
+ reject adele emil "bringt es nicht über sich"

== 6
[Baron Quast](quast), des Wartens überdrüssig, lässt [Sidonie](sidonie) auf dem Heimweg von der Christmette in [seine](quast) Kutsche zerren, wird jedoch von [Mabel](mabel), [die](mabel) mit dem Automobil die Verfolgung aufnimmt, an der Mühlenbrücke gestellt, wo die [Amerikanerin](mabel) den [Entführer](quast) mit der Kurbel zu Boden streckt und das zitternde [Mädchen](sidonie) in eine Pelzdecke hüllt. [Falko](falko), [dem](falko) [sie](mabel) noch in derselben Nacht den Ring vor die Füße wirft, weil [er](falko) von dem Vorhaben gewusst hat, schwört [seiner](falko) einstigen [Verlobten](mabel) Rache.
+ abduct quast sidonie "zerren"
- attack mabel quast "Kurbel"
+ rescue mabel sidonie "gestellt"
- help mabel sidonie "Pelzdecke"
- sad sidonie "zitternde"
- engaged.end falko mabel "Ring"
- discover.past falko quast "gewusst"
- threaten falko mabel "Rache"

== 7
[Lina](lina), [der](lina) [Falko](falko), nunmehr ledig und öfter betrunken als nüchtern, seit Wochen nachstellt, zeigt [ihm](falko) in einer schwachen Stunde den zurückbehaltenen Brief, worauf der [Junker](falko) [seine](falko) [Stiefmutter](adele) unter vier Augen zwingt, [ihm](falko) den Familienschmuck auszuhändigen. Da [Ruprecht](ruprecht) das Fehlen der Perlen bemerkt und [Kroll](kroll), [der](kroll) einen Schlüssel besitzt, verdächtigt, jagt [er](ruprecht) den [Inspektor](kroll) nach sechsundzwanzig Dienstjahren vom Hof; [dieser](kroll) erhängt sich beinahe, wird aber von [Pastor Weiß](pastor), [seinem](kroll) [Freund](pastor) aus Schulzeiten, im letzten Augenblick abgeschnitten.
- love falko lina "nachstellt"
- reveal lina falko "zeigt"
- kin adele falko "Stiefmutter"
+ threaten falko adele "zwingt"
- steal falko adele "Familienschmuck"
- die? kroll "erhängt"
- discover ruprecht "bemerkt"
- accuse ruprecht kroll "verdächtigt"
- quit kroll ruprecht "vom Hof"
- boss ruprecht kroll "Dienstjahren"
+ rescue pastor kroll "abgeschnitten"
- friend kroll pastor "Freund"

== 8
Von Reue überwältigt, gesteht [Lina](lina) [ihrem](lina) [Vater](kroll) am Krankenlager, was [sie](lina) angerichtet hat, und geht dann, das Häubchen in der Hand, geradewegs zum [Gutsherrn](ruprecht), [dem](ruprecht) [sie](lina) zwar den Diebstahl [Falkos](falko), nicht aber den Grund verrät. [Ruprecht](ruprecht) enterbt den eigenen [Sohn](falko) und bittet [Kroll](kroll) schriftlich um Vergebung, [der](kroll) jedoch bereits als Verwalter bei [Mabel](mabel) untergekommen ist, [die](mabel) das Nachbargut des nach [Riga](@riga) entwichenen [Barons](quast) ersteigert hat. [Emil](emil), [der](emil) die Heuchelei nicht länger erträgt, kündigt; [Adele](adele) sieht [ihm](emil) vom Fenster aus nach, bis die Kutsche so klein ist wie eine Fliege.
- parent kroll lina "Vater"
- sad lina "Reue"
- ill kroll "Krankenlager"
+ reveal lina kroll "gesteht"
- reveal lina ruprecht "verrät"
- steal.past falko "Diebstahl"
- reject ruprecht falko "enterbt"
- reconcile? kroll ruprecht "Vergebung"
- hire kroll mabel "untergekommen"
- find mabel "ersteigert"
- flee.past quast "entwichenen" @riga
+ quit emil "kündigt"
- parent ruprecht falko "Sohn"

== 9
In einer Gewitternacht, in der weder [Blum](doktor) noch die [Amme](amme) über den aufgeweichten Weg gelangt, bringt [Adele](adele), von [Sidonie](sidonie) und [Lina](lina) gestützt, einen [Knaben](kind) zur Welt, [der](kind) auf den Namen [Friedrich](kind) getauft werden soll, und als der glückliche [Ruprecht](ruprecht) [ihn](kind) ans Licht hält, rutscht [ihr](adele) im Fieber ein Vorname heraus, der nicht der [ihres](adele) [Mannes](ruprecht) ist. Der [Gutsherr](ruprecht), [der](ruprecht) ein Leben lang gebrüllt hat, legt das [Kind](kind) wortlos in die Wiege und lässt anspannen, um den [Mann](emil) zu suchen, [dem](emil) [er](ruprecht) die Erziehung [seiner](ruprecht) [Tochter](sidonie) anvertraut hatte.
+ birth adele kind "zur Welt"
- help lina+sidonie adele "gestützt"
- happy ruprecht "glückliche"
- ill adele "Fieber"
- married adele ruprecht "Mannes"
+ discover ruprecht adele "rutscht"
- investigate ruprecht emil "suchen"
- advisor.past emil sidonie "Erziehung"
- parent ruprecht sidonie "Tochter"

== 10
[Ruprecht](ruprecht) findet [Zander](emil) in einer Stettiner Dachstube und fordert [ihn](emil) auf Pistolen, doch am Morgen des Duells, zu dem als Sekundant ausgerechnet [Blum](doktor) erscheint, schießt der [Lehrer](emil) in die Luft und der [Gutsherr](ruprecht) nach langem Zielen auch. „[Er](kind) hat [Ihre](emil) Ohren“, sagt der [Betrogene](ruprecht), „nehmen [Sie](emil) [sie](adele), ehe [ich](ruprecht) es [mir](ruprecht) anders überlege.“ Daheim lauert dem [Rückkehrer](ruprecht) indes [Falko](falko) auf, [der](falko) um [sein](falko) Erbe kämpft, und im Gerangel löst sich der Schuss, der am Morgen nicht gefallen ist: [Ruprecht](ruprecht) verblutet auf der Freitreppe.
- find ruprecht emil "findet"
- threaten ruprecht emil "fordert"
- kill! emil+ruprecht "in die Luft"
- parent emil kind "Ohren"
- cheat.past adele ruprecht "Betrogene"
- attack falko ruprecht "lauert"
+ kill falko ruprecht "Schuss"
+ die ruprecht "verblutet"

== 11
Während [Falko](falko) in [Stettin](@stettin) auf [seinen](falko) Prozess wartet und behauptet, der [Vater](ruprecht) habe zuerst gezogen, führt [Sidonie](sidonie), inzwischen achtzehn, das Gut mit Hilfe von [Mabel](mabel), mit [der](mabel) [sie](sidonie) seit der Trauerfeier unter einem Dach lebt und [die](mabel) [sie](sidonie), wie [sie](sidonie) sich eines Abends beim Entwirren der Angelschnüre eingesteht, auf eine Weise gernhat, für die im Katechismus kein Wort steht. [Mabel](mabel) küsst [ihr](sidonie) die Finger, einen nach dem anderen. [Lina](lina) sagt vor Gericht gegen den [Junker](falko) aus und wird auf dem Heimweg von dem [Kutscher](kutscher) gefragt, ob [sie](lina) nicht einmal vorn sitzen möge.
- arrest.past _ falko "wartet"
- attack.past? ruprecht falko "gezogen"
- die.past ruprecht "Trauerfeier"
- parent ruprecht falko "Vater"
- help mabel sidonie "Hilfe"
- housemate mabel sidonie "unter einem Dach"
+ love sidonie mabel "gernhat"
+ kiss mabel sidonie "küsst"
- accuse lina falko "sagt"
- invite kutscher lina "vorn sitzen"

== 12
Nach Ablauf des Trauerjahrs heiratet die [Witwe](adele) in [Zürich](@zuerich) den einstigen [Hauslehrer](emil), [der](emil) den kleinen [Friedrich](kind) nun auch vor dem Gesetz als [seinen](emil) [Sohn](kind) anerkennt, wohingegen [Falko](falko), zu zwölf Jahren Festung verurteilt, den Besuch [seiner](falko) [Schwester](sidonie) zurückweist und erst, als [diese](sidonie) [ihm](falko) ein Kartenspiel durch die Klappe schiebt, zu weinen anfängt. [Kroll](kroll) führt [Lina](lina) dem [Kutscher](kutscher) zu, und [Weiß](pastor) segnet das [Paar](kutscher+lina). Auf der Terrasse sitzen zwei [Gutsherrinnen](mabel+sidonie), [die](mabel+sidonie) von der Nachbarschaft beharrlich [Cousinen](mabel+sidonie) genannt werden, und trinken Kaffee.
+ wedding adele emil "heiratet"
- married.past adele ruprecht "Witwe"
- parent emil kind "Sohn"
- arrest.past _ falko "Festung"
- sibling falko sidonie "Schwester"
- reject falko sidonie "zurückweist"
- gift sidonie falko "Kartenspiel"
- sad falko "weinen"
+ wedding kutscher lina "segnet"
- parent kroll lina "führt"
- kin! mabel sidonie "Cousinen"
