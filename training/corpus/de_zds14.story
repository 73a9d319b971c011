%series Kieberei Ottakring
%lang de
%genre crime, Vienna, fan recaps in a hurry
%cast resi | Resi Blaha; Resi; Blaha | f
%cast goran | Goran Savić; Goran | m
%cast hofrat | Hofrat Kubicek; Kubicek | m
%cast poldi | Poldi Blaha; Poldi | m
%cast marlies | Marlies | f
%cast wirt | Ferdl | m
%cast prater | Antonia Reich; Antonia; Reich | f
%cast lukas | Lukas Reich; Lukas | m
%cast vinzenz | Vinzenz Reich; Vinzenz | m
%cast milica | Milica | f
%cast taxler | - | m
%cast praktikantin | Chiara | f
%cast maler | - | m
%cast alte | - | f
%cast buch | - | m
%cast neu | - | f

== 1
Na servas! Leiche im Riesenrad, Waggon 17, und zwar [Vinzenz Reich](vinzenz), der [Ringelspielkönig](vinzenz) vom Prater. [Resi Blaha](resi), frisch von der Suspendierung retour, stapft mit Leberkässemmel zum Tatort und kriegt einen [Neuen](goran) aufgedrückt: [Goran Savić](goran), geschniegelt, aus [Graz](@graz), Vegetarier. Liebe auf den ersten Blick ist das nicht, [sie](resi) lässt [ihn](goran) erst einmal zwei Stunden Zuckerwatte befragen. Die [Witwe](prater), [Antonia](prater), trägt Rot. Am [Sohn](lukas) klebt noch Schmierfett, und der [Bub](lukas) lügt wie gedruckt. [Hofrat Kubicek](hofrat), der [Chef](hofrat) von dem Ganzen, will bis Sonntag einen Täter.
+ die vinzenz "Leiche"
- return resi "retour"
- quit.past resi "Suspendierung"
+ meet goran resi "aufgedrückt"
- colleague.start goran resi "Neuen"
- love! goran resi "Liebe"
- married.past prater vinzenz "Witwe"
- parent prater+vinzenz lukas "Sohn"
- betray lukas goran+resi "lügt"
- boss hofrat goran+resi "Chef"

== 2
Erste Spur: ein [Taxler](taxler), [der](taxler) in der Mordnacht [Lukas](lukas) zum Prater gefahren hat, um elf, pitschnass. [Resi](resi) schnappt sich den [Burschen](lukas) in der Berufsschule, [der](lukas) haut durchs Klofenster ab, [Goran](goran) grätscht [ihn](lukas) um und ruiniert sich den Anzug. Im Verhör kommt raus: [Lukas](lukas) hat den [Alten](vinzenz) beim Fremdgehen gesehen und [ihm](vinzenz) eine betoniert. Umgebracht nicht! Daheim wartet auf [Resi](resi) [ihr](resi) [Großvater](poldi) [Poldi](poldi), [der](poldi) schon wieder mit [Ferdl](wirt) ums Geld tarockiert und [ihre](resi) Waschmaschine verspielt hat. Ich liebe diesen [Mann](poldi).
- find goran+resi taxler "Spur"
- flee lukas "haut"
+ arrest goran lukas "grätscht"
- discover.past lukas vinzenz "gesehen"
- cheat.past vinzenz prater "Fremdgehen"
- attack.past lukas vinzenz "betoniert"
+ kill! lukas vinzenz "nicht"
- kin poldi resi "Großvater"
- lose poldi "verspielt"

== 3
Wer war die [Gspusi](marlies) vom [Vinzenz](vinzenz)? Große Frage, kleine Antwort: [Marlies](marlies), die [Kassierin](marlies) von der Geisterbahn. [Goran](goran) macht auf charmant, [sie](marlies) heult [ihm](goran) das Revers voll, und dann kippt [sie](marlies) um, schwanger, vierter Monat. Von wem? Na von wem! [Antonia](prater) erfährt's beim Friseur und verpasst der [Geliebten](marlies) vor der Geisterbahn eine mit der Handtasche. [Resi](resi) muss die [Furien](marlies+prater) trennen und bekommt selber was ab, blaues Aug inklusive. [Hofrat Kubicek](hofrat) beurlaubt [sie](resi) gleich noch einmal, „zur Erholung“. [Goran](goran) ermittelt daher OFFIZIELL allein. Inoffiziell sitzt [sie](resi) im Kofferraum.
+ affair.past marlies vinzenz "Gspusi"
- flirt goran marlies "charmant"
- sad marlies "heult"
- ill marlies "kippt"
- pregnant marlies vinzenz "schwanger"
- discover prater marlies "erfährt"
+ attack prater marlies "Handtasche"
- injure resi marlies+prater "blaues"
- quit resi hofrat "beurlaubt"
- investigate goran _ "ermittelt"

== 4
Achtung, jetzt wird's unheimlich. In der Geisterbahn hängt plötzlich ein echtes Skelett, sagt die [Praktikantin](praktikantin), eine gewisse [Chiara](praktikantin), [die](praktikantin) vor lauter Begeisterung das Absperrband aufgegessen hat. Ein [Maler](maler), [der](maler) dort seit 1989 die Gespenster lackiert, schwört, das habe da immer schon gehangen. Na bravo. Der [Tote](buch) ist seit dreißig Jahren tot. [Poldi](poldi) wird beim Nachtmahl verdächtig still und schiebt das Gulasch weg, und das macht ein [Blaha](poldi) nie, NIE. [Resi](resi) fragt [ihn](poldi). [Er](poldi) sagt: „Iss.“
+ find praktikantin "Skelett"
- happy praktikantin "Begeisterung"
- die.past buch "tot"
- sad poldi "still"
- reveal! poldi resi "Iss"

== 5
Herzschmerzfolge: [Gorans](goran) [Ehefrau](milica) [Milica](milica) reist aus [Graz](@graz) an, mit Koffer und mit Anwalt. [Sie](milica) will die Scheidung, [er](goran) will reden, [sie](milica) will die Katze. [Resi](resi), [die](resi) sich im Kofferraum verkühlt hat, niest im falschen Moment. Klassiker! Die [Gattin](milica) hält [sie](resi) für die andere und schleudert [ihr](resi) den Ehering an den Kopf. Am Ende sitzen [beide](milica+resi) beim [Wirten](wirt), trinken drei Achterl und verstehen sich prächtig, während [Goran](goran) draußen im Regen steht. [Ferdl](wirt) bringt [ihm](goran) einen Schirm. So ein Guter.
- married goran milica "Ehefrau"
- travel milica "reist"
+ divorce? goran milica "Scheidung"
- ill resi "verkühlt"
- affair! goran resi "die andere"
- jealous milica resi "schleudert"
- attack milica resi "schleudert"
+ reconcile milica resi "prächtig"
- help wirt goran "Schirm"

== 6
Der Gerichtsmediziner (fesch, nie wieder gesehen) identifiziert das Skelett: ein [Buchmacher](buch), verschollen seit 1993. Und wem schuldete [der](buch) Geld? [Vinzenz](vinzenz). Und wer hat damals als Nachtwächter die Geisterbahn gehütet? [POLDI](poldi). [Resi](resi) steht mit dem Dienstplan in der Küche, die Hände zittern. Der [Opa](poldi) gibt's zu, [er](poldi) hat den [Mann](buch) gefunden und versteckt, weil [er](poldi) glaubte, der [Täter](vinzenz) sei [Vinzenz](vinzenz), [sein](poldi) bester [Freund](vinzenz) seit der Volksschule. Gedeckt hat [er](poldi) [ihn](vinzenz). Dreißig Jahre. [Sie](resi) müsste [ihn](poldi) verhaften. [Sie](resi) nimmt den Tafelspitz vom Herd.
+ discover resi poldi "Dienstplan"
- sad resi "zittern"
- kin poldi resi "Opa"
+ reveal poldi resi "gibt's zu"
- find.past poldi buch "gefunden"
- kill.past? vinzenz buch "Täter"
- friend.past poldi vinzenz "Freund"
- help.past poldi vinzenz "Gedeckt"
- arrest! resi poldi "müsste"

== 7
Natürlich kriegt's der [Hofrat](hofrat) spitz. Und wer hat's [ihm](hofrat) gesteckt? [Chiara](praktikantin)! [Sie](praktikantin) wollte es nur richtig machen, das arme [Hascherl](praktikantin), jetzt weint [sie](praktikantin) in die Kopiermaschine. [Poldi](poldi) wird um sechs in der Früh im Pyjama abgeführt. [Resi](resi) schmeißt [Kubicek](hofrat) die Marke auf den Tisch, DIESMAL freiwillig, und [Goran](goran), der brave [Goran](goran), legt [seine](goran) daneben. Zwei Marken. Ein Bild. Ich hab's als Bildschirmhintergrund. [Lukas](lukas), noch immer in Haft, steckt dem [Alten](poldi) in der Nachbarzelle [sein](lukas) Frühstück durchs Gitter.
- discover hofrat poldi "spitz"
+ betray praktikantin resi "gesteckt"
- sad praktikantin "weint"
+ arrest _ poldi "abgeführt"
- quit resi "freiwillig"
- quit goran "daneben"
- arrest.past _ lukas "Haft"
- gift lukas poldi "Frühstück"

== 8
Ab jetzt zwei Privatdetektive, ein Kaffeehaus, kein Budget. [Ferdl](wirt) stellt das Hinterzimmer, [Milica](milica) (!!!) übernimmt die Verteidigung von [Poldi](poldi), weil [sie](milica) nämlich Strafverteidigerin ist und [ihr](milica) [Noch-Mann](goran) [sie](milica) auf Knien gebeten hat. [Die zwei](goran+milica) unterschreiben nebenbei die Scheidung, lachen dabei, umarmen sich. So geht erwachsen. Eine uralte [Losverkäuferin](alte) nimmt [Resi](resi) beiseite: In der Nacht von 1993 war noch wer in der Geisterbahn, ein [Polizist](hofrat) in Uniform. Mit Schnauzer. Hmmm, wer hat in Folge 1 bis 7 einen Schnauzer getragen? [Goran](goran) verschluckt [sein](goran) Tofuwürstel.
- create goran+resi "Privatdetektive"
- help wirt goran+resi "Hinterzimmer"
+ advisor.start milica poldi "Verteidigung"
- divorce goran milica "Scheidung"
- reconcile goran milica "umarmen"
+ reveal alte resi "beiseite"

== 9
Der [Hofrat](hofrat)! Es war der [Hofrat](hofrat), damals noch kleiner [Inspektor](hofrat), [der](hofrat) beim [Buchmacher](buch) hoch in der Kreide stand. Und [Vinzenz](vinzenz) hat [ihn](hofrat) seither ausgenommen wie eine Weihnachtsgans, jeden Monat ein Kuvert. [Resi](resi) findet die Kuverts bei [Antonia](prater) unterm Teppich. Die [Witwe](prater) hat's GEWUSST und weiterkassiert! [Kubicek](hofrat) merkt, dass [sie](resi) [ihm](hofrat) auf den Fersen ist, fängt [Resi](resi) in der Tiefgarage ab und sperrt [sie](resi) in den Kofferraum, haha, ausgerechnet. Diesmal sitzt aber keiner vorne, der [sie](resi) rauslässt. Oder?
- kill.past hofrat buch "Es war"
- threaten.past vinzenz hofrat "ausgenommen"
+ find resi "findet"
- discover.past prater hofrat "GEWUSST"
- threaten prater hofrat "weiterkassiert"
- discover hofrat resi "merkt"
+ abduct hofrat resi "sperrt"

== 10
DOCH. [Chiara](praktikantin) sitzt am Steuer des Abschleppwagens, als Wiedergutmachung, und rammt den Dienstmercedes vom [Hofrat](hofrat) in den Donaukanal. Leider mit Kofferraum. [Goran](goran) springt, Anzug Nummer zwei, und zerrt die [Blaha](resi) heraus, [die](resi) nicht mehr atmet. Mund-zu-Mund. Husten. „[Du](goran) schmeckst nach Tofu“, sagt [sie](resi). Ich bin gestorben. [Kubicek](hofrat) entkommt zu Fuß und flüchtet sich ins Riesenrad, wo [ihn](hofrat) [Antonia](prater) erwartet, in Rot, mit einem Revolver und dem Spruch: „[Du](hofrat) hast [mir](prater) den [Mann](vinzenz) genommen, aber das Geld krieg [ich](prater) noch.“
- reconcile? praktikantin resi "Wiedergutmachung"
- attack praktikantin hofrat "rammt"
+ rescue goran resi "zerrt"
- flee hofrat "entkommt"
- threaten prater hofrat "Revolver"
- accuse prater hofrat "genommen"
+ kill.past hofrat vinzenz "genommen"

== 11
Finale in Waggon 17. [Antonia](prater) drückt ab, trifft die Scheibe, der [Hofrat](hofrat) würgt [sie](prater), und [Lukas](lukas), seit drei Stunden frei, klettert AUSSEN am Gestänge hinauf und tritt [ihm](hofrat) die Tür auf die Nase. [Mutter](prater) und [Sohn](lukas) halten sich umklammert, hundert Meter über Wien. [Resi](resi) klickt die Handschellen zu, an [ihrem](resi) [Ex-Chef](hofrat), mit Genuss. [Poldi](poldi) kriegt Bewährung, dank der [Milica](milica), und darf heim. [Marlies](marlies) bekommt ein Mäderl, und wer steht mit Blumen vor dem Spital? [Antonia](prater)! Ohne Handtasche. „[Wir](marlies+prater) haben denselben [Trottel](vinzenz) geliebt“, sagt [sie](prater). Stimmt auch wieder.
- kill? prater hofrat "drückt"
- attack hofrat prater "würgt"
+ rescue lukas prater "tritt"
- parent prater lukas "Mutter"
+ arrest resi hofrat "Handschellen"
- boss.past hofrat resi "Ex-Chef"
- help milica poldi "dank"
- birth marlies _ "Mäderl"
- gift prater marlies "Blumen"
- reconcile marlies prater "denselben"
- love.past marlies+prater vinzenz "geliebt"

== 12
Epilog, weil wir's uns verdient haben. Die neue [Hofrätin](neu) (ja, eine Frau!) will [Resi](resi) und [Goran](goran) zurück, [sie](goran+resi) lehnen dankend ab und schrauben lieber ein Schild ans Kaffeehaus: [Blaha & Savić](#blahasavic). [Chiara](praktikantin) wird [ihr](goran+resi) erster Lehrling. [Poldi](poldi) gewinnt die Waschmaschine zurück. Und dann stehen [die beiden](goran+resi) um Mitternacht vorm leeren Riesenrad, [er](goran) hat eine Leberkässemmel in der Hand und beißt HINEIN, der [Vegetarier](goran), nur für [sie](resi). [Sie](resi) wischt [ihm](goran) den Senf vom Kinn. Kuss? Abblende! Ich brauch sofort eine zweite Staffel.
- hire neu "neue Hofrätin"
- hire? goran+resi neu "zurück"
- reject goran+resi neu "lehnen"
- hire praktikantin goran+resi "Lehrling"
- find poldi "gewinnt"
+ love goran resi "nur für sie"
- kiss? goran resi "Kuss"
