%series Ein Sommer auf Stelzen
%lang de
%genre Familienserie, Patchwork an der Nordsee, verdichtete Inhaltsangaben
%cast gonne | Gonne Petersen; Gonne | m
%cast imke | Imke Petersen; Imke | f
%cast wiebke | Wiebke | f
%cast haye | Haye | m
%cast claas | Claas Detlefsen; Claas | m
%cast soraya | Soraya Haddad; Soraya | f
%cast rayan | Rayan | m
%cast momme | Momme Petersen; Opa Momme; Momme | m
%cast tjorven | Tjorven | f
%cast enrico | Enrico Galli; Enrico; Galli | m
%cast dorit | Dorit | f
%cast baby | - | n
%cast postbotin | - | f
%cast vater | - | m
%cast arzt | Dr. Lüders | m

== 1
Nach dem Aus [ihrer](gonne+imke) Ehe teilen sich [Gonne](gonne) und [Imke](imke) den Pfahlbau am Strand: [sie](imke) oben mit der Pension, [er](gonne) unten mit den Krabben, zwischen [ihnen](gonne+imke) die [Kinder](haye+wiebke) [Wiebke](wiebke) und [Haye](haye). Da mietet sich die [Meeresbiologin](soraya) [Soraya Haddad](soraya) mitsamt [Sohn](rayan) [Rayan](rayan) für den ganzen Sommer ein. [Gonne](gonne) schleppt [ihr](soraya) den Koffer und vergisst dabei [seinen](gonne) Namen.
- divorce.past gonne imke "Aus ihrer Ehe"
- ex gonne imke "Aus ihrer Ehe"
- housemate gonne imke "teilen"
- parent gonne+imke haye+wiebke "Kinder"
- sibling haye wiebke "Kinder"
+ move soraya "mietet"
- parent soraya rayan "Sohn"
- help gonne soraya "schleppt"
- love.start gonne soraya "vergisst"

== 2
[Wiebke](wiebke), siebzehn, hat nur noch Augen für den [Rettungsschwimmer](claas) [Claas](claas), [der](claas) seinerseits nur Augen für die Brandung hat. Um aufzufallen, schwimmt [sie](wiebke) zu weit hinaus und wird prompt von [Rayan](rayan) an Land gezogen, nicht von [Claas](claas). Wütend faucht [sie](wiebke) [ihren](wiebke) [Retter](rayan) an. [Opa Momme](momme), [Gonnes](gonne) [Vater](momme), hat vom Deich aus alles durchs Fernglas verfolgt und zündet sich eine Pfeife an.
- love wiebke claas "nur noch Augen"
+ rescue rayan wiebke "gezogen"
- sad wiebke rayan "Wütend"
- quarrel rayan wiebke "faucht"
- parent momme gonne "Vater"
- discover momme rayan+wiebke "verfolgt"

== 3
Im Pensionsgarten wird gegrillt. [Imke](imke) präsentiert [ihre](imke) Neuerwerbung, den [Eisdielenbesitzer](enrico) [Enrico Galli](enrico), [der](enrico) [ihr](imke) in aller Öffentlichkeit den Nacken krault. [Gonne](gonne) verbrennt elf Würste. [Soraya](soraya) rettet die zwölfte und fragt [ihn](gonne), ob [er](gonne) [ihr](soraya) bei Ebbe das Watt zeige. Hinter dem Schuppen tauschen [Haye](haye) und die [Nachbarstochter](tjorven) [Tjorven](tjorven) Sammelkarten und den ersten Schmatz.
- couple enrico imke "Neuerwerbung"
- flirt enrico imke "krault"
+ jealous gonne enrico "verbrennt elf Würste"
- invite soraya gonne "fragt"
- neighbour haye tjorven "Nachbarstochter"
- kiss haye tjorven "Schmatz"

== 4
Watt, Wind, Wattwürmer. [Soraya](soraya) redet über Plankton, [Gonne](gonne) nickt, und als das Wasser schneller kommt als gedacht, müssen [sie](gonne+soraya) auf die Rettungsbake klettern und dort sechs Stunden ausharren. Mit der Flut steigt auch der Rest; beim Abstieg hat [er](gonne) Lippenstift am Ohr. [Imke](imke) sieht es und wünscht [ihm](gonne) Glück, beinahe ehrlich.
- date gonne soraya "Watt"
- flee gonne+soraya "klettern"
+ kiss gonne soraya "Lippenstift am Ohr"
- discover imke gonne "sieht"

== 5
Die [Postbotin](postbotin) bringt einen Brief aus [Marseille](@marseille), und [Soraya](soraya) wird blass: [Rayans](rayan) [Erzeuger](vater) will nach sieben Jahren Funkstille das Besuchsrecht. [Sie](soraya) vertraut sich [Imke](imke) an, Frau zu Frau, bei einer Flasche Korn. Seit diesem Abend sagen [die beiden](imke+soraya) du und meinen es. [Claas](claas) gibt [Wiebke](wiebke) Surfstunden, und beim Trockenüben landet [seine](claas) Hand, wo kein Brett ist.
- gift postbotin soraya "bringt"
- parent vater rayan "Erzeuger"
- sad soraya "blass"
- reveal soraya imke "vertraut"
+ friend.start imke soraya "du"
- advisor claas wiebke "Surfstunden"
- flirt claas wiebke "seine Hand"

== 6
[Wiebke](wiebke) schwebt; [Claas](claas) hat [sie](wiebke) zum Lagerfeuer gebeten, nur [sie](wiebke). Nur [sie](wiebke) und [Dorit](dorit) und drei andere, wie sich herausstellt. [Rayan](rayan) findet [sie](wiebke) heulend in den Dünen und setzt sich daneben, ohne ein Wort zu sagen, eine Stunde lang. [Galli](enrico) hält derweil bei [Momme](momme) um die Hand der [Schwiegertochter](imke) an. „[Ex-Schwiegertochter](imke)“, brummt [der](momme), „und [sie](imke) hat zwei Hände.“
- happy wiebke "schwebt"
- invite claas wiebke "gebeten"
+ sad wiebke "heulend"
- find rayan wiebke "findet"
- help rayan wiebke "setzt"
- propose? enrico imke "Hand"
- kin imke momme "Schwiegertochter"
- kin.past imke momme "Ex-Schwiegertochter"

== 7
[Imke](imke) bittet sich Bedenkzeit aus. In der Nacht zum Sonntag klopft [sie](imke) unten bei [Gonne](gonne) an, wegen eines tropfenden Hahns, und verlässt [seine](gonne) Koje erst, als die Möwen schreien. Ein Ausrutscher, versichern [sie](gonne+imke) einander. Doch [Haye](haye), früh auf den Beinen, jubelt der ganzen Straße zu, [seine](haye) [Eltern](gonne+imke) seien wieder zusammen!
- propose.past enrico imke "Bedenkzeit"
+ sex gonne imke "Koje"
- cheat gonne soraya "Ausrutscher"
- cheat imke enrico "Ausrutscher"
- happy haye "jubelt"
- parent gonne+imke haye "Eltern"
- reconcile? gonne imke "wieder zusammen"

== 8
[Soraya](soraya) hört es beim Bäcker, [Enrico](enrico) am Tresen. [Sie](soraya) packt Mikroskop und Zelt und zieht ins Vereinsheim der Vogelwarte, [er](enrico) nimmt [Imkes](imke) Foto von der Wand und die Eissorte „Imke“ von der Karte. Zwischen den [Frauen](imke+soraya) herrscht eisiges Schweigen. Einzig [Momme](momme) hat Verständnis, aber nach dem hat niemand gefragt.
- discover enrico+soraya gonne+imke "hört"
+ breakup soraya gonne "packt"
- move soraya "zieht"
- breakup enrico imke "nimmt"
- enemy.start imke soraya "eisiges Schweigen"

== 9
Der [Mann](vater) aus [Marseille](@marseille) steht am Anleger. [Rayan](rayan) haut ab, mit [Mommes](momme) Jolle und ohne Schwimmweste. [Wiebke](wiebke) ist die [Einzige](wiebke), [die](wiebke) den Priel kennt, in dem [er](rayan) sich versteckt; [sie](wiebke) rudert hin, schimpft, reicht [ihm](rayan) ein Fischbrötchen und wird mitten in der Schimpferei geküsst. Und [Claas](claas)? Wer ist [Claas](claas)?
- travel vater "am Anleger"
- flee rayan vater "haut"
- steal rayan momme "Jolle"
- find wiebke rayan "rudert"
- quarrel rayan wiebke "schimpft"
- gift wiebke rayan "reicht"
+ kiss rayan wiebke "geküsst"
- love.end wiebke claas "Wer ist Claas"

== 10
[Gonne](gonne) kocht für [Soraya](soraya) Labskaus auf dem Deich, vor aller Augen, mit Halstuch, und liest vom Blatt ab, was für ein Hornochse [er](gonne) gewesen sei. [Sie](soraya) isst auf. Mehr könne [er](gonne) heute nicht verlangen. Beim [Vater](vater) [ihres](soraya) [Sohnes](rayan) bleibt [sie](soraya) hart, gestattet aber Briefe. [Opa Momme](momme) kippt beim Zusehen vom Klappstuhl: Schlag, meint [Dr. Lüders](arzt), leichter.
- create gonne "kocht"
+ reconcile? gonne soraya "Hornochse"
- parent soraya rayan "Sohnes"
- parent vater rayan "Vater"
- reject soraya vater "hart"
- ill momme "Schlag"
- treat momme arzt "meint"

== 11
Am Krankenbett müssen sich alle vertragen, so will es der [Patient](momme). [Imke](imke) reicht [Soraya](soraya) die Schnabeltasse, [Soraya](soraya) [Imke](imke) die Hand. Mit halbem Mund erzählt [Momme](momme), dass [er](momme) dreißig Jahre heimlich in die [Postbotin](postbotin) verschossen war und es nie über die Lippen brachte. Und nun gehorchten [ihm](momme) die Lippen nicht mehr! Die [Postbotin](postbotin), [die](postbotin) gerade ein Telegramm bringt, setzt sich.
- ill momme "Krankenbett"
+ reconcile imke soraya "die Hand"
- love momme postbotin "verschossen"
- confess momme postbotin "erzählt"

== 12
[Imke](imke) muss den Arzttermin nicht abwarten, [sie](imke) kennt das Gefühl vom dritten Mal. Von [Gonne](gonne) oder von [Enrico](enrico)? [Galli](enrico) erklärt vor der ganzen Eisdiele, das sei [ihm](enrico) einerlei, [er](enrico) liebe [sie](imke) in jeder Sorte, und schraubt das Schild „Imke“ wieder an. [Sie](imke) steckt sich [seinen](enrico) Ring an, er schmeckt nach Pistazie. [Rayan](rayan) und [Wiebke](wiebke) rechnen aus, dass [sie](rayan+wiebke) demnächst irgendwie verwandt sind.
- pregnant imke "kennt das Gefühl"
- pregnant? imke enrico+gonne "oder"
- confess enrico imke "erklärt"
- love enrico imke "liebe"
- reconcile enrico imke "wieder an"
+ engaged.start enrico imke "Ring"
- kin? rayan wiebke "verwandt"

== 13
Ende August, Sturmflut, Sperrung der Straße: Doppelte Hochzeit war geplant, einfache wird gehalten, denn [Dr. Lüders](arzt) muss vom Traualtar weg nach oben, wo [Imke](imke) vorzeitig niederkommt. [Gonne](gonne) und [Soraya](soraya) sagen [ihr](gonne+soraya) Ja zwischen zwei Wehen, die [Postbotin](postbotin) bezeugt es, [Momme](momme) heult. Das [Kind](baby) hat pistaziengrüne Augen. Noch Fragen?
- wedding? enrico imke "Doppelte Hochzeit"
+ birth imke baby "niederkommt"
+ wedding gonne soraya "Ja"
- treat imke arzt "nach oben"
- advisor postbotin gonne+soraya "bezeugt"
- parent? enrico baby "pistaziengrüne Augen"
