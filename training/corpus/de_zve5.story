%series Notariat am Pferdemarkt
%lang de
%genre law drama about a notary's office, a fan's episode guide
%cast aschoff | Dr. Friederike Aschoff; Friederike; Aschoff | f
%cast pieper | Volkmar Pieper; Volkmar; Pieper | m
%cast zeynep | Zeynep | f
%cast till | Till | m
%cast ewert | Ewert | m
%cast margot | Margot Ewert; Margot | f
%cast insa | Insa | f
%cast wolter | Landgerichtspräsident Wolter; Wolter | m
%cast zwilling1 | Bernd | m
%cast zwilling2 | Gerd Kruse; Gerd | m
%cast erblasser | - | m
%cast witwe | Frau Hinrichs; Hinrichs | f
%cast hinrichs | - | m
%cast geliebte | Roswitha Thoben; Thoben | f
%cast braut | - | f
%cast braeutigam | - | m
%cast einbrecher | - | m
%cast baeuerin | - | f
%cast knecht | - | m
%cast neffe | - | m
%cast zmutter | - | f
%cast zahnarzt | - | m

== 1 Pilot: Zweierlei Handschrift
[Dr. Friederike Aschoff](aschoff) übernimmt in [Oldenburg](@oldenburg) das Notariat [ihres](aschoff) [Patenonkels](ewert) [Ewert](ewert), [der](ewert) nach einem Herzinfarkt in den Ruhestand gegangen ist. [Bürovorsteher](pieper) [Volkmar Pieper](pieper) hatte selbst auf den Posten gehofft und begegnet der [Nachfolgerin](aschoff) mit offener Feindseligkeit. Fall der Woche: Die [Zwillinge](zwilling1+zwilling2) [Bernd](zwilling1) und [Gerd Kruse](zwilling2) legen je ein Testament [ihres](zwilling1+zwilling2) verstorbenen [Vaters](erblasser) vor. [Referendarin](zeynep) [Zeynep](zeynep) weist nach, dass [Gerd](zwilling2) [seines](zwilling2) auf einer alten Schreibmaschine gefälscht hat.
+ hire aschoff "übernimmt" @oldenburg
- kin aschoff ewert "Patenonkels"
- quit.past ewert "Ruhestand"
+ enemy aschoff pieper "Feindseligkeit"
- sibling zwilling1 zwilling2 "Zwillinge"
- parent erblasser zwilling1+zwilling2 "Vaters"
- discover zeynep zwilling2 "weist"
- betray.past zwilling2 _ "gefälscht"

== 2 Gütertrennung
Ein junges [Paar](braeutigam+braut) lässt einen Ehevertrag aufsetzen. [Angestellter](till) [Till](till) erkennt in der [Braut](braut) jene [Frau](braut), [die](braut) [ihn](till) vor zwei Jahren am Telefon abserviert hat, und erfährt beim Vorlesen, dass [sie](braut) hoch verschuldet ist. Ob [er](till) den [Bräutigam](braeutigam) ins Vertrauen ziehen darf, diskutiert [er](till) die halbe Folge mit [Zeynep](zeynep). Am Ende sagt die [Braut](braut) [ihrem](braut) [Verlobten](braeutigam) selbst die Wahrheit, und geheiratet wird trotzdem. Letzte Szene: [Till](till) und [Zeynep](zeynep) küssen sich im Aktenkeller.
- breakup.past braut till "abserviert"
- discover till braut "erfährt"
- reveal? till braeutigam "ins Vertrauen"
- engaged braeutigam braut "Verlobten"
+ reveal braut braeutigam "Wahrheit"
- wedding braeutigam braut "geheiratet"
+ kiss till zeynep "küssen"

== 3 Zwei Damen in Schwarz
Bei der Testamentseröffnung erfährt die [Witwe](witwe) [Hinrichs](witwe), dass [ihr](witwe) [Mann](hinrichs) das Ferienhaus auf [Langeoog](@langeoog) einer gewissen [Roswitha Thoben](geliebte) vermacht hat, mit [der](geliebte) [er](hinrichs) vierzehn Jahre lang ein Verhältnis hatte. Im Flur geht [sie](witwe) mit dem Regenschirm auf die [Rivalin](geliebte) los. [Friederike](aschoff) trennt [die beiden](geliebte+witwe). [Pieper](pieper) sabotiert unterdessen [seine](pieper) [Chefin](aschoff), indem [er](pieper) Fristen nicht einträgt. [Till](till) deckt [ihn](pieper), obwohl es [ihm](till) zuwider ist. Wer das Ferienhaus am Ende bekommt, bleibt offen.
- married.past hinrichs witwe "Mann"
- gift.past hinrichs geliebte "vermacht"
+ affair.past geliebte hinrichs "Verhältnis"
- discover witwe hinrichs "erfährt"
- attack witwe geliebte "los"
- boss aschoff pieper "Chefin"
+ betray pieper aschoff "sabotiert"
- help till pieper "deckt"

== 4 Hohe Aufsicht
[Landgerichtspräsident Wolter](wolter) prüft das Notariat. Was bislang nur angedeutet wurde, wird hier ausgesprochen: [Wolter](wolter) ist der [Mann](wolter), von [dem](wolter) [Friederike](aschoff) vor drei Jahren geschieden wurde. [Er](wolter) findet die versäumten Fristen und gibt [ihr](aschoff) die Schuld. [Zeynep](zeynep) kommt [Pieper](pieper) auf die Spur; als [sie](zeynep) [ihn](pieper) damit konfrontiert, stellt [er](pieper) sich dem [Präsidenten](wolter) und bietet [seine](pieper) Kündigung an. [Aschoff](aschoff) nimmt sie nicht an. Von da an arbeiten [Bürovorsteher](pieper) und [Notarin](aschoff) Hand in Hand.
- investigate wolter aschoff "prüft"
- divorce.past aschoff wolter "geschieden"
- accuse wolter aschoff "Schuld"
+ discover zeynep pieper "auf die Spur"
- accuse zeynep pieper "konfrontiert"
- reveal pieper wolter "stellt"
- quit! pieper "nimmt sie nicht an"
+ reconcile aschoff pieper "Hand in Hand"

== 5 Leibrente
Eine siebzigjährige [Bäuerin](baeuerin) will [ihrem](baeuerin) [Knecht](knecht) den Hof überschreiben. [Ihr](baeuerin) [Neffe](neffe) hält den [Mann](knecht) für einen Erbschleicher und lässt [seine](neffe) [Tante](baeuerin) auf [ihren](baeuerin) Geisteszustand untersuchen, ohne Erfolg. Tatsächlich lieben sich [die zwei](baeuerin+knecht) seit dreißig Jahren. [Pieper](pieper) überredet [sie](baeuerin+knecht), statt des Vertrages das Aufgebot zu bestellen. [Zeynep](zeynep) hat [ihrer](zeynep) [Mutter](zmutter) verschwiegen, dass [sie](zeynep) mit [Till](till) zusammen ist; [diese](zmutter) lädt einen [Zahnarzt](zahnarzt) zum Tee, [der](zahnarzt) [ihrer](zmutter) [Tochter](zeynep) gefallen soll.
- kin baeuerin neffe "Neffe"
+ love baeuerin knecht "lieben"
- love knecht baeuerin "lieben"
- gift? baeuerin knecht "überschreiben"
- wedding? baeuerin knecht "Aufgebot"
- parent zmutter zeynep "Mutter"
- reveal! zeynep zmutter "verschwiegen"
+ couple till zeynep "zusammen"
- invite zmutter zahnarzt "lädt"

== 6 Nachts im Tresorraum
Ein maskierter [Einbrecher](einbrecher) schlägt [Pieper](pieper) nieder und entwendet einen einzigen Umschlag: das Testament von [Ewert](ewert). [Friederike](aschoff) fährt zu [ihrem](aschoff) [Patenonkel](ewert), [der](ewert) sich weigert, über den Inhalt zu reden. [Seine](ewert) [Frau](margot) [Margot](margot) besucht den verletzten [Bürovorsteher](pieper) im Krankenhaus und hält dort, wie [Till](till) durch die Tür sieht, [seine](pieper) Hand. [Zeynep](zeynep) gefällt der [Zahnarzt](zahnarzt) wider Erwarten nicht schlecht, worüber [Till](till) in Wut gerät. Erste Folge ohne abgeschlossenen Fall.
+ attack einbrecher pieper "schlägt"
+ steal einbrecher _ "entwendet"
- kin aschoff ewert "Patenonkel"
- reveal! ewert aschoff "weigert"
- married ewert margot "Frau"
- injure pieper einbrecher "verletzten"
- discover till margot+pieper "sieht"
- love zeynep zahnarzt "gefällt"
- jealous till zahnarzt "Wut"

== 7 Der Nachtrag
[Margot Ewert](margot) vertraut [Friederike](aschoff) an, dass [sie](margot) früher eine Liebschaft mit [Pieper](pieper) hatte und dass [Insa](insa), [ihre](margot) [Tochter](insa), nicht von [Ewert](ewert) ist. [Ewert](ewert) wusste es immer und hat es im gestohlenen Testament festgehalten. [Pieper](pieper) selbst ahnt nicht, dass [er](pieper) ein [Kind](insa) hat. Der [Einbrecher](einbrecher) verlangt von [Insa](insa) zwanzigtausend Euro dafür, dass [er](einbrecher) den Brief aus dem Tresor nicht in der Zeitung veröffentlicht. [Till](till) entschuldigt sich bei [Zeynep](zeynep), und [sie](zeynep) verabschiedet den [Zahnarzt](zahnarzt) endgültig.
+ reveal margot aschoff "vertraut"
- affair.past margot pieper "Liebschaft"
- parent margot insa "Tochter"
- parent! ewert insa "nicht von Ewert"
- parent pieper insa "Kind"
- discover! pieper insa "ahnt nicht"
+ threaten einbrecher insa "verlangt"
- reconcile? till zeynep "entschuldigt"
- reject zeynep zahnarzt "verabschiedet"

== 8 Geldübergabe in Bad Zwischenahn
[Insa](insa) wendet sich an das Notariat, ohne zu wissen, dass [ihr](insa) dort der eigene [Vater](pieper) gegenübersitzt. [Friederike](aschoff) begleitet [sie](insa) zur Übergabe ans [Zwischenahner Meer](@zwischenahn), wo die Polizei den [Erpresser](einbrecher) festnimmt. Unter der Maske steckt [Gerd Kruse](zwilling2) aus der Pilotfolge, [der](zwilling2) nach dem verlorenen Prozess pleite ist und sich an [Aschoff](aschoff) rächen wollte. [Pieper](pieper) liest im Polizeiprotokoll, wessen [Vater](pieper) [er](pieper) ist, und betrinkt sich mit [Till](till).
- help? _ insa "wendet"
- parent pieper insa "Vater"
- help aschoff insa "begleitet"
+ arrest _ einbrecher "festnimmt" @zwischenahn
- lose zwilling2 "pleite"
- attack? zwilling2 aschoff "rächen"
+ discover pieper insa "liest"

== 9 Auslandsbeurkundung
[Zeyneps](zeynep) [Mutter](zmutter) findet [Tills](till) Zahnbürste und spricht einen Monat lang nicht mit [ihrer](zmutter) [Tochter](zeynep). [Till](till) bittet [sie](zmutter) in selbst gelerntem Türkisch um [ihren](zmutter) Segen; [sie](zmutter) korrigiert drei Fehler und gibt ihn. [Pieper](pieper) schreibt [Insa](insa) einen Brief, den [sie](insa) zurückschickt. [Margot](margot) fleht [Volkmar](pieper) an, nichts zu überstürzen, da [ihr](margot) [Mann](ewert) wieder Herzprobleme hat. [Wolter](wolter) führt [Friederike](aschoff) zum ersten Mal seit der Trennung zum Essen aus.
- discover zmutter zeynep "findet"
- parent zmutter zeynep "Mutter"
- reject insa pieper "zurückschickt"
- married ewert margot "Mann"
+ ill ewert "Herzprobleme"
- breakup.past aschoff wolter "Trennung"
+ date aschoff wolter "Essen"

== 10 Letztwillig
[Ewert](ewert) stirbt im Beisein von [Friederike](aschoff) und [Pieper](pieper), [dem](pieper) [er](ewert) kurz zuvor vergeben hat. Auf der Beerdigung wirft [Insa](insa) [ihrer](insa) [Mutter](margot) vor, [sie](insa) ein Leben lang belogen zu haben. Laut Testament soll [Pieper](pieper) das Segelboot bekommen, „damit der [Bursche](pieper) einmal mit [seiner](pieper) [Tochter](insa) hinausfährt“. [Till](till) macht [Zeynep](zeynep) auf der Rückfahrt in der Regionalbahn einen Antrag. [Sie](zeynep) will vorher das zweite Staatsexamen ablegen. Die Episode lief ursprünglich ohne Werbeunterbrechung.
- reconcile.past ewert pieper "vergeben"
+ die ewert "stirbt"
- accuse insa margot "wirft"
- betray.past margot insa "belogen"
- parent margot insa "Mutter"
- gift ewert pieper "Segelboot"
- parent pieper insa "Tochter"
+ propose till zeynep "Antrag"

== 11 Befangen
Die Kammer wirft [Friederike](aschoff) vor, [sie](aschoff) habe sich vom eigenen [Patenonkel](ewert) bestechen lassen. [Wolter](wolter) könnte das Verfahren stoppen, knüpft dies jedoch an die Bedingung, dass [sie](aschoff) zu [ihm](wolter) zurückkehrt. [Sie](aschoff) lässt [ihren](aschoff) [Ex-Mann](wolter) stehen. [Pieper](pieper) rettet [sie](aschoff) mit den Kassenbüchern aus zwanzig Jahren. Auch [Frau Hinrichs](witwe) und [Roswitha Thoben](geliebte), seit Folge 3 unzertrennlich, sagen zugunsten der [Notarin](aschoff) aus. [Insa](insa) ruft [Volkmar](pieper) an, legt aber gleich wieder auf. Auffällig ist die ungewohnt düstere Musik.
+ accuse _ aschoff "wirft"
- kin aschoff ewert "Patenonkel"
- threaten wolter aschoff "Bedingung"
- reconcile? aschoff wolter "zurückkehrt"
+ reject aschoff wolter "stehen"
- ex aschoff wolter "Ex-Mann"
- rescue pieper aschoff "rettet"
- friend geliebte witwe "unzertrennlich"
- help geliebte+witwe aschoff "zugunsten"

== 12 Siegel und Segel
[Zeynep](zeynep) besteht das Examen und heiratet [Till](till) noch am selben Nachmittag; [Trauzeugen](aschoff+pieper) sind [Friederike](aschoff) und [Pieper](pieper). [Wolter](wolter) tritt nach einer anonymen Beschwerde zurück, hinter der, wie der Abspann zeigt, die [Mutter](zmutter) der [Braut](zeynep) steckt. [Margot](margot) zieht nach [Langeoog](@langeoog), allein. Schlussbild: [Pieper](pieper) wartet mit zwei Schwimmwesten am Steg, und nach langem Zögern steigt [Insa](insa) zu [ihm](pieper) ins Boot. Dazu läuft, wie schon im Vorspann der ersten Folge, das Akkordeonthema.
+ wedding till zeynep "heiratet"
- advisor aschoff+pieper till+zeynep "Trauzeugen"
- quit wolter "tritt"
- accuse zmutter wolter "Beschwerde"
- parent zmutter zeynep "Mutter"
- move margot "zieht" @langeoog
+ reconcile insa pieper "steigt"
