%series Die Damen von Bermondsey
%lang de
%genre London girlfriends' comedy-drama, German streaming blurbs
%cast imogen   | Imogen Ashworth; Imogen; Immy | f
%cast zainab   | Zainab; Zee | f
%cast bronagh  | Bronagh | f
%cast kit      | Kit | m
%cast rupinder | Rupinder | m
%cast lucian   | Lucian Ashworth; Lucian | m
%cast winifred | Dame Winifred; Winifred | f
%cast hollis   | Hollis | m
%cast samira   | Samira | f
%cast verlobter | - | m
%cast polly    | Polly | f

== 1
An [ihrem](imogen) vierzigsten Geburtstag wird [Imogen Ashworth](imogen) von [ihrem](imogen) [Mann](lucian) [Lucian](lucian) per Powerpoint mitgeteilt, dass [er](lucian) sich „umstrukturieren“ möchte. [Zainab](zainab), [Strafverteidigerin](zainab) und [Trauzeugin](zainab) von damals, zieht den Stecker des Beamers. [Bronagh](bronagh), die [Dritte](bronagh) im Bunde, Taxifahrerin mit Höchstpunktzahl, kutschiert die [Verlassene](imogen) die ganze Nacht um den M25.
- celebrate imogen "Geburtstag"
- married imogen lucian "Mann"
+ breakup lucian imogen "umstrukturieren"
- advisor.past zainab imogen "Trauzeugin"
- help zainab imogen "zieht"
- friend bronagh imogen+zainab "Bunde"
- help bronagh imogen "kutschiert"

== 2
[Imogen](imogen) quartiert sich in [Bronaghs](bronagh) Abstellkammer ein und lernt [deren](bronagh) [Untermieter](kit) kennen: [Kit](kit), Puppenspieler, [der](kit) nur durch ein Sockenkrokodil über Gefühle spricht. [Zainab](zainab) vertritt einen mutmaßlichen [Juwelendieb](hollis) namens [Hollis](hollis) und schimpft über [seine](hollis) Frechheit, [seine](hollis) Unterarme, [sein](hollis) Grübchen. [Lucians](lucian) Zukunft heißt [Polly](polly) und ist [seine](lucian) [Pilatestrainerin](polly).
- housemate.start bronagh imogen "quartiert"
+ meet imogen kit "lernt"
- housemate bronagh kit "Untermieter"
- advisor zainab hollis "vertritt"
- steal? hollis "Juwelendieb"
+ love? zainab hollis "Grübchen"
- couple lucian polly "Zukunft"
- advisor polly lucian "Pilatestrainerin"

== 3
Bei einer Fahrt nach [Heathrow](@heathrow) platzt auf [Bronaghs](bronagh) Rückbank [Samira](samira), eine [Diplomatin](samira), in Tränen aus. Statt zum Flughafen fahren [sie](bronagh+samira) ans Meer, essen Muscheln und reden nicht über [Samiras](samira) [Verlobten](verlobter). [Immy](imogen) bewirbt sich als Aushilfe in einem Antiquariat. Die [Besitzerin](winifred), [Dame Winifred](winifred), 84, nimmt [sie](imogen), weil [sie](imogen) als Einzige geniest hat.
- sad samira "Tränen"
- travel bronagh+samira "fahren"
+ date bronagh samira "Muscheln"
- engaged samira verlobter "Verlobten"
+ hire imogen winifred "nimmt"

== 4
Freispruch! [Hollis](hollis) bedankt sich mit einem Armband, und [Zainab](zainab), [die](zainab) [ihren](zainab) Beruf liebt, erkennt Beweisstück F. [Sie](zainab) wirft [ihn](hollis) samt Klunker aus der Kanzlei. Dann trägt [sie](zainab) das Stück zur Wache, und der diensthabende [Inspector](rupinder) [Rupinder](rupinder) notiert, dass [ihre](zainab) Hand zittert. [Kits](kit) Krokodil fragt [Imogen](imogen), ob [sie](imogen) eigentlich wisse, dass [sie](imogen) beim Lesen lächele.
- gift hollis zainab "Armband"
- discover zainab hollis "erkennt"
- steal.past hollis "Beweisstück"
+ reject zainab hollis "wirft"
- reveal zainab rupinder "trägt"
- sad zainab "zittert"
+ love? kit imogen "lächele"

== 5
[Polly](polly) hat [Lucian](lucian) drei Wochen nach dem Einzug vor die Tür gesetzt, [er](lucian) schnarche auf Englisch. Reumütig klingelt [er](lucian) bei [Bronagh](bronagh) und will [Imogen](imogen) „zurückakquirieren“. Aus der Abstellkammer antwortet eine tiefe Stimme, [sie](imogen) sei nicht da. Es ist das Krokodil. [Dame Winifred](winifred) stürzt von der Bücherleiter; im Fallen bittet [sie](winifred), die Brontës nicht zu zerknicken.
- housemate.past lucian polly "Einzug"
- breakup polly lucian "vor die Tür"
- sad lucian "Reumütig"
+ reconcile? imogen lucian "zurückakquirieren"
- betray kit lucian "nicht da"
+ injure winifred "stürzt"

== 6
Am Krankenbett lernt [Immy](imogen) [Winifreds](winifred) einzigen [Verwandten](hollis) kennen: [Hollis](hollis), [Großneffe](hollis), Tunichtgut und Alleinerbe. [Zainab](zainab), mit Weintrauben zu Besuch, dreht auf dem Absatz um, prallt gegen [Rupinder](rupinder) und lädt [ihn](rupinder) vor lauter Verlegenheit zum Essen ein. [Samira](samira) schickt [Bronagh](bronagh) eine Karte aus [Beirut](@beirut): Hochzeit im Juni. [Bronagh](bronagh) schaltet das Taxischild aus und weint zum ersten Mal seit dem Führerschein.
- ill winifred "Krankenbett"
- meet hollis imogen "lernt"
- kin hollis winifred "Großneffe"
- invite zainab rupinder "lädt"
- wedding? samira verlobter "Hochzeit"
+ sad bronagh samira "weint"

== 7
Nachts wird im Antiquariat eine Erstausgabe gestohlen. Alles deutet auf den [Großneffen](hollis), doch [der](hollis) sitzt zur Tatzeit bei [Zainab](zainab) in der Badewanne, was [sie](zainab) unter Eid aussagen müsste. [Rupinder](rupinder), zwei Restaurantbesuche verliebt, nimmt das Protokoll auf und bricht die Bleistiftspitze ab. [Kit](kit) bekommt ein Engagement in [Edinburgh](@edinburgh) und vergisst, absichtlich, das Krokodil.
+ steal _ winifred "gestohlen"
- accuse _ hollis "deutet"
+ affair hollis zainab "Badewanne"
- date.past rupinder zainab "Restaurantbesuche"
- love rupinder zainab "verliebt"
- sad rupinder zainab "bricht"
- hire kit "Engagement" @edinburgh

== 8
[Imogen](imogen) reist dem Krokodil zuliebe nach [Schottland](@schottland), steckt die Hand in die Socke und sagt im Künstlereingang endlich laut, was [sie](imogen) empfindet. [Kit](kit) antwortet ohne Puppe, stotternd und sehr lange. Daheim stellt [Hollis](hollis) den wahren [Bücherdieb](lucian): [Lucian](lucian), pleite, mit der Erstausgabe unterm Kaschmirmantel. [Rupinder](rupinder) legt [ihm](lucian) Handschellen an, korrekt und ohne [Zainab](zainab) anzusehen.
- travel imogen "reist" @schottland
+ confess imogen kit "sagt"
- discover hollis lucian "stellt"
- steal.past lucian winifred "Bücherdieb"
- lose lucian "pleite"
+ arrest rupinder lucian "Handschellen"

== 9
Juni in [Beirut](@beirut). [Bronagh](bronagh) ist dreitausend Meilen gefahren, mit Fähren, Umwegen und laufendem Taxameter, und hält vor der Kirche. [Samira](samira) rafft den Schleier, steigt hinten ein und nennt als Fahrziel „egal“. [Winifred](winifred), aus der Klinik zurück, entzieht [Hollis](hollis) das Erbe und bietet [ihm](hollis) stattdessen Arbeit an, von neun bis fünf. [Er](hollis) erbleicht mehr als vor jedem Gericht.
- travel bronagh "gefahren" @beirut
+ flee bronagh+samira "steigt"
- wedding! samira verlobter "Schleier"
- recover winifred "aus der Klinik"
- lose hollis "entzieht"
+ hire? hollis winifred "Arbeit"
- sad hollis "erbleicht"

== 10
Geburtstag, der einundvierzigste. Kein Beamer weit und breit. [Zainab](zainab) hat [Hollis](hollis) Bewährung gegeben, pro Woche verlängerbar; [Rupinder](rupinder) tanzt mit [Polly](polly), [die](polly) [ihm](rupinder) die Schultern lockert. [Bronagh](bronagh) und [Samira](samira) schicken ein Foto mit 4812 Pfund auf dem Taxameter. [Lucian](lucian) schreibt aus der Haft eine Präsentation mit dem Titel „Verzeihung“, elf Folien. [Imogen](imogen) liest die erste, streift das Krokodil über und lässt es die übrigen fressen. [Kit](kit) hält die Torte, auf der ein Schlüssel liegt: Abstellkammer, ab morgen für [zwei](imogen+kit).
- celebrate imogen "Geburtstag"
- reconcile hollis zainab "Bewährung"
- flirt polly rupinder "lockert"
- couple bronagh samira "Foto"
- arrest.past _ lucian "Haft"
- reconcile? imogen lucian "Verzeihung"
- reject imogen lucian "fressen"
+ housemate? imogen kit "Schlüssel"
