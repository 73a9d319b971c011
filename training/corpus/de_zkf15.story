%series Der Lindenhof
%lang de
%genre everyday farm series in Holstein, plain past-tense episode list
%cast grete | Grete Voß; Grete | f
%cast claas | Claas Voß; Claas | m
%cast jorge | Jorge | m
%cast imke | Imke | f
%cast henning | Henning Voß; Henning | m
%cast malin | Malin | f
%cast tjark | Tjark Ohlsen; Tjark; Ohlsen | m
%cast sunna | Sunna Ohlsen; Sunna | f
%cast vet | Dr. Abebe; Abebe | m
%cast magd | Dörte | f
%cast paul | Paul | m
%cast jungfer | - | f
%cast baby | - | f

== 1
[Altbauer](claas) [Claas](claas) stirbt nicht, [er](claas) überschreibt bloß den Hof. Der neue [Bauer](henning) ist [Henning](henning), der jüngere der [Brüder](henning+paul); [Paul](paul), der [ältere](paul), ist vor Jahren zur See gegangen und schreibt nicht. [Hennings](henning) [Frau](imke) [Imke](imke) kommt aus der Stadt. [Grete](grete), die [Altbäuerin](grete), nennt [sie](imke) nur „die [Hiesige](imke) von drüben“ und zeigt [ihr](imke) nicht, wo die Sahne steht. Das tut [Dörte](magd), die [Magd](magd), heimlich und nachts. Auf dem Nachbarhof steht [Tjark Ohlsen](tjark) am Zaun und sieht der jungen [Bäuerin](imke) beim Wäscheaufhängen zu, während [seine](tjark) [Schwester](sunna) [ihm](tjark) dabei zusieht.
+ quit claas "überschreibt"
- gift claas henning "überschreibt"
- die! claas "stirbt nicht"
- sibling henning paul "Brüder"
- married henning imke "Frau"
- travel.past paul "zur See"
- reject grete imke "nur"
- help magd imke "heimlich"
- neighbour imke tjark "Nachbarhof"
- sibling sunna tjark "Schwester"

== 2
Bei der Heuernte stürzte [Henning](henning) vom Wagen. [Imke](imke) verband [ihn](henning), [Grete](grete) verband [ihn](henning) noch einmal, und die beiden [Frauen](grete+imke) gerieten über dem blutenden [Mann](henning) so aneinander, dass [Jorge](jorge), der [Erntehelfer](jorge), [ihn](henning) schließlich selbst zum Arzt fuhr. Für sechs Wochen brauchte der Hof einen anderen [Bauern](tjark). [Ohlsen](tjark) bot sich an. [Er](tjark) melkte, [er](tjark) mähte, [er](tjark) aß an [Hennings](henning) Platz. Als [er](tjark) [ihr](imke) einmal die Haarsträhne aus dem Gesicht strich, nahm [Imke](imke) die Mistgabel und sagte, die sei für den Stall und für [Nachbarn](tjark).
- injure henning "stürzte"
- treat henning imke "verband"
- treat henning grete "verband"#2
- quarrel grete imke "aneinander"
- help jorge henning "fuhr"
+ help tjark henning+imke "bot"
- flirt tjark imke "strich"
- threaten imke tjark "Mistgabel"
- neighbour imke tjark "Nachbarn"

== 3
[Sunna](sunna) hatte [ihren](sunna) [Bruder](tjark) durchschaut und lud, um Schlimmeres zu verhüten, eine frühere [Braut](malin) von [ihm](tjark) auf den Hof ein. [Malin](malin) kam mit zwei Koffern. [Er](tjark) hatte [sie](malin) vor dem Altar stehen lassen, und [sie](malin) hatte [ihm](tjark) das nie verziehen, was [sie](malin) nicht daran hinderte, [seine](tjark) Küche zu streichen. [Tjark](tjark) versteckte sich drei Tage lang im Silo. Den [Erntehelfer](jorge), [der](jorge) Farbe brachte, fragte die [Verschmähte](malin), ob alle Männer hier in Türmen wohnten. [Jorge](jorge) kannte nur das Wort für Farbe. [Sie](malin) verstanden sich auf Anhieb.
- sibling sunna tjark "Bruder"
- discover sunna tjark "durchschaut"
+ invite sunna malin "lud"
- engaged.past malin tjark "Braut"
- breakup.past tjark malin "stehen lassen"
- reconcile! malin tjark "nie verziehen"
- flee tjark malin "versteckte"
- meet jorge malin "auf Anhieb"

== 4
[Paul](paul) kam zurück. [Paul](paul) hatte einen Bart. [Grete](grete) erkannte [Paul](paul) trotzdem. [Sie](grete) ließ die Eier fallen. [Claas](claas) umarmte [Paul](paul) nicht. „Der Hof gehört [Henning](henning)“, sagte [Claas](claas). „[Ich](paul) will nur schlafen“, sagte [Paul](paul). [Dörte](magd) machte [Paul](paul) das Bett. [Dörte](magd) hatte zwölf Jahre auf [Paul](paul) gewartet. Das wusste nur [Imke](imke). Nachts saß [Paul](paul) in der Küche. [Imke](imke) brachte [Paul](paul) Milch. „Geh zu [Dörte](magd)“, sagte [Imke](imke). „[Sie](magd) liebt [dich](paul).“ [Paul](paul) lachte nicht. [Er](paul) ging.
+ return paul "zurück"
- happy grete "Eier fallen"
- reject claas paul "nicht"
- help magd paul "Bett"
- love.past magd paul "gewartet"
- discover imke magd "wusste"
- gift imke paul "Milch"
- love magd paul "liebt dich"
+ reveal imke paul "sagte Imke"

== 5
[Henning](henning), noch am Stock, sah das Licht in der Küche und zog den falschen Schluss. [Er](henning) beschuldigte den [Bruder](paul), [ihm](henning) erst das Erbe und nun die [Frau](imke) nehmen zu wollen. [Paul](paul), [der](paul) um diese Zeit ganz woanders gewesen war, schwieg der [Magd](magd) zuliebe, [deren](magd) Ruf auf dem Spiel stand. So schlug der [Hinkende](henning) den [Heimkehrer](paul) mit dem Stock. Der alte [Bauer](claas) kam dazu und nahm dem jungen [Bauern](henning) den Stock weg. Und [Dörte](magd), in der Tür, in [Pauls](paul) Hemd, sagte: „Bei [mir](magd) war [er](paul).“
- discover! henning imke+paul "falschen Schluss"
- sibling henning paul "Bruder"
+ accuse henning paul "beschuldigte"
- affair! imke paul "nehmen zu wollen"
- married henning imke "Frau"
- help paul magd "zuliebe"
+ attack henning paul "schlug"
- help claas paul "weg"
- sex magd paul "in Pauls Hemd"
- reveal magd henning "sagte"

== 6
Eine Kuh lag fest, und der [Tierarzt](vet), [Dr. Abebe](vet), kam mit nassen Schuhen. [Er](vet) war Witwer, redete mit den Tieren und überhörte die Menschen, bis [Sunna](sunna), [die](sunna) das Kalb mit [ihm](vet) zog, etwas sagte, worüber [er](vet) lachen musste. [Ohlsens](tjark) [Schwester](sunna) galt als spröde. In jener Nacht aber saß [sie](sunna) mit dem [Doktor](vet) im Stroh, und [er](vet) nannte das Kalb nach [ihr](sunna). Am Morgen stellte [ihr](sunna) [Bruder](tjark) [ihn](vet) zur Rede: Was [er](vet) mit [ihr](sunna) vorhabe? „Nachuntersuchung“, sagte der [Tierarzt](vet). „Täglich.“
- help sunna vet "zog"
- happy vet "lachen"
- sibling sunna tjark "Schwester"
+ date sunna vet "im Stroh"
- quarrel tjark vet "zur Rede"
- love vet sunna "Täglich"

== 7
[Imke](imke) verließ den Hof, weil [Henning](henning) sich nicht entschuldigte. [Sie](imke) ging nur bis zum [Nachbarn](tjark), wo [Malin](malin) [ihr](imke) ein Zimmer in Hellblau strich. Zwei [Frauen](imke+malin), [eine](malin) verlassene und [eine](imke), [die](imke) verlassen hatte, aßen abends Brot mit Honig. Der [Hausherr](tjark) deckte den Tisch. [Er](tjark) hatte nun [beide](imke+malin) unter [seinem](tjark) Dach, [die](malin), [die](malin) [er](tjark) einst hätte heiraten sollen, und [die](imke), [die](imke) [er](tjark) gern geheiratet hätte, und schlief so schlecht wie nie. [Grete](grete) aber stand vor dem leeren Sahnetopf und merkte, dass [ihr](grete) die [Schwiegertochter](imke) fehlte.
+ breakup imke henning "verließ"
- reconcile! henning imke "nicht entschuldigte"
- move imke tjark "ging nur bis"
- help malin imke "strich"
- housemate imke+malin tjark "unter seinem Dach"
- breakup.past tjark malin "verlassene"
- love tjark imke "gern geheiratet"
- kin grete imke "Schwiegertochter"
- sad grete imke "fehlte"

== 8
Die [Altbäuerin](grete) zog die guten Schuhe an, ging hinüber und bat um Verzeihung, nicht für den [Sohn](henning), sondern für sich. [Imke](imke) weinte in die Schürze der [Älteren](grete). Dann verriet [sie](imke), was sonst noch keiner wusste: [Sie](imke) sei in anderen Umständen. [Grete](grete) schwor zu schweigen und hielt es bis zum Gartentor aus. Als [Henning](henning) es von [seiner](henning) [Mutter](grete) erfuhr, warf [er](henning) den Stock fort und lief. Unterwegs überholte [ihn](henning) [Paul](paul) auf dem Trecker, hielt an und streckte [ihm](henning) die Hand hin. Die [Brüder](henning+paul) fuhren gemeinsam vor.
+ reconcile grete imke "Verzeihung"
- parent grete henning "Sohn"
- sad imke "weinte"
- reveal imke grete "verriet"
+ pregnant imke henning "anderen Umständen"
- reveal grete henning "erfuhr"
- sibling henning paul "Brüder"
- reconcile henning paul "streckte"

== 9
[Tjark](tjark) stand mit dem Geschirrtuch da, als [Henning](henning) [Imke](imke) abholte. [Er](tjark) gab dem [Nachbarn](henning) die Hand und der [Nachbarin](imke) den Koffer. Dann setzte [er](tjark) sich zu [Malin](malin) und sagte, [er](tjark) sei damals am Altar nicht feige gewesen, sondern verliebt, nur leider in die [Falsche](jungfer). „In wen?“, fragte [sie](malin). In eine [Brautjungfer](jungfer), [deren](jungfer) Namen [er](tjark) vergessen habe. Da lachte [sie](malin) so, dass [Jorge](jorge) hereinkam. [Der](jorge) verstand inzwischen mehr als Farbe. [Er](jorge) nahm [sie](malin) bei der Hand, und [Tjark](tjark) begriff, dass [er](tjark) zum zweiten Mal zu spät war.
- neighbour henning+imke tjark "Nachbarn"
- reconcile henning imke "abholte"
- reveal tjark malin "sagte"
- love.past tjark jungfer "verliebt"
- happy malin "lachte"
+ couple.start jorge malin "bei der Hand"
- discover tjark jorge+malin "begriff"
- sad tjark "zu spät"

== 10
[Dr. Abebe](vet) hielt bei [Ohlsen](tjark) um die Hand der [Schwester](sunna) an, weil [sie](sunna) es so wollte. Der [Gefragte](tjark) verlangte zwei Tage Bedenkzeit, und [Sunna](sunna) sperrte [ihm](tjark) für zwei Tage die Küche. Am dritten gab [er](tjark) nach. Auf der Hochzeit tanzte [Dörte](magd), nun nicht mehr [Magd](magd), sondern Verwalterin, mit [Paul](paul), mit [dem](paul) [sie](magd) ein Zimmer über der Meierei gemietet hatte. [Claas](claas) tanzte mit keiner. [Er](claas) hatte die Hand am Herzen. Als die Musik aussetzte, lag der alte [Bauer](claas) zwischen den Stühlen, und der [Bräutigam](vet), der einzige [Arzt](vet) im Saal, kniete neben [ihm](claas).
- wedding? sunna vet "um die Hand"
- sibling sunna tjark "Schwester"
- quarrel sunna tjark "sperrte"
+ wedding sunna vet "Hochzeit"
- hire magd "Verwalterin"
- housemate magd paul "gemietet"
+ ill claas "zwischen den Stühlen"
- treat claas vet "kniete"

== 11
[Claas](claas) überlebte, doch [seine](claas) rechte Hand blieb stumm. Mit der linken schrieb [er](claas) auf einen Zettel, was [er](claas) dem älteren [Sohn](paul) nie gesagt hatte: dass [er](claas) an dem Tag, als [Paul](paul) zur See ging, bis [Hamburg](@hamburg) hinterhergefahren sei, um [ihn](paul) zu holen, und dass das Schiff schon fort gewesen sei. [Paul](paul) las es [Dörte](magd) vor. Am Abend rasierte der [Heimgekehrte](paul) den [Vater](claas), Strich für Strich, und danach sich selbst. [Grete](grete), [die](grete) zugesehen hatte, ging hinaus zu den Hühnern, um allein zu sein mit [ihrer](grete) Freude.
+ recover claas "überlebte"
- ill claas "stumm"
- parent claas paul "Sohn"
+ reveal claas paul "Zettel"
- travel.past claas "hinterhergefahren" @hamburg
- reveal paul magd "las"
- help paul claas "rasierte"
- happy grete "Freude"

== 12
Im Februar kam [Imkes](imke) [Tochter](baby), mitten im Schneesturm, in der Küche. Der [Tierarzt](vet) sagte, im Grunde sei es wie bei Kälbern, und wurde von allen anwesenden Frauen des Raumes verwiesen. [Grete](grete) zog das [Mädchen](baby) ans Licht. [Henning](henning), auf der Ofenbank, hielt sich an [seinem](henning) [Bruder](paul) fest. Als der Schnee schmolz, kam [Tjark](tjark) mit einer Wiege herüber, die [er](tjark) selbst gezimmert hatte, und neben [ihm](tjark) ging eine fremde [Frau](jungfer). Die [Brautjungfer](jungfer) von damals hatte, wie [sie](jungfer) sagte, [seinen](tjark) Namen nie vergessen.
+ birth imke baby "kam"
- help grete imke "zog"
- sibling henning paul "Bruder"
- create tjark "gezimmert"
- gift tjark henning+imke "Wiege"
+ return jungfer tjark "neben ihm"
- couple? jungfer tjark "nie vergessen"
