%series Kolonie Abendfrieden
%lang de
%genre drill
%cast edeltraud | Edeltraud Pahl; Edeltraud; Frau Pahl | f
%cast siegbert  | Siegbert Pahl; Siegbert | m
%cast wiebke    | Wiebke Pahl; Wiebke | f
%cast marlon    | Marlon Pahl; Marlon | m
%cast hartwig   | Hartwig Kunze; Hartwig; Kunze | m
%cast solveig   | Solveig Kunze; Solveig | f
%cast malik     | Malik Toure; Malik | m
%cast hatice    | Hatice; Hatice Toure | f
%cast detlev    | Detlev; Schatzmeister Detlev | m
%cast rita      | Rita | f
%cast igor      | Igor | m
%cast gunnar    | Gunnar; Polizeiobermeister Gunnar Sommerfeld | m
%cast imkerin   | - | f
%cast huhn      | Agathe | f
%cast journal   | - | m
%cast schatten  | - | m

== 1
Jahreshauptversammlung der Kolonie. [Edeltraud Pahl](edeltraud), seit dreißig Jahren Vorsitzende, wird von [Hartwig Kunze](hartwig) herausgefordert, dem [Nachbarn](hartwig) zur Linken. [Ihr](edeltraud) [Mann](siegbert) stimmt für [ihn](hartwig), aus Versehen, wie [er](siegbert) schwört.
- enemy edeltraud hartwig "herausgefordert"
+ neighbour edeltraud hartwig "Nachbarn"
- married edeltraud siegbert "Mann"

== 2
[Hartwig](hartwig) gewinnt mit einer Stimme Vorsprung. Die unterlegene [Rivalin](edeltraud) spricht mit [ihrem](edeltraud) [Gatten](siegbert) nur noch durch die Hecke, und die gehört [dem](hartwig), [der](hartwig) [sie](edeltraud) gestürzt hat.
+ hire hartwig "gewinnt"
- enemy edeltraud hartwig "Rivalin"
- married edeltraud siegbert "Gatten"
- quit edeltraud hartwig "gestürzt"

== 3
[Wiebke](wiebke), die [ältere](wiebke) der [Pahl-Kinder](marlon+wiebke), trifft am Kompost [Kunzes](hartwig) [Tochter](solveig) [Solveig](solveig). [Die beiden](solveig+wiebke) haben seit der Grundschule nicht miteinander geredet. Nun küssen [sie](solveig+wiebke) sich, ebenfalls ohne zu reden.
- sibling marlon wiebke "Pahl-Kinder"
- parent hartwig solveig "Tochter"
+ kiss solveig wiebke "küssen"

== 4
[Marlon](marlon), der [Jüngere](marlon), hat alles gesehen. [Er](marlon) verspricht [seiner](marlon) [Schwester](wiebke) zu schweigen, wenn [sie](wiebke) [ihm](marlon) [ihr](wiebke) Moped leiht. [Sie](wiebke) leiht es [ihm](marlon).
+ discover marlon solveig+wiebke "alles gesehen"
- sibling marlon wiebke "Schwester"
- reveal! marlon "schweigen"
- threaten marlon wiebke "wenn"

== 5
Parzelle neun bekommt neue [Pächter](hatice+malik). [Malik Toure](malik) gräbt, [Hatice](hatice) dirigiert. „[Mein](hatice) [Bruder](malik) hat zwei linke Hände“, erklärt [sie](hatice) über den Zaun, und [Siegbert](siegbert) lacht so herzlich, dass [seine](siegbert) [Frau](edeltraud) den Rasensprenger aufdreht.
- sibling hatice malik "Bruder"
+ jealous edeltraud hatice "Rasensprenger"
- married edeltraud siegbert "Frau"
- happy siegbert "lacht"

== 6
[Kunze](hartwig) weist die [Geschwister](hatice+malik) schriftlich auf die zulässige Höhe von Bohnenstangen hin. [Hatice](hatice) bringt [ihm](hartwig) den Brief korrigiert zurück: vier Kommafehler. [Der](hartwig) ist der erste Mensch seit Jahren, [den](hartwig) [sie](hatice) rot werden sieht.
- sibling hatice malik "Geschwister"
+ quarrel hartwig hatice "korrigiert"
- sad hartwig "rot"

== 7
Ein [Schatten](schatten) huscht nachts durch die Beete. Morgens fehlt [Edeltraud](edeltraud) der Riesenkürbis. [Sie](edeltraud) verdächtigt [Hartwig](hartwig), [er](hartwig) verdächtigt [Marlon](marlon), und [der](marlon) hat ein Alibi, das [er](marlon) nicht nennen darf.
+ steal schatten edeltraud "fehlt"
- accuse edeltraud hartwig "verdächtigt"
- accuse hartwig marlon "verdächtigt"#2

== 8
[Marlons](marlon) Alibi heißt [Rita](rita), ist doppelt so alt wie [er](marlon) und die [Frau](rita) des [Schatzmeisters](detlev). [Detlev](detlev) zählt um diese Zeit immer Kleingeld.
+ affair marlon rita "Alibi heißt Rita"
- married detlev rita "Frau"
- cheat rita detlev "Alibi heißt Rita"

== 9
[Polizeiobermeister Gunnar Sommerfeld](gunnar) nimmt den Fall auf. [Er](gunnar) vernimmt zuerst die [Bestohlene](edeltraud), dann [deren](edeltraud) [Mann](siegbert), dann [Solveig](solveig), in [die](solveig) [er](gunnar) schon als Anwärter verliebt war. [Die](solveig) beantwortet keine einzige Frage und [er](gunnar) schreibt trotzdem zwei Seiten.
+ investigate gunnar _ "nimmt"
- steal.past _ edeltraud "Bestohlene"
- married edeltraud siegbert "Mann"
- love.past gunnar solveig "verliebt"

== 10
[Igor](igor), der [Bienenzüchter](igor) von Parzelle drei, findet zwischen [seinen](igor) Stöcken einen Handschuh. [Er](igor) bringt ihn [Hartwig](hartwig), nicht [Gunnar](gunnar). [Ersterer](hartwig) steckt ihn ein, [letzterer](gunnar) erfährt nie davon.
+ find igor "findet"
- gift igor hartwig "bringt"
- discover! gunnar "nie"

== 11
[Hatice](hatice) hat den [Vorsitzenden](hartwig) beobachtet. „Wem gehört der Handschuh?“, fragt [sie](hatice). [Er](hartwig) schweigt erst und sagt dann: „[Meiner](hartwig) [Tochter](solveig).“ [Sie](hatice) legt [ihm](hartwig) die Hand auf den Arm.
- discover hatice hartwig "beobachtet"
+ reveal hartwig hatice "sagt"
- parent hartwig solveig "Tochter"
- help hatice hartwig "Hand auf den Arm"

== 12
[Solveig](solveig) war also nachts bei den Beeten, allerdings nicht wegen des Kürbisses. [Wiebke](wiebke) könnte es bezeugen. Doch dann wüsste [ihre](wiebke) [Mutter](edeltraud), mit wem [sie](wiebke) zusammen ist.
+ steal! solveig edeltraud "nicht wegen"
- reveal? wiebke edeltraud "bezeugen"
- parent edeltraud wiebke "Mutter"
- couple solveig wiebke "zusammen"

== 13
[Edeltraud](edeltraud) zieht vor das Schiedsgericht. [Hartwig](hartwig) auch. Die [Imkerin](imkerin) von der Nachbarkolonie, eine [Dame](imkerin) mit Schleier, soll zwischen [ihnen](edeltraud+hartwig) richten; [sie](imkerin) bringt Honig mit und urteilt nicht.
+ quarrel edeltraud hartwig "Schiedsgericht"
- gift imkerin edeltraud+hartwig "Honig"

== 14
Unter dem Schleier erkennt [Igor](igor) [seine](igor) [Exfrau](imkerin). Vor Schreck lässt [er](igor) den Smoker fallen, und eine Biene sticht den [Schatzmeister](detlev) ins Lid. [Detlev](detlev) heult, [Rita](rita) kühlt, [Marlon](marlon) guckt zu Boden.
+ ex igor imkerin "Exfrau"
- discover igor imkerin "erkennt"
- injure detlev "sticht"
- treat detlev rita "kühlt"

== 15
Zwischen [Malik](malik) und [Igor](igor) wächst eine Freundschaft aus Schweigen und Schnaps. [Der eine](igor) erzählt schließlich, warum [er](igor) von [seiner](igor) [Frau](imkerin) fortging: [Sie](imkerin) habe nur die Bienen geliebt. [Der andere](malik) sagt, [er](malik) sei nie von jemandem fortgegangen, man sei immer von [ihm](malik) fortgegangen.
+ friend.start igor malik "Freundschaft"
- breakup.past igor imkerin "fortging"
- love! imkerin igor "nur die Bienen"
- reveal igor malik "erzählt"
- breakup.past _ malik "fortgegangen"#2
- married.past igor imkerin "Frau"

== 16
Die [Henne](huhn) [Agathe](huhn) gehört [Siegbert](siegbert), legt aber bei den [Toures](hatice+malik). [Hatice](hatice) bringt [ihm](siegbert) jeden Morgen das Ei. Es ist das Ei, worüber [Edeltraud](edeltraud) sich ärgert, nicht das [Huhn](huhn).
+ gift hatice siegbert "bringt"
- sad edeltraud hatice "ärgert"

== 17
[Siegbert](siegbert) sagt [seiner](siegbert) [Frau](edeltraud), [er](siegbert) rede mit [Hatice](hatice), weil [die](hatice) zuhöre. Darauf hört [sie](edeltraud) [ihm](siegbert) zu, zum ersten Mal seit der Mondlandung. Gegen Mitternacht reden [sie](edeltraud+siegbert) immer noch.
- married edeltraud siegbert "Frau"
+ reconcile edeltraud siegbert "hört sie ihm zu"

== 18
Ein [Journalist](journal) schreibt über den Kürbiskrieg. [Er](journal) zitiert [Gunnar](gunnar), [der](gunnar) nichts gesagt hat, und [Hartwig](hartwig), [der](hartwig) zu viel gesagt hat. [Dieser](hartwig) droht [ihm](journal) mit dem Spaten, [jener](gunnar) mit dem Dienstweg.
+ create journal "schreibt"
- threaten hartwig journal "droht"
- threaten gunnar journal "Dienstweg"

== 19
[Rita](rita) will [Detlev](detlev) verlassen. [Marlon](marlon) erschrickt, denn so war es nicht gemeint. [Er](marlon) sucht Rat bei [seiner](marlon) [Schwester](wiebke), [sie](wiebke) rät [ihm](marlon) zur Ehrlichkeit. Ausgerechnet [sie](wiebke).
+ breakup? rita detlev "verlassen"
- sad marlon "erschrickt"
- sibling marlon wiebke "Schwester"
- help wiebke marlon "rät"

== 20
[Er](marlon) ist ehrlich. [Rita](rita) ohrfeigt [ihn](marlon), weint und kehrt zu [Detlev](detlev) zurück, [der](detlev) gar nicht bemerkt hat, dass [sie](rita) fort war.
+ breakup marlon rita "ehrlich"
- attack rita marlon "ohrfeigt"
- sad rita "weint"
- return rita detlev "kehrt"
- discover! detlev rita "gar nicht bemerkt"

== 21
Beim Sommerfest verkündet [Hartwig](hartwig), die Kasse sei leer. Alle Augen richten sich auf den [Schatzmeister](detlev). [Der](detlev) zeigt auf [seine](detlev) [Frau](rita), [die](rita) zeigt auf [Marlon](marlon), und [dessen](marlon) [Mutter](edeltraud) fällt der Kartoffelsalat aus der Hand.
- celebrate _ "Sommerfest"
+ reveal hartwig "verkündet"
- lose _ "leer"
- accuse detlev rita "zeigt"
- accuse rita marlon "zeigt"#2
- married detlev rita "Frau"
- parent edeltraud marlon "Mutter"

== 22
[Marlon](marlon) hat das Geld nicht. [Edeltraud](edeltraud) glaubt [ihm](marlon), [Siegbert](siegbert) glaubt [ihm](marlon) fast, und [Gunnar](gunnar) nimmt [ihn](marlon) mit aufs Revier.
+ arrest gunnar marlon "nimmt"
- steal! marlon "hat das Geld nicht"

== 23
[Wiebke](wiebke) fleht [Solveig](solveig) an, mit [Gunnar](gunnar) zu sprechen: [Ihr](solveig) könne [er](gunnar) nichts abschlagen. [Sie](solveig) tut es, [ihr](wiebke) zuliebe, und verabredet sich dafür mit dem [Polizisten](gunnar) zum Bowling.
+ help solveig wiebke "zuliebe"
- date? gunnar solveig "Bowling"
- love gunnar solveig "nichts abschlagen"

== 24
[Marlon](marlon) ist frei. [Seine](marlon) [Schwester](wiebke) weiß, was das gekostet hat, und zerschlägt in der Laube drei Blumentöpfe. „[Ich](wiebke) wollte, dass [du](solveig) redest, nicht dass [du](solveig) ausgehst!“, wirft [sie](wiebke) der [Freundin](solveig) vor.
- sibling marlon wiebke "Schwester"
+ jealous wiebke gunnar "zerschlägt"
- accuse wiebke solveig "wirft"
- couple solveig wiebke "Freundin"

== 25
Beim Bowling gesteht [Solveig](solveig) [Gunnar](gunnar), [sie](solveig) liebe eine [Frau](wiebke). [Er](gunnar) habe, sagt [er](gunnar) nach dem dritten Gutterball, so etwas vermutet; auf Seite zwei [seines](gunnar) Protokolls stehe [ihr](wiebke) Name.
+ reveal solveig gunnar "gesteht"
- love solveig wiebke "liebe"
- discover.past gunnar solveig+wiebke "vermutet"

== 26
Der [Schatten](schatten) kehrt wieder. [Malik](malik) und [Igor](igor) legen sich auf die Lauer, schlafen ein und werden von [Agathe](huhn) geweckt. [Sie](huhn) gackert vor dem Schuppen von [Detlev](detlev). Darin liegt der Kürbis, ausgehöhlt, voller Scheine.
- return schatten "wieder"
- investigate igor+malik schatten "Lauer"
+ find igor+malik "Darin liegt der Kürbis"

== 27
Der [Dieb](detlev) des Kürbisses und der Kasse ist ein und [derselbe](detlev). [Igor](igor) hält [ihn](detlev) fest, [Malik](malik) holt [dessen](detlev) [Frau](rita). [Rita](rita) sieht [ihn](detlev) lange an und sagt, nun gehe [sie](rita) wirklich.
+ steal.past detlev edeltraud "Dieb"
- married detlev rita "Frau"
+ breakup rita detlev "gehe"

== 28
[Gunnar](gunnar) führt den [Schatzmeister](detlev) ab. [Der](detlev) murmelt, [er](detlev) habe das Geld für eine Weltreise mit [ihr](rita) gespart, mit [Rita](rita), als Überraschung. [Sie](rita) hört es noch.
+ arrest gunnar detlev "führt"
- travel? detlev+rita "Weltreise"
- reveal detlev "murmelt"
- discover rita detlev "hört"

== 29
[Hartwig](hartwig) muss sich bei den [Pahls](edeltraud+marlon+siegbert+wiebke) entschuldigen. [Hatice](hatice) begleitet [ihn](hartwig), damit [er](hartwig) nicht umkehrt. [Edeltraud](edeltraud) reicht [ihm](hartwig) die Hand, [ihr](hatice) reicht [sie](edeltraud) das Ei.
+ reconcile edeltraud hartwig "Hand"
- help hatice hartwig "begleitet"
- gift edeltraud hatice "Ei"

== 30
Auf dem Rückweg fragt [er](hartwig) [Hatice](hatice), ob [sie](hatice) [ihm](hartwig) auch einmal Bohnen koche. [Sie](hatice) fragt, wie hoch die Stangen sein dürften. [Malik](malik), [der](malik) [beide](hartwig+hatice) hört, hält sich die Ohren zu.
- invite? hatice hartwig "Bohnen"
+ flirt hartwig hatice "Stangen"

== 31
[Solveig](solveig) nimmt [Wiebke](wiebke) an der Hand und führt [sie](wiebke) vor [ihren](solveig) [Vater](hartwig). [Der](hartwig) sagt lange nichts. Dann fragt [er](hartwig), ob das heiße, dass [er](hartwig) mit [Edeltraud](edeltraud) verwandt werde.
- parent hartwig solveig "Vater"
+ reveal solveig hartwig "führt"
- kin? edeltraud hartwig "verwandt"

== 32
[Edeltraud](edeltraud) erfährt es von [Hartwig](hartwig), am Zaun, unter Hustenanfällen. [Sie](edeltraud) weint nicht, [sie](edeltraud) schimpft nicht, [sie](edeltraud) holt [ihren](edeltraud) [Mann](siegbert). Und [der](siegbert) hat es, wie immer, schon von [Hatice](hatice) gehört.
+ reveal hartwig edeltraud "erfährt"
- married edeltraud siegbert "Mann"
- sad! edeltraud "weint nicht"
- reveal hatice siegbert "gehört"

== 33
[Igors](igor) [Geschiedene](imkerin) schickt [ihm](igor) eine Königin in einer Streichholzschachtel. „Soll das heißen, dass [sie](imkerin) zurückwill?“, fragt [er](igor). „Es heißt, dass [du](igor) Bienen kriegst“, sagt [Malik](malik).
+ gift imkerin igor "schickt"
- divorce.past igor imkerin "Geschiedene"
- reconcile? igor imkerin "zurückwill"

== 34
[Rita](rita) eröffnet im Vereinsheim einen Kiosk. [Ihr](rita) erster Kunde ist [Marlon](marlon), [ihr](rita) zweiter [Malik](malik). [Jenem](marlon) verkauft [sie](rita) ein Eis, [diesem](malik) schenkt [sie](rita) eins.
+ create rita "eröffnet"
- gift rita malik "schenkt"

== 35
[Detlev](detlev) schreibt aus der Haft. [Rita](rita) liest die Briefe [Malik](malik) vor, [der](malik) sie für Liebesbriefe hält. Sind es auch. Nur weiß [er](malik) nicht mehr, an wen [er](malik) beim Zuhören denkt.
- arrest.past _ detlev "Haft"
- create detlev "schreibt"
- love detlev rita "Liebesbriefe"
+ love.start malik rita "an wen er"

== 36
[Malik](malik) sagt [seiner](malik) [Schwester](hatice), diesmal gehe keine fort. [Sie](rita) habe ja noch gar nicht angefangen zu kommen, meint [Hatice](hatice). Am Abend kommt [sie](rita).
- sibling hatice malik "Schwester"
+ date? malik rita "kommt"

== 37
[Agathe](huhn) ist tot. [Siegbert](siegbert) begräbt [sie](huhn) unter dem Holunder, und [Edeltraud](edeltraud), [die](edeltraud) [sie](huhn) nie gemocht hat, hält die Rede. [Hatice](hatice) steht daneben, in der Hand das letzte Ei.
+ die huhn "tot"
- enemy edeltraud huhn "nie gemocht"
- create edeltraud "Rede"

== 38
Hochzeit auf dem Mittelweg: [Wiebke](wiebke) trägt Gummistiefel, [Solveig](solveig) trägt [Wiebke](wiebke). [Ihre](solveig) [Trauzeugin](rita) ist [Rita](rita), [ihr](wiebke) [Trauzeuge](marlon) [Marlon](marlon), und [die beiden](marlon+rita) überstehen den Tanz ohne Zwischenfall.
+ wedding solveig wiebke "Hochzeit"
- advisor rita solveig "Trauzeugin"
- advisor marlon wiebke "Trauzeuge"

== 39
[Gunnar](gunnar) bringt den [Journalisten](journal) mit, als Begleitung. [Solveig](solveig) versteht als Erste und zwinkert [ihm](gunnar) zu. [Der](journal) mit dem Notizblock notiert diesmal kein Wort.
- date gunnar journal "Begleitung"
+ discover solveig gunnar+journal "versteht"

== 40
Neuwahl. [Hartwig](hartwig) tritt nicht mehr an, [Edeltraud](edeltraud) auch nicht. Einstimmig bestimmt die Kolonie eine [Frau](hatice), [die](hatice) jedes Komma sieht. [Ihr](hatice) [Bruder](malik) klatscht am lautesten, [ihr](hatice) künftiger [Mann](hartwig) am längsten.
- quit hartwig "nicht mehr"
+ hire hatice "bestimmt"
- sibling hatice malik "Bruder"
- engaged hartwig hatice "künftiger Mann"
