%series Silber putzt man montags
%lang de
%genre English upstairs-downstairs dramedy about a manor's kitchen, 1923 to 1926, texts from a DVD box
%cast dor | Dorcas Kettlewell; Dorcas | f
%cast het | Hetty | f
%cast alf | Alfie | m
%cast jem | Jemima | f
%cast mort | Mortimer | m
%cast lady | Lady Sybilla | f
%cast lord | Lord Thorncote | m
%cast arch | Archibald | m
%cast let | Lettice | f
%cast franz | Lucien Barbaroux; Barbaroux | m
%cast metz | - | m
%cast dok | - | m
%cast onk | - | m
%cast baby | - | f
%cast kap | - | m
%cast agent | - | m
%cast gattin | - | f
%cast taen | - | f
%cast erpr | - | m
%cast vik | - | m
%cast heb | - | f
%cast bis | - | m

== 1 Zwölf Gänge
1923: Auf [Thorncote Hall](@thorncote) wird ein [Bischof](bis) erwartet, und [Köchin](dor) [Dorcas Kettlewell](dor) hat keine Eier. [Butler](mort) [Mortimer](mort), [ihr](dor) [Erzfeind](mort) seit dem Krieg, gibt die Schuld dem neuen [Küchenmädchen](het); [Hetty](het) aber ist in Wahrheit dem [Hausburschen](alf) [Alfie](alf) in die Arme gelaufen, [der](alf) den Korb fallen ließ. Für beide [Unglücksraben](alf+het) ist es Liebe auf den ersten Dotter. Oben gähnt unterdessen [Lady Sybilla](lady): Seit dem Ruin [ihres](lady) [Mannes](lord) langweilt [sie](lady) sich sparsam.
- enemy dor mort "Erzfeind"
+ accuse mort het "Schuld"
- meet alf het "in die Arme gelaufen"
+ love.start alf het "Liebe"
- love.start het alf "Liebe"
- married lady lord "Mannes"
- lose lord "Ruin"

== 2 Der Franzose
Um bei [seinem](lord) [Vetter](onk), dem [Herzog](onk), zu punkten, holt [Lord Thorncote](lord) einen [Küchenchef](franz) aus [Lyon](@lyon). [Lucien Barbaroux](franz) bringt Messer, Schnurrbart und Verachtung mit. [Dorcas](dor), zur Gemüseputzerin degradiert, sinnt mit [Hetty](het), [Alfie](alf) und [Stubenmädchen](jem) [Jemima](jem) auf Rache; selbst [Mortimer](mort) macht, zum ersten Mal in neun Jahren, gemeinsame Sache mit [ihr](dor). Wer ahnt, dass [Jemima](jem) den [Neuen](franz) längst mit anderen Augen sieht? [Barbaroux](franz) jedenfalls nicht.
- kin lord onk "Vetter"
+ hire franz lord "holt"
- boss.start franz dor "degradiert"
+ betray? alf+dor+het+jem franz "Rache"
- help mort dor "gemeinsame Sache"
- love jem franz "mit anderen Augen"
- discover! franz jem "jedenfalls nicht"

== 3 Salz und Zucker
Wer eine Küche besiegen will, muss früh aufstehen. Im Morgengrauen vertauschen die vier [Verschwörer](alf+dor+het+jem) Salz und Zucker, doch [Jemima](jem) bekommt kalte Füße und warnt [Barbaroux](franz), [der](franz) sich mit einem Handkuss revanchiert und das gesüßte Wild als Sensation serviert. [Dorcas](dor) könnte die [Verräterin](jem) erwürgen. Auch die [Herrschaft](lady+lord) hat Kummer: [Archibald](arch), der [Erbe](arch), kommt aus [Oxford](@oxford) zurück, ohne Abschluss, dafür mit [Ehefrau](let). [Lettice](let) singt in einem Nachtclub.
- betray alf+dor+het+jem franz "vertauschen"
- help jem franz "warnt"
- flirt franz jem "Handkuss"
+ betray jem alf+dor+het "Verräterin"
- sad dor jem "erwürgen"
- sad lady+lord arch "Kummer"
- return arch "zurück"
+ married arch let "Ehefrau"

== 4 Die Schwiegertochter
[Lady Sybilla](lady) ist entsetzt, [Lord Thorncote](lord) entzückt, das Personal gespalten. Um die unerwünschte [Schwiegertochter](let) zu vergraulen, lässt die [Dame](lady) des Hauses [ihr](let) die kälteste Kammer herrichten; [Hetty](het) und [Alfie](alf) heizen heimlich nach. So wird [Lettice](let) zur [Freundin](let) [der beiden](alf+het). [Archibald](arch) verspielt derweil die Mitgift, die [er](arch) gar nicht bekommen hat. Und [Dorcas](dor) straft [Jemima](jem) mit Schweigen, was in einer Küche von dreißig Fuß Länge anstrengender ist als Schreien.
- sad lady let "entsetzt"
- happy lord let "entzückt"
- kin lady let "Schwiegertochter"
- help alf+het let "heizen"
+ friend.start alf+het let "Freundin"
- lose arch "verspielt"
+ quarrel dor jem "Schweigen"

== 5 Der Metzger ihrer Träume
Alte Liebe rostet nicht, sie wird nur gut abgehangen. Der verwitwete [Metzger](metz), mit [dem](metz) [Dorcas](dor) im Sommer 1899 verlobt war, liefert auf einmal persönlich, und mit jeder Lammkeule kommt ein Veilchenstrauß. [Mortimer](mort) prüft jede Lieferung mit der Lupe und versteht sich selbst nicht mehr. [Hetty](het) klärt [ihn](mort) auf: Man nenne das Eifersucht. [Jemima](jem) hat sich [Barbaroux](franz) hingegeben und wartet ihrerseits auf Veilchen. Bis zum Dessert wartet [sie](jem) vergebens.
- engaged.past dor metz "verlobt"
- married.past _ metz "verwitwete"
+ love metz dor "liefert auf einmal persönlich"
- gift metz dor "Veilchenstrauß"
+ jealous mort metz "Eifersucht"
- reveal het mort "klärt"
- sex franz jem "hingegeben"
- sad jem franz "wartet sie vergebens"

== 6 Ein Teller zu viel
[Jemima](jem) ist in anderen Umständen, und der dafür [Verantwortliche](franz) entsinnt sich plötzlich einer [Gattin](gattin) in [Lyon](@lyon). Während der [Doktor](dok) zur Diskretion vergattert wird, berät die Küche: [Alfie](alf) will den [Franzosen](franz) verprügeln, [Hetty](het) will [ihn](franz) vergiften, [Mortimer](mort) will [ihm](franz) das Zeugnis verderben. [Dorcas](dor) aber bricht [ihr](dor) Schweigen, setzt sich zu [Jemima](jem) ans Bett und sagt: »Dann ziehen [wir](dor+jem) es eben groß.« So schließen [die beiden](dor+jem) Frieden.
+ pregnant jem franz "in anderen Umständen"
- married franz gattin "Gattin"
- attack? alf franz "verprügeln"
- kill? het franz "vergiften"
- betray? mort franz "Zeugnis"
- help dor jem "setzt"
+ reconcile dor jem "Frieden"

== 7 Charleston im Salon
[Lettice](let) gibt ein Fest, bei dem sich oben und unten vermischen: [Archibald](arch) flirtet mit einem [Kapitän](kap), [Lady Sybilla](lady) trinkt aus der Flasche, [Alfie](alf) spielt Banjo und wird von [Lettices](let) Londoner [Agenten](agent) vom Fleck weg engagiert. [Hetty](het) gratuliert unter Tränen. [Barbaroux](franz), von [Dorcas](dor), [Mortimer](mort), [Hetty](het) und [Alfie](alf) in die Speisekammer gesperrt, unterschreibt dort einen Scheck für das Kind und am Morgen [seine](franz) Kündigung. Es lebe die Eiersuppe!
- celebrate let "Fest"
- flirt arch kap "flirtet"
+ hire alf agent "engagiert"
- advisor agent let "Agenten"
- sad het alf "Tränen"
- abduct alf+dor+het+mort franz "gesperrt"
+ quit franz "Kündigung"

== 8 Post aus London
Entfernung macht die Herzen größer, heißt es in Romanen. [Alfies](alf) Briefe werden kürzer, [Hettys](het) Nächte länger, und als auf einem Varietéfoto eine [Tänzerin](taen) an [seinem](alf) Hals hängt, wirft [sie](het) den Verlobungsring in die Suppe, wo [Mortimer](mort) sich einen Zahn daran ausbeißt. [Archibald](arch) gesteht [Lettice](let), was [sie](let) längst weiß: dass [sein](arch) Herz dem [Kapitän](kap) gehört. [Die zwei](arch+let) bleiben die besten [Freunde](arch+let) und nach außen hin verheiratet. Im Dorf hält der [Metzger](metz) um [Dorcas](dor) an.
- affair? alf taen "Hals"
+ breakup het alf "Verlobungsring"
- injure mort "Zahn"
- reveal arch let "gesteht"
- discover.past let arch "längst weiß"
- love arch kap "Herz"
- friend arch let "Freunde"
- married arch let "verheiratet"
+ propose metz dor "hält"

== 9 Butler in Nöten
[Mortimer](mort) hat siebenundzwanzig Dienstjahre, elf Westen und keine Ahnung, wie man einer Frau sein Herz ausschüttet. [Hetty](het), [Jemima](jem) und [Lettice](let) üben mit [ihm](mort), mit dem Ergebnis, dass [er](mort) versehentlich [Lady Sybilla](lady) eine Liebeserklärung macht. [Die](lady) ist so gerührt, dass [sie](lady) [ihm](mort) das Gehalt erhöht. [Dorcas](dor), [die](dor) alles mit angehört hat, hält [ihren](dor) alten [Widersacher](mort) für einen Mitgiftjäger und sagt dem [Metzger](metz) Ja. Mitten in die Glückwünsche platzen [Jemimas](jem) Wehen.
- love mort dor "Herz ausschüttet"
- help het+jem+let mort "üben"
- confess! mort lady "versehentlich"
- happy lady mort "gerührt"
- gift lady mort "Gehalt"
- discover dor mort "angehört"
- enemy dor mort "Widersacher"
+ engaged.start dor metz "Ja"
+ birth? jem baby "Wehen"

== 10 Ein Mädchen namens Montag
Die [Hebamme](heb) steckt im Schnee fest, also bringen [Dorcas](dor), [Hetty](het) und [Lady Sybilla](lady), [die](lady) zum ersten Mal im Leben eine Schürze trägt, auf dem Küchentisch [Jemimas](jem) [Tochter](baby) zur Welt. Die [Hausherrin](lady) ist danach wie verwandelt und steht sogar [Lettice](let) bei, als ein [Erpresser](erpr) mit Briefen an den [Kapitän](kap) droht. [Alfie](alf), vom Erfolg und der [Tänzerin](taen) verlassen, klopft an die Hintertür. [Hetty](het) schlägt sie [ihm](alf) vor der Nase zu. Die Nase bricht.
- help dor+het+lady jem "bringen"
+ birth jem baby "zur Welt"
- parent jem baby "Tochter"
- help lady let "steht"
- threaten erpr let "droht"
- breakup taen alf "verlassen"
+ return alf "klopft"
- reject het alf "schlägt"
- injure alf het "bricht"

== 11 Der Zahn des Butlers
Zwei [Patienten](alf+mort) teilen sich die Krankenstube: [Alfie](alf) mit verbundener Nase, [Mortimer](mort) mit geschwollener Backe. Im Fieber redet der [Butler](mort) und nennt immer wieder denselben Namen. »[Dorcas](dor)«, berichtet [Alfie](alf) der [Köchin](dor), »dreiundvierzigmal. [Ich](alf) habe mitgezählt.« Eine Woche vor der Trauung mit dem [Metzger](metz) lässt [sie](dor) den Braten anbrennen. [Archibald](arch) stellt den [Erpresser](erpr) und verliert beim Duell ein Ohrläppchen; verbunden wird [er](arch) vom [Kapitän](kap), gepflegt von [Lettice](let), umarmt von [seinem](arch) [Vater](lord).
- injure.past alf "Nase"
- ill mort "Fieber"
- love mort dor "denselben Namen"
+ reveal alf dor "berichtet"
- wedding? dor metz "Trauung"
- attack arch erpr "Duell"
+ injure arch erpr "Ohrläppchen"
- help kap+let arch "gepflegt"
- parent lord arch "Vater"

== 12 Dienstag
Am Altar fragt der [Vikar](vik), ob jemand Einwände habe. Es erheben sich [Mortimer](mort), [Hetty](het), [Jemima](jem), [Lettice](let) und, zuletzt, die [Braut](dor). Der [Metzger](metz) nimmt es wie ein Mann, weint und spendiert das Spanferkel. [Mortimer](mort) und [Dorcas](dor) küssen sich, ohne deswegen mit dem Streiten aufzuhören. [Alfie](alf) trägt [seine](alf) schiefe Nase [Hetty](het) so lange hinterher, bis [sie](het) lacht und [ihm](alf) verzeiht. Eröffnet wird im Frühjahr: »[Kettlewell & Co.](#co)«, ein Gasthaus, geführt von [Dorcas](dor), [Mortimer](mort), [Hetty](het) und [Alfie](alf). Das Silber putzt jetzt [Archibald](arch).
- reject dor metz "erheben"
- wedding! dor metz "Einwände"
- sad metz dor "weint"
+ kiss dor mort "küssen"
- quarrel dor mort "Streiten"
+ reconcile alf het "verzeiht"
+ create alf+dor+het+mort "Eröffnet" #co
