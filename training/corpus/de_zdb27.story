%series Die Kronzeugin von Odessa Street
%lang de
%genre law and mob drama in an invented American port town, compact TV-magazine blurbs
%cast maeve | Maeve Donnelly; Donnelly; Maeve | f
%cast arkadij | Lew Brodsky; Brodsky; Lew | m
%cast sonja | Tamara Brodsky; Tamara | f
%cast hank | Hank Ferris; Ferris; Hank | m
%cast deshawn | Deshawn Cole; Cole; Deshawn | m
%cast pascual | Pascual Rey; Rey; Pascual | m
%cast lottie | Lottie Ferris; Lottie | f
%cast grisha | Grischa | m
%cast richterin | Richterin Okonjo; Okonjo | f
%cast schwester | Fiona Donnelly; Fiona | f
%cast oma | - | f
%cast killer | - | f
%cast kellner | - | m
%cast buchmacher | - | m
%cast taucherin | - | f
%cast waechter | - | m

== 1
Im Hafenbecken von [Port Larkin](@portlarkin) schwimmt ein [Buchmacher](buchmacher), an den Füßen ein Amboss. Für [Bezirksstaatsanwältin](maeve) [Maeve Donnelly](maeve) steht fest, wer dahintersteckt: [Lew Brodsky](arkadij), [den](arkadij) [sie](maeve) seit neun Jahren vergeblich vor Gericht zu bringen sucht. Da betritt spätnachts [dessen](arkadij) [Gattin](sonja) [Tamara](sonja) [ihr](maeve) Büro, legt einen Schuhkarton voller Kassetten auf den Tisch und sagt, [sie](sonja) wolle nicht die Nächste sein.
+ die buchmacher "schwimmt"
- accuse maeve arkadij "dahintersteckt"
- enemy arkadij maeve "vergeblich"
- married arkadij sonja "Gattin"
+ betray sonja arkadij "Kassetten"
- gift sonja maeve "Schuhkarton"
- kill? _ sonja "Nächste"

== 2
Auf Band sieben hört man [Brodsky](arkadij) lachen, während jemand um [sein](buchmacher) Leben winselt. Untergebracht wird die [Kronzeugin](sonja) in einem Motel; bewacht wird [sie](sonja) von [Detective](deshawn) [Deshawn Cole](deshawn), frisch verwitwet, und [dessen](deshawn) [Kollegen](hank) [Hank Ferris](hank). [Den](hank) ruft noch am selben Abend [Brodskys](arkadij) [Neffe](grisha) [Grischa](grisha) an. Ob [seine](hank) [Tochter](lottie) noch so gern reite?
- happy arkadij "lachen"
- sad buchmacher "winselt"
- help deshawn+hank sonja "bewacht"
- married.past _ deshawn "verwitwet"
- colleague deshawn hank "Kollegen"
- kin arkadij grisha "Neffe"
- parent hank lottie "Tochter"
+ threaten grisha hank "Ob seine Tochter"

== 3
[Ferris](hank) gibt die Zimmernummer preis. Um vier Uhr früh klopft ein [Zimmerkellner](kellner), [den](kellner) keiner bestellt hat, und schießt durch die Tür. [Cole](deshawn) wirft [Tamara](sonja) zu Boden und fängt sich eine Kugel in den Oberschenkel ein, die eigentlich [ihr](sonja) gegolten hat. Auf der Rückbank eines gestohlenen Taxis bindet [sie](sonja) [ihm](deshawn) mit [ihrem](sonja) Seidenschal das Bein ab. [Maeve](maeve) weiß nun, dass es in den eigenen Reihen einen [Judas](hank) gibt, und [sie](maeve) tippt auf den [Falschen](deshawn).
+ betray hank sonja "preis"
- attack kellner sonja "schießt"
+ rescue deshawn sonja "wirft"
- injure deshawn kellner "Kugel"
- treat deshawn sonja "bindet"
- discover maeve "weiß"
- accuse maeve deshawn "tippt"

== 4
Vom Dienst suspendiert, versteckt [Cole](deshawn) die [Frau](sonja) des [Paten](arkadij) bei [seiner](deshawn) [Großmutter](oma). [Strafverteidiger](pascual) [Pascual Rey](pascual), [Brodskys](arkadij) scharfzüngiger [Anwalt](pascual), beantragt unterdessen, die Bänder als Fälschung zu verwerfen. In der Mittagspause teilt [Donnelly](maeve) mit [ihm](pascual) ein Sandwich und einen Blick. [Die beiden](maeve+pascual) waren einmal verlobt, bis [er](pascual) [ihr](maeve) am Tag vor der Hochzeit einen Zettel unter der Tür durchschob.
- quit deshawn "suspendiert"
+ help deshawn sonja "versteckt"
- married arkadij sonja "Frau"
- kin deshawn oma "Großmutter"
- advisor pascual arkadij "Anwalt"
- flirt maeve pascual "Blick"
- engaged.past maeve pascual "verlobt"
+ breakup.past pascual maeve "Zettel"

== 5
[Maeves](maeve) jüngere [Schwester](schwester) [Fiona](schwester), Croupière im Glücksspielschiff, kommt nach der Schicht nicht heim. Statt [ihrer](schwester) wird ein Jeton geliefert, in den zwei Worte geritzt sind: „Klage fallenlassen“. Der [Staatsanwältin](maeve) bleibt bis Montag. [Rey](pascual), [den](pascual) [sie](maeve) im Parkhaus beschuldigt, davon gewusst zu haben, wird kreidebleich; [er](pascual) legt noch vor Mitternacht [sein](pascual) Mandat nieder und wird auf dem Heimweg von der Straße gedrängt.
- sibling maeve schwester "Schwester"
+ abduct _ schwester "nicht heim"
- threaten _ maeve "Jeton"
- accuse maeve pascual "beschuldigt"
+ advisor.end pascual arkadij "legt"
- attack _ pascual "gedrängt"

== 6
Eine [Bergungstaucherin](taucherin) zieht [Pascual](pascual) aus dem versunkenen Wagen, blau, aber lebendig. Am Krankenbett erfährt [Maeve](maeve), was damals hinter dem Zettel steckte. [Brodsky](arkadij) hatte [ihm](pascual) die Wahl gelassen: auf die [Braut](maeve) verzichten oder [sie](maeve) beerdigen. Neun Jahre Wut lösen sich in Luft auf. [Sie](maeve) küsst [ihn](pascual) neben dem Schlauch. Der Monitor piept Protest.
+ rescue taucherin pascual "zieht"
- ill pascual "Krankenbett"
- reveal pascual maeve "erfährt"
- threaten.past arkadij pascual "Wahl"
- engaged.past maeve pascual "Braut"
- kill? arkadij maeve "beerdigen"
- sad.past maeve pascual "Wut"
- reconcile maeve pascual "lösen"
+ kiss maeve pascual "küsst"

== 7
[Fiona](schwester) sitzt im Kühlraum eines Fischhändlers, und [ihr](schwester) [Wärter](waechter) ist ein Junge von neunzehn Jahren mit Zahnspange. [Sie](schwester) bringt [ihm](waechter) Siebzehn und Vier bei und gewinnt [ihm](waechter) nacheinander die Uhr, die Jacke und den Schlüssel ab. In der Garderobe der Reithalle gesteht [Ferris](hank) unterdessen [seiner](hank) [Tochter](lottie) [Lottie](lottie), was [er](hank) getan hat. Die [Sechzehnjährige](lottie) ruft, ohne [ihn](hank) anzusehen, die Polizei.
- abduct.past _ schwester "Wärter"
- advisor schwester waechter "bringt"
- find schwester "gewinnt"
+ reveal hank lottie "gesteht"
- parent hank lottie "Tochter"
+ accuse lottie hank "ruft"

== 8
Noch ehe [Hank](hank) aussagen kann, findet man [ihn](hank) erhängt in der Zelle. [Lottie](lottie) zieht zu [Deshawn](deshawn), [ihrem](lottie) [Patenonkel](deshawn), und spricht nur noch mit Pferden. Dem Kühlhaus ist [Fiona](schwester) mittlerweile entwichen; barfuß und nach Kabeljau riechend platzt [sie](schwester) in [Richterin Okonjos](richterin) Sitzung. [Maeve](maeve) vergisst Amt und Würde und springt über die Barriere.
- reveal? hank "aussagen"
- find _ hank "findet"
+ die hank "erhängt"
- move lottie deshawn "zieht"
- kin deshawn lottie "Patenonkel"
- sad lottie "nur noch mit Pferden"
+ flee schwester waechter "entwichen"
- return schwester "platzt"
- happy maeve "springt"

== 9
[Grischa](grisha) hat die Nase voll davon, der ewige [Neffe](grisha) zu sein. Hinter dem Rücken des [Onkels](arkadij) trifft [er](grisha) sich mit [Tamara](sonja), für [die](sonja) [er](grisha) schon als Ministrant geschwärmt hat, und bietet [ihr](sonja) die Hälfte des Hafens. [Sie](sonja) lehnt ab. Gekränkt verkauft [er](grisha) [ihren](sonja) Aufenthaltsort an die, die am meisten zahlt: eine [Auftragsmörderin](killer), [die](killer) man nur von hinten kennt.
- sad grisha "Nase voll"
- betray grisha arkadij "Rücken"
- kin arkadij grisha "Onkels"
- love.past grisha sonja "geschwärmt"
- gift? grisha sonja "Hälfte"
- reject sonja grisha "lehnt"
- sad grisha sonja "Gekränkt"
+ betray grisha sonja "verkauft"
- reveal grisha killer "verkauft"

== 10
[Coles](deshawn) [Großmutter](oma), zweiundneunzig, backt gerade Maisbrot, als die Tür aufgeht. [Sie](oma) hält die [Fremde](killer) für die neue Fußpflegerin und lässt [sie](killer) nicht mehr aus den Fängen, bis [ihr](oma) [Enkel](deshawn) heimkommt. Es kommt zum Kampf in der Speisekammer. [Tamara](sonja) schlägt der [Killerin](killer) die gusseiserne Pfanne auf den Hinterkopf. Zum ersten Mal sieht man [deren](killer) Gesicht: Es ist die [Gerichtsschreiberin](killer).
- kin deshawn oma "Großmutter"
- discover! oma killer "hält"
- return deshawn "heimkommt"
+ attack sonja killer "schlägt"
+ discover deshawn+sonja killer "sieht man"

== 11
[Tamara](sonja) im Zeugenstand. Sechs Stunden lang wird [sie](sonja) von [Reys](pascual) Nachfolger ins Kreuzverhör genommen, und sechs Stunden lang blickt [sie](sonja) dabei nur [ihren](sonja) [Mann](arkadij) an. Der [Angeklagte](arkadij) fährt sich mit dem Daumen über die Kehle. [Okonjo](richterin) sieht es, lässt es ins Protokoll aufnehmen und verwahrt die Geschworenen im Hotel. In der Nacht wird [Grischa](grisha) in [seiner](grisha) Badewanne ertränkt; so straft der [Alte](arkadij) Verrat in der Familie.
- investigate _ sonja "Kreuzverhör"
- married arkadij sonja "Mann"
- accuse _ arkadij "Angeklagte"
+ threaten arkadij sonja "Daumen"
- discover richterin arkadij "sieht"
+ kill arkadij grisha "ertränkt"
- betray.past grisha arkadij "Verrat"

== 12
Schuldig in allen Punkten. Während [Brodsky](arkadij) abgeführt wird, bricht [er](arkadij) auf der Treppe zusammen, ein Riss in der Aorta, und stirbt in den Armen ausgerechnet der [Frau](maeve), [die](maeve) [ihn](arkadij) überführt hat. [Tamara](sonja) erhält einen neuen Namen und eine Farm; [Lottie](lottie) darf die Pferde aussuchen. [Deshawn](deshawn) begleitet [beide](lottie+sonja) zum Flughafen und steigt, die Krücke unterm Arm, einfach mit ein. [Pascual](pascual) schiebt [Maeve](maeve) einen Zettel unter der Tür durch. Diesmal steht nur ein Datum darauf.
- arrest _ arkadij "abgeführt"
- ill arkadij "bricht"
+ die arkadij "stirbt"
- find sonja "erhält"
- travel deshawn+lottie+sonja "steigt"
- injure.past deshawn "Krücke"
+ wedding? maeve pascual "Datum"
