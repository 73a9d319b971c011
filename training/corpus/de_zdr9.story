%series Halbe Wahrheiten
%lang de
%genre couples drama, Brussels and Antwerp, broadcaster's weekly listings
%cast elodie | Élodie Claes; Élodie | f
%cast wout | Wout Claes; Wout | m
%cast saar | Saar De Smet; Saar | f
%cast kwame | Kwame De Smet; Kwame | m
%cast bas | Bas | m
%cast nele | Nele | f
%cast therapeut | Dr. Lindqvist; Lindqvist | m
%cast schwiegermutter | Godelieve Claes; Godelieve | f
%cast nachbar | Herr Peeters; Peeters | m
%cast kollegin | Ayşe; Ayşe Bulut | f
%cast erpresser | - | m
%cast wvater | - | m
%cast kanarie | - | m
%cast saarkind | - | f
%cast kellnerin | - | f

== 1
Zwei [Paare](elodie+kwame+saar+wout), ein Ferienhaus, ein Autoschlüssel zu viel. [Élodie](elodie) und [Wout](wout) feiern in den Ardennen [ihre](elodie+wout) Holzhochzeit, und [Saar](saar) und [Kwame](kwame) sind mit von der Partie. Beim Wandern knickt [Saar](saar) um. [Wout](wout) trägt [sie](saar) huckepack zurück, wobei die [Getragene](saar) [ihm](wout) etwas ins Ohr flüstert, das [ihn](wout) beinahe stolpern lässt. [Élodie](elodie) hat es gesehen, sagt aber nichts. [Sie](elodie) ist Lektorin und weiß, dass man einen Text nicht nach dem ersten Kapitel beurteilt. In der Nacht findet [sie](elodie) das Bett neben sich leer, geht barfuß nach unten und hört in der Sauna Stimmen, die beide zum Haus gehören, aber nicht zueinander.
- celebrate elodie+wout "feiern"
- married elodie wout "Holzhochzeit"
- couple kwame saar "Paare"
- injure saar "knickt"
- help wout saar "huckepack"
- flirt saar wout "flüstert"
+ affair saar wout "Sauna"
- cheat wout elodie "Sauna"
+ discover elodie saar+wout "hört"

== 2
[Élodie](elodie) lässt sich nichts anmerken. Beim Frühstück reicht [sie](elodie) der [Rivalin](saar) die Konfitüre, und auf der Heimfahrt nach [Brüssel](@bruessel) legt [sie](elodie) [ihrem](elodie) [Mann](wout) die Hand aufs Knie. Zu Hause ruft [sie](elodie) einen [Therapeuten](therapeut) an, [den](therapeut) eine Broschüre empfohlen hat. [Dr. Lindqvist](therapeut) rät zur Aussprache. [Kwame](kwame), [Saars](saar) gutmütiger [Gatte](kwame), baut unterdessen im Keller an einem Kinderbett, von dem nur [er](kwame) weiß, wofür. [Seine](kwame) [Frau](saar) hat [ihm](kwame) nämlich gestern unter der Dusche eröffnet, dass [sie](saar) in anderen Umständen ist. Verschwiegen hat [sie](saar), dass es dafür zwei [Kandidaten](kwame+wout) gibt.
- betray elodie wout "nichts anmerken"
- enemy elodie saar "Rivalin"
- married elodie wout "Mann"
- travel elodie+wout "Heimfahrt" @bruessel
- advisor.start therapeut elodie "Therapeuten"
- married kwame saar "Gatte"
- create kwame "Kinderbett"
+ pregnant saar "anderen Umständen"
- reveal saar kwame "eröffnet"
+ betray saar kwame "Verschwiegen"

== 3
[Godelieve](schwiegermutter), [Wouts](wout) [Mutter](schwiegermutter), zieht ungefragt ins Gästezimmer, weil in [ihrem](schwiegermutter) Altenheim in [Brügge](@bruegge) die Heizung kaputt ist. Die alte [Dame](schwiegermutter) hat [ihre](schwiegermutter) [Schwiegertochter](elodie) nie recht leiden können und findet überall Staub. Umso verdutzter ist [Élodie](elodie), als die [Greisin](schwiegermutter) eines Abends [ihrem](schwiegermutter) [Sohn](wout) das Telefon aus der Hand nimmt, den Namen auf dem Display laut vorliest und fragt, ob [er](wout) noch ganz bei Verstand sei. [Wout](wout) leugnet Stein und Bein. [Godelieve](schwiegermutter), [die](schwiegermutter) vierzig Jahre mit einem [Schürzenjäger](wvater) verheiratet war, zieht [ihm](wout) die Ohren lang, buchstäblich.
+ move schwiegermutter elodie+wout "zieht"
- housemate.start elodie+wout schwiegermutter "zieht"
- parent schwiegermutter wout "Mutter"
- kin elodie schwiegermutter "Schwiegertochter"
- enemy elodie schwiegermutter "nie recht leiden"
- discover schwiegermutter wout "vorliest"
- accuse schwiegermutter wout "noch ganz bei Verstand"
- betray wout schwiegermutter "leugnet"
- married.past schwiegermutter wvater "verheiratet"
- cheat.past wvater schwiegermutter "Schürzenjäger"
+ attack schwiegermutter wout "Ohren lang"

== 4
Aus [Antwerpen](@antwerpen) meldet sich [Bas](bas), [Élodies](elodie) [Jugendliebe](bas), mit einem Manuskript. [Sie](elodie) liest die ersten hundert Seiten im Zug und erkennt auf jeder zweiten sich selbst. [Bas](bas) hat sieben Jahre lang über nichts anderes geschrieben als über ein [Mädchen](elodie), [das](elodie) zum Bahnhof rannte. [Sie](elodie) trifft [ihn](bas) in einem Lokal am Hafen. Die [Kellnerin](kellnerin) hält [die zwei](bas+elodie) für ein Ehepaar, und keiner widerspricht [ihr](kellnerin). Auf der Rückfahrt schreibt [Élodie](elodie) an den Rand: zu sentimental, unbedingt drucken. [Saar](saar) schickt [ihr](elodie) ein Foto der neuen Vorhänge. Unter dem Foto stehen drei Herzen, und bei jedem sticht [sie](elodie) mit dem Bleistift einmal ins Papier.
- love.past bas elodie "Jugendliebe"
- create bas "Manuskript"
- discover elodie bas "erkennt"
- love bas elodie "nichts anderes"
+ date bas elodie "trifft"
- married! bas elodie "Ehepaar"
- sad elodie saar "sticht"

== 5
Nun sitzen [sie](elodie+wout) bei [Lindqvist](therapeut), [Wout](wout) am Fenster, [Élodie](elodie) an der Tür. Der [Schwede](therapeut) stellt eine Eieruhr auf den Tisch. Drei Minuten darf jeder reden. [Wout](wout) braucht nur zwanzig Sekunden, um alles zuzugeben, die Sauna, die Dienstreisen, das Hotel an der [Grand-Place](@grandplace), und hundertsechzig, um sich zu fragen, warum. [Élodie](elodie) verzichtet auf [ihre](elodie) drei. [Sie](elodie) nimmt die Eieruhr mit. Draußen auf der Treppe zieht der [Ehebrecher](wout) [sie](elodie) an sich und verspricht, mit [Saar](saar) Schluss zu machen, noch heute. Ob das schon alles ist, will [sie](elodie) wissen. [Wout](wout), ausgerechnet da, niest.
- advisor therapeut elodie+wout "sitzen sie bei Lindqvist"
+ reveal wout elodie "zuzugeben"
- affair saar wout "Hotel"
- cheat wout elodie "Ehebrecher"
- steal elodie therapeut "Eieruhr mit"
- breakup? wout saar "Schluss zu machen"
- investigate elodie wout "will sie wissen"

== 6
Sonntag in [Ixelles](@ixelles): Flohmarkt, Waffeln, Dauerregen. [Herr Peeters](nachbar) von gegenüber verkauft [sein](nachbar) Fernglas, mit dem [er](nachbar), wie [er](nachbar) augenzwinkernd bemerkt, in diesem Sommer allerhand Vögel beobachtet habe. [Kwame](kwame) ersteht es für das [Kind](saarkind). Der [Kanarienvogel](kanarie) der [Claes](elodie+wout) entflieht durchs Küchenfenster, wird auf dem Dach der Kirche gesichtet und kommt bei Einbruch der Dunkelheit von allein nach Hause. [Godelieve](schwiegermutter) bringt [Élodie](elodie) das Stricken bei; es wird ein Schal, oder eine Hängematte. Sehr viel mehr geschieht nicht, und nach der letzten Woche ist das allen Beteiligten gerade recht.
- neighbour elodie nachbar "gegenüber"
- find kwame "ersteht"
- flee kanarie "entflieht"
- return kanarie "nach Hause"
+ advisor schwiegermutter elodie "bringt"
- create elodie "Schal"

== 7
[Kwame](kwame) schaut durchs Fernglas. [Er](kwame) wollte bloß die Schärfe prüfen und sieht in der Lobby des Hotels gegenüber [seiner](kwame) Kanzlei, wie [sein](kwame) bester [Freund](wout) einer [Schwangeren](saar) in den Mantel hilft, [die](saar) [er](kwame) selbst am Morgen verabschiedet hat. [Er](kwame) geht hinüber. Was [Wout](wout) stammelt, hört [er](kwame) nicht mehr; da liegt [Wout](wout) schon in der Drehtür, die sich noch eine ganze Weile mit [ihm](wout) dreht. [Saar](saar) ruft [ihrem](saar) [Mann](kwame) hinterher, das [Kind](saarkind) sei von [ihm](kwame). [Kwame](kwame) antwortet, ohne sich umzudrehen, [er](kwame) hätte auch eins geliebt, das es nicht sei. Das Gitterbett landet auf dem Sperrmüll.
+ discover kwame saar+wout "sieht"
- friend kwame wout "bester Freund"
- help wout saar "hilft"
- pregnant saar kwame "Schwangeren"
+ attack kwame wout "Drehtür"
- married kwame saar "Mann"
- reveal? saar kwame "hinterher"
- parent? kwame saarkind "sei von ihm"
- breakup kwame saar "ohne sich umzudrehen"
- lose kwame "Sperrmüll"

== 8
Jemand hat Fotos gemacht. In beiden Briefkästen liegt derselbe Umschlag: zehntausend Euro, oder die Bilder aus der Sauna hängen bei [Wouts](wout) Kunden. [Wout](wout) verdächtigt [Élodie](elodie). [Sie](elodie) lacht zum ersten Mal seit Wochen aus vollem Hals. [Ayşe Bulut](kollegin), [Wouts](wout) Kompagnon im Architekturbüro, nimmt die Sache in die Hand, markiert Geldscheine und legt sich am Übergabeort auf die Lauer. Gegen Mitternacht schleicht ein [Mann](erpresser) mit Kapuze heran. [Ayşe](kollegin) springt [ihn](erpresser) von hinten an. Der [Vermummte](erpresser) beißt [ihr](kollegin) in den Arm und entwischt; zurück bleibt ein Hausschuh, Größe sechsundvierzig, kariert.
+ threaten erpresser elodie+kwame+saar+wout "oder die Bilder"
- accuse wout elodie "verdächtigt"
- happy elodie "aus vollem Hals"
- colleague kollegin wout "Kompagnon"
- help kollegin wout "nimmt die Sache"
+ attack kollegin erpresser "springt"
- injure kollegin erpresser "beißt"
- flee erpresser kollegin "entwischt"

== 9
Karierte Hausschuhe trägt in dieser Straße nur [einer](nachbar). [Godelieve](schwiegermutter) klingelt bei [Herrn Peeters](nachbar), bekommt Sherry eingeschenkt und findet unter dem Kanapee den zweiten. Der [Nachbar](nachbar) bricht zusammen: Die Rente reiche hinten und vorne nicht, und wer so lange zugesehen habe, der wolle eben auch einmal Eintritt nehmen. [Godelieve](schwiegermutter) verzichtet darauf, [ihn](nachbar) anzuzeigen. Dafür verlangt [sie](schwiegermutter) sämtliche Negative und jeden Mittwoch eine Partie Bridge. [Élodie](elodie), [der](elodie) die [Alte](schwiegermutter) die Negative aushändigt, umarmt zum ersten Mal [ihre](elodie) [Schwiegermutter](schwiegermutter). Gesagt wird dabei nichts, gestrickt umso mehr.
+ discover schwiegermutter nachbar "findet"
- sad nachbar "bricht zusammen"
- reveal nachbar schwiegermutter "bricht zusammen"
- accuse! schwiegermutter nachbar "anzuzeigen"
- neighbour elodie nachbar "Nachbar"
- friend.start nachbar schwiegermutter "Bridge"
- gift schwiegermutter elodie "aushändigt"
- kin elodie schwiegermutter "Schwiegermutter"
+ reconcile elodie schwiegermutter "umarmt"

== 10
[Saar](saar), aus der gemeinsamen Wohnung gewiesen, haust bei [ihrer](saar) [Halbschwester](nele) [Nele](nele) auf dem Hausboot und ist seekrank von früh bis spät. [Wout](wout) kommt täglich mit Zwieback. [Er](wout) wolle dem [Kind](saarkind) ein Vater sein, egal wessen, und [ihr](saar) ein Mann. [Saar](saar) sieht [ihn](wout) lange an. In der Sauna, sagt [sie](saar), habe [er](wout) leichter gewogen. [Nele](nele) bringt den [Abservierten](wout) mit dem Beiboot an Land und redet [ihm](wout) ins Gewissen. [Élodie](elodie) sitzt unterdessen in [Antwerpen](@antwerpen), auf Seite dreihundert, mit dem Kopf auf [Bas'](bas) Schulter. Es ist nur der Kopf, und es sind nur dreißig Seiten bis zum Schluss.
- breakup.past kwame saar "gewiesen"
- move saar nele "haust"
- housemate nele saar "haust"
- sibling nele saar "Halbschwester"
- ill saar "seekrank"
- gift wout saar "Zwieback"
- parent? wout saarkind "Vater"
+ reject saar wout "leichter gewogen"
- breakup saar wout "Abservierten"
- advisor nele wout "redet ihm ins Gewissen"
+ flirt bas elodie "Schulter"

== 11
Vorgezogene Presswehen auf der Schelde, Windstärke sechs. [Nele](nele) steuert, [Godelieve](schwiegermutter), [die](schwiegermutter) zufällig Muscheln vorbeibringen wollte, krempelt die Ärmel hoch. Als [Kwame](kwame), von der [Schwägerin](nele) alarmiert, über die Reling klettert, hält [Godelieve](schwiegermutter) bereits ein schreiendes Bündel in die Höhe: ein [Mädchen](saarkind) mit [Kwames](kwame) Grübchen und mit [seinen](kwame) Ohren. [Er](kwame) bittet um das [Kind](saarkind), dann, nach einer Weile, um [Saars](saar) Hand. [Wout](wout) erfährt per Textnachricht, dass [er](wout) nicht Vater geworden ist. [Er](wout) setzt sich auf die Treppe zum [Therapeuten](therapeut), die Eieruhr ist ja nicht mehr da, und weint, so lange es eben dauert.
- help nele saar "steuert"
- help schwiegermutter saar "krempelt"
- kin kwame nele "Schwägerin"
+ birth saar saarkind "schreiendes Bündel"
- parent kwame saarkind "Grübchen"
+ reconcile kwame saar "Hand"
- discover wout saarkind "erfährt"
- parent! wout saarkind "nicht Vater"
- sad wout "weint"

== 12
[Lindqvist](therapeut) bekommt [seine](therapeut) Uhr zurück. [Élodie](elodie) und [Wout](wout) unterschreiben beim Notar, was zu unterschreiben ist, und weinen [beide](elodie+wout), und keiner tröstet den anderen. Der Roman erscheint; die Kritik nennt ihn sentimental, die Leute kaufen ihn. [Bas](bas) liest in [Antwerpen](@antwerpen) vor vollem Haus, sieht auf und verliert mitten im Satz die Zeile, weil hinten [jemand](elodie) zum Bahnhof rennt. [Élodie](elodie) erwischt den Zug um 22.04 Uhr mit einem Koffer in der Hand, nur fährt [sie](elodie) diesmal nicht fort, sondern hin und her, wie es [ihr](elodie) gefällt. [Ihre](elodie) ehemalige [Schwiegermutter](schwiegermutter) wohnt jetzt zur Untermiete bei [Peeters](nachbar) und gewinnt mittwochs immer.
- gift elodie therapeut "zurück"
+ divorce elodie wout "unterschreiben"
- sad elodie+wout "weinen"
- help! elodie wout "tröstet"
- create bas "Roman"
- find bas "kaufen"
+ return elodie "erwischt"
- kin.past elodie schwiegermutter "ehemalige Schwiegermutter"
- housemate nachbar schwiegermutter "Untermiete"
- find schwiegermutter "gewinnt"
