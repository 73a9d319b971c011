# Planted errors, with the place of the later sentence of each.
# K104 2:2
# K109 3:1
# K102 4:1
# K103 4:2
# K101 5:1
# K105 5:2
# K107 6:1
# K108 6:2
# K106 7:1
# K107 7:2
# K108 8:1
# K104 8:2
%series Fischmarkt
%lang de
%cast gesa   | Gesa Thoms; Gesa; Gesa Thomms; Wanda Lührs | f
%cast hauke  | Hauke Jessen; Hauke | m
%cast birte  | Birte | f
%cast enno   | Enno | m
%cast lasse  | Lasse | m
%cast jessen | Jessen | m
%cast okke   | Okke | m
%cast rieke  | Rieke | f

== 1
[Gesa Thoms](gesa) führt mit [ihrem](gesa) [Mann](hauke) [Hauke Jessen](hauke) einen Fischstand. [Ihr](gesa) [Vater](okke) [Okke](okke) stirbt am Räucherofen. [Birte](birte), 29, hilft aus, und [Enno](enno) bringt das Eis. [Gesa](gesa) trauert.
- married gesa hauke "Mann"
- parent okke gesa "Vater"
+ die okke "stirbt"
- help birte "hilft"
- sad gesa "trauert"

== 2
[Birte](birte) und [Enno](enno) werden ein Paar. [Gesa Thomms](gesa) streitet mit [Hauke](hauke) um den Schlüssel in [Büsumer](@buesum) Platt. [Rieke](rieke) lernt [Lasse](lasse) kennen.
+ couple.start birte enno "Paar"
- quarrel gesa hauke "streitet"
- meet lasse rieke "lernt"

== 3
[Lasse](lasse) küsst [Rieke](rieke) in [Husum](@husum), und [Lasse](lasse) überfällt [Enno](enno) in [Emden](@emden). [Gesa](gesa) sieht nicht hin.
+ kiss lasse rieke "küsst" @husum
+ attack lasse enno "überfällt" @emden

== 4
[Gesa](gesa) heiratet [Enno](enno) auf dem Kutter. [Birte](birte), 29, holt [ihren](birte) [Sohn](lasse) ab: [Lasse](lasse), 22, ist betrunken.
+ wedding enno gesa "heiratet"
- parent birte lasse "Sohn"

== 5
Nachts trifft [Okke](okke) auf dem Markt [Rieke](rieke). Am Stand kauft ein gewisser [Jessen](jessen) Heringe.
- meet okke rieke "trifft"

== 6
[Gesa](gesa) und [Enno](enno) geben sich endlich das Jawort. [Hauke](hauke) macht mit [Rieke](rieke) Schluss.
+ wedding enno gesa "Jawort"
+ breakup hauke rieke "Schluss"

== 7
[Wanda Lührs](gesa) zählt die Kasse. [Rieke](rieke) begegnet zum ersten Mal [Lasse](lasse).
- meet lasse rieke "begegnet"

== 8
[Hauke](hauke) verlässt noch einmal [Rieke](rieke). In [Huusum](@huusum) liegt Schnee. [Okke](okke) stiehlt das Boot.
+ breakup hauke rieke "verlässt"
- steal okke _ "stiehlt"
