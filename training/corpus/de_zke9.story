%series Letzte Klappe
%lang de
%genre workplace satire about a film crew shooting a western in Brandenburg, weekly TV listings
%cast ron | Ronja Feld; Ronja | f
%cast cle | Clemens Graf; Clemens; Graf | m
%cast ami | Amira Sow; Amira | f
%cast hug | Hugo Delacroix; Hugo; Delacroix | m
%cast sun | Sunniva | f
%cast bert | Bert | m
%cast nik | Niklas; Nikki | m
%cast dor | Dorothea; Doro | f
%cast kim | Kim | n
%cast pferd | Bismarck | m
%cast pro | Frau Zander; Zander | f
%cast stunt | - | m
%cast tier | - | f
%cast exm | Leif | m
%cast richter | - | m
%cast kindm | - | f

== 1
Der erste Drehtag von „Blut im Spargel“ fällt aus, weil [Hauptdarsteller](hug) [Hugo Delacroix](hug) nicht aufs Pferd steigt, auf dem [seine](hug) [Verflossene](sun) sitzt. [Sunniva](sun) hat [ihn](hug) im Frühjahr für den [Kameramann](cle) [Clemens Graf](cle) sitzen lassen, und nun soll [Hugo](hug) sich von [ebendiesem](cle) vorteilhaft ausleuchten lassen. [Regisseurin](ron) [Ronja Feld](ron) wirft mit einem Hut. [Ihre](ron) [Assistentin](ami) [Amira Sow](ami), heute den ersten Tag dabei, hebt ihn auf, setzt ihn sich selbst auf den Kopf und redet eine Viertelstunde mit dem [Wallach](pferd). Danach steigt [Delacroix](hug) auf. [Produzentin](pro) [Zander](pro) will wissen, was [sie](ami) dem Tier gesagt hat.
- reject hug sun "steigt"
- ex hug sun "Verflossene"
+ breakup.past sun hug "sitzen lassen"
- couple cle sun "für den Kameramann"
- sad ron "wirft"
- boss ron ami "Assistentin"
- hire ami ron "heute den ersten Tag"
+ help ami hug "redet"

== 2
Die [Kostümchefin](dor) [Dorothea](dor) und [Requisiteur](bert) [Bert](bert) sind seit zwanzig Jahren Mann und Frau und seit zehn nur noch im Lohnzettel. Als [sie](dor) [ihn](bert) im Fundus mit der [Tiertrainerin](tier) überrascht, nimmt [sie](dor) [ihm](bert) lediglich das Maßband ab. Der [Gatte](bert) beteuert, es sei um Sattelgurte gegangen. [Niklas](nik), [Praktikant](nik) und gemeinsamer [Sohn](nik), beschließt, [die zwei](bert+dor) wieder zu verkuppeln, und bestellt [sie](bert+dor) getrennt in dasselbe Steakhaus. Es kommen: [Hugo](hug), versehentlich, und [Doro](dor), hungrig. Man isst zwei Portionen, man lacht viel. [Bert](bert) steht mit Rosen draußen im Regen und sieht alles durch die Scheibe.
- married bert dor "Mann und Frau"
+ discover dor bert+tier "überrascht"
- cheat bert dor "Tiertrainerin"
- parent bert+dor nik "Sohn"
- reconcile? bert dor "verkuppeln"
+ date dor hug "zwei Portionen"
- happy dor+hug "lacht"
- discover bert dor+hug "sieht"
- jealous bert hug "Regen"

== 3
Wer küsst, muss proben, findet [Ronja](ron), doch [Sunniva](sun) und [Hugo](hug) bringen den Schlusskuss nicht ohne Würgereiz zustande. [Amira](ami) schlägt vor, dass [beide](hug+sun) dabei an jemand anderen denken. Der Kuss gelingt, so gründlich, dass [Clemens](cle) hinter der Kamera vergisst auszuatmen, dann das Stativ umtritt und auf den [Partner](hug) [seiner](cle) [Freundin](sun) losgeht. [Hugo](hug) blutet aus der Lippe. An wen [er](hug) gedacht hat, verrät [er](hug) nur der [Garderobiere](dor), [die](dor) die Wunde betupft: an [sie](dor). [Sunniva](sun) hat an gar keinen gedacht, das ist ja das Schlimme. Ein [Stuntman](stunt) wird mit einem Beinbruch heimgeschickt.
+ kiss hug sun "Der Kuss"
- couple cle sun "Freundin"
- colleague hug sun "Partner"
- jealous cle hug "vergisst"
+ attack cle hug "losgeht"
- injure hug cle "blutet"
- treat hug dor "betupft"
+ confess hug dor "an sie"
- love hug dor "an sie"
- injure stunt "Beinbruch"

== 4
[Bert](bert) kündigt. [Bert](bert) kommt nach einer Stunde zurück. [Doro](dor) hat [sein](bert) Klebeband behalten. [Bert](bert) will das Klebeband. [Doro](dor) will die Scheidung. [Nikki](nik) will weinen. [Kim](kim) setzt sich zu [Nikki](nik). [Kim](kim) macht Ton. [Kim](kim) hört alles. [Nikki](nik) legt [Kim](kim) den Kopf in den Schoß. [Kim](kim) stellt das Mikro aus. [Bismarck](pferd) lahmt. [Amira](ami) kühlt [Bismarck](pferd) das Bein.
- quit bert "kündigt"
- return bert "zurück"
+ divorce? bert dor "Scheidung"
- sad nik "weinen"
+ help kim nik "setzt"
- ill pferd "lahmt"
- treat pferd ami "kühlt"

== 5
Der neue [Stuntman](exm) heißt [Leif](exm), sieht unverschämt gut aus und war, wie die [Regisseurin](ron) beim Händeschütteln bleich feststellt, drei Jahre lang [ihr](ron) [Ehemann](exm). Davon weiß am Set keiner, und [Ronja](ron) hätte es gern so gelassen. [Leif](exm) dagegen erzählt beim Mittagessen launig von den Flitterwochen. Die [Assistentin](ami) vergeht auf der Stelle der Appetit, und beim Abwasch zerbricht [ihr](ami) ein Teller nach dem anderen. Dass [Amira](ami) [ihrer](ami) [Chefin](ron) mehr als Kaffee bringen möchte, hat bislang nur [Kim](kim) mitgehört. [Zander](pro) streicht das Catering. Es kommt zu Plünderungen im Spargelzelt.
- hire exm "neue Stuntman"
+ ex exm ron "Ehemann"
- divorce.past exm ron "Ehemann"
- discover ron exm "feststellt"
- reveal exm _ "erzählt"
- jealous ami exm "vergeht"
+ love ami ron "mehr als Kaffee"
- boss ron ami "Chefin"
- discover kim ami "mitgehört"

== 6
[Clemens](cle) traut [Sunniva](sun) nicht mehr über den Weg und filmt [sie](sun) heimlich durch das Wohnwagenfenster. Auf den Bändern sieht man die [Schauspielerin](sun) allein, jeden Abend, wie [sie](sun) mit einer Handpuppe Rollen übt, einmal auch, wie [sie](sun) weint. Als [sie](sun) die Kamera entdeckt, hat [Graf](cle) keine [Freundin](sun) mehr und eine Beule. [Hugo](hug), [der](hug) die [Ex](sun) eigentlich nicht leiden kann, bringt [ihr](sun) einen Schnaps, setzt sich auf die Stufen und schimpft mit [ihr](sun) gemeinsam auf alle Kameramänner. Der [Verlassene](cle) zieht zu [Bert](bert) in den Requisitenwagen. Dort herrscht fortan Männerschnarchen.
+ investigate cle sun "filmt"
- sad sun "weint"
- discover sun cle "entdeckt"
+ breakup sun cle "keine Freundin mehr"
- injure cle sun "Beule"
- ex hug sun "Ex"
- help hug sun "Schnaps"
- reconcile hug sun "gemeinsam"
- housemate.start bert cle "zieht"

== 7
Gewitter über der Prärie von [Beelitz](@beelitz). Beim Dreh der Stampede geht [Bismarck](pferd) durch, mit [Ronja](ron) im Steigbügel. [Leif](exm) wirft sich vor das Pferd und verfehlt es. [Amira](ami) dagegen pfeift zwei Töne, und der [Wallach](pferd) bleibt stehen. Mit ausgekugelter Schulter liegt die [Regisseurin](ron) im Spargel; [zwei](ami+exm) knien neben [ihr](ron), und [sie](ron) nimmt die Hand der [Jüngeren](ami). [Leif](exm) versteht den Wink nicht gleich. Nachts, in der Notaufnahme, bittet [er](exm) [Ronja](ron), es noch einmal mit [ihm](exm) zu versuchen. [Sie](ron) ist zu müde für Umwege und sagt [ihm](exm), für wen [ihr](ron) Herz inzwischen schlägt.
- rescue? exm ron "wirft"
+ rescue ami ron "pfeift"
- injure ron "ausgekugelter"
- help ami+exm ron "knien"
- reconcile? exm ron "noch einmal"
- reject ron exm "zu müde für Umwege"
+ reveal ron exm "sagt"
- love ron ami "Herz"

== 8
Das Geld ist alle. [Frau Zander](pro) hat es, wie [Kim](kim) über ein offenes Funkmikrofon mitbekommt, im Spielcasino gelassen. Statt die [Produzentin](pro) anzuzeigen, lässt [Kim](kim) das Band am Abend über die Lautsprecher laufen, gleich nach dem Wetterbericht. Die Crew umstellt den Produktionswagen, allen voran [Doro](dor) mit der Zuschneideschere. [Hugo](hug) hält [sie](dor) zurück, indem [er](hug) [sie](dor) vor aller Augen küsst. Unter Johlen lässt [sie](dor) die Schere fallen. [Niklas](nik) lässt den Kaffee fallen. [Sein](nik) [Vater](bert) lässt sich von der [Tiertrainerin](tier) ein Taschentuch reichen, dann noch eins.
- lose pro "im Spielcasino"
+ discover kim pro "mitbekommt"
- reveal kim _ "laufen"
- threaten dor pro "Zuschneideschere"
+ kiss dor hug "küsst"
- discover nik dor+hug "Kaffee"
- parent bert nik "Vater"
- sad bert "Taschentuch"
- help tier bert "reichen"

== 9
Ohne Gage, aber mit Trotz dreht man weiter. [Niklas](nik) redet nicht mehr mit [Hugo](hug), [den](hug) [er](nik) für den [Zerstörer](hug) [seiner](nik) Familie hält, und kippt [ihm](hug) Juckpulver in die Chaps. Der [Star](hug) spielt die Duellszene kratzend, und sie wird die beste des Films. Hinterher gibt [er](hug) dem [Praktikanten](nik) eine Ohrfeige und dann, weil [er](hug) selbst ohne Vater aufgewachsen ist, den Hut. [Amira](ami) zieht in die Pension, in der [Ronja](ron) mit geschienter Schulter Drehbücher zerreißt. Nebenan wohnen heißt leider auch hören. In der vierten Nacht klopft die [Chefin](ron) dreimal an die Wand. [Amira](ami) klopft zurück und nimmt dann doch lieber die Tür.
- reject nik hug "redet"
- accuse nik hug "Zerstörer"
+ attack nik hug "Juckpulver"
- attack hug nik "Ohrfeige"
- gift hug nik "den Hut"
- create hug "spielt"
- neighbour.start ami ron "Nebenan"
- boss ron ami "Chefin"
+ sex ami ron "die Tür"

== 10
[Sunniva](sun) hat Übelkeit. [Sunniva](sun) schiebt es auf den Spargel. Der Spargel ist unschuldig. [Clemens](cle) rechnet nach. [Clemens](cle) freut sich. [Sunniva](sun) freut sich nicht. [Clemens](cle) kauft eine Wiege. [Sunniva](sun) verkauft die Wiege. [Bert](bert) kauft die Wiege. [Bert](bert) schenkt sie [Sunniva](sun). [Sunniva](sun) lacht endlich. [Zander](pro) sitzt in Haft. [Leif](exm) reist ab.
+ pregnant sun cle "Spargel ist unschuldig"
- discover cle sun "rechnet"
- happy cle "freut sich"
- happy! sun "freut sich nicht"
- gift bert sun "schenkt"
- happy sun "lacht"
+ arrest _ pro "Haft"
- travel exm "reist ab"

== 11
Der Scheidungstermin von [Bert](bert) und [Dorothea](dor) wird aus Kostengründen gleich mitgefilmt, als Gerichtsszene. Der [Statist](richter) auf dem Richterstuhl ist ein echter, und so sind die langjährigen [Eheleute](bert+dor) nach drei Takes tatsächlich auseinander. [Niklas](nik) hält die Klappe, in jeder Bedeutung. [Er](nik) ist seit gestern mit [Kim](kim) zusammen und findet, dass Familien sich auch vermehren können. Der [Kameramann](cle) macht [Sunniva](sun) auf dem Kran, zwölf Meter über dem Boden, einen Antrag. [Sie](sun) will hinunter. Ein Kind könnten [sie](cle+sun) gern gemeinsam großziehen, aber zum Altar gehe [sie](sun) nicht mit [einem](cle), [der](cle) durch Fenster filmt.
+ divorce bert dor "auseinander"
+ couple.start kim nik "zusammen"
+ propose cle sun "Antrag"
- reject sun cle "will hinunter"
- married.past bert dor "Eheleute"
- wedding! cle sun "zum Altar"
- parent? cle+sun kindm "großziehen"

== 12
Premiere im Autokino von [Luckenwalde](@luckenwalde). [Hugo](hug) fährt mit [Doro](dor) vor, [Bert](bert) mit der [Tiertrainerin](tier), und die beiden [Männer](bert+hug) geben einander zum ersten Mal die Hand, ohne zu drücken. Bei der Schlussszene platzt [Sunnivas](sun) Fruchtblase. Weil kein Krankenwagen durchkommt, legt die [Kostümchefin](dor) [sie](sun) auf die Ladefläche, [Hugo](hug) hält [ihren](sun) Kopf und der bleiche [Kindsvater](cle) die Taschenlampe. Es wird ein [Mädchen](kindm), [es](kindm) schreit, im Takt der Filmmusik. [Ronja](ron) verpasst den Applaus, denn [Amira](ami) hat [ihr](ron) soeben [ihren](ron) alten Hut aufgesetzt, an dessen Band ein Ring hängt. [Bismarck](pferd), auf der Leinwand, wiehert für [sie](ron) das Ja.
- create _ "Premiere"
- couple bert tier "mit der Tiertrainerin"
- couple dor hug "mit Doro"
+ reconcile bert hug "geben einander"
+ birth sun kindm "Fruchtblase"
- help dor+hug sun "hält"
- parent cle kindm "Kindsvater"
+ propose ami ron "Ring"
