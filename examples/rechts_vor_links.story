%series Rechts vor links
%lang de
%genre driving-school dramedy, episode overview
%cast ricarda  | Ricarda Sölter; Ricarda | f
%cast burkhard | Burkhard | m
%cast pavlos   | Pavlos Zervas; Pavlos | m
%cast mirjam   | Mirjam | f
%cast gernot   | Gernot | m
%cast marius   | Marius | m
%cast hedwig   | Hedwig Tappert; Hedwig | f
%cast knaub    | Knaub | m
%cast thorge   | Thorge | m
%cast ceylan   | Ceylan | f
%cast dagmar   | Dagmar Ahlers; Dagmar | f
%cast arzt     | - | m
%cast arztfrau | - | f
%cast janosch  | Janosch Kramm; Janosch; Konrad Winter; Winter | m
%cast ilona    | Ilona | f
%cast luzie    | Luzie | f

== 1
Nach der Scheidung von [Marius](marius) kehrt [Ricarda Sölter](ricarda) mit zwei Koffern nach [Göttingen](@göttingen) zurück und fängt als Fahrlehrerin in der Fahrschule [ihres](ricarda) [Vaters](burkhard) [Burkhard](burkhard) an. [Ihr](ricarda) neuer [Kollege](pavlos) [Pavlos Zervas](pavlos) erklärt [ihr](ricarda) gleich am ersten Tag, wer hier im Hof parken darf. [Ricardas](ricarda) [Schwester](mirjam) [Mirjam](mirjam) und [deren](mirjam) [Mann](gernot) [Gernot](gernot), ein [Polizist](gernot), räumen für [sie](ricarda) das Gästezimmer. Die Freude währt nur kurz: Genau gegenüber eröffnet ausgerechnet [Marius](marius) eine eigene Fahrschule ...
- divorce.past marius ricarda "Scheidung"
+ return ricarda "kehrt" @göttingen
- hire ricarda burkhard "fängt"
- parent burkhard ricarda "Vaters"
- colleague.start pavlos ricarda "Kollege"
- sibling mirjam ricarda "Schwester"
- married gernot mirjam "Mann"
+ create marius "eröffnet"

== 2
[Hedwig Tappert](hedwig) ist 71, seit Kurzem Witwe und meldet sich zum Staunen von [Burkhard](burkhard) für den Führerschein an. [Ricarda](ricarda) übernimmt den Unterricht – und schließt an der ersten Kreuzung die Augen. Der gefürchtete [Prüfer](knaub) [Knaub](knaub) lässt derweil den [Schüler](thorge) [Thorge](thorge) zum dritten Mal durchfallen. [Dagmar Ahlers](dagmar), die gute [Seele](dagmar) im Büro, hat ganz andere Sorgen: [Ihr](dagmar) [Liebhaber](arzt), ein verheirateter [Zahnarzt](arzt), will [seine](arzt) [Frau](arztfrau) nun doch nicht verlassen.
- married.past _ hedwig "Witwe"
+ advisor.start ricarda hedwig "Unterricht"
- affair arzt dagmar "Liebhaber"
- married arzt arztfrau "Frau"
- breakup! arzt arztfrau "verlassen"
- sad dagmar arzt "Sorgen"

== 3
[Thorge](thorge) hat nur noch Augen für [Ceylan](ceylan), [die](ceylan) in der Theorie neben [ihm](thorge) sitzt und alles schon weiß. Um [ihr](ceylan) zu imponieren, fährt [er](thorge) den Schulwagen gegen eine Litfaßsäule. [Marius](marius) lädt [Ricarda](ricarda) zum Abendessen ein, und nach der zweiten Flasche Wein landen [die beiden](marius+ricarda) im Bett. [Pavlos](pavlos), [der](pavlos) [ihr](ricarda) am Morgen einen vergessenen Schal bringen will, sieht [Marius](marius) im Bademantel auf dem Balkon und fährt wortlos wieder davon.
+ love thorge ceylan "nur noch Augen"
- invite marius ricarda "lädt"
+ sex marius ricarda "Bett"
- discover pavlos marius "sieht"

== 4
Mitten im Kreisverkehr bricht [Burkhard](burkhard) auf dem Beifahrersitz zusammen: Schlaganfall. [Hedwig](hedwig), [die](hedwig) am Steuer sitzt, fährt [ihn](burkhard) über zwei rote Ampeln ins Klinikum und rettet [ihm](burkhard) das Leben. Während [Mirjam](mirjam) an [seinem](burkhard) Bett wacht, muss [Ricarda](ricarda) von heute auf morgen den Betrieb führen. [Gernot](gernot) rät [ihr](ricarda), an [Marius](marius) zu verkaufen, doch davon will [sie](ricarda) nichts hören. Im Büro meldet sich ein neuer [Schüler](janosch) an, ein gewisser [Konrad Winter](janosch), [der](janosch) auffällig viele Fragen nach dem kranken [Chef](burkhard) stellt.
+ ill burkhard "Schlaganfall"
+ rescue hedwig burkhard "rettet"
- help mirjam burkhard "wacht"
- hire ricarda "führen"
- investigate janosch burkhard "Fragen"

== 5
[Marius](marius) steht mit Rosen vor der Tür und will es noch einmal mit [Ricarda](ricarda) versuchen. [Sie](ricarda) lässt [ihn](marius) abblitzen: Die eine Nacht sei ein Fehler gewesen. [Thorge](thorge) bekommt hingegen, was [er](thorge) sich wünscht, denn auf dem Verkehrsübungsplatz küsst [Ceylan](ceylan) [ihn](thorge) einfach, und seither sind [die zwei](ceylan+thorge) ein Paar. [Mirjam](mirjam) erwartet nach Jahren des Wartens ein Kind. [Gernot](gernot) ist außer sich vor Glück und übt mit [Ricardas](ricarda) Wagen schon einmal die Fahrt ins Krankenhaus.
- reconcile? marius ricarda "versuchen"
+ reject ricarda marius "abblitzen"
- kiss ceylan thorge "küsst"
+ couple.start ceylan thorge "Paar"
+ pregnant mirjam "erwartet"
- happy gernot "Glück"

== 6
[Hedwig](hedwig) fällt bei [Knaub](knaub) durch, weil [sie](hedwig) einem Dackel die Vorfahrt lässt. Als sich [die zwei](hedwig+knaub) am Sonntag zufällig auf dem Friedhof begegnen, bittet der sonst so strenge [Mann](knaub) [sie](hedwig) um Verzeihung. [Dagmar](dagmar) liest in der Zeitung, dass der [Zahnarzt](arzt) mit [seiner](arzt) [Frau](arztfrau) silberne Hochzeit feiert, und macht noch am Telefon Schluss mit [ihm](arzt). [Ricarda](ricarda) tröstet die [Freundin](dagmar) mit Eierlikör. Keiner merkt, dass [Winter](janosch) nach der Theorie im Büro zurückbleibt ...
- meet hedwig knaub "begegnen"
- reconcile? hedwig knaub "Verzeihung"
- discover dagmar arzt "liest"
- married arzt arztfrau "Frau"
- celebrate arzt+arztfrau "feiert"
+ breakup dagmar arzt "Schluss"
- help ricarda dagmar "tröstet"
- friend dagmar ricarda "Freundin"

== 7
Nach einer Nachtfahrt fasst sich [Pavlos](pavlos) ein Herz und gesteht [Ricarda](ricarda), dass [er](pavlos) [sie](ricarda) liebt, seit [sie](ricarda) [ihm](pavlos) am ersten Tag den Parkplatz weggenommen hat. Statt einer Antwort küsst [sie](ricarda) [ihn](pavlos). [Dagmar](dagmar) ertappt [Winter](janosch) dabei, wie [er](janosch) in [Burkhards](burkhard) alten Akten blättert, und nennt [ihn](janosch) einen Dieb. Auf dem Foto, das [er](janosch) bei der Flucht aus dem Büro verliert, erkennt [Ricarda](ricarda) [ihren](ricarda) jungen [Vater](burkhard), Arm in Arm mit einer fremden [Frau](ilona).
+ confess pavlos ricarda "gesteht"
- love pavlos ricarda "liebt"
+ kiss pavlos ricarda "küsst"
- discover dagmar janosch "ertappt"
- investigate janosch burkhard "blättert"
- accuse dagmar janosch "Dieb"
- flee janosch dagmar "Flucht"
- lose janosch "verliert"
- discover ricarda burkhard "erkennt"
- parent burkhard ricarda "Vater"

== 8
Dass [Ricarda](ricarda) und [Pavlos](pavlos) nun ein Paar sind, macht [Marius](marius) rasend vor Eifersucht. [Er](marius) behauptet bei der Polizei, [sein](marius) [Nebenbuhler](pavlos) gebe betrunken Fahrstunden, und ausgerechnet [Gernot](gernot) muss [Pavlos](pavlos) anhalten. [Der](pavlos) hat nichts getrunken, tobt aber so laut, dass [Gernot](gernot) [ihn](pavlos) für eine Nacht in die Zelle steckt. [Mirjam](mirjam) hat deswegen Krach mit [ihrem](mirjam) [Mann](gernot). [Ceylan](ceylan) besteht die Prüfung im ersten Anlauf, während [Thorge](thorge) wieder nicht vom Parkplatz kommt. Feiern will [sie](ceylan) trotzdem nur mit [ihm](thorge).
+ couple.start pavlos ricarda "Paar"
- jealous marius pavlos "Eifersucht"
+ accuse marius pavlos "behauptet"
- enemy marius pavlos "Nebenbuhler"
- arrest gernot pavlos "Zelle"
- sad pavlos "tobt"
- quarrel gernot mirjam "Krach"
- married gernot mirjam "Mann"
- celebrate? ceylan+thorge "Feiern"

== 9
Von [Dagmar](dagmar) zur Rede gestellt, legt [Winter](janosch) die Karten auf den Tisch: [Er](janosch) heißt in Wahrheit [Janosch Kramm](janosch) und ist [Burkhards](burkhard) [Sohn](janosch). Vor 32 Jahren hatte der [Fahrlehrer](burkhard) eine Affäre mit der [Frau](ilona) auf dem Foto: [Ilona](ilona), [Janoschs](janosch) [Mutter](ilona), [die](ilona) [ihm](burkhard) den [Jungen](janosch) bis zu [ihrem](ilona) Tod verschwieg. [Ricarda](ricarda) wirft [ihren](ricarda) neuen [Bruder](janosch) hinaus, [Mirjam](mirjam) hingegen läuft [ihm](janosch) durch den Regen nach. Und [Hedwig](hedwig)? [Die](hedwig) isst nun jeden Sonntag Kuchen mit [Knaub](knaub) und sagt endlich Du zu [ihm](knaub).
- quarrel dagmar janosch "zur Rede"
+ reveal janosch dagmar "Karten"
+ parent burkhard janosch "Sohn"
- affair.past burkhard ilona "Affäre"
- parent ilona janosch "Mutter"
- betray.past ilona burkhard "verschwieg"
- die.past ilona "Tod"
+ reject ricarda janosch "wirft"
- sibling janosch ricarda "Bruder"
- friend.start hedwig knaub "Du"

== 10
Seit [Ricarda](ricarda) zu [Pavlos](pavlos) gezogen ist, steht bei [Mirjam](mirjam) das Gästezimmer leer. Dort quartiert [sie](mirjam) [Janosch](janosch) ein, sehr zum Ärger von [Gernot](gernot). [Ricarda](ricarda) weigert sich noch immer, mit dem [Bruder](janosch) an einem Tisch zu sitzen. [Ceylan](ceylan) bekommt einen Studienplatz in [Hamburg](@hamburg) und trennt sich von [Thorge](thorge), weil [sie](ceylan) nicht an Fernbeziehungen glaubt. Der [Verlassene](thorge) heult sich bei [Dagmar](dagmar) aus. [Hedwig](hedwig) hält endlich [ihren](hedwig) Führerschein in den Händen, und [Knaub](knaub), seit dieser Woche in Rente, lädt [sie](hedwig) zu einer Reise nach [Triest](@triest) ein.
+ move ricarda pavlos "gezogen"
- move janosch mirjam "quartiert"
- sad gernot janosch "Ärger"
- reject ricarda janosch "weigert"
- sibling janosch ricarda "Bruder"
- find ceylan "bekommt" @hamburg
+ breakup ceylan thorge "trennt"
- sad thorge ceylan "heult"
- find hedwig "Führerschein"
- quit knaub "Rente"
+ invite knaub hedwig "lädt"
- travel? hedwig+knaub "Reise" @triest

== 11
[Mirjam](mirjam) bekommt Wehen, als weit und breit kein Krankenwagen zu haben ist. [Janosch](janosch), [der](janosch) noch immer keinen Führerschein besitzt, bringt [sie](mirjam) im Schulwagen auf den Weg, und zwischen zwei Ampeln kommt [Luzie](luzie) zur Welt. [Gernot](gernot), [der](gernot) den [Raser](janosch) stoppt, hält im nächsten Moment [seine](gernot) [Tochter](luzie) im Arm und zerreißt den Strafzettel. [Dagmar](dagmar) verguckt sich in den [Helden](janosch) des Tages und verabredet sich mit [ihm](janosch). In [Triest](@triest) fragt [Knaub](knaub) [seine](knaub) [Begleiterin](hedwig), ob [sie](hedwig) [ihn](knaub) heiraten möchte.
- help janosch mirjam "auf den Weg"
+ birth mirjam luzie "zur Welt"
- parent gernot luzie "Tochter"
+ love dagmar janosch "verguckt"
- date? dagmar janosch "verabredet"
+ propose knaub hedwig "heiraten" @triest

== 12
[Burkhard](burkhard) stirbt im Schlaf, einen Tag nachdem [er](burkhard) [seine](burkhard) [Enkelin](luzie) zum ersten Mal im Arm gehalten hat. Am Grab legt [Janosch](janosch) das alte Foto nieder, und [Ricarda](ricarda) nimmt [ihn](janosch) vor allen Leuten an die Hand: Die [Geschwister](janosch+ricarda) haben sich versöhnt. Das Testament sorgt für die nächste Überraschung, denn der [Verstorbene](burkhard) hat die Fahrschule allen drei [Kindern](janosch+mirjam+ricarda) vermacht. [Marius](marius) wittert [seine](marius) Chance und bietet [Mirjam](mirjam) heimlich Geld für [ihren](mirjam) Anteil. [Hedwig](hedwig) sagt Ja zu [Knaub](knaub), besteht aber auf getrennten Autos.
+ die burkhard "stirbt"
- kin burkhard luzie "Enkelin"
- sibling janosch ricarda "Geschwister"
+ reconcile janosch ricarda "versöhnt"
- gift burkhard janosch+mirjam+ricarda "vermacht"
- parent burkhard janosch+mirjam+ricarda "Kindern"
+ engaged.start hedwig knaub "sagt Ja"

== 13
Aus einem Brief [ihres](ricarda) [Vaters](burkhard) erfährt [Ricarda](ricarda), dass [Pavlos](pavlos) von [Janosch](janosch) gewusst und jahrelang geschwiegen hat. [Sie](ricarda) fühlt sich verraten und trennt sich noch auf dem Hof von [ihm](pavlos). [Pavlos](pavlos) kündigt und betrinkt sich, diesmal wirklich. [Mirjam](mirjam), bis über beide Ohren verschuldet, ist drauf und dran, [ihren](mirjam) Anteil an [Marius](marius) zu verkaufen, doch [Gernot](gernot) kommt [ihr](mirjam) auf die Schliche. Im Theorieraum werden [Dagmar](dagmar) und [Janosch](janosch) beim Küssen überrascht. [Thorge](thorge) meldet sich heimlich noch einmal zur Prüfung an.
- parent burkhard ricarda "Vaters"
- discover ricarda pavlos "erfährt"
- betray pavlos ricarda "verraten"
+ breakup ricarda pavlos "trennt"
- quit pavlos "kündigt"
- discover gernot mirjam "auf die Schliche"
+ kiss dagmar janosch "Küssen"

== 14
[Hedwig](hedwig) und [Knaub](knaub) heiraten, und die halbe Stadt steht im Halteverbot. Auf dem Fest nimmt [Ricarda](ricarda) allen Mut zusammen und bittet [Pavlos](pavlos) um Verzeihung. [Die beiden](pavlos+ricarda) versöhnen sich auf der Rückbank des Brautwagens und sind wieder ein Paar. [Marius](marius) muss [seine](marius) Fahrschule schließen und verlässt die Stadt, ohne sich zu verabschieden. [Janosch](janosch) übernimmt das Büro, wo [Dagmar](dagmar) [ihn](janosch) nun [ihren](dagmar) [Freund](janosch) nennt. [Thorge](thorge) besteht die Prüfung und fährt noch am selben Abend nach [Hamburg](@hamburg). Wird [Ceylan](ceylan) [ihm](thorge) die Tür öffnen?
+ wedding hedwig knaub "heiraten"
- celebrate hedwig+knaub "Fest"
- reconcile pavlos ricarda "versöhnen"
+ couple.start pavlos ricarda "Paar"
- lose marius "schließen"
- move marius "verlässt"
- hire janosch "übernimmt"
- couple.start dagmar janosch "Freund"
+ travel thorge "fährt" @hamburg
