%series Kinderklinik Ehrenfeld
%lang de
%genre hospital soap, Cologne, day-by-day TV listings
%cast solveig | Dr. Solveig Tamm; Solveig Tamm; Solveig; Tamm | f
%cast matteo | Matteo Ricci; Matteo; Ricci | m
%cast gunnar | Professor Gunnar Tamm; Gunnar Tamm; Gunnar | m
%cast fadila | Fadila Begić; Fadila; Begić | f
%cast chris | Chris Overath; Chris; Overath | m
%cast mona | Mona Overath; Mona | f
%cast leni | Leni | f
%cast jeremy | Dr. Jeremy Osei; Jeremy Osei; Jeremy; Osei | m
%cast tilly | Tilly Weber; Tilly; Weber | f
%cast clown | Clown Pepito; Pepito | m
%cast kalle | Kalle Nowak; Kalle | m
%cast sina | Sina | f
%cast schwarz | Schwarz | m
%cast baby | Theo | m

== 1 Montag
[Dr. Solveig Tamm](solveig) muss künftig unter dem eigenen [Vater](gunnar) arbeiten: [Gunnar Tamm](gunnar) ist neuer Klinikdirektor. In der Notaufnahme lernt [sie](solveig) [Matteo Ricci](matteo) kennen, [dessen](matteo) [Nichte](leni) [Leni](leni) eine Murmel verschluckt hat. Die [Chirurgin](solveig) holt die Murmel heraus, [er](matteo) lädt [sie](solveig) zum Dank auf ein Eis ein. [Oberschwester](fadila) [Fadila Begić](fadila) giftet [Pflegeschülerin](tilly) [Tilly Weber](tilly) an. [Chris Overath](chris), [Pfleger](chris) und frischgebackener [Ehemann](chris), schwärmt pausenlos von [seiner](chris) [Mona](mona). Der [Clown](clown), [Pepito](clown) genannt, hat Schnupfen.
+ boss.start gunnar solveig "Vater arbeiten"
- parent gunnar solveig "Vater"
- hire gunnar "Klinikdirektor"
+ meet matteo solveig "lernt"
- kin leni matteo "Nichte"
- injure leni "verschluckt"
- treat leni solveig "holt"
- invite matteo solveig "lädt"
- quarrel fadila tilly "giftet"
- married chris mona "Ehemann"
- love chris mona "schwärmt"

== 2 Dienstag
[Solveig](solveig) geht mit dem [Onkel](matteo) der kleinen [Patientin](leni) Eis essen und kehrt mit Herzklopfen zurück. [Dr. Jeremy Osei](jeremy), mit [dem](jeremy) [sie](solveig) bis Silvester liiert war, merkt es sofort und leidet. [Tilly](tilly) findet in [Fadila](fadila) eine unerwartete [Verbündete](fadila), als [Professor Tamm](gunnar) die [Schülerin](tilly) vor allen abkanzelt. [Mona](mona), die [Frischvermählte](mona), steht derweil nicht im Nagelstudio, wie [Chris](chris) glaubt. [Sie](mona) steht unter der Dusche, und zwar bei [Kalle Nowak](kalle), [der](kalle) in derselben Klinik die Krankenwagen wäscht. Im Aquarium schwimmt ein neuer Wels.
- kin leni matteo "Onkel"
+ date matteo solveig "Eis essen"
- couple.past jeremy solveig "liiert"
- discover jeremy solveig "merkt"
- sad jeremy solveig "leidet"
- friend.start fadila tilly "Verbündete"
- quarrel gunnar tilly "abkanzelt"
- married chris mona "Frischvermählte"
+ cheat mona chris "unter der Dusche"
- affair kalle mona "unter der Dusche"

== 3 Mittwoch
[Leni](leni) wird wieder eingeliefert, diesmal mit blauen Flecken. [Solveig](solveig) verdächtigt den [Mann](matteo), in [den](matteo) [sie](solveig) sich zu verlieben beginnt, und meldet den Fall. Außer sich stürmt [Matteo](matteo) in [ihr](solveig) Büro: [Er](matteo) habe das [Mädchen](leni) nach dem Unfalltod der Eltern aufgenommen, wie könne [sie](solveig) so etwas denken! [Jeremy](jeremy) schaut sich die Blutwerte an und erkennt, dass [Leni](leni) an einer Gerinnungsstörung leidet. Zerknirscht wartet die [Chirurgin](solveig) vor der Tür. [Ricci](matteo) trägt die [Nichte](leni) an [ihr](solveig) vorbei.
- ill leni "blauen Flecken"
- accuse solveig matteo "verdächtigt"
- love.start solveig matteo "verlieben"
+ quarrel matteo solveig "stürmt"
- die.past _ "Unfalltod"
- help.past matteo leni "aufgenommen"
+ discover jeremy leni "erkennt"
- sad solveig "Zerknirscht"
- kin leni matteo "Nichte"
- reject matteo solveig "vorbei"

== 4 Donnerstag
[Jeremy](jeremy) tröstet [Solveig](solveig). [Solveig](solveig) küsst [Jeremy](jeremy). Sofort bereut [Solveig](solveig) den Kuss. [Jeremy](jeremy) hofft wieder. [Tilly](tilly) mag [Jeremy](jeremy). Das weiß nur [Pepito](clown). [Pepito](clown) ist in Wahrheit [Fadilas](fadila) [Exmann](clown). [Fadila](fadila) redet nie von [Pepito](clown). [Chris](chris) sucht [Mona](mona). Bei [Kalle](kalle) sieht [er](chris) [Monas](mona) Mantel. [Kalle](kalle) leugnet. [Chris](chris) glaubt [Kalle](kalle). [Schwarz](schwarz) wird eingeliefert. [Schwarz](schwarz) ist sechs und sehr frech.
- help jeremy solveig "tröstet"
+ kiss jeremy solveig "küsst"
- sad solveig "bereut"
- love tilly jeremy "mag"
- discover clown tilly "weiß"
- ex clown fadila "Exmann"
- find chris "Mantel"
- betray kalle chris "leugnet"

== 5 Freitag
[Matteo](matteo) bringt [Leni](leni) zur Spritze und hat einen Kaktus für [Solveig](solveig) dabei: Waffenstillstand. Aus dem Waffenstillstand wird ein Spaziergang am Rhein und aus dem Spaziergang eine Nacht. Der [Direktor](gunnar) erwischt [seine](gunnar) [Tochter](solveig) am Morgen im gestrigen Kleid und hält [ihr](solveig) vor, sich mit Angehörigen einzulassen. [Sie](solveig) hält [ihm](gunnar) vor, sich vor zwanzig Jahren mit der [Oberschwester](fadila) eingelassen zu haben. Stille. Also daher die Scheidung der [Begićs](clown+fadila)! [Tilly](tilly), [die](tilly) Mullbinden holt, lässt vor Schreck den Karton fallen. Auf der Terrasse jongliert [Pepito](clown) mit Spritzen.
- gift matteo solveig "Kaktus"
- reconcile matteo solveig "Waffenstillstand"
- date matteo solveig "Spaziergang"
+ sex matteo solveig "Nacht"
- parent gunnar solveig "Tochter"
- quarrel gunnar solveig "hält ihr"
+ affair.past fadila gunnar "eingelassen zu haben"
- cheat.past fadila clown "eingelassen zu haben"
- divorce.past clown fadila "Scheidung"
- discover tilly fadila+gunnar "Schreck"

== 6 Montag
[Jeremy Osei](jeremy) sieht [Solveig](solveig) Hand in Hand mit [Ricci](matteo) und begreift, dass der Kuss nichts bedeutet hat. [Er](jeremy) meldet sich für ein Jahr nach [Accra](@accra), wo [seine](jeremy) Großeltern leben. [Tilly](tilly) erfährt davon beim Blutabnehmen, sticht daneben und sagt es: [Sie](tilly) habe [ihn](jeremy) gern, sehr sogar. [Jeremy](jeremy) drückt einen Tupfer auf [seinen](jeremy) Arm und antwortet, [sie](tilly) sei ein lieber Kerl. [Chris](chris), überarbeitet, verwechselt zwei Infusionen. [Mona](mona) hatte [ihm](chris) soeben per Nachricht mitgeteilt, dass es aus ist. [Schwarz](schwarz) wird blau.
- couple matteo solveig "Hand in Hand"
- discover jeremy matteo+solveig "begreift"
- travel? jeremy "meldet sich" @accra
+ confess tilly jeremy "gern"
- love tilly jeremy "gern"
- reject jeremy tilly "lieber Kerl"
+ breakup mona chris "aus"
- ill schwarz chris "blau"

== 7 Dienstag
Der freche [Schwarz](schwarz) überlebt, weil [Fadila](fadila) schneller ist als der Alarm. [Gunnar](gunnar) suspendiert [Chris Overath](chris) und verlangt von der [Oberschwester](fadila), den Vorfall im Protokoll zu schönen. [Sie](fadila) weigert sich; einmal im Leben habe [sie](fadila) für [ihn](gunnar) gelogen, das reiche. [Chris](chris) findet [seine](chris) [Frau](mona) bei [Kalle](kalle), diesmal samt Zahnbürste, und schlägt dem [Wagenwäscher](kalle) die Nase blutig. [Mona](mona) wirft sich zwischen die [Männer](chris+kalle). [Sie](mona) erwarte ein Kind, schreit [sie](mona), und [sie](mona) wisse nicht, von wem.
+ rescue fadila schwarz "schneller"
- quit chris "suspendiert"
- reject fadila gunnar "weigert"
- betray.past fadila _ "gelogen"
- married chris mona "Frau"
- discover chris kalle+mona "findet"
- housemate kalle mona "Zahnbürste"
- attack chris kalle "schlägt"
- injure kalle chris "Nase"
+ pregnant mona "Kind"

== 8 Mittwoch
Kein guter Tag für Heimlichkeiten. [Sina](sina), eine [Frau](sina) mit Sonnenbrille, meldet sich am Empfang und fragt nach [Leni](leni): [Sie](sina) sei die [Mutter](sina). Aber hatte [Matteo](matteo) nicht von einem Unfall gesprochen? [Solveig](solveig) fühlt sich hintergangen und fordert eine Erklärung. [Er](matteo) gesteht, dass [seine](matteo) [Schwester](sina) keineswegs tot, sondern im Gefängnis war; [er](matteo) habe [Leni](leni) die Wahrheit ersparen wollen. [Solveig](solveig) geht. Am Rheinufer sitzt [sie](solveig) lange neben einem schlafenden Schwan. Im Kreißsaal nebenan wird gesungen.
+ return sina "meldet"
- parent sina leni "Mutter"
- betray matteo solveig "hintergangen"
+ reveal matteo solveig "gesteht"
- sibling matteo sina "Schwester"
- die! sina "keineswegs tot"
- arrest.past _ sina "Gefängnis"
- breakup solveig matteo "geht"

== 9 Donnerstag
[Sina](sina) will mit [ihrer](sina) [Tochter](leni) nach [Bari](@bari) ziehen. [Leni](leni), von niemandem gefragt, verkriecht sich im Wäscheschacht und rutscht vier Meter tief. [Pepito](clown) zwängt sich ohne Schminke hinterher und reicht [sie](leni) nach oben, bekommt dabei aber selbst keine Luft mehr. [Fadila](fadila) beatmet den [Mann](clown), [den](clown) [sie](fadila) vor zwanzig Jahren verlor, Mund zu Mund. Als [er](clown) zu sich kommt, macht [sie](fadila) weiter. [Matteo](matteo) und [Sina](sina) sitzen vor dem OP, und zum ersten Mal seit Jahren lehnt die [Schwester](sina) den Kopf an den [Bruder](matteo).
- parent sina leni "Tochter"
- move? leni+sina "ziehen" @bari
- flee leni "verkriecht"
- injure leni "rutscht"
+ rescue clown leni "reicht"
- ill clown "keine Luft"
- rescue fadila clown "beatmet"
- married.past clown fadila "verlor"
+ kiss clown fadila "macht sie weiter"
- sibling matteo sina "Schwester"
- reconcile matteo sina "Kopf"

== 10 Freitag
[Gunnar Tamm](gunnar) tritt zurück. Das Protokoll, das [Fadila](fadila) der Ärztekammer übergeben hat, ließ [ihm](gunnar) keine Wahl. Abends klopft der [Vater](gunnar) bei [Solveig](solveig), zwei Flaschen Kölsch unter dem Arm, und redet [ihr](solveig) zu, nicht so stur zu sein wie [er](gunnar). [Sie](solveig) fährt zu [Matteo](matteo). [Er](matteo) ist fort, nach [Bari](@bari), sagt der Hausmeister. [Jeremy](jeremy) fliegt nach [Accra](@accra), und neben [ihm](jeremy), wer hätte es gedacht, sitzt [Tilly](tilly) mit einem Praktikumsvertrag. [Chris](chris) hat in die Trennung eingewilligt. [Kalle](kalle) streicht das Kinderzimmer vorsichtshalber grün.
+ quit gunnar "tritt"
- reveal fadila _ "übergeben"
- parent gunnar solveig "Vater"
- help gunnar solveig "redet"
- travel matteo "fort" @bari
- travel jeremy+tilly "fliegt" @accra
- divorce? chris mona "Trennung"

== 11 Montag
Drei Monate später. [Osei](jeremy) schickt ein Foto aus [Accra](@accra): [Tilly](tilly) küsst [ihn](jeremy) auf die Backe, [er](jeremy) grinst wie ein Schuljunge. [Mona](mona) bekommt in der 36. Woche einen [Jungen](baby). Der Test ist eindeutig: [Theos](baby) [Vater](chris) heißt [Overath](chris). [Kalle](kalle) legt den Schlüssel hin und nimmt [seinen](kalle) Hund. [Chris](chris), wieder im Dienst, hält [seinen](chris) [Sohn](baby) im Arm; [seine](chris) ehemalige [Frau](mona) schaut zu, und keiner von [beiden](chris+mona) sagt etwas Gemeines. [Fadila](fadila) ist zu [Pepito](clown) in den Wohnwagen gezogen.
- kiss jeremy tilly "küsst"
- happy jeremy "grinst"
+ birth mona baby "bekommt"
- parent chris baby "Vater"
- breakup kalle mona "Schlüssel"
- ex chris mona "ehemalige Frau"
+ move fadila clown "gezogen"

== 12 Dienstag
Und dann steht [er](matteo) da, mit Sonnenbrand und [Leni](leni) an der Hand: [Matteo](matteo) ist zurück. [Sina](sina) hat in [Bari](@bari) eine Trattoria übernommen und dem [Bruder](matteo) das Sorgerecht gelassen. [Solveig](solveig), gerade zur Chefärztin ernannt, bringt kein Wort heraus. [Leni](leni) schon: Ob [sie](solveig) [ihn](matteo) jetzt heirate oder nicht, [sie](leni) müsse nämlich aufs Klo. [Gunnar](gunnar), [der](gunnar) als Märchenonkel auf Station vorliest, räuspert sich. Der freche [Schwarz](schwarz), nur zur Kontrolle da, ruft: „Mach schon!" [Solveig](solveig) macht. [Ihr](solveig) Kuss schmeckt nach Murmeln, behauptet [Matteo](matteo) später.
+ return matteo "zurück"
- hire sina "übernommen"
- sibling matteo sina "Bruder"
- hire solveig "ernannt"
- wedding? matteo solveig "heirate"
- create gunnar "vorliest"
+ kiss matteo solveig "Kuss"
