%series Zwei Kühlschränke
%lang de
%genre patchwork dramedy, newspaper's TV page
%cast swantje | Swantje | f
%cast ibo | Ibo | m
%cast gereon | Gereon | m
%cast lilith | Lilith | f
%cast dorle | Dorle | f
%cast nelson | Nelson | m
%cast kaya | Kaya | f
%cast achter | Frau Achternbosch | f
%cast wirt | - | m
%cast referend | Jolanda; Jola | f
%cast wilma | - | f
%cast baby | - | n
%cast arzt | - | f
%cast makler | - | m

== 1 Die Wand
Sechs Monate nach der Scheidung wohnen [Swantje](swantje) und [Ibo](ibo) noch immer unter einem Dach, weil in [Kassel](@kassel) für zwei halbe Gehälter nichts zu haben ist. Eine Trockenbauwand soll es richten. Ausgerechnet beim Verspachteln macht [Swantje](swantje) die Bekanntschaft des [Maurers](gereon) [Gereon](gereon), [der](gereon) seit drei Jahren Witwer ist und die Ruhe weghat. [Tochter](lilith) [Lilith](lilith) steckt [ihrer](lilith) [Oma](dorle) am Telefon, dass jetzt jeder einen eigenen Kühlschrank habe. [Dorle](dorle) sitzt noch am selben Abend im Zug.
- divorce.past ibo swantje "Scheidung"
- housemate ibo swantje "unter einem Dach"
+ meet gereon swantje "Bekanntschaft"
- married.past _ gereon "Witwer"
- parent ibo+swantje lilith "Tochter"
- kin dorle lilith "Oma"
+ reveal lilith dorle "steckt"
- travel dorle "im Zug" @kassel

== 2 Besuch von nebenan
Wände haben Ohren, diese hier ist nur zwölf Zentimeter dick. So bekommt [Ibo](ibo) mit, dass [seine](ibo) [Verflossene](swantje) mit [Gereon](gereon) ein Glas zu viel getrunken und dann das Licht gelöscht hat. [Er](ibo) gönnt es [ihr](swantje), sagt [er](ibo); warum [er](ibo) dann bis vier Uhr früh Schlagzeug übt, kann [er](ibo) [seiner](ibo) [Schwester](kaya) nicht erklären. [Kaya](kaya) quartiert sich vorsorglich bei [ihm](ibo) ein. Auf der anderen Seite bügelt [Dorle](dorle) fremde Hemden und hält mit [ihrer](dorle) Meinung über den neuen [Verehrer](gereon) [ihrer](dorle) [Tochter](swantje) nicht hinterm Berg.
+ discover ibo gereon+swantje "bekommt"
- ex ibo swantje "Verflossene"
+ sex gereon swantje "Licht gelöscht"
- jealous ibo gereon "Schlagzeug"
- sibling ibo kaya "Schwester"
- housemate.start ibo kaya "quartiert"
- love gereon swantje "Verehrer"
- parent dorle swantje "Tochter"

== 3 Nelson bringt Schuhe mit
[Gereon](gereon) hat einen [Sohn](nelson), von [dem](nelson) bislang nie die Rede war, und so steht [Swantje](swantje) unvorbereitet vor einem [Vierzehnjährigen](nelson) mit Schuhgröße 46. [Lilith](lilith), eigentlich auf Krawall gebürstet, verstummt und wird rot bis unter den Pony. Dass [Nelson](nelson) ausgerechnet bei [Ibo](ibo) Trommelstunden nimmt, findet nur [Kaya](kaya) komisch. [Swantje](swantje) stellt [Gereon](gereon) zur Rede: Wer ein Kind verschweigt, was verschweigt der noch? Zum Trost gibt es von [Dorle](dorle) ein Bügeleisen, das erste Geschenk seit der Konfirmation.
- parent gereon nelson "Sohn"
- betray gereon swantje "nie die Rede"
+ meet nelson swantje "steht"
+ love.start lilith nelson "wird rot"
- advisor ibo nelson "Trommelstunden"
- quarrel gereon swantje "zur Rede"
- help dorle swantje "Trost"
- gift dorle swantje "Bügeleisen"

== 4 Paartherapie zu dritt
Eigentlich wollte [Swantje](swantje) nur einen Termin für sich und [Gereon](gereon). Doch die [Therapeutin](achter), eine gewisse [Frau Achternbosch](achter), besteht darauf, dass [Ibo](ibo) dazukommt, und so sitzen [die drei](gereon+ibo+swantje) auf einem Zweisitzer. [Ibo](ibo) rutscht heraus, dass [er](ibo) vor fünf Jahren, lange vor der Trennung, eine [Kollegin](wilma) geküsst hat. [Swantje](swantje) wirft mit der Taschentuchbox. Nur [Gereon](gereon) findet das alles sehr lehrreich. Unterdessen lässt sich [Kaya](kaya) als Dekorateurin anheuern, und zwar von [Ibos](ibo) [Vermieter](wirt), [den](wirt) [sie](kaya) für einen Kunden hält.
- advisor achter gereon+ibo+swantje "Therapeutin"
+ reveal ibo swantje "rutscht heraus"
- kiss.past ibo wilma "geküsst"
- cheat.past ibo swantje "geküsst"
- colleague.past ibo wilma "Kollegin"
- breakup.past ibo swantje "Trennung"
+ attack swantje ibo "wirft"
- hire kaya wirt "anheuern"

== 5 Eigenbedarf
Der [Vermieter](wirt) hat Pläne, und in ihnen kommt keine Trockenbauwand vor. Beim Tapezieren liest [Kaya](kaya) das Schreiben, das erst am Ersten verschickt werden soll: Alle müssen raus. Sagt [sie](kaya) es [ihrem](kaya) [Bruder](ibo), ist [sie](kaya) den schönen Auftrag los. [Ibo](ibo) hat ohnehin andere Sorgen, denn die junge [Referendarin](referend) an [seiner](ibo) Schule, [Jolanda](referend), hat [ihn](ibo) zum Kegeln gebeten. Während [er](ibo) nach einem gebügelten Hemd sucht, hilft [ihm](ibo) ohne Murren die [Frau](dorle), [die](dorle) acht Jahre lang [seine](ibo) [Schwiegermutter](dorle) war.
+ discover kaya wirt "liest"
- reveal? kaya ibo "Sagt"
- sibling ibo kaya "Bruder"
- quit? kaya wirt "Auftrag los"
- colleague ibo referend "Schule"
+ invite referend ibo "gebeten"
- help dorle ibo "hilft"
- kin.past dorle ibo "Schwiegermutter"

== 6 Alle Neune
Auf der Kegelbahn wirft [Jola](referend) besser als [Ibo](ibo), lacht lauter als [Ibo](ibo) und küsst auch zuerst. [Swantje](swantje), [die](swantje) [Lilith](lilith) vom Kindergeburtstag zwei Bahnen weiter abholt, sieht es und verfehlt die Ausgangstür. Daheim beteuert [sie](swantje), [sie](swantje) freue sich aufrichtig; [Gereon](gereon) glaubt [ihr](swantje) kein Wort und verbringt die Nacht im Lieferwagen. [Lilith](lilith) aber hat [Nelson](nelson) einen Brief geschrieben, in dem alles steht. [Er](nelson) bedankt sich für die Rechtschreibung. Seither isst [sie](lilith) nicht mehr und redet nur noch mit dem Kühlschrank.
+ kiss ibo referend "küsst"
- discover swantje ibo+referend "sieht es"
- happy? swantje ibo+referend "freue sich"
- sad gereon swantje "Lieferwagen"
+ confess lilith nelson "Brief"
- reject nelson lilith "bedankt sich"
- sad lilith nelson "isst sie nicht mehr"

== 7 Das Schreiben
Jetzt ist es amtlich: Der [Hausbesitzer](wirt) wirft [Swantje](swantje) und [Ibo](ibo) aus der Wohnung. Dass [Kaya](kaya) seit Wochen Bescheid wusste, kommt beim Abendessen heraus, und [ihr](kaya) [Bruder](ibo) fühlt sich von [ihr](kaya) hintergangen. [Sie](kaya) packt [ihre](kaya) Pinsel und verschwindet. Auf Wohnungssuche machen die beiden [Geschiedenen](ibo+swantje) erstmals wieder gemeinsame Sache, geben sich bei einem [Makler](makler) als jungverheiratet aus und lachen wie früher. [Gereon](gereon), [der](gereon) [Swantje](swantje) mit einer Anzahlung auf ein Reihenhaus überraschen wollte, hört von diesem Auftritt durch [Dorle](dorle).
- discover.past kaya wirt "Bescheid"
+ betray kaya ibo "hintergangen"
- sibling ibo kaya "Bruder"
- flee kaya "verschwindet"
- divorce.past ibo swantje "Geschiedenen"
- betray ibo+swantje makler "geben sich"
- married! ibo swantje "jungverheiratet"
- gift? gereon swantje "Anzahlung"
+ discover gereon ibo+swantje "hört"
- reveal dorle gereon "durch Dorle"

== 8 Ein Rückfall
Das Ende einer Liebe ist selten ihr Schluss. Nach einem Elternabend, der [Liliths](lilith) Fünfen galt, landen [Swantje](swantje) und [Ibo](ibo) in [dessen](ibo) Hälfte der Wohnung, und der Vorhang schweigt. Am Morgen danach schwören [sie](ibo+swantje) einander, dass niemand davon erfahren wird. [Lilith](lilith) hat [ihren](lilith) [Vater](ibo) jedoch barfuß auf dem Flur gesehen, mit zwei Tassen. [Jolanda](referend), [deren](referend) Examen ansteht, bringt [ihrem](referend) [Freund](ibo) Brötchen; [Gereon](gereon) schenkt [Swantje](swantje) einen Schlüssel. [Beide](gereon+referend) wundern sich, wie schlecht [ihre](gereon+referend) [Liebsten](ibo+swantje) gelaunt sind.
+ sex ibo swantje "Vorhang"
- cheat swantje gereon "Vorhang"
- cheat ibo referend "Vorhang"
- discover! _ ibo+swantje "niemand davon erfahren"
- parent ibo lilith "Vater"
+ discover lilith ibo+swantje "gesehen"
- couple ibo referend "Freund"
- gift gereon swantje "Schlüssel"
- couple gereon swantje "Liebsten"

== 9 Auch Stille ist ein Wort
[Frau Achternbosch](achter) darf nichts weitersagen, und genau deshalb vertraut sich [Swantje](swantje) [ihr](achter) an: [Sie](swantje) ist schwanger, und von wem, steht in den Sternen. [Nelson](nelson) zieht derweil [Liliths](lilith) Heft aus dem Altpapier und liest [seinem](nelson) [Vater](gereon), ohne sich etwas zu denken, den Satz mit den zwei Tassen vor. [Gereon](gereon) mauert an diesem Tag keinen Stein mehr. [Er](gereon) holt wortlos [seinen](gereon) Schlüssel zurück und [seinen](gereon) [Jungen](nelson) dazu, nicht ohne [Dorle](dorle) zum Abschied die Hand zu küssen.
- reveal swantje achter "vertraut"
+ pregnant swantje "schwanger"
- reveal nelson gereon "liest"
- discover gereon ibo+swantje "liest"
- parent gereon nelson "Vater"
- sad gereon "keinen Stein mehr"
+ breakup gereon swantje "holt wortlos"

== 10 Jola macht Schluss
Durch die Prüfung gefallen und an einem Tag zweimal belogen: [Jolanda](referend) reicht es. [Sie](referend) gibt [Ibo](ibo) den Laufpass, und zwar über die Lautsprecheranlage der Schule. [Dorle](dorle), [die](dorle) sich den Fuß gebrochen hat, wird von [Ibo](ibo) gepflegt und erzählt [ihm](ibo) im Schmerzmitteldusel, [er](ibo) werde womöglich noch einmal [Papa](ibo). [Kaya](kaya) ist wieder da, reumütig und mit drei Farbeimern; die [Geschwister](ibo+kaya) schließen über einer Dose Ravioli Frieden. [Swantje](swantje) ahnt von alledem nichts: [Sie](swantje) steht bei [Gereon](gereon) im Regen, und niemand öffnet.
- betray.past _ referend "belogen"
+ breakup referend ibo "Laufpass"
- injure dorle "gebrochen"
- treat dorle ibo "gepflegt"
+ reveal dorle ibo "erzählt"
- parent? ibo baby "Papa"
- return kaya "wieder da"
- sibling ibo kaya "Geschwister"
- reconcile ibo kaya "Frieden"
- discover! swantje "ahnt"
- reject gereon swantje "niemand öffnet"

== 11 Die Rechnung mit zwei Unbekannten
Die [Frauenärztin](arzt) rechnet nach und kommt auf eine Woche, in der nur einer infrage kommt: [Gereon](gereon). Erleichterung mag sich bei [Swantje](swantje) nicht einstellen, denn der werdende [Vater](gereon) hat in [Eschwege](@eschwege) eine Baustelle übernommen und geht nicht ans Telefon. Ausgerechnet [Ibo](ibo) setzt sich ins Auto, um [ihn](gereon) zurückzuholen. Die beiden [Nebenbuhler](gereon+ibo) gehen erst mit Mörtel aufeinander los, bis [Nelson](nelson) dazwischentritt. Dann sagt [Ibo](ibo) den Satz, den [er](ibo) unterwegs geübt hat: »[Sie](swantje) liebt [dich](gereon), [du](gereon) Trottel.«
- advisor arzt swantje "Frauenärztin"
+ pregnant swantje gereon "werdende Vater"
- happy! swantje "Erleichterung"
- hire gereon "übernommen" @eschwege
- travel ibo "ins Auto" @eschwege
- enemy gereon ibo "Nebenbuhler"
- attack gereon ibo "aufeinander los"
- attack ibo gereon "aufeinander los"
- reveal ibo gereon "sagt"
+ love swantje gereon "liebt"

== 12 Der Durchbruch
Wer zieht aus, wer bleibt? Kurz vor der Frist lässt der [Vermieter](wirt) sich erweichen, und zwar von [Kaya](kaya), [der](kaya) [er](wirt) schon länger mehr als Tapeten anvertraut. Die Wand fällt: Aus [Ibos](ibo) Hälfte wird ein Kinderzimmer, [er](ibo) selbst bezieht mit [Kaya](kaya) die Mansarde. [Swantje](swantje) und [Gereon](gereon) haben sich zusammengerauft, [Lilith](lilith) hat sich den neuen [Stiefbruder](nelson) aus dem Kopf geschlagen. Dann, zwischen zwei Kartons, setzen die Wehen ein. [Ibo](ibo) fährt, [Gereon](gereon) betet, und [Dorle](dorle) wird in der Notaufnahme zum zweiten Mal [Großmutter](dorle).
- love wirt kaya "mehr als Tapeten"
- move ibo+kaya "bezieht"
+ reconcile gereon swantje "zusammengerauft"
- love.end lilith nelson "aus dem Kopf geschlagen"
- kin lilith nelson "Stiefbruder"
+ birth swantje baby "Wehen"
- help ibo swantje "fährt"
- kin baby dorle "Großmutter"
