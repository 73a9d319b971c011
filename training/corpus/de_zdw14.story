%series Die Brückenwärter von Fallmouth
%lang de
%genre steampunk mystery graphic novels, invented English harbour town, fan wiki with chapter summaries
%cast phil | Philippa Grey; Philippa; Pip; Grey | f
%cast ambrose | Ambrose Locke; Ambrose; Locke | m
%cast tilda | Tilda Locke; Tilda | f
%cast silas | Silas Crane; Silas; Crane | m
%cast bell | Inspektor Bell; Bell | m
%cast honor | Honor | f
%cast sunday | Sunday Okoro; Sunday | m
%cast rose | Lady Rosamund Thorne; Lady Thorne; Rosamund | f
%cast winter | Mr Winter; Winter | m
%cast automat | Sechzehn | m
%cast mutter | Edith Grey; Edith | f
%cast gatte | - | m

== 1 Die Zugbrücke
[Philippa Grey](phil), von allen [Pip](phil) gerufen, ist die jüngste [Uhrmacherin](phil) der Stadt [Fallmouth](@fallmouth) und versteht Maschinen weit besser als Menschen. Als die große Zugbrücke mitten in der Nacht aufgeht und eine Droschke in den Hafen stürzt, verdächtigt [Inspektor Bell](bell) den [Brückenwärter](ambrose) [Ambrose Locke](ambrose), bei dem [sie](phil) das Handwerk gelernt hat. [Tilda](tilda), [dessen](ambrose) [Tochter](tilda) und [Pips](phil) [Busenfreundin](tilda), beschwört [sie](phil), [ihm](ambrose) aus der Patsche zu helfen. Im Getriebe steckt ein silberner Zahn, den kein Schmied der Gegend gegossen hat. [Pip](phil) lässt ihn in der Schürze verschwinden. Vom Kai aus beobachtet [sie](phil) ein [Herr](winter) ohne Schatten.
- advisor.past ambrose phil "gelernt"
- accuse bell ambrose "verdächtigt"
- parent ambrose tilda "Tochter"
- friend phil tilda "Busenfreundin"
- help? phil ambrose "Patsche"
+ find phil "silberner Zahn"
- steal phil _ "verschwinden"
- investigate winter phil "beobachtet"

== 2 Das Mädchen aus der Droschke
Nicht alle Insassen sind ertrunken: Der [Hafentaucher](sunday) [Sunday Okoro](sunday) hat mit letzter Luft eine junge [Frau](honor) aus dem Wagen geholt, [die](honor) sich an nichts als den Namen [Honor](honor) erinnert. [Sunday](sunday) bringt [sie](honor) bei [Tilda](tilda) unter, auf [deren](tilda) Dachboden schon zwei Katzen wohnen. [Honor](honor) starrt auf [ihre](honor) Finger, als gehörten sie einer Fremden, und summt eine Melodie, bei deren Klang [Pip](phil) die Zange fallen lässt. Mit ihr hat [Edith](mutter), [Pips](phil) vor zehn Jahren verschollene [Mutter](mutter), [sie](phil) jeden Abend in den Schlaf gesungen. [Ambrose](ambrose) sitzt unterdessen in Haft und pfeift.
+ rescue sunday honor "geholt"
- lose honor "erinnert"
- help sunday honor "unter"
- housemate.start honor tilda "unter"
- discover phil honor "Klang"
- parent mutter phil "Mutter"
- lose.past phil mutter "verschollene"
- create.past mutter phil "gesungen"
- arrest _ ambrose "Haft"

== 3 Herr Winter kauft Uhren
Ein [Sammler](winter) in grauem Zobel betritt den Laden und will alle Uhren haben, die [Edith](mutter) je gebaut hat. [Mr Winter](winter) zahlt gut, lächelt selten und riecht nach kaltem Metall. [Pips](phil) [Geselle](silas), der flatterhafte [Silas Crane](silas), würde zugreifen, weil [er](silas) [Tilda](tilda) einen Ring versprochen hat und pleite ist. [Philippa](phil) lehnt ab. In der folgenden Nacht wird der Laden ausgeräumt, bis auf den Zahn in der Schürze. [Silas](silas) schwört, fest geschlafen zu haben, wird aber puterrot dabei. [Tilda](tilda), [die](tilda) [ihn](silas) mit Schokolade im Bett erwartete, könnte das Gegenteil beschwören, tut es jedoch aus Liebe nicht.
- create.past mutter "gebaut"
- boss phil silas "Geselle"
- engaged? silas tilda "Ring"
+ reject phil winter "lehnt ab"
+ steal _ phil "ausgeräumt"
- betray silas phil "schwört"
- sad silas "puterrot"
- help tilda silas "Gegenteil"
- couple silas tilda "im Bett erwartete"
- love tilda silas "aus Liebe"

== 4 Sechzehn
In diesem Kapitel sind die Sprechblasen sehr klein. [Sechzehn](automat) ist aus Messing. [Sechzehn](automat) ist die Nummer auf der Brust und der Name. Gebaut wurde [Sechzehn](automat) von [Edith](mutter). Geweckt wird [er](automat) von [Pip](phil). In [seinem](automat) Gebiss fehlt ein Zahn. [Pip](phil) setzt ihn ein. »[Herrin](mutter) lebt«, sagt [Sechzehn](automat). Vor Freude fällt [Pip](phil) [Sechzehn](automat) um den Hals. [Sechzehn](automat) war an der Brücke. Gezogen hat [er](automat) den Hebel. Befohlen hat es [Winter](winter). [Bell](bell) glaubt keinem Blech. In der Zelle bleibt [Ambrose](ambrose). Hinter dem Vorhang lauscht [Silas](silas).
- create.past mutter automat "Gebaut"
- treat automat phil "setzt"
- reveal automat phil "lebt"
- happy phil "Freude"
+ discover phil mutter "lebt"
- kill.past automat _ "Gezogen"
- boss winter automat "Befohlen"
- arrest _ ambrose "Zelle"
- discover silas automat+phil "lauscht"

== 5 Lady Thornes Salon
Die Spur führt in das Haus von [Lady Rosamund Thorne](rose), [deren](rose) [Gatte](gatte) in der Droschke umkam und [die](rose) dafür erstaunlich laut lacht. Als Stubenmädchen verkleidet, serviert [Tilda](tilda) Sandwiches, während [Pip](phil) den Flügel stimmt. Die [Witwe](rose) umgarnt den [Inspektor](bell), [der](bell) [ihr](rose) verfällt und vor lauter Blumen die Ermittlungen vergisst. Im Arbeitszimmer stoßen die zwei [Freundinnen](phil+tilda) auf eine Quittung: Für tausend Pfund hat [Winter](winter) der [Dame](rose) die Witwenschaft geliefert. Ehe [sie](phil+tilda) das Papier einstecken können, kommt ein [Diener](silas) herein, [den](silas) [Tilda](tilda) nur zu gut kennt. »[Du](silas)?«, flüstert [sie](tilda). [Silas](silas) legt den Finger an die Lippen und schließt von außen ab.
- die.past gatte "umkam"
- married.past gatte rose "Gatte"
- happy rose "lacht"
- betray phil+tilda rose "verkleidet"
- flirt rose bell "umgarnt"
- love bell rose "verfällt"
- friend phil tilda "Freundinnen"
+ discover phil+tilda rose+winter "Quittung"
- kill.past winter gatte "geliefert"
- find tilda silas "kennt"
+ abduct silas phil+tilda "schließt"

== 6 Wasser im Keller
Das Zimmer wird geflutet. Schulter an Schulter stehen [Pip](phil) und [Tilda](tilda) auf dem Schreibtisch, und die [Tochter](tilda) des [Brückenwärters](ambrose) beichtet, dass [sie](tilda) den [Gesellen](silas) die ganze Zeit gedeckt hat. [Pip](phil) schweigt, bis das Wasser [ihr](phil) zum Kinn reicht; dann sagt [sie](phil), [sie](phil) hätte es genauso gemacht. Der [Retter](sunday) trägt Taucherglocke: [Sunday](sunday), von [Honor](honor) aus einem Traum heraus alarmiert, bricht mit der Axt durch die Wand. [Er](sunday) trägt [Tilda](tilda) auf dem Arm hinaus, und [ihr](tilda) geht dabei auf, wie ruhig dieses Herz schlägt. [Silas](silas) hat sich nach [London](@london) verdrückt.
- kill? silas phil+tilda "geflutet"
- parent ambrose tilda "Tochter"
+ reveal tilda phil "beichtet"
- betray.past tilda phil "gedeckt"
- reconcile phil tilda "genauso"
- help honor phil+tilda "alarmiert"
+ rescue sunday phil+tilda "Retter"
- love.start tilda sunday "geht dabei auf"
- flee silas "verdrückt" @london

== 7 Nebeltag
Ein Kapitel zum Verschnaufen, beinahe nur Bilder. Im Hafen von [Fallmouth](@fallmouth) steht der Nebel so dicht, dass die Möwen zu Fuß gehen. Dampfer tuten, Laternen blinzeln, eine Standuhr schlägt dreizehn und schämt sich. An der Wand des Pubs hängt das Gemälde eines Wals, den niemand gesehen hat. Wer schläft, der rostet nicht, lautet das Motto der Kesselmacher. Im Hinterhof übt [Sechzehn](automat), Kartoffeln zu schälen. [Er](automat) hat ein ganzes Fass zu Würfeln geschnitten und [Ambrose](ambrose), dem [Häftling](ambrose), einen Eimer davon ans Gitter gebracht.
+ gift automat ambrose "gebracht"

== 8 Der Duft von kaltem Metall
[Honor](honor) kratzt sich beim Abwasch die Haut vom Handgelenk, und darunter glänzt Messing. [Sie](honor) ist kein Mensch, [sie](honor) ist die [Siebzehn](honor), die letzte [Schöpfung](honor) [Ediths](mutter), [der](honor) alles mitgegeben wurde, was die [Erfinderin](mutter) über [Mr Winter](winter) wusste. Verzweifelt will die [Automatin](honor) sich von der Mole stürzen. [Sunday](sunday) redet auf [sie](honor) ein, [Tilda](tilda) redet auf [sie](honor) ein, doch zurück holt [sie](honor) [Sechzehn](automat), indem [er](automat) [sie](honor) »kleine [Schwester](honor)« nennt. Der [Inspektor](bell), [der](bell) das mit ansieht, nimmt den Hut ab. Noch am selben Nachmittag lässt [Bell](bell) [Locke](ambrose) frei und kündigt der [Lady](rose) die Freundschaft.
- injure honor "kratzt"
+ discover honor "Messing"
- create.past mutter honor "Schöpfung"
- sad honor "Verzweifelt"
- die? honor "stürzen"
- help sunday+tilda honor "redet auf sie"
- rescue automat honor "zurück"
- sibling automat honor "kleine Schwester"
- discover bell honor "mit ansieht"
+ rescue bell ambrose "frei"
- breakup bell rose "Freundschaft"

== 9 London
[Winters](winter) Werkstatt liegt unter einem Theater in [London](@london). [Pip](phil), [Sunday](sunday) und der aus der Haft entlassene [Ambrose](ambrose) schleichen sich als Bühnenarbeiter ein; den Plan hat [ihnen](ambrose+phil+sunday) [Honor](honor) aus dem Gedächtnis gezeichnet. Hinter der siebten Tür sitzt [Edith Grey](mutter), weißhaarig, angekettet, und feilt an einem Herzen. [Mutter](mutter) und [Tochter](phil) erkennen einander am Summen. Seit zehn Jahren muss [sie](mutter) für den [Grauen](winter) bauen, und zwar Ersatzteile für [ihn](winter) selbst, denn von dem [Mann](winter), [der](winter) [sie](mutter) einst heiraten wollte und [dem](winter) [sie](mutter) einen Korb gab, ist außer dem Hass nichts Lebendiges mehr übrig. Oben auf der Galerie hält [Silas](silas) Wache und sieht alles.
- travel ambrose+phil+sunday "schleichen" @london
- help honor ambrose+phil+sunday "gezeichnet"
+ find ambrose+phil+sunday mutter "sitzt Edith Grey"
- abduct winter mutter "angekettet"
- parent mutter phil "Mutter"
- create mutter "bauen"
- propose.past winter mutter "heiraten"
- reject.past mutter winter "Korb"
- sad winter mutter "Hass"
- discover silas ambrose+phil+sunday "sieht alles"

== 10 Was Silas wert ist
Der [Geselle](silas) müsste nur an der Glocke ziehen. [Er](silas) zieht nicht. [Silas](silas), [dem](silas) der Ring in der Tasche brennt, den [Tilda](tilda) nie bekam, klettert hinunter und händigt [seiner](silas) früheren [Meisterin](phil) den Schlüssel zur Kette aus. [Pip](phil) traut [ihm](silas) nicht über den Weg. [Ambrose](ambrose) traut [ihm](silas), weil Männer, die weinen, selten lügen. Als [Winter](winter) aus der Versenkung auffährt, stellt sich der [Verräter](silas) [ihm](winter) in den Weg und bekommt den Stahlarm zwischen die Rippen. »Sag [ihr](tilda)«, röchelt [er](silas). Was, bleibt offen. [Sunday](sunday) trägt den [Toten](silas) hinaus, obwohl der Vorhang schon brennt.
- sad silas "brennt"
- boss.past phil silas "Meisterin"
+ help silas phil "händigt"
- sad silas "weinen"
- betray.past silas phil "Verräter"
- attack winter silas "Stahlarm"
+ die silas winter "röchelt"
- kill winter silas "Toten"

== 11 Das Ticken
[Winter](winter) jagt die [Flüchtigen](ambrose+mutter+phil+sunday) bis auf die Zugbrücke von [Fallmouth](@fallmouth), wo alles begann. [Er](winter) hat [Lady Thorne](rose) dabei, [die](rose) auf [seiner](winter) Rechnung steht und sich weigert, den Hebel zu bedienen; [er](winter) stößt [sie](rose) über das Geländer. [Bell](bell), [Nichtschwimmer](bell), springt hinterher. Oben stellt sich [Edith](mutter) vor [ihre](mutter) [Tochter](phil) und summt. Bei dem Lied bleibt das Herz des [Grauen](winter) stehen, denn [sie](mutter) hat es mit Absicht so gebaut. [Er](winter) kippt wie ein Schrank. »Das hat [er](winter) nie gemocht«, sagt die [Uhrmacherin](mutter). [Sunday](sunday) fischt die beiden [Prustenden](bell+rose) aus dem Hafen.
- flee ambrose+mutter+phil+sunday winter "Flüchtigen"
- reject rose winter "weigert"
- attack winter rose "stößt"
- help bell rose "springt"
- parent mutter phil "Tochter"
- help mutter phil "stellt"
+ kill mutter winter "bleibt das Herz"
- create.past mutter "gebaut"
+ rescue sunday bell+rose "fischt"

== 12 Siebzehn Glocken
[Tilda](tilda) begräbt [Silas](silas) neben der Mole und wirft den Ring hinterher. Ein halbes Jahr lang sagt [Sunday](sunday) kein Wort von dem, was [er](sunday) fühlt, und am Michaelistag sagt [sie](tilda) es für [ihn](sunday). [Lady Thorne](rose) gesteht vor Gericht und bekommt Besuch in der Zelle, jeden Donnerstag, mit Veilchen, von einem entlassenen [Inspektor](bell). [Ambrose](ambrose) zieht wieder die Brücke hoch, mit [Sechzehn](automat) als Gehilfen. [Honor](honor) lernt das Altern, indem [sie](honor) sich jeden Monat ein Haar weiß färbt. Über dem Laden steht jetzt »[Grey](mutter) & [Grey](phil)«. In der Vitrine liegt, unverkäuflich, ein silberner Zahn.
- die.past silas "begräbt"
- lose tilda "wirft"
- love sunday tilda "fühlt"
+ confess tilda sunday "sagt sie"
- reveal rose _ "gesteht"
- arrest _ rose "Zelle"
- gift bell rose "Veilchen"
- quit.past bell "entlassenen"
- hire ambrose "wieder die Brücke"
- colleague mutter phil "Grey & Grey"
