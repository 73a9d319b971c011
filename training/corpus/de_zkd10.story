%series Blut und Malbec
%lang de
%genre Argentinian telenovela on a vineyard in Mendoza, German streaming texts
%cast ximena | Ximena Arriaga; Ximena | f
%cast octavio | Don Octavio Arriaga; Don Octavio; Octavio | m
%cast julian | Julián Arriaga; Julián | m
%cast facundo | Facundo Arriaga; Facundo | m
%cast marisa | Marisa Toledo; Marisa | f
%cast abril | Abril Toledo; Abril | f
%cast teo | Teo | m
%cast soledad | Soledad | f
%cast ignacio | Padre Ignacio; Ignacio | m
%cast quique | Quique Luna; Quique; Luna | m
%cast blas | Blas | m
%cast gringo | Walter Price; Price | m
%cast hebamme | - | f
%cast kommissar | - | m
%cast kind | Octavio | m
%cast mutter | - | f
%cast treiber | - | m

== 1
Aus dem Gefängnis von [Mendoza](@mendoza) entlassen, steht [Julián Arriaga](julian) nach acht Jahren wieder vor dem Tor von [La Perdida](@perdida). [Sein](julian) [Vater](octavio), [Don Octavio](octavio), lässt die Hunde los, [sein](julian) jüngerer [Bruder](facundo) [Facundo](facundo) hält sie zurück. Eine Umarmung gibt es trotzdem nicht: [Facundo](facundo) hat inzwischen [Marisa](marisa) geheiratet, die [Frau](marisa), [die](marisa) bei [Juliáns](julian) Verhaftung noch [seinen](julian) Ring trug. Vom Balkon sieht [sie](marisa) den [Heimkehrer](julian) und muss sich setzen.
+ return julian "steht" @perdida
- arrest.past _ julian "Gefängnis"
- parent octavio julian "Vater"
- attack octavio julian "Hunde"
- sibling facundo julian "Bruder"
- help facundo julian "hält"
- reconcile! facundo julian "Umarmung"
+ married facundo marisa "geheiratet"
- engaged.past julian marisa "Ring"
- sad marisa "setzen"

== 2
[Marisa](marisa) hat eine jüngere [Schwester](abril). [Abril](abril) war ein Kind, als [Julián](julian) ging, jetzt leitet [sie](abril) den Keller und lässt sich von keinem Arriaga dreinreden. [Die beiden](abril+julian) rasseln beim Umfüllen so heftig aneinander, dass [Verwalter](quique) [Quique Luna](quique) den Schlauch auf [sie](abril+julian) hält. Nass müssen [sie](abril+julian) lachen. Wer damals den [Vorarbeiter](blas) wirklich überfahren hat, will [Julián](julian) herausfinden; [er](julian) war es nämlich nicht. [Marisa](marisa) bestellt [ihn](julian) um Mitternacht an den Brunnen und sagt vor Ort kein Wort, [sie](marisa) küsst nur.
- sibling abril marisa "Schwester"
- quarrel abril julian "aneinander"
- attack quique abril+julian "Schlauch"
- happy abril+julian "lachen"
- kill.past _ blas "überfahren"
- kill! julian blas "nämlich nicht"
- investigate? julian "herausfinden"
- invite marisa julian "bestellt"
+ kiss julian marisa "küsst"
- cheat marisa facundo "küsst"

== 3
Der [Überfahrene](blas) hieß [Blas](blas). [Seine](blas) [Witwe](soledad) [Soledad](soledad) putzt bis heute bei den [Arriagas](facundo+marisa+octavio), und für [sie](soledad) ist [Julián](julian) der [Mörder](julian). [Sie](soledad) spuckt [ihm](julian) in den Mate. [Ihr](soledad) [Sohn](teo) [Teo](teo), achtzehn, geht weiter: Mit dem Messer lauert [er](teo) dem [Ex-Häftling](julian) auf, doch [Padre Ignacio](ignacio) tritt dazwischen. Bei der Beichte hat der [Priester](ignacio) vor Jahren gehört, wer am Steuer saß. [Er](ignacio) darf es nicht sagen, [er](ignacio) darf nur beten. Und zittern.
- die.past blas "Überfahrene"
- married.past blas soledad "Witwe"
- boss facundo+marisa+octavio soledad "putzt"
- accuse soledad julian "Mörder"
- parent soledad teo "Sohn"
+ attack teo julian "lauert"
+ rescue ignacio julian "dazwischen"
- discover.past ignacio _ "gehört"
- reveal! ignacio "darf es nicht sagen"
- sad ignacio "zittern"

== 4
[Facundo](facundo) ahnt etwas. [Facundo](facundo) fragt [Luna](quique). [Luna](quique) weiß von dem Brunnen. [Luna](quique) verkauft [Facundo](facundo) das Wissen für eine Flasche. Danach trinkt [Facundo](facundo) allein. In der Nacht schlägt [er](facundo) [Marisa](marisa). Am Morgen bittet [er](facundo) [Marisa](marisa) auf Knien um Gnade. [Marisa](marisa) zieht zu [Abril](abril) in den Kelterraum. „War es [Julián](julian)?“, fragt [Abril](abril). „War es immer“, sagt [Marisa](marisa). [Abril](abril) dreht sich weg. Auch [sie](abril) liebt [Julián](julian).
- discover facundo julian+marisa "Wissen"
- reveal quique facundo "verkauft"
+ attack facundo marisa "schlägt"
- reconcile? facundo marisa "Gnade"
- move marisa abril "zieht"
- housemate.start abril marisa "zieht"
- love marisa julian "immer"
- sad abril "weg"
+ love abril julian "liebt"

== 5
[Walter Price](gringo), ein texanischer [Investor](gringo), landet mit dem Hubschrauber mitten im Malbec und bietet [Octavio](octavio) eine Summe, bei der selbst der Papagei verstummt. Der alte [Don](octavio) winkt ab, solange [er](octavio) lebe, werde nicht verkauft. [Price](gringo) schaut auf die Uhr. [Er](gringo) schaut auch auf [Abril](abril), lädt [sie](abril) nach [Buenos Aires](@ba) in die Oper ein, und weil [sie](abril) [Julián](julian) vergessen will, steigt [sie](abril) in den Hubschrauber. [Julián](julian) sieht ihn abheben und wirft [sein](julian) Glas an die Wand.
- travel gringo "landet"
- reject octavio gringo "winkt"
- invite gringo abril "lädt"
- love abril julian "vergessen"
+ date abril gringo "steigt"
- travel abril+gringo "steigt" @ba
+ jealous julian gringo "wirft"

== 6
Als [Octavio](octavio) tot im Gärbottich gefunden wird, ist für den [Kommissar](kommissar) die Sache klar: Wer acht Jahre saß, der tut es wieder. [Julián](julian) flieht in die Berge, und ausgerechnet [Teo](teo), [der](teo) [ihn](julian) erstechen wollte, bringt [ihm](julian) dorthin Decken, denn der [Junge](teo) hat in der Mordnacht [Facundo](facundo) am Bottich stehen sehen. Die [Witwe](soledad) des überfahrenen [Vorarbeiters](blas) findet beim Bettenmachen im Zimmer des [Juniorchefs](facundo) ein blutiges Hemd. Auch [sie](soledad) beginnt zu zweifeln.
+ die octavio "tot"
- kill _ octavio "Mordnacht"
- arrest.past _ julian "saß"
- find _ octavio "gefunden"
- accuse kommissar julian "klar"
- flee julian "flieht"
- attack.past? teo julian "erstechen"
- help teo julian "Decken"
+ discover teo facundo "stehen"
- married.past blas soledad "Witwe"
- find soledad "findet"

== 7
[Abril](abril) kehrt mit einem Diamanten aus [Buenos Aires](@ba) zurück. [Sie](abril) hat [Price](gringo) das Jawort versprochen, halb aus Trotz. [Marisa](marisa) gratuliert nicht; [sie](marisa) erwartet selbst etwas, und zwar im Oktober. Ist der [Kindsvater](facundo) der [Gatte](facundo), [den](facundo) [sie](marisa) verlassen hat, oder der [Flüchtling](julian), [den](julian) [sie](marisa) am Brunnen traf? Zwischen den [Schwestern](abril+marisa) kommt alles auf den Tisch, auch die Tatsache, dass [beide](abril+marisa) denselben [Mann](julian) wollen. Eine Vase geht zu Bruch, dann ein Schweigen.
- return abril "kehrt"
+ engaged.start abril gringo "versprochen"
+ pregnant marisa "erwartet"
- parent? facundo+julian _ "Kindsvater"
- breakup.past marisa facundo "verlassen"
- sibling abril marisa "Schwestern"
- quarrel abril marisa "auf den Tisch"
- love abril+marisa julian "wollen"
- married facundo marisa "Gatte"

== 8
In der Hütte am Pass fiebert [Julián](julian). [Abril](abril) reitet hinauf, pflegt [ihn](julian) drei Tage und zwei Nächte und trägt am dritten Morgen keinen Diamanten mehr. „Sag es [ihr](marisa) nicht“, bittet [sie](abril). [Er](julian) sagt, es gebe nichts zu verbergen: Mit [Marisa](marisa) sei es seit jener Mitternacht vorbei. Im Tal zieht [Facundo](facundo) [Teo](teo) auf [seine](facundo) Seite, wie [er](facundo) glaubt, mit einem Moped. Der [Sohn](teo) der [Putzfrau](soledad) nimmt das Moped und fährt damit zum [Kommissar](kommissar).
- ill julian "fiebert"
+ help abril julian "pflegt"
- sex abril julian "zwei Nächte"
- engaged.end abril gringo "keinen Diamanten"
- affair.end julian marisa "vorbei"
- gift facundo teo "Moped"
- parent soledad teo "Sohn"
+ betray teo facundo "fährt"

== 9
[Facundos](facundo) Verhaftung misslingt, [er](facundo) entführt [seine](facundo) hochschwangere [Frau](marisa) in den Weinkeller und droht, die Stützbalken zu kappen. [Julián](julian) kommt vom Berg herab und bietet sich zum Tausch an. Da bricht [Padre Ignacio](ignacio) vor dem Kellertor das Beichtgeheimnis: [Facundo](facundo) war es, [der](facundo) [Blas](blas) überfuhr, und [Octavio](octavio) wusste es und opferte den älteren [Sohn](julian) für den [jüngeren](facundo). [Soledad](soledad), [die](soledad) alles mit angehört hat, nimmt dem [Totschläger](facundo) im Dunkeln die Axt aus der Hand.
- arrest? _ facundo "misslingt"
- abduct facundo marisa "entführt"
- married facundo marisa "Frau"
- pregnant marisa "hochschwangere"
- threaten facundo "droht"
- help? julian marisa "Tausch"
+ reveal ignacio "bricht"
- discover soledad facundo "mit angehört"
- kill.past facundo blas "überfuhr"
- betray.past octavio julian "opferte"
- parent octavio facundo+julian "Sohn"
+ steal soledad facundo "Axt"

== 10
Nun sitzt [Facundo](facundo) in der Zelle, in der einst [sein](facundo) [Bruder](julian) saß. [Marisa](marisa) hat im Keller entbunden, geholfen hat [ihr](marisa) statt einer Hebamme ein zufällig anwesender [Maultiertreiber](treiber). Ein Muttermal am Ohr verrät, wer der [Vater](facundo) des kleinen [Octavio](kind) ist: Alle Arriagas haben es, [Julián](julian) als Einziger nicht. [Soledad](soledad) bittet [Julián](julian) um Verzeihung und bekommt von [ihm](julian) eine Tasse Mate. [Price](gringo) reist ab, nicht ohne [Abril](abril) eine Rechnung für den Hubschrauber zu stellen.
- arrest.past _ facundo "Zelle"
- sibling facundo julian "Bruder"
+ birth marisa kind "entbunden"
- help treiber marisa "geholfen"
- parent facundo kind "Vater"
- reconcile julian soledad "Verzeihung"
- gift julian soledad "Mate"
- travel gringo "reist"

== 11
Wieso fehlt [Julián](julian) das Mal? Die [Hebamme](hebamme) von damals, neunzig und nicht mehr aufzuhalten, erzählt es jedem, der fragt: [Octavios](octavio) [Gemahlin](mutter) hat das [Kind](julian) von einem [anderen](ignacio) empfangen, von einem jungen [Seminaristen](ignacio). [Julián](julian) braucht nicht lange zu rechnen. [Er](julian) geht in die Kirche und setzt sich neben [Ignacio](ignacio). „[Vater](ignacio)“, sagt [er](julian), und der [Pater](ignacio) merkt, dass es diesmal anders klingt. [Abril](abril) und [Marisa](marisa) wiegen abwechselnd den [Kleinen](kind); seit der Geburt ist aller Streit vergessen.
- reveal hebamme "erzählt"
- married.past mutter octavio "Gemahlin"
- affair.past ignacio mutter "empfangen"
- cheat.past mutter octavio "von einem anderen"
- parent mutter julian "Kind"
+ discover julian ignacio "rechnen"
+ parent ignacio julian "Vater"
- discover ignacio julian "merkt"
- help abril+marisa kind "wiegen"
- reconcile abril marisa "vergessen"

== 12
Weinlese. [Julián](julian), nach den Papieren kein Arriaga, verzichtet auf das Gut zugunsten des [Säuglings](kind), und die [Mutter](marisa) des [Erben](kind) macht [ihn](julian) im Gegenzug zum [Verwalter](julian), da sich [Luna](quique) mit der Kasse nach [Chile](@chile) verdrückt hat. [Teo](teo) bekommt eine Lehrstelle und [Soledad](soledad) einen [Verehrer](treiber), jenen [Maultiertreiber](treiber). Unter der Pergola traut [Padre Ignacio](ignacio) den eigenen [Sohn](julian) mit [Abril](abril). Als das Fass angestochen wird, reicht [Marisa](marisa) der [Braut](abril) das erste Glas. [Ihre](marisa) Hand zittert nur ein wenig.
- parent marisa kind "Mutter"
- lose julian "verzichtet"
- hire julian marisa "Verwalter"
- flee quique "verdrückt" @chile
- steal quique _ "Kasse"
- hire teo "Lehrstelle"
- love treiber soledad "Verehrer"
- parent ignacio julian "Sohn"
+ wedding abril julian "traut"
- gift marisa abril "Glas"
- sad marisa "zittert"
