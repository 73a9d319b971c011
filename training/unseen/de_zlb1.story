%series Hafenschicht
%lang de
%genre crime series, Duisburg, broadcaster's listings
%cast ilka | Hauptkommissarin Ilka Dombrowski; Ilka Dombrowski; Ilka; Dombrowski | f
%cast kim | Kim Sattler; Kim; Sattler | m
%cast rainer | Rainer | m
%cast bao | Dr. Bao Trung; Bao | m
%cast spediteur | Egon Kutscha; Kutscha | m
%cast witwe | Larissa Behm; Larissa | f
%cast lotse | - | m
%cast kellnerin | Rosalie | f
%cast ruland | Kriminalrat Ruland; Ruland | m
%cast ostwald | Merle Ostwald; Ostwald | f
%cast tankwart | - | m
%cast jannik | Jannik | m
%cast ilse | Ilse | f
%cast wirt | - | m
%cast baby | - | f

== 1
Im Hafenbecken treibt ein toter [Lotse](lotse). [Hauptkommissarin Ilka Dombrowski](ilka), [der](ilka) gerade erst der [Ehemann](rainer) davongelaufen ist, bekommt an diesem Morgen einen neuen [Partner](kim), [der](kim) schon auf der ersten Fahrt fragt, ob [sie](ilka) immer so schweige. [Kim Sattler](kim) redet gern. Die [Witwe](witwe) des [Toten](lotse) dagegen sagt kein Wort zu viel und weint auch nicht. Ein [Spediteur](spediteur), mit [dem](spediteur) sich der [Lotse](lotse) am Vorabend in die Wolle bekommen hat, beruft sich auf eine [Kellnerin](kellnerin), mit [der](kellnerin) [er](spediteur) die Nacht im Bett verbracht haben will.
+ die lotse "toter"
- married ilka rainer "Ehemann"
- breakup.past rainer ilka "davongelaufen"
- colleague.start ilka kim "Partner"
- married.past lotse witwe "Witwe"
- quarrel.past lotse spediteur "in die Wolle"
- sex.past? kellnerin spediteur "im Bett verbracht"

== 2
[Ilka](ilka) misstraut der [Kellnerin](kellnerin). [Kim](kim) misstraut dem [Spediteur](spediteur). [Ihr](ilka+kim) [Vorgesetzter](ruland) [Ruland](ruland) misstraut beiden Theorien. [Dr. Bao Trung](bao) obduziert den [Ertrunkenen](lotse) und stößt auf Würgemale. Also war es Mord. Am Abend steht [Rainer](rainer) im Hausflur, holt [seine](rainer) Angeln ab und behauptet, [er](rainer) wohne jetzt mit einer [Staatsanwältin](ostwald) zusammen. [Seine](rainer) [Nochehefrau](ilka) schlägt [ihm](rainer) die Tür vor der Nase zu. Im Treppenhaus lauscht [Ilse](ilse) von gegenüber. [Sie](ilse) lauscht immer.
- boss ruland ilka+kim "Vorgesetzter"
- discover bao lotse "stößt"
+ kill _ lotse "Mord"
- housemate ostwald rainer "wohne"
- married ilka rainer "Nochehefrau"
- reject ilka rainer "Tür vor der Nase"
- neighbour ilka ilse "von gegenüber"

== 3
Auf der Beerdigung, zu der außer [ihm](kim) und der [Kommissarin](ilka) kaum jemand gekommen ist, beobachtet [Sattler](kim), wie ein [Tankwart](tankwart) die [Hinterbliebene](witwe) hinter der Kapelle in den Arm nimmt und länger auf den Mund küsst, als das bei Beileid üblich ist. Der [Mann](tankwart) leugnet auch gar nicht: Seit drei Jahren seien [er](tankwart) und [Larissa Behm](witwe) ein heimliches Paar, und [ihr](witwe) [Mann](lotse) habe es gewusst. Dass [er](tankwart) [ihn](lotse) deshalb gehasst hätte, weist [er](tankwart) von sich.
- discover kim tankwart+witwe "beobachtet"
+ kiss tankwart witwe "küsst"
- affair tankwart witwe "heimliches Paar"
- cheat witwe lotse "heimliches Paar"
- married.past lotse witwe "Mann"#2
- discover.past lotse tankwart+witwe "gewusst"
- enemy! lotse tankwart "gehasst"

== 4
[Merle Ostwald](ostwald) übernimmt den Fall. Das passt [Ilka](ilka) nicht. Denn mit [Ostwald](ostwald) lebt [Rainer](rainer). Im Büro giften sich die [Rivalinnen](ilka+ostwald) an, bis [Ruland](ruland) dazwischengeht. [Kim](kim) spendiert [seiner](kim) [Kollegin](ilka) ein Bier. [Sie](ilka) trinkt vier. Danach wacht [sie](ilka) neben [Bao](bao) auf. [Bao](bao) strahlt. [Ilka](ilka) sucht [ihre](ilka) Schuhe. Am Hafen kündigt unterdessen die [Kellnerin](kellnerin), packt einen Koffer und verschwindet, ohne [ihrem](kellnerin) [Wirt](wirt) Bescheid zu sagen.
- couple ostwald rainer "lebt"
- enemy ilka ostwald "Rivalinnen"
- quarrel ilka ostwald "giften"
- gift kim ilka "spendiert"
- colleague ilka kim "Kollegin"
+ sex bao ilka "wacht"
- happy bao "strahlt"
- quit kellnerin wirt "kündigt"
- boss wirt kellnerin "Wirt"
+ flee kellnerin "verschwindet"

== 5
[Ilka](ilka) hat den [Gerichtsmediziner](bao) gebeten, die gemeinsame Nacht zu vergessen; [dieser](bao) schickt [ihr](ilka) stattdessen Tulpen ins Präsidium, wo [Kim](kim), [der](kim) sich über sich selbst wundert, plötzlich keinen Appetit mehr hat. In einer Pension am Niederrhein stöbern [die beiden](ilka+kim) die [Flüchtige](kellnerin) auf. [Rosalie](kellnerin), wie [sie](kellnerin) in Wahrheit heißt, bricht in Tränen aus und gibt zu, dass das Alibi erlogen war: Der [Spediteur](spediteur) hat [ihr](kellnerin) gedroht, [ihren](kellnerin) kleinen [Bruder](jannik) [Jannik](jannik) vor den Zug zu stoßen.
- reject ilka bao "vergessen"
- sex.past bao ilka "gemeinsame Nacht"
- gift bao ilka "Tulpen"
+ jealous kim bao "keinen Appetit"
- find ilka+kim kellnerin "stöbern"
- sad kellnerin "Tränen"
+ reveal kellnerin ilka+kim "gibt zu"
- betray.past kellnerin _ "erlogen"
- threaten.past spediteur kellnerin "gedroht"
- sibling jannik kellnerin "Bruder"
- kill? spediteur jannik "vor den Zug"

== 6
Der [Spediteur](spediteur), [der](spediteur) nun auch einen Namen in der Akte hat, nämlich [Egon Kutscha](spediteur), lässt sich widerstandslos Handschellen anlegen und grinst dabei. Einen Tag später ist [er](spediteur) wieder auf freiem Fuß, weil [Ostwald](ostwald) die Beweise für dünn hält. [Ilka](ilka) wirft der [Juristin](ostwald) vor, sich kaufen zu lassen. [Die](ostwald) lacht bloß und erzählt, so dass es jeder im Flur hört, [sie](ostwald) sei im dritten Monat. [Rainer](rainer), [der](rainer) jahrelang keine Kinder wollte, hat angeblich vor Freude geheult.
+ arrest _ spediteur "Handschellen"
- help ostwald spediteur "auf freiem Fuß"
- accuse ilka ostwald "wirft"
- reveal ostwald _ "erzählt"
+ pregnant ostwald rainer "im dritten Monat"
- happy? rainer "vor Freude"

== 7
[Jannik](jannik) kommt nicht aus der Schule. Ein Lieferwagen ist gesehen worden. [Rosalie](kellnerin) fleht [Kim](kim) an. [Kim](kim) findet den [Jungen](jannik) in einem leeren Tank und zieht [ihn](jannik) heraus. Der [Tankwart](tankwart) hat den Schlüssel. Hat [er](tankwart) den [Schüler](jannik) eingesperrt? Der [Verdächtige](tankwart) schwört, dass [er](tankwart) [sein](tankwart) Schloss seit Tagen vermisse. [Larissa](witwe) glaubt [ihrem](witwe) [Geliebten](tankwart). [Ilka](ilka) nicht. [Bao](bao) versorgt den [Kleinen](jannik). Und [Rosalie](kellnerin) fällt [Kim](kim) um den Hals.
- help? kim kellnerin "fleht"
- find kim jannik "findet"
+ rescue kim jannik "zieht"
- abduct? tankwart jannik "eingesperrt"
- affair tankwart witwe "Geliebten"
- treat jannik bao "versorgt"
- happy kellnerin kim "um den Hals"

== 8
Während im Präsidium noch darüber gestritten wird, ob ein Vorhängeschloss als Beweis genügt, begleitet [Kim](kim) die [Kellnerin](kellnerin) und [deren](kellnerin) [Bruder](jannik) in eine Schutzwohnung, bleibt zum Abendbrot und schließlich bis zum Frühstück. [Seine](kim) [Partnerin](ilka) merkt es am falsch geknöpften Hemd und macht eine Bemerkung, die schärfer ausfällt als beabsichtigt. [Ihr](ilka) selbst flattern am selben Tag die Scheidungspapiere ins Haus. [Sie](ilka) unterschreibt mit [Baos](bao) Kugelschreiber, und als [der](bao) [sie](ilka) fragt, ob [sie](ilka) nun endlich mit [ihm](bao) essen gehe, nickt [sie](ilka).
- sibling jannik kellnerin "Bruder"
+ sex kellnerin kim "bis zum Frühstück"
- colleague ilka kim "Partnerin"
- discover ilka kim "merkt"
+ divorce ilka rainer "Scheidungspapiere"
- date? bao ilka "essen gehe"
- invite bao ilka "fragt"

== 9
Was liest man nicht alles in Bankauszügen! [Ilka](ilka) geht denen der [Juristin](ostwald) nach und entdeckt monatliche Zahlungen der Spedition. [Ostwald](ostwald) hat also tatsächlich die Hand aufgehalten. Zur Rede gestellt, droht die [Schwangere](ostwald), [Ilkas](ilka) Affäre mit dem [Mediziner](bao) an die große Glocke zu hängen. Da verplappert sich ausgerechnet [Ruland](ruland): Auch [er](ruland) und [Kutscha](spediteur) kennen sich von klein auf, [Sandkastenfreunde](ruland+spediteur) gewissermaßen. Die Nacht ist lau, der Rhein führt Niedrigwasser, und [Ilka](ilka) weiß nicht mehr, wem [sie](ilka) trauen kann.
- investigate ilka ostwald "geht denen"
+ discover ilka ostwald "entdeckt"
- betray ostwald _ "Hand aufgehalten"
- threaten ostwald ilka "droht"
- affair bao ilka "Affäre"
- reveal ruland ilka "verplappert"
- friend ruland spediteur "Sandkastenfreunde"

== 10
[Rainer](rainer) packt. [Er](rainer) hat [Ostwalds](ostwald) Konten gesehen. Mit einer [Betrügerin](ostwald) will [er](rainer) nicht leben, Kind hin oder her. Wohin nun? [Er](rainer) klingelt bei [Ilka](ilka). Es öffnet [Bao](bao), im Bademantel. Die [Männer](bao+rainer) mustern einander. Dann kracht es. [Ilse](ilse) ruft die Polizei. [Bao](bao) trägt ein Veilchen davon, [Rainer](rainer) einen Kratzer. Die [Hausherrin](ilka) wirft [beide](bao+rainer) hinaus.
- discover rainer ostwald "gesehen"
+ breakup rainer ostwald "packt"
- meet bao rainer "mustern"
+ attack rainer bao "kracht"
- injure bao rainer "Veilchen"
- injure rainer bao "Kratzer"
- reject ilka bao+rainer "hinaus"

== 11
Der [Tankwart](tankwart) redet. Nicht [Larissa](witwe) zuliebe, sondern weil [Kutscha](spediteur) [ihm](tankwart) nach dem Leben trachtet: In jener Nacht hat [er](tankwart) vom Steg aus gesehen, wie der [Spediteur](spediteur) den [Lotsen](lotse) erwürgte, [der](lotse) den Schmuggel nicht länger decken wollte. Der [Kriminalrat](ruland), [der](ruland) [seinen](ruland) alten [Freund](spediteur) noch warnen will, läuft [seinen](ruland) eigenen Leuten in die Arme und wird suspendiert. [Kutscha](spediteur) nimmt [Rosalie](kellnerin) als Geisel, doch [die](kellnerin) beißt [ihn](spediteur) in die Hand, und [Kim](kim) drückt ab.
+ reveal tankwart _ "redet"
- kill? spediteur tankwart "nach dem Leben"
- discover.past tankwart spediteur "gesehen"
+ kill.past spediteur lotse "erwürgte"
- friend ruland spediteur "Freund"
- help? ruland spediteur "warnen"
- quit ruland "suspendiert"
- abduct spediteur kellnerin "Geisel"
- attack kellnerin spediteur "beißt"
- attack kim spediteur "drückt"

== 12
[Kutscha](spediteur) überlebt die Kugel und bekommt lebenslänglich. [Rulands](ruland) Schreibtisch gehört nun [Ilka](ilka). [Ihr](ilka) neuer [Untergebener](kim) [Kim](kim) zieht mit [Rosalie](kellnerin) und [Jannik](jannik) in eine Laube am Kanal; an der Tür hängt ein Kranz, denn die beiden [Verliebten](kellnerin+kim) haben sich am Freitag das Jawort gegeben. Die [Witwe](witwe) lässt den [Tankwart](tankwart) sitzen und eröffnet in [Ostende](@ostende) ein Hutgeschäft. [Ostwald](ostwald), entlassen und allein, bringt ein [Mädchen](baby) zur Welt. Und [Ilka](ilka)? Verträgt sich mit [Bao](bao). Bei Pommes.
- recover spediteur "überlebt"
- arrest _ spediteur "lebenslänglich"
- hire ilka "gehört"
- boss.start ilka kim "Untergebener"
- move jannik+kellnerin+kim "zieht"
- love kellnerin kim "Verliebten"
+ wedding kellnerin kim "Jawort"
- breakup witwe tankwart "sitzen"
- create witwe "eröffnet" @ostende
- quit ostwald "entlassen"
- birth ostwald baby "zur Welt"
- reconcile bao ilka "Verträgt"
