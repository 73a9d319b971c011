%series Klinik am Kurpark
%lang de
%genre medical early-evening series, Bad Salzhain, alternating short and long synopses
%cast ines | Dr. Ines Haferkamp; Ines Haferkamp; Ines; Haferkamp | f
%cast joel | Dr. Joël Mbeki; Joël Mbeki; Joël; Mbeki | m
%cast wolfram | Prof. Wolfram Haferkamp; Wolfram | m
%cast svea | Svea | f
%cast dimitra | Dimitra Pappas; Dimitra; Pappas | f
%cast ole | Ole Kranich; Kranich; Ole | m
%cast lotte | Lotte Haferkamp; Lotte | f
%cast hannes | Hannes Rau; Hannes; Rau | m
%cast yuki | Yuki Tanabe; Yuki | f
%cast tischler | - | m
%cast patientin | - | f
%cast robin | Robin | n
%cast mutter | - | f
%cast pater | Pater Anselm | m

== 1
[Dr. Ines Haferkamp](ines) tritt in der Klinik, die [ihr](ines) [Vater](wolfram) leitet, die Nachfolge eines Oberarztes an, den keiner vermisst. [Prof. Wolfram Haferkamp](wolfram) stellt [sie](ines) so förmlich vor, als hätte [er](wolfram) [sie](ines) nie gewickelt. Zu [ihrem](ines) Team gehört [Joël Mbeki](joel), mit [dem](joel) [sie](ines) sich binnen einer Visite dreimal in die Wolle kriegt. [Schwester Dimitra](dimitra), wie [sie](dimitra) hier alle nennen, tippt auf Hochzeit. Ein [Tischler](tischler) kommt mit der Hand unter die Säge; [Ines](ines) näht, [Joël](joel) hält, und für zehn Minuten schweigen [beide](ines+joel).
+ hire ines "Nachfolge"
- parent wolfram ines "Vater"
- boss wolfram ines "leitet"
- colleague.start ines joel "Team"
+ quarrel ines joel "in die Wolle"
- wedding? ines joel "Hochzeit"
- injure tischler "Säge"
- treat tischler ines "näht"
- help joel ines "hält"

== 2
[Pfleger](ole) [Ole Kranich](ole) und [Dimitra](dimitra) sind seit dem Winter ein Herz und eine Seele, allerdings nur nach Dienstschluss und hinter verschlossenen Türen, denn auf [sie](dimitra) wartet daheim [Hannes Rau](hannes), [Polizist](hannes) und [Vater](hannes) eines [Kindes](robin), [das](robin) bald eingeschult wird. [Yuki](yuki), [Oles](ole) [Mitbewohnerin](yuki), hat [die beiden](dimitra+ole) am Morgen im Bad überrascht und seither einen Kloß im Hals, weil [sie](yuki) den [Pfleger](ole) gern für sich hätte. Derweil fährt [Ines](ines) nach der Spätschicht zu [ihrer](ines) [Schwester](lotte) [Lotte](lotte), [die](lotte) [ihr](ines) fröhlich eröffnet, dass [sie](lotte) schwanger sei, von wem, sage [sie](lotte) nicht.
- affair dimitra ole "ein Herz und eine Seele"
- couple dimitra hannes "wartet daheim"
- parent hannes robin "Vater"
- cheat dimitra hannes "hinter verschlossenen Türen"
- housemate ole yuki "Mitbewohnerin"
+ discover yuki dimitra+ole "überrascht"
- love yuki ole "gern für sich"
- sad yuki "Kloß im Hals"
- sibling ines lotte "Schwester"
+ pregnant lotte "schwanger"
- reveal lotte ines "eröffnet"

== 3
[Joël](joel) macht [Ines](ines) ein Friedensangebot in Form zweier Kinokarten. [Sie](ines) nimmt an. Der Film ist schlecht, der Heimweg gut, und unter der Kastanie küssen [sie](ines+joel) sich. Am nächsten Tag begegnet [Joël](joel) in der Ambulanz einer [Patientin](lotte), [die](lotte) vor [ihm](joel) erbleicht. Es ist [Lotte](lotte), und [er](joel) weiß nicht, dass [sie](lotte) eine Haferkamp ist, nur, dass [er](joel) mit [ihr](lotte) im Februar eine Nacht im Strandkorb zugebracht hat. Die [Schwangere](lotte) rechnet vor, [er](joel) rechnet nach. Es stimmt.
- reconcile ines joel "Friedensangebot"
- invite joel ines "Kinokarten"
- date ines joel "Film"
+ kiss ines joel "küssen"
- sad lotte joel "erbleicht"
- discover! joel lotte "weiß nicht"
- sex.past joel lotte "Strandkorb"
+ pregnant lotte joel "Schwangere"
- discover joel lotte "rechnet nach"

== 4
[Hannes](hannes) findet ein Haar. Das Haar ist blond. [Dimitra](dimitra) ist schwarz. [Dimitra](dimitra) erfindet eine neue [Kollegin](svea). Die [Kollegin](svea) gibt es wirklich, [sie](svea) heißt [Svea](svea). Leider flirtet [Hannes](hannes) gleich mit [Svea](svea). [Svea](svea) ist erst seit Montag hier. [Sie](svea) ist [Wolframs](wolfram) zweite [Frau](svea). [Sie](svea) ist jünger als [Ines](ines). [Ines](ines) kann die [Stiefmutter](svea) nicht leiden. „[Papa](wolfram) hätte warten können“, sagt [Ines](ines) zu [Lotte](lotte). „Worauf?“, fragt [Lotte](lotte).
- find hannes "findet"
+ betray dimitra hannes "erfindet"
- flirt hannes svea "flirtet"
- hire svea "seit Montag"
- colleague dimitra svea "Kollegin"
- married svea wolfram "zweite Frau"
- kin ines svea "Stiefmutter"
- enemy ines svea "nicht leiden"
- parent wolfram ines+lotte "Papa"

== 5
Zwischen zwei Notoperationen nimmt [Mbeki](joel) Anlauf, [Ines](ines) reinen Wein einzuschenken, wird jedoch dreimal unterbrochen: vom Pieper, von einem Hund im Aufzug und von [Wolfram](wolfram), [der](wolfram) bei der Chefvisite vor der ganzen Mannschaft umkippt. Die [Tochter](ines) übernimmt die Wiederbelebung, der [Mann](joel), [den](joel) [sie](ines) seit Kurzem liebt, den Defibrillator, und nach vier Minuten schlägt das Herz des [Professors](wolfram) wieder. [Svea](svea), [die](svea) unterdessen auf dem Parkdeck mit [Rau](hannes) Nummern getauscht hat, kommt zu spät und wird von der [Stieftochter](ines) hinausgeworfen.
- reveal? joel ines "reinen Wein"
- ill wolfram "umkippt"
- parent wolfram ines "Tochter"
- love ines joel "liebt"
+ rescue ines+joel wolfram "schlägt das Herz"
- flirt hannes svea "Nummern getauscht"
- kin ines svea "Stieftochter"
- quarrel ines svea "hinausgeworfen"

== 6
[Joël](joel) hat es nicht gesagt, nun sagt es [Lotte](lotte). [Sie](lotte) möchte ja bloß wissen, ob [ihre](lotte) [Schwester](ines) den [Vater](joel) [ihres](lotte) Kindes auch so nett finde. [Ines](ines) verlässt den Tisch, das Haus und um ein Haar das Land. [Ole](ole) und [Yuki](yuki) müssen wegen Stromausfalls zusammenrücken, es bleibt bei Kerzen und Kartenspiel, mehr will [er](ole) nicht. Am Fenster gegenüber steht [Hannes](hannes) mit dem Feldstecher und sieht zum ersten Mal das Gesicht, zu dem das blonde Haar passt. Es gehört einem [Mann](ole).
+ reveal lotte ines "sagt es Lotte"
- sibling ines lotte "Schwester"
- pregnant lotte joel "Vater"
- breakup ines joel "verlässt"
- housemate ole yuki "zusammenrücken"
- love! ole yuki "mehr will er nicht"
- investigate hannes ole "Feldstecher"
+ discover hannes ole "Gesicht"

== 7
Der betrogene [Polizist](hannes) passt [Kranich](ole) auf dem Heimweg ab und schlägt [ihm](ole) zwei Zähne aus, worauf nicht der [Geschlagene](ole), sondern der [Schläger](hannes) in Tränen ausbricht. [Dimitra](dimitra), von [Yuki](yuki) alarmiert, kniet zwischen [den beiden](hannes+ole) und muss sich entscheiden; [sie](dimitra) hilft [Ole](ole) auf und steigt zu [Hannes](hannes) ins Auto. In der Kapelle der Klinik schüttet [Ines](ines) [Pater Anselm](pater) [ihr](ines) Herz aus, bis [sie](ines) merkt, dass der [Seelsorger](pater) eingenickt ist. [Wolfram](wolfram) erwacht und fragt nach [seiner](wolfram) ersten [Frau](mutter), [die](mutter) vor neun Jahren verstorben ist.
- cheat dimitra hannes "betrogene"
+ attack hannes ole "schlägt"
- injure ole hannes "zwei Zähne"
- sad hannes "Tränen"
- help dimitra ole "hilft"
+ breakup dimitra ole "steigt"
- reveal ines pater "Herz"
- advisor pater ines "Seelsorger"
- recover wolfram "erwacht"
- married.past mutter wolfram "ersten Frau"
- die.past mutter "verstorben"

== 8
Auf Station 3 liegt eine [Schlagersängerin](patientin), [die](patientin) allen die Nerven raubt und nur von [Joël](joel) Spritzen annimmt. [Ines](ines) nennt [ihn](joel) vor der [Diva](patientin) „[Kollege Mbeki](joel)“, und [er](joel) nennt [sie](ines) „[Frau Oberärztin](ines)“. [Lotte](lotte) zieht ausgerechnet bei [Joël](joel) ein, der Ordnung halber, wie [sie](lotte) behauptet. [Ole](ole) kündigt. Am Bahnsteig holt [Yuki](yuki) [ihn](ole) ein und sagt in einem Satz, was [sie](yuki) zwei Jahre verschwiegen hat. Den Zug lässt [er](ole) sausen, [ihre](yuki) Hand nicht.
- treat patientin joel "Spritzen"
- colleague ines joel "Kollege"
- move lotte joel "zieht"
- housemate.start joel lotte "zieht"
- quit ole "kündigt"
+ confess yuki ole "sagt"
- love yuki ole "zwei Jahre"
+ couple.start ole yuki "Hand"

== 9
Nicht [Ines](ines), die [Ältere](ines), sondern [Lotte](lotte) ist in dieser Nacht die [Patientin](lotte): Bei einem Sturz von der Leiter hat [sie](lotte) sich innere Blutungen zugezogen, und da kein anderer Chirurg im Haus ist, muss die [Schwester](ines), mit [der](ines) [sie](lotte) seit sechs Wochen kein Wort wechselt, zum Skalpell greifen. Das Kind überlebt es nicht. [Joël](joel) wartet vor der Tür, und als [Ines](ines) herauskommt, wortlos den Kopf schüttelt und sich an [ihn](joel) lehnt, fällt zwischen [ihnen](ines+joel) aller Groll ab.
- injure lotte "Sturz"
- sibling ines lotte "Schwester"
- quarrel.past ines lotte "kein Wort"
+ treat lotte ines "Skalpell"
- lose lotte "überlebt es nicht"
- sad ines "schüttelt"
+ reconcile ines joel "Groll"

== 10
[Svea](svea) hat genug vom Warten auf [Wolframs](wolfram) Genesung und brennt mit [Hannes](hannes) durch, zunächst nach [Kassel](@kassel). [Dimitra](dimitra) bleibt mit dem kleinen [Wirbelwind](robin) [Robin](robin) allein zurück und muss beides lernen: Einschulung und Eigenständigkeit. [Ole](ole) bietet Hilfe an; [Yuki](yuki) ist alles andere als begeistert. [Lotte](lotte) erholt sich und verzeiht [Ines](ines), dass [diese](ines) nur ein Leben retten konnte. „Zieh zu [ihm](joel), [er](joel) will doch nur [dich](ines)“, sagt [sie](lotte).
+ flee hannes+svea "brennt" @kassel
- affair hannes svea "brennt"
- cheat svea wolfram "brennt"
- help? ole dimitra "bietet"
- jealous yuki dimitra "alles andere als begeistert"
- recover lotte "erholt"
- rescue.past ines lotte "ein Leben retten"
+ reconcile ines lotte "verzeiht"
- move? ines joel "Zieh"
- love joel ines "will doch nur"

== 11
Der [Professor](wolfram) erfährt aus der Post, dass [er](wolfram) ein verlassener [Gatte](wolfram) ist, und nimmt es gefasster auf als die Mahnung der Stromwerke. [Seinen](wolfram) Chefsessel will [er](wolfram) an [Mbeki](joel) abtreten, nicht an die eigene [Tochter](ines), was [diese](ines) als Ohrfeige empfindet, obwohl [Joël](joel) dankend abwinkt. [Lotte](lotte) hat den [Tischler](tischler) mit der genähten Hand wiedergetroffen, im Wartezimmer, zwischen Gummibaum und Illustrierten, und es hat [sie](lotte) erwischt wie ein Schnupfen. [Robin](robin) verliert einen Zahn, [Ole](ole) zieht bei [Yuki](yuki) aus und [Pater Anselm](pater) spricht ein Machtwort: „[Du](ole) liebst zwei, und das sind eine zu viel.“
- married svea wolfram "Gatte"
- breakup.past svea wolfram "verlassener"
- discover wolfram "erfährt"
- hire? joel wolfram "abtreten"
- reject joel wolfram "abwinkt"
- parent wolfram ines "Tochter"
- sad ines wolfram "Ohrfeige"
- meet lotte tischler "wiedergetroffen"
+ love.start lotte tischler "erwischt"
+ breakup ole yuki "zieht bei Yuki aus"
- love ole dimitra+yuki "liebst zwei"

== 12
[Hannes](hannes) kommt aus [Kassel](@kassel) zurück. [Er](hannes) kommt ohne [Svea](svea). [Er](hannes) steht vor [Dimitras](dimitra) Tür. Drinnen liest [Ole](ole) [Robin](robin) vor. [Dimitra](dimitra) sagt [Hannes](hannes) Lebewohl. [Hannes](hannes) darf [sein](hannes) [Kind](robin) am Sonntag sehen. [Yuki](yuki) geht zum Zug. Im Abteil sitzt [Svea](svea). „Na, auch auf der Flucht?“, fragt [Svea](svea). [Ines](ines) ist Chefin. [Ihr](ines) [Vater](wolfram) hat nachgegeben. Beim Umtrunk steckt [Joël](joel) [ihr](ines) keinen Sekt zu, sondern einen Ring. [Sie](ines) steckt ihn an.
+ return hannes "kommt"
- breakup hannes svea "ohne Svea"
- reconcile? dimitra hannes "steht"
- reject dimitra hannes "Lebewohl"
- parent hannes robin "Kind"
- travel yuki "geht zum Zug"
- meet svea yuki "Im Abteil"
- hire ines "Chefin"
- parent wolfram ines "Vater"
- celebrate ines "Umtrunk"
+ propose joel ines "Ring"
- engaged.start ines joel "steckt ihn an"
