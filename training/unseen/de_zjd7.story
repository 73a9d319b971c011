%series Zum Blauen Pfau
%lang de
%genre costume comedy, a variety theatre in 1926 Leipzig, radio-play synopses
%cast selma | Selma Lilienfeld; Selma | f
%cast egmont | Egmont von Zitz; Egmont | m
%cast wanja | Wanja | m
%cast cora | Cora Blitz; Cora | f
%cast hulda | Hulda | f
%cast paul | Paul Nagel; Paul; Nagel; Paulchen | m
%cast kommerz | Kommerzienrat Stahnke; Stahnke | m
%cast kommtochter | Elfriede | f
%cast wirtin | Witwe Pfitzner; Pfitzner | f

%cast graefin | - | f
%cast onkel | - | m
%cast cassius | - | m
%cast doktor | - | m
%cast altzitz | - | m
%cast reiter | - | m
%cast baecker | - | m
%cast baby | Rosa | f
%cast affe | Bismarck | m

== 1
Pleite, aber vornehm: [Egmont von Zitz](egmont) erbt von [seinem](egmont) [Onkel](onkel) ein Varieté mit undichtem Dach und einem dressierten [Affen](affe) namens [Bismarck](affe). Die Truppe empfängt den neuen [Prinzipal](egmont) mit verschränkten Armen, allen voran [Selma Lilienfeld](selma), [Kartenlegerin](selma) und heimliche [Herrscherin](selma) hinter den Kulissen. Nur [Cora Blitz](cora), die [Frau](cora) mit den längsten Beinen von [Leipzig](@leipzig), schenkt [ihm](egmont) einen Augenaufschlag. [Messerwerfer](wanja) [Wanja](wanja), mit [dem](wanja) [Cora](cora) Tisch und Bett teilt, sieht es und wirft an diesem Abend ungewöhnlich knapp. Beim Zählen der Kasse bleiben drei Mark und ein Hosenknopf.
- lose egmont "Pleite"
+ find egmont "erbt"
- kin egmont onkel "Onkel"
- reject _ egmont "verschränkten"
- boss.start egmont selma "Prinzipal"
- flirt cora egmont "Augenaufschlag"
- couple cora wanja "Tisch und Bett"
- jealous wanja egmont "knapp"

== 2
[Egmont](egmont) nimmt Quartier bei [Witwe Pfitzner](wirtin), wo schon [Paul Nagel](paul) wohnt, [Klavierspieler](paul) am Pfau und hoffnungslos in [Selma](selma) vernarrt, [die](selma) [ihn](paul) [Paulchen](paul) nennt und [seine](paul) Hosen flickt. Die [Zimmerwirtin](wirtin), dreimal verheiratet und dreimal schwarz gekleidet, hat auf den adligen [Mieter](egmont) ein Auge geworfen. Wer bei [ihr](wirtin) Kaffee trinkt, so munkelt die Straße, trinkt nicht lange. [Kommerzienrat Stahnke](kommerz), [dem](kommerz) die halbe Stadt gehört, will das Grundstück für ein Warenhaus und schickt dem [Erben](egmont) einen Schuldschein des seligen [Onkels](onkel). Zahlbar binnen dreißig Tagen, sonst komme der Gerichtsvollzieher.
- move egmont wirtin "Quartier"
- housemate egmont paul "wohnt"
- love paul selma "vernarrt"
- help selma paul "flickt"
- married.past _ wirtin "verheiratet"
- love wirtin egmont "Auge"
- kill? wirtin _ "munkelt"
- die.past onkel "seligen"
- kin egmont onkel "Onkels"
+ threaten kommerz egmont "Gerichtsvollzieher"

== 3
Eine Woche lang proben alle bis zum Umfallen. Um Geld zu sparen, wirft [Egmont](egmont) den [Conférencier](cassius) hinaus und tritt selbst vor den Vorhang, wo [ihm](egmont) kein Witz gelingt. [Selma](selma) souffliert [ihm](egmont) aus der Versenkung, der Saal biegt sich, und hinterher geht man gemeinsam Sülze essen. [Sie](selma) lacht, [er](egmont) lacht, die Kerze brennt herunter. [Paul](paul) geht derweil allein nach Hause und spielt auf dem Küchentisch einen Trauermarsch. Dort gesteht [ihm](paul) [Hulda](hulda), die [Tochter](hulda) der [Vermieterin](wirtin), dass [sie](hulda) [ihn](paul) seit dem ersten Ton liebt. [Er](paul) fragt, ob noch Suppe da sei.
- quit cassius egmont "hinaus"
- help selma egmont "Versenkung"
- date egmont selma "Sülze"
- happy egmont+selma "lacht"
- sad paul "Trauermarsch"
- parent wirtin hulda "Tochter"
+ confess hulda paul "gesteht"
- love hulda paul "liebt"
- reject paul hulda "Suppe"

== 4
[Stahnke](kommerz) hat eine [Tochter](kommtochter). [Elfriede](kommtochter) schwärmt für das Varieté. [Elfriede](kommtochter) schleicht sich jeden Abend hinein. [Wanja](wanja) wirft eine Rose zu [Elfriede](kommtochter). [Cora](cora) bemerkt die Rose. [Cora](cora) ohrfeigt [Wanja](wanja) auf offener Bühne. Das Publikum verlangt Wiederholung. Nach der Vorstellung küsst [Wanja](wanja) [Elfriede](kommtochter) im Hof. Der [Affe](affe) klaut [Elfriedes](kommtochter) Hut. [Cora](cora) zieht noch nachts bei [Selma](selma) ein. [Selma](selma) legt [Cora](cora) die Karten. Die Karten zeigen eine Wiege.
- parent kommerz kommtochter "Tochter"
- flirt wanja kommtochter "Rose"
- discover cora wanja "bemerkt"
- attack cora wanja "ohrfeigt"
+ kiss kommtochter wanja "küsst"
- cheat wanja cora "küsst"
- steal affe kommtochter "klaut"
+ move cora selma "zieht"
- pregnant? cora "Wiege"

== 5
Die Karten behalten recht, der [Arzt](doktor) bestätigt es [Cora](cora) am Montag. Dem [Messerwerfer](wanja) will [sie](cora) davon kein Sterbenswort sagen; lieber sucht [sie](cora) [ihrem](cora) Kind einen Vater mit Titel. In einer lauen Nacht lockt [sie](cora) den beschwipsten [Egmont](egmont) in [ihre](cora) Garderobe, und am Morgen weiß [er](egmont) von nichts mehr. [Selma](selma), [die](selma) die [zwei](cora+egmont) unter einer Decke findet, packt [ihre](selma) Kristallkugel ein und heuert bei der Konkurrenz in [Halle](@halle) an. Ohne die [Wahrsagerin](selma) bleiben die Leute weg. [Nagel](paul) läuft [ihr](selma) zum Bahnhof nach und kommt einen Zug zu spät.
- advisor doktor cora "Arzt"
- reveal doktor cora "bestätigt"
+ pregnant cora "Kind"
- reveal! cora wanja "kein Sterbenswort"
- betray cora egmont "lockt"
- sex? cora egmont "unter einer Decke"
+ discover selma cora+egmont "findet"
- sad selma "packt"
- quit selma egmont "Kristallkugel"
- hire selma _ "heuert" @halle

== 6
Als [Cora](cora) [ihm](egmont) drei Wochen später mit gesenkten Lidern von freudigen Umständen berichtet, hält der [Baron](egmont), [der](egmont) sich für den Urheber ansehen muss, pflichtschuldig um [ihre](cora) Hand an. [Sie](cora) heißt schon in Gedanken Frau von Zitz. [Wanja](wanja) betrinkt sich, [Elfriede](kommtochter) hält [ihm](wanja) den Eimer. [Deren](kommtochter) [Vater](kommerz) kommt dahinter, mit wem [sie](kommtochter) sich herumtreibt, sperrt [sie](kommtochter) in die Villa und bestellt den [Artisten](wanja) zu sich: Hundert Mark, und [er](wanja) verschwinde aus der Stadt. [Wanja](wanja) zerreißt die Scheine, bis auf einen, für alle Fälle. [Bismarck](affe) hat Zahnschmerzen.
+ pregnant? cora egmont "freudigen Umständen"
- reveal cora egmont "berichtet"
+ propose egmont cora "Hand"
- wedding? cora egmont "Frau von Zitz"
- sad wanja "betrinkt"
- help kommtochter wanja "Eimer"
- parent kommerz kommtochter "Vater"
- discover kommerz kommtochter+wanja "dahinter"
- abduct kommerz kommtochter "sperrt"
- gift? kommerz wanja "Hundert Mark"
- reject wanja kommerz "zerreißt"
- ill affe "Zahnschmerzen"

== 7
In [Halle](@halle) liest [Selma](selma) einer verschleierten [Gräfin](graefin) aus der Hand und sieht etwas, das [sie](selma) lieber nicht gesehen hätte: Die [Dame](graefin) ist [Egmonts](egmont) [Mutter](graefin), für tot erklärt und quicklebendig. Vor zwanzig Jahren ist [sie](graefin) dem [Gatten](altzitz) mit einem [Zirkusreiter](reiter) durchgegangen. [Die beiden](graefin+selma) werden beim Likör Vertraute, und nach dem sechsten Gläschen beschließt die [Ältere](graefin), [ihrem](graefin) [Sohn](egmont) die Dummheit auszureden. [Hulda](hulda) hat mittlerweile genug von [Pauls](paul) Suppenfragen und lässt sich vom [Bäcker](baecker) ins Lichtspiel ausführen. Jetzt erst schmeckt es dem [Pianisten](paul) nicht mehr.
+ discover selma graefin "sieht"
- parent graefin egmont "Mutter"
- die! graefin "tot erklärt"
- married.past altzitz graefin "Gatten"
- breakup.past graefin altzitz "durchgegangen"
- affair.past graefin reiter "durchgegangen"
- friend.start graefin selma "Vertraute"
- help? graefin egmont "auszureden"
- date baecker hulda "Lichtspiel"
- jealous paul baecker "schmeckt"

== 8
[Paul](paul) kauft Veilchen für [Hulda](hulda). Der [Bäcker](baecker) bringt Kuchen für [Hulda](hulda). Auf der Treppe begegnen sich Veilchen und Kuchen. Es kommt zu Handgreiflichkeiten. [Paul](paul) verliert einen Zahn. [Hulda](hulda) verarztet [Paul](paul) und behält den Kuchen. [Sie](hulda+paul) küssen sich vorsichtig, wegen der Lücke. [Witwe Pfitzner](wirtin) erteilt [ihren](wirtin) Segen. Unten steht die [Gräfin](graefin) mit zwölf Koffern. [Egmont](egmont) öffnet und wird weiß wie Kalk. [Mutter](graefin), sagt [Egmont](egmont), [du](graefin) bist doch tot.
- gift paul hulda "Veilchen"
- gift baecker hulda "Kuchen"
- attack baecker paul "Handgreiflichkeiten"
- injure paul baecker "Zahn"
- treat paul hulda "verarztet"
+ kiss hulda paul "küssen"
+ return graefin "steht die"
- sad egmont graefin "weiß wie Kalk"
- parent graefin egmont "Mutter"
- die! graefin "tot"

== 9
Zwischen der heimgekehrten [Gräfin](graefin) und der künftigen [Schwiegertochter](cora) fliegen bei Tisch die Spitzen, dass [Bismarck](affe) sich unter die Decke verkriecht. [Elfriede](kommtochter) hat unterdessen ein Bettlaken zerschnitten, ist aus dem Fenster der Villa geklettert und hält sich in [Wanjas](wanja) Requisitenkiste versteckt. Als [Cora](cora) die Kiste öffnet, um Federn zu holen, sitzt da die [Rivalin](kommtochter) und bietet [ihr](cora) einen Keks an. [Die beiden](cora+kommtochter) reden eine Stunde. Danach weiß [Elfriede](kommtochter), wer der wahre [Vater](wanja) ist, und [Cora](cora), dass [Wanja](wanja) nachts [ihren](cora) Namen murmelt.
- engaged cora egmont "künftigen"
- quarrel cora graefin "Spitzen"
- kin? cora graefin "Schwiegertochter"
+ flee kommtochter kommerz "geklettert"
- discover cora kommtochter "sitzt da"
- enemy cora kommtochter "Rivalin"
- gift kommtochter cora "Keks"
+ reveal cora kommtochter "weiß"
- discover cora wanja "murmelt"
- love wanja cora "murmelt"
- pregnant cora wanja "wahre Vater"

== 10
Standesamt, zehn Uhr früh. Statt des Jaworts kommt von [Cora](cora) ein Geständnis: Das Kind sei von [Wanja](wanja) und der [Baron](egmont) reingelegt worden. [Egmont](egmont) küsst der [Ex-Braut](cora) vor Erleichterung beide Hände. Der [Messerwerfer](wanja), als Trauzeuge bestellt, fällt in Ohnmacht. [Kommerzienrat Stahnke](kommerz) platzt mit zwei Schutzleuten herein, um [seine](kommerz) [Tochter](kommtochter) zu holen und nebenbei zu pfänden, da erhebt sich die [Gräfin](graefin), schlägt den Schleier zurück und nennt [ihn](kommerz) Heini. [Er](kommerz) war der [Zirkusreiter](kommerz). Noch am selben Tag zerreißt [er](kommerz) den Schuldschein, und [Egmont](egmont) nimmt den Schnellzug nach [Halle](@halle).
+ wedding! cora egmont "Statt des Jaworts"
- reveal cora egmont "Geständnis"
- betray.past cora egmont "reingelegt"
- engaged.end cora egmont "Ex-Braut"
- happy egmont "Erleichterung"
- ill wanja "Ohnmacht"
- parent kommerz kommtochter "Tochter"
- reveal graefin kommerz "Heini"
- affair.past graefin kommerz "Zirkusreiter"
- travel egmont "Schnellzug" @halle
- pregnant cora wanja "Kind"

== 11
Silvester im Pfau. [Egmont](egmont) hat [Selma](selma) auf Knien um Vergebung gebeten, mitten in [ihrer](selma) Vorstellung, und [sie](selma) hat [ihn](egmont) drei Karten ziehen lassen, ehe [sie](selma) nickte. Nun steht [ihr](selma) Name neben dem [seinen](egmont) über der Tür. [Cora](cora), seit Advent [Wanjas](wanja) angetraute [Gemahlin](cora), stillt hinter der Bühne die kleine [Rosa](baby). [Paul](paul) spielt, [Hulda](hulda) blättert um, und [er](paul) findet endlich die richtigen Worte, ohne nach Suppe zu fragen. [Elfriede](kommtochter) debütiert als Zersägte. Am Ehrentisch streiten [Stahnke](kommerz) und die [Gräfin](graefin) wie ein altes Ehepaar. [Witwe Pfitzner](wirtin) bringt den [Herrschaften](graefin+kommerz) Kaffee.
+ reconcile egmont selma "nickte"
- colleague egmont selma "über der Tür"
- married cora wanja "Gemahlin"
- parent cora baby "stillt"
- confess paul hulda "richtigen Worte"
- create kommtochter "debütiert"
- create paul "spielt"
- quarrel graefin kommerz "streiten"
- gift wirtin graefin+kommerz "bringt"
