%series Lehrerzimmer links
%lang de
%genre school comedy drama, Innsbruck, streaming blurbs
%cast ilka | Ilka Tschurtschenthaler; Ilka | f
%cast raoul | Raoul Nemeth; Raoul; Nemeth | m
%cast ignaz | Direktor Ignaz Pichler; Ignaz; Pichler | m
%cast helga | Helga Pichler; Helga | f
%cast senad | Senad | m
%cast doro | Doro | f
%cast mila | Mila | f
%cast kim | Kim | n
%cast schulwart | Herr Plank; Plank | m
%cast inspektorin | Frau Hofrat Egger; Egger | f
%cast ruth | Romana | f
%cast baby | - | f
%cast arzt | - | m
%cast oma | - | f

== 1
Schulbeginn in [Innsbruck](@innsbruck), und [Direktor Ignaz Pichler](ignaz) stellt dem Kollegium die [Neue](ilka) vor: [Ilka Tschurtschenthaler](ilka), Latein und Turnen. [Sportlehrer](raoul) [Raoul Nemeth](raoul) verschluckt sich am Kipferl, denn genau diese [Frau](ilka) hat [er](raoul) in der Silvesternacht geküsst, ohne nach dem Namen zu fragen. Daheim wartet auf [ihn](raoul) [Doro](doro), mit [der](doro) [er](raoul) seit drei Jahren liiert ist und das Konto teilt. [Schulwart](schulwart) [Plank](schulwart), [dem](schulwart) kein Blick entgeht, wettet mit der [Klassensprecherin](mila) [Mila](mila) um ein Eis. [Ilka](ilka) selbst tut, als sähe [sie](ilka) [Nemeth](raoul) zum ersten Mal, und fragt [ihn](raoul) nach der Toilette.
- hire ilka ignaz "Neue"
- colleague ilka raoul "Kollegium"
+ kiss.past ilka raoul "geküsst"
- couple doro raoul "liiert"
- cheat.past raoul doro "geküsst"
- boss ignaz ilka "Direktor"
- betray ilka raoul "tut, als"

== 2
[Mila](mila) ist sechzehn, die [Tochter](mila) des [Direktors](ignaz) und verknallt in [Senad](senad), [der](senad) in der letzten Reihe schläft. [Ihre](mila) [Banknachbarin](kim) [Kim](kim) muss für [sie](mila) Zettel schreiben, was [Kim](kim) ungern tut, da [Kim](kim) selbst für [Mila](mila) schwärmt. Im Lehrerzimmer geraten sich unterdessen der [Sportlehrer](raoul) und die [Lateinerin](ilka) wegen des Turnsaals in die Haare, so heftig, dass die Kaffeetassen wackeln. [Helga Pichler](helga), die [Direktorengattin](helga) und [Leiterin](helga) der Bibliothek, sieht darin keine Feindschaft. So stritten [sie](helga) und [Ignaz](ignaz) auch, damals, bevor [er](ignaz) aufhörte, [ihr](helga) zuzuhören.
- parent ignaz mila "Tochter"
- love mila senad "verknallt"
- love kim mila "schwärmt"
+ quarrel ilka raoul "in die Haare"
- married helga ignaz "Direktorengattin"
- help kim mila "schreiben"
- quarrel.past helga ignaz "stritten"
- sad helga ignaz "aufhörte"

== 3
[Senad](senad) bekommt einen Zettel. [Senad](senad) hält ihn für einen Zettel von [Kim](kim). Auf dem Pausenhof fragt [Senad](senad) nach einer Verabredung. [Kim](kim) sagt Nein und zeigt auf [Mila](mila). [Mila](mila) läuft rot an und läuft weg. [Plank](schulwart) findet [Mila](mila) im Heizraum. [Plank](schulwart) gibt [Mila](mila) einen Tee. Am Abend sitzt [Doro](doro) im Wartezimmer. Der [Arzt](arzt) gratuliert [Doro](doro). [Doro](doro) freut sich nicht. Im Dezember war [Raoul](raoul) drei Wochen auf Skikurs.
- invite senad kim "Verabredung"
- reject kim senad "Nein"
- flee mila senad "läuft weg"
- find schulwart mila "findet"
- gift schulwart mila "Tee"
+ pregnant doro "gratuliert"
- happy! doro "freut"
- travel.past raoul "Skikurs"

== 4
Wer sonst als Vater infrage kommt, verschweigt [Doro](doro), als [sie](doro) [Raoul](raoul) die frohe Kunde überbringt. [Er](raoul) fällt [ihr](doro) um den Hals und schreibt noch in der Nacht an [Ilka](ilka), die Sache von Silvester müsse vergessen sein. Die [Adressatin](ilka) zerknüllt den Brief, geht boxen und bringt tags darauf die halbe 7b zum Weinen. [Helga](helga), [die](helga) Trost ebenso verleiht wie Bücher, holt [sie](ilka) auf ein Glas Zirbenschnaps in die Bibliothek. Es werden vier. [Die beiden](helga+ilka) nennen sich hinterher [Freundinnen](helga+ilka) und schwören, nie wieder auf einen Mann zu warten. Nur der Bestand an Reclamheften hat gelitten.
- reveal! doro raoul "verschweigt"
+ reveal doro raoul "frohe Kunde"
- pregnant doro "frohe Kunde"
- happy raoul "um den Hals"
- reject raoul ilka "vergessen sein"
- sad ilka raoul "zerknüllt"
- help helga ilka "Trost"
- invite helga ilka "holt"
+ friend.start helga ilka "Freundinnen"

== 5
Die Wahrheit kommt auf der Schullandwoche in [Lienz](@lienz) ans Licht. [Ignaz Pichler](ignaz), weinselig am Lagerfeuer, gesteht [seinem](ignaz) [Turnlehrer](raoul), [er](ignaz) habe im Dezember eine Dummheit begangen, mit einer [Physiotherapeutin](doro), [die](doro) [seinen](ignaz) Rücken behandelt habe. [Raoul](raoul) kennt nur [eine](doro). [Er](raoul) packt den [Vorgesetzten](ignaz) am Hemd und wirft [ihn](ignaz) in den Tristacher See. [Senad](senad), [der](senad) wegen [Mila](mila) nicht schlafen kann, springt hinterher und zieht den [Direktor](ignaz) ans Ufer. Seitdem schläft im Zelt keiner mehr. Die Zikaden, falls es in Osttirol welche gibt, schweigen.
- reveal ignaz raoul "gesteht"
+ cheat.past ignaz helga "Dummheit"
- affair.past doro ignaz "Dummheit"
- treat.past ignaz doro "behandelt"
- discover raoul doro "kennt"
- boss ignaz raoul "Vorgesetzten"
+ attack raoul ignaz "wirft"
- love senad mila "nicht schlafen"
- rescue senad ignaz "zieht"

== 6
Zurück in der Stadt trägt [Raoul](raoul) [seine](raoul) Hanteln aus der gemeinsamen Wohnung und quartiert sich in der Turnhalle ein. [Doro](doro) fleht, wirft [ihm](raoul) dann Teller nach, dann wieder fleht [sie](doro). [Helga](helga), von [Mila](mila) eingeweiht, sagt [ihrem](helga) [Mann](ignaz) beim Frühstück kein einziges Wort, trinkt den Kaffee aus und fährt mit dem Bücherbus davon. Auf der Rückbank liegen die gesammelten Werke von niemandem. [Mila](mila), [die](mila) sich schuldig fühlt, weint bei [Senad](senad), und [der](senad) küsst [ihr](mila) die Tränen weg, jede einzeln, bis der [Schulwart](schulwart) klingelt.
+ breakup raoul doro "trägt"
- housemate.past doro raoul "gemeinsamen Wohnung"
- move raoul "quartiert"
- attack doro raoul "Teller"
- reveal mila helga "eingeweiht"
+ breakup helga ignaz "davon"
- married helga ignaz "Mann"
- sad mila "schuldig"
- kiss mila senad "küsst"

== 7
[Frau Hofrat Egger](inspektorin) kommt aus [Wien](@wien), um die Vorfälle von [Lienz](@lienz) zu untersuchen, und vernimmt erst den [Schwimmer](senad), dann den [Werfer](raoul). [Ilka](ilka) lügt für den [Kollegen](raoul), ohne rot zu werden: Der [Direktor](ignaz) sei ausgerutscht. Warum [sie](ilka) das getan hat, will [Raoul](raoul) hinterher wissen. [Sie](ilka) sagt etwas auf Latein, das [er](raoul) nicht versteht, und lässt [ihn](raoul) stehen. [Kim](kim) versteht es, denn [Kim](kim) hat im Gegensatz zu [ihm](raoul) aufgepasst: Die Liebe besiegt alles. [Plank](schulwart) erkennt in der [Inspektorin](inspektorin) [seine](schulwart) [Jugendliebe](inspektorin) und tauscht rasch den Kittel.
- travel inspektorin "kommt"
+ investigate inspektorin raoul+senad "vernimmt"
- colleague ilka raoul "Kollegen"
+ betray ilka inspektorin "lügt"
- help ilka raoul "lügt"
- confess ilka raoul "Latein"
- discover! raoul ilka "nicht versteht"
- discover kim ilka "versteht es"
- discover schulwart inspektorin "erkennt"
- couple.past inspektorin schulwart "Jugendliebe"

== 8
[Kim](kim) übersetzt für [Raoul](raoul). [Raoul](raoul) rennt zu [Ilka](ilka). [Ilka](ilka) öffnet im Bademantel. Bis zum Morgen bleibt [Raoul](raoul) bei [Ilka](ilka). Im Stiegenhaus grüßt [Frau Egger](inspektorin). Auch [Egger](inspektorin) kommt aus fremdem Bett. [Plank](schulwart) winkt [ihr](inspektorin) nach. [Ignaz](ignaz) besucht [Helga](helga) im Bücherbus. [Helga](helga) verlangt die Scheidung. [Ignaz](ignaz) nickt. [Mila](mila) und [Senad](senad) sind nun ein Paar. [Kim](kim) leidet stumm.
- help kim raoul "übersetzt"
+ sex ilka raoul "Bis zum Morgen"
- sex inspektorin schulwart "fremdem Bett"
- travel ignaz helga "besucht"
+ divorce? helga ignaz "Scheidung"
- couple.start mila senad "Paar"
- sad kim "leidet"

== 9
[Doro](doro) bekommt [ihre](doro) [Tochter](baby) drei Wochen zu früh, ausgerechnet am Elternsprechtag und auf der Weichbodenmatte. [Ilka](ilka), [die](ilka) einen Sanitätskurs hat, hält den Kopf, [Raoul](raoul) die Hand, und der leibliche [Vater](ignaz) hält sich im Türrahmen fest. Als alles vorbei ist, bedankt sich die [Wöchnerin](doro) bei der [Frau](ilka), [die](ilka) [ihr](doro) den [Mann](raoul) ausgespannt hat, und meint es ernst. [Ignaz](ignaz) erkennt das [Kind](baby) vor Zeugen an. [Seine](ignaz) große [Tochter](mila) besieht die [Kleine](baby) und findet, dass man sich daran gewöhnen könne.
+ birth doro baby "Weichbodenmatte"
- parent doro baby "Tochter"
- help ilka+raoul doro "hält den Kopf"
- parent ignaz baby "leibliche Vater"
- couple ilka raoul "ausgespannt"
+ reconcile doro ilka "bedankt"
- parent ignaz mila "Seine große Tochter"

== 10
[Pichler](ignaz) legt [sein](ignaz) Amt nieder, nachdem [Egger](inspektorin) [ihm](ignaz) den Bericht gezeigt hat, und empfiehlt als Nachfolgerin [seine](ignaz) geschiedene [Frau](helga). [Helga](helga) lacht, dann überlegt [sie](helga), dann unterschreibt [sie](helga). [Ihre](helga) erste Amtshandlung gilt [Senad](senad), [den](senad) man wegen eines geschwänzten Monats hinauswerfen will; [sie](helga) lässt [ihn](senad) bleiben. [Kim](kim) lernt beim Maturaball eine gewisse [Romana](ruth) aus der Parallelklasse kennen, tanzt mit [ihr](ruth) zwei Walzer und vergisst, wem die Zettel einst galten. [Raoul](raoul) und [Ilka](ilka) streiten über die Musik, wie üblich.
+ quit ignaz "legt"
- reveal inspektorin ignaz "gezeigt"
- divorce.past helga ignaz "geschiedene"
- ex helga ignaz "geschiedene"
+ hire helga "unterschreibt"
- quit? senad "hinauswerfen"
- help helga senad "bleiben"
- meet kim ruth "kennen"
- love.end kim mila "vergisst"
- quarrel ilka raoul "streiten"

== 11
Der letzte Schultag riecht nach Sonnencreme. [Mila](mila) bricht mit [Senad](senad) nach [Sarajevo](@sarajevo) auf, wo [seine](senad) [Großmutter](oma) schon den Strudel zieht. [Plank](schulwart) geht in Pension und zieht zu [seiner](schulwart) [Hofrätin](inspektorin) nach [Wien](@wien). [Doro](doro), [deren](doro) [Kind](baby) inzwischen krabbelt, gestattet [Ignaz](ignaz), jeden Mittwoch zu wickeln. [Raoul](raoul) fragt [Ilka](ilka) am Sprungbock, ob [sie](ilka) den Rest [ihres](ilka) Lebens mit [ihm](raoul) streiten wolle. [Sie](ilka) antwortet auf Latein, und diesmal hat [er](raoul) nachgeschlagen. Am schwarzen Brett hängt ein Zettel von [Kim](kim) an alle: Danke.
- travel mila+senad "bricht" @sarajevo
- kin oma senad "Großmutter"
- quit schulwart "Pension"
+ move schulwart inspektorin "zieht zu" @wien
- parent doro baby "Kind"
- help? ignaz doro "wickeln"
+ propose raoul ilka "Rest ihres Lebens"
- engaged.start ilka raoul "nachgeschlagen"
