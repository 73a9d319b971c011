%series Flusspolizei Belém
%lang de
%genre Brazilian river-police series set in Belém, programme magazine
%cast iracema | Delegada Iracema Lobato; Iracema Lobato; Iracema; Lobato | f
%cast tadeu | Tadeu Pantoja; Tadeu; Pantoja | m
%cast caio | Caio | m
%cast neide | Neide Pantoja; Neide | f
%cast quaresma | Senhor Quaresma; Quaresma | m
%cast benita | Benita Quaresma; Benita | f
%cast oswaldo | Oswaldo | m
%cast rita | Rita | f
%cast jaci | Jaci | f
%cast padre | Padre Ambrósio; Ambrósio | m
%cast arzt | Dr. Farias; Farias | m
%cast nachtwaechter | - | m
%cast schmuggler | Ximenes | m
%cast baby | - | f
%cast zwilling | Cosme | m

== 1 Flut
Ein Frachtkahn treibt führerlos auf die Hafenmauer von [Belém](@belem) zu. Unter Deck stößt [Bootsführer](tadeu) [Tadeu Pantoja](tadeu) auf den gefesselten [Nachtwächter](nachtwaechter), [den](nachtwaechter) [er](tadeu) kurz vor dem Aufprall ins Wasser wirft und an Land zieht. Von der Ladung, vierzig Tonnen Tropenholz, fehlt jede Spur. [Tadeus](tadeu) neue [Vorgesetzte](iracema), [Delegada Iracema Lobato](iracema), bestellt den [Eigner](quaresma) ein, den [Sägewerksbesitzer](quaresma) [Quaresma](quaresma). [Dieser](quaresma) klagt über Piraten und lässt [ihr](iracema) Orchideen schicken. Die Blumen landen im Fluss.
+ find tadeu nachtwaechter "stößt"
+ rescue tadeu nachtwaechter "zieht"
- steal _ quaresma "fehlt"
- boss iracema tadeu "Vorgesetzte"
- investigate iracema quaresma "bestellt"
- gift quaresma iracema "Orchideen"
- reject iracema quaresma "landen"

== 2 Der dritte Mann im Boot
[Iracema](iracema) stellt [Tadeu](tadeu) einen [Neuling](caio) an die Seite: [Caio](caio), frisch von der Akademie, seekrank und obendrein [ihr](iracema) [Neffe](caio), was niemand wissen soll. [Neide](neide), [Tadeus](tadeu) [Frau](neide), erkennt die Ähnlichkeit nach drei Sekunden. In den Mangroven liefern sich die [Polizisten](caio+tadeu) ein Feuergefecht mit den Piraten. [Caio](caio) bekommt eine Kugel ins Bein, [Tadeu](tadeu) bindet es mit [seinem](tadeu) Hemd ab. Entwischt ist der [Anführer](oswaldo), ein [Mann](oswaldo) mit nur einem Ohr. Der verletzte [Anfänger](caio) schwört, [ihn](oswaldo) wiederzuerkennen.
- colleague.start caio tadeu "an die Seite"
- kin caio iracema "Neffe"
- married neide tadeu "Frau"
- discover neide caio "erkennt"
+ attack _ caio+tadeu "Feuergefecht"
- injure caio _ "Kugel"
- treat caio tadeu "bindet"
- flee oswaldo caio+tadeu "Entwischt"

== 3 Benita
Zur Einweihung der Klinik, die der [Sägewerksbesitzer](quaresma) gestiftet hat, erscheint halb [Belém](@belem). [Seine](quaresma) [Tochter](benita) [Benita](benita), aus [Lissabon](@lissabon) zurück, langweilt sich unter den Gratulanten, bis [sie](benita) im Verbandszimmer auf den jungen [Polizisten](caio) mit dem durchschossenen Bein trifft. [Die beiden](benita+caio) trinken den Sekt der Honoratioren aus. Der [Chefarzt](arzt), [Dr. Farias](arzt), [dem](arzt) der [Stifter](quaresma) die Hand der [Erbin](benita) zugesagt hat, sieht den leeren Flaschen mit schmalen Lippen nach. Der gerettete [Nachtwächter](nachtwaechter) liegt auf derselben Etage. Am Morgen ist [sein](nachtwaechter) Bett leer.
- celebrate _ "Einweihung"
- gift.past quaresma _ "gestiftet"
- parent quaresma benita "Tochter"
- return benita "zurück"
+ meet benita caio "trifft"
- injure.past caio _ "durchschossenen"
- engaged? arzt benita "zugesagt"
- jealous arzt caio "schmalen Lippen"
- rescue.past tadeu nachtwaechter "gerettete"
+ flee? nachtwaechter "Bett leer"

== 4 Niedrigwasser
Der Fluss fällt. Im Schlamm liegt ein Schuh. [Jaci](jaci) findet den Schuh. [Jaci](jaci) sammelt Krebse. Neben dem Schuh liegt der [Nachtwächter](nachtwaechter). Erwürgt, meint [Farias](arzt). Das hat [Iracema](iracema) schon gesehen. [Jaci](jaci) zittert und zeigt auf ein Haus. Im Haus wohnt [Rita](rita). [Rita](rita) ist [Jacis](jaci) [Mutter](rita). „Hau ab“, sagt [Rita](rita) zu [Tadeu](tadeu). [Rita](rita) meint es nicht böse. [Rita](rita) hat Angst vor [Oswaldo](oswaldo). [Oswaldo](oswaldo) hat nur ein Ohr. Das andere verlor [Oswaldo](oswaldo) an [Ritas](rita) Messer. [Ihren](rita) Kummer erzählt [Rita](rita) nur [Ambrósio](padre). Der [Padre](padre) schreibt nichts auf.
+ find jaci nachtwaechter "findet"
- kill _ nachtwaechter "Erwürgt"
- parent rita jaci "Mutter"
- threaten! rita tadeu "nicht böse"
- sad rita oswaldo "Angst"
+ injure.past oswaldo rita "verlor"
- reveal rita padre "erzählt"

== 5 Beichtgeheimnis
[Padre Ambrósio](padre) kennt den Versteckplatz der Piraten und darf ihn nicht verraten. Also predigt [er](padre) am Sonntag so ausführlich über die Arche, dass selbst [Caio](caio) begreift: Das gestohlene Holz lagert in der alten Werft. Dort treffen die [Wasserschützer](caio+tadeu) statt auf Piraten auf Arbeiter, die für den [Bestohlenen](quaresma) selbst sägen. [Quaresma](quaresma) hat sich die eigene Ladung rauben lassen, um die Versicherung zu prellen. Die [Delegada](iracema) bekommt vom Gouverneur noch am Abend die Anweisung, den Fall ruhen zu lassen. [Neide](neide) merkt, dass [ihr](neide) [Mann](tadeu) nicht schläft.
- reveal! padre _ "darf"
- help padre caio "predigt"
+ discover caio "begreift"
- discover caio+tadeu quaresma "treffen"
+ betray.past quaresma _ "prellen"
- discover neide tadeu "merkt"
- married neide tadeu "Mann"

== 6 Ein Abendessen bei Quaresmas
Ausgerechnet jetzt bittet [Benita](benita) den [Mann](caio), [der](caio) gegen [ihren](benita) [Vater](quaresma) Beweise sammelt, zu Tisch. Beim Fisch nimmt der [Hausherr](quaresma) den [Gast](caio) beiseite und bietet [ihm](caio) ein Gehalt fürs Wegschauen; beim Dessert erklärt der eifersüchtige [Chefarzt](arzt) öffentlich, wessen [Neffe](caio) hier sitze. [Benita](benita) fühlt sich ausgenutzt und lässt [Caio](caio) im Regen stehen. [Farias](arzt) begleitet [sie](benita) auf die Veranda und hat dort nach kurzer Zeit ebenfalls nasse Schultern: [Sie](benita) hat [ihm](arzt) den Kübel übergeleert.
- invite benita caio "bittet"
- parent quaresma benita "Vater"
- investigate caio quaresma "sammelt"
+ betray? quaresma caio "Gehalt"
- jealous arzt caio "eifersüchtige"
- reveal arzt caio "öffentlich"
- kin caio iracema "Neffe"
- breakup benita caio "lässt"
+ attack benita arzt "übergeleert"

== 7 Der Einohrige
[Jaci](jaci) ist fort. Das [Krebsmädchen](jaci), [das](jaci) den [Toten](nachtwaechter) fand, wurde vom Steg weg in ein Schnellboot gezerrt, und [Rita](rita) braucht keinen Brief, um zu wissen, von wem. Vor der [Delegada](iracema) bricht [sie](rita) zusammen: Der [Entführer](oswaldo) sei der leibliche [Vater](oswaldo) des [Kindes](jaci). [Tadeu](tadeu), selbst ohne Kinder, fährt drei Tage flussauf, ohne an Land zu gehen. [Iracema](iracema) schickt [ihm](tadeu) den [Neffen](caio) nach. In [Cametá](@cameta) gibt ein [Schmuggler](schmuggler) namens [Ximenes](schmuggler) gegen Benzin preis, wohin das Boot gefahren ist.
+ abduct oswaldo jaci "gezerrt"
- find.past jaci nachtwaechter "fand"
- sad rita "bricht"
- reveal rita iracema "sei"
- parent oswaldo jaci "Vater"
- travel tadeu "flussauf"
- kin caio iracema "Neffen"
+ reveal schmuggler tadeu "preis"

== 8 Insel ohne Namen
Auf der Insel, die nur bei Ebbe existiert, kocht der [Pirat](oswaldo) [seiner](oswaldo) [Tochter](jaci) Maniokbrei und erzählt [ihr](jaci), wie [er](oswaldo) einst mit [ihrer](jaci) [Mutter](rita) tanzte. [Jaci](jaci) isst alles auf und sägt nachts das Tau des Schnellboots durch. Als [Tadeu](tadeu) eintrifft, sitzen [Kind](jaci) und [Räuber](oswaldo) bis zu den Knien im Wasser. [Oswaldo](oswaldo) hebt [sie](jaci) auf die Schultern und ergibt sich. Den [Nachtwächter](nachtwaechter), sagt [er](oswaldo), habe [er](oswaldo) nicht erwürgt; das sei [einer](arzt) gewesen, [der](arzt) saubere Fingernägel habe.
- parent oswaldo jaci "Tochter"
- parent rita jaci "Mutter"
- couple.past oswaldo rita "tanzte"
- betray jaci oswaldo "sägt"
- help oswaldo jaci "hebt"
+ arrest tadeu oswaldo "ergibt"
- kill! oswaldo nachtwaechter "nicht erwürgt"
- accuse oswaldo arzt "saubere Fingernägel"

== 9 Saubere Fingernägel
Wer hatte am Morgen von [dessen](nachtwaechter) Verschwinden Dienst? Die [Polizeichefin](iracema) lässt sich in der Klinik den Plan zeigen, und [Dr. Farias](arzt) führt [sie](iracema) lächelnd durch alle Stationen, außer einer. In der Kühlkammer liegt die Krankenakte des [Nachtwächters](nachtwaechter) und darunter eine Überweisung von [Quaresma](quaresma). Die Tür fällt ins Schloss. [Iracema](iracema) hämmert, bis die Finger blau sind. [Benita](benita), [die](benita) [ihrem](benita) [Zugedachten](arzt) das Rezeptbuch stehlen wollte, hört es und dreht den Riegel um. Zum ersten Mal hat [sie](benita) Angst vor der eigenen Familie.
- investigate iracema arzt "Plan"
+ discover iracema arzt+quaresma "Überweisung"
- abduct arzt iracema "fällt"
- injure iracema "blau"
- engaged? arzt benita "Zugedachten"
- steal? benita arzt "stehlen"
+ rescue benita iracema "dreht"
- sad benita "Angst"

== 10 Hochwasser
Mit den Regenfällen steigt der Fluss bis in die Zellen. [Tadeu](tadeu) lässt den einohrigen [Häftling](oswaldo) heraus, bevor [dieser](oswaldo) ertrinkt, und bittet [ihn](oswaldo), beim Evakuieren des Pfahlviertels mit anzupacken. Der [Pirat](oswaldo) schleppt Kühlschränke und Großmütter. [Rita](rita) sieht [ihm](oswaldo) von einem Dach aus zu. [Neide](neide), im sechsten Monat, was [sie](neide) selbst kaum zu glauben wagt, rutscht auf einer Planke aus; [Caio](caio), [der](caio) nie seefest war, springt und bringt [sie](neide) ans Ufer. [Tadeu](tadeu) erfährt im selben Atemzug von der Gefahr, der Rettung und dem [Kind](baby).
+ rescue tadeu oswaldo "heraus"
- help oswaldo _ "schleppt"
+ pregnant neide "sechsten Monat"
- rescue caio neide "bringt"
- discover tadeu neide "erfährt"

== 11 Anklage
[Quaresma](quaresma) will mit dem Wasserflugzeug das Land verlassen, doch der [Pilot](zwilling) ist [Cosme](zwilling), der [Zwilling](zwilling) des ermordeten [Nachtwächters](nachtwaechter), und landet nach zehn Minuten vor dem Polizeisteg. [Farias](arzt) schiebt alles auf [seinen](arzt) [Gönner](quaresma), [dieser](quaresma) alles auf den [Arzt](arzt). Die [Tochter](benita) des [Holzbarons](quaresma) legt vor dem Untersuchungsrichter Rechnungen vor, die [beide](arzt+quaresma) belasten. Auf dem Gang spricht [Caio](caio) [sie](benita) an. [Sie](benita) hat [ihm](caio) verziehen, und zwar schon an dem Abend mit dem Kübel.
+ flee? quaresma "verlassen"
- sibling nachtwaechter zwilling "Zwilling"
- kill.past _ nachtwaechter "ermordeten"
- betray zwilling quaresma "landet"
- accuse arzt quaresma "schiebt"
- accuse quaresma arzt "alles auf den Arzt"
- parent quaresma benita "Tochter"
- reveal benita _ "legt"
- accuse benita arzt+quaresma "belasten"
+ reconcile benita caio "verziehen"

== 12 Das Boot heißt Jaci
Das Sägewerk gehört nun den Leuten vom Pfahlviertel, und [Benita](benita) führt ihnen die Bücher. Von den Richtern gab es dreißig Jahre für den [Arzt](arzt), zwanzig für [ihren](benita) [Vater](quaresma) und zwei für [Oswaldo](oswaldo), [dem](oswaldo) [Rita](rita) jeden Sonntag Maniokbrei bringt. [Neide](neide) schenkt auf dem Patrouillenboot, zwischen zwei Schleusen, einem [Mädchen](baby) das Leben; [Padre Ambrósio](padre) tauft [es](baby) mit Flusswasser. [Iracema](iracema) bekommt einen Posten in [Brasília](@brasilia) angeboten. [Sie](iracema) faltet aus dem Brief ein Schiffchen und setzt es in die Strömung.
- help benita _ "führt"
- arrest _ arzt+oswaldo+quaresma "dreißig Jahre"
- parent quaresma benita "Vater"
- gift rita oswaldo "bringt"
+ birth neide baby "schenkt"
- celebrate padre baby "tauft"
- hire? iracema _ "Posten"
+ reject iracema _ "Schiffchen"
