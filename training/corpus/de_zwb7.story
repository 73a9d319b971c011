%series Traunseeherzen
%lang de
%genre telenovela around a shipping family on the Traunsee, a private station's teasers
%cast fanny | Fanny Zehentmayr; Fanny | f
%cast bernie | Bernadette Zehentmayr; Bernadette; Bernie | f
%cast laurin | Laurin Gstöttner; Laurin | m
%cast undine | Undine Gstöttner; Undine | f
%cast magnus | Magnus Gstöttner; Magnus | m
%cast ricarda | Ricarda Thurnwald; Ricarda | f
%cast wasinger | Dr. Wasinger; Wasinger | m
%cast korbi | Korbinian Loidl; Korbi | m
%cast fremder | Florentin | m
%cast gst | Gstöttners | g
%cast papa | - | m
%cast fotograf | - | m
%cast pfleger | - | m
%cast fischer | - | m

== 1 Leinen los, Herz verloren!
Ein Sprung ins eiskalte Wasser, und nichts ist mehr, wie es war! [Fanny](fanny), die neue [Matrosin](fanny) der [Traunseeflotte](#flotte), fischt einen [Ertrinkenden](laurin) aus dem See und ist hin und weg. Der [Gerettete](laurin) hält [sie](fanny) für einen Engel, [sie](fanny) [ihn](laurin) für einen Touristen. Dabei ist es [Laurin](laurin), [Erbe](laurin) der Reederei und seit gestern mit der eiskalten [Ricarda](ricarda) verlobt! [Seine](laurin) [Mutter](undine) [Undine](undine) hat das eingefädelt. Und [Fannys](fanny) [Schwester](bernie) [Bernie](bernie)? [Die](bernie) hat in der Kombüse gerade [Korbi](korbi) die Zunge herausgestreckt …
- hire fanny "neue Matrosin" #flotte
+ rescue fanny laurin "fischt"
+ love fanny laurin "hin und weg"
- engaged.start laurin ricarda "verlobt"
- parent undine laurin "Mutter"
- sibling bernie fanny "Schwester"

== 2 Der Engel trägt Gummistiefel
[Er](laurin) sucht [sie](fanny) überall! [Laurin](laurin) kann die unbekannte [Retterin](fanny) nicht vergessen, fährt jedes Schiff ab – und steht im Maschinenraum plötzlich vor [Fanny](fanny). Funken fliegen, und zwar nicht nur vom Schweißgerät! Doch als [sie](fanny) [seinen](laurin) Familiennamen hört, weicht alle Farbe aus [ihrem](fanny) Gesicht: Die [Gstöttners](gst) haben einst [ihren](fanny) [Vater](papa) in den Ruin getrieben. Währenddessen lässt [Undine](undine) einen [Fotografen](fotograf) auf die kleine [Matrosin](fanny) los. Und was hat [Dr. Wasinger](wasinger), der [Hausarzt](wasinger), nachts in [Undines](undine) Boudoir verloren?
- find? laurin fanny "sucht"
- love laurin fanny "nicht vergessen"
+ flirt fanny laurin "Funken"
- betray.past gst papa "Ruin"
- parent papa fanny "Vater"
- sad fanny gst "Farbe"
- investigate fotograf fanny "los"
- affair? undine wasinger "verloren"

== 3 Gift im Guglhupf
Skandal bei der Jubiläumsfeier der Flotte! [Magnus](magnus), der [Patriarch](magnus), lobt [Fanny](fanny) vor allen Gästen, da klatscht [Ricarda](ricarda) die Titelseite auf den Tisch: [Fanny](fanny) in [Laurins](laurin) Armen! [Laurin](laurin) schwört [seiner](laurin) [Verlobten](ricarda), dass nichts gewesen sei, [Fanny](fanny) hört es durch die Tür und rennt weinend davon. Im selben Moment greift sich [Magnus](magnus) an die Kehle. Hat jemand [seinen](magnus) Kaffee vergiftet? [Korbi](korbi) flirtet sich derweil um Kopf und Kragen, aber [Bernie](bernie) lässt [ihn](korbi) eiskalt auflaufen …
- celebrate _ "Jubiläumsfeier"
- accuse ricarda fanny+laurin "klatscht"
- affair! fanny laurin "nichts gewesen"
- engaged laurin ricarda "Verlobten"
+ sad fanny laurin "weinend"
+ attack? _ magnus "vergiftet"
- flirt korbi bernie "flirtet"
- reject bernie korbi "auflaufen"

== 4 Zwischen Leben und Tod
[Magnus](magnus) schwebt in Lebensgefahr! Am Krankenbett lenkt [Undine](undine) mit einem einzigen Satz den Verdacht auf die [Matrosin](fanny), [die](fanny) den Kaffee serviert hat. [Fanny](fanny) in Handschellen! [Laurin](laurin) ist außer sich, denn zum ersten Mal widersetzt [er](laurin) sich [seiner](laurin) [Mutter](undine) offen. Nur [Bernie](bernie) hat etwas gesehen: ein Fläschchen in [Wasingers](wasinger) Arzttasche. Aber wer glaubt schon der [Schwester](bernie) einer [Verhafteten](fanny)? [Korbi](korbi) glaubt [ihr](bernie) – und zum Dank gibt's ein Busserl auf die Wange …
- ill magnus "Lebensgefahr"
+ accuse undine fanny "Verdacht"
+ arrest _ fanny "Handschellen"
- quarrel laurin undine "widersetzt"
- parent undine laurin "Mutter"
- discover bernie wasinger "gesehen"
- sibling bernie fanny "Schwester"
- kiss bernie korbi "Busserl"

== 5 Hinter Gittern
Eine Zelle, ein Fenster, ein Blick auf den See! [Fanny](fanny) zerbricht fast an der Haft, da steht ein junger [Anwalt](fremder) vor der Tür, [der](fremder) [ihr](fanny) ohne Honorar helfen will. [Er](fremder) stellt sich als [Florentin](fremder) vor. Was der [Verteidiger](fremder) verschweigt: [Er](fremder) ist [Magnus'](magnus) unehelicher [Sohn](fremder) und auf Rache aus! Unterdessen erpresst [Ricarda](ricarda) [Laurin](laurin): Führt [er](laurin) [sie](ricarda) noch im Mai vor den Altar, zieht [sie](ricarda) die Aussage gegen [Fanny](fanny) zurück. Um [ihr](fanny) die Freiheit zu schenken, sagt [er](laurin) Ja …
- sad fanny "zerbricht"
- advisor fremder fanny "Anwalt"
- help? fremder fanny "helfen"
- parent magnus fremder "Sohn"
- reveal! fremder _ "verschweigt"
- betray? fremder magnus "Rache"
- threaten ricarda laurin "erpresst"
+ wedding? laurin ricarda "Altar"
- rescue? laurin fanny "Freiheit"

== 6 Frei – und doch verloren
Die Zellentür geht auf, und draußen wartet nicht [Laurin](laurin), sondern [Florentin](fremder) mit einem Strauß Schneerosen! [Fanny](fanny) erfährt ausgerechnet vom Schiffsfunk, dass [ihr](fanny) [Liebster](laurin) eine [andere](ricarda) heiratet. [Sie](fanny) ahnt nicht, warum. [Florentin](fremder) tröstet [sie](fanny), und aus dem kalten [Rächer](fremder) wird ein Mann mit Herzklopfen. [Magnus](magnus) wacht auf – und kann sich an nichts erinnern! Hat [Undine](undine) gewonnen? In der Apotheke läuft [Wasinger](wasinger) der schnüffelnden [Bernie](bernie) direkt in die Arme. Dann wird es dunkel …
- gift fremder fanny "Schneerosen"
+ discover fanny laurin "erfährt"
- wedding? laurin ricarda "heiratet"
- help fremder fanny "tröstet"
+ love.start fremder fanny "Herzklopfen"
- recover magnus "wacht"
- investigate bernie wasinger "schnüffelnden"
- abduct? wasinger bernie "dunkel"

== 7 Schwester in Not
[Bernie](bernie) ist spurlos verschwunden! [Fanny](fanny) und [Korbi](korbi), krank vor Sorge um [sie](bernie), durchkämmen jede Bootshütte zwischen [Gmunden](@gmunden) und [Ebensee](@ebensee). In einer davon stoßen [die beiden](fanny+korbi) nicht auf die [Vermisste](bernie), sondern auf [Undine](undine) und [Wasinger](wasinger), eng umschlungen. [Korbi](korbi) drückt auf den Auslöser! Doch [Undine](undine) lächelt nur: Sollte das Bild je auftauchen, sehe man das [Mädel](bernie) nie wieder. Auch [Laurin](laurin) gehen die Augen auf. [Er](laurin) findet im Tresor der [Mutter](undine) einen uralten Schuldschein – gefälscht!
+ abduct _ bernie "verschwunden"
- sad fanny+korbi bernie "Sorge"
- find? fanny+korbi bernie "durchkämmen"
+ discover fanny+korbi undine+wasinger "stoßen"
- affair undine wasinger "umschlungen"
- threaten undine fanny+korbi "nie wieder"
- discover laurin undine "findet"
- parent undine laurin "Mutter"
- betray.past undine _ "gefälscht"

== 8 Der Verräter mit dem weichen Herzen
Pulsschlag 180! In einem Weinkeller in der [Wachau](@wachau) löst der [Aufpasser](pfleger), ein schüchterner [Krankenpfleger](pfleger) aus [Wasingers](wasinger) Praxis, [Bernie](bernie) die Fesseln. [Er](pfleger) habe das alles nie gewollt, schluchzt [er](pfleger). [Die zwei](bernie+pfleger) fliehen mit dem Traktor! Am See gesteht [Florentin](fremder) [Fanny](fanny) [seine](fremder) Herkunft und [seine](fremder) Gefühle, doch [Fanny](fanny), [die](fanny) noch immer an [Laurin](laurin) hängt, bittet [ihn](fremder), [ihr](fanny) nur ein guter Freund zu sein. [Florentin](fremder) nickt – und ballt hinter dem Rücken die Faust …
- boss wasinger pfleger "Krankenpfleger"
+ rescue pfleger bernie "Fesseln"
- flee bernie+pfleger "fliehen"
- reveal fremder fanny "Herkunft"
+ confess fremder fanny "Gefühle"
- love fanny laurin "hängt"
- reject fanny fremder "nur ein guter Freund"
- sad fremder fanny "Faust"

== 9 Die Hochzeit des Jahres
Weißes Kleid, schwarzes Herz! [Laurin](laurin) und [Ricarda](ricarda) stehen vor dem Altar, die Orgel braust, da fliegt das Portal auf: [Bernie](bernie) ist wieder da und schreit [Undines](undine) Verbrechen in die Kirche! Der [Patriarch](magnus) erhebt sich aus dem Rollstuhl – [er](magnus) erinnert sich! [Ricarda](ricarda), [die](ricarda) von alldem nichts wusste, reißt sich den Schleier vom Kopf und ohrfeigt die [Beinahe-Schwiegermutter](undine). Die Trauung ist geplatzt! Nur wo steckt [Wasinger](wasinger)? Am Steg springt ein Motor an. Und auf dem Boot liegt, gefesselt, [Fanny](fanny) …
- wedding? laurin ricarda "Altar"
- return bernie "wieder da"
+ accuse bernie undine "Verbrechen"
- recover magnus "erinnert"
- discover! ricarda undine "nichts wusste"
- attack ricarda undine "ohrfeigt"
+ wedding! laurin ricarda "geplatzt"
- flee wasinger "Motor"
+ abduct wasinger fanny "gefesselt"

== 10 Sturm über dem See
Wettlauf gegen die Wellen! [Laurin](laurin) und [Florentin](fremder), [die](fremder+laurin) soeben erfahren haben, dass [sie](fremder+laurin) Halbbrüder sind, jagen im selben Boot hinter dem flüchtigen [Arzt](wasinger) her. [Der](wasinger) wirft [Fanny](fanny) über Bord! [Beide](fremder+laurin) springen. [Einer](fremder) taucht mit [ihr](fanny) auf, der [andere](laurin) bleibt verschwunden … An Land wird [Undine](undine) abgeführt, doch im Streifenwagen zeigt [sie](undine) [Magnus](magnus) lachend die Scheidungspapiere: Die Reederei gehört längst [ihr](undine). Und [Korbi](korbi) macht [Bernie](bernie) vor lauter Erleichterung einen Antrag, den [sie](bernie) für einen Scherz hält.
- sibling fremder laurin "Halbbrüder"
- discover fremder+laurin "erfahren"
+ attack wasinger fanny "über Bord"
+ rescue fremder fanny "taucht"
- lose _ laurin "verschwunden"
- arrest _ undine "abgeführt"
- divorce? magnus undine "Scheidungspapiere"
- propose korbi bernie "Antrag"
- happy korbi bernie "Erleichterung"

== 11 Totgesagte küssen länger
Vier Tage bangen, vier Tage beten! Ein alter [Fischer](fischer) hat [Laurin](laurin) halb erfroren aus dem Schilf gezogen und pflegt [ihn](laurin) in [seiner](fischer) Hütte. Dort findet [ihn](laurin) – [Florentin](fremder)! Ein Wort, und [Fanny](fanny) würde [seinem](fremder) [Nebenbuhler](laurin) in die Arme fallen. Schweigt [er](fremder), gehört [sie](fanny) vielleicht [ihm](fremder). Sekundenlang ringt der [Anwalt](fremder) mit sich … um dann doch das Telefon zu zücken. Der Kuss der [Wiedervereinten](fanny+laurin) lässt das Eis schmelzen! [Wasinger](wasinger) wird am Flughafen geschnappt, [Bernie](bernie) entdeckt in der Torte [Korbis](korbi) Ring, der kein Scherz war.
+ rescue fischer laurin "gezogen"
- ill laurin "halb erfroren"
- treat laurin fischer "pflegt"
- find fremder laurin "findet"
- enemy fremder laurin "Nebenbuhler"
- reveal fremder fanny "Telefon"
+ kiss fanny laurin "Kuss"
- arrest _ wasinger "geschnappt"
- find bernie korbi "Ring"

== 12 Ja!
Das Finale der Gefühle! Zwei [Bräute](bernie+fanny), zwei [Bräutigame](korbi+laurin), ein Dampfer: [Fanny](fanny) und [Laurin](laurin) sowie [Bernie](bernie) und [Korbi](korbi) geben einander jeweils das Jawort. [Florentin](fremder), [der](fremder) [Undine](undine) vor Gericht das Unternehmen wieder abgejagt hat, hält die Rede – und kommt mit einer schönen [Zeugin](ricarda) ins Plaudern, [die](ricarda) auf den Namen [Ricarda](ricarda) hört! [Magnus](magnus) schließt den verlorenen [Sohn](fremder) weinend in die Arme. Ende gut? Auf der Festtorte steckt ein Kärtchen aus der Haftanstalt: »[Ich](undine) komme wieder. Gruß, die [Schwiegermama](undine)« …
+ wedding fanny laurin "Jawort"
+ wedding bernie korbi "Jawort"
- find.past fremder undine "abgejagt"
- flirt fremder ricarda "Plaudern"
- reconcile fremder magnus "Arme"
- parent magnus fremder "Sohn"
- kin fanny undine "Schwiegermama"
- return? undine "komme wieder"
