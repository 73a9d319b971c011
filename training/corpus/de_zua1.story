%series Haus am Deich
%lang de
%genre hospital drama in Bremerhaven, encyclopaedia episode list
%cast imke | Dr. Imke Wefer; Imke Wefer; Imke; Wefer | f
%cast holger | Prof. Holger Rodenburg; Rodenburg; Holger | m
%cast selcan | Selcan Tunç; Selcan | f
%cast fiete | Fiete Wefer; Fiete | m
%cast luv | Luv Behrens; Luv; Behrens | n
%cast edda | Edda Rodenburg; Edda | f
%cast tamme | Tamme Stelljes; Stelljes; Tamme | m
%cast obinna | Dr. Obinna Eze; Obinna; Eze | m
%cast kapitaen | Jannes Bultmann; Bultmann | m
%cast hilke | Hilke Bultmann; Hilke | f
%cast koch | - | m
%cast kommissarin | Nadja Riepe; Riepe | f
%cast kind | - | f
%cast anwalt | - | m

== 1 Springflut
Die [Unfallchirurgin](imke) [Dr. Imke Wefer](imke) tritt, nachdem [sie](imke) in [Kiel](@kiel) wegen einer Beschwerde den Hut hat nehmen müssen, am Klinikum von [Bremerhaven](@bremerhaven) eine Stelle an, die [ihr](imke) der [Chefarzt](holger) [Prof. Holger Rodenburg](holger), [der](holger) mit [ihr](imke) das Abitur gemacht hat, gegen den Willen [seiner](holger) [Gattin](edda) [Edda](edda) verschafft hat. In der ersten Nacht flickt [sie](imke) einem [Kapitän](kapitaen) die Milz, [dem](kapitaen) auf der Brücke ein Unbekannter eine Eisenstange übergezogen hat. [Ihr](imke) jüngerer [Bruder](fiete) [Fiete](fiete), [Pfleger](fiete) auf derselben Station, hält sich auffallend von dem Bett fern.
- quit.past imke "Hut"
+ hire imke holger "Stelle" @bremerhaven
- help holger imke "verschafft"
- married edda holger "Gattin"
- treat kapitaen imke "flickt"
+ attack _ kapitaen "Eisenstange"
- sibling fiete imke "Bruder"
- colleague fiete imke "derselben Station"

== 2 Nachtschicht
Als die [Apothekerin](selcan) [Selcan Tunç](selcan) bei der Inventur bemerkt, dass im Tresor vierzig Ampullen Morphin fehlen, nimmt [sie](selcan) sich zunächst den [Pfleger](fiete) vor, [der](fiete) den Schlüssel zuletzt in der Hand hatte, muss [ihn](fiete) aber mangels Beweisen ziehen lassen. [Fiete Wefer](fiete) hat das Mittel tatsächlich an sich gebracht, und zwar für den [Schiffskoch](koch), bei [dem](koch) [er](fiete) seit einer Pokerrunde in der Kreide steht und [der](koch) [ihm](fiete) andernfalls die Finger brechen will. Der [Chirurgin](imke) fällt auf, dass [ihr](imke) [Bruder](fiete) zittert.
+ discover selcan "bemerkt"
- investigate selcan fiete "nimmt"
+ steal.past fiete "an sich gebracht"
- threaten koch fiete "Finger brechen"
- discover imke fiete "fällt"
- sibling fiete imke "Bruder"

== 3 Der Mann von der Brücke
Kaum ist der [Kapitän](kapitaen), [der](kapitaen) [Jannes Bultmann](kapitaen) heißt, wieder bei Bewusstsein, erscheint die [Kommissarin](kommissarin) [Nadja Riepe](kommissarin) an [seinem](kapitaen) Bett, um den Überfall zu klären, doch [er](kapitaen) gibt vor, sich an nichts erinnern zu können. In Wahrheit hat [ihn](kapitaen) [sein](kapitaen) eigener [Koch](koch) niedergeschlagen, weil [er](kapitaen) [diesem](koch) wegen des Rauschgifts an Bord mit der Polizei gedroht hatte. [Bultmanns](kapitaen) [Frau](hilke) [Hilke](hilke), [die](hilke) aus [Emden](@emden) angereist ist, sinkt auf dem Flur zusammen und wird vom neuen [Internisten](obinna) [Dr. Obinna Eze](obinna) aufgefangen, [der](obinna) bei [ihr](hilke) einen Herzfehler feststellt.
- recover kapitaen "bei Bewusstsein"
- investigate kommissarin _ "klären"
- betray kapitaen kommissarin "gibt vor"
+ attack.past koch kapitaen "niedergeschlagen"
- boss kapitaen koch "eigener Koch"
- threaten.past kapitaen koch "gedroht"
- married hilke kapitaen "Frau"
- travel hilke "angereist"
+ ill hilke "Herzfehler"
- hire obinna "neuen Internisten"
- help obinna hilke "aufgefangen"

== 4 Ebbe
[Fiete](fiete) schläft nicht mehr. Der [Koch](koch) wartet am Parkhaus auf [Fiete](fiete). [Er](koch) hat ein Messer dabei. Den [Pfleger](fiete) begleitet heute [Luv](luv). [Luv Behrens](luv) lernt im zweiten Jahr bei [Fiete](fiete). Der [Smutje](koch) sticht zu. Getroffen wird [Luv](luv). [Fiete](fiete) drückt die Wunde ab. Dann rennt [er](fiete) davon. Im OP steht schon [Imke](imke). [Imke](imke) operiert bis sechs. [Luv](luv) kommt durch. Die Täterbeschreibung nimmt [Riepe](kommissarin) auf. Das Parkhaus wird morgens gefegt. Am Mittag fehlt von [Fiete](fiete) noch immer jede Spur.
- advisor fiete luv "lernt"
+ attack koch luv "sticht"
- injure luv koch "Getroffen"
- help fiete luv "drückt die Wunde ab"
- flee fiete "rennt"
- treat luv imke "operiert"
+ recover luv "kommt durch"

== 5 Fahndung
Während die Polizei das Hafenviertel nach dem [Messerstecher](koch) durchkämmt, versteckt sich [Fiete](fiete) in der Laube des pensionierten [Hausmeisters](tamme) [Tamme Stelljes](tamme), [der](tamme) [ihm](fiete) nach dem Tod der Eltern das Radfahren beigebracht und den Vater ersetzt hat. [Seine](fiete) [Schwester](imke), [der](imke) der alte [Mann](tamme) das Versteck nach langem Zögern anvertraut, bringt den [Flüchtigen](fiete) dazu, der [Apothekerin](selcan) den Griff in den Tresor einzugestehen. [Selcan](selcan), [die](selcan) für den [Pfleger](fiete) heimlich schwärmt, verzichtet auf eine Anzeige, meldet den Fehlbestand aber, wie es Vorschrift ist, dem [Chefarzt](holger).
- investigate _ koch "durchkämmt"
- flee fiete "versteckt"
- help tamme fiete "Laube"
- kin fiete tamme "Vater ersetzt"
- sibling fiete imke "Schwester"
- reveal tamme imke "anvertraut"
+ reveal fiete selcan "einzugestehen"
- love selcan fiete "schwärmt"
- accuse! selcan fiete "verzichtet"
- reveal selcan holger "meldet"

== 6 Unter Verschluss
[Rodenburg](holger), [der](holger) um den Ruf [seines](holger) Hauses fürchtet, lässt den Fehlbestand verschwinden, indem [er](holger) die Bücher eigenhändig umschreibt, und wird dabei von [seiner](holger) [Frau](edda) überrascht, [die](edda) die Stiftung der Klinik leitet und längst argwöhnt, dass [er](holger) für [seine](holger) einstige [Mitschülerin](imke) mehr übrig hat, als einem Vorgesetzten zusteht. [Edda Rodenburg](edda) stellt [ihn](holger) vor die Wahl: Entweder gehe die [Chirurgin](imke), oder [sie](edda) lege die gefälschten Seiten dem Aufsichtsrat vor. Derweil setzt [Eze](obinna) der herzkranken [Kapitänsfrau](hilke) eine neue Klappe ein.
- sad holger "fürchtet"
+ betray holger "umschreibt"
- discover edda holger "überrascht"
- married edda holger "Frau"
- love? holger imke "mehr übrig"
- boss holger imke "Vorgesetzten"
+ threaten edda holger "vor die Wahl"
- treat hilke obinna "Klappe"
- ill hilke "herzkranken"

== 7 Papierkrieg
Der [Professor](holger) fügt sich und setzt [Imke](imke) vor die Tür, ohne [ihr](imke) den wahren Grund zu nennen, woraufhin [Luv](luv), inzwischen vom Messerstich genesen, die halbe Belegschaft zum Abschied der [Entlassenen](imke) in den Fischbahnhof bittet. Dort bricht die [Jüngste](kind) der Familie Eze, eine [Achtjährige](kind), mit Atemnot zusammen. [Ihr](kind) [Vater](obinna) ist wie gelähmt; es ist die arbeitslose [Ärztin](imke), [die](imke) mit einem Kugelschreiber und einem Obstmesser die Luftröhre öffnet und das [Mädchen](kind) dem Tod entreißt.
+ quit imke holger "vor die Tür"
- reveal! holger imke "ohne ihr den wahren"
- recover luv "genesen"
- invite luv _ "bittet"
- celebrate luv imke "Abschied"
- ill kind "Atemnot"
- parent obinna kind "Vater"
+ rescue imke kind "entreißt"

== 8 Rettungsring
Die Zeitung feiert die [Lebensretterin](imke). [Eze](obinna) bringt [ihr](imke) Blumen. [Seine](obinna) [Tochter](kind) malt für [Imke](imke) einen Leuchtturm. Zurück in die Klinik darf [Imke](imke) nicht. [Edda](edda) bleibt hart. [Selcan](selcan) sieht die Bücher durch. Drei Seiten stammen nicht von [Selcan](selcan). Die Schrift kennt [sie](selcan) gut. So schreibt nur [Rodenburg](holger). [Selcan](selcan) geht zu [Riepe](kommissarin). Die [Kommissarin](kommissarin) lädt den [Fälscher](holger) vor. Der [Fälscher](holger) schweigt. Für [ihn](holger) spricht ein [Anwalt](anwalt). Am Kai liegt ein Schiff mehr als gestern.
- rescue.past imke kind "Lebensretterin"
- gift obinna imke "bringt"
- parent obinna kind "Tochter"
- reject edda imke "bleibt hart"
+ discover selcan holger "So schreibt nur"
- reveal selcan kommissarin "geht zu"
- investigate kommissarin holger "lädt"
- advisor anwalt holger "Anwalt"

== 9 Der blinde Passagier
Auf Hinweis des [Kapitäns](kapitaen), [der](kapitaen) [sein](kapitaen) Schweigen aufgibt, weil der [Koch](koch) nun auch [Hilke](hilke) nach dem Leben trachtet, stellt die Polizei den [Gesuchten](koch) im Kettenkasten eines auslaufenden Frachters, doch [er](koch) reißt [Riepe](kommissarin) die Dienstwaffe aus dem Gürtel und zerrt [Stelljes](tamme), [der](tamme) am Kai gerade nach [seinem](tamme) Boot sieht, als Schutzschild in eine Barkasse. Der [Ziehvater](tamme) der [Geschwister](fiete+imke) erleidet unterwegs einen Schlaganfall, und der [Geiselnehmer](koch) lässt [ihn](tamme) auf einer Sandbank zurück, wo das Wasser steigt.
- reveal kapitaen _ "Hinweis"
- kill? koch hilke "nach dem Leben"
- find _ koch "stellt"
- steal koch kommissarin "reißt"
+ abduct koch tamme "zerrt"
- kin fiete+imke tamme "Ziehvater"
- sibling fiete imke "Geschwister"
+ ill tamme "Schlaganfall"

== 10 Auflaufendes Wasser
[Fiete](fiete), [den](fiete) es nicht mehr in [seinem](fiete) Versteck hält, fährt mit dem Schlauchboot hinaus und zieht den [Alten](tamme) im letzten Augenblick aus der Strömung, aber die Hilfe kommt zu spät: [Tamme](tamme) schließt noch am Strand in den Armen [seines](tamme) [Ziehsohns](fiete) für immer die Augen. Am Grab, an dem die [Apothekerin](selcan) den [Trauernden](fiete) stützt, lässt [dieser](fiete) sich von der [Kommissarin](kommissarin) widerstandslos abführen. Der [Koch](koch) dagegen, [der](koch) den alten [Hausmeister](tamme) auf dem Gewissen hat, wird erst jenseits der Grenze gefasst. Die [Chirurgin](imke) macht sich Vorwürfe, weil [sie](imke) einst das Versteck gutgeheißen hat.
- rescue fiete tamme "zieht"
+ die tamme "schließt"
- kin fiete tamme "Ziehsohns"
- help selcan fiete "stützt"
- sad fiete "Trauernden"
- arrest kommissarin fiete "abführen"
- kill koch tamme "auf dem Gewissen"
- arrest _ koch "gefasst"
- sad imke "Vorwürfe"

== 11 Vor der Kammer
Im Prozess gegen den [Pfleger](fiete), [den](fiete) derselbe [Anwalt](anwalt) vertritt, [der](anwalt) zuvor schon dem [Professor](holger) zur Seite stand, tritt überraschend [Luv Behrens](luv) in den Zeugenstand und schildert, wie der [Angeklagte](fiete) mit bloßen Händen die Blutung zum Stehen brachte. Der [Koch](koch) beschuldigt [seinen](koch) früheren [Mitspieler](fiete), die Ampullen auf eigene Rechnung verhökert zu haben, verwickelt sich aber in Widersprüche. Während [Imkes](imke) [Bruder](fiete) mit einer Bewährungsstrafe davonkommt, wandert der [Mörder](koch) des [Hausmeisters](tamme) lebenslang hinter Gitter. [Edda](edda) trennt sich noch am Tag des Urteils von [ihrem](edda) gestürzten [Mann](holger).
- advisor anwalt fiete "Anwalt"
- help luv fiete "schildert"
- help.past fiete luv "zum Stehen"
- accuse koch fiete "beschuldigt"
- sibling fiete imke "Bruder"
+ arrest _ koch "hinter Gitter"
- kill.past koch tamme "Mörder"
- married edda holger "Mann"
+ breakup edda holger "trennt"

== 12 Leuchtfeuer
Nachdem der Aufsichtsrat [Rodenburg](holger) abberufen hat, rückt [Eze](obinna) an die Spitze der Klinik, und [seine](obinna) erste Unterschrift gilt dem neuen Vertrag der [Frau](imke), [der](imke) [er](obinna) das Leben [seiner](obinna) [Tochter](kind) schuldet. [Hilke Bultmann](hilke) verlässt die Station mit kräftigem Herzen und schleppt [ihren](hilke) [Kapitän](kapitaen), [der](kapitaen) nie wieder auf eine Brücke will, nach [Emden](@emden). In der Laube, die der [Verstorbene](tamme) den [Geschwistern](fiete+imke) vermacht hat, feiert [Luv](luv) das bestandene Examen. Spät am Abend fasst sich [Selcan](selcan) ein Herz und sagt dem [Vorbestraften](fiete), was [sie](selcan) für [ihn](fiete) empfindet.
- quit holger "abberufen"
+ hire obinna "rückt"
- hire imke obinna "neuen Vertrag"
- rescue.past imke kind "schuldet"
- parent obinna kind "Tochter"
- recover hilke "mit kräftigem Herzen"
- travel hilke+kapitaen "schleppt" @emden
- gift tamme fiete+imke "vermacht"
- sibling fiete imke "Geschwistern"
- celebrate luv "feiert"
+ confess selcan fiete "sagt"
