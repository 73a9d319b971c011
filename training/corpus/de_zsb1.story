%series Molo Settimo
%lang de
%genre Italian customs crime drama set in the port of Trieste, overview of a TV magazine
%cast visintin | Maresciallo Loredana Visintin; Loredana Visintin; Loredana; Visintin | f
%cast furlan | Ezio Furlan; Furlan; Ezio | m
%cast pahor | Capitano Boris Pahor; Boris Pahor; Pahor; Boris | m
%cast zoe | Zoe Bressan; Zoe | f
%cast bressan | Nevio Bressan; Bressan; Nevio | m
%cast cossutta | Dottoressa Cossutta; Cossutta | f
%cast kranfuehrer | Duilio Sancin; Sancin; Duilio | m
%cast tante | Tante Nives; Nives | f
%cast gio | Gio Zorzenon; Gio | m
%cast aleksa | Aleksa | m
%cast fahrer | - | m
%cast arzt | - | m
%cast neu | Tenente Dreossi; Dreossi | f
%cast anwalt | - | m
%cast oma | - | f

== 1 Kaffee aus Santos
Zwischen vierhundert Säcken Rohkaffee stößt [Maresciallo Loredana Visintin](visintin) von der [Guardia di Finanza](#gdf) auf einen erstickten [Lastwagenfahrer](fahrer). [Ihr](visintin) [Vorgesetzter](pahor), [Capitano Boris Pahor](pahor), will die Sache als Unfall abheften. [Sie](visintin) hält sich nicht daran und nimmt sich mit [ihrem](visintin) [Partner](furlan) [Ezio Furlan](furlan) die Röstereien der Stadt vor. [Furlan](furlan) kennt im Hafen jeden Poller; [er](furlan) ist auf dem [Molo Settimo](@molo) groß geworden. Am Abend zerschlägt jemand die Scheiben [seines](furlan) Wagens.
+ find visintin fahrer "stößt"
- die fahrer "erstickten"
- boss pahor visintin "Vorgesetzter"
- colleague furlan visintin "Partner"
+ investigate furlan+visintin "nimmt sich"
- attack _ furlan "zerschlägt"

== 2 Die Rösterin
Die Spur führt zu [Zoe Bressan](zoe), [die](zoe) nach dem Schlaganfall [ihres](zoe) [Vaters](bressan) das Familienunternehmen lenkt. Der alte [Nevio Bressan](bressan) sitzt seither im Rollstuhl und sagt kein Wort. [Zoe](zoe) gibt sich ahnungslos, doch [Furlan](furlan) weiß, wann [sie](zoe) flunkert: Vor zwölf Jahren hätten [die beiden](furlan+zoe) um ein Haar den Bund fürs Leben geschlossen. [Seiner](furlan) [Kollegin](visintin) verschweigt [er](furlan) das. Der [Kranführer](kranfuehrer), [der](kranfuehrer) den Container abgesetzt hat, ist unterdessen nicht mehr aufzutreiben.
- ill.past bressan "Schlaganfall"
- parent bressan zoe "Vaters"
- boss zoe _ "lenkt"
- betray zoe "ahnungslos"
+ wedding.past? furlan zoe "Bund fürs Leben"
- colleague furlan visintin "Kollegin"
- betray furlan visintin "verschweigt"
+ flee kranfuehrer "nicht mehr aufzutreiben"

== 3 Bora
Bei hundertzwanzig Stundenkilometern Wind steht der Hafen still. Die [Maresciallo](visintin) nutzt die Zwangspause und klopft bei [Tante Nives](tante) an, einer [Wäscherin](tante), bei [der](tante) [Furlan](furlan) nach dem frühen Tod [seiner](furlan) Eltern aufwuchs. Ohne es zu ahnen, verplappert sich die alte [Dame](tante) und erzählt von der [Beinahe-Braut](zoe) aus der Kaffeedynastie. [Loredana](visintin) fühlt sich von [ihrem](visintin) [Partner](furlan) hintergangen. Die [Staatsanwältin](cossutta), [Dottoressa Cossutta](cossutta), hält zu [ihr](visintin) und legt [ihr](visintin) nahe, fortan allein zu fahren. Im Lagerhaus 26 fallen derweil Schüsse.
- travel visintin tante "klopft"
- die.past _ "Tod"
- kin furlan tante "Tante"
+ reveal tante visintin "verplappert"
- engaged.past? furlan zoe "Beinahe-Braut"
- colleague furlan visintin "Partner"
+ betray furlan visintin "hintergangen"
- help cossutta visintin "hält zu ihr"

== 4 Kurze Nacht
[Furlan](furlan) blutet. Ein Streifschuss, sagt der [Arzt](arzt). Genäht hat [ihn](furlan) der [Arzt](arzt) auf dem Küchentisch. [Nives](tante) hält die Lampe. Geschossen hat [Gio](gio). [Gio Zorzenon](gio) ist neunzehn. [Er](gio) fährt für [Zoe](zoe) die Kaffeeproben aus. Jetzt zittert [Gio](gio) am ganzen Leib. [Er](gio) wirft die Pistole ins Meer. Dann ruft [er](gio) [Aleksa](aleksa) an. [Aleksa](aleksa) lacht nur. „Lauf“, sagt [Aleksa](aleksa). Den Nachtzug nach [Udine](@udine) erwischt [Gio](gio) gerade noch. Am Morgen steht [Loredana](visintin) bei [Nives](tante) in der Tür. [Sie](visintin) hat Kuchen dabei. Das ist [ihre](visintin) Art von Friedensangebot.
+ injure furlan gio "Streifschuss"
- treat furlan arzt "Genäht"
- help tante arzt "hält die Lampe"
- attack gio furlan "Geschossen"
- boss zoe gio "fährt für"
- sad gio "zittert"
- flee gio "Nachtzug" @udine
+ reconcile? furlan visintin "Friedensangebot"

== 5 Der Schütze
Auf dem Bahnhof von [Udine](@udine) klicken für den [Neunzehnjährigen](gio) die Handschellen. [Pahor](pahor) vernimmt den [Ausfahrer](gio) höchstselbst und schickt alle anderen vor die Tür. Am nächsten Tag zieht [Gio](gio) [sein](gio) Geständnis zurück. [Loredana](visintin) wird stutzig: Wer hat dem mittellosen [Jungen](gio) den teuersten [Strafverteidiger](anwalt) der Stadt besorgt? Der angeschossene [Zollfahnder](furlan), noch mit dem Arm in der Schlinge, bittet [seine](furlan) einstige [Beinahe-Verlobte](zoe) um ein Treffen auf dem [Faro](@faro). [Zoe](zoe) kommt, aber nicht allein.
+ arrest _ gio "Handschellen" @udine
- investigate pahor gio "vernimmt"
- reveal! gio "zieht Gio sein Geständnis zurück"
- advisor anwalt gio "Strafverteidiger"
- injure.past furlan gio "angeschossene"
- invite furlan zoe "Treffen" @faro

== 6 Was die Witwe nicht weiß
[Zoes](zoe) [Begleiter](bressan) ist [ihr](zoe) [Vater](bressan) im Rollstuhl, und der [Stumme](bressan) kann schreiben. Mit der linken Hand kritzelt [er](bressan) einen Namen: [Aleksa](aleksa). Der [Belgrader](aleksa) hat die [Rösterin](zoe) in der Hand, seit [er](aleksa) [ihr](zoe) nach dem Schlaganfall des [Seniors](bressan) die Schulden abnahm. Seitdem lässt [er](aleksa) Kokain in [ihren](zoe) Säcken reisen und droht, andernfalls werde der [Alte](bressan) nicht mehr lange rollen. Der tote [Lastwagenfahrer](fahrer) hatte Geld für [sein](fahrer) Schweigen verlangt. [Furlan](furlan) verspricht [ihr](zoe), [sie](zoe) herauszuholen.
- parent bressan zoe "Vater"
+ reveal bressan furlan "kritzelt"
- ill.past bressan "Schlaganfall"
- help.past aleksa zoe "die Schulden abnahm"
- threaten aleksa zoe "droht"
- kill? aleksa bressan "nicht mehr lange rollen"
- die.past fahrer "tote"
- threaten.past fahrer _ "Geld für sein Schweigen"
+ rescue? furlan zoe "herauszuholen"

== 7 Maulwurf
Zum zweiten Mal trifft das Kommando nur auf leere Container: Die Schmuggler waren gewarnt. [Cossutta](cossutta), [die](cossutta) in der Dienststelle ein Leck vermutet, hat [Furlan](furlan) im Visier, weil [er](furlan) Nächte in der Villa der [Verdächtigen](zoe) zubringt, und lässt [ihn](furlan) suspendieren. [Loredana](visintin) glaubt kein Wort davon. [Sie](visintin) geht die Telefonlisten durch und kommt [dem](pahor) auf die Spur, mit [dem](pahor) [sie](visintin) zuletzt gerechnet hätte: dem eigenen [Capitano](pahor). [Pahor](pahor) hat dem [Serben](aleksa) jede Razzia verkauft. Die Möwen kreischen, als wüssten sie es längst.
- betray _ "gewarnt"
- investigate cossutta furlan "im Visier"
- affair? furlan zoe "Nächte in der Villa"
- quit furlan cossutta "suspendieren"
- accuse! visintin furlan "kein Wort"
- investigate visintin "Telefonlisten"
+ discover visintin pahor "auf die Spur"
- boss pahor visintin "Capitano"
+ betray pahor visintin "verkauft"

== 8 Der Mann im Kran
In einer Fischerhütte bei [Grado](@grado) spürt der geschasste [Fahnder](furlan) den [Kranführer](kranfuehrer) auf, [der](kranfuehrer) seit dem Fund des [Toten](fahrer) verschwunden war. [Duilio Sancin](kranfuehrer), wie der [Mann](kranfuehrer) heißt, ist der [Schwager](kranfuehrer) des [Opfers](fahrer) und hat alles von oben mit angesehen. Vor Gericht aussagen will [er](kranfuehrer) nicht, denn [er](kranfuehrer) fürchtet um [seine](kranfuehrer) Töchter. [Nives](tante), von [ihrem](tante) [Ziehsohn](furlan) um Beistand gebeten, nimmt die Mädchen bei sich auf. Noch in der Nacht geht die Hütte in Flammen auf. [Sancin](kranfuehrer) überlebt, weil [er](kranfuehrer) zum Angeln draußen war.
- quit.past furlan "geschasste"
+ find furlan kranfuehrer "spürt" @grado
- kin fahrer kranfuehrer "Schwager"
- discover.past kranfuehrer fahrer "mit angesehen"
- reveal! kranfuehrer "aussagen"
- sad kranfuehrer "fürchtet"
- parent kranfuehrer _ "Töchter"
- kin furlan tante "Ziehsohn"
- help tante kranfuehrer "nimmt"
+ attack _ kranfuehrer "in Flammen"

== 9 Die Neue
Aus [Rom](@rom) trifft [Tenente Dreossi](neu) ein, um den Ruf der Dienststelle wiederherzustellen. Die [Neue](neu) traut niemandem, am wenigsten der [Maresciallo](visintin), [die](visintin) [ihren](visintin) [Capitano](pahor) ohne Beweise anschwärzt. [Pahor](pahor) spielt den Gekränkten. [Er](pahor) überreicht der [Römerin](neu) eine Mappe, in der ein Foto [Loredana](visintin) beim Abendessen mit dem [Kokainhändler](aleksa) zeigt; es ist aus zwei Bildern montiert. [Dreossi](neu) fällt darauf herein und verlangt der [Kollegin](visintin) Dienstwaffe und Marke ab. Zum Trost tischt [Nives](tante) Gnocchi mit Zwetschgen auf.
- travel neu "trifft" @triest
- boss pahor visintin "Capitano"
+ accuse visintin pahor "anschwärzt"
- betray pahor neu "spielt den Gekränkten"
- accuse pahor visintin "Mappe"
- colleague neu visintin "Kollegin"
+ quit visintin neu "Marke"
- help tante visintin "Trost"

== 10 Mit leeren Händen
Beide [Ermittler](furlan+visintin) ohne Ausweis, ein [Zeuge](kranfuehrer) ohne Dach, eine [Röstereibesitzerin](zoe) ohne Ausweg: So übersichtlich war die Lage selten. [Zoe](zoe) entschließt sich, dem [Erpresser](aleksa) die Stirn zu bieten, und lässt die nächste Lieferung ins Hafenbecken kippen. Zur Strafe holen [Aleksas](aleksa) Leute [Nevio Bressan](bressan) aus der Villa und bringen [ihn](bressan) auf ein Schiff unter maltesischer Flagge. [Furlan](furlan) und die [Tochter](zoe) des [Verschleppten](bressan) haben bis Mitternacht Zeit. [Gio](gio), inzwischen auf freiem Fuß, bietet dem [Mann](furlan), [den](furlan) [er](gio) beinahe erschossen hätte, [seine](gio) Hilfe an.
- reject zoe aleksa "die Stirn zu bieten"
- lose aleksa "kippen"
+ abduct aleksa bressan "holen"
- parent bressan zoe "Tochter"
- arrest.past _ gio "auf freiem Fuß"
- threaten aleksa furlan+zoe "bis Mitternacht"
- kill.past? gio furlan "beinahe erschossen"
+ help? gio furlan "bietet"

== 11 Unter maltesischer Flagge
Der [Junge](gio) kennt den Wachwechsel, der [Kranführer](kranfuehrer) die Laderäume. Gemeinsam schleusen [sie](gio+kranfuehrer) [Furlan](furlan) in einem leeren Kaffeesack an Bord. [Er](furlan) bringt den alten [Röster](bressan) heil von der »[Gozo Star](*gozo)«, doch [Gio](gio), [der](gio) [ihnen](bressan+furlan) den Rückweg freihält, wird von [Aleksa](aleksa) niedergestochen und verblutet auf der Gangway. [Zoe](zoe) kniet neben dem toten [Ausfahrer](gio). [Dreossi](neu), von [Loredana](visintin) in letzter Minute umgestimmt, lässt die Leinen kappen und stellt den [Mörder](aleksa) am Bug.
- help gio+kranfuehrer furlan "schleusen"
+ rescue furlan bressan "heil"
- kill aleksa gio "niedergestochen"
+ die gio "verblutet"
- sad zoe gio "kniet"
- help gio bressan+furlan "freihält"
- reconcile neu visintin "umgestimmt"
- arrest neu aleksa "stellt"

== 12 Zollfrei
[Pahor](pahor) räumt [seinen](pahor) Schreibtisch, bevor man ihn [ihm](pahor) räumt. Mit zwei Pässen und einem Koffer setzt sich der [Verräter](pahor) nach [Piran](@piran) ab, wo [seine](pahor) slowenische [Großmutter](oma) ein Haus hinterlassen hat. Dort erwartet [ihn](pahor) auf der Terrasse bereits [seine](pahor) frühere [Untergebene](visintin). [Cossutta](cossutta) bittet [Furlan](furlan) um Entschuldigung und gibt [ihm](furlan) die Marke wieder; [er](furlan) legt sie [ihr](cossutta) zurück auf den Tisch. [Er](furlan) will Kaffee rösten. [Zoe](zoe) hat schon ein Schild malen lassen, auf dem [ihre](furlan+zoe) beiden Namen stehen. [Nives](tante) vergießt eine Träne ins Bügelwasser.
- quit pahor "räumt"
+ flee pahor "setzt" @piran
- kin oma pahor "Großmutter"
- die.past oma "hinterlassen"
- find visintin pahor "erwartet"
- boss.past pahor visintin "Untergebene"
- reconcile? cossutta furlan "Entschuldigung"
- hire? furlan cossutta "gibt ihm die Marke wieder"
+ reject furlan cossutta "zurück auf den Tisch"
- create furlan+zoe "Schild"
- happy tante "Träne"
