%series Ringwelt Süd, Revier 9
%lang de
%genre Science-Fiction-Krimi, Orbitalstadt, ausführliche Zusammenfassungen
%cast zora | Inspektorin Zora Bähr; Bähr; Zora | f
%cast quill | Quill | n
%cast amadou | Amadou Seck; Seck; Amadou | m
%cast senatorin | Senatorin Lakshmi Rao; Rao; Lakshmi | f
%cast dev | Dev Rao; Dev | m
%cast milan | Milan Bähr; Milan | m
%cast klon | Zwo | m
%cast pathologin | Freya Nygård; Nygård; Freya | f
%cast gaertner | - | m
%cast bomber | - | n
%cast botschafter | - | m
%cast kind | Inka | f
%cast frau | - | f

== 1
Im Gewächshausring treibt ein [Toter](gaertner) zwischen schwerelosen Tomaten. Für [Inspektorin Zora Bähr](zora) ist es der erste Fall mit [Quill](quill), einer [Maschine](quill) in Menschengestalt, [die](quill) [ihr](zora) [Chef](amadou) [Amadou Seck](amadou) gegen [ihren](zora) Protest angeschafft hat. [Bähr](zora) hasst Androiden, seit ein Wartungsroboter [ihren](zora) [Mann](milan) [Milan](milan) durch die Luftschleuse schob. Der [Ermordete](gaertner), ein [Gärtner](gaertner), versorgte [Senatorin Rao](senatorin) mit Rosen und [deren](senatorin) [Sohn](dev) [Dev](dev) mit Stärkerem. Als [Zora](zora) [diesen](dev) befragt, lügt [er](dev) so schlecht, dass sogar [Quill](quill) lacht.
+ die gaertner "Toter"
- colleague.start quill zora "Fall mit Quill"
- boss amadou zora "Chef"
- quarrel amadou zora "Protest"
- hire quill amadou "angeschafft"
- enemy quill zora "hasst"
- kill.past _ milan "schob"
- married.past milan zora "Mann"
- kill.past _ gaertner "Ermordete"
- gift.past gaertner dev+senatorin "versorgte"
- parent senatorin dev "Sohn"
- investigate zora dev "befragt"
- betray dev zora "lügt"

== 2
[Freya Nygård](pathologin), [die](pathologin) Leichen vorliest, während [sie](pathologin) sie öffnet, findet im Magen des [Gärtners](gaertner) einen Datenkristall. Darauf: Aufnahmen der [Senatorin](senatorin) in den Armen des marsianischen [Botschafters](botschafter), eines verheirateten [Mannes](botschafter). Das riecht nach Erpressung. [Lakshmi Rao](senatorin) bestellt [Seck](amadou) ein und erinnert [ihn](amadou) daran, wer [seine](amadou) Wahl bezahlt hat. Der [Chef](amadou) zieht [Bähr](zora) den Fall weg. [Quill](quill), zu Gehorsam verpflichtet, fragt die [Partnerin](zora), ob das Wort „weg“ eine Entfernung angebe, und ermittelt weiter.
- find pathologin "findet"
- affair botschafter senatorin "in den Armen"
- cheat botschafter frau "in den Armen"
- married botschafter frau "verheirateten"
- threaten? gaertner senatorin "Erpressung"
- threaten senatorin amadou "erinnert"
- help.past senatorin amadou "bezahlt"
+ quit zora amadou "zieht"
- boss amadou zora "Chef"
- colleague quill zora "Partnerin"
- investigate quill gaertner "ermittelt weiter"

== 3
[Dev](dev) steht mit gepackter Tasche am Shuttle, als [Zora](zora) [ihn](dev) aus der Schlange fischt. Nicht die [Mutter](senatorin) habe man erpresst, sondern [ihn](dev), stammelt [er](dev): [Er](dev) liebe den [Botschafter](botschafter) selbst und habe [dessen](botschafter) Untreue mit der eigenen [Mutter](senatorin) gefilmt. Den [Gärtner](gaertner) will [er](dev) nicht angerührt haben. Noch während [er](dev) unterschreibt, explodiert der Verhörraum. [Quill](quill) wirft sich über [Bähr](zora) und verliert ein Bein. Der [Junge](dev) verliert mehr.
- flee? dev "gepackter Tasche"
- arrest zora dev "fischt"
- threaten.past gaertner dev "erpresst"
- parent senatorin dev "Mutter"
- love dev botschafter "liebe"
- cheat.past botschafter dev "Untreue"
- discover.past dev botschafter "gefilmt"
- kill! dev gaertner "nicht angerührt"
+ rescue quill zora "wirft"
- injure quill bomber "Bein"
+ die dev "verliert mehr"

== 4
Am Sarg [ihres](senatorin) [Einzigen](dev) gibt die [Senatorin](senatorin) der [Polizistin](zora) die Schuld und spuckt [ihr](zora) auf den Schuh. [Zora](zora) lässt es trocknen. [Amadou](amadou), [der](amadou) sich schämt, händigt [ihr](zora) nachts den Dienstausweis wieder aus. Eine Spur des Sprengstoffs führt in das gesperrte Klonlabor auf Deck Null. Was [sie](quill+zora) dort in einem Tank vorfinden, lässt [Bähr](zora) in die Knie gehen: ein [Mann](klon) mit [Milans](milan) Gesicht, atmend, jünger, ohne die Narbe am Kinn. [Quill](quill) deckt das Glas mit der Jacke zu.
- parent senatorin dev "Einzigen"
+ accuse senatorin zora "Schuld"
- attack senatorin zora "spuckt"
- die.past dev "Sarg"
- sad amadou "schämt"
- gift amadou zora "händigt"
+ find quill+zora klon "vorfinden"

== 5
Ist das [Milan](milan)? [Freya](pathologin) meint nein: eine Kopie, vor sieben Jahren angelegt, am Tag vor [seinem](milan) Tod. Der [Klon](klon) öffnet die Augen und ruft [Zora](zora) bei einem Kosenamen, den sonst niemand kannte. [Sie](zora) bringt [ihn](klon) in [ihre](zora) Wohnung, wo [Inka](kind), die siebenjährige [Tochter](kind), [ihn](klon) fragt, ob [er](klon) Fallschirm spielen könne. [Er](klon) kann. [Quill](quill) bleibt allein im Revier und lädt Akten hoch. Auf die Frage der [Pathologin](pathologin), ob Maschinen eifersüchtig würden, rechnet [sie](quill) auffallend lange.
- die.past milan "Tod"
- recover klon "öffnet"
+ housemate.start klon zora "bringt"
- parent zora kind "Tochter"
- meet kind klon "fragt"
- jealous? quill klon "eifersüchtig"

== 6
Das Labor gehört, über neun Firmen verschachtelt, dem [Botschafter](botschafter). [Der](botschafter) züchtet Ersatzmenschen für [seine](botschafter) Regierung; der [Gärtner](gaertner) war dahintergekommen. [Seck](amadou) will den [Diplomaten](botschafter) festsetzen und wird auf offener Straße angeschossen. [Zora](zora) hält [ihm](amadou) die Hand, bis der Rettungsgleiter da ist, und erfährt von [ihm](amadou) etwas, das [er](amadou) längst hätte sagen müssen: Der Roboter damals handelte auf Befehl, und gegeben hat ihn [Rao](senatorin).
+ discover.past gaertner botschafter "dahintergekommen"
- create botschafter "züchtet"
- arrest? amadou botschafter "festsetzen"
- attack _ amadou "angeschossen"
- help zora amadou "hält"
+ reveal amadou zora "erfährt"
- kill.past senatorin milan "Befehl"

== 7
[Lakshmi Rao](senatorin) leugnet nichts. [Milan](milan) war Buchprüfer, [er](milan) hatte die Rechnungen des Labors gefunden und wollte damit an die Öffentlichkeit. [Sie](senatorin) habe [ihn](milan) dann kopieren lassen, aus schlechtem Gewissen. Auf [Bährs](zora) Bitte legt [sie](senatorin) ein schriftliches Geständnis ab, denn der [Botschafter](botschafter) hat [ihr](senatorin) den [Sohn](dev) genommen. In [ihrer](zora) Küche backt „[Zwo](klon)“, wie [Inka](kind) [ihn](klon) ruft, Pfannkuchen, die nach [Milan](milan) schmecken. [Zora](zora) schließt sich im Bad ein und lässt das Wasser laufen.
- discover.past milan senatorin "gefunden"
- kill.past senatorin milan "leugnet nichts"
- reveal.past? milan "Öffentlichkeit"
+ reveal senatorin zora "Geständnis"
- kill.past botschafter dev "genommen"
- parent senatorin dev "Sohn"
- sad senatorin "schlechtem Gewissen"
- create klon "backt"

== 8
In der Nacht vor der Aussage wird die [Senatorin](senatorin) in [ihrem](senatorin) Bett erdrosselt, mit bloßen Händen, und am Hals finden sich die Fingerabdrücke von [Milan Bähr](milan). [Quill](quill) muss den [Hausgenossen](klon) [ihrer](quill) [Partnerin](zora) abführen. [Zora](zora) stellt sich in die Tür. Die [Maschine](quill) legt, entgegen allen Vorschriften, die Handschellen auf den Tisch und wartet. Freiwillig geht [Zwo](klon) mit; [er](klon) erinnere sich an nichts, sagt [er](klon), und genau das mache [ihm](klon) Angst. [Inka](kind) tobt.
+ kill _ senatorin "erdrosselt"
- kill? klon senatorin "Fingerabdrücke"
- housemate klon zora "Hausgenossen"
- colleague quill zora "Partnerin"
- arrest quill klon "abführen"
- sad klon "Angst"
- sad kind "tobt"

== 9
[Freya Nygård](pathologin) löst das Rätsel mit einer Lupe. Die Abdrücke sind zu alt, sie tragen die Narbe vom Gartenmesser, die nur der echte [Milan](milan) hatte. Also lebt [er](milan)? Unter der Schleuse, durch die [er](milan) verschwand, entdeckt [Quill](quill) einen Rettungsschacht und darin ein Nachtlager, ein Foto von [Inka](kind), kistenweise Sprengstoff. [Amadou](amadou), gerade aus dem Koma erwacht, soll [Zora](zora) schonend beibringen, dass [ihr](zora) [Mann](milan) ein Mörder ist. [Er](amadou) findet keine Worte. [Sie](zora) liest sie [ihm](amadou) ab.
+ discover pathologin milan "löst"
- die! milan "lebt"
- kill? milan senatorin "Mörder"
- find quill "entdeckt"
- recover amadou "erwacht"
- married milan zora "Mann"
- reveal? amadou zora "beibringen"
+ discover zora milan "liest"

== 10
Sieben Jahre hat [Milan](milan) in den Wänden der Stadt gehaust, um jene zu richten, die [ihn](milan) beseitigen wollten. Den [Gärtner](gaertner) hat nicht [er](milan) getötet, wohl aber [Dev](dev) in die Luft gesprengt, aus Versehen: Die Bombe galt [Quill](quill). [Er](milan) lockt [Inka](kind) mit dem alten Pfiff in den Schacht. Das [Mädchen](kind) hat zwei [Väter](klon+milan) vor sich, sobald [Zwo](klon) nachgeklettert kommt, und läuft, ohne eine Sekunde zu schwanken, hinter den [zweiten](klon).
+ kill! milan gaertner "nicht er"
- kill.past milan dev "gesprengt"
- kill.past? _ milan "beseitigen"
- attack.past? milan quill "galt"
+ abduct milan kind "lockt"
- parent klon+milan kind "Väter"
- reject kind milan "zweiten"

== 11
[Zora](zora) sieht [ihren](zora) [Mann](milan) wieder, den Lauf der Pistole auf einen [anderen](klon) mit demselben Gesicht gerichtet. [Milan](milan) nennt den [Klon](klon) einen Dieb: Bett, Frau, Kind, alles habe [er](klon) [ihm](milan) weggenommen. [Sie](zora) bittet [ihn](milan), zu gehen. Da drückt [er](milan) ab. [Zwo](klon) sackt zusammen, [Quill](quill) bricht dem [Schützen](milan) den Arm. Im Krankenflügel spendet [Milan](milan), an die Liege gekettet, [seinem](milan) [Ebenbild](klon) die Niere. Warum? Weil [Inka](kind) [ihn](milan) darum gebeten hat.
- find zora milan "wieder"
- married milan zora "Mann"
- threaten milan klon "Pistole"
- accuse milan klon "Dieb"
- steal? klon milan "weggenommen"
- reject zora milan "gehen"
+ injure klon milan "drückt"
- attack quill milan "bricht"
- arrest _ milan "gekettet"
+ rescue milan klon "spendet"

== 12
Der [Botschafter](botschafter) wird auf dem Weg zum [Mars](@mars) aus dem Shuttle geholt, von [Seck](amadou) persönlich, im Rollstuhl. [Quill](quill) beantragt den Dienstgrad Inspektorin und bekommt ihn, samt Gehalt, das [sie](quill) nicht auszugeben weiß; [Freya](pathologin) hätte da Vorschläge und lädt [sie](quill) ins Theater ein. [Milan](milan) tritt eine lebenslange Haft an. [Zwo](klon) zieht aus, eine Etage tiefer, weil [Zora](zora) Zeit braucht. Jeden Morgen um sieben klingelt [Inka](kind) bei [ihm](klon). Heute, zum ersten Mal, steht [Zora](zora) dahinter, mit Pfannkuchenteig.
- travel botschafter "Weg" @mars
- arrest amadou botschafter "geholt"
+ hire quill "Dienstgrad"
- invite pathologin quill "lädt"
- arrest _ milan "Haft"
- move klon "zieht"
- housemate.end klon zora "zieht"
- neighbour.start klon zora "Etage tiefer"
- reconcile klon zora "Pfannkuchenteig"
