%series Sieben Zahnbürsten und ein Todesfall
%lang de
%genre patchwork family comedy, private station's teasers
%cast nadja | Tatjana | f
%cast benno | Benno | m
%cast kim | Kim | f
%cast lenny | Lenny | m
%cast aurelia | Aurelia | f
%cast jonathan | Jonathan; Joni | m
%cast fatou | Fatou | f
%cast steffen | Steffen | m
%cast babette | Babette | f
%cast guenther | Opa Günther; Günther | m
%cast yusuf | Yusuf | m
%cast chefin | - | f
%cast waschbaer | Diego | m
%cast sozial | Frau Mertens; Mertens | f
%cast moritz | Moritz | m
%cast standesbeamter | - | m
%cast notarin | - | f

== 1 Alle unter ein Dach!
Jetzt wird's eng! [Tatjana](nadja) und [Benno](benno) sind seit einem halben Jahr ein Herz und eine Seele, nun ziehen [sie](benno+nadja) zusammen, mit [ihren](nadja) drei Kindern und [seinen](benno) zwei. Schon beim Kistenschleppen fliegen die Fetzen: [Kim](kim), 16, soll sich mit [Bennos](benno) [Tochter](aurelia) [Aurelia](aurelia) ein Zimmer teilen und hasst die [Neue](aurelia) auf den ersten Blick. [Lenny](lenny) sperrt sich aus Protest im Bad ein. Und wer steht da plötzlich mit Blumen in der Einfahrt? [Steffen](steffen), [Tatjanas](nadja) [Verflossener](steffen)!
- couple benno nadja "ein Herz"
+ move benno+nadja "ziehen sie zusammen"
- parent benno aurelia "Tochter"
- housemate.start aurelia kim "teilen"
- enemy.start aurelia kim "hasst"
- sad lenny "Protest"
+ return steffen "steht da plötzlich"
- ex nadja steffen "Verflossener"

== 2 Der Feind in der Küche
[Steffen](steffen) will nur reden. Von wegen! [Er](steffen) ist pleite, [er](steffen) hat den Job als Fitnesstrainer verloren, und [er](steffen) will [seine](steffen) Familie zurück. [Benno](benno), die Gutmütigkeit in Person, bietet dem [Rivalen](steffen) für eine Nacht die Couch an, und [Tatjana](nadja) tobt. [Aurelia](aurelia) hört nachts ein Geräusch, greift zur Bratpfanne und zieht dem vermeintlichen [Einbrecher](steffen) eins über. Jetzt braucht [Steffen](steffen) nicht nur eine Couch, sondern auch sechs Stiche …
- quit steffen "verloren"
- reconcile? nadja steffen "zurück"
- enemy benno steffen "Rivalen"
+ help benno steffen "bietet"
- sad nadja benno "tobt"
+ attack aurelia steffen "eins über"
- injure steffen aurelia "sechs Stiche"

== 3 Waschbär Diego
Hilfe, ein [Untermieter](waschbaer)! [Joni](jonathan), 8, hat auf dem Schulweg einen verletzten [Waschbären](waschbaer) aufgelesen und päppelt [ihn](waschbaer) heimlich unterm Hochbett auf. [Mitwisserin](fatou) ist nur [Fatou](fatou), [seine](jonathan) [Bonusschwester](fatou). Die [Kleine](fatou) hat allerdings ganz andere Sorgen, denn morgen ist Väterabend in der Kita, und welchen soll [sie](fatou) nehmen, [Steffen](steffen) oder [Benno](benno)? [Tatjana](nadja) fleht [Steffen](steffen) an, einmal pünktlich zu sein. Um sechs sitzt [Fatou](fatou) als Letzte auf der Bank. Dann geht die Tür auf …
- injure waschbaer "verletzten"
- find jonathan waschbaer "aufgelesen"
+ help jonathan waschbaer "päppelt"
- reveal! jonathan _ "heimlich"
- kin fatou jonathan "Bonusschwester"
- discover fatou jonathan "Mitwisserin"
- sad fatou "Sorgen"

== 4 Herzklopfen verboten
Oh nein, [Aurelia](aurelia) hat Schmetterlinge im Bauch, und zwar wegen [Kims](kim) [Ex](moritz) [Moritz](moritz)! [Kim](kim), von [ihm](moritz) im Sommer eiskalt abserviert, droht der [Stiefschwester](aurelia) mit dem Schlimmsten. [Benno](benno) kriegt von alldem nichts mit, [er](benno) zittert um [seinen](benno) Arbeitsplatz: Die [Chefin](chefin) der Großbäckerei findet [ihn](benno) zu langsam. Beim Friseur plaudert [Opa Günther](guenther), [Tatjanas](nadja) [Vater](guenther), aus, dass [Steffen](steffen) den [Fatou](fatou) versprochenen Väterabend geschwänzt hat. Wer stattdessen in der Kita war? Ganz klar: [Benno](benno)!
+ love.start aurelia moritz "Schmetterlinge"
- ex kim moritz "Ex"
- breakup.past moritz kim "abserviert"
- threaten kim aurelia "droht"
- kin aurelia kim "Stiefschwester"
- sad benno "zittert"
- quit? benno chefin "Arbeitsplatz"
- boss chefin benno "Chefin"
- parent guenther nadja "Vater"
- reveal guenther _ "plaudert"

== 5 Die andere Mutter
Koffer, Hut, Sonnenbrille: [Babette](babette) ist zurück aus [Kapstadt](@kapstadt)! Vor vier Jahren hat die [Flugbegleiterin](babette) [Benno](benno) mit [Aurelia](aurelia) und [Jonathan](jonathan) sitzen lassen, jetzt überhäuft [sie](babette) [ihren](babette) [Nachwuchs](aurelia+jonathan) mit Geschenken. [Joni](jonathan) ist im siebten Himmel. [Aurelia](aurelia) knallt [ihr](babette) die Tür vor der Nase zu. Beim Abendessen entdeckt [Babette](babette) dann [Diego](waschbaer) im Wäschekorb, kreischt das Haus zusammen und landet ausgerechnet in [Steffens](steffen) Armen. Da guckt sich ja wohl jemand ganz schön tief in die Augen?
+ return babette "zurück"
- breakup.past babette benno "sitzen lassen"
- parent babette aurelia+jonathan "Nachwuchs"
- gift babette aurelia+jonathan "Geschenken"
- happy jonathan babette "siebten Himmel"
- reject aurelia babette "knallt"
- find babette waschbaer "entdeckt"
+ flirt? babette steffen "tief in die Augen"

== 6 Doppelt hält schlechter
Amor dreht durch! [Babette](babette) und [Steffen](steffen) treffen sich im Stundenhotel, und zwar täglich. Das weiß bald die ganze Straße, bloß [Tatjana](nadja) und [Benno](benno) nicht. [Die](benno+nadja) haben Stress genug: [Benno](benno) fliegt in der Bäckerei raus und traut sich nicht, es daheim zu sagen; Morgen für Morgen verlässt [er](benno) mit der Brotdose das Haus und füttert Enten. [Kim](kim) ertappt den [Stiefvater](benno) am Teich. [Ihre](kim) Bedingung fürs Schweigen: [Moritz](moritz) kriegt Hausverbot!
+ affair babette steffen "Stundenhotel"
- discover! benno+nadja babette+steffen "bloß"
+ quit benno "fliegt"
- reveal! benno nadja "traut sich nicht"
- betray benno nadja "mit der Brotdose"
- discover kim benno "ertappt"
- kin benno kim "Stiefvater"
- threaten kim benno "Bedingung"

== 7 Opa sieht rosa
Schock am Frühstückstisch! [Günther](guenther), 71, Witwer und nie um einen Spruch verlegen, stellt der Familie [seinen](guenther) [Freund](yusuf) vor: [Yusuf](yusuf), Schneider, 66, die [Liebe](yusuf) [seines](guenther) Lebensabends. [Tatjana](nadja) verschluckt sich am Kakao und läuft hinaus. Wie lange hat [ihr](nadja) [Vater](guenther) [sie](nadja) belogen? Und warum wusste [Lenny](lenny) Bescheid? Der [Zwölfjährige](lenny) hat [Opas](guenther) Briefe zugestellt, für zwei Euro das Stück. Am Abend klopft [Tatjana](nadja) bei [Yusuf](yusuf) an die Ladentür, mit Kuchen und zittrigen Knien …
- married.past _ guenther "Witwer"
+ couple guenther yusuf "Freund"
- reveal guenther nadja "stellt"
- love guenther yusuf "Liebe seines Lebensabends"
- parent guenther nadja "Vater"
- betray? guenther nadja "belogen"
- help lenny guenther "zugestellt"
- discover lenny guenther "Bescheid"

== 8 Das Amt klingelt zweimal
Wer hat die Familie verpfiffen? [Frau Mertens](sozial) vom Jugendamt steht vor der Tür: [Waschbär](waschbaer), Prügeleien, ein arbeitsloser [Vater](benno), so die anonyme Anzeige. »Arbeitslos?«, keucht [Tatjana](nadja). Damit ist [Bennos](benno) Lüge aufgeflogen, und zwischen den [Turteltauben](benno+nadja) herrscht Eiszeit. [Lenny](lenny) wühlt im Altpapier und findet den Entwurf der Anzeige, in [Babettes](babette) Handschrift. Will die [Rabenmutter](babette) etwa das Sorgerecht? [Aurelia](aurelia) packt die Wut, [sie](aurelia) stellt [Babette](babette) vor allen Nachbarn bloß. Von dem Stundenhotel weiß [sie](aurelia) nämlich auch!
- investigate sozial benno+nadja "steht vor der Tür"
- accuse babette benno+nadja "Anzeige"
+ discover nadja benno "aufgeflogen"
- betray benno nadja "Lüge"
- quarrel benno nadja "Eiszeit"
+ discover lenny babette "findet"
- sad aurelia babette "Wut"
- reveal aurelia _ "bloß"

== 9 Eine Nacht ohne Dach
Es kracht gewaltig! [Tatjana](nadja) setzt [Benno](benno) nach einer durchstrittenen Nacht vor die Tür, [Aurelia](aurelia) und [Jonathan](jonathan) müssen mit. Endlich ein Zimmer für sich allein, da müsste [Kim](kim) doch jubeln. Pustekuchen! [Sie](kim) vermisst die [Nervensäge](aurelia) schon nach einer Stunde. Aus dem Campingbus büxt derweil [Diego](waschbaer) aus, [Joni](jonathan) läuft hinterher und wird von einem Mofa erfasst. Im Krankenhaus wartet [Benno](benno) auf [seine](benno) [Ex-Frau](babette), doch [Babette](babette) geht nicht ans Telefon. Wer stattdessen die ganze Nacht am Bett sitzt, ist [Tatjana](nadja).
+ breakup nadja benno "vor die Tür"
- quarrel benno nadja "durchstrittenen"
- happy! kim "jubeln"
- sad kim aurelia "vermisst"
- flee waschbaer "büxt"
+ injure jonathan "erfasst"
- ex babette benno "Ex-Frau"
- help nadja jonathan "sitzt"

== 10 Wunder gibt es immer links
[Joni](jonathan) ist übern Berg, und [sein](jonathan) erster Satz rührt zu Tränen: »Wann fahren wir nach Hause?« [Tatjana](nadja) fällt [Benno](benno) um den Hals. Verziehen und vergessen! Nur [Babette](babette) hat Wind davon bekommen, dass [Günthers](guenther) Villa Millionen wert ist, und stachelt [Steffen](steffen) auf, sich bei der [Exfrau](nadja) wieder lieb Kind zu machen. [Moritz](moritz) entschuldigt sich derweil bei [Kim](kim) und fragt in einem Aufwasch, ob [sie](kim) [ihm](moritz) zu [Aurelia](aurelia) rät. Die Antwort verblüfft alle, am meisten [Aurelia](aurelia).
+ recover jonathan "übern Berg"
+ reconcile benno nadja "um den Hals"
- discover babette guenther "Wind"
- reconcile? nadja steffen "lieb Kind"
- ex nadja steffen "Exfrau"
- reconcile? kim moritz "entschuldigt"
- date? aurelia moritz "rät"

== 11 Der Todesfall
Die Nachricht trifft alle wie ein Blitz: [Opa Günther](guenther) ist in [Yusufs](yusuf) Armen friedlich eingeschlafen. Noch am Sarg zanken [Steffen](steffen) und [Babette](babette) um ein Erbe, das keinem von [ihnen](babette+steffen) zusteht. Die [Notarin](notarin) liest vor, und es wird mucksmäuschenstill: Die Villa geht an [Yusuf](yusuf), [den](yusuf) [Tatjanas](nadja) [Vater](guenther) vor einem Monat klammheimlich geheiratet hat. [Babette](babette) schäumt, schnappt sich den nächsten Flug und lässt [Steffen](steffen) auf der Hotelrechnung sitzen. Und [Yusuf](yusuf)? [Der](yusuf) hat einen Vorschlag, bei dem [Tatjana](nadja) die Luft wegbleibt.
+ die guenther "eingeschlafen"
- quarrel babette steffen "zanken"
- find! babette+steffen "keinem"
- find yusuf "geht an"
- parent guenther nadja "Vater"
+ wedding.past guenther yusuf "geheiratet"
- sad babette "schäumt"
- breakup babette steffen "lässt"
- travel babette "Flug"

== 12 Neun Zahnbürsten
Das große Finale! [Tatjana](nadja), [Benno](benno) und fünf [Kinder](aurelia+fatou+jonathan+kim+lenny) ziehen zu [Yusuf](yusuf) in die Villa, und im Garten, auf dem Stuhl von [Günther](guenther), den niemand besetzen darf, liegt [Diego](waschbaer). [Sie](nadja) fragt, [er](benno) nickt, der [Standesbeamte](standesbeamter) niest: verheiratet! Als Trauzeuginnen streuen [Kim](kim) und [Aurelia](aurelia), inzwischen unzertrennlich, vegane Reiswaffeln. Kleinlaut kommt [Steffen](steffen) mit einem neuen Arbeitsvertrag, als Koch in der Kita, und [Fatou](fatou) nimmt [ihn](steffen) an die Hand. Aber warum trinkt die [Braut](nadja) nur Wasser? [Tatjana](nadja) hält sich den Bauch, und [Joni](jonathan) holt die neunte Zahnbürste …
+ move aurelia+benno+fatou+jonathan+kim+lenny+nadja yusuf "ziehen"
- propose nadja benno "fragt"
+ wedding benno nadja "verheiratet"
- advisor aurelia+kim benno+nadja "Trauzeuginnen"
- friend aurelia kim "unzertrennlich"
- hire steffen "Arbeitsvertrag"
- reconcile fatou steffen "an die Hand"
- pregnant? nadja "Bauch"
