%series Inspektor Le Goff und die Flut
%lang de
%genre cosy crime in Brittany, terse TV listings
%cast legoff | Yannig Le Goff; Le Goff; Yannig | m
%cast solenn | Solenn Kermarec; Solenn | f
%cast maiwenn | Maïwenn | f
%cast gwenael | Gwenaël Pichard; Pichard | m
%cast odile | Odile Trévoux; Odile | f
%cast abbe | Abbé Ronan | m
%cast fanch | Fañch | m
%cast berthe | Tante Berthe; Berthe | f
%cast austern | Loïc Madec; Madec | m
%cast madame | Madame Rousselot; Rousselot | f
%cast maler | Hippolyte Vasseur; Vasseur | m
%cast modell | Clémence | f
%cast leuchtturm | - | m
%cast kaptn | Mevel | m
%cast hund | Crêpe | n

== 1 Leiche mit Auster
In der Mittagspause beißt [Inspektor](legoff) [Le Goff](legoff) auf eine Perle, und nebenan fällt [Austernzüchter](austern) [Madec](austern) tot vom Stuhl. Zyankali, meint [Apothekerin](solenn) [Solenn Kermarec](solenn), noch ehe die Spurensicherung da ist. Das macht [sie](solenn) verdächtig und interessant zugleich. [Le Goffs](legoff) [Tante](berthe) [Berthe](berthe), bei [der](berthe) [er](legoff) seit der Scheidung wohnt, hat [Madec](austern) allerdings noch am Vorabend die Pest an den Hals gewünscht.
+ die austern "tot"
- kill? _ austern "Zyankali"
- kill? solenn austern "verdächtig"
- love.start legoff solenn "interessant"
- kin berthe legoff "Tante"
- housemate berthe legoff "wohnt"
- divorce.past _ legoff "Scheidung"
- enemy austern berthe "Pest"

== 2 Stille Wasser
[Madecs](austern) [Konkurrent](gwenael) [Pichard](gwenael) prahlt, nun gehöre [ihm](gwenael) die Bucht. Bei Ebbe finden Kinder [ihn](gwenael) angekettet an einem Pfahl, das Wasser schon am Kinn. [Le Goff](legoff), [der](legoff) nicht schwimmen kann, watet trotzdem los und schneidet [ihn](gwenael) ab. [Pichard](gwenael) schweigt eisern, wer [ihm](gwenael) das angetan hat. Dafür niest [er](gwenael) drei Tage.
- enemy austern gwenael "Konkurrent"
- find _ gwenael "finden"
+ abduct _ gwenael "angekettet"
+ rescue legoff gwenael "schneidet"
- reveal! gwenael legoff "schweigt"
- ill gwenael "niest"

== 3 Familienrezept
Hinter dem Giftschrank der Apotheke entdeckt [Yannig](legoff) eine Lücke im Regal. [Solenn](solenn) beteuert, bestohlen worden zu sein, und weint so schön, dass der ermittelnde [Beamte](legoff) das Protokoll vergisst. [Gendarmin](maiwenn) [Maïwenn](maiwenn), [seine](legoff) rechte [Hand](maiwenn), vergisst nichts. [Sie](maiwenn) hat in [Solenns](solenn) Mülltonne das Etikett gefunden.
- steal? _ solenn "bestohlen"
- sad solenn "weint"
- discover legoff "entdeckt"
- investigate legoff solenn "ermittelnde"
- colleague legoff maiwenn "rechte Hand"
+ find maiwenn "gefunden"

== 4 Das Gift der anderen
Streit im Kommissariat: [Maïwenn](maiwenn) hält die [Apothekerin](solenn) für überführt, [Le Goff](legoff) hält [Maïwenn](maiwenn) für missgünstig. Wie recht [er](legoff) damit hat! Seit sechs Jahren bügelt die [Gendarmin](maiwenn) [seine](legoff) Hemden mit, nicht aus Ordnungsliebe. Den Beweis gegen [Solenn](solenn) hat jemand untergeschoben. Auf dem Etikett prangt [Tante Berthes](berthe) Lippenstift.
- quarrel legoff maiwenn "Streit"
- accuse maiwenn solenn "überführt"
- jealous maiwenn solenn "missgünstig"
+ love maiwenn legoff "bügelt"
+ betray _ solenn "untergeschoben"

== 5 Mit siebzig darf man das
[Berthe](berthe) gibt es unumwunden zu: [Sie](berthe) wollte die [Apothekerin](solenn) hinter Gittern sehen, bevor [diese](solenn) [ihr](berthe) den [Neffen](legoff) wegheiratet. Mit [Madecs](austern) Tod hat [sie](berthe) nichts zu schaffen. Der [Inspektor](legoff) zieht noch in derselben Stunde aus und kampiert im Büro, wo nachts [Solenn](solenn) mit Decken vorbeischaut. Die Decken bleiben zusammengefaltet.
- reveal berthe "zu"
- betray.past berthe solenn "hinter Gittern"
- arrest? _ solenn "Gittern"
- kin berthe legoff "Neffen"
- wedding? legoff solenn "wegheiratet"
- die.past austern "Tod"
- kill! berthe austern "nichts zu schaffen"
+ move legoff "zieht"
+ sex legoff solenn "bleiben zusammengefaltet"

== 6 Der Maler und sein Modell
[Landschaftsmaler](maler) [Hippolyte Vasseur](maler) meldet, [seine](maler) [Muse](modell) [Clémence](modell) sei spurlos fort. Auf [seinem](maler) letzten Bild blickt [sie](modell) entsetzt auf etwas außerhalb des Rahmens. [Le Goff](legoff) rudert zum Leuchtturm hinaus, seekrank wie ein Hund, und findet [sie](modell) wohlauf beim [Wärter](leuchtturm). Von [Vasseur](maler) eingesperrt und gemalt worden, sagt [sie](modell), sei [sie](modell) lange genug.
- lose maler modell "spurlos fort"
- create.past maler modell "Bild"
- sad modell "entsetzt"
- travel legoff "rudert"
- ill legoff "seekrank"
+ find legoff modell "findet"
- abduct.past maler modell "eingesperrt"
+ flee.past modell maler "fort"

== 7 Gräfin auf Zeit
Im Grand Hôtel residiert [Madame Rousselot](madame), [die](madame) sich als Adlige ausgibt und in Wahrheit Wechsel platzen lässt. [Abbé Ronan](abbe) schenkt [ihr](madame) aus der Kirchenkasse viertausend Euro. Dass [er](abbe) erpresst wird, und zwar mit alten Liebesbriefen an die [Köchin](odile) [Odile](odile), kommt erst heraus, als [Maïwenn](maiwenn) die [Hochstaplerin](madame) beim Packen überrascht. Handschellen trägt [sie](madame) mit Stil.
- betray madame _ "ausgibt"
- gift abbe madame "schenkt"
- steal abbe "Kirchenkasse"
+ threaten madame abbe "erpresst"
- love.past abbe odile "Liebesbriefen"
- flee? madame "Packen"
- discover maiwenn madame "überrascht"
+ arrest maiwenn madame "Handschellen"

== 8 Odile kocht vor Wut
[Köchin](odile) [Odile Trévoux](odile) erfährt aus der Zeitung, dass halb Finistère [ihre](odile) Liebespost gelesen hat. [Sie](odile) geht mit der Schöpfkelle auf den [Abbé](abbe) los, trifft aber den [Küster](fanch) [Fañch](fanch). [Solenn](solenn) klebt den Kopf. Beim Verband plaudert der [Küster](fanch) aus, dass am Tag von [Madecs](austern) Ableben [Pichard](gwenael) eine Kerze gestiftet hat – morgens, als der [andere](austern) noch lebte.
- discover odile "erfährt"
- attack? odile abbe "geht"
+ attack odile fanch "trifft"
- treat fanch solenn "klebt"
+ reveal fanch solenn "plaudert"
- die.past austern "Ableben"

== 9 Dunkler Orgelton
Jemand hat dem [Abbé](abbe) den Blasebalg zerschnitten und einen Zettel hinterlassen: Noch eine Predigt über Reue, und es brennt. [Yannig](legoff) hört die Orgel trotzdem spielen und stößt im Gebälk auf [Fañch](fanch), [der](fanch) dort oben seit Wochen nächtigt. [Seine](fanch) [Wirtin](berthe) – es ist [Tante Berthe](berthe) – hat [ihn](fanch) vor die Tür gesetzt. Eine kleine Folge, in der nicht gestorben wird.
+ threaten _ abbe "brennt"
- find legoff fanch "stößt"
- housemate.end berthe fanch "gesetzt"

== 10 Alte Kapitäne
[Skipper](kaptn) a. D. [Mevel](kaptn) vermacht [seinen](kaptn) [Dackel](hund) [Crêpe](hund) dem [Inspektor](legoff) und begibt sich zum Sterben an Deck. Daraus wird nichts, [er](kaptn) schläft bloß ein. Der [Hund](hund) gräbt derweil in [Pichards](gwenael) Garten ein Fläschchen aus, das nach Bittermandeln riecht. Am Zaun steht der [Besitzer](gwenael) mit einem Spaten. [Crêpe](hund) ist schneller als [sein](hund) neues [Herrchen](legoff).
- gift kaptn legoff "vermacht"
- die? kaptn "Sterben"
- die! kaptn "Daraus wird nichts"
+ find hund "gräbt"
- threaten gwenael legoff "Spaten"
- flee hund+legoff gwenael "schneller"

== 11 Bittermandel
Überführt durch eine Hundeschnauze: [Pichard](gwenael) legt ein Geständnis ab. [Madec](austern) habe [ihm](gwenael) die [Frau](solenn) ausgespannt, damals, als [sie](solenn) noch [Solenn Pichard](solenn) hieß. Den Pfahl habe [er](gwenael) sich selbst umgeschnallt. [Le Goff](legoff) sieht [Solenn](solenn) an. [Sie](solenn) hat [ihm](legoff) nie erzählt, dass [sie](solenn) zweimal verheiratet und beide Male froh darüber war, wie es ausging.
+ reveal gwenael _ "Geständnis"
- kill.past gwenael austern "Überführt"
- married.past gwenael solenn "Frau"
- cheat.past solenn gwenael "ausgespannt"
- couple.past austern solenn "ausgespannt"
- ex gwenael solenn "Pichard hieß"
- abduct! _ gwenael "selbst umgeschnallt"
+ reveal! solenn legoff "nie erzählt"
- married.past _ solenn "verheiratet"
- happy.past solenn "froh"

== 12 Ebbe und Flut
[Maïwenn](maiwenn) hat [ihre](maiwenn) Versetzung nach [Rennes](@rennes) in der Tasche. [Le Goff](legoff), von [Solenn](solenn) mit einem Fläschchen Hustensaft verabschiedet, das [er](legoff) lieber ins Klo gießt, steht mit ungebügeltem Hemd am Bahnhof. Ob [sie](maiwenn) nicht vielleicht bleiben wolle? Der Zug fährt, [die beiden](legoff+maiwenn) stehen noch da. [Tante Berthe](berthe) winkt von weitem mit einem Bügeleisen.
- hire? maiwenn "Versetzung" @rennes
+ breakup solenn legoff "verabschiedet"
- gift solenn legoff "Hustensaft"
- travel! maiwenn "fährt"
+ love legoff maiwenn "bleiben"
