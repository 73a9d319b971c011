%series Vierer mit Steuerfrau
%lang de
%genre sports drama, women's rowing crew in Ratzeburg, fan wiki recaps
%cast wiebke | Wiebke Jessen; Wiebke; Jessen | f
%cast djamila | Djamila Benhadj; Djamila | f
%cast ro | Rotraud Kessel; Ro | f
%cast yun | Yun Hartwig; Yun | f
%cast kit | Kit | f
%cast thora | Thora Lindqvist; Thora | f
%cast malte | Malte Jessen; Malte | m
%cast bruno | Bruno | m
%cast sefa | Sefa | f
%cast ärztin | Dr. Okafor | f
%cast oma | - | f
%cast klempner | Enno; Enno Wulf | m

== 1
Ein Frauenvierer aus [Ratzeburg](@ratzeburg) verliert die Qualifikation um eine Bugspitze. Noch am Steg geraten sich die [Schlagfrau](wiebke) [Wiebke Jessen](wiebke) und die [Algerierin](djamila) [Djamila](djamila) in die Haare; die [Steuerfrau](kit) [Kit](kit) muss [die beiden](djamila+wiebke) trennen. [Trainer](bruno) [Bruno](bruno) wirft daraufhin das Handtuch. [Seine](bruno) Nachfolge tritt [Thora Lindqvist](thora) an, eine frühere [Olympiasiegerin](thora) aus [Malmö](@malmoe). Bei [ihrem](thora) Anblick lässt [Wiebkes](wiebke) [Gatte](malte) [Malte](malte) die Thermoskanne fallen: Die neue [Trainerin](thora) und [er](malte) waren einmal ein Paar.
+ lose djamila+kit+wiebke "verliert"
- quarrel djamila wiebke "in die Haare"
- help kit djamila+wiebke "trennen"
- advisor bruno djamila+kit+wiebke "Trainer"
- quit bruno "wirft daraufhin das Handtuch"
+ hire thora "Nachfolge"
- married malte wiebke "Gatte"
- advisor.start thora djamila+kit+wiebke "neue Trainerin"
- couple.past malte thora "ein Paar"

== 2
Die [Schwedin](thora) setzt gleich am ersten Morgen die halbe Mannschaft um. Im Bug sitzt nun [Yun](yun), neunzehn, die [Jüngste](yun) im Boot, hinter [ihr](yun) die wortkarge [Ro](ro). [Letztere](ro) wohnt seit der Trennung von einem [Klempner](klempner) bei der [Algerierin](djamila), [die](djamila) nachts kein Auge zutut, weil [ihre](djamila) [Mitbewohnerin](ro) im Schlaf Schlagzahlen brüllt. [Malte](malte) erzählt [seiner](malte) [Frau](wiebke), [er](malte) habe die neue [Chefin](thora) noch nie gesehen. [Kit](kit), [die](kit) es besser weiß, hält den Mund.
- boss thora djamila+ro+wiebke+yun "Chefin"
- breakup.past klempner ro "Trennung"
- housemate djamila ro "wohnt"
- ex klempner ro "Trennung"
- sad djamila "kein Auge"
+ betray malte wiebke "noch nie gesehen"
- married malte wiebke "Frau"
- reveal! kit wiebke "hält den Mund"

== 3
Trainingslager am [Plöner See](@ploen). Im Bootshaus, zwischen Rudern und feuchten Socken, fallen [Yun](yun) und die [Steuerfrau](kit) einander um den Hals, und es bleibt nicht bei der Umarmung: Als [Ro](ro) hereinplatzt, hängen [sie](kit+yun) sich an den Lippen. Die [Störerin](ro) macht auf dem Absatz kehrt. Am Feuer will [Wiebke](wiebke) von [Thora](thora) wissen, ob [sie](thora) verheiratet sei. „Einmal wäre [ich](thora) es beinahe gewesen“, antwortet die [Ältere](thora), „aber der [Mann](malte) hat kurz vorher kalte Füße bekommen.“ Wer das war, sagt [sie](thora) nicht.
- travel kit+ro+thora+wiebke+yun "Trainingslager" @ploen
+ kiss kit yun "an den Lippen"
- discover ro kit+yun "hereinplatzt"
- investigate wiebke thora "wissen"
- married? _ thora "verheiratet"
- engaged.past malte thora "beinahe gewesen"
- breakup.past malte thora "kalte Füße"
- reveal! thora wiebke "sagt sie nicht"

== 4
[Wiebke](wiebke) trainiert mit [Ro](ro). [Ro](ro) mag [Wiebke](wiebke) nicht. [Yun](yun) ist in [Kit](kit) verschossen. Das weiß nur [Ro](ro). [Djamila](djamila) bringt [Ro](ro) Tee ans Bett. Der [Klempner](klempner) steht plötzlich vor der Tür. [Djamila](djamila) lässt [ihn](klempner) nicht herein. [Er](klempner) bittet [sie](djamila) um einen Rat. [Sie](djamila) lacht über [seine](klempner) Schuhe. Am Ende reicht [er](klempner) [ihr](djamila) [seine](klempner) Nummer. [Seine](klempner) [Verflossene](ro) schläft.
- love yun kit "verschossen"
- discover ro kit+yun "weiß"
- help djamila ro "Tee"
+ return klempner "steht plötzlich"
- reject djamila klempner "nicht herein"
- help? djamila klempner "Rat"
+ flirt djamila klempner "Nummer"
- ex klempner ro "Verflossene"

== 5
Regatta in [Duisburg](@duisburg). Das Boot siegt, und bei der Feier im Vereinszelt spendiert [Thora](thora) die erste Runde. Gegen Mitternacht ertappt die [Schlagfrau](wiebke) [ihren](wiebke) [Mann](malte), wie [er](malte) hinter dem Bierwagen die [Trainerin](thora) anfleht, [ihm](malte) den Rückzieher von damals nachzusehen. [Sie](thora) lässt [ihn](malte) abblitzen. Dennoch ist [Wiebke](wiebke) kreidebleich; [sie](wiebke) fährt mit [Djamila](djamila) nach Hause, ausgerechnet mit der [Frau](djamila), mit [der](djamila) [sie](wiebke) seit Wochen kein Wort mehr gewechselt hat. Auf der A1 reden [sie](djamila+wiebke) sich alles von der Seele.
- find djamila+wiebke "siegt"
- celebrate djamila+thora+wiebke "Feier"
- gift thora _ "spendiert"
+ discover wiebke malte "ertappt"
- married malte wiebke "Mann"
- reconcile? malte thora "nachzusehen"
- reject thora malte "abblitzen"
- sad wiebke malte "kreidebleich"
- travel djamila+wiebke "fährt"
+ reconcile djamila wiebke "von der Seele"

== 6
[Malte](malte) findet am Morgen [seine](malte) Koffer im Vorgarten. Ein Anwalt ist noch nicht eingeschaltet, stellt die [Hausherrin](wiebke) klar, aber das könne sich ändern. Der [Verstoßene](malte) kommt beim früheren [Coach](bruno) unter, [dessen](bruno) Sofa nach Hund riecht. [Ro](ro) erfährt beim Bäcker, mit wem sich [ihre](ro) [Vermieterin](djamila) seit Neuestem trifft, und stellt [sie](djamila) in der Küche zur Rede. Der [Handwerker](klempner), so die [Algerierin](djamila), sei doch seit einem Jahr frei. „Frei ja“, zischt [Ro](ro), „aber nicht für [dich](djamila).“ Am Abend zieht [sie](ro) aus.
+ breakup wiebke malte "Koffer im Vorgarten"
- divorce? malte wiebke "Anwalt"
- move malte bruno "unter"
- discover ro djamila "erfährt"
- date djamila klempner "trifft"
- quarrel djamila ro "zur Rede"
- jealous ro djamila "nicht für dich"
- move ro "zieht sie aus"
+ housemate.end djamila ro "zieht sie aus"

== 7
[Yuns](yun) [Großmutter](oma) aus [Busan](@busan) sagt sich zum Tee an. [Sie](oma) hat einen Neffen zweiten Grades im Gepäck, wenigstens auf Fotos, und möchte die [Enkelin](yun) gern unter der Haube sehen. Die [Neunzehnjährige](yun) druckst herum, bis die [Steuerfrau](kit), [die](kit) eigentlich nur die Tassen halten sollte, die Hand der [Alten](oma) nimmt und sagt: „[Ich](kit) bin mit [ihr](yun) zusammen.“ Eine lange Pause. Dann kneift die [Besucherin](oma) [ihr](kit) in die Wange. Unterdessen bricht sich [Wiebke](wiebke) beim Holzhacken das Handgelenk; eine [Ärztin](ärztin) schient es [ihr](wiebke) und verbietet das Rudern.
- kin oma yun "Großmutter"
- wedding? _ yun "unter der Haube"
- travel oma yun "sagt sich"
+ reveal kit oma "sagt"#2
- couple kit yun "zusammen"
- happy oma "kneift"
+ injure wiebke "bricht"
- treat wiebke ärztin "schient"

== 8
Ohne Schlagfrau kein Start. [Thora](thora) telefoniert [Sefa](sefa) herbei, die schärfste [Rivalin](sefa) des Vereins, bis voriges Jahr in [Hannover](@hannover) unter Vertrag. Die [Neue](sefa) grüßt niemanden, bis [sie](sefa) [Ro](ro) erblickt: [Die zwei](ro+sefa) gingen in dieselbe Klasse und teilten Pausenbrot und Liebeskummer. [Wiebke](wiebke), mit Gips am Ufer, sieht [ihren](wiebke) Platz besetzt und heult in [Brunos](bruno) alten Parka. [Er](bruno) reicht [ihr](wiebke) das Megafon. Der [Klempner](klempner), endlich mit Namen vorgestellt als [Enno Wulf](klempner), bittet [Djamila](djamila) auf einem Tretboot um [ihre](djamila) Hand. [Sie](djamila) springt vor Schreck ins Wasser.
- enemy _ sefa "Rivalin"
- quit.past sefa "bis voriges Jahr" @hannover
- hire sefa thora "telefoniert"
- friend.past ro sefa "Pausenbrot"
- injure wiebke "Gips"
- sad wiebke "heult"
- help bruno wiebke "Megafon"
+ propose klempner djamila "Hand"
- sad djamila "Schreck"

== 9
Das Bootshaus riecht nach Lack. Ein Reiher steht auf dem Steg, die Regenrinne tropft, und jemand hat „Wer rastet, der rostet“ an die Tür gepinselt. [Djamila](djamila) sagt [Enno](klempner) an diesem Nachmittag zu. [Ro](ro), [die](ro) inzwischen bei [Sefa](sefa) untergekommen ist, hört davon und zuckt nur mit den Schultern; [sie](ro) hat seit Tagen ohnehin nur noch Augen für die [Schulfreundin](sefa). [Diese](sefa) ahnt nichts. [Malte](malte) klopft bei [seiner](malte) [Frau](wiebke) und will zurück; [sie](wiebke) öffnet nicht.
+ engaged.start djamila klempner "zu"
- housemate.start ro sefa "untergekommen"
- discover ro djamila "hört"
+ love.start ro sefa "Augen"
- friend ro sefa "Schulfreundin"
- discover! sefa ro "ahnt nichts"
- reconcile? malte wiebke "will zurück"
- married malte wiebke "Frau"
- reject wiebke malte "öffnet nicht"

== 10
Vorlauf in [Luzern](@luzern). Auf halber Strecke sackt die [Jüngste](yun) über dem Griff zusammen. [Kit](kit) steuert ans Ufer, und [Dr. Okafor](ärztin), inzwischen Mannschaftsärztin, stellt eine verschleppte Lungenentzündung fest. [Thora](thora) macht der [Medizinerin](ärztin) bittere Vorwürfe; [diese](ärztin) hält dagegen, die [Trainerin](thora) habe die [Kranke](yun) selbst ins Boot gescheucht. Am Krankenbett sitzen die [Großmutter](oma) und die [Freundin](kit) einträchtig beim Kartenspiel. [Ro](ro) nutzt die schlaflose Nacht, um [Sefa](sefa) zu sagen, was los ist. Die [Angesprochene](sefa) bleibt erst stumm und dann bis zum Frühstück.
- ill yun "sackt"
- rescue kit yun "ans Ufer"
- hire ärztin "Mannschaftsärztin"
+ discover ärztin yun "stellt"
- accuse thora ärztin "bittere Vorwürfe"
- accuse ärztin thora "hält dagegen"
- kin oma yun "Großmutter"
- couple kit yun "Freundin"
+ confess ro sefa "was los ist"
- sex? ro sefa "bis zum Frühstück"

== 11
[Yun](yun) ist über den Berg. Weil der Gips ab ist, nimmt [Wiebke](wiebke) wieder auf dem Schlagplatz Platz, und die [Aushilfe](sefa) rückt klaglos nach hinten. Vor dem Finale erscheint [Malte](malte) mit einem Umschlag: die Papiere, unterschrieben. Drei Minuten stehen die [Eheleute](malte+wiebke) da, dann gibt die [Ruderin](wiebke) [ihm](malte) die Hand und ist [ihn](malte) los. [Thora](thora) hat zugesehen. [Sie](thora) legt [ihr](wiebke) den Arm um die Schulter und sagt, den [Kerl](malte) hätten [sie](thora+wiebke) nun beide hinter sich. Zum ersten Mal duzen [sie](thora+wiebke) sich.
- recover yun "über den Berg"
- recover wiebke "Gips ab"
- return wiebke "wieder"
+ divorce malte wiebke "Papiere"
- married malte wiebke "Eheleute"
- help thora wiebke "Arm"
- ex malte thora "hinter sich"
- ex malte wiebke "hinter sich"
+ friend.start thora wiebke "duzen"

== 12
Bronze! Am Abend der Rückkehr heiratet [Djamila](djamila) [ihren](djamila) [Enno](klempner) im Bootshaus. Die [Exfreundin](ro) des [Bräutigams](klempner) ist [Trauzeugin](ro) der [Braut](djamila) und heult am lautesten. [Kit](kit) und [Yun](yun) ziehen nach dem Sommer zu der [Großmutter](oma) nach [Busan](@busan), wenigstens für ein Jahr. [Sefa](sefa) küsst [ihre](sefa) [Ro](ro) vor allen Leuten. [Bruno](bruno), wieder im Amt, weil die [Schwedin](thora) nach [Malmö](@malmoe) zurückgeht, hält eine Rede, die keiner hört. [Malte](malte) ist nicht gekommen; man hat [ihn](malte) auch nicht gebeten.
- find djamila+kit+ro+sefa+wiebke "Bronze"
+ wedding djamila klempner "heiratet"
- ex klempner ro "Exfreundin"
- advisor ro djamila "Trauzeugin"
- sad ro "heult"
- move? kit+yun oma "ziehen" @busan
- kin oma yun "Großmutter"
+ kiss ro sefa "küsst"
- couple.start ro sefa "ihre Ro"
- hire bruno "wieder im Amt"
- travel thora "zurückgeht" @malmoe
- create bruno "Rede"
- invite! _ malte "gebeten"
