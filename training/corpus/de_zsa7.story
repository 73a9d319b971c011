%series Hotel Seestern
%lang de
%genre hotel drama on Usedom, encyclopaedia episode list, light tone
%cast annegret | Annegret Pasewalk; Annegret; Frau Pasewalk | f
%cast joris | Joris Pasewalk; Joris | m
%cast dagmar | Dagmar Pasewalk; Dagmar | f
%cast bilal | Bilal Haddad; Bilal | m
%cast ciara | Ciara | f
%cast kracht | Wanja Kracht; Kracht | m
%cast gast | Herr Lüttich; Lüttich | m
%cast gastfrau | Frau Lüttich | f
%cast paulina | Paulina | f
%cast fischer | Fiete Bohm; Bohm | m
%cast arzt | Doktor Stielow; Stielow | m
%cast bote | Mirko | m
%cast kritikerin | Viola Jahn | f
%cast sohnb | - | m
%cast mann | - | m
%cast notar | - | m
%cast freundin | - | f

== 1 Anreise
Zum hundertsten Geburtstag des Hauses richtet [Annegret Pasewalk](annegret) ein Fest aus, zu dem auch [ihre](annegret) [Schwägerin](dagmar) [Dagmar](dagmar) aufkreuzt, [die](dagmar) man seit dem Begräbnis [ihres](dagmar) [Mannes](mann) nicht mehr auf der Insel gesehen hat. [Sie](dagmar) verlangt die Hälfte des [Seesterns](#seestern). [Joris](joris), [Annegrets](annegret) einziger [Sohn](joris), verschüttet vor Schreck die Bowle über [Ciara](ciara), die neue [Auszubildende](ciara) aus [Galway](@galway). In der Küche schmort [Koch](bilal) [Bilal Haddad](bilal) einen Hecht, den am Ende niemand isst.
- celebrate annegret "richtet"
- kin annegret dagmar "Schwägerin"
- married.past dagmar mann "Mannes"
- die.past mann "Begräbnis"
+ return dagmar "aufkreuzt"
- parent annegret joris "Sohn"
- hire ciara "neue"

== 2 Halbpension
[Dagmar](dagmar) legt ein Testament vor, von dessen Echtheit sich [Wanja Kracht](kracht), der [Hoteldirektor](kracht), auffällig rasch überzeugen lässt. [Annegret](annegret) lässt es bei einem [Notar](notar) in [Greifswald](@greifswald) untersuchen. Das [Ehepaar](gast+gastfrau) [Lüttich](gast+gastfrau) aus Zimmer zwölf vermisst ein Collier, und [Kracht](kracht) nimmt sich als Erste die [Auszubildende](ciara) vor, [die](ciara) in Tränen aufgelöst den Dienst verlässt. [Joris](joris) findet das Schmuckstück im Wäschewagen, bringt es aber, um [Ciara](ciara) nicht zu belasten, an den Strand und wirft es dem [Fischer](fischer) ins Netz.
- betray? dagmar annegret "Echtheit"
- investigate annegret dagmar "untersuchen"
- married gast gastfrau "Ehepaar"
- lose gast+gastfrau "vermisst"
+ accuse kracht ciara "nimmt"
- sad ciara "Tränen"
- quit ciara "verlässt"
- find joris "findet"
+ help joris ciara "nicht zu belasten"

== 3 Beifang
Der [Fischer](fischer), ein wortkarger [Mann](fischer) namens [Fiete Bohm](fischer), liefert das Collier samt Zander beim [Koch](bilal) ab. [Bilal](bilal) erkennt darin das Hochzeitsgeschenk, das [seine](bilal) geschiedene [Frau](gastfrau) einst von [ihm](bilal) bekam: Die [Dame](gastfrau) aus Zimmer zwölf hat wieder geheiratet. Unter der Dunstabzugshaube stehen sich [die beiden](bilal+gastfrau) nach acht Jahren gegenüber und lachen. [Herr Lüttich](gast), [den](gast) niemand eingeweiht hat, begegnet [ihnen](bilal+gastfrau) dort ebenfalls und lacht nicht. Die [Irin](ciara) bekommt eine Entschuldigung und einen Pullover.
- ex bilal gastfrau "geschiedene Frau"
- gift.past bilal gastfrau "Hochzeitsgeschenk"
- wedding.past gast gastfrau "wieder geheiratet"
+ meet bilal gastfrau "gegenüber"
- happy bilal+gastfrau "lachen"
- jealous gast bilal "lacht nicht"
- reconcile _ ciara "Entschuldigung"
- gift _ ciara "Pullover"

== 4 Nebensaison
Nebel liegt über dem Strand. [Kracht](kracht) braucht [Dagmar](dagmar). [Dagmar](dagmar) braucht [Kracht](kracht). [Kracht](kracht) hat das Testament geschrieben. Dafür soll [er](kracht) Geschäftsführer werden. Nachts küsst [Dagmar](dagmar) [Kracht](kracht). Um drei weckt [Paulina](paulina) [ihren](paulina) [Mann](kracht). Leer ist das Bett neben [Paulina](paulina). [Paulina](paulina) leitet die Wäscherei. [Paulina](paulina) bügelt bis sechs. Vor dem Frühstück kündigt [Paulina](paulina). [Joris](joris) bringt [Paulina](paulina) zum Bus. „Frag nicht“, sagt [Paulina](paulina). [Joris](joris) fragt nicht. [Paulina](paulina) hat einen Schlüsselbund vergessen.
+ betray kracht annegret "geschrieben"
- hire? kracht dagmar "Geschäftsführer"
+ kiss dagmar kracht "küsst"
- married kracht paulina "Mann"
- cheat kracht paulina "küsst"
- quit paulina "kündigt"
- help joris paulina "zum Bus"

== 5 Zimmer zwölf
[Herr Lüttich](gast) reist ab, jedoch ohne [seine](gast) [Frau](gastfrau), [die](gastfrau) [ihm](gast) zwischen zwei Gläsern Sanddorn eröffnet hat, dass [sie](gastfrau) den Sommer auf der Insel verbringen wolle. Auf dem Parkplatz zersticht der [Verlassene](gast) die Reifen des [Kochs](bilal). [Doktor Stielow](arzt), der [Badearzt](arzt), verordnet [Annegret](annegret) Ruhe, denn [ihr](annegret) Herz stolpert, seit [Dagmar](dagmar) im Turmzimmer wohnt. [Sie](annegret) wirft die Tropfen in den Blumenkübel, worauf die Geranien eingehen. Der [Bote](bote) der Wäscherei sieht das und nimmt eine Geranie mit.
+ breakup gastfrau gast "ohne seine Frau"
- married gast gastfrau "Frau"
- attack gast bilal "zersticht"
- advisor arzt annegret "verordnet"
- ill annegret "stolpert"
- housemate annegret dagmar "wohnt"
- discover bote annegret "sieht das"

== 6 Tropfen
Im Labor einer [Freundin](freundin) lässt der [Bote](bote), [der](bote) früher Chemie studiert hat, die Erde untersuchen: Die Tropfen enthalten Fingerhut. [Er](bote) traut sich nicht, den [Arzt](arzt) anzuschwärzen, und schiebt einen Zettel unter der Tür des [Juniorchefs](joris) hindurch. [Joris](joris) legt sich auf die Lauer und ertappt [Dagmar](dagmar), wie [sie](dagmar) das Fläschchen [seiner](joris) [Mutter](annegret) austauscht. [Er](joris) schließt die [Tante](dagmar) in die Speisekammer ein. Als die Polizei von [Heringsdorf](@heringsdorf) eintrifft, ist die Kammer leer: [Kracht](kracht) besaß [Paulinas](paulina) vergessenen Schlüssel.
- investigate bote "untersuchen"
+ reveal bote joris "Zettel"
+ discover joris dagmar "ertappt"
- attack dagmar annegret "austauscht"
- parent annegret joris "Mutter"
- kin dagmar joris "Tante"
- abduct joris dagmar "schließt"
- rescue kracht dagmar "leer"

== 7 Stürmische See
[Dagmar](dagmar) und der [Hoteldirektor](kracht) entwenden [Bohms](fischer) Kutter, um nach [Bornholm](@bornholm) zu entkommen. Der [Fischer](fischer), [der](fischer) [sein](fischer) Boot am Klang erkennt, holt mit dem [Koch](bilal) in einer Jolle auf, gerät aber vor der Oderbank in schwere See. Die Jolle kentert. [Bilal](bilal) kann nicht schwimmen; [Kracht](kracht) zögert einen Augenblick, dann springt [er](kracht) [ihm](bilal) nach und zieht [ihn](bilal) an Bord. [Dagmar](dagmar) verzeiht [ihm](kracht) das nicht. [Sie](dagmar) dreht den Bug und lässt [Bohm](fischer) treiben. An der Seebrücke zündet [Ciara](ciara) für [alle vier](bilal+dagmar+fischer+kracht) eine Kerze an.
+ steal dagmar+kracht fischer "entwenden"
- flee? dagmar+kracht "entkommen" @bornholm
- investigate bilal+fischer dagmar+kracht "holt"
+ rescue kracht bilal "zieht"
- reconcile! dagmar kracht "verzeiht"
- betray dagmar fischer "treiben"

== 8 Zwei Mann über Bord
Unterkühlt, aber lebendig wird der [Fischer](fischer) bei Morgengrauen von einer polnischen Fähre aufgenommen. [Er](fischer) erstattet keine Anzeige, verlangt jedoch [seinen](fischer) Kutter zurück. [Bilal](bilal), [den](bilal) die [Flüchtigen](dagmar+kracht) gefesselt im Laderaum mitführen, redet so lange auf [seinen](bilal) [Retter](kracht) ein, bis [dieser](kracht) nachts die Knoten löst. Gemeinsam überwältigen [sie](bilal+kracht) die [Hotelerbin](dagmar) und laufen Swinemünde an. [Annegret](annegret) stellt [Kracht](kracht), [der](kracht) sich stellt, vor die Wahl zwischen Gefängnis und einer Aussage gegen die [Geliebte](dagmar); [er](kracht) wählt beides.
+ rescue _ fischer "aufgenommen"
- accuse! fischer _ "keine Anzeige"
- abduct dagmar+kracht bilal "gefesselt"
- rescue.past kracht bilal "Retter"
- rescue kracht bilal "löst"
+ attack bilal+kracht dagmar "überwältigen"
- threaten annegret kracht "Wahl"
- affair dagmar kracht "Geliebte"
- accuse kracht dagmar "Aussage"

== 9 Leere Betten
Die Zeitungen berichten vom Gifthotel, und die Gäste bleiben weg. [Annegret](annegret) entlässt schweren Herzens die Hälfte der Belegschaft, darunter die [Auszubildende](ciara), [die](ciara) [sie](annegret) eigentlich als Nachfolgerin des [Direktors](kracht) im Auge hatte. [Joris](joris) bittet [Ciara](ciara), zu bleiben, notfalls als [seine](joris) Frau. [Sie](ciara) fragt, ob [er](joris) sie noch alle habe, und fährt nach [Galway](@galway). Der [Gast](gast) von einst, [Herr Lüttich](gast), schreibt der [Hotelbesitzerin](annegret) eine Rechnung über vier Autoreifen, die [er](gast) selbst zerstochen hat.
- quit ciara annegret "entlässt"
- hire? ciara annegret "Nachfolgerin"
- sad annegret "schweren Herzens"
+ propose joris ciara "als seine Frau"
- reject ciara joris "alle habe"
+ travel ciara "fährt" @galway
- attack.past gast bilal "zerstochen"

== 10 Sternstunde
Inkognito quartiert sich die [Restaurantkritikerin](kritikerin) [Viola Jahn](kritikerin) ein. Da außer [ihr](kritikerin) nur der [Arzt](arzt) im Speisesaal sitzt, hält [Annegret](annegret) [sie](kritikerin) für eine Abgesandte der Bank und lässt [sie](kritikerin) zwei Stunden warten. [Bilal](bilal), [den](bilal) das verspätete Essen grämt, stellt [ihr](kritikerin) [Bohms](fischer) Zander hin und setzt sich dazu. [Frau Lüttich](gastfrau) serviert, [Joris](joris) spült. Drei Tage darauf steht in der Zeitung, hier koche ein [Mann](bilal), [der](bilal) dem Meer etwas schuldig sei. Das Telefon klingelt bis Pfingsten.
- travel kritikerin "quartiert"
- discover! annegret kritikerin "hält"
- sad bilal "grämt"
- help gastfrau+joris bilal "serviert"
+ create kritikerin bilal "steht in der Zeitung"

== 11 Die Mutter der Braut
[Paulina](paulina), die [Wäscherin](paulina), kehrt mit einem [Säugling](sohnb) zurück, dem [Sohn](sohnb) des inhaftierten [Direktors](kracht). [Annegret](annegret) räumt [ihr](paulina) das Turmzimmer ein, in dem einst die [Giftmischerin](dagmar) schlief. [Bilal](bilal) hält auf der Terrasse noch einmal um die Hand [seiner](bilal) [Exfrau](gastfrau) an; [sie](gastfrau) sagt, [sie](gastfrau) müsse darüber schlafen, und schläft dann zwei Tage lang. Bei einem Ausbruch aus der Frauenhaftanstalt [Bützow](@buetzow) gelangt [Dagmar](dagmar) in Freiheit. Der [Bote](bote) [Mirko](bote), [der](bote) noch immer die Wäsche bringt, zeigt sich nicht überrascht: Im Korb liegt [ihre](dagmar) Sträflingskleidung.
+ return paulina "kehrt"
- parent kracht+paulina sohnb "Sohn"
- arrest _ kracht "inhaftierten"
- help annegret paulina "räumt"
- attack.past dagmar annegret "Giftmischerin"
+ propose bilal gastfrau "Hand"
- ex bilal gastfrau "Exfrau"
- flee dagmar "Freiheit"
- discover bote dagmar "Korb"

== 12 Glatteis
Die [Entflohene](dagmar) dringt nachts in das Hotel ein und schüttet im Heizungskeller Benzin aus. [Paulina](paulina) hört beim Stillen Schritte, folgt [ihr](dagmar) hinunter und ringt mit [ihr](dagmar), bis [ihr](paulina) das Streichholz die Hand versengt. Dann ist das Schloss von außen zu. [Joris](joris), [den](joris) das Gebrüll des [Säuglings](sohnb) herbeilockt, bricht die Tür mit der Feueraxt auf; [Dagmar](dagmar) läuft an [ihm](joris) vorbei auf das dünne Eis des Schmollensees, [Annegret](annegret) hinterher. Die [Schwägerinnen](annegret+dagmar) brechen gemeinsam ein. Nur [eine](annegret) taucht wieder auf, und [sie](annegret) hat die [andere](dagmar) nicht losgelassen.
- flee.past dagmar "Entflohene"
- attack dagmar "Benzin"
- investigate paulina dagmar "folgt"
+ attack paulina dagmar "ringt"
- injure paulina dagmar "versengt"
- rescue joris paulina "bricht die Tür"
- rescue? annegret dagmar "losgelassen"
- kin annegret dagmar "Schwägerinnen"
+ die dagmar "Nur eine"

== 13 Abreise
[Dagmar](dagmar) wird neben [ihrem](dagmar) [Mann](mann) beigesetzt, und [Annegret](annegret) legt das gefälschte Testament mit ins Grab. [Bilal](bilal) und [Frau Lüttich](gastfrau), [die](gastfrau) nun wieder Haddad heißt, geben dem Restaurant einen neuen Namen: »[Zwölf](*zwoelf)«. [Joris](joris) fliegt nach [Irland](@irland) und steht mit einem Koffer voller Bowlengläser vor der Tür [ihrer](ciara) Eltern; die [Irin](ciara) ist gerade in der Gegenrichtung unterwegs. [Doktor Stielow](arzt) gesteht der [Hotelchefin](annegret) bei einer Partie Rommé, dass [sein](arzt) Herz ebenfalls stolpert, seit dreißig Jahren und [ihretwegen](annegret).
- die dagmar "beigesetzt"
- married.past dagmar mann "Mann"
- married bilal gastfrau "wieder Haddad"
+ create bilal+gastfrau "neuen Namen"
- travel joris "fliegt" @irland
- travel ciara "unterwegs"
+ confess arzt annegret "gesteht"
- love arzt annegret "stolpert"
