%series St. Gertrud
%lang de
%genre hospital drama, Hamburg, encyclopaedia episode list with long sentences
%cast vesely | Prof. Dr. Ladislav Veselý; Ladislav Veselý; Veselý | m
%cast amrei | Dr. Amrei Thomsen; Amrei Thomsen; Amrei; Thomsen | f
%cast nuri | Dr. Nuri Aksoy; Nuri Aksoy; Nuri | m
%cast giulia | Giulia Bassani; Giulia | f
%cast hinnerk | Hinnerk Thomsen; Hinnerk | m
%cast dilara | Dilara Aksoy; Dilara | f
%cast pfoertner | Ole Struck; Struck | m
%cast beate | Beate Veselý; Beate | f
%cast jona | Jona | n
%cast pilotin | - | f
%cast copilot | - | m
%cast reeder | Albrecht Rickmers; Rickmers | m
%cast erbe | Titus Rickmers; Titus | m
%cast vorgaenger | - | m
%cast vater | - | m
%cast anwalt | - | m

== 1
Nachdem [ihr](amrei) [Vorgänger](vorgaenger) in den Ruhestand verabschiedet worden ist, übernimmt [Dr. Amrei Thomsen](amrei) die Notaufnahme, auf deren Leitung sich auch [ihr](amrei) langjähriger [Kollege](nuri) [Nuri Aksoy](nuri) Hoffnungen gemacht hatte, [der](nuri) [ihr](amrei) zwar gratuliert, [ihr](amrei) dabei aber nicht in die Augen sieht. Noch während des Sektempfangs wird die [Pilotin](pilotin) eines im [Stadtpark](@stadtpark) zerschellten Segelflugzeugs eingeliefert, [deren](pilotin) [Copilot](copilot) [seinen](copilot) Verletzungen bereits im Rettungswagen erlegen ist. [Amrei](amrei) zögert, [Nuri](nuri) greift ein und bewahrt die [Patientin](pilotin) vor dem Verbluten. Vor dem [Chefarzt](vesely), [Professor Veselý](vesely), lässt die neue [Oberärztin](amrei) das Verdienst als [ihr](amrei) eigenes gelten.
- quit vorgaenger "Ruhestand"
+ hire amrei "übernimmt"
- hire? nuri "Hoffnungen gemacht"
- colleague amrei nuri "Kollege"
- celebrate amrei "Sektempfangs"
- injure pilotin "zerschellten"
- colleague copilot pilotin "Copilot"
- die copilot "erlegen"
+ rescue nuri pilotin "bewahrt"
- boss vesely amrei+nuri "Chefarzt"
- betray amrei vesely "als ihr eigenes gelten"

== 2
Die junge [Pflegerin](giulia) [Giulia Bassani](giulia), [die](giulia) im Schockraum alles mitbekommen hat, behält [ihr](giulia) Wissen für sich, weil [sie](giulia) auf eine feste Stelle hofft. Der [Pilotin](pilotin) geht es zwar von Tag zu Tag besser, doch wirft [sie](pilotin) sich vor, den Tod des [Mannes](copilot) verschuldet zu haben, mit [dem](copilot) [sie](pilotin), wie [sie](pilotin) dem [Klinikpförtner](pfoertner) in einer schlaflosen Nacht beichtet, hinter dem Rücken beider Familien seit Jahren ein Verhältnis unterhielt. Der alte [Pförtner](pfoertner) reicht [ihr](pilotin) ein Taschentuch und schweigt. [Hinnerk Thomsen](hinnerk), [Amreis](amrei) [Mann](hinnerk), beschwert sich unterdessen darüber, dass [seine](hinnerk) [Frau](amrei) den gemeinsamen Urlaub zum dritten Mal gestrichen hat.
- discover giulia amrei "mitbekommen"
- reveal! giulia "behält"
- hire? giulia "hofft"
- recover pilotin "besser"
- accuse pilotin pilotin "wirft"
- kill? pilotin copilot "verschuldet"
+ reveal pilotin pfoertner "beichtet"
- affair.past copilot pilotin "Verhältnis"
- help pfoertner pilotin "reicht"
- married amrei hinnerk "Mann"#2
- quarrel amrei hinnerk "beschwert"
- travel! amrei+hinnerk "gestrichen"

== 3
Der [Reeder](reeder) [Albrecht Rickmers](reeder), auf [dessen](reeder) Spenden das Krankenhaus angewiesen ist, kommt mit Gelbsucht auf die Station und verlangt, von niemandem außer dem [Professor](vesely) angerührt zu werden. [Dieser](vesely) weiß seit Längerem, was [er](vesely) allen verheimlicht: [Seine](vesely) rechte Hand gehorcht [ihm](vesely) nicht mehr. [Er](vesely) überträgt den Eingriff daher [Nuri](nuri), gibt [ihn](nuri) jedoch gegenüber dem [Kranken](reeder) als eigene Arbeit aus. Beim Lauftraining an der Alster stößt [Amrei](amrei) buchstäblich mit einem [Mann](vater) zusammen, [der](vater) einen Kinderwagen vor sich herschiebt und [ihr](amrei) den verstauchten Knöchel kühlt. [Seinen](vater) Namen erfährt [sie](amrei) nicht.
- ill reeder "Gelbsucht"
- betray vesely _ "verheimlicht"
+ ill vesely "gehorcht"
- treat reeder nuri "überträgt"
- betray vesely reeder "als eigene Arbeit"
+ meet amrei vater "stößt"
- injure amrei "verstauchten"
- help vater amrei "kühlt"
- treat amrei vater "kühlt"
- discover! amrei vater "erfährt sie nicht"

== 4
[Beate Veselý](beate), [die](beate) sich vom Wesen [ihres](beate) [Gatten](vesely) zunehmend ausgeschlossen fühlt, argwöhnt, dass hinter [dessen](vesely) häufiger Abwesenheit die hübsche [Italienerin](giulia) steckt, mit [der](giulia) [sie](beate) [ihn](vesely) auf dem Parkdeck tuscheln sah. In Wirklichkeit spritzt [Giulia](giulia) dem [Chef](vesely) seit Monaten heimlich ein Mittel gegen das Zittern, wofür [er](vesely) [ihr](giulia) die ersehnte Festanstellung verschafft hat. Zwischen den [Frauen](beate+giulia) kommt es vor der Krankenhauskapelle zu einem Wortgefecht, in dessen Verlauf die [Ältere](beate) der [Jüngeren](giulia) ins Gesicht spuckt. Der [Reeder](reeder) erholt sich, stellt einen Scheck über eine Million aus und lässt sich von [seinem](reeder) [Enkel](erbe) [Titus](erbe), einem gelangweilten [Jurastudenten](erbe), nach Hause chauffieren.
- married beate vesely "Gatten"
- sad beate vesely "ausgeschlossen"
+ jealous beate giulia "argwöhnt"
- affair? giulia vesely "steckt"
- treat vesely giulia "spritzt"
- boss vesely giulia "Chef"
- hire giulia vesely "Festanstellung"
- quarrel beate giulia "Wortgefecht"
- attack beate giulia "spuckt"
- recover reeder "erholt"
- gift reeder _ "Scheck"
- kin erbe reeder "Enkel"

== 5
Von [ihrem](dilara) [Bruder](nuri) [Nuri](nuri) eindringlich gebeten, die Feiertage nicht allein in [Izmir](@izmir) zu verbringen, trifft [Dilara](dilara) in [Hamburg](@hamburg) ein, wo [sie](dilara), ohne es zu wollen, [Giulia](giulia) den Kopf verdreht. Die zwei [Frauen](dilara+giulia) ziehen bis zum Morgengrauen über die [Reeperbahn](@reeperbahn), und am Fischmarkt berühren sich, zwischen Aalkisten, [ihre](dilara+giulia) Lippen. [Titus](erbe), [der](erbe) seit [seinem](erbe) Besuch auf der Station ebenfalls ein Auge auf die [Pflegerin](giulia) geworfen hat, beobachtet die Szene und fotografiert sie. [Amrei](amrei) liegt derweil neben dem schnarchenden [Hinnerk](hinnerk) wach und denkt an einen Kinderwagen.
- sibling dilara nuri "Bruder"
- invite nuri dilara "gebeten"
- travel dilara "trifft" @hamburg
- love giulia dilara "den Kopf verdreht"
- date dilara giulia "ziehen"
+ kiss dilara giulia "berühren"
- love erbe giulia "ein Auge"
- discover erbe dilara+giulia "beobachtet"
- love amrei vater "denkt"

== 6
Eine Folge fast ohne Ereignisse, angesiedelt in einer einzigen Nachtschicht: Der Kaffeeautomat streikt, im Treppenhaus brennt kein Licht, eine Katze schläft in der Röntgenabteilung, und über Funk werden Verletzte angekündigt, die nie kommen. [Struck](pfoertner), der [Pförtner](pfoertner), liest laut aus [Moby Dick](*moby) vor. [Nuri](nuri) und [Amrei](amrei) spielen um Gummibärchen Karten, wobei [er](nuri) [ihr](amrei) schließlich auf den Kopf zusagt, [sie](amrei) habe sich im Fall der [Pilotin](pilotin) mit fremden Federn geschmückt. [Sie](amrei) bestreitet nichts, bittet [ihn](nuri) um Entschuldigung und verspricht, beim [Professor](vesely) reinen Tisch zu machen. [Er](nuri) wisse, sagt [er](nuri), dass [sie](amrei) es nicht tun werde.
- create pfoertner "vor"
+ accuse nuri amrei "auf den Kopf zusagt"
- betray.past amrei _ "mit fremden Federn"
- reconcile? amrei nuri "Entschuldigung"
- reveal? amrei vesely "reinen Tisch"
- reveal! amrei "nicht tun"

== 7
Als der [Chefarzt](vesely), [dem](vesely) [Giulia](giulia) die Spritzen inzwischen verweigert, trotz [seines](vesely) Leidens selbst zum Skalpell greift, durchtrennt [er](vesely) einem achtjährigen [Kind](jona) namens [Jona](jona) einen Nerv, sodass [dessen](jona) linke Hand gelähmt bleiben wird. [Amrei](amrei) erkennt auf dem Flur in dem verzweifelten [Vater](vater) den [Mann](vater) von der Alster wieder. [Er](vater) fleht [sie](amrei) an, [ihm](vater) zu sagen, was geschehen sei, und [sie](amrei), vom [Professor](vesely) zum Stillschweigen verpflichtet, speist [ihn](vater) mit einer Lüge ab. Gegen Ende der Folge wird [Titus](erbe) von [seinem](erbe) [Großvater](reeder) enterbt, nachdem [er](erbe) eine Jacht auf eine Sandbank gesetzt hat.
- reject giulia vesely "verweigert"
- ill vesely "Leidens"
- treat jona vesely "Skalpell"
+ injure jona vesely "durchtrennt"
- parent vater jona "Vater"
- discover amrei vater "erkennt"
- sad vater "verzweifelten"
- betray amrei vater "speist"
- kin erbe reeder "Großvater"
- lose erbe reeder "enterbt"

== 8
Um an Geld zu kommen, legt [Titus](erbe) der [Krankenschwester](giulia) die Fotos vom Fischmarkt vor und stellt in Aussicht, sie [deren](giulia) streng katholischem Elternhaus in [Bergamo](@bergamo) zukommen zu lassen, falls [Giulia](giulia) nicht aus dem Medikamentenschrank liefere. Die [Erpresste](giulia), [die](giulia) sich [Dilara](dilara) anvertraut, wird von [dieser](dilara) überraschend ausgelacht: In [Izmir](@izmir) habe [sie](dilara) ganz andere Kerle das Fürchten gelehrt. Gemeinsam locken die [Freundinnen](dilara+giulia) den jungen [Rickmers](erbe) in die Wäscherei, sperren [ihn](erbe) eine Nacht lang ein und löschen [seinen](erbe) Speicher. Auf der Chirurgie leitet das Dezernat eine Untersuchung gegen den [Professor](vesely) ein.
+ threaten erbe giulia "stellt in Aussicht"
- steal? giulia "Medikamentenschrank"
- reveal giulia dilara "anvertraut"
- help dilara giulia "Gemeinsam"
- friend dilara giulia "Freundinnen"
- betray dilara+giulia erbe "locken"
+ abduct dilara+giulia erbe "sperren"
- investigate _ vesely "Untersuchung"

== 9
[Veselý](vesely) lenkt den Verdacht auf [Nuri](nuri), [dessen](nuri) Unterschrift unter sämtlichen Operationsprotokollen steht. [Nuri](nuri) wird beurlaubt, und weil [Amrei](amrei), von [der](amrei) [er](nuri) ein klärendes Wort erwartet hat, dem Ausschuss fernbleibt, bricht [er](nuri) jede Verbindung zu [ihr](amrei) ab. Zu Hause erwarten die [Ärztin](amrei) gepackte Koffer: [Hinnerk](hinnerk) hat die Nase voll und zieht zu [seiner](hinnerk) Segelcrew nach [Wedel](@wedel). Statt zu weinen, fährt [sie](amrei) zu [Jonas](jona) [Vater](vater), um [ihm](vater) die Wahrheit zu sagen, bringt aber, als [er](vater) [ihr](amrei) öffnet und [sie](amrei) hereinbittet, wieder kein Wort heraus. [Sie](amrei) bleibt bis zum Morgen.
+ accuse vesely nuri "Verdacht"
- quit nuri "beurlaubt"
- help! amrei nuri "fernbleibt"
- reject nuri amrei "bricht"
+ breakup hinnerk amrei "die Nase voll"
- move hinnerk "zieht" @wedel
- sad! amrei "zu weinen"
- parent vater jona "Vater"
- reveal! amrei vater "kein Wort"
- sex? amrei vater "bis zum Morgen"

== 10
[Beate](beate) findet in der Hausapotheke die leeren Ampullen und begreift, dass [ihr](beate) vermeintlich untreuer [Mann](vesely) nicht betrogen, sondern gelitten hat. [Sie](beate) sucht [Giulia](giulia) auf und leistet Abbitte; die [Jüngere](giulia) schlägt die ausgestreckte Hand nicht aus. Von [beiden](beate+giulia) bestürmt, bleibt der [Chirurg](vesely) dennoch stur. Da setzt sich nachts der [Pförtner](pfoertner) zu [ihm](vesely) und erzählt, dass [er](pfoertner) vor vierzig Jahren selbst Arzt gewesen sei und aus Feigheit einen Unschuldigen habe büßen lassen. Noch vor Tagesanbruch verfasst der [Professor](vesely) ein Geständnis, das [er](vesely) eigenhändig, mit zitternder Schrift, unterzeichnet.
+ discover beate vesely "begreift"
- cheat! vesely beate "nicht betrogen"
- sad vesely "gelitten"
- married beate vesely "Mann"
- reconcile beate giulia "Abbitte"
- reject! giulia beate "schlägt"
- reveal pfoertner vesely "erzählt"
- betray.past pfoertner _ "büßen lassen"
+ reveal vesely _ "Geständnis"

== 11
Der [Chefarzt](vesely) tritt zurück, und die kommissarische Leitung fällt an den entlasteten [Nuri](nuri), [der](nuri) damit zum [Vorgesetzten](nuri) jener [Frau](amrei) wird, [die](amrei) [ihn](nuri) im Stich gelassen hat. [Seine](nuri) erste Amtshandlung besteht darin, [Jona](jona) ein zweites Mal zu operieren, und zwar mit [Amrei](amrei) am Tisch, weil niemand sonst die Nervennaht beherrscht. Der Eingriff glückt. Als das [Kind](jona) zum ersten Mal wieder einen Finger krümmt, gesteht die [Oberärztin](amrei) dem überglücklichen [Vater](vater), dass [sie](amrei) [ihn](vater) wochenlang belogen hat, woraufhin [er](vater) [sie](amrei) bittet zu gehen.
+ quit vesely "tritt"
- hire nuri "fällt"
- boss.start nuri amrei "Vorgesetzten"
- betray.past amrei nuri "im Stich gelassen"
- treat jona amrei+nuri "operieren"
- recover jona "krümmt"
- parent vater jona "Vater"
- happy vater "überglücklichen"
+ reveal amrei vater "gesteht"
- betray.past amrei vater "belogen"
- reject vater amrei "zu gehen"

== 12
[Albrecht Rickmers](reeder) bricht beim Stapellauf tot zusammen, und zur Verblüffung aller geht [sein](reeder) Vermögen weder an [Titus](erbe) noch an die Klinik, sondern an den [Pförtner](pfoertner), mit [dem](pfoertner) der [Verstorbene](reeder), wie das Testament enthüllt, als Junge eine Hängematte auf demselben Frachter geteilt hatte. [Titus](erbe), [der](erbe) das Testament anficht und scheitert, bewirbt sich kleinlaut um eine Stelle in der Wäscherei, ausgerechnet dort. [Dilara](dilara) muss zurück in die Türkei; auf dem Flughafen versprechen [sie](dilara) und [Giulia](giulia) einander nichts, und an der Sicherheitsschleuse kehrt die [Abreisende](dilara) um.
+ die reeder "bricht"
- find pfoertner reeder "Vermögen"
- friend.past pfoertner reeder "Hängematte"
- find! erbe "scheitert"
- hire? erbe "bewirbt"
- travel? dilara "zurück"
+ return dilara giulia "kehrt"

== 13
Zum hundertjährigen Bestehen von [St. Gertrud](#gertrud) lädt [Ole Struck](pfoertner), jetzt [Hausherr](pfoertner) und noch immer [Pförtner](pfoertner), Personal und Patienten in den Garten. Die [Pilotin](pilotin), [die](pilotin) wieder fliegt, kreist mit einem Banner über den Dächern. [Nuri](nuri) überreicht [Amrei](amrei) vor allen Kollegen jenen Strauß, den [er](nuri) [ihr](amrei) am ersten Tag schuldig geblieben war, und damit ist zwischen [den beiden](amrei+nuri) alles gesagt. Von [Hinnerk](hinnerk) trifft eine Karte aus [Lissabon](@lissabon) und ein Schreiben [seines](hinnerk) [Anwalts](anwalt) ein; [Amrei](amrei) unterzeichnet Letzteres auf dem Rücken von [Jona](jona), [das](jona) mit beiden Händen ein Glas Limonade hält. Neben dem [Kind](jona) steht [sein](jona) [Vater](vater) und fragt, ob [sie](amrei) mit in den [Stadtpark](@stadtpark) komme.
- celebrate _ "hundertjährigen"
- invite pfoertner _ "lädt"
- recover pilotin "wieder fliegt"
- gift nuri amrei "überreicht"
+ reconcile amrei nuri "alles gesagt"
- colleague amrei nuri "Kollegen"
- advisor anwalt hinnerk "Anwalts"
- divorce amrei hinnerk "unterzeichnet"
- parent vater jona "Vater"
+ invite vater amrei "komme"
