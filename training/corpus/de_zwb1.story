%series Elbausgabe
%lang de
%genre dramedy about the local desk of a Hamburg newspaper, a newspaper's television page
%cast tomke | Tomke Evers; Tomke; Evers | f
%cast neele | Neele Kabashi; Neele | f
%cast bibi | Bibiana Strunk; Bibiana; Strunk; Bibi | f
%cast sibo | Sibo Harksen; Sibo; Harksen | m
%cast arian | Arian Kabashi; Arian | m
%cast ocke | Ocke Evers; Ocke | m
%cast mangels | Dorothea Mangels; Mangels | f
%cast ressort | - | f
%cast lotse | - | m
%cast senator | Senator Wulfhagen; Wulfhagen | m
%cast fahrer | Brar | m
%cast mann | - | m
%cast jutta | Ingeburg | f
%cast praktikant | Tade | m
%cast baby | - | f
%cast mutter | - | f
%cast tochter | - | f

== 1 Andrang am Newsdesk
Drei [Redakteurinnen](bibi+neele+tomke), ein Posten: [Tomke](tomke), [Neele](neele) und [Bibiana](bibi) schielen auf den Stuhl der verabschiedeten [Ressortleiterin](ressort). Unter [Freundinnen](bibi+neele+tomke) werde nicht gerempelt, schwören [die drei](bibi+neele+tomke) – ein Vorsatz, der bis zum Mittagessen hält. [Chefredakteur Harksen](sibo), [Tomkes](tomke) [Verflossener](sibo), hat andere Sorgen: Ein pensionierter [Lotse](lotse) stellt [ihm](sibo) Prügel in Aussicht, sollte der [Anzeiger](#anzeiger) noch einmal Kahn statt Schiff drucken. Den Stuhl bekommt am Ende [die](bibi), [die](bibi) gar nicht gefragt hat: [Tomke](tomke) ist es nicht, [Neele](neele) ist es auch nicht.
- hire? bibi+neele+tomke "schielen auf" #anzeiger
- quit.past ressort "verabschiedeten"
- friend bibi+neele tomke "Freundinnen"
- ex sibo tomke "Verflossener"
- threaten lotse sibo "Prügel"
+ hire bibi "bekommt"
- hire! neele+tomke "ist es nicht"

== 2 Bibis Regiment
Kaum im Amt, zieht [Bibiana](bibi) die Zügel an, sehr zum Verdruss [ihrer](bibi) beiden [Freundinnen](neele+tomke), [deren](neele+tomke) Reportage über den [Bausenator](senator) [sie](bibi) ungelesen in die Ablage wirft. [Tomke](tomke) wittert Gefälligkeit. Tatsächlich geht die neue [Vorgesetzte](bibi), was niemand im Haus ahnt, seit Monaten heimlich mit [Senator Wulfhagen](senator) aus. [Neele](neele) hingegen nimmt den Bus statt des Taxis und kommt nicht mehr von dem [Fahrer](fahrer) los, [der](fahrer) [ihr](neele) bei jedem Halt ein Gedicht aufsagt.
- boss bibi neele+tomke "Vorgesetzte"
- sad neele+tomke bibi "Verdruss"
- friend bibi neele+tomke "Freundinnen"
- reject bibi neele+tomke "ungelesen"
+ affair bibi senator "heimlich"
+ love neele fahrer "nicht mehr"
- flirt fahrer neele "Gedicht"

== 3 Zwölf Zeilen Wahrheit
Weil der [Vater](ocke) gestürzt ist, zieht [Tomke](tomke) vorübergehend zu [ihm](ocke) nach [Finkenwerder](@finkenwerder), wo der alte [Setzer](ocke) jeden Kommafehler [seiner](ocke) [Tochter](tomke) rot anstreicht. [Ocke](ocke) ist es auch, [der](ocke) auf einem Foto hinter dem [Senator](senator) eine vertraute Handtasche erkennt. [Bibis](bibi) Handtasche! Statt die [Freundin](bibi) bloßzustellen, fragt [Tomke](tomke) [sie](bibi) unter vier Augen und bekommt eine Lüge aufgetischt. [Neele](neele) fährt zum neunten Mal Linie sechs, diesmal mit [Brar](fahrer) nach Dienstschluss an den Elbstrand.
- parent ocke tomke "Vater"
- injure ocke "gestürzt"
+ move tomke ocke "zieht" @finkenwerder
+ discover ocke bibi "erkennt"
- friend bibi tomke "Freundin"
- reveal! tomke _ "bloßzustellen"
- betray bibi tomke "Lüge"
- date fahrer neele "Elbstrand"

== 4 Der Schatten im Bild
[Neeles](neele) [Bruder](arian) [Arian](arian), Fotograf und notorisch pleite, besitzt Aufnahmen, die den [Senator](senator) mit einer [Frau](bibi) im Aufzug zeigen, Mund an Mund. [Er](arian) bietet sie [Sibo Harksen](sibo) an; der [Chef](sibo) wittert Auflage, erkennt jedoch [seine](sibo) [Ressortleiterin](bibi) und sperrt die Bilder weg. [Bibiana](bibi) erfährt nichts davon. In [Finkenwerder](@finkenwerder) bandelt [Ocke](ocke), eben genesen, mit der [Physiotherapeutin](jutta) [Ingeburg](jutta) an. [Tomke](tomke), [die](tomke) noch immer um [ihre](tomke) [Mutter](mutter) trauert, kann [ihr](jutta) nicht die Hand geben.
- sibling arian neele "Bruder"
+ kiss bibi senator "Mund an Mund"
- reveal? arian sibo "bietet"
- boss sibo bibi "Ressortleiterin"
- discover sibo bibi "erkennt"
- recover ocke "genesen"
+ flirt jutta ocke "bandelt"
- sad tomke mutter "trauert"
- parent mutter tomke "Mutter"

== 5 Einstweilige Verfügung
Der [Senator](senator) hat von den Fotos Wind bekommen und droht dem [Anzeiger](#anzeiger) mit Anwälten. [Verlegerin Dorothea Mangels](mangels), ansonsten kein Feind der Obrigkeit, stellt sich hinter [Harksen](sibo), [den](sibo) [sie](mangels) vor Jahresfrist noch feuern wollte. [Bibi](bibi) begreift endlich, dass [ihr](bibi) [Liebhaber](senator) [sie](bibi) nur ausgehorcht hat, und macht per Sprachnachricht Schluss. Ein [Mann](mann) aus der Poststelle, [der](mann) seit Wochen Blumen verschickt, gesteht [Tomke](tomke) beim Paternosterfahren, [er](mann) habe sich schlicht in der Etage geirrt: Die Rosen galten [Neele](neele).
- discover senator "Wind bekommen"
- threaten senator "droht" #anzeiger
- help mangels sibo "hinter"
- quit.past? sibo mangels "feuern"
- discover bibi senator "begreift"
- betray senator bibi "ausgehorcht"
+ breakup bibi senator "Schluss"
- reveal mann tomke "gesteht"
- gift? mann neele "Rosen"

== 6 Beichte in Fettdruck
Auf [Ingeburgs](jutta) Geburtstag, zu dem [Tomke](tomke) nur [ihrem](tomke) [Vater](ocke) zuliebe erscheint, schlägt die Stimmung um: [Ocke](ocke) fragt [Ingeburg](jutta) vor der Torte, ob [sie](jutta) [seine](ocke) [Frau](jutta) werden will. [Sie](jutta) erbittet Bedenkzeit. [Bibiana](bibi) legt vor [Neele](neele) und [Tomke](tomke) die Karten auf den Tisch; [letztere](tomke), seit Langem im Bilde, nimmt [sie](bibi) wortlos in den Arm, [erstere](neele) verlässt türenknallend den Raum. Weshalb habe man gerade [ihr](neele) nichts gesagt?
- celebrate jutta "Geburtstag"
- parent ocke tomke "Vater"
+ propose ocke jutta "Frau werden"
+ reveal bibi neele+tomke "Karten"
- discover.past tomke bibi "im Bilde"
- help tomke bibi "in den Arm"
- sad neele bibi+tomke "türenknallend"

== 7 Nachts in der Rotation
Wer schweigt, lügt auch: So sieht es [Neele](neele), [die](neele) den [anderen](bibi+tomke) aus dem Weg geht und [Brar](fahrer) bittet, bei [ihm](fahrer) unterkriechen zu dürfen. Der [Busfahrer](fahrer) räumt eine Schublade. Ein einziges Mal bleibt die Druckmaschine stehen, und ausgerechnet da sind [Tomke](tomke) und [Sibo](sibo) mit ihr allein. Zwischen Papierrollen lebt für eine Nacht auf, was [beide](sibo+tomke) seit der Scheidung für erledigt hielten. Am Morgen danach stellt der [Chefredakteur](sibo) den neuen [Praktikanten](praktikant) vor: Es ist [sein](sibo) [Neffe](praktikant) [Tade](praktikant).
- quarrel bibi+tomke neele "aus dem Weg"
+ housemate.start fahrer neele "Schublade"
+ sex sibo tomke "für eine Nacht"
- divorce.past sibo tomke "Scheidung"
- kin praktikant sibo "Neffe"

== 8 Der Leserbrief
[Ingeburg](jutta) sagt Ja, und [Ocke](ocke) schreibt [seinem](ocke) [Kind](tomke) die Neuigkeit als Leserbrief. Dass [sie](tomke) sich von Herzen mitfreut, überrascht [Tomke](tomke) selbst. Weniger Freude hat [sie](tomke) an [Harksen](sibo), [der](sibo) die gemeinsame Nacht als Ausrutscher abtut. Der [Lotse](lotse) liegt mit Lungenentzündung in [Altona](@altona); [Bibi](bibi), [die](bibi) [seine](lotse) groben Briefe stets beantwortet hat, bringt [ihm](lotse) täglich die Zeitung ans Bett. [Tade](praktikant), [dem](praktikant) [sie](bibi) das Schreiben beibringt, begleitet [sie](bibi).
+ engaged.start jutta ocke "Ja"
- parent ocke tomke "Kind"
- happy tomke ocke "mitfreut"
- sad tomke sibo "Weniger Freude"
- reject sibo tomke "Ausrutscher"
- ill lotse "Lungenentzündung" @altona
+ help bibi lotse "ans Bett"
- advisor bibi praktikant "beibringt"

== 9 Zwei Striche
Ein Test, zwei Striche, kein Kommentar: [Tomke](tomke) erwartet ein Kind von [ihrem](tomke) [Exmann](sibo), gibt jedoch gegenüber [Neele](neele), [die](neele) [sie](tomke) weinend im Archiv findet, einen verdorbenen Matjes als Ursache an. Den glaubt [ihr](tomke) die [Kollegin](neele) nicht. Es ist das erste Gespräch seit dem Zerwürfnis, und an dessen Ende sind [beide](neele+tomke) wieder gut miteinander. [Wulfhagen](senator) tritt wegen der Grundstücksaffäre zurück, die [Arian](arian) und [Bibiana](bibi) Seite an Seite ausgegraben haben. Spät, sehr spät fällt [ihm](arian) auf, wie [ihr](bibi) Lachen klingt.
+ pregnant tomke sibo "erwartet ein Kind"
- ex sibo tomke "Exmann"
- sad tomke "weinend"
- betray tomke neele "Matjes"
- colleague neele tomke "Kollegin"
- quarrel.past neele tomke "Zerwürfnis"
+ reconcile neele tomke "wieder gut"
- quit senator "tritt"
- discover arian+bibi senator "ausgegraben"
- love.start arian bibi "fällt ihm auf"

== 10 Überschriften
[Sibo](sibo) will nach [Brüssel](@bruessel): Die Stelle beim Korrespondentennetz hat [er](sibo) so gut wie in der Tasche. [Tomke](tomke) lässt [ihn](sibo) in dem Glauben, zwischen [ihnen](sibo+tomke) sei alles gesagt. [Neele](neele), als Einzige eingeweiht, hält dicht, obwohl [Harksen](sibo) [sie](neele) geradezu verhört. [Brar](fahrer) stellt [seiner](fahrer) [Mitbewohnerin](neele), [die](neele) längst mehr ist, [seine](fahrer) kleine [Tochter](tochter) vor und ahnt nicht, wie sehr die [Freundin](neele) Kinder fürchtet. Und [Arian](arian)? Bittet [Bibi](bibi) um ein Abendessen. Einen Korb holt [er](arian) sich, freundlich verpackt.
+ hire? sibo "so gut wie" @bruessel
- reveal! tomke sibo "in dem Glauben"
- reveal.past tomke neele "eingeweiht"
- reveal! neele sibo "hält dicht"
- housemate fahrer neele "Mitbewohnerin"
- couple fahrer neele "längst mehr"
- parent fahrer tochter "Tochter"
- meet neele tochter "stellt"
- sad neele "fürchtet"
- date? arian bibi "Abendessen"
+ reject bibi arian "Korb"

== 11 Letzte Meldung
Die Trauung von [Ocke](ocke) und [Ingeburg](jutta) auf einer Barkasse hätte so heiter enden können, wäre nicht dem [Praktikanten](praktikant), von Schnaps beflügelt, herausgerutscht, was [er](praktikant) beim Korrekturlesen einer privaten Mail aufgeschnappt hatte. [Sibo](sibo) wird also vor versammelter Festgesellschaft Vater. Außer sich fährt [er](sibo) [Tomke](tomke) an; der [Brautvater](ocke), wie [Ocke](ocke) sich scherzhaft nennt, wirft den [Schwiegersohn](sibo) a. D. kurzerhand ins Hafenbecken. [Arian](arian) zieht den [Nichtschwimmer](sibo) heraus. [Bibi](bibi) sieht [ihn](arian) seitdem mit anderen Augen.
+ wedding jutta ocke "Trauung"
- discover.past praktikant tomke "aufgeschnappt"
+ reveal praktikant sibo "herausgerutscht"
- pregnant tomke sibo "wird also"
- quarrel sibo tomke "fährt"
- attack ocke sibo "wirft"
- kin.past ocke sibo "Schwiegersohn"
- rescue arian sibo "zieht"
- love.start bibi arian "mit anderen Augen"

== 12 Andruck
Ein halbes Jahr später ist der Sessel des [Chefredakteurs](sibo) noch immer [seiner](sibo), denn [Brüssel](@bruessel) hat [er](sibo) abgesagt. Eine zweite Ehe lehnt [Tomke](tomke) ab, das Sorgerecht teilen sich die [Eltern](sibo+tomke). Das [Mädchen](baby) kommt mitten im Redaktionsschluss, mit [Neele](neele) und [Bibi](bibi) als Hebammen wider Willen. Draußen wartet [Arian](arian) auf [seine](arian) [Liebste](bibi), drinnen heult der [Lotse](lotse), von den Toten auferstanden, ein Glückwunschtelegramm ins Telefon. Geblieben ist der Streit um die Schlagzeile: Beide [Freundinnen](bibi+neele) wollen nämlich als Patin hinein.
- reject sibo "abgesagt" @bruessel
+ reject tomke sibo "lehnt"
- parent sibo+tomke baby "Eltern"
+ birth tomke baby "kommt"
- help bibi+neele tomke "Hebammen"
- couple arian bibi "Liebste"
- recover lotse "von den Toten"
- quarrel bibi neele "Streit"
- friend bibi+neele tomke "Freundinnen"
