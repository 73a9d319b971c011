%series Tanzschule Grabowski
%lang de
%genre dance school soap in Leipzig, fan wiki
%cast robin | Robin Grabowski; Robin | f
%cast sascha | Sascha Grabowski; Sascha | m
%cast ottilie | Ottilie Grabowski; Ottilie | f
%cast nikita | Nikita Sorokin; Nikita; Sorokin | m
%cast toni | Toni Laue; Toni | f
%cast emeka | Emeka Brandt; Emeka; Brandt | m
%cast lux | Henning Lux; Lux | m
%cast marit | Marit Lux; Marit; Frau Lux | f
%cast pianist | Benedikt Klang; Klang; Benedikt | m
%cast arzt | - | m
%cast polizist | - | m
%cast tochter | Polly | f
%cast gatte | - | m
%cast schwester | - | f

== 1 Auf die Eins
[Robin Grabowski](robin) steht einen Monat vor [ihrer](robin) Hochzeit mit [Emeka Brandt](emeka), [Steuerberater](emeka) und miserabler [Tänzer](emeka), als [ihr](robin) früherer [Turnierpartner](nikita) [Nikita Sorokin](nikita) durch die Tür der Tanzschule kommt. [Ihre](robin) [Mutter](ottilie) [Ottilie](ottilie) hat den [Letten](nikita) als Lehrer eingestellt, ohne jemanden zu fragen. Früher haben [die zwei](nikita+robin) nicht nur das Parkett geteilt. [Robins](robin) [Bruder](sascha) [Sascha](sascha) erinnert sich gut daran, wie [Nikita](nikita) [sie](robin) am Abend vor der Meisterschaft sitzen gelassen hat, und würde [ihm](nikita) gern die Lackschuhe polieren. Mit Terpentin.
- wedding? emeka robin "Hochzeit"
- engaged emeka robin "Hochzeit"
+ return nikita "durch die Tür"
- parent ottilie robin "Mutter"
- hire nikita ottilie "eingestellt"
- colleague.past nikita robin "Turnierpartner"
- couple.past nikita robin "nicht nur das Parkett"
- sibling robin sascha "Bruder"
- breakup.past nikita robin "sitzen gelassen"

== 2 Der Mietvertrag
Der [Besitzer](lux) des Hauses, [Henning Lux](lux), erhöht die Miete um das Doppelte. [Ottilie](ottilie) fährt [ihn](lux) in der Garderobe so laut an, dass der Seniorenkurs aus dem Takt fällt. Was keiner weiß: [Ottilies](ottilie) [Sohn](sascha) geht seit dem Fasching mit [Marit](marit) ins Bett, und [die](marit) ist die [Gemahlin](marit) von [Lux](lux). [Toni Laue](toni), [Empfangsdame](toni) und [Robins](robin) beste [Freundin](toni), überrascht das [Liebespaar](marit+sascha) im Kostümfundus zwischen zwei Flamencokleidern. [Sie](toni) schwört, den Mund zu halten. Das fällt [ihr](toni) schwer, denn [sie](toni) ist selbst bis über beide Ohren in [Sascha](sascha) verschossen.
- quarrel lux ottilie "fährt"
- parent ottilie sascha "Sohn"
+ affair marit sascha "ins Bett"
- married lux marit "Gemahlin"
- cheat marit lux "ins Bett"
- friend robin toni "Freundin"
- discover toni marit+sascha "überrascht"
- reveal! toni "den Mund zu halten"
- love toni sascha "verschossen"

== 3 Führen und folgen
[Robin](robin) und der [Lette](nikita) müssen für eine Gala einspringen. Beim Proben findet [er](nikita) [ihre](robin) Hüfte im Schlaf, und [sie](robin) kriegt Gänsehaut. Am Klavier sitzt [Benedikt Klang](pianist), neu, kurzsichtig, höflich, und übersieht nichts. Der [Bräutigam](emeka) steht mit Blumen in der Tür, schaut zwei Minuten zu, legt die Blumen auf den Boden und geht. Zu Hause knallen Schranktüren. »Es ist ein Beruf«, sagt die [Tänzerin](robin). »Es war nie nur ein Beruf«, sagt [Emeka](emeka). Der [Liebhaber](sascha) der [Vermietersgattin](marit) bekommt derweil ein Hausverbot im eigenen Haus: [Toni](toni) lässt [ihn](sascha) nicht mehr in den Fundus.
- love.start robin nikita "Gänsehaut"
- hire pianist "neu"
- discover pianist nikita+robin "übersieht nichts"
- jealous emeka nikita "legt die Blumen"
+ quarrel emeka robin "knallen"
- affair marit sascha "Liebhaber"
- married lux marit "Vermietersgattin"
- reject toni sascha "nicht mehr"

== 4 Kleine Schritte
[Robin](robin) tanzt mit [Nikita](nikita). Das Publikum johlt. Hinter dem Vorhang küsst [er](nikita) [sie](robin). [Robin](robin) stößt [ihn](nikita) weg. Dann zieht [sie](robin) [ihn](nikita) wieder her. [Klang](pianist) spielt leiser. [Toni](toni) hält Wache. In der Loge sitzt [Marit](marit). Neben [Marit](marit) schnarcht [Lux](lux). [Sascha](sascha) schickt [Marit](marit) Kusshände. [Lux](lux) schnarcht gar nicht. [Lux](lux) hat ein Auge offen. Später stolpert [Sascha](sascha) auf der Treppe. Jemand hat ein Seil gespannt. [Sein](sascha) Knie ist hin. Der [Arzt](arzt) schüttelt den Kopf.
- create nikita+robin "tanzt"
+ kiss nikita robin "küsst"
- reject robin nikita "stößt"
- cheat robin emeka "zieht"
- help toni robin "Wache"
- flirt marit sascha "Kusshände"
- discover lux marit+sascha "Auge offen"
+ attack _ sascha "Seil"
- injure sascha _ "hin"
- treat sascha arzt "schüttelt"

== 5 Standesamt, Zimmer 12
[Robin](robin) beichtet [Emeka](emeka) die Sache hinter dem Vorhang. [Er](emeka) bittet sich einen Tag aus, und am Ende dieses Tages steht [er](emeka) im Anzug vor Zimmer 12 und will trotzdem. Die [Braut](robin) sagt Ja. [Trauzeugin](toni) [Toni](toni) heult Rotz und Wasser, die [Brautmutter](ottilie) auch. Der [Verflossene](nikita) betrinkt sich mit dem [Pianisten](pianist) in der Kantine und zerdrückt ein Glas in der Hand. Das Knie des [Bruders](sascha) der [Braut](robin) kommt unters Messer; beim Aufwachen sitzt nicht [Frau Lux](marit) bei [ihm](sascha), sondern die [Empfangsdame](toni), noch im Trauzeuginnenkleid. [Er](sascha) sieht [sie](toni) zum ersten Mal richtig an.
- reveal robin emeka "beichtet"
- reconcile emeka robin "will trotzdem"
+ wedding emeka robin "sagt Ja"
- advisor toni robin "Trauzeugin"
- parent ottilie robin "Brautmutter"
- ex nikita robin "Verflossene"
- sad nikita "betrinkt"
- injure nikita "zerdrückt"
- sibling robin sascha "Bruders"
- treat sascha _ "unters Messer"
- help toni sascha "Empfangsdame"
- love.start sascha toni "richtig an"

== 6 Drei Wochen später
Trivia: In dieser Folge fällt zum ersten Mal der Satz »Wer führt hier eigentlich?«. Der [Mann](lux), [dem](lux) das Haus gehört, nimmt [Ottilie](ottilie) beiseite: Wenn [sie](ottilie) [ihm](lux) einmal die Woche Gesellschaft leiste, bleibe die Miete, wie sie war. [Sie](ottilie) schüttet [ihm](lux) Sekt ins Gesicht. [Sascha](sascha), an Krücken, gibt [Marit](marit) den Schlüssel zum Fundus zurück und macht Schluss. Die [Verlassene](marit) tippt auf [Toni](toni) und kratzt [ihr](toni) das Auto auf. Die frischgebackene [Ehefrau](robin) merkt auf Hochzeitsreise in [Krakau](@krakau), dass [sie](robin) im Schlaf den falschen Namen sagt. [Emeka](emeka) liegt wach und hat ihn gehört.
- threaten lux ottilie "Wenn"
- attack ottilie lux "schüttet"
+ breakup sascha marit "macht Schluss"
- jealous marit toni "tippt"
- attack marit toni "kratzt"
- married emeka robin "Ehefrau"
- travel emeka+robin "Hochzeitsreise" @krakau
- love? robin nikita "falschen Namen"
- discover emeka robin "gehört"

== 7 Der Pianist
[Benedikt](pianist) hat ein Vorleben: Wie [Ottilie](ottilie) zufällig erfährt, war [er](pianist) Konzertmusiker, bis [sein](pianist) [Mann](gatte) bei einem Brand umkam. Der [Witwer](pianist) redet nicht gern, und am liebsten redet [er](pianist) nicht mit [Nikita](nikita), [dessen](nikita) [Zimmernachbar](pianist) [er](pianist) inzwischen ist. An einem verregneten Dienstag legt der [Lette](nikita) [ihm](pianist) die verbundene Hand in den Nacken, und [Klang](pianist) lässt sie da. Und [Robin](robin)? [Die](robin) kommt vom Honeymoon, platzt in die Garderobe und weiß jetzt, dass [ihr](robin) [Ex](nikita) auch Männer küsst. Fehler: Das Klavier ist in einer Einstellung ein anderes.
- discover ottilie pianist "erfährt"
- married.past gatte pianist "Mann"
- die.past gatte "umkam"
- housemate nikita pianist "Zimmernachbar"
+ flirt nikita pianist "in den Nacken"
- return robin "kommt"
- discover robin nikita+pianist "weiß jetzt"
- kiss _ nikita "küsst"
- ex nikita robin "Ex"

== 8 Wechselschritt
[Emeka](emeka) lernt heimlich Walzer. [Toni](toni) bringt [ihm](emeka) die Schritte bei. [Sascha](sascha) sieht [die beiden](emeka+toni) im Spiegelsaal. [Sascha](sascha) denkt das Falsche. [Sascha](sascha) brüllt den [Schwager](emeka) an. [Toni](toni) lacht [Sascha](sascha) aus. Dann küsst [Toni](toni) [Sascha](sascha) auf die Nase. Von da an sind [sie](sascha+toni) zusammen. Abends fordert [Emeka](emeka) [Robin](robin) auf. [Er](emeka) tritt [ihr](robin) nur zweimal auf den Fuß. [Robin](robin) weint vor Rührung. [Nikita](nikita) sieht es. [Nikita](nikita) gönnt es [ihr](robin). Neben [Nikita](nikita) steht [Klang](pianist).
- advisor toni emeka "bringt"
- discover! sascha emeka+toni "das Falsche"
- jealous sascha emeka "brüllt"
- quarrel emeka sascha "brüllt"
- kin emeka sascha "Schwager"
- kiss sascha toni "küsst"
+ couple.start sascha toni "zusammen"
- happy robin "Rührung"
- discover nikita emeka+robin "sieht es"
- reconcile nikita robin "gönnt"

== 9 Das Seil
Ein [Polizist](polizist) rollt die Sache mit der Treppe neu auf. Im Keller von [Lux](lux) findet [er](polizist) den Rest des Seils. Der [Vermieter](lux) nimmt alles auf sich, wofür das Wiki bis heute keine Erklärung hat, denn wie die nächste Szene zeigt, war es die [Gattin](marit): [Marit](marit) wollte gar nicht [Sascha](sascha) treffen, sondern den [Mann](lux), [der](lux) seit zwanzig Jahren neben [ihr](marit) schnarcht. Das [Opfer](sascha) von damals hört [ihre](marit) Beichte auf der Mailbox und löscht sie. [Toni](toni) versteht das nicht. Es kommt zum ersten Krach des jungen [Paares](sascha+toni); die [Empfangsdame](toni) schläft bei [ihrer](toni) [Freundin](robin) auf dem Sofa.
- investigate polizist sascha "rollt"
- find polizist "findet"
- help lux marit "nimmt alles"
- married lux marit "Gattin"
+ attack.past marit sascha "war es"
- attack? marit lux "treffen"
- reveal marit sascha "Beichte"
- help sascha marit "löscht"
+ quarrel sascha toni "Krach"
- couple sascha toni "Paares"
- friend robin toni "Freundin"

== 10 Freispruch
Vor Gericht zieht [Lux](lux) [sein](lux) Geständnis zurück. Im Saal steht [Marit](marit) auf und belastet sich selbst. [Ihr](marit) [Mann](lux) umarmt die [Frau](marit), [die](marit) [ihn](lux) zum Krüppel machen wollte. Bewährung, Tränen, Abspann? Nein, denn die [Täterin](marit) verlässt [ihn](lux) noch auf der Freitreppe und nimmt das Baby in [ihrem](marit) Bauch mit, das vom Kalender her nur von [einem](sascha) sein kann, [der](sascha) mit Krücken in der letzten Reihe sitzt. [Toni](toni) rechnet schneller als [er](sascha). [Sie](toni) legt [ihm](sascha) den Wohnungsschlüssel in die Hand und verschwindet zu [ihrer](toni) [Schwester](schwester) nach [Gera](@gera).
- reveal marit _ "belastet"
- married lux marit "Mann"
- reconcile? lux marit "umarmt"
- attack.past? marit lux "zum Krüppel"
+ breakup marit lux "verlässt"
- pregnant marit sascha "Baby"
- discover toni sascha "rechnet"
+ breakup toni sascha "legt"
- travel toni "verschwindet" @gera
- sibling schwester toni "Schwester"

== 11 Damenwahl
Der verlassene [Hausherr](lux) steht mit einer Flasche Wein bei [Ottilie](ottilie) und entschuldigt sich für den Antrag mit der Miete. [Sie](ottilie) zeigt auf den Fleck, den der Sekt an der Wand hinterlassen hat. Dann trinken [sie](lux+ottilie) die Flasche aus und tanzen Rumba. Die werdende [Mutter](marit) will von [Saschas](sascha) Geld nichts wissen, von [seinem](sascha) Namen schon eher. Der einstige [Witwer](pianist), wie Fans [ihn](pianist) trotzdem noch nennen, geht vor dem [Letten](nikita) in der Straßenbahn auf die Knie; [der](nikita) hält es erst für einen Sturz. Ja, sagt [er](nikita) an der nächsten Haltestelle.
- breakup.past marit lux "verlassene"
- reconcile lux ottilie "trinken"
- flirt lux ottilie "tanzen Rumba"
- pregnant marit "werdende"
- reject marit sascha "nichts wissen"
- propose pianist nikita "auf die Knie"
+ engaged.start nikita pianist "Ja"

== 12 Letzter Walzer
[Sascha](sascha) fährt nach [Gera](@gera) und tanzt im Regen, mit steifem Knie und ohne Musik, vor dem Fenster der [Frau](toni), [die](toni) damals an [seinem](sascha) Bett saß. [Die](toni) kommt im Bademantel herunter. »[Du](sascha) führst miserabel«, sagt [sie](toni) und lässt sich führen. [Marits](marit) [Töchterchen](tochter) heißt [Polly](tochter); der [Vater](sascha) und der [Mann](lux), [dessen](lux) Namen [Marit](marit) noch trägt, stehen verlegen nebeneinander am Bettchen. [Robin](robin), [die](robin) selbst guter Hoffnung ist, wovon bislang nur der [Steuerberater](emeka) weiß, übernimmt die Schule. [Ottilie](ottilie) zieht aus, und zwar eine Treppe höher, zum [Vermieter](lux).
- travel sascha "fährt" @gera
+ reconcile sascha toni "lässt sich führen"
- help.past toni sascha "an seinem Bett"
- birth marit tochter "Töchterchen"
- parent sascha tochter "Vater"
- pregnant robin emeka "guter Hoffnung"
- reveal robin emeka "weiß"
- hire robin "übernimmt"
+ move ottilie lux "zieht"
