%series Der Kaiser von Nirgendwo
%lang de
%genre costume drama in a deposed dynasty's exile hotel, Merano 1923, recap column
%cast leopold | Leopold; Prinz Leopold | m
%cast ferenc | Erzherzog Ferenc; Ferenc | m
%cast viktor | Viktor | m
%cast mathilde | Kaiserin Mathilde; Mathilde | f
%cast sidonie | Sidonie; Prinzessin Sidonie | f
%cast carla | Carla Innerhofer; Carla | f
%cast innerhofer | Alois Innerhofer; Innerhofer; Alois | m
%cast lady | Lady Maud Ashcombe; Lady Maud; Maud | f
%cast arzt | Dr. Tappeiner; Tappeiner | m
%cast zofe | Stille | f
%cast journalist | - | m
%cast kaiser | - | m
%cast pinscher | Cäsar | m

== 1
In Zimmer 9 des [Hotels Innerhofer](#innerhofer) stirbt der [Kaiser](kaiser), [den](kaiser) keiner mehr so nennen darf, und wer meint, mit [ihm](kaiser) stürbe die Dynastie, hat noch keine Folge dieser Serie gesehen. [Seine](kaiser) [Witwe](mathilde) [Mathilde](mathilde) lässt den älteren [Sohn](leopold) [Leopold](leopold) zwischen Suppe und Forelle zum Oberhaupt ausrufen. [Ferenc](ferenc), der [jüngere](ferenc), gratuliert mit zusammengebissenen Zähnen. [Leopold](leopold) hat nur Augen für [Carla](carla), die [Tochter](carla) des [Wirts](innerhofer), [die](carla) das Tablett trägt. Und die [Verlobte](sidonie)? Ach ja: [Sidonie](sidonie) sitzt daneben und zählt [ihre](sidonie) Erbsen.
+ die kaiser "stirbt"
- married.past kaiser mathilde "Witwe"
- parent mathilde leopold "Sohn"
+ hire leopold mathilde "ausrufen"
- parent mathilde ferenc "der jüngere"
- jealous ferenc leopold "Zähnen"
- love leopold carla "Augen"
- parent innerhofer carla "Tochter"
- engaged leopold sidonie "Verlobte"

== 2
Der neue [Kaiser](leopold) ohne Reich möchte am liebsten Tennis spielen. [Seine](leopold) [Mutter](mathilde) verbietet es [ihm](leopold), [sie](mathilde) habe zu trauern und [er](leopold) folglich auch. Unten in der Küche bringt [Carla](carla) dem hohen [Gast](leopold) das Strudelziehen bei, und zwischen Teig und Tischkante kommt es zu einer Berührung, die sich durchaus auch für gewöhnliche Leute schickte. [Innerhofer](innerhofer) sieht es durch die Durchreiche. Statt zu brüllen, schickt [er](innerhofer) die [Tochter](carla) zu Verwandten nach [Brixen](@brixen). [Ferenc](ferenc) hat [sie](carla) zum Bahnhof begleitet, angeblich aus Höflichkeit.
- parent mathilde leopold "Mutter"
- sad mathilde "trauern"
- advisor carla leopold "bringt"
+ kiss? carla leopold "Berührung"
- discover innerhofer carla+leopold "sieht"
- move carla "schickt" @brixen
- parent innerhofer carla "Tochter"
- help ferenc carla "begleitet"

== 3
Beide [Brüder](ferenc+leopold) lieben [sie](carla), und nur [einer](ferenc) sagt es [ihr](carla), am Zugfenster. Der [andere](leopold) erfährt es aus einem Brief [seiner](leopold) [Verlobten](sidonie), um [die](sidonie) [er](leopold) sich gar nicht kümmert, wenn [er](leopold) an [sie](carla) denkt. [Er](leopold) zerreißt ihn. Danach klopft [er](leopold) beim [Jüngeren](ferenc), haut [ihm](ferenc) eine herunter und setzt sich zu [ihm](ferenc) aufs Bett. [Sie](ferenc+leopold) reden wie damals, als [sie](ferenc+leopold) sich einen Gaul teilten. „Nimm [du](ferenc) die Krone“, sagt [der](leopold), [der](leopold) sie hat. „Nimm [du](leopold) [Carla](carla)“, sagt [der](ferenc), [der](ferenc) keins von beiden besitzt.
- sibling ferenc leopold "Brüder"
- love ferenc+leopold carla "lieben"
+ confess ferenc carla "sagt"
- engaged leopold sidonie "Verlobten"
- reveal sidonie leopold "Brief"
- discover leopold ferenc "erfährt"
- sad leopold "zerreißt"
+ attack leopold ferenc "haut"
- reconcile ferenc leopold "reden"
- gift? leopold ferenc "Krone"

== 4
[Lady Maud](lady) reist an. [Lady Maud](lady) hat einen [Hund](pinscher) namens [Cäsar](pinscher). Vor der Halle bellt [Cäsar](pinscher) den [Journalisten](journalist) an. [Mathilde](mathilde) empfängt [Lady Maud](lady) steif. [Sidonie](sidonie) mag [Lady Maud](lady) auf Anhieb. [Leopold](leopold) übersieht [Lady Maud](lady). [Lady Maud](lady) übersieht [Leopold](leopold) auch. Die [Zofe](zofe) heißt [Stille](zofe). [Stille](zofe) redet viel. Am Abend küsst [Lady Maud](lady) [Sidonie](sidonie) die Hand, länger als üblich. Die [Kaiserin](mathilde) lässt sich ein Pulver bringen. [Dr. Tappeiner](arzt) bringt es.
+ travel lady "reist"
- attack pinscher journalist "bellt"
- reject mathilde lady "steif"
- friend lady sidonie "mag"
- kiss lady sidonie "küsst"
- flirt lady sidonie "länger als üblich"
- ill mathilde "Pulver"
- treat mathilde arzt "bringt es"

== 5
[Mathilde](mathilde) drängt auf die Hochzeit, denn [Sidonie](sidonie) bringt als Mitgift zwei Brauereien mit. Am Vorabend beichtet [Sidonie](sidonie) der [Zofe](zofe), dass [sie](sidonie) die [Lady](lady) liebt und nicht den [Bräutigam](leopold); keine Stunde später weiß es das ganze Haus, denn [Stille](zofe) heißt eben nur so. Der [Journalist](journalist) schickt ein Telegramm nach [Wien](@wien). [Leopold](leopold), erleichtert wie nie, hilft der [Verlobten](sidonie) durchs Fenster. [Maud](lady) wartet am Steuer, der Wagen hat die Lichter aus, und [Cäsar](pinscher) hält die Schnauze. Die [Kaiserin](mathilde) isst am Morgen die Hochzeitstorte allein.
- wedding? leopold sidonie "Hochzeit"
- love sidonie lady "liebt"
- love! sidonie leopold "nicht den Bräutigam"
+ reveal sidonie zofe "beichtet"
- reveal zofe _ "ganze Haus"
- engaged leopold sidonie "Verlobten"
- happy leopold "erleichtert"
- help leopold sidonie "hilft"
+ flee lady+sidonie "wartet"
- sad mathilde "allein"

== 6
Die [Kaiserin](mathilde) lässt [ihn](ferenc) rufen, den [jüngeren](ferenc), weil der [ältere](leopold) nicht mehr gehorcht. Wenn [dieser](leopold) auf den Titel verzichte, wolle [sie](mathilde) [ihn](ferenc) zum Chef des Hauses machen, doch müsse [er](ferenc) dafür [die](sidonie) heiraten, [die](sidonie) gerade mit der [Engländerin](lady) über den Brenner fährt. [Ferenc](ferenc) lacht. [Seine](ferenc) [Mutter](mathilde) hat [ihn](ferenc) noch nie lachen hören. [Er](ferenc) werde, teilt [er](ferenc) [ihr](mathilde) mit, in [Brixen](@brixen) eine [Wirtstochter](carla) fragen, was [sie](carla) von Kronen hält. Der [andere](leopold) steht vor der Tür und hat jedes Wort verstanden. [Der](ferenc), [der](ferenc) herauskommt, sieht [ihm](leopold) nicht in die Augen.
- quit? leopold "verzichte"
- hire? ferenc mathilde "zum Chef"
- wedding? ferenc sidonie "heiraten"
- flee lady+sidonie "fährt"
- happy ferenc "lacht"
- parent mathilde ferenc "Mutter"
+ propose? ferenc carla "fragen"
- discover leopold ferenc "verstanden"

== 7
In [Brixen](@brixen) steht [Carla](carla) nicht nur zwischen zwei [Brüdern](ferenc+leopold), sondern zwischen drei [Männern](ferenc+leopold+viktor), denn auch der [Bäcker](viktor) [Viktor](viktor) hat ein Herz zu vergeben, gratis zu jedem Laib. [Ferenc](ferenc) singt unter [ihrem](carla) Fenster, und zwar falsch. [Leopold](leopold) fährt die Nacht durch und prügelt sich auf dem Marktplatz mit [ihm](ferenc), bis [Viktor](viktor) [beide](ferenc+leopold) mit Mehlwasser übergießt. [Carla](carla) kommt heraus, hilft [Leopold](leopold) auf, wischt [Ferenc](ferenc) den Kragen ab und geht mit dem [Bäcker](viktor) zum Mittagessen. Die Kirchenglocken haben Humor.
- sibling ferenc leopold "Brüdern"
- love viktor carla "Herz"
- love ferenc carla "singt"
+ quarrel ferenc leopold "prügelt"
- attack viktor ferenc+leopold "übergießt"
- help carla leopold "hilft"
+ date carla viktor "Mittagessen"
- reject carla ferenc+leopold "geht"

== 8
[Mathilde](mathilde) erleidet auf dem Sommerball einen Schlaganfall. [Dr. Tappeiner](arzt), seit zwanzig Jahren heimlich in die [Kaiserin](mathilde) verliebt, sitzt Tag und Nacht an [ihrem](mathilde) Bett, bis der Mund, der hunderte Depeschen diktiert hat, wieder einen Satz formt: "Wo ist der [Hund](pinscher)?" Den [Cäsar](pinscher) hatte [Lady Maud](lady) beim Umzug vergessen; die [Kaiserin](mathilde) hat [ihn](pinscher) heimlich gefüttert. Der [Arzt](arzt) legt [ihr](mathilde) den [Pinscher](pinscher) in den Arm und gesteht [ihr](mathilde) bei der Gelegenheit auch alles andere. Statt zu antworten, schläft [sie](mathilde) ein.
+ ill mathilde "Schlaganfall"
- love arzt mathilde "verliebt"
- treat mathilde arzt "sitzt"
- recover mathilde "Satz"
- lose.past lady pinscher "vergessen"
- help mathilde pinscher "gefüttert"
- gift arzt mathilde "legt"
+ confess arzt mathilde "gesteht"

== 9
[Er](leopold) schreibt [ihr](sidonie), [sie](sidonie) schreibt [ihm](leopold): Der [Thronlose](leopold) und die [Entlaufene](sidonie), einst [Verlobte](leopold+sidonie), sind die besten [Freunde](leopold+sidonie) geworden. In [Bath](@bath) ist [sie](sidonie) glücklich mit [der](lady), [die](lady) [sie](sidonie) entführt hat, obgleich die [Ältere](lady) schnarcht. Der [Korrespondent](leopold) liest das dem [Rivalen](ferenc) vor, [dem](ferenc) [er](leopold) im Mai beinah die Nase gebrochen hätte. Auch [dieser](ferenc) hat Nachrichten, und zwar aus [Brixen](@brixen), wo die [Umworbene](carla) den [Bäcker](viktor) zum Teufel geschickt hat: [Sie](carla) wolle, meldet [er](ferenc), [den](leopold), [der](leopold) [ihr](carla) Strudel beigebracht hat. „[Sie](carla) hat [mir](leopold) Strudel beigebracht“, sagt der [Bruder](leopold). „Dann weißt [du](leopold) ja, wer gemeint ist.“
- engaged.past leopold sidonie "einst"
- friend leopold sidonie "Freunde"
- happy sidonie "glücklich"
- couple lady sidonie "glücklich"
- abduct.past lady sidonie "entführt"
- enemy ferenc leopold "Rivalen"
+ breakup carla viktor "Teufel"
- love carla leopold "wolle"
- reveal ferenc leopold "meldet"
- sibling ferenc leopold "Bruder"

== 10
[Innerhofer](innerhofer) ist pleite und will das Hotel an ausländische Gäste verkaufen. [Leopold](leopold) legt [ihm](innerhofer) den Kaiserring auf den Tresen, als Anzahlung und als Antrag in einem Stück: [Er](leopold) bitte um das Haus und um die [Tochter](carla). Den Ring wirft der [Wirt](innerhofer) in den Brunnen. Den [Freier](leopold) hingegen lässt [er](innerhofer) drei Wochen Geschirr spülen, was [Carla](carla) sehr gefällt. Da eröffnet der [Journalist](journalist), [der](journalist) immer noch in Zimmer 3 sitzt, dass [er](journalist) der [Sohn](journalist) des verstorbenen [Kaisers](kaiser) und einer Sennerin sei. [Mathilde](mathilde) erbleicht. [Er](journalist) hat das Kinn.
- lose innerhofer "pleite"
+ propose leopold carla "bitte"
- parent innerhofer carla "Tochter"
- reject innerhofer leopold "wirft"
- hire leopold innerhofer "spülen"
- happy carla leopold "gefällt"
+ reveal journalist _ "eröffnet"
- parent kaiser journalist "Sohn"
- die.past kaiser "verstorbenen"
- sad mathilde "erbleicht"

== 11
Drei Anwärter, ein leerer Thron, den es nicht mehr gibt. [Ferenc](ferenc) hasst den [Halbbruder](journalist) auf den ersten Blick und verträgt sich mit [ihm](journalist) auf den zweiten, weil [beide](ferenc+journalist) Kegeln können. [Mathilde](mathilde), am Arm von [Dr. Tappeiner](arzt), nimmt im Salon Platz und verkündet, wer künftig den Namen trägt: niemand. Danach zieht [sie](mathilde) den Ring vom Finger, den der [Gatte](kaiser) [ihr](mathilde) an den Altar trug, und legt die Hand des [Arztes](arzt) in die eigene. Die [Zofe](zofe) wird ohnmächtig, das ist die Nachricht des Abends. Und [Lady Maud](lady) kommt mit [Sidonie](sidonie) zurück, um den [Pinscher](pinscher) zu holen.
- sibling ferenc journalist "Halbbruder"
- enemy ferenc journalist "hasst"
- reconcile ferenc journalist "verträgt"
- reveal mathilde _ "verkündet"
- married.past kaiser mathilde "Gatte"
+ couple.start arzt mathilde "eigene"
- ill zofe "ohnmächtig"
+ return lady+sidonie "zurück"

== 12
Zum Finale heiratet der [Kaiser](leopold) von Nirgendwo die [Wirtstochter](carla), und das Standesamt schreibt [Leopold Innerhofer](leopold) in das Buch, weil [er](leopold) [ihren](carla) Namen annimmt. Auf dem Dachboden finden [Ferenc](ferenc) und der [Journalist](journalist) den Kronschatz: dreizehn Blechdosen. Am Brunnen angelt [Alois](innerhofer) nach dem Ring. [Viktor](viktor) liefert Semmeln und bleibt bei der redseligen [Stille](zofe) hängen. [Carla](carla) verrät [ihrem](carla) [Mann](leopold) in der Hochzeitsnacht etwas, das der [Schwiegermutter](mathilde) bereits aufgefallen war, woraufhin [er](leopold) den Fußboden küsst. Die Dynastie geht also weiter.
+ wedding carla leopold "heiratet"
- find ferenc+journalist "finden"
- flirt viktor zofe "hängen"
- married carla leopold "Mann"
- reveal carla leopold "verrät"
- discover mathilde carla "aufgefallen"
- kin carla mathilde "Schwiegermutter"
- happy leopold "küsst"
+ pregnant? carla leopold "geht also weiter"
