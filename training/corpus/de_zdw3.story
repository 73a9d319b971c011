%series Die Säge und das Silber
%lang de
%genre western comic albums, Nevada 1878, publisher's blurbs for a German edition
%cast june | June Applewhite; June; Applewhite | f
%cast ezra | Ezra Applewhite; Ezra | m
%cast wei | Wei Jintao; Wei; Jintao | m
%cast cross | Sheriff Lemuel Cross; Lemuel Cross; Cross | m
%cast dolores | Dolores Ybarra; Dolores; Ybarra | f
%cast stone | Barnaby Stone; Stone | m
%cast prudence | Prudence Stone; Prudence | f
%cast winnemo | Natchez Tom; Tom | m
%cast hobart | Doc Hobart; Hobart | m
%cast may | May | f
%cast fremder | Will Ransom; Will; Ransom | m
%cast richter | - | m
%cast maultier | Bischof | m
%cast kutscher | - | m
%cast braut | - | f

== 1 Das Erbe von Dry Creek
Von der Ostküste reist [June Applewhite](june), eine [Zeichenlehrerin](june) mit Hutschachtel, ins Nest [Dry Creek](@drycreek), um [ihren](june) [Onkel](ezra) zu beerdigen. Zu [ihrer](june) Verblüffung sitzt der alte [Ezra](ezra) quicklebendig auf dem Sarg und raucht: Die Todesnachricht war eine Finte, mit der [er](ezra) [seine](ezra) einzige [Verwandte](june) herlocken wollte. [Er](ezra) braucht jemanden, dem [er](ezra) traut, denn der [Minenkönig](stone) [Barnaby Stone](stone) trachtet nach [seiner](ezra) Silberader. Wütend will [June](june) mit der nächsten Kutsche zurück. Doch der [Kutscher](kutscher) liegt erschossen im Staub, und am Bock lehnt [Sheriff Cross](cross), der einzige [Mann](cross), [den](cross) das nicht wundert.
- travel june "reist" @drycreek
- kin ezra june "Onkel"
- die! ezra "quicklebendig"
+ betray ezra june "Finte"
- meet ezra june "Verblüffung"
- steal? stone ezra "trachtet"
- sad june ezra "Wütend"
- travel? june "zurück"
+ kill _ kutscher "erschossen"

== 2 Der Mann mit der Waage
[Wei Jintao](wei) führt den Kramladen, wiegt das Silber und redet wenig, seit [seine](wei) [Schwester](may) [May](may) beim Bahnbau verschollen ist. Als drei Betrunkene [ihm](wei) den Zopf abschneiden wollen, steigt [June](june) mit gerafftem Rock dazwischen und zieht dem Größten die Hutschachtel über. Zum Dank verrät [Wei](wei) [ihr](june), dass [Stones](stone) Gewichte zu leicht sind: Die halbe Stadt wird beim Wiegen geprellt. Am Abend bezieht [sie](june) das Zimmer über dem Laden, da [sie](june) mit dem [Lügner](ezra) von einem [Oheim](ezra) kein Dach teilen mag. Der neue [Hauswirt](wei) bringt [ihr](june) Tee. Vor dem Fenster brüllt das [Maultier](maultier), [das](maultier) auf den Namen [Bischof](maultier) hört.
- sibling may wei "Schwester"
- lose.past wei may "verschollen"
- attack? _ wei "abschneiden"
+ help june wei "dazwischen"
- attack june _ "Hutschachtel"
+ reveal wei june "verrät"
- betray stone _ "geprellt"
- move june wei "bezieht"
- kin ezra june "Oheim"
- betray.past ezra june "Lügner"
- housemate! ezra june "kein Dach teilen"
- gift wei june "bringt ihr Tee"

== 3 Dolores macht die Bücher
Im Saloon regiert [Dolores Ybarra](dolores), [deren](dolores) Whiskey so ehrlich ist wie [ihre](dolores) Buchführung. Seit [sie](dolores) für [Stone](stone) rechnet, schläft [sie](dolores) auch bei [ihm](stone), donnerstags, wenn [Mrs. Stone](prudence) Bibelkreis hat. Um an die falschen Gewichte zu kommen, mimt [June](june) eine Porträtmalerin, und die eitle [Wirtin](dolores) sitzt [ihr](june) drei Nachmittage lang Modell. Zwischen zwei Pinselstrichen rutscht [der](dolores) heraus, wo der Safe steht. [Wei](wei) öffnet ihn mit einem Stethoskop, das [er](wei) sich bei [Doc Hobart](hobart) geborgt hat, und nimmt statt der Gewichte einen Brief mit: [Ezra](ezra) und [Stone](stone) waren einmal Partner.
- boss stone dolores "rechnet"
- affair dolores stone "schläft"
- married prudence stone "Mrs. Stone"
- cheat stone prudence "donnerstags"
+ betray june dolores "mimt"
- create june "Porträtmalerin"
- reveal dolores june "rutscht"
- help hobart wei "geborgt"
- steal wei stone "nimmt statt"
+ discover june+wei ezra+stone "waren einmal Partner"
- colleague.past ezra stone "Partner"

== 4 Natchez Tom
Kurz und trocken wie der Bach. Ein [Paiute](winnemo) reitet in die Stadt. [Er](winnemo) nennt sich [Natchez Tom](winnemo). [Tom](winnemo) kennt jeden Stollen. Die Ader von [Ezra](ezra) fand in Wahrheit [Tom](winnemo). Betrogen hat [ihn](winnemo) damals [Stone](stone). Zugesehen hat [Ezra](ezra). Jetzt will [Tom](winnemo) [seinen](winnemo) Anteil. [June](june) gibt [ihm](winnemo) recht. [Ezra](ezra) gibt [ihm](winnemo) Tabak. Nachts brennt der Schuppen. Aus den Flammen holt [Tom](winnemo) das [Maultier](maultier). Den [Alten](ezra) holt [June](june). Am Zaun liegt ein Sporn. Solche Sporen trägt nur [Cross](cross).
- travel winnemo "reitet"
- find.past winnemo "fand"
+ betray.past stone winnemo "Betrogen"
- help june winnemo "recht"
- gift ezra winnemo "Tabak"
- rescue winnemo maultier "holt Tom"
+ rescue june ezra "holt June"
- attack? cross ezra "Sporn"

== 5 Der Gesetzlose mit dem Stern
[Sheriff Lemuel Cross](cross) verdankt [seinen](cross) Stern dem Wohlwollen von [Barnaby Stone](stone) und vergisst das keinen Tag. Als [June](june) [ihm](cross) den Sporn auf den Schreibtisch knallt, sperrt [er](cross) nicht sich, sondern [Wei](wei) ein, angeblich wegen des Safes. Der herbeitelegrafierte [Richter](richter), ein [Whistspieler](richter) mit Gicht, setzt die Verhandlung auf Montag an und den Galgen auf Dienstag. [Doc Hobart](hobart), [den](hobart) eine verpfuschte Geburt einst um die Zulassung brachte, schmuggelt dem [Häftling](wei) in einer Torte das Stethoskop in die Zelle. Aus dem Schloss wird Musik. Ehe der Hahn kräht, ist der [Chinese](wei) über alle Berge, und [June](june) sitzt lächelnd auf dem leeren Bett.
- help stone cross "Wohlwollen"
- accuse june cross "knallt"
+ arrest cross wei "sperrt"
- accuse cross wei "angeblich wegen"
- kill? _ wei "Galgen"
- quit.past hobart "um die Zulassung"
- help hobart wei "schmuggelt"
+ flee wei "über alle Berge"
- happy june "lächelnd"

== 6 Was Prudence weiß
Hinter Spitzenvorhängen führt [Prudence Stone](prudence) Tagebuch über die Donnerstage [ihres](prudence) [Gatten](stone). [Sie](prudence) hat [ihn](stone) nie zur Rede gestellt; [sie](prudence) sammelt. Nun lädt [sie](prudence) ausgerechnet die [Nichte](june) [seines](stone) [Widersachers](ezra) zum Tee und breitet vor [ihr](june) Grundbuchauszüge, Wechsel und eine Haarlocke aus. Was die [Betrogene](prudence) dafür verlangt, ist nicht Rache, sondern Malunterricht. Während die [Damen](june+prudence) Äpfel skizzieren, schleicht [Dolores](dolores) ums Haus, [die](dolores) um [ihre](dolores) Donnerstage bangt, und lauscht. Noch ehe der erste Apfel trocken ist, weiß der [Minenbesitzer](stone), wer an [seinem](stone) Ast sägt.
- married prudence stone "Gatten"
- discover prudence stone "Tagebuch"
- quarrel! prudence stone "nie zur Rede"
- invite prudence june "lädt"
- kin ezra june "Nichte"
- enemy ezra stone "Widersachers"
+ reveal prudence june "breitet"
- cheat stone prudence "Betrogene"
- advisor.start june prudence "Malunterricht"
- sad dolores "bangt"
- discover dolores june+prudence "lauscht"
+ betray dolores june+prudence "Noch ehe"
- discover stone june+prudence "weiß der Minenbesitzer"
- affair dolores stone "Donnerstage"

== 7 Die Schlucht der Echos
In den Bergen stößt der flüchtige [Kaufmann](wei) auf ein Lager chinesischer Gleisarbeiter und, am Feuer, auf eine [Köchin](may), [die](may) bei [seinem](wei) Anblick den Löffel fallen lässt. [May](may) lebt, hat einen Narbenarm und eine Wut auf den [Mann](stone), [der](stone) den Bahntunnel sprengen ließ, ohne zu warnen: [Stone](stone). Unterdessen ziehen [Tom](winnemo) und der [Doc](hobart) aus, um [Wei](wei) Proviant zu bringen, gehen jedoch unterwegs [Cross](cross) ins Netz. Unter der Peitsche gibt [Hobart](hobart) das Versteck preis; der [Paiute](winnemo) beißt sich auf die Zunge. Das Echo trägt jeden Schrei bis zum Feuer der [Geschwister](may+wei).
+ find wei may "stößt"
- return may "lebt"
- injure.past may stone "Narbenarm"
- sad may stone "Wut"
- help? hobart+winnemo wei "Proviant"
- arrest cross hobart+winnemo "ins Netz"
- attack cross hobart+winnemo "Peitsche"
+ betray hobart wei "gibt Hobart"
- reveal! winnemo cross "Zunge"
- sibling may wei "Geschwister"

== 8 Pulver und Reue
[May](may) hat gelernt, wie man sprengt, und [sie](may) hat nicht verlernt, wie man zielt. Der Hang über [Cross'](cross) Lager kommt herunter wie ein nasser Teppich. [Tom](winnemo) ist frei, [Hobart](hobart) auch, nur will [ihm](hobart) keiner die Hand geben. [Wei](wei) reicht [ihm](hobart) schließlich den Wasserschlauch, denn wer Torten backt, verdient eine zweite Chance. Der [Sheriff](cross), unter Geröll begraben, fleht um Hilfe. [Natchez Tom](winnemo), [dessen](winnemo) Rücken noch blutet, gräbt [ihn](cross) mit bloßen Händen aus. »Warum?«, krächzt der [Gerettete](cross). »Damit [du](cross) redest«, sagt [Tom](winnemo). Und [Cross](cross) redet, vom [Kutscher](kutscher), vom Schuppen, vom [Auftraggeber](stone).
- attack may cross "Hang"
+ rescue may hobart+winnemo "frei"
- reconcile hobart wei "zweite Chance"
- help wei hobart "Wasserschlauch"
- injure winnemo "blutet"
+ rescue winnemo cross "gräbt"
- reveal cross winnemo "redet"
- kill.past cross kutscher "Kutscher"
- boss stone cross "Auftraggeber"

== 9 Der Fremde am Tresen
Ein [Bursche](fremder) mit Notizblock steigt im Saloon ab, trinkt Milch und stellt Fragen. [Dolores](dolores) hält [ihn](fremder) für einen Pinkerton, [Ezra](ezra) für einen Prediger, [June](june) bloß für gut aussehend. [Sie](june) zeichnet [ihn](fremder) heimlich; [er](fremder) merkt es und dreht das Profil zum Licht. Als [Stones](stone) Leute [sie](june) nachts in einen Sack stecken und zur alten Säge schleppen, reitet der [Unbekannte](fremder) auf dem störrischen [Bischof](maultier) hinterher. Das Band läuft, die Zähne blitzen, da wirft [er](fremder) [seinen](fremder) Notizblock ins Getriebe. Der [Retter](fremder) stellt sich vor: [Will Ransom](fremder), [Sonderermittler](fremder) des Gouverneurs in [Carson City](@carson).
- love june fremder "gut aussehend"
- create june "zeichnet"
- discover fremder june "merkt"
- flirt fremder june "Profil"
+ abduct stone june "Sack"
- travel fremder "reitet"
- kill? stone june "Säge"
+ rescue fremder june "Getriebe"
- meet fremder june "stellt sich vor"
- investigate fremder _ "Sonderermittler"

== 10 Ein Donnerstag zu viel
Auf [Ransoms](fremder) Liste fehlt nur noch der Schlüssel zu [Stones](stone) zweitem Kassenbuch. Den trägt [Dolores](dolores) am Strumpfband. [Prudence](prudence) besucht die [Geliebte](dolores) [ihres](prudence) [Mannes](stone), zum ersten Mal durch die Vordertür, und legt [ihr](dolores) einen Brief hin: [Stone](stone) hat auch eine [Braut](braut) in [Reno](@reno). Lange sagt keine [der zwei](dolores+prudence) ein Wort. Darauf zieht die [Wirtin](dolores) den Schlüssel hervor und schenkt aus, einen für die [Ehefrau](prudence), einen für sich. Gemeinsam verlassen [sie](dolores+prudence) den [Mann](stone), [der](stone) sich [beide](dolores+prudence) hielt und keiner treu war. [Er](stone) erfährt es vom Barbier.
- affair dolores stone "Geliebte"
- married prudence stone "Mannes"
+ reveal prudence dolores "Brief"
- cheat stone dolores+prudence "Braut in Reno"
- engaged braut stone "Braut"
- gift dolores prudence "zieht die Wirtin"
+ breakup dolores+prudence stone "verlassen"
- discover stone dolores+prudence "erfährt"

== 11 Silber lügt nicht
[Barnaby Stone](stone), von allen [Frauen](dolores+prudence) verlassen, nimmt [Ezra](ezra) als Geisel und verschanzt sich im Stollen, in dem alles anfing. Drinnen reden die alten [Kompagnons](ezra+stone) zum ersten Mal seit zwanzig Jahren. [Ezra](ezra) bereut, dass [er](ezra) [Tom](winnemo) damals nicht beigestanden hat; [Stone](stone) bereut nichts und zündet die Lunte. [June](june) kriecht durch den Luftschacht, schneidet den [Oheim](ezra) los und wird selbst von einem Balken getroffen. Von der anderen Seite graben [Wei](wei), [May](may) und [Will](fremder). Ans Licht kommen [Nichte](june) und [Onkel](ezra). [Stone](stone) bleibt unten, bei [seinem](stone) Silber, für immer.
- breakup.past dolores+prudence stone "verlassen"
+ abduct stone ezra "Geisel"
- colleague.past ezra stone "Kompagnons"
- sad ezra "bereut"
- help.past! ezra winnemo "nicht beigestanden"
- kill? stone ezra "Lunte"
+ rescue june ezra "schneidet"
- injure june "getroffen"
- rescue fremder+may+wei ezra+june "graben"
- kin ezra june "Nichte"
+ die stone "für immer"

== 12 Abfahrt der Kutsche
Die Ader gehört jetzt zur Hälfte [Natchez Tom](winnemo), so steht es in [Ezras](ezra) neuem Testament. [Doc Hobart](hobart) richtet [Junes](june) Schlüsselbein, diesmal fehlerfrei. [Cross](cross) kommt mit zehn Jahren davon, weil [er](cross) gegen den [Toten](stone) ausgepackt hat; den Stern erbt [Dolores](dolores), [die](dolores) wenigstens rechnen kann. [Prudence](prudence) malt. Und vor dem Kramladen wartet die Kutsche, in der [Will Ransom](fremder) einen Platz für [June](june) freigehalten hat. [Sie](june) drückt [ihm](fremder) das Porträt in die Hand, einen Kuss auf die Wange, und bleibt. [Ihr](june) Tee wird sonst kalt, ruft [sie](june). Hinter der Waage lächelt [Wei](wei).
- find winnemo "gehört jetzt"
- treat june hobart "richtet"
- arrest _ cross "zehn Jahren"
- accuse.past cross stone "ausgepackt"
- hire dolores "erbt"
- create prudence "malt"
- invite fremder june "freigehalten"
- gift june fremder "drückt"
- kiss fremder june "Kuss"
+ reject june fremder "bleibt"
- happy wei "lächelt"
