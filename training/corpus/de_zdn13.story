%series Krähenfuss & Tochter
%lang de
%genre legal comedy drama, Zürich, recap column of a women's magazine
%cast leonie | Léonie Krähenfuss; Léonie | f
%cast urs | Urs Krähenfuss; Urs; Krähenfuss | m
%cast tenzin | Tenzin | m
%cast valeria | Valeria Conti; Valeria; Conti | f
%cast dorli | Dorli Brühlmann; Dorli | f
%cast fabrice | Fabrice | m
%cast oezil | Nurgül | f
%cast richter | Richter Amstutz; Amstutz | m
%cast mika | Mika | n
%cast baecker | Kaspar Brühlmann; Brühlmann; Kaspar | m
%cast witwe | Frau Zellweger; Zellweger | f
%cast chauffeur | - | m
%cast bankier | Reto Escher; Escher | m
%cast altescher | - | m
%cast pflegerin | - | f
%cast baby | - | f

== 1
Wer in [Zürich](@zuerich) sein Erbe verteidigen will, geht zu [Urs Krähenfuss](urs). Wer es anfechten will, geht seit letzter Woche zu [seiner](urs) [Tochter](leonie). [Léonie](leonie) hat im Haus gegenüber eine Kanzlei eröffnet, mit demselben Klingelschild und ohne den [Alten](urs), [der](urs) [sie](leonie) nach einem verlorenen Prozess vor die Tür gesetzt hat. [Ihr](leonie) zur Seite: [Tenzin](tenzin), früher buddhistischer [Novize](tenzin), heute [Sekretär](tenzin) und unbestechlich, außer durch Nusstörtchen. Der erste [Klient](baecker) ist ein [Bäcker](baecker), [der](baecker) [seinen](baecker) Sauerteig geerbt haben will.
- parent urs leonie "Tochter"
+ create leonie "eröffnet"
- neighbour leonie urs "gegenüber"
- lose.past leonie "verlorenen Prozess"
- quit.past leonie urs "vor die Tür"
- find.past? baecker "geerbt"
- help tenzin leonie "zur Seite"
- boss leonie tenzin "Sekretär"
- advisor.start leonie baecker "Klient"

== 2
Um denselben Sauerteig streitet auf der anderen Straßenseite des [Bäckers](baecker) [Schwester](dorli), [Dorli Brühlmann](dorli). [Ihr](dorli) [Anwalt](urs) heißt, wie könnte es anders sein, [Krähenfuss](urs). Vor Gericht fallen [Vater](urs) und [Tochter](leonie) einander so oft ins Wort, dass [Richter Amstutz](richter) [beiden](leonie+urs) Redezeiten zuteilt wie Süßigkeiten. [Kaspar Brühlmann](baecker) gewinnt die eine Hälfte des Teiges, [seine](baecker) [Schwester](dorli) die andere. Weil die [Geschwister](baecker+dorli) keine Waage dabeihaben, essen [sie](baecker+dorli) die Frage auf.
- enemy baecker dorli "streitet"
- sibling baecker dorli "Schwester"
- advisor urs dorli "Anwalt"
- parent urs leonie "Vater"
+ quarrel leonie urs "ins Wort"
- find baecker+dorli "gewinnt"
- reconcile? baecker dorli "essen"

== 3
Ein großer Fisch: Der [Bankier](bankier) [Reto Escher](bankier) will [seine](bankier) [Stiefmutter](witwe) enterben lassen. [Valeria Conti](valeria), die rechte [Hand](valeria) von [Urs](urs) und [Léonies](leonie) beste [Freundin](valeria) aus Studientagen, bereitet den Fall vor. Abends trinken die zwei [Juristinnen](leonie+valeria) heimlich Prosecco an der [Limmat](@limmat). Kein Wort über Fälle, lautet die Abmachung. [Conti](valeria) hält sich daran. Die [andere](leonie) aber liest, als die [Freundin](valeria) auf der Toilette ist, die Akte in [deren](valeria) Tasche. [Sie](leonie) schämt sich bis zum Dessert.
- kin bankier witwe "Stiefmutter"
- colleague urs valeria "rechte Hand"
- friend leonie valeria "Freundin"
- advisor valeria bankier "bereitet den Fall"
+ betray leonie valeria "liest"
- discover leonie bankier "Akte"
- sad leonie "schämt"

== 4
Die Akte ist ein Goldstück. [Frau Zellweger](witwe), die [Stiefmutter](witwe), war vor der Ehe [Eschers](bankier) [Kindermädchen](witwe), und der kleine [Reto](bankier) schrieb [ihr](witwe) Liebesbriefe mit Buntstift. [Léonie](leonie) bietet sich der alten [Dame](witwe) als Anwältin an. [Die](witwe) mustert [sie](leonie) über den Brillenrand: [Sie](witwe) brauche keine Anwältin, [sie](witwe) brauche [jemanden](tenzin), [der](tenzin) Schach spiele. [Tenzin](tenzin) spielt Schach. Nach vier verlorenen Partien unterschreibt die [Greisin](witwe) die Vollmacht, denn lügen, findet [sie](witwe), könne so ein schlechter [Verlierer](tenzin) nicht.
- discover leonie bankier+witwe "Goldstück"
- kin bankier witwe "Stiefmutter"
- love.past bankier witwe "Liebesbriefe"
- create.past bankier "schrieb"
- reject witwe leonie "keine"
+ advisor.start leonie witwe "Vollmacht"

== 5
[Valeria](valeria) merkt beim ersten Termin, woher die [Gegenseite](leonie) [ihr](leonie) Wissen hat. [Sie](valeria) sagt nichts zu [Krähenfuss](urs), [sie](valeria) sagt auch nichts zu [ihr](leonie), [sie](valeria) löscht nur [ihre](leonie) Nummer. [Urs](urs) wiederum verdächtigt den [Chauffeur](chauffeur) und entlässt [ihn](chauffeur). Drüben steht der [Entlassene](chauffeur) am nächsten Tag mit dem Hut in der Hand und fragt, ob die [Tochter](leonie) einen Fahrer brauche. [Sie](leonie) besitzt kein Auto. [Sie](leonie) stellt [ihn](chauffeur) ein, weil [sie](leonie) ein Gewissen besitzt, und dieses sitzt fortan am Empfang und liest den „[Blick](*blick)“.
- discover valeria leonie "merkt"
- reveal! valeria urs "sagt nichts"
+ friend.end leonie valeria "löscht"
- accuse urs chauffeur "verdächtigt"
- quit chauffeur urs "entlässt"
- parent urs leonie "Tochter"
- hire chauffeur leonie "stellt"

== 6
Mittendrin: [Fabrice](fabrice), der schöne [Ex](fabrice). [Er](fabrice) hat [Léonie](leonie) vor drei Jahren eine Woche vor der Trauung sitzen lassen, wegen einer [Kunsthändlerin](oezil) in [Genf](@genf), und will nun von [ihr](leonie) geschieden werden, das heißt natürlich von [der](oezil) in [Genf](@genf). Mit dieser Grammatik beginnt das Mandat. [Sie](leonie) nimmt es an, aus Rache, wie [sie](leonie) [Tenzin](tenzin) erklärt. [Nurgül](oezil), die [Gattin](oezil), erscheint allein, mit einem Blumenstrauß, und überreicht ihn der [Frau](leonie), [der](leonie) [sie](oezil) den [Bräutigam](fabrice) weggenommen hat. „[Sie](leonie) hatten Glück“, sagt [sie](oezil).
- ex fabrice leonie "Ex"
- breakup.past fabrice leonie "sitzen lassen"
- cheat.past fabrice leonie "wegen einer"
- divorce? fabrice oezil "geschieden"
+ advisor.start leonie fabrice "Mandat"
- married fabrice oezil "Gattin"
- gift oezil leonie "überreicht"
- reveal leonie tenzin "erklärt"
- engaged.past fabrice leonie "Bräutigam"
- steal.past oezil leonie "weggenommen"

== 7
Sechseläuten. Der Böögg brennt, und wer bei uns in [Zürich](@zuerich) etwas gilt, trägt eine Strumpfhose. [Amstutz](richter) verteilt Brot vom Pferd herab. [Mika](mika), [Lehrling](mika) bei [Krähenfuss](urs), siebzehn und noch ohne Entscheidung, was aus [Mika](mika) werden soll, fällt in die [Limmat](@limmat), wird von der Feuerwehr getrocknet und bekommt eine Wurst. Die Kanzleien bleiben zu. Die zwei Klingelschilder hängen da wie ein altes Ehepaar. Um achtzehn Uhr zwölf knallt es. Der Sommer, sagen die Leute, wird mittel.
- celebrate _ "Sechseläuten"
- gift richter _ "Brot"
- boss urs mika "Lehrling"
+ rescue _ mika "getrocknet"

== 8
[Urs](urs) erleidet beim Plädoyer einen Schwächeanfall. [Léonie](leonie), auf der gegnerischen Bank, ist schneller bei [ihm](urs) als [Valeria](valeria). Während [sie](leonie) [ihm](urs) die Krawatte lockert, flüstert der [Alte](urs), [sie](leonie) solle [sein](urs) Plädoyer zu Ende führen, jemand anderen habe [er](urs) nicht. „[Ich](leonie) vertrete die [Gegenseite](witwe)“, sagt [seine](urs) [Tochter](leonie). Eben, sagt [er](urs). Also spricht [Conti](valeria), zum ersten Mal allein. [Sie](valeria) tut es so glänzend, dass [Escher](bankier) mitschreibt und [Frau Zellweger](witwe), [die](witwe) [sie](valeria) gerade zerlegt, Beifall klatscht.
- ill urs "Schwächeanfall"
+ help leonie urs "lockert"
- advisor leonie witwe "vertrete"
- parent urs leonie "Tochter"
- create valeria "spricht"
- happy witwe valeria "Beifall"

== 9
Beim Schach erzählt die [Beklagte](witwe) [Tenzin](tenzin), was in keiner Akte steht. [Retos](bankier) [Vater](altescher) habe [sie](witwe) nur geheiratet, damit der mutterlose [Bub](bankier) [sie](witwe) nicht verliere; geliebt habe [sie](witwe) der [Mann](altescher) nie und [sie](witwe) [ihn](altescher) auch nicht, aber den [Jungen](bankier), [den](bankier) habe [sie](witwe) geliebt wie einen eigenen. Ob [er](tenzin) das verwenden dürfe, fragt der [Sekretär](tenzin). [Sie](witwe) verbietet es [ihm](tenzin). [Er](tenzin) verliert die Partie, geht in die Bank am [Paradeplatz](@paradeplatz) und verwendet es.
+ reveal witwe tenzin "erzählt"
- parent altescher bankier "Vater"
- wedding.past altescher witwe "geheiratet"
- love.past! altescher witwe "nie"
- kin bankier witwe "mutterlose Bub"
- reveal tenzin bankier "verwendet es"
- reject witwe tenzin "verbietet"
- betray tenzin witwe "verwendet es"

== 10
[Escher](bankier) hört dem ehemaligen [Mönch](tenzin) zu, ohne zu unterbrechen, und lässt [ihn](tenzin) hinauswerfen. Dann zieht [er](bankier) aus dem Tresor eine Blechschachtel, in der ein Buntstift liegt. Die [Stiefmutter](witwe) hatte [ihm](bankier) damals, mit neun, geantwortet: [Sie](witwe) heirate leider schon [jemanden](altescher), [er](bankier) dürfe aber die Ringe tragen. Am Nachmittag zieht der [Bankier](bankier) die Klage zurück. [Krähenfuss](urs), um ein Honorar von sechs Stellen ärmer, tobt im Krankenbett. [Seine](urs) [Pflegerin](pflegerin) hält das für Genesung.
- attack bankier tenzin "hinauswerfen"
- kin bankier witwe "Stiefmutter"
- wedding.past altescher witwe "heirate"
- reject.past witwe bankier "leider schon"
- lose urs "ärmer"
- ill urs "Krankenbett"
+ reconcile bankier witwe "zieht der"
- sad urs "tobt"
- treat urs pflegerin "Pflegerin"

== 11
[Frau Zellweger](witwe) hat gewonnen und kündigt [Léonie](leonie) trotzdem, wegen des [Sekretärs](tenzin), [der](tenzin) [ihr](witwe) Vertrauen missbraucht habe. [Tenzin](tenzin) bietet [seine](tenzin) Kündigung an. [Léonie](leonie) nimmt sie nicht; [sie](leonie) könne ja schlecht [jemanden](tenzin) für etwas hinauswerfen, was [sie](leonie) [ihm](tenzin) vorgemacht habe, sagt [sie](leonie) und erzählt [ihm](tenzin) von der Tasche. Zusammen gehen die [Sünder](leonie+tenzin) über die Straße. [Valeria](valeria) öffnet. [Sie](valeria) sieht die Nusstörtchen, [sie](valeria) sieht die [Freundin](leonie), und [sie](valeria) nimmt die Nusstörtchen.
- find witwe "gewonnen"
- advisor.end leonie witwe "kündigt"
- betray.past tenzin witwe "missbraucht"
- quit! tenzin leonie "Kündigung an"
- reveal leonie tenzin "erzählt"
- betray.past leonie valeria "vorgemacht"
+ reconcile? leonie valeria "über die Straße"
- gift leonie+tenzin valeria "Nusstörtchen"

== 12
Die Scheidung von [Fabrice](fabrice) wird verhandelt, und der [Schönling](fabrice) verlangt Unterhalt. [Seine](fabrice) [Frau](oezil) ist im siebten Monat. Dass [er](fabrice) davon nichts wusste, merkt man [seinem](fabrice) Gesicht an; dass es auch nicht von [ihm](fabrice) sein kann, merkt man [ihrem](oezil) an. [Léonie](leonie) legt mitten in der Sitzung das Mandat nieder und setzt sich neben [Nurgül](oezil). Als der [Verlassene](fabrice) [sie](leonie) eine Verräterin nennt, sagt [sie](leonie), das habe [sie](leonie) von [ihm](fabrice) gelernt. [Amstutz](richter) lässt das aus dem Protokoll streichen, allerdings erst nach dem Lachen.
- divorce? fabrice oezil "Scheidung"
- married fabrice oezil "Frau"
+ pregnant oezil "siebten Monat"
- pregnant! oezil fabrice "nicht von ihm"
- discover fabrice oezil "Gesicht"
- advisor.end leonie fabrice "legt"
- help leonie oezil "setzt"
- accuse fabrice leonie "Verräterin"
- betray.past fabrice leonie "gelernt"

== 13
Neues Klingelschild, altes Haus. [Urs](urs) hat [seine](urs) Kanzlei den zwei [Juristinnen](leonie+valeria) überschrieben, je zur Hälfte, diesmal mit Waage. [Er](urs) selbst sitzt beim [Bäcker](baecker), [der](baecker) den Teig wieder mit [Dorli](dorli) teilt, und verliert gegen [Frau Zellweger](witwe) im Schach, so schlecht, dass [sie](witwe) [ihm](urs) alles glaubt. [Nurgüls](oezil) [Mädchen](baby) kommt im Taxi zur Welt, am Steuer der [Chauffeur](chauffeur), [der](chauffeur) endlich ein Auto hat. [Mika](mika) wird nun doch Anwältin oder Anwalt. Und [Valeria](valeria) gibt der [Partnerin](leonie) die neue Nummer, die genau die alte ist.
+ gift urs leonie+valeria "überschrieben"
- reconcile baecker dorli "wieder"
- birth oezil baby "zur Welt"
- lose urs "verliert"
- help chauffeur oezil "am Steuer"
- find chauffeur "Auto"
- hire mika "wird nun"
- colleague leonie valeria "Partnerin"
+ reconcile leonie valeria "neue Nummer"
