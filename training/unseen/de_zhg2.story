%series Spin Cycle
%lang de
%genre US dramedy, episode table of an encyclopaedia
%cast del | Delphine Castellano; Delphine; Del | f
%cast roscoe | Roscoe Castellano; Roscoe | m
%cast imogen | Imogen Castellano; Imogen | f
%cast hank | Hank Castellano; Hank | m
%cast gideon | Gideon Pruitt; Gideon | m
%cast marlowe | Marlowe Pruitt; Marlowe | f
%cast suki | Suki Tanaka; Suki | f
%cast kwame | Kwame Addo; Kwame; Dr. Addo | m
%cast kessler | Brandt Kessler; Kessler; Brandt | m
%cast loretta | Loretta Vance; Loretta | f
%cast pappas | Mrs. Pappas | f
%cast mutter | Joyce | f
%cast agent | Artie Zimmer; Artie | m
%cast vater | - | m
%cast trey | Trey | m

== 1 Kochwäsche
Zwei Jahre nach dem Tod [ihrer](del) [Mutter](mutter) [Joyce](mutter) führt [Delphine Castellano](del) den Waschsalon der Familie in [Spokane](@spokane) allein. [Ihr](del) [Bruder](roscoe) [Roscoe](roscoe), ein erfolgloser [Komiker](roscoe), steht nach einem Fiasko in [Los Angeles](@la) unangemeldet wieder vor der Tür und belegt fortan das Sofa. Die jüngste der drei [Geschwister](del+imogen+roscoe), [Tierärztin](imogen) [Imogen](imogen), bringt zum Sonntagsessen ohne Vorwarnung [Suki](suki) mit, [der](suki) [sie](imogen) am Vortag auf einer Parkbank die Ehe angetragen hat. [Joyces](mutter) [Witwer](hank) [Hank](hank) hält die [Fremde](suki) für eine Vertreterin und kauft [ihr](suki) um ein Haar nicht vorhandene Staubsauger ab.
- die.past mutter "Tod"
- parent mutter del "Mutter"
- sibling del roscoe "Bruder"
+ return roscoe "wieder vor der Tür"
- housemate.start del roscoe "Sofa"
- sibling del+roscoe imogen "Geschwister"
- invite imogen suki "bringt"
- propose.past imogen suki "die Ehe angetragen"
- married.past hank mutter "Witwer"
- meet hank suki "Fremde"

== 2 Schleudergang
[Delphine](del) findet auf dem Dachboden Briefe, aus denen hervorgeht, dass [Imogen](imogen) nicht [Hanks](hank) leibliches [Kind](imogen) ist. [Sie](del) weiht nur [Roscoe](roscoe) ein, und [beide](del+roscoe) schwören, den Mund zu halten. Unterdessen möchte [Ladenkettenbesitzer](kessler) [Brandt Kessler](kessler) den Salon aufkaufen; [er](kessler) blitzt bei [Del](del) ab, lässt aber Blumen da. [Ihr](del) geschiedener [Mann](gideon) [Gideon](gideon) will die gemeinsame [Tochter](marlowe) [Marlowe](marlowe) zu sich nach [Tacoma](@tacoma) holen, was [die](marlowe) mit einer Türenknallorgie quittiert.
- find del "findet"
+ discover del imogen "hervorgeht"
- parent! hank imogen "Kind"
- reveal del roscoe "weiht"
- reveal! del+roscoe "den Mund zu halten"
- reject del kessler "blitzt"
- gift kessler del "Blumen"
- divorce.past del gideon "geschiedener"
- ex del gideon "geschiedener Mann"
- parent del+gideon marlowe "gemeinsame Tochter"
- move? marlowe gideon "holen" @tacoma
- sad marlowe "Türenknallorgie"

== 3 Buntes bei vierzig Grad
Um [seine](roscoe) Schulden zu begleichen, versetzt [Roscoe](roscoe) den Verlobungsring, den [Suki](suki) zum Putzen dagelassen hat. [Imogens](imogen) [Kollege](kwame) [Kwame Addo](kwame) sieht ihn im Schaufenster des Pfandleihers, löst ihn aus und schweigt darüber, weil [er](kwame) für [Roscoe](roscoe) seit der Highschool eine Schwäche hat. [Marlowe](marlowe) schwänzt den Unterricht, um mit dem [Sänger](trey) [Trey](trey) durch Plattenläden zu ziehen, und wird von [Großvater](hank) [Hank](hank) gedeckt. [Der](hank) verläuft sich jedoch auf dem Heimweg in [seinem](hank) eigenen Viertel und wird von [Mrs. Pappas](pappas) aufgelesen.
- engaged imogen suki "Verlobungsring"
+ steal roscoe suki "versetzt"
- colleague imogen kwame "Kollege"
- find kwame "sieht ihn"
- help kwame roscoe "löst ihn aus"
- reveal! kwame "schweigt"
+ love kwame roscoe "Schwäche"
- date marlowe trey "Plattenläden"
- kin hank marlowe "Großvater"
- help hank marlowe "gedeckt"
- find pappas hank "aufgelesen"

== 4 Vorwäsche
Ein Neurologe stellt bei [Hank](hank) beginnende Demenz fest. Während [Imogen](imogen) [ihn](hank) in eine Seniorenresidenz geben will, besteht [Del](del) darauf, [ihn](hank) bei sich aufzunehmen; die [Schwestern](del+imogen) gehen im Parkhaus aufeinander los. [Roscoe](roscoe) macht aus dem Gezänk eine Bühnennummer und erntet in einer Hotelbar den ersten Applaus seit Jahren. Im Publikum sitzt der [Agent](agent) [Artie Zimmer](agent), [der](agent) [ihm](roscoe) [seine](agent) Karte zusteckt. [Kwame](kwame) klatscht am lautesten, verschwindet aber, bevor [der](roscoe), für [den](roscoe) [er](kwame) gekommen ist, [ihn](kwame) bemerkt.
- discover _ hank "stellt"
+ ill hank "Demenz"
- move? hank "Seniorenresidenz"
- housemate? del hank "bei sich aufzunehmen"
- sibling del imogen "Schwestern"
+ quarrel del imogen "aufeinander los"
- create roscoe "Bühnennummer"
- find roscoe "erntet"
- gift agent roscoe "zusteckt"
- discover! roscoe kwame "bemerkt"

== 5 Flecken
Beim Probekochen für die Hochzeit rutscht dem beschwipsten [Roscoe](roscoe) heraus, dass [Joyce](mutter) [ihre](mutter) [Jüngste](imogen) von einem [anderen](vater) hatte. [Imogen](imogen) verlässt wortlos den Raum, und es ist [Suki](suki), [die](suki) [sie](imogen) nachts in der Praxis zwischen den Käfigen ausfindig macht und in eine Decke wickelt. [Delphine](del) gibt zu, seit Wochen Bescheid gewusst zu haben. „Von [dir](del) hätte [ich](imogen) es als Erste hören müssen“, sagt [Imogen](imogen), bevor [sie](imogen) auflegt. [Kessler](kessler) repariert unaufgefordert die Heißmangel und darf dafür zum ersten Mal auf einen Kaffee bleiben.
- wedding? imogen suki "Hochzeit"
+ reveal roscoe imogen "heraus"
- parent mutter imogen "Jüngste"
- cheat.past mutter hank "anderen"
- parent vater imogen "anderen"
- find suki imogen "ausfindig"
- help suki imogen "Decke"
- reveal del imogen "gibt"
- discover.past del "Bescheid gewusst"
- accuse imogen del "als Erste hören müssen"
- help kessler del "repariert"
- invite del kessler "auf einen Kaffee"

== 6 Pflegeleicht
[Gideon](gideon) verklagt [seine](gideon) frühere [Gattin](del) auf das alleinige Sorgerecht und führt den verwirrten [Großvater](hank) im Haus als Gefahr an. Vor Gericht widerspricht [Marlowe](marlowe) [ihrem](marlowe) [Vater](gideon): Wenn [sie](marlowe) irgendwo sicher sei, dann zwischen dreißig Waschmaschinen. Die Klage wird abgewiesen. Am selben Abend ertappt [sie](marlowe) allerdings [ihren](marlowe) [Freund](trey) [Trey](trey) mit der Zunge im Hals [ihrer](marlowe) Mitschülerin. [Imogen](imogen) lässt [ihre](imogen) [Schwester](del) weiter am Telefon abblitzen. [Hank](hank) hat im Tagestreff eine [Tanzpartnerin](loretta) namens [Loretta](loretta) und nennt [sie](loretta) manchmal [Joyce](mutter), was [diese](loretta) mit Humor nimmt.
- ex del gideon "frühere Gattin"
- accuse gideon del "verklagt"
- ill hank "verwirrten"
- kin hank marlowe "Großvater"
- accuse gideon hank "Gefahr"
- parent gideon marlowe "Vater"
+ help marlowe del "widerspricht"
- lose gideon "abgewiesen"
- couple marlowe trey "Freund"
- discover marlowe trey "ertappt"
+ cheat trey marlowe "Zunge im Hals"
- kiss _ trey "Zunge im Hals"
- sibling del imogen "Schwester"
- reject imogen del "abblitzen"
- meet hank loretta "Tanzpartnerin"

== 7 Zwischenspülen
[Artie](agent) verschafft [Roscoe](roscoe) einen Auftritt im Spätprogramm, verlangt aber Material über [seinen](roscoe) dementen [Vater](hank). [Roscoe](roscoe) ringt mit sich. Erst [Kwame](kwame), [den](kwame) [er](roscoe) um eine ehrliche Meinung bittet, redet [ihm](roscoe) die Sache aus, und im Eifer des Wortgefechts liegen die zwei [Männer](kwame+roscoe) sich plötzlich knutschend in den Armen. [Imogen](imogen) erfährt den Namen [ihres](imogen) [Erzeugers](vater): Es handelt sich um einen [Waschmaschinenvertreter](vater), seit elf Jahren unter der Erde. [Suki](suki) begleitet [sie](imogen) zum Grab. [Del](del) träumt von [Kessler](kessler) und schämt sich.
- help agent roscoe "verschafft"
- create? roscoe "Auftritt"
- parent hank roscoe "Vater"
- ill hank "dementen"
- help kwame roscoe "redet"
- quarrel kwame roscoe "Wortgefechts"
+ kiss kwame roscoe "knutschend"
+ discover imogen vater "erfährt"
- parent vater imogen "Erzeugers"
- die.past vater "unter der Erde"
- help suki imogen "begleitet"
- travel imogen+suki "Grab"
- love del kessler "träumt"
- sad del "schämt"

== 8 Hundert Prozent Baumwolle
Für [Imogens](imogen) und [Sukis](suki) Trauung im Salon wird die Trockneranlage mit Lampions verhängt. Obwohl die [Braut](imogen) [sie](del) ausgeladen hat, bügelt [Delphine](del) die ganze Nacht [deren](imogen) Kleid und legt einen Zettel in die Tasche: „[Du](imogen) warst immer [meine](del) ganze [Schwester](imogen).“ Kurz vor der Zeremonie liest [die](imogen) ihn und zieht [Del](del) an [ihre](imogen) Seite. [Hank](hank), an diesem Tag hellwach, führt [seine](hank) [Jüngste](imogen) zwischen den Maschinen hindurch. Nach dem Jawort fängt ausgerechnet [Gideon](gideon) den Strauß, und [Marlowe](marlowe) schüttelt sich vor Lachen.
- invite! imogen del "ausgeladen"
- help del imogen "bügelt"
- sibling del imogen "Schwester"
+ reconcile del imogen "zieht"
- help hank imogen "führt"
- parent hank imogen "Jüngste"
+ wedding imogen suki "Jawort"
- find gideon "fängt"
- happy marlowe "Lachen"

== 9 Feinwaschmittel
[Delphine](del) verbringt eine Nacht in [Kesslers](kessler) Wohnung und entdeckt am Morgen Baupläne, laut denen an der Stelle [ihres](del) Geschäfts ein Parkdeck entstehen soll. [Sie](del) stellt [ihn](kessler) zur Rede; [er](kessler) schwört, die Zeichnungen stammten von [seinem](kessler) Vorgänger. [Del](del) glaubt [ihm](kessler) kein Wort und macht Schluss, ehe es recht angefangen hat. [Kwame](kwame) und [Roscoe](roscoe) halten [ihre](kwame+roscoe) Liaison vor allen geheim, bis [Mrs. Pappas](pappas), [die](pappas) Wand an Wand mit [Dr. Addo](kwame) wohnt, sich bei [Imogen](imogen) über den nächtlichen Gesang beklagt.
+ sex del kessler "Nacht"
- discover del kessler "entdeckt"
- quarrel del kessler "zur Rede"
+ breakup del kessler "macht Schluss"
- affair kwame roscoe "Liaison"
- reveal! kwame+roscoe "geheim"
- neighbour kwame pappas "Wand an Wand"
- reveal pappas imogen "beklagt"

== 10 Notstopp
[Hank](hank) verschwindet aus dem Tagestreff, und mit [ihm](hank) [Loretta](loretta) sowie der Kleinbus der Einrichtung. Während die drei [Geschwister](del+imogen+roscoe) getrennt nach den [Ausreißern](hank+loretta) fahnden, gelangt [Brandt](kessler), [der](kessler) den alten [Mann](hank) einmal von der Küste hatte schwärmen hören, als Erster ans Meer. [Er](kessler) findet [beide](hank+loretta) barfuß im Sand, unversehrt und frisch vermählt von einem Kapitän mit zweifelhafter Lizenz. [Del](del) weint in [Kesslers](kessler) Mantel. [Er](kessler) reicht [ihr](del) das Schreiben, in dem [er](kessler) das Parkdeck beerdigt hat.
+ flee hank+loretta "verschwindet"
- steal hank+loretta "Kleinbus"
- sibling del+imogen roscoe "Geschwister"
- investigate del+imogen+roscoe hank+loretta "fahnden"
- travel kessler "gelangt"
- find kessler hank+loretta "findet"
+ wedding hank loretta "vermählt"
- sad del "weint"
- gift kessler del "reicht"

== 11 Endschleudern
[Roscoe](roscoe) tritt im Spätprogramm auf, ohne ein Wort über [seinen](roscoe) [Vater](hank) zu verlieren, und bedankt sich am Ende vor Millionen bei [seinem](roscoe) festen [Freund](kwame). [Kwame](kwame) lässt vor dem Fernseher die Schüssel fallen. [Artie](agent), [dem](agent) das Fehlen der Demenzwitze missfällt, kündigt [ihm](roscoe) noch in der Garderobe den Vertrag. [Suki](suki) ist dank eines Spenders in anderen Umständen und will das Baby, falls es ein Mädchen wird, [Joyce](mutter) nennen. [Kessler](kessler) zieht mit zwei Koffern über dem Salon ein. Wer aber hat am Abend das Schloss der Kasse geknackt?
- create roscoe "tritt"
- reveal! roscoe _ "ohne ein Wort"
- parent hank roscoe "Vater"
+ reveal roscoe _ "vor Millionen"
- couple kwame roscoe "Freund"
- sad agent "missfällt"
+ quit roscoe agent "kündigt"
+ pregnant suki "in anderen Umständen"
- move kessler "zieht"
- steal _ "geknackt"
