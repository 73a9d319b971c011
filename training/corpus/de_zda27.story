%series Drüben an der Neiße
%lang de
%genre German-Polish border-town family series, regional TV listings
%cast grazyna  | Grażyna Wolska; Grażyna | f
%cast holger   | Holger Seiffert; Seiffert; Holger | m
%cast zbyszek  | Zbigniew Wolski; Zbyszek | m
%cast kinga    | Kinga Wolska; Kinga | f
%cast arne     | Arne Seiffert; Arne | m
%cast bogna    | Bogna | f
%cast uschi    | Ursula; Uschi | f
%cast marek    | Marek | m
%cast pietsch  | Zolloberinspektor Pietsch; Pietsch | m
%cast tadeusz  | Pfarrer Tadeusz; Tadeusz | m
%cast ilona    | Ilona | f
%cast zuzia    | Zuzia | f

== 1
Dreihundert Meter und ein Fluss trennen den Friseursalon von [Grażyna Wolska](grazyna) und die Werkstatt von [Holger Seiffert](holger). Als [ihr](grazyna) Fiat auf der Grenzbrücke den Geist aufgibt, schleppt [er](holger) [sie](grazyna) ab, leider auf die falsche Seite. [Sie](grazyna) stutzt [ihm](holger) dafür den Bart. Was weder [sie](grazyna) noch [er](holger) weiß: [Ihre](grazyna) [Tochter](kinga) [Kinga](kinga) und [sein](holger) [Sohn](arne) [Arne](arne) haben vor zwei Stunden in [Prag](@prag) die Ringe getauscht.
- help holger grazyna "schleppt"
+ meet grazyna holger "schleppt"
- discover! grazyna+holger arne+kinga "weiß"
- parent grazyna kinga "Tochter"
- parent holger arne "Sohn"
+ wedding arne kinga "Ringe"

== 2
[Uschi](uschi), [Holgers](holger) [Mutter](uschi), hat die Grenze zuletzt 1972 überquert und gedenkt, es dabei zu belassen. [Grażynas](grazyna) [Schwiegervater](zbyszek), der alte [Zbyszek](zbyszek), denkt über die andere Seite ganz ähnlich. Umso lauter wird es, als [Arne](arne) und [Kinga](kinga) beim Sonntagskaffee die Hände mit den Ringen auf den Tisch legen. [Zbyszek](zbyszek) verschluckt sich am Mohnkuchen, und [Uschi](uschi), gelernte Krankenschwester, haut [ihm](zbyszek) so lange auf den Rücken, bis [er](zbyszek) wieder schimpfen kann.
- parent uschi holger "Mutter"
- kin grazyna zbyszek "Schwiegervater"
+ reveal arne+kinga _ "Ringen"
- married arne kinga "Ringen"
- injure zbyszek "verschluckt"
+ rescue uschi zbyszek "haut"

== 3
[Marek](marek), [Grażynas](grazyna) seit sechs Jahren verschollener [Ehemann](marek), steht mit gebräuntem Gesicht im Salon und verlangt einen Haarschnitt. [Er](marek) habe in [Rotterdam](@rotterdam) gearbeitet, ein Brief müsse verloren gegangen sein. [Grażyna](grazyna) rasiert [ihm](marek) schweigend eine Glatze. [Pietsch](pietsch) vom Zoll kennt das Gesicht noch ohne Bräune: von einem Fahndungsblatt, Zigaretten, vierzig Paletten.
- married grazyna marek "Ehemann"
- lose.past grazyna marek "verschollener"
+ return marek "steht"
- betray marek grazyna "verloren gegangen"
- attack grazyna marek "Glatze"
+ discover pietsch marek "kennt"
- investigate.past _ marek "Fahndungsblatt"

== 4
[Kinga](kinga) fällt dem [Vater](marek) um den Hals, [Arne](arne) traut [ihm](marek) nicht. [Marek](marek) bietet dem [Schwiegersohn](arne) Geld, wenn [er](arne) nachts ein paar Reifen über die Brücke fährt. Aus Liebe zu [Kinga](kinga), [die](kinga) sich ein Häuschen wünscht, sagt [Arne](arne) zu. [Bogna](bogna), [Grażynas](grazyna) [Angestellte](bogna), schwärmt derweil für [Pietsch](pietsch) und lässt sich bei jeder Kontrolle absichtlich drei Stangen zu viel im Kofferraum finden.
- parent marek kinga "Vater"
- kin arne marek "Schwiegersohn"
+ hire? arne marek "Geld"
- love arne kinga "Liebe"
+ betray arne _ "sagt Arne zu"
- boss grazyna bogna "Angestellte"
- love bogna pietsch "schwärmt"

== 5
Hochwasser! Die Brücke ist gesperrt, [Holger](holger) sitzt am polnischen Ufer fest und muss bei [Grażyna](grazyna) auf der Friseurliege nächtigen. Gegen zwei Uhr reden [sie](grazyna+holger), gegen vier lachen [sie](grazyna+holger), um fünf steht [Marek](marek) im Türrahmen und missversteht, was noch gar nicht geschehen ist. [Er](marek) packt die Schere. [Zbyszek](zbyszek), im Nachthemd, zieht dem eigenen [Sohn](marek) den Handfeger über den Schädel.
- housemate grazyna holger "nächtigen"
- happy grazyna+holger "lachen"
- jealous marek holger "missversteht"
+ attack? marek holger "Schere"
+ rescue zbyszek holger "Handfeger"
- parent zbyszek marek "Sohn"
- attack zbyszek marek "Schädel"

== 6
[Arne](arne) wird mit zweihundert Reifen voller Tabak angehalten. [Pietsch](pietsch) bricht es das Herz, [er](pietsch) hat den [Jungen](arne) aufwachsen sehen; mitnehmen muss [er](pietsch) [ihn](arne) trotzdem. [Kinga](kinga) erfährt auf der Wache, wer der Auftraggeber ist, und dass der [Auftraggeber](marek) soeben über [Szczecin](@szczecin) das Weite gesucht hat. [Sie](kinga) zieht den Ehering ab: nicht wegen der Reifen, sondern wegen des Schweigens.
- sad pietsch "Herz"
+ arrest pietsch arne "mitnehmen"
- discover kinga marek "erfährt"
- flee marek "das Weite"
+ breakup kinga arne "Ehering"
- reveal! arne kinga "Schweigens"

== 7
Zwei Großmächte verhandeln: [Uschi](uschi) betritt polnischen Boden. [Zbyszek](zbyszek) erwartet [sie](uschi) auf der Brückenmitte mit Klapptisch, Gurken und einer Flasche ohne Etikett. Gemeinsam erstellen die [Alten](uschi+zbyszek) einen Plan, wie man den [Enkel](arne) freibekommt und das [Paar](arne+kinga) versöhnt; nach der vierten Gurke stellt [Uschi](uschi) fest, dass [der](zbyszek) da Augen hat wie der Soldat, der [ihr](uschi) 1945 Brot gab. [Zbyszek](zbyszek) ist Jahrgang '48. [Er](zbyszek) widerspricht nicht.
- travel uschi "betritt"
+ friend.start uschi zbyszek "Gemeinsam"
- kin arne uschi "Enkel"
- help? uschi+zbyszek arne "freibekommt"
- reconcile? arne kinga "versöhnt"
- love? uschi zbyszek "Augen"
- gift.past _ uschi "gab"

== 8
[Marek](marek) wird in einem Fischerhaus am Haff aufgespürt, von niemand anderem als [Bogna](bogna), [die](bogna) [Pietsch](pietsch) beeindrucken wollte und nun gefesselt auf Heringskisten sitzt. [Pietsch](pietsch), außerhalb jeder Zuständigkeit, schwimmt. Tropfend verhaftet [er](pietsch) den [einen](marek) und küsst die [andere](bogna), in umgekehrter Reihenfolge. [Marek](marek) entlastet vor dem Richter [Arne](arne), vielleicht, weil [Grażyna](grazyna) im Saal sitzt, vielleicht wegen der Haare, die wieder wachsen.
- find bogna marek "aufgespürt"
- abduct marek bogna "gefesselt"
+ arrest pietsch marek "verhaftet"
- kiss bogna pietsch "küsst"
+ help marek arne "entlastet"

== 9
[Arne](arne) ist frei und schläft bei [Oma](uschi). Jeden Morgen legt [er](arne) vor den Salon ein deutsches Wort, auf Pappe gemalt, jeden Abend liegt daneben ein polnisches von [Kinga](kinga). Es dauert bis „Geduld“ und „dom“. Bei der Scheidung von [Marek](marek) weint [Grażyna](grazyna) zum ersten und letzten Mal; der Übersetzer, [Pfarrer Tadeusz](tadeusz), übersetzt es nicht. Vor dem Gericht lehnt ein [Mechaniker](holger) am Kotflügel, frisch rasiert und ein wenig blutend.
- return arne "frei"
- housemate.start arne uschi "Oma"
- kin arne uschi "Oma"
- gift arne kinga "legt"
+ reconcile? arne kinga "dom"
+ divorce grazyna marek "Scheidung"
- sad grazyna "weint"
- injure holger "blutend"

== 10
[Kinga](kinga) braucht keine Pappe mehr, [sie](kinga) braucht Saure-Gurken-Eis, und die ganze Sippe versteht ohne Übersetzung. In [Holgers](holger) Werkstatt steht ein Kinderwagen auf der Hebebühne. [Ilona](ilona), [Arnes](arne) [Mutter](ilona), taucht aus [Hannover](@hannover) auf, um als Großmutter Ansprüche anzumelden, und trifft im Wohnzimmer des [Geschiedenen](holger) auf Lockenwickler. Die [Frauen](grazyna+ilona) mustern einander. „[Sie](ilona) brauchen einen Stufenschnitt“, sagt [Grażyna](grazyna).
+ pregnant kinga arne "Saure-Gurken-Eis"
- parent ilona arne "Mutter"
- return ilona "taucht"
- ex holger ilona "Geschiedenen"
- divorce.past holger ilona "Geschiedenen"
+ meet grazyna ilona "mustern"

== 11
Polterabend nach beiderlei Brauch, denn diesmal soll auch kirchlich geheiratet werden. [Tadeusz](tadeusz) verlangt einen Taufschein, [Arne](arne) hat nur einen Jugendweihepass. [Pietsch](pietsch) beschlagnahmt vor Rührung das falsche Geschirr. Um Mitternacht platzt die Fruchtblase, die Brücke ist wegen Brückenfestes zu, der Krankenwagen steht drüben. [Holger](holger) holt den Abschleppwagen, [Zbyszek](zbyszek) hält [Kingas](kinga) linke Hand, [Uschi](uschi) die rechte.
- celebrate _ "Polterabend"
- wedding? arne kinga "kirchlich"
- happy pietsch "Rührung"
+ birth? kinga "Fruchtblase"
- help holger+uschi+zbyszek kinga "holt"

== 12
[Zuzia](zuzia) kommt genau auf der Flussmitte zur Welt, was zwei Standesämter drei Wochen beschäftigt. [Arne](arne) fällt neben die Trage. [Uschi](uschi) zieht hinüber, „nur, bis der [Zbyszek](zbyszek) kochen kann“. [Bogna](bogna) und [Pietsch](pietsch) schmuggeln einander Ringe zu. Den letzten [Kunden](holger) des Tages rasiert [Grażyna](grazyna) besonders langsam. „Wann machst [du](grazyna) Feierabend?“, fragt [Holger](holger) unterm Schaum. „Wenn [du](holger) fragst“, sagt [sie](grazyna). [Er](holger) fragt.
+ birth kinga zuzia "zur Welt"
- ill arne "fällt"
- move uschi zbyszek "zieht"
- engaged.start bogna pietsch "Ringe"
+ propose? holger grazyna "Er fragt"
