%series Hinterhaus, vierter Stock
%lang de
%genre flat-share comedy, Berlin, programme guide listings
%cast bukola | Bukola Adeyemi; Bukola | f
%cast henrike | Henrike Stolz; Henrike | f
%cast szymon | Szymon | m
%cast toni | Toni Wegener; Toni | f
%cast gernot | Gernot Stolz; Gernot | m
%cast klempner | Ingo Brand; Ingo | m
%cast adeyemi | Frau Adeyemi | f
%cast ruben | Ruben | m
%cast vermieter | Kuhnt | m
%cast kuhnttochter | Saskia Kuhnt; Saskia | f
%cast rosa | Rosa | f
%cast gatte | - | m
%cast kuhntvater | - | m
%cast grossmutter | - | f
%cast chef | - | m
%cast witwe | Frau Lehmann; Lehmann | f

== 1
Nach achtzehn Ehejahren von [ihrem](henrike) [Mann](gernot) gegen eine jüngere [Zahnarzthelferin](rosa) eingetauscht, steht [Henrike Stolz](henrike) mit zwei Koffern im Wedding und braucht ein Dach über dem Kopf. [Bukola](bukola), [Assistenzärztin](bukola) mit Schlafdefizit, gibt [ihr](henrike) das Zimmer, das [Ruben](ruben) soeben geräumt hat. Die beiden übrigen [Bewohner](szymon+toni) sind nicht gefragt worden und nehmen es [ihr](bukola) krumm: [Szymon](szymon), [Koch](szymon) ohne Anstellung, knallt die Tür; [Toni](toni) redet bis Mitternacht kein Wort. Dann platzt im Bad ein Rohr, und während der herbeigerufene [Klempner](klempner) noch [sein](klempner) Werkzeug sortiert, hat die [Neue](henrike) das Wasser schon abgestellt. Der [Handwerker](klempner) ist hin und weg.
- married gernot henrike "Mann"
+ breakup gernot henrike "eingetauscht"
- couple.start gernot rosa "eingetauscht"
+ move henrike bukola "gibt ihr das Zimmer"
- housemate.start bukola+szymon+toni henrike "gibt ihr das Zimmer"
- move ruben "geräumt"
- housemate bukola szymon+toni "Bewohner"
- sad szymon+toni bukola "krumm"
- quit.past szymon "ohne Anstellung"
- help henrike "abgestellt"
- love klempner henrike "hin und weg"

== 2
[Henrike](henrike) führt einen Putzplan ein, und der Hausfrieden ist dahin. [Toni](toni) nennt [sie](henrike) vor versammelter Küche eine Spießerin; die so [Gescholtene](henrike) zahlt mit gleicher Münze zurück. [Bukola](bukola), [die](bukola) eigentlich schlichten wollte, schläft zwischen den [Streithennen](henrike+toni) im Sitzen ein. Erst als der [Vermieter](vermieter) unangemeldet vor der Tür steht und allen [vieren](bukola+henrike+szymon+toni) mit der Räumung droht, weil im Vertrag nur drei Namen stehen, halten [sie](bukola+henrike+szymon+toni) zusammen: [Szymon](szymon) gibt sich als [Henrikes](henrike) pflegebedürftiger Vetter aus, [Toni](toni) als [dessen](szymon) Krankenschwester. [Kuhnt](vermieter) schluckt die Geschichte samt einem Teller Piroggen.
+ quarrel henrike toni "Hausfrieden ist dahin"
- attack toni henrike "Spießerin"
- attack henrike toni "gleicher Münze"
- help? bukola henrike+toni "schlichten"
- threaten vermieter bukola+henrike+szymon+toni "droht"
- reconcile henrike toni "halten sie zusammen"
+ betray szymon+toni vermieter "gibt sich"
- kin! henrike szymon "Vetter"
- ill! szymon "pflegebedürftiger"

== 3
Zahnweh plagt [Henrike](henrike), doch in die Praxis [ihres](henrike) [Ex](gernot) bringen [sie](henrike) keine zehn Pferde. [Gernot](gernot) selbst ruft fast täglich an: Die [Helferin](rosa), für [die](rosa) [er](gernot) Haus und Hof verlassen hat, sitzt nicht nur an [seinem](gernot) Empfang, [sie](rosa) sitzt inzwischen auch auf [seinem](gernot) Konto. [Toni](toni) meldet sich einmal am Telefon als [Henrikes](henrike) neue Lebensgefährtin, worauf es am anderen Ende still wird. Im Treppenhaus hat [Szymon](szymon) unterdessen der alten [Frau Lehmann](witwe) von nebenan die Kohlen hochgeschleppt. Seit dem Begräbnis [ihres](witwe) [Gatten](gatte), vertraut [sie](witwe) [ihm](szymon) an, koche [sie](witwe) nur noch für die Katze. Ab sofort essen die [Witwe](witwe) und der arbeitslose [Koch](szymon) donnerstags gemeinsam.
- ill henrike "Zahnweh"
- ex gernot henrike "ihres Ex"
- boss gernot rosa "Helferin"
- couple gernot rosa "Haus und Hof verlassen"
- steal rosa gernot "auf seinem Konto"
+ betray toni gernot "meldet sich"
- couple! henrike toni "Lebensgefährtin"
- neighbour szymon witwe "von nebenan"
- help szymon witwe "hochgeschleppt"
- married.past gatte witwe "Gatten"
- die.past gatte "Begräbnis"
- reveal witwe szymon "vertraut sie ihm an"
+ friend.start szymon witwe "essen die Witwe"

== 4
Hoher Besuch aus [Lagos](@lagos): [Bukolas](bukola) [Mutter](adeyemi) hat sich angesagt, und [die](adeyemi) lebt seit zwei Jahren in dem Glauben, [ihre](adeyemi) [Tochter](bukola) sei mit [Ruben](ruben) verlobt und bewohne mit [ihm](ruben) ein Haus im Grünen. In Wahrheit sind [die zwei](bukola+ruben) vor Wochen auseinandergegangen. Der [Ausgezogene](ruben) lässt sich gegen Erlass der Mietschulden dazu breitschlagen, drei Tage lang noch einmal den Bräutigam zu mimen. [Frau Adeyemi](adeyemi) ist entzückt von [ihm](ruben), weniger vom Hinterhaus. Beim Abschied drückt [sie](adeyemi) [ihm](ruben) den Ring [ihrer](adeyemi) [Großmutter](grossmutter) in die Hand, und [er](ruben) bringt es nicht fertig, ihn zurückzugeben.
- travel adeyemi bukola "Besuch"
- parent adeyemi bukola "Mutter"
- engaged! bukola ruben "verlobt"
- housemate! bukola ruben "bewohne"
+ breakup.past bukola ruben "auseinandergegangen"
- ex bukola ruben "auseinandergegangen"
- help ruben bukola "breitschlagen"
+ betray bukola+ruben adeyemi "zu mimen"
- happy adeyemi ruben "entzückt"
- gift adeyemi ruben "drückt sie ihm"
- kin adeyemi grossmutter "Großmutter"
- gift! ruben adeyemi "zurückzugeben"

== 5
Der [Klempner](klempner) kommt zum fünften Mal in diesem Monat, obwohl nichts tropft. [Toni](toni), [die](toni) [seine](klempner) Rechnungen liest, zählt eins und eins zusammen: Der [Mann](klempner) dreht die Ventile selbst locker, um [Henrike](henrike) wiederzusehen. Statt [ihn](klempner) anzuschwärzen, gibt [sie](toni) [ihm](klempner) Nachhilfe im Süßholzraspeln. Das Ergebnis ist ein Strauß Dichtungsringe, den die [Beschenkte](henrike) für einen Scherz hält. [Szymon](szymon) ergattert derweil eine Probeschicht in einem Sternelokal am [Kurfürstendamm](@kudamm). Nach vierzig Minuten steht [er](szymon) wieder auf der Straße: [Er](szymon) hat den [Küchenchef](chef) vor den Gästen einen Suppendieb genannt.
- return klempner "kommt"
+ discover toni klempner "zählt eins und eins"
- betray klempner henrike "dreht"
- love klempner henrike "wiederzusehen"
- reveal! toni klempner "anzuschwärzen"
- advisor toni klempner "Nachhilfe"
- gift klempner henrike "Strauß"
- hire? szymon "Probeschicht" @kudamm
+ quit szymon "auf der Straße"
- accuse szymon chef "Suppendieb"

== 6
[Gernot](gernot) steht betrunken im Hof und singt. [Rosa](rosa), die [Zahnarzthelferin](rosa), ist mit dem Ersparten auf und davon, und nun möchte der [Sitzengelassene](gernot) heim zu [der](henrike), [die](henrike) [er](gernot) achtzehn Jahre lang für selbstverständlich genommen hat. [Henrike](henrike) kocht [ihm](gernot) Kaffee, hört zu und lässt [ihn](gernot) auf dem Sofa [seinen](gernot) Rausch ausschlafen; die [Mitbewohner](bukola+szymon+toni) sehen es mit Sorge. [Ingo Brand](klempner), so heißt der [Klempner](klempner) nämlich, kommt am Morgen mit frischen Schrippen herauf, findet den fremden [Mann](gernot) in Unterhosen und macht auf dem Absatz kehrt. Keine schöne Woche für Herrenbesuch im vierten Stock.
- create gernot "singt"
+ breakup rosa gernot "auf und davon"
- steal rosa gernot "Ersparten"
- reconcile? gernot henrike "heim"
- married.past gernot henrike "achtzehn Jahre"
- help henrike gernot "hört zu"
- housemate bukola+szymon+toni henrike "Mitbewohner"
- sad bukola+szymon+toni "Sorge"
- find klempner gernot "findet"
+ jealous klempner gernot "auf dem Absatz kehrt"

== 7
Ein Sonntag ohne Termine. Im Innenhof blüht der Flieder, auf dem Herd zieht die Brühe, und im Radio läuft [Der Mond ist aufgegangen](*mond). [Frau Lehmann](witwe) wird achtzig. [Szymon](szymon) hat heimlich das halbe Haus zusammengetrommelt, [Toni](toni) spielt auf einer Säge, und sogar [Kuhnt](vermieter) kommt mit Bienenstich. An [dessen](vermieter) Arm geht eine junge [Frau](kuhnttochter) in Latzhose, bei [deren](kuhnttochter) Anblick dem [Koch](szymon) die Kelle entgleitet: [Saskia](kuhnttochter), die [Tochter](kuhnttochter) des [Hausbesitzers](vermieter), [die](kuhnttochter) Dachstühle zimmert. [Sie](kuhnttochter) fragt [ihn](szymon), wie es [seiner](szymon) Lähmung gehe. Wer lügt, braucht ein gutes Gedächtnis.
+ celebrate witwe "achtzig"
- invite szymon _ "zusammengetrommelt"
- create toni "spielt"
+ meet kuhnttochter szymon "entgleitet"
- love szymon kuhnttochter "entgleitet"
- parent vermieter kuhnttochter "Tochter"
- ill! szymon "Lähmung"
- betray szymon "lügt"

== 8
Damit [Saskia](kuhnttochter) nichts merkt, verlässt [Szymon](szymon) das Haus nur noch im Rollstuhl. Das rührt die [Zimmerin](kuhnttochter) so sehr, dass [sie](kuhnttochter) [ihm](szymon) eine Rampe baut und [ihn](szymon) anschließend ins Kino ausführt. Kein Wunder, dass [ihm](szymon) der Schwindel allmählich auf den Magen schlägt. [Bukola](bukola) soll [ihm](szymon) eine Wunderheilung bescheinigen, denkt aber nicht daran, [ihre](bukola) Approbation für [seine](szymon) Kinoabende aufs Spiel zu setzen. Stattdessen erinnert sich die übernächtigte [Medizinerin](bukola) an [Rubens](ruben) Hände und ruft [ihn](ruben), es ist drei Uhr früh, einfach an. [Er](ruben) hebt beim ersten Läuten ab.
- betray szymon kuhnttochter "im Rollstuhl"
- sad szymon "auf den Magen schlägt"
- help kuhnttochter szymon "Rampe"
- create kuhnttochter "baut"
+ date kuhnttochter szymon "ins Kino ausführt"
- reject bukola szymon "denkt aber nicht daran"
+ love bukola ruben "erinnert sich"

== 9
[Toni](toni) verschweigt den anderen, dass [sie](toni) nachts unter falschem Namen Liebesromane tippt. Aufgeflogen ist es ausgerechnet durch [Henrike](henrike), [die](henrike) im neuesten Band eine verlassene Zahnarztgattin samt schmachtendem Rohrleger wiedererkennt. Tief gekränkt packt die unfreiwillige [Romanheldin](henrike) [ihre](henrike) Siebensachen und nimmt sich ein Zimmer in einer Pension am [Leopoldplatz](@leopoldplatz). Um Abbitte zu leisten, schreibt die [Autorin](toni) den Schluss neu: In der zweiten Fassung wirft die [Heldin](henrike) den reumütigen Gatten hinaus. [Henrike](henrike) liest die Seiten im Frühstücksraum, lacht Tränen und fährt mit der U-Bahn nach Hause. [Gernot](gernot) wird noch am selben Abend vom Sofa verwiesen.
- betray toni bukola+henrike+szymon "verschweigt"
- create toni "tippt"
+ discover henrike toni "Aufgeflogen"
- sad henrike toni "gekränkt"
- move henrike "nimmt sich ein Zimmer" @leopoldplatz
- happy henrike "lacht Tränen"
- return henrike "nach Hause"
- reconcile henrike toni "fährt"
+ reject henrike gernot "vom Sofa verwiesen"

== 10
[Kuhnt](vermieter) will verkaufen, an eine Firma, die aus Waschküchen Lofts macht. In der Klinik, wo [Bukola](bukola) Dienst schiebt, wird noch am selben Tag [Frau Lehmann](witwe) eingeliefert: Vor Aufregung hat [ihr](witwe) Herz gestreikt. Unter den Händen der [Nachbarin](bukola) kommt die alte [Dame](witwe) wieder zu sich und diktiert [ihr](bukola), noch an Schläuchen, einen Brief an den [Eigentümer](vermieter), mit [dessen](vermieter) [Vater](kuhntvater) [sie](witwe), man höre und staune, in der Tanzstunde mehr als nur getanzt habe. [Szymon](szymon) wacht die Nacht über an [ihrem](witwe) Bett. Zu Fuß ist [er](szymon) hingelaufen, und zwar vorbei an [Saskia](kuhnttochter), [die](kuhnttochter) gerade [ihr](kuhnttochter) Fahrrad abschloss.
- ill witwe "gestreikt"
+ rescue bukola witwe "kommt"
- treat witwe bukola "Unter den Händen"
- neighbour bukola witwe "Nachbarin"
- reveal witwe bukola "man höre und staune"
- affair.past kuhntvater witwe "mehr als nur getanzt"
- parent kuhntvater vermieter "Vater"
- help szymon witwe "wacht"
+ discover kuhnttochter szymon "vorbei an Saskia"

== 11
[Saskia](kuhnttochter) stellt den [Hochstapler](szymon) zur Rede. [Sie](kuhnttochter) habe [ihm](szymon) eine Rampe gezimmert, und [er](szymon) habe [sie](kuhnttochter) drei Wochen lang an der Nase herumgeführt; sehen wolle [sie](kuhnttochter) [ihn](szymon) nie wieder. Auf [Henrikes](henrike) Rat bietet [er](szymon) [ihr](kuhnttochter) weder Blumen noch Ausreden, sondern trägt [ihr](kuhnttochter) drei Tage lang wortlos Balken. Am vierten beißt [sie](kuhnttochter) in die Pirogge, die [er](szymon) [ihr](kuhnttochter) hinhält. Zwischen [Ruben](ruben) und [Bukola](bukola) bleibt es auch nicht beim Telefonieren: Im Bereitschaftszimmer fallen die [Exverlobten](bukola+ruben), [die](bukola+ruben) nie Verlobte waren, übereinander her.
- accuse kuhnttochter szymon "zur Rede"
- betray szymon kuhnttochter "an der Nase herumgeführt"
+ breakup kuhnttochter szymon "nie wieder"
- help henrike szymon "Rat"
- help szymon kuhnttochter "trägt"
+ reconcile kuhnttochter szymon "beißt"
+ sex bukola ruben "übereinander her"
- engaged! bukola ruben "nie Verlobte"

== 12
Der Brief tut seine Wirkung. [Kuhnt](vermieter), [der](vermieter) in der [Witwe](witwe) die große [Jugendliebe](witwe) [seines](vermieter) verstorbenen [Vaters](kuhntvater) erkennt, weist die Käufer ab und überlässt das Haus den Mietern zum halben Preis. Das Geld fehlt trotzdem, bis [Toni](toni) den Scheck [ihres](toni) Verlags auf den Küchentisch legt. [Ingo](klempner) steuert [seinen](klempner) Lottogewinn bei, vierhundert Euro, und nutzt die allgemeine Rührung: Ob [Henrike](henrike) wohl mit [ihm](klempner) essen gehe, diesmal ganz ohne Wasserschaden? [Sie](henrike) mustert den rot angelaufenen [Freier](klempner) und dreht, statt zu antworten, den tropfenden Hahn zu. Anschließend küsst [sie](henrike) [ihn](klempner).
- love.past kuhntvater witwe "Jugendliebe"
- parent kuhntvater vermieter "Vaters"
- die.past kuhntvater "verstorbenen"
- discover vermieter witwe "erkennt"
- reject vermieter _ "weist"
+ gift vermieter bukola+henrike+szymon+toni+witwe "überlässt"
- help toni "Scheck"
- find.past klempner "Lottogewinn"
- invite klempner henrike "essen gehe"
+ kiss henrike klempner "küsst sie ihn"

== 13
Anstoßen auf dem Dach: Das Hinterhaus gehört nun denen, die darin frieren. [Szymon](szymon) eröffnet im Erdgeschoss eine Suppenküche mit acht Stühlen, die [Saskia](kuhnttochter) getischlert hat. [Ruben](ruben) kniet sich zwischen zwei Schornsteine und hält [Bukola](bukola) einen Ring unter die Nase, den [sie](bukola) längst kennt. Diesmal braucht die [Mutter](adeyemi) in [Lagos](@lagos) nicht angeschwindelt zu werden; [sie](adeyemi) sitzt, per Telefon zugeschaltet, neben dem Grill und jubelt. [Frau Lehmann](witwe) tanzt mit [Kuhnt](vermieter). Nur [Gernot](gernot) steht unten vor der Tür, ein Blech Kuchen in Händen, und klingelt vergeblich, denn die Klingel hat [Ingo](klempner) abgeklemmt.
+ celebrate bukola+henrike+szymon+toni "Anstoßen"
- find bukola+henrike+szymon+toni+witwe "gehört nun"
- create szymon "eröffnet"
- create kuhnttochter "getischlert"
+ propose ruben bukola "kniet"
- parent adeyemi bukola "Mutter"
- betray! bukola adeyemi "angeschwindelt"
- happy adeyemi "jubelt"
- reject klempner gernot "abgeklemmt"
