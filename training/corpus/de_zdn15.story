%series Nachtzug nach Lecce
%lang de
%genre travel drama with a crime thread, sleeper train Munich to Apulia, blurbs of a media library
%cast gitta | Gitta Haslinger; Gitta; Haslinger | f
%cast ennio | Ennio | m
%cast rupert | Professor Rupert Stahlhofen; Stahlhofen; Rupert | m
%cast nele | Nele Stahlhofen; Nele | f
%cast ayodele | Ayodele | f
%cast baronin | Baronin Trostberg; Trostberg | f
%cast gesell | Fräulein Hruska; Hruska | f
%cast bernd | Bernd Kolb; Kolb; Bernd | m
%cast ricarda | Ricarda Kolb; Ricarda | f
%cast nonno | - | m
%cast lokfuehrer | Salvatore | m
%cast kommissar | Commissario De Sio; De Sio | m
%cast junge | Pino | m
%cast baron | - | m

== 1
Abfahrt um 20.10 Uhr. [Schlafwagenschaffnerin](gitta) [Gitta Haslinger](gitta) tritt [ihre](gitta) letzte Fahrt vor der Rente an, und der [Kellner](ennio) des Speisewagens, [Ennio](ennio), will [ihr](gitta) seit dreiundzwanzig Jahren etwas sagen. In Abteil vier richtet sich die achtzigjährige [Baronin Trostberg](baronin) mit [ihrer](baronin) [Gesellschafterin](gesell) ein. In sechs reist [Professor Stahlhofen](rupert) mit [Gattin](nele), in sieben ein frisch getrautes [Paar](bernd+ricarda) aus [Fürth](@fuerth), [das](bernd+ricarda) kichert. Kurz hinter [Rosenheim](@rosenheim) vermisst die alte [Dame](baronin) [ihr](baronin) Collier. Die [Gesellschafterin](gesell) schreit, als wäre es das [ihre](gesell).
- quit? gitta "letzte"
- confess? ennio gitta "sagen"
- colleague ennio gitta "Kellner"
- boss baronin gesell "Gesellschafterin"
- married nele rupert "Gattin"
- wedding.past bernd ricarda "getrautes"
- happy bernd+ricarda "kichert"
+ lose baronin "vermisst"
- sad gesell "schreit"

== 2
Die [Schaffnerin](gitta) durchsucht alle Abteile, aus Höflichkeit zuerst [ihr](gitta) eigenes. In sieben öffnet [ihr](gitta) die [Braut](ricarda) mit verheulten Augen; von Kichern keine Spur mehr. [Bernd](bernd), gesteht [Ricarda](ricarda), sitze seit dem Brenner im Speisewagen und habe [ihr](ricarda) eröffnet, [er](bernd) sei gar nicht geschieden, die Scheidung laufe noch. „Von wem?“, fragt [Gitta](gitta). Die [Betrogene](ricarda) weiß es nicht. Nebenan lauscht [Nele Stahlhofen](nele) an der Wand und wird so weiß wie das Bettzeug. [Ihr](nele) [Mann](rupert) korrigiert Klausuren.
- investigate gitta _ "durchsucht"
- sad ricarda bernd "verheulten"
+ reveal bernd ricarda "eröffnet"
- reveal ricarda gitta "gesteht"
- divorce? _ bernd "Scheidung"
- betray bernd ricarda "Betrogene"
- discover nele bernd+ricarda "lauscht"
- sad nele "weiß wie"
- married nele rupert "Mann"

== 3
Wovor fürchtet sich die [Professorengattin](nele)? [Ennio](ennio) bringt [ihr](nele) Kamillentee und bekommt eine Beichte dafür: [Sie](nele) ist jene [Frau](nele), von [der](nele) [Kolb](bernd) nicht loskommt, denn [sie](nele) hat [beide](bernd+rupert) geheiratet, [Bernd](bernd) vor acht Jahren in [Fürth](@fuerth) und [Rupert](rupert) vor dreien, ohne den [einen](bernd) dem [anderen](rupert) zu erwähnen. Der [Kellner](ennio) lässt vor Schreck das Zuckerdöschen fallen. [Er](ennio) verspricht zu schweigen. Zwei Wagen weiter hält der erste [Gatte](bernd) der zweifach [Verheirateten](nele) den [zweiten](rupert) für einen angenehmen Trinkgenossen.
- sad nele "fürchtet"
- help ennio nele "Kamillentee"
- wedding.past bernd nele "Bernd vor"
- wedding.past nele rupert "Rupert vor"
+ reveal nele ennio "Beichte"
- betray nele bernd+rupert "ohne"
- reveal! ennio _ "schweigen"
- friend bernd rupert "Trinkgenossen"

== 4
In [Verona](@verona) steigt [Commissario De Sio](kommissar) zu, [den](kommissar) [Gitta](gitta) telegrafisch gerufen hat. [Er](kommissar) ist seekrank, sobald sich etwas bewegt. [Sein](kommissar) erster Verdacht fällt auf [Ayodele](ayodele), eine reisende [Straßenmusikerin](ayodele), weil in [deren](ayodele) Geigenkasten zwei Steine liegen. Es sind Kolophonium. [Ayodele](ayodele) spielt [ihm](kommissar) zum Beweis etwas vor; der [Ermittler](kommissar) schläft ein, und die [Schaffnerin](gitta) deckt [ihn](kommissar) zu. Unbemerkt von allen hat sich ein etwa siebenjähriger [Junge](junge) im Gepäckwagen eingenistet, zwischen einer Standuhr und einem Fahrrad.
- travel kommissar "steigt" @verona
- invite.past gitta kommissar "gerufen"
- ill kommissar "seekrank"
+ accuse kommissar ayodele "Verdacht"
- create ayodele "spielt"
- help gitta kommissar "deckt"
- move junge "eingenistet"

== 5
[Fräulein Hruska](gesell), [die](gesell) der [Baronin](baronin) seit vierzig Jahren die Wärmflasche füllt, entdeckt den [Knirps](junge). Statt [ihn](junge) zu melden, bringt [sie](gesell) [ihm](junge) eine kalte Hühnerkeule. [Er](junge) heiße [Pino](junge), sagt [er](junge) kauend, und wolle zu [seinem](junge) [Großvater](nonno) ans Meer; aus dem Heim in [Bozen](@bozen) sei [er](junge) ausgestiegen, wie [er](junge) sich ausdrückt. Die [Kinderlose](gesell) nimmt [ihn](junge) unter [ihr](gesell) Plaid. Am Morgen fragt die alte [Dame](baronin), wo die Hühnerkeule geblieben sei. Zum ersten Mal in vierzig Jahren lügt die [Hruska](gesell) [sie](baronin) an.
- boss baronin gesell "seit vierzig Jahren"
- discover gesell junge "entdeckt"
+ help gesell junge "bringt"
- gift gesell junge "Hühnerkeule"
- kin junge nonno "Großvater"
- travel? junge nonno "wolle zu"
- flee.past junge "ausgestiegen" @bozen
- betray gesell baronin "lügt"

== 6
Am Gardasee wird rangiert. Man steht eine Stunde neben einem Orangenzaun. [Gitta](gitta) zeigt dem [Commissario](kommissar), wie man auf einem fahrenden Zug atmet: immer eine Schwelle aus, eine Schwelle ein. Der [Lokführer](lokfuehrer) [Salvatore](lokfuehrer) pfeift Verdi, und zwar mit der Dampfpfeife, was verboten ist. Ein Huhn geht vorbei. Im Speisewagen gibt es Risotto, dann noch einmal Risotto. Der [Professor](rupert) gewinnt beim Kartenspiel gegen [Kolb](bernd), [der](bernd) auf die Ehe trinkt, egal auf welche. Von den Damen ist keine zu sehen.
- help gitta kommissar "zeigt"
- create lokfuehrer "pfeift"
+ find rupert "gewinnt"

== 7
Zwei [Frauen](nele+ricarda) warten vor derselben Toilette. Die [Jüngere](ricarda) weint, die [Ältere](nele) reicht [ihr](ricarda) ein Taschentuch mit Monogramm. Weil [Ricarda](ricarda) dasselbe Monogramm schon in [Bernds](bernd) Rasierzeug gesehen hat, begreift [sie](ricarda), wen [sie](ricarda) vor sich hat. [Nele](nele) leugnet nicht. [Sie](nele) bittet die [Nachfolgerin](ricarda) um Stillschweigen, wenigstens bis [Bologna](@bologna). „Und was bekomme [ich](ricarda) dafür?“, fragt die [Geprellte](ricarda). Die [Bigamistin](nele) streift sich den Ring vom Finger, den älteren, und legt ihn [ihr](ricarda) in die Hand.
- sad ricarda "weint"
- help nele ricarda "Taschentuch"
+ discover ricarda nele "begreift"
- married bernd nele "Nachfolgerin"
- reveal! ricarda _ "Stillschweigen"
- betray.past nele bernd+rupert "Bigamistin"
+ gift nele ricarda "legt"

== 8
[Ennio](ennio) fasst sich ein Herz. [Er](ennio) hat die Worte auf die Rückseite der Weinkarte geschrieben. Gerade als [er](ennio) bei [Gitta](gitta) anklopft, öffnet [ihm](ennio) [De Sio](kommissar), im Hemd, denn [sie](gitta) näht dem [Polizisten](kommissar) gerade einen Knopf an die Jacke. Der [Kellner](ennio) versteht das Gegenteil davon. [Er](ennio) zerreißt die Karte und wünscht [beiden](gitta+kommissar) eine gute Reise. Die [Schaffnerin](gitta) sieht [ihm](ennio) nach, die Nadel im Mund, und sticht dem [Commissario](kommissar) in den Daumen.
- confess? ennio gitta "Worte"
- help gitta kommissar "näht"
- couple! gitta kommissar "Gegenteil"
+ jealous ennio kommissar "zerreißt"
- injure kommissar gitta "sticht"

== 9
Im Tunnel vor [Florenz](@florenz) zieht [jemand](junge) die Notbremse. [Pino](junge) war es: Am Fenster hat [er](junge) gesehen, wie [Salvatore](lokfuehrer) beim Hinauslehnen mit dem Kopf gegen ein Signal schlug. Ohne das [Kind](junge) wäre der [Lokführer](lokfuehrer) aus der Maschine gestürzt. [Ayodele](ayodele), im ersten Leben Krankenschwester, verbindet [ihn](lokfuehrer) bei Kerzenlicht. Der kleine blinde [Passagier](junge) ist damit allerdings entdeckt. [De Sio](kommissar) müsste [ihn](junge) nach [Bozen](@bozen) zurückschicken. Vier Menschen behaupten gleichzeitig, ihre Fahrkarte gelte auch für [ihn](junge).
- discover junge lokfuehrer "gesehen"
- injure lokfuehrer "schlug"
+ rescue junge lokfuehrer "Notbremse"
- treat lokfuehrer ayodele "verbindet"
- discover _ junge "entdeckt"
- arrest? kommissar junge "zurückschicken"
- help _ junge "behaupten"

== 10
Das Collier findet sich in der Standuhr. Zwischen den Gewichten hängt es, eingewickelt in eine Weinkarte von 1961. Der [Commissario](kommissar) nimmt [Ennio](ennio) fest, [der](ennio) so unglücklich ist, dass [er](ennio) gesteht. [Gitta](gitta) glaubt das Geständnis keine Sekunde. Die Karte, sagt [sie](gitta) zu [De Sio](kommissar), habe damals [Fräulein Hruska](gesell) mitgenommen, als Andenken, an [ihre](gesell) erste Fahrt. Da erhebt sich die [Gesellschafterin](gesell): Es sei [ihr](gesell) Collier. Der selige [Baron](baron) habe es [ihr](gesell) geschenkt und nicht [seiner](baron) [Frau](baronin).
- find _ "findet sich"
+ arrest kommissar ennio "fest"
- sad ennio "unglücklich"
- steal.past! ennio baronin "gesteht"
- help gitta ennio "glaubt"
- accuse gitta gesell "mitgenommen"
- steal.past gesell baronin "ihr Collier"
- reveal gesell _ "erhebt sich"
- die.past baron "selige"
- married.past baron baronin "Frau"
+ gift.past baron gesell "geschenkt"

== 11
[Trostberg](baronin) hört es, ohne die Patience zu unterbrechen. [Sie](baronin) habe es immer gewusst, sagt [sie](baronin) zu [der](gesell), [die](gesell) [ihr](baronin) den [Mann](baron) genommen hat, sonntags nämlich, von zwei bis vier. [Sie](baronin) selbst habe in dieser Zeit geschlafen, herrlich geschlafen, und [ihr](gesell) das nie gedankt. Nun legt die [Adelige](baronin) der [Bürgerlichen](gesell) die Steine um den Hals, und die [Beschenkte](gesell) weint hinein. [Ennio](ennio) wird freigelassen und weiß nicht wohin mit sich. „Zu [mir](gitta)“, sagt [Gitta](gitta).
- discover.past baronin baron+gesell "gewusst"
- affair.past baron gesell "sonntags"
- cheat.past baron baronin "genommen"
- gift baronin gesell "legt"
+ reconcile baronin gesell "Steine"
- sad gesell "weint"
- reveal baronin gesell "sagt sie"
- rescue _ ennio "freigelassen"
- sad ennio "weiß nicht wohin"
- invite gitta ennio "Zu mir"

== 12
In [Bari](@bari) kommt es heraus. [Kolb](bernd), angetrunken, will dem neuen [Freund](rupert) ein Foto [seiner](bernd) [Ersten](nele) zeigen, und der [Professor](rupert) setzt die Brille auf. [Er](rupert) setzt sie wieder ab. Ein Handgemenge wird von [Ayodele](ayodele) mit einem Tango beendet. [Nele](nele) steht im Gang, den Koffer in der Hand, und erklärt den [Ehemännern](bernd+rupert), [sie](nele) habe nicht den [einen](bernd) mit dem [anderen](rupert) betrogen, sondern sich selbst mit [beiden](bernd+rupert). Dann steigt [sie](nele) aus. [Ricarda](ricarda) reicht [ihr](nele) das Taschentuch aus dem Fenster nach.
- reveal bernd rupert "Foto"
- married bernd nele "Ersten"
+ discover rupert bernd+nele "Brille auf"
- friend bernd rupert "Freund"
- attack bernd rupert "Handgemenge"
- help ayodele bernd+rupert "beendet"
- cheat.past! nele bernd "betrogen"
- married nele rupert "Ehemännern"
+ breakup nele bernd+rupert "steigt"
- help ricarda nele "nach"

== 13
[Lecce](@lecce), Endstation, Meer. Auf dem Bahnsteig wartet ein alter [Fischer](nonno) mit Mütze, und [Pino](junge) läuft, bis [ihn](junge) [dessen](nonno) Arme hochheben. [Fräulein Hruska](gesell) winkt, dann winkt auch die [Baronin](baronin). [Rupert](rupert) und [Bernd](bernd) teilen sich ein Taxi, weil [sie](bernd+rupert) nichts Besseres mehr zu teilen haben; [Ricarda](ricarda) nimmt ein anderes, mit einer [Geigerin](ayodele). [De Sio](kommissar) küsst den Boden. Im leeren Zug klebt [Ennio](ennio) eine zerrissene Weinkarte zusammen und liest [ihr](gitta) vor, was darauf steht. [Gitta](gitta) nimmt die Dienstmütze ab. [Er](ennio) habe, sagt [sie](gitta), zwölf Fehler gemacht, aber keinen an der wichtigen Stelle.
- travel junge "Endstation" @lecce
- happy junge nonno "läuft"
- happy kommissar "küsst"
+ confess ennio gitta "liest"
- quit gitta "nimmt die Dienstmütze"
