%series Nachtlichter
%lang de
%genre superheroine comic, Rotterdam, all-female team, fan wiki issue summaries
%cast flut | Flut; Marijke de Wit; Marijke | f
%cast funke | Funke; Adaeze; Ada | f
%cast spiegel | Spiegel; Lin Yao; Lin | f
%cast hymne | Hymne; Soledad Ruiz; Soledad | f
%cast puma | Puma; Ines Vroom; Ines | f
%cast maske | Weberin | f
%cast mentorin | Professor Tetteh; Tetteh | f
%cast bm | Bürgermeisterin Kuiper; Kuiper | f
%cast joost | Joost | m
%cast luuk | Luuk | m
%cast tante | Tante Mercedes; Mercedes | f
%cast arzt | - | m
%cast mutter | - | f
%cast vater | - | m
%cast kind | Noor | f

== 1
Nach dem Deichbruch von [Rotterdam](@rotterdam) entdecken vier [Frauen](flut+funke+hymne+spiegel) ungewöhnliche Kräfte an sich. [Marijke de Wit](flut), [Klempnerin](flut), gehorcht jedes Wasser; die [Nigerianerin](funke) [Adaeze](funke) versprüht beim Niesen Funken; die [Sängerin](hymne) [Soledad Ruiz](hymne) kann mit einem Ton Glas sprengen; [Lin Yao](spiegel) sieht jedem gleich, den [sie](spiegel) berührt. Eine [Physikerin](mentorin), [Professor Tetteh](mentorin), nimmt [sie](flut+funke+hymne+spiegel) unter [ihre](mentorin) Fittiche. Schon beim ersten Training zanken sich die [Klempnerin](flut) und die [Sängerin](hymne) um das Kommando. Die [Wissenschaftlerin](mentorin) ernennt keine von [beiden](flut+hymne), sondern [Lin](spiegel).
+ discover flut+funke+hymne+spiegel "entdecken"
- advisor.start mentorin flut+funke+hymne+spiegel "Fittiche"
+ quarrel flut hymne "zanken"
- hire spiegel mentorin "ernennt"
- boss.start spiegel flut+funke+hymne "ernennt"

== 2
Die [Weberin](maske), eine [Maskierte](maske) mit Drahtfäden, plündert die Diamantbörse und hinterlässt ein Spinnennetz aus Schmuck. [Flut](flut) setzt die Halle unter Wasser, ertränkt aber beinahe [Hymne](hymne), [die](hymne) schreit, das sei Absicht gewesen. Die [Neue](funke), [Funke](funke), fischt die [Sängerin](hymne) heraus und pumpt [ihr](hymne) das Wasser aus der Lunge. [Soledad](hymne) blickt in das fremde Gesicht und ist hin und weg. Daheim wartet auf [sie](hymne) freilich [Joost](joost), [ihr](hymne) [Mann](joost), [Beamter](joost) der Wasserwacht, mit kalter Suppe. [Er](joost) fragt nicht, wo [sie](hymne) war.
- steal maske _ "plündert"
- kill? flut hymne "ertränkt"
- meet funke hymne "fremde Gesicht"
- accuse hymne flut "Absicht"
+ rescue funke hymne "fischt"
- treat hymne funke "pumpt"
+ love.start hymne funke "hin und weg"
- married hymne joost "Mann"

== 3
[Adaeze](funke) wohnt zur Untermiete bei [Marijke](flut), und [Marijkes](flut) [Mutter](mutter) ist nicht mehr; um [sie](flut) kümmert sich [Tante Mercedes](tante). In der engen Wohnung ist an Geheimnisse nicht zu denken. Als [Soledad](hymne) zum dritten Mal mit Blumen vor der Tür steht, fragt die [Klempnerin](flut), ob die [Sängerin](hymne) [ihr](flut) etwa den Hof mache. „Bild [dir](flut) nichts ein“, entgegnet die [Besucherin](hymne). Die [Mitbewohnerin](funke) wird feuerrot, und die Gardine geht in Flammen auf. Gelöscht wird mit Blumenwasser. Unterdessen taucht im Hafen ein silbernes Netz auf.
- housemate flut funke "Untermiete"
- die.past mutter "nicht mehr"
- parent mutter flut "Mutter"
- kin flut tante "Tante"
- help tante flut "kümmert"
- gift hymne funke "Blumen"
+ flirt? flut hymne "Hof"
- reject hymne flut "Bild dir nichts ein"
- love? funke hymne "feuerrot"

== 4
[Puma](puma) kommt. [Sie](puma) war früher bei der Polizei. [Spiegel](spiegel) kennt [Puma](puma) gut. [Puma](puma) war [ihre](spiegel) [Frau](puma). [Lin](spiegel) will [sie](puma) nicht im Team. [Hymne](hymne) findet [Puma](puma) schön. [Funke](funke) zuckt zusammen. [Flut](flut) grinst. [Tetteh](mentorin) stellt [Puma](puma) ein. [Lin](spiegel) knallt die Tür. Danach knutscht [Hymne](hymne) mit [Funke](funke).
- quit.past puma "früher"
- married.past puma spiegel "Frau"
- ex puma spiegel "Frau"
- reject spiegel puma "nicht im Team"
- love hymne puma "schön"
- jealous funke puma "zuckt zusammen"
- hire puma mentorin "stellt"
- sad spiegel "knallt"
+ kiss funke hymne "knutscht"

== 5
[Bürgermeisterin Kuiper](bm) verbietet den [Nachtlichtern](flut+funke+hymne+puma+spiegel) jeden Einsatz. Wer sich widersetzt, landet in der Festung. [Marijke](flut) trotzt [ihr](bm) als Einzige, dreht dem Rathaus das Wasser ab und wird von der [Expolizistin](puma) festgenommen, [die](puma) nur Befehle befolgt. Am selben Tag entnimmt [Joost](joost) dem Mülleimer ein Theaterbillett für zwei und fragt die [Ehefrau](hymne) endlich, mit wem [sie](hymne) dort war. [Sie](hymne) sagt: mit einer [Freundin](funke). Das ist die halbe Wahrheit. Die [Weberin](maske), hört [er](joost) im Radio, hat die Festung angegriffen.
- threaten bm flut+funke+hymne+puma+spiegel "landet"
- quarrel bm flut "trotzt"
+ arrest puma flut "festgenommen"
- discover joost hymne "Theaterbillett"
- married hymne joost "Ehefrau"
- investigate joost hymne "fragt"
+ betray hymne joost "halbe Wahrheit"
- friend funke hymne "Freundin"
- attack maske _ "angegriffen"

== 6
Aus der Zelle befreit wird [Marijke](flut) ausgerechnet von der [Gegnerin](maske). Die [Weberin](maske) lässt die Gitter zerfasern, nimmt die Maske ab, und die [Gefangene](flut) erblickt [Tante Mercedes](tante). [Ihre](flut) [Tante](tante), die [Frau](tante) mit den Kürbissuppen, hat dreißig Jahre lang gestohlen, um die Sümpfe zurückzukaufen! Die [Nichte](flut) bricht in Tränen aus. Wer [ihr](flut) das verdenken mag, hat keine Familie. Inzwischen hat [Lin](spiegel) das Gesicht der [Bürgermeisterin](bm) angenommen und lässt alle Haftbefehle zerreißen. [Puma](puma) schaut weg und lächelt.
+ rescue maske flut "befreit"
- reveal maske flut "nimmt die Maske"
+ discover flut tante "erblickt"
- kin flut tante "Tante"
- steal.past tante _ "gestohlen"
- sad flut "bricht in Tränen"
- betray spiegel bm "Gesicht"
- help puma spiegel "schaut weg"

== 7
Ein ruhiges Heft. Im Hafen liegt Nebel, auf der Maas schwimmt Eis, und der Automat in der Zentrale spuckt nur noch Pfefferminztee aus. [Hymne](hymne) zieht bei [Joost](joost) aus und ins Untergeschoss. Die [Rothaarige](puma) trägt [ihr](hymne) die Kisten. Am Abend fragt [Funke](funke) die [Sängerin](hymne), ob [sie](hymne) nun bleibe; [die](hymne) legt [ihr](funke) die Hand auf die Brust, und die Sprinkleranlage springt an. Am nächsten Morgen erwischt [sie](funke+hymne) die [Physikerin](mentorin), [die](mentorin) die Heizung abdrehen wollte, und hustet diskret.
+ breakup hymne joost "zieht"
- move hymne "zieht"
- help puma hymne "trägt"
+ sex funke hymne "Sprinkleranlage"
- discover mentorin funke+hymne "erwischt"

== 8
[Lin](spiegel) und [Ines](puma) sind auf Streife und schweigen. Vier Jahre war das [ihre](puma+spiegel) Ehe, sagt [Ines](puma) schließlich: schweigen auf Streife. Beinahe gibt es Streit, beinahe gibt es Tränen. Ein Schuss aus dem Dunkeln beendet beides; die [Rothaarige](puma) sackt zusammen, und [Lin](spiegel), [die](spiegel) mit den Scheidungspapieren in der Tasche herumläuft, hält [ihr](puma) die Wunde zu, bis ein [Arzt](arzt) kommt. Der [Schütze](joost) war kein anderer als [Joost](joost), [der](joost) [Hymne](hymne) vor [ihr](puma) zu beschützen meinte. „[Ich](spiegel) will das nicht mehr“, schluchzt [Lin](spiegel), „dieses Getrenntsein.“
- married.past puma spiegel "Ehe"
- quarrel? puma spiegel "beinahe gibt"
- attack joost puma "Schuss"
+ injure puma joost "sackt"
- divorce? puma spiegel "Scheidungspapieren"
- rescue spiegel puma "hält"
- treat puma arzt "Arzt"
- discover _ joost "kein anderer"
- rescue? joost hymne "beschützen"
- sad spiegel "schluchzt"
+ reconcile? puma spiegel "nicht mehr"

== 9
Die [Verletzte](puma) schlägt die Augen auf und verlangt als Erstes eine Zigarette, als Zweites [ihre](puma) [Exfrau](spiegel). Die Papiere zerreißt [Lin](spiegel) vor dem Bett. Weniger gut läuft es für die [Sängerin](hymne): [Sie](hymne) hat [Joost](joost) in der Zelle besucht, und der [Gatte](joost) hat geweint. Nun will [sie](hymne) [ihm](joost) einen Anwalt besorgen. [Adaeze](funke) wirft [ihr](hymne) vor, noch an [ihm](joost) zu hängen, und verbringt die Nacht auf dem Dach. Die [Klempnerin](flut) folgt [ihr](funke) mit einer Decke. Unten knistert das Radio: Ein [Kind](kind) ist verschwunden, [Noor](kind), die [Tochter](kind) der [Bürgermeisterin](bm).
- recover puma "schlägt"
- ex puma spiegel "Exfrau"
+ reconcile puma spiegel "zerreißt"
- arrest.past _ joost "Zelle"
- married hymne joost "Gatte"
- sad joost "geweint"
- help? hymne joost "Anwalt"
+ quarrel funke hymne "wirft"
- love? hymne joost "hängen"
- jealous funke joost "hängen"
- divorce! puma spiegel "Papiere zerreißt"
- help flut funke "Decke"
- abduct _ kind "verschwunden"
- parent bm kind "Tochter"

== 10
Die Spur führt ins Spinnennest. Nicht die [Weberin](tante) hat das [Mädchen](kind) geraubt, sondern [ihr](tante) [Lehrling](luuk), ein gewisser [Luuk](luuk), [der](luuk) der [Bürgermeisterin](bm) den Deichbruch heimzahlen will, bei dem [sein](luuk) [Vater](vater) umkam. [Puma](puma), noch auf Krücken, lenkt [ihn](luuk) ab; [Funke](funke) brennt die Fäden durch, und [Flut](flut) trägt [Noor](kind) aus dem Kanal. Aber was ist mit [Mercedes](tante)? [Sie](tante) hat den [Jungen](luuk) am Ohr gepackt. „Was glaubst [du](luuk), wer [dich](luuk) auf diese Idee gebracht hat“, fragt [sie](tante) und lässt sich von der [Nichte](flut) Handschellen anlegen.
- advisor tante luuk "Lehrling"
- abduct! tante kind "geraubt"
+ abduct luuk kind "geraubt"
- enemy bm luuk "heimzahlen"
- die.past vater "umkam"
- parent vater luuk "Vater"
- rescue flut+funke+puma kind "trägt"
- attack tante luuk "gepackt"
- reveal tante luuk "fragt sie"
- kin flut tante "Nichte"
+ arrest flut tante "Handschellen"

== 11
Im Prozess gegen [Mercedes](tante) sagt [Lin](spiegel) als Gutachterin aus, [Ines](puma) als Zeugin und [Flut](flut) als [Nichte](flut), unter Schniefen. Die [Bürgermeisterin](bm), [deren](bm) [Kind](kind) durch das Team heil nach Hause kam, hebt das Verbot auf. [Joost](joost) bekennt sich schuldig, willigt in die Scheidung ein und bittet [Soledad](hymne), sich nicht mehr zu verstecken. Nach dem Urteil bleibt [sie](hymne) auf der Treppe stehen, singt den höchsten Ton [ihres](hymne) Lebens, sodass alle Fenster bersten, und geht dann zu [Adaeze](funke), [die](funke) unten wartet. [Sie](funke+hymne) haben beide nichts mehr zu verzeihen.
- accuse _ tante "Prozess"
- reveal puma "Zeugin"
- kin flut tante "Nichte"
- sad flut "Schniefen"
- parent bm kind "Kind"
- return kind "nach Hause"
- reveal joost "bekennt"
+ divorce? hymne joost "Scheidung"
- create hymne "singt"
+ reconcile funke hymne "geht"

== 12
Wasserfest an der Maas. Drei Frauen stehen im Hochzeitskleid am Steg, aber es gibt nur zwei Trauungen: [Lin](spiegel) nimmt [ihre](spiegel) [Ines](puma) ein zweites Mal zur Frau, und [Hymne](hymne) steckt der [Nigerianerin](funke) den Ring an. [Trauzeugin](flut) bei beiden ist [Flut](flut); [sie](flut) heult wie eine Fontäne. Unter den Gästen sitzen die [Bürgermeisterin](bm) und die [Professorin](mentorin) und teilen sich ein Stück Torte, später auch ein Taxi. Die [Weberin](tante) schreibt aus dem Gefängnis, [ihr](tante) sei nie langweilig; [sie](tante) gibt dort einen Strickkurs. [Luuk](luuk) sitzt in der ersten Reihe.
- celebrate funke+hymne+puma+spiegel "Wasserfest"
+ wedding puma spiegel "nimmt"
+ wedding funke hymne "Ring"
- advisor flut funke+hymne+puma+spiegel "Trauzeugin"
- sad flut "heult"
- flirt bm mentorin "teilen"
- arrest.past _ tante "Gefängnis"
- happy tante "nie langweilig"
