%series Hinterhaus, dritter Stock
%lang de
%genre everyday soap about an apartment house, terse day-by-day listings
%cast rosi | Roswitha Kamp; Rosi | f
%cast egbert | Egbert Kamp; Egbert | m
%cast nadja | Nadja Sokolow; Nadja | f
%cast timur | Timur | m
%cast valentin | Valentin Ruge; Valentin | m
%cast jette | Jette Ruge; Jette | f
%cast bosse | Bosse | m
%cast solveig | Solveig | f
%cast ibrahim | Ibrahim Koné; Ibrahim | m
%cast fatou | Fatou Koné; Fatou | f
%cast vermieter | Herr Stocksieker; Stocksieker | m
%cast sina | Sina | f
%cast vmutter | - | f
%cast wellensittich | Caruso | m

== 1
[Nadja Sokolow](nadja) schleppt die letzte Kiste in den dritten Stock und setzt sich darauf. Kein Mann, kein Job, dafür ein [Sohn](timur), [der](timur) nur noch mit dem [Wellensittich](wellensittich) spricht. Nebenan öffnet [Rosi Kamp](rosi) die Tür und reicht wortlos Frikadellen heraus. [Ihr](rosi) [Gatte](egbert) [Egbert](egbert) dübelt bereits das erste Regal. [Nadja](nadja) hat niemanden gefragt, [sie](nadja) hat nicht einmal geklingelt.
+ move nadja "schleppt"
- parent nadja timur "Sohn"
- neighbour nadja rosi "Nebenan"
- gift rosi nadja "Frikadellen"
- married egbert rosi "Gatte"
+ help egbert nadja "dübelt"

== 2
[Valentin Ruge](valentin) aus dem Vorderhaus sucht für [sein](valentin) Bistro eine Kraft, die nicht heult. [Nadja](nadja) verspricht es und fängt um sechs an. Um sieben heult [Valentin](valentin): [Jette](jette), mit [der](jette) [er](valentin) zwölf Jahre Tisch und Bett geteilt hat, will [Bosse](bosse) mitnehmen und aufs Land. [Nadja](nadja) schiebt [ihm](valentin) die Küchenrolle hin. Der [Junge](bosse) sitzt unter dem Tresen und hält sich die Ohren zu.
+ hire nadja valentin "fängt"
- sad valentin "heult"#2
- couple.past jette valentin "Tisch und Bett"
- move? bosse+jette "mitnehmen"
+ breakup jette valentin "aufs Land"
- help nadja valentin "Küchenrolle"

== 3
[Caruso](wellensittich) ist durchs Oberlicht entwischt. [Timur](timur) rennt [ihm](wellensittich) nach, bis in den Hof der [Konés](fatou+ibrahim), wo [Fatou](fatou), elf wie [er](timur), den [Vogel](wellensittich) längst auf dem Kopf sitzen hat. [Sie](fatou) gibt [ihn](wellensittich) heraus, verlangt aber einen Namen. [Er](timur) nennt [seinen](timur), das erste Wort seit drei Wochen. [Ibrahim](ibrahim), [ihr](fatou) [Vater](ibrahim), lässt vor Überraschung die Gießkanne stehen.
- flee wellensittich timur "entwischt"
+ find fatou wellensittich "auf dem Kopf"
- gift fatou timur "gibt"
+ meet fatou timur "nennt"
- parent ibrahim fatou "Vater"

== 4
[Stocksieker](vermieter) lässt im Treppenhaus Zettel aufhängen: Sanierung, alle raus bis Silvester. [Egbert](egbert) liest es, faltet den Zettel zu einem Flieger und bekommt einen Zungenschlag, der nicht vom Bier stammt. [Ibrahim](ibrahim), [Busfahrer](ibrahim) mit Rettungsschein, erkennt die Zeichen und trägt den [Nachbarn](egbert) vier Etagen hinab. Eine Viertelstunde später, sagen sie im Klinikum, wäre [er](egbert) hinüber gewesen.
- move? egbert+fatou+ibrahim+nadja+rosi+timur "raus bis Silvester"
- ill egbert "Zungenschlag"
- discover ibrahim egbert "erkennt"
+ rescue ibrahim egbert "trägt"
- neighbour egbert ibrahim "Nachbarn"
- treat egbert _ "Klinikum"
- die! egbert "hinüber"

== 5
[Rosi](rosi) hat in vierzig Jahren keine Überweisung ausgefüllt. [Sie](rosi) findet im Sekretär [ihres](rosi) [Mannes](egbert) ordentliche Mappen und eine unordentliche: Dankesbriefe einer gewissen [Solveig](solveig), beginnend mit „[Lieber Papa](egbert)“. [Sie](rosi) klappt die Mappe zu und kocht drei Stunden Suppe. [Nadja](nadja) sitzt dabei und schält, ohne nachzufragen. Irgendwann fragt [sie](nadja) doch, ob noch Lauch fehlt.
- married egbert rosi "Mannes"
- find rosi "Dankesbriefe"
- create.past solveig "Dankesbriefe"
+ parent egbert solveig "Papa"
+ discover rosi egbert+solveig "findet"
- help nadja rosi "schält"

== 6
[Jette](jette) zieht in eine Mühle und [Bosse](bosse) mit [ihr](jette). Am ersten Freitag reißt [er](bosse) aus, fährt schwarz, schläft in [Hannover](@hannover) auf einer Bank und steht samstags im Bistro. [Valentin](valentin) drückt [ihn](bosse) so fest, dass ein Knopf springt. [Jette](jette) kommt zwei Stunden später. Die [Eltern](jette+valentin) schreien einander an, bis [Bosse](bosse) die Kaffeemaschine einschaltet, die lauteste der Stadt.
- move bosse+jette "zieht"
+ flee bosse jette "reißt"
- return bosse "steht"
- happy valentin "drückt"
- travel jette "kommt"
- parent jette+valentin bosse "Eltern"
+ quarrel jette valentin "schreien"

== 7
[Ibrahim](ibrahim) lädt das ganze Haus zum Zuckerfest, sogar [Stocksieker](vermieter) bekommt eine Karte. [Er](vermieter) erscheint tatsächlich, isst für zwei und erzählt von [seiner](vermieter) [Mutter](vmutter), [die](vmutter) in diesem Hof Wäsche mangelte. [Sina](sina), [seine](vermieter) [Assistentin](sina), notiert derweil Mängel. Mitten im Satz hört [sie](sina) damit auf, weil [Ibrahim](ibrahim) lacht. Der [Witwer](ibrahim) hat lange nicht gelacht, und [Fatou](fatou) merkt sich, bei wem.
- celebrate ibrahim "Zuckerfest"
+ invite ibrahim vermieter "lädt"
- travel vermieter "erscheint"
- parent vmutter vermieter "Mutter"
- boss vermieter sina "Assistentin"
+ love? sina ibrahim "weil Ibrahim lacht"
- married.past _ ibrahim "Witwer"
- die.past _ "Witwer"
- happy ibrahim "lacht"
- discover fatou ibrahim+sina "merkt"

== 8
[Egbert](egbert) darf nach Hause, mit Gehgestell und Sprachübungen. Das erste, was [er](egbert) deutlich herausbringt, ist [Solveig](solveig). [Rosi](rosi) sagt, [die](solveig) stehe seit einer Stunde im Treppenhaus, und [sie](rosi) selbst habe [sie](solveig) angerufen. [Solveig](solveig) ist achtunddreißig, trägt [Egberts](egbert) Kinn und traut sich nicht über die Schwelle. [Rosi](rosi) nimmt [ihr](solveig) den Mantel ab. Das ist alles, und es ist eine Menge.
- recover egbert "nach Hause"
- return egbert "nach Hause"
- travel solveig egbert "im Treppenhaus"
+ invite rosi solveig "angerufen"
- sad solveig "traut sich nicht"
- help rosi solveig "nimmt"

== 9
[Nadja](nadja) hat die Hand verbrüht, [Valentin](valentin) hält sie unter den Hahn und vergisst, sie loszulassen. [Timur](timur), [der](timur) neuerdings viel redet, fragt am Abend, ob [Valentin](valentin) nun der neue [Papa](valentin) werde. „[Wir](nadja+valentin) arbeiten zusammen“, sagt [Nadja](nadja). [Sie](nadja) sagt es zweimal, was [Timur](timur) verdächtig findet. Auf dem Dachboden übt [er](timur) mit [Fatou](fatou) und [Bosse](bosse) Transparente malen.
- injure nadja "verbrüht"
- treat nadja valentin "unter den Hahn"
+ love? valentin nadja "vergisst, sie loszulassen"
- parent? valentin timur "Papa"
- colleague nadja valentin "arbeiten"
- create bosse+fatou+timur "Transparente"

== 10
Die Bagger stehen im Hof. Davor stehen drei [Kinder](bosse+fatou+timur), ein [Mann](egbert) mit Gehgestell und ein Chor von Pfannen. [Stocksieker](vermieter) will räumen lassen, da legt [ihm](vermieter) [Sina](sina) die Kündigung vor, nämlich die eigene. In der Mappe darunter: der Denkmalschutzbescheid, den [er](vermieter) seit Jahren unterschlägt. „Von der Mangelkammer [deiner](vermieter) [Mutter](vmutter)“, sagt [sie](sina) leise. [Er](vermieter) winkt den Baggern ab.
+ quit sina vermieter "Kündigung"
- betray.past vermieter _ "unterschlägt"
+ reveal sina _ "Denkmalschutzbescheid"
- parent vmutter vermieter "Mutter"

== 11
Im Freudentaumel küsst [Valentin](valentin) [Nadja](nadja) mitten auf dem Hof. Dummerweise trifft gerade [Jette](jette) ein, [die](jette) das Landleben satthat und es noch einmal versuchen wollte. [Bosse](bosse) schaut von der [einen](nadja) zum [anderen](valentin). [Jette](jette) gratuliert, mit einem Gesicht wie Sauermilch, und fragt [Rosi](rosi), ob nicht irgendwo etwas frei sei. Das Souterrain wäre frei. Mit Aussicht auf Füße.
+ kiss nadja valentin "küsst"
- happy valentin "Freudentaumel"
- return jette "trifft"
+ reconcile? jette valentin "noch einmal versuchen"
- jealous jette nadja "Sauermilch"
- move? jette "etwas frei"

== 12
[Sina](sina) tritt [ihren](sina) Dienst bei den Verkehrsbetrieben an, Linie 9, auf dem Sitz direkt hinter [Ibrahim](ibrahim) – zur Einarbeitung, versteht sich. [Solveig](solveig) schenkt [Egbert](egbert) zum Siebzigsten ein Akkordeon. [Er](egbert) spielt mit einer Hand, [sie](solveig) mit der anderen. [Jette](jette) hängt im Souterrain Gardinen auf, wobei [ihr](jette) ausgerechnet der [Verflossene](valentin) die Leiter hält und [Nadja](nadja) die Schrauben.
+ hire sina "tritt"
- colleague ibrahim sina "Einarbeitung"
+ gift solveig egbert "schenkt"
- celebrate egbert "Siebzigsten"
- create egbert+solveig "spielt"
- move jette "Gardinen"
- ex jette valentin "Verflossene"
- help nadja+valentin jette "hält"

== 13
Silvester auf dem Dach. [Stocksieker](vermieter) hat den Mietern das Haus für einen symbolischen Euro überlassen und bittet um ein Zimmer mit Mangel. [Ibrahim](ibrahim) und [Sina](sina) zählen gemeinsam herunter und überspringen vor Aufregung die Drei. [Caruso](wellensittich) sagt zum ersten Mal ein Wort, und zwar „[Fatou](fatou)“. [Timur](timur) wird so rot wie die Rakete. Nur [eine](rosi) schaut nicht zum Himmel: [Rosi](rosi) schaut [Egbert](egbert) an.
- celebrate _ "Silvester"
+ gift vermieter egbert+ibrahim+nadja+rosi "überlassen"
- move? vermieter "Zimmer mit Mangel"
- love? timur fatou "rot wie die Rakete"
