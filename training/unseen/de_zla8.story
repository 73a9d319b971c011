%series Gruppe Seepferdchen
%lang de
%genre patchwork family comedy around a Bremen kindergarten, streaming service blurbs and episode list
%cast nele | Nele Brodersen; Nele; Brodersen | f
%cast ansgar | Ansgar Brodersen; Ansgar | m
%cast milan | Milan Petrović; Milan | m
%cast dilek | Dilek Aydın; Dilek; Aydın | f
%cast cem | Cem Aydın; Cem | m
%cast frieda | Frieda | f
%cast loic | Loïc Perrin; Loïc; Perrin | m
%cast hella | Hella Stürenburg; Hella; Stürenburg | f
%cast katinka | Katinka | f
%cast toni | Toni | n
%cast berni | Berni Krull; Krull; Berni | m
%cast therapeut | - | m
%cast zwillinge | - | g
%cast ex | Jördis | f

== 1 Eingewöhnung
[Nele](nele) und [Ansgar](ansgar), getrennt seit Himmelfahrt, bringen [Töchterchen](frieda) [Frieda](frieda) gemeinsam in die Kita, und jeder [der beiden](ansgar+nele) hält dabei eine Hand fest. Der [Erzieher](milan) [Milan](milan), [der](milan) Seepferdchen falten kann, verdreht nicht bloß der [Kleinen](frieda) den Kopf. Vor dem Garderobenhaken begegnet [Ansgar](ansgar) der forschen [Dilek Aydın](dilek), [deren](dilek) [Sprössling](toni) [Toni](toni) gerade [Frieda](frieda) in die Wade gebissen hat. [Kita-Leiterin](hella) [Hella Stürenburg](hella) verteilt Kühlpacks. Noch ahnt keiner, dass [Dileks](dilek) [Gatte](cem) [Neles](nele) neuer [Abteilungsleiter](cem) ist.
- breakup.past ansgar nele "getrennt"
- parent ansgar+nele frieda "Töchterchen"
- love.start nele milan "verdreht"
+ meet ansgar dilek "begegnet"
- parent dilek toni "Sprössling"
- advisor.start milan frieda "Erzieher"
- attack toni frieda "gebissen"
- married cem dilek "Gatte"
- boss.start cem nele "Abteilungsleiter"

== 2 Läuse
Der Läusealarm treibt Eltern, Kinder und Personal unter die Dusche. [Nele](nele) lässt sich von [Milan](milan) den Nacken kämmen, viel zu gründlich, wie [Kollegin](katinka) [Katinka](katinka) bissig anmerkt, [die](katinka) [ihn](milan) eigentlich für sich vorgemerkt hatte. Auf der Arbeit bestellt [Cem Aydın](cem) [Nele](nele) ein, weil [sie](nele) unentschuldigt fehlt, und kratzt sich währenddessen selbst. [Ansgar](ansgar) und [Dilek](dilek) kochen auf dem Spielplatz Kuscheltiere aus und reden sich den Frust über [ihre](ansgar+dilek) Ehen von der Seele. Zum Schluss duzen [sie](ansgar+dilek) sich.
- flirt milan nele "Nacken"
- colleague katinka milan "Kollegin"
- jealous katinka nele "bissig"
- love katinka milan "vorgemerkt"
- boss cem nele "bestellt"
- sad ansgar+dilek "Frust"
+ friend.start ansgar dilek "duzen"

== 3 Elternabend mit Folgen
Kinderstühle, lauwarmer Prosecco und ein Streit über Dinkelwaffeln: [Loïc Perrin](loic), [Gründer](loic) eines Start-ups und alleinerziehend, nennt [Hella](hella) eine Diktatorin. [Hella](hella) nennt [ihn](loic) einen Waffelfabrikanten. [Ansgar](ansgar) fährt [Dilek](dilek) heim, es wird später als gedacht, und am nächsten Tag fehlt an [seinem](ansgar) Hemd ein Knopf, den [Cem](cem) auf dem Beifahrersitz [seiner](cem) [Frau](dilek) findet. [Katinka](katinka) lockt [Milan](milan) unter dem Vorwand eines Wasserrohrbruchs in [ihre](katinka) Wohnung und wird von [ihm](milan) sachte wieder zugedeckt.
+ quarrel hella loic "Streit"
+ affair.start ansgar dilek "später als gedacht"
- cheat dilek cem "später als gedacht"
- married cem dilek "Frau"
- find cem "findet"
- betray katinka milan "Vorwand"
+ reject milan katinka "zugedeckt"

== 4 Der Knopf
[Cem](cem) ist außer sich. [Er](cem) verhört [Dilek](dilek). [Sie](dilek) lügt: »Der Knopf gehört [Toni](toni).« [Toni](toni) hat keine Hemden. [Cem](cem) befragt [Nele](nele). [Nele](nele) erkennt den Knopf. [Sie](nele) hat ihn selbst angenäht. [Nele](nele) verpfeift [Ansgar](ansgar) nicht. In der Pause schreibt [sie](nele) [ihm](ansgar): »[Du](ansgar) schuldest [mir](nele) was.« [Ansgar](ansgar) bekommt feuchte Hände. Im Garten küsst [Milan](milan) [Nele](nele). Das sieht [Frieda](frieda). [Frieda](frieda) malt es. Das Bild hängt am Montag im Flur.
- sad cem dilek "außer sich"
- investigate cem dilek "verhört"
- investigate cem nele "befragt"
- betray dilek cem "lügt"
- discover nele ansgar "erkennt"
- reveal! nele cem "verpfeift"
- sad ansgar "feuchte Hände"
+ kiss milan nele "küsst"
- discover frieda milan+nele "sieht"
- create frieda "malt"

== 5 Kunst am Bau
Vor dem Bild bleiben sämtliche Väter stehen, [Ansgar](ansgar) am längsten. [Hella](hella) zitiert [Milan](milan) ins Büro: Verhältnisse mit Müttern sind in [ihrem](hella) Haus ein Entlassungsgrund. [Katinka](katinka) atmet schon auf, da meldet sich zur allgemeinen Verblüffung [Loïc](loic) zu Wort und droht, [seinen](loic) Scheck für das Klettergerüst zu zerreißen, falls der junge [Mann](milan) gehe. [Hella](hella) kocht. [Cem](cem) und [Dilek](dilek) versuchen es mit einer Paarberatung, bei der ausgerechnet [Ansgar](ansgar) im Wartezimmer sitzt, allein, mit dem losen Faden am Hemd.
- discover ansgar milan+nele "am längsten"
- threaten hella milan "Entlassungsgrund"
- boss hella milan "zitiert"
- happy katinka "atmet"
+ threaten loic hella "zerreißen"
- help loic milan "Wort"
- sad hella loic "kocht"
- reconcile? cem dilek "Paarberatung"

== 6 Faden und Knopf
Im Wartezimmer zählt [Cem](cem) eins und eins zusammen und ist mit einem Satz an [Ansgars](ansgar) Gurgel. Ein [Therapeut](therapeut) und ein Gummibaum gehen dazwischen. Noch am selben Nachmittag setzt [Cem](cem) [Nele](nele) vor die Tür, weil [sie](nele) [ihren](nele) [Ex](ansgar) gedeckt habe. [Dilek](dilek) zieht mit [Toni](toni) zu [Ansgar](ansgar); [Frieda](frieda) muss [ihr](frieda) Zimmer mit dem [Kind](toni) teilen, [das](toni) [sie](frieda) gebissen hat, und erklärt [es](toni) erst zur [Feindin](toni), dann zur [Königin](toni) von nebenan.
- discover cem ansgar+dilek "zählt"
+ attack cem ansgar "Gurgel"
- quit nele cem "vor die Tür"
- help nele ansgar "gedeckt"
- ex ansgar nele "Ex"
+ move dilek+toni ansgar "zieht"
- housemate.start frieda toni "teilen"
- attack.past toni frieda "gebissen"
- enemy frieda toni "Feindin"

== 7 Waffelstillstand
Beim Sommerfest fällt [Hella](hella) von der Leiter und [Loïc](loic) in die Arme, also genau genommen umgekehrt. Bei der Fahrt in die Ambulanz kommen [sie](hella+loic) überein, dass Dinkel keine Weltanschauung ist. [Nele](nele), arbeitslos und verliebt, wird von [Loïc](loic) in [dessen](loic) Firma geholt. [Milan](milan) verschweigt [ihr](nele), warum [er](milan) nie in [Split](@split) anruft. Dort wartet nämlich, wie [Katinka](katinka) beim Kopieren [seines](milan) Passes aufgeht, eine angetraute [Jördis](ex). [Cem](cem) sitzt mit einem Kuchen allein im Sand.
- injure hella "Leiter"
- reconcile hella loic "überein"
- hire nele loic "geholt"
- love nele milan "verliebt"
- reveal! milan nele "verschweigt"
+ married ex milan "angetraute"
- discover katinka milan "aufgeht"
- sad cem "allein im Sand"

== 8 Was Katinka weiß
[Katinka](katinka) stellt [Milan](milan) ein Ultimatum: Wenn [er](milan) nicht mit [Nele](nele) bricht, schickt [sie](katinka) die Kopie ans schwarze Brett. [Milan](milan) bricht. [Er](milan) sagt [Nele](nele), [er](milan) sei zu jung, zu arm und zu müde. [Sie](nele) glaubt das Dritte. [Dilek](dilek) und [Ansgar](ansgar) leben unterdessen Alltag, was für heimlich Verliebte ein Schock ist; über die Spülmaschine geraten [sie](ansgar+dilek) so aneinander, dass [Toni](toni) [Papa](cem) anruft. [Cem](cem) kommt, repariert die Maschine und bleibt auf einen Tee.
+ threaten katinka milan "Ultimatum"
+ breakup milan nele "bricht"#2
- betray milan nele "zu jung"
- couple ansgar dilek "leben"
- quarrel ansgar dilek "aneinander"
- parent cem toni "Papa"
- help cem ansgar+dilek "repariert"

== 9 Besuch aus Dalmatien
Es klingelt, und vor [Nele](nele) steht [Jördis](ex), hochschwanger: [Sie](ex) suche [ihren](ex) [Mann](milan). Zwischen zwei Tassen Fencheltee stellt sich heraus, dass die Ehe eine Gefälligkeit unter Nachbarskindern war und das Ungeborene von einem [Kapitän](berni), [der](berni) in [Bremerhaven](@bremerhaven) liegt und [Krull](berni) heißt. [Nele](nele) lacht, bis [ihr](nele) die Tränen kommen. [Katinka](katinka), auf frischer Tat beim Aufhängen der Kopie ertappt, wird von [Hella](hella) gefeuert und gleichzeitig umarmt, denn [Hella](hella) kennt dieses Elend.
- meet ex nele "vor Nele"
- neighbour.past ex milan "Nachbarskindern"
- pregnant ex berni "hochschwanger"
- investigate ex milan "suche"
- married ex milan "Mann"
+ reveal ex nele "stellt sich heraus"
- happy nele "lacht"
- discover hella katinka "ertappt"
+ quit katinka hella "gefeuert"
- help hella katinka "umarmt"

== 10 Seepferdchen gehen nicht unter
Im Hallenbad soll [Frieda](frieda) das Abzeichen machen und bleibt unten. [Toni](toni) springt hinterher, mit Schwimmflügeln, und zerrt die [Freundin](frieda) an den Zöpfen heraus. Am Beckenrand halten sich vier triefende [Erwachsene](ansgar+cem+dilek+nele) im Arm: [Nele](nele) und [Ansgar](ansgar), [Dilek](dilek) und [Cem](cem). Für eine Sekunde weiß niemand, wer zu wem gehört. [Milan](milan), [der](milan) das Handtuch bringt, möchte [Nele](nele) alles erklären. [Sie](nele) weiß schon alles und möchte, dass [er](milan) sich noch ein bisschen quält.
+ rescue toni frieda "zerrt"
- friend frieda toni "Freundin"
- help ansgar+cem+dilek+nele _ "im Arm"
- reveal? milan nele "erklären"
- discover nele milan "weiß schon"
- sad milan nele "quält"

== 11 Umzugskartons
[Dilek](dilek) geht zu [Cem](cem) zurück, [Ansgar](ansgar) hilft beim Tragen. Eine Liebe war es, darin sind sich [die zwei](ansgar+dilek) einig, aber keine fürs Sockensortieren. [Jördis](ex) bringt in der Turnhalle zwei [Buben](zwillinge) zur Welt, [Berni Krull](berni) kommt mit wehender Uniform zu spät und fällt in Ohnmacht. [Loïc](loic) möchte [Hella](hella) mit nach [Lyon](@lyon) nehmen, für immer. [Sie](hella) erbittet Bedenkzeit bis zur Rente. [Katinka](katinka) fährt jetzt Straßenbahn und hat einen [Fahrgast](therapeut), [der](therapeut) jeden Abend bis zur Endstation sitzen bleibt, den [Therapeuten](therapeut) von neulich.
+ reconcile cem dilek "zurück"
- breakup ansgar dilek "war es"
- help ansgar dilek "hilft"
- birth ex zwillinge "zur Welt"
- ill berni "Ohnmacht"
- hire katinka "Straßenbahn"
- move? hella+loic "nehmen" @lyon
- love therapeut katinka "jeden Abend"

== 12 Abschied von der Garderobe
Die Seepferdchen kommen in die Schule. [Milan](milan) faltet zum letzten Mal und legt [Nele](nele) ein Exemplar auf den Platz, auf dem steht: »Kaffee?« [Nele](nele) antwortet mit Buntstift. [Ansgar](ansgar) sieht es und freut sich, nach kurzem Zögern ehrlich. [Hella](hella) reicht den Rücktritt ein und steigt zu [Loïc](loic) ins Auto; [ihre](hella) [Nachfolgerin](dilek) wird [Dilek](dilek), [deren](dilek) erste Amtshandlung darin besteht, Dinkelwaffeln zuzulassen. [Frieda](frieda) und [Toni](toni) geloben, einander in der großen Pause zu heiraten. [Cem](cem) näht einen Knopf an.
- invite milan nele "Kaffee"
+ reconcile milan nele "Buntstift"
- happy ansgar "freut sich"
- quit hella "Rücktritt"
- travel hella+loic "steigt"
- hire dilek "Nachfolgerin"
- wedding? frieda toni "heiraten"
