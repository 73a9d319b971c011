%series Tür an Tür am Naschmarkt
%lang de
%genre Viennese lawyer-and-neighbours series, very short broadcaster listings
%cast marlene | Mag. Marlene Hofstetter; Marlene; Hofstetter | f
%cast igor | Igor Petrović; Igor; Petrović | m
%cast traude | Traude Hofstetter; Traude | f
%cast benedikt | Benedikt Aumann; Benedikt; Aumann | m
%cast zoe | Zoë | f
%cast ferdl | Ferdl Blaha; Ferdl; Blaha | m
%cast lilo | Lilo | f
%cast hofrat | Hofrat Seidl; Seidl | m
%cast noor | Noor Rahimi; Noor | f
%cast sandler | Professor Luis Blaha; Luis Blaha | m
%cast spekulant | - | m
%cast mutter | - | f
%cast gerti | Gerti Blaha; Gerti | f
%cast charlie | Charlie | n

== 1
[Marlene Hofstetter](marlene) verliert an einem Tag den Prozess, die Stelle und den [Freund](benedikt), denn [Benedikt Aumann](benedikt) war alles in einem: [Gegner](benedikt), [Chef](benedikt), Bett. [Sie](marlene) mietet ein leeres Gassenlokal am [Naschmarkt](@naschmarkt) und hängt ein Schild hinaus. Nebenan verkauft [Igor Petrović](igor) Oliven, über [ihr](marlene) wohnt ausgerechnet [ihre](marlene) [Mutter](traude). [Traude](traude) hat vom Rauswurf schon beim Friseur gehört. Der erste [Klient](sandler) schläft im Hauseingang und zahlt mit einem Sonett.
- lose marlene "verliert"
+ quit marlene benedikt "Rauswurf"
- boss.past benedikt marlene "Chef"
+ breakup benedikt marlene "verliert an einem Tag"
- enemy benedikt marlene "Gegner"
- create marlene "Schild"
- neighbour igor marlene "Nebenan"
- neighbour marlene traude "über ihr wohnt"
- parent traude marlene "Mutter"
- discover traude marlene "beim Friseur gehört"
- advisor marlene sandler "Klient"
- couple.past benedikt marlene "Freund"

== 2
[Fleischhauer](ferdl) [Ferdl Blaha](ferdl) will sich nach Ostern scheiden lassen, [seine](ferdl) [Gerti](gerti) vor Ostern. [Beide](ferdl+gerti) kommen zu [Marlene](marlene), [beide](ferdl+gerti) heulen, und am Ende gehen [sie](ferdl+gerti) Arm in Arm auf ein Gulasch. Bei [Igor](igor) kauft [Marlene](marlene) mehr Oliven, als ein Mensch essen kann. [Er](igor) hat ein Lächeln und eine [Tochter](zoe), [Zoë](zoe), elf, [die](zoe) für [ihren](zoe) [Papa](igor) eine Frau sucht, aber bitte keine mit Aktentasche.
- advisor marlene ferdl+gerti "kommen zu Marlene"
- married ferdl gerti "scheiden"
- divorce? ferdl gerti "scheiden"
- sad ferdl+gerti "heulen"
+ reconcile ferdl gerti "Arm in Arm"
- love.start marlene igor "mehr Oliven"
- parent igor zoe "Tochter"
- couple? _ igor "Frau sucht"

== 3
[Benedikt](benedikt) zieht ein: ins Büro vis-à-vis, mit neuer [Partnerin](noor), in jedem Sinn. [Noor Rahimi](noor) ist klug, schön und, was das Schlimmste ist, nett. [Sie](noor) bringt [Marlene](marlene) Kuchen. [Sie](noor) ahnt nicht, dass die [Kollegin](marlene) von drüben bis vor zwei Wochen auf [ihrer](noor) Seite der Matratze gelegen ist. [Traude](traude), nicht gerade für Takt berühmt, klärt [sie](noor) beim Kaffee auf. [Noor](noor) geht hinüber und tritt [Aumann](benedikt) gegen das Schienbein.
- move benedikt "zieht"
- neighbour benedikt marlene "vis-à-vis"
- couple benedikt noor "Partnerin"
- colleague benedikt noor "Partnerin"
- gift noor marlene "Kuchen"
- discover! noor benedikt+marlene "ahnt nicht"
+ reveal traude noor "klärt"
+ attack noor benedikt "tritt"
- ex benedikt marlene "bis vor zwei Wochen"
- colleague marlene noor "Kollegin"

== 4
Der [Sandler](sandler) ist tot. [Hofrat Seidl](hofrat) spricht von Mord. [Zoë](zoe) hat einen [Mann](ferdl) weglaufen sehen. [Igor](igor) verbietet [Zoë](zoe) das Reden. [Marlene](marlene) nennt [Igor](igor) einen Feigling. [Igor](igor) nennt [Marlene](marlene) eine Wichtigmacherin. [Zoë](zoe) findet [beide](igor+marlene) blöd. [Sie](zoe) geht allein zu [Seidl](hofrat). Vom [Mann](ferdl) weiß [sie](zoe) nur die Schuhe. Es sind die Schuhe von [Ferdl](ferdl). Am Abend führt [Seidl](hofrat) [Blaha](ferdl) ab. [Gerti](gerti) schreit den ganzen Markt zusammen.
+ die sandler "tot"
- kill? _ sandler "Mord"
- discover zoe ferdl "weglaufen"
+ quarrel igor marlene "Feigling"
- reveal zoe hofrat "geht allein"
- accuse zoe ferdl "Schuhe von Ferdl"
+ arrest hofrat ferdl "ab"
- sad gerti "schreit"

== 5
[Marlene](marlene) nimmt sich des [Fleischhauers](ferdl) an. Ja, [er](ferdl) war dort, sagt [er](ferdl), denn der [Sandler](sandler) hieß einst [Professor Luis Blaha](sandler) und war [sein](ferdl) großer [Bruder](sandler). [Er](ferdl) habe [ihm](sandler) jeden Abend eine Wurst gebracht. [Gerti](gerti) wusste von der Wurst nichts, vom [Schwager](sandler) noch weniger. Im Gefängnis küsst [sie](gerti) [ihren](gerti) [Mann](ferdl) durchs Gitter. [Igor](igor) stellt [Marlene](marlene) ein Glas mit der Aufschrift „Entschuldigung“ vor die Tür. Es sind die teuren Oliven.
- advisor marlene ferdl "nimmt sich"
+ sibling ferdl sandler "Bruder"
- help.past ferdl sandler "Wurst"
- discover! gerti ferdl "wusste von der Wurst nichts"
- kin gerti sandler "Schwager"
- kiss ferdl gerti "küsst"
- married ferdl gerti "Mann"
- gift igor marlene "Glas"
+ reconcile? igor marlene "Entschuldigung"

== 6
Kaum hat [Marlene](marlene) das Glas leer, steht [Benedikt](benedikt) im Lokal: [Noor](noor) habe [ihn](benedikt) sitzen lassen, ob man nicht noch einmal von vorn … Man nicht. [Traude](traude), [die](traude) lauscht, fällt vor Stolz fast von der Stiege, dann wirklich. Oberschenkelhals! Im Spital liegt [sie](traude) neben [Lilo](lilo), einer pensionierten [Souffleuse](lilo), [die](lilo) [ihr](traude) die Nächte mit halben Opern verkürzt. Die [Bettnachbarin](lilo) hat so einen Blick. [Traude](traude), seit elf Jahren [Witwe](traude), bekommt Herzklopfen.
- breakup.past noor benedikt "sitzen lassen"
- reconcile? benedikt marlene "von vorn"
+ reject marlene benedikt "Man nicht"
- happy traude marlene "Stolz"
+ injure traude "Oberschenkelhals"
- meet lilo traude "neben"
- married.past _ traude "Witwe"
- love.start traude lilo "Herzklopfen"

== 7
[Noor](noor) hat kein Büro, [Marlene](marlene) hat keinen Drucker: Ab heute steht »Hofstetter & Rahimi« auf dem Schild. [Aumann](benedikt) schäumt, zwei [Verflossene](marlene+noor) unter einem Dach. Gemeinsam finden die [Anwältinnen](marlene+noor) heraus, wem der [Tote](sandler) im Weg war: Das Haus gehört einem [Spekulanten](spekulant), [der](spekulant) nicht gern Namen nennt. [Zoë](zoe) bringt den [Damen](marlene+noor) Baklava und lässt fallen, dass [ihr](zoe) [Vater](igor) [Marlenes](marlene) Foto in der Kassa hat. Unter den Zwanzigern.
- colleague.start marlene noor "auf dem Schild"
- ex benedikt marlene "Verflossene"
- ex benedikt noor "Verflossene"
- sad benedikt "schäumt"
+ discover marlene+noor spekulant "finden"
- enemy.past sandler spekulant "im Weg"
- gift zoe marlene+noor "Baklava"
- parent igor zoe "Vater"
- love igor marlene "Foto"
- reveal zoe marlene "lässt fallen"

== 8
Ball der Rechtsanwälte. [Marlene](marlene) geht mit [Igor](igor), der Frack gehört dem Oberkellner. Nach der Quadrille gibt es zwischen zwei Säulen kein Halten mehr. [Aumann](benedikt) zählt die Küsse und kippt den Sekt. [Noor](noor) tanzt mit einer [Person](charlie) in Weiß, [die](charlie) sich [Charlie](charlie) nennt und führt wie der Teufel. Beim Mitternachtsgulasch hört [Noor](noor) zufällig [Hofrat Seidl](hofrat) telefonieren. Der [Kriminalist](hofrat) bespricht Mieten. Der [Mann](hofrat), [der](hofrat) den Mord aufklären soll, ist der [Hausherr](hofrat)!
- celebrate _ "Ball"
- date igor marlene "geht mit Igor"
+ kiss igor marlene "Küsse"
- jealous benedikt igor "kippt"
- meet charlie noor "tanzt"
- investigate hofrat _ "aufklären"
+ discover noor hofrat "hört"

== 9
[Seidl](hofrat) weiß, dass [sie](noor) es weiß. Am Heimweg wird [Noor](noor) in einen Lieferwagen gestoßen. [Charlie](charlie) sieht's vom Fahrrad aus und hängt sich dran, quer durch [Favoriten](@favoriten). [Benedikt](benedikt), ausgerechnet, stellt sich mit dem Cabrio quer. Das Cabrio ist hin, [er](benedikt) hat drei Rippen weniger, und der [Hofrat](hofrat) sitzt in Handschellen auf dem Gehsteig. [Noor](noor) weint in [Charlies](charlie) Schulter. Die gerettete [Anwältin](noor) schickt [ihrem](noor) [Ex](benedikt) Blumen, nicht mehr und nicht weniger.
- discover hofrat noor "weiß"
+ abduct hofrat noor "gestoßen"
- rescue benedikt+charlie noor "gerettete"
- injure benedikt "Rippen"
+ arrest _ hofrat "Handschellen"
- sad noor "weint"
- help charlie noor "Schulter"
- ex benedikt noor "Ex"
- gift noor benedikt "Blumen"

== 10
[Blaha](ferdl) ist frei. [Gerti](gerti) hat die Würste schwarz umflort, zum Gedenken an den [Schwager](sandler), [den](sandler) [sie](gerti) nie gekannt hat. [Traude](traude) kommt aus dem Spital und bringt [jemanden](lilo) mit: [Lilo](lilo) zieht in [ihre](traude) Wohnung. „Als Untermieterin“, sagt [Traude](traude). „Als was?“, fragt [Marlene](marlene). Die [Mutter](traude) wird rot wie ein Paradeiser und gibt zu, dass es wohl Liebe ist. Die [Tochter](marlene) braucht einen Slibowitz. [Igor](igor) bringt die Flasche.
- arrest.past _ ferdl "frei"
- die.past sandler "Gedenken"
- kin gerti sandler "Schwager"
- return traude "kommt"
+ housemate.start lilo traude "zieht"
- parent traude marlene "Mutter"
+ reveal traude marlene "gibt zu"
- love traude lilo "Liebe"
- help igor marlene "Flasche"

== 11
Aus [Novi Sad](@novisad) reist [Zoës](zoe) verschollene [Mutter](mutter) an. [Sie](mutter) will [Igor](igor) zurück oder wenigstens das [Kind](zoe). [Zoë](zoe) versteckt sich in der Kanzlei, unter der Aktentasche, die [sie](zoe) früher nicht leiden konnte. Die [Frau](mutter) ist auf dem Papier noch [Igors](igor) [Gattin](mutter), was [er](igor) [Marlene](marlene) zu sagen vergessen hat. Vergessen! [Marlene](marlene) wirft Oliven. Dann nimmt [sie](marlene) das Mandat an, gegen Honorar: „Erst die Scheidung, dann reden [wir](igor+marlene).“
- travel mutter "reist"
- parent mutter zoe "Mutter"
- reconcile? igor mutter "zurück"
- flee zoe mutter "versteckt"
- married igor mutter "Gattin"
- betray.past igor marlene "vergessen"
+ quarrel igor marlene "wirft"
- advisor marlene igor "Mandat"
- divorce? igor mutter "Scheidung"

== 12
Die Scheidung dauert elf Minuten, [Zoë](zoe) bleibt in [Wien](@wien), die [Mutter](mutter) darf [sie](zoe) im Sommer haben. [Charlie](charlie) zeigt [Noor](noor) die Donau und bekommt einen Antrag, von [Noor](noor), im Tretboot. [Aumann](benedikt) sucht eine Stelle und findet eine, als Konzipient bei zwei [Damen](marlene+noor), [deren](marlene+noor) Namen [er](benedikt) auswendig kann. Am Samstag stehen [Lilo](lilo) und [Traude](traude) vor dem Standesamt, [Marlene](marlene) hält den Strauß und fängt ihn gleich selbst. [Igor](igor) wird blass. Dann grinst [er](igor).
+ divorce igor mutter "Scheidung"
- parent mutter zoe "Mutter"
+ propose noor charlie "Antrag"
- hire benedikt marlene+noor "findet"
+ wedding lilo traude "Standesamt"
- happy igor "grinst"
