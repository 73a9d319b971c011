%series Beton und Brause
%lang de
%genre teen series about a skate park in Halle, texts of a programme guide
%cast milou | Milou Hartwig; Milou | f
%cast sami | Sami Nouri; Sami | m
%cast robin | Robin | n
%cast greta | Greta; Greta Hartwig | f
%cast leo | Leo Hartwig; Leo | m
%cast kosta | Kosta | m
%cast undine | Undine Falk; Undine | f
%cast thabo | Thabo | m
%cast petzold | Studienrat Petzold; Petzold | m
%cast yasmin | Yasmin Nouri; Yasmin | f
%cast opa | Opa Manne; Manne | m
%cast zwille | Zwille | m
%cast falk | Baulöwe Falk; Falk | m
%cast sanitaeter | - | m
%cast maske | - | m
%cast bademeister | - | m
%cast freundin | - | f

== 1
Seit der Trennung der [Eltern](greta+leo) wohnt [Milou](milou) bei [Opa Manne](opa) in [Halle](@halle), wo [sie](milou) niemanden kennt außer der Tapete. Auf der Suche nach Anschluss gerät [sie](milou) in den Skatepark und dort [Sami](sami) buchstäblich unter die Räder. [Der](sami) entschuldigt sich mit einer Brause, [sein](sami) [Kumpel](kosta) [Kosta](kosta) mit einem dummen Spruch. Angeführt wird die Clique von [Undine Falk](undine), [deren](undine) [Vater](falk) halb [Halle](@halle) gehört und [die](undine) für das neue [Mädchen](milou) nur ein Gähnen übrig hat. Abends klebt der [Großvater](opa) [Milous](milou) Knie, und [sie](milou) muss [ihm](opa) versprechen, nie wieder auf ein Brett zu steigen. Die Finger hält [sie](milou) gekreuzt.
- breakup.past greta leo "Trennung"
- parent greta+leo milou "Eltern"
- housemate milou opa "wohnt"
+ meet milou sami "unter die Räder"
- injure milou sami "unter die Räder"
- gift sami milou "Brause"
- friend kosta sami "Kumpel"
- parent falk undine "Vater"
- reject undine milou "Gähnen"
- kin milou opa "Großvater"
- treat milou opa "klebt"
+ betray milou opa "gekreuzt"

== 2
Kaum hat [Milou](milou) [ihren](milou) ersten Sprung gestanden, da verkündet ein Schild das Ende: Der [Bauunternehmer](falk) will auf dem Gelände ein Parkhaus hochziehen. Die Skater trommeln zum Protest, und wer hält die Rede? Ausgerechnet [Undine](undine), die [Tochter](undine) des [Übeltäters](falk). [Robin](robin), [das](robin) auf der Bank daneben ein Comic über die Clique zeichnet, verguckt sich dabei so heftig in die [Rednerin](undine), dass der Bleistift bricht. Zu Hause findet [Manne](opa) das Brett unter dem Bett, sagt aber nichts. Im Schrank des alten [Herrn](opa) liegt nämlich ein viel älteres.
- parent falk undine "Tochter"
- create? falk "Parkhaus"
- create undine "Rede"
- create robin "Comic"
+ love.start robin undine "verguckt"
+ discover opa milou "findet"
- reveal! opa "sagt aber nichts"

== 3
[Samis](sami) große [Schwester](yasmin) [Yasmin](yasmin) finanziert [ihr](yasmin) Studium mit Nachtschichten an der Tankstelle, und dort steht eines Nachts ein [Maskierter](maske) vor der Kasse. [Er](maske) nimmt dreihundert Euro und, warum auch immer, zwölf Tüten Weingummi mit. [Yasmin](yasmin) kommt mit dem Schrecken davon, [ihr](yasmin) [Bruder](sami) nicht: [Er](sami) erkennt auf dem Überwachungsvideo die Schuhe [seines](sami) besten [Freundes](kosta). Darauf angesprochen, tut [Kosta](kosta) erst ahnungslos, dann bettelt [er](kosta). [Milou](milou), die [Mitwisserin](milou) wider Willen, drängt [Sami](sami), zur Polizei zu gehen. [Er](sami) schickt [sie](milou) zum Teufel, und der Nachmittag, der so süß nach Brause schmeckte, ist hin.
- sibling sami yasmin "Schwester"
+ steal maske yasmin "nimmt"
- sad yasmin "Schrecken"
- friend kosta sami "Freundes"
+ discover sami kosta "erkennt"
- accuse sami kosta "angesprochen"
- betray kosta sami "tut"
- discover milou kosta "Mitwisserin"
- accuse? sami kosta "zur Polizei"
- quarrel milou sami "zum Teufel"

== 4
[Studienrat Petzold](petzold) gibt Physik, Sport und gern auch einmal klein bei. Als die Schulleitung [ihn](petzold) auffordert, den schwänzenden [Skater](sami) von der Schule zu weisen, bringt [er](petzold) es nicht übers Herz; lieber bietet [er](petzold) [Sami](sami) Nachhilfe an. Dass [er](petzold) es vor allem der großen [Schwester](yasmin) wegen tut, sieht jeder außer [ihm](petzold). [Greta](greta), [Milous](milou) [Mutter](greta), reist mit einer Torte und einem [Neuen](thabo) an. [Er](thabo) heißt [Thabo](thabo), ist [Koch](thabo) und nett, was die [Tochter](milou) am meisten ärgert. Nach dem ersten Stück schüttet [sie](milou) dem [Besucher](thabo) den Kakao über die Hose.
- quit? sami "von der Schule"
- help petzold sami "nicht übers Herz"
- advisor petzold sami "Nachhilfe"
- sibling sami yasmin "Schwester"
+ love petzold yasmin "Schwester wegen"
- parent greta milou "Mutter"
- travel greta+thabo "reist"
- couple greta thabo "einem Neuen"
- sad milou thabo "ärgert"
+ attack milou thabo "schüttet"

== 5
[Kosta](kosta) wird das Diebesgut nicht los und obendrein von [Zwille](zwille) in die Mangel genommen, einem [Schläger](zwille), bei [dem](zwille) [er](kosta) in der Kreide steht. Wenn [er](kosta) bis Freitag nicht zahle, knöpfe man sich eben [Sami](sami) vor. Da packt der [Dieb](kosta) aus, und zwar vor [Yasmin](yasmin), mit Weingummi in den Taschen und Rotz im Gesicht. Die [Bestohlene](yasmin) gibt [ihm](kosta) erst eine Backpfeife und dann einen Schlafplatz auf dem Sofa. [Milou](milou) hat sich unterdessen bei [Robin](robin) ausgeheult, woraufhin [beide](milou+robin) feststellen, dass [sie](milou+robin) unglücklich verliebt sind, wenn auch zum Glück nicht ineinander.
- threaten zwille kosta "in die Mangel"
- attack? zwille sami "knöpfe"
+ reveal kosta yasmin "packt"
- steal.past kosta yasmin "Dieb"#2
- attack yasmin kosta "Backpfeife"
- help yasmin kosta "Schlafplatz"
- help robin milou "ausgeheult"
- love milou _ "verliebt"
- love robin _ "verliebt"
- love! milou robin "nicht ineinander"

== 6
Hitzefrei! Im Freibad ist das Wasser zu warm, das Eis zu teuer und der Sprungturm gesperrt. [Undine](undine) lässt sich von [Kosta](kosta) den Rücken eincremen, [Robin](robin) zählt aus zehn Metern Entfernung die Kacheln. [Opa Manne](opa) kommt in einer Badehose von 1974 und springt, Sperre hin oder her, einen doppelten Salto. Als [ihn](opa) der [Bademeister](bademeister) hinauswirft, klatscht das halbe Becken. [Milou](milou) steht neben [Sami](sami) am Zaun und weiß nicht, was sagen. [Er](sami) auch nicht. Schließlich hält [er](sami) [ihr](milou) die halbe Waffel hin, und damit ist alles gesagt.
- flirt kosta undine "eincremen"
- jealous robin kosta "Kacheln"
- reject bademeister opa "hinauswirft"
- gift sami milou "Waffel"
+ reconcile milou sami "alles gesagt"

== 7
Nach der Fete am Baggersee wacht [Undine](undine) neben [Kosta](kosta) auf und bittet [ihn](kosta) um zweierlei: um [ihr](undine) linkes Ohrgehänge und um Stillschweigen. [Er](kosta), [der](kosta) zum ersten Mal im Leben verliebt ist, nickt und schreibt [ihr](undine) noch am selben Tag achtzehn Nachrichten. Die [Umworbene](undine) blockiert [seine](kosta) Nummer. Beim [Nachhilfelehrer](petzold) klappt es nicht besser: [Petzold](petzold) fragt [Yasmin](yasmin) zwischen zwei Zapfsäulen nach einem gemeinsamen Abend, da biegt [ihre](yasmin) [Freundin](freundin) um die Ecke und küsst [sie](yasmin) auf den Mund. Der [Pauker](petzold) tankt in [seiner](petzold) Verwirrung Diesel statt Super.
- celebrate _ "Fete"
+ sex kosta undine "wacht"
- love.start kosta undine "verliebt"
- reject undine kosta "blockiert"
- invite petzold yasmin "fragt"
- date? petzold yasmin "gemeinsamen Abend"
- couple freundin yasmin "Freundin"
+ kiss freundin yasmin "küsst"

== 8
Die Bagger rollen an. [Robin](robin) kettet sich mit [Mannes](opa) Fahrradschloss an die Halfpipe, [Milou](milou) daneben. Als [Falk](falk) persönlich erscheint und mit der Räumung droht, stellt sich [ihm](falk) die eigene [Tochter](undine) in den Weg. [Er](falk) streicht [ihr](undine) vor allen Leuten Taschengeld, Auto und Auslandsjahr. Im Gedränge stürzt ein Gerüst um. [Sami](sami) stößt [Milou](milou) beiseite und wird selbst unter den Stangen begraben. Ein [Sanitäter](sanitaeter) zieht [ihn](sami) heraus, doch [seine](sami) Beine spürt der [Junge](sami) nicht mehr. „Sag [ihr](yasmin), [ich](sami) bin gestolpert“, flüstert [er](sami) [Milou](milou) zu, und [sie](milou) weiß sofort, dass [er](sami) von [Yasmin](yasmin) spricht.
- threaten falk milou+robin "droht"
- parent falk undine "Tochter"
- help undine milou+robin "in den Weg"
- lose undine "streicht"
+ rescue sami milou "stößt"
- injure sami "begraben"
- rescue sanitaeter sami "zieht"
+ ill sami "nicht mehr"
- betray? sami yasmin "gestolpert"

== 9
Auf der Intensivstation teilen sich [Milou](milou) und die [Schwester](yasmin) des [Verletzten](sami) die Nachtwachen. [Sie](milou+yasmin) mögen sich nicht, dann schon, dann sehr. [Kosta](kosta) dagegen traut sich nicht hinein. [Er](kosta) gibt dem [Bauherrn](falk) die Schuld, zieht nachts mit einem Kanister los und wird von [Petzold](petzold), [der](petzold) Einschlafprobleme und einen Hund hat, am Bauzaun gestellt. Der [Lehrer](petzold) ruft nicht die Polizei. [Er](petzold) setzt sich neben den [Brandstifter](kosta), [der](kosta) noch keiner ist, und redet bis zum Morgen über Newton. Gegen sechs wirft [Kosta](kosta) die Streichhölzer in die Saale.
- sibling sami yasmin "Schwester"
- help milou+yasmin sami "Nachtwachen"
+ friend.start milou yasmin "mögen"
- accuse kosta falk "Schuld"
- attack? kosta falk "Kanister"
- discover petzold kosta "gestellt"
- arrest! _ kosta "nicht die Polizei"
+ help petzold kosta "redet"

== 10
[Thabo](thabo) eröffnet am Skatepark eine Bude, und [Milou](milou), [die](milou) [ihn](thabo) im Frühling noch mit Kakao begoss, schnippelt dort Zwiebeln. In einer Pause fragt [er](thabo) [sie](milou) um Erlaubnis: [Er](thabo) wolle [ihrer](milou) [Mutter](greta) einen Antrag machen. [Milou](milou) heult, der Zwiebeln wegen. Am Wochenende kommt [Greta](greta) und hat selbst eine Neuigkeit, es sind genau genommen zwei, und beide strampeln. Da steht unangemeldet [Leo Hartwig](leo) am Zaun, [Milous](milou) [Vater](leo), von [dem](leo) man seit einem Jahr nichts gehört hat. [Er](leo) sieht auf den Bauch [seiner](leo) [Ex-Frau](greta), auf den [Koch](thabo) und steigt wortlos wieder ins Auto.
- create thabo "Bude"
- attack.past milou thabo "begoss"
- hire milou thabo "schnippelt"
- propose? thabo greta "Antrag"
- parent greta milou "Mutter"
+ pregnant greta "strampeln"
+ return leo "steht"
- parent leo milou "Vater"
- discover leo greta "sieht"
- ex greta leo "Ex-Frau"
- flee leo "steigt"

== 11
[Leo](leo) ist doch geblieben, allerdings auf der falschen Seite: [Falk](falk) hat [ihn](leo) als Anwalt engagiert. Im Rathaus sitzen sich [Vater](leo) und [Tochter](milou) gegenüber, zwischen sich einen Stapel Gutachten. [Milou](milou) trägt vor, was der Platz für alle bedeutet, die kein Zimmer für sich haben, und der [Jurist](leo) klappt mitten im Satz die Akte zu. [Er](leo) legt das Mandat nieder. Beweisen, dass der [Baulöwe](falk) am Gerüst gespart hat, kann freilich nur [dessen](falk) [Tochter](undine). [Undine](undine) zögert keine Sekunde, aber [ihre](undine) Stimme zittert. In der Klinik bewegt sich ein großer Zeh.
- hire leo falk "engagiert"
- parent leo milou "Vater"
- advisor.end leo falk "Mandat"
- quit leo falk "legt"
- parent falk undine "Tochter"#2
+ reveal undine falk "zögert"
- betray.past falk "gespart"
- sad undine "zittert"
+ recover sami "bewegt"

== 12
Ein halbes Jahr später. Der Park gehört der Stadt, [Falk](falk) sitzt in Untersuchungshaft, und [seine](falk) [Tochter](undine) hat ein Zimmer bei [Robin](robin) bezogen, fürs Erste mit getrennten Matratzen. [Greta](greta) hat Zwillinge zur Welt gebracht. Vor dem Standesamt reicht [ihr](greta) [Leo](leo) die Hand, ehe [sie](greta) [ihrem](greta) [Bräutigam](thabo) hineinfolgt. [Sami](sami) rollt im Rollstuhl in die Pipe, dreht eine Runde, steht an der Kante auf und geht drei Schritte. Die ersten zwei führen geradeaus, der dritte zu [Milou](milou). Was [sie](milou) [ihm](sami) ins Ohr sagt, bleibt unter [ihnen](milou+sami). [Opa Manne](opa) hat [sein](opa) altes Brett aus dem Schrank geholt und die Hüfte gleich mit ruiniert.
- arrest.past _ falk "Untersuchungshaft"
- parent falk undine "Tochter"
- housemate.start robin undine "bezogen"
- birth greta "zur Welt"
- reconcile greta leo "reicht"
+ wedding greta thabo "Standesamt"
+ recover sami "Schritte"
- injure opa "ruiniert"
