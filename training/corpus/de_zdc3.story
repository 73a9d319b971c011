%series Redaktionsschluss
%lang de
%genre newsroom dramedy, encyclopaedic episode summaries
%cast thekla   | Thekla Rademacher; Thekla; Rademacher | f
%cast corvin   | Corvin Ahlers; Corvin; Ahlers | m
%cast nadeem   | Nadeem Qureshi; Nadeem | m
%cast gesine   | Gesine Ahlers; Gesine | f
%cast volontaerin | Zoe Baptiste; Zoe | f
%cast wieland  | Wieland Graf; Wieland | m
%cast hollerich | Senator Hollerich; Hollerich | m
%cast informant | - | m
%cast ottokar  | Ottokar Rademacher; Ottokar | m
%cast milena   | Milena Dragić; Milena | f
%cast setzer   | Pit | m
%cast sohn     | Bela | m

== 1
Nach dem Schlaganfall [ihres](thekla) [Vaters](ottokar) [Ottokar](ottokar) übernimmt [Thekla Rademacher](thekla), bis dahin [Kriegsreporterin](thekla), die Leitung des defizitären „[Hafenboten](#hafenbote)“. [Ihr](thekla) [Stellvertreter](corvin) [Corvin Ahlers](corvin), [der](corvin) selbst mit dem Posten gerechnet hatte, begrüßt [sie](thekla) mit eisiger Höflichkeit. Unterdessen erhält der junge [Reporter](nadeem) [Nadeem Qureshi](nadeem) einen anonymen Anruf: Bei der Vergabe des neuen Containerterminals sei Geld geflossen. [Er](nadeem) vereinbart ein Treffen am Fischereihafen, zu dem niemand erscheint; im Wasser treibt ein Aktenkoffer.
- parent ottokar thekla "Vaters"
- ill ottokar "Schlaganfall"
+ hire thekla "übernimmt" #hafenbote
- boss.start thekla corvin "Stellvertreter"
- reveal informant nadeem "Anruf"
- meet? informant nadeem "Treffen"
- find nadeem "Aktenkoffer"

== 2
Der Koffer enthält Kontoauszüge, die auf [Senator Hollerich](hollerich) hindeuten, einen [Duzfreund](hollerich) des alten [Verlegers](ottokar). [Thekla](thekla) untersagt die Veröffentlichung, solange ein zweiter Zeuge fehlt, worauf [Nadeem](nadeem) [ihr](thekla) Feigheit vorhält. [Volontärin](volontaerin) [Zoe Baptiste](volontaerin), an [ihrem](volontaerin) ersten Arbeitstag dem Archiv zugeteilt, stößt dort auf einen Artikel von 1998, den jemand aus sämtlichen Jahrgängen herausgeschnitten hat. [Ahlers](corvin) fährt derweil zu [seiner](corvin) getrennt lebenden [Frau](gesine) [Gesine](gesine), um [ihr](gesine) die Scheidung auszureden. [Diese](gesine) lässt [ihn](corvin) nicht ins Haus.
- friend hollerich ottokar "Duzfreund"
- accuse nadeem thekla "Feigheit vorhält"
- hire volontaerin "ersten Arbeitstag"
+ discover volontaerin "stößt"
- married corvin gesine "Frau"
- divorce? corvin gesine "Scheidung"
+ reject gesine corvin "Haus"

== 3
[Thekla](thekla) sucht [ihren](thekla) [Vater](ottokar) in der Rehaklinik auf, wo [er](ottokar) von [Milena Dragić](milena), einer [Logopädin](milena) aus [Novi Sad](@novisad), mühsam das Sprechen wieder erlernt. Auf die Frage nach dem verschwundenen Artikel wirft [er](ottokar) ein Wasserglas nach [seiner](ottokar) [Tochter](thekla). Der [Chef](wieland) vom Dienst, [Wieland Graf](wieland), führt [Zoe](volontaerin) nachts durch die Druckerei; der [Setzer](setzer) [Pit](setzer), seit 1990 im Haus, erkennt die Schrift auf dem Zettel am Koffer. Bevor [er](setzer) [Nadeem](nadeem) den Namen sagen kann, wird [er](setzer) auf dem Heimweg angefahren.
- parent ottokar thekla "Vater"
- treat ottokar milena "Logopädin"
- attack ottokar thekla "wirft"
+ discover setzer informant "erkennt"
- reveal? setzer nadeem "sagen"
+ injure setzer _ "angefahren"

== 4
[Pit](setzer) liegt im künstlichen Koma. [Nadeem](nadeem), [der](nadeem) sich die Schuld gibt, wacht Nacht für Nacht an [seinem](setzer) Bett und kommt dort mit [Zoe](volontaerin) ins Gespräch, [deren](volontaerin) Mutter ebenfalls auf dieser Station starb. [Ahlers](corvin) wird vom [Senator](hollerich) zum Segeln gebeten; an Bord stellt [ihm](corvin) [Hollerich](hollerich) die Chefredaktion in Aussicht, sollte [Rademacher](thekla) über die Zahlen stürzen. [Er](corvin) schlägt nicht ein, sagt jedoch auch nicht Nein. Am Steg wartet [sein](corvin) [Sohn](sohn) [Bela](sohn), [der](sohn) bei [ihm](corvin) wohnen will.
- ill setzer "Koma"
- help nadeem setzer "wacht"
- die.past _ "starb"
- sad nadeem "Schuld"
- invite hollerich corvin "gebeten"
+ hire? corvin hollerich "Chefredaktion"
- parent corvin sohn "Sohn"
- move? sohn corvin "wohnen"

== 5
Die Auflage bricht ein, [Thekla](thekla) muss acht Leute entlassen, darunter [Wieland](wieland), [der](wieland) [ihr](thekla) als Kind das Zehnfingersystem beibrachte. [Er](wieland) nimmt es mit Haltung und räumt noch in derselben Stunde [seinen](wieland) Schreibtisch. In dessen unterster Schublade liegt der fehlende Artikel von 1998. Verfasst hat ihn [Ottokar Rademacher](ottokar) selbst: eine Enthüllung über [Hollerichs](hollerich) Baufirma, am Tag des Drucks zurückgezogen. [Nadeem](nadeem) und [Zoe](volontaerin) landen nach der Spätschicht in [seiner](nadeem) Wohnung.
+ quit wieland thekla "entlassen"
- advisor.past wieland thekla "beibrachte"
+ find thekla "fehlende Artikel"
- create.past ottokar "Verfasst"
- reveal! ottokar hollerich "zurückgezogen"
- sex? nadeem volontaerin "landen"

== 6
Mithilfe [Milenas](milena), [die](milena) [ihm](ottokar) die Wörter einzeln entlockt, legt [Ottokar](ottokar) eine Art Beichte ab: [Hollerich](hollerich) habe damals gedroht, die Kredite des Verlags platzen zu lassen. [Thekla](thekla) ist über [sein](ottokar) Schweigen entsetzt, hält aber [seine](ottokar) Hand. Nicht weniger verblüfft [sie](thekla), wie vertraut der [Witwer](ottokar) mit [seiner](ottokar) [Therapeutin](milena) umgeht. [Gesine](gesine) fordert das alleinige Sorgerecht für [Bela](sohn), nachdem der [Junge](sohn) betrunken in [Corvins](corvin) Büro eingeschlafen ist.
+ reveal ottokar thekla "Beichte"
- threaten.past hollerich ottokar "gedroht"
- sad thekla ottokar "entsetzt"
- help thekla ottokar "hält"
- die.past _ "Witwer"
- advisor milena ottokar "Therapeutin"
- love? ottokar milena "vertraut"
- parent corvin+gesine sohn "Sorgerecht"

== 7
[Pit](setzer) schlägt die Augen auf und nennt endlich den Namen des [Anrufers](informant): Es handelt sich um den [Fahrer](informant) des [Senators](hollerich). [Nadeem](nadeem) spürt den [Mann](informant) auf einem Campingplatz bei [Cuxhaven](@cuxhaven) auf, wo [er](informant) sich vor [seinem](informant) [Dienstherrn](hollerich) verkrochen hat. [Ahlers](corvin), [dem](corvin) [Nadeem](nadeem) arglos davon berichtet, greift nach kurzem Zögern zum Telefon. Als der [Reporter](nadeem) anderntags mit Tonbandgerät wiederkommt, ist der Wohnwagen ausgebrannt und der [Chauffeur](informant) verschollen.
+ recover setzer "Augen"
- reveal setzer informant "nennt"
- boss hollerich informant "Fahrer"
+ find nadeem informant "spürt"
- flee informant hollerich "verkrochen"
- reveal nadeem corvin "berichtet"
+ betray corvin nadeem "Telefon"
- lose _ informant "verschollen"

== 8
[Zoe](volontaerin) wird skeptisch, weil nur drei Personen vom Campingplatz wussten, und überprüft heimlich die Verbindungsnachweise der Redaktion. [Ihr](volontaerin) Verdacht fällt zunächst auf [Nadeem](nadeem) selbst; als [er](nadeem) die Ausdrucke in [ihrer](volontaerin) Tasche findet, verlässt [er](nadeem) gekränkt die gemeinsame Wohnung. [Thekla](thekla) begegnet bei einer Preisverleihung [Gesine](gesine), mit [der](gesine) [sie](thekla) einst in [Sarajevo](@sarajevo) einen Keller teilte, und erfährt von [ihr](gesine), dass [Corvins](corvin) Schulden seit Kurzem getilgt sind. Von wem wohl?
- investigate volontaerin _ "überprüft"
- accuse volontaerin nadeem "Verdacht"
+ breakup nadeem volontaerin "verlässt"
- sad nadeem volontaerin "gekränkt"
- housemate nadeem volontaerin "gemeinsame Wohnung"
- meet gesine thekla "begegnet"
- housemate.past gesine thekla "teilte"
+ reveal gesine thekla "erfährt"

== 9
Von [Thekla](thekla) zur Rede gestellt, streitet [Corvin](corvin) alles ab. Noch am selben Abend hört [Bela](sohn) durch die Tür, wie [sein](sohn) [Vater](corvin) mit dem [Senator](hollerich) telefoniert, und schickt die Aufnahme anonym an [Zoe](volontaerin). Die Geschäftsführung beruft [Rademacher](thekla) ab und setzt [Ahlers](corvin) an [ihre](thekla) Stelle. [Ottokar](ottokar), mittlerweile genesen, verkauft daraufhin [sein](ottokar) Elternhaus, um mit dem Erlös die Zeitung zurückzukaufen, und zieht bei [Milena](milena) ein.
- quarrel corvin thekla "zur Rede"
- parent corvin sohn "Vater"
- discover sohn corvin+hollerich "hört"
- reveal sohn volontaerin "schickt"
+ quit thekla "beruft"
+ hire corvin "an ihre Stelle"
- recover ottokar "genesen"
- move ottokar milena "zieht"

== 10
Aus dem Wohnzimmer [Wielands](wieland) gibt die geschasste [Chefin](thekla) mit [Nadeem](nadeem), [Zoe](volontaerin) und dem noch humpelnden [Pit](setzer) ein Notblatt heraus. Der totgeglaubte [Fahrer](informant) meldet sich aus einem Kloster und ist bereit, unter Klarnamen auszusagen. Bei der gemeinsamen Nachtarbeit bittet [Zoe](volontaerin) [Nadeem](nadeem) um Entschuldigung. [Er](nadeem) antwortet, indem [er](nadeem) [ihren](volontaerin) Namen vor [seinen](nadeem) unter die Titelgeschichte setzt. [Corvin](corvin) liest die Druckfahne als Erster: [Sein](corvin) [Sohn](sohn) hat sie [ihm](corvin) auf den Küchentisch gelegt.
- create thekla "Notblatt"
- die! informant "totgeglaubte"
+ return informant "meldet"
- reveal? informant "auszusagen"
+ reconcile nadeem volontaerin "Namen vor seinen"
- parent corvin sohn "Sohn"
- quit.past thekla "geschasste"

== 11
Die Nachricht schlägt ein: [Hollerich](hollerich) wird an Bord [seiner](hollerich) Jacht festgenommen. [Corvin](corvin) legt noch vor der Morgenkonferenz das Amt nieder und gesteht [Nadeem](nadeem) den Verrat. [Der](nadeem) schlägt zu, hilft [ihm](corvin) dann aber vom Boden auf. [Gesine](gesine) nimmt [ihren](gesine) [Mann](corvin) trotz allem für eine Nacht bei sich auf, des [Jungen](sohn) wegen, wie [sie](gesine) betont. [Thekla](thekla) kehrt in das alte Büro zurück und hängt als Erstes den Artikel von 1998 an die Wand.
+ arrest _ hollerich "festgenommen"
+ quit corvin "legt"
- reveal corvin nadeem "gesteht"
- attack nadeem corvin "schlägt zu"
- help nadeem corvin "hilft"
- married corvin gesine "Mann"
- help gesine corvin "nimmt"
+ return thekla "kehrt"

== 12
In der letzten Folge feiert der „[Hafenbote](#hafenbote)“ sein hundertjähriges Bestehen. [Ottokar](ottokar) hält ohne Manuskript eine Rede, die nur einmal stockt, und zwar als [er](ottokar) [Milena](milena) vor aller Augen um [ihre](milena) Hand bittet. [Zoe](volontaerin) erhält eine feste Stelle und erzählt [Nadeem](nadeem) erst auf der Heimfahrt, dass [sie](volontaerin) stattdessen nach [Dakar](@dakar) gehen wird. [Ahlers](corvin) beginnt als Lokalreporter bei einem Anzeigenblatt, [sein](corvin) erster Bericht gilt einem Kaninchenzüchterverein. Ein letztes Bild zeigt [Thekla](thekla), [die](thekla) allein im Newsroom das Licht löscht.
- celebrate _ "feiert"
+ propose ottokar milena "bittet"
- hire volontaerin "feste Stelle"
+ travel? volontaerin "gehen" @dakar
- reveal volontaerin nadeem "erzählt"
- hire corvin "Lokalreporter"
