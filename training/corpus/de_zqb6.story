%series Gesamtschule Ost
%lang de
%genre school drama in Bremen, encyclopaedia episode list in long sentences
%cast nuray | Nuray Aksoy; Nuray; Frau Aksoy | f
%cast henning | Henning Stroh; Henning; Stroh | m
%cast delia | Delia Kranich; Delia; Frau Kranich | f
%cast joris | Joris Kranich; Joris | m
%cast amadou | Amadou; Amadou Ba | m
%cast lotte | Lotte Stroh; Lotte | f
%cast fidan | Fidan Aksoy; Fidan | f
%cast peer | Peer | m
%cast schulrat | Schulrat Oltmann; Oltmann | m
%cast vater | - | m
%cast sekretaerin | Frau Pohl | f
%cast hausarzt | - | m
%cast jule | Jule | f
%cast tante | - | f
%cast neue | - | f

== 1 Vertretung
Die junge [Lehrerin](nuray) [Nuray Aksoy](nuray), [die](nuray) nach einem Streit mit [ihrem](nuray) letzten [Rektor](vater) die Stadt gewechselt hat, tritt an der Gesamtschule Ost [ihren](nuray) Dienst an und begegnet im Kopierraum dem geschiedenen [Kollegen](henning) [Henning Stroh](henning), [der](henning) [sie](nuray) für eine Referendarin hält. [Hennings](henning) [Tochter](lotte) [Lotte](lotte) sitzt in [Nurays](nuray) Klasse neben [Joris](joris), dem [Sohn](joris) der [Schulleiterin](delia) [Delia Kranich](delia), und schwärmt für den neuen [Mitschüler](amadou) [Amadou](amadou), [der](amadou) jedoch ausschließlich Augen für [Nurays](nuray) kleine [Schwester](fidan) [Fidan](fidan) hat.
- quarrel.past nuray vater "Streit"
- boss.past vater nuray "letzten Rektor"
+ hire nuray "tritt"
+ meet henning nuray "begegnet"
- divorce.past henning _ "geschiedenen"
- colleague henning nuray "Kollegen"
- parent henning lotte "Tochter"
- parent delia joris "Sohn"
- love lotte amadou "schwärmt"
- love amadou fidan "Augen für"
- sibling fidan nuray "Schwester"

== 2 Elternabend
Beim Elternabend beschuldigt die [Rektorin](delia) die neue [Kollegin](nuray) vor aller Ohren, zu milde zu benoten, woraufhin [Henning](henning), mit [dem](henning) [Delia](delia) seit einem halben Jahr heimlich das Bett teilt, für [Nuray](nuray) Partei ergreift. Die gekränkte [Geliebte](delia) kündigt [ihm](henning) noch auf dem Lehrerparkplatz die Affäre auf. [Joris](joris), [der](joris) im Auto wartet und alles hört, schickt [seinem](joris) [Vater](peer) [Peer](peer), einem [Fernfahrer](peer), eine Nachricht, löscht sie aber wieder, und [Lotte](lotte) wundert sich am nächsten Morgen, warum [ihr](lotte) bester [Freund](joris) [sie](lotte) schneidet.
- accuse delia nuray "beschuldigt"
- colleague delia nuray "Kollegin"
- affair delia henning "Bett"
- help henning nuray "Partei"
+ breakup delia henning "kündigt"
+ discover joris delia+henning "hört"
- parent peer joris "Vater"
- friend joris lotte "bester Freund"

== 3 Klassenfahrt
Auf der Klassenfahrt nach [Borkum](@borkum) findet [Fidan](fidan) in [Amadous](amadou) Jacke ein Gedicht an [sie](fidan) und gibt dem [Verfasser](amadou) hinter dem Leuchtturm [ihren](fidan) ersten Kuss, was [Lotte](lotte), [die](lotte) [die beiden](amadou+fidan) gesucht hat, aus nächster Nähe mitansehen muss. [Henning](henning), [der](henning) als Begleiter einspringt, tröstet [seine](henning) [Tochter](lotte) mit Pommes, und als [er](henning) danach mit [Nuray](nuray) am Lagerfeuer sitzt, erzählt [die](nuray), dass [sie](nuray) nicht bloß mit irgendeinem Vorgesetzten aneinandergeraten ist, sondern mit dem eigenen [Vater](vater). Wieder daheim, wird der [Kavalier](henning) der vergangenen Nächte von der [Ex-Geliebten](delia) kühl ins Büro zitiert.
- create amadou "Verfasser"
+ kiss amadou fidan "Kuss"
- discover lotte amadou+fidan "mitansehen"
- parent henning lotte "Tochter"
- help henning lotte "tröstet"
+ reveal nuray henning "erzählt"
- quarrel.past nuray vater "aneinandergeraten"
- parent vater nuray "Vater"
- ex delia henning "Ex-Geliebten"

== 4 Pausenhof
[Joris](joris) schlägt [Henning](henning). [Henning](henning) schlägt nicht zurück. Alle starren [Joris](joris) an. [Delia](delia) suspendiert den eigenen [Sohn](joris). [Peer](peer) kommt von der Autobahn. [Peer](peer) fragt den [Jungen](joris). [Joris](joris) sagt die Wahrheit. Der [Fernfahrer](peer) zieht den Ring ab. [Er](peer) verlässt [Delia](delia). [Delia](delia) bleibt am Fenster stehen. [Lotte](lotte) besucht [Joris](joris). Die [Freunde](joris+lotte) sprechen wieder. [Lotte](lotte) weint wegen [Amadou](amadou). [Joris](joris) hält [Lotte](lotte) fest. Dabei wird [Joris](joris) rot.
+ attack joris henning "schlägt"
- parent delia joris "Sohn"
- quit joris delia "suspendiert"
- reveal joris peer "sagt"
+ breakup peer delia "verlässt"
- friend joris lotte "Freunde"
- reconcile joris lotte "sprechen"
- love joris lotte "rot"

== 5 Disziplinarsache
Nachdem eine anonyme Anzeige beim [Schulrat](schulrat) eingegangen ist, wonach die [Leiterin](delia) der Schule mit einem Untergebenen verkehrt habe, lädt [Oltmann](schulrat), ein [Studienfreund](schulrat) des verlassenen [Peer](peer), die [Beschuldigte](delia) vor. [Henning](henning) leugnet alles, um [sie](delia) zu schützen, und wird von [Frau Pohl](sekretaerin), der [Sekretärin](sekretaerin), Lügen gestraft, [die](sekretaerin) [die zwei](delia+henning) einmal beim Karteischrank ertappt hat. [Delia](delia) verliert [ihren](delia) Posten. Kommissarisch übernimmt ausgerechnet [Nuray](nuray) das Rektorat, womit der [Liebhaber](henning) der gestürzten [Rektorin](delia) künftig [ihr](nuray) untersteht.
- accuse _ delia "Anzeige"
- friend peer schulrat "Studienfreund"
- breakup.past delia peer "verlassenen"
- betray henning schulrat "leugnet"
- reveal sekretaerin schulrat "Lügen gestraft"
+ quit delia "verliert"
+ hire nuray "übernimmt"
- affair.past delia henning "Liebhaber"
- boss.start nuray henning "untersteht"

== 6 Der Besuch des Rektors
[Nurays](nuray) [Vater](vater) reist an, um die [Töchter](fidan+nuray) heimzuholen, weil [er](vater) gehört hat, dass die [jüngere](fidan) mit einem [Senegalesen](amadou) gehe. [Fidan](fidan) reißt durchs Fenster aus, und [Amadou](amadou) versteckt die [Ausreißerin](fidan) im Keller [seiner](amadou) [Tante](tante). Zwei Tage lang sucht die halbe Schule; der [Alte](vater) droht dem [Jungen](amadou) Prügel an, bis [Nuray](nuray), [die](nuray) [ihm](vater) seit Jahren nicht widersprochen hat, [ihrem](nuray) ehemaligen [Vorgesetzten](vater) die Tür weist. Danach bricht [sie](nuray) in [Hennings](henning) Armen zusammen.
- parent vater fidan+nuray "Töchter"
- couple amadou fidan "gehe"
+ flee fidan vater "reißt"
- help amadou fidan "versteckt"
- kin amadou tante "Tante"
- threaten vater amadou "droht"
- boss.past vater nuray "ehemaligen Vorgesetzten"
+ reject nuray vater "Tür"
- sad nuray "zusammen"

== 7 Befangen
Obwohl [sie](nuray) sich nach [Delias](delia) Sturz geschworen hatte, niemals mit einem Kollegen anzubändeln, verbringt die neue [Chefin](nuray) eine Nacht bei [Stroh](henning), [dessen](henning) [Tochter](lotte) am Frühstückstisch vor der [Lehrerin](nuray) die Müslischale fallen lässt. [Lotte](lotte) behält die Sache für sich, allerdings um den Preis einer Eins in Mathe. Die abgesetzte [Rektorin](delia), [die](delia) jetzt in der Nachbarklasse Geschichte unterrichtet, errät alles am Parfüm und leidet mehr, als [sie](delia) [ihrem](delia) [Sohn](joris) eingesteht. [Joris](joris) legt [ihr](delia) zum ersten Mal seit dem Auszug des [Vaters](peer) den Arm um die Schulter.
+ sex henning nuray "Nacht"
- boss nuray henning "Chefin"
- parent henning lotte "Tochter"
- reveal! lotte _ "behält"
- threaten lotte nuray "Preis"
- quit.past delia "abgesetzte"
- discover delia henning+nuray "errät"
- jealous delia nuray "leidet"
- parent delia joris "Sohn"
- parent peer joris "Vaters"

== 8 Jule
Jemand kommt neu in die Klasse: [Jule](jule). [Jule](jule) ist laut. [Jule](jule) mag [Joris](joris) sofort. [Joris](joris) geht mit [Jule](jule) ins Kino. [Lotte](lotte) erfährt es von [Fidan](fidan). Es sticht. [Lotte](lotte) versteht sich selbst nicht. War [Joris](joris) nicht bloß [ihr](lotte) [Kumpel](joris)? [Fidan](fidan) lacht [sie](lotte) aus. [Amadou](amadou) hustet Blut. Der [Hausarzt](hausarzt) schickt [Amadou](amadou) ins Krankenhaus. [Fidan](fidan) schläft im Flur. [Nuray](nuray) bringt der [Schwester](fidan) eine Decke.
- love jule joris "mag"
+ date joris jule "Kino"
- discover lotte joris+jule "erfährt"
- jealous lotte jule "sticht"
- friend joris lotte "Kumpel"
+ ill amadou "Blut"
- sibling fidan nuray "Schwester"

== 9 Isolierstation
Während [Amadou](amadou) mit Tuberkulose isoliert liegt und [Fidan](fidan) nur durch die Scheibe mit [ihm](amadou) sprechen darf, taucht [ihr](fidan) [Vater](vater) im Krankenhaus auf, diesmal ohne Drohung: [Er](vater) hat sich umgehört und bringt dem [Freund](amadou) der [Tochter](fidan), [den](amadou) [er](vater) vor Wochen noch verprügeln wollte, einen Korb Granatäpfel. Die [Ältere](nuray) traut dem Frieden nicht. [Jule](jule) gesteht [Joris](joris) [ihre](jule) Liebe, doch [dieser](joris), [der](joris) inzwischen ahnt, weshalb [Lotte](lotte) so einsilbig ist, gibt [ihr](jule) einen Korb anderer Art.
+ ill amadou "Tuberkulose"
- parent vater fidan "Vater"
- couple amadou fidan "Freund"
- attack? vater amadou "verprügeln"
- gift vater amadou "Granatäpfel"
+ reconcile amadou vater "ohne Drohung"
- confess jule joris "gesteht"
- reject joris jule "gibt"

== 10 Zeugnisse
Als [Schulrat Oltmann](schulrat) im Zeugnis der [Tochter](lotte) des [Kollegen](henning) eine Eins entdeckt, die nirgends begründet ist, gerät auch [Nuray](nuray) unter Druck, und [Lotte](lotte), [die](lotte) den Handel erzwungen hat, schämt sich so sehr, dass [sie](lotte) vor der Konferenz alles auf sich nimmt. Die [Rektorin](nuray) wird verwarnt, aber nicht abberufen, denn ausgerechnet [Delia](delia) spricht für [sie](nuray). Auf dem Heimweg fragt [Henning](henning) die einstige [Geliebte](delia), warum. [Sie](delia) antwortet, einmal gestürzt zu werden sei lehrreich, zuzusehen, wie es einer anderen geschieht, sei es nicht.
- discover schulrat lotte "entdeckt"
- parent henning lotte "Tochter"
+ reveal lotte _ "nimmt"
- threaten.past lotte nuray "erzwungen"
- quit! nuray "nicht abberufen"
+ help delia nuray "spricht"
- ex delia henning "einstige Geliebte"

== 11 Abschlussball
Zum Ball führt [Joris](joris) die [Freundin](lotte) aus Kindertagen, und weil [beide](joris+lotte) zu feige sind, küssen [sie](joris+lotte) sich erst, als der [Hausmeister](peer) das Licht ausmacht. Dieser [Hausmeister](peer) ist niemand anderer als [Peer](peer), [der](peer) das Fernfahren aufgegeben und die Stelle angenommen hat, um dem [Sohn](joris) nah zu sein. [Delia](delia) bittet den getrennten [Gatten](peer) um einen Tanz, den [er](peer) [ihr](delia) nicht abschlägt. Geheilt und um acht Kilo leichter erscheint gegen elf [Amadou](amadou); die [Wartende](fidan) rennt quer durch den Saal.
- friend joris lotte "Freundin"
+ kiss joris lotte "küssen"
- quit peer "aufgegeben"
- hire peer "Stelle"
- parent peer joris "Sohn"
- breakup.past delia peer "getrennten"
- married delia peer "Gatten"
+ recover amadou "Geheilt"

== 12 Schlussstrich
[Nurays](nuray) [Vater](vater) erliegt in den Ferien einem Herzinfarkt, und die [Schwestern](fidan+nuray) fahren gemeinsam zur Beerdigung, wo [sie](fidan+nuray) im Nachlass ein Bündel nie abgeschickter Entschuldigungen entdecken. [Henning](henning), [der](henning) mitgekommen ist, hält am Grab die Hand der [Trauernden](nuray), und auf der Rückfahrt einigt man sich, dass [er](henning) die Schule wechselt, damit die [Chefin](nuray) nicht länger die [Chefin](nuray) [ihres](nuray) [Freundes](henning) ist. [Peer](peer) zieht wieder zu [Delia](delia). Im Herbst steht eine neue [Vertretung](neue) vor der Tür und hält [Peer](peer) für den Rektor.
+ die vater "erliegt"
- parent vater nuray "Vater"
- sibling fidan nuray "Schwestern"
- discover fidan+nuray vater "entdecken"
- help henning nuray "hält"
- quit? henning "wechselt"
- boss nuray henning "Chefin"
- couple henning nuray "Freundes"
+ move peer delia "zieht"
- reconcile delia peer "wieder zu Delia"
