%series Hinterm Bussen
%lang de
%genre village comedy in Upper Swabia, early-evening listings
%cast xaver | Xaver Miehle; Xaver; Miehle | m
%cast walburga | Walburga Miehle; Walburga | f
%cast pirmin | Pirmin Miehle; Pirmin | m
%cast birk | Birk | n
%cast stolz | Pfarrer Stolz; Stolz | m
%cast blessing | Blessing Adeyemi; Blessing; Adeyemi | f
%cast kreszenz | Kreszenz Butscher; Kreszenz; Butscher | f
%cast guido | Guido Butscher; Guido | m
%cast hahn | Wachtmeister Hahn; Hahn | m
%cast moni | Moni | f
%cast anton | Anton | m
%cast sau | Gräfin | f
%cast neffe | - | m
%cast veterinär | - | m

== 1 Die Zugezogene
In dem Dorf am Bussen, in dem seit Menschengedenken zwei Bauernfamilien den Ton angeben, eröffnet die [Tierärztin](blessing) [Blessing Adeyemi](blessing) [ihre](blessing) Praxis. [Xaver Miehle](xaver), [Ortsvorsteher](xaver) und größter [Schweinezüchter](xaver) weit und breit, hätte lieber einen Einheimischen gehabt und schlägt [ihr](blessing) die Tür vor der Nase zu. Doch als [seine](xaver) [Zuchtsau](sau) [Gräfin](sau) zusammenbricht, kommt nur die [Neue](blessing) infrage. Mit einer Infusion bringt [sie](blessing) [Gräfin](sau) wieder auf die Beine. [Walburga](walburga), [Xavers](xaver) [Frau](walburga), backt zum Dank einen Zopf, den der [Bauer](xaver) selbst aufisst.
+ create blessing "eröffnet"
- reject xaver blessing "schlägt"
- ill sau "zusammenbricht"
+ treat sau blessing "Infusion"
- recover sau "auf die Beine"
- married walburga xaver "Frau"
- gift! walburga blessing "Zopf"

== 2 Brunnengift
Auf dem Nachbarhof der [Butschers](guido+kreszenz) verenden über Nacht sieben Kälber. Die verwitwete [Kreszenz Butscher](kreszenz) zeigt mit dem Finger sofort auf die [Miehles](walburga+xaver), mit [denen](walburga+xaver) [sie](kreszenz) seit der Flurbereinigung über Kreuz liegt. [Wachtmeister Hahn](hahn) nimmt Proben und verrührt sie versehentlich mit [seinem](hahn) Kaffee. [Pirmin](pirmin), der [Älteste](pirmin) des [Ortsvorstehers](xaver), schleicht sich in derselben Nacht zu [Guido](guido), dem [Sohn](guido) der [Klägerin](kreszenz); was [die beiden](guido+pirmin) seit dem Feuerwehrfest verbindet, darf auf keinem der zwei Höfe jemand ahnen.
- married.past kreszenz _ "verwitwete"
+ accuse kreszenz walburga+xaver "zeigt"
- neighbour kreszenz xaver "Nachbarhof"
- enemy kreszenz walburga+xaver "über Kreuz"
- investigate hahn _ "nimmt Proben"
- parent xaver pirmin "Älteste"
- parent kreszenz guido "Sohn"
+ affair guido pirmin "schleicht"

== 3 Der Brief ohne Absender
Die [Tierärztin](blessing) weist im Wasser der verendeten Tiere Unkrautvernichter nach. Noch am selben Abend liegt ein Zettel auf [ihrer](blessing) Fußmatte: [Sie](blessing) möge verschwinden, sonst brenne die Praxis. [Blessing](blessing) lässt sich nicht bange machen und zeigt den Wisch [Pfarrer Stolz](stolz), [der](stolz) die Handschrift aus der Beichtzettelkiste kennt und deswegen nichts sagen darf. [Kreszenz](kreszenz) erwischt [ihren](kreszenz) [Sohn](guido) beim Heimkommen und will wissen, wo [er](guido) gewesen sei. Bei der Feuerwehr, sagt [Guido](guido). Die [Witwe](kreszenz) nickt und glaubt [ihm](guido) kein Wort.
+ discover blessing _ "weist"
- threaten _ blessing "brenne"
- sad! blessing "nicht bange"
- reveal blessing stolz "zeigt"
- discover stolz _ "kennt"
- reveal! stolz _ "nichts sagen"
- parent kreszenz guido "Sohn"
- betray guido kreszenz "Bei der Feuerwehr"
- married.past kreszenz _ "Witwe"

== 4 Kurz und bündig
[Hahn](hahn) sucht Zeugen. Niemand redet mit [Hahn](hahn). [Moni](moni) redet mit jedem. [Moni](moni) führt den Laden. [Anton](anton) ist der [Mann](anton) von [Moni](moni). [Anton](anton) säuft. Im Streit nimmt [Moni](moni) [Anton](anton) den Schlüssel ab. [Birk](birk) hört alles. [Birk](birk) ist vierzehn und das jüngste [Kind](birk) der [Miehles](walburga+xaver). Am Bach findet [Birk](birk) einen leeren Kanister. Den bringt [Birk](birk) [Blessing](blessing). [Sie](blessing) liest das Etikett. Gekauft wurde er bei [Moni](moni).
- investigate hahn _ "sucht"
- married anton moni "Mann"
- quarrel anton moni "Streit"
- steal moni anton "nimmt"
- parent walburga+xaver birk "Kind"
+ find birk "findet"
- gift birk blessing "bringt"
- discover blessing moni "liest das Etikett"

== 5 Ladenschluss
Die [Krämerin](moni) führt über alles Buch, und so weiß [Blessing](blessing) nach fünf Minuten, wer das Mittel auf Pump mitgenommen hat: [Anton](anton), [Monis](moni) eigener [Mann](anton), angeblich für den Friedhof. Der [Trinker](anton) streitet alles ab und haut in der Nacht über die Felder ab. [Hahn](hahn) lässt mit Hunden nach [ihm](anton) suchen. [Birk](birk), [dem](birk) niemand etwas erzählt und [der](birk) deswegen alles weiß, hat den [Ausreißer](anton) längst in der Scheune des [Vaters](xaver) entdeckt und bringt [ihm](anton) Brot, gegen das Versprechen, keinen Tropfen anzurühren.
+ discover blessing anton "weiß"
- married anton moni "Mann"
+ flee anton "haut"
- investigate hahn anton "suchen"
- find birk anton "entdeckt"
- parent xaver birk "Vaters"
- help birk anton "Brot"

== 6 Nüchtern betrachtet
Drei Tage ohne Schnaps, und [Anton](anton) fällt ins Delirium. [Birk](birk) holt in der Not die [Tierärztin](blessing); [diese](blessing) behandelt den [Krämer](anton) im Stroh, wo sonst nur [ihre](blessing) üblichen Patienten liegen. Als [er](anton) wieder klar ist, rückt [er](anton) mit der Sprache heraus: Den Kanister habe [er](anton) für hundert Euro einem [Mann](neffe) mit Stuttgarter Kennzeichen besorgt. [Xaver](xaver) platzt herein, sieht [Adeyemi](blessing) und den [Gesuchten](anton) in [seiner](xaver) eigenen Scheune und greift zur Mistgabel. [Birk](birk) stellt sich zwischen den [Alten](xaver) und die [beiden](anton+blessing).
+ ill anton "Delirium"
- treat anton blessing "behandelt"
- recover anton "klar"
+ reveal anton birk+blessing "rückt"
- help.past anton neffe "besorgt"
- discover xaver anton+blessing "sieht"
- threaten xaver anton+blessing "greift"
- help birk anton+blessing "stellt sich zwischen"

== 7 Der Herr aus Stuttgart
Der [Mann](neffe) mit dem Kennzeichen, so bringt [Hahn](hahn) in Erfahrung, ist ein [Neffe](neffe) der [Witwe](kreszenz) und handelt mit Bauland. [Kreszenz](kreszenz) fällt aus allen Wolken, denn [ihm](neffe) hat [sie](kreszenz) erst im Frühjahr eine Vollmacht erteilt. [Ihre](kreszenz) Kälber mussten sterben, damit der Hof billig zu haben ist. Die beiden [Familien](birk+guido+kreszenz+pirmin+walburga+xaver) sitzen zum ersten Mal seit zwanzig Jahren an einem Tisch. Da fällt [Pirmins](pirmin) Telefon hin, und auf dem Schirm steht, für alle lesbar, ein Gruß von [Guido](guido), der nicht nach Feuerwehr klingt. [Xaver](xaver) steht auf und geht melken.
+ discover hahn neffe "Erfahrung"
- kin kreszenz neffe "Neffe"
- betray neffe kreszenz "mussten sterben"
- find? neffe "billig zu haben"
+ discover xaver guido+pirmin "für alle lesbar"
- married.past kreszenz _ "Witwe"

== 8 Kälberstall
[Guido](guido), [den](guido) [seine](guido) [Mutter](kreszenz) seit jenem Abend wie Luft behandelt, zieht in die Einliegerwohnung der [Tierärztin](blessing). [Pirmin](pirmin) traut sich nicht, es [ihm](guido) gleichzutun, und bekommt dafür den Laufpass. Beim Eggen denkt der [Verlassene](pirmin) an alles, nur nicht an die Egge; der Schlepper kippt am Hang und begräbt [ihn](pirmin). Es ist [Kreszenz](kreszenz), [die](kreszenz) den Lärm hört und mit bloßen Händen gräbt, bis der [Mann](pirmin), [den](pirmin) [ihr](kreszenz) [Sohn](guido) geliebt hat, wieder Luft kriegt. Der Hubschrauber landet mitten in der Gerste.
- reject kreszenz guido "wie Luft"
- parent kreszenz guido "Mutter"
- housemate.start blessing guido "zieht"
+ breakup guido pirmin "Laufpass"
- injure pirmin "begräbt"
+ rescue kreszenz pirmin "gräbt"
- love.past guido pirmin "geliebt"
- recover pirmin "wieder Luft kriegt"

== 9 Wartezimmer
Auf dem Gang der Klinik in [Biberach](@biberach) sitzen [Xaver](xaver) und die [Frau](kreszenz), [die](kreszenz) [seinen](xaver) [Ältesten](pirmin) ausgegraben hat, auf einer Bank und schauen auf denselben Fleck. [Er](xaver) schiebt [ihr](kreszenz) die halbe Brezel hin. Mehr Worte werden über die Flurbereinigung nicht mehr verloren. [Walburga](walburga) schlägt derweil im Kirchenchor so heftig auf die Orgelbank, dass [Pfarrer Stolz](stolz) die Probe abbricht. [Guido](guido) darf nicht ans Bett, weil [er](guido) kein Verwandter ist. [Blessing](blessing) zieht [ihm](guido) einen weißen Kittel über und führt [ihn](guido) zum [Patienten](pirmin) hinein.
- rescue.past kreszenz pirmin "ausgegraben"
- parent xaver pirmin "Ältesten"
- gift xaver kreszenz "schiebt"
+ reconcile kreszenz xaver "halbe Brezel"
- sad walburga "heftig"
- kin! guido pirmin "kein Verwandter"
+ help blessing guido "Kittel"

== 10 Flurfunk
Der [Neffe](neffe) wird in [Ulm](@ulm) gefasst, mit einem Kofferraum voller Grundbuchauszüge. Von [Anton](anton) will [er](neffe) nie gehört haben. Der [Krämer](anton), seit acht Wochen trocken, macht vor dem Haftrichter [seine](anton) Aussage und kehrt danach zu [Moni](moni) zurück, [die](moni) [ihm](anton) den Ladenschlüssel aushändigt wie einen Orden. Ein neuer [Veterinär](veterinär) vom Landratsamt prüft [Adeyemis](blessing) Papiere; jemand hat [sie](blessing) angezeigt, weil [sie](blessing) einen [Menschen](anton) behandelt habe. Der [Bauer](xaver), [der](xaver) einst die Tür zuschlug, gibt zu Protokoll, der [Behandelte](anton) sei ein Rindvieh.
+ arrest _ neffe "gefasst"
- meet! anton neffe "nie gehört"
- recover anton "trocken"
- accuse anton neffe "Aussage"
- reconcile anton moni "kehrt"
- return anton "kehrt"
- gift moni anton "aushändigt"
- investigate veterinär blessing "prüft"
- accuse _ blessing "angezeigt"
- treat.past anton blessing "behandelt"
+ help xaver blessing "zu Protokoll"

== 11 Kirbe
Zum Kirchweihfest tritt die Feuerwehr mit voller Kapelle an. [Pirmin](pirmin) humpelt auf die Tanzfläche, bleibt vor [dem](guido) stehen, [der](guido) [ihm](pirmin) den Laufpass gab, und bittet um einen Walzer. Im Zelt wird es still. [Kreszenz](kreszenz) fängt an zu klatschen, [Walburga](walburga) fällt ein, zuletzt sogar der [Ortsvorsteher](xaver), wenn auch nicht im Takt. Später ist [Gräfin](sau) verschwunden. [Hahn](hahn) hat drei Verdächtige und eine Spur aus Kartoffelsalat. [Birk](birk) findet die [Sau](sau) in der Sakristei, wo [sie](sau) elf Ferkel geworfen hat; [Stolz](stolz) tauft sie sicherheitshalber alle.
- celebrate _ "Kirchweihfest"
- breakup.past guido pirmin "Laufpass"
+ reconcile guido pirmin "Walzer"
- lose xaver sau "verschwunden"
- investigate hahn _ "drei Verdächtige"
- find birk sau "findet"
- birth sau _ "geworfen"

== 12 Ortstafel
[Xaver](xaver) gibt das Amt ab. Zur Wahl stellen sich die [Tierärztin](blessing) und die [Krämerin](moni), und gewonnen hat nach Auszählung aller hundertzwölf Stimmen, mit genau einer Stimme Vorsprung, [Blessing](blessing). Die [Unterlegene](moni) verlangt eine Nachzählung, lässt es aber, als [Anton](anton) gesteht, für wen [er](anton) gestimmt hat. Der alte [Ortsvorsteher](xaver) übergibt der neuen [Ortsvorsteherin](blessing) die Schlüssel und den Drohbrief, den [er](xaver) selbst geschrieben hat; [Stolz](stolz) atmet hörbar auf. [Sie](blessing) lacht, bis [ihr](blessing) die Tränen kommen. Dann isst [sie](blessing) den Zopf ganz allein.
- quit xaver "gibt"
+ hire blessing "gewonnen"
- lose moni "Unterlegene"
- reveal anton moni "gesteht"
- gift xaver blessing "übergibt"
+ reveal xaver blessing "selbst geschrieben"
- threaten.past xaver blessing "Drohbrief"
- happy stolz "atmet"
- happy blessing "lacht"
