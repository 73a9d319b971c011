%series Kurhaus Sankt Lioba
%lang de
%genre business drama about a family-run spa hotel, press office's synopses
%cast almut | Almut Reuschel; Almut; Reuschel | f
%cast konstantin | Konstantin Reuschel; Konstantin | m
%cast patriarch | Adalbert Reuschel; Adalbert | m
%cast sandgren | Bertil Sandgren; Bertil; Sandgren | m
%cast nives | Nives Radić; Nives | f
%cast leander | Leander Pütz; Leander | m
%cast paulina | Paulina | f
%cast wiese | Dr. Ottokar Wiese; Wiese; Ottokar | m
%cast grobner | Wastl Grobner; Grobner | m
%cast dorle | Dorle | f
%cast notar | - | m
%cast prueferin | - | f
%cast ludwig | Anton Ferch | m
%cast freundin | - | f
%cast exfrau | - | f

== 1 Nachfolge
Nach dem plötzlichen Tod des [Seniorchefs](patriarch) [Adalbert Reuschel](patriarch) kommt es zur Testamentseröffnung mit Eklat: Statt des seit Jahren als Erbe gehandelten [Konstantin](konstantin) erhält [dessen](konstantin) [Schwester](almut) [Almut](almut) die Leitung des Kurhauses. Erste Amtshandlung der neuen [Direktorin](almut) ist die Beförderung der [Buchhalterin](nives) [Nives Radić](nives) zur Finanzchefin. Hinter den Kulissen erfolgt die Kontaktaufnahme des übergangenen [Bruders](konstantin) mit dem schwedischen [Investor](sandgren) [Bertil Sandgren](sandgren), einer verflossenen [Liebe](sandgren) [Almuts](almut).
+ die.past patriarch "Tod"
- sibling almut konstantin "Schwester"
+ hire almut "Leitung"
- hire nives almut "Beförderung"
- meet konstantin sandgren "Kontaktaufnahme"
- love.past almut sandgren "verflossenen Liebe"

== 2 Due Diligence
Die Prüfung der Bücher durch [Nives](nives) fördert eine jahrelange Zahlung des [Verstorbenen](patriarch) an eine gewisse [Dorle](dorle) zutage, [deren](dorle) Identität im Dunkeln bleibt. Unter dem Vorwand einer Badekur nimmt [Sandgren](sandgren) Quartier in der Fürstensuite, zur kaum verhohlenen Freude der [Hausherrin](almut) und zum Missfallen des [Kurarztes](wiese) [Dr. Ottokar Wiese](wiese), [dessen](wiese) Zuneigung zu [Almut](almut) seit einem Jahrzehnt der Aussprache harrt. In der Küche: Kraftprobe zwischen [Chefkoch](leander) [Leander Pütz](leander) und [Betriebsrat](grobner) [Wastl Grobner](grobner).
+ discover nives patriarch "fördert"
- die.past patriarch "Verstorbenen"
- gift.past patriarch dorle "Zahlung"
- betray sandgren almut "Vorwand"
- happy almut sandgren "Freude"
- love wiese almut "Zuneigung"
- confess! wiese almut "harrt"
+ quarrel grobner leander "Kraftprobe"

== 3 Personalgespräche
Auslöser eines Warnstreiks ist die von [Konstantin](konstantin) ohne Rücksprache verfügte Entlassung [Grobners](grobner). Erst die öffentliche Rücknahme durch [Almut](almut) führt zur Wiederaufnahme der Arbeit, zugleich jedoch zum offenen Bruch der [Geschwister](almut+konstantin). [Almuts](almut) [Tochter](paulina) [Paulina](paulina), nach abgebrochenem Studium mit 23 wieder zu Hause und am Empfang tätig, gerät unter den Einfluss [Leanders](leander), [dessen](leander) Charme vor keiner Kollegin haltmacht. Zwischen [Sandgren](sandgren) und der [Direktorin](almut) kommt es in der Sauna zu einer Annäherung.
- quit grobner konstantin "Entlassung"
- hire grobner almut "Rücknahme"
+ quarrel almut konstantin "Bruch"
- sibling almut konstantin "Geschwister"
- parent almut paulina "Tochter"
- quit.past paulina "abgebrochenem"
- flirt leander paulina "Charme"
+ flirt almut sandgren "Annäherung"

== 4 Stille Teilhaber
Beim Versuch einer diskreten Befragung der Dorfbevölkerung stößt [Nives](nives) auf eine Wäscherei und deren [Besitzerin](dorle): [Dorle](dorle) war dreißig Jahre lang die [Geliebte](dorle) [Adalberts](patriarch). Die Bitte um Verschwiegenheit begründet [sie](dorle) mit der Rücksicht auf einen erwachsenen [Sohn](ludwig), [dem](ludwig) die Herkunft bislang verheimlicht wurde. Ein nächtliches Zusammensein mit [Sandgren](sandgren) beschert [Almut](almut) ungeahnte Lebensfreude und [Konstantin](konstantin), [dessen](konstantin) [Verbündeter](sandgren) [sie](almut) über Bilanzen plaudern hört, erste Einblicke in die Liquidität des Hauses.
- find nives dorle "stößt"
+ affair.past dorle patriarch "Geliebte"
- parent dorle ludwig "Sohn"
- reveal! dorle ludwig "verheimlicht"
+ sex almut sandgren "Zusammensein"
- friend konstantin sandgren "Verbündeter"
- discover konstantin almut "Einblicke"

== 5 Kennzahlen
Das Ausbleiben einer Kreditverlängerung stürzt das Kurhaus in Zahlungsnot. Während [Wiese](wiese) die eigenen Ersparnisse zur Verfügung stellt, ohne [seinen](wiese) Namen zu nennen, drängt [Sandgren](sandgren) auf einen raschen Verkauf und verbindet das Angebot mit einem Heiratsantrag. Die Bedenkzeit [Almuts](almut) fällt mit dem Verdacht von [Nives](nives) zusammen, der [Bewerber](sandgren) stehe im Sold des [Bruders](konstantin). [Paulinas](paulina) Schwärmerei für [Leander](leander) endet in [dessen](leander) Kühlraum mit einem Kuss und einem Schnupfen.
+ help wiese almut "zur Verfügung"
- reveal! wiese almut "ohne seinen Namen"
+ propose sandgren almut "Heiratsantrag"
- betray? sandgren almut "im Sold"
- sibling almut konstantin "Bruders"
- love paulina leander "Schwärmerei"
- kiss leander paulina "Kuss"

== 6 Gesellschafterversammlung
Die Vorlage der von [Nives](nives) beschafften Belege führt zur Entlarvung [Sandgrens](sandgren) vor versammelter Gesellschafterrunde und zur Auflösung der eben erst geschlossenen Verlobung durch die tief verletzte [Almut](almut). [Konstantin](konstantin) verliert Stimmrecht und Büro. Von ungeahnter Seite droht weiteres Ungemach: Nach dem Bekanntwerden der Liaison [seiner](grobner) [Nichte](nives) mit dem verheirateten [Notar](notar) der Familie legt [Grobner](grobner), [Onkel](grobner) der [Finanzchefin](nives), in aller Öffentlichkeit Hand an den [Juristen](notar).
+ discover almut sandgren "Entlarvung"
+ breakup almut sandgren "Auflösung"
- engaged.past almut sandgren "Verlobung"
- quit konstantin "verliert"
- affair nives notar "Liaison"
- kin grobner nives "Nichte"
- married _ notar "verheirateten"
- attack grobner notar "legt"

== 7 Rückzugsgefechte
Die Abreise [Sandgrens](sandgren) nach [Malmö](@malmoe) verzögert sich infolge eines Schwächeanfalls im Moorbad, dessen Behandlung ausgerechnet [seinem](sandgren) [Nebenbuhler](wiese) obliegt. Das anschließende Gespräch zwischen [Arzt](wiese) und [Patient](sandgren) fördert Erstaunliches zutage: die ehrliche Reue des [einen](sandgren) und das Eingeständnis der Gefühle des [anderen](wiese). Gegenstand von Sorge ist der Zustand [Paulinas](paulina), [die](paulina) seit der Versöhnung [Leanders](leander) mit [dessen](leander) [Ex-Frau](exfrau) jede Nahrung verweigert. Trost spendet [Konstantin](konstantin), [ihr](paulina) in Ungnade gefallener [Onkel](konstantin).
- ill sandgren "Schwächeanfalls"
+ treat sandgren wiese "Behandlung"
- enemy sandgren wiese "Nebenbuhler"
+ reveal wiese sandgren "Eingeständnis"
- reconcile exfrau leander "Versöhnung"
- ex exfrau leander "Ex-Frau"
- help konstantin paulina "Trost"
- kin konstantin paulina "Onkel"

== 8 Der dritte Erbe
Nach dem Unfalltod [Dorles](dorle) gelangt [deren](dorle) [Sohn](ludwig), der [Zimmermann](ludwig) [Anton Ferch](ludwig), in den Besitz der Liebesbriefe [Adalberts](patriarch) und damit zur Gewissheit über die eigene Herkunft. [Seine](ludwig) Vorsprache bei [Almut](almut) endet mit Hausverbot, bei [Konstantin](konstantin) hingegen mit der Gründung eines Zweckbündnisses. Unerwartete Folge einer Dachreparatur ist die gegenseitige Sympathie [Antons](ludwig) und der nach der Trennung vom [Notar](notar) vereinsamten [Nives](nives), [die](nives) dem [Handwerker](ludwig) [ihre](nives) Kenntnis verschweigt.
- die dorle "Unfalltod"
- parent dorle ludwig "Sohn"
+ discover ludwig patriarch "Gewissheit"
- reject almut ludwig "Hausverbot"
- friend.start konstantin ludwig "Zweckbündnisses"
+ love.start ludwig nives "Sympathie"
- love.start nives ludwig "Sympathie"
- breakup.past nives notar "Trennung"
- reveal! nives ludwig "verschweigt"

== 9 Rechtsmittel
Gegenstand der Verhandlung ist die von [Anton](ludwig) erhobene Klage auf einen Pflichtteil, deren Erfolgsaussichten durch die Aussage [Wieses](wiese), des einstigen [Hausarztes](wiese) [Adalberts](patriarch), erheblich steigen. Dass [ihr](almut) treuester [Freund](wiese) jahrelang um die Vaterschaft wusste, bedeutet für [Almut](almut) den Verlust jeglichen Vertrauens. Nach einem Restaurantbesuch, getarnt als Betriebsausflug, teilt [Nives](nives) mit [Anton](ludwig) erstmals das Frühstück. Unterdessen: unangekündigte Kontrolle durch eine [Lebensmittelprüferin](prueferin), Rattenfund, Schließung der Küche und Kündigung [Leanders](leander).
+ accuse ludwig almut "Klage"
- discover.past wiese ludwig+patriarch "wusste"
- friend almut wiese "Freund"
- parent patriarch ludwig "Vaterschaft"
- sad almut wiese "Verlust"
+ sex ludwig nives "Frühstück"
- investigate prueferin leander "Kontrolle"
- quit leander "Kündigung"

== 10 Insolvenz
Angesichts der drohenden Zwangsversteigerung sieht sich [Almut](almut) zu einem Bittgang nach [Malmö](@malmoe) genötigt. [Sandgrens](sandgren) Bereitschaft zur Hilfe ist an keinerlei Bedingung geknüpft, [seine](sandgren) Ehe mit einer [Jugendfreundin](freundin) soeben vollzogen. Zur Aufklärung des Rattenfundes trägt [Paulina](paulina) bei, mittels einer Videoaufzeichnung, die den [Onkel](konstantin) beim Aussetzen der Tiere zeigt. Der Ausschluss [Konstantins](konstantin) aus der Familie erfolgt per Handschlag: Es ist der Handschlag, den [ihm](konstantin) die [Schwester](almut) verweigert.
+ travel almut "Bittgang" @malmoe
- help sandgren almut "Hilfe"
- wedding.past freundin sandgren "vollzogen"
- reveal paulina _ "Videoaufzeichnung"
- kin konstantin paulina "Onkel"
+ betray konstantin almut "Aussetzen"
- sibling almut konstantin "Schwester"
- reject almut konstantin "verweigert"

== 11 Sanierung
Mit der Anerkennung [Antons](ludwig) als Bruder beginnt unter [Almuts](almut) Führung die Neuordnung der Besitzverhältnisse. Das Bekenntnis von [Nives](nives), über [Dorle](dorle) früh im Bilde gewesen zu sein, hat [seinen](ludwig) Rückzug aus der gemeinsamen Wohnung zur Folge. [Wiese](wiese), schwer an einer Lungenentzündung erkrankt, wird Tag und Nacht von [Almut](almut) umsorgt; im Fieber kommt es zur elf Jahre aufgeschobenen Liebeserklärung. Die Antwort der [Pflegerin](almut) besteht im Zerreißen eines Kündigungsschreibens.
+ sibling almut ludwig "Bruder"
- reveal nives ludwig "Bekenntnis"
- breakup ludwig nives "Rückzug"
- ill wiese "Lungenentzündung"
- help almut wiese "umsorgt"
+ confess wiese almut "Liebeserklärung"

== 12 Jubiläum
Den festlichen Rahmen der Wiedereröffnung bildet das hundertjährige Bestehen des Kurhauses, mit [Grobner](grobner) als Festredner und einem reuigen [Konstantin](konstantin) als Aushilfe an der Garderobe. Höhepunkte sind die Bekanntgabe der Eheschließung von [Almut](almut) und [Ottokar](wiese), in aller Stille bereits am Vortag erfolgt, sowie die Aussöhnung [Antons](ludwig) mit der schwangeren [Nives](nives). Zum Abschied in Richtung Hotelfachschule überreicht [Paulina](paulina) der [Mutter](almut) den Generalschlüssel. Ein anonymer Anruf kündigt neue Teilhaber an …
- celebrate _ "Bestehen"
- sad konstantin "reuigen"
+ wedding.past almut wiese "Eheschließung"
+ reconcile ludwig nives "Aussöhnung"
- pregnant nives "schwangeren"
- travel paulina "Abschied"
- parent almut paulina "Mutter"
- gift paulina almut "Generalschlüssel"
