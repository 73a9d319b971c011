%series Sechs Zimmer, Küche, Bad
%lang de
%genre WG-Comedy in Leipzig, Programmzeitschrift
%cast pelle | Pelle Lindgren; Pelle | m
%cast bao | Bao | m
%cast sascha | Sascha | f
%cast henni | Henriette Opitz; Henni | f
%cast kofi | Kofi Mensah; Kofi | m
%cast gundula | Gundula Schmalfuß; Frau Schmalfuß; Schmalfuß | f
%cast rico | Rico | m
%cast amelie | Amelie | f
%cast dozent | Professor Brandl; Brandl | m
%cast vater | Werner Opitz; Werner | m
%cast zwilling | Alexa | f
%cast hund | Kant | m
%cast mutter | - | f
%cast bote | - | m

== 1 Zimmer frei
Nach der Trennung von [ihrem](henni) [Freund](rico) [Rico](rico) braucht [Henni](henni) dringend ein Bett und bewirbt sich in der [Südvorstadt](@suedvorstadt) um das sechste Zimmer. Das Casting leiten der [Schwede](pelle) [Pelle](pelle), [der](pelle) für alles einen Putzplan hat, und [Sascha](sascha), [die](sascha) sich an keinen hält. [Vermieterin](gundula) [Frau Schmalfuß](gundula) wohnt direkt darunter und klopft mit dem Besen. [Henni](henni) bekommt den Zuschlag, weil [ihr](henni) [Hund](hund) [Kant](hund) [Pelles](pelle) Socken frisst. Am Abend kocht [Bao](bao), angehender [Jurist](bao), Nudeln für die neue [Mitbewohnerin](henni) und verliebt sich zwischen Topf und Sieb.
- breakup.past henni rico "Trennung"
- ex henni rico "Freund"
+ move henni "bekommt den Zuschlag"
- neighbour gundula pelle+sascha "direkt darunter"
- housemate.start bao+pelle+sascha henni "Mitbewohnerin"
- help bao henni "kocht"
+ love.start bao henni "verliebt"

== 2 Mülltrennung
Wer hat den Joghurt in den Papiermüll geworfen? [Pelle](pelle) beruft eine Vollversammlung ein. [Kofi](kofi), der [Pfleger](kofi) aus Zimmer vier, schläft dabei ein, und [Sascha](sascha) nutzt die Gelegenheit, um mit dem [Pizzaboten](bote) im Treppenhaus zu knutschen. Die frisch [Getrennte](henni) bekommt Blumen. Von [Rico](rico)? Von [Bao](bao)! Der [Koch](bao) der Nudeln traut sich aber nicht, eine Karte dazuzulegen, und so glaubt [Henni](henni), [ihr](henni) [Verflossener](rico) wolle [sie](henni) zurück. [Sie](henni) ruft [ihn](rico) an. Am anderen Ende meldet sich eine Frau.
+ kiss bote sascha "knutschen"
- breakup.past henni rico "Getrennte"
- gift bao henni "Blumen"
- reconcile? henni rico "zurück"
- ex henni rico "Verflossener"
+ discover! henni bao "glaubt"

== 3 Besenstiel
Die Stimme am Telefon gehört [Amelie](amelie), der besten [Freundin](amelie) der [Verlassenen](henni) seit der Grundschule. [Henni](henni) kündigt [ihr](amelie) die Freundschaft per Sprachnachricht, elf Minuten lang. [Frau Schmalfuß](gundula), [der](gundula) die Decke wackelt, steht im Nachthemd vor der Tür und droht mit Rauswurf. Ausgerechnet der verschlafene [Kofi](kofi) kann die [Vermieterin](gundula) beruhigen; [er](kofi) misst [ihr](gundula) den Blutdruck. [Sie](gundula) wird rot. [Saschas](sascha) [Bote](bote) kommt nun täglich, auch ohne Pizza, und [Pelle](pelle) trägt [ihn](bote) in den Putzplan ein.
- friend amelie henni "Freundin"
- breakup.past rico henni "Verlassenen"
- affair amelie rico "Stimme"
+ friend.end amelie henni "Freundschaft"
- threaten gundula bao+henni+kofi+pelle+sascha "Rauswurf"
- help kofi gundula "beruhigen"
- flirt gundula kofi "rot"
- affair bote sascha "täglich"

== 4 Kurze Wege
[Bao](bao) übt vor dem Spiegel. [Er](bao) will es [Henni](henni) sagen. [Sascha](sascha) hört [ihn](bao). [Sascha](sascha) grinst. Am Abend backt [Bao](bao) einen Kuchen. Den Kuchen frisst [Kant](hund). [Kant](hund) wird übel. [Kofi](kofi) pflegt [Kant](hund). [Henni](henni) umarmt [Kofi](kofi). Das sieht [Bao](bao). [Bao](bao) zerbricht einen Teller. [Pelle](pelle) notiert den Teller. Um Mitternacht klingelt [Rico](rico). [Rico](rico) hat geweint. [Henni](henni) lässt [Rico](rico) auf der Matte liegen. Auf der Matte findet [ihn](rico) morgens [Frau Schmalfuß](gundula). [Sie](gundula) gibt [ihm](rico) Haferbrei.
- confess? bao henni "sagen"
- discover sascha bao "hört"
- ill hund "übel"
- treat hund kofi "pflegt"
- jealous bao kofi "zerbricht"
- sad rico "geweint"
+ reject henni rico "lässt"
- find gundula rico "findet"
- help gundula rico "gibt"

== 5 Untermiete
Überraschung: Der [Ex](rico) zieht ein, allerdings eine Etage tiefer. [Frau Schmalfuß](gundula) hat [Rico](rico) das Gästezimmer gegeben und nennt [ihn](rico) »[mein](gundula) [Junge](rico)«. [Henni](henni) kocht, weil [sie](henni) [ihm](rico) nun täglich am Briefkasten begegnet. Von [Amelie](amelie), gesteht [er](rico) der Treppe mehr als [ihr](henni), sei [er](rico) längst wieder weg. In der Mensa lernt der verliebte [Jurist](bao) eine [Kommilitonin](zwilling) kennen, [die](zwilling) [Sascha](sascha) aufs Haar gleicht. Es ist [deren](sascha) [Zwilling](zwilling) [Alexa](zwilling), und [die beiden](sascha+zwilling) reden seit drei Jahren kein Wort. Der Grund, so viel steht fest, war ein Mann.
- ex henni rico "Ex"
+ move rico gundula "zieht"
- sad henni "kocht"
- breakup.past rico amelie "wieder weg"
- reveal rico henni "gesteht"
- love bao henni "verliebte"
+ meet bao zwilling "lernt"
- sibling sascha zwilling "Zwilling"
- quarrel.past sascha zwilling "kein Wort"

== 6 Doppelgänger
[Alexa](zwilling) nutzt die Ähnlichkeit und lässt sich vom [Boten](bote) an der Haustür küssen, [der](bote) den Unterschied nicht merkt. [Sascha](sascha) schon. [Sie](sascha) zerrt [ihre](sascha) [Schwester](zwilling) an den Haaren durch den Flur, [Pelle](pelle) geht mit dem Wäscheständer dazwischen und fängt sich ein blaues Auge. Den [Kusstäter](bote) schickt [Sascha](sascha) in die Wüste. [Kofi](kofi) verarztet den [Schweden](pelle), und dabei schaut [der](pelle) [ihn](kofi) so lange an, dass im Putzplan bis heute eine Lücke klafft.
- betray zwilling bote "Ähnlichkeit"
+ kiss bote zwilling "küssen"
- discover! bote zwilling "nicht merkt"
- sibling sascha zwilling "Schwester"
- attack sascha zwilling "zerrt"
- injure pelle "blaues Auge"
+ breakup sascha bote "Wüste"
- treat pelle kofi "verarztet"
- love.start pelle kofi "schaut"

== 7 Prüfungsangst
[Professor Brandl](dozent) lässt [Bao](bao) zum zweiten Mal durchfallen. Der [Prüfling](bao) ertränkt [seinen](bao) Kummer in Kräuterlikör und klopft um drei Uhr früh bei der [Falschen](zwilling): Statt [Henni](henni) öffnet [Alexa](zwilling), [die](zwilling) sich nach der Prügelei ausgerechnet mit [ihrer](zwilling) [Schwester](sascha) vertragen hat und nun auf [deren](sascha) Matratze campiert. Am Morgen liegt der [Jurist](bao) im falschen Arm. [Amelie](amelie) taucht unter dem Fenster auf und bittet die frühere [Freundin](henni) per Megafon um Verzeihung. [Die](henni) wirft eine Melone.
- lose bao "durchfallen"
- sad bao "Kummer"
+ sex bao zwilling "im falschen Arm"
- reconcile sascha zwilling "vertragen"
- sibling sascha zwilling "Schwester"
- housemate sascha zwilling "campiert"
- friend.past amelie henni "frühere Freundin"
- reconcile? amelie henni "Verzeihung"
- attack henni amelie "Melone"

== 8 Herrenbesuch
[Hennis](henni) [Vater](vater) reist aus [Zwickau](@zwickau) an, mit Werkzeugkoffer und Vorurteilen. [Werner Opitz](vater) hält [Pelle](pelle) und [Kofi](kofi), [die](kofi+pelle) gerade Händchen halten, für Brüder. Niemand hat den Mut, den [Alten](vater) aufzuklären. [Er](vater) dübelt, schraubt, entlüftet und bohrt schließlich in [Frau Schmalfuß'](gundula) Wasserleitung. Aus dem Zorn der nassen [Hausbesitzerin](gundula) wird ein Eierlikör, aus dem einen werden sechs. Der verkaterte [Prüfling](bao) beichtet [Henni](henni), bei wem [er](bao) aufgewacht ist. Dass es [ihr](henni) einen Stich gibt, begreift [sie](henni) erst, als [er](bao) aus der Tür ist.
- parent vater henni "Vater"
- travel vater "reist"
+ couple kofi pelle "Händchen"
- sibling! kofi pelle "Brüder"
- sad gundula "Zorn"
- flirt gundula vater "Eierlikör"
- reveal bao henni "beichtet"
+ jealous henni zwilling "Stich"

== 9 Schlüsselübergabe
[Werner](vater) bleibt. Angeblich wegen der Rohre. Der [Verflossene](rico) [seiner](vater) [Tochter](henni) muss das Gästezimmer räumen und schläft im Fahrradkeller, wo [er](rico) auf [Amelie](amelie) trifft, [die](amelie) dort ebenfalls haust. Zwei Isomatten, ein Campingkocher: Das alte Gefühl ist wieder da. [Alexa](zwilling) stellt [Bao](bao) als [ihren](zwilling) Freund vor, ehe [der](bao) etwas einwenden kann. »Herzlichen Glückwunsch«, sagt [Henni](henni), und [Sascha](sascha), [die](sascha) Augen im Kopf hat, fragt später: »Seit wann heulst [du](henni) beim Zwiebelschälen ohne Zwiebeln?«
- ex henni rico "Verflossene"
- parent vater henni "Tochter"
- move rico "schläft"
+ reconcile amelie rico "alte Gefühl"
+ couple bao zwilling "Freund"
- discover sascha henni "Augen im Kopf"
- sad henni "heulst"

== 10 Hausordnung
Der [Klempner](vater) wider Willen und die [Vermieterin](gundula) werden beim Tanztee gesehen, eng, sehr eng. [Henni](henni) ist entsetzt, denn [ihre](henni) [Mutter](mutter) ist erst zwei Jahre unter der Erde. Es setzt einen Streit, bei dem der [Vater](vater) [seine](vater) [Tochter](henni) ein Kind nennt, und ganz unrecht hat [er](vater) nicht. Im Fahrradkeller macht [Rico](rico) der [Melonenwerferin](henni) die Mitteilung, [er](rico) werde heiraten; die [Braut](amelie) steht mit Beule daneben. Auch der [Hund](hund) hat jemanden, eine Dackeldame aus der Nummer neun. Nur [Bao](bao) lernt.
- couple.start gundula vater "eng"
- sad henni "entsetzt"
- die.past mutter "unter der Erde"
- parent mutter henni "Mutter"
- parent vater henni "Vater"
+ quarrel henni vater "Streit"
- reveal rico henni "Mitteilung"
+ engaged amelie rico "Braut"
- attack.past henni amelie "Melonenwerferin"

== 11 Dritter Versuch
[Professor Brandl](dozent) fragt nach dem Eigentumsvorbehalt, und der dreimal [Geprüfte](bao) antwortet wie aus der Pistole geschossen. Bestanden! [Alexa](zwilling) merkt, wem [er](bao) die Nachricht zuerst schickt, und packt: »[Du](bao) liebst [die](henni) mit dem [Hund](hund).« Der [Schwede](pelle) möchte mit dem [Pfleger](kofi) zusammenziehen, was in derselben Wohnung schwierig ist, und lässt eine Wand einreißen. Die Polizei kommt. [Frau Schmalfuß](gundula) auch, aber [sie](gundula) kommt mit [Werner](vater) und Sekt. [Amelie](amelie) bittet die alte [Schulfreundin](henni), [ihre](amelie) Trauzeugin zu sein.
- advisor dozent bao "Professor"
+ find bao "Bestanden"
- discover zwilling bao "merkt"
- love bao henni "liebst"
+ breakup zwilling bao "packt"
- move? kofi pelle "zusammenziehen"
- couple gundula vater "mit Werner und Sekt"
- friend.past amelie henni "Schulfreundin"
- advisor? henni amelie "Trauzeugin"

== 12 Zimmer frei, zweiter Teil
Vor dem Standesamt stehen sich [Henni](henni) und der frischgebackene [Referendar](bao) in geliehenen Kleidern gegenüber. Drinnen sagt [ihr](henni) [Ex](rico) Ja zu [ihrer](henni) wiedergefundenen [Freundin](amelie), draußen sagt [Bao](bao) endlich, was [er](bao) damals vor dem Spiegel geübt hat. [Henni](henni) antwortet nicht, [sie](henni) küsst. Der Brautstrauß trifft den [Pizzaboten](bote), [der](bote) liefern wollte; [Sascha](sascha) verzeiht [ihm](bote) auf der Stelle. [Werner](vater) zieht endgültig zu [seiner](vater) [Gundula](gundula). Am Schwarzen Brett der Uni hängt ein Zettel: Zimmer frei. Beim Casting bewirbt sich [Saschas](sascha) [Ebenbild](zwilling).
- ex henni rico "Ex"
+ wedding amelie rico "Ja"
- friend amelie henni "wiedergefundenen Freundin"
+ confess bao henni "sagt Bao"
- kiss bao henni "küsst"
- reconcile bote sascha "verzeiht"
- move vater gundula "zieht"
- housemate? _ zwilling "bewirbt"
