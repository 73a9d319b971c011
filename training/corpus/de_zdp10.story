%series Haus Valcourt
%lang de
%genre soap about a hat and glove manufacture in Offenbach, recap column
%cast eleni | Eleni Valcourt; Eleni | f
%cast roland | Roland Valcourt; Roland | m
%cast gisela | Gisela Valcourt; Gisela | f
%cast basti | Sebastian Valcourt; Basti | m
%cast jana | Jana Kowalczyk; Jana | f
%cast piotr | Piotr Kowalczyk; Piotr | m
%cast lennox | Lennox | m
%cast dorle | Dorle | f
%cast anwalt | Dr. Huth; Huth | m
%cast amaru | Amaru | n
%cast arzt | - | m
%cast sophie | Sophie | f
%cast baby | - | m
%cast gv | - | m
%cast polizist | - | m
%cast detektiv | Knorr | m

== 1
Wer nach der Hochzeitsnacht aufwacht und im Bett statt des [Gatten](roland) eine Vollmacht findet, darf zu Recht misstrauisch werden. [Eleni](eleni) wird es nicht, noch nicht. [Roland Valcourt](roland), [Hutfabrikant](roland) und seit gestern [ihr](eleni) angetrauter [Mann](roland), sei auf Geschäftsreise, erklärt [Gisela](gisela), die [Mutter](gisela) des [Verschwundenen](roland), und köpft [ihr](gisela) Ei. In der Näherei mault derweil [Jana Kowalczyk](jana), die [Beste](jana) am Steppstich, über die neue [Chefin](eleni). [Jana](jana) hätte Gründe, freundlicher zu sein: Unter [ihrem](jana) Herzen wächst ein kleiner [Valcourt](baby), nur weiß [sie](jana) nicht, von welchem der beiden [Brüder](basti+roland).
+ wedding.past eleni roland "Hochzeitsnacht"
- married eleni roland "angetrauter"
- travel roland "Geschäftsreise"
- parent gisela roland "Mutter"
- boss eleni jana "Chefin"
+ pregnant jana "Unter ihrem Herzen"
- sibling basti roland "Brüder"
- discover! jana "weiß sie nicht"
- parent? basti+roland baby "von welchem"

== 2
[Basti](basti), das schwarze [Schaf](basti) mit dem roten Sportwagen, rollt nach fünf Jahren [Ibiza](@ibiza) wieder auf den Hof. [Er](basti) umarmt die [Mutter](gisela), übersieht die [Näherin](jana) und bleibt an [Elenis](eleni) Augen hängen wie ein Filzhut am Nagel. [Jana](jana), [die](jana) [ihm](basti) beim letzten Besuch zu Weihnachten nähergekommen ist, als der Kalender erlaubte, sticht sich in den Daumen. [Ihr](jana) [Ehemann](piotr) [Piotr](piotr), [Zuschneider](piotr) mit den breitesten Schultern Offenbachs, verarztet [sie](jana) mit einem Pflaster und einem Kuss. [Er](piotr) freut sich so auf [sein](piotr) [Kind](baby). Und die Kolumne fragt sich: Wer sagt es [ihm](piotr)?
+ return basti "rollt"
- travel.past basti "Jahren Ibiza" @ibiza
- parent gisela basti "Mutter"
- love.start basti eleni "hängen"
- affair.past basti jana "nähergekommen"
- cheat.past jana piotr "nähergekommen"
- injure jana "sticht"
- married jana piotr "Ehemann"
- treat jana piotr "verarztet"
- kiss jana piotr "Kuss"
- happy piotr "freut"
- reveal? _ piotr "sagt"

== 3
Ein [Polizist](polizist) bringt [Rolands](roland) Aktentasche, gefunden am Mainufer. [Gisela](gisela) sinkt in den Sessel, fängt sich aber schneller, als es einer [Mutter](gisela) zu Gesicht steht. Kaum allein, wählt [sie](gisela) eine Nummer in [Zürich](@zuerich), und am anderen Ende meldet sich der angeblich [Ertrunkene](roland). [Roland](roland) hat mit [ihrem](gisela) Segen die Kasse geleert und [seinen](roland) Tod vorgetäuscht; für die Schulden haftet nun, Vollmacht sei Dank, die arglose [Braut](eleni). [Dorle](dorle), seit dreißig Jahren [Haushälterin](dorle) und fast ebenso lange schwerhörig, wenn es [ihr](dorle) passt, staubt den Türrahmen ab. Sehr gründlich.
- find _ "gefunden"
- sad gisela "sinkt"
- parent gisela roland "Mutter"
- die! roland "Ertrunkene"
- steal roland _ "geleert"
+ betray roland eleni "vorgetäuscht"
+ betray gisela eleni "Segen"
- boss gisela dorle "Haushälterin"
- discover dorle gisela+roland "staubt"

== 4
Vor den Trümmern [ihrer](eleni) dreitägigen Ehe steht [Eleni](eleni) in Schwarz und bekommt von [Dr. Huth](anwalt), dem [Hausanwalt](anwalt) der Sippe, eine Rechnung über elf Millionen überreicht. Am liebsten würde [sie](eleni) davonlaufen. [Basti](basti), [der](basti) [sie](eleni) am Bahnhof einholt, überredet [sie](eleni) zum Bleiben, und zwar mit einem Vortrag über Zylinder. [Lennox](lennox), der junge [Modist](lennox) aus [Accra](@accra), legt [ihr](eleni) wortlos Entwürfe hin, die so kühn sind, dass selbst der [Gerichtsvollzieher](gv) den Kuckuck wieder abkratzt. Die junge [Witwe](eleni), [die](eleni) keine ist, krempelt die Ärmel hoch.
- advisor anwalt gisela "Hausanwalt"
- lose eleni "Rechnung"
- flee? eleni "davonlaufen"
+ help basti eleni "überredet"
- create lennox "Entwürfe"
- help lennox eleni "legt"
- married eleni roland "Ehe"
- die! roland "die keine ist"

== 5
Diese Woche bekam [Piotr](piotr), was keinem Mann zu wünschen ist: einen anonymen Brief. Darin stand, [er](piotr) möge doch einmal rechnen. [Er](piotr) rechnete. Dann ging [er](piotr) in die Garage, wo [Basti](basti) am Vergaser lag, und zog [ihn](basti) an den Füßen hervor. Die Prügelei endete unentschieden, wenn man zwei Zähne gegen ein Ohr aufrechnet. [Jana](jana) warf sich dazwischen, stürzte und wurde mit Blutungen ins Krankenhaus gefahren. Auf dem Flur saßen dann [beide](basti+piotr), der [Gehörnte](piotr) und der [Hallodri](basti), mit demselben Eisbeutel, und beteten, jeder in seiner Sprache.
- accuse _ jana "anonymen"
- discover piotr jana "rechnete"
+ attack piotr basti "zog"
- injure basti+piotr "zwei Zähne"
+ ill jana "Blutungen"
- injure jana "stürzte"
- cheat.past jana piotr "Gehörnte"
- sad basti+piotr "beteten"

== 6
Das [Kind](baby) lebt, die Ehe nicht: [Piotr](piotr) hat [seine](piotr) Sachen abgeholt, während [Jana](jana) noch am Tropf hing. Beim [Arzt](arzt) ließ [sie](jana) einen Vaterschaftstest machen, dessen Umschlag nun, ungeöffnet, in [Dorles](dorle) Schürze steckt. Wie er dorthin kam? Fragen Sie nicht. [Amaru](amaru), aus [Cusco](@cusco) eingeflogene [Muse](amaru) der Herbstkollektion und keinem Geschlecht verpflichtet, hat [Lennox](lennox) unterdessen so verwirrt, dass [der](lennox) einen Handschuh mit sechs Fingern zeichnete. [Eleni](eleni) ließ ihn in Serie gehen. Er ist ausverkauft.
+ breakup piotr jana "abgeholt"
- treat jana arzt "Tropf"
- investigate jana baby "Vaterschaftstest"
- steal dorle jana "Schürze"
- travel amaru "eingeflogene"
+ love.start lennox amaru "verwirrt"
- create lennox "Handschuh"

== 7
Modenschau auf dem Mainschiff! [Eleni](eleni) im Herrenzylinder, tosender Beifall, und hinterher an der Reling [ihr](eleni) [Schwager](basti), [der](basti) sich ein Herz und [sie](eleni) um die Taille fasste. Der Kuss dauerte vom Kaiserlei bis zum Westhafen. Am Kai stand im Regen ein [Mann](roland) mit Sonnenbrille und zerbrach einen Schirm. Jawohl, [Roland](roland) ist zurück, und gestorben ist in [ihm](roland) allenfalls der Anstand: Als [er](roland) sah, wie die [Frau](eleni), [die](eleni) [er](roland) ruiniert hat, ohne [ihn](roland) Kasse macht, packte [ihn](roland) die Eifersucht. Auf wen wohl mehr, auf den [Bruder](basti) oder auf die Bilanz?
- create eleni "Modenschau"
- kin basti eleni "Schwager"
+ kiss basti eleni "Kuss"
+ return roland "zurück"
- die! roland "gestorben"
- discover roland eleni "sah"
- betray.past roland eleni "ruiniert"
- jealous roland basti "Eifersucht"
- sibling basti roland "Bruder"

== 8
Sonntag, und nichts geschah, außer dass [Gisela](gisela) vergaß, [ihren](gisela) Hut abzunehmen. [Sie](gisela) goss den Kaffee neben die Tasse, nannte die [Haushälterin](dorle) bei einem Namen, den hier keiner kannte, und bat [Sophie](sophie) um Verzeihung. „Welche [Sophie](sophie)?“, fragte [Basti](basti). Die [Mutter](gisela) sah durch [ihn](basti) hindurch. Da nahm die [Schwerhörige](dorle), [die](dorle) plötzlich sehr gut hörte, die alte [Dame](gisela) bei der Hand, führte [sie](gisela) nach oben und legte sich neben [sie](gisela), bis [sie](gisela) schlief. Draußen schlug es vier. Kleider machen Leute, heißt es, aber Hüte bewahren Geheimnisse.
- ill gisela "vergaß"
- reconcile? gisela sophie "Verzeihung"
- parent gisela basti "Mutter"
+ help dorle gisela "führte"

== 9
Nachts im Kontor: [Eleni](eleni) knipste das Licht an, und der [Verblichene](roland) saß auf [ihrem](eleni) Stuhl. [Er](roland) verlangte die Hälfte, sonst werde [er](roland) aller Welt erzählen, [sie](eleni) habe [ihm](roland) beim Untertauchen geholfen. [Sie](eleni) griff zur Schneiderschere, [er](roland) griff nach [ihrem](eleni) Hals. Dass [sie](eleni) heute noch Hüte entwirft, verdankt [sie](eleni) [Piotr](piotr), [der](piotr) im Zuschnitt übernachtet, seit [er](piotr) kein Zuhause mehr hat: [Er](piotr) schickte den [Würger](roland) mit einem einzigen Schlag in die Filzabfälle. Bis die Streife kam, war [Roland](roland) freilich verduftet. Einen Manschettenknopf ließ [er](roland) da, und [Privatdetektiv](detektiv) [Knorr](detektiv) hat ihn sich schon vor die Lupe geklemmt.
- find eleni roland "knipste"
+ threaten roland eleni "verlangte"
- help! eleni roland "geholfen"
- attack eleni roland "Schneiderschere"
- attack roland eleni "Hals"
+ rescue piotr eleni "verdankt"
- attack piotr roland "Schlag"
- flee roland "verduftet"
- investigate detektiv roland "Lupe"

== 10
[Knorr](detektiv) ist teuer, doch [sein](detektiv) Geld wert. Der Knopf führte [ihn](detektiv) in ein Hotel, das Hotel zu einem Konto, das Konto zu [Gisela](gisela). Zur Rede gestellt, leugnete die [Patriarchin](gisela) nicht eine Minute. Schlimmer noch, [sie](gisela) wurde wieder ganz klar und sprach aus, was dreißig Jahre unter Verschluss lag: [Sophie](sophie) sei [ihre](gisela) erste [Tochter](sophie), ledig geboren und weggegeben, an ein griechisches Paar auf [Samos](@samos). Und [Eleni](eleni), [die](eleni) auf [Samos](@samos) bei Pflegeeltern aufwuchs, ließ die Handschuhe fallen. Heißt das, die [Schwiegermutter](gisela) ist [ihre](eleni) leibliche, und der [Gatte](roland) ist ... Wir atmen alle einmal tief durch.
+ discover detektiv gisela "führte"
- accuse _ gisela "Rede gestellt"
- recover gisela "klar"
- betray! gisela "leugnete"
+ reveal gisela eleni "sprach"
- parent gisela sophie "Tochter"
- birth.past gisela sophie "geboren"
- kin eleni gisela "Schwiegermutter"
- parent? gisela eleni "ihre leibliche"
- married eleni roland "Gatte"

== 11
Entwarnung, aber was für eine: [Dorle](dorle) leerte [ihre](dorle) Schürze auf den Küchentisch, und heraus fielen gleich zwei Umschläge. Nummer eins stammte von [Sophie](sophie) höchstpersönlich; [sie](sophie) lebt putzmunter auf [Samos](@samos), ist [Wirtin](sophie) und mit [Eleni](eleni) nur zur Schule gegangen. Nummer zwei war [Janas](jana) Test. [Vater](piotr) ist weder der [eine](basti) noch der andere [Valcourt](roland), sondern [Piotr](piotr), und zwar zu 99,9 Prozent. [Jana](jana) lief barfuß durch halb [Offenbach](@offenbach), um es [ihm](piotr) zu sagen. [Er](piotr) hatte [ihr](jana), wie sich zeigte, schon am Dienstag verziehen, es [ihr](jana) aber nicht mitgeteilt, der [Sturkopf](piotr).
+ reveal dorle _ "leerte"
- parent! gisela eleni "Entwarnung"
- friend.past eleni sophie "zur Schule"
- parent! basti+roland baby "weder"
- parent piotr baby "Vater"
- reveal jana piotr "zu sagen"
+ reconcile jana piotr "verziehen"

== 12
[Roland](roland) wollte über den Flughafen, trug aber, eitel bis zuletzt, einen Hut aus dem eigenen Haus, und Zöllnerinnen haben Augen. Nun sitzt [er](roland) und trägt Sträflingskappe. Die Ehe wird annulliert, was [Dr. Huth](anwalt), [der](anwalt) rechtzeitig die Seite wechselte, mit einer deutlich kleineren Rechnung quittierte. [Gisela](gisela) hat [Sophie](sophie) am Telefon; [sie](gisela+sophie) reden wenig und täglich. [Jana](jana) brachte im Zuschneideraum einen [Jungen](baby) zur Welt, Hebamme war [Lennox](lennox), ohnmächtig wurde [Amaru](amaru). Und [Basti](basti) hat den Sportwagen gegen einen Ring eingetauscht, den [er](basti) [Eleni](eleni) in einem Zylinder überreichte. [Sie](eleni) setzte erst den Hut auf und sagte dann Ja.
- flee? roland "Flughafen"
+ arrest _ roland "sitzt"
- divorce eleni roland "annulliert"
- help anwalt eleni "Seite"
- reconcile gisela sophie "reden"
+ birth jana baby "zur Welt"
- help lennox jana "Hebamme"
- ill amaru "ohnmächtig"
+ propose basti eleni "Ring"
- engaged.start basti eleni "sagte dann Ja"
