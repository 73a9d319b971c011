%series Nachtschicht bei Oluwa
%lang de
%genre couples and friends comedy-drama around a late-night diner, Frankfurt, listings with short sentences
%cast oluwa | Bisi Oluwa; Bisi; Oluwa | f
%cast henk | Henk | m
%cast dora | Dora Feld; Dora | f
%cast yannis | Yannis Feld; Yannis | m
%cast mei | Mei | f
%cast karsten | Karsten Roth; Karsten; Roth | m
%cast ludmila | Ludmila | f
%cast kurier | Jaro | m
%cast tante | Tante Folake; Folake | f
%cast roth2 | Viola Roth; Viola | f
%cast fahrgast | - | m
%cast baby | - | f
%cast vermummter | - | n

== 1
Um drei Uhr früh ist die Welt bei [Bisi Oluwa](oluwa) am Tresen zu Gast. [Dora](dora), [Taxifahrerin](dora), lässt sich von [ihrem](dora) [Bruder](yannis) [Yannis](yannis) zum Pfannkuchen überreden. [Karsten Roth](karsten), [Banker](karsten) mit Augenringen, wartet auf eine [Kollegin](mei), [die](mei) nicht [seine](karsten) [Gattin](roth2) ist. Da stürmt ein [Vermummter](vermummter) herein, reißt die Kasse an sich und hält [Bisi](oluwa) eine Schere an den Hals. [Yannis](yannis) schüttet [ihm](vermummter) heißen Sirup über die Hand. Der [Räuber](vermummter) sucht das Weite, jedoch ohne Beute. Zum Dank küsst die [Wirtin](oluwa) [ihn](yannis) mitten auf den Mund.
- sibling dora yannis "Bruder"
- colleague karsten mei "Kollegin"
- married karsten roth2 "Gattin"
- steal? vermummter oluwa "reißt"
+ threaten vermummter oluwa "Schere"
+ rescue yannis oluwa "schüttet"
- injure vermummter yannis "heißen Sirup"
- flee vermummter "sucht das Weite"
- kiss oluwa yannis "küsst"

== 2
[Mei](mei) heißt [die](mei), auf [die](mei) [Roth](karsten) gewartet hat. [Sie](mei) arbeitet zwei Schreibtische neben [ihm](karsten) und will den Fernen Osten übernehmen, [er](karsten) auch. In der Nacht vor der Entscheidung teilen sich die [Konkurrenten](karsten+mei) ein Bett im Hotel am Bahnhof, am Morgen schickt [sie](mei) von [seinem](karsten) Laptop [seine](karsten) Absage. Befördert wird [Mei](mei). Bei [Bisi](oluwa) hinterm Herd steht neuerdings [Henk](henk), [Tellerwäscher](henk), Brandnarbe an der rechten Hand. [Dora](dora) fällt das auf. [Sie](dora) bestellt noch einen Kaffee und behält [ihn](henk) im Auge.
- colleague karsten mei "zwei Schreibtische"
- hire? karsten+mei "übernehmen"
- enemy karsten mei "Konkurrenten"
+ sex karsten mei "ein Bett"
- cheat karsten roth2 "ein Bett"
+ betray mei karsten "Absage"
- hire mei "Befördert"
- hire henk oluwa "neuerdings"
- discover dora henk "fällt das auf"
- investigate dora henk "im Auge"

== 3
[Yannis](yannis) geht seit dem Kuss auf Wolken und direkt in einen Laternenmast. [Dora](dora) verbindet [ihm](yannis) die Stirn. Nachts bringt [er](yannis) [Bisi](oluwa) einen Kaktus. [Sie](oluwa) habe Küsse für Stammgäste und Küsse für Helden, sagt die [Wirtin](oluwa), und beides sei im Preis inbegriffen. Der [Abgewiesene](yannis) lässt den Kaktus da. [Ludmila](ludmila), [Doras](dora) [Lebensgefährtin](ludmila), klagt unterdessen, seit Wochen mit einer Taxizentrale verheiratet zu sein. Es kommt, zwischen Salzstreuer und Senf, zum Krach. [Henk](henk) wäscht die Gläser und hört weg, so gut es geht.
- love yannis oluwa "auf Wolken"
- injure yannis "Laternenmast"
- treat yannis dora "verbindet"
- gift yannis oluwa "Kaktus"
+ reject oluwa yannis "Abgewiesene"
- couple dora ludmila "Lebensgefährtin"
- sad ludmila dora "klagt"
+ quarrel dora ludmila "Krach"

== 4
[Viola Roth](roth2) setzt sich an den Tresen und legt zwei Hotelrechnungen daneben. Ob [Bisi](oluwa) wisse, mit wem [ihr](roth2) [Mann](karsten) hier Suppe esse? [Bisi](oluwa) weiß es und sagt, [sie](oluwa) habe ein schlechtes Gedächtnis für Suppen. In dem Moment kommt [Mei](mei) herein. Die beiden [Frauen](mei+roth2) haben sich noch nie gesehen, unterhalten sich blendend, und erst beim Bezahlen fällt ein Name. Die [Ehefrau](roth2) wird blass. Die [andere](mei) auch. [Mei](mei) hatte [Karsten](karsten) für ledig gehalten. Auf den Schreck trinken [sie](mei+roth2) Brüderschaft.
+ discover roth2 karsten "Hotelrechnungen"
- married karsten roth2 "Mann"
- reveal! oluwa roth2 "schlechtes Gedächtnis"
- meet mei roth2 "noch nie gesehen"
- discover! mei karsten "ledig gehalten"
- sad mei+roth2 "blass"
+ friend.start mei roth2 "Brüderschaft"

== 5
Kein Überfall, kein Ehebruch, nur Eier. Es schneit auf die [Kaiserstraße](@kaiserstrasse), der Räumdienst trinkt Kakao, und im Fernsehen wiederholt man [Vom Winde verweht](*winde). [Bisis](oluwa) [Tante](tante) [Folake](tante) ist aus [Ibadan](@ibadan) angereist, um nach dem Rechten zu sehen, sprich: nach einem Gatten für [ihre](tante) [Nichte](oluwa). Jeden Gast ab dreißig unterzieht [sie](tante) einem Verhör. Am längsten dauert das von [Henk](henk). Danach sagt die [Alte](tante): [Der](henk) habe die Hände eines Diebes und die Augen eines Kochs.
- kin oluwa tante "Tante"
- travel tante oluwa "angereist"
- wedding? _ oluwa "Gatten"
+ investigate tante henk "das von Henk"

== 6
[Karsten](karsten) fliegt gleich zweimal hinaus: [Viola](roth2) wechselt das Schloss, und der Vorstand wechselt [ihn](karsten) aus. Der [Entlassene](karsten) schläft auf der Eckbank bei [Oluwa](oluwa), wo [ihn](karsten) [Mei](mei) in der dritten Nacht findet, rasiert mit dem Buttermesser. [Er](karsten) verlangt eine Erklärung wegen der Absage, [sie](mei) eine wegen der [Gattin](roth2). Man ist quitt. [Ludmila](ludmila) hat indes [ihre](ludmila) Sachen gepackt und ist zu [Jaro](kurier) gezogen, dem [Fahrradkurier](kurier) von gegenüber, [der](kurier) nachts wenigstens zu Hause ist. [Dora](dora) fährt leer durch die Stadt, bis der Tank es auch ist.
+ breakup roth2 karsten "wechselt das Schloss"
- quit karsten "Entlassene"
- move karsten oluwa "schläft"
- find mei karsten "findet"
- accuse karsten mei "verlangt"
- reconcile karsten mei "quitt"
+ breakup ludmila dora "gepackt"
- move ludmila kurier "gezogen"
- sad dora "leer"

== 7
[Dora](dora) hat genug gesehen und sagt es [Bisi](oluwa) ins Gesicht: [Ihr](oluwa) [Spüler](henk) sei der [Mann](henk) mit der Schere. [Henk](henk) leugnet nicht. [Er](henk) habe an jenem Abend Schulden bei Leuten gehabt, mit denen man keine hat, und sei wiedergekommen, um die Sache abzuarbeiten, Teller für Teller. [Bisi](oluwa) bindet die Schürze ab und geht in den Hof. Zehn Minuten später gibt [sie](oluwa) [ihm](henk) die Schlüssel zum Laden. [Yannis](yannis) versteht die Welt nicht mehr. [Tante Folake](tante) schon.
+ reveal dora oluwa "sagt es Bisi"
- accuse dora henk "Mann mit der Schere"
- boss oluwa henk "Spüler"
- threaten.past henk oluwa "mit der Schere"
- betray! henk oluwa "leugnet nicht"
- lose.past henk "Schulden"
+ reconcile henk oluwa "Schlüssel"
- gift oluwa henk "gibt"
- discover! yannis "versteht"

== 8
Die Leute, mit denen man keine Schulden hat, holen [Henk](henk) aus der Küche und fahren mit [ihm](henk) davon. [Dora](dora) klemmt sich mit dem Taxi dahinter. Auf dem Rücksitz: [Bisi](oluwa) mit der gusseisernen Pfanne, [Yannis](yannis) mit dem Kaktus. In einer Halle im [Osthafen](@osthafen) befreien [die drei](dora+oluwa+yannis) den [Gefesselten](henk), wobei [Yannis](yannis) dem Wächter den Kaktus ins Gesicht drückt. Auf der Rückfahrt fallen [Henk](henk) die Augen zu, an [Bisis](oluwa) Schulter. [Yannis](yannis) sieht es im Spiegel. [Er](yannis) rückt ein Stück und macht [ihm](henk) Platz.
+ abduct _ henk "holen"
- travel dora+oluwa+yannis "klemmt" @osthafen
+ rescue dora+oluwa+yannis henk "befreien"
- attack yannis _ "drückt"
- love? henk oluwa "Schulter"
- discover yannis henk+oluwa "sieht"
- help yannis henk "Platz"

== 9
[Viola](roth2) und [Mei](mei) gründen eine Firma, [Karsten](karsten) bewirbt sich, anonym, und wird Hausbote. [Seine](karsten) zwei [Chefinnen](mei+roth2) schicken [ihn](karsten) um Suppe. [Ludmila](ludmila) ist schwanger, und zwar nicht von [Jaro](kurier), sondern, wie seit zwei Jahren mit [Dora](dora) geplant, aus der Klinik. [Dora](dora) erfährt es von einem [Fahrgast](fahrgast). [Sie](dora) lässt [ihn](fahrgast) an der Ampel aussteigen und wendet. Vor [Jaros](kurier) Haustür klingelt [sie](dora) so lange, bis die [Werdende](ludmila) öffnet. Nachtfahrten, schwört [sie](dora), gehörten der Vergangenheit an.
- create mei+roth2 "gründen"
+ hire karsten mei+roth2 "Hausbote"
- boss mei+roth2 karsten "Chefinnen"
+ pregnant ludmila "schwanger"
- discover dora ludmila "erfährt"
- travel dora ludmila "wendet"
- reconcile? dora ludmila "schwört"

== 10
[Bisi](oluwa) nimmt [Henk](henk) zum Großmarkt mit und kauft kein einziges Ei. Stattdessen frühstücken [sie](henk+oluwa) am Main, wie zwei Verliebte, und leugnen es anschließend vor [Folake](tante), [die](tante) zum Zeichen des Unglaubens ein Huhn schlachtet. [Ludmila](ludmila) ist zu [Dora](dora) zurückgekehrt; [Jaro](kurier) trägt [ihr](ludmila) die Kisten hinauf und tröstet sich bei [Yannis](yannis) mit Pfannkuchen. Die [Verschmähten](kurier+yannis) stellen fest, dass [sie](kurier+yannis) am selben Tag Geburtstag haben. Es wird spät. Beim Abschied vergisst [Jaro](kurier) [sein](kurier) Rad, [Yannis](yannis) [seinen](yannis) Liebeskummer.
- date henk oluwa "frühstücken"
- love henk oluwa "Verliebte"
- betray henk+oluwa tante "leugnen"
+ return ludmila dora "zurückgekehrt"
- reconcile dora ludmila "zurückgekehrt"
- help kurier ludmila "trägt"
- friend.start kurier yannis "tröstet"
- love.end yannis oluwa "Liebeskummer"

== 11
Fruchtblase im Taxi, Stau auf der Mainzer Landstraße. [Dora](dora) fährt, [Jaro](kurier) radelt voraus und macht die Kreuzungen frei, und zur Welt kommt das [Mädchen](baby) zuletzt doch auf dem Tresen, zwischen Waffeleisen und Toaster. [Tante Folake](tante), [die](tante) sechs eigene geboren hat, gibt Anweisungen. [Karsten](karsten) wird zum Wasserholen geschickt und bleibt bei der Spüle stehen, neben [Viola](roth2), [der](roth2) die Tränen übers Gesicht laufen. [Er](karsten) reicht [ihr](roth2) das Geschirrtuch. Von Rückkehr ist nicht die Rede. [Sie](roth2) behält das Tuch.
+ birth ludmila baby "zur Welt"
- help kurier dora+ludmila "radelt"
- parent tante _ "sechs eigene"
- help tante ludmila "Anweisungen"
- ex karsten roth2 "Rückkehr"
- sad roth2 "Tränen"
- help karsten roth2 "reicht"
- return! karsten "nicht die Rede"

== 12
[Henk](henk) stellt sich der Polizei, bekommt Bewährung und steht am Abend wieder am Herd. Die [Wirtin](oluwa) schiebt [ihm](henk) einen Teller hin, darauf liegt statt des Spiegeleis ein Ring. [Folake](tante) hat ihn ausgesucht, und die Hochzeit, sagt [sie](tante), sei um fünf. Um vier brennt die Fritteuse, um halb sechs ist [Bisi](oluwa) [Frau Oluwa](oluwa) geblieben und [Henk](henk) [Herr Oluwa](henk) geworden. [Dora](dora) dreht mit [Frau](ludmila) und [Kind](baby) eine Ehrenrunde. Draußen lehnen zwei [Männer](kurier+yannis) an einem Fahrrad, Hand in Hand, und sehen zu, wie es hell wird.
- arrest? _ henk "stellt"
- return henk "wieder am Herd"
+ propose oluwa henk "Ring"
+ wedding henk oluwa "Hochzeit"
- couple.start kurier yannis "Hand in Hand"
- parent dora+ludmila baby "Kind"
- couple dora ludmila "Frau und Kind"
