%series Orbitalstation Hafenlicht
%lang de
%genre Science-Fiction-Serie, Kurztexte eines Streamingdienstes
%cast vega | Kommandantin Inés Vega; Vega; Inés | f
%cast ruben | Ruben Vega; Ruben | m
%cast okoro | Dr. Chidi Okoro; Chidi; Okoro | m
%cast lumi | Lumi Saarinen; Lumi | f
%cast ash | Ash | n
%cast dragan | Dragan | m
%cast petra | Petra Winzig; Winzig; Petra | f
%cast mo | Mo | m
%cast hera | HERA | f
%cast admiral | Admiral Lodge; Lodge | m
%cast schmuggler | Till Brandt; Brandt; Till | m
%cast noa | Noa | f
%cast mechaniker | - | m
%cast mutter | - | f
%cast mechanikerfrau | - | f

== 1 Andockmanöver
Über dem [Neptun](@neptun) dreht sich die Station [Hafenlicht](@hafenlicht), und wer hier landet, hat meist etwas zu verbergen. [Kommandantin Inés Vega](vega) empfängt [ihren](vega) neuen [Bordarzt](okoro), [Chidi Okoro](okoro), und erstarrt: Vor zehn Jahren hat [er](okoro) [sie](vega) vor dem Altar stehen lassen. [Ihr](vega) [Gemahl](ruben) [Ruben](ruben), [Botaniker](ruben) der Station, schüttelt dem [Fremden](okoro) arglos die Hand. Die junge [Pilotin](lumi) [Lumi Saarinen](lumi) schmuggelt [ihre](lumi) [Katze](noa) [Noa](noa) durch die Quarantäne. [HERA](hera), die [Bordintelligenz](hera), meldet es nicht. [Sie](hera) mag Katzen.
- boss vega okoro "Bordarzt"
+ breakup.past okoro vega "stehen lassen"
- wedding! okoro vega "Altar"
- married ruben vega "Gemahl"
- meet okoro ruben "schüttelt"
- reveal! hera _ "meldet es nicht"

== 2 Schwerelos
Stromausfall im Ring C. In der Dunkelheit tastet der [Arzt](okoro) nach einem Schalter und bekommt die Finger der [Kommandantin](vega) zu fassen, die [sie](vega) nicht gleich wegzieht. [Sie](vega) sei glücklich, sagt [Vega](vega) später ungefragt. [Petra Winzig](petra), [Leiterin](petra) der Kantine und [Klatschbase](petra) der Station, hat das Licht als Erste wieder angehen sehen und weiß nun mehr, als [ihr](petra) zusteht. Ein namenloser [Mechaniker](mechaniker) flickt die Leitung und wird von [Lumi](lumi) auf ein Kaltgetränk eingeladen. [Ash](ash), das [Mündel](ash) der [Köchin](petra), rührt eifersüchtig in der Algensuppe.
- flirt okoro vega "nicht gleich wegzieht"
- happy? vega "glücklich"
+ discover petra okoro+vega "weiß"
- invite lumi mechaniker "eingeladen"
- kin ash petra "Mündel"
+ jealous ash mechaniker "eifersüchtig"

== 3 Blinde Passagiere
In einem Kaffeecontainer findet die [Pilotin](lumi) einen halb erfrorenen [Mann](schmuggler), [der](schmuggler) sich als [Till Brandt](schmuggler) vorstellt und die Polizei mehr fürchtet als die Kälte. [Chidi](okoro) päppelt [ihn](schmuggler) auf. Die [Kommandantin](vega) müsste den [Schmuggler](schmuggler) ausliefern, so will es [Admiral Lodge](admiral), [ihr](vega) [Vorgesetzter](admiral) auf der [Erde](@erde); stattdessen steckt [sie](vega) [ihn](schmuggler) in die Küche. Dort verbrennt [er](schmuggler) das Mus und gewinnt das Herz der [Frau](petra), [die](petra) alles weiß. [Ruben](ruben) züchtet eine Orchidee und tauft sie auf den Namen [seiner](ruben) [Gattin](vega).
+ find lumi schmuggler "findet"
- ill schmuggler "erfrorenen"
- treat schmuggler okoro "päppelt"
- boss admiral vega "Vorgesetzter"
- help vega schmuggler "steckt"
- hire schmuggler vega "Küche"
+ love.start petra schmuggler "Herz"
- married ruben vega "Gattin"

== 4 Funkstille
[Ash](ash) liebt [Lumi](lumi). [Lumi](lumi) ahnt nichts. Der [Mechaniker](mechaniker) küsst [Lumi](lumi). [Noa](noa) faucht. [Noa](noa) mag keinen Besuch. [Ash](ash) tröstet sich mit [Mo](mo). [Mo](mo) ist der [Bruder](mo) von [Dragan](dragan). [Dragan](dragan) bewacht das Waffenlager. [Dragan](dragan) mag [Ash](ash) nicht. Am Abend funkt [Lodge](admiral). [Lodge](admiral) sucht [Brandt](schmuggler). [Vega](vega) belügt [Lodge](admiral). Niemand verrät [Till](schmuggler). Till Eulenspiegel läuft im Bordkino. [Petra](petra) hält [Tills](schmuggler) Hand.
- love ash lumi "liebt"
- discover! lumi ash "ahnt nichts"
+ kiss lumi mechaniker "küsst"
- sibling dragan mo "Bruder"
- enemy ash dragan "mag Ash nicht"
- investigate admiral schmuggler "sucht"
+ betray vega admiral "belügt"
- reveal! _ schmuggler "Niemand verrät"
- flirt petra schmuggler "Hand"

== 5 Orchideenfieber
Ein Pollen der Orchidee breitet sich in der Lüftung aus, und wer ihn einatmet, sagt, was er denkt. [Okoro](okoro) gesteht mitten in der Visite, [er](okoro) sei nur [ihretwegen](vega) heraufgekommen. Die [Kommandantin](vega) reißt sich den Helm vom Kopf, atmet tief und küsst [ihn](okoro). Draußen vor der Scheibe steht [ihr](vega) [Mann](ruben) mit der Gießkanne. Auch die übrige Besatzung plaudert: [Petra](petra) verkündet, wer im Kaffee lag, und [Ash](ash) ruft der [Pilotin](lumi) über drei Decks zu, was alle außer [ihr](lumi) wussten. Der [Mechaniker](mechaniker), auch [er](mechaniker) niest, hat zu Hause eine [Frau](mechanikerfrau).
+ confess okoro vega "gesteht"
+ kiss okoro vega "küsst"
- cheat vega ruben "küsst"
- married ruben vega "Mann"
- discover ruben okoro+vega "Scheibe"
- reveal petra schmuggler "verkündet"
- confess ash lumi "ruft"
- married mechaniker mechanikerfrau "Frau"
- cheat mechaniker mechanikerfrau "Frau"

== 6 Dekompression
[Lumi](lumi) setzt den [Ehebrecher](mechaniker) an die Luft, wenn auch nur an die der Ladebucht. Der [Gärtner](ruben) der Station sagt kein Wort, [er](ruben) packt [seine](ruben) Samen und zieht ins Gewächshaus. [Inés](vega) klopft an das Glas, doch der [Betrogene](ruben) dreht die Beregnung auf. Derweil hat der [Wächter](dragan) des Waffenlagers, [der](dragan) den [Schmuggler](schmuggler) nie leiden konnte, einen Funkspruch zur [Erde](@erde) abgesetzt. [Sein](dragan) [Bruder](mo) beschwört [ihn](dragan), ihn zu widerrufen. Zu spät, der Kreuzer des [Admirals](admiral) ist unterwegs, und mit ihm eine Belohnung.
- cheat.past mechaniker mechanikerfrau "Ehebrecher"
+ breakup lumi mechaniker "Luft"
- move ruben "zieht"
- reconcile? ruben vega "klopft"
- reject ruben vega "Beregnung"
- cheat.past vega ruben "Betrogene"
- enemy dragan schmuggler "nie leiden"
+ betray dragan schmuggler "Funkspruch"
- sibling dragan mo "Bruder"
- quarrel dragan mo "beschwört"

== 7 Der Kreuzer
[Lodge](admiral) entert die Station mit vierzig Mann und einem Lächeln. Warum [er](admiral) [Brandt](schmuggler) so dringend haben will, verrät [HERA](hera), [die](hera) in alten Akten gestöbert hat: Der [Mann](schmuggler) aus dem Kaffeecontainer ist der verlorene [Sohn](schmuggler) des [Admirals](admiral). [Petra](petra) versteckt [ihren](petra) [Liebsten](schmuggler) im Kühlraum. [Vega](vega) wird des Kommandos enthoben und durch den [Verräter](dragan) ersetzt. Der neue [Kommandant](dragan) lässt als Erstes die [Katze](noa) verhaften. [Ash](ash) und die [Pilotin](lumi) befreien [sie](noa) gemeinsam, es ist [ihr](ash+lumi) erstes Rendezvous.
- travel admiral "entert"
+ reveal hera "verrät"
- parent admiral schmuggler "Sohn"
- couple petra schmuggler "Liebsten"
- help petra schmuggler "versteckt"
+ quit vega admiral "enthoben"
- hire dragan admiral "ersetzt"
- betray.past dragan schmuggler "Verräter"
- arrest dragan noa "verhaften"
- rescue ash+lumi noa "befreien"
- date ash lumi "Rendezvous"

== 8 Vater, Sohn
[Till](schmuggler) kommt blau gefroren aus dem Versteck und stellt sich. »[Du](admiral) hast [meine](schmuggler) [Mutter](mutter) im Stich gelassen«, sagt [er](schmuggler) zum [Admiral](admiral), »und [du](admiral) wirst [mich](schmuggler) nicht kriegen.« [Lodge](admiral), ein [Mensch](admiral), [der](admiral) vierzig Jahre nur Befehle kannte, bricht in Tränen aus. [Er](admiral) ist todkrank und braucht eine Niere. Der [Bordarzt](okoro) prüft, und sie passt. Was schuldet man einem Vater, der keiner war? Die [Köchin](petra) rät [ihrem](petra) [Gefährten](schmuggler) ab. Im Gewächshaus besucht die abgesetzte [Kommandantin](vega) die Orchidee, die [ihren](vega) Namen trägt. Sie welkt.
- parent mutter schmuggler "Mutter"
- accuse schmuggler admiral "Stich"
- breakup.past admiral mutter "im Stich gelassen"
+ sad admiral "Tränen"
- ill admiral "todkrank"
- help? schmuggler admiral "Niere"
- couple petra schmuggler "Gefährten"
- quit.past vega admiral "abgesetzte"

== 9 Ersatzteile
[Chidi](okoro) operiert elf Stunden lang, und weil auf der Station niemand sonst ein Skalpell halten kann, assistiert ausgerechnet der gehörnte [Botaniker](ruben). Zwei [Männer](okoro+ruben), eine [Frau](vega), kein Streit. Die Niere des [Sohns](schmuggler) arbeitet im [Vater](admiral), [der](admiral) beim Aufwachen den ersten vernünftigen Befehl [seines](admiral) Lebens gibt: [Brandt](schmuggler) ist begnadigt. In der Wäscherei bringt der jüngere [Bruder](mo) des [Kommandanten](dragan) eine Meuterei in Gang, denn [Dragan](dragan) hat die Heizung abgestellt. [Lumi](lumi) und [ihre](lumi) neue [Liebe](ash) wärmen sich aneinander. [Noa](noa) liegt in der Mitte.
+ treat admiral+schmuggler okoro "operiert"
- cheat.past vega ruben "gehörnte"
- help ruben okoro "assistiert"
- parent admiral schmuggler "Vater"
- recover admiral "Aufwachen"
- rescue admiral schmuggler "begnadigt"
- sibling dragan mo "Bruder"
+ betray mo dragan "Meuterei"
- couple.start ash lumi "Liebe"

== 10 Kalter Tee
Was für eine Stille. Die Meuterer haben [Dragan](dragan) in der Ladebucht eingesperrt, in der schon der [Mechaniker](mechaniker) sitzt und Patiencen legt. [Inés](vega) trinkt Tee mit dem [Mann](ruben), [der](ruben) die Orchidee züchtete, und zum ersten Mal seit Wochen reden [die beiden](ruben+vega). »Liebst [du](vega) [ihn](okoro)?« [Sie](vega) weiß es nicht. Da sagt [Ruben](ruben), [er](ruben) werde es [ihr](vega) leicht machen, und bucht die Fähre zur [Erde](@erde). Keiner merkt, dass die vielwissende [Köchin](petra) in der Speisekammer sitzt und vor lauter Mitgefühl zum ersten Mal etwas für sich behält.
- abduct mo dragan "eingesperrt"
- love? vega okoro "Liebst"
+ breakup ruben vega "leicht machen"
- travel? ruben "bucht" @erde
- discover petra ruben+vega "Speisekammer"
- reveal! petra _ "für sich behält"

== 11 Leck
Ein Meteorit reißt den Ring C auf. In der abgetrennten Ladebucht geht zwei [Gefangenen](dragan+mechaniker) die Luft aus, und es ist [Mo](mo), [der](mo) für den [Bruder](dragan) hinausklettert, [den](dragan) [er](mo) selbst gestürzt hat. [Dragan](dragan) schiebt zuerst den [Mechaniker](mechaniker) durch die Schleuse, dann klemmt sie. [Mo](mo) zieht. [HERA](hera) opfert [ihren](hera) halben Speicher, um die Tür zu sprengen, und weiß danach [ihren](hera) Namen nicht mehr. Die Fähre zur [Erde](@erde) legt ohne den [Botaniker](ruben) ab, denn [er](ruben) kniet im Rauch und beatmet, mit eigenem Mund, den [Nebenbuhler](okoro).
- sibling dragan mo "Bruder"
- betray.past mo dragan "gestürzt"
- rescue dragan mechaniker "schiebt"
+ rescue hera+mo dragan "zieht"
- lose hera "opfert"
- travel! ruben "ohne den Botaniker" @erde
+ rescue ruben okoro "beatmet"
- enemy okoro ruben "Nebenbuhler"

== 12 Hafenlicht
[Okoro](okoro) erwacht, sieht, wer [ihm](okoro) die Lungen gefüllt hat, und weiß, was [er](okoro) zu tun hat: [Er](okoro) lässt sich auf den [Mars](@mars) versetzen. So ist es wieder einmal [Chidi](okoro), [der](okoro) geht, aber diesmal sagt [er](okoro) Lebewohl. Die [Kommandantin](vega), vom genesenen [Admiral](admiral) wieder eingesetzt, findet vor [ihrer](vega) Tür einen Topf mit einem grünen Trieb. Das [Ehepaar](ruben+vega) gießt ihn gemeinsam. In der Kantine heiratet [Petra](petra) den [Schmuggler](schmuggler), getraut von [seinem](schmuggler) [Vater](admiral), und die [Brüder](dragan+mo) spielen zweihändig Akkordeon. [Ash](ash) buchstabiert der [Bordintelligenz](hera) [ihren](hera) Namen. [Noa](noa) wirft fünf Junge, wie auch immer.
- recover okoro "erwacht"
- move okoro "Mars" @mars
+ breakup okoro vega "Lebewohl"
- recover admiral "genesenen"
- hire vega admiral "eingesetzt"
- gift ruben vega "Topf"
+ reconcile ruben vega "gemeinsam"
- married ruben vega "Ehepaar"
+ wedding petra schmuggler "heiratet"
- parent admiral schmuggler "Vater"
- sibling dragan mo "Brüder"
- help ash hera "buchstabiert"
- birth noa _ "wirft"
