%series Station Krähennest
%lang de
%genre hospital series, Bremen, episode summaries of a fan wiki
%cast sibylle | Dr. Sibylle Farkas; Sibylle Farkas; Dr. Farkas; Sibylle | f
%cast tamas | Dr. Tamás Farkas; Tamás | m
%cast zsofia | Zsófia | f
%cast isidor | Dr. Isidor Lang; Isidor Lang; Isidor | m
%cast laurin | Laurin Lang; Laurin | m
%cast priya | Dr. Priya Raman; Priya Raman; Priya | f
%cast meera | Meera | f
%cast vater | Herr Raman | m
%cast lorenz | Lorenz Haase; Lorenz; Haase | m
%cast mechthild | Schwester Mechthild; Mechthild | f
%cast oda | Oda | f
%cast stahl | Ruprecht Stahl; Stahl | m
%cast cosima | Cosima Stahl; Cosima | f
%cast karim | Karim | m
%cast karimmutter | - | f
%cast feuerwehr | - | m
%cast kranfuehrerin | - | f
%cast zwilling | - | f
%cast trainer | - | m
%cast bauer | - | m
%cast braut | - | f
%cast braeutigam | - | m
%cast anwaeltin | - | f
%cast nichte | Wencke | f
%cast baby | Ilvy | f
%cast saeugling | - | n

== 1
[Dr. Sibylle Farkas](sibylle) leitet die Kinderchirurgie im sechsten Stock, von allen Krähennest genannt. Am Tag, an dem zwei [Neulinge](isidor+priya) anfangen, hat [sie](sibylle) wenig Geduld: [Isidor Lang](isidor) verwechselt im OP links mit rechts, [Priya Raman](priya) korrigiert [ihn](isidor) vor versammelter Mannschaft. [Pfleger](lorenz) [Lorenz](lorenz) wettet, dass die beiden [Frischlinge](isidor+priya) binnen eines Monats entweder verlobt oder tot sind. Währenddessen wird der achtjährige [Karim](karim) nach einem Sturz vom Garagendach eingeliefert. Die [Chefärztin](sibylle) näht [ihm](karim) die Leber, aber als [sie](sibylle) den Mundschutz abnimmt, steht der neue [Anästhesist](tamas) vor [ihr](sibylle). [Tamás](tamas) und [sie](sibylle) haben einander seit der Scheidung vor sechs Jahren nicht gesehen.
- boss sibylle _ "leitet"
- hire isidor+priya "anfangen"
- hire tamas "neue Anästhesist"
- engaged? isidor priya "verlobt"
- die? isidor+priya "tot"
- injure karim "Sturz"
- treat karim sibylle "näht"
+ return tamas "steht"
- divorce.past sibylle tamas "Scheidung"
- ex sibylle tamas "Scheidung"

== 2
[Karims](karim) [Mutter](karimmutter) weigert sich, [ihren](karimmutter) [Sohn](karim) noch einmal von [Isidor](isidor) anfassen zu lassen, bis [dieser](isidor) die ganze Nacht an der Bettkante ausharrt und Dinosaurier aus Tupfern bastelt. [Sibylle](sibylle) verlangt vom [Verwaltungschef](stahl) [Ruprecht Stahl](stahl), [ihren](sibylle) früheren [Mann](tamas) wieder wegzuschicken; [Stahl](stahl) beißt in einen Apfel und lehnt ab. [Ihre](sibylle) [Tochter](zsofia) [Zsófia](zsofia), sechzehn, fällt dem [Anästhesisten](tamas) dagegen auf dem Klinikflur jubelnd um den Hals. Seit Monaten, so kommt heraus, schreibt [sie](zsofia) [ihrem](zsofia) [Vater](tamas) hinter dem Rücken der [Mutter](sibylle). [Schwester Mechthild](mechthild) muss derweil mit ansehen, wie [Oda](oda), [Hebamme](oda) im Haus und zugleich [ihre](mechthild) jüngere [Schwester](oda), ohne Gruß an [ihr](mechthild) vorübergeht.
- reject karimmutter isidor "weigert"
- parent karimmutter karim "Mutter"
+ help isidor karim "ausharrt"
- create isidor "bastelt"
- ex sibylle tamas "früheren Mann"
- married.past sibylle tamas "früheren Mann"
- reject stahl sibylle "lehnt ab"
- parent sibylle zsofia "Tochter"
- happy zsofia "jubelnd"
- parent tamas zsofia "Vater"
- betray zsofia sibylle "hinter dem Rücken"
+ discover _ zsofia "kommt heraus"
- sibling mechthild oda "Schwester"
- reject oda mechthild "ohne Gruß"

== 3
Ein [Feuerwehrmann](feuerwehr) bringt siamesische Zwillinge aus einem brennenden Wohnwagen; nur das kräftigere [Mädchen](zwilling) ist noch zu retten. [Priya](priya) hält dem Druck stand, operiert an [Sibylles](sibylle) Seite elf Stunden lang und bricht hernach in der Umkleide zusammen. Dort findet [sie](priya) [Lorenz](lorenz), [der](lorenz) [ihr](priya) ohne ein Wort einen Zitronenbonbon in die Hand drückt. [Sein](lorenz) Geschenk schmeckt nach Seife, und [sie](priya) muss lachen. Unterdessen meldet sich am Empfang ein junger [Mann](laurin) mit dem Gesicht von [Isidor](isidor), jedoch mit Lederjacke: [Laurin](laurin), [dessen](isidor) [Zwillingsbruder](laurin), ist wegen Geldschulden aus [Basel](@basel) getürmt und braucht ein Bett.
- rescue feuerwehr zwilling "bringt"
- treat zwilling priya+sibylle "operiert"
- sad priya "bricht"
- find priya lorenz "findet"
+ help lorenz priya "Zitronenbonbon"
- gift lorenz priya "Geschenk"
- happy priya "lachen"
- sibling isidor laurin "Zwillingsbruder"
+ flee laurin "getürmt"
- move? laurin isidor "Bett"

== 4
[Laurin](laurin) zieht den Kittel [seines](laurin) [Bruders](isidor) über und gibt vor der halben Station den Doktor. Beim Flirten mit [Priya](priya) ist [er](laurin) deutlich geschickter als [der](isidor), [den](isidor) [sie](priya) vor sich zu haben glaubt. Als [sie](priya) am Abend den echten [Isidor](isidor) auf die Wange küsst, begreift [dieser](isidor) gar nichts. [Zsófia](zsofia) schwänzt die Schule, um bei [Karim](karim) zu sitzen, [der](karim) das erste Mal wieder laufen darf. Auf der Entbindungsstation kommt es zwischen [Oda](oda) und [Mechthild](mechthild) zum Knall: Vor zwanzig Jahren, schreit die [Jüngere](oda), habe die [Ältere](mechthild) [ihr](oda) den [Verlobten](lorenz) ausgespannt. Hinter dem Vorhang lässt [Lorenz](lorenz) eine Nierenschale fallen.
+ betray laurin priya "gibt"
- sibling isidor laurin "Bruders"
- flirt laurin priya "Flirten"
- kiss isidor priya "küsst"
- discover! isidor laurin "begreift"
- recover karim "wieder laufen"
+ quarrel mechthild oda "Knall"
- engaged.past lorenz oda "Verlobten"
- betray.past mechthild oda "ausgespannt"
- help zsofia karim "sitzen"

== 5
Bei einem Kranunglück am Europahafen gibt es acht Verletzte. [Tamás](tamas) fährt mit hinaus und betäubt die eingeklemmte [Kranführerin](kranfuehrerin) in dreißig Metern Höhe, während [Sibylle](sibylle) [ihr](kranfuehrerin) den Fuß abnimmt. Oben im Führerhaus reden die [Geschiedenen](sibylle+tamas) zum ersten Mal wie zwei Menschen miteinander. Unten verplappert sich [Laurin](laurin) und nennt die Aorta eine Vene. [Priya](priya) durchschaut den Schwindel, ohrfeigt den [Falschen](laurin) und gleich danach auch den [Richtigen](isidor), [der](isidor) [seinen](isidor) [Bruder](laurin) nicht verpfiffen hat. Abends sitzt [sie](priya) bei [ihrer](priya) [Schwester](meera) [Meera](meera) am Küchentisch, [die](meera) ausgerechnet Betrugsermittlerin einer Versicherung ist und lacht, bis [ihr](meera) der Tee aus der Nase läuft.
- injure kranfuehrerin "eingeklemmte"
- injure _ "Verletzte"
- travel tamas "fährt"
- treat kranfuehrerin tamas "betäubt"
+ treat kranfuehrerin sibylle "abnimmt"
- betray laurin priya "Schwindel"
- ex sibylle tamas "Geschiedenen"
+ discover priya laurin "durchschaut"
- attack priya isidor+laurin "ohrfeigt"
- betray isidor priya "nicht verpfiffen"
- sibling isidor laurin "Bruder"
- sibling meera priya "Schwester"
- happy meera "lacht"

== 6
[Cosima Stahl](cosima), einzige [Tochter](cosima) des [Verwaltungschefs](stahl), bricht beim Hockey zusammen. [Ihr](cosima) [Trainer](trainer) spricht von Erschöpfung, [Isidor](isidor) tippt auf das Herz und behält recht: Ohne Spenderorgan bleiben [ihr](cosima) drei Monate. [Stahl](stahl), [der](stahl) bislang jeden Euro zweimal umdrehte, bietet [Dr. Farkas](sibylle) Geld, damit [sie](sibylle) [sein](stahl) [Kind](cosima) auf der Liste nach oben schiebt. [Sie](sibylle) weist [ihm](stahl) die Tür. Anderswo trifft [Meera](meera) auf dem Parkplatz einen [Kerl](laurin) in Lederjacke, [der](laurin) Kennzeichen abklebt. [Sie](meera) weiß nicht, dass [er](laurin) der falsche [Arzt](laurin) ist, über [den](laurin) [sie](meera) neulich so gelacht hat, und gibt [ihm](laurin) [ihre](meera) Nummer.
- parent stahl cosima "Tochter"
- ill cosima "zusammen"
- advisor trainer cosima "Trainer"
+ discover isidor cosima "tippt"
- die? cosima "drei Monate"
- gift? stahl sibylle "Geld"
- reject sibylle stahl "weist"
+ meet laurin meera "trifft"
- discover! meera laurin "weiß nicht"
- flirt laurin meera "Nummer"

== 7
[Cosima](cosima) teilt das Zimmer mit [Karim](karim), [der](karim) [ihr](cosima) Arabisch beibringt und [ihr](cosima) einen Tupferdino überlässt. Heimlich nimmt [Stahl](stahl) Kontakt zu einer [Anwältin](anwaeltin) auf, [die](anwaeltin) [ihm](stahl) für eine sechsstellige Summe ein Herz aus dem Ausland in Aussicht stellt. [Tamás](tamas) hört das Telefonat mit. Vor die Wahl gestellt, zu schweigen oder eine [Sterbende](cosima) zu verraten, weiht [er](tamas) [seine](tamas) [Exfrau](sibylle) ein. [Priya](priya) bekommt Besuch von [Herrn Raman](vater), [der](vater) endlich [seinen](vater) künftigen Schwiegersohn sehen will. In der Not stellt [sie](priya) [ihrem](priya) [Vater](vater) den zufällig vorbeieilenden [Haase](lorenz) vor. [Der](lorenz) verbeugt sich und spielt mit.
- advisor karim cosima "beibringt"
- gift karim cosima "überlässt"
+ betray stahl _ "Heimlich"
- advisor anwaeltin stahl "Anwältin"
- discover tamas stahl "hört"
- ill cosima "Sterbende"
+ reveal tamas sibylle "weiht"
- betray? tamas cosima "verraten"
- ex sibylle tamas "Exfrau"
- parent vater priya "Vater"
- betray priya vater "stellt sie"
- couple! lorenz priya "künftigen Schwiegersohn"
- betray lorenz vater "spielt mit"

== 8
Beim Essen mit den [Ramans](meera+priya+vater) taucht [Meera](meera) mit [ihrem](meera) [Neuen](laurin) auf: [Laurin](laurin). [Priya](priya) verschluckt sich am Papadam, [er](laurin) ebenso. Damit nicht genug, hält [Herr Raman](vater) eine Rede auf die baldige Heirat [seiner](vater) [Ältesten](priya) mit dem [Pfleger](lorenz). [Lorenz](lorenz), [der](lorenz) [Priya](priya) seit dem Zitronenbonbon tatsächlich verfallen ist, hört aufmerksam zu. In der Klinik bestellt [Sibylle](sibylle) [Stahl](stahl) ein und stellt [ihn](stahl) vor die Wahl: Entweder breche [er](stahl) das Geschäft ab oder [sie](sibylle) gehe zur Presse. [Er](stahl) kontert, [er](stahl) wisse, wer damals den Kunstfehler des [Gatten](tamas) vertuscht habe. Da wird die sonst so unerschrockene [Chirurgin](sibylle) bleich.
- couple laurin meera "ihrem Neuen"
- wedding? lorenz priya "Heirat"
- parent vater priya "Ältesten"
- love lorenz priya "verfallen"
+ threaten sibylle stahl "gehe zur Presse"
+ threaten stahl sibylle "kontert"
- betray.past _ "vertuscht"
- married.past sibylle tamas "Gatten"
- sad sibylle "bleich"

== 9
[Tamás](tamas) nimmt die Schuld auf sich: Vor der Ethikkommission schildert [er](tamas), wie unter [seiner](tamas) Narkose ein [Säugling](saeugling) starb und wie [seine](tamas) damalige [Frau](sibylle) das Protokoll umschrieb, um [ihn](tamas) zu decken. [Beide](sibylle+tamas) werden vorläufig vom Dienst freigestellt. [Zsófia](zsofia), [die](zsofia) von alledem nichts ahnte, will zu keinem der [zwei](sibylle+tamas) zurück und quartiert sich bei [Mechthild](mechthild) ein. Auf Station übernimmt die erst achtundzwanzigjährige [Raman](priya) das Kommando. Ein [Bauer](bauer) mit abgerissenem Daumen, eine schwangere [Braut](braut) mit Blinddarm und [deren](braut) ohnmächtiger [Bräutigam](braeutigam) sorgen dafür, dass [ihr](priya) keine Zeit zum Fürchten bleibt. Um Mitternacht setzt [Cosimas](cosima) Herz aus.
+ reveal tamas "schildert"
- die.past saeugling tamas "starb"
- help.past sibylle tamas "decken"
- reject zsofia sibylle+tamas "zu keinem"
- married.past sibylle tamas "damalige Frau"
- betray.past sibylle _ "umschrieb"
- quit sibylle+tamas "freigestellt"
- discover! zsofia sibylle+tamas "nichts ahnte"
- move zsofia mechthild "quartiert"
- boss.start priya _ "Kommando"
- injure bauer "abgerissenem"
- pregnant braut "schwangere"
- ill braut "Blinddarm"
- ill braeutigam "ohnmächtiger"
- engaged braeutigam braut "Bräutigam"
+ ill cosima "setzt"

== 10
[Isidor](isidor) drückt siebenunddreißig Minuten lang auf einen zierlichen Brustkorb, bis wieder ein Puls da ist. Nun hält eine Maschine [Cosima](cosima) am Leben. [Ihr](cosima) [Vater](stahl) sinkt vor dem jungen [Arzt](isidor) auf die Knie und fragt nicht, was es kostet. [Oda](oda) holt bei der [Braut](braut) von gestern per Kaiserschnitt ein [Frühchen](baby); assistieren muss mangels Personal [Mechthild](mechthild). Seite an Seite, mit blutigen Händen, sprechen die [Schwestern](mechthild+oda) endlich über [den](lorenz), [der](lorenz) am Ende keine von [ihnen](mechthild+oda) genommen hat. [Laurins](laurin) Gläubiger spüren [ihn](laurin) vor [Meeras](meera) Haus auf und brechen [ihm](laurin) drei Finger. Nicht [sein](laurin) [Bruder](isidor), sondern [Priya](priya) schient sie [ihm](laurin).
+ rescue isidor cosima "wieder ein Puls"
- parent stahl cosima "Vater"
- birth braut baby "Frühchen"
- help mechthild oda "assistieren"
+ reconcile mechthild oda "endlich"
- sibling mechthild oda "Schwestern"
- find _ laurin "spüren"
- attack _ laurin "brechen"
- injure laurin "brechen"
- sibling isidor laurin "Bruder"
- treat laurin priya "schient"

== 11
[Wencke](nichte), [Lorenz Haases](lorenz) [Nichte](nichte) und Fahrradkurierin, verunglückt auf der Stephanibrücke. [Ihr](nichte) Hirn ist tot, [ihr](nichte) Herz kerngesund. [Lorenz](lorenz), der nächste [Verwandte](lorenz), muss entscheiden und sitzt stundenlang stumm im Spülraum. [Priya](priya) setzt sich dazu, diesmal bringt [sie](priya) die Bonbons. Schließlich unterschreibt [er](lorenz). Niemand sagt [ihm](lorenz), wer das Organ erhält, doch als [er](lorenz) [Stahl](stahl) weinend vor Zimmer 6 sieht, weiß [er](lorenz) es auch so. Für die Verpflanzung braucht es die beste Hand des Hauses, und die ist beurlaubt. Um drei Uhr früh öffnet sich der Aufzug: [Dr. Farkas](sibylle) hat [ihren](sibylle) Kittel mitgebracht.
- kin lorenz nichte "Nichte"
+ die nichte "tot"
- injure nichte "verunglückt"
- sad lorenz "stumm"
- help priya lorenz "setzt"
- gift lorenz _ "unterschreibt"
- sad stahl "weinend"
- discover lorenz stahl "weiß"
- treat? cosima sibylle "Verpflanzung"
- quit.past sibylle "beurlaubt"
+ return sibylle "öffnet"

== 12
Das neue Herz schlägt. [Stahl](stahl) zeigt sich selbst wegen versuchten Organhandels an und räumt [seinen](stahl) Posten, nicht ohne vorher die Freistellung der [Eheleute](sibylle+tamas) a. D. aufzuheben. [Zsófia](zsofia) kehrt zu [ihrer](zsofia) [Mutter](sibylle) zurück, unter der Bedingung, dass sonntags zu dritt gefrühstückt wird. [Laurin](laurin) stellt sich in [Basel](@basel) der Polizei; [Meera](meera), [die](meera) inzwischen alles weiß, fährt [ihn](laurin) persönlich hin und verspricht zu warten. [Isidor](isidor) nimmt all [seinen](isidor) Mut zusammen und bittet [Priya](priya) um ein Abendessen. [Sie](priya) streicht [ihm](isidor) über die Wange, sanft, und sagt, [sie](priya) habe schon eine Verabredung, und zwar mit einem [Pfleger](lorenz).
- recover cosima "schlägt"
- accuse stahl stahl "an"
- quit stahl "räumt"
- hire sibylle+tamas stahl "aufzuheben"
- arrest? _ laurin "stellt"
- ex sibylle tamas "a. D."
+ return zsofia "kehrt"
- reconcile sibylle zsofia "kehrt"
- parent sibylle zsofia "Mutter"
- discover meera laurin "alles weiß"
+ help meera laurin "fährt"
- travel laurin+meera "fährt" @basel
- invite isidor priya "bittet"
- reject priya isidor "schon eine Verabredung"
- date? lorenz priya "Verabredung"

== 13
Sommerfest auf dem Klinikdach. [Oda](oda) legt ein [Neugeborenes](baby) in die Arme [ihrer](oda) [Schwester](mechthild): [Ilvy](baby), das [Frühchen](baby) der [Braut](braut), darf nach Hause, und [Mechthild](mechthild) soll Patentante werden. [Karim](karim) rennt mit [Cosima](cosima) um die Wette und lässt [sie](cosima) gewinnen. [Herr Raman](vater) entdeckt [seine](vater) [Tochter](priya) knutschend hinter dem Notstromaggregat und ist verwirrt, weil [er](vater) die [zwei](lorenz+priya) längst verheiratet glaubte. [Isidor](isidor) erhält den Ruf an eine Klinik in [Triest](@triest) und sagt zu. Als die Raketen steigen, greift [Sibylle](sibylle) nach der Hand des [Mannes](tamas), [der](tamas) für [sie](sibylle) alles zugegeben hat. [Tamás](tamas) zieht sie nicht weg.
- celebrate _ "Sommerfest"
- sibling mechthild oda "Schwester"
- recover baby "nach Hause"
- parent braut baby "Frühchen"
+ kiss lorenz priya "knutschend"
- kin? baby mechthild "Patentante"
- find cosima "gewinnen"
- discover vater priya "entdeckt"
- parent vater priya "Tochter"
- married! lorenz priya "verheiratet"
- hire isidor "Ruf" @triest
- travel? isidor "sagt zu" @triest
- reconcile? sibylle tamas "Hand"
- reveal.past tamas "zugegeben"
