%series Winterquartier
%lang de
%genre drill
%cast brandt | Aurelio Brandt; Brandt; Aurelio | m
%cast paloma | Paloma | f
%cast ilka | Ilka | f
%cast zoltan | Zoltán | m
%cast bibi | Bibi | f
%cast clown | Fips; Philipp | m
%cast dario | Dario | m
%cast nino | Nino | m
%cast harms | Bauer Harms; Harms; Hinnerk Harms; Hinnerk | m
%cast enno | Enno | m
%cast wiebke | Wiebke | f
%cast mersmann | Dr. Mersmann; Mersmann | f
%cast thomsen | Wachtmeister Thomsen; Thomsen | m
%cast kasse | Ludmilla | f
%cast sultana | Sultana | f
%cast fremder | Tristan | m
%cast magda | Magda | f
%cast padua | - | m
%cast clowntochter | - | f
%cast pony | - | m
%cast baby | - | f

== 1
Der [Zirkusdirektor](brandt) [Aurelio Brandt](brandt) überwintert mit acht Leuten und einer [Löwin](sultana) auf dem Hof von [Bauer Harms](harms), [der](harms) [ihm](brandt) die Scheune zu teuer vermietet hat. [Seine](brandt) [Frau](paloma), [Paloma](paloma), zahlt mit [ihren](paloma) Ohrringen. Der [Bauer](harms) beißt hinein, [sie](paloma) lacht [ihn](harms) aus.
- boss brandt _ "Zirkusdirektor"
- married brandt paloma "Frau"
+ gift paloma harms "Ohrringen"
- happy paloma harms "lacht"

== 2
[Ilka](ilka), die [Tochter](ilka) [der beiden](brandt+paloma), tanzt auf dem Seil und seit dem Herbst auch dem [Messerwerfer](zoltan) auf der Nase herum. [Zoltán](zoltan) liebt [sie](ilka). [Sie](ilka) weiß es. Wer es nicht weiß, ist [Bibi](bibi), [seine](zoltan) [Verlobte](bibi), nach [der](bibi) [er](zoltan) Abend für Abend Messer wirft.
- parent brandt+paloma ilka "Tochter"
+ love zoltan ilka "liebt"
- discover ilka zoltan "weiß"
- discover! bibi zoltan "nicht weiß"
- engaged bibi zoltan "Verlobte"

== 3
[Enno](enno), des [Bauern](harms) [Sohn](enno), schleicht sich nachts in die Scheune und steht der [Löwin](sultana) gegenüber. [Er](enno) rührt sich nicht, [sie](sultana) auch nicht. Gerettet wird [er](enno) vom [Clown](clown), [der](clown) [ihr](sultana) einen Fisch hinwirft und [ihm](enno) eine Ohrfeige gibt. [Beide](enno+sultana) schlucken.
- parent harms enno "Sohn"
- meet enno sultana "gegenüber"
+ rescue clown enno "Gerettet"
- gift clown sultana "Fisch"
- attack clown enno "Ohrfeige"

== 4
Der [Gerettete](enno) kommt wieder, diesmal bei Tag und der [Seiltänzerin](ilka) wegen. „[Du](enno) bist der [Junge](enno) mit dem Fisch“, sagt [sie](ilka). Der Fisch sei der des [Clowns](clown) gewesen, stottert [er](enno). [Ihr](ilka) [Vater](brandt) jagt [ihn](enno) vom Hof, bis [ihm](brandt) einfällt, wem der Hof gehört.
- return enno "kommt"
- love enno ilka "wegen"
- parent brandt ilka "Vater"
+ attack brandt enno "jagt"

== 5
[Wiebke](wiebke), [Ennos](enno) ältere [Schwester](wiebke), verachtet die fahrenden Leute. Den [Brüdern](dario+nino) [Dario](dario) und [Nino](nino), zwei [Akrobaten](dario+nino) aus [Padua](@padua), verkauft [sie](wiebke) faule Eier. Der [eine](dario) beschwert sich, der [andere](nino) jongliert damit. Über [den](nino) muss [sie](wiebke) lachen, was [sie](wiebke) [dem](dario) verübelt, [der](dario) dabei zusieht.
- sibling enno wiebke "Schwester"
- sibling dario nino "Brüdern"
- betray wiebke dario+nino "faule"
- happy wiebke nino "lachen"
+ sad wiebke dario "verübelt"

== 6
An der Kasse sitzt auch im Winter [Ludmilla](kasse), des [Direktors](brandt) [Schwester](kasse), und zählt Geld, das nicht da ist. [Sie](kasse) verdächtigt [ihre](kasse) [Schwägerin](paloma). [Die](paloma) schwört, [sie](paloma) habe nie etwas genommen. [Brandt](brandt), zwischen der [einen](kasse) und der [anderen](paloma), verlegt sich aufs Husten.
- sibling brandt kasse "Schwester"
- kin kasse paloma "Schwägerin"
+ accuse kasse paloma "verdächtigt"
- steal.past! paloma _ "nie etwas genommen"

== 7
[Dr. Mersmann](mersmann) kommt wegen der kranken [Löwin](sultana) und bleibt wegen des [Clowns](clown). [Er](clown) bringt [sie](mersmann) nicht zum Lachen, das gefällt [ihr](mersmann). „[Sie](clown) sind traurig“, stellt die [Tierärztin](mersmann) fest, die Hand noch im Rachen [ihrer](mersmann) [Patientin](sultana). [Er](clown) sagt, so sehe [er](clown) abgeschminkt eben aus.
- ill sultana "kranken"
- treat sultana mersmann "Tierärztin"
+ love mersmann clown "gefällt"
- sad clown "traurig"

== 8
Ein [Fremder](fremder) mit Krücke fragt im Dorf nach [Paloma](paloma). [Wachtmeister Thomsen](thomsen) schickt [ihn](fremder) zum Hof und bereut es, als [er](thomsen) [dessen](fremder) Blick sieht. [Harms](harms) öffnet. Eine [Paloma](paloma) gebe es hier nicht, lügt der [Bauer](harms), [der](harms) [ihre](paloma) Ohrringe in der Tasche hat.
- investigate fremder paloma "fragt"
- help thomsen fremder "schickt"
- sad thomsen "bereut"
+ betray harms fremder "lügt"
- help harms paloma "lügt"

== 9
Vom Heuboden aus hat [Nino](nino) den [Mann](fremder) mit der Krücke gesehen. [Er](nino) kennt [ihn](fremder): Das ist [der](fremder), [der](fremder) vor zwanzig Jahren mit der [Direktorin](paloma) am Trapez flog und [den](fremder) [sie](paloma) fallen ließ. So jedenfalls habe es [ihm](nino) [sein](nino) [Vater](padua) erzählt, vertraut [er](nino) [Dario](dario) an.
+ discover nino fremder "kennt"
- colleague.past fremder paloma "Trapez"
- injure.past? fremder paloma "fallen"
- reveal.past padua nino "erzählt"
- parent padua nino "Vater"
- reveal nino dario "vertraut"

== 10
[Dario](dario) trägt es sofort zu [Ludmilla](kasse). Endlich hat die [Kassiererin](kasse) etwas gegen [die](paloma) in der Hand, [die](paloma) [ihr](kasse) den [Bruder](brandt) genommen hat. [Sie](kasse) spürt den [Krüppel](fremder), wie [sie](kasse) [ihn](fremder) nennt, im Gasthof auf und nennt [ihm](fremder) für fünfzig Mark den Wohnwagen.
- reveal dario kasse "trägt"
- sibling brandt kasse "Bruder"
- enemy kasse paloma "gegen die"
- find kasse fremder "spürt"
+ betray kasse paloma "nennt ihm"
- reveal kasse fremder "nennt ihm"

== 11
[Er](fremder) klopft. [Paloma](paloma) öffnet, und alle Farbe weicht aus [ihrem](paloma) Gesicht. „[Tristan](fremder)“, sagt [sie](paloma). [Er](fremder) sagt, [er](fremder) sei nicht gekommen, um [ihr](paloma) wehzutun, [er](fremder) wolle nur wissen, ob [sie](paloma) damals losgelassen habe oder [er](fremder). [Sie](paloma) sagt, [sie](paloma) wisse es selbst nicht.
+ return fremder paloma "klopft"
- sad paloma "Farbe"
- attack! fremder paloma "nicht gekommen"

== 12
Hinter dem Vorhang hat [Ilka](ilka) zugehört. Von einem [Tristan](fremder) hatte [ihr](ilka) die [Mutter](paloma) nie erzählt. [Sie](ilka) rechnet nach, wann [sie](ilka) geboren ist, rechnet noch einmal und geht zu dem [einzigen](clown), [der](clown) in diesem Zirkus nie lügt. Der [Clown](clown) wischt sich die rote Nase ab. „Frag [sie](paloma)“, sagt [er](clown).
+ discover ilka paloma "zugehört"
- parent paloma ilka "Mutter"
- reveal! paloma ilka "nie erzählt"
- help clown ilka "Frag"

== 13
[Sie](ilka) fragt [sie](paloma) nicht. [Sie](ilka) fragt [ihn](fremder), im Gasthof, bei einem Grog, den [sie](ilka) bezahlt. Der [Trapezkünstler](fremder) mustert [ihre](ilka) Hände: [Seine](fremder) seien das, sagt [er](fremder), dieselben krummen Daumen. Als [Ilka](ilka) hinausläuft, rennt [sie](ilka) [Enno](enno) um, [der](enno) [ihr](ilka) eine Mütze gestrickt hat.
- gift ilka fremder "bezahlt"
+ parent? fremder ilka "dieselben"
- flee ilka "hinausläuft"
- meet enno ilka "rennt"
- create enno "gestrickt"

== 14
Statt zu trösten, hält [er](enno) [ihr](ilka) die Mütze hin. [Sie](ilka) setzt sie auf, küsst [ihn](enno) und weint dabei. [Zoltán](zoltan), mit [seinen](zoltan) Messern auf dem Weg zum Schleifer, sieht [die zwei](enno+ilka). [Er](zoltan) macht kehrt. An diesem Abend trifft [er](zoltan) [seine](zoltan) [Verlobte](bibi) zum ersten Mal am Arm.
- gift enno ilka "Mütze"
+ kiss enno ilka "küsst"
- sad ilka "weint"
- discover zoltan enno+ilka "sieht"
- injure bibi zoltan "trifft"
- engaged bibi zoltan "Verlobte"

== 15
Es ist nur ein Kratzer, doch [Bibi](bibi) begreift, wohin [er](zoltan) in Wahrheit gezielt hat. Die [Tierärztin](mersmann) verbindet [sie](bibi). „Verlassen [Sie](bibi) [ihn](zoltan)“, rät [ihr](bibi) [Mersmann](mersmann), „bevor [er](zoltan) besser trifft.“ [Bibi](bibi) zieht den Ring vom Finger und steckt ihn der [Löwin](sultana) ins Fleisch. [Sultana](sultana) frisst ihn mit.
- injure bibi "Kratzer"
- discover bibi zoltan "begreift"
- treat bibi mersmann "verbindet"
- help mersmann bibi "rät"
+ breakup bibi zoltan "zieht"

== 16
Der [Verlassene](zoltan) fordert den [Bauernsohn](enno) zum Duell. [Enno](enno), [der](enno) nur Heugabeln kennt, nimmt an. Im Morgengrauen stehen sich die [Gegner](enno+zoltan) am Ententeich gegenüber, und zwischen [ihnen](enno+zoltan) steht, im Nachthemd, die [Umworbene](ilka). Einen von [ihnen](enno+zoltan) wolle [sie](ilka), sagt [sie](ilka), aber keinen mit Loch.
- breakup.past bibi zoltan "Verlassene"
- parent harms enno "Bauernsohn"
+ threaten zoltan enno "Duell"
- enemy enno zoltan "Gegner"
- love ilka _ "Einen von ihnen"
- help ilka enno+zoltan "zwischen"

== 17
[Zoltán](zoltan) wirft die Messer in den Teich. [Ihm](zoltan) habe [sie](ilka), sagt [er](zoltan) zu [ihr](ilka), die Antwort schon gegeben, als [sie](ilka) den [anderen](enno) ansah. [Er](zoltan) packt. Am Tor wartet [Wiebke](wiebke) mit einem Korb Eier. Frische, sagt [sie](wiebke). Der [Messerwerfer](zoltan) nimmt den Korb und bleibt eine Woche länger.
- lose zoltan "wirft"
- reject.past ilka zoltan "Antwort"
- love ilka enno "ansah"
- quit? zoltan "packt"
+ gift wiebke zoltan "Korb"

== 18
Das [Pony](pony) ist fort. Für [Thomsen](thomsen) steht fest, dass die [Brüder](dario+nino) [es](pony) verkauft haben, und [er](thomsen) nimmt den [Jüngeren](nino) mit auf die Wache. Der [Ältere](dario) läuft nebenher und beteuert, [Nino](nino) sei unschuldig. „Und woher wissen [Sie](dario) das?“, fragt der [Wachtmeister](thomsen). Weil [er](dario) es selbst war, sagt [Dario](dario).
- sibling dario nino "Brüder"
- accuse thomsen dario+nino "steht fest"
+ arrest thomsen nino "nimmt"
- help dario nino "beteuert"
- reveal dario thomsen "sagt"
- steal.past dario _ "selbst war"

== 19
[Ludmilla](kasse) hat [ihn](dario) angestiftet, und [sie](kasse) lässt [ihn](dario) sitzen. Vor [ihrem](kasse) [Bruder](brandt) spielt [sie](kasse) die Entsetzte. [Brandt](brandt) glaubt [ihr](kasse), bis [Bibi](bibi) mit dem Kassenbuch kommt, in dem seit Jahren jede zweite Seite fehlt. [Er](brandt) liest. Dann sieht [er](brandt) [seine](brandt) [Schwester](kasse) an wie einen Riss in der Kuppel.
- betray kasse dario "angestiftet"
- sibling brandt kasse "Bruder"
- betray kasse brandt "spielt"
+ reveal bibi brandt "Kassenbuch"
- discover brandt kasse "liest"
- steal.past kasse brandt "fehlt"

== 20
Die [Diebin](kasse) flieht im Lieferwagen. Weit kommt [sie](kasse) nicht: [Harms](harms) hat den Tank abgelassen, weil [ihm](harms) der Zirkus noch drei Monate Miete schuldet. [Er](harms) liefert [sie](kasse) bei [ihrer](kasse) [Schwägerin](paloma) ab. [Paloma](paloma), [die](paloma) [sie](kasse) so oft beschuldigt hat, stellt [ihr](kasse) einen Teller hin. „Iss“, sagt [sie](paloma).
- steal.past kasse _ "Diebin"
- flee kasse "flieht"
+ arrest harms kasse "liefert"
- kin kasse paloma "Schwägerin"
- accuse.past kasse paloma "beschuldigt"
- help paloma kasse "Teller"

== 21
[Sie](kasse) isst und bricht in Tränen aus. Was [sie](kasse) gestohlen habe, sei für ein [Kind](magda), [das](magda) [ihres](kasse) ist und im Heim in [Celle](@celle) lebt; [Magda](magda) heiße [es](magda), und vier sei [es](magda) gewesen, als [Ludmilla](kasse) zuletzt den Mut gehabt habe. Die [Direktorin](paloma) zieht [ihren](paloma) Mantel an. „Welcher Zug?“
- sad kasse "Tränen"
+ reveal kasse paloma "gestohlen"
- steal.past kasse _ "gestohlen"
- parent kasse magda "ihres"
- help paloma kasse "Mantel"

== 22
Das [Mädchen](magda), inzwischen zwölf, will mit keiner der beiden [Frauen](kasse+paloma) mitgehen. [Magda](magda) fragt [die](kasse) mit den Ringen unter den Augen, wer [sie](kasse) sei. [Ludmilla](kasse) bringt das Wort nicht heraus. „[Deine](magda) [Mutter](kasse)“, sagt an [ihrer](kasse) Stelle die [andere](paloma). Die [Zwölfjährige](magda) denkt nach. Ob es dort Löwen gebe? [Eine](sultana), sagt [ihre](magda) [Tante](paloma).
- reject magda kasse+paloma "keiner"
+ reveal paloma magda "Mutter"
- parent kasse magda "Mutter"
- kin magda paloma "Tante"

== 23
[Brandt](brandt) geht derweil zum Gasthof und setzt sich zu [Tristan](fremder). [Er](brandt) wisse es seit neunzehn Jahren, sagt der [Direktor](brandt). [Paloma](paloma) habe es [ihm](brandt) in der Hochzeitsnacht gestanden, und [er](brandt) habe geantwortet, das [Kind](ilka) bekomme [seinen](brandt) Namen und [seine](brandt) Plattfüße. Der [Rivale](fremder) von einst schiebt [ihm](brandt) wortlos [sein](fremder) Bier hin.
- discover.past brandt fremder "wisse"
- reveal.past paloma brandt "gestanden"
- wedding.past brandt paloma "Hochzeitsnacht"
+ parent fremder ilka "Kind"
- enemy.past brandt fremder "Rivale"
- gift fremder brandt "Bier"
- reconcile brandt fremder "schiebt"

== 24
[Ilka](ilka) steht auf dem Seil, als [die beiden](brandt+fremder) Arm in Arm in die Scheune wanken. Der [eine](fremder) hat [ihr](ilka) die Daumen vererbt, der [andere](brandt) das Gehen beigebracht. [Sie](ilka) blickt hinunter, und das soll man auf dem Seil nie. [Sie](ilka) fällt. Vier Arme und eine Krücke fangen [sie](ilka) auf.
- parent fremder ilka "vererbt"
- advisor.past brandt ilka "beigebracht"
- injure? ilka "fällt"
+ rescue brandt+fremder ilka "fangen"

== 25
Gebrochen hat sich nicht [sie](ilka) etwas, sondern [er](brandt), und zwar drei Rippen. [Aurelio](brandt) muss liegen. Wer leitet nun den Zirkus? [Paloma](paloma) ist noch in [Celle](@celle), also übernimmt [Bibi](bibi), nach [der](bibi) bisher nur geworfen wurde. Am ersten Tag entlässt [sie](bibi) [Zoltán](zoltan), am zweiten stellt [sie](bibi) [ihn](zoltan) wieder ein, zum halben Lohn.
- injure! ilka "nicht sie"
- injure brandt "Rippen"
+ boss.start bibi _ "übernimmt"
- quit zoltan bibi "entlässt"
- hire zoltan bibi "wieder ein"

== 26
[Zoltán](zoltan) ist es recht. [Er](zoltan) hat ohnehin nur Augen für [Wiebke](wiebke), [die](wiebke) [ihm](zoltan) gezeigt hat, wie man Kühe melkt. [Nino](nino), [der](nino) [sie](wiebke) einst zum Lachen brachte, jongliert vor [ihrem](wiebke) Fenster mit Laternen. Dabei fängt die Gardine Feuer. [Er](nino) holt [sie](wiebke) heraus, und [sie](wiebke) ohrfeigt [ihren](wiebke) [Retter](nino).
- love zoltan wiebke "Augen"
- advisor wiebke zoltan "gezeigt"
- love? nino wiebke "jongliert"
+ rescue nino wiebke "holt"
- attack wiebke nino "ohrfeigt"

== 27
Für das Dach muss jemand aufkommen. [Harms](harms) droht, die ganze Truppe vor die Tür zu setzen, die [Löwin](sultana) zuerst. Da legt [Dr. Mersmann](mersmann) ein Paar Ohrringe auf den Tisch, die [ihr](mersmann) der [Bauer](harms) im Januar, weil [er](harms) die Rechnung nicht zahlen konnte, selbst gegeben hat. Woher [er](harms) sie wohl habe? [Er](harms) wird kleinlaut.
+ threaten harms _ "droht"
- gift.past harms mersmann "gegeben"
- help mersmann _ "Ohrringe"
- sad harms "kleinlaut"

== 28
Die Ohrringe wandern zurück an die [Frau](paloma), [die](paloma) damit [ihre](paloma) Miete bezahlt hatte. [Paloma](paloma), mit [Nichte](magda) und [Schwägerin](kasse) heimgekehrt, findet [ihren](paloma) [Mann](brandt) im Bett, [Bibi](bibi) im Direktorenwagen und [ihren](paloma) alten [Partner](fremder) beim Kartoffelschälen. Am längsten schaut [sie](paloma) [ihn](fremder) an. Dann nimmt [sie](paloma) sich ein Messer und schält mit.
- find paloma "wandern"
+ return kasse+magda+paloma "heimgekehrt"
- kin magda paloma "Nichte"
- kin kasse paloma "Schwägerin"
- married brandt paloma "Mann"
- colleague.past fremder paloma "Partner"
- help paloma fremder "schält"

== 29
[Magda](magda) schläft bei [Sultana](sultana) im Stroh, was [ihre](magda) [Mutter](kasse) erst am Morgen bemerkt. Den Schrei hört man bis ins Dorf. Die [Löwin](sultana) gähnt, das [Kind](magda) auch. „[Sie](sultana) hat [mich](magda) gewärmt“, sagt [es](magda). Der [Clown](clown), [der](clown) die ganze Nacht danebengesessen hat, mit einem Fisch, sagt gar nichts.
- parent kasse magda "Mutter"
- discover kasse magda "bemerkt"
- sad kasse "Schrei"
+ help sultana magda "gewärmt"
- help clown magda "danebengesessen"

== 30
Die [Tierärztin](mersmann) fragt [ihn](clown), wovon [er](clown) eigentlich so traurig sei. [Er](clown) habe, sagt [er](clown), einmal eine [Tochter](clowntochter) gehabt, [die](clowntochter) sei so alt geworden wie [die](magda) dort im Stroh und nicht älter. [Sie](mersmann) fragt nicht weiter. [Sie](mersmann) lässt sich von [ihm](clown) die Nase aufsetzen, und jetzt ist [er](clown) es, [der](clown) lacht.
- sad clown "traurig"
- parent.past clown clowntochter "Tochter"
- die.past clowntochter "nicht älter"
+ reveal clown mersmann "sagt"
- happy clown "lacht"

== 31
[Thomsen](thomsen) muss [Dario](dario) freilassen, denn das [Pony](pony) ist von selbst heimgekommen. [Es](pony) trägt den Ring im Hufspalt, den die [Löwin](sultana) wohl doch nicht behalten hat. [Bibi](bibi) erkennt ihn. Der [Wachtmeister](thomsen) kniet sich hin, um den Huf zu halten, und weil [er](thomsen) schon kniet, fragt [er](thomsen) [sie](bibi) gleich.
- arrest.past thomsen dario "freilassen"
- return pony "heimgekommen"
- discover bibi "erkennt"
+ propose thomsen bibi "fragt"

== 32
Nein, sagt [sie](bibi), jedenfalls nicht mit diesem Ring. [Dario](dario), zurück im Wohnwagen, bittet [seinen](dario) [Bruder](nino) um Verzeihung. [Nino](nino) verzeiht [ihm](dario) alles bis auf das Pony, und als [er](nino) begreift, dass [es](pony) längst wieder frisst, auch das. Hand in Hand stehen die [Paduaner](dario+nino) kopf.
+ reject bibi thomsen "Nein"
- return dario "zurück"
- sibling dario nino "Bruder"
- reconcile dario nino "verzeiht"

== 33
Tauwetter. [Brandt](brandt) kann wieder lachen, ohne sich die Seite zu halten. [Er](brandt) bietet [Tristan](fremder) einen Platz als Fänger ohne Trapez an, am Mischpult nämlich, und der [Hinkende](fremder) nimmt an, wenn [Ilka](ilka) es wolle. [Sie](ilka) hat nichts gegen zwei [Väter](brandt+fremder). [Die](paloma) mit den Ohrringen hat nichts gegen zwei [Männer](brandt+fremder), sofern einer von [ihnen](brandt+fremder) spült.
- recover brandt "wieder lachen"
- happy brandt "lachen"
+ hire fremder brandt "nimmt an"
- parent brandt+fremder ilka "Väter"

== 34
[Enno](enno) will mit auf Tournee. [Sein](enno) [Vater](harms) verbietet es [ihm](enno); wer melke dann? „[Ich](zoltan)“, sagt [Zoltán](zoltan), [der](zoltan) bei [Wiebke](wiebke) bleibt. So tauscht der [Bauer](harms) einen [Sohn](enno) gegen einen [Schwiegersohn](zoltan). [Er](harms) prüft [dessen](zoltan) Hände und dann, ganz unauffällig, die Messer. Man könne damit, brummt [Hinnerk Harms](harms), auch Rüben putzen.
- travel? enno "Tournee"
- parent harms enno "Vater"
- reject harms enno "verbietet"
- couple wiebke zoltan "bleibt"
+ kin harms zoltan "Schwiegersohn"

== 35
Am Morgen der Abfahrt fehlt [Ludmilla](kasse). Man findet [sie](kasse) an der Kasse, wo [sie](kasse) den Schlüssel in [Bibis](bibi) Hand legt, [die](bibi) [sie](kasse) überführt hat. [Sie](kasse) bleibe im Dorf, [ihrer](kasse) [Tochter](magda) wegen, [die](magda) dort in die Schule soll. [Thomsen](thomsen), frisch abgewiesen, trägt [ihr](kasse) den Koffer bis zu [seiner](thomsen) Einliegerwohnung.
- gift kasse bibi "Schlüssel"
- discover.past bibi kasse "überführt"
- parent kasse magda "Tochter"
- reject.past bibi thomsen "abgewiesen"
- help thomsen kasse "trägt"
+ move kasse thomsen "Einliegerwohnung"

== 36
Im Mai schreibt [Mersmann](mersmann) aus [Flensburg](@flensburg), dass [sie](mersmann) mit dem [Clown](clown) verheiratet ist und [Philipp](clown) bei [ihr](mersmann) ununterbrochen redet. [Wiebke](wiebke) liest [Zoltán](zoltan) den Brief im Stall vor. Weiter als bis zum Gruß kommt [sie](wiebke) nicht, denn nun will [jemand](baby) heraus. [Er](zoltan), [der](zoltan) nie gezittert hat, zittert.
- married clown mersmann "verheiratet"
- reveal mersmann _ "schreibt"
+ birth? wiebke baby "heraus"
- sad zoltan "zittert"

== 37
Ein [Mädchen](baby) ist es. [Magda](magda) darf [es](baby) als Erste halten, nach [ihr](magda) der [Großvater](harms), [der](harms) behauptet, Heu im Auge zu haben. Am Abend leuchten auf der Landstraße bunte Lampen: Der Zirkus hat einen Umweg gemacht. [Ilka](ilka) springt vom Wagen, und an [ihrem](ilka) Finger steckt ein Ring, den [Enno](enno) selbst geschmiedet hat.
+ birth wiebke baby "Mädchen"
- kin baby harms "Großvater"
- sad harms "Heu im Auge"
- return ilka "Umweg"
+ engaged enno ilka "Ring"
- create enno "geschmiedet"
