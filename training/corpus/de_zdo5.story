%series Die Orgelbauer von Wiesenbrück
%lang de
%genre family saga about organ builders, 1919 to 1936, episode list in the manner of an encyclopaedia, long sentences
%cast gotthold | Gotthold Ravensberg; Gotthold; Ravensberg | m
%cast henriette | Henriette Ravensberg; Henriette | f
%cast justus | Justus Ravensberg; Justus | m
%cast clemens | Clemens Ravensberg; Clemens | m
%cast friedel | Friederike Ravensberg; Friederike; Friedel | f
%cast ottmar | Ottmar Schwind; Ottmar; Schwind | m
%cast rahel | Rahel Blumenfeld; Rahel; Blumenfeld | f
%cast tjark | Tjark | m
%cast mathilde | Mathilde Schwind; Mathilde | f
%cast organist | Kantor Ewald; Ewald | m
%cast pfarrer | Pastor Lüders; Lüders | m
%cast hanno | Hanno | m
%cast bankier | Kommerzienrat Blumenfeld | m
%cast simon | Simon | m

== 1 Der Heimkehrer
Im Frühjahr 1919 erreicht [Clemens Ravensberg](clemens), der jüngere der beiden [Söhne](clemens+justus) des [Orgelbauers](gotthold) [Gotthold Ravensberg](gotthold), nach zwei Jahren in französischem Lager das heimatliche [Wiesenbrück](@wiesenbrueck), wo man [ihn](clemens) für gefallen gehalten und [seinen](clemens) Namen bereits in die Gedenktafel der Kirche gemeißelt hat. [Sein](clemens) [Bruder](justus) [Justus](justus) führt inzwischen die Werkstatt, und [Mathilde](mathilde), die [Tochter](mathilde) des [Sägewerksbesitzers](ottmar) [Schwind](ottmar), [die](mathilde) einst dem [Totgesagten](clemens) versprochen war, ist seit einem halben Jahr mit [Justus](justus) vermählt. Beim Abendessen, zu dem die [Mutter](henriette) alle fünf an denselben Tisch setzt, reicht der [Betrogene](clemens) [seiner](clemens) [Schwägerin](mathilde) das Salz.
- parent gotthold clemens+justus "Söhne"
+ return clemens "erreicht" @wiesenbrueck
- arrest.past _ clemens "Lager"
- die! clemens "gefallen"
- sibling clemens justus "Bruder"
- boss justus _ "führt"
- parent ottmar mathilde "Tochter"
- engaged.past clemens mathilde "versprochen"
- married justus mathilde "vermählt"
- parent henriette clemens+justus "Mutter"
- betray justus+mathilde clemens "Betrogene"
- kin clemens mathilde "Schwägerin"

== 2 Zinnpest
Obwohl [Justus](justus) [ihn](clemens) als Teilhaber eintragen lassen möchte, begnügt sich [Clemens](clemens) mit einem Platz an der Hobelbank neben dem friesischen [Gesellen](tjark) [Tjark](tjark), [der](tjark) kaum spricht und der einzige [Mensch](tjark) im Haus ist, [dessen](tjark) Schweigen [ihn](clemens) nicht stört. [Friederike](friedel), die [Jüngste](friedel) der Familie, [die](friedel) heimlich Pfeifen intoniert und das bessere Gehör hat als [ihre](friedel) beiden [Brüder](clemens+justus), entdeckt, dass [Ottmar Schwind](ottmar) der Werkstatt minderwertiges Zinn geliefert hat. [Gotthold](gotthold), [der](gotthold) [ihr](friedel) das Betreten der Intonierkammer untersagt hat, straft nicht den [Lieferanten](ottmar), sondern [sie](friedel).
- hire? clemens justus "Teilhaber"
- colleague.start clemens tjark "Platz"
- sibling clemens+justus friedel "Brüder"
+ discover friedel ottmar "entdeckt"
- betray ottmar gotthold "minderwertiges"
- reject.past gotthold friedel "untersagt"
- attack gotthold friedel "straft"

== 3 Die Bankierstochter
[Kommerzienrat Blumenfeld](bankier), [der](bankier) der Stadt eine Orgel für den neuen Konzertsaal stiften will, bringt zur Besichtigung [seine](bankier) [Tochter](rahel) [Rahel](rahel) mit, [die](rahel) in [Leipzig](@leipzig) bei namhaften Lehrern studiert hat und als Bedingung stellt, selbst an der Disposition mitzuarbeiten. [Clemens](clemens), [dem](clemens) der [Vater](gotthold) die Aufgabe zuschiebt, sich um das [Fräulein](rahel) zu kümmern, verbringt mit [ihr](rahel) einen Nachmittag im Inneren einer alten Barockorgel, aus dem [beide](clemens+rahel) verstaubt und einigermaßen verwandelt hervorkommen. [Mathilde](mathilde) sieht die Spinnweben in [ihrer](clemens+rahel) beider Haar und verlässt vorzeitig das Fest.
- gift? bankier _ "stiften"
- parent bankier rahel "Tochter"
- parent gotthold clemens "Vater"
+ meet clemens rahel "verbringt"
+ love.start clemens rahel "verwandelt"
- love.start rahel clemens "verwandelt"
- jealous mathilde rahel "vorzeitig"

== 4 Das Gutachten
Da [Kantor Ewald](organist) als Gutachter der Stadt über die Vergabe des Auftrags mitzureden hat, lädt [ihn](organist) [Ottmar Schwind](ottmar), [der](ottmar) an der Konkurrenzfirma beteiligt ist, in [sein](ottmar) Jagdhaus ein und lässt [ihm](organist) beim Abschied ein Kuvert in den Mantel gleiten. Das Urteil über die [Ravensbergs](clemens+gotthold+justus) fällt vernichtend aus. [Friedel](friedel), [die](friedel) bei [Ewald](organist) Stunden nimmt und das Kuvert beim Aufhängen des Mantels gefunden hat, steht vor der Frage, ob [sie](friedel) [ihren](friedel) [Lehrer](organist) oder [ihre](friedel) Familie ins Unglück stürzen will; [sie](friedel) legt den Umschlag schließlich ungeöffnet vor [Pastor Lüders](pfarrer) auf die Kanzel.
- enemy clemens+gotthold+justus ottmar "Konkurrenzfirma"
- invite ottmar organist "lädt"
+ gift ottmar organist "gleiten"
- betray ottmar+organist clemens+gotthold+justus "vernichtend"
- advisor organist friedel "Stunden"
- find friedel "gefunden"
+ reveal friedel pfarrer "legt"

== 5 Von der Kanzel
[Pastor Lüders](pfarrer) predigt am Sonntag über den Judaslohn und blickt dabei so unverwandt zur Empore hinauf, dass der [Organist](organist) mitten im Vorspiel abbricht und die Kirche verlässt. Noch in derselben Woche räumt [Ewald](organist) [seinen](organist) Posten. [Blumenfeld](bankier) vergibt den Auftrag an die [Ravensbergs](clemens+gotthold+justus), und in der Werkstatt wird bis in die Nacht hinein getanzt; allein [Mathilde](mathilde), [die](mathilde) zwischen dem [Vater](ottmar) und dem [Mann](justus) steht, feiert nicht mit. Auf dem Heimweg begegnet [ihr](mathilde) am Mühlgraben [Clemens](clemens). Dass die [Schwägerin](mathilde) [ihn](clemens) küsst, geschieht ebenso unerwartet wie die Ohrfeige, die [sie](mathilde) [ihm](clemens) unmittelbar danach versetzt.
- accuse pfarrer organist "Judaslohn"
- quit organist "räumt"
+ hire clemens+gotthold+justus bankier "vergibt"
- celebrate clemens+gotthold+justus "getanzt"
- celebrate! mathilde "feiert nicht"
- parent ottmar mathilde "Vater"
- married justus mathilde "Mann"
+ kiss clemens mathilde "küsst"
- kin clemens mathilde "Schwägerin"
- cheat mathilde justus "küsst"
- attack mathilde clemens "Ohrfeige"

== 6 Hundert Register
Während der Bauzeit, die sich über zwei Jahre hinzieht, erwirbt [Rahel](rahel) den Respekt selbst des alten [Gotthold](gotthold), mit [dem](gotthold) [sie](rahel) anfangs wegen jedes Zungenregisters aneinandergeraten war. Zwischen Blasebalg und Spieltisch bittet [Clemens](clemens) [sie](rahel) um [ihre](rahel) Hand; die [Musikerin](rahel) erbittet Bedenkzeit bis zur Weihe. [Tjark](tjark) wiederum, [der](tjark) bislang allein mit dem Hund gesprochen hat, gesteht [Friedel](friedel) auf einer Leiter, [er](tjark) habe noch nie jemanden so gut zuhören hören. Bei einem Balkenbruch im Saal verliert [Justus](justus) das linke Auge, weil [er](justus) den [Friesen](tjark) zur Seite gestoßen hat.
- quarrel.past gotthold rahel "aneinandergeraten"
+ propose clemens rahel "bittet"
- reject? rahel clemens "Bedenkzeit"
- confess tjark friedel "gesteht"
+ rescue justus tjark "zur Seite gestoßen"
- injure justus "linke Auge"

== 7 Orgelweihe
Am Abend der Weihe sagt [Rahel](rahel) vor achthundert Zuhörern an, [sie](rahel) werde das letzte Stück [ihrem](rahel) künftigen [Gatten](clemens) widmen, worauf der [Kommerzienrat](bankier), [der](bankier) von den Absichten der [Tochter](rahel) nicht das Geringste ahnte, den Saal verlässt. [Gotthold](gotthold) hört das Konzert vom Inneren der Orgel aus; als man [ihn](gotthold) nach dem Beifall holen will, sitzt [er](gotthold) mit geschlossenen Augen an einen Pfeiler gelehnt und lebt nicht mehr. [Sein](gotthold) Testament bestimmt zur Überraschung aller nicht einen der [Söhne](clemens+justus), sondern [Friederike](friedel) zur [Erbin](friedel) der Intonierkammer.
+ engaged.start clemens rahel "künftigen Gatten"
- discover! bankier rahel "nicht das Geringste"
- sad bankier "verlässt"
- parent bankier rahel "Tochter"
- create rahel "Konzert"
+ die gotthold "lebt nicht mehr"
- parent gotthold clemens+justus "Söhne"
- find friedel gotthold "Erbin"

== 8 Inflation
Im Herbst 1923 ist die Anzahlung für drei Orgeln keinen Laib Brot mehr wert. Um die Löhne auszahlen zu können, nimmt [Justus](justus) hinter dem Rücken [seiner](justus) [Geschwister](clemens+friedel) ein Darlehen bei [Schwind](ottmar) auf und verpfändet dafür das Wohnhaus. [Henriette](henriette), [die](henriette) eine Hypothek für eine Art Ausschlag hält, unterschreibt, ohne zu lesen. [Rahel](rahel), seit dem Frühjahr mit [Clemens](clemens) verheiratet, liegt unterdessen nach einer Fehlgeburt im Krankenhaus; [ihr](rahel) [Vater](bankier), [der](bankier) sich geweigert hatte, zur Trauung zu erscheinen, sitzt vier Nächte an [ihrem](rahel) Bett und spricht mit dem [Schwiegersohn](clemens) erstmals mehr als einen Satz.
+ betray justus clemens+friedel "hinter dem Rücken"
- sibling clemens+friedel justus "Geschwister"
- gift ottmar justus "Darlehen"
- lose? justus "verpfändet"
- married clemens rahel "verheiratet"
+ ill rahel "Fehlgeburt"
- parent bankier rahel "Vater"
- reject.past bankier rahel "geweigert"
- help bankier rahel "sitzt vier Nächte"
- kin bankier clemens "Schwiegersohn"
- reconcile bankier clemens "erstmals"

== 9 Der Gläubiger
Nachdem das Darlehen fällig geworden ist, verlangt [Schwind](ottmar) von [seinem](ottmar) einäugigen [Schwiegersohn](justus) entweder die Rückzahlung oder die Aushändigung der Mensurbücher, in denen drei Generationen ihr Wissen niedergelegt haben. [Mathilde](mathilde), inzwischen [Mutter](mathilde) des kleinen [Hanno](hanno), stiehlt den Schuldschein aus dem väterlichen Pult und verbrennt ihn vor den Augen [ihres](mathilde) [Mannes](justus) im Leimofen. Der [Sägewerksbesitzer](ottmar) enterbt [sie](mathilde). [Justus](justus), [dem](justus) zum ersten Mal aufgeht, wen [er](justus) geheiratet hat, bittet [sie](mathilde) um Verzeihung für fünf Jahre Blindheit, und das, wie [er](justus) sagt, auf beiden Augen.
+ threaten ottmar justus "verlangt"
- kin justus ottmar "Schwiegersohn"
- parent mathilde hanno "Mutter"
+ steal mathilde ottmar "stiehlt"
- help mathilde justus "verbrennt"
- married justus mathilde "Mannes"
- reject ottmar mathilde "enterbt"
- love.start justus mathilde "aufgeht"
- reconcile? justus mathilde "Verzeihung"

== 10 Friedels Pfeifen
[Friedel](friedel) legt als erste Frau im Bezirk die Meisterprüfung ab, wenngleich der Prüfer das Prädikat »sehr gut« um eine Stufe senkt, da man es sonst begründen müsse. [Tjark](tjark), [dessen](tjark) Geständnis auf der Leiter [sie](friedel) seit Jahren unbeantwortet gelassen hat, packt am selben Tag [seinen](tjark) Seesack, um nach [Emden](@emden) zurückzugehen; auf dem Bahnsteig holt [ihn](tjark) die frischgebackene [Meisterin](friedel) ein und erklärt, in [ihrer](friedel) Werkstatt sei eine Stelle frei, und zwar auf Lebenszeit. Der [Geselle](tjark) stellt den Seesack ab. Im Hintergrund der letzten Einstellung prangt am Sägewerk erstmals eine Fahne, die in der Folge niemand erwähnt.
- find friedel "Meisterprüfung"
- confess.past tjark friedel "Geständnis"
- reject.past friedel tjark "unbeantwortet"
- travel? tjark "zurückzugehen" @emden
+ propose friedel tjark "auf Lebenszeit"
- hire? tjark friedel "Stelle"
+ engaged.start friedel tjark "stellt"

== 11 Der Umbau
1933 untersagt der neue Kirchenvorstand, dem [Schwind](ottmar) angehört, [Rahel Ravensberg](rahel) das öffentliche Spiel. [Lüders](pfarrer), [der](pfarrer) [ihr](rahel) die Emporentür dennoch aufschließt, wird von einem Trupp junger Burschen im Pfarrgarten zusammengeschlagen; der [Anführer](hanno) ist, wie [Henriette](henriette) durch das Fenster erkennt, [ihr](henriette) fünfzehnjähriger [Enkel](hanno). [Justus](justus) stellt [seinen](justus) [Sohn](hanno) zur Rede und bekommt zur Antwort, der [Großvater](ottmar) habe [ihm](hanno) für jede Beule fünf Mark versprochen. Noch in der Nacht führt der [Vater](justus) den [Jungen](hanno) an das Bett des [Geistlichen](pfarrer), [den](pfarrer) [Rahel](rahel) pflegt, und lässt [die beiden](hanno+pfarrer) allein.
- reject ottmar rahel "untersagt"
- help pfarrer rahel "aufschließt"
+ attack hanno pfarrer "zusammengeschlagen"
- discover henriette hanno "erkennt"
- kin hanno henriette "Enkel"
- quarrel hanno justus "Rede"
- parent justus hanno "Sohn"
- reveal hanno justus "Antwort"
- kin hanno ottmar "Großvater"
- hire.past hanno ottmar "versprochen"
- treat pfarrer rahel "pflegt"

== 12 Koffer und Kisten
Weil die Bank [ihres](rahel) [Vaters](bankier) zwangsverkauft worden ist und der alte [Mann](bankier) sich in [seinem](bankier) Kontor das Leben genommen hat, entschließen sich [Rahel](rahel) und [Clemens](clemens), mit dem vierjährigen [Simon](simon) nach [Haifa](@haifa) auszuwandern. [Clemens](clemens) zerlegt dafür [seine](clemens) kleinste Orgel in zweihundert Teile und verpackt sie als Küchenmöbel. [Hanno](hanno), [der](hanno) die Uniform abgelegt hat, seit [Lüders](pfarrer) [ihm](hanno) das Schachspiel beibringt, erfährt von einer bevorstehenden Verhaftung und radelt vierzig Kilometer durch den Schnee, um die [Tante](rahel), [die](rahel) [er](hanno) früher auf der Straße nicht gegrüßt hat, zu warnen.
- parent bankier rahel "Vaters"
+ die bankier "das Leben genommen"
- kill bankier bankier "das Leben genommen"
- move? clemens+rahel+simon "auszuwandern" @haifa
- advisor pfarrer hanno "beibringt"
- arrest? _ rahel "Verhaftung"
- discover hanno "erfährt"
- quit.past hanno "abgelegt"
+ help? hanno rahel "warnen"
- kin hanno rahel "Tante"
- reject.past hanno rahel "nicht gegrüßt"

== 13 Das Positiv
Die letzte Folge spielt überwiegend an einem einzigen Tag des Jahres 1936. In [Wiesenbrück](@wiesenbrueck) trägt man [Henriette](henriette) zu Grabe, [die](henriette) im Schlaf gestorben ist und an [deren](henriette) Sarg sich [Mathilde](mathilde) und [Schwind](ottmar) wiedersehen, ohne dass die [Tochter](mathilde) dem [Alten](ottmar) die Hand reicht. [Tjark](tjark) und [Friederike](friedel) bringen am Abend [ihr](friedel+tjark) drittes Kind zu Bett und öffnen danach einen Brief mit fremden Marken. Am anderen Ende des Meeres ist die Orgel wieder zusammengesetzt; eine Pfeife fehlt, [Simon](simon) hat sie in der Brandung verloren. [Rahel](rahel) spielt um die Lücke herum, während [Clemens](clemens) den Balg tritt und weint, vor Glück, wie [er](clemens) behauptet.
+ die henriette "gestorben"
- parent ottmar mathilde "Tochter"
- reconcile! mathilde ottmar "ohne dass"
- meet mathilde ottmar "wiedersehen"
- parent friedel+tjark _ "drittes Kind"
- lose simon "verloren"
+ create rahel "spielt um"
- happy? clemens "Glück"
