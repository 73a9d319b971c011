%series Haus Adeyemi
%lang de
%genre fashion-house family saga set in Lagos, translated encyclopaedia episode list, long sentences
%cast folake | Folake Adeyemi; Folake; Adeyemi | f
%cast babatunde | Chief Babatunde Adeyemi; Chief Adeyemi; Babatunde | m
%cast tobi | Tobi Adeyemi; Tobi | m
%cast ireti | Ireti Adeyemi; Ireti | f
%cast chidi | Chidi Okonkwo; Chidi; Okonkwo | m
%cast zainab | Zainab Musa; Zainab; Musa | f
%cast ebele | Ebele | f
%cast gift | Gift | n
%cast lacroix | Étienne Lacroix; Lacroix | m
%cast pastor | Pastor Emeka; Emeka | m
%cast fahrer | Sunday | m
%cast onkel | - | m
%cast statist | - | m
%cast mutter1 | - | f
%cast schneider | - | m
%cast aerztin | - | f
%cast sunny | Comfort | f

== 1
Am siebzigsten Geburtstag des [Firmengründers](babatunde) [Chief Babatunde Adeyemi](babatunde), zu dem halb [Lagos](@lagos) geladen ist, verkündet der [Jubilar](babatunde) zum Entsetzen [seiner](babatunde) zweiten [Gemahlin](folake) [Folake](folake), dass nicht [ihr](folake) gemeinsamer [Sohn](tobi) [Tobi](tobi), sondern [Ireti](ireti), die lange verstoßene [Tochter](ireti) aus erster Ehe, das Modehaus führen werde. [Ireti](ireti), am selben Nachmittag aus [London](@london) gelandet, erfährt davon auf der Bühne und verschüttet [ihr](ireti) Glas. [Chidi Okonkwo](chidi), der [Finanzchef](chidi) des Hauses und [ihre](ireti) verflossene [Jugendliebe](chidi), hebt die Scherben auf.
- celebrate babatunde "Geburtstag"
- married babatunde folake "Gemahlin"
- sad folake "Entsetzen"
- parent babatunde+folake tobi "Sohn"
- parent babatunde ireti "Tochter"
+ hire? ireti babatunde "führen"
- married.past _ babatunde "erster Ehe"
- reject.past babatunde ireti "verstoßene"
- return ireti "gelandet"
- ex chidi ireti "Jugendliebe"
- help chidi ireti "hebt"

== 2
Im Schneidersaal, in dem dreißig Maschinen gleichzeitig rattern, trifft die [Heimkehrerin](ireti) auf [Zainab Musa](zainab), die begabteste [Zuschneiderin](zainab) des Hauses, und auf [Gift](gift), ein [Findelkind](gift), [das](gift) alle Stoffe mit geschlossenen Augen unterscheidet. Ein alter [Schneider](schneider), [der](schneider) schon unter [Babatundes](babatunde) [Bruder](onkel) gearbeitet hat, flüstert [Ireti](ireti) zu, der [Chief](babatunde) habe die Firma seinerzeit nicht gegründet, sondern dem [Bruder](onkel) abgeluchst. [Tobi](tobi), gekränkt und mit dem Vermögen [seiner](tobi) [Mutter](folake) im Rücken, verhandelt zur selben Stunde mit dem Pariser [Modezaren](lacroix) [Étienne Lacroix](lacroix) über eine feindliche Übernahme.
- meet gift+zainab ireti "trifft"
- boss.past onkel schneider "gearbeitet"
- sibling babatunde onkel "Bruder"
+ reveal schneider ireti "flüstert"
- steal.past babatunde onkel "abgeluchst"
- sad tobi "gekränkt"
- parent folake tobi "Mutter"
+ betray tobi babatunde "Übernahme"

== 3
[Chidi](chidi) zeigt [Ireti](ireti) die Bücher. Die Zahlen sind rot. [Ireti](ireti) entdeckt ein Konto. Es gehört [Ebele](ebele). [Ebele](ebele) verkauft Stoffe am Markt. Auch den [Chief](babatunde) kennt [Ebele](ebele) gut. Zu gut, sagt [Sunday](fahrer). [Sunday](fahrer), der [Fahrer](fahrer) des Hauses, schweigt sonst. Mit Gewürzen und Fragen besucht [Ireti](ireti) [Ebele](ebele). [Ebele](ebele) antwortet nicht. Auf dem Bild lächelt [Gift](gift). [Gift](gift) sieht aus wie der [Chief](babatunde). [Ireti](ireti) schluckt.
- help chidi ireti "zeigt"
- discover ireti ebele "entdeckt"
- affair? babatunde ebele "Zu gut"
- boss babatunde fahrer "Fahrer"
- travel ireti ebele "besucht"
+ parent? babatunde gift "sieht aus"
- sad ireti "schluckt"

== 4
Während einer Stromsperre überrascht [Folake](folake) [ihren](folake) [Mann](babatunde) im Archiv, wie [er](babatunde) Verträge in einen brennenden Papierkorb wirft, und stellt [ihn](babatunde) zur Rede, worauf [er](babatunde) [ihr](folake) eröffnet, dass [er](babatunde) Krebs hat und bis Ostern wohl nicht durchhält. Die resolute [Frau](folake), eben noch zum Äußersten entschlossen, setzt sich zu [ihm](babatunde) auf den Boden. [Zainab](zainab) hört es durch den Lüftungsschacht; [ihr](zainab) laufen die Tränen, denn der [Alte](babatunde) hat [sie](zainab) einst von der Straße geholt und [ihr](zainab) das Nähen beigebracht.
- married babatunde folake "Mann"
+ discover folake babatunde "überrascht"
- accuse folake babatunde "zur Rede"
- reveal babatunde folake "eröffnet"
- ill babatunde "Krebs"
- die? babatunde "nicht durchhält"
- help folake babatunde "setzt"
- sad zainab "Tränen"
- rescue.past babatunde zainab "von der Straße"
- advisor.past babatunde zainab "beigebracht"

== 5
Auf der Modenschau von [Abuja](@abuja), auf der das Haus sein Comeback feiern will, kommt es zu einem Skandal, weil die Kleider, die [Ireti](ireti) in sechs Nächten mit [Zainab](zainab) entworfen hat, über Nacht zerschnitten worden sind; [Gift](gift), zu klein für [sein](gift) Alter, heftet die Fetzen mit Sicherheitsnadeln zu etwas Neuem zusammen, für das die Presse stehend applaudiert. Den [Täter](statist), einen von [Lacroix](lacroix) bezahlten [Statisten](statist), stellt [Sunday](fahrer) im Parkhaus und überredet [ihn](statist) mit dem Wagenheber zu einem Geständnis. [Tobi](tobi) bekommt, als [er](tobi) es erfährt, nur schwer Luft.
- create ireti+zainab "entworfen"
+ attack statist ireti "zerschnitten"
+ help gift ireti "heftet"
- hire.past statist lacroix "bezahlten"
- find fahrer statist "stellt"
- threaten fahrer statist "Wagenheber"
- reveal statist fahrer "Geständnis"
- discover tobi "erfährt"
- sad tobi "Luft"

== 6
[Chidi](chidi), [dem](chidi) [Ireti](ireti) bei einem Bier erzählt, warum [sie](ireti) mit zwanzig ohne Abschied abgereist war, erkennt, dass der [Chief](babatunde) damals jeden [seiner](chidi) Briefe an [sie](ireti) verschwinden ließ. [Sie](ireti) weint nicht, [sie](ireti) lacht vielmehr, und [er](chidi) mit [ihr](ireti), bis [sie](chidi+ireti) sich in den Armen liegen und die Lagune aufleuchtet. Leider wartet in [Okonkwos](chidi) Wohnung [Comfort](sunny), mit [der](sunny) [er](chidi) seit Neujahr verlobt ist und von [der](sunny) [er](chidi) vor lauter Buchführung vergessen hat, [Ireti](ireti) zu berichten.
- reveal ireti chidi "erzählt"
- flee.past ireti "ohne Abschied"
+ discover chidi babatunde "erkennt"
- betray.past babatunde chidi+ireti "verschwinden ließ"
- happy chidi+ireti "lacht"
+ reconcile chidi ireti "in den Armen"
- engaged chidi sunny "verlobt"
- reveal! chidi ireti "vergessen"

== 7
Nachdem [Comfort](sunny) [den beiden](chidi+ireti) auf die Schliche gekommen ist, weil im Jackett [ihres](sunny) [Verlobten](chidi) ein Ohrring von [Ireti](ireti) steckte, löst [sie](sunny) die Verbindung mit einer Anzeige in drei Zeitungen. [Pastor Emeka](pastor), [der](pastor) [Comfort](sunny) schon als Mädchen den Katechismus lehrte, nimmt die [Verlassene](sunny) im Pfarrhaus auf und verliebt sich, obwohl [er](pastor) Witwer bleiben wollte, in [ihre](sunny) Art, Kerzen auszublasen. [Chidi](chidi) steht mit Blumen vor [Iretis](ireti) Büro und wird von [ihr](ireti) mit der Begründung weggeschickt, zweimal im Leben lasse [sie](ireti) sich nicht belügen.
- discover sunny chidi+ireti "Schliche"
- engaged chidi sunny "Verlobten"
+ breakup sunny chidi "löst"
- advisor.past pastor sunny "lehrte"
- help pastor sunny "nimmt"
- married.past _ pastor "Witwer"
- love.start pastor sunny "verliebt"
- gift? chidi ireti "Blumen"
+ reject ireti chidi "weggeschickt"

== 8
Der [Chief](babatunde) bricht auf der Probe zusammen und ruft [Ireti](ireti), [Tobi](tobi) und [Gift](gift) an [sein](babatunde) Bett, wo [er](babatunde) in Anwesenheit der [Ärztin](aerztin), [die](aerztin) später darüber schweigen wird, offenbart, dass [er](babatunde) der [Vater](babatunde) aller [drei](gift+ireti+tobi) ist und dass [Ebele](ebele), die [Händlerin](ebele), zeitlebens mehr geliebt worden ist als [seine](babatunde) beiden [Ehefrauen](folake+mutter1) zusammen. [Folake](folake), an der Tür, trägt den Schlag wie eine Königin; [Tobi](tobi) flieht in [Lacroix](lacroix)' Hotel, unterschreibt dort den Vertrag und wird in dem Moment, als die Tinte trocknet, wie ein Page hinausgeschickt.
- ill babatunde "bricht"
- advisor aerztin babatunde "Ärztin"
+ reveal babatunde gift+ireti+tobi "offenbart"
- parent babatunde gift+ireti+tobi "Vater"
- love babatunde ebele "geliebt"
- cheat.past babatunde folake "mehr geliebt"
- flee tobi "flieht"
+ betray lacroix tobi "hinausgeschickt"

== 9
In der Kathedrale von [Lagos](@lagos) nehmen Tausende von [Babatunde](babatunde) Abschied, [der](babatunde) drei Tage vor Ostern in den Armen [Ebeles](ebele) gestorben ist, während [Folake](folake), [die](folake) der [anderen](ebele) den Platz am Krankenlager überlassen hat, die Sargträger aussuchte. [Pastor Emeka](pastor) hält die Predigt, [Comfort](sunny) dirigiert den Chor. Bei der Testamentseröffnung stellt sich heraus, dass die Mehrheit der Firma nicht an [Ireti](ireti), sondern an [Gift](gift) fällt, mit [Ireti](ireti) als Vormund; der anwesende [Lacroix](lacroix) verschluckt sich an einem Bonbon.
- die.past babatunde "gestorben"
- help folake ebele "überlassen"
- create pastor "Predigt"
+ gift babatunde gift "fällt"
- kin.start gift ireti "Vormund"
- find gift "Mehrheit"
- sad lacroix "verschluckt"

== 10
[Tobi](tobi), [der](tobi) sich seit dem Verrat an der eigenen Familie nicht mehr ins Haus traut und im Auto schläft, wird von [Zainab](zainab) mit Jollof und einer Ohrfeige versorgt, beides auf einmal und in dieser Reihenfolge. [Er](tobi) kehrt mit [ihr](zainab) zurück, wirft sich [Ireti](ireti) vor die Füße und zeigt [ihr](ireti) die Klausel, durch die der Vertrag mit [Lacroix](lacroix) anfechtbar ist. Die [Halbschwester](ireti), [deren](ireti) erste Regung Häme wäre, hilft [ihm](tobi) auf. Zwischen [Tobi](tobi) und [Zainab](zainab), so beobachtet [Gift](gift), knistert es, und das nicht nur im Radio.
- betray.past tobi ireti "Verrat"
- help zainab tobi "versorgt"
- attack zainab tobi "Ohrfeige"
- return tobi "kehrt"
- reconcile? ireti tobi "Füße"
- reveal tobi ireti "zeigt"
- sibling ireti tobi "Halbschwester"
+ reconcile ireti tobi "hilft"
- love tobi zainab "knistert"
- discover gift tobi+zainab "beobachtet"

== 11
[Lacroix](lacroix) lässt [Gift](gift), um die Unterschrift des [Vormunds](ireti) zu erzwingen, auf dem Schulweg in einen Wagen zerren, wird jedoch von [Sunday](fahrer) verfolgt, [der](fahrer) zwei rote Ampeln und eine Marktbude überfährt. Unterdessen hat [Ebele](ebele), gewarnt durch das Gespür einer [Mutter](ebele), [Folake](folake) aufgesucht, und die [Rivalinnen](ebele+folake) um denselben [Toten](babatunde) ziehen gemeinsam, jede mit einem Topf, vor das Hotel. Beim Anblick der kochenden Suppe händigt [Lacroix](lacroix) das [Kind](gift) aus. Die Polizei nimmt [ihn](lacroix) mit, halb verbrüht und ganz auf Französisch fluchend.
+ abduct lacroix gift "zerren"
- threaten lacroix ireti "erzwingen"
- investigate fahrer lacroix "verfolgt"
- enemy ebele folake "Rivalinnen"
- parent ebele gift "Mutter"
+ rescue ebele+folake gift "händigt"
- injure lacroix ebele+folake "verbrüht"
+ arrest _ lacroix "nimmt"

== 12
Die Herbstkollektion, von [Zainab](zainab) gezeichnet und von [Gift](gift) auf den Namen [Ebele](ebele) getauft, wird in [Dakar](@dakar) mit Gold ausgezeichnet. [Comfort](sunny) tritt mit [Pastor Emeka](pastor) in [dessen](pastor) eigener Kirche vor den Altar, und unter den Gästen sitzt [Chidi](chidi), [der](chidi) [ihr](sunny) aus ganzem Herzen gratuliert, neben einem freien Stuhl. Erst beim zweiten Lied setzt sich [Ireti](ireti) darauf und schiebt [ihm](chidi) einen Packen alter, vom Feuer angesengter Umschläge hin, [seine](chidi) Briefe, die der [Chief](babatunde) doch nicht vernichtet hatte. [Folake](folake) und [Ebele](ebele) streiten sich ums Gemüse, aber nur noch aus Gewohnheit.
- create gift+zainab "gezeichnet"
- find zainab "Gold"
+ wedding pastor sunny "Altar"
- gift ireti chidi "schiebt"
+ reconcile chidi ireti "setzt"
- quarrel ebele folake "streiten"
