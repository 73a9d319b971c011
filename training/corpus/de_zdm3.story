%series Rosen für Romy
%lang de
%genre telenovela, Lake Constance nursery, day-by-day preview texts of a TV magazine
%cast romy | Romy Seeliger; Romy | f
%cast severin | Severin von Thurn; Severin | m
%cast eleonore | Eleonore von Thurn; Eleonore | f
%cast falk | Falk von Thurn; Falk | m
%cast xenia | Xenia Brandl; Xenia | f
%cast tarek | Tarek Mansour; Tarek | m
%cast nuria | Nuria | f
%cast benno | Benno Seeliger; Benno | m
%cast detektiv | Kruschwitz | m
%cast mutter | - | f
%cast vater | - | m
%cast notarzt | - | m
%cast hebamme | - | f
%cast standesbeamter | - | m
%cast liv | Liv | f
%cast masseur | Pascal | m

== 1 Montag
Durchnässt und ohne einen Cent strandet [Romy](romy) auf der Roseninsel. Der junge [Mann](severin), [der](severin) [sie](romy) aus dem Brombeergestrüpp zieht, gibt sich als Gärtner aus. Dabei ist [Severin](severin) der [Erbe](severin) der ganzen Insel. [Romy](romy), [die](romy) reiche Leute nicht ausstehen kann, erzählt [ihm](severin) [ihr](romy) halbes Leben. [Eleonore](eleonore) beobachtet [die zwei](romy+severin) vom Turmzimmer aus und greift zum Telefon: Die [Verlobte](xenia) [ihres](eleonore) [Sohnes](severin) soll umgehend aus [Mailand](@mailand) anreisen. Aushilfe gesucht, steht an der Gärtnerei, und [Obergärtner](tarek) [Tarek](tarek) stellt die [Fremde](romy) vom Fleck weg ein.
+ meet romy severin "zieht"
- rescue severin romy "zieht"
- betray severin romy "gibt sich"
- reveal romy severin "erzählt"
- investigate eleonore romy+severin "beobachtet"
- engaged severin xenia "Verlobte"
- parent eleonore severin "Sohnes"
- travel? xenia "anreisen"
+ hire romy tarek "stellt"

== 2 Dienstag
[Xenia](xenia) trifft ein, mit elf Koffern und schlechter Laune. [Romy](romy) soll [ihr](xenia) das Gepäck tragen und plaudert dabei arglos von einem [Gärtner](severin) mit grauen Augen, an [den](severin) [sie](romy) dauernd denken müsse. Die [Verlobte](xenia) ahnt sofort, von [wem](severin) die Rede ist, und schenkt der [Ahnungslosen](romy) ein Paar Ohrringe, die [sie](xenia) eine Stunde später als gestohlen meldet. [Tarek](tarek) lügt für [sie](romy): Die Ohrringe habe [er](tarek) gefunden und [ihr](romy) gegeben. [Severin](severin) versteckt sich derweil im Gewächshaus, weil [seine](severin) beiden Leben gerade auf ein und derselben Terrasse frühstücken.
- travel xenia "trifft"
+ love romy severin "denken"
- reveal romy xenia "plaudert"
- discover xenia severin "ahnt"
- gift xenia romy "schenkt"
+ accuse xenia romy "gestohlen"
- betray xenia romy "meldet"
- engaged severin xenia "Verlobte"
- rescue tarek romy "lügt für sie"
- gift! tarek romy "gegeben"
- flee severin "versteckt"

== 3 Mittwoch
Beim Lampionfest fordert ein [Maskierter](falk) [Romy](romy) zum Tanz auf. [Sie](romy) hält [ihn](falk) für [Severin](severin) und lässt sich unter der Linde küssen. Als die Maske fällt, grinst [ihr](romy) [dessen](severin) älterer [Bruder](falk) entgegen. [Falk von Thurn](falk), nach drei Jahren Spielsucht und Südamerika zurück, amüsiert sich königlich. [Romy](romy) haut [ihm](falk) eine herunter und läuft geradewegs in den echten [Erben](severin) hinein, [der](severin) im Frack neben [seiner](severin) [Zukünftigen](xenia) steht und soeben als [Hausherr](severin) die Gäste begrüßt. [Xenia](xenia) stellt [die beiden](romy+severin) einander genüsslich vor.
+ kiss falk romy "küssen"
- betray falk romy "Maske"
- sibling falk severin "Bruder"
+ return falk "zurück"
- happy falk "amüsiert"
- attack romy falk "haut"
- engaged severin xenia "Zukünftigen"
+ discover romy severin "Hausherr"

== 4 Donnerstag
[Romy](romy) packt. [Severin](severin) fleht [sie](romy) durch die geschlossene Tür an, zu bleiben; [sie](romy) dreht das Radio lauter. Umgestimmt wird [sie](romy) nicht von [ihm](severin), sondern von [Tareks](tarek) kleiner [Tochter](nuria): [Nuria](nuria) kann ohne [sie](romy) nicht einschlafen. [Eleonore](eleonore) überrascht [ihren](eleonore) [Ältesten](falk) am Safe. Statt [ihn](falk) hinauszuwerfen, macht [sie](eleonore) dem [Spieler](falk) ein Angebot. Wenn [er](falk) die [Gärtnerin](romy) verführt, zahlt [sie](eleonore) [seine](falk) Schulden. [Falk](falk) erbittet sich Bedenkzeit und braucht davon vier Sekunden.
- flee? romy severin "packt"
- reject romy severin "dreht das Radio"
- parent tarek nuria "Tochter"
- parent eleonore falk "Ältesten"
- discover eleonore falk "überrascht"
- steal? falk eleonore "Safe"
+ betray eleonore romy "Angebot"
- flirt? falk romy "verführt"
- help? eleonore falk "zahlt"

== 5 Freitag
Im Nachlass [ihrer](romy) [Mutter](mutter) findet [Romy](romy) ein Foto, auf dem [diese](mutter) als junge Frau vor dem Turm der Roseninsel steht, den Arm um einen [Herrn](vater) gelegt, [dessen](vater) Gesicht herausgeschnitten ist. [Sie](romy) fragt [Eleonore](eleonore) danach. Die [Hausherrin](eleonore) lässt die Teetasse fallen und behauptet, die [Frau](mutter) nie gesehen zu haben. Kaum ist [sie](eleonore) allein, ruft [sie](eleonore) den [Privatdetektiv](detektiv) an, [der](detektiv) schon einmal für [sie](eleonore) gearbeitet hat. [Er](detektiv) soll herausbekommen, was das [Mädchen](romy) weiß. [Falk](falk) schickt [Romy](romy) siebzig Rosen, lauter geklaute.
- parent mutter romy "Mutter"
- die.past mutter "Nachlass"
+ find romy "findet"
- investigate romy eleonore "fragt"
- betray eleonore romy "behauptet"
- hire.past detektiv eleonore "gearbeitet"
+ investigate? detektiv romy "herausbekommen"
- gift falk romy "siebzig Rosen"
- steal falk _ "geklaute"

== 6 Samstag
Wochenendausgabe mit viel Wetter. Ein Gewitter legt den Strom lahm, im Schloss wird Mau-Mau gespielt, und [Xenia](xenia) verliert gegen [Nuria](nuria) sechsmal hintereinander. [Tarek](tarek) repariert mit [Romy](romy) das Dach des Palmenhauses. Was [er](tarek) für [sie](romy) empfindet, könnte [er](tarek) [ihr](romy) jetzt sagen, doch da schlägt der Blitz in die Zeder. Vor Schreck greift [sie](romy) nach [seiner](tarek) Hand. Sonst geschieht nichts. Nur die alte Standuhr, die seit dem Tod des [Barons](vater) stillsteht, tickt auf einmal wieder.
- lose xenia nuria "verliert"
- create romy+tarek "repariert"
- love tarek romy "empfindet"
+ confess! tarek romy "könnte er ihr"
- sad romy "Schreck"
- die.past vater "Tod"

== 7 Montag
[Severin](severin) löst die Verlobung. [Xenia](xenia) nimmt es überraschend gefasst auf, legt [seine](severin) Hand auf [ihren](xenia) Bauch und lächelt. Dass das Kind, so es denn eines gibt, von [ihrem](xenia) [Masseur](masseur) in [Mailand](@mailand) stammt, verrät [sie](xenia) nur [ihrem](xenia) Tagebuch. Dieses liest am selben Abend [Falk](falk). [Er](falk) nimmt sich vor, [seinen](falk) [Bruder](severin) zu warnen, überlegt es sich nach einem Blick auf [seinen](falk) Kontostand anders und legt der [Schwangeren](xenia) eine Rechnung vor: zehntausend im Monat für [sein](falk) Schweigen. [Romy](romy) hört unterdessen, dass [Severin](severin) Vater wird. [Sie](romy) gratuliert.
+ breakup severin xenia "löst"
- engaged.end severin xenia "Verlobung"
- betray xenia severin "Bauch"
+ pregnant xenia masseur "Masseur"
- discover falk xenia "liest"
- sibling falk severin "Bruder"
- reveal? falk severin "warnen"
+ threaten falk xenia "Rechnung"
- parent? severin _ "Vater wird"
- discover romy severin "hört"

== 8 Dienstag
[Detektiv](detektiv) [Kruschwitz](detektiv) ist fündig geworden. In einem Pflegeheim in [Bregenz](@bregenz) hat [er](detektiv) die [Hebamme](hebamme) aufgetrieben, [die](hebamme) vor 26 Jahren zwei Neugeborene vertauschte, im Auftrag einer [Dame](eleonore), [die](eleonore) heute [seine](detektiv) [Auftraggeberin](eleonore) ist. Der [Schnüffler](detektiv) wittert das Geschäft [seines](detektiv) Lebens. [Er](detektiv) verlangt von [Eleonore](eleonore) eine halbe Million und bekommt stattdessen einen Schluck aus einem vergifteten Glas. [Tarek](tarek) findet [ihn](detektiv) röchelnd zwischen den Hortensien. Ein [Notarzt](notarzt) pumpt [ihm](detektiv) den Magen aus, aber an die letzten drei Wochen kann [Kruschwitz](detektiv) sich nicht erinnern.
- find detektiv hebamme "aufgetrieben"
- betray.past eleonore+hebamme _ "vertauschte"
- boss eleonore detektiv "Auftraggeberin"
+ threaten detektiv eleonore "halbe Million"
+ attack eleonore detektiv "vergifteten Glas"
- find tarek detektiv "findet"
- treat detektiv notarzt "pumpt"
- ill detektiv "nicht erinnern"

== 9 Mittwoch
[Romys](romy) [Stiefvater](benno) [Benno](benno) kommt zu Besuch, isst für drei und sagt beim Nachtisch etwas Seltsames: [Romy](romy) habe die Nase des alten [Barons](vater). [Sie](romy) lacht, [Severin](severin) nicht. Hätten [sie](romy+severin) denselben [Vater](vater), wäre [er](severin) in [seine](severin) eigene [Schwester](romy) verliebt. [Er](severin) entwendet [ihr](romy) ein Haar und lässt es heimlich untersuchen. [Falk](falk), inzwischen ernstlich von [der](romy) bezaubert, [die](romy) [er](falk) nur verführen sollte, gibt [seiner](falk) [Mutter](eleonore) den Scheck zurück. „[Du](falk) wirst weich“, sagt [Eleonore](eleonore) angewidert.
- kin benno romy "Stiefvater"
- travel benno "zu Besuch"
- reveal benno _ "sagt"
- parent? vater romy+severin "Vater"
- sibling? romy severin "Schwester"
- love severin romy "verliebt"
+ investigate severin romy "untersuchen"
- steal severin romy "entwendet"
+ love.start falk romy "bezaubert"
- parent eleonore falk "Mutter"
- reject falk eleonore "Scheck zurück"
- quarrel eleonore falk "angewidert"

== 10 Donnerstag
Das Ergebnis ist da, und es ist nicht das erwartete: Nicht [Romy](romy) und [Severin](severin) sind verwandt, sondern [Romy](romy) und [Eleonore](eleonore). Das [Mädchen](romy), [das](romy) die [Baronin](eleonore) einst gegen einen [Jungen](severin) eintauschen ließ, weil nur ein männlicher Nachkomme erben durfte, steht als [Aushilfe](romy) in [ihrem](eleonore) Rosenbeet. [Severin](severin) dagegen ist der [Sohn](severin) einer [Toten](mutter) und damit bettelarm. [Xenia](xenia) erfährt davon, bevor [er](severin) es verdaut hat, und entdeckt schlagartig, dass [sie](xenia) gar nicht schwanger ist. Am Fährsteg wartet [ihr](xenia) [Masseur](masseur), [Pascal](masseur) mit Namen. Auch [ihn](masseur) schickt [sie](xenia) fort.
+ discover severin eleonore+romy "Ergebnis"
- parent eleonore romy "verwandt"
- kin! romy severin "verwandt"
- betray.past eleonore romy "eintauschen"
- parent mutter severin "Sohn"
- die.past mutter "Toten"
- lose severin "bettelarm"
- discover xenia severin "erfährt"
- pregnant! xenia "nicht schwanger"
- travel masseur "wartet"#2
- reject xenia masseur "fort"

== 11 Freitag
Es gibt Wahrheiten, die keiner bestellt hat. [Romy](romy) will weder einen Titel noch eine [Mutter](eleonore), [die](eleonore) [sie](romy) weggegeben hat, und schleudert [Eleonore](eleonore) das Foto vor die Füße. [Falk](falk) begreift, dass [er](falk) sich in [seine](falk) leibliche [Schwester](romy) verguckt hat, und lacht, bis [er](falk) heult. Ausgerechnet [Severin](severin), [dem](severin) [er](falk) das Leben lang alles neidete, bringt [ihm](falk) einen Schnaps. Die [Männer](falk+severin), [die](falk+severin) nun keine Brüder mehr sind, benehmen sich erstmals wie welche. In der Nacht brennt das Turmzimmer. [Tarek](tarek) trägt die [Baronin](eleonore) die Wendeltreppe hinunter.
- reject romy eleonore "will weder"
- parent eleonore romy "Mutter"
+ quarrel eleonore romy "schleudert"
- discover falk romy "begreift"
- love falk romy "verguckt"
- sibling falk romy "Schwester"
- sad falk "heult"
- jealous.past falk severin "neidete"
- help severin falk "Schnaps"
- sibling! falk severin "keine Brüder"
+ rescue tarek eleonore "trägt"

== 12 Samstag
Wer hat im Turm gezündelt? [Kruschwitz](detektiv), [dessen](detektiv) Gedächtnis mit dem Rauchgeruch zurückgekehrt ist, zeigt auf [Xenia](xenia), [Xenia](xenia) auf [Falk](falk) und [Falk](falk) auf niemanden, weil [er](falk) die [Täterin](liv) gesehen hat und [sie](liv) [ihm](falk) leidtut. Es war [Liv](liv), das stille [Stubenmädchen](liv), [das](liv) von [Eleonore](eleonore) zwanzig Jahre lang „[du](liv) da“ gerufen wurde. [Sie](liv) stellt sich selbst. Am Bett der [Baronin](eleonore) sitzt [Romy](romy), aus Pflicht, wie [sie](romy) sagt. Die [Kranke](eleonore) streckt die Hand aus. [Ihre](eleonore) [Tochter](romy) legt eine Wärmflasche hinein.
- recover detektiv "zurückgekehrt"
- accuse detektiv xenia "zeigt"
- accuse xenia falk "auf Falk"
- discover falk liv "gesehen"
- sad falk liv "leidtut"
+ reveal liv _ "stellt"
- attack liv eleonore "gezündelt"
- help romy eleonore "sitzt"
- ill eleonore "Kranke"
- parent eleonore romy "Tochter"
- gift romy eleonore "Wärmflasche"

== 13 Montag
Finale. Der [Standesbeamte](standesbeamter) hat sich im Nebel verfahren, die [Braut](romy) ist nervös, und im Trauzimmer sitzen drei [Männer](falk+severin+tarek), [die](falk+severin+tarek) alle in [dieselbe](romy) verliebt waren. Zwei von [ihnen](falk+severin+tarek) wissen, dass [sie](falk+tarek) heute nur Zeugen sind. [Nuria](nuria) streut schon einmal Blüten. Dann tritt [Romy](romy) ein, am Arm von [Benno](benno), und geht an [Falk](falk) und an [Tarek](tarek) vorbei auf den [Habenichts](severin) zu, [der](severin) sich [ihr](romy) am ersten Tag als Gärtner vorgestellt hat. Inzwischen ist [er](severin) wirklich einer. Das Jawort hört man bis zum anderen Ufer.
- sad romy "nervös"
- love.past falk+severin+tarek romy "verliebt"
+ wedding romy severin "Jawort"
- betray.past severin romy "vorgestellt"
- hire severin "wirklich einer"
