%series Halb so wild
%lang de
%genre Köln dramedy about four women in their forties, encyclopaedia summaries with many strands
%cast gunda | Gunda Pütz; Gunda | f
%cast soraya | Soraya Rahimi; Soraya | f
%cast wiebke | Wiebke | f
%cast ottilie | Ottilie Brandt; Ottilie; Otti | f
%cast jochen | Jochen Pütz; Jochen | m
%cast merlin | Merlin | m
%cast arian | Arian Rahimi; Arian | m
%cast kristof | Kristof | m
%cast luzie | Luzie | f
%cast henning | Pfarrer Henning; Henning | m
%cast marlies | Marlies | f
%cast farid | Farid | m
%cast wirt | Köbes Hannes; Hannes | m
%cast kind | - | f
%cast adopt | - | n
%cast chefin | Frau Dormagen | f

== 1
Beim monatlichen Stammtisch eröffnet [Gunda Pütz](gunda) [ihren](gunda) drei [Freundinnen](ottilie+soraya+wiebke), dass [sie](gunda) mit sechsundvierzig guter Hoffnung ist, und zwar nicht von [Jochen](jochen), mit [dem](jochen) [sie](gunda) seit der Tanzstunde verheiratet ist. [Soraya](soraya), Gynäkologin, verschluckt sich am Kölsch: Der [Kollege](kristof), mit [dem](kristof) [sie](soraya) seit kurzem ausgeht, hat [ihr](soraya) von einer Karnevalsbekanntschaft namens [Gunda](gunda) vorgeschwärmt. [Wiebke](wiebke), frisch arbeitslos, sagt gar nichts. [Ottilie](ottilie), die [Älteste](ottilie) der Runde, bestellt Schnaps und zieht das Glas der [Schwangeren](gunda) rasch wieder fort.
+ reveal gunda ottilie+soraya+wiebke "eröffnet"
- friend gunda ottilie+soraya+wiebke "Freundinnen"
+ pregnant gunda kristof "guter Hoffnung"
- pregnant! gunda jochen "nicht von"
- married gunda jochen "verheiratet"
- colleague kristof soraya "Kollege"
- date kristof soraya "ausgeht"
- affair.past gunda kristof "Karnevalsbekanntschaft"
- reveal kristof soraya "vorgeschwärmt"
- quit.past wiebke "arbeitslos"

== 2
[Jochen](jochen) freut sich so unbändig auf das späte [Kind](kind), dass [Gunda](gunda) die Beichte von Tag zu Tag verschiebt. [Soraya](soraya) stellt [Kristof](kristof) im Operationssaal zur Rede und entzieht [ihm](kristof) noch vor der Naht die Zuneigung. [Wiebke](wiebke) heuert im Callcenter an, wo [ihre](wiebke) erste [Vorgesetzte](luzie), die 23-jährige [Luzie](luzie), [ihr](wiebke) das Lächeln am Telefon beibringt. Erst abends beim Blättern im Familienalbum wird [Ottilie](ottilie) stutzig: [Luzie](luzie) gleicht aufs Haar dem [Mädchen](luzie), [das](luzie) [sie](ottilie) vor dreiundzwanzig Jahren im Kloster zur Welt gebracht und fortgegeben hat.
- happy jochen "freut"
- reveal! gunda jochen "verschiebt"
- quarrel kristof soraya "Rede"
+ breakup soraya kristof "entzieht"
- hire wiebke "heuert"
- boss luzie wiebke "Vorgesetzte"
- advisor luzie wiebke "beibringt"
- discover ottilie luzie "stutzig"
+ parent? ottilie luzie "gleicht"
- birth.past ottilie luzie "zur Welt gebracht"

== 3
Um Gewissheit zu bekommen, lässt sich [Otti](ottilie) von [Wiebke](wiebke) an einem vorgetäuschten Betriebsjubiläum ins Callcenter schmuggeln. [Luzie](luzie) schenkt der fremden [Dame](ottilie) Kaffee ein und erzählt, dass [ihre](luzie) [Adoptiveltern](adopt) vor einem Jahr bei einem Lawinenunglück ums Leben kamen. Die [Besucherin](ottilie) bringt keinen Ton heraus und lässt [ihren](ottilie) Schal liegen. [Sorayas](soraya) [Sohn](arian) [Arian](arian) gesteht beim Wocheneinkauf, dass [er](arian) nicht Jura, sondern Schauspiel studieren werde; [sein](arian) [Vater](farid), in [Teheran](@teheran) ein bekannter Richter, dürfe es nie hören. Am Nebenregal bricht [Gunda](gunda) zusammen.
- betray ottilie+wiebke "vorgetäuschten"
- help wiebke ottilie "schmuggeln"
+ meet luzie ottilie "fremden Dame"
- reveal luzie ottilie "erzählt"
- kin adopt luzie "Adoptiveltern"
- die.past adopt "ums Leben"
- lose ottilie "liegen"
- parent soraya arian "Sohn"
- reveal arian soraya "gesteht"
- parent farid arian "Vater"
- reveal! _ farid "nie hören"
+ ill gunda "zusammen"

== 4
[Kristof](kristof) hat Nachtdienst und rettet dem ungeborenen [Kind](kind), von [dem](kind) [er](kristof) nicht ahnt, dass [es](kind) das [seine](kristof) ist, mit einem Notfalleingriff das Leben. [Soraya](soraya), [die](soraya) assistiert, weiß es. [Jochen](jochen) fällt dem [Retter](kristof) um den Hals, und [Gunda](gunda) dreht das Gesicht zur Wand. Unterdessen bekommt [Ottilie](ottilie) Besuch von [Pfarrer Henning](henning): Der [Geistliche](henning), mit [dem](henning) [sie](ottilie) einst mehr als die Beichte verband, sucht nach dreiundzwanzig Jahren [ihre](ottilie) Vergebung. „Für welche von den drei Sünden?“, fragt [sie](ottilie) durch die Sprechanlage.
+ rescue kristof kind "rettet"
- pregnant gunda "ungeborenen"
- parent kristof kind "das seine"
- discover! kristof kind "nicht ahnt"
- treat gunda kristof "Notfalleingriff"
- help soraya kristof "assistiert"
- discover soraya kristof "weiß"
- travel henning ottilie "Besuch"
- affair.past henning ottilie "mehr als die Beichte"
+ reconcile? henning ottilie "Vergebung"

== 5
[Wiebke](wiebke) wird von einer anonymen [Anruferin](chefin) bedroht und erkennt an der Warteschleifenmusik, dass die Stimme aus dem eigenen Großraumbüro kommt. [Luzie](luzie) geht der Sache nach und überführt [Frau Dormagen](chefin), die [Leiterin](chefin) des Hauses, [die](chefin) auf diese Weise Personal loswerden will. Zum Dank wird [Luzie](luzie) auf die Straße gesetzt; aus Solidarität geht [Wiebke](wiebke) gleich mit. Im Hinterzimmer der Kneipe küsst [Köbes Hannes](wirt) unterdessen [Soraya](soraya), ohne um Erlaubnis zu bitten. [Sie](soraya) ohrfeigt [ihn](wirt), überlegt kurz und küsst zurück.
- threaten chefin wiebke "bedroht"
- discover wiebke chefin "erkennt"
- investigate luzie chefin "nach"
+ accuse luzie chefin "überführt"
- boss chefin luzie+wiebke "Leiterin"
- quit luzie chefin "Straße gesetzt"
- help wiebke luzie "Solidarität"
- quit wiebke "geht"#2
+ kiss soraya wirt "küsst"
- attack soraya wirt "ohrfeigt"

== 6
[Jochen](jochen), von Beruf Chemielehrer, kann rechnen, und die Schwangerschaftswochen gehen nicht auf. Beim Streichen des Kinderzimmers fragt [er](jochen) [seine](jochen) [Frau](gunda), wann genau [er](jochen) eigentlich Karneval gefeiert habe, denn [er](jochen) habe in jener Woche mit Mumps im Bett gelegen. [Gunda](gunda) lässt den Pinsel sinken. [Er](jochen) nimmt den Farbeimer, verlässt das Haus und streicht bei [Merlin](merlin), [seinem](jochen) jüngeren [Bruder](merlin), eine ganze Nacht lang die Garage gelb. [Merlin](merlin), Dauerstudent und seit jeher in [Gunda](gunda) vernarrt, wittert Morgenluft.
- discover jochen gunda "rechnen"
- pregnant gunda "Schwangerschaftswochen"
- married gunda jochen "Frau"
- ill.past jochen "Mumps"
+ breakup jochen gunda "verlässt"
- sibling jochen merlin "Bruder"
- love merlin gunda "vernarrt"

== 7
[Ottilie](ottilie) nimmt die arbeitslose [Luzie](luzie) als Untermieterin auf, ohne zu verraten, was [beide](luzie+ottilie) verbindet. [Wiebke](wiebke) drängt [sie](ottilie), dem [Mädchen](luzie) endlich reinen Wein einzuschenken, und [Henning](henning) drängt ebenfalls, seit [er](henning) weiß, wer da im Flur pfeift: [Er](henning) ist der [Vater](henning). [Arian](arian) wird an der Schauspielschule angenommen; [Soraya](soraya) begeht den Tag mit [ihm](arian) auf dem Dach, als das Telefon klingelt. [Farid](farid), [ihr](soraya) geschiedener [Mann](farid), landet in einer Stunde. [Hannes](wirt) soll für zwei Wochen aus der Wohnung verschwinden und tut beleidigt, bis [sie](soraya) [ihm](wirt) den Schlüssel dalässt.
+ housemate.start luzie ottilie "Untermieterin"
- quit.past luzie "arbeitslose"
- reveal! ottilie luzie "ohne zu verraten"
- reveal? ottilie luzie "Wein"
- discover henning luzie "weiß"
+ parent henning luzie "Vater"
- find arian "angenommen"
- celebrate arian+soraya "begeht"
- ex farid soraya "geschiedener"
- divorce.past farid soraya "geschiedener"
- travel farid "landet"
- sad wirt soraya "beleidigt"
- gift soraya wirt "Schlüssel"

== 8
[Farid](farid) verlangt vom [Sohn](arian) eine Paragrafenprobe. [Arian](arian) rezitiert aus dem Stand Shylocks Plädoyer, und der [Richter](farid), [der](farid) alles für Strafrecht hält, weint vor Rührung. [Gunda](gunda) weist [Merlins](merlin) unbeholfenen Antrag zurück, lässt sich aber von [ihm](merlin) zum Geburtsvorbereitungskurs chauffieren. Dort leitet ausgerechnet [Kristof](kristof) die Atemübungen. [Er](kristof) zählt, stockt, zählt noch einmal. In der Pause fragt [er](kristof) [sie](gunda) rundheraus; [sie](gunda) nickt. [Jochen](jochen), [der](jochen) sich mit Pralinen versöhnen wollte, hat durch das Fenster nur das Nicken gesehen.
- parent farid arian "Sohn"
- betray arian farid "rezitiert"
- happy farid "Rührung"
- propose merlin gunda "Antrag"
- reject gunda merlin "zurück"
- help merlin gunda "chauffieren"
+ discover kristof gunda "stockt"
+ reveal gunda kristof "nickt"
- reconcile? gunda jochen "versöhnen"
- discover jochen gunda+kristof "gesehen"

== 9
Das Schauspiel fliegt auf, weil [Arians](arian) Name am Theater auf einem Plakat steht, vor dem [Farid](farid) ein Taxi sucht. Es kommt zum Zerwürfnis, in dessen Verlauf der [Junge](arian) dem [Vater](farid) vorhält, wegen der Karriere die Familie im Stich gelassen zu haben. [Soraya](soraya) ergreift Partei für [beide](arian+farid) und steht am Ende allein im Regen. [Luzie](luzie) findet in einer Hutschachtel ein Klinikarmband mit [ihrem](luzie) Geburtsdatum. [Sie](luzie) fragt [Ottilie](ottilie) nichts, sondern packt. Am Bahnhof holt [Wiebke](wiebke) [sie](luzie) ein, im Bademantel.
- discover farid arian "Plakat"
+ quarrel arian farid "Zerwürfnis"
- parent farid arian "Vater"
- accuse arian farid "vorhält"
- breakup.past farid soraya "im Stich"
- help soraya arian+farid "Partei"
- sad soraya "Regen"
- find luzie "Klinikarmband"
- discover luzie ottilie "Geburtsdatum"
+ flee luzie ottilie "packt"
- find wiebke luzie "holt"

== 10
Auf einer Bahnsteigbank erfährt [Luzie](luzie) die ganze Geschichte, freilich aus dem falschen Mund. [Ottilie](ottilie), zu spät und außer Atem eingetroffen, darf [sie](luzie) erst anschauen, dann umarmen, dann eine Weile anschreien lassen. Von [Henning](henning) will die junge [Frau](luzie) vorerst nichts wissen; [er](henning) tritt von [seinem](henning) Amt zurück und wartet im Brauhaus bei [Hannes](wirt), [der](wirt) [ihn](henning) als Köbes anlernt. [Marlies](marlies), die [Haushälterin](marlies) des [Pfarrers](henning), heult Rotz und Wasser, denn auch [sie](marlies) hatte sich Hoffnungen gemacht.
+ reveal wiebke luzie "Geschichte"
- discover luzie ottilie "erfährt"
- travel ottilie "eingetroffen"
+ reconcile luzie ottilie "umarmen"
- quarrel luzie ottilie "anschreien"
- reject luzie henning "nichts wissen"
- quit henning "Amt"
- hire henning wirt "anlernt"
- boss henning marlies "Haushälterin"
- sad marlies "heult"
- love marlies henning "Hoffnungen"

== 11
Weiberfastnacht. Als Nonnen verkleidet ziehen die vier [Freundinnen](gunda+ottilie+soraya+wiebke) durch die Altstadt, bis bei [Gunda](gunda) zwischen zwei Prunkwagen die Wehen einsetzen. [Kristof](kristof) und [Jochen](jochen), [der eine](kristof) als Pirat, [der andere](jochen) als Pinguin, bahnen [ihr](gunda) Seite an Seite den Weg. [Sie](gunda) entbindet im Feuerwehrzelt von einem [Mädchen](kind), und als die Schere gereicht wird, schiebt der [Erzeuger](kristof) sie dem [Ehemann](jochen) hin. [Merlin](merlin) hat in dem Gewühl [Marlies](marlies) untergehakt. [Farid](farid), maskiert, sitzt in der letzten Reihe von [Arians](arian) Premiere und klatscht, bis die Handschuhe reißen.
- celebrate gunda+ottilie+soraya+wiebke "Weiberfastnacht"
- friend gunda+ottilie+soraya wiebke "Freundinnen"
- help jochen+kristof gunda "bahnen"
+ birth gunda kind "entbindet"
- parent kristof kind "Erzeuger"
- married gunda jochen "Ehemann"
- flirt marlies merlin "untergehakt"
- create arian "Premiere"
- happy farid arian "klatscht"

== 12
Taufe im Brauhaus, mangels Kirche und Pfarrer. [Jochen](jochen) ist wieder daheim eingezogen und wickelt, [Kristof](kristof) wurde zum [Patenonkel](kristof) erhoben. [Luzie](luzie) gründet mit [Wiebke](wiebke) ein Callcenter für einsame Menschen; die Anschubfinanzierung stammt aus [Ottilies](ottilie) Sparbuch. Am Tresen zapft [Henning](henning), und als [Luzie](luzie) sich ein Kölsch holt, sagt [sie](luzie) zum ersten Mal „[Papa](henning)“ zu [ihm](henning), wenn auch nur, weil [er](henning) sonst den Deckel nicht findet. [Hannes](wirt) hält bei [Farid](farid) förmlich um [Sorayas](soraya) Hand an. Der [Richter](farid) verweist auf die Unzuständigkeit des Gerichts.
- celebrate gunda+jochen kind "Taufe"
- return jochen "wieder"
+ reconcile gunda jochen "eingezogen"
- kin kind kristof "Patenonkel"
- create luzie+wiebke "gründet"
- help ottilie luzie+wiebke "Anschubfinanzierung"
+ reconcile henning luzie "Papa"
- parent henning luzie "Papa"
- propose? wirt soraya "Hand"
- reject farid wirt "verweist"
