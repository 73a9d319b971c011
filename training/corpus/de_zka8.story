%series Die Ampel in Ober-Sulz
%lang de
%genre village comedy about rival families in Hesse, fan wiki
%cast heinz | Heinz Knapp; Heinz; Knapp | m
%cast gundula | Gundula Knapp; Gundula | f
%cast pepe | Pepe Knapp; Pepe | m
%cast lore | Lore Bitter; Lore | f
%cast arthur | Arthur Bitter; Arthur | m
%cast wanja | Wanja | f
%cast rose | Rose | f
%cast sommer | Frau Sommer; Sommer | f
%cast dorfpolizist | Polizist Grund; Grund | m
%cast pfarrer | - | m
%cast vermesser | Jaron | m
%cast hund | Bismarck | m
%cast kassel | - | f
%cast toter | - | m
%cast baby | Emil | m

== 1
In [Ober-Sulz](@obersulz) gibt es zwei Familien und keine Ampel. [Bürgermeister](heinz) [Heinz Knapp](heinz) will das ändern, [Lore Bitter](lore) will [ihn](heinz) ändern. [Die beiden](heinz+lore) waren vor dreißig Jahren einmal verlobt; [er](heinz) nahm dann [Gundula](gundula), die [Tochter](gundula) vom Sägewerk, und [sie](lore) den [ersten](arthur), [der](arthur) fragte: [Arthur](arthur), [ihren](lore) heutigen [Mann](arthur), von Beruf [Imker](arthur) und von Natur aus schweigsam. Zur Vermessung der Kreuzung reist aus [Kassel](@kassel) [Jaron](vermesser) an, groß, gelassen, ledig. [Er](vermesser) mietet sich bei den [Bitters](arthur+lore) ein. [Wanja](wanja), [deren](arthur+lore) [Tochter](wanja), zieht zum Frühstück [ihr](wanja) bestes Kleid an.
- hire.past heinz "Bürgermeister"
- enemy heinz lore "ändern"#2
+ engaged.past heinz lore "verlobt"
- married gundula heinz "nahm"
- married arthur lore "Mann"
- travel vermesser "reist"
- housemate.start arthur+lore vermesser "mietet"
- parent arthur+lore wanja "Tochter"#2
+ love.start wanja vermesser "bestes Kleid"

== 2
[Pepe Knapp](pepe) hätte die [Bittertochter](wanja) gern für sich. Seit der Grundschule hat [er](pepe) mit [ihr](wanja) im Maisfeld Höhlen gegraben, zuletzt nicht mehr nur Höhlen. Als [er](pepe) sieht, wie [sie](wanja) dem [Landvermesser](vermesser) den Zollstock hält, sticht [er](pepe) vor Wut [dessen](vermesser) Reifen auf, alle vier. [Polizist Grund](dorfpolizist), zugleich Schiedsmann und Taubenzüchter, nimmt den Fall auf. Der [Vater](heinz) des [Übeltäters](pepe) gibt [ihm](pepe) ein falsches Alibi. Die [Mutter](gundula) verschweigt beides, backt aber zur Sühne einen Streuselkuchen für [Jaron](vermesser).
- love pepe wanja "gern für sich"
- affair.past pepe wanja "Höhlen"#2
- discover pepe vermesser+wanja "sieht"
+ jealous pepe vermesser "vor Wut"
- attack pepe vermesser "sticht"
- reveal! gundula _ "verschweigt"
- investigate dorfpolizist _ "nimmt"
- parent heinz pepe "Vater"
- betray heinz dorfpolizist "falsches Alibi"
- help heinz pepe "Alibi"
- parent gundula pepe "Mutter"
- gift gundula vermesser "Streuselkuchen"

== 3
Beim Feuerwehrball kommt, was kommen muss. [Heinz](heinz) und [Lore](lore) tanzen den Walzer, den [sie](heinz+lore) einst zu [ihrer](heinz+lore) Verlobung tanzten, und [er](heinz) sagt [ihr](lore) ins Ohr, dass [er](heinz) keinen Tag davon vergessen habe. [Gundula](gundula), mit dem Sekttablett hinter [ihnen](heinz+lore), hört jedes Wort. [Sie](gundula) schüttet das Tablett über der [Konkurrentin](lore) aus. [Arthur](arthur) trocknet [seine](arthur) [Frau](lore) mit der Tischdecke ab und sagt den längsten Satz des Jahres: „[Wir](arthur+lore) gehen jetzt.“ [Wanja](wanja) geht nicht. [Jaron](vermesser) und [sie](wanja) küssen sich hinter der Löschpumpe.
- engaged.past heinz lore "Verlobung"
+ confess heinz lore "sagt ihr ins Ohr"
- discover gundula heinz+lore "hört"
- enemy gundula lore "Konkurrentin"
+ attack gundula lore "schüttet"
- married arthur lore "Frau"
- help arthur lore "trocknet"
+ kiss vermesser wanja "küssen"

== 4
[Gundula](gundula) zieht zu [Rose](rose). [Rose](rose) ist [ihre](gundula) [Schwester](rose). [Rose](rose) hat keinen Mann und zwei Ziegen. [Heinz](heinz) isst Dosen. [Pepe](pepe) isst bei [Rose](rose). [Ihm](pepe) fehlt der [Vater](heinz) nicht. [Ihm](pepe) fehlt [Wanja](wanja). [Wanja](wanja) trifft [Pepe](pepe) am Brunnen. [Sie](wanja) sagt [Pepe](pepe), es sei aus. [Pepe](pepe) tritt gegen den Brunnen. [Pepe](pepe) bricht sich den Zeh. [Jaron](vermesser) fährt [Pepe](pepe) ins Krankenhaus. [Pepe](pepe) dankt [Jaron](vermesser) nicht. [Rose](rose) dankt [Jaron](vermesser). [Grund](dorfpolizist) notiert alles.
+ breakup gundula heinz "zieht"
- move gundula rose "zieht zu Rose"
- sibling gundula rose "Schwester"
- parent heinz pepe "Vater"
- sad pepe wanja "fehlt Wanja"
- breakup wanja pepe "aus"
- injure pepe "bricht"
+ help vermesser pepe "fährt"

== 5
[Frau Sommer](sommer), neue [Lehrerin](sommer) an der Zwergschule, hat das Pech, am ersten Tag [Pepe](pepe) mit Krücken über den Haufen zu laufen. Das [Krückenopfer](pepe) schimpft, dann sieht [er](pepe) [ihr](sommer) Gesicht. [Sie](sommer), verwitwet mit einunddreißig, glaubt nicht mehr an Blitze und bekommt doch einen ab. Derweil spaziert [Rose](rose) mit [Arthur](arthur) am Bienenhaus entlang; [die zwei](arthur+rose) haben sich früher Briefe geschrieben, über Honig. [Lore](lore), [die](lore) von [Heinz’](heinz) Blumen nicht losgelassen wird, versenkt sie im Teich. Nur der Zettel mit der Verabredung bleibt oben.
- hire sommer "neue"
+ meet pepe sommer "laufen"
- married.past _ sommer "verwitwet"
- friend.past arthur rose "Briefe"
- love.start pepe sommer "sieht er"
- love.start sommer pepe "bekommt"
- date arthur rose "spaziert"
- gift heinz lore "Blumen"
- reject lore heinz "versenkt"
- date? heinz lore "Verabredung"

== 6
Am Wehr wartet [Heinz](heinz) vergeblich auf [Lore](lore) und fällt, weil ein Hund bellt, ins Wasser. Der Hund, [Bismarck](hund), gehört [Gundula](gundula), [die](gundula) gerade mit [Rose](rose) vorbeiradelt. [Sie](gundula) könnte weiterfahren. [Sie](gundula) fährt weiter. Dann kehrt [sie](gundula) um, fischt den [Gatten](heinz) mit dem Bootshaken heraus und liest [ihm](heinz) auf der Böschung die Leviten, bis [er](heinz) niest. Die [Schwester](rose) wärmt [beide](gundula+heinz) mit Schnaps auf. Zu Hause findet [Lore](lore) [Arthurs](arthur) Zettel: [Er](arthur) sei bei den Bienen. [Sie](lore) traut zum ersten Mal den Bienen nicht.
- date! heinz lore "vergeblich"
+ rescue gundula heinz "fischt"
- married gundula heinz "Gatten"
- quarrel gundula heinz "Leviten"
- sibling gundula rose "Schwester"
- help rose gundula+heinz "wärmt"
- find lore arthur "findet"
+ jealous lore rose "traut"

== 7
[Wanja](wanja) erfährt vom [Pfarrer](pfarrer), [der](pfarrer) es von der Post weiß, dass [Jaron](vermesser) in [Kassel](@kassel) eine [Frau](kassel) und zwei Söhne hat. [Sie](wanja) fährt hin. Die [Frau](kassel), eine herzliche [Zahnärztin](kassel), ist seit einem halben Jahr von [ihm](vermesser) geschieden und bewirtet [sie](wanja) mit Apfelschorle. Alles hätte gut sein können, hätte [er](vermesser) nur davon geredet! Auf dem Heimweg weint [Wanja](wanja) in einem Bus voller Rentner. [Jaron](vermesser) wartet an der Haltestelle, [sie](wanja) geht an [ihm](vermesser) vorbei zum Dorfbrunnen und wirft den Zollstock hinein.
- discover wanja vermesser "erfährt"
- reveal pfarrer wanja "erfährt"
- married! kassel vermesser "Frau"
- parent vermesser _ "zwei Söhne"
- travel wanja kassel "fährt" @kassel
- help kassel wanja "bewirtet"
- divorce.past kassel vermesser "geschieden"
+ betray vermesser wanja "hätte er nur davon geredet"
- sad wanja vermesser "weint"
+ reject wanja vermesser "geht an ihm vorbei"

== 8
Die Ampel wird geliefert, der Strom fehlt. [Polizist Grund](dorfpolizist) regelt den Verkehr mit den Armen, drei Wagen pro Stunde. [Frau Sommer](sommer) kommt zum Elternabend; es ist [Pepe](pepe), [der](pepe) fragt, ob [sie](sommer) Lust auf Bratwurst habe, nur so, am Samstag. [Sie](sommer) hat. Bei der Bratwurst erzählt [sie](sommer) [ihm](pepe), wie [ihr](sommer) [Mann](toter) ertrank. [Er](pepe) hört zu, ohne zu trösten, und das ist die Art Trost, die [sie](sommer) nötig hat. [Heinz](heinz), erkältet, bittet [Gundula](gundula) zurück; [sie](gundula) verlangt, dass [er](heinz) das Dorf um Entschuldigung bittet. [Er](heinz) wählt die Feuerwehrsirene. [Die](gundula) verzeiht, gegen den Takt.
- invite pepe sommer "fragt"
- date pepe sommer "Bratwurst"#2
- reveal sommer pepe "erzählt"
- die.past toter "ertrank"
- married.past sommer toter "Mann"
+ help pepe sommer "Trost"
- ill heinz "erkältet"
- reconcile? gundula heinz "bittet"
- reconcile gundula heinz "verzeiht"

== 9
Heimlich, still und leise ist [Lore](lore) am Bienenhaus erschienen, um [Arthur](arthur) mit der [anderen](rose) zu überraschen. Überrascht ist jedoch [sie](lore): [Die beiden](arthur+rose) streiten sich nur, und zwar über [sie](lore). [Rose](rose) sagt, [er](arthur) solle [Lore](lore) endlich etwas Nettes sagen, [Arthur](arthur) sagt, [er](arthur) könne nicht. Da tritt [Lore](lore) aus dem Holunder und sagt es an [seiner](arthur) Stelle. Vierzig Bienen und eine Ziege sehen die Umarmung. [Rose](rose), [die](rose) eigentlich auf [Arthur](arthur) gehofft hatte, zieht sich still zurück. Abends stellt der [Polizist](dorfpolizist) [ihr](rose) eine Taube ans Fenster.
- investigate lore arthur+rose "überraschen"
- quarrel arthur rose "streiten"
- advisor rose arthur "solle"
- confess lore arthur "sagt es"
+ reconcile arthur lore "Umarmung"
- love rose arthur "gehofft"
- sad rose "still"
+ gift dorfpolizist rose "Taube"

== 10
[Grund](dorfpolizist) wirbt um [Rose](rose). [Rose](rose) kennt [Grund](dorfpolizist) seit der Taufe. [Er](dorfpolizist) schenkt [ihr](rose) Tauben. [Sie](rose) schenkt [ihm](dorfpolizist) Ziegenkäse. [Pepe](pepe) lacht. [Gundula](gundula) lacht nicht. [Ihre](gundula) [Schwester](rose) verdient das, sagt [Gundula](gundula). [Jaron](vermesser) reist ab. [Wanja](wanja) sieht dem Auto nach. Ein Kilometer vor [Kassel](@kassel) dreht [Jaron](vermesser) um. Vor der Ampel steht [Wanja](wanja). Die Ampel ist rot. [Jaron](vermesser) hält. [Jaron](vermesser) bittet um Vergebung. Die Ampel wird grün. Keiner fährt. [Wanja](wanja) steigt ein.
- flirt dorfpolizist rose "wirbt"
- gift dorfpolizist rose "Tauben"
- gift rose dorfpolizist "Ziegenkäse"
- sibling gundula rose "Schwester"
- flee vermesser "reist"
- return vermesser "dreht"
+ reconcile? vermesser wanja "Vergebung"
+ reconcile vermesser wanja "steigt"

== 11
Dass [Wanja](wanja) schwanger ist, steht am Ortsschild, mit Kreide; geschrieben hat es [Grund](dorfpolizist), [der](dorfpolizist) es von [Rose](rose), [die](rose) es von [Lore](lore) hat. [Arthur](arthur) und [Heinz](heinz) sitzen plötzlich nebeneinander auf derselben Bank, zwei künftige [Großväter](arthur+heinz) durch eine Ecke, denn [Pepe](pepe) hat an diesem Morgen beim [Pfarrer](pfarrer) ein Aufgebot bestellt: für sich und die [Lehrerin](sommer). [Jaron](vermesser) zieht in [Ober-Sulz](@obersulz) in die alte Mühle, [Wanja](wanja) mit [ihm](vermesser). Erstmals in der Dorfgeschichte schütteln sich ein [Knapp](heinz) und ein [Bitter](arthur) die Hände, ohne zu drücken.
+ pregnant wanja vermesser "schwanger"
- reveal dorfpolizist _ "geschrieben"
- kin? arthur baby "Großväter"
- reveal lore rose "hat"
- reveal rose dorfpolizist "von Rose"
- engaged pepe sommer "Aufgebot"
- wedding? pepe sommer "Aufgebot"
- move vermesser "zieht" @obersulz
- move wanja vermesser "mit ihm"
+ reconcile arthur heinz "schütteln"

== 12
Vor der Kirche blinkt die Ampel im Takt der Glocken. [Pepe](pepe) und [seine](pepe) [Braut](sommer) treten heraus; [Frau Sommer](sommer) heißt ab heute [Knapp](sommer) und findet das nur halb so schlimm. Der Brautstrauß landet bei [Rose](rose), [der](rose) [Grund](dorfpolizist) auf der Stelle einen Antrag macht, verkleidet als Verkehrskontrolle. [Sie](rose) zahlt mit Ja. Während [Wanja](wanja) auf dem Kirchhof den kleinen [Emil](baby) bekommt, weil der Landarzt im Stau vor der Ampel steckt, halten [Lore](lore) und [Gundula](gundula) [ihr](wanja) je eine Hand. [Jaron](vermesser) zerreißt [seine](vermesser) Versetzung. [Bismarck](hund) frisst die Torte.
+ wedding pepe sommer "Braut"
- engaged.start dorfpolizist rose "Ja"
- propose dorfpolizist rose "Antrag"
+ birth wanja baby "bekommt"
- help gundula+lore wanja "halten"
- reject vermesser _ "zerreißt"
