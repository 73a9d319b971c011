%series Station Halley-Süd
%lang de
%genre near-future polar thriller, encyclopaedia episode list
%cast signe | Kommandantin Signe Aakre; Signe Aakre; Aakre; Signe | f
%cast oyelaran | Femi Oyelaran; Oyelaran; Femi | m
%cast luz | Luz Paredes; Luz; Paredes | f
%cast winter | Gunnar Winter; Winter; Gunnar | m
%cast ming | Ming Zhao; Ming | f
%cast robin | Robin | m
%cast koch | Balthasar Huonder; Balthasar | m
%cast fremde | Kaja Riis; Kaja | f
%cast eisner | Direktor Eisner; Eisner | m
%cast sohn | Bao | m
%cast hund | Pingo | n
%cast leiter | Professor Stahl; Stahl | m
%cast pilotin | - | f

== 1 Letzter Flug
Mit der letzten Maschine vor der Polarnacht kommt [Kommandantin Signe Aakre](signe) in die [Antarktis](@antarktis), um die Station [Halley-Süd](#halley) zu übernehmen, deren [Leiter](leiter) seit Wochen im Eis verschollen ist. Die Besatzung, darunter der [Glaziologe](oyelaran) [Femi Oyelaran](oyelaran) und die [Funkerin](luz) [Luz Paredes](luz), empfängt die [Norwegerin](signe) mit eisigem Schweigen. In der zweiten Handlung versucht der [Mechaniker](winter) [Gunnar Winter](winter), beim [Koch](koch) [Balthasar](koch) eine Flasche Rum lockerzumachen; dabei entdeckt [er](winter) hinter den Vorräten einen [Säugling](sohn), [der](sohn) in einer Kartoffelkiste schläft. Der [Koch](koch) fleht [ihn](winter) an, dichtzuhalten.
- travel signe "kommt" @antarktis
+ hire signe "übernehmen" #halley
- lose _ leiter "verschollen"
- colleague luz oyelaran "Besatzung"
- reject luz+oyelaran signe "Schweigen"
+ find winter sohn "entdeckt"
- reveal? winter "dichtzuhalten"

== 2 Kartoffelkiste
Der [Säugling](sohn) gehört [Ming Zhao](ming), der [Geologin](ming) der Station, [die](ming) [ihre](ming) Schwangerschaft acht Monate lang unter dem Overall verborgen und allein entbunden hat. [Aakre](signe), an Vorschriften gewöhnt, müsste den Vorfall melden, doch als [sie](signe) das [Kind](sohn) auf dem Arm hält, lässt [sie](signe) den Bericht im Ofen verschwinden. Unterdessen nimmt sich [Robin](robin), mit einundzwanzig das [Küken](robin) der Mannschaft, die Tonbänder des verschwundenen [Leiters](leiter) vor und stößt auf ein Gespräch, das [dieser](leiter) mit einer unbekannten [Frau](fremde) geführt hat. Im Gang heult der [Hund](hund).
- parent ming sohn "gehört"
- pregnant.past ming "Schwangerschaft"
+ birth.past ming sohn "entbunden"
- help signe ming "verschwinden"
- investigate robin leiter "nimmt"
+ discover robin fremde+leiter "stößt"

== 3 Weiße Stimmen
[Luz](luz) hört im Kopfhörer eine [Frauenstimme](fremde), [die](fremde) aus einer Senke siebzig Kilometer südlich funkt, wo es nach allen Karten niemanden geben dürfte. Zusammen mit [Winter](winter) bricht die [Funkerin](luz) im Kettenfahrzeug auf, obwohl die [Kommandantin](signe) die Fahrt untersagt hat, und bald stecken [die beiden](luz+winter) im Schneesturm fest. Der [Mechaniker](winter) erzählt von [seinem](winter) toten Zwillingsbruder; die [Chilenin](luz) schläft an [seiner](winter) Schulter ein. In der Zwischenzeit verlangt der [Koch](koch) von der jungen [Mutter](ming), den Erzeuger zu nennen. [Sie](ming) sieht zu [Oyelaran](oyelaran) hinüber und bleibt die Antwort schuldig.
- discover luz fremde "hört"
+ travel luz+winter "bricht"
- boss signe luz+winter "untersagt"
- die.past _ "toten"
- sibling _ winter "Zwillingsbruder"
- parent ming sohn "Mutter"
- reveal! ming koch "bleibt die Antwort schuldig"

== 4 Whiteout
Auf der Suche nach den [Vermissten](luz+winter) seilt sich der [Glaziologe](oyelaran) in eine Spalte ab, vor der [Pingo](hund), der alte [Schlittenhund](hund), angeschlagen hat, und stößt dort auf die Leiche [Professor Stahls](leiter), des verschollenen [Leiters](leiter); im Rücken steckt ein Eispickel. [Aakre](signe) findet derweil das Kettenfahrzeug und schafft die beiden [Ausreißer](luz+winter) halb erfroren zurück. [Winter](winter) verliert zwei Zehen, die [ihm](winter) [Balthasar](koch), [der](koch) als Einziger einen Sanitätskurs hat, mit der Geflügelschere abnimmt. [Robin](robin) betrachtet fortan jeden der Gefährten als möglichen Mörder und schläft nur noch hinter verriegelter Tür.
- investigate oyelaran luz+winter "Suche"
+ find oyelaran leiter "stößt"
- kill.past _ leiter "Eispickel"
- die.past leiter "Leiche"
+ rescue signe luz+winter "schafft"
- injure winter "erfroren"
- treat winter koch "abnimmt"
- sad robin "verriegelter"

== 5 Das Verhör
Die [Norwegerin](signe) knöpft sich alle der Reihe nach vor, und jeder lügt ein bisschen: Die [Geologin](ming) verschweigt, dass der [Professor](leiter) [ihr](ming) nachgestellt hat, und der [Koch](koch), dass [er](koch) schon einmal wegen Totschlags gesessen hat. Am schwersten belastet ist der [Finder](oyelaran) des [Toten](leiter), denn am Pickel stehen [seine](oyelaran) Initialen. [Aakre](signe) sperrt [ihn](oyelaran) in den Kühlraum. [Luz](luz) glaubt nicht an die Schuld des [Nigerianers](oyelaran) und bringt [ihm](oyelaran) heimlich eine Decke. Über Satellit meldet sich [Direktor Eisner](eisner), [Aakres](signe) [Vorgesetzter](eisner) in [Zürich](@zürich), und wünscht einen raschen Abschluss.
- investigate signe koch+ming+oyelaran "knöpft"
- flirt.past leiter ming "nachgestellt"
- betray koch+ming signe "verschweigt"
- kill.past koch _ "Totschlags"
- arrest.past _ koch "gesessen"
- find.past oyelaran leiter "Finder"
- accuse _ oyelaran "belastet"
+ arrest signe oyelaran "sperrt"
- help luz oyelaran "Decke"
- boss eisner signe "Vorgesetzter"

== 6 Minus sechzig
Der Generator steht. Schuld daran ist ein Schraubenschlüssel. Jemand hat ihn ins Getriebe geworfen. [Winter](winter) flucht auf [Robin](robin). [Robin](robin) war als Letzter unten. [Robin](robin) schwört: Es war [Balthasar](koch). Der [Koch](koch) geht mit dem Beil auf [Robin](robin) los. Dazwischen wirft sich [Signe](signe). Das Beil trifft [Signe](signe) am Arm. Nun friert auch der [Gefangene](oyelaran). [Luz](luz) schließt [ihm](oyelaran) auf. Der [Glaziologe](oyelaran) repariert den Generator. Um Mitternacht brennt wieder Licht. Im Licht sitzt [Ming](ming). Neben [ihr](ming) sitzt [Femi](oyelaran), das [Kind](sohn) im Arm.
- attack _ "geworfen"
- accuse winter robin "flucht"
- accuse robin koch "schwört"
+ attack koch robin "Beil"
- help signe robin "Dazwischen"
- injure signe koch "trifft"
+ rescue luz oyelaran "schließt"

== 7 Die Frau in der Senke
Weil das Funksignal schwächer wird, macht sich der aus der Haft entlassene [Forscher](oyelaran) mit [Pingo](hund) auf den Weg in die Senke und bringt von dort eine ausgezehrte [Fremde](fremde) mit, [die](fremde) sich [Kaja Riis](fremde) nennt und nicht sagen will, wovon [sie](fremde) ein Jahr lang gelebt hat. Unter [Balthasars](koch) Suppen kommt [sie](fremde) langsam zu Kräften. [Robin](robin) erkennt [ihre](fremde) Stimme von den Tonbändern wieder. Im zweiten Erzählstrang trägt die [Kommandantin](signe), den Arm in der Schlinge, das [Findelkind](sohn) der Kartoffelkiste in die Stationsliste ein, und [Ming](ming) gibt [ihm](sohn) den Namen [Bao](sohn).
- travel hund+oyelaran "Weg"
+ rescue oyelaran fremde "bringt"
- help koch fremde "Suppen"
- reveal! fremde "nicht sagen will"
- recover fremde "zu Kräften"
+ discover robin fremde "erkennt"
- injure.past signe "Schlinge"
- find.past _ sohn "Findelkind"

== 8 Protokoll Null
[Kaja](fremde) bricht [ihr](fremde) Schweigen gegenüber der [Chilenin](luz), [deren](luz) Rufe [sie](fremde) am Leben gehalten haben: [Sie](fremde) war die [Assistentin](fremde) des [Professors](leiter), und [die zwei](fremde+leiter) hatten unter dem Eis Bohrkerne gefunden, die [Eisners](eisner) Gesellschaft der Fälschung überführen. Der [Direktor](eisner) hatte daraufhin jemanden auf der Station gekauft, um [beide](fremde+leiter) aus dem Weg zu räumen. Ehe [Luz](luz) davon berichten kann, schlägt [ihr](luz) im dunklen Funkraum jemand einen Spaten über den Kopf. Der [Mechaniker](winter) findet [sie](luz) und ruft nach Hilfe. [Ming](ming) und [Oyelaran](oyelaran) streiten unterdessen darüber, ob [Bao](sohn) [seinen](oyelaran) Namen tragen soll.
+ reveal fremde luz "bricht"
- rescue.past luz fremde "am Leben gehalten"
- boss.past leiter fremde "Assistentin"
- betray.past eisner _ "Fälschung"
- find.past fremde+leiter "gefunden"
- hire.past _ eisner "gekauft"
- kill? _ fremde+leiter "aus dem Weg"
+ attack _ luz "Spaten"
- find winter luz "findet"
- quarrel ming oyelaran "streiten"

== 9 Der Maulwurf
Während die [Funkerin](luz) im Koma liegt und [Winter](winter) nicht von [ihrer](luz) Pritsche weicht, durchsucht [Aakre](signe) die Kammern und stößt bei [Robin](robin) auf ein zweites Telefon mit [Eisners](eisner) Nummer. Der [Jüngste](robin) der Besatzung bestreitet, je einem Menschen etwas getan zu haben; [er](robin) habe dem [Direktor](eisner) für Geld Berichte geliefert, mehr nicht. Die Mannschaft glaubt [ihm](robin) kein Wort und will [ihn](robin) aufs Eis hinausjagen, was ausgerechnet [Balthasar](koch) verhindert, [den](koch) [Robin](robin) einst angeschwärzt hat. Die [Geologin](ming) öffnet derweil einen Brief des [Toten](leiter), der an [sie](ming) gerichtet ist.
- ill luz "Koma"
- help winter luz "weicht"
- investigate signe _ "durchsucht"
+ discover signe robin "stößt"
- hire.past robin eisner "für Geld"
- reveal.past robin eisner "Berichte"
- kill? _ robin "aufs Eis"
+ rescue koch robin "verhindert"
- accuse.past robin koch "angeschwärzt"

== 10 Beichte im Eis
In [seinem](leiter) Brief nennt [Stahl](leiter) den [Mann](winter), vor [dem](winter) [er](leiter) sich fürchtet: [Gunnar Winter](winter). [Ming](ming) läuft damit zur [Kommandantin](signe), doch der [Mechaniker](winter) hat an der Tür mitgehört, greift sich den kleinen [Bao](sohn) als Geisel und fährt mit der Raupe in die Nacht. [Oyelaran](oyelaran) jagt [ihm](winter) auf Skiern nach. In einer Eishöhle gesteht der [Mörder](winter), [er](winter) habe [Stahl](leiter) getötet, weil [Eisner](eisner) [ihm](winter) die Behandlung [seines](winter) Zwillings versprochen habe, der dann trotzdem gestorben sei. Die [Schwerverletzte](luz) schlägt unterdessen die Augen auf und sagt nur einen Namen.
- reveal leiter ming "nennt"
- sad.past leiter winter "fürchtet"
- reveal ming signe "läuft"
- discover winter ming "mitgehört"
+ abduct winter sohn "Geisel"
- flee winter "fährt"
- investigate oyelaran winter "jagt"
+ reveal winter oyelaran "gesteht"
- kill.past winter leiter "Mörder"
- betray.past eisner winter "versprochen"
- sibling _ winter "Zwillings"
- die.past _ "gestorben"
- recover luz "schlägt"

== 11 Die Rückkehr der Sonne
[Winter](winter) übergibt dem [Vater](oyelaran) das [Kind](sohn) und geht ohne Handschuhe weiter nach Süden; man findet [ihn](winter) am nächsten Tag sitzend im Schnee, tot. [Luz](luz), [die](luz) in [ihm](winter) einen Freund und vielleicht mehr gesehen hatte, verweigert das Essen. Der [Koch](koch) liest [ihr](luz) aus [seinem](koch) Rezeptheft vor, bis [sie](luz) lacht. [Eisner](eisner) kündigt an, mit dem ersten Flugzeug zu kommen und die Bohrkerne zu beschlagnahmen. [Kaja](fremde) und [Robin](robin) vergraben sie darauf unter dem Fahnenmast, wobei die [Überlebende](fremde) dem reuigen [Spitzel](robin) die Hand reicht.
- parent oyelaran sohn "Vater"
+ die winter "tot"
- find _ winter "findet"
- friend.past luz winter "Freund"
- love.past luz winter "vielleicht mehr"
- sad luz "verweigert"
- help koch luz "liest"
- happy luz "lacht"
- travel? eisner "kommen"
- steal? eisner _ "beschlagnahmen"
+ reconcile fremde robin "Hand reicht"

== 12 Ausgeflogen
Das Flugzeug landet, und heraus steigt der [Direktor](eisner) mit zwei Wachleuten und einem Vertrag, der allen Schweigegeld zusichert. Keiner unterschreibt. Die [Pilotin](pilotin), eine [Schwester](pilotin) der [Kommandantin](signe), hat auf [Aakres](signe) Bitte einen Staatsanwalt an Bord versteckt, der [Eisner](eisner) noch auf der Piste die Handschellen anlegt. In der Schlussszene bleiben nur drei zurück: [Luz](luz), [die](luz) ein weiteres Jahr funken will, der [Koch](koch) und der alte [Hund](hund). [Femi](oyelaran) und [Ming](ming) heben mit [ihrem](ming+oyelaran) [Sohn](sohn) ab, ohne zu wissen, in welcher Stadt [sie](ming+oyelaran+sohn) leben werden.
+ travel eisner "landet"
- gift? eisner _ "zusichert"
- reject _ eisner "Keiner"
- sibling pilotin signe "Schwester"
- help pilotin signe "versteckt"
+ arrest _ eisner "Handschellen"
- parent ming+oyelaran sohn "Sohn"
- move ming+oyelaran+sohn "heben"
