%series Besetzt, bitte klopfen
%lang de
%genre comedy about four friends in Leipzig, a streaming service's episode lines
%cast romina | Romina Selbach; Romina | f
%cast tilmann | Tilmann Fricke; Tilmann | m
%cast oluchi | Oluchi Bergmann; Oluchi | f
%cast kasi | Kasi | m
%cast franka | Franka Fricke; Franka | f
%cast radler | Ottfried | m
%cast pio | Pio | m
%cast ex | Giuliana | f
%cast bruder | - | m
%cast chefin | Frau Hellriegel; Hellriegel | f
%cast sohn | - | m
%cast opa | - | m
%cast kollegin | - | f
%cast tante | - | f
%cast hund | Schnitzel | m
%cast mutter | - | f
%cast dj | - | m
%cast vermieter | - | m
%cast frickemutter | - | f
%cast erzieherin | - | f

== 1 Ein Bad für vier
[Romina](romina) wird verlassen. Per Sprachnachricht, in der Straßenbahn, auf Lautsprecher. [Ihre](romina) besten [Freunde](kasi+oluchi+tilmann) reagieren mit Wodka und einer Matratze: Ab sofort wohnt [sie](romina) bei [Tilmann](tilmann), [Kasi](kasi) und [Oluchi](oluchi), obwohl die Wohnung nur ein Bad hat. [Tilmann](tilmann) räumt [ihr](romina) [sein](tilmann) Zimmer. Warum [er](tilmann) so großzügig ist, weiß allein [Oluchi](oluchi), [die](oluchi) es [ihm](tilmann) an der Nasenspitze ansieht. [Kasi](kasi) lernt am Späti eine [Ärztin](ex) kennen, [die](ex) [ihn](kasi) mit [seinem](kasi) [Bruder](bruder) verwechselt.
+ breakup _ romina "verlassen"
- friend kasi+oluchi+tilmann romina "Freunde"
+ housemate.start kasi+oluchi+tilmann romina "wohnt"
- gift tilmann romina "räumt"
- discover oluchi tilmann "Nasenspitze"
- meet ex kasi "kennen"
- sibling bruder kasi "Bruder"

== 2 Wer nicht fragt
[Oluchi](oluchi) hat ein Vorstellungsgespräch. [Ihre](oluchi) neue [Chefin](chefin) wäre [Frau Hellriegel](chefin), mit [deren](chefin) [Sohn](sohn) [sie](oluchi) einmal Schluss gemacht hat. [Kasi](kasi) klärt das Missverständnis mit der [Ärztin](ex) nicht auf und geht unter falschem Namen mit [ihr](ex) essen. [Romina](romina) übernachtet zum ersten Mal ohne Tränen. Grund dafür ist ein [Mann](radler) mit Lastenrad, [der](radler) [ihr](romina) im Regen die Kette repariert hat und [dessen](radler) Namen [sie](romina) vergessen hat zu fragen. [Tilmann](tilmann) hört sich das alles an und lässt die Nudeln anbrennen.
- hire? oluchi chefin "Vorstellungsgespräch"
- boss? chefin oluchi "Chefin"
- parent chefin sohn "Sohn"
- breakup.past oluchi sohn "Schluss"
+ betray kasi ex "falschem Namen"
- date ex kasi "essen"
- sad! romina "ohne Tränen"
+ meet radler romina "Lastenrad"
- help radler romina "repariert"

== 3 Pio
Der [Radler](radler) heißt [Ottfried](radler), und [er](radler) ist Vater. Das erfährt [Romina](romina) beim ersten Kaffee, weil der vierjährige [Pio](pio) unter dem Tisch sitzt und bellt. [Oluchi](oluchi) bekommt die Stelle, aber auch [Hellriegels](chefin) [Sohn](sohn) zum [Tischnachbarn](sohn). Und die [Ärztin](ex) küsst [Kasi](kasi) vor [seiner](kasi) eigenen Haustür, den richtigen, den falschen, egal. [Tilmanns](tilmann) [Schwester](franka) [Franka](franka) kommt aus [Gera](@gera) zu Besuch, sieht [ihren](franka) [Bruder](tilmann) dreimal seufzen und fragt: »Seit wann liebst [du](tilmann) [sie](romina)?« [Er](tilmann) stopft sich ein Brötchen in den Mund.
- parent radler pio "Vater"
- date radler romina "Kaffee"
+ hire oluchi chefin "bekommt"
- parent chefin sohn "Sohn"
- colleague.start oluchi sohn "Tischnachbarn"
+ kiss ex kasi "küsst"
- travel franka tilmann "kommt"#2
- sibling franka tilmann "Bruder"
- love? tilmann romina "liebst"

== 4 Putzplan
Krise im Bad. [Romina](romina) hat heimlich [Tilmanns](tilmann) Rasierer benutzt, [Oluchi](oluchi) heimlich [Rominas](romina) Shampoo, und [die zwei](oluchi+romina) giften einander drei Tage lang mit Klebezetteln an. [Franka](franka), [die](franka) eigentlich längst wieder weg sein wollte, übernimmt den Putzplan und das Kommando. [Kasi](kasi) gesteht der [Ärztin](ex) endlich, dass [er](kasi) nicht der [Bruder](bruder) ist. »Weiß [ich](ex) doch«, sagt [Giuliana](ex), »[der](bruder) ist nämlich [mein](ex) [Zahnarzt](bruder).« [Tilmann](tilmann) schaut [Franka](franka) an, [Franka](franka) schaut [Tilmann](tilmann) an: so etwas hätte [er](tilmann) auch gern.
+ quarrel oluchi romina "giften"
- sibling bruder kasi "Bruder"
+ reveal kasi ex "gesteht"
- discover.past ex kasi "Weiß"
- advisor bruder ex "Zahnarzt"

== 5 Fünf sind einer zu viel
[Franka](franka) ist immer noch da. [Oluchi](oluchi) mag das mehr, als [sie](oluchi) zugibt, und [Kasi](kasi) hat es als Erster gemerkt. Weil [Ottfried](radler) absagt, muss [Romina](romina) allein auf die Hochzeit [ihrer](romina) [Kollegin](kollegin); [Tilmann](tilmann) springt ein, im Anzug [seines](tilmann) verstorbenen [Großvaters](opa), und wird dort von einer [Tante](tante) der [Braut](kollegin) für [Rominas](romina) Verlobten gehalten. [Sie](romina) lässt es dabei bewenden. [Er](tilmann) tanzt sich um den Verstand. Um drei Uhr früh ruft dann [Ottfried](radler) an.
+ love oluchi franka "mag das mehr"
- discover kasi oluchi "gemerkt"
- reject radler romina "absagt"
- colleague kollegin romina "Kollegin"
- wedding kollegin "Hochzeit"
- help tilmann romina "springt"
- kin opa tilmann "Großvaters"
- die.past opa "verstorbenen"
- kin kollegin tante "Tante"
+ engaged! romina tilmann "Verlobten"

== 6 Schnitzel
[Pio](pio) wünscht sich einen Hund. [Romina](romina) schenkt [ihm](pio) einen. Ein Fehler, findet [Ottfried](radler), [der](radler) [ihr](romina) vorwirft, sich einzukaufen. Es kommt zum Krach, [Schnitzel](hund) bleibt in der WG, wo [Oluchi](oluchi) gegen Haare allergisch ist und trotzdem nicht Nein sagen kann. [Franka](franka) pflegt die [Niesende](oluchi) mit Zwiebelsud. Danach ist zwischen [beiden](franka+oluchi) nichts mehr wie vorher. [Kasi](kasi) erwischt [sie](franka+oluchi) küssend in der Vorratskammer, schließt leise die Tür und isst die Chips eben im Flur.
- gift romina pio "schenkt"
- accuse radler romina "vorwirft"
+ quarrel radler romina "Krach"
- housemate.start hund kasi+oluchi+romina+tilmann "bleibt"
- ill oluchi "allergisch"
- treat oluchi franka "pflegt"
+ kiss franka oluchi "küssend"
- discover kasi franka+oluchi "erwischt"

== 7 Die Ex vom Ex vom Ex
Die [Mutter](mutter) von [Pio](pio) ist wieder in der Stadt. [Sie](mutter) will [Ottfried](radler) zurück und das halbe Sofa. [Ottfried](radler) bittet [Romina](romina) um Zeit, und [sie](romina), gebranntes Kind, gibt [ihm](radler) gleich alle Zeit der Welt: Es ist aus. Bei [Kasi](kasi) und [Giuliana](ex) dagegen läuft es verdächtig gut, bis [sie](ex) ein Angebot aus [Oslo](@oslo) erwähnt. Und [Frau Hellriegel](chefin) erwischt [ihren](chefin) [Sohn](sohn) dabei, wie [er](sohn) [Oluchi](oluchi) ein Gedicht aufs Display schreibt. Die [Angestellte](oluchi) bekommt die Kündigung, der [Poet](sohn) ein Eis.
- return mutter "wieder"
- reconcile? mutter radler "zurück"
- parent mutter pio "Mutter"
+ breakup romina radler "Es ist aus"
- couple ex kasi "verdächtig gut"
- hire? ex "Angebot" @oslo
- flirt sohn oluchi "Gedicht"
- discover chefin sohn "erwischt"
- parent chefin sohn "Sohn"
- boss chefin oluchi "Angestellte"
+ quit oluchi chefin "Kündigung"

== 8 Beichtstuhl
Stromausfall. Fünf [Menschen](franka+kasi+oluchi+romina+tilmann), eine Kerze, keine Ausreden. [Oluchi](oluchi) und [Franka](franka) machen reinen Tisch: Ja, [sie](franka+oluchi) sind zusammen, nein, [Franka](franka) fährt nicht mehr heim. [Tilmann](tilmann) freut sich für [seine](tilmann) [Schwester](franka) und leidet für sich. [Kasi](kasi) verrät, dass [er](kasi) mit nach [Norwegen](@norwegen) gehen könnte. [Romina](romina) will wissen, warum eigentlich niemand [ihr](romina) etwas verrät. Da setzt [Tilmann](tilmann) an, holt Luft, und das Licht geht wieder an.
+ reveal franka+oluchi kasi+romina+tilmann "reinen Tisch"
- couple franka oluchi "zusammen"
- travel! franka "nicht mehr heim"
- happy tilmann franka "freut"
- sibling franka tilmann "Schwester"
- sad tilmann "leidet"
- reveal kasi franka+oluchi+romina+tilmann "verrät"
- travel? kasi "gehen könnte" @norwegen
- confess! tilmann romina "setzt"

== 9 Probezeit
[Romina](romina) hat ein Date. Mit einem [DJ](dj), [der](dj) so redet, wie andere hupen. Zur Absicherung sitzen die [Mitbewohner](franka+kasi+oluchi+tilmann) am Nebentisch, getarnt mit Sonnenbrillen, was besonders dem [DJ](dj) auffällt: [Er](dj) hält [Tilmann](tilmann) für einen Stalker und kippt [ihm](tilmann) eine Cola über den Kopf. [Romina](romina) verteidigt den [Freund](tilmann) so heftig, dass [sie](romina) selbst stutzt. [Oluchi](oluchi), seit einer Woche arbeitslos, eröffnet im Hausflur einen Suppenverkauf. Nach zwei Stunden steht der [Vermieter](vermieter) da. [Er](vermieter) will [Oluchi](oluchi) rausschmeißen und kauft dann doch lieber vier Portionen.
- date dj romina "Date"
- housemate franka+kasi+oluchi+tilmann romina "Mitbewohner"
- accuse dj tilmann "Stalker"
+ attack dj tilmann "kippt"
- help romina tilmann "verteidigt"
- friend romina tilmann "Freund"
- quit.past oluchi "arbeitslos"
+ create oluchi "eröffnet"
- threaten vermieter oluchi "rausschmeißen"

== 10 Lange Leitung
Es hat nur neun Folgen gedauert. [Romina](romina) kapiert, was mit [Tilmann](tilmann) los ist, und zwar beim [Zahnarzt](bruder), unter Betäubung, weshalb [sie](romina) es zunächst nur lallen kann. Ausgerechnet [Kasis](kasi) [Bruder](bruder) hört [ihr](romina) Geständnis. [Er](bruder) rät [ihr](romina), es nicht zu überstürzen; Weisheitszähne seien nachtragend. [Franka](franka) wird auf dem Markt von [ihrer](franka) [Mutter](frickemutter) gesehen, Hand in Hand mit [Oluchi](oluchi). Die alte [Dame](frickemutter) wird laut, [Franka](franka) wird lauter. Und [Tilmann](tilmann) lernt derweil [Pios](pio) [Erzieherin](erzieherin) kennen. Zu spät dran, [Romina](romina)?
+ discover romina tilmann "kapiert"
- advisor bruder romina "Zahnarzt"
- sibling bruder kasi "Bruder"
- reveal romina bruder "Geständnis"
- parent frickemutter franka "Mutter"
- discover frickemutter franka+oluchi "gesehen"
+ quarrel franka frickemutter "laut"
- meet erzieherin tilmann "kennen"

== 11 Oslo, einfach
[Kasi](kasi) packt. Die [Clique](franka+oluchi+romina+tilmann) spielt [ihm](kasi) zuliebe gute Laune. Die Beherrschung verliert als Erster [Schnitzel](hund), [der](hund) den Koffer zerbeißt. Am Flughafen erfährt [Kasi](kasi) von [Giuliana](ex), dass [sie](ex) die Stelle gar nicht angenommen hat, [seinetwegen](kasi). [Beide](ex+kasi) haben nun keine Wohnung mehr. [Tilmann](tilmann) geht mit der [Erzieherin](erzieherin) ins Kino und denkt an [Romina](romina), [Romina](romina) geht allein ins Kino und denkt an [ihn](tilmann). Es ist derselbe Saal. In Reihe sieben wird gegen Ende sehr leise geflucht.
- travel? kasi "packt" @oslo
- happy! franka+oluchi+romina+tilmann "gute Laune"
+ reject ex "nicht angenommen"
- love ex kasi "seinetwegen"
- date erzieherin tilmann "Kino"
- love tilmann romina "denkt an Romina"
+ love romina tilmann "denkt an ihn"

== 12 Besetzt
Das Bad ist abgeschlossen. Drinnen sitzt [Romina](romina) auf dem Wannenrand, draußen [Tilmann](tilmann) auf dem Wäschekorb, und durch die Tür sagt es sich leichter. [Sie](romina) schließt auf, [er](tilmann) hat Zahnpasta am Kinn, und ein Kuss schmeckt nach Minze. Die [Erzieherin](erzieherin) hat [er](tilmann) schon gestern verabschiedet. [Frankas](franka) [Mutter](frickemutter) holt sich bei [Oluchi](oluchi) Suppe, dann Nachschlag, dann die [Tochter](franka) in den Arm. [Kasi](kasi) und [Giuliana](ex) ziehen vorübergehend ein. Macht sechs Leute und einen Hund. Wer hat noch nicht geduscht?
- confess romina+tilmann "sagt es sich leichter"
+ kiss romina tilmann "Kuss"
- breakup tilmann erzieherin "verabschiedet"
+ reconcile franka frickemutter "in den Arm"
- parent frickemutter franka "Mutter"
- housemate.start ex+kasi franka+oluchi+romina+tilmann "ziehen"
