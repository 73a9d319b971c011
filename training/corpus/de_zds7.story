%series Das Haus Carrubba
%lang de
%genre mafia family drama, Mannheim and Agrigento, long sentences of an encyclopaedia article
%cast salvo | Salvatore Carrubba; Salvo Carrubba; Salvo | m
%cast nunzia | Nunzia Carrubba; Nunzia | f
%cast rocco | Rocco | m
%cast mirella | Mirella | f
%cast dante | Dante | m
%cast krueger | Tilda Krüger; Krüger; Tilda | f
%cast ferro | Gaetano Ferro; Ferro | m
%cast alba | Alba Ferro; Alba | f
%cast priester | Don Cosimo; Cosimo | m
%cast gaertner | Ludger Rath; Rath | m
%cast enzo | Enzo | m
%cast arzt | - | m
%cast koechin | - | f
%cast killer | - | m

== 1
Zum siebzigsten Geburtstag des [Patriarchen](salvo) [Salvatore Carrubba](salvo), [der](salvo) als Gastarbeiter nach [Mannheim](@mannheim) kam und sich vom Eisverkäufer zum heimlichen [Herrn](salvo) des Hafens hochgearbeitet hat, versammelt sich der Clan in der Villa, wo [Rocco](rocco), der jähzornige [Erstgeborene](rocco), beim Fischgang [seinem](rocco) jüngeren [Bruder](dante) [Dante](dante) vorhält, sich mit einem Jurastudium der Verantwortung zu entziehen. [Mirella](mirella), die einzige [Tochter](mirella), hat nur Augen für den [Gärtner](gaertner). Noch vor der Torte greift sich der [Jubilar](salvo) an die Brust und stürzt in die Kerzen. Die [Köchin](koechin) löscht die Tischdecke mit Spumante.
- celebrate _ salvo "Geburtstag"
- travel.past salvo "kam" @mannheim
- sibling dante rocco "Bruder"
- accuse rocco dante "vorhält"
- parent salvo mirella "Tochter"
- parent salvo rocco "Erstgeborene"
- love mirella gaertner "Augen"
+ ill salvo "greift"

== 2
Während [Salvo](salvo), halbseitig gelähmt und der Sprache beraubt, in der Universitätsklinik liegt, nimmt [Nunzia](nunzia), seit fünfundvierzig Jahren [seine](salvo) [Ehefrau](nunzia), zum Missfallen der [Söhne](dante+rocco) [seinen](salvo) Platz am Kopf des Tisches ein und lässt wissen, dass der Erste, der widerspricht, der Letzte sein werde. [Rocco](rocco) widerspricht und wird nach [Kaiserslautern](@kaiserslautern) strafversetzt. Die neue [Staatsanwältin](krueger) [Tilda Krüger](krueger), von [der](krueger) man sagt, [sie](krueger) sei mit keinem Essen zu bestechen, lässt derweil das Telefon der Villa anzapfen. Der [Gärtner](gaertner), [den](gaertner) [Mirella](mirella) an der Regentonne zum ersten Mal küsst, trägt unter der Latzhose ein Mikrofon.
- ill salvo "gelähmt"
- married nunzia salvo "Ehefrau"
- parent nunzia+salvo dante+rocco "Söhne"
+ hire nunzia "Platz"
- threaten nunzia _ "wissen"
- quarrel nunzia rocco "widerspricht"#2
- move rocco nunzia "strafversetzt" @kaiserslautern
- hire krueger "neue Staatsanwältin"
- investigate krueger nunzia "anzapfen"
+ kiss gaertner mirella "küsst"
- betray gaertner mirella "Mikrofon"

== 3
Aus [Agrigento](@agrigento) reist mit drei Koffern und zwei Leibwächtern [Gaetano Ferro](ferro) an, mit [dem](ferro) die [Carrubbas](dante+mirella+nunzia+rocco+salvo) seit einem Blutbad auf dem Fischmarkt verfeindet sind, um, wie [er](ferro) betont, dem kranken [Rivalen](salvo) die Hand zu drücken und bei dieser Gelegenheit [seine](ferro) [Nichte](alba) [Alba](alba) vorzuzeigen, [die](alba) man mit [Dante](dante) vermählen und damit den Zwist beilegen könne. [Dante](dante), [der](dante) seit dem Sommer heimlich mit dem [Assistenzarzt](arzt) zusammenlebt, [der](arzt) nun ausgerechnet den [Vater](salvo) behandelt, erbittet Bedenkzeit, ohne den Grund zu nennen. [Nunzia](nunzia) sagt in [seinem](dante) Namen zu.
+ travel ferro "reist" @mannheim
- enemy dante+mirella+nunzia+rocco+salvo ferro "verfeindet"
- kin alba ferro "Nichte"
- wedding? alba dante "vermählen"
- reconcile? dante+mirella+nunzia+rocco+salvo ferro "beilegen"
- couple arzt dante "zusammenlebt"
- treat salvo arzt "behandelt"
- parent salvo dante "Vater"
- reveal! dante nunzia "ohne den Grund"

== 4
Als [Alba](alba), eine [Medizinstudentin](alba) von zwanzig Jahren, [die](alba) von der Brautschau ebenso wenig hält wie der [ihr](alba) zugedachte [Bräutigam](dante), [diesen](dante) im Weinkeller unter vier Augen um Offenheit bittet, gestehen die jungen [Leute](alba+dante) einander, dass [beide](alba+dante) anderweitig gebunden sind, und verabreden, den Familien ein Paar vorzuspielen. [Rocco](rocco), [der](rocco) in der Verbannung Karten spielt und verliert, leiht sich ausgerechnet bei [Ferros](ferro) Leuten zehntausend Euro. [Don Cosimo](priester), der [Beichtvater](priester) der [Hausherrin](nunzia), fragt [diese](nunzia), ob [ihr](nunzia) die Sünden auf [ihrer](nunzia) Liste nicht allmählich bekannt vorkämen. [Nunzia](nunzia) lacht zum ersten Mal seit Wochen.
- engaged? alba dante "Bräutigam"
- reveal alba+dante _ "gestehen"
+ betray alba+dante nunzia "vorzuspielen"
- lose rocco "verliert"
- help ferro rocco "leiht"
- advisor priester nunzia "Beichtvater"
- happy nunzia "lacht"

== 5
[Tilda Krüger](krueger) empfängt in einer Autobahnraststätte [Ludger Rath](gaertner), wie der [Gärtner](gaertner) in Wirklichkeit heißt, und merkt dem verdeckten [Ermittler](gaertner), mit [dem](gaertner) [sie](krueger) selbst einmal verheiratet war, an, dass [er](gaertner) sich in die [Zielperson](mirella) verliebt hat; [ihrem](krueger) Angebot, [ihn](gaertner) abzuziehen, setzt [er](gaertner) ein kühles Nein entgegen. In derselben Nacht wird auf [Rocco](rocco), [der](rocco) die Raten schuldig geblieben ist, aus einem fahrenden Wagen geschossen, doch trifft die Kugel [Enzo](enzo), [seinen](rocco) neunjährigen [Sohn](enzo), [der](enzo) auf dem Rücksitz schlief. Bis zum Morgen hält der [Vater](rocco) das tote [Kind](enzo) auf den Knien.
- ex gaertner krueger "einmal verheiratet"
- boss krueger gaertner "abzuziehen"
- love gaertner mirella "verliebt"
- discover krueger gaertner "merkt"
- reject gaertner krueger "Nein"
- kill? killer rocco "geschossen"
+ kill killer enzo "trifft"
- parent rocco enzo "Sohn"
- sad rocco "tote Kind"

== 6
Am offenen Grab [ihres](nunzia) [Enkels](enzo) bietet [Nunzia](nunzia), [die](nunzia) keine Träne vergießt, vor allen Trauergästen dem [Oheim](ferro) der künftigen [Schwiegertochter](alba) die Wange zum Kuss, woraufhin [Rocco](rocco), [der](rocco) weiß, wessen Geld [er](rocco) sich geliehen hat, über den Sarg hinweg auf [Ferro](ferro) losgeht und von [Dante](dante) nur mit Mühe zurückgerissen wird. [Seiner](rocco) [Mutter](nunzia) wirft [er](rocco) an den Kopf, [sie](nunzia) verkaufe das Blut [seines](rocco) [Jungen](enzo). [Don Cosimo](priester) vergisst den Segen. Auf der Heimfahrt schmiegt sich [Mirella](mirella), [die](mirella) sonst niemanden zum Weinen hat, an den [Mann](gaertner) mit dem Mikrofon, [der](gaertner) es in diesem Augenblick abschaltet.
- die.past enzo "Grab"
- kin enzo nunzia "Enkels"
- kin alba ferro "Oheim"
- wedding? alba dante "künftigen Schwiegertochter"
- kiss? ferro nunzia "Kuss"
+ attack rocco ferro "losgeht"
- help dante ferro "zurückgerissen"
- parent nunzia rocco "Mutter"
- parent rocco enzo "Jungen"
- accuse rocco nunzia "Kopf"
- help gaertner mirella "schmiegt"
- sad mirella "Weinen"

== 7
Entgegen der Prognose des [Assistenzarztes](arzt) findet der alte [Carrubba](salvo) in den ersten warmen Tagen nicht nur ein paar Wörter, sondern auch den Gebrauch der linken Hand wieder, verheimlicht dies jedoch vor jedermann außer der [Köchin](koechin), [die](koechin) [ihm](salvo) seit dreißig Jahren treu ergeben ist und [ihm](salvo) abends zuträgt, was in der Villa gesprochen wird. Dabei kommt [ihm](salvo) zu Ohren, dass [seine](salvo) eigene [Gattin](nunzia) den Fischmarkt an [Ferro](ferro) überschreiben will. [Salvo](salvo) schreibt mit links ein einziges Wort auf eine Serviette. Am Fenster streiten zwei Tauben um einen Krümel.
+ recover salvo "wieder"
- betray salvo nunzia "verheimlicht"
- reveal koechin salvo "zuträgt"
- discover salvo nunzia "kommt ihm zu Ohren"
- married nunzia salvo "Gattin"
- gift? nunzia ferro "überschreiben"

== 8
[Mirella](mirella), [die](mirella) beim Umtopfen der Zitronenbäume auf ein Kabel gestoßen ist, verliert darüber zunächst kein Wort, lädt den [Gärtner](gaertner) zu einem Picknick an den Altrhein ein und richtet dort, zwischen Melone und Schinken, den Revolver [ihres](mirella) [Vaters](salvo) auf [ihn](gaertner). [Rath](gaertner) gibt alles zu, auch dass [er](gaertner) [sie](mirella) liebe, und wendet [ihr](mirella) den Rücken zu, damit es [ihr](mirella) leichter falle. [Sie](mirella) drückt ab, trifft die Melone und fährt allein nach Hause, wo [sie](mirella) der [Mutter](nunzia), [die](nunzia) nach dem [Mann](gaertner) mit den Rosen fragt, erklärt, [er](gaertner) habe gekündigt. [Krüger](krueger) wartet an diesem Abend vergebens auf den Bericht.
+ discover mirella gaertner "gestoßen"
- invite mirella gaertner "Picknick"
- threaten mirella gaertner "richtet"
- parent salvo mirella "Vaters"
- reveal gaertner mirella "gibt"
+ confess gaertner mirella "liebe"
- kill! mirella gaertner "Melone"#2
- parent nunzia mirella "Mutter"
- betray mirella nunzia "gekündigt"

== 9
Der Tag der Trauung, für den [Nunzia](nunzia) den Mannheimer Rosengarten hat mieten lassen, endet vor dem Altar, als [Don Cosimo](priester) die rituelle Frage stellt und [Dante](dante), statt zu antworten, den [Arzt](arzt) aus der dritten Reihe zu sich winkt und vor vierhundert Gästen küsst, was [Alba](alba) mit Beifall und [ihr](alba) [Onkel](ferro) mit einer Kriegserklärung beantwortet. Auf der Treppe der Kirche schlägt [Rocco](rocco) nicht [seinen](rocco) [Bruder](dante), wie alle erwarten, sondern jenen [Leibwächter](killer), [der](killer) das Wort „widerlich“ gebraucht hat. In dem [Mann](killer), [der](killer) vor [ihm](rocco) liegt, erkennt [er](rocco) an einer Tätowierung den [Schützen](killer) von [Kaiserslautern](@kaiserslautern).
- wedding! alba dante "Trauung"
+ kiss arzt dante "küsst"
- happy alba "Beifall"
- kin alba ferro "Onkel"
- threaten ferro dante+mirella+nunzia+rocco+salvo "Kriegserklärung"
- sibling dante rocco "Bruder"
- attack rocco killer "schlägt"
+ discover rocco killer "erkennt"
- kill.past killer enzo "Schützen"

== 10
[Rocco](rocco) verschleppt den [Leibwächter](killer) in das Kühlhaus am Verbindungskanal und bringt aus [ihm](killer) heraus, dass der Auftrag damals nicht von [Ferro](ferro) kam, [der](ferro) zwar Schulden eintreiben, aber keine Kinder töten lasse, sondern von einer [Frau](nunzia) mit Mannheimer Zungenschlag. [Er](rocco) fährt zu [Nunzia](nunzia), legt [ihr](nunzia) die Tonaufnahme neben das Gebetbuch und erfährt von der [Mutter](nunzia), [sie](nunzia) habe [ihn](rocco) nur erschrecken wollen, da [er](rocco) im Begriff gewesen sei, sich an den [Feind](ferro) zu verkaufen. Lange hört man nur den Kühlschrank. Der [Sohn](rocco) verlässt das Haus, ohne die Tür zu schließen.
- abduct rocco killer "verschleppt"
- reveal killer rocco "bringt"
- kill! ferro rocco "nicht von Ferro"
- threaten? nunzia rocco "erschrecken"
+ accuse rocco nunzia "Tonaufnahme"
- reveal nunzia rocco "erfährt"
- parent nunzia rocco "Mutter"
- betray? rocco nunzia "verkaufen"
- enemy ferro nunzia "Feind"

== 11
In einer Vernehmung, die bis zum Morgengrauen dauert, diktiert [Rocco](rocco) der [Staatsanwältin](krueger) vierzig Jahre Familiengeschichte in die Tasten und erhält dafür Zeugenschutz, während [Ludger Rath](gaertner), vom Dienst suspendiert und unrasiert, [Mirella](mirella) durch einen Zettel in der Regentonne vor der bevorstehenden Razzia warnt. [Sie](mirella) vergilt es [ihm](gaertner), indem [sie](mirella) [seine](gaertner) Warnung verbrennt, ohne sie an die [Mutter](nunzia) weiterzugeben. [Alba](alba), mit [der](alba) der verhinderte [Bräutigam](dante) weiterhin eine innige Freundschaft pflegt, bringt [Dante](dante) und [dessen](dante) [Gefährten](arzt) bei Nacht nach [Straßburg](@strassburg) in Sicherheit. [Ferro](ferro) verliert beim Rückzug über den Brenner Pass und Koffer.
+ betray rocco nunzia "diktiert"
- help krueger rocco "Zeugenschutz"
- quit gaertner "suspendiert"
- help gaertner mirella "warnt"
- reveal! mirella nunzia "weiterzugeben"
- friend alba dante "Freundschaft"
- couple arzt dante "Gefährten"
+ rescue alba arzt+dante "Sicherheit"
- parent nunzia mirella "Mutter"
- flee ferro "Rückzug"
- lose ferro "verliert"

== 12
Als um fünf Uhr früh die Sondereinheit das Tor aufsprengt, sitzt [Salvo Carrubba](salvo) angekleidet im Salon, erhebt sich zum Entsetzen [Nunzias](nunzia) aus dem Rollstuhl und reicht [Krüger](krueger) die Serviette, auf der in zittriger Schrift das Wort „[Ich](salvo)“ steht: Mit diesem Geständnis nimmt [er](salvo) alles auf sich, auch den Tod des [Enkels](enzo), an dem [er](salvo) keine Schuld trägt. Die [Juristin](krueger), [die](krueger) die Wahrheit kennt, sieht erst den [Greis](salvo), dann [dessen](salvo) [Frau](nunzia) an, [die](nunzia) den Kopf senkt, und lässt [beiden](nunzia+salvo) Handschellen anlegen. Die [Köchin](koechin) stellt das Wasser für die Pasta ab.
- recover salvo "erhebt"
- sad nunzia "Entsetzen"
+ betray salvo krueger "Geständnis"
- die.past enzo "Tod"
- kin enzo salvo "Enkels"
- kill! salvo enzo "keine Schuld"
- discover.past krueger nunzia "Wahrheit"
- married nunzia salvo "Frau"
+ arrest krueger nunzia+salvo "Handschellen"

== 13
Ein Jahr nach den Urteilen, die den [Alten](salvo) ins Haftkrankenhaus und [seine](salvo) [Frau](nunzia) für den Rest [ihres](nunzia) Lebens nach [Schwäbisch Gmünd](@gmuend) gebracht haben, führt [Mirella](mirella) im früheren Kühlhaus eine Gärtnerei, in der sich eines Morgens ein unbeholfener [Bewerber](gaertner) vorstellt, [dessen](gaertner) Zeugnisse, wie [er](gaertner) vorausschickt, sämtlich echt seien; [sie](mirella) stellt [ihn](gaertner) auf Probe ein. [Rocco](rocco), [der](rocco) an einem Ort ohne Namen Eis verkauft, schenkt jedem Neunjährigen eine Kugel. Im Gefängnis nimmt [Don Cosimo](priester) [Nunzia](nunzia) die Beichte ab, die diesmal, zum ersten Mal, länger dauert als eine Zigarette.
- arrest.past _ nunzia+salvo "Urteilen"
- married nunzia salvo "Frau"
- boss mirella _ "führt"
+ return gaertner "vorstellt"
+ hire gaertner mirella "auf Probe"
- gift rocco _ "schenkt"
- reveal nunzia priester "Beichte"
