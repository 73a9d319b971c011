%series Dearly Departing
%lang en
%genre workplace sitcom at an Ohio funeral home, encyclopaedia episode summaries
%cast eudora   | Eudora Fitch; Eudora; Mrs. Fitch; Fitch | f
%cast minerva  | Minerva Lusk; Minerva; Lusk | f
%cast balt     | Balthazar Quint; Balt; Quint | m
%cast priscilla | Priscilla Nwosu; Priscilla; Nwosu | f
%cast ferenc   | Ferenc Halmos; Ferenc; Halmos | m
%cast juno     | Juno Abbott; Juno | f
%cast royce    | Royce Hargreave; Royce; Hargreave | m
%cast ilonka   | Ilonka Halmos; Ilonka | f
%cast dell     | Sheriff Dell Purdy; Sheriff Purdy; Dell; Purdy | m
%cast chester  | Chester Fitch; Chester | m
%cast bo       | Beaumont Hargreave; Beaumont; Bob | m
%cast parrot   | Requiem | n
%cast corpse   | - | m
%cast clown    | - | m
%cast clownwife | - | f
%cast coroner  | Dr. Amrita Sethi; Dr. Sethi; Sethi | f
%cast magnate  | - | m
%cast magwife  | - | f
%cast magwife2 | - | f
%cast roycemum | - | f
%cast organist | - | f

== 1 Viewing Hours
Business is dead. [Eudora Fitch](eudora), third-generation [undertaker](eudora) of [Mapleton](@mapleton), cannot pay [her](eudora) [embalmer](balt), [Balthazar Quint](balt), [who](balt) stays out of loyalty, nor [her](eudora) [driver](ferenc), [Ferenc Halmos](ferenc), [who](ferenc) stays because [he](ferenc) lives in the hearse. Across the street [her](eudora) [competitor](royce), [Royce Hargreave](royce), has put up a neon angel. Enter [Juno Abbott](juno), nineteen, sentenced to two hundred hours of community service for painting over that angel. [Fitch](eudora) ought to be shocked, and gives [her](juno) a mop, a desk and a key within the same minute. From the office, the [parrot](parrot) [Requiem](parrot) offers condolences to everyone who enters.
- lose eudora "cannot pay"
- boss eudora balt "embalmer"
- boss eudora ferenc "driver"
- enemy eudora royce "competitor"
- neighbour eudora royce "Across the street"
- arrest.past _ juno "sentenced"
- attack.past juno royce "painting over"
+ hire juno eudora "gives her a mop"
- gift eudora juno "key"
- help parrot _ "offers condolences"

== 2 Cold Calling
[Juno](juno)'s first idea is to sell. [Eudora](eudora) places an ad, and out of the elevator steps [Priscilla Nwosu](priscilla), lately of a cruise line, [who](priscilla) could talk a man into two coffins and presently does. [Quint](balt), a [man](balt) of few words and those in Latin, spills formaldehyde over [his](balt) shoes at the sight of [her](priscilla). [She](priscilla) takes [him](balt) for a customer. At the diner, [Hargreave](royce) learns from [Sheriff Purdy](dell), [his](royce) fishing [buddy](dell), that the [girl](juno) with the paint is now working opposite, and orders [his](royce) [son](bo), [Beaumont](bo), to find out what the [woman](eudora) is up to.
+ hire priscilla eudora "places an ad"
- create eudora "places an ad"
- quit.past priscilla "lately of"
+ love.start balt priscilla "spills formaldehyde"
- meet balt priscilla "at the sight"
- friend dell royce "buddy"
- reveal dell royce "learns"
- discover royce juno "learns"
- parent royce bo "son"
- investigate? bo eudora "find out"

== 3 The Mole
[Beaumont](bo) applies as a pallbearer under the name of [Bob](bo). [Ferenc](ferenc) interviews [him](bo), finds [him](bo) suspiciously strong, and takes [him](bo) on for that very reason. At the first job [he](bo) cries so hard for a total stranger that the mourners have to console [him](bo). [Juno](juno) lends [him](bo) [her](juno) sleeve. [Minerva Lusk](minerva), [Mrs. Fitch](eudora)'s twice-divorced [sister](minerva) and [half-owner](minerva) of the firm, blows in from [Reno](@reno) to cash out. [She](minerva) gives [Eudora](eudora) thirty days. When the [embalmer](balt) offers [his](balt) savings instead, [Minerva](minerva) looks at [him](balt) for the first time with something like appetite.
- hire? bo ferenc "applies"
- betray bo eudora "under the name of Bob"
- investigate ferenc bo "interviews"
+ hire bo ferenc "takes him on"
- sad bo "cries"
- help _ bo "console"
- help juno bo "lends him her sleeve"
- divorce.past _ minerva "twice-divorced"
- sibling eudora minerva "sister"
- colleague eudora minerva "half-owner"
- travel minerva "blows in"
+ threaten minerva eudora "thirty days"
- gift? balt minerva "savings"
- love.start minerva balt "something like appetite"

== 4 Closed Casket
The county's richest [man](magnate), a window-blind [magnate](magnate), is to be buried by [Fitch](eudora), and the service would save the house. But who is the second wreath from? [Priscilla](priscilla) seats two [women](magwife+magwife2) in the front row, each of [whom](magwife+magwife2) introduces herself as the spouse. The genuine [one](magwife) lunges at [her](magwife) [rival](magwife2) over the lilies. In the scuffle the lid flies open: the [man](magnate) is breathing. [Dr. Sethi](coroner), the [coroner](coroner), [who](coroner) signed for [him](magnate), pleads a long night; the [sheriff](dell), [who](dell) knows with whom [she](coroner) spent it, studies [his](dell) boots. Risen, the [magnate](magnate) sues nobody and orders the deluxe coffin anyway.
- rescue? _ eudora "save"
- die! magnate "is breathing"
- married magnate magwife "spouse"
- married? magnate magwife2 "spouse"
- enemy magwife magwife2 "rival"
+ attack magwife magwife2 "lunges"
- discover.past dell coroner "knows"
- affair coroner dell "spent it"
+ return magnate "Risen"
- accuse! magnate coroner "sues nobody"
- find eudora "orders the deluxe coffin"

== 5 Mother Tongue
[Ferenc](ferenc) has written to [his](ferenc) [mother](ilonka) that [he](ferenc) is a surgeon. [Ilonka](ilonka) arrives from [Szeged](@szeged) with a goose and an appendix. For two days the entire staff play hospital: [Eudora](eudora) is the matron, [Quint](balt) operates at last on somebody warm, and [Beaumont](bo), as the patient in bed two, holds [Juno](juno)'s hand rather longer than the plot requires. [Ilonka](ilonka) has known since the first morning. "Surgeons smell worse," [she](ilonka) confides to [Priscilla](priscilla), [whom](priscilla) [she](ilonka) has decided to have for a daughter-in-law. [Balt](balt), stitching a goose, overhears.
- betray.past ferenc ilonka "written to his mother"
- parent ilonka ferenc "mother"
- travel ilonka "arrives from"
- ill ilonka "appendix"
- betray balt+bo+eudora+juno ilonka "play hospital"
- flirt bo juno "holds Juno's hand"
+ discover.past ilonka ferenc "has known"
- reveal ilonka priscilla "confides"
- wedding? ferenc priscilla "daughter-in-law"
+ discover balt ilonka "overhears"

== 6 Send in the Clown
A circus [clown](clown) has died laughing, literally, and [his](clown) [partner](clownwife) in the ring and in life wants eleven mourners in one small car. [Ferenc](ferenc) packs them. [Hargreave](royce) undercuts the price by half; the [clown](clown)'s [widow](clownwife) hits [him](royce) with a pie. It makes the front page, and [Royce](royce), a laughing stock, calls in [his](royce) [mole](bo) for news. [Beaumont](bo) has nothing to tell, [he](bo) says, and for the first time in [his](bo) life withholds something from [his](bo) [father](royce): the [name](juno) [he](bo) has been kissing behind the chapel. [Minerva](minerva)'s thirty days run out; [she](minerva) extends them, provided [Balt](balt) takes [her](minerva) bowling.
- die clown "died laughing"
- married.past clown clownwife "widow"
- colleague.past clown clownwife "partner"
- betray royce eudora "undercuts"
+ attack clownwife royce "hits him"
- sad royce "laughing stock"
- betray.past bo eudora "mole"
- investigate royce bo "news"
- reveal! bo royce "withholds"
- parent royce bo "father"
+ kiss bo juno "kissing"
- help minerva eudora "extends"
- date? balt minerva "takes her bowling"

== 7 Split Lane
[Quint](balt) bowls like a man laying someone to rest, slowly and with both hands. [Minerva](minerva) is enchanted, and when [she](minerva) asks, over nachos, whether [he](balt) has ever been loved, [he](balt) says in Latin that [his](balt) heart is spoken for. [She](minerva) has no Latin, and orders champagne. At the next lane [Priscilla](priscilla), dragged there by [Ilonka](ilonka) and seated beside [Ferenc](ferenc), has had Latin for six years. [She](priscilla) throws a gutter ball. [Ferenc](ferenc), [who](ferenc) for [his](ferenc) part would prefer the [organist](organist), drives everybody home in the hearse. The [parrot](parrot) has learned a new phrase: "Behind the chapel".
- date balt minerva "bowls"
- love minerva balt "enchanted"
- reject balt minerva "spoken for"
- love balt _ "spoken for"
+ discover priscilla balt "has had Latin"
- love ferenc organist "would prefer"
- help ferenc _ "drives everybody"

== 8 Repeat after Me
Visiting to gloat, [Royce Hargreave](royce) is greeted by [Requiem](parrot) with "Behind the chapel, [Bob](bo)" in a voice [he](royce) knows as [his](royce) own [son](bo)'s. [He](royce) goes behind the chapel. [Juno](juno), caught with [her](juno) lipstick on an [heir](bo), learns in one breath that [Bob](bo) is [Beaumont](bo) and that [he](bo) was planted; [she](juno) does not shout. [She](juno) fetches the spray can and paints [him](bo) a moustache. [Fitch](eudora), summoned by the noise, relieves the [mole](bo) of [his](bo) black gloves, though it breaks [her](eudora) heart: [he](bo) was the best weeper [she](eudora) ever had.
- travel royce "Visiting"
- reveal parrot royce "greeted"
- parent royce bo "son"
+ discover royce bo+juno "caught"
- kiss bo juno "lipstick"
- discover juno bo "learns"
- betray.past bo juno "planted"
+ attack juno bo "paints"
- quit bo eudora "relieves"
- sad eudora "breaks her heart"

== 9 Twelve Roses for Nobody
Every week somebody leaves a rose on the grave of a [pauper](corpse) [who](corpse) drowned in 1974. [Sheriff Purdy](dell) stakes it out and, on the stroke of five, finds himself pointing a flashlight at [Eudora](eudora). The drowned [man](corpse), [she](eudora) says, was to have been [her](eudora) [husband](corpse); [she](eudora) married a [Fitch](chester) to be near [him](corpse). [Dell](dell) switches off the light. [Chester](chester), the [Fitch](chester) in question, is supposed to be at sea these ten years and is in fact in [Akron](@akron), selling carpets, as the [sheriff](dell) has always known and never had the heart to say. Has [he](dell) it now?
- gift _ corpse "leaves a rose"
- investigate dell "stakes it out"
+ discover dell eudora "pointing a flashlight"
- die.past corpse "drowned"
- engaged.past corpse eudora "was to have been"
- reveal eudora dell "says"
- married chester eudora "married a Fitch"
- love eudora corpse "to be near"
- travel! chester "at sea"
- discover.past dell chester "has always known"
+ reveal? dell eudora "never had the heart"

== 10 Carpet
It is [Minerva](minerva) [who](minerva) drives to [Akron](@akron): [she](minerva) needs a signature for the sale, and [her](minerva) [brother-in-law](chester) still owns a tenth. [Chester](chester) signs in exchange for silence. [She](minerva) is a [sister](minerva) before [she](minerva) is a partner, though, and [Eudora](eudora) hears it all the same night, over gin; [they](eudora+minerva) dance on the embalming table to the organ. Next morning the [deserter](chester) steps off the bus with a sample book. [Eudora](eudora) sells [him](chester) a plot, for cash, in the wet corner. [Ilonka](ilonka), packing, gives [her](ilonka) blessing to the wrong [couple](balt+priscilla): [Priscilla](priscilla) and, by the look of it, [Quint](balt).
- travel minerva "drives" @akron
- kin chester minerva "brother-in-law"
- betray? chester eudora "silence"
- sibling eudora minerva "sister before"
- colleague eudora minerva "partner"
+ reveal minerva eudora "hears it all"
- celebrate eudora+minerva "dance"
+ return chester "steps off the bus"
- breakup.past chester eudora "deserter"
- gift eudora chester "sells"
- travel? ilonka "packing"
- love? balt priscilla "by the look of it"

== 11 Natural Causes
[Hargreave](royce)'s refrigeration fails in August with nine clients inside. [His](royce) pride forbids [him](royce) to ask; [his](royce) [son](bo), moustache and all, pushes the first gurney across the street, and [Fitch](eudora) opens both doors. All night the rival crews work elbow to elbow. [Juno](juno), handing [Beaumont](bo) towels without a glance, notices that [he](bo) is crying again, over a [lady](roycemum) in a blue dress. It is [his](bo) [grandmother](roycemum), died on Tuesday; [Royce](royce) had not told [him](bo). [She](juno) holds out [her](juno) sleeve. [Balt](balt) does the old [woman](roycemum)'s hair so well that [Royce](royce), looking in, has to sit down and is given, by the [parrot](parrot), the right words.
- lose royce "fails"
- parent royce bo "son"
- help bo royce "pushes"
+ help eudora royce "opens both doors"
- enemy eudora royce "rival crews"
- help juno bo "handing"
- discover juno bo "notices"
- sad bo roycemum "crying again"
- kin bo roycemum "grandmother"
- die roycemum "died on Tuesday"
- reveal! royce bo "had not told him"
- help balt roycemum "does"
- help parrot royce "right words"

== 12 Merger
Gratitude makes [Royce](royce) clumsy: [he](royce) offers [Eudora](eudora) half of [his](royce) angel, then [his](royce) hand. The [embalmer](balt)'s ears are burning behind the door, though not on that account, for [Priscilla](priscilla) has just replied to [him](balt) in Latin. It is one word. It is in the future tense. [Minerva](minerva), translating with a dictionary a week too late, hurls a bowling ball through the neon, is booked by [Purdy](dell), and shares a pleasant evening in the cells with a bottle of the [coroner](coroner)'s sherry and, eventually, the [coroner](coroner), [who](coroner) has had it out with the [sheriff](dell) at last: no more boots under [her](coroner) desk.
- gift? royce eudora "offers"
+ propose royce eudora "his hand"
- love priscilla balt "replied to him in Latin"
- discover minerva balt+priscilla "translating"
- jealous minerva priscilla "hurls"
- attack minerva royce "hurls"
+ arrest dell minerva "booked"
- meet coroner minerva "pleasant evening"
- happy coroner+minerva "pleasant"
- quarrel coroner dell "had it out"
- affair.end coroner dell "no more boots"

== 13 Graveside
[Mrs. Fitch](eudora), legally still [Chester](chester)'s [wife](eudora), cannot say yes and finds that [she](eudora) is sorry. The carpet [salesman](chester) is asked for a divorce; [he](chester) wants the [parrot](parrot). There is nothing for it but to let the [bird](parrot) decide, before witnesses, between [the two](chester+eudora). "[My](parrot) condolences," says [Requiem](parrot) to [Chester](chester), and hops onto [her](eudora) shoulder. [Ferenc](ferenc) finds the nerve to address the [organist](organist), [who](organist) has been deaf to all but the lowest pipes since childhood and reads lips; [she](organist) had read [his](ferenc) in the rear-view mirror months ago.
- married chester eudora "wife"
- reject eudora royce "cannot say yes"
- sad eudora "sorry"
+ divorce? chester eudora "divorce"
- love ferenc organist "finds the nerve"
- discover.past organist ferenc "read his"
+ reject parrot chester "My condolences"
- ill organist "deaf"

== 14 The Living End
Two hundred hours served, [Juno](juno) is free to go and unlocks the door as usual. FITCH & HARGREAVE, reads the new sign, lettered by the [vandal](juno) herself, with a wingless angel. [Chester](chester) signs; the carpets go with [him](chester). At the wedding that follows a funeral, for economy's sake, [Beaumont](bo) weeps for joy in front of both parties, [Ilonka](ilonka) flies in with a second goose for a second [daughter-in-law](organist), and [Quint](balt) reads from Ovid, [his](balt) eyes on [Priscilla](priscilla)'s waistline, where, if one knows where to look, the future tense has begun.
- colleague eudora royce "FITCH & HARGREAVE"
- create balt "reads"
- create juno "lettered"
- attack.past juno royce "vandal"
- divorce chester eudora "signs"
- travel chester "go with him"
+ wedding eudora royce "wedding"
- happy bo "weeps for joy"
- travel ilonka "flies in"
- kin? ilonka organist "daughter-in-law"
+ pregnant priscilla balt "future tense has begun"
