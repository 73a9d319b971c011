%series In gegenseitigem Einvernehmen
%lang de
%genre Swiss comedy about divorce lawyers in Zurich, encyclopaedia episode list in long sentences
%cast regula | Regula Aebischer; Regula; Aebischer | f
%cast curdin | Curdin Caflisch; Curdin; Caflisch | m
%cast sol | Sol Benavides; Sol; Benavides | f
%cast yannick | Yannick | m
%cast ruth | Ruth Aebischer; Ruth | f
%cast florin | Florin | m
%cast klientin | Philippa von Tavel; Philippa | f
%cast bankier | Urs von Tavel; Urs | m
%cast richterin | Richterin Omlin; Omlin | f
%cast selma | Selma | f
%cast hausmeister | Herr Tanner; Tanner | m
%cast solmutter | - | f
%cast bueb | Nino | m

== 1 Gütertrennung
[Regula Aebischer](regula) und [Curdin Caflisch](curdin), [die](curdin+regula) zusammen eine Kanzlei für Scheidungsrecht im Zürcher [Seefeld](@seefeld) führen und einst auch das Bett geteilt haben, unterzeichnen am Morgen [ihrer](curdin+regula) eigenen Scheidung eine Vereinbarung, nach der [sie](curdin+regula) die Firma, nicht aber das Wartezimmer weiter gemeinsam nutzen. [Sol Benavides](sol), die neue [Substitutin](sol), hält den [Exmann](curdin) der [Chefin](regula) für einen Klienten und rät [ihm](curdin), [seine](curdin) [Alte](regula) auszunehmen. [Curdin](curdin) ist entzückt. Der gemeinsame [Sohn](bueb) [Nino](bueb) erklärt beim Znacht, künftig nur noch per Anwalt zu verkehren.
- colleague curdin regula "zusammen"
+ divorce curdin regula "Scheidung"#2
- hire sol "neue Substitutin"
- ex curdin regula "Exmann"
- boss regula sol "Chefin"
- advisor! sol curdin "Klienten"
- help sol curdin "rät"
- love.start curdin sol "entzückt"
- parent curdin+regula bueb "Sohn"

== 2 Die Bankiersgattin
[Philippa von Tavel](klientin), die [Frau](klientin) eines [Privatbankiers](bankier), [die](klientin) vor der Kündigung [ihrer](klientin) Ehe erst wissen möchte, was diese wert ist, vertraut sich [Regula](regula) an und verschweigt [ihr](regula), dass [ihr](klientin) [Tennislehrer](florin) [Florin](florin) seit dem Frühjahr mehr als nur die Rückhand korrigiert. Eine Etage tiefer wird [Urs von Tavel](bankier), jener [Bankier](bankier), von [Curdin](curdin) als Mandant begrüßt, sodass die geschiedenen [Partner](curdin+regula), ohne es zu ahnen, einander gegenüberstehen. [Regulas](regula) [Schwester](ruth) [Ruth](ruth) quartiert sich mit drei Katzen in [deren](regula) Gästezimmer ein.
- married bankier klientin "Frau"
- breakup? klientin bankier "Kündigung"
- advisor regula klientin "vertraut sich"
- reveal! klientin regula "verschweigt"
- affair florin klientin "mehr als nur"
- cheat klientin bankier "mehr als nur"
- advisor florin klientin "Tennislehrer"
- advisor curdin bankier "Mandant"
- ex curdin regula "geschiedenen"
- colleague curdin regula "Partner"
- discover! curdin+regula "ohne es zu ahnen"
- sibling regula ruth "Schwester"
+ move ruth regula "quartiert"

== 3 Parteiengehör
Vor der gestrengen [Omlin](richterin), [die](richterin) sich als [Richterin](richterin) einen Ruf und als [Witwe](richterin) einen Papagei zugelegt hat, geraten [Regula](regula) und [Curdin](curdin) sich beim Termin der [von Tavels](bankier+klientin) wegen eines Fonduetopfs, der gar nicht zur Sache gehört, derart in die Haare, dass [beide](curdin+regula) des Saales verwiesen werden. Auf dem Gang tröstet [Sol](sol) den [Bankier](bankier), und [Florin](florin), [der](florin) auf [Philippa](klientin) gewartet hat, erkennt in [Sol](sol) das [Mädchen](sol), mit [dem](sol) [er](florin) als Au-pair in [Sevilla](@sevilla) verlobt gewesen war.
- married.past _ richterin "Witwe"
+ quarrel curdin regula "in die Haare"
- help sol bankier "tröstet"
+ discover florin sol "erkennt"
- engaged.past florin sol "verlobt gewesen"

== 4 Vorsorgliche Maßnahmen
[Selma](selma), [Curdins](curdin) [Sekretärin](selma), [die](selma) seit elf Jahren auf einen Blick von [ihm](curdin) wartet, der nicht dem Kalender gilt, muss mit ansehen, wie [ihr](selma) [Vorgesetzter](curdin) [Sol](sol) zum Raclette bittet, und ersetzt in [seinen](curdin) Briefen aus Rache jedes »hochachtungsvoll« durch »herzlichst«. [Sol](sol) sagt zu, kommt aber mit [Florin](florin), um ein für alle Mal klarzustellen, dass [sie](sol) vergeben sei, was nicht stimmt; der [Tennislehrer](florin), [der](florin) [ihr](sol) noch nachtrauert, spielt den [Freund](florin) mit verdächtiger Hingabe.
- boss curdin selma "Vorgesetzter"
- love selma curdin "wartet"
- jealous selma sol "Rache"
- invite curdin sol "bittet"
+ couple! florin sol "vergeben"
- betray florin+sol curdin "nicht stimmt"
- love florin sol "nachtrauert"
- reject sol curdin "klarzustellen"

== 5 Hausrat
Nichts ist in dieser Folge größer als ein Kühlschrank. [Herr Tanner](hausmeister), [Abwart](hausmeister) des Hauses, soll ihn im Auftrag der [Caflischs](curdin+regula) in zwei Hälften zersägen, bringt es jedoch nicht fertig und stellt ihn unversehrt in den Lift, wo sich [Regula](regula) und [Curdin](curdin) zwei Stunden lang um das Gemüsefach streiten, bis der Strom ausfällt. Im Dunkeln gestehen [sie](curdin+regula) einander, dass [ihnen](curdin+regula) das Streiten fehlen wird. [Ruth](ruth) unterhält sich derweil mit [Tanner](hausmeister) über Katzen, so lange, bis die Suppe kalt und [sein](hausmeister) Kragen feucht ist.
- quarrel curdin regula "streiten"
+ reveal curdin+regula _ "gestehen"
- flirt hausmeister ruth "unterhält"
- boss curdin+regula hausmeister "Auftrag"

== 6 Beweismittel
Ein Detektivfoto zeigt [Philippa](klientin) in den Armen [ihres](klientin) [Trainers](florin), und weil [Curdin](curdin) es vor Gericht auf den Tisch legt, steht die [Ehebrecherin](klientin) ohne Abfindung und [Regula](regula), [die](regula) von [ihrer](regula) [Klientin](klientin) belogen worden ist, als Blamierte da. [Florin](florin) bekommt von dem gehörnten [Bankier](bankier) eine gescheuert. [Sol](sol) kühlt [ihm](florin) die Wange mit Erbsen, küsst die andere und merkt erst dabei, dass in [Sevilla](@sevilla) nicht alles gesagt worden ist. [Selma](selma) erhält ein Angebot aus der Kanzlei gegenüber und nimmt es an.
- discover curdin florin+klientin "Detektivfoto"
+ cheat klientin bankier "Ehebrecherin"
- affair florin klientin "in den Armen"
- reveal curdin _ "auf den Tisch"
- lose klientin "ohne Abfindung"
- quit selma curdin "Angebot"
- betray klientin regula "belogen"
- advisor regula klientin "Klientin"
+ attack bankier florin "gescheuert"
- help sol florin "kühlt"
- kiss florin sol "küsst"
- hire selma "nimmt es an"

== 7 Trennungsjahr
Am ersten Tag ohne [Selma](selma) findet [Curdin](curdin) weder [seine](curdin) Termine noch den Kaffee, am zweiten entdeckt [er](curdin) in den Ablagen elf Jahre ungesandter Geburtstagskarten, alle an [ihn](curdin) adressiert, und am dritten steht [er](curdin) mit einem Kaktus vor der Kanzlei gegenüber, wo [ihm](curdin) [seine](curdin) frühere [Sekretärin](selma) durch die Sprechanlage ausrichtet, [sie](selma) sei in einer Sitzung. [Nino](bueb) hat die [Eltern](curdin+regula) beim Jugendamt angezeigt, wegen Langeweile. [Philippa](klientin), mittellos, schläft auf [Regulas](regula) Kanzleisofa, und so wohnen unter einem Dach eine [Anwältin](regula), die [Verliererin](klientin) und drei Katzen.
- discover curdin selma "entdeckt"
- love selma curdin "Geburtstagskarten"
- boss.past curdin selma "frühere Sekretärin"
+ reject selma curdin "in einer Sitzung"
- accuse bueb curdin+regula "angezeigt"
- parent curdin+regula bueb "Eltern"
- lose klientin "mittellos"
- housemate.start klientin regula "unter einem Dach"
- gift? curdin selma "Kaktus"

== 8 Die Gegenseite
[Ruth](ruth), [die](ruth) seit dem Abend mit der kalten Suppe jeden Morgen eine Katze im Treppenhaus sucht, die gar nicht entlaufen ist, wird von [Herrn Tanner](hausmeister) auf den Üetliberg geführt und kehrt mit Heu im Haar und einem Lebensplan zurück: [Sie](ruth) wird zu [ihm](hausmeister) in die Hauswartswohnung ziehen. [Regula](regula), [deren](ruth) ältere [Schwester](regula), beanstandet die Eile, worauf die [Jüngere](ruth) [ihr](regula) vorhält, [sie](regula) gönne einem Menschen nur das Glück, das in Paragraphen passe. [Richterin Omlin](richterin) lädt [Urs von Tavel](bankier) zu Papagei und Likör.
- date hausmeister ruth "geführt"
+ couple.start hausmeister ruth "Heu im Haar"
- move? ruth hausmeister "ziehen"
- sibling regula ruth "Schwester"
- quarrel regula ruth "vorhält"
- invite richterin bankier "lädt"
- love ruth hausmeister "jeden Morgen"

== 9 Befangenheit
Das Urteil im Fall [von Tavel](#tavel) wird aufgehoben, nachdem [Sol](sol) herausgefunden hat, dass der [Bankier](bankier) und die [Omlin](richterin) schon vor der Verhandlung ein Verhältnis hatten, was die [Richterin](richterin) das Amt, den [Bankier](bankier) das Haus am See und den Papagei die Ruhe kostet. [Philippa](klientin) hat gewissermaßen sich selbst zurück, umarmt [Sol](sol) und macht [sie](sol) zu [ihrer](klientin) [Anwältin](sol). [Florin](florin) hält, auf dem Court, mit dem Ring von damals um die Hand [seiner](florin) [Andalusierin](sol) an. »Aus«, ruft [sie](sol), meint aber den Ball.
+ discover sol bankier+richterin "herausgefunden"
- affair.past bankier richterin "Verhältnis"
- cheat.past bankier klientin "Verhältnis"
- quit richterin "Amt"
- lose bankier "Haus am See"
- advisor.start sol klientin "Anwältin"
+ propose florin sol "hält"#2
- reject! sol florin "Aus"
- happy klientin "umarmt"
- engaged.past florin sol "von damals"

== 10 Kindswohl
[Nino](bueb) hat Masern. [Regula](regula) fährt heim. [Curdin](curdin) auch. [Curdin](curdin) kocht Brei. [Regula](regula) liest vor. Der [Bub](bueb) fiebert und grinst. Nachts schlafen [beide](curdin+regula) vor [seinem](bueb) Bett. Kein Wort fällt über den Fonduetopf. Am Morgen ruft [Selma](selma) [Curdin](curdin) an. Den Kaktus hat [sie](selma) gegossen. [Sie](selma) würde mit [ihm](curdin) ausgehen. [Curdin](curdin) sieht die schlafende [Regula](regula). [Er](curdin) muss lügen oder nein sagen. [Er](curdin) sagt [Selma](selma) nein.
- ill bueb "Masern"
- help curdin+regula bueb "vor seinem Bett"
- return curdin+regula "heim"
- date? curdin selma "ausgehen"
+ reject curdin selma "nein"#2

== 11 Nachehelicher Unterhalt
[Curdin](curdin) legt [seiner](curdin) [Verflossenen](regula) den Entwurf eines neuen Vertrags vor, der in vierzehn Artikeln um eine zweite Chance ersucht; [Regula](regula) streicht dreizehn davon und setzt [ihre](regula) Initialen unter den letzten. [Selma](selma), von der Absage schwer getroffen, wird von [Yannick](yannick), dem [Weibel](yannick) des Bezirksgerichts, beim Weinen in der Registratur ertappt und auf eine Bratwurst eingeladen. [Sol](sol) und [Florin](florin) feiern Verlobung, zum zweiten Mal und diesmal mit [ihrer](sol) [Mutter](solmutter), [die](solmutter) von der ersten nie erfahren hat.
- ex curdin regula "Verflossenen"
+ reconcile curdin regula "Initialen"
- sad selma curdin "Weinen"
- meet selma yannick "ertappt"
- invite yannick selma "Bratwurst"
- engaged.start florin sol "Verlobung"
- celebrate florin+sol "feiern"
- parent solmutter sol "Mutter"

== 12 Schlussverhandlung
In der ehemaligen Kanzlei der [Zerstrittenen](curdin+regula), auf deren Schild nun »Mediation« steht, werden [Ruth](ruth) und der [Hauswart](hausmeister) getraut, wobei drei Katzen als Zeugen gelten; [Philippa](klientin) hält die Rede, [sie](klientin) hat inzwischen eine Tennisschule eröffnet und von [Florin](florin) nur noch die Bälle übernommen. [Selma](selma) bringt [Yannick](yannick) mit, [dessen](yannick) Hand [sie](selma) den ganzen Abend nicht loslässt. [Regula](regula) erlaubt [Curdin](curdin), wieder einzuziehen, vorerst ins Gästezimmer, und [Nino](bueb) legt [seinem](bueb) [Vater](curdin) einen Mietvertrag unter die Tür.
+ wedding hausmeister ruth "getraut"
- create klientin "eröffnet"
- couple selma yannick "nicht loslässt"
+ move? curdin regula "einzuziehen"
- parent curdin bueb "Vater"
