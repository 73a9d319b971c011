%series Hearse for Two
%lang en
%genre road comedy through northern Mexico and Texas, streaming blurbs
%cast xochitl  | Xochitl Barrera; Xochitl; Xochi | f
%cast bea      | Beatriz Olmos; Bea; Sister Beatriz | f
%cast groom    | Efraín Cantú; Efraín; Cantú | m
%cast dale     | Dale Hutchins; Dale | m
%cast nando    | Nando | m
%cast abuela   | Doña Lupe; Lupe | f
%cast ramona   | Ramona Cantú; Ramona | f
%cast priest   | Father Anselm; Anselm | m
%cast trucker  | - | f
%cast deputy   | Deputy Kowalczyk; Kowalczyk | f
%cast boy      | Chuy | m
%cast agnes   | Sister Agnes | f
%cast dad     | - | m
%cast mum     | - | f
%cast exdep   | - | m
%cast undertaker | - | m

== 1 Monterrey
Ten minutes before the organ starts, [Xochitl Barrera](xochitl) climbs out of the vestry window in eleven metres of tulle. The only vehicle with a key in it is a hearse; the only person in it is a [woman](bea) with cropped hair and a cardboard suitcase, [who](bea) walked out of [her](bea) convent this morning after nineteen years. "Drive," says the [bride](xochitl). [Beatriz Olmos](bea) has not driven since 2004. Behind [them](bea+xochitl) [Efraín Cantú](groom), jilted in front of three hundred guests, snatches the microphone and swears that [he](groom) will fetch [her](xochitl) back, in one piece or several.
- wedding! groom xochitl "Ten minutes before"
+ flee xochitl groom "climbs out"
- steal bea+xochitl undertaker "hearse"
- quit.past bea "walked out"
+ meet bea xochitl "the only person in it"
- breakup xochitl groom "jilted"
- sad groom "jilted"
- threaten groom xochitl "swears"

== 2 Passenger in the Back
It is not until the first petrol station that the [pair](bea+xochitl) hear knocking. In the coffin lies [Nando](nando), [drummer](nando), very much alive, [who](nando) owed a man money and paid the [undertaker](undertaker) to be smuggled out of town. The former [nun](bea) faints; the [runaway](xochitl) hits [him](nando) with a wreath. [He](nando) takes one look at the [latter](xochitl), rubs [his](nando) skull and declares that [he](nando) has died after all. [Xochi](xochitl), [who](xochitl) has heard better, tells [him](nando) to sit in front and keep [his](nando) hands where [Bea](bea) can see them.
- find bea+xochitl nando "hear knocking"
+ flee nando "smuggled out"
- help undertaker nando "smuggled"
- ill bea "faints"
- attack xochitl nando "hits"
+ flirt nando xochitl "has died after all"
- reject xochitl nando "heard better"

== 3 The Other Cantú
[Efraín](groom) sends for [his](groom) [sister](ramona). [Ramona](ramona), a [bounty hunter](ramona) with a gold tooth, has found everyone [she](ramona) ever looked for, apart from [one](bea): a [girl](bea) named [Beatriz](bea), with [whom](bea) [she](ramona) spent a summer when [they](bea+ramona) were both eighteen, and [who](bea) then chose God. [She](ramona) takes the job for the money. At a roadside altar [she](ramona) shows the [bride](xochitl)'s picture to a [trucker](trucker), [who](trucker) points north. Was anyone with [her](xochitl)? Yes, says the [trucker](trucker); a little [one](bea), hair like a boy's, crossing herself at every bend. [Ramona](ramona) has to sit down.
- sibling groom ramona "sister"
- hire ramona groom "takes the job"
- couple.past bea ramona "spent a summer"
+ breakup.past bea ramona "chose God"
- investigate ramona xochitl "shows the bride's picture"
- reveal trucker ramona "points north"
+ discover ramona bea "sit down"
- love ramona bea "sit down"

== 4 Short Stops
The hearse needs oil. [Nando](nando) knows a man. The man knows [Nando](nando). There is a fight. [Bea](bea) ends it with a spade. "Who taught [you](bea) that?" asks [Xochitl](xochitl). "[Sister Agnes](agnes)," says [Bea](bea). [They](bea+nando+xochitl) sleep in a cornfield. [Nando](nando) sings for [Xochi](xochitl). [She](xochitl) listens with one ear. With the other [she](xochitl) hears [Bea](bea). [Bea](bea) is crying for a [person](ramona) without a name. At sunrise the two [women](bea+xochitl) shake hands. From now on [neither](bea+xochitl) will leave the other.
- attack _ nando "fight"
+ rescue bea nando "with a spade"
- advisor.past agnes bea "taught"
- create nando "sings"
- flirt nando xochitl "sings for"
- sad bea "crying"
- love bea ramona "crying for a person"
+ friend.start bea xochitl "shake hands"

== 5 Doña Lupe
[Xochitl](xochitl)'s [grandmother](abuela) lives at the end of a road that gave up before [she](abuela) did. [Doña Lupe](abuela), married at fifteen and widowed at forty, bars the door on [Efraín](groom)'s men with a shotgun and a rosary. [She](abuela) hears the story out. When [she](abuela) learns that [her](abuela) [granddaughter](xochitl) was to pay off the family's debts by marrying a [Cantú](groom), [she](abuela) spits, and telephones [her](abuela) own [son](dad) to tell [him](dad) that [he](dad) no longer has a [mother](abuela). [Nando](nando) gets the sofa, [Bea](bea) a hug. "[That one](nando)'s in love," the [widow](abuela) says of [Nando](nando), "and [that one](bea) worse."
- kin abuela xochitl "grandmother"
- married.past _ abuela "married at fifteen"
- die.past _ "widowed"
- threaten abuela _ "shotgun"
- rescue abuela xochitl "bars the door"
- wedding? groom xochitl "marrying"
+ parent.end abuela dad "no longer has"
- discover abuela xochitl "learns"
- help abuela bea+nando "sofa"
- love nando xochitl "in love"
- love bea ramona "worse"

== 6 River
Without papers, the [drummer](nando) cannot use the bridge; without [him](nando), it turns out, [Xochitl](xochitl) does not care to. So all [three](bea+nando+xochitl) take the water at night, on an air bed. In midstream, mistaking fear for courage, [he](nando) kisses [her](xochitl), [she](xochitl) kisses [him](nando) back, and the air bed bursts. [Beatriz](bea) cannot swim. It is a [stranger](ramona) on the Texan bank [who](ramona) wades in up to the neck, drags [her](bea) out by the collar and then, in the torchlight, does not let go. "[Ramona](ramona)," says the [drowned woman](bea), and is sick on [her](ramona) boots.
- love xochitl nando "does not care to"
- travel bea+nando+xochitl "take the water"
+ kiss nando xochitl "kisses"
+ rescue ramona bea "drags her out"
- return ramona "a stranger"
- discover bea ramona "Ramona"
- ill bea "is sick"

== 7 Del Rio
[Ramona](ramona) has handcuffs for one and does not know on whom to use them. [She](ramona) lies to [her](ramona) [brother](groom) on the phone; no trace, [she](ramona) tells [him](groom), and hears [him](groom) breathing. [Dale Hutchins](dale), a motel [owner](dale) twice divorced, rents [them](bea+nando+ramona+xochitl) two rooms, and the question who is to sleep where takes longer than the crossing. In the end [Xochi](xochitl) and [Nando](nando) talk until dawn in one; in the other [Bea](bea), in borrowed pyjamas, asks the [bounty hunter](ramona) whether [she](ramona) ever got [her](bea) letters. What letters? Every one, it appears, was kept by [Father Anselm](priest).
- betray ramona groom "lies to"
- sibling groom ramona "brother"
- divorce.past _ dale "twice divorced"
- help dale bea+nando+ramona+xochitl "rents"
- create.past bea "letters"
+ steal.past priest bea "kept by"
+ discover bea priest "appears"

== 8 The Confessor
A furious [Bea](bea) turns the hearse around. [Anselm](priest), parish [priest](priest) and for two decades [her](bea) [confessor](priest), has retired to a trailer near [Marfa](@marfa), where [he](priest) keeps bees and the letters in a single shed. [He](priest) meant it for the best, [he](priest) says; a girl who is waiting for the post never learns to pray. The gentlest [woman](bea) in the series calls [him](priest) a thief, overturns a hive and runs. [Ramona](ramona), stung eleven times, reads all nineteen years in a ditch by flashlight. At the last page [she](ramona) drives after [her](bea).
- sad bea "furious"
- advisor.past priest bea "confessor"
- quit.past priest "has retired"
- reveal priest bea "meant it for the best"
+ quarrel bea priest "calls him a thief"
- accuse bea priest "thief"
- flee bea priest "runs"
- injure ramona "stung"
+ discover ramona bea "reads"
- love.past bea ramona "all nineteen years"

== 9 Deputy
[Efraín](groom) has crossed over, too. [He](groom) charms [Deputy Kowalczyk](deputy), six feet tall and lonely, by admiring [her](deputy) hat, and has [her](deputy) put out a call for a stolen hearse. [She](deputy) stops it herself outside [Alpine](@alpine), and there is only [Nando](nando) at the wheel. The [drummer](nando) could give the [others](bea+xochitl) up; instead [he](nando) maintains, right to the cell door, that [he](nando) is alone. [Xochitl](xochitl) is told of it by [Dale](dale), of all people, [who](dale) has taken it upon himself to feed the prisoners, and understands at last that nobody has ever done so much for [her](xochitl).
- travel groom "crossed over"
- flirt groom deputy "charms"
- sad deputy "lonely"
- steal.past bea+xochitl undertaker "stolen hearse"
+ arrest deputy nando "cell door"
- betray! nando bea+xochitl "give the others up"
- rescue nando xochitl "is alone"
- reveal dale xochitl "told of it"
- help dale nando "feed the prisoners"
- discover xochitl nando "understands"

== 10 Visiting Hours
In sunglasses and a wig from the motel's lost property, the [fugitive](xochitl) calls at the jail as [Nando](nando)'s aunt. The [deputy](deputy) is no fool; [she](deputy) looks at the [aunt](xochitl), then at the photograph from [Efraín](groom), then at the bruise on the [aunt](xochitl)'s wrist, a month old and yellowing. [She](deputy) had a [husband](exdep) like that. It is fully ten minutes before [Kowalczyk](deputy), with a great deal of coughing, goes to look for [her](deputy) keys and leaves them in the lock. The [couple](nando+xochitl) in the visitors' room are, by then, engaged: [he](nando) asked through the bars, and [she](xochitl) nodded through the bars.
- betray xochitl deputy "as Nando's aunt"
- kin! nando xochitl "Nando's aunt"
- discover deputy xochitl "no fool"
- attack.past groom xochitl "bruise"
- married.past deputy exdep "had a husband"
- attack.past exdep deputy "like that"
+ rescue deputy nando "leaves them in the lock"
- couple nando xochitl "The couple"
+ propose nando xochitl "asked"
- engaged.start nando xochitl "engaged"

== 11 Cantú v. Cantú
At a drive-in outside [Odessa](@odessa) the [groom](groom) of episode one catches up. [He](groom) has a pistol. [He](groom) orders [Xochitl](xochitl) into the car, for [her](xochitl) own good; [she](xochitl) has made [him](groom) a laughing stock; [she](xochitl) can still make up for it. Before [she](xochitl) can answer, a second pistol is cocked behind [his](groom) ear. All [her](ramona) life [Ramona](ramona) has brought people back to [her](ramona) [brother](groom). This one [she](ramona) is not bringing. [He](groom) calls [her](ramona) a traitor to [her](ramona) blood, to which the [bounty hunter](ramona), reaching for the handcuffs, remarks that [she](ramona) wondered all along whom they were for.
- find groom xochitl "catches up"
- threaten groom xochitl "has a pistol"
- abduct? groom xochitl "orders Xochitl into the car"
- sad groom "laughing stock"
+ rescue ramona xochitl "second pistol"
- threaten ramona groom "cocked"
- sibling groom ramona "brother"
- accuse groom ramona "calls her a traitor"
+ arrest ramona groom "handcuffs"

== 12 Chuy
[Kowalczyk](deputy) drives to the drive-in to collect [her](deputy) [admirer](groom) and stays for [Dale](dale)'s hot dogs. In the trunk of [Efraín](groom)'s car sits a [boy](boy) of seven. [Chuy](boy) explains politely that [he](boy) is from the first wedding. Nobody knew of a first one. The [mother](mum), [he](boy) says, went to [Lubbock](@lubbock) and was going to write. [Ramona](ramona), [who](ramona) has been an [aunt](ramona) for seven years without being informed, lifts [him](boy) onto the hearse. [Bea](bea), from the driver's seat, asks where to. They all look at the [child](boy). "Lubbock," says [Chuy](boy), "and then swimming."
- arrest deputy groom "collect"
- find deputy+ramona boy "sits a boy"
- parent groom boy "first wedding"
+ married.past groom mum "first wedding"
- reveal boy _ "explains"
- parent mum boy "mother"
- kin boy ramona "aunt"
- travel? boy "Lubbock"#2
- date dale deputy "stays for Dale's hot dogs"

== 13 Swimming
Lubbock turns out to be a bungalow, a dog and a [woman](mum) [who](mum) screams with joy. The rest take place at [Dale](dale)'s motel, the pool having been filled for the occasion. [Xochitl](xochitl) goes up the aisle in a bathing suit on [her](xochitl) [grandmother](abuela)'s arm, and nothing opens but the door. [Nando](nando) drums himself in. In the shallow end [Ramona](ramona) holds [Beatriz](bea) under the stomach and teaches [her](bea), aged thirty-eight, to float; someone on the diving board yells that [they](bea+ramona) should kiss, and [they](bea+ramona) go under doing it. The hearse gets white paint and a licence for weddings. Business is dead, [Dale](dale) says, and is thrown in.
- return boy mum "screams with joy"
- happy mum "joy"
+ wedding nando xochitl "goes up the aisle"
- kin abuela xochitl "grandmother's"
- create nando "drums"
- advisor ramona bea "teaches"
+ kiss bea ramona "kiss"
- attack _ dale "thrown in"
