%series Die Tresorbande
%lang de
%genre crime podcast, five men and a heist in Hamburg and Antwerp, episode notes
%cast boss | Ottokar Lüders; Ottokar; der Graue | m
%cast schlosser | Miro Petković; Miro | m
%cast fahrer | Idris | m
%cast bübchen | Bübchen; Leonhard | m
%cast knacker | Hugo Wessel; Wessel | m
%cast kommissar | Kommissar Bahr; Bahr | m
%cast assistent | Yusuf Kara; Kara | m
%cast juwelier | Isaak van Dael; van Dael | m
%cast frau | Greta | f
%cast schwester | Ilvana | f
%cast tochter | Nele | f
%cast wessel | Ruth | f
%cast schwieger | - | f
%cast spitzel | - | m
%cast kind | - | n
%cast kind2 | - | n
%cast notarin | - | f

== 1
Ein [Tresorknacker](knacker), ein [Fahrer](fahrer), ein [Schlosser](schlosser) und ein [Milchgesicht](bübchen): So rekrutiert [Ottokar Lüders](boss), in der Szene [der Graue](boss) genannt, [seine](boss) Mannschaft. Der [Schlosser](schlosser) [Miro](schlosser) hat eben die Haft hinter sich; der [Knacker](knacker), [Hugo Wessel](knacker), hat eine [Frau](wessel) und nachts Albträume. [Idris](fahrer), der [Fahrer](fahrer), und der [Jüngste](bübchen), [Bübchen](bübchen), kennen sich seit dem Kindergarten. Der [Kroate](schlosser) und der [Knacker](knacker) geraten schon beim Vorstellen in Streit, weil [Wessel](knacker) vor acht Jahren als Kronzeuge ausgesagt und [ihn](schlosser) dadurch hinter Gitter gebracht hat.
+ hire bübchen+fahrer+knacker+schlosser boss "rekrutiert"
- boss.start boss bübchen+fahrer+knacker+schlosser "rekrutiert"
- arrest.past _ schlosser "Haft"
- married knacker wessel "Frau"
- sad knacker "Albträume"
- friend bübchen fahrer "Kindergarten"
+ quarrel knacker schlosser "in Streit"
- betray.past knacker schlosser "ausgesagt"

== 2
Ziel ist der Tresor des Antwerpener [Juweliers](juwelier) [van Dael](juwelier). [Der Graue](boss) kennt den [Flamen](juwelier) gut: Vor zwanzig Jahren hat [dieser](juwelier) [ihm](boss) die [Verlobte](frau) weggeschnappt, [Greta](frau), heute [Frau van Dael](frau). Davon sagt [er](boss) [seinen](boss) Leuten kein Wort. In einer Kneipe am Hafen sieht [Miro](schlosser) den [Fahrer](fahrer) tanzen und kann den Blick nicht abwenden. [Idris](fahrer) gibt [ihm](schlosser) ein Bier aus, und [die zwei](fahrer+schlosser) bleiben bis zum Zapfenstreich. Der [Jüngste](bübchen) geht allein heim.
- steal? boss juwelier "Tresor"
- engaged.past boss frau "Verlobte"
+ betray.past juwelier boss "weggeschnappt"
- married frau juwelier "Frau van Dael"
- reveal! boss _ "kein Wort"
+ love.start schlosser fahrer "nicht abwenden"
- gift fahrer schlosser "Bier"

== 3
[Kommissar Bahr](kommissar) hat eine Spur. [Sein](kommissar) neuer [Assistent](assistent), [Yusuf Kara](assistent), ist an [Wessel](knacker) dran, während der [Vorgesetzte](kommissar) eher den [Kroaten](schlosser) beschattet. In der Bande weiß niemand, dass [einer](spitzel) von [ihnen](bübchen+fahrer+knacker+schlosser), der [Spitzel](spitzel), dem [Ermittler](kommissar) jeden Abend alles erzählt. [Nele](tochter), das einzige [Kind](tochter) des [Grauen](boss), ist aus dem Internat geflogen und zieht zu [ihm](boss); sofort macht [Bübchen](bübchen) [ihr](tochter) schöne Augen. Der [Vater](boss) droht, [ihm](bübchen) sämtliche Finger einzeln zu brechen.
- colleague assistent kommissar "Assistent"
- boss kommissar assistent "Vorgesetzte"
- investigate assistent knacker "dran"
- investigate kommissar schlosser "beschattet"
- discover! _ spitzel "weiß niemand"
+ reveal spitzel kommissar "erzählt"
- parent boss tochter "Kind"
- move tochter boss "zieht"
+ flirt bübchen tochter "schöne Augen"
- threaten boss bübchen "droht"

== 4
[Wessel](knacker) ist krank. [Greta](frau) pfeift ein Lied. [Miro](schlosser) kennt das Lied. [Idris](fahrer) umarmt [Miro](schlosser). Dann küsst [er](fahrer) [ihn](schlosser). [Nele](tochter) sieht zu. [Nele](tochter) erzählt es [Bübchen](bübchen). [Bübchen](bübchen) lacht. [Kara](assistent) folgt [Wessel](knacker). [Wessel](knacker) hängt [Kara](assistent) ab. [Bahr](kommissar) ist wütend auf [Kara](assistent). [Ottokar](boss) träumt von [Greta](frau).
- ill knacker "krank"
+ kiss fahrer schlosser "küsst"
- discover tochter fahrer+schlosser "sieht zu"
- reveal tochter bübchen "erzählt"
- happy bübchen "lacht"
- investigate assistent knacker "folgt"
- flee knacker assistent "hängt"
- sad kommissar assistent "wütend"
- love boss frau "träumt"

== 5
Bei der Probe in einem Lagerhaus bricht sich [Idris](fahrer) das Handgelenk. Der [Kroate](schlosser) richtet [ihm](fahrer) den Knochen und wacht eine Nacht lang auf dem Fußboden. Am nächsten Tag ersetzt [der Graue](boss) den verletzten [Fahrer](fahrer) durch [einen](assistent), [der](assistent) niemandem gefällt: den [Mann](assistent) mit der Narbe, vorgestellt als Toni, in Wahrheit der [Polizist](assistent) [Kara](assistent), [den](assistent) [Bahr](kommissar) eingeschleust hat. Der alte [Fahrer](fahrer) ist gekränkt. [Miro](schlosser) schmeißt beinahe alles hin. [Bübchen](bübchen) trifft sich indes heimlich mit [Nele](tochter) auf dem Deich.
- injure fahrer "bricht"
- treat fahrer schlosser "richtet"
- help schlosser fahrer "wacht"
- hire assistent boss "ersetzt"
- quit fahrer boss "ersetzt"
+ betray assistent boss "eingeschleust"
- boss kommissar assistent "eingeschleust"
- sad fahrer "gekränkt"
- quit? schlosser "schmeißt"
+ date bübchen tochter "trifft sich"

== 6
[Van Dael](juwelier) feiert sechzigsten Geburtstag auf einer Jacht. [Ottokar](boss) erschleicht sich eine Einladung als Weinhändler und tanzt mit der [Frau](frau) des [Gastgebers](juwelier). [Greta](frau) erkennt [ihn](boss) am Rasierwasser. In der Kombüse kommt es, zwischen Hummern und Eis, zu dem, was [beide](boss+frau) seit zwanzig Jahren entbehren. Der [Betrogene](juwelier) stößt derweil auf die Gesundheit an. [Kara](assistent), [der](assistent) den Kellner spielt, hört hinter der Luke den Namen [Greta](frau) und ein Ja, das nicht [ihm](assistent) gilt.
- celebrate juwelier "Geburtstag"
- betray boss juwelier "erschleicht"
- date boss frau "tanzt"
- discover frau boss "erkennt"
+ sex boss frau "entbehren"
- cheat frau juwelier "Betrogene"
- married frau juwelier "Frau"
- discover assistent boss+frau "hört"

== 7
Nach der Nacht auf der Jacht geht [der Graue](boss) zu [seinen](boss) Leuten und verschiebt den Bruch. [Wessel](knacker) tobt. [Er](knacker) hat Spielschulden; die [Frau](wessel) ist mit dem [Kind](kind) zu [ihrer](wessel) [Mutter](schwieger) gezogen. [Miro](schlosser), [der](schlosser) [ihm](knacker) noch immer nicht verziehen hat, trinkt sich in der Nacht Mut an und drückt [ihm](knacker) ein Bündel Scheine in die Hand: Für das [Kind](kind), sagt [er](schlosser), nicht für [dich](knacker). Der [Verräter](knacker) von einst weint. [Bahr](kommissar) bestellt währenddessen bei einer [Notarin](notarin) [sein](kommissar) Testament und hustet.
- quarrel boss knacker "tobt"
- lose knacker "Spielschulden"
- married knacker wessel "Frau"
- parent knacker+wessel kind "Kind"
- parent schwieger wessel "Mutter"
- move wessel schwieger "gezogen"
+ breakup wessel knacker "gezogen"
- betray.past knacker schlosser "Verräter"
- advisor notarin kommissar "Notarin"
- reconcile! knacker schlosser "nicht verziehen"
+ gift schlosser knacker "Bündel"
- sad knacker "weint"
- ill kommissar "hustet"

== 8
[Miro](schlosser) zieht zu [Idris](fahrer), der Schiene wegen, wie [er](schlosser) behauptet. Die [Schwester](schwester) des [Kroaten](schlosser), [Ilvana](schwester), hat [ihm](schlosser) die Möbel getragen und den [Wohnungsinhaber](fahrer) gründlich gemustert. [Sie](schwester) gibt [ihren](schwester) Segen. In derselben Woche eröffnet [Nele](tochter) dem [Jüngsten](bübchen), dass [sie](tochter) überfällig ist. [Bübchen](bübchen) geht zum [Grauen](boss), die Finger in den Taschen, und hält um [ihre](tochter) Hand an. Der [Vater](boss) schlägt zu, einmal. Dann umarmt [er](boss) [ihn](bübchen) und nennt [ihn](bübchen) zum ersten Mal [Leonhard](bübchen).
- move schlosser fahrer "zieht"
- sibling schlosser schwester "Schwester"
- help schwester schlosser "getragen"
+ pregnant? tochter bübchen "überfällig"
- propose bübchen tochter "Hand"
- parent boss tochter "Vater"
+ attack boss bübchen "schlägt"
- reconcile boss bübchen "umarmt"

== 9
Die Nacht des Bruchs. [Wessel](knacker) liegt im Schacht, [Miro](schlosser) neben [ihm](knacker), oben am Steuer der [Mann](assistent) mit der Narbe. Als die Tür des Tresors nachgibt, ist die Halle voller Blaulicht: Der [Spitzel](spitzel) hat die Adresse durchgegeben. [Wessel](knacker) nimmt den [Schlosser](schlosser) am Kragen, schiebt [ihn](schlosser) in den Belüftungskanal und bleibt selbst zurück. Die Polizei verhaftet [ihn](knacker). Auf der Flucht erkennt [Ottokar](boss) am Funkgerät die Stimme [seines](boss) vermeintlichen [Fahrers](assistent) und begreift.
- steal? knacker+schlosser juwelier "Bruchs"
- reveal spitzel _ "durchgegeben"
+ rescue knacker schlosser "schiebt"
- arrest _ knacker "verhaftet"
- flee boss "Flucht"
+ discover boss assistent "begreift"

== 10
Nur wer der [Spitzel](spitzel) ist, bleibt offen. [Bahr](kommissar) verrät es keinem, auch nicht [Kara](assistent), [der](assistent) zu Hause wegen [seiner](assistent) Doppelrolle Schlafmittel braucht. Der [Festgenommene](knacker) schweigt. [Idris](fahrer) besucht [ihn](knacker) mit einer Torte. Zwischen dem Glas hindurch sagt [Wessel](knacker), [er](knacker) habe in der Nacht zum ersten Mal ruhig geschlafen; [seine](knacker) [Frau](wessel) habe angerufen. [Greta](frau) reicht in [Antwerpen](@antwerpen) die Scheidung ein und fährt mit nur einer Tasche nach [Hamburg](@hamburg). Am Bahnhof steht kein [Ottokar](boss).
- reveal! kommissar assistent "verrät"
- ill assistent "Schlafmittel"
- help fahrer knacker "besucht"
- gift fahrer knacker "Torte"
- married knacker wessel "Frau"
+ divorce? frau juwelier "Scheidung"
+ travel frau "fährt" @hamburg

== 11
[Der Graue](boss) ist in einer Gartenkolonie untergetaucht, und [Nele](tochter), hochschwanger, versorgt [ihn](boss) mit Konserven. [Sie](tochter) hat [Greta](frau) an der Leine, wie [sie](tochter) sagt: Der [Flüchtige](boss) soll sich endlich zeigen. Als die [Verflossene](frau) vor der Laube steht, lügt [er](boss) [ihr](frau) vor, [er](boss) habe eine andere. [Sie](frau) glaubt kein Wort und bleibt. Wenig später umstellt die Polizei den Garten. Nicht [Kara](assistent) führt sie an, sondern [Bübchen](bübchen), mit gesenktem Kopf und einem Mikrofon im Kragen.
- flee.past boss "untergetaucht"
- pregnant tochter bübchen "hochschwanger"
- help tochter boss "versorgt"
- ex boss frau "Verflossene"
+ betray boss frau "lügt"
- couple! _ boss "eine andere"
- arrest? _ boss "umstellt"
+ betray bübchen boss "Mikrofon"

== 12
[Leonhard](bübchen) war der [Spitzel](bübchen); [Bahr](kommissar) hatte [ihm](bübchen) Straffreiheit für die [Schwangere](tochter) versprochen. [Nele](tochter) spuckt [ihm](bübchen) vor die Füße. Drei Tage später kommt [ihr](tochter) [Kind](kind2) zur Welt, und der [Verräter](bübchen) steht im Flur und darf nicht hinein. [Der Graue](boss) sitzt in derselben Zelle wie [Wessel](knacker); [Greta](frau) kommt jeden Donnerstag. Der [Kommissar](kommissar) stirbt an [seinem](kommissar) Husten, [Kara](assistent) erbt den Schreibtisch. [Miro](schlosser) und [Idris](fahrer) eröffnen eine Werkstatt mit zwei Eingängen und einem Bett. Am Ende lässt [Nele](tochter) den [Vater](bübchen) des [Babys](kind2) doch ans Körbchen.
- discover _ bübchen "Spitzel"
- betray.past bübchen boss+fahrer+knacker+schlosser "Spitzel"
- reject tochter bübchen "spuckt"
+ birth tochter kind2 "zur Welt"
- parent bübchen kind2 "Vater"
- pregnant tochter bübchen "Schwangere"
- arrest _ boss+knacker "Zelle"
- housemate boss knacker "Zelle"
- hire assistent "erbt"
+ die kommissar "stirbt"
- create fahrer+schlosser "eröffnen"
- couple fahrer schlosser "einem Bett"
- reconcile bübchen tochter "doch"
