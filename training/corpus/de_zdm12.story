%series Der lange Winter von Hinterzarten-Öd
%lang de
%genre village drama, Black Forest 1890s, sober part summaries of an encyclopaedia
%cast agathe | Agathe Faller; Agathe; Fallerin | f
%cast dominik | Dominik Faller; Dominik | m
%cast altfaller | Faller | m
%cast lorenz | Lorenz Ketterer; Ketterer | m
%cast philomena | Philomena Ketterer; Philomena; Mena | f
%cast simon | Simon | m
%cast lehrerin | Fräulein Adele Burckhardt; Fräulein Burckhardt; Adele | f
%cast vikar | Vikar Stehle; Stehle | m
%cast hausierer | Baruch; Baruch Dreyfuß | m
%cast gendarm | Gendarm Huber; Huber | m
%cast ahne | - | f
%cast uhrmacher | Anselm | m
%cast bub | Jörgli | m
%cast amtmann | - | m
%cast knecht | - | m

== 1 Lichtmess
Das Dorf ist eingeschneit, als der [Knecht](knecht) vom Fallerhof [seinen](knecht) [Herrn](altfaller) erschlagen in der Tenne findet. [Gendarm Huber](gendarm) kommt auf Schneeschuhen und braucht einen Schuldigen, bevor es taut. [Witwe](agathe) [Agathe Faller](agathe) nennt [ihm](gendarm) keinen. [Ihr](agathe) [Sohn](dominik) [Dominik](dominik), [der](dominik) den [Alten](altfaller) gehasst hat, nennt den [Ketterer](lorenz): Um das Wasserrecht hätten [die beiden](altfaller+lorenz) gestritten. Dass [er](dominik) selbst mit [Ketterers](lorenz) [Tochter](philomena) verlobt ist, heimlich, seit Allerheiligen, verschweigt der junge [Faller](dominik). [Philomena](philomena) steht unter den Gaffern und begreift, [wen](lorenz) [ihr](philomena) [Bräutigam](dominik) da ans Messer liefert.
+ find knecht altfaller "findet"
+ kill _ altfaller "erschlagen"
- boss.past altfaller knecht "Herrn"
- married.past agathe altfaller "Witwe"
- reveal! agathe gendarm "keinen"
- parent agathe dominik "Sohn"
- sad dominik altfaller "gehasst"
+ accuse dominik lorenz "nennt den Ketterer"
- quarrel.past altfaller lorenz "gestritten"
- parent lorenz philomena "Tochter"
- engaged dominik philomena "verlobt"
- reveal! dominik _ "verschweigt"
- discover philomena dominik "begreift"

== 2 Spuren
[Ketterer](lorenz) wird in den Spritzenkeller gesperrt. [Seine](lorenz) [Tochter](philomena) bringt [ihm](lorenz) Suppe und dem [Gendarmen](gendarm) einen Hinweis: In der Mordnacht habe im Fallerhof noch [einer](hausierer) geschlafen. Ein [Hausierer](hausierer) mit Knöpfen und Bändern hatte dort um ein Lager gebeten. Auf der Stelle glaubt das ganze Dorf, dass es der [Fremde](hausierer) war. Nur [Fräulein Burckhardt](lehrerin), seit Herbst [Lehrerin](lehrerin) und selbst keine Hiesige, fragt laut, weshalb ein Mörder am Tatort seinen Musterkoffer stehen lasse. Die Antwort besteht aus einem Schneeball, mitten ins Gesicht.
- arrest gendarm lorenz "gesperrt"
- parent lorenz philomena "Tochter"
- help philomena lorenz "Suppe"
+ reveal philomena gendarm "Hinweis"
+ accuse _ hausierer "glaubt"
- help lehrerin hausierer "fragt"
- attack _ lehrerin "Schneeball"

== 3 Der Musterkoffer
Den [Hausierer](hausierer) hat der Schneesturm nicht weit kommen lassen. [Simon](simon), der stumme [Hirte](simon), hat [ihn](hausierer) halb erfroren aus einer Wächte gegraben und in die Sennhütte geschleppt. Dort pflegt [er](simon) [ihn](hausierer) mit Enzian und Ziegenmilch. Als [Dominik](dominik) auf der Suche nach einem entlaufenen Kalb anklopft, schiebt [Simon](simon) den [Kranken](hausierer) unter das Heu. Der [Bauernsohn](dominik) setzt sich arglos darauf und erzählt dem [Stummen](simon), weil [der](simon) ja nichts weitersagen kann, von [seiner](dominik) Angst. Jedes Wort versteht der [Mann](hausierer) im Heu.
+ rescue simon hausierer "gegraben"
- ill hausierer "halb erfroren"
- treat hausierer simon "pflegt"
- help simon hausierer "schiebt"
+ reveal dominik simon "erzählt"
- sad dominik "Angst"
- discover hausierer dominik "versteht"

== 4 Sonntagsruhe
[Vikar Stehle](vikar) predigt über Kain. [Er](vikar) sieht dabei niemanden an, und jeder fühlt sich gemeint. Nach der Messe bittet [ihn](vikar) [Adele](lehrerin), auf die Leute mäßigend einzuwirken. [Er](vikar) sei erst seit Advent hier, gibt der [Geistliche](vikar) zu bedenken. Auch die [Lehrerin](lehrerin) ist nicht länger da als die Schwalben. Am Nachmittag ziehen die Kinder mit Schlitten auf den Kirchberg. Der kleine [Jörgli](bub) gewinnt jedes Rennen, weil [er](bub) der Schwerste ist, und an den Fenstern blühen Eisblumen, die in Hinterzarten-Öd Kettererrosen heißen. Ein Feiertag, beinahe.
- hire.past vikar "Advent"
- reject vikar lehrerin "zu bedenken"
+ find bub "gewinnt"

== 5 Philomena
[Mena](philomena) löst die Verlobung. [Sie](philomena) wirft [Dominik](dominik) den Ring nicht vor die Füße; [sie](philomena) näht ihn in den Saum [seines](dominik) Sonntagsrocks, den [ihre](philomena) [Ahne](ahne) gerade flickt, und wartet, bis [er](dominik) ihn findet. [Er](dominik) findet ihn am Altar. Vor der Gemeinde fragt [er](dominik) [sie](philomena), was das heiße. Es heiße, sagt [sie](philomena), dass [sie](philomena) keinen heirate, [der](dominik) [ihren](philomena) [Vater](lorenz) verkauft habe. Die [Fallerin](agathe), [die](agathe) von dem Verlöbnis zum ersten Mal hört, verpasst [ihrem](agathe) [Buben](dominik) eine Maulschelle, und [sie](agathe) tut es nicht der [Ketterertochter](philomena) wegen.
+ breakup philomena dominik "löst"
- engaged.end dominik philomena "Verlobung"
- kin ahne philomena "Ahne"
- find dominik "findet"#2
- betray.past dominik lorenz "verkauft"
- parent lorenz philomena "Vater"
+ discover agathe dominik+philomena "hört"
- attack agathe dominik "Maulschelle"
- parent agathe dominik "Buben"

== 6 Der Stumme
Es taut einen Tag lang, lang genug, dass [Huber](gendarm) Fußspuren zur Sennhütte findet. [Simon](simon) verstellt [ihm](gendarm) die Tür und wird niedergeschlagen. Im Heu liegt keiner mehr. Der [Gendarm](gendarm) verhaftet statt des [Hausierers](hausierer) den [Hirten](simon), [der](simon) sich nicht verteidigen kann, wegen Beihilfe. [Ketterer](lorenz), im Keller nun zu zweit, teilt mit dem [Stummen](simon) die Decke. [Er](lorenz) hat [ihm](simon) einst, im Suff, die Zunge verspottet, und jetzt wärmt [ihn](lorenz) ausgerechnet [dieser](simon). Mit einem Strohhalm malt [Simon](simon) etwas in den Staub. Es ist ein Uhrwerk.
- find gendarm "findet"
- attack gendarm simon "niedergeschlagen"
- flee hausierer gendarm "keiner mehr"
+ arrest gendarm simon "verhaftet"
- help lorenz simon "teilt"
- attack.past lorenz simon "verspottet"
- help simon lorenz "wärmt"
- reveal simon lorenz "malt"

== 7 Adele
[Fräulein Burckhardt](lehrerin) versteckt den [Hausierer](hausierer) im Schulhaus, hinter der Landkarte von Baden. [Er](hausierer) heißt [Baruch Dreyfuß](hausierer), kommt aus [Colmar](@colmar), und was [er](hausierer) unter dem Heu erlauscht hat, erzählt [er](hausierer) [ihr](lehrerin) in der ersten Nacht: [Dominik](dominik) hat [seinen](dominik) [Vater](altfaller) nicht erschlagen, aber den [Mörder](uhrmacher) davonlaufen sehen und aus Furcht geschwiegen. Den Namen habe der [Bursche](dominik) nicht genannt. In der zweiten Nacht reden [sie](hausierer+lehrerin) über Bücher. In der dritten steht der [Vikar](vikar) in der Tür, [der](vikar) Licht gesehen hat, sieht die [Lehrerin](lehrerin) an, löscht [ihr](lehrerin) die Kerze und geht.
+ help lehrerin hausierer "versteckt"
- reveal hausierer lehrerin "erzählt"
- parent altfaller dominik "Vater"
- kill! dominik altfaller "nicht erschlagen"
- discover.past dominik uhrmacher "davonlaufen sehen"
- sad dominik "Furcht"
+ discover vikar hausierer+lehrerin "steht"
- help vikar hausierer+lehrerin "löscht"

== 8 Verrat
[Jörgli](bub), [Adeles](lehrerin) bester [Schüler](bub), hat hinter der Landkarte [jemanden](hausierer) niesen hören. Für ein Taschenmesser sagt [er](bub) es dem [Knecht](knecht), der [Knecht](knecht) für einen Schnaps dem [Gendarmen](gendarm). [Baruch](hausierer) wird am Strick durchs Dorf geführt. Die [Lehrerin](lehrerin) muss binnen einer Stunde [ihre](lehrerin) Stube räumen, und niemand nimmt [sie](lehrerin) auf, bis [die](philomena), [deren](philomena) [Vater](lorenz) im Keller sitzt, [ihr](lehrerin) wortlos das Bündel abnimmt. In [Menas](philomena) Kammer liegen nun zwei [Frauen](lehrerin+philomena) wach. Der [Bub](bub) wirft das Messer in den Bach. Es ist zu spät, aber [er](bub) ist acht.
- advisor lehrerin bub "Schüler"
- discover bub hausierer "niesen hören"
+ betray bub lehrerin "Taschenmesser"
- betray knecht lehrerin "Schnaps"
+ arrest gendarm hausierer "Strick"
- quit lehrerin "räumen"
- parent lorenz philomena "Vater"
- help philomena lehrerin "Bündel"
- housemate.start lehrerin philomena "Kammer"
- sad bub "wirft"

== 9 Das Uhrwerk
[Ketterer](lorenz), aus der Haft entlassen, bringt [seiner](lorenz) [Tochter](philomena) den Strohhalm mit und sagt [ihr](philomena), was [Simon](simon) gemalt hat. Ein einziger [Mann](uhrmacher) im Tal baut Uhren. Der [Uhrmacher](uhrmacher) ist wohlgelitten, fromm und seit zwanzig Jahren bei allen Taufen [Pate](uhrmacher). [Philomena](philomena) geht mit der [Lehrerin](lehrerin) in [dessen](uhrmacher) Werkstatt, um eine Reparatur in Auftrag zu geben. Während [Adele](lehrerin) mit [ihm](uhrmacher) um den Preis feilscht, zählt die [andere](philomena) die Hämmer am Brett. Einer fehlt. Der [Alte](uhrmacher) bemerkt [ihren](philomena) Blick und schließt die Tür ab.
- parent lorenz philomena "Tochter"
- reveal lorenz philomena "sagt"
- investigate lehrerin+philomena uhrmacher "Werkstatt"
- betray lehrerin uhrmacher "feilscht"
+ discover philomena uhrmacher "Einer fehlt"
+ abduct uhrmacher lehrerin+philomena "schließt"

== 10 Schlagwerk
In der verschlossenen Werkstatt ticken neunzig Uhren. Der [Uhrmacher](uhrmacher) erzählt den [Gefangenen](lehrerin+philomena), beinahe dankbar, von [seiner](uhrmacher) Tat: Der alte [Faller](altfaller) habe [ihm](uhrmacher) vor Jahren die [Liebste](agathe) weggekauft, mit drei Kühen, und [sie](agathe) dann geschlagen, jeden Samstag. [Er](uhrmacher) habe es nicht länger hören können. So erfährt [Adele](lehrerin), dass [er](uhrmacher) die [Fallerin](agathe) noch immer liebt, und [Philomena](philomena), für [wen](agathe) der [Ketterer](lorenz) gebüßt hat. Bevor [er](uhrmacher) zum Hammer greift, ruft draußen eine [Frau](agathe) [seinen](uhrmacher) Vornamen, [Anselm](uhrmacher), den seit zwanzig Jahren keiner mehr benutzt hat.
+ reveal uhrmacher lehrerin+philomena "erzählt"
- kill.past uhrmacher altfaller "Tat"
- couple.past agathe uhrmacher "Liebste"
- steal.past altfaller uhrmacher "weggekauft"
- attack.past altfaller agathe "geschlagen"
+ love uhrmacher agathe "liebt"
- discover lehrerin uhrmacher "erfährt"
- attack? uhrmacher lehrerin+philomena "Hammer"

== 11 Agathe
[Agathe](agathe) hat es von Anfang an gewusst. [Sie](agathe) hat den Hammer im Mist vergraben, [ihren](agathe) [Sohn](dominik) lügen und drei [Unschuldige](hausierer+lorenz+simon) büßen lassen. Nun steht [sie](agathe) in der Werkstatttür und bittet den [Uhrmacher](uhrmacher), aufzusperren. [Er](uhrmacher) tut, worum [sie](agathe) bittet, wie [er](uhrmacher) immer getan hat, worum [sie](agathe) bat. Dann geht [er](uhrmacher) an den drei [Frauen](agathe+lehrerin+philomena) vorbei in den Schnee hinaus. [Huber](gendarm) findet [ihn](uhrmacher) am Morgen sitzend unter dem Wetterkreuz, die Taschenuhr in der Hand, erfroren. Die Uhr geht.
- discover.past agathe uhrmacher "gewusst"
- help.past agathe uhrmacher "vergraben"
- parent agathe dominik "Sohn"
- betray.past agathe hausierer+lorenz+simon "büßen"
+ rescue agathe lehrerin+philomena "aufzusperren"
- find gendarm uhrmacher "findet"
+ die uhrmacher "erfroren"

== 12 Schneeschmelze
Die Straße ist frei, und nacheinander gehen alle, die es hierher verschlagen hat. [Baruch](hausierer) erhält vom [Amtmann](amtmann) den Musterkoffer zurück, nicht jedoch eine Entschuldigung; die überbringt [ihm](hausierer) an der Wegbiegung [Jörgli](bub), mitsamt einem selbst geschnitzten Knopf. Neben dem [Hausierer](hausierer) geht [Adele](lehrerin). [Agathe](agathe) wird nach [Freiburg](@freiburg) überstellt. [Dominik](dominik) übernimmt den Hof und gibt dem [Ketterer](lorenz) das Wasserrecht; [dessen](lorenz) [Tochter](philomena) gibt [er](dominik) den Ring. [Sie](philomena) legt ihn auf den Brunnenrand und geht zu [Simon](simon), Ziegen melken. [Stehle](vikar) predigt über den Frühling, da regnet es.
- find hausierer "erhält"
- reconcile bub hausierer "Entschuldigung"
- gift bub hausierer "Knopf"
+ travel hausierer+lehrerin "geht"
- arrest _ agathe "überstellt" @freiburg
- gift dominik lorenz "Wasserrecht"
- parent lorenz philomena "Tochter"
+ propose dominik philomena "Ring"
- reject philomena dominik "legt"
