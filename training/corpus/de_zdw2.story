%series Kaltfront
%lang de
%genre fictional true-crime podcast set between Travemünde and Trelleborg, podcast descriptions in long sentences
%cast rieke | Rieke Brodersen; Rieke; Brodersen | f
%cast amadou | Amadou Sarr; Amadou; Sarr | m
%cast signe | Signe Åkesson; Signe | f
%cast torben | Torben Brodersen; Torben | m
%cast gesine | Gesine Vollrath; Gesine; Vollrath | f
%cast kaj | Kaj Lindahl; Kaj; Lindahl | m
%cast fromm | Hauptkommissar Fromm; Fromm | m
%cast birk | Birk | m
%cast elin | Elin | f
%cast koch | Stanislaus; Stanislaus Wrobel; Wrobel | m
%cast anrufer | - | m
%cast mutter | - | f
%cast rmutter | - | f
%cast hebamme | - | f

== 1
Im Februar 1998 ging die sechsundzwanzigjährige [Stewardess](signe) [Signe Åkesson](signe) an Bord der Fähre [Svanholm](*svanholm) und kam in [Trelleborg](@trelleborg) nicht an. Die [Journalistin](rieke) [Rieke Brodersen](rieke), [die](rieke) damals elf war und [deren](rieke) [Vater](torben) [Torben](torben) als [Kapitän](torben) auf der Brücke stand, rollt den Fall neu auf, gemeinsam mit dem [Tontechniker](amadou) [Amadou Sarr](amadou), [der](amadou) sich vor Wasser ängstigt. Zum Auftakt besuchen [die zwei](amadou+rieke) in [Malmö](@malmo) die [Mutter](mutter) der [Verschwundenen](signe), [die](mutter) [ihnen](amadou+rieke) eine Schuhschachtel überlässt. Obenauf liegt ein Foto, auf dem [Signe](signe) einem [Mann](kaj) in Uniform um den Hals fällt. [Dessen](kaj) Gesicht hat jemand ausgeschnitten.
- parent torben rieke "Vater"
+ investigate amadou+rieke signe "rollt"
- colleague amadou rieke "gemeinsam"
- sad amadou "ängstigt"
- travel amadou+rieke mutter "besuchen" @malmo
- parent mutter signe "Mutter"
+ gift mutter amadou+rieke "überlässt"
- find amadou+rieke "Foto"
- love? signe kaj "um den Hals"

== 2
Wer in dieser Folge ein Geständnis erwartet, wird enttäuscht; wer wissen möchte, wie man einen pensionierten [Kapitän](torben) zum Reden bringt, ebenfalls. [Torben](torben), seit dem Schlaganfall auf einen Stock angewiesen und seit der Trennung von [Riekes](rieke) [Mutter](rmutter) ein Eigenbrötler, setzt die [Tochter](rieke) vor die Tür, sobald der Name der [Schwedin](signe) fällt. Gesprächiger ist [Stanislaus](koch), früher [Smutje](koch) auf demselben Schiff, [der](koch) schwört, [er](koch) habe in jener Nacht zwei Stimmen an Deck gehört, eine davon sei die [seines](koch) [Chefs](torben) gewesen. [Amadou](amadou), [dem](amadou) beim Interview auf der Mole speiübel wird, hält das Mikrofon trotzdem ruhig, und [Rieke](rieke) hakt [ihn](amadou) auf dem Rückweg unter.
- ill.past torben "Schlaganfall"
- breakup.past rmutter torben "Trennung"
- parent rmutter rieke "Mutter"
- parent torben rieke "Tochter"
+ reject torben rieke "vor die Tür"
+ reveal koch amadou+rieke "schwört"
- boss.past torben koch "Chefs"
- ill amadou "speiübel"
- help rieke amadou "hakt ihn"

== 3
Nach der Ausstrahlung meldet sich [Hauptkommissar Fromm](fromm), [der](fromm) seinerzeit die Akte nach nur neun Tagen zuklappte, und verbittet sich jede Andeutung, [er](fromm) habe geschlampt. [Rieke](rieke) lässt sich davon so wenig einschüchtern wie von dem anonymen [Anrufer](anrufer), [der](anrufer) [ihr](rieke) nahelegt, schwimmen zu lernen. Während [Amadou](amadou), um [seine](amadou) [Partnerin](rieke) besorgt, ein zweites Schloss einbaut, fährt [diese](rieke) allein nach [Schonen](@schonen) hinaus und steht dort vor [Kaj Lindahl](kaj), einem ehemaligen [Offizier](kaj) der [Svanholm](*svanholm), [der](kaj) das fehlende Gesicht zum Foto besitzt. [Er](kaj) gibt zu, mit [Signe](signe) verlobt gewesen zu sein, und wirft der Reederei vor, [ihren](signe) Tod vertuscht zu haben.
- investigate.past fromm signe "Akte"
- discover rieke kaj "fehlende Gesicht"
- accuse? _ fromm "geschlampt"
+ threaten anrufer rieke "schwimmen zu lernen"
- sad! rieke "einschüchtern"
- colleague amadou rieke "Partnerin"
- sad amadou "besorgt"
- help amadou rieke "baut"
- travel rieke "fährt" @schonen
+ meet kaj rieke "steht dort vor"
- engaged.past kaj signe "verlobt"
- reveal kaj rieke "gibt zu"
- accuse kaj _ "wirft"
- die? signe "Tod"

== 4
Kurzfassung für Eilige. [Gesine](gesine) leitet die Reederei. Das Schiff verschrottet hat [Gesine](gesine). [Torben](torben) war [ihr](gesine) [Liebling](torben), [ihr](gesine) [Angestellter](torben) und [ihr](gesine) [Trauzeuge](torben). Zum Interview empfängt [sie](gesine) [Amadou](amadou). [Er](amadou) stellt das Gerät an. [Sie](gesine) stellt es ab. Für [sein](amadou) Schweigen bietet [sie](gesine) Geld. [Er](amadou) winkt ab. Auf dem Flur steht [Birk](birk). [Birk](birk) ist [ihr](gesine) [Sohn](birk). Leise steckt [er](birk) [Amadou](amadou) einen Schlüssel zu. Mit der [Mutter](gesine), sagt [Birk](birk), rede [er](birk) seit Jahren kein Wort. Zum Schlüssel gehört ein Archiv. Im Archiv wartet [Rieke](rieke). Wer zuletzt kam, war [Fromm](fromm).
- boss gesine _ "leitet"
- boss.past gesine torben "Angestellter"
- advisor.past torben gesine "Trauzeuge"
- invite gesine amadou "empfängt"
- gift? gesine amadou "bietet"
+ reject amadou gesine "winkt"
- parent gesine birk "Sohn"
+ gift birk amadou "steckt"
- help birk amadou "Schlüssel"
- quarrel birk gesine "kein Wort"

== 5
Im Archiv der Reederei werden [Rieke](rieke) und [Amadou](amadou) vom [Kommissar](fromm) überrascht, [der](fromm) [sie](amadou+rieke) wegen Hausfriedensbruchs mitnimmt, [ihnen](amadou+rieke) auf der Wache jedoch zur allgemeinen Verwunderung Kaffee hinstellt und die Tür schließt. Dass [er](fromm) die Ermittlungen 1998 einstellte, habe [ihn](fromm) seither keine Nacht schlafen lassen, denn [er](fromm) sei, so räumt [er](fromm) ein, von [Gesine Vollrath](gesine) mit einer alten Geschichte unter Druck gesetzt worden: Als junger [Streifenbeamter](fromm) hatte [er](fromm) betrunken einen Radfahrer angefahren. Bevor [er](fromm) [die beiden](amadou+rieke) laufen lässt, händigt [er](fromm) [ihnen](amadou+rieke) die Passagierliste aus. Ein Name darauf ist geschwärzt, und zwar in der Handschrift von [Riekes](rieke) [Vater](torben).
- find fromm amadou+rieke "überrascht"
- arrest fromm amadou+rieke "mitnimmt"
- sad.past fromm "keine Nacht schlafen"
- investigate.past fromm signe "Ermittlungen"
+ threaten.past gesine fromm "unter Druck"
- reveal fromm amadou+rieke "räumt"
- injure.past _ fromm "angefahren"
- gift fromm amadou+rieke "händigt"
- parent torben rieke "Vater"
+ betray.past torben _ "geschwärzt"

== 6
[Rieke](rieke) stellt den alten [Brodersen](torben) zur Rede, diesmal ohne Mikrofon, und was [sie](rieke) [Amadou](amadou) danach mit belegter Stimme ins Aufnahmegerät spricht, gehört zu den bittersten Minuten dieser Staffel: Der [Kapitän](torben) unterhielt, obwohl verheiratet, ein Verhältnis mit der [Stewardess](signe), [die](signe) von [ihm](torben) ein Kind erwartete und drohte, [seiner](torben) [Frau](rmutter) alles zu sagen. Umgebracht habe [er](torben) [sie](signe) nicht; [sie](signe) sei gegen zwei Uhr lebend aus [seiner](torben) Kammer gelaufen, und danach habe [er](torben) [sie](signe) nie wieder gesehen. [Amadou](amadou) schaltet ab und nimmt die [Weinende](rieke) in den Arm, länger, als es unter Kollegen üblich ist.
- quarrel rieke torben "Rede"
- affair.past signe torben "Verhältnis"
- married.past rmutter torben "verheiratet"
- cheat.past torben rmutter "obwohl verheiratet"
+ pregnant.past signe torben "Kind erwartete"
- threaten.past signe torben "drohte"
- reveal? signe rmutter "alles zu sagen"
- colleague amadou rieke "Kollegen"
- kill! torben signe "Umgebracht"
+ reveal torben rieke "alten Brodersen"
- sad rieke "Weinende"
- help amadou rieke "in den Arm"
- love? amadou rieke "länger"

== 7
Eine Folge über das Meer, über Strömungen, Ruhezeiten und die Kunst, einen Knoten so zu schlagen, dass er sich unter Last nicht löst. Es sprechen ein Ozeanograf, eine Wetterfrau und der unvermeidliche [Stanislaus Wrobel](koch), [der](koch) in [Lübeck](@luebeck) inzwischen einen Imbiss betreibt und Rezepte verrät. Am Rande erfährt man, dass ein Mensch bei zwei Grad Wassertemperatur kaum zwanzig Minuten durchhält, es sei denn, jemand zieht ihn heraus. Genau das, meint der [Koch](koch) beiläufig, habe ein dänischer Kutter damals gefunkt: [Frau](signe) geborgen, Name unbekannt. Die Meldung sei [ihm](koch) eben erst wieder eingefallen. Stille Wasser sind tief.
+ rescue.past _ signe "geborgen"
- reveal koch _ "meint"
- create koch "betreibt"

== 8
Auf der Insel [Bornholm](@bornholm) suchen [Rieke](rieke) und [ihr](rieke) wasserscheuer [Begleiter](amadou), [der](amadou) für die Überfahrt [seine](amadou) Angst überwindet, nach der Besatzung jenes Kutters. Der [Fischer](anrufer) von damals, [dessen](anrufer) Stimme [Rieke](rieke) vom Telefon wiedererkennt, jagt [sie](amadou+rieke) zunächst mit dem Bootshaken vom Hof. Erst als [Amadou](amadou) auf den nassen Planken ausgleitet und in den Hafen stürzt, springt der grobe [Kerl](anrufer) hinterher, zieht [ihn](amadou) heraus und bricht, über den [Hustenden](amadou) gebeugt, [sein](anrufer) Schweigen: Die [Gerettete](signe) habe bei [ihm](anrufer) gelebt, sieben Jahre, als [seine](anrufer) Frau, und [sie](signe) habe [ihm](anrufer) das Versprechen abgenommen, niemandem [ihren](signe) Namen zu nennen.
- travel amadou+rieke "Überfahrt" @bornholm
- sad! amadou "Angst überwindet"
- investigate amadou+rieke _ "suchen"
- discover rieke anrufer "wiedererkennt"
- attack anrufer amadou+rieke "Bootshaken"
+ rescue anrufer amadou "zieht ihn"
- rescue.past anrufer signe "Gerettete"
+ reveal anrufer amadou+rieke "bricht"
- couple.past anrufer signe "als seine Frau"

== 9
Die [Totgeglaubte](signe) hatte also überlebt, und [sie](signe) hatte, wie die [Hebamme](hebamme) der Insel bezeugt, im Sommer 1998 ein [Mädchen](elin) zur Welt gebracht. Während [Rieke](rieke) noch mit der Vorstellung ringt, irgendwo eine [Schwester](elin) zu haben, ruft in der Redaktion eine [Hörerin](elin) namens [Elin](elin) an, siebenundzwanzig, [Hafenlotsin](elin) in [Göteborg](@goeteborg), [die](elin) fragt, weshalb man in einem deutschen Podcast über [ihre](elin) [Mutter](signe) spreche. [Signe](signe) sei vor vier Jahren an Leukämie gestorben. [Amadou](amadou), [der](amadou) den Hörer abgenommen hat, bringt es nicht über sich, das der [Kollegin](rieke) am Telefon zu sagen, und nimmt den Nachtzug zu [ihr](rieke).
- die! signe "Totgeglaubte"
- birth.past signe elin "zur Welt"
- sibling elin rieke "Schwester"
+ discover rieke elin "Vorstellung"
- parent signe elin "Mutter"
+ die.past signe "gestorben"
- ill.past signe "Leukämie"
- reveal! amadou rieke "nicht über sich"
- colleague amadou rieke "Kollegin"
- travel amadou rieke "Nachtzug"

== 10
Zwei [Halbschwestern](elin+rieke), ein Steg, dreißig Minuten ungeschnittenes Schweigen, Wind und Möwen: So klingt es, wenn [Rieke](rieke) und [Elin](elin) sich zum ersten Mal begegnen. Von der [Jüngeren](elin) erfährt die [Ältere](rieke), was in der Februarnacht geschah. Nicht der [Geliebte](torben) hatte [Signe](signe) über die Reling gestoßen und auch nicht der betrogene [Verlobte](kaj), sondern die [Eigentümerin](gesine) des Schiffs, [die](gesine) [ihren](gesine) besten [Kapitän](torben) nicht an einen Skandal verlieren wollte. Um ein Haar habe die [Mutter](signe) die [Täterin](gesine) später angezeigt, aus Furcht um das [Kind](elin) jedoch davon abgesehen. [Torben](torben), [der](torben) sich die Aufnahme anhört, verlangt nach [seinem](torben) Mantel.
- sibling elin rieke "Halbschwestern"
+ meet elin rieke "begegnen"
- reveal elin rieke "erfährt"
- affair.past signe torben "Geliebte"
- cheat.past signe kaj "betrogene"
- engaged.past kaj signe "Verlobte"
- attack! kaj+torben signe "gestoßen"
+ attack.past gesine signe "gestoßen"
- parent signe elin "Mutter"
- boss.past gesine torben "Kapitän"
- accuse! signe gesine "angezeigt"
- sad.past signe "Furcht"

== 11
Mit [seinem](torben) Stock und einem alten Logbuch unter dem Arm lässt sich [Riekes](rieke) [Vater](torben) zum Polizeipräsidium fahren und sagt dort gegen die [Frau](gesine) aus, [der](gesine) [er](torben) ein halbes Leben lang gehorcht hat. [Gesine Vollrath](gesine), von [ihrem](gesine) [Sohn](birk) gewarnt, [der](birk) im letzten Augenblick doch schwach geworden ist, versucht mit der Segelyacht nach [Polen](@polen) zu entwischen, wird aber vor [Rügen](@ruegen) aufgebracht, und zwar von einem Lotsenboot, auf dem [Elin](elin) Dienst tut. [Hauptkommissar Fromm](fromm) nimmt die [Reederin](gesine) in Gewahrsam und gibt noch am selben Abend [seine](fromm) Marke ab. [Kaj Lindahl](kaj) schickt Rosen ans Meer.
- parent torben rieke "Vater"
+ accuse torben gesine "sagt"
- parent gesine birk "Sohn"
- help birk gesine "gewarnt"
- flee? gesine "entwischen" @polen
- find elin gesine "aufgebracht" @ruegen
+ arrest fromm gesine "Gewahrsam"
- quit fromm "Marke"
- boss.past gesine torben "gehorcht"
- gift kaj _ "Rosen"

== 12
Letzte Folge, aufgenommen in der Küche des alten [Brodersen](torben), [der](torben) zum ersten Mal beide [Töchter](elin+rieke) an einem Tisch hat und vor Rührung das Salz mit dem Zucker verwechselt. Der [Fischer](anrufer) von [Bornholm](@bornholm), [Elins](elin) [Ziehvater](anrufer), hat Dorsch mitgebracht und sich bei [Rieke](rieke) für den Anruf entschuldigt, mit dem [er](anrufer) [ihr](rieke) Angst einjagen wollte. Fehlt noch [einer](amadou): [Amadou](amadou), [dem](amadou) ein Sender in [Dakar](@dakar) eine eigene Redaktion angetragen hat, kündigt am Mikrofon [seinen](amadou) Ausstieg an, worauf [Rieke](rieke) vor laufendem Band erklärt, dann müsse [sie](rieke) eben mit, als was auch immer. Man hört einen Stuhl kippen und danach, sehr nah am Mikrofon, einen Kuss.
- parent torben elin+rieke "Töchter"
- happy torben "Rührung"
- kin anrufer elin "Ziehvater"
- gift anrufer torben "mitgebracht"
- reconcile anrufer rieke "entschuldigt"
- threaten.past anrufer rieke "Angst einjagen"
- hire? amadou "angetragen" @dakar
- quit? amadou "Ausstieg"
- travel? rieke "müsse sie eben mit" @dakar
+ confess rieke amadou "als was auch immer"
+ kiss amadou rieke "Kuss"
