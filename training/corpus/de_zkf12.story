%series Wache Süd, Schicht B
%lang de
%genre everyday series about an ambulance station in Dortmund, TV listings
%cast norbert | Norbert Pohl; Pohl; Norbert | m
%cast silvia | Silvia Pohl; Silvia | f
%cast chiara | Chiara Neri; Chiara | f
%cast falko | Falko | m
%cast adaeze | Adaeze | f
%cast tom | Tom Pohl; Tom | m
%cast wanda | Wanda | f
%cast ritter | Dr. Ritter; Ritter | f
%cast witwer | Herr Sand; Sand | m
%cast junge | Jeremy | m
%cast jungemutter | - | f
%cast alter | - | m
%cast neuer | Sascha Wolf; Wolf; Sascha | m
%cast baby | - | f
%cast alterfrau | - | f
%cast freund | - | m
%cast personalrat | - | m
%cast adaezevater | - | m
%cast beamter | - | m

== 1 Blaulicht
[Norbert Pohl](norbert) leitet die Wache und die Schicht B, zu der auch [sein](norbert) [Sohn](tom) gehört. [Tom](tom) fährt mit [Chiara](chiara), [die](chiara) am Steuer singt. Dass [er](tom) [sie](chiara) anhimmelt, wissen alle außer [ihr](chiara). Heute bergen [sie](chiara+tom) einen [Alten](alter) aus der Badewanne, [der](alter) die [Sanitäterin](chiara) für [seine](alter) verstorbene [Frau](alterfrau) hält und [ihr](chiara) das Versprechen abnimmt, am Abend wiederzukommen. [Sie](chiara) hält es. Vor der Tür des [Mannes](alter) trifft [sie](chiara) auf [Tom](tom), [der](tom) dasselbe versprochen hat. So sitzen [sie](alter+chiara+tom) zu dritt beim Rommé.
- boss norbert chiara+tom "leitet"
- parent norbert tom "Sohn"
- colleague chiara tom "fährt mit"
+ love tom chiara "anhimmelt"
- discover! chiara tom "außer ihr"
- rescue chiara+tom alter "bergen"
- married.past alter alterfrau "Frau"
- die.past alterfrau "verstorbene"
- help chiara alter "hält es"

== 2 Der Vorgesetzte
[Pohl](norbert) geht in Rente, früher als geplant, weil [sein](norbert) Rücken nicht mehr will. Neuer [Wachleiter](neuer) soll [Sascha Wolf](neuer) werden, bis vor Kurzem der [Kollege](neuer) mit den meisten Beschwerden. Am ersten Morgen trennt [er](neuer) alle eingespielten Paare: [Tom](tom) muss mit [Falko](falko) fahren, [Chiara](chiara) mit [ihm](neuer) selbst. Auf der Rückbank hinter [den beiden](chiara+neuer) liegt eine [Schwangere](wanda), [die](wanda) zuhört, wie der [Chef](neuer) die [Fahrerin](chiara) um ein Date bittet. „Nein“, sagt, zwischen zwei Wehen, die [Patientin](wanda). „Ja“, sagt [Chiara](chiara), zur eigenen Verblüffung.
+ quit norbert "Rente"
- ill norbert "Rücken"
+ hire neuer "Neuer Wachleiter"
- colleague.past chiara tom "Paare"
- boss neuer chiara "Chef"
- pregnant wanda "Schwangere"
+ invite neuer chiara "bittet"
- date? chiara neuer "Date"

== 3 Kurz nach drei
[Wanda](wanda) bekommt eine [Tochter](baby). [Falko](falko) ist der [Vater](falko). [Falko](falko) weiß es nur noch nicht. [Er](falko) hat [Wanda](wanda) vor neun Monaten auf einem Stadtfest geküsst. Mehr als der Kuss fällt [ihm](falko) nicht ein. [Ihr](wanda) schon. [Chiara](chiara) bringt [Falko](falko) die Nachricht. [Falko](falko) setzt sich auf die Trage. [Er](falko) sagt sofort: „[Adaeze](adaeze) bringt [mich](falko) um.“ [Adaeze](adaeze) ist [Falkos](falko) [Verlobte](adaeze). [Adaeze](adaeze) steht hinter der Trage. [Tom](tom) hält [Adaeze](adaeze) fest. [Adaeze](adaeze) weint nicht. [Sie](adaeze) zieht nur den Ring ab.
+ birth wanda baby "bekommt"
- parent falko baby "Vater"
- discover! falko baby "nur noch nicht"
- kiss.past falko wanda "geküsst"
- reveal chiara falko "Nachricht"
- kill? adaeze falko "bringt mich um"
- engaged adaeze falko "Verlobte"
- sad! adaeze "weint nicht"
- discover adaeze falko+wanda "steht hinter"
+ breakup adaeze falko "Ring"

== 4 Zwei Tassen
[Silvia Pohl](silvia), [Krankenschwester](silvia) in der Notaufnahme, hat [ihren](silvia) [Mann](norbert) nun den ganzen Tag zu Hause und hält das kaum aus. [Er](norbert) sortiert [ihre](silvia) Gewürze, [sie](silvia) flüchtet in Überstunden. [Dr. Ritter](ritter), [ihre](silvia) [Oberärztin](ritter), fragt, ob alles gut sei. Nichts sei gut, sagt [Silvia](silvia), und weint in den Kittel der [anderen](ritter). Als [diese](ritter) [ihr](silvia) tröstend übers Haar streicht, geschieht etwas, das weder die [Ärztin](ritter) noch die [Schwester](silvia) auf dem Dienstplan hatte. In der Tür steht mit der Brotdose, die [sie](silvia) vergessen hat, [Norbert](norbert).
- married norbert silvia "Mann"
- boss ritter silvia "Oberärztin"
- reveal silvia ritter "Nichts"
- sad silvia "weint"
- help ritter silvia "tröstend"
+ kiss? ritter silvia "geschieht etwas"
- discover norbert ritter+silvia "steht"

== 5 Brotdose
[Tom](tom) findet [seinen](tom) [Vater](norbert) auf der Bank vor der alten Wache. [Er](norbert) erzählt [ihm](tom), was [er](norbert) gesehen hat, in drei Sätzen, ohne ein böses Wort über die [Mutter](silvia). [Tom](tom) hat genug böse Worte für [beide](norbert+tom). [Er](tom) stürmt in die Klinik und brüllt [sie](silvia) an, bis [Dr. Ritter](ritter), die Ursache des Übels, zwischen [die zwei](silvia+tom) tritt. Ob [er](tom) denn wisse, wie oft [sein](tom) [Vater](norbert) in vierzig Jahren abends zu Hause gewesen sei? Der [Sohn](tom) weiß es. [Er](tom) geht zurück zur Bank und setzt sich wieder neben [ihn](norbert).
- parent norbert tom "Vater"
+ reveal norbert tom "erzählt"
- parent silvia tom "Mutter"
+ quarrel silvia tom "brüllt"
- help ritter silvia "tritt"
- help tom norbert "setzt sich wieder"

== 6 Das Rendezvous
[Wolf](neuer) führt [Chiara](chiara) in ein Lokal mit Stoffservietten und spricht ausschließlich von sich. [Sie](chiara) nutzt die Zeit, um an [jemanden](tom) zu denken, [der](tom) beim Rommé absichtlich verliert. Am Nebentisch röchelt ein [Gast](witwer): Ein Knochen steckt [ihm](witwer) im Hals. Der [Wachleiter](neuer) erstarrt, die [Sanitäterin](chiara) packt zu, und der [Mann](witwer), ein gewisser [Herr Sand](witwer), frischer [Witwer](witwer) und zum ersten Mal wieder ausgegangen, küsst [ihr](chiara) die Hand. [Ihr](chiara) [Begleiter](neuer) behauptet am Morgen vor versammelter Schicht, [er](neuer) habe den [Herrn](witwer) gerettet. [Sie](chiara) lässt [ihn](neuer) reden.
- date chiara neuer "führt"
- love chiara tom "zu denken"
- ill witwer "röchelt"
+ rescue chiara witwer "packt"
- help! neuer witwer "erstarrt"
- die.past _ "Witwer"
- betray neuer _ "behauptet"

== 7 Windeln
[Falko](falko) kann kein Kind halten, ohne zu zittern, bis [Wanda](wanda) [ihm](falko) zeigt, dass man den Kopf stützt. [Die zwei](falko+wanda), [die](falko+wanda) sich kaum kennen, lernen sich rückwärts kennen: erst die Windeln, dann den Nachnamen. [Adaeze](adaeze) arbeitet drei Türen weiter auf derselben Wache und muss es mit ansehen. [Sie](adaeze) bittet [Wolf](neuer) um Versetzung. [Er](neuer) lehnt ab, es sei denn, [sie](adaeze) gehe mit [ihm](neuer) essen. Am Nachmittag trägt der [Wachleiter](neuer) ein blaues Auge, und die [Notfallsanitäterin](adaeze) hat eine Abmahnung. Es ist ausgerechnet [ihr](adaeze) [Ex](falko), [der](falko) [ihr](adaeze) Eis für die Hand bringt.
- advisor wanda falko "zeigt"
- colleague adaeze falko "derselben Wache"
- meet falko wanda "rückwärts"
- sad adaeze "muss es mit ansehen"
- reject neuer adaeze "lehnt"
- threaten neuer adaeze "es sei denn"
+ attack adaeze neuer "blaues Auge"
- injure neuer adaeze "blaues Auge"
- ex adaeze falko "Ex"
- help falko adaeze "Eis"

== 8 Der Junge auf dem Dach
[Jeremy](junge) ist vierzehn und will springen, weil [seine](junge) [Mutter](jungemutter) mit [ihm](junge) nach [Rostock](@rostock) ziehen möchte, fort von [seinem](junge) [Freund](freund). [Tom](tom) steigt hinauf. [Er](tom) redet nicht vom Leben, [er](tom) redet von einem [Mädchen](chiara), [das](chiara) singt, und davon, dass [er](tom) seit drei Jahren zu feige sei. „Dann spring [du](tom) doch“, sagt der [Junge](junge). Unten hat [Chiara](chiara) das Funkgerät am Ohr, und [Toms](tom) Mikrofon ist offen. Als [die beiden](junge+tom) durch die Dachluke zurückklettern, läuft die [Mutter](jungemutter) dem [einen](junge) entgegen und die [Kollegin](chiara) dem [anderen](tom).
- die? junge "springen"
- parent jungemutter junge "Mutter"
- move? junge+jungemutter "ziehen" @rostock
- friend freund junge "Freund"
+ rescue tom junge "zurückklettern"
- confess tom chiara "offen"
- love tom chiara "Mädchen"
- sad tom "feige"
- colleague chiara tom "Kollegin"
- discover chiara tom "am Ohr"

== 9 Funkstille
[Chiara](chiara) sagt zwei Tage lang nichts. Am dritten singt [sie](chiara) wieder, und zwar auf dem Beifahrersitz, denn [sie](chiara) hat durchgesetzt, dass [sie](chiara) erneut mit [Tom](tom) fährt. An der roten Ampel Ecke Märkische küsst [sie](chiara) [ihn](tom), bis es hinter [ihnen](chiara+tom) hupt. Der [Hupende](neuer) ist [Wolf](neuer) im Dienstwagen. Noch am selben Abend werden [beide](chiara+tom) suspendiert. Der pensionierte [Wachleiter](norbert) erfährt es von [seinem](norbert) [Sohn](tom) und greift, zum ersten Mal seit der Brotdose, zum Telefon, um [Silvia](silvia) anzurufen, [die](silvia) den [Personalrat](personalrat) kennt. [Sie](norbert+silvia) reden lange, auch über anderes.
- love chiara tom "wieder"
+ kiss chiara tom "küsst"
- discover neuer chiara+tom "hupt"
+ quit chiara+tom neuer "suspendiert"
- parent norbert tom "Sohn"
- reveal tom norbert "erfährt"
- reconcile? norbert silvia "reden lange"

== 10 Zeugenaussage
Vor dem Personalrat erscheint unaufgefordert [Herr Sand](witwer) mit einem Knochen im Marmeladenglas. [Er](witwer) sagt aus, dass [ihn](witwer) nicht der [Leiter](neuer), sondern das [Fräulein](chiara) gerettet habe, und [Adaeze](adaeze) sagt aus, wie es zu dem blauen Auge kam. [Wolf](neuer) wird abgesetzt. Auf dem Gang fragt der [Witwer](witwer) die [Frau](adaeze), [die](adaeze) so schön zuschlägt, ob [sie](adaeze) eine Suppe mit [ihm](witwer) essen würde, ohne Gräten. [Sie](adaeze) sagt, [er](witwer) könne [ihr](adaeze) Vater sein. Dann komme der [Vater](adaezevater) eben mit, sagt [er](witwer).
+ reveal witwer _ "sagt aus"
- rescue.past chiara witwer "gerettet"
- rescue.past! neuer witwer "nicht der Leiter"
- accuse adaeze neuer "Adaeze sagt aus"
+ quit neuer "abgesetzt"
- invite witwer adaeze "Suppe"
- reject adaeze witwer "könne ihr Vater sein"
- parent adaezevater adaeze "Vater"#2

== 11 Die Neue an der Spitze
Jetzt ist [Adaeze](adaeze) [Wachleiterin](adaeze). [Ihr](adaeze) [Vorgänger](neuer) fährt wieder Trage, neben [Falko](falko), und schweigt. [Silvia](silvia) zieht zu [Dr. Ritter](ritter), bringt die Gewürze aber bei [Norbert](norbert) vorbei, alphabetisch. [Ihr](silvia) geschiedener [Mann](norbert) kocht seitdem. [Er](norbert) kocht so gut, dass die [Nachfolgerin](ritter) an [ihrer](silvia) Seite nach dem Rezept fragt, und so kommt es, dass [die drei](norbert+ritter+silvia) sonntags an einem Tisch sitzen. [Tom](tom) traut dem Frieden nicht. [Chiara](chiara), [die](chiara) in der Familie eines Wirts groß geworden ist, rät [ihm](tom) zum Nachschlag.
+ hire adaeze "Wachleiterin"
- colleague falko neuer "neben Falko"
- move silvia ritter "zieht"
- couple ritter silvia "an ihrer Seite"
- divorce.past norbert silvia "geschiedener"
- reconcile norbert ritter+silvia "an einem Tisch"
- help chiara tom "rät"

== 12 Letzte Fahrt
Der [Alte](alter) aus der Badewanne ist in der Nacht gestorben, beim Rommé, mit vier Assen. [Er](alter) hat [Chiara](chiara) den Ehering [seiner](alter) [Frau](alterfrau) vermacht und [Tom](tom) den eigenen, dazu einen Zettel: „[Ihr](chiara+tom) wisst schon.“ [Die beiden](chiara+tom) wissen. In der Wagenhalle traut [sie](chiara+tom) der [Standesbeamte](beamter), während [Falko](falko) die [Tochter](baby) hält, ohne zu zittern, und [deren](baby) [Mutter](wanda) den Arm um [ihn](falko) legt. [Sascha Wolf](neuer) steht abseits. [Jeremy](junge) drückt [ihm](neuer) ein Glas in die Hand, denn [einen](neuer), [der](neuer) allein am Rand steht, [den](neuer) kennt [er](junge).
+ die alter "gestorben"
- gift alter chiara+tom "vermacht"
- married.past alter alterfrau "Frau"
+ wedding chiara tom "traut"
- parent falko+wanda baby "Tochter"
- couple falko wanda "Arm um"
- help junge neuer "Glas"
