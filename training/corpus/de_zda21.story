%series Skärholmen ruft nicht zurück
%lang de
%genre Swedish archipelago summer family drama (Sunday evening film series), German press texts
%cast ylva     | Ylva Hallström; Ylva | f
%cast torsten  | Torsten Hallström; Torsten | m
%cast maj      | Maj-Britt; Maj; Majka | f
%cast isak     | Isak Hallström; Isak | m
%cast linnea   | Linnéa | f
%cast sten     | Sten Ekwall; Ekwall; Sten | m
%cast freja    | Freja Ekwall; Freja | f
%cast abdi     | Abdi | m
%cast gunilla  | Pastorin Gunilla; Gunilla | f
%cast hugo     | Hugo | m
%cast aleksander | Aleksander Wojcik; Aleksander | m
%cast stenfrau | - | f

== 1 Mittsommer
Zum siebzigsten Geburtstag [seiner](torsten) [Gattin](maj) [Maj-Britt](maj) versammelt [Torsten Hallström](torsten), Reeder im Ruhestand, die ganze Sippe auf der Schäreninsel. [Tochter](ylva) [Ylva](ylva), [Verlegerin](ylva) in [Malmö](@malmoe), hat statt [ihres](ylva) [Mannes](hugo) die Scheidungspapiere dabei, [ihr](ylva) [Bruder](isak) [Isak](isak) eine [Freundin](linnea), [die](linnea) jünger ist als [sein](isak) Segelboot. Unter der Mittsommerstange tanzt die [Jubilarin](maj) mit einem [Unbekannten](aleksander), [der](aleksander) fließend Polnisch spricht und [sie](maj) „[Majka](maj)“ nennt. In [Torstens](torsten) Faust zerspringt ein Schnapsglas.
- celebrate torsten maj "Geburtstag"
- married maj torsten "Gattin"
- parent maj+torsten ylva "Tochter"
- married hugo ylva "Mannes"
+ divorce? hugo ylva "Scheidungspapiere"
- sibling isak ylva "Bruder"
- couple isak linnea "Freundin"
+ jealous torsten aleksander "zerspringt"

== 2 Der Gast
[Aleksander Wojcik](aleksander) sei ein alter Brieffreund, so die amtliche Auskunft. Vom Bootshaus aus sieht [Linnéa](linnea) freilich, wie [er](aleksander) am Wasser kniet und [Maj](maj) die Füße trocknet. [Isak](isak) hält um [Linnéas](linnea) Hand an, erntet ein Lachen und die Gegenfrage, ob in diesem Clan eigentlich irgendwer mit irgendwem rede. Beim Pilzesuchen läuft [Ylva](ylva) [Sten Ekwall](sten) über den Weg, [der](sten) [ihr](ylva) mit siebzehn erst das Schwimmen und dann das Lügen beigebracht hat.
- friend aleksander maj "Brieffreund"
+ discover linnea aleksander+maj "sieht"
- help aleksander maj "trocknet"
- propose isak linnea "hält"
- reject linnea isak "Lachen"
- find sten ylva "läuft"
- advisor.past sten ylva "beigebracht"

== 3 Fahrwasser
[Ekwall](sten) ist Lotse geworden, Witwer und [Vater](sten) einer vierzehnjährigen [Freja](freja), [die](freja) mit niemandem spricht außer mit [Abdi](abdi), dem [Jungen](abdi) aus dem Asylheim am Festland. [Die beiden](abdi+freja) haben ein Floß gebaut. Während oben am Haus das Krebsessen beginnt, treibt es bei ablandigem Wind davon. [Torsten](torsten) wirft das alte Patrouillenboot an, steuert mit achtzig Jahren wie mit zwanzig und bringt die [Kinder](abdi+freja) heim. Zum Dank fragt [Freja](freja), warum [seine](torsten) [Frau](maj) weine.
- hire.past sten "Lotse"
- married.past sten stenfrau "Witwer"
- die.past stenfrau "Witwer"
- parent sten freja "Vater"
- friend abdi freja "außer mit Abdi"
+ create abdi+freja "gebaut"
- celebrate _ "Krebsessen"
+ rescue torsten abdi+freja "bringt"
- married maj torsten "seine Frau"
- sad maj "weine"

== 4 Krebsessen
[Hugo](hugo) trifft ein, im Wasserflugzeug, mit Champagner, um [seine](hugo) Ehe zu retten. [Ylva](ylva) lässt den Korken ins Meer fliegen. Als [er](hugo) beim Nachtisch verkündet, der Verlag sei auf [seinen](hugo) Namen eingetragen und stehe zum Verkauf, kippt [Isak](isak) [ihm](hugo) die Krebsschalen in den Schoß. [Maj-Britt](maj) nutzt den Tumult, steht auf und schlägt ans Glas: [Sie](maj) müsse etwas sagen, seit zweiundfünfzig Jahren.
- travel hugo "Wasserflugzeug"
- married hugo ylva "Ehe"
- reconcile? hugo ylva "retten"
- reject ylva hugo "Korken"
+ threaten hugo ylva "verkündet"
- attack isak hugo "kippt"
+ reveal? maj _ "müsse"

== 5 Danzig, 1972
Als junge Stewardess auf der Fähre nach [Danzig](@danzig) hatte [Maj](maj) einen [Werftarbeiter](aleksander) geliebt und versteckt; in [Stockholm](@stockholm) wurde [er](aleksander) beim Landgang verhaftet und ausgeliefert. [Der](torsten) [ihn](aleksander) anzeigte, war ein ehrgeiziger [Steuermann](torsten). [Torsten](torsten) streitet nichts ab. [Er](torsten) habe [sie](maj) haben wollen, sagt [er](torsten), und [er](torsten) habe [sie](maj) bekommen. Auf dem Steg legt [Aleksander](aleksander) die Ruder ein. [Maj-Britt](maj) steigt, im Festkleid, zu [ihm](aleksander) ins Boot.
- love.past maj aleksander "geliebt"
- help.past maj aleksander "versteckt"
- arrest.past _ aleksander "verhaftet"
+ betray.past torsten aleksander "anzeigte"
- reveal torsten "streitet"
- love.past torsten maj "haben wollen"
+ breakup maj torsten "Boot"

== 6 Ebbe gibt es hier nicht
Zurück bleiben ein gedeckter Tisch und drei Sorten Schweigen. [Isak](isak), Anfang fünfzig, zählt Jahre an den Fingern ab und kommt zu einem Ergebnis, das [ihn](isak) nach dem Familienalbum greifen lässt. [Linnéa](linnea) findet heraus, was [er](isak) sucht, und hält [ihm](isak) ein Taschenmesser hin, in dessen Griff ein W geritzt ist: aus dem Koffer des [Polen](aleksander). [Torsten](torsten) sägt den Steg ab. [Pastorin Gunilla](gunilla) setzt sich mit einer Thermoskanne auf den Rest.
+ parent? aleksander isak "Ergebnis"
- investigate isak "greifen"
- gift linnea isak "Taschenmesser"
- discover linnea isak "findet"
- sad torsten maj "sägt"
- help gunilla torsten "Thermoskanne"

== 7 Klartext
In einer Hütte auf [Gotland](@gotland) stöbert [Isak](isak) [Mutter](maj) und [Vater](aleksander) auf. Ja, sagt [Maj](maj). Nein, sagt [Aleksander](aleksander), [er](aleksander) habe davon keine Ahnung gehabt, und lässt den Hering in die Glut fallen. Die [Männer](aleksander+isak) reparieren wortlos ein Netz, wobei dasselbe linke Augenlid zuckt. [Ylva](ylva) übernachtet unterdessen im Lotsenhaus, angeblich auf dem Sofa; [Freja](freja) legt am Morgen drei Gedecke auf und verzieht keine Miene.
- find isak aleksander+maj "stöbert"
+ parent aleksander isak "Vater"
- parent maj isak "Mutter"
+ reveal maj aleksander+isak "Ja"
- discover! aleksander isak "keine Ahnung"
+ sex sten ylva "angeblich"
- discover freja sten+ylva "drei Gedecke"

== 8 Schären im Nebel
[Abdi](abdi) soll abgeschoben werden. [Freja](freja) versteckt [ihn](abdi) in [Torstens](torsten) Bootsschuppen, und der alte [Reeder](torsten) stößt beim Holzholen auf [ihn](abdi). Vor einem halben Jahrhundert hat [er](torsten) in so einem Fall zum Hörer gegriffen. [Er](torsten) greift auch jetzt zum Hörer: [Er](torsten) bestellt drei Anwälte. [Hugo](hugo) lässt den Verlag auf den Markt werfen, [Ylvas](ylva) gesamte Belegschaft kündigt aus Treue.
- move? abdi "abgeschoben"
- help freja abdi "versteckt"
- find torsten abdi "stößt"
- betray.past torsten aleksander "Hörer"
+ help torsten abdi "bestellt"
- betray hugo ylva "auf den Markt"
- quit _ "kündigt"

== 9 Windstärke elf
Im Herbststurm schlägt das Lotsenboot leck. [Sten](sten) treibt mit einer Leuchtkugel und gebrochenem Schlüsselbein im offenen Wasser. [Torsten](torsten) und [Aleksander](aleksander), Erzfeinde mit zusammen hundertsechzig Jahren, fahren als Einzige hinaus, weil als Einzige keiner von [ihnen](aleksander+torsten) etwas zu verlieren hat. [Sie](aleksander+torsten) ziehen [Ekwall](sten) über die Bordwand. Dann setzt [Torstens](torsten) Herz aus, und der [Mann](aleksander), [den](aleksander) [er](torsten) einst ausgeliefert hat, drückt es wieder in Gang.
- injure sten "gebrochenem"
- enemy aleksander torsten "Erzfeinde"
+ rescue aleksander+torsten sten "ziehen"
- ill torsten "Herz"
- betray.past torsten aleksander "ausgeliefert"
+ rescue aleksander torsten "drückt"

== 10 Leichte Brise
[Torsten](torsten) überschreibt im Krankenhaus die Insel: zu einem Drittel [Ylva](ylva), zu einem Drittel [Isak](isak), „[der](isak) [mein](torsten) [Sohn](isak) ist, egal, wessen Lid zuckt“. Den Rest bekommt [Abdi](abdi), damit [der](abdi) eine Meldeadresse hat. [Linnéa](linnea), von [Isak](isak) noch einmal gefragt, sagt diesmal nicht Nein und diesmal nicht Ja, sondern: „Im Februar. Wenn es wehtut, ist es echt.“ [Maj](maj) reicht dem [Kranken](torsten) durch die Tür eine Zimtschnecke. Mehr Vergebung, sagt [Gunilla](gunilla), passe ohnehin nicht durch eine Tür.
- gift torsten abdi+isak+ylva "überschreibt"
- ill torsten "Kranken"
- propose isak linnea "gefragt"
- parent torsten isak "mein Sohn"
- engaged? isak linnea "Im Februar"
+ reconcile maj torsten "Zimtschnecke"
