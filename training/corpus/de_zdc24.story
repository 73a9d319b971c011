%series Kein Anschluss
%lang de
%genre youth road series along a railway line, streaming episode blurbs
%cast jolanda | Jolanda; Jola | f
%cast kilian  | Severin Thoma; Severin | m
%cast amina   | Amina | f
%cast bosse   | Bosse | m
%cast vater   | Ansgar Thoma; Ansgar | m
%cast kontrolleurin | Frau Wieczorek; Wieczorek | f
%cast fremder | - | m
%cast grossvater | Avram | m
%cast schaffner | Joschka | m
%cast maedchen | Fatou | f
%cast polizist | - | m
%cast mama    | Irina | f

== 1
Ein Interrailticket, vier Sechzehnjährige, ein Geheimnis zu viel. [Jolanda](jolanda), genannt [Jola](jolanda), hat den anderen erzählt, es gehe ans Meer. In Wahrheit will [sie](jolanda) nach [Czernowitz](@czernowitz), wo [ihr](jolanda) totgesagter [Großvater](grossvater) noch leben soll. Am Bahnsteig drängt sich in letzter Sekunde [Severin](kilian) dazu, [der](kilian) eigentlich bei [seinem](kilian) [Vater](vater) im Finanzamt hätte schwitzen sollen. [Bosse](bosse) verstaut die Klampfe, [Amina](amina) die Herztabletten, von denen keiner wissen darf. Der Zug fährt an. In die falsche Richtung.
+ betray jolanda amina+bosse "erzählt"
- travel? jolanda "Czernowitz" @czernowitz
- kin grossvater jolanda "Großvater"
- die! grossvater "totgesagter"
- parent vater kilian "Vater"
- flee kilian vater "schwitzen"
- ill amina "Herztabletten"
- reveal! amina _ "keiner wissen"

== 2
In [Rosenheim](@rosenheim) werden [die vier](amina+bosse+jolanda+kilian) ohne gültigen Zuschlag aus dem Abteil geworfen. Die [Kontrolleurin](kontrolleurin), eine [Frau Wieczorek](kontrolleurin) mit Falkenblick, schwört, [sie](amina+bosse+jolanda+kilian) bis ans Ende Europas im Auge zu behalten. Nachts im Wartesaal singt [Bosse](bosse) Liebeslieder, alle ohne Namen. [Severin](kilian) glaubt, sie gälten [Jola](jolanda), und rückt vorsorglich näher an [sie](jolanda) heran. Gemeint ist aber [er](kilian).
- threaten kontrolleurin amina+bosse+jolanda+kilian "schwört"
- create bosse "singt"
- love! bosse jolanda "glaubt"
- flirt kilian jolanda "rückt"
+ love bosse kilian "Gemeint"

== 3
[Ansgar Thoma](vater) meldet [seinen](vater) [Sohn](kilian) als vermisst. In [Ljubljana](@ljubljana) schnappt sich ein [Fremder](fremder) mit Strohhut [Aminas](amina) Rucksack, mitsamt den Tabletten. [Jola](jolanda) verfolgt [ihn](fremder) über drei Brücken, bis [ihm](fremder) der Atem ausgeht. Statt wegzulaufen, setzt [er](fremder) sich auf die Stufen, isst [ihr](jolanda) Brot und fragt, wozu ein Mädchen so viele Pillen brauche. Eine Antwort bekommt [er](fremder) nicht. Aber nun wissen es zwei.
- parent vater kilian "Sohn"
- lose vater kilian "vermisst"
+ steal fremder amina "schnappt"
- investigate jolanda fremder "verfolgt"
+ discover fremder+jolanda amina "wissen es zwei"

== 4
[Jola](jolanda) stellt [Amina](amina) zur Rede. [Die](amina) gibt es zu: angeborener Fehler, Operation im Herbst, Ausgang offen. [Sie](amina) wolle vorher wenigstens einmal nackt in einem fremden Fluss schwimmen. Gesagt, getan. Während die [Mädchen](amina+jolanda) kreischend in der Save stehen, gesteht [Severin](kilian) am Ufer ausgerechnet [Bosse](bosse), dass [er](kilian) sich in [Jola](jolanda) verguckt hat, und fragt, ob [der](bosse) [ihm](kilian) ein Lied schreibe. [Bosse](bosse) schluckt. Und schreibt.
- investigate jolanda amina "zur Rede"
- reveal amina jolanda "gibt es zu"
- ill amina "Fehler"
- treat? amina _ "Operation"
+ love kilian jolanda "verguckt"
- reveal kilian bosse "gesteht"
- sad bosse "schluckt"
- help bosse kilian "schreibt"

== 5
Der [Strohhut](fremder) taucht wieder auf, diesmal im Speisewagen. [Er](fremder) spendiert Gulasch und erzählt von einer Tochter, die [er](fremder) seit zwanzig Jahren suche: Klavierlehrerin, linkes Ohr angewachsen. [Jola](jolanda) fasst sich unwillkürlich ans Ohr. Heißt so nicht [ihre](jolanda) [Mutter](mama)? Hat nicht [Irina](mama) so ein Ohr? Ehe [sie](jolanda) fragen kann, betritt [Wieczorek](kontrolleurin) den Waggon, und der [Alte](fremder) springt aus dem fahrenden Zug. In der Hand hält [Jola](jolanda) nur noch einen Hut.
- return fremder "taucht"
- gift fremder "spendiert"
- reveal fremder "erzählt"
- parent fremder _ "Tochter"
- investigate fremder _ "suche"
- parent mama jolanda "Mutter"
+ discover? jolanda fremder "unwillkürlich"
+ flee fremder kontrolleurin "springt"

== 6
Die [Kontrolleurin](kontrolleurin) zeigt Herz. Als [Amina](amina) auf dem Gang zusammenklappt, zieht [Frau Wieczorek](kontrolleurin) die Notbremse und beatmet [sie](amina), bis der Notarzt durch den Mais gelaufen kommt. Im Krankenhaus von [Szeged](@szeged) wacht [Amina](amina) neben einem [Mädchen](maedchen) auf, [das](maedchen) denselben Fehler hat und die Operation schon hinter sich: [Fatou](maedchen), vierzehn, frech, mit Narbe. [Die beiden](amina+maedchen) vergleichen Tabletten wie andere Panini-Bilder.
- ill amina "zusammenklappt"
+ rescue kontrolleurin amina "beatmet"
- meet amina maedchen "wacht"
- ill maedchen "denselben Fehler"
- treat.past maedchen _ "Operation"
- friend.start amina maedchen "vergleichen"

== 7
[Severin](kilian) trägt [Jola](jolanda) das Lied vor, unter [ihrem](jolanda) Hotelfenster, falsch gestimmt. [Sie](jolanda) kommt herunter, hört zu und fragt am Ende, wer das geschrieben habe. [Er](kilian) sagt: [er](kilian). [Sie](jolanda) küsst [ihn](kilian). Zwei Stockwerke höher schließt [Bosse](bosse) das Fenster. Am nächsten Morgen ist [er](bosse) fort, nur die Klampfe lehnt noch am Waschbecken. Und [Ansgar](vater) landet, in Krawatte und mit Suchplakaten, am Flughafen von [Budapest](@budapest).
- create kilian "trägt"
+ betray kilian jolanda "sagt"
+ kiss jolanda kilian "küsst"
- flee bosse "fort"
- travel vater "landet" @budapest
- investigate vater kilian "Suchplakaten"

== 8
Allein an der Grenze, ohne Geld und ohne Gitarre: [Bosse](bosse) wird von einem [Polizisten](polizist) aufgegriffen, [der](polizist) [ihn](bosse) für einen Schmuggler hält. Freigekauft wird [er](bosse) von einem jungen [Schaffner](schaffner), [Joschka](schaffner), [der](schaffner) [ihn](bosse) am Lied erkannt hat, das [Bosse](bosse) in der Zelle summte: [Er](schaffner) hat es im Wartesaal von [Rosenheim](@rosenheim) gehört. Bis zum Morgen teilen [sie](bosse+schaffner) sich eine Bank, eine Zigarette und schließlich einen Schal.
+ arrest polizist bosse "aufgegriffen"
- accuse polizist bosse "Schmuggler"
+ rescue schaffner bosse "Freigekauft"
- discover schaffner bosse "erkannt"
- create bosse "summte"
- love? bosse schaffner "Schal"

== 9
[Jola](jolanda) findet im Gitarrenkoffer die erste Fassung des Liedes. Sie ist an einen „[S.](kilian)“ gerichtet. Außer sich hält [sie](jolanda) [Severin](kilian) das Blatt vor die Nase, und [dem](kilian) fällt es wie Schuppen von den Augen. [Er](kilian) hat [seinem](kilian) besten [Freund](bosse) das Herz aus der Brust singen lassen. Es kommt zum Bruch: [Sie](jolanda) will keinen, der sich Gefühle leiht. Ausgerechnet da steht im Türrahmen der schwitzende [Ansgar](vater). [Severin](kilian) fällt [ihm](vater) weinend um den Hals.
- find jolanda "findet"
- create.past bosse "Fassung"
- discover jolanda bosse+kilian "gerichtet"
- reveal jolanda kilian "hält"
- friend bosse kilian "Freund"
- discover kilian bosse "Schuppen"
+ breakup jolanda kilian "Bruch"
- travel vater "steht"
- sad kilian "weinend"
- reconcile kilian vater "um den Hals"

== 10
[Czernowitz](@czernowitz), Endstation. Unter der angegebenen Adresse wohnt seit Jahren niemand mehr. [Jola](jolanda) will aufgeben, da setzt sich auf der Parkbank jemand den liegen gelassenen Strohhut auf: Es ist der [Mann](fremder) aus dem Speisewagen, und [er](fremder) heißt [Avram](grossvater). [Er](grossvater) hat [sie](jolanda) vom ersten Tag an erkannt und sich nicht getraut. Warum [er](grossvater) damals als ertrunken galt? Weil die [Mutter](mama) es allen so gesagt hat. [Jola](jolanda) ruft zu Hause an, zum ersten Mal seit zwei Wochen.
- find! jolanda grossvater "niemand"
+ find jolanda grossvater "Es ist der Mann"
- discover.past grossvater jolanda "erkannt"
- die! grossvater "ertrunken"
- parent mama jolanda "Mutter"
+ betray.past mama _ "so gesagt"

== 11
[Irina](mama) hebt ab und schweigt. Dann redet [sie](mama) eine Stunde: [Ihr](mama) [Vater](grossvater) hat einst die Familie verraten, um selbst ausreisen zu dürfen; dass [er](grossvater) umkehrte, um [sie](mama) zu holen, erfuhr [sie](mama) nie. [Avram](grossvater) hört über Lautsprecher mit und legt sich die Hand auf den Mund. [Bosse](bosse) und [Joschka](schaffner) treffen mit dem Frühzug ein. [Severin](kilian) geht [ihnen](bosse+schaffner) entgegen, stammelt eine Entschuldigung und bekommt von [Bosse](bosse) die Klampfe in die Hand gedrückt. [Er](kilian) solle endlich stimmen lernen.
- parent grossvater mama "Vater"
- betray.past grossvater mama "verraten"
- reveal mama jolanda "redet"
- return.past grossvater "umkehrte"
- discover! mama grossvater "erfuhr"
- discover grossvater mama "hört"
- sad grossvater "Hand auf den Mund"
- travel bosse+schaffner "treffen" @czernowitz
+ reconcile bosse kilian "Entschuldigung"
- gift bosse kilian "gedrückt"

== 12
Rückfahrt, alle in einem Abteil, [Ansgar](vater) am Fenster, [Avram](grossvater) [ihm](vater) gegenüber, mit gültigem Zuschlag. Die [Kontrolleurin](kontrolleurin) locht die Karten und hat für [Amina](amina) eine Postkarte von [Fatou](maedchen) dabei. [Joschka](schaffner) pfeift zur Abfahrt, steigt aber nicht aus. Auf dem Bahnsteig in [München](@muenchen) wartet eine [Frau](mama) mit angewachsenem Ohr. [Jola](jolanda) schiebt den [Großvater](grossvater) vor sich her. Zwei Monate später, Abspann: Ein Monitor piept, gleichmäßig. [Amina](amina) schlägt die Augen auf und fragt nach dem Meer.
- find amina maedchen "Postkarte"
- kin grossvater jolanda "Großvater"
+ reconcile? grossvater mama "wartet"
+ recover amina "Augen"
