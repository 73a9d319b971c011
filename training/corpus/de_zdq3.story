%series Perigäum 6
%lang de
%genre science fiction on a space station, DVD booklet, terse and crowded
%cast okoro | Kommandantin Ngozi Okoro; Ngozi Okoro; Okoro; Ngozi | f
%cast vance | Elias Vance; Vance | m
%cast liv | Liv Sandberg; Liv | f
%cast rashid | Rashid Karimov; Rashid; Karimov | m
%cast tomoko | Dr. Tomoko Arai; Tomoko; Arai | f
%cast pell | Pell | n
%cast mischa | Mischa | m
%cast aurel | Aurel Dragan; Dragan; Aurel | m
%cast senatorin | Senatorin Whitlock; Whitlock | f
%cast koch | Bartholomäus; Bart | m
%cast ida | Ida | f
%cast pirat | - | m
%cast stumme | Sunniva | f

== 1 Andocken
Neun Menschen, ein Rechner, kein Ausweg. Auf [Perigäum 6](*perigaeum) löst [Ngozi Okoro](okoro) den betagten [Elias Vance](vance) ab, [der](vance) die Station seit ihrem Bau befehligt hat und nun im Quartier nebenan schmollt. Der Bordrechner [Pell](pell) redet den [Vorgänger](vance) weiter mit Kommandant an. [Technikerin](liv) [Liv Sandberg](liv) und [Navigator](rashid) [Rashid Karimov](rashid) vertreten sich im Wartungsschacht die Beine und mehr als das; daheim in [Samarkand](@samarkand) wartet allerdings [Rashids](rashid) [Braut](ida). Der [Koch](koch) züchtet Gurken. Ein blinder [Passagier](mischa), etwa acht Jahre alt, züchtet nichts, [er](mischa) isst sie auf.
+ hire okoro "löst"
- quit vance "löst"
- boss.past vance _ "befehligt"
- sad vance "schmollt"
+ affair liv rashid "mehr als das"
- neighbour okoro vance "nebenan"
- cheat rashid ida "mehr als das"
- engaged ida rashid "Braut"
- steal mischa koch "isst"

== 2 Der Gurkendieb
[Mischa](mischa) heißt der [Junge](mischa), das ist alles, was [er](mischa) über sich sagt. Die Vorschrift verlangt, blinde Passagiere beim nächsten Frachter abzugeben. Die [Kommandantin](okoro) will sich daran halten, der alte [Vance](vance) nicht: [Er](vance) schließt sich mit dem [Kind](mischa) in der Observationskuppel ein. Vier Stunden lang zeigt [er](vance) [ihm](mischa) Sternbilder, während [Okoro](okoro) gegen die Luke hämmert. [Dr. Arai](tomoko) stellt bei dem [Knirps](mischa) einen Herzfehler fest, der den Rückflug verbietet. Ob das stimmt? Die [Ärztin](tomoko) weicht [Pells](pell) Kameraauge aus.
- betray? okoro mischa "abzugeben"
- help vance mischa "schließt"
- advisor vance mischa "zeigt"
+ quarrel okoro vance "hämmert"
- ill? mischa "Herzfehler"
+ discover tomoko mischa "stellt"

== 3 Funkstille
Sonnensturm, drei Tage kein Kontakt zur Erde. [Rashid](rashid) nutzt die Stille und schreibt der [Verlobten](ida) [Ida](ida), dass es keine Hochzeit geben werde; [Liv](liv), [der](liv) [er](rashid) den Brief zeigt, bekommt kalte Füße. So ernst, sagt [sie](liv), sei [ihr](liv) die Sache nie gewesen. Der [Navigator](rashid) verkriecht sich bei [Bartholomäus](koch) in der Kombüse. [Aurel Dragan](aurel), [Geologe](aurel) und ehemaliger [Boxer](aurel), wettet mit der [Technikerin](liv) um Nachtisch. [Er](aurel) verliert, lächelt, verliert wieder. Als die Antenne zurückkehrt, geht als erstes der Brief hinaus.
+ breakup rashid ida "keine Hochzeit"
- engaged ida rashid "Verlobten"
- wedding! ida rashid "keine Hochzeit"
- reveal rashid liv "zeigt"
+ reject liv rashid "kalte Füße"
- sad rashid "verkriecht"
- flirt aurel liv "wettet"
- lose aurel "verliert"

== 4 Besuch von oben
[Senatorin Whitlock](senatorin), [Vorsitzende](senatorin) des Sparausschusses, nimmt die Station in Augenschein. [Mischa](mischa) muss verschwinden, und zwar in [Barts](koch) Mehltonne. [Ihre](senatorin) Nase führt die [Politikerin](senatorin) jedoch zu [Elias Vance](vance), [den](vance) [sie](senatorin) in jungen Jahren beinahe geheiratet hätte. Der [Alte](vance) rasiert sich zum ersten Mal seit Wochen. Beim Dinner lockert Pflaumenschnaps die Zungen, und gegen Mitternacht erfährt [Ngozi](okoro), [wer](vance) [ihre](okoro) Abberufung betreibt: [er](vance). Die Mehltonne niest. Der [Gast](senatorin) hebt den Deckel, blickt hinein, macht ihn wieder zu.
- investigate senatorin _ "Augenschein"
- help koch mischa "Mehltonne"
- wedding.past! senatorin vance "beinahe geheiratet"
+ betray vance okoro "betreibt"
- quit? okoro "Abberufung"
+ discover okoro vance "erfährt"
- discover senatorin mischa "blickt"
- help senatorin mischa "wieder zu"

== 5 Spitze Steine
Außeneinsatz auf dem Asteroiden. [Aurel](aurel) schlägt eine Ader Iridium frei, reich genug, um zwei Erden zu kaufen. Beim Rückweg reißt [sein](aurel) Handschuh; [Rashid](rashid) lässt [sein](rashid) Seil los und dichtet das Loch mit der eigenen Hand ab. [Dragan](aurel) behält alle Finger, der [Usbeke](rashid) büßt zwei ein. [Tomoko](tomoko) operiert sechs Stunden, [Liv](liv) reicht [ihr](tomoko) die Klemmen und kann nicht hinsehen. Im Halbschlaf murmelt der [Versehrte](rashid) einen Namen. Es ist nicht der, auf den die [Assistentin](liv) hofft.
- find aurel "schlägt"
+ rescue rashid aurel "dichtet"
+ injure rashid "büßt"
- treat rashid tomoko "operiert"
- help liv tomoko "Klemmen"
- sad liv "nicht hinsehen"
- love liv rashid "hofft"

== 6 Gier
Iridium macht Freunde zu Fremden. [Vance](vance) will den Fund melden, [Okoro](okoro) ihn verschweigen, solange die [Senatorin](senatorin) an Bord ist. Nachts funkt jemand die Koordinaten an Unbekannt. [Pell](pell) weiß, wer, ist aber auf Weisung der [Kommandantin](okoro) mundtot. Der Verdacht fällt auf [Bart](koch), [der](koch) im Zorn die Suppe versalzt. In Wahrheit war es die [Bordärztin](tomoko): [Sie](tomoko) hat Schulden auf [Ceres](@ceres) und einen [Gläubiger](pirat), [der](pirat) kein Pardon kennt. Beim Frühstück schenkt [Arai](tomoko) dem zu Unrecht [Beschuldigten](koch) Tee nach, zweimal, dreimal, bis er überläuft.
- reveal? vance _ "melden"
- reveal! okoro senatorin "verschweigen"
- accuse _ koch "Verdacht"
- sad koch "Zorn"
+ betray tomoko _ "funkt"
- boss okoro pell "Weisung"
- enemy pirat tomoko "Gläubiger"
- gift tomoko koch "schenkt"

== 7 Enterhaken
Ein Schiff ohne Kennung macht fest. Der [Gläubiger](pirat) und zwölf Mann treiben die Besatzung im Hangar zusammen; nur [Liv](liv) und der [Boxer](aurel) entgehen ihnen durch den Luftschacht. [Er](pirat) verlangt das Iridium binnen einer Stunde, andernfalls gehe jede Viertelstunde jemand ohne Anzug spazieren. Die [erste](senatorin), auf [die](senatorin) der Finger zeigt, ist [Whitlock](senatorin). Da tritt [Vance](vance) vor: „Nehmen [Sie](pirat) [mich](vance), [ich](vance) bin billiger.“ Die Schleuse schließt sich hinter [ihm](vance). [Mischa](mischa) schreit, bis [Bartholomäus](koch) [ihm](mischa) die Augen zuhält.
- attack pirat _ "macht fest"
- flee aurel+liv pirat "entgehen"
- threaten pirat _ "andernfalls"
+ rescue vance senatorin "tritt"
+ kill pirat vance "Schleuse"
- die vance "Schleuse"
- sad mischa "schreit"
- help koch mischa "zuhält"

== 8 Durch die Rohre
Kriechen, schweigen, schwitzen. [Liv](liv) und [Aurel](aurel) robben zur Reaktorebene. Unterwegs treffen [sie](aurel+liv) auf ein stummes [Mädchen](stumme) vom Piratenschiff, das Haar wie Asche; statt Alarm zu schlagen, malt [sie](stumme) [ihnen](aurel+liv) die Wachposten in den Staub. [Tomoko](tomoko) fällt vor [Ngozi](okoro) auf die Knie und beichtet. Die [Befehlshaberin](okoro) spuckt aus, dann bittet [sie](okoro) die [Verräterin](tomoko) um eine letzte Gefälligkeit: dem [Schuldeneintreiber](pirat) ein Schlafmittel in den Whisky. [Arai](tomoko) tut es mit ruhiger Hand. [Er](pirat) trinkt, schnarcht, verschläft [seinen](pirat) eigenen Überfall.
- meet aurel+liv stumme "treffen"
+ help stumme aurel+liv "malt"
- reveal tomoko okoro "beichtet"
- attack okoro tomoko "spuckt"
+ betray tomoko pirat "Schlafmittel"

== 9 Gegenwehr
[Pell](pell), vom Maulkorb befreit, sperrt Deck um Deck. [Liv](liv) dreht den Eindringlingen die Luft ab, [Aurel](aurel) erledigt den Rest mit den Fäusten. [Rashid](rashid), drei Finger und ein Schraubenschlüssel, befreit die Geiseln. Der [Anführer](pirat) erwacht gefesselt in der Mehltonne und ist sehr beleidigt. Die [Stumme](stumme) bleibt an Bord, [Mischa](mischa) tauft [sie](stumme) [Sunniva](stumme) und weicht nicht von [ihrer](stumme) Seite. In [Vances](vance) leerem Quartier spielt [Ngozi Okoro](okoro) [seine](vance) Logbücher ab. Auf dem letzten bedankt [er](vance) sich bei der [Nachfolgerin](okoro), „[der](okoro) [ich](vance) das Leben schwer machte“.
- rescue rashid _ "befreit die Geiseln"
- attack aurel _ "Fäusten"
+ arrest _ pirat "gefesselt"
- sad pirat "beleidigt"
- friend mischa stumme "weicht nicht"
+ reconcile okoro vance "bedankt"

== 10 Standgericht
Was tun mit einer [Ärztin](tomoko), [die](tomoko) alle verkauft hat und alle gebraucht hätte? Man tagt in der Kantine. [Bart](koch) plädiert für die Luftschleuse, [Rashid](rashid), [der](rashid) [Tomoko](tomoko) die verbliebenen Finger verdankt, für Gnade. [Aurel](aurel) schweigt. [Liv](liv) gibt mit zitternder Stimme den Ausschlag: Arrest im Labor, Dienst am Kranken. [Whitlock](senatorin), seit der Nacht im Hangar um Jahre gealtert, reist ab und nimmt [Mischas](mischa) Gurkensamen mit. Den [Gefangenen](pirat) nimmt [sie](senatorin) ebenfalls mit. Zum Abschied fragt der [Junge](mischa), ob [sie](senatorin) den alten [Mann](vance) sehr lieb gehabt habe. „Fünfzig Jahre zu spät“, antwortet die [Dame](senatorin).
- betray.past tomoko _ "verkauft"
- kill? koch tomoko "Luftschleuse"
- treat.past rashid tomoko "verdankt"
- help rashid tomoko "Gnade"
+ arrest liv tomoko "Arrest"
- travel senatorin "reist"
- gift mischa senatorin "Gurkensamen"
+ love.past senatorin vance "lieb gehabt"

== 11 Herzgeräusche
[Mischa](mischa) wird beim Fangenspielen blau. Der Herzfehler, den damals keiner recht glaubte, ist keiner der Lügen der [Inhaftierten](tomoko) gewesen. [Okoro](okoro) schließt das Labor auf. Mit [Pells](pell) Greifarm und [Rashids](rashid) Rat schiebt [Arai](tomoko) einen Draht durch eine Ader, dünner als Garn, und flucht leise auf Japanisch. [Sunniva](stumme) sagt [ihr](stumme) erstes Wort: den Namen des [Jungen](mischa). [Er](mischa) schlägt die Augen auf. Vor der Tür küsst [Liv](liv), halb lachend, halb heulend, den nächstbesten [Mann](aurel). [Dragan](aurel) hat nichts dagegen.
+ ill mischa "wird beim Fangenspielen blau"
- betray! tomoko mischa "keiner der Lügen"
- treat mischa tomoko "schiebt"
- help rashid tomoko "Rat"
+ recover mischa "schlägt die Augen auf"
+ kiss aurel liv "küsst"

== 12 Abstieg
Befehl von unten: [Perigäum 6](*perigaeum) wird aufgegeben. [Ngozi](okoro) rechnet nach und verweigert die Räumung, das Iridium gehöre denen, die es gefunden haben. [Rashid](rashid) dagegen kehrt heim; auf dem Landefeld wartet [Ida](ida), [die](ida) [seinen](rashid) Brief nie bekommen hat und [ihn](rashid) strahlend beim Ärmel fasst. [Aurel](aurel) und [Liv](liv) bezichtigen einander beim Nachtisch des Mogelns, wie ein altes Paar. Der [Smutje](koch) erntet. Am Fenster stehen ein [Knirps](mischa) und eine aschblonde [Gefährtin](stumme) und zählen die Sterne, die [ihnen](mischa+stumme) ein [Kommandant](vance) gezeigt hat. [Pell](pell) korrigiert: einundzwanzig, nicht zwanzig.
+ reject okoro _ "verweigert"
+ return rashid "kehrt heim"
- find! ida "nie bekommen"
- happy ida "strahlend"
- quarrel aurel liv "bezichtigen"
- friend mischa stumme "Gefährtin"
- advisor.past vance mischa "gezeigt"
