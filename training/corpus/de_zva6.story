%series Die Nebelzöllner
%lang de
%genre fantasy, a fan's episode guide
%cast ilvy | Ilvy Hanneck; Ilvy | f
%cast bren | Bren Hanneck; Bren | m
%cast torwen | Torwen | m
%cast grast | Hauptmann Grast; Grast | m
%cast maelis | Prinz Maelis; Maelis | m
%cast sarraka | Königin Sarraka; Sarraka | f
%cast odalys | Odalys | f
%cast reiher | Quarzan; Quarz | m
%cast wirtin | Dorrit | f
%cast nebelfrau | Wenna | f
%cast bote | - | m
%cast schatten | Schleierkönig | m
%cast heilerin | Mutter Ysolt; Ysolt | f
%cast nebelkind | - | f
%cast zoellner | Nebelzöllner | g

== 1 Die Waage am Hochsteg
[Ilvy](ilvy) tritt am [Hochsteg](@hochsteg) den Dienst bei den [Nebelzöllnern](zoellner) an, wo [Hauptmann Grast](grast) von nun an [ihr](ilvy) [Vorgesetzter](grast) ist. Den wahren Grund verschweigt [sie](ilvy) [ihm](grast): [Sie](ilvy) sucht [ihren](ilvy) [Bruder](bren) [Bren](bren), [der](bren) vor zwei Jahren im Nebel verschollen ist. In der B-Handlung nimmt [Torwen](torwen) die [Schmugglerin](odalys) [Odalys](odalys) fest, mit [der](odalys) [er](torwen), wie [Dorrit](wirtin) andeutet, früher einmal verlobt war. Erster Auftritt von [Quarz](reiher), dem sprechenden [Reiher](reiher).
+ hire ilvy grast "Dienst" @hochsteg
- boss.start grast ilvy "Vorgesetzter"
- reveal! ilvy grast "verschweigt"
- investigate ilvy bren "sucht"
- sibling bren ilvy "Bruder"
- lose.past _ bren "verschollen"
+ arrest torwen odalys "nimmt"
- engaged.past odalys torwen "verlobt"

== 2 Zollfrei
Auf [Torwens](torwen) Streife begegnet [Ilvy](ilvy) im Nebel einem [Fremden](maelis), [der](maelis) keinen Atem hat. [Er](maelis) warnt [sie](ilvy) vor einem Hinterhalt, und nur deshalb kommt die Patrouille mit dem Leben davon. [Torwen](torwen) wird dennoch von einem Nebelwolf ins Bein gebissen und von [Mutter Ysolt](heilerin) versorgt. [Odalys](odalys) bietet [Grast](grast) für [ihre](odalys) Freilassung eine Karte des Nebels an. [Er](grast) lehnt ab, merkt sich aber, wo [sie](odalys) die Karte versteckt hat. In dieser Folge erfahren wir, dass [Quarz](reiher) einmal ein Mensch war.
+ meet ilvy maelis "begegnet"
- help maelis ilvy "warnt"
- rescue maelis ilvy+torwen "mit dem Leben davon"
- injure torwen "gebissen"
- treat torwen heilerin "versorgt"
- reject grast odalys "lehnt"
- discover grast odalys "merkt"

== 3 Der Preis der Karte
[Odalys](odalys) entkommt mit Hilfe von [Dorrit](wirtin) aus dem Kerker und stellt fest, dass [ihre](odalys) Karte weg ist. [Grast](grast) hat sie gestohlen und an einen [Boten](bote) aus der Hauptstadt verkauft. [Ilvy](ilvy) trifft den [Fremden](maelis) ein zweites Mal. [Er](maelis) nennt [ihr](ilvy) [seinen](maelis) Namen, [Maelis](maelis), und verrät, dass [ihr](ilvy) [Bruder](bren) am Leben ist. Dafür verlangt [er](maelis) nichts, was [Torwen](torwen), als [sie](ilvy) [ihm](torwen) davon erzählt, erst recht misstrauisch macht.
+ flee odalys "entkommt"
- help wirtin odalys "Hilfe"
- steal grast odalys "gestohlen"
+ reveal maelis ilvy "verrät"
- die! bren "am Leben"
- sibling bren ilvy "Bruder"
- reveal ilvy torwen "erzählt"

== 4 Sarrakas Gesandter
Der [Bote](bote) legt die Karte [Königin Sarraka](sarraka) vor, [die](sarraka) einen Feldzug gegen das [Nebelreich](@nebelreich) vorbereitet. Am [Hochsteg](@hochsteg) wird [Ysolt](heilerin) beschuldigt, mit dem Nebel im Bund zu sein, und in [ihrer](heilerin) eigenen Kapelle eingesperrt. [Ilvy](ilvy) weiß, dass [sie](heilerin) nichts getan hat, kann es aber nicht sagen, ohne [Maelis](maelis) preiszugeben. [Torwen](torwen) will [Odalys](odalys) in der alten Mühle verhören. Aus dem Verhör wird eine gemeinsame Nacht, und am Morgen ist die [Schmugglerin](odalys) wieder fort.
- gift bote sarraka "legt"
- attack? sarraka "Feldzug" @nebelreich
+ accuse _ heilerin "beschuldigt"
- arrest _ heilerin "eingesperrt"
- betray! heilerin "nichts getan"
- reveal! ilvy "preiszugeben"
+ sex odalys torwen "Nacht"
- flee odalys torwen "fort"

== 5 Das Gottesurteil
[Ysolt](heilerin) soll bei Sonnenaufgang ohne Laterne in den Nebel gehen. [Ilvy](ilvy) befreit [sie](heilerin) in der Nacht mit [Maelis'](maelis) Unterstützung und bringt [sie](heilerin) in [Dorrits](wirtin) Weinkeller. [Grast](grast) verhört die ganze Wache und verdächtigt [Torwen](torwen), [der](torwen) um [Ilvys](ilvy) willen ein Geständnis ablegt und degradiert wird. [Ilvy](ilvy) ist darüber so beschämt, dass [sie](ilvy) [ihrem](ilvy) [Kameraden](torwen) endlich gesteht, was [sie](ilvy) für den [Nebelprinzen](maelis) fühlt. [Er](torwen) hat es, sagt [er](torwen), an [ihrem](ilvy) Schritt gemerkt.
- die? heilerin "in den Nebel gehen"
+ rescue ilvy+maelis heilerin "befreit"
- accuse grast torwen "verdächtigt"
- help torwen ilvy "Geständnis"
- quit torwen grast "degradiert"
- sad ilvy "beschämt"
+ love ilvy maelis "fühlt"
- reveal ilvy torwen "gesteht"

== 6 Hinter der siebten Laterne
Die erste Folge, die ganz im [Nebelreich](@nebelreich) spielt. [Maelis](maelis) führt [Ilvy](ilvy) an den Hof [seines](maelis) [Vaters](schatten), des [Schleierkönigs](schatten). Dort findet [sie](ilvy) [Bren](bren), doch [er](bren) erkennt [sie](ilvy) nicht: Wer im Nebel isst, vergisst. [Er](bren) dient dem [König](schatten) als Jäger und ist mit einer [Nebelfrau](nebelfrau) namens [Wenna](nebelfrau) vermählt. Der [Schleierkönig](schatten) bietet [Ilvy](ilvy) einen Tausch an, [sie](ilvy) gegen [ihren](ilvy) [Bruder](bren). [Maelis](maelis) widersetzt sich [seinem](maelis) [Vater](schatten) offen. Auf dem Rückweg küssen [er](maelis) und [Ilvy](ilvy) sich zum ersten Mal.
- travel ilvy+maelis "führt" @nebelreich
- parent schatten maelis "Vaters"
+ find ilvy bren "findet"
- lose bren "erkennt sie nicht"
- boss schatten bren "dient"
- married bren nebelfrau "vermählt"
- sibling bren ilvy "Bruder"
- quarrel maelis schatten "widersetzt"
+ kiss ilvy maelis "küssen"

== 7 Doppeltes Spiel
[Königin Sarraka](sarraka) schlägt [ihr](sarraka) Heerlager unterhalb des [Hochstegs](@hochsteg) auf und sucht einen Führer. [Odalys](odalys) nimmt den Posten an, worauf [Torwen](torwen) [sie](odalys) öffentlich eine Verräterin nennt. In Wahrheit lotst [sie](odalys) das Heer im Kreis, damit [Ysolt](heilerin) und die Dorfbewohner fliehen können; der Zuschauer weiß das von Anfang an, [Torwen](torwen) nicht. [Dorrit](wirtin) serviert dem [Boten](bote) Schlafmohn und nimmt [ihm](bote) die Karte ab. [Grast](grast) bekommt von der [Königin](sarraka) einen Orden und fühlt sich, wie [er](grast) [Quarz](reiher) anvertraut, elend.
+ hire odalys sarraka "nimmt den Posten"
- accuse torwen odalys "Verräterin"
+ betray odalys sarraka "im Kreis"
- help odalys heilerin "fliehen können"
- steal wirtin bote "nimmt ihm"
- gift sarraka grast "Orden"
- sad grast "elend"

== 8 Was der Reiher weiß
Rückblendenfolge. Vor vierzig Jahren hieß [Quarz](reiher) [Quarzan](reiher), war [Sarrakas](sarraka) älterer [Bruder](reiher) und sollte den Thron erben. [Er](reiher) liebte die junge [Ysolt](heilerin). Um [sie](heilerin) aus dem Nebel zurückzuholen, ging [er](reiher) zum [Schleierkönig](schatten), [der](schatten) [ihn](reiher) zur Strafe in einen Vogel verwandelte. [Sarraka](sarraka) hält [ihn](reiher) seitdem für tot und will den Feldzug aus Rache. In der Rahmenhandlung erzählt [er](reiher) all das [Ilvy](ilvy). [Sie](ilvy) drängt [ihn](reiher), mit [seiner](reiher) [Schwester](sarraka) zu sprechen, aber [er](reiher) schämt sich [seiner](reiher) Federn.
- sibling reiher sarraka "Bruder"
+ love.past reiher heilerin "liebte"
- rescue.past? reiher heilerin "zurückzuholen"
+ attack.past schatten reiher "verwandelte"
- die! reiher "für tot"
- attack? sarraka "Feldzug"
- reveal reiher ilvy "erzählt"
- reveal? reiher sarraka "zu sprechen"
- sad reiher "schämt"

== 9 Die Schlacht am Steg
[Sarraka](sarraka) durchschaut [Odalys](odalys) und lässt [sie](odalys) in Ketten legen. Das Heer greift an, die Nebelwölfe antworten. [Grast](grast) erhält den Befehl, die [Hüterin](wirtin) der Karte, also [Dorrit](wirtin), zu erschießen, und verweigert ihn. [Er](grast) stellt sich mit [Torwen](torwen) auf den Steg und bittet [ihn](torwen) um Entschuldigung für die Degradierung. Wenig später trifft [ihn](grast) der Pfeil des [Boten](bote) tödlich. [Maelis](maelis) trägt den sterbenden [Hauptmann](grast) aus dem Getümmel und gerät dabei in die Gewalt der [Königin](sarraka).
- discover sarraka odalys "durchschaut"
- arrest sarraka odalys "Ketten"
- kill? grast wirtin "erschießen"
- kill! grast wirtin "verweigert"
- reconcile? grast torwen "Entschuldigung"
+ kill bote grast "tödlich"
- help maelis grast "trägt"
+ arrest sarraka maelis "Gewalt"

== 10 Tauschwert
[Sarraka](sarraka) will [Maelis](maelis) hinrichten lassen. [Ilvy](ilvy) geht allein ins [Nebelreich](@nebelreich), um den [Schleierkönig](schatten) zum Frieden zu bewegen, und findet [ihn](schatten) im Sterben. [Er](schatten) bereut und gibt allen Verschollenen das Gedächtnis zurück. [Bren](bren) fällt [seiner](bren) [Schwester](ilvy) in die Arme, will aber bei [Wenna](nebelfrau) bleiben, denn [die beiden](bren+nebelfrau) haben eine [Tochter](nebelkind). [Ilvy](ilvy) ist also [Tante](ilvy). [Torwen](torwen), neuer [Hauptmann](torwen), holt [Odalys](odalys) aus dem Lager. [Er](torwen) hat begriffen, für wen [sie](odalys) gearbeitet hat.
- kill? sarraka maelis "hinrichten"
- travel ilvy "geht" @nebelreich
- ill schatten "im Sterben"
+ recover bren "Gedächtnis"
- happy bren ilvy "in die Arme"
- sibling bren ilvy "Schwester"
- parent bren+nebelfrau nebelkind "Tochter"
- kin ilvy nebelkind "Tante"
- hire torwen "neuer Hauptmann"
+ rescue torwen odalys "holt"
- discover torwen odalys "begriffen"

== 11 Bruder und Schwester
Auf dem Richtplatz landet [Quarz](reiher) vor [Sarraka](sarraka) und sagt den Kinderreim auf, den nur [ihr](sarraka) [Bruder](reiher) kennen kann. [Sie](sarraka) erkennt [ihn](reiher), lässt das Schwert sinken und begnadigt [Maelis](maelis). Im selben Augenblick stirbt der [Schleierkönig](schatten), und [sein](schatten) Zauber erlischt: [Quarz](reiher) steht als alter Mann da. [Ysolt](heilerin), [die](heilerin) [ihn](reiher) nie vergessen hat, legt [ihm](reiher) [ihren](heilerin) Mantel um. Der [Bote](bote) wird für den Mord an [Grast](grast) verurteilt. [Ilvy](ilvy) küsst [Maelis](maelis) vor dem versammelten Heer.
- sibling reiher sarraka "Bruder"
+ reveal reiher sarraka "sagt"
- discover sarraka reiher "erkennt"
+ rescue sarraka maelis "begnadigt"
- die schatten "stirbt"
- recover reiher "erlischt"
- love heilerin reiher "nie vergessen"
- arrest _ bote "verurteilt"
- kill.past bote grast "Mord"
+ kiss ilvy maelis "küsst"

== 12 Offene Grenze
Staffelfinale. [Maelis](maelis) muss den Thron [seines](maelis) [Vaters](schatten) besteigen und darf den Nebel fortan nicht mehr verlassen. [Ilvy](ilvy) quittiert den Dienst, um [ihm](maelis) zu folgen, aber [er](maelis) bittet [sie](ilvy) zu bleiben: [Sie](ilvy) wird [seine](maelis) [Gesandte](ilvy) bei [Sarraka](sarraka), und jeder Neumond gehört [ihnen](ilvy+maelis). [Torwen](torwen) und [Odalys](odalys) heiraten in der Mühle; [Dorrit](wirtin) ist [ihre](odalys+torwen) [Trauzeugin](wirtin), [Quarz](reiher) hält die Rede. Die [Nebelzöllner](zoellner) werden aufgelöst. In der letzten Szene bleibt die Waage am [Hochsteg](@hochsteg) von selbst stehen. Auflösung hoffentlich in Staffel zwei.
- parent schatten maelis "Vaters"
- hire maelis "Thron"
- quit ilvy "quittiert"
- move? ilvy maelis "folgen"
+ hire ilvy maelis "Gesandte"
- couple ilvy maelis "gehört ihnen"
+ wedding odalys torwen "heiraten"
- advisor wirtin odalys+torwen "Trauzeugin"
- quit zoellner "aufgelöst"
