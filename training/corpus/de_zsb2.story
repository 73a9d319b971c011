%series Trakt C
%lang de
%genre British women's prison comedy set near Grimsby, German streaming blurbs, cheeky
%cast mumby | Doreen Mumby; Doreen; Mumby | f
%cast priya | Priya Raithatha; Priya | f
%cast kit | Kit Sowerby; Kit | f
%cast blanchard | Gouverneurin Blanchard; Hilary Blanchard; Blanchard | f
%cast tasker | Len Tasker; Tasker; Len | m
%cast oldroyd | Mrs. Oldroyd; Oldroyd | f
%cast mroldroyd | Mr. Oldroyd | m
%cast dell | Dell | m
%cast kaplan | Pater Fintan; Fintan | m
%cast bo | Bo Akande; Bo | f
%cast inspektor | Norman | m
%cast koechin | Agnieszka | f
%cast altkoechin | - | f
%cast nachbarin | - | f
%cast enkel | Alfie | m

== 1 Einzug
Siebzig Jahre alt, dreimal verwitwet, nie erwischt: So lautete [Doreen Mumbys](mumby) Bilanz, bis ein [Kommissar](inspektor) in [Grimsby](@grimsby) die Rezepturen [ihrer](mumby) Marmeladen untersuchen ließ. Nun teilt [sie](mumby) sich im Trakt C eine Zelle mit [Priya Raithatha](priya), [die](priya) [ihrem](priya) Arbeitgeber die Pensionskasse leer geräumt hat. [Vollzugsbeamter](tasker) [Len Tasker](tasker) zeigt der [Neuen](mumby) das Haus und warnt [sie](mumby) vor [Mrs. Oldroyd](oldroyd), [die](oldroyd) den Teehandel unter sich hat. [Doreen](mumby) bedankt sich artig. Am nächsten Morgen liegt [Oldroyd](oldroyd) mit Magenkrämpfen auf der Krankenstation.
- married.past mumby _ "verwitwet"
- investigate inspektor mumby "untersuchen"
+ housemate.start mumby priya "teilt"
- steal.past priya _ "leer geräumt"
- help tasker mumby "warnt"
+ ill oldroyd "Magenkrämpfen"

== 2 Teestunde
[Mumby](mumby) war es nicht, beteuert [sie](mumby); die Scones hat die [Köchin](altkoechin) verdorben. Den Teehandel reißt [sie](mumby) sich trotzdem unter den Nagel, und [ihre](mumby) [Zellengenossin](priya) führt die Bücher. Als die [Entthronte](oldroyd) von der Krankenstation zurückwankt, muss [sie](oldroyd) für [ihren](oldroyd) eigenen Beutel bezahlen. [Gouverneurin Blanchard](blanchard), frisch von einem Seminar über Achtsamkeit heimgekehrt, ordnet gemeinsames Töpfern an. Dort fliegt der erste Aschenbecher und trifft [Tasker](tasker) an der Schläfe. Geworfen haben will ihn niemand. Die [Siebzigjährige](mumby) trocknet sich sehr sorgfältig die Hände.
- attack! mumby oldroyd "war es nicht"
- accuse mumby altkoechin "verdorben"
+ find mumby "unter den Nagel"
- housemate mumby priya "Zellengenossin"
- help priya mumby "führt die Bücher"
- lose.past oldroyd "Entthronte"
- return oldroyd "zurückwankt"
- return blanchard "heimgekehrt"
- injure tasker _ "trifft"

== 3 Besuchstag
Alle bekommen Besuch, nur [Kit Sowerby](kit) nicht. Die [Jüngste](kit) im Trakt hat beim Bruch ins Wettbüro Schmiere gestanden und wurde von [ihrem](kit) [Freund](dell) [Dell](dell), [der](dell) mit der Beute durchkam, an die Polizei ausgeliefert. Umso größer ist das Hallo, als am Tisch der [Teehändlerin](mumby) [deren](mumby) [Enkel](enkel) [Alfie](enkel) Platz nimmt und [Kit](kit) die ganze Stunde lang anstarrt. [Mr. Oldroyd](mroldroyd) teilt [seiner](mroldroyd) [Frau](oldroyd) unterdessen mit, dass [er](mroldroyd) das Haus verkauft hat und mit der [Nachbarin](nachbarin) nach [Lanzarote](@lanzarote) geht. Die [Bestohlene](oldroyd) schlägt [ihm](mroldroyd) die Thermoskanne über den Kopf.
- steal.past kit _ "Bruch"
- couple.past dell kit "Freund"
+ betray.past dell kit "ausgeliefert"
- kin enkel mumby "Enkel"
- love.start enkel kit "anstarrt"
- married mroldroyd oldroyd "Frau"
+ breakup mroldroyd oldroyd "geht"
- couple mroldroyd nachbarin "mit der Nachbarin"
- travel? mroldroyd+nachbarin "Lanzarote" @lanzarote
- steal mroldroyd oldroyd "Bestohlene"
- attack oldroyd mroldroyd "schlägt"

== 4 Pater Fintan
Der neue [Gefängnisgeistliche](kaplan) hat eine Stimme wie Sahnelikör, und die Beichten dauern plötzlich vierzig Minuten. [Priya](priya), eine [Hindu](priya), lässt sich taufen. [Pater Fintan](kaplan) ahnt nicht, dass [er](kaplan) in [ihren](priya) Plänen nur als Schlüsselbund vorkommt: Während [er](kaplan) [ihr](priya) die Erbsünde erläutert, drückt [sie](priya) den Kapellenschlüssel in ein Stück Seife. Die verlassene [Ehefrau](oldroyd) aus Zelle 9 beobachtet [sie](priya) dabei. Statt [sie](priya) zu verpfeifen, will [sie](oldroyd) mit. Bleibt die Frage, ob die alte [Witwe](mumby) es noch durch ein Oberlicht schafft.
- hire kaplan "neue"
- advisor kaplan priya "erläutert"
- betray priya kaplan "ahnt nicht"
+ steal priya kaplan "drückt"
- breakup.past mroldroyd oldroyd "verlassene"
+ discover oldroyd priya "beobachtet"
- betray! oldroyd priya "verpfeifen"
- flee? oldroyd+priya "will"
- flee? mumby "durch ein Oberlicht"

== 5 Oberlicht
[Sie](mumby) schafft es nicht. [Doreen](mumby) bleibt im Fenster der Kapelle stecken, halb drinnen, halb draußen, und singt, damit die [anderen](oldroyd+priya) Zeit gewinnen. [Tasker](tasker), von dem »Rule, Britannia« angelockt, zieht [sie](mumby) an den Füßen heraus. Die beiden [Ausbrecherinnen](oldroyd+priya) kommen bis zum Bahnsteig von [Cleethorpes](@cleethorpes); dort besteht [Mrs. Oldroyd](oldroyd) auf einer Portion Fisch, und in der Schlange vor [ihr](oldroyd) steht der [Kommissar](inspektor), [dem](inspektor) [Doreen](mumby) [ihre](mumby) Haft verdankt. [Blanchard](blanchard) streicht zur Strafe das Töpfern. Der Jubel ist unbeschreiblich.
- help mumby oldroyd+priya "Zeit gewinnen"
- rescue tasker mumby "heraus"
+ flee oldroyd+priya "Ausbrecherinnen" @cleethorpes
- meet inspektor oldroyd "steht"#2
- arrest.past inspektor mumby "Haft"
- happy _ "Jubel"

== 6 Isolation
[Priya](priya) sitzt in Einzelhaft. Sieben Tage gab [Blanchard](blanchard). [Fintan](kaplan) weint um [seine](kaplan) Seife. [Ihm](kaplan) hat [Priya](priya) nie geglaubt. Nebenan sitzt [Oldroyd](oldroyd). [Oldroyd](oldroyd) klopft. [Priya](priya) klopft zurück. Der [Aufseher](tasker) bringt Suppe. In der Suppe schwimmt ein Zettel. „Haltet durch“, schreibt [Mumby](mumby). Unten hat [Kit](kit) unterschrieben. Abends kommt [Bo](bo). [Bo Akande](bo) ist neu im Dienst. [Sie](bo) mag [Tasker](tasker). [Tasker](tasker) merkt nichts. Am dritten Tag fiebert [Mrs. Oldroyd](oldroyd). [Bo](bo) holt den Arzt. Der kommt zu spät. Am vierten Tag klopft nur noch [Priya](priya).
- arrest blanchard priya "Einzelhaft"
- sad kaplan "weint"
- neighbour oldroyd priya "Nebenan"
- help kit+mumby oldroyd+priya "Haltet durch"
- hire bo "neu im Dienst"
- love bo tasker "mag"
- ill oldroyd "fiebert"
- help bo oldroyd "holt"
+ die oldroyd "klopft nur noch"

== 7 Nachruf
Zur Trauerfeier für die [Verstorbene](oldroyd) reist der [Witwer](mroldroyd) braun gebrannt aus [Lanzarote](@lanzarote) an. [Doreen](mumby), [die](mumby) mit Witwern umzugehen weiß, steckt [ihm](mroldroyd) ein Glas Quittengelee zu. [Priya](priya) gibt der [Direktorin](blanchard) vor versammelter Gemeinde die Schuld am Tod [ihrer](priya) [Fluchtgefährtin](oldroyd): Drei Tage habe [diese](oldroyd) um einen Arzt gebettelt. [Hilary Blanchard](blanchard) wird blass. Der [Geistliche](kaplan) findet die richtigen Worte, leider für die falsche Tote. [Bo](bo) entwendet das Gelee aus dem Mantel des [Hinterbliebenen](mroldroyd), kostet und verbringt zwei Tage im Krankenhaus.
- celebrate _ oldroyd "Trauerfeier"
- die.past oldroyd "Verstorbene"
- flee.past oldroyd+priya "Fluchtgefährtin"
- married.past mroldroyd oldroyd "Witwer"
- travel mroldroyd "reist"
- gift mumby mroldroyd "steckt"
- kill? mumby mroldroyd "Quittengelee"
+ accuse priya blanchard "Schuld"
- steal bo mroldroyd "entwendet"
+ ill bo mumby "Krankenhaus"

== 8 Die Ermittlung
Der [Kommissar](inspektor), [der](inspektor) endlich [Norman](inspektor) heißt, verhört jede Insassin einzeln. Wer hat die [Beamtin](bo) vergiftet? [Kit](kit) nimmt alles auf sich, weil [sie](kit) [Alfies](enkel) [Großmutter](mumby) schützen will und weil [sie](kit) sonst nichts vorhat. [Doreen](mumby) lässt das nicht gelten. Erhobenen Hauptes legt [sie](mumby) vor [Norman](inspektor) ein Geständnis ab, das drei Gatten, einen Vermieter und einen Dackel umfasst. [Er](inspektor) kommt mit dem Schreiben nicht nach. [Tasker](tasker) sitzt inzwischen am Bett der genesenden [Kollegin](bo) und liest [ihr](bo) die Dienstvorschrift vor, mit Gefühl.
- investigate inspektor _ "verhört"
- attack.past _ bo "vergiftet"
- betray kit inspektor "nimmt"
- kin enkel mumby "Großmutter"
- help kit mumby "schützen"
+ reveal mumby inspektor "Geständnis"
- kill.past mumby _ "drei Gatten"
- recover bo "genesenden"
- colleague bo tasker "Kollegin"
- flirt tasker bo "mit Gefühl"

== 9 Liebesgrüße
[Dell](dell), [der](dell) einst [seine](dell) [Komplizin](kit) opferte, sitzt selbst ein und schreibt aus [Lincoln](@lincoln) glühende Briefe. [Kit](kit) liest sie auf dem Klo und wirft sie hinein. Den [Enkel](enkel) der [Giftmischerin](mumby) hingegen lässt [sie](kit) nicht mehr warten: Zwischen zwei Automaten im Besuchsraum küsst [sie](kit) [ihn](enkel), bis der Alarm losgeht. [Alfie](enkel) schmuggelt fortan Nähgarn, Batterien und ein Meerschweinchen herein. Als [Blanchard](blanchard) das Tier in [ihrer](blanchard) Schublade findet, verhängt [sie](blanchard) Besuchsverbot. [Priya](priya) sammelt Unterschriften gegen die [Leiterin](blanchard).
- betray.past dell kit "opferte"
- arrest _ dell "sitzt selbst ein"
- confess dell kit "glühende Briefe"
- reject kit dell "wirft"
- kin enkel mumby "Enkel"
+ kiss enkel kit "küsst"
- gift enkel kit "schmuggelt"
- reject blanchard enkel "Besuchsverbot"
+ accuse priya blanchard "Unterschriften"

== 10 Dach
Im strömenden Regen besetzen vierzig Frauen das Dach der Wäscherei, vorneweg die ehemalige [Buchhalterin](priya) und die [Greisin](mumby) mit Regenschirm. [Sie](mumby+priya) fordern einen eigenen Arzt und den Rücktritt jener [Frau](blanchard), [die](blanchard) [Mrs. Oldroyd](oldroyd) sterben ließ. [Pater Fintan](kaplan) klettert hinauf, um zu vermitteln, rutscht ab und bricht sich das Schlüsselbein. Ausgerechnet [Priya](priya), [die](priya) [ihn](kaplan) so hinters Licht geführt hatte, hält [ihn](kaplan) am Kragen fest, bis die Feuerwehr da ist. [Tasker](tasker) verweigert den Befehl zum Stürmen. Das Ministerium setzt die [Gouverneurin](blanchard) vor die Tür.
+ threaten mumby+priya blanchard "besetzen"
- quit? blanchard "Rücktritt"
- die.past oldroyd "sterben"
- injure kaplan "bricht"
- betray.past priya kaplan "hinters Licht"
- rescue priya kaplan "hält ihn am Kragen"
- reject tasker _ "verweigert"
+ quit blanchard "vor die Tür"

== 11 Der neue Chef
Wer zieht ins Büro mit dem Perserteppich? [Len Tasker](tasker), seit achtundzwanzig Jahren nie befördert, erfährt es aus dem Radio und fällt vom Hocker. [Bo](bo) gratuliert [ihrem](bo) neuen [Vorgesetzten](tasker) mit einem Kuss, der gegen drei Paragrafen verstößt. [Seine](tasker) erste Amtshandlung: Der [Priester](kaplan) bekommt einen Gips in Wagenfarbe nach Wahl, die Küche eine neue [Köchin](koechin) namens [Agnieszka](koechin). [Kit](kit) hat [ihre](kit) Zeit um. Am Tor wartet [Alfie](enkel) im Lieferwagen; aus dem Laderaum meckert es. [Doreen](mumby) winkt [den beiden](enkel+kit) vom Fenster aus nach und wischt sich etwas aus dem Auge.
+ hire tasker "zieht ins Büro"
- discover tasker "erfährt"
- boss.start tasker bo "Vorgesetzten"
+ kiss bo tasker "Kuss"
- hire koechin tasker "Köchin"
- arrest.past _ kit "Zeit um"
- sad mumby enkel+kit "wischt"

== 12 Hochzeitstorte
Das erste [Paar](enkel+kit), [das](enkel+kit) je in der Kapelle von Trakt C getraut wurde, hat die [Trauzeugin](mumby) gleich vor Ort: [Alfie](enkel) und [Kit](kit) kehren dafür freiwillig hinter Gitter zurück. Die Torte backt [Agnieszka](koechin); der alten [Mumby](mumby) hat man vorsichtshalber die Küche verboten. [Kits](kit) früherer [Freund](dell) platzt, geflohen und mit Blumen, mitten ins Jawort und rennt geradewegs in die Arme des [Kommissars](inspektor). [Norman](inspektor) ist nämlich eingeladen. [Er](inspektor) schaut der [Mörderin](mumby) lange in die Augen und lässt sich von [ihr](mumby) zum Walzer auffordern. Den Sekt rührt [er](inspektor) nicht an.
+ wedding enkel kit "getraut"
- advisor mumby enkel+kit "Trauzeugin"
- return enkel+kit "kehren"
- create koechin "backt"
- ex dell kit "früherer"
- flee dell "geflohen"
+ arrest inspektor dell "rennt geradewegs"
- invite _ inspektor "eingeladen"
- kill.past mumby _ "Mörderin"
- flirt mumby inspektor "auffordern"
