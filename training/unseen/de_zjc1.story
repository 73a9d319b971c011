%series Die Drechsler von Pockau
%lang de
%genre historical village novel, Ore Mountains 1923, chapter summaries
%cast agathe | Agathe Wünsche; Agathe | f
%cast ottokar | Ottokar Wünsche; Ottokar | m
%cast benno | Benno Rauh; Benno | m
%cast korbinian | Korbinian Rauh; Korbinian | m
%cast mirko | Mirko Havel; Mirko; Havel | m
%cast sidonie | Sidonie Fichtner; Sidonie | f
%cast lore | Lore | f
%cast salzer | Dr. Salzer; Salzer | m
%cast uhlig | Pfarrer Uhlig; Uhlig | m
%cast wirtin | Thekla Morgner; Thekla | f
%cast kind | Jaromir | m
%cast gendarm | - | m

== 1
Im Winter 1923 haust [Agathe Wünsche](agathe) mit [ihrem](agathe) älteren [Bruder](ottokar) [Ottokar](ottokar) in der Drechslerei am Fluss. Seit die Eltern unter der Erde sind, bestimmt [er](ottokar) über alles, auch über [ihre](agathe) Zukunft. [Benno Rauh](benno), einziger [Sohn](benno) des [Farbenfabrikanten](korbinian) [Korbinian Rauh](korbinian), hat um [ihre](agathe) Hand angehalten, doch [sie](agathe) schickt [ihn](benno) ohne Antwort nach Hause. Am selben Abend klopft ein böhmischer [Hausierer](mirko) an die Tür. Nie zuvor ist [sie](agathe) [ihm](mirko) begegnet, und als [er](mirko) lacht, ist es um [sie](agathe) geschehen.
- housemate agathe ottokar "haust"
- sibling agathe ottokar "Bruder"
- parent korbinian benno "Sohn"
+ propose benno agathe "Hand angehalten"
- reject agathe benno "ohne Antwort"
- meet agathe mirko "begegnet"
+ love.start agathe mirko "um sie geschehen"

== 2
Der [Hausierer](mirko) heißt [Mirko Havel](mirko), handelt mit Knöpfen und bleibt wegen des Schnees eine Woche bei der [Wirtin](wirtin). [Die](wirtin) macht [ihm](mirko) schöne Augen, was [er](mirko) geflissentlich übersieht. In der Mühle drückt [Agathe](agathe) [ihm](mirko) den ersten Schmatz auf den Mund. [Sidonie Fichtner](sidonie), [ihre](agathe) [Gefährtin](sidonie) seit der Schulbank, steht Schmiere. [Ottokar](ottokar) hat indessen andere Sorgen, denn [seine](ottokar) [Frau](lore) [Lore](lore) ist in der Hoffnung und fiebert. [Dr. Salzer](salzer), [den](salzer) [er](ottokar) nachts aus dem Bett holt, verabreicht [ihr](lore) Chinin.
- flirt wirtin mirko "schöne Augen"
- reject mirko wirtin "übersieht"
+ kiss agathe mirko "Schmatz"
- friend agathe sidonie "Gefährtin"
- help sidonie agathe "steht Schmiere"
- married lore ottokar "Frau"
- pregnant lore "in der Hoffnung"
- ill lore "fiebert"
- treat lore salzer "verabreicht"

== 3
[Benno](benno) trägt [seiner](benno) [Angebeteten](agathe) jeden Sonntag die Gebetbücher heim. Von [Mirko](mirko) weiß [er](benno) nichts. [Sidonie](sidonie) dagegen weiß zu viel und leidet still, weil [sie](sidonie) selbst seit Jahren für den [Fabrikantensohn](benno) schwärmt. Beim Federnschleißen giftet [sie](sidonie) die [Freundin](agathe) an, [sie](agathe) spiele mit zwei [Männern](benno+mirko) zugleich. Als [diese](agathe) kontert, fliegen die Federn. Am Ende stürmt die [Jüngere](sidonie) hinaus, läuft geradewegs zu [Ottokar](ottokar) und erzählt [ihm](ottokar) von der Mühle.
- love benno agathe "Angebeteten"
- sad sidonie "leidet"
- love sidonie benno "schwärmt"
+ quarrel agathe sidonie "giftet"
- friend agathe sidonie "Freundin"
+ reveal sidonie ottokar "erzählt"

== 4
[Ottokar](ottokar) sperrt [Agathe](agathe) ein. [Mirko](mirko) bekommt eine Tracht Prügel von [ihm](ottokar). Der [Böhme](mirko) humpelt über die Grenze. Niemand hilft [Havel](mirko). Im März kommt [Lore](lore) nieder. Das [Kind](kind) ist ein Junge. [Pfarrer Uhlig](uhlig) tauft [Jaromir](kind). Den Namen hat [Agathe](agathe) ausgesucht. [Ihr](agathe) [Bruder](ottokar) ahnt nicht, woher er stammt. Zwei Tage später stirbt die [Wöchnerin](lore). Nun weint auch [Ottokar](ottokar).
- abduct ottokar agathe "sperrt"
+ attack ottokar mirko "Tracht Prügel"
- injure mirko ottokar "humpelt"
- flee mirko "über die Grenze"
- help! _ mirko "Niemand hilft"
- birth lore kind "nieder"
- sibling agathe ottokar "Bruder"
- discover! ottokar "ahnt nicht"
+ die lore "stirbt"
- sad ottokar "weint"

== 5
Seit [er](ottokar) die [Frau](lore) verloren hat, säuft der [Witwer](ottokar). [Seine](ottokar) [Schwester](agathe), [die](agathe) den [Neffen](kind) mit Ziegenmilch aufpäppelt, findet keine Zeit mehr zum Träumen. [Sidonie](sidonie) kommt jeden Tag mit frischen Windeln, und über dem Waschtrog vertragen sich [die zwei](agathe+sidonie) wieder. Dass [Mirko](mirko) [ihr](agathe) zwölf Briefe geschrieben hat, erfährt [Agathe](agathe) nie: [Thekla Morgner](wirtin), die [Wirtin](wirtin), [die](wirtin) die Post austrägt, fängt sie alle ab. [Sie](wirtin) gönnt [ihm](mirko) keine andere.
- die.past lore "verloren"
- married.past lore ottokar "Witwer"
- sibling agathe ottokar "Schwester"
- kin agathe kind "Neffen"
+ reconcile agathe sidonie "vertragen"
- discover! agathe mirko "erfährt Agathe nie"
+ betray wirtin agathe "fängt"
- jealous wirtin agathe "gönnt"

== 6
Zwei Jahre später steht die Drechslerei vor dem Ruin. [Korbinian Rauh](korbinian) will die Wechsel platzen lassen, falls [sein](korbinian) [Sohn](benno) die [Braut](agathe) nicht bekommt, und [Ottokar](ottokar) fleht die [Schwester](agathe) auf Knien an. [Sie](agathe) beugt sich, und zu Pfingsten stecken [sie](agathe+benno) einander Ringe an: die [Drechslertochter](agathe) und [Benno](benno). [Sidonie](sidonie) gratuliert mit trockener Kehle und nimmt am Tag darauf in [Chemnitz](@chemnitz) eine Stelle als Weißnäherin an. Zum Abschied schenkt [ihr](sidonie) [Agathe](agathe) die Spieldose der toten [Schwägerin](lore).
- threaten korbinian ottokar "platzen lassen"
- parent korbinian benno "Sohn"
- sibling agathe ottokar "Schwester"
+ engaged.start agathe benno "Ringe"
- sad sidonie "trockener Kehle"
+ hire sidonie "nimmt am Tag darauf" @chemnitz
- gift agathe sidonie "schenkt"
- kin agathe lore "Schwägerin"
- die.past lore "toten"

== 7
Am Polterabend taucht der [Mann](mirko) wieder auf, [den](mirko) [Agathe](agathe) für treulos gehalten hat. [Er](mirko) fragt nach [seinen](mirko) Briefen; [sie](agathe) weiß von keinem einzigen. Zusammen nehmen [sie](agathe+mirko) die [Wirtin](wirtin) ins Gebet, und [die](wirtin) rückt schließlich mit dem ganzen Bündel heraus. In jener Nacht teilen [die beiden](agathe+mirko) das Lager in der Mühle. Der [Bräutigam](benno) wartet anderntags vergeblich am Altar, bis [Uhlig](uhlig) die Kerzen ausbläst. [Ottokar](ottokar) schwört, den [Verführer](mirko) zu erschlagen.
+ return mirko "taucht"
- accuse agathe+mirko wirtin "ins Gebet"
- reveal wirtin agathe+mirko "rückt"
+ sex agathe mirko "Lager"
- cheat agathe benno "Lager"
- engaged agathe benno "Bräutigam"
+ breakup agathe benno "vergeblich am Altar"
- kill? ottokar mirko "erschlagen"

== 8
Wer hat wem verziehen? Von [Agathe](agathe) heißt es, [sie](agathe) lebe in [Teplitz](@teplitz) mit [ihrem](agathe) [Liebsten](mirko) über einer Bäckerei. [Benno](benno) mag niemand trösten, außer [Sidonie](sidonie). Trost nimmt [er](benno) nur von [Sidonie](sidonie). [Salzer](salzer) verbietet [Ottokar](ottokar) den Schnaps. Den [Kleinen](kind) hütet jetzt [Thekla](wirtin). [Jaromir](kind) nennt [sie](wirtin) Mama. Das rührt [Thekla](wirtin). Auch [Ottokar](ottokar) sieht die [Frau](wirtin) plötzlich mit anderen Augen.
- couple agathe mirko "Liebsten"
- housemate? agathe mirko "lebe" @teplitz
+ help sidonie benno "Trost"
- happy wirtin "rührt"
+ love.start ottokar wirtin "mit anderen Augen"

== 9
In [Chemnitz](@chemnitz) führt [Benno](benno) die [Näherin](sidonie) zum Tanztee aus. Auf dem Heimweg gesteht [sie](sidonie) [ihm](benno), was [sie](sidonie) seit der Konfirmation für [ihn](benno) im Herzen trägt, und [er](benno), [der](benno) immer nur auf [eine](agathe) geschaut hat, bittet um Geduld. [Sein](benno) [Vater](korbinian) tobt, als [er](korbinian) davon hört: Eine Weißnäherin kommt [ihm](korbinian) nicht ins Haus. Vor dem [Alten](korbinian), [der](korbinian) mit Enterbung winkt, hat [Benno](benno) zum ersten Mal keine Angst. [Er](benno) packt den Koffer und nimmt sich ein Zimmer neben [ihrem](sidonie).
- date benno sidonie "Tanztee"
+ confess sidonie benno "gesteht"
- love sidonie benno "im Herzen"
- love benno agathe "nur auf eine"
- parent korbinian benno "Vater"
- sad korbinian "tobt"
- threaten korbinian benno "Enterbung"
- sad! benno korbinian "keine Angst"
+ move benno "Zimmer"
- neighbour.start benno sidonie "neben"

== 10
Ein Brief aus [Teplitz](@teplitz) erreicht die Drechslerei: [Mirko](mirko) ist beim Holzfällen verunglückt, das Bein musste abgenommen werden. [Ottokar](ottokar) liest ihn dreimal. Dann spannt [er](ottokar), [der](ottokar) dem [Krüppel](mirko) einst den Tod geschworen hat, den Wagen an und holt die [Schwester](agathe) samt [Gefährten](mirko) heim. An der Grenze hält [sie](agathe+mirko+ottokar) ein [Gendarm](gendarm) auf, [der](gendarm) [Havel](mirko) wegen einer alten Schmuggelei festnehmen will. [Ottokar](ottokar) steckt [ihm](gendarm) [seine](ottokar) Taschenuhr zu. Auf der Weiterfahrt nennt [er](ottokar) den [Böhmen](mirko) zum ersten Mal Schwager.
- injure mirko "verunglückt"
- treat mirko "abgenommen"
- threaten.past ottokar mirko "Tod geschworen"
+ help ottokar agathe+mirko "holt"
- sibling agathe ottokar "Schwester"
- couple agathe mirko "Gefährten"
- arrest? gendarm mirko "festnehmen"
- gift ottokar gendarm "steckt"
+ reconcile mirko ottokar "Schwager"

== 11
Doppelhochzeit in [Pockau](@pockau): [Uhlig](uhlig) traut erst [Ottokar](ottokar) und [Thekla](wirtin), danach [Agathe](agathe), [deren](agathe) Kleid sich schon verdächtig wölbt, mit [ihrem](agathe) [Einbeinigen](mirko). Unter den Gästen sitzt auch das junge [Ehepaar](benno+sidonie) aus der Stadt, das ohne den Segen des [Fabrikanten](korbinian) auskommen musste. Als [Benno](benno) [seine](benno) verflossene [Braut](agathe) zum Tanz auffordert, hält [Sidonie](sidonie) [ihm](benno) lachend den Hut. Spät in der Nacht kommt doch noch der alte [Rauh](korbinian) und reicht der [Schwiegertochter](sidonie) wortlos die Hand.
+ wedding ottokar wirtin "traut"
+ wedding agathe mirko "traut"
- pregnant agathe "wölbt"
- married benno sidonie "Ehepaar"
- ex agathe benno "verflossene Braut"
- happy sidonie "lachend"
- kin korbinian sidonie "Schwiegertochter"
- reconcile korbinian sidonie "Hand"
