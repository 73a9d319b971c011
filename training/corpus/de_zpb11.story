%series Salon Kettler
%lang de
%genre Serie um einen Friseursalon in Wuppertal, Recap-Kolumne
%cast moni | Moni Kettler; Moni | f
%cast hartmut | Hartmut Kettler; Hartmut | m
%cast ayse | Ayşe; Ayşe Yıldız | f
%cast deniz | Deniz | m
%cast lou | Lou | f
%cast falko | Falko | m
%cast irmgard | Irmgard | f
%cast vertreter | Guido Siebert; Siebert; Guido | m
%cast jessy | Jessy | f
%cast bäcker | - | m
%cast baby | - | f
%cast bademeister | - | m
%cast sanitaeter | - | m

== 1 Waschen, schneiden, legen
Seit dreißig Jahren frisiert [Moni Kettler](moni) das halbe Tal, und seit dreißig Jahren macht [ihr](moni) [Mann](hartmut) [Hartmut](hartmut) die Buchführung und sonst wenig. [Ayşe](ayse), [ihre](moni) beste [Kraft](ayse), steht kurz vor der Hochzeit mit [Deniz](deniz), einem [Fahrlehrer](deniz) mit Grübchen. Die [Auszubildende](lou) [Lou](lou) ist in den [Bäcker](bäcker) von gegenüber verschossen und isst deshalb zu viele Mohnschnecken. Dann betritt [Falko](falko) den Laden, [Barbier](falko) auf der Durchreise. [Er](falko) kann mit der Klinge umgehen. [Moni](moni) stellt [ihn](falko) vom Fleck weg ein.
- married hartmut moni "Mann"
- boss moni ayse "Kraft"
- boss moni lou "Auszubildende"
- wedding? ayse deniz "kurz vor der Hochzeit"
+ love lou bäcker "verschossen"
- neighbour bäcker moni "gegenüber"
+ hire falko moni "stellt"

== 2 Trockenhaube
Unter der mittleren Haube sitzt jeden Freitag [Irmgard](irmgard), [Hartmuts](hartmut) [Mutter](irmgard), und hört durch den Lärm alles. So bekommt [sie](irmgard) mit, dass [ihr](irmgard) [Sohn](hartmut) am Telefon eine gewisse [Jessy](jessy) »Mäuschen« nennt. Die alte [Dame](irmgard) schweigt bis zum Ausspülen. [Ayşe](ayse) streitet mit [Deniz](deniz) über die Sitzordnung, wirft den Verlobungsring in die Blondierung und fischt ihn wieder heraus. [Falko](falko) hält [ihr](ayse) dabei die Hand, einen Augenblick länger als nötig.
- parent irmgard hartmut "Mutter"
+ discover irmgard hartmut "bekommt"
- affair hartmut jessy "Mäuschen"
- quarrel ayse deniz "streitet"
- engaged ayse deniz "Verlobungsring"
- flirt ayse falko "länger als nötig"

== 3 Spliss
[Irmgard](irmgard) wäscht dem [Sohn](hartmut) den Kopf, und diesmal ist es nicht wörtlich gemeint. [Er](hartmut) gelobt Besserung und trifft sich noch am selben Abend mit [Jessy](jessy), [Kassiererin](jessy) im Hallenbad. Die arglose [Salonchefin](moni) wird von einem [Vertreter](vertreter) für Haarspray umgarnt, [den](vertreter) [sie](moni) freundlich hinauskomplimentiert. [Lou](lou) fasst sich ein Herz und fragt den [Mann](bäcker) mit den Mohnschnecken, ob [er](bäcker) mit [ihr](lou) ins Kino gehe. [Er](bäcker) sei, sagt [der](bäcker), leider in [Falko](falko) verliebt.
- parent irmgard hartmut "Sohn"
- quarrel hartmut irmgard "Kopf"
- date hartmut jessy "trifft"
- cheat hartmut moni "trifft"
- flirt vertreter moni "umgarnt"
- reject moni vertreter "hinauskomplimentiert"
- invite lou bäcker "Kino"
+ love bäcker falko "verliebt"
- reject bäcker lou "leider"

== 4 Kurzhaar
[Lou](lou) weint. [Ayşe](ayse) nimmt [Lou](lou) in den Arm. [Falko](falko) schneidet [Deniz](deniz) die Haare. Der [Bräutigam](deniz) prahlt. [Er](deniz) habe [Ayşe](ayse) gut im Griff. Das hört [Ayşe](ayse). Da bleibt [Deniz](deniz) halb geschoren sitzen. Die [Braut](ayse) wirft [ihn](deniz) hinaus. [Ayşe](ayse) heiratet nicht mehr. [Moni](moni) gibt Sekt aus. Nur einer schaut traurig: [Hartmut](hartmut). [Jessy](jessy) will [Hartmut](hartmut) ganz. Sonst redet [sie](jessy) mit [Moni](moni). Der [Bäcker](bäcker) schenkt [Falko](falko) Brötchen.
- sad lou "weint"
- help ayse lou "nimmt"
- engaged ayse deniz "Bräutigam"
- discover ayse deniz "hört"
+ breakup ayse deniz "heiratet nicht mehr"
- sad hartmut "traurig"
+ threaten jessy hartmut "Sonst"
- gift bäcker falko "Brötchen"

== 5 Strähnchen
[Jessy](jessy) setzt sich als Kundin auf den Stuhl der [Frau](moni), [die](moni) [sie](jessy) hintergeht. Strähnchen dauern, und während die Folie wirkt, packt die [Kassiererin](jessy) aus. [Moni](moni) pinselt ruhig zu Ende. Anschließend ist [ihre](moni) [Nebenbuhlerin](jessy) grün, und zwar bis in die Spitzen. Zu Hause liegen [Hartmuts](hartmut) Hemden im Vorgarten. [Irmgard](irmgard) nimmt [ihn](hartmut) nicht auf; [sie](irmgard) zieht selbst bei der [Schwiegertochter](moni) ein. Der halb geschorene [Ex](deniz) von [Ayşe](ayse) hupt nachts vor dem Salon.
- cheat.past hartmut moni "hintergeht"
+ reveal jessy moni "packt"
- enemy jessy moni "Nebenbuhlerin"
- attack moni jessy "grün"
+ breakup moni hartmut "Vorgarten"
- reject irmgard hartmut "nimmt ihn nicht auf"
- move irmgard moni "zieht"
- kin irmgard moni "Schwiegertochter"
- ex ayse deniz "Ex"

== 6 Nassrasur
Der verstoßene [Hausherr](hartmut) kriecht nun bei der [Grünhaarigen](jessy) unter. [Moni](moni) stürzt sich in Arbeit, dann in Likör, dann dem [Barbier](falko) an den Hals. [Falko](falko) entwindet sich taktvoll. [Er](falko) habe jemanden im Sinn. Es ist, wie sich bei Ladenschluss zeigt, die [Frau](ayse) mit dem Ring in der Blondierung: Zwischen Lockenwicklern küsst [er](falko) [Ayşe](ayse). Durchs Schaufenster sieht es der [Mann](bäcker) mit den Brötchen. [Er](bäcker) backt an diesem Abend nur noch Schwarzbrot.
- breakup.past moni hartmut "verstoßene"
- move hartmut jessy "kriecht"
- sad moni "Likör"
- flirt moni falko "an den Hals"
- reject falko moni "entwindet"
+ kiss ayse falko "küsst"
- discover bäcker ayse+falko "sieht"
- sad bäcker "Schwarzbrot"

== 7 Dauerwelle
Zwei [Liebeskranke](bäcker+lou) teilen sich eine Bank im Park: die [Auszubildende](lou), [die](lou) [ihn](bäcker) wollte, und der [Bäcker](bäcker), [der](bäcker) einen [anderen](falko) wollte. [Sie](bäcker+lou) werden dicke Freunde und Mitbewohner obendrein. Der abgeblitzte [Vertreter](vertreter) für Haarspray kommt wieder, stellt sich nun als [Guido Siebert](vertreter) vor und bringt statt Proben Pralinen. [Moni](moni) lässt sich zum Essen ausführen, unter Aufsicht der [Schwiegermutter](irmgard), [die](irmgard) am Nebentisch Schnitzel bestellt. In der Fahrschule lädt [Deniz](deniz) einen Plan aus dem Drucker, der nichts Gutes verheißt: [Falkos](falko) Arbeitsweg.
- love.past lou bäcker "wollte"
- love.past bäcker falko "einen anderen"
+ friend.start bäcker lou "Freunde"
- housemate.start bäcker lou "Mitbewohner"
- reject.past moni vertreter "abgeblitzte"
- gift vertreter moni "Pralinen"
- date moni vertreter "ausführen"
- kin irmgard moni "Schwiegermutter"
- attack? deniz falko "nichts Gutes"

== 8 Haarspalterei
In der Unterführung lauert der [Fahrlehrer](deniz) dem [Nachfolger](falko) auf und bricht [ihm](falko) zwei Finger. [Lou](lou), auf dem Heimweg, wirft sich mit dem Lockenstab dazwischen und ruft die Polizei. [Deniz](deniz) wandert in die Zelle. Wie soll ein [Barbier](falko) ohne Finger rasieren? [Ayşe](ayse) wäscht, füttert und rasiert [ihn](falko) selbst und teilt [ihm](falko), mit dem Messer an [seiner](falko) Kehle, mit, dass [sie](ayse) schwanger ist. Von wem, fragt [er](falko), und [sie](ayse) zählt die Wochen an [seinen](falko) heilen Fingern ab.
+ attack deniz falko "lauert"
- injure falko deniz "bricht"
+ rescue lou falko "dazwischen"
- arrest _ deniz "Zelle"
- help ayse falko "füttert"
- reveal ayse falko "teilt"
+ pregnant ayse "schwanger"

== 9 Färbefehler
[Hartmut](hartmut) hat genug vom Hallenbad. Bei [Jessy](jessy) muss [er](hartmut) selbst bügeln, und [sie](jessy) schaut inzwischen lieber dem [Bademeister](bademeister) nach. Reumütig erscheint der [Ehemann](hartmut) im Salon, verlangt einen Haarschnitt und [seine](hartmut) [Frau](moni) zurück. [Er](hartmut) bekommt den Haarschnitt. Im Spiegel erblickt [er](hartmut) [Guido](vertreter), [der](vertreter) [Moni](moni) den Nacken küsst, und reißt sich den Umhang herunter. Die [Männer](hartmut+vertreter) bewerfen sich mit Lockenwicklern. [Irmgard](irmgard) führt [ihren](irmgard) [Jungen](hartmut) am Ohr vor die Tür.
- love jessy bademeister "schaut"
- married hartmut moni "Ehemann"
+ reconcile? hartmut moni "zurück"
- kiss moni vertreter "küsst"
- jealous hartmut vertreter "Umhang"
+ quarrel hartmut vertreter "bewerfen"
- parent irmgard hartmut "Jungen"

== 10 Ausgekämmt
Die Rechnung mit den Fingern geht nicht auf. Das [Kind](baby) ist, so der Ultraschall, von dem [Mann](deniz) im Gefängnis. [Ayşe](ayse) hat Angst, [Falko](falko) werde weiterziehen, wie [er](falko) es immer tat. Der [Durchreisende](falko) packt tatsächlich [seine](falko) Tasche, aber nur, um sie in [Ayşes](ayse) Schrank auszupacken. »Vater wird man beim Wickeln«, sagt [er](falko). Zwischen [Moni](moni) und [Hartmut](hartmut) wird ein Scheidungstermin anberaumt. Die [Grünhaarige](jessy) taucht auf und bittet die [Chefin](moni) des Salons um eine neue Farbe. Und, warum auch nicht, um Entschuldigung.
+ pregnant ayse deniz "Kind"
- arrest.past _ deniz "Gefängnis"
- sad ayse "Angst"
- breakup? falko ayse "weiterziehen"
+ move falko ayse "auszupacken"
- divorce? hartmut moni "Scheidungstermin"
- reconcile? jessy moni "Entschuldigung"

== 11 Glätteisen
[Irmgard](irmgard) fällt unter der mittleren Haube um. Herzinfarkt. Am Krankenbett stehen auf einmal alle, die sich nicht ausstehen können: [Hartmut](hartmut) und [Guido](vertreter), [Moni](moni) und [Jessy](jessy). Mit dünner Stimme verlangt die alte [Dame](irmgard), man solle sich vertragen, sonst sterbe [sie](irmgard) nie. Der untreue [Gatte](hartmut) gibt dem [Vertreter](vertreter) die Hand. Auf dem Flur kommen sich die [Auszubildende](lou) und der junge [Sanitäter](sanitaeter) näher, während der [Bäcker](bäcker) [Lous](lou) Mohnschnecke hält und dem zweiten Sanitäter Kaffee anbietet.
+ ill irmgard "Herzinfarkt"
- enemy hartmut vertreter "nicht ausstehen"
- enemy jessy moni "nicht ausstehen"
- cheat.past hartmut moni "untreue"
- married hartmut moni "Gatte"
+ reconcile hartmut vertreter "Hand"
- flirt lou sanitaeter "näher"

== 12 Finish
[Irmgard](irmgard) ist über den Berg und zurück unter [ihrer](irmgard) Haube. Unter der linken sitzt [Ayşe](ayse), als die Fruchtblase platzt; [Falko](falko) mit den krummen Fingern hebt ein [Mädchen](baby) ins Licht der Neonröhre. Der Richter scheidet [Hartmut](hartmut) und [Moni](moni) in sieben Minuten, hinterher trinken die früheren [Eheleute](hartmut+moni) einen Kaffee miteinander. Dann klingelt [Siebert](vertreter), ohne Spray, ohne Pralinen, mit einem Ring. [Moni](moni) hat Schaum an den Händen. [Ihre](moni) ehemalige [Schwiegermutter](irmgard) antwortet an [ihrer](moni) Stelle: »[Sie](moni) nimmt [ihn](vertreter).«
- recover irmgard "über den Berg"
+ birth ayse baby "Mädchen"
- help falko ayse "hebt"
+ divorce hartmut moni "scheidet"
- ex hartmut moni "früheren Eheleute"
+ propose vertreter moni "Ring"
- kin.past irmgard moni "Schwiegermutter"
- engaged.start moni vertreter "nimmt"
