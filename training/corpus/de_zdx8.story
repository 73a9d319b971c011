%series Gut Wardenitz
%lang de
%genre telenovela, manor in Mecklenburg, breathless weekly preview
%cast amalia | Amalia Brückner; Amalia | f
%cast hasso | Hasso von Wardenitz; Hasso | m
%cast beate | Beatrix von Wardenitz; Beatrix | f
%cast ulrich | Graf Ulrich; Ulrich | m
%cast falko | Falko von Wardenitz; Falko | m
%cast jette | Jette Brückner; Jette | f
%cast silas | Silas Engel; Silas; Engel | m
%cast carla | Carla Montero; Carla; Montero | f
%cast wilma | Wilma | f
%cast doktor | Dr. Niklas Bär; Bär | m
%cast bube | Emil | m
%cast gaertner | - | m
%cast notar | - | m
%cast amme | Schwester Kordula | f

== 1
Ohne Geld und ohne Plan kommt [Amalia Brückner](amalia) auf Gut [Wardenitz](@wardenitz) an, um bei [ihrer](amalia) [Tante](wilma) [Wilma](wilma), der [Köchin](wilma), einen Sommer lang auszuhelfen. In der Allee scheut ein Pferd, und der [Reiter](hasso) landet vor [ihren](amalia) Füßen im Graben. [Er](hasso) flucht, [sie](amalia) kichert, um [beide](amalia+hasso) ist es geschehen. Dass [Hasso von Wardenitz](hasso) in vier Wochen die argentinische [Erbin](carla) [Carla Montero](carla) heiraten soll, sagt [ihr](amalia) erst die [Tante](wilma). [Hassos](hasso) [Mutter](beate) [Beatrix](beate) hat die Verbindung eingefädelt, denn das Gut ist pleite.
- travel amalia "kommt" @wardenitz
- kin amalia wilma "Tante"
- help? amalia wilma "auszuhelfen"
- meet amalia hasso "landet"
- reveal wilma amalia "sagt"
- injure hasso "Graben"
- happy amalia "kichert"
+ love.start amalia hasso "geschehen"
- love.start hasso amalia "um beide"
- wedding? carla hasso "heiraten soll"
- parent beate hasso "Mutter"
- lose beate "pleite"

== 2
[Hasso](hasso) sucht immer neue Vorwände, um in die Küche zu kommen: Mal ist das Ei zu hart, mal will [er](hasso) Petersilie bewundern. [Wilma](wilma) warnt [ihre](wilma) [Nichte](amalia) vor dem jungen [Herrn](hasso). [Falko](falko), [dessen](hasso) [Cousin](falko) und [Verwalter](falko) des Guts, hat andere Pläne mit der [Aushilfe](amalia): [Er](falko) passt [sie](amalia) im Weinkeller ab und wird zudringlich. [Sie](amalia) gibt [ihm](falko) mit der Schöpfkelle eins über. Aus [Buenos Aires](@buenosaires) trifft [Carla](carla) ein und bringt [ihren](carla) [Leibwächter](silas) [Silas Engel](silas) mit, [der](silas) [sie](carla) länger ansieht, als es [sein](silas) Vertrag verlangt.
- flirt hasso amalia "Vorwände"
- help wilma amalia "warnt"
- kin amalia wilma "Nichte"
- kin falko hasso "Cousin"
+ attack falko amalia "zudringlich"
- attack amalia falko "Schöpfkelle"
- travel carla+silas "trifft" @wardenitz
- boss carla silas "Leibwächter"
+ love? silas carla "länger ansieht"

== 3
Beim Empfang zu Ehren der [Braut](carla) stolpert [Amalia](amalia) mit der Bowle und tauft [Beatrix](beate) mit Erdbeeren. Die [Gutsherrin](beate) schickt [sie](amalia) auf der Stelle fort. Am Bahnsteig holt [Hasso](hasso) die [Fortgejagte](amalia) ein; ehe der Zug anfährt, liegen [sie](amalia+hasso) sich in den Armen, und dann fährt er ohne [sie](amalia). [Dr. Niklas Bär](doktor), der [Hausarzt](doktor), quartiert das [Mädchen](amalia) [ihm](hasso) zuliebe in [seiner](doktor) Praxis ein. Dort entdeckt [sie](amalia) in einer Schublade ein Taufkleid mit dem Wappen derer von Wardenitz. Wem hat es gehört?
- celebrate _ carla "Empfang"
- engaged carla hasso "Braut"
- quit amalia "schickt"
- boss.end beate amalia "schickt"
+ couple.start amalia hasso "in den Armen"
- travel! amalia "ohne sie"
- help doktor hasso "zuliebe"
- housemate.start amalia doktor "quartiert"
+ find amalia "Taufkleid"

== 4
[Jette](jette), [Amalias](amalia) kleine [Schwester](jette), reist an und erkennt das Muster des Kleids sofort: Ein gleiches liege daheim auf dem Dachboden. [Amalia](amalia) fragt [Bär](doktor), doch [der](doktor) wird rot und redet von Mumps. [Graf Ulrich](ulrich), nach einem Schlaganfall stumm, starrt die junge [Frau](amalia) an, als sehe [er](ulrich) ein Gespenst. [Falko](falko) macht sich an [Jette](jette) heran, [die](jette) gerade achtzehn geworden ist, und verspricht [ihr](jette) eine Stelle im Büro. [Carla](carla) langweilt sich. [Sie](carla) schlüpft in der Nacht aus dem Gästeflügel und klopft bei [Engel](silas).
- sibling amalia jette "Schwester"
- travel jette "reist" @wardenitz
+ discover jette "erkennt"
- betray doktor amalia "Mumps"
- ill.past ulrich "Schlaganfall"
- flirt falko jette "macht sich"
- hire? jette falko "Stelle"
- sad carla "langweilt"
+ affair.start carla silas "klopft"

== 5
[Hasso](hasso) löst die Verlobung. [Carla](carla) weint nicht. [Carla](carla) liebt ja [Silas](silas). Toben muss [Beatrix](beate). [Sie](beate) verbietet [Hasso](hasso) das Haus. [Hasso](hasso) geht zu [Amalia](amalia). [Amalia](amalia) wohnt noch immer bei [Bär](doktor). Im Heu verbringen [Hasso](hasso) und [Amalia](amalia) die Nacht. Geweckt werden [sie](amalia+hasso) von [Wilma](wilma). [Wilma](wilma) schlägt die Hände zusammen. [Falko](falko) beginnt ein Verhältnis mit [Jette](jette). [Jette](jette) hält [Falko](falko) für einen guten Menschen. Der [Gärtner](gaertner) weiß es besser.
+ breakup hasso carla "löst"
- sad! carla "weint nicht"
- love carla silas "liebt"
- sad beate hasso "Toben"
- reject beate hasso "verbietet"
- housemate amalia doktor "wohnt"
+ sex amalia hasso "Nacht"
- discover wilma amalia+hasso "schlägt"
- affair.start falko jette "Verhältnis"

== 6
[Beatrix](beate) greift zum Äußersten. [Sie](beate) nimmt [Amalia](amalia) beiseite und enthüllt unter Tränen, dass [Graf Ulrich](ulrich) vor zweiundzwanzig Jahren mit einem Zimmermädchen ein Kind gezeugt habe, [sie](amalia) nämlich. [Hasso](hasso) sei folglich [ihr](amalia) [Halbbruder](hasso)! [Amalia](amalia) übergibt sich in die Rosen. Noch in derselben Stunde schreibt [sie](amalia) [Hasso](hasso) einen Abschiedsbrief, in dem [sie](amalia) behauptet, [ihn](hasso) nie gemocht zu haben, und flieht mit dem [Gärtner](gaertner) im Lieferwagen. [Er](hasso) liest den Brief dreimal. Dann schlägt [er](hasso) den Spiegel ein.
- sad beate "Tränen"
+ reveal beate amalia "enthüllt"
- parent ulrich amalia "gezeugt"
- sibling? amalia hasso "Halbbruder"
+ breakup amalia hasso "Abschiedsbrief"
- betray amalia hasso "behauptet"
- flee amalia+gaertner "flieht"
- sad hasso "Spiegel"

== 7
Drei Monate sind vergangen. [Amalia](amalia) serviert Fischbrötchen in [Warnemünde](@warnemuende) und kann nicht länger verbergen, was unter [ihrer](amalia) Schürze wächst. Der [Gärtner](gaertner), ein gutmütiger [Witwer](gaertner), bietet [ihr](amalia) [seinen](gaertner) Namen an, [sie](amalia) lehnt dankend ab. Auf dem Gut hat sich [Hasso](hasso) dem Trunk ergeben, und [Bär](doktor), der [Arzt](doktor), zieht [ihn](hasso) eines Nachts halb erfroren aus der Pferdetränke. [Carla](carla) hat [ihren](carla) [Bewacher](silas) geehelicht, barfuß, in [Kiel](@kiel), weshalb [ihr](carla) Vater den Kredit kündigt. Das Gut soll unter den Hammer. [Falko](falko) reibt sich die Hände.
+ pregnant amalia hasso "unter ihrer Schürze"
- married.past _ gaertner "Witwer"
- propose gaertner amalia "Namen"
- reject amalia gaertner "lehnt"
- ill hasso "Trunk"
- rescue doktor hasso "zieht"
+ wedding carla silas "geehelicht" @kiel
- parent _ carla "Vater"
- lose? beate "Hammer"
- happy falko "Hände"

== 8
[Jette](jette) hört durch die dünne Bürowand, wie [ihr](jette) [Liebhaber](falko) mit einem [Notar](notar) feilscht: [Falko](falko) selbst hat die Gläubiger aufgehetzt und will das Gut über einen Strohmann kaufen. Als [sie](jette) [ihm](falko) das auf den Kopf zusagt, sperrt [er](falko) [sie](jette) in den Eiskeller. Der stumme [Graf](ulrich), [der](ulrich) im Rollstuhl am Fenster sitzt, hat alles gesehen, bringt jedoch keinen Ton hervor. In [seiner](ulrich) Verzweiflung fährt [er](ulrich) mit dem Rollstuhl die Freitreppe hinunter, und [Wilma](wilma), [die](wilma) den Lärm hört, findet erst [ihn](ulrich), dann [ihre](wilma) [Nichte](jette), blau vor Kälte.
- affair falko jette "Liebhaber"
+ discover jette falko "hört"
- betray falko beate "aufgehetzt"
- accuse jette falko "auf den Kopf"
+ abduct falko jette "sperrt"
- discover ulrich falko "alles gesehen"
- sad ulrich "Verzweiflung"
- injure ulrich "Freitreppe"
- rescue wilma jette "findet"
- kin jette wilma "Nichte"

== 9
Ein stilles Kapitel. Der Nebel steht zwischen den Linden, das Silber ist verpfändet, und [Beatrix](beate) sitzt zum ersten Mal seit Jahren am Bett [ihres](beate) [Mannes](ulrich). [Ulrich](ulrich) hebt die Hand und spricht, mühsam, das Wort „Amme". [Beatrix](beate) erbleicht. [Jette](jette), genesen, hat [Falko](falko) den Laufpass gegeben, und [der](falko) ist über alle Berge. [Hasso](hasso) trinkt nicht mehr. [Er](hasso) hilft [Silas](silas), [der](silas) inzwischen die Ställe führt, beim Ausmisten, und die [Männer](hasso+silas), [die](hasso+silas) doch dieselbe [Frau](carla) hätten heiraten sollen, werden dicke Freunde.
- help beate ulrich "sitzt"
- married beate ulrich "Mannes"
- recover ulrich "spricht"
- sad beate "erbleicht"
- recover jette "genesen"
- breakup jette falko "Laufpass"
- flee falko "über alle Berge"
- recover hasso "trinkt nicht mehr"
- hire silas "Ställe führt"
- help hasso silas "Ausmisten"
+ friend.start hasso silas "dicke Freunde"

== 10
In einem Pflegeheim bei [Güstrow](@guestrow) lebt [Schwester Kordula](amme), die frühere [Amme](amme). [Bär](doktor) bringt [sie](amme) zum Reden: Das [Kind](amalia) des [Grafen](ulrich) habe [sie](amme) tatsächlich zu den Brückners gegeben. Aber auch [Hasso](hasso) sei nicht [Beatrix'](beate) [Sohn](hasso); [deren](beate) eigener sei tot zur Welt gekommen, und man habe [ihr](beate) ein [Findelkind](hasso) in die Wiege gelegt. Also sind [Amalia](amalia) und [Hasso](hasso) mitnichten Geschwister! Der [Doktor](doktor) rast nach [Warnemünde](@warnemuende). Dort ist die [Kellnerin](amalia) vor einer Stunde mit Blaulicht abgeholt worden.
+ reveal amme doktor "Reden"
- parent ulrich amalia "Kind"
- parent! beate hasso "nicht Beatrix' Sohn"
- die.past _ "tot zur Welt"
+ sibling! amalia hasso "mitnichten"
- travel doktor "rast" @warnemuende
- ill amalia "Blaulicht"

== 11
Sieben Wochen zu früh bringt [Amalia](amalia) einen [Knaben](bube) zur Welt, [der](bube) in eine Hand passt. [Hasso](hasso), von [Bär](doktor) ins Bild gesetzt, sitzt Tag und Nacht vor dem Brutkasten. [Sie](amalia) hält [ihn](hasso) zuerst für einen Fiebertraum, dann hört [sie](amalia), wer [er](hasso) nicht ist, und lacht und weint zugleich. Noch am Wochenbett fragt [er](hasso), ob [sie](amalia) [ihn](hasso) trotz [seines](hasso) ungewissen Nachnamens haben wolle. Und ob! [Falko](falko) indes ersteigert das Gut für einen Spottpreis und setzt [Beatrix](beate), [die](beate) [ihm](falko) stets blind vertraute, mit zwei Koffern auf den Hof.
+ birth amalia bube "zur Welt"
- reveal doktor hasso "ins Bild"
- help hasso amalia+bube "sitzt"
- discover amalia hasso "hört"
- happy amalia "lacht"
- propose hasso amalia "haben wolle"
+ engaged.start amalia hasso "Und ob"
- find falko "ersteigert"
- betray falko beate "blind vertraute"

== 12
Der [Notar](notar), vom Gewissen gebissen, zeigt sich und [Falko](falko) an. Auf der Flucht rammt der [Betrüger](falko) eine der Linden und stirbt, ehe [Bär](doktor) bei [ihm](falko) ist. Das Gut fällt an [Ulrichs](ulrich) leibliche [Tochter](amalia). So wird die einstige [Küchenhilfe](amalia) Herrin über das Haus, aus dem man [sie](amalia) jagte. [Beatrix](beate) steht mit [ihren](beate) Koffern am Tor, und [Amalia](amalia) bittet [sie](beate) herein. Die Hochzeit wird in der Küche gefeiert. Der kleine [Emil](bube) verschläft sie, [Jette](jette) tanzt mit [Bär](doktor), [Wilma](wilma) weint in die Suppe, und [Carla](carla) verrät [ihrem](carla) [Silas](silas), dass auch [sie](carla+silas) bald zu dritt sind.
- accuse notar falko+notar "zeigt"
- flee falko "Flucht"
+ die falko "stirbt"
- parent ulrich amalia "Tochter"
- find amalia "fällt"
- reconcile amalia beate "herein"
+ wedding amalia hasso "Hochzeit"
- sad wilma "weint"
- married carla silas "ihrem Silas"
- pregnant carla silas "zu dritt"
