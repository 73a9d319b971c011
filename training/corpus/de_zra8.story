%series Das Orchester von Porto Alegre
%lang de
%genre music drama with a crime plot, TV-listing summaries, medium sentences
%cast iracema | Iracema Duarte; Iracema; Duarte | f
%cast otto | Maestro Otto Wendt; Otto Wendt; Wendt; Otto | m
%cast caio | Caio Duarte; Caio | m
%cast nelida | Nélida Roth; Nélida | f
%cast uiara | Uiara | f
%cast thiago | Thiago Prado; Thiago; Prado | m
%cast moacir | Moacir | m
%cast zeca | Zeca | m
%cast lena | Lena Wendt; Lena | f
%cast delegada | Kommissarin Brito; Brito | f
%cast geigenbauer | - | m
%cast alex | Alex | n
%cast oma | - | f

== 1 Einspielen
Das städtische Orchester von [Porto Alegre](@porto-alegre) bekommt mit [Otto Wendt](otto) aus [Kassel](@kassel) einen [Chefdirigenten](otto), [dessen](otto) Strenge gefürchtet ist. Schon in der ersten Probe weist [er](otto) die [Konzertmeisterin](iracema) [Iracema Duarte](iracema) vor allen Kollegen zurecht und setzt [ihre](iracema) ewige [Rivalin](nelida) [Nélida Roth](nelida) ans erste Pult. [Iracemas](iracema) [Sohn](caio) [Caio](caio), siebzehn und Straßentrommler, holt [seine](caio) [Mutter](iracema) nach der Probe ab und läuft dabei der [Tochter](lena) des [Dirigenten](otto) über den Weg. Der [Orchesterwart](moacir) [Moacir](moacir) schließt wie jeden Abend die kostbare Guarneri in den Schrank. Am Morgen ist der Schrank leer.
+ hire otto "bekommt"
- quarrel iracema otto "weist"
- enemy iracema nelida "Rivalin"
- hire nelida otto "setzt"
- parent iracema caio "Sohn"
- parent otto lena "Tochter"
- meet caio lena "über den Weg"
+ steal _ _ "leer"

== 2 Der leere Schrank
[Kommissarin Brito](delegada) nimmt sich den [Orchesterwart](moacir) vor, weil nur [er](moacir) den Schlüssel hatte. [Moacir](moacir), [der](moacir) seit vierzig Jahren keinen Notenständer verliehen hat, ohne es aufzuschreiben, wird in Handschellen durch das Foyer geführt und erleidet im Streifenwagen einen Herzanfall. [Iracema](iracema), [die](iracema) [er](moacir) als Kind im Haus der Musik hat schlafen lassen, weicht nicht von [seinem](moacir) Bett. Unterdessen zeigt [Lena](lena), wie die [Tochter](lena) des [Deutschen](otto) heißt, dem [Trommler](caio) [ihr](lena) Lieblingsstück von Schumann; [er](caio) klopft den Rhythmus auf dem Deckel des Flügels mit, und beinahe kommt es zum Kuss.
- investigate delegada moacir "nimmt"
+ arrest delegada moacir "Handschellen"
+ ill moacir "Herzanfall"
- help.past moacir iracema "schlafen"
- help iracema moacir "weicht"
- parent otto lena "Tochter"
- kiss? caio lena "beinahe"

== 3 Eine Spur nach Pelotas
Im Krankenzimmer erinnert sich der [Orchesterwart](moacir), dass [ihm](moacir) der [Bratschist](thiago) [Thiago Prado](thiago) am Abend der Tat einen Kaffee gebracht hat, nach dem [er](moacir) wie ein Stein schlief. Die [Geigerin](iracema) behält das für sich, denn der [Bratschist](thiago) ist der [Mann](thiago), mit [dem](thiago) [sie](iracema) seit Jahren mittwochs das Bett teilt. [Sie](iracema) fährt [ihm](thiago) nach [Pelotas](@pelotas) nach und sieht [ihn](thiago) in der Werkstatt eines alten [Geigenbauers](geigenbauer) verschwinden. In der zweiten Handlung untersagt [Wendt](otto) [seiner](otto) [Tochter](lena) jeden Umgang mit dem [Jungen](caio); [Lena](lena) antwortet mit einem zerschmetterten Metronom.
- reveal moacir iracema "erinnert"
- betray.past thiago moacir "Kaffee"
- reveal! iracema _ "behält"
- affair iracema thiago "Bett"
+ investigate iracema thiago "fährt"
- discover iracema thiago "sieht"
- parent otto lena "Tochter"
- reject otto caio "untersagt"
- quarrel lena otto "zerschmetterten"

== 4 Presto
[Nélida](nelida) spielt jetzt die erste Geige. Die erste Geige spielt schlecht. [Alex](alex) lacht. [Alex](alex) bläst Fagott. [Nélida](nelida) wirft einen Bogen nach [Alex](alex). Der Bogen trifft [Otto](otto). [Otto](otto) blutet am Ohr. Den Verband legt [Uiara](uiara) an. [Uiara](uiara) war einst Krankenschwester. Heute spielt [Uiara](uiara) Harfe. [Otto](otto) dankt [Uiara](uiara) zweimal. Draußen wartet [Caio](caio) auf [Lena](lena). [Lena](lena) küsst [Caio](caio). [Zeca](zeca) sieht es. [Zeca](zeca) trommelt mit [Caio](caio). Auch [Zeca](zeca) träumt von [Lena](lena).
- attack nelida alex "wirft"
+ injure otto nelida "trifft"
- treat otto uiara "Verband"
+ kiss caio lena "küsst"
- discover zeca caio+lena "sieht"
- love zeca lena "träumt"

== 5 Der Leim des Meisters
Der [Geigenbauer](geigenbauer) arbeitet an einer Kopie, die dem gestohlenen Instrument zum Verwechseln gleicht. Als [Iracema](iracema) [ihren](iracema) [Liebhaber](thiago) auf der Heimfahrt zur Rede stellt, fleht [er](thiago) [sie](iracema) an zu schweigen: [Er](thiago) schulde Leuten Geld, die [seiner](thiago) [Großmutter](oma) bereits den Hund erschossen haben. [Sie](iracema) gibt [ihm](thiago) drei Tage. Der eifersüchtige [Zeca](zeca) spielt dem [Dirigenten](otto) unterdessen ein Foto der [Küssenden](caio+lena) zu; [Wendt](otto) ohrfeigt den [Trommler](caio) auf offener Straße, und die Leute des Viertels müssen [die beiden](caio+otto) trennen. Im Konzertsaal stimmt ein Blinder das Klavier.
- affair iracema thiago "Liebhaber"
- create geigenbauer "Kopie"
- accuse iracema thiago "zur Rede"
- reveal thiago iracema "schulde"
- kin oma thiago "Großmutter"
- threaten _ thiago "erschossen"
- jealous zeca caio "eifersüchtige"
- kiss.past caio lena "Küssenden"
- betray zeca caio+lena "spielt"
+ attack otto caio "ohrfeigt"

== 6 Frist
Am dritten Tag liegt eine Guarneri wieder im Schrank, und die Stadt atmet auf. Nur [Iracema](iracema) hört beim ersten Strich, dass es die Kopie ist. Bevor [sie](iracema) den [Betrüger](thiago) anzeigen kann, wird [dieser](thiago) in [seiner](thiago) Wohnung mit eingeschlagenem Schädel aufgefunden. [Kommissarin Brito](delegada) entdeckt in [seinem](thiago) Kalender die Mittwoche und führt die [Geliebte](iracema) des [Toten](thiago) zum Verhör ab. [Nélida](nelida) zögert nicht, der Presse von einem Ehedrama zu erzählen. In der Nebenhandlung packt [Caio](caio), von der [Harfenistin](uiara) mit Fahrgeld versorgt, und zieht zu [Moacir](moacir), [der](moacir) aus der Klinik heimgekehrt ist.
+ discover iracema "hört"
- accuse? iracema thiago "anzeigen"
+ kill _ thiago "eingeschlagenem"
- discover delegada iracema+thiago "entdeckt"
- affair.past iracema thiago "Geliebte"
- arrest delegada iracema "führt"
- reveal nelida _ "erzählen"
- gift uiara caio "Fahrgeld"
- move caio moacir "zieht"
- recover moacir "heimgekehrt"

== 7 Untersuchungshaft
In der Zelle trifft [Iracema](iracema) auf die [Großmutter](oma) des [Ermordeten](thiago), eine notorische [Ladendiebin](oma), [die](oma) [ihr](iracema) erzählt, wer den [Bratschisten](thiago) bedrängt hat: nicht irgendwelche Wucherer, sondern jemand aus dem Orchester. Einen Namen nennt die alte [Dame](oma) nicht, nur ein Instrument. [Wendt](otto), von schlechtem Gewissen getrieben, besucht die [Inhaftierte](iracema) und stellt eine Kaution, die [ihn](otto) [sein](otto) Haus in [Kassel](@kassel) kostet. [Seine](otto) [Tochter](lena) erfährt davon und umarmt [ihn](otto) zum ersten Mal seit dem Tod der Mutter. [Zeca](zeca) gesteht derweil [Caio](caio), wer das Foto weitergereicht hat, und kassiert ein blaues Auge.
+ meet iracema oma "trifft"
- kin oma thiago "Großmutter"
- kill.past _ thiago "Ermordeten"
- reveal oma iracema "erzählt"
- threaten.past _ thiago "bedrängt"
+ rescue otto iracema "Kaution"
- parent otto lena "Tochter"
- reconcile lena otto "umarmt"
- die.past _ "Tod"
- reveal zeca caio "gesteht"
- attack caio zeca "blaues Auge"

== 8 Fagott
Es war ein Fagott. [Iracema](iracema) weiß es nun. [Alex](alex) hat [Thiago](thiago) erpresst. [Alex](alex) kannte die Mittwoche. [Brito](delegada) glaubt der [Geigerin](iracema) nicht. Beweise hat [Iracema](iracema) keine. Also lockt [sie](iracema) [Alex](alex). [Moacir](moacir) hält das Tonband. [Alex](alex) redet viel. [Alex](alex) redet auch vom Hammer. Dann hustet [Moacir](moacir). [Alex](alex) packt den [Orchesterwart](moacir) am Hals. [Iracema](iracema) schlägt mit der Guarneri zu. Es ist ja nur die Kopie. Die Kopie zerbricht. [Alex](alex) fällt. [Moacir](moacir) atmet.
+ discover iracema alex "weiß"
- threaten.past alex thiago "erpresst"
- reject delegada iracema "glaubt"
- betray iracema alex "lockt"
- help moacir iracema "Tonband"
- reveal alex iracema "redet"
+ attack alex moacir "packt"
- rescue iracema moacir "schlägt"

== 9 Wo ist das Original?
[Alex](alex) sitzt hinter Gittern und schweigt. Die [Kommissarin](delegada) bittet die zu Unrecht [Beschuldigte](iracema) um Verzeihung und zieht [sie](iracema) ins Vertrauen: Die echte Guarneri soll über den Hafen nach [Montevideo](@montevideo) verschoben worden sein. [Uiara](uiara) wird beobachtet, wie [sie](uiara) nachts mit dem [Maestro](otto) am Ufer spaziert, worauf [Nélida](nelida), [die](nelida) sich selbst Hoffnungen auf [ihn](otto) gemacht hat, im Konzert absichtlich falsch spielt. [Er](otto) wirft [sie](nelida) vor dem Finale hinaus. Im zweiten Strang erhalten [Caio](caio) und der versöhnte [Freund](zeca) die Zusage, mit [ihren](caio+zeca) Trommeln bei der Saisoneröffnung aufzutreten.
- arrest.past _ alex "hinter Gittern"
- accuse.past delegada iracema "Beschuldigte"
- reconcile delegada iracema "Verzeihung"
- reveal delegada iracema "Vertrauen"
- date otto uiara "spaziert"
- love.past nelida otto "Hoffnungen"
- jealous nelida uiara "absichtlich"
+ quit nelida otto "wirft"
- friend caio zeca "Freund"
- reconcile.past caio zeca "versöhnte"
- create? caio+zeca "aufzutreten"

== 10 Fähre nach Süden
[Iracema](iracema) und die [Großmutter](oma) des [Bratschisten](thiago) reisen der Geige hinterher und finden in [Montevideo](@montevideo) den alten [Geigenbauer](geigenbauer), [der](geigenbauer) mit dem Koffer geflüchtet war, sterbend in einer Pension. [Er](geigenbauer) habe das Original nie verkaufen wollen, flüstert der [Meister](geigenbauer); wer ein solches Holz einmal in der Hand gehabt habe, der sei verloren. Dann übergibt [er](geigenbauer) [sein](geigenbauer) Diebesgut und tut den letzten Atemzug. Auf der Rückfahrt lässt die alte [Ladendiebin](oma) beim Zoll den Koffer verschwinden, so dass kein Beamter ihn sieht. [Lena](lena) hat in der Zwischenzeit Fieber, und der [Trommler](caio) liest [ihr](lena) durchs Fenster Fußballergebnisse vor.
+ travel iracema+oma "reisen" @montevideo
- kin oma thiago "Großmutter"
- find iracema+oma geigenbauer "finden"
- flee.past geigenbauer "geflüchtet"
- gift geigenbauer iracema+oma "übergibt"
- steal.past geigenbauer _ "Diebesgut"
+ die geigenbauer "Atemzug"
- betray oma _ "verschwinden"
- ill lena "Fieber"
- help caio lena "liest"

== 11 Hauptprobe
Das Orchester empfängt die [Konzertmeisterin](iracema) stehend. [Wendt](otto) räumt für [sie](iracema) das erste Pult und gesteht den Musikern, dass [ihn](otto) die Ärzte gewarnt haben: [Er](otto) wird binnen eines Jahres das Gehör verlieren. [Uiara](uiara), [die](uiara) es längst an [seinen](otto) Augen gesehen hat, bleibt nach der Probe sitzen. [Nélida](nelida) klagt derweil gegen die Entlassung und verliert; als [sie](nelida) [ihrer](nelida) alten [Feindin](iracema) auf dem Parkplatz begegnet, reicht [diese](iracema) [ihr](nelida) die Noten für das zweite Pult. Die [Geschasste](nelida) weint, vielleicht aus Wut. [Moacir](moacir) trägt in [sein](moacir) Heft ein, dass die Guarneri wieder da ist.
- hire iracema otto "räumt"
+ reveal otto _ "gesteht"
- ill? otto "Gehör"
- discover.past uiara otto "längst"
- accuse nelida otto "klagt"
- lose nelida "verliert"
- enemy iracema nelida "Feindin"
+ reconcile iracema nelida "reicht"
- quit.past nelida otto "Geschasste"
- sad nelida "weint"

== 12 Saisoneröffnung
Zum letzten Mal hebt der [Dirigent](otto) den Stab, und unter den Streichern sitzen zwei frühere [Rivalinnen](iracema+nelida) an einem Pult. Nach der Pause übernehmen die jungen [Trommler](caio+zeca) die Bühne; [Lena](lena) am Klavier lässt sich von [Caio](caio) durch ein Solo jagen, das in keinem Programmheft steht. Die [Kommissarin](delegada) schlummert in Reihe sechs. Auf der Feier macht [Otto](otto) der [Harfenistin](uiara) einen Antrag, den [sie](uiara) nicht hören will, bevor [er](otto) ihn dreimal wiederholt hat, damit [er](otto) [seine](otto) eigene Stimme nicht vergisst. [Moacir](moacir) löscht das Licht und nimmt den Schlüssel mit heim.
- create otto "hebt"
- enemy.past iracema nelida "Rivalinnen"
- create caio+zeca "übernehmen"
- colleague iracema nelida "an einem Pult"
- celebrate _ "Feier"
+ propose otto uiara "Antrag"
