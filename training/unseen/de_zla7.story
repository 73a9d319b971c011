%series Nachtstudio Süd
%lang de
%genre romantic comedy about a Munich radio station, encyclopaedia episode list
%cast leonie | Leonie Achternbusch; Leonie; Achternbusch | f
%cast vincent | Vincent Adeyemi; Vincent; Adeyemi | m
%cast greta | Greta Moll; Greta; Moll | f
%cast pascal | Pascal Moll; Pascal | m
%cast bruno | Bruno Weitzel; Bruno; Weitzel | m
%cast anrufer | Korbinian Huber; Korbinian; Huber | m
%cast ayla | Ayla | f
%cast chika | Chika Sommer; Chika | f
%cast renate | Renate Achternbusch; Renate | f
%cast hubersohn | - | m
%cast leonievater | - | m
%cast erbe | Lord Ainsworth; Ainsworth | m
%cast jonte | Jonte | m

== 1 Auf Sendung
[Leonie Achternbusch](leonie), [Moderatorin](leonie) der nächtlichen Kummersendung bei einem Münchner Lokalsender, berät [ihre](leonie) Hörer in Liebesdingen, obwohl [sie](leonie) selbst seit dem geplatzten Hochzeitstag mit [Pascal Moll](pascal) jeder Verabredung aus dem Weg geht. [Pascal](pascal) ist mittlerweile mit der [Programmchefin](greta) [Greta](greta) verheiratet und damit, zu [Leonies](leonie) Verdruss, der [Gatte](pascal) [ihrer](leonie) [Vorgesetzten](greta). Der neue [Tontechniker](vincent) [Vincent Adeyemi](vincent) hört aus jedem Versprecher heraus, wie es [ihr](leonie) geht. Ein anonymer [Anrufer](anrufer) bedankt sich fürs Zuhören und legt auf.
- wedding.past! leonie pascal "geplatzten"
- married greta pascal "verheiratet"
- boss greta leonie "Vorgesetzten"
- sad leonie pascal "Verdruss"
- hire vincent "neue Tontechniker"
+ discover vincent leonie "hört aus"
- help leonie _ "berät"

== 2 Rauschen
[Greta](greta) verdonnert [Leonie](leonie) zu einer gemeinsamen Sendung mit [Bruno Weitzel](bruno), dem abgehalfterten [Schlagerstar](bruno), [dessen](bruno) größter Hit [Mondscheinpension](*mond) [ihn](bruno) zugleich berühmt und zum dreifach Geschiedenen gemacht hat. Vor dem Mikrofon gehen [die zwei](bruno+leonie) einander an die Gurgel, was die Quote verdoppelt. [Vincents](vincent) [Mitbewohnerin](ayla) [Ayla](ayla), [die](ayla) in einem Blumenladen Kränze bindet, will [ihn](vincent) verkuppeln und lädt dazu [ihre](ayla) [Kusine](chika) [Chika](chika) zum Essen ein; als die [Kusine](chika) eintrifft, ist das Essen verbrannt und [Vincent](vincent) auf Nachtschicht.
- colleague.start bruno leonie "gemeinsamen Sendung"
- boss greta leonie "verdonnert"
- create.past bruno "Hit" *mond
- divorce.past _ bruno "Geschiedenen"
+ quarrel bruno leonie "an die Gurgel"
- housemate ayla vincent "Mitbewohnerin"
- kin ayla chika "Kusine"
- invite ayla chika "lädt"
- couple? chika vincent "verkuppeln"

== 3 Der Mann am Telefon
Der [Unbekannte](anrufer), [der](anrufer) jede Nacht kurz nach drei anruft, fragt [Leonie](leonie) um Rat: [Er](anrufer) liebe eine [Frau](greta), [die](greta) einem anderen gehöre, und [er](anrufer) sehe [sie](greta) jeden Tag von [seinem](anrufer) Würstelstand aus. [Leonie](leonie) ermuntert [ihn](anrufer), sich ein Herz zu fassen. [Chika](chika), von [Vincent](vincent) versetzt, steht am nächsten Morgen mit Krapfen im Studio, und [die beiden](chika+vincent) verabreden sich doch noch. [Pascal](pascal) wird beim Betriebsausflug seekrank und bittet ausgerechnet [seine](pascal) [Verflossene](leonie), [ihm](pascal) die Tüte zu halten.
+ love anrufer greta "liebe"
- married _ greta "einem anderen"
- help leonie anrufer "ermuntert"
- betray vincent chika "versetzt"
- date? chika vincent "verabreden"
- ill pascal "seekrank"
- help? leonie pascal "bittet"
- ex leonie pascal "Verflossene"

== 4 Störgeräusche
[Pascal](pascal) gesteht [Leonie](leonie) im Aufnahmeraum, [er](pascal) habe damals vor dem Altar nur deshalb kehrtgemacht, weil [Greta](greta) [ihm](pascal) weisgemacht hatte, [Leonie](leonie) sei von einem anderen schwanger, und bemerkt nicht, dass das Mikrofon offen ist. Ganz [München](@muenchen) hört mit. [Greta](greta), [die](greta) im Auto vor einer roten Ampel zuhört, bleibt bei Grün stehen. [Leonie](leonie) ohrfeigt [ihn](pascal) und anschließend [die](greta), um [die](greta) es ging. [Vincent](vincent) hätte den Regler früher herunterziehen können, hat es aber, wie [er](vincent) sich eingesteht, nicht gewollt.
+ breakup.past pascal leonie "kehrtgemacht"
+ betray.past greta pascal "weisgemacht"
- pregnant! leonie "schwanger"
- reveal pascal leonie "gesteht"
- discover greta pascal "zuhört"
- attack leonie greta+pascal "ohrfeigt"

== 5 Sendepause
[Greta](greta) zieht ins Hotel. [Pascal](pascal) bleibt. Die Nachtsendung wird abgesetzt. [Bruno](bruno) singt vor leerem Saal. [Leonie](leonie) schläft bis Mittag bei [Renate](renate). [Renate](renate) ist [ihre](leonie) [Mutter](renate). [Sie](renate) kocht Grießbrei. [Vincent](vincent) kündigt aus Protest. Am Abend isst [Chika](chika) mit [Vincent](vincent). [Vincent](vincent) redet nur von [Leonie](leonie). [Chika](chika) bezahlt und küsst [ihn](vincent) auf die Nase. Am Würstelstand weint [Greta](greta). Der [Wirt](anrufer) gibt [ihr](greta) Senf.
+ breakup greta pascal "zieht ins Hotel"
- parent renate leonie "Mutter"
- help renate leonie "kocht Grießbrei"
+ quit vincent "kündigt"
- date chika vincent "isst"
- love vincent leonie "redet nur von"
- kiss chika vincent "küsst"
- sad greta "weint"
- gift anrufer greta "Senf"
- quit leonie "abgesetzt"

== 6 Bayerisch für Anfänger
Der [Würstelverkäufer](anrufer) ist, was [Greta](greta) erst nach der dritten Weißwurst begreift, jener [Hörer](anrufer), [der](anrufer) ein halbes Jahr lang von [ihr](greta) geschwärmt hat; [sie](greta) nimmt den Senf von der Nase und [seine](anrufer) Hand, und [die beiden](anrufer+greta) werden vom Regen nach Hause gejagt. [Renate](renate) findet, dass [Bruno Weitzel](bruno) aus der Nähe nach Sandelholz riecht. [Pascal](pascal) wirbt um [Leonie](leonie) mit Anrufen, Blumen und einem Zeppelin. [Sie](leonie) lässt ihn ins Leere fliegen. Vom Londoner Haupteigner reist [Lord Ainsworth](erbe) an.
- love anrufer greta "geschwärmt"
+ discover greta anrufer "begreift"
- love.start renate bruno "Sandelholz"
+ couple.start anrufer greta "seine Hand"
- reconcile? leonie pascal "wirbt"
- reject leonie pascal "ins Leere"
- travel erbe "reist"

== 7 Lordschaft
[Ainsworth](erbe), einundzwanzig, will den Sender verkaufen, verschaut sich aber beim Rundgang in [Ayla](ayla), [die](ayla) nur [Vincents](vincent) vergessene Stullen abgeben wollte, und gewährt eine Frist von vier Wochen. [Ayla](ayla) hat fürs Erste nur Augen für einen [Postboten](jonte) namens [Jonte](jonte). [Leonie](leonie) moderiert vom Küchentisch [ihrer](leonie) [Mutter](renate) aus, mit einem Kinderfunkgerät, das [Vincent](vincent) umgelötet hat. Als die Batterie schwächelt, müssen [die beiden](leonie+vincent) so dicht zusammenrücken, dass im Äther nur noch Atem zu hören ist.
+ love.start erbe ayla "verschaut"
- housemate ayla vincent "Stullen"
- love ayla jonte "nur Augen"
- parent renate leonie "Mutter"
- help vincent leonie "umgelötet"
+ flirt leonie vincent "dicht zusammenrücken"

== 8 Die Wahrheit über Mondscheinpension
[Renate](renate) und [Bruno](bruno) werden von [Leonie](leonie) im Morgenmantel überrascht, woraufhin [diese](leonie) erfährt, dass [Weitzel](bruno) das berühmte Lied 1989 für [ihre](leonie) [Mutter](renate) schrieb, [die](renate) [ihn](bruno) kurz darauf wegen eines [Zahntechnikers](leonievater) abservierte, [der](leonievater) [Leonies](leonie) [Vater](leonievater) wurde. [Vincent](vincent) bekommt ein Angebot aus [Hamburg](@hamburg) und sagt es niemandem außer [Ayla](ayla), [die](ayla) es natürlich [Jonte](jonte) weitersagt, [der](jonte) es auf jeder Türschwelle verrät. [Pascal](pascal) unterzeichnet die Scheidung von [Greta](greta) mit einem Kugelschreiber von [Korbinian](anrufer).
- couple bruno renate "Morgenmantel"
- discover leonie bruno+renate "überrascht"
- parent renate leonie "Mutter"
- create.past bruno "schrieb"
- breakup.past renate bruno "abservierte"
- parent leonievater leonie "Vater"
- hire? vincent "Angebot" @hamburg
- reveal vincent ayla "sagt es niemandem"
- reveal ayla jonte "weitersagt"
- betray ayla vincent "weitersagt"
- reveal jonte _ "verrät"
+ divorce greta pascal "Scheidung"

== 9 Verstimmt
[Leonie](leonie) erfährt aus dem Mund des [Postboten](jonte), dass [Vincent](vincent) fortzieht, und ist so gekränkt, dass [sie](leonie) sich auf einen Abend mit [Pascal](pascal) einlässt; am Morgen liegt [er](pascal) neben [ihr](leonie), und [Vincent](vincent) steht mit Semmeln im Treppenhaus. [Chika](chika), [die](chika) den [Enttäuschten](vincent) auffängt, macht aus [ihren](chika) Absichten kein Geheimnis. [Lord Ainsworth](erbe) lernt heimlich Briefmarken abzulecken, um [Ayla](ayla) zu imponieren, und verlangt von [Jonte](jonte) ein Duell auf Rollschuhen, das [er](erbe) verliert.
- reveal jonte leonie "aus dem Mund"
- move? vincent "fortzieht"
- sad leonie vincent "gekränkt"
- sad vincent leonie "Enttäuschten"
- love erbe ayla "imponieren"
+ sex leonie pascal "neben ihr"
- discover vincent leonie+pascal "Semmeln"
- help chika vincent "auffängt"
- love chika vincent "Absichten"
- enemy erbe jonte "Duell"
- lose erbe "verliert"

== 10 Freie Frequenz
Am letzten Abend der Frist streiten [Bruno](bruno), [Renate](renate), [Greta](greta) und [Korbinian Huber](anrufer) darüber, wer [Leonie](leonie) wie schonend beibringen soll, dass [Vincent](vincent) seit dem Nachmittag in [Hamburg](@hamburg) ist. Schließlich sagt es [Ayla](ayla). [Leonie](leonie) weist [Pascal](pascal), [der](pascal) soeben mit dem zweiten Verlobungsring [seines](pascal) Lebens kniet, in drei Worten ab, greift zum Funkgerät und bittet den [Techniker](vincent) über sämtliche Kanäle, umzudrehen. Niemand weiß, ob [er](vincent) zuhört. [Ainsworth](erbe) hört zu; [ihm](erbe) kommen die Tränen.
- quarrel anrufer+bruno+greta+renate "streiten"
- travel vincent "seit dem Nachmittag" @hamburg
- reveal ayla leonie "sagt es"
+ propose pascal leonie "kniet"
- reject leonie pascal "in drei Worten"
- return? vincent "umzudrehen"
- sad erbe "Tränen"

== 11 Kehrtwende
[Vincent](vincent) hat zugehört, allerdings nicht allein: Neben [ihm](vincent) im Zug saß [Chika](chika), [die](chika) [ihm](vincent) an der Haltestelle [Uelzen](@uelzen) den Koffer aufs Gleis stellte und den Weg zurück wies. Am Morgen klopft [er](vincent) bei den [Achternbuschs](leonie+renate) und sagt, statt einer Rede, nur das Wetter an. [Leonie](leonie) zieht [ihn](vincent) am Kabel herein. [Ayla](ayla) gibt [Jonte](jonte) den Laufpass, weil [er](jonte) Liebesbriefe anderer Leute mitliest. Der [Lord](erbe) behält den Sender. [Greta](greta) ist in Umständen und isst Senf aus dem Glas.
+ return vincent "klopft"
- help chika vincent "stellte"
+ reconcile leonie vincent "zieht ihn"
- breakup ayla jonte "Laufpass"
- pregnant greta "in Umständen"

== 12 Sonnenaufgang
Die erste Frühsendung der Welt, die um Mitternacht beginnt, moderieren [Leonie](leonie) und [Vincent](vincent) gemeinsam, [sie](leonie) im Brautkleid, [er](vincent) im Anzug des [Lords](erbe): Am Nachmittag hat man sich, ohne vorher jemandem etwas zu sagen, das Jawort gegeben. [Bruno](bruno) widmet [Renate](renate) ein neues Lied und [Mondscheinpension](*mond) gleich mit. [Pascal](pascal), allein, kauft bei [Huber](anrufer) eine Wurst und beglückwünscht [ihn](anrufer) zum [Sohn](hubersohn), [der](hubersohn) seit Dienstag auf der Welt ist. [Ayla](ayla) reicht [Ainsworth](erbe) eine Stulle.
+ wedding leonie vincent "Jawort"
- colleague leonie vincent "gemeinsam"
- gift bruno renate "Lied"
- create bruno "neues Lied"
- birth greta hubersohn "Welt"#2
- parent anrufer hubersohn "Sohn"
- flirt ayla erbe "Stulle"
- sad pascal "allein"
