%series Kalmar & Brüder
%lang de
%genre family radio serial, five brothers and a bakery in Graz, episode descriptions
%cast albin | Albin Kalmar; Albin | m
%cast benno | Benno | m
%cast cyrill | Cyrill | m
%cast dado | Dado | m
%cast emil | Emil | m
%cast vater | Vinzenz Kalmar; Vinzenz | m
%cast grit | Grit | f
%cast noemi | Noemi | f
%cast valerie | Valerie Stelzer; Valerie | f
%cast konkurrent | Alois Stelzer; Stelzer | m
%cast geselle | Rajko | m
%cast lehrling | Xaver | m
%cast pfarrer | Pater Gabriel | m
%cast tote | - | f
%cast doktor | - | m
%cast mila | Mila | f
%cast enkel | Vinzi | m

== 1 Sauerteig
Fünf [Brüder](albin+benno+cyrill+dado+emil), ein Ofen: Seit dem Schlaganfall von [Vinzenz Kalmar](vater) schmeißen [seine](vater) [Söhne](albin+benno+cyrill+dado+emil) die Bäckerei in der [Grazer](@graz) Annenstraße allein. Der [Älteste](albin), [Albin](albin), ist seit elf Jahren mit [Grit](grit) vermählt und führt die Bücher; der [Zweite](benno), [Benno](benno), ist Witwer; [Cyrill](cyrill) hat Schulden, [Dado](dado) einen Motorroller. Der [Jüngste](emil) kommt heute nach sechs Jahren aus [Montevideo](@montevideo) heim. [Emil](emil) bringt eine [Frau](noemi) mit. Ausgerechnet [Noemi](noemi), mit [der](noemi) [Dado](dado) einmal verlobt war.
- sibling albin benno+cyrill+dado+emil "Brüder"
- ill.past vater "Schlaganfall"
- parent vater albin+benno+cyrill+dado+emil "Söhne"
- married albin grit "vermählt"
- die.past _ "Witwer"
- married.past _ benno "Witwer"
+ return emil "kommt"
- married emil noemi "Frau"
+ engaged.past dado noemi "verlobt"

== 2 Kipferl
Am Frühstückstisch fehlt nur ein Messer. [Dado](dado) spricht kein Wort mit [seinem](dado) jüngsten [Bruder](emil), [der](emil) [ihm](dado) die [Braut](noemi) ausgespannt hat, und [Noemi](noemi) blickt in [ihren](noemi) Kaffee. Als [Emil](emil) die Butter verlangt, wirft der [Rollerfahrer](dado) sie [ihm](emil) an den Kopf, und es kommt zur Keilerei. [Albin](albin) zieht die [Kampfhähne](dado+emil) auseinander. Gegenüber zieht derweil der alte [Konkurrent](konkurrent) [Alois Stelzer](konkurrent) die Rollläden hoch, der [Tochter](valerie) zuliebe mit einem neuen Schild: [Valerie](valerie) übernimmt das Geschäft.
- sibling dado emil "Bruder"
- engaged.past dado noemi "Braut"
- betray.past emil dado "ausgespannt"
+ attack dado emil "an den Kopf"
- quarrel dado emil "Keilerei"
- help albin dado+emil "zieht"
- enemy _ konkurrent "Konkurrent"
- parent konkurrent valerie "Tochter"
+ hire valerie konkurrent "übernimmt"

== 3 Mehlstaub
Den [Witwer](benno) hat es erwischt. Jeden Tag kauft [Benno](benno) in der Filiale des [Feindes](konkurrent) drei Semmeln, die [er](benno) nicht isst, weil die neue [Chefin](valerie) sie [ihm](benno) über die Theke reicht. [Cyrill](cyrill) beobachtet den [Bruder](benno) und wittert ein Geschäft: Gegen Bares verrät [er](cyrill) [Stelzer](konkurrent), wie man den Kalmar-Sauerteig führt. Der [Geselle](geselle) [Rajko](geselle), ein [Serbe](geselle) mit feinem Gehör, kriegt das Telefonat mit. [Er](geselle) sagt nichts. Noch nicht. [Emil](emil) entdeckt auf dem Dachboden die Briefe einer gewissen [Mila](mila).
+ love benno valerie "erwischt"
- boss valerie _ "Chefin"
- sibling benno cyrill "Bruder"
- enemy benno konkurrent "Feindes"
+ betray cyrill albin+benno+dado+emil "verrät"
- reveal cyrill konkurrent "verrät"
- discover geselle cyrill "kriegt"
- reveal! geselle "sagt nichts"
- find emil "entdeckt"

== 4 Brösel
[Noemi](noemi) schläft schlecht. [Dado](dado) auch. [Emil](emil) fragt [Noemi](noemi), was [sie](noemi) hat. [Noemi](noemi) belügt [Emil](emil). [Rajko](geselle) bringt dem [Lehrling](lehrling) das Flechten bei. Der [Lehrling](lehrling) heißt [Xaver](lehrling). [Xaver](lehrling) himmelt [Rajko](geselle) an. [Benno](benno) stottert vor [Valerie](valerie). [Valerie](valerie) lädt [Benno](benno) zum Eis ein. [Albin](albin) streitet mit [Grit](grit). Am Ende lacht nur [Stelzer](konkurrent).
- sad dado+noemi "schläft schlecht"
- betray noemi emil "belügt"
- advisor geselle lehrling "bringt"
- love lehrling geselle "himmelt"
+ invite valerie benno "lädt"
- quarrel albin grit "streitet"
- happy konkurrent "lacht"

== 5 Die zweite Kundin
Die Briefe stammen, so stellt sich heraus, nicht von einer Fremden. [Mila](mila), früher [Näherin](mila) in der Nachbarschaft, war jahrzehntelang die heimliche [Freundin](mila) des alten [Kalmar](vater). [Emil](emil) trägt das Bündel ans Bett des [Kranken](vater), [der](vater) keine Silbe herausbringt, aber weint. Vor der Tür steht, mit Hut und Handtasche, die [Siebzigjährige](mila) selbst; [Albin](albin) schickt [sie](mila) fort, [Benno](benno) holt [sie](mila) zurück. Die Ehe der Eltern, behauptet der [Älteste](albin), sei glücklich gewesen. Das, sagt der [Witwer](benno), wisse man nie. [Grit](grit) schweigt.
+ discover emil mila "stellt sich heraus"
- affair.past mila vater "heimliche Freundin"
- neighbour.past mila vater "Nachbarschaft"
- reveal emil vater "trägt"
- ill vater "Kranken"
- sad vater "weint"
- reject albin mila "schickt"
+ help benno mila "holt"
- married.past _ vater "Ehe"
- happy.past vater "glücklich"

== 6 Nusspotize
[Stelzer](konkurrent) verkauft Brot, das schmeckt wie das der Kalmars, nur billiger. Der Umsatz bricht ein. Der Verdacht fällt auf den [Serben](geselle); [Albin](albin) setzt [ihn](geselle) nach neunzehn Jahren vor die Tür. [Xaver](lehrling) verlässt aus Treue zu [seinem](lehrling) [Meister](geselle) ebenfalls das Haus. Keiner kommt auf [Cyrill](cyrill). Dem [Schuldigen](cyrill) schlägt das Gewissen, nicht laut genug. [Rajko](geselle) könnte [ihn](cyrill) verpfeifen, tut es aber nicht, denn [er](geselle) hat einmal geschworen, die [Brüder](albin+benno+cyrill+dado+emil) nicht gegeneinander aufzubringen. [Er](geselle) fängt bei der [Tochter](valerie) des [Rivalen](konkurrent) an.
- lose albin+benno+cyrill+dado+emil "bricht ein"
- accuse albin geselle "Verdacht"
+ quit geselle albin "vor die Tür"
- quit lehrling albin "verlässt"
- advisor geselle lehrling "Meister"
- discover! _ cyrill "Keiner kommt"
- sad cyrill "Gewissen"
- reveal! geselle cyrill "tut es aber nicht"
- parent konkurrent valerie "Tochter"
- enemy _ konkurrent "Rivalen"
+ hire geselle valerie "fängt"

== 7 Zuckerguss
[Valerie](valerie) und [Benno](benno) spazieren um den Hilmteich. Es ist das erste Rendezvous des [Zweiten](benno) seit dem Tod der [Frau](tote), und es endet an der Bootshütte mit einem Kuss, den [beide](benno+valerie) nicht kommen sahen. Am selben Nachmittag fährt der [Rollerfahrer](dado) die [Schwägerin](noemi) nach [Leibnitz](@leibnitz); auf halber Strecke bittet [sie](noemi) [ihn](dado) anzuhalten, und [sie](noemi) weint [ihm](dado) an die Lederjacke. [Sie](noemi) habe den falschen [Kalmar](emil) genommen. „Sag so was nicht“, stammelt [Dado](dado). [Sie](noemi) sagt es noch einmal.
- date benno valerie "Rendezvous"
- die.past tote "Tod"
- married.past benno tote "Frau"
+ kiss benno valerie "Kuss"
- kin dado noemi "Schwägerin"
- travel dado+noemi "fährt" @leibnitz
- sad noemi "weint"
- love noemi dado "falschen Kalmar"
+ confess noemi dado "noch einmal"

== 8 Die Ohrfeige
[Grit](grit) hat genug. [Albin](albin), sagt [sie](grit), zähle lieber Semmeln als die Tage bis zu [ihrem](grit) Geburtstag, und packt. Der [Gatte](albin) erkennt erst am Abend, dass [er](albin) allein ist, und fährt betrunken gegen den Lieferwagen des [Konkurrenten](konkurrent). [Stelzer](konkurrent) zieht [ihn](albin) aus dem Blech. Ein [Arzt](doktor) gipst das Bein. [Emil](emil), am Krankenbett des großen [Bruders](albin), erhält auf dem Handy ein Bild: [seine](emil) [Frau](noemi) auf einem Parkplatz, an der Brust des [Vierten](dado). Wer es geschickt hat? [Cyrill](cyrill), um von sich abzulenken.
+ breakup grit albin "packt"
- married albin grit "Gatte"
- discover albin grit "erkennt"
- injure albin "gegen den Lieferwagen"
- rescue konkurrent albin "zieht"
- treat albin doktor "gipst"
- sibling albin emil "Bruders"
- married emil noemi "Frau"
+ discover emil dado+noemi "erhält"
- reveal cyrill emil "geschickt"

== 9 Feinbrot
[Emil](emil) schlägt nicht zu. [Er](emil) stellt [Noemi](noemi) bloß eine Frage, und [sie](noemi) antwortet, dass [sie](noemi) [Dado](dado) nie aus dem Kopf bekommen habe. Es ist ein kurzer Abschied; der [Jüngste](emil) zieht in die Wohnung über dem Stall. Der [Rollerfahrer](dado) will nicht glauben, dass [er](dado) gewonnen hat, und meidet [beide](emil+noemi). [Rajko](geselle) findet in der Backstube von [Valerie](valerie) die Rezeptkarte, mit [Cyrills](cyrill) Handschrift, und bringt sie [Benno](benno). Der [Witwer](benno) liest, legt die Karte auf die Waage und sagt nur: „Dreihundert Gramm Verrat.“
- reveal noemi emil "antwortet"
- love noemi dado "nie aus dem Kopf"
+ breakup emil noemi "Abschied"
- move emil "zieht"
- reject dado emil+noemi "meidet"
- find geselle "findet"
- reveal geselle benno "bringt"
+ discover benno cyrill "liest"

== 10 Die Aussprache
Beim [Pater Gabriel](pfarrer) im Pfarrhof sitzen [alle fünf](albin+benno+cyrill+dado+emil) um den runden Tisch, zum ersten Mal seit dem Winter. [Benno](benno) nennt [Cyrill](cyrill) beim Namen. Der [Verräter](cyrill) leugnet, bis der [Jüngste](emil) von dem Bild erzählt. Dann fällt alles aus [ihm](cyrill) heraus, die Schulden, die Wettbüros, die Drohungen eines Geldeintreibers. [Albin](albin), noch im Gips, nimmt den [Gesellen](geselle) mit Handschlag und Bitte um Vergebung zurück. [Emil](emil) und [Dado](dado) sitzen nebeneinander und sagen nichts. Der [Pater](pfarrer) schenkt Schnaps ein.
+ accuse benno cyrill "nennt"
- reveal emil cyrill "erzählt"
- reveal cyrill albin+benno+dado+emil "fällt alles"
- threaten.past _ cyrill "Drohungen"
- injure albin "Gips"
- hire geselle albin "zurück"
+ reconcile albin geselle "Vergebung"
- gift pfarrer albin+benno+cyrill+dado+emil "Schnaps"

== 11 Linzeraugen
[Vinzenz](vater) spricht. [Sein](vater) erstes Wort nach einem Jahr ist „[Mila](mila)“, und die [Geliebte](mila) von einst hält [ihm](vater) dabei die Hand. Die [Söhne](albin+benno+cyrill+dado+emil) haben nichts mehr dagegen, dass die [Siebzigjährige](mila) an [seinem](vater) Bett sitzt. [Grit](grit) besucht [Albin](albin) auf der Station und merkt, dass [er](albin) [ihren](grit) Geburtstag ins Kassabuch geschrieben hat; [sie](grit) gibt [ihm](albin) eine zweite Chance. [Valerie](valerie) erwartet ein Kind. [Ihr](valerie) [Vater](konkurrent), erst starr, zertrümmert vor Freude drei Gugelhupfformen.
- recover vater "spricht"
- affair.past mila vater "Geliebte"
- help mila vater "hält"
- parent vater albin+benno+cyrill+dado+emil "Söhne"
- discover grit albin "merkt"
+ reconcile albin grit "zweite Chance"
+ pregnant valerie "erwartet ein Kind"
- parent konkurrent valerie "Vater"
- happy konkurrent "Freude"

== 12 Neuer Ofen
Aus Kalmar und [Stelzer](konkurrent) wird ein einziges Geschäft, aus [Valerie](valerie) und [Benno](benno) ein Ehepaar. [Noemi](noemi) und [Dado](dado) bleiben einen Tanz lang auf Armlänge, dann nicht mehr. [Emil](emil) sieht es, hebt das Glas auf [die beiden](dado+noemi) und geht früh; am Bahnhof wartet [Xaver](lehrling), [der](lehrling) nach [Montevideo](@montevideo) mitwill, und [Rajko](geselle) winkt. [Cyrill](cyrill) beginnt eine Kur gegen die Spielsucht. Im Kinderwagen liegt der kleine [Vinzi](enkel), [den](enkel) der [Alte](vater) wiegt, bis [er](vater) selbst einschläft. [Mila](mila) nimmt [ihm](vater) die Brille ab.
- colleague.start benno konkurrent "einziges Geschäft"
+ wedding benno valerie "Ehepaar"
+ couple.start dado noemi "dann nicht mehr"
- discover emil dado+noemi "sieht es"
- travel? lehrling "mitwill" @montevideo
- ill cyrill "Spielsucht"
- birth valerie enkel "kleine Vinzi"
- help mila vater "nimmt"
