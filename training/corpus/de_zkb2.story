%series Helling 4
%lang de
%genre shipyard family saga, encyclopaedia episode list in long sentences
%cast enno     | Enno Tjarks; Enno | m
%cast wiebke   | Wiebke Tjarks; Wiebke | f
%cast fokko    | Fokko Tjarks; Fokko | m
%cast rosalia  | Rosalia Ferrante; Rosalia | f
%cast amadou   | Amadou Bah; Amadou | m
%cast gretje   | Gretje Onken; Gretje | f
%cast onken    | Hilmar Onken; Onken | m
%cast kim      | Kim Onken; Kim | n
%cast pastor   | Pastor Lüken; Lüken | m
%cast vormann  | - | m
%cast zeuge    | Jelle | m
%cast mutter   | - | f
%cast dozent   | - | m
%cast maedchen | - | f

== 1
Nachdem beim Stapellauf der [Gretje O.](*gretje) eine Stütze gebrochen und der [Vormann](vormann) der Nachtschicht unter dem Rumpf zu Tode gekommen ist, beschuldigt der [Werftbesitzer](onken) [Hilmar Onken](onken) vor versammelter Belegschaft den [Schweißer](enno) [Enno Tjarks](enno), an den Nähten gepfuscht zu haben, und setzt [ihn](enno) noch am selben Abend auf die Straße. [Ennos](enno) [Frau](wiebke) [Wiebke](wiebke), [die](wiebke) in der Lohnbuchhaltung ebendieser Werft sitzt, gerät dadurch zwischen die Fronten, zumal [Fokko](fokko), [ihr](wiebke) [Schwager](fokko), zum Streik aufruft. Ein [Lehrling](zeuge), [der](zeuge) alles beobachtet hat, wird von einem Unbekannten so eingeschüchtert, dass [er](zeuge) aus [Emden](@emden) verschwindet.
+ die vormann "zu Tode gekommen"
- accuse onken enno "beschuldigt"
+ quit enno onken "auf die Straße"
- boss onken enno+wiebke "Werftbesitzer"
- married enno wiebke "Frau"
- kin fokko wiebke "Schwager"
- discover zeuge vormann "beobachtet"
- threaten _ zeuge "eingeschüchtert"
- flee zeuge "verschwindet" @emden

== 2
Während [Enno](enno) [seine](enno) Tage am Deich und [seine](enno) Abende in der Hafenschänke verbringt, deren [Wirtin](rosalia) [Rosalia Ferrante](rosalia) [ihm](enno) immer öfter die Zeche erlässt und dabei einen Knopf zu viel offen trägt, stößt [Wiebke](wiebke) in den Büchern auf Rechnungen über Stahl, der nie geliefert wurde. [Sie](wiebke) zieht [Amadou Bah](amadou) ins Vertrauen, den neuen [Konstrukteur](amadou) aus [Conakry](@conakry), mit [dem](amadou) [sie](wiebke) sich das Büro teilt. [Dieser](amadou) bewohnt ein Zimmer bei [Pastor Lüken](pastor), [der](pastor) wiederum die [Mutter](mutter) des verunglückten [Vormanns](vormann) tröstet und von [ihr](mutter) erfährt, dass [ihr](mutter) [Sohn](vormann) in der Woche vor [seinem](vormann) Tod mit [Onken](onken) aneinandergeraten war.
- flirt rosalia enno "Knopf zu viel"
- gift rosalia enno "Zeche erlässt"
+ discover wiebke onken "stößt"
- hire amadou "neuen Konstrukteur"
- reveal wiebke amadou "ins Vertrauen"
- colleague amadou wiebke "das Büro teilt"
- housemate amadou pastor "bewohnt"
- help pastor mutter "tröstet"
- reveal mutter pastor "erfährt"
- parent mutter vormann "Sohn"
- die.past vormann "Tod"
- quarrel.past onken vormann "aneinandergeraten"

== 3
[Kim Onken](kim), das jüngere von [Onkens](onken) beiden [Kindern](gretje+kim), kehrt nach dem abgebrochenen Studium aus [Delft](@delft) heim, wo [es](kim) sich in einen verheirateten [Dozenten](dozent) verguckt hatte, und erklärt dem [Vater](onken), die Werft keinesfalls übernehmen zu wollen. Die ältere [Schwester](gretje), [Gretje](gretje), nach [der](gretje) das Unglücksschiff benannt ist, hofft daraufhin auf den Chefsessel; der [Patriarch](onken) indes hält Frauen auf der Helling für ein Verhängnis und lacht [sie](gretje) aus. Gekränkt verbündet sich [Gretje](gretje) mit dem [Streikführer](fokko) [Fokko](fokko), [den](fokko) [sie](gretje) bei einer nächtlichen Unterredung im Trockendock, halb aus Trotz und halb aus Neugier, auf den Mund küsst.
+ return kim "kehrt"
- parent onken gretje+kim "Kindern"
- love.past kim dozent "verguckt"
- quit.past kim "abgebrochenen"
- reject kim onken "keinesfalls übernehmen"
- sibling gretje kim "Schwester"
- hire? gretje onken "hofft"
- reject onken gretje "lacht"
- sad gretje onken "Gekränkt"
- friend.start fokko gretje "verbündet"
+ kiss fokko gretje "auf den Mund"

== 4
[Fokko](fokko) trifft [Gretje](gretje) jeden Dienstag. [Enno](enno) trifft [Rosalia](rosalia) jeden Tag. Von beidem weiß [Wiebke](wiebke) nichts. [Pastor Lüken](pastor) weiß alles. [Er](pastor) sagt aber nichts. Eines Nachts geht [Enno](enno) mit [Rosalia](rosalia) hinauf. Am Morgen schämt sich [Enno](enno). [Rosalia](rosalia) schämt sich nicht. In der Kantine prügeln sich Streikende und Streikbrecher. Dabei verliert [Fokko](fokko) einen Zahn. Den findet [Kim](kim). [Kim](kim) spült ihn und bringt ihn [Fokko](fokko). Seither grüßt [ihn](fokko) [Kim](kim). [Onken](onken) holt die Polizei. Sie führt [Fokko](fokko) ab.
- affair fokko gretje "trifft"
- affair.start enno rosalia "geht"
- discover! wiebke enno "weiß Wiebke nichts"
- discover pastor enno+fokko "weiß alles"
- reveal! pastor "sagt aber nichts"
+ cheat enno wiebke "geht"
- sad enno "schämt"
- injure fokko "verliert"
- find kim "findet"
- help kim fokko "spült"
+ arrest _ fokko "führt"

== 5
Aus der Untersuchungshaft wird [Fokko Tjarks](fokko) nach drei Tagen entlassen, weil [Gretje Onken](gretje) ohne Wissen [ihres](gretje) [Vaters](onken) die Kaution hinterlegt. [Onken](onken) lässt [seine](onken) [Tochter](gretje) daraufhin durch einen Privatermittler überwachen, und als [er](onken) die Fotos aus dem Trockendock in Händen hält, verbietet [er](onken) [ihr](gretje) das Haus. [Sie](gretje) kommt bei [Wiebke](wiebke) unter, [der](wiebke) [sie](gretje) bis dahin nur auf Fluren begegnet war; aus der Notlösung wird binnen weniger Wochen eine Freundschaft, in deren Verlauf [beide](gretje+wiebke) entdecken, dass die fehlenden Stahlplatten auf dem Papier über eine Firma in [Groningen](@groningen) liefen, als deren Inhaber der [Lehrling](zeuge) eingetragen ist, [der](zeuge) seit dem Stapellauf als vermisst gilt.
- rescue gretje fokko "Kaution"
- betray gretje onken "ohne Wissen"
- parent onken gretje "Vaters"
- investigate onken gretje "überwachen"
- affair fokko gretje "Fotos"
+ reject onken gretje "verbietet"
+ move gretje wiebke "kommt bei Wiebke unter"
- housemate.start gretje wiebke "kommt bei Wiebke unter"
- friend.start gretje wiebke "Freundschaft"
- discover gretje+wiebke zeuge "entdecken"
- lose _ zeuge "vermisst"

== 6
Ein anonymer Brief, der, wie sich später zeigen wird, von [Rosalia](rosalia) stammt, unterrichtet [Wiebke](wiebke) über die Untreue [ihres](wiebke) [Mannes](enno). [Sie](wiebke) stellt [ihm](enno) die Reisetasche auf den Deich. Unter [ihrem](wiebke) Dach leben nunmehr drei [Frauen](gretje+mutter+wiebke), da auch die [Mutter](mutter) des [Vormanns](vormann), [deren](mutter) Betriebswohnung [Onken](onken) gekündigt hat, bei [ihr](wiebke) Aufnahme findet. [Amadou](amadou), [der](amadou) [seine](amadou) [Kollegin](wiebke) seit langem stumm verehrt, fährt auf [deren](wiebke) Bitte nach [Groningen](@groningen), wo [er](amadou) den vermissten [Lehrling](zeuge) als Spüler in einer Imbissbude aufspürt; der [Junge](zeuge), [der](zeuge) [Jelle](zeuge) heißt, hat von einer Firma noch nie gehört.
- reveal rosalia wiebke "unterrichtet"
- cheat enno wiebke "Untreue"
- married enno wiebke "Mannes"
+ breakup wiebke enno "Reisetasche"
- parent mutter vormann "Mutter"
- lose mutter "gekündigt"
- move mutter wiebke "Aufnahme"
- housemate.start mutter wiebke "Aufnahme"
- colleague amadou wiebke "Kollegin"
- love amadou wiebke "verehrt"
- travel amadou "fährt" @groningen
+ find amadou zeuge "aufspürt"
- discover! zeuge "noch nie gehört"

== 7
[Jelle](zeuge) kehrt mit [Amadou](amadou) nach [Emden](@emden) zurück und berichtet im Pfarrhaus, was [er](zeuge) beim Stapellauf sah: Nicht [Tjarks](enno), sondern der [Vormann](vormann) selbst habe auf [Onkens](onken) Geheiß an der Stütze gesägt, da die Versicherung für ein gesunkenes Schiff mehr einbrachte als der Käufer für ein schwimmendes. [Lüken](pastor), durch das Beichtgeheimnis gebunden, erbleicht. [Enno](enno), [der](enno) bei [Rosalia](rosalia) eingezogen ist und dort vom Bierfass bis zum Abwasch alles erledigt, erfährt von [seiner](enno) Rehabilitierung als Letzter und läuft sofort zu [Wiebke](wiebke); dort öffnet [ihm](enno) [Amadou](amadou) im Bademantel, [der](amadou), wie sich herausstellt, nur wegen eines Rohrbruchs geduscht hat.
- return zeuge "kehrt" @emden
+ reveal zeuge pastor "berichtet"
- betray.past onken+vormann _ "gesägt"
- sad pastor "erbleicht"
- move.past enno rosalia "eingezogen"
- couple enno rosalia "eingezogen"
- help enno rosalia "erledigt"
- discover enno "erfährt"
- affair! amadou wiebke "nur wegen eines Rohrbruchs"
- jealous? enno amadou "im Bademantel"

== 8
Unter dem Druck der Enthüllungen bietet [Onken](onken) dem einstigen [Schweißer](enno) den Posten des verstorbenen [Vormanns](vormann) an, vorausgesetzt, [dieser](enno) bewege [seinen](enno) [Bruder](fokko) zum Streikabbruch. [Enno](enno) nimmt an. [Fokko](fokko) nennt [ihn](enno) daraufhin vor dem Werkstor einen Judas, und es dauert keine Minute, bis die [Brüder](enno+fokko) sich im Schlick wälzen. Zur selben Zeit eröffnet [Gretje](gretje) der [Hausgenossin](wiebke), dass [sie](gretje) von [Fokko](fokko) ein Kind erwarte, es aber vor [ihm](fokko) verbergen wolle, solange der Arbeitskampf andauere; die [Freundin](wiebke), [die](wiebke) selbst zwei Fehlgeburten hinter sich hat, umarmt [sie](gretje) und muss anschließend an die Luft.
- die.past vormann "verstorbenen"
+ hire enno onken "nimmt"
- sibling enno fokko "Bruder"
- accuse fokko enno "Judas"
- betray enno fokko "Judas"
+ quarrel enno fokko "im Schlick wälzen"
- reveal gretje wiebke "eröffnet"
- housemate gretje wiebke "Hausgenossin"
+ pregnant gretje fokko "Kind erwarte"
- reveal! gretje fokko "verbergen"
- friend gretje wiebke "Freundin"
- lose.past wiebke "Fehlgeburten"
- help wiebke gretje "umarmt"
- sad wiebke "an die Luft"

== 9
Die Reederei, die das Nachfolgeschiff bestellt hatte, springt ab; über Nacht steht die Helling leer, und dem neuen [Vormann](enno) bleibt niemand mehr, [dem](enno) [er](enno) vorstünde. Im Hafenamt wird getuschelt, [Onken](onken) sei pleite. [Kim](kim), [das](kim) vergeblich vermittelt hat, sucht Trost bei [Jelle](zeuge), [der](zeuge) inzwischen im Pfarrhaus eine Kammer hat, und was als Nachhilfe in Niederländisch beginnt, geht, ohne dass eines von [beiden](kim+zeuge) es so nennen wollte, in eine Liebschaft über. [Rosalia](rosalia) wiederum wird des grübelnden [Enno](enno) überdrüssig, schreibt [ihm](enno) die Summe aller erlassenen Zechen auf einen Bierdeckel und weist [ihm](enno) die Tür.
- lose onken "springt"
- boss! enno _ "niemand mehr"
- lose? onken "pleite"
- housemate pastor zeuge "Kammer"
- help zeuge kim "Trost"
+ couple.start kim zeuge "Liebschaft"
- reject rosalia enno "überdrüssig"
+ breakup rosalia enno "weist"

== 10
[Onken](onken) erleidet, als der Gerichtsvollzieher das Ölgemälde [seiner](onken) Mutter abhängt, einen Schlaganfall. [Seine](onken) ältere [Tochter](gretje), seit Monaten ohne ein Wort mit [ihm](onken), wacht an [seinem](onken) Bett und liest [ihm](onken) aus den Lotsenberichten vor, bis der [Kranke](onken) die erste Silbe wieder formen kann; sie lautet [Gretje](gretje). [Ihren](gretje) Zustand bemerkt [er](onken), ehe der [Kindsvater](fokko) ihn bemerkt. [Letzterer](fokko), von einer Krankenschwester arglos beglückwünscht, macht der [Schwangeren](gretje) eine Szene und trägt [ihr](gretje) im selben Atemzug die Ehe an, worauf [sie](gretje) sich ausbittet, nie wieder in zwei Tonlagen zugleich angesprochen zu werden.
+ ill onken "Schlaganfall"
- parent onken gretje "Tochter"
- quarrel.past gretje onken "ohne ein Wort"
- help gretje onken "wacht"
- recover onken "wieder formen"
- reconcile gretje onken "sie lautet"
- discover onken gretje "bemerkt"
- pregnant gretje fokko "Zustand"
- discover fokko gretje "beglückwünscht"
- quarrel fokko gretje "Szene"
+ propose fokko gretje "trägt"
- reject gretje fokko "ausbittet"

== 11
[Wiebke](wiebke) gründet mit [Fokko](fokko) und dem halben Betriebsrat eine Genossenschaft, die die Werft aus der Konkursmasse kauft. Zum Geschäftsführer wird, mit einer Stimme Mehrheit vor [Gretje](gretje), [Amadou Bah](amadou) bestellt. Am Abend der Wahl gehen die [Siegerstimme](wiebke) und der [Gewählte](amadou) am Wasser entlang, und [Wiebke](wiebke) ist es, [die](wiebke) stehen bleibt und [ihm](amadou) sagt, worauf [er](amadou) seit der ersten Rechnung wartet. [Enno](enno), [der](enno) die Scheidungspapiere unterschrieben auf dem Küchentisch zurückgelassen hat, mustert auf einem Heringsfänger an. [Pastor Lüken](pastor) begräbt die [Mutter](mutter) des ersten [Toten](vormann) von Helling 4 neben [ihrem](mutter) [Sohn](vormann).
+ create fokko+wiebke "gründet"
- hire amadou "bestellt"
- date amadou wiebke "gehen"
+ confess wiebke amadou "sagt"
- love amadou wiebke "wartet"
- divorce enno wiebke "Scheidungspapiere"
- hire enno "mustert"
- die mutter "begräbt"
- parent mutter vormann "Sohn"
- die.past vormann "Toten"

== 12
Auf dem ersten Neubau der Genossenschaft schenkt [Gretje](gretje) zwischen Backbord und Steuerbord einem [Mädchen](maedchen) das Leben; [Kim](kim) läuft, um [Fokko](fokko) zu holen, und [dieser](fokko) kommt mit einem Schweißhelm auf dem Kopf gerade noch zurecht. [Enno](enno) schickt aus [Reykjavík](@reykjavik) einen Silberlöffel und an [Fokko](fokko) eine Zeile, die genügt, um den Zwist der [Brüder](enno+fokko) zu begraben. [Jelle](zeuge) und [Kim](kim) verloben sich, lösen das Verlöbnis nach einem Wortwechsel über Gardinen und verloben sich von Neuem. Auf den Bug des Schiffes wird, nach langem Hin und Her, kein Frauenname gemalt. [Onken](onken), am Stock, sieht [Wiebke](wiebke) und dem [Konstrukteur](amadou) beim Tanzen zu und bittet die [Buchhalterin](wiebke) um Verzeihung.
+ birth gretje maedchen "Leben"
- parent fokko+gretje maedchen "Mädchen"
- gift enno _ "Silberlöffel"
+ reconcile enno fokko "Zwist der Brüder"
- sibling enno fokko "Brüder"
- engaged.start kim zeuge "verloben"
- engaged.end kim zeuge "lösen"
- quarrel kim zeuge "Wortwechsel"
- reconcile kim zeuge "von Neuem"
- couple amadou wiebke "Tanzen"
- reconcile? onken wiebke "um Verzeihung"
