%series Frachter Halma
%lang de
%genre soap aboard a space freighter, fan wiki episode guide
%cast bex     | Kapitänin Bexley Oduya; Bexley; Oduya; Bex | f
%cast rune    | Rune Sarnes; Rune; Sarnes | m
%cast tikka   | Tikka Sarnes; Tikka | f
%cast vanh    | Vanh | m
%cast odile   | Odile Marchetti; Odile; Marchetti | f
%cast pim     | Pim Oduya; Pim | n
%cast gregor  | Gregor Anselm; Anselm; Gregor | m
%cast calla   | Calla | f
%cast koch    | Wilbur | m
%cast zoll    | - | m
%cast orbit   | MOTTE | n
%cast baby    | Juno | f
%cast obruder | - | m
%cast dakar   | Ines Dakar; Dakar; Ines | f

== 1 Leinen los
[Kapitänin Bexley Oduya](bex) nimmt auf [Kallisto](@kallisto) eine neue Mannschaft an Bord: den [Navigator](rune) [Rune Sarnes](rune), [dessen](rune) [Zwilling](tikka) [Tikka](tikka) als Mechanikerin, und den wortkargen [Ladearbeiter](vanh) [Vanh](vanh). Die [Bordärztin](odile) [Odile Marchetti](odile) war schon unter dem [Vorbesitzer](gregor) [Anselm](gregor) dabei, von [dem](gregor) die [Kapitänin](bex) das Schiff gekauft und sich im selben Jahr getrennt hat. Der Frachter riecht nach Kohl. [Bexleys](bex) halbwüchsiges [Kind](pim) [Pim](pim) freundet sich mit dem [Bordrechner](orbit) [MOTTE](orbit) an und findet im Lüftungsschacht einen schlafenden blinden [Passagier](calla), [der](calla) sich [Calla](calla) nennt.
- hire rune+tikka+vanh bex "an Bord"
- sibling rune tikka "Zwilling"
- boss.past gregor odile "unter"
- breakup.past bex gregor "getrennt"
- parent bex pim "Kind"
- friend.start orbit pim "freundet"
+ find pim calla "findet"

== 2 Kohlsuppe
Weil die [Kapitänin](bex) blinde Passagiere zur nächsten Station auszufliegen pflegt, verstecken [Pim](pim) und der [Koch](koch) die [Ausreißerin](calla) in der Speisekammer. [Vanh](vanh), [der](vanh) dort heimlich Pfirsiche holt, steht plötzlich vor [ihr](calla) und bekommt seither kaum einen Bissen hinunter. [Tikka](tikka) und [Odile](odile) geraten wegen eines defekten Beatmungsgeräts aneinander; am selben Abend sieht man [sie](odile+tikka) Schulter an Schulter daran schrauben. [Rune](rune) macht der [Vorgesetzten](bex) Komplimente über [ihre](bex) Landung, worauf [diese](bex) [ihm](rune) kühl erklärt, [sie](bex) verabscheue Schmeichler. Der Rest der Folge gehört einem Leck in Tank vier.
- help koch+pim calla "verstecken"
- steal vanh _ "heimlich Pfirsiche"
+ meet calla vanh "steht"
- love.start vanh calla "Bissen"
- quarrel odile tikka "aneinander"
- flirt rune bex "Komplimente"
- boss bex rune "Vorgesetzten"
- reject bex rune "verabscheue"

== 3 Zollkontrolle
Ein [Zöllner](zoll) durchsucht das Schiff nach einer [Flüchtigen](calla), [die](calla) auf dem Mars [ihrem](calla) [Ehemann](gregor) davongelaufen sein soll. Als der [Beamte](zoll) die Speisekammer öffnet, behauptet der [Pfirsichdieb](vanh), die [Fremde](calla) sei [seine](vanh) [Verlobte](calla), und küsst [sie](calla) zum Beweis. Der [Koch](koch) gratuliert. [Oduya](bex) spielt mit, stellt danach aber das [Kind](pim) zur Rede, [das](pim) [ihr](bex) zum ersten Mal ins Gesicht gelogen hat. Wie der [Gatte](gregor) der [Entlaufenen](calla) heißt, will [Calla](calla) nicht verraten, doch die [Ärztin](odile) erkennt die Gravur in [ihrem](calla) Ring: Es ist der frühere [Eigner](gregor) der [Halma](*halma).
- investigate zoll calla "durchsucht"
- flee.past calla gregor "davongelaufen"
- married calla gregor "Ehemann"
- betray vanh zoll "behauptet"
- engaged! calla vanh "Verlobte"
+ kiss calla vanh "küsst"
- help bex calla "spielt mit"
- quarrel bex pim "zur Rede"
- betray.past pim bex "gelogen"
- reveal! calla "nicht verraten"
+ discover odile calla+gregor "erkennt"

== 4 Funkstille
[Odile](odile) sagt es [Bex](bex). [Bex](bex) wirft eine Tasse. [Gregor](gregor) war einmal [ihr](bex) [Mann](gregor). Nun gehört [Gregor](gregor) [Calla](calla). Oder [Calla](calla) [Gregor](gregor). Trotzdem darf [Calla](calla) bleiben. [Vanh](vanh) dankt [Bex](bex). Am Abend spielt [Vanh](vanh) mit [Calla](calla) Karten. [Tikka](tikka) lädt [Odile](odile) ins Kuppelzimmer ein. [Odile](odile) bringt Wein mit. Müde lehnt [Tikka](tikka) an [Odile](odile). Pünktlich um elf küsst [Odile](odile) [Tikka](tikka). Motte sitzt keine im Zimmer, aber [MOTTE](orbit) sieht alles. [MOTTE](orbit) erzählt es [Pim](pim). [Pim](pim) erzählt es [Rune](rune). [Rune](rune) schmollt, denn [ihm](rune) hat [Tikka](tikka) nichts gesagt.
- reveal odile bex "sagt"
- married.past bex gregor "Mann"
- married calla gregor "gehört"
- help bex calla "bleiben"
- invite tikka odile "lädt"
- date odile tikka "Kuppelzimmer"
+ kiss odile tikka "küsst"
- discover orbit odile+tikka "sieht"
- reveal orbit pim "erzählt"
- reveal pim rune "erzählt"#2
- sad rune tikka "schmollt"
- reveal! tikka rune "nichts gesagt"

== 5 Doppelstern
Auf [Titania](@titania) wartet am Kai eine [Frau](dakar) in Rot: [Ines Dakar](dakar), [Frachtmaklerin](dakar) und jene [Geliebte](dakar), mit [der](dakar) [Rune](rune) vor zwei Jahren im Streit auseinanderging. [Sie](dakar) bietet [ihm](rune) einen besseren Posten an und der [Kapitänin](bex) einen schlechten Vertrag. [Oduya](bex) unterschreibt nicht. Abends verschwindet der [Navigator](rune) mit der [Maklerin](dakar) im Hotel, und [Bexley](bex), [die](bex) im selben Haus ein Zimmer hat, lauscht der Wand länger, als [sie](bex) je zugeben würde. [Tikka](tikka) beichtet dem übergangenen [Bruder](rune) am nächsten Morgen, es sei [ihr](tikka) mit der [Ärztin](odile) ernst, und die [Zwillinge](rune+tikka) vertragen sich.
- couple.past dakar rune "Geliebte"
- breakup.past dakar rune "auseinanderging"
- quarrel.past dakar rune "Streit"
- hire? rune dakar "Posten"
- reject bex dakar "unterschreibt nicht"
+ affair.start dakar rune "Hotel"
- jealous bex dakar "lauscht"
- reveal tikka rune "beichtet"
- sibling rune tikka "Bruder"
- couple odile tikka "ernst"
- reconcile rune tikka "vertragen"

== 6 Der Vorbesitzer
Kaum ist man unterwegs, legt ein Schnellboot an, und der sitzen gelassene [Ehemann](gregor) steigt herüber. [Er](gregor) verlangt die Herausgabe [seiner](gregor) [Frau](calla). [Vanh](vanh) stellt sich vor [sie](calla) und wird mit einem Schockstab zu Boden geschickt; [Marchetti](odile) muss [ihm](vanh) zwei Rippen richten. [Pim](pim), [das](pim) [seinen](pim) [Vater](gregor) seit sechs Jahren nicht gesehen hat, erkennt [ihn](gregor) zuerst an der Stimme. So weit wollte [Anselm](gregor) es nicht kommen lassen. [Er](gregor) hält dem [Kind](pim) die Hand hin, [es](pim) nimmt sie nicht. [Calla](calla) nutzt das Zögern und sperrt [ihn](gregor) in die Kühlkammer.
- breakup.past calla gregor "sitzen gelassene"
+ return gregor "legt"
- married calla gregor "Frau"
- help vanh calla "stellt"
- attack gregor vanh "Schockstab"
- injure vanh gregor "Rippen"
- treat vanh odile "richten"
- parent gregor pim "Vater"
- discover pim gregor "erkennt"
- reject pim gregor "nicht"#3
+ abduct calla gregor "sperrt"

== 7 Kühlkammer
Zwei [Gattinnen](bex+calla), eine ehemalige und eine künftige ehemalige, beraten über das Schicksal des [Eingesperrten](gregor) und verstehen sich unerwartet gut. Am Ende legt [Oduya](bex) [ihrem](bex) [Ex-Mann](gregor) zwei Papiere vor: die Scheidung von [Calla](calla) und den Verzicht auf das Sorgerecht. Gegen eine Decke unterschreibt [er](gregor) beides. Auf den [Navigator](rune) ist die [Kapitänin](bex) indessen nicht gut zu sprechen, denn [er](rune) hat gekündigt und will auf [Dakars](dakar) Flaggschiff anheuern. [Sie](bex) nennt [ihn](rune) einen Söldner. [Er](rune) fragt, ob [ihr](bex) an [ihm](rune) als Navigator liege oder sonst wie, und weil [sie](bex) nicht antwortet, packt [er](rune).
- friend.start bex calla "verstehen"
- ex bex gregor "Ex-Mann"
+ divorce calla gregor "Scheidung"
- parent.end gregor pim "Verzicht"
- quit rune bex "gekündigt"
- hire? rune dakar "anheuern"
- quarrel bex rune "Söldner"
- reject bex rune "nicht antwortet"

== 8 Ohne Kurs
Die Stelle des [Abtrünnigen](rune) besetzt aushilfsweise das [Kind](pim), und [MOTTE](orbit) flüstert [ihm](pim) die Koordinaten zu. [Seiner](gregor) Fesseln ledig, ist [Anselm](gregor) auf freien Fuß gesetzt worden und rächt sich, indem [er](gregor) das Schiff beim Zoll wegen Schmuggels anschwärzt. [Vanh](vanh) und die frisch [Geschiedene](calla) teilen inzwischen die Koje. Eine andere Koje bleibt leer: [Tikka](tikka) schläft im Maschinenraum, seit [sie](tikka) bei der [Ärztin](odile) ein Bild gefunden hat, auf dem [diese](odile) einen [Mann](obruder) umarmt. Es zeigt [ihren](odile) toten [Bruder](obruder), aber das erfährt die [Mechanikerin](tikka) erst am Schluss, als [sie](tikka) sich genug geschämt hat, um zu fragen.
- hire pim "besetzt"
- help orbit pim "flüstert"
- accuse gregor bex "anschwärzt"
+ affair calla vanh "teilen"
- divorce.past calla gregor "Geschiedene"
- find tikka "Bild"
- jealous tikka obruder "schläft"
- die.past obruder "toten"
- sibling obruder odile "Bruder"
+ discover tikka odile "erfährt"

== 9 Hausarrest
Der [Zöllner](zoll) aus Folge drei kehrt mit Verstärkung zurück und legt die [Halma](*halma) an die Kette. Der [Koch](koch), [der](koch) tatsächlich Tabak geschmuggelt hat, lässt sich abführen, damit die [anderen](bex+calla+odile+pim+tikka+vanh) weiterfliegen dürfen, und drückt [Pim](pim) zum Abschied [seine](koch) Schöpfkelle in die Hand. [Calla](calla) ist guter Hoffnung und weiß nicht, ob der [Ex-Gatte](gregor) oder der [Ladearbeiter](vanh) dafür verantwortlich ist. [Sie](calla) vertraut sich der [Kapitänin](bex) an. [Jene](bex) rät [ihr](calla), mit offenen Karten zu spielen, und liest in derselben Nacht zum vierten Mal die Nachricht, in der [Rune](rune) schreibt, auf dem Flaggschiff sei es sehr sauber und sehr still.
- return zoll "kehrt"
+ arrest zoll koch "abführen"
- help koch bex+calla+odile+pim+tikka+vanh "weiterfliegen"
- gift koch pim "Schöpfkelle"
- pregnant? calla gregor+vanh "verantwortlich"
- ex calla gregor "Ex-Gatte"
+ pregnant calla "guter Hoffnung"
- reveal calla bex "vertraut"
- help bex calla "rät"

== 10 Das Flaggschiff
Auf [Ines Dakars](dakar) Schiff wird der [Überläufer](rune) nicht froh. Die [Maklerin](dakar) behandelt [ihn](rune) wie einen Schoßhund und schläft, was [er](rune) als Letzter merkt, seit Wochen mit einem [anderen](gregor), nämlich mit [Anselm](gregor). Als [die beiden](dakar+gregor) über den Plan reden, die [Halma](*halma) in eine Sperrzone zu locken, hört [Sarnes](rune) hinter der Luke mit, kapert eine Rettungskapsel und funkt [seine](rune) [Schwester](tikka) an. [Tikka](tikka) traut [ihm](rune) nicht mehr. Erst [Bexley](bex) glaubt dem [Abtrünnigen](rune), wendet in letzter Minute und fischt [ihn](rune) aus dem All.
- sad rune "nicht froh"
+ affair dakar gregor "schläft"
- betray? dakar+gregor bex "locken"
- discover rune dakar+gregor "hört"
- flee rune dakar "kapert"
- reveal rune tikka "funkt"
- sibling rune tikka "Schwester"
- reject tikka rune "traut ihm nicht"
+ rescue bex rune "fischt"

== 11 Eine Kabine zu wenig
Der [Heimgekehrte](rune) muss sich mit der Hängematte im Frachtraum begnügen. [Calla](calla) sagt [Vanh](vanh) die Wahrheit über die ungewisse Vaterschaft, und [er](vanh) hört auf zu essen, geht drei Tage auf keinen Gruß ein und steht am vierten mit einer selbst gezimmerten Wiege vor der Tür. [Odile](odile) bittet [Tikka](tikka) auf der Außenhülle, in dicken Handschuhen und über Funk, um das Jawort; da niemand den Kanal geschlossen hat, jubelt das ganze Schiff, noch ehe die [Mechanikerin](tikka) Ja sagen kann. Beim Fest stößt [Rune](rune) mit der [Kapitänin](bex) zusammen. Keiner von [beiden](bex+rune) geht danach in die eigene Koje.
- return rune "Heimgekehrte"
- reveal calla vanh "Wahrheit"
- sad vanh calla "hört auf zu essen"
- reconcile calla vanh "Wiege"
+ propose odile tikka "Jawort"
- engaged.start odile tikka "Ja sagen"
- celebrate _ "Fest"
+ sex bex rune "Keiner von beiden"

== 12 Gegenverkehr
[Anselm](gregor) taucht noch einmal auf, diesmal ohne Boot, in einem Raumanzug mit Sauerstoff für zehn Minuten, denn [Dakar](dakar) hat [ihn](gregor) nach dem missglückten Hinterhalt über Bord werfen lassen. Zwei [Frauen](bex+calla), [die](bex+calla) [ihn](gregor) geheiratet haben, und ein [Mann](vanh), [den](vanh) [er](gregor) niederschlug, sehen durchs Fenster zu. Es ist der [Niedergeschlagene](vanh), [der](vanh) die Schleuse öffnet. Im Krankenzimmer redet [Pim](pim) zum ersten Mal mit [seinem](pim) [Vater](gregor) und kann [ihn](gregor) danach weniger hassen als vorher, was [es](pim) ärgert. Ein Bluttest, den die [Ärztin](odile) nebenbei vornimmt, ergibt: [Gregor](gregor) ist nicht der [Vater](gregor) von [Callas](calla) [Kind](baby).
- return gregor "taucht"
- betray.past dakar+gregor bex "Hinterhalt"
- kill? dakar gregor "über Bord"
- married.past bex+calla gregor "geheiratet"
- attack.past gregor vanh "niederschlug"
+ rescue vanh gregor "öffnet"
- parent gregor pim "Vater"
- parent calla baby "Callas Kind"
- parent! gregor baby "nicht der Vater"
+ discover odile calla "ergibt"

== 13 Liegeplatz sieben
In der letzten Folge der Staffel trauen sich die [Ärztin](odile) und die [Mechanikerin](tikka) unter der Kuppel, während nebenan [Calla](calla) mit Wehen am Herd liegt, gestützt vom begnadigten [Koch](koch). [Juno](baby) kommt zwischen zwei Trinksprüchen auf die Welt und hat, wie man auf den ersten Blick sieht, [Vanhs](vanh) Ohren. Dem [Navigator](rune), [der](rune) wieder am alten Platz sitzt, eröffnet die [Kapitänin](bex), [er](rune) dürfe [seine](rune) Hängematte nun endgültig abhängen und bei [ihr](bex) einziehen. [Pim](pim) verdreht die Augen, ist aber glücklich. Nur [MOTTE](orbit) meldet eine Abweichung: Im Lüftungsschacht atmet wieder jemand.
+ wedding odile tikka "trauen"
- help koch calla "gestützt"
+ birth calla baby "auf die Welt"
- parent vanh baby "Ohren"
- return rune "wieder"
- invite bex rune "einziehen"
- happy pim "glücklich"
- discover orbit "meldet"
