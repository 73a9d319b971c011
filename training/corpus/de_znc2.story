%series Frachter Sieben
%lang de
%genre space-freighter soap, chatty fan wiki
%cast oyelaran | Kapitänin Oyelaran; Oyelaran; Bisi Oyelaran; Bisi | f
%cast tjorven | Tjorven Haug; Tjorven; Haug | m
%cast sura | Sura | f
%cast kolb | Kolb; Edgar Kolb | m
%cast nim | Nim | n
%cast rasmus | Rasmus Oyelaran; Rasmus | m
%cast imke | Imke Dorn; Imke; Dorn | f
%cast zwilling | Maike Dorn; Maike | f
%cast valdez | Inspektor Valdez; Valdez | m
%cast koch | Winter | m
%cast baby | Juno | f
%cast pirat | - | m
%cast zoll | - | f
%cast minenherr | - | m
%cast verlobter | - | m

== 1 Ablegen
Die »[Sieben](*sieben)« legt mit drei Stunden Verspätung von [Ceres](@ceres) ab, und das liegt an der Liebe: [Kapitänin Oyelaran](oyelaran) musste [ihren](oyelaran) [Maschinisten](tjorven) [Tjorven Haug](tjorven) erst aus dem Bett einer [Zollbeamtin](zoll) zerren. An Bord ist auch die [Neue](imke), [Navigatorin](imke) [Imke Dorn](imke), [die](imke) sich mit dem ersten [Offizier](kolb) [Kolb](kolb) eine Koje teilen muss, schichtweise natürlich. Der [Smutje](koch), [den](koch) hier keiner beim Namen kennt, verkocht die Algen. Und der [Bordrechner](nim) [Nim](nim) meldet etwas, das niemand hören will: Einer der Frachtcontainer atmet.
- boss oyelaran tjorven "Maschinisten"
- sex tjorven zoll "Bett"
+ hire imke "die Neue"
- housemate imke kolb "Koje"
- colleague imke kolb "ersten Offizier"
+ discover nim "meldet"

== 2 Container neun
Drin sitzt [Sura](sura), achtzehn, barfuß, ohne Papiere, und [sie](sura) hat die Wächter [ihrer](sura) Kolonie mit einer Schlaftablette im Tee abgehängt. [Kolb](kolb) ist dafür, die [blinde Passagierin](sura) beim nächsten Zwischenstopp abzuliefern; [Oyelaran](oyelaran) lässt [sie](sura) dagegen die Töpfe schrubben. Beim [Smutje](koch) blüht die [Kleine](sura) auf. [Tjorven](tjorven), sonst um keinen Spruch verlegen, kriegt in [ihrer](sura) Nähe den Mund nicht auf. Wem das sauer aufstößt? [Imke](imke) hatte sich auf den [Maschinisten](tjorven) ein bisschen was ausgerechnet. Nebenbei: Seit wann hat die [Kapitänin](oyelaran) einen Ehering in der Schublade?
+ discover _ sura "Drin sitzt"
- flee.past sura _ "abgehängt"
- betray? kolb sura "abzuliefern"
- help oyelaran sura "lässt sie"
- happy sura "blüht"
+ love.start tjorven sura "Mund nicht auf"
- jealous imke sura "sauer"
- love imke tjorven "ausgerechnet"
- married.past oyelaran _ "Ehering"

== 3 Der Gatte
Auf [Pallas](@pallas) steigt [Rasmus](rasmus) zu, Versicherungsagent, blendend gelaunt und laut Pass der [Mann](rasmus) der [Kapitänin](oyelaran). Getrennt seien [sie](oyelaran+rasmus), stellt [Bisi Oyelaran](oyelaran) klar, und zwar seit elf Jahren, bloß habe nie jemand die Formulare ausgefüllt. [Rasmus](rasmus) will genau das nachholen. Vorher aber hätte [er](rasmus) gern die Hälfte vom Schiff. Beim Abendessen kracht es zwischen [den beiden](oyelaran+rasmus) so, dass [Nim](nim) vorsorglich die Schotten schließt. Zusammen mit [Rasmus](rasmus) ist leider auch [Kolb](kolb) eingesperrt, und bis die Schotten wieder aufgehen, kennt der [Offizier](kolb) die ganze Ehegeschichte.
+ return rasmus "steigt"
- married oyelaran rasmus "Mann"
- breakup.past oyelaran rasmus "Getrennt"
- divorce? oyelaran rasmus "nachholen"
+ quarrel oyelaran rasmus "kracht"
- abduct nim kolb+rasmus "eingesperrt"
- reveal rasmus kolb "kennt"

== 4 Kurzmeldungen
[Sura](sura) kocht jetzt mit [Winter](koch). [Winter](koch) ist der [Smutje](koch). [Er](koch) hat also doch einen Namen. [Imke](imke) schmollt. [Tjorven](tjorven) bastelt [Sura](sura) Schuhe. [Sura](sura) küsst [Tjorven](tjorven). Danach lacht [Sura](sura). [Tjorven](tjorven) lacht nicht. [Er](tjorven) sagt [ihr](sura) alles. [Kolb](kolb) beschwert sich bei [Bisi](oyelaran). [Rasmus](rasmus) schläft im Gang. [Nim](nim) spielt [ihm](rasmus) Walzer. Am Ende sitzt [Imke](imke) bei [Rasmus](rasmus). Auch Planeten haben Monde.
- colleague koch sura "kocht"
- sad imke "schmollt"
- create tjorven "bastelt"
- gift tjorven sura "bastelt"
+ kiss sura tjorven "küsst"
- happy sura "lacht"
- happy! tjorven "lacht nicht"
- confess tjorven sura "sagt ihr alles"
- accuse kolb _ "beschwert"
- move rasmus "schläft"

== 5 Gestrandet
Antrieb aus, Heizung aus, Stimmung aus. Während [Haug](tjorven) zwischen den Rohren flucht und [seine](tjorven) [Freundin](sura) [ihm](tjorven) die Lampe hält, rücken die Übrigen in der Messe zusammen. [Rasmus](rasmus) massiert der [Navigatorin](imke) die Füße, [Bisi](oyelaran) tut, als lese [sie](oyelaran). Und nein, eifersüchtig ist [sie](oyelaran) nicht, [sie](oyelaran) hat nur gerade aus Versehen das Buch zerrissen. Als der [Koch](koch) blau anläuft, gibt [Kolb](kolb) [ihm](koch) [seine](kolb) Thermojacke und holt sich dafür selbst eine Lungenentzündung. Der Motor springt an, doch etwas ist ihnen gefolgt.
- couple sura tjorven "Freundin"
- help sura tjorven "Lampe"
+ flirt imke rasmus "massiert"
- jealous! oyelaran imke "eifersüchtig"
- jealous oyelaran imke "zerrissen"
- help kolb koch "Thermojacke"
- ill kolb "Lungenentzündung"

== 6 Besuch mit Haken
Angedockt hat ein [Pirat](pirat), und was für einer: Dreitagebart, Goldzahn, Manieren. Die Ladung interessiert [ihn](pirat) nicht, [er](pirat) will [Sura](sura). Denn [die](sura) war, Überraschung, [seinem](pirat) [Auftraggeber](minenherr) versprochen, einem [Minenbesitzer](minenherr) jenseits der sechzig, und hat sich der Hochzeit per Container entzogen. [Tjorven](tjorven) wirft sich dazwischen und kassiert eine Kugel in die Schulter. [Imke](imke), [die](imke) der [Barfüßigen](sura) seit Wochen keinen guten Morgen gönnt, gibt sich als [Sura](sura) aus, geht mit und winkt. Das hätte von uns wirklich keiner gedacht!
- abduct? pirat sura "will Sura"
- boss minenherr pirat "Auftraggeber"
- engaged.past minenherr sura "versprochen"
- flee.past sura minenherr "entzogen"
- wedding! minenherr sura "Hochzeit"
- enemy imke sura "keinen guten Morgen"
- injure tjorven pirat "Kugel"
- help tjorven sura "wirft"
+ rescue imke sura "gibt sich"
- betray imke pirat "gibt sich"
+ abduct pirat imke "geht mit"

== 7 Die andere Dorn
Wer kommt da quietschvergnügt auf der Raumstation durch die Schleuse? Nicht [Imke](imke), sondern [Maike](zwilling), [ihr](imke) [Zwilling](zwilling) und [ihr](imke) bestgehütetes Geheimnis. [Die zwei](imke+zwilling) reden seit dem Begräbnis der Eltern nicht miteinander, weil [Maike](zwilling) damals den [Verlobten](verlobter) der [anderen](imke) verführt hat. Trotzdem macht [sie](zwilling) sich mit [Bisi](oyelaran) auf die Suche. [Rasmus](rasmus) kommt mit, [er](rasmus) hat nämlich Gefühle, behauptet [er](rasmus), und meint damit [Imke](imke), starrt dabei aber unentwegt [deren](imke) [Schwester](zwilling) an. [Kolb](kolb) ist übern Berg und führt derweil das Kommando.
+ sibling imke zwilling "Zwilling"
- enemy imke zwilling "reden"
- sex.past verlobter zwilling "verführt"
- die.past _ "Begräbnis"
- cheat.past verlobter imke "verführt"
- betray.past zwilling imke "verführt"
- engaged.past imke verlobter "Verlobten"
+ investigate oyelaran+zwilling imke "Suche"
- love? rasmus imke "Gefühle"
- love rasmus zwilling "starrt"
- recover kolb "übern Berg"

== 8 Drei Zellen weiter
[Imke](imke) sitzt. Der [Pirat](pirat) hat längst gemerkt, dass [sie](imke) nicht die [Braut](sura) ist. [Er](pirat) behält [sie](imke). [Er](pirat) spielt gern Schach mit [ihr](imke). [Imke](imke) gewinnt. Der [Pirat](pirat) verliert [sein](pirat) Herz. [Imke](imke) verliert [ihres](imke) nicht. Dann kommt [Maike](zwilling). Den Wachen gibt [Maike](zwilling) Schnaps. Die [Schwestern](imke+zwilling) fallen sich um den Hals. [Bisi](oyelaran) steuert. Hinten weint [Rasmus](rasmus), vor Angst. »[Ich](imke) nehme [dich](rasmus) nicht«, sagt [Imke](imke) zu [Rasmus](rasmus).
+ discover pirat imke "gemerkt"
- abduct pirat imke "behält"
- find imke "gewinnt"
- love.start pirat imke "Herz"
- love! imke pirat "ihres nicht"
+ rescue oyelaran+zwilling imke "kommt"
- reconcile imke zwilling "um den Hals"
- sibling imke zwilling "Schwestern"
- sad rasmus "weint"
- reject imke rasmus "nehme"

== 9 Die Inspektion
[Inspektor Valdez](valdez) von der Handelsaufsicht durchkämmt das Schiff nach [Sura](sura), auf [die](sura) ein Kopfgeld steht. [Er](valdez) findet ein Paar selbst gemachte Schuhe, einen Topf Algen und im Lüftungsschacht den nackten [Rasmus](rasmus) mit [Maike](zwilling). Die [Gesuchte](sura) steht die ganze Zeit neben [ihm](valdez), mit Kochmütze, und reicht [ihm](valdez) den Salat. Dass [er](valdez) [sie](sura) dabei sehr wohl erkannt hat, erfahren wir erst, als [er](valdez) in [seiner](valdez) Kabine das Foto verbrennt: [Winter](koch) hat [ihn](valdez) großgezogen. Und dann ist da noch [Suras](sura) morgendliches Spucken.
+ investigate valdez sura "durchkämmt"
- find valdez rasmus+zwilling "findet"
- sex rasmus zwilling "nackten"
- betray sura valdez "Kochmütze"
- discover valdez sura "erkannt"
- help valdez sura "verbrennt"
- parent koch valdez "großgezogen"
+ pregnant? sura "Spucken"

== 10 Formulare
Elf Jahre und drei Monate hat es gedauert, nun sind [Bisi](oyelaran) und [Rasmus](rasmus) rechtskräftig auseinander. [Ihr](oyelaran) [Ex](rasmus) verzichtet auf die Schiffshälfte und zieht mit [Maike](zwilling) nach [Vesta](@vesta), wo [die](rasmus+zwilling) gemeinsam einen Waschsalon betreiben. [Kolb](kolb) hat das Formular bezeugt, die Tinte war noch feucht, da lädt [er](kolb) [seine](kolb) [Vorgesetzte](oyelaran) schon auf ein Glas ein. [Sie](oyelaran) lacht [ihn](kolb) nicht aus. [Sie](oyelaran) trinkt sogar. [Tjorven](tjorven) hört von [Sura](sura), dass [er](tjorven) Vater wird, und läuft mit dem Kopf gegen das Schott.
+ divorce oyelaran rasmus "rechtskräftig"
- ex oyelaran rasmus "Ex"
- move rasmus+zwilling "zieht" @vesta
- couple rasmus zwilling "zieht mit"
- colleague rasmus zwilling "gemeinsam"
- invite kolb oyelaran "lädt"
- boss oyelaran kolb "Vorgesetzte"
- date kolb oyelaran "trinkt"
+ reveal sura tjorven "hört"
- pregnant sura tjorven "Vater"
- injure tjorven "gegen das Schott"

== 11 Alte Rechnung
Der verliebte [Pirat](pirat) ist wieder da, diesmal unbewaffnet und mit Blumen. [Imke](imke) lässt [ihn](pirat) an der Schleuse stehen, zwei Stunden, dann dauert [er](pirat) [sie](imke). [Er](pirat) hat [seinem](pirat) [Minenherrn](minenherr) den Dienst aufgesagt, und [dieser](minenherr) hat daraufhin Jäger losgeschickt, vor denen [er](pirat) [sie](imke) warnen will. In der anschließenden Schießerei stirbt [Winter](koch). [Er](koch) hatte [Sura](sura) hinter den Herd gestoßen. [Valdez](valdez), [sein](koch) [Ziehsohn](valdez), nimmt den [Minenbesitzer](minenherr) fest, was [er](valdez) seit Folge 9 hätte tun können, und heult dabei wie ein Schlosshund.
- love pirat imke "verliebte"
+ return pirat "wieder da"
- reject imke pirat "lässt"
- gift? pirat imke "Blumen"
- quit pirat minenherr "aufgesagt"
- threaten minenherr pirat "Jäger"
- help pirat imke "warnen"
+ die koch "stirbt"
- rescue koch sura "gestoßen"
- parent koch valdez "Ziehsohn"
- arrest valdez minenherr "nimmt"
- sad valdez "heult"

== 12 Juno
Mitten im Asteroidengürtel setzen die Wehen ein. [Nim](nim) hat die Anleitung, [Kolb](kolb) hat die Hände, [Tjorven](tjorven) hat Schnappatmung. Das [Mädchen](baby) heißt [Juno](baby) und schreit auf Anhieb lauter als der Antrieb. [Bisi](oyelaran), [die](oyelaran) einst von Kindern an Bord nichts wissen wollte, gibt [es](baby) nicht mehr her. Beim Essen (Algen, es kocht jetzt der [Pirat](pirat)) rückt [sie](oyelaran) unter dem Tisch mit [ihrem](oyelaran) Knie an [Kolbs](kolb), der [Smutje](koch) von gestern ist unvergessen, [Imke](imke) streitet das Techtelmechtel mit dem [Neuen](pirat) ab, und draußen ziehen Sterne.
+ birth sura baby "Wehen"
- help kolb+nim sura "Anleitung"
- sad tjorven "Schnappatmung"
- love oyelaran baby "nicht mehr her"
- hire pirat "kocht jetzt"
+ flirt kolb oyelaran "Knie"
- affair! imke pirat "Techtelmechtel"
