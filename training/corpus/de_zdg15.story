%series Palmen, Provision, Pilar
%lang de
%genre Miami real estate dramedy, programme guide with two or three strands
%cast pilar | Pilar Quintero; Pilar | f
%cast dolly | Dolly Hargrove; Dolly | f
%cast xiomara | Xiomara Quintero; Xiomara | f
%cast cyrus | Cyrus Bell; Cyrus; Bell | m
%cast mateo | Mateo Quintero; Mateo | m
%cast hank | Hank Hargrove; Hank | m
%cast ines | Abuela Inés; Inés | f
%cast trey | Trey | m
%cast detective | Detective Oyelaran; Oyelaran | f
%cast papagei | Batista | m
%cast ehemann | Rogelio | m
%cast reporter | - | m
%cast kundin | Mrs. Van Allen | f

== 1
Als [ihr](pilar) [Mann](ehemann) [Rogelio](ehemann) beim Tauchen verschwindet, erbt [Pilar Quintero](pilar) eine bankrotte Maklerfirma, einen fluchenden [Papagei](papagei) und vier Millionen Schulden. [Ihre](pilar) [Schwägerin](xiomara) [Xiomara](xiomara), [Rogelios](ehemann) [Schwester](xiomara), rät zum Verkauf und hat auch schon einen Käufer an der Hand: [Cyrus Bell](cyrus), größter [Konkurrent](cyrus) des [Verschollenen](ehemann). [Pilar](pilar) lehnt ab und tut sich mit der texanischen [Millionärsgattin](dolly) [Dolly Hargrove](dolly) zusammen, [die](dolly) sich zu Hause langweilt. Das erste Haus der [beiden](dolly+pilar) hat einen Pool. Im Pool liegt ein Bentley.
- lose _ ehemann "verschwindet"
- married ehemann pilar "Mann"
- find pilar ehemann "erbt"
- kin pilar xiomara "Schwägerin"
- sibling ehemann xiomara "Schwester"
- enemy cyrus ehemann "Konkurrent"
+ reject pilar cyrus "lehnt"
+ colleague.start dolly pilar "tut"

== 2
Der Bentley gehört [Cyrus](cyrus), [der](cyrus) ihn als entwendet gemeldet hat. [Detective Oyelaran](detective) rekonstruiert die Fahrt und stellt fest, dass [Rogelio](ehemann) am Steuer saß, zwei Tage nach [seinem](ehemann) vermeintlichen Ertrinken. [Pilar](pilar) wagt kaum zu hoffen. [Ihr](pilar) [Sohn](mateo) [Mateo](mateo) hat derweil eine Arbeit angenommen, von der [sie](pilar) besser nichts erführe: [Er](mateo) chauffiert [Bell](cyrus). [Hank Hargrove](hank), der [Gatte](hank) von [Dolly](dolly), untersagt [ihr](dolly) jede Berufstätigkeit. [Sie](dolly) legt [ihm](hank) den Beleg für [ihr](dolly) neues Büro aufs Steak.
- steal? _ cyrus "entwendet"
- investigate detective ehemann "rekonstruiert"
+ discover detective ehemann "stellt"
- die! ehemann "vermeintlichen Ertrinken"
- parent pilar mateo "Sohn"
+ hire mateo cyrus "Arbeit"
- reveal! mateo pilar "besser nichts erführe"
- married dolly hank "Gatte"
- quarrel dolly hank "untersagt"

== 3
[Mrs. Van Allen](kundin) sucht ein Anwesen ohne Nachbarn, ohne Fenster zur Straße und mit Bootssteg; bar bezahlt wird in nassen Scheinen. [Dolly](dolly) ist entzückt, [Pilar](pilar) misstrauisch. [Abuela Inés](ines), [Pilars](pilar) [Großmutter](ines) und Wahrsagerin in Rente, sieht im Kaffeesatz einen [Mann](ehemann) im Wasser, [der](ehemann) lacht. [Xiomara](xiomara) trifft sich in einem Parkhaus mit [Cyrus](cyrus), und zwar nicht zum Reden: [Die beiden](cyrus+xiomara) lieben sich auf der Motorhaube. [Mateo](mateo) am Lenkrad hält die Augen geschlossen und sperrt die Ohren auf.
- investigate? pilar kundin "misstrauisch"
- happy dolly "entzückt"
- kin ines pilar "Großmutter"
- date cyrus xiomara "trifft"
+ sex cyrus xiomara "lieben sich"
- discover mateo cyrus+xiomara "sperrt"

== 4
Was [er](mateo) gehört hat, lässt [Mateo](mateo) nicht schlafen. [Er](mateo) vertraut sich der [Urgroßmutter](ines) an: [Tante](xiomara) [Xiomara](xiomara) hat die Firma von innen ausgehöhlt. [Inés](ines) belegt [ihre](ines) [Feindin](xiomara) mit einem Fluch, und prompt bricht [Xiomara](xiomara) sich am Bordstein den Absatz samt Knöchel. [Trey](trey), [Dollys](dolly) [Fitnesstrainer](trey), erwartet für [sein](trey) Schweigen über gewisse Massagen ein Eigenheim mit Meerblick. [Dolly](dolly) zahlt nicht, [sie](dolly) beichtet lieber. [Hank](hank) hört zu, kaut, schluckt und sagt, die Massagen habe [er](hank) selbst bezahlt.
- reveal mateo ines "vertraut"
- kin ines mateo "Urgroßmutter"
- kin mateo xiomara "Tante"
+ betray xiomara pilar "ausgehöhlt"
- enemy ines xiomara "Feindin"
- attack ines xiomara "Fluch"
- injure xiomara "bricht"
- affair? dolly trey "Massagen"
- threaten trey dolly "Schweigen"
- advisor trey dolly "Fitnesstrainer"
+ reveal dolly hank "beichtet"

== 5
[Oyelaran](detective) und [Pilar](pilar) warten eine Nacht lang im Auto vor dem fensterlosen Anwesen, teilen sich Empanadas und sprechen über Männer, die gehen. Gegen vier tritt [Mrs. Van Allen](kundin) auf den Steg und umarmt [jemanden](ehemann) im Neoprenanzug. Die [Ermittlerin](detective) will zugreifen, doch [Pilar](pilar) läuft an [ihr](detective) vorbei und schlägt dem [Taucher](ehemann) die Maske vom Gesicht. Es ist [Rogelio](ehemann), quicklebendig. Die [Kundin](kundin), erklärt [er](ehemann) tropfend, sei übrigens [seine](ehemann) [Frau](kundin). Die erste.
- investigate detective+pilar kundin "warten"
- discover pilar ehemann "Maske"
+ attack pilar ehemann "schlägt"
+ return ehemann "quicklebendig"
- die! ehemann "quicklebendig"
- reveal ehemann pilar "erklärt"
- married ehemann kundin "Frau"

== 6
Ein [Bigamist](ehemann), zwei [Gattinnen](kundin+pilar), keine Lebensversicherung. [Rogelio](ehemann) kommt in Untersuchungshaft, wo [ihn](ehemann) [Mateo](mateo) besucht und nach zwei Minuten wieder geht. [Er](mateo) habe jetzt einen [Chef](cyrus), [der](cyrus) wenigstens zugebe, ein Schuft zu sein. [Cyrus](cyrus) imponiert der [Junge](mateo); dass [er](cyrus) sich beim Schachspielen ertappt, statt [ihn](mateo) auszuhorchen, irritiert [ihn](cyrus) selbst. [Hank](hank) zieht in den Golfclub. [Dolly](dolly) ist frei, reich und todunglücklich und kauft [Pilar](pilar) zum Trost den Bentley.
+ arrest _ ehemann "Untersuchungshaft"
- married ehemann kundin+pilar "Bigamist"
- travel mateo ehemann "besucht"
- boss cyrus mateo "Chef"
- friend.start cyrus mateo "Schachspielen"
+ breakup hank dolly "zieht"
- sad dolly "todunglücklich"
- gift dolly pilar "Bentley"

== 7
Hurrikan! Alle sitzen in [Inés'](ines) Keller fest: die [Witwe](pilar), [die](pilar) keine ist, die [Schwägerin](xiomara) mit Gips, [Cyrus](cyrus) mit [seinem](cyrus) [Fahrer](mateo) und, klitschnass, [Mrs. Van Allen](kundin). Man spielt Domino, bis das Licht ausgeht. Im Dunkeln sagt jemand „Verzeih mir“, und jemand antwortet „Nie“. Als das Licht wieder brennt, fehlt der [Papagei](papagei), und auf [Pilars](pilar) Lippen ist ein Kuss, von dem [sie](pilar) nicht weiß, wem er gehört. Nur [Abuela Inés](ines), [die](ines) im Finstern am besten sieht, lächelt in [Bells](cyrus) Richtung.
- die! ehemann "Witwe"
- kin pilar xiomara "Schwägerin"
- injure.past xiomara "Gips"
- boss cyrus mateo "Fahrer"
- lose ines papagei "fehlt"
+ kiss cyrus pilar "Kuss"
- discover! pilar cyrus "nicht weiß"
- discover ines cyrus "lächelt"

== 8
Nach dem Sturm ist [Bells](cyrus) Turm unverkäuflich schief, und zum ersten Mal bittet [er](cyrus) jemanden um Rat, nämlich [Pilar](pilar). [Xiomara](xiomara) sieht [die zwei](cyrus+pilar) über Bauplänen die Köpfe zusammenstecken, humpelt heim und schmiedet ein Komplott: Ein gefälschter Grundbuchauszug macht aus [Pilar](pilar) eine Betrügerin. [Detective Oyelaran](detective) muss die [Frau](pilar), mit [der](pilar) [sie](detective) Empanadas aß, in Gewahrsam nehmen. [Dolly](dolly) sucht indes den [Papagei](papagei), [der](papagei) als einziger Zeuge gelten kann. Was [Batista](papagei) gehört hat, das wiederholt [er](papagei).
- help? pilar cyrus "Rat"
- jealous xiomara pilar "zusammenstecken"
- injure.past xiomara "humpelt"
+ betray xiomara pilar "Komplott"
- accuse xiomara pilar "Betrügerin"
+ arrest detective pilar "Gewahrsam"
- investigate dolly papagei "sucht"

== 9
[Trey](trey), der [Fitnesstrainer](trey), hat [Batista](papagei) im Sturm aufgelesen und hält [ihn](papagei) als Faustpfand. [Dolly](dolly) ringt [ihn](trey) am Barren nieder, allerdings mit dem Ergebnis, dass [sie](dolly) hinterher mit [ihm](trey) frühstückt. In der Zelle erfährt [Pilar](pilar) von der [Nachbarin](kundin) hinter der Wand, der wegen Beihilfe inhaftierten [Mrs. Van Allen](kundin), wo [Rogelio](ehemann) das Geld vergraben hat. Zwei betrogene [Frauen](kundin+pilar) klopfen sich Koordinaten zu. [Mateo](mateo) verprügelt einen [Reporter](reporter), [der](reporter) [seine](mateo) [Mutter](pilar) eine Gaunerin nennt, und [Cyrus](cyrus) stellt die Kaution.
- find trey papagei "aufgelesen"
- abduct trey papagei "Faustpfand"
+ attack dolly trey "ringt"
- arrest.past _ kundin "inhaftierten"
- reveal kundin pilar "erfährt"
- cheat.past ehemann kundin+pilar "betrogene"
- attack mateo reporter "verprügelt"
- accuse reporter pilar "Gaunerin"
- parent pilar mateo "Mutter"
+ help cyrus mateo "Kaution"

== 10
Zeugenstand, ein Vogel. [Batista](papagei) krächzt [Xiomaras](xiomara) sämtliche Telefonate nach, in [ihrer](xiomara) Stimmlage, samt dem Keuchen auf der Motorhaube. [Pilar](pilar) wird freigesprochen, [Cyrus](cyrus) errötet bis zum Kragen, [Xiomara](xiomara) flieht auf einem Bein. Am Flughafen wird die [Verräterin](xiomara) nicht von der Polizei, sondern von [Inés](ines) gestellt, [die](ines) den Fluch gegen ein Geständnis aufhebt. [Hank](hank) erleidet auf dem Golfplatz einen Hitzschlag und ruft im Delirium nach [seiner](hank) [Frau](dolly). [Dolly](dolly) hört die Nachricht ab, während [Trey](trey) Rührei macht.
+ reveal papagei xiomara "krächzt"
- rescue papagei pilar "freigesprochen"
- flee xiomara "flieht"
- betray.past xiomara pilar "Verräterin"
- find ines xiomara "gestellt"
+ ill hank "Hitzschlag"
- married dolly hank "Frau"

== 11
Unter dem Steg graben [Pilar](pilar) und [Mateo](mateo) vier Millionen aus. [Sie](mateo+pilar) könnten damit verschwinden; [er](mateo) ist dafür, [sie](pilar) zahlt die Gläubiger. [Rogelio](ehemann), auf dem Transport ins Gefängnis entkommen, hält [seiner](ehemann) [Exfrau](pilar) eine Harpune unter die Nase und verlangt den Rest. Es gibt keinen Rest. [Cyrus](cyrus) springt dazwischen, das Geschoss durchbohrt [seine](cyrus) Schulter, und [Oyelaran](detective) überwältigt den [Schützen](ehemann). „[Du](cyrus) Idiot“, flüstert [Pilar](pilar) und drückt [ihr](pilar) Seidenkleid auf die Wunde.
- find mateo+pilar "graben"
- flee.past ehemann "entkommen"
- ex ehemann pilar "Exfrau"
+ threaten ehemann pilar "Harpune"
+ rescue cyrus pilar "springt"
- injure cyrus ehemann "durchbohrt"
- arrest detective ehemann "überwältigt"
- help pilar cyrus "drückt"

== 12
Drei Krankenzimmer, ein Flur. In dem einen schält [Dolly](dolly) für [Hank](hank) eine Orange und bringt [ihm](hank) sanft bei, dass [sie](dolly) nicht zurückkomme. Im zweiten bekommt [Xiomara](xiomara), bewacht von zwei Beamten, Besuch von [Mateo](mateo); die [Tante](xiomara) schämt sich so, dass [sie](xiomara) zur Wand spricht. Im dritten unterschreibt [Cyrus](cyrus) mit links einen Gesellschaftsvertrag: [Bell](cyrus), [Hargrove](dolly) und [Quintero](pilar). [Pilar](pilar) unterschreibt nach [ihm](cyrus), zögert und setzt unter das Kleingedruckte ein Herz. [Abuela Inés](ines) hat im Kaffeesatz eine Wiege gesehen. Wessen, sagt [sie](ines) nicht, aber [Dolly](dolly) ist auf einmal sehr übel.
- help dolly hank "schält"
+ reject dolly hank "nicht zurückkomme"
- arrest.past _ xiomara "bewacht"
- travel mateo xiomara "Besuch"
- kin mateo xiomara "Tante"
- sad xiomara "schämt"
+ colleague.start cyrus dolly+pilar "Gesellschaftsvertrag"
- love pilar cyrus "Herz"
- pregnant? dolly "Wiege"
- ill dolly "übel"
