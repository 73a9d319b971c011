%series Kanzlei Krenn
%lang de
%genre law firm drama, Graz, long-sentenced episode list of an encyclopaedia
%cast leopoldine | Dr. Leopoldine Krenn; Leopoldine Krenn; Dr. Krenn; Leopoldine; Krenn | f
%cast ferdinand | Ferdinand Krenn; Ferdinand | m
%cast nika | Nika Zupančič; Nika; Zupančič | f
%cast matthis | Matthis Ogbonna; Matthis; Ogbonna | m
%cast rosalie | Rosalie Wurm; Rosalie | f
%cast severin | Severin Haidacher; Severin; Haidacher | m
%cast toni | Toni | n
%cast yara | Yara Ogbonna; Yara | f
%cast pospischil | Staatsanwalt Pospischil; Pospischil | m
%cast zach | Hubert Zach; Zach | m
%cast zachfrau | - | f
%cast nachbar | - | m
%cast zeugin | - | f
%cast baer | - | m
%cast maeuschen | - | n

== 1
Die aus [Maribor](@maribor) stammende [Nika Zupančič](nika) tritt [ihre](nika) erste Stelle bei [Dr. Leopoldine Krenn](leopoldine) an, einer gefürchteten [Scheidungsanwältin](leopoldine), [deren](leopoldine) eigene Ehe mit dem [Notar](ferdinand) [Ferdinand Krenn](ferdinand) als unverwüstlich gilt. Das Zimmer muss [sie](nika) sich mit dem ehrgeizigen [Matthis Ogbonna](matthis) teilen, [der](matthis) [ihr](nika) gleich am Vormittag den ersten Akt wegschnappt und dafür am Nachmittag, als [sie](nika) über der Geschäftsordnung verzweifelt, eine Stunde lang Paragrafen erklärt. Der Klient des Tages, ein [Installateur](zach), hat [seine](zach) [Frau](zachfrau) mit dem [Nachbarn](nachbar) im Heizungskeller überrascht und will die Trennung.
- hire nika leopoldine "erste Stelle"
- boss leopoldine nika "Stelle"
- married ferdinand leopoldine "Ehe"
- colleague matthis nika "Zimmer"
- steal matthis nika "wegschnappt"
- sad nika "verzweifelt"
- help matthis nika "erklärt"
- married zach zachfrau "Frau"
- neighbour nachbar zach "Nachbarn"
- cheat zachfrau zach "Heizungskeller"
+ discover zach nachbar+zachfrau "überrascht"
- divorce? zach zachfrau "Trennung"

== 2
Nachdem [Nika](nika) bei [Toni](toni), einem [Menschen](toni) von wenigen Worten und vielen Kakteen, ein Zimmer bezogen hat, stellt sich heraus, dass hinter der dritten Tür [Yara](yara) lebt, die [Schwester](yara) [ihres](nika) [Widersachers](matthis). In der Kanzlei bemüht sich [Severin Haidacher](severin), [Strafverteidiger](severin) und [Frauenschwarm](severin), vergeblich um ein Rendezvous mit der [Slowenin](nika). [Rosalie Wurm](rosalie), die [Sekretärin](rosalie), [die](rosalie) [Severin](severin) seit Langem anhimmelt, wird darüber gelb vor Neid und lässt [Nikas](nika) Fristenkalender hinter dem Kopierer verschwinden, wo ihn so bald niemand suchen wird.
- move nika toni "bezogen"
- housemate.start nika toni+yara "dritten Tür"
- sibling matthis yara "Schwester"
- enemy matthis nika "Widersachers"
- date? nika severin "Rendezvous"
- reject nika severin "vergeblich"
- love rosalie severin "anhimmelt"
- jealous rosalie nika "gelb vor Neid"
+ betray rosalie nika "verschwinden"

== 3
Weil der Kalender fehlt, versäumt [Nika](nika) eine Berufung, und [Dr. Krenn](leopoldine), sonst für [ihre](leopoldine) Beherrschung bekannt, staucht [sie](nika) vor allen zusammen. Ausgerechnet [Matthis](matthis) springt in die Bresche, indem [er](matthis) behauptet, [er](matthis) selbst habe die Frist verschlafen. Beim Bier auf dem Schlossberg, zu dem [sie](nika) [ihn](matthis) zum Dank bestellt hat, geraten [ihre](matthis+nika) Münder aneinander, was [beide](matthis+nika) tags darauf auf den Föhn schieben. Dass die [Chefin](leopoldine) zur selben Stunde am Nebentisch mit [Staatsanwalt Pospischil](pospischil) Händchen hielt, hat keiner der [zwei](matthis+nika) bemerkt.
- quarrel leopoldine nika "staucht"
+ help matthis nika "in die Bresche"
- betray matthis leopoldine "behauptet"
- invite nika matthis "bestellt"
+ kiss matthis nika "Münder"
- boss leopoldine matthis+nika "Chefin"
- affair leopoldine pospischil "Händchen"
- cheat leopoldine ferdinand "Händchen"
- discover! matthis+nika leopoldine+pospischil "keiner der zwei"

== 4
Reue plagt inzwischen [Rosalie](rosalie). Unter Tränen beichtet [sie](rosalie) [Nika](nika) alles. [Nika](nika) trägt [ihr](rosalie) nichts nach. Beim Tanzkurs gefällt [Yara](yara) ein gewisser [Haidacher](severin). Noch in derselben Nacht landet [sie](yara) in [seinem](severin) Bett. Am Morgen sieht [Toni](toni) fremde Lackschuhe im Flur. Gewarnt wird [Yara](yara) sogar von [Matthis](matthis). Auf [ihren](yara) [Bruder](matthis) hört [sie](yara) nie. Der [Installateur](zach) ist geschieden und pfeift. [Seine](zach) [Ex](zachfrau) behält den Hund.
- sad rosalie "Reue"
+ reveal rosalie nika "beichtet"
- reconcile nika rosalie "trägt ihr nichts nach"
- love.start yara severin "gefällt"
+ sex severin yara "in seinem Bett"
- help matthis yara "Gewarnt"
- sibling matthis yara "Bruder"
- divorce zach zachfrau "geschieden"
- happy zach "pfeift"
- ex zach zachfrau "Ex"

== 5
Zum sechzigsten Geburtstag der [Seniorpartnerin](leopoldine) wird im Gewölbekeller angestoßen, wobei [Ferdinand](ferdinand) eine launige Rede auf dreißig Jahre Treue hält. [Pospischil](pospischil), [der](pospischil) vier Gläser zu viel getrunken hat, lacht an der falschen Stelle so laut, dass dem [Notar](ferdinand) ein Licht aufgeht. [Er](ferdinand) leert dem [Staatsanwalt](pospischil) die Bowle über den Kopf, ehe [er](ferdinand) im Hotel absteigt. [Yara](yara), [die](yara) an [Severins](severin) Seite erschienen ist und sich zum ersten Mal [seine](severin) [Freundin](yara) nennen darf, hält das Ganze für steirisches Brauchtum.
- celebrate leopoldine "Geburtstag"
- married ferdinand leopoldine "Treue"
+ discover ferdinand leopoldine+pospischil "Licht"
- attack ferdinand pospischil "Bowle"
+ breakup ferdinand leopoldine "im Hotel absteigt"
- couple.start severin yara "Freundin"

== 6
Die Aktenlage ist dünn, der Sommer heiß, und am Landesgericht fällt die Lüftung aus. Ein Streit um einen Gartenzwerg, der seit elf Jahren durch die Instanzen geistert, endet mit einem Vergleich; die Parteien bleiben der Öffentlichkeit erspart. [Nika](nika) und [Matthis](matthis), [die](matthis+nika) gemeinsam das Archiv ausräumen, stoßen auf eine Schachtel mit Liebesbriefen, in denen ein gewisser [Bär](baer) um ein gewisses [Mäuschen](maeuschen) wirbt. [Sie](nika) liest vor, [er](matthis) ist zum ersten Mal seit Monaten ausgelassen. Der Kaktus von [Toni](toni) blüht.
- find matthis+nika "stoßen"
- love baer maeuschen "wirbt"
- happy matthis "ausgelassen"

== 7
Das [Mäuschen](rosalie), so erfährt [Nika](nika) von [Rosalie](rosalie), war [Rosalie](rosalie) selbst, der [Bär](ferdinand) aber [Ferdinand](ferdinand), mit [dem](ferdinand) die [Sekretärin](rosalie) vor fünfzehn Jahren ein Verhältnis hatte. Ehe [sie](nika) entscheiden kann, ob [ihre](nika) [Vorgesetzte](leopoldine) ein Recht auf dieses Wissen hat, legt [Matthis](matthis) der [Betrogenen](leopoldine) die Briefe auf den Tisch, da [sie](leopoldine) im Scheidungsverfahren ja als die allein Schuldige dastehen soll. [Nika](nika) nennt [ihn](matthis) einen Judas. [Er](matthis) wirft [ihr](nika) vor, Mitleid mit der Falschen zu haben, und fortan verläuft ein Kreidestrich durchs gemeinsame Büro.
- reveal rosalie nika "erfährt"
+ affair.past ferdinand rosalie "Verhältnis"
- cheat.past ferdinand leopoldine "Betrogenen"
- boss leopoldine nika "Vorgesetzte"
+ reveal matthis leopoldine "legt"
- divorce? ferdinand leopoldine "Scheidungsverfahren"
- accuse nika matthis "nennt"
- accuse matthis nika "wirft"
- quarrel matthis nika "Kreidestrich"
- colleague matthis nika "gemeinsame Büro"

== 8
Gehen muss nun [Rosalie](rosalie). [Ihren](rosalie) Karton trägt der [Installateur](zach). [Er](zach) heißt [Hubert Zach](zach). [Rosalie](rosalie) hat es [ihm](zach) schon lange angetan. Auf Knödel bittet [sie](rosalie) [ihn](zach) zu sich. Nach dem Nachtisch schmusen [die beiden](rosalie+zach). Unter dem Dach des [Staatsanwalts](pospischil) schläft jetzt [Leopoldine](leopoldine). Nachts fehlt [ihr](leopoldine) [Ferdinand](ferdinand). In Tränen aufgelöst klopft [Yara](yara) bei [Toni](toni). Fremde Nachrichten standen auf dem Handy von [Severin](severin). Zugehört wird [ihr](yara) bis zum Morgen.
- quit rosalie "Gehen"
- love zach rosalie "angetan"
- invite rosalie zach "bittet"
+ kiss rosalie zach "schmusen"
- housemate.start leopoldine pospischil "Unter dem Dach"
- sad leopoldine ferdinand "fehlt"
- sad yara "Tränen"
- discover yara severin "Fremde Nachrichten"
- cheat? severin yara "Fremde Nachrichten"
- help toni yara "Zugehört"

== 9
Gegen [Haidacher](severin), [der](severin) einer [Zeugin](zeugin) fünftausend Euro für [ihr](zeugin) Schweigen gezahlt haben soll, leitet [Pospischil](pospischil) ein Verfahren ein. Die Verteidigung übernimmt [Matthis](matthis), [der](matthis) im Gespräch mit der [Frau](zeugin) herausfindet, dass es dabei um kein Verbrechen ging: [Severin](severin) wollte bloß vertuscht wissen, dass [er](severin) seit Ostern mit [ihr](zeugin) schläft. [Yara](yara), [die](yara) es vom eigenen [Bruder](matthis) hören muss, räumt [ihr](yara) Fach im Badezimmer des [Treulosen](severin). Zwischen [Nika](nika) und [Matthis](matthis) herrscht weiterhin Eiszeit.
- investigate pospischil severin "Verfahren"
- advisor.start matthis severin "Verteidigung"
+ discover matthis severin "herausfindet"
- affair severin zeugin "schläft"
- cheat severin yara "Treulosen"
- reveal matthis yara "hören muss"
- sibling matthis yara "Bruder"
+ breakup yara severin "räumt"
- quarrel matthis nika "Eiszeit"

== 10
Am Morgen der Verhandlung, in der die Ehe der [Krenns](ferdinand+leopoldine) aufgelöst werden soll, bleibt [Ferdinands](ferdinand) Stuhl leer: Der [Notar](ferdinand) liegt nach einem Schlaganfall auf der Neurologie. [Leopoldine](leopoldine), von [der](leopoldine) nicht einmal [ihre](leopoldine) Mitarbeiter wussten, dass [sie](leopoldine) weinen kann, sitzt drei Tage an [seinem](ferdinand) Bett und füttert [ihn](ferdinand) mit Grießbrei, worauf [Pospischil](pospischil), [der](pospischil) sich mit [ihr](leopoldine) bereits verlobt wähnte, die Koffer der [Geliebten](leopoldine) per Boten in die Kanzlei liefern lässt. Der [Patient](ferdinand) verzieht den halben Mund zu einem Lächeln.
- divorce? ferdinand leopoldine "aufgelöst"
+ ill ferdinand "Schlaganfall"
- sad leopoldine "weinen"
- help leopoldine ferdinand "füttert"
- engaged! leopoldine pospischil "verlobt wähnte"
+ breakup pospischil leopoldine "Koffer"
- couple.end leopoldine pospischil "Geliebten"
- happy ferdinand "Lächeln"

== 11
Da [Leopoldine](leopoldine) ein Sabbatjahr nimmt, um [ihren](leopoldine) [Mann](ferdinand) wieder das Gehen zu lehren, steigt [Matthis](matthis) zum [Leiter](matthis) der Kanzlei auf, sodass [er](matthis) von nun an der [Chef](matthis) jener [Kollegin](nika) ist, [die](nika) seit dem Frühling kein Wort mit [ihm](matthis) wechselt. [Nika](nika) legt [ihm](matthis) ein Schreiben hin. Es ist, anders als [er](matthis) befürchtet, nicht [ihre](nika) Kündigung, sondern der Entwurf eines Vergleichs in sieben Punkten, deren letzter lautet, dass [er](matthis) mit [ihr](nika) ins Kino gehe. [Matthis](matthis) unterschreibt ungelesen, und der Kreidestrich wird aufgewischt.
- help leopoldine ferdinand "das Gehen"
- married ferdinand leopoldine "Mann"
- hire matthis "steigt"
- boss.start matthis nika "Chef"
- colleague matthis nika "Kollegin"
- quarrel matthis nika "kein Wort"
- quit! nika "Kündigung"
+ reconcile matthis nika "Vergleichs"
- date? matthis nika "Kino"
