%series Visite bei Nacht
%lang de
%genre hospital series, night shift in Graz, Austrian programme-guide texts, several strands
%cast valerija | Dr. Radmila Kos; Radmila Kos; Radmila | f
%cast ivanka | Ivanka Kos; Ivanka | f
%cast hannes | Dr. Gernot Pichler; Gernot; Pichler | m
%cast gitta | Gitta Pichler; Gitta | f
%cast benedikt | Primar Thalhammer; Thalhammer; Benedikt | m
%cast lotteh | Schwester Walpurga; Walpurga | f
%cast osei | Kwabena Osei; Osei; Kwabena | m
%cast adjoa | Adjoa | f
%cast milan | Milan | m
%cast nonne | Frau Zwettler; Zwettler | f
%cast sohnz | Egmont Zwettler; Egmont | m
%cast taxler | - | m
%cast taenzerin | Undine | f
%cast jaeger | - | m
%cast treiber | - | m
%cast wirtin | - | f
%cast braeutigam | - | m
%cast verlobter | - | m
%cast baby | - | m
%cast hofrat | Hofrat Neubauer; Neubauer | m
%cast hofraetin | - | f
%cast brautpaar1 | - | f
%cast fahrlehrer | - | m
%cast anwalt | - | m

== 1
Weil [ihre](valerija) [Schwester](ivanka) [Ivanka](ivanka) in [Maribor](@maribor) die Bäckerei an die Wand gefahren hat, schiebt [Dr. Radmila Kos](valerija) jede Nachtschicht, die zu haben ist. [Ihr](valerija) [Oberarzt](hannes) [Gernot Pichler](hannes) macht es freiwillig: Daheim wartet [seine](hannes) [Frau](gitta), und [sie](gitta) wartet laut. Ein [Taxler](taxler) schleppt eine bewusstlose [Tänzerin](taenzerin) herein, [die](taenzerin) [er](taxler) am Murufer aufgelesen hat. Während [Radmila](valerija) [ihr](taenzerin) den Magen auspumpt, klaut ein Unbekannter das Taxi. Am Morgen stellt sich der neue [Primar](benedikt) vor, [Benedikt Thalhammer](benedikt). [Er](benedikt) grüßt alle mit Handschlag, nur an der [Kos](valerija) geht [er](benedikt) vorbei, als kenne [er](benedikt) [sie](valerija).
- sibling ivanka valerija "Schwester"
- lose ivanka "an die Wand"
- boss hannes valerija "Oberarzt"
- married gitta hannes "Frau"
- quarrel? gitta hannes "laut"
- find taxler taenzerin "aufgelesen"
+ rescue taxler taenzerin "schleppt"
- ill taenzerin "bewusstlose"
- treat taenzerin valerija "auspumpt"
- steal _ taxler "klaut"
+ hire benedikt "neue Primar"

== 2
[Er](benedikt) kennt [sie](valerija) tatsächlich. In [Ljubljana](@ljubljana) haben [Radmila](valerija) und der [Primar](benedikt) als Studenten ein Zimmer, ein Bett und ein Skelett geteilt, bis [er](benedikt) ohne Zettel verschwand. [Schwester Walpurga](lotteh), [der](lotteh) nichts entgeht, zählt an drei Fingern ab, warum die [Ärztin](valerija) plötzlich Lippenstift trägt. [Osei](osei), [Pfleger](osei) aus [Kumasi](@kumasi), schmuggelt [seine](osei) kleine [Tochter](adjoa) in den Ruheraum, da die Tagesmutter ausfällt. [Adjoa](adjoa) freundet sich mit der greisen [Frau Zwettler](nonne) von Zimmer 9 an, [deren](nonne) [Sohn](sohnz) seit Wochen „morgen“ kommt.
- couple.past benedikt valerija "geteilt"
- housemate.past benedikt valerija "Zimmer"
+ breakup.past benedikt valerija "verschwand"
- discover lotteh valerija "zählt"
- parent osei adjoa "Tochter"
- betray osei _ "schmuggelt"
+ friend.start adjoa nonne "freundet"
- parent nonne sohnz "Sohn"
- return? sohnz nonne "morgen"

== 3
Treibjagd mit Folgen: Ein [Jäger](jaeger) hat [seinem](jaeger) [Treiber](treiber) eine Ladung Schrot verpasst und sitzt nun schluchzend daneben. [Pichler](hannes) klaubt siebzehn Kugeln heraus. Bei der achtzehnten fällt dem [Getroffenen](treiber) ein, dass der [Schütze](jaeger) [ihm](treiber) am Vorabend die Freundschaft gekündigt hat, wegen der [Wirtin](wirtin) vom Lamm. Auf einmal hat niemand mehr danebengeschossen. [Gitta](gitta) taucht mit warmem Leberkäse auf und überrascht [ihren](gitta) [Gernot](hannes) beim Schwur, heute Nacht sei die Hölle los; in Wahrheit spielt [er](hannes) mit der [Nachtschwester](lotteh) Schnapsen.
- injure treiber jaeger "Schrot"
- sad jaeger "schluchzend"
- treat treiber hannes "klaubt"
- friend.end jaeger treiber "gekündigt"
- jealous jaeger treiber "wegen der Wirtin"
+ attack? jaeger treiber "danebengeschossen"
- gift gitta hannes "Leberkäse"
- discover gitta hannes "überrascht"
+ betray hannes gitta "Schwur"
- married gitta hannes "ihren"

== 4
[Thalhammer](benedikt) lädt [Radmila](valerija) zur Aussprache auf das Klinikdach. [Er](benedikt) sei damals nicht vor [ihr](valerija) davon, sondern vor der Einberufung; den Brief habe [er](benedikt) [ihrer](valerija) [Schwester](ivanka) anvertraut. Noch vom Dach aus ruft [sie](valerija) in [Maribor](@maribor) an. [Ivanka](ivanka) schweigt sehr lange. Dann sagt [sie](ivanka): „Es war kein guter Brief.“ [Egmont Zwettler](sohnz) erscheint endlich bei der [Mutter](nonne), nicht mit Blumen, sondern mit einem [Anwalt](anwalt) und einer Vollmacht. [Adjoa](adjoa) liest sie laut vor, bevor die alte [Dame](nonne) unterschreiben kann.
- invite benedikt valerija "lädt"
- reveal benedikt valerija "Aussprache"
- flee.past benedikt _ "davon"
- sibling ivanka valerija "Schwester"
+ betray.past ivanka valerija "kein guter Brief"
- travel sohnz nonne "erscheint"
- parent nonne sohnz "Mutter"
- advisor anwalt sohnz "Anwalt"
- betray? sohnz nonne "Vollmacht"
+ help adjoa nonne "liest"
- gift.past benedikt ivanka "anvertraut"

== 5
[Undine](taenzerin), so heißt die [Gerettete](taenzerin) vom Fluss, ist auf die Psychiatrie verlegt und nachts wieder ausgerissen. [Milan](milan), der [Zivildiener](milan), findet [sie](taenzerin) tanzend im Wäschelager. [Er](milan) sollte Verstärkung rufen; [er](milan) holt das Radio. Auf einer Hochzeit in [Leibnitz](@leibnitz) bricht die [Braut](brautpaar1) mit einem anaphylaktischen Schock zusammen. [Osei](osei) fährt im Notarztwagen mit, sticht [ihr](brautpaar1) die Spritze durchs Tüll und bekommt vom [Bräutigam](braeutigam) einen Walzer aufgezwungen. Unterdessen läuft beim [Primar](benedikt) ein Herr mit Aktenmappe ein: Jemand hat [Adjoas](adjoa) Aufenthalt im Ruheraum gemeldet.
- rescue.past _ taenzerin "Gerettete"
- flee taenzerin "ausgerissen"
+ find milan taenzerin "findet"
- help milan taenzerin "Radio"
- wedding braeutigam brautpaar1 "Hochzeit"
- ill brautpaar1 "Schock"
+ treat brautpaar1 osei "sticht"
- accuse _ osei "gemeldet"
- treat taenzerin "Psychiatrie"

== 6
Wer war es? [Egmont](sohnz), natürlich, [den](sohnz) das vorlesende [Kind](adjoa) um ein Zinshaus gebracht hat. [Hofrat Neubauer](hofrat) von der Landesaufsicht verlangt [Kwabenas](osei) Entlassung. [Thalhammer](benedikt) windet sich. Da erklärt [Walpurga](lotteh), dreiundvierzig Dienstjahre und nie krank, [sie](lotteh) gehe dann auch, und nach [ihr](lotteh) stellt sich einer nach dem anderen in die Reihe, zuletzt die [Patientin](nonne) von Zimmer 9 samt Infusionsständer. Der [Beamte](hofrat) zieht ab, nachdem [er](hofrat) sich an einem Lebkuchenherz einen Schneidezahn ausgebissen hat.
- lose sohnz "gebracht"
- accuse.past sohnz osei "Wer war es"
+ quit? osei "Entlassung"
- quit? lotteh "gehe dann auch"
+ help lotteh+nonne osei "Reihe"
- injure hofrat "ausgebissen"

== 7
[Ivanka](ivanka) steht mit einem Koffer voller Strudel im Foyer. [Radmila](valerija) nimmt den Strudel und weist der [Überbringerin](ivanka) die Tür. [Gernot](hannes), [der](hannes) [beiden](ivanka+valerija) gern hilft, weil Helfen bedeutet, nicht heimzumüssen, quartiert die [Abgewiesene](ivanka) in [seinem](hannes) Schrebergarten ein. Dort stößt [Gitta](gitta) am nächsten Vormittag auf ein fremdes Nachthemd. [Sie](gitta) schleudert einen Gartenzwerg nach [Ivanka](ivanka), verfehlt [sie](ivanka) und trifft den [Briefträger](fahrlehrer). Um Mitternacht liegt [dieser](fahrlehrer) mit Platzwunde vor dem [Mann](hannes), dessentwegen geworfen wurde.
- travel ivanka "steht"
- gift ivanka valerija "Strudel"
+ reject valerija ivanka "weist"
- help hannes ivanka "quartiert"
- find gitta "stößt"
- jealous gitta ivanka "fremdes Nachthemd"
+ attack gitta ivanka "schleudert"
- injure fahrlehrer gitta "trifft"
- move ivanka hannes "Schrebergarten"

== 8
[Frau Zwettler](nonne) schläft in den Armen von [Adjoa](adjoa) ein und wird nicht mehr wach. [Osei](osei) muss der [Sechsjährigen](adjoa) erklären, was eine Nachtschicht nicht heilen kann. Beim Begräbnis stehen neun Leute am Grab, darunter nicht der eigene [Sohn](sohnz). [Der](sohnz) sitzt beim Notar und hört sich an, dass die [Verblichene](nonne) alles der Abteilung vermacht hat, zweckgebunden für einen Betriebskindergarten. [Thalhammer](benedikt) fragt [Radmila](valerija), ob [sie](valerija) mit [ihm](benedikt) essen gehe. [Sie](valerija) fragt, ob [er](benedikt) diesmal einen Zettel schreibe, falls [er](benedikt) den Nachtisch auslasse.
+ die nonne "nicht mehr wach"
- parent nonne sohnz "Sohn"
- discover sohnz nonne "hört"
+ gift nonne _ "vermacht"
- invite benedikt valerija "essen"
- breakup.past benedikt valerija "Zettel"
- reveal osei adjoa "erklären"

== 9
Aus dem Essen wird ein Frühstück. Allerdings sieht [Ivanka](ivanka), wie der [Primar](benedikt) aus dem Haus der [Schwester](valerija) schleicht, und bekommt feuchte Augen: Den Brief hatte [sie](ivanka) seinerzeit nicht aus Bosheit unterschlagen, sondern weil [sie](ivanka) in den [Absender](benedikt) selbst verschossen war. [Sie](ivanka) erzählt es [Gitta](gitta), mit [der](gitta) [sie](ivanka) inzwischen Zwerge kittet. [Undine](taenzerin) bekommt Ausgang und tanzt im Stadtpark vor; [Milan](milan) sammelt mit dem Hut. Ein [Mann](verlobter) im Publikum wirft keinen Groschen, sondern nimmt [sie](taenzerin) am Arm. „Drei Monate such [ich](verlobter) [dich](taenzerin) schon.“
- sex benedikt valerija "Frühstück"
- discover ivanka benedikt+valerija "sieht"
- sibling ivanka valerija "Schwester"
- sad ivanka "feuchte Augen"
- betray.past ivanka valerija "unterschlagen"
+ love.past ivanka benedikt "verschossen"
- reveal ivanka gitta "erzählt"
- create taenzerin "tanzt"
- help milan taenzerin "sammelt"
+ find verlobter taenzerin "nimmt"
- date benedikt valerija "Essen"

== 10
Der [Mann](verlobter) aus dem Park ist der [Verlobte](verlobter), vor [dem](verlobter) [Undine](taenzerin) ins Wasser ging. [Milan](milan), schmächtig und ohne Plan, stellt sich dazwischen und landet mit Milzriss auf dem Tisch von [Pichler](hannes). [Radmila](valerija) assistiert, die Hände ruhig, das Gesicht nicht, denn eine Stunde zuvor hat [Gitta](gitta) [ihr](valerija) gesteckt, was [Ivanka](ivanka) einst für [Benedikt](benedikt) empfand. Nach der Naht geht [sie](valerija) hinunter in den Park, wo die [Jüngere](ivanka) sitzt. Es wird geschrien, dann geweint, dann Strudel gegessen.
- engaged taenzerin verlobter "Verlobte"
- flee.past taenzerin verlobter "ins Wasser"
+ help milan taenzerin "dazwischen"
- injure milan "Milzriss"
- treat milan hannes+valerija "Naht"
- reveal gitta valerija "gesteckt"
- love.past ivanka benedikt "empfand"
- quarrel ivanka valerija "geschrien"
+ reconcile ivanka valerija "Strudel gegessen"
- sad ivanka+valerija "geweint"
- help valerija hannes "assistiert"

== 11
Kurz vor Dienstschluss setzen die Wehen ein, allerdings nicht bei einer Patientin, sondern bei der [Frau](hofraetin) von [Hofrat Neubauer](hofrat), im steckengebliebenen Aufzug, mit dem [Hofrat](hofrat) und [Osei](osei) als einziger Begleitung. Der [Pfleger](osei), [dessen](osei) Kündigung der [Ältere](hofrat) wenige Wochen vorher verlangt hat, holt [ihm](hofrat) einen gesunden [Buben](baby). Den Antrag auf den Kindergarten unterzeichnet [Neubauer](hofrat) noch auf dem Aufzugboden. [Gitta](gitta) und [Gernot](hannes) reichen nach achtundzwanzig Jahren die Scheidung ein und gehen zur Feier des Tages kegeln; so gut haben [sie](gitta+hannes) sich nie verstanden.
- married hofraetin hofrat "Frau"
+ birth hofraetin baby "holt"
- help osei hofraetin "holt"
- quit.past? osei hofrat "Kündigung"
- help hofrat _ "unterzeichnet"
+ divorce? gitta hannes "Scheidung"
- celebrate gitta+hannes "Feier"
- happy gitta+hannes "so gut"
- parent hofrat baby "Buben"

== 12
Letzte Nacht des Jahres. Der Kindergarten trägt den Namen Zwettler, [Adjoa](adjoa) durchschneidet das Band. [Walpurga](lotteh) geht in Pension, freilich nur bis zur Silvesterschicht, die [sie](lotteh) keinem Jüngeren überlassen will. [Milan](milan) wird entlassen und von [Undine](taenzerin) abgeholt, [beide](milan+taenzerin) hinken im Takt. In der Küche backen die [Schwestern](ivanka+valerija) aus [Maribor](@maribor) dreihundert Krapfen; die [eine](ivanka) übernimmt ab Jänner die Kantine, die [andere](valerija) die Stelle als Oberärztin, da [Pichler](hannes) aufs Land zieht. Um Mitternacht legt der [Primar](benedikt) einen Zettel neben den Krapfenteller. Darauf steht: „Bleibe.“ [Radmila](valerija) dreht ihn um und schreibt: „Gut.“
- celebrate adjoa "durchschneidet"
- quit lotteh "Pension"
- recover milan "entlassen"
- sibling ivanka valerija "Schwestern"
+ hire ivanka "Kantine"
- hire valerija "Oberärztin"
- move hannes "aufs Land"
+ couple? benedikt valerija "Bleibe"
- help taenzerin milan "abgeholt"
