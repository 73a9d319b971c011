%series Revier Innstadt
%lang de
%genre early-evening series, river police in Passau, programme-guide texts with case and private strand
%cast vroni | Veronika Aigner; Vroni Aigner; Vroni; Aigner | f
%cast said | Said Rahimi; Said; Rahimi | m
%cast korbinian | Korbinian Moosbauer; Moosbauer; Korbinian | m
%cast traudl | Traudl Moosbauer; Traudl | f
%cast lissy | Lissy Aigner; Lissy | f
%cast conny | Conny Hartl; Hartl | f
%cast connyeltern | - | n
%cast reeder | Lutz Wimmer; Wimmer | m
%cast matrose | Bogdan; Moses | m
%cast schmuggler | - | m
%cast dieb | - | m
%cast mesnerin | Kreszenz | f
%cast zwillinge | - | g
%cast kapitaen | Kapitän Novotny; Novotny | m
%cast staatsanwalt | - | m
%cast taucher | - | m

== 1 Treibgut
Aus dem Inn zieht die Wasserschutzpolizei einen [Mann](matrose), [der](matrose) lebt, aber nicht redet. [Polizeiobermeisterin](vroni) [Vroni Aigner](vroni) nennt [ihn](matrose) vorläufig [Moses](matrose). [Ihr](vroni) neuer [Partner](said) [Said Rahimi](said) versucht es auf Englisch, Dari und Bairisch, Letzteres zum Leidwesen der [Kollegin](vroni). Von einem Ausflugsschiff aus beobachtet [Reeder](reeder) [Lutz Wimmer](reeder) durch ein Fernglas, wie [die zwei](said+vroni) den [Geretteten](matrose) versorgen. Im Krankenhaus schlägt in der Nacht jemand die Scheibe ein. Als [Said](said) ins Zimmer stürzt, ist der [Fremde](matrose) verschwunden, samt dem Mantel des [Polizisten](said).
+ rescue _ matrose "zieht"
- colleague said vroni "Partner"
- investigate reeder said+vroni "beobachtet"
- help said+vroni matrose "versorgen"
+ flee matrose "verschwunden"
- steal matrose said "samt dem Mantel"

== 2 Schwarzes Gold
Wer pumpt nachts Altöl in die Donau? Ein [Schmuggler](schmuggler), [den](schmuggler) [Vroni](vroni) auf frischer Tat ertappt, behauptet, im Auftrag der Kirche zu handeln. [Said](said) hält das für einen Witz, bis in der Sakristei von Sankt Gertraud vierzig Kanister auftauchen. Die [Mesnerin](mesnerin) bricht in Tränen aus: Irgendwer habe [ihr](mesnerin) mit einer alten Geschichte gedroht, falls [sie](mesnerin) nicht mitmache. Privat hat [Aigner](vroni) andere Sorgen. [Ihre](vroni) [Tochter](lissy) [Lissy](lissy), 17, schwänzt die Schule und lässt sich von einem [Herrn](reeder) im Sportwagen heimbringen, [der](reeder) doppelt so alt ist wie [sie](lissy).
+ discover vroni schmuggler "ertappt"
- betray? schmuggler _ "behauptet"
- sad mesnerin "Tränen"
+ threaten _ mesnerin "gedroht"
- parent vroni lissy "Tochter"
- flirt? lissy reeder "heimbringen"

== 3 Der Mantel
[Saids](said) Mantel taucht wieder auf, getragen von einem [Schaufensterdieb](dieb). [Der](dieb) hat ihn von einem [Schweigsamen](matrose) geschenkt bekommen, [der](matrose) unter der Brücke schläft. [Dienststellenleiter](korbinian) [Moosbauer](korbinian) verbietet weitere Nachforschungen. Seit wann, fragt sich [Vroni](vroni), interessiert den [Chef](korbinian) irgendetwas so wenig? Die Antwort findet [Traudl](traudl), des [Chefs](korbinian) [Gattin](traudl), beim Bügeln: In [seiner](korbinian) Hemdtasche steckt ein Scheck von [Wimmer](reeder). [Sie](traudl) bügelt ihn mit und sagt kein Wort. Unter der Brücke liegen nur noch eine Decke und ein Rasierspiegel.
- steal dieb _ "Schaufensterdieb"
- gift matrose dieb "geschenkt"
- reject korbinian _ "verbietet"
- boss korbinian vroni "Chef"
- married korbinian traudl "Gattin"
+ discover traudl korbinian "findet"
- gift.past reeder korbinian "Scheck"
- reveal! traudl _ "kein Wort"

== 4 Zwei wie Feuer und Wasser
Auf dem Campingplatz in [Grubweg](@grubweg) werden Boote losgeschnitten. Verdächtig sind die neunjährigen [Zwillinge](zwillinge) vom Kiosk, [die](zwillinge) sich gegenseitig beschuldigen und dabei ständig die Namen tauschen. [Said](said) spielt mit [ihnen](zwillinge) so lange Fußball, bis [sie](zwillinge) gestehen; die [Taucherin](conny) der Bereitschaft, [Conny Hartl](conny), steht im Tor. Nach dem Spiel lädt [sie](conny) [ihn](said) auf einen Steckerlfisch ein. [Er](said) isst keinen Fisch und sagt trotzdem Ja. Zu Hause erwischt [Vroni](vroni) [Lissy](lissy) mit einem goldenen Armband. Geliehen, lügt das [Mädchen](lissy).
- attack zwillinge _ "losgeschnitten"
- accuse zwillinge zwillinge "beschuldigen"
+ reveal zwillinge said "gestehen"
- invite conny said "lädt"
- date? conny said "Steckerlfisch"
- discover vroni lissy "erwischt"
- betray lissy vroni "lügt"

== 5 Hochwassermarke
Am Rathausturm steht der Pegel bei acht Metern. Die Polizei evakuiert die Altstadt, nur die [Mesnerin](mesnerin) weigert sich, weil im Turm eine Falkin brütet. [Vroni](vroni) klettert hinauf, redet der alten [Frau](mesnerin) zu, und unter dem Geläut erfährt [sie](vroni), womit man [Kreszenz](mesnerin) erpresst hat: Vor vierzig Jahren hat [diese](mesnerin) ein [Neugeborenes](korbinian) auf der Kirchenschwelle abgelegt, [ihr](mesnerin) eigenes. Es trug ein Hemdchen mit den Buchstaben K und M. [Vroni](vroni), [die](vroni) nur einen [Findling](korbinian) dieses Alters kennt, sagt erst einmal gar nichts. Dann reißt sich ein Ausflugsschiff los und treibt auf die Brücke zu.
- reject mesnerin _ "weigert"
+ reveal mesnerin vroni "erfährt"
- threaten.past _ mesnerin "erpresst"
- parent mesnerin korbinian "eigenes"
- birth.past mesnerin korbinian "Neugeborenes"
+ discover vroni korbinian "kennt"

== 6 Kapitän über Bord
Am Steuer des führerlosen Dampfers hätte [Kapitän Novotny](kapitaen) stehen müssen; [er](kapitaen) liegt gefesselt in der Kombüse. [Said](said) springt vom Brückengeländer an Deck und bringt das Schiff zum Stehen, eine Handbreit vor dem Pfeiler. Der [Befreite](kapitaen) erzählt, [Wimmer](reeder) habe den Kahn versenken wollen, um die Versicherung zu kassieren. [Ihn](kapitaen), [Novotny](kapitaen), habe der [Reeder](reeder) gleich mit versenken wollen, denn [er](kapitaen) wisse, was [seinem](kapitaen) [Matrosen](matrose) zugestoßen sei. [Bogdan](matrose) heiße [der](matrose) und sei der einzige ehrliche [Mann](matrose) an Bord gewesen. So bekommt der [Schweiger](matrose) endlich einen Namen.
- abduct reeder kapitaen "gefesselt"
+ rescue said kapitaen "zum Stehen"
- reveal kapitaen said "erzählt"
- betray? reeder _ "kassieren"
- kill? reeder kapitaen "mit versenken"
- boss kapitaen matrose "Matrosen"
+ discover _ matrose "Namen"

== 7 Sonntagsdienst
Es ist heiß, das Funkgerät rauscht, und die spannendste Meldung betrifft eine entlaufene Schildkröte. [Conny](conny) hat [Said](said) den Seeteufel gezeigt, ausgestopft, im Wirtshaus [ihrer](conny) [Eltern](connyeltern). [Er](said) hat [ihr](conny) von [Herat](@herat) erzählt und davon, dass [er](said) nicht schwimmen konnte, bis [er](said) zwanzig war. [Traudl Moosbauer](traudl) bringt Zwetschgendatschi auf die Wache und mustert [ihren](traudl) [Mann](korbinian), als wäre [er](korbinian) ein Fleck, den man nicht herausbekommt. Gegen Abend schwimmt die Schildkröte von selbst nach Hause. Stille Wasser, sagt das Sprichwort.
- invite conny said "gezeigt"
+ reveal said conny "erzählt"
- parent connyeltern conny "Eltern"
- gift traudl _ "Zwetschgendatschi"
- married korbinian traudl "Mann"
- sad traudl korbinian "mustert"

== 8 Lissy schweigt
[Vroni](vroni) durchsucht das Zimmer [ihrer](vroni) [Tochter](lissy) und stößt auf Hotelrechnungen, sämtlich auf [Wimmer](reeder) ausgestellt. Außer sich fährt [sie](vroni) zum Anleger und packt den [Reeder](reeder) am Kragen; [Said](said) muss die [Kollegin](vroni) von [ihm](reeder) wegreißen. [Wimmer](reeder) zeigt [sie](vroni) an, der [Staatsanwalt](staatsanwalt) zieht [sie](vroni) vom Fall ab. In Wahrheit hat [Lissy](lissy) mit dem [Geschäftsmann](reeder) nie etwas gehabt. [Sie](lissy) trifft in den Hotels [Bogdan](matrose), [den](matrose) der [Reeder](reeder) dort für Geld verstecken lässt, damit [er](matrose) nicht aussagt, und [sie](lissy) bringt [ihm](matrose) Deutsch bei.
- investigate vroni lissy "durchsucht"
- parent vroni lissy "Tochter"
- sad vroni reeder "Außer sich"
+ attack vroni reeder "am Kragen"
- colleague said vroni "Kollegin"
- rescue said reeder "wegreißen"
- accuse reeder vroni "zeigt"
- quit vroni staatsanwalt "zieht"
- affair! lissy reeder "nie etwas gehabt"
- help reeder matrose "verstecken"
+ help lissy matrose "Deutsch"

== 9 Kaltes Wasser
Ein [Taucher](taucher) der Baufirma holt statt einer Spundwand ein Fass herauf, darin liegt der [Schmuggler](schmuggler) aus der zweiten Folge, ermordet. [Conny Hartl](conny) findet am Grund das Messer; eingraviert ist ein M. [Said](said) denkt an [Moosbauer](korbinian), [Moosbauer](korbinian) hat die Gravur sofort erkannt und reicht Urlaub ein. Auf dem Parkplatz stellt sich [ihm](korbinian) die eigene [Frau](traudl) in den Weg, den gebügelten Scheck in der Hand. [Er](korbinian) beteuert, [er](korbinian) habe Geld genommen, aber niemanden umgebracht. [Sie](traudl) glaubt [ihm](korbinian) den ersten Teil. Das Messer hatte [er](korbinian) [Wimmer](reeder) geschenkt, zum Fünfzigsten.
- find taucher schmuggler "holt"
+ kill _ schmuggler "ermordet"
- find conny "findet"
- accuse? said korbinian "denkt an"
- flee? korbinian "Urlaub"
- married korbinian traudl "Frau"
+ accuse traudl korbinian "in den Weg"
- reveal korbinian traudl "Geld genommen"
- kill! korbinian _ "niemanden umgebracht"
- gift.past korbinian reeder "geschenkt"

== 10 Findelkind
[Vroni](vroni), ohne Dienstwaffe und ohne Fall, bringt die [Mesnerin](mesnerin) mit [dem](korbinian) zusammen, [den](korbinian) [diese](mesnerin) vor vierzig Jahren weggegeben hat. [Moosbauer](korbinian) hält [seine](korbinian) Entlassungspapiere in der Hand, als die [Greisin](mesnerin) das Hemdchen auf den Tisch legt. Jetzt versteht [er](korbinian), warum [Wimmer](reeder) [sie](korbinian+mesnerin) beide in der Hand hatte: Der [Reeder](reeder) war im selben Waisenhaus und hatte die Akten gestohlen. [Korbinian](korbinian) gibt zu Protokoll, was [er](korbinian) weiß. Am Abend holt [ihn](korbinian) [Traudl](traudl) ab. [Sie](traudl) fährt langsam, damit die [Schwiegermutter](mesnerin) auf dem Rücksitz keine Angst bekommt.
+ meet korbinian mesnerin "bringt"
- parent mesnerin korbinian "weggegeben"
- quit korbinian "Entlassungspapiere"
- discover korbinian reeder "versteht"
- threaten.past reeder korbinian+mesnerin "in der Hand hatte"
- steal.past reeder _ "gestohlen"
+ reveal korbinian _ "gibt zu Protokoll"
- help traudl korbinian "holt"
- kin mesnerin traudl "Schwiegermutter"

== 11 Bogdans Aussage
[Lissy](lissy) überredet [Bogdan](matrose), sich zu stellen. Auf dem Weg zur Wache drängt ein Sportwagen [ihr](lissy) Moped in den Fluss. [Said](said), [der](said) spät schwimmen gelernt hat, springt [den beiden](lissy+matrose) nach; [er](said) bekommt nur das [Mädchen](lissy) zu fassen. Den [Matrosen](matrose) zieht [Conny](conny) herauf. Es ist nun das zweite Mal, dass die Donaupolizei [ihn](matrose) aus dem Wasser fischt, und diesmal redet [er](matrose): [Wimmer](reeder) habe den [Schmuggler](schmuggler) vor [seinen](matrose) Augen erstochen. An der Grenze bei [Achleiten](@achleiten) schnappt [Vroni](vroni), immer noch suspendiert, den [Flüchtigen](reeder) mit der Handschelle eines Spielzeugladens.
- help lissy matrose "überredet"
+ attack reeder lissy+matrose "drängt"
- rescue said lissy "springt"
- rescue conny matrose "zieht"
- reveal matrose _ "redet"#2
+ kill.past reeder schmuggler "erstochen"
+ arrest vroni reeder "schnappt"
- flee reeder "Flüchtigen"

== 12 Flussabwärts
[Aigner](vroni) wird nicht nur begnadigt, [sie](vroni) übernimmt die Wache. [Ihr](vroni) [Vorgänger](korbinian) räumt das Büro und vererbt [ihr](vroni) einen Gummibaum. [Bogdan](matrose) heuert bei [Novotny](kapitaen) an und verspricht [Lissy](lissy) eine Postkarte aus jedem Hafen bis zum Schwarzen Meer; [sie](lissy) verspricht [ihm](matrose), bis dahin das Abitur zu haben. [Conny](conny) fragt [Said](said) im Wirtshaus zum dritten Mal, ob [er](said) wirklich keinen Fisch wolle. Da bestellt [er](said) Seeteufel und gleich darauf, weil es nun auch schon egal ist, zwei Eheringe. Die [Zwillinge](zwillinge) vom Kiosk wollen Trauzeugen sein, notfalls unter falschem Namen.
+ hire vroni "übernimmt"
- quit korbinian "räumt"
- gift korbinian vroni "vererbt"
- hire matrose kapitaen "heuert"
- travel matrose "Schwarzen Meer"
+ propose said conny "Eheringe"
