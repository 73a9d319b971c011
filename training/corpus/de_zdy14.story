%series Gletscherrot
%lang de
%genre crime series about a hotel in the Engadine, encyclopaedia episode list
%cast corsin | Kommissär Corsin Camenisch; Corsin; Camenisch | m
%cast ladina | Ladina Bezzola; Ladina; Bezzola | f
%cast flurin | Flurin Bezzola; Flurin | m
%cast nele | Nele Camenisch; Nele | f
%cast hamid | Hamid Rezai; Hamid | m
%cast cla | Cla | m
%cast seraina | Seraina | f
%cast graf | Graf Lobkow; Lobkow | m
%cast imani | Imani | f
%cast bub | - | m
%cast skilehrer | Reto | m
%cast staatsanwalt | Kühne | m

== 1
Im Speisesaal des Hotels Rosatsch bricht während des Silvesterdiners der [Skilehrer](skilehrer) [Reto](skilehrer) tot zusammen, vergiftet mit einem Enzian, wie sich herausstellt, den die [Direktorin](ladina) [Ladina Bezzola](ladina) eigenhändig eingeschenkt hatte; [Kommissär Corsin Camenisch](corsin), [der](corsin) den Jahreswechsel dort mit [seiner](corsin) frisch vermählten [Frau](nele) [Nele](nele) verbringt, übernimmt den Fall notgedrungen selbst. Dass [er](corsin) die [Hotelière](ladina) vor zwei Jahrzehnten beinahe geheiratet hätte, erwähnt [er](corsin) weder [Nele](nele) noch dem [Staatsanwalt](staatsanwalt) gegenüber. [Ladinas](ladina) [Gatte](flurin), [Flurin](flurin), zieht die Vorhänge zu.
+ kill _ skilehrer "vergiftet"
- kill? ladina skilehrer "eingeschenkt"
- wedding.past corsin nele "vermählten"
- married corsin nele "Frau"
- investigate corsin skilehrer "übernimmt den Fall"
- wedding.past! corsin ladina "beinahe geheiratet"
- betray corsin nele+staatsanwalt "weder"
- married flurin ladina "Gatte"

== 2
Die Vernehmung der Gäste ergibt, dass der [Ermordete](skilehrer) mit nicht weniger als vier von ihnen intim war, darunter [Seraina](seraina), die [Tochter](seraina) des Hauses, und der russische [Graf Lobkow](graf), [der](graf) das Gegenteil beschwört, bis [Imani](imani), [sein](graf) [Zimmermädchen](imani), [ihm](graf) ein vergessenes Halstuch reicht. [Hamid Rezai](hamid), [Koch](hamid) und seit dem Sommer heimlich mit [Seraina](seraina) verlobt, erfährt davon aus der Zeitung und zerschlägt drei Suppenterrinen. [Nele](nele), [die](nele) sich langweilt, spielt mit dem [Hotelier](flurin) Billard und verliert, wie [sie](nele) zu [Corsin](corsin) sagt, höchstens zum Spaß.
- affair.past seraina skilehrer "intim"
- affair.past graf skilehrer "intim"
- betray graf corsin "beschwört"
- parent flurin+ladina seraina "Tochter"
- engaged hamid seraina "verlobt"
+ cheat.past seraina hamid "intim"
- discover hamid seraina "erfährt"
- jealous hamid skilehrer "zerschlägt"
- flirt flurin nele "Billard"

== 3
Als auf der Terrasse des Grafenappartements ein zweiter Enzian auftaucht, den zum Glück nur der [Papagei](cla) [Cla](cla) kostet, wird [Hamid](hamid) festgenommen, [der](hamid) schweigt, um [Seraina](seraina) zu schützen, [die](seraina), wie [er](hamid) meint, das Gift besorgt habe, während [Seraina](seraina) aus genau demselben Grund ein falsches Geständnis ablegt. [Camenisch](corsin), [der](corsin) zwei Täter hat und keinen Fall, sucht nachts Rat bei [Ladina](ladina). Am Kamin wird aus dem Rat ein Geständnis, aus dem Geständnis ein Kuss, und die [Kommissärsgattin](nele), [die](nele) ein Glas Wasser wollte, geht ohne Wasser wieder hinauf.
- injure cla "kostet"
+ arrest corsin hamid "festgenommen"
- help hamid seraina "schützen"
- betray seraina corsin "falsches Geständnis"
- help seraina hamid "Grund"
+ kiss corsin ladina "Kuss"
- cheat corsin nele "Kuss"
- married corsin nele "Kommissärsgattin"
- discover nele corsin+ladina "ohne Wasser"

== 4
[Cla](cla) überlebt. [Cla](cla) spricht Russisch. [Corsin](corsin) lässt [Hamid](hamid) frei. [Hamid](hamid) umarmt [Seraina](seraina). [Seraina](seraina) beichtet [Hamid](hamid) alles. [Hamid](hamid) gibt [Seraina](seraina) den Ring zurück. [Nele](nele) küsst [Flurin](flurin). [Flurin](flurin) liebt [Ladina](ladina) nicht mehr. [Nele](nele) liebt [Corsin](corsin) noch. [Corsin](corsin) schreibt [Nele](nele) einen Brief. [Nele](nele) verbrennt den Brief. Der Schnee fällt weiter. Vor dem Fenster steht [Kühne](staatsanwalt).
- recover cla "überlebt"
- rescue corsin hamid "frei"
- reconcile hamid seraina "umarmt"
- reveal seraina hamid "beichtet"
+ breakup hamid seraina "zurück"
+ kiss flurin nele "küsst"
- cheat nele corsin "küsst"
- love.end flurin ladina "nicht mehr"
- love nele corsin "noch"
- reject nele corsin "verbrennt"
- travel staatsanwalt "steht"

== 5
[Staatsanwalt](staatsanwalt) [Kühne](staatsanwalt), von Neid auf den [Untergebenen](corsin) zerfressen, entzieht [diesem](corsin) wegen Befangenheit die Ermittlung, nachdem [ihm](staatsanwalt) ein anonymer Brief, dessen [Verfasserin](nele) der Zuschauer kennt, die Szene am Kamin geschildert hat. [Camenisch](corsin), [Zimmernachbar](corsin) von [Lobkow](graf) und nun einfacher Gast, hört durch die Wand, wie der [Graf](graf) mit dem [Vogel](cla) streitet, wobei das Wort Testament fällt. [Imani](imani), [die](imani) [ihm](corsin) beim Bettenmachen anvertraut, schwanger vom [Toten](skilehrer) zu sein, weiß mehr, als [sie](imani) sagt; [Ladina](ladina) hingegen sagt mehr, als [sie](ladina) weiß.
- boss staatsanwalt corsin "Untergebenen"
- jealous staatsanwalt corsin "Neid"
+ quit corsin staatsanwalt "entzieht"
- betray nele corsin "anonymer Brief"
- reveal nele staatsanwalt "geschildert"
- neighbour corsin graf "Zimmernachbar"
- quarrel cla graf "streitet"
- reveal imani corsin "anvertraut"
+ pregnant imani skilehrer "schwanger"
- affair.past imani skilehrer "vom Toten"

== 6
Bei einer Schlittenpartie, zu der [Flurin](flurin) alle Hausgäste bittet, damit man auf andere Gedanken komme, stürzt der Schlitten mit [Nele](nele) in eine Spalte, und [der](corsin), [den](corsin) [sie](nele) zwei Tage lang nicht mehr angesehen hat, seilt sich zu [ihr](nele) ab, während der [Verehrer](flurin) oben um Hilfe ruft, statt welche zu leisten. Zu zweit auf einem Eisvorsprung gestehen [sie](corsin+nele) einander alles, vom Kuss bis zum Billard, und müssen [beide](corsin+nele) darüber so lachen, dass [ihnen](corsin+nele) beinahe der Haken ausreißt. Kaum gerettet, trennen [sie](corsin+nele) sich. Es sei, erklärt [Nele](nele), nie so schön gewesen.
- invite flurin _ "bittet"
- injure nele "stürzt"
+ rescue corsin nele "seilt"
- love flurin nele "Verehrer"
- reveal corsin nele "gestehen"
- reveal nele corsin "gestehen"
- happy corsin+nele "lachen"
+ breakup corsin nele "trennen"

== 7
[Hamid](hamid), [der](hamid) nach der geplatzten Verlobung im Zimmer des toten [Rivalen](skilehrer) wohnt, entdeckt hinter dem Spiegel Verse, die [Reto](skilehrer) nicht an eine der vier, sondern an [Ladina](ladina) richtete, und dazu Quittungen, aus denen hervorgeht, dass [sie](ladina) [ihn](skilehrer) zwei Jahre lang für [sein](skilehrer) Schweigen bezahlt hat. Worüber [er](skilehrer) schwieg, errät [Seraina](seraina), [die](seraina) [ihr](seraina) eigenes Gesicht lange genug betrachtet hat, um zu wissen, dass [ihr](seraina) [Vater](corsin) nicht [Flurin](flurin) heißt; [sie](seraina) rechnet, misst und klopft schließlich bei [Camenisch](corsin) an, um [ihn](corsin) zu fragen, ob auch [er](corsin) keine Haselnüsse verträgt.
- engaged.past hamid seraina "Verlobung"
- enemy hamid skilehrer "Rivalen"
- discover hamid ladina+skilehrer "entdeckt"
- love.past skilehrer ladina "Verse"
+ threaten.past skilehrer ladina "Schweigen"
+ parent corsin seraina "Vater"
- parent! flurin seraina "nicht Flurin"
- discover seraina corsin "errät"

== 8
[Corsin](corsin) ist [Serainas](seraina) [Vater](corsin). [Ladina](ladina) gibt es zu. [Flurin](flurin) wusste es immer. [Flurin](flurin) verlangt trotzdem die Scheidung. [Ladina](ladina) willigt ein. [Seraina](seraina) schreit [Ladina](ladina) an. [Corsin](corsin) lernt [Seraina](seraina) kennen. [Er](corsin) bringt [ihr](seraina) das Schachspiel bei. [Nele](nele) reist nach [Bergün](@berguen). [Flurin](flurin) reist [Nele](nele) nach. [Kühne](staatsanwalt) verhaftet [Ladina](ladina). [Imani](imani) verlässt die Küche. [Imani](imani) war es nicht. [Cla](cla) weiß, wer.
- parent corsin seraina "Vater"
- reveal ladina corsin "gibt"
- discover.past flurin corsin+seraina "wusste es immer"
- divorce? flurin ladina "Scheidung"
- quarrel ladina seraina "schreit"
- meet corsin seraina "kennen"
- advisor corsin seraina "bringt"
- travel nele "reist" @berguen
- travel flurin nele "reist"#2 @berguen
+ arrest staatsanwalt ladina "verhaftet"
- kill! imani skilehrer "nicht"

== 9
Weil der [Papagei](cla), sobald der [Graf](graf) den Raum betritt, zwei russische Wörter krächzt, die [Hamid](hamid), [der](hamid) als Kind in Taschkent gelebt hat, als »nicht [Reto](skilehrer)« übersetzt, kommt man dahinter, dass der erste Enzian gar nicht dem [Skilehrer](skilehrer) zugedacht war, sondern [Ladina](ladina), [deren](ladina) Hotel [Lobkow](graf) nach [ihrem](ladina) Tod zu erben hoffte, da [Flurin](flurin) [ihm](graf) beim Bakkarat [seinen](flurin) Erbteil verpfändet hatte. Der [Adlige](graf), [der](graf) weder adlig noch Russe ist, nimmt [Seraina](seraina) als Geisel und flieht mit [ihr](seraina) in der Gondelbahn nach oben. Die Gondel bleibt im Sturm stehen.
+ discover hamid graf "dahinter"
- kill? graf ladina "zugedacht"
- kill.past graf skilehrer "Enzian"
- lose.past flurin graf "verpfändet"
+ abduct graf seraina "Geisel"
- flee graf "flieht"

== 10
Der Aufstieg am Tragseil, den [Corsin](corsin) und [Hamid](hamid) gemeinsam wagen, der [Vater](corsin) und der [Verflossene](hamid) der [Entführten](seraina), endet damit, dass der [Mörder](graf) in den Abgrund stürzt, nicht ohne [Camenisch](corsin) vorher in den Arm geschossen zu haben, und dass [Seraina](seraina), noch in der schwankenden Kabine, den Ring zurückverlangt. [Ladina](ladina), auf freiem Fuß, verbindet [Corsin](corsin) die Wunde, an derselben Stelle, an der [er](corsin) mit zwanzig von einem Zaun gefallen war. [Kühne](staatsanwalt) bittet um Entschuldigung. [Imani](imani), [der](imani) man das [Kind](bub) [Retos](skilehrer) am liebsten verschwiegen hätte, wird vom Grafengepäck ein Collier zugesprochen.
- rescue corsin+hamid seraina "Aufstieg"
- ex hamid seraina "Verflossene"
- parent corsin seraina "Vater"
+ die graf "stürzt"
- injure corsin graf "geschossen"
+ reconcile hamid seraina "zurückverlangt"
- treat corsin ladina "verbindet"
- rescue _ ladina "freiem Fuß"
- parent skilehrer bub "Kind"
- find imani "Collier"
- reconcile corsin staatsanwalt "Entschuldigung"

== 11
Mit der Schneeschmelze leert sich das Haus, und die Serie nimmt sich Zeit für jene, die bleiben: [Imani](imani) bringt in der Wäscherei einen [Buben](bub) zur Welt, [den](bub) [Hamid](hamid), zum [Paten](hamid) bestellt, als Erster badet; [Seraina](seraina), von [ihren](seraina) [Eltern](corsin+ladina), [die](corsin+ladina) es immer noch nicht fassen, zum ersten Mal zugleich an der Hand gehalten, übernimmt die Rezeption. Die beiden [Leute](corsin+ladina) über sechzig, wie die Gäste meinen, obwohl [sie](corsin+ladina) es längst nicht sind, frühstücken seit dem Frühling am selben Tisch. [Nele](nele) schreibt aus [Bergün](@berguen), [sie](nele) und [Flurin](flurin) seien glücklich und stritten sich über Billard.
+ birth imani bub "zur Welt"
- kin bub hamid "Paten"
- parent corsin+ladina seraina "Eltern"
- hire seraina "übernimmt"
- couple? corsin ladina "am selben Tisch"
- couple flurin nele "glücklich"
- quarrel flurin nele "stritten"

== 12
Das letzte Kapitel der Staffel besteht aus einem einzigen Abend im Speisesaal, an dem die Trauung von [Seraina](seraina) und [Hamid](hamid) mit einem Trinkspruch auf die Toten beginnt und mit einem Trinkspruch auf die Lebenden schließt. [Ladina](ladina) schenkt, weil es sich so gehört, Enzian ein. Niemand trinkt. Da leert [Corsin](corsin) das Glas in einem Zug, kniet, soweit es die Hüfte erlaubt, vor der [Direktorin](ladina) nieder und holt nach, was [er](corsin) mit zweiundzwanzig versäumt hat. [Sie](ladina) sagt, das habe gedauert. [Cla](cla), [der](cla) auf der Gardinenstange sitzt, kommentiert es in drei Sprachen.
+ wedding hamid seraina "Trauung"
- celebrate _ "Trinkspruch"
+ propose corsin ladina "kniet"
- engaged? corsin ladina "gedauert"
