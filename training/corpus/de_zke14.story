%series Stube 17
%lang de
%genre boarding school youth drama on the Baltic coast, weekly recaps
%cast ole | Ole Harksen; Ole | m
%cast jas | Jasper von Thun; Jasper | m
%cast emm | Emmanuel; Manu | m
%cast lio | Lio | f
%cast sen | Senta Brahms; Senta | f
%cast rob | Herr Robrecht; Robrecht | m
%cast dir | Frau Doktor Voss; Voss | f
%cast gra | Gräfin von Thun | f
%cast kay | Kay | n
%cast haus | Zenzi | f
%cast vat | - | m
%cast robf | - | f
%cast emmo | - | f
%cast tam | Tamsin | f

== 1
[Ole Harksen](ole), [Fischersohn](ole) mit Stipendium, bekommt im Internat [Steinwarder](#sw) das Bett über [Jasper von Thun](jas), dem [Stammhalter](jas) einer Reederei. Nach dem ersten Satz kennen [sie](jas+ole) einander, nach dem zweiten hassen [sie](jas+ole) sich. Vermittler ist der dritte [Bewohner](emm) von Stube 17, [Emmanuel](emm), [der](emm) dafür in beiden Betten krümeln darf. Beim Abendessen setzt sich [Senta Brahms](sen) zu [Jasper](jas), [ihrem](sen) festen [Freund](jas) seit dem Sommer, und lächelt dabei zufällig den [Neuen](ole) an. [Der](ole) verschluckt sich. Im Lehrerzimmer bittet derweil [Sportlehrer](rob) [Robrecht](rob) die [Direktorin](dir), [Frau Doktor Voss](dir), um Urlaub: [Seine](rob) [Frau](robf) ist durchgebrannt.
+ meet jas ole "kennen"
- housemate.start emm+jas ole "Bett"
- enemy jas ole "hassen"
- couple jas sen "festen Freund"
- flirt sen ole "lächelt"
- boss dir rob "Direktorin"
- married rob robf "Seine Frau"
+ breakup robf rob "durchgebrannt"

== 2
Beim Segeltraining kentert [Jaspers](jas) Jolle, und ausgerechnet der [Junge](ole) mit den Fischerhänden fischt [ihn](jas) heraus. Statt zu danken, verbreitet der [Gerettete](jas), der [andere](ole) habe die Schot gekappt. [Ole](ole) fliegt aus der Mannschaft. Nur [Lio](lio), die [Steuerfrau](lio), hat gesehen, wie es wirklich war, doch [Lio](lio) schuldet [Jasper](jas) einen Gefallen und schweigt. [Emmanuel](emm), [der](emm) sonst mit jedem kann, zieht demonstrativ [seine](emm) Matratze an [Oles](ole) Seite. In der Wäschekammer findet die [Hausmutter](haus) [Zenzi](haus) [Senta](sen), [die](sen) heult, weil [sie](sen) von einem Kuss geträumt hat und darin der [Falsche](ole) vorkam.
+ rescue ole jas "fischt"
+ accuse jas ole "verbreitet"
- attack! ole jas "gekappt"
- quit ole "fliegt"
- discover lio jas+ole "gesehen"
- betray lio ole "schweigt"
- help emm ole "Seite"
- find haus sen "findet"
- sad sen "heult"
- kiss? ole sen "geträumt"

== 3
[Lio](lio) hält es nicht aus. [Lio](lio) sagt [Voss](dir) alles. [Voss](dir) nimmt [Ole](ole) zurück ins Boot. [Jasper](jas) muss Teller waschen. [Ole](ole) wäscht mit. [Jasper](jas) will das nicht. [Ole](ole) wäscht trotzdem. [Jasper](jas) wirft mit Schaum. [Ole](ole) wirft zurück. Am Ende lachen [sie](jas+ole). [Senta](sen) sieht [die beiden](jas+ole) lachen. [Senta](sen) freut sich. [Senta](sen) weiß nicht, für wen.
+ reveal lio dir "sagt"
- hire ole dir "zurück ins Boot"
- help ole jas "wäscht mit"
- happy jas+ole "lachen"
- reconcile jas ole "lachen"
- discover sen jas+ole "sieht"
- happy sen "freut"

== 4
Zum Elternwochenende reist die [Gräfin von Thun](gra) mit Chauffeur an und [Oles](ole) [Vater](vat) mit dem Fahrrad. Der [Fischer](vat) bleibt an der Pforte stehen, als [er](vat) die [Dame](gra) im Pelz erkennt, denn vor zwanzig Jahren hat [er](vat) mit [ihr](gra) einen Sommer auf [Hiddensee](@hid) verbracht, von dem [sie](gra) offenbar nichts mehr weiß. [Sie](gra) weiß durchaus. Hinter dem Bootshaus fallen [die beiden](gra+vat) einander um den Hals, und [Jasper](jas), [der](jas) eine rauchen wollte, hört [seine](jas) [Mutter](gra) zum ersten Mal kichern. [Er](jas) sagt [Ole](ole) kein Wort. [Er](jas) sucht im Spiegel nur nach Fischerhänden.
- parent vat ole "Vater"
- travel gra "reist"
- affair.past gra vat "Sommer"
- discover vat gra "erkennt"
+ reconcile gra vat "um den Hals"
- parent gra jas "Mutter"
+ discover jas gra+vat "hört"
- happy gra "kichern"
- reveal! jas ole "kein Wort"
- parent? vat jas "Fischerhänden"

== 5
[Kay](kay) schreibt die Schülerzeitung und darf wegen Verleumdung keine Fotos mehr drucken, weshalb nun gezeichnet wird: [Frau Doktor Voss](dir) und [Herr Robrecht](rob) auf der Turnmatte, sehr naturgetreu. Die [Direktorin](dir) schäumt, der [Sportlehrer](rob) lacht zum ersten Mal, seit [ihn](rob) [seine](rob) [Frau](robf) verlassen hat. Was als Witz gemeint war, erweist sich zu aller Verblüffung als Prophezeiung: In derselben Woche ertappt [Zenzi](haus) das [Paar](dir+rob) hinter dem Geräteschrank. [Lio](lio) findet inzwischen, dass [Emmanuel](emm) ein unverschämt schönes Englisch spricht, und fällt absichtlich durch den Vokabeltest, damit [er](emm) [ihr](lio) hilft. Der [Nachhilfelehrer](emm) durchschaut [sie](lio) nach zwei Sätzen.
- create kay "gezeichnet"
- sad dir "schäumt"
- happy rob "lacht"
- married rob robf "seine Frau"
- breakup.past robf rob "verlassen"
+ discover haus dir+rob "ertappt"
- couple dir rob "Paar"
- love lio emm "unverschämt schönes"
- betray lio emm "absichtlich"
- advisor emm lio "Nachhilfelehrer"
- discover emm lio "durchschaut"

== 6
Nachts auf der Feuerleiter erzählt [Senta](sen) dem [Fischersohn](ole), dass [sie](sen) mit [Jasper](jas) nur noch zusammen sei, weil keiner von [ihnen](jas+sen) den Anfang vom Ende machen wolle. [Ole](ole) macht ihn auch nicht. [Er](ole) küsst [sie](sen) bloß. Am Morgen hat [er](ole) ein schlechtes Gewissen und der [Betrogene](jas) die beste Laune, denn [Jasper](jas) glaubt seit Kurzem, in [Ole](ole) einen [Halbbruder](ole) zu haben, und möchte sich mit [ihm](ole) gutstellen. [Er](jas) schenkt [ihm](ole) [sein](jas) Segelmesser. [Ole](ole) nimmt es und fühlt sich wie ein Dieb. [Lio](lio) weint in [Sentas](sen) Kissen: [Manu](emm) sei vergeben, an eine [Tamsin](tam) in [Leeds](@leeds).
- reveal sen ole "erzählt"
- couple jas sen "noch zusammen"
+ kiss ole sen "küsst"
- cheat sen jas "Betrogene"
- sad ole "Gewissen"
+ sibling! jas ole "Halbbruder"
- friend? jas ole "gutstellen"
- gift jas ole "schenkt"
- sad lio "weint"
- couple emm tam "vergeben"

== 7
Um Gewissheit zu haben, schickt [Jasper](jas) zwei Haare an ein Labor. Das Ergebnis liegt in der Post, als [Kay](kay) sie sortiert; und [Kay](kay), zu neugierig zum Wegsehen und zu anständig zum Drucken, bringt den Brief gleich [beiden](jas+ole). Keine Verwandtschaft. Für [Ole](ole) ist das die erste Nachricht davon, dass es überhaupt eine hätte geben können, und für [Jasper](jas), zu [dessen](jas) Überraschung, eine traurige. Im Streit darüber, wer wem was verschwiegen hat, rutscht dem [einen](ole) die Feuerleiter heraus. [Jasper](jas) schlägt zu. [Herr Robrecht](rob) muss [beide](jas+ole) an den Krägen auseinanderhalten, und in Stube 17 zieht [Emmanuel](emm) mit Kreide einen Strich.
- investigate jas ole "schickt"
- discover kay jas+ole "Brief"
+ sibling! jas ole "Keine Verwandtschaft"
- sad jas "traurige"
+ quarrel jas ole "Streit"
- reveal ole jas "rutscht"
- attack jas ole "schlägt"
- help rob jas+ole "auseinanderhalten"

== 8
[Jasper](jas) verlässt [Senta](sen). [Senta](sen) atmet auf. [Ole](ole) traut sich nicht zu [Senta](sen). [Senta](sen) traut sich auch nicht. [Tamsin](tam) kommt aus [Leeds](@leeds). [Tamsin](tam) überrascht [Emmanuel](emm). [Emmanuel](emm) sitzt neben [Lio](lio). [Tamsin](tam) versteht falsch. [Tamsin](tam) versteht richtig. [Emmanuel](emm) liebt [Lio](lio). [Er](emm) wusste es nur nicht. [Tamsin](tam) nimmt den Nachtzug. [Jasper](jas) trägt [Tamsin](tam) den Koffer.
+ breakup jas sen "verlässt"
- happy sen "atmet auf"
- travel tam "kommt"
- discover tam emm "versteht richtig"
+ love emm lio "liebt"
- breakup tam emm "Nachtzug"
- help jas tam "Koffer"

== 9
In der Nacht auf Montag brennt das Bootshaus. Drinnen liegen, weil [sie](gra+vat) dort ungestört sein wollten, die [Gräfin](gra) und der [Fischer](vat), in Decken und Rauch. [Ole](ole) tritt die Vordertür ein, [Jasper](jas) die hintere; jeder zerrt ins Freie, wen er zuerst zu fassen bekommt, und so rettet der [Reedersohn](jas) den [Vater](vat) des [anderen](ole) und [dieser](ole) die [Mutter](gra) des [Retters](jas). Die [Evakuierten](gra+vat) stehen hustend im Nachthemd vor der ganzen Schule. [Frau Voss](dir), selbst nur im Bademantel und Arm in Arm mit dem [Sportlehrer](rob), fragt lieber nichts. Über die Kreide in Stube 17 geht in dieser Nacht eine Menge nasser Socken.
- affair gra vat "ungestört"
+ rescue jas vat "rettet"
+ rescue ole gra "rettet"
- parent vat ole "Vater"
- parent gra jas "Mutter"
- ill gra+vat "hustend"
- couple dir rob "Arm in Arm"
- reconcile jas ole "Kreide"

== 10
Wer hat gezündelt? Die Polizei verhört [Kay](kay), [Robrecht](rob) und alle, die schon einmal ein Streichholz besaßen, und landet bei [Jasper](jas), [dessen](jas) Segelmesser in der Asche lag. Nun ist es [Oles](ole) Messer, und [Ole](ole) könnte schweigen. [Er](ole) meldet sich. Dass [er](ole) es [Senta](sen) geliehen hatte, sagt [er](ole) nicht; dass [sie](sen) an jenem Abend im Bootshaus Kerzen brennen ließ, weil [sie](sen) auf [ihn](ole) wartete, gesteht die [Schülerin](sen) eine Stunde später selbst. [Er](ole) war nicht gekommen, aus Feigheit. Der Verweis für [Senta](sen) lautet auf acht Wochen Küchendienst. In der ersten Woche trocknet [Ole](ole) ab.
- investigate _ kay+rob "verhört"
- accuse _ jas "landet"
- help ole jas "meldet"
- gift.past ole sen "geliehen"
- help ole sen "sagt er nicht"
+ reveal sen _ "gesteht"
- date! ole sen "nicht gekommen"
- help ole sen "trocknet"

== 11
[Zenzi](haus) geht in Rente, und beim Abschiedsfest hält [Frau Voss](dir) die kürzeste Rede der Schulgeschichte, weil [ihr](dir) mitten im zweiten Satz übel wird. [Robrecht](rob) hält [ihr](dir) die Haare. Die erfahrene [Hausmutter](haus) zählt bis drei und dann bis neun. Als just in diesem Moment [Robrechts](rob) durchgebrannte [Gattin](robf) mit einem Strauß vor dem Speisesaal steht, bereit zu verzeihen, was [sie](robf) selbst angerichtet hat, drückt [er](rob) [ihr](robf) einen Kugelschreiber in die Hand. [Sie](robf) unterschreibt die Scheidung auf einem Tortenteller. Die [Gräfin](gra) verlobt sich indes auf einem Fischkutter. [Jasper](jas) und [Ole](ole) werden also doch noch [Brüder](jas+ole), jedenfalls auf Papier.
- quit haus "Rente"
- celebrate _ haus "Abschiedsfest"
+ pregnant dir rob "zählt bis drei"
- help rob dir "hält ihr die Haare"
- discover haus dir "zählt"
- return robf "steht"
- married rob robf "Gattin"
- breakup.past robf rob "durchgebrannte"
- reconcile? rob robf "zu verzeihen"
- ill dir "übel"
+ divorce rob robf "Scheidung"
- engaged.start gra vat "verlobt"
- kin? jas ole "Brüder"

== 12
Letzter Schultag, leere Spinde. [Emmanuel](emm) fliegt mit [Lio](lio) zu [seiner](emm) [Großmutter](emmo) nach [Accra](@accra), [die](emmo) die junge [Dame](lio) vorab auf drei Seiten Briefpapier geprüft hat. [Jasper](jas) nimmt die Fähre nach [Hull](@hull), wo [Tamsin](tam) mit einem Schild wartet; den Koffer, schreibt [sie](tam), trage diesmal [sie](tam). Auf der Feuerleiter sitzen [die zwei](ole+sen), [die](ole+sen) einander ein Jahr lang verpasst haben. [Ole](ole) sagt es als Erster, [Senta](sen) sagt, [sie](sen) [ihn](ole) auch, und unten klatscht jemand: die [Direktorin](dir), hochschwanger, am Arm [ihres](dir) frisch angetrauten [Turners](rob). Dann klappt [sie](dir) die Leiter ein.
- travel emm+lio "fliegt" @accra
- kin emm emmo "Großmutter"
- investigate emmo lio "geprüft"
- travel jas "nimmt" @hull
+ confess ole sen "sagt es"
- confess sen ole "ihn auch"
- pregnant dir rob "hochschwanger"
+ wedding dir rob "angetrauten"
