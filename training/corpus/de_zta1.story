%series Haus Tjaden
%lang de
%genre shipping family saga in Brake, encyclopaedia episode list
%cast okko | Okko Tjaden; Okko | m
%cast wiebke | Wiebke Tjaden; Wiebke | f
%cast enno | Enno Tjaden; Enno | m
%cast gesche | Gesche Tjaden; Gesche | f
%cast lüers | Kapitän Lüers; Folkert Lüers; Lüers | m
%cast mirsad | Mirsad Hodžić; Mirsad; Hodžić | m
%cast harders | Dr. Harders; Harders | f
%cast sundermann | Sundermann | m
%cast koch | Bo Ahrens; Bo | m
%cast jelka | Jelka Lüers; Jelka | f
%cast onkel | Remmer | m
%cast kommissar | Kommissar Pape; Pape | m
%cast baby | - | n
%cast mutter | - | f
%cast putzfrau | - | f

== 1 Stapellauf
Nach dem Schlaganfall des alten [Reeders](okko) [Okko Tjaden](okko) übernimmt [dessen](okko) [Tochter](wiebke) [Wiebke](wiebke), [die](wiebke) zuletzt in [Rotterdam](@rotterdam) gelebt hat, die Leitung des Hauses in [Brake](@brake). [Ihr](wiebke) jüngerer [Bruder](enno) [Enno](enno), bislang [Leiter](enno) der Buchhaltung, hatte sich selbst Hoffnungen gemacht und zeigt der [Heimkehrerin](wiebke) die kalte Schulter. Beim Stapellauf des neuen Küstenfrachters reißt eine Trosse und zertrümmert dem [Bootsmann](mirsad) [Mirsad Hodžić](mirsad) das Knie. [Kapitän Lüers](lüers) zieht [ihn](mirsad) im letzten Moment vom Kai weg. Niemand kann sich erklären, weshalb die neue Trosse nachgab.
- ill okko "Schlaganfall"
- parent okko wiebke "Tochter"
+ hire wiebke "übernimmt"
- sibling enno wiebke "Bruder"
- hire? enno "Hoffnungen"
- return.past wiebke "Heimkehrerin"
- reject enno wiebke "kalte Schulter"
- injure mirsad _ "zertrümmert"
+ rescue lüers mirsad "zieht"

== 2 Angesägt
[Kommissar Pape](kommissar) von der Wasserschutzpolizei lässt die Trosse untersuchen; sie war angesägt. Verdacht fällt auf den [Schiffskoch](koch) [Bo Ahrens](koch), [den](koch) [Wiebke](wiebke) drei Tage zuvor wegen Trunkenheit an die Luft gesetzt hatte. Der [Smutje](koch) taucht unter. Im Krankenhaus nimmt sich die [Chirurgin](harders) [Dr. Harders](harders) das Knie des [Bootsmanns](mirsad) vor, während auf derselben Station der alte [Tjaden](okko) kein Wort herausbringt. [Seine](okko) zweite [Frau](gesche), [Gesche](gesche), wacht Tag und Nacht an [seinem](okko) Bett. [Wiebke](wiebke) und [ihre](wiebke) [Stiefmutter](gesche) grüßen sich auf dem Flur nicht einmal.
- investigate kommissar _ "untersuchen"
- accuse _ koch "Verdacht"
- quit.past koch wiebke "an die Luft gesetzt"
+ flee koch "taucht unter"
- treat mirsad harders "nimmt sich"
- ill okko "kein Wort"
- married gesche okko "Frau"
- help gesche okko "wacht"
- kin gesche wiebke "Stiefmutter"

== 3 Nachtwache
Auf der Suche nach dem verschwundenen [Koch](koch) steigt [Wiebke](wiebke) in den leeren Getreidespeicher. Dort steht [sie](wiebke) nicht dem [Gesuchten](koch) gegenüber, sondern [Jelka](jelka), der [Tochter](jelka) des [Kapitäns](lüers), [die](jelka) dem [Flüchtigen](koch) Brot und Decken bringt. [Die beiden](jelka+koch) gehen seit einem Jahr miteinander. Das [Mädchen](jelka) beschwört die [Chefin](wiebke), [ihrem](jelka) [Vater](lüers) nichts zu verraten: [Der](lüers) habe [ihr](jelka) jeden Umgang mit [Bo](koch) untersagt. [Wiebke](wiebke) gibt [ihr](jelka) das Wort. Der [Reeder](okko) sagt unterdessen [sein](okko) erstes Wort; es lautet »[Remmer](onkel)«, und [seine](okko) [Gattin](gesche) wird weiß wie die Wand.
- investigate wiebke koch "Suche"
- flee.past koch "Flüchtigen"
- parent lüers jelka "Tochter"
+ find wiebke jelka "gegenüber"
- help jelka koch "bringt"
+ couple jelka koch "gehen seit einem Jahr"
- reveal? wiebke lüers "verraten"
- recover okko "erstes Wort"
- married gesche okko "Gattin"
- sad gesche "weiß wie die Wand"

== 4 Der verlorene Bruder
[Remmer](onkel), so erzählt die alte [Harders](harders), [deren](harders) [Mutter](putzfrau) einst bei den [Tjadens](okko+onkel) putzte, war [Okkos](okko) [Zwilling](onkel). 1979 habe man [ihn](onkel) für den Untergang der »[Gesina](*gesina)« verantwortlich gemacht; danach sei [er](onkel) bei Nacht und Nebel nach [Chile](@chile) ausgewandert. [Wiebke](wiebke) hat von diesem [Onkel](onkel) noch nie gehört. [Ihr](wiebke) [Bruder](enno) dagegen schon: [Enno](enno) überweist dem [Verschollenen](onkel) seit Jahren heimlich Geld aus der Firmenkasse. Im Hafen liegt Nebel, und die Möwen sitzen auf den Pollern. Der [Bootsmann](mirsad) lernt an Krücken gehen und lacht zum ersten Mal wieder.
- sibling okko onkel "Zwilling"
- reveal harders _ "erzählt"
- parent putzfrau harders "Mutter"
- accuse.past _ onkel "verantwortlich gemacht"
+ move.past onkel "ausgewandert" @chile
- kin onkel wiebke "Onkel"
- sibling enno wiebke "Bruder"
- gift enno onkel "überweist"
+ steal enno _ "Firmenkasse"
- recover mirsad "lernt an Krücken gehen"
- happy mirsad "lacht"

== 5 Rote Zahlen
[Sundermann](sundermann) ist [Konkurrent](sundermann) der [Tjadens](enno+wiebke). [Sundermann](sundermann) will die Reederei kaufen. [Wiebke](wiebke) lehnt ab. Da spricht [er](sundermann) mit [Enno](enno). [Enno](enno) nimmt das Geld. Einen Tag später kennt [Sundermann](sundermann) jede Bilanz. [Lüers](lüers) sieht [die zwei](enno+sundermann) im Café. Der [Kapitän](lüers) sagt es [Wiebke](wiebke). [Wiebke](wiebke) glaubt nicht [Lüers](lüers), [Wiebke](wiebke) glaubt [Enno](enno). [Bo](koch) wird am Fähranleger gefasst. [Pape](kommissar) legt [ihm](koch) selbst die Handschellen an. Die Trosse, sagt [Bo](koch), war [er](koch) nicht. [Jelka](jelka) heult. Der Regen hört auf.
- enemy enno+wiebke sundermann "Konkurrent"
- reject wiebke sundermann "lehnt ab"
- find enno "nimmt das Geld"
+ betray enno wiebke "kennt Sundermann jede Bilanz"
- discover lüers enno+sundermann "sieht"
- reveal lüers wiebke "sagt es"
+ arrest kommissar koch "gefasst"
- sad jelka "heult"

== 6 Besuch aus Valparaíso
Ein alter [Mann](onkel) mit Seesack und spanischem Akzent mietet sich im »Anker« ein. Es ist der [Zwillingsbruder](onkel) des [Kranken](okko), und [er](onkel) hat ein Logbuch bei sich. Als [er](onkel) an [dessen](okko) Bett tritt, fängt [Okko](okko) an zu schluchzen; [er](okko) selbst hatte damals den falschen Kurs befohlen und die Schuld auf den [anderen](onkel) geschoben. [Der](onkel) streckt [ihm](okko) die Hand hin. [Wiebke](wiebke), [die](wiebke) in der Tür steht, hört alles mit. Auf dem Parkplatz droht [Gesche](gesche) dem [Schwager](onkel), [sie](gesche) werde [ihn](onkel) anzeigen, falls [er](onkel) Ansprüche stelle.
+ return onkel "mietet sich"
- sibling okko onkel "Zwillingsbruder"
- sad okko "schluchzen"
- betray.past okko onkel "Schuld auf den anderen"
+ reconcile okko onkel "streckt ihm die Hand"
- discover wiebke okko+onkel "hört alles mit"
- threaten gesche onkel "droht"
- kin gesche onkel "Schwager"

== 7 In Untersuchungshaft
Der inhaftierte [Koch](koch) tritt in den Hungerstreik. [Seine](koch) [Freundin](jelka), inzwischen im vierten Monat, offenbart sich [ihrem](jelka) [Vater](lüers), [der](lüers) tobt und [sie](jelka) aus dem Haus weist. Unterschlupf findet [sie](jelka) ausgerechnet bei dem [Bootsmann](mirsad), [dem](mirsad) die Trosse das Knie zerschlug und [der](mirsad) den [Verhafteten](koch) ebenso wenig für schuldig hält. [Mirsad](mirsad) erinnert sich nun, in der Nacht vor dem Unglück [Sundermanns](sundermann) Wagen am Kai gesehen zu haben, und gibt das bei [Pape](kommissar) zu Protokoll. Zweimal hat [er](mirsad) davon geträumt, bevor [er](mirsad) es glaubte.
- couple jelka koch "Freundin"
+ pregnant jelka koch "im vierten Monat"
- parent lüers jelka "Vater"
- reveal jelka lüers "offenbart"
+ reject lüers jelka "aus dem Haus weist"
- housemate.start jelka mirsad "Unterschlupf"
- arrest.past _ koch "Verhafteten"
- accuse mirsad sundermann "zu Protokoll"

== 8 Sturmflut
In der Nacht, in der die Weser über die Deichkrone steigt, ist [Lüers](lüers) mit dem Schlepper draußen, um einen Segler zu bergen, obwohl [ihm](lüers) die [Reederin](wiebke) das Auslaufen verboten hat. Der Schlepper kentert. Den [Matrosen](mirsad) [Hodžić](mirsad) spült es an Land, den [Kapitän](lüers) findet man erst im Morgengrauen; für [ihn](lüers) kommt jede Hilfe zu spät. [Jelka](jelka), [die](jelka) sich mit [ihm](lüers) nicht mehr hat aussöhnen können, bricht am Sarg zusammen. [Dr. Harders](harders) verordnet der werdenden [Mutter](jelka) strenge Ruhe. [Wiebke](wiebke) gibt sich die Schuld.
- boss wiebke lüers "verboten"
+ die lüers "jede Hilfe zu spät"
- reconcile! jelka lüers "nicht mehr hat aussöhnen"
- sad jelka lüers "bricht am Sarg zusammen"
- treat jelka harders "verordnet"
- pregnant jelka "werdenden Mutter"
- sad wiebke "gibt sich die Schuld"

== 9 Kassensturz
Um das Erbe des [Ertrunkenen](lüers) zu regeln, sieht [Wiebke](wiebke) die Bücher durch und stößt auf die Überweisungen nach [Chile](@chile). Zur Rede gestellt, räumt [ihr](wiebke) [Bruder](enno) nicht nur diese ein, sondern auch das Geschäft mit dem [Rivalen](sundermann). Noch am selben Abend muss der [Verräter](enno) [seinen](enno) Schreibtisch räumen. [Die Geschwister](enno+wiebke) schreien sich an, bis der [Onkel](onkel) dazwischengeht: [Er](onkel) habe jeden Peso zurückgelegt und werde alles erstatten. [Gesche](gesche) hat [ihrem](gesche) [Stiefsohn](enno) längst eine Wohnung besorgt. Von dort aus ruft [dieser](enno) [Sundermann](sundermann) an.
- die.past lüers "Ertrunkenen"
+ discover wiebke enno "stößt auf"
- sibling enno wiebke "Bruder"
- enemy sundermann wiebke "Rivalen"
- reveal enno wiebke "räumt"
+ quit enno wiebke "Schreibtisch räumen"
- quarrel enno wiebke "schreien sich an"
- kin enno+wiebke onkel "Onkel"
- help gesche enno "besorgt"
- kin enno gesche "Stiefsohn"

== 10 Der Mann mit der Säge
Der [Kommissar](kommissar) lädt [Sundermann](sundermann) vor, [der](sundermann) jede Beteiligung von sich weist. Kaum ist [er](sundermann) draußen, verlangt [er](sundermann) von [Enno](enno) ein falsches Alibi; andernfalls erfahre die ganze Stadt, wer die Bilanzen verkauft habe. Der [Gefeuerte](enno) windet sich, geht dann aber aufs Revier und sagt aus, was [er](enno) weiß: [Sundermann](sundermann) hat die Trosse eigenhändig angesägt. Dem [Koch](koch) öffnet sich daraufhin die Zellentür. Draußen wartet die [Tochter](jelka) des toten [Kapitäns](lüers) mit einem Kuchen, der beim Fahren vom Rad gefallen ist.
- investigate kommissar sundermann "lädt"
+ threaten sundermann enno "andernfalls"
- quit.past enno _ "Gefeuerte"
+ accuse enno sundermann "sagt aus"
- parent lüers jelka "Tochter"
- die.past lüers "toten"

== 11 Auf der Flucht
[Sundermann](sundermann) hat sich mit der Firmenyacht abgesetzt. An Bord ist, wie [Wiebke](wiebke) mit Entsetzen hört, auch [ihre](wiebke) [Stiefmutter](gesche): Hat der [Konkurrent](sundermann) die [Frau](gesche) des [Reeders](okko) verschleppt, oder ist [sie](gesche) freiwillig mitgefahren? Ein Brief gibt die Antwort. [Gesche](gesche) und [er](sundermann) waren seit zwei Jahren ein heimliches Paar. Der betrogene [Ehemann](okko) liest ihn dreimal und bittet dann um ein Stück Butterkuchen. Die Küstenwache stoppt die Yacht vor [Borkum](@borkum), und [Pape](kommissar) führt den [Saboteur](sundermann) ab. [Gesche](gesche) lässt man laufen.
+ flee sundermann "abgesetzt"
- kin gesche wiebke "Stiefmutter"
- abduct? sundermann gesche "verschleppt"
- sad wiebke "Entsetzen"
- affair gesche sundermann "heimliches Paar"
- cheat gesche okko "betrogene"
- married gesche okko "Ehemann"
+ arrest kommissar sundermann "führt"

== 12 Kleine Fracht
[Bo](koch) bekommt Arbeit. [Wiebke](wiebke) nimmt [Bo](koch) wieder in die Kombüse. Das Essen schmeckt [Mirsad](mirsad). [Jelka](jelka) wohnt noch immer bei [Mirsad](mirsad). In der Nacht kommt das [Kind](baby). [Mirsad](mirsad) fährt, [Bo](koch) fällt in Ohnmacht. Um drei hält [Jelka](jelka) das [Kleine](baby) im Arm. [Es](baby) hat die Nase von [Lüers](lüers). [Gesche](gesche) ruft [Okko](okko) an. [Okko](okko) legt auf. [Enno](enno) geht zu [Wiebke](wiebke). [Wiebke](wiebke) stellt zwei Tassen hin. [Sie](enno+wiebke) trinken Tee. Das reicht.
+ hire koch wiebke "nimmt"
- housemate jelka mirsad "wohnt"
- ill koch "Ohnmacht"
+ birth jelka baby "hält"
- help mirsad jelka "fährt"
- reject okko gesche "legt auf"
- reconcile enno wiebke "zwei Tassen"

== 13 Flaggenwechsel
Zum hundertsten Jubiläum der Reederei kommen alle zusammen. [Okko](okko), wieder gut zu Fuß, entschuldigt sich vor versammelter Mannschaft bei [seinem](okko) [Zwilling](onkel) und übergibt [ihm](onkel) die Kapitänsuhr, die einst [ihre](okko+onkel) [Mutter](mutter) verwahrte. Der [Rückkehrer](onkel) will gleichwohl nach [Valparaíso](@valparaiso) heim. Das Amt des ertrunkenen [Lüers](lüers) geht an [Hodžić](mirsad): Der neue [Kapitän](mirsad) fragt [Wiebke](wiebke) beim Tanz, ob [sie](wiebke) [seine](mirsad) [Frau](wiebke) werden wolle, und [die](wiebke) bittet um Bedenkzeit bis zur nächsten Ebbe. Die Ebbe, bemerkt die [Chirurgin](harders), [die](harders) [sein](mirsad) Knie gerettet hat, sei um halb elf.
- celebrate _ "Jubiläum"
- recover okko "wieder gut zu Fuß"
- reconcile okko onkel "entschuldigt"
- gift okko onkel "übergibt"
- sibling okko onkel "Zwilling"
- parent mutter okko+onkel "Mutter"
- return? onkel "heim" @valparaiso
- die.past lüers "ertrunkenen"
+ hire mirsad "geht an"
+ propose mirsad wiebke "seine Frau"
- treat.past mirsad harders "gerettet"
