%series Gymnasium am Gasometer
%lang de
%genre school series in Oberhausen, streaming blurbs alternating with encyclopaedic plots
%cast lohse | Frau Lohse; Henriette Lohse; Henriette; Lohse | f
%cast tarek | Tarek Haddad; Tarek; Herr Haddad | m
%cast direktor | Direktor Pohl; Pohl | m
%cast linus | Linus Pohl; Linus | m
%cast amina | Amina | f
%cast joy | Joy | f
%cast mo | Mo | m
%cast stella | Stella Kaminski; Stella | f
%cast kaminski | Frau Kaminski | f
%cast sascha | Sascha | n
%cast hermine | Hermine | f
%cast referendar | Benno Kurz; Kurz; Benno | m
%cast hauswart | - | m

== 1
Neues Schuljahr, alte Gesichter? Nicht ganz. [Henriette Lohse](lohse), [Deutschlehrerin](lohse) und frisch geschieden, übernimmt die zehnte Klasse, vor der selbst [Direktor Pohl](direktor) Angst hat. Im Kollegium sitzt neuerdings [Tarek Haddad](tarek), Sport und Ethik, mit [dem](tarek) [sie](lohse) vor Urzeiten selbst die Schulbank gedrückt hat. In der letzten Reihe schmachtet [Linus](linus), der [Sohn](linus) des [Direktors](direktor), die schöne [Stella](stella) an, während [deren](stella) [Freundin](joy) [Joy](joy) wiederum [Linus](linus) anschmachtet. Und [Stella](stella)? [Die](stella) schreibt einem [Unbekannten](sascha).
- advisor.start lohse linus+stella "übernimmt"
- divorce.past lohse "geschieden"
- sad direktor "Angst"
- colleague.start lohse tarek "Kollegium"
- friend.past lohse tarek "Schulbank"
- parent direktor linus "Sohn"
+ love linus stella "schmachtet"
- friend joy stella "Freundin"
- love joy linus "anschmachtet"

== 2
Nachdem bei einer unangekündigten Taschenkontrolle, die [Pohl](direktor) auf Drängen der Elternvertreterin [Frau Kaminski](kaminski) angeordnet hat, im Rucksack von [Mo](mo) ein fremdes Handy zum Vorschein kommt, wird der [Junge](mo), obwohl [er](mo) beteuert, es nie gesehen zu haben, für eine Woche vom Unterricht ausgeschlossen, woraufhin [Amina](amina), [seine](mo) um ein Jahr ältere [Schwester](amina), im Lehrerzimmer [Frau Lohse](lohse) um Beistand bittet. Die [Lehrerin](lohse) verspricht es [ihr](amina) und gerät dadurch mit dem [Direktor](direktor) aneinander, [der](direktor) [ihr](lohse) vor allen Anwesenden nahelegt, sich lieber um die Kommasetzung zu kümmern.
- investigate direktor mo "Taschenkontrolle"
- steal? mo "fremdes Handy"
+ quit mo direktor "ausgeschlossen"
- sibling amina mo "Schwester"
- help? lohse mo "Beistand"
- quarrel direktor lohse "aneinander"
- boss direktor lohse "Direktor"

== 3
Wem gehört das Handy? [Tarek](tarek) knackt den Code mit Engelsgeduld und Kreidestaub: Es ist [Stellas](stella), und der [Unbekannte](sascha), [dem](sascha) [sie](stella) schreibt, sitzt eine Bank weiter. [Sascha](sascha) heißt der [Schwarm](sascha) mit dem Skateboard, und [Sascha](sascha) hat das Ding aus lauter Panik verschwinden lassen, bevor [Stellas](stella) strenge [Mutter](kaminski) mitlesen konnte. Dass es in [Mos](mo) Rucksack landete, war purer Zufall. Beichten will [Sascha](sascha) trotzdem nicht. [Stella](stella) beichtet für zwei. [Linus](linus) hört zu, und [sein](linus) Herz zerspringt in Zeitlupe.
+ discover tarek stella "knackt"
- love stella sascha "Schwarm"
- steal.past sascha stella "verschwinden lassen"
- parent kaminski stella "Mutter"
- steal! mo "Zufall"
- reveal! sascha "Beichten will"
+ reveal stella "beichtet"
- sad linus "zerspringt"

== 4
[Mo](mo) ist wieder da. [Amina](amina) umarmt [Mo](mo). [Pohl](direktor) murmelt eine Entschuldigung. [Frau Kaminski](kaminski) gibt [Stella](stella) Hausarrest. [Sascha](sascha) klettert zu [Stella](stella) auf den Balkon. Dort gibt es den ersten Kuss. Unten steht [Joy](joy). [Joy](joy) fotografiert [Sascha](sascha) und [Stella](stella). Das Foto bekommt [Linus](linus). [Linus](linus) bekommt auch [Joys](joy) Schulter zum Ausweinen. Ist [Joy](joy) noch [Stellas](stella) [Freundin](joy)? [Joy](joy) weiß es selbst nicht.
- return mo "wieder da"
- reconcile? direktor mo "Entschuldigung"
+ kiss sascha stella "Kuss"
- discover joy sascha+stella "fotografiert"
- betray joy stella "bekommt Linus"
- help joy linus "Schulter"
- sad linus "Ausweinen"
- friend? joy stella "Freundin"

== 5
Während der Studienfahrt nach [Weimar](@weimar), die [Henriette](lohse) und [Tarek](tarek) gemeinsam beaufsichtigen, verpassen [beide](lohse+tarek) infolge einer ausgedehnten Weinprobe den letzten Bus und müssen, da in dem einzigen Gasthof nur noch ein Doppelzimmer frei ist, jene Nähe nachholen, zu der es zwanzig Jahre zuvor aus Schüchternheit nicht gekommen war. In der Jugendherberge kommt es unterdessen zu Handgreiflichkeiten zwischen [Linus](linus) und [Sascha](sascha), bei denen [dieser](linus) [jenem](sascha) die Brille zertritt, bis [Mo](mo) dazwischengeht und selbst einen Ellbogen abbekommt.
- travel lohse+tarek "Studienfahrt" @weimar
- colleague lohse tarek "gemeinsam"
+ sex lohse tarek "Nähe"
+ attack linus sascha "Handgreiflichkeiten"
- enemy linus sascha "Handgreiflichkeiten"
- help mo sascha "dazwischengeht"
- injure mo "Ellbogen"

== 6
Kater in Klasse und Kollegium. [Tarek](tarek) bringt [Lohse](lohse) Brötchen ans Pult, [sie](lohse) siezt [ihn](tarek) wie einen Fremden. Was ist bloß los? [Ihr](lohse) früherer [Ehemann](direktor) hat angerufen, nein: vor [ihr](lohse) gestanden, denn der [Mann](direktor), von [dem](direktor) die [Deutschlehrerin](lohse) sich im Sommer hat scheiden lassen, ist kein anderer als der [Direktor](direktor) selbst. Bis jetzt wusste es keiner, nicht einmal [Linus](linus), [der](linus) die zweite [Frau](lohse) [seines](linus) [Vaters](direktor) nie zu Gesicht bekommen hatte. Jetzt weiß es die ganze Schule, dank [Joy](joy).
- gift tarek lohse "Brötchen"
- reject lohse tarek "siezt"
+ ex direktor lohse "früherer Ehemann"
- divorce.past direktor lohse "scheiden"
- discover! linus lohse "wusste es keiner"
- parent direktor linus "Vaters"
- kin linus lohse "zweite Frau"
+ reveal joy "dank Joy"
- married.past direktor lohse "Ehemann"

== 7
[Pohl](direktor) wirft [Joy](joy) hinaus, zumindest aus der Schülerzeitung. [Er](direktor) möchte [Henriette](lohse) zurückgewinnen und deckt [sie](lohse) mit Sonderaufgaben und Rosen ein. [Tarek](tarek), [dem](tarek) das nicht passt, rempelt den [Vorgesetzten](direktor) beim Lehrerfußball um. Gelbe Karte! [Referendar](referendar) [Benno Kurz](referendar), noch grün hinter den Ohren, wird auf [Amina](amina) angesetzt, [die](amina) in Mathe abrutscht, und verguckt sich beim Bruchrechnen in [deren](amina) große [Cousine](hermine) [Hermine](hermine). Keine Sorge: Die [Angebetete](hermine) ist sechsundzwanzig und Bäckerin.
- quit joy direktor "wirft"
- reconcile? direktor lohse "zurückgewinnen"
- gift direktor lohse "Rosen"
- jealous tarek direktor "nicht passt"
+ attack tarek direktor "rempelt"
- boss direktor tarek "Vorgesetzten"
- advisor.start referendar amina "angesetzt"
- kin amina hermine "Cousine"
+ love.start referendar hermine "verguckt"

== 8
[Stella](stella), [die](stella) seit Wochen jeden Morgen spuckt, vertraut sich ausgerechnet der [Klassenlehrerin](lohse) an, weil [ihre](stella) [Mutter](kaminski), wie [sie](stella) fürchtet, [sie](stella) aus dem Haus jagen würde, und als [Lohse](lohse) [sie](stella) zur Beratungsstelle begleitet, stellt sich zwar heraus, dass nur eine Magenschleimhautentzündung vorliegt, doch [Frau Kaminski](kaminski), von einer Nachbarin unterrichtet, hat [Sascha](sascha) da bereits auf dem Schulhof beschuldigt, [ihr](kaminski) [Kind](stella) geschwängert zu haben. [Sascha](sascha) macht mit [Stella](stella) am selben Nachmittag Schluss, per Sprachnachricht von elf Sekunden.
- reveal stella lohse "vertraut"
- advisor lohse stella "Klassenlehrerin"
- parent kaminski stella "Mutter"
- sad stella kaminski "fürchtet"
- help lohse stella "begleitet"
- pregnant! stella sascha "nur eine"
- ill stella "Magenschleimhautentzündung"
+ accuse kaminski sascha "beschuldigt"
+ breakup sascha stella "Schluss"

== 9
Liebeskummer-Sprechstunde! [Stella](stella) heult im Heizungskeller, der [Hauswart](hauswart) kocht Kakao und [Mo](mo) bringt Kekse. Der [Bruder](mo) von [Amina](amina) hat sich still und heimlich verknallt, sagt aber nur: „Ist noch warm.“ [Linus](linus) hat [Joy](joy) satt, [die](joy) [ihm](linus) täglich ein Gedicht steckt, und weist [sie](joy) so grob ab, dass sogar [Sascha](sascha) schlucken muss. Am Kiosk treffen [die beiden](linus+sascha) aufeinander, [Rivalen](linus+sascha) von gestern. [Sie](linus+sascha) teilen sich eine Tüte Pommes. Friede?
- sad stella "heult"
- help hauswart stella "Kakao"
- gift mo stella "Kekse"
- sibling amina mo "Bruder"
+ love mo stella "verknallt"
- reject linus joy "weist"
- enemy.past linus sascha "Rivalen"
+ reconcile linus sascha "teilen"

== 10
[Benno](referendar) schreibt [Hermine](hermine) jeden Tag. [Hermine](hermine) backt [Benno](referendar) ein Brot. Im Brot steckt ein Zettel. „Samstag um acht?“, steht auf dem Zettel. Am Samstag um acht trifft [Kurz](referendar) [Hermine](hermine). Um zehn küsst [Hermine](hermine) [ihn](referendar). [Amina](amina) sieht es und stöhnt. [Henriette](lohse) geht mit [Tarek](tarek) ins Kino. Zwei Reihen dahinter sitzt [Pohl](direktor). [Pohl](direktor) weint bei einer Komödie. Am Montag versetzt [er](direktor) [Herrn Haddad](tarek) nach [Bottrop](@bottrop).
- gift hermine referendar "Brot"
- invite hermine referendar "Samstag"
- date hermine referendar "trifft"
+ kiss hermine referendar "küsst"
- discover amina hermine+referendar "sieht"
- date lohse tarek "Kino"
- sad direktor "weint"
+ quit tarek direktor "versetzt" @bottrop

== 11
Da die Versetzung, wie [Linus](linus) beim Stöbern im Computer [seines](linus) [Vaters](direktor) herausfindet, allein aus verletzter Eitelkeit erfolgt ist, stellt sich der [Junge](linus), [der](linus) [Henriette](lohse) anfangs gehasst hat, auf der Schulkonferenz gegen den eigenen [Vater](direktor) und verliest [dessen](direktor) E-Mails, worauf das Schulamt den [Direktor](direktor) beurlaubt und die kommissarische Leitung ausgerechnet der [Geschiedenen](lohse) überträgt. [Mo](mo), [dem](mo) [Amina](amina) Mut zugesprochen hat, gesteht [Stella](stella) bei Nieselregen, dass die Kekse damals nicht übrig gewesen, sondern für [sie](stella) gebacken worden seien.
- discover linus direktor "herausfindet"
- parent direktor linus "Vaters"
- enemy.past linus lohse "gehasst"
+ reveal linus direktor "verliest"
- quit direktor "beurlaubt"
+ hire lohse "Leitung"
- ex direktor lohse "Geschiedenen"
- help amina mo "Mut"
- confess mo stella "gesteht"

== 12
Abschlussball unterm Gasometer! [Stella](stella) tanzt mit [Mo](mo), [Joy](joy) mit sich selbst, bis [Stella](stella) [ihre](stella) verlorene [Freundin](joy) auf die Fläche zieht – alles vergeben. [Tarek](tarek) ist aus [Bottrop](@bottrop) zurück und fragt die neue [Direktorin](lohse), ob [sie](lohse) mit [ihm](tarek) zusammenziehen wolle. Heiraten will [sie](lohse) nie wieder, aber eine Waschmaschine teilen schon. [Benno](referendar) wird Vater, hat [Hermine](hermine) [ihm](referendar) soeben geflüstert, worauf [er](referendar) in die Bowle fällt. Und [Pohl](direktor)? Schickt eine Karte vom Meer, an alle.
- celebrate _ "Abschlussball"
- date mo stella "tanzt mit Mo"
+ reconcile joy stella "alles vergeben"
- friend.past joy stella "verlorene Freundin"
- return tarek "zurück"
- hire.past lohse "neue Direktorin"
- move? lohse tarek "zusammenziehen"
- wedding! lohse tarek "Heiraten"
+ pregnant hermine referendar "wird Vater"
- reveal hermine referendar "geflüstert"
