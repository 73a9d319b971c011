%series Klasse 10c
%lang de
%genre school dramedy, Graz, recaps of a youth magazine's TV column
%cast lola | Lola Strasser; Lola | f
%cast emre | Emre | m
%cast nikita | Nikita | m
%cast winnie | Winnie Achleitner; Winnie | f
%cast hirt | Magister Benedikt Hirt; Magister Hirt; Hirt | m
%cast kowalczyk | Frau Kowalczyk; Kowalczyk | f
%cast strasser | Bernd Strasser; Bernd; Strasser | m
%cast jolanda | Jolanda | f
%cast juri | Juri | m
%cast schulwart | Herr Freitag; Freitag | m
%cast neue | Philippa | f
%cast oma | - | f
%cast pferd | Kaiserschmarrn | m

== 1 Montag, leider
Die 10c bekommt Zuwachs: [Nikita](nikita), frisch aus [Tiflis](@tiflis) zugezogen, setzt sich neben [Lola](lola), [die](lola) mit [Emre](emre) geht, und [Emre](emre) kriegt Stielaugen. [Winnie](winnie), [Lolas](lola) beste [Freundin](winnie) seit der Krabbelstube, findet den [Neuen](nikita) ebenfalls zum Anbeißen. Vorne schreibt [Magister Hirt](hirt) Vokabeln an die Tafel und hinten hat niemand zugehört. Nach der Stunde knallt es auf dem Klo: [Emre](emre) drückt [Nikita](nikita) an die Kacheln und rät [ihm](nikita), sich einen anderen Platz zu suchen, sonst setze es was. Der [Schulwart](schulwart) zieht [die beiden](emre+nikita) auseinander.
- move nikita "zugezogen"
- couple emre lola "geht"
- jealous emre nikita "Stielaugen"
- friend lola winnie "Freundin"
- love winnie nikita "zum Anbeißen"
- attack emre nikita "drückt"
+ threaten emre nikita "setze es was"
- help schulwart nikita "auseinander"

== 2 Hausaufgaben
[Magister Benedikt Hirt](hirt) verdonnert [Emre](emre) und [Nikita](nikita) zum gemeinsamen Referat über Bienen. Beim [Georgier](nikita) zu Hause gibt es Suppe von der [Oma](oma), [die](oma) [ihn](nikita) allein aufzieht, und der [Grazer](emre) taut auf. Währenddessen fliegt [Lolas](lola) Familie auseinander: [Ihr](lola) [Papa](strasser) hat seit Monaten etwas mit [Jolanda](jolanda), der [Turnlehrerin](jolanda) der 10c, und es ist [Lola](lola), [die](lola) [ihn](strasser) mit der [Frau](jolanda) im Auto erwischt. [Sie](lola) läuft zu [Winnie](winnie) und redet die ganze Nacht. [Diese](winnie) verspricht, niemandem ein Sterbenswörtchen zu sagen.
- kin nikita oma "Oma"
- parent strasser lola "Papa"
+ affair jolanda strasser "hat seit Monaten"
- discover lola jolanda+strasser "erwischt"
- reveal lola winnie "redet"
- reveal! winnie _ "Sterbenswörtchen"

== 3 Stille Post
Zwei Tage später pfeift es die ganze Schule: [Strasser](strasser) und die [Turnlehrerin](jolanda)! [Lola](lola) braucht nicht lange, um herauszukriegen, wer geplaudert hat, und kippt der [Tratschtante](winnie) im Buffet Eistee über die Haare. [Winnie](winnie) schwört, [sie](winnie) habe es nur [ihrem](winnie) [Bruder](juri) [Juri](juri) erzählt. [Juri](juri), [Schlagzeuger](juri) und ein [Großmaul](juri), grinst bloß. [Emre](emre) nimmt [Winnie](winnie) in Schutz, was [Lola](lola) gar nicht gefällt. [Direktorin](kowalczyk) [Kowalczyk](kowalczyk) setzt [Jolanda](jolanda) vor die Tür, fristlos.
- affair jolanda strasser "pfeift"
+ betray winnie lola "geplaudert"
- discover lola winnie "herauszukriegen"
- attack lola winnie "Eistee"
- sibling juri winnie "Bruder"
- reveal winnie juri "erzählt"
- help emre winnie "in Schutz"
- sad lola emre "gar nicht gefällt"
+ quit jolanda kowalczyk "vor die Tür"

== 4 Kurzmeldungen
[Lola](lola) redet nicht mehr mit [Winnie](winnie). [Emre](emre) redet umso mehr mit [Winnie](winnie). Heimlich paukt [sie](winnie) Latein mit [Emre](emre). [Nikita](nikita) schenkt [Lola](lola) eine Kassette. [Lola](lola) hört sie bei [Nikita](nikita). [Oma](oma) mag [Lola](lola). [Juri](juri) stichelt gegen [Nikita](nikita). Dafür kriegt [er](juri) eins auf die Nase, und zwar von [Lola](lola). Nasenbluten ist ein hartes Wort, sagt [Herr Freitag](schulwart). Der [Schulwart](schulwart) heißt wirklich so.
- quarrel lola winnie "redet nicht mehr"
- help winnie emre "paukt"
+ gift nikita lola "schenkt"
+ attack lola juri "eins auf die Nase"
- injure juri lola "Nasenbluten"

== 5 Schikurs
Auf der Hütte in [Obertauern](@obertauern) sind acht in einem Zimmer und die Heizung ist tot. [Magister Hirt](hirt) spielt Gitarre, was verboten gehört. Beim Nachtrodeln landen [Emre](emre) und [Winnie](winnie) im Tiefschnee, und keiner von [ihnen](emre+winnie) steht gleich auf, denn [ihre](emre+winnie) Lippen haben gerade zu tun. Oben am Hang steht [Lola](lola) mit dem zweiten Schlitten. Ohne ein Wort rauscht [sie](lola) ins Tal, prallt gegen eine Tanne und bleibt liegen. [Nikita](nikita) trägt [sie](lola) zwei Kilometer bis zur Rettung.
+ kiss emre winnie "Lippen"
- cheat emre lola "Lippen"
- discover lola emre+winnie "Oben am Hang"
- injure lola "prallt"
+ rescue nikita lola "trägt"

== 6 Gips
[Lola](lola) liegt mit gebrochenem Schienbein im Spital und empfängt in dieser Reihenfolge: [Papa](strasser), [der](strasser) daheim ausgezogen ist und jetzt bei [Jolanda](jolanda) wohnt; [Emre](emre), [der](emre) Schluss macht, ehe [sie](lola) es tun kann; und [Nikita](nikita), [der](nikita) den Gips mit Bienen bemalt. Den [einen](strasser) schimpft [sie](lola) einen Verräter, dem [anderen](emre) wirft [sie](lola) eine Orange nach, beim [dritten](nikita) wird [sie](lola) rot. In der Pause sucht [Winnie](winnie) den [Schulwart](schulwart) auf und heult [ihm](schulwart) den Kittel nass.
- injure lola "gebrochenem"
- parent strasser lola "Papa"
- move strasser jolanda "ausgezogen"
- housemate jolanda strasser "wohnt"
+ breakup emre lola "Schluss"
- accuse lola strasser "Verräter"
- attack lola emre "Orange"
+ love.start lola nikita "rot"
- sad winnie "heult"

== 7 Neues Semester
Eine [Neue](neue) mit Reitstiefeln, teurem Akzent und eigenem Pferd namens [Kaiserschmarrn](pferd) wirbelt die Klasse durcheinander. [Philippa](neue) stellt klar, dass [sie](neue) nimmt, was [ihr](neue) gefällt, und [ihr](neue) gefällt [Nikita](nikita). [Lola](lola) auf Krücken muss zusehen, wie die [Reiterin](neue) [ihm](nikita) in der Mensa die Haare aus der Stirn streicht. [Emre](emre) und [Winnie](winnie) laufen seit Neuestem offiziell Hand in Hand herum. [Magister Hirt](hirt), [dem](hirt) die Schwärmerei der halben Unterstufe gilt, nimmt [Frau Kowalczyk](kowalczyk) nach der Konferenz auf ein Achterl mit.
- love neue nikita "gefällt Nikita"
+ flirt neue nikita "streicht"
- jealous lola neue "zusehen"
+ couple.start emre winnie "Hand in Hand"
- date hirt kowalczyk "Achterl"

== 8 Ganz knapp
[Philippa](neue) lädt [Nikita](nikita) zum Ausritt. [Er](nikita) kommt, fällt vom Pferd und flucht auf [Kaiserschmarrn](pferd). [Lola](lola) lacht [Nikita](nikita) aus. Dann sagt [Nikita](nikita) es [Lola](lola). Es sind drei Worte, auf Georgisch. Endlich küsst [Nikita](nikita) [Lola](lola). [Philippa](neue) schwört Rache. [Lola](lola) ist nun [ihre](neue) [Feindin](lola) Nummer eins. Den Gips trägt [Freitag](schulwart) ins Museum, also in den Heizkeller. Auf der Stiege schmust [Hirt](hirt) mit [Kowalczyk](kowalczyk).
- invite neue nikita "lädt"
+ confess nikita lola "drei Worte"
+ kiss lola nikita "küsst"
- threaten neue lola "Rache"
- enemy lola neue "Feindin"
- kiss hirt kowalczyk "schmust"

== 9 Razzia
Jemand hat die Schularbeitsangaben aus dem Konferenzzimmer gemopst, und ein anonymer Zettel zeigt mit dem Finger auf [Nikita](nikita). In [dessen](nikita) Spind liegt der Umschlag tatsächlich. [Kowalczyk](kowalczyk), nicht sonderlich überzeugt, muss den [Burschen](nikita) trotzdem suspendieren. [Lola](lola) riecht Pferdemist. Mit [Emre](emre), [der](emre) als Reumütiger zu allem bereit ist, sichtet [sie](lola) stundenlang Aufnahmen der Flurkamera. Währenddessen lauert die [Oma](oma) dem [Klassenvorstand](hirt) am Marktplatz auf und bedroht [ihn](hirt) mit einem Lauch: [Ihr](oma) [Enkel](nikita) habe noch nie gestohlen.
- steal _ _ "gemopst"
- accuse _ nikita "Finger"
+ quit nikita kowalczyk "suspendieren"
- discover? lola neue "riecht"
- investigate emre+lola _ "sichtet"
- help emre lola "sichtet"
- threaten oma hirt "bedroht"
- kin nikita oma "Enkel"
- steal! nikita "nie gestohlen"

== 10 Beweisstück B
Auf dem Band ist nicht die [Reiterin](neue) zu sehen, sondern [Juri](juri), und [der](juri) bricht beim ersten scharfen Blick [seiner](juri) [Schwester](winnie) ein: [Philippa](neue) habe [ihm](juri) dafür ein Date versprochen, das [er](juri) nie gekriegt hat. [Winnie](winnie) muss sich entscheiden, ob [sie](winnie) [ihn](juri) ans Messer liefert. [Sie](winnie) tut es. In der Direktion wird [Philippa](neue) der Schule verwiesen, [Nikita](nikita) darf zurück. Vor dem Tor stehen sich [Lola](lola) und [Winnie](winnie) zum ersten Mal seit Weihnachten gegenüber, und eine von [beiden](lola+winnie) hat Eistee dabei. Zwei Strohhalme stecken drin.
- steal juri _ "Band"
- sibling juri winnie "Schwester"
- betray neue juri "nie gekriegt"
- reveal juri winnie "bricht"
+ betray winnie juri "Messer"
+ quit neue "verwiesen"
- return? nikita "darf zurück"
+ reconcile lola winnie "Strohhalme"

== 11 Familienaufstellung
[Jolanda](jolanda) erwartet ein Baby von [Bernd Strasser](strasser), und [Lola](lola) erfährt es aus dem Klassenchat. Wutentbrannt fährt [sie](lola) hin, um der [Ex-Lehrerin](jolanda) die Meinung zu geigen, trifft aber nur eine kreidebleiche [Frau](jolanda) an, [die](jolanda) sich die Seele aus dem Leib spuckt und allein ist: [Bernd](strasser) hat kalte Füße bekommen und sich davongemacht. Da hält [Lola](lola) der [Schwangeren](jolanda) den Kübel. [Emre](emre) und [Winnie](winnie) haben derweil den ersten großen Krach, nämlich darüber, wer zuerst wen geküsst hat.
+ pregnant jolanda strasser "Baby"
- discover lola jolanda "erfährt"
- sad lola "Wutentbrannt"
- quarrel? jolanda lola "Meinung"
- ill jolanda "spuckt"
+ breakup strasser jolanda "davongemacht"
- help lola jolanda "Kübel"
- quarrel emre winnie "Krach"
- kiss.past emre winnie "geküsst"

== 12 Sommerferien
Zeugnistag. [Winnie](winnie) fällt in Latein durch, [ihr](winnie) [Nachhilfeschüler](emre) nicht. Auf der Abschlussfeier im Turnsaal geben [Hirt](hirt) und die [Direktorin](kowalczyk) bekannt, dass [sie](hirt+kowalczyk) verlobt sind, und die halbe Unterstufe schluchzt. [Bernd](strasser) taucht mit einem Kinderwagen auf und wird erst von [Jolanda](jolanda), dann von [seiner](strasser) [Tochter](lola) stehen gelassen. [Nikitas](nikita) [Oma](oma) tanzt mit [Herrn Freitag](schulwart). Um Mitternacht sitzen [die zwei](lola+nikita) aus der letzten Reihe auf dem Dach und lernen sämtliche georgischen Wörter für Ferien.
- celebrate _ "Abschlussfeier"
+ engaged hirt kowalczyk "verlobt"
- reveal hirt+kowalczyk "bekannt"
- return strasser "taucht"
- advisor winnie emre "Nachhilfeschüler"
+ reject jolanda+lola strasser "stehen gelassen"
- parent strasser lola "Tochter"
- kin nikita oma "Oma"
