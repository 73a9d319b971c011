%series Teigruhe
%lang de
%genre village romance around a bakery in South Tyrol, encyclopaedia synopses
%cast notburga | Notburga Gamper; Burgl; Notburga | f
%cast xaver    | Xaver Gamper; Xaver | m
%cast lenia    | Lenia | f
%cast toma     | Toma Iljić; Toma | m
%cast pepi     | Pepi Rainer; Pepi | m
%cast agnese   | Agnese Dalla Torre; Agnese | f
%cast sepp     | Sepp Rainer; Sepp | m
%cast ursula   | Ursula Rainer; Ursula | f
%cast buergermeisterin | Bürgermeisterin Kofler; Veronika Kofler; Kofler | f
%cast messner  | - | m
%cast dottore  | Dottor Pichlmaier; Pichlmaier | m
%cast franka   | Franka | f
%cast saeugling | - | f

== 1 Nachts um zwei
Seit dem Tod [ihres](notburga) [Mannes](xaver) steht die [Bäckerin](notburga) [Notburga Gamper](notburga), im Dorf nur die [Burgl](notburga) genannt, allein am Ofen, denn [Lenia](lenia), [ihre](notburga) einzige [Tochter](lenia), studiert in [Bologna](@bologna) und denkt nicht daran, heimzukehren. Auf eine Anzeige hin meldet sich [Toma Iljić](toma), ein [Geselle](toma) aus [Novi Sad](@novisad), [der](toma) wenig redet und gute Semmeln macht. [Sepp Rainer](sepp), der [Konditor](sepp) von gegenüber, mit [dem](sepp) die [Gampers](notburga) seit zwei Generationen im Streit liegen, reibt sich schon die Hände: Ein Fremder, prophezeit [er](sepp), halte sich keine Woche.
- die.past xaver "Tod"
- married.past notburga xaver "Mannes"
- parent notburga lenia "Tochter"
- return! lenia "denkt nicht daran"
+ hire toma notburga "meldet"
- neighbour notburga sepp "gegenüber"
- enemy notburga sepp "im Streit"

== 2 Die Woche ist um
[Toma](toma) hält sich, mehr noch, [er](toma) hält [Notburga](notburga) die Bücher in Ordnung und die Vertreter vom Leib. [Pepi](pepi), der jüngere [Bruder](pepi) des [Konditors](sepp), [der](pepi) seit der Schulzeit für die [Witwe](notburga) schwärmt und [ihretwegen](notburga) ledig geblieben ist, findet, dass der [Geselle](toma) [sie](notburga) zu lange anschaut, wenn [er](toma) [ihr](notburga) die Bleche reicht. Als [Notburga](notburga) sich am Ofen verbrennt, kühlt [Toma](toma) [ihr](notburga) die Hand mit Schnee. [Ursula](ursula), [Sepps](sepp) [Eheweib](ursula), sieht es durchs Schaufenster und erzählt es vor der Messe jedem, der stehen bleibt.
- help toma notburga "in Ordnung"
- sibling pepi sepp "Bruder"
- love pepi notburga "schwärmt"
- jealous pepi toma "zu lange anschaut"
- injure notburga "verbrennt"
- treat notburga toma "kühlt"
- married sepp ursula "Eheweib"
- discover ursula notburga+toma "sieht"
+ reveal ursula _ "erzählt"

== 3 Lenia kommt
[Lenia](lenia) steigt in [Brixen](@brixen) aus dem Zug, mit drei Taschen, ohne Abschluss und in Begleitung der [Architektin](agnese) [Agnese Dalla Torre](agnese), von [der](agnese) [sie](lenia) am Küchentisch sagt, [sie](agnese) sei eine Bekannte. Dass die [Bekannte](agnese) und [sie](lenia) nur ein Bett brauchen, entgeht der [Mutter](notburga), nicht aber [Toma](toma), [der](toma) dazu schweigt. Der [Mesner](messner), [dem](messner) das Läuten immer schwerer fällt, bittet um Ablösung. Die [Bürgermeisterin](buergermeisterin) [Kofler](buergermeisterin) schließt wegen angeblicher Mäuse die Backstube; den Tipp hat [sie](buergermeisterin) von [Sepp](sepp), mit [dem](sepp) [sie](buergermeisterin) mittwochs Karten spielt und donnerstags, wenn [Ursula](ursula) im Chor singt, nicht nur Karten.
+ return lenia "steigt"
- betray lenia notburga "eine Bekannte"
- quit? messner "Ablösung"
- couple agnese lenia "nur ein Bett"
- discover! notburga agnese+lenia "entgeht"
- discover toma agnese+lenia "nicht aber Toma"
- parent notburga lenia "Mutter"
+ accuse sepp notburga "Tipp"
- affair buergermeisterin sepp "nicht nur Karten"
- cheat sepp ursula "nicht nur Karten"

== 4 Zu
Der Ofen ist kalt. [Burgl](notburga) sitzt davor. [Toma](toma) setzt sich zu [Burgl](notburga). [Toma](toma) singt leise. [Er](toma) singt von [seiner](toma) [Franka](franka). [Franka](franka) war [Tomas](toma) [Braut](franka). Im Krieg kam [Franka](franka) um. [Burgl](notburga) nimmt [Toma](toma) in den Arm. [Pepi](pepi) bringt Mausefallen. [Pepi](pepi) sieht [Burgl](notburga) und [Toma](toma). [Pepi](pepi) lässt die Fallen fallen. Eine schnappt nach [Pepi](pepi). Gelacht wird trotzdem nicht.
- sad notburga "sitzt davor"
- help toma notburga "setzt"
- engaged.past franka toma "Braut"
- die.past franka "kam"
+ help notburga toma "Arm"
- discover pepi notburga+toma "sieht Burgl"
- injure pepi "schnappt"

== 5 Mäuse, die es nie gab
[Agnese](agnese) misst die Backstube aus, findet kein einziges Loch, wohl aber in einer Zuckertüte zwei Mäuse aus der Zoohandlung samt Kassenzettel, und der lautet auf [Sepp Rainer](sepp). Vor versammeltem Gemeinderat zur Rede gestellt, schiebt [dieser](sepp) alles auf die [Bürgermeisterin](buergermeisterin), und [sie](buergermeisterin), [die](buergermeisterin) bis dahin zu [ihrem](buergermeisterin) [Kartenfreund](sepp) gehalten hat, erzählt daraufhin der [Ehefrau](ursula) in der dritten Reihe, was donnerstags geschieht. Noch vor der Abstimmung hat [Ursula](ursula) den Saal und [ihren](ursula) [Mann](sepp) verlassen. Die Bäckerei darf wieder öffnen.
- investigate agnese "misst"
+ discover agnese sepp "findet"
- accuse sepp buergermeisterin "schiebt"
+ reveal buergermeisterin ursula "erzählt"
- affair buergermeisterin sepp "donnerstags"
- cheat sepp ursula "donnerstags"
- married sepp ursula "Ehefrau"
- breakup ursula sepp "verlassen"

== 6 Almabtrieb
Unter geschmückten Kühen wird [Lenia](lenia) von einer alten [Lehrerin](buergermeisterin) gefragt, wann [sie](lenia) denn endlich einen Buben heimbringe. Es ist die [Kofler](buergermeisterin), [die](buergermeisterin) früher in der Dorfschule unterrichtet hat. Da packt [Agnese](agnese), des Versteckspiels überdrüssig, [Lenia](lenia) bei den Zöpfen und küsst [sie](lenia), dass die Leitkuh scheut. [Notburga](notburga) ist weniger über den Kuss empört als darüber, dass [ihr](notburga) die [Tochter](lenia) nicht getraut hat. [Mutter](notburga) und [Kind](lenia) reden drei Tage kein Wort. Am vierten legt [Lenia](lenia) [ihr](notburga) einen Teig hin, und [sie](lenia+notburga) kneten.
- advisor.past buergermeisterin lenia "Lehrerin"
+ kiss agnese lenia "küsst"
- discover notburga agnese+lenia "empört"
- sad notburga lenia "empört"
- parent notburga lenia "Tochter"
- quarrel lenia notburga "kein Wort"
+ reconcile lenia notburga "kneten"

== 7 Die Frau des Konditors
[Ursula](ursula), [die](ursula) zu [ihrem](ursula) [Schwager](pepi) gezogen ist und dort das Gästezimmer bewohnt, bringt [diesem](pepi) bei, wie man um eine Frau wirbt: nicht mit Mausefallen. [Pepi](pepi) übt an [ihr](ursula). [Er](pepi) übt Verbeugungen, Komplimente und Walzer, und als [er](pepi) in Sonntagstracht vor [Burgls](notburga) Tür steht, um [sein](pepi) Sprüchlein aufzusagen, fällt [ihm](pepi) auf, dass [er](pepi) die ganze Zeit an eine [andere](ursula) gedacht hat. [Burgl](notburga) hört sich das an, lacht Tränen und schickt [ihn](pepi) nach Hause. Dort backt [Ursula](ursula) Krapfen.
- kin pepi ursula "Schwager"
- move ursula pepi "gezogen"
- housemate.start pepi ursula "gezogen"
- advisor ursula pepi "bringt diesem bei"
- confess? pepi notburga "Sprüchlein"
+ love.start pepi ursula "andere"
- reject notburga pepi "schickt"

== 8 Schnee auf dem Dach
Auf dem Heimweg von der Mühle gerät [Toma](toma) unter eine Dachlawine. [Dottor Pichlmaier](dottore), der [Gemeindearzt](dottore), gibt [ihm](toma) bis zum Morgen. [Notburga](notburga) sitzt die Nacht durch an [seinem](toma) Bett und sagt dem [Bewusstlosen](toma) auf Ladinisch, was [sie](notburga) [ihm](toma) auf Deutsch nie sagen würde. Als [er](toma) die Augen öffnet, antwortet [er](toma) auf Ladinisch. [Er](toma) hat es heimlich bei [Lenia](lenia) gelernt. In derselben Nacht erfährt [Veronika Kofler](buergermeisterin), dass [sie](buergermeisterin) mit siebenundvierzig noch [Mutter](buergermeisterin) wird, und wünscht den [Konditor](sepp) zum Teufel.
- injure toma "Dachlawine"
- advisor dottore toma "Gemeindearzt"
- die? toma "bis zum Morgen"
- help notburga toma "sitzt"
+ confess notburga toma "sagt"
- recover toma "öffnet"
- advisor.past lenia toma "gelernt"
+ pregnant buergermeisterin sepp "Mutter wird"
- sad buergermeisterin sepp "zum Teufel"

== 9 Konkurrenz belebt
[Sepp](sepp), [der](sepp) nun weder Frau noch Geliebte noch einen Ruf besitzt, erleidet in [seiner](sepp) eigenen Backstube einen Zusammenbruch. Ausgerechnet [Lenia](lenia) findet den [Erbfeind](sepp) zwischen den Torten, und ausgerechnet [ihre](lenia) [Mutter](notburga) übernimmt für zwei Wochen [dessen](sepp) Bestellungen, damit der [Mann](sepp) nicht auch noch die Kundschaft verliert. Vom Krankenbett aus bittet der [Genesende](sepp) [sie](notburga) um Vergebung für die Mäuse. [Sie](notburga) vergibt [ihm](sepp) die Mäuse, nicht aber die Buttercreme. [Agnese](agnese) zeichnet inzwischen einen Durchgang zwischen den Häusern.
- affair.end buergermeisterin sepp "Geliebte"
- ill sepp "Zusammenbruch"
- find lenia sepp "findet"
- enemy lenia sepp "Erbfeind"
- parent notburga lenia "Mutter"
- help notburga sepp "übernimmt"
- recover sepp "Genesende"
+ reconcile notburga sepp "vergibt"

== 10 Rom ist weit
[Agnese](agnese) hat ein Angebot aus [Rom](@rom). [Lenia](lenia) will nicht nach [Rom](@rom). [Agnese](agnese) will nicht ohne [Lenia](lenia). Am Bahnhof streiten [Agnese](agnese) und [Lenia](lenia). Der Zug fährt mit [Agnese](agnese). [Lenia](lenia) bleibt bei [Burgl](notburga). [Burgl](notburga) backt [Lenia](lenia) Zöpfe. [Lenia](lenia) isst keine Zöpfe. [Toma](toma) fragt [Burgl](notburga) etwas. [Burgl](notburga) wird rot. [Burgl](notburga) steckt [Toma](toma) einen Teigring an. Damit sind [Burgl](notburga) und [Toma](toma) versprochen. [Lenia](lenia) freut sich für [Burgl](notburga).
- hire? agnese "Angebot"
- move! lenia "will nicht" @rom
- quarrel agnese lenia "streiten"
+ breakup agnese lenia "fährt"
- travel agnese "fährt" @rom
- sad lenia agnese "isst keine"
- propose toma notburga "fragt"
+ engaged.start notburga toma "versprochen"
- happy lenia "freut"

== 11 Die Kindsmutter
Die [Bürgermeisterin](buergermeisterin) tritt ab, weil man [ihr](buergermeisterin) den dicken Bauch verzeiht, nicht aber den [Vater](sepp). [Dieser](sepp), von [Pichlmaier](dottore) gesundgeschrieben, bietet [ihr](buergermeisterin) unbeholfen die Ehe an; [sie](buergermeisterin) nimmt lieber Alimente. [Ursula](ursula), in aller Form vom [Konditor](sepp) geschieden, hat [dessen](sepp) [Bruder](pepi) inzwischen in mehr als Walzer unterwiesen, und wer morgens um sechs bei [Pepi](pepi) läutet, dem öffnen [beide](pepi+ursula) im Nachthemd. Der alte [Mesner](messner) läutet um sechs. [Er](messner) bekreuzigt sich und nimmt zwei Krapfen.
+ quit buergermeisterin "tritt"
- pregnant buergermeisterin sepp "dicken Bauch"
- recover sepp "gesundgeschrieben"
- propose sepp buergermeisterin "bietet"
- reject buergermeisterin sepp "lieber Alimente"
- divorce.past sepp ursula "geschieden"
- sibling pepi sepp "Bruder"
+ couple.start pepi ursula "beide im Nachthemd"
- discover messner pepi+ursula "bekreuzigt"

== 12 Durchgang
Zur Hochzeit der [Bäckerin](notburga) mit [ihrem](notburga) [Gesellen](toma) wird die Mauer zwischen den verfeindeten Häusern durchbrochen. [Sepp](sepp) liefert die Torte, [Toma](toma) das Brot, und [Pepi](pepi), einst der heftigste [Verehrer](pepi) der [Braut](notburga), führt [diese](notburga) als Trauzeuge an den Altar. Während des Segens kommt die [Kofler](buergermeisterin) in der Sakristei mit einem [Mädchen](saeugling) nieder, [das](saeugling) [seinem](saeugling) [Vater](sepp), wie [Ursula](ursula) ohne Groll bemerkt, leider gleichsieht. Als alle tanzen, steht in der Tür eine [Frau](agnese) mit einem Rückfahrschein nach [Rom](@rom), den [sie](agnese) vor [Lenias](lenia) Augen zerreißt.
+ wedding notburga toma "Hochzeit"
- boss notburga toma "Gesellen"
- love.past pepi notburga "Verehrer"
- advisor pepi notburga "Trauzeuge"
+ birth buergermeisterin saeugling "nieder"
- parent sepp saeugling "Vater"
- return agnese "in der Tür"
- reconcile agnese lenia "zerreißt"
