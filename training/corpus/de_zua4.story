%series Praxis Thielen
%lang de
%genre country vet series in the Eifel around Prüm, encyclopaedia episode list
%cast gisela | Dr. Gisela Thielen; Gisela Thielen; Gisela | f
%cast lorenz | Lorenz Thielen; Lorenz | m
%cast anjali | Dr. Anjali Rao; Anjali; Rao | f
%cast kewes | Kewes Michel; Michel; Kewes | m
%cast trinchen | Katharina Michel; Trinchen | f
%cast weinandy | Dr. Egon Weinandy; Weinandy; Egon | m
%cast resi | Resi Backes; Resi | f
%cast pauly | Förster Pauly; Pauly | m
%cast samir | Samir Haddad; Samir | m
%cast karolus | Karolus | m
%cast mara | Mara | f
%cast cousine | Liesel | f
%cast gatte | - | m
%cast schaefer | - | m
%cast bruder | - | m
%cast augenarzt | - | m

== 1 Kalbende Kuh
Seit dem Tod [ihres](gisela) [Mannes](gatte) führt die [Tierärztin](gisela) [Dr. Gisela Thielen](gisela) die Praxis in [Prüm](@pruem) allein, und weil [sie](gisela) sich beim Sturz von einer Leiter beide Handgelenke gebrochen hat, stellt [sie](gisela) schweren Herzens eine Vertretung ein: die aus [Pune](@pune) stammende [Kollegin](anjali) [Dr. Anjali Rao](anjali), [der](anjali) die Bauern anfangs nicht einmal die Stalltür öffnen. Der [Landwirt](kewes) [Kewes Michel](kewes) jagt [sie](anjali) mit der Mistgabel vom Hof. Erst als [seine](kewes) [Tochter](trinchen) [Trinchen](trinchen) die [Inderin](anjali) nachts heimlich holt, wird das Kalb geboren.
- die.past gatte "Tod"
- married.past gatte gisela "Mannes"
- injure gisela "gebrochen"
+ hire anjali gisela "stellt"
- colleague anjali gisela "Kollegin"
- reject _ anjali "nicht einmal die Stalltür"
+ attack kewes anjali "jagt"
- parent kewes trinchen "Tochter"

== 2 Giftköder
Am Waldrand verenden binnen einer Woche drei Hunde, darunter der alte Dackel von [Förster Pauly](pauly), [der](pauly) bei [seinen](pauly) Nachforschungen auf mit Rattengift gefüllte Würste stößt und den [Schäfer](schaefer) des Nachbardorfs verdächtigt, mit [dem](schaefer) [er](pauly) seit einem Streit um Weiderechte kein Wort mehr wechselt. [Lorenz Thielen](lorenz), [Giselas](gisela) [Sohn](lorenz) und [Lehrer](lorenz) an der Realschule, hält das für Unsinn und bezieht mit [seinem](lorenz) [Schüler](samir) [Samir Haddad](samir) Posten auf dem Hochsitz. Um Mitternacht sehen [die beiden](lorenz+samir) eine [Frau](cousine) im Lodenmantel, erkennen [sie](cousine) aber nicht.
- die _ "verenden"
- investigate pauly _ "Nachforschungen"
- find pauly "stößt"
+ accuse pauly schaefer "verdächtigt"
- quarrel.past pauly schaefer "Streit"
- enemy pauly schaefer "kein Wort mehr"
- parent gisela lorenz "Sohn"
- advisor lorenz samir "Schüler"
+ investigate lorenz+samir _ "bezieht"
- discover! lorenz+samir cousine "erkennen"

== 3 Der Konkurrent
[Dr. Egon Weinandy](weinandy), [dem](weinandy) die moderne Kleintierklinik an der Bundesstraße gehört, wirbt der [Witwe](gisela), [die](gisela) [er](weinandy) schon im Studium vergeblich umworben hat, einen Hof nach dem anderen ab und lässt im Wirtshaus von [Resi Backes](resi) verbreiten, die [Vertreterin](anjali) habe gar keine Zulassung. Als [Anjali](anjali) dem [Verleumder](weinandy) vor allen Gästen [ihre](anjali) Urkunde unter die Nase hält, muss [er](weinandy) kleinlaut den Saal räumen, und [Kewes](kewes), ausgerechnet der [Bauer](kewes) mit der Mistgabel, gibt [ihr](anjali) als Erster einen aus.
- steal weinandy gisela "wirbt"
- reject.past gisela weinandy "vergeblich umworben"
- love.past weinandy gisela "umworben"
+ betray weinandy anjali "verbreiten"
- accuse weinandy anjali "gar keine Zulassung"
- flee weinandy "räumen"
+ reconcile anjali kewes "gibt"

== 4 Markttag
Der Regen hört auf. In [Prüm](@pruem) ist Viehmarkt. [Resi](resi) verkauft Bratwurst. [Trinchen](trinchen) trifft [Lorenz](lorenz) am Karussell. Die [Bauerntochter](trinchen) hat Herzklopfen. [Lorenz](lorenz) redet nur von [Anjali](anjali). Am Ring steht der [Hengst](karolus) [Karolus](karolus). [Karolus](karolus) gehört [Pauly](pauly). Ein Knall schreckt [ihn](karolus) auf. Der [Hengst](karolus) rennt los. Im Weg steht [Samir](samir). Der [Schäfer](schaefer) stößt [Samir](samir) beiseite. Ein Huf trifft den [Schäfer](schaefer) am Kopf. [Anjali](anjali) verbindet den [Mann](schaefer) noch auf dem Pflaster. [Pauly](pauly) dankt [ihm](schaefer) stumm.
- love trinchen lorenz "Herzklopfen"
- love lorenz anjali "nur von Anjali"
- flee karolus "rennt"
+ rescue schaefer samir "stößt"
- injure schaefer karolus "Huf"
- treat schaefer anjali "verbindet"

== 5 Krankenbesuch
Während der [Schäfer](schaefer) mit einem Schädelbruch in der Klinik liegt, kümmert sich der [Förster](pauly), [der](pauly) sich für [seinen](pauly) Argwohn schämt, um [dessen](schaefer) Herde und sitzt täglich eine Stunde bei [ihm](schaefer). Der [Witwe](gisela), [die](gisela) die Schienen endlich los ist, fällt bei der Visite eines Hofes auf, dass die Würste der [Giftlegerin](cousine) mit demselben Bindfaden verschnürt sind, den im Ort nur die [Wirtin](resi) benutzt. Von [Resi](resi) erfährt [sie](gisela), dass [sie](resi) letzthin ein ganzes Knäuel [ihrer](resi) [Cousine](cousine) [Liesel](cousine) überlassen hat, [die](cousine) im Lodenmantel Pilze sammelt.
- injure schaefer "Schädelbruch"
- help pauly schaefer "kümmert"
- accuse.past pauly schaefer "Argwohn"
- sad pauly "schämt"
- recover gisela "Schienen endlich los"
- discover gisela "fällt"
- reveal resi gisela "erfährt"
- gift resi cousine "überlassen"
+ kin cousine resi "Cousine"

== 6 Die Frau im Loden
Zur Rede gestellt, leugnet [Liesel](cousine) nicht: Vor zwei Jahren sei [ihr](cousine) einziges [Kind](mara), die kleine [Mara](mara), von einem Jagdhund totgebissen worden, und seitdem habe [sie](cousine) keinen Hund mehr bellen hören können. [Pauly](pauly), [dem](pauly) jener Hund gehörte und [der](pauly) die Bestie damals eigenhändig erschossen hat, bittet die trauernde [Mutter](cousine) unter Tränen um Verzeihung; [sie](cousine) sperrt [ihm](pauly) die Tür vor der Nase zu. [Weinandy](weinandy), [der](weinandy) die [Köderlegerin](cousine) insgeheim mit dem Gift aus [seiner](weinandy) Klinik beliefert hat, um der Praxis Thielen die Schuld zu geben, legt [ihr](cousine) nahe, den Mund zu halten.
- reveal cousine _ "leugnet Liesel nicht"
- parent cousine mara "Kind"
+ die.past mara "totgebissen"
- kill.past pauly _ "erschossen"
- sad cousine "trauernde"
- sad pauly "Tränen"
- reject cousine pauly "sperrt"
- help.past weinandy cousine "beliefert"
- accuse? weinandy _ "Schuld zu geben"
+ threaten weinandy cousine "den Mund zu halten"

== 7 Seuchenalarm
Bei [Michels](kewes+trinchen) fällt die halbe Herde, und da [Anjali](anjali) auf Maul- und Klauenseuche tippt, wird der Hof abgeriegelt, wofür [Kewes](kewes) [ihr](anjali) zum zweiten Mal die Freundschaft kündigt. In Wahrheit hat [Weinandy](weinandy), wie [Samir](samir) im Müll der Kleintierklinik entdeckt, das Tränkwasser versetzen lassen. Der [Schüler](samir) nimmt die leeren Kanister an sich und läuft damit zu [seinem](samir) [Klassenlehrer](lorenz), unterwegs aber drängt [ihn](samir) ein Geländewagen in den Graben. Mit gebrochenem Bein und ohne Kanister findet [ihn](samir) [Trinchen](trinchen).
- friend.end anjali kewes "Freundschaft"
+ betray weinandy kewes "versetzen"
- discover samir weinandy "entdeckt"
- steal samir weinandy "nimmt"
- advisor lorenz samir "Klassenlehrer"
+ attack _ samir "drängt"
- injure samir _ "gebrochenem Bein"
- lose samir "ohne Kanister"
- find trinchen samir "findet"

== 8 Der Maulkorb
Im Kreishaus, wo der Amtstierarzt die Schließung der Thielenschen Praxis verkünden soll, meldet sich unerwartet die [Giftmischerin](cousine) zu Wort, [die](cousine) bis dahin in der letzten Reihe gestrickt hat, und legt offen, woher [sie](cousine) das Pulver bezog. [Weinandy](weinandy) nennt [sie](cousine) eine Irre und lacht, bis der am Bein eingegipste [Samir](samir) im Rollstuhl hereingeschoben wird und auf den Geländewagen vor dem Fenster zeigt, in dem noch immer die Kanister liegen. Der [Förster](pauly) stellt sich dem [Tierarzt](weinandy) in den Weg, als [dieser](weinandy) zur Tür will. Auf der Wache verbringt der [Doktor](weinandy) [seine](weinandy) erste Nacht ohne Federbett.
+ reveal cousine _ "legt offen"
- accuse weinandy cousine "Irre"
- accuse samir weinandy "zeigt"
- injure samir "eingegipste"
- flee? weinandy "zur Tür will"
+ arrest _ weinandy "Auf der Wache"

== 9 Heimaturlaub
[Anjali](anjali) fliegt nach [Pune](@pune), um dort die Hochzeit [ihres](anjali) jüngsten [Bruders](bruder) zu feiern, und in der Praxis merkt man erst jetzt, wie ruhig es ohne [ihr](anjali) Pfeifen ist. [Gisela](gisela) ordnet die Kartei, die [ihr](gisela) verstorbener [Mann](gatte) angelegt hat, und findet zwischen den Zetteln einen Scheck, mit dem [er](gatte) in der Not des Seuchenjahres den Hof der [Michels](kewes+trinchen) vor der Versteigerung bewahrt hatte. [Kewes](kewes), [dem](kewes) [sie](gisela) ihn schweigend zeigt, setzt sich auf den Melkschemel. Von der Bürgschaft hat der [Bauer](kewes) nie etwas geahnt.
- travel anjali "fliegt" @pune
- wedding? _ bruder "Hochzeit"
- sibling anjali bruder "Bruders"
- married.past gatte gisela "Mann"
- die.past gatte "verstorbener"
+ find gisela "findet"
+ help.past gatte kewes+trinchen "bewahrt"
- reveal gisela kewes "zeigt"
- discover! kewes gatte "nie etwas geahnt"

== 10 Wiederkehr
Kaum zurück aus [Indien](@indien), wird die [Ärztin](anjali) von [Lorenz](lorenz) am Bahnsteig mit Klatschmohn empfangen und gefragt, ob [sie](anjali) mit [ihm](lorenz) durchs Leben gehen wolle; [sie](anjali) lehnt behutsam ab, denn in [Pune](@pune) hat [sie](anjali) sich durch eine Annonce mit einem [Augenarzt](augenarzt) zusammenbringen lassen, [der](augenarzt) [ihr](anjali) gefällt. Den [Abgewiesenen](lorenz) liest [Trinchen](trinchen) spätabends im Straßengraben auf, wo [er](lorenz) [sein](lorenz) Fahrrad sucht. [Kewes](kewes) läuft der [Heimkehrerin](anjali) indessen quer über den Kirchplatz entgegen und streckt [ihr](anjali) die Hand hin, die [sie](anjali) nach kurzem Bedenken nimmt.
- return anjali "zurück"
- gift lorenz anjali "Klatschmohn"
+ propose lorenz anjali "gefragt"
+ reject anjali lorenz "lehnt"
- meet.past anjali augenarzt "zusammenbringen"
- love anjali augenarzt "gefällt"
- help trinchen lorenz "liest"
- reconcile anjali kewes "nimmt"

== 11 Karolus
Der [Hengst](karolus) hat eine Kolik. [Karolus](karolus) wälzt sich im Stroh. [Pauly](pauly) ruft [Gisela](gisela) an. [Gisela](gisela) kommt mit [Anjali](anjali). Den Schlauch hält [Samir](samir). [Er](samir) will selbst Tierarzt werden. Gegen Morgen steht [Karolus](karolus) wieder. An der Stalltür wartet [Liesel](cousine). Der [Förster](pauly) reicht [ihr](cousine) den Hafereimer. Diesmal bleibt [sie](cousine). Am Sonntag tragen [die beiden](cousine+pauly) einen Kranz auf den Friedhof. Dort liegt [Mara](mara). Der Wind kippt die Kerzen um. [Pauly](pauly) stellt sie auf.
- ill karolus "Kolik"
+ treat karolus anjali+gisela "kommt"
- help samir anjali+gisela "hält"
+ recover karolus "steht"
- reconcile cousine pauly "bleibt"
- die.past mara "Dort liegt"

== 12 Michaeli
Vor dem Landgericht [Trier](@trier) bekommt [Weinandy](weinandy) vier Jahre, während die [Mutter](cousine) der toten [Mara](mara) mit Rücksicht auf [ihren](cousine) Kummer straflos ausgeht. [Seine](weinandy) Klinik ersteigert ein [Käufer](pauly), [den](pauly) niemand auf der Rechnung hatte, nämlich der [Förster](pauly), und schenkt sie der Gemeinde als Tierheim. Zur Erntefeier auf dem Michelshof erscheinen der [Lehrer](lorenz) und [Trinchen](trinchen) Hand in Hand, was dem [Vater](kewes) der [Bauerntochter](trinchen), wie [er](kewes) dröhnend verkündet, lieber ist als ein Augenarzt. [Gisela](gisela), [deren](gisela) Gelenke das Kalben nicht mehr mitmachen, überschreibt [ihrer](gisela) einstigen [Vertreterin](anjali) die Praxis und legt zum ersten Mal seit Jahren die Füße hoch.
+ arrest _ weinandy "vier Jahre"
- parent cousine mara "Mutter"
- sad cousine "Kummer"
- die.past mara "toten"
- arrest! _ cousine "straflos"
- find pauly "ersteigert"
- gift pauly _ "schenkt"
- celebrate _ "Erntefeier"
+ couple.start lorenz trinchen "Hand in Hand"
- parent kewes trinchen "Vater"
- gift gisela anjali "überschreibt"
- quit gisela "Füße hoch"
