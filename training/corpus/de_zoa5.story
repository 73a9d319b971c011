%series Hinter dem Pass
%lang de
%genre mountain village drama in the Grisons, long encyclopaedia summaries
%cast flurina | Flurina Caduff; Flurina | f
%cast gian | Gian Caduff; Gian | m
%cast seraina | Seraina Vonmoos; Seraina | f
%cast urs | Urs Vonmoos; Urs | m
%cast ewan | Ewan Muir; Ewan; Muir | m
%cast luzi | Luzi | m
%cast babette | Babette Caduff; Babette | f
%cast abena | Abena Ofori; Abena; Ofori | f
%cast reto | Reto Salis; Salis; Reto | m
%cast nora | Nora Vonmoos; Nora | f
%cast lehrer | Florian Egli; Egli | m
%cast hirtin | - | f
%cast gemeinde | - | m
%cast vater | - | m
%cast kind | Reto | m

== 1
Nach elf Jahren in [Glasgow](@glasgow) kommt [Flurina Caduff](flurina) mit [ihrem](flurina) schottischen [Lebensgefährten](ewan) [Ewan Muir](ewan) in das Bergdorf zurück, in dem [ihr](flurina) [Bruder](gian) [Gian](gian) eine Käserei führt, die ohne [ihre](flurina) Hilfe den Winter nicht überstehen würde. Beim Umtrunk im Gemeindesaal läuft [sie](flurina) [Urs Vonmoos](urs) in die Arme, [dem](urs) [sie](flurina) einst drei Tage vor der Trauung weggelaufen ist und [der](urs) seither [ihre](flurina) beste [Freundin](seraina) [Seraina](seraina) geheiratet hat. [Ewan](ewan), [der](ewan) von der geplatzten Hochzeit nie gehört hatte, stellt [sie](flurina) noch in der Nacht zur Rede.
- couple ewan flurina "Lebensgefährten"
+ return flurina "zurück"
- sibling flurina gian "Bruder"
- help? flurina gian "Hilfe"
- breakup.past flurina urs "weggelaufen"
- friend flurina seraina "Freundin"
- wedding.past seraina urs "geheiratet"
- discover! ewan flurina "nie gehört"
- quarrel ewan flurina "zur Rede"

== 2
[Seraina](seraina), [die](seraina) in der Schule die Unterstufe unterrichtet und von [ihrem](seraina) [Kollegen](lehrer) [Egli](lehrer) mit Gedichten bedacht wird, ohne sie ernst zu nehmen, umarmt die [Heimkehrerin](flurina) vor aller Augen, sagt zu Hause jedoch kein Wort, weil [ihr](seraina) [Gatte](urs) beim Abendbrot nur vom [Schotten](ewan) spricht. [Ewan](ewan) findet bei der Bergrettung ein Auskommen, wo [Reto Salis](reto) [sein](ewan) [Vorgesetzter](reto) ist. Als die [Zwillinge](luzi+nora) [Luzi](luzi) und [Nora](nora), die achtjährigen [Kinder](luzi+nora) der [Lehrerin](seraina), beim Schlitteln in eine Spalte rutschen, seilt sich der neue [Mann](ewan) der Bergrettung ab und holt zuerst das [Mädchen](nora) und dann den [Buben](luzi) herauf.
- colleague lehrer seraina "Kollegen"
- flirt lehrer seraina "Gedichten"
- married seraina urs "Gatte"
- jealous urs ewan "nur vom Schotten"
- hire ewan "Auskommen"
- boss reto ewan "Vorgesetzter"
- sibling luzi nora "Zwillinge"
- parent seraina luzi+nora "Kinder"
+ rescue ewan luzi+nora "holt"

== 3
Zum Dank lädt [Urs](urs) den [Retter](ewan) [seiner](urs) [Kinder](luzi+nora) samt [Partnerin](flurina) an den Stubentisch, an dem zwischen Capuns und Kaffee lange von Schnee die Rede ist. Als die [Lehrerin](seraina) die [Zwillinge](luzi+nora) zu Bett bringt und der [Schotte](ewan) vor der Tür telefoniert, greift [Urs](urs) nach der Hand [seiner](urs) einstigen [Braut](flurina), [die](flurina) sie [ihm](urs) einen Atemzug zu lange lässt. [Babette](babette), [Gians](gian) und [Flurinas](flurina) [Grossmutter](babette), [die](babette) von der Bank vor dem Nachbarhaus alles mitverfolgt, redet [ihrer](babette) [Enkelin](flurina) auf dem Heimweg ins Gewissen.
- rescue.past ewan luzi+nora "Retter"
- parent urs luzi+nora "Kinder"
- invite urs ewan+flurina "lädt"
- couple ewan flurina "Partnerin"
- engaged.past flurina urs "Braut"
+ flirt flurina urs "greift"
- kin babette flurina+gian "Grossmutter"
- neighbour babette seraina+urs "Nachbarhaus"
- discover babette flurina+urs "mitverfolgt"

== 4
[Abena Ofori](abena) ist die neue [Ärztin](abena). [Abena](abena) kommt aus [Basel](@basel). [Gian](gian) schneidet sich am Käsemesser. [Abena](abena) näht [Gian](gian). [Gian](gian) hat nur Augen für die [Ärztin](abena). [Er](gian) bringt [ihr](abena) einen Laib Alpkäse. [Abena](abena) mag keinen Käse. [Gian](gian) mag [sie](abena) trotzdem. In der Hütte trifft [Flurina](flurina) auf [Urs](urs). [Die beiden](flurina+urs) wollten dort nur Holz holen. Das Holz bleibt liegen. Eine [Hirtin](hirtin) sucht [ihre](hirtin) Ziege. [Sie](hirtin) sieht durchs Fenster. [Babette](babette) hatte recht.
- hire abena "neue"
- injure gian "schneidet"
- treat gian abena "näht"
+ love.start gian abena "Augen"
- gift gian abena "Laib"
+ sex flurina urs "bleibt liegen"
- discover hirtin flurina+urs "sieht durchs Fenster"
- affair.start flurina urs "In der Hütte"

== 5
Die [Hirtin](hirtin) behält, was [sie](hirtin) in der Hütte gesehen hat, nicht für sich, sondern erzählt es [Salis](reto), dem [Leiter](reto) der Bergrettung, und [der](reto) gibt es, weil [er](reto) [ihn](ewan) ungern ahnungslos am Seil wissen will, an den [Schotten](ewan) weiter. [Ewan](ewan) streitet nicht mit der [Untreuen](flurina); [er](ewan) trägt schweigend [seinen](ewan) Rucksack in die Kammer über dem Rettungsdepot und steigt danach zur [Lehrerin](seraina) hinauf, um [ihr](seraina), [die](seraina) es als Letzte wissen wird, selbst reinen Wein einzuschenken. [Seraina](seraina) lässt die Hefte fallen. Noch am selben Abend sperrt [sie](seraina) den [Vater](urs) der [Zwillinge](luzi+nora) aus dem Haus.
- reveal hirtin reto "erzählt"
- boss reto ewan "Leiter"
- reveal reto ewan "gibt"
- cheat flurina ewan "Untreuen"
+ breakup ewan flurina "trägt"
- move ewan "Kammer"
- reveal ewan seraina "reinen Wein"
- sad seraina "fallen"
+ breakup seraina urs "sperrt"
- parent urs luzi+nora "Vater"

== 6
Dass nun ausgerechnet die zwei [Betrogenen](ewan+seraina) zueinanderfinden könnten, darüber lacht zunächst nur [Egli](lehrer), [dem](lehrer) die [Kollegin](seraina) soeben mitgeteilt hat, dass [sie](seraina) auf weitere Verse verzichte. [Gian](gian) nimmt den ausgesperrten [Schreiner](urs) ungern, doch auf Drängen [seiner](gian) [Schwester](flurina) in der Käserei auf und gerät mit [ihm](urs) beim ersten Frühstück aneinander. In der Praxis klagt [Flurina](flurina) über Schwindel, und die [Medizinerin](abena), [die](abena) vom Klatsch bisher verschont blieb, gratuliert [ihr](flurina) arglos zum Nachwuchs und fragt, wie es der [Papa](vater) denn aufgenommen habe. [Sie](flurina) weiss nicht, welchen der [Männer](ewan+urs) [sie](flurina) nennen soll.
- cheat.past flurina+urs ewan+seraina "Betrogenen"
- couple? ewan seraina "zueinanderfinden"
- reject seraina lehrer "verzichte"
- colleague lehrer seraina "Kollegin"
- housemate.start flurina+gian urs "nimmt"
- sibling flurina gian "Schwester"
- quarrel gian urs "aneinander"
- ill flurina "Schwindel"
+ pregnant flurina "Nachwuchs"
- pregnant? flurina ewan "welchen"
- pregnant? flurina urs "welchen"

== 7
Im Februar verschüttet eine Lawine die Strasse und den Wagen, in dem [Reto](reto) mit der [Ärztin](abena) von einem Hausbesuch heimfährt. [Ewan](ewan) und [Gian](gian) graben Seite an Seite, bis der [Käser](gian) auf einen roten Handschuh stösst. [Abena](abena) atmet. Der [Mann](reto), [der](reto) [ihr](abena) mit [seinem](reto) Körper den Schnee vom Gesicht gehalten hatte, ist erstickt. [Salis](reto) war, was die wenigsten ahnten, seit Monaten der [Liebste](reto) der [Hirtin](hirtin), [die](hirtin) nun am Strassenrand steht und die Ziege am Strick hält, als wäre sonst niemand mehr da. Der [Schotte](ewan) übernimmt noch am Unglücksort das Kommando.
- rescue? ewan+gian abena+reto "graben"
+ rescue gian abena "stösst"
- rescue reto abena "vom Gesicht"
+ die reto "erstickt"
- couple.past hirtin reto "Liebste"
- sad hirtin "als wäre sonst niemand"
- hire ewan "Kommando"

== 8
[Flurina](flurina) sagt [Urs](urs) von dem Kind. [Urs](urs) will [sie](flurina) heiraten. [Flurina](flurina) will nachdenken. [Sie](flurina) hat [ihn](urs) schon einmal stehen lassen. [Urs](urs) knallt die Tür. Der [Käser](gian) sitzt am Spitalbett. Die [Gerettete](abena) hält [seine](gian) Hand. [Gian](gian) küsst die Hand. Dann küsst [Abena](abena) [Gian](gian). Bei [Seraina](seraina) repariert der [Schotte](ewan) das Dach. [Luzi](luzi) reicht [ihm](ewan) die Nägel. [Nora](nora) fragt: »Bleibst [du](ewan)?« [Ewan](ewan) schaut zu [Seraina](seraina). [Seraina](seraina) schaut nicht weg. Unten steht [Urs](urs).
- reveal flurina urs "sagt"
- propose urs flurina "heiraten"
- breakup.past flurina urs "stehen lassen"
- sad urs "knallt"
- rescue.past gian abena "Gerettete"
- flirt abena gian "hält"
+ kiss abena gian "küsst Abena"
- help ewan seraina "repariert"
+ flirt ewan seraina "schaut nicht weg"
- jealous? urs ewan "Unten steht"

== 9
Getrunken hat der [Schreiner](urs) nicht, als [er](urs) im Rettungsdepot mit dem Hobel auf den [Nachfolger](ewan) des [Toten](reto) losgeht, und [er](urs) schiebt es später auch nicht darauf. [Ewan](ewan) bricht [ihm](urs) bei der Gegenwehr die Nase, worauf sich die [Widersacher](ewan+urs), nebeneinander auf den Stufen sitzend, eine Packung Taschentücher teilen. Geschieden sind die [Eltern](seraina+urs) der [Zwillinge](luzi+nora) seit dem Morgen, und [Urs](urs) räumt ein, dass [er](urs) [Seraina](seraina) nie so geliebt hat, wie [sie](seraina) es verdient hätte. [Babette](babette), [der](babette) [ihr](babette) Herz zu schaffen macht, legt sich am Abend hin und steht nicht mehr auf.
- attack urs ewan "losgeht"
- die.past reto "Toten"
- injure urs ewan "bricht"
- enemy ewan urs "Widersacher"
- reconcile ewan urs "teilen"
+ divorce seraina urs "Geschieden"
- parent seraina+urs luzi+nora "Eltern"
- love.past! urs seraina "nie so geliebt"
- reveal urs ewan "räumt"
- ill babette "zu schaffen"
+ die babette "steht nicht mehr auf"

== 10
Zur Beerdigung der [Grossmutter](babette) kommt das ganze Tal, und die [Enkelin](flurina), [die](flurina) im siebten Monat ist, liest am Grab einen Brief der [Alten](babette) vor, in dem steht, man solle nicht den heiraten, der am lautesten frage. Der [Ärztin](abena) fällt auf, dass nach den Daten im Mutterpass nur einer der [Erzeuger](vater) sein kann; da [sie](abena) es nicht verraten darf, bittet [sie](abena) [Flurina](flurina), selbst nachzurechnen. [Flurina](flurina) rechnet nach und fährt mit der letzten Seilbahn zu [ihrem](flurina) [Ex](ewan) hinauf. Doch die Tür öffnet die [Lehrerin](seraina), barfuss und in [seinem](ewan) Pullover, und die einstigen [Freundinnen](flurina+seraina) sehen sich lange an.
- die.past babette "Beerdigung"
- kin babette flurina "Enkelin"
- pregnant flurina "siebten Monat"
- discover abena flurina "fällt"
- reveal! abena flurina "nicht verraten"
- discover flurina vater "rechnet nach"
- travel flurina ewan "fährt"
- ex ewan flurina "Ex"
+ couple ewan seraina "in seinem Pullover"
- discover flurina ewan+seraina "sehen"
- friend.past flurina seraina "Freundinnen"

== 11
[Seraina](seraina) lässt die [Schwangere](flurina) herein, kocht Tee und fragt, ob es von [Ewan](ewan) sei, was [diese](flurina) bejaht. Statt die [Rivalin](flurina) hinauszuwerfen, weckt [sie](seraina) den [Schlafenden](ewan). [Ewan](ewan) freut sich auf das Kind und sagt doch, dass [er](ewan) bei [Seraina](seraina) bleiben werde. [Flurina](flurina), [der](flurina) zum ersten Mal selbst geschieht, was [sie](flurina) anderen angetan hat, nickt und bittet nicht [ihn](ewan), sondern [sie](seraina) um Entschuldigung. Im Stall hält [ihr](flurina) [Bruder](gian) unterdessen um die Hand der [Baslerin](abena) an, [die](abena) [ihn](gian) so lange zappeln lässt, bis der [Gemeindepräsident](gemeinde), [der](gemeinde) nur Butter kaufen wollte, für [sie](abena) ja ruft.
- pregnant flurina ewan "von Ewan"
- reveal flurina seraina "bejaht"
- enemy flurina seraina "Rivalin"
- happy ewan "freut"
+ reject ewan flurina "bei Seraina bleiben"
- couple ewan seraina "bleiben"
- sad flurina "angetan"
- reconcile? flurina seraina "um Entschuldigung"
- sibling flurina gian "Bruder"
+ propose gian abena "Hand"
- engaged.start abena gian "ja ruft"

== 12
Als im Juni die Kühe auf die Alp ziehen, heiraten der [Käser](gian) und die [Ärztin](abena) auf der Wiese vor der Kapelle, wobei [Egli](lehrer) ein eigens verfasstes Gedicht vorträgt, das endlich jemandem gefällt, nämlich der [Hirtin](hirtin), [die](hirtin) [ihn](lehrer) danach zum Tanz auffordert. [Flurina](flurina) bringt während des Desserts einen [Sohn](kind) zur Welt und gibt [ihm](kind) den Namen [Reto](kind). [Urs](urs), [der](urs) [ihr](flurina) eine Wiege gezimmert hat, obwohl das [Kind](kind) nicht von [ihm](urs) ist, darf [Götti](urs) sein. Die [Zwillinge](luzi+nora) fragen [ihre](luzi+nora) [Mutter](seraina), wie man mit dem [Kleinen](kind) nun verwandt sei; [Seraina](seraina) sieht den [Schotten](ewan) an, und [beide](ewan+seraina) müssen lachen.
+ wedding abena gian "heiraten"
- create lehrer "verfasstes"
- flirt hirtin lehrer "zum Tanz"
+ birth flurina kind "zur Welt"
- create urs "gezimmert"
- gift urs flurina "Wiege"
- parent! urs kind "nicht von ihm"
- sibling luzi nora "Zwillinge"
- parent seraina luzi+nora "Mutter"
- happy ewan+seraina "lachen"
