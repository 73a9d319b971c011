%series Matte, 03.40 Uhr
%lang de
%genre crime series set in Bern, sober broadcaster's press texts
%cast vreni | Vreni Aebischer; Vreni; Aebischer | f
%cast nuri | Nuri Selmani; Nuri; Selmani | m
%cast balz | Balz Aebischer; Balz | m
%cast loretta | Loretta von Wattenwyl; Loretta | f
%cast jerome | Jérôme | m
%cast gret | Gret Zbinden; Gret | f
%cast silvan | Silvan Zbinden; Silvan | m
%cast chefin | Oberstaatsanwältin Rytz; Rytz | f
%cast ria | Ria | f
%cast uhrmacher | - | m
%cast lehrerin | - | f
%cast vermieterin | - | f
%cast taxler | - | m

== 1
Unter der [Untertorbrücke](@bruecke) zieht ein [Uhrmacher](uhrmacher) beim Angeln eine Hand aus der [Aare](@aare). [Vreni Aebischer](vreni), [die](vreni) [ihre](vreni) Beförderung gerade erst seit einer Stunde feiert, lässt den Kuchen stehen. Der Rest gehört zu [Jérôme](jerome), dem [Liebhaber](jerome) der [Bankierswitwe](loretta) [Loretta von Wattenwyl](loretta). [Selmani](nuri), der frisch aus [Genf](@genf) gekommene [Partner](nuri) der [Ermittlerin](vreni), hält der [Witwe](loretta) den Stuhl hin, bevor [sie](loretta) umfällt. [Sie](loretta) fällt nicht um. [Sie](loretta) fragt nach der Uhrzeit.
- find uhrmacher _ "zieht"
- hire vreni "Beförderung"
- celebrate vreni "feiert"
+ die jerome "Rest"
- affair jerome loretta "Liebhaber"
- married.past _ loretta "Bankierswitwe"
- colleague.start nuri vreni "Partner"
- help nuri loretta "hält"

== 2
[Jérôme](jerome) war nicht treu: Auch die [Lehrerin](lehrerin) aus der [Länggasse](@laenggasse) trägt ein Armband von [ihm](jerome), und auch dieses Armband hat [Loretta](loretta) bezahlt. [Nuri](nuri) knöpft sich die [Pädagogin](lehrerin) vor, [die](lehrerin) unter Tränen beteuert, von der [anderen](loretta) nichts gewusst zu haben. Zu Hause wartet auf [Vreni](vreni) [ihr](vreni) [Bruder](balz) [Balz](balz), seit gestern ohne Arbeit, seit heute ohne Wohnung. [Er](balz) darf aufs Sofa. Dass [er](balz) im selben Ruderclub war wie der [Ermordete](jerome), behält [er](balz) für sich.
+ cheat.past jerome loretta "nicht treu"
- affair.past jerome lehrerin "nicht treu"
- gift.past jerome lehrerin "Armband"
- investigate nuri lehrerin "knöpft"
- sad lehrerin "Tränen"
- sibling balz vreni "Bruder"
- quit balz "ohne Arbeit"
- move balz vreni "Sofa"
- kill _ jerome "Ermordete"
+ betray balz vreni "behält"

== 3
Das Foto im Ruderclub hängt gut sichtbar über der Theke. [Nuri](nuri) nimmt es ab, bevor die [Kollegin](vreni) es sehen kann, und fragt den [Mann](balz) auf dem Sofa unter vier Augen, was [er](balz) zu sagen habe. [Balz](balz) habe dem [Toten](jerome) zwölftausend Franken geborgt, mehr nicht. Der [Neue](nuri) glaubt [ihm](balz) und steckt das Foto ein. Es ist der erste Fehler, den [Selmani](nuri) in [Bern](@bern) macht. [Oberstaatsanwältin Rytz](chefin) bekommt am Abend einen zweiten Abzug zugespielt, von wem, steht nicht dabei.
- colleague nuri vreni "Kollegin"
- investigate nuri balz "fragt"
- gift.past balz jerome "geborgt"
+ betray nuri vreni "steckt"
+ reveal _ chefin "zugespielt"

== 4
[Rytz](chefin) entzieht [Aebischer](vreni) den Fall und lässt [ihren](vreni) [Bruder](balz) noch im Pyjama abführen. Auf der Treppe begreift [Vreni](vreni), wer das Foto gekannt hat. Die Ohrfeige, die [Nuri](nuri) einfängt, hört man bis in die Kantine. [Er](nuri) wehrt sich nicht. In der Zelle singt [Balz](balz) Mundartlieder, um sich Mut zu machen, während in der Villa am [Thunplatz](@thunplatz) [Loretta](loretta) eine neue [Haushälterin](gret) einstellt: [Gret Zbinden](gret), die [Mutter](gret) eines gewissen [Silvan](silvan), [der](silvan) beim Club die Boote lackiert.
- quit vreni chefin "entzieht"
- boss chefin vreni "entzieht"
+ arrest chefin balz "abführen"
- sibling balz vreni "Bruder"
- discover vreni nuri "begreift"
+ attack vreni nuri "Ohrfeige"
- hire gret loretta "einstellt"
- parent gret silvan "Mutter"

== 5
Wer nicht ermitteln darf, kann immer noch angeln. [Vreni](vreni) setzt sich neben den [Uhrmacher](uhrmacher) ans Wasser und erfährt von [ihm](uhrmacher), dass die Kirchturmuhr in jener Nacht stehen geblieben ist, um zwanzig vor vier, und dass ein [Taxifahrer](taxler) um diese Zeit am [Läuferplatz](@laeuferplatz) gewartet hat. [Nuri](nuri) legt [ihr](vreni) am nächsten Tag eine Thermoskanne und eine Kopie der Akte auf die Bank, ohne sich zu setzen. [Sie](vreni) trinkt den Tee. Geredet wird vorerst nicht.
+ reveal uhrmacher vreni "erfährt"
- discover vreni taxler "gewartet"
- gift nuri vreni "Thermoskanne"
- help nuri vreni "Kopie"
- reconcile! nuri vreni "vorerst nicht"

== 6
Der [Taxifahrer](taxler) ist nach [Palermo](@palermo) verreist, für immer, wie die [Vermieterin](vermieterin) meint. [Ria](ria), [Vrenis](vreni) sechzehnjährige [Tochter](ria), schwänzt die Schule und besucht den [Onkel](balz) im Gefängnis. [Er](balz) bringt [ihr](ria) durch die Scheibe das Jassen bei. Auf dem Heimweg wird [sie](ria) von einem [Burschen](silvan) mit Lack an den Händen angesprochen. [Er](silvan) lädt [sie](ria) zu einem Eis ein. [Er](silvan) heißt [Silvan](silvan), und [er](silvan) weiß, wessen [Kind](ria) [sie](ria) ist.
- flee? taxler "verreist" @palermo
- parent vreni ria "Tochter"
- kin balz ria "Onkel"
- arrest.past _ balz "Gefängnis"
- advisor balz ria "bringt"
+ meet ria silvan "angesprochen"
- invite silvan ria "lädt"

== 7
[Gret](gret) poliert das Silber der [Witwe](loretta) und findet in der Schublade Briefe von [ihrem](gret) eigenen [Sohn](silvan). »Hochverehrte [Loretta](loretta)« steht darüber, zwanzigmal, dreißigmal. Die [Haushälterin](gret) setzt sich auf den Küchenboden. Der [Junge](silvan) hat die [Dame](loretta) angebetet, seit [er](silvan) vierzehn war; [die](loretta) hat die Briefe aufgehoben, aber nie beantwortet. Draußen fährt ein Boot vorbei. [Gret](gret) wirft das Bündel in den Herd, hält ein Streichholz daran und bläst es wieder aus.
- boss loretta gret "Haushälterin"
- find gret "findet"
- parent gret silvan "Sohn"
+ discover gret silvan "Briefe"
- love silvan loretta "angebetet"
- reject.past loretta silvan "nie beantwortet"
- help? gret silvan "Streichholz"

== 8
[Ria](ria) kommt nicht nach Hause. [Vreni](vreni) ruft den [Mann](nuri) an, mit [dem](nuri) [sie](vreni) nicht mehr reden wollte. [Nuri](nuri) fragt nicht, [er](nuri) fährt los. Im Bootshaus sitzt das [Mädchen](ria) mit gefesselten Händen, und [Silvan](silvan) erzählt [ihm](ria) alles: dass [Jérôme](jerome) gelacht habe, als [er](silvan) [ihm](jerome) die Briefe vorhielt, und dass danach keiner mehr gelacht habe. Dann zündet [er](silvan) den Lack an. [Selmani](nuri) tritt die Tür ein und trägt die [Sechzehnjährige](ria) durch den Rauch.
+ abduct silvan ria "gefesselten"
- reveal silvan ria "erzählt"
- kill.past silvan jerome "keiner mehr gelacht"
- attack silvan ria "zündet"
+ rescue nuri ria "trägt"

== 9
Der [Brandstifter](silvan) ist in die [Aare](@aare) gesprungen und wird in der Nacht bei [seiner](silvan) [Mutter](gret) gefasst, im Bett, mit nassen Haaren. [Gret](gret) hat die Tür selbst geöffnet. [Balz](balz) kommt frei und findet in [Vrenis](vreni) Küche zwei [Leute](nuri+vreni), [die](nuri+vreni) sich anschweigen, aber am selben Tisch. [Er](balz) stellt ein drittes Glas dazu. [Rytz](chefin) gibt die [Kommissarin](vreni) in den Dienst zurück und nimmt den [Partner](nuri) heraus: Das Foto ist nicht vergessen.
- flee silvan "gesprungen"
+ arrest _ silvan "gefasst"
- parent gret silvan "Mutter"
- betray gret silvan "geöffnet"
- return balz "frei"
- reconcile? nuri vreni "am selben Tisch"
- hire vreni chefin "gibt"
+ quit nuri chefin "nimmt"

== 10
Aus [Palermo](@palermo) trifft eine Postkarte ein: Der [Taxifahrer](taxler) hat in jener Nacht nicht einen, sondern [zwei](loretta+silvan) gesehen, einen [Burschen](silvan) und eine [Frau](loretta) mit Pelz. [Vreni](vreni) legt die Karte vor [Loretta](loretta) auf den Flügel. Die [Witwe](loretta) spielt weiter. [Sie](loretta) habe dem [Kleinen](silvan) gesagt, wo [Jérôme](jerome) zu finden sei, mehr habe es nicht gebraucht. Ob das strafbar sei? Um zwanzig vor vier hält die Pendule im Salon an. Diesmal hat sie jemand angehalten.
- discover taxler loretta+silvan "gesehen"
- reveal taxler vreni "Postkarte"
- accuse vreni loretta "legt"
+ reveal loretta vreni "gesagt"
- betray.past loretta jerome "zu finden"

== 11
[Ria](ria) besucht [Gret](gret), [die](gret) niemand sonst besucht. Die [Mutter](gret) des [Täters](silvan) und das [Opfer](ria) essen Apfelwähe und sprechen über Boote. [Balz](balz) hat Arbeit beim [Uhrmacher](uhrmacher) gefunden und stellt die Turmuhr wieder richtig. Auf dem Bahnsteig nach [Genf](@genf) steht [Selmani](nuri) mit einer Thermoskanne. Der Zug fährt ein. [Jemand](vreni) setzt sich neben [ihn](nuri), nimmt [ihm](nuri) den Becher aus der Hand und trinkt. »[Ich](vreni) brauche keinen Partner, [der](nuri) [mich](vreni) schont«, sagt [Vreni](vreni). Der Zug fährt ab. Die Bank bleibt besetzt.
- help ria gret "besucht"
- parent gret silvan "Mutter"
- hire balz uhrmacher "Arbeit"
- travel? nuri "Bahnsteig" @genf
+ reconcile nuri vreni "besetzt"

== 12
[Loretta von Wattenwyl](loretta) verkauft die Villa und zahlt dem [Verurteilten](silvan) den Anwalt. Reue nennt [sie](loretta) es nicht, [sie](loretta) nennt es Porto. [Rytz](chefin) unterschreibt die Wiedereinstellung von [Nuri](nuri), unter dem Vorbehalt, dass auf dem Revier nicht geohrfeigt wird. Es wird, sagt die [Oberstaatsanwältin](chefin), hoffentlich auch nicht geküsst. [Aebischer](vreni) und [Selmani](nuri) sehen einander an wie zwei, die gerade denselben Satz streichen. Unten an der [Aare](@aare) beißt etwas an. Der [Uhrmacher](uhrmacher) zieht, und es ist ein Fisch.
- arrest.past _ silvan "Verurteilten"
- help loretta silvan "Anwalt"
+ hire nuri chefin "Wiedereinstellung"
- kiss? nuri vreni "geküsst"
- find uhrmacher "zieht"
