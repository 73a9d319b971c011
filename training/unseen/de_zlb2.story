%series Visite um sieben
%lang de
%genre hospital series, Graz, encyclopaedia episode list
%cast valentina | Oberärztin Valentina Kropf; Valentina Kropf; Valentina; Kropf | f
%cast noam | Dr. Noam Adler; Noam Adler; Noam | m
%cast hedwig | Schwester Hedwig; Hedwig | f
%cast primar | Primar Quendler; Quendler | m
%cast sascha | Sascha Lipp; Sascha; Lipp | f
%cast turnusarzt | Fridolin | m
%cast pilotin | Aurelia | f
%cast schwiegersohn | - | m
%cast baeckerin | - | f
%cast mesner | - | m
%cast stiefsohn | Till | m
%cast geiger | - | m
%cast tuncay | Tuncay | m
%cast kleine | - | f
%cast chirurg | - | m
%cast putzfrau | - | f

== 1
Als Nachfolgerin des verstorbenen [Chirurgen](chirurg) kommt [Valentina Kropf](valentina) aus [Linz](@linz) an das Landesspital in [Graz](@graz), wo [sie](valentina) gleich bei der ersten Visite erfährt, dass [ihr](valentina) früherer [Lebensgefährte](noam) [Noam Adler](noam) auf derselben Station arbeitet. [Dieser](noam) ist seit einem halben Jahr mit der [Narkoseärztin](sascha) [Sascha Lipp](sascha) liiert, [die](sascha) von der alten Geschichte nichts weiß. Eine [Pilotin](pilotin), [deren](pilotin) Segelflieger in eine Hecke gestürzt ist, wird von [Valentina](valentina) notoperiert und verlangt, kaum wach, nach Zigaretten.
+ hire valentina "Nachfolgerin"
- die.past chirurg "verstorbenen"
- travel valentina "kommt" @graz
- discover valentina noam "erfährt"
+ ex noam valentina "früherer Lebensgefährte"
- colleague noam valentina "derselben Station"
- couple noam sascha "liiert"
- discover! sascha noam+valentina "nichts weiß"
- injure pilotin "gestürzt"
- treat pilotin valentina "notoperiert"

== 2
[Primar Quendler](primar) herrscht über die Abteilung wie über eine Alm. [Er](primar) kanzelt den [Turnusarzt](turnusarzt) vor allen Patienten ab, worauf [Schwester Hedwig](hedwig) den jungen [Mann](turnusarzt) in der Teeküche wieder aufrichtet. [Ihr](hedwig) selbst macht eine [Bäckerin](baeckerin) Kopfzerbrechen, [die](baeckerin) seit Wochen hustet und sich nicht röntgen lassen will. [Noam](noam) bittet [Valentina](valentina), über die gemeinsame Zeit in [Linz](@linz) Stillschweigen zu wahren. [Sie](valentina) verspricht es. Zwei Zimmer weiter bekommt die [Bruchpilotin](pilotin) Besuch von [ihrem](pilotin) [Schwiegersohn](schwiegersohn), [der](schwiegersohn) [ihr](pilotin) verbietet, je wieder zu fliegen.
- quarrel primar turnusarzt "kanzelt"
- boss primar turnusarzt "Abteilung"
+ help hedwig turnusarzt "aufrichtet"
- ill baeckerin "hustet"
- couple.past noam valentina "gemeinsame Zeit"
- reveal! valentina _ "Stillschweigen"
- kin pilotin schwiegersohn "Schwiegersohn"

== 3
Bei einer Nachtschicht, in der die Rettung im Zehnminutentakt vorfährt, geraten [Kropf](valentina) und [Adler](noam) so aneinander, dass [Lipp](sascha) dem Wortwechsel entnimmt, was [ihr](sascha) verschwiegen worden ist. [Sie](sascha) stellt [ihren](sascha) [Freund](noam) noch im Schockraum zur Rede. [Der](noam) beteuert, [er](noam) habe für die [Oberärztin](valentina) nichts mehr übrig. Anderntags lässt sich ein [Mesner](mesner) mit Blinddarmreizung einweisen, und die [Bäckerin](baeckerin) vom Nebenzimmer, [deren](baeckerin) Röntgenbild nun doch vorliegt, hört von [ihrer](baeckerin) Diagnose ausgerechnet durch die [Putzfrau](putzfrau).
- quarrel noam valentina "aneinander"
+ discover sascha noam+valentina "entnimmt"
- betray.past noam sascha "verschwiegen"
- couple noam sascha "Freund"
- quarrel noam sascha "zur Rede"
- love! noam valentina "nichts mehr übrig"
- ill mesner "Blinddarmreizung"
- discover baeckerin "hört"
- ill baeckerin "Diagnose"

== 4
[Sascha](sascha) macht Schluss und zieht aus. [Noam](noam) trägt [ihr](sascha) die Kisten. [Valentina](valentina) sieht es vom Fenster aus. [Fridolin](turnusarzt), so heißt der [Turnusarzt](turnusarzt), sieht [Valentina](valentina). [Er](turnusarzt) hat [sie](valentina) von Anfang an angehimmelt. Der [Mesner](mesner) betet für die [Bäckerin](baeckerin). Die [Bäckerin](baeckerin) backt für den [Mesner](mesner), heimlich, in der Spitalsküche. [Hedwig](hedwig) drückt ein Auge zu. [Quendler](primar) nicht: [Er](primar) brüllt [Hedwig](hedwig) an. Da brüllt [Hedwig](hedwig) zurück.
+ breakup sascha noam "macht Schluss"
- move sascha "zieht"
- help noam sascha "Kisten"
- love turnusarzt valentina "angehimmelt"
- gift baeckerin mesner "backt"
- quarrel hedwig primar "brüllt"

== 5
Mit einem Blumenstrauß, den [er](turnusarzt) vorsichtshalber hinter dem Rücken versteckt, gesteht [Fridolin](turnusarzt) der [Oberärztin](valentina) [seine](turnusarzt) Gefühle. [Sie](valentina) lacht nicht, schickt [ihn](turnusarzt) aber freundlich heim. Daheim, das ist die Wohngemeinschaft, in der inzwischen auch [Sascha](sascha) untergekommen ist, und so findet der [Abgewiesene](turnusarzt) den Strauß kurz darauf in der Vase [seiner](turnusarzt) neuen [Mitbewohnerin](sascha) wieder. [Till](stiefsohn), [Stiefsohn](stiefsohn) des [Primars](primar), wird nach einer Überdosis eingeliefert, und [Noam](noam) pumpt [ihm](stiefsohn) den Magen aus.
+ confess turnusarzt valentina "gesteht"
- love turnusarzt valentina "Gefühle"
- reject valentina turnusarzt "schickt"
- housemate sascha turnusarzt "Mitbewohnerin"
- kin primar stiefsohn "Stiefsohn"
- ill stiefsohn "Überdosis"
- treat stiefsohn noam "pumpt"

== 6
[Quendler](primar) will die Sache vertuschen und verlangt von [Noam](noam), aus der Krankenakte [seines](primar) [Stiefsohns](stiefsohn) das Wort Drogen zu streichen, sonst könne [er](noam) sich eine neue Stelle suchen. [Noam](noam) weigert sich. Rückhalt bekommt [er](noam) unerwartet von [Valentina](valentina), und in der Bar gegenüber, wo [beide](noam+valentina) auf die alten Zeiten anstoßen, ist von Streit keine Rede mehr. Am nächsten Morgen rasiert [er](noam) sich in [ihrem](valentina) Badezimmer. Die [Pilotin](pilotin) büxt mit Krücken aus.
- betray? primar _ "vertuschen"
- threaten primar noam "sonst"
- kin primar stiefsohn "Stiefsohns"
- reject noam primar "weigert"
- help valentina noam "Rückhalt"
+ reconcile noam valentina "anstoßen"
+ sex noam valentina "Am nächsten Morgen"
- flee pilotin "büxt"

== 7
Um [Sascha](sascha) zu treffen, fährt [Noam](noam) in die Wohngemeinschaft: [Er](noam) will [ihr](sascha) selbst beichten, was zwischen [ihm](noam) und der [anderen](valentina) vorgefallen ist. Doch [sie](sascha) kommt [ihm](noam) zuvor. [Sie](sascha) erwartet ein Kind, und zwar von [ihm](noam). Sprachlos setzt sich der werdende [Vater](noam) auf den Wäscheständer. [Fridolin](turnusarzt), [der](turnusarzt) Wand an Wand alles mitgehört hat, bringt der [Kollegin](sascha) Kamillentee. Im Spital umarmt der genesene [Mesner](mesner) zum Abschied die [Bäckerin](baeckerin) länger, als Gott erlaubt.
- reveal? noam sascha "beichten"
- sex.past noam valentina "vorgefallen"
+ pregnant sascha noam "erwartet ein Kind"
- reveal sascha noam "kommt"
- discover turnusarzt sascha "mitgehört"
- gift turnusarzt sascha "Kamillentee"
- colleague sascha turnusarzt "Kollegin"
- recover mesner "genesene"

== 8
[Aurelia](pilotin) ist wieder da. So heißt die [Ausreißerin](pilotin). [Ihr](pilotin) Bein hat sich entzündet. [Ihr](pilotin) [Schwiegersohn](schwiegersohn) bringt [sie](pilotin), schimpfend. [Hedwig](hedwig) schimpft lauter. Der [Schwiegersohn](schwiegersohn) schweigt. Am Abend lädt [er](schwiegersohn) [Hedwig](hedwig) ins Kino ein. [Hedwig](hedwig) sagt zu. Ein [Geiger](geiger) mit gelähmter Hand hofft auf [Kropf](valentina). [Kropf](valentina) hofft auf einen Anruf. Von [Noam](noam) kommt nichts. [Noam](noam) sitzt bei [Sascha](sascha).
+ return pilotin "wieder da"
- ill pilotin "entzündet"
- kin pilotin schwiegersohn "Schwiegersohn"
- help schwiegersohn pilotin "bringt"
- quarrel hedwig schwiegersohn "lauter"
- invite schwiegersohn hedwig "lädt"
- date? hedwig schwiegersohn "Kino"
- ill geiger "gelähmter"

== 9
[Valentina](valentina) erfährt auf dem Gang, was die ganze Station bereits weiß, nämlich dass [Noam](noam) mit der [Anästhesistin](sascha) eine Familie gründen wird. Tief getroffen vergräbt [sie](valentina) sich in Arbeit und gibt dem [Geiger](geiger) in neun Stunden die Beweglichkeit [seiner](geiger) Finger zurück. [Quendler](primar) lobt [sie](valentina) zum ersten Mal. Wenig später wird der [Primar](primar) selbst bleich, denn [Till](stiefsohn), clean seit vier Wochen, hat [ihn](primar) bei der Direktion angezeigt, weil [er](primar) über Jahre Befunde gefälscht habe.
- discover valentina noam+sascha "erfährt"
- sad valentina "Tief getroffen"
+ treat geiger valentina "zurück"
- recover stiefsohn "clean"
+ accuse stiefsohn primar "angezeigt"
- betray.past? primar _ "gefälscht"

== 10
Für einen Tag kehrt der [Mesner](mesner) zurück, diesmal mit Ring. Die [Bäckerin](baeckerin), [der](baeckerin) nach der letzten Untersuchung höchstens ein Jahr bleibt, lehnt den Antrag zunächst ab, da [sie](baeckerin) keinen Witwer hinterlassen will. [Er](mesner) antwortet, lieber ein Jahr mit [ihr](baeckerin) als vierzig mit den Glocken. Die [zwei](baeckerin+mesner) werden in der Spitalskapelle getraut. [Trauzeugin](hedwig) ist [Hedwig](hedwig). Der [Geiger](geiger) spielt, noch etwas steif. [Fridolin](turnusarzt) tanzt mit der hochschwangeren [Sascha](sascha) und wünscht sich, die Musik möge nicht enden.
- return mesner "kehrt"
+ propose mesner baeckerin "Antrag"
- die? baeckerin "höchstens ein Jahr"
- reject baeckerin mesner "lehnt"
+ wedding baeckerin mesner "getraut"
- advisor hedwig baeckerin+mesner "Trauzeugin"
- create geiger "spielt"
- pregnant sascha "hochschwangeren"
- love turnusarzt sascha "wünscht"

== 11
Während [Noam](noam) beim Wandern am [Hochlantsch](@hochlantsch) keinen Empfang hat, setzen bei [Sascha](sascha) die Wehen ein, und es ist [Fridolin](turnusarzt), [der](turnusarzt) im steckengebliebenen Aufzug ein [Mädchen](kleine) auf die Welt holt. [Er](turnusarzt) weicht [den beiden](kleine+sascha) auch danach nicht von der Seite. Der [Vater](noam) der [Kleinen](kleine) findet bei [seiner](noam) Rückkehr am Bett einen [Rivalen](turnusarzt) vor, mit [dem](turnusarzt) [er](noam) nicht gerechnet hat. [Quendler](primar) muss gehen. [Sein](primar) Amt trägt man [Valentina](valentina) an, und auch [sie](valentina) bittet um Bedenkzeit.
- travel noam "Wandern" @hochlantsch
+ birth sascha kleine "Wehen"
- help turnusarzt sascha "holt"
- parent noam kleine "Vater"
- return noam "Rückkehr"
- enemy noam turnusarzt "Rivalen"
- quit primar "gehen"
- hire? valentina "Amt"

== 12
Das Staffelfinale beginnt mit einem Kündigungsschreiben: [Noam](noam) verlässt das Haus und zieht nach [Haifa](@haifa), nachdem [Sascha](sascha) [ihm](noam) erklärt hat, dass [sie](sascha) [ihn](noam) nicht mehr liebt. Den Kinderwagen schiebt jetzt der frisch ernannte [Facharzt](turnusarzt). [Valentina](valentina) nimmt den Posten an; als neue [Primaria](valentina) versöhnt [sie](valentina) sich mit der einstigen [Nebenbuhlerin](sascha) beim Kaffee. [Hedwig](hedwig) hat sich in [Aurelias](pilotin) [Schwiegersohn](schwiegersohn), einen [Witwer](schwiegersohn), verguckt. Und ein [Physiotherapeut](tuncay) namens [Tuncay](tuncay) fragt die [Chefin](valentina), ob [sie](valentina) schwindelfrei sei.
- quit noam "Kündigungsschreiben"
+ move noam "zieht" @haifa
- love.end sascha noam "nicht mehr liebt"
- hire turnusarzt "frisch ernannte"
- hire valentina "nimmt"
+ reconcile sascha valentina "versöhnt"
- enemy.past sascha valentina "einstigen Nebenbuhlerin"
- kin pilotin schwiegersohn "Schwiegersohn"
- married.past _ schwiegersohn "Witwer"
- love hedwig schwiegersohn "verguckt"
- boss valentina tuncay "Chefin"
