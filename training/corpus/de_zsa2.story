%series Haus Lindenau
%lang de
%genre hospital drama, Chemnitz, encyclopaedia episode list, sober
%cast kuhnert | Prof. Ralf Kuhnert; Kuhnert | m
%cast marit | Dr. Marit Zschoche; Marit; Zschoche | f
%cast tran | Dr. Tran Minh; Minh | m
%cast heike | Schwester Heike; Heike | f
%cast silvio | Silvio Nestler; Silvio | m
%cast nestler | Gerlinde Nestler; Gerlinde | f
%cast kuhnertfrau | Cornelia Kuhnert; Cornelia | f
%cast florin | Florin Barbu; Florin | m
%cast oda | Oda | f
%cast pfoertner | Uhlig | m
%cast landrat | Landrat Meischner; Meischner | m
%cast landratsohn | Ole Meischner; Ole | m
%cast anwaeltin | - | f
%cast reporter | Löbel | m
%cast beamter | - | m

== 1 Der Neue
[Dr. Tran Minh](tran) tritt im [Haus Lindenau](#lindenau) den Dienst als Oberarzt der Chirurgie an und macht sich schon am Vormittag unbeliebt, als [er](tran) eine Operation des [Chefs](kuhnert) unterbricht. [Prof. Kuhnert](kuhnert), [dem](kuhnert) die Hand gezittert hat, faucht [ihn](tran) vor dem ganzen Saal an. [Dr. Marit Zschoche](marit), [die](marit) mit dem [Professor](kuhnert) seit Jahren ein Verhältnis hat, tut so, als habe [sie](marit) nichts bemerkt. Die [Patientin](nestler), [Gerlinde Nestler](nestler), übersteht den Eingriff. [Ihr](nestler) [Sohn](silvio) [Silvio](silvio) bringt der Station zum Dank Eierschecke.
+ hire tran "tritt" #lindenau
- boss kuhnert tran "Chefs"
+ quarrel kuhnert tran "faucht"
- affair kuhnert marit "Verhältnis"
- treat nestler kuhnert "Operation"
- ill kuhnert "gezittert"
- recover nestler "übersteht"
- parent nestler silvio "Sohn"
- gift silvio "Eierschecke"

== 2 Nachtschicht
In der Nacht fällt [Gerlinde Nestler](nestler) ins Koma, und am Morgen ist [sie](nestler) tot. [Schwester Heike](heike) schwört, die Infusion genau nach Anweisung angehängt zu haben, doch in der Akte steht plötzlich eine andere Menge. [Silvio](silvio) schreit [sie](heike) auf dem Flur an, [sie](heike) habe [seine](silvio) [Mutter](nestler) auf dem Gewissen, und muss vom [Pförtner](pfoertner) [Uhlig](pfoertner) hinausgeführt werden. [Kuhnert](kuhnert) beurlaubt die [Schwester](heike) noch vor dem Frühstück. [Minh](tran) schaut sich die Akte lange an und sagt nichts.
- ill nestler "Koma"
+ die nestler "tot"
- accuse silvio heike "auf dem Gewissen"
- parent nestler silvio "Mutter"
+ quit heike kuhnert "beurlaubt"
- investigate tran nestler "schaut"

== 3 Ferndiagnose
[Cornelia Kuhnert](kuhnertfrau), [Inhaberin](kuhnertfrau) einer Apotheke, wundert sich, wohin die Beruhigungsmittel verschwinden, die [ihr](kuhnertfrau) [Mann](kuhnert) angeblich für die Klinik bestellt. [Sie](kuhnertfrau) spricht darüber mit [Marit](marit), [ihrer](kuhnertfrau) ältesten [Freundin](marit), [die](marit) rot anläuft und das Thema wechselt. [Heike](heike) räumt indessen [ihren](heike) Spind aus; in der Kitteltasche findet die [Beschuldigte](heike) eine Durchschrift der Anweisung, und es ist nicht [ihre](heike) Handschrift. Am Bett des zwölfjährigen [Ole](landratsohn), [der](landratsohn) vom Kirschbaum gestürzt ist, macht der neue [Oberarzt](tran) Kunststücke mit Mullbinden.
- married kuhnert kuhnertfrau "Mann"
- betray kuhnert kuhnertfrau "angeblich"
- friend kuhnertfrau marit "Freundin"
+ find heike "Durchschrift"
- injure landratsohn "gestürzt"
- help tran landratsohn "Kunststücke"

== 4 Der Landrat
[Oles](landratsohn) [Vater](landrat), [Landrat Meischner](landrat), hält die Hand über den Klinikneubau und erwartet, dass der [Professor](kuhnert) persönlich operiert. [Kuhnert](kuhnert) schluckt vorher zwei Tabletten. Mitten im Eingriff sackt [er](kuhnert) weg, worauf [Minh](tran) das Skalpell übernimmt und dem [Jungen](landratsohn) das Bein erhält. Gegenüber dem [Landrat](landrat) lässt sich allerdings der [Ohnmächtige](kuhnert) feiern, sobald [er](kuhnert) wieder stehen kann. [Silvio](silvio) erstattet Anzeige gegen die suspendierte [Krankenschwester](heike), [die](heike) sich daraufhin eine [Anwältin](anwaeltin) nimmt.
- parent landrat landratsohn "Vater"
- ill kuhnert "sackt"
+ treat landratsohn tran "übernimmt"
- rescue tran landratsohn "erhält"
- betray kuhnert landrat "lässt sich"
- accuse silvio heike "Anzeige"
- advisor.start anwaeltin heike "Anwältin"

== 5 Zwischen den Jahren
[Heike](heike) kellnert jetzt. Der [Wirt](florin) heißt [Florin Barbu](florin). [Florin](florin) stammt aus [Sibiu](@sibiu). [Er](florin) stellt keine Fragen. Jeden Abend kommt [Uhlig](pfoertner). [Uhlig](pfoertner) trinkt ein Bier und mag [Heike](heike). Sagen kann [er](pfoertner) es nicht. Am Silvesterabend zündet [Florin](florin) Raketen. Eine trifft [Uhlig](pfoertner). Den Verband wickelt [Heike](heike). Im Krankenhaus feiert niemand. [Marit](marit) wartet auf [Kuhnert](kuhnert). Daheim tanzt [Kuhnert](kuhnert) mit [Cornelia](kuhnertfrau). Um Mitternacht ruft [er](kuhnert) [Marit](marit) an. [Marit](marit) macht Schluss. Es schneit.
- hire heike florin "kellnert"
- boss florin heike "Wirt"
+ love pfoertner heike "mag"
- confess! pfoertner heike "Sagen kann"
- injure pfoertner florin "trifft"
- treat pfoertner heike "Verband"
+ breakup marit kuhnert "Schluss"

== 6 Handschriften
Die [Anwältin](anwaeltin) legt die Durchschrift einem Gutachter vor, der sie zweifelsfrei dem [Professor](kuhnert) zuordnet. Weil [er](kuhnert) davon rechtzeitig durch [Meischner](landrat) erfährt, dringt [Kuhnert](kuhnert) nachts ins Archiv ein und steckt das Original in den Reißwolf. [Uhlig](pfoertner), an [dem](pfoertner) [er](kuhnert) zweimal grußlos vorbeimuss, trägt die Uhrzeiten ins Wachbuch ein. [Silvio Nestler](silvio) wirft in der Gaststätte, in der die vermeintliche [Todesschwester](heike) bedient, zwei Fensterscheiben ein; [Barbu](florin) packt den [Hinterbliebenen](silvio) am Kragen, brüht [ihm](silvio) dann aber Tee.
- investigate anwaeltin kuhnert "Gutachter"
- reveal landrat kuhnert "erfährt"
+ betray kuhnert heike "Reißwolf"
- discover pfoertner kuhnert "Uhrzeiten"
- attack silvio heike "Fensterscheiben"
- kill! heike nestler "Todesschwester"
- attack florin silvio "packt"
- help florin silvio "Tee"

== 7 Wachbuch
[Marit](marit), inzwischen im dritten Monat, offenbart sich ausgerechnet der [Frau](kuhnertfrau), [der](kuhnertfrau) [sie](marit) jahrelang ins Gesicht gelogen hat. [Cornelia](kuhnertfrau) hört sich alles an, kündigt [ihr](marit) die Freundschaft auf und setzt anschließend auch den [Gatten](kuhnert) auf die Straße. [Dieser](kuhnert) quartiert sich im Bereitschaftszimmer ein. Währenddessen bringt der [Pförtner](pfoertner) [sein](pfoertner) Wachbuch zur Polizei, wird dort aber von einem [Beamten](beamter) vertröstet, [dessen](beamter) [Schwager](landrat) niemand anders ist als der [Landrat](landrat). Tags darauf fehlen in dem Buch drei Seiten.
- pregnant marit kuhnert "dritten Monat"
+ reveal marit kuhnertfrau "offenbart"
- betray.past marit kuhnertfrau "gelogen"
- friend.end kuhnertfrau marit "kündigt"
+ breakup kuhnertfrau kuhnert "auf die Straße"
- move kuhnert "quartiert"
- married kuhnert kuhnertfrau "Gatten"
- reject beamter pfoertner "vertröstet"
- kin beamter landrat "Schwager"

== 8 Gegenprobe
Der verlassene [Ehemann](kuhnert) verlangt von der [Exgeliebten](marit), dass [sie](marit) das [Kind](oda) wegmachen lässt, andernfalls werde [er](kuhnert) [ihre](marit) Facharztprüfung verhindern. [Sie](marit) zeigt [ihm](kuhnert) den Vogel. Der zwölfjährige [Patient](landratsohn), [der](landratsohn) wegen einer Entzündung wieder eingeliefert wird, plaudert [Minh](tran) gegenüber aus, wie die beiden [Männer](kuhnert+landrat) daheim am Küchentisch Buchseiten verbrannt haben. Der [Oberarzt](tran) zögert, ein [Kind](landratsohn) gegen den eigenen [Vater](landrat) auszuspielen, und wendet sich stattdessen an [Löbel](reporter) von der [Freien Presse](#freiepresse).
- affair.past kuhnert marit "Exgeliebten"
+ threaten kuhnert marit "andernfalls"
- reject marit kuhnert "Vogel"
- ill landratsohn "Entzündung"
- return landratsohn "wieder"
+ reveal landratsohn tran "plaudert"
- betray.past kuhnert+landrat "verbrannt"
- parent landrat landratsohn "Vater"
- reveal tran reporter "wendet"

== 9 Druck
[Löbels](reporter) Artikel mit der Überschrift „Zitternde Hände“ erscheint am Montag. Am Dienstag wird [Minh](tran) auf dem Parkdeck von zwei Vermummten zusammengeschlagen; die [Frau](marit), [die](marit) [ihn](tran) dort findet und eigenhändig in den Schockraum schiebt, ist [Marit](marit). Am Mittwoch wacht [er](tran) auf, am Donnerstag bittet [er](tran) [sie](marit) um [ihre](marit) Aussage. [Sie](marit) hat Angst um [ihre](marit) Stelle und vertröstet [ihn](tran). [Silvio](silvio) liest die Zeitung, faltet sie zusammen und fährt in die Gaststätte, um der [Kellnerin](heike) Abbitte zu leisten. Der Hund des Hauses knurrt [ihn](silvio) an.
- create reporter "Artikel"
+ attack _ tran "zusammengeschlagen"
- find marit tran "findet"
- rescue marit tran "eigenhändig"
- recover tran "wacht"
- sad marit "Angst"
+ reconcile? heike silvio "Abbitte"
- reject marit tran "vertröstet"

== 10 Razzia
Beamte aus [Dresden](@dresden) stellen das [Haus Lindenau](#lindenau) auf den Kopf und nehmen aus dem Bereitschaftszimmer achthundert Tabletten mit. Der [Chefarzt](kuhnert) ist durch die Wäscherei entkommen. [Er](kuhnert) klopft bei [Meischner](landrat) an, [der](landrat) [ihn](kuhnert) jedoch nicht mehr kennen will und durch den Türspalt mit der Polizei droht. [Ole](landratsohn) steckt dem [Flüchtigen](kuhnert) heimlich einen Apfel zu. In der Apotheke, in die [er](kuhnert) schließlich einsteigt, wartet [Cornelia](kuhnertfrau), seit Tagen krank vor Sorge, mit einer Thermoskanne und lässt [ihn](kuhnert) schlafen, ehe [sie](kuhnertfrau) die Beamten verständigt.
- investigate _ "auf den Kopf"
+ flee kuhnert "entkommen"
- reject landrat kuhnert "nicht mehr kennen"
- threaten landrat kuhnert "droht"
- help landratsohn kuhnert "Apfel"
- sad kuhnertfrau kuhnert "krank vor Sorge"
+ betray kuhnertfrau kuhnert "verständigt"

== 11 Zeugenstand
Vor dem Landgericht schweigt der [Angeklagte](kuhnert). Die [Anwältin](anwaeltin) der entlasteten [Schwester](heike) ruft nacheinander den [Pförtner](pfoertner), den [Oberarzt](tran) und die [Apothekerin](kuhnertfrau) auf. [Marit](marit), hochschwanger, betritt den Saal als Letzte und bestätigt, dass der [Vater](kuhnert) [ihres](marit) [Kindes](oda) in jener Nacht unter Medikamenten stand, als [er](kuhnert) die Dosis aufschrieb, an der [Frau Nestler](nestler) starb. [Er](kuhnert) bekommt vier Jahre. Noch auf der Treppe setzen die Wehen ein, und [Minh](tran) holt im Zimmer des Richters ein [Mädchen](oda), [Oda](oda), auf die Welt.
- advisor anwaeltin heike "Anwältin"
- pregnant marit kuhnert "hochschwanger"
- parent kuhnert oda "Vater"
+ accuse marit kuhnert "bestätigt"
- kill kuhnert nestler "Dosis"
- die.past nestler "starb"
- arrest _ kuhnert "vier Jahre"
+ birth marit oda "auf die Welt"
- help tran marit "holt"

== 12 Visite
Zur kommissarischen [Leiterin](marit) der Chirurgie wird [Dr. Zschoche](marit) bestimmt, obwohl auch [Minh](tran) auf den Posten gehofft hatte. [Er](tran) schluckt es und hält der jungen [Mutter](marit) den Rücken frei. [Heike](heike) bekommt Wiedereinstellung samt Nachzahlung angeboten, bleibt aber lieber bei [Florin](florin) hinter dem Tresen. Das trifft den [Pförtner](pfoertner), [der](pfoertner) am ersten Tag mit Nelken am Eingang gestanden hat. [Landrat Meischner](landrat) räumt [seinen](landrat) Stuhl, nachdem ein [Verwandter](beamter), jener [Beamte](beamter) aus der Wache, ausgepackt hat.
+ hire marit "bestimmt"
- help tran marit "Rücken frei"
- parent marit oda "Mutter"
- reject heike _ "lieber"
- sad pfoertner "trifft"
- quit landrat "räumt"
- kin beamter landrat "Verwandter"
+ betray beamter landrat "ausgepackt"

== 13 Entlassungspapiere
Ein Jahr später tötet ein Infekt im Gefängnis beinahe den ehemaligen [Professor](kuhnert). [Er](kuhnert) wird nach [Lindenau](#lindenau) verlegt, wo die [Frau](marit), [die](marit) [er](kuhnert) einst ruinieren wollte, [ihm](kuhnert) den Bauch öffnet und [ihn](kuhnert) durchbringt. Durch die Scheibe darf [er](kuhnert) [seine](kuhnert) [Tochter](oda) sehen. [Cornelia](kuhnertfrau), seit dem Frühjahr von [ihm](kuhnert) geschieden, wartet mit der einstigen [Rivalin](marit) auf dem Gang; zum ersten Mal trinken [die beiden](kuhnertfrau+marit) wieder Kaffee aus einer Kanne. [Silvio](silvio), jetzt Hilfspfleger, schiebt das Bett, ohne zu fragen, wer darin liegt.
- ill kuhnert "Infekt"
+ treat kuhnert marit "öffnet"
- rescue marit kuhnert "durchbringt"
- threaten.past kuhnert marit "ruinieren"
- parent kuhnert oda "Tochter"
- divorce.past kuhnert kuhnertfrau "geschieden"
- enemy.past kuhnertfrau marit "Rivalin"
+ reconcile kuhnertfrau marit "aus einer Kanne"
- hire silvio "Hilfspfleger"
