%series Die Salzkrone
%lang de
%genre fantasy series, fan wiki
%cast ysmet | Königin Ysmet; Ysmet | f
%cast orrun | Regent Orrun; Orrun | m
%cast perle | Prinzessin Perle; Perle | f
%cast dorn | Dorn | m
%cast hexe | - | f
%cast faehrmann | Wim | m
%cast hauptmann | Hauptmann Corvin; Corvin | m
%cast hauptfrau | Nele Aschmund; Nele | f
%cast drache | - | m
%cast bote | - | m
%cast amme | Amme Tibba; Tibba | f
%cast rabe | Rabe | n
%cast salzbund | Salzbund | g
%cast koenig | König Aldo; Aldo | m
%cast kind | - | m

== 1
Seit [König Aldo](koenig) auf See geblieben ist, regiert im Namen der unmündigen [Prinzessin Perle](perle) [deren](perle) [Onkel](orrun) [Orrun](orrun), und mit [ihm](orrun) herrscht die Salzsteuer. An [Perles](perle) sechzehntem Geburtstag klopft eine [Bettlerin](ysmet) ans Tor, wird vom [Hauptmann](hauptmann) der Wache fortgejagt und von der alten [Amme](amme) heimlich durch die Küche hereingelassen. [Tibba](amme) hat [sie](ysmet) am Muttermal erkannt: Vor [ihr](amme) steht [Ysmet](ysmet), [Perles](perle) [Mutter](ysmet), die verbannte [Königin](ysmet). [Ihre](ysmet) [Tochter](perle) hält [sie](ysmet) für tot.
- die.past koenig "geblieben"
- kin orrun perle "Onkel"
- celebrate _ perle "Geburtstag"
- reject hauptmann ysmet "fortgejagt"
- help amme ysmet "hereingelassen"
+ discover amme ysmet "erkannt"
+ return ysmet "klopft"
- parent ysmet perle "Mutter"
- die! ysmet "tot"

== 2
Die [Prinzessin](perle) soll heiraten. Der [Regent](orrun) hat einen [Bräutigam](dorn) gewählt: [Dorn](dorn), [Sohn](dorn) der [Moorhexe](hexe). [Perle](perle) mag keinen [Dorn](dorn). [Dorn](dorn) mag keine [Perle](perle). Beim ersten Treffen schweigen [beide](dorn+perle). Beim zweiten streiten [sie](dorn+perle). Beim dritten bringt [er](dorn) [ihr](perle) das Fluchen bei. Der [Hauptmann](hauptmann) steht Wache und leidet, denn [Corvin](hauptmann) verehrt [sie](perle) seit der Kindheit. [Ysmet](ysmet) schrubbt derweil Töpfe, unerkannt.
- wedding? dorn perle "heiraten"
- parent hexe dorn "Sohn"
- love! perle dorn "mag keinen"
- love! dorn perle "mag keine Perle"
- meet dorn perle "ersten Treffen"
+ quarrel dorn perle "streiten"
- sad hauptmann "leidet"
- love hauptmann perle "verehrt"

== 3
Ein [Fährmann](faehrmann), [der](faehrmann) nur nachts arbeitet, setzt im Auftrag des [Salzbundes](salzbund) einen verwundeten [Boten](bote) über, [dem](bote) die [Verstoßene](ysmet) im Kohlenkeller die Pfeile aus der Schulter zieht. Bevor der [Mann](bote) das Bewusstsein verliert, flüstert [er](bote) [ihr](ysmet) zu, wer [ihren](ysmet) [Gemahl](koenig) in jener Sturmnacht über Bord gestoßen hat: der eigene [Bruder](orrun). [Ysmet](ysmet) beißt in [ihre](ysmet) Faust, um nicht zu schreien. Oben im Saal tanzt der [Mörder](orrun) mit [ihrer](ysmet) [Tochter](perle).
- help faehrmann bote "setzt"
- injure.past bote "verwundeten"
- treat bote ysmet "zieht"
+ reveal bote ysmet "flüstert"
- married.past koenig ysmet "Gemahl"
+ kill.past orrun koenig "gestoßen"
- sibling koenig orrun "Bruder"
- sad ysmet "beißt"
- parent ysmet perle "Tochter"

== 4
Die [Moorhexe](hexe) besucht [ihren](hexe) [Sprössling](dorn) bei Hofe, riecht an der Suppe und weiß sofort, wer sie gekocht hat, denn mit [Ysmet](ysmet) hat [sie](hexe) vor zwanzig Jahren die Zauberschule und manchen Kerker geteilt. Die alten [Freundinnen](hexe+ysmet) fallen einander in der Speisekammer um den Hals. [Ysmet](ysmet) bittet [sie](hexe), die Hochzeit zu hintertreiben; die [Hexe](hexe), [deren](hexe) Sumpf ohne das Brautgeld trockengelegt wird, sagt weder ja noch nein. Ein [Rabe](rabe), [der](rabe) am Fenster gesessen hat, fliegt zum [Regenten](orrun).
- travel hexe dorn "besucht"
- parent hexe dorn "Sprössling"
+ discover hexe ysmet "weiß"
- friend hexe ysmet "Freundinnen"
- happy hexe+ysmet "um den Hals"
- help? hexe ysmet "bittet"
- wedding? dorn perle "Hochzeit"

== 5
[Rabe](rabe) redet. [Orrun](orrun) glaubt [Rabe](rabe). Noch vor dem Frühstück lässt [er](orrun) die Küche umstellen. [Corvin](hauptmann) soll die [Köchin](ysmet) festnehmen. [Corvin](hauptmann) sieht [ihr](ysmet) ins Gesicht und erstarrt. Das ist die [Königin](ysmet)! [Er](hauptmann) senkt das Schwert. Dafür schlägt [ihn](hauptmann) der [Regent](orrun) mit dem Handschuh. [Tibba](amme) löscht das Licht. [Ysmet](ysmet) entkommt durch den Aschenschacht. Der [Fährmann](faehrmann) wartet schon. [Perle](perle) hat alles gehört.
+ reveal rabe orrun "redet"
- arrest? hauptmann ysmet "festnehmen"
- discover hauptmann ysmet "erstarrt"
- attack orrun hauptmann "schlägt"
- help amme ysmet "löscht"
+ flee ysmet orrun "entkommt"
- discover perle ysmet "gehört"

== 6
Zum neuen [Kommandanten](hauptfrau) der Wache, wenn man das bei einer Frau so nennen darf, wird nach der Absetzung [Corvins](hauptmann) die [Söldnerin](hauptfrau) [Nele Aschmund](hauptfrau) ernannt, [die](hauptfrau) einst des [Regenten](orrun) Bett geteilt hat und [ihn](orrun) seither duzt. Der [Entlassene](hauptmann) schließt sich dem [Salzbund](salzbund) an. [Perle](perle) verlangt von [ihrem](perle) [Oheim](orrun) die Wahrheit über [ihre](perle) [Mutter](ysmet) und erhält Stubenarrest. [Dorn](dorn) klettert zu [ihr](perle) hinauf, ein Seil zwischen den Zähnen, und statt des Fluchens üben die jungen [Leute](dorn+perle) nun das Küssen.
- hire hauptfrau orrun "ernannt"
- quit hauptmann "Absetzung"
- affair.past hauptfrau orrun "Bett geteilt"
- kin orrun perle "Oheim"
- parent ysmet perle "Mutter"
- abduct orrun perle "Stubenarrest"
+ kiss dorn perle "Küssen"

== 7
Auf einer Insel, die keine Karte verzeichnet, begegnet [Ysmet](ysmet) dem letzten [Drachen](drache), einem gichtkranken alten [Herrn](drache), [der](drache) nur noch Nebel speit. [Er](drache) hat vor Jahren einen schiffbrüchigen [Mann](koenig) aus der Brandung gefischt. Seitdem spielen [sie](drache+koenig) Schach. So findet die [Witwe](ysmet), [die](ysmet) keine ist, [ihren](ysmet) [Gatten](koenig) wieder; doch [Aldo](koenig), [der](koenig) bei dem Sturz das Gedächtnis eingebüßt hat, fragt höflich, mit wem [er](koenig) das Vergnügen habe. [Sie](ysmet) lacht und weint zugleich.
- meet drache ysmet "begegnet"
- ill drache "gichtkranken"
- rescue.past drache koenig "gefischt"
+ find ysmet koenig "findet"
- die! koenig "die keine ist"
- married koenig ysmet "Gatten"
- ill koenig "Gedächtnis"
- happy ysmet "lacht"
- sad ysmet "weint"

== 8
Hochzeitstag. [Perle](perle) trägt Weiß. [Dorn](dorn) trägt Grün. [Orrun](orrun) strahlt. Im letzten Augenblick erhebt die [Moorhexe](hexe) Einspruch: [Dorn](dorn) ist gar nicht [ihr](hexe) leiblicher [Sohn](dorn). [Sein](dorn) wahrer [Vater](orrun) ist der [Regent](orrun). [Braut](perle) und [Bräutigam](dorn) wären demnach [Vetter](dorn) und [Base](perle). Die Trauung platzt. [Dorn](dorn) rennt aus der Kirche. [Perle](perle) rennt [ihm](dorn) nach. [Nele](hauptfrau) ist bleich geworden. Zählt [sie](hauptfrau) die Jahre?
- happy orrun "strahlt"
+ reveal hexe "Einspruch"
- parent! hexe dorn "leiblicher Sohn"
- parent? orrun dorn "Vater"
- engaged dorn perle "Braut"
- kin? dorn perle "Base"
+ wedding! dorn perle "platzt"
- flee dorn "rennt"

== 9
In der Schilfhütte der [Hexe](hexe), in die sich die geplatzten [Brautleute](dorn+perle) geflüchtet haben, löst sich der Knoten auf andere Weise, als der [Regent](orrun) fürchten musste. Die [Alte](hexe) gesteht, dass die Sache mit dem [Vater](orrun) gelogen war, um Zeit zu gewinnen; wahr ist lediglich, dass [sie](hexe) das [Findelkind](dorn) [Dorn](dorn) vor achtzehn Jahren aus der Hand einer blutjungen [Söldnerin](hauptfrau) empfangen hat. [Dorn](dorn) ist außer sich und wirft der [Ziehmutter](hexe) [ihr](hexe) Schweigen vor. [Perle](perle) küsst [ihn](dorn), bis [er](dorn) still ist.
- flee dorn+perle "geflüchtet"
+ reveal hexe dorn+perle "gesteht"
- parent! orrun dorn "gelogen"
- betray.past hexe _ "gelogen"
- find.past hexe dorn "empfangen"
- sad dorn "außer sich"
- accuse dorn hexe "wirft"
- kin dorn hexe "Ziehmutter"
+ kiss dorn perle "küsst"

== 10
Der [Salzbund](salzbund), [dem](salzbund) inzwischen auch der [Fährmann](faehrmann) angehört, überfällt die Steuerkutsche; den Befehl führt der ehemalige [Hauptmann](hauptmann). [Ihm](hauptmann) tritt die jetzige [Hauptfrau](hauptfrau) entgegen, entwaffnet [ihn](hauptmann) und lässt [ihn](hauptmann) dann, zum Staunen [ihrer](hauptfrau) Leute, laufen. Nachts treffen sich [beide](hauptfrau+hauptmann) am Wehr. Von [Corvin](hauptmann) erfährt [Nele](hauptfrau), wo [ihr](hauptfrau) [Kind](dorn) lebt. [Er](hauptmann) trocknet [ihr](hauptfrau) mit dem Ärmel die Tränen. Feinde sind [sie](hauptfrau+hauptmann) jedenfalls keine mehr.
+ steal salzbund _ "überfällt"
- boss hauptmann salzbund "Befehl"
- attack hauptfrau hauptmann "entwaffnet"
- help hauptfrau hauptmann "laufen"
+ discover hauptfrau dorn "erfährt"
- parent hauptfrau dorn "Kind"
- help hauptmann hauptfrau "trocknet"
- sad hauptfrau "Tränen"
- enemy.end hauptfrau hauptmann "keine mehr"

== 11
Aus dem Nebel taucht ein Drachenrücken auf, und darauf sitzen [Ysmet](ysmet) und ein [Mann](koenig) mit Bart, [den](koenig) die Fischweiber am Kai als Erste erkennen: Der [König](koenig) lebt! [Orrun](orrun) lässt auf den eigenen [Bruder](koenig) schießen. Ein Bolzen trifft den [Drachen](drache) tödlich, ein zweiter streift [Aldo](koenig) an der Schläfe, und mit dem Schmerz kehrt die Erinnerung zurück. [Er](koenig) nennt [seine](koenig) [Frau](ysmet) beim Kosenamen. [Nele](hauptfrau) verweigert dem [Regenten](orrun) den Gehorsam und legt [ihn](orrun) in Ketten.
+ return koenig+ysmet "taucht"
- discover _ koenig "erkennen"
- sibling koenig orrun "Bruder"
- attack orrun koenig "schießen"
- kill orrun drache "tödlich"
- injure koenig "streift"
- recover koenig "Erinnerung"
- married koenig ysmet "Frau"
+ arrest hauptfrau orrun "Ketten"

== 12
[Orrun](orrun) bittet um Gnade. [Aldo](koenig) gewährt sie. [Ysmet](ysmet) nicht: Der [Usurpator](orrun) muss ins Moor ziehen, als Knecht der [Hexe](hexe). [Perle](perle) und [Dorn](dorn) sind nun Mann und Frau. [Nele](hauptfrau) hat geweint. [Dorn](dorn) sagt zu [ihr](hauptfrau) noch Sie. [Corvin](hauptmann) sagt längst Du und wohnt bei [ihr](hauptfrau). [Tibba](amme) wiegt schon wieder: Die [Königin](ysmet) hat einen [Jungen](kind) bekommen. Der [Fährmann](faehrmann) heißt übrigens [Wim](faehrmann). Gefragt hatte [ihn](faehrmann) nie jemand.
- reconcile koenig orrun "gewährt"
- reject ysmet orrun "Ysmet nicht"
- move orrun hexe "ziehen"
- boss hexe orrun "Knecht"
+ wedding dorn perle "Mann und Frau"
- housemate hauptfrau hauptmann "wohnt"
+ birth ysmet kind "bekommen"
