%series Die Insel im Winter
%lang de
%genre youth mystery series on a Hallig, boarding lighthouse school, streaming episode texts
%cast keike | Keike Paulsen; Keike | f
%cast bosse | Bosse | m
%cast ravi | Ravi Nair; Ravi | m
%cast malin | Malin | f
%cast rektor | Rektor Clausen; Clausen | m
%cast koechin | - | f
%cast faehrmann | - | m
%cast hausmeister | Sönke Hansen; Hansen | m
%cast vogelwart | - | m
%cast neue | Jorid | f
%cast grossvater | - | m
%cast aerztin | Dr. Tadic | f
%cast vater | - | m
%cast robbenjaeger | - | m

== 1 Letzte Fähre
Auf der Hallig [Süderoog](@suederoog) stehen ein Internat, elf Schafe und ein stillgelegter Leuchtturm. [Keike Paulsen](keike), [deren](keike) [Großvater](grossvater) hier der letzte [Leuchtturmwärter](grossvater) war, kommt mit der letzten Fähre vor dem Eis und teilt das Zimmer mit [Malin](malin), [die](malin) niemanden ausstehen kann. Beim Abendessen fehlt der Feldstecher des [Vogelwarts](vogelwart). [Rektor Clausen](rektor) verdächtigt [Bosse](bosse), [der](bosse) schon an zwei Schulen geflogen ist. In der Nacht brennt oben im Turm ein Licht.
- kin grossvater keike "Großvater"
- travel keike "kommt" @suederoog
+ housemate.start keike malin "teilt"
- steal _ vogelwart "fehlt"
+ accuse rektor bosse "verdächtigt"
- quit.past bosse _ "geflogen"

== 2 Zimmer sieben
[Bosse](bosse) wird in Zimmer sieben eingesperrt, bis der Feldstecher gefunden ist. [Keike](keike) steckt [ihm](bosse) einen Zettel unter der Tür durch, und [Ravi](ravi), der beste [Schüler](ravi) des Jahrgangs, klettert übers Dach zu [ihm](bosse), weil [Bosse](bosse) [ihn](ravi) letztes Jahr aus dem Priel gezogen hat. Die [Köchin](koechin) weiß angeblich nichts, zählt aber [ihre](koechin) Messer und kommt auf eins zu wenig. Am Morgen ist das Zimmer leer. Das Fenster war von außen verriegelt.
- arrest rektor bosse "eingesperrt"
- help keike bosse "steckt"
- help ravi bosse "klettert"
- rescue.past bosse ravi "gezogen"
- steal _ koechin "eins zu wenig"
+ flee bosse "leer"

== 3 Watt
Eine Suchkolonne zieht durchs Watt: der [Hausmeister](hausmeister) mit der Laterne, der [Vogelwart](vogelwart) ohne Feldstecher, die [Zimmergenossin](malin) von [Keike](keike) in Gummistiefeln. Den [Ausreißer](bosse) entdeckt [Malin](malin) als Erste, halb erfroren auf einer Buhne, aber [sie](malin) ruft nicht. [Sie](malin) schleppt [ihn](bosse) allein ins Bootshaus und wärmt [ihn](bosse) mit [ihrer](malin) Jacke. »[Ich](malin) mag niemanden«, sagt [sie](malin), »aber ertrinken musst [du](bosse) nicht.« [Bosse](bosse) hat im Turm einen [Mann](robbenjaeger) gesehen, [der](robbenjaeger) in einer fremden Sprache sang.
+ investigate hausmeister+malin+vogelwart bosse "Suchkolonne"
- housemate keike malin "Zimmergenossin"
- flee.past bosse "Ausreißer"
- find malin bosse "entdeckt"
- ill bosse "halb erfroren"
+ rescue malin bosse "schleppt"
- discover.past bosse robbenjaeger "gesehen"

== 4 Glatteis
Der [Hausmeister](hausmeister) streut Salz. [Keike](keike) rutscht trotzdem aus. [Ravi](ravi) trägt [Keike](keike) ins Haus. Der Knöchel ist dick. [Dr. Tadic](aerztin) wohnt auf dem Festland. Die Fähre fährt nicht. Also funkt der [Rektor](rektor). Die [Ärztin](aerztin) kommt mit dem Hubschrauber. [Sie](aerztin) gipst den Fuß. Und [sie](aerztin) bringt jemanden mit. Es ist ein [Mädchen](neue) mit zwei Koffern. Die [Neue](neue) sagt keinen Namen. Die [Neue](neue) sieht zum Turm. Die [Neue](neue) lacht. [Malin](malin) bekommt Gänsehaut. [Ravi](ravi) bekommt rote Ohren.
+ injure keike "rutscht"
- help ravi keike "trägt"
- travel aerztin "kommt" @suederoog
- treat keike aerztin "gipst"
+ travel neue "bringt" @suederoog
- sad malin neue "Gänsehaut"
- love.start ravi neue "rote Ohren"

== 5 Die Neue
[Jorid](neue), so heißt das [Mädchen](neue) mit den zwei Koffern, ist am dritten Tag überall beliebt, außer bei [Malin](malin), [deren](malin) Platz im Chor [sie](neue) eingenommen hat. Mit einem Lächeln wickelt [sie](neue) den [Rektor](rektor) um den Finger und mit einem Augenaufschlag den besten [Schüler](ravi), [der](ravi) [ihr](neue) den Schlüsselbund des [Hausmeisters](hausmeister) besorgt. [Bosse](bosse), noch immer im Bootshaus versteckt, hört nachts Ruderschläge. Es ist der [Fährmann](faehrmann), [der](faehrmann) behauptet, kein Boot komme durchs Eis.
- enemy.start malin neue "außer bei Malin"
- lose malin "eingenommen"
- betray neue rektor "wickelt"
- flirt neue ravi "Augenaufschlag"
+ steal ravi hausmeister "besorgt"
- discover bosse faehrmann "hört"
- betray faehrmann _ "behauptet"

== 6 Das Messer
Im Turm findet die hinkende [Keike](keike), von [Malin](malin) die Wendeltreppe hinaufgeschoben, das fehlende Küchenmesser neben einem Schlafsack und einem Foto [ihres](keike) [Großvaters](grossvater). Jemand hat die Augen ausgestochen. Auf der Rückseite steht: [Er](grossvater) hat [meinen](robbenjaeger) [Bruder](vater) verraten. [Keike](keike) weint, und [Malin](malin), [die](malin) niemanden mag, hält [sie](keike) fest, bis es aufhört. Unten dreht sich ein Schlüssel. Die [Fremde](neue) hat abgesperrt.
+ find keike "findet"
- help malin keike "hinaufgeschoben"
- kin grossvater keike "Großvaters"
- accuse robbenjaeger grossvater "verraten"
- sibling robbenjaeger vater "Bruder"
- sad keike "weint"
- help malin keike "hält"
+ abduct neue keike+malin "abgesperrt"

== 7 Morsezeichen
Seit dem Abendessen vermisst man zwei [Schülerinnen](keike+malin), und der [Rektor](rektor) lässt zum ersten Mal seit Jahren die Glocke läuten. [Bosse](bosse) erkennt die Blinkzeichen im Turm: drei kurz, drei lang. [Er](bosse) verlässt [sein](bosse) Versteck, obwohl [ihn](bosse) [Clausen](rektor) auf der Stelle hinauswerfen wird, und rennt. [Ihm](bosse) stellt sich [Ravi](ravi) in den Weg, [der](ravi) noch an [Jorid](neue) glaubt. Ein Schlag auf die Nase, und [sein](ravi) einstiger [Retter](bosse) ist vorbei. [Ravi](ravi) bleibt im Schnee sitzen und begreift, wem [er](ravi) da geholfen hat.
- lose _ keike+malin "vermisst"
- discover bosse keike+malin "erkennt"
- quit? bosse rektor "hinauswerfen"
+ attack bosse ravi "Schlag"
- love ravi neue "glaubt"
- rescue.past bosse ravi "Retter"
+ discover ravi neue "begreift"
- help.past ravi neue "geholfen"

== 8 Der Sänger
Noch ehe [Bosse](bosse) die Treppe erreicht, öffnet ein [Mann](robbenjaeger) mit grauem Bart den beiden [Gefangenen](keike+malin) die Luke. Es ist jener [Unbekannte](robbenjaeger), [der](robbenjaeger) in einer fremden Sprache sang, ein [Norweger](robbenjaeger), ehemals [Robbenjäger](robbenjaeger), und [er](robbenjaeger) bittet [sie](keike+malin) auf Knien, nicht zu schreien. [Jorid](neue) ist [seine](robbenjaeger) [Tochter](neue). Seit dem Herbst verstecken sich [die zwei](neue+robbenjaeger) auf der Hallig vor der Polizei, denn auf dem Festland gilt der [Alte](robbenjaeger) als Mörder. Getötet hat [er](robbenjaeger) niemanden. Aber wer glaubt das?
- abduct.past neue keike+malin "Gefangenen"
+ rescue robbenjaeger keike+malin "öffnet"
- parent robbenjaeger neue "Tochter"
- flee neue+robbenjaeger _ "verstecken"
- accuse _ robbenjaeger "Mörder"
- kill! robbenjaeger _ "niemanden"

== 9 Eine alte Geschichte
Am Kamin der [Köchin](koechin), [die](koechin) [ihr](koechin) Messer wiederhat und dafür den Mund hält, erzählt der [Robbenjäger](robbenjaeger): Vor vierzig Jahren strandete hier ein Kutter, und der [Leuchtturmwärter](grossvater) löschte das Licht, weil Schmuggler [ihn](grossvater) dafür bezahlten. Dabei kam der [Bruder](vater) des [Erzählers](robbenjaeger) um. »[Mein](keike) [Opa](grossvater) hat niemals Geld genommen!«, ruft [Keike](keike) und humpelt hinaus. Der [Hausmeister](hausmeister), [der](hausmeister) an der Tür gelauscht hat, wird blass. [Er](hausmeister) war damals der [Gehilfe](hausmeister) des [Wärters](grossvater).
- find koechin "wiederhat"
+ reveal robbenjaeger koechin "erzählt"
- betray.past grossvater _ "löschte"
- die.past vater "kam"
- sibling robbenjaeger vater "Bruder"
- accuse robbenjaeger grossvater "bezahlten"
- kin grossvater keike "Opa"
- betray! grossvater _ "niemals"
- discover hausmeister robbenjaeger "gelauscht"
- colleague.past grossvater hausmeister "Gehilfe"

== 10 Sturmflut
Nachts steigt das Wasser über die Warft. [Rektor Clausen](rektor) treibt die Schüler auf den Dachboden und bricht sich dabei den Arm. Der [Vogelwart](vogelwart) will nach [seinen](vogelwart) Brutkästen sehen; man findet [ihn](vogelwart) später nicht mehr. Ausgerechnet der gesuchte [Norweger](robbenjaeger) und der gescholtene [Bosse](bosse) rudern hinaus und holen die [Köchin](koechin) von einem Schornstein. [Jorid](neue) singt für die Kleinen. [Malin](malin) singt mit, zweite Stimme. Im Morgengrauen klopft der [Hausmeister](hausmeister) bei [Keike](keike): [Er](hausmeister) müsse beichten.
- help rektor _ "treibt"
- injure rektor "bricht"
+ die vogelwart "nicht mehr"
- investigate _ robbenjaeger "gesuchte"
+ rescue bosse+robbenjaeger koechin "holen"
- create neue "singt"
- create malin "singt mit"
- reveal? hausmeister keike "beichten"

== 11 Das gelöschte Licht
Nicht der [Wärter](grossvater), sondern der [Gehilfe](hausmeister) hat damals das Feuer ausgehen lassen, aus Liebe zu einer [Schmugglerin](koechin), [die](koechin) [ihm](hausmeister) die Heirat versprach. Und der [Alte](grossvater), [der](grossvater) davon erfuhr, nahm die Schuld auf sich, weil [Hansen](hausmeister) erst siebzehn war. [Keike](keike) weiß nicht, ob [sie](keike) schreien oder tanzen soll. Die [Schmugglerin](koechin) lebt noch. [Sie](koechin) schält gerade Kartoffeln. Als der [Norweger](robbenjaeger) in die Küche tritt, legt die [Köchin](koechin) das Messer hin und reicht [ihm](robbenjaeger) beide Hände.
+ betray.past hausmeister _ "ausgehen lassen"
- love.past hausmeister koechin "Liebe"
- wedding? hausmeister koechin "Heirat"
- discover.past grossvater hausmeister "erfuhr"
- help.past grossvater hausmeister "Schuld auf sich"
+ reconcile koechin robbenjaeger "reicht"

== 12 Eisfrei
Die erste Fähre bringt zwei Polizisten und einen Brief. Der Brief spricht den [Robbenjäger](robbenjaeger) frei: Der wahre Täter hat in [Tromsø](@tromsoe) gestanden. Die Polizisten nehmen trotzdem jemanden mit, nämlich den [Fährmann](faehrmann), in [dessen](faehrmann) Schuppen Feldstecher, Silber und die Kirchenkasse lagen. [Clausen](rektor) entschuldigt sich vor versammelter Schule bei [Bosse](bosse), und [der](bosse) darf sich etwas wünschen. [Er](bosse) wünscht sich, dass [Malin](malin) einen Satz sagt, der nicht mit »niemand« anfängt.
- kill! robbenjaeger _ "frei"
- reveal _ "gestanden" @tromsoe
+ arrest _ faehrmann "nehmen"
- steal.past faehrmann _ "lagen"
+ reconcile? bosse rektor "entschuldigt"

== 13 Leuchtfeuer
Ein Fest auf dem Turm: Der [Hausmeister](hausmeister) hat die Lampe repariert, die [Köchin](koechin) Waffeln gebacken, und [Keike](keike) darf im Namen [ihres](keike) toten [Großvaters](grossvater) den Schalter umlegen. [Jorid](neue) bleibt, [ihr](neue) [Vater](robbenjaeger) wird der neue [Vogelwart](robbenjaeger). [Ravi](ravi) hat beide [Mädchen](keike+malin) um Verzeihung gebeten und von der [einen](keike) ein Lächeln, von der [anderen](malin) ein Schulterzucken bekommen. Spät am Abend sitzt der [Junge](bosse), [der](bosse) zwei Schulen und einen Hubschrauberflug verpasst hat, neben [Malin](malin) auf der Warft. »Jemand«, sagt [sie](malin), »könnte [meine](malin) Hand nehmen.«
- celebrate _ "Fest"
- create hausmeister "repariert"
- die.past grossvater "toten"
- kin grossvater keike "Großvaters"
- parent robbenjaeger neue "Vater"
+ hire robbenjaeger "neue Vogelwart"
- reconcile? keike+malin ravi "Verzeihung"
+ flirt malin bosse "meine Hand"
