%series Fünf vor halb
%lang de
%genre friends sitcom around a pub quiz team, wiki plot sections
%cast doro    | Doro; Dorothea | f
%cast hannes  | Hannes Obermaier; Hannes | m
%cast imke    | Imke | f
%cast levent  | Levent | m
%cast gilbert | Gilbert | m
%cast stella  | Stella Kranz; Stella | f
%cast udo     | Udo; Kranz | m
%cast postbotin | Aniko | f
%cast richter | Dr. Feldkamp; Feldkamp | m
%cast schwaegerin | Ruth | f
%cast baby    | Joris | m
%cast kellner | - | m

== 1
Seit elf Jahren treten [Doro](doro), [Hannes](hannes), [Imke](imke), [Levent](levent) und [Gilbert](gilbert) dienstags als „Die Ahnungslosen“ beim Kneipenquiz an, und seit elf Jahren werden [sie](doro+gilbert+hannes+imke+levent) Zweite. An diesem Abend erklärt [Imke](imke), [Hannes](hannes) und [sie](imke) hätten sich scheiden lassen, schon im März, man habe bloß die Stimmung nicht verderben wollen. [Levent](levent) gibt vor Schreck eine falsche Hauptstadt ab. [Wirt](udo) [Udo](udo) zapft den [Geschiedenen](hannes+imke) eine Runde aufs Haus. Gewonnen haben wieder die „Streber“ um [Amtsrichter](richter) [Feldkamp](richter).
- friend doro+gilbert+hannes+levent imke "Die Ahnungslosen"
- lose doro+gilbert+hannes+imke+levent "Zweite"
+ divorce.past hannes imke "scheiden lassen"
- reveal imke doro+gilbert+levent "erklärt"
- sad levent "Schreck"
- gift udo hannes+imke "Runde"
- find richter "Gewonnen"

== 2
Wer behält im Scheidungsfall den Freundeskreis? [Doro](doro), von Beruf [Mediatorin](doro), entwirft einen Wechselplan: ungerade Dienstage für [ihn](hannes), gerade für [sie](imke). [Gilbert](gilbert) hält sich nicht daran, weil [er](gilbert) Kalender verabscheut, und sitzt plötzlich allein mit [Imke](imke) da. [Die](imke) weint in die Erdnüsse, [er](gilbert) erzählt vom Paarungsverhalten der Tiefseeanglerfische. Es hilft. Zwei Straßen weiter bricht [Hannes](hannes) in die frühere Ehewohnung ein, um den Mixer zu holen, und löst den Alarm aus.
- create doro "entwirft"
- sad imke "weint"
+ help gilbert imke "Es hilft"
+ steal? hannes imke "Mixer"

== 3
Der Einbruch landet ausgerechnet bei [Dr. Feldkamp](richter) auf dem Richtertisch. [Er](richter) stellt [Hannes](hannes) vor die Wahl: Bußgeld oder Quizverbot. [Levent](levent), der [Anwalt](levent) in der Runde, zerpflückt den Beschluss in einem Plädoyer, das allein dazu dient, der [Schwester](schwaegerin) des [Richters](richter) zu imponieren; [Ruth](schwaegerin) führt Protokoll und hat eine Zahnlücke. [Doro](doro) erfährt indessen beim Frauenarzt, dass der Termin, den [sie](doro) für Wechseljahre hielt, ein ganz anderer ist.
- threaten richter hannes "Wahl"
- advisor levent hannes "Anwalt"
- help levent hannes "zerpflückt"
- sibling richter schwaegerin "Schwester"
- love levent schwaegerin "imponieren"
- discover doro "erfährt"
+ pregnant doro "ein ganz anderer"

== 4
[Doro](doro) verrät keinem, von wem das [Kind](baby) ist, nicht einmal [Stella](stella), der [Wirtin](stella), mit [der](stella) [sie](doro) seit der Berufsschule jeden Liebeskummer geteilt hat. Das hat einen Grund, und der trägt einen Bierbauch. [Gilbert](gilbert) stolpert beim Paketabholen über [Aniko](postbotin), die neue [Postbotin](postbotin), verliert die Brille und erkennt in der verschwommenen [Gestalt](postbotin) die [Frau](postbotin) [seines](gilbert) Lebens. [Sie](postbotin) hält [ihn](gilbert) für betrunken und zeigt [ihn](gilbert) an.
+ reveal! doro stella "verrät keinem"
- friend doro stella "Liebeskummer geteilt"
- meet gilbert postbotin "stolpert"
- hire postbotin "neue"
- lose gilbert "verliert"
+ love.start gilbert postbotin "Frau seines Lebens"
- accuse postbotin gilbert "zeigt"

== 5
Das Halbfinale findet im Kurhaus statt, Übernachtung inklusive. Weil nur drei Zimmer frei sind, müssen die [Geschiedenen](hannes+imke) sich eines teilen. [Sie](hannes+imke) bauen eine Mauer aus Kissen; gegen vier reißt [Hannes](hannes) sie ein, allerdings nur, um [Imke](imke) das Fenster zu zeigen, vor dem Rehe stehen. Nebenan gesteht [Levent](levent) [Ruth](schwaegerin) [seine](levent) Absichten in juristischem Latein. [Sie](schwaegerin) übersetzt fehlerfrei und lehnt ab: [Sie](schwaegerin) sei seit neun Jahren Witwe und gedenke, es zu bleiben.
- divorce.past hannes imke "Geschiedenen"
- reconcile? hannes imke "reißt"
+ confess levent schwaegerin "gesteht"
+ reject schwaegerin levent "lehnt"
- die.past _ "Witwe"
- married.past _ schwaegerin "Witwe"

== 6
[Stella](stella) putzt die Zapfanlage und findet dahinter [Doros](doro) Ultraschallbild, adressiert an [Udo](udo). [Sie](stella) bedient an diesem Abend, als wäre nichts, stellt jedem das Bestellte hin und [ihrem](stella) [Mann](udo) einen Koffer. Die Freunde raten, was der [Wirt](udo) verbrochen haben mag. [Doro](doro) rät nicht mit. Auf dem Heimweg bekommt [sie](doro) Blutungen, und die [Einzige](stella), [die](stella) so spät noch ein Auto fahren darf, weil [sie](stella) nie trinkt, ist die [Betrogene](stella).
+ discover stella doro+udo "findet"
- pregnant doro udo "Ultraschallbild"
- married stella udo "Mann"
+ breakup stella udo "Koffer"
- cheat.past udo stella "Betrogene"
- ill doro "Blutungen"

== 7
[Stella](stella) fährt, flucht, hält bei Rot und dann bei Grün, weil [sie](stella) vor Tränen nichts sieht. In der Notaufnahme gibt [sie](stella) sich als [Doros](doro) [Schwester](stella) aus, um bei [ihr](doro) bleiben zu dürfen. Das [Kind](baby) lebt. Ob die Freundschaft auch noch lebt, lässt die Folge offen. [Udo](udo) zieht zu [Hannes](hannes) in die Einzimmerwohnung, wo zwei verlassene [Männer](hannes+udo) abwechselnd kochen und einander die Socken stehlen.
+ help stella doro "fährt"
- sad stella "Tränen"
- betray stella _ "gibt"
- sibling! doro stella "Schwester"
- die! baby "lebt"
- friend? doro stella "Freundschaft"
- housemate.start hannes udo "zieht"
- breakup.past _ hannes+udo "verlassene"
- steal hannes+udo "stehlen"

== 8
[Gilbert](gilbert) muss wegen der Anzeige zwanzig Sozialstunden ableisten, und zwar im Briefverteilzentrum. [Seine](gilbert) Aufsicht hat [Aniko](postbotin). [Sie](postbotin) prüft [ihn](gilbert) auf Herz, Nieren und Postleitzahlen; [er](gilbert) weiß sie alle. Derweil sucht [Imke](imke) eine neue Wohnung und landet zur Untermiete bei [Feldkamp](richter), dem [Kapitän](richter) der Erzrivalen. Abends spielt man Backgammon. [Hannes](hannes) erfährt davon und beginnt, das Auto des [Richters](richter) mit Kressesamen zu bestreuen.
- accuse.past postbotin gilbert "Anzeige"
- boss postbotin gilbert "Aufsicht"
- investigate postbotin gilbert "prüft"
- find? imke "sucht"
+ housemate.start imke richter "Untermiete"
- enemy hannes richter "Erzrivalen"
- discover hannes imke "erfährt"
+ jealous hannes richter "Kressesamen"

== 9
Am Valentinstag läuft alles schief. [Levent](levent) schickt [Ruth](schwaegerin) einen Kaktus mit der Begründung, der brauche niemanden; [sie](schwaegerin) stellt ihn ans Fenster und schreibt zurück, er blühe. [Feldkamp](richter) führt [Imke](imke) fein aus und bekommt vor dem Dessert von [ihr](imke) zu hören, [er](richter) sei wunderbar, nur eben nicht unmöglich genug. Ein namenloser [Kellner](kellner), [der](kellner) alles mit anhört, bringt dem [Verschmähten](richter) zwei Desserts und, nach Dienstschluss, einen Mantel.
- celebrate _ "Valentinstag"
- gift levent schwaegerin "Kaktus"
- date imke richter "führt"
+ reject imke richter "nicht unmöglich genug"
- discover kellner imke+richter "anhört"
- help kellner richter "bringt"

== 10
Finale der Stadtmeisterschaft. Die „Ahnungslosen“ liegen vorn, als bei [Doro](doro) drei Wochen zu früh die Fruchtblase platzt. [Sie](doro) besteht darauf, die letzte Frage zu beantworten, „Kohlmeise“, und presst. [Stella](stella), zufällig an der Theke, fängt den [Jungen](baby) mit einem Geschirrtuch auf. Die Jury erkennt den Sieg ab, weil eine sechste Person anwesend war. [Udo](udo) steht hinter der Säule und weiß nicht, zu welcher der beiden [Frauen](doro+stella) [er](udo) gehen soll. [Er](udo) geht zum Tresen und spült.
- lose doro+gilbert+hannes+imke+levent "erkennt den Sieg ab"
+ birth doro baby "presst"
+ help stella doro "fängt"
- sad udo "weiß nicht"

== 11
[Joris](baby), so der Name des [Knaben](baby), schreit ausschließlich bei [Udo](udo). [Stella](stella) dagegen braucht nur zu summen. Die [Frauen](doro+stella) einigen sich ohne Anwalt: [Doro](doro) zieht über die Kneipe, [der](udo), [der](udo) [beide](doro+stella) hinterging, zahlt und darf sonntags spülen. [Gilbert](gilbert) hat alle Stunden abgeleistet, kommt aber am Montag trotzdem zum Dienst. [Aniko](postbotin) hat [ihm](gilbert) eine Uniform zurückgelegt. In deren Brusttasche steckt die zurückgezogene Anzeige, gefaltet zu einem Schwan.
- sad baby udo "schreit"
+ reconcile doro stella "einigen"
- move doro "zieht"
- neighbour doro stella "über die Kneipe"
- cheat.past udo doro+stella "hinterging"
- return gilbert "kommt"
- gift postbotin gilbert "Uniform"
+ accuse! postbotin gilbert "zurückgezogene"

== 12
Zur Hochzeit von [Feldkamp](richter) mit [seinem](richter) [Kellner](kellner), [der](kellner) auch hier auf [seinen](kellner) Namen verzichtet, sind beide Mannschaften geladen. [Ruth](schwaegerin) trägt Gelb statt Schwarz und tanzt mit [Levent](levent) einen Walzer, dessen Ende keiner von [ihnen](levent+schwaegerin) bemerkt. [Hannes](hannes) und [Imke](imke) streiten über den Mixer, bis [er](hannes) [ihr](imke) gesteht, dass [er](hannes) ihn nie benutzt, nur angesehen habe. Am folgenden Dienstag belegen die „Ahnungslosen“ Platz zwei. [Sie](doro+gilbert+hannes+imke+levent) feiern, als wäre es der erste, und [Imke](imke) fährt hinterher in die falsche Wohnung. Die alte.
+ wedding kellner richter "Hochzeit"
- invite _ "geladen"
- love.start schwaegerin levent "Gelb statt Schwarz"
- date levent schwaegerin "tanzt"
- quarrel hannes imke "streiten"
- reveal hannes imke "gesteht"
- lose doro+gilbert+hannes+imke+levent "Platz zwei"
- celebrate doro+gilbert+hannes+imke+levent "feiern"
+ return imke "falsche Wohnung"
