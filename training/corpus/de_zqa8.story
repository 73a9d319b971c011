%series Sieben Tore
%lang de
%genre fantasy: innkeepers, ferrymen and a runaway bride in a walled town, press department synopses
%cast yrsa | Yrsa; Yrsa Federkiel | f
%cast tamino | Tamino | m
%cast grolm | Grolm | m
%cast ottla | Ottla | f
%cast vogt | Vogt Hasso; Hasso | m
%cast ismene | Ismene | f
%cast kauz | Kauz | m
%cast bruder | Wiborg; Wibo | m
%cast wolf | Morgen | m
%cast schwaermer | Fenn | n
%cast priorin | Priorin Agnella; Agnella | f
%cast kindlein | Linde | f
%cast bote | - | m
%cast mueller | - | m
%cast waechter | - | m

== 1
In der Stadt der sieben Tore, die nach Sonnenuntergang niemand verlassen darf, klopft eine junge [Frau](yrsa) im zerrissenen Brautkleid an die Schenke des einäugigen [Wirts](grolm) [Grolm](grolm). [Yrsa](yrsa), wie [sie](yrsa) sich erst nach dem dritten Becher nennt, ist [ihrem](yrsa) [Bräutigam](vogt), dem mächtigen [Vogt Hasso](vogt), vom Altar weg davongelaufen. [Grolms](grolm) [Frau](ottla) [Ottla](ottla) will keinen Ärger, doch [ihr](ottla) [Mann](grolm) steckt die [Fremde](yrsa) in die Küche und gibt [sie](yrsa) als [seine](grolm) Nichte aus. Unterdessen sucht [Fährmann](tamino) [Tamino](tamino), [dem](tamino) ein [Bote](bote) des [Vogts](vogt) viel Gold in Aussicht stellt, den Fluss nach der [Entlaufenen](yrsa) ab, ohne zu ahnen, dass [sie](yrsa) in [seinem](tamino) eigenen Wirtshaus die Suppe austeilt.
- meet grolm yrsa "klopft"
+ flee yrsa vogt "davongelaufen"
- engaged vogt yrsa "Bräutigam"
- wedding! vogt yrsa "vom Altar weg"
- married grolm ottla "Frau"#2
+ help grolm yrsa "steckt"
- kin! grolm yrsa "Nichte"
- boss vogt bote "Bote"
- gift? vogt tamino "Gold"
- investigate tamino yrsa "sucht"
- discover! tamino yrsa "ohne zu ahnen"

== 2
Der [Fährmann](tamino) findet die neue [Küchenhilfe](yrsa) so hinreißend, dass [er](tamino) drei Abende lang Suppe isst, obwohl [er](tamino) keine mag. [Yrsa](yrsa) lässt sich [seine](tamino) Späße gefallen, bis [er](tamino) beim Abschied das Bild der gesuchten [Braut](yrsa) aus der Tasche zieht und [ihr](yrsa) lachend sagt, das Gold sei [ihm](tamino) schon so gut wie sicher. Auf dem Bild ist zum Glück nur ein Schleier zu erkennen. [Ottla](ottla), [die](ottla) sich seit Jahren ein Kind wünscht und keines bekommt, sucht heimlich die [Kräuterfrau](ismene) [Ismene](ismene) auf, mit [der](ismene) [Grolm](grolm) vor der Ehe zusammen war. Die einstige [Liebste](ismene) [ihres](ottla) [Mannes](grolm) verlangt für den Trank kein Geld, sondern eine Auskunft.
+ love.start tamino yrsa "hinreißend"
- hire yrsa grolm "neue Küchenhilfe"
- flirt tamino yrsa "Späße"
- engaged vogt yrsa "Braut"
- pregnant? ottla "ein Kind wünscht"
- travel ottla ismene "sucht"#2
- couple.past grolm ismene "zusammen"
- married grolm ottla "Mannes"
- help? ismene ottla "Trank"

== 3
Was [Ismene](ismene) wissen will, ist schnell gesagt: ob der [Wirt](grolm) jemals von [ihr](ismene) spricht. [Ottla](ottla) lügt und behauptet, jede Nacht. Mit dem Trank in der Schürze kehrt [sie](ottla) heim, wo [ihr](ottla) [Gatte](grolm) sich gerade mit einem [Mann](bruder) in den Haaren liegt, [der](bruder) [ihm](grolm) bis auf das Auge gleicht: [Wiborg](bruder), [sein](grolm) jüngerer [Bruder](bruder), ist nach zwölf Jahren auf See zurück und fordert die Hälfte der Schenke. [Yrsa](yrsa) vermittelt, und der [Seemann](bruder) verguckt sich auf der Stelle in [seine](bruder) vermeintliche [Nichte](yrsa). [Tamino](tamino), [der](tamino) es mit ansehen muss, trinkt zum ersten Mal mehr, als [er](tamino) verträgt, und erzählt dem [Neuankömmling](bruder) von der Belohnung.
- love ismene grolm "ob der Wirt"
+ betray ottla ismene "lügt"
- married grolm ottla "Gatte"
- quarrel bruder grolm "in den Haaren"
- sibling bruder grolm "Bruder"
+ return bruder "zurück"
- help yrsa bruder+grolm "vermittelt"
- love.start bruder yrsa "verguckt"
- kin! bruder yrsa "vermeintliche Nichte"
- jealous tamino bruder "trinkt"
- reveal tamino bruder "erzählt"

== 4
[Wibo](bruder) denkt nach. [Grolm](grolm) hat keine Schwester. [Grolm](grolm) hat nur [Wibo](bruder). Woher kommt dann eine Nichte? Am Brunnen fragt [Wibo](bruder) [Yrsa](yrsa). [Yrsa](yrsa) wird rot. „Küss [mich](bruder), und [ich](bruder) schweige“, sagt [Wibo](bruder). [Yrsa](yrsa) kippt den Eimer über [Wibo](bruder) aus. Das sieht [Tamino](tamino). [Tamino](tamino) lacht laut. [Wibo](bruder) schlägt [Tamino](tamino) die Nase blutig. [Yrsa](yrsa) wäscht [Tamino](tamino) das Gesicht. Da küsst [Tamino](tamino) [Yrsa](yrsa). Abends geht [Wibo](bruder) zum [Vogt](vogt). [Hasso](vogt) hört [Wibo](bruder) zu. [Hasso](vogt) gibt [Wibo](bruder) einen Beutel Gold. Auf dem Dach sitzt [Kauz](kauz). [Kauz](kauz) ist der [Vogel](kauz) von [Ismene](ismene). [Kauz](kauz) hört alles.
- sibling bruder grolm "hat nur Wibo"
- investigate bruder yrsa "fragt"
- kiss? bruder yrsa "Küss"
+ threaten bruder yrsa "schweige"
- reject yrsa bruder "Eimer"
- attack bruder tamino "blutig"
- help yrsa tamino "wäscht"
+ kiss tamino yrsa "küsst"
+ betray bruder yrsa "geht Wibo zum Vogt"
- reveal bruder vogt "hört Wibo zu"
- gift vogt bruder "Gold"
- discover kauz bruder+vogt "hört alles"

== 5
Gewarnt von [ihrem](ismene) [Vogel](kauz), läuft die [Kräuterfrau](ismene) in die Schenke, die [sie](ismene) seit der Trennung von [Grolm](grolm) nicht mehr betreten hat, und [Yrsa](yrsa) gelangt eben noch durch den Keller hinaus, ehe die Büttel die Tür einschlagen. [Grolm](grolm) wird als Helfershelfer in den Turm geworfen. [Sein](grolm) [Bruder](bruder) zieht ungerührt in die Wirtsstube ein und lässt sich von der verzweifelten [Schwägerin](ottla) bedienen. Die [Flüchtige](yrsa) schleppt sich in das Boot des [Fährmanns](tamino), gesteht [ihm](tamino), wer [sie](yrsa) ist, und erwartet, dass [er](tamino) [sie](yrsa) ausliefert. [Tamino](tamino) schaut auf das Gold, das [er](tamino) nie bekommen wird, und stößt vom Ufer ab. Dass [sie](yrsa) [ihn](tamino) so lange hinters Licht geführt hat, verzeiht [er](tamino) [ihr](yrsa) allerdings erst in der Flussmitte.
- help ismene yrsa "läuft"
- breakup.past grolm ismene "Trennung"
- flee yrsa vogt "hinaus"
- arrest _ grolm "Turm"
- sibling bruder grolm "Bruder"
- move bruder ottla "zieht"
- sad ottla "verzweifelten"
- kin bruder ottla "Schwägerin"
- reveal yrsa tamino "gesteht"
- betray? tamino yrsa "ausliefert"
+ rescue tamino yrsa "stößt"
- betray.past yrsa tamino "hinters Licht"
+ reconcile tamino yrsa "verzeiht"

== 6
Drei Meilen flussabwärts nimmt die [Priorin](priorin) eines Klosters, [Agnella](priorin), die beiden [Durchnässten](tamino+yrsa) auf, getrennt nach Männern und Frauen, was der [Fährmann](tamino) mit einem Loch im Zaun löst. In der Schenke hat [Ottla](ottla) endlich den Trank genommen; weil [ihr](ottla) [Mann](grolm) im Turm sitzt, bringt [ihr](ottla) das freilich wenig. Nachts bedrängt [sie](ottla) der [Schwager](bruder) so sehr, dass [sie](ottla) [ihm](bruder) eine Pfanne über den Schädel zieht und zu [Ismene](ismene) flieht. Die [Frauen](ismene+ottla), [die](ismene+ottla) einander doch zu verabscheuen haben, sitzen bis zum Morgen beim Feuer, und [Ottla](ottla) bekennt der früheren [Geliebten](ismene) [ihres](ottla) [Gatten](grolm), dass [sie](ottla) neulich gelogen hat. [Ismene](ismene) wusste es längst.
- help priorin tamino+yrsa "nimmt"
- sex tamino yrsa "Loch im Zaun"
- married grolm ottla "Mann"
- arrest.past _ grolm "Turm"
- kin bruder ottla "Schwager"
- attack bruder ottla "bedrängt"
+ attack ottla bruder "Pfanne"
- flee ottla bruder "flieht"
- enemy ismene ottla "verabscheuen"
+ reveal ottla ismene "bekennt"
- couple.past grolm ismene "früheren Geliebten"
- betray.past ottla ismene "gelogen"
- discover.past ismene ottla "wusste es längst"

== 7
[Vogt Hasso](vogt) setzt dem [Wirt](grolm) im Verlies so lange zu, bis [der](grolm) das Versteck verrät, von dem [ihm](grolm) der [Kauz](kauz) arglos erzählt hatte. Noch vor Tagesanbruch umstellen die Reiter das Kloster. [Agnella](priorin), in jungen Jahren, wie sich zeigt, selbst mit dem [Vogt](vogt) versprochen, tritt [ihm](vogt) mit der Laterne entgegen und nennt [ihn](vogt) vor [seinen](vogt) Leuten einen Feigling, [der](vogt) keine Frau halten könne. Während [sie](priorin) redet, entkommt [Yrsa](yrsa) durch das Loch im Zaun; [Tamino](tamino) jedoch wird gefasst. In der Stadt schleicht [Ismene](ismene) zum Turm, um [Grolm](grolm) Brot zu bringen, und muss hören, dass [er](grolm) im Fieber immerzu nach [Ottla](ottla) ruft. [Sie](ismene) reicht das Brot hinein und schickt [Ottla](ottla).
- attack vogt grolm "zu"
+ betray grolm yrsa "verrät"
- reveal.past kauz grolm "erzählt"
- engaged.past priorin vogt "versprochen"
- accuse priorin vogt "Feigling"
- help priorin yrsa "Während sie redet"
- flee yrsa vogt "entkommt"
+ arrest _ tamino "gefasst"
- help ismene grolm "Brot"
- ill grolm "Fieber"
- love grolm ottla "immerzu"

== 8
Im Wald gerät die [Entflohene](yrsa) an einen weißen [Wolf](wolf), [der](wolf) zu [ihrem](yrsa) Schrecken sprechen kann und [Morgen](wolf) heißt. Statt [sie](yrsa) zu fressen, führt [er](wolf) [sie](yrsa) zu [Fenn](schwaermer), einem [Wesen](schwaermer), [das](schwaermer) in hohlen Bäumen haust und jedem drei Fragen beantwortet. [Yrsa](yrsa) fragt nach [Tamino](tamino), noch einmal nach [Tamino](tamino), und erst zuletzt nach sich selbst; so erfährt [sie](yrsa), dass [ihr](yrsa) leiblicher [Vater](grolm) nicht der verstorbene [Müller](mueller), sondern ein [Mann](grolm) mit einem Auge ist. [Ottla](ottla) besticht unterdessen mit [Wiborgs](bruder) Goldbeutel, den [sie](ottla) [ihm](bruder) bei der Flucht abgenommen hat, den [Turmwächter](waechter) und darf eine Nacht lang bei [ihrem](ottla) [Mann](grolm) bleiben.
- flee.past yrsa "Entflohene"
- meet wolf yrsa "gerät"
- help wolf yrsa "führt"
- love yrsa tamino "noch einmal"
+ discover yrsa grolm "erfährt"
- parent grolm yrsa "Vater"
- parent! mueller yrsa "nicht der verstorbene Müller"
- die.past mueller "verstorbene"
- steal.past ottla bruder "abgenommen"
- gift ottla waechter "besticht"
- married grolm ottla "Mann"#2
- sex grolm ottla "eine Nacht lang"

== 9
Der [Vogt](vogt) lässt ausrufen, dass der [Fährmann](tamino) bei Vollmond gehängt werde, sofern die [Braut](yrsa) nicht freiwillig zurückkehre. [Yrsa](yrsa), vor die Wahl gestellt, reitet auf dem Rücken des [Wolfs](wolf) in die Stadt und sagt Ja. [Tamino](tamino) kommt auf freien Fuß und begreift erst auf den Stufen, um welchen Preis. Vor Wut geht [er](tamino) auf [Wiborg](bruder) los, [der](bruder) [ihm](tamino) höhnisch zum Junggesellenstand gratuliert, und bricht [ihm](bruder) den Arm. [Ismene](ismene) muss den [Verletzten](bruder) wohl oder übel schienen, und weil der gefallene [Seemann](bruder) unter Schmerzen mehr von sich preisgibt als sonst, merkt [sie](ismene), wie einsam [er](bruder) im Schatten [seines](bruder) [Bruders](grolm) gewesen ist. [Ottla](ottla) ist seit drei Tagen morgens elend.
- kill? _ tamino "gehängt"
- threaten vogt yrsa "sofern"
- engaged vogt yrsa "Braut"
+ return yrsa "reitet"
- wedding? vogt yrsa "sagt Ja"
- rescue yrsa tamino "auf freien Fuß"
- discover tamino yrsa "begreift"
+ attack tamino bruder "bricht"
- treat bruder ismene "schienen"
- sibling bruder grolm "Bruders"
- sad bruder "einsam"
- ill ottla "elend"

== 10
Die Trauung soll um Mitternacht stattfinden, und niemand ahnt, was die [Priorin](priorin) im Gepäck hat, als [sie](priorin) ungeladen an die Tafel tritt: die Urkunde [ihrer](priorin) eigenen Ehe mit [Hasso](vogt), die nie aufgelöst worden ist. Der [Vogt](vogt) erbleicht, die Gäste johlen, und [Yrsa](yrsa) wirft zum zweiten Mal den Schleier von sich. [Hasso](vogt) stürzt mit dem Dolch auf die [Frau](priorin) zu, [die](priorin) [ihm](vogt) einst davongelaufen war, doch der [Wolf](wolf) ist schneller. Der [Tyrann](vogt) überlebt den Biss keine Stunde. Man öffnet den Turm, und als [Grolm](grolm) blinzelnd ins Freie tritt, hängt [ihm](grolm) nicht nur die [Frau](ottla) am Hals, sondern auch ein [Mädchen](yrsa) im Brautkleid, [das](yrsa) [ihn](grolm) [Vater](grolm) nennt.
- wedding? vogt yrsa "Trauung"
- married priorin vogt "Ehe"
+ reveal priorin _ "Urkunde"
- wedding! vogt yrsa "den Schleier von sich"
- attack? vogt priorin "Dolch"
- breakup.past priorin vogt "davongelaufen"
+ kill wolf vogt "Biss"
- rescue wolf priorin "schneller"
- married grolm ottla "Frau am Hals"
+ parent grolm yrsa "Vater"

== 11
[Grolm](grolm) weiß nicht, wohin mit so viel Familie: Die [Frau](ottla) trägt endlich ein Kind unter dem Herzen, die [Tochter](yrsa), von [deren](yrsa) Dasein [er](grolm) nichts geahnt hatte, kommandiert die Küche, und der [Bruder](bruder) sitzt mit geschientem Arm in der Ecke und bittet kleinlaut um Vergebung. Der [Wirt](grolm) lässt [ihn](bruder) drei Tage schmoren, dann schiebt [er](grolm) [ihm](bruder) einen Teller hin. Allein [Ottla](ottla) grollt [ihm](bruder) weiter. [Yrsa](yrsa) und [Tamino](tamino) haben sich ausgerechnet jetzt zerstritten, da der [Fährmann](tamino) [ihr](yrsa) nachträgt, dass [sie](yrsa) zu [Hasso](vogt) Ja gesagt hat, und sei es [seinetwegen](tamino). [Ismene](ismene) verlässt [ihr](ismene) Haus; [Wiborg](bruder) trägt [ihr](ismene) die Körbe und den [Kauz](kauz).
- pregnant ottla grolm "unter dem Herzen"
- married grolm ottla "Frau"
- parent grolm yrsa "Tochter"
- sibling bruder grolm "Bruder"
- discover! grolm yrsa "nichts geahnt"
+ reconcile bruder grolm "Teller"
- sad ottla bruder "grollt"
+ quarrel tamino yrsa "zerstritten"
- jealous tamino vogt "nachträgt"
- move ismene "verlässt"

== 12
Im Frühling kommt in der Schenke die kleine [Linde](kindlein) zur Welt, mit zwei Augen und sehr lauter Stimme, und die sieben Tore der Stadt stehen zur Feier des Tages bis in die Nacht offen. Bei der Taufe steht [Yrsa](yrsa) als große Schwester neben [Tamino](tamino), mit [dem](tamino) [sie](yrsa) seit Wochen nur über Fische redet. Die [Priorin](priorin), jetzt [Witwe](priorin) und [Vögtin](priorin), hat genug davon und verdonnert [die beiden](tamino+yrsa) von Amts wegen, gemeinsam die Fähre zu streichen. Als der Abend kommt, ist die Fähre rot, der [Fährmann](tamino) ebenfalls, und die [Wirtstochter](yrsa) hat [ihm](tamino) gesagt, dass [sie](yrsa) keinen anderen haben will. Von [Ismene](ismene) trifft durch den [Kauz](kauz) ein Brief ein: [Sie](ismene) und der [Seemann](bruder) sind Mann und Frau.
+ birth ottla kindlein "zur Welt"
- celebrate _ kindlein "Feier"
- sibling kindlein yrsa "Schwester"
- married.past priorin vogt "Witwe"
- hire priorin "Vögtin"
- boss priorin tamino+yrsa "verdonnert"
+ confess yrsa tamino "keinen anderen haben"
+ reconcile tamino yrsa "keinen anderen haben"
- parent grolm yrsa "Wirtstochter"
- reveal ismene _ "Brief"
+ married.start bruder ismene "Mann und Frau"
