%series Hinter dem Eisernen
%lang de
%genre opera house drama, DVD booklet summaries
%cast gesine | Gesine Aldenhoff; Gesine; Aldenhoff | f
%cast alwin | Alwin Aldenhoff; Alwin | m
%cast matteo | Matteo Brunelli; Matteo; Brunelli | m
%cast zsofia | Zsófia Kertész; Zsófia; Kertész | f
%cast piroska | Piroska | f
%cast obinna | Obinna Eze; Obinna | m
%cast traudl | Traudl | f
%cast linh | Linh Tran; Linh | m
%cast hagen | Hagen Voss; Hagen | m
%cast thoma | Ruprecht Thoma; Thoma | m
%cast lachs | Edmund Lachs; Lachs | m
%cast pierrette | Pierrette | f
%cast vorgaenger | - | m
%cast arzt | - | m
%cast kommissarin | - | f

== 1
Drei Wochen vor der "[Tosca](*tosca)" kündigt der [Dirigent](vorgaenger). [Gesine Aldenhoff](gesine), seit dem Sommer [Intendantin](gesine) des Stadttheaters, verpflichtet kurzerhand [Matteo Brunelli](matteo), [der](matteo) einen glänzenden Ruf hat und einen miserablen Charakter. Dass [er](matteo) und die [Sopranistin](zsofia) [Zsófia Kertész](zsofia) einmal vor dem Standesamt standen und dort auch wieder auseinandergingen, hat niemand bedacht. Bei der ersten Probe schleudert [sie](zsofia) [ihm](matteo) ein Notenpult hinterher. [Zsófias](zsofia) [Tochter](piroska) [Piroska](piroska), [Praktikantin](piroska) in der Maske, hat verdächtig dasselbe Temperament wie [er](matteo): Ist [er](matteo) etwa [ihr](piroska) [Erzeuger](matteo)?
- quit vorgaenger "kündigt"
- hire.past gesine "seit dem Sommer"
+ hire matteo gesine "verpflichtet"
+ breakup.past matteo zsofia "auseinandergingen"
- wedding.past! matteo zsofia "Standesamt"
- attack zsofia matteo "schleudert"
- parent zsofia piroska "Tochter"
- parent? matteo piroska "Erzeuger"

== 2
[Tenor](obinna) [Obinna Eze](obinna) wird von [Linh Tran](linh), [der](linh) seit zehn Jahren die Kostüme hütet, in ein Wams genäht, das nicht passt, und verliert beim Maßnehmen erst [seinen](obinna) Text, dann [sein](obinna) Herz. Aus dem Kasten hilft [ihm](obinna) [Traudl](traudl) auf die Sprünge, die dienstälteste [Souffleuse](traudl) Deutschlands. [Gesine](gesine) dagegen ist nicht zu helfen: [Kulturdezernent](thoma) [Ruprecht Thoma](thoma) streicht [ihr](gesine) ein Drittel des Etats und lässt durchblicken, bei einem Abendessen sei über manches zu reden. [Sie](gesine) geht hin. [Ihr](gesine) [Mann](alwin) [Alwin](alwin) erfährt davon aus der Zeitung.
- lose obinna "Text"
- love.start obinna linh "sein Herz"
- help traudl obinna "auf die Sprünge"
+ lose gesine "streicht"
- invite thoma gesine "Abendessen"
+ date gesine thoma "geht hin"
- married alwin gesine "Mann"
- discover alwin gesine+thoma "erfährt"

== 3
[Zsófia](zsofia) hat die Stimme verloren. Der [Theaterarzt](arzt) verordnet Schweigen, der [Dirigent](matteo) verordnet Ersatz, und [Piroska](piroska), im Bad belauscht von [Traudl](traudl), singt plötzlich jeden Ton der Partie. [Matteo](matteo) nimmt das [Mädchen](piroska) heimlich unter [seine](matteo) Fittiche und drillt [es](piroska) nachts auf leerer Bühne. Die [Diva](zsofia) schreibt, kochend vor Zorn, mit Kreide auf eine Tafel, was [sie](zsofia) von [ihm](matteo) hält. Die Tafel reicht nicht. [Bratschist](hagen) [Hagen Voss](hagen) schließt im Graben Wetten auf den Ausgang ab.
- ill zsofia "Stimme verloren"
- treat zsofia arzt "verordnet"
- discover traudl piroska "belauscht"
- create piroska "singt"
- reveal! matteo "heimlich"
+ advisor.start matteo piroska "unter seine Fittiche"
- sad zsofia matteo "Zorn"

== 4
Premiere mit Hindernissen. Anstelle [ihrer](piroska) [Mutter](zsofia) stürzt sich [Piroska](piroska) von der Engelsburg, und das Haus tobt. Beim Empfang bekommt die [Debütantin](piroska) von [Edmund Lachs](lachs), dem gefürchteten [Kritiker](lachs), eine weiße Rose überreicht. [Hagen](hagen), [der](hagen) ebenfalls mit einer dastand, wirft die seine in den Sektkühler. [Zsófia](zsofia) applaudiert mit steinernem Gesicht aus Loge drei. Unten im Foyer nimmt [Alwin](alwin) den [Dezernenten](thoma) am Revers und warnt [ihn](thoma), nur ein einziges Mal.
- parent zsofia piroska "Mutter"
+ create piroska "Debütantin"
- celebrate _ "Empfang"
- gift lachs piroska "überreicht"
+ jealous hagen lachs "Sektkühler"
- gift? hagen piroska "mit einer dastand"
- attack alwin thoma "Revers"
+ threaten alwin thoma "warnt"

== 5
[Thoma](thoma) rächt sich und lässt die Bücher des Theaters prüfen. Es fehlen vierzigtausend Euro. Verdächtigt wird [Linh](linh), [der](linh) den Schlüssel zur Kasse verwahrt und vor Jahren wegen eines Einbruchs gesessen hat, wovon [Obinna](obinna), [sein](linh) neuer [Untermieter](obinna), nichts ahnte. Statt das Weite zu suchen, kocht [dieser](obinna) Jollofreis für zwei und fragt nach der ganzen Geschichte. Die [Intendantin](gesine) zögert, den [Garderobier](linh) zu beurlauben. [Sie](gesine) tut es schließlich doch.
- investigate thoma _ "prüfen"
- steal.past _ "fehlen"
+ accuse _ linh "Verdächtigt"
- steal? linh "Verdächtigt"
- steal.past linh _ "Einbruchs"
- arrest.past _ linh "gesessen"
- housemate linh obinna "Untermieter"
- discover! obinna linh "nichts ahnte"
- flee! obinna "das Weite"
+ quit linh gesine "beurlauben"

== 6
Einer, der Wetten annimmt, braucht Geld: [Traudl](traudl), [die](traudl) im Dunkeln besser sieht als andere im Licht, legt sich neben der Kasse auf die Lauer und erwischt [Hagen](hagen) mit der Hand in der Schublade. [Er](hagen) fleht [sie](traudl) an, dichtzuhalten. Die [Souffleuse](traudl), [deren](traudl) Beruf das Gegenteil ist, gibt [ihm](hagen) bis zum Schlussvorhang Zeit, es selbst zu sagen. [Zsófia](zsofia), wieder bei Stimme, fordert [ihre](zsofia) Rolle zurück; [Piroska](piroska) weigert sich. Zwischen [Mutter](zsofia) und [Tochter](piroska) knallen Türen in Moll.
- investigate traudl _ "auf die Lauer"
+ discover traudl hagen "erwischt"
- steal hagen _ "mit der Hand"
- reveal! traudl "dichtzuhalten"
- reveal? hagen "selbst zu sagen"
- recover zsofia "wieder bei Stimme"
- parent zsofia piroska "Mutter"
- reject piroska zsofia "weigert"
+ quarrel piroska zsofia "knallen"

== 7
[Hagen](hagen) schweigt, bis der Vorhang fällt, und ist zur nächsten Vorstellung spurlos weg, mitsamt der Amati [seines](hagen) Pultnachbarn. Eine [Kommissarin](kommissarin) nimmt die Fährte auf. [Gesine](gesine) bittet [Linh](linh) auf Knien um Verzeihung und gibt [ihm](linh) [seinen](linh) Schlüsselbund wieder. In [Wien](@wien) wird [Alwin](alwin) unterdessen in Begleitung einer gewissen [Pierrette](pierrette) gesehen. [Lachs](lachs), [der](lachs) das Gerücht druckt, bekommt von [Obinna](obinna) eine Torte ins Gesicht. Es war Zitrone.
- reveal! hagen "schweigt"
+ flee hagen "spurlos weg"
- steal hagen _ "mitsamt der Amati"
- colleague _ hagen "Pultnachbarn"
- investigate kommissarin hagen "Fährte"
- reconcile? gesine linh "Verzeihung"
- gift gesine linh "Schlüsselbund"
+ cheat? alwin gesine "Begleitung"
- reveal lachs _ "druckt"
- attack obinna lachs "Torte"

== 8
[Pierrette](pierrette) ist kein Seitensprung. [Sie](pierrette) ist [Alwins](alwin) [Onkologin](pierrette). Seit Monaten pendelt [er](alwin) zur Bestrahlung, ohne daheim ein Wort darüber zu verlieren. Am Bahnsteig wartet [Gesine](gesine) auf [ihn](alwin), und was an Vorwürfen vorbereitet war, bleibt im Mantel stecken. [Matteo](matteo) spielt [Zsófia](zsofia) im leeren Saal jene Arie vor, zu der [er](matteo) einst um [ihre](zsofia) Hand bat. [Sie](zsofia) singt mit. In der letzten Reihe zählt [Piroska](piroska) an den Fingern [ihre](piroska) Monate nach.
- cheat! alwin gesine "Seitensprung"
+ advisor pierrette alwin "Onkologin"
- travel alwin "pendelt"
+ ill alwin "Bestrahlung"
- treat alwin pierrette "Bestrahlung"
- reveal! alwin gesine "ohne daheim"
- accuse! gesine alwin "Vorwürfen"
- propose.past matteo zsofia "um ihre Hand"
- create matteo "spielt"
- create zsofia "singt"

== 9
Ein Haar aus [Brunellis](matteo) Kamm, ein Labor in [Graz](@graz): Der Befund spricht den [Maestro](matteo) von jeder Vaterschaft frei. [Piroska](piroska) ist enttäuschter als [er](matteo). Unter vier Augen nennt [Zsófia](zsofia) [ihr](piroska) den richtigen Namen, und es ist kein anderer als der [Mann](lachs), von [dem](lachs) die Rose kam. [Lachs](lachs) wiederum hat keine Ahnung, worüber die [Sängerin](piroska) bei [seinem](lachs) Anblick lacht. [Obinna](obinna) legt [Linh](linh) sämtliche Masken zu Füßen und das Herz dazu; [Linh](linh) hebt beides auf.
+ parent! matteo piroska "frei"
- sad matteo+piroska "enttäuschter"
+ reveal zsofia piroska "nennt"
- parent lachs piroska "kein anderer"
- gift.past lachs piroska "Rose"
- discover! lachs piroska "keine Ahnung"
+ confess obinna linh "zu Füßen"
- love obinna linh "Herz"
- couple.start linh obinna "hebt beides auf"

== 10
Von der [Kommissarin](kommissarin) in einem Casino bei [Namur](@namur) gestellt, rückt [Hagen](hagen) die Amati heraus. In Handschellen verlangt [er](hagen) nur eines: einen Brief an [Piroska](piroska) aufgeben zu dürfen. [Sie](piroska) liest ihn zweimal und steckt ihn ungerührt in den Aktenvernichter. [Alwins](alwin) Werte steigen. [Thoma](thoma) hingegen stürzt, seit [Traudl](traudl) auf offener Probe statt des Stichworts [seine](thoma) schmutzigsten Sprachnachrichten an [Gesine](gesine) souffliert hat. [Er](thoma) räumt [sein](thoma) Amt, und [sie](gesine) erhält den Etat zurück.
- find kommissarin hagen "gestellt"
+ arrest kommissarin hagen "Handschellen"
- reject piroska hagen "Aktenvernichter"
- recover alwin "steigen"
+ reveal traudl _ "souffliert"
+ quit thoma "räumt"
- find gesine "zurück"

== 11
Zur Silberhochzeit von [Gesine](gesine) und [Alwin](alwin) lädt das Ensemble auf die Hinterbühne. [Lachs](lachs), frisch gebackener [Vater](lachs) einer [Zwanzigjährigen](piroska), überreicht [dieser](piroska) unbeholfen ein Sparschwein. [Zsófia](zsofia) zieht mit Sack und Pack wieder zu [Matteo](matteo), unter der Bedingung, dass zu Hause nicht dirigiert wird. Mitten im Trinkspruch sinkt [Traudl](traudl) lächelnd in [ihren](traudl) Kasten. Es hat [ihr](traudl) niemand souffliert, dass Schluss ist. [Linh](linh) drückt der [Toten](traudl) die Augen zu, und [Obinna](obinna) singt.
- celebrate _ alwin+gesine "Silberhochzeit"
- married alwin gesine "Silberhochzeit"
- invite _ _ "lädt"
- parent lachs piroska "Vater"
- gift lachs piroska "überreicht"
+ move zsofia matteo "zieht"
+ reconcile matteo zsofia "wieder"
+ die traudl "Toten"
- create obinna "singt"
