%series Zweite Stiege
%lang de
%genre drill
%cast zwettler | Kommerzialrat Zwettler; Zwettler; der alte Zwettler | m
%cast severin | Severin Zwettler; Severin; der junge Zwettler | m
%cast krennek | Krennek | m
%cast dragica | Dragica | f
%cast zora | Zora | f
%cast goran | Goran | m
%cast hermine | Hermine Wessely; Frau Hofrat Wessely; Hermine | f
%cast hofrat | - | m
%cast mieter | Casimir Dolezal; Casimir; Dolezal | m
%cast kind | - | n
%cast adele | Adele | f
%cast lindtner | Ottokar Lindtner; Lindtner; Ottokar | m
%cast sidonie | Sidonie Lindtner; Sidonie | f
%cast bertram | Bertram | m
%cast traude | Traude | f
%cast iglauer | Philippa Iglauer; Fräulein Iglauer; Iglauer; Philippa | f
%cast yusuf | Yusuf Karakaş; Yusuf | m
%cast nesrin | Nesrin | f
%cast haidegger | Bezirksinspektorin Haidegger; Haidegger | f
%cast kater | Metternich; Sissi | m
%cast notarin | - | f
%cast postler | - | m
%cast baby | - | f

== 1
Der [Kommerzialrat](zwettler) [Zwettler](zwettler), [dem](zwettler) das Haus in der [Piaristengasse](@piaristengasse) gehört, liegt am Fuß der zweiten Stiege und rührt sich nicht. Gefunden hat [ihn](zwettler) [Dragica](dragica), die [Frau](dragica) des [Hausmeisters](krennek) [Krennek](krennek), [die](dragica) zuerst schreit und dann, weil [sie](dragica) schon dabei ist, [ihren](dragica) [Mann](krennek) aus dem Bett holt.
+ injure zwettler "rührt" @piaristengasse
+ find dragica zwettler "Gefunden"
- married dragica krennek "Frau"
- sad dragica "schreit"

== 2
Tot ist [Zwettler](zwettler) nicht, nur zu wecken ist [er](zwettler) auch nicht. [Nesrin](nesrin), [die](nesrin) auf Tür neun wohnt und im Spital Nachtdienste schiebt, hält [ihm](zwettler) den Kopf, bis die Rettung kommt. „Gestoßen worden ist [er](zwettler)“, sagt [Krennek](krennek) zu [ihr](nesrin). Gefallen sei so [einer](zwettler) noch nie.
- die! zwettler "Tot"
- ill zwettler "zu wecken"
+ help nesrin zwettler "hält"
- attack.past? _ zwettler "Gestoßen"

== 3
[Bezirksinspektorin Haidegger](haidegger) nimmt sich die Parteien der Reihe nach vor. Der [Zahnarzt](lindtner) [Lindtner](lindtner) will geschlafen haben, [seine](lindtner) [Gattin](sidonie) [Sidonie](sidonie) ebenfalls, nur leider, wie sich zeigt, nicht im selben Zimmer und [er](lindtner) nicht einmal im selben Stock. [Bertram](bertram), [beider](lindtner+sidonie) [Sohn](bertram), wird an [ihrer](lindtner+sidonie) Stelle rot.
+ investigate haidegger "nimmt sich"
- married lindtner sidonie "Gattin"
- parent lindtner+sidonie bertram "Sohn"

== 4
In dem Stock, in dem [er](lindtner) sich aufgehalten hat, wohnt [Fräulein Iglauer](iglauer), eine [Klavierlehrerin](iglauer), [die](iglauer) [ihre](iglauer) Fenster und [ihren](iglauer) Ruf geschlossen hält. Seit Allerheiligen geht [Lindtner](lindtner) bei [ihr](iglauer) ein und aus, ohne je eine Taste berührt zu haben. [Seine](lindtner) [Frau](sidonie) wähnt [ihn](lindtner) beim Schach mit dem [Gemüsehändler](yusuf).
+ affair iglauer lindtner "ein und aus"
- cheat lindtner sidonie "ein und aus"
- married lindtner sidonie "Frau"
- discover! sidonie lindtner "wähnt"

== 5
Der [Gemüsehändler](yusuf), [Yusuf Karakaş](yusuf), spielt gar nicht Schach. [Er](yusuf) vergeht vor Sehnsucht nach der [Klavierlehrerin](iglauer), [der](iglauer) [er](yusuf) jeden Freitag Artischocken vor die Tür stellt, worauf [er](yusuf) davonrennt. Gegessen werden sie von [Lindtner](lindtner). [Seine](yusuf) [Schwester](nesrin), [Nesrin](nesrin), empfiehlt [ihm](yusuf), es mit einem Brief zu versuchen.
+ love yusuf iglauer "Sehnsucht"
- gift yusuf iglauer "Artischocken"
- flee yusuf "davonrennt"
- sibling nesrin yusuf "Schwester"
- help nesrin yusuf "empfiehlt"

== 6
Aus [Linz](@linz) reist der [Neffe](severin) des [Bewusstlosen](zwettler) an: [Severin](severin), schmal, höflich, mit Maßband. [Er](severin) seufzt an [dessen](zwettler) Bett, doch [sein](severin) Blick vermisst schon das Zimmer. [Nesrin](nesrin), [die](nesrin) gerade den Tropf wechselt, durchschaut [ihn](severin) und wünscht [ihm](severin) im Stillen einen ähnlichen Sturz.
+ travel severin "reist"
- kin severin zwettler "Neffe"
- ill zwettler "Bewusstlosen"
- treat zwettler nesrin "Tropf"
- discover nesrin severin "durchschaut"
- injure? severin "Sturz"

== 7
Auf Tür zwölf hat die [Frau Hofrat Wessely](hermine), seit [ihr](hermine) [Hofrat](hofrat) unter der Erde liegt, ein Kabinett an einen [Herrn](mieter) vermietet, [der](mieter) bar zahlt und [seinen](mieter) Namen verschweigt. „[Sie](mieter) erinnern [mich](hermine) an jemanden“, sagt [sie](hermine) zu [ihm](mieter). Der [Untermieter](mieter) lächelt. [Er](mieter) weiß auch, an wen.
- die.past hofrat "unter der Erde"
- married.past hermine hofrat "Hofrat"#2
+ housemate hermine mieter "vermietet"
- reveal! mieter hermine "verschweigt"

== 8
[Zora](zora), des [Hausmeisters](krennek) [Tochter](zora) und künftige [Juristin](zora), ertappt den [Neffen](severin), wie [er](severin) im Keller die Tragbalken beklopft. Abreißen werde [er](severin) das Haus, sobald [er](severin) es erbe, teilt [er](severin) [ihr](zora) mit, und zwar mit einer Offenheit, die [sie](zora) empört, und einem Grübchen, das [sie](zora) noch mehr empört.
- parent krennek zora "Tochter"
- kin severin zwettler "Neffen"
- discover zora severin "ertappt"
- find? severin "erbe"
+ reveal severin zora "teilt"
- sad zora severin "empört"

== 9
[Ihr](zora) [Vater](krennek) nennt das eine Kriegserklärung. [Er](krennek) bestellt alle Parteien in die Waschküche, wo [er](krennek) den jungen [Zwettler](severin) einen Totengräber schimpft, während [Dragica](dragica) Schnaps ausschenkt. Man unterschreibt einen Protest. Auch [Bertram](bertram) unterschreibt, ohne hinzusehen, denn [er](bertram) hat nur Augen für [die](zora), [die](zora) [ihm](bertram) den Bogen hinhält.
- parent krennek zora "Vater"
- enemy krennek severin "Kriegserklärung"
- invite krennek "bestellt"
+ accuse krennek severin "Totengräber"
- love bertram zora "nur Augen"

== 10
[Er](bertram) ist [ihr](zora) verfallen, seit [sie](zora) [ihm](bertram) mit sieben einen Zahn ausgeschlagen hat, den [sein](bertram) [Vater](lindtner) [ihm](bertram) wieder einsetzen musste. [Sie](zora) nützt das aus: [Bertram](bertram) soll für [sie](zora) auskundschaften, woher [Severin](severin) das Geld für die Bagger nimmt.
- love bertram zora "verfallen"
- attack.past zora bertram "ausgeschlagen"
- parent lindtner bertram "Vater"
- treat.past bertram lindtner "einsetzen"
+ investigate? bertram severin "auskundschaften"

== 11
Es kommt, wie [er](bertram) herausfindet, von [seiner](bertram) [Mutter](sidonie). Hinter dem Rücken [ihres](sidonie) [Mannes](lindtner) hat [sie](sidonie) die Ordination belehnt und dem jungen [Mann](severin) dreihunderttausend Euro geborgt, wofür [der](severin) [ihr](sidonie) eine Dachwohnung in Aussicht stellt, ohne Zahnarzt. „Und [deinem](bertram) [Vater](lindtner) kein Wort“, schärft [sie](sidonie) dem [Sohn](bertram) ein.
+ discover bertram sidonie "herausfindet"
- parent sidonie bertram "Mutter"
- betray sidonie lindtner "Hinter dem Rücken"
- married lindtner sidonie "Mannes"
- help sidonie severin "geborgt"
- gift? severin sidonie "in Aussicht"
- parent lindtner bertram "Vater"
- reveal! bertram lindtner "kein Wort"

== 12
[Metternich](kater), der [Kater](kater), [der](kater) bei der [Hofrätin](hermine) frisst und bei allen schläft, legt der [Iglauer](iglauer) ein Brillenetui aufs Bett. Es ist das des [Kommerzialrats](zwettler). [Sie](iglauer) erbleicht: Neben [ihr](iglauer) schnarcht [Lindtner](lindtner), und [der](lindtner) war in der fraglichen Nacht eine Viertelstunde lang Wasser holen.
+ find iglauer "Brillenetui"
- gift kater iglauer "legt"
- sad iglauer "erbleicht"
- affair iglauer lindtner "schnarcht"

== 13
Ob [er](lindtner) den alten [Zwettler](zwettler) auf dem Gewissen habe, will [sie](iglauer) von [ihm](lindtner) wissen. [Er](lindtner) schwört beim Leben [seines](lindtner) [Sohnes](bertram), dass nicht. Beim Weggehen stolpert [er](lindtner) über eine Kiste Artischocken und über [den](yusuf), [der](yusuf) sie gerade abstellt. Die [Herren](lindtner+yusuf) ziehen voreinander den Hut, den keiner aufhat.
+ accuse iglauer lindtner "Gewissen"
- attack.past? lindtner zwettler "Gewissen"
- attack.past! lindtner zwettler "schwört"
- parent lindtner bertram "Sohnes"
- gift yusuf iglauer "abstellt"

== 14
[Yusuf](yusuf) weint in [seinen](yusuf) Rucola. Dass die [Angebetete](iglauer) einen verheirateten [Mann](lindtner) empfängt, hat [ihm](yusuf) das Herz gebrochen, und dass es [der](lindtner) ist, [der](lindtner) bei [ihm](yusuf) anschreiben lässt, auch den Stolz. [Seine](yusuf) [Schwester](nesrin) kocht [ihm](yusuf) Linsen und gelobt, dem [Kerl](lindtner) die Meinung zu sagen.
+ sad yusuf iglauer "weint"
- love yusuf iglauer "Angebetete"
- married lindtner sidonie "verheirateten"
- affair iglauer lindtner "empfängt"
- sibling nesrin yusuf "Schwester"
- help nesrin yusuf "Linsen"
- quarrel? lindtner nesrin "Meinung"

== 15
[Sie](nesrin) tut es auf [seinem](lindtner) Behandlungsstuhl, mit Watte im Mund und höchst undeutlich. [Er](lindtner) bohrt ungerührt weiter. Die [Ordinationshilfe](traude) dagegen, [Traude](traude), versteht jedes Wort, und da [sie](traude) mit [Dragica](dragica) in die Sauna geht, ist am Donnerstag das ganze Haus im Bilde, [Sidonie](sidonie) ausgenommen.
- quarrel lindtner nesrin "tut es"
- treat nesrin lindtner "bohrt"
- boss lindtner traude "Ordinationshilfe"
- discover traude iglauer+lindtner "versteht"
- friend dragica traude "Sauna"
+ reveal traude dragica "im Bilde"
- discover! sidonie iglauer+lindtner "ausgenommen"

== 16
Der [Ausgenommenen](sidonie) öffnet am Freitag die [Hofrätin](hermine) die Augen, [die](hermine) es gut meint. „[Mein](hermine) [Seliger](hofrat) war auch so einer“, tröstet [sie](hermine). [Sidonie](sidonie) dankt der [Witwe](hermine), steigt einen Stock hinab und gießt der [Nebenbuhlerin](iglauer) eine Kanne Kamillentee ins Klavier.
+ reveal hermine sidonie "öffnet"
- discover sidonie iglauer+lindtner "Augen"
- die.past hofrat "Seliger"
- cheat.past hofrat hermine "auch so einer"
- help hermine sidonie "tröstet"
- married.past hermine hofrat "Witwe"
- enemy iglauer sidonie "Nebenbuhlerin"
+ attack sidonie iglauer "gießt"

== 17
[Philippa Iglauer](iglauer), denn einen Vornamen hat [sie](iglauer) auch, gibt [Lindtner](lindtner) den Laufpass und [seine](lindtner) Pantoffeln zurück. Nun nächtigt [er](lindtner) in der Ordination, auf einem Stuhl, der sich gegen drei von selbst senkt. Zu Hause hat [seine](lindtner) [Frau](sidonie) das Schloss auswechseln lassen, und [Krennek](krennek) war [ihr](sidonie) mit Vergnügen behilflich.
+ breakup iglauer lindtner "Laufpass"
- move lindtner "nächtigt"
- married lindtner sidonie "Frau"
- help krennek sidonie "behilflich"
- happy krennek "Vergnügen"

== 18
Im Spital schlägt der [Kommerzialrat](zwettler) die Augen auf, sieht [Nesrin](nesrin) an und sagt: „[Hermine](hermine).“ Mehr ist aus [ihm](zwettler) nicht herauszubringen. Die [Pflegerin](nesrin) berichtet es [ihrem](nesrin) [Bruder](yusuf). [Der](yusuf) kennt nur [eine](hermine), [die](hermine) so heißt, und [die](hermine) zahlt [ihm](yusuf) seit Jahren die Orangen zu spät.
+ recover zwettler "schlägt"
- treat zwettler nesrin "Pflegerin"
- reveal nesrin yusuf "berichtet"
- sibling nesrin yusuf "Bruder"

== 19
Vor vierzig Jahren, beichtet die [Hofrätin](hermine) [ihrem](hermine) namenlosen [Untermieter](mieter) beim Tarock, habe [sie](hermine) den [Hausherrn](zwettler) geliebt und den [Hofrat](hofrat) geheiratet. Das [Kind](kind), das [sie](hermine) dazwischen bekam, sei in [Graz](@graz) bei [ihrer](hermine) [Schwester](adele) [Adele](adele) groß geworden. Der [Mann](mieter) [ihr](hermine) gegenüber wirft den [Mond](*mond) ab, obwohl [er](mieter) stechen könnte.
+ reveal hermine mieter "beichtet"
- housemate hermine mieter "Untermieter"
- love.past hermine zwettler "geliebt"
- wedding.past hermine hofrat "geheiratet"
- birth.past hermine kind "bekam"
- sibling adele hermine "Schwester"
- housemate.past adele kind "groß geworden" @graz

== 20
Dann sagt [er](mieter) [ihr](hermine), wie [er](mieter) heißt: [Casimir Dolezal](mieter), in [Graz](@graz) aufgewachsen bei einer [Tante](adele), [die](adele) kürzlich gestorben ist und [ihm](mieter) einen Brief hinterlassen hat. Die alte [Dame](hermine) greift nach [seinem](mieter) Gesicht statt nach den Karten. „Das Kabinett können [Sie](mieter) billiger haben“, sagt [seine](mieter) [Mutter](hermine).
+ reveal mieter hermine "sagt"
- housemate.past adele mieter "aufgewachsen" @graz
- kin adele mieter "Tante"
- die.past adele "gestorben"
- gift.past adele mieter "hinterlassen"
- parent hermine mieter "Mutter"

== 21
Geschenkt nimmt [er](mieter) nichts, am wenigsten von [ihr](hermine), bevor [sie](hermine) nicht alles weiß. In jener Nacht, bekennt [Casimir](mieter), habe [er](mieter) sich [seinem](mieter) [Vater](zwettler) auf der Stiege zu erkennen gegeben. Der [Alte](zwettler) sei einen Schritt zurückgetreten, aus Freude oder aus Entsetzen, und da sei keine Stufe mehr gewesen.
- gift! hermine mieter "Geschenkt"
+ reveal mieter hermine "bekennt"
- parent zwettler mieter "Vater"
- reveal.past mieter zwettler "zu erkennen gegeben"
- happy.past? zwettler "Freude"
- sad.past? zwettler mieter "Entsetzen"
+ injure.past zwettler "keine Stufe"

== 22
Mit dem Ohr am Kamin hat [Dragica](dragica) alles mitgehört. [Sie](dragica) sagt es [Krennek](krennek), [der](krennek) flüstert es [ihrem](dragica) [Bruder](goran) [Goran](goran) zu, und [dieser](goran), ein [Taxler](goran), plaudert es nichtsahnend vor einem [Fahrgast](severin) mit Maßband aus. [Severin](severin) steigt eine Gasse früher aus. Es gibt also einen [Sohn](mieter).
+ discover dragica hermine+mieter "mitgehört"
- reveal dragica krennek "sagt"
- reveal krennek goran "flüstert"
- sibling dragica goran "Bruder"
- reveal goran severin "plaudert"
+ discover severin mieter "Es gibt also"
- parent zwettler mieter "Sohn"

== 23
Wer [ihm](severin) das Erbe streitig macht, gehört angezeigt, findet [er](severin). Der [Inspektorin](haidegger) gibt [er](severin) zu Protokoll, [Dolezal](mieter) habe [seinen](severin) [Onkel](zwettler) die Stiege hinuntergestoßen. [Haidegger](haidegger) führt den [Untermieter](mieter) noch vor dem Frühstück in Handschellen ab, und [seine](mieter) [Mutter](hermine) wirft [ihr](haidegger) das Ei nach.
- enemy mieter severin "streitig"
+ accuse severin mieter "Protokoll"
- attack.past? mieter zwettler "hinuntergestoßen"
- kin severin zwettler "Onkel"
- housemate hermine mieter "Untermieter"
+ arrest haidegger mieter "Handschellen"
- parent hermine mieter "Mutter"
- attack hermine haidegger "wirft"

== 24
[Zora](zora), im siebten Semester, nimmt sich [Casimirs](mieter) Verteidigung an. Das darf [sie](zora) zwar nicht, doch [sie](zora) tut es so laut, dass die [Inspektorin](haidegger) [ihn](mieter) laufen lässt. Am Abend sagt [sie](zora) dem [Mann](severin) mit dem Grübchen, was [sie](zora) von Denunzianten hält, und [er](severin) küsst [sie](zora) mitten im Satz.
- advisor.start zora mieter "Verteidigung"
+ rescue zora mieter "laufen"
- quarrel severin zora "Denunzianten"
+ kiss severin zora "küsst"

== 25
[Sie](zora) bringt den Satz trotzdem zu Ende. Danach küsst [sie](zora) [ihn](severin), der Vollständigkeit halber. [Bertram](bertram), [der](bertram) mit den Kontoauszügen [seiner](bertram) [Mutter](sidonie) um die Ecke biegt, wird Zeuge von beidem, lässt die Papiere fallen und läuft zur [Donau](@donau), in die [er](bertram) dann doch nicht springt, weil [Nesrin](nesrin) darin schwimmt.
+ kiss severin zora "küsst"
- parent sidonie bertram "Mutter"
- discover bertram severin+zora "Zeuge"
- sad bertram severin+zora "fallen"
- flee bertram "läuft" @donau
- die! bertram "nicht springt"

== 26
[Sie](nesrin) zieht [ihn](bertram) aus [seinem](bertram) Kummer, wie [sie](nesrin) andere aus den Betten zieht, mit einem Ruck. Dass [er](bertram) acht Jahre jünger ist, kümmert [sie](nesrin) wenig und [ihn](bertram) noch weniger. Am Morgen entdeckt [Yusuf](yusuf) die Schuhe des [Zahnarztsohnes](bertram) vor der Tür [seiner](yusuf) [Schwester](nesrin) und stellt eine Artischocke daneben.
+ help nesrin bertram "zieht"
- sad bertram "Kummer"
- discover yusuf bertram "entdeckt"
- parent lindtner bertram "Zahnarztsohnes"
- sibling nesrin yusuf "Schwester"
- gift yusuf bertram+nesrin "Artischocke"

== 27
Der [Vater](lindtner) des jungen [Mannes](bertram) ahnt von alledem nichts, denn [er](lindtner) hat Zahnweh. Einen Kollegen mag [Lindtner](lindtner) nicht bemühen, also setzt [Traude](traude) die Zange an. [Sie](traude) kündigt, während [sie](traude) zieht: Künftig fahre [sie](traude) Taxi, gemeinsam mit [Goran](goran), [ihrem](traude) [Verlobten](goran). [Er](lindtner) gurgelt etwas, das ein Glückwunsch sein könnte.
- parent lindtner bertram "Vater"
- discover! lindtner bertram+nesrin "ahnt"
- ill lindtner "Zahnweh"
- treat lindtner traude "Zange"
+ quit traude lindtner "kündigt"
- hire? traude "fahre"
- colleague? goran traude "gemeinsam"
- engaged goran traude "Verlobten"

== 28
[Hermine Wessely](hermine) besucht den [Kommerzialrat](zwettler). Der [Kranke](zwettler) erkennt [sie](hermine) auf der Stelle, [sie](hermine) [ihn](zwettler) nur an den Ohren. Die [Schwester](nesrin) lässt [die beiden](hermine+zwettler) allein. Als [sie](nesrin) nach einer Stunde die Suppe bringt, nimmt [ihr](nesrin) die [Besucherin](hermine) den Löffel ab, füttert [ihn](zwettler) und schilt [ihn](zwettler) dabei wie eine Ehefrau.
+ travel hermine zwettler "besucht"
- discover zwettler hermine "erkennt"
- treat zwettler nesrin "Schwester"
- ill zwettler "Kranke"
- help hermine zwettler "füttert"
- quarrel hermine zwettler "schilt"

== 29
Vergessen habe [er](zwettler) [sie](hermine) keinen Tag, bringt [er](zwettler) zwischen zwei Bissen hervor, und umarmen habe [er](zwettler) den [Buben](mieter) wollen, nicht fallen. Damit ist [der](mieter) den Verdacht los. [Sie](hermine) drückt dem [Hausherrn](zwettler) die Lippen auf die Stirn. [Er](zwettler) verlangt nach einer Notarin, und zwar nach einer, die nicht mit [seinem](zwettler) [Neffen](severin) tarockiert.
+ confess zwettler hermine "Vergessen"
- love zwettler hermine "keinen Tag"
- attack.past! mieter zwettler "Verdacht"
- kiss hermine zwettler "Lippen"
- kin severin zwettler "Neffen"

== 30
Die [Notarin](notarin) setzt ein Testament auf, das die eine Hälfte des Hauses dem [Sohn](mieter) und die andere [dessen](mieter) [Mutter](hermine) zuspricht. Dem [Neffen](severin) bleibt das Maßband. Am Krankenbett trägt die [Juristin](notarin) es den Versammelten vor, etwas verfrüht, wie der [Erblasser](zwettler) bemerkt: [Er](zwettler) lebe nämlich noch.
+ create notarin "setzt"
- gift? zwettler hermine+mieter "zuspricht"
- parent zwettler mieter "Sohn"
- parent hermine mieter "Mutter"
- kin severin zwettler "Neffen"
- reveal notarin "trägt"
- die! zwettler "lebe"

== 31
[Severin](severin) rollt [sein](severin) Maßband ein. Vor der Tür passt [ihn](severin) [seine](severin) [Gläubigerin](sidonie) mit erhobenem Regenschirm ab. [Zora](zora) wirft sich zwischen [sie](sidonie) und [ihn](severin), und den ersten Hieb bekommt prompt [sie](zora). Den zweiten fängt ein [Ehemann](lindtner) ab, [der](lindtner) seit Wochen auf einem Behandlungsstuhl schläft. „[Sidonie](sidonie)“, sagt [er](lindtner), „[du](sidonie) ruinierst den Schirm.“
- threaten sidonie severin "Regenschirm"
+ rescue zora severin "wirft"
- attack sidonie zora "Hieb"
- help lindtner zora "fängt"
- married lindtner sidonie "Ehemann"

== 32
„Und die Ordination?“, fragt [er](lindtner). „Verpfändet“, sagt [sie](sidonie). „Und das Klavier?“ – „Kamille.“ [Ottokar](lindtner) und [Sidonie Lindtner](sidonie) sehen einander an, dann lachen [sie](lindtner+sidonie), bis [Krennek](krennek) mit dem Besen klopft. Man sei quitt, befindet [sie](sidonie). In dieser Nacht liegt der [Zahnarzt](lindtner) wieder daheim, freilich auf der Couch.
- reveal sidonie lindtner "Verpfändet"
- happy lindtner+sidonie "lachen"
+ reconcile lindtner sidonie "quitt"
- return lindtner "wieder daheim"

== 33
Das ersäufte Instrument ersetzt [einer](yusuf), [der](yusuf) dafür [seinen](yusuf) Lieferwagen hergibt und die Melonen fortan mit dem Rad ausfährt. [Philippa](iglauer) möchte von [Nesrin](nesrin) wissen, wer der [Spender](yusuf) sei. [Die](nesrin) hat geschworen, den Namen [ihres](nesrin) [Bruders](yusuf) für sich zu behalten. Also nennt [sie](nesrin) [ihr](iglauer) bloß das Gemüse.
+ gift yusuf iglauer "ersetzt"
- lose yusuf "hergibt"
- sibling nesrin yusuf "Bruders"
- reveal! nesrin iglauer "behalten"
- reveal nesrin iglauer "nennt"

== 34
Diesen Freitag öffnet [sie](iglauer), bevor [er](yusuf) fliehen kann. [Er](yusuf) steht da, die Kiste im Arm und kein Deutsch mehr im Kopf. [Sie](iglauer) setzt sich an das neue Klavier, spielt [ihm](yusuf) etwas sehr Langsames vor und sagt, als es verklungen ist, [sie](iglauer) esse Artischocken für [ihr](iglauer) Leben gern, nur ungern ohne Gesellschaft.
- flee! yusuf iglauer "fliehen"
- gift yusuf iglauer "Kiste"
- create iglauer "spielt"
+ invite iglauer yusuf "ungern ohne Gesellschaft"

== 35
[Bertram](bertram) eröffnet den [Seinen](lindtner+sidonie), dass [er](bertram) auszieht, zu [Nesrin](nesrin), auf Tür neun, und dass [sie](lindtner+sidonie) im Winter Großeltern werden. Die [Mutter](sidonie) sinkt auf die Couch, auf der schon der [Vater](lindtner) liegt. „Acht Jahre älter!“, jammert [die eine](sidonie). „Und nicht eine Plombe“, sagt [der andere](lindtner), nicht ohne Stolz.
- reveal bertram lindtner+sidonie "eröffnet"
- move? bertram nesrin "auszieht"
+ pregnant nesrin bertram "Großeltern"
- parent sidonie bertram "Mutter"
- parent lindtner bertram "Vater"
- sad sidonie "jammert"
- happy lindtner "Stolz"

== 36
Im Oktober verlässt der [Kommerzialrat](zwettler) das Spital, gestützt auf zwei Stöcke und eine Braut. Vor dem Altar der Piaristen sagen [er](zwettler) und die [Hofrätin](hermine), wozu [sie](hermine+zwettler) vierzig Jahre gebraucht haben. [Trauzeuge](mieter) ist der gemeinsame [Sohn](mieter). Am lautesten schluchzt der alte [Briefträger](postler), [der](postler) einst [ihre](hermine) ungeöffneten Briefe wieder zum [Bräutigam](zwettler) zurückgetragen hat.
- recover zwettler "verlässt"
- engaged hermine zwettler "Braut"
+ wedding hermine zwettler "Vor dem Altar"
- advisor mieter hermine+zwettler "Trauzeuge"
- parent hermine+zwettler mieter "Sohn"
- reject.past hermine zwettler "ungeöffneten"

== 37
Mit einem Lehrvertrag als Maurer in der Tasche kommt [Severin](severin) wieder. [Er](severin) wolle jetzt lernen, sagt [er](severin) zu [Zora](zora), wie man etwas stehen lässt. [Ihr](zora) [Vater](krennek) reicht [ihm](severin) wortlos eine Kelle. Was [er](krennek) mit [ihm](severin) vorhat, muss die Hofmauer weisen. Was [seine](krennek) [Tochter](zora) mit [ihm](severin) vorhat, sieht [er](krennek) an [ihrem](zora) Gesicht.
+ return severin "kommt"
- hire severin "Lehrvertrag"
- parent krennek zora "Vater"
- gift krennek severin "Kelle"

== 38
In der Christnacht kommt zwischen Tür neun und dem Haustor ein [Mädchen](baby) zur Welt. [Dragica](dragica) hält die [Mutter](nesrin), [ihr](dragica) [Bruder](goran) betet, [dessen](goran) [Verlobte](traude) lässt schon einmal den Motor laufen, und der [Kindsvater](bertram) wird ohnmächtig. Aufgefangen wird [er](bertram) vom [Großvater](lindtner) der [Neugeborenen](baby), [der](lindtner) zum ersten Mal niemandem in den Mund schaut.
+ birth nesrin baby "zur Welt"
- help dragica nesrin "hält"
- parent nesrin baby "Mutter"
- sibling dragica goran "Bruder"
- engaged goran traude "Verlobte"
- parent bertram baby "Kindsvater"
- ill bertram "ohnmächtig"
- help lindtner bertram "Aufgefangen"
- kin baby lindtner "Großvater"

== 39
Getauft wird [sie](baby) auf den Namen der alten [Hofrätin](hermine), [die](hermine) [sie](baby) über das Becken hält. [Ihr](baby) [Onkel](yusuf) hat eine Artischocke mit Schleife mitgebracht, und [Philippa](iglauer), an [deren](iglauer) Hand [sein](yusuf) Ring blitzt, spielt die Orgel. Nur [Metternich](kater) fehlt. [Er](kater) hat im Etui des [Kommerzialrats](zwettler) fünf Junge geworfen und heißt ab heute [Sissi](kater).
+ celebrate baby "Getauft"
- kin baby yusuf "Onkel"
- gift yusuf baby "Artischocke"
+ engaged iglauer yusuf "Ring"
- create iglauer "spielt"
- birth kater "geworfen"
