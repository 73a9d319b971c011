%series Tierklinik am Deich
%lang de
%genre Tierarztserie in Ostfriesland, Programmzeitschrift
%cast mareike | Dr. Mareike Uphoff; Mareike; Uphoff | f
%cast tjark | Tjark Uphoff; Tjark | m
%cast samir | Dr. Samir Haddouchi; Samir; Haddouchi | m
%cast bente | Bente | f
%cast wilko | Wilko Janssen; Wilko; Janssen | m
%cast antje | Antje Janssen; Antje | f
%cast rosa | Rosa | f
%cast opa | Eilert Uphoff; Eilert | m
%cast gesine | Gesine Abels; Gesine; Frau Abels | f
%cast nils | Nils | m
%cast ponybesitzerin | Viola | f
%cast kommissar | - | m
%cast enno | Enno | m
%cast brandstifter | - | m
%cast grossmutter | - | f

== 1 Der Neue
Ein halbes Jahr nach dem Tod [ihres](mareike) [Mannes](enno) führt [Mareike Uphoff](mareike) die Klinik am Deich allein, und [sie](mareike) hat keine Lust, das zu ändern. Doch [Schwiegervater](opa) [Eilert](opa) holt hinter [ihrem](mareike) Rücken einen neuen [Kollegen](samir) ins Haus: [Samir Haddouchi](samir), [Pferdespezialist](samir) aus [Marrakesch](@marrakesch). Beim Kalben der Kuh Berta geraten die zwei [Tierärzte](mareike+samir) derart aneinander, dass Berta lieber ohne [sie](mareike+samir) kalbt. [Rosa](rosa), die vierzehnjährige [Tochter](rosa) der [Witwe](mareike), findet den [Neuen](samir) auf Anhieb großartig.
- die.past enno "Tod"
- married.past enno mareike "Mannes"
- kin mareike opa "Schwiegervater"
+ hire samir opa "holt"
- colleague mareike samir "Kollegen"
+ quarrel mareike samir "aneinander"
- parent mareike rosa "Tochter"
- happy rosa samir "großartig"

== 2 Ein Hof zu wenig
Die Milch bringt nichts ein, und [Landwirt](wilko) [Wilko Janssen](wilko) kann die Rechnung der Klinik nicht bezahlen. [Seine](wilko) [Frau](antje) [Antje](antje) verpfändet heimlich den Schmuck der [Großmutter](grossmutter). [Eilerts](opa) jüngerer [Sohn](tjark) [Tjark](tjark) kommt nach acht Jahren auf See an Land und steht unangemeldet in der Küche [seiner](tjark) [Schwägerin](mareike). Die [Helferin](bente) [Bente](bente) lässt eine Schale mit Welpenfutter fallen: Mit diesem [Seemann](tjark) hat [sie](bente) einmal eine Nacht im Leuchtturm verbracht. [Er](tjark) erkennt [sie](bente) nicht.
- married antje wilko "Frau"
- kin antje grossmutter "Großmutter"
- parent opa tjark "Sohn"
+ return tjark "an Land"
- kin mareike tjark "Schwägerin"
+ sex.past bente tjark "Nacht im Leuchtturm"
- discover! tjark bente "erkennt sie nicht"

== 3 Huf und Herz
Eine [Reiterin](ponybesitzerin) namens [Viola](ponybesitzerin) bringt [ihr](ponybesitzerin) lahmes Pony, bleibt zwei Stunden und hätte gern die Privatnummer des [Pferdedoktors](samir). [Mareike](mareike), [die](mareike) so etwas angeblich gleichgültig lässt, sterilisiert dieselbe Zange dreimal. [Bente](bente) sagt dem [Matrosen](tjark) die Meinung, worauf [dieser](tjark) verlegen zugibt, [er](tjark) habe [sie](bente) sehr wohl erkannt. Auf dem Hof bekommt der verschuldete [Bauer](wilko) Wind von der Sache mit dem Schmuck; [Antje](antje) schwört, [sie](antje) habe ihn verloren. [Rosa](rosa) schwänzt den Unterricht und schreibt den Namen eines [Mitschülers](nils) in den Staub der Heckscheibe: [Nils](nils).
- flirt ponybesitzerin samir "Privatnummer"
+ jealous mareike ponybesitzerin "dreimal"
- quarrel bente tjark "Meinung"
- reveal tjark bente "zugibt"
- discover wilko antje "Wind"
+ betray antje wilko "schwört"
- love rosa nils "Staub"

== 4 Ebbe im Stall
[Nils](nils) mag [Rosa](rosa) auch. [Rosa](rosa) fährt mit [Nils](nils) ans Watt. [Eilert](opa) sieht [die beiden](nils+rosa). [Er](opa) schweigt wie ein Grab. [Tjark](tjark) hilft in der Klinik. [Bente](bente) lächelt [Tjark](tjark) an. Das freut [Eilert](opa). [Viola](ponybesitzerin) lädt [Samir](samir) ins Kino ein. [Samir](samir) geht hin. Im Kino sitzt auch [Mareike](mareike). Neben [Mareike](mareike) sitzt keiner. [Frau Abels](gesine) verkauft die Karten. [Gesine](gesine) ist die [Nachbarin](gesine) von [Mareike](mareike). [Gesine](gesine) hat Mitleid. [Antje](antje) weint im Stall. Dort findet [sie](antje) [Wilko](wilko).
- love nils rosa "mag"
- date nils rosa "fährt"
- discover opa nils+rosa "sieht"
- reveal! opa _ "schweigt"
- help tjark mareike "hilft"
- flirt bente tjark "lächelt"
- happy opa "freut"
- invite ponybesitzerin samir "lädt"
+ date ponybesitzerin samir "Kino"
- neighbour gesine mareike "Nachbarin"
- sad antje "weint"
- find wilko antje "findet"

== 5 Springtide
»[Ich](wilko) zeige [dich](antje) an!« Der Streit im Stall endet damit, dass [Wilko](wilko) [seine](wilko) [Frau](antje) aus dem Haus wirft; [Großmutters](grossmutter) Brosche liegt, wie man hört, im Pfandhaus in [Leer](@leer). Die [Vertriebene](antje) klopft bei der [Kartenverkäuferin](gesine) und bekommt das Gästebett. [Mareike](mareike) operiert eine Dogge, während [Samir](samir) [ihr](mareike) assistiert, und zum ersten Mal geht es ohne ein böses Wort. Beim Nähen berühren sich die Handschuhe. Da kommt [Viola](ponybesitzerin) herein und nennt den [Kollegen](samir) »Schatz«.
- threaten wilko antje "zeige"
+ quarrel antje wilko "Streit"
- married antje wilko "Frau"
+ breakup wilko antje "aus dem Haus"
- move antje gesine "Gästebett"
- colleague mareike samir "assistiert"
- reconcile mareike samir "ohne ein böses Wort"
- flirt mareike samir "berühren"
- couple ponybesitzerin samir "Schatz"

== 6 Der Brandgeruch
Nachts steht der Hof der [Janssens](antje+wilko) in Flammen. Der [Heimkehrer](tjark) zieht den bewusstlosen [Bauern](wilko) aus dem Rauch, trägt [ihn](wilko) auf die Wiese und bricht dann selbst zusammen. [Bente](bente) hält [seine](tjark) Hand, bis der Krankenwagen eintrifft. Ein [Kommissar](kommissar) aus [Aurich](@aurich) hegt den Verdacht, die verstoßene [Frau](antje) habe gezündelt. [Gesine](gesine) gibt [ihrem](gesine) [Gast](antje) ein Alibi, obwohl [sie](gesine) in Wahrheit tief geschlafen hat. Unterdessen wird [Rosa](rosa) von der [Mutter](mareike) mit [Nils](nils) im Heu überrascht. Hausarrest, vier Wochen!
+ rescue tjark wilko "zieht"
- injure tjark "bricht"
- help bente tjark "hält"
- accuse kommissar antje "Verdacht"
- breakup.past wilko antje "verstoßene"
- attack? antje wilko "gezündelt"
+ help gesine antje "Alibi"
- betray gesine kommissar "in Wahrheit"
- parent mareike rosa "Mutter"
- discover mareike nils+rosa "überrascht"

== 7 Rauchzeichen
Der [Retter](tjark) liegt mit verbundenen Händen in der Klinik, in der sonst nur Vierbeiner liegen, denn im Krankenhaus wollte [er](tjark) nicht bleiben. Die [Helferin](bente) füttert [ihn](tjark) mit Hühnersuppe; beim fünften Löffel küsst [er](tjark) [sie](bente). [Wilko](wilko) kommt zu sich und fragt nach [Antje](antje). Im Pferdestall macht [Viola](ponybesitzerin) dem [Mann](samir), [den](samir) [sie](ponybesitzerin) Schatz nennt, eine Szene: [Er](samir) rede im Schlaf, und zwar von der [Chefin](mareike). [Samir](samir) widerspricht nicht. Damit ist die [Reiterin](ponybesitzerin) aus dem Rennen, das Pony auch.
- rescue.past tjark wilko "Retter"
- injure.past tjark "verbundenen"
- help bente tjark "füttert"
+ kiss bente tjark "küsst"
- recover wilko "kommt"
+ quarrel ponybesitzerin samir "Szene"
- love samir mareike "im Schlaf"
- boss mareike samir "Chefin"
- breakup ponybesitzerin samir "aus dem Rennen"

== 8 Alte Akten
[Eilert](opa) räumt den Dachboden auf und stößt auf Briefe, die [sein](opa) toter [Sohn](enno) nie abgeschickt hat, alle an dieselbe [Frau](gesine): [Gesine](gesine). Der [Alte](opa) verbrennt sie im Ofen, aber einen hat [Rosa](rosa) stibitzt. So erfährt [Mareike](mareike) am Frühstückstisch, dass [sie](mareike) jahrelang betrogen worden ist, und zwar mit der [Nachbarin](gesine). [Sie](mareike) marschiert über den Deich. »[Er](enno) hat [dich](gesine) geliebt«, sagt die [Witwe](mareike) tonlos. »Aber geheiratet hat [er](enno) [dich](mareike)«, antwortet die [andere](gesine). Die Sturmflut bleibt aus.
- find opa "stößt"
- die.past enno "toter"
- parent opa enno "Sohn"
- steal rosa opa "stibitzt"
+ discover mareike enno "erfährt"
- cheat.past enno mareike "betrogen"
- affair.past enno gesine "mit der Nachbarin"
- neighbour gesine mareike "Nachbarin"
- love.past enno gesine "geliebt"
- wedding.past enno mareike "geheiratet"

== 9 Gegen den Wind
Wem traut man noch? [Mareike](mareike) zieht den Ehering vom Finger, sperrt die Klinik zu und fährt nach [Juist](@juist), ohne jemandem Bescheid zu geben. [Samir](samir), nun allein mit neunzehn Patienten, schickt den [Seemann](tjark) hinterher, weil [er](samir) selbst zu stolz ist. Die andere [Frau](gesine), von der halben Nachbarschaft geschnitten, findet in [ihrer](gesine) [Untermieterin](antje) die [Einzige](antje), [die](antje) zu [ihr](gesine) hält. [Wilko](wilko) bringt der [Geschmähten](gesine) Kartoffeln, weil [er](wilko) hofft, dabei [seine](wilko) [Antje](antje) zu sehen. [Er](wilko) sieht [sie](antje). [Er](wilko) sagt nichts. [Er](wilko) kommt am nächsten Tag wieder.
+ flee mareike "fährt" @juist
- reject _ gesine "geschnitten"
- housemate antje gesine "Untermieterin"
- friend antje gesine "hält"
- gift wilko gesine "Kartoffeln"
- reconcile? antje wilko "hofft"

== 10 Inselhopping
Der [Schwager](tjark) holt die [Ausreißerin](mareike) auf [Juist](@juist) beim Krabbenpulen ein und erzählt von [Enno](enno), wie nur ein [Bruder](tjark) es kann. [Sie](mareike) lacht, [sie](mareike) weint, [sie](mareike) kommt mit. Auf der Fähre wartet bereits [Samir](samir), seekrank und im guten Anzug. [Er](samir) habe, beginnt [er](samir), und dann hängt [er](samir) über der Reling. [Mareike](mareike) hält [ihm](samir) den Kopf. [Sie](mareike) versteht auch so. Der [Kommissar](kommissar) aus [Aurich](@aurich) nimmt derweil den [Brandstifter](brandstifter) fest, einen [Versicherungsagenten](brandstifter) mit Vorliebe für Streichhölzer.
- kin mareike tjark "Schwager"
- find tjark mareike "holt"
- flee.past mareike "Ausreißerin"
- sibling enno tjark "Bruder"
- ill samir "seekrank"
- confess? samir mareike "beginnt"
- help mareike samir "hält"
+ arrest kommissar brandstifter "fest"
- attack.past brandstifter wilko "Brandstifter"

== 11 Nachwuchs
Alles wirft: die Katze, die Sau, das Pony der abgeblitzten [Reiterin](ponybesitzerin). [Bente](bente) wird beim Zusehen schlecht, und [Eilert](opa), [der](opa) bei Kühen nie danebenliegt, gratuliert dem werdenden [Vater](tjark). [Tjark](tjark) hat allerdings gerade wieder angeheuert. Soll [er](tjark) an Bord? [Er](tjark) zerreißt den Vertrag und geht in die Knie. [Antje](antje) bekommt [Großmutters](grossmutter) Brosche per Post; [Wilko](wilko) hat sie mit dem letzten Traktor ausgelöst. Im Pfarrhaus fliegt auf, dass [Nils](nils) der [Rosa](rosa) untreu war, mit einer Konfirmandin.
- reject.past samir ponybesitzerin "abgeblitzten"
+ pregnant bente tjark "schlecht"
- discover opa bente "danebenliegt"
- hire tjark "angeheuert"
- quit tjark "zerreißt"
+ propose tjark bente "Knie"
- gift wilko antje "Brosche"
- cheat nils rosa "untreu"

== 12 Liebeskummer und andere Koliken
[Rosa](rosa) isst nichts mehr. Die [Nachbarin](gesine), [die](gesine) selbst am besten weiß, wie es ist, die Falsche zu sein, setzt sich zu [ihr](rosa) ans Bett, und so kommt es, dass [Mareike](mareike) nach Hause kommt und [Tochter](rosa) und [Feindin](gesine) beim Mensch-ärgere-dich-nicht vorfindet. Die [Ältere](gesine) will sofort gehen. »[Du](gesine) bist noch nicht dran«, sagt die [Hausherrin](mareike) und nimmt die gelben Figuren. Es wird spät. Am Zaun steht [Nils](nils) und wird nicht hereingelassen.
- sad rosa "isst nichts mehr"
- neighbour gesine mareike "Nachbarin"
+ help gesine rosa "setzt"
- parent mareike rosa "Tochter"
- enemy gesine mareike "Feindin"
+ reconcile gesine mareike "gelben Figuren"
- reject rosa nils "nicht hereingelassen"

== 13 Deichfest
Zwei Sprünge, ein Schluck, ein Ja: Nach altem Brauch heiratet [Bente](bente) [ihren](bente) [Matrosen](tjark) auf der Deichkrone. [Antje](antje), im Abendkleid und mit Brosche, zieht zurück auf den Hof, an dem ein einziger [Mann](wilko) drei Monate gezimmert hat. Der alte [Uphoff](opa) tanzt mit [Frau Abels](gesine), [der](gesine) [er](opa) das Briefeverbrennen gebeichtet hat, und [sie](gesine) hat [ihn](opa) bloß ausgelacht. Als der Spielmannszug Pause macht, bringt [Samir](samir) endlich [seinen](samir) Satz zu Ende. [Rosa](rosa) hält [den beiden](mareike+samir) den Schirm.
+ wedding bente tjark "heiratet"
+ reconcile antje wilko "zurück auf den Hof"
- move antje wilko "zieht"
- reveal opa gesine "gebeichtet"
+ confess samir mareike "Satz zu Ende"
- help rosa mareike+samir "Schirm"
