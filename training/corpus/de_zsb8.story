%series Büro Aebischer
%lang de
%genre Swiss private detectives' dramedy set in Biel, TV listings
%cast vreni | Vreni Aebischer; Vreni; Aebischer | f
%cast luc | Luc Grosjean; Luc; Grosjean | m
%cast selam | Selam Tesfay; Selam | f
%cast ruedi | Ruedi Aebischer; Ruedi | m
%cast moser | Wachtmeister Moser; Moser | m
%cast colette | Colette Grosjean; Colette | f
%cast hirt | Frau Hirt; Hirt | f
%cast uhr | Balz Hirt; Balz | m
%cast nino | Nino | m
%cast robert | Robert | m
%cast sophie | Sophie | f
%cast lehrer | Herr Zbinden; Zbinden | m
%cast fremder | - | m

== 1 Die Taschenuhr
Bis [ihr](vreni) [Gatte](ruedi) im Mai spurlos verschwand, besorgte [Vreni Aebischer](vreni) in [dessen](ruedi) Bieler Detektei nur die Ablage. Nun sitzt [sie](vreni) selbst am Pult. Der erste Auftrag: Aus der Manufaktur von [Frau Hirt](hirt) ist eine Taschenuhr entwendet worden, die eine halbe Million wert ist. [Vreni](vreni) verpflichtet [Luc Grosjean](luc), einen entlassenen [Zugbegleiter](luc), als Fahrer und Dolmetscher. Gemeinsam stellen [sie](luc+vreni) den [Dieb](uhr) im Drahtseilbähnchen: Es ist [Balz](uhr), der eigene [Sohn](uhr) der [Fabrikantin](hirt).
- married ruedi vreni "Gatte"
- flee.past ruedi "verschwand"
- steal _ hirt "entwendet"
- quit.past luc "entlassenen"
+ hire luc vreni "verpflichtet"
+ find luc+vreni uhr "stellen"
- steal.past uhr hirt "Dieb"
- parent hirt uhr "Sohn"

== 2 Ein Zimmer in Magglingen
[Frau Hirt](hirt) will [ihren](hirt) [Sprössling](uhr) nicht anzeigen und zahlt fürs Schweigen das Doppelte. [Vreni](vreni) steckt das Geld in die Suche nach [ihrem](vreni) [Mann](ruedi). In [Magglingen](@magglingen) hatte [Ruedi](ruedi) ein Hotelzimmer gemietet, bezahlt bis Weihnachten. Im Schrank hängen Kinderkleider. [Wachtmeister Moser](moser), [der](moser) die Akte [Aebischer](ruedi) längst zugeklappt hat, spricht von Midlife-Crisis und schickt die [Strohwitwe](vreni) nach Hause. [Luc](luc) lässt [sie](vreni) weinen und fährt drei Stunden um den See.
- parent hirt uhr "Sprössling"
- gift hirt vreni "zahlt"
- married ruedi vreni "Mann"
+ investigate vreni ruedi "Suche"
- discover vreni ruedi "Kinderkleider"
- reject moser vreni "nach Hause"
- sad vreni "weinen"
- help luc vreni "fährt"

== 3 Selam
Mit nassem Haar und einem gestohlenen Velo steht [Selam Tesfay](selam) im Büro, siebzehn, aus dem Heim ausgerissen. [Sie](selam) will, dass man [ihren](selam) kleinen [Bruder](nino) [Nino](nino) findet, [den](nino) die Behörde einer Pflegefamilie zugeteilt hat, deren Adresse geheim ist. [Moser](moser) ist der [Ausreißerin](selam) auf den Fersen; die [Hausherrin](vreni) versteckt [sie](selam) hinter den Ordnern und lügt dem [Polizisten](moser) ins Gesicht. Der frühere [Zugbegleiter](luc) staunt, wie gut [sie](vreni) das kann. Die Kinderkleider aus [Magglingen](@magglingen) passen einem Siebenjährigen. [Nino](nino) ist sieben.
- steal.past selam _ "gestohlenen"
+ flee selam _ "ausgerissen"
- sibling nino selam "Bruder"
- investigate? vreni nino "findet"
- investigate moser selam "auf den Fersen"
+ rescue vreni selam "versteckt"
- betray vreni moser "lügt"

== 4 Am See
[Luc](luc) kocht. [Selam](selam) isst für drei. [Colette](colette) klingelt. [Colette Grosjean](colette) hasst Unordnung. [Luc](luc) hat [Colette](colette) nichts gesagt. Dass [er](luc) gefeuert wurde, weiß [Colette](colette) nicht. „Wer ist das [Mädchen](selam)?“, fragt [Colette](colette). [Luc](luc) stottert. Die Tür fällt zu. Nun hat [Luc](luc) keine Wohnung mehr. [Vreni](vreni) räumt das Archiv aus. Ins Archiv kommt ein Feldbett. [Selam](selam) lacht über [Lucs](luc) Socken. Spät ruft jemand an. Die Leitung rauscht. [Vreni](vreni) erkennt das Husten. So hustet nur [Ruedi](ruedi). Dann ist [Ruedi](ruedi) weg.
- help luc selam "kocht"
- betray luc colette "nichts gesagt"
- quit.past luc "gefeuert"
- discover! colette luc "weiß"
- breakup colette luc "Tür"
- move luc vreni "Feldbett"
+ discover vreni ruedi "erkennt"

== 5 Falsche Freunde
Im Uhrenmuseum wird der [Sohn](uhr) der [Manufakturbesitzerin](hirt) niedergeschlagen. [Er](uhr) behauptet, der Täter habe Französisch gesprochen und nach einer zweiten Taschenuhr gefragt. [Luc](luc) verhandelt in drei Sprachen mit dem Hehlermilieu und bekommt in allen dreien eins auf die Nase. [Seine](luc) [Frau](colette), [die](colette) aus der Zeitung von der Sache erfährt, bringt Salbe ins Büro, legt sie aufs Pult und verschwindet wieder. Dem Schnitt an [Balz'](uhr) Kopf sieht die gelernte [Samariterin](vreni) an, dass er vom [Opfer](uhr) selbst stammt. Wozu dieser Aufwand?
+ attack? _ uhr "niedergeschlagen"
- betray uhr _ "behauptet"
- parent hirt uhr "Sohn"
- injure luc "auf die Nase"
- married colette luc "Frau"
- discover colette luc "erfährt"
- gift colette luc "Salbe"
+ discover vreni uhr "sieht"

== 6 Spielschulden
[Balz Hirt](uhr) legt eine Beichte ab: Die zweite Uhr hat [er](uhr) vor einem Jahr an einen [Sammler](fremder) verpfändet, um Spielschulden zu begleichen, und seitdem liegt in der Vitrine eine Kopie. Wer sie gebaut hat? [Ruedi Aebischer](ruedi), gelernter [Uhrmacher](ruedi), [dem](ruedi) der [Spieler](uhr) dafür zehntausend Franken schuldig blieb. [Vreni](vreni) begreift, dass [sie](vreni) dreißig Jahre lang neben einem [Fälscher](ruedi) gefrühstückt hat. [Selam](selam) schleicht sich unterdessen ins Jugendamt, wird ertappt und rennt dem [Wachtmeister](moser) geradewegs in die Arme.
+ reveal uhr vreni "Beichte"
- lose.past uhr "verpfändet"
- create.past ruedi "gebaut"
- discover vreni ruedi "begreift"
- married ruedi vreni "gefrühstückt"
- betray.past ruedi vreni "Fälscher"
- discover _ selam "ertappt"
+ arrest moser selam "in die Arme"

== 7 Der Wachtmeister
Zu [Selams](selam) Verblüffung sperrt [Moser](moser) [sie](selam) nicht ein, sondern kauft [ihr](selam) einen Kebab. [Er](moser) selbst ist im Heim groß geworden, bei [Zbinden](lehrer), einem [Lehrer](lehrer), vor [dem](lehrer) alle Buben zitterten und [der](lehrer) heute [Selams](selam) Heim leitet. Der [Wachtmeister](moser) hat [ihn](lehrer) nie angezeigt und trägt schwer daran. Nun sammelt [er](moser) mit der Hilfe der [Siebzehnjährigen](selam) Aussagen. Die [Detektivin](vreni), [der](vreni) [er](moser) sonst das Leben sauer macht, leiht [den beiden](moser+selam) [ihr](vreni) Diktiergerät. [Luc](luc) übersetzt die welschen Protokolle und muss zweimal vor die Tür.
- arrest! moser selam "sperrt"
- gift moser selam "kauft"
- advisor.past lehrer moser "Lehrer"
- sad.past moser lehrer "zitterten"
- accuse! moser lehrer "nie angezeigt"
+ investigate moser+selam lehrer "sammelt"
- help vreni moser+selam "leiht"
- help luc moser+selam "übersetzt"

== 8 Protokolle
Der [Heimleiter](lehrer) bekommt Wind von den Aussagen und lässt die Akten in den Schredder wandern. Bei der Gelegenheit entdeckt [Luc](luc), [der](luc) als Altpapierhändler verkleidet in den Keller gelangt ist, den Namen der geheimen Pflegefamilie: [Robert](robert) und [Sophie](sophie) in [La Neuveville](@neuveville). [Robert](robert) ist [Ruedis](ruedi) zweiter Vorname. Der [Ehefrau](vreni) des [Verschwundenen](ruedi) wird schwarz vor Augen. [Zbinden](lehrer) seinerseits bedroht [Selam](selam) mit einer Schere und wird von [Moser](moser), vor [dem](moser) [er](lehrer) noch immer „[Bub](moser)“ sagt, abgeführt.
- discover lehrer moser+selam "Wind"
- betray luc lehrer "verkleidet"
+ discover luc robert+sophie "entdeckt"
- married ruedi vreni "Ehefrau"
- ill vreni "schwarz vor Augen"
- threaten lehrer selam "bedroht"
+ arrest moser lehrer "abgeführt"

== 9 La Neuveville
Hinter einer Gartenhecke spielt [Nino](nino) Federball mit dem [Mann](ruedi), [den](ruedi) [Vreni](vreni) seit acht Monaten sucht. [Robert](ruedi) ist [Ruedi](ruedi), trägt nun Bart und lebt mit [Sophie](sophie), einer [Kinderpsychologin](sophie), unter falschem Namen. [Vreni](vreni) wirft die Kopie der Taschenuhr über die Hecke und geht. [Selam](selam) hingegen bleibt stehen, bis [ihr](selam) [Bruder](nino) [sie](selam) bemerkt. Das Wiedersehen währt vier Minuten. Dann ruft [Sophie](sophie), [die](sophie) von der Vergangenheit [ihres](sophie) [Gefährten](ruedi) nichts wusste, die Polizei, und zwar nicht wegen der [Kinder](nino+selam).
- investigate vreni ruedi "sucht"
- find selam+vreni nino+ruedi "spielt"
- couple ruedi sophie "lebt"
- cheat ruedi vreni "lebt"
- betray ruedi _ "falschem Namen"
+ reject vreni ruedi "geht"
- sibling nino selam "Bruder"
+ meet nino selam "Wiedersehen"
- discover! sophie ruedi "nichts wusste"
- accuse sophie ruedi "Polizei"

== 10 Was ein Mann so braucht
Im Verhörraum sitzen [Ruedi](ruedi) und [seine](ruedi) [Frau](vreni) einander gegenüber wie früher beim Frühstück. Nicht die Liebe habe [ihn](ruedi) fortgetrieben, sondern die Angst: Ein [Sammler](fremder) hatte die Fälschung bemerkt und mit Schlägern gedroht. [Sophie](sophie) kam erst später. [Vreni](vreni) hört zu, rührt um und reicht die Scheidung ein, noch auf dem Flur, mit [Mosers](moser) Kugelschreiber. [Frau Hirt](hirt), [deren](hirt) Manufaktur durch den Skandal vor dem Ruin steht, hat [ihren](hirt) [Buben](uhr) enterbt. [Colette](colette) ruft [Luc](luc) an und sagt nichts, aber lange.
- married ruedi vreni "Frau"
- flee.past ruedi fremder "fortgetrieben"
- sad.past ruedi fremder "Angst"
- discover.past fremder ruedi "bemerkt"
- threaten.past fremder ruedi "gedroht"
+ divorce? ruedi vreni "Scheidung"
- lose? hirt "Ruin"
- parent hirt uhr "Buben"
- reject hirt uhr "enterbt"

== 11 Der Sammler
Der [Sammler](fremder) schickt nicht länger Schläger, [er](fremder) kommt selbst. Auf der Petersinsel hält [er](fremder) den enterbten [Spieler](uhr) gefangen und verlangt von [dessen](uhr) [Mutter](hirt) die echte Uhr. [Vreni](vreni) setzt mit dem Boot über, im Gepäck das Stück, das [ihr](vreni) künftiger [Exmann](ruedi) in einer einzigen Nacht auf [Mosers](moser) Küchentisch nachgebaut hat. [Luc](luc) und [Selam](selam) bohren derweil die Jacht des [Erpressers](fremder) an. Der [Mann](fremder) prüft das Werk mit der Lupe, nickt und sinkt zehn Minuten später mitsamt der Fälschung. [Balz](uhr) rudert.
+ abduct fremder uhr "gefangen"
- threaten fremder hirt "verlangt"
- parent hirt uhr "Mutter"
- divorce? ruedi vreni "künftiger"
- create ruedi "nachgebaut"
+ betray vreni fremder "nickt"
- attack luc+selam fremder "bohren"
- rescue luc+selam+vreni uhr "rudert"

== 12 Neue Schilder
[Ruedi](ruedi) tritt in [Witzwil](@witzwil) eine zweijährige Strafe an. [Sophie](sophie) behält [Nino](nino) und nimmt [seine](nino) [Schwester](selam) gleich dazu, sobald [diese](selam) die Lehre im Büro [Aebischer](vreni) angetreten hat. [Frau Hirt](hirt), die alte [Kundin](hirt), baut Armbanduhren für die Polizei und hat als ersten Arbeiter [ihren](hirt) [Sohn](uhr) eingestellt, auf Probe. Am Bahnhof fängt [Luc](luc) [Colette](colette) ab, bevor [sie](colette) aufs Land reist; die [Eheleute](colette+luc) steigen zusammen in den falschen Zug. Und [Moser](moser) bringt der geschiedenen [Detektivin](vreni) den Kugelschreiber zurück, den [sie](vreni) [ihm](moser) gar nicht weggenommen hat.
- arrest _ ruedi "Strafe" @witzwil
- sibling nino selam "Schwester"
+ housemate.start nino+sophie selam "dazu"
- hire selam vreni "Lehre"
- hire uhr hirt "eingestellt"
- parent hirt uhr "Sohn"
+ reconcile colette luc "zusammen"
- married colette luc "Eheleute"
- divorce.past ruedi vreni "geschiedenen"
- flirt moser vreni "Kugelschreiber"
