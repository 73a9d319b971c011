%series Vorfahrt achten
%lang de
%genre Ruhr comedy about a family driving school in Bochum, fan recap column
%cast gerda | Gerda Malinowski; Gerda; Malinowski | f
%cast ulf | Ulf Malinowski; Ulf | m
%cast svenja | Svenja Malinowski; Svenja | f
%cast tariq | Tariq Aziz; Tariq; Aziz | m
%cast schuelerin | Swetlana Bose; Swetlana; Bose | f
%cast pfarrer | Pfarrer Lücke; Lücke | m
%cast heiko | Heiko Sturm; Heiko; Sturm | m
%cast bruder | Detlef | m
%cast oma | Oma Malinowski | f
%cast schwiegervater | - | m
%cast baby | - | f
%cast yuki | Yuki Tanabe; Yuki | f
%cast pruefer | Oskar | m
%cast hund | Rallye | m

== 1 Anfahren am Berg
Willkommen in [Bochum](@bochum), wo [Gerda Malinowski](gerda), [Fahrlehrerin](gerda) in dritter Generation, [ihrem](gerda) [Ältesten](ulf) [Ulf](ulf) den Zündschlüssel überreicht: Ab heute ist der [Bub](ulf) Teilhaber! Dumm nur, dass am selben Morgen [Tariq Aziz](tariq) in der Tür steht, von der [Chefin](gerda) frisch eingestellt und von [Ulfs](ulf) [Frau](svenja) [Svenja](svenja) mit einem Blick gemustert, bei dem mir der Kaffee kalt wurde. Dann die [Fahrschülerin](schuelerin), Durchgang sieben: Wieder säuft [ihr](schuelerin) der Wagen ab, wieder fällt [sie](schuelerin) durch, und der [Prüfer](pruefer) bekreuzigt sich.
- parent gerda ulf "Ältesten"
- gift gerda ulf "überreicht"
- lose schuelerin "fällt sie durch"
- hire ulf gerda "Teilhaber"
+ hire tariq gerda "eingestellt"
- boss gerda tariq "Chefin"
- married svenja ulf "Frau"
- love.start svenja tariq "Blick"
- sad pruefer schuelerin "bekreuzigt"

== 2 Toter Winkel
[Svenja](svenja) nimmt bei [Tariq](tariq) Auffrischungsstunden, obwohl [sie](svenja) seit zwölf Jahren unfallfrei fährt. Rückwärts einparken dauert bei [den beiden](svenja+tariq) jetzt bis halb elf. [Ulf](ulf) merkt nix, [er](ulf) büffelt Buchhaltung und plagt sich mit [seinem](ulf) [Bruder](bruder) [Detlef](bruder), [der](bruder) auch ein Stück vom Laden will und damit droht, [Mutters](gerda) alte Punktesammlung in [Flensburg](@flensburg) öffentlich zu machen. Die [Fahrschülerin](schuelerin) fragt [Pfarrer Lücke](pfarrer), ob Beten bei Kupplungen hilft. [Der](pfarrer) wird rot bis an die Glatze.
- advisor tariq svenja "Auffrischungsstunden"
+ affair svenja tariq "halb elf"
- cheat svenja ulf "halb elf"
- discover! ulf svenja+tariq "merkt nix"
- sibling bruder ulf "Bruder"
- threaten bruder gerda+ulf "droht"
- parent gerda bruder+ulf "Mutters"
- love.start pfarrer schuelerin "rot"

== 3 Rechts vor links
[Gerda](gerda) hat's nicht so mit Erpressern. [Sie](gerda) hängt [ihre](gerda) Punkte selber ins Schaufenster, gerahmt, und streicht [Detlef](bruder) das Taschengeld, mit achtunddreißig! Der [Gestutzte](bruder) läuft zur Konkurrenz über, nämlich zu [Heiko Sturm](heiko), dem [Mann](heiko), mit [dem](heiko) [Gerda](gerda) mal einen Wohnwagen und [Svenjas](svenja) [Schwiegervater](schwiegervater) eine Rechnung offen hatte. [Svenja](svenja) beendet die Sache mit [Tariq](tariq) am Kreisverkehr. Eine Ausfahrt weiter fängt [sie](svenja) wieder von vorn an.
- reveal gerda _ "Schaufenster"
- quit bruder gerda "läuft"
- hire bruder heiko "läuft"
- affair.past gerda heiko "Wohnwagen"
- enemy.past heiko schwiegervater "Rechnung offen"
- kin schwiegervater svenja "Schwiegervater"
- breakup svenja tariq "beendet"
+ reconcile svenja tariq "fängt"

== 4 Sekundenschlaf
Endlich heißt die [Schülerin](schuelerin) auch irgendwie: [Swetlana Bose](schuelerin), [Bestatterin](schuelerin), ledig, Angst vor Lebenden. [Lücke](pfarrer) übt mit [ihr](schuelerin) heimlich auf dem Friedhofsparkplatz, und als [sie](schuelerin) endlich den dritten Gang findet, drückt [sie](schuelerin) [ihm](pfarrer) vor lauter Glück einen Schmatzer auf die Stirn. Derweil pennt [Tariq](tariq) am Steuer ein und setzt den Golf in die Pommesbude. [Er](tariq) bricht sich zwei Rippen, [Svenja](svenja) auf dem Beifahrersitz nur einen Fingernagel, aber was wollte [sie](svenja) da um Mitternacht? [Ulf](ulf) fragt nicht. Noch nicht.
- sad schuelerin "Angst"
- help pfarrer schuelerin "übt"
- happy schuelerin "Glück"
+ kiss pfarrer schuelerin "Schmatzer"
+ injure tariq "bricht sich"
- injure svenja "Fingernagel"

== 5 Vollbremsung
[Ulf](ulf) fragt. [Svenja](svenja) antwortet. Es folgt die lauteste Viertelstunde in zwölf Jahren Ehe. Danach liegt der Ehering im Aschenbecher, und [Ulf](ulf) sitzt bei [Gerda](gerda) im Kinderzimmer unter dem Schalke-Poster. [Er](ulf) besucht [Tariq](tariq) im Krankenhaus. [Er](ulf) will [ihm](tariq) die dritte Rippe brechen. Am Bett hockt schon eine [Fremde](yuki) und schält Birnen: [Yuki Tanabe](yuki), aus [Düsseldorf](@duesseldorf), [Tariqs](tariq) [Verlobte](yuki). Da setzt sich [Ulf](ulf) und nimmt auch eine.
- reveal svenja ulf "antwortet"
- married svenja ulf "Ehe"
- quarrel svenja ulf "Viertelstunde"
+ breakup svenja ulf "Ehering"
- move ulf gerda "Kinderzimmer"
- attack? ulf tariq "brechen"
- help yuki tariq "Birnen"
+ engaged tariq yuki "Verlobte"
- meet ulf yuki "setzt sich"

== 6 Umleitung
[Yuki](yuki) erfährt alles von [Ulf](ulf), beim Birnenkompott in der Cafeteria. [Sie](yuki) weint nicht, [sie](yuki) zerlegt nur fachgerecht eine Serviette. Dann fährt [sie](yuki) zu [Svenja](svenja) und hält [ihr](svenja) einen Vortrag, Kernsatz: »[Ihr](svenja+tariq) habt euch verdient.« [Tariq](tariq) steht nach der Entlassung mit Krücke, Koffer und ohne Braut auf der Straße. [Detlef](bruder) wiederum wird von [Sturm](heiko) ausgebootet, kaum dass [er](bruder) [ihm](heiko) die Kundenkartei mitgebracht hat. Tja! Wer petzt, fliegt, hat [Oma Malinowski](oma) immer gesagt.
+ reveal ulf yuki "erfährt"
- sad! yuki "weint nicht"
- quarrel svenja yuki "Vortrag"
- breakup yuki tariq "ohne Braut"
- recover tariq "Entlassung"
- steal bruder _ "Kundenkartei"
- betray heiko bruder "ausgebootet"
+ quit bruder heiko "ausgebootet"

== 7 Parken in zweiter Reihe
[Pfarrer Lücke](pfarrer) fleht beim Landeskirchenamt um Dispens. Dabei ist [er](pfarrer) evangelisch. So nervös macht [ihn](pfarrer) [Swetlana](schuelerin). [Swetlana](schuelerin) besteht die Prüfung. Im neunten Anlauf! Der [Prüfer](pruefer) umarmt [Gerda](gerda). [Gerda](gerda) umarmt den [Prüfer](pruefer) zurück, etwas zu lang. [Detlef](bruder) bettelt um [seinen](bruder) Job. [Ulf](ulf) stellt [ihn](bruder) als Wagenwäscher ein. Den [Hund](hund) [Rallye](hund) findet [Detlef](bruder) im Kofferraum. Dort wohnt derzeit auch [Tariq](tariq).
- love pfarrer schuelerin "nervös"
+ find schuelerin "besteht"
- flirt gerda pruefer "zu lang"
- hire bruder ulf "Wagenwäscher"
- find bruder hund "findet"
- move tariq "wohnt"

== 8 Probezeit
Die arme [Svenja](svenja) will zu [Ulf](ulf) zurück, doch [Ulf](ulf) trifft inzwischen [Yuki](yuki): zum Kegeln, versteht sich, [beide](ulf+yuki) rein zum Kegeln. [Gerda](gerda) findet die [Düsseldorferin](yuki) »anständig für so weit nördlich vom Pott« und steckt [ihr](yuki) den Schlüssel fürs Kinderzimmer zu. [Svenja](svenja) entdeckt, dass [sie](svenja) überfällig ist, rechnet an den Fingern und kommt auf zwei Namen. [Sie](svenja) sagt es erst mal nur [Swetlana](schuelerin), der einzigen [Freundin](schuelerin), [die](schuelerin) schweigen kann wie ein Grab, beruflich.
- reconcile? svenja ulf "zurück"
+ date ulf yuki "Kegeln"
- gift gerda yuki "Schlüssel"
+ pregnant svenja "überfällig"
- reveal svenja schuelerin "sagt es"
- friend schuelerin svenja "Freundin"

== 9 Führerscheinentzug
Wumms! [Heiko Sturm](heiko) fährt besoffen in [Gerdas](gerda) Schaufenster. [Er](heiko) torkelt heraus und ruft, [sie](gerda) sei die [Frau](gerda) [seines](heiko) Lebens, so wahr hier Glas liege. [Gerda](gerda) nimmt [ihm](heiko) die Autoschlüssel weg und verbindet [ihm](heiko) den Kopf mit einem Absperrband. Das sieht der [Prüfer](pruefer) und dreht auf dem Absatz um. [Ulf](ulf) bekommt den Schwangerschaftstest in die Finger, denn [Rallye](hund) apportiert gut. Um drei Uhr nachts steht [er](ulf) bei [Tariq](tariq) am Kofferraum, und [die zwei](tariq+ulf) schweigen eine Zigarette lang.
+ confess heiko gerda "Frau seines Lebens"
- treat heiko gerda "verbindet"
- injure heiko "Kopf"
- jealous pruefer heiko "dreht"
- pregnant svenja "Schwangerschaftstest"
+ discover ulf svenja "Schwangerschaftstest"

== 10 Vater werden ist nicht schwer
Vaterschaftstest im Nieselregen: Das [Kind](baby) ist von [Ulf](ulf). [Svenja](svenja) weint vor Erleichterung, [Ulf](ulf) aus Prinzip, und [Yuki](yuki) räumt leise das Kinderzimmer. [Sie](yuki) will niemandem den [Papa](ulf) wegnehmen. [Tariq](tariq) trägt [ihr](yuki) den Koffer zum Bahnhof und bittet [sie](yuki) auf Gleis 4 um Vergebung. [Sie](yuki) lässt [ihn](tariq) stehen, schickt aber eine Postkarte. [Lücke](pfarrer) predigt über die Geduld und hat danach keine mehr: [Er](pfarrer) stoppt [Swetlanas](schuelerin) Leichenwagen auf offener Strecke und fragt [sie](schuelerin), ob [sie](schuelerin) Frau Pfarrer werden mag.
+ pregnant svenja ulf "von Ulf"
- sad ulf "aus Prinzip"
- happy svenja "Erleichterung"
- breakup yuki ulf "räumt"
- help tariq yuki "trägt"
- reconcile? tariq yuki "Vergebung"
- reject yuki tariq "lässt ihn stehen"
+ propose pfarrer schuelerin "Frau Pfarrer"

== 11 Einfädeln
[Swetlana](schuelerin) hat Ja gesagt, allerdings mit Blaulicht, weil [sie](schuelerin) gerade einen Kunden überführte. [Gerda](gerda) muss wählen zwischen [Heiko](heiko), [der](heiko) jetzt nur noch Malzbier anrührt, und dem [Prüfer](pruefer), [der](pruefer) [Oskar](pruefer) heißt, wie [sie](gerda) nach vierzig Dienstjahren herauskriegt. [Sie](gerda) nimmt [Oskar](pruefer). [Heiko](heiko) bekommt den Wohnwagen. [Ulf](ulf) zieht wieder zu [Svenja](svenja), wenn auch auf die Couch, und liest [ihrem](svenja) Bauch die Straßenverkehrsordnung vor. [Detlef](bruder) wäscht, und wie!
- engaged.start pfarrer schuelerin "Ja gesagt"
- discover gerda pruefer "herauskriegt"
+ couple.start gerda pruefer "nimmt"
- reject gerda heiko "nimmt"
- gift gerda heiko "Wohnwagen"
- reconcile svenja ulf "zieht"
- move ulf svenja "zieht"

== 12 Freie Fahrt
Blitzgeburt auf dem Seitenstreifen! [Tariq](tariq), ausgerechnet [er](tariq), fährt [Svenja](svenja) mit hundertachtzig Richtung Klinik und fängt die [Kleine](baby) bei Kilometer 34 mit der Warnweste auf. [Ulf](ulf) kommt eine Minute später an, küsst [Frau](svenja) und [Tochter](baby) und reicht dem früheren [Nebenbuhler](tariq) die Hand. Und [Yuki](yuki)? [Die](yuki) hat sich für einen Führerschein Klasse C in [Bochum](@bochum) angemeldet, bei [Tariq](tariq), zunächst nur für die Theorie. [Lücke](pfarrer) traut [Gerda](gerda) und [Oskar](pruefer), während [seine](pfarrer) [Verlobte](schuelerin) hupt.
+ birth svenja baby "Blitzgeburt"
- help tariq svenja "fährt"
- parent ulf baby "Tochter"
- kiss svenja ulf "küsst"
- married svenja ulf "Frau"
- enemy.past tariq ulf "Nebenbuhler"
- reconcile tariq ulf "Hand"
- return yuki "angemeldet" @bochum
- advisor.start tariq yuki "bei Tariq"
+ wedding gerda pruefer "traut"
- engaged pfarrer schuelerin "Verlobte"
