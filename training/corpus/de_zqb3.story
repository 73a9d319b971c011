%series Frachter Morgenrot
%lang de
%genre space freighter serial, streaming service blurbs
%cast ines | Kapitänin Ines Okafor; Ines; Okafor | f
%cast bram | Bram Teller; Bram; Teller | m
%cast suri | Suri | f
%cast lev | Lev Anders; Lev | m
%cast juno | Juno Anders; Juno | f
%cast nikodem | Doktor Nikodem; Nikodem | m
%cast pip | Pip | n
%cast kamerad | - | m
%cast konsul | Konsul Hadek; Hadek | m
%cast tochter | Alma | f
%cast pirat | Gelber Joe; Joe | m
%cast koch | Ravi | m
%cast baby | Nova | f
%cast bankier | - | m

== 1 Abflug
[Kapitänin Ines Okafor](ines) heuert auf dem Mond Thule vier neue Leute an. Die [Geschwister](juno+lev) [Lev](lev) und [Juno Anders](juno) kommen in den Maschinenraum, [Doktor Nikodem](nikodem) auf die Krankenstation. Als [Smutje](koch) nimmt [sie](ines) einen schweigsamen [Hünen](koch), [der](koch) keine Papiere hat. [Erster Offizier](bram) [Bram Teller](bram) rät ab. [Bram](bram) und [Ines](ines) waren einmal verheiratet, und an Bord weiß das jeder. [Pilotin](suri) [Suri](suri) teilt mit [ihm](bram) jetzt die Koje. Der [Bordroboter](pip) [Pip](pip) zählt die Stunden bis zur ersten Prügelei und liegt um zwei daneben.
+ hire juno+koch+lev+nikodem ines "heuert"
- sibling juno lev "Geschwister"
- boss ines bram "Erster Offizier"
- married.past bram ines "verheiratet"
- ex bram ines "waren einmal"
- couple bram suri "Koje"

== 2 Leck
Ein Meteorit schlägt in den Laderaum. [Lev](lev) wird hinausgesogen und im letzten Moment von [Suri](suri) am Gurt gepackt. Dafür reißt [sie](suri) sich die Hand auf. [Nikodem](nikodem) näht die Wunde und zittert dabei so sehr, dass [sie](suri) Verdacht schöpft. Im Schrank des [Arztes](nikodem) findet die [Pilotin](suri) leere Ampullen. Der gerettete [Mechaniker](lev) bringt [ihr](suri) eine Blume aus Draht und wird rot. [Bram](bram) schnaubt. [Juno](juno) zieht [ihren](juno) [Bruder](lev) auf, bis [er](lev) die Tür zuknallt.
+ rescue suri lev "gepackt"
- injure suri "reißt"
- treat suri nikodem "näht"
- discover suri nikodem "leere Ampullen"
- gift lev suri "Blume"
- love lev suri "rot"
- sibling juno lev "Bruder"

== 3 Der Konsul
Auf Station Ebbe steigt [Konsul Hadek](konsul) mit [seiner](konsul) [Tochter](tochter) zu. [Alma](tochter) soll auf Vesta einen [Bankier](bankier) heiraten, [den](bankier) [sie](tochter) nie gesehen hat. [Juno](juno) trägt [ihr](tochter) die Koffer und verliert dabei den Verstand: So schöne Ohren! Die [Braut](tochter) lächelt zurück. Der süchtige [Doktor](nikodem) bittet [Suri](suri) auf Knien, [ihn](nikodem) nicht zu melden. [Sie](suri) willigt ein, wenn [er](nikodem) entzieht. Unterdessen schlägt der [Koch](koch) den [Konsul](konsul) ohne ein Wort nieder.
- parent konsul tochter "Tochter"
- wedding? bankier tochter "heiraten"
- engaged bankier tochter "Braut"
+ love.start juno tochter "verliert"
- ill nikodem "süchtige"
- help suri nikodem "willigt"
+ attack koch konsul "schlägt"

== 4 Arrest
Der [Koch](koch) sitzt im Arrest. [Er](koch) schweigt. [Hadek](konsul) verlangt Strafe. [Okafor](ines) verlangt Gründe. [Pip](pip) durchsucht das Archiv. [Pip](pip) findet einen Namen: [Ravi](koch). Als [Ravi](koch) war der [Hüne](koch) Soldat. [Hadek](konsul) war [sein](koch) Oberst. Der [Oberst](konsul) ließ [Ravis](koch) [Freund](kamerad) erschießen. [Ines](ines) erlässt [ihrem](ines) [Smutje](koch) die Strafe. [Alma](tochter) hört alles mit. [Alma](tochter) fürchtet nun den [Vater](konsul). Nachts klopft [sie](tochter) bei [Juno](juno). [Juno](juno) öffnet.
- arrest ines koch "Arrest"
- discover pip koch "findet"
- boss.past konsul koch "Oberst"
- friend.past kamerad koch "Freund"
+ kill.past konsul kamerad "erschießen"
- boss ines koch "Smutje"
- reconcile ines koch "erlässt"
- sad tochter konsul "fürchtet"
- parent konsul tochter "Vater"
+ affair.start juno tochter "öffnet"

== 5 Entzug
Seit drei Tagen ist [Nikodem](nikodem) ohne Spritze und sieht Spinnen. [Suri](suri) hält [ihm](nikodem) den Eimer. [Bram](bram) glaubt, [seine](bram) [Gefährtin](suri) betrüge [ihn](bram) mit dem [Arzt](nikodem), und stellt [sie](suri) vor versammelter Mannschaft bloß. [Suri](suri) gibt [ihm](bram) eine Ohrfeige, den Kojenschlüssel und den Abschied. Erst hinterher klärt der fiebernde [Doktor](nikodem) den [Eifersüchtigen](bram) auf. Der Fehler ist gemacht. Die [Ex-Frau](ines) des [Offiziers](bram) schenkt [ihm](bram) einen Rum ein und sagt, das habe [sie](ines) kommen sehen.
- ill nikodem "sieht Spinnen"
- help suri nikodem "Eimer"
- couple bram suri "Gefährtin"
- cheat! suri bram "betrüge"
- accuse bram suri "bloß"
- jealous bram nikodem "Eifersüchtigen"
- attack suri bram "Ohrfeige"
+ breakup suri bram "Abschied"
- ex bram ines "Ex-Frau"

== 6 Der Gelbe
Piraten entern die [Morgenrot](*morgenrot). Ihr [Anführer](pirat), der [Gelbe Joe](pirat), nimmt die [Konsulstochter](tochter) als Geisel und fordert eine Million. [Hadek](konsul) bietet die Hälfte. Entsetzt über [ihren](tochter) knausrigen [Vater](konsul) bietet sich [Alma](tochter) dem [Piraten](pirat) als Verbündete an und zeigt [ihm](pirat) den Tresor. [Juno](juno) begreift nicht, dass es eine List ist, und weint. Beim Öffnen schließt sich hinter [Joe](pirat) die Panzertür. Die vermeintliche [Überläuferin](tochter) hat [ihn](pirat) eingesperrt, und die [Mechanikerin](juno) küsst [sie](tochter) vor aller Augen.
- attack pirat _ "entern"
+ abduct pirat tochter "Geisel"
- threaten pirat konsul "fordert"
- parent konsul tochter "Vater"
- discover! juno tochter "begreift nicht"
- sad juno "weint"
+ betray tochter pirat "List"
+ kiss juno tochter "küsst"

== 7 Enterbt
Was die Mannschaft längst ahnte, hat der [Konsul](konsul) nun gesehen. [Er](konsul) enterbt [Alma](tochter) und lässt sich auf Pallas absetzen. [Sie](tochter) bleibt und zieht zu [Juno](juno) in die Kammer neben dem Reaktor. Die Verlobung mit dem [Bankier](bankier) löst [sie](tochter) per Funk. [Lev](lev) hat jetzt [seine](lev) [Schwester](juno) verloren, so fühlt es sich wenigstens an, und betrinkt sich mit der frisch getrennten [Pilotin](suri). [Suri](suri) fragt den [Jungen](lev), [den](lev) [sie](suri) einst am Gurt hielt, ob [er](lev) immer noch Blumen biege.
- discover konsul juno+tochter "gesehen"
+ reject konsul tochter "enterbt"
+ move tochter juno "zieht"
- breakup tochter bankier "löst"
- sibling juno lev "Schwester"
- sad lev juno "verloren"
- breakup.past bram suri "getrennten"
- rescue.past suri lev "hielt"

== 8 Quarantäne
Ein Fieber greift um sich. Zuerst liegt [Bram](bram), dann der [Koch](koch), dann [Ines](ines). [Nikodem](nikodem), seit vierzig Tagen trocken, arbeitet rund um die Uhr. [Er](nikodem) rettet [alle drei](bram+ines+koch). Im Delirium nennt [Bram](bram) die [Kapitänin](ines) bei einem alten Kosenamen, und [sie](ines), kaum genesen, setzt sich zu [ihm](bram). [Suri](suri) sieht es durch die Scheibe und spürt keinen Stich mehr. Auf der Brücke wartet nämlich [Lev](lev), [dessen](lev) Draht ausgegangen ist. Im Laderaum gefangen lacht der [Gelbe Joe](pirat): Das Fieber war [sein](pirat) Geschenk.
- ill bram+ines+koch "liegt"
+ treat bram+ines+koch nikodem "rettet"
- recover ines "genesen"
- jealous! suri ines "keinen Stich"
- couple.start lev suri "wartet"
+ attack pirat _ "sein Geschenk"
- arrest.past _ pirat "gefangen"

== 9 Meuterei
[Bram](bram) will umkehren, [Ines](ines) nicht. Der Streit spaltet das Schiff. [Joe](pirat) flüstert dem [Ersten Offizier](bram) durch die Panzertür ein, die [Kapitänin](ines) habe längst über [seine](bram) Ablösung entschieden. Das ist gelogen, aber [Teller](bram) glaubt es und setzt [seine](bram) frühere [Frau](ines) ab. Die entmachtete [Okafor](ines) flieht mit [Pip](pip) in die Lüftung. [Suri](suri) hält zu [ihr](ines), der [Arzt](nikodem) auch. Ein Schuss löst sich, und der [Koch](koch) wirft sich vor die [Chefin](ines). [Er](koch) stirbt mit dem Namen des erschossenen [Kameraden](kamerad) auf den Lippen.
- quarrel bram ines "Streit"
- betray pirat bram "flüstert"
+ betray bram ines "setzt"
- ex bram ines "frühere Frau"
- flee ines+pip bram "flieht"
- help nikodem+suri ines "hält"
- rescue koch ines "wirft"
- boss ines koch "Chefin"
+ die koch "stirbt"
- kill.past _ kamerad "erschossenen"

== 10 Reue
[Bram](bram) öffnet die Brücke und legt die Waffe ab. [Er](bram) hat den Tod des [Smutje](koch) auf dem Gewissen und weiß es. [Ines](ines) lässt [ihn](bram) in die Zelle neben [Joe](pirat) bringen. Als der [Pirat](pirat) den [Meuterer](bram) als Freund begrüßt, geht [dieser](bram) [ihm](pirat) an die Kehle. [Alma](tochter) verhindert einen Mord. Die Trauerfeier hält [Pip](pip), [das](pip) den [Toten](koch) immer ausgezählt hat. [Suri](suri) muss sich übergeben, und das nicht aus Kummer: [Nikodem](nikodem) bestätigt eine Schwangerschaft.
- sad bram "auf dem Gewissen"
- kill.past bram koch "Tod"
+ arrest ines bram "Zelle"
- attack bram pirat "Kehle"
- rescue tochter pirat "verhindert"
+ pregnant suri "Schwangerschaft"

== 11 Wer ist der Vater?
Von wem ist das [Kind](baby)? [Suri](suri) rechnet nach und kommt auf [Bram](bram). [Lev](lev), [dem](lev) [sie](suri) es offen sagt, schluckt und baut am selben Abend eine Wiege aus Draht. Der werdende [Vater](bram) erfährt es in der Zelle von [seinem](bram) [Nachfolger](lev). [Er](bram) weint und bittet [Lev](lev), dem [Kleinen](baby) ein besserer Mann zu sein. [Juno](juno) und [Alma](tochter) zanken sich zum ersten Mal, wegen einer Socke. [Junos](juno) [Bruder](lev) schlichtet. [Joe](pirat) entwischt mit der einzigen Rettungskapsel.
- discover suri bram "kommt auf"
- reveal suri lev "sagt"
- create lev "Wiege"
+ pregnant suri bram "Vater"
- reveal lev bram "erfährt"
- quarrel juno tochter "zanken"
- sibling juno lev "Bruder"
+ flee pirat "entwischt"

== 12 Geburt im Sturm
Im Sonnensturm bekommt [Suri](suri) [ihre](suri) [Tochter](baby). Der einstige [Süchtige](nikodem) holt die [Kleine](baby) mit ruhiger Hand. [Lev](lev) schneidet die Nabelschnur durch. [Nova](baby), so heißt [sie](baby), schreit lauter als der Reaktor. Dieser fällt aus. Nur [Bram](bram) kennt die alte Steuerung. [Ines](ines) lässt den [Gefangenen](bram) frei, und die [Geschiedenen](bram+ines) fliegen das Schiff gemeinsam durch die Strahlung, Schulter an Schulter. Danach verzeiht [sie](ines) [ihm](bram) die Meuterei. Den toten [Koch](koch) verzeiht [sie](ines) [ihm](bram) nicht.
+ birth suri baby "bekommt"
- help nikodem suri "holt"
- ill.past nikodem "einstige Süchtige"
- rescue bram+ines _ "fliegen"
- arrest.past ines bram "Gefangenen"
- divorce.past bram ines "Geschiedenen"
+ reconcile bram ines "verzeiht"
- betray.past bram ines "Meuterei"
- die.past koch "toten"
- reconcile! bram ines "verzeiht sie ihm nicht"

== 13 Vesta
Auf Vesta geht [Bram](bram) von Bord, um sich dem Gericht zu stellen. [Seine](bram) [Tochter](baby) darf [er](bram) einmal halten. [Hadek](konsul), alt und pleite, wartet am Kai auf [Alma](tochter). Die [Enterbte](tochter) steckt [ihm](konsul) die Hälfte [ihrer](tochter) Heuer zu, genau die Hälfte. [Lev](lev) rückt zum Ersten Offizier auf. [Juno](juno) fragt [Alma](tochter), ob [sie](tochter) [sie](juno) zur Frau nehme, und der [Roboter](pip) darf die Ringe löten. [Ines](ines) blickt dem [Mann](bram) nach, den [sie](ines) zweimal verloren hat, und gibt Schub.
+ arrest? _ bram "Gericht zu stellen"
- quit bram "geht"
- parent bram baby "Tochter"
- lose konsul "pleite"
- gift tochter konsul "Heuer"
- reject.past konsul tochter "Enterbte"
- hire lev "rückt"
+ propose juno tochter "zur Frau"
- lose.past ines bram "verloren"
