%series Die Brücke der Trinker
%lang de
%genre village comedy audio series, men's choir in the Vorarlberg mountains, recap column
%cast wenzel | Wenzel Rüf; Wenzel | m
%cast franzl | Franzl Moosbrugger; Franzl | m
%cast siggi | Siggi | m
%cast ahmed | Ahmed Belkacem; Ahmed | m
%cast schmied | Kaspar Dür; Kaspar | m
%cast bürgermeister | Egbert Feßler; Feßler | m
%cast lehrer | Magister Tannheimer; Tannheimer | m
%cast ungeborenes | - | n
%cast theres | Theres | f
%cast burgi | Burgi Dür; Burgi | f
%cast nonna | Nonna | f
%cast tochter | Veronika Feßler; Veronika | f
%cast senner | - | m
%cast arzt | Doktor Hagspiel | m
%cast expartner | - | m
%cast feuer | - | m
%cast sohn | Luis | m

== 1
Der Männerchor von [Au](@au) ist zerstritten, seit der [Tenor](wenzel) [Wenzel](wenzel) und der [Bass](schmied) [Kaspar Dür](schmied) um dieselbe [Sopranistin](burgi) im Nachbardorf geworben haben. [Burgi](burgi) hat sich am Ende für den [Schmied](schmied) entschieden, und [der](schmied) führt [sie](burgi) seit zwölf Jahren als [seine](schmied) Gattin ins Wirtshaus. Weil der alte [Dirigent](lehrer) [Tannheimer](lehrer) den Taktstock nicht mehr heben kann, holt der [Bürgermeister](bürgermeister) einen [Auswärtigen](ahmed): [Ahmed Belkacem](ahmed), [Musikologe](ahmed) aus [Oran](@oran). Die Hälfte der Sänger lehnt [ihn](ahmed) ab, die andere schweigt. Nur [Franzl](franzl), der [Postbote](franzl), steht auf und reicht [ihm](ahmed) die Hand.
- enemy schmied wenzel "zerstritten"
- love.past wenzel burgi "geworben"
- love.past schmied burgi "geworben"
- reject.past burgi wenzel "entschieden"
- married burgi schmied "Gattin"
- ill lehrer "nicht mehr heben"
+ hire ahmed bürgermeister "holt"
- reject _ ahmed "lehnt"
+ help franzl ahmed "reicht"

== 2
[Ahmed](ahmed) wohnt bei der [Nonna](nonna), einer Südtiroler [Witwe](nonna), [die](nonna) auf Kirchenlieder schwört. Beim ersten Singen bringt der [Neue](ahmed) den [Tenor](wenzel) und den [Schmied](schmied) in eine Reihe, Schulter an Schulter. [Letzterer](schmied) schnaubt; [Wenzel](wenzel) singt, [er](wenzel) könne es nicht fassen, und singt dabei zum ersten Mal seit Jahren schön. Auf dem Heimweg lädt [Franzl](franzl) den [Algerier](ahmed) zu einem Schnaps ein; [er](ahmed) trinkt Apfelsaft, und es wird doch eine lange Nacht. Der [Senner](senner) behauptet anderntags, [sie](ahmed+franzl) hätten Händchen gehalten.
- housemate ahmed nonna "wohnt"
- help ahmed schmied+wenzel "bringt"
- sad schmied "schnaubt"
+ invite franzl ahmed "lädt"
- couple? ahmed franzl "Händchen"

== 3
Dem [Bürgermeister](bürgermeister) kommt das Gerücht zu Ohren. [Er](bürgermeister) stellt den [Dirigenten](ahmed) vor die Wahl, sich beim Stammtisch zu erklären oder zu gehen. [Ahmed](ahmed) geht nirgendwohin. Vor versammelter Mannschaft sagt [er](ahmed), [er](ahmed) habe in [Oran](@oran) einen [Mann](expartner) geliebt, [der](expartner) [ihn](ahmed) verlassen habe, und sei jetzt über die Berge gekommen, um zu singen und sonst nichts. Stille. „Also [ich](siggi) bin der [Siggi](siggi) und sing Bariton“, brummt es aus der Ecke. [Siggi](siggi) gibt [ihm](ahmed) ein Bier. [Franzl](franzl) ist bleich; [er](franzl) hat [seiner](franzl) [Verlobten](theres) nichts gesagt.
- discover bürgermeister ahmed+franzl "zu Ohren"
- threaten bürgermeister ahmed "vor die Wahl"
+ reveal ahmed _ "sagt er"
- love.past ahmed expartner "geliebt"
- breakup.past expartner ahmed "verlassen"
- gift siggi ahmed "Bier"
- sad franzl "bleich"
- engaged franzl theres "Verlobten"
- reveal! franzl theres "nichts gesagt"

== 4
[Franzl](franzl) meidet [Ahmed](ahmed). [Theres](theres) sucht [Franzl](franzl). [Theres](theres) mag [Ahmed](ahmed). [Kaspar](schmied) sieht [Burgi](burgi) mit [Wenzel](wenzel). [Burgi](burgi) trinkt Kaffee mit [Wenzel](wenzel). [Kaspar](schmied) haut auf den Amboss. [Burgi](burgi) hört [Kaspar](schmied). [Siggi](siggi) lügt für [Franzl](franzl). [Theres](theres) glaubt [Siggi](siggi) nicht. Die [Nonna](nonna) betet für [alle](ahmed+burgi+franzl+schmied+siggi+theres+wenzel).
- reject franzl ahmed "meidet"
- friend ahmed theres "mag"
- discover schmied burgi+wenzel "sieht"
- date burgi wenzel "Kaffee"
- sad schmied "haut"
- betray siggi theres "lügt"

== 5
Ein Brief ruft den [Postboten](franzl) nach [Bregenz](@bregenz); [er](franzl) öffnet ihn nicht. [Theres](theres) aber, [die](theres) einmal sehen will, wovor [ihr](theres) [Bräutigam](franzl) sich fürchtet, reißt den Umschlag auf: Eine [Frau](tochter) schreibt, [er](franzl) sei vor sechs Jahren auf dem Talfest [ihr](tochter) [Liebhaber](franzl) gewesen, und [sie](tochter) habe einen [Buben](sohn). Unterzeichnet: [Veronika Feßler](tochter), die [Tochter](tochter) des [Bürgermeisters](bürgermeister). Die [Betrogene](theres) geht zum [Dirigenten](ahmed) und heult in [seinen](ahmed) Schal. [Ahmed](ahmed) rät [ihr](theres), erst zuzuhören, dann zu schreien.
- engaged franzl theres "Bräutigam"
- discover theres franzl+tochter "reißt"
- reveal tochter franzl "schreibt"
- affair.past franzl tochter "Liebhaber"
+ parent franzl sohn "Buben"
- parent tochter sohn "Buben"
- parent bürgermeister tochter "Tochter"
- cheat franzl theres "Betrogene"
+ help ahmed theres "rät"
- sad theres "heult"

== 6
[Theres](theres) hört zu und schreit dann. [Ihr](theres) [Verlobter](franzl) gesteht alles, auch den Rest: dass [er](franzl) seit dem Apfelsaftabend an den [Algerier](ahmed) denkt. „[Du](franzl) hast eine schöne Liste“, sagt [sie](theres) und wirft den Ring in den Kachelofen. [Feßler](bürgermeister) erfährt am Stammtisch, wer der [Vater](franzl) [seines](bürgermeister) [Enkels](sohn) ist, und schüttet [ihm](franzl) das Bier ins Gesicht. [Tannheimer](lehrer) wischt den [Gebeutelten](franzl) ab. Unterdessen knallt bei [Dürs](burgi+schmied) die Tür: [Kaspar](schmied) wirft der [Frau](burgi) vor, mit dem [Tenor](wenzel) angebandelt zu haben.
- reveal franzl theres "gesteht"
- love franzl ahmed "denkt"
+ breakup theres franzl "Ring"
- discover bürgermeister franzl "erfährt"
- parent franzl sohn "Vater"
- kin bürgermeister sohn "Enkels"
- attack bürgermeister franzl "schüttet"
- help lehrer franzl "wischt"
- married burgi schmied "Frau"
+ accuse schmied burgi "wirft der Frau vor"
- affair? burgi wenzel "angebandelt"
- jealous schmied wenzel "angebandelt"

== 7
Es hat nie etwas gegeben, schwört [Burgi](burgi) am Küchentisch; der [Tenor](wenzel) habe [ihr](burgi) bloß das Herz ausgeschüttet, weil [er](wenzel) an einer Krankheit leide. Der [Schmied](schmied) schämt sich in Grund und Boden, geht barfuß zu [Wenzel](wenzel) und fragt, was [er](schmied) tun könne. [Ihm](wenzel) die Oper in [Wien](@wien) zeigen, sagt [der](wenzel). Also fahren die alten [Rivalen](schmied+wenzel) am Sonntag mit dem Zug dorthin, mit einem Brot und einem Opernglas. In der Pause schläft der [Kranke](wenzel) auf der Schulter [seines](wenzel) [Feindes](schmied) ein.
- affair! burgi wenzel "nie etwas gegeben"
- reveal wenzel burgi "ausgeschüttet"
- ill wenzel "Krankheit"
- sad schmied "schämt"
+ reconcile schmied wenzel "geht barfuß"
- travel schmied+wenzel "fahren" @wien
- enemy.past schmied wenzel "Feindes"

== 8
Die Post bleibt liegen, die Kühe sind unten, der Nebel hängt in der Schlucht. Am Stammtisch sitzen [drei](ahmed+lehrer+siggi), und keiner singt: Der alte [Dirigent](lehrer) schnitzt, der [Bariton](siggi) zählt Kronkorken, und der neue [Chorleiter](ahmed) schreibt einen Brief, den [er](ahmed) wieder zerreißt. [Er](ahmed) hat [Franzl](franzl) seit der Szene mit dem Bier nicht getroffen. [Siggi](siggi) rät [ihm](ahmed), es [ihm](franzl) ins Gesicht zu sagen. Am Abend klopft der [Postbote](franzl). [Sie](ahmed+franzl) sprechen über den [Buben](sohn), über den Ofen, über alles, und dann erlischt in der Küche das Licht.
- help siggi ahmed "rät"
- return franzl "klopft"
+ reconcile ahmed franzl "sprechen"
+ sex? ahmed franzl "erlischt"

== 9
[Veronika](tochter) kommt mit dem kleinen [Luis](sohn) im Postauto. Der [Bub](sohn) fragt den [Postboten](franzl), ob [er](franzl) auch Briefe bringe oder nur Schulden, und [Franzl](franzl) muss lachen. Die [Mutter](tochter) verlangt nichts, sagt [sie](tochter), nur dass [er](franzl) da ist. [Feßler](bürgermeister) steht hinter der Gardine und heult, bis der [Enkel](sohn) bei [ihm](bürgermeister) anklopft. [Theres](theres) bringt dem [Jungen](sohn) [ihre](theres) alten Skier und sieht dabei zum ersten Mal einen [Skilehrer](senner), [der](senner) [ihr](theres) seit Jahren den Schnee räumt, ohne dass [sie](theres) es wusste: Es ist der [Senner](senner).
- travel sohn+tochter "kommt"
- happy franzl "lachen"
- parent tochter sohn "Mutter"
- sad bürgermeister "heult"
- kin bürgermeister sohn "Enkel"
+ gift theres sohn "Skier"
- help senner theres "räumt"
- discover! theres senner "ohne dass"
+ meet senner theres "sieht dabei"

== 10
Der Chor tritt in [Dornbirn](@dornbirn) an, und [Wenzel](wenzel) darf das Solo singen, obwohl [Doktor Hagspiel](arzt) [ihm](wenzel) jede Aufregung untersagt hat. [Er](wenzel) schafft die hohe Note und bricht danach hinter dem Vorhang zusammen. Der [Schmied](schmied) trägt [ihn](wenzel) auf den Armen zum Rettungswagen. Als der [Kranke](wenzel) zu sich kommt, sitzt der alte [Feind](schmied) da und hat geweint, und [Burgi](burgi) hält [beiden](schmied+wenzel) eine Hand. Im selben Krankenhaus, ein Stockwerk höher, wartet [Tannheimer](lehrer) auf eine neue Hüfte und dirigiert im Schlaf.
- create wenzel "singen"
- advisor arzt wenzel "untersagt"
+ ill wenzel "bricht"
- rescue schmied wenzel "trägt"
- enemy.past schmied wenzel "alte Feind"
- sad schmied "geweint"
+ help burgi schmied+wenzel "hält"
- treat? lehrer "Hüfte"

== 11
[Wenzel](wenzel) stirbt an einem Donnerstag, mit dem Opernglas auf dem Nachttisch. [Er](wenzel) hinterlässt dem [Schmied](schmied) das Haus und ein Notizbuch, in dem steht, wen der [Tenor](wenzel) wirklich [sein](wenzel) Leben lang liebte: nicht [Burgi](burgi), sondern [ihn](schmied). [Kaspar](schmied) liest es dreimal, sagt niemandem davon und singt am Grab allein, grundfalsch und laut. [Franzl](franzl) steht in der letzten Reihe neben [Ahmed](ahmed), zum ersten Mal vor aller Augen Hand in Hand. [Egbert Feßler](bürgermeister) sieht es, nickt und räuspert sich.
+ die wenzel "stirbt"
- gift wenzel schmied "hinterlässt"
- love.past wenzel schmied "liebte"
- love! wenzel burgi "nicht Burgi"
- discover schmied wenzel "liest"
- reveal! schmied "sagt niemandem"
- create schmied "singt"
- couple ahmed franzl "Hand in Hand"
+ discover bürgermeister ahmed+franzl "sieht es"

== 12
Zum Jahrestag wird [Theres](theres) mit dem [Senner](senner) getraut, [dessen](senner) Namen [sie](theres) vor einem Jahr noch gar nicht kannte. [Franzl](franzl) trägt als Trauzeuge die Ringe und lässt sie nur einmal fallen. [Ahmed](ahmed) zieht bei der [Nonna](nonna) aus und zu dem [Postboten](franzl); [Luis](sohn) bekommt dort ein Zimmer mit Stockbett. [Veronika](tochter) ist mit einem [Feuerwehrmann](feuer) liiert, was [ihrem](tochter) [Vater](bürgermeister) recht ist. [Burgi](burgi) erwartet nach zwölf Jahren ein [Kind](ungeborenes) und will [es](ungeborenes) [Wenzel](wenzel) taufen. Der [Schmied](schmied) ist einverstanden.
+ wedding senner theres "getraut"
- advisor franzl theres "Trauzeuge"
- move ahmed franzl "zieht"
- housemate.end ahmed nonna "zieht"
- couple feuer tochter "liiert"
- parent bürgermeister tochter "Vater"
+ pregnant burgi schmied "erwartet"
