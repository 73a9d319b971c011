%series Rufbereitschaft
%lang de
%genre midwives' practice in Hannover-Linden, press department synopses
%cast merle | Merle Voges; Merle | f
%cast ayse | Ayşe Korkmaz; Ayşe | f
%cast hilde | Hilde Pruschke; Hilde; Pruschke | f
%cast kofi | Kofi Mensah; Kofi | m
%cast jannes | Jannes | m
%cast orhan | Orhan | m
%cast lotta | Lotta | f
%cast cosima | Cosima von Alten; Cosima | f
%cast clemens | Clemens von Alten; Clemens | m
%cast sven | Sven | m
%cast tuana | Tuana | f
%cast zwillinge | - | g
%cast richter | - | m
%cast briefbote | Uwe | m
%cast kofifrau | - | f
%cast dame | - | f
%cast lottakind | - | n

== 1
In der Hebammenpraxis am Lindener Markt ist der Teufel los, seit [Gründerin](hilde) [Hilde Pruschke](hilde) mit gebrochener Hüfte im Krankenhaus liegt. Um die Lücke zu schließen, stellen [Merle Voges](merle) und [ihre](merle) [Kollegin](ayse) [Ayşe Korkmaz](ayse) einen [Mann](kofi) ein: [Kofi Mensah](kofi), aus [Accra](@accra) stammend, hat schon vierhundert Kinder geholt, doch die [Matriarchin](hilde) tobt, als [sie](hilde) davon hört. [Merle](merle), [die](merle) mit [ihrem](merle) [Freund](jannes) [Jannes](jannes) seit drei Jahren selbst vergeblich auf Nachwuchs wartet, betreut die wohlhabende [Cosima von Alten](cosima), [deren](cosima) [Gatte](clemens) [Clemens](clemens) bei keinem Termin erscheint. [Ayşe](ayse) lässt derweil [ihre](ayse) halbwüchsige [Tochter](tuana) [Tuana](tuana) beim [Ex-Mann](orhan), ohne zu wissen, dass [Orhan](orhan) den Laden aufgeben und nach [Izmir](@izmir) ziehen will.
- injure hilde "gebrochener"
- colleague ayse merle "Kollegin"
+ hire kofi ayse+merle "stellen"
- couple jannes merle "Freund"
- pregnant! merle jannes "vergeblich"
- advisor merle cosima "betreut"
- married clemens cosima "Gatte"
- parent ayse tuana "Tochter"
- ex ayse orhan "Ex-Mann"
- discover! ayse orhan "ohne zu wissen"
- move? orhan "ziehen" @izmir

== 2
Bei einer Hausgeburt im vierten Stock bleibt der Fahrstuhl stecken, sodass [Kofi](kofi) [sein](kofi) erstes hannoversches [Kind](lottakind) zwischen zwei Etagen auf die Welt holt. Die frischgebackene [Mutter](lotta), die alleinstehende [Studentin](lotta) [Lotta](lotta), will [ihn](kofi) aus Dankbarkeit zum [Patenonkel](kofi) machen. [Hilde](hilde), [der](hilde) man davon am Krankenbett berichtet, schnaubt nur, bittet aber, [ihr](hilde) den [Burschen](kofi) einmal vorbeizuschicken. [Jannes](jannes) hat einen Befund bekommen, den [er](jannes) vor [Merle](merle) in der Werkzeugkiste versteckt: Es liegt an [ihm](jannes). Am Abend sieht [Merle](merle) zufällig, wie [Clemens von Alten](clemens) vor dem Bahnhof eine [Dame](dame) umarmt, [deren](dame) Gesicht im Schirm verborgen bleibt. [Sie](merle) überlegt, ob [sie](merle) [ihrer](merle) [Patientin](cosima) davon erzählen muss, und entscheidet sich dagegen.
+ birth lotta lottakind "auf die Welt"
- help kofi lotta "holt"
- parent lotta lottakind "Mutter"
- discover jannes "Befund"
- kin? kofi lottakind "Patenonkel"
+ betray jannes merle "versteckt"
+ discover merle clemens "sieht"
- affair? clemens dame "umarmt"
- advisor merle cosima "Patientin"
- reveal! merle cosima "entscheidet sich dagegen"

== 3
[Kofi](kofi) stellt sich der [Chefin](hilde) mit selbst gekochter Erdnusssuppe vor und wird mit der Bemerkung verabschiedet, [er](kofi) dürfe übermorgen wieder welche bringen. Die [Affäre](ayse) des feinen [Herrn von Alten](clemens) ist keine andere als [Ayşe](ayse): Seit Monaten trifft [sie](ayse) sich mit dem [Bankier](clemens), [der](clemens) sich [ihr](ayse) gegenüber als geschieden ausgibt. Als die [Geliebte](ayse) in der Kartei der Praxis auf [seinen](clemens) Nachnamen stößt, fällt [sie](ayse) aus allen Wolken. [Sie](ayse) setzt [ihm](clemens) noch in der Mittagspause telefonisch den Stuhl vor die Tür, bringt es aber nicht über sich, [Merle](merle) einzuweihen. [Tuana](tuana), [die](tuana) heimlich mit dem Klavierspielen aufgehört hat, wird vom [Vater](orhan) beim Schwänzen ertappt und erpresst [ihn](orhan) mit dem Wissen um [seine](orhan) Umzugspläne.
- boss hilde kofi "Chefin"
- affair ayse clemens "Affäre"
- cheat clemens cosima "Affäre"
- betray clemens ayse "geschieden"
- divorce! clemens cosima "geschieden"
+ discover ayse clemens "stößt"
+ breakup ayse clemens "Stuhl vor die Tür"
- reveal! ayse merle "einzuweihen"
- quit tuana "aufgehört"
- parent orhan tuana "Vater"
- discover orhan tuana "ertappt"
- threaten tuana orhan "erpresst"
- move? orhan "Umzugspläne"

== 4
Weil [Cosimas](cosima) Blutdruck verrücktspielt, muss [sie](cosima) liegen, und [Merle](merle) bittet ausgerechnet [Ayşe](ayse), für eine Woche die Besuche in der Villa zu übernehmen. Die [Hebamme](ayse) steht also der betrogenen [Ehefrau](cosima) gegenüber, [die](cosima) [ihr](ayse) arglos die Hand hält und gesteht, wie sehr [sie](cosima) [ihren](cosima) [Mann](clemens) liebt. Auf der Treppe fängt [Clemens](clemens) die verflossene [Freundin](ayse) ab und versucht, [sie](ayse) zu küssen; [sie](ayse) tritt [ihm](clemens) auf den Fuß. Zur selben Zeit stößt [Merle](merle) beim Reparieren eines Stuhls in der Werkzeugkiste auf den Befund. [Jannes](jannes) streitet nichts ab, und weil [beide](jannes+merle) zu viel sagen, übernachtet [er](jannes) bei [seinem](jannes) [Kumpel](sven) [Sven](sven), dem [Briefträger](sven) des Viertels.
- ill cosima "Blutdruck"
- advisor ayse cosima "Besuche"
- cheat.past clemens cosima "betrogenen"
- married clemens cosima "Ehefrau"
- reveal cosima ayse "gesteht"
- love cosima clemens "liebt"
- kiss? ayse clemens "küssen"
- attack ayse clemens "tritt"
+ discover merle jannes "stößt"
+ quarrel jannes merle "zu viel sagen"
- friend jannes sven "Kumpel"
- move jannes sven "übernachtet"
- ex ayse clemens "verflossene Freundin"

== 5
[Hilde](hilde) ist wieder da. [Sie](hilde) geht am Stock. Als Erstes rügt [Hilde](hilde) [Ayşe](ayse). Dann lobt [Hilde](hilde) [Kofi](kofi). Alle staunen über [Hilde](hilde). Mittags kommt [Lotta](lotta) mit dem [Baby](lottakind). [Lotta](lotta) hat kein Zimmer mehr. „[Du](lotta) ziehst zu [mir](hilde)“, bestimmt [Hilde](hilde). So wohnt [Lotta](lotta) nun bei [Hilde](hilde). [Jannes](jannes) bringt [Merle](merle) Rosen. [Merle](merle) lässt [Jannes](jannes) stehen. [Kofi](kofi) sieht das. [Kofi](kofi) kocht Tee für [Merle](merle). [Merle](merle) weint sich bei [Kofi](kofi) aus. Da geht das Telefon. Es ist [Clemens](clemens). [Cosima](cosima) blutet. [Ayşe](ayse) und [Merle](merle) rasen los. Unterwegs beichtet [Ayşe](ayse) alles. [Merle](merle) fährt und schweigt.
- return hilde "wieder da"
- quarrel ayse hilde "rügt"
- lose lotta "hat kein Zimmer mehr"
- invite hilde lotta "ziehst"
- housemate.start hilde lotta "wohnt"
- gift jannes merle "Rosen"
- reject merle jannes "stehen"
- help kofi merle "kocht"
- sad merle "weint"
- ill cosima "blutet"
+ reveal ayse merle "beichtet"

== 6
Im Rettungswagen bringt [Cosima](cosima) zwei winzige [Mädchen](zwillinge) zur Welt, von [denen](zwillinge) nur eines gleich schreit. Während [Merle](merle) das andere beatmet, hält [Ayşe](ayse) den Blick des [Vaters](clemens) aus, [der](clemens) weinend am Straßenrand steht. Nach bangen Minuten sind [beide](zwillinge) über den Berg. [Cosima](cosima), noch benommen, hört [ihren](cosima) [Mann](clemens) im Halbschlaf „Ayşe“ sagen, und es klingt nicht nach einer Hebamme. In der Praxis macht [Merle](merle) der [Kollegin](ayse) klar, dass [sie](merle) mit [ihr](ayse) nur noch das Nötigste reden wird. Am Abend hilft [Sven](sven) [Jannes](jannes) beim Ausräumen der gemeinsamen Wohnung; der [Briefträger](sven), [der](sven) [Merle](merle) immer mochte, legt heimlich ein Foto des [Paares](jannes+merle) zurück auf die Kommode.
+ birth cosima zwillinge "zur Welt"
- rescue merle zwillinge "beatmet"
- parent clemens zwillinge "Vaters"
- recover zwillinge "über den Berg"
- married clemens cosima "Mann"
+ discover cosima ayse+clemens "nicht nach einer Hebamme"
- colleague ayse merle "Kollegin"
- quarrel ayse merle "nur noch das Nötigste"
+ breakup jannes merle "Ausräumen"
- help sven jannes "hilft"

== 7
Die junge [Mutter](cosima) in der Villa lässt sich nichts anmerken, engagiert einen Detektiv und hat binnen drei Tagen Gewissheit. Vor den Augen der Taufgesellschaft steckt [sie](cosima) [ihrem](cosima) [Mann](clemens) die Fotos in die Brusttasche und weist [ihn](clemens) aus dem Haus; dann fährt [sie](cosima) in die Praxis und schüttet der anderen [Frau](ayse) einen Becher Fencheltee ins Gesicht. [Hilde](hilde) stellt sich vor [Ayşe](ayse) und erklärt der [Rasenden](cosima), auch die [Geliebte](ayse) sei belogen worden. [Tuana](tuana), [die](tuana) im Flur wartet, hört auf diese Weise, womit [ihre](tuana) [Mutter](ayse) die Abende verbracht hat, und beschließt, mit dem [Vater](orhan) an die Ägäis zu gehen. [Kofi](kofi) lädt die verlassene [Merle](merle) auf ein ghanaisches Straßenfest ein, wo [sie](merle) zum ersten Mal seit Wochen lacht.
- parent cosima zwillinge "Mutter"
- investigate cosima clemens "Detektiv"
- discover cosima clemens "Gewissheit"
- celebrate _ zwillinge "Taufgesellschaft"
+ breakup cosima clemens "weist"
- married clemens cosima "Mann"
+ attack cosima ayse "Fencheltee"
- help hilde ayse "stellt sich vor"
- betray.past clemens ayse "belogen"
- affair.past ayse clemens "Geliebte"
- discover tuana ayse "hört"
- parent ayse tuana "Mutter"#2
- parent orhan tuana "Vater"
- move? tuana "zu gehen"
- invite kofi merle "lädt"

== 8
Zwei Umzugskartons vor der Tür, und [Ayşe](ayse) begreift erst jetzt, dass [Orhan](orhan) Ernst macht. [Sie](ayse) fleht [ihn](orhan) an, [ihr](ayse) das [Kind](tuana) zu lassen, doch der geschiedene [Mann](orhan) hat das Recht auf [seiner](orhan) Seite, weil die [Sechzehnjährige](tuana) selbst entscheiden darf. Am Flughafen dreht [Tuana](tuana) sich nicht einmal um. [Merle](merle), [die](merle) davon von [Hilde](hilde) hört, schluckt [ihren](merle) Groll hinunter, geht zur [Kollegin](ayse) und nimmt [sie](ayse) wortlos in die Arme. Der verstoßene [Bankier](clemens) hat sich in einem Hotel einquartiert und trinkt. Als [er](clemens) nachts in der Villa nach [seinen](clemens) [Töchtern](zwillinge) verlangt und die Scheibe einschlägt, ruft [Cosima](cosima) nicht etwa die Polizei, sondern [Sven](sven), [der](sven) [ihr](cosima) seit der Geburt die Post bis ans Bett bringt.
- discover ayse orhan "begreift"
- parent ayse tuana "Kind"
- divorce.past ayse orhan "geschiedene"
+ move orhan+tuana "Flughafen"
+ reconcile ayse merle "in die Arme"
- colleague ayse merle "Kollegin"
- parent clemens zwillinge "Töchtern"
- breakup.past cosima clemens "verstoßene"
+ attack clemens cosima "einschlägt"

== 9
[Merle](merle) und [Kofi](kofi) haben nach dem dritten Nachtdienst in Folge nicht nur den Kaffee geteilt, und am Morgen danach sind [sie](kofi+merle) einander auf die netteste Weise verlegen. [Kofi](kofi) müsste [ihr](merle) allerdings sagen, dass es in [Accra](@accra) eine [Frau](kofifrau) gibt, [die](kofifrau) noch immer [seinen](kofi) Namen trägt. [Er](kofi) kommt nicht dazu: [Lotta](lotta), [die](lotta) auf [Hildes](hilde) Dachboden wohnt, bricht mit einer Lungenembolie zusammen. Der von der [Vermieterin](hilde) gerufene [Geburtshelfer](kofi) massiert [ihr](lotta) Herz, bis der Notarzt übernimmt. Am Vormittag vertraut die aschfahle alte [Dame](hilde) dem [Ghanaer](kofi) an, dass [sie](hilde) selbst vor fünfzig Jahren ein Kind fortgegeben hat und deshalb keines mehr verlieren will. [Orhan](orhan) meldet sich aus [Izmir](@izmir): [Tuana](tuana) ist seit zwei Tagen verschwunden.
+ sex kofi merle "den Kaffee geteilt"
- married kofi kofifrau "seinen Namen"
- reveal! kofi merle "kommt nicht dazu"
- ill lotta "Lungenembolie"
- housemate hilde lotta "Dachboden"
+ rescue kofi lotta "massiert"
- reveal hilde kofi "vertraut"
- birth.past hilde _ "ein Kind"
+ flee tuana orhan "verschwunden" @izmir

== 10
[Ayşe](ayse) bucht den ersten Flug nach [Izmir](@izmir) und durchsucht mit dem [Vater](orhan) [ihrer](ayse) [Tochter](tuana) jede Gasse, wobei sich die [Geschiedenen](ayse+orhan) erst anbrüllen und dann, übermüdet auf einer Parkbank, zum ersten Mal seit Jahren miteinander reden. Gefunden wird die [Ausreißerin](tuana) in [Hannover](@hannover): [Sie](tuana) hat sich per Anhalter bis zur Praxis durchgeschlagen, wo [Sven](sven) [sie](tuana) beim Austragen schlafend auf der Fußmatte antrifft. [Cosima](cosima) hat unterdessen die Scheidung eingereicht, weshalb [Clemens](clemens) [ihr](cosima) die [Zwillinge](zwillinge) wegnehmen will und zu diesem Zweck [Merle](merle) Geld anbietet, damit [sie](merle) die [Mutter](cosima) vor dem [Richter](richter) als überfordert hinstellt. [Merle](merle) zeigt [ihm](clemens), wo der Zimmermann das Loch gelassen hat.
- travel ayse "Flug" @izmir
- investigate ayse+orhan tuana "durchsucht"
- parent orhan tuana "Vater"
- parent ayse tuana "Tochter"
- ex ayse orhan "Geschiedenen"
- quarrel ayse orhan "anbrüllen"
- reconcile ayse orhan "reden"
- flee.past tuana "Ausreißerin"
+ return tuana "durchgeschlagen" @hannover
+ find sven tuana "antrifft"
- divorce? clemens cosima "Scheidung"
- abduct? clemens zwillinge "wegnehmen"
- betray? merle cosima "überfordert"
+ reject merle clemens "Loch"
- parent cosima zwillinge "Mutter"

== 11
Vor Gericht sagt [Merle](merle) zugunsten der [Mutter](cosima) aus, und auch [Ayşe](ayse) tritt, eben erst mit [Tuana](tuana) ausgesöhnt, in den Zeugenstand, um offenzulegen, wie der [Bankier](clemens) [sie](ayse) hintergangen hat. Der [Richter](richter) spricht [Cosima](cosima) die [Mädchen](zwillinge) zu. Draußen gibt [diese](cosima) der früheren [Nebenbuhlerin](ayse) die Hand. Zur Feier des Tages kocht [Kofi](kofi), doch auf der Schwelle der Praxis steht [Jannes](jannes), [der](jannes) um [Merle](merle) kämpfen will, und gleich hinter [ihm](jannes) eine [Frau](kofifrau) mit Koffer, [die](kofifrau) sich als [Kofis](kofi) Ehefrau vorstellt. [Merle](merle) blickt von einem zum anderen, nimmt [ihre](merle) Tasche und geht zu einer Geburt. Die [Studentin](lotta) ist aus der Klinik heimgekehrt und hat im Nachttisch [ihrer](lotta) [Wirtin](hilde) das Bild eines Säuglings entdeckt.
- help merle cosima "zugunsten"
- reconcile.past ayse tuana "ausgesöhnt"
- accuse ayse clemens "offenzulegen"
- betray.past clemens ayse "hintergangen"
- find cosima "spricht"
- enemy.past ayse cosima "Nebenbuhlerin"
+ reconcile ayse cosima "Hand"
- celebrate kofi "Feier"
- return jannes "Schwelle"
- reconcile? jannes merle "kämpfen"
+ married kofi kofifrau "Ehefrau"
- discover merle kofi "vorstellt"
- recover lotta "heimgekehrt"
- discover lotta hilde "entdeckt"

== 12
Die [Besucherin](kofifrau) aus [Accra](@accra) ist, wie sich herausstellt, nur der Unterschrift wegen gekommen: [Sie](kofifrau) möchte einen anderen heiraten und braucht die Scheidung, die [Kofi](kofi) mit Freuden unterzeichnet. Gleichwohl hat [er](kofi) [Merle](merle) belogen, und [sie](merle) lässt [ihn](kofi) eine Weile zappeln, ehe [sie](merle) [ihn](kofi) mitten in der Übergabe an sich zieht. [Jannes](jannes) erhält von [ihr](merle) zum Abschied das Foto zurück. Dank der Suche [ihrer](hilde) [Mieterin](lotta) sitzt [Hilde](hilde) auf einmal [Uwe](briefbote) gegenüber, einem grauhaarigen [Mann](briefbote) mit [ihren](hilde) Augen, und ringt um Worte. „[Mutter](hilde)“ sagt [er](briefbote) noch nicht, aber [er](briefbote) bleibt zum Essen. [Cosima](cosima) öffnet [Sven](sven) die Tür, obwohl heute Sonntag ist und keine Post kommt.
- wedding? _ kofifrau "heiraten"
+ divorce kofi kofifrau "Scheidung"
- betray.past kofi merle "belogen"
+ reconcile kofi merle "an sich zieht"
- gift merle jannes "Foto"
- housemate hilde lotta "Mieterin"
- help lotta hilde "Suche"
+ meet briefbote hilde "gegenüber"
- parent hilde briefbote "Mutter"
- flirt cosima sven "öffnet"
