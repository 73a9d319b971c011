%series Die Perlen von Waldegg
%lang de
%genre costume novel at an invented Baroque court, chapter summaries in the past tense
%cast leopold | Fürst Leopold Waldegg; Leopold | m
%cast sidonie | Fürstin Sidonie; Sidonie | f
%cast amalie | Prinzessin Amalie; Amalie | f
%cast konrad | Prinz Konrad; Konrad | m
%cast fleurus | Chevalier de Fleurus; Fleurus | m
%cast bianca | Bianca Morosini; Bianca; Morosini | f
%cast hartung | Kanzler Hartung; Hartung | m
%cast ludolf | Ludolf Hartung; Ludolf | m
%cast zerline | Zerline | f
%cast arzt | Doktor Abendroth; Abendroth | m
%cast page | - | m
%cast moehring | Möhring | m
%cast caspar | Caspar | m
%cast witwer | - | m

== 1
[Fürst Leopold Waldegg](leopold), [Herr](leopold) über vier Täler und ungezählte Schulden, ehelichte auf Drängen [seines](leopold) [Kanzlers](hartung) die neunzehnjährige [Sidonie](sidonie), [welche](sidonie) [er](leopold) bis zum Tag der Zeremonie nur von einem Medaillon kannte. Während das Schloss tafelte, stieg der [Bräutigam](leopold) zu [seiner](leopold) [Mätresse](bianca) in den Ostflügel, der venezianischen [Sopranistin](bianca) [Bianca Morosini](bianca), [die](bianca) [ihm](leopold) zur Feier des Tages eine Ohrfeige verabreichte. [Prinzessin Amalie](amalie), die ledige [Schwester](amalie) des [Landesherrn](leopold), fand die neue [Schwägerin](sidonie) weinend in der Kapelle und brachte [ihr](sidonie) das Fluchen bei. Vor dem Tor spielten derweil drei Fiedler, denen niemand Wein brachte.
+ wedding leopold sidonie "ehelichte"
- boss leopold hartung "Kanzlers"
- affair bianca leopold "Mätresse"
- cheat leopold sidonie "Mätresse"
- attack bianca leopold "Ohrfeige"
- sibling amalie leopold "Schwester"
- kin amalie sidonie "Schwägerin"
- sad sidonie "weinend"
- find amalie sidonie "fand"
- help amalie sidonie "Fluchen"
- celebrate _ "tafelte"

== 2
Der [Chevalier de Fleurus](fleurus), ein [Franzose](fleurus), [der](fleurus) wegen eines Ehrenhandels das Land des Sonnenkönigs hatte verlassen müssen, wurde Tanzmeister bei Hofe und war binnen einer Woche aller Damen Gesprächsstoff. [Amalie](amalie), sonst über dergleichen erhaben, ließ sich dreimal dieselbe Sarabande erklären; [er](fleurus) aber hatte Augen allein für die [Fürstin](sidonie), [deren](sidonie) Hand [er](fleurus) länger hielt, als es die Schrittfolge verlangte. [Kanzler Hartung](hartung) bemerkte es und setzte [seinen](hartung) [Sohn](ludolf) [Ludolf](ludolf) auf den [Fremden](fleurus) an. Als [Bianca](bianca) dem [Fürsten](leopold) eröffnete, [sie](bianca) trage [seinen](leopold) Bastard unter dem Herzen, schickte [er](leopold) [ihr](bianca) ein Landgut und sonst nichts.
- flee.past fleurus "verlassen"
+ hire fleurus "Tanzmeister"
- love amalie fleurus "dreimal dieselbe"
- love fleurus sidonie "Augen"
- flirt fleurus sidonie "länger hielt"
- parent hartung ludolf "Sohn"
- discover hartung fleurus+sidonie "bemerkte"
- investigate? ludolf fleurus "an"
+ pregnant bianca leopold "Bastard"
- reveal bianca leopold "eröffnete"
- gift leopold bianca "Landgut"

== 3
Da [Leopold](leopold) in den Krieg zog, den andere angezettelt hatten, übertrug [er](leopold) die Regentschaft nicht, wie alle erwarteten, [seinem](leopold) [Bruder](konrad) [Konrad](konrad), einem [Trinker](konrad), sondern [seiner](leopold) jungen [Frau](sidonie). Die [Regentin](sidonie) entließ als Erstes den [Kanzler](hartung), [welcher](hartung) [ihr](sidonie) dies bis zum letzten Kapitel nicht vergessen sollte, und rief an [dessen](hartung) Stelle den verarmten [Gutsherrn](moehring) [Möhring](moehring), [der](moehring) als einziger Mann am Hof die Wahrheit sprach. [Konrad](konrad), in [seinem](konrad) Stolz getroffen, schwor beim Wein, die [Gemahlin](sidonie) [seines](konrad) [Bruders](leopold) werde keinen zweiten Winter regieren. [Zerline](zerline), [die](zerline) beim Einschenken stets alles hörte, trug es weiter.
- travel leopold "zog"
- sibling konrad leopold "Bruder"
- married leopold sidonie "Frau"
+ boss.start sidonie _ "Regentschaft"
- quit hartung sidonie "entließ"
- enemy.start hartung sidonie "nicht vergessen"
+ hire moehring sidonie "rief"
- sad konrad "getroffen"
- threaten konrad sidonie "schwor"
- reveal zerline _ "trug"

== 4
Der neue [Kanzler](moehring) hieß [Möhring](moehring). [Hartung](hartung) grollte. [Hartung](hartung) verbündete sich mit [Konrad](konrad). Im Garten küsste [Fleurus](fleurus) [Sidonie](sidonie). [Sidonie](sidonie) küsste [Fleurus](fleurus) zurück. Hinter der Hecke stand [Amalie](amalie). [Amalie](amalie) sagte kein Wort. [Sie](amalie) schnitt alle Rosen ab. Am Morgen blutete [Amalies](amalie) Hand. [Abendroth](arzt) nähte die Wunde. [Er](arzt) kannte [Amalie](amalie) seit der Taufe. Nie hatte [er](arzt) eine andere geliebt. [Amalie](amalie) wusste es nicht. [Ludolf](ludolf) wusste es.
- sad hartung "grollte"
- friend.start hartung konrad "verbündete"
+ kiss fleurus sidonie "küsste"
- cheat sidonie leopold "küsste"
- discover amalie fleurus+sidonie "stand"
- jealous amalie sidonie "schnitt"
- injure amalie "blutete"
- treat amalie arzt "nähte"
- love arzt amalie "geliebt"
- discover! amalie arzt "wusste es nicht"
- discover ludolf arzt "wusste es"#2

== 5
Auf [ihrem](bianca) Landgut brachte die [Sängerin](bianca), von einer tauben Hebamme und ebenjener [Zerline](zerline) entbunden, [die](zerline) [Hartung](hartung) in [seinem](hartung) Sold hielt, einen gesunden [Knaben](caspar) zur Welt, [den](caspar) [sie](bianca) [Caspar](caspar) taufen ließ. Der gestürzte [Minister](hartung) erkannte [seine](hartung) Gelegenheit: Solange die [Fürstin](sidonie) kinderlos blieb, war der [Kleine](caspar) der einzige [Nachkomme](caspar) des [Fürsten](leopold). [Er](hartung) bot [Bianca](bianca), [deren](bianca) Zorn auf den treulosen [Liebhaber](leopold) verraucht, [deren](bianca) Ehrgeiz jedoch wach war, die Anerkennung des [Kindes](caspar) an, falls [sie](bianca) [ihm](hartung) Beweise gegen [Sidonie](sidonie) liefere. Die [Italienerin](bianca) erbat eine Nacht Bedenkzeit und sagte dann, zur eigenen Verwunderung, Nein.
+ birth bianca caspar "zur Welt"
- treat bianca zerline "entbunden"
- boss hartung zerline "Sold"
- parent leopold caspar "Nachkomme"
- sad.past bianca leopold "Zorn"
- affair.past bianca leopold "Liebhaber"
- betray? bianca sidonie "Beweise"
+ reject bianca hartung "Nein"

== 6
[Ludolf](ludolf), [der](ludolf) die Briefe der [Regentin](sidonie) abfangen sollte, verfiel beim Lesen einer Leidenschaft, die nicht der [Schreiberin](sidonie), sondern dem [Empfänger](fleurus) galt; dass es der [Tanzmeister](fleurus) war, um [den](fleurus) [sein](ludolf) Herz schlug, verbarg [er](ludolf) [seinem](ludolf) [Vater](hartung) hinter gesteigertem Eifer. [Er](ludolf) warnte den [Chevalier](fleurus) sogar vor einem Hinterhalt, den [Konrad](konrad) [ihm](fleurus) bei der Mühle legen wollte. [Fleurus](fleurus), gerührt und ahnungslos, nannte [ihn](ludolf) von da an [seinen](fleurus) [Bruder](ludolf). [Prinzessin Amalie](amalie) nahm derweil, teils aus Vernunft, teils aus Kränkung, den Antrag eines bayerischen [Witwers](witwer) an, [den](witwer) [sie](amalie) noch nie gesehen hatte.
- steal? ludolf sidonie "abfangen"
+ love ludolf fleurus "schlug"
- betray ludolf hartung "verbarg"
- parent hartung ludolf "Vater"
- help ludolf fleurus "warnte"
- attack? konrad fleurus "Hinterhalt"
- discover! fleurus ludolf "ahnungslos"
- friend.start fleurus ludolf "Bruder"
- propose.past witwer amalie "Antrag"
+ engaged.start amalie witwer "nahm"
- sad amalie "Kränkung"
- meet! amalie witwer "noch nie gesehen"

== 7
Aus dem Feld traf die Meldung ein, dass der [Fürst](leopold) gefallen sei. Die vermeintliche [Witwe](sidonie) legte Schwarz an und empfand, wie [sie](sidonie) [ihrer](sidonie) [Schwägerin](amalie) bekannte, nichts als eine beschämende Leichtigkeit. Sofort erhob [Konrad](konrad) Anspruch auf den Thron und bot der [Frau](sidonie), [der](sidonie) [er](konrad) eben noch nach dem Amt getrachtet hatte, in einem Atemzug die Ehe an, was [sie](sidonie) mit einem Lachen quittierte. In der dritten Nacht schlich [sie](sidonie) sich zu [Fleurus](fleurus). Der Erzähler, der an dieser Stelle die Kerze löscht, merkt an, der [Page](page) vor der Tür sei dreizehn und nicht schläfrig gewesen.
- die! leopold "gefallen"
- married.past! leopold sidonie "Witwe"
- happy sidonie "Leichtigkeit"
- reveal sidonie amalie "bekannte"
- kin amalie sidonie "Schwägerin"
+ propose konrad sidonie "Ehe"
- reject sidonie konrad "Lachen"
+ sex fleurus sidonie "schlich"
- discover page fleurus+sidonie "nicht schläfrig"

== 8
[Leopold](leopold) lebte. Im Mai ritt [er](leopold) durch das Tor. [Ihm](leopold) fehlte ein Bein. [Sidonie](sidonie) fiel in Ohnmacht. [Leopold](leopold) hielt das für Freude. Der [Page](page) redete. [Hartung](hartung) gab dem [Pagen](page) Gold. [Leopold](leopold) ließ [Fleurus](fleurus) in den Turm werfen. [Ludolf](ludolf) weinte um [Fleurus](fleurus). [Möhring](moehring) stand zu [Sidonie](sidonie). Da verlor [Möhring](moehring) [sein](moehring) Amt. [Hartung](hartung) war wieder [Kanzler](hartung). [Konrad](konrad) betrank sich. [Abendroth](arzt) schnitzte ein Bein aus Eiche.
+ return leopold "ritt"
- injure.past leopold "fehlte"
- ill sidonie "Ohnmacht"
- reveal page _ "redete"
- gift hartung page "Gold"
+ arrest leopold fleurus "Turm"
- sad ludolf fleurus "weinte"
- help moehring sidonie "stand"
- quit moehring "verlor"
- hire hartung "wieder Kanzler"
- create arzt "schnitzte"

== 9
Um [ihrem](sidonie) [Gatten](leopold) die Untreue nachzuweisen, brauchte das Gericht eine Zeugin, und die Wahl fiel auf [Zerline](zerline), [die](zerline) unter den Augen des [Kanzlers](hartung) beschwor, was [sie](zerline) nie gesehen hatte. Mitten in der Verhandlung trat indes [Bianca](bianca) vor, mit dem [Kind](caspar) auf dem Arm, und fragte den einbeinigen [Ankläger](leopold), wer hier wen als Erster hintergangen habe, wenn man die Hochzeitsnacht mitzähle. Der Saal lachte. [Leopold](leopold), [der](leopold) [seinen](leopold) [Sohn](caspar) an jenem Tag zum ersten Mal sah, verstummte. Die [Angeklagte](sidonie) erbat sich anstelle des Klosters die Trennung von Tisch und Bett und erhielt sie.
- married leopold sidonie "Gatten"
- betray zerline _ "beschwor"
- parent bianca caspar "Kind"
- accuse leopold sidonie "Ankläger"
+ accuse bianca leopold "hintergangen"
- cheat.past leopold sidonie "Hochzeitsnacht"
- parent leopold caspar "Sohn"
- meet caspar leopold "zum ersten Mal"
- help bianca sidonie "trat"
+ divorce leopold sidonie "Trennung"

== 10
[Ludolf](ludolf) stahl [seinem](ludolf) schlafenden [Vater](hartung) den Schlüssel und holte den [Chevalier](fleurus) aus dem Turm; auf der Brücke, als [beide](fleurus+ludolf) schon den Wald rochen, sagte [er](ludolf) [ihm](fleurus), was [er](ludolf) seit zwei Jahren verschwieg. Der [Franzose](fleurus) küsste [ihn](ludolf) auf die Stirn, wie man einen Freund küsst, und ritt davon. [Hartung](hartung), [dem](hartung) die Flucht das Genick zu brechen drohte, ließ verbreiten, [sein](hartung) [Sohn](ludolf) sei vom Teufel geritten. Noch am selben Abend verstieß [er](hartung) [ihn](ludolf). Aufnahme fand der [Verstoßene](ludolf) bei [Möhring](moehring), in [dessen](moehring) Küche auch schon [Sidonie](sidonie) Zwiebeln schnitt.
- steal ludolf hartung "stahl"
- parent hartung ludolf "Vater"
+ rescue ludolf fleurus "holte"
+ confess ludolf fleurus "sagte er ihm"
- kiss fleurus ludolf "küsste"
- friend fleurus ludolf "Freund"
- flee fleurus "Flucht"
- accuse hartung ludolf "vom Teufel"
- reject hartung ludolf "verstieß"
- housemate.start ludolf+sidonie moehring "Aufnahme"

== 11
[Amalies](amalie) Reise zu dem bayerischen [Verlobten](witwer) endete bereits an der Landesgrenze, wo ein Achsbruch [sie](amalie) zwang, drei Tage mit dem mitreisenden [Doktor Abendroth](arzt) in einer Köhlerhütte zuzubringen. Es regnete, man spielte Karten, und am dritten Abend kam zutage, dass [er](arzt) mogelte, damit [sie](amalie) gewann. Nun begriff auch [sie](amalie). [Sie](amalie), die [Hochgeborene](amalie), machte dem alternden [Arzt](arzt) einen Antrag, den [er](arzt) zweimal aus Standesgründen abwies und beim dritten Mal mit Tränen annahm. Dem [Witwer](witwer) sandte [sie](amalie) [seine](witwer) Perlen zurück. [Leopold](leopold), von dem man ein Donnerwetter erwartete, ließ [seiner](leopold) [Schwester](amalie) bloß bestellen, [er](leopold) beneide [sie](amalie).
- engaged amalie witwer "Verlobten"
- travel amalie+arzt "Reise"
- discover amalie arzt "begriff"
- love arzt amalie "mogelte"
+ propose amalie arzt "machte"
- reject arzt amalie "abwies"
+ engaged.start amalie arzt "annahm"
- breakup amalie witwer "zurück"
- sibling amalie leopold "Schwester"
- jealous leopold amalie "beneide"

== 12
Das Schlusskapitel führt, ein Jahrzehnt später, alle Überlebenden am Totenbett des [Kanzlers](hartung) zusammen, [der](hartung) um Verzeihung bat und sie von [Ludolf](ludolf), nicht aber von [Sidonie](sidonie) bekam. [Leopold](leopold) hatte [Bianca](bianca) in aller Form zu [seiner](leopold) [Frau](bianca) gemacht, und der zehnjährige [Caspar](caspar) stotterte die Grabrede. Die alte [Fürstin](sidonie), wie man [sie](sidonie) der neuen wegen nannte, lebte mit [Möhring](moehring) in wilder, wie das Dorf fand, und sehr vergnügter Ehe. Von [Fleurus](fleurus), [der](fleurus) in [Lyon](@lyon) eine Tanzschule betrieb, traf alljährlich ein Brief ein, stets an [Ludolf](ludolf) gerichtet, stets mit derselben Frage. Im letzten Satz bestellt [Ludolf](ludolf) Pferde.
+ die hartung "Totenbett"
- reconcile hartung ludolf "Verzeihung"
- reconcile! hartung sidonie "nicht aber"
+ wedding.past bianca leopold "gemacht"
- create caspar "Grabrede"
- couple moehring sidonie "in wilder"
- happy moehring+sidonie "vergnügter"
- love? fleurus ludolf "derselben Frage"
- travel? ludolf fleurus "Pferde" @lyon
