%series Am Itajaí
%lang de
%genre emigrant saga in Brazil 1872, encyclopaedia plot summaries
%cast hanne   | Hanne Quast; Hanne | f
%cast arndt   | Arndt Quast; Arndt; Quast | m
%cast joao    | João Teixeira; João; Teixeira | m
%cast ida     | Ida Froböse; Ida | f
%cast froboese | Wilhelm Froböse; Froböse; Wilhelm | m
%cast rosalia | Doña Rosália; Rosália | f
%cast benedito | Benedito | m
%cast lenz    | Lenz | m
%cast missionar | - | m
%cast gretchen | Grete | f
%cast kapitaen | - | m
%cast kind    | Tomé | m
%cast mutter | - | f
%cast kielerin | - | f

== 1 Überfahrt
Unter den Zwischendeckspassagieren, die im Mai 1872 in [Hamburg](@hamburg) an Bord gehen, befindet sich die [Weberin](hanne) [Hanne Quast](hanne), [die](hanne) [ihrem](hanne) [Mann](arndt) [Arndt](arndt), vor drei Jahren ausgewandert und seit einem Jahr ohne Nachricht, nach [Blumenau](@blumenau) folgt. Mit [ihr](hanne) teilt sich die forsche [Ida Froböse](ida) die Koje, [die](ida) [ihrem](ida) unbekannten [Bräutigam](lenz), einem gewissen [Lenz](lenz), per Anzeige versprochen ist. Auf See stirbt [Idas](ida) [Mutter](mutter) am Typhus. [Hanne](hanne) drückt der [Toten](mutter) die Augen zu, und die beiden jungen [Frauen](hanne+ida) schwören sich, einander nie im Stich zu lassen.
- travel hanne "folgt" @blumenau
- married arndt hanne "Mann"
- move.past arndt "ausgewandert"
- engaged ida lenz "versprochen"
- parent mutter ida "Mutter"
- die mutter "Typhus"
- ill mutter "Typhus"
- housemate.start hanne ida "Koje"
+ friend.start hanne ida "schwören"

== 2 Die Anlegestelle
An der Anlegestelle wartet niemand auf [Hanne](hanne); auf [Ida](ida) wartet ein [Zwerg](lenz) mit Zylinder, [der](lenz) um die Hälfte kleiner und um das Doppelte älter ist, als die Anzeige versprach, worauf die [Braut](ida) auf dem Absatz kehrtmacht. Von dem [Fährmann](joao) [João Teixeira](joao) erfährt [Hanne](hanne), dass [ihr](hanne) [Gatte](arndt) am Oberlauf eine Sägemühle besitze und gut verheiratet sei. [Sie](hanne) hält das zunächst für ein Missverständnis der Sprache. [João](joao), [dem](joao) die [Fremde](hanne) in [ihrer](hanne) Haltung Achtung abnötigt, rudert [sie](hanne) zwei Tage flussaufwärts, ohne einen Vintém zu nehmen.
- meet ida lenz "wartet ein Zwerg"
+ reject ida lenz "kehrtmacht"
- reveal joao hanne "erfährt"
- married arndt hanne "Gatte"
- married? _ arndt "gut verheiratet"
- discover! hanne arndt "Missverständnis"
- help joao hanne "rudert"

== 3 Die andere
Was der [Fährmann](joao) berichtet hat, bestätigt sich: [Arndt Quast](arndt) hat sich mit [Doña Rosália](rosalia), [Besitzerin](rosalia) der halben Uferseite, trauen lassen und sich dabei als Witwer ausgegeben. [Rosália](rosalia), [die](rosalia) von der ersten Ehe nichts gewusst haben will, empfängt die [Deutsche](hanne) wie eine Bittstellerin und lässt [ihr](hanne) Kaffee auf der Treppe reichen. Unter vier Augen fleht [Arndt](arndt) [Hanne](hanne) an, sich als [seine](arndt) Schwester auszugeben. [Sie](hanne) schüttet [ihm](arndt) den Kaffee ins Gesicht und geht, findet aber nachts weder Weg noch Boot und wird von [Benedito](benedito), dem [Verwalter](benedito) der [Hausherrin](rosalia), in die Scheune gelassen.
+ wedding.past arndt rosalia "trauen"
- betray arndt rosalia "Witwer"
- die! hanne "Witwer"
- married arndt hanne "ersten Ehe"
- cheat arndt hanne "bestätigt"
- discover! rosalia arndt "nichts gewusst"
- sibling! arndt hanne "Schwester"
+ attack hanne arndt "schüttet"
- boss rosalia benedito "Verwalter"
- help benedito hanne "Scheune"

== 4 Vier Bretter
[Hanne](hanne) nimmt ein Stück Wald. [João](joao) fällt die Bäume. [Ida](ida) kocht Bohnen. [Benedito](benedito) bringt Nägel. Die Nägel gehören [Rosália](rosalia). [Arndt](arndt) sieht den Rauch. [Arndt](arndt) steht am Abend vor [Hanne](hanne). [Er](arndt) will [sie](hanne) zurück. [Er](arndt) will auch [Rosália](rosalia) behalten. [Hanne](hanne) lacht [Arndt](arndt) aus. Da packt [Arndt](arndt) [Hanne](hanne) am Arm. [João](joao) stellt sich vor [Hanne](hanne). Mit der Axt in der Hand genügt ein Blick. In der Nacht hält [Ida](ida) Wache.
- help joao hanne "fällt"
- help ida hanne "kocht"
- steal benedito rosalia "bringt"
- reconcile? arndt hanne "zurück"
+ reject hanne arndt "lacht"
- attack arndt hanne "packt"
+ rescue joao hanne "stellt"
- threaten joao arndt "Axt"

== 5 Der Zylinder
[Lenz](lenz), [den](lenz) [Ida](ida) so unsanft stehen ließ, erweist sich als gelernter Apotheker, als einziger weit und breit, und gerade [Ida](ida) muss an [seine](lenz) Tür klopfen, da [Hanne](hanne) im Sumpffieber liegt. [Er](lenz) verlangt nichts, mischt Chinin und wacht sechs Nächte am Lager der [Kranken](hanne). Während [diese](hanne) genest, entdeckt [Ida](ida), dass man mit einem kleinen Mann sehr wohl große Gespräche führen kann. Am siebten Tag erscheint zu [ihrem](ida) Schrecken [Wilhelm Froböse](froboese), [ihr](ida) [Vater](froboese), mit dem nächsten Schiff, verwitwet, mittellos und fest davon überzeugt, [sie](ida) sei längst unter der Haube.
- reject.past ida lenz "stehen ließ"
- ill hanne "Sumpffieber"
+ treat hanne lenz "mischt"
- help lenz hanne "wacht"
- recover hanne "genest"
- love.start ida lenz "große Gespräche"
- travel froboese "erscheint"
- die.past mutter "verwitwet"
- married.past froboese mutter "verwitwet"
- parent froboese ida "Vater"
- married? ida lenz "unter der Haube"

== 6 Schützenfest
Zum ersten Schützenfest der Kolonie baut man eine Scheibe aus Zedernholz, aus Gründen der Sparsamkeit zugleich der Tanzboden. [Ida](ida), um den alten [Herrn](froboese) nicht zu enttäuschen, gibt sich als Frau von [Lenz](lenz) aus, was [dieser](lenz) mit Anstand mitspielt; beim Ehrentanz vergessen allerdings [beide](ida+lenz), dass es gespielt ist. [Rosália](rosalia) betritt den Platz am Arm [Arndts](arndt) und sieht, wohin [dessen](arndt) Blicke wandern. [João](joao) fordert [Hanne](hanne) auf. [Er](joao) tanzt wie jemand, der sonst rudert. [Sie](hanne) lacht so lange nicht, bis es nicht mehr anders geht.
- betray ida froboese "gibt"
- married! ida lenz "Frau"
- flirt ida lenz "Ehrentanz"
- jealous rosalia hanne "Blicke"
- love arndt hanne "Blicke"
- date hanne joao "fordert"
+ happy hanne "nicht mehr anders"

== 7 Der Brief aus Holstein
Der [Missionar](missionar) der Kolonie, [der](missionar) von Doppelehen nichts hält, hat sich aus [Holstein](@holstein) die Kirchenbücher kommen lassen und verliest nach der Predigt, in welchem Jahr ein gewisser [Quast](arndt) eine gewisse [Hanne](hanne) vor den Altar führte. [Rosália](rosalia), vor der Gemeinde bloßgestellt, zieht den Ring ab und wirft ihn in den Opferstock. [Arndt](arndt), über Nacht ohne Mühle, Haus und Weib, sucht Händel mit [Teixeira](joao), in [dem](joao) [er](arndt) den Anstifter vermutet, und schneidet [ihm](joao) im Dunkeln das Boot los. Dass darin [Benedito](benedito) schlief, wusste [er](arndt) nicht. Man zieht den [Verwalter](benedito) am Wehr tot heraus.
+ reveal missionar "verliest"
- wedding.past arndt hanne "Altar"
- sad rosalia "bloßgestellt"
+ breakup rosalia arndt "Opferstock"
- lose arndt "ohne Mühle"
- quarrel arndt joao "Händel"
- accuse arndt joao "vermutet"
- attack arndt joao "schneidet"
- kill arndt benedito "tot"
- die benedito "tot"

== 8 Flussabwärts
Niemand sah [Arndt](arndt) am Boot. Also fällt der Verdacht auf [João](joao). Das Boot war ja [seines](joao). [Rosália](rosalia) trauert um [Benedito](benedito). [Benedito](benedito) war [ihr](rosalia) [Milchbruder](benedito). [Rosália](rosalia) will [João](joao) hängen sehen. Zwei Milizionäre binden [João](joao). [Hanne](hanne) läuft zu [Rosália](rosalia). Die beiden [Frauen](hanne+rosalia) kennen [Arndt](arndt) besser als jeder andere. [Hanne](hanne) zeigt [Rosália](rosalia) das Messer. Es lag am Steg. [Rosália](rosalia) kennt das Messer. Es war [ihr](rosalia) Hochzeitsgeschenk an [Arndt](arndt).
- accuse _ joao "Verdacht"
- sad rosalia "trauert"
- kin benedito rosalia "Milchbruder"
- die.past benedito "trauert"
- kill? _ joao "hängen"
- arrest _ joao "binden"
+ reveal hanne rosalia "zeigt"
- gift.past rosalia arndt "Hochzeitsgeschenk"
+ discover rosalia arndt "kennt das Messer"

== 9 Das Urteil des Flusses
Von zwei [Frauen](hanne+rosalia) überführt, [die](hanne+rosalia) [er](arndt) beide geheiratet hat, entkommt [Arndt](arndt) in den Urwald. [Rosália](rosalia) bittet [Hanne](hanne), nachdem [sie](rosalia) den [Fährmann](joao) eigenhändig losgebunden hat, in [ihr](rosalia) Haus, und aus dem gemeinsamen Zorn erwächst eine Freundschaft, die der Kolonie lange Rätsel aufgibt. [Froböse](froboese), [der](froboese) die Wahrheit über die Scheinehe der [Tochter](ida) aus dem Munde des [Missionars](missionar) vernehmen musste, stellt [Lenz](lenz) zur Rede; der [Apotheker](lenz) erwidert, [er](lenz) habe das [Fräulein](ida) dreimal gebeten und werde es ein viertes Mal tun. Es geschieht auf der Stelle. [Ida](ida) fragt nur, ob [er](lenz) den Zylinder dabei abnehme.
- accuse hanne+rosalia arndt "überführt"
- wedding.past arndt hanne+rosalia "geheiratet"
+ flee arndt "entkommt"
- help rosalia joao "losgebunden"
- invite rosalia hanne "bittet Hanne"
+ friend.start hanne rosalia "Freundschaft"
- parent froboese ida "Tochter"
- discover froboese ida+lenz "vernehmen"
- quarrel froboese lenz "zur Rede"
- reveal missionar froboese "aus dem Munde"
- married! ida lenz "Scheinehe"
- propose.past lenz ida "dreimal"
+ propose lenz ida "viertes Mal"

== 10 Zuckerrohr
In der Erntezeit verdingt sich [Froböse](froboese) als [Rosálias](rosalia) neuer Verwalter und erweist sich, zur Überraschung [seiner](froboese) [Tochter](ida), als brauchbar; dass die [Gutsherrin](rosalia) [ihm](froboese) abends die Zeitung vorliest, obwohl [er](froboese) lesen kann, fällt einstweilen nur den Papageien auf. [Hanne](hanne), nach kanonischem Recht noch immer an einen flüchtigen [Mörder](arndt) gebunden, kann [João](joao) nicht zum Mann nehmen und nimmt [ihn](joao) trotzdem, ohne Priester und bei offenem Fenster. [Ida](ida) hingegen tritt ordentlich vor den Altar, mit [Lenz](lenz) auf einem Schemel.
- hire froboese rosalia "verdingt"
- parent froboese ida "Tochter"
- flirt rosalia froboese "vorliest"
- married arndt hanne "gebunden"
- kill.past arndt _ "Mörder"
- wedding! hanne joao "zum Mann"
+ couple.start hanne joao "nimmt ihn trotzdem"
+ wedding ida lenz "tritt"

== 11 Hochwasser
Im Oktober 1873 tritt der Itajaí über die Ufer. [Ida](ida), im achten Monat, sitzt mit [Lenz](lenz) auf dem Apothekendach fest, als die Strömung einen Baumstamm heranträgt, auf dem ein verwilderter [Mann](arndt) kauert. Es ist [Arndt](arndt), [der](arndt) [ihnen](ida+lenz) statt eines Grußes die Hand hinstreckt. [Lenz](lenz) zieht [ihn](arndt) herauf und wird von [ihm](arndt), [der](arndt) allein über ein Seil verfügt, noch in derselben Stunde beraubt. Was [Arndt](arndt) nicht bedenkt, ist, dass das Seil am Kamin verknotet war: Der [Undankbare](arndt) wird vor aller Augen fortgerissen. [João](joao) holt die [Schwangere](ida) mit dem Boot.
- pregnant ida lenz "im achten Monat"
- return arndt "kauert"
- rescue lenz arndt "zieht"
- steal arndt lenz "beraubt"
+ die arndt "fortgerissen"
+ rescue joao ida "holt"

== 12 Tomé
[Ida](ida) bringt im Boot ein Kind zur Welt. Es ist [Tomé](kind). [João](joao) rudert. [Lenz](lenz) hält [Ida](ida). [Lenz](lenz) weint. „[Er](kind) wird groß“, sagt [Lenz](lenz). Man begräbt [Arndt](arndt) ohne Lied. [Hanne](hanne) trägt kein Schwarz. [Rosália](rosalia) trägt auch kein Schwarz. Nur [Froböse](froboese) nimmt den Hut ab. Am Grab steht ein fremdes [Mädchen](gretchen). [Grete](gretchen) heißt [sie](gretchen). [Arndt](arndt) war [ihr](gretchen) [Vater](arndt). [Ihre](gretchen) [Mutter](kielerin) sei in [Kiel](@kiel). [Hanne](hanne) schließt kurz die Augen.
+ birth ida kind "zur Welt"
- help lenz ida "hält"
- happy lenz "weint"
- die.past arndt "begräbt"
- meet gretchen hanne "steht ein fremdes"
+ parent arndt gretchen "Vater"
- parent kielerin gretchen "Mutter"

== 13 Mündel
[Hanne](hanne) hätte allen Grund, der zwölfjährigen [Waisen](gretchen), [die](gretchen) [ihr](hanne) die dritte [Frau](kielerin) im Leben eines einzigen [Mannes](arndt) vor Augen führt, die Tür zu verschließen, doch nach einer schlaflosen Nacht räumt [sie](hanne) die Kammer. [João](joao) zimmert ein Bett. Zwischen [Ida](ida) und [ihr](hanne) kommt es zu einem bösen Wortwechsel, als die [Freundin](ida) [sie](hanne) eine Närrin nennt. Der [Kapitän](kapitaen), mit [dem](kapitaen) das [Kind](gretchen) gekommen ist, erklärt sich bereit, [es](gretchen) zurückzubringen. [Grete](gretchen) hält [Hanne](hanne) die gepackte Tasche hin. „Auspacken“, sagt [Hanne](hanne). Abends legt [Ida](ida) wortlos ein Kinderkleid auf die Schwelle.
- help hanne gretchen "räumt"
- create joao "zimmert"
- quarrel hanne ida "Wortwechsel"
- friend hanne ida "Freundin"
- travel? gretchen "zurückzubringen"
+ move gretchen hanne "Auspacken"
- gift ida gretchen "Kinderkleid"
- reconcile hanne ida "Kinderkleid"

== 14 Die Scheibe aus Zedernholz
Ein Jahr nach der Flut feiert die Kolonie auf dem neuen Tanzboden, und da der [Missionar](missionar) die [Witwe](hanne) nicht länger zurückweisen kann, traut [er](missionar) [sie](hanne) mit dem [Fährmann](joao), mit [dem](joao) [sie](hanne) zu [seinem](missionar) Verdruss seit langem unter einem Dach lebt. [Rosália](rosalia), [der](rosalia) [Froböse](froboese) am Vormittag einen Antrag gemacht hat, gibt [ihm](froboese) keine Antwort, sondern die Zeitung, in der das Aufgebot bereits gedruckt steht. [Lenz](lenz), jüngst zum Bürgermeister gewählt, eröffnet den Ball mit [Ida](ida). [Grete](gretchen) schaukelt [Tomé](kind) und nennt, ohne es zu merken, [Hanne](hanne) zum ersten Mal [Mutter](hanne).
- celebrate _ "feiert"
- die.past arndt "Witwe"
- married.past arndt hanne "Witwe"
+ wedding hanne joao "traut"
- housemate hanne joao "unter einem Dach"
- propose froboese rosalia "Antrag"
+ engaged.start froboese rosalia "Aufgebot"
- hire lenz "Bürgermeister"
- parent? hanne gretchen "Mutter"
