%series Ausleihe nur nachts
%lang de
%genre vampire comedy around a municipal library in Graz, encyclopaedia episode list with nested sentences
%cast isabeau | Isabeau de Morney; Isabeau | f
%cast kunibert | Kunibert Lechner; Kunibert; Lechner | m
%cast ferdl | Ferdl Lechner; Ferdl | m
%cast vlad | Baron Arpad; Arpad | m
%cast rosa | Rosa Stainzer; Rosa; Stainzer | f
%cast jagd | Dr. Helsing Huber; Helsing Huber; Huber | m
%cast nele | Nele Huber; Nele | f
%cast bgm | Bürgermeisterin Zotter; Zotter | f
%cast kater | Nosferatz | m
%cast zwilling1 | Gilles | m
%cast zwilling2 | Gaspard | m
%cast vampirfrau | - | f
%cast amme | - | f
%cast zahnaerztin | - | f
%cast kaiserin | Kaiserin Maria Theresia | f

== 1
Der verwitwete [Bibliothekar](kunibert) [Kunibert Lechner](kunibert), [der](kunibert) aus Spargründen die Nachtschicht versieht, entdeckt im Magazin zwischen den Folianten eine schlafende [Dame](isabeau) in Brokat, [die](isabeau) sich, nachdem [sie](isabeau) [ihn](kunibert) höflich gebissen hat, als [Isabeau de Morney](isabeau) vorstellt, seit 1743 Leserin des Hauses. Statt zu fliehen, stellt [er](kunibert) [ihr](isabeau) einen Ausweis aus. [Sein](kunibert) [Enkel](ferdl) [Ferdl](ferdl), [der](ferdl) bei [ihm](kunibert) wohnt, seit die Eltern in [Kanada](@kanada) Bären zählen, wundert sich morgens über die Blässe des [Großvaters](kunibert) und schiebt sie auf die neuen Lampen.
- married.past _ kunibert "verwitwete"
+ discover kunibert isabeau "entdeckt"
- attack isabeau kunibert "gebissen"
+ meet isabeau kunibert "vorstellt"
- gift kunibert isabeau "Ausweis"
- kin ferdl kunibert "Enkel"
- housemate ferdl kunibert "wohnt"
- discover! ferdl kunibert "schiebt"

== 2
[Bürgermeisterin Zotter](bgm) will die Bücherei in ein Parkhaus verwandeln und schickt [ihre](bgm) [Referentin](rosa) [Rosa Stainzer](rosa), [die](rosa) einst für [Kunibert](kunibert) geschwärmt hat, mit dem Räumungsbescheid vorbei. [Lechner](kunibert) liest ihn vor, wird dabei immer durchsichtiger und kippt [ihr](rosa) schließlich in die Arme. In der Notaufnahme diagnostiziert man Blutarmut. [Rosa](rosa) sitzt an [seinem](kunibert) Bett und gesteht dem [Schlafenden](kunibert), dass [sie](rosa) den Bescheid selbst getippt hat, und weint; [Isabeau](isabeau), als Fledermaus am Fenster, hört es und wird, wie sich am Flattern zeigt, eifersüchtig.
- boss bgm rosa "Referentin"
- love.past rosa kunibert "geschwärmt"
- quit? kunibert bgm "Räumungsbescheid"
+ ill kunibert "Blutarmut"
- help rosa kunibert "an seinem Bett"
- reveal rosa kunibert "gesteht"
- sad rosa "weint"
- discover isabeau rosa "hört"
+ jealous isabeau rosa "eifersüchtig"

== 3
[Ferdl](ferdl) verliert eine Wette. Nun muss [Ferdl](ferdl) ins Magazin. [Nele](nele) begleitet [Ferdl](ferdl). [Nele](nele) fürchtet nichts. Im Dunkeln niest [Ferdl](ferdl). Eine Stimme wünscht Gesundheit. [Nele](nele) leuchtet [Isabeau](isabeau) ins Gesicht. [Isabeau](isabeau) lächelt. Die Zähne sieht [Nele](nele). [Ferdl](ferdl) rennt weg. [Nele](nele) bleibt. Bücher liebt [Nele](nele) mehr als Knoblauch. Bis vier Uhr liest [Isabeau](isabeau) [Nele](nele) vor. Der [Kater](kater) schnurrt. Wer holt [Nele](nele) ab? [Huber](jagd).
- lose ferdl "verliert"
- help nele ferdl "begleitet"
- sad! nele "fürchtet"
- meet isabeau nele "leuchtet"
+ discover nele isabeau "Zähne"
- flee ferdl isabeau "rennt"
- friend.start isabeau nele "liest Isabeau"

== 4
[Dr. Helsing Huber](jagd), [Neles](nele) [Vater](jagd) und [Kammerjäger](jagd) mit Doktortitel, hat den Untoten Rache geschworen, seit [seine](jagd) [Gattin](vampirfrau) mit einem von ihnen durchgebrannt ist, und erkennt am Hals des [Bibliothekars](kunibert) sofort die Handschrift. [Er](jagd) bietet [Zotter](bgm) an, das Gebäude zu reinigen, kostenlos und mit Holzpflöcken. [Nele](nele), [die](nele) bei Tisch davon erfährt, schreibt [Isabeau](isabeau) eine Warnung auf die Rückseite [ihrer](nele) Schularbeit. Der [Bote](kater), [Nosferatz](kater), ein schwarzer [Kater](kater), liefert sie mit einer Maus als Beilage.
- parent jagd nele "Vater"
- married.past jagd vampirfrau "Gattin"
- breakup.past vampirfrau jagd "durchgebrannt"
+ discover jagd kunibert "erkennt"
- help jagd bgm "bietet"
- kill? jagd isabeau "Holzpflöcken"
- discover nele jagd "erfährt"
- create nele "schreibt"
+ help nele isabeau "Warnung"

== 5
Aus [Siebenbürgen](@siebenbuergen) reisen in einem Kühllaster die [Zwillinge](zwilling1+zwilling2) [Gilles](zwilling1) und [Gaspard](zwilling2) an, [Isabeaus](isabeau) jüngere [Brüder](zwilling1+zwilling2), seit zweihundert Jahren verstritten, weil [Gaspard](zwilling2) dem [anderen](zwilling1) den schöneren Sarg weggeschnappt hat. In [ihrem](zwilling1+zwilling2) Gefolge befindet sich [Baron Arpad](vlad), [Isabeaus](isabeau) [Verlobter](vlad) aus dem Jahr 1801, [den](vlad) [sie](isabeau) seinerzeit kurz vor der Trauung sitzen ließ und [der](vlad) beteuert, längst darüber hinweg zu sein, während [er](vlad) [ihr](isabeau) Porträt an die Brust drückt. [Kunibert](kunibert) kocht für alle Blutwurst.
- sibling isabeau zwilling1+zwilling2 "Brüder"
- sibling zwilling1 zwilling2 "Zwillinge"
- travel vlad+zwilling1+zwilling2 "reisen"
- quarrel.past zwilling1 zwilling2 "verstritten"
- steal.past zwilling2 zwilling1 "weggeschnappt"
- engaged.past isabeau vlad "Verlobter"
- breakup.past isabeau vlad "sitzen ließ"
+ love vlad isabeau "drückt"
- create kunibert "kocht"

== 6
Während [Huber](jagd) im Lesesaal Knoblauchkränze aufhängt, verabredet sich [Arpad](vlad) mit [Rosa](rosa), um [Isabeau](isabeau) eifersüchtig zu machen, und stellt im [Gösser Bräu](@goesserbraeu) mit Verblüffung fest, dass die [Referentin](rosa), nachdem [sie](rosa) [ihm](vlad) dreimal das Wort abgeschnitten hat, [ihm](vlad) besser gefällt als die [Frau](isabeau), [die](isabeau) [er](vlad) zweihundert Jahre lang betrauert hat. [Isabeau](isabeau) sitzt derweil mit [Kunibert](kunibert) über einem Kreuzworträtsel, dessen letztes Feld, acht Buchstaben, „Zuneigung“ nicht ganz fasst, woran auch [er](kunibert) nichts ändern kann und [sie](isabeau) nichts ändern möchte.
- date rosa vlad "verabredet"
- betray vlad isabeau "eifersüchtig"
+ love.start vlad rosa "gefällt"
- sad.past vlad isabeau "betrauert"
+ love isabeau kunibert "Zuneigung"
- love kunibert isabeau "Zuneigung"

== 7
[Nele](nele) führt [Ferdl](ferdl), [der](ferdl) [ihr](nele) nicht glauben wollte, noch einmal ins Magazin, wo sich das [Paar](ferdl+nele), [das](ferdl+nele) noch keines ist, hinter dem [Grimmschen Wörterbuch](*grimm) zum ersten Mal küsst und prompt von [Huber](jagd) ertappt wird; der [Jäger](jagd), [dem](jagd) ein Untoter in der Familie genügt hätte, sperrt [seine](jagd) [Tochter](nele) zu Hause ein. [Gilles](zwilling1), von so viel Herzeleid ergriffen, befreit das [Mädchen](nele) durchs Dachfenster und bricht sich dabei einen Eckzahn ab, den eine verschwiegene [Zahnärztin](zahnaerztin) [ihm](zwilling1) um Mitternacht wieder ankittet.
+ kiss ferdl nele "küsst"
- couple! ferdl nele "noch keines"
- discover jagd ferdl+nele "ertappt"
- parent jagd nele "Tochter"
- abduct jagd nele "sperrt"
+ rescue zwilling1 nele "befreit"
- injure zwilling1 "bricht"
- treat zwilling1 zahnaerztin "ankittet"

== 8
Bei der Gemeinderatssitzung, zu der die halbe Nachbarschaft mit Leselampen erscheint, hält [Kunibert](kunibert) eine stockende, [Rosa](rosa) eine flammende Rede gegen das Parkhaus, woraufhin [Zotter](bgm) der [Referentin](rosa) fristlos kündigt und den [Bibliothekar](kunibert) der Unterschlagung von Mahngebühren bezichtigt. [Arpad](vlad), [der](vlad) auf der Galerie sitzt, wirft den Mantel um und entschwebt mit der [Entlassenen](rosa) durchs Oberlicht, was das Protokoll als „Abgang zweier [Zuhörer](rosa+vlad)“ verbucht. [Gaspard](zwilling2) hinterlässt auf dem Pult eine Spinne, vor der die [Bürgermeisterin](bgm) kreischend auf den Stuhl steigt.
- create kunibert+rosa "Rede"
+ quit rosa bgm "kündigt"
- accuse bgm kunibert "bezichtigt"
- steal? kunibert _ "Unterschlagung"
- rescue vlad rosa "entschwebt"
- sad bgm "kreischend"

== 9
Mit einer Urkunde, die [Isabeaus](isabeau) alte [Amme](amme), zur Zeit als Reinigungskraft im Rathaus tätig, aus dem Keller holt, lässt sich belegen, dass [Kaiserin Maria Theresia](kaiserin) das Haus den [de Morneys](isabeau+zwilling1+zwilling2) auf ewig geschenkt hat. [Huber](jagd) erfährt davon, stiehlt das Pergament aus der Handtasche der [Alten](amme) und stößt beim Lesen auf den Namen [seiner](jagd) verschollenen [Frau](vampirfrau): [Sie](vampirfrau) war nicht mit einem Vampir durchgebrannt, sondern selbst als solcher geboren, und wollte die Familie nicht gefährden. Der harte [Mann](jagd) setzt sich auf die Stufen des Landhauses und schluchzt in einen Knoblauchzopf.
- help amme isabeau "holt"
- gift.past kaiserin isabeau+zwilling1+zwilling2 "geschenkt"
+ steal jagd amme "stiehlt"
- married jagd vampirfrau "Frau"
+ discover jagd vampirfrau "stößt"
- breakup.past! vampirfrau jagd "durchgebrannt"
- flee.past vampirfrau jagd "nicht gefährden"
- sad jagd "schluchzt"

== 10
[Nele](nele) verzeiht [ihrem](nele) [Vater](jagd), als [er](jagd) mit dem Pergament und verquollenen Augen vor [ihr](nele) steht, und zieht aus der Handschrift der [Mutter](vampirfrau) den Schluss, dass [diese](vampirfrau) sich in [Venedig](@venedig) als Nachtwächterin eines Museums verdingt. Die Reise dorthin unternehmen [die beiden](jagd+nele) im Kühllaster der [Zwillinge](zwilling1+zwilling2), [die](zwilling1+zwilling2) sich unterwegs, zwischen gefrorenen Hühnern, über den Sarg aussprechen und ihn brüderlich zersägen. [Ferdl](ferdl), allein in [Graz](@graz), schreibt [Nele](nele) eine Karte pro Stunde und vergisst bei jeder die Marke.
+ reconcile jagd nele "verzeiht"
- parent jagd nele "Vater"
- parent vampirfrau nele "Mutter"
- discover nele vampirfrau "Schluss"
- hire vampirfrau "verdingt" @venedig
- travel jagd+nele+zwilling1+zwilling2 "Reise" @venedig
- reconcile zwilling1 zwilling2 "aussprechen"
- create ferdl "schreibt"

== 11
In [Venedig](@venedig) steht [Huber](jagd) im Mondlicht der [Verschollenen](vampirfrau) gegenüber und legt den Holzpflock, den [er](jagd) zwölf Jahre bei sich trug, ins Wasser. [Sie](vampirfrau) stellt [ihm](jagd) eine einzige Frage, nämlich nach [Nele](nele), [die](nele) hinter einer Säule hervorkommt und [der](vampirfrau), [die](vampirfrau) [sie](nele) mit zwei Jahren zuletzt gehalten hat, an den Hals fliegt, im besten Sinne. In [Graz](@graz) lässt [Zotter](bgm), [der](bgm) die Zeit davonläuft, bei Tageslicht die Bagger anrollen; [Kunibert](kunibert) kettet sich an den Eingang, [Isabeau](isabeau) steht im Schatten der Tür und darf keinen Schritt weiter.
+ find jagd vampirfrau "gegenüber"
- reconcile jagd vampirfrau "legt"
- reconcile nele vampirfrau "an den Hals fliegt"
- attack bgm kunibert "Bagger"
+ help kunibert isabeau "kettet"

== 12
Das Pergament trifft mit dem Nachtzug und in letzter Minute ein; [Rosa](rosa), von [Arpad](vlad) mit Sonnenschirm begleitet, hält es der [Bürgermeisterin](bgm) unter die Nase, und die Bagger wenden. [Zotter](bgm) tritt zurück und entdeckt, nunmehr mit viel Zeit, das Lesen. [Kunibert](kunibert) lehnt [Isabeaus](isabeau) Angebot, [ihn](kunibert) mit einem zweiten Biss unsterblich zu machen, dankend ab, bittet [sie](isabeau) aber um jede Nacht, die [ihm](kunibert) bleibt, und [sie](isabeau) stempelt [ihm](kunibert) das Leihdatum aufs Handgelenk. [Ferdl](ferdl) holt [Nele](nele) vom Bahnhof ab. [Arpad](vlad) wird [Rosas](rosa) [Mann](vlad), standesamtlich und nach Sonnenuntergang.
- rescue rosa isabeau "hält"
- quit bgm "zurück"
- reject kunibert isabeau "lehnt"
+ couple.start isabeau kunibert "jede Nacht"
- return nele "vom Bahnhof"
+ wedding rosa vlad "standesamtlich"
