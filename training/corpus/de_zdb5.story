%series Das Gesetz der Ferrantes
%lang de
%genre mafia saga between Calabria and Duisburg, terse streaming overview
%cast rosaria | Rosaria Ferrante; Rosaria | f
%cast saverio | Don Saverio Ferrante; Don Saverio; Saverio | m
%cast cataldo | Cataldo Ferrante; Cataldo | m
%cast domenico | Domenico; Mimmo | m
%cast petra | Petra Kowalke; Kowalke | f
%cast adelio | Adelio Strano; Strano; Adelio | m
%cast filomena | Filomena Strano; Filomena | f
%cast agata | Donna Agata; Agata | f
%cast tiziana | Tiziana | f
%cast buchhalter | Ettore | m
%cast jaro | Jaro Lindt; Jaro | m
%cast killer | Uhrmacher | m
%cast staatsanwalt | Oberstaatsanwalt Prill; Prill | m
%cast junge | Cosimo | m
%cast jmutter | - | f
%cast priester | Don Anselmo | m

== 1
Taufe in [San Luca](@sanluca): [Don Saverio Ferrante](saverio) lässt [seinen](saverio) ersten [Enkel](junge) [Cosimo](junge) hochleben. Vor der Kirche fallen Schüsse, und am Abend wäscht [Donna Agata](agata) das Blut [ihres](agata) ältesten [Sohnes](domenico) [Domenico](domenico) von den Stufen. Jeder weiß, wer das war, keiner sagt es. In [Duisburg](@duisburg) erfährt [Tochter](rosaria) [Rosaria](rosaria), [die](rosaria) dort eine Eisdiele führt, vom Tod des [Bruders](domenico) – durch die [Kommissarin](petra) [Petra Kowalke](petra), [der](petra) [sie](rosaria) die Tür vor der Nase zuschlägt.
- celebrate saverio junge "Taufe"
- kin junge saverio "Enkel"
+ kill _ domenico "Blut"
- parent agata domenico "Sohnes"
+ discover rosaria domenico "erfährt"
- parent saverio rosaria "Tochter"
- sibling domenico rosaria "Bruders"
- reveal petra rosaria "durch"
- reject rosaria petra "zuschlägt"

== 2
Rückkehr ins Dorf. Am Sarg reicht [Rosaria](rosaria) nach zehn Jahren [ihrem](rosaria) [Vater](saverio) die Hand; [ihr](rosaria) jüngerer [Bruder](cataldo) [Cataldo](cataldo) verweigert [ihr](rosaria) die [seine](cataldo). Der [Don](saverio) schwört, die Sippe der [Stranos](#strano) auszulöschen. Nur eins weiß [er](saverio) nicht: Mit [Adelio](adelio), dem [Erben](adelio) des verfeindeten Hauses, war [seine](saverio) [Tochter](rosaria) damals heimlich verlobt, und [dessen](adelio) Ring trägt [sie](rosaria) bis heute an einer Kette unter der Bluse.
+ return rosaria "Rückkehr"
- parent saverio rosaria "Vater"
+ reconcile rosaria saverio "Hand"
- sibling cataldo rosaria "Bruder"
- reject cataldo rosaria "verweigert"
- kill? saverio _ "auszulöschen" #strano
- discover! saverio rosaria "weiß"
- enemy adelio saverio "verfeindeten"
- engaged.past adelio rosaria "verlobt"
- love rosaria adelio "Ring"

== 3
[Adelio Strano](adelio) beteuert bei einem Treffen in der Olivenmühle, [seine](adelio) Leute hätten [Domenico](domenico) nicht angerührt. [Rosaria](rosaria) glaubt [ihm](adelio) und verachtet sich dafür. Unterdessen verschwinden aus der Familienkasse vierhunderttausend Euro. [Cataldo](cataldo) zeigt mit dem Finger auf [Buchhalter](buchhalter) [Ettore](buchhalter), [den](buchhalter) [er](cataldo) in den Keller sperren lässt, wo der alte [Mann](buchhalter) einem Herzanfall erliegt.
- kill! _ domenico "nicht angerührt"
- sad rosaria "verachtet"
- steal _ "verschwinden"
- accuse cataldo buchhalter "Finger"
+ abduct cataldo buchhalter "sperren"
- ill buchhalter "Herzanfall"
+ die buchhalter "erliegt"

== 4
[Ettores](buchhalter) [Tochter](tiziana) [Tiziana](tiziana) sinnt auf Vergeltung. [Sie](tiziana) reist nach [Duisburg](@duisburg), sucht [Kowalke](petra) auf und packt aus: Lieferwege, Namen, Wäschereien. [Oberstaatsanwalt Prill](staatsanwalt) bietet [ihr](tiziana) ein neues Leben an, falls [sie](tiziana) vor Gericht aussagt. In [San Luca](@sanluca) ertappt [Filomena Strano](filomena) [ihren](filomena) [Mann](adelio) [Adelio](adelio) dabei, wie [er](adelio) einen Brief von [Rosaria](rosaria) verbrennt. [Sie](filomena) fischt das letzte Stück aus der Glut.
- attack? tiziana _ "Vergeltung"
- travel tiziana "reist" @duisburg
- parent buchhalter tiziana "Tochter"
- reveal tiziana petra "packt"
- help? staatsanwalt tiziana "neues Leben"
- reveal? tiziana "aussagt"
- married adelio filomena "Mann"
+ discover filomena adelio+rosaria "ertappt"
- find filomena "fischt"

== 5
Eifersucht ist ein schlechter Ratgeber. [Filomena](filomena) schickt dem [Don](saverio) den Papierfetzen. [Saverio](saverio) stellt [Rosaria](rosaria) zur Wahl: Entweder [sie](rosaria) lockt [Adelio](adelio) in die Falle, oder [sie](rosaria) ist die längste Zeit [seine](saverio) [Tochter](rosaria) gewesen. [Donna Agata](agata), [die](agata) [ihrem](agata) [Gemahl](saverio) vierzig Jahre nicht widersprochen hat, nimmt [Rosaria](rosaria) beiseite und steckt [ihr](rosaria) ein Flugticket zu.
+ jealous filomena rosaria "Eifersucht"
- reveal filomena saverio "schickt"
- threaten saverio rosaria "Wahl"
- betray? rosaria adelio "Falle"
- parent saverio rosaria "Tochter"
- married agata saverio "Gemahl"
- gift agata rosaria "Flugticket"

== 6
Statt zu fliegen, warnt [Rosaria](rosaria) den [Geliebten](adelio). [Dessen](adelio) Wagen explodiert trotzdem, am Steuer sitzt jedoch [Filomena](filomena). [Adelio](adelio) trägt die [Schwerverbrannte](filomena) selbst ins Spital und hält bei [ihr](filomena) Wache. Gelegt hat die Bombe ein [Mann](killer), [den](killer) man den [Uhrmacher](killer) nennt. Bezahlt wurde [er](killer) von [Cataldo](cataldo), und zwar mit genau vierhunderttausend Euro ...
- flee! rosaria "fliegen"
- help rosaria adelio "warnt"
- couple adelio rosaria "Geliebten"
- rescue adelio filomena "trägt"
+ injure filomena killer "Schwerverbrannte"
- help adelio filomena "Wache"
- kill? killer adelio "Bombe"
+ hire killer cataldo "Bezahlt"

== 7
[Kowalke](petra) bekommt einen neuen [Partner](jaro): [Jaro Lindt](jaro), Mitte dreißig, unrasiert, verdächtig gut informiert. Gemeinsam bringen [sie](jaro+petra) [Tiziana](tiziana) in einem Ferienhaus an der [Mosel](@mosel) unter. Zwischen der [Kronzeugin](tiziana) und dem jüngeren der [Polizisten](jaro+petra) funkt es beim Scrabble. Zwei Tage später steht der [Uhrmacher](killer) im Garten. [Jaro](jaro) schießt [ihn](killer) an; der [Angreifer](killer) entwischt durch die Reben.
- colleague.start jaro petra "Partner"
- help jaro+petra tiziana "unter"
+ love.start jaro tiziana "funkt"
+ injure killer jaro "schießt"
- flee killer "entwischt"

== 8
Woher kannte der [Killer](killer) das Versteck? [Petra](petra) überprüft [Lindts](jaro) Vergangenheit und entdeckt, dass [er](jaro) als Junge in [San Luca](@sanluca) getauft wurde: [Don Anselmo](priester), der [Dorfpriester](priester), ist [sein](jaro) [Onkel](priester). Zur Rede gestellt, räumt [Jaro](jaro) ein, [seine](jaro) [Mutter](jmutter) sei vor den [Ferrantes](#ferrante) geflohen; verraten habe [er](jaro) niemanden. [Petra](petra) weiß nicht mehr, wem [sie](petra) trauen kann. Das Leck sitzt woanders: [Prill](staatsanwalt) hat Spielschulden.
+ investigate petra jaro "überprüft"
- discover petra jaro "entdeckt"
- kin jaro priester "Onkel"
- quarrel jaro petra "Rede"
- reveal jaro petra "räumt"
- parent jmutter jaro "Mutter"
- flee.past jmutter _ "geflohen" #ferrante
- betray! jaro _ "verraten"
+ betray staatsanwalt tiziana "Leck"

== 9
[Rosaria](rosaria) durchsucht das Zimmer [ihres](rosaria) [Bruders](cataldo) und findet [Domenicos](domenico) Siegelring. [Cataldo](cataldo) selbst hat den [Erstgeborenen](domenico) aus dem Weg geräumt, um [seinen](domenico) Platz einzunehmen! [Sie](rosaria) will es [Agata](agata) erzählen, da schließt sich hinter [ihr](rosaria) die Tür. „[Mamma](agata) würde es nicht überleben“, sagt [Cataldo](cataldo) sanft. Drei Tage hält [er](cataldo) die [Schwester](rosaria) im Weinkeller fest, ehe [Don Anselmo](priester) die Hilferufe hört und das Schloss aufbricht.
- investigate rosaria cataldo "durchsucht"
- sibling cataldo rosaria "Bruders"
- find rosaria "findet"
+ kill.past cataldo domenico "aus dem Weg geräumt"
- reveal? rosaria agata "erzählen"
- parent agata cataldo "Mamma"
+ abduct cataldo rosaria "fest"
- rescue priester rosaria "aufbricht"

== 10
Vor dem versammelten Clan erhebt die [Befreite](rosaria) [ihre](rosaria) Stimme gegen [Cataldo](cataldo). [Don Saverio](saverio) hört sich alles an, küsst [seinen](saverio) [Sohn](cataldo) auf beide Wangen und wendet sich ab: ein Todesurteil. Doch [Agata](agata) wirft sich dazwischen, noch ein Kind will [sie](agata) nicht begraben. [Cataldo](cataldo) entkommt in die Berge. In derselben Nacht trifft den [Don](saverio) der Schlag.
+ accuse rosaria cataldo "erhebt"
- rescue.past _ rosaria "Befreite"
- parent saverio cataldo "Sohn"
- reject saverio cataldo "wendet"
- kill? saverio cataldo "Todesurteil"
- rescue agata cataldo "dazwischen"
- parent agata cataldo "Kind"
- flee cataldo "entkommt"
+ ill saverio "trifft"

== 11
Ein gelähmter [Patriarch](saverio), ein flüchtiger [Brudermörder](cataldo) – auf [Rosaria](rosaria) ruht nun alles. [Sie](rosaria) handelt mit [Adelio](adelio) am Bett [seiner](adelio) genesenden [Frau](filomena) einen Waffenstillstand aus. [Filomena](filomena) gibt [beide](adelio+rosaria) frei und verlangt nur, nie wieder einen Ferrante sehen zu müssen. In [Duisburg](@duisburg) wird [Prill](staatsanwalt) im Gerichtssaal von [Kowalke](petra) verhaftet, noch bevor [er](staatsanwalt) das Plädoyer halten kann. [Tiziana](tiziana) sagt aus.
- ill saverio "gelähmter"
- flee cataldo "flüchtiger"
- kill.past cataldo domenico "Brudermörder"
- sibling cataldo domenico "Brudermörder"
- recover filomena "genesenden"
- married adelio filomena "Frau"
+ reconcile adelio rosaria "Waffenstillstand"
- breakup filomena adelio "frei"
+ arrest petra staatsanwalt "verhaftet"
- reveal tiziana _ "sagt aus"

== 12
Das Ende kommt zu Ostern. Halb verhungert schleicht [Cataldo](cataldo) ins Elternhaus, wo [Donna Agata](agata) [ihm](cataldo) Suppe vorsetzt und dann die Carabinieri ruft. [Er](cataldo) isst auf. [Saverio](saverio) stirbt, ohne [seinem](saverio) [Sohn](cataldo) vergeben zu haben. [Tiziana](tiziana), nunmehr mit anderem Namen und an [Jaros](jaro) Seite, eröffnet am [Bodensee](@bodensee) eine Bäckerei. [Rosaria](rosaria) legt der [Witwe](agata) die Schlüssel des Hauses in den Schoß, ruft [Adelio](adelio) an und fragt, ob [er](adelio) Eis verkaufen könne.
- ill cataldo "verhungert"
- return cataldo "schleicht"
- help agata cataldo "Suppe"
- arrest? _ cataldo "Carabinieri"
+ betray agata cataldo "ruft"
+ die saverio "stirbt"
- parent saverio cataldo "Sohn"
- reconcile! cataldo saverio "vergeben"
- couple jaro tiziana "Seite"
- create tiziana "eröffnet"
- married.past agata saverio "Witwe"
- gift rosaria agata "Schlüssel"
- hire? adelio rosaria "verkaufen"
