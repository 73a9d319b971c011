%series Kolonie Abendstern
%lang de
%genre science fiction, floating town in the clouds of Venus, TV listings
%cast ruth | Gouverneurin Ruth Amsel; Ruth Amsel; Ruth; Amsel | f
%cast tarek | Tarek Amsel; Tarek | m
%cast hye | Seo Hye-jin; Hye-jin | f
%cast dov | Dov Marek; Dov; Marek | m
%cast lene | Lene Marek; Lene | f
%cast pax | PAX | n
%cast ruben | Ruben Okafor; Ruben; Okafor | m
%cast silas | Silas | m
%cast koch | - | m
%cast fremde | Yara | f
%cast baby | - | n
%cast klempner | Gus | m
%cast richterin | - | f
%cast mama | - | f

== 1
Fünfzig Kilometer über der glühenden Venus hängt die Kolonie [Abendstern](@abendstern) an ihren Ballons. [Gouverneurin Ruth Amsel](ruth) eröffnet das zehnte Gründungsfest, doch mitten in [ihrer](ruth) Rede sackt der Westflügel ab. [Chefingenieur](dov) [Dov Marek](dov) gelingt es, die Ventile zu schließen, ehe jemand zu Schaden kommt. Sabotage, flüstert [er](dov) der [Gouverneurin](ruth) zu. [Ihr](ruth) [Mann](tarek) [Tarek](tarek) beruhigt die Gäste mit der Gitarre. Ein [Klempner](klempner) flucht in der Bilge und wird von keinem gehört.
- boss ruth dov "Gouverneurin"
- celebrate _ "Gründungsfest"
+ rescue dov _ "schließen"
- reveal dov ruth "flüstert"
- married ruth tarek "Mann"
- help tarek _ "beruhigt"

== 2
[Sicherheitschef](ruben) [Ruben Okafor](ruben) nimmt die Nachtschicht ins Gebet und kommt nicht weiter. Die [Botanikerin](hye) [Seo Hye-jin](hye), [die](hye) Orchideen züchtet und [Tareks](tarek) Lieder mag, gibt [ihm](tarek) Gitarrensaiten aus Pflanzenfaser. Zwischen den Beeten kommen [die beiden](hye+tarek) einander näher als gut ist. [Lene](lene), [Dovs](dov) vierzehnjährige [Tochter](lene), beobachtet [sie](hye+tarek) durch die Scheibe. [Sie](lene) schweigt, denn [sie](lene) hat selbst etwas zu verbergen: In der Wartungsröhre füttert [sie](lene) eine [Unbekannte](fremde) durch, [die](fremde) in keiner Liste steht.
- investigate ruben _ "Gebet"
- gift hye tarek "Gitarrensaiten"
+ affair.start hye tarek "näher"
- cheat tarek ruth "näher"
- parent dov lene "Tochter"
- discover lene hye+tarek "beobachtet"
- reveal! lene _ "schweigt"
+ help lene fremde "füttert"

== 3
Die [Bordintelligenz](pax) [PAX](pax) meldet, es atme eine Person zu viel. [Ruth](ruth) lässt alle Decks durchkämmen. [Lene](lene) versteckt [ihren](lene) [Schützling](fremde) unter dem Bett, in dem früher [ihre](lene) verstorbene [Mutter](mama) schlief. [Dov](dov) bringt der [Tochter](lene) Tee, sieht vier Füße und sagt kein Wort. Als [Okafor](ruben) anklopft, schickt [er](dov) [ihn](ruben) mit einer Ausrede fort. Die [Fremde](fremde) heißt [Yara](fremde) und stammt vom Wrack der [Hesperus](*hesperus), das vor einem Jahr als verglüht galt.
- investigate ruth fremde "durchkämmen"
+ help lene fremde "versteckt"
- die.past mama "verstorbene"
- parent mama lene "Mutter"
- parent dov lene "Tochter"
- discover dov fremde "vier Füße"
- betray dov ruben "Ausrede"
- die! fremde "verglüht"

== 4
[Yara](fremde) erzählt den [Mareks](dov+lene), dass die [Hesperus](*hesperus) nicht verunglückt ist: Jemand hat auf ihren Notruf hin das Andockfeld gesperrt. Nur wer den Code kennt, kann das, also [Ruth](ruth), [Dov](dov) oder [Silas](silas), der [Vorgänger](silas) der heutigen [Gouverneurin](ruth), [der](silas) seit [seinem](silas) Rücktritt Bienen hält. Der [Ingenieur](dov) kennt [sein](dov) eigenes Gewissen und traut [Ruth](ruth) so etwas nicht zu. [Silas](silas) empfängt [ihn](dov) mit Honigbrot. Am Abend liegt der [Imker](silas) mit gebrochenem Genick im Bienenhaus.
+ reveal fremde dov+lene "erzählt"
- attack.past _ fremde "gesperrt"
- quit.past silas "Rücktritt"
- accuse! dov ruth "nicht zu"
- invite silas dov "empfängt"
+ kill _ silas "Genick"

== 5
Alles spricht gegen [Dov](dov). [Ruben](ruben), [der](ruben) mit [ihm](dov) einst die Akademie besuchte und [ihn](dov) wie kein Zweiter schätzt, führt [ihn](dov) dennoch ab. [Lene](lene) trommelt gegen die Glastür und nennt den [Beamten](ruben) einen [Verräter](ruben). Unterdessen kommt [Ruth](ruth) hinter die Affäre [ihres](ruth) [Mannes](tarek): Eine Orchideenblüte steckt im Schallloch der Gitarre. [Sie](ruth) stellt [beide](hye+tarek) nicht zur Rede, sondern streicht der [Botanikerin](hye) das Wasser. In den Beeten welkt es.
- accuse _ dov "spricht"
- friend dov ruben "schätzt"
+ arrest ruben dov "führt ihn"
- accuse lene ruben "Verräter"
+ discover ruth tarek "hinter"
- affair hye tarek "Affäre"
- married ruth tarek "Mannes"
- accuse! ruth hye+tarek "nicht zur Rede"
- attack ruth hye "streicht"

== 6
Ein ruhiger Tag über den Wolken. Der [Koch](koch) versucht sich an Knödeln, die bei dem Luftdruck nicht aufgehen wollen. [Hye-jin](hye) trägt [ihre](hye) Orchideen in die Küche, wo es wenigstens dampft. [Lene](lene) bringt [Yara](fremde) das Schachspiel der [Mutter](mama) bei. Blitze zucken in der Tiefe, Ballon sieben wird geflickt. Die [Gouverneurin](ruth) sitzt lange am Fenster und liest denselben Satz.
- advisor lene fremde "bringt"
- parent mama lene "Mutter"

== 7
[Yara](fremde) fasst sich ein Herz und tritt in den Speisesaal. Vor zweihundert offenen Mündern sagt [sie](fremde), wer [sie](fremde) ist. [PAX](pax) bestätigt den Stimmabdruck. Die [Richterin](richterin) der Kolonie ordnet an, den [Gefangenen](dov) auf freien Fuß zu setzen. [Lene](lene) fliegt [ihrem](lene) [Vater](dov) an die Brust. [Tarek](tarek) indes erbleicht bei Nennung des Wracks, packt und bittet [Hye-jin](hye), mit [ihm](tarek) das nächste Schiff zu nehmen. Die [Züchterin](hye) fragt, wovor [er](tarek) davonläuft.
+ reveal fremde _ "sagt"
- help pax fremde "bestätigt"
- help richterin dov "freien Fuß"
- parent dov lene "Vater"
- happy lene dov "Brust"
- sad tarek "erbleicht"
+ flee? hye+tarek "Schiff"

== 8
Bei [Okafor](ruben) meldet sich der [Klempner](klempner), [den](klempner) alle nur [Gus](klempner) rufen: In der Mordnacht habe [er](klempner) im Abfluss des Bienenhauses eine Gitarrensaite gefunden, aus Pflanzenfaser. Der [Sicherheitschef](ruben) eilt zum Hangar. Zu spät: [Tarek](tarek) hat [Hye-jin](hye), [die](hye) nicht mitwollte, in die Fähre gezerrt und verlangt über Funk freien Abzug. [Ruth](ruth) hört die Stimme [ihres](ruth) [Gatten](tarek) und begreift, mit [wem](tarek) [sie](ruth) all die Jahre das Bett geteilt hat. [Dov](dov) legt [ihr](ruth) die Hand auf den Arm.
+ reveal klempner ruben "meldet"
- find.past klempner "gefunden"
+ abduct tarek hye "gezerrt"
- reject hye tarek "nicht mitwollte"
- threaten tarek ruth "verlangt"
- married ruth tarek "Gatten"
- discover ruth tarek "begreift"
- help dov ruth "Hand"

== 9
An Bord der Fähre entlockt [Hye-jin](hye) [ihrem](hye) [Entführer](tarek) die Wahrheit: Auf der [Hesperus](*hesperus) saß die [Frau](fremde), mit [der](fremde) [er](tarek) vor [Ruth](ruth) verheiratet war, und zwar ungeschieden. Die [Frau](fremde) ist [Yara](fremde). [Silas](silas) hatte [ihn](tarek) beim Sperren des Feldes ertappt und jahrelang zur Ader gelassen. [Hye-jin](hye) nickt, tut verständnisvoll und schneidet hinter [ihrem](hye) Rücken das Kabel zum Sauerstoff durch. [PAX](pax) hört mit. Die Fähre sinkt.
+ reveal tarek hye "Wahrheit"
- abduct.past tarek hye "Entführer"
- married fremde tarek "verheiratet"
- attack.past tarek fremde "Sperren des Feldes"
- betray.past tarek ruth "ungeschieden"
- discover.past silas tarek "ertappt"
- threaten.past silas tarek "Ader"
- betray hye tarek "verständnisvoll"
- attack hye tarek "schneidet"

== 10
[Dov](dov) lässt sich im Hitzeanzug an einem Stahlseil hinab. In der Fähre liegt [Hye-jin](hye) ohne Bewusstsein, [Tarek](tarek) klammert sich an die Luke und fleht. Nur eine Person kann hinauf. [Marek](dov) hakt die [Botanikerin](hye) ein und sagt dem [Mörder](tarek), [er](dov) komme wieder. [Er](dov) kommt wieder, mit versengten Händen, doch der Platz ist leer, die Fähre ein glühender Punkt. [Ruth](ruth) lässt die Fahnen nicht senken. In der Nacht hört man [sie](ruth) Gitarre spielen, eine Saite fehlt.
- travel dov "hinab"
- ill hye "Bewusstsein"
- sad tarek "fleht"
- kill.past tarek silas "Mörder"
+ rescue dov hye "hakt"
- injure dov "versengten"
+ die tarek "glühender Punkt"
- rescue? dov tarek "komme wieder"
- create ruth "spielen"

== 11
[Ruth](ruth) erklärt [ihren](ruth) Rücktritt, weil [sie](ruth) blind gewesen sei. [Yara](fremde) sucht [sie](ruth) auf. Die zwei [Witwen](fremde+ruth) desselben [Mannes](tarek) trinken schweigend Tee, dann lachen [sie](fremde+ruth) über [seine](tarek) Angewohnheit, beim Zähneputzen zu summen. Bei der Neuwahl tritt [Ruben](ruben) gegen [Hye-jin](hye) an, [die](hye) mit bandagiertem Kopf für Gewächshäuser wirbt und knapp gewinnt. [Ihr](hye) ist seit Tagen übel, und die Ursache ist ein Kind. [Lene](lene) erklärt [PAX](pax) den Unterschied zwischen Trauer und Schwerkraft.
+ quit ruth "Rücktritt"
- die.past tarek "Witwen"
- married.past fremde tarek "Witwen"
- married.past ruth tarek "Witwen"
- reconcile fremde ruth "lachen"
- enemy hye ruben "gegen"
- injure hye "bandagiertem"
+ hire hye "gewinnt"
- pregnant hye tarek "Kind"

== 12
Ein Jahr später. Die neue [Gouverneurin](hye) entbindet während der Haushaltsdebatte; [Ruth](ruth) hält [ihr](hye) die Hand und wird vom Fleck weg zur [Taufpatin](ruth) ernannt. [Ruben](ruben) hat [Dov](dov) um Verzeihung gebeten, und [dieser](dov) hat [ihm](ruben) zum Zeichen der Gnade den Bienenschleier des toten [Silas](silas) vererbt. [Yara](fremde) und [Lene](lene) bauen gemeinsam ein Segelflugzeug. Beim Jungfernflug sitzt die [Ältere](fremde) am Knüppel, die [Jüngere](lene) jauchzt, und unten, am Geländer, verliebt sich ein [Chefingenieur](dov) in die [Pilotin](fremde).
+ birth hye baby "entbindet"
- help ruth hye "Hand"
- kin baby ruth "Taufpatin"
- reconcile dov ruben "Verzeihung"
- gift dov ruben "vererbt"
- die.past silas "toten"
- create fremde+lene "bauen"
- happy lene "jauchzt"
+ love.start dov fremde "verliebt"
