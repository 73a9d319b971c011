%series Achter mit Steuermann
%lang de
%genre rowing club drama in Mannheim, press department synopses
%cast svea | Svea Tollkühn; Svea; Tollkühn | f
%cast dragan | Dragan Ilić; Dragan; Ilić | m
%cast uli | Uli Tollkühn; Uli | m
%cast femke | Femke de Boer; Femke | f
%cast ravi | Ravi | m
%cast paulina | Paulina Ilić; Paulina | f
%cast hartwig | Hartwig Baum; Baum; Hartwig | m
%cast chiara | Chiara | f
%cast ole | Ole Baum; Ole | m
%cast bootswart | - | m
%cast reporter | Lenz | m
%cast mutterravi | - | f
%cast baby | Matti | m
%cast kommissarin | - | f
%cast gefaehrte | - | m

== 1
Weil dem Ruderclub am Neckar die Pleite droht, lässt sich die frühere [Weltmeisterin](svea) [Svea Tollkühn](svea) überreden, den Achter der Damen zu trainieren, obwohl der [Vereinsvorsitzende](hartwig) [Hartwig Baum](hartwig) der [Mann](hartwig) ist, [der](hartwig) [sie](svea) vor zehn Jahren aus der Mannschaft geworfen hat. [Ihr](svea) [Bruder](uli) [Uli](uli), [Wirt](uli) des Bootshauses, feiert die Rückkehr mit Freibier. Am Steg begegnet [Svea](svea) dem [Bootsbauer](dragan) [Dragan Ilić](dragan), [der](dragan) [ihr](svea) beim Ausladen die Tür des Anhängers an den Kopf schlägt und [sie](svea) danach mit einem Eisbeutel verarztet. Dass zu [ihm](dragan) eine [Frau](paulina) gehört, erfährt [sie](svea) erst, als [Paulina](paulina) mit zwei Kaffeebechern auftaucht. Die [Schlagfrau](femke) [Femke de Boer](femke) hat unterdessen heimlich etwas mit [Ole](ole), dem [Sohn](ole) des [Vorsitzenden](hartwig).
+ hire svea "trainieren"
- quit.past svea hartwig "aus der Mannschaft geworfen"
- sibling svea uli "Bruder"
- celebrate uli svea "feiert"
- return svea "Rückkehr"
+ meet dragan svea "begegnet"
- injure svea dragan "an den Kopf"
- treat svea dragan "verarztet"
- couple dragan paulina "Frau gehört"
- discover svea dragan "erfährt"
- affair femke ole "heimlich etwas"
- parent hartwig ole "Sohn"

== 2
Beim ersten Training schindet [Svea](svea) die Mannschaft so, dass [Steuerfrau](chiara) [Chiara](chiara) mitten auf dem Fluss in den Streik tritt und die [Trainerin](svea) vor allen eine Schinderin nennt. Die [Holländerin](femke) schlägt sich auf die Seite der [Neuen](svea), worüber die alten [Freundinnen](chiara+femke) derart aneinandergeraten, dass eine im Wasser landet. [Dragan](dragan) flickt unterdessen das alte Boot, ohne dafür eine Rechnung zu stellen, und wird von [seiner](dragan) [Gattin](paulina) gefragt, seit wann [er](dragan) für schöne Augen arbeite. Im Bootshaus heuert der indische [Student](ravi) [Ravi](ravi) als Küchenhilfe an; [Uli](uli), [der](uli) seit dem Tod [seines](uli) [Lebensgefährten](gefaehrte) mit niemandem mehr gelacht hat, lässt sich von [ihm](ravi) zeigen, wie man Linsen kocht.
- advisor svea chiara+femke "Trainerin"
+ accuse chiara svea "Schinderin"
- friend chiara femke "Freundinnen"
- quarrel chiara femke "aneinandergeraten"
- help dragan svea "flickt"
- married dragan paulina "Gattin"
- jealous paulina svea "schöne Augen"
+ hire ravi uli "heuert"
- couple.past gefaehrte uli "Lebensgefährten"
- die.past gefaehrte "Tod"
- sad uli gefaehrte "mit niemandem mehr gelacht"

== 3
[Hartwig Baum](hartwig) gibt sich väterlich, hat aber hinter dem Rücken der [Trainerin](svea) längst einen Käufer für das Gelände an der Hand. Als [sein](hartwig) [Sohn](ole) beim Abschreiben von Unterlagen darauf stößt, sagt [Ole](ole) der [Schlagfrau](femke) im Bett davon, und [diese](femke) läuft noch in der Nacht zu [Svea](svea). Zur Rede gestellt, streitet der [Vorsitzende](hartwig) alles ab und beschuldigt stattdessen den [Bootsbauer](dragan), Material beiseitegeschafft zu haben. [Dragan](dragan), [der](dragan) in Wahrheit aus eigener Tasche draufgezahlt hat, schmeißt [ihm](hartwig) den Schlüssel zur Werkstatt hin. Die Wirtschaft füllt sich derweil dank der Linsen, und der [Witwer](uli) ertappt sich dabei, dass [er](uli) auf das Klappern von [Ravis](ravi) Fahrrad wartet.
+ betray hartwig svea "hinter dem Rücken"
- parent hartwig ole "Sohn"
- discover ole hartwig "stößt"
- affair femke ole "im Bett"
- reveal ole femke "sagt"
- reveal femke svea "läuft"
- accuse svea hartwig "Rede"
- accuse hartwig dragan "beschuldigt"
- steal! dragan _ "beiseitegeschafft"
+ quit dragan hartwig "schmeißt"
- couple.past gefaehrte uli "Witwer"
- love uli ravi "wartet"

== 4
[Svea](svea) rudert allein. Am Ufer sitzt [Dragan](dragan). [Svea](svea) legt bei [Dragan](dragan) an. [Er](dragan) hat [Paulina](paulina) nichts gesagt. [Paulina](paulina) glaubt, [Dragan](dragan) arbeite noch. „Komm zurück“, bittet [Svea](svea). [Dragan](dragan) sieht [Svea](svea) lange an. Dann kommen [sie](dragan+svea) sich sehr nahe. Zu nahe, sagt [Svea](svea) und rudert davon. [Chiara](chiara) hat [sie](dragan+svea) gesehen. [Chiara](chiara) mag [Paulina](paulina). [Paulina](paulina) ist [Chiaras](chiara) [Kusine](paulina). Am Abend ruft [Chiara](chiara) [Paulina](paulina) an. [Femke](femke) wird übel. [Femke](femke) kauft einen Test. [Ole](ole) findet ihn im Müll. [Ole](ole) strahlt. [Femke](femke) strahlt nicht.
- betray dragan paulina "nichts gesagt"
- return? dragan "Komm zurück"
+ flirt dragan svea "sehr nahe"
- reject svea dragan "rudert davon"
- discover chiara dragan+svea "gesehen"
- friend chiara paulina "mag"
- kin chiara paulina "Kusine"
- reveal chiara paulina "ruft"
- ill femke "übel"
+ pregnant femke ole "Test"
- discover ole femke "findet"
- happy ole "strahlt"

== 5
[Paulina](paulina) fackelt nicht lange, marschiert zum Steg und gibt der vermeintlichen [Nebenbuhlerin](svea) vor versammelter Mannschaft eine schallende Backpfeife. [Svea](svea), [die](svea) sich keiner Schuld bewusst sein will, fällt rückwärts in den Neckar, wird von [Ravi](ravi) herausgefischt und bittet die tobende [Ehefrau](paulina) tropfnass um Verzeihung. [Dragan](dragan) kommt am selben Abend nicht nach Hause, sondern bei [Uli](uli) unter, dem [Einzigen](uli), [der](uli) [ihm](dragan) keine Fragen stellt. [Femke](femke), [deren](femke) Traum von Olympia mit dem [Kind](baby) zu platzen droht, weiht nur die [Steuerfrau](chiara) ein, mit [der](chiara) [sie](femke) seit dem Bad im Fluss kein Wort gewechselt hat. [Chiara](chiara) vergisst allen Groll und begleitet [sie](femke) zur Beratung, während der werdende [Vater](ole) schon Namen an die Wand schreibt.
- enemy! paulina svea "vermeintlichen Nebenbuhlerin"
+ attack paulina svea "Backpfeife"
- rescue ravi svea "herausgefischt"
- married dragan paulina "Ehefrau"
- reconcile? paulina svea "Verzeihung"
- housemate.start dragan uli "unter"
- pregnant femke ole "Kind"
- reveal femke chiara "weiht"
- reconcile chiara femke "Groll"
- help chiara femke "begleitet"

== 6
Bei der Regatta in [Heidelberg](@heidelberg) ersetzt [Svea](svea) die kurzatmige [Schlagfrau](femke) selbst, da [Femke](femke) nicht verrät, was [ihr](femke) fehlt. Auf den letzten Metern bricht der [Trainerin](svea) eine alte Verletzung auf, und statt mit dem Pokal kehrt [sie](svea) im Krankenwagen heim. Der [Bootsbauer](dragan) fährt mit und hält [ihre](svea) Hand, bis der Arzt [ihn](dragan) fragt, ob [er](dragan) der [Mann](dragan) sei. [Er](dragan) sagt Ja. [Hartwig](hartwig) nutzt die Niederlage, um der Versammlung den Verkauf vorzuschlagen, rechnet aber nicht mit dem eigenen [Sohn](ole), [der](ole) den Vertrag verliest. Der [Vater](hartwig) verstößt [ihn](ole) auf der Stelle. Als [Femke](femke) [ihn](ole) auf der Treppe trösten kommt, macht [er](ole) [ihr](femke) einen Antrag mit einem Schlüsselring. [Sie](femke) braucht Luft.
- help svea femke "ersetzt"
- reveal! femke svea "nicht verrät"
+ injure svea "bricht"
- help dragan svea "hält ihre Hand"
- married! dragan svea "Mann"
- lose svea "Niederlage"
+ reveal ole hartwig "verliest"
- parent hartwig ole "Sohn"
- reject hartwig ole "verstößt"
- help femke ole "trösten"
+ propose ole femke "Antrag"
- reject femke ole "braucht Luft"

== 7
Aus dem Krankenhaus entlassen, findet [Svea](svea) im Bootshaus den gestrandeten [Ehemann](dragan) einer [anderen](paulina) vor, und weil [beide](dragan+svea) nachts nicht schlafen können, bleibt es nicht beim Kakao. [Uli](uli), [der](uli) morgens die Treppe herunterkommt, macht auf dem Absatz kehrt, prallt dabei mit [Ravi](ravi) zusammen und spürt einen Moment zu lang [dessen](ravi) Hände auf den Schultern. [Paulina](paulina) hat unterdessen einen [Reporter](reporter) namens [Lenz](reporter) kennengelernt, [der](reporter) über den Vereinsskandal schreibt, und plaudert, geschmeichelt von [seiner](reporter) Aufmerksamkeit, alles aus, was [sie](paulina) von [ihrem](paulina) [Mann](dragan) über den Vorstand weiß. [Femke](femke) beschließt, das [Kind](baby) zu bekommen, aber nicht zu heiraten, und [Ole](ole) weiß nicht, ob [er](ole) jubeln oder weinen soll.
- recover svea "entlassen"
- married dragan paulina "Ehemann"
+ sex dragan svea "nicht beim Kakao"
- cheat dragan paulina "nicht beim Kakao"
- discover uli dragan+svea "auf dem Absatz kehrt"
- flirt ravi uli "Hände auf den Schultern"
- meet paulina reporter "kennengelernt"
+ reveal paulina reporter "plaudert"
- pregnant femke ole "Kind"
- wedding! femke ole "nicht zu heiraten"

== 8
Der Artikel schlägt ein: [Baum](hartwig) muss als Vorsitzender zurücktreten und gibt dem verjagten [Bootsbauer](dragan) die Schuld, [den](dragan) [er](hartwig) für den Informanten hält. Nachts brennt die Werkstatt. [Ravi](ravi), [der](ravi) auf dem Heimweg den Rauch bemerkt, zerrt den schlafenden [Dragan](dragan) ins Freie und erleidet dabei selbst Verbrennungen. Am Krankenbett fällt von [Uli](uli) alle Vorsicht ab, und [er](uli) legt vor den Augen der aus [Pune](@pune) angereisten [Mutter](mutterravi) [seine](uli) Lippen auf die des [Studenten](ravi). Die [Besucherin](mutterravi) lässt das mitgebrachte Gebäck fallen. [Svea](svea) zeigt den gestürzten [Vereinschef](hartwig) wegen Brandstiftung an, doch die [Kommissarin](kommissarin), [die](kommissarin) den Fall übernimmt, verhaftet zur Überraschung aller den [Bootswart](bootswart), [der](bootswart) seit dreißig Jahren stumm die Stege fegt.
+ quit hartwig "zurücktreten"
- accuse hartwig dragan "Schuld"
- quit.past dragan hartwig "verjagten"
- attack _ dragan "brennt"
+ rescue ravi dragan "zerrt"
- injure ravi "Verbrennungen"
- parent mutterravi ravi "Mutter"
+ kiss ravi uli "Lippen"
- discover mutterravi ravi+uli "Gebäck fallen"
- accuse svea hartwig "zeigt"
- arrest kommissarin bootswart "verhaftet"

== 9
Der [Bootswart](bootswart) schweigt auch im Verhör, bis [Chiara](chiara), [die](chiara) [ihm](bootswart) als Kind das Schwimmen verdankt, [ihn](bootswart) besucht. [Ihr](chiara) vertraut der alte [Mann](bootswart) an, dass [ihm](bootswart) [Hartwig](hartwig) für das Feuer die Wohnung über der Bootshalle versprochen hatte. [Ravis](ravi) [Mutter](mutterravi) will [ihren](mutterravi) [Jungen](ravi) auf der Stelle mit nach Hause nehmen, wo eine Braut bereitsteht, und verbietet dem [Wirt](uli) das Krankenzimmer. [Dragan](dragan), [der](dragan) alles verloren hat, bekommt von [Paulina](paulina) überraschend angeboten, in die Ehewohnung zurückzukehren; der [Journalist](reporter) hat [sie](paulina) nach Erscheinen des Artikels nicht mehr angerufen. Vor [Svea](svea) verschweigt [er](dragan) das Angebot, doch die [Trainerin](svea) hat die Nachricht auf [seinem](dragan) Handy schon gelesen und zieht sich wortlos zurück.
- advisor.past bootswart chiara "Schwimmen"
- reveal bootswart chiara "vertraut"
+ attack.past hartwig dragan "Feuer"
- gift? hartwig bootswart "versprochen"
- parent mutterravi ravi "Mutter"
- travel? mutterravi+ravi "nach Hause"
- engaged? _ ravi "Braut"
- reject mutterravi uli "verbietet"
- married dragan paulina "Ehewohnung"
- reconcile? dragan paulina "zurückzukehren"
- reject reporter paulina "nicht mehr angerufen"
+ discover svea dragan "gelesen"
- betray dragan svea "verschweigt"
- reject svea dragan "zieht sich wortlos zurück"

== 10
Während die Polizei nach [Hartwig](hartwig) fahndet, passt der entmachtete [Präsident](hartwig) [seinen](hartwig) [Sohn](ole) auf dem Parkplatz ab, verlangt mit gezücktem Messer [dessen](ole) Autoschlüssel und nimmt die hochschwangere [Beifahrerin](femke) gleich mit. Auf der Autobahn setzen bei [Femke](femke) die Wehen ein. [Baum](hartwig) kann kein Blut sehen und fährt rechts ran; so kommt es, dass ausgerechnet der [Großvater](hartwig) [seinen](hartwig) [Enkel](baby) auf die Welt ziehen muss und danach, das schreiende [Bündel](baby) im Arm, widerstandslos auf die Streife wartet. [Ole](ole), [den](ole) [Chiara](chiara) mit [ihrem](chiara) Moped hinterhergefahren hat, nimmt [ihm](hartwig) den kleinen [Matti](baby) ab. „[Er](baby) hat [deine](hartwig) Nase“, sagt [er](ole) zu dem [Mann](hartwig), [der](hartwig) [ihn](ole) verstoßen hat, und das ist keine Vergebung, aber auch kein Abschied.
- parent hartwig ole "Sohn"
- investigate _ hartwig "fahndet"
- threaten hartwig ole "Messer"
- steal hartwig ole "Autoschlüssel"
- pregnant femke ole "hochschwangere"
+ abduct hartwig femke "nimmt die hochschwangere Beifahrerin"
+ birth femke baby "auf die Welt"
- kin baby hartwig "Großvater"
- help hartwig femke "ziehen"
- arrest? _ hartwig "Streife"
- help chiara ole "Moped"
- reject.past hartwig ole "verstoßen"
- reconcile! hartwig ole "keine Vergebung"

== 11
[Ravi](ravi) hat sich von [seiner](ravi) [Mutter](mutterravi) zum Flughafen bringen lassen, steigt dann aber, als der Flug aufgerufen wird, einfach nicht ein. [Er](ravi) sagt der [Weinenden](mutterravi), [er](ravi) liebe [sie](mutterravi) und [er](ravi) liebe den [Wirt](uli), und beides lasse sich nicht in einen Koffer packen. [Dragan](dragan) steht zwischen zwei Türen: Hinter der einen hat [Paulina](paulina) gekocht, hinter der anderen trainiert [Svea](svea) die Nacht durch, um nicht an [ihn](dragan) zu denken. Es ist die [Gattin](paulina) selbst, [die](paulina) [ihm](dragan) den Weg weist, indem [sie](paulina) [ihm](dragan) beim Nachtisch gesteht, dass [sie](paulina) die [Quelle](paulina) des [Reporters](reporter) war und [ihn](dragan) aus Rache um alles gebracht hat. Die [Eheleute](dragan+paulina) geben sich die Hand wie zwei Boxer nach der letzten Runde.
- parent mutterravi ravi "Mutter"
- travel! ravi "einfach nicht ein"
+ reveal ravi mutterravi "sagt der Weinenden"
- love ravi uli "liebe den Wirt"
- sad mutterravi ravi "Weinenden"
- sad svea dragan "an ihn zu denken"
- married dragan paulina "Gattin"
- reveal paulina dragan "gesteht"
- betray.past paulina dragan "Rache"
+ breakup dragan paulina "wie zwei Boxer"

== 12
Zum Finale um den Klassenerhalt sitzt die junge [Mutter](femke), sechs Wochen nach der Niederkunft, wieder auf Schlag, und am Ufer schiebt [ihr](femke) [Liebster](ole) den Kinderwagen im Takt. [Chiara](chiara) steuert das neue Boot, das der [Bootsbauer](dragan) aus den verkohlten Resten gezimmert und nach der [Frau](svea) benannt hat, vor [deren](svea) Tür [er](dragan) vergangene Nacht bis zum Morgen saß. [Sie](chiara+femke) siegen um einen Bugball. Noch auf dem Steg fällt [Svea](svea) [ihm](dragan) um den Hals und will [ihn](dragan) nicht mehr hergeben. Der [Wirt](uli) und [sein](uli) [Koch](ravi) geben [ihre](ravi+uli) Verlobung bekannt, worauf am anderen Ende der Welt eine [Mutter](mutterravi) erst auflegt, dann zurückruft und fragt, wer die Linsen macht. [Paulina](paulina) zieht nach [Köln](@koeln). Den [Bootswart](bootswart), unter Auflagen auf freiem Fuß, hat niemand vergessen: [Er](bootswart) bekommt [seinen](bootswart) Besen wieder.
- return femke "wieder auf Schlag"
- parent femke baby "Mutter"
- birth.past femke baby "Niederkunft"
- couple femke ole "Liebster"
- create dragan "gezimmert"
- find chiara+femke "siegen"
+ couple.start dragan svea "um den Hals"
- boss uli ravi "Koch"
+ engaged.start ravi uli "Verlobung"
- reconcile mutterravi ravi "zurückruft"
- parent mutterravi ravi "Mutter"#2
- move paulina "zieht" @koeln
- hire bootswart "Besen"
