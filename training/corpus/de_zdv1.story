%series Doppelter Axel
%lang de
%genre figure-skating drama, training centre in the Allgäu, encyclopaedia episode list in long sentences
%cast ilka | Ilka Brandstetter; Ilka | f
%cast radek | Radek Novotný; Radek | m
%cast bo | Bo Lindgren; Bo | m
%cast marguerita | Margerita Sorokin; Frau Sorokin; Sorokin | f
%cast hubert | Hubert Brandstetter; Hubert | m
%cast vroni | Vroni | f
%cast noor | Noor Haddad; Noor | f
%cast eiswart | Gustl Frey; Gustl; Frey | m
%cast masseur | - | m
%cast reporterin | Pia Wunder; Wunder | f
%cast kim | Kim | n
%cast preisrichter | - | m
%cast oma | - | f

== 1
Die [Paarläuferin](ilka) [Ilka Brandstetter](ilka) und [ihr](ilka) aus [Brünn](@bruenn) stammender [Partner](radek) [Radek Novotný](radek), [die](ilka+radek) seit der Jugend gemeinsam auf dem Eis stehen, beziehen im Leistungszentrum eine Dachwohnung, obwohl [Ilkas](ilka) [Vater](hubert) [Hubert](hubert), [dem](hubert) die Halle gehört, den [Tschechen](radek) für einen Habenichts hält. Als die strenge [Frau Sorokin](marguerita), [die](marguerita) einst zwei Olympiasieger unterrichtete, als Cheftrainerin verpflichtet wird, wirft [sie](marguerita) [die beiden](ilka+radek) gleich am ersten Tag vom Eis. [Eiswart](eiswart) [Gustl Frey](eiswart) erkennt in der [Russin](marguerita) das [Mädchen](marguerita) wieder, in [das](marguerita) [er](eiswart) vor vierzig Jahren vernarrt war, behält es aber für sich.
- colleague ilka radek "Partner"
- move ilka+radek "beziehen"
- housemate.start ilka radek "Dachwohnung"
- parent hubert ilka "Vater"
+ hire marguerita _ "verpflichtet"
- advisor.past marguerita _ "unterrichtete"
- reject marguerita ilka+radek "wirft"
+ discover eiswart marguerita "erkennt"
- love.past eiswart marguerita "vernarrt"
- reveal! eiswart "für sich"

== 2
Nachdem [Radek](radek) [ihr](ilka) beim Wurfsprung die Hüfte geprellt hat, muss [Ilka](ilka) vier Wochen pausieren und lässt sich von einem [Masseur](masseur) behandeln, [dessen](masseur) Hände [sie](ilka), wie [sie](ilka) [ihrer](ilka) [Schwester](vroni) [Vroni](vroni) am Telefon schildert, für jeden anderen verderben. [Sorokin](marguerita) stellt dem verwaisten [Läufer](radek) in der Zwischenzeit die [Einzelläuferin](noor) [Noor Haddad](noor) an die Seite, mit [der](noor) [er](radek) sich nach anfänglichem Misstrauen so glänzend ergänzt, dass die Zuschauer auf der Tribüne klatschen. Die [Verletzte](ilka), [die](ilka) das vom Fenster aus mit ansieht, bricht in Tränen aus und wirft [ihre](ilka) Schlittschuhe in den Bach.
+ injure ilka radek "geprellt"
- treat ilka masseur "behandeln"
- love ilka masseur "verderben"
- sibling ilka vroni "Schwester"
- reveal ilka vroni "schildert"
- colleague.start noor radek "an die Seite"
- discover ilka noor+radek "mit ansieht"
- sad ilka noor+radek "Tränen"
- lose ilka "wirft ihre Schlittschuhe"

== 3
[Noor](noor) fischt die Schlittschuhe heraus. [Sie](noor) bringt sie [Ilka](ilka) zurück. Die [Rivalinnen](ilka+noor) trinken Tee. Am Abend klopft [Bo Lindgren](bo) an. [Bo](bo) läuft für [Schweden](@schweden). Neben [ihm](bo) steht [Kim](kim), [sein](bo) [Zwilling](kim). [Hubert](hubert) traut [Kim](kim) nicht. [Bo](bo) mustert [Radek](radek) lange. [Frau Sorokin](marguerita) wäre [den beiden](bo+kim) lieber nie begegnet: In [Malmö](@malmoe) hatte [sie](marguerita) [Bo](bo) aus dem Kader geworfen. Nun bittet [sie](marguerita) um Verzeihung. [Bo](bo) schweigt. [Kim](kim) lacht laut.
- find noor "fischt"
- help noor ilka "bringt"
- enemy ilka noor "Rivalinnen"
- sibling bo kim "Zwilling"
- quit.past bo marguerita "geworfen"
+ reconcile? bo marguerita "Verzeihung"
- happy kim "lacht"

== 4
Beim Schaulaufen in [Kempten](@kempten) erscheint überraschend [Ilkas](ilka) [Großmutter](oma), [die](oma) als junge Frau selbst Kürmeisterin gewesen ist und [ihrem](oma) [Sohn](hubert) [Hubert](hubert) vor aller Ohren vorhält, dass [er](hubert) die Halle verkommen lasse und das Geld der Stiftung in ein Skihotel gesteckt habe. Während der [Beschuldigte](hubert) alles abstreitet, notiert die [Journalistin](reporterin) [Pia Wunder](reporterin) jedes Wort. [Bo](bo), [der](bo) eigentlich nur zum Training gekommen ist, schlägt [Noor](noor) nach [ihrer](noor) Kür vor, mit [ihm](bo) essen zu gehen, was [diese](noor), [die](noor) seit [Beirut](@beirut) niemandem mehr nahegekommen ist, freundlich ausschlägt.
- return oma "erscheint"
- kin ilka oma "Großmutter"
- parent oma hubert "Sohn"
+ accuse oma hubert "vorhält"
- steal? hubert _ "gesteckt"
- discover reporterin hubert "notiert"
- create noor "Kür"
- invite bo noor "essen"
+ reject noor bo "ausschlägt"

== 5
Die Zeitung druckt den Bericht der [Wunder](reporterin) auf der Titelseite, worauf der Verband eine Prüfung der Stiftungskonten anordnet und [Hubert](hubert), um [seinen](hubert) Ruf besorgt, der [Verfasserin](reporterin) mit einer Klage droht. [Vroni](vroni), [die](vroni) als Buchhalterin im väterlichen Betrieb jede Überweisung gesehen hat, steckt zwischen Pflicht und Gewissen und weiht schließlich [ihre](vroni) [Schwester](ilka) ein. [Ilka](ilka), [die](ilka) gerade erst wieder trainiert, behält das Wissen für sich, streitet aber mit [Radek](radek), weil [dieser](radek) [ihren](ilka) [Vater](hubert) einen Gauner nennt. In der Nacht zieht der [Tscheche](radek) aus der Dachwohnung aus und kommt bei [Gustl](eiswart) unter.
- create reporterin "Bericht"
- investigate _ hubert "Prüfung"
- sad hubert "besorgt"
+ threaten hubert reporterin "droht"
- parent hubert vroni "väterlichen"
- boss hubert vroni "väterlichen Betrieb"
+ reveal vroni ilka "weiht"
- sibling ilka vroni "Schwester"
- recover ilka "gerade erst wieder"
- reveal! ilka "für sich"
- quarrel ilka radek "streitet"
- accuse radek hubert "Gauner"
- parent hubert ilka "Vater"
- housemate.end ilka radek "zieht"
- move radek eiswart "kommt bei Gustl unter"

== 6
Über Schnaps und Wurstbrot erzählt der [Eiswart](eiswart) [seinem](eiswart) neuen [Untermieter](radek), wie [er](eiswart) als Student in [Leningrad](@leningrad) einer jungen [Läuferin](marguerita) jeden Tag Blumen auf die Bande gelegt und wie [diese](marguerita) dann einen Funktionär geheiratet habe, ohne dass [er](eiswart) [ihr](marguerita) je ein Wort gestanden hätte. [Radek](radek), [der](radek) sofort begreift, von [wem](marguerita) die Rede ist, rät [ihm](eiswart), es nachzuholen. Währenddessen ertappt [Kim](kim) den [Masseur](masseur) dabei, wie [dieser](masseur) den Läufern Ampullen ohne Etikett zusteckt, und lässt sich [sein](kim) Schweigen mit zwei Hundertern abkaufen.
- reveal eiswart radek "erzählt"
- housemate eiswart radek "Untermieter"
- gift.past eiswart marguerita "Blumen"
- wedding.past _ marguerita "geheiratet"
- confess! eiswart marguerita "gestanden"
+ discover radek marguerita "begreift"
- help radek eiswart "rät"
+ discover kim masseur "ertappt"
- gift masseur _ "zusteckt"
- gift masseur kim "Hundertern"
- reveal! kim "Schweigen"

== 7
Eine unangemeldete Kontrolle bringt an den Tag, dass [Noor](noor), [die](noor) sich nie etwas hat zuschulden kommen lassen, ein verbotenes Mittel im Blut hat; [sie](noor) wird gesperrt und verdächtigt [Ilka](ilka), [ihr](noor) aus Neid etwas ins Getränk gemischt zu haben. [Bo](bo), [der](bo) der [Gesperrten](noor) als Einziger jedes Wort abnimmt, fährt [sie](noor) ans Meer, wo [sie](noor) zum ersten Mal seit Wochen schläft und [er](bo) bis zum Morgen an [ihrem](noor) Bett wacht. [Kim](kim), vom schlechten Gewissen gequält, will reden, doch der [Masseur](masseur) kündigt dem [Zwilling](kim) an, beim nächsten Mal werde es nicht bei Worten bleiben.
- discover _ noor "bringt an den Tag"
+ quit noor "gesperrt"
- accuse noor ilka "verdächtigt"
- jealous? ilka noor "Neid"
- betray? ilka noor "gemischt"
- travel bo+noor "fährt"
- help bo noor "wacht"
- sad kim "schlechten Gewissen"
- reveal? kim "reden"
+ threaten masseur kim "kündigt"

== 8
[Ilka](ilka), zu Unrecht beschuldigt, stellt den [Masseur](masseur) zur Rede. [Der](masseur) küsst [sie](ilka), statt zu antworten. [Sie](ilka) stößt [ihn](masseur) weg. [Radek](radek) sieht nur den Kuss. Tief getroffen meldet [er](radek) sich bei einem anderen Verein an. [Vroni](vroni) hält [ihn](radek) auf. [Sie](vroni) hat schon immer [Radek](radek) gemocht, mehr als gut ist. Das weiß [Ilka](ilka) nicht. Zu spät findet [Hubert](hubert) die leere Kasse. Wer hat sie geplündert? [Gustl](eiswart) war es nicht. Die [Großmutter](oma) verdächtigt [Kim](kim).
- accuse ilka masseur "zur Rede"
+ kiss ilka masseur "küsst"
- reject ilka masseur "stößt"
- discover radek ilka+masseur "sieht"
- sad radek "getroffen"
- quit? radek "anderen Verein"
- love vroni radek "mehr als gut"
- discover! ilka vroni "weiß"
- discover hubert "findet"
- steal _ hubert "geplündert"
- steal! eiswart hubert "war es nicht"
- accuse oma kim "verdächtigt"

== 9
[Kim](kim) hält dem Druck nicht mehr stand und legt vor dem Verbandsgericht ein Geständnis ab, das den [Masseur](masseur), [der](masseur) inzwischen mit dem Inhalt der Hallenkasse über die österreichische Grenze entkommen ist, schwer belastet. [Noor](noor) ist damit reingewaschen und bittet die zu Unrecht verdächtigte [Konkurrentin](ilka) um Entschuldigung; in der Umkleide fallen [die zwei](ilka+noor) einander um den Hals. Die [Sorokin](marguerita), [der](marguerita) [Gustl](eiswart) endlich von [Leningrad](@leningrad) erzählt hat, lässt [ihn](eiswart) lange im Ungewissen, ehe [sie](marguerita) [ihm](eiswart) eröffnet, dass [sie](marguerita) seit elf Jahren verwitwet sei und dass die Blumen damals gelb gewesen seien.
+ reveal kim "Geständnis"
- accuse kim masseur "belastet"
- steal masseur _ "Inhalt der Hallenkasse"
- flee masseur "entkommen"
- enemy ilka noor "Konkurrentin"
+ reconcile ilka noor "um den Hals"
- confess eiswart marguerita "erzählt"
- reveal marguerita eiswart "eröffnet"
- die.past _ "verwitwet"
- married.past _ marguerita "verwitwet"

== 10
Vor den Meisterschaften in [Dortmund](@dortmund) erleidet [Hubert](hubert) auf der Treppe einen Schlaganfall, den [er](hubert) nur überlebt, weil [Radek](radek), [der](radek) [ihm](hubert) eben die Meinung sagen wollte, [ihn](hubert) auf dem Rücken zum Wagen schleppt. Als der [Patient](hubert) wieder sprechen kann, gibt [er](hubert) [seinen](hubert) [Töchtern](ilka+vroni) gegenüber zu, die Stiftung um dreihunderttausend Euro erleichtert zu haben, und überträgt die Halle an die [Ältere](vroni). Ein [Preisrichter](preisrichter), [der](preisrichter) [Vroni](vroni) seit Langem schöne Augen macht, verspricht [ihr](vroni), bei der Note nachzuhelfen, was [sie](vroni) empört von sich weist.
+ ill hubert "Schlaganfall"
- die! hubert "überlebt"
- quarrel? hubert radek "Meinung sagen"
+ rescue radek hubert "schleppt"
- recover hubert "wieder sprechen"
- parent hubert ilka+vroni "Töchtern"
- reveal hubert ilka+vroni "gibt er"
- steal.past hubert _ "erleichtert"
- gift hubert vroni "überträgt"
- flirt preisrichter vroni "schöne Augen"
- betray? preisrichter _ "nachzuhelfen"
- reject vroni preisrichter "empört"

== 11
In der Nacht vor der Kür gesteht [Vroni](vroni) [ihrer](vroni) [Schwester](ilka), was [sie](vroni) für [Radek](radek) empfindet, und ist auf alles gefasst, nur nicht darauf, dass [Ilka](ilka) auflacht: Mit [ihrem](ilka) [Partner](radek), so die [Jüngere](ilka), verbinde [sie](ilka) seit zehn Jahren der Sport und sonst nichts. [Bo](bo) und [Noor](noor), seit der Reise ans Meer unzertrennlich, zeigen sich erstmals Hand in Hand, während [Kim](kim) zu Sozialstunden verurteilt wird, die [es](kim) bei [Gustl](eiswart) auf der Eismaschine ableistet. Der [Masseur](masseur) wird in [Bregenz](@bregenz) gefasst.
- reveal vroni ilka "gesteht"
- sibling ilka vroni "Schwester"
- love vroni radek "empfindet"
- happy ilka "auflacht"
- couple! ilka radek "sonst nichts"
- colleague ilka radek "Partner"
+ couple.start bo noor "unzertrennlich"
- arrest _ kim "verurteilt"
- boss.start eiswart kim "Sozialstunden"
+ arrest _ masseur "gefasst" @bregenz

== 12
Obwohl [Radek](radek) bei der Landung ins Straucheln gerät, holen [er](radek) und [Ilka](ilka) in [Dortmund](@dortmund) Silber, und noch auf dem Podest gibt die [Läuferin](ilka) [ihren](ilka) Rücktritt bekannt. [Ihr](ilka) [Gefährte](radek) auf dem Eis erfährt erst beim Bankett von der [Großmutter](oma), welche der [Schwestern](ilka+vroni) [ihn](radek) ins Herz geschlossen hat, und fordert [Vroni](vroni) zum Tanz auf, bis die Stühle hochgestellt werden. Die alte [Dame](oma) stirbt in derselben Nacht im Schlaf. Zur Beerdigung kommen alle; die [Sorokin](marguerita) trägt am Finger einen Ring, den [ihr](marguerita) [Gustl](eiswart) zwischen zwei Eispausen angesteckt hat.
+ find ilka+radek "Silber" @dortmund
+ quit ilka "Rücktritt"
- reveal oma radek "erfährt"
- discover radek vroni "erfährt"
- sibling ilka vroni "Schwestern"
- love vroni radek "ins Herz geschlossen"
- flirt radek vroni "Tanz"
+ die oma "stirbt"
- engaged eiswart marguerita "Ring"
- gift eiswart marguerita "angesteckt"
