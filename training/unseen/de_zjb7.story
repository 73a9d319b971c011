%series Die Färber von Lyon
%lang de
%genre historical serial, Lyon 1786 to 1794, past-tense chapter summaries of an encyclopaedia
%cast perpetue | Perpétue Vasseur; Perpétue | f
%cast blaise | Blaise Vasseur; Blaise | m
%cast toussaint | Toussaint Morel; Toussaint; Morel | m
%cast apolline | Apolline de Saint-Cyr; Apolline | f
%cast marquis | Marquis de Saint-Cyr | m
%cast aurore | Aurore Vasseur; Aurore | f
%cast isaac | Isaac Pereira; Isaac; Pereira | m
%cast abbe | Abbé Girod; Girod | m
%cast cyprien | Cyprien | m
%cast amme | Mutter Babette; Babette | f
%cast vasseur | - | m
%cast kind | - | n
%cast findel | Juste | m

== 1 Indigo
Der alte [Färbermeister](vasseur) [Vasseur](vasseur) hinterließ bei [seinem](vasseur) Tod im Winter 1786 eine Werkstatt am Ufer der [Saône](@saône), einen Berg Schulden und drei [Kinder](aurore+blaise+perpetue): die tatkräftige [Perpétue](perpetue), den spielsüchtigen [Blaise](blaise) und die kaum fünfzehnjährige [Aurore](aurore). Während der [Sohn](blaise) [sein](blaise) Erbe noch in der Trauerwoche verspielte, stellte [Perpétue](perpetue) den entlaufenen [Galeerensträfling](toussaint) [Toussaint Morel](toussaint) ein, ohne nach Papieren zu fragen. Der [Sträfling](toussaint) verstand etwas von Blau. Nach einem Monat verstand [er](toussaint) auch etwas von [ihr](perpetue), und [sie](perpetue) ließ nachts den Riegel offen.
- die vasseur "Tod"
- parent vasseur aurore+blaise+perpetue "Kinder"
- lose blaise "verspielte"
- flee.past toussaint "entlaufenen"
- hire toussaint perpetue "stellte"
+ affair perpetue toussaint "Riegel"

== 2 Die Kundin
Um ein Ballkleid in der Farbe der Nacht zu bestellen, betrat die [Marquise](apolline) [Apolline de Saint-Cyr](apolline) die Werkstatt und verließ sie mit einem Schwips und einem Tintenfleck, denn [Blaise](blaise) hatte [ihr](apolline) beim Maßnehmen ein Gedicht auf den Handschuh geschrieben. Der [Marquis](marquis), [ihr](apolline) um dreißig Jahre älterer [Gemahl](marquis), war fast taub, aber nicht blind. [Er](marquis) verbot [ihr](apolline) die Färberei. [Perpétue](perpetue) las [ihrem](perpetue) [Bruder](blaise) die Leviten. Trotzdem kletterte [Blaise](blaise) drei Tage später über die Gartenmauer derer von Saint-Cyr.
- create blaise apolline "Gedicht"
- flirt blaise apolline "Gedicht"
- married apolline marquis "Gemahl"
- quarrel blaise perpetue "Leviten"
- sibling blaise perpetue "Bruder"
+ affair apolline blaise "Gartenmauer"
- cheat apolline marquis "Gartenmauer"

== 3 Der Tuchhändler
[Isaac Pereira](isaac), [Tuchhändler](isaac) aus [Bordeaux](@bordeaux), kam mit vierzig Ballen Rohseide und ging mit dem Bild der jüngsten [Vasseur](aurore) im Kopf. [Aurore](aurore) wiederum, [die](aurore) bis dahin Nonne hatte werden wollen, ließ im Kloster ausrichten, [sie](aurore) habe es sich überlegt. [Abbé Girod](abbe), der [Beichtvater](abbe) der Familie, wetterte von der Kanzel gegen Verbindungen zwischen Glaubensfremden und meinte doch nur die eine. [Toussaint](toussaint) warnte den [Händler](isaac) vor dem [Geistlichen](abbe), [der](abbe) auf der Galeere [sein](toussaint) Seelsorger gewesen war und [ihn](toussaint) nun mit Blicken maß.
+ love.start isaac aurore "im Kopf"
- love aurore isaac "überlegt"
- travel isaac "kam"
- advisor abbe aurore+blaise+perpetue "Beichtvater"
- accuse abbe aurore+isaac "wetterte"
- help toussaint isaac "warnte"
- advisor.past abbe toussaint "Seelsorger"

== 4 Zwirn
Im Frühling trug [Perpétue](perpetue) weite Röcke. [Toussaint](toussaint) rechnete nach und jubelte. Zum Altar wollte [sie](perpetue) trotzdem nicht. Zu sehr hing [sie](perpetue) an [ihrer](perpetue) Freiheit. Dreimal bat [er](toussaint), dreimal lachte [Perpétue](perpetue). Auf den Stufen traf [Aurore](aurore) heimlich [Isaac](isaac). Nach dem ersten Kuss roch alles nach Indigo. Nachts verspielte [Blaise](blaise) den Webstuhl. Dem [Marquis](marquis) schuldete [er](blaise) nun auch Geld. Von Ehre sprach daraufhin der [Marquis](marquis).
- pregnant perpetue toussaint "weite Röcke"
- happy toussaint "jubelte"
- wedding! perpetue toussaint "Altar"
+ propose toussaint perpetue "bat"
- reject perpetue toussaint "lachte"
- date aurore isaac "heimlich"
+ kiss aurore isaac "Kuss"
- lose blaise "verspielte"

== 5 Im Morgengrauen
Weil der taube [Ehemann](marquis) das Gedicht im Handschuh gefunden hatte, standen [er](marquis) und [Blaise](blaise) einander bei Nebel hinter dem Friedhof gegenüber. [Cyprien](cyprien), der [Neffe](cyprien) des [Marquis](marquis), zählte die Schritte. Der [Alte](marquis) schoss zuerst und traf den [Färber](blaise) am Knie; [dieser](blaise) schoss in die Luft. Aus Rührung über so viel Anstand verfiel [Saint-Cyr](marquis) in einen Weinkrampf, der [ihm](marquis) das Herz abdrückte. Binnen einer Stunde war [Apolline](apolline) [Witwe](apolline). [Sie](apolline) ließ den [Liebhaber](blaise) in [ihre](apolline) eigene Kutsche heben und [ihren](apolline) Leibarzt holen.
- discover marquis apolline "gefunden"
- married apolline marquis "Ehemann"
- kin cyprien marquis "Neffe"
+ attack marquis blaise "traf"
- injure blaise marquis "am Knie"
- sad marquis "Weinkrampf"
+ die marquis "Herz abdrückte"
- affair apolline blaise "Liebhaber"
- help apolline blaise "heben"

== 6 Das stille Jahr
Die Ernte missriet, das Brot wurde teurer, an den Mauern klebten Zettel mit Wörtern, die niemand laut las. In der Werkstatt rührte man Krapp an. [Perpétues](perpetue) [Kind](kind) kam im August; [es](kind) lebte eine Nacht. [Mutter Babette](amme), die [Nachbarin](amme) von gegenüber und schon als Amme bestellt, blieb bei [ihr](perpetue) und sang, bis [sie](perpetue) einschlief. [Toussaint](toussaint) färbte neunzehn Ellen Leinen schwarz. Danach sprachen [er](toussaint) und [Perpétue](perpetue) lange nicht mehr miteinander, ohne dass es einen Streit gegeben hätte.
- birth perpetue kind "kam im August"
- parent perpetue kind "Kind"
- hire amme "bestellt"
+ die kind "lebte eine Nacht"
- neighbour amme perpetue "Nachbarin"
- help amme perpetue "sang"
- quarrel! perpetue toussaint "ohne dass"

== 7 Der Brief des Abbé
Im Juli 1789, als die halbe Stadt auf den Straßen tanzte, schrieb [Girod](abbe) dem Stadthauptmann, wo ein gewisser entflohener [Sträfling](toussaint) zu finden sei. Bewaffnete holten [Morel](toussaint) vom Kessel weg. [Perpétue](perpetue), [die](perpetue) [ihm](toussaint) seit Monaten kein gutes Wort gegönnt hatte, rannte barfuß hinter dem Karren her. [Apolline](apolline), nunmehr mit [Blaise](blaise) unter einem Dach und ohne Trauschein sehr vergnügt, verpfändete [ihr](apolline) Collier, um die Wachen zu schmieren. Es reichte nicht. Der [Geistliche](abbe) wurde tags darauf von Unbekannten in den Indigobottich getaucht.
+ betray abbe toussaint "schrieb"
- flee.past toussaint "entflohener"
+ arrest _ toussaint "holten"
- sad perpetue "barfuß"
- housemate apolline blaise "unter einem Dach"
- couple apolline blaise "ohne Trauschein"
- happy apolline "vergnügt"
- rescue? apolline toussaint "schmieren"
- attack _ abbe "getaucht"

== 8 Blau, Weiß, Rot
Frei kam [Toussaint](toussaint) mit der neuen Verfassung. Am Tor stand niemand außer [Perpétue](perpetue). [Sie](perpetue) fiel [ihm](toussaint) um den Hals. Nun bat [sie](perpetue) um [seine](toussaint) Hand. Gelacht hat diesmal nur [Babette](amme). Vor dem Standesbeamten schwor [Perpétue](perpetue). Neben [ihr](perpetue) stotterte [Toussaint](toussaint). Auch [Aurore](aurore) und [Isaac](isaac) steckten sich Ringe an. Zum Tanz spielte [Blaise](blaise) auf dem Kamm. Geweint hat vor Glück [Apolline](apolline).
- return toussaint "Frei"
- reconcile perpetue toussaint "um den Hals"
+ propose perpetue toussaint "Hand"
+ wedding perpetue toussaint "schwor"
- engaged.start aurore isaac "Ringe"
- happy apolline "Glück"

== 9 Bürger Cyprien
Der [Neffe](cyprien) des toten [Marquis](marquis) nannte sich nun Bürger, trug eine rote Mütze und saß im Sicherheitsausschuss, wo [er](cyprien) [Apolline](apolline) erst ein Vermögen, dann ein Bett und schließlich [ihren](apolline) Hals abverlangte. [Sie](apolline) spuckte [ihm](cyprien) auf die Kokarde. [Er](cyprien) ließ [sie](apolline) als Aristokratin anklagen. [Blaise](blaise), [der](blaise) seit zwei Jahren keine Karte mehr berührt hatte, forderte den [Ankläger](cyprien) zu einer Partie Pharo: [sein](blaise) Leben gegen das der [Liebsten](apolline). [Er](blaise) gewann, doch [Cyprien](cyprien) lachte [ihn](blaise) aus und zahlte nicht.
- kin.past cyprien marquis "Neffe"
- die.past marquis "toten"
- threaten cyprien apolline "abverlangte"
- reject apolline cyprien "spuckte"
+ accuse cyprien apolline "anklagen"
- couple apolline blaise "Liebsten"
- rescue? blaise apolline "Partie"
- find blaise "gewann"
- betray cyprien blaise "zahlte nicht"

== 10 Die Belagerung
Während die Truppen des Konvents [Lyon](@lyon) beschossen, brachte man die Gefangenen in die Keller des Rathauses. [Toussaint](toussaint), [der](toussaint) von der Galeere her wusste, wie man Schlösser öffnet, holte [Apolline](apolline) durch einen Abwasserkanal heraus; der [Schwager](blaise), hinkend seit dem Duell, wartete am Fluss mit dem Kahn. [Blaise](blaise) und [sie](apolline) gelangten in die [Schweiz](@schweiz). Den [Färber](toussaint) aber traf auf dem Rückweg ein Splitter in den Bauch, und [Perpétue](perpetue), zum zweiten Mal guter Hoffnung, drückte [ihm](toussaint) vor Tagesanbruch die Augen zu.
+ rescue toussaint apolline "heraus"
- kin blaise toussaint "Schwager"
- flee apolline+blaise "gelangten" @schweiz
- injure toussaint "Splitter"
- pregnant perpetue toussaint "guter Hoffnung"
+ die toussaint "Augen zu"

== 11 Indigo, zum letzten Mal
Nach dem Sturz des Ausschusses stieg [Cyprien](cyprien) selbst auf den Karren; die Menge war gelangweilt. [Aurore](aurore) folgte [ihrem](aurore) [Verlobten](isaac) nach [Bordeaux](@bordeaux), wo ein Rabbiner und ein Friedensrichter sich den Tag der Trauung teilten. In der Werkstatt am Fluss zog [Perpétue](perpetue) einen [Knaben](findel) auf, [der](findel) Hände hatte wie [sein](findel) [Vater](toussaint) und [Juste](findel) hieß. Als eines Morgens [Abbé Girod](abbe) vor der Tür stand, abgerissen und hungrig, ließ die [Witwe](perpetue) [ihn](abbe) lange warten. Dann gab [sie](perpetue) [ihm](abbe) Brot, aber nicht die Hand.
- kill? _ cyprien "Karren"
- travel aurore isaac "folgte" @bordeaux
- engaged aurore isaac "Verlobten"
+ wedding aurore isaac "Trauung" @bordeaux
- parent perpetue findel "Knaben"
- parent toussaint findel "Vater"
- return abbe "stand"
- married.past perpetue toussaint "Witwe"
+ help perpetue abbe "Brot"
- reconcile! abbe perpetue "nicht die Hand"
