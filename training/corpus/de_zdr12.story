%series Neun Etagen Marzahn
%lang de
%genre ensemble drama about an apartment tower, Berlin-Marzahn, recap voice of a daily newspaper
%cast gitti | Gitti Rohde; Gitti | f
%cast ronny | Ronny Rohde; Ronny | m
%cast samir | Samir Haddad; Samir | m
%cast layla | Layla Haddad; Layla | f
%cast phuong | Phuong | f
%cast enrico | Enrico Stamm; Enrico; Stamm | m
%cast jessi | Jessi | f
%cast kommissarin | Ute Brandis; Brandis | f
%cast kollege | Okan | m
%cast waechter | Horst Pflug; Pflug | m
%cast bruder | Mario Stamm; Mario | m
%cast pfarrerin | - | f
%cast moerder | - | n
%cast pflugtochter | - | f
%cast ronnyvater | - | m
%cast ehepaar | - | n
%cast kind | Emil | m

== 1
Im neunten Stock brennt noch Licht, und darunter liegt [einer](enrico) auf dem Rasen. [Enrico Stamm](enrico), [Geldverleiher](enrico) des ganzen Blocks, hat [seinen](enrico) letzten Zins eingetrieben: gestürzt, gesprungen oder gestoßen, das ist die Frage, mit der sich [Kommissarin](kommissarin) [Brandis](kommissarin) zu befassen hat. Ein jeder hier stand bei [ihm](enrico) in der Kreide. Die [Friseurin](gitti) [Gitti Rohde](gitti) schuldete [ihm](enrico) Geld, [ihr](gitti) [Sohn](ronny) [Ronny](ronny) eine Tracht Prügel, und [Samir Haddad](samir) aus dem Erdgeschoss hatte dem [Toten](enrico) noch am Vorabend lautstark das Ende gewünscht. [Jessi](jessi), [Stamms](enrico) [Freundin](jessi), nimmt die Nachricht auf, ohne die Zigarette abzusetzen. Nur die Hände verraten [sie](jessi).
+ die enrico "auf dem Rasen"
- kill? _ enrico "gestoßen"
- investigate kommissarin enrico "befassen"
- parent gitti ronny "Sohn"
- threaten.past samir enrico "Ende gewünscht"
- couple.past enrico jessi "Freundin"
- sad jessi "Hände"

== 2
[Brandis](kommissarin) und [ihr](kommissarin) [Assistent](kollege) [Okan](kollege), frisch von der Schule, klappern die Klingelschilder ab. [Samir](samir) gibt zu, dem [Opfer](enrico) am Kragen gewesen zu sein, weil [Stamm](enrico) [Layla](layla), [seine](samir) halbwüchsige [Tochter](layla), mit aufs Moped genommen und erst gegen Morgen wieder abgesetzt hatte. Ein Alibi hat [er](samir) nicht. [Pflug](waechter), der [Wachmann](waechter) der Hochhäuser, will von [seiner](waechter) Loge aus nichts bemerkt haben. Auf der Couch der [Friseurin](gitti) trinkt [Okan](kollege) Kaffee und begegnet dabei [Phuong](phuong), der jungen [Änderungsschneiderin](phuong) von gegenüber. [Er](kollege) schreibt [ihre](phuong) Aussage auf, dann den Namen noch einmal, in Schönschrift.
- boss kommissarin kollege "Assistent"
- investigate kollege+kommissarin enrico "klappern"
+ attack.past samir enrico "am Kragen"
- reveal samir kommissarin "gibt"
- parent samir layla "Tochter"
- discover! waechter "nichts bemerkt"
- neighbour gitti phuong "von gegenüber"
+ meet kollege phuong "begegnet"
- love kollege phuong "Schönschrift"

== 3
Rückblende, acht Wochen vorher. [Enrico](enrico) lebt noch und bringt [Ronny](ronny), siebzehn, das Autofahren bei, ohne Schein. Der [Junge](ronny) himmelt [ihn](enrico) an; [sein](ronny) [Vater](ronnyvater) hat sich ja vor [seiner](ronny) Geburt aus dem Staub gemacht. Dann beobachtet [Ronny](ronny) vom Rücksitz aus, wie der [Bewunderte](enrico) einem alten [Ehepaar](ehepaar) den Fernseher aus der Wohnung trägt, für zwanzig Euro Verzug. Als der [Siebzehnjährige](ronny) sich weigert, mit anzufassen, setzt es eine Ohrfeige, und es bleibt nicht bei der einen. [Jessi](jessi) klebt [ihm](ronny) ein Pflaster an die Schläfe. [Ihr](jessi) eigenes klebt unter dem Pullover.
- advisor enrico ronny "bringt"
- breakup.past ronnyvater gitti "aus dem Staub"
- parent ronnyvater ronny "Vater"
+ discover ronny enrico "beobachtet"
- steal enrico ehepaar "trägt"
- reject ronny enrico "weigert"
+ attack enrico ronny "Ohrfeige"
- treat ronny jessi "Pflaster"
- injure jessi "Ihr eigenes"

== 4
Zurück in der Gegenwart, schlägt [Mario](bruder) auf, der [Bruder](bruder) des [Toten](enrico), aus [Cottbus](@cottbus), in Cowboystiefeln. [Er](bruder) will das Schuldenbuch. Weil [Jessi](jessi) behauptet, nicht zu wissen, wo es liegt, sperrt [er](bruder) die [Hinterbliebene](jessi) in den Heizungskeller und durchwühlt die Wohnung. [Layla](layla) hört das Klopfen in den Rohren, holt [Pflug](waechter) mit [seinem](waechter) Schlüsselbund, und gemeinsam schaffen [sie](layla+waechter) die [Halberfrorene](jessi) ans Tageslicht. Vielleicht ahnt der [Wachmann](waechter), dass [er](waechter) damit etwas wiedergutmacht. [Mario](bruder) wird auf der Feuertreppe gestellt, erklärt alles zum Missverständnis und darf, mangels Anzeige, wieder gehen.
- travel bruder "schlägt"
- find? bruder "will das Schuldenbuch"
- sibling bruder enrico "Bruder"
- betray? jessi bruder "behauptet"
+ abduct bruder jessi "sperrt"
- investigate bruder "durchwühlt"
+ rescue layla+waechter jessi "schaffen"
- arrest _ bruder "gestellt"
- accuse! jessi bruder "mangels Anzeige"

== 5
Wer hat das Buch? [Gitti](gitti) hat es. [Sie](gitti) fand es am Morgen nach der Tat in der Trockenhaube, unter einem Handtuch, und liest seither jede Nacht darin wie andere in der Bibel. Neben jedem Namen steht eine Summe, neben [Laylas](layla) ein Fragezeichen, und neben [Phuong](phuong) das Wort: Hochzeit. Die [Schneiderin](phuong), zur Rede gestellt, wird weiß wie Nesselstoff. [Ihr](phuong) Aufenthaltstitel laufe im Herbst ab. [Stamm](enrico) habe [ihr](phuong) die Ehe angetragen, rein geschäftlich, und als [sie](phuong) Nein sagte, angekündigt, [er](enrico) werde [sie](phuong) melden. [Gitti](gitti) schließt [sie](phuong) in die Arme. Kein Wort zu dem [Assistenten](kollege), verabreden [die beiden](gitti+phuong).
+ find gitti "fand"
- accuse gitti phuong "zur Rede"
- propose.past enrico phuong "angetragen"
- reject.past phuong enrico "Nein"
+ threaten.past enrico phuong "melden"
- reveal phuong gitti "werde sie melden"
- help gitti phuong "Arme"
- reveal! gitti+phuong kollege "Kein Wort"

== 6
Kein Toter, kein Kommissar. Heute wird Fasching gefeiert, im Trockenraum zwischen den Leinen, mit Bowle und Discokugel. Der Fahrstuhl geht nicht, die Heizung zu sehr. [Samir](samir) tritt als Sultan auf, [Ronny](ronny) als Banane. [Okan](kollege), privat da, tanzt vier Lieder mit [Phuong](phuong) und beim fünften ist [ihr](phuong) Mund auf [seinem](kollege). [Layla](layla) und [Ronny](ronny) sitzen auf der Waschmaschine und kabbeln sich darüber, wer wen weniger leiden kann. Die [Pfarrerin](pfarrerin) vom Gemeindezentrum gewinnt die Tombola. Erster Preis: ein Fernseher. [Sie](pfarrerin) trägt ihn stracks zu dem alten [Ehepaar](ehepaar).
- celebrate _ "Fasching"
+ kiss kollege phuong "Mund"
- flirt layla ronny "kabbeln"
- find pfarrerin "gewinnt"
- gift pfarrerin ehepaar "trägt"

== 7
Im Labor hat man unter den Nägeln des [Opfers](enrico) Hautreste sichergestellt, und sie gehören zu [Samir](samir). [Brandis](kommissarin) lässt [ihn](samir) abführen, vor den Augen [seiner](samir) [Tochter](layla). [Layla](layla), [die](layla) [ihren](layla) [Vater](samir) keiner Fliege für fähig hält, gibt [Ronny](ronny) die Schuld, bis [dieser](ronny) [ihr](layla) erzählt, was [er](ronny) seit der Nacht mit sich herumträgt: [Er](ronny) war oben. [Er](ronny) habe mit [Enrico](enrico) auf dem Dach gestanden und geraucht und sei gegangen, als ein [Dritter](moerder) kam. Gesehen habe [er](ronny) von dem [Dritten](moerder) lediglich die Taschenlampe. Eine wie diese, sagt [Layla](layla) und zeigt auf die Loge.
+ arrest kommissarin samir "abführen"
- discover _ samir "sichergestellt"
- parent samir layla "Tochter"
- accuse layla ronny "Schuld"
+ reveal ronny layla "erzählt"
- discover ronny moerder "Taschenlampe"
- accuse? layla waechter "zeigt"

== 8
[Horst Pflug](waechter) ist vierundsechzig, Witwer, zuckerkrank und hat noch nie im Leben falsch geparkt. [Sein](waechter) [Mädchen](pflugtochter), erzählt [er](waechter) der [Pfarrerin](pfarrerin) im Beichtgespräch, sei mit neunzehn ins Wasser gegangen, weil [ihm](pflugtochter) einer wie [Stamm](enrico) die Luft abgedrückt habe. Die [Geistliche](pfarrerin) begreift, was [ihr](pfarrerin) da anvertraut wird, und darf es keinem sagen. [Sie](pfarrerin) zündet eine Kerze an. In der Untersuchungshaft wird derweil [Samir](samir) von Mithäftlingen zusammengeschlagen; [Okan](kollege), [der](kollege) [ihn](samir) besuchen will, steht vor einem leeren Bett. Man habe den [Haddad](samir) auf die Krankenstation gebracht. Ob [er](samir) durchkomme, wisse der liebe Gott.
- married.past _ waechter "Witwer"
- ill waechter "zuckerkrank"
- parent waechter pflugtochter "Mädchen"
- die.past pflugtochter "ins Wasser gegangen"
- reveal waechter pfarrerin "anvertraut"
- advisor pfarrerin waechter "Beichtgespräch"
+ discover pfarrerin waechter "begreift"
- reveal! pfarrerin "keinem sagen"
+ attack _ samir "zusammengeschlagen"
- travel? kollege samir "besuchen"
- treat samir "Krankenstation"
- die? samir "durchkomme"

== 9
Was tun mit einem Wissen, das niemandem gehört? Die [Pfarrerin](pfarrerin) predigt am Sonntag über den Satz, dass die Wahrheit frei mache, und sieht dabei einen [Mann](waechter) in der letzten Bank nicht an. [Der](waechter) steht auf und geht, mitten im Lied. [Gitti](gitti) verbrennt in der Trockenhaube das Schuldenbuch, Seite für Seite. Doch eine hat [Mario](bruder) schon herausgerissen, und damit taucht [er](bruder) bei [Phuong](phuong) auf: Entweder [sie](phuong) zahle, oder [ihr](phuong) [Polizist](kollege) erfahre, womit [sie](phuong) sich [ihre](phuong) Papiere verdienen wollte. [Phuong](phuong) lacht [ihm](bruder) ins Gesicht und ruft [Okan](kollege) selbst an.
- create pfarrerin "predigt"
- sad waechter "steht auf und geht"
- lose gitti "verbrennt"
+ threaten bruder phuong "Entweder"
- couple kollege phuong "ihr Polizist"
- reject phuong bruder "lacht"
+ reveal phuong kollege "ruft"

== 10
[Okan](kollege) kommt, hört, schweigt, und sagt dann drei Silben, die in keinem Lehrbuch stehen. [Er](kollege) liebe [sie](phuong). Danach legt [er](kollege) [Mario](bruder), [der](bruder) hinter der Tür gelauscht hat, in Handschellen. Vom Dach ruft [jemand](layla) um Hilfe. [Layla](layla), [die](layla) der Taschenlampe nachgegangen ist, steht [Pflug](waechter) gegenüber, und der Regen macht die Kante glatt. [Sie](layla) rutscht. [Pflug](waechter), [der](waechter) es nicht noch einmal mit ansehen kann, wirft sich auf den Bauch, kriegt [ihr](layla) Handgelenk zu fassen und hält. Hält [sie](layla) so lange, bis [Ronny](ronny) oben ist und [sie](layla) über die Brüstung hebt. Der [Alte](waechter) bleibt liegen, wo [er](waechter) liegt.
+ confess kollege phuong "drei Silben"
- love kollege phuong "liebe sie"
- discover bruder kollege+phuong "gelauscht"
- arrest kollege bruder "Handschellen"
- investigate layla waechter "nachgegangen"
+ rescue waechter layla "hält"
- help ronny layla "hebt"

== 11
Im Krankenwagen legt [Pflug](waechter) gegenüber [Brandis](kommissarin) ein Geständnis ab. [Sein](waechter) Herz hat einen Riss, [sein](waechter) Gewissen ist wieder heil. [Er](waechter) habe [Stamm](enrico) nur zwingen wollen, das Buch herzugeben, es sei ein Gerangel geworden, ein Stoß, ein Schritt. [Er](waechter) erlebt den Morgen nicht mehr. [Samir](samir) kommt frei, an einer Krücke. [Er](samir) humpelt an der [Kommissarin](kommissarin) vorbei, [die](kommissarin) [ihm](samir) etwas sagen möchte, und bleibt doch noch stehen. [Sie](kommissarin) habe sich geirrt, sagt [sie](kommissarin). Na, wer nicht, sagt [er](samir).
+ reveal waechter kommissarin "Geständnis"
- ill waechter "Riss"
+ kill.past waechter enrico "Stoß"
- die waechter "erlebt den Morgen nicht"
- return samir "frei"
- reconcile kommissarin samir "Na, wer nicht"

== 12
Das Hochhaus bekommt neue Klingelschilder. [Phuong](phuong) und [Okan](kollege) ziehen in den sechsten Stock, Papiere hin oder her, geheiratet wird im Mai. [Jessi](jessi) bringt in der Charité einen [Jungen](kind) zur Welt, [Emil](kind), von [dem](kind) [sie](jessi) hofft, dass [er](kind) [seinem](kind) verstorbenen [Erzeuger](enrico) in nichts nachschlage als in der Haarfarbe. [Gitti](gitti) schneidet [ihm](kind) die erste Locke. [Mario](bruder) schickt aus der Haft ein Mobile mit Cowboys; [Jessi](jessi) hängt es nach kurzem Zögern auf. Und auf der Waschmaschine sitzen [Layla](layla) und [Ronny](ronny), streiten sich, wer wen zuerst geküsst hat, und haben vermutlich [beide](layla+ronny) recht.
- move kollege+phuong "ziehen"
- housemate.start kollege phuong "ziehen"
+ wedding? kollege phuong "geheiratet"
+ birth jessi kind "zur Welt"
- parent enrico kind "Erzeuger"
- die.past enrico "verstorbenen"
- arrest.past _ bruder "Haft"
- gift bruder kind "Mobile"
- kiss layla ronny "geküsst"
- quarrel layla ronny "streiten"
