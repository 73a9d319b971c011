%series Pietät Krause
%lang de
%genre undertakers' comedy, Kassel, TV magazine blurbs with short paragraphs
%cast hedda | Hedda Krause; Hedda | f
%cast winnie | Winfried Krause; Winnie | m
%cast levi | Levi Krause; Levi | m
%cast senta | Senta Öztürk; Senta | f
%cast moritz | Moritz Pfaff; Moritz; Pfaff | m
%cast kuno | Kuno | m
%cast bass | Pastorin Bass; Bass | f
%cast ellen | Ellen | f
%cast gruen | Frau Grünspan; Grünspan | f
%cast witwer | Herr Lamprecht; Lamprecht | m
%cast floristin | Roswitha | f
%cast alma | Alma | f
%cast drehorgel | - | m
%cast frau | - | f
%cast toter | - | m

== 1
Das Bestattungshaus Krause in [Kassel](@kassel) läuft mau, seit alle woanders sterben. [Chefin](hedda) [Hedda Krause](hedda) stellt trotzdem eine [Aushilfe](senta) ein: [Senta](senta), [die](senta) mit [ihrem](senta) Leichenschminken schon beim Theater für Furore sorgte. [Heddas](hedda) [Mann](winnie) [Winnie](winnie) findet [sie](senta) zu laut, [Sohn](levi) [Levi](levi) findet [sie](senta) zum Sterben schön. Die erste Kundschaft ist die quirlige [Witwe](gruen) [Grünspan](gruen), [die](gruen) [ihren](gruen) [Gatten](toter) im Fußballtrikot beisetzen möchte. Als [Senta](senta) [ihn](toter) ankleidet, fällt ein Brief aus dem Stutzen. Der [Tote](toter), so liest [sie](senta) mit offenem Mund, hatte zwei Haushalte.
- boss hedda senta "Chefin"
- hire senta hedda "stellt"
- married hedda winnie "Mann"
- parent hedda+winnie levi "Sohn"
- love levi senta "zum Sterben schön"
- married.past gruen toter "Gatten"
- die.past toter "Tote"
+ discover senta toter "liest"
- cheat.past toter gruen "zwei Haushalte"

== 2
Darf man einer [Trauernden](gruen) die Augen öffnen? [Hedda](hedda) ist strikt dagegen, [Pastorin Bass](bass) eigentlich auch, doch [Levi](levi) plaudert es vor lauter Verlegenheit aus. Am offenen Grab erscheint die [andere](ellen), eine gewisse [Ellen](ellen), mit dem gleichen Trikot. [Beide](ellen+gruen) heben die Handtaschen. Den ersten Schlag bekommt versehentlich [Winnie](winnie) ab, [der](winnie) in die Grube plumpst. Unten bricht [er](winnie) sich den Knöchel, oben fangen die beiden [Betrogenen](ellen+gruen) an zu lachen. Beim Streuselkuchen wissen [sie](ellen+gruen) bereits, dass [sie](ellen+gruen) denselben Zahnarzt haben. [Senta](senta) hilft derweil [Levi](levi), [seinen](levi) hinkenden [Vater](winnie) ins Auto zu hieven.
+ reveal levi gruen "plaudert"
- meet ellen gruen "erscheint"
- couple.past ellen toter "andere"
- cheat.past toter ellen+gruen "Betrogenen"
- attack? ellen+gruen _ "Handtaschen"
- attack ellen+gruen winnie "Schlag"
+ injure winnie "bricht"
- happy ellen+gruen "lachen"
- help senta levi "hilft"
- parent winnie levi "Vater"
- friend.start ellen gruen "Streuselkuchen"

== 3
[Winnie](winnie) liegt, [Hedda](hedda) rotiert. Gerade jetzt eröffnet gegenüber der [Discount-Bestatter](moritz) [Moritz Pfaff](moritz), vormals [Heddas](hedda) [Lehrling](moritz), eine Filiale mit Popcornmaschine. [Er](moritz) hat sich den halben Kundenstamm von [ihrem](hedda) Computer gezogen, wie [sie](hedda) zähneknirschend feststellt. Um es [ihm](moritz) heimzuzahlen, lässt [Senta](senta) in [Pfaffs](moritz) Schaufenster nachts eine Hand aus dem Sarg baumeln. Die Passanten kreischen. Dumm nur, dass die Hand zu [Levi](levi) gehört, [der](levi) im Sarg eingenickt ist. [Moritz](moritz) klappt den Deckel zu, setzt sich drauf und ruft seelenruhig die Polizei.
- create moritz "eröffnet"
- enemy hedda moritz "gegenüber"
- boss.past hedda moritz "Lehrling"
+ steal moritz hedda "gezogen"
- discover hedda moritz "feststellt"
- betray senta moritz "heimzuzahlen"
- help levi senta "Hand zu Levi"
+ arrest moritz levi "Deckel"

== 4
Heute in Schlichtform. Aus der Zelle holt [Hedda](hedda) [Levi](levi). Eine Standpauke hält [ihm](levi) [Hedda](hedda). Eine zweite bekommt [Senta](senta). Schuld sei allein [Senta](senta), findet [Winnie](winnie). Die Kündigung tippt [Winnie](winnie). Zerreißen tut sie [Hedda](hedda). Türen knallen die [Eheleute](hedda+winnie). Auf den Friedhof flieht [Levi](levi). Am Brunnen gießt [Kuno](kuno) Begonien. [Kuno](kuno) ist der [Friedhofsgärtner](kuno). Im Vertrauen erzählt [Levi](levi) [Kuno](kuno) von [Senta](senta). »Sag es [ihr](senta)«, brummt [Kuno](kuno). Drei Kreuze weiter harkt [Roswitha](floristin). Für [Roswitha](floristin) schlägt [Kunos](kuno) Herz. Gesagt hat [er](kuno) es [Roswitha](floristin) nie.
- rescue hedda levi "Zelle"
- quarrel hedda levi "Standpauke"
- accuse winnie senta "Schuld"
- quit? senta winnie "Kündigung"
- help hedda senta "Zerreißen"
+ quarrel hedda winnie "Türen"
- married hedda winnie "Eheleute"
- flee levi "flieht"
- reveal levi kuno "Vertrauen"
- love levi senta "von Senta"
- love kuno floristin "Herz"
- confess! kuno floristin "nie"

== 5
[Herr Lamprecht](witwer) hat nach fünfzig Ehejahren [seine](witwer) [Frau](frau) verloren und möchte am liebsten gleich mit. [Levi](levi), [der](levi) den [Alten](witwer) nicht allein lassen mag, spielt drei Nächte lang Mühle mit [ihm](witwer). Am vierten Morgen ist der [Witwer](witwer) fort und mit [ihm](witwer) die Urne. [Bass](bass) vermutet das Schlimmste, [Hedda](hedda) alarmiert die Feuerwehr. Gefunden wird [er](witwer) von [Senta](senta), auf dem Riesenrad, wo [er](witwer) einst um [ihre](frau) Hand angehalten hat. Die Asche fliegt über die Fulda. »Das war verboten«, sagt [Senta](senta), hakt den [Weinenden](witwer) unter und kauft [ihm](witwer) Zuckerwatte.
- die frau "verloren"
- married.past frau witwer "Ehejahren"
- sad witwer "am liebsten gleich mit"
+ help levi witwer "Mühle"
- flee witwer "fort"
- die? witwer "Schlimmste"
- find senta witwer "Gefunden"
- propose.past witwer frau "angehalten"
- sad witwer "Weinenden"
+ help senta witwer "hakt"
- gift senta witwer "Zuckerwatte"

== 6
Alle Jahre wieder: Ball der Bestatter! [Hedda](hedda) und der vom Gips befreite [Winnie](winnie) legen einen Foxtrott hin und vergessen darüber [ihren](hedda+winnie) Zank. [Moritz Pfaff](moritz) prämiert derweil als Innungsmeister die schönste Kutsche und umgarnt [Senta](senta) mit Sekt und einem Posten, von dem [sie](senta) immer geträumt hat: Theaterplastikerin in [seiner](moritz) eigenen Werkstatt. [Levi](levi) will endlich den Mund aufmachen, kommt mit zwei Gläsern um die Ecke und sieht [Senta](senta) mit dem [Rivalen](moritz) knutschen. Die Gläser zerschellen. Noch vor Mitternacht sitzt der [Junge](levi) im Zug zu [seiner](levi) [Patentante](alma) [Alma](alma).
- recover winnie "befreite"
- create hedda+winnie "Foxtrott"
- quarrel.past hedda winnie "Zank"
+ reconcile hedda winnie "vergessen"
- flirt moritz senta "umgarnt"
- hire? senta moritz "Posten"
- confess? levi senta "Mund"
- discover levi moritz+senta "sieht Senta"
+ kiss moritz senta "knutschen"
- enemy levi moritz "Rivalen"
- flee levi "Zug"
- kin alma levi "Patentante"

== 7
Ein Sommerabend auf dem [Westfriedhof](@westfriedhof), ohne Leiche, ohne Skandal. Igel rascheln, ein [Drehorgelspieler](drehorgel) übt hinter der Kapelle den Trauermarsch in Dur. Die Grabsteine tragen Namen wie aus einem alten Telefonbuch, und auf einer Bank steht eingeritzt: »Hier saß ich gern.« [Pastorin Bass](bass) mäht barfuß den Rasen. Auf dem Komposthaufen blüht ein Kürbis, der es bei der Landesschau weit bringen wird. Wer später kommt, den bestraft die Mücke. Nur [Kuno](kuno), die Gießkanne in der Hand, übt hinter dem Geräteschuppen wieder und wieder denselben Satz.
- create drehorgel "übt"
+ confess? kuno floristin "Satz"

== 8
Ohne [Levi](levi) bleibt alles liegen. [Hedda](hedda) weint heimlich im Kühlraum, [Winnie](winnie) verwechselt zwei Särge, und so wird eine Vegetarierin unter Jagdhornklängen verabschiedet. Die Angehörigen drohen mit dem Anwalt. [Senta](senta), neuerdings auf [Pfaffs](moritz) Gehaltsliste, schleicht sich nach Feierabend herüber und bringt die Bücher in Ordnung. Dabei stößt [sie](senta) auf die alten Kundendaten und zählt eins und eins zusammen: [Ihr](senta) neuer [Freund](moritz) ist ein [Dieb](moritz). Zur Rede gestellt, zuckt [Moritz](moritz) mit den Achseln. Die [Maskenbildnerin](senta) kippt [ihm](moritz) das Popcorn über den Anzug und ist Stelle und Kerl los.
- sad hedda "weint"
- threaten _ winnie "drohen"
- boss moritz senta "Gehaltsliste"
- help senta hedda "bringt die Bücher"
+ discover senta moritz "zählt"
- couple moritz senta "Freund"
- steal.past moritz hedda "Dieb"
- accuse senta moritz "Zur Rede"
- attack senta moritz "Popcorn"
- quit senta moritz "Stelle"
+ breakup senta moritz "Kerl los"

== 9
Bei [Patentante](alma) [Alma](alma) im [Harz](@harz) lernt [Levi](levi), Bienen zu halten und nicht an [Senta](senta) zu denken. Ersteres klappt. Da liegt [Alma](alma) eines Morgens kalt im Bett, friedlich, mit Honig am Kinn. [Ihr](alma) [Patensohn](levi) wäscht und kleidet [sie](alma) ganz allein, und [er](levi) merkt dabei, dass [er](levi) genau das kann. Zum Begräbnis reisen die [Eltern](hedda+winnie) an; [Hedda](hedda) schließt [ihren](hedda) [Jungen](levi) in die Arme. Weiter hinten, hinter dem Imker, steht eine [Frau](senta) mit Sonnenbrille. [Sie](senta) hat die [Tote](alma) nie gekannt. [Sie](senta) hat nur etwas zurückzugeben: die Scherbe eines Sektglases.
- kin alma levi "Patentante"
- advisor alma levi "lernt"
+ die alma "kalt im Bett"
- help levi alma "wäscht"
- travel hedda+winnie "reisen" @harz
- parent hedda+winnie levi "Eltern"
- reconcile hedda levi "Arme"
- travel senta "steht eine Frau"
- meet! alma senta "nie gekannt"
+ gift? senta levi "zurückzugeben"

== 10
[Levi](levi) und [Senta](senta) fahren gemeinsam zurück und schweigen bis [Göttingen](@goettingen). Dann reden [beide](levi+senta) auf einmal. Ein Stau, ein Regenguss, eine beschlagene Scheibe, und Familie Krause wartet vergeblich mit dem Abendbrot. Indes wird [Moritz](moritz) Opfer [seines](moritz) eigenen Geizes: Die billigen Särge brechen, einer mitten auf der Königsstraße. Das Amt macht [ihm](moritz) den Laden dicht. Ruiniert und durchnässt klingelt der [Discounter](moritz) bei [seiner](moritz) einstigen [Lehrherrin](hedda). [Winnie](winnie) will die Tür zuschlagen, [Hedda](hedda) stellt den Fuß dazwischen und gibt [ihm](moritz) ein Handtuch. Auch wer andere beklaut, friert.
- travel levi+senta "fahren"
- reconcile levi senta "reden"
+ kiss? levi senta "beschlagene Scheibe"
- quit moritz "dicht"
- sad moritz "Ruiniert"
- boss.past hedda moritz "Lehrherrin"
- reject? winnie moritz "zuschlagen"
- help hedda moritz "Handtuch"
- steal.past moritz hedda "beklaut"

== 11
Neue Zeiten bei [Krauses](hedda+levi+winnie): [Levi](levi) macht [seinen](levi) Meister, [Senta](senta) malt Särge an, [Pfaff](moritz) schiebt als Gehilfe Blumen. [Ellen](ellen) und die [Grünspan](gruen), neuerdings in einer Zweier-WG, buchen [ihre](ellen+gruen) Beisetzung im Doppelpack. Da erleidet [Winnie](winnie) beim Probeliegen einen Infarkt, und alle halten es für einen Scherz. Der einzige, [der](moritz) reagiert, ist der [Gehilfe](moritz): [Moritz](moritz) massiert [seinem](moritz) ärgsten [Widersacher](winnie) das Herz, bis der Notarzt kommt. Auf der Intensivstation lässt der [Patient](winnie) ausrichten, der [Lump](moritz) dürfe bleiben. [Hedda](hedda) sitzt an der Bettkante und bestellt, zur Vorsicht, nichts.
- create senta "malt"
- hire moritz hedda "Gehilfe"
- housemate ellen gruen "Zweier-WG"
+ ill winnie "Infarkt"
- enemy moritz winnie "Widersacher"
+ rescue moritz winnie "massiert"
- reconcile moritz winnie "dürfe bleiben"
- help hedda winnie "Bettkante"

== 12
Zum Schluss eine Hochzeit, und zwar in der Trauerhalle. Wer traut sich? Nicht [Levi](levi) und [Senta](senta), [die](levi+senta) haben es nicht eilig. Es ist der [Gärtner](kuno), [der](kuno) nach elf Jahren [seinen](kuno) Satz herausgebracht hat, und [Roswitha](floristin) trägt Begonien im Haar. [Bass](bass) verhaspelt sich vor Rührung. [Lamprecht](witwer) gibt den [Trauzeugen](witwer) und zieht die [Grünspan](gruen) auf die Tanzfläche, worauf [Ellen](ellen) schmollt. [Winnie](winnie) ist aus der Klinik zurück und darf eine halbe Bratwurst. »Auf das Leben«, ruft [Hedda](hedda), und irgendwo bimmelt das Telefon. [Levi](levi) geht ran. Kundschaft.
+ wedding floristin kuno "Hochzeit"
- wedding! levi senta "nicht eilig"
- confess.past kuno floristin "herausgebracht"
- happy bass "Rührung"
- advisor witwer kuno "Trauzeugen"
- flirt witwer gruen "zieht"
- jealous ellen gruen "schmollt"
- recover winnie "zurück"
- celebrate hedda "Auf das Leben"
