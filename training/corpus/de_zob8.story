%series Kommissariat 9
%lang de
%genre Krimiserie in Wien 1925, newspaper recap, drily melancholic
%cast brandeis | Inspektor Brandeis; Emanuel Brandeis; Brandeis | m
%cast ilona    | Ilona Brandeis; Ilona | f
%cast wessely  | Grete Wessely; Wessely; Grete | f
%cast strnad   | Strnad; Poldi Strnad; Poldi | m
%cast kasimir  | Kasimir Dolny; Dolny; Kasimir | m
%cast valeska  | Valeska | f
%cast hofrat   | Hofrat Kinsky; Kinsky | m
%cast hofraetin | Sidonie Kinsky; Sidonie | f
%cast mizzi    | Mizzi | f
%cast baron    | Baron Tauber; Tauber | m
%cast arzt     | Dr. Pollak; Pollak | m
%cast kind     | Emil | m
%cast hausmeister | - | m

== 1 Die Dame ohne Hut
Am [Donaukanal](@donaukanal) liegt eine [Tote](valeska) in Seide, und [Inspektor Brandeis](brandeis), [der](brandeis) seit dem Krieg nicht mehr durchschläft, erkennt [sie](valeska): [Valeska](valeska), [Sängerin](valeska) im [Ronacher](#ronacher), die [ihm](brandeis) 1917 den Ring zurückgeschickt hat. [Er](brandeis) behält es für sich, auch vor [seiner](brandeis) neuen [Schreibkraft](wessely), dem [Fräulein](wessely) [Grete Wessely](wessely), [die](wessely) mehr sieht, als [sie](wessely) tippt. Daheim in der [Leopoldstadt](@leopoldstadt) fragt [Ilona](ilona), [seine](brandeis) [Angetraute](ilona), warum [er](brandeis) die Suppe salzt, ohne zu kosten. Verdächtigt wird der [Pianist](kasimir) [Kasimir Dolny](kasimir), [dessen](kasimir) Klavier [Valeskas](valeska) letztes Lied begleitet hat.
- kill _ valeska "Tote"
- discover brandeis valeska "erkennt"
+ engaged.past brandeis valeska "Ring"
- breakup.past valeska brandeis "zurückgeschickt"
- reveal! brandeis wessely "behält"
- hire wessely brandeis "neuen Schreibkraft"
- boss.start brandeis wessely "neuen Schreibkraft"
- married brandeis ilona "Angetraute"
- accuse _ kasimir "Verdächtigt"
- colleague.past kasimir valeska "begleitet"

== 2 Der Pianist
[Dolny](kasimir) schwört, [er](kasimir) habe für die [Sängerin](valeska) nichts als Noten übrig gehabt, und wird trotzdem in Ketten gelegt, denn [Hofrat Kinsky](hofrat), [der](hofrat) über das Kommissariat gebietet, wünscht rasche Ergebnisse. [Strnad](strnad), dienstältester [Kriminalbeamter](strnad) und [Brandeis'](brandeis) [Gefährte](strnad) aus dem Schützengraben, hält den [Polen](kasimir) für schuldig; der [Inspektor](brandeis) hält [ihn](kasimir) für verliebt, nur in wen? [Fräulein Wessely](wessely) bringt dem [Häftling](kasimir) Zigaretten und bleibt, bis der Wärter gähnt. Am Abend öffnet die [Frau](ilona) des [Inspektors](brandeis) eine Schachtel mit alten Briefen und liest bis zum letzten.
- love! kasimir valeska "nichts als Noten"
+ arrest _ kasimir "Ketten"
- boss hofrat brandeis+strnad+wessely "gebietet"
- friend brandeis strnad "Gefährte"
- accuse strnad kasimir "schuldig"
- love? kasimir _ "verliebt"
- gift wessely kasimir "Zigaretten"
- married brandeis ilona "Frau"
- discover ilona brandeis "liest"

== 3 Briefe aus Przemyśl
Die [Tote](valeska) hat gelogen, als [sie](valeska) dem jungen [Leutnant](brandeis) von damals schrieb, [sie](valeska) liebe [ihn](brandeis) nicht mehr: [Sie](valeska) erwartete ein [Kind](kind) und schämte sich. So steht es in dem Brief, den [Ilona](ilona) findet und vor [ihrem](ilona) [Gatten](brandeis) in den Ofen wirft. Die [Dienstmagd](mizzi) [Mizzi](mizzi) zieht ihn halb verkohlt wieder heraus. Währenddessen gesteht der eingesperrte [Klavierspieler](kasimir) der [Schreibkraft](wessely) durch das Gitter, dass [sie](wessely) der Grund sei, weshalb [er](kasimir) schweige: Zur Tatzeit habe [er](kasimir) unter [ihrem](wessely) Fenster gestanden. Wer soll [ihm](kasimir) das glauben?
- betray.past valeska brandeis "gelogen"
- love.past valeska brandeis "gelogen"
+ pregnant.past valeska brandeis "erwartete"
- sad.past valeska "schämte"
- discover ilona valeska "findet"
- married brandeis ilona "Gatten"
- boss ilona mizzi "Dienstmagd"
- find mizzi "zieht"
- arrest.past _ kasimir "eingesperrte"
+ confess kasimir wessely "gesteht"
- love kasimir wessely "der Grund"

== 4 Schnee auf Gleis 2
[Grete](wessely) glaubt [ihm](kasimir). [Grete](wessely) öffnet die Zelle. Den Schlüssel hat [sie](wessely) vom schlafenden [Strnad](strnad). Frei ist [Kasimir](kasimir) nun, aber auf der Flucht. Am [Westbahnhof](@westbahnhof) fällt Schnee. [Er](kasimir) küsst [Grete](wessely) auf die Stirn. „Kommen [Sie](wessely) mit“, sagt [Kasimir](kasimir). [Grete](wessely) bleibt. Auf dem Bahnsteig steht [Brandeis](brandeis). [Er](brandeis) hat alles gesehen. [Brandeis](brandeis) sagt nichts. Anderntags kündigt [Kinsky](hofrat) dem falschen [Mann](strnad). Entlassen ist [Poldi](strnad). [Poldi](strnad) trinkt.
+ rescue wessely kasimir "öffnet"
- steal wessely strnad "Schlüssel"
- flee kasimir "Flucht"
- kiss kasimir wessely "küsst"
- invite kasimir wessely "Kommen Sie mit"
- reject wessely kasimir "bleibt"
- discover brandeis kasimir+wessely "gesehen"
- reveal! brandeis "sagt nichts"
+ quit strnad hofrat "kündigt"

== 5 Das Palais
[Baron Tauber](baron), [Geldgeber](baron) des [Ronacher](#ronacher) und [Hausfreund](baron) der [Hofrätin](hofraetin), gibt ein Konzert für die [Verstorbene](valeska). [Brandeis](brandeis) besucht es mit [Ilona](ilona), [die](ilona) [ihm](brandeis) seit Wochen nicht ins Gesicht sieht, und wird Zeuge, wie [Sidonie Kinsky](hofraetin) dem [Baron](baron) eine Ohrfeige versetzt. Der [Hofrat](hofrat), [ihr](hofraetin) [Mann](hofrat), lächelt dazu. [Dr. Pollak](arzt), der [Polizeiarzt](arzt), verrät dem [Inspektor](brandeis) am Buffet, dass die [Sängerin](valeska) vor Jahren ein [Kind](kind) zur Welt gebracht habe; wo [es](kind) sei, stehe in keinem Register. [Brandeis](brandeis) greift nach der Tischkante.
- affair baron hofraetin "Hausfreund"
- create baron "Konzert"
- die.past valeska "Verstorbene"
- sad ilona brandeis "nicht ins Gesicht"
+ attack hofraetin baron "Ohrfeige"
- married hofraetin hofrat "Mann"
- reveal arzt brandeis "verrät"
- birth.past valeska kind "zur Welt gebracht"
- discover brandeis valeska "greift"
- sad brandeis "greift"

== 6 Aktennotiz
Der entlassene [Kriminaler](strnad) hat nun Zeit, und [er](strnad) benützt sie. Zwischen zwei Vierteln Gumpoldskirchner findet [er](strnad) heraus, dass der [Baron](baron) der [Toten](valeska) eine Wohnung zahlte und der [Hofrat](hofrat) einen Schlüssel dazu besaß. Das trägt [er](strnad) nicht ins Amt, sondern zu [der](wessely), [die](wessely) [ihn](strnad) um die Stelle gebracht hat. [Grete](wessely) schämt sich in Grund und Boden. [Die beiden](strnad+wessely) schließen einen Pakt: [Sie](wessely) spioniert drinnen, [er](strnad) draußen. Aus [Krakau](@krakau) kommt eine Ansichtskarte ohne Absender, nur ein Takt Noten, und die [Schreibkraft](wessely) summt ihn tagelang.
- quit.past strnad "entlassene"
- discover strnad baron+hofrat "findet"
- affair.past baron valeska "zahlte"
- affair.past hofrat valeska "Schlüssel"
- reveal strnad wessely "trägt"
- sad wessely "schämt"
+ friend.start strnad wessely "Pakt"
- investigate? strnad+wessely baron+hofrat "spioniert"
- love wessely kasimir "summt"

== 7 Sonntag im Augarten
Ein Drehorgelmann spielt, Kinder werfen nach Tauben. [Ilona](ilona) sitzt auf einer Bank neben dem [Arzt](arzt) und redet von Zügen, ohne dass [sie](ilona) einen nehmen wollte. [Er](arzt) hört zu, mehr nicht, und fragt [sie](ilona) erst beim Gehen, ob [sie](ilona) nächsten Sonntag wieder hier sei. Der [Ehemann](brandeis) der [Frau](ilona) auf der Bank läuft zur selben Stunde von Waisenhaus zu Waisenhaus und lässt sich Listen zeigen. [Grete](wessely) näht einen Knopf an. [Mizzi](mizzi), [die](mizzi) den verkohlten Brief unter der Matratze hat, streitet mit dem [Hausmeister](hausmeister) um den Kellerschlüssel und wirft [ihm](hausmeister) zuletzt einen Kuss zu.
- help arzt ilona "hört"
+ invite? arzt ilona "fragt"
- married brandeis ilona "Ehemann"
- investigate brandeis kind "läuft"
- quarrel hausmeister mizzi "streitet"
- flirt mizzi hausmeister "Kuss"

== 8 Der Name im Buch
[Emil](kind) heißt [er](kind). Sieben Jahre ist [er](kind) alt. In [Baden](@baden) führt ein Heim [seinen](kind) Namen. [Brandeis](brandeis) sieht die eigenen Ohren. [Emil](kind) sieht nur die Uniform. „Suchen [Sie](brandeis) wen?“, fragt [Emil](kind). [Brandeis](brandeis) kauft [ihm](kind) eine Brezel. Dann fährt [er](brandeis) heim zu [Ilona](ilona). [Ilona](ilona) weiß es schon. [Mizzi](mizzi) hat [ihr](ilona) den Brief gegeben. „Hol [ihn](kind)“, sagt [Ilona](ilona). Dann packt [sie](ilona). Ohne [ihn](brandeis) fährt [Ilona](ilona) fort.
+ find brandeis kind "Heim" @baden
- meet brandeis kind "Suchen Sie wen"
- parent brandeis kind "Ohren"
- gift brandeis kind "Brezel"
- return brandeis ilona "heim"
- discover ilona kind "weiß"
- gift mizzi ilona "Brief"
+ breakup ilona brandeis "fährt Ilona fort"

== 9 Zwei Hüte
[Sidonie](hofraetin) bestellt [Grete](wessely) ins [Café Central](@cafe_central) und vertraut [ihr](wessely) an, dass [ihr](hofraetin) [Mann](hofrat) in der Mordnacht ohne Hut nach Hause gekommen sei. Der andere Hut, der bei der [Leiche](valeska) fehlte, liege bei [ihr](hofraetin) im Schrank. Die [Ehefrau](hofraetin) will aussagen, die [Schreibkraft](wessely) will mitschreiben, doch im Fiaker wird die [Hofrätin](hofraetin) durch das Fenster erschossen. [Grete](wessely) überlebt mit einem Streifschuss und flieht zu [Strnad](strnad), [der](strnad) [sie](wessely) verbindet und den ganzen Abend nüchtern bleibt. Der [Witwer](hofrat) hält drei Tage später eine Grabrede, die den halben Hof rührt.
- invite hofraetin wessely "bestellt" @cafe_central
- reveal hofraetin wessely "vertraut"
- kill.past _ valeska "Mordnacht"
- married hofraetin hofrat "Mann"
- accuse? hofraetin hofrat "aussagen"
+ kill _ hofraetin "erschossen"
- injure wessely "Streifschuss"
- flee wessely "flieht"
- treat wessely strnad "verbindet"
- married.past hofraetin hofrat "Witwer"

== 10 Der Gehörnte
[Baron Tauber](baron) fürchtet, der Nächste zu sein, und wirft sich dem [Inspektor](brandeis) zu Füßen. Ja, [er](baron) habe zwei [Frauen](hofraetin+valeska) verehrt und [beide](hofraetin+valeska) verloren; die [eine](valeska) habe [er](baron) ausgehalten, die [andere](hofraetin) geliebt. [Kinsky](hofrat), [der](hofrat) von beidem wusste, habe die [Sängerin](valeska) erwürgt, weil [sie](valeska) [ihm](hofrat) den [Baron](baron) vorgezogen hatte. [Brandeis](brandeis) bringt den [Zeugen](baron) bei [Dr. Pollak](arzt) unter. Dort öffnet [Ilona](ilona), im fremden Schlafrock. Das Gespräch der [Eheleute](brandeis+ilona) dauert eine Zigarettenlänge. Dem [Arzt](arzt) reicht der verlassene [Gatte](brandeis) zuletzt die Hand, vielleicht, weil [er](brandeis) müde ist.
- sad baron "fürchtet"
- affair.past baron valeska "ausgehalten"
- love.past baron hofraetin "geliebt"
+ kill.past hofrat valeska "erwürgt"
- accuse baron hofrat "erwürgt"
- discover.past hofrat baron "wusste"
- reject.past valeska hofrat "vorgezogen"
- jealous.past hofrat baron "vorgezogen"
- reveal baron brandeis "wirft"
- help brandeis baron "bringt"
+ couple arzt ilona "fremden Schlafrock"
- discover brandeis ilona "öffnet"
- married brandeis ilona "Eheleute"
- breakup.past ilona brandeis "verlassene"
- reconcile arzt brandeis "Hand"

== 11 Landesgericht
Der [Hofrat](hofrat) setzt [Brandeis](brandeis) ab, [Brandeis](brandeis) nimmt den [Hofrat](hofrat) fest, beides geschieht in derselben Minute, und weil [Strnad](strnad) mit der Dienstwaffe von 1914 in der Tür steht, gilt das Zweite. Im Hof entreißt [Kinsky](hofrat) einem Wachmann das Gewehr und nimmt die [Schreibkraft](wessely) als Schild. Da ertönt aus dem Torbogen ein falscher Akkord: Ein [Pianist](kasimir) ist aus [Krakau](@krakau) zurück und hat [sein](kasimir) Reiseharmonium fallen lassen. Der [Mörder](hofrat) dreht sich um, [Grete](wessely) duckt sich, [Poldi](strnad) drückt ab. [Sie](wessely) läuft dem [Mann](kasimir) entgegen, [den](kasimir) [sie](wessely) einst allein in den Zug gesetzt hat.
- quit brandeis hofrat "setzt"
+ arrest brandeis hofrat "nimmt"
- help strnad brandeis "Tür"
- steal hofrat _ "entreißt"
- threaten hofrat wessely "Schild"
- return kasimir "zurück"
- rescue strnad wessely "drückt"
+ kill strnad hofrat "drückt ab"
- kill.past hofrat _ "Mörder"
- happy wessely kasimir "entgegen"
- help.past wessely kasimir "in den Zug gesetzt"

== 12 Die Rückkehr der Uhren
Ein Jahr danach. [Brandeis](brandeis), zum [Leiter](brandeis) des Kommissariats ernannt, macht [Strnad](strnad) wieder zu [seinem](brandeis) [Kollegen](strnad) und bringt [Emil](kind) das Kartenspielen bei; der [Bub](kind) nennt [ihn](brandeis) [Herr Inspektor](brandeis), dann einmal, aus Versehen, [Vater](brandeis). Die Scheidung von [Ilona](ilona) ging ohne Laut vor sich. [Sie](ilona) ist mit [Dr. Pollak](arzt) nach [Triest](@triest) gegangen, wo [beide](arzt+ilona) im Herbst zum Standesamt wollen. [Mizzi](mizzi) hat den [Hausmeister](hausmeister) genommen, oder umgekehrt. [Grete](wessely), [die](wessely) den Namen [Dolny](kasimir) trägt, erwartet Zwillinge und tippt mit einem Finger. Die Uhren am [Ring](@ring) schlagen, als wäre nie etwas gewesen.
+ hire brandeis "ernannt"
- hire strnad brandeis "wieder"
- colleague.start brandeis strnad "Kollegen"
- help brandeis kind "bringt"
- parent brandeis kind "Vater"
- divorce.past brandeis ilona "Scheidung"
- move arzt+ilona "gegangen" @triest
- wedding? arzt ilona "Standesamt"
- wedding.past hausmeister mizzi "genommen"
+ married kasimir wessely "den Namen Dolny"
- pregnant wessely kasimir "Zwillinge"
