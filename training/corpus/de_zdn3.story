%series Die Salzschuldner
%lang de
%genre fantasy, invented coast, blurbs of a novel series
%cast keto | Keto | f
%cast nani | Nani | f
%cast ottwin | Ottwin | m
%cast orrun | Orrun | f
%cast irakli | Prinz Irakli; Irakli | m
%cast fuerstin | Fürstin Tamunia; Tamunia | f
%cast drache | Grete | f
%cast maske | - | n
%cast lehm | Brocken | n
%cast bader | Meister Quirl; Quirl | m
%cast hauptmann | Hauptmann Sedgar; Sedgar | m
%cast vater | - | m
%cast waechter | - | m
%cast kind | - | n

== 1
In [Varnhaven](@varnhaven) zahlt man mit Salz, und wer keines hat, zahlt mit Kindern. So verlor einst ein [Fischer](vater) die [eine](nani) von zwei [Zwillingstöchtern](keto+nani) an die [Meerhexe](orrun) [Orrun](orrun). Die [andere](keto), [Keto](keto), ist nun neunzehn und hat [ihrem](keto) [Vater](vater) nie verziehen. Als [er](vater) auf dem Totenbett gesteht, dass [er](vater) nicht die Kränkere hergab, sondern [die](nani), [die](nani) weniger weinte, nimmt [sie](keto) [sein](vater) Boot und rudert hinaus. Ein [Fährmann](ottwin) warnt [sie](keto). [Er](ottwin) heißt [Ottwin](ottwin), [er](ottwin) ist betrunken, und [er](ottwin) fährt mit.
- gift.past vater orrun "verlor"
- parent vater keto+nani "Zwillingstöchtern"
- sibling keto nani "Zwillingstöchtern"
- reconcile! keto vater "nie verziehen"
- die? vater "Totenbett"
+ reveal vater keto "gesteht"
+ travel keto "rudert"
- meet keto ottwin "Ein Fährmann"
- help ottwin keto "warnt"
- travel ottwin "fährt mit"

== 2
Auf hoher See begegnen die beiden [Ruderer](keto+ottwin) einem Schiff ohne Segel. An Bord wacht ein [Geschöpf](lehm) aus Lehm, groß wie ein Backofen und ebenso gesprächig. [Keto](keto) tauft [es](lehm) [Brocken](lehm) und teilt [ihr](keto) Brot mit [ihm](lehm), obwohl [es](lehm) gar nicht isst. Zum Dank schiebt der [Lehmkoloss](lehm) [sie](keto) durch die Brandung von [Ys](@ys). Dort herrscht [Fürstin Tamunia](fuerstin), [die](fuerstin) Fremde hängen lässt, wenn [sie](fuerstin) schlecht geschlafen hat. [Ottwin](ottwin), [der](ottwin) [ihr](fuerstin) noch Geld schuldet, zieht sich die Kapuze über.
- meet keto+ottwin lehm "begegnen"
- gift keto lehm "teilt"
+ help lehm keto "schiebt"
- threaten fuerstin _ "hängen"
- sad ottwin fuerstin "Kapuze"

== 3
[Prinz Irakli](irakli), der einzige [Sohn](irakli) der [Fürstin](fuerstin), soll zum dritten Mal verlobt werden und klettert deshalb zum dritten Mal aus dem Fenster. [Er](irakli) landet auf [Brocken](lehm). [Keto](keto), [die](keto) [ihn](irakli) für einen Einbrecher hält, fesselt [ihn](irakli) mit Angelschnur und lässt sich von [ihm](irakli) dann doch überreden, [ihn](irakli) als Schiffsjungen mitzunehmen. [Sein](irakli) Siegelring verrät [ihn](irakli) wenig später an [Hauptmann Sedgar](hauptmann), [der](hauptmann) den ganzen Hafen sperren lässt. Die [Hochwohlgeborene](fuerstin) hat nämlich sehr schlecht geschlafen.
- parent fuerstin irakli "Sohn"
- engaged? _ irakli "verlobt"
- flee irakli fuerstin "Fenster"
- meet irakli lehm "landet"
- attack keto irakli "fesselt"
+ help keto irakli "mitzunehmen"
- discover hauptmann irakli "verrät"
- investigate hauptmann irakli "sperren"

== 4
Der Hafen ist zu, die Keller sind offen. Bei [Meister Quirl](bader), einem [Bader](bader), [der](bader) mehr Zähne sammelt als zieht, finden die vier [Gesuchten](irakli+keto+lehm+ottwin) Unterschlupf. Während [Ottwin](ottwin) [ihm](bader) den Branntwein wegtrinkt, zeigt der [Alte](bader) [Keto](keto) ein Glas mit Meerwasser: Wer hineinschaut, erblickt, was ihm fehlt. [Sie](keto) sieht eine [Frau](nani) mit [ihrem](keto) eigenen Gesicht, am Hals Schuppen, auf dem Schoß eine Krone aus Gräten. Da lacht die [Frau](nani) im Glas. Geweint hat [sie](nani) ja schon als Säugling nie.
- help bader irakli+keto+lehm+ottwin "Unterschlupf"
- steal ottwin bader "wegtrinkt"
- reveal bader keto "zeigt"
+ find keto nani "sieht"
- happy nani "lacht"
- sad.past! nani "Geweint"

== 5
Als [sie](keto) endlich schläft, schleicht sich [der](ottwin) davon, [dem](ottwin) [Keto](keto) am meisten vertraut hat. Für den Erlass [seiner](ottwin) Schulden verrät [Ottwin](ottwin) der [Fürstin](fuerstin), wo [ihr](fuerstin) [Sohn](irakli) steckt. Noch vor dem Morgengrauen stürmen [Sedgars](hauptmann) Leute den Keller. Der [Prinz](irakli) wird heimgebracht, der [Bader](bader) an den Pranger gestellt, [Brocken](lehm) zerschlagen. Nur [Keto](keto) entwischt, in jeder Hand einen Klumpen Lehm. „Wo ist der [Fährmann](ottwin)?“, ruft [sie](keto) unentwegt. [Sie](keto) glaubt, man habe [ihn](ottwin) umgebracht.
- friend keto ottwin "vertraut"
- flee ottwin keto "schleicht"
+ betray ottwin irakli "verrät"
- reveal ottwin fuerstin "verrät"
- parent fuerstin irakli "Sohn"
- arrest hauptmann irakli "heimgebracht"
- arrest hauptmann bader "Pranger"
- kill hauptmann lehm "zerschlagen"
- flee keto hauptmann "entwischt"
- kill! _ ottwin "umgebracht"

== 6
Im Hochmoor knetet [sie](keto) den Lehm zusammen, aber er bleibt stumm. Ein [Drache](drache) beobachtet [sie](keto) dabei, eine alte [Dame](drache) mit grünem Star, [die](drache) [Grete](drache) heißt und nur noch Torf speit. Was die [Verlassene](keto) da vorhabe, fragt [sie](drache), und warum [sie](keto) es nicht backe wie andere Leute auch. [Keto](keto) überlässt der [Echse](drache) [ihre](keto) Hände voll Erde. Eine Nacht lang glüht das Moor. Am Morgen sagt [etwas](lehm), [das](lehm) nach Brot riecht, zum ersten Mal in [seinem](lehm) Leben ein Wort, und zwar „Hunger“.
- create keto "knetet"
- meet drache keto "beobachtet"
+ help drache keto "glüht"
- recover lehm "Hunger"

== 7
Eine [Gestalt](maske) mit silberner Maske geht am Hof von [Ys](@ys) um. [Sie](maske) bringt [Tamunia](fuerstin) Perlen, flüstert [ihr](fuerstin) Ratschläge ins Ohr und will dafür nichts als die Hand des [Thronerben](irakli). [Irakli](irakli), im Turm eingesperrt, hält die verschleierte [Bewerberin](maske) für das kleinere Übel und willigt ein. [Er](irakli) bedingt sich nur aus, dass der [Bader](bader) vom Pranger kommt. Die [Mutter](fuerstin) lässt [ihn](bader) frei und bei Nacht wieder einfangen. Ein [Wächter](waechter), [dem](waechter) [Quirl](bader) einst einen Zahn gezogen hat, lässt die Zelle unverschlossen.
- gift maske fuerstin "Perlen"
- advisor maske fuerstin "Ratschläge"
- propose maske irakli "Hand"
- arrest.past fuerstin irakli "eingesperrt"
+ engaged.start irakli maske "willigt"
- parent fuerstin irakli "Mutter"
- help irakli bader "bedingt"
- rescue fuerstin bader "frei"
- betray fuerstin irakli "wieder einfangen"
- arrest fuerstin bader "wieder einfangen"
- treat.past waechter bader "gezogen"
+ rescue waechter bader "unverschlossen"

== 8
Auf dem Weg zur Küste liest [Keto](keto) zwei [Flüchtige](bader+ottwin) auf. Der [eine](bader) humpelt, der [andere](ottwin) schämt sich. [Quirl](bader) hat unterwegs erfahren, wer [sie alle](bader+irakli+keto+lehm) verraten hat, und sagt es [ihr](keto), bevor der [Sünder](ottwin) selbst den Mund aufbekommt. [Ottwin](ottwin) erwartet einen Faustschlag. [Sie](keto) aber gibt [ihm](ottwin) bloß das Ruder in die Hand, und das trifft [ihn](ottwin) härter. Über [ihnen](bader+keto+lehm+ottwin) kreist [Grete](drache), blind wie eine Fledermaus, und fragt alle hundert Flügelschläge, ob man schon da sei.
- find keto bader+ottwin "liest"
- sad ottwin "schämt"
- discover bader ottwin "erfahren"
- betray.past ottwin bader+irakli+keto+lehm "verraten"
+ reveal bader keto "sagt"
- attack? keto ottwin "Faustschlag"
- sad ottwin keto "härter"

== 9
Die Hochzeit wird mit Muscheln gefeiert, die niemand isst. Gerade will [Irakli](irakli) der [Maskierten](maske) den Ring anstecken, da krachen ein [Drache](drache), ein [Ofen](lehm) und drei [Leute](bader+keto+ottwin) durch das Kirchendach. [Keto](keto) reißt der [Braut](maske) die Maske ab und schaut in [ihr](keto) eigenes Gesicht. „[Du](keto) kommst spät, [Schwester](keto)“, sagt [Nani](nani). [Orrun](orrun) habe [sie](nani) aufgezogen und nie geschlagen, und was [Keto](keto) von sich sagen könne? [Irakli](irakli) blickt von der [einen](keto) zur [anderen](nani), und das Jawort bleibt [ihm](irakli) im Hals stecken.
- wedding? irakli maske "Ring"
- attack keto maske "reißt"
+ discover keto nani "schaut"
- sibling keto nani "Schwester"
- kin.past nani orrun "aufgezogen"
- attack.past! orrun nani "geschlagen"
- wedding! irakli nani "Jawort"

== 10
Ein Zwischenspiel am Meeresgrund, erzählt von Quallen. Man sieht ein sehr kleines [Mädchen](nani) in einem sehr großen Muschelbett, und man sieht die [Meerhexe](orrun), wie [sie](orrun) [ihm](nani) vorsingt, falsch, doch jede Nacht. Was [Orrun](orrun) dem [Fischer](vater) abnahm, war kein Pfand. [Sie](orrun) hatte selbst ein [Kind](kind) verloren und brauchte [etwas](nani), [das](nani) nicht weinte. Salz kommt in diesem Band nicht vor, ein Krebs stirbt eines natürlichen Todes, und der Mond, so die Quallen, sei auch nur eine Qualle.
- help.past orrun nani "vorsingt"
- steal.past orrun vater "abnahm"
+ die.past kind "verloren"
- parent.past orrun kind "Kind"

== 11
[Tamunia](fuerstin) erklärt die ganze Hochzeitsgesellschaft für verhaftet. [Sedgar](hauptmann) aber, [der](hauptmann) als Kind selbst gegen drei Säcke Salz verkauft worden ist, legt [ihr](fuerstin) den Degen vor die Füße. „Ohne [mich](hauptmann)“, sagt der [Hauptmann](hauptmann). Die [Fürstin](fuerstin) versucht zu fliehen, stolpert über [Brocken](lehm) und wird von [dem](lehm) so lange umarmt, bis [sie](fuerstin) aufgibt. Unterdessen verhandeln die [Schwestern](keto+nani) im Taufbecken, bis zum Kinn im Wasser. [Nani](nani) will nicht gerettet werden. [Sie](nani) will, dass die [andere](keto) mitkommt.
- arrest? fuerstin _ "verhaftet"
- quit hauptmann fuerstin "Degen"
- reject hauptmann fuerstin "Ohne mich"
- flee? fuerstin "fliehen"
+ arrest lehm fuerstin "umarmt"
- sibling keto nani "Schwestern"
- rescue! keto nani "nicht gerettet"
- invite nani keto "mitkommt"

== 12
Für ein Jahr und einen Tag geht [Keto](keto) unter Wasser. Zurück bleiben ein [Prinz](irakli), [der](irakli) nun regieren muss, und ein [Fährmann](ottwin), [der](ottwin) [ihm](irakli) das Trinken abgewöhnen soll, wo [er](ottwin) es doch selbst nicht lassen kann. [Irakli](irakli) schafft als Erstes die Salzsteuer ab. Als Zweites setzt [er](irakli) sich jeden Abend auf den Steg und liest dem Meer vor, was auf dem Markt geschehen ist. Wem das gilt, fragt [ihn](irakli) [Grete](drache). Der [Zwillingsschwester](keto) [seiner](irakli) beinahe [Angetrauten](nani), sagt [er](irakli) und wird rot.
+ travel keto "unter Wasser"
- hire irakli "regieren"
- help? ottwin irakli "abgewöhnen"
- create irakli "liest"
- wedding.past! irakli nani "beinahe Angetrauten"
- sibling keto nani "Zwillingsschwester"
- love irakli keto "rot"

== 13
[Orrun](orrun) liegt im Sterben, und die beiden [Frauen](keto+nani), [die](keto+nani) an [ihrem](orrun) Lager wachen, sind zum Verwechseln ähnlich. Die [Hexe](orrun) will [Nani](nani) [ihr](orrun) Reich vermachen, tastet nach [ihrer](nani) Wange, erwischt aber die nasse, die warme, die falsche. So wird Königin der See, [wer](keto) um eine [Fremde](orrun) weint. [Nani](nani), frei von jeder Schuld, steigt an Land und findet am Steg einen [Mann](irakli), [der](irakli) vorliest. „[Du](nani) bist [sie](keto) nicht“, sagt [er](irakli), ohne aufzublicken. [Sie](nani) setzt sich zu [ihm](irakli) und erzählt, wie es [ihr](keto) geht.
- die? orrun "Sterben"
- help keto+nani orrun "wachen"
- travel nani "an Land"
- gift? orrun nani "vermachen"
+ hire keto "Königin"
- sad keto orrun "weint"
- find nani irakli "findet"
- discover irakli nani "bist sie nicht"
- reveal nani irakli "erzählt"
