%series Nachtglocke
%lang de
%genre hotel drama in the Swiss Alps, TV listings
%cast ladina   | Ladina Caflisch; Ladina; Caflisch | f
%cast gion     | Gion Caflisch; Gion | m
%cast maud     | Maud Okonjo; Maud | f
%cast radu     | Radu Ionescu; Radu | m
%cast thuy     | Thuy | f
%cast severin  | Severin Brack; Severin; Brack | m
%cast selma    | Selma Brack; Selma | f
%cast benoit   | Benoît | m
%cast kurgast  | Konsul Terwey; Terwey | m
%cast witwe    | Frau Zgraggen; Selma | f
%cast kellner  | Nuno | m
%cast pianist  | - | m
%cast polizist | - | m
%cast baby     | Flurin | m
%cast toter    | - | m

== 1
Als [Gion Caflisch](gion) nach einem Infarkt nicht mehr aus dem Bett kommt, fällt das Hotel [Nachtglocke](#nachtglocke) an [seine](gion) [Tochter](ladina), [die](ladina) vom Gastgewerbe nur weiß, dass sie es nicht leiden kann. [Ladina](ladina) reist aus [Basel](@basel) an, im Gepäck [ihren](ladina) [Verlobten](severin) [Severin Brack](severin), einen [Bauunternehmer](severin). An der Rezeption empfängt [die zwei](ladina+severin) ausgerechnet [Radu](radu), mit [dem](radu) [sie](ladina) früher einmal vier Winter lang das Zimmer geteilt hat. [Brack](severin) bemerkt den Blick. In Nummer 12 liegt unterdessen ein [Gast](toter), [der](toter) das Frühstück nicht mehr brauchen wird, und ein [Kellner](kellner) schreit das Treppenhaus zusammen.
- ill gion "Infarkt"
- parent gion ladina "Tochter"
- find ladina "fällt"
- travel ladina "reist"
- engaged ladina severin "Verlobten"
- ex ladina radu "früher einmal"
- couple.past ladina radu "Zimmer geteilt"
- jealous severin radu "bemerkt den Blick"
+ die toter "nicht mehr brauchen"
- find kellner toter "schreit"

== 2
Der [Tote](toter) aus Nummer 12 hieß nicht so, wie [er](toter) sich eingetragen hatte. Ein [Polizist](polizist) aus [Chur](@chur) nimmt sich das Personal vor, zuerst [Maud Okonjo](maud), die [Hausdame](maud), dann das [Zimmermädchen](thuy) [Thuy](thuy), [das](thuy) erst seit Montag hier arbeitet. [Maud](maud) flunkert für [ihre](maud) [Untergebene](thuy): [Die](thuy) sei die ganze Nacht in der Wäscherei gewesen. Tatsächlich schlich [Thuy](thuy) um drei aus der Kammer des [Kellners](kellner), mit den Schuhen in der Hand. [Severin](severin) drängt [seine](severin) [Braut](ladina) zum Verkauf. [Sie](ladina) fährt [ihm](severin) über den Mund, und beim Nachtmahl sitzen [die beiden](ladina+severin) an getrennten Tischen.
- die.past toter "Tote"
- investigate polizist maud+thuy "nimmt sich"
- hire.past thuy "erst seit Montag"
+ betray maud polizist "flunkert"
- help maud thuy "flunkert"
- boss maud thuy "Untergebene"
- affair kellner thuy "schlich"
- engaged ladina severin "Braut"
+ quarrel ladina severin "fährt ihm"

== 3
[Konsul Terwey](kurgast) wohnt seit elf Jahren in der Turmsuite und bezahlt seit drei nicht mehr. Trotzdem wirft [ihn](kurgast) keiner hinaus, denn [er](kurgast) ist der letzte [Freund](kurgast) des alten [Gion](gion). Auf Zimmer 7 zieht [Frau Zgraggen](witwe) ein, ganz in Schwarz; [ihr](witwe) [Gatte](toter) ist, wie [sie](witwe) dem [Polizisten](polizist) unter Schluchzen mitteilt, der [Mann](toter) aus Nummer 12. [Radu](radu) trägt der [Witwe](witwe) die Koffer. [Maud](maud) glaubt [ihr](witwe) kein Wort. Nach Dienstschluss treffen sich [Radu](radu) und [Ladina](ladina) am Eisstock, wo nichts geschieht, außer dass [sie](ladina) [ihn](radu) fragt, ob [er](radu) manchmal noch an damals denke.
- friend gion kurgast "Freund"
- move witwe "zieht"
+ married.past toter witwe "Gatte"
- sad witwe "Schluchzen"
- reveal witwe polizist "mitteilt"
- die.past toter "Witwe"
- help radu witwe "trägt"
- date ladina radu "treffen sich"

== 4
Schnee fällt. [Ladina](ladina) liebt den Schnee. [Brack](severin) hasst ihn. [Nuno](kellner) heißt der [Kellner](kellner), und [Nuno](kellner) schwärmt für [Thuy](thuy). [Thuy](thuy) schwärmt für den [Pianisten](pianist). Der [Pianist](pianist) schwärmt nur für Chopin. Am Abend ohrfeigt [Nuno](kellner) den [Pianisten](pianist). Da lacht sogar [Maud](maud). Die [Witwe](witwe) speist mit [Severin](severin). [Er](severin) nennt [sie](witwe) unter dem Tisch [Selma](witwe). Das hört [Radu](radu). Soll [er](radu) es [Ladina](ladina) sagen? [Er](radu) schweigt. Der alte [Caflisch](gion) ruft im Fieber nach [Benoît](benoit). Wer ist [Benoît](benoit)?
- love kellner thuy "schwärmt"
- love thuy pianist "schwärmt"#2
- love! pianist _ "nur für Chopin"
+ attack kellner pianist "ohrfeigt"
- jealous kellner pianist "ohrfeigt"
- happy maud "lacht"
- date severin witwe "speist"
+ discover radu severin+witwe "hört"
- reveal? radu ladina "sagen"
- reveal! radu ladina "schweigt"
- ill gion "Fieber"

== 5
[Benoît](benoit) steht mit Skiern und einem Taufschein vor der Tür: [Er](benoit) ist [Gions](gion) [Sohn](benoit) aus einem Sommer in [Annecy](@annecy) und damit [Ladinas](ladina) [Halbbruder](benoit). [Sie](ladina) lässt [ihn](benoit) eine Stunde lang in der Kälte warten, ehe [sie](ladina) [ihn](benoit) hereinbittet. [Brack](severin) sieht im neuen [Miterben](benoit) nur Scherereien und bietet [ihm](benoit) zehntausend Franken, falls [er](benoit) abreise. Der [Franzose](benoit) steckt das Geld ein und bleibt. [Thuy](thuy), [der](thuy) in der Küche schwarz vor Augen wird, vertraut der [Hausdame](maud) an, dass [sie](thuy) in anderen Umständen ist und keineswegs vom [Klavierspieler](pianist).
+ meet benoit ladina "steht"
- parent gion benoit "Sohn"
- affair.past gion _ "Sommer"
- sibling benoit ladina "Halbbruder"
- reject ladina benoit "warten"
- gift severin benoit "zehntausend Franken"
- betray benoit severin "bleibt"
- ill thuy "schwarz vor Augen"
- reveal thuy maud "vertraut"
+ pregnant thuy "in anderen Umständen"
- pregnant! thuy pianist "keineswegs vom Klavierspieler"

== 6
Es war einmal eine Tanne vor dem Speisesaal; jetzt steht dort [Bracks](severin) Bagger. Ohne [sie](ladina) zu fragen, hat der [Bauunternehmer](severin) mit [Ladinas](ladina) Vollmacht den Nordflügel verpfändet. [Gion](gion), [dem](gion) der [Konsul](kurgast) davon erzählt, regt sich so auf, dass [er](gion) am selben Abend die Augen für immer schließt. Am offenen Grab stützt [Benoît](benoit) [seine](benoit) [Schwester](ladina). Zwischen den Kränzen erkennt der [Polizist](polizist) die angebliche [Witwe](witwe) wieder: [Sie](witwe) ist in [Vaduz](@vaduz) unter dem Namen [Selma Brack](selma) gemeldet.
- betray severin ladina "Ohne sie zu fragen"
- reveal kurgast gion "erzählt"
- sad gion "regt sich"
+ die gion "Augen für immer"
- help benoit ladina "stützt"
- sibling benoit ladina "Schwester"
- married! toter witwe "angebliche"
+ discover polizist selma "erkennt"

== 7
Schwester oder Gemahlin? Das ist die Frage, die sich [Ladina](ladina) stellt, seit [sie](ladina) den Nachnamen der falschen [Frau Zgraggen](selma) kennt. [Severin](severin) schwört, [Selma](selma) sei [seine](severin) [Schwester](selma). Der Standesbeamte in [Vaduz](@vaduz) sagt am Telefon etwas anderes: vor acht Jahren getraut, nie geschieden. Da zieht [Ladina](ladina) den Ring ab und lässt ihn in [sein](severin) Weinglas plumpsen. [Radu](radu) will [ihr](ladina) beistehen, doch [sie](ladina) ist wütend, weil [er](radu) seit Wochen Bescheid wusste. [Maud](maud) verschafft [Thuy](thuy) leichtere Arbeit an der Garderobe, und [Nuno](kellner), [der](kellner) noch nichts ahnt, bringt [ihr](thuy) jeden Mittag Suppe.
- sibling! selma severin "Schwester"#2
- betray severin ladina "schwört"
- wedding.past selma severin "getraut"
- divorce! selma severin "nie geschieden"
+ engaged.end ladina severin "den Ring ab"
- help? radu ladina "beistehen"
- sad ladina radu "wütend"
- discover.past radu severin "Bescheid"
- help maud thuy "verschafft"
- discover! kellner thuy "nichts ahnt"
- gift kellner thuy "Suppe"

== 8
Ein Hotel ist wie ein Klavier, pflegte der verstorbene [Hausherr](gion) zu sagen, irgendeine Taste klemmt immer. [Brack](severin), [der](severin) im Dorfgasthof abgestiegen ist, verlangt von [seiner](severin) [Exverlobten](ladina) eine halbe Million. Andernfalls lasse [er](severin) pfänden. [Benoît](benoit) geht in der Schneebar auf [ihn](severin) los und bricht [ihm](severin) das Nasenbein. [Selma](selma), [die](selma) [ihren](selma) [Mann](severin) verarztet, hat genug von [dessen](severin) Plänen und schleicht in der Nacht zum [Polizisten](polizist). Der [Tote](toter) von Nummer 12, sagt [sie](selma), sei ein [Gläubiger](toter) [Severins](severin) gewesen, und die Tropfen im Kräutertee seien nicht vom Apotheker gekommen.
- die.past gion "verstorbene"
- ex ladina severin "Exverlobten"
+ threaten severin ladina "Andernfalls"
- attack benoit severin "geht"
- injure severin benoit "Nasenbein"
- married selma severin "Mann"
- treat severin selma "verarztet"
+ betray selma severin "schleicht"
- accuse selma severin "Tropfen im Kräutertee"
- kill.past severin toter "Tropfen im Kräutertee"

== 9
Die Handschellen klicken im Skikeller, wo [Brack](severin) sich unter den Leihschlitten verkrochen hat. [Seine](severin) [Frau](selma) reicht noch am gleichen Tag die Scheidung ein. In der [Nachtglocke](#nachtglocke) wird nach langer Zeit wieder getanzt. [Nuno](kellner) erfährt durch ein Missgeschick mit der Ultraschallaufnahme, dass [er](kellner) Vater wird; [er](kellner) kniet sich zwischen die Kaffeetassen und fragt die werdende [Mutter](thuy), ob [sie](thuy) [ihn](kellner) haben wolle. [Thuy](thuy) erbittet Bedenkzeit. Und der [Pianist](pianist)? [Er](pianist) hat dem [Konsul](kurgast) die Manschettenknöpfe stibitzt und ist mit dem Postauto über alle Berge.
+ arrest _ severin "Handschellen"
- married selma severin "Frau"
- divorce? selma severin "Scheidung"
- discover kellner thuy "erfährt"
- parent? kellner _ "Vater"
+ propose kellner thuy "haben wolle"
- pregnant thuy kellner "werdende"
- steal pianist kurgast "stibitzt"
- flee pianist "über alle Berge"

== 10
Tauwetter. [Ladina](ladina) und [ihr](ladina) [Bruder](benoit) können sich nicht einigen, wer das Haus führen soll: [Er](benoit) will Partys, [sie](ladina) Ruhe. [Radu](radu), von [beiden](benoit+ladina) als Schiedsrichter umworben, wirft den Bettel hin und heuert in einem Palasthotel in [Sils](@sils) an. Erst als [sein](radu) Haken leer ist, merkt die [Chefin](ladina), wie sehr der [Rezeptionist](radu) [ihr](ladina) fehlt. [Selma](selma), nun ohne Mann und ohne Bleibe, bittet kleinlaut um eine Stelle. [Maud](maud) würde [sie](selma) am liebsten vom Hof jagen, doch [Benoît](benoit) findet die [Bittstellerin](selma) hinreißend und drückt [ihr](selma) eine Schürze in die Hand.
- sibling benoit ladina "Bruder"
- quarrel benoit ladina "nicht einigen"
+ quit radu "wirft"
- hire radu "heuert" @sils
- boss ladina radu "Chefin"
- sad ladina radu "fehlt"
- love ladina radu "fehlt"
- breakup.past selma severin "nun ohne Mann"
- hire? selma "bittet kleinlaut"
- reject? maud selma "vom Hof jagen"
- love.start benoit selma "hinreißend"
+ hire selma benoit "Schürze"

== 11
Auf der Passhöhe bleibt das Postauto stecken, in dem [Ladina](ladina) sitzt, um [Radu](radu) zurückzuholen. [Sie](ladina) stapft den Rest zu Fuß, verliert einen Handschuh und den Mut, und findet am Ende beides wieder, weil der [Gesuchte](radu) [ihr](ladina) auf halbem Weg entgegenkommt. Was [die zwei](ladina+radu) in der Schutzhütte besprechen, weiß nur der Ofen. Am Morgen trägt [sie](ladina) [seinen](radu) Pullover. Im Tal setzen bei [Thuy](thuy) die Wehen ein, und da die Straße gesperrt ist, holt [Frau Okonjo](maud) das Kind mit heißem Wasser und Kommandoton auf die Welt. [Flurin](baby) heißt der kleine [Schreihals](baby). Der [Kellner](kellner) fällt in Ohnmacht.
- travel ladina "sitzt"
- lose ladina "verliert"
- find ladina radu "entgegenkommt"
+ sex ladina radu "trägt sie seinen Pullover"
- reconcile ladina radu "seinen Pullover"
+ birth thuy baby "auf die Welt"
- help maud thuy "holt"
- parent thuy baby "Kind"
- ill kellner "Ohnmacht"

== 12
Doppelhochzeit im Speisesaal, wenn auch mit Hindernissen. [Thuy](thuy) hat Ja gesagt, [Nuno](kellner) hat den Ring verlegt, und [Ladina](ladina) hat [ihrem](ladina) [Rezeptionisten](radu) den Antrag selbst gemacht, bevor [er](radu) es sich wieder anders überlegt. [Benoît](benoit) führt die [Schwester](ladina) zum Altar, Auge in Auge mit [Selma](selma), [die](selma) [ihm](benoit) seit zwei Nächten die kalte Schulter zeigt. [Konsul Terwey](kurgast) begleicht zur allgemeinen Verblüffung [seine](kurgast) Rechnung und verabschiedet sich nach [Den Haag](@denhaag). Zwei [Paare](kellner+ladina+radu+thuy) sind nun getraut, ein [drittes](benoit+selma) redet nicht miteinander. Aus dem Gefängnis kommt eine Karte ohne Absender: Auf Wiedersehen.
+ wedding kellner thuy "Doppelhochzeit"
- wedding ladina radu "Doppelhochzeit"
- lose kellner "verlegt"
- propose.past ladina radu "Antrag"
- sibling benoit ladina "Schwester"
- help benoit ladina "führt"
- reject selma benoit "kalte Schulter"
- travel kurgast "verabschiedet" @denhaag
- quarrel benoit selma "redet nicht miteinander"
