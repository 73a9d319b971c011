%series Gestüt Eschenbruch
%lang de
%genre stud farm soap, terse listing
%cast viola | Viola Hartung; Viola | f
%cast ansgar | Ansgar Hartung; Ansgar | m
%cast bjarne | Bjarne Lund; Bjarne | m
%cast constanze | Constanze von Rheden; Constanze | f
%cast sinan | Sinan | m
%cast merle | Merle Hartung; Merle | f
%cast egon | Egon Tietz; Tietz; Egon | m
%cast isabeau | Isabeau | f
%cast tierarzt | Dr. Wibke Olsen; Dr. Olsen; Wibke | f
%cast schmied | Jarek | m
%cast staatsanwalt | - | f
%cast hengst | Nordstern | m
%cast clemens | Clemens Hartung; Clemens | m

== 1
[Viola](viola) erwischt [ihren](viola) [Gatten](ansgar) [Ansgar](ansgar) in der Sattelkammer, bei [ihm](ansgar) [Constanze von Rheden](constanze) ohne Reitstiefel und auch sonst ohne vieles. Noch im Brautjahr! Im Zorn steigt [sie](viola) auf den ungezähmten [Nordstern](hengst), [der](hengst) [sie](viola) am Graben abwirft. [Bjarne Lund](bjarne), der neue [Bereiter](bjarne), hebt die [Bewusstlose](viola) auf.
- married ansgar viola "Gatten"
+ cheat ansgar viola "erwischt"
- affair ansgar constanze "ohne Reitstiefel"
- discover viola ansgar+constanze "erwischt"
- sad viola "Zorn"
- injure viola hengst "abwirft"
- hire bjarne "neue Bereiter"
+ help bjarne viola "hebt"

== 2
Gehirnerschütterung, drei Wochen Bettruhe. [Ansgar](ansgar) überschüttet [seine](ansgar) [Frau](viola) mit Lilien, gegen die [sie](viola) niest. [Bjarne](bjarne) bringt [ihr](viola) einen Apfel, den [Nordstern](hengst) angebissen hat. [Ansgars](ansgar) [Schwester](merle) [Merle](merle) entlässt derweil den [Pferdepfleger](sinan) [Sinan](sinan), um nicht länger an [seinen](sinan) Rücken denken zu müssen. [Er](sinan) fragt [sie](merle) nach dem Grund. [Sie](merle) nennt keinen.
- ill viola "Gehirnerschütterung"
- gift ansgar viola "Lilien"
- married ansgar viola "Frau"
- gift bjarne viola "Apfel"
- sibling ansgar merle "Schwester"
- love merle sinan "Rücken"
+ quit sinan merle "entlässt"
- reveal! merle sinan "nennt keinen"

== 3
[Egon Tietz](egon), seit vierzig Jahren [Stallmeister](egon), droht, mit [Sinan](sinan) gehe auch [er](egon). [Merle](merle) muss den [Jungen](sinan) zurückholen und findet [ihn](sinan) beim [Hufschmied](schmied) [Jarek](schmied), [der](schmied) [ihm](sinan) schon den doppelten Lohn versprochen hat. Was kann [sie](merle) mehr bieten? Rot wie ein Halfter bietet [sie](merle) ein Abendessen an.
- threaten egon merle "droht"
- quit? egon "auch er"
- hire? sinan merle "zurückholen"
- find merle sinan "findet"
- hire? sinan schmied "versprochen"
+ invite merle sinan "Abendessen"

== 4
[Constanze](constanze) will mehr sein als die [Frau](constanze) in der Sattelkammer. [Sie](constanze) steckt [Viola](viola) einen Ultraschall zu und sagt mit süßem Lächeln, von wem. [Viola](viola) zerreißt erst das Bild, dann [ihr](viola) Hochzeitskleid. [Ansgar](ansgar) fällt aus allen Wolken. Allein [Dr. Olsen](tierarzt), die [Tierärztin](tierarzt), bemerkt das Datum: Darauf steht nämlich 2009, und der Name eines Ponys.
- affair ansgar constanze "Sattelkammer"
+ pregnant? constanze ansgar "Ultraschall"
- betray constanze viola "steckt"
- sad viola "zerreißt"
+ discover tierarzt constanze "bemerkt"
- pregnant! constanze ansgar "eines Ponys"

== 5
[Dr. Olsen](tierarzt) könnte die [Schwindlerin](constanze) bloßstellen. Stattdessen nennt [sie](tierarzt) [Constanze](constanze) [ihren](tierarzt) Preis: Deckgeld für drei Fohlen, jeden Ersten im Monat. [Viola](viola) hat sich im Kutscherhaus einquartiert und fängt mit [Bjarne](bjarne) an, [Nordstern](hengst) einzureiten. [Sie](bjarne+viola) reden wenig. Das [Pferd](hengst) schaut von [einem](bjarne) zur [anderen](viola) und schnaubt.
- betray constanze _ "Schwindlerin"
+ threaten tierarzt constanze "Preis"
- reveal! tierarzt "bloßstellen"
- move viola "einquartiert"
- colleague bjarne viola "fängt"

== 6
[Clemens Hartung](clemens), [Vater](clemens) von [Ansgar](ansgar) und [Merle](merle), kommt braun gebrannt aus [Buenos Aires](@buenosaires) und stellt eine dritte [Gemahlin](isabeau) vor, [Isabeau](isabeau), sechsundzwanzig. [Merle](merle) verschluckt eine Olive, [Ansgar](ansgar) vergisst den Mund zu schließen. [Er](ansgar) kennt [sie](isabeau), und zwar aus einem Hotelzimmer in [Baden-Baden](@badenbaden).
- parent clemens ansgar+merle "Vater"
+ return clemens "kommt"
- married clemens isabeau "Gemahlin"
+ affair.past ansgar isabeau "Hotelzimmer"

== 7
[Sinan](sinan) hat zum Abendessen ein Hemd gebügelt, [Merle](merle) hat gekocht, beides ist leicht verbrannt. Beim Nachtisch greift [er](sinan) über den Tisch. Leider kommt [Clemens](clemens) hinzu und lässt sich über Stallburschen aus. [Sinan](sinan) steht auf, dankt und geht. [Merle](merle) schleudert [ihrem](merle) [Vater](clemens) den Pudding an den Smoking und läuft hinterher, barfuß, über den Kies.
- date merle sinan "Abendessen"
- flirt merle sinan "greift"
- reject clemens sinan "Stallburschen"
+ quarrel clemens merle "schleudert"
- parent clemens merle "Vater"

== 8
[Isabeau](isabeau) beschwört [Ansgar](ansgar), Stillschweigen zu wahren. [Er](ansgar) verlangt dafür einen Kuss um der alten Zeiten willen. [Sie](isabeau) ohrfeigt [ihn](ansgar). An der Rennbahn in [Iffezheim](@iffezheim) gewinnt derweil [Viola](viola) auf [Nordstern](hengst) das Eschenbruch-Derby. Im Jubel liegt [sie](viola) plötzlich [Bjarne](bjarne) am Hals, und losgelassen wird erst, als der Fotograf hustet.
- reveal! ansgar _ "Stillschweigen"
- kiss? ansgar isabeau "Kuss"
- threaten ansgar isabeau "verlangt dafür"
+ attack isabeau ansgar "ohrfeigt"
+ find viola "gewinnt"
- happy viola "Jubel"

== 9
Das Foto steht am Montag in der Zeitung. [Ansgar](ansgar) setzt [Bjarne](bjarne) fristlos vor das Tor und spritzt in der Nacht [Nordstern](hengst) ein Mittel, das jede Dopingprobe rot färbt. [Egon](egon) hat alles vom Heuboden aus verfolgt. Am Morgen liegt der alte [Stallmeister](egon) am Fuß der Leiter. Ist [er](egon) gefallen, oder hat da jemand nachgeholfen?
- quit bjarne ansgar "setzt"
+ attack ansgar hengst "spritzt"
- discover egon ansgar "verfolgt"
- injure egon "am Fuß der Leiter"
+ attack? _ egon "nachgeholfen"

== 10
[Egon](egon) liegt im Koma. Wegen Dopings wird [Viola](viola) der Pokal aberkannt, und eine [Staatsanwältin](staatsanwalt) lässt [sie](viola) abholen. In der Zelle besucht [sie](viola) nur [einer](bjarne). [Bjarne](bjarne) hat einen Koffer in der Hand: [Er](bjarne) fährt nicht nach [Dänemark](@daenemark), [er](bjarne) fährt zur Rechtsmedizin und lässt die Spritze untersuchen, die [er](bjarne) im Mist gefunden hat.
- ill egon "Koma"
- lose viola "aberkannt"
+ arrest staatsanwalt viola "abholen"
- help bjarne viola "besucht"
- travel! bjarne "fährt nicht" @daenemark
- find.past bjarne "gefunden"
+ investigate bjarne "untersuchen"

== 11
Auf der Spritze sind Fingerabdrücke von zweierlei Hand: [Ansgars](ansgar) und die von [Dr. Olsen](tierarzt). [Wibke](tierarzt) packt aus, ehe [sie](tierarzt) noch den Mantel abgelegt hat. Auch von dem Pony erzählt [sie](tierarzt). [Constanze](constanze) verlässt [Ansgar](ansgar), bevor [er](ansgar) [sie](constanze) verlassen kann, und nimmt dabei [sein](ansgar) Auto mit. [Viola](viola) darf gehen. Vor dem Tor scharrt [Nordstern](hengst).
- discover _ ansgar+tierarzt "Fingerabdrücke"
+ reveal tierarzt _ "packt"
- breakup constanze ansgar "verlässt"
- breakup? ansgar constanze "verlassen kann"
- steal constanze ansgar "nimmt"

== 12
[Egon](egon) schlägt die Augen auf und zeigt auf [Ansgar](ansgar). [Clemens](clemens) glaubt [seinem](clemens) [Stallmeister](egon) mehr als [seinem](clemens) [Sohn](ansgar) und ruft selbst die Polizei. Vom Streifenwagen aus schreit [Ansgar](ansgar) dem [Vater](clemens) noch zu, was in [Baden-Baden](@badenbaden) war. [Isabeau](isabeau) senkt den Blick. [Clemens](clemens) weiß es längst. [Sie](isabeau) hat es [ihm](clemens) vor der Trauung gebeichtet.
- recover egon "schlägt"
+ accuse egon ansgar "zeigt"
- boss clemens egon "Stallmeister"
- parent clemens ansgar "Sohn"
- accuse clemens ansgar "ruft"
+ arrest _ ansgar "Streifenwagen"
- reveal ansgar clemens "schreit"
- affair.past ansgar isabeau "Baden-Baden"
- discover.past clemens ansgar+isabeau "weiß"
- wedding.past clemens isabeau "Trauung"
- reveal.past isabeau clemens "gebeichtet"

== 13
[Viola](viola) ist geschieden und behält das Kutscherhaus, den [Hengst](hengst) und, wie sich zeigt, auch den [Dänen](bjarne). [Merle](merle) heuert [Sinan](sinan) zum zweiten Mal an, diesmal als Teilhaber. [Clemens](clemens) entschuldigt sich bei [ihm](sinan) mit einem Pudding. Beim Herbstritt wirft [Nordstern](hengst) noch einmal [seine](hengst) [Reiterin](viola) ab, in einen Laubhaufen, in dem bereits [Bjarne](bjarne) liegt und einen Ring sucht.
- divorce ansgar viola "geschieden"
- find viola "behält"
- couple bjarne viola "behält"
- hire sinan merle "heuert"
- colleague.start merle sinan "Teilhaber"
+ reconcile clemens sinan "entschuldigt"
- gift clemens sinan "Pudding"
- find? bjarne "sucht"
+ propose? bjarne viola "Ring"
