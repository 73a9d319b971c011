%series Balogun Street
%lang de
%genre Nigerian family serial about tailors in Lagos, German TV magazine, very terse daily entries
%cast folake | Mama Folake; Folake | f
%cast dele | Dele Adeyemi; Dele | m
%cast kemi | Kemi | f
%cast tunde | Tunde | m
%cast ngozi | Ngozi Eze; Ngozi | f
%cast chuks | Chuks | m
%cast halima | Halima | f
%cast pastor | Pastor Gideon; Gideon | m
%cast femi | Alhaji Femi; Femi | m
%cast blessing | Blessing | f
%cast richter | - | m
%cast musa | Musa | m
%cast lehrling | Sunday | m

== 1
[Mama Folake](folake) will [ihre](folake) Schneiderei in jüngere Hände legen, aber in welche? [Sohn](dele) [Dele](dele) hat in [London](@london) studiert und zu viele Ideen, [Tochter](kemi) [Kemi](kemi) hat Geduld und drei Kinder. Die [Geschwister](dele+kemi) überbieten sich in Höflichkeit und kochen innerlich. Gegenüber eröffnet [Ngozi Eze](ngozi), einst [Folakes](folake) begabteste [Lehrtochter](ngozi), mit Pauken und Trompeten ein Brautmodengeschäft. [Folake](folake) schickt [ihr](ngozi) einen Kranz, wie man ihn Toten schickt. Beim Verlassen des Ladens wird die alte [Schneiderin](folake) von einem Danfo-Bus gestreift; der junge [Halstuchverkäufer](musa) [Musa](musa) zerrt [sie](folake) im letzten Moment beiseite.
- quit? folake "legen"
- parent folake dele "Sohn"
- travel.past dele "studiert" @london
- parent folake kemi "Tochter"
- sibling dele kemi "Geschwister"
- sad dele+kemi "kochen"
+ create ngozi "eröffnet"
- advisor.past folake ngozi "Lehrtochter"
- threaten folake ngozi "Kranz"
- injure folake "gestreift"
+ rescue musa folake "zerrt"

== 2
[Folake](folake) liegt mit verstauchtem Fuß, [Dele](dele) führt das Geschäft, [Kemi](kemi) näht. [Er](dele) bestellt für eine Million Naira Seide, ohne [sie](kemi) zu fragen; [sie](kemi) spricht ab da nur noch durch den [Lehrling](lehrling) [Sunday](lehrling) mit [ihm](dele). [Tunde](tunde), [Kemis](kemi) [Mann](tunde), [der](tunde) für eine Baufirma in [Abuja](@abuja) arbeitet, kommt seltener nach Hause, als [er](tunde) anruft, und [er](tunde) ruft selten an. Auf dem Balkon der Nachbarin zeigt sich [Halima](halima), [Krankenschwester](halima), frisch zugezogen. [Dele](dele) vergisst, dass [er](dele) eine Schere in der Hand hält.
- injure folake "verstauchtem"
- boss.start dele kemi "führt"
+ quarrel dele kemi "durch den Lehrling"
- advisor kemi lehrling "Lehrling"
- married kemi tunde "Mann"
- hire.past tunde "arbeitet" @abuja
- move halima "zugezogen"
+ love dele halima "vergisst"

== 3
[Musa](musa) bringt [Folake](folake) jeden Tag Mangos, und jeden Tag wird [er](musa) von [Dele](dele) für einen Bettler gehalten. Die [Patientin](folake) aber sieht [seine](musa) Hände an und fragt, ob [er](musa) eine Naht halten könne. [Er](musa) kann. [Ngozi](ngozi) wirbt [Sunday](lehrling) mit dem doppelten Lohn ab. Vor [seinem](lehrling) Weggang kopiert der [Treulose](lehrling) das Schnittmuster des Brautkleids, an dem [Kemi](kemi) seit März sitzt. Am Abend bestellt [Pastor Gideon](pastor) eben dieses Kleid ab: [Seine](pastor) [Nichte](blessing) [Blessing](blessing) habe drüben das gleiche gesehen, billiger.
- gift musa folake "Mangos"
- hire? musa folake "fragt"
- hire lehrling ngozi "wirbt"
- quit lehrling "Weggang"
+ steal lehrling kemi "kopiert"
- create kemi "sitzt"
- kin blessing pastor "Nichte"
+ reject pastor kemi "bestellt"

== 4
[Kemi](kemi) fährt nach [Abuja](@abuja). [Tunde](tunde) ist nicht im Büro. [Tunde](tunde) ist seit einem Jahr gefeuert. [Kemi](kemi) findet [Tunde](tunde) auf einem Markt. [Er](tunde) verkauft Handykarten. [Tunde](tunde) schämt sich vor [Kemi](kemi). [Kemi](kemi) kauft [Tunde](tunde) alle ab. Zusammen fahren [sie](kemi+tunde) heim. In [Lagos](@lagos) tanzt [Dele](dele) mit [Halima](halima). [Halima](halima) mag [Dele](dele). Einen [Verlobten](chuks) hat [Halima](halima) auch. [Chuks](chuks) heißt [er](chuks). [Chuks](chuks) ist [Ngozis](ngozi) [Sohn](chuks).
- travel kemi "fährt" @abuja
- quit.past tunde "gefeuert"
+ discover kemi tunde "findet"
- sad tunde kemi "schämt"
- help kemi tunde "kauft Tunde"
- return tunde "heim"
- date dele halima "tanzt"
- love halima dele "mag"
+ engaged chuks halima "Verlobten"
- parent ngozi chuks "Sohn"

== 5
Die Balogun Street ist zu schmal für [zwei](chuks+dele), [die](chuks+dele) dasselbe [Mädchen](halima) lieben. [Chuks](chuks) erfährt vom Tanz und fordert [Dele](dele) nicht zum Kampf, sondern zum Ludo heraus; wer verliert, verzichtet. [Halima](halima), [die](halima) zufällig dazukommt, fegt das Brett vom Tisch und [beide](chuks+dele) gleich mit: Gespielt werde nicht um [sie](halima). [Folake](folake) humpelt auf Krücken in [Ngozis](ngozi) Laden, prüft das kopierte Kleid und erklärt vor allen Kundinnen, welche drei Nähte aufgehen werden. Auf der Hochzeit von [Blessing](blessing) gehen alle drei auf.
- love chuks halima "lieben"
- love dele halima "lieben"
- enemy chuks dele "zwei"
- discover chuks dele+halima "erfährt"
- threaten chuks dele "fordert"
+ reject halima chuks+dele "fegt"
- accuse folake ngozi "erklärt"
- wedding _ blessing "Hochzeit"


== 6
[Ngozi](ngozi) muss das Geld zurückerstatten und gerät bei [Alhaji Femi](femi) in die Kreide, dem [Vermieter](femi) der halben Straße. [Tunde](tunde), von [seiner](tunde) [Frau](kemi) zum Buchhalten verdonnert, entdeckt, dass auch [Deles](dele) Seide mit geborgtem Geld bezahlt wurde, ebenfalls von [Femi](femi). [Folake](folake) ohrfeigt [ihren](folake) [Sohn](dele), zum ersten Mal in [seinem](dele) Leben, und setzt [Kemi](kemi) auf den Chefstuhl. [Dele](dele) findet Trost bei [Halima](halima), [die](halima) [ihm](dele) sagt, [sie](halima) habe [Chuks](chuks) den Ring zurückgegeben. Nicht seinetwegen, fügt [sie](halima) hinzu. [Er](dele) glaubt [ihr](halima) kein Wort und strahlt.
- lose ngozi "zurückerstatten"
- help femi ngozi "Kreide"
- married kemi tunde "Frau"
+ discover tunde dele "entdeckt"
- attack folake dele "ohrfeigt"
- parent folake dele "Sohn"
+ hire kemi folake "Chefstuhl"
- quit dele "Chefstuhl"
- help halima dele "Trost"
- breakup halima chuks "Ring"
- happy dele halima "strahlt"

== 7
[Femi](femi) treibt ein. Wer bis Monatsende nicht zahle, dem nehme [er](femi) die Maschinen, und zu [Kemi](kemi) sagt [er](femi), man könne sich auch anders einigen. [Tunde](tunde), hinter dem Vorhang, gießt [ihm](femi) einen Eimer Indigo über den weißen Agbada. Der blaue [Gläubiger](femi) schwört Vergeltung; in der Nacht brennt der Stofflagerraum. [Musa](musa), [der](musa) dort heimlich schlief, wird mit Rauchvergiftung zu [Halima](halima) in die Klinik gebracht. Im Fieber ruft [er](musa) nach [seiner](musa) [Mutter](ngozi). [Sie](ngozi) heiße [Ngozi](ngozi).
- threaten femi kemi "nehme"
- flirt femi kemi "anders einigen"
- attack tunde femi "gießt"
- threaten femi tunde "schwört"
+ lose _ "brennt"
- ill musa "Rauchvergiftung"
- treat musa halima "Klinik"
- parent? ngozi musa "Mutter"

== 8
Kann das sein? [Halima](halima) fragt behutsam bei [Chuks](chuks) nach, [der](chuks) trotz allem noch mit [ihr](halima) redet. [Er](chuks) weiß von einem älteren [Bruder](musa), [der](musa) als Dreijähriger auf dem Markt von [Kano](@kano) verloren ging. [Seine](chuks) [Mutter](ngozi) habe nie wieder davon gesprochen. [Halima](halima) führt [Ngozi](ngozi) ans Bett des [Halstuchverkäufers](musa). Die stolze [Frau](ngozi) sieht die Narbe am Kinn und fällt auf die Knie. [Folake](folake), mit Mangos in der Tür, dreht leise um. Draußen auf der Bank sitzt [sie](folake), bis es dunkel wird, und wartet auf [ihre](folake) [Feindin](ngozi).
- investigate halima musa "fragt"
- sibling chuks musa "Bruder"
- lose.past ngozi musa "verloren"
- parent ngozi chuks "Mutter"
+ discover ngozi musa "sieht"
- parent ngozi musa "Knie"
- enemy folake ngozi "Feindin"

== 9
Auf der Bank reden die [Schneiderinnen](folake+ngozi). Es stellt sich heraus, dass [Ngozi](ngozi) damals nicht aus Undank gekündigt hat, sondern um in [Kano](@kano) weiterzusuchen, und dass [Folake](folake) [ihre](ngozi) Briefe ungeöffnet verbrannte. Jetzt weinen [sie](folake+ngozi) und lachen [sie](folake+ngozi), und die Straße reckt die Hälse. [Pastor Gideon](pastor) organisiert eine Kollekte gegen [Femi](femi), [dessen](femi) [Brandstifter](lehrling), wie [Sunday](lehrling) zu aller Erstaunen aussagt, kein anderer war als [Sunday](lehrling). Der reumütige [Täter](lehrling) geht mit der Polizei. [Femi](femi) ist bereits in [Cotonou](@cotonou).
- quit.past ngozi folake "gekündigt"
- travel.past ngozi "weiterzusuchen" @kano
- reject.past folake ngozi "ungeöffnet"
+ reconcile folake ngozi "lachen"
- help pastor _ "Kollekte"
- attack.past lehrling _ "Brandstifter"
+ reveal lehrling _ "aussagt"
- sad lehrling "reumütige"
- arrest _ lehrling "Polizei"
- flee femi "bereits in" @cotonou

== 10
Zwei Läden, ein Schild: [Folake](folake) und [Ngozi](ngozi) legen zusammen. [Kemi](kemi) leitet das Ganze, [Musa](musa) wird [ihr](kemi) [Lehrling](musa). [Dele](dele) fühlt sich überflüssig und erhält ein Angebot aus [London](@london). Ob [sie](halima) mitkomme, fragt [er](dele) [Halima](halima) beim Puff-Puff-Stand. Die Patienten im Viertel könne [sie](halima) nicht im Stich lassen, antwortet die [Krankenschwester](halima), und [er](dele) hört nur das Nein. [Chuks](chuks), [der](chuks) beim Wiederfinden des [Bruders](musa) offenbar auch sich selbst gefunden hat, rät dem früheren [Rivalen](dele), genauer hinzuhören.
- colleague.start folake ngozi "zusammen"
- boss kemi _ "leitet"
- advisor.start kemi musa "Lehrling"
- sad dele "überflüssig"
- hire? dele "Angebot" @london
- invite dele halima "fragt"
+ reject halima dele "Nein"
- sibling chuks musa "Bruders"
- find.past chuks musa "Wiederfinden"
- enemy.past chuks dele "früheren Rivalen"
- help chuks dele "rät"

== 11
[Dele](dele) fliegt. Am Flughafen steht nur [Folake](folake). [Dele](dele) umarmt [Folake](folake). [Halima](halima) kommt zu spät. Der Flieger ist weg. [Halima](halima) setzt sich auf die Koffer. Es sind [Deles](dele) Koffer. Denn [Dele](dele) ist nicht eingestiegen. Hinter [Halima](halima) lacht [Dele](dele). Nun versteht [Halima](halima) und schimpft. Dann küsst [Halima](halima) [Dele](dele). [Folake](folake) schaut weg. Lange hält [Folake](folake) das nicht durch.
- travel? dele "fliegt"
- quarrel dele halima "schimpft"
- travel! dele "nicht eingestiegen"
- happy dele "lacht"
+ kiss dele halima "küsst"

== 12
Hochzeit auf der Balogun Street, gleich zwei: [Halima](halima) und [Dele](dele) sagen Ja, und auch [Kemi](kemi) steckt [ihrem](kemi) [Tunde](tunde) zum zwölften Jahrestag noch einmal den Ring an. Alle drei Nähte halten. [Ngozi](ngozi) führt [Musa](musa) in die Moschee und [Chuks](chuks) in die Kirche, wie es die Väter wollten. [Sunday](lehrling), auf Bewährung, fegt unaufgefordert den Hof. Nach dem Fest bleibt [Folake](folake) allein im dunklen Laden, streicht über die alte Singer und schließt die Augen. So findet [sie](folake) am Morgen [Musa](musa). [Ihr](folake) letzter Stich ist gerade.
+ wedding dele halima "Ja"
- married kemi tunde "Jahrestag"
- celebrate kemi+tunde "Jahrestag"
- help lehrling _ "fegt"
+ die folake "schließt die Augen"
- find musa folake "findet"
