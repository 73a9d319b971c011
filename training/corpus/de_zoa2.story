%series Brauhaus Zum Roten Ochsen
%lang de
%genre family business telenovela in Upper Franconia, encyclopaedia episode list
%cast korbinian | Korbinian Zapf; Korbinian; Zapf | m
%cast walburga | Walburga Zapf; Walburga | f
%cast veit | Veit Zapf; Veit | m
%cast tilman | Tilman Zapf; Tilman | m
%cast leni | Leni Dorsch; Leni | f
%cast magda | Magda Dorsch; Magda | f
%cast esra | Esra Yıldız; Esra | f
%cast rune | Rune Halvorsen; Rune; Halvorsen | m
%cast pfarrer | Pfarrer Nüssl; Nüssl | m
%cast constanze | Constanze von Ahn; Constanze | f
%cast notar | - | m
%cast tante | - | f
%cast händler | - | m
%cast kind | - | f
%cast quirin | Quirin | m
%cast zapfs | Zapfs | g

== 1
Als der [Brauherr](korbinian) [Korbinian Zapf](korbinian) bei [seinem](korbinian) siebzigsten Geburtstag tot vom Stuhl sinkt, hinterlässt [er](korbinian) [seiner](korbinian) [Frau](walburga) [Walburga](walburga) und den [Zwillingen](tilman+veit) [Veit](veit) und [Tilman](tilman) ein Testament, nach dem derjenige den Betrieb erhalten soll, der als Erster vor den Altar tritt. [Veit](veit), [der](veit) seit drei Jahren mit der [Buchhalterin](esra) [Esra Yıldız](esra) liiert ist, sieht sich bereits am Ziel, während [Tilman](tilman), [der](tilman) [seinen](tilman) [Bruder](veit) seit Kindertagen als Gegner betrachtet, dem [Notar](notar) die Akte aus der Hand reißt.
- celebrate korbinian "Geburtstag"
+ die korbinian "tot"
- married.past korbinian walburga "Frau"
- parent korbinian+walburga tilman+veit "Zwillingen"
- sibling tilman veit "Zwillingen"
- wedding? _ "vor den Altar"
- couple esra veit "liiert"
- enemy tilman veit "Gegner"
- steal tilman notar "reißt"

== 2
[Tilman](tilman), [der](tilman) leer auszugehen droht, erinnert sich an [Leni Dorsch](leni), die [Tochter](leni) der [Wirtin](magda) vom Konkurrenzhaus gegenüber, mit [der](leni) [er](tilman) nach dem Abitur einen Sommer lang gegangen ist und [die](leni) [er](tilman) damals ohne ein Wort sitzen ließ. Bei einem Krug Rauchbier macht [er](tilman) der einstigen [Freundin](leni) schöne Augen, ohne [ihr](leni) den Grund zu nennen. [Magda](magda), [die](magda) mit den [Zapfs](zapfs) kein Wort wechselt, seit [Korbinian](korbinian) [ihr](magda) vor dreißig Jahren eine andere vorgezogen hat, warnt [ihre](magda) [Tochter](leni) vergeblich.
- parent magda leni "Tochter"
- couple.past leni tilman "gegangen"
- ex leni tilman "einstigen Freundin"
- breakup.past tilman leni "sitzen ließ"
+ flirt tilman leni "schöne Augen"
- betray tilman leni "ohne ihr den Grund"
- neighbour magda walburga "gegenüber"
- enemy magda zapfs "kein Wort"
- reject.past korbinian magda "vorgezogen"
- help magda leni "warnt"

== 3
[Esra](esra), von der Wirkung des Testaments erschreckt, bittet [Veit](veit) um Bedenkzeit, als [er](veit) [ihr](esra) im Sudhaus auf Knien einen Ring entgegenstreckt, und gesteht [ihrer](esra) [Chefin](walburga) später, dass [sie](esra) nicht wegen eines Kessels geheiratet werden wolle. Die [Witwe](walburga) rät [ihr](esra), sich Zeit zu lassen. Unterdessen bezieht der norwegische [Braumeister](rune) [Rune Halvorsen](rune), [den](rune) noch der [Verstorbene](korbinian) verpflichtet hatte, die Kammer über dem Pferdestall, und die [Buchhalterin](esra), [die](esra) [ihm](rune) das Bettzeug bringt, bleibt länger als nötig.
+ propose veit esra "auf Knien"
- reject esra veit "Bedenkzeit"
- boss walburga esra "Chefin"
- reveal esra walburga "gesteht"
- wedding? esra veit "geheiratet"
- help walburga esra "rät"
- die.past korbinian "Verstorbene"
- hire.past rune korbinian "verpflichtet"
- move rune "bezieht"
- love? esra rune "länger als nötig"

== 4
[Tilman](tilman) führt [Leni](leni) zum Kirchweihtanz aus. Danach küsst [er](tilman) [sie](leni) am Brunnen. [Leni](leni) ist selig. [Veit](veit) sieht das vom Fenster. [Er](veit) stellt den [Zwilling](tilman) im Gärkeller zur Rede. [Veit](veit) haut zu. [Tilman](tilman) fällt die Treppe hinab. [Rune](rune) trennt die [Brüder](tilman+veit). [Tilmans](tilman) Bein ist gebrochen. Im Hospital pflegt [ihn](tilman) [Leni](leni). Dort gibt [sie](leni) [ihm](tilman) [ihr](leni) Jawort. [Quirin](quirin) knurrt den Gips an. [Quirin](quirin) ist der [Dackel](quirin) von [Walburga](walburga).
- date leni tilman "führt"
- kiss leni tilman "küsst"
- happy leni "selig"
- discover veit leni+tilman "sieht"
- quarrel tilman veit "zur Rede"
- attack veit tilman "haut"
- sibling tilman veit "Zwilling"
- injure tilman veit "gebrochen"
- help leni tilman "pflegt"
+ engaged.start leni tilman "Jawort"

== 5
Um [seinem](veit) eingegipsten [Bruder](tilman) zuvorzukommen, bestellt [Veit](veit) bei [Pfarrer Nüssl](pfarrer) heimlich das Aufgebot, obwohl die [Frau](esra), um [die](esra) es geht, noch immer nicht eingewilligt hat. [Esra](esra) erfährt davon durch den [Geistlichen](pfarrer), [der](pfarrer) [ihr](esra) vor der Bäckerei gratuliert, und packt noch am Nachmittag [ihre](esra) Sachen. Bei [Rune](rune), [der](rune) [ihr](esra) keine Fragen stellt, findet [sie](esra) ein offenes Ohr und schließlich ein Bett, das [die zwei](esra+rune) bis zum Morgen nicht verlassen. Zu [Magda](magda) sagt der [Norweger](rune) tags darauf, [er](rune) habe nicht vorgehabt, dem jungen [Chef](veit) die [Liebste](esra) auszuspannen.
- sibling tilman veit "Bruder"
- wedding? esra veit "Aufgebot"
- engaged! esra veit "nicht eingewilligt"
- reveal pfarrer esra "gratuliert"
- discover esra veit "erfährt"
+ breakup esra veit "packt"
- help rune esra "offenes Ohr"
+ sex esra rune "bis zum Morgen"
- boss veit rune "Chef"
- couple.past esra veit "Liebste"

== 6
Der verlassene [Zwilling](veit) sucht Trost bei [Constanze von Ahn](constanze), einer [Maklerin](constanze) aus [München](@münchen), [die](constanze) den Ochsen kaufen und in ein Hotel verwandeln möchte und [die](constanze) [ihm](veit) nach dem dritten Treffen vorschlägt, auf dem Standesamt kurzen Prozess zu machen. [Walburga](walburga) findet die künftige [Schwiegertochter](constanze) kalt wie einen Fisch. Da [Tilman](tilman) noch an Krücken geht, verschieben [Magdas](magda) [Tochter](leni) und [er](tilman) die Hochzeit, und die [Wirtin](magda) nutzt den Aufschub, um dem [Verlobten](tilman) auf den Zahn zu fühlen. Dabei fällt [ihr](magda) eine Abschrift des Testaments in die Hände.
- breakup.past esra veit "verlassene"
- sad veit "Trost"
- date constanze veit "dritten Treffen"
+ propose constanze veit "vorschlägt"
- kin? constanze walburga "Schwiegertochter"
- parent magda leni "Tochter"
- wedding? leni tilman "Hochzeit"
- engaged leni tilman "Verlobten"
- investigate magda tilman "auf den Zahn"
+ discover magda tilman "fällt"

== 7
[Magda](magda) legt [ihrer](magda) [Tochter](leni) das Papier neben den Brautschleier. [Leni](leni), [die](leni) sich nun zum zweiten Mal von demselben [Mann](tilman) zum Narren gehalten sieht, schleudert den Ring in den Bierkessel, aus dem ihn der [Norweger](rune) tags darauf fischt. [Tilman](tilman) beteuert, aus dem Spiel sei längst Ernst geworden; [er](tilman) liebe [sie](leni). Doch die [Wirtstochter](leni) reist zu einer [Tante](tante) nach [Bozen](@bozen). Auf der Heimfahrt vom Standesamt erzählt der frisch getraute [Bruder](veit), dass [seine](veit) [Constanze](constanze) das Haus bereits vermessen lässt, und [Walburga](walburga), [die](walburga) hinten sitzt, bricht in Tränen aus.
- parent magda leni "Tochter"
- betray tilman leni "zum Narren"
+ breakup leni tilman "schleudert"
- find rune "fischt"
- confess tilman leni "beteuert"
- love tilman leni "liebe"
- travel leni "reist" @bozen
- kin leni tante "Tante"
+ wedding constanze veit "getraute"
- sibling tilman veit "Bruder"
- sad walburga "Tränen"

== 8
[Veit](veit) ist Herr im Haus. [Constanze](constanze) feuert den [Braumeister](rune). [Esra](esra) geht mit [Rune](rune). [Die beiden](esra+rune) mieten die Kammer bei [Magda](magda). Dort riecht es nach Malz. [Esra](esra) wird vom Malz übel. »Bist [du](esra) guter Hoffnung?«, fragt die [Wirtin](magda). [Esra](esra) nickt. [Rune](rune) tanzt auf dem Tisch. Vielleicht ist das Kind von [Veit](veit). Das flüstert die werdende [Mutter](esra) nur [Magda](magda) zu. [Magda](magda) verspricht zu schweigen. Drüben heult [Quirin](quirin). Die neue [Herrin](constanze) mag keine Dackel.
- hire veit "Herr im Haus"
+ quit rune constanze "feuert"
- quit esra "geht"
- couple esra rune "geht mit"
- move esra+rune magda "mieten"
- ill esra "übel"
+ pregnant esra "guter Hoffnung"
- happy rune "tanzt"
- pregnant? esra veit "von Veit"
- reveal esra magda "flüstert"
- reveal! magda "zu schweigen"
- boss constanze _ "Herrin"

== 9
Am Allerseelentag trifft [Walburga](walburga) am Grab [ihres](walburga) [Mannes](korbinian) auf [Magda](magda), [die](magda) dort eine Kerze anzündet, und nach dreißig Jahren des Schweigens setzen sich die [Witwe](walburga) und die alte [Rivalin](magda) auf dieselbe Bank. [Magda](magda) räumt ein, den [Toten](korbinian) nie vergessen zu haben. [Walburga](walburga) wusste es und nimmt [sie](magda) in den Arm. Während die [Frauen](magda+walburga) Frieden schließen, geraten [Veit](veit) und die [Maklerin](constanze) aneinander, weil [sie](constanze) Abrissbagger bestellt hat. Der [Herr](veit) über den Ochsen begreift, dass [seine](veit) [Gattin](constanze) [ihn](veit) nur des Grundstücks wegen genommen hat.
- married.past korbinian walburga "Mannes"
- enemy.past magda walburga "Rivalin"
- love.past magda korbinian "nie vergessen"
- reveal magda walburga "räumt"
- help walburga magda "Arm"
+ reconcile magda walburga "Frieden"
- quarrel constanze veit "aneinander"
- married constanze veit "Gattin"
+ discover veit constanze "begreift"
- betray constanze veit "nur des Grundstücks wegen"

== 10
Vor den Baggern stehen am Morgen der [Pfarrer](pfarrer), die halbe Gemeinde und Arm in Arm der hinkende [Zwilling](tilman) mit der entlassenen [Buchhalterin](esra). [Veit](veit), [der](veit) [seine](veit) frühere [Lebensgefährtin](esra) zum ersten Mal mit rundem Bauch sieht, zählt die Monate und fragt [sie](esra) geradeheraus; [sie](esra) weiß es selbst nicht. [Rune](rune) hört mit und verschwindet ohne Gruß. Beim [Notar](notar), [dem](notar) damals die Akte entrissen wurde, stellt sich heraus, dass das Testament eine zweite Seite hat: Wer den Ochsen verkauft, verliert ihn an den [Bruder](tilman).
- quit.past esra "entlassenen"
- ex esra veit "Lebensgefährtin"
- pregnant esra "rundem Bauch"
- discover rune esra "hört"
+ breakup rune esra "verschwindet"
- steal.past tilman notar "entrissen"
+ discover _ "stellt sich heraus"
- sibling tilman veit "Bruder"

== 11
[Constanze](constanze) verlangt die Scheidung und zwei Millionen, doch [Veit](veit), [der](veit) keine Reue scheut, tritt den Betrieb freiwillig an [Tilman](tilman) ab und bittet [ihn](tilman) um Vergebung für die Treppe; der [Jüngere](tilman), um ganze vier Minuten der [Jüngere](tilman), schlägt ein. In [Bozen](@bozen) hat [Leni](leni) inzwischen einen [Weinhändler](händler) kennengelernt, mit [dem](händler) [sie](leni) sich gut unterhält, an [dessen](händler) Schulter [sie](leni) aber von einem [anderen](tilman) spricht. [Tilman](tilman) fährt die Nacht durch. Als der [Mann](tilman), [der](tilman) [sie](leni) zweimal enttäuscht hat, mit dem Ring aus dem Kessel vor [ihr](leni) steht, sagt [sie](leni) weder ja noch nein, sondern steigt ein.
- divorce? constanze veit "Scheidung"
- gift veit tilman "tritt"
+ reconcile tilman veit "schlägt"
- sibling tilman veit "Jüngere"
- meet händler leni "kennengelernt"
- love leni tilman "spricht"
- travel tilman "fährt" @bozen
- betray.past tilman leni "zweimal enttäuscht"
- propose tilman leni "Ring"
- reject! leni tilman "weder ja noch nein"
+ reconcile leni tilman "steigt"

== 12
Im Kreißsaal hält [Veit](veit) [Esras](esra) Hand, weil von dem [Norweger](rune) jede Nachricht fehlt. Das [Mädchen](kind), [das](kind) um Mitternacht geboren wird, hat weißblonden Flaum und eisblaue Augen, worauf der einstige [Lebensgefährte](veit) der jungen [Mutter](esra) auflacht, zum Telefon greift und den [Braumeister](rune) in [Bergen](@bergen) aus dem Schlaf klingelt. [Rune](rune) kommt mit dem ersten Flugzeug und bittet [Esra](esra) auf dem Gang, noch einmal mit [ihm](rune) anzufangen. [Sie](esra) legt [ihm](rune) [ihre](esra+rune) [Tochter](kind) in die Arme. Im Ochsen traut [Nüssl](pfarrer) am selben Tag den hinkenden [Bräutigam](tilman) und die [Tochter](leni) der [Wirtin](magda), [deren](magda) Platz nun neben [Walburga](walburga) ist.
- help veit esra "hält"
+ birth esra kind "geboren"
- ex esra veit "Lebensgefährte"
- happy veit "auflacht"
- return rune "kommt"
- reconcile? esra rune "noch einmal"
- parent esra+rune kind "Tochter"
- reconcile esra rune "legt"
+ wedding leni tilman "traut"
- parent magda leni "Tochter"#2
- friend magda walburga "neben Walburga"
