%series Die Kellergasse
%lang de
%genre family novel among winegrowers, Burgenland, chapter summaries of an encyclopaedia
%cast apollonia | Apollonia Reither; Apollonia; Reither | f
%cast gyula | Gyula Reither; Gyula | m
%cast quirin | Quirin Reither; Quirin | m
%cast tinka | Tinka Horváth; Tinka; Horváth | f
%cast marek | Marek Sobotka; Marek; Sobotka | m
%cast edda | Edda Pinter; Edda | f
%cast pinter | Bürgermeister Pinter; Pinter | m
%cast sanja | Sanja | f
%cast ilse | Schwester Ilse; Ilse | f
%cast notar | Dr. Quandt; Quandt | m
%cast valentin | Valentin | m
%cast kutscher | - | m
%cast kellnerin | - | f

== 1
Nachdem der alte [Reither](valentin), [Besitzer](valentin) der größten Lese am Leithaberg, im März unter ein Weinfass geraten und noch in derselben Nacht gestorben ist, ruft [seine](valentin) [Witwe](apollonia) [Apollonia](apollonia) die beiden [Söhne](gyula+quirin) nach Hause, von [denen](gyula+quirin) der ältere, [Gyula](gyula), seit elf Jahren kein Wort mehr mit [ihr](apollonia) gesprochen hat. [Er](gyula) bringt [Tinka Horváth](tinka) mit, eine junge [Geigerin](tinka), mit [der](tinka) [er](gyula) seit dem Winter das Bett, nicht aber den Namen teilt. [Quirin](quirin), [der](quirin) nie fortgegangen ist, kann an diesem Abend kein Auge von [ihr](tinka) lassen. Der [Notar](notar) [Dr. Quandt](notar) verliest im Kaminzimmer, was niemand hören will.
- injure valentin "unter ein Weinfass"
+ die valentin "gestorben"
- married.past apollonia valentin "Witwe"
- parent apollonia gyula+quirin "Söhne"
- sibling gyula quirin "Söhne"
- enemy apollonia gyula "kein Wort mehr"
+ return gyula "bringt"
- couple gyula tinka "das Bett"
- love quirin tinka "kein Auge"
- reveal notar apollonia+gyula+quirin "verliest"

== 2
Dem Testament zufolge soll derjenige der [Brüder](gyula+quirin) den Hof erhalten, der binnen eines Jahres eine Frau nimmt, und zwar, so will es eine Klausel, eine aus dem Dorf. [Gyula](gyula) lacht, [Quirin](quirin) nicht. Noch vor der Blüte hält der [Jüngere](quirin), zum Entsetzen [seiner](quirin) [Mutter](apollonia), beim [Bürgermeister](pinter) um [dessen](pinter) einzige [Tochter](edda) an. [Edda](edda), [die](edda) seit der Volksschule heimlich von [Gyula](gyula) träumt, bittet sich Bedenkzeit aus. Im Stall wird unterdessen der [Kellermeister](marek), ein [Tscheche](marek) namens [Marek Sobotka](marek), von [Gyula](gyula) beim Umfüllen ertappt; [er](marek) schwört, der [Selige](valentin) habe es erlaubt.
- sibling gyula quirin "Brüder"
- find? gyula+quirin "erhalten"
- wedding? _ gyula+quirin "Frau nimmt"
+ propose quirin edda "hält"
- parent apollonia quirin "Mutter"
- parent pinter edda "Tochter"
- sad apollonia quirin "Entsetzen"
- love edda gyula "träumt"
- discover gyula marek "ertappt"
- steal? marek _ "Umfüllen"

== 3
Während die [Geschwister](gyula+quirin) [Reither](gyula+quirin) im Weingarten so laut aneinandergeraten, dass man es bis zur Kirche hört, macht die [Geigerin](tinka) die Bekanntschaft jenes [Mannes](marek), [den](marek) das halbe Dorf für einen Dieb hält. [Marek](marek) zeigt [ihr](tinka) die Stollen, in denen [er](marek) als Kind schlief, weil [ihn](marek) der [Vater](valentin) von [Gyula](gyula) nach dem Tod der Eltern bei sich aufgenommen hatte. [Sie](tinka) spielt [ihm](marek) etwas vor, und als das Licht ausgeht, finden sich [ihre](marek+tinka) Lippen. Am Morgen erklärt [sie](tinka) [ihrem](tinka) [Liebsten](gyula), [sie](tinka) habe schlecht geschlafen. [Er](gyula) glaubt es gern.
- sibling gyula quirin "Geschwister"
- quarrel gyula quirin "aneinandergeraten"
+ meet marek tinka "Bekanntschaft"
- steal? marek _ "Dieb"
- parent valentin gyula "Vater"
- help.past valentin marek "aufgenommen"
- die.past _ "Tod der Eltern"
- create tinka "spielt"
+ kiss marek tinka "Lippen"
- cheat tinka gyula "Lippen"
- couple gyula tinka "Liebsten"
- betray tinka gyula "schlecht geschlafen"

== 4
[Edda](edda) sagt Ja. [Quirin](quirin) strahlt. [Ihr](edda) [Vater](pinter) bestellt drei Ochsen. [Apollonia](apollonia) traut der [Braut](edda) nicht. Beim Wirt sitzt [Gyula](gyula) neben [Edda](edda). [Sie](edda) fasst nach [seiner](gyula) Hand. [Gyula](gyula) zieht sie weg. Die [Kellnerin](kellnerin) hat es gesehen. Am Sonntag weiß es [Quirin](quirin). [Er](quirin) tobt vor Eifersucht. [Er](quirin) schlägt [Gyula](gyula) einen Zahn aus. Den Verband macht [Schwester Ilse](ilse). [Sie](ilse) kennt alle [Reithers](apollonia+gyula+quirin). Abends weint [Edda](edda). Trauben weinen nicht, meint [Pinter](pinter).
+ engaged.start edda quirin "Ja"
- happy quirin "strahlt"
- parent pinter edda "Vater"
- flirt edda gyula "Hand"
- reject gyula edda "zieht"
- discover kellnerin edda+gyula "gesehen"
- discover quirin edda+gyula "weiß"
- jealous quirin gyula "Eifersucht"
+ attack quirin gyula "schlägt"
- injure gyula quirin "Zahn"
- treat gyula ilse "Verband"
- sad edda "weint"

== 5
Im fünften Kapitel, das nahezu ganz in Rückblenden erzählt ist, erfährt [Tinka](tinka) von der verschwiegenen [Gemeindeschwester](ilse), weshalb [Gyula](gyula) einst gegangen ist: [Er](gyula) hatte [seine](gyula) [Mutter](apollonia) mit dem damaligen [Knecht](kutscher) im Heu überrascht, einem [Kutscher](kutscher) aus [Sopron](@sopron), [der](kutscher) bald darauf mit gebrochenem Genick in der Schottergrube lag. Wer [ihn](kutscher) dort hinuntergestoßen hat, ist nie geklärt worden, obgleich das Dorf eine Meinung dazu hat. Als [Tinka](tinka) fragt, ob es der [Betrogene](valentin) gewesen sei, bekreuzigt sich [Ilse](ilse) bloß. Der Nebel hebt sich an diesem Tag nicht mehr, und in den Kellern gärt, wie es heißt, nicht nur der Most.
+ reveal ilse tinka "erfährt"
- parent apollonia gyula "Mutter"
- discover.past gyula apollonia+kutscher "überrascht"
- affair.past apollonia kutscher "im Heu"
- cheat.past apollonia valentin "Betrogene"
+ kill.past _ kutscher "hinuntergestoßen"
- die.past kutscher "Genick"
- kill? valentin kutscher "gewesen sei"

== 6
Da [Gyula](gyula), [der](gyula) mit dem Dorf nichts mehr zu schaffen haben will, [seine](gyula) [Geliebte](tinka) zur Abreise nach [Wien](@wien) drängt, gesteht [sie](tinka) [ihm](gyula), dass [sie](tinka) ein Kind erwartet, verschweigt jedoch, dass es ebenso gut von dem [Tschechen](marek) sein könnte. [Er](gyula) ist außer sich vor Freude. [Marek](marek) hingegen, [dem](marek) [sie](tinka) die volle Wahrheit sagt, verlangt, [sie](tinka) solle den [Erben](gyula) auf der Stelle verlassen. Unterdessen spricht [Apollonia](apollonia) beim [Notar](notar) vor und fragt ungerührt, was mit dem Hof geschehe, falls [ihr](apollonia) [Jüngster](quirin) vor dem Altar stehen gelassen werde.
- couple gyula tinka "Geliebte"
- travel? gyula+tinka "Abreise" @wien
+ pregnant tinka "Kind erwartet"
- reveal tinka gyula "gesteht"
- betray tinka gyula "verschweigt"
- pregnant? tinka marek "von dem Tschechen"
- happy gyula "außer sich"
- reveal tinka marek "Wahrheit"
- breakup? tinka gyula "verlassen"
- parent apollonia quirin "Jüngster"
- breakup? edda quirin "stehen gelassen"

== 7
Am Tag der Trauung, zu der dreihundert Gäste geladen sind, erscheint die [Braut](edda) zwar in der Kirche, erklärt aber auf die Frage des Pfarrers mit fester Stimme, [sie](edda) könne nicht, [ihr](edda) Herz gehöre dem [Bruder](gyula). Der [Sitzengelassene](quirin) verlässt das Gotteshaus durch die Sakristei und wird erst am Abend von [Sanja](sanja) gefunden, der [Köchin](sanja) des Hauses, [die](sanja) [ihn](quirin) wortlos mit Schnaps und Brot versorgt und [der](sanja) [er](quirin) noch in derselben Nacht in die Arme sinkt. Der [Bürgermeister](pinter) setzt [seine](pinter) [Tochter](edda) vor die Tür. [Gyula](gyula), in aller Öffentlichkeit begehrt, sieht [Tinka](tinka) an und zuckt die Schultern.
- wedding? edda quirin "Trauung"
- engaged edda quirin "Braut"
+ breakup edda quirin "könne nicht"
- love edda gyula "Herz"
- reveal edda _ "erklärt"
- sibling gyula quirin "Bruder"
- find sanja quirin "gefunden"
- help sanja quirin "versorgt"
+ affair.start quirin sanja "in die Arme"
- parent pinter edda "Tochter"
- reject pinter edda "vor die Tür"

== 8
Die [Köchin](sanja) schläft nun oben. [Quirin](quirin) lacht wieder. [Apollonia](apollonia) kündigt [Sanja](sanja). [Quirin](quirin) stellt [sie](sanja) wieder ein. [Mutter](apollonia) und [Sohn](quirin) schreien sich an. [Edda](edda) zieht zu [Ilse](ilse). [Gyula](gyula) besucht dort [Edda](edda). [Tinka](tinka) wartet mit dem Essen. Das Essen wird kalt. [Marek](marek) bringt [Tinka](tinka) Kirschen. [Er](marek) liebt [sie](tinka) noch immer. [Sie](tinka) schickt [ihn](marek) fort. Dann setzen die Wehen ein. Das Dorf schläft. Nur [Ilse](ilse) hört [Tinka](tinka).
- happy quirin "lacht"
- quit sanja apollonia "kündigt"
+ hire sanja quirin "ein"
- parent apollonia quirin "Sohn"
- quarrel apollonia quirin "schreien"
- move edda ilse "zieht"
- travel gyula edda "besucht"
- gift marek tinka "Kirschen"
- love marek tinka "liebt"
- reject tinka marek "fort"
+ birth? tinka "Wehen"

== 9
Das [Mädchen](tinka), [das](tinka) vor einem Jahr mit dem Geigenkasten angekommen war, verliert in jener Nacht [sein](tinka) Kind und beinahe auch das Leben; [Ilse](ilse), [die](ilse) [ihr](tinka) beisteht, bleibt drei Tage an [ihrem](tinka) Bett. Als [Gyula](gyula) endlich auftaucht, nach Weihrauch und nach [Edda](edda) riechend, hat [Tinka](tinka) bereits gepackt. Zwischen [ihnen](gyula+tinka), sagt [sie](tinka), sei es aus, und [er](gyula) widerspricht nicht. Auf dem Bahnsteig holt [sie](tinka) [Marek](marek) ein, außer Atem und mit der zerbrochenen Geige unter dem Arm, die [er](marek) in drei schlaflosen Nächten geleimt hat. [Sie](tinka) steigt dennoch ein, lässt [ihm](marek) aber eine Adresse.
+ lose tinka "verliert"
- die? tinka "beinahe auch das Leben"
- treat tinka ilse "beisteht"
- return gyula "auftaucht"
- affair? edda gyula "riechend"
+ breakup gyula tinka "aus"
- find marek tinka "holt"
- help marek tinka "geleimt"
- travel tinka "steigt"

== 10
[Dr. Quandt](notar), [dem](notar) der Wein die Zunge gelöst hat, gibt im Gasthaus preis, dass die Klausel gar nicht von dem [Verstorbenen](valentin) stammt, sondern dass [dessen](valentin) [Frau](apollonia) sie [ihm](notar), dem alten [Verehrer](notar), in die Feder diktiert habe, um [ihre](apollonia) [Kinder](gyula+quirin) im Dorf zu halten. Die zwei [Gefoppten](gyula+quirin), [die](gyula+quirin) seit der geplatzten Hochzeit nur mehr über die [Köchin](sanja) miteinander verkehrten, sitzen zum ersten Mal seit Monaten an einem Tisch. [Sie](gyula+quirin) teilen die Flasche und gleich darauf den Hof. [Apollonia](apollonia), zur Rede gestellt, leugnet nicht; auf die Frage nach dem [Kutscher](kutscher) sagt [sie](apollonia), [den](kutscher) habe [sie](apollonia) selbst gestoßen, da [er](kutscher) fortwollte, zu einer anderen.
+ reveal notar _ "preis"
- die.past valentin "Verstorbenen"
- married.past apollonia valentin "Frau"
- betray apollonia gyula+quirin "diktiert"
- love notar apollonia "Verehrer"
- parent apollonia gyula+quirin "Kinder"
+ reconcile gyula quirin "an einem Tisch"
- accuse gyula+quirin apollonia "zur Rede"
- reveal apollonia gyula+quirin "selbst gestoßen"
+ kill.past apollonia kutscher "gestoßen"
- breakup.past? kutscher apollonia "fortwollte"

== 11
Ob die [Mörderin](apollonia) der Gendarmerie auszuliefern sei, darüber entzweien sich die eben erst versöhnten [Erben](gyula+quirin) von Neuem; [Quirin](quirin) will schweigen, [Gyula](gyula) nicht. Die Entscheidung nimmt [ihnen](gyula+quirin) [Apollonia](apollonia) ab, indem [sie](apollonia) nach der Frühmesse zu Fuß nach [Eisenstadt](@eisenstadt) geht und sich stellt. [Edda](edda), inzwischen offiziell [Gyulas](gyula) [Verlobte](edda), löst das Verhältnis, als [sie](edda) begreift, dass [er](gyula) [ihr](edda) nur aus Trotz den Ring gegeben hat, und versöhnt sich mit [ihrem](edda) [Vater](pinter). [Sanja](sanja) ist im vierten Monat, was [Quirin](quirin) zunächst von der Wäscherin erfährt.
- kill.past apollonia kutscher "Mörderin"
+ quarrel gyula quirin "entzweien"
- reconcile.past gyula quirin "versöhnten"
- arrest? _ apollonia "auszuliefern"
- travel apollonia "geht" @eisenstadt
- engaged edda gyula "Verlobte"
+ breakup edda gyula "löst"
- discover edda gyula "begreift"
- reconcile edda pinter "versöhnt"#2
- parent pinter edda "Vater"
+ pregnant sanja quirin "im vierten Monat"
- discover quirin sanja "erfährt"

== 12
Im Epilog, der sieben Jahre später spielt, keltern der [Herr](marek) [Sobotka](marek) und [seine](marek) [Frau](tinka), [die](tinka) in [Brünn](@bruenn) Geigenunterricht gibt, nur noch für den eigenen Tisch, als ein Brief aus dem Frauengefängnis [sie](marek+tinka) über den Tod der alten [Reither](apollonia) unterrichtet. Am Grab treffen alle noch einmal aufeinander: [Quirin](quirin) und [Sanja](sanja) mit drei Buben, [Edda](edda) am Arm des verwitweten [Notars](notar), mit [dem](notar) [sie](edda) seit Ostern verheiratet ist, und ganz hinten [Gyula](gyula), allein. [Er](gyula) bittet [Tinka](tinka) um Vergebung, [sie](tinka) gibt [ihm](gyula) die Hand, und [Marek](marek), [den](marek) die Eifersucht längst nicht mehr plagt, schenkt [ihm](gyula) einen Korb voller Trauben.
- married marek tinka "Frau"
+ die apollonia "Tod"
- parent quirin+sanja _ "Buben"
- married.past _ notar "verwitweten"
- married edda notar "verheiratet"
+ reconcile gyula tinka "Hand"
- jealous! marek gyula "nicht mehr plagt"
- gift marek gyula "Korb"
