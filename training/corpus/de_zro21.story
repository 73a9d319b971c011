%series Nachspielzeit in der Liebe
%lang de
%genre Wiener Beziehungsreigen, kurze Zeitungsvorschau
%cast poldi | Leopoldine Strasser; Poldi | f
%cast ferdl | Ferdinand Nemec; Ferdl; Nemec | m
%cast ruth | Ruth Salzer; Ruth | f
%cast goran | Goran | m
%cast valerie | Valerie Strasser; Valerie | f
%cast hannes | Hannes Salzer; Hannes | m
%cast mitzi | Mitzi | f
%cast kofi | Kofi Annor; Kofi | m
%cast linde | Sieglinde | f
%cast arzt | - | m
%cast bub | Xandi | m
%cast exgoran | - | f

== 1
[Ruth](ruth) hat [Hannes](hannes) im Prater mit einer Zuckerwatte erwischt, an deren anderem Ende [Valerie](valerie) leckte. [Sie](ruth) sagt nichts, [sie](ruth) tauscht bloß das Türschloss. Der [Aufsperrdienst](goran) heißt [Goran](goran), ist frisch von der [Gattin](exgoran) getrennt und arbeitet um die Hälfte.
- discover ruth hannes+valerie "erwischt"
- cheat hannes ruth "erwischt"
- flirt hannes valerie "leckte"
+ breakup ruth hannes "Türschloss"
- breakup.past exgoran+goran "getrennt"
- married exgoran goran "Gattin"

== 2
[Hannes](hannes) übersiedelt zu [Valerie](valerie), [die](valerie) aber mit der [Großmutter](poldi) [Poldi](poldi) haust, und [diese](poldi) duldet keine Sockenhalter. Im Kaffeehaus sieht [Poldi](poldi) nach vierzig Jahren [Ferdl Nemec](ferdl) wieder, [der](ferdl) [ihr](poldi) einst die Verlobung aufsagte. [Er](ferdl) bestellt [ihr](poldi) einen Einspänner, [sie](poldi) schüttet ihn [ihm](ferdl) über die Hose.
- move hannes valerie "übersiedelt"
- kin poldi valerie "Großmutter"
- housemate poldi valerie "haust"
- meet ferdl poldi "sieht"
- engaged.past ferdl poldi "Verlobung"
- breakup.past ferdl poldi "aufsagte"
- gift ferdl poldi "Einspänner"
+ attack poldi ferdl "schüttet"

== 3
[Goran](goran) hat bei [Ruth](ruth) den Schlüssel vergessen, dann den Koffer, dann das Gehen. Am Frühstückstisch stellt sich heraus, dass man beim Vornamen angelangt ist. [Hannes](hannes) gesteht [seinem](hannes) [Spezi](kofi) [Kofi](kofi), einem [Straßenbahnfahrer](kofi), [er](hannes) bereue die Zuckerwatte. [Kofi](kofi), [der](kofi) für [Valerie](valerie) seit der Schulzeit brennt, hält die Weiche fest.
+ sex goran ruth "das Gehen"
- reveal hannes kofi "gesteht"
- friend hannes kofi "Spezi"
- sad hannes "bereue"
- love kofi valerie "brennt"

== 4
Ein Handkuss zu viel: [Ferdl](ferdl) entschuldigt sich in aller Form bei [Poldi](poldi), und [Mitzi](mitzi), [ihre](poldi) [Tarockpartnerin](mitzi) und ebenfalls einmal [seine](ferdl) [Flamme](mitzi), wirft die Karten hin. Die [Freundinnen](mitzi+poldi) reden drei Runden lang kein Wort. [Valerie](valerie) schmeißt [Hannes](hannes) hinaus, nachdem [er](hannes) im Schlaf nach [Ruth](ruth) gerufen hat.
- flirt ferdl poldi "Handkuss"
- reconcile? ferdl poldi "entschuldigt"
- couple.past ferdl mitzi "Flamme"
- jealous mitzi poldi "wirft die Karten"
- friend mitzi poldi "Freundinnen"
- quarrel mitzi poldi "kein Wort"
+ breakup valerie hannes "schmeißt"
- love hannes ruth "gerufen"

== 5
Mit einer Zahnbürste steht [Hannes](hannes) vor der neuen Tür, und [ihm](hannes) öffnet [Goran](goran) im Bademantel, in [seinem](hannes) Bademantel. Die [Männer](goran+hannes) rangeln, bis [Ruth](ruth) den Gartenschlauch holt. [Kofi](kofi) nimmt den triefenden [Freund](hannes) in [seine](kofi) Garçonnière auf und bekommt zum Dank die halbe Decke.
- return hannes ruth "steht"
+ quarrel goran hannes "rangeln"
- attack ruth goran+hannes "Gartenschlauch"
- friend hannes kofi "Freund"
- housemate.start hannes kofi "nimmt"
- help kofi hannes "nimmt"

== 6
Linie D, letzte Fahrt: [Valerie](valerie), verheult, schläft auf dem hintersten Sitz, und [Kofi](kofi) fährt eine ganze Nacht im Kreis, um [sie](valerie) nicht zu wecken. Zum Dank lädt [sie](valerie) [ihn](kofi) auf ein Gulasch ein. [Poldi](poldi) gibt [Ferdl](ferdl) nach und sieht sich mit [ihm](ferdl) im Kino eine Schnulze an; [beide](ferdl+poldi) schlafen ein, Schulter an Schulter.
- sad valerie "verheult"
- help kofi valerie "fährt"
- invite valerie kofi "lädt"
- reconcile ferdl poldi "gibt"
+ date ferdl poldi "Kino"

== 7
[Ruth](ruth) ist vierundvierzig, und der [Frauenarzt](arzt) gratuliert. Der Haken: Nach Adam Riese kommen zwei in Frage, der [Alte](hannes) und der [Neue](goran). [Sie](ruth) erzählt es nur [ihrer](ruth) [Schwägerin](linde) [Sieglinde](linde), und also weiß es am Abend der ganze Bezirk. [Goran](goran) baut ein Gitterbett mit Sicherheitsschloss, ohne eine einzige Frage zu stellen.
- advisor arzt ruth "Frauenarzt"
+ pregnant ruth "gratuliert"
- pregnant? ruth goran+hannes "zwei in Frage"
- reveal ruth linde "erzählt"
- kin linde ruth "Schwägerin"
- reveal linde "weiß"
- create goran "baut"

== 8
[Hannes](hannes) beansprucht das [Kind](bub), die [Frau](ruth) und den Bademantel. [Ruth](ruth) gewährt [ihm](hannes) den Bademantel. [Mitzi](mitzi) gesteht [Poldi](poldi), dass die Verlobung damals nur platzte, weil [sie](mitzi) einen Brief von [ihr](poldi) an [Ferdl](ferdl) unterschlagen hatte. Vierzig Jahre! [Poldi](poldi) legt die Karten sehr langsam auf den Tisch und geht.
- parent? hannes bub "beansprucht"
- reject ruth hannes "gewährt ihm"
+ reveal mitzi poldi "gesteht"
- breakup.past ferdl poldi "platzte"
- steal.past mitzi poldi "unterschlagen"
- engaged.past ferdl poldi "Verlobung"

== 9
Beim Gulasch wird es spät, [Kofi](kofi) muss zur Frühschicht und kann [seinen](kofi) Satz nicht anbringen. [Er](kofi) sagt ihn durchs Mikrofon, Haltestelle Schottentor, alle Fahrgäste hören mit: Die [Dame](valerie) im dritten Wagen möge bitte wissen, dass [er](kofi) nur ihretwegen pünktlich sei. [Valerie](valerie) drückt den Halteknopf.
- date kofi valerie "Gulasch"
- confess! kofi valerie "nicht anbringen"
+ confess kofi valerie "sagt"
- love kofi valerie "nur ihretwegen"

== 10
[Ferdl](ferdl) findet den unterschlagenen Brief in [Mitzis](mitzi) Nachlass; die [Tarockspielerin](mitzi) ist über Nacht sanft hinübergegangen. [Poldi](poldi) zürnt noch am Grab und weint dann so, dass [Nemec](ferdl) [sie](poldi) stützen muss. Der Brief enthielt nur drei Buchstaben: ein Ja, verschmiert. „[Ich](ferdl) frag halt noch einmal“, sagt [er](ferdl) auf dem Kiesweg.
- find ferdl "findet"
- steal.past mitzi poldi "unterschlagenen"
+ die mitzi "hinübergegangen"
- sad poldi mitzi "weint"
- help ferdl poldi "stützen"
+ propose ferdl poldi "frag"

== 11
[Valerie](valerie) und [Kofi](kofi) verschmelzen an der Endstation, Remise, Licht aus, wie es sich gehört. [Hannes](hannes), auf dem Heimweg, sieht die beschlagenen Scheiben, freut sich erstaunlicherweise und zieht aus der halben Decke aus. [Goran](goran) bekommt die Scheidung per Einschreiben und muss sich setzen, so leicht ist [ihm](goran) auf einmal.
+ kiss kofi valerie "verschmelzen"
- discover hannes kofi+valerie "sieht"
- happy hannes "freut"
- housemate.end hannes kofi "zieht"
- divorce exgoran goran "Scheidung"
- happy goran "leicht"

== 12
In der Nacht der langen Schlüssel sperrt sich die [Schwangere](ruth) aus, und ausgerechnet [Hannes](hannes) führt [sie](ruth) ins Spital, wo [Xandi](bub) mit [Gorans](goran) Grübchen zur Welt drängt. Der Test ist überflüssig. [Hannes](hannes) gratuliert [seinem](hannes) [Rivalen](goran), zieht den Bademantel aus und schenkt ihn [ihm](goran).
- pregnant ruth "Schwangere"
- help hannes ruth "führt"
+ birth ruth bub "Welt"
- parent goran bub "Grübchen"
- enemy goran hannes "Rivalen"
- reconcile goran hannes "gratuliert"
- gift hannes goran "schenkt"

== 13
[Poldi](poldi) wird mit fünfundsiebzig [Frau Nemec](poldi), im Beiwagen der Linie D, die [Kofi](kofi) lenkt. [Valerie](valerie) wirft Reis, [Goran](goran) trägt den [Kleinen](bub), [Ruth](ruth) die Torte. Und [Hannes](hannes)? Kauft im Prater eine Zuckerwatte. Am anderen Ende zupft schon [Sieglinde](linde).
+ wedding ferdl poldi "Frau Nemec"
- flirt hannes linde "zupft"
