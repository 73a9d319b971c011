%series Magnolia Heights
%lang de
%genre American suburban soap, German TV listings, terse
%cast candace  | Candace Whitlock; Candace | f
%cast brock    | Brock Whitlock; Brock | m
%cast delphine | Delphine Arceneaux; Delphine | f
%cast otis     | Otis Arceneaux; Otis | m
%cast tessa    | Tessa Whitlock; Tessa | f
%cast loretta  | Loretta | f
%cast sheriff  | Sheriff Dwight Tully; Sheriff Tully; Tully; Dwight | m
%cast ramon    | Ramon | m
%cast judy     | Judy Kowalczyk; Judy | f
%cast pruitt   | Gordon Pruitt; Pruitt | m
%cast witwe    | Shelby Pruitt; Shelby | f
%cast baby | - | f
%cast reverend | Reverend Amos; Amos | m

== 1
Poolparty bei den [Whitlocks](brock+candace)! Während [Candace](candace) die Gäste mit Krabbencocktails verwöhnt, verschwindet [ihr](candace) [Mann](brock) [Brock](brock) mit [Delphine](delphine) von gegenüber im Gerätehaus. [Judy](judy), [der](judy) nichts entgeht, filmt durch die Hecke. Am Morgen treibt [Immobilienhai](pruitt) [Gordon Pruitt](pruitt) mit dem Gesicht nach unten im Wasser.
- celebrate brock+candace "Poolparty"
- married brock candace "Mann"
- neighbour candace delphine "von gegenüber"
+ affair brock delphine "Gerätehaus"
- cheat brock candace "Gerätehaus"
- discover judy brock+delphine "filmt"
+ die pruitt "treibt"

== 2
[Sheriff Tully](sheriff) vernimmt die gesamte Straße. [Candace](candace) hat mit [Pruitt](pruitt) zuletzt gesprochen, [Brock](brock) stand bei [ihm](pruitt) mit einer sechsstelligen Summe in der Kreide, und [Delphine](delphine) hat ein Alibi, von dem [ihr](delphine) [Gatte](otis) [Otis](otis) besser nichts hört. [Judy](judy) wünscht sich von [Brock](brock) ein neues Dach – oder [ihr](judy) Filmchen landet im Netz.
+ investigate sheriff _ "vernimmt"
- married delphine otis "Gatte"
- cheat.past delphine otis "Alibi"
+ threaten judy brock "oder"
- reveal? judy brock+delphine "landet"

== 3
Die siebzehnjährige [Tessa](tessa) klettert aus dem Fenster und ins Auto von [Ramon](ramon), [dessen](ramon) [Mutter](loretta) [Loretta](loretta) bei den [Whitlocks](brock+candace) die Böden schrubbt. Auf der Veranda passt [Candace](candace) die [Ausreißerin](tessa) ab; es fallen Worte, die nicht zurückzunehmen sind. Derweil rücken bei [Judy](judy) die Dachdecker an. Seit wann [er](brock) denn so spendabel sei, fragt [Candace](candace) [Brock](brock).
- flee tessa "klettert"
+ date ramon tessa "ins Auto"
- parent loretta ramon "Mutter"
- boss candace loretta "schrubbt"
- find candace tessa "passt"
- quarrel candace tessa "Worte"
- gift brock judy "Dachdecker"
- investigate candace brock "fragt Candace"

== 4
Laut Autopsie hatte [Pruitt](pruitt) Rattengift im Blut. Bei [Loretta](loretta) findet sich eine Dose davon, und [Tully](sheriff) führt [sie](loretta) vor den Augen [ihres](loretta) [Sohnes](ramon) ab. [Reverend Amos](reverend) sammelt für die Kaution. [Otis](otis) entdeckt an [Delphines](delphine) Hals ein Kettchen, das nicht von [ihm](otis) ist.
- kill _ pruitt "Rattengift"
+ arrest sheriff loretta "führt"
- parent loretta ramon "Sohnes"
- help? reverend loretta "sammelt"
- discover otis delphine "entdeckt"

== 5
Auf der Beerdigung hält sich die [Hinterbliebene](witwe), [Shelby Pruitt](witwe), auffällig fest am Arm des [Sheriffs](sheriff). [Tessa](tessa) steckt [Ramon](ramon) [ihr](tessa) College-Geld zu, damit [er](ramon) [Loretta](loretta) einen Anwalt nehmen kann. [Candace](candace) stößt im Gerätehaus auf einen roten Schuh, Größe 37, und probiert ihn der Reihe nach allen Gästinnen des Lesekreises an. [Delphine](delphine) passt er.
- die.past pruitt "Beerdigung"
- married.past pruitt witwe "Hinterbliebene"
+ affair? sheriff witwe "auffällig"
- gift tessa ramon "steckt"
- advisor? _ loretta "Anwalt"
+ discover candace delphine "passt"

== 6
[Candace](candace) serviert das Abendessen für vier und den roten Schuh auf der Käseplatte. [Otis](otis) steht auf, faltet die Serviette und bricht dem [Gastgeber](brock) die Nase. [Delphine](delphine) schwört, es sei nur ein einziges Mal passiert; [Judys](judy) Film, auf dem Beamer vorgeführt, sagt etwas anderes. In der Zelle betet [Loretta](loretta) mit [Amos](reverend), und [der](reverend) vertraut [ihr](loretta) an, was [Shelby](witwe) [ihm](reverend) gebeichtet hat.
- invite candace brock+delphine+otis "serviert"
+ attack otis brock "bricht"
- injure brock otis "Nase"
- betray delphine _ "schwört"
- sex.past brock delphine "passiert"
- reveal judy "vorgeführt"
+ reveal reverend loretta "vertraut"
- advisor reverend witwe "gebeichtet"
- reveal.past witwe reverend "gebeichtet"

== 7
[Brock](brock) schläft im Motel, [Otis](otis) in der Garage. [Shelby](witwe) will die Stadt mit dem Versicherungsgeld verlassen, findet [ihr](witwe) Konto aber leer: [Dwight](sheriff), [ihr](witwe) heimlicher [Liebhaber](sheriff), hat es abgeräumt. [Tessa](tessa) wird auf der Schultoilette schlecht. [Ramon](ramon) hält [ihr](tessa) die Haare und begreift.
- move brock "Motel"
- travel? witwe "verlassen"
- affair sheriff witwe "heimlicher Liebhaber"
+ steal sheriff witwe "abgeräumt"
- ill tessa "schlecht"
- help ramon tessa "hält"
+ discover ramon tessa "begreift"

== 8
Der [Großmutter](candace) in spe fällt die Kuchenform aus der Hand, als [Tessa](tessa) den positiven Test danebenlegt. [Candace](candace) besucht [Loretta](loretta) im Gefängnis, erst um zu schimpfen, dann um zu weinen; am Ende lernen die künftigen [Omas](candace+loretta) einander schätzen. [Judy](judy) hat noch mehr Material: Auf dem Band der Mordnacht kippt jemand mit Sheriffstern etwas in [Pruitts](pruitt) Glas. [Sie](judy) ruft [Tully](sheriff) an und nennt eine Summe ...
- kin? _ candace "Großmutter in spe"
- pregnant tessa "positiven Test"
- reveal tessa candace "danebenlegt"
- travel candace "besucht"
- quarrel candace loretta "schimpfen"
- sad candace "weinen"
+ reconcile candace loretta "schätzen"
- kill sheriff pruitt "kippt"
+ threaten judy sheriff "Summe"

== 9
[Judys](judy) Küche steht in Flammen. [Otis](otis) trägt die [Bewusstlose](judy) ins Freie, ehe das neue Dach herunterkommt. Der [Sheriff](sheriff) nennt es Kabelbrand. Im Krankenhaus kritzelt [sie](judy) mit verbundener Hand ein einziges Wort auf den Gips [ihres](judy) [Retters](otis): Stern.
- attack? sheriff judy "Flammen"
+ rescue otis judy "trägt"
- injure judy "verbundener Hand"
- injure otis "Gips"
- betray sheriff _ "nennt"
+ reveal judy otis "kritzelt"

== 10
[Shelby](witwe) hat genug vom Warten und vom Schweigen. Vor der Staatsanwältin packt [sie](witwe) aus, und [Tully](sheriff), bis zuletzt unterm eigenen Wahlplakat, macht sich über die Golfplätze davon. [Candace](candace) im Elektrowagen schneidet [ihm](sheriff) den Weg ab. [Loretta](loretta) ist frei! [Brock](brock) steht mit Koffer und Tulpen vor der Haustür und wird nicht eingelassen.
- reveal witwe _ "packt"
+ flee sheriff "macht"
- return loretta "frei"
- return brock "steht mit Koffer"
- reconcile? brock candace "Tulpen"
+ reject candace brock "nicht eingelassen"

== 11
Drei Monate danach. [Candace](candace) ist geschieden, hat das Haus behalten und [Loretta](loretta) zur Teilhaberin eines Backvertriebs gemacht. [Brock](brock) und [Delphine](delphine) wohnen in einem Apartment mit Blick auf die Autobahn und zanken sich ums Parkett. [Otis](otis) bringt der genesenen [Judy](judy) das Tanzen bei. [Reverend Amos](reverend) hat bei [Candaces](candace) Pfirsichkuchen erstaunlich oft Nachschub nötig.
- divorce.past brock candace "geschieden"
- create candace "Backvertriebs"
- colleague.start candace loretta "Teilhaberin"
- housemate brock delphine "Apartment"
- quarrel brock delphine "zanken"
- recover judy "genesenen"
+ advisor otis judy "bringt"
- love? reverend candace "erstaunlich oft"

== 12
Eisregen in [Georgia](@georgia), und bei [Tessa](tessa) platzt die Fruchtblase auf der Ladefläche des Lieferwagens. [Loretta](loretta) kommandiert, [Candace](candace) presst mit, [Ramon](ramon) fällt in Ohnmacht. Das [Mädchen](baby) hat eine Lunge wie eine Sirene. An der Windschutzscheibe klebt ein Zettel ohne Unterschrift, in einer Handschrift, die [Shelby](witwe) nur zu gut kennt: Man sehe sich bald.
+ birth tessa baby "Lunge"
- help candace+loretta tessa "kommandiert"
- ill ramon "Ohnmacht"
- threaten? sheriff _ "Zettel"
- discover witwe sheriff "kennt"
