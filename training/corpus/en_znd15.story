%series Radio Malecón
%lang en
%genre period dramedy at a Havana radio station, 1953, streaming overviews
%cast caridad | Caridad Fuentes; Caridad; Cari | f
%cast ramiro  | Ramiro Fuentes; Ramiro | m
%cast lazaro  | Lázaro Peña; Lázaro; Peña | m
%cast dulce   | Dulce María; Dulce | f
%cast win     | Winston Clarke; Win; Clarke | m
%cast ofelia  | Ofelia; Doña Ofelia | f
%cast pepito  | Pepito | m
%cast sarge   | Sergeant Mora; Mora | m
%cast gloria  | Gloria Day; Gloria Díaz; Gloria | f
%cast barber  | Modesto | m
%cast amado   | Amado | m
%cast infant  | - | f

== 1
[Scriptwriter](caridad) [Caridad Fuentes](caridad) kills off the nation's favourite hero on air, and three hundred fans storm the station. [Her](caridad) [husband](ramiro) [Ramiro](ramiro), [who](ramiro) owns it, fires [her](caridad) over dinner and rehires [her](caridad) over coffee. The [voice](lazaro) of the dead man, [Lázaro Peña](lazaro), takes to the bottle; the sound-effects [girl](dulce), [Dulce María](dulce), takes to [Lázaro](lazaro). [Win Clarke](win), a Jamaican [announcer](win), rents a bed from [Doña Ofelia](ofelia), [Ramiro](ramiro)'s [mother](ofelia), and is asked at once whether [he](win) is married. Downstairs a [barber](barber) hears everything.
- boss ramiro caridad "owns it"
- married caridad ramiro "husband"
+ quit caridad ramiro "fires"
- hire caridad ramiro "rehires"
- ill lazaro "takes to the bottle"
+ love.start dulce lazaro "takes to Lázaro"
- colleague dulce lazaro "sound-effects girl"
- move win ofelia "rents a bed"
- parent ofelia ramiro "mother"

== 2
[Lázaro](lazaro) shows up drunk at the [Fuenteses](caridad+ramiro)' anniversary and tells the [hostess](caridad) before forty guests that every love scene [he](lazaro) ever spoke, [he](lazaro) spoke to [her](caridad). [Caridad](caridad), [who](caridad) wrote them with nobody in mind, or so [she](caridad) thought, has to sit down. [Ramiro](ramiro) hits the [actor](lazaro) with a flan. Out on the seawall [Dulce](dulce) mops [him](lazaro) clean, and [Lázaro](lazaro), seeing double, kisses the nearer one. For [her](dulce) it's the real thing. By morning [he](lazaro) recalls only the flan.
- celebrate caridad+ramiro "anniversary"
- married caridad ramiro "anniversary"
+ confess lazaro caridad "spoke to her"
- attack ramiro lazaro "with a flan"
- jealous ramiro lazaro "hits the actor"
- help dulce lazaro "mops him clean"
+ kiss dulce lazaro "kisses"
- love dulce lazaro "the real thing"

== 3
Enter [Gloria Day](gloria), née [Gloria Díaz](gloria), fresh from [Hollywood](@hollywood) with two lines in a Western and an eye on the leading part. [She](gloria) was engaged to [Win](win) in [Kingston](@kingston) and left [him](win) for a yacht. [Clarke](win) reads the weather in a voice like broken glass. [Ramiro](ramiro) is enchanted: [he](ramiro) gives [Gloria](gloria) the part, a dressing room and, behind [Caridad](caridad)'s back, the key to a flat in [Vedado](@vedado). The [barber](barber) finds a blonde hair on [his](ramiro) collar, and keeps it in an envelope.
- travel gloria "fresh from Hollywood"
- engaged.past gloria win "was engaged"
- breakup.past gloria win "for a yacht"
- sad win "broken glass"
+ hire gloria ramiro "the part"
- love.start ramiro gloria "enchanted"
- gift ramiro gloria "the key"
+ affair.start gloria ramiro "a flat in Vedado"
- cheat ramiro caridad "behind Caridad's back"
- discover barber ramiro "a blonde hair"

== 4
The lights go out. [Win](win) sings. [Dulce](dulce) makes rain with rice. [Ofelia](ofelia) dances with [Win](win). [Ofelia](ofelia) is sixty and a [widow](ofelia). [Win](win) is kind to [Ofelia](ofelia). [She](ofelia) takes it for more. [Pepito](pepito) sees [his](pepito) [grandmother](ofelia) blush. [Pepito](pepito) is [Caridad](caridad)'s [youngest](pepito). The [barber](barber) shaves [Ramiro](ramiro). Then [he](barber) shaves [Lázaro](lazaro). [He](barber) tells [Lázaro](lazaro) about [Ramiro](ramiro). Modest by name is [Modesto](barber), not by trade. [Lázaro](lazaro) could tell [Cari](caridad). [Lázaro](lazaro) loves [Cari](caridad). So [Lázaro](lazaro) keeps mum.
- married.past _ ofelia "widow"
- help win ofelia "is kind"
+ love.start ofelia win "takes it for more"
- kin ofelia pepito "grandmother"
- parent caridad pepito "Caridad's youngest"
+ reveal barber lazaro "tells Lázaro"
- love lazaro caridad "loves"
- reveal! lazaro caridad "keeps mum"

== 5
[Sergeant Mora](sarge) of the secret police hears code in the love scenes and takes [Caridad](caridad) in for the night. It's only a comma, [she](caridad) keeps saying. [Ramiro](ramiro) can't be found; [Lázaro](lazaro) knows where to look, hauls [him](ramiro) out of the Vedado bed by one foot and drives [him](ramiro), in a lady's kimono, to the station. [Mora](sarge), charmed by the [prisoner](caridad), lets [her](caridad) off with a request for a happy ending. On the steps [she](caridad) sees the kimono. [She](caridad) walks home, and [her](caridad) wedding ring stays on the desk sergeant's blotter.
- investigate sarge caridad "hears code"
+ arrest sarge caridad "takes Caridad in"
- find lazaro ramiro "hauls him out"
- affair gloria ramiro "Vedado bed"
- love.start sarge caridad "charmed"
- help sarge caridad "lets her off"
- discover caridad ramiro "sees the kimono"
+ breakup caridad ramiro "her wedding ring"

== 6
A man alone: [Ramiro](ramiro) moves in with [Gloria](gloria) and learns that [she](gloria) sings at six in the morning. [Caridad](caridad) takes the [boy](pepito) to [her](caridad) [brother](amado) [Amado](amado)'s, where there's a hen in the bath and something wrapped in oilcloth under it. [Dulce](dulce), late, counts the days since the seawall. [She](dulce) means to tell [Lázaro](lazaro), but finds [him](lazaro) writing [his](lazaro) first line ever, to [Caridad](caridad). [She](dulce) corrects the spelling for [him](lazaro) and goes home in the real rain.
+ move ramiro gloria "moves in"
- move caridad+pepito amado "takes the boy"
- sibling amado caridad "brother"
- discover ramiro gloria "learns"
+ pregnant dulce lazaro "late"
- reveal? dulce lazaro "means to tell"
- help dulce lazaro "corrects the spelling"
- love lazaro caridad "first line ever"

== 7
The rifles under the hen belong to students, and [Amado](amado) is the [leader](amado). [Caridad](caridad) begs [her](caridad) [brother](amado) to leave it; [he](amado) calls [her](caridad) a seller of soap, [she](caridad) calls [him](amado) a corpse. [Mora](sarge), [who](sarge) now brings flowers on Tuesdays, sits on the tub without knowing it. To get [him](sarge) off, [Caridad](caridad) accepts an invitation to the Tropicana. [Lázaro](lazaro), across the floor with [his](lazaro) poem in [his](lazaro) pocket, sees the [policeman](sarge)'s hand on [her](caridad) bare back, and drinks [his](lazaro) first rum in a month.
- boss amado _ "leader"
- sibling amado caridad "brother"
+ quarrel amado caridad "a corpse"
- gift sarge caridad "brings flowers"
- betray caridad sarge "get him off"
+ date caridad sarge "the Tropicana"
- flirt sarge caridad "on her bare back"
- jealous lazaro sarge "first rum"

== 8
Sunday. Nothing on the air but a Mass and a mattress. [Pepito](pepito) names the hen [Greta](*greta). [Win](win) teaches the [boy](pepito) to bowl with a mango. [Ofelia](ofelia), in [her](ofelia) good earrings, puts it to [her](ofelia) [lodger](win) that two can live as cheaply as one. [Win](win) takes [her](ofelia) hand and tells [her](ofelia) about a [girl](gloria) on a yacht. So that's how it is, says [Ofelia](ofelia), and pours for [both](ofelia+win). The [barber](barber)'s chair is reupholstered. It was green, now it's greener.
- advisor win pepito "teaches"
- housemate ofelia win "lodger"
+ propose ofelia win "live as cheaply"
- reject win ofelia "a girl on a yacht"
- love win gloria "about a girl"

== 9
[Amado](amado) is betrayed. By whom? The [barber](barber) has a new mirror. [Mora](sarge) comes for the rifles with six men and finds, on the bathtub, the [woman](caridad) [he](sarge) dined with. [He](sarge) has a minute to choose; [he](sarge) sends the six round the front. [Amado](amado) gets away over the roofs with a bullet in the thigh, which [Dulce](dulce), [whose](dulce) father was a butcher, digs out with the station's best tweezers. [He](amado) asks [her](dulce) whose [child](infant) that is. Nobody's, [she](dulce) says. "Then [it](infant) can have mine," says the [fugitive](amado), meaning [his](amado) name.
+ betray barber amado "has a new mirror"
- date.past caridad sarge "dined with"
- help sarge caridad "round the front"
- parent _ dulce "father"
+ flee amado sarge "gets away"
- injure amado "a bullet in the thigh"
- treat amado dulce "digs out"
- pregnant dulce lazaro "child"
- propose amado dulce "meaning his name"

== 10
[Gloria](gloria), bored, hears [Win](win) read the shipping news at night and finds herself in [his](win) corridor in a raincoat. "There's no yacht," [she](gloria) says. [He](win) lets [her](gloria) stand for as long as [he](win) once stood. Then [he](win) moves over. Jilted by telegram, [Ramiro](ramiro) knocks at the door of [his](ramiro) [wife](caridad), [who](caridad)'s in the middle of a scene and asks [him](ramiro) for a word that rhymes with never. [He](ramiro) has none. [His](ramiro) [son](pepito) lends [him](ramiro) the hen.
- love gloria win "finds herself"
+ reconcile gloria win "moves over"
+ breakup gloria ramiro "Jilted"
- married caridad ramiro "wife"
- reject caridad ramiro "in the middle of"
- parent caridad+ramiro pepito "son"
- gift pepito ramiro "lends him the hen"

== 11
On the night [Lázaro](lazaro) is to read [his](lazaro) poem live, [Dulce](dulce) goes into labour beside the thunder sheet, and all [Cuba](@cuba) hears a first cry that no sound-effects girl could fake. [Amado](amado), hidden in the organ, climbs out to hold [her](dulce) hand. The [actor](lazaro) looks at the [baby](infant), [which](infant) has [his](lazaro) ears, then at [Dulce](dulce), then at four sheets of paper addressed to someone else. [He](lazaro) asks why [she](dulce) never told [him](lazaro). [She](dulce) did, says [Caridad](caridad): every line [you](lazaro) couldn't spell.
+ birth dulce infant "goes into labour"
- help amado dulce "hold her hand"
- parent lazaro infant "his ears"
+ discover lazaro infant "looks at the baby"
- reveal! dulce lazaro "never told"
- reveal caridad lazaro "says Caridad"
- love.past lazaro caridad "addressed to someone else"

== 12
[Mora](sarge) hands in [his](sarge) pistol and asks [Caridad](caridad) to sail for [Veracruz](@veracruz) with [him](sarge), as [his](sarge) wife. [She](caridad) likes [him](sarge), [she](caridad) tells [him](sarge), and [she](caridad) likes [her](caridad) desk better. [Amado](amado) takes the berth instead; the two former [enemies](amado+sarge) share a cabin and a cigar. [Gloria](gloria) and [Win](win) read the news together, quarrelling between items. In the studio [Lázaro](lazaro) makes rain with rice, badly, till [Dulce](dulce) takes [his](lazaro) wrist and shows [him](lazaro) how. And [Ramiro](ramiro), on [his](ramiro) knees, with a divorce decree and a ring, asks [his](ramiro) [ex-wife](caridad) for a fresh start. To be continued, [she](caridad) says.
- quit sarge "hands in his pistol"
- propose sarge caridad "as his wife"
+ reject caridad sarge "likes her desk better"
- travel amado+sarge "takes the berth" @veracruz
- enemy.past amado sarge "former enemies"
- couple gloria win "together"
- quarrel gloria win "quarrelling"
+ reconcile dulce lazaro "takes his wrist"
- divorce.past caridad ramiro "divorce decree"
- ex caridad ramiro "ex-wife"
+ propose ramiro caridad "a fresh start"
