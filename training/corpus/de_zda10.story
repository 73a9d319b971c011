%series Die Sennerei am Hochgrat
%lang de
%genre Heimat series, Allgäu, programme magazine
%cast vroni    | Vroni Fichtl; Vroni; Fichtlerin | f
%cast korbinian | Korbinian Aschauer; Korbinian | m
%cast wastl    | Sebastian Aschauer; Wastl | m
%cast tadesse  | Tadesse Bekele; Tadesse | m
%cast zenzi    | Kreszenz Aschauer; Zenzi | f
%cast ludwig   | Bürgermeister Ludwig Rist; Rist; Ludwig | m
%cast marei    | Marei Rist; Marei | f
%cast obinna   | Pfarrer Obinna; Obinna | m
%cast toni     | Toni | m
%cast ahne     | - | f
%cast teruye   | - | f
%cast amrei    | Amrei | f
%cast beppo    | Beppo | m
%cast schratt  | Wachtmeister Schratt; Schratt | m

== 1
Der alte [Käser](beppo) [Beppo](beppo) hat sich beim Heuen das Kreuz verrissen, also muss die [Sennerin](vroni) [Vroni Fichtl](vroni) eine Aushilfe anwerben. Auf die Anzeige meldet sich allein [Tadesse Bekele](tadesse), [Molkereitechniker](tadesse) aus [Addis Abeba](@addis). [Bürgermeister](ludwig) [Ludwig Rist](ludwig), [der](ludwig) die Sennerei gern als Wellnesshotel sähe, prophezeit [ihr](vroni) den Ruin. Am Stammtisch halten nur der [Pfarrer](obinna), selbst aus [Enugu](@enugu) zugezogen, und die uralte [Zenzi](zenzi) zu [ihr](vroni). [Zenzis](zenzi) [Enkel](korbinian) [Korbinian](korbinian) schweigt in [sein](korbinian) Bier, denn [Rists](ludwig) [Tochter](marei) [Marei](marei) ist [seine](korbinian) Zukünftige.
- injure beppo "Kreuz"
+ hire tadesse vroni "meldet"
- lose? vroni "Ruin"
- help obinna+zenzi vroni "halten"
- move.past obinna "zugezogen"
- kin korbinian zenzi "Enkel"
- parent ludwig marei "Tochter"
+ engaged korbinian marei "Zukünftige"

== 2
[Tadesse](tadesse) schmeckt, was sonst keinem auffällt: Die Milch vom Aschauerhof hat einen Stich. [Korbinian](korbinian) fühlt sich beleidigt, die Fäuste fliegen, [beide](korbinian+tadesse) landen im Molkebottich. [Wastl](wastl), der jüngere [Aschauer](wastl), lacht sich krumm und spendiert den triefenden [Streithähnen](korbinian+tadesse) einen Obstler. Als [Vroni](vroni) die Kühe untersuchen lässt, findet der Amtstierarzt Spuren von Pflanzengift im Trog.
- accuse tadesse korbinian "Stich"
- sad korbinian "beleidigt"
+ attack korbinian tadesse "Fäuste"
- sibling korbinian wastl "jüngere Aschauer"
- gift wastl korbinian+tadesse "spendiert"
- investigate vroni _ "untersuchen"
- discover _ "findet"

== 3
Wer vergiftet Kühe? [Wachtmeister Schratt](schratt) tappt im Dunkeln, [Marei](marei) indes tappt nachts über den Hof und wird von [Wastl](wastl) überrascht. [Sie](marei) habe Sehnsucht gehabt, stottert [sie](marei), und zum Beweis küsst [sie](marei) in der Finsternis den [Nächstbesten](wastl). Für [ihn](wastl), [der](wastl) [sie](marei) seit der Firmung anbetet, geht der Himmel auf. [Vroni](vroni) und [Tadesse](tadesse) rühren bis in die Puppen Bergkäse; [sie](vroni) bringt [ihm](tadesse) das Jodeln bei, [er](tadesse) [ihr](vroni) drei Wörter Amharisch.
- discover wastl marei "überrascht"
- betray marei wastl "stottert"
+ kiss marei wastl "küsst"
- love wastl marei "anbetet"
- cheat marei korbinian "den Nächstbesten"
- happy wastl "Himmel"
- advisor tadesse vroni "bringt"
- advisor vroni tadesse "bringt"

== 4
Beim Viehscheid trägt die Kranzkuh [Vronis](vroni) Glocke, und [Tadesse](tadesse) darf neben der [Bäuerin](vroni) gehen. [Rist](ludwig) raunt [ihr](vroni) zu, was wohl [ihr](vroni) seliger [Toni](toni) dazu gesagt hätte. [Die](vroni) kippt [ihm](ludwig) wortlos ein Haferl Buttermilch in den Hut. Abseits vom Festzelt fragt [Zenzi](zenzi) [ihren](zenzi) [Enkel](korbinian), ob [er](korbinian) die [Marei](marei) wolle oder bloß [deren](marei) Wiesen. [Korbinian](korbinian) braucht für die Antwort zwei Maß.
- married.past toni vroni "seliger"
- die.past toni "seliger"
+ attack vroni ludwig "kippt"
- kin korbinian zenzi "Enkel"
- love? korbinian marei "wolle"

== 5
[Pfarrer Obinna](obinna) nimmt [Marei](marei) die Beichte ab und kommt mit weißem Gesicht aus dem Stuhl. Kurz darauf wird in der Sakristei eingebrochen, nichts fehlt als [sein](obinna) Notizheft. [Schratt](schratt) folgt einer Spur aus Kuhdung bis in die Amtsstube, traut sich aber nicht, beim [Bürgermeister](ludwig) anzuklopfen. [Amrei](amrei), eine [Fotografin](amrei) aus [Ulm](@ulm), hat sich in der Klamm verstiegen. [Korbinian](korbinian) seilt sich zu [ihr](amrei) ab und holt [sie](amrei) aus der Wand.
- advisor obinna marei "Beichte"
- reveal marei obinna "Beichte"
- sad obinna "weißem Gesicht"
+ steal _ obinna "fehlt"
- investigate schratt ludwig "folgt"
+ rescue korbinian amrei "holt"

== 6
[Amrei](amrei) bezieht zum Auskurieren die Kammer neben [Zenzi](zenzi), und die beiden [Frauen](amrei+zenzi) qualmen um die Wette. [Korbinian](korbinian) findet auf einmal dauernd etwas zu reparieren. [Wastl](wastl) fordert [Marei](marei) auf, sich zu erklären; [sie](marei) sei dem [Älteren](korbinian) zugesagt, entgegnet [sie](marei), die Sache im Stall sei ein Versehen gewesen. [Er](wastl) heuert noch am selben Abend auf einer Alm jenseits der Grenze an.
- housemate.start amrei zenzi "bezieht"
- recover? amrei "Auskurieren"
- love? korbinian amrei "dauernd"
- engaged korbinian marei "zugesagt"
+ reject marei wastl "Versehen"
+ hire wastl "heuert"

== 7
Ein Enzian aus [Amreis](amrei) Fotomappe bringt die Wahrheit ans Licht: Auf dem Bild streut im Hintergrund eine [Gestalt](marei) mit rotem Kopftuch etwas in den Aschauer Trog. [Vroni](vroni) kennt das Tuch, [sie](vroni) hat es [Marei](marei) zur Kommunion gestickt, denn die [Bürgermeisterstochter](marei) ist [ihr](vroni) [Patenkind](marei). Zur Rede gestellt, bricht die junge [Frau](marei) zusammen. Ohne gesunde Milch keine Sennerei, ohne Sennerei das Hotel; der [Vater](ludwig) habe [sie](marei) dazu gezwungen.
+ discover vroni marei "kennt"
- gift.past vroni marei "gestickt"
- kin marei vroni "Patenkind"
- accuse vroni marei "Rede"
- sad marei "bricht"
- parent ludwig marei "Vater"
+ threaten.past ludwig marei "gezwungen"
- reveal marei vroni "gezwungen"

== 8
[Rist](ludwig) lässt [Tadesses](tadesse) Arbeitserlaubnis prüfen, und prompt steht die Ausländerbehörde vor dem Käsekessel. Das halbe Dorf marschiert mit Kuhglocken zum Landratsamt, vorneweg der [Geistliche](obinna). [Korbinian](korbinian), über alles im Bilde, gibt [Marei](marei) das Eheversprechen zurück, ohne Groll, beinahe heiter. [Beppo](beppo) setzt [seine](beppo) letzten Ersparnisse auf eine Anwältin, die noch nie verloren hat.
- betray ludwig tadesse "prüfen"
- help obinna tadesse "marschiert"
- discover korbinian marei "im Bilde"
+ breakup korbinian marei "Eheversprechen"
- help beppo tadesse "Ersparnisse"

== 9
Lawinenwarnung. [Marei](marei) will [Wastl](wastl) auf der Alm um Vergebung bitten und gerät in den Schneerutsch. Vier Stunden gräbt [er](wastl) mit bloßen Händen. Als [ihr](marei) Mund frei ist, kommt daraus kein Dank, sondern ein Geständnis, auf das [er](wastl) seit der Firmung gewartet hat. [Zenzi](zenzi) liest zu Hause aus den Karten, dass ein Winterkind ins Haus stehe, und sieht dabei [Amrei](amrei) an, [die](amrei) plötzlich keinen Tabak mehr verträgt.
- reconcile? marei wastl "Vergebung"
- injure marei "Schneerutsch"
+ rescue wastl marei "gräbt"
+ confess marei wastl "Geständnis"
- pregnant? amrei "Winterkind"

== 10
[Tadesse](tadesse) darf bleiben, wenn [er](tadesse) binnen dreißig Tagen eine feste Bindung nachweist. [Vroni](vroni) putzt daraufhin das ganze Haus, zweimal, und legt [ihm](tadesse) dann, statt vieler Worte, den Trauring [ihrer](vroni) [Großmutter](ahne) neben den Käsehobel. [Er](tadesse) schiebt ihn zurück: Aus Mitleid nicht. Dass es keines ist, sagt [sie](vroni) [ihm](tadesse) am Ende doch, auf Amharisch, mit allen drei Wörtern.
- wedding? _ tadesse "Bindung"
- kin ahne vroni "Großmutter"
+ propose vroni tadesse "Trauring"
- reject tadesse vroni "schiebt"
+ confess vroni tadesse "sagt"

== 11
[Schratt](schratt) findet endlich den Mut und das Notizheft, Letzteres im Tresor der Amtsstube. [Ludwig Rist](ludwig) bietet [ihm](schratt) Geld, dann die Stirn, dann die Handgelenke. Als Nachfolger an der Gemeindespitze lässt sich der [Wachtmeister](schratt) aber nicht überreden, dafür ist [Zenzi](zenzi) mit [ihren](zenzi) neunundachtzig Jahren sofort bereit. [Korbinian](korbinian) erfährt von [Amrei](amrei), dass es Zwillinge werden, und rennt vor Freude gegen den Türstock.
- find schratt "Notizheft"
- gift? ludwig schratt "Geld"
+ arrest schratt ludwig "Handgelenke"
- hire? zenzi "Nachfolger"
- reveal amrei korbinian "erfährt"
+ pregnant amrei korbinian "Zwillinge"
- happy korbinian "Freude"

== 12
Almabtrieb, Wahltag, Hochzeit. [Pfarrer Obinna](obinna) traut [Vroni](vroni) und [Tadesse](tadesse) vor dem Käsekeller; [seine](tadesse) [Mutter](teruye), aus [Addis Abeba](@addis) zugeschaltet, bringt alle zum Weinen. Mit drei Stimmen Vorsprung wird [Kreszenz Aschauer](zenzi) das älteste Gemeindeoberhaupt des Freistaats. [Marei](marei) arbeitet die Schuld beim Ausmisten ab, und wer neben [ihr](marei) die Gabel schwingt, ist [Wastl](wastl). Zum Nachtisch gibt es einen Laib, der „[Amharisch](*laib)“ heißt.
+ wedding tadesse vroni "traut"
- parent teruye tadesse "Mutter"
+ hire zenzi "Gemeindeoberhaupt"
- help wastl marei "Gabel"
