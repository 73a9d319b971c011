%series Nelken für Verräter
%lang de
%genre daily soap at a flower market, a private station's announcements
%cast viv | Vivica | f
%cast thad | Thaddeus | m
%cast jor | Joris | m
%cast ale | Alenka | f
%cast riq | Riccarda | f
%cast beno | Benno | m
%cast ces | Cesare | m
%cast ines | Dr. Ines Kallmeyer; Dr. Kallmeyer; Kallmeyer | f
%cast opa | Waldemar | m
%cast fah | - | m
%cast nic | - | f
%cast mann | - | m
%cast kom | Kommissarin Bröker; Bröker | f
%cast baby | - | f

== 1 Schwarze Tulpen
Schock um drei Uhr früh! Mitten in der Versteigerung taucht am Blumengroßmarkt ein [Mann](jor) auf, [den](jor) [Vivica](viv) seit elf Jahren für tot hält: [Joris](jor), [ihre](viv) erste große Liebe! [Ihr](viv) [Gatte](thad) [Thaddeus](thad) wird kreidebleich, denn nur [er](thad) weiß, wer den [Holländer](jor) damals verschwinden ließ … Während [Joris](jor) seelenruhig den besten Stand ersteigert, knistert es in der Kühlhalle: [Floristin](ale) [Alenka](ale) und [Chefsohn](beno) [Benno](beno) können die Finger nicht voneinander lassen!
+ return jor "taucht"
- die! jor "für tot"
- love.past viv jor "erste große Liebe"
- married thad viv "Gatte"
- discover thad jor "weiß"
- abduct.past _ jor "verschwinden ließ"
- sad thad jor "kreidebleich"
+ affair ale beno "Finger nicht voneinander"
- parent thad beno "Chefsohn"

== 2 Die Wahrheit über Rotterdam
Elf Jahre hinter Gittern! Wofür [er](jor) gesessen hat, bringt [Joris](jor) nur stockend über die Lippen, und [Vivica](viv) glaubt [ihm](jor) kein Wort. Erst ein vergilbter Frachtbrief öffnet [ihr](viv) die Augen: Jemand hat [ihm](jor) die Drogen damals untergejubelt! War es etwa einer aus der eigenen Familie? [Schwiegervater](opa) [Waldemar](opa) verbrennt hastig Papiere … [Benno](beno) verspricht [Alenka](ale) derweil ein Wochenende in [Venedig](@venedig), vergisst aber zu erwähnen, dass daheim [Riccarda](riq) wartet, mit [der](riq) [er](beno) die Wohnung teilt und so manches mehr!
- arrest.past _ jor "hinter Gittern"
+ reveal jor viv "über die Lippen"
+ discover viv jor "öffnet ihr die Augen"
- betray.past _ jor "untergejubelt"
- kin opa viv "Schwiegervater"
- travel? ale+beno "Wochenende" @venedig
- betray beno ale "vergisst aber zu erwähnen"
- couple beno riq "so manches mehr"
- housemate beno riq "die Wohnung teilt"

== 3 Dornen
Autsch! In [Bennos](beno) Lieferwagen fischt [Riccarda](riq) ein fremdes Haarband unter dem Sitz hervor. Zur Rede gestellt, schwört [er](beno) Stein und Bein, es gehöre der [Nichte](nic) vom [Fahrer](fah). [Sie](riq) schluckt es, vorerst. Bei [Vivica](viv) liegen die Nerven blank, seit [Thaddeus](thad) [ihr](viv) jeden Schritt nachspionieren lässt. Trost findet [sie](viv) im Gewächshaus, wo [Joris](jor) wie früher Kamille aufbrüht, [ihr](viv) zuhört und [sie](viv) am Ende einfach festhält. Durch die Scheibe klickt eine Kamera!
- discover riq beno "Haarband"
- accuse riq beno "Zur Rede gestellt"
+ betray beno riq "Stein und Bein"
- kin fah nic "Nichte"
- investigate thad viv "jeden Schritt nachspionieren"
- sad viv thad "Nerven blank"
+ help jor viv "Trost"

== 4 Das Foto
Skandal! Beim Frühstück knallt [Thaddeus](thad) [seiner](thad) [Frau](viv) den Abzug neben die Butter. Liebt [sie](viv) den [Heimkehrer](jor) noch? Statt zu leugnen, stellt [Vivica](viv) die Gegenfrage: Was weiß [er](thad) über den Frachtbrief? Es wird so laut, dass oben der alte [Patriarch](opa) aus dem Bett fällt und sich die Hüfte bricht. [Dr. Ines Kallmeyer](ines) operiert sofort. Und wer steht mit Pralinen am Krankenbett? [Alenka](ale)! [Waldemar](opa), so flüstert [sie](ale) der verblüfften [Ärztin](ines) zu, sei [ihr](ale) [Großvater](opa) …
- accuse thad viv "knallt"
- married thad viv "Frau"
- love? viv jor "Liebt"
+ quarrel thad viv "so laut"
- injure opa "Hüfte"
- treat opa ines "operiert"
- gift ale opa "Pralinen"
+ reveal ale ines "flüstert"
- kin ale opa "Großvater"

== 5 Blut ist dicker als Blumenwasser
[Alenkas](ale) Geständnis wirft alles um! Wenn das stimmt, hat [Benno](beno) sich ja an die eigene [Cousine](ale) herangemacht … Panisch beendet [er](beno) die Heimlichkeiten, ohne zu sagen, weshalb, und lässt die ratlose [Floristin](ale) zwischen Schleierkraut und Scherben zurück. Die Entwarnung kommt zu spät: [Thaddeus](thad) ist gar nicht [Waldemars](opa) Fleisch und Blut, sondern ein Findelkind vom Markt! Das weiß außer dem [Alten](opa) niemand. [Riccarda](riq) schöpft endgültig Verdacht und folgt [Benno](beno) in ein Motel!
- kin? ale beno "Cousine"
+ affair.end ale beno "beendet"
- reveal! beno ale "ohne zu sagen"
- sad ale beno "ratlose"
+ parent! opa thad "gar nicht Waldemars Fleisch"
- discover opa thad "weiß außer dem Alten"
- investigate riq beno "folgt"

== 6 Verblüht
Im Motel keine Geliebte, sondern ein [Detektiv](ces)! [Cesare](ces) soll für [Benno](beno) herausbringen, wer [Alenka](ale) wirklich ist. [Riccarda](riq) fällt ein Stein vom Herzen, doch nur, bis der [Schnüffler](ces) sich verplappert: Ob [sie](riq) [diejenige](riq) sei, mit [der](riq) [Benno](beno) in der Kühlhalle …? Zack, fliegen Hemden aus dem dritten Stock, und [Benno](beno) ist Single! [Vivica](viv) indes widersteht nicht länger: Nach Marktschluss sinkt [sie](viv) [Joris](jor) in die Arme und kommt erst im Morgengrauen nach Hause.
- hire ces beno "Detektiv"
- investigate ces ale "herausbringen"
- happy riq "ein Stein vom Herzen"
+ reveal ces riq "verplappert"
+ breakup riq beno "Hemden"
- sex jor viv "sinkt"
- cheat viv thad "erst im Morgengrauen"

== 7 Der Maulwurf
Wer steckt der Konkurrenz die Preise? [Kommissarin Bröker](kom) dreht am Markt jeden Blumentopf um und knöpft sich einen nach dem anderen vor. [Thaddeus](thad) schwärzt natürlich den [Vorbestraften](jor) an, und prompt klicken bei [Joris](jor) die Handschellen! [Vivica](viv) beschwört die [Ermittlerin](kom): In jener Nacht war [er](jor) bei [ihr](viv)! Damit ist die Affäre amtlich, das Alibi aber auch. Gedemütigt stürmt [Thaddeus](thad) davon. Am Tor läuft [ihm](thad) [Riccarda](riq) in die Arme, verheult wie [er](thad) …
- investigate kom "dreht"
+ accuse thad jor "schwärzt"
- arrest kom jor "Handschellen"
- help viv jor "Alibi"
+ reveal viv kom "beschwört"
- affair jor viv "Affäre"
- sad thad viv "Gedemütigt"
- sad riq "verheult"

== 8 Rache ist rosa
Zwei [Betrogene](riq+thad), ein Whisky, ein Pakt! [Riccarda](riq) und [Thaddeus](thad) hecken aus, wie [sie](riq+thad) [Benno](beno) und [Vivica](viv) aus der Firma drängen, und landen darüber auf dem Schreibtisch. Was als Vergeltung beginnt, fühlt sich verdächtig gut an! Auf der Unfallstation wird unterdessen [Alenka](ale) eingeliefert: Pestizid in der Teekanne, ein Anschlag? [Waldemar](opa), im Rollstuhl herbeigeeilt, hält [seiner](opa) [Enkelin](ale) die Hand. [Benno](beno) darf nicht zu [ihr](ale). [Er](beno) steht im Regen, mit vierzig Nelken.
+ betray riq+thad beno+viv "hecken"
- sex riq thad "auf dem Schreibtisch"
- happy riq+thad "verdächtig gut"
+ injure ale _ "Pestizid"
- attack? _ ale "Anschlag"
- kin ale opa "Enkelin"
- help opa ale "Hand"
- gift? beno ale "vierzig Nelken"

== 9 Aufgewacht
[Alenka](ale) schlägt die Augen auf, und das Erste, was [sie](ale) hört, ist [Waldemars](opa) Beichte: [Thaddeus](thad) ist nicht [sein](opa) leiblicher [Sohn](thad), also war zwischen [ihr](ale) und [Benno](beno) nie etwas verboten! [Benno](beno) bekommt es aus [Cesares](ces) Bericht zu lesen, rast zur Klinik und bittet um Vergebung. Vergebung? Ja. Zurück? Nein! [Dr. Kallmeyer](ines), [die](ines) alles mitanhört, findet in [Alenkas](ale) Blutwerten noch etwas anderes: zwei Striche mit Zukunft …
- recover ale "schlägt"
+ reveal opa ale "Beichte"
- parent! opa thad "nicht sein leiblicher"
- discover beno thad "aus Cesares Bericht"
- reconcile ale beno "Vergebung? Ja"
+ reject ale beno "Zurück? Nein"
- discover ines ale "findet"
- pregnant ale beno "zwei Striche"

== 10 Giftige Blüten
Die Spur der Teekanne führt [Bröker](kom) ausgerechnet in [Riccardas](riq) Spind! Eiskalt leugnet [sie](riq), doch der Abdruck am Deckel spricht Bände. Auf der Flucht quer durch die Tulpenhalle nimmt [sie](riq) [Vivica](viv) als Geisel und sperrt [sie](viv) in die Kühlung, minus achtzehn Grad! Wer hört [ihr](viv) Klopfen? [Joris](jor) schlägt die Tür ein und trägt die halb [Erfrorene](viv) ins Freie. [Thaddeus](thad), [Riccardas](riq) [Komplize](thad) bis gestern, sieht zum ersten Mal, was [er](thad) angerichtet hat.
- investigate kom riq "Spur"
- attack.past riq ale "Abdruck am Deckel"
- flee riq kom "Flucht"
+ abduct riq viv "Geisel"
+ rescue jor viv "schlägt die Tür ein"
- injure viv riq "halb Erfrorene"
- colleague.past riq thad "Komplize"
- discover thad "sieht zum ersten Mal"

== 11 Der Preis der Reue
[Thaddeus](thad) packt aus! [Kommissarin Bröker](kom) traut [ihren](kom) Ohren kaum: Nicht [er](thad), sondern [Waldemar](opa) hat [Joris](jor) ins Gefängnis gebracht, um die Ehe der [Kinder](thad+viv) zu sichern. [Vivica](viv) wirft dem [Schwiegervater](opa) den Ehering vor die Räder, unterschreibt beim Notar die Trennung und zieht noch am Abend aus. [Riccarda](riq), gefasst an der Grenze, wartet auf [ihren](riq) Prozess. Und [Alenka](ale)? Sagt [Benno](beno) endlich, dass [er](beno) Papa wird. [Der](beno) muss sich setzen!
+ reveal thad kom "packt aus"
- betray.past opa jor "ins Gefängnis gebracht"
- kin opa viv "Schwiegervater"
+ breakup viv thad "Trennung"
- move viv "zieht noch am Abend"
- arrest _ riq "gefasst"
- reveal ale beno "Papa"
- parent? beno baby "Papa"

== 12 Neues Leben, alte Liebe
Das große Finale! Zwischen Pfingstrosen fragt [Joris](jor) [Vivica](viv), ob [sie](viv) [ihn](jor) nach elf verlorenen Jahren zum Mann nimmt, und [sie](viv) haucht Ja! Doch der Champagner bleibt zu: Bei [Alenka](ale) setzen die Wehen ein, auf Rampe fünf, ohne Arzt weit und breit. [Benno](beno), weiß wie eine Lilie, fängt das [Töchterchen](baby) auf und bekommt dafür einen Kuss. [Waldemar](opa) hört den ersten Schrei noch, dann schließt [er](opa) für immer die Augen. Am Grab ein [Fremder](mann): »[Ich](mann) bin [Thaddeus'](thad) [Vater](mann)!«
+ propose jor viv "zum Mann nimmt"
- engaged.start jor viv "haucht Ja"
+ birth ale baby "Wehen"
- help beno ale "fängt"
- parent ale+beno baby "Töchterchen"
- kiss ale beno "Kuss"
+ die opa "für immer die Augen"
- parent? mann thad "Vater"
