%series Tierklinik Wilder Kaiser
%lang de
%genre veterinary clinic soap in Tyrol, streaming blurbs
%cast zenzi   | Dr. Kreszenz Auer; Zenzi; Auer | f
%cast malte   | Dr. Malte Osterkamp; Malte; Osterkamp | m
%cast rosa    | Rosa Auer; Rosa | f
%cast lois    | Alois Gstrein; Lois; Gstrein | m
%cast fabienne | Fabienne Roux; Fabienne; Roux | f
%cast xaver   | Xaver Auer; Xaver | m
%cast dilara  | Dilara Yıldız; Dilara | f
%cast benno   | Benno Gstrein; Benno | m
%cast wirtin  | Burgl Fankhauser; Burgl; Fankhauser | f
%cast pfarrer | Pfarrer Niederkofler; Niederkofler | m
%cast stier   | Napoleon | m
%cast anke    | Anke Osterkamp; Anke | f
%cast baby    | Vinzenz | m

== 1 Blinder Passagier
Die [Tierärztin](zenzi) [Zenzi Auer](zenzi) sucht einen Partner für die Klinik und bekommt einen [Hamburger](malte): [Dr. Malte Osterkamp](malte), Dackelspezialist, höhenkrank. Beim ersten Hausbesuch nimmt [ihn](malte) der preisgekrönte [Stier](stier) [Napoleon](stier) auf die Hörner. [Bauer](lois) [Lois Gstrein](lois) lacht Tränen, [Zenzi](zenzi) näht. [Ihr](zenzi) [Vater](xaver) [Xaver](xaver), der frühere [Inhaber](xaver), lässt an dem „[Preiß](malte)“ kein gutes Haar, während [ihre](zenzi) [Schwester](rosa) [Rosa](rosa), noch nicht lange getrennt, [ihm](malte) die Kissen aufschüttelt. Zwei Schwestern, ein Gipsbein.
+ hire malte zenzi "bekommt"
- injure malte stier "Hörner"
- happy lois "lacht"
- treat malte zenzi "näht"
- parent xaver zenzi "Vater"
- sibling rosa zenzi "Schwester"
- breakup.past rosa _ "getrennt"
- help rosa malte "Kissen"

== 2 Gästezimmer mit Aussicht
[Malte](malte) wird bei der [Wirtin](wirtin) [Burgl Fankhauser](wirtin) einquartiert, wo schon die [Praktikantin](fabienne) [Fabienne Roux](fabienne) aus [Lyon](@lyon) haust. Bald teilt man sich Bad, Butter und Liebeskummer: Die [Französin](fabienne) hat [ihrem](fabienne) Verlobten am Telefon Adieu gesagt, weil [ihr](fabienne) [Benno](benno), des [Stierbauern](lois) [Sohn](benno), die Melkmaschine erklärt hat. [Rosa](rosa) bringt dem [Patienten](malte) täglich Strudel. [Xaver](xaver), seit zwanzig Jahren Witwer, spielt mit [Pfarrer Niederkofler](pfarrer) Karten und verliert die Waldwiese. Ob man das beichten muss?
- housemate.start fabienne malte "einquartiert"
+ breakup fabienne _ "Adieu"
- love.start fabienne benno "Melkmaschine"
- parent lois benno "Sohn"
- gift rosa malte "Strudel"
- married.past _ xaver "Witwer"
- lose xaver "verliert"

== 3 Nachtdienst
Ein Kalb will nicht heraus, und so knien [Osterkamp](malte) und die [Chefin](zenzi) um drei Uhr früh im Stroh. Als es endlich blökt, fallen sich die [Ärzte](malte+zenzi) um den Hals, einen Herzschlag länger als nötig. Das sieht, Laterne in der Hand, der [Bauer](lois), [der](lois) schon im Kindergarten verkündet hatte, [er](lois) werde die [Auerin](zenzi) heiraten, und bis heute darauf wartet. [Er](lois) bezahlt [die beiden](malte+zenzi) nicht. [Fabienne](fabienne) lässt sich von [Benno](benno) auf die Alm entführen, natürlich freiwillig, und verpasst [ihren](fabienne) Dienst. Der [Altbauer](xaver) der Klinik brummt: [Lehrmädchen](fabienne)!
- boss zenzi malte "Chefin"
- colleague malte zenzi "Ärzte"
+ flirt malte zenzi "um den Hals"
- discover lois malte+zenzi "sieht"
- love lois zenzi "wartet"
- jealous lois malte "bezahlt die beiden nicht"
- date benno fabienne "Alm"

== 4 Kirchtag
Im Dorf ist Tanz. [Rosa](rosa) trägt das rote Kleid. [Lois](lois) fordert [Zenzi](zenzi) auf. [Zenzi](zenzi) tanzt lieber mit [Malte](malte). [Malte](malte) tritt [ihr](zenzi) auf den Fuß. [Gstrein](lois) haut den [Preußen](malte) vom Podium. [Malte](malte) haut zurück. [Niederkofler](pfarrer) trennt [sie](lois+malte). [Fabienne](fabienne) küsst [Benno](benno) hinter dem Bierwagen. [Burgl](wirtin) tanzt mit [Xaver](xaver). [Sie](wirtin) ist [seine](xaver) [Jugendliebe](wirtin). Nur [Rosa](rosa) tanzt nicht. [Rosa](rosa) wartet auf [Malte](malte). Spät kommt [Dilara](dilara) aus [Kufstein](@kufstein) an. [Sie](dilara) ist die neue [Tierpflegerin](dilara).
- celebrate _ "Tanz"
- reject zenzi lois "lieber"
+ attack lois malte "haut"
- attack malte lois "haut zurück"
- help pfarrer lois+malte "trennt"
+ kiss benno fabienne "küsst"
- love.past xaver wirtin "Jugendliebe"
- love rosa malte "wartet"
- hire dilara "neue Tierpflegerin"

== 5 Kuckuck
[Rosa](rosa) fasst sich ein Herz und sagt dem [Hamburger](malte), was der Strudel bedeuten sollte. [Er](malte) wird rot: Ach, [Rosa](rosa), [er](malte) habe doch eine [Frau](anke) in [Altona](@altona). Davon wusste auch die [Schwester](zenzi) nichts, [die](zenzi) nebenan Spritzen sortiert und nun eine fallen lässt. Am Abend sitzen [beide](rosa+zenzi) mit einer Flasche Zirbengeist am Brunnen, so einig wie selten. Tags darauf steigt [Anke Osterkamp](anke) aus dem Postbus, in Stöckelschuhen, mit Vertrag: Einer Hamburger Kette verkaufe man die Klinik, oder es gebe keine Ehe mehr. [Dilara](dilara) hält den Hund fest.
+ confess rosa malte "Herz"
- married anke malte "Frau"
- reveal malte rosa "doch eine Frau"
- discover zenzi malte "fallen lässt"
- sibling rosa zenzi "Schwester"
- reconcile rosa zenzi "einig"
- travel anke "steigt"
- threaten anke malte "oder es gebe"

== 6 Großstadtluft
[Anke](anke) bezieht das Zimmer neben der [Praktikantin](fabienne), [die](fabienne) vor Lachen nicht schlafen kann, wenn die [Hanseatin](anke) über den Hahn schimpft. [Malte](malte) steht zwischen zwei [Frauen](anke+zenzi): Die [eine](anke) hat [ihn](malte) geheiratet, die [andere](zenzi) [ihm](malte) das Leben gelassen, nachdem [er](malte) [ihr](zenzi) verschwiegen hatte, wer daheim wartet. Derweil verunglückt [Benno](benno) mit dem Traktor. [Dilara](dilara) hält [ihm](benno) die Ader zu, bis der Hubschrauber landet. [Fabienne](fabienne) darf nicht mitfliegen. Im Spital fragt [Benno](benno) als Erstes nach den Händen, die [ihn](benno) gerettet haben.
- housemate anke fabienne "neben"
- married anke malte "geheiratet"
- betray.past malte zenzi "verschwiegen"
+ injure benno "verunglückt"
+ rescue dilara benno "Ader"
- love.start benno dilara "Händen"

== 7 Zweimal Nein
Die [Wirtin](wirtin) stellt [Xaver](xaver) ein Ultimatum: Entweder [er](xaver) nehme [sie](wirtin), nach vierzig Jahren, oder [sie](wirtin) nehme den Schuldirektor. Der alte [Viehdoktor](xaver) bittet sich Bedenkzeit bis nach der Jagd aus, also gar nicht. [Zenzi](zenzi) weist erst das Angebot der [Hamburgerin](anke) zurück, dann auf derselben Wiese den Antrag von [Lois](lois), [der](lois) dafür die Sonntagsjoppe angezogen hat. [Rosa](rosa) sieht den [Abgewiesenen](lois) heimtrotten. Komisch, denkt [sie](rosa), von hinten hat der [Gstrein](lois) ein ehrliches Kreuz. [Anke](anke) schimpft [ihren](anke) [Mann](malte) einen Versager.
- threaten wirtin xaver "Ultimatum"
- love wirtin xaver "nehme sie"
- reject zenzi anke "weist"
- propose lois zenzi "Antrag"
+ reject zenzi lois "Abgewiesenen"
- love.start rosa lois "ehrliches Kreuz"
- married anke malte "Mann"
- quarrel anke malte "Versager"

== 8 Stille Post
[Benno](benno) liegt im Gips. [Dilara](dilara) bringt Trauben. [Fabienne](fabienne) bringt auch Trauben. [Die zwei](dilara+fabienne) sehen sich an. [Benno](benno) isst alles und schwitzt. [Fabienne](fabienne) stellt [ihn](benno) zur Rede. [Er](benno) sagt: „[Ich](benno) mag [euch beide](dilara+fabienne).“ [Fabienne](fabienne) leert [ihm](benno) das Wasserglas über. Aus ist es mit [Benno](benno). [Anke](anke) packt indes. [Malte](malte) hält [sie](anke) nicht auf. [Osterkamp](malte) fährt [sie](anke) sogar zum Zug. Am Bahnsteig umarmen [sie](anke+malte) sich. [Zenzi](zenzi) hat Nachtdienst.
- gift dilara benno "bringt"
- quarrel benno fabienne "zur Rede"
- love benno dilara+fabienne "mag"
- attack fabienne benno "leert"
+ breakup fabienne benno "Aus ist es"
+ breakup anke malte "packt"
- help malte anke "fährt"

== 9 Maul und Klauen
Eine Seuche sperrt das Tal ab, und wer drin ist, bleibt drin: [Malte](malte) im Auerhof, weil die [Fankhauserin](wirtin) unter Quarantäne steht, [Rosa](rosa) hingegen auf dem [Gstreinhof](#gstreinhof), wo [sie](rosa) [Lois](lois) das Fieberthermometer für hundert Kühe hält. Der [Stier](stier), [der](stier) [ihn](malte) einst aufgespießt hat, ist der erste [Kranke](stier). [Osterkamp](malte) kuriert [Napoleon](stier) mit Dackeltropfen, und der [Bauer](lois) drückt dem [Rivalen](malte) die Hand. Um Mitternacht klopft [Zenzi](zenzi) bei [ihrem](zenzi) [Hausgast](malte), angeblich wegen einer Decke. Es bleibt bei einer einzigen.
- housemate.start malte zenzi "im Auerhof"
- help rosa lois "hält"
- injure.past malte stier "aufgespießt"
- ill stier "Kranke"
- treat stier malte "kuriert"
- enemy lois malte "Rivalen"
- reconcile lois malte "Hand"
+ sex malte zenzi "einer einzigen"

== 10 Großes Hausputzen
Die Sperre fällt, die Masken auch. [Lois](lois) macht aller Welt kund, dass [er](lois) all die Jahre auf die falsche [Auer](zenzi) gewartet habe, und trägt die richtige [Auer](rosa) über die Schwelle. [Deren](rosa) [Vater](xaver) ist entsetzt; die [Gstreins](benno+lois) und die Klinik liegen seit einem Grenzstein im Streit. [Fabienne](fabienne) hat [ihren](fabienne) [Verflossenen](benno) der [Tierpflegerin](dilara) überlassen und sich mit [ihr](dilara) angefreundet. Nun aber vermisst die [Praktikantin](fabienne) [ihre](fabienne) Tage. [Zenzi](zenzi), [die](zenzi) sonst nur Kühe untersucht, hält [ihr](fabienne) den Ultraschallkopf an den Bauch und pfeift durch die Zähne.
- love.end lois zenzi "falsche"
+ couple.start lois rosa "Schwelle"
- parent xaver rosa "Vater"
- sad xaver lois+rosa "entsetzt"
- enemy benno+lois xaver "Streit"
- ex benno fabienne "Verflossenen"
- friend.start dilara fabienne "angefreundet"
+ pregnant fabienne "vermisst"
- treat fabienne zenzi "Ultraschallkopf"

== 11 Der Herr Papa
[Dilara](dilara) erfährt es von der [Schwangeren](fabienne) selbst und schickt [Benno](benno), mit [dem](benno) [sie](dilara) gerade eine Woche gegangen ist, ohne viel Federlesens dorthin zurück, wo [er](benno) gebraucht wird. Nur will [ihn](benno) da keine. [Roux](fabienne) zieht das [Kind](baby) lieber mit der [Freundin](dilara) auf als mit [einem](benno), [der](benno) [beide](dilara+fabienne) mag. [Maltes](malte) Scheidung ist durch. [Er](malte) hat sich vorgenommen, auf dem Gipfel um die [Tierärztin](zenzi) anzuhalten, kommt jedoch nur bis zur Mittelstation, wo [er](malte) in Ohnmacht sinkt. [Burgl](wirtin) heiratet den Schuldirektor nicht. [Sie](wirtin) heiratet niemanden, sagt [sie](wirtin), und meint [Xaver](xaver).
- reveal fabienne dilara "erfährt"
- pregnant fabienne benno "Schwangeren"
+ breakup dilara benno "zurück"
- reject fabienne benno "keine"
- friend dilara fabienne "Freundin"
- divorce anke malte "Scheidung"
- propose? malte zenzi "anzuhalten"
- ill malte "Ohnmacht"
- wedding! _ wirtin "niemanden"

== 12 Almabtrieb
[Napoleon](stier) geht geschmückt voran. Hinter [ihm](stier) stapft der höhenkranke [Doktor](malte), [den](malte) [Zenzi](zenzi) am Ende der Schwäche einfach selber gefragt hat, ob [er](malte) bleiben und [ihr](zenzi) [Mann](malte) werden wolle. [Er](malte) hat genickt. Geheiratet wird gleich heute, doppelt, denn auch [Rosa](rosa) und [ihr](rosa) [Stierbauer](lois) stehen vor [Niederkofler](pfarrer). Das halbe Dorf heult. Der [Brautvater](xaver) hat der [Wirtin](wirtin) über Nacht die beim Kartenspiel zurückgewonnene Waldwiese vors Haus gepachtet. Bei den Glocken verliert [Fabienne](fabienne) das Fruchtwasser; [Dilara](dilara) und [Benno](benno) laufen links und rechts mit. [Vinzenz](baby) wiegt vier Kilo.
- propose zenzi malte "gefragt"
- engaged.start malte zenzi "genickt"
+ wedding malte zenzi "Geheiratet"
- wedding lois rosa "Geheiratet"
- parent xaver rosa+zenzi "Brautvater"
- find xaver "zurückgewonnene"
- gift xaver wirtin "gepachtet"
+ birth fabienne baby "Fruchtwasser"
- help benno+dilara fabienne "laufen"
