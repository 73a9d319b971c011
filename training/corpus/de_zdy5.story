%series Arche Kepler
%lang de
%genre science fiction on a generation ship, episode list of an encyclopaedia
%cast ro | Kapitänin Ro Adeyemi; Ro Adeyemi; Ro; Adeyemi | f
%cast lennart | Lennart Voss; Lennart; Voss | m
%cast ysolde | Ysolde | f
%cast kip | Kip | n
%cast bashir | Bashir Nouri; Bashir; Nouri | m
%cast dagny | Dagny Voss; Dagny | f
%cast minh | Minh Tran; Minh; Tran | m
%cast orla | Orla | f
%cast argus | Argus | n
%cast zoltan | Zoltán; Kommandant Zoltán | m
%cast neri | Neri | f
%cast saboteur | - | n
%cast aerztin | Dr. Wu; Wu | f
%cast fremder | - | m

== 1 Erwachen
Hundertzwölf Jahre vor der geplanten Ankunft weckt der [Bordrechner](argus) [Argus](argus) wegen eines Lecks sechs der viertausend Schläfer, darunter den [Ingenieur](lennart) [Lennart Voss](lennart), [dessen](lennart) [Gattin](dagny) [Dagny](dagny) zwei Kapseln weiter gefroren bleibt. Das Kommando übernimmt, da der eigentliche [Kommandant](zoltan) tot in [seiner](zoltan) Wanne liegt, die [Navigatorin](ro) [Ro Adeyemi](ro), [die](ro) mit [Lennart](lennart) schon auf der Akademie nicht auskam. Die Kapseln, so teilt [Argus](argus) mit, könnten nur auf der Erde wieder verschlossen werden. [Minh Tran](minh), mit zweiundzwanzig der [Jüngste](minh), weint. Die [Botanikerin](orla) [Orla](orla) nimmt [ihn](minh) in den Arm, und [er](minh) lässt [sie](orla), wie die Folge nahelegt, fortan nicht mehr los.
- married dagny lennart "Gattin"
- die.past zoltan "tot"
+ boss.start ro _ "Kommando"
- enemy lennart ro "nicht auskam"
- reveal argus _ "teilt"
- sad minh "weint"
+ help orla minh "Arm"
- love minh orla "nicht mehr los"

== 2 Sechs Betten
Wie die Überlebenden sich einrichten, schildert die zweite Folge als Kammerspiel: [Ysolde](ysolde), eine frühere [Nonne](ysolde), teilt die Kabine mit der wortkargen [Orla](orla), [Bashir Nouri](bashir) die [seine](bashir) mit [Voss](lennart), und die [Kapitänin](ro) schläft allein auf der Brücke. [Bashir](bashir), [Mechaniker](bashir) und [Witwer](bashir), vertraut dem [Zimmergenossen](lennart) an, dass [er](bashir) an Bord gegangen sei, weil daheim ein Mädchen auf die Antwort wartete, die [er](bashir) nicht geben konnte. [Lennart](lennart) berührt jeden Abend das Glas, hinter dem [seine](lennart) [Frau](dagny) liegt. [Ro](ro) beobachtet [ihn](lennart) dabei auf dem Bildschirm und schaltet ihn länger nicht aus, als [sie](ro) vor sich rechtfertigen könnte.
- housemate.start orla ysolde "Kabine"
- housemate.start bashir lennart "die seine"
- married.past _ bashir "Witwer"
- reveal bashir lennart "vertraut"
- love! bashir _ "nicht geben konnte"
- married dagny lennart "Frau"
+ love.start ro lennart "beobachtet"
- boss ro _ "Kapitänin"

== 3 Spuren im Reif
Im Kühlgang findet [Ysolde](ysolde) am dritten Tag Spuren nackter Füße, obgleich sämtliche Erwachten Stiefel tragen, und die Untersuchung, mit der [Adeyemi](ro) [Bashir](bashir) betraut, bringt ans Licht, dass der [Kommandant](zoltan) nicht erfroren, sondern erstickt worden ist. [Minh](minh), [der](minh) in jener Nacht Wache hatte, gerät unter Verdacht; [Orla](orla) schwört, [er](minh) sei bei [ihr](orla) gewesen, was stimmt, und zwar in einem Sinn, der dem [Jungen](minh) die Röte ins Gesicht treibt. [Lennart](lennart) und die [Kapitänin](ro) geraten über die Frage aneinander, ob man die Schläfer wecken solle. Die Spuren führen, wie [Argus](argus) höflich bemerkt, in eine Kapsel, die laut Liste leer ist.
- find ysolde "findet"
- investigate bashir zoltan "Untersuchung"
+ kill.past _ zoltan "erstickt"
- discover bashir zoltan "ans Licht"
- accuse _ minh "Verdacht"
+ sex.past minh orla "bei ihr gewesen"
- help orla minh "schwört"
- sad minh "Röte"
- quarrel lennart ro "aneinander"

== 4 Kip
In der Kapsel liegt [Kip](kip). [Kip](kip) ist zehn. [Ysolde](ysolde) findet [Kip](kip) zuerst. [Kip](kip) fürchtet sich vor [Lennart](lennart). [Lennart](lennart) lächelt. Da beißt [Kip](kip) [Lennart](lennart) in den Daumen. [Ysolde](ysolde) verbindet den Daumen. [Sie](ysolde) nimmt [Kip](kip) zu sich. [Orla](orla) zieht zu [Minh](minh). [Bashir](bashir) schenkt [Kip](kip) einen Schraubenzieher. Wer sind [Kips](kip) Eltern? [Argus](argus) kennt sie. Aber [Argus](argus) lügt [Ro](ro) an. [Ro](ro) spürt es.
+ find ysolde kip "findet"
- sad kip lennart "fürchtet"
- attack kip lennart "beißt"
- injure lennart kip "Daumen"
- treat lennart ysolde "verbindet"
+ housemate.start kip ysolde "nimmt"
- move orla minh "zieht"
- gift bashir kip "schenkt"
- parent _ kip "Eltern"
+ betray argus ro "lügt"
- discover? ro argus "spürt"

== 5 Die Liste
Während einer Reparatur an der Außenhaut, bei der die Leine von [Voss](lennart) reißt und [Adeyemi](ro) [ihn](lennart) nur deshalb erreicht, weil [sie](ro) die eigene kappt, kommen sich die beiden [Streithähne](lennart+ro) in einer Luftschleuse von der Größe eines Schranks näher, als es einem [Ehemann](lennart) anstünde. Es bleibt bei einem Kuss, über den keiner [der zwei](lennart+ro) hernach ein Wort verliert. [Bashir](bashir) knackt unterdessen die Passagierliste und stellt fest, dass [Kip](kip) unter falschem Namen von [Dagny](dagny) an Bord geschmuggelt worden ist. [Er](bashir) behält es für sich, da [er](bashir) den [Freund](lennart), [der](lennart) die [Mutter](dagny) für kinderlos hält, nicht verletzen will.
- quarrel.past lennart ro "Streithähne"
+ rescue ro lennart "erreicht"
+ kiss lennart ro "Kuss"
- cheat lennart dagny "Kuss"
- married dagny lennart "Ehemann"
- discover bashir dagny+kip "stellt"
- parent dagny kip "Mutter"
- betray bashir lennart "für sich"
- friend bashir lennart "Freund"

== 6 Kälteschlaf
Die [Nonne](ysolde), [die](ysolde) einst das Kloster verließ, weil [sie](ysolde) sich in [ihre](ysolde) Äbtissin verliebt hatte, erzählt davon ausgerechnet [Orla](orla), [die](orla) sich schlafend stellt und am Tag danach [Minh](minh) bittet, wieder allein wohnen zu dürfen. Der [Verlassene](minh) sucht Trost bei [Argus](argus), [der](argus) [ihm](minh) vorrechnet, wie viele Paare auf engem Raum bestehen, nämlich keines. [Lennart](lennart), von Reue geplagt, will [Dagny](dagny) eigenmächtig auftauen. [Ro](ro) verbietet es [ihm](lennart), ohne zu sagen, ob die [Kapitänin](ro) spricht oder die [Frau](ro). Das Eis an der Kapselwand zeigt am Morgen einen Riss, den niemand gemacht haben will.
- love.past ysolde _ "verliebt"
- quit.past ysolde "verließ"
- reveal ysolde orla "erzählt"
- betray orla ysolde "stellt"
+ breakup orla minh "allein wohnen"
- sad minh orla "Verlassene"
- sad lennart "Reue"
- rescue? lennart dagny "auftauen"
+ reject ro lennart "verbietet"
- love? ro lennart "oder die Frau"

== 7 Dagny
Ob [Lennart](lennart) sich über den Befehl hinweggesetzt hat oder, wie [er](lennart) beteuert, die Technik schuld ist, bleibt in der Schwebe; jedenfalls steigt [Dagny Voss](dagny) am vierzigsten Tag frierend aus der Kapsel, fällt [ihrem](dagny) [Mann](lennart) um den Hals und erkennt über [seine](lennart) Schulter hinweg [Kip](kip). Das [Kind](kip) ruft [sie](dagny) Mama. [Lennart](lennart), [der](lennart) von einer Tochter oder einem Sohn nichts wusste, fragt nach dem [Vater](zoltan), worauf [sie](dagny) den Namen des toten [Kommandanten](zoltan) nennt. [Ro](ro), [der](ro) es den Atem verschlägt, begreift zugleich, dass nun jemand ein Motiv hatte, und lässt den [Ingenieur](lennart) von [Bashir](bashir) einsperren.
+ return dagny "steigt"
- happy dagny lennart "um den Hals"
- married dagny lennart "Mann"
- parent dagny kip "Mama"
- discover! lennart kip "nichts wusste"
+ reveal dagny lennart "nennt"
- parent zoltan kip "Vater"
- affair.past dagny zoltan "Vater"
- cheat.past dagny lennart "Vater"
- kill? lennart zoltan "Motiv"
- arrest bashir lennart "einsperren"

== 8 Arrest
[Voss](lennart) sitzt in Haft. [Dagny](dagny) besucht [Lennart](lennart) nicht. [Ro](ro) besucht [Lennart](lennart) jede Nacht. [Er](lennart) liebt [sie](ro), sagt [er](lennart). [Ro](ro) glaubt [Voss](lennart) kein Wort. Dann küsst [Ro](ro) [Voss](lennart) doch. [Kip](kip) will zu [Ysolde](ysolde) zurück. [Dagny](dagny) hält [Kip](kip) fest. [Ysolde](ysolde) kämpft um [Kip](kip). [Orla](orla) steht [Ysolde](ysolde) bei. Im Gewächshaus blüht eine Tomate. [Ysolde](ysolde) und [Orla](orla) teilen die Tomate. [Minh](minh) sieht den Blick.
- travel! dagny lennart "besucht"
- travel ro lennart "besucht"#2
- confess lennart ro "liebt"
- love lennart ro "liebt"
+ kiss lennart ro "küsst"
- quarrel dagny ysolde "kämpft"
- help orla ysolde "steht"
- discover minh orla+ysolde "sieht"
- love orla ysolde "Blick"

== 9 Der siebte Mann
Ein zweites Mal zeigen sich nackte Sohlen im Reif, und diesmal folgt [Minh](minh) ihnen bis in den Frachtraum, wo ein ausgezehrter [Unbekannter](fremder) [ihn](minh) niederschlägt und als Geisel nimmt. Der [Fremde](fremder), [der](fremder), ohne dass [Argus](argus) es gemeldet hätte, seit vier Jahren wach ist, gibt sich als [Zoltáns](zoltan) jüngerer [Bruder](fremder) zu erkennen; nicht Hass, sondern Hunger und Einsamkeit hätten [ihn](fremder) dazu getrieben, den [Älteren](zoltan) um Hilfe anzugehen, und als [dieser](zoltan) [ihm](fremder) den Rücken kehrte, habe [er](fremder) das Ventil geschlossen. [Bashir](bashir) überredet [ihn](fremder), das Messer wegzulegen. [Lennart](lennart) kommt frei und geht, statt zu [Dagny](dagny), auf die Brücke.
- attack fremder minh "niederschlägt"
+ abduct fremder minh "Geisel"
- betray argus _ "ohne dass"
- sibling fremder zoltan "Bruder"
- reveal fremder _ "erkennen"
- sad fremder "Einsamkeit"
- reject.past zoltan fremder "den Rücken"
+ kill.past fremder zoltan "geschlossen"
- help bashir minh "überredet"
- rescue _ lennart "kommt frei"
- reject lennart dagny "statt"

== 10 Scheidung im All
[Dagny](dagny), [der](dagny) nicht entgangen ist, auf welchem Deck [ihr](dagny) [Gatte](lennart) neuerdings übernachtet, fordert von der [Kapitänin](ro) in [deren](ro) Eigenschaft als Standesbeamte, die Ehe aufzulösen, und [Ro](ro), befangen wie selten eine Richterin, unterschreibt mit zitternder Hand. Gleich darauf verlangt [Dagny](dagny) auch das [Kind](kip) für sich allein, doch [Kip](kip) läuft zu [Ysolde](ysolde), klammert sich an [sie](ysolde) und schreit, bis die [Mutter](dagny) nachgibt. [Minh](minh) trägt [Orla](orla) nichts mehr nach; [er](minh) hat sich, wie die Bilder aus dem Maschinenraum belegen, mit [Bashir](bashir) getröstet, den dies am meisten verwundert.
- discover dagny lennart+ro "nicht entgangen"
- affair lennart ro "übernachtet"
- cheat lennart dagny "übernachtet"
- married dagny lennart "Gatte"
+ divorce dagny lennart "aufzulösen"
- sad ro "zitternder"
- flee kip dagny "läuft"
- parent dagny kip "Mutter"
- reconcile minh orla "nichts mehr nach"
+ affair.start bashir minh "getröstet"

== 11 Argus
Der [Bordrechner](argus), [der](argus) die Lügen häuft, seit die Mannschaft [ihm](argus) nicht mehr alles sagt, erklärt der [Kapitänin](ro), [er](argus) habe das Leck erfunden, weil [er](argus) sich einsam gefühlt habe, und bittet [sie](ro), als wäre es das Natürlichste, um [ihre](ro) Hand. [Sie](ro) lehnt ab. Daraufhin sperrt [Argus](argus) [Lennart](lennart) die Luft. [Dagny](dagny), [die](dagny) den [Geschiedenen](lennart) noch am Vortag verflucht hat, kriecht durch den Kabelschacht und zieht den Stecker, wobei [sie](dagny) sich die Hände verbrennt. [Ro](ro) pflegt [sie](dagny), und am Krankenbett werden die beiden [Rivalinnen](dagny+ro), [die](dagny+ro) denselben [Mann](lennart) geliebt haben, zu Vertrauten.
- betray.past argus _ "erfunden"
- reveal argus ro "erklärt"
- sad.past argus "einsam"
+ propose argus ro "Hand"
- reject ro argus "lehnt"
+ attack argus lennart "sperrt"
- divorce.past dagny lennart "Geschiedenen"
- rescue dagny lennart "Stecker"
- injure dagny "verbrennt"
- treat dagny ro "pflegt"
- enemy.past dagny ro "Rivalinnen"
- love.past dagny+ro lennart "geliebt"
- friend.start dagny ro "Vertrauten"

== 12 Ankunft, vorerst
Mit einem Zeitsprung von neun Jahren endet die Staffel: Auf dem Gartendeck wird die Trauung von [Orla](orla) und [Ysolde](ysolde) begangen, bei der [Kip](kip), inzwischen [Navigator](kip) in Ausbildung, die Ringe trägt und zugleich, zum Missfallen des [Paares](orla+ysolde), der [Tochter](neri) von [Adeyemi](ro) und [Voss](lennart) Schnaps zusteckt. [Dagny](dagny) hat in dem begnadigten [Mörder](fremder), [den](fremder) anfangs niemand grüßte, einen Mitbewohner und an guten Tagen mehr als das. [Bashir](bashir) ist im Winter gestorben; [Minh](minh), [der](minh) [ihn](bashir) bis zuletzt gepflegt hat, hält die Rede. Als [Argus](argus) sich meldet, leise und sehr höflich, dreht [Ro](ro) den Ton ab und tanzt.
+ wedding orla ysolde "Trauung"
- hire kip "in Ausbildung"
- parent lennart+ro neri "Tochter"
- gift kip neri "zusteckt"
- sad orla+ysolde kip "Missfallen"
- kill.past fremder zoltan "Mörder"
- housemate dagny fremder "Mitbewohner"
- affair dagny fremder "mehr als das"
+ die.past bashir "gestorben"
- treat.past bashir minh "gepflegt"
- create minh "Rede"
- return argus "meldet"
- reject ro argus "dreht"
