%series Einzel, Doppel, Mixed
%lang de
%genre US comedy about a tennis club, fan's episode guide
%cast lin | Lindsay Carmody; Lindsay | f
%cast brit | Brittany; Britt | f
%cast jar | Jared | m
%cast chad | Chad | m
%cast serg | Sergio | m
%cast rog | Roger Kincaid; Roger; Kincaid | m
%cast alv | Mrs. Alvarez; Dolores Alvarez; Dolores | f
%cast ash | Ashleigh Kincaid; Ashleigh | f
%cast pilot | - | m
%cast stew | - | f
%cast vet | - | m
%cast danny | Danny | m
%cast kris | Kristen | f
%cast arzt | - | m
%cast kell | - | f
%cast hand | - | m
%cast turn | - | f

== 1 Aufschlag
[Lindsay](lin) verliert an einem Tag [ihre](lin) Stelle bei der Bank und [ihren](lin) [Freund](pilot), einen [Piloten](pilot), [der](pilot) eine [Stewardess](stew) aus [Miami](@miami) heiraten will. [Ihre](lin) [Cousine](brit) [Britt](brit) besorgt [ihr](lin) einen Posten am Empfang des Tennisclubs in [Tampa](@tampa). Dort trifft [sie](lin) einen [Mann](jar) mit Rasenmäher, hält [ihn](jar) für den Besitzer und macht [ihm](jar) schöne Augen. In Wahrheit ist es [Jared](jar), der [Platzwart](jar). Nebenhandlung: Die [Trainer](chad+serg) [Chad](chad) und [Sergio](serg) wetten, wer zuerst mit der [Neuen](lin) ausgeht.
+ quit lin "verliert"
- breakup pilot lin "Freund"
- wedding? pilot stew "heiraten"
- kin brit lin "Cousine"
- help brit lin "besorgt"
+ hire lin "Posten"
- meet jar lin "trifft"
- flirt lin jar "schöne Augen"
- date? chad+serg lin "ausgeht"

== 2 Netzroller
[Roger Kincaid](rog), [dem](rog) der Club wirklich gehört, will [Lindsay](lin) gleich wieder hinauswerfen, weil [sie](lin) am Telefon [seinen](rog) größten Sponsor beschimpft hat. [Seine](rog) [Tochter](ash) [Ashleigh](ash) setzt sich für [sie](lin) ein, allerdings nur, damit [sie](lin) [ihr](ash) beim Schwänzen hilft. [Sergio](serg) gewinnt die Wette, denn [Lindsay](lin) geht mit [ihm](serg) essen; [Chad](chad), der [Verlierer](chad), muss einen Monat lang die Bälle aufsammeln. [Britt](brit) erzählt [ihrer](brit) [Cousine](lin) von der Wette. Daraufhin gießt [diese](lin) [Sergio](serg) eine Limonade über das Hemd.
- quit? lin rog "hinauswerfen"
- parent rog ash "Tochter"
- help ash lin "setzt sich"
+ date lin serg "essen"
- lose chad "Verlierer"
- reveal brit lin "erzählt"
- kin brit lin "Cousine"
+ attack lin serg "gießt"

== 3 Gemischtes Doppel
Das Clubturnier steht an, und niemand will mit [Mrs. Alvarez](alv) spielen, [die](alv) 71 ist und schummelt. [Jared](jar) opfert sich. [Die beiden](alv+jar) schlagen überraschend das Team [Kincaid](ash+rog) ([Roger](rog) und [Ashleigh](ash)). Im Umkleideraum kommen sich [Chad](chad) und [Britt](brit) näher, werden aber von [Chads](chad) [Frau](kris) unterbrochen, von [der](kris) bisher keiner wusste. [Kristen](kris) ist auch nicht begeistert. [Lindsay](lin) versöhnt sich mit [Sergio](serg), [der](serg) [ihr](lin) zur Entschuldigung eine neue Kaffeemaschine für den Empfang geschenkt hat.
- help jar alv "opfert"
- find alv+jar "schlagen"
+ affair brit chad "näher"
- married chad kris "Frau"
- sad kris brit+chad "nicht begeistert"
- discover kris brit+chad "unterbrochen"
+ reconcile lin serg "versöhnt"
- gift serg lin "geschenkt"

== 4 Regenpause
Ein Hurrikan zieht auf, alle sitzen im Clubhaus fest. [Kristen](kris) erklärt [Chad](chad) vor versammelter Mannschaft, dass [sie](kris) die Scheidung eingereicht hat. [Britt](brit) verkriecht sich aus Scham in der Sauna, wo ein [Tierarzt](vet) auf der Bank schläft. [Er](vet) ist nett zu [ihr](brit); [seinen](vet) Namen erfährt [sie](brit) nicht. [Lindsay](lin) und [Sergio](serg) küssen sich bei Stromausfall. Als das Licht angeht, steht [Jared](jar) mit der Taschenlampe daneben und behauptet, [er](jar) habe die Sicherung gesucht. [Dolores Alvarez](alv) glaubt [ihm](jar) kein Wort.
+ divorce? chad kris "Scheidung"
- sad brit "Scham"
- meet brit vet "Tierarzt"
- discover! brit vet "erfährt sie nicht"
+ kiss lin serg "küssen"
- discover jar lin+serg "daneben"
- betray? jar _ "behauptet"

== 5 Einstand
[Lindsay](lin) und [Sergio](serg) sind jetzt ein Paar. [Roger Kincaid](rog) sieht Liebschaften unter Angestellten nicht gern, also halten [sie](lin+serg) es geheim, was genau zwei Szenen lang klappt. [Ashleigh](ash) findet es heraus und verlangt Schweigegeld. [Mrs. Alvarez](alv) will [Jared](jar) zum Geständnis zwingen, indem [sie](alv) [ihm](jar) den Rasenmäher versteckt; [er](jar) gibt zu, dass [er](jar) [Lindsay](lin) liebt, seit [sie](lin) [ihn](jar) für den Chef gehalten hat. [Britt](brit) sucht alle Tierpraxen der Stadt nach [ihrer](brit) [Saunabekanntschaft](vet) ab. Vergeblich.
+ couple.start lin serg "Paar"
- boss rog lin+serg "Angestellten"
- discover ash lin+serg "findet"
- threaten ash lin+serg "Schweigegeld"
- steal alv jar "versteckt"
+ love jar lin "liebt"
- reveal jar alv "gibt"
- investigate brit vet "sucht"

== 6 Falscher Fuß
[Sergios](serg) jüngerer [Bruder](danny) [Danny](danny) taucht auf und braucht Geld, weil [ihm](danny) ein [Geldverleiher](hand) die Finger brechen will. [Sergio](serg) gibt [ihm](danny) [seine](serg) Ersparnisse und sagt [Lindsay](lin), sie seien für eine Reise zu zweit draufgegangen, die eine Überraschung werde. [Sie](lin) packt schon. [Chad](chad), frisch geschieden und ohne Wohnung, schläft heimlich im Geräteschuppen, bis [Jared](jar) [ihn](chad) findet und [ihm](chad) [sein](jar) Sofa anbietet. [Britt](brit) hat Zahnschmerzen und verpasst im Wartezimmer [ihren](brit) [Tierarzt](vet) um Sekunden.
+ return danny "taucht"
- sibling danny serg "Bruder"
- threaten hand danny "brechen"
- gift serg danny "gibt"
- betray serg lin "Überraschung"
- divorce.past chad kris "geschieden"
- find jar chad "findet"
+ help jar chad "anbietet"
- find! brit vet "verpasst"

== 7 Tiebreak
[Danny](danny) verplappert sich, und [Lindsay](lin) erfährt, dass es keine Reise gibt. [Sie](lin) streitet mit [Sergio](serg) auf Platz 1, während dort ein Jugendfinale läuft (die Zuschauer klatschen). Danach trinkt [sie](lin) mit [Jared](jar) Bier auf dem Dach. [Er](jar) könnte [ihr](lin) jetzt alles sagen, rät [ihr](lin) aber, [Sergio](serg) zu verzeihen. [Roger](rog) hat einen Hexenschuss und wird von [Mrs. Alvarez](alv) massiert, [die](alv) früher Krankenschwester war. Zum ersten Mal in der Serie lacht [er](rog). [Ashleigh](ash) findet das verdächtig.
- reveal danny lin "verplappert"
+ discover lin "erfährt"
- quarrel lin serg "streitet"
- confess! jar lin "könnte"
- reconcile? lin serg "verzeihen"
- ill rog "Hexenschuss"
- treat rog alv "massiert"
+ happy rog alv "lacht"

== 8 Hund auf dem Platz
Ein entlaufener Terrier stört das Training, und [Britt](brit) ruft den Notdienst. Es kommt [ihr](brit) [Unbekannter](vet) aus der Sauna! Leider trägt [er](vet) inzwischen einen Ehering, den [ihm](vet) eine [Turnlehrerin](turn) angesteckt hat. [Britt](brit) heult sich bei [Chad](chad) aus, [der](chad) [ihr](brit) gesteht, dass [er](chad) seit der Regennacht von [ihr](brit) träumt. [Sie](brit) lässt [ihn](chad) abblitzen. [Lindsay](lin) und [Sergio](serg) sind wieder ein Herz und eine Seele. Am Ende ruft jedoch der [Pilot](pilot) an: [Seine](pilot) Hochzeit ist geplatzt.
+ return vet "kommt"
- married turn vet "Ehering"
- sad brit vet "heult"
+ confess chad brit "träumt"
- reject brit chad "abblitzen"
- reconcile lin serg "ein Herz"
- wedding! pilot stew "geplatzt"

== 9 Rückhand
Der [Pilot](pilot) besucht [Lindsay](lin) im Club, in Uniform. [Sie](lin) schwört [Sergio](serg), dass [ihr](lin) der [Ex](pilot) nichts mehr bedeutet, isst dann aber mit [ihm](pilot) zu Mittag, und dabei bleibt es nicht. Der einzige [Mitwisser](jar) ist [Jared](jar), [den](jar) [sie](lin) anfleht, nichts zu sagen. [Chad](chad) macht jetzt Yoga, um [Britt](brit) zu vergessen. [Roger](rog) führt [Dolores](alv) ins Theater aus und erzählt [seiner](rog) [Tochter](ash), [er](rog) sei bei der Steuerberaterin. [Ashleigh](ash) folgt [den beiden](alv+rog) mit dem Fahrrad.
+ return pilot "besucht"
- ex lin pilot "Ex"
- love! lin pilot "nichts mehr bedeutet"
+ cheat lin serg "dabei bleibt es nicht"
- discover jar lin+pilot "Mitwisser"
- reveal! jar _ "nichts zu sagen"
- love chad brit "vergessen"
- date alv rog "Theater"
- betray rog ash "Steuerberaterin"
- investigate ash alv+rog "folgt"

== 10 Doppelfehler
[Lindsay](lin) beendet die Sache mit dem [Piloten](pilot) und will [Sergio](serg) alles beichten. [Er](serg) kommt [ihr](lin) zuvor: [Er](serg) hat das Foto gesehen, das [Ashleigh](ash) versehentlich vom Fahrrad aus geknipst hat. [Er](serg) weint, dann wirft [er](serg) [ihre](lin) Koffer aus dem Fenster. [Jared](jar) bekommt dafür auch noch [Sergios](serg) Faust ab, weil [er](jar) geschwiegen hat. [Britt](brit) nimmt [ihre](brit) [Cousine](lin) bei sich auf. [Roger](rog) stellt [seiner](rog) [Tochter](ash) [Mrs. Alvarez](alv) vor, und [Ashleigh](ash) sagt, [sie](ash) habe schon eine Mutter gehabt.
- affair.end lin pilot "beendet"
- reveal? lin serg "beichten"
- discover serg lin+pilot "gesehen"
- sad serg lin "weint"
+ breakup serg lin "wirft"
- attack serg jar "Faust"
- move lin brit "nimmt"
- kin brit lin "Cousine"
- parent rog ash "Tochter"
+ meet alv ash "vor"

== 11 Satzball
[Lindsay](lin) ist überfällig, der Test bleibt aber negativ. [Sie](lin) ist erleichtert, dann traurig, und [Jared](jar) kauft [ihr](lin) ein Eis. [Sergio](serg) zieht mit [Danny](danny) nach [Orlando](@orlando), vorher bittet [er](serg) [Jared](jar) um Verzeihung für den Schlag. [Mrs. Alvarez](alv) bringt [Ashleigh](ash) das Schummeln bei, damit sind [die zwei](alv+ash) Freundinnen. [Chad](chad) bricht sich beim Yoga den Arm. Im Krankenhaus sitzt [Britt](brit) an [seinem](chad) Bett und stellt fest, dass [er](chad) [ihr](brit) gefehlt hat. Der [Arzt](arzt) muss zweimal husten.
- pregnant! lin "negativ"
- happy lin "erleichtert"
- sad lin "traurig"
- gift jar lin "kauft"
+ move danny+serg "zieht" @orlando
- reconcile? jar serg "Verzeihung"
- attack.past serg jar "Schlag"
- friend.start alv ash "Freundinnen"
- injure chad "bricht"
+ love.start brit chad "gefehlt"

== 12 Spiel, Satz, Sieg
[Roger](rog) hält auf dem Centre-Court um die Hand von [Mrs. Alvarez](alv) an, und [sie](alv) nimmt unter der Bedingung an, dass [er](rog) nie wieder gegen [sie](alv) gewinnt. Bei der Verlobungsfeier tanzt [Chad](chad) mit Gips und [Britt](brit). [Jared](jar) sagt [Lindsay](lin) endlich, was [er](jar) empfindet, merkt aber zu spät, dass das Mikrofon noch an ist. Alle hören zu, auch eine [Kellnerin](kell), [die](kell) gerührt [ihr](kell) Tablett fallen lässt. [Lindsay](lin) antwortet mit einem Kuss. Letztes Bild: Der [Pilot](pilot) fliegt über den Club und winkt.
+ propose rog alv "Hand"
- engaged.start alv rog "nimmt"
- celebrate alv+rog "Verlobungsfeier"
+ confess jar lin "empfindet"
- discover kell jar "hören"
- happy kell jar "gerührt"
+ kiss jar lin "Kuss"
