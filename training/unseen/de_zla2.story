%series Schaden & Söhne
%lang de
%genre office comedy in a Cologne insurance agency, fan wiki episode list
%cast schaden | Gernot Schaden; Gernot; Schaden | m
%cast till | Till Schaden; Till | m
%cast lasse | Lasse Schaden; Lasse | m
%cast wiebke | Wiebke Amsel; Wiebke; Amsel | f
%cast quan | Quan Nguyen; Quan | m
%cast dolores | Dolores Pütz; Dolores; Frau Pütz | f
%cast ines | Ines Rosendahl; Ines; Rosendahl | f
%cast kunde | Alwin Zech; Zech | m
%cast praktikantin | Fenja | f
%cast pruefer | Dr. Sorge; Sorge | m
%cast amselmann | Holger | m
%cast lehrer | - | m
%cast sorgemutter | - | f
%cast mutter | - | f

== 1 Haftpflicht
Pünktlich um acht übergibt [Gernot Schaden](schaden) die Schlüssel [seiner](schaden) Kölner Agentur an [Till](till), den älteren [seiner](schaden) [Jungen](lasse+till), und um zehn nach acht nimmt [er](schaden) sie [ihm](till) wieder ab. [Lasse](lasse), der [jüngere](lasse), trifft verkatert ein, entdeckt in der neuen [Sachbearbeiterin](wiebke) [Wiebke Amsel](wiebke) die [Unbekannte](wiebke), neben [der](wiebke) [er](lasse) am Rosenmontag aufgewacht ist, und versteckt sich hinter dem Gummibaum. [Empfangsdame](dolores) [Dolores Pütz](dolores) bietet Aspirin an. [Wiebke](wiebke) tut, als sähe [sie](wiebke) [Lasse](lasse) zum ersten Mal; am Ringfinger trägt [sie](wiebke) Gold.
- parent schaden lasse+till "Jungen"
- sibling lasse till "jüngere"
- flee lasse wiebke "versteckt sich"
- hire wiebke "neuen Sachbearbeiterin"
+ discover lasse wiebke "entdeckt"
- sex.past lasse wiebke "aufgewacht"
- help dolores lasse "Aspirin"
- betray wiebke _ "tut"
- married _ wiebke "Ringfinger"

== 2 Der Mann mit den sieben Fahrrädern
[Till](till) ist mit [Ines Rosendahl](ines) verbandelt, der [Anwältin](ines) des Hauses, und zwar seit genau dem Tag, an dem [sie](ines) [seinen](till) [Vater](schaden) vor dem Konkurs bewahrte. Ein [Kunde](kunde), [dem](kunde) nach eigenen Angaben zum siebten Mal das Fahrrad abhandengekommen ist, fällt [Quan](quan), dem [Mathematiker](quan) im Team, durch [seine](kunde) gute Laune auf. [Der](quan) folgt [ihm](kunde) bis nach [Deutz](@deutz). [Lasse](lasse) legt [Wiebke](wiebke) einen Zettel auf die Tastatur, den ausgerechnet [Dolores](dolores) liest und auf sich bezieht.
- couple ines till "verbandelt"
- advisor ines schaden "Anwältin"
+ rescue.past ines schaden "bewahrte"
- parent schaden till "Vater"
- lose? kunde "abhandengekommen"
+ investigate quan kunde "folgt"
- flirt lasse wiebke "Zettel"
- love! lasse dolores "auf sich bezieht"

== 3 Missverständnis mit Selbstbeteiligung
[Frau Pütz](dolores), zweimal verwitwet, erscheint im Abendkleid zu einer Verabredung, von der nur [sie](dolores) etwas weiß. [Lasse](lasse) bringt es nicht übers Herz, [ihr](dolores) die Wahrheit zu sagen, bestellt Muscheln und lässt sich duzen. Am Nebentisch speist [Wiebke](wiebke) mit [ihrem](wiebke) [Gemahl](amselmann) [Holger](amselmann), [der](amselmann) [ihr](wiebke) zwischen den Gängen eröffnet, [er](amselmann) habe sich in eine Kegelbahn eingekauft und damit die gesamten Ersparnisse durchgebracht. [Sie](wiebke) kippt [ihm](amselmann) den Rotwein übers Hemd. [Quan](quan) fotografiert in [Deutz](@deutz) eine Garage mit sieben Fahrrädern.
- married.past _ dolores "verwitwet"
+ date dolores lasse "Verabredung"
- reveal! lasse dolores "Wahrheit"
- married amselmann wiebke "Gemahl"
- reveal amselmann wiebke "eröffnet"
- lose amselmann "durchgebracht"
+ attack wiebke amselmann "kippt"
- discover quan kunde "fotografiert"

== 4 Kulanz
[Zech](kunde), so heißt der [Herr](kunde) mit den Rädern, wird von [Quan](quan) zur Rede gestellt und bricht in Tränen aus: [Er](kunde) habe niemanden mehr, und die Damen und Herren von der Schadensmeldung hätten [ihm](kunde) stets so nett zugehört. [Quan](quan) zerreißt die Fotos. Statt einer Anzeige bringt [er](quan) [ihm](kunde) fortan mittwochs Nudelsuppe. Unterdessen setzt [Wiebke](wiebke) [ihren](wiebke) [Kegelbruder](amselmann) an die Luft. [Lasse](lasse) sieht [sie](wiebke) im Parkhaus auf der Motorhaube sitzen, gibt [ihr](wiebke) die halbe Frikadelle, und [sie](wiebke) gibt zum ersten Mal zu, dass es Rosenmontag gab.
- accuse quan kunde "zur Rede gestellt"
- help quan kunde "zerreißt"
- sad kunde "Tränen"
- friend.start kunde quan "Nudelsuppe"
- gift quan kunde "Nudelsuppe"
+ breakup wiebke amselmann "an die Luft"
- gift lasse wiebke "halbe Frikadelle"
+ reveal wiebke lasse "gibt zum ersten Mal zu"

== 5 Brandschau
[Till](till) will [Ines](ines) heiraten. Den Ring trägt [er](till) in der Brotdose. [Dolores](dolores) verwechselt die Dosen. Nun steckt der Ring an [Dolores](dolores). [Sie](dolores) glaubt, er komme von [Lasse](lasse). [Lasse](lasse) weiß von nichts. [Ines](ines) entdeckt die leere Schachtel. Einen Antrag hört [sie](ines) nicht. [Sie](ines) denkt an eine andere. [Wiebke](wiebke) wohnt jetzt bei [Quan](quan). Das erzählt [Lasse](lasse) keiner. [Gernot](schaden) hält eine Rede über Feuerlöscher. Am Ende brennt der Papierkorb.
- wedding? ines till "heiraten"
- find dolores "steckt"
- gift! lasse dolores "komme von Lasse"
- discover! lasse dolores "weiß von nichts"
- discover ines till "entdeckt"
- propose! till ines "Antrag"
+ cheat? till ines "denkt an eine andere"
+ move wiebke quan "wohnt jetzt bei"
- reveal! _ lasse "keiner"

== 6 Teilkasko
Weil [Ines](ines) den Ring, auf den [sie](ines) gewartet hatte, an der Hand von [Frau Pütz](dolores) wiederfindet, verlässt [sie](ines) [Till](till) noch im Fahrstuhl, kündigt dem [Senior](schaden) das Mandat und wird am selben Abend von der Konkurrenz in [Düsseldorf](@duesseldorf) verpflichtet. [Till](till) begreift erst durch die strahlende [Trägerin](dolores), was geschehen ist. [Lasse](lasse), [der](lasse) [Wiebke](wiebke) Brötchen bringen möchte, sieht [sie](wiebke) im Bademantel bei [Quan](quan) und folgert das Falscheste. Die beiden [Brüder](lasse+till) betrinken sich gemeinsam, zum ersten Mal seit der Beerdigung der [Mutter](mutter).
- discover ines dolores "wiederfindet"
+ breakup ines till "verlässt"
- quit ines schaden "kündigt"
- hire ines "verpflichtet" @duesseldorf
- happy dolores "strahlende"
- discover till dolores "begreift"
- gift? lasse wiebke "bringen möchte"
- couple! quan wiebke "folgert"
- sibling lasse till "Brüder"
- die.past mutter "Beerdigung"
- parent mutter lasse+till "Mutter"

== 7 Höhere Gewalt
Ein [Prüfer](pruefer) der Aufsicht rückt an, weil jemand anonym gemeldet hat, dass im Hause [Schaden](schaden) fingierte Fälle beglichen werden. Der [Alte](schaden) hat sofort [Ines](ines) im Verdacht, [die](ines) es [ihm](schaden), so poltert [er](schaden), heimzahlen wolle. [Till](till) verteidigt [sie](ines), obwohl [sie](ines) seit Wochen jeden Anruf von [ihm](till) wegdrückt, und überwirft sich darüber mit [seinem](till) [Vater](schaden). [Dolores](dolores) geht ein Licht auf: [Sie](dolores) zieht den Ring ab und schiebt ihn, mit roten Augen, unter [Tills](till) Löschpapier. Die neue [Praktikantin](praktikantin) kocht Tee für [alle](dolores+lasse+quan+schaden+till+wiebke).
- investigate pruefer schaden "Prüfer"
- accuse _ schaden "anonym gemeldet"
- accuse schaden ines "Verdacht"
- help till ines "verteidigt"
- reject ines till "wegdrückt"
+ quarrel schaden till "überwirft"
- parent schaden till "Vater"
+ discover dolores "ein Licht auf"
- gift dolores till "schiebt"
- sad dolores "roten Augen"
- hire praktikantin "neue Praktikantin"

== 8 Rückkauf
[Dr. Sorge](pruefer), der [Mann](pruefer) von der Aufsicht, verguckt sich über den Akten in [Dolores](dolores), [die](dolores) [ihm](pruefer) jede Zahl auswendig hersagt. [Lasse](lasse) platzt der Kragen: [Er](lasse) beschimpft [Quan](quan) vor versammelter Belegschaft als Dieb, und [der](quan) erwidert kühl, man könne niemandem stehlen, was [der](lasse) nie besessen habe; im Übrigen schlafe [er](quan) auf der Luftmatratze, und [sein](quan) Herz gehöre seit Jahren einem [Lehrer](lehrer) in [Hue](@hue). [Wiebke](wiebke), um [die](wiebke) es geht, hat alles mit angehört und reicht Urlaub ein. Wer die Anzeige geschrieben hat, weiß am Ende nur die [Praktikantin](praktikantin).
+ love.start pruefer dolores "verguckt"
+ quarrel lasse quan "beschimpft"
- accuse lasse quan "Dieb"
- jealous lasse quan "Dieb"
- reveal quan lasse "erwidert"
- love quan lehrer "Herz"
- travel? wiebke "Urlaub"
- discover wiebke lasse+quan "mit angehört"
- discover praktikantin _ "weiß"

== 9 Das Kleingedruckte
[Sie](praktikantin) heißt [Fenja](praktikantin), ist neunzehn und [Gernots](schaden) [Tochter](praktikantin), was [dieser](schaden) [Fenja](praktikantin) zufolge seit neunzehn Jahren verdrängt. Die Anzeige stammt von [ihr](praktikantin): [Sie](praktikantin) wollte sehen, wie ein [Mann](schaden) schwitzt, [der](schaden) [ihre](praktikantin) Geburtstagsbriefe ungeöffnet zurückgehen ließ. [Schaden](schaden) streitet die Briefe ab. [Dolores](dolores) senkt den Kopf, denn zurückgeschickt hat sie [seine](schaden) verstorbene [Ehefrau](mutter), und [sie](dolores) hat die Marken geklebt. [Lasse](lasse) und [Till](till), auf einen Schlag große [Brüder](lasse+till), streiten, wer das [Mädchen](praktikantin) zuerst nach Hause fahren darf.
+ parent schaden praktikantin "Tochter"
- accuse.past praktikantin schaden "stammt von"
- reject.past! schaden praktikantin "ungeöffnet"
- sad dolores "senkt den Kopf"
- die.past mutter "verstorbene"
- married.past mutter schaden "Ehefrau"
+ betray.past mutter praktikantin+schaden "zurückgeschickt"
- help.past dolores mutter "Marken"
- sibling lasse+till praktikantin "Brüder"
- quarrel lasse till "streiten"

== 10 Nachmeldung
[Wiebke](wiebke) ist aus dem Urlaub zurück und hat die Scheidung von [Holger](amselmann) schriftlich. [Lasse](lasse) leistet [Quan](quan) vor der Kaffeemaschine Abbitte, bekommt zum Zeichen des Friedens eine Nudelsuppe und den Rat, endlich den Mund aufzumachen. [Er](lasse) macht ihn auf, [sie](wiebke) verschließt ihn [ihm](lasse) mit den Lippen. In [Düsseldorf](@duesseldorf) sitzt [Till](till) seit dem Morgen im Foyer der Konkurrenz. [Ines](ines) lässt [ihn](till) dreimal höflich hinauskomplimentieren und trägt beim vierten Mal [seine](till) Brotdose unter dem Arm. [Zech](kunde) meldet den Verlust eines achten Fahrrads; diesmal stimmt es.
- return wiebke "zurück"
- divorce amselmann wiebke "Scheidung"
+ reconcile lasse quan "Abbitte"
- gift quan lasse "Nudelsuppe"
- help quan lasse "Rat"
+ kiss lasse wiebke "verschließt"
- travel till "sitzt" @duesseldorf
- reject ines till "hinauskomplimentieren"
- lose kunde "Verlust"

== 11 Deckungszusage
[Gernot](schaden) lädt [Fenja](praktikantin) zu Kölsch und Halve Hahn ein, weiß nicht, worüber man mit einem erwachsenen [Kind](praktikantin) redet, und referiert anderthalb Stunden lang über Hagel. [Fenja](praktikantin) findet das so trostlos, dass [sie](praktikantin) lachen muss; beim Abschied nennt [sie](praktikantin) [ihn](schaden) versehentlich Papa. [Ines](ines) und [Till](till) essen auf der Rheinbrücke Leberwurstbrote aus derselben Dose. Ganz unten liegt der Ring. »Ist das jetzt ein Antrag?«, fragt [sie](ines). Kauend nickt [er](till). [Dr. Sorge](pruefer) stellt die Prüfung ein und [Dolores](dolores) [seiner](pruefer) [Mutter](sorgemutter) vor.
+ invite schaden praktikantin "lädt"
- parent schaden praktikantin "Kind"
- happy praktikantin "lachen"
- reconcile praktikantin schaden "Papa"
- reconcile ines till "derselben Dose"
+ propose till ines "nickt"
- meet dolores sorgemutter "stellt"
- parent sorgemutter pruefer "Mutter"

== 12 Schaden & Tochter
Es wird Doppelhochzeit gefeiert, doch eines der Paare ist nicht das erwartete: Neben [Till](till) und [Ines](ines) geben einander [Frau Pütz](dolores) und [Dr. Sorge](pruefer) das Jawort, [sie](dolores) zum dritten, [er](pruefer) zum ersten Mal. [Quans](quan) [Lehrer](lehrer) ist für die Feier aus [Hue](@hue) angereist und wird von [Zech](kunde) auf Platt begrüßt. [Lasse](lasse) kniet vor [Wiebke](wiebke) nieder, allerdings nur, um [ihr](wiebke) den Schuh zu binden; [sie](wiebke) ist im fünften Monat und kommt nicht mehr hinunter. Das neue Schild an der Tür malt [Fenja](praktikantin), die designierte [Nachfolgerin](praktikantin) [ihres](praktikantin) [Vaters](schaden).
+ wedding ines till "Doppelhochzeit"
+ wedding dolores pruefer "Jawort"
- travel lehrer "angereist"
- propose! lasse wiebke "kniet"
- help lasse wiebke "binden"
- pregnant wiebke "fünften Monat"
- create praktikantin "malt"
- hire? praktikantin schaden "Nachfolgerin"
- parent schaden praktikantin "Vaters"
