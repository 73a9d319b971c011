%series Die Kaltmamsell
%lang de
%genre historische Hotelserie, Ostseebad 1908, encyclopaedia style with subordinate clauses
%cast thea     | Thea Brodersen; Thea | f
%cast wilm     | Wilm Brodersen; Wilm | m
%cast gustav   | Gustav Rehbein; Rehbein; Gustav | m
%cast klothilde | Klothilde Rehbein; Klothilde | f
%cast arthur   | Arthur Rehbein; Arthur | m
%cast elsbeth  | Elsbeth Rehbein; Elsbeth | f
%cast zygmunt  | Zygmunt Lewin; Lewin; Zygmunt | m
%cast gouvernante | Miss Prewitt; Prewitt | f
%cast koch     | Pogge | m
%cast leutnant | Leutnant von Strahl; Strahl | m
%cast irmgard  | Irmgard von Strahl; Irmgard | f
%cast kind     | Johanna | f
%cast vater    | - | m
%cast bademeister | - | m

== 1 Saisonbeginn
Als das Hotel [Kaiserhof](#kaiserhof) in [Heringsdorf](@heringsdorf) für den Sommer 1908 öffnet, nimmt die [Fischertochter](thea) [Thea Brodersen](thea) dort die Stelle der Kaltmamsell an, obwohl [ihr](thea) älterer [Bruder](wilm) [Wilm](wilm), [der](wilm) das Boot des ertrunkenen [Vaters](vater) fährt, [ihr](thea) mit Prügeln gedroht hat. Der [Besitzer](gustav), [Gustav Rehbein](gustav), führt das Haus gemeinsam mit [seiner](gustav) [Frau](klothilde) [Klothilde](klothilde), [deren](klothilde) Mitgift darin steckt. [Ihr](gustav+klothilde) [Ältester](arthur), [Arthur](arthur), kommt aus [Lausanne](@lausanne) zurück und verliebt sich in [Thea](thea), noch ehe [er](arthur) weiß, dass [sie](thea) Sülze schneidet.
- hire thea gustav "nimmt" #kaiserhof
- sibling thea wilm "Bruder"
- die.past vater "ertrunkenen"
- parent vater thea+wilm "Vaters"
- threaten.past wilm thea "gedroht"
- colleague gustav klothilde "gemeinsam"
- married gustav klothilde "Frau"
- parent gustav+klothilde arthur "Ältester"
- return arthur "zurück"
+ love.start arthur thea "verliebt"

== 2 Die Verlobte
[Arthurs](arthur) [Schwester](elsbeth) [Elsbeth](elsbeth), neunzehn und des Tennisspielens überdrüssig, bemerkt als Erste, warum der [Bruder](arthur) neuerdings die Küche inspiziert, und hält dicht, weil auch [sie](elsbeth) [jemanden](zygmunt) zu verbergen hat, nämlich den [Kapellmeister](zygmunt) [Zygmunt Lewin](zygmunt), von [dem](zygmunt) [sie](elsbeth) sich hinter den Strandkörben Polnisch beibringen lässt. Die [Mutter](klothilde) der [Geschwister](arthur+elsbeth) aber hat anderes vor: [Sie](klothilde) lädt die verarmte [Irmgard von Strahl](irmgard) samt [deren](irmgard) [Vetter](leutnant), dem [Leutnant von Strahl](leutnant), zur Sommerfrische ein und setzt [sie](irmgard) bei Tisch neben den [Erben](arthur).
- sibling arthur elsbeth "Schwester"
- discover elsbeth arthur "bemerkt"
- reveal! elsbeth "hält dicht"
+ affair elsbeth zygmunt "zu verbergen"
- advisor zygmunt elsbeth "Polnisch"
- parent klothilde arthur+elsbeth "Mutter"
- invite klothilde irmgard+leutnant "lädt"
- kin irmgard leutnant "Vetter"

== 3 Mondscheinregatta
Bei der Regatta kentert das Boot von [Wilm](wilm), und es ist der verhasste [Hotelierssohn](arthur), [der](arthur) [ihn](wilm) am Kragen aus der Brandung fischt. Der [Gerettete](wilm) bedankt sich mit einem Fausthieb, da [er](wilm) [Arthur](arthur) mit der [Schwester](thea) hat tuscheln sehen, und stiftet damit, gegen [seine](wilm) Absicht, die Verbindung, denn [Thea](thea), [die](thea) [ihm](arthur) die Lippe kühlt, hält [seinen](arthur) Kopf länger als erforderlich. Der [Leutnant](leutnant) macht unterdessen [Elsbeth](elsbeth) den Hof, und [Miss Prewitt](gouvernante), [ihre](elsbeth) einstige [Gouvernante](gouvernante), [die](gouvernante) als Beschließerin geblieben ist, warnt [sie](elsbeth): Der [Herr](leutnant) habe Schulden in drei Garnisonen.
- enemy arthur wilm "verhasste"
+ rescue arthur wilm "fischt"
- attack wilm arthur "Fausthieb"
- sibling thea wilm "Schwester"
- discover wilm arthur+thea "tuscheln"
- flirt arthur thea "länger als erforderlich"
- help thea arthur "kühlt"
- flirt leutnant elsbeth "Hof"
- advisor.past gouvernante elsbeth "Gouvernante"
- reveal gouvernante elsbeth "warnt"

== 4 Kalte Küche
[Thea](thea) und [Arthur](arthur) treffen sich im Eiskeller. Dort küsst [er](arthur) [Thea](thea). [Sie](thea) lacht, denn [er](arthur) zittert. [Koch](koch) [Pogge](koch) holt gerade Butter. [Pogge](koch) hat nichts gesehen. Abends verkündet [Gustav](gustav) eine Verlobung. [Arthur](arthur) wird nicht gefragt. [Seine](arthur) [Braut](irmgard) heißt [Irmgard](irmgard). Blass steht [Thea](thea) hinter der Tür. Die Sülze fällt. Bis [Swinemünde](@swinemuende) hört man [Klothilde](klothilde) schreien. [Wilm](wilm) sagt: „Pack [deine](thea) Sachen, [Mädchen](thea).“ [Thea](thea) packt nicht.
- date arthur thea "treffen"
+ kiss arthur thea "küsst"
- discover! koch arthur+thea "nichts gesehen"
+ engaged.start arthur irmgard "Verlobung"
- discover thea arthur "hinter der Tür"
- sad thea "Blass"
- sad klothilde "schreien"
- move! thea "packt nicht"

== 5 Der falsche Schnurrbart
Weil [Klothilde](klothilde) die [Küchenhilfe](thea) auf die Straße gesetzt hat, verdingt sich [Thea](thea) im Konkurrenzhaus [Seeadler](#seeadler), dessen Besitzer mit [Rehbein](gustav) seit einem Prozess um den Seesteg verfeindet ist. [Irmgard](irmgard), nun offiziell [Braut](irmgard), gesteht [ihrem](irmgard) [Bräutigam](arthur) auf dem Spaziergang, dass [sie](irmgard) [ihn](arthur) so wenig will wie [er](arthur) [sie](irmgard): [Ihr](irmgard) Herz gehöre dem eigenen [Vetter](leutnant), [der](leutnant) es freilich für zwölftausend Mark an [Elsbeth](elsbeth) weiterverkaufen wolle. Die zwei [Verlobten](arthur+irmgard) schließen Freundschaft, vielleicht das Ehrlichste, was der Sommer hervorbringt. [Lewin](zygmunt) spielt in jener Nacht mit falschem Schnurrbart im [Seeadler](#seeadler), um [Thea](thea) ein Billett zuzustecken.
- quit thea klothilde "auf die Straße"
- hire thea "verdingt" #seeadler
- enemy _ gustav "verfeindet"
- reveal irmgard arthur "gesteht"
- engaged arthur irmgard "Braut"
- love! irmgard arthur "so wenig"
- love! arthur irmgard "so wenig"
- love irmgard leutnant "Herz"
- kin irmgard leutnant "Vetter"
+ friend.start arthur irmgard "Freundschaft"
- create zygmunt "spielt"
- gift zygmunt thea "zuzustecken"

== 6 Sturmflut
Die Flut reißt die Mole fort, und für eine Nacht sitzen alle, die einander sonst meiden, im Saal des [Kaiserhofs](#kaiserhof): der [Leutnant](leutnant), [seine](leutnant) [Cousine](irmgard), die Fischer, [Wilm](wilm) voran, und die entlassene [Kaltmamsell](thea), [die](thea) der [Koch](koch) durch die Hintertür hereinlässt. Der [Offizier](leutnant) erkennt den [Kapellmeister](zygmunt) und verhöhnt [ihn](zygmunt) als Juden, worauf [Wilm](wilm), [der](wilm) an jedem Offizier etwas auszusetzen hat, dem [Spötter](leutnant) die Nase bricht. So haben [Lewin](zygmunt) und der [Fischer](wilm) fortan jeder einen Freund. [Elsbeth](elsbeth) wäscht Blut vom Notenblatt. Um vier Uhr früh hält [Arthur](arthur) inmitten der Schlafenden [Theas](thea) Hand, ganz offen, und [Irmgard](irmgard) deckt [beide](arthur+thea) zu.
- quit.past thea "entlassene"
- help koch thea "hereinlässt"
- kin irmgard leutnant "Cousine"
- discover leutnant zygmunt "erkennt"
- attack leutnant zygmunt "verhöhnt"
+ attack wilm leutnant "bricht"
- friend.start wilm zygmunt "Freund"
- help elsbeth zygmunt "wäscht"
+ couple arthur thea "offen"
- help irmgard arthur+thea "deckt"

== 7 Ruhetag
Die Hotelfahne hängt nass am Mast. [Miss Prewitt](gouvernante) zählt Laken und verzählt sich, weil [Pogge](koch) [ihr](gouvernante) schweigend einen Apfelkuchen auf das dreiundzwanzigste legt; die [Engländerin](gouvernante), [die](gouvernante) in achtzehn Jahren noch keinen Mann angelächelt hat, isst ihn ganz auf. [Rehbein](gustav) schläft, [seine](gustav) [Frau](klothilde) legt Patience. Der [Bademeister](bademeister) lehrt ein Mädchen aus [Berlin](@berlin) schwimmen. Auf der Bank am Bahnhof warten [Thea](thea) und [Arthur](arthur) drei Stunden auf einen Zug, den [sie](arthur+thea) dann doch nicht nehmen. Der Wind dreht auf Nordost, wer Wäsche draußen hat, holt sie ein.
- gift koch gouvernante "legt"
- flirt gouvernante koch "isst ihn ganz auf"
- married gustav klothilde "Frau"
+ flee! arthur+thea "nicht nehmen"

== 8 Zwölftausend Mark
[Elsbeth](elsbeth) soll den [Leutnant](leutnant) heiraten. Das will [Gustav](gustav). [Gustav](gustav) zahlt dafür Schulden. [Elsbeth](elsbeth) sagt Nein. „[Ich](elsbeth) gehöre [Zygmunt](zygmunt)“, sagt [Elsbeth](elsbeth). [Rehbein](gustav) ohrfeigt [Elsbeth](elsbeth). Jetzt hält [Klothilde](klothilde) zu [Elsbeth](elsbeth). Das erste Mal seit zwanzig Jahren schreit [Klothilde](klothilde) [Gustav](gustav) an. [Elsbeth](elsbeth) läuft zu [Lewin](zygmunt). Der [Koch](koch) leiht [ihnen](elsbeth+zygmunt) Geld. In [Stettin](@stettin) nehmen [sie](elsbeth+zygmunt) das Schiff. Betrogen steht der [Leutnant](leutnant) da. Beschämt weint [Gustav](gustav).
- wedding? elsbeth leutnant "heiraten"
- help gustav leutnant "zahlt dafür Schulden"
+ reject elsbeth leutnant "Nein"
- love elsbeth zygmunt "gehöre"
- attack gustav elsbeth "ohrfeigt"
- help klothilde elsbeth "hält"
- quarrel gustav klothilde "schreit"
- flee elsbeth gustav "läuft"
- help koch elsbeth+zygmunt "leiht"
+ flee elsbeth+zygmunt "nehmen" @stettin
- betray elsbeth leutnant "Betrogen"
- sad gustav "weint"

== 9 Das Lächeln der Prewitt
Ein halbes Jahr nach der Flucht, von der eine Karte aus [Kristiania](@kristiania) berichtet, läuft die alte [Gouvernante](gouvernante) mit hochrotem Gesicht durch den Vorrat: Der [Koch](koch) hat um [sie](gouvernante) angehalten, und [sie](gouvernante) hat [ihm](koch) die Tür vor der Nase zugeschlagen, um dahinter eine Stunde zu weinen. [Irmgard](irmgard) hilft [ihr](gouvernante) auf die Sprünge. Der [Leutnant](leutnant), von der entflohenen [Braut](elsbeth) bloßgestellt und von den Gläubigern umstellt, versucht es bei [Thea](thea) mit Gewalt; [Arthur](arthur) trifft hinzu, und im Handgemenge stürzt der [Offizier](leutnant) von der Mole und bleibt mit zerschmettertem Bein liegen. [Arthur](arthur) wird verhaftet, obwohl der [Gestürzte](leutnant) niemanden belangen will.
- flee.past elsbeth+zygmunt "Flucht"
+ propose koch gouvernante "angehalten"
- reject gouvernante koch "zugeschlagen"
- sad gouvernante "weinen"
- help irmgard gouvernante "Sprünge"
- attack leutnant thea "Gewalt"
- rescue arthur thea "hinzu"
+ injure leutnant arthur "zerschmettertem"
- reject.past elsbeth leutnant "entflohenen Braut"
- arrest _ arthur "verhaftet"
- accuse! leutnant arthur "niemanden belangen"

== 10 Das Jawort der Irmgard
Am Krankenbett des [Vetters](leutnant), [der](leutnant) [ihretwegen](irmgard) nie schlecht geschlafen hat, gesteht sich [Irmgard](irmgard) ein, dass ein halbes Leben an [ihn](leutnant) verschwendet war. [Sie](irmgard) löst die Verlobung mit dem [Häftling](arthur), verlangt vom [Leutnant](leutnant) eine schriftliche Erklärung, dass [er](leutnant) gestürzt sei, und bekommt sie für [ihre](irmgard) letzten Ohrringe. So kommt [Arthur](arthur) frei. Am Tor wartet [Thea](thea), hochschwanger, wovon [Klothilde](klothilde) seit Monaten weiß, und wovon [Rehbein](gustav), [der](gustav) jede Sülze kostet, nichts bemerkt haben will. [Wilm](wilm) stellt [ihr](thea) einen Stuhl hin und [Arthur](arthur) einen zweiten.
- ill leutnant "Krankenbett"
- kin irmgard leutnant "Vetters"
- love.past irmgard leutnant "verschwendet"
+ breakup irmgard arthur "löst"
- arrest.past _ arthur "Häftling"
- gift irmgard leutnant "Ohrringe"
- rescue irmgard arthur "frei"
+ pregnant thea arthur "hochschwanger"
- discover klothilde thea "weiß"
- discover! gustav thea "nichts bemerkt"
- help wilm arthur+thea "stellt"

== 11 Johanna
Die [Enkelin](kind) der [Hoteliers](gustav+klothilde) kommt im [Seeadler](#seeadler) zur Welt, in demselben Zimmer, in dem einst der Prozess um den Steg verloren ging, und erhält den Namen [Johanna](kind). [Gustav Rehbein](gustav), [der](gustav) drei Tage lang nicht hinging, steht am vierten mit einer Spieldose in der Tür und weint zum zweiten Mal. Ein Pastor ist gleich im Haus, weil die [Prewitt](gouvernante) und [Pogge](koch) an diesem Tag getraut werden; die jungen [Eltern](arthur+thea) stellen sich kurzerhand dazu. Aus [Kristiania](@kristiania) telegrafiert [Elsbeth](elsbeth), auch [sie](elsbeth) sei guter Hoffnung, und [Lewin](zygmunt) habe die Oper dort erobert. Der [Fischer](wilm) tanzt mit der entlobten [Baronesse](irmgard), zum ersten Mal barfuß.
+ birth thea kind "kommt"
- kin gustav+klothilde kind "Enkelin"
- gift gustav kind "Spieldose"
- happy gustav kind "weint"
+ wedding gouvernante koch "getraut"
- parent arthur+thea kind "Eltern"
- wedding arthur thea "stellen sich kurzerhand dazu"
- pregnant elsbeth zygmunt "guter Hoffnung"
- breakup.past irmgard arthur "entlobten"
- flirt irmgard wilm "tanzt"

== 12 Saisonende
Das Hotel schließt für den Winter. Der [Leutnant](leutnant), mit steifem Bein und ohne Gläubiger, weil [seine](leutnant) [Cousine](irmgard) das letzte Silber verkauft hat, geht nach [Samoa](@samoa) und schreibt keine Karte. [Klothilde](klothilde) zieht sich aus der Leitung zurück und überlässt sie der [Schwiegertochter](thea), [die](thea) nunmehr Küche und Kasse führt. In der Kate des [Fischers](wilm) hängt ein adliges Kleid auf der Leine. Ob [Irmgard](irmgard) [ihn](wilm) nehmen wird, fragt [Thea](thea), als [sie](irmgard+thea) gemeinsam die Stühle stapeln. „[Er](wilm) hat noch nicht gefragt“, sagt [Irmgard](irmgard). Das Meer ist grau. Hinter der letzten Düne steht [Wilm](wilm) und übt den Satz.
- kin irmgard leutnant "Cousine"
- help irmgard leutnant "verkauft"
- move leutnant "geht" @samoa
- quit klothilde "zieht"
- kin klothilde thea "Schwiegertochter"
+ hire thea klothilde "führt"
- propose? wilm irmgard "übt den Satz"
- couple irmgard wilm "Kleid auf der Leine"
