%series Der Moselbote
%lang de
%genre newspaper drama, Trier, encyclopaedia episode list, sober
%cast thul | Blasius Thul; Thul; Blasius | m
%cast weyand | Carmen Weyand; Carmen; Weyand | f
%cast thea | Thea Lorscheider; Thea | f
%cast backes | Sven Backes; Backes; Sven | m
%cast emre | Emre Toprak; Emre | m
%cast ngozi | Ngozi | f
%cast dekan | Dekan Hoffmann; Hoffmann | m
%cast jonas | Jonas Weyand; Jonas | m
%cast drucker | Nikla; Nikla Reuter | m
%cast winzer | Zimmer; Alfons Zimmer | m
%cast zimmerfrau | Gitta Zimmer; Gitta | f
%cast polizistin | Kommissarin Ludes; Ludes | f
%cast grossvater | - | m
%cast bruder | Kai Backes; Kai | m
%cast altthul | - | m

== 1 Probeabzug
[Verleger](thul) [Blasius Thul](thul) hat ohne Wissen der Belegschaft beschlossen, den [Moselboten](#moselbote) zu schließen, überlegt es sich jedoch anders, als [Carmen Weyand](weyand), [die](weyand) [er](thul) vor Jahren verlassen hat, als neue [Chefredakteurin](weyand) vor [ihm](thul) steht. [Thea Lorscheider](thea), [Reporterin](thea) in der dritten Generation, hatte selbst mit dem Posten gerechnet und kippt vor Wut einen Kaktus um. [Ihr](thea) [Kollege](emre) [Emre Toprak](emre) topft ihn um. Nachts wird im Archiv eingebrochen; es fehlt nur ein einziger Jahrgang, nämlich der von 1987.
- ex thul weyand "verlassen"
+ hire weyand "neue"
- return weyand "steht"
- sad thea "Wut"
- colleague emre thea "Kollege"
- steal _ "fehlt"

== 2 Jahrgang 1987
[Sven Backes](backes), der eitle [Sportredakteur](backes), behauptet, den Dieb gesehen zu haben, verwickelt sich aber in Widersprüche. [Ngozi](ngozi), die aufgeweckte [Volontärin](ngozi), fragt im Stadtarchiv nach den fehlenden Bänden und stößt auf eine [Tote](zimmerfrau): [Gitta Zimmer](zimmerfrau), [Frau](zimmerfrau) des [Winzers](winzer) [Alfons Zimmer](winzer), ertrank damals in der Mosel. [Dessen](winzer) Aussage hatte [Theas](thea) [Großvater](grossvater) gedruckt. [Thea](thea) verbietet der [Volontärin](ngozi) weiterzusuchen, und [Ngozi](ngozi) sucht weiter. Der Kaktus erholt sich.
- betray backes "behauptet"
- investigate ngozi "fragt"
- married winzer zimmerfrau "Frau"
+ die.past zimmerfrau "ertrank"
- kin grossvater thea "Großvater"
- create.past grossvater "gedruckt"
- reject thea ngozi "verbietet"

== 3 Schlagzeile
[Carmen](weyand) lässt, um die Auflage zu heben, [Backes](backes) die Geschichte der [Ertrunkenen](zimmerfrau) auf die erste Seite setzen. [Alfons Zimmer](winzer), [der](winzer) seit damals kein Glas mehr verkauft hat, dringt in die Redaktion ein, packt den [Sportredakteur](backes) am Schlips und würgt [ihn](backes), bis [Emre](emre) dazwischengeht. [Dekan Hoffmann](dekan) predigt am Sonntag gegen die Sünde der Neugier und blickt dabei auf [Thul](thul), [seinen](dekan) alten [Schulfreund](thul). In der Bank hinter [diesem](thul) sitzt [Jonas](jonas), [Carmens](weyand) [Sohn](jonas), und hat Kopfhörer auf.
- boss weyand backes "lässt"
- create backes "setzen"
- die.past zimmerfrau "Ertrunkenen"
+ attack winzer backes "würgt"
- rescue emre backes "dazwischengeht"
- friend dekan thul "Schulfreund"
- parent weyand jonas "Sohn"

== 4 Kurzmeldungen
Der Mai ist nass. [Jonas](jonas) klaut. Erwischt wird [Jonas](jonas) im Kaufhaus. Abholen soll [ihn](jonas) [Carmen](weyand). [Carmen](weyand) kann nicht. An [Carmens](weyand) Stelle kommt [Emre](emre). [Emre](emre) gibt sich als Onkel aus. Auf dem Heimweg fragt [Jonas](jonas) nach [seinem](jonas) [Vater](thul). [Emre](emre) weiß nichts. Abends fragt [Jonas](jonas) [Carmen](weyand). „[Du](jonas) kennst [ihn](thul)“, sagt [Carmen](weyand). „[Thul](thul)“, sagt [Carmen](weyand). [Jonas](jonas) zerschlägt die Vase. Am Fenster hat [Ngozi](ngozi) alles gehört. [Ngozi](ngozi) schweigt.
- steal jonas "klaut"
- discover _ jonas "Erwischt"
- help emre jonas "kommt"
- betray emre "gibt"
+ reveal weyand jonas "sagt Carmen"
- parent thul jonas "Vater"
- sad jonas "zerschlägt"
- discover ngozi jonas "gehört"
- reveal! ngozi _ "schweigt"

== 5 Gegendarstellung
Der [Winzer](winzer) wird wegen des Angriffs auf den [Sportredakteur](backes) angeklagt; die Verteidigung bezahlt zu aller Überraschung [Thul](thul). [Jonas](jonas), [der](jonas) sich nicht traut, den [Vater](thul) anzusprechen, geht bei der Druckerei als Aushilfe ein und aus, wo der alte [Drucker](drucker) [Nikla](drucker) [ihn](jonas) alles lehrt, was man über Blei wissen kann. [Kommissarin Ludes](polizistin) lässt aus der Mosel ein Auto bergen, das auf den Verlag zugelassen war. Zwischen [Thea](thea) und [Carmen](weyand), bislang Feindinnen, gibt es einen Waffenstillstand von zwei Stunden, dann fällt das Wort [Großvater](grossvater).
- accuse _ winzer "angeklagt"
- help thul winzer "bezahlt"
- parent thul jonas "Vater"
- hire jonas "Aushilfe"
- advisor drucker jonas "lehrt"
+ find polizistin "bergen"
- enemy thea weyand "Feindinnen"
- reconcile thea weyand "Waffenstillstand"
- quarrel thea weyand "fällt das Wort"

== 6 Bleisatz
[Nikla](drucker), [der](drucker) seit Wochen Blut spuckt, verrät [Jonas](jonas) auf dem Sterbebett, in jener Nacht zwei Jungen mit dem Verlagswagen gesehen zu haben: den [Sohn](thul) des [Verlegers](altthul) und einen [Ministranten](dekan). [Er](drucker) stirbt, ehe [er](drucker) weitersprechen kann. Der [Halbwüchsige](jonas) sucht [Thul](thul) auf, bringt aber nur heraus, wessen [Sohn](jonas) [er](jonas) ist. [Thul](thul) schickt [ihn](jonas) weg und sitzt dann die ganze Nacht im Dunkeln. Am Morgen entlässt [er](thul) [Carmen](weyand). [Sie](weyand) bleibt einfach sitzen, und niemand wagt es, [ihr](weyand) den Stuhl wegzunehmen.
- ill drucker "Blut"
- reveal drucker jonas "verrät"
- discover.past drucker dekan+thul "gesehen"
- parent altthul thul "Sohn"
+ die drucker "stirbt"
+ reveal jonas thul "bringt"
- parent thul jonas "Sohn"
- reject thul jonas "schickt"
- sad thul "im Dunkeln"
- quit weyand thul "entlässt"

== 7 Redaktionsgeheimnis
Beim Begräbnis des [Druckers](drucker) zittert dem [Dekan](dekan) die Stimme so sehr, dass [Ngozi](ngozi) nachrechnet, wer 1987 am Altar gedient hat. Jemand legt der [Volontärin](ngozi) einen toten Vogel auf die Tastatur. [Emre](emre), [der](emre) [sie](ngozi) nachts nicht mehr allein lassen will, schläft auf dem Sofa der Redaktion und verliebt sich in [ihr](ngozi) Schnarchen. [Backes](backes) bietet währenddessen der Konkurrenz in [Koblenz](@koblenz) die ganze Geschichte an und bekommt dafür eine Stelle. [Thea](thea) findet in der Truhe [ihrer](thea) Familie den vermissten Jahrgang.
- die.past drucker "Begräbnis"
- investigate ngozi dekan "nachrechnet"
- threaten _ ngozi "toten Vogel"
- help emre ngozi "schläft"
+ love.start emre ngozi "verliebt"
- betray backes "bietet"
- hire backes "bekommt" @koblenz
+ find thea "findet"

== 8 Abschrift
In dem Band steckt das Original der Aussage: [Zimmer](winzer) hatte [Gitta](zimmerfrau) als vermisst gemeldet, lange bevor man [sie](zimmerfrau) tot fand, und [Theas](thea) [Großvater](grossvater) hatte den Satz auf Wunsch von [Thuls](thul) [Vater](altthul) gestrichen. Unter Tränen gibt [Thea](thea) den Band der [Chefredakteurin](weyand), mit [der](weyand) [sie](thea) bisher kein freundliches Wort gewechselt hat. [Die beiden](thea+weyand) drucken ihn in der Nacht ab, mit [Jonas](jonas) an der alten Maschine. Der [Überläufer](backes) kommt [ihnen](jonas+thea+weyand) in [Koblenz](@koblenz) um eine Stunde zuvor, schreibt aber den falschen Namen über den Artikel und wird hinausgeworfen.
- die.past zimmerfrau "tot"
- kin grossvater thea "Großvater"
- betray.past grossvater "gestrichen"
- parent altthul thul "Vater"
- sad thea "Tränen"
+ gift thea weyand "gibt"
- create thea+weyand "drucken"
- help jonas thea+weyand "an der alten Maschine"
- betray.past backes "Überläufer"
+ quit backes "hinausgeworfen"

== 9 Anzeigenteil
[Kommissarin Ludes](polizistin) lädt den [Verleger](thul) und den [Geistlichen](dekan) vor. [Thul](thul) behauptet, [er](thul) sei damals am Steuer gewesen; [Hoffmann](dekan) behauptet dasselbe. Die [Polizistin](polizistin) hält [beide](dekan+thul) für Lügner und setzt [sie](dekan+thul) auf freien Fuß. Am selben Abend lauert [Kai Backes](bruder), der jüngere [Bruder](bruder) des entlassenen [Sportredakteurs](backes), der [Volontärin](ngozi) auf und schlägt [sie](ngozi) mit einer Fahrradpumpe nieder, weil [sie](ngozi) [Sven](backes) um die Stelle gebracht habe. [Emre](emre) findet die [Verletzte](ngozi) vor der Porta Nigra und trägt [sie](ngozi) bis zum Brüderkrankenhaus.
- investigate polizistin dekan+thul "lädt"
- reveal? thul polizistin "behauptet"
- reveal? dekan polizistin "behauptet"#2
- accuse polizistin dekan+thul "Lügner"
- sibling backes bruder "Bruder"
+ attack bruder ngozi "schlägt"
- accuse bruder ngozi "gebracht"
- find emre ngozi "findet"
- injure ngozi bruder "Verletzte"
+ rescue emre ngozi "trägt"

== 10 Fußnote
[Ngozi](ngozi) wacht auf und kann drei Tage nicht lesen. [Emre](emre) liest [ihr](ngozi) die Todesanzeigen vor, später die Speisekarte und zuletzt, rot bis über die Ohren, einen Brief. [Kai](bruder) wird an der luxemburgischen Grenze gefasst. [Alfons Zimmer](winzer), nun freigesprochen, geht mit Blumen zur Redaktion und entschuldigt sich bei [Backes](backes), [den](backes) [er](winzer) dort gar nicht antrifft; die Blumen bekommt [Thea](thea). Nachts kommt der [Dekan](dekan) ins Haus der [Weyands](jonas+weyand) und beichtet [Jonas](jonas), denn sonst ist niemand da: Die [Frau](zimmerfrau) sei lebend im Wagen gewesen.
- recover ngozi "wacht"
- help emre ngozi "liest"
+ confess emre ngozi "Brief"
- arrest _ bruder "gefasst"
- reconcile? backes winzer "entschuldigt"
- gift winzer thea "bekommt"
- travel dekan jonas+weyand "kommt"
+ reveal dekan jonas "beichtet"
- die! zimmerfrau "lebend"

== 11 Letzte Spalte
Ehe der [Beichtende](dekan) bei der Polizei aussagen kann, verlässt [er](dekan) das Pfarrhaus und gilt als verschwunden. [Ludes](polizistin) sucht [ihn](dekan) mit Hunden, [Zimmer](winzer) sucht [ihn](dekan) mit dem Gewehr. [Thul](thul) ahnt, wohin [sein](thul) [Freund](dekan) sich zurückzieht, und fährt mit dem [Sohn](jonas), [den](jonas) [er](thul) einst fortgeschickt hat, zu einer Kapelle hinter [Kordel](@kordel). Der [Winzer](winzer) kommt [den beiden](jonas+thul) zuvor. [Er](winzer) legt an, und [Jonas](jonas) stellt sich vor den [Geistlichen](dekan). Der Schuss geht [Thul](thul) durch die Schulter, [der](thul) den [Jungen](jonas) zur Seite gestoßen hat.
+ flee dekan "verschwunden"
- investigate polizistin+winzer dekan "sucht"
- friend dekan thul "Freund"
- parent thul jonas "Sohn"
- reject.past thul jonas "fortgeschickt"
- threaten winzer dekan "legt"
- help jonas dekan "stellt"
- injure thul winzer "Schuss"
+ rescue thul jonas "gestoßen"

== 12 Impressum
[Zimmer](winzer) wirft das Gewehr fort und lässt sich von [Ludes](polizistin) widerstandslos abführen. Am Krankenbett schreibt [Carmen](weyand) das Geständnis des [Verlegers](thul) mit: Mit siebzehn hätten [er](thul) und der [Ministrant](dekan) die [Winzersfrau](zimmerfrau) angefahren und aus Angst ins Wasser geschafft, da [sie](zimmerfrau) für tot galt. Wegen Verjährung ergeht keine Strafe. Der [Dekan](dekan) legt das Amt nieder. [Thul](thul) überschreibt den [Moselboten](#moselbote) der Belegschaft, an erster Stelle [seiner](thul) früheren [Liebe](weyand), und [Thea](thea) wird [deren](weyand) [Stellvertreterin](thea). Der [Zeuge](jonas) [Jonas](jonas) kommt zum ersten Mal seit langem zum Frühstück.
+ arrest polizistin winzer "abführen"
- reveal thul weyand "Geständnis"
- married.past winzer zimmerfrau "Winzersfrau"
- injure.past zimmerfrau dekan+thul "angefahren"
+ kill.past dekan+thul zimmerfrau "geschafft"
- arrest! _ dekan+thul "keine Strafe"
- quit dekan "legt"
- gift thul weyand "überschreibt"
- ex thul weyand "früheren Liebe"
- hire thea weyand "Stellvertreterin"
- boss weyand thea "Stellvertreterin"

== 13 Letzte Ausgabe
Die neue Zeitung erscheint unter dem Titel »[Mosel](*mosel)« und ist nach vier Stunden vergriffen. [Ngozi](ngozi) und [Emre](emre) heiraten im engsten Kreis, [Trauzeuge](jonas) ist [Jonas](jonas), [der](jonas) den Brautstrauß auffängt und an [Ludes](polizistin) weiterreicht. [Sven Backes](backes) taucht auf der Feier auf, entschuldigt sich für [seinen](backes) [Bruder](bruder), [der](bruder) [seine](bruder) Strafe verbüßt, und trinkt dann drei Gläser zu viel. [Thul](thul), gesundheitlich schwer angeschlagen, bittet [Carmen](weyand) auf dem Heimweg, [ihm](thul) zu verzeihen. [Sie](weyand) hakt sich bei [ihm](thul) unter, antwortet aber nicht.
+ create _ "erscheint"
+ wedding emre ngozi "heiraten"
- advisor jonas emre+ngozi "Trauzeuge"
- gift jonas polizistin "weiterreicht"
- return backes "taucht"
- sibling backes bruder "Bruder"
- arrest _ bruder "Strafe"
- ill thul "angeschlagen"
- reconcile? thul weyand "verzeihen"
