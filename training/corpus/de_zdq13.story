%series Granatapfelhof
%lang de
%genre court saga in an invented southern emirate, encyclopaedia episode list in long sentences full of clauses
%cast nasrin | Königin Nasrin; Nasrin | f
%cast darius | König Darius; Darius | m
%cast esther | Doña Esther; Esther | f
%cast samir | Prinz Samir; Samir | m
%cast layla | Prinzessin Layla; Layla | f
%cast wesir | Wesir Hakim; Hakim | m
%cast gartner | Benyamin | m
%cast konkubine | Zaynab | f
%cast botschafter | Don Íñigo de Lerma; Don Íñigo; Íñigo | m
%cast hauptmann | Hauptmann Bahram; Bahram | m
%cast astrologin | - | f
%cast bote | - | m
%cast kind | Omid | m

== 1 Der Rat der Sterne
Am Vorabend der Hochzeit [seiner](darius) [Tochter](layla) lässt [König Darius](darius), [der](darius) Wahrsagerei seit dem Tod [seiner](darius) ersten [Frau](esther) mehr zugetan als dem Schwert, die [Astrologin](astrologin) rufen, [die](astrologin) [ihm](darius) prophezeit, ein Mann mit Erde unter den Nägeln werde den Thron besteigen. [Königin Nasrin](nasrin), die zweite [Gemahlin](nasrin), hält das für Mumpitz, [Wesir Hakim](wesir) für eine Gelegenheit. [Prinzessin Layla](layla) aber, [die](layla) dem [Botschafter](botschafter) [Don Íñigo de Lerma](botschafter) versprochen ist und [ihn](botschafter) bisher nur durch ein Gitter gesehen hat, steht zur gleichen Stunde im Garten und lässt sich von dem jungen [Gärtner](gartner) zeigen, wie man einen Granatapfel öffnet, ohne dass er blutet.
- wedding? botschafter layla "Hochzeit"
- parent darius layla "Tochter"
- die.past esther "Tod"
- married.past darius esther "ersten Frau"
- married darius nasrin "zweite Gemahlin"
- advisor astrologin darius "rufen"
+ reveal astrologin darius "prophezeit"
- engaged botschafter layla "versprochen"
- advisor gartner layla "zeigen"

== 2 Das Gitter
Weil der [Spanier](botschafter), [der](botschafter) [seiner](botschafter) [Verlobten](layla) eine Perle von der Größe eines Taubeneis mitgebracht hat, auf einer Begegnung ohne Gitter besteht, führt [Nasrin](nasrin) statt der [Stieftochter](layla) die [Konkubine](konkubine) [Zaynab](konkubine) verschleiert in den Saal. [Don Íñigo](botschafter) findet die falsche [Braut](konkubine) so geistreich, dass [er](botschafter) [ihr](konkubine) aus dem Stegreif ein Sonett widmet. [Zaynab](konkubine), [die](konkubine) seit drei Jahren keine freundlichen Worte gehört hat, verlässt den Raum mit roten Wangen und den Anfangszeilen auf der Hand. [Prinz Samir](samir), [Laylas](layla) älterer [Bruder](samir), verspottet [sie](konkubine) auf dem Gang, bis [Hauptmann Bahram](hauptmann), [der](hauptmann) einer Frau gegenüber nie die Stimme hebt, [ihm](samir) mit der Hand auf dem Säbel Einhalt gebietet.
- gift botschafter layla "Perle"
- engaged botschafter layla "Verlobten"
- kin layla nasrin "Stieftochter"
+ betray nasrin botschafter "verschleiert"
+ meet botschafter konkubine "findet"
- create botschafter konkubine "Sonett"
- sad konkubine "keine freundlichen Worte"
- sibling layla samir "Bruder"
- attack samir konkubine "verspottet"
- help hauptmann konkubine "Einhalt"

== 3 Erde unter den Nägeln
Nachdem [Hakim](wesir) die Weissagung dem gesamten Hof zugetragen hat, lässt der [Kronprinz](samir) alle Gärtner des Palastes vorführen und ihre Hände prüfen. [Benyamin](gartner), [den](gartner) [Layla](layla) in einem Olivenölfass verborgen hält, hört mit an, wie sieben Kollegen ausgepeitscht werden. Als [er](gartner) hinauswill, um sich zu stellen, setzt [sie](layla) sich auf den Deckel. Am selben Abend verbringt [König Darius](darius) die Nacht mit [Zaynab](konkubine), doch [seine](darius) Gedanken schweifen zur verstorbenen [Gemahlin](esther), und [er](darius) nennt [sie](konkubine) im Schlaf [Esther](esther); die [Konkubine](konkubine), [die](konkubine) den Namen im Buch des [Botschafters](botschafter) gelesen hat, erstarrt, denn dort stand er in der Gegenwartsform.
- reveal wesir _ "zugetragen"
- investigate samir _ "prüfen"
+ help layla gartner "verborgen"
- arrest? _ gartner "stellen"
- sex darius konkubine "Nacht"
- love darius esther "Gedanken"
- married.past darius esther "verstorbenen Gemahlin"
+ die! esther "Gegenwartsform"
- discover konkubine esther "gelesen"

== 4 Doña Esther
Im Kloster jenseits der Berge, wohin [Zaynab](konkubine) einen [Boten](bote) geschickt hat, lebt eine [Frau](esther) mit silbernem Haar, [die](esther) den Kräutergarten bestellt und [der](esther), als der [Bote](bote) [ihr](esther) den Siegelring zeigt, die Schere entgleitet. [Esther](esther) war nicht gestorben; [Hakim](wesir) hatte dem [Gatten](darius) vor zwanzig Jahren eine fremde Leiche unterschoben und [sie](esther) mit der Drohung, [ihre](esther) beiden [Kinder](layla+samir) zu vergiften, hinter die Mauern verbannt. Während [sie](esther) packt, spielen im Palast der [König](darius) und die regierende [Königin](nasrin) Schach, wobei [Darius](darius), [der](darius) das Spiel meist gewinnt, [seine](darius) Dame opfert, ohne zu wissen, weshalb. [Nasrin](nasrin) lässt den Zug unkommentiert und schenkt nach.
- find bote esther "zeigt"
- die! esther "nicht gestorben"
+ betray.past wesir darius "unterschoben"
+ threaten.past wesir esther "Drohung"
- abduct.past wesir esther "verbannt"
- married darius esther "Gatten"
- parent esther layla+samir "Kinder"
- travel? esther "packt"

== 5 Der Olivenbaum
[Layla](layla), [die](layla) das Fass endlich öffnet, wird von [Benyamin](gartner) geküsst, bevor [sie](layla) sich dagegen entscheiden kann, und entscheidet sich gar nicht dagegen. [Bahram](hauptmann), [den](hauptmann) [Samir](samir) zum Verhör der Palastbediensteten abkommandiert hat, ertappt [die beiden](gartner+layla) unter dem alten Olivenbaum, wendet sich um und beginnt laut zu zählen. Bei zweihundert ist der Baum wieder leer. „[Ich](hauptmann) habe nichts gesehen, nur Oliven“, meldet [er](hauptmann) dem [Prinzen](samir), worauf der [Königssohn](samir), [der](samir) [seinem](samir) [Hauptmann](hauptmann) nicht mehr traut, [ihn](hauptmann) durch einen jüngeren ersetzt. Am Tor klopft derweil, in Lumpen, eine [Alte](esther), [die](esther) behauptet, etwas von Granatäpfeln zu verstehen.
+ kiss gartner layla "geküsst"
- discover hauptmann gartner+layla "ertappt"
- help hauptmann gartner+layla "zählen"
- betray hauptmann samir "nichts gesehen"
- quit hauptmann samir "ersetzt"
+ return esther "klopft"

== 6 Zwei Königinnen
[Nasrin](nasrin), [die](nasrin) Verdacht geschöpft hat, seit im Kräutergarten plötzlich Salbei wächst, begibt sich nachts mit einer Laterne dorthin und blickt in das Gesicht, das in [Darius'](darius) Gemach über dem Bett hängt. Anstatt die Wachen zu rufen, lässt die [Jüngere](nasrin) die Laterne sinken und fragt, ob der [König](darius) damals geschnarcht habe. Die beiden [Gemahlinnen](esther+nasrin) reden bis zum Hahnenschrei, zunächst über [Darius](darius), sodann über [Layla](layla) und [Samir](samir), zuletzt über [Hakim](wesir), von [dem](wesir) die [eine](nasrin) erfährt, was die [andere](esther) längst weiß: [Er](wesir) führe in doppelter Buchhaltung das halbe Emirat. Gegen Morgen bietet die [Ältere](esther) an, zu gehen. „Unterstehen [Sie](esther) sich“, sagt die [Königin](nasrin).
- discover? nasrin esther "Verdacht"
+ discover nasrin esther "blickt"
- married darius esther+nasrin "Gemahlinnen"
- reveal esther nasrin "erfährt"
- steal wesir darius "doppelter Buchhaltung"
- travel? esther "gehen"
+ friend esther nasrin "Unterstehen"

== 7 Das Sonett
Der [Botschafter](botschafter), [dem](botschafter) man die echte [Braut](layla) weiterhin vorenthält, bittet [Zaynab](konkubine), [ihm](botschafter) beim Übersetzen der Sonette ins Persische zu helfen, und verliebt sich, Zeile um Zeile, in die [Übersetzerin](konkubine). [Sie](konkubine), [der](konkubine) Freiheit nie etwas bedeutet hat, weil [sie](konkubine) sie nicht kannte, erklärt [ihm](botschafter) lachend das Wort für Schwalbe. Der eifersüchtige [Samir](samir), [der](samir) mit [Zaynab](konkubine) einst heimlich das Lager geteilt hat und es noch immer begehrt, lauscht durch die Wand und verbrennt das Manuskript. [Íñigo](botschafter) diktiert es [ihr](konkubine) noch einmal, auswendig, vollkommen. Darin kommt seltsamerweise ein [Mann](gartner) mit Erde unter den Nägeln vor.
- help konkubine botschafter "Übersetzen"
+ love botschafter konkubine "verliebt"
- happy konkubine "lachend"
- jealous samir botschafter "eifersüchtige"
- affair.past konkubine samir "Lager"
- love samir konkubine "begehrt"
- attack samir botschafter "verbrennt"
- create botschafter konkubine "diktiert"

== 8 Gift
[Hakim](wesir), [der](wesir) die Wiederkehr der ersten [Königin](esther) aus einem Fußabdruck erschließt, schickt [ihr](esther) ein Körbchen vergifteter Feigen, das jedoch, weil die [Empfängerin](esther) keine Feigen mag, auf der Frühstückstafel des [Kronprinzen](samir) landet. [Samir](samir) krümmt sich bis zum Abend, und es ist, da die Leibärzte ratlos sind, [Benyamin](gartner), [der](gartner) mit einem Sud aus Granatapfelschalen aus dem Fass steigt und [ihm](samir) das Leben rettet. Als [Samir](samir) zu sich kommt und die Hände des [Retters](gartner) betrachtet, muss [er](samir) lachen, dass die Bettvorhänge wackeln, denn unter jedem Nagel sitzt ein Halbmond aus Erde.
- discover wesir esther "erschließt"
- kill? wesir esther "vergifteter"
+ ill samir "krümmt"
- treat samir gartner "Sud"
+ rescue gartner samir "Leben rettet"
- recover samir "zu sich"
- happy samir "lachen"

== 9 Rechnungen
Vor dem versammelten Diwan legt [Nasrin](nasrin), gestützt auf [Esthers](esther) Gedächtnis, die Bücher des [Wesirs](wesir) offen; [Hakim](wesir) beschuldigt im Gegenzug [die beiden](esther+nasrin) der Hexerei und zeigt auf das silberne Haar, das alle für einen Spuk halten. [Darius](darius) aber, [der](darius) jahrelang mit dem Porträt gesprochen hat, steigt vom Thron und fragt die [Totgeglaubte](esther), in welchem Jahr der Frost die Feigen erwischt habe. [Sie](esther) nennt den Tag. Der [König](darius) lässt das Zepter fallen. Den Tumult nutzt der [Wesir](wesir), um mit der Truhe zu verschwinden, doch der entlassene [Hauptmann](hauptmann) steht, was [jener](wesir) nicht bedacht hat, wie jeden Abend am Nordtor.
+ reveal nasrin wesir "legt"
- accuse wesir esther+nasrin "beschuldigt"
- die! esther "Totgeglaubte"
+ discover darius esther "nennt den Tag"
- steal? wesir darius "mit der Truhe"
- flee? wesir "verschwinden"
- arrest hauptmann wesir "steht"

== 10 Die Wahl des Königs
[Darius](darius), plötzlich [Mann](darius) zweier [Frauen](esther+nasrin) von gleichem Rang, befragt [seine](darius) [Kinder](layla+samir), die Sterne und die [Astrologin](astrologin), [die](astrologin) [ihm](darius) gesteht, [ihre](astrologin) Weissagung von [Hakim](wesir) bezahlt bekommen zu haben. Beschämt zieht der [König](darius) sich in den Garten zurück, wo [ihn](darius) beide [Gemahlinnen](esther+nasrin) mit einem Spaten erwarten; [er](darius) solle, so lautet der Beschluss, erst einmal graben. Während [er](darius) sich die Finger schmutzig macht, beraten [sie](esther+nasrin), wer von [ihnen](esther+nasrin) welches Zimmer nehme, und einigen sich mit einer Münze. [Bahram](hauptmann) wird zurückgerufen, nicht als Hauptmann, sondern als Wesir, und bedankt sich, indem [er](hauptmann) zum ersten Mal die Stimme hebt.
- married darius esther+nasrin "zweier Frauen"
- parent darius layla+samir "Kinder"
- reveal astrologin darius "gesteht"
+ betray astrologin darius "bezahlt"
- sad darius "Beschämt"
- hire hauptmann darius "zurückgerufen"

== 11 Hochzeiten
[Layla](layla) verweigert am Altar dem [Spanier](botschafter) die Hand, [der](botschafter) [ihr](layla) seinerseits die seine entzieht, sodass die Musikanten verunsichert einen Trauermarsch anstimmen; alle sind erleichtert, [Don Íñigo](botschafter) darunter am meisten. [Darius](darius), [der](darius) [seine](darius) [Konkubine](konkubine) nicht länger beansprucht, schenkt [Zaynab](konkubine) die Freiheit und dem [Dichter](botschafter) einen Palast am Fluss, und noch in derselben Stunde wechselt [sie](konkubine) an [dessen](botschafter) Arm in einen Garten ohne Mauer. [Samir](samir), [der](samir) mit dem Tod gespielt hat, gibt der [Schwester](layla) den Schlüssel zum Ölfass. [Benyamin](gartner) fragt, ob [er](gartner) nun fliehen müsse. [Layla](layla) fragt, wovor.
- reject layla botschafter "verweigert"
+ wedding! botschafter layla "verweigert"
- reject botschafter layla "entzieht"
- happy botschafter "erleichtert"
- gift darius konkubine "Freiheit"
- gift samir layla "Schlüssel"
+ couple.start botschafter konkubine "Arm"
- sibling layla samir "Schwester"
- flee? gartner "fliehen"
- gift darius botschafter "Palast"

== 12 Das Ende der Dynastie
Drei Jahre später ist [Darius](darius) im Garten gestorben, friedlich, mit einer Schaufel, und hat keinen Nachfolger bestimmt; [Samir](samir), [der](samir) [ihn](darius) hätte beerben sollen, verzichtet, weil [er](samir) sich vor Feigen fürchtet. Der Diwan streitet seit einem Monat. [Esther](esther) und [Nasrin](nasrin) führen indes gemeinsam die Geschäfte, als hätten [sie](esther+nasrin) nie etwas anderes getan, und ziehen [Omid](kind) auf, das [Kind](kind) von [Layla](layla) und [Benyamin](gartner), [dem](gartner) der Volksmund längst einen Thron zuschreibt. Am Morgen der Krönung, deren Ausgang die Folge verschweigt, hebt der [Gärtner](gartner) die Hände vor die Sonne und lässt sich von [seinem](gartner) dreijährigen [Sohn](kind) erklären, wo noch Erde sitzt.
+ die darius "gestorben"
- reject samir _ "verzichtet"
- sad samir "fürchtet"
- colleague esther nasrin "gemeinsam"
- parent gartner+layla kind "Kind"
- boss esther+nasrin _ "führen"
