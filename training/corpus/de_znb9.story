%series Rheinsprung & Partner
%lang de
%genre law firm drama in Basel, streaming blurbs
%cast corinne | Corinne Sarasin; Corinne; Sarasin | f
%cast tadeo   | Tadeo Bühler; Tadeo; Bühler | m
%cast yvonne  | Yvonne Heusler; Heusler; Yvonne | f
%cast rico    | Rico | m
%cast ameli   | Amélie Sarasin; Amélie | f
%cast bernard | Bernard Sarasin; Bernard | m
%cast noa     | Noa Wyss; Noa; Wyss | n
%cast stalker | - | m
%cast richter | Richter Gloor; Gloor | m
%cast klientin | Frau Odermatt; Odermatt | f
%cast portner | Herr Zgraggen | m
%cast fatima  | Fatima | f
%cast neu     | Severin Kuhn; Kuhn; Severin | m
%cast kanzlei | Rheinsprung | g
%cast haendler | - | m
%cast gruender | - | m

== 1 Mandat
[Corinne Sarasin](corinne) gewinnt jeden Scheidungsprozess, nur vor dem eigenen drückt [sie](corinne) sich seit zwei Jahren: [Bernard](bernard), mit [dem](bernard) [sie](corinne) auf dem Papier noch immer vermählt ist, wohnt drei Tramstationen weiter und schickt Rechnungen. Am Montag fängt [Tadeo Bühler](tadeo) in der Kanzlei an, ein [Walliser](tadeo) mit offenem Hemd, [den](tadeo) [ihre](corinne) [Partnerin](yvonne) [Yvonne Heusler](yvonne) hinter [ihrem](corinne) Rücken eingestellt hat. [Corinne](corinne) kanzelt [ihn](tadeo) vor versammeltem Sekretariat ab und ertappt sich dabei, dass [sie](corinne) [seine](tadeo) Unterarme betrachtet.
- married bernard corinne "vermählt"
- divorce? bernard corinne "dem eigenen"
+ hire tadeo yvonne "fängt"
- colleague corinne yvonne "Partnerin"
- betray yvonne corinne "hinter ihrem Rücken"
- quarrel corinne tadeo "kanzelt"
- love.start corinne tadeo "ertappt"

== 2 Gegenpartei
[Frau Odermatt](klientin) will nach vierzig Ehejahren los von [ihrem](klientin) [Gemüsehändler](haendler). [Tadeo](tadeo) übernimmt und verliebt sich prompt nicht in die [Mandantin](klientin), wie [Rico](rico), der [Lehrling](rico), wettet, sondern in das, was die alte [Dame](klientin) über [Corinne](corinne) erzählt. [Amélie](ameli), [Corinnes](corinne) siebzehnjährige [Tochter](ameli), schwänzt und hängt in der Bibliothek der Kanzlei herum, wo [Rico](rico) [ihr](ameli) das Obligationenrecht erklärt und dabei rot wird. Und wer ist der [Mann](stalker) auf der Mittleren Brücke, [der](stalker) seit Tagen [Yvonnes](yvonne) Fenster fotografiert?
- married haendler klientin "Ehejahren"
- divorce? haendler klientin "los"
- advisor tadeo klientin "Mandantin"
- love tadeo corinne "verliebt"
- parent corinne ameli "Tochter"
- advisor rico ameli "erklärt"
- love rico ameli "wird"
+ investigate stalker yvonne "fotografiert"

== 3 Pfandstelle
Beim Apéro im Zunfthaus bringt [Yvonne](yvonne) mit drei Gläsern Weissem [Richter Gloor](richter) dazu, über ein schwebendes Verfahren zu plaudern, und mit einem vierten dazu, [sie](yvonne) nach Hause zu begleiten. [Gloor](richter) ist glücklich liiert, sagt das Internet. [Corinne](corinne) und [Tadeo](tadeo) bleiben im Lift stecken. Was zwischen drittem und viertem Stock geschieht, steht in keinem Protokoll, doch hinterher fehlt an [seinem](tadeo) Hemd ein weiterer Knopf, und [Herr Zgraggen](portner), der [Pförtner](portner), hebt ihn auf und sagt kein Wort.
- reveal richter yvonne "plaudern"
+ affair.start richter yvonne "nach Hause"
- couple richter _ "liiert"
- cheat richter _ "nach Hause"
+ sex corinne tadeo "Knopf"
- discover portner corinne+tadeo "hebt"

== 4 Aktennotiz
[Amélie](ameli) küsst [Rico](rico). [Rico](rico) küsst [Amélie](ameli). [Bernard](bernard) kommt herein. [Bernard](bernard) packt [Rico](rico) am Kragen. [Amélie](ameli) beisst [Bernard](bernard) in die Hand. [Corinne](corinne) hört den Lärm. [Corinne](corinne) trennt [Bernard](bernard) und [Rico](rico). „[Er](rico) ist [mein](corinne) [Lehrling](rico)“, sagt [Corinne](corinne). „[Sie](ameli) ist [meine](bernard) [Tochter](ameli)“, brüllt [Bernard](bernard). [Amélie](ameli) nimmt [Ricos](rico) Hand. [Noa](noa) verbindet [Bernard](bernard). [Noa](noa) führt das Sekretariat. [Noa](noa) mag [Bernard](bernard) nicht. Darum klebt [Noa](noa) das Pflaster fest.
+ kiss ameli rico "küsst"
- discover bernard ameli+rico "kommt"
- attack bernard rico "packt"
- attack ameli bernard "beisst"
- help corinne rico "trennt"
- boss corinne rico "Lehrling"
- parent bernard ameli "Tochter"
- treat bernard noa "verbindet"
- enemy bernard noa "mag"
- couple.start ameli rico "nimmt"

== 5 Einvernahme
Jemand hat die Reifen von [Yvonnes](yvonne) Wagen zerstochen, und auf der Frontscheibe steht mit Lippenstift [ihr](yvonne) Kosename. [Tadeo](tadeo) heftet sich an den [Unbekannten](stalker) von der Brücke und stellt [ihn](stalker) in der Elsässer Bahn. Ein [Privatdetektiv](stalker), bezahlt von [Fatima](fatima)! So heisst die [Lebensgefährtin](fatima) von [Gloor](richter), und [sie](fatima) weiss nun, wo [er](richter) die Donnerstage verbringt. [Fatima](fatima) kommt in die Kanzlei, setzt sich [Corinne](corinne) gegenüber und will von [ihr](corinne) gegen [Yvonne](yvonne) vertreten werden. Darf [sie](corinne) das überhaupt annehmen?
- attack _ yvonne "zerstochen"
- investigate tadeo stalker "heftet"
+ discover tadeo stalker "stellt"
- hire stalker fatima "bezahlt"
- couple fatima richter "Lebensgefährtin"
- discover fatima richter "weiss"
- advisor? corinne fatima "vertreten"

== 6 Befangenheit
[Corinne](corinne) lehnt ab. [Fatima](fatima) geht zur Presse. Noch am selben Nachmittag legt [Gloor](richter) [sein](richter) Richteramt nieder und bezieht, da daheim die Schlösser ausgetauscht sind, [Yvonnes](yvonne) Gästezimmer, was [Yvonne](yvonne), [die](yvonne) vor allem das Verbotene an [ihm](richter) schätzte, nicht begeistert. [Noa](noa) vertritt [Rico](rico) in der Registratur und findet dort ein Testament, in dem der [Gründer](gruender) von [Rheinsprung](kanzlei) alles einem unehelichen [Sohn](neu) vermacht. Der [Knabe](neu) müsste heute sechsunddreissig sein. [Tadeo](tadeo) feiert am Freitag [seinen](tadeo) sechsunddreissigsten Geburtstag.
- reject corinne fatima "lehnt"
- reveal fatima _ "zur Presse"
+ quit richter "legt"
- move richter yvonne "bezieht"
- breakup fatima richter "Schlösser"
- sad yvonne richter "nicht begeistert"
+ discover noa "Testament"
- parent gruender neu "Sohn"
- celebrate? tadeo "Geburtstag"

== 7 Erbengemeinschaft
Ist der [Walliser](tadeo) der verschollene [Erbe](tadeo)? [Heusler](yvonne) schmeichelt [ihm](tadeo), [Corinne](corinne) misstraut [ihm](tadeo): Hat [er](tadeo) sich deshalb an [sie](corinne) herangemacht? [Er](tadeo) schwört, von nichts gewusst zu haben. Die halbe Nacht streiten [sie](corinne+tadeo), die andere halbe nicht. Bei der [Odermatt](klientin) sind die Kürbisse weg und der [Gemüsehändler](haendler) auch; die frischgebackene [Geschiedene](klientin) stösst mit [Herrn Zgraggen](portner) an, [der](portner) [ihr](klientin) jeden Morgen die Tür aufgehalten hat. [Ihm](portner) fehlt plötzlich kein Wort mehr.
- flirt yvonne tadeo "schmeichelt"
- betray? tadeo corinne "herangemacht"
- discover! tadeo "von nichts"
+ quarrel corinne tadeo "streiten"
- reconcile corinne tadeo "die andere halbe"
- divorce haendler klientin "Geschiedene"
- flirt klientin portner "stösst"

== 8 Blutprobe
Der Test sagt Nein. Der [Erbe](neu) heisst [Kuhn](neu). [Severin Kuhn](neu) kommt aus [Olten](@olten). [Kuhn](neu) trägt Sandalen. Jetzt gehört [Kuhn](neu) die Kanzlei. [Kuhn](neu) entlässt [Yvonne](yvonne). [Kuhn](neu) behält [Corinne](corinne). [Tadeo](tadeo) traut [Kuhn](neu) nicht. [Kuhn](neu) bringt [Noa](noa) Blumen. [Noa](noa) fragt [Kuhn](neu), warum. [Noa](noa) habe [ihn](neu) gefunden, sagt [Kuhn](neu). [Noa](noa) stellt die Blumen ins Wasser. Zu Hause weint [Yvonne](yvonne). [Gloor](richter) kocht für [Yvonne](yvonne). [Yvonne](yvonne) wirft [Gloor](richter) hinaus.
- parent! gruender tadeo "Nein"
- find noa neu "gefunden"
+ find neu kanzlei "gehört"
- quit yvonne neu "entlässt"
- boss neu corinne "behält"
- gift neu noa "Blumen"
- sad yvonne "weint"
- help richter yvonne "kocht"
+ breakup yvonne richter "wirft"

== 9 Der neue Herr
Der [Mann](neu) aus [Olten](@olten), [der](neu) Jus nur aus Kriminalromanen kennt, lässt in der Bibliothek Yoga unterrichten, und weil [er](neu) [Amélie](ameli) als Assistentin zu sich nimmt, kommt es zwischen [ihr](ameli) und [ihrem](ameli) [Freund](rico) zum Zerwürfnis: [Rico](rico) sieht Gespenster, [sie](ameli) sieht ein Monatsgehalt. [Bernard](bernard), [der](bernard) davon hört, verbündet sich ausgerechnet mit dem [Burschen](rico), [den](rico) [er](bernard) am Kragen hatte. [Corinne](corinne) legt [Bernard](bernard) die Scheidungspapiere hin. [Er](bernard) bittet um einen letzten Tanz am Morgestraich und unterschreibt dann auf einer Trommel.
- hire ameli neu "zu sich nimmt"
- boss neu ameli "Assistentin"
- couple ameli rico "Freund"
- jealous rico neu "Gespenster"
- quarrel ameli rico "Zerwürfnis"
- friend.start bernard rico "verbündet"
- invite bernard corinne "Tanz"
+ divorce bernard corinne "unterschreibt"

== 10 Morgestraich
Um vier Uhr früh gehen in ganz [Basel](@basel) die Lichter aus. Hinter der Larve eines Waggis steckt [Fatima](fatima), [die](fatima) [Gloor](richter) im Gewühl an den Ohren zieht und, nachdem [er](richter) auf Knien um Gnade gebeten hat, wieder bei sich aufnimmt. Unter einer anderen Larve küsst eine [Alte Tante](noa) einen [Harlekin](neu): [Noa](noa) und [Kuhn](neu). Als es hell wird, liegt der [Pförtner](portner) auf dem Pflaster, das Herz. [Frau Odermatt](klientin) kniet neben [ihm](portner) und pumpt, bis die Sanität eintrifft, und keine Fasnacht der Welt ist so still.
- attack fatima richter "zieht"
+ reconcile fatima richter "wieder bei sich"
- kiss neu noa "küsst"
- ill portner "Herz"
+ rescue klientin portner "pumpt"

== 11 Berufung
[Yvonne](yvonne) hat eine eigene Kanzlei eröffnet, genau vis-à-vis, und wirbt [Tadeo](tadeo) ab. Dass [er](tadeo) über die Strasse wechselt, ohne vorher mit [Corinne](corinne) zu reden, nimmt [diese](corinne) als das, was es ist, und lässt die Sachen des [Wallisers](tadeo) per Velokurier nachliefern. Am Fenster gegenüber steht [er](tadeo) nun jeden Abend und hält Zettel hoch. Der erste: Verzeih. Der zweite ist ein Schreibfehler. Auf dem dritten steht nur eine Frage, und [Corinne](corinne) zieht den Vorhang zu, sitzt im Dunkeln und zieht ihn wieder auf.
- create yvonne "eröffnet"
- enemy.start corinne yvonne "vis-à-vis"
- hire tadeo yvonne "wirbt"
+ breakup corinne tadeo "nachliefern"
- reconcile? corinne tadeo "Verzeih"
- propose tadeo corinne "Frage"

== 12 Urteil
[Amélie](ameli) schmeisst die Matur nicht hin, [sie](ameli) schmeisst den Job hin und fällt [Rico](rico) auf der Wettsteinbrücke um den Hals. [Kuhn](neu) überlässt [Noa](noa) die halbe Kanzlei und behält nur die Sandalen. [Odermatt](klientin) und [Zgraggen](portner), genesen und zusammen hundertvierundvierzig, geben einander im Spital das Jawort; [Trauzeugin](corinne) ist [Corinne](corinne), [Trauzeuge](tadeo) [Tadeo](tadeo), und beim Ringtausch halten [die zwei](corinne+tadeo) einander den Blick. „Antwort?“, fragt [er](tadeo). „Vertagt“, sagt [sie](corinne), nimmt [ihn](tadeo) aber beim Handgelenk und steigt mit [ihm](tadeo) in den Lift.
- quit ameli neu "schmeisst den Job"
+ reconcile ameli rico "Hals"
- gift neu noa "überlässt"
- recover portner "genesen"
+ wedding klientin portner "Jawort"
- advisor corinne+tadeo klientin+portner "Trauzeugin"
- flirt corinne tadeo "Handgelenk"
