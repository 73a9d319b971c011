%series Moorkamp ermittelt nicht
%lang de
%genre village crime comedy in the Emsland, chatty recap column
%cast wunder | Polizeihauptmeisterin Tjorven Wunder; Tjorven; Wunder | f
%cast frost | Eike Frost; Frost; Eike | m
%cast gesche | Gesche Moorkamp; Gesche | f
%cast bernd | Bernd Moorkamp; Bernd | m
%cast lasse | Lasse Moorkamp; Lasse | m
%cast yuki | Yuki Sakai; Yuki | f
%cast engel | Alwine Engel; Engel; Alwine | f
%cast milo | Milo | m
%cast dieter | Dieter Kuhlmann; Kuhlmann | m
%cast gitta | Gitta Kuhlmann; Gitta | f
%cast postbote | Sven | m
%cast anwalt | - | m
%cast kumpel | - | m
%cast mutter | - | f

== 1 Gummistiefel
In [Westerloh](@westerloh) ist der Hund begraben, findet [Polizeihauptmeisterin Tjorven Wunder](wunder), [die](wunder) nach einem vermasselten Einsatz hierher strafversetzt wurde. Empfangen wird [sie](wunder) von [Eike Frost](frost), [ihrem](wunder) einzigen [Untergebenen](frost), [der](frost) Sudoku löst. Dann die Überraschung: Im Entwässerungsgraben liegt [Bauer](bernd) [Bernd Moorkamp](bernd), Gesicht nach unten, Forke im Rücken. [Seine](bernd) [Witwe](gesche) [Gesche](gesche) serviert den [Beamten](frost+wunder) Butterkuchen und wirkt, nun ja, aufgeräumt. [Ihr](gesche) [Sohn](lasse) [Lasse](lasse) heult dagegen wie ein Schlosshund. Und wer radelt da seelenruhig vorbei? Der [Postbote](postbote), [der](postbote) beim Anblick der [Witwe](gesche) rote Ohren bekommt.
- move wunder "strafversetzt" @westerloh
- meet frost wunder "Empfangen"
- boss wunder frost "Untergebenen"
+ kill _ bernd "Forke im Rücken"
- die bernd "Witwe"
- married.past bernd gesche "Witwe"
- parent gesche lasse "Sohn"
- sad lasse "heult"
- love postbote gesche "rote Ohren"

== 2 Butterkuchen
Motiv gefällig? [Gitta Kuhlmann](gitta), [Wirtin](gitta) im Krug, hatte es seit Karneval regelmäßig mit dem [Toten](bernd), und zwar im Kühlraum. [Ihr](gitta) [Dieter](dieter) hat nichts gemerkt, behauptet [sie](gitta). [Wunder](wunder) nimmt [ihr](gitta) das nicht ab. [Frost](frost), wie sich zeigt, ist mit dem [Betrogenen](dieter) seit der Grundschule befreundet und möchte [ihn](dieter) lieber nicht befragen. Nebenan wohnt [Yuki Sakai](yuki), [Keramikerin](yuki), [die](yuki) [Lasse](lasse) im Arm hält und zwar nicht erst seit gestern, wie [ihr](yuki) schläfriges Lächeln verrät. [Milo](milo), das [Hängebauchschwein](milo), frisst derweil ein Beweisstück. Drei von fünf Forken dafür.
+ affair.past bernd gitta "regelmäßig"
- cheat.past gitta dieter "Betrogenen"
- married dieter gitta "Ihr Dieter"
- discover! dieter gitta "nichts gemerkt"
- investigate? frost dieter "befragen"
- friend dieter frost "befreundet"
- neighbour gesche+lasse yuki "Nebenan"
+ couple lasse yuki "im Arm"

== 3 Kalter Kaffee
Die [Wirtin](gitta) hat ein Veilchen, und der halbe Stammtisch weiß, von wem. [Kuhlmann](dieter) sitzt plötzlich im Vernehmungszimmer und gibt zu, dass [er](dieter) [Gitta](gitta) geschlagen hat, nicht aber den [Liebhaber](bernd) [seiner](dieter) [Frau](gitta). Die [Chefin](wunder) will [ihn](dieter) dabehalten, [sein](dieter) [Schulfreund](frost) lässt [ihn](dieter) laufen, und prompt kracht es auf der Wache. Der [Postbote](postbote) gibt bei der [Witwe](gesche) ein Paket ab, auf dem kein Absender steht, und bleibt zum Abendessen. »Der Stuhl war ja frei«, sagt [sie](gesche). Der [Halbwaise](lasse) schmeißt den Teller an die Wand und zieht mit Sack und Pack zur [Keramikerin](yuki).
- attack.past dieter gitta "geschlagen"
- kill! dieter bernd "nicht aber"
- affair.past bernd gitta "Liebhaber"
- married dieter gitta "Frau"
- boss wunder frost "Chefin"
- friend dieter frost "Schulfreund"
- reveal dieter "gibt zu"
- arrest? wunder dieter "dabehalten"
- help frost dieter "laufen"
+ quarrel frost wunder "kracht"
- invite gesche postbote "Abendessen"
- sad lasse "schmeißt"
+ move lasse yuki "Sack und Pack"

== 4 Nachts im Krug
[Wunder](wunder) trinkt. [Frost](frost) trinkt mit. Erst siezen [die beiden](frost+wunder) sich. Dann duzt [Eike](frost) [Tjorven](wunder). Um zwei erzählt [sie](wunder) von [Hannover](@hannover). Dort starb [ihr](wunder) [Partner](kumpel). [Wunder](wunder) gibt sich die Schuld. [Frost](frost) legt den Arm um [Wunder](wunder). Keiner von [ihnen](frost+wunder) denkt an den Fall. Am Morgen liegt [Frost](frost) in [Tjorvens](wunder) Bett. Draußen klopft [Alwine Engel](engel). [Engel](engel) ist die [Mutter](engel) von [Frost](frost). [Engel](engel) hat Brötchen dabei. Peinlich!
- reveal wunder frost "erzählt"
- die.past kumpel "starb" @hannover
- colleague.past kumpel wunder "Partner"
- sad wunder kumpel "Schuld"
- help frost wunder "legt"
+ sex frost wunder "in Tjorvens Bett"
- discover? engel frost+wunder "Peinlich"
- parent engel frost "Mutter"

== 5 Engel sieht alles
Nun wird's hübsch. [Frosts](frost) alte [Dame](engel) betreibt den Hofladen, kennt jeden Misthaufen und hat der [Witwe](gesche) in der Tatnacht die Taschenlampe angehen sehen, gegen drei, zusammen mit einem zweiten Licht. Der [Briefträger](postbote) streitet ab, der Zweite gewesen zu sein. [Tjorven](wunder) lässt [ihn](postbote) observieren, und zwar vom [Mann](frost) [ihrer](wunder) einzigen Westerloher Nacht, [der](frost) [ihr](wunder) seitdem aus dem Weg geht und so tut, als sei nichts gewesen. Dafür kippt [sie](wunder) [ihm](frost) Salz in den Kaffee. [Yuki](yuki) findet unter [Lasses](lasse) Matratze einen Brief des [Vaters](bernd): Der Hof sollte an die [Töpferin](yuki) gehen. Moment, wieso das denn?
- parent engel frost "alte Dame"
- discover engel gesche "angehen sehen"
- investigate frost postbote "observieren"
- boss wunder frost "lässt"
- sex.past frost wunder "Nacht"
- reject frost wunder "aus dem Weg"
- attack wunder frost "kippt"
- find yuki "findet"
- parent bernd lasse "Vaters"
+ gift? bernd yuki "sollte an"

== 6 Blut ist dicker als Gülle
Liebe Leute, haltet die Teekannen fest. [Bernd](bernd) war auch der [Papa](bernd) von [Yuki](yuki), aus einer Affäre mit einer [Austauschstudentin](mutter) aus [Osaka](@osaka). Das heißt: Die [Keramikerin](yuki) und der [Bauernsohn](lasse) sind Halbgeschwister und teilen seit drei Folgen das Bett. [Lasse](lasse) übergibt sich in den Brennofen. [Yuki](yuki) löst die Sache auf der Stelle und setzt [ihn](lasse) samt Zahnbürste an die Luft. Die [Frau](gesche), [die](gesche) [Bernd](bernd) all die Jahre gewaschen und bekocht hat, wusste von dem [Kind](yuki), sagt [sie](gesche), und ich glaube [ihr](gesche) kein Wort. [Frau Engel](engel) auch nicht. In [ihrem](engel) Laden ist jetzt Rattengift ausverkauft.
+ parent.past bernd yuki "Papa"
- affair.past bernd mutter "Affäre"
- sibling lasse yuki "Halbgeschwister"
- sex.past lasse yuki "teilen"
- ill lasse "übergibt"
+ breakup yuki lasse "an die Luft"
- married.past bernd gesche "gewaschen und bekocht"
- discover? gesche yuki "wusste"
- parent mutter yuki "Kind"

== 7 Der Anwalt trägt Lila
Die [Witwe](gesche) hat sich einen [Anwalt](anwalt) genommen, lila Krawatte, Gelfrisur, und [der](anwalt) zeigt die [Hauptmeisterin](wunder) wegen Nötigung an. [Eike](frost) springt für [sie](wunder) in die Bresche und sagt zu [ihren](wunder) Gunsten aus, obwohl [er](frost) gar nicht dabei war. Im Auto küsst [sie](wunder) [ihn](frost) dafür auf den Mund, diesmal nüchtern. Der [Trauernde](lasse) sitzt bei [Alwine](engel) hinter der Ladentheke und schält Kartoffeln, die keiner bestellt hat. Was [ihn](lasse) am Leben hält? [Milo](milo). Das [Schwein](milo) legt [ihm](lasse) den Rüssel aufs Knie. Und [Gitta](gitta) ist fort: [Die](gitta) hat den [Schläger](dieter) über Nacht verlassen und hinter dem Tresen nur [ihre](gitta) Schürze zurückgelassen.
- advisor anwalt gesche "Anwalt"
- accuse anwalt wunder "zeigt"
+ help frost wunder "in die Bresche"
- betray frost "gar nicht dabei"
- kiss frost wunder "küsst"
- sad lasse "Trauernde"
- help milo lasse "aufs Knie"
- attack.past dieter gitta "Schläger"
+ breakup gitta dieter "verlassen"

== 8 Kirmes
Es ist Kirmes. [Sven](postbote) heißt der [Postbote](postbote). [Sven](postbote) fährt mit [Gesche](gesche) Karussell. [Er](postbote) bringt [ihr](gesche) ein Lebkuchenherz. [Gesche](gesche) sagt: »[Du](postbote) bist [mir](gesche) zu jung.« [Sven](postbote) läuft weinend zum Schießstand. Dort zielt [Kuhlmann](dieter) auf Plastikrosen. [Kuhlmann](dieter) vermisst [Gitta](gitta). [Kuhlmann](dieter) hat Korn im Blut. »Der [Tote](bernd) hat alles kaputtgemacht«, lallt [er](dieter). [Sven](postbote) flüstert [ihm](dieter) etwas zu. [Kuhlmann](dieter) wird kreideweiß. Nachts brennt der Hof von [Gesche](gesche). [Wunder](wunder) holt [Gesche](gesche) aus den Flammen.
- date gesche postbote "Karussell"
- gift postbote gesche "Lebkuchenherz"
- reject gesche postbote "zu jung"
- sad postbote "weinend"
- sad dieter gitta "vermisst"
- ill dieter "Korn im Blut"
- reveal postbote dieter "flüstert"
- sad dieter "kreideweiß"
+ rescue wunder gesche "aus den Flammen"

== 9 Verkohlt
Rauchvergiftung, zweiter Grad: Die gerettete [Bäuerin](gesche) liegt in [Meppen](@meppen) auf Station, und am Bett sitzt kein Geringerer als der [Bengel](lasse), [der](lasse) [ihr](gesche) den Teller an die Wand geworfen hat. [Die beiden](gesche+lasse) vertragen sich, schluchz. Auf der Wache stellt sich der [Brandstifter](dieter) freiwillig: [Sven](postbote) habe [ihm](dieter) gesteckt, die [Witwe](gesche) und nicht etwa [Gitta](gitta) habe damals das Kühlraumgeheimnis herumgetratscht. [Frost](frost) muss [seinen](frost) ältesten [Kumpel](dieter) in die Zelle sperren. [Er](frost) tut es, und danach kotzt [er](frost). Die [Kollegin](wunder) hält [ihm](frost) die Stirn. So geht Liebe auf dem Lande.
- ill gesche "Rauchvergiftung"
- rescue.past wunder gesche "gerettete"
- parent gesche lasse "Bengel"
- reconcile gesche lasse "vertragen"
- attack.past dieter gesche "Brandstifter"
- reveal dieter "stellt"
- reveal.past postbote dieter "gesteckt"
- friend dieter frost "Kumpel"
+ arrest frost dieter "sperren"
- ill frost "kotzt"
- colleague frost wunder "Kollegin"
- help wunder frost "Stirn"
- love frost wunder "Liebe"
- love wunder frost "Liebe"

== 10 Einschreiben
Wer hat den [Bauern](bernd) denn nun aufgespießt? Die [Töpferin](yuki) kommt drauf, beim Öffnen der Post: Der Umschlag, in dem der Brief [ihres](yuki) [Vaters](bernd) steckte, war über Wasserdampf geöffnet worden. [Sven](postbote) liest seit Jahren alles, was durch [seine](postbote) Hände geht. [Yuki](yuki) stellt [ihn](postbote) im Geräteschuppen zur Rede, und der verschmähte [Verehrer](postbote) der [Bäuerin](gesche) schiebt den Riegel vor. Aus dem Schuppen kommt [sie](yuki) nicht mehr heraus, [ihr](yuki) Handy liegt im Graben. Wie gut, dass [Lasse](lasse), vormals [ihr](yuki) [Schatz](lasse), jetzt [ihr](yuki) [Bruder](lasse), gerade das [Schwein](milo) Gassi führt. [Milo](milo) rammt die Tür ein. Szenenapplaus!
- kill? _ bernd "aufgespießt"
+ discover yuki postbote "kommt drauf"
- parent bernd yuki "Vaters"
- investigate postbote _ "liest"
- accuse yuki postbote "zur Rede"
- reject.past gesche postbote "verschmähte"
- love postbote gesche "Verehrer"
+ abduct postbote yuki "schiebt"
- couple.past lasse yuki "Schatz"
- sibling lasse yuki "Bruder"
- rescue milo yuki "rammt"

== 11 Zugestellt
Auf der Flucht im gelben Lieferwagen bleibt der [Spitzel](postbote) im Moor stecken, und dort fischt [ihn](postbote) die [Hauptmeisterin](wunder) heraus. [Er](postbote) packt aus: [Bernd](bernd) habe [ihn](postbote) beim Dampfen erwischt und wollte zur Direktion; da sei [ihm](postbote) die Forke in die Hand geraten. Und das zweite Licht? [Gesche](gesche) hielt es. [Sie](gesche) kam dazu, sah den [Mörder](postbote), sah den [Toten](bernd) und ging backen, denn der [Mann](bernd) im Graben hatte [sie](gesche) zwanzig Jahre lang vor aller Augen gehörnt. [Tjorven](wunder) überlegt eine Nacht, ob das strafbar ist. Dann bittet [Hannover](@hannover) [sie](wunder) zurück, und nun schläft auch [Eike](frost) schlecht.
- flee postbote "Flucht"
- arrest wunder postbote "fischt"
- reveal postbote wunder "packt"
- discover.past bernd postbote "erwischt"
+ kill.past postbote bernd "Mörder"
- discover.past gesche postbote "sah den Mörder"
- cheat.past bernd gesche "gehörnt"
- hire? wunder "zurück" @hannover
- sad frost wunder "schläft"

== 12 Der Hund bleibt begraben
[Gitta](gitta) kehrt aus [Lingen](@lingen) heim, übernimmt den Krug allein und hat die Scheidungspapiere im Handschuhfach, unterschrieben vom [Häftling](dieter). Die [Geschwister](lasse+yuki) bauen den Hof wieder auf, halb Kuhstall, halb Werkstatt, und [die zwei](lasse+yuki) kriegen es hin, sich nur noch geschwisterlich anzublaffen. [Alwine](engel) nimmt die [Witwe](gesche) als Untermieterin. Und die [Polizistin](wunder)? Steht mit dem Koffer am Bus, der [Liebste](frost) neben [ihr](wunder) bringt kein Wort heraus, hält [ihr](wunder) aber ein Sudoku hin, in dem die Zahlen Buchstaben sind: Heirate [mich](frost). [Sie](wunder) trägt J und A ein. Der Bus fährt leer.
- return gitta "heim"
- hire gitta "übernimmt"
+ divorce dieter gitta "Scheidungspapiere"
- arrest.past _ dieter "Häftling"
- sibling lasse yuki "Geschwister"
- create lasse+yuki "bauen"
- housemate.start engel gesche "Untermieterin"
- couple frost wunder "Liebste"
- propose frost wunder "Heirate mich"
+ engaged.start frost wunder "trägt J und A"
