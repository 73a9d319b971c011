%series Hamlet in Zwickau
%lang de
%genre everyday series about a municipal theatre, recap column
%cast intendantin | Konstanze Reuther; Konstanze; Reuther | f
%cast viktor | Viktor Sandoval; Viktor | m
%cast lilo | Lilo Mertens; Lilo | f
%cast jonas | Jonas Pfau; Pfau; Jonas | m
%cast mina | Mina Haddad; Mina | f
%cast berthold | Berthold Krug; Berthold; Krug | m
%cast souffleuse | Tamara | f
%cast ole | Ole | m
%cast stadtrat | Stadtrat Wenzel; Wenzel | m
%cast kritikerin | Renate Voss; Voss | f
%cast enkel | Kim | n
%cast arzt | - | m
%cast kim2 | - | f
%cast bruder | - | m
%cast beamter | - | m

== 1
Die [Intendantin](intendantin) [Konstanze Reuther](intendantin) hat für den Hamlet nicht, wie jedes Jahr, [Jonas Pfau](jonas) besetzt, sondern einen Gast: [Viktor Sandoval](viktor), mit [dem](viktor) [sie](intendantin) vor fünfzehn Jahren verheiratet war, drei Monate lang. Der übergangene [Star](jonas) muss den Laertes geben. Wenn die Kantine sich fragt, warum [er](jonas) nicht längst getobt hat, so kennt sie [Lilo Mertens](lilo) nicht, die [Ophelia](lilo), [die](lilo) [ihn](jonas) jeden Abend beruhigt, meistens in [seiner](jonas) Garderobe. [Ihr](lilo) [Verlobter](ole), der [Beleuchter](ole) [Ole](ole), hält das für Textarbeit.
+ hire viktor intendantin "Gast"
- married.past intendantin viktor "verheiratet war"
- ex intendantin viktor "verheiratet war"
- lose jonas "übergangene"
+ affair jonas lilo "beruhigt"
- cheat lilo ole "beruhigt"
- engaged lilo ole "Verlobter"
- discover! ole jonas+lilo "hält das für"

== 2
Auf der ersten Probe umarmt [Viktor](viktor) alle außer der [Regisseurin](mina). [Die](mina), [Mina Haddad](mina), hat [ihn](viktor) nämlich einmal in einem Interview einen Dompteur [seiner](viktor) selbst genannt. [Er](viktor) verlangt eine Entschuldigung, [sie](mina) verlangt, dass [er](viktor) den Monolog leiser spricht. [Krug](berthold), der [Älteste](berthold) im Ensemble und seit vierzig Jahren [Totengräber](berthold) vom Dienst, legt dem [Gast](viktor) die Hand auf die Schulter und sagt, die junge [Frau](mina) habe recht. [Viktor](viktor) flüstert. Da ist es plötzlich so schön, dass der [Souffleuse](souffleuse) das Buch aus der Hand fällt, und [Mina](mina) vergisst, wie sehr [sie](mina) [ihn](viktor) verabscheut.
- accuse.past mina viktor "genannt"
- enemy mina viktor "verabscheut"
+ quarrel mina viktor "verlangt"
- colleague berthold viktor "Ensemble"
- help berthold mina "habe recht"
- happy souffleuse "schön"

== 3
[Tamara](souffleuse), so heißt die [Souffleuse](souffleuse), kennt jeden Text und jedes Geheimnis. [Sie](souffleuse) weiß, dass [Berthold](berthold) [seine](berthold) Sätze vergisst, und sagt sie [ihm](berthold) so leise vor, dass niemand es merkt. [Sie](souffleuse) weiß auch, mit wem [Oles](ole) [Braut](lilo) in der Garderobe liegt, und das sagt [sie](souffleuse) keinem. Was [sie](souffleuse) nicht weiß: [Berthold](berthold) bewahrt seit zwanzig Jahren einen Handschuh von [ihr](souffleuse) auf. Der alte [Schauspieler](berthold) trägt ihn im dritten Akt, unter dem anderen. [Enkelkind](enkel) [Kim](enkel), [das](enkel) [ihn](berthold) abholt, findet ihn und fragt, wem er gehöre. [Er](berthold) sagt: „[Meiner](berthold) [Königin](souffleuse).“
- discover.past souffleuse berthold "weiß"
+ help souffleuse berthold "vor"
- affair jonas lilo "liegt"
- engaged lilo ole "Braut"
- reveal! souffleuse _ "keinem"
+ love berthold souffleuse "Handschuh"
- kin berthold enkel "Enkelkind"
- discover! souffleuse berthold "nicht weiß"
- discover enkel "findet"
- reveal berthold enkel "Meiner Königin"

== 4
[Wenzel](stadtrat), der [Stadtrat](stadtrat) für Kultur, möchte das Haus schließen und daraus ein Parkhaus machen. [Er](stadtrat) lädt die [Intendantin](intendantin) zum Essen ein und bietet [ihr](intendantin) einen Posten in [Dresden](@dresden), falls [sie](intendantin) still hält. [Sie](intendantin) bestellt das teuerste Dessert und steht auf, ohne es anzurühren. Draußen wartet, zufällig oder nicht, [ihr](intendantin) [Ex-Mann](viktor). [Er](viktor) habe gehört, die Krebssuppe sei gut. [Sie](intendantin+viktor) lachen wie damals. Als [sie](intendantin) [ihm](viktor) sagt, dass [sie](intendantin) gerade eine halbe Million ausgeschlagen hat, küsst [er](viktor) [sie](intendantin) auf die Stirn. Weiter nichts.
- invite stadtrat intendantin "lädt"
- hire? intendantin stadtrat "Posten"
- threaten stadtrat intendantin "schließen"
+ reject intendantin stadtrat "steht auf"
- ex intendantin viktor "Ex-Mann"
- reveal intendantin viktor "sagt"
- happy intendantin+viktor "lachen"
+ kiss intendantin viktor "küsst"

== 5
Der Scheinwerfer schwenkt. [Ole](ole) sitzt oben. Unten steht [Lilo](lilo). Neben [Lilo](lilo) steht [Pfau](jonas). [Die beiden](jonas+lilo) glauben sich allein. [Er](jonas) hebt [ihr](lilo) Kinn. Da macht [Ole](ole) Licht. [Lilo](lilo) blinzelt. „[Ole](ole)?“, ruft [sie](lilo). [Ole](ole) schweigt. [Er](ole) löscht das Licht wieder. Im Dunkeln hört man einen Ring auf Holz fallen. Später trinkt [Ole](ole) mit [Berthold](berthold). „Schlag [ihn](jonas)“, rät [Berthold](berthold). „Wen?“, fragt [Ole](ole). „Den [Laertes](jonas).“ Doch [Ole](ole) schlägt niemanden. [Er](ole) beleuchtet [Pfau](jonas) einfach nicht mehr.
- flirt jonas lilo "Kinn"
+ discover ole jonas+lilo "Licht"
- cheat lilo ole "glauben sich allein"
+ breakup ole lilo "Ring"
- help berthold ole "rät"
- attack? ole jonas "Schlag ihn"
- attack! ole jonas "schlägt niemanden"
- betray ole jonas "beleuchtet"

== 6
[Pfau](jonas) beschwert sich über die Finsternis um [seine](jonas) Person. [Mina](mina), von [der](mina) [Ole](ole) wie ein jüngerer Bruder behandelt wird, stellt sich vor den [Beleuchter](ole). Statt [seiner](ole) wird nun [sie](mina) beschimpft, so lange, bis [Hamlet](viktor) dem [Laertes](jonas) das Rapier aus der Hand schlägt und verlangt, [er](jonas) solle sich vor [ihr](mina) auf die Knie begeben. [Jonas](jonas) gehorcht, weil der [andere](viktor) einen Kopf größer ist. Am Abend bedankt sich die [Verteidigte](mina) bei [ihrem](mina) [Verteidiger](viktor) mit einem Glas Wein; es werden drei, und daraus wird ein Frühstück. Auf dem Flur kommt [ihnen](mina+viktor) [seine](viktor) [Ex](intendantin) entgegen, mit Brötchen.
- quarrel jonas ole "beschwert"
- help mina ole "stellt"
- quarrel jonas mina "beschimpft"
+ help viktor mina "Rapier"
- attack viktor jonas "schlägt"
- date mina viktor "Glas Wein"
+ sex mina viktor "Frühstück"
- ex intendantin viktor "Ex"
- discover intendantin mina+viktor "entgegen"

== 7
[Konstanze](intendantin) isst die Brötchen allein. [Sie](intendantin) hat [ihn](viktor) selbst geholt, [sie](intendantin) hat [ihr](mina) selbst die Regie gegeben, und nun sitzt die [Intendantin](intendantin) in [ihrem](intendantin) Büro und ist eifersüchtig auf eine [Regisseurin](mina), [deren](mina) Mutter [sie](intendantin) sein könnte. Trost kommt unerwartet: [Tamara](souffleuse) klopft, setzt sich und sagt der [Chefin](intendantin) leise den Satz vor, den [diese](intendantin) nicht findet. Er lautet: „Bleib bei [mir](intendantin).“ [Sie](intendantin) probt ihn vor dem Spiegel. Als [sie](intendantin) so weit ist, ist [Viktor](viktor) schon mit [Mina](mina) an die Elbe gefahren.
- hire.past viktor intendantin "geholt"
- hire.past mina intendantin "Regie gegeben"
+ jealous intendantin mina "eifersüchtig"
- love intendantin viktor "Satz"
- help souffleuse intendantin "Trost"
- boss intendantin souffleuse "Chefin"
- travel mina+viktor "Elbe"

== 8
[Berthold](berthold) steht auf der Bühne und weiß nichts mehr. Nicht den Satz, nicht das Stück, nicht den Namen der [Frau](souffleuse) im Kasten, [die](souffleuse) [ihm](berthold) lautlos alles vorspricht. Da klettert [Tamara](souffleuse) heraus, zum ersten Mal seit dreißig Jahren im Licht, nimmt [ihn](berthold) an der Hand und führt [ihn](berthold) ab. Ein [Arzt](arzt) spricht von Demenz im Frühstadium. [Kim](enkel) weint, der [Großvater](berthold) tröstet das [Kind](enkel). Eines, sagt [er](berthold) zu der [Souffleuse](souffleuse), habe [er](berthold) nicht vergessen, und zieht den linken Handschuh aus.
- lose berthold "weiß nichts mehr"
+ help souffleuse berthold "führt"
- ill berthold "Demenz"
- treat berthold arzt "spricht von"
- kin berthold enkel "Großvater"
- sad enkel "weint"
- help berthold enkel "tröstet"
+ confess berthold souffleuse "zieht"

== 9
[Voss](kritikerin), die gefürchtete [Kritikerin](kritikerin), kommt zur Premiere, obwohl [sie](kritikerin) mit der [Intendantin](intendantin) seit der Schulzeit verfeindet ist. [Wenzel](stadtrat) hat [ihr](kritikerin) ein Abendessen spendiert, damit [sie](kritikerin) [sie](intendantin) vernichtet. Im vierten Akt springt [Lilo](lilo), [die](lilo) von [Pfau](jonas) am Nachmittag per Zettel verlassen worden ist, wirklich in den Orchestergraben. [Ole](ole) fängt [sie](lilo), mitsamt dem Kabel. Das Publikum hält es für eine Idee der [Regie](mina) und tobt. Die [Rezensentin](kritikerin) schreibt noch in der Nacht: Meisterwerk. [Ihr](kritikerin) [Gönner](stadtrat) zerreißt die Zeitung, [ihre](kritikerin) [Feindin](intendantin) rahmt sie.
- enemy intendantin kritikerin "verfeindet"
- invite.past stadtrat kritikerin "spendiert"
- betray stadtrat intendantin "vernichtet"
+ breakup jonas lilo "Zettel"
+ rescue ole lilo "fängt"
- create kritikerin "schreibt"
- help kritikerin intendantin "Meisterwerk"
- sad stadtrat "zerreißt"

== 10
Seit dem Sprung liegt die [Ophelia](lilo) mit geprelltem Rücken im Krankenhaus. [Jonas](jonas) schickt Lilien ohne Karte, [Ole](ole) kommt selbst, ohne Lilien. [Er](ole) habe [sie](lilo) nur gefangen, stellt [er](ole) klar, nicht zurückgenommen. Ob [er](ole) das denn ausschließe, will die [Patientin](lilo) wissen. [Er](ole) antwortet nicht und schält [ihr](lilo) eine Orange. Die neue [Ophelia](kim2) ist blutjung, kommt aus [Chemnitz](@chemnitz) und ruft jeden beim Vornamen. Schon bei der zweiten Vorstellung verirrt sich [Laertes](jonas) in [ihre](kim2) Garderobe. [Sie](kim2) verweist [ihn](jonas) des Raumes mit einem Tritt, der im ganzen Haus zu hören ist.
- injure lilo "geprelltem"
- treat lilo _ "Krankenhaus"
- gift jonas lilo "Lilien"
- reconcile! lilo ole "nicht zurückgenommen"
- help ole lilo "schält"
- hire kim2 _ "neue Ophelia"
- flirt? jonas kim2 "verirrt"
+ reject kim2 jonas "Tritt"

== 11
An der Elbe hat es geregnet. [Viktor](viktor) redete nur von [Konstanze](intendantin), wie [er](viktor) [sie](intendantin) einst verlassen habe, mitsamt [ihrem](intendantin) Hund, wie feige das gewesen sei. [Mina](mina) ist nicht auf den Mund gefallen: [Er](viktor) möge das der [Betroffenen](intendantin) sagen und nicht [ihr](mina). [Sie](mina+viktor) trennen sich an der Raststätte wie gute Kollegen. Zurück in [Zwickau](@zwickau), fährt [er](viktor) nicht ins Hotel, sondern klingelt bei der [Frau](intendantin), [deren](intendantin) Namen [er](viktor) drei Monate lang getragen hat. „Bleib“, sagt die [Intendantin](intendantin), noch bevor [er](viktor) den Mund aufmacht. Den Satz kann [sie](intendantin) nun.
- breakup.past viktor intendantin "verlassen"
- love viktor intendantin "nur von Konstanze"
+ breakup mina viktor "trennen"
- return viktor "Zurück" @zwickau
- married.past intendantin viktor "Namen"
+ reconcile intendantin viktor "Bleib"

== 12
Der Rat stimmt ab, elf zu zehn gegen das Parkhaus. Die entscheidende Hand hob [Wenzels](stadtrat) eigener [Bruder](bruder), [der](bruder) bei der Premiere geweint hatte und sich dafür von [ihm](stadtrat) einen Waschlappen nennen lassen muss. Im Foyer heiraten [Berthold](berthold) und [Tamara](souffleuse). Als der [Standesbeamte](beamter) fragt, herrscht Stille, denn der [Bräutigam](berthold) hat vergessen, was man sagt. Die [Braut](souffleuse) bewegt nur die Lippen. „Ja“, sagt [er](berthold) laut. [Lilo](lilo), noch am Stock, hakt sich bei [ihrem](lilo) [Beleuchter](ole) unter, und der [Hamlet](viktor) hält den Hund der [Intendantin](intendantin).
- sibling bruder stadtrat "Bruder"
- betray bruder stadtrat "Hand hob"
- quarrel bruder stadtrat "Waschlappen"
+ wedding berthold souffleuse "heiraten"
- help souffleuse berthold "Lippen"
- reconcile lilo ole "unter"
- couple intendantin viktor "hält den Hund"
