%series Das Gasthaus am Brenner
%lang de
%genre crime, South Tyrol 1961, dry summaries in a film lexicon
%cast kostner | Maresciallo Kostner; Kostner; Vigil Kostner; Vigil | m
%cast santoro | Brigadiere Santoro; Santoro; Nunzia Santoro; Nunzia | f
%cast filomena | Filomena Plaikner; Filomena; Plaikner | f
%cast alois | Alois Plaikner; Alois | m
%cast ignaz | Ignaz | m
%cast rosl | Rosl | f
%cast engl | Mr. Aldous Birch; Birch; Aldous | m
%cast toter | Hubert Tschurtschenthaler; Hubert | m
%cast pfarrer | Pfarrer Unterthiner; Unterthiner | m
%cast arzt | Doktor Bruseghin; Bruseghin | m
%cast stumm | Vef | m
%cast witwe | Notburga; Notburga Tschurtschenthaler | f
%cast richter | - | m
%cast kind | - | n

== 1
In einer Schneenacht wird im Gasthaus am Pass ein [Viehhändler](toter) erstochen. Die [Wirtin](filomena) [Filomena Plaikner](filomena) findet [ihn](toter) am Morgen im Kachelofenwinkel, den Hut noch auf. [Maresciallo Kostner](kostner), [der](kostner) wegen der Lawinen nicht abreisen kann, nimmt sich der Sache an, obwohl [er](kostner) dienstfrei und einen Schnupfen hat. Der [Tote](toter), [Hubert Tschurtschenthaler](toter), sei mit allen im Tal im Streit gelegen, sagt der [Knecht](ignaz), am meisten mit der [Wirtin](filomena). [Diese](filomena) schickt den [Knecht](ignaz) Holz hacken.
+ kill _ toter "erstochen"
- find filomena toter "findet"
- investigate kostner toter "nimmt sich"
- ill kostner "Schnupfen"
- travel! kostner "nicht abreisen"
- quarrel.past filomena toter "Streit"
- reveal ignaz kostner "sagt"
- boss filomena ignaz "schickt"

== 2
Sechs [Personen](alois+arzt+engl+filomena+ignaz+rosl) sitzen fest. Außer der [Wirtin](filomena), [ihrem](filomena) halbwüchsigen [Sohn](alois) und dem [Knecht](ignaz) sind das ein englischer [Bergsteiger](engl), der [Landarzt](arzt) und die schwangere [Magd](rosl). [Bruseghin](arzt) legt den Todeszeitpunkt auf drei Uhr fest. [Kostner](kostner) erkundigt sich, woher der [Doktor](arzt) das so genau wisse; um drei, antwortet [dieser](arzt), habe [er](arzt) [ihn](toter) noch schnarchen hören und um vier nicht mehr. Die [Magd](rosl) verschüttet die Milch. [Rosl](rosl) verschüttet, wie der [Maresciallo](kostner) notiert, an diesem Tag dreimal Milch.
- parent filomena alois "Sohn"
- boss filomena ignaz+rosl "Magd"
- pregnant rosl "schwangere"
+ investigate kostner arzt "erkundigt"
- discover kostner rosl "notiert"
- sad rosl "verschüttet"

== 3
Auf Schneeschuhen trifft aus [Sterzing](@sterzing) die [Verstärkung](santoro) ein: [Brigadiere Santoro](santoro), eine [Neapolitanerin](santoro), [die](santoro) noch nie Schnee gesehen hat, und der einzige [Mensch](santoro), vor [dem](santoro) [Kostner](kostner) Haltung annimmt. Vor sechzehn Jahren hat [sie](santoro), damals eine halbwüchsige [Botin](santoro) der Partisanen, [ihn](kostner) aus einem brennenden Lastwagen gezogen. Die [Retterin](santoro) durchsucht die Kammern und stößt bei [Alois](alois) unter der Matratze auf ein Messer. Der [Bub](alois) sagt, es sei für Speck. [Filomena](filomena) tritt vor [ihren](filomena) [Sohn](alois).
- travel santoro "trifft"
- rescue.past santoro kostner "gezogen"
- investigate santoro _ "durchsucht"
+ find santoro "stößt"
- parent filomena alois "Sohn"
- help filomena alois "tritt"

== 4
Am Messer klebt tatsächlich Speck. Wer sonst besitzt eine Klinge? Der [Engländer](engl) hat einen Eispickel, der [Arzt](arzt) ein Besteck, in dem eine Lücke klafft. [Bruseghin](arzt) beschuldigt den [Knecht](ignaz), es bestohlen zu haben. [Ignaz](ignaz), [den](ignaz) man im Tal für einfältig hält, klärt [ihn](arzt) darüber auf, dass das Skalpell seit Allerseelen fehle, und zwar, seit der [Herr Doktor](arzt) bei der [Rosl](rosl) gewesen sei. Stille. Der [Mediziner](arzt) gibt dem [Knecht](ignaz) eine Ohrfeige und bekommt von [ihm](ignaz) eine zurück.
+ accuse arzt ignaz "beschuldigt"
- steal? ignaz arzt "bestohlen"
- reveal ignaz arzt "klärt"
- lose.past arzt "fehle"
- treat.past? rosl arzt "gewesen"
- attack arzt ignaz "Ohrfeige"
- attack ignaz arzt "zurück"

== 5
[Santoro](santoro) spricht mit der [Schwangeren](rosl) unter vier Augen, in der Speisekammer, zwischen Würsten. Was die [Magd](rosl) [ihr](santoro) anvertraut, behält die [Brigadiere](santoro) für sich. Nur so viel teilt [sie](santoro) dem [Vorgesetzten](kostner) mit: [Rosl](rosl) habe das [Kind](kind) loswerden wollen und der [Arzt](arzt) sich geweigert, nicht aus Moral, sondern aus Angst vor [Hubert](toter). Dass der [Händler](toter) der [Kindsvater](toter) war, kann sich [Kostner](kostner) selbst zusammenreimen. [Dieser](kostner) niest. Im Ofen kracht ein Scheit.
- pregnant rosl toter "Schwangeren"
- reveal rosl santoro "anvertraut"
- kill.past? rosl kind "loswerden"
- reveal! santoro _ "für sich"
+ reveal santoro kostner "teilt"
- boss kostner santoro "Vorgesetzten"
- reject.past arzt rosl "geweigert"
- sad.past arzt toter "Angst"
- parent toter kind "Kindsvater"
- discover kostner toter "zusammenreimen"

== 6
[Notburga](witwe), die [Witwe](witwe), hat sich trotz Lawinengefahr heraufgekämpft und verlangt [ihren](witwe) [Mann](toter) zu sehen. Man führt [sie](witwe) in den Stadel. [Sie](witwe) weint nicht, [sie](witwe) durchsucht [ihm](toter) die Taschen. „Wo ist das Geld?“, fragt [sie](witwe) in die Runde. Vierhunderttausend Lire habe [er](toter) bei sich getragen, für eine Kuhherde. Als der [Engländer](engl) höflich aufsteht, um [ihr](witwe) einen Stuhl anzubieten, rieselt [ihm](engl) aus dem Rucksack ein Geldschein. [Mr. Aldous Birch](engl) wird, was man [ihm](engl) nicht zugetraut hätte, feuerrot.
- married.past toter witwe "Witwe"
- travel witwe "heraufgekämpft"
- sad! witwe "weint nicht"
- investigate witwe toter "durchsucht"
- help engl witwe "Stuhl"
+ discover _ engl "rieselt"
- steal? engl toter "Geldschein"
- sad engl "feuerrot"

== 7
Der Tag vergeht mit Schneeschaufeln. [Pfarrer Unterthiner](pfarrer) liest in der Gaststube die Messe, der Wein ist von der [Wirtin](filomena) und das Wasser vom Dach. Man singt auf Deutsch, auf Italienisch und, hinten links, auf Englisch. In der Predigt geht es um den Zöllner. [Alois](alois) schnitzt eine Kuh. Irgendwann hört es auf zu schneien, und alle laufen hinaus wie Kinder, sogar die [Witwe](witwe), [die](witwe) einen Schneeball formt und dann nicht weiß, wohin damit.
- create pfarrer "liest"
+ create alois "schnitzt"

== 8
Der [Bergsteiger](engl) erklärt sich. [Er](engl) habe das Geld nicht geraubt, sondern zurückbekommen, denn [Hubert](toter) habe [ihn](engl) 1944, als [er](engl) mit dem Fallschirm über dem [Pflerschtal](@pflersch) abgesprungen war, für ebendiese Summe an die Deutschen verkauft. In jener Nacht habe [er](engl) den [Verräter](toter) nach siebzehn Jahren wiedererkannt und [ihm](toter) die Brieftasche abverlangt; [der](toter) habe sie [ihm](engl) gegeben und gegrinst. Tot sei [er](toter) da noch nicht gewesen. [Santoro](santoro) glaubt dem [Briten](engl). [Kostner](kostner) nimmt [ihm](engl) die Schnürsenkel ab.
- steal! engl toter "nicht geraubt"
- betray.past toter engl "verkauft"
- discover engl toter "wiedererkannt"
- threaten engl toter "abverlangt"
- gift toter engl "gegeben"
+ reveal engl kostner+santoro "erklärt"
- arrest kostner engl "Schnürsenkel"

== 9
Verraten hat der [Ermordete](toter) freilich mehr als einen. [Filomenas](filomena) [Bruder](stumm), der stumme [Vef](stumm), war damals der [Bergführer](stumm) des [Engländers](engl), und die Deutschen schnitten [ihm](stumm) die Zunge heraus. Seither haust [er](stumm) auf der Alm. Niemand hat der [Neapolitanerin](santoro) von [ihm](stumm) erzählt; [sie](santoro) entdeckt im Neuschnee hinter dem Haus die Spur eines [Mannes](stumm), [der](stumm) talwärts kam und bergwärts ging. Die [Wirtin](filomena) verstellt [ihr](santoro) den Weg. Zum zweiten Mal schützt [sie](filomena) [jemanden](stumm), und zum zweiten Mal den [Falschen](stumm).
- kill.past _ toter "Ermordete"
- betray.past toter stumm "Verraten"
- sibling filomena stumm "Bruder"
- help.past stumm engl "Bergführer"
- injure.past stumm _ "schnitten"
- reveal! _ santoro "Niemand"
+ discover santoro stumm "entdeckt"
- help filomena stumm "schützt"

== 10
[Vef](stumm) lässt sich widerstandslos festnehmen. Mit Kreide schreibt [er](stumm) an die Stalltür, [er](stumm) sei es gewesen. Die [Schwester](filomena) schreit auf. Doch der [Maresciallo](kostner), [der](kostner) sich endlich die Nase geputzt hat, riecht an der Kreide, riecht an den Händen des [Stummen](stumm) und fragt [ihn](stumm), welche Hand [er](stumm) gebraucht habe. [Er](stumm) hebt die rechte. Die ist seit dem Krieg steif. „[Sie](stumm) lügen für jemanden“, sagt [Kostner](kostner), „und in diesem Haus lügt jeder für jemanden.“ Wer log bisher für keinen?
- arrest _ stumm "festnehmen"
+ reveal! stumm _ "sei es gewesen"
- kill.past! stumm toter "sei es gewesen"
- sibling filomena stumm "Schwester"
- sad filomena "schreit"
- investigate kostner stumm "fragt"
- betray stumm kostner "lügen"
- accuse kostner stumm "lügen"

== 11
Für keinen gelogen hat [Ignaz](ignaz). Der [Knecht](ignaz), [den](ignaz) alle für dumm halten, hat immer nur die Wahrheit gesagt und dabei jeden verdächtig gemacht außer sich. [Er](ignaz) liebt [Rosl](rosl), seit [sie](rosl) [ihm](ignaz) das Lesen beigebracht hat. Was [Hubert](toter) [ihr](rosl) im Heu angetan hatte, erfuhr [er](ignaz) von niemandem; [er](ignaz) lag darunter. Das Skalpell nahm [er](ignaz) dem [Doktor](arzt) aus der Tasche, als [dieser](arzt) [sie](rosl) abwies. Im Stall, das Gesicht im Fell einer Kuh, sagt [er](ignaz) das alles der [Brigadiere](santoro).
- betray! ignaz _ "Für keinen gelogen"
- love ignaz rosl "liebt"
- advisor.past rosl ignaz "beigebracht"
- attack.past toter rosl "angetan"
- discover.past ignaz toter "lag darunter"
- steal.past ignaz arzt "nahm"
- reject.past arzt rosl "abwies"
+ reveal ignaz santoro "sagt er"

== 12
[Nunzia Santoro](santoro) steht mit [ihrem](santoro) Wissen im Schnee. Verhaftet [sie](santoro) den [Geständigen](ignaz), so verliert die [Gebärende](rosl), bei [der](rosl) gerade die Wehen einsetzen, den einzigen [Menschen](ignaz), [der](ignaz) zu [ihr](rosl) hält. Der [Arzt](arzt), [der](arzt) [sie](rosl) einst im Stich ließ, hilft [ihr](rosl) nun zwölf Stunden lang und verlangt nichts dafür als ein Glas Wasser. Das [Kind](kind) schreit. [Kostner](kostner) fragt die [Kameradin](santoro), ob [sie](santoro) [ihm](kostner) etwas zu melden habe. [Sie](santoro) bittet um eine Stunde. [Er](kostner) gibt [ihr](santoro) den Abend.
- arrest? santoro ignaz "Verhaftet"
- reveal.past ignaz santoro "Geständigen"
- kill.past ignaz toter "Geständigen"
- lose? rosl "verliert"
- help ignaz rosl "hält"
- colleague kostner santoro "Kameradin"
- reveal? santoro kostner "zu melden"
- betray.past arzt rosl "im Stich"
+ birth rosl kind "schreit"
- help arzt rosl "hilft"
- help kostner santoro "gibt"

== 13
Am Morgen ist die Straße frei, und [Ignaz](ignaz) wartet vor dem Haus mit gepacktem Bündel. [Er](ignaz) stellt sich selbst, weil [Rosl](rosl) [ihn](ignaz) darum gebeten hat; [sie](rosl) wolle [ihm](ignaz) lieber schreiben als [ihm](ignaz) nachtrauern. Der [Richter](richter) in [Bozen](@bozen) gibt [ihm](ignaz) sechs Jahre statt zwanzig. [Birch](engl), von [dem](engl) niemand mehr spricht, hinterlässt auf dem Tresen vierhunderttausend Lire für das [Neugeborene](kind). Die [Witwe](witwe) zählt sie nach und legt hundert dazu. [Kostner](kostner) bringt [Santoro](santoro) zum Zug. Einen Schnupfen, sagt [sie](santoro), habe jetzt [sie](santoro).
+ arrest _ ignaz "stellt"
- love rosl ignaz "schreiben"
- arrest richter ignaz "sechs Jahre"
- gift engl kind "hinterlässt"
- gift witwe kind "legt"
- help kostner santoro "bringt"
- travel santoro "Zug"
- ill santoro "Schnupfen"
