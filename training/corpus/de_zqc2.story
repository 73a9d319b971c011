%series Station Nordkette
%lang de
%genre hospital series from Innsbruck, encyclopaedia season article with long sentences
%cast helene  | Dr. Helene Obwexer; Helene; Obwexer | f
%cast konrad  | Professor Konrad Obwexer; Konrad | m
%cast lajos   | Dr. Lajos Varga; Varga; Lajos | m
%cast elke    | Elke Varga; Elke | f
%cast noemi   | Noémi Varga; Noémi | f
%cast mirjam  | Mirjam Plank; Mirjam | f
%cast senta   | Senta Plank; Senta | f
%cast hubert  | Hubert Plank; Hubert | m
%cast yusuf   | Yusuf | m
%cast retter  | Luis Moser; Luis | m
%cast kofler  | Rupert Kofler; Kofler | m
%cast pater   | - | m
%cast mutter  | - | f
%cast valentin | Valentin | m
%cast kusine  | - | f

== 1 Föhnsturm
An [ihrem](helene) ersten Tag als Primaria der Unfallchirurgie trifft [Dr. Helene Obwexer](helene) im Schockraum auf [Dr. Lajos Varga](lajos), mit [dem](lajos) [sie](helene) während des Studiums in [Szeged](@szeged) liiert war und [den](lajos) [sie](helene) damals ohne Abschied sitzen ließ. [Er](lajos) ist nun [ihr](helene) [Oberarzt](lajos), trägt einen Ehering und grüßt [sie](helene) wie eine Fremde. [Helenes](helene) [Mann](konrad) [Konrad](konrad), ein hochdekorierter [Internist](konrad) zwei Stockwerke höher, ahnt von der alten Geschichte nichts. Die [Pflegerin](mirjam) [Mirjam Plank](mirjam) hat dafür umso schärfere Ohren und erzählt in der Kantine [ihrem](mirjam) [Kollegen](yusuf) [Yusuf](yusuf) davon. Draußen deckt der Föhn Dächer ab.
+ hire helene "Primaria"
- couple.past helene lajos "liiert"
- breakup.past helene lajos "sitzen ließ"
- boss helene lajos "Oberarzt"
- married helene konrad "Mann"
- married _ lajos "Ehering"
- discover! konrad helene+lajos "ahnt"
- reveal mirjam yusuf "erzählt"
- colleague mirjam yusuf "Kollegen"

== 2 Steinschlag
Ein namenloser [Bergretter](retter) bringt einen [Verschütteten](kofler), [den](kofler) [er](retter) mit bloßen Händen unter dem Geröll hervorgeholt hat. Der [Gerettete](kofler) ist der [Bauunternehmer](kofler) [Rupert Kofler](kofler), [dem](kofler) [Konrad](konrad) seit einer verlorenen Pokernacht vierzigtausend Euro schuldet und [der](kofler) [ihm](konrad) noch vom Krankenbett aus ausrichten lässt, [er](kofler) kenne auch [dessen](konrad) [Frau](helene). [Mirjam](mirjam) wartet nach dem Dienst vergeblich auf [ihre](mirjam) jüngere [Schwester](senta) [Senta](senta), [die](senta) im Sekretariat beginnen soll. [Senta](senta) sitzt nämlich bei offenem Fenster im Wagen von [Varga](lajos), [der](lajos) [ihr](senta) bloß den Weg zum Personaleingang hatte zeigen wollen. Als [sie](senta) aussteigt, vergisst [sie](senta) den Schirm und [er](lajos) den Ring in der Ablage.
+ rescue retter kofler "hervorgeholt"
- lose.past konrad kofler "verlorenen Pokernacht"
+ threaten kofler konrad "ausrichten"
- married helene konrad "Frau"
- sibling mirjam senta "Schwester"
- hire? senta "beginnen soll"

== 3 Nachtdienst
Von [ihrer](mirjam) [Mutter](mutter), [die](mutter) vor sechs Jahren mit einem [Pater](pater) durchgebrannt ist und seither in [Brixen](@brixen) lebt, erhält die [ältere](mirjam) der beiden [Plank-Schwestern](mirjam+senta) ein Paket, das [sie](mirjam) ungeöffnet in den Müll wirft. [Helene](helene) und der [Verlassene](lajos) von einst operieren bis in den Morgen einen Busfahrer, und im Waschraum bricht es aus [ihm](lajos) heraus, dass [er](lajos) [ihr](helene) das nie verziehen habe. [Sie](helene) legt [ihm](lajos) die Hand auf den Mund, und dann nicht nur die Hand. Der Portier, der Blumen gießt, merkt nichts. Wohl aber sieht [Yusuf](yusuf) das zerwühlte Feldbett und zählt eins und eins zusammen.
- parent mutter mirjam "Mutter"
- flee.past mutter+pater "durchgebrannt"
- gift mutter mirjam "Paket"
- reject mirjam mutter "ungeöffnet"
- sibling mirjam senta "Plank-Schwestern"
- breakup.past helene lajos "Verlassene"
- accuse lajos helene "nie verziehen"
+ sex helene lajos "nicht nur die Hand"
- cheat helene konrad "nicht nur die Hand"
- discover yusuf helene+lajos "zählt"

== 4 Visite
[Elke](elke) kommt früher heim. [Elke](elke) ist [Lajos](lajos) angetraut. [Noémi](noemi), [beider](elke+lajos) [Tochter](noemi), hat Fieber. [Lajos](lajos) ist nicht da. Wo steckt [Lajos](lajos)? Im Dienst, lügt [Yusuf](yusuf). [Elke](elke) glaubt [Yusuf](yusuf). [Kofler](kofler) setzt [Konrad](konrad) die Pistole auf die Brust. Geld hat [Konrad](konrad) keines. Da nimmt [Konrad](konrad) Morphin aus dem Schrank. [Mirjam](mirjam) steht in der Tür. [Mirjam](mirjam) sagt kein Wort. Abends bringt [Konrad](konrad) [Mirjam](mirjam) Konfekt. Das Konfekt schenkt [Mirjam](mirjam) [Senta](senta). Wenig später liegt [Senta](senta) blass am Boden. Krank ist [sie](senta) nicht. Rosig sieht [Senta](senta) die Zukunft trotzdem nicht, denn der Test aus der Apotheke ist eindeutig.
- married elke lajos "angetraut"
- parent elke+lajos noemi "Tochter"
- ill noemi "Fieber"
+ betray yusuf elke "lügt"
- threaten kofler konrad "Pistole auf die Brust"
+ steal konrad _ "Morphin"
- discover mirjam konrad "in der Tür"
- reveal! mirjam "kein Wort"
- gift konrad mirjam "bringt"
- gift mirjam senta "schenkt"
+ pregnant senta "eindeutig"

== 5 Blutgruppen
Von wem [sie](senta) schwanger ist, verschweigt [Senta](senta) beharrlich, sodass [Hubert Plank](hubert), [der](hubert) [seine](hubert) [Töchter](mirjam+senta) nach der Flucht der [Gattin](mutter) allein großgezogen hat, den ganzen Ärztestand verdächtigt und [Varga](lajos) auf dem Parkdeck eine Watschen verpasst. Getroffen hat [er](hubert) den [Falschen](lajos), denn der [Oberarzt](lajos) hatte mit der [Sekretärin](senta) nie etwas. [Elke](elke), [die](elke) [ihren](elke) [Mann](lajos) von der Arbeit abholen will, erfährt bei dieser Gelegenheit vom aufgebrachten [Vater](hubert) zweier [Töchter](mirjam+senta) mehr, als [ihr](elke) lieb ist. [Yusuf](yusuf) bleibt allein im Schwesternzimmer zurück und starrt auf ein Ultraschallbild, das [ihm](yusuf) jemand unter der Tür durchgeschoben hat.
- pregnant senta "schwanger"
- reveal! senta "verschweigt"
- parent hubert mirjam+senta "Töchter"
- flee.past mutter hubert "Flucht"
- married.past hubert mutter "Gattin"
- accuse hubert lajos "verdächtigt"
+ attack hubert lajos "Watschen"
- affair! lajos senta "nie etwas"
- married elke lajos "Mann"
- discover elke lajos "erfährt"
- find yusuf "Ultraschallbild"

== 6 Zugangsweg
Der [Kindsvater](yusuf), so stellt sich heraus, ist [Yusuf](yusuf): Nach dem Betriebsausflug auf die Seegrube waren [er](yusuf) und [Senta](senta) in der letzten Gondel hängen geblieben. Weil [sie](senta) fürchtet, die ältere [Schwester](mirjam) könne selbst ein Auge auf den [Pfleger](yusuf) geworfen haben, bittet [sie](senta) [ihn](yusuf) um Stillschweigen. Zwischen den [Eheleuten Varga](elke+lajos) fliegen unterdessen Teller. [Elke](elke) fährt mit dem [Kind](noemi) zu [ihrer](elke) [Kusine](kusine) nach [Graz](@graz), wohin [ihr](elke) [Lajos](lajos) nachreist, ohne eingelassen zu werden. [Kofler](kofler), wieder auf den Beinen, presst dem [Professor](konrad) nun wöchentlich den Inhalt des Giftschranks ab.
+ pregnant senta yusuf "Kindsvater"
- sex.past senta yusuf "hängen geblieben"
- sibling mirjam senta "Schwester"
- love? mirjam yusuf "Auge"
- married elke lajos "Eheleuten"
+ quarrel elke lajos "fliegen"
- travel elke+noemi "fährt" @graz
- kin elke kusine "Kusine"
- reject elke lajos "ohne eingelassen"
- recover kofler "wieder auf den Beinen"
- threaten kofler konrad "presst"

== 7 Inventur
Bei der Inventur fehlen zwölf Ampullen. [Helene](helene) verdächtigt die [Pflegerin](mirjam), [die](mirjam) den Schlüssel hatte, und beurlaubt [sie](mirjam), obwohl [Mirjam](mirjam) nur eine Silbe sagen müsste, um den [Gatten](konrad) [ihrer](mirjam) [Chefin](helene) zu Fall zu bringen. [Sie](mirjam) sagt sie nicht. [Hubert](hubert) erleidet beim Holzhacken einen Infarkt und wird ausgerechnet vom [Morphindieb](konrad) ins Leben zurückgeholt. Aus dem Schlaf gerissen, vertraut [Mirjam](mirjam) dem stillen [Bergretter](retter), [der](retter) einen Wanderer eingeliefert hat, auf der Rampe alles an. [Er](retter) hört zu, teilt mit [ihr](mirjam) [seine](retter) Jause und fragt beim Abschied, ob [sie](mirjam) am Sonntag schon etwas vorhabe.
+ accuse helene mirjam "verdächtigt"
- quit mirjam helene "beurlaubt"
- married helene konrad "Gatten"
- boss helene mirjam "Chefin"
- reveal! mirjam "sagt sie nicht"
- ill hubert "Infarkt"
+ rescue konrad hubert "ins Leben"
- steal.past konrad _ "Morphindieb"
- reveal mirjam retter "vertraut"
- invite retter mirjam "am Sonntag"

== 8 Biwak
Am Sonntag geht die beurlaubte [Pflegerin](mirjam) mit [Luis Moser](retter), denn so heißt der [Mann](retter) von der Rampe, zur [Pfeishütte](@pfeis), wo [die beiden](mirjam+retter) eingeschneit werden und sich vor dem Ofen zum ersten Mal küssen. Dass [er](retter) der [Sohn](retter) ausgerechnet jenes [Paters](pater) ist, für [den](pater) [ihre](mirjam) [Mutter](mutter) einst die Familie verließ, weiß [Luis](retter), [sie](mirjam) aber nicht. Im Tal legt der erpresste [Internist](konrad) [seiner](konrad) [Frau](helene) endlich die Karten auf den Tisch. [Helene](helene), [die](helene) selbst etwas zu beichten hätte, hält [ihm](konrad) die Hand und schweigt. [Senta](senta) kauft derweil ein gebrauchtes Gitterbett und trägt es allein in den vierten Stock.
- date mirjam retter "geht"
+ kiss mirjam retter "küssen"
- parent pater retter "Sohn"
- parent mutter mirjam "Mutter"
- breakup.past mutter hubert "verließ"
- discover! mirjam retter "sie aber nicht"
- threaten.past kofler konrad "erpresste"
+ reveal konrad helene "Karten"
- married helene konrad "Frau"
- reveal! helene konrad "schweigt"

== 9 Kammerflimmern
Die Polizei, von [Helene](helene) verständigt, nimmt den [Erpresser](kofler) im Aufzug fest, doch [Kofler](kofler) reißt noch im Abführen den Mund auf und fragt den [Professor](konrad), ob die [Gemahlin](helene) [ihm](konrad) auch von den Nächten mit dem [Ungarn](lajos) berichtet habe. [Konrad](konrad) zieht ins Gästezimmer. [Varga](lajos), seit Wochen [Strohwitwer](lajos), wagt einen Vorstoß und bittet [seine](lajos) [Vorgesetzte](helene), mit [ihm](lajos) neu anzufangen, aber [Helene](helene) entscheidet sich für [ihre](helene) Ehe, von der freilich nicht mehr viel übrig ist. Nach [ihrer](mirjam) Rehabilitierung kehrt die verleumdete [Schwester](mirjam) auf die Station zurück, und die [Primaria](helene) bittet [sie](mirjam) vor versammelter Mannschaft um Verzeihung.
+ arrest _ kofler "nimmt"
- threaten.past kofler konrad "Erpresser"
+ reveal kofler konrad "Mund"
- affair helene lajos "Nächten"
- boss helene lajos "Vorgesetzte"
- married helene konrad "Ehe"
- reconcile? helene lajos "neu anzufangen"
+ reject helene lajos "entscheidet"
- accuse.past helene mirjam "verleumdete"
- return mirjam "kehrt"
- reconcile? helene mirjam "Verzeihung"

== 10 Allerseelen
Auf dem Friedhof von [Hötting](@hoetting) steht [Hubert](hubert), vom Infarkt genesen, plötzlich der [Frau](mutter) gegenüber, [die](mutter) [ihn](hubert) sechs Jahre zuvor hatte sitzen lassen. Der [Pater](pater) ist gestorben, und beim Leichenschmaus erkennt [Mirjam](mirjam) in dem jungen [Mann](retter) am Kopf der Tafel [ihren](mirjam) [Luis](retter). [Sie](mirjam) schüttet [ihm](retter) den Wein ins Gesicht, nennt [ihn](retter) einen Heuchler und will [ihn](retter) nie wiedersehen. [Senta](senta) dagegen fällt der [Heimgekehrten](mutter) um den Hals, wobei [ihr](senta) Bauch im Weg ist. Zu guter Letzt stellt sich [Yusuf](yusuf), [der](yusuf) nur den Schirm halten sollte, der werdenden [Großmutter](mutter) vor.
- recover hubert "genesen"
+ return mutter "gegenüber"
- breakup.past mutter hubert "sitzen lassen"
- die pater "gestorben"
+ discover mirjam retter "erkennt"
- attack mirjam retter "schüttet"
- breakup mirjam retter "nie wiedersehen"
- pregnant senta yusuf "Bauch"
- kin? mutter valentin "werdenden Großmutter"
- meet mutter yusuf "stellt"

== 11 Rufbereitschaft
Über einem Lawinenkegel geht der Hubschrauber mit dem [Bergretter](retter) und dem [Ungarn](lajos) an Bord nieder. Als die Nachricht eintrifft, stehen zwei [Frauen](helene+mirjam) am Funkgerät, [die](helene+mirjam) einander nie leiden konnten, und halten sich fest, die [Chefin](helene) und die [Pflegerin](mirjam). [Luis](retter) hat [seinen](retter) bewusstlosen [Begleiter](lajos) zwei Stunden durch den Tiefschnee geschleppt und bricht vor der Notaufnahme zusammen. [Lajos](lajos) verliert ein Bein, behält aber das Leben. Als [er](lajos) aus der Narkose erwacht, sitzt nicht [Helene](helene) an [seinem](lajos) Bett, sondern [Elke](elke), aus [Graz](@graz) herbeigeeilt, mit der schlafenden [Tochter](noemi) auf dem Schoß. [Mirjam](mirjam) wärmt dem halb [Erfrorenen](retter) die Finger und nimmt den [Heuchler](retter) zurück.
- enemy helene mirjam "nie leiden"
- boss helene mirjam "Chefin"
+ rescue retter lajos "geschleppt"
- ill retter "bricht"
- injure lajos "verliert"
- return elke "herbeigeeilt"
- parent elke noemi "Tochter"
- help mirjam retter "wärmt"
+ reconcile mirjam retter "nimmt"

== 12 Presswehen
[Yusuf](yusuf) hält bei [Hubert](hubert) um die Hand der jüngeren [Tochter](senta) an, wird mit Zirbenschnaps traktiert und kommt deshalb um ein Haar zu spät in den Kreißsaal, in dem [Senta](senta) mit Unterstützung [ihrer](senta) eigenen [Mutter](mutter) einen [Sohn](valentin) zur Welt bringt. [Valentin](valentin) heißt [er](valentin), nach dem Urgroßvater. [Konrad](konrad) verliert wegen der Ampullen die Zulassung. [Helene](helene), für [ihn](konrad) zur [Alleinverdienerin](helene) geworden, stößt in [seinem](konrad) Koffer auf neue Pokerchips, und diesmal ist [ihre](helene) Geduld zu Ende: [Sie](helene) wirft [ihm](konrad) den Ehering vor die Füße. Der [Invalide](lajos) und [seine](lajos) [Frau](elke) beginnen von vorn.
- propose yusuf senta "Hand"
- parent hubert senta "Tochter"
+ birth senta valentin "zur Welt"
- parent mutter senta "Mutter"
- help mutter senta "Unterstützung"
- quit konrad "Zulassung"
- discover helene konrad "stößt"
+ breakup helene konrad "Ehering"
- married elke lajos "Frau"
- reconcile elke lajos "von vorn"

== 13 Ausfahrt
Das Finale vereint die Station auf dem Berg: [Luis](retter) und [Mirjam](mirjam) geben sich in der Kapelle der [Pfeishütte](@pfeis) das Jawort, und weil [beider](mirjam+retter) [Eltern](mutter+pater) einmal ein Paar gewesen sind, flüstert man in den hinteren Bänken. [Brautführer](hubert) ist [Hubert](hubert), [dem](hubert) die untreue [Gattin](mutter) bei der Gelegenheit anbietet, [ihm](hubert) den Haushalt zu führen; [er](hubert) lehnt dankend ab, reicht [ihr](mutter) aber den Arm. [Helene](helene), frisch geschieden, hat gekündigt und geht nach [Szeged](@szeged), dorthin, wo [sie](helene) einmal glücklich war. [Ihr](helene) [Nachfolger](lajos) an der Spitze der Abteilung wird, auf Krücken, [Varga](lajos). Der [Ex-Mann](konrad) winkt [ihr](helene) vom Bahnsteig, die Hände leer.
+ wedding mirjam retter "Jawort"
- advisor hubert mirjam "Brautführer"
- parent mutter mirjam "Eltern"
- parent pater retter "Eltern"
- couple.past mutter pater "Paar"
- married hubert mutter "Gattin"
- help? mutter hubert "Haushalt"
- cheat.past mutter hubert "untreue"
- reject hubert mutter "lehnt"
- divorce helene konrad "geschieden"
- quit helene "gekündigt"
+ move helene "geht" @szeged
- hire lajos "Nachfolger"
- ex helene konrad "Ex-Mann"
