%series Kolleg nach Feierabend
%lang de
%genre drama about an evening school for adults, press office's nominal style
%cast ortrun | Dr. Ortrun Giese; Ortrun Giese; Ortrun; Giese | f
%cast ludger | Ludger Giese; Ludger | m
%cast arjun | Arjun Menon; Arjun; Menon | m
%cast levin | Levin | m
%cast desiree | Desirée | f
%cast noel | Noel | m
%cast ronny | Ronny | m
%cast ploch | Manfred Ploch; Manfred; Ploch | m
%cast uschi | Uschi | f
%cast samia | Samia | f
%cast bruder | - | m
%cast sekretaerin | - | f
%cast makler | - | m
%cast oberarzt | - | m
%cast richter | - | m
%cast kumpel | - | m
%cast hausmeister | Onkel Willem; Willem | m
%cast pfrau | - | f

== 1 Einschulung
Mit der Aufnahme dreier ungleicher [Schüler](desiree+levin+ploch) beginnt für [Dr. Ortrun Giese](ortrun), [Direktorin](ortrun) des Kasseler Abendkollegs, ein Jahr der Bewährung: [Levin](levin), vorzeitig aus der Haft Entlassener, [Desirée](desiree), alleinerziehende Nachtschwester, und [Manfred Ploch](ploch), nach der Schließung der Gießerei ohne Arbeit, suchen den Weg zum Abitur. Erste Begegnung [Levins](levin) mit [Mathematiklehrer Arjun Menon](arjun), erste Auseinandersetzung [der beiden](arjun+levin) um einen Taschenrechner. Im Rathaus stimmt unterdessen [Ortruns](ortrun) [Ehemann](ludger), [Stadtrat Ludger Giese](ludger), für die Streichung des Kollegs, ohne Wissen [seiner](ludger) [Gattin](ortrun).
- advisor.start ortrun desiree+levin+ploch "Aufnahme"
- arrest.past _ levin "Haft"
- quit.past ploch "ohne Arbeit"
+ meet arjun levin "Begegnung"
- advisor arjun levin "Mathematiklehrer"
- quarrel arjun levin "Auseinandersetzung"
- married ludger ortrun "Ehemann"
+ betray ludger ortrun "ohne Wissen"

== 2 Hausaufgaben
Nächtliches Vokabellernen am Bett eines Patienten bringt [Desirée](desiree) eine Abmahnung durch den [Oberarzt](oberarzt) ein, das Einspringen von [Ploch](ploch) als Babysitter hingegen die Rettung des Stundenplans: [Noel](noel), [ihr](desiree) sechsjähriger [Sohn](noel), erklärt den [Frührentner](ploch) kurzerhand zum [Ersatzopa](ploch). Für Unruhe sorgt die [Neue](samia) in der letzten Bank, [Samia](samia), [deren](samia) heimlicher Schulbesuch vom [Bruder](bruder) keinesfalls entdeckt werden darf. Ein Wiedersehen [Levins](levin) mit einem [Zellengenossen](kumpel) endet mit dem Angebot zu einem Einbruch und einem sehr langen Schweigen.
- threaten oberarzt desiree "Abmahnung"
+ help ploch desiree "Einspringen"
- parent desiree noel "Sohn"
- friend.start noel ploch "Ersatzopa"
- sibling bruder samia "Bruder"
- discover? bruder samia "entdeckt"
- housemate.past kumpel levin "Zellengenossen"
- steal? kumpel+levin _ "Einbruch"

== 3 Nachsitzen
Aus der Verpflichtung [Levins](levin) zum Förderunterricht wird eine Freundschaft wider Willen, denn [Lehrer](arjun) wie [Schüler](levin) verbindet die Leidenschaft für das Schachspiel, [Arjun](arjun) überdies eine uneingestandene Zuneigung zu dem [Jüngeren](levin). Absage [Levins](levin) an den früheren [Komplizen](kumpel), Drohungen [desselben](kumpel). Durch eine Indiskretion der [Sekretärin](sekretaerin) gelangt der Streichungsbeschluss an die Öffentlichkeit; die Erschütterung [Ortruns](ortrun) über den Verrat [ihres](ortrun) [Mannes](ludger) mündet in [dessen](ludger) Ausquartierung aus dem gemeinsamen Schlafzimmer.
+ friend.start arjun levin "Freundschaft"
- love arjun levin "Zuneigung"
- reject levin kumpel "Absage"
- threaten kumpel levin "Drohungen"
- reveal sekretaerin _ "Indiskretion"
- sad ortrun ludger "Erschütterung"
- betray.past ludger ortrun "Verrat"
+ reject ortrun ludger "Ausquartierung"

== 4 Sitzstreik
Unter Federführung von [Ploch](ploch), erprobtem Betriebsrat, kommt es zur Besetzung der Aula durch Schüler und Lehrkräfte; am Ende eines langen Abends steht die Vertagung der Schließung um ein Jahr. Beim gemeinsamen Ausharren im Schlafsack wächst [Plochs](ploch) Bewunderung für [Desirée](desiree) über das Väterliche hinaus, zum Kummer [Uschis](uschi), der [Kioskpächterin](uschi), [die](uschi) [ihm](ploch) seit dem Tod [seiner](ploch) [Frau](pfrau) täglich Frikadellen zusteckt. Nach Bekanntwerden eines Pressefotos mit [Samia](samia) in der ersten Reihe erfolgt [deren](samia) Abholung durch den [Bruder](bruder), unter Tränen.
+ love.start ploch desiree "Bewunderung"
- sad uschi ploch "Kummer"
- die.past pfrau "Tod"
- married.past pfrau ploch "Frau"
- gift uschi ploch "zusteckt"
- discover bruder samia "Pressefotos"
+ abduct bruder samia "Abholung"
- sad samia "Tränen"

== 5 Leere Bank
Das Fernbleiben [Samias](samia) veranlasst [Arjun](arjun) und [Levin](levin) zu einer Suche, die in der Wäscherei der Familie und, nach Handgreiflichkeiten zwischen [Levin](levin) und dem [Bruder](bruder), auf der Wache endet. Gefährdung der Bewährung! Erst die Aussage [Samias](samia) zugunsten des [Beschuldigten](levin) führt zur Freilassung und zum Bruch der jungen [Frau](samia) mit dem Elternhaus; Unterkunft gewährt [ihr](samia) die [Direktorin](ortrun). Rückkehr [Ronnys](ronny), des verschollenen [Kindsvaters](ronny), in das Leben von [Desirée](desiree) und [Noel](noel), mit Blumenstrauß, Sportwagen und Anwalt.
- investigate arjun+levin samia "Suche"
- quarrel bruder levin "Handgreiflichkeiten"
- arrest _ levin "Wache"
+ help samia levin "Aussage"
- flee samia "Bruch"
- move samia ortrun "Unterkunft"
+ return ronny desiree+noel "Rückkehr"
- parent ronny noel "Kindsvaters"

== 6 Elternabend
Antrag [Ronnys](ronny) auf alleiniges Sorgerecht für [Noel](noel), Begründung: die nächtliche Abwesenheit der [Mutter](desiree). In [ihrer](desiree) Verzweiflung erwägt [Desirée](desiree) den Abbruch der Schule, lässt sich durch [Plochs](ploch) Zuspruch jedoch umstimmen; auf [dessen](ploch) stammelnde Liebeserklärung reagiert [sie](desiree) mit Rührung und einem ebenso klaren Nein. Tröstlich für den [Abgewiesenen](ploch): das Ausbleiben jeglicher Fragen bei [Uschi](uschi). Entdeckung einer Maklervisitenkarte im Jackett [Ludgers](ludger) durch [seine](ludger) [Frau](ortrun), mit dem Grundriss der Schule auf der Rückseite.
+ lose? desiree noel "Sorgerecht"
- sad desiree "Verzweiflung"
- quit? desiree "Abbruch"
- help ploch desiree "Zuspruch"
- confess ploch desiree "Liebeserklärung"
+ reject desiree ploch "klaren Nein"
- discover ortrun ludger "Entdeckung"
- married ludger ortrun "Frau"

== 7 Stille Teilhaber
Der Nachweis geheimer Absprachen zwischen [Ludger](ludger) und einem [Immobilienhändler](makler) gelingt [Ortrun](ortrun) mit Hilfe des [Hausmeisters](hausmeister), [Onkel Willem](hausmeister), und eines Dietrichs aus [Levins](levin) alten Beständen. Nach dreiundzwanzig Ehejahren Auszug des [Stadtrats](ludger), Verzicht [Ortruns](ortrun) auf eine Anzeige aus Rücksicht auf das Ansehen der Schule. Ein Schachabend im Lehrerzimmer führt zum Geständnis [Arjuns](arjun) und, entgegen allen Vorsätzen, zum Kuss. Am nächsten Morgen bittet der [Lehrer](arjun) um Versetzung.
- discover ortrun ludger "Nachweis"
- help hausmeister ortrun "Hilfe"
+ breakup ludger ortrun "Auszug"
- married ludger ortrun "Ehejahren"
- accuse! ortrun ludger "Verzicht"
- confess arjun levin "Geständnis"
+ kiss arjun levin "Kuss"
- quit? arjun "Versetzung"

== 8 Gutachten
Anhörung vor dem Familiengericht, Auftritt [Plochs](ploch) als Leumundszeuge, überraschende Wortmeldung [Noels](noel): Das kindliche Bekenntnis zu [Mutter](desiree) und [Ersatzopa](ploch) bewegt den [Richter](richter) zur Abweisung von [Ronnys](ronny) Antrag. Bei der anschließenden Feier kommt es unter Einfluss von Eierlikör zur Annäherung [Plochs](ploch) an [Uschi](uschi), [deren](uschi) Geduld sich damit auszahlt. Ablehnung der Versetzung [Arjuns](arjun) durch [Ortrun](ortrun), verbunden mit dem Rat zur Aufrichtigkeit; [Levin](levin), der Wortlosigkeit müde, wechselt die Lerngruppe und wenig später die Straßenseite.
- help ploch desiree "Leumundszeuge"
- parent desiree noel "Mutter"
+ reject richter ronny "Abweisung"
- celebrate ploch+uschi "Feier"
+ flirt ploch uschi "Annäherung"
- reject ortrun arjun "Ablehnung"
- help ortrun arjun "Rat"
- sad levin arjun "müde"

== 9 Einbruch
Die Verwüstung des Chemiesaals lenkt den Verdacht der Polizei auf [Levin](levin), [dessen](levin) Fingerabdrücke sich auf dem Dietrich finden. Tatsächlich erfolgte die Tat durch den ehemaligen [Mithäftling](kumpel), im Auftrag [Ludgers](ludger), mit dem Ziel der Schließung des Kollegs. [Arjuns](arjun) öffentliches Eingeständnis, die fragliche Nacht mit dem [Verdächtigen](levin) verbracht zu haben, bedeutet ein Alibi für den [Schüler](levin) und die Suspendierung für den [Lehrer](arjun). Verlobung von [Samia](samia)? Der Besuch des [Bruders](bruder), mit Tortenschachtel, gilt in Wahrheit der Versöhnung.
- accuse _ levin "Verdacht"
- attack kumpel _ "Verwüstung"
- hire kumpel ludger "im Auftrag"
+ reveal arjun _ "Eingeständnis"
- sex.past arjun levin "Nacht"
- help arjun levin "Alibi"
+ quit arjun "Suspendierung"
- engaged? _ samia "Verlobung"
- reconcile? bruder samia "Versöhnung"

== 10 Aussage gegen Aussage
Gewissensbisse der [Sekretärin](sekretaerin), langjähriger [Geliebter](sekretaerin) [Ludgers](ludger), führen zur Übergabe belastender Kontoauszüge an [Ortrun](ortrun), [die](ortrun) sich nach kurzem Ringen gegen die Rache und für die Staatsanwaltschaft entscheidet. Festnahme des [Stadtrats](ludger) im Anschluss an eine Sitzung zum Thema Vertrauen. Versöhnung von [Arjun](arjun) und [Levin](levin) auf der Wartebank des Schulamts, gemeinsamer Beschluss, bis zur Prüfung Abstand zu halten. Schwächeanfall [Plochs](ploch) beim Frikadellenwenden; aus der [Nachtschwester](desiree) [Desirée](desiree) wird für eine Woche [seine](ploch) private [Pflegerin](desiree), sehr zum Missfallen [Uschis](uschi).
- sad sekretaerin "Gewissensbisse"
- affair ludger sekretaerin "Geliebter"
- reveal sekretaerin ortrun "Übergabe"
- accuse ortrun ludger "Staatsanwaltschaft"
+ arrest _ ludger "Festnahme"
+ reconcile arjun levin "Versöhnung"
- ill ploch "Schwächeanfall"
- treat ploch desiree "Pflegerin"
- jealous uschi desiree "Missfallen"

== 11 Prüfungsangst
Schriftliches Abitur in fünf Fächern und drei Gemütslagen: Blackout bei [Desirée](desiree), Schreibrausch bei [Samia](samia), vorzeitige Abgabe durch [Levin](levin), auf [dessen](levin) letzter Seite statt einer Lösung ein Schachzug für [Arjun](arjun) steht. Heiratsantrag [Plochs](ploch) an [Uschi](uschi) zwischen Deutsch und Geschichte, Annahme vorbehaltlich des Bestehens. Wiedereinsetzung des suspendierten [Pädagogen](arjun) nach einer Unterschriftensammlung. Angebot der Landesregierung an [Ortrun](ortrun), in das Ministerium zu wechseln, Bedenkzeit, Wehmut, ein nächtlicher Rundgang mit [Willem](hausmeister).
- create levin arjun "Schachzug"
+ propose ploch uschi "Heiratsantrag"
- engaged? ploch uschi "vorbehaltlich"
- hire arjun "Wiedereinsetzung"
- quit.past arjun "suspendierten"
- hire? ortrun "Angebot"
- sad ortrun "Wehmut"

== 12 Reifezeugnis
Feierliche Übergabe der Zeugnisse an alle bis auf [Levin](levin), [dessen](levin) Durchfallen in Mathematik den Verdacht der Begünstigung endgültig ausräumt und ein weiteres Jahr bedeutet, allerdings bei neuer Lehrkraft: [Arjun](arjun) wechselt an ein Gymnasium, um dem [Gefährten](levin) künftig ohne Heimlichkeit verbunden zu sein. Trauung von [Ploch](ploch) und [Uschi](uschi) im Kiosk, Brautführer: [Noel](noel). Studienplatz für [Samia](samia) in [Göttingen](@goettingen), Abschied vom [Bruder](bruder) am Bahnsteig. Entscheidung [Ortruns](ortrun) gegen das Ministerium, Scheidungsurkunde in der Schublade, Kreide in der Hand.
- lose levin "Durchfallen"
- hire arjun "wechselt"
+ couple arjun levin "Gefährten"
+ wedding ploch uschi "Trauung"
- travel? samia "Studienplatz" @goettingen
- sibling bruder samia "Bruder"
- hire! ortrun "gegen das Ministerium"
- divorce _ ortrun "Scheidungsurkunde"
