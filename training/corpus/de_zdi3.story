%series Nebenkosten
%lang de
%genre flat-share comedy, terse listings
%cast jorinde | Jorinde Kubitz; Jorinde | f
%cast bogdan | Bogdan | m
%cast kwame | Kwame Asante; Kwame | m
%cast tilda | Tilda | f
%cast schnell | Frau Schnell-Ahrens; Schnell-Ahrens; Ortrud | f
%cast hausmann | Herr Dettmer; Dettmer | m
%cast mutter | Marlis Kubitz; Marlis | f
%cast eyal | Eyal | m
%cast kater | Herr Merkel | m
%cast chef | - | m
%cast kontrolleur | - | m
%cast vater | - | m
%cast ex | - | m

== 1
Vier Zimmer, drei Bewohner, kein Geld: Weil [Kwame](kwame) und [Bogdan](bogdan) die Miete nicht mehr stemmen, suchen [sie](bogdan+kwame) mit [Tilda](tilda) per Zettel im Waschsalon Verstärkung. Der erste, [der](kater) den Zettel abreißt, ist ein [Kater](kater). Die zweite heißt [Jorinde](jorinde), kommt gerade vom Scheidungsrichter und hat zwei Müllsäcke dabei. [Bogdan](bogdan) will [sie](jorinde) nicht, [die anderen](kwame+tilda) überstimmen [ihn](bogdan).
- housemate bogdan+kwame tilda "drei Bewohner"
- divorce.past _ jorinde "Scheidungsrichter"
- reject bogdan jorinde "will sie nicht"
+ housemate.start bogdan+kwame+tilda jorinde "überstimmen"
- find? bogdan+kwame+tilda "suchen"

== 2
[Jorinde](jorinde) schläft im Durchgangszimmer. [Bogdan](bogdan) muss nachts hindurch, denn [er](bogdan) backt bei einer Großbäckerei und beginnt um zwei. Beim dritten Mal fliegt ein Schuh und trifft. [Tilda](tilda), angehende [Zahnärztin](tilda), setzt den Schneidezahn wieder ein. Der [Getroffene](bogdan) verlangt Schmerzensgeld, bekommt jedoch nur eine Entschuldigung und einen Teller Linsen.
+ attack jorinde bogdan "Schuh"
- injure bogdan jorinde "trifft"
+ treat bogdan tilda "Schneidezahn"
- reconcile bogdan jorinde "Entschuldigung"
- gift jorinde bogdan "Teller Linsen"

== 3
Der [Kater](kater) ist wieder da. [Kwame](kwame) tauft [ihn](kater) [Herr Merkel](kater) und versteckt [ihn](kater) vor [Vermieterin](schnell) [Schnell-Ahrens](schnell), [die](schnell) Haustiere verbietet und ausgerechnet heute den Boiler prüft. Während [Jorinde](jorinde) der [Dame](schnell) von [ihrem](jorinde) [Ex](ex) erzählt, stopft [Tilda](tilda) das [Tier](kater) in den Backofen. „Und was“, fragt [Ortrud Schnell-Ahrens](schnell), „gibt es bei [Ihnen](jorinde+tilda) Gutes?“
- return kater "wieder da"
+ betray kwame schnell "versteckt"
- investigate schnell "prüft"
- ex ex jorinde "Ex"
- help tilda kwame "stopft"

== 4
[Kwame](kwame) spricht für eine Rolle als Leiche vor und kriegt sie. Die ganze [WG](bogdan+jorinde+kwame+tilda) geht zur Premiere, nur schläft die [Leiche](kwame) im zweiten Akt ein und schnarcht. [Bogdan](bogdan) lacht so laut, dass man [ihn](bogdan) des Saales verweist. Vor der Tür steht schon [jemand](eyal), [dem](eyal) es ebenso ergangen ist: [Eyal](eyal), [Tontechniker](eyal), mit Grübchen. [Bogdan](bogdan) vergisst das Atmen.
+ hire kwame "kriegt sie"
- travel bogdan+jorinde+kwame+tilda "geht"
- create kwame "Premiere"
- happy bogdan "lacht"
+ meet bogdan eyal "steht"
- love.start bogdan eyal "vergisst das Atmen"

== 5
Wem gehört die Stimme auf dem Anrufbeantworter? [Jorindes](jorinde) [Mutter](mutter) [Marlis](mutter) kündigt sich an, und [die](mutter) weiß nichts von der Scheidung. [Kwame](kwame) soll den [Ehemann](kwame) geben. [Er](kwame) lernt in einer Nacht den Lebenslauf des [Vorgängers](ex) auswendig, samt Laktoseintoleranz. [Marlis](mutter) ist entzückt. So nett, sagt [sie](mutter), sei [ihr](mutter) [Schwiegersohn](kwame) noch nie gewesen.
- parent mutter jorinde "Mutter"
- travel? mutter "kündigt"
- discover! mutter jorinde "weiß nichts"
- divorce.past ex jorinde "Scheidung"
- married? jorinde kwame "Ehemann"
+ betray jorinde+kwame mutter "geben"
- happy mutter "entzückt"
- kin! kwame mutter "Schwiegersohn"

== 6
[Marlis](mutter) bleibt. Drei Nächte, eine Woche, zwei. „[Ehepaar](jorinde+kwame)“ [Kubitz-Asante](jorinde+kwame) muss das Durchgangszimmer teilen, wo [Bogdan](bogdan) [die zwei](jorinde+kwame) jede Nacht mit Mehl bestäubt. [Tilda](tilda) fällt durchs Physikum und verkriecht sich unter der Decke. Wer zieht [sie](tilda) hervor? [Marlis](mutter), mit Kohlrouladen und der Bemerkung, [sie](mutter) selbst habe [ihres](mutter) dreimal vergeigt.
- married! jorinde kwame "Ehepaar"
- housemate jorinde kwame "teilen"
- lose tilda "fällt"
- sad tilda "verkriecht"
+ help mutter tilda "zieht"
- reveal mutter tilda "Bemerkung"
- lose.past mutter "vergeigt"

== 7
[Eyal](eyal) hat [Bogdan](bogdan) zu einem Konzert gebeten, doch um zwei beginnt die Schicht. [Kwame](kwame) springt in der Backstube für [ihn](bogdan) ein und verwechselt Salz mit Zucker; vierhundert Kunden beschweren sich. Der [Chef](chef) setzt [Bogdan](bogdan) vor die Tür. [Der](bogdan) merkt es kaum. [Er](bogdan) hat den Mund von [Eyal](eyal) noch auf [seinem](bogdan).
- invite eyal bogdan "gebeten"
- date bogdan eyal "Konzert"
- help kwame bogdan "springt"
- boss chef bogdan "Chef"
+ quit bogdan chef "setzt"
+ kiss bogdan eyal "Mund"

== 8
[Hausmeister](hausmann) [Dettmer](hausmann) verehrt [Marlis](mutter) und repariert plötzlich alles, sogar Dinge, die heil sind. [Sie](mutter) spielt mit, klimpert mit den Wimpern und lässt sich Sellerie bringen. [Jorinde](jorinde) schämt sich in Grund und Boden. Nur findet [sie](jorinde) es seltsam, dass [Papa](vater) seit zwei Wochen nicht angerufen hat. Auf die Frage wird [ihre](jorinde) [Mutter](mutter) erst rot, dann weiß, dann laut.
- love hausmann mutter "verehrt"
+ flirt hausmann mutter "Wimpern"
- gift hausmann mutter "Sellerie"
- sad jorinde "schämt"
- parent vater jorinde "Papa"
- parent mutter jorinde "Mutter"
- quarrel jorinde mutter "laut"

== 9
[Marlis](mutter) hat [ihren](mutter) [Mann](vater) nach vierzig Jahren sitzen lassen, so sieht es aus. Und weil Wahrheit ansteckt, gesteht [Jorinde](jorinde) die eigene Trennung gleich mit. [Mutter](mutter) und [Tochter](jorinde) liegen einander in den Armen, zwei Flaschen Eierlikör gehen auf das neue Leben drauf. [Kwame](kwame) ist damit [Witwer](kwame), wie [er](kwame) findet, und trägt eine Woche Schwarz.
- married mutter vater "Mann"
+ breakup mutter vater "sitzen lassen"
+ reveal jorinde mutter "gesteht"
- breakup.past ex jorinde "Trennung"
- parent mutter jorinde "Tochter"
- celebrate jorinde+mutter "Eierlikör"

== 10
[Herr Merkel](kater) frisst [Tildas](tilda) Zahnmodell und muss operiert werden. Der Eingriff kostet achthundert Euro, [Bogdan](bogdan) ist arbeitslos, [Kwame](kwame) nicht minder. [Eyal](eyal) streckt das Geld vor und wird dafür aus drei Betten gleichzeitig umarmt. Ein [Fahrkartenkontrolleur](kontrolleur), [der](kontrolleur) [Tilda](tilda) ohne Ticket erwischt, lässt [sie](tilda) laufen. Auf der Rückseite des Bußgeldbescheids steht [seine](kontrolleur) Nummer.
+ treat kater _ "operiert"
- quit.past bogdan "arbeitslos"
- help eyal bogdan+kwame+tilda "streckt"
- discover kontrolleur tilda "erwischt"
- help kontrolleur tilda "laufen"
+ flirt kontrolleur tilda "Nummer"

== 11
Eigenbedarf! [Frau Schnell-Ahrens](schnell) will die Wohnung für [ihre](schnell) Nichte, der Auszug soll im März sein. [Dettmer](hausmann), von [Marlis](mutter) mit Sellerieschnitzeln bestochen, plaudert aus: Es gibt gar keine Nichte. [Jorinde](jorinde), gelernte [Anwaltsgehilfin](jorinde), setzt einen Brief auf, bei dem der [Vermieterin](schnell) die Brille beschlägt. Die Kündigung verschwindet in [deren](schnell) Handtasche.
+ move? bogdan+jorinde+kwame+tilda "Auszug"
- kin! _ schnell "keine Nichte"
- betray schnell bogdan+jorinde+kwame+tilda "gar keine Nichte"
- gift mutter hausmann "bestochen"
- reveal hausmann mutter "plaudert"
- create jorinde "setzt"
+ threaten jorinde schnell "Brief"

== 12
Weihnachten. [Bogdan](bogdan) hat einen Stollen gebacken und einen Entschluss gefasst: Im Laden unten macht [er](bogdan) eine eigene Bäckerei auf. [Eyal](eyal) stellt eine Zahnbürste ins Bad und behauptet, sie sei nur zu Besuch. Es klingelt. Im Treppenhaus wartet ein [Herr](vater) mit Hut, [der](vater) vierzig Jahre Ehe zurückhaben möchte. [Marlis](mutter) schickt [ihn](vater) zu [Dettmer](hausmann), eine Säge leihen.
- celebrate _ "Weihnachten"
- create bogdan "Stollen"
+ create? bogdan "eigene Bäckerei"
- move? eyal bogdan "Zahnbürste"
- married mutter vater "Ehe"
+ reconcile? mutter vater "zurückhaben möchte"
- reject mutter vater "schickt ihn"

== 13
Eröffnung der Bäckerei „Zwei Uhr früh“. [Kwame](kwame) verteilt als Brezel verkleidet Proben, [Tilda](tilda), [die](tilda) die Prüfung diesmal geschafft hat, feiert mit [ihrem](tilda) [Kontrolleur](kontrolleur) hinterm Tresen. [Jorinde](jorinde) und [Kwame](kwame) haben sich das Spielen abgewöhnt, den Rest nicht: Das Durchgangszimmer teilen [die beiden](jorinde+kwame) freiwillig. Allein [Herr Merkel](kater) hat ein Problem damit. [Er](kater) schläft jetzt am Fußende.
+ create bogdan "Eröffnung"
- gift kwame _ "verteilt"
- find tilda "geschafft"
- celebrate tilda "feiert"
- couple kontrolleur tilda "ihrem Kontrolleur"
+ couple.start jorinde kwame "freiwillig"
