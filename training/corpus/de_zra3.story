%series Poliklinik Katutura
%lang de
%genre hospital drama in Windhoek, encyclopaedia episode list in long sentences
%cast ndapewa | Dr. Ndapewa Shikongo; Shikongo; Ndapewa | f
%cast arvid | Dr. Arvid Lundqvist; Lundqvist; Arvid | m
%cast tuli | Tuli Shikongo; Tuli | m
%cast gesine | Gesine Voigts; Gesine; Voigts | f
%cast hafeni | Hafeni | m
%cast magdalena | Oberschwester Magdalena; Magdalena | f
%cast eben | Ebenezer Katjivari; Ebenezer; Katjivari | m
%cast lovisa | Lovisa | f
%cast jo | Jo Basson; Jo | n
%cast minister | Minister Amukoto; Amukoto | m
%cast maria | Meme Maria | f
%cast fahrer | Petrus | m
%cast junge | Immanuel | m
%cast pastor | - | m

== 1 Trockenzeit
Die [Chirurgin](ndapewa) [Dr. Ndapewa Shikongo](ndapewa) leitet in [Windhoek](@windhoek) eine kleine Poliklinik, der das Geld ausgeht, als ausgerechnet [ihr](ndapewa) früherer [Dozent](arvid), der [Schwede](arvid) [Dr. Arvid Lundqvist](arvid), dort um eine Stelle nachsucht. [Sie](ndapewa) nimmt [ihn](arvid) mit gemischten Gefühlen, denn [sein](arvid) Gutachten hat [sie](ndapewa) einst das Stipendium gekostet. Noch am ersten Tag operieren [die beiden](arvid+ndapewa) einen angefahrenen [Jungen](junge), [dessen](junge) Name niemand kennt. In der Nebenhandlung sucht [Tuli](tuli), der [Bruder](tuli) der [Chefin](ndapewa), einen Käufer für [sein](tuli) klappriges Taxi und gerät an den zwielichtigen [Ebenezer Katjivari](eben).
- advisor.past arvid ndapewa "Dozent"
+ hire arvid ndapewa "nimmt"
- lose.past ndapewa "gekostet"
- injure junge _ "angefahrenen"
- treat junge arvid+ndapewa "operieren"
- sibling ndapewa tuli "Bruder"
- meet eben tuli "gerät"

== 2 Ein Kind ohne Namen
Der [Junge](junge) erwacht und spricht nur mit der [Köchin](maria), einer [Frau](maria) aus dem Norden, [die](maria) alle [Meme Maria](maria) nennen und [der](maria) [er](junge) anvertraut, dass [er](junge) aus einem Heim ausgerissen ist. [Oberschwester Magdalena](magdalena), [die](magdalena) in [ihrer](magdalena) Station keine Unordnung duldet, will die Behörden verständigen, lässt sich jedoch von [Lundqvist](arvid) umstimmen. Unterdessen unterschreibt [Tuli](tuli) bei [Katjivari](eben) einen Schuldschein, den [er](tuli) nicht gelesen hat, und hat nun statt eines Taxis einen [Gläubiger](eben). Die [Apothekerin](gesine) [Gesine Voigts](gesine) stellt am Abend fest, dass drei Kartons Morphium fehlen.
- recover junge "erwacht"
- reveal junge maria "anvertraut"
+ flee.past junge "ausgerissen"
- reveal? magdalena "verständigen"
- help arvid junge "umstimmen"
- lose tuli "statt eines Taxis"
- discover gesine "stellt"
+ steal.past _ "fehlen"

== 3 Bestandsaufnahme
Weil nur vier Personen einen Schlüssel zum Giftschrank besitzen, lässt die [Klinikleiterin](ndapewa) alle vier antreten; als die [Apothekerin](gesine) den [Schweden](arvid) mit einer Entzugsklinik in [Uppsala](@uppsala) konfrontiert, räumt [dieser](arvid) ein, dort behandelt worden zu sein, bestreitet aber jeden Rückfall. [Ndapewa](ndapewa) stellt sich vor [ihn](arvid). [Ihr](ndapewa) [Bruder](tuli), von [seinem](tuli) [Gläubiger](eben) mit einer eingeschlagenen Scheibe an die Rückzahlung erinnert, bittet unterdessen den [Ausreißer](junge), [der](junge) wieder laufen kann, für [ihn](tuli) ein Päckchen zum Bahnhof zu tragen. Der [Kleine](junge) tut es für ein Eis.
- accuse gesine arvid "konfrontiert"
- treat.past arvid _ "Entzugsklinik" @uppsala
- reveal arvid gesine "räumt"
- ill! arvid "Rückfall"
+ help ndapewa arvid "stellt sich vor"
- sibling ndapewa tuli "Bruder"
- threaten eben tuli "eingeschlagenen"
- recover junge "wieder laufen"
- help junge tuli "für ein Eis"

== 4 Nachtdienst
[Hafeni](hafeni), [Pfleger](hafeni) im dritten Lehrjahr und [Verlobter](hafeni) der [Apothekerin](gesine), beobachtet vom Dach aus, wie die [Oberschwester](magdalena) einen Karton in einen Lieferwagen hebt, behält [seine](hafeni) Beobachtung aber für sich, weil [sie](magdalena) [ihm](hafeni) die Ausbildung bezahlt. Ein Busunglück bei [Okahandja](@okahandja) füllt die Flure; [Lundqvist](arvid) steht zwanzig Stunden am Tisch, und die [Chefin](ndapewa), [die](ndapewa) [ihm](arvid) assistiert, ertappt sich dabei, wie [sie](ndapewa) [seine](arvid) Hände betrachtet. Unter den Toten ist [Petrus](fahrer), der [Fahrer](fahrer) des Busses. [Seine](fahrer) [Witwe](lovisa) [Lovisa](lovisa) weist den Trost des [Pastors](pastor) schroff von sich.
- engaged gesine hafeni "Verlobter"
+ discover hafeni magdalena "beobachtet"
- reveal! hafeni "behält"
- gift magdalena hafeni "bezahlt"
- colleague arvid ndapewa "assistiert"
- love.start ndapewa arvid "ertappt"
+ die fahrer "Toten"
- married.past fahrer lovisa "Witwe"
- help? pastor lovisa "Trost"
- reject lovisa pastor "von sich"

== 5 Die Rechnung
[Lovisa](lovisa) verklagt das Krankenhaus, da man [ihren](lovisa) [Mann](fahrer) zu spät versorgt habe, und ausgerechnet [Jo Basson](jo), seit dem Studium [Ndapewas](ndapewa) engster [Vertrauter](jo), übernimmt das Mandat der [Klägerin](lovisa). Die Freundschaft bekommt einen Riss. [Tuli](tuli), [der](tuli) die zweite Rate nicht aufbringt, wird von [Katjivaris](eben) Leuten in einen Kofferraum gesperrt und erst in der Wüste wieder herausgelassen, wo [ihn](tuli) ein Ziegenhirt mit Wasser versorgt. Daheim erzählt [er](tuli), [er](tuli) habe sich verfahren. Auf den Fluren des Hauses riecht es nach Bohnerwachs und Regen, der nicht kommt.
+ accuse lovisa ndapewa "verklagt"
- married.past fahrer lovisa "Mann"
- friend jo ndapewa "Vertrauter"
- advisor jo lovisa "Mandat"
- quarrel jo ndapewa "Riss"
+ abduct eben tuli "gesperrt"
- help _ tuli "versorgt"#2
- betray tuli _ "verfahren"

== 6 Regen
Der Regen kommt. [Magdalena](magdalena) fehlt beim Frühstück. Alle warten auf [Magdalena](magdalena). [Hafeni](hafeni) findet [sie](magdalena) im Wäschekeller. Die [Oberschwester](magdalena) hat Krebs. Das Morphium nahm [sie](magdalena) für sich. [Gesine](gesine) hört es von [Hafeni](hafeni). [Ihr](gesine) [Verlobter](hafeni) hat zu lange geschwiegen. [Gesine](gesine) gibt [ihm](hafeni) den Ring zurück. [Arvid](arvid) sitzt bei der [Kranken](magdalena). [Er](arvid) kennt den Hunger nach dem Stoff. [Ndapewa](ndapewa) zeigt die [Diebin](magdalena) nicht an. [Meme Maria](maria) backt für alle. Nur [Jo](jo) isst nichts.
- find hafeni magdalena "findet"
+ ill magdalena "Krebs"
- steal.past magdalena _ "nahm"
- reveal hafeni gesine "hört"
- engaged gesine hafeni "Verlobter"
+ breakup gesine hafeni "Ring"
- help arvid magdalena "sitzt"
- accuse! ndapewa magdalena "zeigt"

== 7 Vergleich
Vor Gericht bricht die [Witwe](lovisa) des [Busfahrers](fahrer) zusammen und gibt zu, dass [er](fahrer) am Unglückstag betrunken am Steuer saß; [sie](lovisa) zieht die Klage zurück, worauf [Jo](jo) und die [Chirurgin](ndapewa) bei einem Bier auf der Gerichtstreppe [ihren](jo+ndapewa) Frieden machen. [Minister Amukoto](minister), [der](minister) dem Prozess beiwohnt, findet Gefallen an der streitbaren [Ärztin](ndapewa) und lädt [sie](ndapewa) zum Abendessen ein. Derweil entlarvt [Immanuel](junge), wie der [Ausreißer](junge) mit richtigem Namen heißt, den Inhalt der Päckchen, die [er](junge) für [Tuli](tuli) austrägt: Es sind gefälschte Malariatabletten. Der [Zwölfjährige](junge) vergräbt sie hinter der Kirche.
- married.past fahrer lovisa "Witwe"
- sad lovisa "bricht"
+ reveal lovisa "gibt"
- reconcile jo ndapewa "Frieden"
- love minister ndapewa "Gefallen"
- invite minister ndapewa "lädt"
+ discover junge tuli "entlarvt"

== 8 Falsche Pillen
Zwei Kinder sterben, weil man ihnen wirkungslose Tabletten gegeben hat, und [Gesine](gesine) verfolgt die Lieferkette zurück bis zu einer Halle, die [Katjivari](eben) gehört. [Dessen](eben) Wachhund fällt die [Apothekerin](gesine) an; mit zerfleischtem Arm landet [sie](gesine) auf dem Tisch des [Schweden](arvid), während vor der Tür [ihr](gesine) [Ex-Verlobter](hafeni) auf und ab geht. [Tuli](tuli) begreift, woran [er](tuli) sich beteiligt hat, und will zur Polizei, wird jedoch von [seinem](tuli) [Auftraggeber](eben) gewarnt, dass dann auch der [Bote](junge) dran sei. Also hält [er](tuli) den Mund und lässt sich volllaufen.
- die _ "sterben"
- investigate gesine eben "verfolgt"
+ injure gesine "zerfleischtem"
- treat gesine arvid "Tisch"
- ex gesine hafeni "Ex-Verlobter"
- discover tuli "begreift"
- boss eben tuli "Auftraggeber"
+ threaten eben tuli "gewarnt"
- reveal! tuli "hält"
- sad tuli "volllaufen"

== 9 Der Ministerball
Auf dem Ball des [Ministers](minister) tanzt [Shikongo](ndapewa) in einem geliehenen Kleid und erhält zwischen zwei Walzern die Zusage für einen neuen Operationssaal. Als [ihr](ndapewa) [Gastgeber](minister) dafür eine Gegenleistung im Hotelzimmer erwartet, schüttet [sie](ndapewa) [ihm](minister) den Sekt ins Gesicht. [Lundqvist](arvid), [den](arvid) die Sache rasend macht, hat davon aus der Zeitung erfahren. Im zweiten Strang vertraut sich [Immanuel](junge) der todkranken [Oberschwester](magdalena) an, und die alte [Frau](magdalena), [die](magdalena) [ihn](junge) einst melden wollte, bringt [ihn](junge) bei [ihrer](magdalena) Schwester auf dem Land in Sicherheit, kurz bevor Männer mit Taschenlampen die Station durchkämmen.
- celebrate minister "Ball"
- gift? minister ndapewa "Zusage"
- sex? minister ndapewa "Gegenleistung"
+ reject ndapewa minister "schüttet"
- sad arvid minister "rasend"
- discover arvid minister+ndapewa "erfahren"
- reveal junge magdalena "vertraut"
- ill magdalena "todkranken"
+ rescue magdalena junge "in Sicherheit"
- sibling _ magdalena "Schwester"

== 10 Geschlossen
Der gekränkte [Politiker](minister) rächt sich und verfügt die Schließung des Hauses, woraufhin die [Köchin](maria) mit vierzig Nachbarinnen die Einfahrt besetzt und sich von keinem Polizisten wegtragen lässt. [Katjivari](eben) nutzt das Durcheinander, um [Tuli](tuli) zu beseitigen, [der](tuli) inzwischen zu viel weiß: Im Hof wird der [Bruder](tuli) der [Leiterin](ndapewa) niedergestochen. Mit bloßen Händen presst [Ndapewa](ndapewa) die Wunde zu, bis [Arvid](arvid) genäht hat. [Hafeni](hafeni), [der](hafeni) den [Täter](eben) über drei Höfe verfolgt, stellt [ihn](eben) am Zaun und hält [ihn](eben) fest, bis die Beamten, diesmal aus gutem Grund, eintreffen.
- sad minister ndapewa "gekränkte"
- attack minister ndapewa "rächt"
- sibling ndapewa tuli "Bruder"
- kill? eben tuli "beseitigen"
+ attack eben tuli "niedergestochen"
- rescue arvid+ndapewa tuli "presst"
- treat tuli arvid "genäht"
- investigate hafeni eben "verfolgt"
+ arrest hafeni eben "hält ihn fest"

== 11 Abschied im Morgenlicht
Als [Tuli](tuli) nach fünf Tagen die Augen aufschlägt, erzählt [er](tuli) [seiner](tuli) [Schwester](ndapewa) alles, auch das von dem [Kind](junge), [das](junge) [er](tuli) ins Verderben geschickt hätte, und wird von [ihr](ndapewa) geohrfeigt und umarmt. [Magdalena](magdalena) schläft in derselben Nacht für immer ein; an [ihrem](magdalena) Bett wachten [Hafeni](hafeni), [dem](hafeni) [sie](magdalena) wie eine Mutter war, und [Gesine](gesine), [die](gesine) [ihm](hafeni) nun wieder die Hand lässt. Auf der Beerdigung singt [Immanuel](junge). [Jo](jo) erwirkt bei Gericht einen Aufschub gegen die Verfügung des [Ministers](minister), [dem](minister) mehrere Frauen öffentlich Übergriffe vorwerfen.
- recover tuli "aufschlägt"
- reveal tuli ndapewa "erzählt"
- sibling ndapewa tuli "Schwester"
- attack ndapewa tuli "geohrfeigt"
- reconcile ndapewa tuli "umarmt"
- help gesine+hafeni magdalena "wachten"
+ die magdalena "für immer"
- reconcile gesine hafeni "Hand lässt"
- help jo ndapewa "erwirkt"
- accuse _ minister "vorwerfen"

== 12 Der neue Saal
Nach dem Sturz des [Politikers](minister) darf die Poliklinik wieder öffnen, und aus dem Nachlass der [Oberschwester](magdalena), [die](magdalena) ein Leben lang gespart hat, fällt [ihr](ndapewa) eine Summe zu, die für den Saal gerade reicht. Der [Lebensretter](arvid) [ihres](ndapewa) [Bruders](tuli) teilt [Ndapewa](ndapewa) mit, dass [er](arvid) nach [Schweden](@schweden) zurückgehen wird, wo [ihn](arvid) eine kranke Tochter braucht; auf der Fahrt zum Flughafen sagt [sie](ndapewa) [ihm](arvid) endlich, was [er](arvid) [ihr](ndapewa) bedeutet, und [er](arvid) küsst [sie](ndapewa) vor der Schranke. [Meme Maria](maria) nimmt den [Jungen](junge) an Kindes statt an. Am Schwarzen Brett hängt eine Stellenanzeige für Chirurgie.
- quit minister "Sturz"
- find ndapewa magdalena "fällt"
- rescue.past arvid tuli "Lebensretter"
- sibling ndapewa tuli "Bruders"
- move? arvid "zurückgehen" @schweden
- parent arvid _ "Tochter"
- ill _ "kranke"
+ confess ndapewa arvid "endlich"
- kiss arvid ndapewa "küsst"
+ parent.start maria junge "an Kindes statt"
