%series Sprungturm
%lang de
%genre teen series, recap in colloquial tone
%cast nele | Nelly Okafor; Nelly | f
%cast jonte | Jonte Claasen; Jonte | m
%cast finja | Finja | f
%cast bilal | Bilal | m
%cast mattis | Mattis Claasen; Mattis | m
%cast romina | Romina Vogt; Frau Vogt | f
%cast tjorven | Tjorven; Tjo | n
%cast okafor | Herr Okafor; Emeka Okafor | m
%cast kostja | Kostja | m
%cast hausmeister | Piet | m
%cast clarissa | Clarissa Claasen; Frau Claasen | f
%cast steuermann | - | m
%cast lio | Lio | m

== 1
Neue Stadt, neue Schule, neues Elend: [Nelly](nele) ist mit [ihrem](nele) [Vater](okafor) von [Bremen](@bremen) ans Ende der Welt gezogen, genauer gesagt nach [Wittlage](@wittlage). Schon in der großen Pause rasselt [sie](nele) auf der Treppe in [Finja](finja), die ungekrönte [Königin](finja) der Zehnten, [deren](finja) Kakao nun an [deren](finja) weißer Jacke klebt. „Das zahlst [du](nele) [mir](finja) noch“, zischt [Finja](finja). Zum Trost teilt ein schlaksiger [Junge](bilal) mit [Nelly](nele) [seine](bilal) Salzstangen. [Er](bilal) heißt [Bilal](bilal) und weiß alles über Quallen.
- parent okafor nele "Vater"
+ move nele+okafor "gezogen" @wittlage
- meet finja nele "rasselt"
+ threaten finja nele "zahlst"
- help bilal nele "Trost"
- gift bilal nele "teilt"
- meet bilal nele "heißt"

== 2
[Nelly](nele) kann eins richtig gut: vom Zehner springen. [Trainerin](romina) [Romina Vogt](romina) sieht [sie](nele) einmal im Freibad und nimmt [sie](nele) vom Fleck weg in die Mannschaft auf – auf den Platz, den bisher [Finja](finja) hatte. Dumm nur, dass in derselben Mannschaft [Jonte](jonte) springt, mit [dem](jonte) [Finja](finja) seit den Ferien geht, und dass [Nelly](nele) beim Abdruck auf dem Brett weiche Knie kriegt, sobald [er](jonte) [sie](nele) anlächelt. [Bilal](bilal) sieht es vom Beckenrand. [Er](bilal) isst die Salzstangen heute allein.
+ hire nele romina "nimmt"
- quit finja "bisher"
- advisor romina nele "Trainerin"
- colleague jonte nele "derselben Mannschaft"
- couple finja jonte "geht"
+ love nele jonte "weiche Knie"
- discover bilal nele "sieht es"
- sad bilal "allein"

== 3
Bei [Jontes](jonte) Sechzehntem steigt im Bootsschuppen eine Party. Eigentlich ist [Nelly](nele) nicht auf der Liste, aber [Jontes](jonte) großer [Bruder](mattis) [Mattis](mattis) winkt [sie](nele) durch. Flaschendrehen! Der Hals zeigt auf [Nelly](nele), dann auf [Tjorven](tjorven), und es wird der längste Kuss des Abends. „Cool“, sagt [Tjorven](tjorven) danach und sonst nichts. [Finja](finja) schmuggelt der [Rivalin](nele) irgendwas in die Limo. Um Mitternacht liegt [Nelly](nele) zitternd hinter den Kanus, und es ist [Bilal](bilal), [der](bilal) den Notruf wählt.
+ celebrate jonte "Party"
- invite! _ nele "Liste"
- sibling jonte mattis "Bruder"
- invite mattis nele "winkt"
- kiss nele tjorven "Kuss"
- enemy finja nele "Rivalin"
+ attack finja nele "irgendwas"
- ill nele "zitternd"
- rescue bilal nele "Notruf"

== 4
[Herr Okafor](okafor), [Krankenpfleger](okafor), hat ausgerechnet Nachtdienst und muss der eigenen [Tochter](nele) die Infusion legen. [Er](okafor) erstattet Anzeige gegen unbekannt. [Frau Vogt](romina) lässt [ihre](romina) ganze Truppe antreten und befragt jeden einzeln. [Finja](finja) behauptet eiskalt, [Mattis](mattis) habe die Getränke gemixt. Der [Neunzehnjährige](mattis) nimmt es stumm auf sich, denn [er](mattis) schwärmt seit der Grundschule für [sie](finja). Zack, fliegt [er](mattis) aus dem Rettungsschwimmerteam.
- parent okafor nele "Tochter"
- treat nele okafor "Infusion"
- accuse okafor _ "Anzeige"
- investigate romina _ "befragt"
+ accuse finja mattis "behauptet"
- attack? mattis nele "gemixt"
- help mattis finja "auf sich"
- love mattis finja "schwärmt"
+ quit mattis "fliegt"

== 5
[Nelly](nele) ist zurück am Becken, wird mit Applaus begrüßt und bringt keinen Fuß aufs Brett. Die Angst sitzt [ihr](nele) im Nacken. Ausgerechnet [Hausmeister](hausmeister) [Piet](hausmeister), einst Olympiateilnehmer, zeigt [ihr](nele) nach Feierabend, wie man Höhe wegatmet. [Tjorven](tjorven) schreibt einen Song über einen gewissen Kuss und stellt ihn ins Netz. [Jonte](jonte) hört ihn in Dauerschleife und wird das Gefühl nicht los, dass [ihm](jonte) da etwas gegen den Strich geht. Hä? [Er](jonte) hat doch eine [Freundin](finja)!
+ return nele "zurück"
- sad nele "Angst"
- help hausmeister nele "zeigt"
+ create tjorven "schreibt"
- kiss.past nele tjorven "Kuss"
- reveal tjorven _ "stellt"
- jealous jonte tjorven "gegen den Strich"
- couple finja jonte "Freundin"

== 6
Klassenfahrt nach [Sylt](@sylt)! Beim Wattwandern werden [Nelly](nele) und [Jonte](jonte) von der Flut überrascht und klettern auf eine Seenotbake. Sechs Stunden, eine Decke, zwei Sturköpfe. [Er](jonte) fragt, [sie](nele) schweigt; [sie](nele) fragt, und [er](jonte) drückt [ihr](nele) die Lippen auf den Mund. Als der Kreuzer [die beiden](jonte+nele) endlich aufnimmt, hat der [Steuermann](steuermann) [sein](steuermann) Fernglas leider längst [Finja](finja) geliehen. [Deren](finja) Schrei hört man bis [Dänemark](@daenemark). [Bilal](bilal) hat angeblich Heimweh und nimmt den nächsten Zug.
- travel jonte+nele "Klassenfahrt" @sylt
+ kiss jonte nele "Lippen"
- cheat jonte finja "Lippen"
- rescue steuermann jonte+nele "aufnimmt"
+ discover finja jonte+nele "Fernglas"
- gift steuermann finja "geliehen"
- sad finja "Schrei"
- sad? bilal "Heimweh"
- travel bilal "Zug"

== 7
Schluss, aus, vorbei: [Finja](finja) serviert [Jonte](jonte) vor der Eisdiele ab, [sein](jonte) Hoodie landet im Brunnen. Dass ein Kuss noch kein Verrat sei, findet nur [er](jonte). Daheim kommt es noch dicker. [Frau Claasen](clarissa) teilt [ihren](clarissa) [Söhnen](jonte+mattis) mit, dass [sie](clarissa) einen Knoten in der Brust hat. [Mattis](mattis) räumt am selben Abend [sein](mattis) WG-Zimmer und bezieht wieder das Kinderzimmer neben [Jontes](jonte). Die [Brüder](jonte+mattis), sonst wie Hund und Katz, halten sich bis drei Uhr früh wach. Mit Quartett!
+ breakup finja jonte "serviert"
- kiss.past jonte nele "Kuss"
- parent clarissa jonte+mattis "Söhnen"
+ ill clarissa "Knoten"
- reveal clarissa jonte+mattis "teilt"
- move mattis "bezieht"
- sibling jonte mattis "Brüder"

== 8
[Nellys](nele) [Vater](okafor) arbeitet auf der Station, auf der [Clarissa Claasen](clarissa) operiert wird. [Er](okafor) bringt [ihr](clarissa) abends heimlich Lakritz; die [Witwe](clarissa) lacht zum ersten Mal seit Monaten. Beim Stadtfest singt [Tjorven](tjorven) auf der großen Bühne, unangekündigt begleitet von [Kostja](kostja), einem [Akkordeonspieler](kostja) aus der Parallelklasse, [der](kostja) [Tjo](tjorven) hinterher ins Ohr flüstert, [er](kostja) habe sich beim dritten Refrain verknallt. [Bilal](bilal) bekommt Post: Die Meeresforscher in [Kiel](@kiel) haben [ihn](bilal) fürs Praktikum genommen. [Nelly](nele) freut sich. Warum tut es dann weh?
- parent okafor nele "Vater"
- treat clarissa _ "operiert"
- gift okafor clarissa "Lakritz"
- happy clarissa "lacht"
- married.past _ clarissa "Witwe"
- die.past _ "Witwe"
- celebrate _ "Stadtfest"
- create tjorven "singt"
- create kostja "begleitet"
+ confess kostja tjorven "flüstert"
- love.start kostja tjorven "verknallt"
- find bilal "Post"
+ hire bilal "genommen" @kiel
- happy nele "freut"
- sad nele bilal "weh"

== 9
Die Polizei hat den Becher aus dem Bootsschuppen untersucht. Fingerabdrücke: nicht [Mattis](mattis), sondern [Finja](finja)! Statt [sie](finja) anzuschwärzen, klingelt [Nelly](nele) bei [ihr](finja) und findet [sie](finja) auf dem Garagendach, mit verheulten Augen und einer Flasche Wodka. Die [Königin](finja) erzählt, was sonst keiner weiß: [Ihr](finja) [Bruder](lio) [Lio](lio) ist vor zwei Jahren vom Zehner gesprungen und nie wieder aufgetaucht. Deshalb habe [sie](finja) [Nelly](nele) dort oben nicht ertragen. Am nächsten Tag zeigt [Finja](finja) sich selbst an.
- investigate _ _ "untersucht"
- attack.past finja nele "Fingerabdrücke"
- attack! mattis nele "nicht Mattis"
- accuse! nele finja "anzuschwärzen"
- find nele finja "findet"
- sad finja "verheulten"
- sibling finja lio "Bruder"
- die.past lio "nie wieder aufgetaucht"
+ reveal finja nele "erzählt"
- sad finja nele "ertragen"
+ reveal finja _ "zeigt"

== 10
Hundert Sozialstunden, abzuleisten unter [Piets](hausmeister) Fuchtel. [Finja](finja) schrubbt Kacheln, und neben [ihr](finja) schrubbt freiwillig [Mattis](mattis). „[Du](mattis) bist so ein Idiot“, sagt [sie](finja) und lehnt den Kopf an [ihn](mattis). Bei den [Claasens](clarissa+jonte+mattis) wird Sekt geköpft, denn die Ärzte erklären [Clarissa](clarissa) für geheilt. Am Tisch sitzt, leicht verlegen, [ihr](clarissa) neuer [Freund](okafor): [Emeka Okafor](okafor). [Nelly](nele) und [Jonte](jonte) starren einander an. Wenn die zwei [Alten](clarissa+okafor) heiraten, wären [sie](jonte+nele) ja Stiefgeschwister!
- boss hausmeister finja "Fuchtel"
- help mattis finja "freiwillig"
- celebrate clarissa+jonte+mattis "Sekt"
- recover clarissa "geheilt"
+ couple clarissa okafor "Freund"
- wedding? clarissa okafor "heiraten"
- kin? jonte nele "Stiefgeschwister"

== 11
Landesmeisterschaft, Finale, Zehner. [Nelly](nele) steht oben, unten steht alles, was [sie](nele) lieb hat – fast. [Sie](nele) sucht die Tribüne nach einem gewissen [Quallenkenner](bilal) ab. Da drängelt [er](bilal) sich durch die Absperrung, drei Stunden Regionalbahn in den Knochen, und reißt eine Tüte Salzstangen in die Höhe. [Sie](nele) lacht, springt und holt Gold. Auf dem Heimweg erklärt [sie](nele) [Jonte](jonte), dass aus [ihnen](jonte+nele) nichts wird. [Er](jonte) nickt, [er](jonte) hat es ja seit der Bake gewusst. Und am Kai, beim Laternenlicht, schmeckt [ihr](nele) [Bilals](bilal) Kuss wunderbar nach Salz.
- return bilal "drängelt"
- travel bilal "Regionalbahn"
- find? nele bilal "sucht"
+ find nele "holt Gold"
- happy nele "lacht"
+ reject nele jonte "nichts wird"
- discover.past jonte "gewusst"
+ kiss bilal nele "Kuss"
