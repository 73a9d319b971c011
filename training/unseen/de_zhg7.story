%series Die Gleis-Neun-Bande
%lang de
%genre children's series
%cast zola | Zola | f
%cast juri | Juri | m
%cast pelle | Pelle | m
%cast konrad | Konrad | m
%cast victoire | Victoire | f
%cast gerti | Oma Gerti; Gerti | f
%cast mbeki | Herr Mbeki; Mbeki | m
%cast rasmussen | Frau Rasmussen; Rasmussen | f
%cast oemer | Bäcker Ömer; Ömer | m
%cast schaffner | Schaffner | m
%cast isolde | Isolde | f
%cast kapuze | Kapuzenmann | m
%cast stenzel | Hausmeister Stenzel; Stenzel | m
%cast klamm | Frau Doktor Klamm; Klamm | f
%cast mama | - | f
%cast bm | - | f
%cast papa | - | m

== 1 Das Schild am Zaun
[Zola](zola) ist gerade erst mit [Mama](mama), [Stiefvater](papa) und dem kleinen [Stiefbruder](pelle) [Pelle](pelle) in die Bahnhofstraße gezogen und kennt keine Menschenseele. Im alten Stellwerk prallt [sie](zola) gegen [Juri](juri), [der](juri) nebenan bei [seiner](juri) [Oma Gerti](gerti) lebt und dort heimlich einen halb verhungerten [Hund](schaffner) füttert. Noch ehe [die zwei](juri+zola) sich vorgestellt haben, nagelt jemand ein Schild an den Zaun: Abriss! Dahinter steckt die [Baulöwin](klamm) [Frau Doktor Klamm](klamm).
- parent mama zola "Mama"
- kin papa zola "Stiefvater"
- kin pelle zola "Stiefbruder"
- move.past mama+papa+pelle+zola "gezogen"
- sad zola "keine Menschenseele"
+ meet juri zola "prallt"
- neighbour juri zola "nebenan"
- kin gerti juri "Oma Gerti"
- housemate gerti juri "lebt"
- help juri schaffner "füttert"
+ threaten klamm _ "Abriss"

== 2 Ein Name für den Hund
Der [Hund](schaffner) braucht einen Namen, eine Impfung und ein Bad, in dieser Reihenfolge. Weil [er](schaffner) bei jedem Zug bellt, heißt [er](schaffner) ab jetzt [Schaffner](schaffner). [Pelle](pelle) hat panische Angst vor [ihm](schaffner) und petzt beim Abendbrot. [Zola](zola) spricht kein Wort mehr mit der [Petze](pelle). In der Nacht stibitzt ein [Kapuzenmann](kapuze) dem [Bäcker](oemer) [Ömer](oemer) siebzig Brezeln. Am Morgen glaubt das ganze Viertel, [Schaffner](schaffner) sei es gewesen.
- sad pelle schaffner "panische Angst"
+ reveal pelle _ "petzt"
- quarrel pelle zola "kein Wort mehr"
+ steal kapuze oemer "stibitzt"
- accuse _ schaffner "glaubt"
- steal! schaffner oemer "gewesen"

== 3 Brezelspuren
Die [Kinder](juri+zola) legen sich vor der Backstube auf die Lauer: [Juri](juri) mit Fernglas, [Zola](zola) mit Trillerpfeife. [Oma Gerti](gerti), einst [Zauberin](gerti) beim Zirkus, leiht [ihnen](juri+zola) [ihren](gerti) Koffer mit dem doppelten Boden. Statt des [Diebs](kapuze) tappen [Konrad](konrad) und [Victoire](victoire) hinein, die [Zwillinge](konrad+victoire) aus der Villa am Hügel. [Die beiden](konrad+victoire) haben einen Auftrag von [ihrer](konrad+victoire) [Tante](klamm), der [Klamm](klamm): [Sie](konrad+victoire) sollen die [Bande](juri+zola) ausspionieren. [Konrad](konrad) droht mit der Polizei. [Victoire](victoire) findet den Koffer toll.
- investigate juri+zola kapuze "auf die Lauer"
- help gerti juri+zola "leiht"
- steal.past kapuze "Diebs"
- meet juri+zola konrad+victoire "tappen"
- sibling konrad victoire "Zwillinge"
- kin klamm konrad+victoire "Tante"
+ investigate? konrad+victoire juri+zola "ausspionieren"
- threaten konrad juri+zola "droht"
- happy victoire "toll"

== 4 Isolde greift an
[Pelle](pelle) will nicht mehr der [Kleine](pelle) sein, [der](pelle) nur stört. Allein zieht [er](pelle) los, um den [Brezeldieb](kapuze) zu stellen, und landet im Revier der [Gans](isolde) [Isolde](isolde). [Die](isolde) zwickt [ihn](pelle) ins Bein und treibt [ihn](pelle) auf einen Kohlehaufen. Wer kommt angerast und jagt das [Federvieh](isolde) davon? Ausgerechnet [Schaffner](schaffner)! [Pelle](pelle) schlingt die Arme um das struppige [Tier](schaffner). Und [Zola](zola), [die](zola) [ihn](pelle) überall gesucht hat, ist so froh, dass [sie](zola) das Schmollen vergisst.
- steal.past kapuze "Brezeldieb"
- investigate pelle kapuze "stellen"
- attack isolde pelle "zwickt"
+ rescue schaffner pelle "jagt"
- investigate zola pelle "gesucht"
- happy zola "froh"
+ reconcile pelle zola "Schmollen"

== 5 Der neue Lehrer
[Herr Mbeki](mbeki) übernimmt die 4b und fragt als Erstes, wovor jeder sich fürchtet. [Juri](juri) schreibt es nur [Zola](zola) auf einen Zettel: vor Briefen vom Jugendamt. [Seine](juri) [Großmutter](gerti) wird nämlich immer vergesslicher, und [er](juri) hat Sorge, man könnte [ihn](juri) ins Heim stecken. Doch [Konrad](konrad), eine Bank weiter, liest mit. In der Pause kauft der [Lehrer](mbeki) bei [Ömer](oemer) ein Rosinenbrot und bleibt zwanzig Minuten. Der [Bäcker](oemer) vergisst vor Herzklopfen den Teig.
- hire mbeki "übernimmt"
- advisor mbeki juri "Lehrer"
- kin gerti juri "Großmutter"
- ill gerti "vergesslicher"
- sad juri "Sorge"
- move? juri "ins Heim"
+ reveal juri zola "Zettel"
+ discover konrad juri "liest"
- meet mbeki oemer "kauft"
- love.start oemer mbeki "Herzklopfen"

== 6 Verpfiffen
Am Dienstag steht das Jugendamt vor der Tür. [Juri](juri) beschuldigt [Zola](zola), geplaudert zu haben, reißt sich das Bandenabzeichen ab und haut durchs Kellerfenster ab. [Zola](zola) heult in [Schaffners](schaffner) Fell. [Victoire](victoire) hält es nicht aus: [Sie](victoire) verrät [ihr](zola), dass [ihr](victoire) [Bruder](konrad) den anonymen Brief geschrieben hat. [Pelle](pelle) und der [Hund](schaffner) stöbern den [Ausreißer](juri) in einem leeren Güterwagen auf. Doch da rollt der Wagen los!
- accuse juri zola "beschuldigt"
- reveal? zola "geplaudert"
- quit juri "Bandenabzeichen"
+ flee juri "haut"
- sad zola "heult"
+ reveal victoire zola "verrät"
- sibling konrad victoire "Bruder"
- betray.past konrad juri "anonymen Brief"
+ find pelle+schaffner juri "stöbern"

== 7 Kurs Nordsee
Drei blinde [Passagiere](juri+pelle+schaffner) sausen Richtung Meer, zwei [Jungen](juri+pelle) und ein [Hund](schaffner). [Juri](juri) teilt mit [Pelle](pelle) [seinen](juri) letzten Apfel und begreift, wie dumm [er](juri) war. [Zola](zola) beichtet [ihrem](zola) [Stiefvater](papa) alles. [Der](papa) schimpft nicht, sondern wirft das Auto an. [Frau Rasmussen](rasmussen), [Bahnhofsvorsteherin](rasmussen) in [Husum](@husum), hält den Zug mit roter Kelle an, wickelt die [Ausreißer](juri+pelle) in Postsäcke und kocht Kakao. Um Mitternacht fallen sich [Zola](zola) und [Juri](juri) auf dem Bahnsteig um den Hals.
- travel juri+pelle+schaffner "sausen"
- gift juri pelle "teilt"
- reveal zola papa "beichtet"
- kin papa zola "Stiefvater"
- travel papa "Auto"
- rescue rasmussen juri+pelle+schaffner "hält"
- help rasmussen juri+pelle "wickelt"
+ reconcile juri zola "um den Hals"

== 8 Das Zaubererbe
[Oma Gerti](gerti) darf [Juri](juri) behalten, sofern jemand ein Auge auf [die zwei](gerti+juri) hat. [Frau Rasmussen](rasmussen) hat sowieso bald Rente und mietet bei [ihr](gerti) das Dachzimmer. Beim Auspacken kommt heraus, dass [die beiden](gerti+rasmussen) vor fünfzig Jahren im selben Zirkus waren, die [eine](gerti) als Zauberin, die [andere](rasmussen) als zersägte Jungfrau. Gefeiert wird mit Brezeln. Mitten im Fest geht das Licht aus, und [Gertis](gerti) Zauberkoffer ist weg. An der Türklinke hängt ein Fetzen Kapuze ...
- housemate gerti juri "behalten"
- help? _ gerti+juri "ein Auge"
- quit? rasmussen "Rente"
+ housemate.start gerti rasmussen "mietet"
- discover _ gerti+rasmussen "kommt heraus"
- colleague.past gerti rasmussen "im selben Zirkus"
- celebrate _ "Gefeiert"
+ steal kapuze gerti "weg"

== 9 Unter der Kapuze
Mit Mehl auf der Treppe bekommt die [Bande](juri+pelle+zola) endlich Fußabdrücke: Schuhgröße 48, links ein Loch. [Herr Mbeki](mbeki) kennt nur einen solchen Fuß. Im Heizungskeller der Schule stellen [sie](juri+pelle+zola) den [Kapuzenmann](kapuze), und als [er](stenzel) den Kopf hebt, ist es [Hausmeister Stenzel](stenzel). [Er](stenzel) weint wie ein Schlosshund. [Seine](stenzel) [Vorgesetzte](klamm), nein, [seine](stenzel) [Erpresserin](klamm), die [Klamm](klamm), habe alte Schulden gegen [ihn](stenzel) in der Hand und wolle die Bewohner vergraulen. [Ömer](oemer) verzeiht [ihm](stenzel) die Brezeln und stellt [ihn](stenzel) ein.
- investigate juri+pelle+zola kapuze "Fußabdrücke"
+ discover juri+pelle+zola stenzel "stellen"
- sad stenzel "weint"
- reveal stenzel _ "in der Hand"
- boss! klamm stenzel "Vorgesetzte"
+ threaten klamm stenzel "Erpresserin"
- steal.past stenzel oemer "Brezeln"
- reconcile oemer stenzel "verzeiht"
- hire stenzel oemer "stellt"

== 10 Victoires Wahl
[Victoire](victoire) soll den Plan der [Tante](klamm) für die Sprengung bewachen. Stattdessen schmuggelt [sie](victoire) ihn in einer Trompete zu [Zola](zola). [Konrad](konrad) ertappt [seine](konrad) [Schwester](victoire) und sperrt [sie](victoire) in den Weinkeller. Wie [Isolde](isolde) dort hineingelangt, bleibt ungeklärt; sicher ist, dass die [Gans](isolde) so lange schreit, bis [Pelle](pelle) den Riegel zurückschiebt. Die [Befreite](victoire) drückt [ihm](pelle) einen Kuss auf die Nase, und [er](pelle) wird rot bis zum Kragen.
- kin klamm victoire "Tante"
+ betray victoire klamm "schmuggelt"
- gift victoire zola "schmuggelt"
- discover konrad victoire "ertappt"
- sibling konrad victoire "Schwester"
+ abduct konrad victoire "sperrt"
- help isolde victoire "schreit"
- rescue pelle victoire "zurückschiebt"
- kiss pelle victoire "Kuss"

== 11 Die große Vorstellung
Um das Stellwerk zu retten, studiert die [Bande](juri+pelle+zola) einen Zirkusabend ein. Alle Nachbarn kommen, sogar die [Bürgermeisterin](bm). [Oma Gerti](gerti) verliert auf offener Bühne den Faden, doch [Frau Rasmussen](rasmussen) klettert in die Kiste und flüstert [ihr](gerti) den Trick Wort für Wort zu. Der Applaus will nicht enden. Plötzlich röhrt ein Bagger durch den Zaun. Am Steuer sitzt die [Tante](klamm) der [Zwillinge](konrad+victoire) höchstpersönlich, und vor der Schaufel liegt [Schaffner](schaffner) mit eingeklemmter Pfote.
+ create juri+pelle+zola "studiert"
+ help rasmussen gerti "flüstert"
- attack klamm _ "röhrt"
- kin klamm konrad+victoire "Tante"
- sibling konrad victoire "Zwillinge"
- injure schaffner "eingeklemmter"

== 12 Endstation? Von wegen!
Wer springt vor die Schaufel und zieht den [Hund](schaffner) heraus? [Konrad](konrad)! [Er](konrad) heult, [er](konrad) habe das alles nicht gewollt. [Klamm](klamm) wird vom Dorfpolizisten abgeführt, und die [Bürgermeisterin](bm) schenkt das Stellwerk den [Kindern](juri+pelle+zola). [Zola](zola) hält [Konrad](konrad) nach langem Zögern ein Bandenabzeichen hin, [Juri](juri) nickt. [Herr Mbeki](mbeki) und [Ömer](oemer) zeigen [ihre](mbeki+oemer) Verlobungsringe vor. Und in der Hutschachtel der alten [Zauberin](gerti) liegt [Isolde](isolde) auf fünf Eiern.
+ rescue konrad schaffner "zieht"
- sad konrad "heult"
+ arrest _ klamm "abgeführt"
- gift bm juri+pelle+zola "schenkt"
- gift zola konrad "hält"
- reconcile konrad zola "Bandenabzeichen"
- engaged mbeki oemer "Verlobungsringe"
