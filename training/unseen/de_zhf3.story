%series Wogen über Solthaven
%lang de
%genre daily telenovela, blurb style
%cast felicia | Felicia Dorn; Felicia | f
%cast laurin | Laurin Hagedorn; Laurin | m
%cast beatrix | Beatrix Hagedorn; Beatrix | f
%cast magnus | Magnus Hagedorn; Magnus | m
%cast thora | Thora Ravensberg; Thora | f
%cast corvin | Corvin Reh; Corvin; Reh | m
%cast hedwig | Hedwig Dorn; Hedwig | f
%cast leopold | Leopold Hagedorn; Leopold | m
%cast kuster | Dr. Kuster; Kuster | m
%cast ayla | Ayla | f
%cast vater | Henning Dorn; Henning | m
%cast fischer | - | m

== 1
Als die junge [Bootsbauerin](felicia) [Felicia Dorn](felicia) die Werft [ihres](felicia) toten [Vaters](vater) verkaufen soll, wehrt [sie](felicia) sich mit Zähnen und Klauen. Interessent ist [Magnus Hagedorn](magnus), Reeder, Witwer und Erzfeind [ihrer](felicia) Familie. [Dessen](magnus) [Sohn](laurin) [Laurin](laurin) kentert am selben Nachmittag vor dem Steg, und [Felicia](felicia) zieht [ihn](laurin) prustend aus dem Wasser. Erst beim heißen Grog nennt [er](laurin) [ihr](felicia) [seinen](laurin) Namen. Zu spät: Ein Blick, und um [beide](felicia+laurin) ist es geschehen ...
- die.past vater "toten"
- parent vater felicia "Vaters"
- die.past _ "Witwer"
- married.past _ magnus "Witwer"
- enemy felicia magnus "Erzfeind"
- parent magnus laurin "Sohn"
+ rescue felicia laurin "zieht"
- meet felicia laurin "Namen"
+ love.start felicia laurin "geschehen"
- love.start laurin felicia "geschehen"

== 2
[Magnus](magnus) hat mit [seinem](magnus) [Erben](laurin) anderes vor: [Laurin](laurin) soll [Thora Ravensberg](thora) heiraten, eine [Bankierstochter](thora), ohne [deren](thora) Mitgift die Reederei unterginge. Auf dem Empfang zu [ihren](thora) Ehren steckt [er](laurin) [ihr](thora), bleich wie die Tischdecke, den Familienring an. Hinter der Bar steht als Aushilfe [Felicia](felicia), [der](felicia) vor Schreck das Tablett entgleitet. [Corvin Reh](corvin), der glatte [Prokurist](corvin) des [Reeders](magnus), liest mit [ihr](felicia) die Scherben auf und gibt dabei [ihre](felicia) Finger ein wenig zu langsam wieder frei.
- wedding? laurin thora "heiraten"
- parent _ thora "Bankierstochter"
- celebrate _ thora "Empfang"
+ engaged.start laurin thora "Familienring"
- hire felicia "Aushilfe"
- sad felicia "Schreck"
- boss magnus corvin "Prokurist"
- help corvin felicia "liest"
- flirt corvin felicia "zu langsam"

== 3
Verbotene Stunden im Bootshaus: Was [Laurin](laurin) und [Felicia](felicia) dort zwischen Segeltuch und Petroleumlampe teilen, darf niemand wissen. [Hedwig](hedwig), die [Großmutter](hedwig) der [Bootsbauerin](felicia), liest es [ihr](felicia) trotzdem an der Nasenspitze ab. Die [Alte](hedwig) warnt [sie](felicia): Schon [sie](hedwig) selbst habe einst einen [Hagedorn](leopold) geliebt, [Magnus'](magnus) verstorbenen [Vater](leopold) [Leopold](leopold), und [der](leopold) habe [sie](hedwig) für eine Reichere sitzen lassen. Indessen kehrt [Magnus'](magnus) [Schwester](beatrix) [Beatrix](beatrix) nach neun Klosterjahren heim, das Haar kurz, den Blick voller Rechnungen, die [sie](beatrix) mit [ihm](magnus) offen hat.
+ affair felicia laurin "Verbotene Stunden"
- cheat laurin thora "Verbotene Stunden"
- reveal! felicia+laurin "wissen"
- kin felicia hedwig "Großmutter"
- discover hedwig felicia "Nasenspitze"
- love.past hedwig leopold "geliebt"
- die.past leopold "verstorbenen"
- parent leopold magnus "Vater"
- breakup.past leopold hedwig "sitzen lassen"
- sibling beatrix magnus "Schwester"
+ return beatrix "kehrt"
- enemy beatrix magnus "Rechnungen"

== 4
[Corvin](corvin) hat die [Turteltauben](felicia+laurin) fotografiert und verlangt von [Felicia](felicia) die Unterschrift unter den Kaufvertrag, sonst bekomme [Thora](thora) die Bilder zu sehen. In [ihrer](felicia) Not wendet [sie](felicia) sich an [Beatrix](beatrix), [die](beatrix) [ihr](felicia) ein sonderbares Angebot macht: Geld gegen die Hälfte der Werft. Die zwei ungleichen [Frauen](beatrix+felicia) schlagen ein. Beim Segnen der Flotte greift sich [Magnus](magnus) an den Arm und bricht vor der ganzen Gemeinde zusammen. „Das Herz“, murmelt [Dr. Kuster](kuster), der [Hausarzt](kuster) der [Hagedorns](laurin+magnus), und verheimlicht, wie schlimm es steht.
- affair felicia laurin "Turteltauben"
- discover corvin felicia+laurin "fotografiert"
+ threaten corvin felicia "sonst"
- reveal? corvin thora "zu sehen"
- sad felicia "Not"
- help beatrix felicia "Angebot"
- colleague.start beatrix felicia "schlagen"
+ ill magnus "bricht"
- advisor kuster laurin+magnus "Hausarzt"
- reveal! kuster "verheimlicht"

== 5
[Reh](corvin) macht [seine](corvin) Drohung wahr. [Thora](thora) betrachtet die Aufnahmen ohne ein Wort, streift den Ring ab – und wieder an. [Sie](thora) denkt nicht daran, [Laurin](laurin) ziehen zu lassen, denn auch [sie](thora) trägt ein Geheimnis unter dem Herzen, das in sieben Monaten schreien wird. Der [Erzeuger](fischer), ein [Fischer](fischer), ist im Herbst nicht vom Fang zurückgekommen. [Ihrer](thora) [Zofe](ayla) [Ayla](ayla) beichtet [sie](thora) unter Tränen, dass der [Bräutigam](laurin) niemals erfahren dürfe, wessen Kind [er](laurin) wiegen werde.
+ reveal corvin thora "Drohung wahr"
- discover thora felicia+laurin "Aufnahmen"
- breakup! thora laurin "ziehen zu lassen"
+ pregnant thora fischer "unter dem Herzen"
- parent fischer _ "Erzeuger"
- die? fischer "nicht vom Fang"
- boss thora ayla "Zofe"
- reveal thora ayla "beichtet"
- sad thora "unter Tränen"
- engaged laurin thora "Bräutigam"
- reveal! thora laurin "niemals erfahren"

== 6
Am Krankenbett nimmt [Magnus](magnus) [seinem](magnus) [Sohn](laurin) das Versprechen ab, noch vor Ostern vor den Altar zu treten. [Laurin](laurin) sagt [Felicia](felicia) mit versteinerter Miene, dass es vorbei sei. [Sie](felicia) fährt allein hinaus in den Sturm. Als das leere Beiboot antreibt, hält die halbe Stadt [sie](felicia) für ertrunken; [Hedwig](hedwig) aber stellt Nacht für Nacht eine Laterne ins Fenster. Zwanzig Meilen weiter erwacht die [Gerettete](felicia) auf einem Kutter, gewärmt von einer Decke, die nach Pfeife riecht. Am Ruder steht jener [Fischer](fischer), um [den](fischer) [Thora](thora) trauert.
- ill magnus "Krankenbett"
- parent magnus laurin "Sohn"
- wedding? laurin thora "Altar"
+ breakup laurin felicia "vorbei"
- travel felicia "fährt"
- die! felicia "ertrunken"
- die! fischer "Am Ruder"
+ rescue fischer felicia "Gerettete"
- sad thora fischer "trauert"

== 7
[Ayla](ayla), von Gewissensbissen geplagt, erzählt [Beatrix](beatrix) beim Wäscheaufhängen alles. [Die](beatrix) behält das Wissen vorerst in der Hinterhand. [Laurin](laurin) gibt sich die Schuld an [Felicias](felicia) Verschwinden, trinkt und prügelt sich am Kai mit [Corvin](corvin), [der](corvin) die [Tote](felicia) eine „kleine Abenteurerin“ genannt hat. Mit aufgeplatzter Braue schwankt [er](laurin) zu [Hedwig](hedwig), [die](hedwig) die Wunde wortlos näht. „Wer [sie](felicia) liebt, sucht“, sagt [sie](hedwig) endlich. Am Morgen ist [sein](laurin) Segelboot fort.
- sad ayla "Gewissensbissen"
+ reveal ayla beatrix "erzählt"
- reveal! beatrix "behält"
- discover beatrix thora "Wissen"
- sad laurin felicia "Schuld"
- lose laurin felicia "Verschwinden"
+ attack laurin corvin "prügelt"
- injure laurin corvin "Braue"
- treat laurin hedwig "näht"
- die! felicia "Tote"
- love? laurin felicia "liebt"
- travel laurin "fort"

== 8
Festtag auf der Insel [Lüttsand](@luettsand): Der [Fischer](fischer) hat nach dem Schiffbruch hier Zuflucht gefunden und schnitzt seither Figuren für die Kapelle. [Felicia](felicia) hilft [ihm](fischer) beim Bemalen, als [Laurin](laurin) halb erfroren am Strand anlandet und [ihr](felicia) vor die Füße sinkt. [Er](laurin) wolle lieber arm mit [ihr](felicia) sein als reich ohne [sie](felicia), stammelt [er](laurin). [Sie](felicia) ohrfeigt [ihn](laurin) und hält [ihn](laurin) danach bis zum Morgengrauen fest. Als der [Fischer](fischer) den Namen [Thora](thora) hört, lässt [er](fischer) erschüttert das Messer fallen.
- celebrate _ "Festtag" @luettsand
- move.past fischer "Zuflucht" @luettsand
- create fischer "schnitzt"
- help felicia fischer "hilft"
+ find laurin felicia "anlandet"
- ill laurin "halb erfroren"
- confess laurin felicia "stammelt"
- attack felicia laurin "ohrfeigt"
+ reconcile felicia laurin "hält"
- sad fischer "erschüttert"

== 9
Ohne [Sohn](laurin) keine Hochzeit, ohne Hochzeit kein Kredit: [Magnus](magnus) tobt. [Corvin](corvin) rät [ihm](magnus), kurzerhand selbst um [Thoras](thora) Hand anzuhalten, und der [Patriarch](magnus), dreißig Jahre älter, kniet tatsächlich vor [ihr](thora) nieder. [Thora](thora), für [die](thora) nur noch der Ruf [ihres](thora) Kindes zählt, willigt ein. Beim Durchsehen alter Frachtpapiere entdeckt [Beatrix](beatrix), dass [Henning Dorns](vater) Unfall keiner war: Der [Prokurist](corvin) hatte das Seil angesägt. Ehe [sie](beatrix) zum Telefon greifen kann, legt sich von hinten ein Tuch auf [ihren](beatrix) Mund.
- parent magnus laurin "Sohn"
- wedding! laurin thora "keine Hochzeit"
- sad magnus "tobt"
- help corvin magnus "rät"
+ propose magnus thora "kniet"
- engaged.start magnus thora "willigt"
- discover beatrix corvin "entdeckt"
+ kill.past corvin vater "angesägt"
+ abduct _ beatrix "Tuch"

== 10
Gefesselt im Kielraum eines Frachters, hört [Beatrix](beatrix), wie [Reh](corvin) mit der Hafenpolizei plaudert. Zur gleichen Stunde spielt in der Kirche die Orgel. [Magnus](magnus) reicht [Thora](thora) schon den Arm, da fliegt das Portal auf, und herein stapft, salzverkrustet, der totgeglaubte [Fischer](fischer). Die [Braut](thora) sinkt [ihm](fischer) schreiend um den Hals. Gedemütigt zieht sich der [Reeder](magnus) in die Sakristei zurück, wo [ihn](magnus) [Laurin](laurin) findet, am Boden, nach Luft ringend. [Sohn](laurin) und [Vater](magnus) halten einander zum ersten Mal seit Kindertagen bei der Hand.
- abduct corvin beatrix "Gefesselt"
- wedding? magnus thora "Orgel"
+ return fischer "stapft"
- die! fischer "totgeglaubte"
- engaged magnus thora "Braut"
- happy thora fischer "um den Hals"
- sad magnus "Gedemütigt"
- find laurin magnus "findet"
- ill magnus "nach Luft ringend"
- parent magnus laurin "Sohn"
+ reconcile laurin magnus "bei der Hand"

== 11
Auf [Aylas](ayla) Hinweis hin stürmt [Felicia](felicia) den Frachter und schneidet [Beatrix](beatrix) los. [Corvin](corvin) flüchtet über die Reling, verfängt sich ausgerechnet im eigenen Tau und baumelt kopfüber vor der Mole, bis man [ihn](corvin) festnimmt. [Magnus](magnus) überlebt, muss aber das Steuer abgeben: Zur neuen [Herrin](beatrix) der Reederei bestimmt [er](magnus) [seine](magnus) [Schwester](beatrix). [Hedwig](hedwig) und [ihn](magnus) sieht man seither auf derselben Bank, [sie](hedwig) erzählt [ihm](magnus) von [seinem](magnus) [Vater](leopold). [Thora](thora) bringt in der Mittsommernacht einen Jungen zur Welt. Und [Laurin](laurin)? [Der](laurin) schreinert heimlich. Es wird, wie [Felicia](felicia) durchs Astloch sieht, eine Wiege.
+ rescue felicia beatrix "schneidet"
- reveal ayla felicia "Hinweis"
- flee corvin "flüchtet"
+ arrest _ corvin "festnimmt"
- recover magnus "überlebt"
- quit magnus "abgeben"
- hire beatrix magnus "bestimmt"
- sibling beatrix magnus "Schwester"
- parent leopold magnus "Vater"
- birth thora "bringt"
- create laurin "schreinert"
- discover felicia laurin "sieht"#2
