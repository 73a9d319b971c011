%series Zimmer mit Aussicht auf Arbeit
%lang de
%genre office romance in an advertising agency, Stuttgart, terse programme-guide entries
%cast philippa | Philippa Kern; Philippa; Kern | f
%cast dragana | Dragana Ilić; Dragana | f
%cast lars | Lars Bohnert; Lars; Bohnert | m
%cast jim | Jim Odukoya; Jim | m
%cast wiebke | Wiebke Kern; Wiebke | f
%cast hagen | Hagen Steinle; Hagen; Steinle | m
%cast sekretaerin | Frau Bleibtreu; Bleibtreu | f
%cast robin | Robin Yıldız; Robin | n
%cast fabrikant | Eugen Häfele; Häfele | m
%cast haefelesohn | Konstantin Häfele; Konstantin | m
%cast nachbarin | - | f
%cast texter | - | m
%cast ahmet | Ahmet | m

== 1
[Philippa Kern](philippa) hat einen Traum und, seit gestern, keine Wohnung mehr: [Ihr](philippa) [Verlobter](ahmet) [Ahmet](ahmet) hat die Hochzeit per Sprachnachricht abgeblasen. Auf dem Weg zum Vorstellungsgespräch bleibt [sie](philippa) im Paternoster mit einem wortkargen [Mann](jim) stecken, [dem](jim) [sie](philippa) vor lauter Nervosität [ihr](philippa) ganzes Elend schildert. Der [Mitfahrer](jim) hört zu, reicht [ihr](philippa) ein Pfefferminz und stellt sich zwanzig Minuten später als Kreativchef der Agentur heraus. [Jim Odukoya](jim) gibt [ihr](philippa) den Job. [Dragana Ilić](dragana), [die](dragana) ebenfalls darauf gezählt hatte, kippt [ihr](philippa) zur Begrüßung Tomatensaft über die Bluse. Das sei ein Versehen gewesen, sagt [sie](dragana), und so ähnlich war es auch.
- engaged.past ahmet philippa "Verlobter"
+ breakup ahmet philippa "abgeblasen"
- meet jim philippa "bleibt"
- sad philippa "Elend"
- reveal philippa jim "schildert"
- help jim philippa "hört zu"
- gift jim philippa "Pfefferminz"
- hire? dragana "gezählt"
+ hire philippa jim "Job"
- boss.start jim philippa "Kreativchef"
- attack dragana philippa "kippt"

== 2
Aller Anfang ist Tomate. [Dragana](dragana) und die [Neue](philippa) müssen sich einen Schreibtisch teilen und ziehen mit Klebeband eine Grenze. [Lars Bohnert](lars), der [Kundenberater](lars) mit den gelben Socken, schmuggelt Gummibärchen über die Front; insgeheim schwärmt [er](lars) für eine [der beiden](dragana+philippa), verrät aber nicht einmal dem Kaktus, für welche. [Frau Bleibtreu](sekretaerin), seit 1989 im Vorzimmer, weiß es trotzdem. [Häfele](fabrikant), [Spätzlefabrikant](fabrikant) aus [Esslingen](@esslingen), droht mit dem Absprung zur Konkurrenz, weil [ihm](fabrikant) der letzte Werbespruch die Schwiegermutter vergrault habe. Bis Freitag muss ein besserer her. Er kommt am Donnerstag, und zwar gleich zweimal wortgleich: von links und von rechts der Grenze.
- enemy dragana philippa "Grenze"
- colleague dragana philippa "Schreibtisch"
- gift lars dragana+philippa "schmuggelt"
+ love lars _ "schwärmt"
- reveal! lars _ "verrät"
- discover sekretaerin lars "weiß"
- threaten fabrikant _ "droht"
- create dragana+philippa "wortgleich"

== 3
Wer hat bei wem abgekupfert? [Steinle](hagen), [Inhaber](hagen) der Agentur und [Draganas](dragana) [Onkel](hagen), vernimmt die [Kontrahentinnen](dragana+philippa) getrennt. [Philippa](philippa) schwört, die Zeile im Schlaf gehört zu haben; [ihre](philippa) [Gegnerin](dragana) schwört dasselbe. Die Aufklärung bringt [Robin](robin), [Lehrling](robin) im zweiten Jahr: Des Nachts spricht im Flur der alte Anrufbeantworter, und auf dem redet der verflossene [Texter](texter), [der](texter) Silvester vor sieben Jahren das Haus im Zorn verließ. Auf ewig verkracht, heißt es, mit [Steinle](hagen). [Jim](jim) wird bei der Stimme blass. [Die zwei](dragana+philippa) lassen das Klebeband, einander anblickend, ganz allmählich vom Tisch rollen.
- betray? _ "abgekupfert"
- kin dragana hagen "Onkel"
- boss hagen dragana+philippa "Inhaber"
- enemy dragana philippa "Kontrahentinnen"
- investigate hagen dragana+philippa "vernimmt"
+ discover robin texter "Aufklärung"
- quit.past texter "verließ"
- enemy.past hagen texter "verkracht"
- sad jim "blass"
+ reconcile dragana philippa "Klebeband"#1

== 4
[Wiebke](wiebke), [Philippas](philippa) [Zwilling](wiebke), rauscht aus [Kiel](@kiel) herein, schläft auf dem Sofa der Besprechungsecke und erobert binnen zweier Tage die Agentur. [Sie](wiebke) reißt Witze, öffnet Weinflaschen mit dem Absatz und lässt sich von [Jim](jim) zum Essen ausführen, [der](jim) [sie](wiebke) für [Philippa](philippa) hält. [Diese](philippa) erfährt davon, als [ihr](philippa) der [Vorgesetzte](jim) am nächsten Morgen im Aufzug verlegen ein Ohrringchen zurückgibt. [Philippa](philippa) besitzt keine Ohrlöcher. [Sie](philippa) nimmt es, bedankt sich und macht [Wiebke](wiebke) am Abend die Hölle heiß, wobei [sie](philippa) sich selbst fragt, warum eigentlich so sehr.
- sibling philippa wiebke "Zwilling"
- travel wiebke philippa "rauscht"
- housemate.start philippa wiebke "schläft"
+ date jim wiebke "ausführen"
- discover! jim wiebke "hält"
- discover philippa jim+wiebke "erfährt"
- boss jim philippa "Vorgesetzte"
- gift jim philippa "zurückgibt"
- quarrel philippa wiebke "Hölle"
+ jealous? philippa wiebke "fragt"

== 5
Betriebsbesichtigung bei [Häfele](fabrikant). Es dampft, es riecht nach Ei, und ein Förderband macht das, was Förderbänder tun. [Lars](lars) fällt vor lauter Hingucken in einen Bottich mit Teig, wird von [Dragana](dragana) an den Socken herausgezogen und haucht [ihr](dragana) statt Dank den Werbespruch des Jahrhunderts ins Ohr. Am Rande lernt [Konstantin](haefelesohn) [sie](dragana) kennen, der [Erbe](haefelesohn) der Spätzle, schön wie ein Prospekt. [Er](haefelesohn) macht [ihr](dragana) Komplimente, vor denen [sie](dragana) nicht die Flucht ergreift. [Lars](lars), noch immer tropfend, betrachtet [seine](lars) Füße. Eine Socke fehlt. Von nun an kleben im Hause [Häfele](#haefele) in jedem siebten Päckchen gelbe Fussel, doch das nur am Rande.
+ rescue dragana lars "herausgezogen"
- help lars dragana "haucht"
+ meet dragana haefelesohn "lernt"
- parent fabrikant haefelesohn "Erbe"
- flirt haefelesohn dragana "Komplimente"
- flee! dragana "Flucht"
- sad lars "betrachtet"
- lose lars "fehlt"

== 6
[Ahmet](ahmet) hat es sich überlegt. Mit hundert Rosen im Arm bittet [er](ahmet) [Philippa](philippa) vor der versammelten Frühbesprechung, [ihn](ahmet) doch noch zu nehmen. [Jim](jim) klappt den Laptop zu und verlässt wortlos den Raum. [Bleibtreu](sekretaerin) sucht Vasen. [Philippa](philippa) erbittet sich Bedenkzeit, wird aber von [Wiebke](wiebke) zum Glück nicht ernst genommen: Der [Zwilling](wiebke) setzt sich am Abend in [ihrem](philippa) Kleid in das Restaurant, in das der [Reumütige](ahmet) geladen hat, und nach der Vorspeise weiß [sie](wiebke), was [sie](wiebke) wissen wollte. [Ahmet](ahmet) ist bankrott. [Er](ahmet) hat nicht von Liebe gesprochen, sondern von der Erbtante in [Heilbronn](@heilbronn).
- return ahmet philippa "Rosen"
+ propose ahmet philippa "zu nehmen"
- ex ahmet philippa "doch noch"
- jealous jim ahmet "wortlos"
- sibling philippa wiebke "Zwilling"
+ betray wiebke ahmet "in ihrem Kleid"
- invite ahmet philippa "geladen"
- discover wiebke ahmet "weiß"
- lose ahmet "bankrott"
- love! ahmet philippa "nicht von Liebe"

== 7
So schnell kann es gehen: Der [Mitgiftjäger](ahmet) wird von beiden [Schwestern](philippa+wiebke) gemeinsam und mit je fünfzig Rosen die Treppe hinunterkomplimentiert. [Jim](jim), der [Ohrenzeuge](jim), nimmt zwei Stufen auf einmal nach oben, besinnt sich und biegt in die Teeküche ab. Um ehrlich zu sein: Ein [Chef](jim), [der](jim) sich in die [Untergebene](philippa) verguckt, ist ein Klischee, das weiß [er](jim) als Texter am besten. [Dragana](dragana) fliegt derweil mit [Konstantin](haefelesohn) übers Wochenende an den [Comer See](@comer). Am Montag trägt [sie](dragana) einen Ring mit einem Stein, so groß wie eine Erbse. [Lars](lars) gratuliert und beißt in den Kaktus.
+ reject philippa+wiebke ahmet "hinunterkomplimentiert"
- sibling philippa wiebke "Schwestern"
- discover jim philippa+wiebke "Ohrenzeuge"
+ love jim philippa "verguckt"
- boss jim philippa "Untergebene"
- travel dragana+haefelesohn "fliegt" @comer
+ engaged.start dragana haefelesohn "Ring"
- sad lars "beißt"

== 8
Der verschollene [Texter](texter) taucht auf, in Person von [Jims](jim) leiblichem [Vater](texter). Der alte [Odukoya](texter) lebt in einem Wohnwagen bei [Tübingen](@tuebingen), verkauft Gedichte an Tankstellen und will weder [Steinle](hagen) noch Werbung je wieder sehen. [Robin](robin), [der](robin) die Adresse herausgekriegt hat, hockt eine Nacht lang mit [ihm](texter) am Feuer. Erzählt wird dabei, wie es wirklich war: Nicht um Geld ging es an jenem Silvester, sondern um [Frau Bleibtreu](sekretaerin). Beide [Freunde](hagen+texter) hatten [ihr](sekretaerin) um Mitternacht einen Antrag gemacht. [Sie](sekretaerin) habe, so der [Dichter](texter), in ein Fischbrötchen gebissen und keinem von [beiden](hagen+texter) geantwortet.
+ return texter "taucht"
- parent texter jim "Vater"
- reject texter hagen "weder"
- discover robin texter "herausgekriegt"
- meet robin texter "hockt"
- reveal texter robin "Erzählt"
- friend.past hagen texter "Freunde"
+ propose.past hagen+texter sekretaerin "Antrag"
- reject.past sekretaerin hagen+texter "keinem von beiden"

== 9
Großalarm in der Buchhaltung. [Steinle](hagen) hat auf Kosten der Agentur spekuliert, steht vor dem Ruin und will an [Häfele](fabrikant) verkaufen, [der](fabrikant) alle bis auf die künftige [Schwiegertochter](dragana) zu entlassen gedenkt. [Dragana](dragana) findet die Liste im Handschuhfach [ihres](dragana) [Verlobten](haefelesohn). [Der](haefelesohn) hat sie getippt. Einen Tag lang überlegt [sie](dragana), wem [sie](dragana) verpflichtet ist, dann schiebt [sie](dragana) das Blatt mitsamt der Erbse über die verschwundene Grenze zu [Philippa](philippa). Zusammen läuten die [Freundinnen](dragana+philippa) bei [Jim](jim) Sturm. Es ist zwei Uhr nachts, [er](jim) öffnet im Pyjama, und [Wiebke](wiebke) ist diesmal nicht da, um verwechselt zu werden.
- lose hagen "spekuliert"
- quit? jim+lars+philippa fabrikant "zu entlassen"
- kin? dragana fabrikant "Schwiegertochter"
- discover dragana haefelesohn "Liste"
- betray haefelesohn dragana "getippt"
- engaged dragana haefelesohn "Verlobten"
+ reveal dragana philippa "schiebt"
+ breakup dragana haefelesohn "Erbse"
- friend dragana philippa "Freundinnen"
- travel dragana+philippa jim "läuten"

== 10
Rettungsplan in drei Punkten. Erstens: [Jim](jim) holt [seinen](jim) [Alten](texter) aus dem Wohnwagen, [der](texter) die beste Spätzlezeile aller Zeiten noch im Kopf haben soll. Zweitens: [Frau Bleibtreu](sekretaerin) verrät, dass die Hälfte der Agentur seit 1989 auf [ihren](sekretaerin) Namen läuft, weil [Steinle](hagen) [ihr](sekretaerin) damals nicht nur [sein](hagen) Herz zu Füßen legte. Drittens: [Lars](lars) hält in [Esslingen](@esslingen) die Rede [seines](lars) Lebens, mit nur einer Socke. [Häfele](fabrikant) kommen die Tränen. [Er](fabrikant) zieht das Angebot zurück, unterschreibt als Kunde auf zehn Jahre und setzt [seinen](fabrikant) [Sohn](haefelesohn) zur Besserung ans Förderband.
- travel jim texter "holt"
- parent texter jim "Alten"
+ reveal sekretaerin _ "verrät"
- gift.past hagen sekretaerin "legte"
- love.past hagen sekretaerin "Herz"
- help lars _ "Rede"
- sad fabrikant "Tränen"
+ hire _ fabrikant "unterschreibt"
- parent fabrikant haefelesohn "Sohn"

== 11
Die [Mehrheitseignerin](sekretaerin) krempelt um. [Bleibtreu](sekretaerin) versetzt [Steinle](hagen) ins Vorzimmer, wo [er](hagen) lernt, wie man Kaffee kocht, und ernennt den [Kreativchef](jim) zum [Geschäftsführer](jim). Doch [der](jim) tritt nach elf Minuten zurück, ein Rekord selbst in der Werbung. [Jim](jim) will nicht mehr der [Chef](jim) sein, jedenfalls nicht der [Chef](jim) von [ihr](philippa). Im Paternoster, zwischen dem zweiten und dem dritten Stock, drückt [er](jim) den Halteknopf und sagt, was eine Minute dauert und dem Pfefferminz den Atem nimmt. [Philippa](philippa) sucht einen Werbespruch dafür. [Ihr](philippa) fällt keiner ein, da nimmt [sie](philippa) [seinen](jim) Mund.
- hire hagen sekretaerin "versetzt"
- hire jim sekretaerin "Geschäftsführer"
- quit jim "zurück"
- boss! jim philippa "nicht mehr der Chef"
+ confess jim philippa "sagt"
+ kiss jim philippa "seinen Mund"

== 12
Sommerfest, Staffelende. Der alte [Odukoya](texter) liest ein Gedicht über Fischbrötchen vor, und [Steinle](hagen) springt auf und liest ein zweites, über Heringe. [Bleibtreu](sekretaerin) hört sich beide an, seufzt und erklärt, [sie](sekretaerin) sei seit vierzehn Jahren glücklich mit [ihrer](sekretaerin) [Nachbarin](nachbarin) verheiratet, es habe nur niemand gefragt. Die [Rivalen](hagen+texter) schauen einander an und müssen sich setzen, nebeneinander. [Lars](lars) steckt [Dragana](dragana) einen Ring aus gelber Wolle an den Finger. Ob das ein Antrag sei, fragt [sie](dragana). Ein Stück Socke, sagt [er](lars). [Wiebke](wiebke) eröffnet mit [Robin](robin) an der Tankstelle bei [Tübingen](@tuebingen) eine Galerie.
- celebrate _ "Sommerfest"
- create hagen+texter "liest"
+ married nachbarin sekretaerin "verheiratet"
- neighbour nachbarin sekretaerin "Nachbarin"
- happy sekretaerin "glücklich"
- reveal sekretaerin hagen+texter "erklärt"
- enemy hagen texter "Rivalen"
- reconcile hagen texter "setzen, nebeneinander"
- gift lars dragana "steckt"
+ propose? lars dragana "Antrag"
- create robin+wiebke "eröffnet" @tuebingen
