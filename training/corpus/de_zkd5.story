%series Kanzlei am Wall
%lang de
%genre lawyer series set in Bremen, encyclopaedia episode list with long sentences
%cast thea | Dr. Thea Wessel; Thea Wessel; Thea; Wessel | f
%cast arif | Arif Demirci; Arif; Demirci | m
%cast konrad | Konrad Wessel; Konrad | m
%cast ilka | Ilka Brodersen; Ilka; Brodersen | f
%cast bo | Bo Lindner; Bo | n
%cast rahel | Rahel Demirci; Rahel | f
%cast vito | Vito Sansone; Vito; Sansone | m
%cast margret | Margret Sprenger; Margret | f
%cast eugen | Eugen Sprenger; Eugen; Sprenger | m
%cast nadja | Nadja | f
%cast leander | Leander Ott; Ott; Leander | m
%cast staats | Staatsanwältin Grote; Grote | f
%cast baby | - | m
%cast zeuge | - | m
%cast hausmeister | - | m

== 1 Mandat und Mandel
Als [Dr. Thea Wessel](thea), [die](thea) gemeinsam mit [ihrem](thea) [Mann](konrad) [Konrad](konrad) die älteste Kanzlei am Wall führt, eines Morgens den frisch von einer Hamburger Großkanzlei abgeworbenen [Strafverteidiger](arif) [Arif Demirci](arif) vorgestellt bekommt, erkennt [sie](thea) in [ihm](arif) den [Studenten](arif) wieder, mit [dem](arif) [sie](thea) vor fünfzehn Jahren in [Göttingen](@goettingen) eine Woche lang nicht aus dem Bett gekommen ist. [Beide](arif+thea) tun so, als wären [sie](arif+thea) einander fremd, was der scharfsinnigen [Sekretärin](ilka) [Ilka Brodersen](ilka) nicht entgeht, zumal [sie](ilka) selbst an [Konrad](konrad), [ihren](ilka) [Chef](konrad), seit Langem [ihr](ilka) Herz verloren hat.
- married konrad thea "Mann"
- colleague konrad thea "gemeinsam"
+ hire arif "abgeworbenen"
- colleague.start arif thea "vorgestellt"
- affair.past arif thea "aus dem Bett"
- discover thea arif "erkennt"
- betray arif+thea konrad "tun so"
- discover ilka arif+thea "nicht entgeht"
- boss konrad ilka "Chef"
- love ilka konrad "Herz verloren"

== 2 Gütertrennung
Die wohlhabende [Reederin](margret) [Margret Sprenger](margret) will nach einunddreißig Jahren los von [ihrem](margret) [Mann](eugen) [Eugen](eugen), weil [der](eugen) sich, wie ein von [ihr](margret) beauftragter Detektiv mit Fotos belegt, mit der [Klavierlehrerin](nadja) der Enkel vergnügt, und während [Thea](thea) die [Gehörnte](margret) vertritt, übernimmt [Demirci](arif) auf Wunsch [Konrads](konrad) die Gegenseite, sodass die einstigen [Liebenden](arif+thea) sich vor Gericht beharken und hinterher im Aufzug, der zwischen zwei Stockwerken stecken bleibt, in die Arme fallen. [Arif](arif) erwähnt erst danach, dass zu Hause [seine](arif) [Frau](rahel) [Rahel](rahel) auf [ihn](arif) wartet.
- married eugen margret "Mann"
- divorce? eugen margret "los"
- cheat eugen margret "vergnügt"
- affair eugen nadja "vergnügt"
- investigate _ eugen "Detektiv"
- discover margret eugen "belegt"
- advisor thea margret "vertritt"
- advisor arif eugen "Gegenseite"
- quarrel arif thea "beharken"
+ affair.start arif thea "in die Arme fallen"
- cheat thea konrad "in die Arme fallen"
- married arif rahel "Frau"
- reveal arif thea "erwähnt"

== 3 Beweislast
[Rahel Demirci](rahel), [Richterin](rahel) am Familiengericht und im vierten Monat, lernt [Thea](thea) ausgerechnet auf dem Sommerfest der Kanzlei kennen und schließt die vermeintlich harmlose [Kollegin](thea) [ihres](rahel) [Mannes](arif) so sehr ins Herz, dass [sie](rahel) [sie](thea) bittet, Patin zu werden. [Thea](thea), von Gewissensbissen geplagt, gibt [Arif](arif) noch am Buffet den Abschied, was [dieser](arif) mit einem Nicken und [Ilka](ilka), [die](ilka) hinter der Zapfanlage lauscht, mit einem Eintrag in [ihr](ilka) schwarzes Notizbuch quittiert. Der [Hausmeister](hausmeister) entdeckt am Morgen in der Tiefgarage [Eugen Sprenger](eugen), erschlagen mit einem Notenständer.
- pregnant rahel arif "im vierten Monat"
- meet rahel thea "lernt"
- celebrate _ "Sommerfest"
- colleague arif thea "Kollegin"
- married arif rahel "Mannes"
- friend.start rahel thea "ins Herz"
- sad thea "Gewissensbissen"
+ breakup thea arif "Abschied"
- discover ilka arif+thea "lauscht"
- find hausmeister eugen "entdeckt"
+ kill _ eugen "erschlagen"

== 4 Dringender Verdacht
Unter dem Vorwurf, den [Reeder](eugen) auf dem Gewissen zu haben, kommt die [Klavierlehrerin](nadja) [Nadja](nadja) in Untersuchungshaft, und obwohl [Staatsanwältin Grote](staats), eine [Schulfreundin](staats) der [Witwe](margret), keinen Zweifel an [deren](nadja) Schuld hat, glaubt [Bo Lindner](bo), Referendariat im zweiten Jahr, der [Beschuldigten](nadja) jedes Wort. [Bo](bo) überredet [Arif](arif), die Verteidigung der [Geliebten](nadja) [seines](arif) toten [Mandanten](eugen) zu übernehmen. [Konrad](konrad) erhält unterdessen einen Umschlag ohne Absender, in dem steht, was im Aufzug geschah, und verlässt das Haus, ohne [seine](konrad) [Gattin](thea) anzusehen.
- accuse _ nadja "Vorwurf"
+ arrest _ nadja "Untersuchungshaft"
- kill? nadja eugen "auf dem Gewissen"
- friend margret staats "Schulfreundin"
- accuse staats nadja "keinen Zweifel"
- help bo nadja "glaubt"
- married.past eugen margret "Witwe"
- advisor.start arif nadja "Verteidigung"
- affair.past eugen nadja "Geliebten"
- die.past eugen "toten"
- advisor.past arif eugen "Mandanten"
- reveal _ konrad "Umschlag"
+ discover konrad arif+thea "steht"
- married konrad thea "Gattin"

== 5 Kleine Anfragen
[Konrad](konrad) schläft im Hotel. [Ilka](ilka) bringt [ihm](konrad) frische Hemden. [Ilka](ilka) hat den Brief geschrieben. Das weiß [Konrad](konrad) nicht. Am dritten Abend küsst [er](konrad) [sie](ilka). [Thea](thea) fragt [Bo](bo) nach [Konrad](konrad). [Bo](bo) schaut weg. [Rahel](rahel) fragt [Arif](arif) nach dem Grund für [Konrads](konrad) Auszug. [Arif](arif) lügt [Rahel](rahel) an. „[Die beiden](konrad+thea) haben Geldsorgen“, sagt [Arif](arif). [Rahel](rahel) lädt [Thea](thea) zum Essen ein. [Thea](thea) sagt ab.
- move konrad "Hotel"
- help ilka konrad "Hemden"
- reveal.past ilka konrad "geschrieben"
- discover! konrad ilka "weiß Konrad nicht"
+ kiss ilka konrad "küsst"
- betray arif rahel "lügt"
- invite rahel thea "lädt"
- reject thea rahel "sagt ab"

== 6 Zeuge der Anklage
Der [Zeuge](zeuge), [der](zeuge) [Nadja](nadja) in der Tatnacht am Wall gesehen haben will, verwickelt sich unter [Demircis](arif) Fragen derart in Widersprüche, dass [er](zeuge) schließlich zugibt, von [Vito Sansone](vito), dem [Chauffeur](vito) der [Sprengers](eugen+margret), Geld bekommen zu haben. [Nadja](nadja) kommt auf freien Fuß und findet bei [Bo](bo) ein Dach über dem Kopf, aus dem nach drei Nächten mehr als ein Dach wird. [Rahel](rahel) überrascht [Thea](thea) weinend auf der Gerichtstoilette, und weil [diese](thea) nicht länger heucheln kann, beichtet [sie](thea) der [Schwangeren](rahel) alles, worauf [jene](rahel) erst schweigt und dann zuschlägt.
- accuse.past zeuge nadja "gesehen haben will"
- reveal zeuge arif "zugibt"
- betray.past vito nadja "Geld"
- boss eugen+margret vito "Chauffeur"
- housemate.start bo nadja "Dach über dem Kopf"
- affair.start bo nadja "mehr als ein Dach"
- sad thea "weinend"
- pregnant rahel "Schwangeren"
+ reveal thea rahel "beichtet"
+ attack rahel thea "zuschlägt"
- arrest.past _ nadja "freien Fuß"

== 7 Trennungsjahr
[Rahel](rahel) setzt [Arif](arif) mit zwei Koffern und der Geige [seines](arif) Großvaters vor die Tür und beauftragt, weil [sie](rahel) als Richterin weiß, wie man so etwas anstellt, den gefürchtetsten [Scheidungsanwalt](leander) der Stadt, [Leander Ott](leander), [der](leander) zufällig auch noch [Theas](thea) älterer [Bruder](leander) ist und das Mandat, sehr zum Verdruss [seiner](leander) [Schwester](thea), mit Vergnügen annimmt. [Konrad](konrad), [der](konrad) inzwischen mit [Ilka](ilka) zusammenlebt, bietet [Thea](thea) die Hälfte der Kanzlei an; [sie](thea) will lieber [ihn](konrad) zurück, bekommt aber zur Antwort, dafür sei es zu spät.
+ breakup rahel arif "vor die Tür"
- advisor.start leander rahel "beauftragt"
- sibling leander thea "Bruder"
- sad thea "Verdruss"
- couple ilka konrad "zusammenlebt"
- gift? konrad thea "bietet"
- reconcile? konrad thea "zurück"
- reject konrad thea "zu spät"

== 8 Im Namen der Reederei
[Vito Sansone](vito), [den](vito) die Polizei seit der Aussage des bestochenen [Zeugen](zeuge) sucht, taucht nachts in der Kanzlei auf, drückt [Ilka](ilka) ein Messer an die Kehle und verlangt die Akte Sprenger, bis [Bo](bo), durch den Lärm aus dem Aktenkeller gelockt, [ihn](vito) mit dem Bürgerlichen Gesetzbuch niederstreckt und damit der [Sekretärin](ilka) vermutlich das Leben bewahrt. Noch im Krankenwagen beteuert der [Chauffeur](vito), [er](vito) habe nur aus Liebe zu [Margret](margret) gehandelt, mit [der](margret) [ihn](vito) seit Jahren mehr verbinde als der Dienstwagen, und die [Witwe](margret), hält [Grote](staats) dagegen, sei zur Tatzeit nachweislich in der Oper gewesen.
- investigate _ vito "sucht"
- threaten vito ilka "Messer"
- attack bo vito "niederstreckt"
+ rescue bo ilka "das Leben bewahrt"
- injure vito bo "Krankenwagen"
- love vito margret "Liebe"
+ affair margret vito "mehr verbinde"
- reveal vito "beteuert"
- help staats margret "hält"
- married.past eugen margret "Witwe"

== 9 Frühchen und Fristen
Die Aufregung der vergangenen Wochen fordert ihren Tribut: Im Verhandlungssaal setzen bei [Rahel](rahel) sieben Wochen vor der Zeit die Wehen ein, und da der Verkehr am Wall stillsteht, ist es [Thea](thea), die [Frau](thea), [die](thea) [ihr](rahel) den [Mann](arif) genommen hat, [die](thea) [ihr](rahel) auf dem Richtertisch durch die Geburt hilft. [Arif](arif) trifft ein, als [sein](arif) [Sohn](baby) bereits schreit, und bittet die [Kindsmutter](rahel) auf Knien, [ihn](arif) wieder aufzunehmen, doch [diese](rahel) weist [ihm](arif) nur den Platz neben dem Brutkasten an. [Nadja](nadja) und [Bo](bo) haben sich heimlich verlobt.
- help thea rahel "hilft"
- affair.past arif thea "genommen"
+ birth rahel baby "Geburt"
- parent arif baby "Sohn"
- parent rahel baby "Kindsmutter"
- reconcile? arif rahel "auf Knien"
- reject rahel arif "weist"
+ engaged.start bo nadja "verlobt"

== 10 Opernglas
Beim Durchsehen alter Abendspielzettel fällt [Bo](bo) auf, dass die Vorstellung, die [Margret Sprenger](margret) besucht haben will, wegen einer erkrankten Sopranistin ausgefallen war, und da nur [Grote](staats) das Alibi bestätigt hatte, steht plötzlich die [Staatsanwältin](staats) selbst im Verdacht, für die [Jugendfreundin](margret) gelogen zu haben. [Thea](thea) legt das Mandat der [Reederin](margret) nieder. [Diese](margret) droht [ihr](thea), das Verhältnis mit [Demirci](arif) in die Zeitung zu bringen, ohne zu ahnen, dass es dort niemanden mehr gibt, der davon nicht wüsste. [Ilka](ilka) erwartet von [Konrad](konrad) einen Ring und bekommt eine Gehaltserhöhung.
+ discover bo margret "fällt Bo auf"
- betray.past? staats "gelogen"
- accuse _ staats "im Verdacht"
- friend margret staats "Jugendfreundin"
- advisor.end thea margret "nieder"
+ threaten margret thea "droht"
- affair.past arif thea "Verhältnis"
- propose? konrad ilka "Ring"
- gift konrad ilka "Gehaltserhöhung"

== 11 Geständnis auf Raten
In die Enge getrieben, räumt [Margret](margret) vor Gericht ein, [Eugen](eugen) nicht aus Eifersucht auf die [Klavierlehrerin](nadja), sondern deshalb getötet zu haben, weil [er](eugen) in die Scheidung gar nicht einwilligen wollte, und [Grote](staats), [die](staats) [ihr](margret) zuliebe den Beruf aufs Spiel gesetzt hat, wird noch im Saal vom Dienst suspendiert. [Konrad](konrad) findet in [Ilkas](ilka) Schreibtisch das schwarze Notizbuch samt Entwurf des Umschlagbriefs; die Erkenntnis, dass [seine](konrad) [Lebensgefährtin](ilka) [ihn](konrad) von Anfang an gelenkt hat, lässt [ihn](konrad) stumm die Wohnung räumen. [Leander](leander) fängt [seinen](leander) [Schwager](konrad) in der Hotelbar auf.
+ reveal margret "räumt"
+ kill.past margret eugen "getötet"
- jealous! margret nadja "Eifersucht"
- divorce! eugen margret "Scheidung"
- help.past staats margret "zuliebe"
- quit staats "suspendiert"
- find konrad "findet"
- discover konrad ilka "Erkenntnis"
- couple ilka konrad "Lebensgefährtin"
- betray.past ilka konrad "gelenkt"
- breakup konrad ilka "räumen"
- kin konrad leander "Schwager"
- help leander konrad "fängt"

== 12 Vergleich
Am Tag, an dem [Bo](bo) das zweite Staatsexamen besteht und eine Stunde darauf mit [Nadja](nadja) vor den Standesbeamten tritt, sitzen [Thea](thea) und [Konrad](konrad) nebeneinander auf der Bank der [Trauzeugen](konrad+thea), und da keiner der [Eheleute](konrad+thea) die Scheidung je beantragt hat, verlassen [sie](konrad+thea) den Saal so verheiratet wie das junge [Paar](bo+nadja). [Rahel](rahel), [die](rahel) [Leander](leander) seit einigen Wochen nicht mehr nur als Mandantin trifft, erlaubt [Arif](arif), den [Kleinen](baby) an jedem zweiten Wochenende zu holen. [Ilka Brodersen](ilka) kündigt, eröffnet gegenüber eine Detektei und stellt als ersten Mitarbeiter den [Hausmeister](hausmeister) ein.
- find bo "besteht"
+ wedding bo nadja "Standesbeamten"
- advisor konrad+thea bo+nadja "Trauzeugen"
- married konrad thea "Eheleute"
- divorce! konrad thea "Scheidung"
+ reconcile konrad thea "so verheiratet"
- advisor leander rahel "Mandantin"
- affair leander rahel "nicht mehr nur"
- quit ilka "kündigt"
- create ilka "eröffnet"
- hire hausmeister ilka "stellt"
