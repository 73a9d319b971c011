%series Die Töchter des Teppichhändlers
%lang de
%genre merchant family novel, Smyrna and Trieste around 1890, chapter summaries in the present tense
%cast aram | Aram Petrosjan; Aram; Petrosjan | m
%cast siranush | Siranush | f
%cast lusine | Lusine | f
%cast anahit | Anahit | f
%cast felix | Felix von Thurn; Felix; von Thurn | m
%cast kostas | Kostas | m
%cast despina | Despina | f
%cast emil | Konsul Emil Haberland; Haberland | m
%cast wilma | Wilma Haberland; Wilma | f
%cast musa | Musa | m
%cast gaspare | Doktor Gaspare; Gaspare | m
%cast oskan | Oskan | m
%cast knabe | Levon | m
%cast graefin | - | f

== 1
Der [Händler](aram) [Aram Petrosjan](aram), [den](aram) in ganz [Smyrna](@smyrna) niemand beim Feilschen besiegt hat, verspricht im Rausch eines gelungenen Geschäfts die Hand [seiner](aram) älteren [Tochter](lusine) [Lusine](lusine) dem um zwanzig Jahre älteren [Teilhaber](oskan) [Oskan](oskan), ohne zu ahnen, dass [sie](lusine) seit dem Frühjahr dem griechischen [Fährmann](kostas) [Kostas](kostas) gehört. [Siranush](siranush), die [Mutter](siranush), weint, kocht und billigt. Nur die jüngere [Schwester](anahit), die vierzehnjährige [Anahit](anahit), [die](anahit) [beide](kostas+lusine) auf dem Dach hat küssen sehen, behält für sich, was [sie](anahit) weiß, und verlangt dafür [Lusines](lusine) Ohrringe.
- parent aram lusine "Tochter"
- colleague aram oskan "Teilhaber"
+ engaged? lusine oskan "verspricht"
- discover! aram kostas+lusine "ohne zu ahnen"
+ couple kostas lusine "gehört"
- parent siranush lusine "Mutter"
- sad siranush "weint"
- sibling anahit lusine "Schwester"
- kiss.past kostas lusine "küssen"
- discover.past anahit kostas+lusine "sehen"
- threaten anahit lusine "verlangt"

== 2
Beim Empfang des österreichischen [Konsuls](emil) [Haberland](emil), zu welchem die [Petrosjans](anahit+aram+lusine+siranush) zum ersten Mal gebeten sind, gerät [Lusine](lusine) an den [Attaché](felix) [Felix von Thurn](felix), [der](felix) sich die Langeweile mit fremden Ehefrauen vertreibt, namentlich mit [der](wilma) des [Gastgebers](emil). [Wilma Haberland](wilma) bemerkt, wie [ihr](wilma) [Galan](felix) der [Armenierin](lusine) die Limonade reicht, und stößt mit dem Ellbogen eine Vase um. Am Kai wartet [Kostas](kostas) bis zum Morgengrauen vergebens. [Seine](kostas) [Tante](despina) [Despina](despina), [die](despina) das Wasser ebenso misstrauisch betrachtet wie die Weiber, rät [ihm](kostas) zu einer Griechin.
- invite emil anahit+aram+lusine+siranush "gebeten"
- meet felix lusine "gerät"
+ affair felix wilma "Galan"
- cheat wilma emil "Galan"
- married emil wilma "der des Gastgebers"
- jealous wilma lusine "Vase"
- kin despina kostas "Tante"

== 3
Die Verlobung, auf der [Oskan](oskan) der [Zukünftigen](lusine) ein Collier umlegt, das [ihr](lusine) den Hals wund reibt, nimmt ein jähes Ende, als [Kostas](kostas) über die Gartenmauer steigt und vor sämtlichen Verwandten erklärt, [er](kostas) und keiner sonst werde die [Braut](lusine) heimführen. [Aram](aram) lässt den [Eindringling](kostas) von [seinem](aram) [Diener](musa) [Musa](musa) in den Brunnen werfen, aus dem [ihn](kostas), sobald es dunkelt, derselbe [Musa](musa) wieder heraufzieht. [Lusine](lusine) wird in der Teppichkammer eingeschlossen. In dieser Nacht zahlt [Anahit](anahit) die Ohrringe zurück, indem [sie](anahit) den Schlüssel unter der Tür hindurchschiebt.
+ engaged.start lusine oskan "Verlobung"
- gift oskan lusine "Collier"
- confess kostas lusine "erklärt"
- wedding? kostas lusine "heimführen"
- boss aram musa "Diener"
- attack aram+musa kostas "werfen"
+ rescue musa kostas "heraufzieht"
- abduct aram lusine "eingeschlossen"
- help anahit lusine "Schlüssel"

== 4
[Lusine](lusine) flieht. [Kostas](kostas) wartet im Boot. [Lusine](lusine) küsst [Kostas](kostas). Das Meer ist ruhig. [Oskan](oskan) tobt. [Aram](aram) verflucht [Lusine](lusine). [Siranush](siranush) verflucht [Aram](aram). [Anahit](anahit) lügt für [Lusine](lusine). Auf [Chios](@chios) heiratet [Lusine](lusine) [Kostas](kostas). [Trauzeugin](despina) ist [Despina](despina). [Despina](despina) mag [Lusine](lusine) nicht. [Felix](felix) liest die Anzeige in der Zeitung. [Felix](felix) seufzt. [Wilma](wilma) hört es.
+ flee lusine aram "flieht"
- kiss kostas lusine "küsst"
- sad oskan "tobt"
- reject aram lusine "verflucht"
- quarrel aram siranush "verflucht"#2
- betray anahit _ "lügt"
- help anahit lusine "lügt"
+ wedding kostas lusine "heiratet"
- advisor despina kostas+lusine "Trauzeugin"
- enemy despina lusine "mag Lusine nicht"
- love felix lusine "seufzt"
- discover wilma felix "hört"

== 5
Ein Jahr darauf ist vom Glück auf [Chios](@chios) wenig geblieben: [Kostas](kostas) trinkt, die [Tante](despina) keift, und das Kind, mit dem [Lusine](lusine) schwanger ging, ist tot zur Welt gekommen. Als [Felix](felix), [dem](felix) [Wilma](wilma) nach einer Szene den Laufpass gegeben hat, wegen einer Quarantäne auf der Insel festsitzt, führen [ihn](felix) die vermeintlichen Zufälle jeden Tag an der Tür der [Fährmannsfrau](lusine) vorüber. [Sie](lusine) spricht mit [ihm](felix) über Bücher. [Ihr](lusine) [Gatte](kostas) schlägt [sie](lusine) dafür, einmal, und bereut es auf den Knien; doch von diesem Mal, so der Roman, ist nie wieder aufzustehen.
- ill kostas "trinkt"
- birth lusine "tot zur Welt"
- die _ "tot"
- breakup.past wilma felix "Laufpass"
- travel felix "Insel" @chios
- flirt felix lusine "Zufälle"
- married kostas lusine "Gatte"
+ attack kostas lusine "schlägt"
- reconcile? kostas lusine "bereut"

== 6
[Lusine](lusine) verlässt [Kostas](kostas) mit demselben Bündel, mit dem [sie](lusine) gekommen ist, und nimmt das Angebot des [Attachés](felix) an, als Gesellschafterin einer alten [Gräfin](graefin), [seiner](felix) [Mutter](graefin), nach [Triest](@triest) zu reisen. Daheim ist [Anahit](anahit), inzwischen sechzehn und der [Augapfel](anahit) des Hauses, auf [den](anahit) [Aram](aram) alle Hoffnungen setzt, zu [Oskan](oskan) ins Kontor gegangen und hat [ihm](oskan), [der](oskan) den Schimpf noch nicht verwunden hatte, kühl einen Handel vorgeschlagen: sich selbst gegen die Schulden des [Vaters](aram). [Oskan](oskan), [der](oskan) Geschäfte schätzt, weint zum ersten Mal in [seinem](oskan) Leben und lehnt ab.
+ breakup lusine kostas "verlässt"
- hire lusine felix "Gesellschafterin"
- parent graefin felix "Mutter"
- travel felix+lusine "reisen" @triest
- propose anahit oskan "Handel"
- parent aram anahit "Vaters"
- sad oskan "weint"
+ reject oskan anahit "lehnt"

== 7
Die [Gräfin](graefin), blind und boshaft, gewinnt die neue [Vorleserin](lusine) lieb, weil [diese](lusine) als Einzige widerspricht, und durchkreuzt die Absichten des [Sohnes](felix), indem [sie](graefin) [ihn](felix) zu einer Erbin nach [Graz](@graz) schickt; [er](felix) fährt, macht der Erbin einen Antrag, zieht ihn im Foyer zurück und steht nach drei Tagen wieder in [Triest](@triest), wo [ihm](felix) [Lusine](lusine) sagt, [sie](lusine) sei noch immer eine verheiratete [Frau](lusine). Der [Arzt](gaspare) der [Alten](graefin), [Doktor Gaspare](gaspare), hört das im Nebenzimmer und schreibt noch am selben Abend nach [Smyrna](@smyrna), wobei die Kosten der Briefmarke ausdrücklich erwähnt werden.
- friend.start graefin lusine "gewinnt"
- parent graefin felix "Sohnes"
+ propose felix _ "Antrag"
- return felix "wieder"
- married kostas lusine "verheiratete"
- reject lusine felix "sagt"
- advisor gaspare graefin "Arzt"
- discover gaspare felix+lusine "hört"
+ reveal gaspare _ "schreibt"

== 8
Der Brief erreicht [Aram](aram). [Aram](aram) liest ihn zweimal. [Siranush](siranush) liest ihn heimlich. [Kostas](kostas) ist tot. Ein Sturm hat [Kostas](kostas) geholt. [Lusine](lusine) weiß es noch nicht. [Despina](despina) trauert um [Kostas](kostas). [Despina](despina) gibt [Lusine](lusine) die Schuld. [Oskan](oskan) reist nach [Triest](@triest). [Oskan](oskan) trifft [Lusine](lusine) am Hafen. [Lusine](lusine) erschrickt. [Oskan](oskan) sagt es [Lusine](lusine). [Lusine](lusine) sinkt [Oskan](oskan) in die Arme. [Felix](felix) sieht [beide](lusine+oskan).
+ die kostas "tot"
- discover! lusine kostas "noch nicht"
- sad despina kostas "trauert"
- accuse despina lusine "Schuld"
- travel oskan "reist" @triest
- sad lusine oskan "erschrickt"
+ reveal oskan lusine "sagt es"
- help oskan lusine "Arme"
- discover felix lusine+oskan "sieht"

== 9
[Felix](felix), [der](felix) aus dem Gesehenen den falschen Schluss zieht, reist ab, ohne der [Witwe](lusine) ein Wort zu hinterlassen, und fordert in [Wien](@wien), des Lebens überdrüssig, den erstbesten Mann, der seinen Hut verwechselt, zum Duell. Die [Gräfin](graefin) verliert mit dem [Sohn](felix) auch die Lust am Sterben und diktiert [Lusine](lusine) vierzig Briefe, von denen keiner ankommt. [Oskan](oskan), [der](oskan) statt einer Woche einen Winter bleibt, wirbt nicht; [er](oskan) repariert der [Gräfin](graefin) die Uhren. Unterdessen hat [Anahit](anahit) den [Konsul](emil), [den](emil) [Wilma](wilma) um eines Kapitäns willen verlassen hat, im Schach besiegt.
- discover! felix lusine+oskan "falschen Schluss"
- married.past kostas lusine "Witwe"
+ flee felix lusine "reist ab"
- sad felix "überdrüssig"
- attack? felix _ "Duell"
- parent graefin felix "Sohn"
- confess! oskan lusine "wirbt nicht"
- help oskan graefin "repariert"
+ breakup.past wilma emil "verlassen"

== 10
Was als Schachpartie begann, führt in [Smyrna](@smyrna) zu Gerüchten, die nicht alle falsch sind: [Anahit](anahit), achtzehn, trifft den geschiedenen [Haberland](emil) jeden Donnerstag, und der [Vater](aram), [dem](aram) man es zuträgt, stürzt mit einem Säbel ins Konsulat, erleidet aber auf der Schwelle einen Schlag. [Musa](musa), der alte [Diener](musa), trägt [ihn](aram) heim. Da [Aram](aram) die Sprache nicht wiederfindet, führt [Siranush](siranush) fortan das Geschäft, und zwar besser. In [Triest](@triest) sagt [Oskan](oskan) auf der Mole endlich, dass [er](oskan) [Lusine](lusine) die zehn Jahre über nie habe vergessen können. [Sie](lusine) antwortet, [sie](lusine) denke noch an einen anderen.
- couple anahit emil "jeden Donnerstag"
- divorce.past emil wilma "geschiedenen"
- parent aram anahit "Vater"
- attack? aram emil "Säbel"
+ ill aram "Schlag"
- help musa aram "trägt"
- boss aram musa "Diener"
- hire siranush "führt"#2
+ confess oskan lusine "sagt"
- love oskan lusine "nie habe vergessen"
- reject lusine oskan "einen anderen"

== 11
Mit einer Kugel in der Hüfte und einer [Krankenschwester](despina) am Arm, [die](despina) [er](felix) für [seine](felix) Braut ausgibt, kehrt [Felix](felix) in das Haus der [Mutter](graefin) zurück, findet aber statt der erwarteten Szene nur die blinde [Gräfin](graefin), [die](graefin) [ihn](felix) mit dem Stock schlägt und danach umarmt; [Lusine](lusine) ist am Morgen mit [Oskan](oskan) nach [Smyrna](@smyrna) abgereist, zum Krankenbett des [Vaters](aram). In der Nacht gesteht die [Pflegerin](despina) dem [Heimkehrer](felix), dass [sie](despina) [Despina](despina) heiße und gekommen sei, um die [Mörderin](lusine) [ihres](despina) [Neffen](kostas) zu finden. [Felix](felix) lacht zuerst. Dann holt [er](felix) das Kursbuch.
- injure felix "Kugel"
- engaged! despina felix "ausgibt"
+ return felix "kehrt"
- parent graefin felix "Mutter"
- attack graefin felix "schlägt"
- reconcile felix graefin "umarmt"
- travel lusine+oskan "abgereist" @smyrna
- parent aram lusine "Vaters"
- reveal despina felix "gesteht"
- kin despina kostas "Neffen"
- accuse despina lusine "Mörderin"

== 12
Am Bett des stummen [Petrosjan](aram) finden alle Fäden zusammen: [Lusine](lusine) erhält [seinen](aram) Segen durch ein Nicken, [Anahit](anahit) heiratet [Haberland](emil) in der Konsulatskapelle und ist, wie die Kleider verraten, nicht mehr allein, und [Despina](despina), mit dem Messer im Strumpf bis in die Teppichkammer gelangt, wird von dem herbeigeeilten [Felix](felix) entwaffnet, [der](felix) dabei [Lusine](lusine) zum letzten Mal in die Augen sieht. [Sie](lusine) dankt [ihm](felix), nimmt Abschied und [Oskans](oskan) Arm. Der Roman endet mit der Geburt eines [Knaben](knabe), [den](knabe) [Anahit](anahit) [Levon](knabe) nennt und [den](knabe) [sie](anahit) dem alten [Musa](musa) in die Arme legt.
- reconcile aram lusine "Segen"
+ wedding anahit emil "heiratet"
- pregnant anahit emil "nicht mehr allein"
- attack? despina lusine "Messer"
+ rescue felix lusine "entwaffnet"
- love felix lusine "Augen"
- reject lusine felix "Abschied"
- couple? lusine oskan "Arm"
+ birth anahit knabe "Geburt"
