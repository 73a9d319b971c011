%series Nachschlag in Philly
%lang de
%genre US relationship comedy, private station's announcements
%cast court | Courtney Wexler; Courtney | f
%cast kels | Kelsey Wexler; Kelsey | f
%cast dust | Dustin | m
%cast trev | Trevor | m
%cast mel | Melanie; Mel | f
%cast bri | Brianne | f
%cast gene | Gene Wexler; Gene | m
%cast krit | Julian Ashcombe; Mister Ashcombe; Ashcombe | m
%cast koch | - | m
%cast gatte | - | m
%cast wirt | - | m
%cast baby | - | f
%cast arzt | - | m
%cast pfarr | - | m
%cast bote | - | m

== 1 Koch gesucht
Chaos am Herd, und das am ersten warmen Freitag des Jahres! Weil [Courtney](court) [ihren](court) [Koch](koch) nach einem Krach um versalzene Muscheln vor die Tür gesetzt hat, muss bis zum Abend Ersatz her. Und wer bewirbt sich? Ausgerechnet [Dustin](dust), [ihr](court) [Exmann](dust), von [dem](dust) seit zwei Jahren jede Nachricht fehlte! [Ihre](court) kleine [Schwester](kels) [Kelsey](kels) ist begeistert. Derweil verliert [Trevor](trev) in der Apotheke [sein](trev) Herz an eine [Kundin](bri), [die](bri) leider nur Schlaftabletten will …
- quarrel court koch "Krach"
+ quit koch court "vor die Tür gesetzt"
- hire? dust court "bewirbt sich"
- ex court dust "Exmann"
- sibling court kels "Schwester"
- happy kels dust "begeistert"
+ love.start trev bri "Herz"

== 2 Minus vier Grad
Arbeit und Privates soll man trennen, heißt es. Leider gibt es im [Spoon & Daughter](#spoon) nur eine Kühlkammer, und darin sitzen [Courtney](court) und [Dustin](dust) nach einem dummen Zufall drei Stunden lang fest. Erst fliegen die Fetzen, dann reden [die beiden](court+dust) zum ersten Mal über [ihre](court+dust) Scheidung. [Kelsey](kels), [die](kels) den Schlüssel hat, lässt sich Zeit: [Sie](kels) hofft, dass [die zwei](court+dust) wieder zueinanderfinden. [Trevor](trev) erfährt endlich, wie die schlaflose [Schöne](bri) heißt: [Brianne](bri). Und dass daheim ein [Gatte](gatte) schnarcht! [Melanie](mel) hat unterdessen [ihren](mel) Posten im Rathaus hingeworfen.
+ quarrel court dust "fliegen die Fetzen"
- divorce.past court dust "Scheidung"
- reconcile? court dust "zueinanderfinden"
- discover trev bri "erfährt"
- married bri gatte "Gatte"
+ quit mel "hingeworfen"

== 3 Der Schlüssel
Wer andern eine Grube gräbt … Als [Courtney](court) in [Kelseys](kels) Schürze den Schlüssel zur Kühlkammer entdeckt, ist Schluss mit dem Schwesternfrieden. Nach einem Wortgefecht vor vollem Haus packt [Kelsey](kels) [ihre](kels) Siebensachen und quartiert sich bei [Melanie](mel) ein, [die](mel) von der neuen [Mitbewohnerin](kels) allerdings gar nichts weiß. Auch [Trevor](trev) hat Sorgen: [Er](trev) hat [Brianne](bri) ins Kino eingeladen, rein freundschaftlich natürlich, und nun will [sie](bri) [ihren](bri) [Mann](gatte) mitbringen. Wer hält da noch das Popcorn?
+ discover court kels "entdeckt"
- sibling court kels "Schwesternfrieden"
+ quarrel court kels "Wortgefecht"
- move kels mel "quartiert"
- housemate.start kels mel "Mitbewohnerin"
- discover! mel kels "gar nichts weiß"
- invite trev bri "eingeladen"
- sad trev bri "Sorgen"
- married bri gatte "Mann"

== 4 Vatertag
Hoher Besuch aus [Scranton](@scranton)! [Gene Wexler](gene) will [seinen](gene) Sechzigsten bei [seinen](gene) [Töchtern](court+kels) feiern und ahnt weder, dass [die beiden](court+kels) kein Wort mehr wechseln, noch, wer in der Küche steht. Also spielen die [Schwestern](court+kels) [ihm](gene) heile Welt vor, und [Dustin](dust) muss sich im Vorratsraum verstecken, denn [sein](dust) [Exschwiegervater](gene) hat geschworen, [ihm](dust) jeden Knochen einzeln zu brechen. Alles läuft nach Plan, bis der [Jubilar](gene) Mehl holen will. Der linke Haken sitzt!
- travel gene "Besuch"
- celebrate? gene "feiern"
- discover! gene court+kels "ahnt weder"
- parent gene court+kels "Töchtern"
- betray court+kels gene "heile Welt"
- flee dust gene "verstecken"
- kin.past dust gene "Exschwiegervater"
- threaten.past gene dust "geschworen"
+ attack gene dust "Haken"

== 5 Ein Stern für Courtney
Schmetterlinge zum Dessert! Der gefürchtete [Restaurantkritiker](krit) [Julian Ashcombe](krit) lobt erst den Hummer, dann [Courtneys](court) Augen und führt [sie](court) zwei Abende später in die Oper aus. [Dustin](dust), das Veilchen noch im Gesicht, lässt vor Eifersucht drei Soßen anbrennen. [Kelsey](kels), [die](kels) sich nach [Genes](gene) Geburtstag mit [ihrer](kels) [Schwester](court) wieder versteht, muss [ihn](dust) trösten. In der Apotheke steht spätabends [Brianne](bri) und weint: [Ihr](bri) [Göttergatte](gatte) hat eine andere. Darf [Trevor](trev) [sie](bri) in den Arm nehmen?
- flirt krit court "Courtneys Augen"
+ date court krit "in die Oper"
- jealous dust krit "Eifersucht"
- sibling court kels "Schwester"
- reconcile court kels "wieder versteht"
- help kels dust "trösten"
- sad bri gatte "weint"
- married bri gatte "Göttergatte"
+ cheat gatte bri "eine andere"
- help? trev bri "in den Arm"

== 6 Rezeptfrei
Jetzt wird es ernst! [Brianne](bri) hat [ihrem](bri) [Mann](gatte) den Ehering in die Cornflakes gelegt und steht mit zwei Koffern und einem Kanarienvogel vor [Trevors](trev) Tür. Keine Stunde später liegt der [Verlassene](gatte), ein [Zweimetermann](gatte), über der Ladentheke und droht, aus dem [Apotheker](trev) Hustensaft zu machen. Ob [Mel](mel), seit Kurzem [Verkäuferin](mel) bei [Trevor](trev), mit dem Fieberthermometer viel ausrichtet? Auch [Courtney](court) hat Kummer, denn seit der Oper meldet sich [Ashcombe](krit) nicht mehr. Dafür lächelt [Kelsey](kels) auffallend oft.
+ breakup bri gatte "Ehering"
- move bri trev "zwei Koffern"
+ threaten gatte trev "droht"
- hire.past mel trev "Verkäuferin"
- sad court krit "Kummer"
- reject krit court "meldet sich"
- happy kels "lächelt"

== 7 Post aus Seattle
Ein Brief stellt alles auf den Kopf: Ein [Hotelier](wirt) in [Seattle](@seattle) bietet [Dustin](dust) eine Stelle als Küchenchef an, Meerblick inklusive. [Er](dust) bittet [Courtney](court) um Rat, und was tut [die](court)? [Sie](court) gratuliert [ihm](dust), obwohl [ihr](court) zum Heulen ist. [Melanie](mel) geht es kaum besser. Seit Monaten betet [sie](mel) den [Koch](dust) aus der Ferne an und hat nicht einmal [ihren](mel) [Freundinnen](court+kels) davon erzählt. [Trevor](trev) und [Brianne](bri) dagegen schweben im siebten Himmel, auch wenn der Kanarienvogel stört.
+ hire? dust wirt "bietet"
- help? court dust "Rat"
- sad court dust "Heulen"
- love mel dust "betet"
- friend court+kels mel "Freundinnen"
- reveal! mel court+kels "nicht einmal"
+ couple.start bri trev "im siebten Himmel"
- happy bri+trev "im siebten Himmel"

== 8 Mel fasst sich ein Herz
Jetzt oder nie! Ehe [Dustin](dust) nach [Seattle](@seattle) entschwindet, gießt sich [Melanie](mel) zwei Gläser Sherry hinter die Binde und sagt [ihm](dust) zwischen Zwiebelkisten, was [sie](mel) für [ihn](dust) empfindet. So sanft [er](dust) kann, gibt der [Umschwärmte](dust) [ihr](mel) einen Korb: [Er](dust) sei über [seine](dust) geschiedene [Frau](court) nie hinweggekommen. Dumm nur, dass [Courtney](court) hinter der Tür gelauscht hat, allerdings bloß bis zum ersten Satz. Für [sie](court) steht fest: Die beste [Freundin](mel) hat [ihr](court) den [Mann](dust) ausgespannt!
+ confess mel dust "empfindet"
+ reject dust mel "Korb"
- ex court dust "geschiedene Frau"
- love dust court "nie hinweggekommen"
- discover court mel "gelauscht"
- friend court mel "Freundin"
- betray! mel court "ausgespannt"

== 9 Zwei Streifen
Eisige Zeiten im [Spoon & Daughter](#spoon): [Courtney](court) hat [Melanie](mel) die Freundschaft gekündigt und lässt keine Erklärung gelten. [Kelsey](kels) will vermitteln, muss aber ständig auf die Toilette rennen. Der Test, den [Brianne](bri) [ihr](kels) unter der Theke zuschiebt, beseitigt die letzten Zweifel: Die [Jüngere](kels) der [Wexler-Schwestern](court+kels) erwartet Nachwuchs! Wer der [Vater](krit) ist, verrät [sie](kels) nicht. [Courtney](court) tippt auf den [Postboten](bote). [Sie](court) ahnt ja nicht, mit wem der werte [Mister Ashcombe](krit) die Nächte nach der Oper verbracht hat …
+ friend.end court mel "gekündigt"
- gift bri kels "zuschiebt"
+ pregnant kels krit "Nachwuchs"
- sibling court kels "Wexler-Schwestern"
- reveal! kels _ "verrät sie nicht"
- parent krit baby "Vater"
- parent? bote baby "tippt"
- discover! court kels+krit "ahnt ja nicht"
- affair.past kels krit "Nächte nach der Oper"

== 10 Herzenssachen
Die Bombe platzt beim Brunch. [Ashcombe](krit), [der](krit) von [seinem](krit) Vaterglück nichts hören will, plaudert alles aus, und [Courtney](court) verpasst [ihm](krit) eine Torte ins Gesicht. [Ihrer](court) [Schwester](kels) verzeiht [sie](court) nicht so schnell. Da klingelt das Telefon: [Gene](gene) ist mit einem Infarkt in die Klinik eingeliefert worden! Im Wartezimmer sitzen die zerstrittenen [Töchter](court+kels) Hand in Hand, und [Melanie](mel) bringt Kaffee für alle. Der [Arzt](arzt) macht Hoffnung. »Wer von [Ihnen](court+kels) ist schwanger?«, fragt [er](arzt). »Der [Herr](gene) redet von nichts anderem.«
- parent krit baby "Vaterglück"
+ reveal krit court "plaudert"
- attack court krit "Torte"
- reconcile! court kels "verzeiht"
- sibling court kels "Schwester"
+ ill gene "Infarkt"
- treat gene arzt "Arzt"
- parent gene court+kels "Töchter"
+ reconcile court kels "Hand in Hand"

== 11 Letzter Aufruf
[Dustins](dust) Flieger geht um sieben. Um halb sieben rückt [Melanie](mel) mit der Wahrheit heraus: Der [Koch](dust) hat [sie](mel) damals abgewiesen, weil [er](dust) noch immer an [Courtney](court) hängt! [Die](court) fällt [ihrer](court) alten [Vertrauten](mel) um den Hals und rast los, am Steuer ausgerechnet [Gene](gene), frisch entlassen und blind wie ein Maulwurf. Am Gate sieht [sie](court) nur noch die Maschine abheben. [Brianne](bri) hat unterdessen Grund zum Jubeln, denn [sie](bri) ist endlich geschieden. Und was sucht [Trevor](trev) mit schwitzenden Händen beim Juwelier?
+ reveal mel court "Wahrheit"
- reject.past dust mel "abgewiesen"
- love dust court "hängt"
- reconcile court mel "um den Hals"
+ travel dust "Flieger"
- recover gene "frisch entlassen"
- happy bri "Jubeln"
- divorce bri gatte "geschieden"

== 12 Drei Gänge und ein Todesschreck
Großes Staffelfinale! [Trevor](trev) und [Brianne](bri) geben einander im Garten hinter dem Lokal das Jawort. Die [Trauzeugin](kels), im neunten Monat, hält noch durch, bis der [Pfarrer](pfarr) Amen sagt; dann kommt auf der Kücheneckbank ein [Mädchen](baby) zur Welt. [Gene](gene), stolzer [Großvater](gene), weint vor Glück. Wer aber hat das Festmahl gekocht? [Courtney](court) stürmt in die Küche, und am Herd steht [Dustin](dust), [der](dust) es in [Seattle](@seattle) ohne [sie](court) nicht ausgehalten hat. [Er](dust) fällt auf die Knie, um [ihr](court) einen zweiten Antrag zu machen …
+ wedding bri trev "Jawort"
- advisor kels bri+trev "Trauzeugin"
+ birth kels baby "zur Welt"
- kin baby gene "Großvater"
- happy gene baby "Glück"
- return dust "steht Dustin"
- love dust court "nicht ausgehalten"
+ propose dust court "Antrag"
