%series Silberne Löffel
%lang de
%genre late-life relationship comedy in a Dresden senior flat share, plain episode summaries
%cast armgard | Armgard von Plötz; Armgard; Frau von Plötz | f
%cast eugen | Eugen Nitzsche; Eugen; Nitzsche | m
%cast bao | Bao Pham; Bao | m
%cast lieselotte | Lieselotte Grün; Lilo; Grün | f
%cast rocco | Rocco | m
%cast saskia | Saskia Nitzsche; Saskia | f
%cast merle | Merle | f
%cast fritz | Fritz Kummer; Kummer | m
%cast pfleger | Jesús; Jesús Ortega | m
%cast arzt | Professor Wild; Wild | m
%cast general | - | m
%cast holm | Holm | m
%cast partner | - | n
%cast maedchen | Carmen | f
%cast zwilling | Irmgard | f

== 1 Vier Zimmer, Küche, Ärger
Weil die Rente nicht reicht, gründet [Armgard von Plötz](armgard), verarmte [Generalswitwe](armgard), in [ihrer](armgard) Dresdner Villa eine Wohngemeinschaft. Es ziehen ein: [Eugen Nitzsche](eugen), [Straßenbahnfahrer](eugen) a. D., [der](eugen) soeben von [seiner](eugen) [Tochter](saskia) [Saskia](saskia) ins Heim abgeschoben werden sollte, [Lieselotte Grün](lieselotte), [Souffleuse](lieselotte), und [Bao Pham](bao), ein [Schneider](bao), [der](bao) drei Sätze am Tag spricht. Schon beim ersten Frühstück zanken sich die [Adlige](armgard) und der [Trambahner](eugen) um den Platz am Fenster. [Bao](bao) verbraucht [seine](bao) drei Sätze auf [Lilo](lieselotte).
- married.past armgard general "Generalswitwe"
- die.past general "Generalswitwe"
- lose armgard "verarmte"
+ create armgard "gründet"
- parent eugen saskia "Tochter"
- move? eugen saskia "Heim"
- move bao+eugen+lieselotte armgard "ziehen"
- housemate.start armgard bao+eugen+lieselotte "Wohngemeinschaft"
+ quarrel armgard eugen "zanken"
- love.start bao lieselotte "drei Sätze auf"

== 2 Der Pfleger
Zweimal die Woche kommt ein [Pfleger](pfleger), misst Blutdruck und bringt Neuigkeiten. [Er](pfleger) ist vierundzwanzig, aus [Cádiz](@cadiz), und [Saskias](saskia) [Tochter](merle) [Merle](merle), auf Besuch beim [Opa](eugen), lässt sich von [ihm](pfleger) zeigen, wie man Puls fühlt, zuerst am Handgelenk. [Saskia](saskia) erwischt [die beiden](merle+pfleger) auf dem Balkon und verbietet dem [Spanier](pfleger) das Haus. [Armgard](armgard) erlaubt es [ihm](pfleger) wieder. Es sei, bemerkt [sie](armgard), schließlich [ihres](armgard). Abends schiebt [Eugen](eugen) [ihr](armgard) wortlos den Fensterplatz zu.
- parent saskia merle "Tochter"
- kin eugen merle "Opa"
+ flirt merle pfleger "Puls"
- discover saskia merle+pfleger "erwischt"
- reject saskia pfleger "verbietet"
- help armgard pfleger "erlaubt"
+ reconcile armgard eugen "Fensterplatz"

== 3 Alte Bekannte
[Lilo](lieselotte) bekommt Post von [Fritz Kummer](fritz), dem berühmten [Tenor](fritz), [dem](fritz) [sie](lieselotte) einst jeden Einsatz und eine Nacht in [Karlsbad](@karlsbad) geschenkt hat. [Er](fritz) will [sie](lieselotte) wiedersehen. [Bao](bao) ändert [ihr](lieselotte) dafür das Kleid, sticht sich elfmal in den Finger und sagt, es sitze. [Eugen](eugen) versteckt Mahnungen unter der Matratze: [Saskia](saskia) hat [seine](eugen) Ersparnisse in einen Imbisswagen gesteckt, ohne [ihn](eugen) zu fragen. [Merle](merle) trifft [ihren](merle) [Pfleger](pfleger) jetzt im Straßenbahndepot, wo [Großvaters](eugen) alter Schlüssel noch passt.
- find lieselotte fritz "Post"
- meet? fritz lieselotte "wiedersehen"
- sex.past fritz lieselotte "Nacht in Karlsbad"
- help bao lieselotte "ändert"
- sad bao "sticht sich elfmal"
+ steal saskia eugen "gesteckt"
- date merle pfleger "trifft"
- kin eugen merle "Großvaters"

== 4 Kammersänger
[Kummer](fritz) kommt im Frack. [Er](fritz) küsst [Lilo](lieselotte) die Hand, dann den Mund. [Bao](bao) lässt ein Tablett fallen. Beim Mokka erzählt [Fritz Kummer](fritz) von drei Ehen, vier Kindern und keinem Zuhause. [Er](fritz) bittet [Lilo](lieselotte), mit [ihm](fritz) nach [Ischia](@ischia) zu ziehen. [Armgard](armgard) ist dagegen. [Eugen](eugen) ist dafür. So entsteht der längste Streit der Hausgeschichte. [Lilo](lieselotte) hört nicht zu. [Sie](lieselotte) packt schon.
+ kiss fritz lieselotte "küsst"
- sad bao "Tablett"
- return fritz "kommt"
- married.past _ fritz "drei Ehen"
- reveal fritz _ "erzählt"
- move? fritz+lieselotte "ziehen" @ischia
+ quarrel armgard eugen "Streit"

== 5 Ein leeres Zimmer
Seit [Lilo](lieselotte) fort ist, näht [Bao](bao) nur noch Schwarzes. [Armgard](armgard) vermietet die Kammer an [Rocco](rocco), [Zauberkünstler](rocco) und, laut Ausweis, erst dreiundsechzig, und verliert binnen einer Woche drei silberne Löffel. [Eugen](eugen), [der](eugen) den [Neuen](rocco) nicht riechen kann, legt sich im Besenschrank auf die Lauer. [Er](eugen) sieht aber etwas ganz anderes: [Merle](merle) und den [Pfleger](pfleger), eng umschlungen, zwischen Bohnerwachs und Wäscheklammern, und hört, dass [seine](eugen) [Enkelin](merle) ein Kind erwartet.
- sad bao "Schwarzes"
- move rocco armgard "vermietet"
- lose armgard "verliert"
- enemy eugen rocco "nicht riechen"
- investigate eugen rocco "Lauer"
- discover eugen merle+pfleger "sieht"
- couple merle pfleger "umschlungen"
- kin eugen merle "Enkelin"
+ pregnant merle pfleger "erwartet"

== 6 Drei Löffel
[Eugen](eugen) muss [Merle](merle) in die Hand versprechen, dass [ihre](merle) [Mutter](saskia) nichts erfährt, und schweigt so laut, dass [Saskia](saskia) nach zwei Tassen Kaffee alles weiß. [Sie](saskia) ohrfeigt [Jesús](pfleger), so heißt der [Pfleger](pfleger), [der](pfleger) verdutzt die andere Wange hinhält. [Rocco](rocco) bezichtigt [Bao](bao) des Löffeldiebstahls und deutet auf das Nadelkissen, in dem tatsächlich Silber blinkt. [Armgard](armgard) glaubt [ihm](rocco). [Sie](armgard) wirft [Bao](bao) hinaus. [Bao](bao) verneigt sich und geht in Pantoffeln.
- reveal! eugen saskia "nichts erfährt"
- parent saskia merle "Mutter"
- discover saskia merle "alles weiß"
+ attack saskia pfleger "ohrfeigt"
- accuse rocco bao "bezichtigt"
+ housemate.end armgard bao "wirft"

== 7 Ischia
[Lilo](lieselotte) sitzt auf einer Terrasse und souffliert [Kummer](fritz), [der](fritz) beim Frühstück schon nicht mehr weiß, wie [sie](lieselotte) heißt. [Er](fritz) nennt [sie](lieselotte) [Irmgard](zwilling). [Irmgard](zwilling) war [ihre](lieselotte) [Zwillingsschwester](zwilling); [sie](zwilling) ist seit neun Jahren tot, und in [Karlsbad](@karlsbad), so dämmert es [Lilo](lieselotte), muss auch [sie](zwilling) ein Zimmer gehabt haben. Abends ruft eine leise [Stimme](bao) aus [Dresden](@dresden) an und verbraucht drei Sätze: »[Ich](bao) bin obdachlos. Das macht nichts. Kommen [Sie](lieselotte) nach Hause.« [Lilo](lieselotte) nimmt das erste Schiff.
- ill fritz "nicht mehr weiß"
- sibling lieselotte zwilling "Zwillingsschwester"
- die.past zwilling "tot"
- help lieselotte fritz "souffliert"
- return? lieselotte "nach Hause"
- lose bao "obdachlos"
+ cheat.past fritz lieselotte "dämmert"
- affair.past fritz zwilling "dämmert"
- discover lieselotte fritz+zwilling "dämmert"
+ breakup lieselotte fritz "erste Schiff"

== 8 Heimkehr mit Hut
[Lilo](lieselotte) findet [Bao](bao) auf einer Bank am Elbufer und [Rocco](rocco) in [ihrem](lieselotte) Bett. [Den](rocco) zerrt [sie](lieselotte) an den Ohren hinaus, wobei aus [seinem](rocco) Ärmel neun Löffel, eine Brosche und [Armgards](armgard) Trauring fallen. [Eugen](eugen) ruft die Polizei, [Rocco](rocco) zaubert sich durch das Klofenster. [Armgard](armgard) sucht die ganze Nacht nach Worten für [Bao](bao); am Morgen steht [sie](armgard) vor [ihm](bao) und bringt nur heraus, dass [ihr](armgard) Mantel eine Naht verloren habe. [Er](bao) versteht und fädelt ein.
- return lieselotte "findet"
- find lieselotte bao "findet"
- attack lieselotte rocco "zerrt"
+ steal rocco armgard "fallen"
- accuse eugen rocco "Polizei"
- flee rocco "Klofenster"
+ reconcile armgard bao "Naht"

== 9 Der Befund
Quälend langsam blättert [Professor Wild](arzt) in [Armgards](armgard) Röntgenbildern. [Ihr](armgard) [Arzt](arzt) seit dreißig Jahren, war [er](arzt) auch der [Tennispartner](arzt) [ihres](armgard) seligen [Mannes](general). Ein halbes Jahr, sagt [er](arzt), vielleicht zwei. [Armgard](armgard) verpflichtet [ihn](arzt) zum Stillschweigen, kauft sich einen roten Hut und fährt auf dem Heimweg dreimal mit der Linie 4 im Kreis. In der Bahn sitzt [Eugen](eugen), aus Gewohnheit. [Sie](armgard) lehnt sich an [ihn](eugen). [Er](eugen) fragt nicht.
- advisor arzt armgard "Arzt"
- friend.past arzt general "Tennispartner"
- married.past armgard general "Mannes"
- die.past general "seligen"
+ ill armgard "halbes Jahr"
- reveal! arzt _ "Stillschweigen"
- love.start armgard eugen "lehnt"

== 10 Eine Hochzeit, die keine ist
[Saskia](saskia) möchte, dass [Merle](merle) heiratet, bevor man es sieht, und zwar einen gewissen [Holm](holm), [Sohn](holm) [ihres](saskia) [Imbisspartners](partner). [Merle](merle) sagt am Standesamt Nein, verliert einen Schuh und wird von [Jesús](pfleger) auf dem Moped entführt, wie [Saskia](saskia) es nennt; [Merle](merle) nennt es Abholen. [Eugen](eugen) setzt sich zwischen [Tochter](saskia) und [Enkelin](merle) und sagt [Saskia](saskia) zum ersten Mal, was der Imbiss [ihn](eugen) gekostet hat. [Saskia](saskia) verstummt. Dann legt [sie](saskia) [ihm](eugen) den Schlüssel des Wagens hin.
- wedding? holm merle "heiratet"
- parent partner holm "Sohn"
- colleague partner saskia "Imbisspartners"
+ reject merle holm "Nein"
- abduct! pfleger merle "entführt"
- help pfleger merle "Abholen"
- parent eugen saskia "Tochter"
- kin eugen merle "Enkelin"
- accuse eugen saskia "gekostet"
- gift saskia eugen "Schlüssel"

== 11 Linie 4
[Eugen](eugen) fragt [Armgard](armgard) nun doch. [Sie](armgard) sagt [ihm](eugen) alles. [Er](eugen) will [sie](armgard) zur Frau. [Sie](armgard) lacht [ihn](eugen) aus. Eine Stunde später trägt [sie](armgard) [seinen](eugen) Ring. [Lilo](lieselotte) souffliert die Rede. Die [Braut](armgard) ist neunundsiebzig. [Bao](bao) näht den Schleier. [Saskia](saskia) umarmt [ihre](saskia) neue [Stiefmutter](armgard). [Merle](merle) hat Wehen. [Jesús](pfleger) fährt die Bahn. Zwischen zwei Haltestellen wird ein [Mädchen](maedchen) geboren. Das [Kind](maedchen) heißt [Carmen](maedchen). [Armgard](armgard) darf [sie](maedchen) halten.
- reveal armgard eugen "sagt"
+ propose eugen armgard "will sie zur Frau"
+ engaged.start armgard eugen "seinen Ring"
- help lieselotte _ "souffliert"
- wedding armgard eugen "Braut"
- kin armgard saskia "Stiefmutter"
- create bao "näht"
+ birth merle maedchen "geboren"

== 12 Silberlicht
[Frau von Plötz](armgard) stirbt im Frühling, am Fenster, auf dem Platz, um den [sie](armgard) mit [ihrem](armgard) [Ehemann](eugen) zuletzt nicht mehr gestritten hat. Die Villa erben alle [vier](bao+eugen+lieselotte+merle), [die](bao+eugen+lieselotte+merle) dort wohnen; [Merle](merle) bekommt den Flügel, [Eugen](eugen) den Fensterplatz, [Bao](bao) ein Zimmer mit Durchgang zu [Lilos](lieselotte) Kammer. Die Tür steht seither offen. [Saskia](saskia) zieht mit den Silberlöffeln in den Imbisswagen und serviert dort Suppe. [Jesús](pfleger) fragt [Eugen](eugen), ob [er](pfleger) [ihn](eugen) künftig Opa nennen dürfe. Der [Witwer](eugen) hustet und sagt, nur an Sonntagen.
+ die armgard "stirbt"
- married armgard eugen "Ehemann"
- move saskia "Imbisswagen"
- gift armgard bao+eugen+lieselotte+merle "erben"
- couple.start bao lieselotte "offen"
- kin? eugen pfleger "Opa"
