%series Wunschkind & Co.
%lang de
%genre fertility clinic dramedy, Stuttgart, recap column of a women's magazine, chatty
%cast viola | Dr. Viola Renner; Viola | f
%cast hakan | Hakan Sezer; Hakan; Sezer | m
%cast prof | Professor Nägele; Nägele | m
%cast dodo | Dorothee Nägele; Dorothee; Dodo | f
%cast laborant | Titus | m
%cast lehrerin | Frau Bihler; Bihler | f
%cast schreiner | Herr Bihler | m
%cast sopran | Ludovica | f
%cast empfang | Uschi | f
%cast spender | - | m
%cast lasse | Lasse | m
%cast journalistin | Mona Falk; Mona | f
%cast zwilling1 | - | f
%cast zwilling2 | - | m
%cast oma | - | f
%cast enkelin | - | f
%cast hakanfrau | - | f
%cast kellner | - | m
%cast geschwister | - | n
%cast adoptiv | - | f

== 1
Zweitausend Babys hat [Dr. Viola Renner](viola) auf den Weg gebracht, und [ihr](viola) eigenes Kinderzimmer steht leer. Zum vierzigsten Geburtstag bekommt [sie](viola) vom Personal einen Strampler, vom [Lebensgefährten](lasse) den Laufpass: [Lasse](lasse) will nach [Oslo](@oslo), ohne Anhang. Am selben Tag sitzt [ihr](viola) ein neuer [Oberarzt](hakan) gegenüber, [den](hakan) [sie](viola) von früher kennt. [Hakan Sezer](hakan) hat [ihr](viola) im Examen einmal den Spickzettel abgenommen und [sie](viola) dann doch nicht angeschwärzt. Na, liebe Leserinnen, wer bekommt hier kein Kribbeln?
- celebrate viola "Geburtstag"
- gift _ viola "Strampler"
- couple lasse viola "Lebensgefährten"
+ breakup lasse viola "Laufpass"
- travel? lasse "nach Oslo" @oslo
+ hire hakan "neuer Oberarzt"
- boss viola hakan "Oberarzt"
- help.past hakan viola "nicht angeschwärzt"

== 2
Ehepaar [Bihler](lehrerin+schreiner) versucht es zum fünften Mal, [sie](lehrerin) mit Notizbuch, [er](schreiner) mit Galgenhumor. Dass die [Lehrerin](lehrerin) hinter dem Rücken [ihres](lehrerin) [Gatten](schreiner) das Haus beliehen hat, um die Spritzen zu bezahlen, rutscht [ihr](lehrerin) im Wartezimmer heraus, und zwar vor der halben Klinik. Der [Schreiner](schreiner) verlässt stumm den Raum. [Sie](lehrerin) weint sich bei [Uschi](empfang) vom Empfang aus. Indessen mustert der [Klinikgründer](prof), [Professor Nägele](prof), den neuen [Kollegen](hakan) von oben bis unten: Ein Doktor aus [Izmir](@izmir)? Aus [Esslingen](@esslingen), korrigiert [dieser](hakan).
- married lehrerin schreiner "Ehepaar"
- pregnant? lehrerin schreiner "zum fünften Mal"
- betray lehrerin schreiner "hinter dem Rücken"
+ reveal lehrerin schreiner "rutscht"
- flee schreiner lehrerin "verlässt"
- sad lehrerin "weint"
- help empfang lehrerin "weint sich bei Uschi"
- colleague hakan prof "Kollegen"


== 3
[Er](schreiner) ist wieder da! Drei Nächte hat der [Schreiner](schreiner) in der Werkstatt verbracht, dann trug [er](schreiner) eine selbst gebaute Wiege ins Wartezimmer, und die [Gattin](lehrerin) fiel [ihm](schreiner) um den Hals. Weniger rührend: [Titus](laborant), der [Laborant](laborant), bemerkt, dass im Tank eine Probe fehlt. Statt es der [Chefin](viola) zu melden, fälscht [er](laborant) das Protokoll. Aus Angst, das ja. Am Abend rezitiert [er](laborant) der [Sopranistin](sopran) [Ludovica](sopran), [seiner](laborant) heimlichen [Flamme](sopran), Gedichte am Telefon, bis [deren](sopran) Anrufbeantworter voll ist.
+ return schreiner lehrerin "wieder da"
- create schreiner "gebaute"
- gift schreiner lehrerin "Wiege"
- married lehrerin schreiner "Gattin"
+ reconcile lehrerin schreiner "um den Hals"
- discover laborant "bemerkt"
- boss viola laborant "Chefin"
- betray laborant viola "fälscht"
- sad laborant "Angst"
- love laborant sopran "Flamme"

== 4
Ja, wo ist denn nun die Probe? Antwort gibt ein Brief: Eine [Unbekannte](journalistin) behauptet, einen Halbbruder zu suchen, und zwar einen von sehr vielen, denn [ihr](journalistin) [Erzeuger](spender) habe in den Achtzigern in dieser Klinik „gespendet“, gut sechzigmal. [Nägele](prof) zerknüllt das Schreiben. [Viola](viola) holt es aus dem Papierkorb, [Hakan](hakan) bügelt es glatt, und dabei berühren sich zwei Hände, die das vorher nie getan haben. Ausgerechnet da ruft [Lasse](lasse) an. [Oslo](@oslo) sei kalt.
- sibling? journalistin _ "Halbbruder"
- parent spender journalistin "Erzeuger"

+ find viola "holt"
+ flirt hakan viola "berühren"


== 5
Die [Unbekannte](journalistin) heißt [Mona Falk](journalistin), schreibt für ein Magazin und hat sich als Patientin eingeschlichen. Bei [Sezer](hakan) beißt [sie](journalistin) auf Granit, bei [Titus](laborant) auf Marzipan: Für ein nettes Wort kramt der [Laborant](laborant) die alten Karteikarten hervor. Auf jeder vierten steht dasselbe Kürzel. Am Abend stellt [Dorothee Nägele](dodo), die [Professorengattin](dodo), daheim zwei Gläser hin und fragt den [Ehemann](prof), warum in der Tanzstunde [ihrer](dodo) [Enkelin](enkelin) drei Kinder [seine](prof) Ohren hätten. [Er](prof) verschluckt sich.
- betray journalistin hakan+laborant "eingeschlichen"
- reject hakan journalistin "Granit"
- help laborant journalistin "kramt"
+ discover journalistin spender "dasselbe Kürzel"
- married dodo prof "Professorengattin"
- kin dodo enkelin "Enkelin"
- investigate dodo prof "fragt"
- sad prof "verschluckt"

== 6
Positiv! Bei den [Bihlers](lehrerin+schreiner) hat es geschnackelt, gleich doppelt, und der [Schreiner](schreiner) kehrt auf dem Absatz um, um eine zweite Wiege zu bauen. [Viola](viola) freut sich mit und heult anschließend in den Medikamentenschrank. Da findet [sie](viola) der [Oberarzt](hakan). [Er](hakan) stellt keine Fragen, [er](hakan) reicht Tupfer. Später beim Italiener erzählt [er](hakan) von [seiner](hakan) verstorbenen [Frau](hakanfrau), und [sie](viola) davon, dass [Lasse](lasse) wieder vor [ihrer](viola) Tür stehe, mit Rentierfell. Der [Kellner](kellner) findet, [die beiden](hakan+viola) seien ein schönes Paar. Keiner widerspricht.
+ pregnant lehrerin schreiner "Positiv"
- create? schreiner "bauen"
- happy viola "freut"
- sad viola "heult"
- find hakan viola "findet"
- help hakan viola "reicht"
- date hakan viola "Italiener"
- married.past hakan hakanfrau "Frau"
- die.past hakanfrau "verstorbenen"
+ return lasse viola "wieder vor ihrer Tür"
- couple? hakan viola "schönes Paar"

== 7
Ich gestehe, ich habe diese Woche geweint. Das Kürzel führt zu [Nägele](prof) selbst: Der große [Mann](prof) hat, wenn Spender ausfielen, kurzerhand mit eigenen Mitteln ausgeholfen. [Mona](journalistin) legt [ihm](prof) den Befund auf den Schreibtisch, darunter ein Kinderfoto. „Guten Tag, [Papa](prof).“ [Er](prof) streitet es nicht ab. [Er](prof) bietet [ihr](journalistin) Geld, wenn [sie](journalistin) [ihre](journalistin) Geschichte begräbt. Das Geld nimmt [sie](journalistin) nicht, wohl aber den Kamm vom Waschbecken, als Beweis. Durchs Schlüsselloch hat [eine](dodo) alles gehört: [Dodo](dodo).
+ discover journalistin prof "Befund"
- parent prof journalistin "Papa"
- betray.past prof _ "eigenen Mitteln"
- reveal? journalistin prof "begräbt"
- gift? prof journalistin "Geld"
- reject journalistin prof "nimmt sie nicht"
- steal journalistin prof "Kamm"
+ discover dodo prof "gehört"

== 8
Wie verlässt eine Dame nach vierundvierzig Ehejahren das Haus? Mit Hut. [Dorothee](dodo) nimmt den Regionalexpress, den Hund und die Hälfte der Aktien. Am Frühstückstisch bleibt ein [Patriarch](prof) zurück, [dem](prof) die Zeitung [sein](prof) eigenes Gesicht zeigt: Der Artikel ist erschienen. Vor der Klinik stehen Kamerateams, Transparente und ein Dutzend Leute mit auffallend großen Ohren. [Nägele](prof) tritt als Direktor ab, und wer übernimmt? [Viola](viola) will nicht, [Hakan](hakan) darf nicht, also macht es vorerst [Uschi](empfang). [Sie](empfang) hat ohnehin die Schlüssel.
+ breakup dodo prof "verlässt"
- married dodo prof "Ehejahren"
- travel dodo "Regionalexpress"
- create journalistin "erschienen"
- reveal journalistin prof "zeigt"
- quit prof "tritt"
+ hire empfang "macht es vorerst"

== 9
Und [Lasse](lasse)? Wohnt auf der Couch, kocht Fischsuppe und lässt durchblicken, [er](lasse) könne sich nun doch vorstellen, Vater zu werden. Genau das, was [Viola](viola) sich zehn Jahre lang gewünscht hat! [Sie](viola) sagt [ihm](lasse), [sie](viola) müsse nachdenken, und denkt dabei an einen [anderen](hakan). [Der](hakan) hat unterdessen Besuch von der [Schwiegermutter](oma), [die](oma) von [ihm](hakan) verlangt, endlich den Ring der [Toten](hakanfrau) abzulegen. [Er](hakan) zieht ihn ab, setzt ihn wieder auf, zieht ihn ab. [Ludovica](sopran) kommt höchstpersönlich ins Labor. [Sie](sopran) wolle, sagt [sie](sopran), den [Mann](laborant) sehen, [der](laborant) [ihren](sopran) Anrufbeantworter auf dem Gewissen hat.
- housemate lasse viola "Wohnt"
- parent? lasse _ "Vater zu werden"
- love viola hakan "einen anderen"
- kin hakan oma "Schwiegermutter"
- travel oma hakan "Besuch"
- married.past hakan hakanfrau "Ring"
- die.past hakanfrau "Toten"
+ meet laborant sopran "höchstpersönlich"

== 10
Ein Sturz von der Leiter, ein Griff an den Bauch, und schon rast der Notarztwagen: Die [Lehrerin](lehrerin) hat Blutungen, in der siebenundzwanzigsten Woche. Der werdende [Vater](schreiner) steckt auf Montage in [Ulm](@ulm) fest, und so hält an [seiner](schreiner) Stelle ausgerechnet der abgetretene [Professor](prof), zufällig in der Notaufnahme, weil [er](prof) Schlaftabletten geschluckt hatte, [ihr](lehrerin) die Hand und weist, noch im Klinikhemd, die jungen Ärzte an. [Er](prof) rettet den [Zwillingen](zwilling1+zwilling2) das Leben. Und sich vielleicht auch.
+ injure lehrerin "Sturz"
- pregnant lehrerin "siebenundzwanzigsten Woche"
- quit.past prof "abgetretene"
- parent lehrerin zwilling1+zwilling2 "Zwillingen"
- treat lehrerin prof "weist"
- parent schreiner zwilling1+zwilling2 "Vater"
- ill prof "Schlaftabletten"
- help prof lehrerin "hält"
+ rescue prof zwilling1+zwilling2 "rettet"

== 11
Was [Mona](journalistin) am Bett [ihres](journalistin) [Erzeugers](prof) zu suchen hat, weiß [sie](journalistin) selbst nicht so genau. [Sie](journalistin) wollte eigentlich nur den Kamm zurückgeben. [Er](prof) bittet um Verzeihung, nicht als Professor; [sie](journalistin) sagt, das dauere, und kommt am nächsten Tag mit den vier [Halbgeschwistern](geschwister) wieder. [Lasse](lasse) hält bei Kerzenschein um [Violas](viola) Hand an. [Sie](viola) hat die Antwort schon im Mund, da klingelt es, und im Regen steht [Hakan](hakan), ohne Schirm, ohne Ring, ohne einen vernünftigen Satz.
- parent prof journalistin "Erzeugers"
- gift? journalistin prof "zurückgeben"
- reconcile? journalistin prof "Verzeihung"
- sibling geschwister journalistin "Halbgeschwistern"
- travel geschwister+journalistin prof "kommt"
+ propose lasse viola "Hand an"
- love hakan viola "ohne Ring"

== 12
[Sie](viola) hat Nein gesagt, zu [Lasse](lasse), auf Norwegisch, damit es auch sitzt. Der [Abgewiesene](lasse) bucht den Nachtzug; das Rentierfell lässt [er](lasse) da. [Hakan](hakan) bleibt zum Frühstück, und dann zum Mittag, und dann überhaupt. Die [Bihlers](lehrerin+schreiner) tragen zwei Schuhkartons voller Glück nach Hause, ein [Mädchen](zwilling1) und einen [Jungen](zwilling2), in Wiegen, die endlich zu etwas nütze sind. [Dodo](dodo) besucht [ihren](dodo) [Mann](prof), noch immer mit Hut. [Sie](dodo) setzt ihn ab. Das ist, wer [sie](dodo) kennt, eine Menge.
+ reject viola lasse "Nein"
- travel lasse "Nachtzug"
- couple.start hakan viola "überhaupt"
- parent lehrerin+schreiner zwilling1+zwilling2 "Schuhkartons"
- happy lehrerin+schreiner "Glück"
- travel dodo prof "besucht"
- married dodo prof "Mann"
+ reconcile? dodo prof "setzt"

== 13
Zum Abschied die große Rundschau, liebe Leserinnen: Aus der Klinik wird eine Stiftung, geleitet von [Viola](viola) und, auf Wunsch der Belegschaft, von [Uschi](empfang). [Titus](laborant) singt neuerdings Bass, und zwar im Duett und im Bademantel, denn [Ludovica](sopran) ist bei [ihm](laborant) eingezogen. Der [Schreiner](schreiner) baut ein drittes Bettchen, aber nicht für sich: Die [Ärztin](viola), [die](viola) anderen zu zweitausend Kindern verhalf, wird im Mai selbst Mutter, adoptiert wird ein kleines [Mädchen](adoptiv) aus [Izmir](@izmir). [Der](hakan) daneben mit den feuchten Augen, das ist der [Papa](hakan).
- hire empfang+viola "geleitet"
+ move sopran laborant "eingezogen"
- create schreiner "baut"
- help.past viola _ "verhalf"
+ parent? viola adoptiv "Mutter"
- parent? hakan adoptiv "Papa"
- happy hakan "feuchten Augen"
