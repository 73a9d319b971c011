%series Drei Ex und ein Bohrer
%lang de
%genre relationship comedy, a newspaper's listings
%cast mar | Mareile | f
%cast fri | Friederun | f
%cast tam | Tamina | f
%cast has | Hasso; Doktor Wehrheim; Wehrheim | m
%cast luc | Lucius | m
%cast phi | Philomena | f
%cast ede | Edeltraut Wehrheim; Edeltraut | f
%cast cze | Herr Czapla; Czapla | m
%cast anw | - | f
%cast gebi | Oberst Ruppel; Ruppel | m
%cast prue | - | m
%cast zahn | Ilir | m
%cast hund | Plombe | m

== 1 Wurzelbehandlung
Was tun drei [Frauen](fri+mar+tam), [die](fri+mar+tam) ein und derselbe [Zahnarzt](has) hat sitzen lassen? [Sie](fri+mar+tam) legen zusammen und beziehen eine Villa, deren Fenster auf [seine](has) Praxis gehen. [Mareile](mar) bringt [ihren](mar) [Sohn](luc) [Lucius](luc) mit, [Friederun](fri) nichts als Aktenordner. [Tamina](tam) kommt später: [Sie](tam) assistiert [Hasso](has) noch immer bei jeder Krone, denn von irgendetwas muss der Mensch leben. Dass [der](has) längst die [Nächste](phi) am Ring führt, behält [sie](tam) vorerst für sich.
+ breakup.past has fri+mar+tam "sitzen lassen"
+ move fri+mar+tam "beziehen eine Villa"
- parent mar luc "Sohn"
- boss has tam "assistiert"
- engaged has phi "am Ring"
- reveal! tam fri+mar "behält"

== 2 Nummer vier
Die Katze ist aus dem Sack, und sie heißt [Philomena](phi). Beim Brötchenholen läuft [Friederun](fri) der blonden [Zukünftigen](phi) [ihres](fri) [Verflossenen](has) in die Arme, [die beiden](fri+phi) plaudern nett über Roggen, und erst an der Kasse fällt das Wort Hochzeitstorte. Zu Hause hängt der Segen schief, weil [Tamina](tam) gestehen muss, dass [sie](tam) Bescheid wusste. [Mareile](mar) spricht einen Abend lang nicht mit [ihr](tam). Dann backt [sie](mar), auch das eine Antwort, selbst eine Torte.
+ meet fri phi "in die Arme"
- engaged has phi "Zukünftigen"
- ex fri has "Verflossenen"
- wedding? has phi "Hochzeitstorte"
- discover fri has+phi "fällt das Wort"
+ reveal tam fri+mar "gestehen muss"
- quarrel fri+mar tam "hängt der Segen schief"
- sad mar tam "spricht einen Abend lang"

== 3 Die Mutter aller Zähne
[Edeltraut Wehrheim](ede) hat drei [Schwiegertöchter](fri+mar+tam) kommen und gehen sehen und keine gemocht. Nun steht die alte [Dame](ede) mit zwei Koffern bei ausgerechnet diesen [dreien](fri+mar+tam) im Flur: [Ihr](ede) [Sohn](has) hat [sie](ede) aus der Einliegerwohnung komplimentiert, damit [Philomena](phi) dort Yoga treiben kann. [Lucius](luc) überlässt [seiner](luc) [Großmutter](ede) das Bett, ohne lange zu fragen. [Friederun](fri) ist von der neuen [Mitbewohnerin](ede) alles andere als entzückt. Besuch ist bekanntlich wie Fisch.
- kin.past ede fri+mar+tam "Schwiegertöchter"
+ move ede fri+mar+tam "mit zwei Koffern"
- parent ede has "Sohn"
- reject has ede "komplimentiert"
- kin ede luc "Großmutter"
- help luc ede "überlässt"
+ housemate.start ede fri "Mitbewohnerin"
- happy! fri ede "alles andere als entzückt"

== 4 Belege
Zahlen lügen nicht, Zahnärzte schon. In einer Schachtel, die [Edeltraut](ede) für Strickmuster hielt, stößt [Friederun](fri) auf Rechnungen über Implantate, die [Hasso](has) nie eingesetzt hat; obendrein hat [er](has) bei der Scheidung von [ihr](fri) ein Konto in [Vaduz](@vaduz) unterschlagen. [Mareile](mar) will [ihn](has) sofort anzeigen, [Tamina](tam) fürchtet um [ihre](tam) Stelle. Und [Edeltraut](ede), auf dem Ohr sonst taub, hat jedes Wort mitgehört. Den [Nachbarn](cze), [Herrn Czapla](cze), plagt derweil ein Backenzahn, den keiner ziehen will.
+ discover fri has "stößt"
- betray.past has _ "nie eingesetzt"
- betray.past has fri "unterschlagen"
- divorce.past fri has "Scheidung"
- accuse? mar has "anzeigen"
- quit? tam has "fürchtet um ihre Stelle"
- discover ede has "mitgehört"
- neighbour cze ede+fri+mar+tam "Nachbarn"
- ill cze "Backenzahn"

== 5 Unter Betäubung
Auf [Czaplas](cze) Backenzahn folgt [Czaplas](cze) Herz: Seit [Mareile](mar) [ihn](cze) mit Nelkenöl und gutem Zureden über die Nacht gebracht hat, schaut [er](cze) [sie](mar) an wie andere ein Dessert. [Sie](mar) merkt es nicht. [Friederun](fri) hat eine [Anwältin](anw) beauftragt, [die](anw) im Fall Implantate keine halben Sachen macht. [Tamina](tam) sucht nächtens in der Praxis nach Originalen und begegnet dort einem [Zahntechniker](zahn) namens [Ilir](zahn), [der](zahn) ebenfalls nicht hätte da sein dürfen. Man teilt sich die Taschenlampe.
- help mar cze "über die Nacht gebracht"
+ love.start cze mar "wie andere ein Dessert"
- discover! mar cze "merkt es nicht"
- advisor.start anw fri "Anwältin"
- investigate tam has "sucht nächtens"
+ meet tam zahn "begegnet"

== 6 Vergissmeinnicht
Alte Liebe rostet, behauptet [Mareile](mar), und sagt dann doch zu, als [Hasso](has) [sie](mar) zum Abendessen bittet. Zwischen Suppe und Fisch wird [sie](mar) weich, zwischen Fisch und Käse begreift [sie](mar), dass [er](has) bloß herausfinden will, was [Friederuns](fri) [Rechtsbeistand](anw) gegen [ihn](has) in der Hand hat. [Sie](mar) lässt den [Vater](has) [ihres](mar) [Kindes](luc) mit der Rechnung allein. [Tamina](tam) und [Ilir](zahn) haben die Taschenlampe inzwischen gegen Kerzen getauscht, ein Paar nennen [sie](tam+zahn) sich aber ausdrücklich nicht.
- invite has mar "bittet"
- date has mar "Abendessen"
- love.start? mar has "wird sie weich"
+ discover mar has "begreift"
- investigate has anw "herausfinden will"
- advisor anw fri "Rechtsbeistand"
- parent has luc "Vater"
- reject mar has "mit der Rechnung allein"
- date tam zahn "Kerzen"
- couple! tam zahn "ausdrücklich nicht"

== 7 Der kleine Schmerz danach
[Lucius](luc) ist fünfzehn und wüsste gern, wozu es Väter gibt. Auf gut Glück klingelt [er](luc) bei [Philomena](phi), und [die beiden](luc+phi) verstehen sich so prächtig, dass [er](luc) am liebsten dort schliefe. [Mareile](mar) nimmt das schwer; um ein Haar verbietet [sie](mar) [ihm](luc) den Umgang mit [Hassos](has) [Braut](phi). [Edeltraut](ede), [die](ede) Enkel für die besseren Söhne hält, redet [ihr](mar) die Sache aus. Einen Lichtblick gibt es: [Czapla](cze) hat [Mareile](mar) einen [Mops](hund) vor die Tür gesetzt, mit Schleife. [Er](hund) hört auf [Plombe](hund).
+ friend.start luc phi "verstehen sich so prächtig"
- move? luc phi "am liebsten dort schliefe"
- sad mar luc "nimmt das schwer"
- engaged has phi "Braut"
+ gift cze mar "Mops"

== 8 Kontrolle
In der Praxis erscheint ein [Herr](prue) von der Krankenkasse, nimmt drei Tage lang jeden Abdruck unter die Lupe und zuletzt den [Praxisinhaber](has) ins Gebet. [Hasso](has) wälzt alles auf [seine](has) [Assistentin](tam) ab, [die](tam) daraufhin fristlos auf der Straße steht. »[Ich](tam) habe nie einen Zahn berechnet, den es nicht gab«, ruft [Tamina](tam) und knallt die Tür zu. Auf der Treppe wartet [Ilir](zahn), [der](zahn) [seinen](zahn) Kittel gleich mit abgegeben hat. So sind es [zwei](tam+zahn) ohne Lohn, [die](tam+zahn) sich zum ersten Mal küssen.
+ investigate prue has "unter die Lupe"
- accuse has tam "wälzt alles"
- boss has tam "Assistentin"
+ quit tam has "auf der Straße"
- quarrel has tam "knallt die Tür"
- quit zahn has "Kittel"
- kiss tam zahn "küssen"

== 9 Notdienst
Bei [Philomena](phi) ist der Groschen gefallen. Was [Lucius](luc) arglos vom Abendbrottisch der Villa weitergetragen hat, genügt der [Verlobten](phi) für einen Blick in [Hassos](has) Tresor, und was [sie](phi) dort findet, ist kein Schmuck. Noch vor dem Wochenende sitzt [sie](phi) mit verquollenem Gesicht in der Küche der [Ehemaligen](fri+mar+tam), den Ring in der Zuckerdose. [Friederun](fri) kocht Tee, [Tamina](tam) holt die Wolldecke. Nur [Edeltraut](ede) rechnet nach: Das wären dann vier. Den [Verlassenen](has) sieht man am Abend im Carport, wo [er](has) mit der Alarmanlage streitet.
- reveal luc phi "weitergetragen"
- engaged has phi "Verlobten"
+ discover phi has "Blick in Hassos Tresor"
- ex fri+mar+tam has "Ehemaligen"
+ breakup phi has "Ring in der Zuckerdose"
- sad phi has "verquollenem Gesicht"
- help fri+tam phi "kocht Tee"

== 10 Füllung
Vier [Frauen](fri+mar+phi+tam), ein Plan: In der stillgelegten Drogerie eröffnen [Tamina](tam) und [Ilir](zahn) ein Labor, [Friederun](fri) führt die Bücher, [Mareile](mar) leiht das Geld, und [Philomena](phi), so stellt sich heraus, hat einmal Fliesen gelegt. [Hasso](has) erfährt davon aus der Zeitung und lässt durchblicken, den [Vermieter](gebi) zu kennen. Die Drohung verpufft, denn der [Hausherr](gebi), [Oberst Ruppel](gebi), trägt seit Jahren ein Gebiss von [Doktor Wehrheim](has), das pfeift. Am Abend der Einweihung fasst sich [Czapla](cze) ein Herz und sagt [Mareile](mar), wie es um [ihn](cze) steht.
+ create tam+zahn "eröffnen"
- colleague fri tam+zahn "führt die Bücher"
- help mar tam+zahn "leiht das Geld"
- discover has tam+zahn "aus der Zeitung"
- threaten has tam+zahn "Drohung"
- treat.past gebi has "Gebiss"
- celebrate tam+zahn "Einweihung"
+ confess cze mar "um ihn steht"

== 11 Das kleine Latinum
Wer fragt, bekommt Antwort, nur nicht immer gleich. [Mareile](mar) bittet [Czapla](cze) um Bedenkzeit, die [er](cze) mit Gartenarbeit füllt. Das Gericht braucht weniger lang: [Hasso](has), von [seiner](has) eigenen [Mutter](ede) belastet, verliert die Zulassung und das Konto in [Vaduz](@vaduz), das fortan [Friederun](fri) gehört. [Edeltraut](ede) hat [ihre](ede) Aussage dreimal geübt und danach zwei Tage geweint. Es ist [Lucius](luc), [der](luc) den gefallenen [Vater](has) im Wohnmobil besucht, mit [ihm](has) Vokabeln paukt und das für sich behält.
- parent ede has "Mutter"
- accuse ede has "belastet"
+ quit has "verliert die Zulassung"
- lose has "das Konto in Vaduz"
- find fri "fortan Friederun gehört"
- sad ede has "geweint"
- travel luc has "besucht"
- parent has luc "Vater"
- reveal! luc _ "für sich behält"

== 12 Brücke
Im letzten Teil wird geheiratet, wenn auch nicht da, wo man es vermutet. Während [Ilir](zahn) noch nach Worten für [seinen](zahn) Antrag sucht, treten [Edeltraut](ede) und der [Oberst](gebi) aufs Standesamt, [er](gebi) mit neuem Gebiss, [sie](ede) mit vier [Brautjungfern](fri+mar+phi+tam). [Hasso](has) steht in der letzten Reihe; eingeladen hat [ihn](has) [sein](has) [Sohn](luc). [Mutter](ede) und [Kind](has) geben sich die Hand. [Mareile](mar) hat derweil die Bedenkzeit beendet und [Czaplas](cze) Zahnbürste ins Bad gestellt. Kein schlechter Schluss, denkt man, da meldet [Tamina](tam) den [Damen](ede+fri+mar+phi): [Sie](tam) ist guter Hoffnung.
- propose? zahn tam "Antrag"
+ wedding ede gebi "Standesamt"
- parent has luc "Sohn"
- invite luc has "eingeladen"
- parent ede has "Mutter"
- reconcile ede has "geben sich die Hand"
+ couple.start cze mar "Zahnbürste ins Bad"
- move cze mar "Zahnbürste ins Bad"
- reveal tam ede+fri+mar+phi "meldet"
+ pregnant tam zahn "guter Hoffnung"
