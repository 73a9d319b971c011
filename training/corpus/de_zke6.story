%series Revier Adamczyk
%lang de
%genre police family saga, Duisburg, magazine blurbs
%cast hei | Heinrich Adamczyk; Heiner; der alte Adamczyk | m
%cast roz | Rozalia | f
%cast bas | Bastian | m
%cast jul | Julius | m
%cast lin | Linda | f
%cast mer | Meryem Aksoy; Meryem; Aksoy | f
%cast tob | Toblerone | m
%cast gio | Giovanni Sforza; Sforza; Gio | m
%cast bir | Birte Claasen; Birte; Claasen | f
%cast emi | Emil | m
%cast nad | Nadeschda | f
%cast prof | - | m
%cast baby | Heinrike | f

== 1
Drei Generationen, eine Uniform: Zum siebzigsten Geburtstag des [Patriarchen](hei) [Heinrich Adamczyk](hei) tafelt die ganze Sippe im Hof. [Bastian](bas), der [Ältere](bas), fahndet beim Drogendezernat; [Julius](jul), der [Jüngere](jul), fährt Streife und trägt [seinem](jul) [Bruder](bas) seit der Polizeischule alles nach, vor allem [Linda](lin). [Die](lin) war einmal mit dem [Streifenpolizisten](jul) zusammen, heute ist [sie](lin) die [Frau](lin) des [Fahnders](bas). Als [sie](lin) das Bier holt, geht [Julius](jul) hinterher. Im Keller steht plötzlich auch [Bastian](bas), und zwei Flaschen später muss [Rozalia](roz), die [Mutter](roz) der [Streithähne](bas+jul), mit dem Gartenschlauch schlichten.
+ celebrate _ hei "Geburtstag"
- sibling bas jul "Bruder"
- enemy bas jul "trägt"
- ex jul lin "war einmal"
- married bas lin "Frau"
- parent roz bas+jul "Mutter"
+ quarrel bas jul "zwei Flaschen später"
- help roz bas+jul "schlichten"

== 2
Neuer Dienstplan, neue [Partnerin](mer): [Julius](jul) teilt sich den Wagen mit [Meryem Aksoy](mer), [die](mer) schneller fährt und besser schießt als [er](jul). Bei einer Ruhestörung im Stadtteil [Marxloh](@marxloh) stürzt sich ein tätowierter [Türsteher](tob), [den](tob) alle [Toblerone](tob) rufen, auf den [Polizisten](jul); [Meryem](mer) legt [ihn](tob) flach und dem [Kollegen](jul) hinterher ein Kühlkissen auf. [Bastian](bas) nimmt inzwischen Witterung auf: Der [Gastwirt](gio) [Giovanni Sforza](gio), [Pate](gio) [seines](bas) [Sohnes](emi) [Emil](emi), lagert im Eiskeller mehr als Zitroneneis. [Er](bas) beschließt, es für sich zu behalten. Noch.
- colleague.start jul mer "teilt"
+ attack tob jul "stürzt"
- rescue mer jul "legt ihn flach"
- help mer jul "Kühlkissen"
+ discover bas gio "Witterung"
- kin emi gio "Pate"
- parent bas emi "Sohnes"
- reveal! bas _ "für sich zu behalten"

== 3
[Linda](lin) weiß, wie es riecht, wenn [ihr](lin) [Mann](bas) lügt. Diesmal riecht es nach fremdem Haarspray. [Sie](lin) vermutet eine andere, folgt [ihm](bas) im Taxi und landet vor [Sforzas](gio) Lokal, wo sich [Bastian](bas) einen Umschlag zustecken lässt. Also keine Geliebte, sondern Schmiergeld, und für einen Moment wäre [ihr](lin) die Geliebte lieber. In [ihrer](lin) Not wendet [sie](lin) sich an den [Einzigen](jul), [dem](jul) [sie](lin) je alles erzählt hat. [Julius](jul) hört zu. [Er](jul) hört auch noch zu, als [sie](lin) den Kopf auf [seine](jul) Schulter legt, und danach hört [er](jul) nur noch [seinen](jul) eigenen Puls.
- married bas lin "Mann"
- betray bas lin "lügt"
- cheat! bas lin "keine Geliebte"
- investigate lin bas "folgt"
+ discover lin bas "Umschlag"
- gift gio bas "Umschlag"
- sad lin "Not"
- reveal lin jul "wendet"
- help jul lin "hört zu"
+ love jul lin "Puls"

== 4
[Meryem](mer) mag keine Geheimnisse. [Julius](jul) hat eins. [Meryem](mer) fragt [Julius](jul) beim Döner. [Julius](jul) schweigt. [Heiner](hei) vergisst den Herd. [Heiner](hei) vergisst auch [Rozalias](roz) Namen. Der [Professor](prof) sagt [Rozalia](roz) die Wahrheit. [Rozalia](roz) sagt sie niemandem. [Toblerone](tob) entschuldigt sich bei [Julius](jul). [Toblerone](tob) arbeitet ab heute für [Meryem](mer). [Sforza](gio) darf das nie erfahren. [Toblerone](tob) hat nämlich Angst.
- reject jul mer "schweigt"
+ ill hei "vergisst auch"
- reveal prof roz "Wahrheit"
- betray roz _ "sagt sie niemandem"
- reconcile jul tob "entschuldigt"
+ hire tob mer "arbeitet"
- discover? gio tob "erfahren"
- sad tob gio "Angst"

== 5
Das Präsidium schickt eine interne [Ermittlerin](bir), [Birte Claasen](bir), kühl wie ein Fischmarkt. [Sie](bir) soll herausbekommen, wer im Dezernat [Sforza](gio) vor jeder Razzia warnt. [Bastian](bas) bietet [ihr](bir) Kaffee an und [sein](bas) Lächeln, das in solchen Fällen gewöhnlich hilft. Bei der [Norddeutschen](bir) hilft nur der Kaffee. [Julius](jul) verbringt die Nachtschicht nicht im Wagen, sondern im Gartenhaus, mit der [Frau](lin), [die](lin) [seine](jul) [Schwägerin](lin) ist. Am Morgen zieht [Linda](lin) [ihren](lin) Ring wieder an. [Emil](emi), neun Jahre, findet auf dem Rasen eine Dienstmütze und bringt sie stolz zu [Papa](bas). In der Mütze steht der falsche Vorname.
+ investigate bir _ "herausbekommen"
- flirt bas bir "Lächeln"
- reject bir bas "nur der Kaffee"
+ sex jul lin "verbringt"
- cheat lin bas "verbringt"
- kin jul lin "Schwägerin"
- find emi "findet"
- parent bas emi "Papa"
- discover bas jul "falsche Vorname"

== 6
Der [Fahnder](bas) sagt kein Wort. [Er](bas) legt [seinem](bas) [Bruder](jul) die Mütze auf das Armaturenbrett und sorgt dafür, dass die nächste Schießerei genau in [dessen](jul) Bezirk stattfindet. [Julius](jul) geht allein hinein. Eine Kugel streift [ihn](jul), die zweite fängt [Meryem](mer) ab, [die](mer) ohne Befehl hinterhergekommen ist. Während [sie](mer) operiert wird, sitzen auf dem Flur zwei [Männer](bas+jul), [die](bas+jul) denselben Namen tragen. Der [eine](jul) weint um [seine](jul) [Partnerin](mer), der [andere](bas) um das, was [er](bas) beinahe getan hätte. „Schlag [mich](bas)“, sagt der [Ältere](bas). Der [Jüngere](jul) tut es.
- sibling bas jul "Bruder"
- betray bas jul "sorgt"
+ injure jul _ "streift"
- rescue mer jul "fängt"
+ injure mer _ "die zweite"
- treat mer _ "operiert"
- colleague jul mer "Partnerin"
- sad jul mer "weint"
- sad bas "beinahe getan"
- attack jul bas "tut es"

== 7
Was tut eine [Mutter](roz), [deren](roz) [Söhne](bas+jul) nicht mehr miteinander sprechen? [Rozalia](roz) kocht Bigos für zwölf und setzt [beide](bas+jul) an denselben Tisch. Über dem Nachtisch wirft [Linda](lin) [ihrem](lin) [Gatten](bas) den Umschlag hin, [er](bas) wirft [ihr](lin) das Gartenhaus vor, und am Ende packt [sie](lin) den [Jungen](emi) und zwei Taschen. Mitten im Getöse fragt der alte [Adamczyk](hei), wer all diese Leute seien. Jetzt erst begreifen die [Brüder](bas+jul), was [ihre](bas+jul) [Mutter](roz) seit Monaten allein trägt. An der Haustür steht zu allem Überfluss [Birte Claasen](bir), mit einem Durchsuchungsbeschluss.
- parent roz bas+jul "Mutter"
- invite roz bas+jul "setzt"
- married bas lin "Gatten"
- accuse lin bas "Umschlag"
- accuse bas lin "wirft ihr"
+ breakup lin bas "packt"
- parent lin emi "Jungen"
- ill hei "wer all diese Leute"
- sibling bas jul "Brüder"
+ discover bas+jul roz "begreifen"
- investigate bir bas "Durchsuchungsbeschluss"

== 8
Suspendiert und von der [Ehefrau](lin) verlassen, haust [Bastian](bas) auf dem Kahn von [Sforza](gio), [der](gio) [ihm](bas) die Rechnung präsentiert: Noch ein Gefallen, oder dem kleinen [Emil](emi) passiere etwas auf dem Schulweg. Der [Wirt](gio) vergisst, dass [er](gio) den [Jungen](emi) über das Taufbecken gehalten hat. [Linda](lin) zieht nicht etwa zum [Schwager](jul), sondern zu [Nadeschda](nad), [ihrer](lin) [Chefin](nad) in der Änderungsschneiderei. [Sie](lin) wolle, erklärt [sie](lin) [Julius](jul), endlich einmal keinen Adamczyk im Bett. [Meryem](mer), halb genesen, humpelt auf Krücken an [ihm](jul) vorbei und sagt: „Hörst [du](jul) jetzt mal [mir](mer) zu?“
- quit bas "Suspendiert"
- married bas lin "Ehefrau"
- breakup.past lin bas "verlassen"
- housemate.start bas gio "haust"
+ threaten gio bas "passiere etwas"
- kin emi gio "Taufbecken"
- kin jul lin "Schwager"
- move lin nad "zieht"
- boss nad lin "Chefin"
+ reject lin jul "keinen Adamczyk"
- recover mer "halb genesen"
- confess? mer jul "mal mir zu"

== 9
[Bastian](bas) geht zu [Claasen](bir). [Bastian](bas) packt aus. [Claasen](bir) schreibt drei Stunden mit. [Sforza](gio) wartet vor der Schule. [Emil](emi) steigt zu [Gio](gio) ins Auto. [Emil](emi) kennt [Gio](gio) ja. [Toblerone](tob) sieht den Wagen. [Toblerone](tob) ruft [Meryem](mer) an. [Meryem](mer) weckt [Julius](jul). [Julius](jul) ruft [Bastian](bas) an. Zum ersten Mal seit Monaten sprechen [die beiden](bas+jul). [Linda](lin) bricht zusammen. [Nadeschda](nad) hält [Linda](lin) fest.
+ reveal bas bir "packt aus"
+ abduct gio emi "ins Auto"
- discover tob emi+gio "sieht"
- reveal tob mer "ruft"
- reveal jul bas "ruft"#2
- reconcile? bas jul "sprechen"
- sad lin "bricht"
- help nad lin "hält"

== 10
Auf dem alten Stahlwerk läuft alles aus dem Ruder. [Bastian](bas) will verhandeln, [Julius](jul) klettert über den Kran, und [Sforza](gio), in die Enge getrieben, drückt dem [Kind](emi) eine Pistole an die Schläfe. Da biegt ein klappriger Opel um die Ecke, am Lenkrad der [Patriarch](hei) im Schlafanzug, [der](hei) zwar nicht mehr weiß, welches Jahr man schreibt, aber genau, wie man einen Gangster anbrüllt. Den verblüfften [Wirt](gio) reißt [Julius](jul) zu Boden, [Bastian](bas) fängt den [Sohn](emi) auf. „Gute Arbeit, Wachtmeister“, sagt [Heinrich](hei) zu [beiden](bas+jul). Dann fährt [sein](hei) [Jüngster](jul) den [Vater](hei) nach Hause.
- threaten gio emi "Pistole"
- help hei bas+jul "anbrüllt"
- ill hei "nicht mehr weiß"
+ attack jul gio "reißt"
+ rescue bas emi "fängt"
- parent bas emi "Sohn"
- parent hei jul "Jüngster"
- help jul hei "fährt"

== 11
Fünf Jahre wegen Bestechlichkeit: [Bastian](bas) nimmt das Urteil im Stehen an. Zum Abschied tauschen die [Brüder](bas+jul) [ihre](bas+jul) Uhren, und jeder von [ihnen](bas+jul) bittet den anderen um Verzeihung. Die [Schneiderin](lin) reicht die Scheidung ein, besucht den [Häftling](bas) aber mit [Emil](emi). Am selben Abend gesteht sich [Julius](jul) ein, dass [er](jul) seit Wochen nicht an [Linda](lin) gedacht hat, wohl aber jede Minute an zwei Krücken. [Er](jul) klingelt bei [Meryem](mer). [Sie](mer) lässt [ihn](jul) im Regen ausreden, das dauert, und zieht [ihn](jul) am Kragen hinein. Gegenüber wohnt [Claasen](bir). [Sie](bir) zieht lächelnd die Gardine vor.
+ arrest _ bas "Fünf Jahre"
- sibling bas jul "Brüder"
- reconcile bas jul "um Verzeihung"
- divorce? bas lin "Scheidung"
- help lin bas "besucht"
- love.end jul lin "nicht an Linda gedacht"
- love jul mer "Krücken"
+ confess jul mer "ausreden"
+ couple.start jul mer "am Kragen"
- neighbour bir mer "Gegenüber"

== 12
Der alte [Adamczyk](hei) schläft im Lehnstuhl ein und wacht nicht mehr auf. Hinter dem Sarg gehen zwei [Witwen](lin+roz), wie [Rozalia](roz) bitter scherzt, obwohl der [Mann](bas) der [zweiten](lin) nur in Handschellen daneben läuft. [Bastian](bas) hat für einen Tag Ausgang, bewacht von [Claasen](bir), [die](bir) [ihm](bas) beim Leichenschmaus die Fesseln abnimmt und beim Kaffee [ihre](bir) Privatnummer gibt. Als [Meryem](mer) beim Vaterunser die Hand auf [ihren](mer) runden Bauch legt, ist [Julius](jul) der [Letzte](jul), [der](jul) es versteht. Im Herbst trägt [er](jul) [Heinrike](baby) ins Revier. [Toblerone](tob), neuerdings [Hausmeister](tob) dort, salutiert.
+ die hei "wacht nicht mehr auf"
- married.past hei roz "Witwen"
- married bas lin "Mann"
- arrest bir bas "bewacht"
- help bir bas "Fesseln"
- flirt bir bas "Privatnummer"
+ pregnant mer jul "runden Bauch"
- discover jul mer "versteht"
- parent jul baby "trägt er"
- hire tob "neuerdings"
