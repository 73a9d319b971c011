%series Posten Dunphy Creek
%lang de
%genre Australian outback police comedy, German fan wiki, dry tone
%cast maeve | Sergeant Maeve Kowalski; Maeve Kowalski; Maeve; Kowalski | f
%cast thanh | Constable Thanh Vu; Thanh | m
%cast doug | Doug McAllister; Doug; McAllister | m
%cast lorna | Lorna McAllister; Lorna | f
%cast shaz | Shaz | f
%cast reg | Reg Dunphy; Reg; Dunphy | m
%cast beau | Beau Dunphy; Beau | m
%cast vikar | Reverend Pym; Pym | m
%cast flo | Schwester Florence; Florence | f
%cast tierarzt | - | m
%cast jockey | Tilly | f
%cast opalsucher | Gus | m
%cast minister | - | m
%cast dunphys | Dunphys | g
%cast ahnin | - | f
%cast notar | - | m
%cast post | - | f
%cast freundin | - | f
%cast ex | Craig | m

== 1 Strafversetzt
Nach einer Ohrfeige gegen den [Polizeiminister](minister) landet [Sergeant Maeve Kowalski](maeve) im letzten Nest von [Queensland](@queensland). Der Posten besteht aus einem Deckenventilator und [Constable Thanh Vu](thanh), [der](thanh) das Nähen liebt und Blut nicht sehen kann. Gleich am ersten Tag meldet der [Wirt](doug) [Doug McAllister](doug), man habe [ihm](doug) die Zapfanlage ausgebaut. Die Dorfbewohner trauern. [Maeve](maeve) verdächtigt den [Viehbaron](reg) [Reg Dunphy](reg), nach [dessen](reg) Urgroßvater der Ort heißt; [sie](maeve) irrt sich.
- attack.past maeve minister "Ohrfeige"
- hire maeve "landet" @queensland
- boss maeve thanh "Posten"
+ steal _ doug "ausgebaut"
- sad _ "trauern"
+ accuse maeve reg "verdächtigt"
- steal! reg doug "irrt"

== 2 Durst
Die Zapfanlage taucht im Schuppen von [Lorna](lorna) auf, [Dougs](doug) [Frau](lorna). [Sie](lorna) hatte es satt, [ihren](lorna) [Mann](doug) an den Tresen zu verlieren, und stellt [ihn](doug) vor die Wahl. [Doug](doug) wählt falsch. Während die [Wirtin](lorna) zu [ihrer](lorna) [Schwester](shaz) [Shaz](shaz) in den Wohnwagen zieht, muss [Thanh](thanh) das Diebesgut beschlagnahmen und fällt beim Anblick eines aufgeschürften Daumens in Ohnmacht. Die [Gemeindeschwester](flo), [Schwester Florence](flo), kippt [ihm](thanh) Wasser über den Kopf. [Er](thanh) hält [sie](flo) für eine Erscheinung.
- find _ "taucht"
- married doug lorna "Frau"
- steal.past lorna doug "satt"
+ breakup lorna doug "zieht"
- sibling lorna shaz "Schwester"
- move lorna shaz "zieht"
- ill thanh "Ohnmacht"
- treat thanh flo "Wasser"
+ love.start thanh flo "Erscheinung"

== 3 Das Rennen
Beim jährlichen Picknickrennen bricht der Favorit, ein Wallach aus dem Stall der [Dunphys](dunphys), hundert Meter vor dem Ziel zusammen. Die [Reiterin](jockey), die achtzehnjährige [Tilly](jockey), kommt unter dem Tier zu liegen. [Schwester Florence](flo) schient [ihr](jockey) das Schlüsselbein, der [Tierarzt](tierarzt) findet im Blut des Pferdes ein Beruhigungsmittel. Der [Sohn](beau) des [Viehbarons](reg), [Beau](beau), hat hoch gegen das eigene Pferd gewettet. [Reg](reg) weiß davon und sagt, was [er](reg) stets sagt: Das bleibe in der Familie. Die [Polizistin](maeve) sieht das anders.
- celebrate _ "Picknickrennen"
+ injure jockey "unter dem Tier"
- treat jockey flo "schient"
- discover tierarzt "findet"
- parent reg beau "Sohn"
- betray beau reg "gegen das eigene Pferd"
- discover reg beau "weiß"
- reveal! reg _ "in der Familie"
- reject maeve reg "sieht das anders"

== 4 Hitze
Es hat siebenundvierzig Grad. [Thanh](thanh) näht Vorhänge. [Kowalski](maeve) vernimmt [Beau](beau). [Beau](beau) gähnt. [Sein](beau) Alibi ist [Shaz](shaz). [Shaz](shaz) schwört auf die Bibel. Die Bibel gehört [Reverend Pym](vikar). [Pym](vikar) glaubt [Shaz](shaz) nicht. Nachts tanken zwei Männer Diesel. Bezahlt hat keiner von ihnen. Das sieht [Gus](opalsucher). [Gus](opalsucher) gräbt Opale und schweigt gern. Am Morgen ist [Gus](opalsucher) tot. [Gus](opalsucher) lag in [Gus'](opalsucher) eigenem Schacht. Gestolpert, meint [Reg](reg). Gestoßen, meint [Maeve](maeve). [Thanh](thanh) muss hinunter. [Thanh](thanh) fällt nicht um. Darauf ist [Florence](flo) stolz.
- investigate maeve beau "vernimmt"
- help shaz beau "schwört"
- steal _ _ "Diesel"
- discover opalsucher _ "sieht"
+ die opalsucher "tot"
+ kill? _ opalsucher "Gestoßen"
- happy flo thanh "stolz"

== 5 Der stille Teilhaber
Im Nachlass des [Opalsuchers](opalsucher) findet sich ein Vertrag, der dem [Wirt](doug) die Hälfte der Mine zuspricht. Damit hätte [Doug](doug) ein Motiv, und das Dorf, das [ihm](doug) zwei Wochen Trockenheit verübelt, hätte einen Schuldigen. [Lorna](lorna) kehrt aus dem Wohnwagen zurück, um dem [Mann](doug), [den](doug) [sie](lorna) verlassen hat, vor aller Augen die Hand zu halten. [Ihre](lorna) [Schwester](shaz) dagegen beantwortet die Fragen der [Ermittlerin](maeve) plötzlich einsilbig. Der [Reverend](vikar) rät [ihr](shaz) beim Bügeln der Altardecke zur Wahrheit. Eine Träne zischt auf dem Eisen.
+ find doug "zuspricht"
- accuse _ doug "Schuldigen"
- return lorna "kehrt"
- breakup.past lorna doug "verlassen"
- help lorna doug "die Hand zu halten"
- sibling lorna shaz "Schwester"
- help vikar shaz "rät"
- sad shaz "Träne"

== 6 Craig
Mit dem Postflugzeug kommt [Craig](ex), der [Mann](ex), [der](ex) sich vor drei Jahren von [Maeve](maeve) scheiden ließ, um [ihre](maeve) beste [Freundin](freundin) zu ehelichen. Im Auftrag des [Ministers](minister) soll [er](ex) die Dienstführung [seiner](ex) [Ex](maeve) prüfen. [Er](ex) zählt Büroklammern. [Thanh](thanh) serviert dem [Prüfer](ex) das Gästezimmer, in dem die Riesenkröten wohnen. Nachts im Pub offenbart der [Geschiedene](ex) beim fünften Bier, dass [seine](ex) [Neue](freundin) [ihn](ex) vor die Tür gesetzt hat. [Maeve](maeve) stößt mit [ihm](ex) an. Beim Aufwachen liegt [sein](ex) Schlips über [ihrem](maeve) Ventilator.
- travel ex "kommt" @dunphycreek
- divorce.past ex maeve "scheiden"
- friend.past freundin maeve "Freundin"
- wedding.past ex freundin "ehelichen"
- boss minister ex "Im Auftrag"
- investigate ex maeve "prüfen"
- ex ex maeve "Ex"
- breakup.past freundin ex "vor die Tür"
+ reveal ex maeve "offenbart"
+ sex ex maeve "Schlips"

== 7 Meineid
[Shaz](shaz) widerruft. In jener Nacht, als das Pferd gespritzt wurde, war [sie](shaz) zwar bei [Beau](beau) und liebte [ihn](beau) auch, doch nach Mitternacht sei [er](beau) mit einer Spritze fort. Der [Gesuchte](beau) erfährt davon, ehe das Tonband zu Ende ist; im Dorf sind die Wände dünn. [Er](beau) fängt die [Abtrünnige](shaz) vor dem Laden ab, zerrt [sie](shaz) in den Pick-up und rast in die Wüste. [Reg](reg) leiht der [Polizei](maeve+thanh) [seinen](reg) Hubschrauber und verlangt nicht einmal eine Quittung. [Er](reg) habe dem [Jungen](beau) zu lange alles durchgehen lassen.
+ reveal shaz maeve "widerruft"
- affair.past beau shaz "bei Beau"
- love.past shaz beau "liebte"
- betray.past shaz maeve "widerruft"
- discover beau shaz "erfährt"
+ abduct beau shaz "zerrt"
- help reg maeve+thanh "leiht"

== 8 Sandkörner
Aus der Luft ist der Pick-up ein Sandkorn. [Thanh](thanh) fliegt, weil [Maeve](maeve) Höhenangst hat und der [Viehbaron](reg) ein schwaches Herz. Am Salzsee ist [Beau](beau) der Sprit ausgegangen; ausgerechnet [ihm](beau), [der](beau) dem halben Ort den Diesel absaugte. [Shaz](shaz), mit Kabelbinder an die Tür gebunden, hat Durst und sehr schlechte Laune. Als [ihr](shaz) [Entführer](beau) das Wasser holen will, schließt [sie](shaz) mit den Zähnen die Zündung kurz und fährt ohne [ihn](beau) los. Den [Zurückgelassenen](beau) liest [Constable Thanh Vu](thanh) auf, dehydriert und lammfromm.
- travel thanh "fliegt" @salzsee
- sad maeve "Höhenangst"
- ill reg "schwaches Herz"
- steal.past beau _ "absaugte"
- abduct.past beau shaz "Entführer"
+ flee shaz beau "fährt"
- ill beau "dehydriert"
+ arrest thanh beau "liest"

== 9 Ein ruhiger Tag
Heute passiert nichts. Die Kakadus sitzen auf der Stromleitung, im Pub läuft Kricket ohne Ton, und in der Amtsstube näht [Thanh](thanh) eine Richterrobe für das Weihnachtsspiel. [Doug](doug) und [Lorna](lorna) streichen gemeinsam die Theke; wer zuerst gelächelt hat, lässt sich nicht mehr feststellen. Der [Geistliche](vikar) schlägt im Kirchenbuch nach und findet unter 1889 eine [Dunphy](ahnin), [die](ahnin) vom Hof fortlief, um einen Schafscherer zu heiraten. [Florence](flo) bringt [Thanh](thanh) das Knopflochstechen bei. Eigentlich kann [er](thanh) das seit zwanzig Jahren.
- create thanh "näht"
+ reconcile doug lorna "streichen"
- discover vikar ahnin "findet"
- flee.past ahnin "fortlief"
- wedding? _ ahnin "heiraten"
- advisor flo thanh "bringt"
- betray thanh flo "seit zwanzig Jahren"

== 10 Vater und Sohn
In der Zelle, die eigentlich ein Hühnerstall ist, gibt [Beau](beau) den Diesel, das Pferd und die Entführung zu. Mit dem Tod des [Opalsuchers](opalsucher) habe [er](beau) nichts zu schaffen. [Kowalski](maeve) nimmt [ihm](beau) das ab. Dann bleibt nur [einer](reg), [der](reg) ein Interesse daran hatte, dass der [Zeuge](opalsucher) schweigt. Der alte [Dunphy](reg) leugnet keine Minute. [Er](reg) habe [Gus](opalsucher) am Schacht zur Rede gestellt, ein Wort habe das andere gegeben, und dann die Hand. Auf dem Weg zum Wagen fasst sich der [Patriarch](reg) an die Brust. [Florence](flo) drückt, bis [sie](flo) nicht mehr kann. [Beau](beau) sieht durchs Gitter zu.
- reveal beau maeve "gibt"
- abduct.past beau _ "Entführung"
- kill! beau opalsucher "nichts zu schaffen"
+ kill.past reg opalsucher "die Hand"
- quarrel.past opalsucher reg "ein Wort habe das andere"
- reveal reg maeve "leugnet keine Minute"
- ill reg "fasst"
- treat reg flo "drückt"
+ die reg "nicht mehr kann"

== 11 Das Testament
[Reg](reg) hat verfügt, dass die Farm nicht an den [Sohn](beau) fällt, sondern an [Tilly](jockey), die verunglückte [Reiterin](jockey). [Sie](jockey) ist, wie der [Notar](notar) verliest, [Regs](reg) [Tochter](jockey) aus einer Nacht mit der [Postbeamtin](post). Die [Erbin](jockey) besucht [ihren](jockey) [Halbbruder](beau) im Gefängnis von [Rockhampton](@rockhampton) und bietet [ihm](beau) nach der Entlassung Arbeit an, im Stall, unter Aufsicht. [Craig](ex) schreibt einen Bericht, in dem steht, der Posten sei entbehrlich, [Maeve](maeve) hingegen nicht, jedenfalls nicht für [ihn](ex). [Sie](maeve) benotet die Rechtschreibung.
+ find jockey reg "fällt"
- injure.past jockey "verunglückte"
- parent reg jockey "Tochter"
- parent post jockey "Postbeamtin"
- sex.past post reg "Nacht"
- reveal notar _ "verliest"
- sibling beau jockey "Halbbruder"
- hire? beau jockey "Arbeit"
- arrest _ beau "Gefängnis"
- love ex maeve "für ihn"
+ reject maeve ex "benotet"

== 12 Letzte Runde
Der [Minister](minister) reist an, um den Posten zu schließen, und tritt auf eine Braunschlange. Gebissen, aber bei Bewusstsein, liegt [er](minister) auf dem Tresen, während [Florence](flo) das Gegengift aufzieht und [Thanh](thanh), kreidebleich, die Ader hält. Als die Farbe in das Gesicht des [Geretteten](minister) zurückkehrt, hält [Sergeant Kowalski](maeve) [ihm](minister) die Wange hin, der Gerechtigkeit halber. [Er](minister) verzichtet. Der Posten bleibt. [Thanh](thanh) bittet die [Krankenschwester](flo), [ihn](thanh) zu heiraten; das Kleid hat [er](thanh) schon fertig. Die erste Runde nach der Verlobung geht auf [Doug](doug), was es seit Menschengedenken nicht gab.
- travel minister "reist" @dunphycreek
- injure minister "Gebissen"
+ rescue flo+thanh minister "Gegengift"
- attack! minister maeve "verzichtet"
+ propose thanh flo "bittet"
- create thanh "Kleid"
- engaged.start flo thanh "Verlobung"
- gift doug _ "Runde"
