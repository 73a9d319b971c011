%series Übergabe Sonntag, achtzehn Uhr
%lang de
%genre dramedy about single parents, public broadcaster
%cast wiebke | Wiebke Ostermann; Wiebke | f
%cast malte | Malte | m
%cast enna | Enna | f
%cast torge | Torge | m
%cast corinna | Corinna | f
%cast hamid | Hamid Rahimi; Hamid; Rahimi | m
%cast soraya | Soraya | f
%cast parwin | Parwin | f
%cast gesa | Gesa | f
%cast emil | - | m
%cast tessa | - | f
%cast lorenz | Lorenz | m
%cast inge | Inge | f
%cast kalle | Kalle | m
%cast schlueter | Frau Schlüter; Schlüter | f
%cast baby | Fenja | f

== 1 Gerade Wochen
Seit [Torge](torge), der [Vater](torge) [ihrer](wiebke) beiden [Kinder](enna+malte), zu der zwölf Jahre jüngeren [Corinna](corinna) gezogen ist, teilt die [Busfahrerin](wiebke) [Wiebke Ostermann](wiebke) [ihr](wiebke) Leben in gerade und ungerade Wochen ein. Auf dem Rastplatz bei [Kassel](@kassel), wo sonntags die Rucksäcke den Besitzer wechseln, gerät [sie](wiebke) mit einem [Witwer](hamid) aneinander, [dessen](hamid) Kombi [ihr](wiebke) die Ausfahrt versperrt. Dass [dieser](hamid) am Montag die Wohnung nebenan beziehen würde, konnte [sie](wiebke) nicht ahnen.
- parent torge enna+malte "Vater"
- parent wiebke enna+malte "Kinder"
- move.past torge corinna "gezogen"
- breakup.past torge wiebke "gezogen"
- married.past _ hamid "Witwer"
+ quarrel hamid wiebke "gerät" @kassel
+ neighbour.start hamid wiebke "nebenan"

== 2 Klare Sicht
[Hamid Rahimi](hamid), von Beruf Optiker, versteht es, anderen zu klarer Sicht zu verhelfen; dass [seine](hamid) halbwüchsige [Tochter](soraya) [Soraya](soraya) seit dem Tod [ihrer](soraya) [Mutter](parwin) [Parwin](parwin) kaum noch zur Schule geht, ist [ihm](hamid) entgangen. Erst ein Schreiben des Jugendamts öffnet [ihm](hamid) die Augen. [Wiebke](wiebke) vermittelt den ratlosen [Mann](hamid) an [ihre](wiebke) [Freundin](gesa) [Gesa](gesa), eine [Anwältin](gesa), [die](gesa) [ihre](gesa) [Zwillinge](emil+tessa) allein großzieht und Männern grundsätzlich nur gegen Honorar zuhört.
- parent hamid soraya "Tochter"
- die.past parwin "Tod"
- parent parwin soraya "Mutter"
+ discover hamid soraya "öffnet"
- help wiebke hamid "vermittelt"
- friend gesa wiebke "Freundin"
+ advisor.start gesa hamid "Anwältin"
- parent gesa emil+tessa "Zwillinge"

== 3 Acht Kerzen
Zum achten Geburtstag wünscht sich [Enna](enna) nichts weiter, als dass [Mama](wiebke) und [Papa](torge) noch einmal an einem Tisch sitzen. Das Vorhaben, dem sich [Wiebke](wiebke) zähneknirschend fügt, scheitert an [Corinna](corinna), [die](corinna), obschon von niemandem gebeten, mit einer dreistöckigen Torte erscheint und der Runde eröffnet, dass bald ein Halbgeschwisterchen da sein werde. [Malte](malte) stürzt aus der Wohnung und stößt im Treppenhaus zum ersten Mal auf [Soraya](soraya), [die](soraya) [ihm](malte), statt Fragen zu stellen, [ihre](soraya) Kopfhörer reicht.
- celebrate enna "Geburtstag"
- parent torge+wiebke enna "Mama"
- invite! _ corinna "von niemandem gebeten"
- gift corinna enna "Torte"
+ pregnant corinna torge "Halbgeschwisterchen"
- reveal corinna "eröffnet"
- flee malte "stürzt"
+ meet malte soraya "stößt"
- help soraya malte "reicht"

== 4 Verstärkung
[Inge](inge), [Wiebkes](wiebke) [Mutter](inge), [die](inge) nach vier Jahrzehnten Ehe und ebenso langer Bevormundung verwitwet ist, rückt mit zwei Koffern an, um sich, wie [sie](inge) sagt, nützlich zu machen, und teilt fortan das Zimmer mit [ihrer](inge) [Enkelin](enna). Der Hausfriede zwischen den beiden [Frauen](inge+wiebke) hält bis Mittwoch. [Gesa](gesa) erwirkt für [ihren](gesa) [Mandanten](hamid) beim Amt einen Aufschub, bekommt es dort allerdings mit [Frau Schlüter](schlueter) zu tun, einer alten [Widersacherin](schlueter). [Gesas](gesa) bester [Freund](lorenz) [Lorenz](lorenz) behält für sich, weshalb [ihn](lorenz) die [Zwillinge](emil+tessa) so rühren.
- parent inge wiebke "Mutter"
- married.past _ inge "verwitwet"
+ move inge wiebke "rückt"
- kin enna inge "Enkelin"
- quarrel inge wiebke "hält bis Mittwoch"
- help gesa hamid "erwirkt"
- advisor gesa hamid "Mandanten"
- enemy gesa schlueter "Widersacherin"
- friend gesa lorenz "Freund"
+ reveal! lorenz "behält für sich"

== 5 Kardamom
Weil in der kältesten Nacht des Jahres die Heizung streikt, rückt der dritte Stock bei [Rahimi](hamid) zusammen, wo [Wiebke](wiebke) und der [Gastgeber](hamid) über einer Kanne Tee einander näherkommen, als es [zweien](hamid+wiebke), [die](hamid+wiebke) sich geschworen haben, nie wieder jemanden an sich heranzulassen, geheuer sein kann. Zum Kuss fehlt eine Handbreit. An Zeugen fehlt es nicht: [Soraya](soraya), [die](soraya) das Andenken an [Parwin](parwin) hütet, straft [ihren](soraya) [Vater](hamid) von Stund an mit Schweigen, und [Malte](malte) ergreift [ihre](soraya) Partei.
+ love.start hamid wiebke "näherkommen"
+ love.start wiebke hamid "näherkommen"
- kiss! hamid wiebke "fehlt eine Handbreit"
- discover soraya hamid+wiebke "Zeugen"
- parent hamid soraya "Vater"
- quarrel hamid soraya "straft"
- help malte soraya "Partei"

== 6 Spenderdatei
[Torge](torge), [dem](torge) die Aussicht auf Windeln mehr zusetzt als gedacht, taucht nach einer Auseinandersetzung mit [Corinna](corinna) in [Wiebkes](wiebke) Küche auf und möchte wissen, ob man es nicht noch einmal miteinander versuchen solle. [Sie](wiebke) erbittet Bedenkzeit, was [Hamid](hamid), [der](hamid) dem [Rivalen](torge) im Hausflur begegnet, als Ja missdeutet. Bei [Gesa](gesa) fliegt derweil auf, dass [Lorenz](lorenz) der anonyme [Spender](lorenz) ist, [dem](lorenz) [sie](gesa) [ihre](gesa) [Kinder](emil+tessa) verdankt. Eine Freundschaft, die zwanzig Jahre gehalten hat, zerbricht an einer Aktennummer.
- quarrel corinna torge "Auseinandersetzung"
- return torge wiebke "taucht"
+ reconcile? torge wiebke "miteinander versuchen"
- enemy hamid torge "Rivalen"
- reconcile! torge wiebke "missdeutet"
+ discover gesa lorenz "fliegt"
- parent lorenz emil+tessa "Spender"
- parent gesa emil+tessa "Kinder"
+ friend.end gesa lorenz "zerbricht"

== 7 Schlüsselbein
Auf spiegelglatter Fahrbahn rutscht der Linienbus, den [Wiebke](wiebke) steuert, in eine Böschung; von den Fahrgästen kommt keiner zu Schaden, die [Fahrerin](wiebke) selbst bricht sich das Schlüsselbein. An [ihrem](wiebke) Krankenbett treffen, ein jeder mit Blumen, [Torge](torge) und [Hamid](hamid) aufeinander. [Wiebke](wiebke), vom Schmerzmittel gelöst, nennt den einen eine Gewohnheit, den anderen einen Anfang, und schläft ein, bevor [sie](wiebke) erläutern kann, welcher welcher ist. [Inge](inge) schließt in der Cafeteria Bekanntschaft mit dem [Gipspfleger](kalle) [Kalle](kalle), was [sie](inge) fortan auffallend oft ins Spital treibt.
+ injure wiebke "bricht"
- gift hamid+torge wiebke "Blumen"
- reveal! wiebke hamid+torge "schläft"
+ meet inge kalle "Bekanntschaft"
- love.start inge kalle "auffallend oft"

== 8 Nachtzug
Dass zwischen [Malte](malte) und [Soraya](soraya) mehr ist als gemeinsame Kopfhörer, bemerken die [Erwachsenen](hamid+wiebke) erst, als [die beiden](malte+soraya) eines Morgens fehlen: Aus Protest gegen das Glück, das sich zwischen [ihren](malte+soraya) [Eltern](hamid+wiebke) anbahnt, sind [sie](malte+soraya) nach [Triest](@triest) durchgebrannt. [Hamid](hamid) und [Wiebke](wiebke), den Arm noch in der Schlinge, fahren hinterher, zanken bis [Rosenheim](@rosenheim) und vertragen sich vor [Villach](@villach). In [Kassel](@kassel) leitet [Frau Schlüter](schlueter), [die](schlueter) von der Flucht Wind bekommen hat, unterdessen ein Verfahren gegen den [Vater](hamid) des [Mädchens](soraya) ein.
- love malte soraya "mehr ist"
- love soraya malte "mehr ist"
+ flee malte+soraya hamid+wiebke "durchgebrannt" @triest
- travel hamid+wiebke "hinterher" @triest
- quarrel hamid wiebke "zanken"
- reconcile hamid wiebke "vertragen"
- discover schlueter malte+soraya "Wind bekommen"
+ accuse schlueter hamid "Verfahren"
- parent hamid soraya "Vater"
- parent wiebke malte "Eltern"

== 9 Mole
Auf der Mole von [Triest](@triest) lesen [Hamid](hamid) und [Wiebke](wiebke) die [Ausreißer](malte+soraya) auf, [denen](malte+soraya) erst das Geld und dann der Mut ausgegangen ist. In einer Pension mit nur zwei Zimmern, von deren Verteilung noch zu reden sein wird, vertraut [Soraya](soraya) [ihrem](soraya) [Vater](hamid) an, dass [sie](soraya) sich die Schuld am Tod der [Mutter](parwin) gibt; [er](hamid) tröstet [sie](soraya) bis zum Morgengrauen. Den ersten Kuss dieser Reise tauschen, anders als von allen befürchtet, nicht die [Jugendlichen](malte+soraya), sondern zwei [Alleinerziehende](hamid+wiebke) im Mondlicht am Hafenbecken.
+ find hamid+wiebke malte+soraya "lesen" @triest
- reveal soraya hamid "vertraut"
- parent hamid soraya "Vater"
- die.past parwin "Tod"
- parent parwin soraya "Mutter"
- sad soraya "Schuld"
- help hamid soraya "tröstet"
- kiss! malte soraya "nicht die Jugendlichen"
+ kiss hamid wiebke "Kuss" @triest

== 10 Anhörung
Vor dem Jugendamt vertritt [Gesa](gesa), obwohl [sie](gesa) [Lorenz](lorenz) nachts noch immer in [ihr](gesa) Kissen hineinverflucht, [Hamid](hamid) so überzeugend, dass [Frau Schlüter](schlueter) die Akte schließt und der langjährigen [Gegnerin](gesa) die Hand reicht. Weit größeres Ungemach droht durch [Torge](torge), [der](torge), von der Verbindung [seiner](torge) [Ex](wiebke) mit dem [Optiker](hamid) in [seinem](torge) Stolz getroffen, das alleinige Sorgerecht beantragt. [Corinna](corinna), [der](corinna) [er](torge) dies verschwiegen hat, nimmt hochschwanger [ihre](corinna) Zahnbürste und kommt ausgerechnet bei [Wiebke](wiebke) unter.
- advisor gesa hamid "vertritt"
- sad gesa lorenz "hineinverflucht"
+ reconcile gesa schlueter "Hand reicht"
- ex torge wiebke "Ex"
- couple hamid wiebke "Verbindung"
- jealous torge hamid "Stolz getroffen"
- reveal! torge corinna "verschwiegen"
- pregnant corinna "hochschwanger"
- breakup corinna torge "Zahnbürste"
+ move corinna wiebke "kommt"

== 11 Endhaltestelle
Zwei [Frauen](corinna+wiebke), [die](corinna+wiebke) einander zwei Jahre lang mit Hingabe verabscheut haben, teilen sich nun ein Badezimmer und entdecken, dass sich über denselben [Mann](torge) vortrefflich gemeinsam lästern lässt. Als bei [Corinna](corinna) die Wehen einsetzen, chauffiert [Wiebke](wiebke) [sie](corinna) im Linienbus, an dessen Steuer [sie](wiebke) nach der Genesung erstmals wieder sitzt, in die Klinik. [Torge](torge) trifft ein, als [seine](torge) neugeborene [Tochter](baby) bereits schreit, und nimmt, kleinlaut geworden, den Antrag zurück. [Lorenz](lorenz) bittet [Gesa](gesa) unter Tränen, die [Zwillinge](emil+tessa) wenigstens sonntags sehen zu dürfen.
- enemy.past corinna wiebke "verabscheut"
- housemate corinna wiebke "teilen"
+ friend.start corinna wiebke "lästern"
- help wiebke corinna "chauffiert"
- recover wiebke "Genesung"
+ birth corinna baby "neugeborene"
- parent torge baby "Tochter"
- sad lorenz "Tränen"

== 12 Achtzehn Uhr null null
Auf dem Rastplatz, auf dem alles begann, findet sich an einem Sonntag die gesamte Großfamilie ein: [Torge](torge) und die nach langem Zögern zu [ihm](torge) zurückgekehrte [Corinna](corinna) mit der kleinen [Fenja](baby); [Inge](inge), [die](inge) [Kalle](kalle) heiraten wird, sobald [er](kalle) sich zu fragen traut; [Gesa](gesa), [die](gesa) dem [Vater](lorenz) [ihrer](gesa) [Kinder](emil+tessa) ein erstes Wochenende zugesteht. [Malte](malte) und [Soraya](soraya) haben sich in aller Freundschaft getrennt, denn [Hamid](hamid) will mit [Wiebke](wiebke) zusammenziehen. Die Wand zwischen den Wohnungen hat [sie](wiebke) bereits ausgemessen.
- reconcile corinna torge "zurückgekehrte"
- wedding? inge kalle "heiraten"
- propose? kalle inge "zu fragen"
- parent lorenz emil+tessa "Vater"
- parent gesa emil+tessa "Kinder"
+ breakup malte soraya "getrennt"
- friend malte soraya "Freundschaft"
+ move? hamid wiebke "zusammenziehen"
