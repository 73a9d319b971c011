%series Schattenkurier
%lang de
%genre spy thriller between Vienna and Tbilisi, streaming overview
%cast ketevan | Ketevan Abashidze; Ketevan | f
%cast lorenz | Lorenz Hawlicek; Hawlicek; Lorenz | m
%cast brigid | Brigid Fallon; Fallon; Brigid | f
%cast zurab | Zurab Gelaschwili; Gelaschwili; Zurab | m
%cast oleg | Oleg Tarassow; Tarassow | m
%cast nino | Nino | f
%cast maulwurf | - | n
%cast emmerich | Sektionschef Emmerich Stadler; Stadler; Emmerich | m
%cast yusra | Yusra Haddad; Yusra | f
%cast cellist | - | m
%cast killer | - | f
%cast arzt | - | m
%cast bub | Sandro | m
%cast journalist | Matti Korhonen; Korhonen | m
%cast witwe | - | f
%cast verstorbener | - | m

== 1
Nach dem Konzert im [Musikverein](#musikverein) drückt ein sterbender [Cellist](cellist) der [Dolmetscherin](ketevan) [Ketevan Abashidze](ketevan) eine Partitur in die Hand: Man hat [ihm](cellist) Gift in den Sekt getan. Wenige Stunden später ist [ihre](ketevan) Wohnung verwüstet, und [sie](ketevan) selbst wird verhört – von [Lorenz Hawlicek](lorenz), einem [Verfassungsschützer](lorenz), [der](lorenz) [sie](ketevan) für eine Kurierin hält. [Sie](ketevan) schweigt über die Noten. [Ihr](ketevan) [Sohn](bub) [Sandro](bub) hat sie längst im Klavier versteckt.
- die cellist "sterbender"
+ kill _ cellist "Gift"
- gift cellist ketevan "drückt"
- attack _ ketevan "verwüstet"
- investigate lorenz ketevan "verhört"
- accuse lorenz ketevan "Kurierin"
+ reveal! ketevan lorenz "schweigt"
- parent ketevan bub "Sohn"

== 2
In den Vorschlagsnoten steckt eine Namensliste: Agenten, die der [Westen](#westen) in [Tiflis](@tiflis) führt. An zweiter Stelle liest [Ketevan](ketevan) den Namen [ihres](ketevan) totgeglaubten [Gatten](zurab) [Zurab Gelaschwili](zurab). [Hawlicek](lorenz), [der](lorenz) [ihr](ketevan) bis in die Nationalbibliothek gefolgt ist, sieht [sie](ketevan) zittern, bietet [ihr](ketevan) Schutz an und handelt sich eine Abfuhr ein. In [Langley](@langley) wird [Brigid Fallon](brigid) mit dem Auftrag betraut, die Liste zurückzuholen.
+ discover ketevan zurab "liest"
- married ketevan zurab "Gatten"
- die! zurab "totgeglaubten"
- investigate lorenz ketevan "gefolgt"
- sad ketevan "zittern"
- help? lorenz ketevan "Schutz"
- reject ketevan lorenz "Abfuhr"
- hire brigid "betraut"
- find? brigid "zurückzuholen"

== 3
Auf dem Nordbahnhof wird [Ketevan](ketevan) von einer eleganten [Frau](killer) mit Regenschirm angesprochen, [die](killer) [sie](ketevan) vor einem Zug warnt und dann vor ebendiesen stößt. [Hawlicek](lorenz) reißt die [Dolmetscherin](ketevan) im letzten Moment vom Gleis. Nun glaubt [er](lorenz) [ihr](ketevan). [Sein](lorenz) [Vorgesetzter](emmerich), [Sektionschef Emmerich Stadler](emmerich), befiehlt [ihm](lorenz), die Sache den [Amerikanern](#cia) zu überlassen; [Lorenz](lorenz) legt die Dienstwaffe auf den Tisch und verschwindet mit [Mutter](ketevan) und [Kind](bub) nach [Triest](@triest).
- meet ketevan killer "angesprochen"
+ attack killer ketevan "stößt"
+ rescue lorenz ketevan "reißt"
- boss emmerich lorenz "Vorgesetzter"
- quit lorenz "Dienstwaffe"
- flee bub+ketevan+lorenz "verschwindet" @triest
- parent ketevan bub "Mutter"

== 4
[Triest](@triest). Eine alte [Bekannte](yusra) von [Lorenz](lorenz), die [Passfälscherin](yusra) [Yusra Haddad](yusra), nimmt [die drei](bub+ketevan+lorenz) in der Mansarde über [ihrer](yusra) Buchbinderei auf. Zwischen [ihr](yusra) und dem [Wiener](lorenz) war einmal mehr, das merkt [Ketevan](ketevan) daran, wie sorgfältig [die beiden](lorenz+yusra) einander aus dem Weg gehen. [Brigid Fallon](brigid) sitzt unterdessen bei [Stadler](emmerich) und trinkt [dessen](emmerich) Mokka. [Sie](brigid) hat [ihn](emmerich) in der Hand, seit [sie](brigid) von [seinem](emmerich) Schweizer Konto weiß.
+ help yusra bub+ketevan+lorenz "nimmt"
- friend lorenz yusra "Bekannte"
- couple.past lorenz yusra "einmal mehr"
- discover ketevan lorenz+yusra "merkt"
- threaten brigid emmerich "in der Hand"
+ discover brigid emmerich "weiß"

== 5
[Sandro](bub) wird beim Eisholen verschleppt. Am Telefon verlangt eine Männerstimme mit russischem Akzent die Partitur, sonst sehe [Ketevan](ketevan) [ihr](ketevan) [Kind](bub) nie wieder. Der [Anrufer](oleg) ist [Oleg Tarassow](oleg), Resident des [SWR](#swr) in [Ljubljana](@ljubljana). [Lorenz](lorenz) schlägt einen Austausch auf offener See vor. Während der [Junge](bub) das Deck wechselt, fallen Schüsse, und eine Kugel durchschlägt [Hawliceks](lorenz) Schulter. Geschossen hat jene [Dame](killer) mit dem Schirm, [die](killer) aber nicht für [Tarassow](oleg) arbeitet.
+ abduct oleg bub "verschleppt"
- threaten oleg ketevan "sonst sehe"
- parent ketevan bub "Kind"
+ injure lorenz killer "durchschlägt"
- attack killer lorenz "Geschossen"
- boss! oleg killer "nicht für Tarassow"

== 6
[Yusra](yusra) holt einen [Tierarzt](arzt), [der](arzt) dem [Fiebernden](lorenz) auf dem Küchentisch die Kugel herausschneidet. Im Delirium nennt [er](lorenz) [Ketevans](ketevan) Namen; [Yusra](yusra) hört es, wringt den Lappen aus und lässt sich nichts anmerken. Die Noten sind fort, doch [Sandro](bub), [der](bub) ein absolutes Gehör hat, kann die Liste auswendig singen. Damit ist der [Zwölfjährige](bub) selbst zur gefährlichsten Akte [Europas](@europa) geworden, und [Brigid](brigid) erfährt davon als Erste.
- ill lorenz "Fiebernden"
- treat lorenz arzt "herausschneidet"
+ love lorenz ketevan "nennt"
- discover yusra lorenz "hört"
- lose ketevan "fort"
- discover brigid bub "erfährt"

== 7
Wer hat der [Amerikanerin](brigid) den Tipp gegeben? [Lorenz](lorenz) bezichtigt [Yusra](yusra), [die](yusra) [ihm](lorenz) wortlos die Tür weist. Erst auf der Fähre nach [Batumi](@batumi) begreift [er](lorenz), dass [er](lorenz) der [Falschen](yusra) Unrecht getan hat: In [seinem](lorenz) Mantelfutter steckt ein Sender, eingenäht von [seinem](lorenz) alten [Mentor](emmerich) [Stadler](emmerich). In [Triest](@triest) dringt die [Schirmdame](killer) in die Buchbinderei ein. [Yusra](yusra) wehrt sich mit dem Falzbein, [sie](yusra) unterliegt.
- reveal? _ brigid "Tipp"
- accuse lorenz yusra "bezichtigt"
- reject yusra lorenz "Tür"
- discover lorenz emmerich "begreift"
- travel bub+ketevan+lorenz "Fähre" @batumi
+ betray emmerich lorenz "eingenäht"
- advisor.past emmerich lorenz "Mentor"
- attack killer yusra "dringt"

== 8
[Tiflis](@tiflis). [Ketevans](ketevan) [Schwägerin](nino) [Nino](nino) bricht in Tränen aus, als die [Vermisste](ketevan) mit [Sandro](bub) vor [ihr](nino) steht; dann verrät [sie](nino), wo sich [ihr](nino) [Bruder](zurab) verborgen hält. [Zurab](zurab) lebt als Winzer unter fremdem Namen, und [er](zurab) lebt nicht allein: An [seinem](zurab) Tisch sitzt eine schwangere [Frau](witwe), die [Witwe](witwe) [seines](zurab) [Führungsoffiziers](verstorbener). [Sandro](bub), sieben Jahre ohne [Vater](zurab), läuft an [ihm](zurab) vorbei in den Weinberg.
- kin ketevan nino "Schwägerin"
- sad nino "Tränen"
+ reveal nino ketevan "verrät"
- sibling nino zurab "Bruder"
+ find ketevan zurab "Winzer"
- pregnant witwe "schwangere"
- die.past verstorbener "Witwe"
- parent zurab bub "Vater"
- married.past verstorbener witwe "Witwe"
- boss.past verstorbener zurab "Führungsoffiziers"
- reject bub zurab "läuft"

== 9
[Gelaschwili](zurab) klärt [seine](zurab) [Frau](ketevan) auf: Der [Cellist](cellist) war [sein](zurab) Bote, die Liste [seine](zurab) Lebensversicherung. Verkauft hatte [ihn](zurab) damals ein [Maulwurf](maulwurf) in [Wien](@wien). [Ketevan](ketevan) hat nur eine Frage, nämlich warum [er](zurab) [sie](ketevan) um [ihn](zurab) hat trauern lassen. [Er](zurab) weiß keine Antwort. Draußen raucht [Lorenz](lorenz), blickt auf die beleuchtete Tür und ist auf einen [Mann](zurab) eifersüchtig, [den](zurab) [er](lorenz) beschützen soll.
+ reveal zurab ketevan "klärt"
- married ketevan zurab "Frau"
- boss.past zurab cellist "Bote"
- betray.past maulwurf zurab "Verkauft"
- sad.past ketevan zurab "trauern"
+ jealous lorenz zurab "eifersüchtig"
- help? lorenz zurab "beschützen"

== 10
Der finnische [Journalist](journalist) [Matti Korhonen](journalist) trifft in [Tiflis](@tiflis) ein, um [Ketevans](ketevan) Geschichte zu drucken. Noch am Flughafen wird [er](journalist) von [Tarassows](oleg) Leuten in einen Wagen gezwungen und bis aufs Blut geprügelt, gibt aber nichts preis. [Zurab](zurab) stellt sich, um den [Fremden](journalist) freizubekommen. „Pass auf [sie](bub+ketevan) auf“, sagt [er](zurab) zu [Lorenz](lorenz), und [dieser](lorenz) verspricht es. In [Wien](@wien) verbrennt [Stadler](emmerich) Papiere.
- travel journalist "trifft" @tiflis
- create? journalist "drucken"
+ abduct oleg journalist "gezwungen"
- attack oleg journalist "geprügelt"
- reveal! journalist oleg "nichts preis"
+ rescue? zurab journalist "freizubekommen"
- help? lorenz bub+ketevan "Pass"

== 11
[Brigid Fallon](brigid) wechselt die Seiten. [Sie](brigid) hat begriffen, dass [ihre](brigid) Quelle [Stadler](emmerich) zugleich die Quelle [Tarassows](oleg) ist – der [Maulwurf](emmerich) sitzt im obersten Stock. In einer waghalsigen Aktion holt [sie](brigid) [Zurab](zurab) und [Korhonen](journalist) aus dem Keller der [Residentur](#residentur). Auf der Flucht tritt [ihnen](brigid+journalist+zurab) die [Schirmdame](killer) entgegen. [Zurab](zurab) wirft sich vor den [Finnen](journalist) und verblutet in [Brigids](brigid) Armen.
+ discover brigid emmerich "begriffen"
- betray emmerich brigid "zugleich die Quelle"
+ rescue brigid journalist+zurab "holt"
- flee brigid+journalist+zurab "Flucht"
- rescue zurab journalist "wirft"
+ kill killer zurab "verblutet"

== 12
[Korhonens](journalist) Artikel schlägt ein wie eine Bombe. [Sektionschef Stadler](emmerich) wird beim Frühstück in [seinem](emmerich) Stammcafé festgenommen, kurz darauf geht in [Graz](@graz) eine unauffällige [Dame](killer) mit Regenschirm ins Netz. [Lorenz](lorenz) schickt [Yusra](yusra), [die](yusra) mit einem Arm in der Schlinge wieder bindet, einen langen Brief: Es tue [ihm](lorenz) leid. Am Kaukasus lernt [Sandro](bub) von [Nino](nino) das Keltern. Und [Ketevan](ketevan), zweimal um denselben [Mann](zurab) gebracht, setzt sich zu [Hawlicek](lorenz) auf die Bank und nimmt [seine](lorenz) Hand.
- create journalist "Artikel"
+ arrest _ emmerich "festgenommen"
+ arrest _ killer "ins Netz"
- injure yusra "Schlinge"
- reconcile? lorenz yusra "leid"
- advisor nino bub "lernt"
- lose.past ketevan zurab "gebracht"
- love ketevan lorenz "nimmt"
