%series Ambulanz Nordstadt
%lang de
%genre hospital series, Dortmund emergency ward, terse three-strand listings
%cast noura | Dr. Noura Benali; Noura Benali; Noura; Benali | f
%cast till | Dr. Till Overbeck; Till; Overbeck | m
%cast gabriele | Schwester Gabriele; Gabriele; Gabi | f
%cast ilja | Ilja Sokolow; Ilja; Sokolow | m
%cast mika | Mika | f
%cast direktorin | Henriette Kolb; Kolb | f
%cast bruder | Samir | m
%cast wachmann | Dennis Rath; Rath | m
%cast boxer | Kuba | m
%cast oma | Frau Grabowski | f
%cast bankraeuber | - | m
%cast braeutigam | - | m
%cast vaterbenali | - | m
%cast mikaeltern | - | n
%cast braut | Solveig | f
%cast feuerwehrmann | - | m
%cast nele | Nele Overbeck | f

== 1 Freitag, der Dreizehnte
Ein [Bankräuber](bankraeuber) schleppt sich mit Schussverletzung in die Ambulanz und nimmt die erstbeste [Ärztin](noura) als Geisel. [Noura Benali](noura), an [ihrem](noura) ersten Arbeitstag, operiert [ihn](bankraeuber) mit der Pistole an der Schläfe. [Oberarzt](till) [Till Overbeck](till) steht hinter der Glasscheibe und kann der [Kollegin](noura) nicht helfen. Entwaffnet wird der [Geiselnehmer](bankraeuber) schließlich von [Frau Grabowski](oma), 78, Oberschenkelhals, mit der Bettpfanne. [Overbeck](till) nennt [Nouras](noura) Verhalten leichtsinnig. [Sie](noura) zählt [ihm](till) auf, wer in dieser Nacht alles nicht gestorben ist. Es sind drei, den [Räuber](bankraeuber) mitgerechnet.
- injure bankraeuber "Schussverletzung"
+ abduct bankraeuber noura "Geisel"
- hire noura "ersten Arbeitstag"
- treat bankraeuber noura "operiert"
- threaten bankraeuber noura "Pistole"
- colleague noura till "Kollegin"
- help! till noura "nicht helfen"
+ attack oma bankraeuber "Entwaffnet"
- rescue oma noura "Entwaffnet"
- accuse till noura "leichtsinnig"

== 2 Brüder
Vor der Tür liegt ein [Junge](bruder) mit zertrümmerter Nase. [Noura](noura) erkennt in [ihm](bruder) [ihren](noura) kleinen [Bruder](bruder) [Samir](bruder), und [der](bruder) will um keinen Preis sagen, wer [ihn](bruder) so zugerichtet hat. [Pfleger](ilja) [Ilja](ilja) bekommt es aus [ihm](bruder) heraus: [Samir](bruder) schuldet dem [Boxer](boxer) [Kuba](boxer) Geld. Auf Zimmer 4 weigert sich eine [Braut](braut) im zerrissenen Kleid, [ihren](braut) Namen zu nennen. [Schwester Gabriele](gabriele) leiht [ihr](braut) [ihre](gabriele) Strickjacke. [Overbeck](till) wird von der [Direktorin](direktorin) zum Rapport bestellt; die Verwaltung möchte sparen, am liebsten bei [Iljas](ilja) Stelle.
- injure bruder "zertrümmerter"
- sibling bruder noura "Bruder"
- attack boxer bruder "zugerichtet"
+ reveal bruder ilja "heraus"
- help gabriele braut "leiht"
- boss direktorin till "Rapport"
- quit? ilja "sparen"

== 3 Weißes Kleid
Die [Braut](braut) ist vor [ihrer](braut) eigenen Hochzeit aus dem Fenster gestiegen. [Ihr](braut) [Verlobter](braeutigam), ein stadtbekannter [Bauunternehmer](braeutigam), rückt mit Blumen an und einem Ton, bei dem [Gabriele](gabriele) an früher denken muss. [Sie](gabriele) gibt [ihn](braeutigam) am Empfang an [Wachmann](wachmann) [Rath](wachmann) weiter, [der](wachmann) [ihm](braeutigam) erzählt, hier liege keine solche Frau. Eine Lüge, und für den [Wachmann](wachmann) die erste im Dienst. Unterdessen geht [Noura](noura) zu [Kuba](boxer) in den Keller, wo [dieser](boxer) trainiert, und will die Schulden [ihres](noura) [Bruders](bruder) bezahlen. Der [Boxer](boxer) lacht: [Er](boxer) wolle kein Geld, sondern Rezepte.
+ flee braut braeutigam "gestiegen"
- engaged braeutigam braut "Verlobter"
- wedding! braeutigam braut "Hochzeit"
- help gabriele braut "gibt ihn"
+ betray wachmann braeutigam "Lüge"
- help? noura bruder "bezahlen"
- sibling bruder noura "Bruders"
- threaten boxer noura "Rezepte"

== 4 Papier ist geduldig
[Noura](noura) schreibt kein falsches Rezept. [Samir](bruder) stiehlt daraufhin den Block aus [ihrem](noura) Kittel und fälscht [ihre](noura) Unterschrift. Der Apotheke fällt es auf, und die [Direktorin](direktorin) beurlaubt nicht den [Täter](bruder), sondern [seine](bruder) [Schwester](noura). [Till Overbeck](till) weiß, dass [sie](noura) es nicht war. [Er](till) könnte es beweisen, müsste dafür aber zugeben, dass [er](till) [sie](noura) seit Tagen durch die Glasscheibe beobachtet. [Frau Grabowski](oma) gibt [ihm](till) den Rat, nicht so ein Dösbaddel zu sein. Am Abend steht [er](till) bei [Kolb](direktorin) im Büro, mit roten Ohren.
- reject noura boxer "kein falsches Rezept"
+ steal bruder noura "stiehlt"
- betray bruder noura "fälscht"
- quit noura direktorin "beurlaubt"
- sibling bruder noura "Schwester"
- love till noura "beobachtet"
+ rescue till noura "im Büro"
- advisor oma till "Rat"

== 5 Rauch über Scharnhorst
Ein Hochhaus brennt. Die Feuerwehr bringt dreißig Verletzte, darunter einen [Feuerwehrmann](feuerwehrmann), [der](feuerwehrmann) ein [Mädchen](mika) aus dem zwölften Stock getragen hat und jetzt selbst um Luft ringt. [Mika](mika), neun Jahre, weicht [ihrem](mika) [Retter](feuerwehrmann) nicht von der Seite. [Ilja](ilja) setzt [sie](mika) schließlich auf [seine](ilja) Schultern, damit [sie](mika) durch das Fenster der Intensivstation schauen kann. Gegen fünf stirbt der [Mann](feuerwehrmann). Das [Kind](mika) fragt, wer jetzt [seine](feuerwehrmann) Katze füttere. Keiner weiß etwas von einer Katze.
- rescue feuerwehrmann mika "getragen"
- injure feuerwehrmann "um Luft ringt"
- help ilja mika "setzt"
+ die feuerwehrmann "stirbt"

== 6 Die Katze
[Ilja Sokolow](ilja) klettert in die Wohnung des [Toten](feuerwehrmann) und kommt mit einem Kater im Rucksack heraus. [Mika](mika), [deren](mika) [Eltern](mikaeltern) noch im Koma liegen, schläft fortan mit dem Tier im Bereitschaftsraum, gegen jede Vorschrift. [Wachmann](wachmann) [Dennis Rath](wachmann) sieht weg, inzwischen hat [er](wachmann) Übung. Ein stiller Dienst, sagt [Gabriele](gabriele), und stellt die Heizung höher. Draußen liegt Schnee auf den Krankenwagen. Im Radio läuft ein Quiz, die Antwort lautet Bolivien, und [Frau Grabowski](oma) hat sie natürlich gewusst.
- die.past feuerwehrmann "Toten"
+ help ilja mika "Rucksack"
- ill mikaeltern "Koma"
- parent mikaeltern mika "Eltern"
- help wachmann mika "sieht weg"

== 7 Gabi
Der [Bauunternehmer](braeutigam) hat herausgefunden, wo [seine](braeutigam) [Verlobte](braut) steckt. Verraten hat [sie](braut) der [Oberarzt](till), ohne es zu wollen: [Er](till) grüßte am Telefon freundlich zurück. [Gabriele](gabriele) stellt sich dem [Eindringling](braeutigam) in den Weg, wird geschlagen, fällt und steht wieder auf. Noch einmal schlägt [er](braeutigam) nicht, denn hinter [ihr](gabriele) stehen jetzt acht Kolleginnen. Während die Polizei [ihn](braeutigam) hinausführt, erzählt die [Pflegerin](gabriele) der jungen [Frau](braut) von [ihrer](gabriele) eigenen Ehe, und erstmals nennt die [andere](braut) [ihren](braut) Namen. [Sie](braut) heißt [Solveig](braut).
- discover braeutigam braut "herausgefunden"
- engaged braeutigam braut "Verlobte"
- reveal till braeutigam "Verraten"
- rescue gabriele braut "in den Weg"
+ attack braeutigam gabriele "geschlagen"
- arrest _ braeutigam "hinausführt"
+ reveal gabriele braut "erzählt"
- married.past _ gabriele "Ehe"
- reveal braut gabriele "nennt"

== 8 Rechnung ohne Wirt
[Samir](bruder) hat sich bei [Kuba](boxer) freigekauft, indem [er](bruder) [ihm](boxer) Geld aus der Stationskasse brachte. [Noura](noura) zeigt den eigenen [Bruder](bruder) an. [Ihr](noura) [Vater](vaterbenali) nennt [sie](noura) am Telefon eine [Verräterin](noura) und legt auf. [Till](till) findet [sie](noura) im Treppenhaus, will etwas Kluges sagen und sagt, [sein](till) Auto springe nicht an. Da lacht [sie](noura), und [er](till) darf [sie](noura) zur Straßenbahn bringen. An der Haltestelle kommt [ihnen](noura+till) eine [Frau](nele) entgegen, einen Schlafsack unter dem Arm. „Hallo, [Till](till)“, sagt [sie](nele). Es ist [Nele Overbeck](nele), und geschieden, erfährt [Noura](noura), sind [die beiden](nele+till) keineswegs.
- steal bruder _ "Stationskasse"
- gift bruder boxer "brachte"
+ accuse noura bruder "zeigt"
- parent vaterbenali noura "Vater"
- accuse vaterbenali noura "Verräterin"
- sibling bruder noura "Bruder"
- find till noura "findet"
- happy noura "lacht"
+ return nele "entgegen"
- married nele till "geschieden"
- divorce! nele till "geschieden"
- discover noura nele+till "erfährt"

== 9 Schlafsack
[Nele](nele) war zwei Jahre lang verschwunden. [Sie](nele) hat im Wald gelebt, trinkt, und das nicht erst seit gestern. [Overbeck](till) lässt [sie](nele) auf der Behandlungsliege schlafen und sitzt daneben. [Noura](noura) beobachtet es durch dieselbe Glasscheibe, hinter der sonst [er](till) stand. [Sie](noura) ist es, [die](noura) der [Obdachlosen](nele) am Morgen die Hände verbindet. Die [Patientin](nele) sagt unvermittelt, [er](till) sei ein guter Mann, nur leider schwer zu merken. In der Nacht darauf räumt [Nele](nele) die Hausapotheke leer und geht. Den Ehering hat [sie](nele) [ihm](till) in den Kaffeebecher gelegt.
- flee.past nele "verschwunden"
- ill nele "trinkt"
- help till nele "sitzt daneben"
- investigate noura till "beobachtet"
- treat nele noura "verbindet"
- steal nele _ "räumt"
+ breakup nele till "Ehering"

== 10 Stellenplan
[Henriette Kolb](direktorin) muss jemanden entlassen und wählt [Ilja](ilja), der Katze wegen. Die Station streikt. Als die [Direktorin](direktorin) selbst mit anpackt, um den Betrieb zu retten, kippt [sie](direktorin) am Gipstisch um. Herzinfarkt. [Ilja](ilja), die Kündigung in der Brusttasche, belebt [sie](direktorin) wieder, zusammen mit [Noura](noura), [die](noura) [sie](direktorin) beurlaubt hatte. Auf der Intensivstation schlägt [Kolb](direktorin) die Augen auf und sieht auf [ihrer](direktorin) Bettdecke einen Kater. [Sie](direktorin) ist allergisch. [Sie](direktorin) niest und unterschreibt den neuen Stellenplan.
- quit ilja direktorin "entlassen"
- reject _ direktorin "streikt"
- ill direktorin "Herzinfarkt"
+ rescue ilja+noura direktorin "belebt"
- quit.past noura direktorin "beurlaubt"
- recover direktorin "Augen auf"
+ hire ilja direktorin "unterschreibt"

== 11 Letzte Runde
[Kuba](boxer) wird bewusstlos eingeliefert, Blutung im Gehirn, und der einzige verfügbare [Operateur](till) ist [Till](till), [dem](till) vor Müdigkeit die Hände zittern. [Noura](noura) muss den [Mann](boxer) retten, [der](boxer) [ihren](noura) [Bruder](bruder) ins Unglück gestürzt hat. [Sie](noura) tut es, sechs Stunden lang, und [Overbeck](till) hält [ihr](noura) die Lampe. Auf Kaution frei, wartet [Samir](bruder) im Flur. [Er](bruder) fragt nicht nach [Kuba](boxer), [er](bruder) fragt, ob [sie](noura) gegessen habe. In der Kantine teilen sich die [Geschwister](bruder+noura) eine Portion Pommes, und nach der Hälfte bittet [er](bruder) um Verzeihung.
- ill boxer "Blutung"
- attack.past boxer bruder "Unglück"
+ treat boxer noura "retten"
- help till noura "Lampe"
- sibling bruder noura "Bruder"
- return bruder "Auf Kaution frei"
+ reconcile bruder noura "Verzeihung"

== 12 Frühschicht
[Mikas](mika) [Eltern](mikaeltern) sind aufgewacht. Mit dem [Kind](mika) zieht auch der Kater aus, und [Ilja](ilja) behauptet, [er](ilja) habe etwas im Auge. [Solveig](braut) beginnt in der Ambulanz eine Ausbildung, als Schülerin von [Gabriele](gabriele); die Strickjacke hat [sie](braut) immer noch an. [Frau Grabowski](oma) wird entlassen und kommt nach einer Stunde wieder, diesmal mit Kuchen. [Till](till) lädt [Noura](noura) zum Essen ein und vergisst vor Aufregung zu sagen, wohin. [Sie](noura) fragt nicht. [Sie](noura) nimmt [sein](till) Gesicht in beide Hände, hier, mitten in der Notaufnahme, und hinter der Glasscheibe applaudiert die gesamte Frühschicht.
- recover mikaeltern "aufgewacht"
- parent mikaeltern mika "Eltern"
- sad ilja "im Auge"
- hire braut "Ausbildung"
- advisor gabriele braut "Schülerin"
- recover oma "entlassen"
- return oma "kommt"
- invite till noura "lädt"
+ kiss? noura till "Gesicht"
