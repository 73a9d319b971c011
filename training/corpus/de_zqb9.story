%series Passhöhe 2000
%lang de
%genre hotel melodrama in South Tyrol, streaming blurbs
%cast filo | Filomena Gasser; Filomena; Filo | f
%cast urban | Urban Gasser; Urban | m
%cast dilan | Dilan | f
%cast xaver | Xaver | m
%cast greta | Greta Gasser; Greta | f
%cast bruno | Bruno Conti; Bruno; Conti | m
%cast leni | Leni | f
%cast koeppen | Frau von Köppen; Köppen | f
%cast koeppenmann | Herr von Köppen | m
%cast carabiniere | Maresciallo Riva; Riva | m
%cast bergfuehrer | Sepp | m
%cast nachtportier | - | m
%cast eltern | - | g

== 1 Vorsaison
Auf der Passhöhe herrscht [Filomena Gasser](filo), achtzig, über Hotel, [Enkel](greta+urban) und Gäste. Die [Großmutter](filo) hat [Urban](urban) und [Greta](greta) aufgezogen, seit [deren](greta+urban) [Eltern](eltern) unter einer Lawine starben. Nun soll [Urban](urban) Direktor werden. [Seine](urban) [Schwester](greta) [Greta](greta), [die](greta) alles besser kann, geht leer aus. Als Zimmermädchen fängt [Dilan](dilan) an, von [der](dilan) keiner weiß, woher [sie](dilan) kommt. Nur [Koch](xaver) [Xaver](xaver) weiß es: [Sie](dilan) war früher mit [seinem](xaver) [Bruder](bergfuehrer) [Sepp](bergfuehrer) verheiratet.
- kin filo greta+urban "Großmutter"
- parent eltern greta+urban "Eltern"
- die.past eltern "starben"
- hire? urban "Direktor"
- sibling greta urban "Schwester"
+ hire dilan "fängt"
- discover xaver dilan "weiß"
- married.past bergfuehrer dilan "verheiratet"
- sibling bergfuehrer xaver "Bruder"

== 2 Gäste
Das [Ehepaar](koeppen+koeppenmann) [von Köppen](koeppen+koeppenmann) reist an. [Er](koeppenmann) hustet, [sie](koeppen) langweilt sich. [Frau von Köppen](koeppen) lässt sich von [Urban](urban) die Sauna zeigen und bleibt zwei Stunden. [Dilan](dilan) bringt Handtücher und sieht zu viel. Der ertappte [Juniorchef](urban) bietet [ihr](dilan) Geld an. [Sie](dilan) lehnt ab, und [ihr](dilan) Stolz gefällt [ihm](urban) mehr, als [ihm](urban) lieb ist. [Greta](greta) streitet mit der [Großmutter](filo) und fährt ins Tal, wo der [Konkurrent](bruno) [Bruno Conti](bruno) [ihr](greta) eine Stelle und ein Abendessen anbietet.
- married koeppen koeppenmann "Ehepaar"
- ill koeppenmann "hustet"
+ affair.start koeppen urban "zwei Stunden"
- discover dilan koeppen+urban "sieht"
- gift? urban dilan "Geld"
- reject dilan urban "lehnt"
- love.start urban dilan "gefällt"
+ quarrel filo greta "streitet"
- kin filo greta "Großmutter"
- enemy bruno filo "Konkurrent"
- hire? greta bruno "Stelle"
- invite bruno greta "Abendessen"

== 3 Schlüsselbrett
[Urban](urban) beendet die Sache mit der [Frau](koeppen) des kranken [Gastes](koeppenmann). Die [Verschmähte](koeppen) reißt in [seinem](urban) Büro die Vorhänge herunter. Kurz darauf fehlt [ihr](koeppen) Collier, und [Frau von Köppen](koeppen) bezichtigt [Dilan](dilan). [Maresciallo Riva](carabiniere) findet das Schmuckstück unter dem Kissen des [Zimmermädchens](dilan). [Filomena](filo) entlässt [Dilan](dilan) auf der Stelle. [Xaver](xaver), [der](xaver) als Einziger zu [ihr](dilan) hält, legt die Schürze ab und kündigt ebenfalls. In der Küche brennt das Gulasch an.
+ breakup urban koeppen "beendet"
- married koeppen koeppenmann "Frau"
- ill koeppenmann "kranken"
- reject.past urban koeppen "Verschmähte"
- accuse koeppen dilan "bezichtigt"
- investigate carabiniere dilan "findet"
- steal! dilan koeppen "Collier"
+ quit dilan filo "entlässt"
- help xaver dilan "hält"
- quit xaver filo "kündigt"

== 4 Talwärts
[Dilan](dilan) zieht zu [Leni](leni). [Leni](leni) führt den Kiosk im Tal. [Leni](leni) stellt keine Fragen. [Sepp](bergfuehrer) findet [Dilan](dilan). [Sepp](bergfuehrer) will [seine](bergfuehrer) [Frau](dilan) zurück. [Sie](dilan) ist aber längst geschieden. [Xaver](xaver) schickt [Sepp](bergfuehrer) fort. Die [Brüder](bergfuehrer+xaver) prügeln sich im Schnee. [Riva](carabiniere) trennt [sie](bergfuehrer+xaver). [Urban](urban) sucht nach [Dilan](dilan). [Leni](leni) lügt [ihn](urban) an. [Greta](greta) arbeitet nun für [Conti](bruno). [Bruno](bruno) lobt [Greta](greta). Das hat daheim niemand getan.
+ move dilan leni "zieht"
- find bergfuehrer dilan "findet"
- reconcile? bergfuehrer dilan "zurück"
- divorce.past bergfuehrer dilan "geschieden"
- sibling bergfuehrer xaver "Brüder"
- attack bergfuehrer xaver "prügeln"
- betray leni urban "lügt"
+ hire greta bruno "arbeitet"

== 5 Ein Toter auf Zimmer sieben
[Herr von Köppen](koeppenmann) wird tot aufgefunden. Die [Witwe](koeppen) schluchzt, doch [Riva](carabiniere) entdeckt in [seinem](koeppenmann) Tee etwas, das nicht hineingehört. Verdächtig ist, wer zuletzt bei [ihm](koeppenmann) war, und das war die entlassene [Putzkraft](dilan): Der alte [Herr](koeppenmann) hatte [sie](dilan) heimlich holen lassen, um sich für die Lüge [seiner](koeppenmann) [Gattin](koeppen) zu entschuldigen. [Dilan](dilan) wird verhaftet. Ein namenloser [Nachtportier](nachtportier), [der](nachtportier) alles gesehen hat, fährt am selben Morgen in Urlaub.
+ kill _ koeppenmann "Tee"
- married.past koeppen koeppenmann "Witwe"
- discover carabiniere _ "entdeckt"
- quit.past dilan "entlassene"
- invite.past koeppenmann dilan "holen"
- reconcile? dilan koeppenmann "entschuldigen"
- betray.past koeppen dilan "Lüge"
+ arrest carabiniere dilan "verhaftet"

== 6 Die Affäre im Keller
[Greta](greta) hat sich in [ihren](greta) neuen [Chef](bruno) verguckt, [Bruno](bruno) aber schätzt an [ihr](greta) vor allem die Rezepte der [Großmutter](filo). [Er](bruno) nimmt [sie](greta) mit in den Weinkeller und am Ende mit nach Hause. Am Morgen belauscht [sie](greta) ein Telefonat: [Conti](bruno) und die trauernde [Köppen](koeppen) sind alte Bekannte und noch mehr als das. Betrogen wird hier also reihum. Die [Gasser-Enkelin](greta) stiehlt [Brunos](bruno) Telefon und rast damit zum [Maresciallo](carabiniere), rutscht in der dritten Kehre von der Straße und bleibt im Wald liegen.
- love greta bruno "verguckt"
- boss bruno greta "Chef"
- kin filo greta "Großmutter"
+ sex bruno greta "nach Hause"
+ discover greta bruno+koeppen "belauscht"
- affair bruno koeppen "mehr als das"
- steal greta bruno "stiehlt"
- injure greta "rutscht"

== 7 Vermisst
[Greta](greta) ist abgängig. Ausgerechnet [Sepp](bergfuehrer) findet die [Verunglückte](greta), als [er](bergfuehrer) betrunken nach [seiner](bergfuehrer) [Ex](dilan) ruft. [Er](bergfuehrer) trägt [sie](greta) auf dem Rücken bis zum Kiosk. [Leni](leni) verbindet die [Gerettete](greta). Über [Gretas](greta) Bett versöhnen sich die verfeindeten [Brüder](bergfuehrer+xaver). [Urban](urban) wacht bei der [Schwester](greta) und gesteht [ihr](greta), dass [er](urban) Direktor nie sein wollte. Das Telefon des [Weinhändlers](bruno) hat den Sturz überstanden. [Riva](carabiniere) hört sich die halbe Nacht Sprachnachrichten an.
+ rescue bergfuehrer greta "trägt"
- ex bergfuehrer dilan "Ex"
- treat greta leni "verbindet"
- enemy.past bergfuehrer xaver "verfeindeten"
+ reconcile bergfuehrer xaver "versöhnen"
- sibling bergfuehrer xaver "Brüder"
- sibling greta urban "Schwester"
- reveal urban greta "gesteht"
- investigate carabiniere bruno "hört"

== 8 Freigang
[Riva](carabiniere) nimmt die [Köppen](koeppen) fest. [Bruno](bruno) verrät die [Geliebte](koeppen) sofort. Die [Mörderin](koeppen) verflucht [Bruno](bruno). [Dilan](dilan) kommt frei. Vor dem Tor wartet [Urban](urban). Vor dem Tor wartet auch [Xaver](xaver). [Beide](urban+xaver) halten Blumen. [Dilan](dilan) umarmt [Xaver](xaver). Von [Urban](urban) nimmt [sie](dilan) die Blumen. [Filomena](filo) entschuldigt sich bei [Dilan](dilan). Das tut die alte [Gasser](filo) nie. [Xaver](xaver) wird wieder Koch. [Dilan](dilan) wird Hausdame.
+ arrest carabiniere koeppen "nimmt"
- betray bruno koeppen "verrät"
- affair bruno koeppen "Geliebte"
- kill.past koeppen koeppenmann "Mörderin"
- gift urban dilan "Blumen"#2
+ reconcile? dilan filo "entschuldigt"
- hire xaver "Koch"
- hire dilan "Hausdame"

== 9 Hoher Besuch
[Filomena](filo) stürzt auf der Kellertreppe. Die [Greisin](filo) bricht sich die Hüfte und muss zusehen, wie [Greta](greta), von den Krücken gerade erst los, das Haus regiert. [Sie](greta) macht es glänzend. [Urban](urban), befreit von der Last, bringt der neuen [Hausdame](dilan) das Skifahren bei. Im Lift küsst [er](urban) [sie](dilan). [Dilan](dilan) küsst zurück und schweigt danach zwei Tage. [Xaver](xaver) versalzt in dieser Zeit jede Suppe. [Sein](xaver) [Bruder](bergfuehrer) erkennt das Leiden; [er](bergfuehrer) hatte es selbst einmal.
+ injure filo "stürzt"
- recover greta "Krücken"
- hire greta "regiert"
- advisor urban dilan "bringt"
+ kiss dilan urban "küsst"
- jealous xaver urban "versalzt"
- sibling bergfuehrer xaver "Bruder"
- love xaver dilan "Leiden"

== 10 Die Beichte des Portiers
Der [Nachtportier](nachtportier) kehrt braun gebrannt zurück und hat ein schlechtes Gewissen. [Er](nachtportier) verrät [Greta](greta), was [er](nachtportier) in der Mordnacht noch gesehen hat: [Urban](urban) hatte das Collier unter [Dilans](dilan) Kissen geschoben, auf Drängen der [Köppen](koeppen), [die](koeppen) [ihm](urban) mit einem Skandal gedroht hatte. [Greta](greta) behält das Wissen einen Tag für sich. Dann sagt [sie](greta) es der [Großmutter](filo), nicht der [Betroffenen](dilan). [Filomena](filo) enterbt den [Enkel](urban). Warum, erfährt [Dilan](dilan) nicht, und so tröstet [sie](dilan) den [Mann](urban), [der](urban) [sie](dilan) ins Gefängnis gebracht hat.
- return nachtportier "kehrt"
- reveal nachtportier greta "verrät"
+ betray.past urban dilan "geschoben"
- threaten.past koeppen urban "gedroht"
- reveal greta filo "sagt"
- kin filo greta "Großmutter"
+ reject filo urban "enterbt"
- kin filo urban "Enkel"
- help dilan urban "tröstet"

== 11 Föhn
Im Föhn liegen die Nerven blank. [Urban](urban) erträgt die Zärtlichkeit der [Ahnungslosen](dilan) nicht mehr und gesteht. [Dilan](dilan) gibt [ihm](urban) die Kette zurück, die [er](urban) [ihr](dilan) zu Weihnachten geschenkt hat, und wirft [ihn](urban) aus [ihrem](dilan) Zimmer. [Er](urban) verlässt noch in der Nacht das Hotel, zu Fuß, Richtung Pass. Der [Vater](xaver) aller Suppen, [Xaver](xaver), hört [sie](dilan) weinen und setzt Milch auf. Im Tal meldet [Conti](bruno) Konkurs an, und [Leni](leni) kauft [ihm](bruno) für ein Taschengeld den Keller ab.
+ reveal urban dilan "gesteht"
- gift.past urban dilan "geschenkt"
+ breakup dilan urban "wirft"
- flee urban "verlässt"
- lose bruno "Konkurs"
- find leni "kauft"

== 12 Lawine
Eine Lawine verschüttet den Weg, auf dem [Urban](urban) ging. [Sepp](bergfuehrer) führt die Suche an. [Dilan](dilan), [die](dilan) [ihm](urban) nicht verziehen hat, gräbt trotzdem mit bloßen Händen neben [ihrem](dilan) früheren [Gatten](bergfuehrer). [Sie](bergfuehrer+dilan) ziehen [Urban](urban) lebend heraus; zwei Zehen verliert [er](urban). [Greta](greta) schläft am Bett des [Bruders](urban) ein. Wieder bei Sinnen, bittet der [Verschüttete](urban) [Dilan](dilan) um nichts. Darum vergibt [sie](dilan) [ihm](urban). Zurück nimmt [sie](dilan) [ihn](urban) nicht.
- reconcile! dilan urban "nicht verziehen"
- investigate bergfuehrer urban "Suche"
- ex bergfuehrer dilan "früheren Gatten"
+ rescue bergfuehrer+dilan urban "ziehen"
- injure urban "Zehen"
- sibling greta urban "Bruders"
- recover urban "bei Sinnen"
+ reconcile dilan urban "vergibt"
- reject dilan urban "Zurück nimmt"

== 13 Hochsaison
Die alte [Gasser](filo) übergibt [Greta](greta) die Schlüssel und stirbt im Lehnstuhl, mit Blick auf den Parkplatz. Zum Begräbnis kommt sogar [Conti](bruno) und wird von der neuen [Direktorin](greta) als Kellner eingestellt. [Urban](urban) geht mit [Sepp](bergfuehrer) als Träger in die Berge. Die [Hausdame](dilan) heiratet den [Koch](xaver), [der](xaver) auf [ihre](dilan) Hand vier Jahre gewartet hat. Trauzeuge ist [ihr](dilan) erster [Mann](bergfuehrer). [Maresciallo Riva](carabiniere) tanzt mit [Leni](leni). [Sie](leni) schenkt [ihm](carabiniere) nach, [er](carabiniere) schenkt [ihr](leni) einen Strafzettel, unterschrieben mit einem Herz.
+ hire greta "Schlüssel"
+ die filo "stirbt"
- hire bruno greta "eingestellt"
- colleague bergfuehrer urban "Träger"
+ wedding dilan xaver "heiratet"
- love xaver dilan "gewartet"
- advisor bergfuehrer dilan+xaver "Trauzeuge"
- ex bergfuehrer dilan "erster Mann"
- flirt carabiniere leni "tanzt"
