%series Praxis Moorkamp
%lang de
%genre country-doctor series in the Emsland, fan-wiki summaries, matter-of-fact
%cast birte | Dr. Birte Moorkamp; Birte Moorkamp; Birte; Moorkamp | f
%cast gisbert | Dr. Gisbert Moorkamp; Gisbert | m
%cast aram | Aram Sahakyan; Aram; Sahakyan | m
%cast heike | Heike Tebbe; Heike; Tebbe | f
%cast lars | Lars Tebbe; Lars | m
%cast jette | Jette | f
%cast niko | Niko | m
%cast olga | Olga Wiens; Olga; Wiens | f
%cast buerger | Bürgermeister Kley; Kley | m
%cast ragna | Ragna | f
%cast postbotin | - | f
%cast mutter | - | f
%cast baby | - | n

== 1
Nach dem Schlaganfall von [Dr. Gisbert Moorkamp](gisbert) kommt [seine](gisbert) [Nichte](birte) [Birte](birte), bislang [Unfallchirurgin](birte) in [Hannover](@hannover), in die Praxis auf dem Land, eigentlich nur für vier Wochen. [Sprechstundenhilfe](heike) [Heike Tebbe](heike) lässt die [Neue](birte) spüren, dass [sie](heike) hier seit zwanzig Jahren das Sagen hat. [Heikes](heike) [Mann](lars) [Lars](lars) ist freundlicher, als es [ihr](heike) recht sein kann. Die [Postbotin](postbotin) weiß bereits, dass [Birte](birte) in [Hannover](@hannover) von [ihrem](birte) [Oberarzt](niko) vor dem Altar versetzt wurde.
- ill gisbert "Schlaganfall"
- kin birte gisbert "Nichte"
+ travel birte "kommt"
- boss birte heike "Sprechstundenhilfe"
- married heike lars "Mann"
- flirt lars birte "freundlicher"
- discover postbotin birte "weiß bereits"
+ breakup.past niko birte "versetzt"
- boss.past niko birte "Oberarzt"

== 2
Bei einem Hausbesuch gerät [Birte](birte) mit dem armenischen [Tischler](aram) [Aram Sahakyan](aram) aneinander, [der](aram) [seine](aram) fiebernde [Tochter](jette) mit Zwiebelsocken kurieren will. [Jette](jette) hat eine Lungenentzündung und wird nach [Meppen](@meppen) gebracht. Am Krankenbett schlafen [Vater](aram) und [Ärztin](birte) auf zwei Stühlen ein, Kopf an Kopf. [Arams](aram) [Frau](mutter) ist vor drei Jahren gestorben; seither hat [er](aram) mit keiner mehr geredet als das Nötigste. [Lars](lars) schenkt [Birte](birte) einen Korb Äpfel. [Heike](heike) zählt die Äpfel im Garten nach.
+ quarrel aram birte "aneinander"
- parent aram jette "Tochter"
- ill jette "fiebernde"
- treat jette "gebracht"
- married.past aram mutter "Frau"
- die.past mutter "gestorben"
- gift lars birte "Äpfel"
- jealous heike birte "zählt"

== 3
[Heike](heike) beschwert sich bei [Gisbert](gisbert), die [Nichte](birte) mache [ihrem](heike) [Mann](lars) schöne Augen. Der alte [Doktor](gisbert), halbseitig gelähmt, aber hellwach, weiß es besser: [Lars](lars) ist es, [der](lars) hinter jeder Schürze her ist, auch hinter der von [Olga Wiens](olga), [die](olga) dem [Pensionär](gisbert) den Haushalt führt. [Olga](olga) stammt aus [Omsk](@omsk), ist geschieden und hat längst jemand anderen im Sinn, nämlich den [Doktor](gisbert) selbst. [Bürgermeister Kley](buerger) bietet [Birte](birte) ein Haus an, wenn [sie](birte) bleibt.
- accuse heike birte "beschwert"
- kin birte gisbert "Nichte"
- flirt! birte lars "schöne Augen"
- married heike lars "Mann"
- ill gisbert "gelähmt"
+ flirt lars olga "hinter jeder Schürze"
- boss gisbert olga "Haushalt"
- divorce.past olga "geschieden"
+ love olga gisbert "im Sinn"
- gift? buerger birte "Haus"

== 4
[Jette](jette) ist gesund. [Aram](aram) bringt [Birte](birte) einen Stuhl. [Er](aram) hat ihn selbst gebaut. [Birte](birte) lädt [Aram](aram) zum Essen ein. Die Suppe brennt an. [Sie](aram+birte) lachen. Da steht [Niko](niko) vor der Tür. [Niko](niko) ist [Birtes](birte) [Oberarzt](niko) von einst. [Niko](niko) will [Birte](birte) wiederhaben. [Aram](aram) nimmt [seine](aram) Jacke. „Bleib“, sagt [Birte](birte). [Aram](aram) geht. [Niko](niko) bleibt.
- recover jette "gesund"
- gift aram birte "Stuhl"
- create aram "gebaut"
- invite birte aram "lädt"
- date aram birte "Essen"
- happy aram+birte "lachen"
+ return niko "steht"
- boss.past niko birte "Oberarzt"
+ reconcile? birte niko "wiederhaben"
- reject aram birte "geht"

== 5
[Niko](niko) nistet sich in der Praxis ein und behandelt, ungefragt, aber mit Charme, die halbe Kundschaft. [Heike](heike) schmilzt. [Ragna](ragna), [Nikos](niko) [Verlobte](ragna), von [der](ragna) hier niemand etwas gehört hat, ruft an und hat zufällig die [Postbotin](postbotin) am Apparat. Bis zum Mittag ist das ganze Moor im Bilde, nur [Birte](birte) nicht. Nachts lässt [sie](birte) sich von dem [Chirurgen](niko) küssen, einmal, und stellt dabei fest, dass [sie](birte) an Holzleim denkt. [Jette](jette) findet, der [Vater](aram) solle um die [Ärztin](birte) kämpfen.
- move niko birte "nistet"
- love.start heike niko "schmilzt"
- engaged niko ragna "Verlobte"
+ reveal ragna postbotin "ruft"
- reveal postbotin "im Bilde"
- discover! birte niko "nur Birte nicht"
+ kiss birte niko "küssen"
- cheat niko ragna "küssen"
- love birte aram "Holzleim"
- parent aram jette "Vater"

== 6
Auf dem Schützenfest wird [Lars](lars) König und tanzt mit jeder außer [seiner](lars) [Gattin](heike). [Heike](heike) tröstet sich mit [Niko](niko) im Geräteschuppen der Feuerwehr, was nicht lange geheim bleibt, weil [Kley](buerger) dort die Reden übt. Als der betrogene [Schützenkönig](lars) den [Arzt](niko) zur Rede stellt, kommt es zu einer Prügelei, an deren Ende [Niko](niko) eine Platzwunde hat, die [Birte](birte) ohne Betäubung näht. Bei dieser Gelegenheit erfährt [sie](birte) von [ihm](niko) auch von [Ragna](ragna).
- celebrate _ "Schützenfest"
- married heike lars "Gattin"
+ sex heike niko "tröstet sich"
- cheat heike lars "betrogene"
- discover buerger heike+niko "geheim"
- quarrel lars niko "zur Rede"
+ attack lars niko "Prügelei"
- injure niko lars "Platzwunde"
- treat niko birte "näht"
- reveal niko birte "erfährt"

== 7
[Niko](niko) reist ab, zurück zu [seiner](niko) [Braut](ragna). [Lars](lars) ist aus dem gemeinsamen Haus ausgezogen, in den Wohnwagen auf dem Campingplatz; [Heike](heike) erscheint mit roten Augen zum Dienst, und zum ersten Mal legt [ihr](heike) die [Chefin](birte) den Arm um die Schultern. Die [Kolleginnen](birte+heike) trinken in der Mittagspause Eierlikör. Derweil hält [Gisbert](gisbert), [der](gisbert) links noch immer nichts fühlt, mit rechts um [Olgas](olga) Hand an. [Sie](olga) lacht [ihn](gisbert) aus, küsst [ihn](gisbert) auf den Mund und sagt: „Lauf erst mal zum Standesamt.“
- travel niko "reist"
- engaged niko ragna "Braut"
- move lars "ausgezogen"
- housemate.end heike lars "gemeinsamen Haus"
- sad heike "roten Augen"
- boss birte heike "Chefin"
+ help birte heike "Arm um die Schultern"
- colleague birte heike "Kolleginnen"
+ propose gisbert olga "Hand"
- kiss gisbert olga "küsst"
- engaged? gisbert olga "Lauf"

== 8
[Aram](aram) hat einen Auftrag in [Leer](@leer) angenommen und will mit [Jette](jette) fortziehen. Die [Zwölfjährige](jette) reißt aus, verläuft sich im Moor und sinkt bis zur Brust ein. [Birte](birte) hört die Rufe auf der Rückfahrt von einer Geburt, legt sich flach auf die Fußmatten [ihres](birte) Wagens und zieht das [Mädchen](jette) heraus, Zentimeter für Zentimeter. Der [Tischler](aram), [der](aram) mit der Fackel dazukommt, bringt kein Wort hervor und umarmt [beide](birte+jette) zugleich. Am nächsten Tag sagt [er](aram) in [Leer](@leer) ab.
- hire aram "Auftrag"
- move? aram+jette "fortziehen"
- flee jette "reißt"
+ rescue birte jette "zieht das Mädchen"
- help aram birte+jette "umarmt"
- quit aram "sagt"

== 9
Im Wartezimmer sitzt [Ragna](ragna). [Sie](ragna) hat [Niko](niko) den Laufpass gegeben, sucht eine Stelle als Physiotherapeutin und bekommt von [Birte](birte), [die](birte) Humor hat, den Raum neben dem Labor. [Heike](heike) erbleicht, denn [sie](heike) ist überfällig, und zwar seit dem Schützenfest. Ob [Lars](lars) oder der [Verflossene](niko) der neuen [Kollegin](ragna) der Vater ist, weiß [sie](heike) nicht. [Sie](heike) vertraut sich [Gisbert](gisbert) an, [der](gisbert) [ihr](heike) rät, nichts zu überstürzen, und abends die ersten fünf Schritte ohne Stock geht.
- breakup ragna niko "Laufpass"
- hire ragna birte "bekommt"
+ pregnant heike "überfällig"
- ex niko ragna "Verflossene"
- colleague heike ragna "Kollegin"
- parent? lars+niko _ "Vater"
- reveal heike gisbert "vertraut"
- help gisbert heike "rät"
+ recover gisbert "Schritte"

== 10
[Lars](lars) hört auf dem Campingplatz von der Schwangerschaft und steht mit Rosen vor der Praxis; ob [es](baby) [seins](lars) sei, sei [ihm](lars) egal. [Heike](heike) schließt [ihm](lars) die Tür vor der Nase zu, öffnet sie nach einer Stunde und nimmt wenigstens die Rosen. [Aram](aram) zeigt [Birte](birte) das Bett, das [er](aram) gebaut hat, ohne zu sagen, für wen. [Sie](birte) probieren es aus. [Jette](jette) bleibt über Nacht bei [ihrer](jette) [Freundin](olga), wie [sie](jette) [Olga](olga) neuerdings nennt, obwohl die [Russlanddeutsche](olga) fünfzig Jahre älter ist.
- pregnant heike "Schwangerschaft"
- discover lars heike "hört"
- parent? lars baby "seins"
- reconcile? heike lars "Rosen"
- reject heike lars "schließt"
- gift lars heike "Rosen"#2
- create aram "gebaut"
+ sex aram birte "probieren"
- friend jette olga "Freundin"

== 11
Zur Trauung von [Gisbert](gisbert) und [Olga](olga) erscheint der [Bräutigam](gisbert) zu Fuß. [Kley](buerger) traut, die [Postbotin](postbotin) weint, [Niko](niko), uneingeladen, sitzt in der letzten Reihe. [Er](niko) hat gerechnet. [Heike](heike) will [ihn](niko) nicht sehen, [Ragna](ragna) schon gar nicht, und so trinkt der [Chirurg](niko) mit [Lars](lars), ausgerechnet, bis [die beiden](lars+niko) einander auf dem Parkplatz Brüder nennen. Während der Torte setzen bei der [Schwangeren](heike) die Wehen ein. [Birte](birte) rafft das Kleid.
+ wedding gisbert olga "Trauung"
- sad postbotin "weint"
- return niko "uneingeladen"
- discover niko heike "gerechnet"
- reject heike niko "nicht sehen"
- friend.start lars niko "Brüder"
+ birth? heike baby "Wehen"
- pregnant heike "Schwangeren"

== 12
Das [Kind](baby) ist ein Junge mit feuerroten Haaren. Weder [Lars](lars) noch [Niko](niko) haben rote Haare. [Kley](buerger) hat welche. [Heike](heike) sagt ein einziges Wort: „Karneval.“ Der [Bürgermeister](buerger), [Junggeselle](buerger), sinkt auf einen Stuhl und strahlt. [Lars](lars) lässt sich scheiden und geht auf Montage. Auf der Treppe fragt [Aram](aram), ob aus den vier Wochen vielleicht vierzig Jahre werden könnten. [Birte](birte) holt [ihren](birte) Kalender, blättert und nickt. [Jette](jette) streut schon einmal Reis, man kann ja nie wissen.
+ birth heike baby "Kind"
+ parent buerger baby "Kley hat welche"
- parent! lars+niko baby "Weder"
- sex.past buerger heike "Karneval"
- cheat.past heike lars "Karneval"
- reveal heike "sagt"
- happy buerger "strahlt"
- divorce heike lars "scheiden"
- travel lars "Montage"
- propose aram birte "vierzig Jahre"
- engaged.start aram birte "nickt"
