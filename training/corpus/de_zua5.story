%series Block Moorblick
%lang de
%genre women's prison drama in Vechta, encyclopaedia episode list
%cast tapken | Direktorin Annegret Tapken; Annegret Tapken; Tapken | f
%cast jule | Juliane Grever; Jule; Grever | f
%cast bozena | Bożena Kulik; Bożena; Kulik | f
%cast shirin | Shirin Daneshvar; Shirin | f
%cast niemann | Justizwachtmeister Clemens Niemann; Clemens Niemann; Niemann; Clemens | m
%cast fortmann | Heinz Fortmann; Fortmann | m
%cast oma | Dora | f
%cast lasse | Lasse | m
%cast kaplan | Kaplan Ostendorf; Ostendorf | m
%cast bruegge | Ute Brügge; Brügge | f
%cast anwaeltin | Toyin Adeyemi; Adeyemi | f
%cast sohn | Till | m
%cast arzt | - | m
%cast giftopfer | - | m

== 1 Zugang
Die [Buchhalterin](jule) [Juliane Grever](jule), zu vier Jahren verurteilt, weil [sie](jule) [ihrem](jule) [Arbeitgeber](fortmann), dem [Schlachthofbesitzer](fortmann) [Heinz Fortmann](fortmann), eine halbe Million entwendet haben soll, tritt [ihre](jule) Strafe in der Haftanstalt von [Vechta](@vechta) an, deren [Leiterin](tapken), [Direktorin Annegret Tapken](tapken), [sie](jule) mit zwei [Mitgefangenen](bozena+oma) zusammenlegt: der greisen [Dora](oma), [die](oma) vor dreißig Jahren [ihren](oma) [Mann](giftopfer) mit Pilzen unter die Erde gebracht hat, und der schweigsamen [Polin](bozena) [Bożena Kulik](bozena). [Jules](jule) sechsjähriger [Sohn](sohn) [Till](sohn) glaubt, die [Mutter](jule) sei auf See.
+ arrest _ jule "verurteilt"
- boss fortmann jule "Arbeitgeber"
- steal? jule fortmann "entwendet"
- housemate.start bozena+oma jule "zusammenlegt"
- married.past giftopfer oma "Mann"
- kill.past oma giftopfer "unter die Erde"
- parent jule sohn "Sohn"
- travel! jule "auf See"

== 2 Hofgang
In der Wäscherei herrscht [Ute Brügge](bruegge), [die](bruegge) jeder Neuen einen Wochenlohn abknöpft und, als [Jule](jule) sich weigert, eine Kelle kochender Lauge nach [ihr](jule) schleudert; [Bożena](bozena), [die](bozena) sich dazwischenwirft, verbrüht sich Schulter und Hals. Der [Anstaltsarzt](arzt) versorgt [sie](bozena) unwillig. [Justizwachtmeister Clemens Niemann](niemann), [der](niemann) als Einziger nachfragt, bekommt von keiner der Frauen eine Antwort, hält aber seitdem die Hand über die [Buchhalterin](jule), was die [Wäscherei-Chefin](bruegge) nicht vergisst.
- steal bruegge _ "abknöpft"
- reject jule bruegge "weigert"
+ attack bruegge jule "schleudert"
- rescue bozena jule "dazwischenwirft"
- injure bozena bruegge "verbrüht"
- treat bozena arzt "versorgt"
- investigate niemann _ "nachfragt"
- help niemann jule "Hand über"

== 3 Besuchszeit
Als [Jules](jule) [Verlobter](lasse) [Lasse](lasse), Kapitän auf einem Muschelkutter, durch die Trennscheibe mitteilt, [er](lasse) habe eine andere, bricht [sie](jule) nicht zusammen, sondern bittet [ihn](lasse) lediglich, [Till](sohn) weiterhin vorzulesen. [Er](lasse) tut es nicht lange. Die [Retterin](bozena) aus der Wäscherei, [deren](bozena) Verband noch nässt, hört in der Nacht, wie die [Verlassene](jule) in das Kissen beißt, und erzählt [ihr](jule) zum ersten Mal von sich: Auch [sie](bozena) habe bei [Fortmann](fortmann) gearbeitet, am Band, bis [er](fortmann) [ihre](bozena) Papiere einbehalten habe. Eine [Anwältin](anwaeltin), so sagt [sie](bozena), habe [ihr](bozena) einmal helfen wollen.
- engaged jule lasse "Verlobter"
- reveal lasse jule "mitteilt"
+ breakup lasse jule "eine andere"
- rescue.past bozena jule "Retterin"
- sad jule "beißt"
- reveal bozena jule "erzählt"
- boss.past fortmann bozena "gearbeitet"
+ steal.past fortmann bozena "einbehalten"
- help.past? anwaeltin bozena "helfen wollen"

== 4 Zellenkontrolle
Am Dienstag wird gefilzt. [Niemann](niemann) hebt die Matratze von [Dora](oma) hoch. Darunter liegt ein Handy. Das Handy gehört [Brügge](bruegge). [Dora](oma) hat es für [Brügge](bruegge) aufbewahrt. [Sie](oma) sagt kein Wort. Dafür kommt [Dora](oma) in den Arrest. Der Arrest ist kalt. Nach zwei Tagen hustet [Dora](oma) Blut. [Jule](jule) hämmert gegen die Tür. [Clemens](niemann) ruft den [Arzt](arzt). Der [Arzt](arzt) spielt gerade Skat. Als [er](arzt) kommt, schläft die [Alte](oma) schon. [Dora](oma) wacht nicht mehr auf. In der Zelle bleibt ein Strickzeug zurück.
- find niemann "hebt"
- help oma bruegge "aufbewahrt"
- reveal! oma _ "sagt kein Wort"
- arrest niemann oma "Arrest"
+ ill oma "Blut"
- help jule oma "hämmert"
- help niemann oma "ruft"
+ die oma "wacht nicht mehr auf"

== 5 Nachruf
An der Beisetzung der [Giftmischerin](oma) nehmen nur [Kaplan Ostendorf](kaplan), zwei Beamte und die [Zellengenossinnen](bozena+jule) teil, [die](bozena+jule) der [Verstorbenen](oma) aus Anstaltsdecken einen Kranz genäht haben. [Tapken](tapken), [die](tapken) den Vorfall vertuschen will, legt dem [Arzt](arzt) nahe, den Totenschein auf Herzschwäche auszustellen; [Niemann](niemann) jedoch, [den](niemann) das schlechte Gewissen plagt, weil [er](niemann) die [Greisin](oma) selbst eingesperrt hat, übergibt dem [Geistlichen](kaplan) eine Abschrift des Wachbuchs. Der [Kaplan](kaplan) wiederum war in jungen Jahren mit der [Direktorin](tapken) so gut wie verlobt, bevor [er](kaplan) ins Priesterseminar ging.
- die oma "Beisetzung"
- create bozena+jule "genäht"
- housemate bozena jule "Zellengenossinnen"
+ betray? tapken _ "vertuschen"
- boss tapken arzt "legt dem Arzt"
- sad niemann "Gewissen"
- arrest.past niemann oma "eingesperrt"
+ gift niemann kaplan "übergibt"
- couple.past kaplan tapken "so gut wie verlobt"

== 6 Die Anwältin
[Ostendorf](kaplan) zieht eine [Juristin](anwaeltin) ins Vertrauen, die aus [Ibadan](@ibadan) stammende [Toyin Adeyemi](anwaeltin), und zwar, wie sich beim ersten Gespräch im Besuchsraum zeigt, eben [jene](anwaeltin), [die](anwaeltin) der [Polin](bozena) vor Jahren beistehen wollte und dafür von zwei Schlägern in den Stadtgraben geworfen wurde. [Sie](anwaeltin) übernimmt nun auch das Mandat der [Buchhalterin](jule), [deren](jule) [Sohn](sohn) mittlerweile im Heim lebt. Von [Brügge](bruegge), [die](bruegge) das Gespräch belauschen lässt, erfährt noch am Abend [Fortmann](fortmann), dass man [seine](fortmann) Bücher prüfen will. [Er](fortmann) verspricht der [Spionin](bruegge) die vorzeitige Entlassung.
- reveal kaplan anwaeltin "Vertrauen"
- help.past? anwaeltin bozena "beistehen"
- attack.past _ anwaeltin "geworfen"
+ advisor.start anwaeltin jule "Mandat"
- parent jule sohn "Sohn"
- betray bruegge jule "belauschen"
+ reveal bruegge fortmann "erfährt"
- investigate? _ fortmann "prüfen"
- help? fortmann bruegge "vorzeitige Entlassung"

== 7 Freigang
Beim ersten begleiteten Ausgang darf [Jule](jule) [ihren](jule) [Jungen](sohn) im Zoo von [Osnabrück](@osnabrueck) treffen, doch vor dem Elefantenhaus ist das [Kind](sohn) plötzlich verschwunden, und während [Niemann](niemann) die Gehege absucht, vibriert in [ihrer](jule) Manteltasche ein fremdes Telefon: Lässt [sie](jule) die Bücher nicht ruhen, sehe [sie](jule) [Till](sohn) nie wieder. [Sie](jule) beißt sich auf die Lippen, sagt dem [Wachtmeister](niemann) nichts und unterschreibt noch im Wagen ein Geständnis. Am Bahnhof setzt [Lasse](lasse), [der](lasse) sich von [Fortmann](fortmann) hat kaufen lassen, den [Jungen](sohn) in einen Zug nach [Emden](@emden).
- travel jule "Ausgang" @osnabrueck
- parent jule sohn "Jungen"
- lose jule sohn "verschwunden"
- find? niemann sohn "absucht"
+ threaten _ jule "nie wieder"
- reveal! jule niemann "nichts"
- reveal jule _ "Geständnis"
- betray lasse jule "kaufen lassen"
+ abduct lasse sohn "setzt"

== 8 Lauge
Das falsche Geständnis hängt in Kopie am Brett. [Bożena](bozena) glaubt kein Wort davon. [Shirin](shirin) glaubt es. [Shirin Daneshvar](shirin) liegt seit Montag auf [Doras](oma) Pritsche. Wegen Urkundenfälschung sitzt [Shirin](shirin). Mit Schriften kennt [sie](shirin) sich aus. Abends sieht [Shirin](shirin) sich die Kopie genauer an. Auf dem alten Überweisungsbeleg steht [Jules](jule) Name. Die Unterschrift ist gepaust. Das sagt [Shirin](shirin) in der Wäscherei laut. [Ute](bruegge) hört es. Mit einem Bügeleisen geht [Ute](bruegge) auf [Shirin](shirin) los. [Bożena](bozena) hält [Utes](bruegge) Arm fest. Drei Rippen kostet das [Bożena](bozena).
- housemate.start bozena+jule shirin "Doras Pritsche"
- arrest.past _ shirin "sitzt"
+ discover shirin jule "gepaust"
- reveal shirin _ "sagt"
+ attack bruegge shirin "geht"
- rescue bozena shirin "hält"
- injure bozena bruegge "Rippen"

== 9 Muscheln
Mit der Kopie des Belegs in der Tasche fährt [Niemann](niemann), [der](niemann) dafür [seinen](niemann) Urlaub opfert, an die Küste, spürt den [Kapitän](lasse) in einer Hafenkneipe auf und bringt [ihn](lasse), da [dieser](lasse) reichlich getrunken hat, ohne große Mühe zum Reden. Der [Junge](sohn) sitzt unversehrt in der Kajüte des Kutters und wartet auf die [Mutter](jule), [die](jule) ja auch auf See ist. Den [Entführer](lasse) lässt [er](niemann) laufen, weil [der](lasse) sich bereit erklärt, gegen [Fortmann](fortmann) auszusagen, und [Till](sohn) nimmt [er](niemann) auf den Schultern mit nach Hause. Hinter einem Gitterfenster im dritten Stock winkt am Abend die [Fälscherin](shirin).
- travel niemann "fährt"
- find niemann lasse "spürt"
- reveal lasse niemann "zum Reden"
- parent jule sohn "Mutter"
- abduct.past lasse sohn "Entführer"
- arrest! niemann lasse "laufen"
- accuse? lasse fortmann "auszusagen"
+ rescue niemann sohn "nimmt"

== 10 Schlachttag
[Adeyemi](anwaeltin) erwirkt eine Durchsuchung des Schlachthofs, bei der neben den echten Büchern auch ein Stapel polnischer Pässe zutage kommt. [Fortmann](fortmann), durch [Tapken](tapken), [die](tapken) seit Jahren auf [seiner](fortmann) Gehaltsliste steht, rechtzeitig gewarnt, will mit dem Hubschrauber das Weite suchen, gleitet auf dem vereisten Dach aus und stürzt in den Hof, wo [ihn](fortmann) [seine](fortmann) eigenen Lohnschlachter mit den Messern in der Hand umringen, ohne [ihm](fortmann) ein Haar zu krümmen. Mit gebrochenem Becken wird der [Fabrikant](fortmann) der Polizei übergeben.
- investigate anwaeltin fortmann "Durchsuchung"
- discover _ fortmann "zutage"
- betray tapken _ "Gehaltsliste"
- help tapken fortmann "gewarnt"
- flee? fortmann "das Weite"
- attack! _ fortmann "ohne ihm ein Haar"
- injure fortmann "gebrochenem Becken"
+ arrest _ fortmann "übergeben"

== 11 Die Direktorin
[Ostendorf](kaplan) liest der [Frau](tapken), [die](tapken) [er](kaplan) einst um ein Haar geheiratet hätte, die Abschrift des Wachbuchs vor, worauf [sie](tapken) weint, das Fenster schließt und [ihr](tapken) Rücktrittsgesuch aufsetzt. Noch bevor es abgeschickt ist, nimmt [Brügge](bruegge), um den zugesagten Lohn geprellt, [sie](tapken) mit einer Bügelsohle als Geisel und fordert einen Wagen. [Jule](jule), mit [deren](jule) Ankunft alles begonnen hat, geht unbewaffnet in das Büro und tauscht sich gegen die [Leiterin](tapken) aus; den Rest erledigt [Shirin](shirin), indem [sie](shirin) einen täuschend echten Entlassungsschein durch den Türspalt schiebt, mit dem die [Geiselnehmerin](bruegge) geradewegs in [Niemanns](niemann) Arme läuft.
- reveal kaplan tapken "liest"
- wedding.past! kaplan tapken "um ein Haar"
- sad tapken "weint"
- quit? tapken "Rücktrittsgesuch"
- betray.past _ bruegge "geprellt"
+ abduct bruegge tapken "Geisel"
+ rescue jule tapken "tauscht"
- betray shirin bruegge "täuschend echten"
- arrest niemann bruegge "läuft"

== 12 Tor zwei
Das Wiederaufnahmeverfahren endet nach zwanzig Minuten mit dem Freispruch der [Buchhalterin](jule), und vor dem Tor steht [ihr](jule) [Sohn](sohn), [der](sohn) sich nach der Seefahrt erkundigt. [Fortmann](fortmann) und die abgesetzte [Anstaltsleiterin](tapken) sitzen nun selbst ein. [Bożena](bozena), [der](bozena) [ihre](bozena) Papiere zurückgegeben werden, heuert bei [Adeyemi](anwaeltin) als Dolmetscherin an. Auf dem Anstaltsfriedhof hält der [Kaplan](kaplan), in Begleitung zweier Strafgefangener, am Grab der alten [Mitbewohnerin](oma) eine Andacht. [Niemann](niemann) hat den Dienst quittiert; [er](niemann) mietet eine Wohnung, die zwei Zimmer zu groß ist, und schiebt [Jule](jule) beim Abschied wortlos den zweiten Schlüssel zu.
+ find jule "Freispruch"
- parent jule sohn "Sohn"
- arrest _ fortmann+tapken "sitzen"
- quit tapken "abgesetzte"
- find bozena "zurückgegeben"
- hire bozena anwaeltin "heuert"
- die.past oma "Grab"
+ quit niemann "quittiert"
- move? jule niemann "zweiten Schlüssel"
