%series Schatten über der Drina
%lang de
%genre spy thriller around the Balkans in 1984, texts of a programme guide
%cast vesna | Vesna Marković; Vesna | f
%cast conrad | Conrad Thiel; Conrad; Thiel | m
%cast danilo | Danilo Marković; Danilo | m
%cast oberst | Oberst Babić; Babić | m
%cast lou | Lou | n
%cast anneliese | Anneliese Thiel; Anneliese | f
%cast whitmore | Whitmore | m
%cast zlata | Zlata | f
%cast tierarzt | Dr. Hodža; Hodža | m
%cast junge | Edo | m
%cast schaffner | - | m
%cast funker | - | m
%cast witwe | - | f

== 1
Winter 1984. In [Sarajevo](@sarajevo) richtet man die Spiele aus, und unter die Gäste mischt sich [Conrad Thiel](conrad), angeblich [Skireporter](conrad) aus [Köln](@koeln). Im Schlafwagen lernt [er](conrad) [Vesna Marković](vesna) kennen, eine [Dolmetscherin](vesna), [die](vesna) mehr Sprachen beherrscht, als [sie](vesna) zugibt. Der [Schaffner](schaffner) findet am Morgen ein leeres Abteil und einen [Toten](funker), einen britischen [Funker](funker). [Oberst Babić](oberst) von der Staatssicherheit beauftragt ausgerechnet [Vesnas](vesna) [Mann](danilo) [Danilo](danilo) mit dem Fall. Daheim in [Köln](@koeln) wundert sich [Anneliese Thiel](anneliese), warum [ihr](anneliese) [Gatte](conrad) die Skischuhe vergessen hat.
- betray conrad "angeblich"
- travel conrad "Schlafwagen" @sarajevo
+ meet conrad vesna "lernt"
- find schaffner funker "findet"
+ die funker "Toten"
- boss oberst danilo "beauftragt"
- investigate danilo funker "Fall"
- married danilo vesna "Mann"
- married anneliese conrad "Gatte"

== 2
[Vesna](vesna) führt den [Deutschen](conrad) durch die Baščaršija und unterdessen ein zweites Gespräch mit [ihm](conrad), nur mit den Augen. Was [er](conrad) nicht weiß: [Sie](vesna) arbeitet seit Jahren für die Engländer. Was [sie](vesna) nicht weiß: [Er](conrad) ebenfalls. Auf einer Sprungschanze übergibt [ihr](vesna) [Whitmore](whitmore), [ihr](vesna) britischer [Führungsoffizier](whitmore), eine Pistole und einen Namen. Es ist der Name des [Reporters](conrad). Am Abend fragt [Danilo](danilo) [seine](danilo) [Frau](vesna) beim Abwasch, in welchem Wagen [sie](vesna) neulich gefahren sei. „Im dritten“, lügt [sie](vesna), und ein Teller zerspringt.
- flirt conrad vesna "mit den Augen"
- discover! conrad vesna "nicht weiß"
- discover! vesna conrad "nicht weiß"#2
- boss whitmore vesna "Führungsoffizier"
- gift whitmore vesna "übergibt"
+ kill? vesna conrad "Pistole"
- married danilo vesna "Frau"
- investigate danilo vesna "fragt"
+ betray vesna danilo "lügt"

== 3
In einer Pension an der Miljacka soll es geschehen. [Vesna](vesna) hält die Waffe unter dem Mantel, [Conrad](conrad) den Korkenzieher, und [keiner](conrad+vesna) tut, wozu [er](conrad+vesna) gekommen ist. Am Morgen liegt die Pistole im Spülkasten, und die beiden [Agenten](conrad+vesna) liegen, einander zugewandt, im selben Bett. [Danilo](danilo), [dem](danilo) die [Zimmerwirtin](witwe), eine [Witwe](witwe), telefonisch Bericht erstattet, legt auf und schreibt in die Akte, der [Verdächtige](conrad) habe die Nacht allein verbracht. Dann übergibt [er](danilo) sich in den Papierkorb. Der [Oberst](oberst) klopft [ihm](danilo) auf die Schulter und schickt [ihn](danilo) nach Hause, [er](danilo) sehe elend aus.
- kill! vesna conrad "keiner tut"
+ sex conrad vesna "Bett"
- cheat vesna danilo "Bett"
- cheat conrad anneliese "Bett"
- reveal witwe danilo "Bericht"
+ betray danilo oberst "allein verbracht"
- ill danilo "Papierkorb"
- boss oberst danilo "schickt"

== 4
[Anneliese](anneliese) ist [ihrem](anneliese) [Mann](conrad) nachgereist, mitsamt den Skischuhen. [Sie](anneliese) läuft im Pressezentrum einer jungen [Person](lou) in die Arme, [die](lou) sich als [Lou](lou) vorstellt, fotografiert und sich weder mit Herr noch mit Frau anreden lässt. [Lou](lou) verschweigt, dass [Lous](lou) Auftraggeber in Ost-[Berlin](@berlin) sitzen. Die ahnungslose [Gattin](anneliese) zeigt [ihrer](anneliese) neuen [Bekanntschaft](lou) arglos Familienfotos, auf denen [Conrad](conrad) in einer Uniform steckt, die es in keinem Sender gibt. [Thiel](conrad) selbst steht derweil im Schnee und wird von [Whitmore](whitmore) gefragt, wieso [er](conrad) noch atme.
- married anneliese conrad "Mann"
- travel anneliese "nachgereist" @sarajevo
+ meet anneliese lou "in die Arme"
- betray lou anneliese "verschweigt"
- boss _ lou "Auftraggeber"
- discover! anneliese lou "ahnungslose"
- reveal anneliese lou "Familienfotos"
+ discover lou conrad "Uniform"
- threaten whitmore conrad "noch atme"

== 5
Ein Dorf an der [Drina](@drina), dreißig Häuser, kein Telefon. Hier lebt [Zlata](zlata), [Vesnas](vesna) [Großmutter](zlata), mit dem zehnjährigen [Edo](junge), von [dem](junge) es heißt, [er](junge) sei ein Waisenkind. Der [Tierarzt](tierarzt), ein gewisser [Hodža](tierarzt), kommt dreimal in der Woche, obwohl es nur eine Ziege gibt. Es schneit. [Zlata](zlata) rollt Teig, der [Junge](junge) schnitzt, der [Doktor](tierarzt) lobt den Kaffee. Nachts tippt [er](tierarzt) in [seinem](tierarzt) Stall auf einer Taste, leise, lange, kurz, lang, und wer Morsen kann, hört den Namen [Vesna](vesna).
- kin vesna zlata "Großmutter"
- housemate junge zlata "lebt"
- travel tierarzt zlata "kommt"
+ reveal tierarzt _ "tippt"

== 6
[Babić](oberst) zieht [Danilo](danilo) den Fall aus der Hand und lässt [ihn](danilo) selbst verhören, in dem Keller, in dem bisher immer [er](danilo) die Fragen gestellt hat. [Danilo](danilo) sagt nichts, drei Tage lang. [Vesna](vesna) könnte fliehen, [Conrad](conrad) hält schon die Pässe bereit; stattdessen geht [sie](vesna) zu [Babić](oberst) und bietet sich im Tausch an. Der [Oberst](oberst) willigt ein, behält aber [beide](danilo+vesna). Im Verhörraum sitzt das [Ehepaar](danilo+vesna) zum ersten Mal seit Jahren wieder an einem Tisch. [Er](danilo) habe es vom ersten Abend an gewusst, sagt [er](danilo), und den Teller habe [er](danilo) geklebt.
- arrest oberst danilo "verhören"
- reveal! danilo "nichts"
- flee? vesna "fliehen"
- help conrad vesna "Pässe"
+ rescue? vesna danilo "im Tausch"
+ arrest oberst vesna "behält"
- betray oberst vesna "behält"
- married danilo vesna "Ehepaar"
- discover.past danilo vesna "gewusst"

== 7
[Lou](lou) hat den Auftrag, [Conrad](conrad) auszuschalten, und steht nachts mit aufgesetztem Schalldämpfer vor [seiner](conrad) Zimmertür. Geöffnet wird sie von [Anneliese](anneliese), [die](anneliese) Kakao gekocht hat. Man trinkt ihn zu zweit. Es ist lange her, dass jemand [Lou](lou) gefragt hat, ob [Lou](lou) friere. Am Morgen legt [Lou](lou) der [Gastgeberin](anneliese) die Waffe auf den Frühstückstisch und erzählt [ihr](anneliese), mit wem und wofür [ihr](anneliese) [Mann](conrad) [sie](anneliese) hintergeht. [Anneliese](anneliese) weint nicht. [Sie](anneliese) fragt, ob man mit so etwas auch als Anfängerin treffe.
- kill? lou conrad "auszuschalten"
- help anneliese lou "Kakao"
- gift lou anneliese "legt"
+ reveal lou anneliese "erzählt"
- married anneliese conrad "Mann"
- cheat conrad anneliese "hintergeht"
- sad! anneliese "weint nicht"
+ kill? anneliese _ "treffe"

== 8
Aus dem Staatssicherheitskeller gibt es nur einen Weg, die Müllrampe. [Anneliese](anneliese) sitzt am Steuer des Müllwagens, [Lou](lou) wirft Rauchbomben, [Conrad](conrad) holt die [Gefangenen](danilo+vesna) heraus. Auf der Flucht durch den Igman fallen wenige Worte, denn in der Kabine sitzen zwei Ehen, fünf Menschen und ein Verhältnis. An der Brücke von [Višegrad](@visegrad) versperrt [Whitmore](whitmore) den Weg. Der [Brite](whitmore), so stellt sich heraus, hat den [Funker](funker) im Zug selbst erledigt: [Dieser](funker) hatte entdeckt, dass [Whitmore](whitmore) jahrelang auch von [Babić](oberst) bezahlt wurde. [Danilo](danilo), [der](danilo) endlich [seinen](danilo) Fall gelöst hat, lächelt und wird angeschossen.
+ rescue anneliese+conrad+lou danilo+vesna "holt"
- flee danilo+vesna "Flucht"
- affair conrad vesna "Verhältnis"
+ kill.past whitmore funker "erledigt"
- discover.past funker whitmore "entdeckt"
- betray.past whitmore _ "bezahlt"
- boss.past oberst whitmore "bezahlt"
- discover danilo whitmore "gelöst"
- happy danilo "lächelt"
- injure danilo "angeschossen"

== 9
Der [Verwundete](danilo) wird zum einzigen [Arzt](tierarzt) im Umkreis gebracht, und [der](tierarzt) behandelt sonst Ziegen. [Hodža](tierarzt) holt die Kugel mit einer Hufzange heraus. [Vesna](vesna) hält den Kopf [ihres](vesna) [Mannes](danilo), [Conrad](conrad) hält die Lampe, und als die Blicke der beiden [Männer](conrad+danilo) sich treffen, senkt [keiner](conrad+danilo) ihn. In der Tür steht [Edo](junge). [Anneliese](anneliese), [die](anneliese) nie Kinder bekommen konnte, sieht den [Jungen](junge) an, dann [Vesna](vesna), dann noch einmal den [Jungen](junge). „[Er](junge) hat [Ihre](vesna) Ohren“, sagt [sie](anneliese) leise. [Zlata](zlata) stellt den Teig weg.
+ treat danilo tierarzt "Hufzange"
- married danilo vesna "Mannes"
- help vesna danilo "hält"
- help conrad tierarzt "Lampe"
- parent! anneliese _ "nie Kinder"
+ discover anneliese junge "Ihre Ohren"
- parent vesna junge "Ihre Ohren"

== 10
Ja, [sie](vesna) hat ein [Kind](junge) und hat [es](junge) verleugnet. Mit neunzehn, in [London](@london), ließ sich [Vesna](vesna) von [Whitmore](whitmore) anwerben und nicht nur anwerben; als [sie](vesna) schwanger heimkehrte, nahm die [Großmutter](zlata) den [Säugling](junge) und schwieg. Seither hatte der [Engländer](whitmore) ein Druckmittel. [Danilo](danilo), blass auf dem Strohsack, bittet, [Edo](junge) kennenlernen zu dürfen. [Die beiden](danilo+junge) spielen Mühle. [Conrad](conrad) versteht, dass [er](conrad) hier nichts mehr verloren hat, und geht hinaus, wo [Anneliese](anneliese) den Wagen schon angelassen hat. Ob für [ihn](conrad) oder für [Lou](lou), sagt [sie](anneliese) nicht.
- parent vesna junge "Kind"
- hire.past vesna whitmore "anwerben"
- affair.past vesna whitmore "nicht nur anwerben"
- pregnant.past vesna whitmore "schwanger"
- kin vesna zlata "Großmutter"
- help.past zlata vesna "nahm"
- threaten.past whitmore vesna "Druckmittel"
+ reject.past vesna junge "verleugnet"
- meet danilo junge "kennenlernen"

== 11
[Whitmore](whitmore) holt sich, was [ihm](whitmore) nach [seiner](whitmore) Rechnung gehört: [Er](whitmore) passt [Edo](junge) auf dem Schulweg ab und zerrt [ihn](junge) in ein Boot. [Vesna](vesna) rennt am Ufer mit, bis die Lunge brennt. Mitten auf der [Drina](@drina) fragt der [Junge](junge) den fremden [Mann](whitmore), ob [er](whitmore) schwimmen könne, und zieht mit dem Schnitzmesser den Stöpsel. Der [Entführer](whitmore) kann es nicht. Den [Zehnjährigen](junge) fischt [Conrad](conrad) aus dem Eiswasser, [der](conrad) auf halbem Weg nach [Zagreb](@zagreb) kehrtgemacht hatte; für den [anderen](whitmore) streckt [er](conrad) die Hand erst aus, als es zu spät ist.
+ abduct whitmore junge "zerrt"
- sad vesna "brennt"
- attack junge whitmore "Stöpsel"
+ rescue conrad junge "fischt"
- return conrad "kehrtgemacht"
- die whitmore "zu spät"
- rescue! conrad whitmore "zu spät"

== 12
Die Flamme erlischt, die Gäste reisen ab. [Babić](oberst), von den eigenen Leuten abgeholt, hinterlässt einen Keller und keine Adresse. [Danilo](danilo) nimmt im Dorf die Stelle des Lehrers an und [Edo](junge) an Sohnes statt; mit [Vesna](vesna), [die](vesna) [ihm](danilo) alles erzählt hat, hat [er](danilo) Frieden geschlossen, wenn auch in getrennten Kammern. [Conrad](conrad) und [Anneliese](anneliese) unterschreiben in [Köln](@koeln) die Papiere, einvernehmlich, und feiern es mit Kakao. [Lou](lou) hat [ihr](anneliese) aus [Lissabon](@lissabon) eine Fahrkarte geschickt, einfach, zweiter Klasse. Und der [Tierarzt](tierarzt) macht [Zlata](zlata) nach elf Jahren Kaffee einen Antrag. Die Ziege ist Zeugin.
- arrest _ oberst "abgeholt"
- hire danilo "Stelle"
- parent.start danilo junge "an Sohnes statt"
- reconcile danilo vesna "Frieden"
- reveal.past vesna danilo "erzählt"
+ divorce anneliese conrad "unterschreiben"
- celebrate anneliese+conrad "feiern"
- invite lou anneliese "Fahrkarte"
+ propose tierarzt zlata "Antrag"
