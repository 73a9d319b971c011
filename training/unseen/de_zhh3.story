%series Andruck
%lang de
%genre Redaktionsserie aus Graz, Mischung aus Drama und Komödie, Programmheft
%cast ulrike   | Ulrike Zehetner; Ulrike; Zehetnerin | f
%cast poldi    | Leopold Hrdlicka; Hrdlicka; Poldi | m
%cast nadja    | Nadeschda Petrowa; Nadja; Petrowa | f
%cast quirin   | Quirin | m
%cast emeka    | Emeka Obi; Emeka | m
%cast trixi    | Beatrix Mair; Beatrix; Trixi | f
%cast rosi     | Roswitha; Rosi | f
%cast alfons   | Alfons Kirchschlager; Kirchschlager; Alfons | m
%cast sidonie  | Sidonie Kirchschlager; Sidonie | f
%cast gernot   | Gernot | m
%cast laurin   | Laurin | m
%cast eisl     | Bürgermeister Eisl; Eisl | m
%cast ngozi    | Ngozi | f
%cast argus    | Argus | n
%cast blaha    | Herr Blaha; Blaha | m
%cast witold   | Witold | m
%cast regie    | - | f
%cast baby     | - | n
%cast sekret   | - | f
%cast gschw    | - | f
%cast bbruder  | - | m
%cast sgrossv  | - | m
%cast stimme   | - | n

== 1
Ein Jahr nach dem Tod [ihres](ulrike) [Mannes](witold) [Witold](witold) nimmt [Ulrike Zehetner](ulrike) wieder auf dem Chefsessel des „[Grazer Kuriers](#kurier)“ Platz. Das Schwarz hat [sie](ulrike) abgelegt, den Rotstift nicht. Für [Emeka Obi](emeka), [der](emeka) heute als Volontär anfängt, gerät der Einstand zum Albtraum: Durch [sein](emeka) Versehen erscheint [Bürgermeister Eisl](eisl) mit schwarzem Rand unter den Verstorbenen, obwohl [der](eisl) quicklebendig beim Frühstück sitzt. Die [Witwe](ulrike) stellt sich vor den [Anfänger](emeka). [Sportchefin](trixi) [Trixi](trixi) wettet dennoch, dass [er](emeka) den Freitag nicht übersteht.
- die.past witold "Tod"
- married.past ulrike witold "Mannes"
+ return ulrike #kurier "wieder auf dem Chefsessel"
- hire emeka "anfängt"
- sad emeka "Albtraum"
- die! eisl "Verstorbenen"
- help ulrike emeka "stellt sich vor"
- quit? emeka "nicht übersteht"

== 2
Der [Totgesagte](eisl) klagt auf Schadenersatz, und der [Verleger](alfons) [Alfons Kirchschlager](alfons) möchte zahlen, bevor jemand genauer hinschaut. Das macht [Nadeschda Petrowa](nadja) stutzig. Die [Investigativreporterin](nadja) durchkämmt die Bauakten des Rathauses und braucht dafür einen Fotografen; frei ist leider nur [Quirin](quirin), mit [dem](quirin) [sie](nadja) vier Jahre Tisch und Bett geteilt hat. In der Dunkelkammer fliegen die Fetzen. [Theaterkritiker](poldi) [Leopold Hrdlicka](poldi), kurz [Poldi](poldi), schenkt dem bedrückten [Volontär](emeka) derweil einen Duden mit persönlicher Widmung.
- die! eisl "Totgesagte"
- accuse eisl "klagt"
+ investigate nadja eisl "durchkämmt"
- ex nadja quirin "geteilt hat"
- housemate.past nadja quirin "Tisch und Bett"
- colleague nadja quirin "Fotografen"
- quarrel nadja quirin "Fetzen"
- gift poldi emeka "schenkt"
- sad emeka "bedrückten"

== 3
[Hrdlickas](poldi) Verriss fällt so vernichtend aus, dass die [Regisseurin](regie) des Abends [ihn](poldi) im Foyer ohrfeigt. Ein junger [Schauspieler](laurin) hält [ihm](poldi) Eis an die Wange: [Laurin](laurin) fand jedes Wort berechtigt, sogar die über sich selbst. Daheim in der Backstube mustert [Gernot](gernot) den blauen Fleck [seines](gernot) [Angetrauten](poldi) und dann, sehr viel länger, die fremde Handynummer darunter. [Kirchschlager](alfons) lädt die [Zehetnerin](ulrike) in die Oper ein. [Sie](ulrike) hat Spätdienst, behauptet [sie](ulrike), und geht mit [Nadja](nadja) auf ein Bier.
- create poldi "Verriss"
+ attack regie poldi "ohrfeigt"
- meet laurin poldi "Eis"
- treat poldi laurin "Eis"
- injure.past poldi regie "blauen Fleck"
- married gernot poldi "Angetrauten"
- invite alfons ulrike "lädt"
- date? alfons ulrike "Oper"
- reject ulrike alfons "Spätdienst"
- betray ulrike alfons "behauptet"

== 4
Seit dem Kindergarten tauschen [Trixi](trixi) und [Rosi](rosi) die Rollen, wenn es brenzlig wird; die eineiigen [Zwillinge](rosi+trixi) gleichen einander bis aufs Muttermal. Als die [Sportreporterin](trixi) wegen eines Derbys verhindert ist, schickt [sie](trixi) die [Schwester](rosi) zum Abendessen mit [Quirin](quirin). Der [Fotograf](quirin) ist hingerissen – und wundert sich am Montag, warum [Beatrix](trixi) von [seinem](quirin) Kuss nichts wissen will. Im Posteingang liegt der erste Brief eines gewissen [Argus](argus): „Fragen [Sie](nadja) [Ihren](nadja) [Verleger](alfons), wem das Grundstück am Murufer gehört, [Frau Petrowa](nadja).“
- sibling rosi trixi "Zwillinge"
+ betray rosi+trixi quirin "schickt"
- date quirin rosi "Abendessen"
- love.start quirin rosi "hingerissen"
- kiss quirin rosi "Kuss"
- reject trixi quirin "nichts wissen will"
- boss alfons nadja "Verleger"
+ reveal argus nadja "Brief"

== 5
[Sidonie Kirchschlager](sidonie) glaubt, [ihr](sidonie) [Gatte](alfons) habe eine andere, und setzt [Quirin](quirin) für gutes Geld auf [ihn](alfons) an. Drei Nächte lang hockt [der](quirin) im Gebüsch. Am Ende hat [er](quirin) den [Verleger](alfons) tatsächlich vor der Linse, allerdings nicht im Arm einer Geliebten, sondern mit [Eisl](eisl) beim Zählen von Bargeld. Soll [er](quirin) das Bild [Sidonie](sidonie) geben oder [Nadja](nadja)? [Poldi](poldi) trifft [Laurin](laurin) auf einen Kaffee, der bis zum Morgen dauert, und erzählt [Gernot](gernot) etwas von einer Premierenfeier in [Wien](@wien).
- cheat? alfons sidonie "eine andere"
- married alfons sidonie "Gatte"
- hire quirin sidonie "setzt"
- investigate quirin alfons "Gebüsch"
- cheat! alfons sidonie "nicht im Arm"
+ discover quirin alfons+eisl "vor der Linse"
- reveal? quirin nadja+sidonie "geben"
- date laurin poldi "Kaffee"
+ cheat poldi gernot "bis zum Morgen"
- affair.start laurin poldi "bis zum Morgen"
- betray poldi gernot "erzählt"

== 6
[Ngozi](ngozi) besucht [ihren](ngozi) [Sohn](emeka) in der Redaktion, füllt binnen einer Stunde alle Schreibtische mit Jollof-Reis und erobert sogar die [Zehetnerin](ulrike). [Emeka](emeka) möchte im Boden versinken. Wenigstens darf [er](emeka) [seinen](emeka) ersten Artikel auf die Seite heben, ein Porträt des [Archivars](blaha) [Blaha](blaha), [der](blaha) seit vierzig Jahren im Keller Ausschnitte klebt. [Quirin](quirin) hat das Negativ in [Nadjas](nadja) Manteltasche geschmuggelt. Als [sie](nadja) es gegen das Licht hält, vergisst [sie](nadja) vor Jagdfieber, auf [ihn](quirin) böse zu sein.
- travel ngozi emeka "besucht"
- parent ngozi emeka "Sohn"
- gift ngozi _ "Jollof-Reis"
- sad emeka ngozi "im Boden versinken"
+ create emeka "Porträt"
- gift quirin nadja "geschmuggelt"
+ discover nadja alfons+eisl "gegen das Licht"
- reconcile nadja quirin "vergisst"

== 7
[Rosi](rosi) leidet: [Sie](rosi) hat sich in den [Fotografen](quirin) verguckt, darf es aber nicht zeigen, weil [dieser](quirin) [sie](rosi) für [Trixi](trixi) hält. In der Mittagspause klärt [sie](rosi) [ihn](quirin) auf. [Quirin](quirin) ist sprachlos, lacht, ist wieder sprachlos und lädt anschließend beide [Schwestern](rosi+trixi) zu einem Glas ein, um den Unterschied zu üben. Mit dem Negativ in der Hand stellt [Nadja](nadja) [Kirchschlager](alfons) auf der Hochzeit [seiner](alfons) [Sekretärin](sekret). [Er](alfons) bietet [ihr](nadja) erst den Posten der Chefredakteurin, dann eine Kündigung. [Sie](nadja) bedankt sich für beides und geht.
- sad rosi "leidet"
+ love rosi quirin "verguckt"
- reveal rosi quirin "klärt"
- discover quirin rosi+trixi "sprachlos"
- happy quirin "lacht"
- invite quirin rosi+trixi "lädt"
- sibling rosi trixi "Schwestern"
+ accuse nadja alfons "stellt"
- hire? nadja alfons "bietet"
- wedding _ sekret "Hochzeit"
- boss alfons sekret "Sekretärin"
- threaten alfons nadja "Kündigung"
- quit? nadja alfons "Kündigung"
- reject nadja alfons "bedankt sich"

== 8
Auf der Packer Höhe versagen die Bremsen von [Nadjas](nadja) Dienstwagen. [Sie](nadja) überlebt mit Beckenbruch, und es ist [Ngozi](ngozi), Krankenschwester im Unfallspital, [die](ngozi) [sie](nadja) nachts wieder zusammenflickt und in der Jackentasche der [Reporterin](nadja) die Briefe von [Argus](argus) sieht. Die verschnörkelten Gs kommen [ihr](ngozi) bekannt vor. [Quirin](quirin) schläft eine Woche lang auf zwei zusammengeschobenen Stühlen neben dem Gipsbett. [Rosi](rosi) bringt [ihm](quirin) Mehlspeisen und beobachtet, wie [er](quirin) die [Schlafende](nadja) anschaut. Mit den leeren Tellern trägt [sie](rosi) auch [ihre](rosi) Hoffnung nach Hause.
+ injure nadja "Beckenbruch"
- treat nadja ngozi "zusammenflickt"
- discover ngozi argus "bekannt"
- help quirin nadja "schläft"
- gift rosi quirin "Mehlspeisen"
- love quirin nadja "anschaut"
- sad rosi quirin "Hoffnung nach Hause"

== 9
Zur Jubiläumstorte der Bäckerei, die fünfundzwanzig wird, erscheint auch [Laurin](laurin), [den](laurin) niemand gebeten hat. [Er](laurin) liebe [Poldi](poldi), ruft [er](laurin) in die Gästeschar, und [Poldi](poldi) liebe [ihn](laurin). [Gernot](gernot) legt das Messer weg, hebt die dreistöckige Torte an und stülpt sie [seinem](gernot) [Mann](poldi) über den Kopf. Dann nimmt [er](gernot) die Schürze ab, setzt sich ins Auto und fährt zu [seiner](gernot) [Schwester](gschw) nach [Villach](@villach). Der [Kritiker](poldi), Marzipan im Bart, schickt den [Geliebten](laurin) fort. Erst jetzt weiß [er](poldi), was [er](poldi) verspielt hat.
- celebrate gernot "Jubiläumstorte"
- invite! _ laurin "gebeten"
+ reveal laurin _ "ruft"
- love laurin poldi "liebe"
- love? poldi laurin "liebe ihn"
+ attack gernot poldi "stülpt"
- married gernot poldi "Mann"
- breakup gernot poldi "Schürze ab"
- travel gernot gschw "fährt" @villach
- sibling gernot gschw "Schwester"
- affair laurin poldi "Geliebten"
- breakup poldi laurin "fort"
- lose poldi gernot "verspielt"

== 10
„[Sie](blaha) sind das also“, sagt [Emeka](emeka) in die Stille des Archivs hinein. [Seine](emeka) [Mutter](ngozi) hat auf den Zeitungsausschnitten, die [er](emeka) [ihr](ngozi) voller Stolz gezeigt hat, die Gs wiedererkannt, und [Herr Blaha](blaha) leugnet keine Sekunde: [Er](blaha) ist [Argus](blaha). Vor dreißig Jahren hat [Eisl](eisl), damals noch [Baumeister](eisl), [Blahas](blaha) [Bruder](bbruder) in den Konkurs und in die Mur getrieben. Seither sammelt [er](blaha). Drei Aktenkoffer übergibt der alte [Mann](blaha) dem [Lehrling](emeka) und bittet [ihn](emeka), sie ans Krankenbett der [Petrowa](nadja) zu tragen.
+ discover emeka blaha "Sie sind das also"
- parent ngozi emeka "Mutter"
- happy emeka "Stolz"
- discover ngozi blaha "wiedererkannt"
+ reveal blaha emeka "leugnet keine Sekunde"
- sibling bbruder blaha "Bruder"
- attack.past eisl bbruder "getrieben"
- die.past bbruder "in die Mur"
- investigate blaha eisl "sammelt"
- gift blaha emeka "übergibt"
- injure.past nadja "Krankenbett"
- help? emeka nadja "tragen"

== 11
Vier Seiten, sechs Fotos, null Dementi: Vom Gipsbett aus diktiert [Nadja](nadja) die Geschichte [ihres](nadja) Lebens, [Emeka](emeka) tippt, die [Zehetnerin](ulrike) lässt trotz Verbots der Verlagsleitung andrucken. Noch ehe die Morgenausgabe an den Kiosken hängt, wird [Eisl](eisl) im Bademantel aus der Amtsvilla geführt. [Kirchschlager](alfons) ist zu dem Zeitpunkt bereits über der Grenze, ohne Gepäck und ohne [seine](alfons) [Frau](sidonie). [Sidonie](sidonie) erfährt in einem Aufwasch, dass [sie](sidonie) keine Nebenbuhlerin hatte, kein Geld mehr hat und künftig auch keinen [Gemahl](alfons).
+ create emeka+nadja "diktiert"
- help emeka nadja "tippt"
- injure.past nadja "Gipsbett"
+ arrest _ eisl "geführt"
+ flee alfons "über der Grenze"
- married alfons sidonie "Frau"
- cheat! alfons sidonie "keine Nebenbuhlerin"
- discover sidonie "erfährt"
- lose sidonie "kein Geld mehr"
- lose sidonie alfons "keinen Gemahl"

== 12
Der Triumph währt kurz. Mit den Konten des [Flüchtigen](alfons) sind auch die des [Kuriers](#kurier) gesperrt; vierunddreißig Leute, darunter [Trixi](trixi), [Poldi](poldi) und [Quirin](quirin), stehen auf der Straße. Die [Chefin](ulrike) versetzt das Klavier [ihres](ulrike) seligen [Mannes](witold), um die letzten Gehälter zu begleichen. Ausgerechnet [Sidonie](sidonie) kommt mit einem Einfall: [Sie](sidonie) besitze noch die alte Druckerei [ihres](sidonie) [Großvaters](sgrossv), schuldenfrei. Die zwei [Damen](sidonie+ulrike) stoßen mit Eierlikör an. In [Villach](@villach) parkt jeden Sonntag ein [Theaterkritiker](poldi) vor einem gewissen Haus und traut sich nicht zu läuten.
- flee.past alfons "Flüchtigen"
+ quit poldi+quirin+trixi "auf der Straße"
- boss ulrike poldi+quirin+trixi "Chefin"
- married.past ulrike witold "Mannes"
- die.past witold "seligen"
- help ulrike _ "begleichen"
- help sidonie ulrike "Einfall"
- kin sgrossv sidonie "Großvaters"
- celebrate sidonie+ulrike "stoßen"
- travel poldi gernot "parkt" @villach
- sad poldi "traut sich nicht"

== 13
[Nadja](nadja) lernt zwischen zwei Barren wieder gehen, [Quirin](quirin) zählt mit. Beim elften Schritt sagt [sie](nadja) [ihm](quirin), dass [sie](nadja) sich damals nur getrennt habe, weil [er](quirin) nie geblieben sei. „Acht Wochen auf zwei Stühlen“, erwidert [er](quirin), „reicht das?“ Es reicht. [Rosi](rosi) packt es anders an: [Sie](rosi) hat beim Auslüften einen [Bäcker](gernot) aus [Villach](@villach) kennengelernt, [der](gernot) dauernd von [seinem](gernot) [Ex](poldi) redet, und überlistet [ihn](gernot) mit einem Zwillingstrick. Statt der vermeintlichen [Trixi](trixi) sitzt [Gernot](gernot) am Drauufer plötzlich [Poldi](poldi) gegenüber. Keiner steht auf.
+ recover nadja "wieder gehen"
- help quirin nadja "zählt"
- breakup.past nadja quirin "getrennt"
+ reconcile nadja quirin "Es reicht"
- meet gernot rosi "kennengelernt"
- ex gernot poldi "Ex"
- betray rosi gernot "überlistet"
- reconcile? gernot poldi "Keiner steht auf"

== 14
In der alten Druckerei rattert die erste Nummer der „[Neuen Grazer](#neue)“ aus der Maschine, Eigentümer: alle. [Herr Blaha](blaha) drückt den Knopf, [Emeka](emeka) zeichnet seit heute als Redakteur. [Gernot](gernot) liefert Kipferln und trägt wieder den Ring. Nur [Trixi](trixi) ist so grün im Gesicht, dass [ihr](trixi) [Ebenbild](rosi) eins und eins zusammenzählt: Im Winter wird [Roswitha](rosi) [Tante](rosi). Wer der Vater ist, verrät die [Sportchefin](trixi) nicht. [Ulrike](ulrike) schließt ab, als im Dunkeln das Telefon läutet. „[Ich](stimme) sitze in [Split](@split)“, flüstert eine bekannte [Stimme](stimme). „Und [ich](stimme) bin nicht der Einzige, der weg musste, [Zehetnerin](ulrike). Schauen [Sie](ulrike) unter das Klavier.“
+ create _ "erste Nummer" #neue
- hire emeka "zeichnet"
+ reconcile gernot poldi "trägt wieder den Ring"
- sibling rosi trixi "Ebenbild"
+ pregnant trixi "grün im Gesicht"
- discover rosi trixi "eins und eins"
- kin? baby rosi "Tante"
- reveal! trixi "verrät"
- flee.past stimme "weg musste" @split
- reveal stimme ulrike "flüstert"
