%series Rue des Abeilles
%lang de
%genre French family series around a Marseille bakery, German arte-style texts
%cast odile    | Odile Castagnet; Odile | f
%cast sylvain  | Sylvain | m
%cast leila    | Leïla Benchekroun; Leïla | f
%cast karim    | Karim Benchekroun; Karim | m
%cast colette  | Colette | f
%cast bastien  | Bastien | m
%cast noemie   | Noémie | f
%cast priou    | Kommissar Priou; Priou | m
%cast gaspard  | Gaspard | m
%cast maklerin | - | f
%cast cousin   | - | m
%cast zohra    | Zohra | f
%cast lantelme | Monsieur Lantelme; Lantelme | m

== 1
Im Panier-Viertel backen Tür an Tür die Castagnets und die Benchekrouns, und seit ein [Kunde](cousin) im Jahr 1989 das falsche Brot gelobt hat, grüßt man einander nicht. Jetzt stirbt der alte [Gaspard](gaspard) über dem Teigtrog. [Seine](gaspard) [Tochter](odile) [Odile](odile) findet im Mehlsack eine Urkunde: Der Ofen gehört zur Hälfte [Zohra](zohra), der [Mutter](zohra) des verhassten [Konkurrenten](karim) [Karim](karim). [Odiles](odile) [Mann](sylvain) [Sylvain](sylvain) rät, das Papier zu verheizen. [Sie](odile) steckt es in den Ausschnitt.
- neighbour karim odile "Tür an Tür"
+ die gaspard "stirbt"
- parent gaspard odile "Tochter"
+ find odile "Urkunde"
- parent zohra karim "Mutter"
- enemy karim odile "verhassten Konkurrenten"
- married odile sylvain "Mann"

== 2
Bei der Totenwache sitzt [Zohra](zohra) ungebeten in der ersten Reihe und trägt Schwarz wie eine Witwe. [Odiles](odile) achtzehnjähriger [Sohn](bastien) [Bastien](bastien) hilft heimlich nebenan aus, weil [Leïla](leila), [Karims](karim) [Tochter](leila), [ihm](bastien) das Honiggebäck und einiges mehr beibringt. [Noémie](noemie), die jüngere [Schwester](noemie), kassiert Schweigegeld in Makronen. [Sylvain](sylvain) telefoniert im Hof mit einer Maklergesellschaft.
- die.past gaspard "Totenwache"
- parent odile bastien "Sohn"
- help bastien karim "hilft"
- parent karim leila "Tochter"
- advisor leila bastien "beibringt"
+ affair bastien leila "einiges mehr"
- sibling bastien noemie "Schwester"
+ threaten noemie bastien "Schweigegeld"

== 3
[Karim](karim) erwischt [Leïla](leila) und [Bastien](bastien) zwischen den Backblechen und jagt den [Jungen](bastien) mit dem Brotschieber bis zum Hafen. [Odile](odile) stellt sich dem [Nachbarn](karim) in den Weg, Nudelholz gegen Brotschieber, [beide](karim+odile) außer Atem. Zum ersten Mal seit Jahrzehnten sehen [die zwei](karim+odile) sich aus der Nähe an. [Colette](colette) von der Weinhandlung, [der](colette) nichts entgeht, stellt wortlos zwei Gläser auf ein Fass.
+ discover karim bastien+leila "erwischt"
- attack karim bastien "jagt"
- quarrel karim odile "Nudelholz"
- neighbour karim odile "Nachbarn"
- love? karim odile "aus der Nähe"
+ help odile bastien "stellt"

== 4
In der Nacht brennt die Werkstatt der Benchekrouns aus. [Bastien](bastien) rennt hinein und bringt [Leïlas](leila) [Großmutter](zohra) auf dem Rücken heraus. Verdächtigt wird [er](bastien) selbst: [Kommissar Priou](priou) hat einen Kanister mit dem Namen Castagnet gefunden. [Leïla](leila) schwört, [er](bastien) sei bei [ihr](leila) gewesen, was [ihrem](leila) [Vater](karim) nicht unbedingt gefällt. [Sylvain](sylvain) wäscht sich auffällig lange die Hände.
+ rescue bastien zohra "bringt"
- kin leila zohra "Großmutter"
- accuse priou bastien "Verdächtigt"
- find priou "gefunden"
- help leila bastien "schwört"
+ betray? sylvain _ "auffällig"
- parent karim leila "Vater"

== 5
Mangels Ofen muss [Karim](karim) bei der [Feindin](odile) unterschlüpfen. [Sie](odile) überlässt [ihm](karim) die Schicht von Mitternacht bis drei, ein Kreidestrich auf dem Boden trennt das Mehl. Am vierten Morgen findet [Odile](odile) auf [ihrer](odile) Seite ein Orangenbrot; am fünften [er](karim) auf [seiner](karim) eine Fougasse. [Noémie](noemie) verwischt den Strich mit dem Besen, gegen Aufpreis. [Zohra](zohra), den Rauch noch in der Kehle, will beichten, aber keinem Priester.
- enemy karim odile "Feindin"
+ help odile karim "überlässt"
- gift karim odile "Orangenbrot"
- gift odile karim "Fougasse"
- reveal? zohra _ "beichten"

== 6
[Zohra](zohra) erzählt [Odile](odile), was dreißig Jahre lang der Dampf verhüllt hat: [Gaspard](gaspard) und [sie](zohra) waren ein Liebespaar, jeden Morgen von drei bis vier. Der Krieg der Familien war ausgedacht, damit niemand Verdacht schöpfte. [Odile](odile) lacht, bis [ihr](odile) die Tränen kommen. Auf der Straße läuft [ihr](odile) der [Apotheker](lantelme) [Lantelme](lantelme) nach: [Sylvain](sylvain) habe bei [ihm](lantelme) Brandsalbe gekauft, am Tag vor dem Feuer.
+ reveal zohra odile "erzählt"
- couple.past gaspard zohra "Liebespaar"
- enemy! karim odile "ausgedacht"
- betray.past gaspard+zohra _ "ausgedacht"
- sad odile "Tränen"
+ accuse lantelme sylvain "Brandsalbe"

== 7
Zur Rede gestellt, legt [Sylvain](sylvain) den Vorvertrag der Maklergesellschaft auf den Tisch und den Ehering daneben. [Er](sylvain) habe nie Mehl gemocht. Ehe [Priou](priou) mit dem Haftbefehl die Treppe nimmt, ist der [Brandstifter](sylvain) über die Dächer weg, mitsamt der Tageskasse und der [Maklerin](maklerin). [Bastien](bastien) bricht mit dem Ruderboot auf, um [ihn](sylvain) zurückzuholen. [Er](bastien) weiß nicht, wozu; es ist eben [sein](bastien) [Vater](sylvain).
- accuse _ sylvain "Rede"
- breakup sylvain odile "Ehering"
- arrest? priou sylvain "Haftbefehl"
+ flee sylvain "über die Dächer"
- steal sylvain odile "Tageskasse"
- find? bastien sylvain "zurückzuholen"
- parent sylvain bastien "Vater"
- travel bastien "bricht"

== 8
Mistral. Das Ruderboot wird leer vor [Frioul](@frioul) gesichtet. [Odile](odile) knetet ohne Pause, [Karim](karim) löst [sie](odile) ab, als [sie](odile) im Stehen einschläft, und trägt [sie](odile) auf die Mehlsäcke. [Leïla](leila) überredet [Colette](colette), mit dem Weinkahn auszulaufen. In einer Felsspalte hockt, halb verdurstet, [Bastien](bastien), und neben [ihm](bastien), mit gebrochenem Fuß, [Sylvain](sylvain), [den](sylvain) die [Geliebte](maklerin) samt Kasse hat sitzen lassen.
- lose _ bastien "leer"
- help karim odile "löst"
+ rescue colette+leila bastien "auszulaufen"
- find colette+leila bastien+sylvain "hockt"
- injure sylvain "gebrochenem"
- affair.past maklerin sylvain "Geliebte"
- breakup maklerin sylvain "sitzen lassen"

== 9
Vier Jahre, urteilt das Gericht über [Sylvain](sylvain). [Noémie](noemie) besucht [ihn](sylvain) als Einzige und verkauft [ihm](sylvain) die Croissants zum doppelten Preis. Im Viertel wartet man auf den Skandal, der fällig ist, seit [Karims](karim) Schatten morgens auf [Odiles](odile) Gardine fällt. [Zohra](zohra) löst das Problem, indem [sie](zohra) selbst aufs Rathaus geht und [Gaspards](gaspard) Hälfte und [ihre](zohra) zusammenschreiben lässt: [Bastien](bastien) und [Leïla](leila) sollen den Ofen haben.
- arrest _ sylvain "Vier Jahre"
- travel noemie "besucht"
+ affair karim odile "Schatten"
+ gift zohra bastien+leila "zusammenschreiben"

== 10
[Leïla](leila) aber will nach [Montréal](@montreal), Lebensmittelchemie, Vollstipendium. [Bastien](bastien) erfährt es durch die Dampfklappe, stellt [ihr](leila) einen Sauerteig im Glas hin und bittet, [sie](leila) möge ihn füttern. [Leïla](leila) heult in die Hefe. Am Flughafen ist [sie](leila) die [Einzige](leila), [deren](leila) Handgepäck Blasen wirft. [Odile](odile) gesteht [Karim](karim), dass [sie](odile) im Jahr 1989 den [Kunden](cousin) bestellt hatte, [der](cousin) das falsche Brot lobte. „[Ich](karim) weiß“, sagt [er](karim). „Es war [mein](karim) [Cousin](cousin).“
- find leila "Vollstipendium"
- discover bastien leila "erfährt"
- gift bastien leila "Sauerteig"
- sad leila "heult"
+ travel leila "Flughafen" @montreal
+ reveal odile karim "gesteht"
- betray.past odile karim "bestellt"
- discover.past karim odile "weiß"
- kin cousin karim "Cousin"
