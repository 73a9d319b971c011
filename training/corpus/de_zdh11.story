%series Onkel Bogdan geht unter
%lang de
%genre Agentenkomödie, Wien, flapsige Vorschau
%cast bogdan | Bogdan Kreutzer; Onkel Bogdan; Bogdan | m
%cast ludmila | Ludmilla Kreutzer; Milla | f
%cast hedy | Hedy Zwettler; Zwettler; Hedy | f
%cast rufus | Rufus Odenthal; Odenthal; Rufus | m
%cast nonno | Commendatore Bruni; Bruni | m
%cast chefin | Sektionschefin Pichler; Pichler | f
%cast zwerg | Uhrmacher | m
%cast paketbote | Dschamal | m
%cast frau | Gräfin Tilda; Tilda | f
%cast katze | Mata | f

== 1
[Bogdan Kreutzer](bogdan), [Geheimdienstler](bogdan) a. D., züchtet Tomaten und langweilt sich zu Tode. Da schneit [Nichte](ludmila) [Milla](ludmila) herein, von der Uni geflogen, ohne Bleibe, aber mit einem Koffer, den [sie](ludmila) am Westbahnhof verwechselt hat. Inhalt: vier Pässe, ein Gebiss und eine Pistole. [Onkel Bogdan](bogdan) erkennt das Gebiss. Es gehörte [seinem](bogdan) besten [Freund](nonno) [Bruni](nonno), an [dessen](nonno) Grab [er](bogdan) vor zwölf Jahren gesprochen hat. Zu dritt, [Katze](katze) eingerechnet, fährt man nach [Triest](@triest).
- sad bogdan "langweilt"
- travel ludmila bogdan "schneit"
- kin bogdan ludmila "Nichte"
- quit.past ludmila "geflogen"
- find ludmila "verwechselt"
+ discover bogdan nonno "erkennt"
- friend bogdan nonno "besten Freund"
- die.past nonno "Grab"
- travel bogdan+katze+ludmila "fährt" @triest

== 2
[Bruni](nonno) lebt, isst Sardinen und ist beleidigt, dass keiner früher gekommen ist. [Er](nonno) habe sich totgestellt, weil der [Uhrmacher](zwerg) hinter [ihm](nonno) her sei. [Der](zwerg) ist in [Bogdans](bogdan) Augen ein Märchen. Bis das Fischlokal explodiert. [Milla](ludmila) rettet den [Commendatore](nonno) samt Sardinen durchs Klofenster, [Bogdan](bogdan) sucht noch [seine](bogdan) Brille. In [Wien](@wien) beauftragt [Sektionschefin Pichler](chefin) [ihre](chefin) tüchtigste [Kraft](hedy), [Hedy Zwettler](hedy), den alten [Kreutzer](bogdan) zu beschatten. [Hedy](hedy) war einmal mit [ihm](bogdan) verheiratet. [Pichler](chefin) findet das praktisch.
- sad nonno "beleidigt"
- die! nonno "totgestellt"
- betray.past nonno bogdan "totgestellt"
- attack? zwerg nonno "hinter ihm her"
+ rescue ludmila nonno "rettet"
- boss chefin hedy "beauftragt"
- investigate? hedy bogdan "beschatten"
- married.past bogdan hedy "verheiratet"
- ex bogdan hedy "verheiratet"

== 3
Beschattung, die Erste: [Hedy](hedy) sitzt mit Zeitung vis-à-vis, [Bogdan](bogdan) schickt [ihr](hedy) einen Gespritzten hinüber. Beschattung, die Zweite: gemeinsames Mittagessen. [Milla](ludmila) hört alte Geschichten und erfährt, woran die Ehe zerbrach, nämlich an einer gewissen [Gräfin Tilda](frau), mit [der](frau) der [Onkel](bogdan) in [Budapest](@budapest) nicht nur Mikrofilme getauscht hat. [Rufus Odenthal](rufus), [Hedys](hedy) [Neuer](rufus), vergoldeter [Krawattenträger](rufus) aus dem Innenministerium, hat für das Wiedersehen nur ein dünnes Lächeln übrig. Nachts durchwühlt ein Unbekannter die Tomaten.
- investigate hedy bogdan "Beschattung"
- gift bogdan hedy "schickt"
- discover ludmila bogdan+hedy "erfährt"
- divorce.past bogdan hedy "zerbrach"
+ cheat.past bogdan hedy "nicht nur Mikrofilme"
- affair.past bogdan frau "nicht nur Mikrofilme"
- couple hedy rufus "Neuer"
- jealous rufus bogdan "dünnes Lächeln"

== 4
In den Tomaten war nichts zu holen. Aber in [Mata](katze), der [Katze](katze): ein verschluckter Chip! Der Tierarzt röntgt, [Bruni](nonno) betet, [Milla](ludmila) flirtet mit dem [Paketboten](paketbote), [der](paketbote) zufällig in der Ordination wartet. [Dschamal](paketbote) hat Grübchen und, was [sie](ludmila) nicht sieht, einen Sender unterm Kragen. Bezahlt wird [er](paketbote) von [Odenthal](rufus). [Pichler](chefin) streicht derweil [Bogdans](bogdan) Pension. Wovon der [Mann](bogdan) nun leben soll? Von [Hedy](hedy), [die](hedy) [ihm](bogdan) heimlich Kuverts zusteckt.
- treat katze _ "röntgt"
- flirt ludmila paketbote "flirtet"
+ betray paketbote ludmila "Sender"
- hire.past paketbote rufus "Bezahlt"
- lose bogdan "streicht"
- gift hedy bogdan "Kuverts"

== 5
[Gräfin Tilda](frau) lädt zum Ball, und keiner fehlt. Zwischen Polka und Punsch übergibt [sie](frau) [Bogdan](bogdan) ein Medaillon mit dem Porträt des [Uhrmachers](zwerg): ein [Herr](zwerg) ohne Kinn. [Hedy](hedy) sieht [die beiden](bogdan+frau) tuscheln und tritt [ihm](bogdan) beim Walzer gezielt auf den Fuß. [Rufus](rufus) nützt den Moment und geht auf die Knie. [Sie](hedy) sagt Ja, laut genug für den ganzen Saal. Kurz darauf liegt die [Gastgeberin](frau) im Wintergarten, ein Obstmesser in der Brust, unter [Millas](ludmila) Händen.
- celebrate frau "Ball"
- invite frau _ "lädt"
- gift frau bogdan "übergibt"
- jealous hedy frau "tuscheln"
- attack hedy bogdan "tritt"
- propose rufus hedy "Knie"
+ engaged.start hedy rufus "Ja"
+ kill _ frau "Obstmesser"

== 6
Wer mit blutigen Händen neben einer [Toten](frau) kniet, wandert in [Wien](@wien) erst einmal hinter Gitter. [Milla](ludmila) teilt die Zelle mit einer Taschendiebin und lernt dazu. [Bogdan](bogdan) bittet [Pichler](chefin) um Milde, [die](chefin) verlangt dafür den Chip. [Er](bogdan) überlegt keine Sekunde. [Bruni](nonno) überlegt sogar weniger: [Er](nonno) lässt eine Kopie ziehen. [Dschamal](paketbote) kriegt kalte Füße, gesteht [Hedy](hedy), wer [sein](paketbote) Auftraggeber ist, und wird auf dem Heimweg von einer Tramway gestreift, die keinen Fahrer hat.
- arrest _ ludmila "hinter Gitter"
- die.past frau "Toten"
- help? bogdan ludmila "Milde"
- threaten chefin bogdan "verlangt"
- gift? bogdan chefin "Chip"
- betray nonno chefin "Kopie"
+ reveal paketbote hedy "gesteht"
- boss rufus paketbote "Auftraggeber"
- injure paketbote "gestreift"

== 7
[Zwettler](hedy) durchsucht den Schreibtisch [ihres](hedy) [Bräutigams](rufus) und findet ein Uhrmacherbesteck. Es beweist nichts. [Rufus](rufus) habe halt Hobbys, sagt [Pichler](chefin). [Milla](ludmila), frisch entlassen, sitzt am Spitalsbett des [Lügners](paketbote), [dem](paketbote) [sie](ludmila) alles Mögliche wünscht, und füttert [ihn](paketbote) trotzdem mit Grießbrei. [Onkel Bogdan](bogdan) geht unter: Auf der Donau kentert [sein](bogdan) Ruderboot, nachdem jemand den Stöpsel gezogen hat. Der alte [Bruni](nonno) zieht [ihn](bogdan) an den Hosenträgern ans Ufer.
- investigate hedy rufus "durchsucht"
- engaged hedy rufus "Bräutigams"
- find hedy "findet"
- help ludmila paketbote "füttert"
- betray.past paketbote ludmila "Lügners"
- kill? _ bogdan "Stöpsel"
+ rescue nonno bogdan "zieht"

== 8
Polterabend. Der Sekt ist kalt, die [Braut](hedy) ist kälter. [Hedy](hedy) setzt [Odenthal](rufus) einen Lügendetektor auf, angeblich ein Brauch aus dem Waldviertel. Liebt [er](rufus) [sie](hedy)? Der Zeiger bleibt ruhig. Kennt [er](rufus) den [Uhrmacher](zwerg)? Der Zeiger fällt vom Tisch. Im Handgemenge schlägt [Rufus](rufus) [ihr](hedy) den Apparat an die Schläfe und verschwindet durch die Torte. [Bogdan](bogdan), noch nass, kniet neben [seiner](bogdan) [Ex-Frau](hedy), sagt dreimal [ihren](hedy) Namen und zweimal Entschuldigung.
- celebrate hedy "Polterabend"
- engaged hedy rufus "Braut"
- investigate hedy rufus "Lügendetektor"
- love rufus hedy "ruhig"
+ attack rufus hedy "schlägt"
- flee rufus "verschwindet"
- ex bogdan hedy "Ex-Frau"
+ reconcile? bogdan hedy "Entschuldigung"

== 9
Der Chip enthält Fahrpläne. Nur Fahrpläne? [Dschamal](paketbote), auf Krücken, erkennt darin die Abflüge von Regierungsmaschinen. Der [Uhrmacher](zwerg) will den Kanzler vom Himmel holen. [Milla](ludmila) und der [Bote](paketbote) verbringen die Nacht über Kursbüchern und eine weitere ohne. Unterdessen wird [Pichler](chefin) von [Rufus](rufus) im eigenen Dienstwagen entführt; verlangt wird im Austausch der [Commendatore](nonno), [der](nonno) als Einziger das Gesicht zum Medaillon kennt. [Bruni](nonno) putzt [sein](nonno) Gebiss und zieht den Sonntagsanzug an.
- discover paketbote _ "erkennt"
- kill? zwerg _ "vom Himmel holen"
+ sex ludmila paketbote "eine weitere ohne"
+ abduct rufus chefin "entführt"
- abduct? rufus nonno "Austausch"

== 10
Austausch im Prater, Gondel 13. [Bruni](nonno) steigt ein, [Pichler](chefin) steigt aus. Auf halber Höhe stellt sich heraus, wer der [Uhrmacher](zwerg) ist: [Brunis](nonno) leiblicher [Vetter](zwerg), mit falschem Kinn. Die [Alten](nonno+zwerg) schreien einander vierzig Jahre Familiengeschichte ins Gesicht. [Hedy](hedy) legt unten [Odenthal](rufus) Handschellen an, dieselben, mit denen [er](rufus) [ihr](hedy) einst, na, lassen wir das. Dann reißt die Gondeltür auf. Einer fällt. Es ist [der](zwerg) ohne Kinn.
+ reveal zwerg nonno "heraus"
- kin nonno zwerg "Vetter"
- quarrel nonno zwerg "schreien"
+ arrest hedy rufus "Handschellen"
- die zwerg "fällt"

== 11
Der Kanzler landet heil und verleiht versehentlich dem Falschen einen Orden, nämlich [Mata](katze). [Pichler](chefin) zahlt [Bogdan](bogdan) die Pension nach. [Hedy](hedy) gibt den Ring aufs Revier und den Dienstausweis dazu. [Ihre](hedy) letzte Observation gilt einem [Herrn](bogdan), [der](bogdan) Tomaten züchtet; [sie](hedy) beobachtet [ihn](bogdan) vom Küchentisch aus, bei Spiegelei, in [seinem](bogdan) Pyjama. [Milla](ludmila) hat sich für Kriminalistik eingeschrieben. [Bruni](nonno) trauert um den [Vetter](zwerg), ausgiebig, mit Akkordeon.
- gift _ katze "Orden"
- gift chefin bogdan "zahlt"
- breakup hedy rufus "Ring"
- quit hedy chefin "Dienstausweis"
+ couple.start bogdan hedy "Pyjama"
- sad nonno zwerg "trauert"
- kin nonno zwerg "Vetter"

== 12
Zwei Hochzeiten, ein Standesbeamter, kein Mikrofilm. [Bogdan](bogdan) ehelicht [Hedy](hedy) zum zweiten Mal, [Dschamal](paketbote) wollte [Milla](ludmila) zum ersten Mal, bekommt aber zur Antwort, [sie](ludmila) schreibe am Freitag Strafrecht. Vielleicht im Sommer! [Brautführer](nonno) [Bruni](nonno) verliert vor Rührung das Gebiss in der Bowle. Ein Telegramm aus dem Gefängnis gratuliert, gezeichnet: [R. O.](rufus) Beigelegt ist ein Kassenbon für einen Koffer, abzuholen am Westbahnhof. [Onkel](bogdan) und [Nichte](ludmila) sehen sich an. Die [Braut](hedy) holt schon [ihren](hedy) Mantel.
+ wedding bogdan hedy "ehelicht"
- propose paketbote ludmila "wollte"
- reject ludmila paketbote "Strafrecht"
- wedding? ludmila paketbote "im Sommer"
- happy nonno "Rührung"
- lose nonno "verliert"
- arrest.past _ rufus "Gefängnis"
- kin bogdan ludmila "Nichte"
