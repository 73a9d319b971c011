%series Die Sudmeister
%lang de
%genre courtly succession drama in an invented island kingdom, fan wiki, past and present summaries
%cast isa | Königin Isaura; Isaura | f
%cast odi | Odilo; König Odilo | m
%cast tha | Thalia | f
%cast ned | Nedra | f
%cast rua | Ruaridh; Ru | m
%cast sab | Sabo | m
%cast mel | Melchior; Reichsverweser Melchior | m
%cast fen | Fenn | n
%cast ylv | Ylva | f
%cast jor | Jorun | m
%cast amm | - | f
%cast spion | Distel | m
%cast kind | Asa | f
%cast bot | - | m
%cast robb | - | m
%cast oma | - | f

== 1
[König Odilo](odi) ist auf See geblieben, und [Königin Isaura](isa) trägt seit einem Jahr Schwarz, obwohl [sie](isa) [ihren](isa) [Gemahl](odi) nie leiden konnte. An [ihrer](isa) Stelle regiert [dessen](odi) [Bruder](mel), [Reichsverweser Melchior](mel), [der](mel) die [Witwe](isa) lieber heute als morgen in [sein](mel) Bett und damit auf [seine](mel) Seite brächte. Jeden Freitag fragt [er](mel), jeden Freitag lehnt [sie](isa) ab. [Thalia](tha), [Odilos](odi) [Tochter](tha) aus erster Ehe, hat ganz andere Pläne: [Sie](tha) will nach dem Salzfest [Ruaridh](rua) zum Mann nehmen, den [Sohn](rua) des Leuchtfeuermeisters. Dass die [Stiefmutter](isa) denselben [Burschen](rua) nachts in der Bibliothek empfängt, ahnt die [Prinzessin](tha) nicht.
- die odi "auf See geblieben"
- married.past isa odi "Gemahl"
- love! isa odi "nie leiden"
- sibling mel odi "Bruder"
- propose mel isa "fragt"
+ reject isa mel "lehnt"
- parent odi tha "Tochter"
- wedding? rua tha "zum Mann nehmen"
- parent _ rua "Sohn"
- kin isa tha "Stiefmutter"
+ affair isa rua "empfängt"
- discover! tha isa+rua "ahnt"

== 2
[Nedra](ned), die [Zofe](ned) der [Königin](isa), sieht alles und sagt nichts, außer zu [Sabo](sab), dem [Koch](sab), [den](sab) [sie](ned) seit Kindertagen kennt. [Der](sab) wiederum erzählt es [Distel](spion), [der](spion) für [Melchior](mel) die Ohren aufhält. So weiß der [Reichsverweser](mel) noch vor dem Frühstück, warum [er](mel) stets abgewiesen wird. Statt zu toben, lädt [er](mel) [Ruaridh](rua) zur Jagd und stellt [ihn](rua) im Hochmoor vor die Wahl: Entweder [er](rua) heirate [Thalia](tha) binnen eines Monats, oder [er](rua) versinke hier und jetzt. [Ru](rua), ein hübscher [Kerl](rua), aber kein mutiger, entscheidet sich für die Ehe. [Fenn](fen), für die Falken zuständig, hält die Hunde zurück.
- boss isa ned "Zofe"
- reveal ned sab "außer zu"
- friend ned sab "Kindertagen"
- reveal sab spion "erzählt"
- boss mel spion "Ohren aufhält"
+ discover mel isa+rua "weiß"
- invite mel rua "lädt"
+ threaten mel rua "Wahl"
- engaged? rua tha "entscheidet"

== 3
Am Morgen des Festes kniet [Ruaridh](rua) vor der [Prinzessin](tha), und die strahlende [Braut](tha) bittet ausgerechnet die [Stiefmutter](isa), [ihr](tha) den Schleier zu stecken. [Isaura](isa) sticht sich in den Finger und nicht nur dort. In der Küche küsst [Nedra](ned) zum ersten Mal [Sabo](sab), damit [er](sab) endlich den Mund hält; es wirkt, wenn auch nicht dauerhaft. Als sich am Abend die Tore öffnen, um die Gäste einzulassen, steht zwischen Gauklern und Salzhändlern ein bärtiger [Mann](odi) in Lumpen. Die alte [Amme](amm) lässt die Schüssel fallen: Das ist [der](odi), [den](odi) [sie](amm) gestillt hat. Der [König](odi) ist nicht tot.
- propose rua tha "kniet"
- engaged.start rua tha "Braut"
- happy tha "strahlende"
- kin isa tha "Stiefmutter"
- injure isa "sticht"
- kiss ned sab "küsst"
+ return odi "steht"
- discover amm odi "Schüssel"
+ die! odi "nicht tot"

== 4
[Odilo](odi) umarmt [Thalia](tha). [Thalia](tha) weint vor Glück. [Melchior](mel) lächelt schmal. [Isaura](isa) lächelt gar nicht. [Odilo](odi) hat eine [Frau](ylv) mitgebracht. Die [Frau](ylv) heißt [Ylva](ylv). [Ylva](ylv) zog [Odilo](odi) aus dem Meer. [Ylva](ylv) teilt [sein](odi) Zelt. [Isaura](isa) betrachtet [Ylva](ylv). [Ylva](ylv) betrachtet [Isaura](isa). Keine verbeugt sich. [Jorun](jor) ist [Ylvas](ylv) [Bruder](jor). [Jorun](jor) verbeugt sich für zwei.
- parent odi tha "umarmt"
- happy tha "vor Glück"
+ rescue.past ylv odi "zog"
- affair odi ylv "teilt sein Zelt"
- enemy isa ylv "Keine verbeugt"
- sibling jor ylv "Bruder"

== 5
Nun gibt es am Hof zwei [Frauen](isa+ylv) für einen Thron. [Odilo](odi) wünscht die Scheidung, und erstmals seit der Trauung sind sich die [Eheleute](isa+odi) einig; strittig bleibt allein, wem der Sommerpalast zufällt. [Melchior](mel), [der](mel) [sein](mel) Amt verloren hat, tröstet die künftige [Geschiedene](isa) und bekommt wieder einen Korb. [Ylva](ylv), [die](ylv) auf den Felsen aufgewachsen ist, beleidigt beim Bankett drei Grafen und isst mit den Fingern, worauf [Thalia](tha) die [Neue](ylv) ins Herz schließt. [Jorun](jor) wettet mit [Fenn](fen), wer am längsten auf der Zinne stehen kann, und fällt. [Fenn](fen) fängt [ihn](jor) am Gürtel.
- divorce? isa odi "Scheidung"
- married isa odi "Eheleute"
- quit mel "verloren"
- help mel isa "tröstet"
+ reject isa mel "Korb"
- attack ylv _ "beleidigt"
- friend.start tha ylv "schließt"
+ rescue fen jor "fängt"

== 6
Auf dem Weg zur Scheidung hört [Odilo](odi) aus der Bibliothek Stimmen. Es ist die [Königin](isa), [die](isa) [Ruaridh](rua) verabschiedet, ein letztes Mal, wie [beide](isa+rua) schwören; dann kippt das Regal, und der gehörnte [Monarch](odi) steht im Staub und lacht. [Sie](isa) habe Geschmack, sagt [er](odi). Nicht lachen kann die [Prinzessin](tha), [die](tha) hinter [ihm](odi) eingetreten ist. [Thalia](tha) zieht wortlos den Verlobungsring vom Finger, steckt ihn der [Stiefmutter](isa) an und verlangt von den Wachen, den [Burschen](rua) ins Meer zu werfen. [Fenn](fen) rudert [ihn](rua) aus Mitleid an Land. Ohne Krone und ohne [Braut](tha) kehrt [Ru](rua) zu [seinem](rua) Leuchtfeuer zurück.
- discover odi isa+rua "hört"
- affair.end isa rua "ein letztes Mal"
- cheat isa odi "gehörnte"
- happy odi "lacht"
+ discover tha isa+rua "eingetreten"
- cheat rua tha "eingetreten"
+ breakup tha rua "zieht wortlos"
- kin isa tha "Stiefmutter"
- attack? tha rua "werfen"
- rescue fen rua "rudert"
- return rua "kehrt"

== 7
Weil Rache am besten in Gesellschaft gelingt, sucht die gedemütigte [Prinzessin](tha) Trost bei [Jorun](jor), mit [dem](jor) [sie](tha) nächtelang Würfel spielt und einmal nicht. [Er](jor) verliebt sich auf der Stelle, [sie](tha) bloß in die Ablenkung. [Melchior](mel), [der](mel) alle Fäden sieht, an denen [er](mel) noch ziehen kann, lässt durch [Distel](spion) verbreiten, [Ylva](ylv) sei bereits mit einem [Robbenjäger](robb) vermählt. Der [König](odi) glaubt es nicht; aber [er](odi) fragt. Und [Ylva](ylv), [die](ylv) nie gelogen hat, sagt ja: Einst, mit sechzehn, für einen Winter. [Odilo](odi) schläft in dieser Nacht auf dem Balkon.
- sad tha "gedemütigte"
- help jor tha "Trost"
+ sex jor tha "einmal nicht"
- love.start jor tha "verliebt"
- love! tha jor "Ablenkung"
- betray mel ylv "verbreiten"
- married.past robb ylv "ja"
+ reveal ylv odi "sagt ja"
- reject odi ylv "auf dem Balkon"

== 8
In der Speisekammer platzt [Nedra](ned) der Kragen: [Sabo](sab), mit [dem](sab) [sie](ned) inzwischen ein Zimmer teilt, hat schon wieder geplaudert. [Sie](ned) wirft [ihm](sab) jeden Topf hinterher, den [er](sab) besitzt. Zerknirscht beschließt der [Koch](sab), ein einziges Mal Nützliches auszuplaudern, und verrät der [Königin](isa), was [Melchior](mel) damals [Odilos](odi) Schiff angetan hat: Der [Reichsverweser](mel) ließ den Kiel anbohren. [Isaura](isa) könnte es für sich verwenden. [Sie](isa) geht stattdessen zu [ihrer](isa) [Rivalin](ylv) und sagt es [dieser](ylv), damit [sie](ylv) es dem [König](odi) sagt. [Die beiden](isa+ylv) trinken danach aus einem Becher.
- housemate ned sab "ein Zimmer"
+ quarrel ned sab "Kragen"
- attack ned sab "Topf"
- reveal sab isa "verrät"
- attack.past mel odi "anbohren"
- enemy isa ylv "Rivalin"
+ reveal isa ylv "sagt es"
- reconcile isa ylv "aus einem Becher"

== 9
[Ylva](ylv) weckt [Odilo](odi). [Odilo](odi) hört [Ylva](ylv) an. [Odilo](odi) glaubt [Ylva](ylv). [Er](odi) bittet [Ylva](ylv) um Vergebung. [Melchior](mel) packt schon. [Distel](spion) verrät [Melchior](mel). [Melchior](mel) ersticht [Distel](spion). [Jorun](jor) stellt sich [Melchior](mel) entgegen. [Melchior](mel) sticht auch [Jorun](jor). [Thalia](tha) schlägt [Melchior](mel) nieder. [Thalia](tha) hält [Jorun](jor) die Wunde zu. Da merkt [Thalia](tha) etwas. [Thalia](tha) liebt [Jorun](jor).
- reveal ylv odi "hört"
- reconcile odi ylv "bittet"
- betray spion mel "verrät"
+ kill mel spion "ersticht"
- injure jor mel "sticht auch"
- attack tha mel "schlägt"
- help tha jor "hält"
+ love.start tha jor "liebt"

== 10
[Jorun](jor) ringt mit dem Fieber, und am Lager wechseln sich zwei [Frauen](isa+ylv) ab, [die](isa+ylv) sonst keinen Raum miteinander teilen: die [Schwester](ylv) des [Verwundeten](jor) und [Isaura](isa), [die](isa) von [ihrer](isa) [Großmutter](oma) her Kräuter kennt. [Thalia](tha) darf nur durchs Schlüsselloch sehen, bis die [Stiefmutter](isa) öffnet und [ihr](tha) den Löffel gibt. Es sind die ersten Worte, die [die beiden](isa+tha) seit dem Ring wechseln. Im Kerker sitzt [Melchior](mel) und diktiert Liebesbriefe an die [Königin](isa). [Sie](isa) lässt sie dem [Koch](sab) zum Anheizen bringen. Nach neun Tagen schlägt [Jorun](jor) die Augen auf und fragt, wer gewonnen habe.
- ill jor "Fieber"
- help isa+ylv jor "wechseln"
- kin isa oma "Großmutter"
- sibling jor ylv "Schwester"
- kin isa tha "Stiefmutter"
+ reconcile isa tha "die ersten Worte"
- arrest _ mel "Kerker"
- confess mel isa "Liebesbriefe"
- reject isa mel "Anheizen"
+ recover jor "schlägt"

== 11
Die Scheidung wird in aller Freundschaft vollzogen, mit Kuchen, und die [Königin](isa) ist fortan bloß noch [Isaura](isa). [Sie](isa) zieht in den Leuchtturm: Der [Sohn](rua) des Wärters hat geschrieben, ohne Fehler, aber mit Tränenspuren, und diesmal hat [er](rua) keine andere. [Odilo](odi) setzt [Ylva](ylv) die Salzkrone auf, worüber die neue [Königin](ylv) niesen muss. [Nedra](ned) kündigt an, [Sabo](sab) nur zu heiraten, wenn [er](sab) es vorher keinem sagt. [Er](sab) schafft elf Tage. Am zwölften weiß es das ganze Reich, und die [Zofe](ned), seufzend, näht das Kleid fertig.
+ divorce isa odi "Scheidung"
- move isa rua "zieht"
- reconcile isa rua "geschrieben"
+ wedding? ned sab "heiraten"
- hire ylv odi "setzt"
- reveal sab _ "weiß es"
- create ned "näht"

== 12
Ein Winter ist vergangen. Die [Prinzessin](tha), verheiratet mit dem [Bruder](jor) der [Königin](ylv), also [deren](ylv) [Schwägerin](tha), streitet mit der [Amme](amm) über Wickeltechniken, denn in der Wiege liegt [Asa](kind), schreiend, mit dem roten Haar [Joruns](jor). Vor der Tür legt ein alter [Bote](bot) einen Brief ab: [Melchior](mel) ist aus dem Kerker entkommen. [Odilo](odi) verdoppelt die Wachen, [Ylva](ylv) schleift [ihr](ylv) Messer, und der [Flüchtige](mel) steht längst, triefend nass, am Leuchtturm und bittet die [Frau](isa), [die](isa) [ihn](mel) dreiundsiebzigmal abgewiesen hat, um ein Bett. [Isaura](isa) gibt [ihm](mel) Suppe. Dann ruft [sie](isa) [Fenn](fen), und [Fenn](fen) bringt die Hunde mit.
- married jor tha "verheiratet"
- sibling jor ylv "Bruder"
- kin tha ylv "Schwägerin"
- quarrel amm tha "streitet"
- parent jor+tha kind "Wiege"
+ flee mel "entkommen"
- reject.past isa mel "abgewiesen"
- help isa mel "Suppe"
+ betray isa mel "ruft"
