%series Das Haus der sieben Hexen
%lang de
%genre fantasy comic, coven in the Harz, women of three generations, wiki issue summaries
%cast alma | Urgroßmutter Alma; Alma | f
%cast walpa | Walpurga Rabe; Walpurga; Walpa | f
%cast sunna | Sunna Rabe; Sunna | f
%cast tilly | Tilly Rabe; Tilly | f
%cast zoraya | Zoraya | f
%cast hedwig | Hedwig Dorn; Hedwig | f
%cast elka | Elka | f
%cast jasper | Jasper Holm; Jasper | m
%cast köhler | - | m
%cast inquisitor | Bruder Aurel; Aurel | m
%cast wolf | Fenn | m
%cast pfarrerin | Pfarrerin Möhle | f
%cast baby | Ronja | f

== 1
In einer Mühle am [Brocken](@brocken) hausen drei [Frauen](sunna+tilly+walpa) namens Rabe: [Walpurga](walpa), die [Mutter](walpa); [Sunna](sunna), die ältere [Tochter](sunna); [Tilly](tilly), die jüngere. Zur Walpurgisnacht erscheint die [Wüstenhexe](zoraya) [Zoraya](zoraya) auf dem Dach und bittet um Asyl, weil [Bruder Aurel](inquisitor) [sie](zoraya) jagt. Die [Alte](walpa) sagt Nein, die [Mädchen](sunna+tilly) sagen Ja. [Walpurga](walpa) gibt schließlich nach. Noch vor Tagesanbruch hat [Tilly](tilly) der [Fremden](zoraya) [ihr](tilly) Bett überlassen und schläft bei der [Schwester](sunna), [die](sunna) darüber die halbe Nacht murrt.
- housemate sunna+tilly walpa "hausen"
- parent walpa sunna+tilly "Mutter"
- threaten inquisitor zoraya "jagt"
- flee zoraya inquisitor "Asyl"
- reject walpa zoraya "sagt Nein"
+ help walpa zoraya "gibt schließlich nach"
- gift tilly zoraya "überlassen"
- housemate.start walpa zoraya "Bett"
- sibling sunna tilly "Schwester"

== 2
[Sunna](sunna) lehrt die [Neue](zoraya) das Feuerlesen, [Zoraya](zoraya) lehrt [sie](sunna) Arabisch und einiges mehr, wofür es im Harz kein Wort gibt. Nur [Tilly](tilly) bemerkt, wie die [Ältere](sunna) beim Kräuterhacken summt. Auf dem Markt geraten [Walpurga](walpa) und [Hedwig Dorn](hedwig), die [Hexe](hedwig) vom Nachbarhang, einander wieder in die Quere: Vor dreißig Jahren waren [sie](hedwig+walpa) unzertrennlich, bis [Hedwig](hedwig) den [Mann](köhler) heiratete, [dem](köhler) [Walpurga](walpa) die Treue geschworen hatte. Der [Köhler](köhler) ist seit Langem tot, der Groll quicklebendig.
- advisor sunna zoraya "lehrt"
- advisor zoraya sunna "lehrt"#2
+ love sunna zoraya "einiges mehr"
- discover tilly sunna "bemerkt"
- quarrel hedwig walpa "in die Quere"
- enemy hedwig walpa "Groll"
- neighbour hedwig walpa "Nachbarhang"
- friend.past hedwig walpa "unzertrennlich"
- betray.past hedwig walpa "heiratete"
- love.past walpa köhler "Treue"
- die.past köhler "tot"
- married.past hedwig köhler "heiratete"

== 3
[Aurel](inquisitor) reitet ein. Der [Mönch](inquisitor) ist jung, müde und nicht unhöflich; [er](inquisitor) trinkt in der Mühle Tee und fragt nach einer [Wüstenhexe](zoraya). Drei [Frauen](sunna+tilly+walpa) lügen [ihm](inquisitor) im Chor ins Gesicht. [Tilly](tilly), die [Jüngste](tilly), schielt dabei. Im Keller drückt [Sunna](sunna) der [Gesuchten](zoraya) die Hand auf den Mund, und [die beiden](sunna+zoraya) küssen sich, damit keine spricht. Der [Gast](inquisitor) zieht ab; auf dem Weg zurück spürt [er](inquisitor) im Nacken den Blick der [Jüngsten](tilly) und lächelt, ohne es zu wollen.
- travel inquisitor "reitet"
- investigate inquisitor zoraya "fragt"
+ betray sunna+tilly+walpa inquisitor "lügen"
+ kiss sunna zoraya "küssen"
- love inquisitor tilly "lächelt"

== 4
[Tilly](tilly) trifft [Aurel](inquisitor) am Bach. [Aurel](inquisitor) grüßt [Tilly](tilly). [Sie](tilly) fragt nach [seinem](inquisitor) Pferd. [Er](inquisitor) fragt nach [ihrem](tilly) Namen. [Tilly](tilly) lügt nicht. [Walpa](walpa) verbietet [Tilly](tilly) das Ausgehen. [Sunna](sunna) hilft [Tilly](tilly) über die Mauer. [Zoraya](zoraya) warnt [Tilly](tilly) vor [Aurel](inquisitor). [Alma](alma) stirbt im Schlaf. [Alma](alma) war [Walpas](walpa) [Großmutter](alma). Niemand weint lauter als [Zoraya](zoraya).
- meet inquisitor tilly "trifft"
- betray! tilly inquisitor "lügt nicht"
- quarrel tilly walpa "verbietet"
- help sunna tilly "hilft"
- reveal zoraya tilly "warnt"
+ die alma "stirbt"
- kin alma walpa "Großmutter"
- sad zoraya "weint"

== 5
Zum Begräbnis kommt ungeladen [Hedwig](hedwig), mit [ihrer](hedwig) [Nichte](elka) [Elka](elka), [die](elka) Steine zum Singen bringt. Am Grab der [Ältesten](alma) bittet die [Dorn](hedwig) [Walpurga](walpa) um Vergebung. „Nicht hier“, zischt die [Enkelin](walpa) der [Verstorbenen](alma) und wirft [ihr](hedwig) eine Schaufel Erde vor die Füße. [Elka](elka) und [Tilly](tilly) schlichten, indem [sie](elka+tilly) Gesang anstimmen. Auch der [Inquisitor](inquisitor) steht am Zaun, ohne Waffe; als die [Jüngere](tilly) [ihm](inquisitor) zuwinkt, verlässt [er](inquisitor) den Friedhof fluchtartig.
- return hedwig "kommt"
- kin elka hedwig "Nichte"
- die.past alma "Begräbnis"
- reconcile? hedwig walpa "Vergebung"
- kin alma walpa "Enkelin"
- reject walpa hedwig "zischt"
- help elka+tilly hedwig+walpa "schlichten"
+ flee inquisitor tilly "fluchtartig"

== 6
[Zoraya](zoraya) geht es schlecht: [Ihr](zoraya) Wüstenfeuer erlischt in der Kälte. [Sunna](sunna) fiebert mit [ihr](zoraya), wörtlich, denn im Bund [der beiden](sunna+zoraya) teilt man sich auch die Krankheit. Die [Mutter](walpa) macht sich auf zu [Hedwig](hedwig), weil nur [deren](hedwig) Wurzelsud hilft. Die [Feindin](hedwig) öffnet barfuß; es ist das erste Mal seit drei Jahrzehnten, dass [sie](walpa) diese Schwelle betritt. Was in der Küche gesprochen wird, erfährt man nicht, aber am Morgen tragen [beide](hedwig+walpa) den Topf. Die [Kranken](sunna+zoraya) trinken und schlagen die Augen auf.
- ill zoraya "schlecht"
- ill sunna "fiebert"
- parent walpa sunna "Mutter"
- enemy hedwig walpa "Feindin"
+ reconcile hedwig walpa "beide"
- treat sunna+zoraya hedwig+walpa "Topf"
- recover sunna+zoraya "Augen auf"

== 7
[Aurel](inquisitor) wird von den eigenen Oberen abgesetzt und eingesperrt, weil [er](inquisitor) keine einzige Hexe angeschleppt hat. [Sein](inquisitor) [Nachfolger](jasper) ist [Jasper Holm](jasper), ein [Söldner](jasper) mit silbernem Beil und keinerlei Skrupel. [Er](jasper) fängt [Elka](elka) an der Quelle, sperrt [sie](elka) in einen Käfig und lockt mit [ihr](elka) [Hedwig](hedwig) in die Falle. [Tilly](tilly) will die [Freundin](elka) herausholen; [Walpurga](walpa) sagt, dann nur mit [Hedwig](hedwig). So reiten die [Frauen](hedwig+tilly+walpa) zu dritt. [Sunna](sunna) bleibt zurück und packt Verbandszeug.
- quit inquisitor "abgesetzt"
- arrest _ inquisitor "eingesperrt"
- hire jasper "Nachfolger"
+ abduct jasper elka "fängt"
- betray jasper hedwig "Falle"
- friend elka tilly "Freundin"
- rescue? tilly elka "herausholen"
- travel hedwig+tilly+walpa "reiten"

== 8
Der Kampf am Steinbruch. [Hedwig](hedwig) zieht den ersten Hieb auf sich, der der [Nichte](elka) galt, und bricht zusammen. [Walpurga](walpa) ruft einen Sturm, der [Jasper](jasper) in den Abgrund reißt; nur das Beil bleibt. [Elka](elka) steigt aus dem Käfig und hält die Hand der [Tante](hedwig), [die](hedwig) noch einmal die [Freundin](walpa) sehen will, „[die](walpa) [ich](hedwig) bestohlen habe“. „[Du](hedwig) hast nur genommen, was [er](köhler) gern gab“, flüstert [Walpurga](walpa). Die [Hexe](hedwig) vom Nachbarhang lacht und schließt für immer die Lider.
+ rescue hedwig elka "Hieb"
- attack jasper hedwig "Hieb"
- kin elka hedwig "Nichte"
+ kill walpa jasper "in den Abgrund"
- help elka hedwig "hält"
- friend hedwig walpa "Freundin"
- steal.past hedwig walpa "bestohlen"
- happy hedwig "lacht"
- die hedwig "für immer die Lider"

== 9
Ruhige Tage. Das Mühlrad steht still, der Schnee liegt auf den Bänken, im Kamin hängt eine alte Wurst, und jemand hat aus dem silbernen Beil einen Türstopper gemacht. [Elka](elka) zieht in die Mühle. [Tilly](tilly) besucht den [Gefangenen](inquisitor), mit Brot, mit Birnen, mit dem Lied vom Grab, und [Aurel](inquisitor), [dem](inquisitor) der Glaube abhandengekommen ist, gesteht [ihr](tilly), dass [er](inquisitor) seit dem Tee an [sie](tilly) denkt. Die [Jüngste](tilly) geht nach Hause, setzt sich auf die Treppe und grinst.
- move elka "zieht"
- housemate.start elka tilly "zieht"
- arrest _ inquisitor "Gefangenen"
- help tilly inquisitor "besucht"
- gift tilly inquisitor "Brot"
+ confess inquisitor tilly "gesteht"
- happy tilly "grinst"

== 10
Der [Mönch](inquisitor) entflieht, und zwar durch ein Loch, das am Vortag noch nicht da war. Die [Schwestern](sunna+tilly) haben einen Ast, [Elka](elka) hat den Stein singen lassen. Aber [Sunna](sunna), [die](sunna) der [Mutter](walpa) von dem Ausflug nichts sagte, muss ein Donnerwetter über sich ergehen lassen. „[Er](inquisitor) wollte [Zoraya](zoraya) auf den Scheiterhaufen bringen“, ruft die [Alte](walpa). „[Er](inquisitor) hat es nicht getan“, hält die [Ältere](sunna) dagegen und stellt dann, weil es ohnehin nicht schlimmer kommen kann, die [Wüstenhexe](zoraya) als [ihre](sunna) [Braut](zoraya) vor.
+ flee inquisitor "entflieht"
- rescue elka+sunna+tilly inquisitor "Loch"
- sibling sunna tilly "Schwestern"
- parent walpa sunna "Mutter"
- reveal! sunna walpa "nichts sagte"
- quarrel sunna walpa "Donnerwetter"
- kill! inquisitor zoraya "nicht getan"
+ engaged sunna zoraya "Braut"

== 11
[Aurel](inquisitor) hütet auf der Alm Schafe; der [Wolf](wolf) [Fenn](wolf), der klügste [Kopf](wolf) am Berg, ist [sein](inquisitor) [Nachbar](wolf) und [Kumpan](wolf). [Tilly](tilly) kommt an jedem Sonntag, seit dem Fest in anderen Umständen. [Walpurga](walpa) erfährt davon von der [Pfarrerin](pfarrerin), [die](pfarrerin) eine Taufe plant, ehe irgendwer eine Geburt plant. [Sie](walpa) eilt den Hang hinauf, hebt die Faust gegen den [Hirten](inquisitor), sieht [ihn](inquisitor) mit einem Lamm auf dem Arm dastehen und lässt sie sinken. „Kannst [du](inquisitor) kochen?“, fragt [sie](walpa).
- neighbour inquisitor wolf "Nachbar"
- friend inquisitor wolf "Kumpan"
+ pregnant tilly inquisitor "in anderen Umständen"
- reveal pfarrerin walpa "erfährt"
- birth? tilly "Geburt"
- attack? walpa inquisitor "Faust"
- reconcile inquisitor walpa "Kannst du kochen"

== 12
Beim Johannisfest wird [Zoraya](zoraya) die [Frau](zoraya) von [Sunna](sunna), getraut von [Pfarrerin Möhle](pfarrerin), [die](pfarrerin) zum ersten Mal in [ihrem](pfarrerin) Leben tanzt. [Tilly](tilly) bringt zwischen zwei Liedern eine [Tochter](baby) zur Welt, [Ronja](baby). Die [Hebamme](elka) ist [Elka](elka), [die](elka) niemand gefragt hat. [Aurel](inquisitor) durchschneidet die Schnur und fällt um. [Walpurga](walpa) geht, mit der [Kleinen](baby) auf dem Arm, auf den Nachbarhang und legt einen Zweig auf das Grab der [Freundin](hedwig). Dann hält [sie](walpa) das [Enkelkind](baby) in die Sonne. „[Du](baby) hättest [ihr](hedwig) gefallen“, sagt [sie](walpa).
+ wedding sunna zoraya "Frau"
- happy pfarrerin "tanzt"
+ birth tilly baby "zur Welt"
- parent tilly baby "Tochter"
- advisor elka tilly "Hebamme"
- ill inquisitor "fällt um"
- die.past hedwig "Grab"
- friend.past hedwig walpa "Freundin"
- kin baby walpa "Enkelkind"
