%series Bully um acht
%lang de
%genre sports drama about a women's ice-hockey club in Füssen, TV listings
%cast nele | Nele Achternbusch; Nele; Achternbusch | f
%cast sanna | Sanna Korpi; Sanna; Korpi | f
%cast toni | Toni Bichler; Toni | f
%cast yuna | Yuna Park; Yuna | f
%cast gundi | Gundi Bichler; Gundi | f
%cast raul | Raúl Ferrer; Raúl | m
%cast veit | Veit Achternbusch; Veit | m
%cast lutz | Lutz Hammerl; Hammerl; Lutz | m
%cast mirko | Mirko | m
%cast physio | Eda | f
%cast presi | - | m
%cast reporterin | - | f
%cast opa | - | m
%cast baby | Lumi | f

== 1
[Nele Achternbusch](nele), seit sieben Jahren [Kapitänin](nele) der [Allgäu Dohlen](#dohlen), bekommt zum Saisonauftakt gleich zwei Überraschungen serviert. Die erste: [Raúl Ferrer](raul), mit [dem](raul) [sie](nele) bis letzten Sommer liiert war, steht als Trainer an der Bande. Die zweite hat [er](raul) mitgebracht, nämlich die finnische [Torjägerin](sanna) [Sanna Korpi](sanna), [die](sanna) auch [seine](raul) Wohnung teilt. [Torfrau](toni) [Toni Bichler](toni), [Neles](nele) [Busenfreundin](toni), spuckt aus Solidarität den Kaugummi vor die Füße der [Neuen](sanna). Daheim wartet [Neles](nele) [Zwilling](veit) [Veit](veit) mit Leberkäse und schlechten Nachrichten: Der Sponsor ist pleite.
+ ex nele raul "liiert"
- boss.start raul nele "Trainer"
- hire raul "Trainer"
- housemate raul sanna "Wohnung teilt"
- hire sanna "Neuen"
- friend nele toni "Busenfreundin"
- attack toni sanna "spuckt"
- sibling nele veit "Zwilling"
- reveal veit nele "Nachrichten"

== 2
Beim ersten Testspiel gibt [Sanna](sanna) keinen einzigen Puck an [Nele](nele) ab, worauf [diese](nele) [sie](sanna) in der Kabine anfährt, dass die Spinde scheppern. [Raúl](raul) stellt sich vor die [Finnin](sanna). [Er](raul) könne nichts dafür, verteidigt [er](raul) sich später, das Herz habe eben neu gewählt. In der Kühlkammer des Stadions knutscht derweil die siebzehnjährige [Yuna](yuna), jüngste [Spielerin](yuna) im Kader, mit [Mirko](mirko) vom Eismeisterteam. [Gundi](gundi), [Tonis](toni) [Mutter](gundi) und zugleich [Zeugwartin](gundi), platzt herein, verdreht die Augen und schließt die Tür wieder. [Physiotherapeutin](physio) [Eda](physio) knetet unterdessen Waden.
+ quarrel nele sanna "anfährt"
- help raul sanna "vor die Finnin"
- love raul sanna "neu gewählt"
+ kiss mirko yuna "knutscht"
- discover gundi mirko+yuna "platzt"
- parent gundi toni "Mutter"

== 3
Weil [sie](nele) im Training die Trillerpfeife gegen die Bande gepfeffert hat, nimmt der [Coach](raul) [Nele](nele) die Binde ab. Zur neuen [Kapitänin](sanna) ernennt [er](raul) ausgerechnet die [Frau](sanna), neben [der](sanna) [er](raul) jeden Morgen aufwacht. [Toni](toni) droht mit Streik. Doch die [Entmachtete](nele) winkt ab und betrinkt sich lieber mit dem jungen [Physioschüler](lutz) [Lutz Hammerl](lutz), [dessen](lutz) größter Vorzug darin besteht, dass [er](lutz) nicht [Raúl](raul) ist. Was danach im Massageraum geschieht, soll unter [ihnen](lutz+nele) bleiben. Vor der Halle sieht [Veit](veit) zum ersten Mal [Sanna](sanna), und [er](veit) vergisst, dass [er](veit) [sie](sanna) hassen wollte.
+ quit nele raul "Binde ab"
- hire sanna raul "ernennt"
- couple raul sanna "jeden Morgen"
- threaten toni raul "Streik"
- sad nele "betrinkt"
+ affair.start lutz nele "Massageraum"
- meet sanna veit "zum ersten Mal"
- love.start veit sanna "vergisst"

== 4
Die [Kapitänin](sanna) sucht die Aussprache mit [ihrer](sanna) [Vorgängerin](nele). [Die](nele) lässt [sie](sanna) zehn Minuten im Regen stehen. Dann macht [sie](nele) [ihr](sanna) doch auf. [Sie](sanna) habe nicht gewusst, sagt die [Besucherin](sanna), dass der [Mann](raul), [der](raul) [ihr](sanna) in Tampere Rosen aufs Eis warf, da noch vergeben war. Die [andere](nele) rechnet nach und wird still: Demnach hat [ihr](nele) [Ex](raul) [sie](nele) vier Monate lang zum Narren gehalten. Zum Abschied nehmen sich die beiden [Betrogenen](nele+sanna) in den Arm. Die [Freundin](toni), [die](toni) gerade mit einer Tüte Brezen um die Ecke biegt, traut [ihren](toni) Augen nicht.
- reveal sanna nele "sagt"
- flirt.past raul sanna "Rosen"
- couple.past nele raul "vergeben"
+ discover nele raul "rechnet"
- cheat.past raul nele "zum Narren"
- ex nele raul "Ex"
+ reconcile nele sanna "in den Arm"
- friend nele toni "Freundin"
- discover toni nele+sanna "traut"

== 5
[Sanna](sanna) wirft [Raúl](raul) raus. [Raúl](raul) schläft jetzt im Mannschaftsbus. [Veit](veit) bringt [Sanna](sanna) ein Regal an. [Sie](sanna) mag [seine](veit) Hände. [Toni](toni) grollt [Nele](nele) noch immer. [Nele](nele) ruft dreimal an, aber [Toni](toni) hebt nicht ab. [Lutz](lutz) schreibt Gedichte auf [Nele](nele). Keins davon liest [Nele](nele). [Mirko](mirko) verlässt [Yuna](yuna). Das Eis in der Halle ist weich. [Eda](physio) tröstet [Yuna](yuna). Die [Dohlen](#dohlen) verlieren vier zu null. Zeit heilt Wunden, sagt ein Sprichwort.
+ breakup sanna raul "raus"
- help veit sanna "Regal"
- love.start sanna veit "mag"
- sad toni nele "grollt"
- reject toni nele "hebt nicht ab"
- love lutz nele "Gedichte"
- create lutz "schreibt"
- reject nele lutz "Keins"
+ breakup mirko yuna "verlässt"
- help physio yuna "tröstet"

== 6
Auf dem Weg zum Auswärtsspiel bleibt der Bus im Schneetreiben stecken, und in neun Stunden ohne Heizung kommt so einiges ans Licht. [Nele](nele) ist überfällig, und zwar nicht mit der Vereinssteuer. [Eda](physio), [die](physio) selbst zwei Kinder großzieht, zählt mit [ihr](nele) Wochen; demnach wäre der [Vater](lutz) [ihr](physio) eigener [Schüler](lutz) [Hammerl](lutz). [Toni](toni), zwei Reihen dahinter, hört jedes Wort, klettert über die Lehne und schließt [ihre](toni) [Freundin](nele) nach drei Wochen Eiszeit in die Arme. Ganz hinten gesteht [Gundi](gundi) dem [Präsidenten](presi), [sie](gundi) habe [ihn](presi) schon gemocht, als [er](presi) noch Haare hatte. [Er](presi) habe einen Schnupfen, erwidert [er](presi) und rückt näher.
+ pregnant? nele lutz "überfällig"
- parent physio _ "großzieht"
- help physio nele "zählt"
- advisor physio lutz "Schüler"
- discover toni nele "hört"
+ reconcile nele toni "in die Arme"
- friend nele toni "Freundin"
- confess gundi presi "gesteht"
- love gundi presi "gemocht"
- flirt presi gundi "rückt"

== 7
Der Befund ist da: [Nele](nele) bekommt wirklich ein Kind und muss vom Eis. [Lutz](lutz) fällt vor der Kaffeemaschine auf die Knie, einen Schlüsselring in der Hand. [Sie](nele) hilft [ihm](lutz) auf, küsst [ihn](lutz) auf die Stirn und sagt, [er](lutz) solle erst mal Auto fahren lernen. Geknickt trottet der [Verschmähte](lutz) davon. Ersatz im Sturm wird [Yuna](yuna), [deren](yuna) [Großvater](opa) aus Busan anreist, um die [Enkelin](yuna) spielen zu sehen. Im Kraftraum stemmt [Veit](veit) Gewichte für [Sanna](sanna), bis [er](veit) sich verhebt; die [Angebetete](sanna) fährt [ihn](veit) in die Notaufnahme und bleibt über Nacht.
+ pregnant nele lutz "bekommt wirklich"
- quit nele "vom Eis"
+ propose lutz nele "Knie"
- kiss lutz nele "küsst"
- reject nele lutz "erst mal"
- sad lutz "Geknickt"
- hire yuna "Ersatz"
- kin opa yuna "Großvater"
- travel opa "anreist"
- injure veit "verhebt"
- help sanna veit "fährt"
- love veit sanna "Angebetete"

== 8
Drei [Männer](lutz+raul+veit) stehen vor der Kabine. Der [Trainer](raul) verlangt vom [Bruder](veit) der [Exkapitänin](nele), [er](veit) möge die Finger von der jetzigen [Spielführerin](sanna) lassen. [Der](veit) denkt nicht daran. Der [Dritte](lutz), [der](lutz) bloß Handtücher bringen sollte, geht dazwischen und fängt sich den Haken ein, der für den [Nebenbuhler](veit) gedacht war. Aus der Nase des [Werfers](lutz) von Gedichten tropft Blut. Erschrocken läuft der [Schläger](raul) davon. Der [Verschonte](veit) hilft [ihm](lutz) auf die Bank. „[Du](lutz) wärst mir als Schwager recht gewesen“, tröstet [er](veit) [ihn](lutz). [Der](lutz) näselt, noch sei nicht aller Tage Abend.
- threaten raul veit "verlangt"
- sibling nele veit "Bruder"
- enemy raul veit "Nebenbuhler"
- help lutz veit "dazwischen"
+ attack raul lutz "Haken"
- attack? raul veit "gedacht"
- injure lutz raul "Blut"
- flee raul "läuft"
- help veit lutz "hilft"
- kin! lutz veit "Schwager"

== 9
Eine [Reporterin](reporterin) des Kreisboten hat Wind bekommen, dass [Raúl](raul) Spiele verkauft, und heftet sich dem [Spanier](raul) an die Fersen. Der [Präsident](presi) setzt [ihn](raul) vor die Tür, bevor der Artikel erscheint. Interimstrainerin wird die hochschwangere [Nele](nele), [die](nele) vom Gymnastikball aus brüllt. Unter [ihr](nele) gewinnen die [Dohlen](#dohlen) fünfmal in Folge. [Yuna](yuna) tut derweil so, als sehe [sie](yuna) [Mirko](mirko) nicht, [der](mirko) mit der Eismaschine ein Herz in die Fläche fährt; nach der Schlusssirene steigt [sie](yuna) doch zu [ihm](mirko) auf den Bock. [Gundi](gundi) und [ihr](gundi) [Präsident](presi) werden Händchen haltend beim Bäcker gesichtet.
- investigate reporterin raul "heftet"
- betray raul _ "verkauft"
+ quit raul presi "vor die Tür"
- hire nele presi "Interimstrainerin"
- pregnant nele "hochschwangere"
- confess mirko yuna "Herz"
+ reconcile mirko yuna "auf den Bock"
- couple.start gundi presi "Händchen haltend"

== 10
[Sanna](sanna) erhält ein Angebot aus [Montreal](@montreal), doppeltes Gehalt, sofort. [Toni](toni), [die](toni) nach [Nele](nele) am längsten im Verein ist, rät [ihr](sanna) zu; [Veit](veit) hingegen schweigt so beredt, dass [sie](sanna) [ihn](veit) schließlich am Kragen packt. Ob [er](veit) denn gar nichts zu sagen habe? Da platzt es aus [ihm](veit) heraus: [Er](veit) habe [sie](sanna) vom ersten Tag an lieb. [Seine](veit) Lippen finden [ihre](sanna), und im Radio läuft Werbung für Dachziegel. [Mirko](mirko) ist bei [Yunas](yuna) Eltern eingeladen und isst aus Höflichkeit sieben Schalen Kimchi. Nachts um drei platzt bei [Nele](nele) die Fruchtblase.
- hire? sanna "Angebot" @montreal
- help toni sanna "rät"
+ confess veit sanna "platzt es"
- love veit sanna "lieb"
- kiss sanna veit "Lippen"
- invite _ mirko "eingeladen"
- birth? nele "Fruchtblase"

== 11
[Sie](nele) schreit, [sie](toni) hält [ihr](nele) die Hand: [Toni](toni) und [Nele](nele) verbringen die Nacht des Halbfinales im Kreißsaal. Um fünf Uhr dreißig ist [Lumi](baby) auf der Welt, und die [Patentante](toni) heult lauter als die [Kleine](baby). [Lutz](lutz), noch mit Veilchen, darf [seine](lutz) [Tochter](baby) wickeln. Am selben Abend führt [Sanna](sanna) die [Dohlen](#dohlen) ins Finale, reißt sich dabei jedoch das Kreuzband; [Montreal](@montreal) sagt ab. Ans Krankenbett der [Gestürzten](sanna) setzt sich der [Mann](veit), [dem](veit) [sie](sanna) eigentlich Lebewohl sagen wollte. Im Bus nach [Berlin](@berlin) knüpft [Gundi](gundi) [ihrer](gundi) erwachsenen [Tochter](toni) die Schlittschuhe zu wie früher.
- help toni nele "Hand"
+ birth nele baby "auf der Welt"
- kin baby toni "Patentante"
- sad toni "heult"
- parent lutz baby "Tochter"
+ injure sanna "Kreuzband"
- hire! sanna "sagt ab" @montreal
- help veit sanna "Krankenbett"
- breakup? sanna veit "Lebewohl"
- travel gundi+toni "Bus" @berlin
- parent gundi toni "Tochter"

== 12
Im Finale trägt [Toni](toni) die Binde, und zum ersten Mal steht damit eine [Torfrau](toni) als Kapitänin auf dem Eis. [Yuna](yuna) schießt in der letzten Minute das Tor des Tages. Auf der Tribüne umarmt [ihr](yuna) [Opa](opa) einen wildfremden Brandenburger. [Veit](veit) schiebt [Sanna](sanna) im Rollstuhl zur Siegerehrung, und da [sie](sanna) ohnehin sitzt, kniet [er](veit) gleich daneben. [Sie](sanna) sagt Ja auf Finnisch. [Nele](nele), [die](nele) das [Baby](baby) im Tragetuch hat, lädt [Lutz](lutz) auf eine Pizza ein, rein sachlich; wie sachlich, zeigt sich beim Nachtisch. Die neue [Kapitänin](toni) hebt den Pokal, [ihre](toni) [Vorgängerinnen](nele+sanna) halten die Blumen.
- hire toni "Binde"
+ find yuna "Tor"
- kin opa yuna "Opa"
+ propose veit sanna "kniet"
- engaged.start sanna veit "Ja"
- invite nele lutz "lädt"
- date lutz nele "Pizza"
- flirt nele lutz "Nachtisch"
- happy opa "umarmt"
