%series Spielgemeinschaft Wattenhusen
%lang de
%genre sports comedy about a women's football team on the North Sea coast, recap column
%cast wiebke | Wiebke Janssen; Wiebke | f
%cast okka | Okka Feddersen; Okka | f
%cast mandy | Mandy Kretschmar; Mandy; Kretschmar | f
%cast zeynep | Zeynep Yurt; Zeynep | f
%cast hauke | Hauke Feddersen; Hauke | m
%cast ole | Ole Janssen; Ole | m
%cast dettmer | Pastor Dettmer; Dettmer | m
%cast thore | Thore Lund; Thore; Lund | m
%cast pia | Pia | f
%cast rosi | Rosi | f
%cast jonte | Jonte | m
%cast schiri | - | m
%cast physio | Beate Wulf; Beate | f
%cast cousine | - | f
%cast team | SG Wattenhusen | g

== 1 Abstieg, die siebte
Null zu neun, und die [SG Wattenhusen](team) ist wieder einmal Letzter. [Trainer](hauke) [Hauke Feddersen](hauke) wirft das Handtuch, wortwörtlich, nämlich [seiner](hauke) [Angetrauten](okka) [Okka](okka), [die](okka) im Tor steht, ins Gesicht. Aus [Dänemark](@daenemark) kommt als Retter [Thore Lund](thore), [der](thore) einst in der zweiten Liga gespielt hat und [Wiebke](wiebke), der [Spielführerin](wiebke), die Knie weich macht. [Deren](wiebke) [Göttergatte](ole) [Ole](ole) merkt nichts, [er](ole) füttert die Kegelrobben. In der Kabine sagen sich [Mandy](mandy) und [Zeynep](zeynep) derweil die Meinung über ein verschwundenes Shampoo.
+ quit hauke "wirft das Handtuch"
- married hauke okka "Angetrauten"
+ hire thore "als Retter"
- travel thore "kommt"
- love.start wiebke thore "Knie weich"
- married ole wiebke "Göttergatte"
- quarrel mandy zeynep "Meinung"

== 2 Der Däne duzt
Beim ersten Training verlangt [Lund](thore), dass alle rückwärtslaufen, und nimmt sich danach Zeit für Einzelgespräche, am längsten mit [Wiebke](wiebke). [Er](thore) nennt [sie](wiebke) Kapitän [seines](thore) Herzens; [sie](wiebke) kichert wie ein Schulmädchen. Das entgeht [Pia](pia) nicht, [die](pia) mit sechzehn schon Stürmerin ist und zudem [Wiebkes](wiebke) [Älteste](pia). [Zeynep](zeynep) hat unterdessen [Mandys](mandy) Shampoo im Spind von [Rosi](rosi) entdeckt, schweigt aber, denn [Rosi](rosi) ist die [Kranke](rosi) im Team, [der](rosi) die Haare ausgehen. Stillschweigend legt [sie](zeynep) eine Flasche dazu.
- flirt thore wiebke "Kapitän"
- happy wiebke "kichert"
- discover pia thore+wiebke "entgeht Pia nicht"
- parent wiebke pia "Älteste"
+ discover zeynep rosi "entdeckt"
- steal rosi mandy "Shampoo"
- reveal! zeynep "schweigt"
- ill rosi "Haare ausgehen"
- gift zeynep rosi "legt"

== 3 Robbenblues
[Pia](pia) stellt [ihre](pia) [Mutter](wiebke) beim Abwasch zur Rede und wird mit einem Teller voller Ausflüchte abgespeist. Also wendet [sie](pia) sich an [Okka](okka), [ihre](pia) [Patin](okka). [Die](okka) hat selbst Ärger: [Hauke](hauke), seit [seinem](hauke) Abgang ohne Aufgabe, hockt daheim und kommentiert jedes Spülmanöver wie ein Länderspiel. In der Sauna beschließen [die beiden](okka+pia), den [Dänen](thore) auf die Probe zu stellen. [Okka](okka) macht [ihm](thore) Avancen, und [Thore](thore), [der](thore) nichts Verwerfliches darin sieht, macht mit Vergnügen welche zurück.
+ accuse pia wiebke "Rede"
- parent wiebke pia "Mutter"
- betray wiebke pia "Ausflüchte"
- kin okka pia "Patin"
- quit.past hauke "Abgang"
- betray okka+pia thore "auf die Probe"
- flirt okka thore "Avancen"

== 4 Kurze Pässe
Am Samstag gewinnt die [SG](team). Das Tor schießt [Pia](pia). Nach dem Abpfiff busselt [Thore](thore) [Wiebke](wiebke). Der [Schiedsrichter](schiri) gibt Gelb. [Ole](ole) steht an der Bande. Das Bier fällt [Ole](ole) aus der Hand. Im Auto schweigt [Wiebke](wiebke). Zu Hause schreit [Ole](ole). Nachts zieht [er](ole) zu [Pastor Dettmer](dettmer). Der [Geistliche](dettmer) schnarcht. [Ole](ole) weint.
- find team "gewinnt"
+ kiss thore wiebke "busselt"
- cheat wiebke ole "busselt"
- discover ole thore+wiebke "Bier fällt"
- quarrel ole wiebke "schreit"
+ move ole dettmer "zieht er"
- sad ole "weint"

== 5 Beichte mit Backfisch
Bei [Dettmer](dettmer), [der](dettmer) zu jeder Not einen Backfisch serviert, schüttet [Ole](ole) [sein](ole) Herz aus. [Mandy Kretschmar](mandy) hört vom Nebentisch mit, legt [ihm](ole) die Hand auf die Schulter und erzählt, wie [sie](mandy) selbst von [ihrem](mandy) [Exmann](jonte) hintergangen wurde, mit der eigenen [Cousine](cousine). Seit der Scheidung trinkt [sie](mandy) nur noch Kamille. Die beiden [Sitzengelassenen](mandy+ole) spazieren auf den Deich und, weil der Wind so bläst, untergehakt. Gleichzeitig hat [Rosi](rosi) [ihren](rosi) letzten Termin bei der Chemo. [Zeynep](zeynep) wartet draußen mit einer Mütze in Vereinsfarben.
- help dettmer ole "Backfisch serviert"
- reveal ole dettmer "schüttet"
- help mandy ole "legt ihm"
- ex jonte mandy "Exmann"
- cheat.past jonte mandy "hintergangen"
- affair.past cousine jonte "eigenen Cousine"
- kin cousine mandy "Cousine"
- divorce.past jonte mandy "Scheidung"
+ date mandy ole "spazieren"
- treat rosi "Chemo"
- gift? zeynep rosi "Mütze"

== 6 Die Kabine hat Ohren
Im Dorf geht um, [Okka](okka) habe etwas mit dem [Trainer](thore). [Hauke](hauke), als Vorgänger doppelt gekränkt, marschiert zur Geschäftsstelle und droht, dem [Nachfolger](thore) die Pfeife in den Hals zu stopfen. Erst [Pia](pia) klärt [ihn](hauke) auf, dass alles nur Theater war. Doch der [Nebenbuhler](thore) grinst so breit, dass [er](hauke) trotzdem zulangt. Die [Physiotherapeutin](physio) kühlt [beiden](hauke+thore) die Augen. [Beate Wulf](physio), wie [sie](physio) heißt, findet den [Verprügelten](thore) übrigens selbst nicht unansehnlich. [Der](thore) wiederum verabredet sich für Sonntag mit [ihr](physio).
- affair? okka thore "habe etwas"
- jealous hauke thore "gekränkt"
- threaten hauke thore "droht"
- reveal pia hauke "klärt"
+ attack hauke thore "zulangt"
- treat hauke+thore physio "kühlt"
- love physio thore "nicht unansehnlich"
- date? physio thore "verabredet"

== 7 Ein Däne zu wenig
Als [Wiebke](wiebke) [Thore](thore) mit der [Frau](physio) erwischt, [die](physio) [ihr](wiebke) vor jedem Spiel die Waden knetet, reißt [sie](wiebke) [ihm](thore) die Armbinde vom Ärmel, erklärt das Techtelmechtel für beendet und läuft den ganzen Weg nach Hause barfuß durchs Watt. Dort sitzt [Pia](pia). [Mutter](wiebke) und [Tochter](pia) reden, erst gegeneinander, dann miteinander, bis die Flut kommt. [Ole](ole) fehlt [ihr](wiebke), das muss [sie](wiebke) zugeben. Nur ist [dieser](ole) gerade mit [Mandy](mandy) auf [Amrum](@amrum), getrennte Zimmer, angeblich.
- discover wiebke physio+thore "erwischt"
+ breakup wiebke thore "für beendet"
- parent wiebke pia "Mutter"
+ reconcile pia wiebke "miteinander"
- love wiebke ole "fehlt"
- travel mandy+ole "Amrum" @amrum
- affair? mandy ole "angeblich"

== 8 Elfmeter
[Lund](thore) packt. Über Nacht verschwindet [Thore](thore). Mit [ihm](thore) fehlt die Vereinskasse. Sie liegt in [seinem](thore) Kofferraum. [Zeynep](zeynep) verfolgt den [Dänen](thore). An der Fähre fasst [ihn](thore) [Zeynep](zeynep). Das Geld bekommt [Hauke](hauke). Wieder trainiert [Hauke](hauke) die [Frauen](team). [Okka](okka) verzeiht [ihm](hauke) das Handtuch. [Rosi](rosi) ist gesund. [Rosi](rosi) spielt.
+ flee thore "verschwindet"
- steal thore team "Vereinskasse"
- investigate zeynep thore "verfolgt"
- arrest zeynep thore "fasst"
- find hauke "bekommt"
- hire hauke "Wieder trainiert"
- reconcile hauke okka "verzeiht"
+ recover rosi "gesund"

== 9 Amrum, hin und zurück
Auf [Amrum](@amrum) waren es in Wahrheit doch getrennte Zimmer, denn [Mandy](mandy) hat [Ole](ole) nach einem Glas Pharisäer gestanden, dass [ihr](mandy) Herz längst vergeben ist, und zwar ausgerechnet an [die](zeynep), mit [der](zeynep) [sie](mandy) sich seit Wochen um Shampoo zankt. [Ole](ole) verspricht, dichtzuhalten, und hält bis zur Fähre durch. [Zeynep](zeynep) erfährt es von [ihm](ole) an der Gangway, läuft rot an, bleibt stehen, dreht um und drückt [Mandy](mandy) vor allen Passagieren einen Schmatzer auf.
- affair! mandy ole "getrennte Zimmer"
- reveal mandy ole "gestanden"
+ love mandy zeynep "Herz längst vergeben"
- quarrel mandy zeynep "zankt"
- reveal ole zeynep "erfährt"
+ kiss mandy zeynep "Schmatzer"

== 10 Wer bleibt, der bleibt
[Beate](physio) kann [ihre](physio) Salben nicht mehr sehen. [Sie](physio) reicht die Kündigung ein, als [sie](physio) merkt, dass [ihr](physio) nach dem schönen [Flüchtling](thore) mehr übel ist, als Liebeskummer erklärt. Ein Test bringt Gewissheit. [Wiebke](wiebke), ausgerechnet, begleitet die ehemalige [Konkurrentin](physio) zum Ultraschall und hält [ihr](physio) die Hand. [Ole](ole), [der](ole) beim Bäcker davon hört, denkt sich: So eine hätte [er](ole) gern wieder. Mit Krabben im Karton steht [er](ole) bei [seiner](ole) [Frau](wiebke) vor der Tür, und [sie](wiebke) holt wortlos zwei Messer zum Pulen.
- quit physio "Kündigung"
+ pregnant physio thore "Gewissheit"
- sad physio "Liebeskummer"
- enemy.past physio wiebke "ehemalige Konkurrentin"
- help wiebke physio "begleitet"
- married ole wiebke "Frau"
+ reconcile ole wiebke "zwei Messer"

== 11 Klassenerhalt
Letzter Spieltag, letzte Minute: [Okka](okka) hält, [Pia](pia) schlägt ab, und [Rosi](rosi), mit Mütze, köpft das Siegtor. Auf der Tribüne geben [Mandy](mandy) und [Zeynep](zeynep) [ihre](mandy+zeynep) Verlobung über den Stadionlautsprecher bekannt, sehr zum Verdruss von [Jonte](jonte), [Mandys](mandy) früherem [Mann](jonte), [der](jonte) nur für die Bratwurst gekommen war. Die [Zukünftige](zeynep) schenkt [ihm](jonte) ein Shampoo. [Dettmer](dettmer) sagt zu, [beide](mandy+zeynep) zu trauen. Zum Fest lädt [Hauke](hauke) das ganze Dorf, und [Beates](physio) Bauch darf das erste Fass anstechen.
- find rosi "Siegtor"
+ engaged mandy zeynep "Verlobung"
- reveal mandy+zeynep "bekannt"
- ex jonte mandy "früherem Mann"
- sad jonte "Verdruss"
- gift zeynep jonte "Shampoo"
- wedding? mandy zeynep "trauen"
- invite hauke _ "lädt"
- celebrate hauke "Fest"
- pregnant physio "Bauch"
