%series Regen in Seattle
%lang de
%genre US ensemble drama about couples and exes in Seattle, German encyclopaedia article, nested sentences
%cast maeve | Maeve Lindgren; Maeve | f
%cast tobias | Tobias Lindgren; Tobias; Toby | m
%cast sunny | Sunny Cho; Sunny | f
%cast remi | Remi | m
%cast dale | Dale Pruett; Pruett; Dale | m
%cast wanda | Wanda | f
%cast nico | Nico | m
%cast hollis | Hollis | f
%cast pfarrer | - | m
%cast fischer | - | m
%cast sheriff | Sheriff Kane; Kane | f
%cast arzt | - | m
%cast baby | - | m
%cast rita | - | f

== 1
Die [Buchhändlerin](maeve) [Maeve Lindgren](maeve), [die](maeve) nach [ihrer](maeve) Scheidung geschworen hat, sich nie wieder mit einem Musiker einzulassen, vermietet das Dachzimmer ausgerechnet an einen [Cellisten](remi), [den](remi) [sie](maeve) für einen Handelsvertreter hält, weil [er](remi) [sein](remi) Instrument für einen Staubsauger ausgibt. [Ihr](maeve) [Bruder](tobias) [Tobias](tobias), [Reporter](tobias) bei einer Zeitung, die kaum noch jemand kauft, hat sich derweil Hals über Kopf in die neue [Anzeigenleiterin](sunny) verliebt; [deren](sunny) [Gatte](dale) allerdings ist der [Verleger](dale).
- divorce.past _ maeve "Scheidung"
+ housemate.start maeve remi "vermietet"
- betray remi maeve "ausgibt"
- discover! maeve remi "hält"
- sibling maeve tobias "Bruder"
+ love.start tobias sunny "Hals über Kopf"
- married dale sunny "Gatte"
- boss dale sunny+tobias "Verleger"

== 2
Nachts dringt Bach durch die Decke, und [Maeve](maeve), [die](maeve) den [Mieter](remi) auf frischer Tat beim Musizieren ertappt, wirft [ihn](remi) mitsamt dem Bogen hinaus, holt [ihn](remi) aber, da es regnet, vor Ablauf der Stunde wieder herein. [Sunny Cho](sunny), von [der](sunny) [Tobias](tobias) glaubt, dass [sie](sunny) [ihn](tobias) nicht einmal bemerkt, lässt [ihm](tobias) über die Redaktionspost einen Regenschirm zukommen. Dass der [Ehemann](dale) die Post [seiner](dale) [Frau](sunny) mitliest, weiß nur die [Sekretärin](wanda) [Wanda](wanda), [die](wanda) sie [ihm](dale) aufdampft.
+ discover maeve remi "ertappt"
- reject maeve remi "wirft"
- gift sunny tobias "Regenschirm"
- married dale sunny "Ehemann"
+ betray dale sunny "mitliest"
- help wanda dale "aufdampft"

== 3
[Dale Pruett](dale) bestellt den [Reporter](tobias) zu sich und versetzt [ihn](tobias), ohne den Schirm zu erwähnen, auf eine Insel, auf der es außer Seehunden und einem schweigsamen [Fischer](fischer) nichts zu berichten gibt. Dort freilich zieht [dieser](fischer) in der ersten Woche einen Koffer aus dem Netz, in dem sich neben nassen Banknoten die Brieftasche eines [Mannes](nico) befindet, [den](nico) halb [Seattle](@seattle) seit dem Winter sucht. [Maeve](maeve) dreht das Radio lauter: [Nico](nico), der [Verschollene](nico), ist [ihr](maeve) geschiedener [Mann](nico).
+ travel tobias "Insel"
- find fischer "zieht"
- investigate _ nico "sucht"
+ discover maeve nico "Radio"
- ex maeve nico "geschiedener"
- divorce.past maeve nico "geschiedener"

== 4
Während [Sheriff Kane](sheriff) die Bucht absuchen lässt, steht der [Totgeglaubte](nico) lebendig und mit gebrochener Nase in der Küche [seiner](nico) früheren [Gattin](maeve) und bittet um Obdach. Man trachte [ihm](nico) nach dem Leben, sagt [er](nico), wegen einer Summe, die [er](nico) dem [Verleger](dale) schulde oder, genauer, abgenommen habe. [Maeve](maeve) steckt [ihn](nico) in die Vorratskammer. [Remi](remi), [der](remi) davon nichts ahnt, wundert sich beim Frühstück, dass die Marmelade hustet.
- investigate sheriff nico "absuchen"
- die! nico "Totgeglaubte"
+ return nico maeve "steht"
- injure nico "gebrochener Nase"
- ex maeve nico "früheren"
- kill? dale nico "trachte"
- steal.past nico dale "abgenommen"
+ help maeve nico "steckt"
- discover! remi nico "nichts ahnt"

== 5
Auf der Insel erhält der [Verbannte](tobias) Besuch von einer [Dame](sunny) im Ölzeug, [die](sunny) sich, nachdem [sie](sunny) die Kapuze abgestreift hat, als [Sunny](sunny) entpuppt: [Sie](sunny) habe [ihren](sunny) [Mann](dale) verlassen, erklärt [sie](sunny), nicht [seinetwegen](tobias), das solle [er](tobias) sich nur nicht einbilden. [Er](tobias) bildet es sich die ganze Nacht lang ein, und [sie](sunny) widerspricht nicht. Am anderen Morgen ist das Boot des [Fischers](fischer) fort, mit ihm der Koffer.
- travel sunny tobias "Besuch"
- married dale sunny "Mann"
+ breakup.past sunny dale "verlassen"
+ sex sunny tobias "die ganze Nacht"
- steal fischer _ "fort"

== 6
Über einem Kapitel, in dem die Fähre nicht fährt und die Buchhandlung inventarisiert wird, liegt ein Duft von nassem Papier. [Remi](remi) alphabetisiert die Russen, [Maeve](maeve) die Franzosen; bei Tolstoi stößt [seine](remi) Hand an [ihre](maeve). [Hollis](hollis), die achtjährige [Tochter](hollis) der [Nachbarin](rita), liest in der Ecke einen Seeräuberroman, in dem auf Seite zehn jeder jeden verrät. In der Vorratskammer wird Patience gelegt. Die [Kleine](hollis) hört die Karten, zählt mit und behält es für sich.
- parent rita hollis "Tochter"
- neighbour maeve rita "Nachbarin"
+ flirt maeve remi "stößt"
- discover hollis nico "hört"
- reveal! hollis "behält"

== 7
[Wanda](wanda), [die](wanda) zwanzig Jahre lang Umschläge geöffnet und dem [Chef](dale) alles zugetragen hat, stößt in einem davon auf [ihre](wanda) eigene Entlassung. Noch am Nachmittag sitzt [sie](wanda) bei [Sheriff Kane](sheriff), um auszusagen, [Pruett](dale) habe einen [Mann](pfarrer) für den Mord an [Nico](nico) gedungen. Der [Verleger](dale) wird auf dem Golfplatz abgeholt. [Sein](dale) [Handlanger](pfarrer), [den](pfarrer) niemand kennt, hat unterdessen, getarnt mit einem Priesterkragen, in der Buchhandlung nach Erbauungsliteratur gefragt und [Hollis](hollis) ein Bonbon geschenkt.
- boss dale wanda "Chef"
- discover wanda "stößt"
- quit wanda dale "Entlassung"
+ reveal wanda sheriff "auszusagen"
- hire pfarrer dale "gedungen"
- accuse wanda dale "auszusagen"
- kill? dale nico "Mord"
+ arrest sheriff dale "abgeholt"
- help? pfarrer dale "Handlanger"
- gift pfarrer hollis "Bonbon"

== 8
Der falsche [Geistliche](pfarrer) kommt wieder, diesmal bei Nacht, und überwältigt den [Cellisten](remi), [den](remi) [er](pfarrer) im Dunkeln für den [Gesuchten](nico) hält. Als [Remi](remi), gefesselt im Kofferraum, zu erklären versucht, dass [er](remi) der [Untermieter](remi) sei, glaubt [ihm](remi) der [Entführer](pfarrer) kein Wort. [Maeve](maeve) findet das verwaiste Instrument. Aus der Vorratskammer kriecht [Nico](nico), [den](nico) zum ersten Mal in [seinem](nico) Leben die Scham packt, und bietet [seiner](nico) [Ex-Frau](maeve) an, sich gegen den [Mann](remi), [den](remi) [sie](maeve) offensichtlich liebe, austauschen zu lassen.
- attack pfarrer remi "überwältigt"
+ abduct pfarrer remi "gefesselt"
- discover! pfarrer remi "hält"
- housemate maeve remi "Untermieter"
- find maeve "findet"
- sad nico "Scham"
- ex maeve nico "Ex-Frau"
+ rescue? nico remi "austauschen"
- love maeve remi "offensichtlich liebe"

== 9
Zu dem Tausch auf Pier 54 erscheint nicht nur der [Geschiedene](nico), sondern, ohne voneinander zu wissen, auch [Kane](sheriff) mit acht Beamten, [Tobias](tobias) mit einer Kamera und die achtjährige [Hollis](hollis) mit einem Säbel aus Pappe. Im Kreuzfeuer wirft sich [Nico](nico) vor das [Kind](hollis) und stirbt in den Armen der [Frau](maeve), [die](maeve) [er](nico) zweimal enttäuscht hat und dieses eine Mal nicht. Der [Schütze](pfarrer) entkommt. [Remi](remi), befreit, spielt noch in derselben Nacht, bis die Saiten reißen.
- divorce.past maeve nico "Geschiedene"
+ rescue nico hollis "wirft"
- kill pfarrer nico "Kreuzfeuer"
+ die nico "stirbt"
- betray.past nico maeve "enttäuscht"
- flee pfarrer sheriff "entkommt"
- rescue sheriff remi "befreit"
- create remi "spielt"

== 10
Seit der Trauerfeier spricht [Maeve](maeve) nicht mehr mit dem [Mieter](remi), obwohl [dieser](remi) nichts verbrochen hat, als am Leben zu sein; [ihr](maeve) [Bruder](tobias), mit [Sunny](sunny) aus dem Exil zurückgekehrt, bringt [ihr](maeve) Suppe und wird mit den Worten empfangen, [er](tobias) habe leicht trösten. [Sunny](sunny), [der](sunny) auf der Überfahrt übel war, schiebt es auf die Wellen, bis ein [Inselarzt](arzt) anruft und gratuliert. Ob der Vater hinter Gittern sitzt oder am Herd steht, das wagt [sie](sunny) keinem zu sagen.
- sad maeve "Trauerfeier"
- quarrel maeve remi "spricht Maeve nicht mehr"
- sibling maeve tobias "Bruder"
- return sunny+tobias "zurückgekehrt"
- help tobias maeve "Suppe"
- ill sunny "übel"
+ pregnant sunny "gratuliert"
- reveal! sunny "keinem zu sagen"

== 11
[Dale](dale) bietet aus der Untersuchungshaft die Zeitung zum Kauf an, für einen Dollar und den Verzicht auf die Nebenklage; [Wanda](wanda) legt den Dollar auf den Tisch, und zwar den eigenen. Auf der Insel spüren Seehunde, wie es in der Lokalausgabe heißt, in Wahrheit aber der reuige [Fischer](fischer) den [Mörder](pfarrer) in einer Hütte auf und sperrt [ihn](pfarrer) dort ein, bis [Sheriff Kane](sheriff) eintrifft. [Remi](remi) hat ein Angebot des Orchesters von [Oslo](@oslo) und packt. An der Tür passt [ihn](remi) [Hollis](hollis) ab, mit dem Säbel: Wer hier ausziehe, bestimme [sie](hollis).
- arrest _ dale "Untersuchungshaft"
+ find wanda dale "Dollar"
- find fischer pfarrer "spüren"
- kill.past pfarrer nico "Mörder"
- arrest fischer pfarrer "sperrt"
- hire? remi "Angebot" @oslo
- move? remi "packt" @oslo
- threaten hollis remi "Säbel"

== 12
In der Nacht, in der [Sunny](sunny) einen [Knaben](baby) zur Welt bringt, [dessen](baby) abstehende Ohren jede Vaterschaftsfrage zugunsten von [Tobias](tobias) beantworten, sitzt [Maeve](maeve) zum ersten Mal seit Monaten wieder im Dachzimmer. Es ist leer bis auf einen Staubsauger, einen echten, mit einer Schleife und einem Zettel: falls [sie](maeve) einmal einen Vertreter brauche, [er](remi) stehe unten. [Sie](maeve) beugt sich aus dem Fenster. [Er](remi) steht tatsächlich da, nass bis auf die Knochen, und [sie](maeve) ruft [ihm](remi) zu, das Zimmer sei nicht mehr zu haben, der Rest des Hauses schon.
+ birth sunny baby "zur Welt"
- parent sunny+tobias baby "Vaterschaftsfrage"
- gift remi maeve "Staubsauger"
+ reconcile maeve remi "der Rest des Hauses"
