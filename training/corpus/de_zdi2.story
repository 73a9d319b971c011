%series Die Wirtin vom Hochjoch
%lang de
%genre mountain series, encyclopaedia summaries
%cast burgi | Walburga Innerkofler; Burgi | f
%cast lois | Alois Innerkofler; Lois | m
%cast severin | Severin Platzgummer; Severin; Platzgummer | m
%cast gretl | Gretl Platzgummer; Gretl | f
%cast vitus | Vitus | m
%cast amrei | Amrei Innerkofler; Amrei | f
%cast tenzin | Tenzin Dorje; Tenzin | m
%cast korbinian | Pfarrer Korbinian; Korbinian | m
%cast zenzi | Zenzi | f
%cast gruber | Bürgermeister Gruber; Gruber | m
%cast bergsteiger | Jost | m
%cast verlobte | Philippa | f
%cast geschaeftsf | - | m
%cast doktorin | Dr. Malin Sörensen; Dr. Sörensen; Malin | f
%cast kuh | Resi | f

== 1 Der Heimweg
Seit dem Lawinentod [ihres](burgi) [Mannes](lois) [Lois](lois) führt [Walburga Innerkofler](burgi) die Schutzhütte am [Hochjoch](@hochjoch) allein mit [ihrer](burgi) [Tochter](amrei) [Amrei](amrei). Weil die Arbeit nicht zu schaffen ist, stellt [sie](burgi) zum Missfallen der Talbewohner den nepalesischen [Koch](tenzin) [Tenzin Dorje](tenzin) ein. [Bürgermeister Gruber](gruber), [der](gruber) an der Stelle der Hütte ein Hotel plant, rät der [Witwe](burgi) unverhohlen, rechtzeitig zu verkaufen, solange [ihr](burgi) Dach noch steht. Am Abend findet [Amrei](amrei) vor der Tür einen halb erfrorenen [Bergsteiger](bergsteiger), [der](bergsteiger) [seinen](bergsteiger) Namen nicht mehr weiß.
- die.past lois "Lawinentod"
- married.past burgi lois "Mannes"
- parent burgi amrei "Tochter"
+ hire tenzin burgi "stellt"
- create? gruber "plant"
- threaten gruber burgi "solange ihr Dach"
+ find amrei bergsteiger "findet"
- injure bergsteiger "halb erfrorenen"
- ill bergsteiger "Namen nicht mehr"

== 2 Der Namenlose
[Malin Sörensen](doktorin), die schwedische [Gemeindeärztin](doktorin), steigt durch den Neuschnee auf und versorgt die Erfrierungen des [Mannes](bergsteiger). [Amrei](amrei) liest [ihm](bergsteiger) vor, um [sein](bergsteiger) Gedächtnis anzuregen, und kann den Blick nicht von [ihm](bergsteiger) wenden. [Vitus](vitus), der [Sohn](vitus) des reichen [Sägewerksbesitzers](severin) [Platzgummer](severin) und seit Schultagen [ihr](amrei) [Freund](vitus), wartet im Tal vergebens auf [sie](amrei). Derweil versucht [Tenzin](tenzin), die [Kuh](kuh) [Resi](kuh) zu melken, und bezieht einen Tritt vor das Schienbein.
- travel doktorin "steigt"
- treat bergsteiger doktorin "versorgt"
- help amrei bergsteiger "liest"
+ love.start amrei bergsteiger "Blick nicht"
- parent severin vitus "Sohn"
- couple amrei vitus "Freund"
- injure tenzin kuh "Tritt"

== 3 Brautschau
[Severin Platzgummer](severin) hat [Burgi](burgi) einst um eines Hofes willen sitzen gelassen und die vermögende [Gretl](gretl) genommen. Nun, da [Gretl](gretl) seit einem Schlaganfall im Rollstuhl sitzt, sucht [er](severin) unter allerlei Vorwänden die Nähe der [Hüttenwirtin](burgi). [Diese](burgi) weist [ihn](severin) mit dem Besen vom Hof. Bei der Sonntagsmesse hat [Pfarrer Korbinian](korbinian) Mühe, die Gemüter zu beruhigen, denn über den "[Heiden](tenzin) in der Küche" wird mehr getuschelt als gebetet. [Zenzi](zenzi), [Korbinians](korbinian) [Haushälterin](zenzi), bekennt sich laut zu [Tenzins](tenzin) Knödeln.
- breakup.past severin burgi "sitzen gelassen"
- ex burgi severin "sitzen gelassen"
- married gretl severin "genommen"
- ill gretl "Schlaganfall"
- love severin burgi "sucht er"
+ reject burgi severin "weist"
- boss korbinian zenzi "Haushälterin"
- help zenzi tenzin "bekennt"

== 4 Spuren im Schnee
Nachdem unbekannte Täter in der Nacht die Materialseilbahn unbrauchbar gemacht haben, fällt der Verdacht auf den [Fremden](bergsteiger), [dem](bergsteiger) inzwischen wenigstens der Vorname [Jost](bergsteiger) eingefallen ist. [Gruber](gruber) verlangt [seine](bergsteiger) Festnahme. [Amrei](amrei) verschafft [ihm](bergsteiger) ein Alibi, indem [sie](amrei) wahrheitsgemäß angibt, [er](bergsteiger) sei bis zum Morgen in [ihrer](amrei) Kammer gewesen. [Vitus](vitus), [der](vitus) unter den Zuhörern sitzt, verlässt die Stube ohne ein Wort. [Burgi](burgi) gibt [ihrer](burgi) [Tochter](amrei) eine Ohrfeige, die [beide](amrei+burgi) gleichermaßen erschreckt.
- attack _ "unbrauchbar"
- accuse gruber bergsteiger "Verdacht"
- discover bergsteiger "eingefallen"
- arrest? _ bergsteiger "Festnahme"
+ help amrei bergsteiger "Alibi"
+ sex amrei bergsteiger "Kammer"
- cheat amrei vitus "Kammer"
- discover vitus amrei+bergsteiger "Zuhörern"
- flee vitus "verlässt"
- parent burgi amrei "Tochter"
- attack burgi amrei "Ohrfeige"
- sad amrei+burgi "erschreckt"

== 5 Das Stollenbuch
Beim Ausräumen der Dachkammer stößt [Tenzin](tenzin) auf ein Tagebuch von [Lois](lois). Den letzten Einträgen ist zu entnehmen, dass [dieser](lois) sich mit [Severin](severin) wegen eines Grenzsteins überworfen hatte und dass [die beiden](lois+severin) am Tag der Lawine gemeinsam im Hang unterwegs waren. [Tenzin](tenzin), [der](tenzin) nicht weiß, ob [ihm](tenzin) eine Einmischung zusteht, zieht [Korbinian](korbinian) ins Vertrauen. Der [Geistliche](korbinian) wird blass: [Er](korbinian) hat darüber längst etwas gehört, im Beichtstuhl, und ist zum Schweigen verpflichtet.
+ find tenzin "stößt"
- create.past lois "Tagebuch"
- discover tenzin lois+severin "zu entnehmen"
- quarrel.past lois severin "überworfen"
- travel.past lois+severin "unterwegs"
+ reveal tenzin korbinian "ins Vertrauen"
- discover.past korbinian "längst etwas gehört"
- reveal! korbinian "Schweigen"

== 6 Almabtrieb
Während des Festes tanzt [Dr. Sörensen](doktorin) mit [Vitus](vitus), [der](vitus) [seinen](vitus) Kummer in Enzian ertränkt, und bringt den [Schwankenden](vitus) zu Fuß nach Hause. [Gretl](gretl) beobachtet vom Rollstuhl aus, wie [ihr](gretl) [Mann](severin) [Burgi](burgi) einen Kranz überreicht. [Sie](gretl) sagt nichts, ändert jedoch am folgenden Tag [ihr](gretl) Testament zugunsten der Kirche. [Resi](kuh) geht unterwegs verloren und wird von [Jost](bergsteiger) aus einer Felsspalte gezogen, wobei [ihm](bergsteiger) schlagartig [sein](bergsteiger) früheres Leben wieder vor Augen steht: [Er](bergsteiger) hat eine [Verlobte](verlobte).
- celebrate _ "Festes"
- sad vitus "Kummer"
- help doktorin vitus "bringt"
- married gretl severin "Mann"
- discover gretl severin "beobachtet"
- gift severin burgi "Kranz"
- gift? gretl "Testament"
- lose _ kuh "verloren"
+ rescue bergsteiger kuh "gezogen"
- recover bergsteiger "wieder vor Augen"
+ engaged bergsteiger verlobte "Verlobte"

== 7 Besuch aus der Stadt
[Jost](bergsteiger) bringt es nicht fertig, [Amrei](amrei) reinen Wein einzuschenken, und so übernimmt es [Philippa](verlobte) selbst, die [Braut](verlobte), [die](verlobte) per Hubschrauber auf der Terrasse landet. [Amrei](amrei) serviert [ihr](verlobte) noch einen Kaffee, ehe [sie](amrei) im Holzschuppen zusammensackt. [Burgi](burgi) setzt sich zu [ihr](amrei) ins Stroh; die Ohrfeige ist damit vergeben. [Jost](bergsteiger) reist ab, lässt aber [seinen](bergsteiger) Kompass auf dem Kopfkissen liegen. Im Gasthof bietet [Gruber](gruber) [Philippa](verlobte), einer gut verdienenden [Maklerin](verlobte), eine Beteiligung am Hotel an.
- reveal! bergsteiger amrei "bringt es nicht fertig"
- engaged bergsteiger verlobte "Braut"
- travel verlobte "landet"
- reveal verlobte amrei "übernimmt"
- sad amrei "zusammensackt"
- help burgi amrei "ins Stroh"
+ reconcile amrei burgi "vergeben"
+ breakup bergsteiger amrei "reist ab"
- gift bergsteiger amrei "Kompass"
- invite gruber verlobte "Beteiligung"

== 8 Stumme Zeugin
[Gretl](gretl) lässt sich von [Vitus](vitus) zum Friedhof schieben und bricht dort, vor dem Grab von [Lois](lois), ein jahrelanges Schweigen. [Ihr](gretl) [Mann](severin) sei nach der Lawine allein zurückgekehrt, mit trockenen Handschuhen; gegraben habe [er](severin) nicht. [Vitus](vitus) stellt [seinen](vitus) [Vater](severin) noch im Sägewerk zur Rede. Im Handgemenge gerät [Severins](severin) Ärmel in die Säge, und nur [Vitus'](vitus) rascher Griff zum Notschalter bewahrt [ihn](severin) davor, den Arm einzubüßen. [Malin](doktorin) näht die Wunde, ohne Fragen zu stellen.
- help vitus gretl "schieben"
- die.past lois "Grab"
+ reveal gretl vitus "bricht"
- married gretl severin "Mann"
- return.past severin "zurückgekehrt"
- help.past! severin lois "gegraben"
- parent severin vitus "Vater"
- quarrel severin vitus "Handgemenge"
- injure severin "in die Säge"
+ rescue vitus severin "bewahrt"
- treat severin doktorin "näht"

== 9 Die offene Rechnung
Unter Schmerzmitteln gesteht [Severin](severin) der [Ärztin](doktorin), [er](severin) habe gehört, wie [Lois](lois) im Schnee um Hilfe rief, und sei fortgegangen. [Malin](doktorin), durch [ihren](doktorin) Eid gebunden, kann [Burgi](burgi) nicht in die Augen sehen. [Diese](burgi) erfährt es dennoch: [Tenzin](tenzin) legt [ihr](burgi) das Tagebuch auf den Tisch und bittet um Verzeihung, dass [er](tenzin) so lange gezögert hat. [Burgi](burgi) steigt in derselben Nacht mit der Flinte [ihres](burgi) [Mannes](lois) ins Tal. [Korbinian](korbinian) läuft [ihr](burgi) im Schlafrock nach und fängt [sie](burgi) an der Brücke ab.
- reveal severin doktorin "gesteht"
- advisor doktorin severin "Ärztin"
- betray.past severin lois "fortgegangen"
- reveal! doktorin burgi "Eid"
+ reveal tenzin burgi "legt"
- discover burgi severin "erfährt"
- reconcile? burgi tenzin "Verzeihung"
- travel burgi "steigt"
- married.past burgi lois "Mannes"
- attack? burgi severin "Flinte"
+ help korbinian burgi "fängt"

== 10 Amreis Zustand
[Amrei](amrei) übergibt sich beim Schlachten, und [Zenzi](zenzi), [die](zenzi) sieben jüngere Geschwister aufgezogen hat, sieht [ihr](amrei) sofort an, woran [sie](amrei) ist. [Vitus](vitus) hält um [ihre](amrei) Hand an, obgleich das Kind nicht von [ihm](vitus) sein kann. [Amrei](amrei) bittet [ihn](vitus) um Bedenkzeit. [Gruber](gruber) hat unterdessen die Bank bewogen, den Hüttenkredit fällig zu stellen; [Burgi](burgi) bleiben dreißig Tage. [Tenzin](tenzin) bietet [ihr](burgi) [seine](tenzin) gesamten Ersparnisse an, die eigentlich für ein Haus in [Pokhara](@pokhara) gedacht waren.
- sibling _ zenzi "Geschwister"
+ pregnant amrei "woran sie ist"
- discover zenzi amrei "sieht"
+ propose vitus amrei "hält um"
- pregnant! amrei vitus "nicht von ihm"
- betray gruber burgi "bewogen"
- gift? tenzin burgi "bietet"

== 11 Sieben Tage
Im Tal macht das Gerücht die Runde, [Burgi](burgi) und [ihr](burgi) [Koch](tenzin) lebten wie Mann und Frau. [Burgi](burgi) hört zum ersten Mal davon, lacht und wird dann sehr still. [Philippa](verlobte) prüft für [Gruber](gruber) die Grundbücher und stellt fest, dass die Hütte zur Hälfte auf Kirchengrund steht, was den [Bürgermeister](gruber) zur Weißglut bringt. [Sie](verlobte) verliert die Lust an dem Geschäft und offenbar auch an [Jost](bergsteiger), [dem](bergsteiger) [sie](verlobte) telefonisch den Laufpass gibt.
- couple? burgi tenzin "lebten wie Mann"
- boss burgi tenzin "Koch"
- happy burgi "lacht"
- investigate verlobte "prüft"
+ discover verlobte "stellt fest"
- sad gruber "Weißglut"
- love.end verlobte bergsteiger "verliert"
+ breakup verlobte bergsteiger "Laufpass"

== 12 Kirchengrund
[Gretl](gretl) stirbt im Schlaf. [Ihr](gretl) Vermögen fließt an die Pfarrei, und [Korbinian](korbinian) verwendet den ersten Teil davon, um den Kredit der Hütte abzulösen. [Severin](severin) stellt sich nach der Beerdigung der Polizei. Vor dem Abtransport bittet [er](severin) [Burgi](burgi) um ein Wort der Vergebung. [Sie](burgi) schweigt lange, schenkt [ihm](severin) eine Tasse Suppe ein und sagt, das andere brauche noch Zeit. [Vitus](vitus) erbt das Sägewerk und entlässt als Erstes den [Geschäftsführer](geschaeftsf), [der](geschaeftsf) im Auftrag des [Bürgermeisters](gruber) die Seilbahn zerstört hatte.
+ die gretl "stirbt"
- gift gretl korbinian "fließt"
+ help korbinian burgi "abzulösen"
- arrest _ severin "Abtransport"
- reconcile? burgi severin "Vergebung"
- help burgi severin "Suppe"
- find vitus "erbt"
- quit geschaeftsf vitus "entlässt"
- boss.past gruber geschaeftsf "im Auftrag"
- attack.past geschaeftsf _ "zerstört"

== 13 Schneeschmelze
[Jost](bergsteiger) kehrt mit gebrochenem Ski und ganzem Herzen zur Hütte zurück, wo [Amrei](amrei) bei Blitz und Donner niederkommt. [Malin](doktorin) ist nicht durchgekommen, also entbindet [Zenzi](zenzi), während [Vitus](vitus) und [Jost](bergsteiger) vor der Tür abwechselnd Holz hacken. Am Morgen gibt [Vitus](vitus) die Hand [seiner](vitus) [Jugendliebe](amrei) frei und trägt [seinen](vitus) Liebeskummer zur [Ärztin](doktorin) ins Tal, [die](doktorin) [ihm](vitus) die Tür im Nachthemd öffnet und nicht wieder schließt. [Burgi](burgi) rückt [Tenzins](tenzin) Stuhl neben [ihren](burgi) eigenen ans Kopfende des Tisches.
+ return bergsteiger "kehrt"
+ birth amrei "niederkommt"
- travel! doktorin "nicht durchgekommen"
- treat amrei zenzi "entbindet"
- love.past vitus amrei "Jugendliebe"
- sad vitus amrei "Liebeskummer"
