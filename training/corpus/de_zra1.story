%series Zollboot Konstanz
%lang de
%genre customs crime series on Lake Constance, encyclopaedia episode list
%cast reto | Reto Zgraggen; Zgraggen; Reto | m
%cast imke | Imke Nannen; Nannen; Imke | f
%cast dastan | Dastan Orozov; Dastan | m
%cast hedwig | Oberrätin Hedwig Stöckle; Stöckle; Hedwig | f
%cast bruno | Bruno Stöckle; Bruno | m
%cast zita | Zita Amrein; Zita | f
%cast kai | Kai | n
%cast fährmann | Pankraz Egli; Egli | m
%cast galeristin | Odile Marchand; Marchand | f
%cast loewe | Benedikt Loewe; Loewe | m
%cast tauber | - | m
%cast arzt | Dr. Nwosu; Nwosu | m
%cast mutter | - | f
%cast anwalt | - | f

== 1 Nebelfahrt
Nach neun Jahren bei der Bremer Wasserschutzpolizei tritt [Imke Nannen](imke) [ihren](imke) Dienst auf dem Zollboot [Alpenrose](*alpenrose) an, wo [sie](imke) dem wortkargen [Steuermann](reto) [Reto Zgraggen](reto) zugeteilt wird. Gleich in der ersten Nacht stößt [sie](imke) auf ein treibendes Ruderboot mit einem bewusstlosen [Mann](tauber) darin, [den](tauber) [Zgraggen](reto) aus dem Wasser zieht, bevor das Boot kentert. Unterdessen gerät [Oberrätin Hedwig Stöckle](hedwig), [Leiterin](hedwig) der Dienststelle, mit [ihrem](hedwig) [Sohn](bruno) [Bruno](bruno) aneinander, weil [dieser](bruno) [sein](bruno) Studium geschmissen hat. Der See hält an diesem Abend noch manches verborgen.
+ hire imke "tritt"
- colleague imke reto "zugeteilt"
- find imke tauber "stößt"
+ rescue reto tauber "zieht"
- boss hedwig imke+reto "Leiterin"
- parent hedwig bruno "Sohn"
- quarrel bruno hedwig "aneinander"
- quit.past bruno "geschmissen"

== 2 Der stumme Gast
Der [Gerettete](tauber) spricht kein Wort und wird im Spital von [Dr. Nwosu](arzt) versorgt, [der](arzt) feststellt, dass [ihm](tauber) jemand vor Tagen mit einem Ruder den Schädel eingeschlagen hat. [Imke](imke) geht der Herkunft des Bootes nach und gelangt zum [Fährmann](fährmann) [Pankraz Egli](fährmann), [der](fährmann) behauptet, es sei [ihm](fährmann) im Frühjahr entwendet worden. In der zweiten Handlung lernt [Bruno](bruno) auf dem Wochenmarkt die [Imkerin](zita) [Zita Amrein](zita) kennen und bietet sich [ihr](zita) als Gehilfe an. Was [er](bruno) nicht weiß: [Sie](zita) ist [Zgraggens](reto) [Nichte](zita).
- treat tauber arzt "versorgt"
+ injure.past tauber _ "eingeschlagen"
- rescue.past reto tauber "Gerettete"
- discover arzt tauber "feststellt"
- investigate imke "geht der Herkunft"
- steal.past? _ fährmann "entwendet"
+ meet bruno zita "kennen"
- help? bruno zita "bietet"
- discover! bruno zita "nicht weiß"
- kin reto zita "Nichte"

== 3 Honig und Blei
Aus dem Krankenzimmer ist der [Stumme](tauber) über Nacht verschwunden, und der [Arzt](arzt) macht sich Vorwürfe, weil [er](arzt) die Tür nicht abgeschlossen hatte. [Stöckle](hedwig) zitiert die [Bremerin](imke) zu sich und hält [ihr](imke) vor, den wichtigsten Zeugen aus den Augen verloren zu haben. In den Bienenkästen [seiner](reto) [Nichte](zita) entdeckt [Zgraggen](reto) derweil zwölf kleine Bleifiguren, die vor Jahren aus einem Zürcher Museum abhandenkamen. [Zita](zita) schwört, sie nie gesehen zu haben; [ihr](zita) neuer [Gehilfe](bruno) schweigt auffallend lange.
+ flee tauber "verschwunden"
- sad arzt "Vorwürfe"
- accuse hedwig imke "hält ihr vor"
- kin reto zita "Nichte"
+ find reto "entdeckt"
- boss zita bruno "Gehilfe"
- steal.past _ "abhandenkamen"

== 4 Die Galeristin
[Bruno](bruno) hat die Figuren für die [Galeristin](galeristin) [Odile Marchand](galeristin) versteckt, [die](galeristin) [ihm](bruno) [seine](bruno) Spielschulden erlassen will. Als [er](bruno) aussteigen möchte, kündigt die [Französin](galeristin) an, [seiner](bruno) [Mutter](hedwig) alles zu erzählen. [Imke](imke) und [Reto](reto) nehmen sich unterdessen die Bücher des [Fährmanns](fährmann) vor. [Egli](fährmann) verliert die Nerven und legt mit der leeren Fähre ab; am Schweizer Ufer klicken die Handschellen. Für den [Steuermann](reto) ist das eine bittere Stunde, denn mit dem [Festgenommenen](fährmann) verbindet [ihn](reto) eine Freundschaft seit der Schulzeit.
- help.past bruno galeristin "versteckt"
+ threaten galeristin bruno "kündigt"
- parent hedwig bruno "Mutter"
- reveal? galeristin hedwig "erzählen"
- investigate imke+reto fährmann "nehmen"
- flee fährmann "legt"
+ arrest _ fährmann "Handschellen"
- sad reto "bittere Stunde"
- friend fährmann reto "Freundschaft"

== 5 Windstille
In Untersuchungshaft bekennt [Egli](fährmann), dass [er](fährmann) den [Stummen](tauber) im Auftrag eines gewissen [Loewe](loewe) über den See bringen sollte. Die [Oberrätin](hedwig) stellt darauf einen jungen [Dolmetscher](dastan) ein, den [Kirgisen](dastan) [Dastan Orozov](dastan), da auf dem Boot kyrillische Papiere lagen. [Dastan](dastan) findet heraus, dass der [Verschwundene](tauber) Restaurator ist. Zur selben Zeit gibt [Zita](zita) auf dem Bienenfest [ihres](zita) Dorfes den Ton an; [Bruno](bruno) tanzt mit [ihr](zita) und drückt [ihr](zita) unter der Linde einen Kuss auf den Mund. Die Linde ist vierhundert Jahre alt und hat schon vieles überstanden.
+ reveal fährmann "bekennt"
- hire.past fährmann loewe "Auftrag"
- travel? fährmann+tauber "bringen"
- hire dastan hedwig "stellt"
- discover dastan tauber "findet"
- celebrate zita "Bienenfest"
+ kiss bruno zita "Kuss"

== 6 Ein Schuss im Schilf
Vor dem Gerichtstermin wird der [Fährmann](fährmann) auf dem Weg zum Wagen aus dem Hinterhalt getroffen und stirbt in [Zgraggens](reto) Armen. Der [Schulfreund](reto) des [Toten](fährmann) will den Schützen auf eigene Faust stellen, doch [Stöckle](hedwig) untersagt es [ihm](reto) und nimmt [ihm](reto) die Dienstwaffe ab. [Imke](imke) setzt sich über die Weisung [ihrer](imke) [Vorgesetzten](hedwig) hinweg und steckt [ihrem](imke) [Partner](reto) die eigene zu. Im zweiten Handlungsstrang zieht der [Sohn](bruno) der [Oberrätin](hedwig) bei [Zita](zita) ein, sehr zum Unwillen von [deren](zita) [Mutter](mutter).
+ kill _ fährmann "getroffen"
- die fährmann "stirbt"
- friend.past fährmann reto "Schulfreund"
- arrest? reto _ "stellen"
- reject hedwig reto "untersagt"
- boss hedwig imke "Vorgesetzten"
- gift imke reto "steckt"
- colleague imke reto "Partner"
- parent hedwig bruno "Sohn"
+ move bruno zita "zieht"
- parent mutter zita "Mutter"
- sad mutter "Unwillen"

== 7 Kurze Nacht
[Loewe](loewe) ist reich. [Loewe](loewe) sammelt Blei. Die [Galeristin](galeristin) hasst [Loewe](loewe). Einst waren [beide](galeristin+loewe) verheiratet. Nun bietet [er](loewe) Geld, und [sie](galeristin) schlägt es aus. Nachts brennt die Galerie. Den Brand hat [Kai](kai) gelegt. [Kai](kai) fährt für [Loewe](loewe). Im Rauch liegt [Odile](galeristin). Durchs Fenster steigt [Dastan](dastan). Der [Dolmetscher](dastan) trägt [sie](galeristin) hinaus. [Bruno](bruno) hört davon im Radio. [Er](bruno) schämt sich. Am Morgen beichtet [er](bruno) alles [Zita](zita). Die [Imkerin](zita) wirft [ihn](bruno) hinaus.
- enemy galeristin loewe "hasst"
- married.past galeristin loewe "verheiratet"
- gift? loewe galeristin "bietet"
- reject galeristin loewe "schlägt"
+ attack kai galeristin "gelegt"
- boss loewe kai "fährt"
+ rescue dastan galeristin "trägt"
- sad bruno "schämt"
- reveal bruno zita "beichtet"
+ breakup zita bruno "wirft"

== 8 Gegenlicht
Am Krankenbett der [Kunsthändlerin](galeristin), [die](galeristin) mit Verbrennungen in der Obhut von [Nwosu](arzt) liegt, erfährt [Imke](imke), wer hinter dem Anschlag steckt: [ihr](galeristin) geschiedener [Mann](loewe). [Dieser](loewe) hat sich inzwischen in [sein](loewe) Landhaus bei [Bregenz](@bregenz) zurückgezogen, wo [er](loewe) den [Restaurator](tauber) im Keller gefangen hält und Fälschungen gießen lässt. Unterdessen gesteht der verlassene [Bruno](bruno) auch [seiner](bruno) [Mutter](hedwig), was [er](bruno) getan hat. [Hedwig](hedwig) schreibt daraufhin [ihr](hedwig) Rücktrittsgesuch, legt es jedoch wieder in die Schublade. Draußen fällt der erste Schnee auf die Stege.
- injure galeristin _ "Verbrennungen"
- treat galeristin arzt "Obhut"
+ discover imke loewe "erfährt"
- attack.past loewe galeristin "Anschlag"
- travel loewe "zurückgezogen" @bregenz
- divorce.past galeristin loewe "geschiedener"
- ex galeristin loewe "geschiedener Mann"
+ abduct loewe tauber "gefangen"
- breakup.past zita bruno "verlassene"
- reveal bruno hedwig "gesteht"
- parent hedwig bruno "Mutter"
- quit? hedwig "Rücktrittsgesuch"

== 9 Das Landhaus
[Zgraggen](reto), ohne Auftrag und außer Dienst, schleicht sich auf das Anwesen bei [Bregenz](@bregenz) und befreit den [Stummen](tauber), wird dabei aber von dem [Brandstifter](kai) niedergeschlagen. Dass [beide](reto+tauber) mit dem Leben davonkommen, verdanken [sie](reto+tauber) [Nannen](imke), [die](imke) [ihrem](imke) [Kollegen](reto) heimlich gefolgt ist und [Kai](kai) in letzter Sekunde überwältigt. [Loewe](loewe) setzt sich mit dem Motorboot ab. In [Konstanz](@konstanz) bringt [Bruno](bruno) der [Imkerin](zita) [seine](bruno) letzten Ersparnisse, ohne dass [sie](zita) [ihm](bruno) öffnet; [ihre](zita) Bienen sind in der Kälte eingegangen, und [sie](zita) weint um sie.
+ rescue reto tauber "befreit"
- attack kai reto "niedergeschlagen"
- rescue imke reto+tauber "verdanken"
- colleague imke reto "Kollegen"
- investigate imke reto "gefolgt"
+ attack imke kai "überwältigt"
- flee loewe "setzt"
- gift? bruno zita "bringt"
- reject zita bruno "öffnet"
- sad zita "weint"

== 10 Was der Restaurator sagte
Als [Dastan](dastan) [ihn](tauber) in [seiner](tauber) Muttersprache anredet, bricht der [Befreite](tauber) [sein](tauber) Schweigen: Nicht [Egli](fährmann), sondern [Kai](kai) habe [ihn](tauber) damals mit dem Ruder traktiert. Der [Häftling](kai) leugnet zunächst, lässt sich aber von [seiner](kai) [Anwältin](anwalt) zu einem Handel mit der Staatsanwaltschaft bewegen und belastet [seinen](kai) flüchtigen [Auftraggeber](loewe) auch wegen des Mordes am [Fährmann](fährmann). In der Nebenhandlung nimmt [Stöckle](hedwig) das Verfahren gegen [Zgraggen](reto) zurück und überreicht [ihm](reto) [seine](reto) Waffe. [Er](reto) dankt knapp und bittet um Urlaub.
- accuse tauber kai "traktiert"
- attack.past kai tauber "mit dem Ruder"
- rescue.past reto tauber "Befreite"
- arrest.past _ kai "Häftling"
- advisor anwalt kai "Anwältin"
+ accuse kai loewe "belastet"
- flee loewe "flüchtigen"
- boss loewe kai "Auftraggeber"
- kill.past loewe fährmann "Mordes"
- gift hedwig reto "überreicht"

== 11 Sturmwarnung
Im Föhnsturm läuft ein Motorboot vor [Meersburg](@meersburg) auf Grund. An Bord ist [Loewe](loewe), [der](loewe) die Bleifiguren außer Landes schaffen wollte und nun um Hilfe funkt. Obwohl [Reto](reto) den [Mörder](loewe) [seines](reto) ältesten [Freundes](fährmann) am liebsten ertrinken ließe, steuert [er](reto) die [Alpenrose](*alpenrose) hinaus. [Imke](imke) holt den [Sammler](loewe) über die Reling und erklärt [ihn](loewe) noch auf den Planken für verhaftet. Die [Französin](galeristin), kaum aus dem Spital entlassen, sieht vom Hafen aus zu, wie man [ihren](galeristin) [Exmann](loewe) abführt, und lässt dazu einen Korken knallen.
- kill.past loewe fährmann "Mörder"
- friend.past fährmann reto "Freundes"
- kill? reto loewe "ertrinken"
+ rescue imke loewe "holt"
+ arrest imke loewe "verhaftet"
- recover galeristin "entlassen"
- ex galeristin loewe "Exmann"
- happy galeristin "Korken"

== 12 Das Winterlager
Die Staffel endet mit der Verhandlung, in der [Bruno](bruno) als Zeuge der Anklage auftritt und mit einer Bewährungsstrafe davonkommt. Im Saal sitzt auch [Zita](zita); auf der Treppe reicht [sie](zita) dem [Verurteilten](bruno) die Hand, und [die beiden](bruno+zita) gehen gemeinsam heim. [Dastan](dastan) bekommt einen Ruf an die Universität [Bischkek](@bischkek), den [er](dastan) nach einer schlaflosen Nacht ablehnt, weil [ihm](dastan) der [Arzt](arzt) mehr bedeutet, als [er](dastan) zugeben mag. [Zgraggen](reto) legt einen Kranz auf [Eglis](fährmann) Grab. Die [Oberrätin](hedwig) räumt nun doch [ihr](hedwig) Büro und schlägt die [Bremerin](imke) als Nachfolgerin vor.
- accuse bruno _ "Zeuge der Anklage"
+ reconcile bruno zita "Hand"
- hire! dastan "ablehnt" @bischkek
- love dastan arzt "bedeutet"
- die.past fährmann "Grab"
+ quit hedwig "räumt"
- hire? imke "Nachfolgerin"
