%series Abstiegszone
%lang de
%genre Sportserie, Frauenhandball im Ruhrgebiet, TV guide capsules
%cast svenja   | Svenja Kowalski; Svenja; Kowalski | f
%cast adaeze   | Adaeze Nwosu; Adaeze | f
%cast bjarne   | Bjarne Holm; Holm; Bjarne | m
%cast mira     | Mira Holm; Mira | f
%cast dilara   | Dilara | f
%cast gerd     | Gerd Pütz; Pütz; Gerd | m
%cast elke     | Elke Pütz; Elke | f
%cast jonas    | Jonas Pütz; Jonas | m
%cast physio   | Flo | n
%cast carlotta | Carlotta Brandi; Brandi; Carlotta | f
%cast oma      | Oma Kowalski; Oma | f
%cast kind     | Pelle | m
%cast alter    | - | m
%cast paparazzo | - | m

== 1 Anwurf
Der [TuS Herne](#tusherne) ist Vorletzter, die Halle halb leer, der [Trainer](alter) halb tot. Für den [Zusammengebrochenen](alter) springt [Bjarne Holm](bjarne) ein, ein [Däne](bjarne) mit großem Namen und kleinem Vertrag. [Svenja Kowalski](svenja), [Torfrau](svenja) und [Kapitänin](svenja), traut [ihm](bjarne) nicht über den Weg: Der [Mann](bjarne) hat 2009 [ihre](svenja) beste [Freundin](adaeze) [Adaeze](adaeze) aus dem Nationalkader geworfen. [Adaeze](adaeze) spielt seitdem in [Herne](@herne) Linksaußen, raucht heimlich und schweigt dazu. [Holm](bjarne) hat [seine](bjarne) [Tochter](mira) [Mira](mira) mitgebracht, [die](mira) auch spielen will und auch nicht darf.
- ill alter "Zusammengebrochenen"
+ hire bjarne "springt" #tusherne
- enemy svenja bjarne "über den Weg"
- friend adaeze svenja "beste Freundin"
- quit.past adaeze bjarne "geworfen"
- parent bjarne mira "Tochter"
- reject bjarne mira "nicht darf"

== 2 Zeitstrafe
[Vereinspräsident](gerd) [Gerd Pütz](gerd), [Großschlachter](gerd), hat das Geld, [seine](gerd) [Gattin](elke) [Elke](elke) hat das Sagen, der gemeinsame [Sohn](jonas) [Jonas](jonas) hat ein Auge auf die [Torfrau](svenja). [Diese](svenja) geht mit [ihm](jonas) Pommes essen, weil [sie](svenja) die Heizung in der Halle wieder anstellen lassen möchte, und ertappt sich dabei, dass [sie](svenja) es trotzdem schön findet. [Adaeze](adaeze) gerät mit dem neuen [Coach](bjarne) wegen einer Zigarette aneinander. [Dilara](dilara), siebzehn, [Ersatzfrau](dilara) und größte [Bewundererin](dilara) der [Raucherin](adaeze), schwindelt, es sei [ihre](dilara) gewesen, und läuft zwanzig Strafrunden.
- boss gerd bjarne "Vereinspräsident"
- married elke gerd "Gattin"
- parent elke+gerd jonas "Sohn"
- love jonas svenja "Auge"
+ date jonas svenja "Pommes"
- quarrel adaeze bjarne "aneinander"
- love dilara adaeze "Bewundererin"
- happy svenja jonas "schön"
- betray dilara bjarne "schwindelt"
- help dilara adaeze "schwindelt"

== 3 Trainingsbank
[Mira](mira) stiehlt sich nachts in die Halle, wirft allein aufs leere Tor und trifft die gute [Seele](physio) der Massagebank, [die](physio) alle nur [Flo](physio) nennen. Zwischen Sprossenwand und Kühlbox tauen [die beiden](mira+physio) auf. Der [Vater](bjarne) des [Mädchens](mira) sitzt derweil bei [Elke Pütz](elke) im Wintergarten; was als Lagebesprechung begann, setzt sich im Schlafzimmer fort. [Jonas](jonas), [der](jonas) früher nach Hause kommt als gedacht, hört zu viel und erzählt es am nächsten Morgen der [Kapitänin](svenja). [Svenja](svenja) hat nun zwei Geheimnisse zu hüten und einen Siebenmeter zu wenig.
- meet mira physio "trifft"
- friend.start mira physio "tauen"
- parent bjarne mira "Vater"
+ affair.start bjarne elke "Schlafzimmer"
- cheat elke gerd "Schlafzimmer"
- discover jonas bjarne+elke "hört"
- reveal jonas svenja "erzählt"

== 4 Kurzpass
[Svenja](svenja) hält alles. [Herne](#tusherne) gewinnt sein erstes Spiel. [Dilara](dilara) fällt [Adaeze](adaeze) um den Hals. [Adaeze](adaeze) sagt: „Komm runter, [Kleine](dilara).“ [Holm](bjarne) lobt [Svenja](svenja). [Svenja](svenja) schaut weg. In der Kabine ruft [Oma Kowalski](oma) an. [Svenjas](svenja) [Großmutter](oma) hört jedes Spiel im Radio. [Jonas](jonas) wartet am Bus. [Er](jonas) hat Rosen und eine Frage. „Willst [du](svenja) bei [mir](jonas) wohnen?“, fragt [Jonas](jonas). Die [Torfrau](svenja) sagt Ja. Am Bus steht auch ein [Fotograf](paparazzo).
- happy dilara adaeze "um den Hals"
- boss bjarne svenja "lobt"
- kin oma svenja "Großmutter"
+ invite jonas svenja "wohnen"
- couple.start jonas svenja "sagt Ja"
- gift jonas svenja "Rosen"
- move? svenja jonas "sagt Ja"

== 5 Doppelte Deckung
Ein Foto in der Zeitung zeigt nicht die [Torfrau](svenja) mit [Jonas](jonas), sondern im Hintergrund den [Trainer](bjarne), die Hand im Nacken der [Präsidentengattin](elke). [Pütz](gerd) legt die Seite auf [Holms](bjarne) Schreibtisch und fragt nach dem Abstieg; von der Ehe spricht [er](gerd) nicht. Zu Hause schmeißt [er](gerd) die Teller einzeln, und [Elke](elke) wirft die Tür hinter sich zu und schläft fortan im Hotel. Den [Fotografen](paparazzo) stellt [Adaeze](adaeze) in der Kabinengasse und kassiert eine Anzeige. Die [Ertappten](bjarne+elke) verzichten aufeinander, wenigstens bis zum Saisonende. Der [Sohn](jonas) zieht vorsorglich zu [seiner](jonas) [Freundin](svenja).
- married elke gerd "Präsidentengattin"
+ discover gerd bjarne+elke "legt"
- affair bjarne elke "Hand im Nacken"
- quarrel elke gerd "schmeißt"
+ breakup elke gerd "schläft fortan im Hotel"
- attack adaeze paparazzo "stellt"
- accuse paparazzo adaeze "Anzeige"
- affair.end bjarne elke "verzichten aufeinander"
- parent elke+gerd jonas "Sohn"
- couple jonas svenja "Freundin"
- move jonas svenja "zieht"

== 6 Leihgabe
Der Gegner vom Samstag hat eine neue [Spielmacherin](carlotta), und alle kennen [sie](carlotta): [Carlotta Brandi](carlotta) war drei Jahre lang die [Frau](carlotta) an [Svenjas](svenja) Seite, bis [sie](carlotta) mit [Adaeze](adaeze) durchbrannte. So also ist das, denkt [Jonas](jonas), [der](jonas) von dieser [Vorgängerin](carlotta) nie gehört hatte. Die [Italienerin](carlotta) wirft elf Tore. Danach treffen sich [die drei](adaeze+carlotta+svenja) in der Umkleide zum ersten Mal wieder, und die [Außenspielerin](adaeze), [die](adaeze) nach acht Wochen ihrerseits verlassen worden war, muss von [Svenja](svenja) zurückgehalten werden. [Dilara](dilara) beobachtet es durch den Spalt und heult in den Ballsack.
- hire carlotta "neue Spielmacherin"
+ couple.past carlotta svenja "Seite"
- breakup.past carlotta svenja "durchbrannte"
- affair.past adaeze carlotta "durchbrannte"
- betray.past adaeze svenja "durchbrannte"
- discover! jonas carlotta "gehört"
- ex carlotta svenja "Vorgängerin"
- breakup.past carlotta adaeze "verlassen"
- attack? adaeze carlotta "zurückgehalten"
- return carlotta "treffen sich"
- help svenja carlotta "zurückgehalten"
- discover dilara adaeze+carlotta "beobachtet"
- sad dilara adaeze "heult"

== 7 Auszeit
Das Spiel fällt aus, weil Schnee auf dem Hallendach liegt. [Oma Kowalski](oma) feiert achtzigsten Geburtstag im Vereinsheim, und mangels anderer Gäste sitzt die ganze Mannschaft an [ihrer](oma) Tafel. Der [Däne](bjarne) tanzt mit der [Jubilarin](oma). [Mira](mira) tanzt mit [Flo](physio) und verlässt mit [Flo](physio) auch das Fest; die Jacken bleiben hängen. Zwischen Torte und Schnaps bittet [Adaeze](adaeze) die [Frau](svenja) um Verzeihung, [der](svenja) [sie](adaeze) die [Liebste](carlotta) ausgespannt hat. [Svenja](svenja) antwortet mit einem Stück Käsekuchen. Ein Lied wird gesungen, ein Stuhl bricht, und der Schneepflug kommt um vier.
+ celebrate oma "achtzigsten"
- flirt bjarne oma "tanzt"
- date mira physio "verlässt"
- betray.past adaeze svenja "ausgespannt"
- ex carlotta svenja "ausgespannt"
+ reconcile adaeze svenja "Käsekuchen"

== 8 Knieverletzung
[Svenja](svenja) schreit. Das Kreuzband ist gerissen. [Flo](physio) trägt [sie](svenja) vom Feld. Ins Tor muss [Dilara](dilara). [Dilara](dilara) hält nichts. [Holm](bjarne) bleibt ruhig. „[Wir](bjarne+dilara) üben“, sagt [er](bjarne). Im Krankenhaus sitzt [Jonas](jonas) am Bett. Blumen schickt [Carlotta](carlotta). [Jonas](jonas) wirft sie in den Eimer. Wütend wird [Svenja](svenja). [Svenja](svenja) wirft [Jonas](jonas) hinaus. Die Kiste hat [er](jonas) schon im Auto. [Er](jonas) wohnt jetzt wieder bei [Gerd](gerd).
+ injure svenja "gerissen"
- help physio svenja "trägt"
- hire dilara "Ins Tor"
- help bjarne dilara "üben"
- help jonas svenja "sitzt"
- gift carlotta svenja "Blumen"
- jealous jonas carlotta "Eimer"
- quarrel jonas svenja "Wütend"
+ breakup svenja jonas "wirft Jonas hinaus"
- move jonas gerd "wohnt"

== 9 Nachwuchs
[Elke Pütz](elke) ist vierundvierzig und in anderen Umständen, und es kommt nur [einer](bjarne) in Frage, weil [ihr](elke) [Mann](gerd) seit Jahren im Gästezimmer schläft. [Holm](bjarne) nimmt die Nachricht an der Seitenlinie entgegen und vergisst das Coachen; [Dilara](dilara), endlich in Form, rettet den Punkt. Für [seine](bjarne) [Tochter](mira) bricht eine Welt zusammen: [Mira](mira) zieht aus und steht mit zwei Taschen bei [Flo](physio). Beim [Präsidenten](gerd) wiederum steht der [Sohn](jonas), verlassen und betrunken. Die beiden [Männer](gerd+jonas), [die](gerd+jonas) sich seit der Konfirmation nicht umarmt haben, zerlegen gemeinsam ein Schwein.
+ pregnant elke bjarne "in anderen Umständen"
- married elke gerd "Mann"
- discover bjarne elke "nimmt"
- help dilara bjarne "rettet"
- parent bjarne mira "Tochter"
- sad mira bjarne "Welt"
+ move mira physio "zieht"
- parent gerd jonas "Sohn"
- breakup.past svenja jonas "verlassen"
- sad jonas svenja "betrunken"

== 10 Sperrfeuer
In der Winterpause holt der [TuS](#tusherne) ausgerechnet [Carlotta Brandi](carlotta), auf Wunsch des gehörnten [Präsidenten](gerd), [der](gerd) den [Trainer](bjarne) damit ärgern will. [Der](bjarne) hat mit der [Italienerin](carlotta) freilich gar kein Problem, wohl aber [Adaeze](adaeze), [die](adaeze) [ihr](carlotta) im ersten Training den Ellbogen ins Gesicht rammt. Auf der Tribüne sitzt mit Krücken [Svenja](svenja) und muss lachen, worauf auch die [Getroffene](carlotta) lacht, Blut auf den Zähnen. [Dilara](dilara) nutzt die Gelegenheit, sich zu der [Täterin](adaeze) auf die Strafbank zu setzen. „Noch ein Jahr“, sagt [sie](dilara), „dann bin [ich](dilara) achtzehn und [Sie](adaeze) haben keine Ausrede mehr.“ [Adaeze](adaeze) zündet sich eine an.
- hire carlotta gerd "holt"
- cheat.past elke gerd "gehörnten"
- enemy bjarne gerd "ärgern"
- enemy! bjarne carlotta "kein Problem"
- enemy adaeze carlotta "wohl aber"
+ attack adaeze carlotta "Ellbogen"
- injure carlotta adaeze "Blut"
- happy svenja "lachen"
+ confess dilara adaeze "keine Ausrede"

== 11 Verlängerung
Die [Kapitänin](svenja) übt wieder laufen, und zwar an [Carlottas](carlotta) Arm, im Dunkeln, damit es keiner sieht. Es sieht [einer](paparazzo): Der [Fotograf](paparazzo) von damals verlangt dreitausend Euro, sonst stehe am Montag alles in der Zeitung. [Svenja](svenja) erzählt lieber selbst der Mannschaft, dass [sie](svenja) und [ihre](svenja) [Ex](carlotta) wieder zueinandergefunden haben; die Mannschaft hat gewettet und längst ausgezahlt. Nur [Jonas](jonas), [der](jonas) bis zuletzt auf eine zweite Chance hoffte, tritt ein Werbebanner ein. [Sein](jonas) [Vater](gerd) reicht [ihm](jonas) das nächste. Am Abend unterschreiben [Gerd](gerd) und [Elke](elke) beim Notar, was noch zu unterschreiben war.
- recover svenja "übt"
- help carlotta svenja "Arm"
- discover paparazzo carlotta+svenja "sieht einer"
- threaten paparazzo svenja "verlangt"
+ reveal svenja _ "erzählt"
- ex carlotta svenja "Ex"
+ reconcile carlotta svenja "zueinandergefunden"
- reconcile? jonas svenja "zweite Chance"
- sad jonas svenja "tritt"
- parent gerd jonas "Vater"
- help gerd jonas "reicht"
- divorce elke gerd "unterschreiben"

== 12 Abpfiff
Das letzte Spiel. [Svenja](svenja) steht im Tor. [Dilara](dilara) sitzt draußen und drückt die Daumen. Auf der Tribüne brüllt [Oma Kowalski](oma). Neben [ihr](oma) krümmt sich [Elke](elke). „Jetzt?“, fragt [Oma](oma). „Jetzt“, stöhnt [Elke](elke). [Holm](bjarne) lässt die Tafel fallen und rennt. [Mira](mira) rennt [ihm](bjarne) nach. [Herne](#tusherne) spielt ohne [Trainer](bjarne) weiter. [Pelle](kind) kommt im Kabinengang. Einen [Bruder](kind) wollte [Mira](mira) nie. Jetzt lässt [sie](mira) [Pelle](kind) nicht mehr los. [Carlotta](carlotta) trifft mit der Sirene. [Herne](#tusherne) bleibt drin. Ausgerechnet [Pütz](gerd) hebt [Pelle](kind) in die Luft.
- help dilara svenja "drückt"
+ birth elke kind "Pelle kommt"
- sibling kind mira "Bruder"
- happy mira kind "nicht mehr los"
+ find carlotta "trifft"
- happy gerd kind "hebt"

== 13 Neue Saison
Im Juli hängt der [TuS](#tusherne) ein neues Mannschaftsbild auf. Den [Trainer](bjarne) haben die Dänen zurückgekauft; [er](bjarne) ist mit [Elke](elke) und dem kleinen [Pelle](kind) nach [Aarhus](@aarhus) übersiedelt und hat zuvor [Adaeze](adaeze) erklärt, warum [er](bjarne) [sie](adaeze) damals aus dem Kader strich: nicht der Zigaretten, sondern eines Funktionärs wegen, der es befohlen hatte. [Sie](adaeze) übernimmt [seinen](bjarne) Posten. [Ihre](adaeze) erste Amtshandlung ist ein Rauchverbot. [Mira](mira), inzwischen Linksaußen, teilt mit [Flo](physio) Wohnung und Wärmflasche. Die beiden [Torhüterinnen](dilara+svenja) sind Konkurrentinnen geworden und gehen trotzdem zusammen ins Kino. Und die [Italienerin](carlotta)? [Die](carlotta) steckt der [Kapitänin](svenja) beim Fototermin einen Ring an den falschen Finger, und keiner korrigiert es.
+ move bjarne+elke+kind "übersiedelt" @aarhus
- reveal bjarne adaeze "erklärt"
- quit.past adaeze bjarne "strich"
- hire adaeze "übernimmt"
- quit bjarne "zurückgekauft"
- couple mira physio "Wohnung"
- housemate mira physio "teilt"
- enemy dilara svenja "Konkurrentinnen"
- friend dilara svenja "zusammen"
+ engaged.start carlotta svenja "Ring"
