%series Nachtschicht in Linz
%lang de
%genre hospital family soap, Austrian TV magazine
%cast svenja | Dr. Svenja Pichler; Svenja Pichler; Svenja; Pichler | f
%cast martin | Martin Pichler; Martin | m
%cast teo | Dr. Teodor Kralj; Teo Kralj; Teo; Kralj | m
%cast zdenka | Zdenka | f
%cast aglaia | Schwester Aglaia; Aglaia | f
%cast rami | Rami | m
%cast hofrat | Hofrat Unger; Unger | m
%cast isa | Isabella Unger; Isabella; Isa | f
%cast greta | Gretchen Pichler; Gretchen | f
%cast simon | Simon | m
%cast falke | Falke | m
%cast patient | - | m
%cast schwager | - | m
%cast teoopa | - | m
%cast anwalt | - | m
%cast baby | Josip | m

== 1
Zum ersten Mal seit der Babypause steht [Dr. Svenja Pichler](svenja) wieder auf der Unfallchirurgie, und gleich in der ersten Nacht liegt [ihr](svenja) eigener [Mann](martin) auf der Trage: [Martin](martin) ist mit dem Moped gegen einen Baum gefahren, nicht allein. Die [Beifahrerin](isa), leicht geschrammt, heißt [Isabella](isa) und ist die [Tochter](isa) des [Primars](hofrat), [Hofrat Unger](hofrat). Was [die beiden](isa+martin) um drei Uhr früh auf der Landstraße trieben, will die [Chirurgin](svenja) lieber nicht wissen und weiß es doch. [Teo Kralj](teo), neu im Haus, näht an [ihrer](svenja) Stelle. [Schwester Aglaia](aglaia) drückt [ihr](svenja) einen Kaffee in die Hand.
- return svenja "wieder"
- married martin svenja "Mann"
+ injure martin "gegen einen Baum"
- injure isa "geschrammt"
- parent hofrat isa "Tochter"
- discover svenja isa+martin "weiß es doch"
- cheat martin svenja "trieben"
- hire.past teo "neu im Haus"
- treat martin teo "näht"
- help teo svenja "an ihrer Stelle"
- gift aglaia svenja "Kaffee"

== 2
[Martin](martin) beteuert vom Krankenbett aus, [Isa](isa) sei [ihm](martin) nur beim Kellnern zugelaufen. [Seine](martin) [Frau](svenja) hört [ihm](martin) zu, bis [sie](svenja) auf [seinem](martin) Handy ein Herz aufleuchten sieht, und zieht [ihm](martin) den Verband fester, als nötig wäre. [Isabella](isa) ihrerseits kauert beim [Vater](hofrat) im Büro. [Unger](hofrat) tobt, nicht wegen der Ehe, sondern wegen der Zeitung. [Aglaia](aglaia), [Nachtschwester](aglaia) seit zwanzig Jahren, merkt, dass [Teo](teo) nur lacht, wenn [Svenja](svenja) hereinkommt. [Sie](aglaia) wettet mit [Rami](rami), dem [Rettungsfahrer](rami), um eine Sachertorte.
- betray martin svenja "beteuert"
- married martin svenja "Frau"
+ discover svenja martin "sieht"
- attack svenja martin "fester, als nötig"
- parent hofrat isa "Vater"
- sad hofrat "tobt"
- love teo svenja "nur lacht"
+ discover aglaia teo "merkt"
- colleague aglaia rami "Rettungsfahrer"

== 3
[Svenja](svenja) packt nicht [Martins](martin) Koffer, sondern [ihren](svenja) eigenen. Mit [Gretchen](greta), der einjährigen [Tochter](greta), und einem Hochstuhl zieht [sie](svenja) zu [ihrer](svenja) [Schwiegermutter](zdenka) [Zdenka](zdenka), [die](zdenka) [ihren](zdenka) [Sohn](martin) einen Esel nennt und der [Verletzten](svenja) die Gästezimmertür offenhält. [Martin](martin), [der](martin) auf Krücken heimkehrt, findet leere Schränke. In der Klinik rettet [Kralj](teo) derweil einem [Radler](patient) das Bein, und [Hofrat Unger](hofrat) stellt sich bei der Visite neben [ihn](teo), als hätte [er](hofrat) es selbst getan. [Isabella](isa) bringt [Martin](martin) Blumen. [Er](martin) schickt [sie](isa) weg, ruft [sie](isa) aber eine Stunde später zurück.
+ breakup svenja martin "packt"
- parent martin+svenja greta "Tochter"
- move svenja zdenka "zieht"
- kin svenja zdenka "Schwiegermutter"
- parent zdenka martin "Sohn"
- help zdenka svenja "offenhält"
- gift isa martin "Blumen"
- return martin "heimkehrt"
- treat patient teo "rettet"
- reject martin isa "schickt"
+ reconcile isa martin "zurück"

== 4
[Teo](teo) will [Svenja](svenja) zum Essen einladen. [Svenja](svenja) sagt [Teo](teo) ab. [Rami](rami) verlangt die Torte. [Aglaia](aglaia) verweigert sie. Ein Unfall auf der Autobahn. Acht Verletzte. [Svenja](svenja) operiert. [Teo](teo) operiert. Um fünf sitzen [sie](svenja+teo) auf der Rampe. [Teo](teo) hat Blut im Haar. [Svenja](svenja) wischt es weg. [Ihre](svenja) Hand bleibt liegen. Da biegt [Martin](martin) um die Ecke. [Martin](martin) hat [Gretchens](greta) Schnuller in der Hand. [Teo](teo) steht auf. [Svenja](svenja) auch. Der Schnuller fällt.
- invite? teo svenja "einladen"
- reject svenja teo "sagt"
- reject aglaia rami "verweigert"
- injure _ "Verletzte"
- treat _ svenja+teo "operiert"
+ flirt svenja teo "Hand bleibt"
- colleague svenja teo "operiert"#2
- return martin "biegt"
+ discover martin svenja+teo "biegt"

== 5
„[Du](svenja) auch?“, fragt [Martin](martin), und auf der Rampe entspinnt sich ein Wortwechsel, bei dem das halbe Spital aus den Fenstern hängt. [Er](martin) wirft [ihr](svenja) vor, längst etwas mit dem [Kroaten](teo) zu haben, was nicht stimmt, jedenfalls noch nicht. [Svenja](svenja) droht, [ihm](martin) das Sorgerecht zu entziehen. Am Abend entschuldigt sich der [Gipsfuß](martin) telefonisch. [Isabella](isa), [die](isa) in [seiner](martin) Küche sitzt und Spaghetti für zwei kocht, hört mit und salzt nach. [Teo](teo) erfährt von [Aglaia](aglaia), dass [Svenja](svenja) schon einmal verheiratet war, mit einem [Jugendfreund](simon) namens [Simon](simon), [der](simon) nach [Kanada](@kanada) ging.
+ quarrel martin svenja "Wortwechsel"
- affair! svenja teo "nicht stimmt"
- accuse martin svenja "wirft"
- threaten svenja martin "droht"
- reconcile? martin svenja "entschuldigt"
- housemate isa martin "in seiner Küche"
- discover isa martin "hört"
- reveal aglaia teo "erfährt"
+ married.past simon svenja "schon einmal verheiratet"
- friend.past simon svenja "Jugendfreund"
- travel.past simon "ging" @kanada

== 6
[Simon](simon) ist wieder da. Wettergegerbt und mit einem kanadischen Hund steht der [Verschollene](simon) am Empfang, weil [er](simon) sich beim Holzhacken die halbe Hand abgetrennt hat. [Svenja](svenja) muss [ihm](simon) die Sehnen flicken, während [er](simon) [ihr](svenja) unter Lachgas gesteht, dass [er](simon) niemals aufgehört habe, an [sie](svenja) zu denken. [Teo](teo), im selben Saal, lässt eine Klemme fallen. [Der](teo) nimmt [Aglaia](aglaia) beiseite und bittet um Rat; [sie](aglaia) empfiehlt Kastanienreis. [Rami](rami) findet, der Hund passe in den Rettungswagen.
+ return simon "wieder da"
- injure simon "abgetrennt"
- treat simon svenja "flicken"
+ confess simon svenja "gesteht"
- love simon svenja "an sie zu denken"
- jealous teo simon "lässt"
- advisor aglaia teo "Rat"

== 7
In der Notaufnahme begegnen sich [zwei](martin+simon), [die](martin+simon) einander schon vom Hörensagen nicht leiden konnten. Der [eine](simon) hat einen Verband an der Hand, der [andere](martin) einen am Bein, und als [Simon](simon) den Namen [Pichler](martin) vernimmt, grüßt [er](simon) mit der gesunden Faust. [Martin](martin) geht zu Boden. [Rami](rami) zerrt die [Kampfhähne](martin+simon) auseinander. [Svenja](svenja), dazugerufen, verfügt Hausverbot für alle [beide](martin+simon). Statt auf einen [ihrer](svenja) [Verflossenen](martin+simon) zu hören, setzt [sie](svenja) sich zu [Teo](teo) auf die Dachterrasse und erzählt [ihm](teo) von [Gretchens](greta) erstem Zahn. So fängt, ganz leise, etwas an.
- enemy martin simon "nicht leiden"
+ attack simon martin "grüßt"
- injure martin simon "zu Boden"
- help rami martin+simon "zerrt"
- reject svenja martin+simon "Hausverbot"
- ex martin+simon svenja "Verflossenen"
- parent svenja greta "Zahn"
+ love.start svenja teo "fängt"

== 8
[Hofrat Unger](hofrat) erfährt von einem [Anwalt](anwalt), dass [seine](hofrat) [Tochter](isa) schwanger ist, und zwar vom [Patienten](martin) aus Zimmer 12. [Er](hofrat) sucht [Martin](martin) auf und legt die Alternativen auf den Tisch: Traualtar oder Kündigung, denn auch das Werbebüro, in dem [er](martin) arbeitet, gehört dem [Schwager](schwager) des [Hofrats](hofrat). [Isabella](isa) platzt dazwischen und fährt den [Vater](hofrat) an; heiraten wolle [sie](isa), wenn überhaupt, freiwillig. Vor Wut und Aufregung bekommt [sie](isa) Krämpfe. [Svenja](svenja), ausgerechnet, behandelt die [Nebenbuhlerin](isa). Das [Kind](baby) bleibt, wo es ist. [Isa](isa) weint an der Schulter der [Betrogenen](svenja).
- discover hofrat isa "erfährt"
- reveal anwalt hofrat "erfährt"
- sad isa "weint"
- parent hofrat isa "Tochter"
- boss schwager martin "gehört"
- kin hofrat schwager "Schwager"
+ pregnant isa martin "schwanger"
- threaten hofrat martin "Alternativen"
- wedding? isa martin "Traualtar"
- quarrel hofrat isa "fährt"
- ill isa "Krämpfe"
- treat isa svenja "behandelt"
- enemy isa svenja "Nebenbuhlerin"
- cheat.past martin svenja "Betrogenen"
+ reconcile isa svenja "Schulter"

== 9
[Zdenka](zdenka) packt Rucksäcke, zwei große und einen winzigen; [Gretchen](greta) hat Geburtstag, und die [Oma](zdenka) hat [Svenja](svenja), [Teo](teo) und den halben Nachtdienst auf die Alm eingeladen. Nur eine Person fehlt: [Martin](martin), [dem](martin) niemand Bescheid gesagt hat. Beim Anstieg stolpert [Svenja](svenja) in einen Bach, [Teo](teo) zieht [sie](svenja) heraus, und unter dem Heu, nass und albern, küssen sich [die beiden](svenja+teo). [Falke](falke), der alte [Senn](falke), sieht es und bekreuzigt sich. Abends ruft [Simon](simon) an, [er](simon) sitzt am Flughafen. Ob [sie](svenja) mitkomme nach [Calgary](@calgary)? [Sie](svenja) lacht so freundlich, dass [er](simon) es versteht.
- celebrate greta "Geburtstag"
- kin greta zdenka "Oma"
- invite zdenka svenja+teo "eingeladen"
- betray _ martin "niemand Bescheid"
- rescue teo svenja "zieht"
+ kiss svenja teo "küssen"
- discover falke svenja+teo "sieht"
- travel? simon "Flughafen" @calgary
- travel? svenja "mitkomme" @calgary
+ reject svenja simon "lacht"

== 10
[Martin](martin) heiratet [Isa](isa) nicht. [Isa](isa) heiratet [Martin](martin) nicht. Der [Hofrat](hofrat) kocht. [Martin](martin) verliert den Job. [Aglaia](aglaia) findet [ihm](martin) einen neuen. Nun schiebt [er](martin) Betten. [Svenja](svenja) trifft [Martin](martin) im Aufzug. [Martin](martin) fragt nach [Gretchen](greta). [Svenja](svenja) zeigt ein Foto. [Sie](martin+svenja) schließen Frieden, Stockwerk für Stockwerk. [Teo](teo) steht im Erdgeschoß und sieht [Svenja](svenja) lachen. [Teo](teo) vertraut [Svenja](svenja). [Rami](rami) nicht. [Aglaia](aglaia) gibt [Rami](rami) endlich die Torte.
- wedding! isa martin "heiratet Isa nicht"
- sad hofrat "kocht"
+ quit martin "verliert"
- help aglaia martin "findet"
- hire martin "schiebt"
- meet martin svenja "trifft"
+ reconcile martin svenja "Frieden"
- gift aglaia rami "Torte"

== 11
Als der [Hofrat](hofrat) wegen Unterschlagung in Handschellen aus dem Sitzungszimmer geführt wird, weint nur die [Tochter](isa). Zeitlebens habe [er](hofrat) [sie](isa) mit Geschenken abgespeist, sagt [sie](isa), und nun auch noch mit einem Skandal. [Svenja](svenja) wird kommissarische Leiterin, was [Teo](teo) zu [ihrem](svenja) [Untergebenen](teo) macht; [er](teo) behauptet, [er](teo) sei das bereits. [Falke](falke), mit Herzinfarkt eingeliefert, liegt neben einem, der schnarcht; [Martin](martin), nun [Pfleger](martin), sitzt bei [ihm](falke) und hört sich die Predigt über nasse Mädchen im Heu an. [Rami](rami) hält um [Aglaias](aglaia) Hand an, zwischen zwei Einsätzen, mit Tortenmesser.
+ arrest _ hofrat "Handschellen"
- steal hofrat _ "Unterschlagung"
- parent hofrat isa "Tochter"
- sad isa hofrat "weint"
- hire svenja "Leiterin"
- boss.start svenja teo "Untergebenen"
- ill falke "Herzinfarkt"
- help martin falke "sitzt"
+ propose rami aglaia "Hand"

== 12
Mitternachtsgeburt. [Isabella](isa) bringt im Aufzug einen [Josip](baby) zur Welt, benannt nach [Teos](teo) [Großvater](teoopa), weil der [Chirurg](teo) den Kopf hielt und die Zange. Der junge [Vater](martin), [Martin](martin), fällt nicht in Ohnmacht, sondern [Rami](rami) um den Hals. Unter Sirenen heiraten [Aglaia](aglaia) und [ihr](aglaia) [Fahrer](rami) im Rettungswagen. [Svenja](svenja), die Scheidungspapiere frisch unterschrieben in der Kitteltasche, zieht mit [Gretchen](greta) aus [Zdenkas](zdenka) Gästezimmer aus und zwei Straßen weiter bei [Teo](teo) ein. Die [Schwiegermutter](zdenka) a. D. bringt Salz, Brot und den Hochstuhl. [Falke](falke), genesen, spielt auf der Mundharmonika.
+ birth isa baby "zur Welt"
- parent isa+martin baby "Vater"
- kin teo teoopa "Großvater"
- help teo isa "hielt"
- happy martin "um den Hals"
+ wedding aglaia rami "heiraten"
- divorce martin svenja "Scheidungspapiere"
- move svenja teo "bei Teo ein"
- gift zdenka svenja "Salz"
- kin svenja zdenka "Schwiegermutter"
- recover falke "genesen"
