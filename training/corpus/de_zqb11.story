%series Die Trapezler
%lang de
%genre 1930s travelling circus saga, streaming blurbs and recaps
%cast ludwika | Ludwika; Lu | f
%cast hasso | Hasso Rondell; Hasso | m
%cast aaron | Aaron | m
%cast mimi | Mimi | f
%cast direktor | Direktor Rondell; Rondell | m
%cast klee | Klee | m
%cast ottokar | Ottokar | m
%cast zenta | Zenta | f
%cast gendarm | Wachtmeister Pohl; Pohl | m
%cast zwerg | Kleiner Baron; Baron | m
%cast affe | Bonaparte | m
%cast maedchen | - | f
%cast mimivater | - | m

== 1 Ohne Netz
[Ludwika](ludwika) ist [ihrem](ludwika) [Ehemann](ottokar) davongelaufen und bittet beim Circus Rondell um Arbeit. [Direktor Rondell](direktor) stellt [sie](ludwika) ans Kassenhäuschen. [Sein](direktor) [Sohn](hasso) [Hasso](hasso), der [Star](hasso) am Trapez, verliert an [sie](ludwika) sofort das Herz. Am Boden fängt [ihn](hasso) [Aaron](aaron), und in der Kuppel auch: [Die zwei](aaron+hasso) sind Freunde seit Kindertagen. [Hassos](hasso) [Partnerin](mimi) [Mimi](mimi) hat Gründe, die [Neue](ludwika) zu hassen. [Clown](klee) [Klee](klee) leiht der [Ausreißerin](ludwika) [seine](klee) Decke.
- flee.past ludwika ottokar "davongelaufen"
- married ludwika ottokar "Ehemann"
+ hire ludwika direktor "stellt"
- parent direktor hasso "Sohn"
+ love.start hasso ludwika "Herz"
- friend aaron hasso "Freunde"
- colleague hasso mimi "Partnerin"
- enemy mimi ludwika "hassen"
- help klee ludwika "leiht"

== 2 Der Fänger
[Mimi](mimi) liegt mit Grippe im Wagen. [Hasso](hasso) nimmt an [ihrer](mimi) Stelle die [Kassiererin](ludwika) mit hinauf. [Ludwika](ludwika) stürzt beinahe, [Aaron](aaron) erwischt [sie](ludwika) am Handgelenk. Dem [Fänger](aaron) pocht danach nicht nur der Puls. [Er](aaron) schweigt, [seinem](aaron) [Freund](hasso) zuliebe. Die fiebernde [Artistin](mimi) hört den Beifall, der einmal [ihr](mimi) galt. In der Stadt zeigt [Ottokar](ottokar) das Foto der [Entlaufenen](ludwika) herum und verspricht hundert Mark. Der [Kleine Baron](zwerg) schickt [ihn](ottokar) in die falsche Richtung.
- ill mimi "Grippe"
- hire ludwika hasso "nimmt"
+ rescue aaron ludwika "erwischt"
+ love.start aaron ludwika "pocht"
- friend aaron hasso "Freund"
- flee.past ludwika ottokar "Entlaufenen"
- investigate ottokar ludwika "zeigt"
- betray zwerg ottokar "falsche Richtung"

== 3 Blutige Hände
[Hasso](hasso) bringt [Ludwika](ludwika) das Fliegen bei. Nachts küsst [er](hasso) [sie](ludwika) hinter dem Elefantenwagen. [Aaron](aaron), [der](aaron) die Leinen einholt, sieht weg. [Rondell](direktor) will eine Verlobung daraus machen, nur eben mit [Mimi](mimi), [deren](mimi) [Vater](mimivater) das Zelt bezahlt hat. Vor allen Artisten ruft [er](direktor) [die beiden](hasso+mimi) als Brautpaar aus. Der [Sohn](hasso) widerspricht nicht. Zutiefst verletzt packt [Ludwika](ludwika) [ihr](ludwika) Bündel. Am Tor steht der [Clown](klee) und redet so lange vom Wetter, bis [sie](ludwika) bleibt.
- advisor hasso ludwika "bringt"
+ kiss hasso ludwika "küsst"
- discover aaron hasso+ludwika "sieht weg"
+ engaged.start hasso mimi "Brautpaar"
- parent mimivater mimi "Vater"
- parent direktor hasso "Sohn"
- sad ludwika "verletzt"
- flee? ludwika "packt"
- help klee ludwika "redet"

== 4 Manege
[Ludwika](ludwika) spricht nicht mit [Hasso](hasso). [Hasso](hasso) leidet. [Mimi](mimi) trägt den Ring. [Aaron](aaron) bringt [Ludwika](ludwika) Tee. [Ludwika](ludwika) mag [Aaron](aaron). [Sie](ludwika) merkt es spät. [Zenta](zenta) dressiert die Affen. [Zenta](zenta) liebt [Klee](klee). [Klee](klee) weiß es nicht. Der [Affe](affe) [Bonaparte](affe) weiß es. Da erscheint [Ottokar](ottokar) an der Kasse. [Ludwika](ludwika) erstarrt. Der [Gatte](ottokar) packt [Ludwika](ludwika). [Aaron](aaron) schlägt [Ottokar](ottokar) nieder. Der [Wachtmeister](gendarm) verhaftet [Aaron](aaron).
- reject ludwika hasso "spricht nicht"
- engaged hasso mimi "Ring"
+ love ludwika aaron "mag"
- love zenta klee "liebt"
- return ottokar "erscheint"
- married ludwika ottokar "Gatte"
- attack ottokar ludwika "packt"
+ attack aaron ottokar "schlägt"
- arrest gendarm aaron "verhaftet"

== 5 Kaution
Um den [Fänger](aaron) freizukaufen, verkauft [Hasso](hasso) [seine](hasso) Uhr. Der alte [Rondell](direktor) hätte [ihn](aaron) im Loch gelassen. [Pohl](gendarm) nimmt das Geld und verlangt außerdem eine Freikarte. Wieder auf freiem Fuß, fällt [Aaron](aaron) dem [Freund](hasso) um den Hals und verschweigt, wen [er](aaron) liebt. Unterdessen zwingt [Ottokar](ottokar), ein Auge noch zu, [Ludwika](ludwika) in [seinen](ottokar) Wagen. [Zenta](zenta) hat es beobachtet. [Sie](zenta) hetzt [Bonaparte](affe) auf den [Kutscher](ottokar), und die [Verschleppte](ludwika) springt ab.
- help hasso aaron "freizukaufen"
+ return aaron "freiem Fuß"
- friend aaron hasso "Freund"
- reveal! aaron hasso "verschweigt"
- love aaron _ "liebt"
+ abduct ottokar ludwika "zwingt"
- discover zenta ludwika+ottokar "beobachtet"
- rescue affe+zenta ludwika "hetzt"
- flee ludwika ottokar "springt"

== 6 Ringtausch
Der Tag der Trauung ist da. [Mimi](mimi) steht im Schleier vor dem Wagen des [Bräutigams](hasso). [Hasso](hasso) kommt nicht heraus. [Er](hasso) lässt durch den [Vater](direktor) ausrichten, [er](hasso) könne nicht. Die sitzen gelassene [Braut](mimi) zerreißt den Schleier und schwört Rache. Dann eilt [Hasso](hasso) zu [Ludwika](ludwika), um [sie](ludwika) um [ihre](ludwika) Hand zu bitten, und findet [sie](ludwika) in den Armen des [Mannes](aaron), [der](aaron) [ihm](hasso) seit zwanzig Jahren das Leben hält. An diesem Abend fliegt [er](hasso) zum ersten Mal ohne [Fänger](aaron).
+ breakup hasso mimi "nicht heraus"
- wedding! hasso mimi "Trauung"
- parent direktor hasso "Vater"
- threaten mimi hasso "schwört"
- propose? hasso ludwika "bitten"
+ discover hasso aaron+ludwika "findet"
- couple.start aaron ludwika "Armen"
- rescue.past aaron hasso "das Leben hält"
- engaged hasso mimi "Bräutigams"

== 7 Der Absturz
Jemand hat das Seil angeschnitten. [Hasso](hasso) fällt aus acht Metern und bricht sich beide Beine. [Rondell](direktor) klagt [Aaron](aaron) an, wen sonst. Die Artisten gehen dem [Beschuldigten](aaron) aus dem Weg. Sogar der [Gestürzte](hasso) glaubt an die Schuld [seines](hasso) früheren [Freundes](aaron). [Klee](klee), [der](klee) einst Wundarzt war, schient die Knochen. [Ludwika](ludwika) weiß, dass [Aaron](aaron) in jener Stunde bei [ihr](ludwika) war. [Sie](ludwika) sagt es, und niemand will es hören, am wenigsten der [Verletzte](hasso).
- attack _ hasso "angeschnitten"
+ injure hasso "fällt"
+ accuse direktor aaron "klagt"
- friend.end aaron hasso "früheren Freundes"
- accuse hasso aaron "glaubt"
- attack! aaron hasso "Schuld"
- treat hasso klee "schient"
- help ludwika aaron "sagt"

== 8 Spurensuche
[Pohl](gendarm) ermittelt. [Pohl](gendarm) hat [seine](gendarm) Freikarte dabei. Der [Baron](zwerg) hilft [ihm](gendarm). Der [Baron](zwerg) findet eine Schere. Es ist eine Brautschere. [Mimi](mimi) leugnet. [Mimi](mimi) gesteht. [Pohl](gendarm) führt [Mimi](mimi) ab. [Aaron](aaron) ist rein. [Hasso](hasso) schämt sich. [Aaron](aaron) wartet nicht. [Er](aaron) verlässt mit [Ludwika](ludwika) den Zirkus. [Hasso](hasso) ruft [Aaron](aaron) nach. Die Straße ist leer. [Zenta](zenta) küsst [Klee](klee). Die Schminke verrät [die beiden](klee+zenta).
- investigate gendarm _ "ermittelt"
- help zwerg gendarm "hilft"
- find zwerg "findet"
- reveal mimi gendarm "gesteht"
- attack.past mimi hasso "gesteht"
+ arrest gendarm mimi "führt"
- accuse! _ aaron "rein"
+ quit aaron+ludwika "verlässt"
+ kiss klee zenta "küsst"

== 9 Winterquartier
Zwei Winter später tanzt [Ludwika](ludwika) in [Breslau](@breslau) in einem Lokal, [Aaron](aaron) schleppt Kohlen. Verheiratet sind [sie](aaron+ludwika) nicht, weil [Ottokar](ottokar) die Scheidung verweigert. Ein kleines [Mädchen](maedchen) haben [sie](aaron+ludwika) trotzdem. Dann stirbt [Ottokar](ottokar) an einer Gräte, und die [Witwe](ludwika) weint vor Erleichterung. [Sie](aaron+ludwika) heiraten am Montag darauf. Unter den Gästen ist einer auf Krücken: [Hasso](hasso) ist drei Tage gereist, um den [Freund](aaron) von einst um Verzeihung zu bitten. [Aaron](aaron) reicht [ihm](hasso) das [Kind](maedchen).
- married! aaron ludwika "Verheiratet"
- divorce! ludwika ottokar "verweigert"
- parent aaron+ludwika maedchen "haben"
+ die ottokar "stirbt"
- married.past ludwika ottokar "Witwe"
- happy ludwika "Erleichterung"
+ wedding aaron ludwika "heiraten"
- friend.past aaron hasso "Freund"
+ reconcile aaron hasso "reicht"

== 10 Alte Zelte
[Rondell](direktor) ist ruiniert. [Die drei](aaron+hasso+ludwika) kaufen dem [Alten](direktor) das Zelt ab, und der ehemalige [Prinzipal](direktor) darf an die Kasse, dorthin, wo [er](direktor) einst die [Ausreißerin](ludwika) hinsetzte. [Hasso](hasso) leitet jetzt, mit zwei steifen Beinen. Der [Clown](klee) und die [Dompteuse](zenta) kommen mit Zwillingswagen zurück. Eines Morgens steht die entlassene [Mimi](mimi) vor dem Tor, grau geworden, mit der Schere im Kopf, wie [sie](mimi) sagt. [Ludwika](ludwika) will [sie](mimi) fortjagen, doch [Hasso](hasso), [den](hasso) [sie](mimi) zum Krüppel gemacht hat, bietet [ihr](mimi) Suppe an.
- lose direktor "ruiniert"
- find aaron+hasso+ludwika "kaufen"
- hire direktor aaron+hasso+ludwika "Kasse"
- hire.past ludwika direktor "hinsetzte"
- hire hasso "leitet"
- return klee+zenta "zurück"
- couple klee zenta "Zwillingswagen"
+ return mimi "steht"
- reject ludwika mimi "fortjagen"
- injure.past hasso mimi "Krüppel"
+ help hasso mimi "Suppe"
- arrest.past _ mimi "entlassene"

== 11 Späte Nummer
[Mimi](mimi) näht Kostüme und schläft beim Stroh. [Sie](mimi) meidet den [Direktor](hasso), bis [er](hasso) [sie](mimi) eines Abends fragt, ob [sie](mimi) [ihn](hasso) noch hasse. [Sie](mimi) habe [ihn](hasso) nie gehasst, antwortet [Mimi](mimi), das sei ja das Unglück gewesen. Ein langes Schweigen, ein kurzer Kuss. [Rondell](direktor) beobachtet durchs Kassenfenster, wie aus [Opfer](hasso) und [Täterin](mimi) ein Paar wird. Die kleine [Tochter](maedchen) der [Trapezkünstler](aaron+ludwika) ist ins Netz geklettert und lacht. [Ludwika](ludwika) fällt vor Angst fast um, [Aaron](aaron) klatscht.
- reject mimi hasso "meidet"
- enemy! mimi hasso "nie gehasst"
- confess mimi hasso "antwortet"
+ kiss hasso mimi "Kuss"
- discover direktor hasso+mimi "beobachtet"
- attack.past mimi hasso "Täterin"
+ couple.start hasso mimi "Paar"
- parent aaron+ludwika maedchen "Tochter"

== 12 Die letzte Fahrt
Neue Uniformen stehen am Bahnhof, und [Aaron](aaron) wird nach [seinem](aaron) Namen gefragt. [Pohl](gendarm), inzwischen Oberwachtmeister, soll den [Fänger](aaron) abholen. In der Nacht zuvor warnt [er](gendarm) [Hasso](hasso), [dem](hasso) [er](gendarm) noch eine Freikarte schuldet. Der [Baron](zwerg) versteckt die [Familie](aaron+ludwika+maedchen) im Affenwagen. An der Grenze wirft [Bonaparte](affe) dem Posten eine Banane ins Gesicht, und der Zug fährt durch. Als [Pohl](gendarm) am Morgen kommt, verhaftet [er](gendarm) niemanden. [Rondell](direktor) verkauft [ihm](gendarm) eine Karte.
- arrest? gendarm aaron "abholen"
+ reveal gendarm hasso "warnt"
- help zwerg aaron+ludwika+maedchen "versteckt"
+ flee aaron+ludwika+maedchen "fährt durch"
- arrest! gendarm _ "verhaftet"
