%series Klinik Dünengras
%lang de
%genre daily hospital soap on the island of Usedom, fan-wiki episode summaries
%cast runa | Dr. Runa Petersdotter; Runa | f
%cast joachim | Dr. Joachim Bast; Joachim Bast; Bast | m
%cast elias | Elias Bast; Elias | m
%cast milan | Milan Horvat; Milan | m
%cast tuva | Tuva | f
%cast chi | Linh | f
%cast gero | Gero Fuchs; Gero; Fuchs | m
%cast ada | Ada Fuchs; Ada | f
%cast sascha | Sascha | n
%cast opa | Opa Willem; Willem | m
%cast patientin | Frau Dorn | f
%cast ole | Ole | m
%cast elmutter | - | f
%cast taucher | - | m
%cast kind | Fiete | m

== 1
[Dr. Runa Petersdotter](runa) wechselt von der [Charité](#charite) in die Kinderklinik auf [Usedom](@usedom), und mit [ihr](runa) kommt [ihre](runa) halbwüchsige [Tochter](tuva) [Tuva](tuva), [die](tuva) die Insel vom ersten Atemzug an verabscheut. Ärztlicher [Leiter](joachim) ist [Joachim Bast](joachim), ein [Studienfreund](joachim), [der](joachim) [Runa](runa) vor achtzehn Jahren einen Korb gab und es seitdem bedauert. [Pfleger](milan) [Milan Horvat](milan) trägt die Kisten. Über den Flur schallt Geschrei: [Gero Fuchs](gero) aus der Buchhaltung wirft [seiner](gero) [Gemahlin](ada) [Ada](ada), der [Oberschwester](ada), vor, dass [sie](ada) nie daheim sei.
+ move runa+tuva "wechselt" @usedom
- hire runa "wechselt"
- parent runa tuva "Tochter"
- sad tuva "verabscheut"
- boss joachim runa "Ärztlicher Leiter"
- friend joachim runa "Studienfreund"
- reject.past joachim runa "Korb"
- help milan runa "Kisten"
- quarrel ada gero "Geschrei"
- accuse gero ada "wirft"
- married ada gero "Gemahlin"

== 2
Im Schulbus wird [Tuva](tuva) von [Elias](elias), dem [Sohn](elias) des [Chefs](joachim), mit Seegras beworfen, was auf der Insel als Annäherung gilt. [Sie](tuva) wirft mit dem Ranzen zurück. [Milan](milan) teilt sich mit [Sascha](sascha), [der](sascha) den Krankentransport fährt, eine Kate ohne Heizung und hält vor [Sascha](sascha) geheim, dass [er](milan) verliebt ist. In wen? In die [Oberschwester](ada), und [die](ada) hat einen [Gatten](gero) mit Schrotflinte. [Frau Dorn](patientin), [Langzeitgast](patientin) auf Zimmer 3, behält vom Fenster aus alles im Blick.
- parent joachim elias "Sohn"
+ flirt elias tuva "Annäherung"
- attack tuva elias "Ranzen"
- housemate milan sascha "Kate"
- reveal! milan sascha "geheim"
+ love milan ada "verliebt"
- married ada gero "Gatten"

== 3
Nach dem Nachtdienst fährt [Milan](milan) [Ada](ada) zum Hafen, weil [Gero](gero) den Wagen braucht. [Die beiden](ada+milan) sehen dem Fischen zu, und als es hell wird, ist aus der Mitfahrgelegenheit mehr geworden als ein Spaziergang: Im Bootshaus fallen alle Hüllen. [Ada](ada) nimmt [ihm](milan) das Wort ab, dass es bei diesem einen Mal bleibt. [Bast](joachim) lädt [Runa](runa) zum Matjes ein, zieht die Einladung vor Schreck zurück und lädt dann doch. [Linh](chi), [seine](joachim) [Sekretärin](chi), rollt mit den Augen.
- help milan ada "fährt"
+ sex ada milan "Hüllen"
- cheat ada gero "Hüllen"
+ invite joachim runa "lädt"
- boss joachim chi "Sekretärin"

== 4
Es ist Sonntag. [Runa](runa) isst Matjes mit [Bast](joachim). Danach küsst [Bast](joachim) [Runa](runa). [Tuva](tuva) sieht es vom Deich. Wütend rennt [sie](tuva) zu [Elias](elias). Auch [Elias](elias) ist sauer auf [Bast](joachim). [Seine](elias) [Mutter](elmutter) liegt erst ein Jahr unter der Erde. Gemeinsam klauen [sie](elias+tuva) [Willem](opa) das Ruderboot. [Willem](opa) ist der [Opa](opa) von [Elias](elias). Draußen kentert das Boot. [Tuva](tuva) schluckt Wasser, [Elias](elias) hält [Tuva](tuva) fest. Ein [Taucher](taucher) findet [die zwei](elias+tuva).
- date joachim runa "Matjes"
+ kiss joachim runa "küsst"
- discover tuva joachim+runa "sieht"
- sad tuva "Wütend"
- sad elias joachim "sauer"
- parent elmutter elias "Mutter"
- die.past elmutter "unter der Erde"
- steal elias+tuva opa "klauen"
- kin elias opa "Opa"
- help elias tuva "hält"
+ rescue taucher elias+tuva "findet"

== 5
Unterkühlt, aber außer Gefahr liegen die [Bootsdiebe](elias+tuva) Bett an Bett, versorgt von [Linh](chi), [die](chi) gelernte Krankenschwester ist und endlich einmal nicht tippen muss. Die [Eltern](joachim+runa) schwören, einander nie mehr wiederzusehen, und brechen den Schwur im Wäscheraum. [Gero](gero) findet in [Adas](ada) Manteltasche ein Streichholzbriefchen aus dem Hafen und geht, ohne zu fragen, auf den [Erstbesten](sascha) los: [Sascha](sascha) trägt zwei geprellte Rippen davon, und das gänzlich unschuldig. [Milan](milan) steht daneben und bringt keinen Ton heraus.
- ill elias+tuva "Unterkühlt"
- treat elias+tuva chi "versorgt"
- breakup? joachim runa "nie mehr wiederzusehen"
- reconcile joachim runa "brechen"
- jealous gero sascha "Erstbesten"
+ attack gero sascha "geht"
- injure sascha gero "Rippen"
- reveal! milan _ "keinen Ton"

== 6
[Sascha](sascha) verzichtet auf eine Anzeige, verlangt von [Milan](milan) jedoch eine Erklärung und bekommt sie in Form eines Tränenausbruchs. Die Freundschaft hält; mit dem Abwasch ist [Milan](milan) jetzt ein Jahr lang dran. [Ada](ada) setzt [Gero](gero) nach siebzehn gemeinsamen Jahren den Seesack vor die Tür. [Der](gero) kommt bei [Opa Willem](opa) unter und trinkt sich durch [dessen](opa) Sanddorngeist. Bei der Visite bleibt [Runa](runa) an [Frau Dorns](patientin) Bett hängen: Auf dem Nachttisch steht ein Foto von [Runas](runa) verschollenem [Bruder](ole) [Ole](ole).
- reveal milan sascha "bekommt"
- sad milan "Tränenausbruchs"
- friend milan sascha "Freundschaft"
+ breakup ada gero "Seesack"
- move gero opa "unter"
- sibling ole runa "Bruder"
+ discover runa patientin "Foto"

== 7
[Frau Dorn](patientin) lässt sich bitten, dann packt [sie](patientin) aus. [Ole](ole) sei [ihr](patientin) [Geliebter](ole) gewesen, ein Sommer in [Warnemünde](@warnemuende), dann habe [er](ole) sich nach [Kanada](@kanada) eingeschifft, ohne zu erfahren, dass [sie](patientin) guter Hoffnung war. Der [Sohn](milan) aus jener Liebschaft stehe jeden Morgen mit dem Blutdruckgerät vor [ihr](patientin) und wisse von nichts. [Runa](runa) rechnet nach und kommt auf [Milan](milan). Als [sie](runa) den [Pfleger](milan) fragt, wo [er](milan) geboren sei, antwortet [er](milan), man habe [ihn](milan) in [Zagreb](@zagreb) adoptiert.
- affair.past ole patientin "Geliebter"
- breakup.past ole patientin "eingeschifft"
- pregnant.past patientin ole "guter Hoffnung"
- reveal patientin runa "packt"
+ parent ole+patientin milan "Sohn"
- discover! milan patientin "wisse von nichts"
+ discover runa milan "rechnet"

== 8
[Milan](milan) ahnt nichts von [Frau Dorn](patientin). [Er](milan) zieht zu [Ada](ada). Allein friert nun [Sascha](sascha). [Linh](chi) bringt eine Decke für [Sascha](sascha). Rot wird dabei [Linh](chi). [Tuva](tuva) geht jetzt mit [Elias](elias). Keiner darf es wissen, am wenigsten [Bast](joachim). [Bast](joachim) kauft einen Ring für [Runa](runa). [Gero](gero) lädt die Flinte. Vor dem Haus von [Ada](ada) schießt [Gero](gero). Getroffen sackt [Milan](milan) zusammen. Fuchs heißt der [Schütze](gero), und wie ein Fuchs verschwindet [er](gero).
- discover! milan patientin "ahnt"
- move milan ada "zieht"
- gift chi sascha "Decke"
- love.start chi sascha "Rot"
- couple elias tuva "geht"
- propose? joachim runa "Ring"
+ attack gero milan "schießt"
- injure milan gero "Getroffen"
- flee gero "verschwindet"

== 9
[Milan](milan) verblutet, wenn sich kein Spender mit [seiner](milan) seltenen Blutgruppe findet. Da steht [Frau Dorn](patientin) auf, zum ersten Mal seit drei Wochen, und krempelt den Ärmel hoch: »Nehmt meins, [ich](patientin) bin [seine](milan) [Mutter](patientin).« [Ada](ada) muss sich setzen. Nach fünf Stunden im OP ist der [Angeschossene](milan) über den Berg, die [Spenderin](patientin) dagegen, [deren](patientin) Leber längst aufgegeben hatte, stirbt am frühen Morgen mit einem Lächeln. [Bast](joachim), [der](joachim) operiert hat, und [Runa](runa), [die](runa) assistierte, sitzen Hand in Hand im Treppenhaus. Der Ring bleibt in der Tasche.
- ill milan "verblutet"
+ rescue patientin milan "krempelt"
- reveal patientin _ "ich bin seine Mutter"
- parent patientin milan "Mutter"
- recover milan "über den Berg"
+ die patientin "stirbt"
- treat milan joachim+runa "operiert"
- propose! joachim runa "in der Tasche"

== 10
Die Beerdigung führt alle zusammen. [Milan](milan), auf Krücken, beweint eine [Mutter](patientin), [die](patientin) [er](milan) nur als Patientin kannte, und erfährt von [Runa](runa), dass [sie](runa) [seine](milan) [Tante](runa) ist. [Tuva](tuva) freut sich über den unverhofften [Cousin](milan). In einem Schuppen am Achterwasser stellt [Willem](opa) den flüchtigen [Buchhalter](gero) zur Rede; der alte [Mann](opa) redet so lange auf [ihn](gero) ein, bis [er](gero) sich den Beamten ergibt. [Elias](elias) und [Tuva](tuva) werden beim Knutschen hinter dem Leichenwagen von [seinem](elias) [Vater](joachim) ertappt. Ein Donnerwetter bleibt aus.
- die.past patientin "Beerdigung"
- sad milan patientin "beweint"
- parent patientin milan "Mutter"
+ reveal runa milan "erfährt"
- kin milan runa "Tante"
- kin milan tuva "Cousin"
- happy tuva "freut"
- quarrel gero opa "zur Rede"
+ arrest _ gero "ergibt"
- kiss elias tuva "Knutschen"
- discover joachim elias+tuva "ertappt"
- parent joachim elias "Vater"

== 11
[Ole](ole) lebt! Der [Kapitän](ole) a. D. hat in [Halifax](@halifax) die Todesanzeige gelesen und steht mit einem Seemannssack vor [seiner](ole) [Schwester](runa), [die](runa) [ihm](ole) erst um den Hals fällt und dann eine klebt. [Milan](milan) will [ihn](ole) nicht sehen. [Ada](ada), im dritten Monat, redet [ihm](milan) zu, immerhin werde [er](milan) selbst bald [Vater](milan). [Linh](chi) kündigt bei [Bast](joachim), um künftig als Krankenschwester zu arbeiten, und wird von [Sascha](sascha) zu einer Fahrt mit Blaulicht entführt, freiwillig natürlich. Beim dritten Rot küsst [Sascha](sascha) [sie](chi).
+ return ole "steht"
- sibling ole runa "Schwester"
- happy runa "um den Hals"
- attack runa ole "klebt"
- reject milan ole "nicht sehen"
+ pregnant ada milan "dritten Monat"
- help ada milan "redet"
- quit chi joachim "kündigt"
- date chi sascha "Fahrt"
- kiss chi sascha "küsst"

== 12
Zum Sanddornfest wird der kleine [Fiete](kind) der Insel vorgestellt, [Adas](ada) und [Milans](milan) [Erstgeborener](kind), und [Ole](ole) darf [ihn](kind) als Erster halten: So finden [Vater](ole) und [Sohn](milan) auf dem Umweg über den [Enkel](kind) zueinander. [Gero](gero) schreibt aus dem Gefängnis, [er](gero) willige in die Scheidung ein. Als [Bast](joachim) zum vierten Mal in die Tasche greift, nimmt [Runa](runa) [ihm](joachim) den Ring aus der Hand, steckt ihn sich an und erkundigt sich, ob nun endlich getanzt werde. [Tuva](tuva) stöhnt: Dann wäre [Elias](elias) ja [ihr](tuva) [Stiefbruder](elias)!
- celebrate _ "Sanddornfest"
- parent ada+milan kind "Erstgeborener"
- parent ole milan "Vater und Sohn"
- kin kind ole "Enkel"
+ reconcile milan ole "zueinander"
- arrest.past _ gero "Gefängnis"
- divorce? ada gero "Scheidung"
+ engaged.start joachim runa "steckt"
- kin? elias tuva "Stiefbruder"
