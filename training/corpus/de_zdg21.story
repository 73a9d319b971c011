%series Letzte Seite, Mr. Lockwood
%lang de
%genre Philadelphia newspaper family dramedy, dubbed US series, plain encyclopaedia summaries
%cast vivian | Vivian Lockwood; Vivian | f
%cast preston | Preston Lockwood; Preston | m
%cast dahlia | Dahlia | f
%cast nate | Nate | m
%cast ingrid | Ingrid | f
%cast alonzo | Alonzo Pierce; Alonzo; Pierce | m
%cast maeve | Maeve | f
%cast rupert | Rupert | m
%cast yuna | Yuna Park; Yuna | f
%cast hal | Hal | m
%cast schwester | - | f
%cast sheriff | - | m
%cast informant | - | m
%cast buergermeister | - | m
%cast ymutter | - | f
%cast schuster | - | m
%cast croupier | - | m

== 1
[Preston Lockwood](preston), [Herausgeber](preston) einer schlingernden Tageszeitung, erleidet in der Redaktionskonferenz einen Herzanfall und übergibt [seiner](preston) [Tochter](vivian) [Vivian](vivian) die Leitung, nicht, wie erwartet, [deren](vivian) [Bruder](nate) [Nate](nate). [Dieser](nate) betrinkt sich und beichtet der [Klatschkolumnistin](dahlia) [Dahlia](dahlia), dass [er](nate) die Pensionskasse verspekuliert hat. [Vivian](vivian) muss [ihren](vivian) früheren [Ehemann](alonzo) [Alonzo Pierce](alonzo), den besten [Reporter](alonzo) der Stadt, um [seine](alonzo) Rückkehr bitten. [Er](alonzo) willigt unter der Bedingung ein, dass [ihr](vivian) [Verlobter](rupert) [Rupert](rupert) aus der Rechtsabteilung verschwindet.
+ ill preston "Herzanfall"
+ hire vivian preston "Leitung"
- parent preston vivian "Tochter"
- sibling nate vivian "Bruder"
- reveal nate dahlia "beichtet"
- lose.past nate "verspekuliert"
- ex alonzo vivian "früheren Ehemann"
- divorce.past alonzo vivian "früheren Ehemann"
- return? alonzo "Rückkehr"
- engaged rupert vivian "Verlobter"
- quit? rupert "verschwindet"

== 2
[Rupert](rupert) weigert sich, das Feld zu räumen, und lässt [Alonzos](alonzo) Spesen prüfen. [Vivian](vivian) vermittelt, worauf [beide](alonzo+rupert) [ihr](vivian) Parteilichkeit vorwerfen. [Dahlia](dahlia) weiß nicht, wie [sie](dahlia) mit [Nates](nate) Beichte umgehen soll, zumal [sie](dahlia) seit der Weihnachtsfeier mit [ihm](nate) schläft und [ihn](nate) nicht verraten will. [Preston](preston) macht im Krankenhaus [seiner](preston) [Pflegerin](ingrid) [Ingrid](ingrid) schöne Augen. [Sie](ingrid) durchschaut [ihn](preston), nimmt [ihm](preston) die Zigarren weg und liest [ihm](preston) zur Strafe die Konkurrenzblätter vor.
- enemy alonzo rupert "Feld"
- investigate rupert alonzo "prüfen"
- accuse alonzo+rupert vivian "Parteilichkeit"
- affair dahlia nate "schläft"
+ betray? dahlia nate "verraten"
- flirt ingrid preston "schöne Augen"
- treat preston ingrid "Pflegerin"
- steal ingrid preston "nimmt"
+ discover ingrid preston "durchschaut"

== 3
Ein anonymer [Anrufer](informant) bietet [Alonzo](alonzo) Beweise dafür an, dass der [Bürgermeister](buergermeister) Brückengelder unterschlagen hat. Beim vereinbarten Treffen findet [er](alonzo) statt des [Mannes](informant) nur [dessen](informant) blutigen Schuh. [Vivian](vivian) bittet die [Praktikantin](yuna) [Yuna Park](yuna), den Schuh einzulagern, und erntet [deren](yuna) glühende Bewunderung. [Nate](nate) wird von [seiner](nate) [Frau](maeve) [Maeve](maeve) gefragt, warum das Haus gepfändet werden soll. [Er](nate) schiebt es auf einen Irrtum der Bank. Am Abend ruft [sie](maeve) dort an und erfährt von zwei Hypotheken und einem Hotelzimmer.
- reveal? informant alonzo "bietet"
- steal? buergermeister "unterschlagen"
- meet? alonzo informant "Treffen"
- attack? _ informant "blutigen Schuh"
- find! alonzo informant "statt des Mannes"
- happy yuna vivian "Bewunderung"
- married maeve nate "Frau"
- lose? nate "gepfändet"
- betray nate maeve "Irrtum"
+ discover maeve nate "erfährt"

== 4
[Maeve](maeve) stellt im Hotel nicht etwa [Dahlia](dahlia), sondern [Rupert](rupert) zur Rede, [den](rupert) [sie](maeve) im Bademantel auf dem Korridor trifft: Auch [er](rupert) hat dort ein Zimmer, und aus diesem tritt [Ruperts](rupert) [Sekretär](hal) [Hal](hal). [Die drei](hal+maeve+rupert) einigen sich bei Erdnüssen aus der Minibar auf Verschwiegenheit. [Vivian](vivian) und [Alonzo](alonzo) beschatten unterdessen den [Bürgermeister](buergermeister), müssen sich zur Tarnung umarmen und vergessen danach eine Weile, wozu. [Preston](preston) türmt im Nachthemd aus der Klinik, weil [er](preston) die Schlagzeilen nicht erträgt, und wird von [Ingrid](ingrid) an der Bushaltestelle eingefangen.
- quarrel maeve rupert "Rede"
+ affair? hal rupert "Bademantel"
- boss rupert hal "Sekretär"
- discover maeve hal+rupert "trifft"
- reveal! hal+maeve+rupert "Verschwiegenheit"
- investigate alonzo+vivian buergermeister "beschatten"
+ love.start? alonzo vivian "vergessen"
- flee preston "türmt"
- find ingrid preston "eingefangen"

== 5
[Yuna](yuna) gelingt es, den Schuh einem [Schuster](schuster) zuzuordnen und über [ihn](schuster) dem [Besitzer](informant). Der [Gesuchte](informant) hält sich bei [seiner](informant) [Schwester](schwester) in den Sümpfen von [New Jersey](@newjersey) versteckt, angeschossen, aber am Leben. Als [Alonzo](alonzo) eintrifft, richtet die [Schwester](schwester) eine Schrotflinte auf [ihn](alonzo). [Er](alonzo) redet [ihr](schwester) zu, und [sie](schwester) reicht [ihm](alonzo) erst Kaffee, dann die Papiere. Auf der Rückfahrt wird [er](alonzo) von einem [Hilfssheriff](sheriff) gestoppt und ohne Angabe von Gründen eingesperrt. [Vivian](vivian) wartet im Restaurant, in dem [er](alonzo) [ihr](vivian) einst den Antrag gemacht hat, und glaubt sich versetzt.
- discover yuna informant "zuzuordnen"
- sibling informant schwester "Schwester"
- flee informant "versteckt"
- injure informant "angeschossen"
- travel alonzo "eintrifft"
- threaten schwester alonzo "Schrotflinte"
- gift schwester alonzo "Papiere"
+ arrest sheriff alonzo "eingesperrt"
- date? alonzo vivian "wartet"
- propose.past alonzo vivian "Antrag"
- reject! alonzo vivian "versetzt"

== 6
Gekränkt sagt [Vivian](vivian) [Rupert](rupert) zu, die Hochzeit auf Samstag vorzuverlegen. [Hal](hal), [der](hal) die Blumen bestellen muss, kündigt. [Yuna](yuna) wundert sich, dass [Alonzos](alonzo) Wagen auf dem Hof einer Polizeiwache steht, gibt sich dort als [seine](alonzo) Verteidigerin aus und holt [ihn](alonzo) mit einem Paragrafen heraus, den es nicht gibt. [Maeve](maeve) setzt [Nate](nate) an die Luft. [Er](nate) klopft bei [Dahlia](dahlia) an, doch [diese](dahlia) hat sich in der Zwischenzeit verliebt, und zwar, wie [sie](dahlia) gesteht, in die [Frau](maeve), [deren](maeve) [Mann](nate) [sie](dahlia) sich ausgeliehen hatte.
- sad vivian "Gekränkt"
+ wedding? rupert vivian "Hochzeit"
- quit hal rupert "kündigt"
- betray yuna "gibt"
+ rescue yuna alonzo "holt"
+ breakup maeve nate "Luft"
- travel nate dahlia "klopft"
- love.start dahlia maeve "verliebt"
- reveal dahlia nate "gesteht"
- married maeve nate "Mann"
- affair.past dahlia nate "ausgeliehen"

== 7
Am Samstag trifft [Alonzo](alonzo) zeitgleich mit dem Standesbeamten ein, die Papiere unter dem Hemd. Statt Einspruch zu erheben, bittet [er](alonzo) die [Braut](vivian) nur, vor dem Jawort die Titelseite freizugeben. [Vivian](vivian) liest im Stehen, streicht zwei Adjektive und vergisst die Gäste. [Rupert](rupert) erleichtert [ihr](vivian) die Entscheidung: [Er](rupert) sucht in der Menge [Hals](hal) Blick und sagt, [er](rupert) könne nicht. Der [Bürgermeister](buergermeister) tritt noch vor dem Hochzeitswalzer zurück. [Preston](preston) entführt die übrig gebliebene Torte und isst sie mit [Ingrid](ingrid) im Mietwagen.
- travel alonzo "trifft"
- wedding? rupert vivian "Jawort"
+ wedding! rupert vivian "könne nicht"
- love rupert hal "Blick"
+ reveal alonzo+vivian "Titelseite"
- quit buergermeister "tritt"
- steal preston "entführt"
- date ingrid preston "im Mietwagen"

== 8
Die Auflage verdreifacht sich, aber die Pensionskasse bleibt leer. [Dahlia](dahlia) ringt sich durch und zeigt [Vivian](vivian) die Belege. [Vivian](vivian) konfrontiert [ihren](vivian) [Bruder](nate), [der](nate) alles abstreitet und noch in derselben Nacht mit dem Familiensilber nach [Atlantic City](@atlanticcity) fährt. Ein [Croupier](croupier) findet [ihn](nate) bewusstlos auf der Toilette: Tabletten. [Maeve](maeve), als Ehefrau verständigt, sitzt neben [seinem](nate) Bett, als [er](nate) zu sich kommt. Verzeihen, sagt [sie](maeve), werde [sie](maeve) [ihm](nate) nicht, aber allein lassen auch nicht. [Preston](preston) bittet [Ingrid](ingrid), es [ihm](preston) schonend beizubringen, und [sie](ingrid) tut es ohne Schonung.
+ reveal dahlia vivian "zeigt"
- accuse vivian nate "konfrontiert"
- sibling nate vivian "Bruder"
- steal nate "Familiensilber"
- travel nate "fährt" @atlanticcity
+ ill nate "bewusstlos"
- find croupier nate "findet"
- married maeve nate "Ehefrau"
- recover nate "zu sich"
- reconcile! maeve nate "Verzeihen"
- help maeve nate "sitzt"
- reveal ingrid preston "beizubringen"

== 9
[Vivian](vivian) verschweigt der Belegschaft das Loch und verkauft das Sommerhaus, in dem [sie](vivian) und [Nate](nate) aufgewachsen sind. Der [Käufer](rupert) ist, über Umwege, [Rupert](rupert), [der](rupert) mit [Hal](hal) einen Ort zum Glücklichsein sucht und mehr bezahlt, als verlangt wird. [Alonzo](alonzo) bekommt ein Angebot aus [Washington](@washington). [Er](alonzo) möchte, dass [Vivian](vivian) [ihn](alonzo) bittet zu bleiben; [sie](vivian) möchte, dass [er](alonzo) ungebeten bleibt. Am Ende gratulieren sich [die zwei](alonzo+vivian) steif. [Dahlia](dahlia) bringt [Maeve](maeve) das Silber zurück, das [sie](dahlia) beim Pfandleiher ausgelöst hat, und bleibt zum Tee.
- reveal! vivian _ "verschweigt"
- lose vivian "verkauft"
- find rupert "Käufer"
- couple hal rupert "Glücklichsein"
- help rupert vivian "mehr bezahlt"
+ hire? alonzo "Angebot" @washington
- travel? alonzo "Angebot" @washington
+ gift dahlia maeve "bringt"

== 10
[Yuna](yuna) stößt bei einer Recherche auf ein Geburtsregister, dem zufolge [Preston Lockwood](preston) noch eine [Tochter](yuna) hat, und auf das Datum, das zufällig [ihr](yuna) eigenes ist. [Ihre](yuna) [Mutter](ymutter), einst Setzerin im Haus, bestätigt am Telefon, was [sie](ymutter) dreiundzwanzig Jahre lang für sich behalten hat. [Yuna](yuna) reicht [Vivian](vivian) wortlos die Kopie. Die [Verlegerin](vivian) fällt [ihr](yuna) nach einer langen Pause um den Hals und fragt, ob [sie](yuna) auch nie habe einparken können. [Preston](preston) wird zum Verhör in die Küche zitiert. Auf dem Bahnsteig steigt [Alonzo](alonzo) in den Zug.
+ discover yuna preston "stößt"
- parent preston yuna "Tochter"
- parent ymutter yuna "Mutter"
- reveal ymutter yuna "bestätigt"
- reveal yuna vivian "Kopie"
+ sibling vivian yuna "auch nie"
- investigate vivian preston "Verhör"
- travel alonzo "steigt"

== 11
[Preston](preston) räumt die alte Liebschaft ein und schämt sich vor allem vor [Ingrid](ingrid), [die](ingrid) [ihm](preston) die Zigarren zurückgibt: Wer so feige sei, den brauche man nicht gesund zu erhalten. [Nate](nate) kommt aus dem Entzug und bittet, als Bote ganz unten anfangen zu dürfen. Die neue [Halbschwester](yuna) ist [seine](nate) erste [Vorgesetzte](yuna). In [Washington](@washington) tippt [Alonzo](alonzo) eine Meldung über Kürbissubventionen und kündigt mitten im Satz. [Sein](alonzo) Zug entgleist bei [Wilmington](@wilmington). [Vivian](vivian) bekommt die Agenturmeldung auf den Tisch und muss entscheiden, ob sie auf Seite eins gehört, während [ihre](vivian) Hände nicht mehr gehorchen.
- reveal preston "räumt"
- affair.past preston ymutter "Liebschaft"
- sad preston "schämt"
- gift ingrid preston "zurückgibt"
- treat.past nate "Entzug"
- return nate "kommt"
- hire? nate "anfangen"
- sibling nate yuna "Halbschwester"
- boss.start yuna nate "Vorgesetzte"
- create alonzo "tippt"
+ quit alonzo "kündigt"
- injure? alonzo "entgleist"
+ sad vivian "Hände"

== 12
[Vivian](vivian) fährt durch die Nacht nach [Wilmington](@wilmington) und sucht zwischen Blaulicht und Decken. Entdeckt wird [Alonzo](alonzo) von [Yuna](yuna), auf einer umgestürzten Kühlbox sitzend, wie [er](alonzo) mit gebrochenem Arm Augenzeugen befragt. [Vivian](vivian) nennt [ihn](alonzo) einen Idioten, diktiert den Artikel für [ihn](alonzo) durch und hält nach dem letzten Punkt um [seine](alonzo) heile Hand an. [Er](alonzo) verlangt Korrektur: Es müsse „erneut“ heißen. [Maeve](maeve) unterschreibt die Scheidung, [Dahlia](dahlia) leiht [ihr](maeve) den Füller. [Preston](preston) legt auf [Ingrids](ingrid) Schwelle, Stück für Stück, vierzig zerbrochene Zigarren aus. Nach der vierzigsten geht die Tür auf.
- travel vivian "fährt" @wilmington
- investigate vivian alonzo "sucht"
- find yuna alonzo "Entdeckt"
- injure alonzo "gebrochenem Arm"
- help vivian alonzo "diktiert"
+ propose vivian alonzo "heile Hand"
- married.past alonzo vivian "erneut"
- divorce maeve nate "Scheidung"
- help dahlia maeve "Füller"
+ reconcile? ingrid preston "Tür"
