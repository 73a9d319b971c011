%series Kiberer
%lang de
%genre Viennese police dramedy, wry TV-guide texts
%cast resi | Theresia Swoboda; Resi; Swoboda | f
%cast goran | Goran Stojanović; Goran; Stojanović | m
%cast hofrat | Hofrat Pokorny; Pokorny | m
%cast fredl | Alfred Swoboda; Fredl | m
%cast jadranka | Jadranka | f
%cast pepi | Pepi Navratil; Navratil; Pepi | m
%cast burgi | Burgi Zwettler; Burgi | f
%cast primar | Primar Ehrenreich; Ehrenreich | m
%cast mizzi | Mizzi | f
%cast luki | Luki | m
%cast fiaker | - | m
%cast witwe | Frau Kommerzialrat Lobmeyer; Lobmeyer | f
%cast diva | Ilona Szabó; Szabó | f
%cast praktikant | Valerian | m
%cast konditor | - | m
%cast grossmutter | - | f
%cast kurbek | - | f
%cast exfrau | Beatrix | f

== 1 Backhendl mit Folgen
Im Prater wird ein [Fiaker](fiaker) von [seinem](fiaker) eigenen Ross totgetreten – angeblich. [Bezirksinspektorin](resi) [Resi Swoboda](resi) riecht am Hafer und findet darin Aufputschmittel. [Ihr](resi) neuer [Partner](goran) [Goran Stojanović](goran), strafversetzt aus [Graz](@graz), hat Angst vor Pferden, was [er](goran) mit Sarkasmus tarnt. [Hofrat Pokorny](hofrat) wünscht den Fall bis Freitag vom Tisch. Und daheim eröffnet [Resi](resi) der eigene [Mann](fredl), [er](fredl) habe den gemeinsamen Schrebergarten verspielt.
+ die fiaker "totgetreten"
- find resi "findet"
+ colleague.start goran resi "Partner"
- move.past goran "strafversetzt" @graz
- sad goran "Angst"
- married fredl resi "Mann"
- reveal fredl resi "eröffnet"
- lose fredl "verspielt"

== 2 Zuckerguss
Ein [Hofzuckerbäcker](konditor) verdächtigt [seine](konditor) [Konkurrentin](burgi) [Burgi Zwettler](burgi), das Rezept der Lobmeyer-Schnitte gestohlen zu haben; in derselben Nacht ersticht [ihn](konditor) jemand mit einer Garniertülle. [Burgi](burgi), mit [der](burgi) [Goran](goran) einmal die Tanzschule geschwänzt hat, weint in [seine](goran) Dienstjacke. [Resi](resi) hält [ihm](goran) vor, eine [Verdächtige](burgi) zu trösten. [Er](goran) hält [ihr](resi) vor, es seit Tagen nicht mehr heimzuschaffen. [Beide](goran+resi) haben recht, das macht es nicht besser.
- enemy burgi konditor "Konkurrentin"
- accuse konditor burgi "verdächtigt"
- steal? burgi konditor "gestohlen"
+ kill _ konditor "ersticht"
- sad burgi "weint"
- kill? burgi konditor "Verdächtige"
- help goran burgi "trösten"
- quarrel goran resi "vor"

== 3 Erbschleicherei für Anfänger
Die [Kommerzialratswitwe](witwe) [Lobmeyer](witwe), zweiundachtzig, will [ihren](witwe) [Untermieter](pepi) heiraten, den dreißig Jahre jüngeren [Pepi Navratil](pepi). [Ihr](witwe) [Neffe](primar), [Primar Ehrenreich](primar), möchte [sie](witwe) deshalb entmündigen lassen und erstattet Anzeige gegen den [Bräutigam](pepi). Vernommen, zaubert [Pepi](pepi) drei Eheringe aus der Westentasche: alle von verstorbenen Gattinnen. Die [Lobmeyer](witwe) findet das „praktisch, da passt sicher einer“. Im Zuckerbäckermord führt eine Spur an [ihren](witwe) Kaffeetisch.
- married.past _ witwe "Kommerzialratswitwe"
- housemate pepi witwe "Untermieter"
+ wedding? pepi witwe "heiraten"
- kin primar witwe "Neffe"
- betray? primar witwe "entmündigen"
- accuse primar pepi "Anzeige"
- engaged pepi witwe "Bräutigam"
- investigate _ pepi "Vernommen"
- married.past _ pepi "Gattinnen"

== 4 Servus, Schwiegermama
[Gorans](goran) [Mutter](jadranka) [Jadranka](jadranka) bringt aus [Leskovac](@leskovac) drei Koffer, zwölf Kilo Ajvar und die Überzeugung mit, [Resi](resi) sei die [Braut](resi). Niemand traut sich zu widersprechen. Unterdessen bricht im Allgemeinen Krankenhaus ein [Praktikant](praktikant) zusammen: [Valerian](praktikant) hat von [Ehrenreichs](primar) Cognac gekostet. Wer dem [Primar](primar) ans Leben wollte, muss also gewusst haben, wo [er](primar) [seinen](primar) Cognac versteckt. [Resis](resi) Diagnose: die halbe Stadt.
- parent jadranka goran "Mutter"
+ travel jadranka "bringt"
- engaged! goran resi "Braut"
- ill praktikant "bricht"
+ kill? _ primar "ans Leben"

== 5 Nachtschicht
Beim Observieren im Lieferwagen schläft [Goran](goran) auf [Resis](resi) Schulter ein. [Sie](resi) rührt sich vier Stunden lang nicht. Als der [Verdächtige](pepi) [Navratil](pepi) endlich aus dem Haus kommt, ist [ihr](resi) der Arm eingeschlafen und [er](pepi) auf und davon. [Fredl](fredl), [der](fredl) den Wagen für einen Seitensprung hält, schlägt die Scheibe ein und trifft [Goran](goran) am Ohr. Genäht wird [er](goran) von [Beatrix](exfrau), und [die](exfrau) ist, Wien ist ein Dorf, [Ehrenreichs](primar) frühere [Frau](exfrau).
- investigate goran+resi pepi "Observieren"
+ love? resi goran "rührt sich"
- flee pepi "auf und davon"
- cheat! resi fredl "Seitensprung"
+ attack fredl goran "trifft"
- treat goran exfrau "Genäht"
- ex exfrau primar "frühere"

== 6 Opernball
Der [Diva](diva) [Ilona Szabó](diva) entreißt man auf dem Ball der Bälle ein Smaragdkollier. [Resi](resi) tanzt mit [Hofrat Pokorny](hofrat), um in [seiner](hofrat) Nähe niemanden verhaften zu müssen, und verhaftet dann doch jemanden: den [Kellner](luki) [Luki](luki), den eigenen [Stiefsohn](luki). [Fredl](fredl) beschimpft [sie](resi) vor allen Debütantinnen. Ein Walzer später wird der Schmuck am Hals von [Mizzi](mizzi) entdeckt, der [Hundedame](mizzi) der [Lobmeyer](witwe).
+ steal _ diva "entreißt"
- date hofrat resi "tanzt"
+ arrest resi luki "verhaftet"
- kin luki resi "Stiefsohn"
- quarrel fredl resi "beschimpft"
- find _ mizzi "entdeckt"

== 7 Kopf oder Kragen
[Resi](resi) wird beurlaubt, wegen Befangenheit und wegen Walzers. [Goran](goran) ermittelt allein, isst allein, flucht allein. Da erscheint [Burgi](burgi), bleich wie Eischnee: Jemand hat [ihr](burgi) eine Torte geschickt, auf der [ihr](burgi) eigener Name in Trauerrand steht. Noch am selben Abend wird [sie](burgi) in [ihrer](burgi) Backstube in die Kühlkammer gestoßen. Dass [sie](burgi) lebt, hat [sie](burgi) [Jadranka](jadranka) zu verdanken, [die](jadranka) nur nach der Butter schauen wollte.
+ quit resi hofrat "beurlaubt"
- investigate goran _ "ermittelt"
- gift _ burgi "geschickt"
- threaten _ burgi "Trauerrand"
- attack _ burgi "gestoßen"
- die! burgi "lebt"
+ rescue jadranka burgi "verdanken"

== 8 Das Testament der Tante
[Ehrenreich](primar) ist pleite, [seine](primar) [Tante](witwe) reich: So weit war [Goran](goran) auch schon. Neu ist, dass [Burgis](burgi) [Großmutter](grossmutter) einst Köchin im Haus war und die Schnitte erfunden hat; an dem Patent hängen Millionen. Das wusste der [Zuckerbäcker](konditor), und das wusste der [Arzt](primar). [Resi](resi), im Urlaub ganz privat, bringt der [Kommerzialratswitwe](witwe) Veilchen und warnt [sie](witwe) vor dem [Neffen](primar). „Kindchen“, sagt [die](witwe), „wer, glauben [Sie](resi), hat [ihm](primar) den Cognac gewürzt?“
- lose primar "pleite"
- kin primar witwe "Tante"
- kin burgi grossmutter "Großmutter"
- create.past grossmutter "erfunden"
- discover.past konditor+primar "wusste"
- gift resi witwe "Veilchen"
- help resi witwe "warnt"
+ reveal witwe resi "sagt"
+ attack.past witwe primar "gewürzt"

== 9 Gespritzter Abschied
Nun also doch: [Fredl](fredl) zieht zu einer [Kurbekanntschaft](kurbek) nach [Bad Ischl](@badischl), nimmt den Fernseher mit und lässt die Schulden da. [Resi](resi) trinkt, [Goran](goran) schenkt nach, und als [er](goran) zur Straßenbahn will, hält [sie](resi) [ihn](goran) an der Krawatte fest. In der Früh sitzt [Jadranka](jadranka) mit Kaffee am Bett und fragt, wie viele Eier [sie](goran+resi) möchten. [Luki](luki), aus der Haft entlassen, möchte auch zwei.
+ breakup fredl resi "zieht"
- move fredl kurbek "zieht"
- sad resi "trinkt"
+ sex goran resi "Krawatte"
- return luki "entlassen"

== 10 Der falsche Bräutigam
[Pepi Navratil](pepi) hat nie geheiratet, jedenfalls nicht in echt: Der [Mann](pepi) mit den drei Ringen ist ein Versicherungsdetektiv, von einer Münchner Gesellschaft auf [Ehrenreich](primar) angesetzt. Nun wird [er](pepi) selbst vermisst. Auf [seinem](pepi) Kopfkissen liegt ein Büschel Hundehaar. [Pokorny](hofrat) lässt [Resi](resi) wieder antreten, denn die [Lobmeyer](witwe) hat den [Hofrat](hofrat), [dem](hofrat) [sie](witwe) einst das Radfahren beigebracht hat, angerufen und recht deutlich werden lassen, was [er](hofrat) sonst erlebt.
- married! _ pepi "nie geheiratet"
+ betray pepi witwe "Versicherungsdetektiv"
- investigate pepi primar "angesetzt"
- lose _ pepi "vermisst"
- hire resi hofrat "antreten"
- advisor.past witwe hofrat "beigebracht"
+ threaten witwe hofrat "sonst erlebt"

== 11 Zentralfriedhof
[Mizzi](mizzi) gräbt, wo [sie](mizzi) nicht graben darf, und hört nicht auf zu bellen. Aus einer frisch ausgehobenen Gruft holen [Goran](goran) und [Luki](luki) den bewusstlosen [Detektiv](pepi). [Ihn](pepi) hat der [Primar](primar) narkotisiert und hier abgelegt, ebenso, wie [er](primar) den [Zuckerbäcker](konditor) mit fachkundigem Griff erledigt hat. [Ehrenreich](primar) flüchtet auf einem Friedhofsbus und wird an der Haltestelle Tor drei von [seiner](primar) [Ex](exfrau) empfangen, [die](exfrau) [ihm](primar) ein Bein stellt.
- find mizzi pepi "gräbt"
+ rescue goran+luki pepi "holen"
- ill pepi "bewusstlosen"
- attack.past primar pepi "narkotisiert"
+ kill.past primar konditor "erledigt"
- flee primar "flüchtet"
- ex exfrau primar "Ex"
- attack exfrau primar "Bein"

== 12 Küss die Hand
Vor Gericht trägt die [Lobmeyer](witwe) Nerz und plädiert auf Notwehr mit Cognac; man glaubt [ihr](witwe), weil man muss. [Burgi](burgi) bekommt das Patent, [Valerian](praktikant) eine Lehrstelle bei [ihr](burgi) und [Jadranka](jadranka) einen [Verehrer](hofrat): Kein Geringerer als der [Hofrat](hofrat) wartet mit Nelken vor dem Sacher. [Resi](resi) unterschreibt [Fredls](fredl) Scheidungspapiere mit [Gorans](goran) Kugelschreiber. „Behalten“, sagt [er](goran). [Sie](resi) weiß nicht, ob [er](goran) den Stift meint.
- accuse _ witwe "Gericht"
- find burgi "bekommt"
+ hire praktikant burgi "Lehrstelle"
- love hofrat jadranka "Verehrer"
+ divorce fredl resi "Scheidungspapiere"
- gift goran resi "Behalten"
