%series Simultan getrennt
%lang de
%genre dramedy about four friends, interpreters in Brussels; a magazine's ironical previews
%cast ant | Antke | f
%cast dom | Dominika | f
%cast mwe | Mwezi | f
%cast cel | Céline | f
%cast joo | Joost | m
%cast pat | Patrick | m
%cast hen | Hendrik | m
%cast kom | Kommissar Vittorelli; Vittorelli | m
%cast mut | Roswitha | f
%cast the | - | m
%cast nach | Madame Lecoq; Lecoq | f
%cast ben | Benedikt | m
%cast lou | - | f
%cast kat | - | f
%cast juw | - | m
%cast vik | Viktor | m

== 1 Mit Verzögerung
Wer acht Stunden am Tag fremde Lügen übersetzt, glaubt abends jedem. [Antke](ant) zum Beispiel glaubte [ihrem](ant) [Mann](hen), dass [er](hen) in [Straßburg](@strassburg) sei, bis [er](hen) in [Brüssel](@bruessel) aus dem Aufzug trat, eine [Praktikantin](kat) am Arm. Nun campiert [sie](ant) bei [Dominika](dom) auf der Luftmatratze, [Mwezi](mwe) reicht den Genever, und [Céline](cel) weiß selbstredend einen [Anwalt](joo). [Der](joo) heißt [Joost](joo), duftet nach Zeder und hat, wie praktisch, gerade selbst eine Trennung zu verdauen.
- married ant hen "Mann"
- betray hen ant "glaubte ihrem Mann"
+ cheat hen ant "eine Praktikantin am Arm"
- discover ant hen "aus dem Aufzug"
- move ant dom "campiert"
+ help cel+dom+mwe ant "reicht den Genever"
- advisor? joo ant "Anwalt"
- breakup.past _ joo "Trennung"

== 2 Flüsterkabine
Mandanten soll man nicht küssen, Dolmetscherinnen auch nicht, und so beschränkt sich [Joost](joo) vorerst auf Handkuss und Honorarnote. [Antke](ant) zeigt sich empfänglich. [Dominika](dom), [deren](dom) Luftmatratze inzwischen ein Loch hat, gibt im Plenum aus Versehen wieder, was [Kommissar Vittorelli](kom) dem Nebenmann zuraunt: dass die [Kollegin](mwe) aus der Suaheli-Kabine schöne Ohren habe. Halb Europa hört zu. [Mwezi](mwe) wird rot, und zwar beidohrig. Ein Disziplinarverfahren folgt, ein Dinner leider auch.
- advisor joo ant "Honorarnote"
- flirt joo ant "Handkuss"
- love.start? ant joo "empfänglich"
+ reveal dom "aus Versehen"
- love kom mwe "schöne Ohren"
- colleague dom mwe "Kollegin"
- date? kom mwe "ein Dinner"

== 3 Nichts als die Wahrheit
[Céline](cel) verkauft Häuser an Leute, die sie nie bewohnen, und Ehen an Leute, die sie nie führen; [ihre](cel) eigene besteht aus zwei Terminkalendern. Dass [Patrick](pat), der angetraute [Kalender](pat), seit Ostern zur Therapie geht, steht versehentlich auf dem gemeinsamen Bildschirm. [Sie](cel) sagt nichts. [Sie](cel) bucht denselben [Therapeuten](the). Unterdessen tafelt [Mwezi](mwe) mit [Vittorelli](kom), [der](kom) sich als zweifacher Witwer und dreifacher Vater entpuppt. Der Nachtisch wird ausgelassen, der Heimweg nicht.
- married cel pat "angetraute"
- treat pat the "Therapie"
+ discover cel pat "versehentlich"
- reveal! cel pat "Sie sagt nichts"
- treat? cel the "bucht"
- date kom mwe "tafelt"
- parent kom _ "Vater"
- sex? kom mwe "der Heimweg nicht"

== 4 Konsekutiv
[Hendrik](hen) ist reumütig, und das auf vier Seiten, einseitig bedruckt. [Antke](ant) liest, schluchzt und steckt sie zum Altpapier, was den [Gatten](hen) nicht hindert, mit [Schwiegermutter](mut) anzurücken: [Roswitha](mut) hält große Stücke auf [ihn](hen) und auf [Joost](joo) keine. »Anwälte heiratet man nicht, man bezahlt sie«, verkündet [sie](mut) der [Tochter](ant). [Dominika](dom) hat in der Zwischenzeit [ihren](dom) [Bruder](vik) [Viktor](vik) aus [Posen](@posen) einquartiert, womit die Wohnung vier Zahnbürsten und einen Bass enthält.
- sad hen ant "reumütig"
- sad ant hen "schluchzt"
+ reject ant hen "steckt"
- married ant hen "Gatten"
- travel hen+mut "anzurücken"
- kin hen mut "Schwiegermutter"
- parent mut ant "Tochter"
- sibling dom vik "Bruder"
+ move vik dom "einquartiert"

== 5 Falsche Freunde
Auch Wörter gehen fremd: »Gift« zum Beispiel ist im Deutschen giftig und im Englischen ein Geschenk. [Vittorellis](kom) Gabe für [Mwezi](mwe), eine Kette mit fremdem Monogramm, ist beides. Erst der [Juwelier](juw), dann [Dominika](dom) bringen an den Tag, dass der vermeintliche [Witwer](kom) in [Padua](@padua) noch eine recht lebendige [Gattin](lou) hat. [Mwezi](mwe) lässt den [Kommissar](kom) im Plenum dreimal hintereinander falsch übersetzt stehen und kündigt danach. [Antke](ant) verbringt den Abend damit, [sie](mwe) davon abzubringen.
- gift kom mwe "Gabe"
+ reveal dom+juw mwe "bringen an den Tag"
- married kom lou "Gattin"
- betray kom mwe "vermeintliche Witwer"
- die! lou "recht lebendige"
+ quit mwe "kündigt"

== 6 Der Rest ist Schweigen
Beim [Therapeuten](the) sitzt [Céline](cel) dienstags, [Patrick](pat) donnerstags, und der [Mann](the) im Sessel dazwischen darf nichts sagen und leidet sichtlich. Als [beide](cel+pat) einmal am Mittwoch erscheinen, ist der Teufel los: Auf dem Flur kommt heraus, dass [Patrick](pat) seit Weihnachten arbeitslos ist und morgens in den Park fährt. [Céline](cel) ist nicht wütend, was schlimmer ist. Im Bad von [Dominika](dom) küsst derweil [Viktor](vik) [Antke](ant), oder [sie](ant) [ihn](vik); die Protokolle widersprechen sich.
- treat cel+pat the "Therapeuten"
- sad the "leidet sichtlich"
- discover cel pat "kommt heraus"
+ quit.past pat "arbeitslos"
- betray pat cel "morgens in den Park"
- sad! cel pat "nicht wütend"
+ kiss ant vik "küsst"

== 7 Ausgangssprache
[Joost](joo) sieht es durchs Küchenfenster, denn [er](joo) stand mit Tulpen im Hof, und überlässt die Tulpen der [Hausmeisterin](nach), [Madame Lecoq](nach), [die](nach) darüber in Tränen ausbricht, denn seit Jahren hat [ihr](nach) niemand Blumen geschenkt. [Antke](ant) schickt [Viktor](vik) fort, mit Bedauern, mit Grammatik. Der [Bass](vik) schläft nun in der Garage. [Mwezi](mwe), seit vierzehn Tagen frei wie ein Vogel und pleite wie die Kommune, heuert in einer Bar an; der [Wirt](ben) heißt [Benedikt](ben) und kann Suaheli, gelernt beim Bund.
+ discover joo ant+vik "sieht es"
- gift? joo ant "Tulpen"
- gift joo nach "überlässt"
- gift! _ nach "niemand Blumen"
+ reject ant vik "schickt"
- move vik "schläft nun in der Garage"
+ hire mwe ben "heuert"
- boss ben mwe "Wirt"

== 8 Fußnote
Zum Geburtstag bekommt [Dominika](dom) von [ihren](dom) drei [Freundinnen](ant+cel+mwe) ein Wochenende in [Ostende](@ostende), von [Viktor](vik) einen Ohrwurm und von [ihrem](dom) Körper einen Knoten in der Brust. Dass [sie](dom) es zuerst [Céline](cel) sagt, von [der](cel) Trost bisher nur in Prozenten zu haben war, wundert [beide](cel+dom). [Céline](cel) fährt mit, wartet, hält die Jacke, streicht drei Termine. [Patrick](pat) zieht unterdessen aus, ohne Streit und ohne Möbel, zu dem [Barkeeper](ben), [der](ben) noch eine Kammer hat.
- celebrate dom "Geburtstag"
- friend ant+cel+mwe dom "Freundinnen"
- gift ant+cel+mwe dom "bekommt"
+ ill dom "Knoten"
- reveal dom cel "sagt"
- help cel dom "hält die Jacke"
+ breakup pat cel "zieht"
- move pat ben "zieht unterdessen aus"

== 9 Fremdwort Glück
Der Knoten ist gutartig, das Wochenende in [Ostende](@ostende) auch, von zwei Sonnenbränden abgesehen. Man weint am Strand, man duscht, man lacht, und [Antke](ant) beichtet, dass [sie](ant) sich nach [Joost](joo) sehnt, [der](joo) [sie](ant) seit den Tulpen siezt. [Mwezi](mwe) hält sich bedeckt: dass [sie](mwe) [Benedikt](ben) seit elf Tagen duzt, mit allem, was dazugehört, soll erst nach dem Examen heraus. Ach ja, das Examen. [Sie](mwe) studiert heimlich Jura. [Céline](cel) sagt, wenig originell: »[Ich](cel) auch. Das mit der Einsamkeit.«
- ill! dom "gutartig"
- travel ant+cel+dom+mwe "Wochenende" @ostende
- reveal ant cel+dom+mwe "beichtet"
+ love ant joo "sehnt"
- reveal! mwe ant+cel+dom "bedeckt"
+ affair ben mwe "allem, was dazugehört"
- sad cel "Einsamkeit"

== 10 Wort für Wort
Endlich wird geschieden. [Hendrik](hen) erscheint mit der [Praktikantin](kat), [Joost](joo) mit Krawatte, [Antke](ant) mit drei [Zeuginnen](cel+dom+mwe), von [denen](cel+dom+mwe) keine geladen ist. Kaum ist der Stempel trocken, legt der [Anwalt](joo) das Mandat nieder, aus Gründen, die [er](joo) [ihr](ant) abends unter einer Straßenlaterne in drei Sprachen erläutert. Geküsst wird in der vierten. [Roswitha](mut) ruft an, um der [Tochter](ant) [ihr](mut) Beileid auszusprechen. Und [Patrick](pat)? Steht hinter [Benedikts](ben) Tresen und spült, nach eigenem Bekunden zum ersten Mal gern.
+ divorce ant hen "geschieden"
- couple hen kat "mit der Praktikantin"
- advisor.end joo ant "Mandat nieder"
+ confess joo ant "erläutert"
- kiss ant joo "Geküsst"
- parent mut ant "Tochter"
- hire pat ben "Tresen"
- happy pat "gern"

== 11 Übersetzungsfehler
Ein schwaches Herz hat [Roswitha](mut) nicht, ein starkes Talent dafür schon: Mit einer Ohnmacht, die jeder Bühne Ehre machte, lockt [sie](mut) [Antke](ant) ins Hospital, wo rein zufällig [Hendrik](hen) am Bett wartet, verlassen, rasiert, einsam. [Joost](joo) durchschaut das Theater und sagt es [Antke](ant), [die](ant) [ihm](joo) nicht glaubt und dann doch. [Viktor](vik) hat eine Band, ein Zimmer und [Céline](cel) zum Essen eingeladen, aus Mitleid, wie [beide](cel+vik) beteuern. Niemand hat [ihnen](cel+vik) gesagt, dass man [sie](cel+vik) vom Fenster aus sieht.
+ betray mut ant "lockt"
- ill! mut "Ohnmacht"
- breakup.past _ hen "verlassen"
- sad hen "einsam"
- discover joo mut "durchschaut"
+ reveal joo ant "sagt es"
- invite vik cel "eingeladen"
- date cel vik "zum Essen"

== 12 Zielsprache
Finale in fünf Amtssprachen: [Mwezi](mwe) besteht das Examen, stellt den [Freundinnen](ant+cel+dom) [ihren](mwe) [Wirt](ben) vor und gibt zu, was [diese](ant+cel+dom) seit [Ostende](@ostende) wissen. [Dominika](dom) bekommt eine Stelle in [Genf](@genf) und nimmt Abschied, ohne zu weinen, so jedenfalls die offizielle Fassung. Zwischen [Céline](cel) und [Viktor](vik) ist Wohnraum kein Thema mehr, sondern gemietet. [Antke](ant) zieht mit [Joost](joo) und der geflickten Luftmatratze in eine eigene Bleibe; auf den Antrag, den [er](joo) im Aufzug stammelt, sagt [sie](ant): »Wie bitte?« [Er](joo) wiederholt ihn simultan.
- reveal mwe ant+cel+dom "gibt"
- friend ant+cel+dom mwe "Freundinnen"
- discover ant+cel+dom mwe "wissen"
- couple ben mwe "ihren Wirt"
+ hire dom "Stelle" @genf
- travel? dom "nimmt Abschied" @genf
- sad! dom "ohne zu weinen"
- housemate.start cel vik "gemietet"
+ move ant+joo "zieht"
+ propose joo ant "Antrag"
