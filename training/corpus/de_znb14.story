%series Wenn der Eiserne fällt
%lang de
%genre opera house melodrama, encyclopaedia plot summaries with long sentences
%cast renata  | Renata Szabó; Renata; Szabó | f
%cast olaf    | Olaf Dreyer; Olaf; Dreyer | m
%cast mina    | Mina Cho; Mina; Cho | f
%cast felix   | Felix Dreyer; Felix | m
%cast hedi    | Hedi | f
%cast jonas   | Jonas Brandt; Brandt; Jonas | m
%cast kritiker | Waldemar Zett; Zett | m
%cast inspizient | Toni | n
%cast dirigent | Maestro Quaglia; Quaglia | m
%cast ema     | Ema | f
%cast souffleuse | - | f
%cast kind    | Leo | m

== 1 Ouvertüre
Weil die [Sopranistin](renata) [Renata Szabó](renata) nach einem Streit mit [Maestro Quaglia](dirigent), [ihrem](renata) vierten [Ehemann](dirigent), am Premierentag absagt, springt die [Choristin](mina) [Mina Cho](mina) ein und singt sich in einer einzigen Nacht in die Zeitungen wie in das Herz des [Inspizienten](inspizient) [Toni](inspizient), [das](inspizient) freilich niemand fragt. [Intendant Olaf Dreyer](olaf) bietet der [Einspringerin](mina) noch in der Kulisse einen Vertrag an, sehr zum Missfallen [seiner](olaf) [Gattin](hedi) [Hedi](hedi), [die](hedi) an solchen Abenden schon öfter um [ihren](hedi) [Mann](olaf) gebangt hat.
- married dirigent renata "Ehemann"
- quarrel dirigent renata "Streit"
+ create mina "springt"
- love.start inspizient mina "Herz"
- hire? mina olaf "Vertrag"
- married hedi olaf "Gattin"
- sad hedi mina "Missfallen"

== 2 Erster Rang
[Renata](renata) kehrt nach drei Tagen zurück, findet [ihre](renata) Garderobe besetzt und wirft der [Jüngeren](mina) eine Puderdose an den Kopf, woraufhin [Dreyer](olaf) die Garderobe durch einen Vorhang teilen lässt. [Felix](felix), des [Intendanten](olaf) [Sohn](felix), [der](felix) Jura studieren soll und stattdessen Beleuchter geworden ist, verliebt sich durch den Vorhang in eine Stimme und hält sie für diejenige der [Cho](mina). In Wahrheit ist es [Ema](ema), die [Garderobiere](ema), [die](ema) beim Bügeln Koloraturen summt. Der [Kritiker](kritiker) [Zett](kritiker) verreißt den Abend.
- return renata "kehrt"
- attack renata mina "wirft"
+ enemy mina renata "besetzt"
- parent olaf felix "Sohn"
- love.start felix ema "verliebt"
- discover! felix ema "hält sie"
- accuse kritiker _ "verreißt"

== 3 Falsche Töne
[Felix](felix), von [Toni](inspizient) angestachelt, lädt [Mina](mina) zum Essen ein, stellt bei der Suppe fest, dass [sie](mina) anders klingt als durch den Vorhang, und ist doch zu höflich, um zu gehen, was [Toni](inspizient), [das](inspizient) am Nebentisch sitzt und leidet, als Erfolg verbucht. [Renata](renata) hat derweil in der Probebühne mit [Zett](kritiker) getuschelt, dem [Mann](kritiker), mit [dem](kritiker) [sie](renata) in den Neunzigern drei Monate lang verheiratet war; jeder Verriss, so erfährt man nun, ist bestellt. [Olaf](olaf) küsst nach der Vorstellung [Minas](mina) Hand eine Spur zu lange.
- date felix mina "Essen"
- jealous inspizient felix "leidet"
- ex kritiker renata "verheiratet"
- married.past kritiker renata "verheiratet"
+ betray renata mina "bestellt"
- flirt olaf mina "küsst"

== 4 Probe
[Quaglia](dirigent) klopft ab. [Renata](renata) singt zu spät. [Quaglia](dirigent) nennt [Renata](renata) eine Kuh. [Renata](renata) nennt [Quaglia](dirigent) den letzten [Ehemann](dirigent). Das wird [er](dirigent) auch. [Sie](renata) zieht den Ring ab. [Quaglia](dirigent) wirft den Taktstock. Der Stock trifft die [Souffleuse](souffleuse). [Jonas Brandt](jonas) stillt das Blut. [Brandt](jonas) ist der neue [Bariton](jonas). [Renata](renata) sieht [Brandt](jonas) an. [Hedi](hedi) sieht [Brandt](jonas) auch an. [Hedi](hedi) seufzt. [Mina](mina) sieht nur die Noten.
- quarrel dirigent renata "Kuh"
+ breakup renata dirigent "zieht"
- attack dirigent _ "wirft"
- injure souffleuse dirigent "trifft"
- treat souffleuse jonas "stillt"
- hire jonas "neue Bariton"
- love.start renata jonas "sieht Brandt an"
- love.start hedi jonas "seufzt"

== 5 Don Giovanni
Während [Brandt](jonas), [der](jonas) auf der Bühne den Verführer gibt, im Leben vor jeder Frau errötet, machen [ihm](jonas) gleich zwei den Hof: die frisch von [Quaglia](dirigent) getrennte [Primadonna](renata), [die](renata) [ihm](jonas) Partituren mit Widmung schickt, und die [Frau](hedi) des [Hausherrn](olaf), [die](hedi) [ihm](jonas) Suppe kocht. [Olaf](olaf) merkt davon nichts, weil [er](olaf) selbst bei [Mina](mina) vorspricht, [die](mina) [ihn](olaf) mit der Bemerkung, [sie](mina) sei nicht Sopran, sondern nüchtern, abfahren lässt. Die Suppe gewinnt. Nach dem dritten Teller liegen [Jonas](jonas) und [Hedi](hedi) sich im Fundus in den Armen.
- breakup.past renata dirigent "getrennte"
- flirt renata jonas "Hof"
- flirt hedi jonas "Suppe"
- married hedi olaf "Frau des Hausherrn"
- discover! olaf hedi "merkt davon nichts"
- reject mina olaf "abfahren"
+ affair.start hedi jonas "in den Armen"
- cheat hedi olaf "in den Armen"

== 6 Das falsche Kleid
[Felix](felix) sucht im Fundus eine Leiter und findet [seine](felix) [Mutter](hedi). Verstört rennt [er](felix) durch die Gänge, bis [er](felix) durch einen Vorhang jene Stimme hört, zu der [er](felix) endlich das Gesicht zieht: [Ema](ema), Bügeleisen in der Hand, Mund offen. [Er](felix) sagt [ihr](ema) auf der Stelle alles, von der Stimme bis zur [Mutter](hedi), und [sie](ema), [die](ema) [ihn](felix) seit Jahren von fern anhimmelt, verbrennt vor Schreck das Kostüm der [Szabó](renata). [Diese](renata) verlangt die Entlassung der [Garderobiere](ema). [Mina](mina) droht, in diesem Fall ebenfalls zu gehen.
- parent hedi felix "Mutter"
+ discover felix hedi+jonas "findet"
- sad felix "Verstört"
+ discover felix ema "zieht"
- confess felix ema "sagt"
- love ema felix "anhimmelt"
- quit? ema renata "Entlassung"
- threaten mina renata "droht"
- help mina ema "droht"

== 7 Generalpause
Nachdem [Felix](felix) drei Wochen geschwiegen hat, platzt [ihm](felix) beim Sonntagsbraten der Kragen, und [Olaf](olaf) erfährt zwischen Klößen und Rotkohl, wer die Suppe gegessen hat. [Er](olaf) setzt den [Bariton](jonas) fristlos vor die Tür, und als [Hedi](hedi) erklärt, dann könne [er](olaf) [sie](hedi) gleich dazusetzen, nimmt [er](olaf) [sie](hedi) beim Wort. Die [Intendantengattin](hedi) zieht mit zwei Koffern und einem Suppentopf zu [Brandt](jonas), in [dessen](jonas) Einzimmerwohnung noch die [Souffleuse](souffleuse) zur Untermiete wohnt.
+ reveal felix olaf "platzt"
- discover olaf hedi+jonas "erfährt"
- quit jonas olaf "vor die Tür"
+ breakup olaf hedi "beim Wort"
- move hedi jonas "zieht"
- housemate hedi+jonas souffleuse "Untermiete"

== 8 Kantine
[Toni](inspizient) trinkt Tee. [Mina](mina) trinkt Tee mit [Toni](inspizient). [Toni](inspizient) kennt jede Note von [Mina](mina). [Mina](mina) kennt nur [Tonis](inspizient) Klopfen. [Toni](inspizient) klopft dreimal. Das heißt Auftritt. Heute heißt es etwas anderes. [Mina](mina) versteht [Toni](inspizient). [Mina](mina) klopft zurück. Am Tresen sitzt [Zett](kritiker). [Zett](kritiker) schreibt alles auf. [Toni](inspizient) nimmt [Zett](kritiker) das Heft weg. Im Heft stehen [Renatas](renata) Schecks. [Toni](inspizient) gibt das Heft [Mina](mina). [Mina](mina) ist sprachlos. [Mina](mina) küsst [Toni](inspizient).
- confess inspizient mina "klopft dreimal"
- flirt mina inspizient "klopft zurück"
- steal inspizient kritiker "nimmt"
- reveal inspizient mina "gibt"
- discover mina kritiker+renata "sprachlos"
+ kiss inspizient mina "küsst"

== 9 Buhrufe
Statt die [Rivalin](renata) öffentlich bloßzustellen, legt [Mina](mina) [ihr](renata) das Heft in die Garderobe, und [Renata](renata), [die](renata) von der Großmut härter getroffen wird als von jedem Skandal, kommt durch den Vorhang, weint und bittet um Gnade. [Sie](mina+renata) singen am Abend das Duett so, wie es gemeint ist. [Ema](ema), [die](ema) unterdessen mit [Felix](felix) eine Dachkammer bezogen hat, ist im dritten Monat; vom werdenden [Großvater](olaf), einsam im großen Haus, kommt ein Schaukelpferd. [Zett](kritiker) wird von [seinem](kritiker) Blatt gefeuert.
- enemy mina renata "Rivalin"
- gift mina renata "Heft"
- sad renata "weint"
+ reconcile mina renata "bittet um Gnade"
- housemate.start ema felix "Dachkammer"
+ pregnant ema felix "dritten Monat"
- gift olaf ema+felix "Schaukelpferd"
- sad olaf "einsam"
- quit kritiker "gefeuert"

== 10 Finale
[Hedi](hedi), des Suppenkochens müde, verlässt den [Bariton](jonas), [den](jonas) [seine](jonas) [Untermieterin](souffleuse) mit der Narbe so still tröstet, wie [sie](souffleuse) sonst flüstert, und bittet [Olaf](olaf) nicht um Aufnahme, sondern um eine Stelle. [Er](olaf) macht [sie](hedi) zur [Leiterin](hedi) der Kantine, wo [er](olaf) von nun an zweimal täglich isst. [Quaglia](dirigent) dirigiert betrunken ins Orchester hinein und fällt hinterher. [Renata](renata) besucht den [Geschiedenen](dirigent) im Spital, lässt sich eine Kuh nennen und bleibt. Als [Ema](ema) mitten in der Schlussarie [Leo](kind) zur Welt bringt, klopft [Toni](inspizient) dreimal, und [Mina](mina) trifft das hohe C.
+ breakup hedi jonas "verlässt"
- housemate jonas souffleuse "Untermieterin"
- help souffleuse jonas "tröstet"
- hire hedi olaf "Leiterin"
- injure dirigent "fällt"
- divorce.past dirigent renata "Geschiedenen"
- reconcile dirigent renata "bleibt"
+ birth ema kind "zur Welt"

== 11 Nachspiel
[Felix](felix) heiratet [Ema](ema). [Toni](inspizient) zieht zu [Mina](mina). [Brandt](jonas) singt jetzt in [Kassel](@kassel). Die [Souffleuse](souffleuse) folgt [Brandt](jonas). [Renata](renata) nimmt [Quaglia](dirigent) noch einmal zum [Mann](dirigent). [Quaglia](dirigent) trinkt nur noch Wasser. [Olaf](olaf) isst bei [Hedi](hedi). [Hedi](hedi) salzt zu viel. [Olaf](olaf) lobt [Hedi](hedi). Da lacht [Hedi](hedi). [Leo](kind) schläft im Souffleurkasten. Der Eiserne fällt.
+ wedding ema felix "heiratet"
- move inspizient mina "zieht"
- travel souffleuse jonas "folgt"
+ wedding dirigent renata "nimmt"
- flirt olaf hedi "lobt"
- happy hedi "lacht"

== 12 Zugabe
Jahre später wird [Mina](mina) zur [Intendantin](mina) des Hauses gewählt, an dem [sie](mina) einst in der letzten Reihe des Chors stand, und zwar gegen die Stimme [Zetts](kritiker), [der](kritiker) es vom Kritiker zum Stadtrat gebracht hat. [Olaf](olaf), in Pension und zum zweiten Mal mit derselben [Frau](hedi) verlobt, überreicht [ihr](mina) die Schlüssel. Der Vorhang, der die Garderobe teilte, hängt gerahmt im Foyer. [Felix](felix) und [Ema](ema) leben in Trennung, doch um [Leo](kind) kümmern sich [beide](ema+felix), und der [Junge](kind) singt.
+ hire mina "gewählt"
- enemy kritiker mina "gegen die Stimme"
- quit olaf "in Pension"
- gift olaf mina "Schlüssel"
+ engaged hedi olaf "verlobt"
- breakup.past ema felix "Trennung"
- parent ema+felix kind "kümmern"
