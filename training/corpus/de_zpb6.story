%series Vom Beckenrand
%lang de
%genre Sportserie um einen Handballverein im Saarland, Senderseite
%cast jola | Jola Marczak; Jola; Marczak | f
%cast ben | Benedikt Kolling; Benedikt; Kolling | m
%cast tess | Tess | f
%cast femke | Femke de Boer; Femke | f
%cast sixt | Sixt Kolling; Sixt | m
%cast rada | Rada Ilić; Rada | f
%cast obmann | Manfred Zapp; Zapp | m
%cast physio | Juri | m
%cast fanny | Fanny Zapp; Fanny | f
%cast kim | Kim | n
%cast lehrer | Herr Dorfmüller; Dorfmüller | m
%cast reporter | - | m
%cast ärztin | - | f
%cast baby | - | m
%cast schwester | Ewa | f

== 1 Anwurf
Die [HSG Warndt](#warndt) steht auf dem letzten Tabellenplatz, und ihr [Trainer](ben) [Benedikt Kolling](ben) steht an der Theke. Der [Obmann](obmann) [Manfred Zapp](obmann) setzt [ihn](ben) kurzerhand ab und präsentiert den verdutzten Spielerinnen eine [Frau](jola): [Jola Marczak](jola), früher selbst Weltklasse am Kreis. Die [Torfrau](tess) [Tess](tess) mault, denn der [Geschasste](ben) ist [ihr](tess) heimlicher [Liebhaber](ben). Im Kabinengang massiert [Juri](physio) fremde Waden und denkt dabei nur an die eine, die von [Femke](femke), [Spielmacherin](femke), [Niederländerin](femke) und leider in festen Händen.
- boss ben tess "Trainer"
+ quit ben obmann "ab"
+ hire jola obmann "präsentiert"
- affair ben tess "heimlicher Liebhaber"
- love physio femke "denkt"
- couple _ femke "in festen Händen"

== 2 Manndeckung
Beim ersten Training lässt die neue [Chefin](jola) so lange laufen, bis die Hälfte auf dem Hallenboden liegt. [Femkes](femke) feste Hände gehören [Sixt](sixt), dem jüngeren [Bruder](sixt) des [Trinkers](ben), und wer am Spielfeldrand ein Ohr dafür hat, hört [die zwei](femke+sixt) schon wieder zanken. [Kolling](ben) sitzt daheim bei der [Gattin](rada), [die](rada) von nichts weiß, schon gar nicht von einer [Torfrau](tess). Nach Dienstschluss lädt der [Masseur](physio) die [Trainerin](jola) auf eine Bratwurst ein; es geht um Wadenwickel.
- boss.start jola femke+tess "Chefin"
- couple femke sixt "Hände"
- sibling ben sixt "Bruder"
+ quarrel femke sixt "zanken"
- married ben rada "Gattin"
- cheat ben rada "Torfrau"
- discover! rada ben+tess "nichts weiß"
- invite physio jola "Bratwurst"

== 3 Zeitspiel
[Rada](rada) zählt eins und eins zusammen: zwei Zahnbürsten in der Sporttasche. Statt dem untreuen [Mann](ben) eine Szene zu machen, fährt [sie](rada) zur [Geliebten](tess), wirft [ihr](tess) die eine Zahnbürste vor die Füße und bekommt, weil es in Strömen gießt, einen Kaffee angeboten. Der [Abgesetzte](ben) findet beim Heimkommen nur einen Zettel vor. Gegen [Merzig](#merzig) gibt es derweil die neunte Pleite. [Marczak](jola) schleudert die Taktiktafel, trifft die [Spielmacherin](femke) am Knie und fällt vor Schreck selbst von der Bank.
+ discover rada ben "zählt"
- cheat.past ben rada "untreuen"
- married ben rada "Mann"
- affair ben tess "Geliebten"
+ breakup rada ben "Zettel"
- injure femke jola "trifft"

== 4 Kurzpass
[Jola](jola) schämt sich. [Sie](jola) besucht [Femke](femke). [Femke](femke) hat Eis am Knie. Am Bett sitzt [Sixt](sixt). [Sixt](sixt) beschimpft [Jola](jola). Die [Kranke](femke) schickt [ihn](sixt) hinaus. [Tess](tess) macht mit [Benedikt](ben) Schluss. [Benedikt](ben) bettelt. [Tess](tess) bleibt hart. [Rada](rada) zieht ins Hotel. Das Hotel gehört [Fanny](fanny). [Fanny](fanny) ist [Zapps](obmann) [Frau](fanny). [Fanny](fanny) langweilt sich mit [Zapp](obmann). Abends trinkt [Rada](rada) mit [Fanny](fanny). [Kim](kim) mischt die Drinks. [Kim](kim) spielt Linksaußen. Der Gewinner heißt heute Kater.
- sad jola "schämt"
- travel jola femke "besucht"
- injure.past femke jola "Eis am Knie"
+ quarrel jola sixt "beschimpft"
- reject femke sixt "hinaus"
+ breakup tess ben "Schluss"
- reconcile? ben tess "bettelt"
- move rada fanny "zieht"
- married fanny obmann "Frau"
- sad fanny "langweilt"
- friend.start fanny rada "trinkt"

== 5 Auszeit
Das Kreuzband der [Niederländerin](femke) ist hin, die Saison auch. Wer soll Regie führen? [Tess](tess) schlägt im Scherz die verlassene [Ehefrau](rada) [ihres](tess) [Verflossenen](ben) vor, und siehe da, [Rada](rada) war in [Novi Sad](@novi_sad) Jugendmeisterin. Die [Torfrau](tess) und die [Betrogene](rada) auf einem Feld: Der [Lokalreporter](reporter) reibt sich die Hände. Vor dem Spiel bringt jener [Masseur](physio), [der](physio) angeblich nur Wadenwickel im Sinn hat, der [Patientin](femke) Tulpen ans Bett, echte, aus [Lisse](@lisse). [Femke](femke) heult vor Heimweh in [seinen](physio) Ärmel. [Sixt](sixt) kommt zur Unzeit.
+ injure femke _ "Kreuzband"
- breakup.past ben rada "verlassene"
- married ben rada "Ehefrau"
- ex ben tess "Verflossenen"
+ hire rada "vor"
- cheat.past ben rada "Betrogene"
- gift physio femke "Tulpen"
- sad femke "Heimweh"
- help physio femke "Ärmel"
- discover sixt femke+physio "kommt"

== 6 Foulspiel
Blaues Auge für den [Masseur](physio): Der eifersüchtige [Sixt](sixt) hat zugelangt. [Femke](femke) gibt dem [Schläger](sixt) daraufhin den Laufpass und zieht, mit Krücken und Katze, bei [Jola](jola) ein. Auf dem Parkett geschieht ein Wunder. [Rada](rada) wirft elf Tore, [Tess](tess) hält, was zu halten ist, und nach dem Schlusspfiff liegen sich die [Rivalinnen](rada+tess) von einst in den Armen. Auf der Tribüne sitzt der [Exmann](ben) in spe, sturztrunken, und klatscht als Einziger falsch.
- injure physio sixt "Blaues Auge"
- jealous sixt physio "eifersüchtige"
+ attack sixt physio "zugelangt"
- breakup femke sixt "Laufpass"
- move femke jola "zieht"
- enemy.past rada tess "Rivalinnen"
+ reconcile rada tess "in den Armen"
- divorce? ben rada "Exmann"

== 7 Abpfiff für Zapp
Hat der [Obmann](obmann) in die Vereinskasse gegriffen? Der [Reporter](reporter) bekommt anonyme Post. Alle verdächtigen den gefeuerten [Trainer](ben), [der](ben) noch eine Rechnung offen hat, doch die Schrift, befindet [Kim](kim) mit Barkeeperblick, ist weiblich. [Fanny](fanny) hat [ihren](fanny) eigenen [Gatten](obmann) verpfiffen. [Zapp](obmann) tobt durchs Hotel, [seine](obmann) [Frau](fanny) sperrt [ihn](obmann) auf dem Balkon aus und lässt sich von [Kim](kim) einen Drink mixen, dann einen Kuss geben. Unten hält der [Sünder](obmann) eine Rede an die Tauben.
- steal? obmann "gegriffen"
- accuse _ ben "verdächtigen"
- quit.past ben obmann "gefeuerten"
- married fanny obmann "Gatten"
+ betray fanny obmann "verpfiffen"
- sad obmann "tobt"
- attack fanny obmann "sperrt"
+ kiss fanny kim "Kuss"
- cheat fanny obmann "Kuss"

== 8 Wechselfehler
Nachfolger wird der pensionierte [Mathelehrer](lehrer) [Dorfmüller](lehrer), bei [dem](lehrer) die halbe Mannschaft einmal sitzen geblieben ist. [Er](lehrer) rechnet vor: Mit sechs Siegen ist der Klassenerhalt zu schaffen. [Benedikt](ben) geht in eine Entzugsklinik, und [seine](ben) [Ex-Geliebte](tess) fährt [ihn](ben) hin, weil es sonst keiner tut. Das kommt [Rada](rada) zu Ohren, [die](rada) sofort das Schlimmste annimmt. Bei [Marczak](jola) auf dem Sofa erteilt die [Verletzte](femke) [Juri](physio) Holländischunterricht. Den ersten Satz kann [er](physio) auswendig. Er lautet: Ik hou van jou.
- hire lehrer "Nachfolger"
- advisor.past lehrer _ "Mathelehrer"
- treat ben _ "Entzugsklinik"
- help tess ben "fährt"
- affair.past ben tess "Ex-Geliebte"
- jealous rada tess "das Schlimmste"
- injure.past femke jola "Verletzte"
- advisor femke physio "Holländischunterricht"
+ confess physio femke "Ik hou van jou"

== 9 Hinspiel, Rückspiel
[Jolas](jola) [Schwester](schwester) [Ewa](schwester) kreuzt auf, hochschwanger und mit einem Haftbefehl im Gepäck. Die [Trainerin](jola) versteckt [sie](schwester) im Geräteraum hinter den Matten, wo ausgerechnet [Sixt](sixt) [seine](sixt) Hallenwartrunden dreht. [Er](sixt) könnte [sie](schwester) anzeigen. [Er](sixt) kocht [ihr](schwester) Tee. Zwei Etagen höher fliegen die Fetzen, denn [Rada](rada) wirft der [Torfrau](tess) vor, den [Trinker](ben) zurückzuwollen. Die [Torhüterin](tess) zieht wortlos [ihr](tess) Telefon hervor: Auf dem Foto küsst [sie](tess) eine [Blondine](ärztin). Es ist die [Ärztin](ärztin) der Klinik.
- sibling jola schwester "Schwester"
- return schwester "kreuzt auf"
- pregnant schwester "hochschwanger"
- help jola schwester "versteckt"
- arrest? _ schwester "Haftbefehl"
- accuse? sixt schwester "anzeigen"
- help sixt schwester "Tee"
+ quarrel rada tess "Fetzen"
- reconcile? ben tess "zurückzuwollen"
+ kiss tess ärztin "küsst"

== 10 Doppelpass
Die Liste der Neuverliebten wird länger. [Tess](tess) bringt die [Klinikärztin](ärztin) mit zum Spiel, und [Rada](rada), beschämt, entschuldigt sich mit einem Selbstgebrannten. Der [Mann](sixt), [den](sixt) alle nur als Schläger kennen, bringt im Geräteraum [Ewas](schwester) [Sohn](baby) ans Licht der Hallenlampen. Keiner hätte [ihm](sixt) solche Hände zugetraut. Die frischgebackene [Tante](jola) fällt in Ohnmacht. Vor dem Tor wartet die Polizei, und [Dorfmüller](lehrer), [der](lehrer) [Ewa](schwester) in der achten Klasse unterrichtet hat, übernimmt die Kaution.
- couple tess ärztin "bringt"
+ reconcile rada tess "entschuldigt"
+ birth schwester baby "ans Licht"
- help sixt schwester "Hände"
- kin baby jola "Tante"
- ill jola "Ohnmacht"
- advisor.past lehrer schwester "unterrichtet"
- rescue lehrer schwester "Kaution"

== 11 Schlusssekunde
Ein Sieg fehlt. Vor dem letzten Spiel taucht [Kolling](ben) auf, nüchtern seit hundert Tagen, und bittet erst [seine](ben) [Noch-Ehefrau](rada), dann die [Torfrau](tess) um Verzeihung. Die [eine](rada) nickt, die [andere](tess) boxt [ihm](ben) in den Bauch, auch das heißt ja. [Femke](femke), [deren](femke) Knie wieder hält, kommt für vier Minuten aufs Feld. Beim Siebenmeter sagt [sie](femke) zu [ihrem](femke) [Masseur](physio) am Spielfeldrand nur: »Wenn [ich](femke) treffe, heiraten [wir](femke+physio).« [Sie](femke) trifft. Der Jubel weckt sogar [Zapp](obmann), [der](obmann) in [seiner](obmann) Zelle Radio hört.
- return ben "taucht"
- recover ben "nüchtern"
- married ben rada "Noch-Ehefrau"
+ reconcile ben rada "nickt"
- reconcile ben tess "boxt"
- recover femke "wieder hält"
+ propose femke physio "heiraten"
- arrest.past _ obmann "Zelle"

== 12 Siegerehrung
Am Baggersee gibt sich das [Brautpaar](femke+physio) das Jawort, der Kreisläuferchor singt schief. Der jüngere [Kolling](sixt) trägt [Ewas](schwester) [Kind](baby) auf den Schultern, und wer Augen hat, sieht, dass [er](sixt) nicht mehr allein nach Hause geht. [Fanny](fanny), vom [Häftling](obmann) geschieden, eröffnet mit [Kim](kim) eine Bar. [Rada](rada) unterschreibt auf einem Bierdeckel die Trennung vom [Exsäufer](ben) und tanzt die Nacht hindurch mit dem [Lokalreporter](reporter). Und [Marczak](jola)? Verlängert, um drei Jahre, per Handschlag mit dem [Lehrer](lehrer), [der](lehrer) [ihr](jola) einst eine Fünf gab.
+ wedding femke physio "Jawort"
- parent schwester baby "Kind"
+ couple.start schwester sixt "nicht mehr allein"
- divorce fanny obmann "geschieden"
- create fanny+kim "eröffnet"
- divorce ben rada "Trennung"
- flirt rada reporter "tanzt"
- hire jola lehrer "Verlängert"
- advisor.past lehrer jola "Fünf"
