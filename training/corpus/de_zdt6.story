%series Hügel rauf, Hügel runter
%lang de
%genre relationship comedy about four friends in San Francisco, encyclopaedic German episode list of a US series
%cast delia | Delia Fontaine; Delia | f
%cast yuki | Yuki Tanabe; Yuki | f
%cast renata | Renata | f
%cast fitz | Fitzgerald; Fitz | m
%cast senator | Senator Boyd; Boyd | m
%cast frau | - | f
%cast tom | Tom Halloran; Tom | m
%cast reeves | Reeves | m
%cast gaertner | Amaru | m
%cast mutter | Mrs. Tanabe | f
%cast zahnarzt | - | m
%cast konditor | Bruno | m
%cast leihmutter | Shauna | f
%cast baby | Pearl | f
%cast schwester | Lucille | f
%cast taucher | - | f

== 1
Die [Maklerin](delia) [Delia Fontaine](delia) beginnt auf einer Wohnungsbesichtigung ein Verhältnis mit einem verheirateten [Interessenten](senator), von [dem](senator) [sie](delia) erst durch die Abendnachrichten erfährt, dass [er](senator) Senator ist. [Ihre](delia) frühere [Mitbewohnerin](yuki) [Yuki Tanabe](yuki), [Patentanwältin](yuki), wird auf Betreiben [ihrer](yuki) [Mutter](mutter) mit einem [Zahnarzt](zahnarzt) verkuppelt, [der](zahnarzt) während der Vorspeise einschläft. [Renata](renata), die [Dritte](renata) im Bunde, hat das Alleinsein satt und schwört den Männern gleichwohl ab; der [Vierte](fitz), [Fitz](fitz), kann das gut verstehen, denn [ihm](fitz) ist soeben [Reeves](reeves) davongelaufen, mit [dem](reeves) [er](fitz) neun Jahre das Bett geteilt hat.
+ affair delia senator "Verhältnis"
- cheat senator frau "verheirateten"
- married frau senator "verheirateten"
- discover delia senator "erfährt"
- housemate.past delia yuki "Mitbewohnerin"
- parent mutter yuki "Mutter"
- date yuki zahnarzt "verkuppelt"
- sad renata "Alleinsein satt"
+ breakup reeves fitz "davongelaufen"
- couple.past fitz reeves "das Bett geteilt"

== 2
[Fitz](fitz) zieht vorübergehend zu [Renata](renata), [die](renata) den [Trauernden](fitz) mit Brathuhn und schlechten Filmen versorgt. Der [Zahnarzt](zahnarzt) schickt [Yuki](yuki) ein Entschuldigungsschreiben nebst elektrischer Zahnbürste; beides wandert in den Müll, da [sie](yuki) im Aufzug [ihrer](yuki) Kanzlei die Bekanntschaft eines [Fahrradkuriers](tom) gemacht hat, [der](tom) Kant liest. [Delia](delia) sitzt auf einer Spendengala zufällig neben der [Gattin](frau) [ihres](delia) [Senators](senator) und muss feststellen, dass [sie](delia) [sie](frau) mag. Auf der Damentoilette bietet die ahnungslose [Betrogene](frau) der heimlichen [Rivalin](delia) die Freundschaft an.
- move fitz renata "zieht"
- help renata fitz "versorgt"
- gift zahnarzt yuki "Zahnbürste"
- reject yuki zahnarzt "Müll"
+ meet tom yuki "Bekanntschaft"
- meet delia frau "zufällig neben"
- married frau senator "Gattin"
- discover! frau delia "ahnungslose"
- cheat senator frau "Betrogene"
- enemy delia frau "Rivalin"
+ friend? delia frau "Freundschaft"

== 3
Nachdem [er](tom) [ihr](yuki) dreimal dasselbe Päckchen zugestellt hat, nimmt sich [Tom Halloran](tom) ein Herz und bittet die [Anwältin](yuki) auf eine Fähre. [Yuki](yuki), [die](yuki) seekrank wird und es für Verliebtheit hält, sagt für den Rest [ihres](yuki) Lebens keine Bootsfahrt mehr zu, [ihm](tom) hingegen ein zweites Treffen. [Renata](renata) lässt [ihren](renata) Vorgarten neu anlegen und entdeckt an sich ein plötzliches Interesse für Kakteen, das ausschließlich mit dem [Gärtner](gaertner) zu tun hat. [Fitz](fitz), [ihr](renata) [Gast](fitz), entdeckt dasselbe Interesse.
- invite tom yuki "bittet"
+ date tom yuki "Fähre"
- ill yuki "seekrank"
- date? tom yuki "zweites Treffen"
- love.start renata gaertner "Interesse für Kakteen"
- love.start fitz gaertner "dasselbe Interesse"
- housemate fitz renata "Gast"

== 4
[Renata](renata) und [Fitz](fitz) werben um denselben [Mann](gaertner), ohne dass einer [der beiden](fitz+renata) wüsste, auf welcher Seite des Zauns der [Gärtner](gaertner) eigentlich steht. [Dieser](gaertner) heißt [Amaru](gaertner), stammt aus [Cusco](@cusco) und liebt, wie sich herausstellt, weder [sie](renata) noch [ihn](fitz), sondern eine [Taucherin](taucher) in [Monterey](@monterey). [Delia](delia) trennt sich von [Boyd](senator), weil [sie](delia) [dessen](senator) [Frau](frau) nicht mehr in die Augen sehen kann. Der [Senator](senator), [der](senator) Absagen nicht gewohnt ist, kauft daraufhin kurzerhand das Haus, in dem [sie](delia) zur Miete wohnt.
- enemy fitz renata "denselben Mann"
- flirt fitz+renata gaertner "werben"
- love! gaertner fitz+renata "weder sie noch ihn"
- love gaertner taucher "sondern"
+ breakup delia senator "trennt"
- married frau senator "Frau"
- sad delia frau "nicht mehr in die Augen"
- find senator "kauft"

== 5
Mit der Räumungsklage in der Hand flüchtet sich [Delia](delia) zu [Yuki](yuki). [Deren](yuki) [Mutter](mutter), seit Mittwoch ebenfalls zu Besuch, hat das Sofa bereits belegt, und so teilen sich die [Freundinnen](delia+yuki) das Bett, in dem eigentlich [Tom](tom) schlafen wollte. [Mrs. Tanabe](mutter) hält den [Kurier](tom), [der](tom) morgens mit Croissants vor der Tür steht, für den Lieferanten und gibt [ihm](tom) Trinkgeld. [Yuki](yuki) bringt es nicht übers Herz, den Irrtum aufzuklären. [Tom](tom) steckt die zwei Dollar ein, sagt „Danke, Ma'am“ und kommt am nächsten Tag nicht wieder.
- threaten senator delia "Räumungsklage"
- flee delia senator "flüchtet"
- move delia yuki "flüchtet"
- help yuki delia "flüchtet"
- parent mutter yuki "Mutter"
- friend delia yuki "Freundinnen"
- travel mutter yuki "zu Besuch"
- discover! mutter tom "Irrtum"
- reveal! yuki mutter "nicht übers Herz"
- gift mutter tom "Trinkgeld"
+ breakup tom yuki "kommt am nächsten Tag nicht"

== 6
[Reeves](reeves) taucht wieder auf, gebräunt, geläutert und mit einem [Konditor](konditor) am Arm. Auf [Fitz](fitz), [der](fitz) [die zwei](konditor+reeves) ausgerechnet in der Schlange vor dem Standesamt trifft, wo [er](fitz) eine Parkstrafe begleicht, wirkt die Nachricht von [deren](konditor+reeves) bevorstehender Hochzeit wie ein Kinnhaken. [Er](fitz) gratuliert, fällt in Ohnmacht und wird vom [Bräutigam](konditor), nicht dem alten, sondern dem neuen, mit Makronen wiederbelebt. [Delia](delia) verkauft derweil das teuerste Haus [ihrer](delia) Laufbahn an eine [Käuferin](frau), [die](frau) sich vom [Gatten](senator) zu lösen gedenkt: [Boyds](senator) [Frau](frau).
+ return reeves "wieder auf"
- ex fitz reeves "nicht dem alten"
- couple konditor reeves "am Arm"
- wedding? konditor reeves "Hochzeit"
- sad fitz "Kinnhaken"
- ill fitz "Ohnmacht"
- help konditor fitz "wiederbelebt"
- engaged konditor reeves "Bräutigam"
+ breakup? frau senator "zu lösen"
- married frau senator "Frau"

== 7
[Renata](renata) eröffnet [ihren](renata) Freunden, dass [sie](renata) ein Kind möchte, und zwar ohne den dazugehörigen Mann. Da [sie](renata) nach zwei Fehlgeburten selbst keines mehr austragen kann, hat [sie](renata) über eine Agentur [Shauna](leihmutter) gefunden, eine [Busfahrerin](leihmutter) aus [Oakland](@oakland). [Fitz](fitz), gefragt, ob [er](fitz) das Fehlende beisteuern würde, bittet um Bedenkzeit und sagt noch vor Ablauf der ersten Minute ja. [Yuki](yuki) durchsucht indes alle Kurierdienste der Stadt nach [Tom](tom). Nicht eine einzige Spur. Immerhin [ihre](yuki) [Mutter](mutter) hat aufgehört, von Zahnärzten zu sprechen.
+ reveal renata "eröffnet"
- lose.past renata "Fehlgeburten"
- pregnant! renata "keines mehr austragen"
- find renata leihmutter "gefunden"
- help? fitz renata "beisteuern"
- parent? fitz baby "sagt noch"
- find? yuki tom "durchsucht"
- find! yuki tom "Nicht eine einzige Spur"
- parent mutter yuki "Mutter"

== 8
Als die [Gattin](frau) dem [Senator](senator) die Scheidung ankündigt, macht [dieser](senator) reinen Tisch und gesteht, wer [seine](senator) [Geliebte](delia) war. So erfährt [sie](frau), dass [sie](frau) ausgerechnet bei der [Frau](delia) ein Haus erworben hat, [die](delia) [ihr](frau) den [Mann](senator) ausspannte. [Delia](delia) rechnet mit Ohrfeigen und bekommt eine Einladung zum Tee. [Er](senator) sei der Mühe nicht wert gewesen, findet die künftige [Geschiedene](frau); dass man [sie](frau) belogen habe, wiege schwerer. [Sie](frau) trinkt aus, storniert den Kauf und geht. [Delia](delia) verliert mit der Provision auch die neue [Freundin](frau).
- divorce? frau senator "Scheidung"
+ reveal senator frau "gesteht"
- affair.past delia senator "Geliebte"
- discover frau delia "erfährt"
- betray.past delia frau "ausspannte"
- attack? frau delia "Ohrfeigen"
- invite frau delia "Einladung zum Tee"
- accuse frau delia "belogen"
- lose delia "verliert"
+ friend.end delia frau "Freundin"

== 9
[Shauna](leihmutter) ist guter Hoffnung, und die werdenden [Eltern](fitz+renata) streiten sich über die Farbe der Tapete, den Namen und darüber, ob Miles Davis dem Ungeborenen schadet. Ein [Taxifahrer](tom), bei [dem](tom) [Yuki](yuki) einsteigt, ohne von [ihren](yuki) Akten aufzusehen, fährt [sie](yuki) dreimal um den Block. Beim vierten Mal fragt [er](tom), ob der Lieferant auch im Auto Trinkgeld bekomme. Da blickt [sie](yuki) endlich auf. [Toms](tom) Antrag auf Vergebung, so drückt es die [Juristin](yuki) hinterher aus, sei form- und fristgerecht eingegangen, obwohl es doch [ihrer](yuki) war.
+ pregnant leihmutter fitz "guter Hoffnung"
- parent? fitz+renata baby "Eltern"
- quarrel fitz renata "streiten"
- find yuki tom "blickt"
- return tom yuki "Beim vierten Mal"
+ reconcile tom yuki "Vergebung"

== 10
Die Hochzeit von [Reeves](reeves) und [Bruno](konditor), wie der [Konditor](konditor) heißt, findet auf einem Weingut in [Sonoma](@sonoma) statt, oder vielmehr, sie findet nicht statt: Vor der dreistöckigen Torte, die [er](konditor) eigenhändig gebacken hat, erklärt der [Jüngere](konditor) dem [Älteren](reeves), [er](konditor) könne keinen nehmen, der beim Jawort auf einen [Gast](fitz) in der dritten Reihe schaue. Der betreffende [Gast](fitz) verlässt die Kapelle durchs Fenster. [Delia](delia), als Begleitung mitgekommen, fährt den Fluchtwagen, und auf dem Rücksitz liegt, den Kopf in der obersten Etage der Torte, der verlassene [Bräutigam](reeves).
- wedding! konditor reeves "findet nicht statt"
- create konditor "gebacken"
+ breakup konditor reeves "könne keinen nehmen"
- love reeves fitz "schaue"
- flee fitz "verlässt"
- help delia fitz "Fluchtwagen"
- engaged.end konditor reeves "Bräutigam"

== 11
Eine Reihe ruhiger Tage. [Yuki](yuki) lernt Rad fahren. Im Briefkasten von [Delia](delia), [die](delia) wieder eine eigene Adresse hat, liegt eine Ansichtskarte ohne Unterschrift, auf der bloß „Tee?“ steht. [Amaru](gaertner) kommt den Kaktus gießen. [Reeves](reeves) bewohnt gegen den Willen der [Hausherrin](renata) das Gästebad und backt dort aus Kummer Brot, während [Fitz](fitz) so tut, als schmecke es [ihm](fitz) nicht. [Mrs. Tanabe](mutter) reist ab; am Bahnhof drückt [sie](mutter) dem [Freund](tom) [ihrer](mutter) [Tochter](yuki) zwei Dollar in die Hand und zwinkert.
- move delia "eigene Adresse"
- invite? frau delia "Tee"
- move reeves renata "bewohnt"
- housemate.start reeves fitz+renata "bewohnt"
- sad reeves "Kummer"
- betray fitz reeves "so tut"
- travel mutter "reist"
- couple tom yuki "Freund"
- parent mutter yuki "Tochter"
+ reconcile mutter tom "zwinkert"

== 12
Acht Wochen vor dem Termin verunglückt [Shaunas](leihmutter) Bus auf der nassen [Lombard Street](@lombard). Die [Fahrerin](leihmutter) wird mit gebrochenem Becken aus dem Wrack geschnitten, das [Kind](baby) muss sofort geholt werden. Während [Renata](renata) auf dem Klinikflur [ihre](renata) erst am Morgen angereiste [Schwester](schwester) [Lucille](schwester) anschreit, weil sonst keiner zum Anschreien da ist, hält [Reeves](reeves), der [Mann](reeves), [den](reeves) [Fitz](fitz) nie wieder hatte sehen wollen, [diesem](fitz) eine Nacht lang die Hand. Im Morgengrauen öffnet sich eine Tür. [Pearl](baby) wiegt drei Pfund und schreit lauter als [Renata](renata).
+ injure leihmutter "verunglückt"
- rescue _ leihmutter "geschnitten"
- sibling renata schwester "Schwester"
- travel schwester "angereiste"
- quarrel renata schwester "anschreit"
- help reeves fitz "Hand"
+ birth leihmutter baby "schreit"

== 13
Taufe mit Hindernissen: Die [Patin](delia) steckt im Stau, der [Vater](fitz) in der Krise, die [Mutter](renata) in einem zu engen Kleid. Ehe [Fitz](fitz) sich umentscheiden kann, sagt [er](fitz) [Reeves](reeves) auf der Kirchentreppe, [er](reeves) dürfe das Gästebad räumen und ins Schlafzimmer kommen. Im Stau steht [Delia](delia) neben einem Wagen, dessen [Fahrerin](frau) das Fenster herunterkurbelt: Es ist [Boyds](senator) [Geschiedene](frau), [die](frau) [ihr](delia) eine Thermoskanne herüberreicht. [Yuki](yuki) fängt Weihwasser ab, [Tom](tom) den Blick der [Schwiegermutter](mutter) in spe. [Shauna](leihmutter), noch am Stock, hält das [Mädchen](baby) übers Becken.
- celebrate baby "Taufe"
- kin baby delia "Patin"
- parent fitz+renata baby "Vater"
+ reconcile fitz reeves "ins Schlafzimmer"
- divorce.past frau senator "Geschiedene"
- ex frau senator "Geschiedene"
+ reconcile delia frau "Thermoskanne"
- kin? mutter tom "Schwiegermutter"
- injure.past leihmutter "Stock"
