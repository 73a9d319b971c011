%series Drauabwärts
%lang de
%genre crime series in Villach, texts from a DVD box
%cast wuzella | Chefinspektorin Wuzella; Gerhild Wuzella; Wuzella; Gerhild | f
%cast jankov | Momir Jankov; Jankov; Momir | m
%cast traunfellner | Staatsanwalt Traunfellner; Traunfellner | m
%cast orasch | Nives Orasch; Orasch; Nives | f
%cast ella | Mariella | f
%cast lackner | Mag. Lackner; Lackner | f
%cast truppe | Herr Truppe; Truppe | m
%cast wirtin | Resl Oberrauter | f
%cast toter | - | m
%cast kellner | - | m
%cast priester | - | m
%cast simeon | Primus | m
%cast jakob | Jakob Pacher; Jakob | m
%cast altpacher | - | m
%cast mutter | - | f
%cast lia | Jovana | f
%cast verwalter | - | m
%cast lehrerin | - | f
%cast schueler | - | m
%cast direktorin | - | f
%cast direktor | - | m
%cast oma | - | f
%cast aushilfe | - | m
%cast unbekannter | - | n

== 1 Treibgut
Ein toter [Wirt](toter) treibt in der Drau, und der neue [Kollege](jankov) aus [Wien](@wien) wird beim ersten Blick in den Leichensack käsebleich: Keine guten Voraussetzungen, findet [Chefinspektorin Wuzella](wuzella), [die](wuzella) mit [Momir Jankov](jankov) künftig das Zimmer teilen soll. Verdächtig ist die [Witwe](wirtin), [Resl Oberrauter](wirtin), von [der](wirtin) das Dorf behauptet, [sie](wirtin) habe es mit dem jungen [Kellner](kellner) getrieben. [Gerichtsmedizinerin Nives Orasch](orasch) findet Rattengift im Magen. Und [Gerhild](wuzella)? Hat daheim ganz andere Sorgen: [Ihre](wuzella) [Tochter](ella) [Mariella](ella) ist durchgebrannt.
+ die toter "toter"
- colleague.start jankov wuzella "Zimmer teilen"
- accuse _ wirtin "Verdächtig"
- married.past toter wirtin "Witwe"
- affair? kellner wirtin "getrieben"
- discover orasch toter "Rattengift"
- sad wuzella ella "Sorgen"
- parent wuzella ella "Tochter"
+ flee ella wuzella "durchgebrannt"

== 2 Rattengift
Der [Kellner](kellner) gesteht – und lügt. Um [seine](kellner) [Chefin](wirtin) zu schützen, nimmt [er](kellner) eine Tat auf sich, die [er](kellner) nicht begangen hat, denn geliebt hat [er](kellner) [sie](wirtin) nur aus der Ferne. [Jankov](jankov) glaubt [ihm](kellner) kein Wort. Während [Wuzella](wuzella) den [Bruder](priester) des [Ermordeten](toter) ins Verhör nimmt, einen [Pfarrer](priester) mit Spielschulden, findet [Nives](orasch) [Mariella](ella) auf [ihrem](orasch) eigenen Sofa. [Sie](orasch) verspricht dem [Mädchen](ella), der [Mutter](wuzella) vorerst nichts zu sagen. Der [Geistliche](priester) bricht zusammen: [Er](priester) war es.
- betray kellner _ "lügt"
- boss wirtin kellner "Chefin"
- kill! kellner toter "nicht begangen"
- love kellner wirtin "geliebt"
- investigate wuzella priester "Verhör"
- sibling priester toter "Bruder"
- find orasch ella "findet"
- reveal! orasch wuzella "nichts zu sagen"
- parent wuzella ella "Mutter"
+ kill.past priester toter "war es"

== 3 Unter Verschluss
[Staatsanwalt Traunfellner](traunfellner), [Gerhilds](wuzella) geschiedener [Mann](traunfellner), entzieht [ihr](wuzella) einen Fall, bevor er richtig begonnen hat: In einer Kanzlei sind Akten verschwunden, die [Inhaberin](lackner), [Mag. Lackner](lackner), erholt sich im Spital von einem Schlag auf den Kopf. [Jankov](jankov) ermittelt auf eigene Faust weiter. [Er](jankov) findet heraus, dass die [Anwältin](lackner) und [Traunfellner](traunfellner) ein Verhältnis hatten, wagt es aber nicht, das [seiner](jankov) [Partnerin](wuzella) beizubringen. [Orasch](orasch), von Schuldgefühlen geplagt, bringt [Mariella](ella) nach Hause. Die Tür bleibt zu.
- divorce.past traunfellner wuzella "geschiedener"
- ex traunfellner wuzella "geschiedener"
- steal _ lackner "verschwunden"
- injure lackner _ "Schlag"
- investigate jankov _ "ermittelt"
+ discover jankov lackner+traunfellner "findet heraus"
- affair.past lackner traunfellner "Verhältnis"
- reveal! jankov wuzella "wagt"
- colleague jankov wuzella "Partnerin"
- sad orasch "geplagt"

== 4 Die Brüder Pacher
Seit dem Tod des [Vaters](altpacher) reden [Primus](simeon) und [Jakob Pacher](jakob) nur noch über Anwälte miteinander. Nun ist [Jakob](jakob) weg und im Stall Blut. [Gerhild Wuzella](wuzella), [die](wuzella) selbst weiß, was Schweigen in einer Familie anrichtet, spricht mit [Primus](simeon) mehr über [Mariella](ella) als über Mord. [Jankov](jankov) hingegen setzt dem [Bauern](simeon) hart zu, wofür [ihn](jankov) die [Kollegin](wuzella) vor allen Leuten zusammenstaucht. Auf der Alm stoßen [beide](jankov+wuzella) dann auf den [Vermissten](jakob): lebendig, betrunken und von einer Kuh getreten.
- die.past altpacher "Tod"
- parent altpacher jakob+simeon "Vaters"
- enemy jakob simeon "Anwälte"
- kill? simeon jakob "Mord"
- threaten jankov simeon "setzt"
- colleague jankov wuzella "Kollegin"
- quarrel jankov wuzella "zusammenstaucht"
+ find jankov+wuzella jakob "stoßen"
- injure jakob "getreten"

== 5 Reinen Wein
Auf dem Weingut Truppe wird eine [Erntehelferin](mutter) vermisst. [Ihr](mutter) Verschwinden hat niemand gemeldet außer [ihrer](mutter) achtjährigen [Tochter](lia) [Jovana](lia), [die](lia) [Jankov](jankov) ins Vertrauen zieht: [Mama](mutter) habe Angst vor [Herrn Truppe](truppe) gehabt. Der [Winzer](truppe), Jagdfreund des [Staatsanwalts](traunfellner), gibt sich als Wohltäter. Zwischen [Jankov](jankov) und [Nives](orasch) fällt bei der Obduktion eines Rehs ein Satz, der besser ungesagt geblieben wäre. [Wuzella](wuzella) wartet vor der Schule auf [Mariella](ella). [Sie](ella+wuzella) gehen grußlos nebeneinander her, immerhin aber nebeneinander.
+ lose _ mutter "vermisst"
- parent mutter lia "Tochter"
+ reveal lia jankov "ins Vertrauen"
- sad.past mutter truppe "Angst"
- friend traunfellner truppe "Jagdfreund"
- betray truppe _ "gibt sich"

== 6 Fallwild
Zwei Jäger, ein Schuss, kein Zeuge. Getroffen wurde der [Verwalter](verwalter), [der](verwalter) sich der Polizei hatte anvertrauen wollen. Alles deutet auf [Truppe](truppe), [der](truppe) ein Alibi vorlegt: [Er](truppe) habe mit [Traunfellner](traunfellner) Karten gespielt. Dass [dieser](traunfellner) es bestätigt, obwohl [er](traunfellner) an jenem Abend mit der [Tochter](ella) beim Asiaten saß, weiß außer [den beiden](ella+traunfellner) niemand, und [Mariella](ella) muss sich entscheiden, wen [sie](ella) verrät, den [Vater](traunfellner) oder die Wahrheit. [Sie](ella) wählt die Wahrheit und ruft die [Mutter](wuzella) an.
+ attack _ verwalter "Getroffen"
- reveal? verwalter _ "anvertrauen"
- accuse _ truppe "deutet"
- betray traunfellner _ "bestätigt"
- parent traunfellner ella "Vater"
- betray? ella traunfellner "verrät"
+ reveal ella wuzella "Wahrheit und ruft"
- parent wuzella ella "Mutter"

== 7 Falsche Freunde
Ein [Staatsanwalt](traunfellner) in Handschellen: Das hat [Villach](@villach) noch nicht gesehen. [Traunfellner](traunfellner) schweigt, [Lackner](lackner), [die](lackner) einst mehr als [seine](traunfellner) Verteidigerin war, übernimmt [sein](traunfellner) Mandat. [Wuzella](wuzella) darf als Exfrau nicht ermitteln und tut es dennoch. Im Weinkeller entdecken [Jankov](jankov) und [sie](wuzella) die vermisste [Helferin](mutter), halb verdurstet, eingemauert hinter Fässern. Während [er](jankov) die [Frau](mutter) ins Freie trägt, schließt sich hinter [Gerhild](wuzella) die Tür. [Truppe](truppe) dreht den Schlüssel um.
+ arrest _ traunfellner "Handschellen"
- advisor lackner traunfellner "Mandat"
- affair.past lackner traunfellner "mehr als"
- ex traunfellner wuzella "Exfrau"
- investigate wuzella _ "tut es"
+ find jankov+wuzella mutter "entdecken"
- rescue jankov mutter "ins Freie"
- abduct.past truppe mutter "eingemauert"
+ abduct truppe wuzella "Schlüssel"

== 8 Gärgas
Zehn Minuten Luft, und der einzige [Mensch](truppe), [der](truppe) weiß, wo [sie](wuzella) steckt, ist der [Täter](truppe). [Jankov](jankov) verliert die Nerven, prügelt auf [Truppe](truppe) ein und wird von [Orasch](orasch) zurückgerissen, [die](orasch) [ihm](jankov) statt der Leviten einen Hinweis gibt: der Geruch an den Schuhen. [Er](jankov) schlägt das richtige Gitter ein. [Gerhild](wuzella) überlebt, mit [Mariella](ella) an der Hand, [die](ella) das Krankenbett nicht mehr verlassen will. Im Morgengrauen fallen sich zwei [Übermüdete](jankov+orasch) vor dem Spital in die Arme, und keiner von [beiden](jankov+orasch) nennt es Liebe.
- attack jankov truppe "prügelt"
- sad jankov wuzella "Nerven"
- help orasch jankov "Hinweis"
+ rescue jankov wuzella "überlebt"
- reconcile ella wuzella "an der Hand"
+ flirt jankov orasch "in die Arme"
- confess! jankov+orasch "nennt"

== 9 Tote Winkel
Eine [Lehrerin](lehrerin) wird von einem Auto ohne Licht erfasst. Fahrerflucht, heißt es, bis [Wuzella](wuzella), noch am Stock, in den Heften der [Toten](lehrerin) auf Drohbriefe stößt, geschrieben von einem [Schüler](schueler), [der](schueler) [ihr](lehrerin) in Wahrheit verfallen war. Der [Siebzehnjährige](schueler) ist [Mariellas](ella) [Freund](schueler). Ausgerechnet. [Mariella](ella) versteckt [ihn](schueler) im Gartenhaus und beschwört [Momir](jankov), [ihm](schueler) wenigstens zuzuhören. Am Steuer saß die [Ehefrau](direktorin) des [Direktors](direktor): [Sie](direktorin) hatte die [Lehrerin](lehrerin), zu Unrecht, für die Geliebte [ihres](direktorin) [Mannes](direktor) gehalten.
+ kill direktorin lehrerin "erfasst"
- discover wuzella schueler "stößt"
- threaten.past schueler lehrerin "Drohbriefe"
- love.past schueler lehrerin "verfallen"
- couple ella schueler "Freund"
- help ella schueler "versteckt"
- married direktor direktorin "Ehefrau"
+ jealous.past direktorin lehrerin "gehalten"
- affair! direktor lehrerin "zu Unrecht"

== 10 Heimgang
[Jankov](jankov) fährt zum Begräbnis [seiner](jankov) [Großmutter](oma) nach [Bijeljina](@bijeljina), und [Nives](orasch) fährt mit, angeblich aus Interesse an der Landschaft. In [seiner](jankov) Abwesenheit bekommt [Wuzella](wuzella) eine [Aushilfe](aushilfe) zugeteilt, einen [Streber](aushilfe), [der](aushilfe) Akten sortiert, statt Türen einzutreten. Mit [ihm](aushilfe) klärt [sie](wuzella) in zwei Stunden einen Raub, für den [sie](wuzella) und [Momir](jankov) zwei Wochen gestritten hätten. [Sie](wuzella) vermisst den [Grantler](jankov) trotzdem. Unter bosnischen Pflaumenbäumen nimmt [der](jankov) sich indessen ein Herz: [Er](jankov) fragt [Nives](orasch), ob [sie](orasch) zu [ihm](jankov) ziehe. [Sie](orasch) lacht und sagt, [ihre](orasch) Koffer stünden längst im Flur.
- die.past oma "Begräbnis"
- kin jankov oma "Großmutter"
- travel jankov+orasch "fährt mit" @bijeljina
- colleague.start aushilfe wuzella "Aushilfe"
- discover aushilfe+wuzella _ "klärt"
- quarrel? jankov wuzella "gestritten hätten"
- sad wuzella jankov "vermisst"
+ housemate? jankov orasch "ziehe"
- move orasch jankov "Koffer"

== 11 Der Preis
[Traunfellner](traunfellner) kommt frei, mangels Beweisen, und das Erste, was [er](traunfellner) tut, ist ein Anruf bei [Wuzella](wuzella): [Er](traunfellner) werde erpresst. In [Truppes](truppe) Schließfach liegen Fotos, die [ihn](traunfellner) die Karriere kosten, und ein [Unbekannter](unbekannter) verlangt dafür eine Akte aus [ihrem](wuzella) Büro. [Sie](wuzella) misstraut [ihm](traunfellner) und hilft [ihm](traunfellner) doch. Die Übergabe am Stausee gerät zum Fiasko. [Jankov](jankov), mit einer Kugel in der Schulter, sieht als Letzter das Gesicht unter der Kapuze: Es ist die [Anwältin](lackner).
- reveal traunfellner wuzella "Anruf"
- arrest.past _ traunfellner "kommt frei"
- threaten unbekannter traunfellner "erpresst"
- help wuzella traunfellner "hilft"
+ injure jankov _ "Kugel"
+ discover jankov lackner "Gesicht"

== 12 Drauabwärts
[Lackner](lackner), von [Truppe](truppe) verraten, hat nichts mehr zu verlieren und [Mariella](ella) als Pfand. Auf dem Ausflugsdampfer kommt es zum Duell zwischen zwei [Frauen](lackner+wuzella), [die](lackner+wuzella) denselben [Mann](traunfellner) geliebt haben: [Wuzella](wuzella) legt die Waffe weg und redet. [Lackner](lackner) hört zu, weint und lässt die [Kleine](ella) gehen, um dann doch über Bord zu springen. [Traunfellner](traunfellner) zieht [sie](lackner) aus dem Wasser. Vier Wochen darauf feiern [Gerhild](wuzella), [Mariella](ella) und [Nives](orasch) mit Kärntner Nudeln [Jankovs](jankov) Beförderung. [Er](jankov) wird nach [Wien](@wien) versetzt. »[Ich](jankov) hab schon abgesagt«, murmelt [er](jankov).
- betray.past truppe lackner "verraten"
+ abduct lackner ella "Pfand"
- quarrel lackner wuzella "Duell"
- love.past lackner+wuzella traunfellner "geliebt"
- sad lackner "weint"
+ rescue traunfellner lackner "zieht"
- celebrate ella+orasch+wuzella jankov "feiern"
- hire? jankov "versetzt" @wien
+ reject jankov "abgesagt"
