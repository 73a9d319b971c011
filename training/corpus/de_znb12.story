%series Talsohle
%lang de
%genre western in a silver mining town in Nevada, 1871, listings and recap
%cast minna   | Minna Straub; Minna | f
%cast elias   | Elias Crowe; Crowe; Elias | m
%cast temple  | Sheriff Temple; Temple | m
%cast lupe    | Lupe Ortega; Lupe | f
%cast gideon  | Gideon Straub; Gideon | m
%cast wu      | Wu Shan; Wu | m
%cast dahlia  | Dahlia | f
%cast arzt    | Doc Finch; Finch | m
%cast jago    | Jago Ortega; Jago | m
%cast reverend | Reverend Poole; Poole | m
%cast bande   | Graue Männer; Grauen Männer | g
%cast narbe   | - | m
%cast richter | Richter Oakes; Oakes | m
%cast kleine  | Rosalía | f
%cast fremde  | - | f

== 1 Ankunft mit der Postkutsche
[Minna Straub](minna), per Brief an einen [Silberschürfer](gideon) verheiratet, [den](gideon) [sie](minna) nie gesehen hat, steigt in [Gulch](@gulch) aus der Kutsche und in einen Trauerzug. Der [Tote](elias), heißt es, sei [Elias Crowe](elias), von einem [Narbigen](narbe) im Streit um eine Mine erschossen. [Ihr](minna) [Mann](gideon), [Gideon Straub](gideon), holt [sie](minna) mit zweistündiger Verspätung und einer Alkoholfahne ab. [Lupe Ortega](lupe), [Wirtin](lupe) des Saloons, bietet der [Braut](minna) ein Bett an, falls [sie](minna) eins brauche. [Lupe](lupe) war bis letzten Herbst [Gideons](gideon) [Geliebte](lupe). Auch das sagt [sie](lupe) gleich dazu.
+ married gideon minna "verheiratet"
- travel minna "steigt" @gulch
- die! elias "Tote"
- kill! narbe elias "erschossen"
- meet gideon minna "holt"
- invite lupe minna "bietet"
- affair.past gideon lupe "Geliebte"
- reveal lupe minna "sagt"

== 2 Silber und Blei
Drei Tage hält es [Minna](minna) bei [ihrem](minna) [Gatten](gideon) aus, dann trägt [sie](minna) die Koffer in den Saloon hinüber. [Gideon](gideon) poltert, droht und wird von [Lupe](lupe) mit der Schrotflinte zum Gehen bewogen. Nachts klopft der [Begrabene](elias) an die Hintertür: [Elias Crowe](elias) hat, mit einem Loch in der Schulter und Steinen im Sarg, die Stadt glauben lassen, [er](elias) sei tot. Eingeweiht ist nur [Doc Finch](arzt), [sein](elias) ältester [Freund](arzt), [der](arzt) ein Gläschen nie ausschlägt und ein Geheimnis nie behält. [Minna](minna) wechselt den Verband.
- married gideon minna "Gatten"
+ breakup minna gideon "trägt"
- move minna lupe "trägt"
- threaten gideon minna "droht"
- threaten lupe gideon "Schrotflinte"
+ return elias "klopft"
- injure.past elias "Loch"
- betray elias _ "glauben lassen"
- discover.past arzt elias "Eingeweiht"
- friend arzt elias "Freund"
- treat elias minna "wechselt"

== 3 Temples Gesetz
[Sheriff Temple](temple), [den](temple) die [Grauen Männer](bande) bezahlen, sieht am liebsten nichts. [Wu Shan](wu), der [Wäscher](wu), sieht alles, denn [ihm](wu) bringen sie die Hemden. Blut an einem Ärmel und eine Narbe darüber: Der [Kunde](narbe) ist [Temples](temple) [Halbbruder](narbe). [Wu](wu) behält das für sich, bis der [Narbige](narbe) [ihm](wu) die Wäscherei anzündet. [Dahlia](dahlia), das [Mädchen](dahlia) vom Klavier, holt [Wu](wu) aus den Flammen und in [ihre](dahlia) Kammer; [sie](dahlia+wu) lassen die Lampe an und dann aus. Die Miete teilen [sie](dahlia+wu) ab sofort.
- hire temple bande "bezahlen"
- discover wu narbe "sieht alles"
+ kin narbe temple "Halbbruder"
- attack narbe wu "anzündet"
+ rescue dahlia wu "Flammen"
- sex dahlia wu "dann aus"
- housemate.start dahlia wu "teilen"

== 4 Sonntag
[Poole](reverend) predigt. [Poole](reverend) war früher ein Dieb. Das weiß nur [Dahlia](dahlia). [Dahlia](dahlia) ist [Pooles](reverend) [Nichte](dahlia). [Jago](jago) sitzt hinten. [Jago](jago) ist [Lupes](lupe) [Bruder](jago). [Jago](jago) sieht nur [Minna](minna). [Minna](minna) sieht nur die Kirchentür. Dahinter wartet [Crowe](elias). Nach dem Amen küsst [Crowe](elias) [Minna](minna). [Minna](minna) ist noch [Gideons](gideon) [Frau](minna). [Minna](minna) küsst [Crowe](elias) trotzdem. [Jago](jago) zerbricht eine Kerze.
- steal.past reverend _ "Dieb"
- discover.past dahlia reverend "weiß"
- kin dahlia reverend "Nichte"
- sibling jago lupe "Bruder"
- love jago minna "sieht nur Minna"
+ kiss elias minna "küsst"
- married gideon minna "Frau"
- cheat minna gideon "trotzdem"
- jealous jago elias "zerbricht"

== 5 Kartenspiel
[Gideon](gideon) setzt [seine](gideon) Mine gegen [Temples](temple) Pferd und hat am Morgen weder noch. Der [Verlierer](gideon) macht die untreue [Gattin](minna) für [sein](gideon) Pech verantwortlich, wankt in den Saloon und erhebt die Hand gegen [sie](minna). [Elias](elias) fällt [ihm](gideon) in den Arm, und damit ist die halbe Stadt im Bilde, dass [er](elias) lebt. Der [Sheriff](temple) nimmt [ihn](elias) fest, wegen Beerdigungsbetrugs. Hinter [Doc Finchs](arzt) Praxis übergibt sich [Lupe](lupe), und der [Arzt](arzt) rechnet zurück: letzter Herbst.
+ lose gideon temple "weder"
- accuse gideon minna "verantwortlich"
- married gideon minna "Gattin"
- cheat.past minna gideon "untreue"
- attack gideon minna "erhebt"
- rescue elias minna "Arm"
- discover _ elias "im Bilde"
+ arrest temple elias "fest"
- pregnant lupe gideon "rechnet"

== 6 Lupe schweigt
[Lupe](lupe) will nicht, dass [Gideon](gideon) von der Frucht erfährt. [Finch](arzt) gibt [ihr](lupe) [sein](arzt) Wort und bricht es um neun Uhr abends an der Theke. [Jago](jago), außer sich, fordert den [Silberschürfer](gideon), [dem](gideon) nicht einmal mehr die Schaufel gehört, zum Duell. [Minna](minna) wirft sich zwischen die [Schützen](gideon+jago), und [Jagos](jago) Kugel streift [ihr](minna) die Schläfe. Mit [ihrem](minna) Blut an den Händen gesteht [er](jago) [ihr](minna), was [er](jago) seit Sonntagen mit sich herumträgt. [Minna](minna) bedauert. [Jago](jago) geht in die Wüste.
- reveal! lupe gideon "nicht"
+ reveal arzt _ "bricht"
- betray arzt lupe "bricht"
- threaten jago gideon "Duell"
- rescue minna gideon+jago "wirft"
- injure minna jago "streift"
+ confess jago minna "gesteht"
- reject minna jago "bedauert"
- travel jago "geht"

== 7 Unter den Grauen
In der Wüste lesen die [Grauen Männer](bande) [Jago](jago) auf. [Er](jago) schließt sich [ihnen](bande) an und schläft Rücken an Rücken mit dem [Narbigen](narbe). Währenddessen spricht [Richter Oakes](richter), [Temples](temple) alter [Feind](richter) aus dem Krieg, [Elias](elias) auf ganzer Linie frei. [Wu](wu) erzählt dem [Juristen](richter) von dem Hemd. [Dahlia](dahlia), um [ihren](dahlia) [Wu](wu) in Sorge, wirft [ihm](wu) vor, sich umbringen zu wollen; zum ersten Mal knallt zwischen [beiden](dahlia+wu) eine Tür, zum ersten Mal schläft [er](wu) bei den Bottichen.
- meet bande jago "lesen"
- hire jago bande "schließt"
- enemy richter temple "Feind"
+ arrest! richter elias "frei"
- reveal wu richter "erzählt"
- couple dahlia wu "ihren Wu"
- sad dahlia "Sorge"
- accuse dahlia wu "wirft"
- quarrel dahlia wu "knallt"

== 8 Ein Hemd
[Oakes](richter) befragt [Temple](temple). [Temple](temple) leugnet. [Oakes](richter) zeigt [Temple](temple) das Hemd. [Temple](temple) schwitzt. [Temple](temple) schickt nach dem [Narbigen](narbe). Der [Narbige](narbe) kommt bei Nacht. [Er](narbe) soll [Wu](wu) töten. [Jago](jago) reitet mit. [Jago](jago) kennt [Wu](wu). [Jago](jago) schießt. Der [Narbige](narbe) fällt vom Pferd. Nun ist [Jago](jago) kein Grauer mehr. [Dahlia](dahlia) fällt [Wu](wu) um den Hals. [Wu](wu) hält [Dahlia](dahlia) fest. [Wu](wu) dankt [Jago](jago).
- investigate richter temple "befragt"
- betray temple richter "leugnet"
- kill? narbe wu "töten"
+ kill jago narbe "schießt"
- rescue jago wu "schießt"
- die narbe "fällt"
- quit jago bande "kein"
- reconcile dahlia wu "um den Hals"

== 9 Das Geld der Witwe
Den [Sheriff](temple) löst [Oakes](richter) kurzerhand ab; der Stern geht an [Crowe](elias), [der](elias) ihn erst nehmen will, wenn [Minna](minna) frei ist. [Gideon](gideon) aber lässt [sie](minna) nicht ziehen, es sei denn, [sie](minna) bringe vierhundert Dollar. [Lupe](lupe) greift in die Kasse des Saloons und legt [ihm](gideon) dreihundert hin, der [Reverend](reverend), rückfällig geworden, den Rest. Es ist das Geld der [Grauen](bande). Das Papier wird unterzeichnet, und noch in der Nacht reitet der [Geschiedene](gideon) auf [Temples](temple) Pferd davon, ohne [sein](gideon) ungeborenes [Kind](kleine) und ohne Hut.
+ quit temple richter "löst"
- hire? elias richter "Stern"
- threaten gideon minna "es sei denn"
- help lupe minna "dreihundert"
- help reverend minna "Rest"
- parent gideon kleine "Kind"
- steal reverend bande "rückfällig"
+ divorce gideon minna "unterzeichnet"
- flee gideon "reitet"
- steal gideon temple "auf Temples Pferd"

== 10 Die Belagerung
Die [Grauen Männer](bande) fordern [ihr](bande) Geld, den [Verräter](jago) in [ihren](bande) Reihen und bis Sonnenaufgang die Stadt. [Temple](temple) führt [sie](bande) an. In der Kirche liegt neben [Wu](wu) und [Dahlia](dahlia) auch [Lupe](lupe), die Hände um den Bauch, und [Finch](arzt) ist zum ersten Mal in diesem Jahrzehnt nüchtern. [Minna](minna) lädt die Gewehre, [Elias](elias) lacht [sie](minna) an, als wäre es ein Tanz. [Reverend Poole](reverend) tritt mit erhobenen Händen hinaus, um zu verhandeln. [Temple](temple) lässt [ihn](reverend) nicht ausreden. Ein Schuss, dann wird es still, dann schreit ein [Kind](kleine).
- threaten bande _ "fordern"
- betray.past jago bande "Verräter"
- boss.start temple bande "führt"
- help minna elias "lädt"
- flirt elias minna "lacht"
+ kill temple reverend "Ein Schuss"
- die reverend "Ein Schuss"
+ birth lupe kleine "schreit ein Kind"

== 11 Nach dem Rauch
[Dahlia](dahlia) beweint [ihren](dahlia) [Onkel](reverend), [den](reverend) [sie](dahlia) nie so nennen durfte. [Jago](jago) und [Elias](elias), von [denen](elias+jago) der [eine](jago) den [anderen](elias) im Herbst noch zum Teufel wünschte, haben Rücken an Rücken die Straße gehalten und schütteln einander nun die Hand. [Temple](temple) sitzt im eigenen Gefängnis und verlangt ein Kissen. Aus dem Osten meldet ein Telegramm, dass [Gideon](gideon) in [Omaha](@omaha) vom Pferd gestürzt und tot ist. [Lupe](lupe) liest es der kleinen [Rosalía](kleine) vor, [die](kleine) gähnt. [Finch](arzt) bittet [Lupe](lupe), für die [Kleine](kleine) sorgen zu dürfen, und [sie](lupe) streicht [ihm](arzt) über die Glatze.
- kin dahlia reverend "Onkel"
- sad dahlia "beweint"
- enemy.past elias jago "zum Teufel"
+ reconcile elias jago "schütteln"
- arrest _ temple "Gefängnis"
+ die gideon "tot"
- help? arzt kleine "sorgen"
- flirt lupe arzt "streicht"

== 12 Abfahrt mit der Postkutsche
Nach der Trauung, die mangels Pfarrer [Richter Oakes](richter) vornimmt, steckt [Elias](elias) [Minna](minna) einen Ring aus [Gideons](gideon) Mine an. [Wu](wu) eröffnet die neue Wäscherei, »[Wu](wu) & [Dahlia](dahlia)«, wobei das Und ein Verlobungsring ist. [Lupe](lupe) hat den [Doc](arzt) ins Obergeschoss geholt; ob als Gast oder für länger, hat das [Baby](kleine) noch nicht entschieden. [Jago](jago) aber steigt in die Kutsche. [Er](jago) winkt der [Schwester](lupe), nicht der [Braut](minna). Neben [ihm](jago) sitzt eine [Unbekannte](fremde) mit einem Brief in der Hand, [die](fremde) nach einem Mann in [Gulch](@gulch) fragt und lieber doch weiterfährt.
+ wedding elias minna "Trauung"
- create wu "eröffnet"
- engaged.start dahlia wu "Verlobungsring"
- move arzt lupe "geholt"
- travel jago "steigt"
- travel fremde "weiterfährt"
- sibling jago lupe "Schwester"
