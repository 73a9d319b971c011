%series Boxengasse
%lang de
%genre motor-racing drama, touring-car team from Graz, encyclopaedia episode list in long sentences
%cast valentin | Valentin Hofer; Valentin; Hofer | m
%cast senta | Senta Hofer; Senta | f
%cast kaya | Kaya Rossi; Kaya; Rossi | f
%cast enzo | Enzo Rossi; Enzo | m
%cast jarno | Jarno Leppänen; Jarno; Leppänen | m
%cast bruckner | Leopold Bruckner; Bruckner | m
%cast toni | Mechanikerin Toni; Toni | f
%cast sam | Sam | n
%cast arzt | Dr. Amir Nasr; Dr. Nasr; Nasr | m
%cast doris | Doris | f
%cast brasil | - | f
%cast steward | - | m
%cast reporter | - | m
%cast halbbruder | Milo | m

== 1
Nach einem missratenen Überholmanöver, das [seinem](valentin) [Teamkollegen](enzo) [Enzo Rossi](enzo) das Leben gekostet hat, zieht sich der steirische [Rennfahrer](valentin) [Valentin Hofer](valentin) auf den Hof [seiner](valentin) [Mutter](senta) [Senta](senta) zurück, bis drei Jahre später [Enzos](enzo) [Tochter](kaya) [Kaya](kaya) mit einer Lizenz in der Hand vor der Tür steht und von [ihm](valentin) verlangt, dass [er](valentin) [sie](kaya) trainiere. [Er](valentin) lehnt ab, [sie](kaya) schläft im Auto, und am vierten Morgen bringt [Senta](senta) [ihr](kaya) Kaffee. [Leopold Bruckner](bruckner), [Eigentümer](bruckner) des Rennstalls und [Enzos](enzo) einstiger [Chef](bruckner), hört davon und wittert Schlagzeilen.
- die.past enzo "Leben gekostet"
- colleague.past enzo valentin "Teamkollegen"
- quit.past valentin "zieht"
- move.past valentin senta "auf den Hof"
- parent senta valentin "Mutter"
- parent enzo kaya "Tochter"
+ travel kaya valentin "vor der Tür"
- advisor? valentin kaya "trainiere"
+ reject valentin kaya "lehnt"
- help senta kaya "Kaffee"
- boss.past bruckner enzo "Chef"

== 2
Als [Kaya](kaya) auf der Kartbahn den Rekord bricht, den [Hofer](valentin) mit fünfzehn aufgestellt hat, überwindet [dieser](valentin) [seinen](valentin) Widerstand und unterschreibt bei [Bruckner](bruckner) einen Vertrag als Ausbilder. In der Halle lernt [sie](kaya) die [Mechanikerin](toni) [Toni](toni) kennen, [die](toni) mit dem Schraubenschlüssel träumt und von der Unfallursache mehr weiß, als [sie](toni) zugibt, und den finnischen [Überflieger](jarno) [Jarno Leppänen](jarno), [der](jarno) die [Neue](kaya) nach zwei Runden als [seine](jarno) schärfste Rivalin betrachtet. [Sentas](senta) Kater frisst den Vertrag, jedoch nur die letzte Seite.
- find kaya "Rekord"
+ hire valentin bruckner "unterschreibt"
- advisor.start valentin kaya "Ausbilder"
- meet kaya toni "lernt"
- meet jarno kaya "Überflieger"
- reveal! toni _ "zugibt"
+ enemy.start jarno kaya "Rivalin"

== 3
Training in [Spielberg](@spielberg). [Sam](sam) stoppt die Zeit. [Jarno](jarno) führt. Kurz vor dem Ziel schneidet [ihn](jarno) [Kaya](kaya). [Jarno](jarno) schimpft. [Kaya](kaya) schimpft lauter. Der [Steward](steward) verwarnt [Kaya](kaya). [Valentin](valentin) sucht [Toni](toni). [Toni](toni) weicht [Valentin](valentin) aus. Nachts schraubt [sie](toni) allein. [Sam](sam) bringt [ihr](toni) Suppe. [Sam](sam) liebt [Toni](toni) seit [Monza](@monza). Das weiß nur [Senta](senta).
- find jarno "führt"
- attack kaya jarno "schneidet"
+ quarrel jarno kaya "schimpft"
- accuse steward kaya "verwarnt"
- investigate valentin toni "sucht"
- reject toni valentin "weicht"
- help sam toni "Suppe"
+ love sam toni "liebt"
- discover senta sam "weiß"

== 4
Ein [Journalist](reporter), [den](reporter) [Bruckner](bruckner) eigens zum Abendessen gebeten hat, fragt [Kaya](kaya) vor allen Gästen, wie es sich anfühle, von dem [Mann](valentin) zu lernen, [der](valentin) [ihren](kaya) [Vater](enzo) auf dem Gewissen habe, worauf [Hofer](valentin) aufspringt und das Lokal verlässt. [Doris](doris), [Bruckners](bruckner) [Ehefrau](doris) und, wie sich herausstellt, die [Schwester](doris) des [Getöteten](enzo), folgt [ihm](valentin) auf die Straße und spricht [ihn](valentin) von aller Schuld frei; [sie](doris) habe immer geahnt, dass am Wagen etwas nicht stimmte. [Kaya](kaya), durch das Fenster stumme [Zeugin](kaya), versteht nur Gesten, aber genug.
- invite bruckner reporter "gebeten"
- parent enzo kaya "Vater"
- accuse reporter valentin "auf dem Gewissen"
- kill? valentin enzo "auf dem Gewissen"
- die.past enzo "Getöteten"
- sad valentin "aufspringt"
- married bruckner doris "Ehefrau"
+ sibling doris enzo "Schwester"
- help doris valentin "frei"
- reveal doris valentin "geahnt"
- kin doris kaya "Schwester"
+ discover kaya doris+valentin "versteht"

== 5
Im Regenrennen von [Brünn](@bruenn) überschlägt sich [Leppänen](jarno) und hängt kopfüber in den Gurten; statt an [ihm](jarno) vorbei zum Sieg zu fahren, bremst [Kaya](kaya), kriecht in das rauchende Wrack und schneidet den [Finnen](jarno) heraus. [Dr. Nasr](arzt), [der](arzt) im Medizinzelt [seine](jarno) Wirbel abtastet, spricht von einem Wunder und stellt fest, dass [er](jarno) von nun an das Lenkrad links ein wenig lockerer halten müsse. Als die [Retterin](kaya) [ihn](jarno) am Abend besucht, liegt auf [ihrem](kaya) Stuhl [seine](jarno) Siegeruhr, und [er](jarno) behauptet, nicht zu wissen, wie sie dahin geraten sei.
- injure jarno "überschlägt"
+ rescue kaya jarno "schneidet"
- treat jarno arzt "abtastet"
- travel kaya jarno "besucht"
- gift jarno kaya "Siegeruhr"
- betray jarno kaya "behauptet"

== 6
[Toni](toni), durch den Unfall aufgewühlt, gesteht [Valentin](valentin) in der leeren Box, was [sie](toni) drei Jahre lang bei sich behielt: [Bruckner](bruckner) habe an jenem Tag befohlen, rissige Bremsscheiben noch ein letztes Rennen lang zu fahren, und [sie](toni), [die](toni) im zweiten Lehrjahr gewesen sei, habe sie eingebaut. Statt [sie](toni) anzuschreien, wie [sie](toni) es befürchtet hat, legt [Hofer](valentin) den Kopf auf [ihre](toni) Werkbank und heult. [Sam](sam), beim Fegen [Zeuge](sam) des Gesprächs, rennt zu [Kaya](kaya) und bremst unterwegs dreimal, weil es [ihr](kaya) das Herz brechen wird.
+ reveal toni valentin "gesteht"
- boss.past bruckner toni "befohlen"
- betray.past bruckner _ "Bremsscheiben"
- sad toni "aufgewühlt"
- sad valentin "heult"
+ discover sam toni+valentin "Zeuge"
- sad? kaya "Herz brechen"

== 7
[Kaya](kaya) erfährt die Wahrheit nicht von [Sam](sam), sondern aus der Zeitung, denn [Doris](doris), vom [Ehemann](bruckner) wegen einer [Brasilianerin](brasil) verlassen, hat dem [Reporter](reporter) am Telefon alles diktiert. Als die [Tochter](kaya) des [Verstorbenen](enzo) in [Bruckners](bruckner) Büro stürmt, reicht [dieser](bruckner) [ihr](kaya) einen Scheck, den [sie](kaya) [ihm](bruckner) in den Mund stopft. [Er](bruckner) feuert [sie](kaya), [Valentin](valentin) und [Toni](toni) in einem einzigen Satz. Bei [Senta](senta) rückt die [Familie](kaya+sam+senta+toni+valentin), die eine geworden ist, ohne dass es jemand gemerkt hätte, die Stühle um den Küchentisch zusammen.
+ discover kaya bruckner "erfährt"
- breakup.past bruckner doris "verlassen"
- love bruckner brasil "wegen einer Brasilianerin"
- married bruckner doris "Ehemann"
- reveal doris reporter "diktiert"
- parent enzo kaya "Tochter"
- gift bruckner kaya "Scheck"
- attack kaya bruckner "stopft"
+ quit kaya+toni+valentin bruckner "feuert"

== 8
Aus Erspartem, einem Kredit der [Raiffeisenkasse](#raiffeisenkasse) und der Ernte von zwei Apfelgärten, die [Senta](senta) verpfändet, stellen die [Entlassenen](kaya+toni+valentin) ein eigenes Team auf die Beine, dem es an allem mangelt außer an Ehrgeiz. [Jarno](jarno), von Konkurrenten umworben und von [Bruckner](bruckner) mit der Klage einer Vertragsstrafe bedroht, fährt in der Nacht über den Pass, um sich [ihnen](kaya+toni+valentin) anzuschließen. [Kaya](kaya), mit Schmierfett auf der Stirn, öffnet [ihm](jarno), und die Begrüßung dauert so lange, dass [Toni](toni) drinnen den Kaffee zweimal aufwärmen muss.
+ create kaya+toni+valentin "auf die Beine"
- lose senta "verpfändet"
- threaten bruckner jarno "bedroht"
- travel jarno "fährt"
- hire jarno kaya+toni+valentin "anzuschließen"
- flirt jarno kaya "Begrüßung"

== 9
In [Most](@most) fällt das neue Team durch Sabotage zurück, da irgendwer in der Nacht Zucker in den Tank geschüttet hat, und die Kamera, die [Sam](sam) gegen das Grollen des Katers aufgestellt hatte, zeigt einen jungen [Mann](halbbruder), [den](halbbruder) [Kaya](kaya) nie gesehen hat und [der](halbbruder) doch [ihre](kaya) Stirn und [ihre](kaya) Hände besitzt. [Milo](halbbruder), so heißt [er](halbbruder), ist [Enzos](enzo) [Sohn](halbbruder) aus einer Liaison mit der [Brasilianerin](brasil), für [die](brasil) [Bruckner](bruckner) neuerdings Luftsprünge macht, und steht bei [diesem](bruckner) in Lohn und Brot. [Er](halbbruder) spuckt der neu gefundenen [Halbschwester](kaya) vor die Füße.
+ attack halbbruder _ "Sabotage"
- discover sam halbbruder "zeigt"
- parent enzo halbbruder "Sohn"
- parent brasil halbbruder "aus einer Liaison"
- sibling halbbruder kaya "Halbschwester"
- affair.past brasil enzo "Liaison"
- love bruckner brasil "Luftsprünge"
- boss bruckner halbbruder "Lohn und Brot"
+ reject halbbruder kaya "spuckt"

== 10
Statt [ihn](halbbruder) anzuzeigen, lädt [Kaya](kaya) den [Saboteur](halbbruder) auf den Hof ein, wo [Senta](senta) [ihm](halbbruder) dreierlei Kuchen vorsetzt und [Valentin](valentin) [ihm](halbbruder) erzählt, wie [Enzo](enzo) in der Nacht vor dem Tod ein Telefonat nach [Recife](@recife) geführt und danach vor Freude getanzt habe. [Milo](halbbruder), [der](halbbruder) glaubte, der [Vater](enzo) habe [ihn](halbbruder) nie gewollt, bricht zusammen und räumt ein, dass [Bruckner](bruckner) [ihn](halbbruder) zu der Tat getrieben hat. [Jarno](jarno), einem Racheakt nicht abgeneigt, wird von [Toni](toni) am Kragen zurückgehalten, und das nimmt [er](jarno) [ihr](toni) sehr übel, eine volle Viertelstunde lang.
+ invite kaya halbbruder "lädt"
- help senta halbbruder "Kuchen"
- reveal valentin halbbruder "erzählt"
- happy.past enzo "Freude"
- parent enzo halbbruder "Vater"
- sad halbbruder "bricht"
+ reveal halbbruder kaya+valentin "räumt"
- betray.past bruckner halbbruder "getrieben"
- attack? jarno bruckner "Racheakt"
- sad jarno toni "übel"

== 11
Der Verband ermittelt gegen [Bruckner](bruckner), und [Doris](doris), die Scheidungspapiere in der einen, einen Aktenordner in der anderen Hand, sagt vor der Kommission aus, dass [ihr](doris) [Noch-Ehemann](bruckner) seit Jahren Ersatzteile aus Schrottwagen verbauen ließ. [Er](bruckner) verliert die Lizenz. In der letzten Nacht der Saison wird [Valentin](valentin) von Herzrhythmusstörungen heimgesucht, sodass [Dr. Nasr](arzt) [ihm](valentin) die Boxengasse untersagt; über Funk, aus dem Krankenbett, gibt [er](valentin) [seiner](valentin) [Schülerin](kaya) jede Kurve einzeln vor. Vor Aufregung schläft [Sam](sam) auf [Tonis](toni) Schulter ein.
- investigate _ bruckner "ermittelt"
- divorce? bruckner doris "Scheidungspapiere"
- married bruckner doris "Noch-Ehemann"
+ accuse doris bruckner "sagt"
- lose bruckner "verliert"
- ill valentin "Herzrhythmusstörungen"
- treat valentin arzt "untersagt"
+ advisor valentin kaya "Schülerin"
- help valentin kaya "Funk"

== 12
Mit drei Zehnteln Vorsprung gewinnt [Kaya](kaya) das Finale in [Hockenheim](@hockenheim), [Jarno](jarno) wird Zweiter und beklagt sich nicht. [Milo](halbbruder) wartet am Parc fermé, in den Händen das verbeulte Visier, das [Enzo](enzo) am letzten Tag getragen hatte, und übergibt es der [Siegerin](kaya), [die](kaya) [ihn](halbbruder) vor allen Kameras [ihren](kaya) [Bruder](halbbruder) nennt. [Sam](sam) macht [Toni](toni) zwischen zwei Reifenstapeln ein Geständnis, auf das [sie](toni), wie [sie](toni) sagt, lange genug gewartet habe. Und [Senta](senta), im weiten Rund der Tribüne die [Einzige](senta), [die](senta) nicht steht, verdrückt mit [Doris](doris) eine Torte und schickt [ihrem](senta) [Sohn](valentin) ein Stück ins Spital.
+ find kaya "gewinnt"
- gift halbbruder kaya "übergibt"
- sibling halbbruder kaya "Bruder"
+ confess sam toni "Geständnis"
- love toni sam "gewartet"
- friend doris senta "Torte"
- gift senta valentin "Stück"
- ill valentin "Spital"
- parent senta valentin "Sohn"
