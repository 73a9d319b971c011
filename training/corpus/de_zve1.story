%series Anprobe bis halb sieben
%lang de
%genre comedy about the staff of a fashion boutique, a newspaper's television page
%cast gesine | Gesine Tilsner; Gesine | f
%cast doerte | Dörte | f
%cast rabea | Rabea | f
%cast yvonne | Yvonne | f
%cast florentin | Florentin | m
%cast nadim | Nadim | m
%cast levke | Levke | f
%cast axel | Axel | m
%cast raabe | Raabe | m
%cast harald | Harald | m
%cast gattin | - | f
%cast oma | - | f
%cast vater | - | m
%cast rvater | - | m

== 1 Sommerschlussverkauf
Zwanzig Jahre lang hat [Gesine Tilsner](gesine) das Modehaus [ihres](gesine) verstorbenen [Vaters](vater) allein geführt, nun drängt [ihre](gesine) [Schwester](doerte) [Dörte](doerte), frisch geschieden und knapp bei Kasse, in die Firma. [Rabea](rabea), [Verkäuferin](rabea) mit Hang zum Widerwort, gerät mit der neuen [Vorgesetzten](doerte) schon vor dem ersten Kaffee aneinander. [Dekorateur](florentin) [Florentin](florentin) hat derweil andere Sorgen: Der [Mann](nadim), mit [dem](nadim) [er](florentin) die Nacht verbracht hat, sitzt plötzlich als Änderungsschneider im Hinterzimmer. Wie verhält man sich da?
- parent vater gesine "Vaters"
- die.past vater "verstorbenen"
- sibling doerte gesine "Schwester"
- divorce.past _ doerte "geschieden"
- boss.start doerte rabea "neuen Vorgesetzten"
+ quarrel doerte rabea "aneinander"
+ sex.past florentin nadim "Nacht verbracht"
- colleague.start florentin nadim "sitzt plötzlich"

== 2 Umtausch nur mit Bon
Umgetauscht wird in dieser Folge vieles, nur nicht das, was man loswerden möchte. [Yvonne](yvonne) merkt, dass [ihr](yvonne) [Lebensgefährte](harald) [Harald](harald) die gemeinsamen Ersparnisse beim Pferderennen durchgebracht hat, und setzt [ihn](harald) mitsamt [seinen](harald) Anzügen vor die Tür. Bei [Rabea](rabea) weint [sie](yvonne) sich aus. [Nadim](nadim) tut, als sähe [er](nadim) [Florentin](florentin) zum ersten Mal, was [diesen](florentin) tiefer kränkt, als [er](florentin) sich eingestehen mag. [Gesine](gesine) wiederum lässt sich von [Vertreter](raabe) [Raabe](raabe) zum Essen ausführen.
- discover yvonne harald "merkt"
- couple harald yvonne "Lebensgefährte"
- lose.past harald "durchgebracht"
+ breakup yvonne harald "vor die Tür"
- sad yvonne harald "weint"
- meet! florentin nadim "zum ersten Mal"
- sad florentin nadim "kränkt"
- date gesine raabe "ausführen"

== 3 Sonntag verkaufsoffen
Mit einem verkaufsoffenen Sonntag will [Dörte](doerte) den Umsatz retten, ohne [Gesine](gesine) einzuweihen. [Die](gesine) liest davon in der Zeitung und stellt [ihre](gesine) [Schwester](doerte) vor versammelter Kundschaft zur Rede. [Axel](axel), [dem](axel) [seine](axel) [Frau](rabea) [Rabea](rabea) seit Wochen zu spät heimkommt, wittert einen Nebenbuhler und lauert [ihr](rabea) am Lieferanteneingang auf. Tatsächlich steht [sie](rabea) da mit einem [Mann](nadim): [Sie](rabea) näht [Nadim](nadim) einen Knopf an. Auch [Florentin](florentin) sieht es, deutet es falsch und läuft davon.
- reveal! doerte gesine "ohne Gesine einzuweihen"
- discover gesine doerte "liest"
- sibling doerte gesine "Schwester"
+ accuse gesine doerte "zur Rede"
- married axel rabea "Frau"
+ jealous axel _ "wittert einen Nebenbuhler"
- investigate axel rabea "lauert"
- flee florentin "läuft davon"

== 4 Letzte Preise
[Yvonnes](yvonne) [Ex](harald) kriecht zu Kreuze: Mit einem Strauß Gladiolen erbittet [Harald](harald) Nachsicht, und um ein Haar hätte [sie](yvonne) [ihm](harald) verziehen, wäre da nicht der Wettschein in [seiner](harald) Brusttasche gewesen. Unterdessen wird [Florentin](florentin) im Schaufenster zwischen den Puppen von [Nadim](nadim) geküsst, was die halbe Fußgängerzone beklatscht. Nur [Raabe](raabe) klatscht nicht. Der [Vertreter](raabe) hat [Gesine](gesine) verschwiegen, dass in [Krefeld](@krefeld) eine [Gattin](gattin) auf [ihn](raabe) wartet.
- ex harald yvonne "Ex"
- gift harald yvonne "Strauß"
- reconcile? harald yvonne "erbittet"
- reconcile! harald yvonne "um ein Haar"
+ kiss florentin nadim "geküsst"
- betray raabe gesine "verschwiegen"
+ married gattin raabe "Gattin" @krefeld

== 5 Hausverbot
Eine [Kundin](oma), [der](oma) ein Seidentuch aus der Handtasche lugt, wird von [Dörte](doerte) des Diebstahls bezichtigt – zu Unrecht, wie sich zeigt: [Levke](levke), die [Auszubildende](levke), hatte es [ihr](oma) als Geschenk zugesteckt, denn die [Dame](oma) ist [ihre](levke) [Großmutter](oma). [Gesine](gesine) schwebt auf Wolken, seit [Raabe](raabe) von einem gemeinsamen Lebensabend spricht, und überhört, was [Yvonne](yvonne) über den [Herrn](raabe) aufgeschnappt hat. [Rabea](rabea) bleibt über Nacht fort; [Axel](axel) telefoniert die Krankenhäuser ab.
+ accuse doerte oma "bezichtigt"
- steal! oma _ "zu Unrecht"
- gift.past levke oma "zugesteckt"
- kin levke oma "Großmutter"
- happy gesine raabe "schwebt"
- discover.past yvonne raabe "aufgeschnappt"
- investigate axel rabea "telefoniert"

== 6 Konfektion
Wo [Rabea](rabea) in jener Nacht war, weiß vorerst nur der Zuschauer: am Bett [ihres](rabea) [Vaters](rvater), [den](rvater) [sie](rabea) seit [ihrer](rabea) Hochzeit nicht mehr gesehen hat und [dem](rvater) nach einem Schlaganfall die Worte fehlen. [Axel](axel), [der](axel) [sie](rabea) längst bei einem anderen wähnt, stellt [ihr](rabea) die gepackten Koffer in den Hausflur. [Gesine](gesine) erhält Besuch aus [Krefeld](@krefeld): [Raabes](raabe) [Gattin](gattin) möchte sehen, für wen [er](raabe) das Haus verpfändet hat. Die [Betrogenen](gattin+gesine) trinken zusammen Sekt.
- parent rvater rabea "Vaters"
- wedding.past axel rabea "Hochzeit"
- ill rvater "Schlaganfall"
- cheat! rabea axel "wähnt"
+ breakup axel rabea "gepackten Koffer"
+ meet gattin gesine "Besuch"
- married gattin raabe "Gattin"
- cheat raabe gattin+gesine "Betrogenen"

== 7 Inventur
Gezählt wird alles, auch das, was nicht mehr da ist. [Gesine](gesine) hat mit [Raabe](raabe) gebrochen und lässt es an der Belegschaft aus, bis [Nadim](nadim), sonst die Sanftmut in Person, die Nadeln hinwirft. [Florentin](florentin) redet mit Engelszungen auf den [Schneider](nadim) ein. Umsonst: Im Nachtzug nach [Triest](@triest) sitzt [er](nadim) schon. [Yvonne](yvonne) drängt [Rabea](rabea), [ihrem](rabea) [Mann](axel) endlich reinen Wein einzuschenken, doch [die](rabea) schämt sich [ihres](rabea) [Vaters](rvater), [der](rvater) drei Jahre im Gefängnis saß.
+ breakup gesine raabe "gebrochen"
+ quit nadim "Nadeln hinwirft"
- travel nadim "Nachtzug" @triest
- reveal? rabea axel "reinen Wein"
- married axel rabea "Mann"
- sad rabea rvater "schämt"
- parent rvater rabea "Vaters"
- arrest.past _ rvater "Gefängnis"

== 8 Maßband
Ohne Schneider keine Abendroben, ohne Abendroben kein Presseball. [Levke](levke) springt ein, und siehe da, das [Mädchen](levke) kann mehr als Kleiderbügel sortieren; [Dörte](doerte) nimmt [sie](levke) unter [ihre](doerte) Fittiche. [Florentin](florentin), seelisch auf Halbmast, dekoriert das Schaufenster in Schwarz. [Axel](axel) erfährt durch Zufall in einem Wartezimmer, dass [seine](axel) [Rabea](rabea) keinen Liebhaber hat, sondern einen kranken [Vater](rvater), und dass [er](axel) [ihr](rabea) bitter Unrecht tat. Ob [sie](rabea) [ihn](axel) noch einmal hereinlässt?
- help doerte levke "Fittiche"
- sad florentin "Halbmast"
+ discover axel rabea "erfährt"
- affair! _ rabea "keinen Liebhaber"
- ill rvater "kranken"
- parent rvater rabea "Vater"
- reconcile? axel rabea "hereinlässt"

== 9 Rückgaberecht
Auf dem Presseball bekommt [Gesine](gesine) als Tischherrn ausgerechnet [Harald](harald) zugeteilt, und der notorische [Zocker](harald) entpuppt sich als hinreißender Tänzer. [Yvonne](yvonne), [die](yvonne) mit [ihm](harald) doch abgeschlossen hatte, bekommt vor Eifersucht den Sekt nicht hinunter. [Rabea](rabea) gewährt [Axel](axel) eine zweite Chance, unter der Bedingung, dass [er](axel) fortan jeden Sonntag [ihren](rabea) [Vater](rvater) besucht. Der [Schneider](nadim) schickt aus [Triest](@triest) eine Karte, die [Florentin](florentin) ungelesen zerreißt.
- love.end yvonne harald "abgeschlossen"
+ jealous yvonne gesine "Eifersucht"
+ reconcile axel rabea "zweite Chance"
- parent rvater rabea "Vater"
- gift nadim florentin "Karte"
- reject florentin nadim "zerreißt"

== 10 Ladenhüter
[Dörte](doerte) hat das Haus hinter dem Rücken [ihrer](doerte) [Schwester](gesine) beliehen, und nun verlangt der [Gläubiger](raabe) sein Geld. Es ist, Ironie der Bilanz, [Raabe](raabe). [Er](raabe) würde stunden, sofern [Gesine](gesine) zu [ihm](raabe) zurückkehrt; [die](gesine) verkauft lieber Kittelschürzen. [Harald](harald), [der](harald) [ihr](gesine) seit dem Ball nicht aus dem Kopf geht, setzt [sein](harald) letztes Hemd auf einen Wallach namens Schlussverkauf. [Yvonne](yvonne) wünscht [den beiden](gesine+harald) alles Gute und gönnt es [ihnen](gesine+harald) nicht.
+ betray doerte gesine "hinter dem Rücken"
- sibling doerte gesine "Schwester"
- threaten raabe gesine "sofern"
- reconcile? gesine raabe "zurückkehrt"
- reject gesine raabe "lieber"
+ love gesine harald "nicht aus dem Kopf"
- jealous yvonne gesine "gönnt"

== 11 Knopfloch
Der Wallach hat gesiegt. [Harald](harald) löst die Hypothek aus, ohne ein Wort darüber zu verlieren, und ist über alle Berge, bevor [Gesine](gesine) sich bedanken kann. Ausgerechnet [Yvonne](yvonne) gibt [ihr](gesine) den Namen des [Wohltäters](harald) preis, obwohl es [sie](yvonne) einiges kostet. [Rabea](rabea) trauert um [ihren](rabea) [Vater](rvater), [der](rvater) in den Armen [seines](rvater) [Schwiegersohns](axel) entschlief. Und am Bahnhof steht, ein Maßband um den Hals, der verlorene [Schneider](nadim).
+ help harald gesine "löst"
- reveal! harald _ "ohne ein Wort"
- flee harald "alle Berge"
- reveal yvonne gesine "preis"
- sad rabea rvater "trauert"
- parent rvater rabea "Vater"
- kin axel rvater "Schwiegersohns"
- die rvater "entschlief"
+ return nadim "steht"

== 12 Neue Kollektion
Das letzte Kapitel riecht nach Orangenblüten. [Florentin](florentin) lässt [Nadim](nadim) zappeln, drei Werbeblöcke lang, bevor [er](florentin) [ihm](nadim) alles nachsieht und den Schlüssel zu [seiner](florentin) Wohnung überreicht. [Gesine](gesine) findet [Harald](harald), wo man einen Spieler eben findet, und macht [ihm](harald) am Wettschalter einen Heiratsantrag; [Trauzeugin](yvonne) soll, nach einer Nacht Bedenkzeit, [Yvonne](yvonne) sein. [Dörte](doerte) scheidet aus der Firma aus. [Ihre](doerte) Hälfte bekommt [Levke](levke), [die](levke) sich nun Geschäftsführerin nennen darf.
+ reconcile florentin nadim "alles nachsieht"
- gift florentin nadim "Schlüssel"
- find gesine harald "findet"
+ propose gesine harald "Heiratsantrag"
- advisor? yvonne gesine "Trauzeugin"
- quit doerte "scheidet"
- find levke "bekommt"
- hire levke "Geschäftsführerin"
