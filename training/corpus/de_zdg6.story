%series Guten Morgen, Toronto
%lang de
%genre breakfast television dramedy, dubbed Canadian series, encyclopaedia summaries
%cast georgina | Georgina Stavros; Georgina; Gina | f
%cast callum   | Callum Reyes; Callum | m
%cast adaeze   | Adaeze | f
%cast lyle     | Lyle Hutchins; Hutchins | m
%cast noemie   | Noémie Tremblay; Noémie | f
%cast stavros  | Kostas Stavros; Kostas | m
%cast fenwick  | Fenwick | m
%cast maxine   | Maxine | f
%cast piper    | Piper | f
%cast theo     | Theo Reyes; Theo | m
%cast stalker  | Percival | m
%cast tante | - | f
%cast sergeant | Sergeant Boyko; Boyko | f

== 1
Vor laufender Kamera erfährt die [Moderatorin](georgina) [Georgina Stavros](georgina), dass [ihr](georgina) [Partner](fenwick) [Fenwick](fenwick) nach elf gemeinsamen Sendejahren zur Konkurrenz wechselt. [Sein](fenwick) [Ersatz](callum), der frühere Eishockeyprofi [Callum Reyes](callum), hat noch nie von einem Teleprompter abgelesen. [Produzentin](adaeze) [Adaeze](adaeze), [Georginas](georgina) [Vertraute](adaeze) seit der Schauspielschule, richtet die [Kollegin](georgina) in der Werbepause wieder auf. Auf dem Parkplatz gerät [Callum](callum) mit [seinem](callum) halbwüchsigen [Sohn](theo) [Theo](theo) aneinander, [der](theo) partout nicht in eine Stadt will, in der „die [Neue](noemie)“ von [Papa](callum) wohnt.
+ discover georgina fenwick "erfährt"
- colleague fenwick georgina "Partner"
- quit fenwick "wechselt"
+ hire callum "Ersatz"
- friend adaeze georgina "Vertraute"
- help adaeze georgina "richtet"
- colleague adaeze georgina "Kollegin"
- quarrel callum theo "aneinander"
- parent callum theo "Sohn"
- move? theo "Stadt"
- couple callum noemie "die Neue"

== 2
Die [Neue](noemie) ist [Noémie Tremblay](noemie), Meteorologin im selben Haus und um [ihren](noemie) Ruf besorgt: Niemand soll merken, dass [sie](noemie) und der [Sportler](callum) liiert sind. [Georgina](georgina), [die](georgina) [ihr](georgina) Studio ungern teilt, lässt [Callum](callum) vor Millionen Zuschauern eine Auster öffnen; [er](callum) säbelt sich in den Daumen. [Adaeze](adaeze) näht [ihn](callum) hinter der Kulisse eigenhändig, [sie](adaeze) hat drei Semester Medizin durchgehalten. Ein anonymer [Zuschauer](stalker) schickt [Gina](georgina) einen Strauß schwarzer Tulpen. [Ihr](georgina) [Vater](stavros) [Kostas](stavros), bei [dem](stavros) [sie](georgina) seit der Trennung wohnt, wirft sie in den Ofen.
- colleague callum noemie "im selben Haus"
- sad noemie "besorgt"
+ couple callum noemie "liiert"
- reveal! callum+noemie _ "Niemand"
- injure callum "säbelt"
- treat callum adaeze "näht"
+ gift stalker georgina "schickt"
- parent stavros georgina "Vater"
- housemate georgina stavros "wohnt"
- breakup.past _ georgina "Trennung"

== 3
[Senderchef](lyle) [Lyle Hutchins](lyle) wünscht sich Funken und verordnet [Georgina](georgina) und [Callum](callum) einen gemeinsamen Kochkurs mit Kamerateam. Zwischen verbranntem Blätterteig stellt sich heraus, dass [sie](georgina) einst als Eiskunstläuferin in derselben Halle trainierte, in der [er](callum) [seinen](callum) ersten Zahn verlor. [Noémie](noemie) verfolgt die Aufzeichnung im Schneideraum und kaut [ihren](noemie) Stift entzwei. [Theo](theo) ist der Schule verwiesen worden und versteckt sich im Requisitenlager, wo [ihm](theo) die [Maskenbildnerin](maxine) [Maxine](maxine) Käsebrote zusteckt. Vor [Ginas](georgina) Haustür liegt abermals eine Tulpe.
- boss lyle callum+georgina "Senderchef"
- colleague callum georgina "gemeinsamen Kochkurs"
- lose.past callum "verlor"
- jealous? noemie georgina "kaut"
+ quit theo "verwiesen"
- flee theo "versteckt"
- help maxine theo "zusteckt"
- gift stalker georgina "Tulpe"

== 4
[Kostas](stavros) meldet die Blumen der Polizei. [Sergeant Boyko](sergeant) rät [seiner](stavros) [Tochter](georgina) zu Personenschutz, den [Hutchins](lyle) aus Kostengründen ablehnt. Also begleitet [Callum](callum) [sie](georgina) jeden Morgen um drei zum Sender, mit Hockeyschläger. Dafür unterrichtet [sie](georgina) [Theo](theo) nach der Sendung in Mathematik und entdeckt, dass der [Junge](theo) weder faul noch dumm ist, sondern Legastheniker. [Noémie](noemie) macht [Callum](callum) Vorhaltungen, weil [er](callum) [ihren](noemie) Geburtstag verschwitzt hat, und bricht in Tränen aus.
- accuse stavros stalker "meldet"
- help sergeant georgina "rät"
- parent stavros georgina "Tochter"
- reject lyle georgina "ablehnt"
- help callum georgina "begleitet"
+ advisor.start georgina theo "unterrichtet"
- discover georgina theo "entdeckt"
- ill theo "Legastheniker"
+ quarrel callum noemie "Vorhaltungen"
- sad noemie "Tränen"

== 5
[Fenwick](fenwick), beim Konkurrenten kläglich gescheitert, will zurück und wirft sich [Adaeze](adaeze) zu Füßen, mit [der](adaeze) [er](fenwick) nicht nur Sendungen, sondern zwei Sommer lang auch das Bett geteilt hat. [Georgina](georgina) hatte davon keinen Schimmer und fühlt sich von der besten [Freundin](adaeze) übergangen. Während die [Frauen](adaeze+georgina) im Treppenhaus Porzellan zerschlagen, liest [Callum](callum) zum ersten Mal fehlerfrei die Nachrichten. [Theo](theo) hat mit [ihm](callum) geübt. [Boyko](sergeant) findet auf den Tulpenstielen einen Fingerabdruck, der in keiner Kartei steht.
- return? fenwick "zurück"
- hire? fenwick adaeze "Füßen"
+ affair.past adaeze fenwick "Bett geteilt"
- discover georgina adaeze+fenwick "keinen Schimmer"
- friend adaeze georgina "Freundin"
- sad georgina adaeze "übergangen"
+ quarrel adaeze georgina "Porzellan zerschlagen"
- help theo callum "geübt"
- find sergeant "Fingerabdruck"

== 6
Ein Blizzard schneidet den Sender ab; wer drinnen ist, bleibt drinnen. [Noémie](noemie) sagt achtzehn Stunden am Stück den Weltuntergang an und verliert darüber die Stimme. [Maxine](maxine), [die](maxine) [ihr](noemie) Honig einflößt, wird zur Mitwisserin: Die [Wetterfrau](noemie) hat [Callum](callum) verschwiegen, dass in [Montréal](@montreal) eine [Tochter](piper) auf [sie](noemie) wartet. In der Kulisse einer Wohnküche schlafen [Georgina](georgina) und [Callum](callum) Rücken an Rücken ein. Beim Aufwachen liegt [ihre](georgina) Hand in [seiner](callum), und zwischen [ihnen](callum+georgina) eine frische schwarze Tulpe.
- ill noemie "Stimme"
- help maxine noemie "Honig"
+ discover maxine noemie "Mitwisserin"
- betray noemie callum "verschwiegen"
- parent noemie piper "Tochter"
+ gift stalker georgina "Tulpe"

== 7
Der [Täter](stalker) muss also im Gebäude gewesen sein. [Sergeant Boyko](sergeant) vernimmt alle zweiundvierzig Eingeschneiten und nimmt [Fenwick](fenwick) mit, auf [dessen](fenwick) Rücksitz Blumendraht lag. [Adaeze](adaeze) verbürgt sich für [ihn](fenwick): [Er](fenwick) sei die ganze Nacht bei [ihr](adaeze) im Regieraum gewesen. Damit ist das Alibi geklärt und die Affäre wieder aktenkundig. [Georgina](georgina) muss gegen [ihren](georgina) Willen lachen, reicht der [Freundin](adaeze) den Kleber und hilft, die Vase zu flicken. [Theo](theo) fragt [seinen](theo) [Vater](callum) beim Zähneputzen, ob [er](callum) in die [Lehrerin](georgina) verknallt sei.
- investigate sergeant stalker "vernimmt"
+ arrest sergeant fenwick "nimmt"#2
- help adaeze fenwick "verbürgt"
- affair adaeze fenwick "Affäre"
- happy georgina "lachen"
+ reconcile adaeze georgina "Kleber"
- friend adaeze georgina "Freundin"
- parent callum theo "Vater"
- love? callum georgina "verknallt"
- advisor georgina theo "Lehrerin"

== 8
[Piper](piper), neun, steigt allein aus dem Bus und fragt sich bis ins Studio durch, wo [sie](piper) live nach [ihrer](piper) [Mama](noemie) verlangt. [Noémie](noemie) bleibt das Azorenhoch im Hals stecken. Bisher hat das [Mädchen](piper) bei [Noémies](noemie) [Schwester](tante) gelebt, [die](tante) nun im Krankenhaus liegt. [Callum](callum), [dessen](callum) [Sohn](theo) [Piper](piper) sofort Schlittschuhe anpasst, ist nicht des [Kindes](piper) wegen verletzt, sondern der Lüge wegen. [Er](callum) gibt [Noémie](noemie) [ihren](noemie) Schlüssel wieder. [Hutchins](lyle) jubelt über die Quote.
+ travel piper "steigt"
- reveal piper noemie "live"
- parent noemie piper "Mama"
- sibling noemie tante "Schwester"
- housemate.past piper tante "gelebt"
- ill tante "Krankenhaus"
- parent callum theo "Sohn"
- help theo piper "Schlittschuhe"
- sad callum noemie "verletzt"
- betray noemie callum "Lüge"
+ breakup callum noemie "Schlüssel"
- happy lyle "jubelt"

== 9
In der Tiefgarage zerrt ein [Vermummter](stalker) [Georgina](georgina) in einen Lieferwagen. [Maxine](maxine), eben beim Rauchen, merkt sich das Kennzeichen und rennt los, bis [sie](maxine) [Boyko](sergeant) in die Arme läuft. Als die Maske fällt, glaubt die [Entführte](georgina) zu träumen: Am Steuer sitzt der stille [Tontechniker](stalker), [der](stalker) [ihr](georgina) seit elf Jahren das Mikrofon ansteckt. [Er](stalker) habe doch immer nur gewollt, dass [sie](georgina) [ihn](stalker) einmal beim Namen nenne. [Kostas](stavros) harrt mit [Callum](callum) im Revier aus; die [Männer](callum+stavros) halten sich stumm an den Händen.
+ abduct stalker georgina "zerrt"
- help maxine georgina "Kennzeichen"
- find maxine sergeant "läuft"
- discover georgina stalker "Maske fällt"
- colleague georgina stalker "Tontechniker"

== 10
[Georgina](georgina) redet um [ihr](georgina) Leben wie in einer Livesendung, kündigt Gäste an, gibt den Verkehrsfunk durch und flicht den Standort ein; [Adaeze](adaeze), [die](adaeze) über den noch offenen Sender mithört, schickt die Polizei hin. [Callum](callum) ist schneller, schlägt mit dem Hockeystock die Heckscheibe ein und hebt [sie](georgina) heraus. Der [Tontechniker](stalker) lässt sich ohne Gegenwehr abführen. „[Er](stalker) heißt [Percival](stalker)“, sagt die [Befreite](georgina) zu Protokoll. Mit Unterkühlung kommt [sie](georgina) auf Station, wo [Pipers](piper) [Tante](tante) im Nebenbett von alldem nur den Ton gehört hat.
- reveal georgina "flicht"
- discover adaeze georgina "mithört"
- help adaeze georgina "schickt"
+ rescue callum georgina "hebt"
+ arrest _ stalker "abführen"
- ill georgina "Unterkühlung"
- kin piper tante "Tante"

== 11
Genesen, aber schreckhaft, weigert sich [Georgina](georgina), das Studio zu betreten. [Hutchins](lyle) bietet [ihrem](georgina) früheren [Kompagnon](fenwick) die Nachfolge an, und [Fenwick](fenwick), zu jedermanns Erstaunen, dankt ab: [Er](fenwick) zieht mit [Adaeze](adaeze) nach [Halifax](@halifax), wo [die zwei](adaeze+fenwick) ein Hafenradio gründen wollen. [Noémie](noemie) holt die genesene [Schwester](tante) zu sich und bietet [Callum](callum) Frieden an. [Der](callum) verbringt die Nächte im Flur der Familie Stavros, auf einem Klappstuhl vor [Ginas](georgina) Tür. [Kostas](stavros) bringt [ihm](callum) irgendwann ein Kissen.
- recover georgina "Genesen"
- sad georgina "schreckhaft"
- hire? fenwick lyle "bietet"
- colleague.past fenwick georgina "Kompagnon"
- reject fenwick lyle "dankt"
+ move adaeze+fenwick "zieht" @halifax
- create? adaeze+fenwick "gründen"
- move tante noemie "holt"
- sibling noemie tante "Schwester"
- recover tante "genesene"
- reconcile? callum noemie "Frieden"
+ help callum georgina "Klappstuhl"
- gift stavros callum "Kissen"

== 12
Die Jubiläumssendung findet ohne Pult und ohne Kulisse statt: Auf der zugefrorenen Hafenbucht dreht [Georgina](georgina) vor aller Augen wieder Pirouetten, an der Hand einen [Eishockeyspieler](callum), [der](callum) kaum auf den Beinen bleibt. [Theo](theo) liest fehlerlos die Wetterkarte vor, [Piper](piper) hält [ihm](theo) das Blatt. Für [Maxine](maxine), die [Heldin](maxine) der Tiefgarage, hat [Boyko](sergeant) einen Orden dabei und, etwas verlegen, zwei Kinokarten. [Callum](callum) stürzt, reißt [Gina](georgina) mit, und das Mikrofon überträgt, was [er](callum) [ihr](georgina) unter dem Mantel ins Ohr sagt: dass [er](callum) [sie](georgina) liebe.
- celebrate _ "Jubiläumssendung"
- create georgina "Pirouetten"
- help piper theo "hält"
- gift sergeant maxine "Orden"
- date? maxine sergeant "Kinokarten"
+ confess callum georgina "sagt"
- love callum georgina "liebe"
