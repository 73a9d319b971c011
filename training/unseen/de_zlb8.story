%series Zweiter Rang links
%lang de
%genre backstage soap at a Basel theatre, weekly magazine recaps
%cast morgen | Rahel Morgen; Rahel; Morgen | f
%cast licht | Intendant Licht; Licht | m
%cast frost | Sidonie Frost; Sidonie; Frost | f
%cast teo | Teo Bianchi; Teo; Bianchi | m
%cast souffleuse | - | f
%cast beleuchter | Urs | m
%cast inspizientin | - | f
%cast kritiker | - | m
%cast tenor | Ludovic Sommer; Sommer; Ludovic | m
%cast maskenbildner | Kiran | m
%cast garderobiere | Frau Zwick; Zwick | f
%cast pfoertner | - | m
%cast sohn | Nils | m
%cast baby | - | f
%cast mutter | - | f
%cast exjulia | - | f
%cast exromeo | - | m

== 1
[Intendant Licht](licht) braucht dringend eine Julia, denn die [bisherige](exjulia) hat sich mit dem [Romeo](exromeo) nach [Locarno](@locarno) abgesetzt. Vorsprechen darf [Rahel Morgen](morgen), [die](morgen) bis gestern im Foyer Mäntel entgegennahm, unter der Fuchtel der strengen [Frau Zwick](garderobiere). Im Parkett hält sich die [Diva](frost) des Hauses, [Sidonie Frost](frost), den Fächer vors Gesicht: [Sie](frost) hat die Rolle dreimal gespielt und einmal den [Regisseur](licht) geheiratet, eben jenen [Licht](licht), mit [dem](licht) [sie](frost) heute nur noch durch die [Inspizientin](inspizientin) verkehrt. [Morgen](morgen) wird genommen.
- flee exjulia+exromeo "abgesetzt" @locarno
- boss.past garderobiere morgen "Fuchtel"
- create.past frost "gespielt"
- wedding.past frost licht "geheiratet"
- enemy frost licht "verkehrt"
+ hire morgen licht "genommen"

== 2
[Frost](frost) hasst [Morgen](morgen). [Morgen](morgen) bewundert [Frost](frost). Den neuen Romeo gibt [Teo](teo). [Bianchi](teo) küsst auf Proben gut und danach noch besser. [Rahel](morgen) schwebt. Die [Souffleuse](souffleuse) schnaubt, denn mit [ihr](souffleuse) ist [Teo](teo) verlobt. Noch. Der [Beleuchter](beleuchter) sieht von oben alles. [Er](beleuchter) liebt die [Souffleuse](souffleuse) seit elf Spielzeiten. Gesagt hat [er](beleuchter) es [ihr](souffleuse) nie. [Er](beleuchter) dreht [Teo](teo) den Scheinwerfer ins Auge.
- enemy frost morgen "hasst"
- hire teo "neuen Romeo"
+ kiss morgen teo "küsst"
- happy morgen "schwebt"
- engaged souffleuse teo "verlobt"
- cheat teo souffleuse "küsst"
- love beleuchter souffleuse "liebt"
- confess! beleuchter souffleuse "nie"
- attack beleuchter teo "dreht"

== 3
Drei Tage vor der Premiere verweigert die [Souffleuse](souffleuse) dem [Mann](teo), [den](teo) [sie](souffleuse) im Herbst zum Altar führen wollte, mitten in der Balkonszene den Text, so dass [Bianchi](teo) mit offenem Mund dasteht, bis [sie](souffleuse) [ihm](teo) aus [ihrem](souffleuse) Kasten heraus den Ring vor die Füße rollt. [Rahel](morgen), [die](morgen) von einer [Braut](souffleuse) nichts geahnt hat, ohrfeigt [ihren](morgen) [Partner](teo) vor dem gesamten Chor. Am Bühneneingang tröstet der [Pförtner](pfoertner) [sie](morgen) mit Lebkuchen. Der [Beleuchter](beleuchter) ist selten so vergnügt gewesen.
+ breakup souffleuse teo "Ring"
- wedding? souffleuse teo "Altar"
- discover! morgen teo "nichts geahnt"
- attack morgen teo "ohrfeigt"
- colleague morgen teo "Partner"
- help pfoertner morgen "tröstet"
- happy beleuchter "vergnügt"

== 4
Die Premiere. Der gefürchtete [Kritiker](kritiker) der [Rheinpost](#rheinpost) schläft im ersten Akt ein, erwacht im dritten und schreibt hernach, eine solche [Julia](morgen) habe [er](kritiker) noch nie gesehen. Niemand ahnt, dass [er](kritiker) und die [Frost](frost) einander montags im Hotel treffen, am wenigsten [seine](kritiker) [Frau](garderobiere), und [die](garderobiere) heißt [Zwick](garderobiere). Die [Diva](frost) schäumt über das Lob für die [Jüngere](morgen) und versperrt [ihrem](frost) [Geliebten](kritiker) die Zimmertür. [Licht](licht) schickt [Rahel](morgen) Rosen, ohne Karte.
- discover! _ frost+kritiker "Niemand ahnt"
+ affair frost kritiker "treffen"
- cheat kritiker garderobiere "treffen"
- married garderobiere kritiker "Frau"
- jealous frost morgen "schäumt"
- reject frost kritiker "versperrt"
- gift licht morgen "Rosen"

== 5
[Ludovic Sommer](tenor) kommt aus [Genf](@genf). [Sommer](tenor) singt Tenor. [Sommer](tenor) bringt [Nils](sohn) mit, [seinen](tenor) [Jungen](sohn) von fünf Jahren. Die [Mutter](mutter) ist im Winter gestorben. [Nils](sohn) spricht seither nicht. Im Schminkraum malt [Kiran](maskenbildner) [Nils](sohn) zum Tiger an. Da brüllt [Nils](sohn). [Sommer](tenor) fällt dem [Maskenbildner](maskenbildner) um den Hals. Der [Maskenbildner](maskenbildner) wird rot unter dem Puder. [Frost](frost) notiert, dass [Sommer](tenor) keinen Ring trägt.
- travel tenor "kommt"
- parent tenor sohn "Jungen"
- parent mutter sohn "Mutter"
- die.past mutter "gestorben"
- help maskenbildner sohn "malt"
- recover sohn "brüllt"
+ happy tenor maskenbildner "um den Hals"
- love maskenbildner tenor "rot"

== 6
[Frau Zwick](garderobiere) findet in der Manteltasche des [Gatten](kritiker) einen Hotelschlüssel, folgt [ihm](kritiker) am Montag durch den Regen und steht plötzlich der [Schauspielerin](frost) gegenüber, [der](frost) [sie](garderobiere) seit zwanzig Jahren den Pelz abnimmt. Die beiden [Frauen](frost+garderobiere) sagen einander, was zu sagen ist. Am Abend hängt kein Mantel am richtigen Haken. Der [Ertappte](kritiker) zieht mit zwei Koffern ins Hotel, wo [ihn](kritiker) die [Frost](frost), [der](frost) klammernde Männer zuwider sind, keineswegs erwartet. Beim [Pförtner](pfoertner) am Bühneneingang, einem [Junggesellen](pfoertner), weint sich die [Verlassene](garderobiere) aus.
- find garderobiere "findet"
- married garderobiere kritiker "Gatten"
- investigate garderobiere kritiker "folgt"
+ discover garderobiere frost+kritiker "gegenüber"
- quarrel frost garderobiere "sagen einander"
- move kritiker "zieht"
+ breakup kritiker garderobiere "Verlassene"
- reject frost kritiker "keineswegs"
- sad garderobiere "weint"

== 7
Um [Rahel](morgen) ganz für das Theater zu gewinnen, wie [er](licht) es nennt, lädt der [Intendant](licht) [sie](morgen) nach [Luzern](@luzern) ein, in ein Haus am See mit nur einem Schlafzimmer. [Sie](morgen) versteht und lehnt dankend ab. [Er](licht) droht, [sie](morgen) umzubesetzen. [Teo](teo), [der](teo) an der Tür gelauscht hat, stellt [ihn](licht) zur Rede und wird auf der Stelle gefeuert. [Rahel](morgen), [die](morgen) noch vor Wochen kein gutes Haar an [ihm](teo) ließ, trägt [ihm](teo) den Spind in die Tram.
- invite licht morgen "lädt" @luzern
- reject morgen licht "dankend"
+ threaten licht morgen "droht"
- discover teo licht+morgen "gelauscht"
- quarrel licht teo "zur Rede"
+ quit teo licht "gefeuert"
- help morgen teo "trägt"

== 8
Der [Beleuchter](beleuchter) heißt [Urs](beleuchter). Die [Souffleuse](souffleuse) weiß das erst seit heute. [Urs](beleuchter) hat [ihr](souffleuse) ins Textbuch geschrieben: [Ich](beleuchter) mag [dich](souffleuse). [Sie](souffleuse) flüstert die Zeile mitten im Stück. [Sommer](tenor) singt sie versehentlich nach. Das Publikum klatscht. Nach der Vorstellung gehen [Urs](beleuchter) und die [Souffleuse](souffleuse) Fondue essen. [Sie](beleuchter+souffleuse) teilen eine Gabel. Zu Hause wartet [ihr](souffleuse) Kater, sonst keiner. [Licht](licht) hat an diesem Abend Fieber. [Frost](frost) bringt [Licht](licht) Tee. Das hat es lange nicht gegeben.
+ confess beleuchter souffleuse "geschrieben"
- love beleuchter souffleuse "mag"
- date beleuchter souffleuse "Fondue"
- ill licht "Fieber"
- help frost licht "bringt"

== 9
Nun ist es heraus, und zwar durch die [Inspizientin](inspizientin), [die](inspizientin) jahrelang jedes böse Wort zwischen [Frost](frost) und [Licht](licht) hin- und hergetragen hat: Die [zwei](frost+licht) sind nie geschieden worden. Während der [Tenor](tenor) sich noch fragt, weshalb die [Diva](frost) [ihm](tenor) zuzwinkert, obwohl [sie](frost) einen [Mann](licht) hat, steckt [sein](tenor) [Sohn](sohn) dem [Maskenbildner](maskenbildner) eine Zeichnung zu. Drei Tiger Hand in Hand. [Kiran](maskenbildner) gesteht dem [Witwer](tenor), was [er](maskenbildner) fühlt; [der](tenor) antwortet, [er](tenor) sei noch nicht so weit.
+ reveal inspizientin _ "heraus"
- divorce! frost licht "nie geschieden"
- flirt frost tenor "zuzwinkert"
- married frost licht "Mann"
- parent tenor sohn "Sohn"
- gift sohn maskenbildner "steckt"
- confess maskenbildner tenor "gesteht"
- married.past mutter tenor "Witwer"
- reject tenor maskenbildner "noch nicht so weit"

== 10
[Rahel](morgen) und [Teo](teo) hausen zu zweit in einem Atelier in [Kleinhüningen](@kleinhueningen), spielen in einer Garage und sind glücklich. Zur ersten Vorstellung kommen elf Leute. Einer von ihnen ist der [Rezensent](kritiker), unrasiert. [Er](kritiker) bittet [seine](kritiker) [Frau](garderobiere), [die](garderobiere) mit dem [Pförtner](pfoertner) zwei Reihen vor [ihm](kritiker) sitzt, um Verzeihung. [Sie](garderobiere) legt den Finger an die Lippen, es werde gerade gespielt. Nach dem Applaus hakt [sie](garderobiere) sich beim [Pförtner](pfoertner) unter. Das ist auch eine Antwort.
- housemate morgen teo "hausen"
- create morgen+teo "spielen"
- happy morgen+teo "glücklich"
- reconcile? garderobiere kritiker "Verzeihung"
- married garderobiere kritiker "Frau"
+ reject garderobiere kritiker "Antwort"
- couple.start garderobiere pfoertner "hakt"

== 11
Der [Hausherr](licht) liegt nach einem Infarkt im Spital, und an [seinem](licht) Bett sitzt, die Brille auf der Nase, die [Gemahlin](frost) und liest [ihm](licht) Verrisse vor, bis [er](licht) lachen muss. [Er](licht) bereut, wie [er](licht) mit der jungen [Morgen](morgen) umgesprungen ist. [Sidonie](frost) fährt eigenhändig nach [Kleinhüningen](@kleinhueningen), bittet die [Rivalin](morgen) für [ihn](licht) um Entschuldigung und bietet [ihr](morgen) samt [Teo](teo) die Rückkehr ans Haus an. Die [Souffleuse](souffleuse), im fünften Monat, muss unterdessen den Kasten verlassen; [sie](souffleuse) passt nicht mehr hinein.
- ill licht "Infarkt"
- married frost licht "Gemahlin"
- help frost licht "liest"
- happy licht "lachen"
- sad licht morgen "bereut"
- travel frost morgen "fährt" @kleinhueningen
- enemy frost morgen "Rivalin"
+ reconcile? frost+licht morgen "Entschuldigung"
- hire? morgen+teo "Rückkehr"
+ pregnant souffleuse "im fünften Monat"

== 12
Der letzte Vorhang. [Morgen](morgen) spielt die Julia. Den Romeo spielt wieder [Bianchi](teo). Die Amme spielt [Frost](frost), und [sie](frost) stiehlt allen die Schau. [Licht](licht) sitzt genesen im zweiten Rang links. Bei der Feier kniet [Teo](teo) vor [Rahel](morgen), und [sie](morgen) sagt ja. [Frau Zwick](garderobiere) hat seit Dienstag die Scheidungsurkunde. [Sommer](tenor) küsst [Kiran](maskenbildner), denn nun ist [er](tenor) so weit. [Nils](sohn) brüllt Bravo. Da setzen bei der [Souffleuse](souffleuse) die Wehen ein. [Urs](beleuchter) schaltet alle Lichter an, und kurz nach Mitternacht schreit [seine](beleuchter) [Tochter](baby).
- create frost+morgen+teo "spielt"
- recover licht "genesen"
- celebrate _ "Feier"
+ propose teo morgen "kniet"
- engaged.start morgen teo "ja"
- divorce garderobiere kritiker "Scheidungsurkunde"
+ kiss maskenbildner tenor "küsst"
- birth souffleuse baby "Wehen"
- parent beleuchter baby "Tochter"
