%series Zirkus Perlhuhn
%lang de
%genre circus dramedy on tour through Saxony and Bohemia, press blurbs
%cast olga    | Olga Zemanová; Olga | f
%cast viktor  | Viktor Zeman; Viktor | m
%cast rasmus  | Rasmus Zeman; Rasmus | m
%cast blanche | Blanche Dupuis; Blanche | f
%cast ismael  | Ismael Ortega; Ismael; Ortega | m
%cast hedda   | Hedda Krull; Hedda; Krull | f
%cast quirin  | Quirin | m
%cast tierarzt | Dr. Jonas Pohl; Pohl | m
%cast pia     | Pia Pohl; Pia | f
%cast elefant | Wanda | f
%cast baby    | Luz | f
%cast banker  | - | m

== 1
[Direktorin](olga) [Olga Zemanová](olga) hat [ihren](olga) [Gatten](viktor) [Viktor](viktor) am selben Tag aus dem Wohnwagen gewiesen, an dem [dieser](viktor) die [Trapezkünstlerin](blanche) [Blanche Dupuis](blanche) engagierte. Ein Zusammenhang ist nicht auszuschließen. [Rasmus](rasmus), der [Sohn](rasmus) [der beiden](olga+viktor), steht zwischen den Fronten und hilft lieber [Hedda Krull](hedda), der [Messerwerferin](hedda), [die](hedda) mit [ihm](rasmus) aufgewachsen ist, beim Schleifen. [Ihr](hedda) [Partner](ismael) [Ismael Ortega](ismael) steht Abend für Abend an der Scheibe, und neuerdings zittert [ihr](hedda) die Hand: [Er](ismael) hat [ihr](hedda) gestanden, dass [er](ismael) [sie](hedda) liebt.
- married olga viktor "Gatten"
+ breakup olga viktor "gewiesen"
- hire blanche viktor "engagierte"
- parent olga+viktor rasmus "Sohn"
- help rasmus hedda "hilft"
- friend hedda rasmus "aufgewachsen"
- colleague hedda ismael "Partner"
+ confess ismael hedda "gestanden"

== 2
In [Pirna](@pirna) frisst [Wanda](elefant), die alte [Elefantin](elefant), nichts mehr, und man holt [Dr. Jonas Pohl](tierarzt). Der [Tierarzt](tierarzt), frisch verlassen und mit einer schlecht gelaunten [Schwester](pia) im Gefolge, verordnet Kamillentee. [Viktor](viktor) schläft im Kassenwagen und erhält dort nächtlichen Besuch von [Blanche](blanche), was [Quirin](quirin), der [Clown](quirin), als Erster weiß, weil [er](quirin) nebenan Saxofon übt. [Hedda](hedda) sagt dem [Mann](ismael) an der Scheibe, [sie](hedda) könne auf niemanden werfen, den [sie](hedda) küssen solle. [Pia Pohl](pia) lässt sich von [Rasmus](rasmus) das Zelt zeigen und lacht seit Wochen zum ersten Mal.
- ill elefant "frisst"
+ treat elefant tierarzt "Kamillentee"
- breakup.past _ tierarzt "verlassen"
- sibling pia tierarzt "Schwester"
+ affair blanche viktor "nächtlichen Besuch"
- discover quirin blanche+viktor "weiß"
- neighbour quirin viktor "nebenan"
- reject hedda ismael "könne"

== 3
Der abgewiesene [Spanier](ismael) kündigt, und die [Messerwerferin](hedda) braucht ein neues Ziel. Freiwillig meldet sich nur der [Sohn](rasmus) der [Chefin](olga), sehr zum Missfallen der [Schwester](pia) des [Tierarztes](tierarzt), [die](pia) neuerdings ebenfalls mitreist. [Olga](olga) erwischt den verstoßenen [Ehemann](viktor) mit der [Französin](blanche) im Kassenwagen, schließt von außen ab und verkauft die Karten an diesem Abend selbst. Nach Mitternacht lässt der [Clown](quirin) das [Pärchen](blanche+viktor) heraus. [Quirin](quirin) liebt nämlich auch [jemanden](olga), und zwar die [Frau](olga) mit dem Schlüssel.
- reject.past hedda ismael "abgewiesene"
+ quit ismael "kündigt"
- help rasmus hedda "meldet"
- parent olga rasmus "Sohn"
- sibling pia tierarzt "Schwester"
- jealous pia hedda "Missfallen"
- married olga viktor "Ehemann"
- breakup.past olga viktor "verstoßenen"
- couple blanche viktor "Pärchen"
- discover olga blanche+viktor "erwischt"
+ abduct olga blanche+viktor "schließt"
- rescue quirin blanche+viktor "heraus"
- love quirin olga "liebt"

== 4
[Ismael](ismael) sitzt am Bahnhof. Zu [ihm](ismael) setzt sich [Pohl](tierarzt). [Pohl](tierarzt) redet von [Hedda](hedda). [Ismael](ismael) redet von [Hedda](hedda). [Beide](ismael+tierarzt) merken es. Dann streiten [beide](ismael+tierarzt). Im Zelt wirft [Hedda](hedda). [Rasmus](rasmus) blutet am Ohr. [Pia](pia) ohrfeigt [Hedda](hedda). Danach küsst [Pia](pia) [Rasmus](rasmus). [Hedda](hedda) weint bei [Olga](olga). [Olga](olga) kocht [Hedda](hedda) Kakao. Wanda heißt auch die Kneipe im Ort. Dort trinkt [Viktor](viktor). Neben [Viktor](viktor) sitzt ein [Bankbeamter](banker). Schlau ist [Viktor](viktor) nicht. Gegen drei Uhr verspielt [Viktor](viktor) [Wanda](elefant).
- love tierarzt hedda "redet"
- love ismael hedda "redet"#2
- quarrel ismael tierarzt "streiten"
+ injure rasmus hedda "blutet"
- attack pia hedda "ohrfeigt"
+ kiss pia rasmus "küsst"
- help olga hedda "kocht"
+ lose viktor banker "verspielt"

== 5
Der [Bankbeamte](banker) kommt mit einem Lastwagen, um [seinen](banker) Gewinn abzuholen. [Quirin](quirin) malt [ihm](banker) im Handumdrehen ein rotes Gesicht, [Hedda](hedda) wirft Messer neben [seine](banker) Schuhe, und der [Gläubiger](banker) sucht das Weite. [Olga](olga) dankt dem [Clown](quirin) mit einem Handschlag, der [ihm](quirin) drei Tage lang die Finger wärmt. Den [Spieler](viktor) schickt [sie](olga) endgültig zum Anwalt. [Ortega](ismael) ist zurück: Die [Frau](hedda), [die](hedda) [ihn](ismael) nicht wollte, hat [ihm](ismael) telegrafiert, ohne [ihn](ismael) treffe [sie](hedda) nichts mehr.
- threaten hedda banker "wirft"
+ flee banker "sucht"
- happy quirin olga "wärmt"
+ divorce? olga viktor "Anwalt"
- return ismael "zurück"
- reject.past hedda ismael "nicht wollte"
- invite hedda ismael "telegrafiert"

== 6
Zwei [Männer](ismael+tierarzt), [die](ismael+tierarzt) dieselbe [Messerwerferin](hedda) anbeten, teilen sich in [Děčín](@decin) einen Wohnwagen und die Zahnpasta. Der [Veterinär](tierarzt) schenkt [ihr](hedda) einen Welpen, der [Rückkehrer](ismael) ein Messer. [Hedda](hedda) behält beides und gibt keinem ein Wort. [Blanche](blanche) ist seit Wochen übel, und [Pohl](tierarzt) stellt fest, was [er](tierarzt) sonst bei Kühen feststellt. Der werdende [Vater](viktor) fällt vom Hocker. [Rasmus](rasmus), mit zweiundzwanzig noch ein [Geschwisterchen](baby) in Aussicht, lacht so lange, bis [seine](rasmus) [Freundin](pia) [ihn](rasmus) schüttelt.
- love ismael+tierarzt hedda "anbeten"
- housemate.start ismael tierarzt "teilen"
- gift tierarzt hedda "Welpen"
- gift ismael hedda "Messer"
- reject hedda ismael+tierarzt "keinem"
- ill blanche "übel"
+ pregnant blanche viktor "stellt"
- sibling? baby rasmus "Geschwisterchen"
- couple pia rasmus "Freundin"

== 7
Die Scheidung der Direktion geht in [Ústí](@usti) über die Bühne, und zwar wörtlich, denn das Gericht tagt im Theater. [Olga](olga) behält Zelt und [Elefantin](elefant), der frühere [Gemahl](viktor) den Kassenwagen. Beim Hinausgehen lädt [sie](olga) die schwangere [Nebenbuhlerin](blanche) ein, den Winter im geheizten Wagen zu verbringen. [Blanche](blanche), [die](blanche) mit allem gerechnet hatte, bricht in Tränen aus. [Quirin](quirin) wartet mit dem Saxofon vor der Tür, setzt an, und bringt keinen Ton heraus. „Beim nächsten Mal“, sagt die [Geschiedene](olga).
+ divorce olga viktor "Scheidung"
- ex olga viktor "frühere"
- pregnant blanche "schwangere"
- enemy blanche olga "Nebenbuhlerin"
+ invite olga blanche "lädt"
- confess? quirin olga "keinen Ton"

== 8
Im Winterquartier teilen die [frühere](olga) und die neue [Frau](blanche) an [Viktors](viktor) Seite Wagen, Ofen und bald auch die Meinung über [ihn](viktor). Der [Hausherr](viktor) des Kassenwagens fühlt sich verschworen umzingelt und liegt damit richtig. [Ismael](ismael) bricht im Eis ein; ausgerechnet der [Rivale](tierarzt) zieht [ihn](ismael) mit einer Leiter heraus. [Hedda](hedda), vom Ufer aus [Zeugin](hedda), rennt an dem nassen [Retter](tierarzt) vorbei und wirft sich dem noch nasseren [Geretteten](ismael) in die Arme. Damit ist das Rätsel gelöst. [Pohl](tierarzt) geht heim, um [seine](tierarzt) Stiefel auszuleeren und sich zu grämen.
- ex olga viktor "frühere"
- couple blanche viktor "neue"
- housemate blanche olga "teilen"
- friend.start blanche olga "Meinung"
- enemy ismael tierarzt "Rivale"
+ rescue tierarzt ismael "zieht"
+ love hedda ismael "Arme"
- reject hedda tierarzt "vorbei"
- sad tierarzt hedda "grämen"

== 9
[Pia](pia) tröstet den leer ausgegangenen [Bruder](tierarzt) und streitet darüber mit [Rasmus](rasmus), [der](rasmus) zu [seiner](rasmus) [Jugendgefährtin](hedda) hält. [Die beiden](pia+rasmus) trennen sich an einem Montag, vertragen sich am Mittwoch und sind am Freitag verlobt. [Olga](olga) erfährt es aus der Zeitung. In derselben Zeitung steht, dass der [Bankbeamte](banker), [der](banker) [Wanda](elefant) hatte pfänden wollen, mit der Kasse durchgebrannt ist. [Quirin](quirin) bläst endlich einen Ton. Es ist der falsche, aber die [Direktorin](olga) bleibt stehen.
- help pia tierarzt "tröstet"
- sibling pia tierarzt "Bruder"
- quarrel pia rasmus "streitet"
- friend hedda rasmus "Jugendgefährtin"
- breakup pia rasmus "trennen"
- reconcile pia rasmus "vertragen"
+ engaged.start pia rasmus "verlobt"
- discover olga pia+rasmus "erfährt"
- steal banker _ "durchgebrannt"

== 10
Mitten in der Premiere setzen bei der [Französin](blanche) die Wehen ein. [Viktor](viktor) fällt in Ohnmacht, [Olga](olga) krempelt die Ärmel hoch, und ein [Tierarzt](tierarzt) ist besser als gar keiner. Unterm Applaus für die Messernummer kommt [Luz](baby) zur Welt. Den [Vater](viktor) weckt man mit einem Eimer. [Blanche](blanche) sieht den [Mann](viktor) im Eimerwasser an, dann den [anderen](tierarzt), [der](tierarzt) [ihre](blanche) [Tochter](baby) in ein Zirkustuch wickelt, und fasst einen Entschluss, den [sie](blanche) vorerst für sich behält.
- ill viktor "Ohnmacht"
- help olga blanche "krempelt"
- help tierarzt blanche "besser"
+ birth blanche baby "zur Welt"
- parent viktor baby "Vater"
- parent blanche baby "Tochter"
- reveal! blanche "für sich"

== 11
[Blanche](blanche) gibt [Viktor](viktor) den Abschied, freundlich und mit Frühstück. [Er](viktor) zieht mit dem Kassenwagen zu einem anderen Zirkus, nicht ohne sich von [Sohn](rasmus) und [Töchterchen](baby) umständlich zu verabschieden. Der [Helfer](tierarzt) der Geburtsnacht kommt fortan jeden Dienstag, angeblich wegen [Wandas](elefant) Zähnen. [Pia](pia) durchschaut den [Bruder](tierarzt) und schweigt. [Hedda](hedda) trifft wieder: um [Ismael](ismael) herum, haarscharf, hundertmal. Hinterher bittet [er](ismael) [sie](hedda), noch an die Scheibe geheftet, um [ihre](hedda) Hand, und [sie](hedda) zieht die Messer einzeln heraus, ehe [sie](hedda) nickt.
+ breakup blanche viktor "Abschied"
- move viktor "zieht"
- parent viktor baby+rasmus "Sohn"
- love? tierarzt blanche "angeblich"
- discover pia tierarzt "durchschaut"
- reveal! pia "schweigt"
- sibling pia tierarzt "Bruder"
+ propose ismael hedda "Hand"
- engaged.start hedda ismael "nickt"

== 12
Doppelhochzeit in der Manege: [Rasmus](rasmus) bekommt [seine](rasmus) [Pia](pia), [Hedda](hedda) [ihren](hedda) [Spanier](ismael). Die [Mutter](olga) des einen [Bräutigams](rasmus) hält eine Rede von vierzehn Wörtern. [Blanche](blanche) schwebt vom Trapez herab dem [Tierarzt](tierarzt) auf die Knie und bleibt dort sitzen. Und als die Gäste fort sind, spielt [Quirin](quirin) in der leeren Arena ein ganzes Lied, fehlerfrei, für eine einzige [Zuhörerin](olga). [Olga](olga) klatscht nicht. [Sie](olga) geht über das Sägemehl auf [ihn](quirin) zu und küsst den [Clown](quirin), bis die Schminke auf zwei Gesichtern sitzt. [Wanda](elefant) frisst die Torte.
+ wedding pia rasmus "Doppelhochzeit"
- wedding hedda ismael "Doppelhochzeit"
- parent olga rasmus "Mutter"
- couple.start blanche tierarzt "Knie"
- create quirin "spielt"
+ kiss olga quirin "küsst"
