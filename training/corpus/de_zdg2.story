%series Abel, Osei & Töchter
%lang de
%genre legal dramedy, Chicago, TV guide
%cast marguerite | Marguerite Abel; Marguerite; Mrs. Abel | f
%cast kwabena | Kwabena Osei; Kwabena; Osei | m
%cast saskia | Saskia Abel; Saskia | f
%cast philippa | Philippa Abel; Philippa; Pip | f
%cast holden | Holden Marsh; Holden; Marsh | m
%cast ruben | Ruben | m
%cast yolanda | Yolanda | f
%cast stoddard | Richter Stoddard; Stoddard | m
%cast wes | Wes Tanaka; Wes | m
%cast grady | Grady Abel; Grady | m
%cast klient | Mr. Fontaine; Fontaine | m
%cast praktikant | Emmett | m
%cast nanny | - | f
%cast verst | - | f

== 1
Nach dreißig Jahren Ehe und Sozietät erfährt [Marguerite Abel](marguerite) aus einem versehentlich zugestellten Schriftsatz, dass [ihr](marguerite) [Mann](grady) [Grady](grady) die Scheidung will. [Ihre](marguerite) [Töchter](philippa+saskia) könnten unterschiedlicher kaum reagieren: [Saskia](saskia), Prozessanwältin mit Aktenkoffer und Magengeschwür, entwirft sofort die Erwiderung, die jüngere [Philippa](philippa) entwendet dem [Vater](grady) den Wagen und fährt ihn in den See. Der langjährige [Partner](kwabena) [Kwabena Osei](kwabena) steht zwischen den Fronten. Soll [er](kwabena) zugeben, dass [er](kwabena) seit Monaten Bescheid wusste?
- married grady marguerite "Ehe"
- colleague grady marguerite "Sozietät"
+ discover marguerite grady "erfährt"
+ divorce? grady marguerite "Scheidung"
- parent marguerite philippa+saskia "Töchter"
- ill saskia "Magengeschwür"
- create saskia "entwirft"
- steal philippa grady "entwendet"
- parent grady philippa "Vater"
- colleague grady+marguerite kwabena "Partner"
- reveal? kwabena "zugeben"
- discover.past kwabena grady "Bescheid wusste"

== 2
[Grady](grady) lässt sich ausgerechnet von [Holden Marsh](holden) vertreten, [Saskias](saskia) ewigem [Widersacher](holden) und, was außer [ihrer](saskia) [Schwester](philippa) niemand weiß, [ihrem](saskia) [Liebhaber](holden) aus Studientagen. Bei der ersten Anhörung wirft [Richter Stoddard](stoddard) [beide](holden+saskia) wegen ungebührlichen Tons aus dem Saal. Auf dem Gang streiten [sie](holden+saskia) weiter, bis [sie](holden+saskia) lachen müssen. [Pip](philippa) tritt derweil als Empfangsdame in der Kanzlei an und legt am ersten Vormittag drei Anrufer auf dieselbe Leitung; einer davon, der [Witwer](klient) [Fontaine](klient), engagiert die Firma trotzdem.
+ advisor.start holden grady "vertreten"
- enemy holden saskia "Widersacher"
- affair.past holden saskia "Liebhaber"
- sibling philippa saskia "Schwester"
- quarrel holden saskia "streiten"
- happy holden+saskia "lachen"
- hire philippa "tritt"
- married.past klient verst "Witwer"
- die.past verst "Witwer"
- hire kwabena+marguerite+saskia klient "engagiert"

== 3
Wer darf die Asche behalten? [Mr. Fontaine](klient) liegt mit [Yolanda](yolanda), der [Zwillingsschwester](yolanda) [seiner](klient) verstorbenen [Frau](verst), im Clinch. [Kwabena](kwabena) soll schlichten und ist schon beim Händedruck mit der [Tangolehrerin](yolanda) um den Verstand gebracht. Zu Hause stopft [Marguerite](marguerite) die Anzüge [ihres](marguerite) [Gatten](grady) in Kartons fürs Obdachlosenheim und schläft zum ersten Mal seit Wochen durch. [Praktikant](praktikant) [Emmett](praktikant) glaubt an ein Versehen und bringt die Kisten [Grady](grady) ins Hotel. Als eine junge [Frau](nanny) im Bademantel aufmacht, erkennt [er](praktikant) in [ihr](nanny) das [Kindermädchen](nanny) von [Richter Stoddard](stoddard).
- quarrel klient yolanda "Clinch"
- sibling verst yolanda "Zwillingsschwester"
- married.past klient verst "Frau"
- die.past verst "verstorbenen"
- help? kwabena klient+yolanda "schlichten"
- meet kwabena yolanda "Händedruck"
+ love.start kwabena yolanda "Verstand"
- married grady marguerite "Gatten"
- affair? grady nanny "Bademantel"
+ discover praktikant nanny "erkennt"
- boss stoddard nanny "Kindermädchen"

== 4
[Emmett](praktikant) weiß nicht, wohin mit [seiner](praktikant) Entdeckung, und erzählt sie ausgerechnet [Philippa](philippa). Keine Stunde später wissen es die Poststelle, der Pförtner und [ihre](philippa) [Mutter](marguerite). [Marguerite](marguerite) beantragt, [Stoddard](stoddard) wegen Befangenheit abzulösen. [Saskia](saskia) lässt sich von [Holden](holden) zu einem Burger überreden, „rein dienstlich“. Dass [ihr](saskia) [Ehemann](wes) [Wes](wes) am Nachbartisch ein Vorstellungsgespräch führt, bemerkt [sie](saskia) erst, als [Holdens](holden) Hand schon auf der [ihren](saskia) liegt. [Kwabena](kwabena) nimmt Tangostunden und zerrt sich die Leiste.
+ reveal praktikant philippa "erzählt"
- reveal philippa marguerite "wissen"
- discover marguerite grady "wissen"
- parent marguerite philippa "Mutter"
- accuse marguerite stoddard "Befangenheit"
- date holden saskia "Burger"
- married saskia wes "Ehemann"
- hire? wes "Vorstellungsgespräch"
- discover saskia wes "bemerkt"
- flirt holden saskia "Hand"
- injure kwabena "zerrt"

== 5
Anstatt [ihr](saskia) eine Szene zu machen, räumt [Wes](wes) wortlos das Schlafzimmer und nächtigt fortan bei den Kakteen im Arbeitszimmer. [Saskia](saskia) sucht Trost bei [ihrer](saskia) [Mutter](marguerite), doch [die](marguerite) kann gerade niemanden brauchen, der [sie](marguerite) an [Grady](grady) erinnert. [Osei](kwabena) beichtet [Marguerite](marguerite) endlich [seine](kwabena) Mitwisserschaft, worauf [sie](marguerite) [ihm](kwabena) vor der ganzen Belegschaft das Du entzieht. [Yolanda](yolanda) hat die Urne indes heimlich mitgehen lassen und auf dem Tanzboden ein wenig verstreut. [Fontaine](klient), rasend vor Zorn, droht mit einer Klage.
- quarrel! saskia wes "Szene"
- help? marguerite saskia "Trost"
- parent marguerite saskia "Mutter"
- reject marguerite saskia "niemanden brauchen"
+ reveal kwabena marguerite "beichtet"
- discover.past kwabena "Mitwisserschaft"
- friend.end kwabena marguerite "entzieht"
+ steal yolanda klient "mitgehen lassen"
- sad klient yolanda "Zorn"
- threaten klient yolanda "droht"

== 6
Der neue [Vorsitzende](ruben) heißt [Ruben](ruben) und hat einst um [Marguerites](marguerite) Hand angehalten – zwei Wochen bevor [sie](marguerite) [Grady](grady) begegnete. [Er](ruben) müsste sich für befangen erklären, tut es aber nicht. [Marsh](holden) kommt dahinter und erwägt, den [Juristen](ruben) damit unter Druck zu setzen; [Saskia](saskia) beschwört [ihn](holden), davon abzulassen. Für den Gefallen verlangt [er](holden) ein Wochenende in [Milwaukee](@milwaukee). Unterdessen bügelt [Wes](wes) Hemden für eine neue Stelle in [Seattle](@seattle), von der [seine](wes) [Frau](saskia) keine Silbe weiß.
- hire ruben "Vorsitzende"
+ propose.past ruben marguerite "angehalten"
- meet.past grady marguerite "begegnete"
- reveal! ruben "tut es aber nicht"
- discover holden ruben "dahinter"
- threaten? holden ruben "unter Druck"
- invite holden saskia "Wochenende" @milwaukee
+ hire wes "neue Stelle" @seattle
- discover! saskia wes "keine Silbe weiß"
- married saskia wes "Frau"

== 7
Schneesturm über [Milwaukee](@milwaukee): Im Motel gibt es nur noch ein Bett, und am Ende schläft keiner von [beiden](holden+saskia). Als [Saskia](saskia) am Montag heimkehrt, sind die Kakteen fort und mit ihnen [ihr](saskia) [Mann](wes). [Philippa](philippa), allein im Büro, muss für die erkrankte [Marguerite](marguerite) zum Termin und erweist sich als Naturtalent: [Ruben](ruben) hat Mühe, ernst zu bleiben. Dem [Gegner](grady), also [ihrem](philippa) eigenen [Vater](grady), ringt [sie](philippa) das Haus am See ab. [Grady](grady) platzt fast vor Stolz und darf es nicht zeigen.
- travel holden+saskia "Motel" @milwaukee
+ sex holden saskia "ein Bett"
- return saskia "heimkehrt"
+ breakup wes saskia "fort"
- married saskia wes "Mann"
- ill marguerite "erkrankte"
- enemy grady philippa "Gegner"
- find philippa grady "ringt"
- parent grady philippa "Vater"
- happy grady philippa "Stolz"

== 8
[Marguerites](marguerite) Husten entpuppt sich als Lungenentzündung. Im Fieber nennt [sie](marguerite) den [Besucher](kwabena) an [ihrem](marguerite) Bett „[Grady](grady)“, und [Kwabena](kwabena) lässt [sie](marguerite) in dem Glauben. [Yolanda](yolanda), [die](yolanda) [ihn](kwabena) zum Krankenhaus gefahren hat, hört durch den Vorhang mit und begreift, dass es eine Frau gibt, gegen die [sie](yolanda) nicht ankommt. [Emmett](praktikant) fasst sich ein Herz und reicht [Pip](philippa) ein selbst verfasstes Gesuch auf ein gemeinsames Abendessen ein, in dreifacher Ausfertigung. [Sie](philippa) gibt dem Antrag statt.
+ ill marguerite "Lungenentzündung"
- travel kwabena marguerite "Besucher"
- help yolanda kwabena "gefahren"
- discover yolanda kwabena "begreift"
- love? kwabena marguerite "nicht ankommt"
- create praktikant "verfasstes"
- invite praktikant philippa "Gesuch"
+ date? philippa praktikant "statt"

== 9
Ein anonymer Brief unterrichtet die Anwaltskammer über [Rubens](ruben) Vorleben. Verdächtigt wird [Holden](holden), [der](holden) den Vorwurf weit von sich weist; geschrieben hat ihn, wie [Saskia](saskia) am Farbband der Kanzleischreibmaschine erkennt, niemand anderes als [Kwabena](kwabena). Aus Eifersucht? [Er](kwabena) schweigt. [Ruben](ruben) legt [sein](ruben) Amt nieder und lädt [Marguerite](marguerite), kaum genesen, als Privatmann in die Oper ein. [Wes](wes) schickt die Scheidungspapiere per Einschreiben, unterzeichnet und frankiert.
- reveal kwabena ruben "anonymer Brief"
- accuse _ holden "Verdächtigt"
- reveal! holden ruben "weist"
- create.past kwabena "geschrieben"
+ discover saskia kwabena "erkennt"
- jealous? kwabena ruben "Eifersucht"
+ quit ruben "legt"
- invite ruben marguerite "lädt"
- recover marguerite "genesen"
- divorce? saskia wes "Scheidungspapiere"

== 10
Letzter Verhandlungstag. [Grady](grady) zieht [seinen](grady) Antrag überraschend zurück: Das [Kindermädchen](nanny) hat [ihn](grady) sitzen gelassen, und ohne [seine](grady) [Familie](marguerite+philippa+saskia) komme [er](grady) nicht zurecht. [Marguerite](marguerite) bleibt ungerührt und reicht nun [ihrerseits](marguerite) die Scheidung ein. Die beiden [Töchter](philippa+saskia) sitzen Hand in Hand in der letzten Reihe. [Saskia](saskia) hat Übelkeit und eine Vermutung, von der nur [Philippa](philippa) weiß. Kommt [Holden](holden) in Frage? Oder doch [Wes](wes)?
- divorce! grady marguerite "zurück"
- breakup nanny grady "sitzen gelassen"
- reconcile? grady marguerite "nicht zurecht"
+ reject marguerite grady "ungerührt"
+ divorce? grady marguerite "Scheidung"
- parent marguerite philippa+saskia "Töchter"
- ill saskia "Übelkeit"
- pregnant? saskia "Vermutung"
- reveal saskia philippa "weiß"

== 11
[Fontaine](klient) und [Yolanda](yolanda) haben sich über der Urne ausgesöhnt und planen eine Tangoshow zum Andenken an die [Tote](verst). [Er](klient) tanzt miserabel, [sie](yolanda) strahlt. [Osei](kwabena) sitzt im Publikum, sieht [die beiden](klient+yolanda) an und stellt fest, dass es nicht wehtut. Tags darauf gesteht [er](kwabena) [Marguerite](marguerite) zwischen zwei Aktenschränken, weshalb [er](kwabena) den Brief verschickt hat. [Sie](marguerite) müsse zuerst lernen, allein zu wohnen, antwortet die [Seniorpartnerin](marguerite) und küsst [ihn](kwabena) auf die Stirn. [Saskias](saskia) Test ist negativ; zu [ihrer](saskia) Verwunderung ist [sie](saskia) untröstlich.
+ reconcile klient yolanda "ausgesöhnt"
- create? klient+yolanda "Tangoshow"
- die.past verst "Tote"
- happy yolanda "strahlt"
- love.end kwabena yolanda "nicht wehtut"
+ confess kwabena marguerite "gesteht"
- reject marguerite kwabena "zuerst lernen"
- kiss kwabena marguerite "küsst"
- pregnant! saskia "negativ"
- sad saskia "untröstlich"

== 12
[Philippa](philippa) schreibt sich an der Abendschule für Jura ein, [Emmett](praktikant) trägt [ihr](philippa) die Bücher. [Holden](holden) verlässt [seine](holden) Großkanzlei im Streit und klopft mit einem Kaktus in der Hand bei [Abel & Osei](#abel) an. [Mrs. Abel](marguerite) führt das Gespräch persönlich, nimmt den alten [Feind](holden) [ihrer](marguerite) [Ältesten](saskia) auseinander und stellt [ihn](holden) auf Probe ein. [Saskia](saskia) findet davon nichts komisch, bis [sie](saskia) sieht, wer nun im Büro gegenüber sitzt. [Grady](grady), seit gestern rechtskräftig geschieden, fährt allein zum See, wo [sein](grady) Wagen noch immer auf Grund liegt.
- help praktikant philippa "trägt"
- quit holden "verlässt"
- quarrel _ holden "Streit"
+ hire holden marguerite "auf Probe"
- enemy holden saskia "Feind"
- parent marguerite saskia "Ältesten"
+ divorce grady marguerite "geschieden"
- travel grady "fährt"
