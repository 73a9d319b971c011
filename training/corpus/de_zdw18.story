%series Das dritte Gleis
%lang de
%genre railway family serial novel, Vorarlberg and Trieste 1911, old-fashioned newspaper instalment summaries
%cast vroni | Veronika Moosbrugger; Vroni | f
%cast tone | Anton Moosbrugger; Tone | m
%cast leni | Leni | f
%cast furlan | Ettore Furlan; Furlan; Ettore | m
%cast kajetan | Kajetan von Thun; Kajetan | m
%cast sidonie | Sidonie von Thun; Sidonie | f
%cast zwick | Bahnvorstand Zwick; Zwick | m
%cast pepi | Pepi | m
%cast hanka | Hanka | f
%cast mutter | - | f
%cast cousine | - | f
%cast kind | Mora | f
%cast ffrau | - | f
%cast gendarm | - | m

== 1
Am Bahnhof von [Bludenz](@bludenz) verkauft die achtzehnjährige [Vroni](vroni) den Reisenden Würste, während [ihr](vroni) [Vater](tone) [Tone](tone), der [Weichenwärter](tone), auf das dritte Gleis starrt, auf dem vor einem Jahr [seine](tone) [Frau](mutter) unter die Räder geriet. Aus dem Luxuszug steigt [Kajetan von Thun](kajetan), [Offizier](kajetan) und verwöhnt, und verlangt Senf. [Sie](vroni) gibt [ihm](kajetan) stattdessen [ihre](vroni) Meinung. [Er](kajetan) lacht und verpasst den Anschluss. [Bahnvorstand Zwick](zwick), [dem](zwick) die [Wurstverkäuferin](vroni) seit Langem gefällt, droht [ihr](vroni) mit dem Entzug der Lizenz, falls [sie](vroni) noch einmal mit Herrschaften schwatze.
- parent tone vroni "Vater"
- married.past mutter tone "Frau"
- die.past mutter "unter die Räder"
+ meet kajetan vroni "steigt"
- quarrel kajetan vroni "Meinung"
- happy kajetan "lacht"
- love zwick vroni "gefällt"
- threaten zwick vroni "droht"

== 2
Der gestrandete [Offizier](kajetan) nimmt sich ein Zimmer beim »Kreuz« und kauft acht Tage lang Würste. Am neunten sitzen [Vroni](vroni) und [er](kajetan) im Heu, und [sie](vroni) trägt seither einen Ring am Band unter dem Mieder. [Sidonie](sidonie), [seine](kajetan) [Mutter](sidonie), kommt per Extrazug, zahlt die Zeche und lässt den [Sohn](kajetan) nach [Triest](@triest) versetzen. [Leni](leni), [Vronis](vroni) jüngere [Schwester](leni), versteckt einen Brief, den [er](kajetan) der [Geliebten](vroni) durch den [Kofferträger](pepi) [Pepi](pepi) schicken wollte, da [sie](leni) die [Ältere](vroni) nicht verlieren mag. [Vroni](vroni) hält sich für vergessen.
- move kajetan "Zimmer"
+ sex kajetan vroni "Heu"
- engaged.start kajetan vroni "Ring"
- parent sidonie kajetan "Mutter"
- travel sidonie "Extrazug"
- move kajetan "versetzen" @triest
- sibling leni vroni "Schwester"
+ betray leni vroni "versteckt"
- couple kajetan vroni "Geliebten"
- sad vroni "vergessen"

== 3
Kurz gefasst für eilige Leser. Ein Kind erwartet [Vroni](vroni). Im Dorf tuschelt man über [Vroni](vroni). Zur Rede stellt [sie](vroni) [Tone](tone). Den Namen verrät [Vroni](vroni) [Tone](tone) nicht. Die Lizenz nimmt [ihr](vroni) [Zwick](zwick). Den eigenen Namen bietet [ihr](vroni) [Zwick](zwick) am selben Tag. [Vroni](vroni) lacht [ihn](zwick) aus. Mit einer Tasche geht [sie](vroni) zum Nachtzug. Auf dem Bahnsteig wartet [Pepi](pepi). [Sein](pepi) Erspartes schenkt [ihr](vroni) [Pepi](pepi). Bis [Triest](@triest) reicht es gerade. Das Signal stellt [Tone](tone) auf Grün. Gesehen hat [er](tone) [sie](vroni) wohl.
+ pregnant vroni "Kind"
- quarrel tone vroni "Rede"
- reveal! vroni tone "nicht"
- quit vroni zwick "Lizenz"
- propose zwick vroni "Namen bietet"
- reject vroni zwick "lacht"
- gift pepi vroni "schenkt"
+ travel vroni "Nachtzug" @triest
- discover? tone vroni "Gesehen"

== 4
In [Triest](@triest) findet [Vroni](vroni) die Kaserne, aber keinen [Kajetan](kajetan): [Er](kajetan) liegt mit Typhus im Lazarett und soll, so behauptet die [Mutter](sidonie) an der Pforte, am Vorabend verschieden sein. Die [Betrogene](vroni) sinkt auf die Mole. Der [Hafenarzt](furlan) [Ettore Furlan](furlan), [Witwer](furlan) und [Sozialist](furlan), hebt [sie](vroni) auf, fragt nichts und gibt [ihr](vroni) eine Stelle in [seiner](furlan) Küche, in der bereits die [Slowenin](hanka) [Hanka](hanka) das Regiment führt. [Sie](hanka) stellt der [Neuen](vroni) einen Teller hin und schiebt, nach einem Blick auf [deren](vroni) Schürze, noch einen zweiten daneben.
- ill kajetan "Typhus"
- parent sidonie kajetan "Mutter"
+ betray sidonie vroni "behauptet"
- die! kajetan "verschieden"
- sad vroni "sinkt"
+ help furlan vroni "hebt"
- married.past _ furlan "Witwer"
- hire vroni furlan "Stelle"
- colleague hanka vroni "Küche"
- discover hanka vroni "Blick"
- help hanka vroni "Teller"

== 5
[Kajetan](kajetan) genest. [Sidonie](sidonie) erzählt [ihm](kajetan), das [Mädchen](vroni) vom Bahnhof habe den [Bahnvorstand](zwick) genommen, und da auf keinen [seiner](kajetan) Briefe eine Antwort kam, glaubt [er](kajetan) es. Aus Trotz hält [er](kajetan) um eine reiche [Cousine](cousine) an. In derselben Nacht bringt [Hanka](hanka) in [Furlans](furlan) Haus ein [Mädchen](kind) ans Licht der Welt, denn der [Arzt](furlan) operiert im Hafen. Die [Wöchnerin](vroni) nennt [es](kind) [Mora](kind). Als [Ettore](furlan) heimkommt, schläft das [Neugeborene](kind) in [seinem](furlan) Instrumentenkoffer, und der [Hausherr](furlan) zieht, zum ersten Mal seit dem Tod [seiner](furlan) [Frau](ffrau), die Vorhänge auf.
- recover kajetan "genest"
- betray sidonie kajetan "erzählt"
- wedding! vroni zwick "genommen"
- propose kajetan cousine "hält"
- kin cousine kajetan "Cousine"
- help hanka vroni "bringt"
+ birth vroni kind "Licht der Welt"
- die.past ffrau "Tod"
- married.past ffrau furlan "Frau"
- happy furlan "Vorhänge"

== 6
Daheim hat [Leni](leni) keine Ruhe mehr. [Sie](leni) gesteht dem [Vater](tone) die Sache mit dem Brief; [Tone](tone), [der](tone) noch nie die Hand gegen [sie](leni) erhob, lässt sie auch diesmal sinken und setzt sich zum ersten Mal im Leben in einen Zug. [Vater](tone) und [Tochter](leni) klappern die Hospitäler ab. In einem Kaffeehaus am Hafen bedient sich die [Siebzehnjährige](leni) am Zucker und blickt in ein bekanntes Gesicht: [Kajetan](kajetan), mit [Braut](cousine). [Leni](leni) schreit [ihm](kajetan) die Wahrheit quer durch den Saal. Die [Cousine](cousine), eine vernünftige [Person](cousine), streift den Handschuh ab und reicht [ihm](kajetan) den Ring zurück.
- sad leni "keine Ruhe"
+ reveal leni tone "gesteht"
- attack! tone leni "sinken"
- travel leni+tone "Zug" @triest
- parent tone leni "Vater"
- investigate leni+tone vroni "klappern"
- find leni kajetan "blickt"
- engaged cousine kajetan "Braut"
+ reveal leni kajetan "schreit"
- breakup cousine kajetan "Ring"

== 7
Von Bahnen, Tunneln und Winden erzählt diese Fortsetzung. Der Arlberg ist zehn Kilometer lang und schwarz wie Tinte, der Karst weiß wie Mehl, und dazwischen liegen vierzehn Stunden, ein Speisewagen und sechs Sprachen. Die Bora fegt Hüte ins Meer. Wer zu spät kommt, sagt der Fahrplan, fährt morgen. Auf dem dritten Gleis in [Bludenz](@bludenz) wächst Kamille, und [Pepi](pepi), [der](pepi) jetzt den [Weichenwärter](tone) vertritt, mäht sie nicht.
- help pepi tone "vertritt"

== 8
Der Portier des Lazaretts erinnert sich an ein [Mädchen](vroni) auf der Mole und an einen [Doktor](furlan). So klopft es eines Sonntags bei [Furlan](furlan), und vor der Tür stehen ein [Offizier](kajetan), ein [Weichenwärter](tone) und eine heulende [Schwester](leni). [Vroni](vroni) sieht einen [Toten](kajetan) und fällt in Ohnmacht. Zu sich gekommen, hört [sie](vroni) [Leni](leni) an, hört [Kajetan](kajetan) an und verzeiht der [einen](leni) gleich, dem [anderen](kajetan) nicht: [Er](kajetan) hat der [Mutter](sidonie) geglaubt statt [ihr](vroni). [Tone](tone) hält unterdessen die [Enkelin](kind) auf dem Knie und brummt das erste Lied seit zwei Jahren. [Ettore](furlan) geht hinaus und hackt Holz, das schon gehackt ist.
+ find kajetan+leni+tone vroni "klopft"
- sibling leni vroni "Schwester"
- die! kajetan "Toten"
- ill vroni "Ohnmacht"
- recover vroni "Zu sich gekommen"
+ reconcile leni vroni "verzeiht"
- reject vroni kajetan "nicht"
- parent sidonie kajetan "Mutter"
- kin kind tone "Enkelin"
- jealous furlan kajetan "hackt"

== 9
[Sidonie von Thun](sidonie) gibt sich nicht geschlagen. [Sie](sidonie) lässt das [Kind](kind) aus dem Wagen nehmen und in ein Kloster bei [Görz](@goerz) bringen; ein [Gendarm](gendarm), von [ihr](sidonie) bestochen, bezichtigt [Hanka](hanka) der Tat. Die [Köchin](hanka) wird abgeholt. [Kajetan](kajetan) fängt den Blick der [Mutter](sidonie) beim Frühstück auf und weiß Bescheid. Mit [Furlan](furlan), [dem](furlan) [er](kajetan) bislang den Gruß verweigerte, reitet [er](kajetan) durch die Bora, klettert über die Klostermauer und legt [Vroni](vroni) am Morgen das [Töchterchen](kind) in den Schoß. Danach schickt [er](kajetan) [seine](kajetan) Epauletten an die Adresse der [Baronin](sidonie).
+ abduct sidonie kind "nehmen"
- accuse gendarm hanka "bezichtigt"
- arrest _ hanka "abgeholt"
- parent sidonie kajetan "Mutter"
- discover kajetan sidonie "Bescheid"
- reject.past kajetan furlan "verweigerte"
+ rescue furlan+kajetan kind "klettert"
- parent vroni kind "Töchterchen"
- quit kajetan "Epauletten"

== 10
Nach dem Geständnis des [Gendarmen](gendarm) kommt [Hanka](hanka) frei; [Sidonie](sidonie) reist ab, ohne jemanden gegrüßt zu haben, und stirbt, wie man Wochen später liest, in einem Schlafwagen, allein. [Kajetan](kajetan) fragt [Vroni](vroni) ein letztes Mal. [Sie](vroni) dankt [ihm](kajetan) für [Mora](kind) und schüttelt den Kopf, denn [ihr](vroni) ist beim Holzhacken etwas klar geworden. [Er](kajetan) küsst die [Kleine](kind), geht als Lokomotivheizer nach [Bludenz](@bludenz) und teilt mit [Pepi](pepi) die Kammer. Der [Doktor](furlan) aber findet auf dem Hackklotz einen Ring an einem Band, und daneben steht die [Wurstverkäuferin](vroni), ohne.
- reveal gendarm _ "Geständnis"
- rescue _ hanka "frei"
+ die sidonie "stirbt"
- propose kajetan vroni "fragt"
- reject vroni kajetan "schüttelt"
- love vroni furlan "klar"
- kiss kajetan kind "küsst"
- hire kajetan "Lokomotivheizer"
- housemate.start kajetan pepi "teilt"
- engaged.end kajetan vroni "ohne"

== 11
[Zwick](zwick), zum Inspektor befördert, kündigt [Tone](tone) wegen unerlaubten Fernbleibens die Dienstwohnung. [Leni](leni) geht zu [ihm](zwick) ins Büro und schimpft, bis der verknöcherte [Mann](zwick) das Fenster öffnen muss. Ob [er](zwick) denn nie jemanden lieb gehabt habe? Doch, sagt [er](zwick), die [Frau](mutter) auf dem dritten Gleis. [Er](zwick) war es, [der](zwick) damals das falsche Signal gab, und seither straft [er](zwick) jeden, [der](tone) [ihn](zwick) an [sie](mutter) erinnert. Als [Leni](leni) es dem [Vater](tone) weitersagt, nimmt [dieser](tone) die Laterne und geht hinüber. Die [Männer](tone+zwick) schweigen bis zum Frühzug. Die Wohnung darf [er](tone) behalten.
- hire zwick "befördert"
- threaten zwick tone "kündigt"
+ quarrel leni zwick "schimpft"
- love.past zwick mutter "lieb gehabt"
+ reveal zwick leni "sagt er"
- kill.past zwick mutter "Signal"
- reveal leni tone "weitersagt"
- parent tone leni "Vater"
- reconcile tone zwick "schweigen"

== 12
Der Roman endet auf einem Bahnsteig. Aus [Triest](@triest) treffen [Vroni](vroni) und [Ettore](furlan), seit Ostern [Mann](furlan) und [Frau](vroni), mit der plappernden [Mora](kind) ein, um [Lenis](leni) Hochzeit beizuwohnen; den [Bräutigam](pepi) hat [sie](leni) sich am Gepäckwagen ausgesucht, und [er](pepi) kann es noch nicht fassen. Der [Heizer](kajetan), rußig und zufrieden, hebt [seine](kajetan) [Tochter](kind) auf die Lokomotive und lässt [sie](kind) pfeifen. [Tone](tone) trägt Blumen auf das dritte Gleis. Wer den Zug fährt? [Hanka](hanka) sitzt im Speisewagen, gibt Anweisungen und hat, wie [sie](hanka) bemerkt, noch nirgends so schlechte Würste gegessen.
- return vroni "treffen"
- married furlan vroni "Mann und Frau"
+ wedding leni pepi "Hochzeit"
- happy pepi "nicht fassen"
- happy kajetan "zufrieden"
- parent kajetan kind "Tochter"
- gift tone mutter "Blumen"
