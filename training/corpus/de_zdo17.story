%series Tanger, Zone International
%lang de
%genre crime series set in Tangier 1952, hard-boiled streaming blurbs
%cast lamia | Lamia Bennis; Lamia; Bennis | f
%cast fitz | Fitzroy Quill; Fitz; Quill | m
%cast soledad | Soledad Ruiz; Soledad | f
%cast omar | Kommissar Omar Tazi; Omar Tazi; Tazi; Omar | m
%cast baron | Baron von Treskow; Treskow | m
%cast baronin | Hedda von Treskow; Hedda | f
%cast momo | Momo | m
%cast schmuggler | Benito Lasry; Lasry | m
%cast pianist | Eugène | m
%cast yasmin | Yasmin | f
%cast onkel | - | m
%cast toter | - | m
%cast konsul | Konsul Alvarado; Alvarado | m

== 1
[Lamia Bennis](lamia) hat das Detektivbüro am [Petit Socco](@socco) von [ihrem](lamia) [Onkel](onkel) geerbt, samt [dessen](onkel) Schulden und [dessen](onkel) Papagei. Der erste [Klient](fitz) ist ein englischer [Romancier](fitz), [dem](fitz) das Manuskript abhandengekommen ist. [Fitzroy Quill](fitz) hat es im Suff verspielt, was [er](fitz) verschweigt, an [Benito Lasry](schmuggler), den [Schmuggler](schmuggler) mit den Samthandschuhen, was [er](fitz) erst recht verschweigt. [Lamia](lamia) findet beides bis Mitternacht heraus. Als [sie](lamia) [Lasrys](schmuggler) Lagerhaus betritt, liegt auf den Seiten ein [Toter](toter) im Smoking.
- find lamia onkel "geerbt"
- kin lamia onkel "Onkel"
- hire lamia fitz "Klient"
- lose fitz schmuggler "verspielt"
- betray fitz lamia "verschweigt"
+ discover lamia fitz "findet"
+ find lamia toter "liegt"
- die toter "Toter"

== 2
Der [Tote](toter) hieß gestern noch anders als heute, weiß [Kommissar Omar Tazi](omar), [der](omar) [Lamia](lamia) die Leiche überlässt und die Schlagzeile behält. [Die beiden](lamia+omar) sind zusammen zur Koranschule gegangen und haben einander seither nichts verziehen. Eine Spur führt ins [Hotel El Minzah](@minzah), zu [Baron von Treskow](baron), [der](baron) Orchideen züchtet und das Deutsche Reich in Tinte weiterführt. [Seine](baron) blutjunge [Frau](baronin) steckt der [Detektivin](lamia) beim Abschied einen Lippenstift zu. In der Hülse ein Zettel: Holen [Sie](lamia) [mich](baronin) hier raus.
- enemy lamia omar "nichts verziehen"
- investigate lamia baron "Spur"
- married baron baronin "Frau"
- gift baronin lamia "Lippenstift"
+ reveal baronin lamia "Zettel"
- rescue? lamia baronin "raus"

== 3
Man spaziert nicht einfach mit einer [Baronin](baronin) durch die Hintertür. Man braucht einen Wäschewagen, einen [Jungen](momo) mit flinken Beinen und eine [Tänzerin](soledad), [die](soledad) in der Halle ohnmächtig wird. [Momo](momo) liefert die Beine, [Soledad](soledad) die Ohnmacht, so überzeugend, dass drei Ärzte sich um [sie](soledad) prügeln. Eine Stunde später trinkt [Hedda](baronin) in [Lamias](lamia) Küche Minztee und schläft mit der Tasse in der Hand ein. Im [El Minzah](@minzah) zertritt der [Verlassene](baron) eine Orchidee. Nur eine, aber die blaue.
+ rescue lamia+momo+soledad baronin "Wäschewagen"
- betray soledad _ "Ohnmacht"
- help momo+soledad lamia "liefert"
- breakup baronin baron "Verlassene"
- sad baron "zertritt"

== 4
[Treskow](baron) engagiert [Lasry](schmuggler), um die [Flüchtige](baronin) zurückzuholen. [Lasry](schmuggler) nimmt das Geld und geht zum Abendessen, mit [Soledad](soledad), [der](soledad) [er](schmuggler) seit Jahren den Hof macht und [die](soledad) seit Jahren die Rechnung kommen lässt. Beim Dessert horcht die [Andalusierin](soledad) [ihn](schmuggler) aus. Ehe [er](schmuggler) merkt, was [er](schmuggler) verraten hat, ist [Momo](momo) schon unterwegs, um die [Bennis](lamia) zu warnen. Leider ist der [Junge](momo) acht, und am Hafen gibt es Sardinen.
- hire schmuggler baron "engagiert"
- abduct? schmuggler baronin "zurückzuholen"
- love schmuggler soledad "Hof"
- date schmuggler soledad "Abendessen"
+ investigate soledad schmuggler "horcht"
- reveal schmuggler soledad "verraten"
- reveal? momo lamia "warnen"

== 5
Zu spät. Die Küche ist verwüstet, der Papagei flucht auf Deutsch, [Hedda](baronin) ist fort. [Lamia](lamia), [der](lamia) man eine Flasche über den Schädel gezogen hat, erwacht im Schoß von [Tazi](omar) und hält [ihn](omar) im ersten Moment für den Engel des Todes. Im zweiten für schlimmer. [Er](omar) verarztet [sie](lamia) mit Orangenblütenwasser, [sie](lamia) beschimpft [ihn](omar) auf drei Sprachen. Der [Kommissar](omar) lächelt, was [er](omar) sonst nur bei Verhaftungen tut. Und draußen vor der Tür sitzt [Momo](momo) und weint in eine Tüte Sardinen.
+ abduct _ baronin "fort"
- attack _ lamia "Schädel"
- treat lamia omar "verarztet"
- quarrel lamia omar "beschimpft"
- love? omar lamia "lächelt"
- sad momo "weint"

== 6
[Eugène](pianist) spielt seit elf Jahren im [Café de Paris](@cafe) dieselben vier Stücke. Heute spielt [er](pianist) ein fünftes, und [Fitz](fitz), an der Bar, verschluckt die Olive. Es ist das Lied aus [seinem](fitz) verschwundenen Manuskript. Der [Klavierspieler](pianist) gibt zu, die Seiten zu besitzen: Der [Mann](toter) im Smoking war [sein](pianist) [Geliebter](toter), ein [Kurier](toter), und zwischen den Kapiteln des [Engländers](fitz) hatte [er](toter) Kontonummern versteckt. Nazigold, flüstert der [Witwer](pianist), [den](pianist) keiner so nennen darf. [Fitz](fitz) bestellt zwei Gin und trinkt keinen.
- create pianist "spielt"
- find pianist "besitzen"
+ reveal pianist fitz "gibt"
- couple.past pianist toter "Geliebter"
- die.past toter "Witwer"
- help? fitz pianist "zwei Gin"

== 7
Ein Nachmittag, an dem der Levante weht und alle sich die Haare raufen. Markisen reißen, Zeitungen fliegen nach [Spanien](@spanien). [Lamia](lamia) lernt Kontonummern auswendig, [Soledad](soledad) näht Pailletten an, der Papagei schweigt beleidigt. Auf der Terrasse der [Kasbah](@kasbah) spielen zwei alte Männer Dame und streiten sich, wem der Sultan 1911 die Hand gegeben hat. Gegen Abend dreht der Wind. Da steht [Yasmin](yasmin) im Büro, das [Zimmermädchen](yasmin) der [Treskows](baron+baronin), und legt einen Schlüsselbund auf den Tisch, den niemand bei [ihr](yasmin) bestellt hat.
- boss baron+baronin yasmin "Zimmermädchen"
- help yasmin lamia "Schlüsselbund"
+ gift yasmin lamia "legt"

== 8
Im Gewächshaus des [Barons](baron) wachsen die Orchideen auf doppeltem Boden. [Lamia](lamia) und [Fitz](fitz) steigen hinab und finden [Hedda](baronin), mit Morphium ruhiggestellt, neben Kisten voller Zahngold. Der [Romancier](fitz), [der](fitz) im Leben noch nichts Schwereres als einen Füller gehoben hat, trägt die [Betäubte](baronin) zwei Stockwerke hoch. Oben wartet der [Hausherr](baron). Es fällt ein Schuss, und er gilt nicht [der](baronin), [die](baronin) [er](fitz) trägt. [Quill](fitz) blickt auf den Fleck auf [seinem](fitz) Hemd und findet das Rot übertrieben.
- investigate fitz+lamia baron "steigen"
+ find fitz+lamia baronin "finden"
- attack baron baronin "Morphium"
+ rescue fitz baronin "trägt"
- attack baron fitz "Schuss"
- injure fitz baron "Fleck"

== 9
Ein [Schriftsteller](fitz) stirbt nicht ohne letzte Worte, also stirbt [er](fitz) vorerst nicht. [Omar](omar) schirmt das Krankenhaus ab, bis [Konsul Alvarado](konsul) ein Papier schwenkt: Der [Baron](baron) genieße Immunität, die [Baronin](baronin) sei [ihm](baron) auszuhändigen, und die [Detektivin](lamia) werde wegen Einbruchs gesucht. Der [Kommissar](omar) liest das Papier, faltet ein Schiffchen daraus und legt die Marke dazu. Danach geht [er](omar) nach Hause, zum ersten Mal seit Jahren als Privatmann. Vor [seiner](omar) Tür sitzt eine [Gesuchte](lamia) auf einem Koffer.
- ill fitz "vorerst nicht"
- help omar fitz "schirmt"
- find? baron baronin "auszuhändigen"
- accuse konsul lamia "Einbruchs"
- reject omar konsul "Schiffchen"
+ quit omar "legt"
- investigate _ lamia "gesucht"

== 10
Zwei Zimmer, ein Bett, kein Wort über die Koranschule. [Omar](omar) schläft auf dem Dach, [Lamia](lamia) unter [seinem](omar) Burnus. In der dritten Nacht regnet es, und [er](omar) muss herunterkommen. Währenddessen verkauft [Lasry](schmuggler), was [er](schmuggler) immer verkauft hat, nämlich alle: dem [Baron](baron) das Versteck der [Frau](baronin), der [Frau](baronin) die Passage nach [Marseille](@marseille), dem [Konsul](konsul) die Liste der Kisten. Dass auf der Liste auch [Alvarado](konsul) steht, fällt [ihm](schmuggler) zu spät auf. Man fischt den [Händler](schmuggler) am [Kap Spartel](@spartel) aus dem Wasser. Die Samthandschuhe hat [er](schmuggler) noch an.
- housemate.start lamia omar "Zwei Zimmer"
+ sex? lamia omar "herunterkommen"
- betray schmuggler baron+baronin+konsul "alle"
- discover schmuggler konsul "fällt"
+ die schmuggler "fischt"

== 11
[Soledad](soledad) trägt Schwarz, tanzt in Schwarz und sagt, wer fragt, dem sei nicht zu helfen. Geliebt habe [sie](soledad) den [Gauner](schmuggler) nie. Dann zieht [sie](soledad) [seinen](schmuggler) Ring vom Finger und legt ihn [Lamia](lamia) auf den Tisch; innen sind vier Ziffern eingraviert, die Kombination eines Schließfachs. In dem Fach liegt genug, um den [Konsul](konsul) zweimal zu hängen. [Eugène](pianist) erkennt auf einem Foto die Hand, die dem [Mann](toter) im Smoking das Messer gab. Sie trägt einen Siegelring, mit einem kleinen Alvaradowappen.
- sad soledad schmuggler "Schwarz"
- love! soledad schmuggler "nie"
- gift.past schmuggler soledad "Ring"
+ gift soledad lamia "legt"
- accuse? _ konsul "hängen"
+ discover pianist konsul "erkennt"
- kill.past konsul toter "Messer"

== 12
Hafen, halb fünf, Nebel. Der [Baron](baron) will mit zwölf Kisten auf einen Frachter, und [Hedda](baronin) soll als dreizehnte mit. [Momo](momo), mittlerweile neun und gegen Sardinen gefeit, löst das Tau. Der Frachter treibt ab, auf der Mole bleiben [zwei](baron+baronin): ein [Mann](baron) ohne Gold und eine [Frau](baronin) mit [seiner](baron) Pistole. [Lamia](lamia) sagt, das sei [er](baron) nicht wert. [Hedda](baronin) überlegt lange. [Sie](baronin) schießt in die Luft, dann in die Kisten und reicht die leere Waffe dem [Kommissar](omar), [der](omar) keiner mehr ist und trotzdem Handschellen dabeihat.
- flee? baron "Frachter"
- abduct? baron baronin "dreizehnte"
+ help momo baronin "löst"
- threaten baronin baron "Pistole"
- kill! baronin baron "schießt in die Luft"
+ arrest omar baron "Handschellen"

== 13
Der [Konsul](konsul) wird abberufen, ein Wort für alles und nichts. [Tazi](omar) soll die Marke wiederbekommen und fragt, ob es sie auch in klein gebe, für einen [Neunjährigen](momo). [Quill](fitz), wieder bei Kräften, schenkt [Eugène](pianist) die letzte Seite des Romans, auf der zwei Männer am Meer wohnen und keiner stirbt. [Hedda](baronin) winkt von der Fähre. Am [Petit Socco](@socco) schraubt jemand ein neues Schild an: [Bennis](lamia) & [Tazi](omar). »Das klingt wie ein Ehepaar«, sagt [Soledad](soledad). »Gott bewahre«, sagen [beide](lamia+omar), im Chor. Der Papagei lacht.
- quit konsul "abberufen"
- hire? omar "wiederbekommen"
- recover fitz "Kräften"
+ gift fitz pianist "schenkt"
- travel baronin "Fähre"
+ colleague.start lamia omar "Schild"
- married! lamia omar "Gott bewahre"
