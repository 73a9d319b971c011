%series Das Institut Wonneberg
%lang de
%genre dramedy about a marriage bureau in Berlin, 1926, chapter summaries in the past tense, long subordinate clauses
%cast adele | Adele Wonneberg; Adele | f
%cast fritz | Fritz Kaluppke; Kaluppke; Fritz | m
%cast lotte | Lotte | f
%cast kommerzienrat | Kommerzienrat Ebers; Ebers | m
%cast ilse | Ilse Ebers; Ilse | f
%cast leutnant | Leutnant von Tresckwitz; von Tresckwitz; Tresckwitz; Hugo | m
%cast magda | Magda | f
%cast sascha | Sascha; Alexandra | f
%cast zoe | Zoë Perlmann; Zoë | f
%cast kommissar | Kommissar Dirks; Dirks | m
%cast vermieterin | Witwe Bolle | f
%cast waerter | - | m
%cast schneider | - | m
%cast moerder | - | m
%cast koechinnen | - | f

== 1
Als [Adele Wonneberg](adele) im Frühjahr 1926 am [Nollendorfplatz](@nollendorf) ein Institut für Eheanbahnung gründete, hatte [sie](adele) drei Dinge: ein Schild, eine Schreibmaschine und eine gescheiterte Ehe. [Ihr](adele) erster Kunde, der schüchterne [Uhrmacher](fritz) [Fritz Kaluppke](fritz), suchte „etwas Heiteres“, fiel bei [ihrem](adele) Anblick jedoch auf der Stelle so in Liebe, dass [er](fritz) den Vertrag mit zitternder Hand unterschrieb und sich in den folgenden Wochen jede Dame, die [sie](adele) [ihm](fritz) vorstellte, mit Fleiß verdarb. [Adele](adele) hielt [ihn](fritz) für den schwierigsten Fall [Berlins](@berlin). [Ihre](adele) [Schreibkraft](lotte) [Lotte](lotte) wusste es vom zweiten Tage an besser und sagte kein Wort.
+ create adele "gründete"
- divorce.past _ adele "gescheiterte Ehe"
- meet adele fritz "erster Kunde"
+ love.start fritz adele "in Liebe"
- advisor adele fritz "Kunde"
- discover! adele fritz "hielt"
- boss adele lotte "Schreibkraft"
- discover lotte fritz "wusste"
- reveal! lotte adele "kein Wort"

== 2
Der zweite Auftrag kam aus [Grunewald](@grunewald): [Kommerzienrat Ebers](kommerzienrat), [dessen](kommerzienrat) [Tochter](ilse) seit Monaten jeden Bewerber mit Tinte bespritzte, bot der [Vermittlerin](adele) tausend Mark, wenn [sie](adele) [ihm](kommerzienrat) binnen eines Vierteljahres einen Schwiegersohn von Adel verschaffte. In der Vorkriegskartei fand sich ein [Leutnant](leutnant) a. D., [von Tresckwitz](leutnant) mit Namen, [dem](leutnant) die Gläubiger auf den Fersen waren und [der](leutnant) nahm, was kam. [Ilse](ilse) hingegen hatte [ihr](ilse) Herz längst vergeben, und zwar an den [Chauffeur](sascha), von [dem](sascha) der [Vater](kommerzienrat) nicht ahnte, dass unter der Livree eine geborene [Fürstin](sascha) aus [Odessa](@odessa) steckte.
- parent kommerzienrat ilse "Tochter"
- attack ilse _ "Tinte"
- hire adele kommerzienrat "Auftrag"
- gift? kommerzienrat adele "tausend Mark"
- wedding? ilse _ "Schwiegersohn"
- find adele leutnant "fand"
+ love ilse sascha "Herz"
- boss kommerzienrat sascha "Chauffeur"
- discover! kommerzienrat sascha "nicht ahnte"

== 3
Beim Tanztee im [Adlon](#adlon) trat [Tresckwitz](leutnant) der [Kommerzienratstochter](ilse) erst auf den Fuß und dann zu nahe; [sie](ilse) dankte es [ihm](leutnant) mit einer Gabel im Handrücken. [Adele](adele) verband die Wunde, [Lotte](lotte) verband das Nützliche mit dem Angenehmen und ließ sich von dem [Blessierten](leutnant) in die nächste Bar entführen, wo [er](leutnant) [ihr](lotte) gestand, dass [er](leutnant) gar kein Leutnant sei. [Sie](lotte) sei auch keine Schreibkraft, erwiderte die [Angestellte](lotte), [sie](lotte) könne lediglich nicht nein sagen. [Sie](leutnant+lotte) küssten sich, bis man die Stühle hochstellte.
+ attack ilse leutnant "Gabel"
- parent kommerzienrat ilse "Kommerzienratstochter"
- injure leutnant ilse "Wunde"
- treat leutnant adele "verband"
- date leutnant lotte "entführen"
- reveal leutnant lotte "gestand"
- boss adele lotte "Angestellte"
+ kiss leutnant lotte "küssten"

== 4
In jenen Tagen wurde in den Zeitungen ein „[Heiratsmörder](moerder)“ gesucht, [der](moerder) drei [Köchinnen](koechinnen) um Erspartes und Leben gebracht hatte. [Kommissar Dirks](kommissar), ein [Mann](kommissar) mit empfindlichem Magen, durchkämmte die Karteien sämtlicher Institute und legte bei [Adele](adele) den Finger auf einen Namen: [Kaluppke](fritz), [der](fritz) mit dreien der Damen ausgegangen war. Die [Inhaberin](adele) verbürgte sich für [ihn](fritz). [Sie](adele) wusste nicht, warum [sie](adele) dabei errötete. Der [Beamte](kommissar) wusste es auch nicht, notierte es aber, und am nächsten Morgen holten zwei Schupos den [Uhrmacher](fritz) aus dem Laden.
- kill.past moerder koechinnen "Leben"
- steal.past moerder koechinnen "Erspartes"
- investigate kommissar moerder "durchkämmte"
- accuse kommissar fritz "Finger"
- help adele fritz "verbürgte"
- love? adele fritz "errötete"
+ arrest _ fritz "holten"

== 5
[Fritz](fritz) saß in [Moabit](@moabit) und reparierte dem [Wärter](waerter) die Taschenuhr. Was [ihm](fritz) fehlte, war ein Alibi; was [er](fritz) hatte, war [Zoë Perlmann](zoe), [Tochter](zoe) des [Schneiders](schneider) aus dem Hinterhaus, [die](zoe) beschwor, die fragliche Nacht habe [er](fritz) bei [ihr](zoe) verbracht. Das war gelogen. [Sie](zoe) hatte den [Uhrmacher](fritz) gern, [er](fritz) wusste es nicht, und [Adele](adele), [die](adele) den Schwur aus dem Abendblatt erfuhr, spürte einen Stich, über dessen Ursache [sie](adele) die ganze Nacht nachdachte. Der [Häftling](fritz) hätte nur zu nicken brauchen. [Er](fritz) schüttelte den Kopf, [er](fritz) könne nicht auf Kosten eines [Mädchens](zoe) freikommen.
- help? zoe fritz "beschwor"
- parent schneider zoe "Tochter"
+ betray zoe _ "gelogen"
- sex! fritz zoe "bei ihr verbracht"
- love zoe fritz "gern"
- discover! fritz zoe "wusste es nicht"
+ jealous adele zoe "Stich"
- arrest _ fritz "saß in Moabit"
- reject fritz zoe "schüttelte"

== 6
Ein Kapitel, in dem wenig geschah und das dennoch jeder las, weil darin eine Landpartie vorkam. Man fuhr im Kremser nach [Werder](@werder) zur Baumblüte; die Obstweine taten ihr Werk. [Witwe Bolle](vermieterin), bei [der](vermieterin) [Adele](adele) in Untermiete wohnte, tanzte mit dem Kutscher, dann mit dem Pferd. [Lotte](lotte) hatte den falschen [Leutnant](leutnant) mitgebracht, [der](leutnant) sich inzwischen, da die Wahrheit keinem schade, schlicht [Hugo](leutnant) nannte. „Die Liebe ist ein Apfelbaum“, sang die Kapelle, und [Adele](adele), [die](adele) sonst jedes Lied mitsummte, blickte die ganze Zeit auf eine stehen gebliebene Taschenuhr.
- travel adele+leutnant+lotte+vermieterin "fuhr" @werder
- housemate adele vermieterin "Untermiete"
- happy vermieterin "tanzte"
- invite lotte leutnant "mitgebracht"
- reveal leutnant "schlicht Hugo nannte"
+ love? adele fritz "blickte"

== 7
Einer vierten [Köchin](magda), [Magda](magda) mit Namen und bei [Ebers](kommerzienrat) in Stellung, gelang, was den drei [anderen](koechinnen) versagt geblieben war: [Sie](magda) biss den [Würger](moerder) in die Hand und lebte. [Dirks](kommissar) legte [ihr](magda) das Bild des [Uhrmachers](fritz) vor. [Der](fritz) sei es nicht gewesen, sagte [sie](magda) heiser, der [ihre](moerder) habe nach Pfefferminz gerochen und „Gnädigste“ gesagt. Zähneknirschend setzte der [Kommissar](kommissar) [Fritz](fritz) auf freien Fuß. Vor dem Tor standen zwei [Frauen](adele+zoe), von [denen](adele+zoe) die [eine](zoe) [ihm](fritz) entgegenlief und die [andere](adele), als [sie](adele) das sah, in die entgegengesetzte Richtung.
- boss kommerzienrat magda "in Stellung"
- kill? moerder magda "Würger"
+ attack magda moerder "biss"
- flee magda moerder "lebte"
- help magda fritz "heiser"
- find fritz "auf freien Fuß"
- flee adele "entgegengesetzte Richtung"
+ jealous adele zoe "als sie das sah"

== 8
Die Verlobung der [Kommerzienratstochter](ilse) mit dem vermeintlichen [Offizier](leutnant) sollte am Pfingstsonntag verkündet werden. Stattdessen verkündete die [Braut](ilse), [sie](ilse) gedenke mit dem [Chauffeur](sascha) nach [Paris](@paris) zu gehen, worauf [dieser](sascha) die Mütze lüftete und ein Zopf zum Vorschein kam, der bis zur Hüfte reichte. [Ebers](kommerzienrat) enterbte [seine](kommerzienrat) [Tochter](ilse) zwischen Suppe und Fisch. [Sascha](sascha), eigentlich [Alexandra](sascha), warf [ihm](kommerzienrat) den Wagenschlüssel in die Bouillon. [Hugo](leutnant), [der](leutnant) als Einziger applaudierte, wurde vom Diener hinausgeworfen und von [Lotte](lotte), [die](lotte) hinter der Hecke gewartet hatte, aufgefangen.
- engaged! ilse leutnant "Verlobung"
- parent kommerzienrat ilse "Kommerzienratstochter"
- travel? ilse+sascha "zu gehen" @paris
+ reveal ilse kommerzienrat "verkündete die"
- reveal sascha kommerzienrat "lüftete"
+ reject kommerzienrat ilse "enterbte"
- quit sascha kommerzienrat "warf"
- help lotte leutnant "aufgefangen"

== 9
Da [ihr](adele) tausend Mark entgangen waren und die Miete ausstand, nahm [Adele](adele) einen [Kunden](moerder) an, [der](moerder) bar zahlte, „Gnädigste“ sagte und die Hand im Verband trug. [Er](moerder) begehre keine junge Dame, erklärte der [Herr](moerder), sondern eine reife mit Sparbuch, am liebsten die [Vermittlerin](adele) selbst. [Sie](adele) roch Pfefferminz. Weil das Telefon gesperrt und [Lotte](lotte) im Kino war, blieb [ihr](adele) nichts übrig, als zu lächeln, Tee zu kochen und dem [Mörder](moerder) vier Stunden lang, Blatt für Blatt, sämtliche Damen der Kartei zu schildern.
- lose adele "entgangen"
- advisor adele moerder "Kunden"
- flirt moerder adele "begehre"
+ discover adele moerder "roch"
- kill.past moerder _ "Mörder"
+ betray adele moerder "lächeln"

== 10
[Fritz](fritz) hatte sich in jener Nacht vorgenommen, dem Institut den Vertrag zu kündigen und dessen [Inhaberin](adele) zu sagen, weswegen [er](fritz) ihn je unterschrieben habe. Durch das Oberlicht sah [er](fritz) den Verband. [Er](fritz) stieg durchs Fenster, warf sich auf den [Fremden](moerder) und wurde, da [er](fritz) nie zuvor jemanden geschlagen hatte, seinerseits erbärmlich verprügelt, bis [Adele](adele) die Schreibmaschine hob und sie dem [Würger](moerder) mit allen achtundzwanzig Buchstaben über den Schädel zog. [Dirks](kommissar) brauchte nur noch aufzulesen. Unter dem Schild „Diskretion Ehrensache“ hielten zwei [Menschen](adele+fritz) einander fest, [die](adele+fritz) an der Liebe bislang nur verdient oder gelitten hatten.
- quit? fritz adele "kündigen"
- confess? fritz adele "zu sagen"
+ attack fritz moerder "warf"
- attack moerder fritz "verprügelt"
+ rescue adele fritz "über den Schädel"
- attack adele moerder "über den Schädel"
- arrest kommissar moerder "aufzulesen"
- help adele fritz "hielten"

== 11
Dass [er](fritz) schweigen konnte, hatte [Fritz](fritz) hinlänglich bewiesen; das Reden lernte [er](fritz) im Krankenbett, gepflegt von [Witwe Bolle](vermieterin), [die](vermieterin) auf gekochtes Kalbshirn schwor. [Er](fritz) sprach [Adele](adele) von Zahnrädern und meinte das Herz. [Sie](adele) verstand Zahnräder. [Zoë](zoe), der [Schneiderstochter](zoe), blieb nichts, als dem [Mann](fritz), für [den](fritz) [sie](zoe) einen Meineid hatte schwören wollen, einen Hochzeitsanzug zu nähen. [Sie](zoe) tat es mit so kleinen Stichen, dass [ihr](zoe) [Vater](schneider) die Brille suchen musste. Aus [Paris](@paris) kam eine Karte, darauf zwei [Frauen](ilse+sascha) am Steuer eines Taxis.
- injure fritz "Krankenbett"
- treat fritz vermieterin "gepflegt"
+ confess fritz adele "meinte das Herz"
- parent schneider zoe "Schneiderstochter"
- create zoe "nähen"
- gift zoe fritz "Hochzeitsanzug"
- sad zoe "blieb nichts"

== 12
Im September heirateten auf dem Standesamt [Schöneberg](@schoeneberg) nacheinander [Lotte](lotte) und [Hugo](leutnant), [dem](leutnant) das Gericht für den geborgten Adel nur eine Geldstrafe auferlegt hatte, sowie [Magda](magda) und der [Wärter](waerter) aus [Moabit](@moabit), [der](waerter) seit der Reparatur [seiner](waerter) Uhr nie wieder zu spät gekommen war. [Kommerzienrat Ebers](kommerzienrat) saß einsam in der Villa, bis [er](kommerzienrat) sich ein Herz fasste, nach [Paris](@paris) reiste und ohne Trinkgeld, aber unter Tränen in ein bestimmtes Taxi stieg. [Adele](adele) wurde nicht geheiratet. [Sie](adele) hatte nämlich selbst gefragt, und die Trauung war, wie alles, was der [Uhrmacher](fritz) anfing, auf die Minute für halb zwölf angesetzt.
+ wedding leutnant lotte "heirateten"
- wedding magda waerter "heirateten"
- betray.past leutnant _ "geborgten Adel"
- sad kommerzienrat "einsam"
- travel kommerzienrat "reiste" @paris
+ reconcile? ilse kommerzienrat "unter Tränen"
- propose.past adele fritz "selbst gefragt"
- wedding? adele fritz "Trauung"
