%series Zuckerbäckers Töchter
%lang de
%genre daily serial about a confectioner's family in Görlitz, TV listings
%cast thea | Thea Lindequist; Thea | f
%cast ansgar | Ansgar Lindequist; Ansgar; Lindequist | m
%cast vera | Vera Lindequist; Vera | f
%cast noor | Noor Haddad; Noor | f
%cast wolf | Wolf Streit; Wolf; Streit | m
%cast jascha | Jascha Streit; Jascha | m
%cast kim | Kim Pham; Kim | m
%cast ottilie | Ottilie | f
%cast klempner | Darko Ilić; Darko | m
%cast salome | Salome | f
%cast brück | Dr. Brück; Brück | m
%cast mutter | - | f
%cast kind | Mila | f

== 1
Nach sechs Jahren in [Lyon](@lyon) steht [Thea Lindequist](thea) wieder in der Backstube [ihres](thea) [Vaters](ansgar), und [ihr](thea) erster Blick gilt nicht den Pralinen, sondern [Jascha](jascha), [dem](jascha) [sie](thea) damals den Laufpass gegeben hat. Dumm nur, dass [der](jascha) nun einen Verlobungsring trägt: Im Mai will [er](jascha) [Noor](noor), [Theas](thea) älteste [Vertraute](noor), zum Altar führen. [Ansgar](ansgar) plagt anderes. [Wolf Streit](wolf), [Jaschas](jascha) alter [Herr](wolf) und seit dreißig Jahren [Ansgars](ansgar) ärgster [Widersacher](wolf), eröffnet gegenüber ein Café. Im Keller platzt ein Rohr; der [Klempner](klempner) kommt und bleibt verdächtig lange bei [Vera](vera), der zweiten [Frau](vera) des [Konditors](ansgar).
+ return thea "steht"
- parent ansgar thea "Vaters"
- breakup.past thea jascha "Laufpass"
- engaged jascha noor "Verlobungsring"
- wedding? jascha noor "zum Altar"
- friend noor thea "Vertraute"
- parent wolf jascha "alter Herr"
- enemy ansgar wolf "Widersacher"
- create wolf "eröffnet"
- affair? klempner vera "verdächtig lange"
- married ansgar vera "Frau"

== 2
[Noor](noor) fällt [ihrer](noor) [Freundin](thea) um den Hals und bittet [sie](thea), bei der Trauung an [ihrer](noor) Seite zu stehen. [Thea](thea) bringt es nicht fertig, Nein zu sagen, obwohl [ihr](thea) beim Gedanken an den [Bräutigam](jascha) die Knie weich werden. [Geselle](kim) [Kim Pham](kim), [der](kim) unter [Lindequists](ansgar) strenger Aufsicht Marzipan rollt, merkt [ihr](thea) alles an und hält dicht. [Ottilie](ottilie), [Ansgars](ansgar) [Mutter](ottilie), wird am Bahnhof von einem Radfahrer umgestoßen. [Dr. Brück](brück) gipst [ihr](ottilie) das Handgelenk ein.
- friend noor thea "Freundin"
- advisor? thea noor "Seite"
+ love thea jascha "Knie weich"
- engaged jascha noor "Bräutigam"
- boss ansgar kim "Aufsicht"
- discover kim thea "merkt"
- reveal! kim "hält dicht"
- parent ottilie ansgar "Mutter"
- injure ottilie "umgestoßen"
- treat ottilie brück "gipst"

== 3
Bei der Anprobe reißt der Schleier, und die [Braut](noor) bricht in Tränen aus. [Jascha](jascha) soll [Thea](thea) nach Hause fahren, aber am Neißeufer hält [er](jascha) an; was dann auf der Rückbank passiert, hätte nie passieren dürfen. Als [er](jascha) Stunden später in die Wohnung schleicht, die [er](jascha) seit Ostern mit [Noor](noor) teilt, tischt [er](jascha) [ihr](noor) eine Reifenpanne auf. [Vera](vera) hingegen hat längst aufgehört, Ausreden zu erfinden: Der [Klempner](klempner) geht bei [ihr](vera) ein und aus, sobald [ihr](vera) [Gatte](ansgar) die Torten ausliefert.
- engaged jascha noor "Braut"
- sad noor "Tränen"
+ sex jascha thea "Rückbank"
- cheat jascha noor "nie passieren dürfen"
- housemate jascha noor "teilt"
- betray jascha noor "Reifenpanne"
- affair klempner vera "ein und aus"
- married ansgar vera "Gatte"

== 4
[Kim](kim) mag [Noor](noor). Heute steckt [er](kim) [ihr](noor) ein Trüffelherz zu. [Noor](noor) lacht und zwinkert [Kim](kim) an. [Jascha](jascha) ärgert das kein bisschen. [Streit](wolf) wirbt um [Kim](kim). Mehr Lohn lockt den [Gesellen](kim) nicht, [er](kim) bleibt bei [Ansgar](ansgar). Abends zankt sich [Ansgar](ansgar) mit [Vera](vera). Es geht um Geld, wie immer. [Ottilie](ottilie) lauscht an der Tür. Noch ahnt die alte [Dame](ottilie) nichts vom [Klempner](klempner). In der Küche backt [Thea](thea) Zimtsterne für [Jascha](jascha).
- love kim noor "mag"
- gift kim noor "steckt"
+ flirt noor kim "zwinkert"
- jealous! jascha kim "kein bisschen"
- hire? kim wolf "wirbt"
- reject kim wolf "lockt"
- quarrel ansgar vera "zankt"
- discover! ottilie klempner "ahnt"

== 5
[Salome](salome), [Jaschas](jascha) jüngere [Schwester](salome) und [Polizeianwärterin](salome) in [Dresden](@dresden), reist zum Polterabend an. Schon beim ersten Glas fällt [ihr](salome) auf, wie [ihr](salome) [Bruder](jascha) [Thea](thea) ansieht, und auf dem Balkon nimmt [sie](salome) [ihn](jascha) ins Verhör. [Er](jascha) schwört Stein und Bein, da sei nichts gewesen. Die [Polizistin](salome) glaubt [ihm](jascha) kein Wort. [Wolf](wolf) hält eine Rede, in der [er](wolf) den [Nachbarn](ansgar) von gegenüber als Panscher beschimpft, worauf [Ansgar](ansgar) [ihm](wolf) eine Sahneschüssel über den Kopf stülpt. Die Porzellanscherben bringen angeblich Glück.
- sibling jascha salome "Schwester"
- travel salome "reist"
- celebrate jascha+noor "Polterabend"
- discover salome jascha "fällt ihr auf"
- investigate salome jascha "Verhör"
+ betray jascha salome "Stein und Bein"
- neighbour ansgar wolf "Nachbarn"
- accuse wolf ansgar "Panscher"
+ attack ansgar wolf "Sahneschüssel"

== 6
Vor dem Standesamt wartet die Hochzeitsgesellschaft vergebens auf den [Bräutigam](jascha). [Er](jascha) hat [Noor](noor) einen Zettel hingelegt: [Er](jascha) könne nicht, [er](jascha) gehöre zu einer [anderen](thea). Die [Sitzengelassene](noor) braucht keine drei Minuten, um zu begreifen, wer gemeint ist. Vor allen Gästen klatscht [ihre](noor) Hand in das Gesicht der [Trauzeugin](thea). »Für [mich](noor) bist [du](thea) gestorben!« [Kim](kim) führt [Noor](noor) weg, setzt [sie](noor) auf die Mehlsäcke und lässt [sie](noor) weinen, solange [sie](noor) will. [Vera](vera) nutzt den Trubel und räumt das Firmenkonto leer.
- wedding! jascha noor "vergebens"
+ breakup jascha noor "Zettel"
- love jascha thea "gehöre"
- discover noor thea "begreifen"
- attack noor thea "klatscht"
- advisor thea noor "Trauzeugin"
- friend.end noor thea "gestorben"
- help kim noor "führt"
- sad noor "weinen"
+ steal vera ansgar "räumt"

== 7
Am Morgen ist nicht nur das Geld fort, sondern auch [Ansgars](ansgar) [Frau](vera), und mit [ihr](vera) der [Klempner](klempner). Der [Verlassene](ansgar) sackt hinter der Theke zusammen. Während [Thea](thea) in der Klinik um [ihren](thea) [Vater](ansgar) bangt, erklärt [Dr. Brück](brück), es sei das Herz, aber mit Ruhe komme [er](ansgar) wieder auf die Beine. [Salome](salome), [die](salome) eigentlich Urlaub hat, hängt sich an die Spur der [Diebin](vera). [Jascha](jascha) wagt sich mit Rosen ins Krankenhaus. [Thea](thea) ist hin und weg, doch unter vier Augen sagt [Ottilie](ottilie) [ihrer](ottilie) [Enkelin](thea), was [sie](ottilie) von geliehenem Glück hält.
- flee klempner+vera "fort"
+ breakup vera ansgar "Verlassene"
- married ansgar vera "Frau"
+ ill ansgar "sackt"
- sad thea "bangt"
- parent ansgar thea "Vater"
- advisor brück ansgar "erklärt"
- recover? ansgar "auf die Beine"
- investigate salome vera "Spur"
- steal.past vera ansgar "Diebin"
- gift jascha thea "Rosen"
- happy thea "hin und weg"
- kin ottilie thea "Enkelin"

== 8
[Salome](salome) hat eine Fährte. Der [Klempner](klempner) heißt [Darko Ilić](klempner). [Er](klempner) war schon einmal verheiratet, mit wem, weiß keiner. In [Triest](@triest) läuft [Salome](salome) dem [Gesuchten](klempner) über den Weg. [Vera](vera) hat auch [Darko](klempner) sitzen lassen. Betrogen sind nun beide [Männer](ansgar+klempner). Zu Hause hütet [Kim](kim) den Laden. [Noor](noor) hilft [Kim](kim) beim Verkauf. Am Abend schmeckt [ihr](noor) Mund nach Nougat, denn [Kim](kim) hat [Noor](noor) geküsst. [Wolf](wolf) sieht es durchs Fenster.
+ discover salome klempner "Fährte"
- married.past _ klempner "verheiratet"
- travel salome "Triest" @triest
- find salome klempner "über den Weg"
+ breakup vera klempner "sitzen lassen"
- betray vera ansgar+klempner "Betrogen"
- help noor kim "hilft"
+ kiss kim noor "geküsst"
- discover wolf kim+noor "sieht"

== 9
[Thea](thea) und [Jascha](jascha) beziehen die Mansarde über der Backstube, sehr zum Missfallen des genesenen [Hausherrn](ansgar), für [den](ansgar) kein Streit je ins Haus gehört hat. [Wolf](wolf) wiederum enterbt [seinen](wolf) [Sprössling](jascha). Ein Brief, der in [Ottilies](ottilie) Nähkasten liegt, erklärt den alten Groll: Einst hatten [beide](ansgar+wolf) um dieselbe [Frau](mutter) geworben, und [Theas](thea) verstorbene [Mutter](mutter) nahm [Ansgar](ansgar), obgleich [sie](mutter) dem [anderen](wolf) versprochen war. Die [Finderin](thea) des Briefes liest ihn dreimal. [Ihr](thea) ist seit Tagen übel, und am Stress allein liegt das kaum.
+ move jascha+thea "beziehen"
- sad ansgar jascha+thea "Missfallen"
- recover ansgar "genesenen"
- parent wolf jascha "Sprössling"
- enemy ansgar wolf "Groll"
- parent mutter thea "Mutter"
- die.past mutter "verstorbene"
- engaged.past mutter wolf "versprochen"
- love.past ansgar+wolf mutter "geworben"
- married.past ansgar mutter "nahm"
- find thea "Finderin"
- pregnant? thea "übel"

== 10
»In der siebten Woche«, sagt [Brück](brück), und [Thea](thea) weiß nicht, ob [sie](thea) jubeln soll. Denn der werdende [Vater](jascha) trifft sich heimlich mit [Noor](noor), die Verlobung von einst scheint [ihm](jascha) plötzlich kein Irrtum mehr. [Noor](noor) lässt [ihn](jascha) kühl abblitzen. »[Ich](noor) habe jemanden, [der](kim) bleibt«, erwidert [sie](noor). [Kim](kim), [der](kim) die Szene durch die Glastür missversteht, wird grün vor Neid und wirft die Schürze hin. Derweil stellt [Salome](salome) die flüchtige [Konditorsgattin](vera) am Flughafen, und die Kollegen legen [ihr](vera) Handschellen an.
+ pregnant thea jascha "siebten Woche"
- date jascha noor "trifft"
- betray jascha thea "heimlich"
- engaged.past jascha noor "Verlobung"
- reject noor jascha "abblitzen"
- couple kim noor "habe jemanden"
- jealous kim jascha "grün vor Neid"
- quit kim ansgar "Schürze"
- find salome vera "stellt"
- married ansgar vera "Konditorsgattin"
+ arrest _ vera "Handschellen"

== 11
[Noor](noor) klärt [Thea](thea) auf, mit wem [Jascha](jascha) gestern im Park saß. Die einstigen [Freundinnen](noor+thea) reden bis Mitternacht, und am Ende liegen [sie](noor+thea) einander in den Armen. Noch vor dem Frühstück stellt [Thea](thea) [Jaschas](jascha) Koffer in den Hof. [Kim](kim) nimmt die Kündigung zurück, nachdem [Noor](noor) [ihm](kim) in der Backstube, mehlbestäubt bis zu den Wimpern, gesagt hat, dass [sie](noor) [ihn](kim) und keinen sonst will. Unter [Ansgars](ansgar) Scheidungsantrag trocknet die Tinte. [Wolf](wolf) schickt [ihm](ansgar) wortlos eine Flasche vom guten Pflaumenschnaps hinüber.
- reveal noor thea "klärt"
- friend.past noor thea "Freundinnen"
+ reconcile noor thea "in den Armen"
+ breakup thea jascha "Koffer"
- hire kim ansgar "zurück"
- confess noor kim "keinen sonst"
- divorce? ansgar vera "Scheidungsantrag"
- gift wolf ansgar "schickt"

== 12
Im Winter kommt in der Mansarde die kleine [Mila](kind) zur Welt, drei Wochen zu früh und mit [Ottilie](ottilie) als Hebamme wider Willen. Die beiden frischgebackenen [Großväter](ansgar+wolf) beugen sich über die Wiege, und weil keiner weichen will, reichen [sie](ansgar+wolf) sich schließlich die Hand. [Jascha](jascha) darf [seine](jascha) [Tochter](kind) sonntags sehen, mehr räumt [ihm](jascha) die junge [Mutter](thea) nicht ein. [Noor](noor) und [Kim](kim) haben in aller Stille die Ringe getauscht. Aus den zwei Läden wird einer, über der Tür steht nur ein Wort: [Mila](#laden).
+ birth thea kind "zur Welt"
- help ottilie thea "Hebamme"
- kin ansgar+wolf kind "Großväter"
+ reconcile ansgar wolf "Hand"
- parent jascha kind "Tochter"
- parent thea kind "Mutter"
+ wedding kim noor "Ringe getauscht"
