%series Werft am Ostufer
%lang de
%genre long-running shipyard soap from Flensburg, encyclopaedia season article
%cast hauke    | Hauke Brodersen; Hauke | m
%cast inge     | Ingeborg Brodersen; Ingeborg | f
%cast malte    | Malte Brodersen; Malte | m
%cast silja    | Silja Brodersen; Silja | f
%cast jorin    | Jorin Brodersen; Jorin | m
%cast dorit    | Dorit Matthies; Dorit | f
%cast pernille | Pernille Skov; Pernille; Skov | f
%cast azad     | Dr. Azad Rahimi; Rahimi; Azad | m
%cast uhl      | Wenzel Uhl; Uhl | m
%cast tove     | Tove Uhl; Tove | f
%cast kran     | Bosse Thode; Bosse | m
%cast ole      | Ole | m
%cast anwalt   | - | m

== 1 Folgen 1–20
Nach zwölf Jahren in [Rotterdam](@rotterdam) kommt [Malte Brodersen](malte) heim, weil [sein](malte) [Vater](hauke) [Hauke](hauke), [Inhaber](hauke) der Werft am Flensburger Ostufer, nach einem Schlaganfall das Bett hüten muss. Am Kai steht ausgerechnet [Dorit Matthies](dorit), [die](dorit) [er](malte) seinerzeit vor dem Altar hatte stehen lassen und [die](dorit) inzwischen in der Buchhaltung unentbehrlich ist. [Maltes](malte) [Schwester](silja) [Silja](silja) hält zu [ihr](dorit), während der jüngere [Bruder](jorin) [Jorin](jorin) dem [Heimkehrer](malte) jubelnd um den Hals fällt. [Ingeborg](inge), die [Mutter](inge) [der drei](jorin+malte+silja), verschweigt [ihren](inge) [Kindern](jorin+malte+silja), dass der Betrieb vor dem Ruin steht.
+ return malte "kommt"
- parent hauke malte "Vater"
- ill hauke "Schlaganfall"
- breakup.past malte dorit "stehen lassen"
- sibling malte silja "Schwester"
- help silja dorit "hält zu"
- sibling jorin malte "Bruder"
- parent inge jorin+malte+silja "Mutter"
- reveal! inge jorin+malte+silja "verschweigt"

== 2 Folgen 21–40
[Wenzel Uhl](uhl), [dem](uhl) die Konkurrenz am Westufer gehört und [der](uhl) [Hauke](hauke) seit Schultagen spinnefeind ist, will die Werft schlucken. Den [Kranführer](kran) hat [er](uhl) bereits geschmiert, damit [dieser](kran) Stahl beiseiteschafft. [Malte](malte) übernimmt die Leitung und damit auch [Dorit](dorit), [die](dorit) [ihn](malte) beim ersten Gespräch einen Feigling nennt. Am Krankenbett [ihres](silja) [Vaters](hauke) macht [Silja](silja) die Bekanntschaft von [Dr. Azad Rahimi](azad), dem neuen [Neurologen](azad), und vergisst darüber die Besuchszeit. Dass [sie](silja) daheim in [Kappeln](@kappeln) eine [Frau](pernille) hat, nämlich die dänische [Bootsbauerin](pernille) [Pernille Skov](pernille), erwähnt [sie](silja) [ihm](azad) gegenüber mit keiner Silbe.
- enemy hauke uhl "spinnefeind"
- steal? kran hauke "beiseiteschafft"
+ hire malte "übernimmt"
- boss.start malte dorit "Leitung"
- parent hauke silja "Vaters"
+ meet azad silja "Bekanntschaft"
- love.start silja azad "vergisst"
- married pernille silja "Frau"
- reveal! silja azad "mit keiner Silbe"

== 3 Folgen 41–60
Die [Dänin](pernille) reist unangemeldet an und findet [ihre](pernille) [Frau](silja) im Ruderboot des [Neurologen](azad), wenngleich ohne Ruder. [Silja](silja) schwört, es sei nichts vorgefallen, was zu diesem Zeitpunkt sogar stimmt. [Jorin](jorin) ertappt den bestochenen [Kranführer](kran) nachts am Stahllager und bekommt eine Brechstange über den Schädel; [Rahimi](azad) muss [ihn](jorin) noch in derselben Stunde zusammenflicken. Am Bett des [Verletzten](jorin) wechseln [Malte](malte) und die sitzen gelassene [Braut](dorit) zum ersten Mal seit [ihrer](dorit+malte) geplatzten Hochzeit ein freundliches Wort.
+ discover pernille azad+silja "findet"
- married pernille silja "Frau"
- affair! azad silja "nichts vorgefallen"
- discover jorin kran "ertappt"
+ attack kran jorin "Brechstange"
- treat jorin azad "zusammenflicken"
- breakup.past malte dorit "sitzen gelassene"
- reconcile dorit malte "freundliches Wort"

== 4 Folgen 61–80
[Bosse](kran) ist fort. So heißt der [Kranführer](kran). [Jorin](jorin) hat [ihn](kran) nicht angezeigt. Das begreift nicht einmal [Ingeborg](inge). [Jorin](jorin) trifft [Bosse](kran) heimlich in [Husum](@husum). Am Deich küsst [Bosse](kran) [Jorin](jorin). Danach weinen [sie](jorin+kran) beide. Reue plagt [Bosse](kran). Zu Hause streiten [Pernille](pernille) und [Silja](silja). Lange hat [Pernille](pernille) geschwiegen. Nun stellt [Pernille](pernille) [Silja](silja) vor die Wahl. [Silja](silja) wählt [Azad](azad). Die [Bootsbauerin](pernille) zieht aus. Die Katze bleibt bei [Silja](silja).
- flee kran "fort"
- date jorin kran "trifft"
+ kiss jorin kran "küsst"
- quarrel pernille silja "streiten"
+ breakup silja pernille "wählt"
- move pernille "zieht"

== 5 Folgen 81–100
[Hauke](hauke) erhebt sich vom Krankenlager, humpelt ins Kontor und wirft als Erstes [seinen](hauke) [Ältesten](malte) hinaus, [dem](malte) [er](hauke) den Verkauf zweier Dalben ankreidet. [Dorit](dorit), die einst [Verlassene](dorit), ergreift für [ihren](dorit) entmachteten [Chef](malte) Partei und fliegt gleich hinterher. [Die beiden](dorit+malte) mieten eine Garage, in der [sie](dorit+malte) Jollen reparieren und in der es eines Abends nicht beim Reparieren bleibt. Die [Dänin](pernille), von [Uhl](uhl) angeworben, baut [dessen](uhl) Flotte um. [Uhls](uhl) [Frau](tove) [Tove](tove), eine [Jugendfreundin](tove) [Ingeborgs](inge), verrät [dieser](inge), dass [ihr](tove) [Mann](uhl) hinter dem Stahldiebstahl steckt.
- recover hauke "erhebt"
+ quit malte hauke "hinaus"
- parent hauke malte "Ältesten"
- help dorit malte "Partei"
- boss.past malte dorit "Chef"
- quit dorit hauke "fliegt"
+ sex dorit malte "nicht beim Reparieren"
- hire pernille uhl "angeworben"
- married tove uhl "Frau"
- friend inge tove "Jugendfreundin"
+ reveal tove inge "verrät"
- steal.past uhl hauke "Stahldiebstahl"

== 6 Folgen 101–120
[Ingeborg](inge) stellt den [Drahtzieher](uhl) auf dem Parkplatz zur Rede, worauf [dieser](uhl) [ihr](inge) androht, eine alte Geschichte auszugraben: In dem Sommer, bevor [sie](inge) [Hauke](hauke) das Jawort gab, war [sie](inge) [seine](uhl) [Liebste](inge) gewesen. [Jorin](jorin), [der](jorin) im Auto auf [seine](jorin) [Mutter](inge) wartet, hört alles mit und rechnet nach. [Rahimi](azad) zieht bei [Silja](silja) ein, obwohl [deren](silja) Scheidung noch nicht ausgesprochen ist. [Bosse](kran) stellt sich der Polizei und wird abgeführt, nachdem [er](kran) zuvor [seinem](kran) [Opfer](jorin) ein Taschenmesser geschenkt hat.
- accuse inge uhl "zur Rede"
+ threaten uhl inge "androht"
- wedding.past hauke inge "Jawort"
- couple.past inge uhl "Liebste"
+ discover jorin inge+uhl "hört"
- parent inge jorin "Mutter"
- move azad silja "zieht"
- divorce? pernille silja "Scheidung"
- arrest _ kran "abgeführt"
- gift kran jorin "geschenkt"

== 7 Folgen 121–140
Ein Bluttest, um den [Jorin](jorin) den [Lebensgefährten](azad) [seiner](jorin) [Schwester](silja) gebeten hat, bringt an den Tag, was der [Jüngste](jorin) der Familie befürchtet hat: Nicht [Hauke](hauke), sondern der [Werftbesitzer](uhl) von gegenüber hat [ihn](jorin) gezeugt. [Rahimi](azad) behält es für sich, aber [Silja](silja) liest den Befund in [seiner](azad) Tasche und wirft [ihm](azad) Vertrauensbruch vor. [Malte](malte) und [Dorit](dorit) sind sich inzwischen einig und wollen es noch einmal wagen, diesmal auf dem Standesamt. Von der Liaison auf der Werft weiß auch [Pernille](pernille), [die](pernille) sich in [Toves](tove) Küche den Liebeskummer von der Seele redet.
- couple azad silja "Lebensgefährten"
- sibling jorin silja "Schwester"
+ discover azad jorin+uhl "an den Tag"
- parent! hauke jorin "gezeugt"
- parent uhl jorin "gezeugt"
- reveal! azad "für sich"
- discover silja jorin "liest"
+ accuse silja azad "Vertrauensbruch"
- wedding? dorit malte "Standesamt"
- couple dorit malte "Liaison"
- sad pernille silja "Liebeskummer"

== 8 Folgen 141–160
Auf der Trauung [ihres](silja) [Bruders](malte) führt [Silja](silja) die [Braut](dorit) in den Saal, weil [Dorits](dorit) eigene Familie dem einstigen [Ausreißer](malte) nicht über den Weg traut. Der [Bräutigam](malte) bleibt diesmal stehen. Beim Festmahl tritt der betrunkene [Uhl](uhl) an die Tafel und prostet [Jorin](jorin) mit den Worten „[mein](uhl) [Sohn](jorin)“ zu. [Hauke](hauke) geht [ihm](uhl) an die Kehle und bricht zusammen. Am nächsten Morgen ist der [Patriarch](hauke) tot, und die [Witwe](inge) findet keinen, der mit [ihr](inge) sprechen will, außer [ihrer](inge) [Schwiegertochter](dorit), der [Frischvermählten](dorit).
- sibling malte silja "Bruders"
+ wedding dorit malte "Trauung"
- reveal uhl jorin "mein Sohn"
- attack hauke uhl "Kehle"
+ die hauke "tot"
- married.end hauke inge "Witwe"
- kin dorit inge "Schwiegertochter"

== 9 Folgen 161–180
Laut Testament fällt die Werft zu gleichen Teilen an alle drei [Geschwister](jorin+malte+silja), auch an [den](jorin), [der](jorin) nicht [Haukes](hauke) leiblicher [Sohn](jorin) war. [Jorin](jorin) schlägt das Erbe aus und fährt nach [Kiel](@kiel), wo der [Mann](kran), [der](kran) [ihm](jorin) die Brechstange übergezogen hatte, einsitzt. Zwischen Besucherstuhl und Panzerglas gesteht [er](jorin) [Bosse](kran), dass [er](jorin) ohne [ihn](kran) nicht sein mag. [Tove](tove), vom Auftritt des [Gatten](uhl) gedemütigt, setzt [diesem](uhl) den Koffer vor die Tür. Die [Dänin](pernille), bislang nur [Trösterin](pernille) und [Mieterin](pernille), teilt fortan nicht allein die Küche mit [ihr](tove).
- find jorin+malte+silja hauke "fällt"
- sibling jorin malte+silja "Geschwister"
- parent! hauke jorin "nicht Haukes leiblicher"
- reject jorin hauke "schlägt"
- arrest.past _ kran "einsitzt"
+ confess jorin kran "gesteht"
- married tove uhl "Gatten"
+ breakup tove uhl "vor die Tür"
- housemate pernille tove "Mieterin"
- couple.start pernille tove "nicht allein die Küche"

== 10 Folgen 181–200
[Dorit](dorit) erwartet ein [Kind](ole) und sagt es zuerst [Silja](silja), [die](silja) sich mit [ihr](dorit) freut und dabei ins Grübeln kommt, denn der [Neurologe](azad) will keine Kinder. [Rahimi](azad) hat einen Ruf nach [Zürich](@zuerich) erhalten und bittet die [Freundin](silja), mitzukommen. [Sie](silja) sagt nein und gibt [ihm](azad) den Schlüssel zum Ruderboot zurück. Auf der Fähre begegnet [sie](silja) [ihrer](silja) [Ex-Frau](pernille), Arm in Arm mit der einstigen [Gattin](tove) des [Werftrivalen](uhl), und wird bis zum Anleger keines Blickes gewürdigt. [Uhl](uhl), nun auch privat bankrott, schläft in [seinem](uhl) Wagen.
+ pregnant dorit "erwartet"
- reveal dorit silja "sagt"
- hire? azad "Ruf" @zuerich
- couple azad silja "Freundin"
- invite azad silja "bittet"
+ breakup silja azad "gibt ihm den Schlüssel"
- ex pernille silja "Ex-Frau"
- couple pernille tove "Arm in Arm"
- ex tove uhl "einstigen Gattin"
- lose uhl "bankrott"

== 11 Folgen 201–220
Wegen guter Führung vorzeitig entlassen, steht der [Kranführer](kran) wieder am Ostufer, und [Malte](malte) gibt [ihm](kran) gegen den Rat [seiner](malte) hochschwangeren [Frau](dorit) die alte Stelle. [Jorin](jorin) und [er](kran) beziehen die Kammer über dem Schnürboden. Als [Uhl](uhl) in einer Frostnacht ins Hafenbecken stürzt, springt ausgerechnet der ungeliebte [Sohn](jorin) hinterher und zieht [ihn](uhl) auf den Ponton. [Ingeborg](inge) sieht im Krankenhaus [beide](jorin+uhl) nebeneinander liegen, [Retter](jorin) und [Geretteten](uhl), und nimmt nach langem Zögern die Hand [ihrer](inge) ersten [Liebe](uhl).
- return kran "steht"
- hire kran malte "gibt"
- pregnant dorit malte "hochschwangeren"
- married dorit malte "Frau"
- move jorin+kran "beziehen"
- parent uhl jorin "Sohn"
+ rescue jorin uhl "zieht"
+ reconcile inge uhl "nimmt"
- love.past inge uhl "ersten Liebe"

== 12 Folgen 221–240
[Dorit](dorit) wird im Schleusenwärterhäuschen von den Wehen überrascht; der [Arzt](azad) der Familie ist längst in der Schweiz, sodass [Silja](silja) der [Schwägerin](dorit) beistehen muss und den kleinen [Ole](ole) als Erste im Arm hält. Ein [Anwalt](anwalt) aus [Hamburg](@hamburg), [der](anwalt) die Fusion der beiden Werften beurkundet, verguckt sich bei dieser Gelegenheit in die frischgebackene [Tante](silja) und holt sich umgehend einen Korb. [Ingeborg](inge) und [Uhl](uhl) werden beim Tanztee gesichtet. Empört zieht [Malte](malte) [seine](malte) Unterschrift zurück, während [Jorin](jorin) nur mit den Schultern zuckt: [Ihm](jorin) sei es recht, wenn [seine](jorin) [Eltern](inge+uhl) miteinander tanzten.
+ birth dorit ole "Wehen"
- kin dorit silja "Schwägerin"
- help silja dorit "beistehen"
- kin ole silja "Tante"
- love.start anwalt silja "verguckt"
- reject silja anwalt "Korb"
+ date inge uhl "Tanztee"
- parent inge+uhl jorin "Eltern"

== 13 Folgen 241–260
Die Staffel endet mit dem Stapellauf der [Ingeborg II](*ingeborg2), zu dem [Malte](malte) und [seine](malte) [Mutter](inge) in getrennten Wagen vorfahren, weil [sie](inge+malte) seit [ihrer](inge) Verlobung mit [Uhl](uhl) nicht mehr miteinander reden. Es ist die [Mutter](dorit) [seines](malte) [Sohnes](ole), [die](dorit) dem [Starrkopf](malte) den [Säugling](ole) in die Arme legt und [ihn](malte) zur [Großmutter](inge) hinüberschiebt. [Silja](silja) hat unterdessen den abgeblitzten [Juristen](anwalt) doch noch erhört. [Pernille](pernille) hält um [Toves](tove) Hand an. [Jorin](jorin) aber wartet vergebens: [Bosse](kran) hat in der Nacht das Taschenmesser auf das Kopfkissen gelegt und ist verschwunden.
- parent inge malte "Mutter"
- engaged inge uhl "Verlobung"
- quarrel inge malte "nicht mehr miteinander"
- parent malte ole "Sohnes"
- parent dorit ole "Mutter"#2
- kin inge ole "Großmutter"
+ reconcile? inge malte "hinüberschiebt"
- couple.start anwalt silja "erhört"
+ propose pernille tove "Hand"
+ breakup kran jorin "verschwunden"
