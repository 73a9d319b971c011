%series Die Apotheke von Nether Compsey
%lang de
%genre English village drama of the twenties, DVD box
%cast eve | Evelyn Marchbanks; Evelyn; Miss Marchbanks | f
%cast aub | Reverend Aubrey Sloe; Aubrey Sloe; Reverend Sloe; Aubrey; Sloe | m
%cast gil | Sir Giles Haverton; Sir Giles | m
%cast cic | Cicely Haverton; Cicely | f
%cast pen | Dr. Laurence Pennick; Laurence; Pennick; Dr. Pennick | m
%cast mai | Maisie | f
%cast dob | Constable Dobson; Dobson | m
%cast ver | Lady Verity Haverton; Lady Haverton | f
%cast vater | - | m
%cast hau | - | f
%cast kes | - | m
%cast schm | - | m
%cast echt | - | m
%cast hsr | - | m
%cast vert | Mr. Cutbush; Cutbush | m
%cast zig | - | f
%cast sohn | - | m
%cast erb | Lionel Frome; Frome | m

== 1 Pulver und Pillen
[Somerset](@somerset), 1921. Nach dem Tod [ihres](eve) [Vaters](vater) übernimmt [Evelyn Marchbanks](eve) [dessen](vater) Apotheke, sehr zum Missfallen von [Sir Giles Haverton](gil), [der](gil) Frauen allenfalls Hustenbonbons verkaufen ließe. Gleich am ersten Morgen bricht auf [ihrer](eve) Schwelle ein [Kesselflicker](kes) mit Vergiftungserscheinungen zusammen. [Dr. Laurence Pennick](pen), [Kriegsheimkehrer](pen) und neuer [Landarzt](pen), traut [ihren](eve) Tropfen nicht und bekommt es mit [ihrem](eve) Temperament zu tun. Der [Vagabund](kes) überlebt, doch [Constable Dobson](dob) stellt unbequeme Fragen. Das Dorf hat sein Urteil längst gefällt.
- die.past vater "Tod"
- parent vater eve "Vaters"
+ hire eve "übernimmt"
- sad gil eve "Missfallen"
- ill kes "Vergiftungserscheinungen"
- quarrel eve pen "Temperament"
- recover kes "überlebt"
- investigate dob "Fragen"

== 2 Die Dame im Automobil
Mit achtzig Sachen durch die Hecke: So kehrt [Cicely](cic), [die](cic) vor drei Jahren im Streit nach [London](@london) durchgebrannt war, zu [ihrem](cic) [Vater](gil) [Sir Giles](gil) zurück, kurz geschoren und mit verstauchtem Knöchel. [Evelyn](eve) legt den Verband an und gewinnt eine [Freundin](cic); [Dr. Pennick](pen), auf der Durchfahrt, verliert die Sprache. [Ihm](pen) war die [Unfallfahrerin](cic) einst im Lazarett begegnet, unter anderem Namen. Unterdessen gehen in der Sakristei die Opferstöcke auf, und [Reverend Sloe](aub) verdächtigt das [Dienstmädchen](mai) [Maisie](mai).
+ return cic "kehrt"
- parent gil cic "Vater"
- injure cic "verstauchtem"
- treat cic eve "Verband"
+ friend.start cic eve "Freundin"
- meet.past cic pen "begegnet"
- steal _ aub "Opferstöcke"
- accuse aub mai "verdächtigt"

== 3 Der Dieb von St. Wilfrid
Dass [Maisie](mai) stiehlt, glaubt im Dorf bald jeder, bis auf die [Apothekerin](eve), [die](eve) das verheulte [Mädchen](mai) kurzerhand als Gehilfin einstellt. Auf die Lauer legt sich mit [ihr](eve) ein [Unerwarteter](pen): [Laurence](pen), [der](pen) mit einer Thermosflasche und einem Friedensangebot erscheint. Um Mitternacht tappt der wahre [Sünder](schm) in die mehlbestäubte Falle, der [Schmied](schm) des Dorfes, halb von Sinnen vor Hunger. Der [Reverend](aub) leistet Abbitte, bei [Maisie](mai) auf Knien. [Sie](mai) findet [seine](aub) Augen hübsch.
- steal! mai _ "stiehlt"
- sad mai "verheulte"
+ hire mai eve "einstellt"
- investigate eve+pen "Lauer"
- reconcile? eve pen "Friedensangebot"
- steal schm _ "Sünder"
+ discover eve+pen schm "Falle"
- reconcile aub mai "Abbitte"
- love.start mai aub "hübsch"

== 4 Fieber
Eine Grippewelle schert sich nicht um Stand und Ansehen. [Lady Haverton](ver), seit Jahren von [ihrem](ver) [Gatten](gil) im Ostflügel vergessen, liegt ebenso danieder wie die [Frau](hau) des [Hausierers](hsr), [die](hau) in der Scheune ein [Kind](sohn) zur Welt gebracht hat. Tag und Nacht arbeiten [Arzt](pen) und [Apothekerin](eve) Seite an Seite. Gegen Morgen schläft [er](pen) an [ihrem](eve) Mörser ein, und [sie](eve) streicht [ihm](pen), ehe [sie](eve) es sich verbieten kann, das Haar aus der Stirn. [Cicely](cic) hat es gesehen.
- ill hau+ver "liegt"
- married gil ver "Gatten"
- married hau hsr "Frau"
- birth hau sohn "zur Welt"
- colleague eve pen "Seite an Seite"
+ love.start eve pen "streicht"
+ discover cic eve+pen "gesehen"

== 5 Ein Wort unter Freundinnen
»[Er](pen) gehört [dir](eve), wenn [du](eve) [ihn](pen) willst«, sagt [Cicely](cic), und [Evelyn](eve), [die](eve) nichts zu wollen behauptet, schüttet vor Verwirrung Salpeter ins Brausepulver. Was die [Freundin](cic) verschweigt: Im Lazarett von [Rouen](@rouen) war [sie](cic) als Schwester Anne die [Geliebte](cic) des verwundeten [Pennick](pen), und [sie](cic) trauert dem noch immer nach. Ein [Handelsvertreter](vert) namens [Cutbush](vert), Pomade im Haar, umgarnt derweil [Maisie](mai). Der [Pfarrer](aub) predigt daraufhin ungewohnt scharf über falsche Propheten.
- friend cic eve "Freundin"
- love! eve pen "nichts zu wollen"
- reveal! cic eve "verschweigt"
+ couple.past cic pen "Geliebte"
- injure.past pen "verwundeten"
- sad cic pen "trauert"
- flirt vert mai "umgarnt"

== 6 Jahrmarkt
Einmal im Jahr kommt das Riesenrad nach [Nether Compsey](@compsey), und mit ihm die Versuchung. Eine [Handleserin](zig) weissagt [Evelyn](eve) einen Ring und ein Grab, was [diese](eve) für Humbug erklärt. [Maisie](mai) steigt mit dem [Vertreter](vert) in die Gondel und, nach einer Ohrfeige, allein wieder aus. [Aubrey](aub) trägt [ihr](mai) wortlos den Schirm nach Hause. Oben, wo das Rad stecken bleibt, sitzen [Laurence](pen) und [Miss Marchbanks](eve). Wie lange ein Kuss dauern darf, regelt kein Gesetz; [Constable Dobson](dob) hat nachgesehen.
- engaged? _ eve "Ring"
- date mai vert "Gondel"
- attack mai vert "Ohrfeige"
- reject mai vert "allein wieder aus"
+ help aub mai "Schirm"
+ kiss eve pen "Kuss"

== 7 Das Testament
[Sir Giles](gil) stirbt, wie [er](gil) gelebt hat, nämlich schimpfend, vom Hengst gestürzt. Um [sein](gil) Erbe wird noch am Sarg gefeilscht: Der Titel fällt an einen [Neffen](erb) aus [Kenia](@kenia), [Lionel Frome](erb), das Gut aber, so steht es schwarz auf weiß, an »[meine](gil) [Tochter](eve) [Evelyn](eve)«. Ein Schreibfehler? [Lady Haverton](ver) bricht in Gelächter aus, das in Schluchzen übergeht. [Sie](ver) wusste es immer. Und die [Apothekerin](eve) starrt auf den [Mann](gil) im Sarg, [der](gil) [ihr](eve) das Leben sauer gemacht hat.
+ die gil "stirbt"
- kin erb gil "Neffen"
- find erb gil "fällt"
+ parent gil eve "Tochter"
- find eve gil "Gut"
- sad ver gil "Schluchzen"
- discover.past ver eve+gil "wusste"
- enemy.past eve gil "sauer gemacht"

== 8 Halbschwestern
Freundinnen waren [die beiden](cic+eve), Schwestern sollen [sie](cic+eve) nun sein, und das geht gründlich schief. [Cicely](cic), vom eigenen [Vater](gil) leer ausgegangen, wirft [Evelyn](eve) vor, [ihr](cic) erst den [Liebsten](pen) und dann das Dach über dem Kopf zu rauben. So kommt auch [Rouen](@rouen) ans Licht. [Evelyn](eve) stellt [Laurence](pen) zur Rede; [er](pen) stammelt, [sie](eve) geht. Nur [Maisie](mai) hat Grund zu singen, denn der [Reverend](aub) hat [sie](mai) gefragt, ob [sie](mai) Orgel spielen könne. Kann [sie](mai) nicht. [Sie](mai) sagte Ja.
- friend.past cic eve "Freundinnen"
- sibling cic eve "Schwestern"
+ accuse cic eve "wirft Evelyn vor"
- steal? eve cic "rauben"
- reveal cic eve "ans Licht"
- parent gil cic "Vater"
- quarrel eve pen "zur Rede"
+ breakup eve pen "sie geht"
- happy mai aub "singen"

== 9 Der Herr aus Kenia
[Lionel Frome](erb) besitzt ein Monokel, einen Titel und keinen Penny. Um an das Gut zu kommen, macht [er](erb) erst [Evelyn](eve), dann [Cicely](cic) und schließlich, bei Kerzenschein, der [Dame](ver) des Hauses den Hof. [Alle drei](cic+eve+ver) durchschauen [ihn](erb), und zwar jede am selben Abend. Aus gemeinsamer Wut wird gemeinsames Lachen; um zwei Uhr früh liegen sich die [Schwestern](cic+eve) in den Armen. [Dr. Pennick](pen) hat unterdessen [seine](pen) Koffer gepackt, und [Dobson](dob) findet im Steinbruch einen [Toten](vert): [Cutbush](vert).
- flirt erb cic+eve+ver "Hof"
- discover cic+eve+ver erb "durchschauen"
- sad cic+eve+ver erb "Wut"
+ reconcile cic eve "in den Armen"
- sibling cic eve "Schwestern"
- travel? pen "Koffer"
+ find dob vert "Toten"
- die vert "Toten"

== 10 Arsen
Wer kauft Gift, und wer verkauft es? Weil in [Cutbushs](vert) Magen Arsen aus [Evelyns](eve) Vorräten steckt, führt [Constable Dobson](dob) die [Frau](eve), [der](eve) [er](dob) [seine](dob) Rheumasalbe verdankt, schweren Herzens ab. [Sloe](aub), [den](aub) man am Steinbruch gesehen hat, schweigt über [sein](aub) Alibi, um [Maisie](mai) nicht ins Gerede zu bringen. [Laurence](pen) steigt in [Taunton](@taunton) aus dem Zug, als [er](pen) die Schlagzeile liest, und läuft elf Meilen durch die Nacht zurück. Vor der Zelle sagt keiner [der zwei](eve+pen) ein Wort.
+ arrest dob eve "führt"
- kill? eve vert "Arsen"
- sad dob eve "schweren Herzens"
- reveal! aub _ "schweigt"
- help aub mai "ins Gerede"
- discover pen eve "liest"
+ return pen "zurück"

== 11 Die Probe
Chemie lügt nicht, Menschen schon. Mit [Evelyns](eve) Mörser, [Cicelys](cic) Geld und [Maisies](mai) Mut gehen [die drei](cic+eve+mai) der Sache nach. [Maisie](mai), von Kopf bis Fuß zitternd, bekennt vor dem ganzen Dorf, dass der [Reverend](aub) in jener Nacht bei [ihr](mai) war, Choräle übend. Übrig bleibt [Frome](erb): Der [Vertreter](vert) hatte [ihn](erb) erpresst, weil [er](erb) gar nicht [Frome](echt) ist, sondern [dessen](echt) entlaufener [Kutscher](erb). Mit [Cicely](cic) als Geisel rast [er](erb) davon. An der Hecke endet die Fahrt.
- sad mai "zitternd"
- reveal mai _ "bekennt"
- investigate cic+eve+mai "gehen"
- threaten.past vert erb "erpresst"
+ kill erb vert "Übrig bleibt"
- betray erb _ "gar nicht Frome"
- boss.past echt erb "Kutscher"
- abduct erb cic "Geisel"
- flee erb "davon"

== 12 Rezept für zwei
Wieder ein Verband, wieder ein Knöchel: [Evelyn](eve), entlassen und ohne Groll, versorgt [ihre](eve) [Schwester](cic), [die](cic) dem falschen [Erben](erb) noch ein blaues Auge verpasst hat, bevor [Dobson](dob) [ihn](erb) festnahm. [Cicely](cic) verzichtet auf [Laurence](pen), nicht aber aufs Automobil, und bricht mit [Lady Haverton](ver) nach [Italien](@italien) auf. In St. Wilfrid kündigt [Sloe](aub) mit hochrotem Kopf [seine](aub) Vermählung mit [Maisie](mai) an. Hinter der Ladentheke wiegt [Dr. Pennick](pen) schweigend zwei Ringe ab. »Auf das Gramm genau«, sagt [Evelyn](eve).
- treat cic eve "versorgt"
- sad! eve "ohne Groll"
- sibling cic eve "Schwester"
- attack cic erb "blaues Auge"
+ arrest dob erb "festnahm"
- travel cic+ver "bricht" @italien
- wedding? aub mai "Vermählung"
+ wedding? eve pen "zwei Ringe"
