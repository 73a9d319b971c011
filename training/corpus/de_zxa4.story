%series Restwärme Aarhus
%lang de
%genre Danish comedy about flat-sharers, a streaming service's episode lines
%cast troels | Troels | m
%cast rikke | Rikke | f
%cast malthe | Malthe | m
%cast ditte | Ditte | f
%cast asger | Asger | m
%cast bodil | Bodil Overgaard; Bodil | f
%cast jeppe | Jeppe | m
%cast cello | - | f
%cast zahn | - | m
%cast vater | - | m
%cast prof | - | m
%cast dj | - | m
%cast baby | - | f

== 1
Vier Zimmer, vier [Mieter](ditte+malthe+rikke+troels), ein Kühlschrank. Die [Neue](ditte) heißt [Ditte](ditte), kommt aus [Skagen](@skagen) und hat [ihren](ditte) [Bräutigam](jeppe) vor dem Altar stehen lassen. [Troels](troels), [Rikke](rikke) und [Malthe](malthe) nehmen [sie](ditte) auf, ohne Fragen zu stellen. Fast ohne. Schon beim ersten Abwasch verliert [Malthe](malthe) [sein](malthe) Herz, und [Rikke](rikke), die [Expertin](rikke) in [Malthes](malthe) Sachen, sieht es mit Unbehagen.
- engaged.past ditte jeppe "Bräutigam"
+ breakup.past ditte jeppe "stehen lassen"
- housemate.start ditte malthe+rikke+troels "nehmen sie auf"
+ love.start malthe ditte "Herz"
- discover rikke malthe "sieht"
- sad rikke malthe "Unbehagen"

== 2
[Rikke](rikke) und [Malthe](malthe) waren einmal ein Paar, drei Wochen im ersten Semester. Seither sind [sie](malthe+rikke) unzertrennlich, auf rein kameradschaftlicher Basis, sagt [sie](rikke). [Troels](troels) hat eine Verabredung mit einer [Cellistin](cello) und leiht sich dafür von [allen](ditte+malthe+rikke) etwas: die Jacke von [Malthe](malthe), den Witz von [Ditte](ditte), das Geld von [Rikke](rikke). Nur den Mut muss [er](troels) selbst mitbringen. Die [Cellistin](cello) wartet eine Stunde. [Er](troels) sitzt im Bus und kehrt um.
- couple.past malthe rikke "ein Paar"
+ friend malthe rikke "unzertrennlich"
+ date? cello troels "Verabredung"
- help ditte+malthe+rikke troels "leiht sich"
- date! cello troels "kehrt um"

== 3
Der [Verlassene](jeppe) steht unten und singt. [Jeppe](jeppe) will [seine](jeppe) [Braut](ditte) zurück und hat aus [Skagen](@skagen) [seinen](jeppe) [Bruder](asger) als Verstärkung mitgebracht. [Ditte](ditte) versteckt sich im Kleiderschrank; [Troels](troels), [Rikke](rikke) und [Malthe](malthe) schwören Stein und Bein, [sie](ditte) nie gesehen zu haben. Der [Bruder](asger), [Asger](asger) mit Namen, glaubt [ihnen](malthe+rikke+troels) kein Wort. Dafür glaubt [Rikke](rikke) an Liebe auf den ersten Blick. Neuerdings.
- breakup.past ditte jeppe "Verlassene"
- return jeppe "steht unten"
+ reconcile? ditte jeppe "zurück"
- sibling asger jeppe "Bruder"
- flee ditte jeppe "versteckt"
- betray malthe+rikke+troels asger+jeppe "schwören"
+ love.start rikke asger "Liebe auf den ersten Blick"

== 4
[Vermieterin](bodil) [Bodil Overgaard](bodil) ist 78 und verlangt zweierlei: pünktliche Miete und einen Tanzpartner für Donnerstag. Das Los trifft [Troels](troels). Während [er](troels) Tango lernt und zum ersten Mal seit Langem lacht, bleibt [Asger](asger) in der Stadt, angeblich wegen eines Zahns. [Rikke](rikke) trifft [ihn](asger) heimlich in der Eisdiele. [Ditte](ditte) darf nichts davon erfahren. [Malthe](malthe) auch nicht, obwohl [Rikke](rikke) nicht sagen könnte, weshalb.
- happy troels "lacht"
- ill! asger "angeblich"
+ date asger rikke "trifft ihn heimlich"
- discover! ditte asger+rikke "nichts davon erfahren"
- discover! malthe asger+rikke "auch nicht"

== 5
Drei Geständnisse an einem Abend. [Malthe](malthe) sagt [Ditte](ditte), was [er](malthe) empfindet. [Ditte](ditte) sagt [Malthe](malthe), dass [sie](ditte) [ihn](malthe) gernhat, wie man einen Bruder gernhat. Und [Rikke](rikke) sagt [beiden](ditte+malthe), mit wem [sie](rikke) seit drei Wochen das Bett teilt. Stille. Dann schreien [alle drei](ditte+malthe+rikke) durcheinander, bis [Bodil](bodil) mit dem Besen gegen die Decke klopft. [Troels](troels) kommt vom Tango nach Hause und versteht die Welt nicht mehr.
+ confess malthe ditte "empfindet"
+ reject ditte malthe "wie man einen Bruder"
- love! ditte malthe "wie man einen Bruder"
+ reveal rikke ditte+malthe "sagt beiden"
- affair asger rikke "das Bett teilt"
- quarrel ditte+malthe rikke "schreien"

== 6
Das Badezimmer wird zum Kriegsgebiet. [Ditte](ditte) fühlt sich verraten, [Malthe](malthe) gedemütigt, [Rikke](rikke) missverstanden. Jeder klebt Zettel auf seinen Joghurt. [Troels](troels) vermittelt, bis [er](troels) selbst einen Zettel auf der Stirn hat. Als aber [Bodil](bodil) auf der Treppe stürzt und sich die Hüfte bricht, tragen [die vier](ditte+malthe+rikke+troels) [sie](bodil) gemeinsam zum Wagen. Im Wartezimmer rückt [Ditte](ditte) wortlos an [Rikke](rikke) heran. [Malthe](malthe) setzt sich auf die andere Seite.
- quarrel ditte+malthe rikke "Kriegsgebiet"
- sad ditte rikke "verraten"
- sad malthe "gedemütigt"
- sad rikke "missverstanden"
- help? troels ditte+malthe+rikke "vermittelt"
+ injure bodil "Hüfte"
- help ditte+malthe+rikke+troels bodil "tragen"
+ reconcile ditte+malthe rikke "rückt"

== 7
[Troels](troels) will Ordnung in [sein](troels) Leben bringen und schreibt der [Cellistin](cello) einen Brief. Sechs Seiten. Antwort kommt von [ihrem](cello) [Mann](zahn), einem [Zahnarzt](zahn) mit kräftigem Händedruck. [Asgers](asger) Ausrede wird unterdessen wahr: Der eigene [Bruder](jeppe) hat [ihn](asger) mit [Rikke](rikke) gesehen und schlägt zu. Den Kiefer flickt derselbe [Zahnarzt](zahn). Von zwei Spritzen gelöst, vertraut [Asger](asger) [ihm](zahn) [sein](asger) Liebesleid an, und der [Mann](zahn) im Kittel weint gleich mit.
- create troels "schreibt"
- married cello zahn "Mann"
- discover jeppe asger+rikke "gesehen"
+ attack jeppe asger "schlägt"
- sibling asger jeppe "Bruder"
- treat asger zahn "flickt"
- reveal asger zahn "vertraut"
- sad asger "Liebesleid"
- sad zahn "weint gleich mit"

== 8
Rückkehr des Verdrängten: [Dittes](ditte) [Vater](vater) ist Pfarrer, wütend und mit der Fähre da. [Er](vater) hätte [sie](ditte) damals im Frühjahr mit [Jeppe](jeppe) trauen sollen. [Ditte](ditte) sagt [ihm](vater) zum ersten Mal, warum [sie](ditte) fortgelaufen ist: nicht vor [Jeppe](jeppe), vor [ihm](vater). [Malthe](malthe) hört es durch die Wand und bringt Tee. [Rikke](rikke) verbringt die Nacht bei [Asger](asger), [der](asger) nach Hause muss. [Sie](asger+rikke) weinen beide und machen Schluss. Für immer oder bis Freitag.
- travel vater "Fähre"
- parent vater ditte "Vater"
- sad vater "wütend"
- wedding! ditte jeppe "trauen"
+ reveal ditte vater "zum ersten Mal"
- flee.past ditte vater "fortgelaufen"
- discover malthe ditte "hört"
- help malthe ditte "Tee"
+ breakup asger rikke "machen Schluss"
- sad asger+rikke "weinen"

== 9
Am Freitag ist [Asger](asger) verlobt. Nicht mit [Rikke](rikke). [Die](rikke) tröstet sich erst mit einem [DJ](dj), dann mit [ihrem](rikke) [Professor](prof), dann mit [Malthe](malthe), was keiner von [beiden](malthe+rikke) vorhatte. Am Morgen danach verhandeln [sie](malthe+rikke) wie Diplomaten: Es war schön, es war nichts, es bleibt unter [ihnen](malthe+rikke). Durch die Tür hört [Ditte](ditte) alles und merkt, dass es [ihr](ditte) einen Stich versetzt. [Troels](troels) findet in [Bodils](bodil) Briefkasten die Kündigung für das ganze Haus.
+ engaged.start _ asger "verlobt"
- engaged! asger rikke "Nicht mit Rikke"
- affair dj rikke "tröstet"
- affair prof rikke "tröstet"
- advisor prof rikke "Professor"
+ sex malthe rikke "dann mit Malthe"
- discover ditte malthe+rikke "hört"
- jealous ditte rikke "Stich"
- find troels "findet"

== 10
Das Haus soll verkauft werden. [Bodil](bodil), noch auf Krücken, hat Schulden, von denen niemand wusste. [Die vier](ditte+malthe+rikke+troels) gründen eine Genossenschaft, ein Orchester und einen Imbiss, in dieser Reihenfolge, und verlieren bei allen dreien Geld. [Troels](troels) springt über [seinen](troels) Schatten und bittet den [Zahnarzt](zahn) um einen Kredit. [Der](zahn) lacht [ihn](troels) aus. Die [Cellistin](cello) nicht: [Sie](cello) hat sich getrennt und Geld auf dem Konto. [Ditte](ditte) will [Malthe](malthe) etwas sagen und sagt etwas anderes.
+ create ditte+malthe+rikke+troels "gründen"
- lose ditte+malthe+rikke+troels "verlieren"
- help? zahn troels "Kredit"
- reject zahn troels "lacht ihn aus"
+ breakup cello zahn "getrennt"
- help? cello troels "Geld auf dem Konto"
- confess? ditte malthe "etwas sagen"

== 11
[Rikke](rikke) ist überfällig. Infrage kommen drei, erinnern kann [sie](rikke) sich an zwei. [Malthe](malthe) rechnet im Stillen nach, wird blass, dann stolz, dann wieder blass. [Ditte](ditte), [die](ditte) [ihm](malthe) gerade alles gestehen wollte, tritt den Rückzug an und kauft ein Ticket nach [Skagen](@skagen). Beim Tango gibt [Bodil](bodil) [Troels](troels) den Rat [ihres](bodil) Lebens: nicht umkehren. Also fährt [er](troels) zur [Cellistin](cello), klingelt und bleibt bis zum Frühstück.
+ pregnant? rikke "überfällig"
- parent? malthe baby "rechnet"
- happy malthe "stolz"
- confess? ditte malthe "gestehen"
- travel? ditte "Ticket" @skagen
- help bodil troels "Rat"
+ sex cello troels "bleibt bis zum Frühstück"

== 12
Fehlalarm. [Rikke](rikke) ist erleichtert und heult trotzdem. [Malthe](malthe) hält [sie](rikke) im Arm, bis [sie](rikke) sagt: »Lauf schon.« Am Hafen legt die Fähre ab. [Ditte](ditte) steht nicht darauf, sondern hinter [ihm](malthe). Der Rest ist Regen und ein Kuss. [Troels](troels) und die [Cellistin](cello) verpfänden das Cello, [Bodil](bodil) behält das Haus, und in der Küche stoßen [alle sechs](bodil+cello+ditte+malthe+rikke+troels) mit kaltem Kaffee an. Auf dem Kühlschrank: ein Zettel von [Asger](asger). Darf [er](asger) wiederkommen?
- pregnant! rikke "Fehlalarm"
- happy rikke "erleichtert"
- sad rikke "heult"
- help malthe rikke "im Arm"
+ kiss ditte malthe "Kuss"
- help cello+troels bodil "verpfänden"
- celebrate bodil+cello+ditte+malthe+rikke+troels "stoßen"
+ return? asger "wiederkommen"
