%series Kabine vier
%lang de
%genre fiction podcast, fourth-division football club in Gelsenkirchen, men's team, episode notes
%cast cem | Cem Aydoğan; Cem | m
%cast lutz | Lutz Pollak; Pollak; Lutz | m
%cast emeka | Emeka Obi; Emeka | m
%cast piet | Piet van Loon; Piet | m
%cast goran | Goran | m
%cast nils | Nils Brandt; Nils | m
%cast rudi | Zeugwart Rudi; Rudi | m
%cast präsident | Hartmut Gieseking; Gieseking | m
%cast schwester | Selin | f
%cast jana | Jana Pollak; Jana | f
%cast steffi | Steffi | f
%cast physio | - | m
%cast schiri | - | m
%cast vater | Baba Aydoğan | m
%cast baby | Noah | m
%cast verlobter | - | m
%cast zahnarzt | - | m
%cast nachfolger | Trainer Weiß; Weiß | m

== 1 Leibchen
Der SC Rotthausen hat fünf Spiele in Folge vergeigt, und in Kabine vier fliegen die Schienbeinschoner. [Trainer](lutz) [Lutz Pollak](lutz) staucht [seinen](lutz) [Torwart](goran) zusammen, einen [Kroaten](goran) namens [Goran](goran), [der](goran) daraufhin den Spind verbeult. Der [Kapitän](cem), [Cem Aydoğan](cem), stellt sich zwischen die zwei [Streithähne](goran+lutz). Neu dabei ist [Emeka Obi](emeka), ein [Stürmer](emeka) aus [Enugu](@enugu), mit zwei Koffern und ohne Wohnung. Der [Zeugwart](rudi) räumt [ihm](emeka) [sein](rudi) Gästezimmer frei. „Bei [mir](rudi) schnarcht nur der Hund“, sagt [Rudi](rudi).
- lose cem+goran "vergeigt"
- advisor lutz cem+goran "Trainer"
+ quarrel goran lutz "staucht"
- help cem goran+lutz "zwischen"
- hire emeka "Neu dabei"
+ help rudi emeka "räumt"
- housemate.start emeka rudi "Gästezimmer"

== 2 Flutlicht
Im Pokal trifft der [Nigerianer](emeka) dreimal. Hinterher, unter der Dusche, grölen alle [seinen](emeka) Namen, bis auf [einen](nils): [Nils Brandt](nils), bislang der beste [Angreifer](nils) des Clubs, sitzt auf der Bank und zählt Kacheln. Auf der Tribüne hat [Cems](cem) [Schwester](schwester) [Selin](schwester) den [Torschützen](emeka) nicht aus den Augen gelassen. [Sie](schwester) wartet am Ausgang und lädt [ihn](emeka) auf eine Currywurst ein. Dass [sie](schwester) einen [Verlobten](verlobter) in [Ankara](@ankara) hat, vergisst [sie](schwester) zu erwähnen. Der [Kapitän](cem) sieht die Rücklichter und denkt sich [seinen](cem) Teil.
- find emeka "trifft"
- celebrate _ emeka "grölen"
+ jealous nils emeka "zählt Kacheln"
- sibling cem schwester "Schwester"
- love.start schwester emeka "nicht aus den Augen"
+ invite schwester emeka "Currywurst"
- engaged schwester verlobter "Verlobten"
- betray schwester emeka "vergisst"
- discover cem emeka+schwester "sieht"

== 3 Der Holländer
[Piet van Loon](piet), linker Verteidiger, sammelt Strafzettel und Herzen. Unter den letzteren ist seit einem halben Jahr das von [Jana](jana), der [Frau](jana) des [Trainers](lutz). Mittwochs, wenn der [Gatte](lutz) Videos schneidet, steht [sein](piet) Wagen zwei Straßen weiter. Der [Physiotherapeut](physio) hat [die zwei](jana+piet) gesehen und verlangt vom [Holländer](piet) dreihundert Euro, andernfalls gehe [er](physio) zu [Pollak](lutz). [Piet](piet) zahlt. Zu dumm, dass der [Zeugwart](rudi) im selben Moment die Wäsche bringt und jedes Wort hört. [Rudi](rudi) schläft schlecht. Der Hund auch.
- love jana piet "Herzen"
- affair jana piet "steht"
- reveal? physio lutz "gehe er zu"
- married jana lutz "Frau"
- cheat jana lutz "steht"
- discover physio jana+piet "gesehen"
+ threaten physio piet "andernfalls"
- gift piet physio "zahlt"
+ discover rudi jana+piet "jedes Wort"
- sad rudi "schläft schlecht"

== 4 Kurzpass
[Emeka](emeka) küsst [Selin](schwester). [Selin](schwester) küsst [Emeka](emeka) zurück. [Cem](cem) weiß Bescheid. [Goran](goran) verrät [Rudi](rudi) ein Geheimnis. [Rudi](rudi) verrät [Goran](goran) keins. [Nils](nils) trainiert heimlich mit [Piet](piet). [Piet](piet) kann [Nils](nils) nicht leiden. [Lutz](lutz) lobt [Emeka](emeka). Der [Physio](physio) grinst. Am Freitag fehlt [Goran](goran).
- kiss emeka schwester "küsst"
- discover cem emeka+schwester "Bescheid"
+ reveal goran rudi "verrät"
- reveal! rudi goran "keins"
- enemy nils piet "nicht leiden"
- happy physio "grinst"

== 5 Elfmeter
Der [Kroate](goran) hat sich mit der Faust an einem Spiegel verletzt. [Er](goran) liegt im Marienhospital, wo [ihn](goran) [Steffi](steffi) zusammenflickt, eine [Krankenschwester](steffi), [der](steffi) [er](goran) unter Narkose einen Heiratsantrag macht. Die [Geschmeichelte](steffi) sagt nicht Nein und nicht Ja, denn [sie](steffi) ist schon vergeben, und zwar ausgerechnet an [Nils](nils). Im Tor steht am Sonntag der [Physiotherapeut](physio), weil sonst keiner will. Der [Schiedsrichter](schiri) pfeift einen Strafstoß, der keiner war; [Pollak](lutz) nennt [ihn](schiri) einen Betrüger und wird auf die Tribüne verbannt, neben [seine](lutz) [Frau](jana), [die](jana) gerade eine Nachricht tippt.
- injure goran "verletzt"
- treat goran steffi "zusammenflickt"
+ propose goran steffi "Heiratsantrag"
- couple nils steffi "vergeben"
+ accuse lutz schiri "Betrüger"
- married jana lutz "Frau"

== 6 Nachspielzeit
Die Nachricht ist für den [Verteidiger](piet) bestimmt, doch [Jana](jana) drückt auf den falschen Namen: Sie landet beim [Präsidenten](präsident). [Hartmut Gieseking](präsident) liest, schluckt und bestellt [Piet](piet) ein. [Er](präsident) stellt [ihm](piet) frei, den Verein leise zu verlassen. Der [Holländer](piet) weigert sich; [er](piet) habe sich verliebt, das sei ja wohl nicht verboten. [Lutz](lutz) erfährt es am Abend von [Rudi](rudi), [der](rudi) es nicht mehr aushält. Ohne anzuklopfen, ohne zu brüllen, legt der [Betrogene](lutz) [seinen](lutz) Ehering in [Janas](jana) Suppe.
- discover präsident jana+piet "liest"
- quit? piet präsident "leise zu verlassen"
- reject piet präsident "weigert"
- love piet jana "verliebt"
+ reveal rudi lutz "erfährt"
- discover lutz jana+piet "erfährt"
- cheat jana lutz "Betrogene"
+ breakup lutz jana "Ehering"

== 7 Halbzeitansprache
Ohne die Stimme [seines](cem) [Trainers](lutz), [der](lutz) bei der Großmutter in [Herne](@herne) auf dem Sofa liegt und die Wand anstarrt, übernimmt [Cem](cem) die Kabine. [Er](cem) spricht leise, und alle hören zu. Zum ersten Mal erzählt der [Kapitän](cem), dass [er](cem) auf Männer steht. Es wird sehr still. Dann klopft [Emeka](emeka) [ihm](cem) auf den Rücken, [Goran](goran) drückt [ihn](cem) mit der gesunden Hand, und sogar [Nils](nils) nickt. [Rudi](rudi), der älteste [Mann](rudi) im Raum, weint in ein Handtuch: [Er](rudi) habe das vierzig Jahre lang niemandem sagen können.
- advisor lutz cem "Trainers"
- kin _ lutz "Großmutter"
- sad lutz "starrt"
- boss.start cem emeka+goran+nils+rudi "übernimmt"
+ reveal cem emeka+goran+nils+rudi "erzählt"
- help emeka cem "klopft"
- help goran cem "drückt"
- sad rudi "weint"
+ reveal rudi cem+emeka+goran+nils "sagen können"

== 8 Familienblock
Nicht überall nimmt man es so gelassen. [Cems](cem) [Vater](vater), von allen [Baba Aydoğan](vater) genannt, verlässt bei der Fußballsendung den Raum und bleibt drei Tage weg. [Selin](schwester) redet [ihrem](schwester) [Bruder](cem) gut zu, muss aber selbst beichten: [Sie](schwester) bekommt ein Kind vom [Nigerianer](emeka), und der [Verlobte](verlobter) aus [Ankara](@ankara) sitzt im Flugzeug. Der [Stürmer](emeka) hört es am Telefon und lässt den Hörer fallen; dann rennt [er](emeka) los, sechs Kilometer, in Badelatschen. [Er](emeka) wolle [sie](schwester) heiraten, keucht [er](emeka) an der Tür, notfalls heute.
- parent vater cem "Vater"
- reject vater cem "verlässt"
- sibling cem schwester "Bruder"
- help schwester cem "gut zu"
- reveal schwester cem "beichten"
+ pregnant schwester emeka "Kind vom Nigerianer"
- engaged schwester verlobter "Verlobte"
- travel verlobter "Flugzeug"
- discover emeka schwester "hört es"
+ propose emeka schwester "heiraten"

== 9 Wechselfehler
Der [Physiotherapeut](physio) wird gefeuert: Der [Präsident](präsident) hat von der Erpressung Wind bekommen. Auf dem Heimweg passt [Piet](piet) [ihn](physio) ab, und es setzt Prügel. [Jana](jana), [die](jana) gerade [ihre](jana) Kisten ins Auto lädt, geht dazwischen. Mit [ihm](piet) wolle [sie](jana) auch nicht mehr, sagt [sie](jana) zu [ihrem](jana) [Liebhaber](piet); [er](piet) sei [ihr](jana) zu laut. Der [Verschmähte](piet) sieht [ihr](jana) nach. In der Kabine liegt derweil ein neuer Plan an der Tafel, unterschrieben von einem gewissen [Weiß](nachfolger): Der neue [Trainer](nachfolger) beginnt am Montag.
- quit physio präsident "gefeuert"
- discover präsident physio "Wind bekommen"
- threaten.past physio piet "Erpressung"
- attack piet physio "Prügel"
- move jana "lädt"
- help jana physio "dazwischen"
+ breakup jana piet "auch nicht mehr"
- affair jana piet "Liebhaber"
+ hire nachfolger "Trainer"

== 10 Vier zu drei
[Trainer Weiß](nachfolger) stellt [Emeka](emeka) auf die Bank und [Nils](nils) in die Spitze. [Goran](goran), mit Schiene, fliegt wie früher. Auf dem Parkplatz aber ertappt [Nils](nils) [seine](nils) [Freundin](steffi) Hand in Hand mit dem [Torhüter](goran) und fordert den [Kollegen](goran) zu einem Elfmeterschießen um die [Frau](steffi). [Steffi](steffi) ohrfeigt [beide](goran+nils), nimmt dann doch den [Kroaten](goran) am Arm und erklärt die Sache mit [Nils](nils) für erledigt. Der [Verlassene](nils) schießt abends sieben Flaschen vom Zaun. [Cem](cem) setzt sich zu [ihm](nils). Keiner redet. Das ist auch eine Art Trost.
- couple nils steffi "Freundin"
+ discover nils goran+steffi "ertappt"
- cheat steffi nils "Hand in Hand"
- couple.start goran steffi "am Arm"
- colleague goran nils "Kollegen"
- threaten nils goran "fordert"
- attack steffi goran+nils "ohrfeigt"
+ breakup steffi nils "für erledigt"
- help cem nils "setzt"
- sad nils "Flaschen"

== 11 Doppelpass
[Baba Aydoğan](vater) steht nach zwei Wochen mit einer Schale Baklava vor dem Vereinsheim. [Er](vater) habe einen [Sohn](cem), sagt [er](vater) zu [Cem](cem), und [der](cem) sei [Kapitän](cem). [Die beiden](cem+vater) essen schweigend. Bei [Rudi](rudi) bewegt sich ebenfalls etwas: Ein [Busfahrer](schiri), [den](schiri) alle nur als den [Schiedsrichter](schiri) aus der Pokalrunde kennen, holt [ihn](rudi) zum Kino ab. Der [Zeugwart](rudi) hat ein frisches Hemd an, und der Hund trägt eine Fliege. [Lutz](lutz) meldet sich per Postkarte aus [Rügen](@ruegen): Es gehe [ihm](lutz) besser.
- return vater "steht"
- gift vater cem "Baklava"
- parent vater cem "Sohn"
+ reconcile cem vater "essen schweigend"
- date rudi schiri "Kino"
- travel lutz "Rügen" @ruegen
- recover lutz "besser"

== 12 Schlusspfiff
Nach dem Klassenerhalt heiraten [Emeka](emeka) und [Selin](schwester) im Mittelkreis, mit Elfmeterpunkt als Altar. [Trauzeuge](cem) ist der [Schwager](cem). Noch vor der Suppe setzen die Wehen ein; der kleine [Noah](baby) kommt im Mannschaftsbus zur Welt, auf Platz zehn. [Pollak](lutz) ist zum Fest gekommen und sieht [Piet](piet) am Tresen. Die [Männer](lutz+piet) geben einander die Hand, weil die [Frau](jana), um [die](jana) es ging, längst in [Bochum](@bochum) mit einem [Zahnarzt](zahnarzt) lebt. Der [Niederländer](piet) bittet um Entschuldigung. Der [Ältere](lutz) bestellt zwei Bier.
+ wedding emeka schwester "heiraten"
- advisor cem emeka+schwester "Trauzeuge"
- kin cem emeka "Schwager"
- birth schwester baby "kommt"
- return lutz "gekommen"
- couple jana zahnarzt "lebt"
+ reconcile lutz piet "geben einander die Hand"
- gift lutz piet "zwei Bier"
