%series Die Brigg Constantia
%lang de
%genre historical seafaring series, 1794, encyclopaedia episode list
%cast thordsen | Kapitän Thordsen; Thordsen; Asmus Thordsen | m
%cast mette | Mette Thordsen; Mette | f
%cast boysen | Steuermann Boysen; Boysen; Nis Boysen | m
%cast jacob | Jacob | m
%cast abeni | Abeni | f
%cast pinto | Doktor Pinto; Pinto | m
%cast klaas | Klaas Rund; Klaas; Rund | m
%cast tamme | Tamme | m
%cast reeder | Konsul Asmussen; Asmussen | m
%cast lucie | Lucie Asmussen; Lucie | f
%cast korsar | Raoul Le Gall; Le Gall | m
%cast koch | - | m
%cast schreiber | - | m

== 1 Ablegen
Im März 1794 läuft die Brigg [Constantia](*constantia) aus [Flensburg](@flensburg) nach [Westindien](@westindien) aus. [Kapitän Thordsen](thordsen) führt gegen jeden Brauch [seine](thordsen) [Schwester](mette) [Mette](mette) mit, [die](mette) nach einem geplatzten Verlöbnis dem Gerede der Stadt entkommen soll. In der Nebenhandlung schleicht sich der zwölfjährige [Jacob](jacob), [der](jacob) [seinem](jacob) [Lehrherrn](reeder), dem [Reeder](reeder) [Asmussen](reeder), entlaufen ist, zwischen die Fässer; [Klaas Rund](klaas), ein [Matrose](klaas) mit schiefer Nase, stöbert [ihn](jacob) auf und füttert [ihn](jacob) heimlich durch. [Steuermann Boysen](boysen) zählt am Abend die Zwiebäcke und runzelt die Stirn.
- boss thordsen boysen "Steuermann"
- travel mette+thordsen "läuft" @westindien
- sibling mette thordsen "Schwester"
- engaged.past _ mette "geplatzten Verlöbnis"
- boss.past reeder jacob "Lehrherrn"
+ flee.past jacob reeder "entlaufen"
+ find klaas jacob "stöbert"
- help klaas jacob "füttert"

== 2 Zwieback
Der [Steuermann](boysen) bezichtigt den einfältigen [Tamme](tamme), Proviant beiseitegeschafft zu haben, und lässt [ihn](tamme) an den Mast binden. Ehe der erste Hieb fällt, tritt der [Junge](jacob) aus [seinem](jacob) Versteck und nimmt die Schuld auf sich. [Thordsen](thordsen), beeindruckt, schenkt [ihm](jacob) die Strafe und stellt [ihn](jacob) als Schiffsjungen an. [Mette](mette) pflegt unterdessen den seekranken [Wundarzt](pinto) [Doktor Pinto](pinto), einen portugiesischen [Juden](pinto), [der](pinto) [ihr](mette) zum Dank das Schachspiel erklärt. Das Wetter bleibt schön, was an Bord niemand gern ausspricht.
+ accuse boysen tamme "bezichtigt"
- arrest boysen tamme "binden"
- reveal jacob "tritt"
+ help jacob tamme "nimmt"
- help thordsen jacob "schenkt"
- hire jacob thordsen "stellt"
- ill pinto "seekranken"
- treat pinto mette "pflegt"

== 3 Die Leeküste
Vor den [Azoren](@azoren) geht [Tamme](tamme) bei schwerer See über Bord; [sein](tamme) [Ankläger](boysen) springt [ihm](tamme) ohne Leine nach und bekommt [ihn](tamme) am Zopf zu fassen. Seither folgt der [Gerettete](tamme) dem [Steuermann](boysen) wie ein Hund. Der [Kapitän](thordsen) hingegen, [den](thordsen) ein Fieber niederwirft, muss das Kommando an [Boysen](boysen) abgeben, und der [Arzt](pinto) lässt [ihn](thordsen) zweimal zur Ader. In der zweiten Handlung gesteht [Mette](mette) dem [Schiffsjungen](jacob), wer [ihr](mette) einst das Herz gebrochen hat: der Neffe eben jenes [Reeders](reeder), vor [dem](reeder) auch [er](jacob) davongelaufen ist.
- accuse.past boysen tamme "Ankläger"
+ rescue boysen tamme "bekommt"
- ill thordsen "Fieber"
- hire boysen thordsen "Kommando"
- treat thordsen pinto "Ader"
- reveal mette jacob "gesteht"
- breakup.past _ mette "Herz gebrochen"
- kin _ reeder "Neffe"
- flee.past jacob reeder "davongelaufen"

== 4 Trinkwasser
Das Wasser fault. [Klaas](klaas) murrt. [Tamme](tamme) murrt nicht. [Klaas](klaas) zieht die Männer auf [seine](klaas) Seite. [Klaas](klaas) will nach [Madeira](@madeira). Der [Steuermann](boysen) sagt nein. Da zeigt [Klaas](klaas) ein Messer. [Boysen](boysen) weicht nicht. Hinter [Klaas](klaas) steht [Mette](mette). [Mette](mette) hält die Pistole [ihres](mette) [Bruders](thordsen). Das Messer fällt. In Eisen liegt nun [Klaas](klaas). Abends bringt [Jacob](jacob) dem [Aufrührer](klaas) Brot. Den alten [Gönner](klaas) vergisst [Jacob](jacob) nicht. [Boysen](boysen) sieht [Mette](mette) lange an.
- sad klaas "murrt"
- betray klaas boysen "zieht"
- reject boysen klaas "nein"
+ threaten klaas boysen "Messer"
+ rescue mette boysen "Pistole"
- sibling mette thordsen "Bruders"
- arrest _ klaas "Eisen"
- gift jacob klaas "Brot"
- help.past klaas jacob "Gönner"
- love.start boysen mette "sieht"

== 5 Der Korsar
Ein französischer [Kaperfahrer](korsar), [Raoul Le Gall](korsar), stellt die [Constantia](*constantia) bei Windstille und nimmt den kaum genesenen [Kapitän](thordsen) und [dessen](thordsen) [Schwester](mette) als Pfand auf [sein](korsar) Schiff. Für [ihre](mette+thordsen) Freilassung fordert [er](korsar) die ganze Ladung. Der [Meuterer](klaas) bietet aus der Kette heraus an, mit dem [Bretonen](korsar), unter [dem](korsar) [er](klaas) einst gefahren ist, zu verhandeln; [Boysen](boysen) misstraut [ihm](klaas), bindet [ihn](klaas) aber los. An Bord des [Franzosen](korsar) begegnet [Mette](mette) einer jungen [Frau](abeni), [die](abeni) sich [Abeni](abeni) nennt und [die](abeni) der [Korsar](korsar) von einem Sklavenhändler erbeutet hat.
- recover thordsen "genesenen"
- sibling mette thordsen "Schwester"
+ abduct korsar mette+thordsen "Pfand"
- threaten korsar boysen "fordert"
- help? klaas boysen "bietet"
- boss.past korsar klaas "gefahren"
- rescue boysen klaas "bindet"
+ meet abeni mette "begegnet"
- steal.past korsar _ "erbeutet"

== 6 Doppeltes Spiel
[Klaas](klaas) verkauft [seine](klaas) Kameraden: Statt um die Geiseln zu feilschen, verrät [er](klaas) [Le Gall](korsar), wo das Silber liegt. [Abeni](abeni), [die](abeni) besser Französisch versteht, als [ihr](abeni) [Besitzer](korsar) ahnt, hinterbringt es der [Dänin](mette). Nachts durchtrennen [die beiden](abeni+mette) die Ankertaue, und während das Kaperschiff auf ein Riff treibt, rudern [sie](abeni+mette) mit dem [Kapitän](thordsen) zur Brigg zurück. Eine Kugel durchschlägt [Abenis](abeni) Schulter; [Pinto](pinto) holt sie bei Kerzenlicht heraus. Der [Verräter](klaas) bleibt auf dem Riff zurück, und nur der [Schiffsjunge](jacob) blickt sich nach [ihm](klaas) um.
+ betray klaas boysen "verkauft"
- reveal klaas korsar "verrät"
- boss korsar abeni "Besitzer"
- reveal abeni mette "hinterbringt"
- attack abeni+mette korsar "durchtrennen"
+ flee abeni+mette+thordsen korsar "rudern"
- injure abeni _ "Kugel"
- treat abeni pinto "holt"

== 7 Sankt Croix
Auf der Insel [Sankt Croix](@sankt-croix) erklärt der [Schreiber](schreiber) des Zollhauses die [Geflohene](abeni) für herrenloses Gut und will [sie](abeni) versteigern. Der [Wundarzt](pinto) legt [seine](pinto) gesamten Ersparnisse auf den Tisch, kauft die junge [Frau](abeni) frei und überreicht [ihr](abeni) noch auf der Treppe den Brief, der [sie](abeni) zu niemandes Eigentum macht. [Sie](abeni) bleibt trotzdem an Bord, und geht [ihm](pinto) fortan am Krankenlager zur Hand. Indessen trifft der [Kapitän](thordsen) in der Faktorei auf [Lucie Asmussen](lucie), die [Tochter](lucie) [seines](thordsen) [Reeders](reeder), [die](lucie) gegen [ihren](lucie) Willen einem Pflanzer versprochen ist, und die Überfahrt verlängert sich um einen Gast.
- flee.past abeni korsar "Geflohene"
- abduct? schreiber abeni "versteigern"
+ rescue pinto abeni "kauft"
- gift pinto abeni "überreicht"
- help abeni pinto "zur Hand"
+ meet lucie thordsen "trifft"
- parent reeder lucie "Tochter"
- boss reeder thordsen "Reeders"
- engaged _ lucie "versprochen"

== 8 Gelber Jack
Auf der Heimreise bricht das gelbe Fieber aus und rafft binnen einer Woche sieben Männer dahin, darunter den [Koch](koch). [Pinto](pinto), [der](pinto) Tag und Nacht von einer Hängematte zur nächsten geht, steckt sich an; [Abeni](abeni) kocht [ihm](pinto) Rindensud und hält den [Wohltäter](pinto) fest, wenn [er](pinto) im Wahn über die Reling will. In der zweiten Handlung zerstreiten sich [Thordsen](thordsen) und [sein](thordsen) [Steuermann](boysen), weil [letzterer](boysen) um [Mettes](mette) Hand angehalten hat und [Ersterer](thordsen) [seine](thordsen) [Schwester](mette) keinem Mann ohne Vermögen geben will. [Mette](mette) hört durch die Planken jedes Wort mit.
+ die koch "rafft"
- ill pinto "steckt"
- treat pinto abeni "Rindensud"
- rescue.past pinto abeni "Wohltäter"
- rescue abeni pinto "fest"
- boss thordsen boysen "Steuermann"
+ quarrel boysen thordsen "zerstreiten"
- propose.past boysen mette "angehalten"
- sibling mette thordsen "Schwester"
- discover mette boysen+thordsen "hört"

== 9 Ein Licht achteraus
Seit Tagen hängt ein Segel am Horizont. Es gehört [Le Gall](korsar), [der](korsar) [sein](korsar) Schiff geflickt hat und [seine](korsar) Beute zurückhaben will. Am Steuer steht der [Verräter](klaas) vom Riff. Als die [Constantia](*constantia) im Nebel geentert wird, schlägt [Klaas](klaas) dem [Schiffsjungen](jacob), [den](jacob) [er](klaas) einst gefüttert hat, im Handgemenge das Entermesser aus der Hand, statt zuzustoßen, und der eigene [Hauptmann](korsar) schießt [ihn](klaas) dafür nieder. [Jacob](jacob) drückt [ihm](klaas) die Augen zu. [Thordsen](thordsen) ringt den [Bretonen](korsar) zu Boden und lässt [ihn](korsar) in Ketten legen, während [Lucie](lucie) mit zitternden Händen die Kanone abfeuert.
- attack korsar _ "geentert"
- help.past klaas jacob "gefüttert"
- rescue klaas jacob "statt zuzustoßen"
+ kill korsar klaas "schießt"
- die klaas "Augen zu"
- boss korsar klaas "Hauptmann"
- attack thordsen korsar "ringt"
+ arrest thordsen korsar "Ketten"

== 10 Kontor
Bei der Ankunft in [Flensburg](@flensburg) wartet [Konsul Asmussen](reeder) am Kai, zählt die Fässer und nicht die Heimkehrer. [Jacob](jacob), [den](jacob) [er](reeder) am Ohr packt, soll ins Kontor zurück; der [Kapitän](thordsen) löst den [Lehrling](jacob) mit [seinem](thordsen) halben Lohn aus. Als der [Kaufmann](reeder) erfährt, dass [seine](reeder) [Tochter](lucie) dem Pflanzer entwischt ist, enterbt [er](reeder) [sie](lucie) vor allen Trägern, und [ihren](lucie) [Helfer](thordsen) setzt [er](reeder) ohne Schiff an Land. Gleichzeitig bittet [Mette](mette) den genesenen [Doktor](pinto) um Rat, und [er](pinto) empfiehlt [ihr](mette), im Schach wie im Leben nicht auf die Erlaubnis des Königs zu warten.
- return jacob+mette+pinto+thordsen "Ankunft" @flensburg
- boss reeder jacob "Lehrling"
- attack reeder jacob "packt"
- rescue thordsen jacob "löst"
- discover reeder lucie "erfährt"
- parent reeder lucie "Tochter"
- flee.past lucie _ "entwischt"
+ reject reeder lucie "enterbt"
- help.past thordsen lucie "Helfer"
- quit thordsen reeder "ohne Schiff"
- recover pinto "genesenen"
- help pinto mette "empfiehlt"

== 11 Ohne Segen
[Mette](mette) und der [Steuermann](boysen) lassen sich auf der Insel [Aarö](@aarö) von einem halb tauben Pastor zusammengeben, bei dem [Tamme](tamme) und [Abeni](abeni) als Zeugen stehen. [Thordsen](thordsen) kommt zu spät, um es zu verhindern, und früh genug, um mit dem [Schwager](boysen) zu trinken. Im zweiten Erzählstrang tritt [Le Gall](korsar) vor Gericht und beschuldigt den [Reeder](reeder), [ihn](korsar) für den Überfall auf das eigene, hoch versicherte Schiff bezahlt zu haben. Der [Schreiber](schreiber) aus [Sankt Croix](@sankt-croix), überraschend angereist, legt die Quittungen vor. [Asmussen](reeder) greift sich an die Brust und sinkt zwischen die Bänke.
+ wedding boysen mette "zusammengeben"
- advisor abeni+tamme boysen+mette "Zeugen"
- kin boysen thordsen "Schwager"
- reconcile boysen thordsen "trinken"
+ accuse korsar reeder "beschuldigt"
- hire.past korsar reeder "bezahlt"
- reveal schreiber "legt"
- ill reeder "Brust"

== 12 Neue Flagge
Der [Konsul](reeder) stirbt, ohne das Urteil zu hören, und da [er](reeder) das Testament nicht mehr hat umschreiben können, fällt die Reederei nun doch der verstoßenen [Tochter](lucie) zu. [Lucie](lucie) vertraut dem entlassenen [Kapitän](thordsen) die [Constantia](*constantia) an und lässt [ihn](thordsen) beim Unterschreiben wissen, dass [sie](lucie) diesmal selbst mitfährt. Der gefangene [Korsar](korsar) entkommt in einem Wäschekorb. [Abeni](abeni) und [Pinto](pinto) eröffnen am Hafen eine Apotheke; über der Tür hängt neben dem Mörser eine Schachfigur. Als die Brigg ablegt, steht am Ruder ein [Dreizehnjähriger](jacob), und neben [ihm](jacob) zählt [Tamme](tamme) laut die Möwen.
+ die reeder "stirbt"
- find lucie reeder "fällt"
- reject.past reeder lucie "verstoßenen"
- parent reeder lucie "Tochter"
- quit.past thordsen "entlassenen"
- hire thordsen lucie "vertraut"
- travel? lucie "mitfährt"
- arrest.past _ korsar "gefangene"
- flee korsar "entkommt"
+ create abeni+pinto "eröffnen"
