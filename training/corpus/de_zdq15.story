%series Kommissariat Nordlicht
%lang de
%genre police station in a harbour town on the Lofoten, fan wiki, many subordinate clauses and relation nouns
%cast solveig | Solveig Aune; Solveig; Aune | f
%cast henrik | Henrik Aune; Henrik | m
%cast mats | Mats Bjerke; Mats; Bjerke | m
%cast farid | Farid Rahimi; Farid | m
%cast tuva | Tuva | f
%cast chef | Leif Strand; Strand | m
%cast guro | Guro | f
%cast taucher | Erik | m
%cast pastor | Pfarrer Nils Dahl; Dahl | m
%cast reeder | Kjell Moen; Moen | m
%cast moenfrau | Astrid Moen; Astrid | f
%cast zwilling | Jon | m
%cast arzt | - | m

== 1 Der Tote im Netz
Eine Trawlerbesatzung hievt statt Kabeljau den [Taucher](taucher), [der](taucher) seit Juni vermisst wird, an Bord. [Solveig Aune](solveig), [die](solveig) aus [Oslo](@oslo) auf die Insel gezogen ist, um [ihrem](solveig) [Mann](henrik) [Henrik](henrik) die Nähe zum kranken [Vater](chef) zu ermöglichen, übernimmt als [Neue](solveig) gleich den ersten Fall. [Ihr](solveig) [Vorgesetzter](chef) ist ausgerechnet der [Schwiegervater](chef): [Leif Strand](chef), [der](chef) vierzig Jahre lang das Revier geführt hat und seit kurzem Worte verwechselt. [Farid](farid), der [Jüngste](farid) in der Runde, hält dem [Alten](chef) vor Zeugen die Hand, damit das Zittern nicht auffällt. Niemand vermisst den [Toten](taucher), außer, wie sich zeigt, einer [Frau](tuva), [die](tuva) niemand kennt.
- die.past taucher "Toten"
- move.past solveig "gezogen"
- married henrik solveig "Mann"
- ill chef "kranken"
- parent chef henrik "Vater"
- hire solveig "Neue"
+ investigate solveig taucher "übernimmt"
- boss chef solveig "Vorgesetzter"
- kin chef solveig "Schwiegervater"
+ help farid chef "Hand"

== 2 Bei Ebbe
[Farid Rahimi](farid) und die [Kommissarin](solveig) laufen beim niedrigsten Wasserstand den Fjord ab und finden, woran alle vorbeigesegelt sind, ein Schlauchboot mit dem Namen der Reederei [Moen](reeder). [Kjell Moen](reeder), [der](reeder) halb Lofoten bezahlt, weist jede Bekanntschaft mit dem [Ertrunkenen](taucher) von sich. Dass [seine](reeder) [Frau](moenfrau) dabei die Augen niederschlägt, entgeht [Solveig](solveig) nicht. [Henrik](henrik) verschläft unterdessen den Besuch beim [Arzt](arzt), zu [dem](arzt) [er](henrik) den [Vater](chef) begleiten sollte, weil [er](henrik) bei [Guro](guro), der [Wirtin](guro) des Hafencafés, über die Sperrstunde hinaus geblieben ist. [Strand](chef) findet den Weg allein, allerdings in die Bäckerei.
- discover farid+solveig "finden"
- reject reeder solveig "weist"
- married moenfrau reeder "Frau"
+ discover solveig moenfrau "entgeht"
- parent chef henrik "Vater"
- ill chef "Bäckerei"

== 3 Die Frau mit dem roten Schal
Auf der Beerdigung, zu der außer [Pfarrer Dahl](pastor) nur Möwen erscheinen, legt eine [Unbekannte](tuva) einen Schal auf den Sarg. [Mats Bjerke](mats), der altgediente [Kriminalbeamte](mats), [der](mats) seit der Scheidung im Büro schläft, spricht [sie](tuva) an und erfährt nach dem dritten Kaffee, dass [Tuva](tuva) mit dem [Verstorbenen](taucher) verlobt war und [ihn](taucher) auf der Suche nach einem Wrack verlor, das es auf keiner Karte gibt. [Sie](tuva) bleibe, bis jemand [ihr](tuva) sage, warum. Bei [Mats](mats) auf dem Sofa sei Platz, meint [dieser](mats), ein Sofa im Archiv, ein Kissen aus Akten. [Sie](tuva) nimmt an, und [er](mats) schläft zum ersten Mal seit Monaten auf der Fensterbank durch.
- divorce.past mats "Scheidung"
- die.past taucher "Verstorbenen"
- engaged.past taucher tuva "verlobt"
- lose tuva taucher "verlor"
- reveal tuva mats "erfährt"
- invite mats tuva "Platz"
+ housemate.start mats tuva "nimmt an"

== 4 Was Guro weiß
[Guro](guro), [die](guro) das Gewissen drückt oder nur der Schnaps, steckt [Solveig](solveig) einen Zettel zu: [Moens](reeder) Trawler habe nachts ohne Licht getaucht. Als die [Kommissarin](solveig) [sie](guro) nach [ihrer](guro) Quelle fragt, schweigt die [Wirtin](guro), denn die [Quelle](henrik) teilt das Bett mit [beiden](guro+solveig). [Solveig](solveig) zählt daraufhin eins und eins zusammen, stellt die Schuhe [ihres](solveig) [Gatten](henrik) auf die Treppe, mit der Spitze nach draußen, und fährt zum Hafen. [Henrik](henrik) sitzt lange daneben und zieht sie nicht an. [Farid](farid), [der](farid) vorbeikommt, setzt sich dazu, ohne Fragen.
- gift guro solveig "Zettel"
+ reveal guro solveig "ohne Licht"
- affair guro henrik "teilt das Bett"
- cheat henrik solveig "teilt das Bett"
- married henrik solveig "Gatten"
+ breakup solveig henrik "stellt die Schuhe"
- discover solveig guro+henrik "eins und eins"
- help farid henrik "dazu"

== 5 Nachtfahrt
[Moen](reeder), von der Durchsuchung der Trawler vorgewarnt, obwohl davon nur drei wissen, versenkt vor aller Augen das Boot. [Astrid](moenfrau), [seine](reeder) [Frau](moenfrau), läuft in [Strands](chef) Büro und gesteht unter Tränen, der [Gatte](reeder) habe den [Taucher](taucher) in den Netzen sterben lassen, weil [dieser](taucher) das Wrack gefunden hatte: einen Frachter voll Quecksilber, den [Moens](reeder) Vater 1971 verschwinden ließ. [Strand](chef) notiert es auf die Rückseite einer Bäckereirechnung und verlegt sie. Am Morgen erinnert [er](chef) sich nur, dass jemand geweint hat.
- betray _ solveig "vorgewarnt"
- married moenfrau reeder "Frau"
+ reveal moenfrau chef "gesteht"
- kill.past reeder taucher "sterben lassen"
- sad moenfrau "Tränen"
- ill chef "verlegt"

== 6 Das Leck im Revier
Wer hat gewarnt? [Solveig](solveig) verdächtigt der Reihe nach alle, bei denen die Warnung hätte liegen können, und zuletzt den [Schwiegervater](chef), [dem](chef) [sie](solveig) doch alles verdankt. [Farid](farid) widerspricht, als [Einziger](farid), mit [Strand](chef) im Rücken, [der](chef) hinter [ihm](farid) steht und lauscht. Es war [Jon](zwilling), der [Zwilling](zwilling) [Henriks](henrik), [der](zwilling) nach der Kündigung bei der Hurtigruten bei [Moen](reeder) auf der Lohnliste steht und [Vaters](chef) Telefon mithört. Als [Henrik](henrik) davon erfährt, geht [er](henrik) die Treppe hinunter, steigt in die Schuhe und schlägt [seinem](henrik) [Zwilling](zwilling) die Zähne ein, beide auf einmal.
- accuse solveig chef "verdächtigt"
- kin chef solveig "Schwiegervater"
- help farid chef "widerspricht"
+ betray zwilling chef "mithört"
- sibling henrik zwilling "Zwilling"
- quit.past zwilling "Kündigung"
- boss reeder zwilling "Lohnliste"
- parent chef zwilling "Vaters"
- discover henrik zwilling "erfährt"
- attack henrik zwilling "schlägt"
- injure zwilling henrik "Zähne"

== 7 Geburtstag
Dienstfreier Sonntag; das Revier feiert den siebzigsten [Strands](chef) mit Räucherlachs. [Pfarrer Dahl](pastor) hält eine Rede ohne Pointe, [Mats](mats) tanzt mit [Tuva](tuva), [die](tuva) [ihren](tuva) Schal vergessen hat. [Bjerke](mats) vergisst dafür [seinen](mats) Text. Als der [Jubilar](chef) beim Auspacken die [Schwiegertochter](solveig) mit „Mama“ anspricht, legt [Solveig](solveig) [ihm](chef) schweigend ein Stück Torte auf den Teller; [Henrik](henrik), [der](henrik) am anderen Ende sitzt, steht auf und setzt sich neben [sie](solveig). Ob das etwas bedeute, weiß zunächst keiner. Draußen, über der Bucht, hängen drei Nordlichter, grün, grün und eines beinahe rot.
- celebrate _ chef "feiert"
- create pastor "Rede"
- flirt mats tuva "tanzt"
- kin chef solveig "Schwiegertochter"
- help solveig chef "legt"
+ reconcile? henrik solveig "neben"

== 8 Quecksilber
[Solveig](solveig) und [Farid](farid) mieten ein Boot und bergen, was [Moen](reeder) zu bergen vergaß, eine Kamera mit elf Minuten Film. Auf der Rückfahrt rammt [sie](farid+solveig) ein Trawler ohne Namen; [Farid](farid) geht über Bord und ist weg. [Solveig](solveig) brüllt in die Nacht. Was [sie](solveig) nicht weiß: Der [Steuermann](zwilling), [den](zwilling) [sie](solveig) verflucht, ist [Jon](zwilling), [der](zwilling), als [er](zwilling) begreift, auf [wen](farid+solveig) [er](zwilling) Kurs gehalten hat, selber ins Wasser springt und den [Jungen](farid) am Kragen zum Schlauchboot zieht. [Beide](farid+zwilling) sind blau vor Kälte. [Jon](zwilling) sagt nur: „[Ich](zwilling) schulde jemandem zwei Zähne.“
- find farid+solveig "bergen"
- attack zwilling farid+solveig "rammt"
- lose solveig farid "weg"
- sad solveig "brüllt"
+ rescue zwilling farid "zieht"
- discover! solveig zwilling "nicht weiß"

== 9 Film ohne Ton
Der Film zeigt den [Taucher](taucher), wie [er](taucher) winkt, und einen [Mann](reeder) auf dem Boot, [der](reeder) nicht zurückwinkt. [Tuva](tuva) sieht ihn dreimal und bittet [Mats](mats), [sie](tuva) nicht anzufassen, dann fasst [sie](tuva) [ihn](mats) an. [Pfarrer Dahl](pastor), [der](pastor) die Beichte [Astrids](moenfrau) kennt und [Moen](reeder) seit der Konfirmation, geht zu dem [Mann](reeder) und redet drei Stunden auf [ihn](reeder) ein. [Dieser](reeder) bietet dem [Pfarrer](pastor) eine Orgel. [Dahl](pastor) spuckt auf den Steg. Beim Verlassen des Hafens stürzt [er](pastor); jemand hat die Planken gelöst. Im Krankenhaus stellt [Jon](zwilling), [dessen](zwilling) Zahnlücke pfeift, sich freiwillig der [Kommissarin](solveig).
+ flirt mats tuva "fasst"
- sad tuva "dreimal"
- advisor pastor moenfrau+reeder "Beichte"
- gift? reeder pastor "Orgel"
+ reject pastor reeder "spuckt"
- attack _ pastor "gelöst"
- injure pastor "stürzt"
- arrest solveig zwilling "freiwillig"

== 10 Zugriff
[Solveig](solveig) führt die Verhaftung selbst; [Moen](reeder) sitzt beim Frühstück, [Astrid](moenfrau) gießt [ihm](reeder) noch Kaffee nach. Unvermittelt zieht [er](reeder) die Harpune von der Wand. [Strand](chef), [der](chef) eigentlich gar nicht mitgekommen ist, steht in der Tür, ruft das richtige Wort, zum ersten Mal seit Wochen, „Fallenlassen!“, und fängt den Pfeil, der [Solveig](solveig) galt, mit dem Arm. [Henrik](henrik), [der](henrik) den [Vater](chef) gesucht hat, wirft sich auf den [Reeder](reeder). So kommt es, dass drei [Männer](chef+henrik+reeder) auf einem Parkett liegen, der [Jüngste](henrik) quer. [Farid](farid) liest die Rechte vor, auf Paschtu, Norwegisch und, des Effekts wegen, Latein.
+ arrest solveig reeder "Verhaftung"
- attack reeder solveig "Harpune"
+ rescue chef solveig "fängt"
- injure chef reeder "Pfeil"
- parent chef henrik "Vater"
- attack henrik reeder "wirft"

== 11 Der Abschied
[Leif Strand](chef) gibt das Revier ab, bevor es [ihm](chef) jemand abnehmen kann, und nennt vor der versammelten Mannschaft als [Nachfolgerin](solveig) die [Frau](solveig), [die](solveig) [er](chef) Mama genannt hat. [Solveig](solveig) verliert darüber [ihre](solveig) Stimme. [Bjerke](mats) heiratet nicht, noch nicht, [er](mats) hängt lediglich einen zweiten Mantelhaken auf, und [Tuva](tuva) hängt [ihren](tuva) Schal daran. Der [Arzt](arzt) eröffnet dem [Rentner](chef), wie lange der Nebel dauern werde; [Henrik](henrik) nimmt [ihn](chef) bei der Hand und führt [ihn](chef) zum Hafen, wo der [Alte](chef) die Namen sämtlicher Boote weiß.
+ quit chef "gibt"
+ hire solveig chef "Nachfolgerin"
- sad solveig "Stimme"
- wedding! mats tuva "noch nicht"
- move tuva mats "hängt ihren"
- reveal arzt chef "eröffnet"
- ill chef "Nebel"
- help henrik chef "führt"

== 12 Nordlicht
Im Frühling, als das Quecksilber geborgen und [Moen](reeder) verurteilt ist, steht die neue [Chefin](solveig) am Kai. [Henrik](henrik) kommt mit Kaffee; Schuhe hat [er](henrik) an, ordentlich geschnürt. Es dauere, sagt [sie](solveig), bis man einem wieder glaube. Das wisse [er](henrik), sagt [er](henrik), [er](henrik) habe Zeit mitgebracht. [Tuva](tuva) und [Mats](mats) streuen Asche ins Wasser. [Jon](zwilling), auf Bewährung und mit Brücke, repariert [Farids](farid) Boot; [Astrid](moenfrau) erbt die Flotte, lässt sie grün streichen und tauft sie auf den Namen des [Tauchers](taucher), [den](taucher) man vorher nicht gekannt hat: [Er](taucher) hieß [Erik](taucher).
- arrest _ reeder "verurteilt"
- boss solveig _ "Chefin"
+ reconcile? henrik solveig "wieder glaube"
- help zwilling farid "repariert"
+ find moenfrau "erbt"
