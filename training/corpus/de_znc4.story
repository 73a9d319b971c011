%series Salz und Krone
%lang de
%genre fantasy court intrigue on an island of salt, streaming blurbs
%cast ysra    | Königin Ysra; Ysra | f
%cast maelis  | Prinzessin Maelis; Maelis | f
%cast torv    | Regent Torv; Torv | m
%cast hagen   | Hagen Salzer; Hagen; Salzer | m
%cast iko     | Iko | m
%cast brannt  | Hauptmann Brannt; Brannt | m
%cast wilde   | Lady Orsolya Wilde; Orsolya | f
%cast falk    | Prinz Falk; Falk | m
%cast amme    | Mutter Distel; Distel | f
%cast henker  | - | m
%cast drache  | Grimm | n
%cast koenig  | König Aldur; Aldur | m
%cast kind    | - | f
%cast koch    | - | m

== 1 Der leere Thron
[König Aldur](koenig) ist auf See geblieben, und auf der Salzinsel regiert, bis [seine](koenig) [Tochter](maelis) großjährig wird, [dessen](koenig) jüngerer [Bruder](torv) [Torv](torv). Dem [Regenten](torv) wäre es lieber, [Prinzessin Maelis](maelis) würde es nie. [Ihr](maelis) Herz hat die [Siebzehnjährige](maelis) indessen längst an einen [Mann](hagen) ohne Wappen gehängt, den [Sieder](hagen) [Hagen Salzer](hagen). Die verwitwete [Königin Ysra](ysra) sieht darüber hinweg, seit [sie](ysra) selbst die Tür [ihres](ysra) Schlafgemachs für [Hauptmann Brannt](brannt) offen lässt. Nur die alte [Amme](amme) riecht Verrat.
- die.past koenig "geblieben"
- parent koenig maelis "Tochter"
- sibling koenig torv "Bruder"
+ love maelis hagen "Herz"
- married.past koenig ysra "verwitwete"
+ affair brannt ysra "Schlafgemachs"
- discover amme "riecht"

== 2 Ein Bräutigam wird angeliefert
Per Schiff trifft [Prinz Falk](falk) vom Festland ein, [den](falk) [Torv](torv) der [Nichte](maelis) als Gemahl ausgesucht hat. [Maelis](maelis) lässt [ihn](falk) eine Stunde im Regen stehen. [Er](falk) wiederum hat nur Augen für [Iko](iko), den [Falkner](iko) mit den tätowierten Händen. Als [Brannt](brannt) die [Prinzessin](maelis) nachts im Siedehaus ertappt, wird [Hagen](hagen) in Eisen gelegt; [sie](maelis) droht der [Mutter](ysra), alles über den [Hauptmann](brannt) auszuposaunen, wenn dem [Geliebten](hagen) ein Haar gekrümmt wird.
- travel falk "trifft"
- wedding? falk maelis "Gemahl"
- kin maelis torv "Nichte"
- reject maelis falk "Regen"
- love.start falk iko "nur Augen"
- discover brannt maelis "ertappt"
+ arrest brannt hagen "Eisen"
+ threaten maelis ysra "droht"
- reveal? maelis _ "auszuposaunen"
- parent ysra maelis "Mutter"
- couple hagen maelis "Geliebten"

== 3 Beilager
Die [Königin](ysra) beugt sich und entlässt den [Sieder](hagen) bei Nacht aus dem Turm. [Er](hagen) soll die Insel verlassen und nie wiederkommen. An der Mole nehmen [Hagen](hagen) und [Maelis](maelis) Abschied, und was auf den Säcken geschieht, bleibt unter [ihnen](hagen+maelis) und den Möwen. Eine Woche später steht [sie](maelis) neben [Falk](falk) vor dem Altar. [Lady Orsolya Wilde](wilde), die [Hofdame](wilde), hält die Schleppe und zählt im Kopf die Tage. In der Brautnacht spielen die [Neuvermählten](falk+maelis) Karten.
+ rescue ysra hagen "entlässt"
- travel? hagen "verlassen"
- breakup hagen maelis "Abschied"
- sex hagen maelis "Säcken"
+ wedding falk maelis "Altar"
- married.start falk maelis "Neuvermählten"

== 4 Die Rechnerin
Der Bauch der [Prinzessin](maelis) wölbt sich zu früh. [Orsolya](wilde) bietet [ihr](wilde) Wissen [Torv](torv) an, und zwar im Bett. Der [Regent](torv) nimmt beides. Vor dem Rat zieht [er](torv) die Ehe der [Nichte](maelis) in den Schmutz und will sie für nichtig erklären lassen, da springt ausgerechnet der betrogene [Gatte](falk) in die Bresche: Das [Kind](kind), erklärt [Falk](falk), sei [seines](falk). [Maelis](maelis) fällt [ihm](falk) hinterher weinend um den Hals. »[Ich](falk) habe [meine](falk) Gründe«, sagt [er](falk) und denkt an tätowierte Hände.
+ pregnant maelis "wölbt"
- affair torv wilde "Bett"
- reveal wilde torv "Wissen"
- accuse torv maelis "Schmutz"
- kin maelis torv "Nichte"
- married falk maelis "Gatte"
- help falk maelis "Bresche"
- cheat.past maelis falk "betrogene"
- divorce? falk maelis "nichtig"
- parent! falk kind "seines"
+ betray falk torv "erklärt"
- sad maelis "weinend"
- love falk iko "tätowierte Hände"

== 5 Schwarzes Salz
[Ysra](ysra) wird krank. [Ysra](ysra) hustet schwarz. [Distel](amme) kennt das Gift. [Distel](amme) war auch [Ysras](ysra) [Amme](amme). [Sie](amme) braut etwas. [Brannt](brannt) wacht am Bett. [Er](brannt) weint um [Ysra](ysra). In der Küche verhört [Iko](iko) den [Koch](koch). Der [Koch](koch) nennt [Orsolya](wilde). [Orsolya](wilde) lacht. Hinter [Orsolya](wilde) steht [Torv](torv). Am vierten Tag trinkt [Ysra](ysra) Suppe. Grimm ist das Meer, grimmiger ist [Grimm](drache). So heißt der [Drache](drache) im Hafen. [Er](drache) frisst nur Salz.
+ ill ysra "krank"
- discover amme "kennt"
- help amme ysra "braut"
- help brannt ysra "wacht"
- sad brannt ysra "weint"
- attack _ ysra "Gift"
- investigate iko koch "verhört"
- accuse koch wilde "nennt"
- recover ysra "Suppe"

== 6 Das Kind der Mole
Unter einem Gewitter kommt eine [Tochter](kind) zur Welt, rothaarig wie kein Falk und wie jeder Salzer. [Torv](torv), [der](torv) auf genau diese Locke gewartet hat, lässt die [Wöchnerin](maelis) festsetzen und den [Säugling](kind) in ein Kloster schaffen. Der [Falkner](iko) soll das Körbchen dorthin bringen; auf halbem Weg biegt [er](iko) ab. Nun sitzt [Iko](iko) mit dem [Kind](kind) bei der [Amme](amme) im Kräuterkeller, und [Prinz Falk](falk), [der](falk) jede Nacht mit einer Kanne Milch durch den Gang kriecht, küsst [ihn](iko) dort zum ersten Mal.
+ birth maelis kind "zur Welt"
+ arrest torv maelis "festsetzen"
- abduct torv kind "schaffen"
- parent hagen kind "wie jeder Salzer"
- rescue iko kind "biegt"
- help falk kind "Milch"
- kiss falk iko "küsst"
- cheat falk maelis "küsst"

== 7 Brannt und die Pflicht
[Brannt](brannt) hat dem toten [König](koenig) einen Eid geleistet, und der bindet [ihn](brannt) an die Krone, die jetzt [Torv](torv) trägt. [Er](brannt) sagt es [Ysra](ysra) ins Gesicht. [Sie](ysra) wirft einen Krug nach [ihm](brannt), dann [seine](brannt) Stiefel, dann ist Schluss. Der [Regent](torv) macht den [Unglücklichen](brannt) zum Marschall und verlangt als Beweis der Treue, dass [er](brannt) die [Gefangene](maelis) eigenhändig zum Richtplatz führt. In einer Hafenkneipe des Festlands hört ein rothaariger [Matrose](hagen) von all dem und bricht dem Überbringer fast die Nase.
- die.past koenig "toten"
- attack ysra brannt "wirft"
+ breakup brannt ysra "Schluss"
- hire brannt torv "Marschall"
- kill? torv maelis "Richtplatz"
- discover hagen maelis "hört"
- attack hagen _ "bricht"

== 8 Der Henker hat Schnupfen
Die Hinrichtung wird verschoben, der [Henker](henker) niest. In dieser Frist setzt [Hagen](hagen) auf einem Heringsfass über. [Grimm](drache), durch drei Säcke bestes Siedesalz bestochen, trägt [ihn](hagen) auf den Turm, in dem [Maelis](maelis) schon das letzte Hemd näht. Das Wiedersehen [der beiden](hagen+maelis) dauert eine Umarmung lang: Unten steht [Brannt](brannt). Der neue [Marschall](brannt) blickt hinauf, blickt zu [seinen](brannt) Männern, dreht sich um und befiehlt Abmarsch. Was [Ysra](ysra), [die](ysra) hinter einer Zinne alles beobachtet, von [ihm](brannt) denkt, steht in [ihrem](ysra) Lächeln.
- kill? _ maelis "Hinrichtung"
- ill henker "niest"
- travel hagen "setzt"
+ return hagen "setzt"
- help drache hagen "trägt"
- reconcile hagen maelis "Umarmung"
+ rescue brannt maelis "Abmarsch"
- discover ysra brannt "beobachtet"
- happy ysra "Lächeln"

== 9 Im Kräuterkeller
Im Keller von [Mutter Distel](amme) drängen sich nun eine entflohene [Prinzessin](maelis), [ihr](maelis) [Mann](falk), [dessen](falk) [Liebster](iko), [ihr](maelis) [Liebster](hagen) und ein zahnendes [Baby](kind). [Hagen](hagen) hält zum ersten Mal [seine](hagen) [Tochter](kind) und traut sich nicht zu atmen. [Er](hagen) und [Falk](falk), [die](falk+hagen) einander eigentlich hassen müssten, werden über dem Wickeln dicke [Freunde](falk+hagen). Oben hat der [Regent](torv) auf [alle vier](falk+hagen+iko+maelis) ein Kopfgeld gesetzt. [Orsolya](wilde) sieht im Garten eine Windel flattern und steckt sie ein.
- flee maelis "entflohene"
- married falk maelis "Mann"
+ couple falk iko "Liebster"
- couple hagen maelis "Liebster"#2
- parent hagen kind "Tochter"
- meet hagen kind "zum ersten Mal"
+ friend.start falk hagen "Freunde"
- threaten torv falk+hagen+iko+maelis "Kopfgeld"
- discover wilde "sieht"

== 10 Die Hofdame zahlt
[Torv](torv) nimmt [Orsolya](wilde) nicht zur Frau. [Sie](wilde) hatte fest damit gerechnet. Die [Verschmähte](wilde) steht mit der Windel im Korridor und wägt. Dann geht [sie](wilde) zu [Ysra](ysra), [der](ysra) [sie](wilde) Gift gereicht hat, fällt auf den Boden und gesteht. [Ysra](ysra) schlägt [sie](wilde) einmal, hart, und hebt [sie](wilde) dann auf. Noch am Abend mischt die [Hofdame](wilde) in [Torvs](torv) Wein eben das Pulver, mit dem [sie](wilde) für [ihn](torv) die [Königin](ysra) aus dem Weg räumen sollte. [Er](torv) riecht daran und lässt [sie](wilde) trinken.
+ reject torv wilde "nimmt"
- wedding! torv wilde "zur Frau"
- attack.past wilde ysra "Gift"
- kill.past? wilde ysra "aus dem Weg"
- reveal wilde ysra "gesteht"
- attack ysra wilde "schlägt"
- reconcile wilde ysra "hebt"
- kill? wilde torv "Pulver"
- discover torv wilde "riecht"
+ kill torv wilde "lässt sie trinken"

== 11 Trommeln
[Orsolya](wilde) wird begraben. Am Grab spricht [Ysra](ysra). [Ysra](ysra) nennt [Torv](torv) Mörder. Die Menge murrt. [Brannt](brannt) zieht das Schwert. [Brannt](brannt) legt es [Ysra](ysra) zu Füßen. [Sie](ysra) nimmt es. [Sie](ysra) nimmt auch [ihn](brannt). Der [Marschall](brannt) stürmt das Schloss. Mit [Brannt](brannt) stürmt [Hagen](hagen). [Torv](torv) flieht aufs Dach. Oben hockt [Grimm](drache). [Torv](torv) schmeckt nach Salz. Wer regiert nun? Am Hafen läuten die Glocken für [Maelis](maelis).
- die.past wilde "begraben"
+ accuse ysra torv "Mörder"
- help brannt ysra "zu Füßen"
+ reconcile brannt ysra "nimmt auch ihn"
- attack brannt+hagen torv "stürmt"
- flee torv brannt+hagen "flieht"
+ kill drache torv "schmeckt"

== 12 Gezählte Stimmen
Mit achtzehn setzt man [Maelis](maelis) die Krone auf. Als Königin löst [sie](maelis) an [ihrem](maelis) ersten Tag eine einzige Ehe, die eigene, und [Falk](falk) unterschreibt mit solchem Schwung, dass die Feder bricht. [Ihr](maelis) einstiger [Gemahl](falk) bleibt als Gesandter und zieht zu [Iko](iko) in den Falkenturm. [Ysra](ysra), fortan die [Königinmutter](ysra), trinkt mit [Brannt](brannt) am hellichten Tag Tee. Und [Hagen](hagen)? Der [Sieder](hagen) hat Angst vor Teppichen. [Er](hagen) lehnt die Hand der [Herrscherin](maelis) ab, dreimal, beim vierten Mal trägt [sie](maelis) Holzschuhe.
+ hire maelis "Krone"
+ divorce falk maelis "löst"
- ex falk maelis "einstiger Gemahl"
- move falk iko "zieht"
- couple brannt ysra "Tee"
- sad hagen "Angst"
- propose maelis hagen "Hand"
- reject hagen maelis "lehnt"
- engaged.start hagen maelis "Holzschuhe"

== 13 Was vom Meer zurückkommt
Die Hochzeit von [Maelis](maelis) und [Hagen](hagen) ist für den Mittag angesetzt. Um elf taumelt ein bärtiger [Schiffbrüchiger](koenig) an Land und fragt, wer auf [seinem](koenig) Stuhl sitzt. [Aldur](koenig) lebt. [Ysra](ysra), [die](ysra) neben [Brannt](brannt) steht, lässt [dessen](brannt) Hand nicht los. Der [König](koenig) schaut lange auf [seine](koenig) [Frau](ysra), dann auf die [Enkelin](kind), [die](kind) [ihm](koenig) ein Stück Salz hinhält, und erklärt, [er](koenig) sei nur zum Angeln gekommen. Um zwölf führt der [Heimkehrer](koenig) [seine](koenig) [Tochter](maelis) zum Altar.
- wedding? hagen maelis "angesetzt"
+ return koenig "an Land"
- die! koenig "lebt"
- couple brannt ysra "Hand nicht los"
- married koenig ysra "Frau"
- kin kind koenig "Enkelin"
- gift kind koenig "hinhält"
- parent koenig maelis "Tochter"
+ wedding hagen maelis "zum Altar"
