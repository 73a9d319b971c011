%series Drei Damen und ein Kater danach
%lang de
%genre big-city comedy about women friends and their husbands, Chicago, translated episode overview
%cast gwen | Gwendolyn Pryce; Gwendolyn; Gwen | f
%cast marcus | Marcus Pryce; Marcus | m
%cast lucinda | Lucinda Ortega; Lucinda; Lu | f
%cast dell | Dell Hanrahan; Dell | m
%cast odalys | Odalys Beaumont; Odalys; Delia Crump; Delia C. | f
%cast sterling | Judge Beaumont; Thaddeus Beaumont; Thaddeus | m
%cast ren | Ren Takeda; Ren | m
%cast sunny | Sunny | f
%cast bea | Beatrix Pryce; Beatrix; Bea | f
%cast vaterlu | - | m
%cast hausmeister | Mr. Okafor; Okafor | m
%cast delphia | Delphia | f
%cast kater | Eisenhower | m
%cast neffe | Tobias Beaumont; Tobias | m
%cast aushilfe | - | f
%cast doorman | - | m
%cast agent | - | f
%cast rosasohn | Manny | m

== 1 Pilot
Die [Kolumnistin](gwen) [Gwendolyn Pryce](gwen) predigt in der [Tribune](#tribune) die offene Ehe und führt daheim die geschlossenste der Stadt: [Ihr](gwen) [Gatte](marcus) [Marcus](marcus), [Zahnprothetiker](marcus), geht um neun ins Bett. [Ihre](gwen) [Studienkameradinnen](lucinda+odalys) wissen Rat. [Lucinda](lucinda), dreifach geschiedene [Maklerin](lucinda), empfiehlt einen Liebhaber, [Odalys](odalys), [Gemahlin](odalys) eines [Bundesrichters](sterling), einen Hund. Es wird ein zugelaufener [Kater](kater), [den](kater) die [Autorin](gwen) mit dem Namen [Eisenhower](kater) straft. Kaum sind die [Freundinnen](lucinda+odalys) fort, findet [Gwen](gwen) in der Manteltasche [ihres](gwen) [Mannes](marcus) eine Zimmerkarte des Drake-Hotels. Ob auch [er](marcus) die Kolumne gelesen hat?
- create gwen "predigt"
- married gwen marcus "Gatte"
- divorce.past lucinda "geschiedene"
- married odalys sterling "Gemahlin"
- friend gwen lucinda+odalys "Freundinnen"
- help lucinda+odalys gwen "Rat"
- affair? _ gwen "Liebhaber"
- find gwen kater "zugelaufener"
+ find gwen "Zimmerkarte"
- cheat? marcus gwen "Zimmerkarte"

== 2 Zimmer 1114
Zu dritt belagern die [Damen](gwen+lucinda+odalys) die Hotelbar, verkleidet als Vertreterinnen für Badesalz. Um halb acht betritt [Marcus](marcus) den Aufzug. [Lucinda](lucinda) becirct den [Liftboy](doorman), [Odalys](odalys) hält den Direktor hin, [Gwen](gwen) reißt die Tür auf und steht vor acht Herren in Steppschuhen. [Ihr](gwen) [Mann](marcus) lernt seit Monaten heimlich tanzen, als Überraschung zum fünfzehnten Hochzeitstag. [Sie](gwen) schämt sich in Grund und Boden. [Lehrer](ren) der Truppe ist ein gewisser [Ren Takeda](ren), dreißig, biegsam wie eine Weidenrute, und [Lu](lucinda) vergisst augenblicklich, wie der [Liftboy](doorman) hieß.
- investigate gwen+lucinda+odalys marcus "belagern"
- flirt doorman lucinda "becirct"
- married gwen marcus "Mann"
+ discover gwen marcus "reißt die Tür auf"
- cheat! marcus gwen "lernt"
- celebrate? marcus gwen "Hochzeitstag"
- sad gwen "schämt"
- advisor ren marcus "Lehrer"
+ love.start lucinda ren "vergisst augenblicklich"
- betray gwen+lucinda+odalys _ "verkleidet"

== 3 Die Akte Odalys
[Judge Beaumont](sterling) erhält einen Brief ohne Unterschrift: [Seine](sterling) [Frau](odalys) sei vor neunzehn Jahren unter anderem Namen wegen Scheckbetrugs gesessen. [Odalys](odalys) streitet am Frühstückstisch alles ab und sucht zitternd bei [Gwen](gwen) Zuflucht. Dort packt [sie](odalys) aus. Ja, [sie](odalys) habe als [Delia Crump](odalys) in [Joliet](@joliet) zwei Jahre Hemden genäht. [Die](gwen) schwört, es mit ins Grab zu nehmen, und ringt danach an der Schreibmaschine mit der besten Kolumne [ihres](gwen) Lebens. [Lucinda](lucinda) besorgt sich inzwischen Steppschuhe in der falschen Größe und bricht sich in der ersten Stunde den Zeh.
- accuse _ odalys "Brief"
- married odalys sterling "Frau"
- arrest.past? _ odalys "gesessen"
- betray odalys sterling "streitet"
- flee odalys gwen "Zuflucht"
- sad odalys "zitternd"
+ reveal odalys gwen "packt"
- arrest.past _ odalys "genäht"
- reveal! gwen _ "ins Grab"
- reveal? gwen _ "ringt"
- injure lucinda "bricht"
- steal.past? odalys "Scheckbetrugs"

== 4 Fünfzehn Jahre
Zum Jubiläum steppt [Marcus](marcus) vor achtzig geladenen Gästen, und [Gwen](gwen) weint vor Stolz. Überstrahlt wird der Abend von [seiner](marcus) [Mutter](bea) [Beatrix](bea), [die](bea) mit Koffern anrückt und verkündet, [sie](bea) habe [ihr](bea) Haus in [Duluth](@duluth) verkauft. [Hausmeister](hausmeister) [Okafor](hausmeister) schleppt [ihre](bea) siebzehn Hutschachteln ins Gästezimmer und wird dafür „junger Mann“ genannt, mit dreiundsechzig. [Lucinda](lucinda), den Fuß im Gips, fordert [Ren](ren) im Sitzen auf. [Er](ren) beugt sich hinab, und [ihre](lucinda+ren) Münder treffen sich auf halbem Weg. Neben der Garderobe lässt [Richter](sterling) [Beaumont](sterling) unauffällig das Weinglas der eigenen [Gattin](odalys) in eine Plastiktüte gleiten.
- celebrate gwen+marcus "Jubiläum"
- create marcus "steppt"
- happy gwen "Stolz"
- parent bea marcus "Mutter"
- move bea gwen+marcus "Koffern"
- help hausmeister bea "schleppt"
- injure lucinda "Gips"
+ kiss lucinda ren "Münder"
- married odalys sterling "Gattin"
+ investigate sterling odalys "Plastiktüte"

== 5 Fingerabdrücke
Das Labor lässt keinen Zweifel. [Thaddeus](sterling) legt [Odalys](odalys) das Gutachten neben das Dinkelmüsli und die Ehe auf Eis: Wer [ihn](sterling) neunzehn Jahre lang zum Narren halte, könne nicht an [seinem](sterling) Tisch sitzen. Mit einem Pelz und einem Toaster landet die [Verstoßene](odalys) auf [Lus](lucinda) Schlafcouch. [Deren](lucinda) dritter [Verflossener](dell), der ewig klamme [Dell Hanrahan](dell), übernachtet dort ebenfalls, weil [er](dell) angeblich nur den Boiler repariert. [Bea](bea) räumt derweil [Gwens](gwen) Küche um. Als die [Schwiegertochter](gwen) aufbegehrt, fällt das schöne Wort „Übergangslösung“, und [Marcus](marcus), zwischen den [Frauen](bea+gwen), zieht die Steppschuhe an.
- discover sterling odalys "keinen Zweifel"
+ breakup sterling odalys "auf Eis"
- betray.past odalys sterling "zum Narren"
+ move odalys lucinda "Schlafcouch"
- ex dell lucinda "Verflossener"
- married.past dell lucinda "Verflossener"
- housemate dell lucinda "übernachtet"
- kin bea gwen "Schwiegertochter"
- quarrel bea gwen "aufbegehrt"

== 6 Der Absender
Wer hat den Brief geschrieben? [Gwen](gwen) vergleicht Schreibmaschinentypen, [Lucinda](lucinda) schmeichelt der [Sekretärin](aushilfe) des [Richters](sterling) ein Geständnis ab: [Sie](aushilfe) habe nur getippt, was der [Neffe](neffe) [ihres](aushilfe) [Chefs](sterling) diktierte. [Tobias](neffe), [Jurastudent](neffe) und einziger Erbe, solange der [Onkel](sterling) keine Kinder hat, wurde unruhig, als [Odalys](odalys) neulich im Fischrestaurant dreimal hinausmusste. Nun wird die [Genannte](odalys) selbst unruhig. Mit sechsundvierzig! Der Teststreifen in [Lucindas](lucinda) Bad färbt sich blau. [Dell](dell), [der](dell) ihn im Mülleimer entdeckt, glaubt, er gehöre der [Gastgeberin](lucinda), und kauft von geborgtem Geld einen Strampler.
- reveal aushilfe lucinda "Geständnis"
- boss sterling aushilfe "Chefs"
+ betray neffe odalys "diktierte"
- kin neffe sterling "Neffe"
- ill odalys "hinausmusste"
- sad neffe "unruhig"
- sad odalys "unruhig"#2
+ pregnant odalys "färbt sich blau"
- find dell "entdeckt"
- pregnant! lucinda "gehöre"
- investigate gwen _ "vergleicht"

== 7 Zwei Väter, ein Strampler
Mit feuchten Augen hält [Dell](dell) um [Lus](lucinda) Hand an, zum zweiten Mal, diesmal in Anwesenheit von [Ren](ren). [Der](ren) versteht nur „Baby“, gratuliert höflich und steigt in den nächsten Bus nach [Milwaukee](@milwaukee). [Lucinda](lucinda) humpelt hinterher, verpasst [ihn](ren) und wirft [ihrem](lucinda) [Ex](dell) den Strampler an den Kopf. [Odalys](odalys) will [Thaddeus](sterling) nichts sagen: [Er](sterling) solle [sie](odalys) um [ihrer](odalys) selbst willen zurückholen oder gar nicht. [Beatrix](bea) hat bei [Gwen](gwen) die Grippe und lässt sich ausschließlich von [Mr. Okafor](hausmeister) die Hühnersuppe ans Bett bringen.
+ propose dell lucinda "Hand"
- pregnant! lucinda "Baby"
- travel ren "steigt" @milwaukee
- attack lucinda dell "wirft"
- ex dell lucinda "Ex"
- reveal! odalys sterling "nichts sagen"
- reconcile? odalys sterling "zurückholen"
- ill bea "Grippe"
- help hausmeister bea "Hühnersuppe"

== 8 Nachruf
[Gwens](gwen) [Redaktionsleiterin](delphia) [Delphia](delphia) droht mit dem Aus der Kolumne, falls nicht bis Mitternacht etwas Saftiges kommt. In höchster Not tippt [Gwen](gwen) die Geschichte einer gewissen [Delia C.](odalys), selbstverständlich anonymisiert. Am Morgen weiß ganz [Chicago](@chicago) Bescheid. [Odalys](odalys) liest sie beim Frauenarzt und geht ohne Termin wieder heim. [Sie](odalys) sagt zu [Gwen](gwen) nur einen Satz: „Im Gefängnis hat [mich](odalys) keine verpfiffen.“ [Lucinda](lucinda) stellt sich auf die Seite der [Schwangeren](odalys), und [Marcus](marcus) erkundigt sich, warum es bei [ihnen](gwen+marcus) so still geworden ist. Als Einziger redet noch [Eisenhower](kater) mit der [Hausherrin](gwen), gegen Thunfisch.
- boss delphia gwen "Redaktionsleiterin"
- threaten delphia gwen "droht"
- quit? gwen delphia "Aus"
+ reveal gwen "Bescheid"
- arrest.past _ odalys "Gefängnis"
- betray gwen odalys "verpfiffen"
- create gwen "tippt"
- accuse odalys gwen "Satz"
- help lucinda odalys "Seite"
- pregnant odalys "Schwangeren"

== 9 Stepptanz für Anfänger
[Gwen](gwen) reicht den Rücktritt ein, kauft [Delphia](delphia) die Druckplatten ab und legt sie [Odalys](odalys) in Stücken vor die Tür. Nichts rührt sich. Erst als die [Reuige](gwen) anfängt, im Treppenhaus zu steppen, schlecht, laut und zwei Stunden lang, reißt die [Belagerte](odalys) das Fenster auf und lacht, ob [sie](odalys) will oder nicht. [Lucinda](lucinda) reist nach [Milwaukee](@milwaukee), wo [Ren](ren) mit [Sunny](sunny) auftritt, einer [Tänzerin](sunny), [die](sunny) [ihn](ren) ansieht, wie [Lu](lucinda) [ihn](ren) ansehen sollte. [Sie](lucinda) kehrt auf dem Absatz um. Dass [Sunny](sunny) [seine](ren) [Halbschwester](sunny) ist, steht leider nur im Programmheft.
- quit gwen delphia "Rücktritt"
+ reconcile gwen odalys "lacht"
- happy odalys "lacht"
- travel lucinda "reist" @milwaukee
- create ren+sunny "auftritt"
- jealous lucinda sunny "Absatz"
- discover! lucinda ren+sunny "leider nur"
- sibling ren sunny "Halbschwester"
- gift gwen odalys "legt"

== 10 Richter und Henker
Vor Gericht ficht [Tobias](neffe) die Testamentsänderung [seines](neffe) [Onkels](sterling) an. Als Zeugin geladen, betritt hochschwanger die angebliche [Hochstaplerin](odalys) den Saal, und [Thaddeus](sterling) verliert mitten im Satz den Faden. „Von wem?“, entfährt es dem [Juristen](sterling). „Von einem [Mann](sterling), [der](sterling) an [seinem](sterling) Tisch niemanden sitzen lässt“, antwortet [Odalys](odalys). Das Protokoll vermerkt Heiterkeit. Der [Neffe](neffe) beschuldigt die [Tante](odalys) noch im Flur, ein Kissen zu tragen, worauf [ihm](neffe) die Fruchtblase der [Gescholtenen](odalys) die Schuhe ruiniert. [Dell](dell), als Taxifahrer neuerdings in Lohn und Brot, rast mit beiden [Beaumonts](odalys+sterling) über sieben rote Ampeln.
- kin neffe sterling "Onkels"
- quarrel neffe sterling "ficht"
+ pregnant odalys sterling "hochschwanger"
- discover sterling odalys "entfährt"
- reject.past sterling odalys "niemanden sitzen lässt"
- accuse neffe odalys "beschuldigt"
- kin neffe odalys "Tante"
- pregnant! odalys "ein Kissen"
- hire dell "Lohn und Brot"
+ help dell odalys+sterling "rast"

== 11 Sieben Pfund
Der [Sohn](rosasohn) der [Beaumonts](odalys+sterling) kommt auf der Rückbank des Taxis an, im Beisein von [Dell](dell), [der](dell) in Ohnmacht fällt, und von [Lucinda](lucinda), [die](lucinda) das eben nicht tut. [Thaddeus](sterling) erbittet, kniend zwischen Kindersitz und Handbremse, die Verzeihung [seiner](sterling) [Frau](odalys). [Sie](odalys) lässt [ihn](sterling) noch bis zur nächsten Kreuzung zappeln. Nach [Lucindas](lucinda) [Vater](vaterlu), einem [Busfahrer](vaterlu), nennen [sie](odalys+sterling) den [Kleinen](rosasohn) [Manny](rosasohn). Bei den [Pryces](bea+gwen+marcus) herrscht Aufregung anderer Natur: [Marcus](marcus) überrascht [seine](marcus) [Mutter](bea) und den [Hausmeister](hausmeister) im Heizungskeller, und diesmal geht es nicht um Hühnersuppe.
+ birth odalys rosasohn "kommt"
- parent odalys+sterling rosasohn "Sohn"
- ill dell "Ohnmacht"
- parent vaterlu lucinda "Vater"
- married odalys sterling "Frau"
+ reconcile odalys sterling "Verzeihung"
- parent bea marcus "Mutter"
- discover marcus bea+hausmeister "überrascht"
- affair bea hausmeister "Heizungskeller"

== 12 Auf die Füße
Unverhofft steht [Ren](ren) in [Lucindas](lucinda) Maklerbüro. [Er](ren) sucht ein Studio mit Schwingboden und die [Frau](lucinda), [die](lucinda) in [Milwaukee](@milwaukee) [ihren](lucinda) Schal vergessen hat. „Und [deine](ren) [Partnerin](sunny)?“, fragt [sie](lucinda) kühl. Die [Schwester](sunny), mit [der](sunny) [er](ren) gekommen ist, winkt durchs Schaufenster. [Gwen](gwen) nimmt den Posten an, den [ihr](gwen) eine [Literaturagentin](agent) in [New York](@newyork) offeriert. [Marcus](marcus), [der](marcus) nirgendwohin will, bügelt schweigend [ihre](gwen) Blusen. Beim Abschiedsfest, zu dem [Bea](bea) mit Verlobungsring erscheint, klebt an jeder Bluse ein Zettel: Steppschulen in Manhattan, der Länge nach sortiert. [Eisenhower](kater) sitzt schon im Koffer.
- return ren lucinda "Unverhofft"
+ find? ren lucinda "sucht"
- lose.past lucinda "vergessen"
- jealous lucinda sunny "kühl"
- sibling ren sunny "Schwester"
- hire gwen agent "Posten" @newyork
- celebrate _ gwen "Abschiedsfest"
+ engaged bea hausmeister "Verlobungsring"
- move? gwen+marcus "Manhattan"
