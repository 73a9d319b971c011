%series Fünf für Fabergé
%lang de
%genre heist caper across Europe, ironic press texts
%cast philippa | Philippa Tremayne; Pip; Philippa | f
%cast nazim | Nazım Ergin; Nazım | m
%cast ottilie | Ottoline Behr; Ottoline | f
%cast sixten | Sixten Ahl; Sixten | m
%cast chiara | Chiara Bonetti; Chiara | f
%cast rourke | Desmond Rourke; Rourke | m
%cast vandenberg | Inspecteur Van den Berghe; Van den Berghe | m
%cast larissa | Larissa Golowina; Golowina; Larissa | f
%cast henrik | Henrik Ahl; Henrik | m
%cast concierge | - | m
%cast mutter | Mama Ergin | f
%cast kurator | Professor Lindqvist; Lindqvist | m
%cast volontaerin | Jette | f
%cast baron | - | m
%cast kandidatin | - | f
%cast sohn | - | m
%cast papagei | Garibaldi | m

== 1
In [Antwerpen](@antwerpen) wird [Philippa Tremayne](philippa), genannt [Pip](philippa), nach drei Jahren aus der Haft entlassen. Am Tor steht nicht [ihr](philippa) [Verlobter](rourke) [Desmond Rourke](rourke), sondern nur [dessen](rourke) Rechnung: Mit der gemeinsamen Beute, einem Ei von Fabergé, hat sich der [Halunke](rourke) nach [Monaco](@monaco) abgesetzt. [Pip](philippa) lächelt, fährt zur Post und verschickt vier Ansichtskarten mit demselben Wort: „Frühstück?“
- arrest.past _ philippa "Haft"
- return philippa "entlassen"
- engaged philippa rourke "Verlobter"
+ steal.past philippa+rourke _ "Beute"
+ betray.past rourke philippa "abgesetzt"
- flee.past rourke "abgesetzt" @monaco
- invite philippa _ "Frühstück"

== 2
Alle kommen: [Nazım](nazim), [Tresorknacker](nazim) und [Muttersöhnchen](nazim); die [Kunstfälscherin](ottilie) [Ottoline Behr](ottilie), vierundsiebzig; [Sixten](sixten), [der](sixten) an Fassaden klettert, seit [er](sixten) laufen kann. Als Letzte trifft [Chiara Bonetti](chiara) ein. [Sie](chiara) war [Pips](philippa) beste [Freundin](chiara), bis [sie](chiara) vor Gericht gegen [sie](philippa) aussagte. Zur Begrüßung bekommt [die](chiara) einen Eiswürfel in den Ausschnitt. Danach reden [beide](chiara+philippa) wieder.
- travel chiara "trifft"
- friend.past chiara philippa "beste Freundin"
+ betray.past chiara philippa "aussagte"
- attack philippa chiara "Eiswürfel"
+ reconcile chiara philippa "reden"

== 3
Der Plan ist schlicht. [Rourke](rourke) will das Ei der [Oligarchenwitwe](larissa) [Larissa Golowina](larissa) verkaufen; geprüft wird es von [Professor Lindqvist](kurator), [der](kurator) im Nachtzug nach [Nizza](@nizza) reist. [Nazım](nazim) serviert dem [Gelehrten](kurator) ein Schlafmittel im Tee, [Sixten](sixten) schlüpft in [dessen](kurator) Anzug. Leider steht am Bahnsteig [Jette](volontaerin), die neue [Volontärin](volontaerin) des [Professors](kurator), und fällt dem falschen [Lindqvist](sixten) um den Hals. [Sie](volontaerin) ist, flüstert [sie](volontaerin), ganz verrückt nach [seinen](kurator) Aufsätzen.
- married.past _ larissa "Oligarchenwitwe"
- travel kurator "reist" @nizza
+ attack nazim kurator "Schlafmittel"
- betray sixten _ "schlüpft"
- boss kurator volontaerin "Volontärin"
- meet sixten volontaerin "Bahnsteig"

== 4
[Ottoline](ottilie) pinselt Tag und Nacht am Duplikat. [Ihre](ottilie) Augen lassen nach, das hat [sie](ottilie) allen verheimlicht, nur nicht [Chiara](chiara), [die](chiara) [ihr](ottilie) die Goldfäden führt. Unterdessen taucht [Van den Berghe](vandenberg) auf, jener [Inspecteur](vandenberg), [der](vandenberg) [Pip](philippa) damals Handschellen angelegt hat und seither von [ihr](philippa) träumt. [Er](vandenberg) macht [ihr](philippa) auf der Promenade einen Vorschlag: Abendessen oder Überwachung. [Sie](philippa) wählt das Abendessen, da kann man beides haben.
- create ottilie "pinselt"
- ill ottilie "lassen nach"
- reveal! ottilie "verheimlicht"
- help chiara ottilie "führt"
- return vandenberg "taucht"
- arrest.past vandenberg philippa "Handschellen"
+ love vandenberg philippa "träumt"
- invite vandenberg philippa "Vorschlag"
+ date philippa vandenberg "Abendessen"

== 5
[Sixten](sixten) muss im Grand Casino ein Gutachten abgeben und hat von Fabergé keinen Schimmer. [Jette](volontaerin) souffliert [ihm](sixten) hinter dem Fächer; [sie](volontaerin) hat [ihn](sixten) nämlich am ersten Abend durchschaut und findet Einbruch spannender als Emaille. [Rourke](rourke) schöpft keinen Verdacht, [Larissa Golowina](larissa) umso mehr. Der [Schwede](sixten) wird von [ihren](larissa) Leibwächtern in die Besenkammer gedrängt. Als man [ihn](sixten) fragt, wer [er](sixten) sei, fällt [ihm](sixten) nur der Name [seines](sixten) [Bruders](henrik) ein.
- help volontaerin sixten "souffliert"
+ discover.past volontaerin sixten "durchschaut"
- discover! rourke sixten "keinen Verdacht"
- attack larissa sixten "gedrängt"
+ betray sixten larissa "Name"
- sibling henrik sixten "Bruders"

== 6
[Henrik Ahl](henrik) war [Larissas](larissa) [Skilehrer](henrik), Sommerliebe und größter Kummer. Nun will [sie](larissa) von [Sixten](sixten) wissen, weshalb der [Bruder](henrik) damals ohne Gruß verschwand. Die Wahrheit: Der verstorbene [Baron](baron), [ihr](larissa) [Gatte](baron), hatte [ihm](henrik) mit zwei gebrochenen Knien gedroht. [Larissa](larissa) trocknet sich die Augen, lässt den [Kletterer](sixten) laufen und steigt als stille Teilhaberin ein.
- advisor.past henrik larissa "Skilehrer"
- affair.past henrik larissa "Sommerliebe"
- sad.past larissa henrik "Kummer"
- sibling henrik sixten "Bruder"
- breakup.past henrik larissa "verschwand"
- die.past baron "verstorbene"
- married.past baron larissa "Gatte"
+ threaten.past baron henrik "gedroht"
- sad larissa "trocknet"
+ help larissa sixten "Teilhaberin"

== 7
[Nazıms](nazim) [Mutter](mutter) reist mit Baklava und einer [Heiratskandidatin](kandidatin) an. Um Zeit zu gewinnen, gibt der [Tresorknacker](nazim) [Chiara](chiara) als [seine](nazim) Frau aus. [Mama Ergin](mutter) steckt [ihr](chiara) den Familienring an und verlangt ein Ehebett. Bis zum Morgen diskutieren die vorgeblichen [Gatten](chiara+nazim) darüber, wer auf dem Teppich schläft; am Ende keiner. Die [Kandidatin](kandidatin) brennt mit dem [Pagen](concierge) durch.
- parent mutter nazim "Mutter"
- travel mutter "reist"
- wedding? kandidatin nazim "Heiratskandidatin"
+ betray nazim mutter "gibt"
- married! chiara nazim "Frau"
- gift mutter chiara "Familienring"
- quarrel chiara nazim "diskutieren"
- flee concierge+kandidatin "brennt"
+ sex chiara nazim "am Ende keiner"

== 8
Der Abend der Übergabe. Während [Ottoline](ottilie) auf der Galerie formvollendet in Ohnmacht sinkt, hängt [Sixten](sixten) kopfüber im Kronleuchter und tauscht das Original gegen die Kopie. Da geht das Licht an. Gerufen hat die Polizei niemand anderes als [Chiara](chiara). Abgeführt werden [Pip](philippa) und der [Schwede](sixten), und durch die Drehtür entkommt [Rourke](rourke) mit beiden Eiern. Fassungslos dreht [Nazım](nazim) den Familienring zwischen den Fingern.
- betray ottilie "Ohnmacht"
- steal sixten rourke "tauscht"
+ betray chiara nazim+ottilie+philippa+sixten "Gerufen"
+ arrest _ philippa+sixten "Abgeführt"
- flee rourke "entkommt"
- sad nazim chiara "Fassungslos"

== 9
Im Verhör bleibt [Pip](philippa) die Ruhe selbst. Zum Dank für den Tipp lädt [Rourke](rourke) die [Verräterin](chiara) auf [seine](rourke) Yacht ein, wo Champagner und ein [Papagei](papagei) namens [Garibaldi](papagei) warten. [Chiara](chiara) hat einen Grund, den keiner kennt: [Ihr](chiara) [Sohn](sohn) aus erster Ehe wird von [Rourkes](rourke) Leuten in [Turin](@turin) festgehalten, schon seit vor dem Prozess. Was [Rourke](rourke) nicht kennt, ist das Mikrofon im Familienring.
- investigate _ philippa "Verhör"
- invite rourke chiara "lädt"
- parent chiara sohn "Sohn"
- married.past _ chiara "erster Ehe"
+ abduct rourke sohn "festgehalten"
- discover! rourke "kennt"#2
+ betray chiara rourke "Mikrofon"

== 10
Rückblende: [Pip](philippa) wusste alles. [Chiara](chiara) hatte [ihr](philippa) am Abend nach dem Eiswürfel unter Tränen [ihr](chiara) Herz ausgeschüttet, und gemeinsam mit [Van den Berghe](vandenberg) wurde die Verhaftung inszeniert. Der [Inspecteur](vandenberg) riskiert [seine](vandenberg) Pension, [er](vandenberg) hat noch nie so gut geschlafen. In [Turin](@turin) holt [Nazım](nazim) den [Kleinen](sohn) aus einem Keller mit neun Schlössern. [Er](nazim) braucht für jedes eine Minute und für das [Kind](sohn) einen Witz.
- discover.past philippa "wusste"
- sad.past chiara "Tränen"
- reveal.past chiara philippa "ausgeschüttet"
- arrest! vandenberg philippa "inszeniert"
- help vandenberg chiara+philippa "riskiert"
+ rescue nazim sohn "holt"

== 11
Auf der Yacht schnappt die Falle zu. [Larissa](larissa) bietet für das Ei und will eine Echtheitsprobe; unter der Lupe [Ottolines](ottilie) zeigt sich, dass [Rourke](rourke) zwei Fälschungen besitzt. [Jette](volontaerin) nämlich hatte das Original in einer Thermosflasche längst von Bord geschafft. Außer sich zielt [Rourke](rourke) auf [Chiara](chiara). [Garibaldi](papagei) kackt [ihm](rourke) auf die Hand, und der Schuss trifft den eigenen Fuß.
- betray larissa+ottilie rourke "Falle"
+ steal.past volontaerin rourke "geschafft"
- sad rourke "Außer sich"
- threaten rourke chiara "zielt"
+ injure rourke rourke "Fuß"

== 12
[Rourke](rourke) humpelt in den Polizeiwagen, an dem [Van den Berghe](vandenberg) galant die Tür aufhält. Das Ei geht an das Museum zurück, aus dem es einst verschwand, und [Lindqvist](kurator), endlich ausgeschlafen, übernimmt [Jette](volontaerin) fest. [Sixten](sixten) lädt [Larissa](larissa) zum Skifahren ein, am Lift wartet [Henrik](henrik). [Chiara](chiara) und [Nazım](nazim) verloben sich, diesmal ohne Mikrofon. Und [Pip](philippa)? [Sie](philippa) küsst den [Inspecteur](vandenberg), und erst am Abend merkt [er](vandenberg), dass [seine](vandenberg) Uhr fehlt.
+ arrest vandenberg rourke "Polizeiwagen"
- hire volontaerin kurator "übernimmt"
- invite sixten larissa "lädt"
- engaged.start chiara nazim "verloben"
+ kiss philippa vandenberg "küsst"
- discover vandenberg philippa "merkt"
- steal philippa vandenberg "fehlt"
