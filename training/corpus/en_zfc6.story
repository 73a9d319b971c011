%series The Whip
%lang en
%genre political drama in a small invented republic, encyclopaedia article, long sentences
%cast stroom | Hedda Stroom; Premier Stroom; Stroom | f
%cast obuya  | Casimir Obuya; Obuya; Casimir | m
%cast fenn   | Lioba Fenn; Lioba; Fenn | f
%cast trent  | Pascal Trent; Trent; Pascal | m
%cast voss   | President Aurel Voss; Voss | m
%cast dacosta | Marguerite Dacosta; Dacosta; Marguerite | f
%cast ilir   | Ilir | m
%cast wren   | Wren Stroom; Wren | f
%cast kroll  | Barnaby Kroll; Kroll | m
%cast ode    | Judge Temperance Ode; Ode | f
%cast husband | Benedikt | m
%cast interp | - | f
%cast deputy | Sunniva Bly; Bly | f
%cast guest  | - | m
%cast firstlady | - | f

== 1 Division Bell
On the evening on which the government of the republic of [Varn](@varn) is defeated by a single vote over the harbour bill, [Casimir Obuya](obuya), the chief [whip](obuya), [whose](obuya) duty it would have been to know in advance who would not raise a hand, is the only [man](obuya) in the chamber [who](obuya) shows no surprise. [Premier Hedda Stroom](stroom), [who](stroom) has governed for seven years and [who](stroom) for five of these has shared with [him](obuya) an office wall, and on some nights more than a wall, asks [him](obuya) in the corridor for the name; [he](obuya) says that [he](obuya) does not have it. [He](obuya) has it in [his](obuya) breast pocket, for the missing hand was [his](obuya) own.
+ lose stroom "defeated"
- boss stroom obuya "chief whip"
- investigate stroom obuya "asks him"
- colleague obuya stroom "shared with him"
+ affair obuya stroom "more than a wall"
- reveal! obuya stroom "does not have it"
- betray obuya stroom "missing hand"
- hire.past stroom "has governed"

== 2 Sources
[Lioba Fenn](fenn), [correspondent](fenn) of a newspaper that is to be sold, receives from a [man](trent) [who](trent) does not give [his](trent) name, and [who](trent) chooses for the purpose the reptile house of the zoo, the minutes of a meeting at which the shipping [magnate](kroll) [Barnaby Kroll](kroll) was promised the harbour before there was a bill. That the [informant](trent) is [Pascal Trent](trent), [chief](trent) of staff to the [premier](stroom) and for twenty years [her](stroom) most devoted [servant](trent), the [reporter](fenn) does not learn; the viewer, to whom the back of [his](trent) head is shown, may guess it. At home [Fenn](fenn) is expected by [Benedikt](husband), [who](husband) has cooked, and [who](husband) is married to [somebody](dacosta) else.
- find fenn "receives"
+ reveal trent fenn "the minutes"
- gift? _ kroll "promised the harbour"
- reveal! trent fenn "does not give"
- betray trent stroom "the minutes"
- boss stroom trent "chief of staff"
- discover! fenn trent "does not learn"
+ affair fenn husband "has cooked"
- married dacosta husband "married to somebody else"
- cheat husband dacosta "married to somebody else"

== 3 The Other Party
The [somebody](dacosta) is [Marguerite Dacosta](dacosta), [leader](dacosta) of the opposition, [who](dacosta), on the eve of a vote of no confidence that [she](dacosta) herself has tabled, comes home earlier than announced and finds in the hall an umbrella bearing the name of a newspaper. [Dacosta](dacosta), a [woman](dacosta) [who](dacosta) has never in public raised [her](dacosta) voice, opens it indoors, sits down under it, and waits for [Benedikt](husband). What is said between [the two](dacosta+husband) is not heard, the camera remaining outside with the [bodyguard](ilir), [Ilir](ilir), [whose](ilir) face is the only record of it; in the morning the [politician](dacosta)'s [husband](husband) carries [his](husband) own suitcases to a taxi.
- married dacosta husband "The somebody is"
- quit? stroom "vote of no confidence"
- return dacosta "comes home"
+ discover dacosta husband "finds in the hall"
- quarrel dacosta husband "What is said"
+ breakup dacosta husband "carries his own suitcases"
- enemy dacosta stroom "leader of the opposition"
- boss dacosta ilir "bodyguard"
- cheat.past husband dacosta "umbrella"

== 4 No Confidence
[Stroom](stroom) survives the motion, since the [member](deputy) from [whom](deputy) it was least expected, [Sunniva Bly](deputy), twenty-six, a back-bencher of the other side, votes with the government for reasons that [she](deputy) describes to the press as hydrological. [Obuya](obuya), [who](obuya) had assured [Kroll](kroll) of the opposite and had taken a villa on account of it, is driven by the [shipowner](kroll) three times round the ring road in silence and then set down beside the villa, the windows of which have been removed. In the gallery the [premier](stroom)'s only [child](wren), [Wren](wren), nineteen, cheers so loudly that an usher has to ask [her](wren) to leave; it is not [her](wren) [mother](stroom), as is generally supposed, [whom](deputy) [she](wren) is cheering.
- quit! stroom "survives the motion"
- rescue deputy stroom "votes with the government"
- betray deputy dacosta "votes with the government"
- betray.past obuya kroll "assured Kroll"
- gift.past kroll obuya "a villa"
+ threaten kroll obuya "windows"
- parent stroom wren "only child"
+ love wren deputy "cheering"
- happy wren "cheers"

== 5 Recess
In the parliamentary holidays, during which, according to an old custom of the republic, neither politics nor the weather may be mentioned at table, the greater part of the cast happens to be staying on the same lake. The [premier](stroom) swims. Chairs are carried out and, when it rains, carried in again; an otter steals a trout; the national anthem, played by the local brass band, loses its second verse to the wind. [President Voss](voss), eighty-one, is photographed asleep. No decision is taken, no one is dismissed, and the only document that changes hands is a recipe for plums, which [Ilir](ilir), after some urging, has written out for the presidential kitchen.
- quit! _ "no one is dismissed"
- create ilir "written out"

== 6 The Back of a Head
After the recess [Fenn](fenn), [whose](fenn) paper has in the meantime been bought by [Kroll](kroll) and [who](fenn) has been informed by letter that [her](fenn) desk is required for other purposes, publishes the minutes on a page that [she](fenn) has printed at [her](fenn) own cost. The [premier](stroom) summons [her](stroom) staff and announces that [she](stroom) will find out who passed them on; [she](stroom) charges with the inquiry, as the one [person](trent) above suspicion, [Pascal Trent](trent). [He](trent) interrogates forty colleagues, among them, as the scene in front of the shaving mirror is meant to convey, himself. At the end of a week [he](trent) submits a report, and it is [Obuya](obuya), of all those innocent of this particular offence, [whom](obuya) it names.
+ quit fenn kroll "required for other purposes"
- reveal fenn _ "publishes the minutes"
- investigate? stroom _ "will find out"
- discover! stroom trent "above suspicion"
- investigate trent _ "interrogates"
+ accuse trent obuya "whom it names"
- betray trent obuya "whom it names"
- betray! obuya stroom "innocent"
- boss kroll fenn "bought by Kroll"
- create fenn "printed"
- hire trent stroom "charges with the inquiry"

== 7 Leave of Absence
The [whip](obuya), [who](obuya) was prepared to be called to account for what [he](obuya) had done, finds himself unable to bear being called to account for what [he](obuya) had not. Relieved of [his](obuya) office before breakfast, and shown by [Stroom](stroom), for the first time in five years, to the front door instead of the side entrance, [he](obuya) tells [Ilir](ilir), [who](ilir) holds it open, that [he](obuya) loved that [woman](stroom), and that it has been [his](obuya) experience that one votes against what one loves. The [bodyguard](ilir), [who](ilir) was transferred to the [premier](stroom)'s household after [Dacosta](dacosta) had found [him](ilir) too discreet, says nothing. [Benedikt](husband), in lodgings, learns from [Lioba](fenn) that [she](fenn) means to live alone.
+ quit obuya stroom "Relieved of his office"
- breakup stroom obuya "to the front door"
- reveal obuya ilir "tells Ilir"
- accuse.past _ obuya "called to account"#2
- affair.past obuya stroom "side entrance"
- betray.past obuya stroom "votes against"
- love.past obuya stroom "loved that woman"
- boss.start stroom ilir "transferred"
- boss.past dacosta ilir "found him too discreet"
- breakup fenn husband "live alone"
- sad obuya "unable to bear"

== 8 Hydrology
[Wren Stroom](wren) and [Sunniva Bly](deputy), [who](deputy) has in the meantime been expelled from [her](deputy) party, are surprised in a boathouse by a photographer in [Kroll](kroll)'s pay. The [magnate](kroll) lays the pictures before the [premier](stroom) and mentions the harbour. To [his](kroll) visible discomfort [she](stroom) asks for a second set of prints, sends one of them, framed, to the [couple](deputy+wren), and places the other, together with a recording of the conversation, in the hands of [Judge Temperance Ode](ode), with [whom](ode) [she](stroom) sat at school on the same bench and has not been on speaking terms since. The [judge](ode), before opening the envelope, has its bearer wait for two hours and a quarter, one minute, as [she](ode) remarks, for every day of the silence that [she](ode) had to put up with in the lower sixth.
- quit deputy dacosta "expelled"
+ couple deputy wren "couple"
- discover _ deputy+wren "are surprised"
+ threaten kroll stroom "mentions the harbour"
- hire _ kroll "in Kroll's pay"
- sad kroll "visible discomfort"
- gift stroom deputy+wren "sends one of them"
- reveal stroom ode "in the hands of"
- sad.past ode stroom "had to put up"
- friend! ode stroom "on speaking terms"
- friend.past ode stroom "on the same bench"

== 9 The Interpreter
A state visit, in the course of which the [president](guest) of a larger neighbour is to be dissuaded from sending gunboats to the harbour, depends entirely on an [interpreter](interp) [who](interp) remains without a name and, in the opinion of most critics, without an equal. Where the [guest](guest) threatens, [she](interp) translates a compliment; where [Stroom](stroom) refuses, [she](interp) renders a postponement; and when old [Voss](voss), [who](voss) understands both languages, and has held [his](voss) tongue until the dessert, is about to correct [her](interp), [she](interp) looks at [him](voss), and [he](voss) asks instead for the cheese. Peace is signed. In the cloakroom the old [man](voss) kisses the [woman](interp) on the hand and says that [he](voss) has told lies for fifty years without ever being so useful.
- attack? guest _ "sending gunboats"
- threaten guest stroom "threatens"
- reject stroom guest "refuses"
- reveal? voss _ "about to correct"
- reconcile guest stroom "Peace is signed"
- kiss interp voss "kisses"
- betray interp stroom "translates a compliment"
+ rescue interp _ "Peace is signed"
- discover voss interp "understands both languages"
- help voss interp "asks instead"
- betray.past voss _ "told lies"
- travel guest "state visit"

== 10 Fever
[Hedda Stroom](stroom) faints during question time and is carried out past the benches by [Dacosta](dacosta), [who](dacosta) happens to be nearest. The diagnosis, a growth of the size of a plum stone, is known before evening to five people, [Trent](trent) among them, [who](trent) weeps in the lift, confesses at the bedside to [his](trent) visits to the zoo, and hears that [she](stroom) has known of them since the spring and appointed [him](trent) to hunt himself because no one else would have been so thorough. [She](stroom) does not dismiss [him](trent). [She](stroom) asks [him](trent) to go, which is, as [he](trent) says to [Ilir](ilir) outside the door, not at all the same thing and very much worse.
+ ill stroom "faints"
- help dacosta stroom "carried out"
- sad trent "weeps in the lift"
+ reveal trent stroom "confesses at the bedside"
- discover _ stroom "is known"
- betray.past trent stroom "visits to the zoo"
- discover.past stroom trent "has known of them"
- hire.past trent stroom "appointed him"
- quit! trent stroom "does not dismiss"
- quit trent stroom "asks him to go"

== 11 Acting
For the period of the operation the constitution provides that the president shall name a substitute, and [Voss](voss), after consulting [his](voss) [wife](firstlady), [who](firstlady) has made the appointments for some years, names [Sunniva Bly](deputy), on the ground that [she](deputy) belongs to nobody. The new [premier](deputy), for as such [she](deputy) must be addressed, has [Kroll](kroll)'s harbour accounts sealed at nine and is offered a yacht at ten. At eleven [Obuya](obuya), unshaven, and for weeks in the [shipowner](kroll)'s pocket again for want of any other, appears in [her](deputy) anteroom, declines a chair, and puts on the table a list in [his](obuya) own hand of all that [he](obuya) was ever paid and for which votes, beginning with [his](obuya) own.
- married firstlady voss "wife"
+ hire deputy voss "names Sunniva Bly"
- investigate deputy kroll "accounts sealed"
- advisor firstlady voss "consulting"
- gift? kroll deputy "offered a yacht"
- gift.past kroll obuya "was ever paid"
- boss kroll obuya "in the shipowner's pocket"
+ reveal obuya deputy "puts on the table"
- betray obuya kroll "puts on the table"
- treat? stroom _ "operation"

== 12 The Bench
The hearing before [Ode](ode), which occupies the entire episode, is regarded as the high point of the series. [Kroll](kroll), defended by eleven advocates, denies having ever met the former [whip](obuya); [Fenn](fenn), called as a witness, refuses to give the name of [her](fenn) [source](trent), and would have had to go to prison for contempt if from the back row [Trent](trent) had not risen and given it for [her](fenn). The [two](fenn+trent) see each other's faces for the first time. [Kroll](kroll) is led away, and [Obuya](obuya) with [him](kroll), handcuffed, at [his](obuya) own wish, to the same policeman. The [premier](stroom), not the acting [one](deputy), listens to it all on a hospital radio and at the sentence of the [man](obuya) [who](obuya) voted against [her](stroom) switches it off.
- meet! kroll obuya "denies"
- reveal! fenn ode "refuses to give"
- arrest? _ fenn "go to prison"
+ rescue trent fenn "given it for her"
- meet fenn trent "see each other's faces"
+ arrest _ kroll+obuya "led away"
- quit.past obuya "former"
- reveal trent _ "given it for her"
- ill stroom "hospital"
- sad stroom obuya "switches it off"
- betray.past obuya stroom "voted against her"
- advisor _ kroll "eleven advocates"

== 13 Ayes
[Stroom](stroom) returns to the chamber with a stick and a hat, to resign; [she](stroom) will recover, but not, [she](stroom) says, from politics. [Her](stroom) proposal that the [substitute](deputy) remain is carried with one vote to spare, that of [Marguerite Dacosta](dacosta), [who](dacosta) thereby loses [her](dacosta) own party and gains, in the tea-room, a game of cards that is to last. [Lioba](fenn) founds a newspaper of four pages, [Trent](trent) selling it in front of the zoo. On the steps a member asks the [premier](deputy) about the harbour, and it is [Bly](deputy), turning round a moment late, with [Wren](wren)'s gloves in [her](deputy) hand, [who](deputy) answers. [Ilir](ilir), [whose](ilir) service ends at six, walks [Hedda](stroom) home, and for the first time walks beside [her](stroom).
- return stroom "returns to the chamber"
+ quit stroom "to resign"
- recover? stroom "will recover"
- help dacosta deputy "one vote to spare"
- friend.start dacosta stroom "game of cards"
+ create fenn "founds a newspaper"
- colleague.start fenn trent "selling it"
- hire deputy "the substitute remain"
- lose dacosta "loses her own party"
- couple deputy wren "Wren's gloves"
- help ilir stroom "walks Hedda home"
- love ilir stroom "walks beside her"
