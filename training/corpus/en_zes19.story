%series The Unread
%lang en
%genre dramedy of a book club and its love lives, Johannesburg, encyclopedic episode table
%cast unread | Unread; The Unread | g
%cast thandi | Thandi Mokoena; Thandi | f
%cast liesl | Liesl van Wyk; Liesl | f
%cast priya | Priya Naidoo; Priya; Naidoo | f
%cast bongani | Bongani Dube; Bongani | m
%cast gerrit | Gerrit van Wyk; Gerrit | m
%cast lebo | Lebo Mokoena; Lebo | m
%cast janitor | Solomon; Solomon Zulu | m
%cast author | Nomvula Sithole; Sithole; Nomvula | f
%cast student | Keanu | m
%cast bookseller | Mr. Pillay; Pillay | m
%cast blonde | Anneke | f
%cast thief | - | m
%cast gogo | - | f

== 1 Chapter One
Every second Tuesday [the Unread](unread) meet in [Melville](@melville) to discuss a novel that none of [them](unread) has finished. [Thandi Mokoena](thandi), radio [host](thandi), has skimmed it; [Liesl van Wyk](liesl), [dentist](gerrit)'s [wife](liesl), has seen the film; [Priya Naidoo](priya), [advocate](priya), has read the contract on the last page. Tonight there is a [man](bongani) on the sofa. [He](bongani) is [Bongani Dube](bongani), brought along by the [advocate](priya), [who](priya) introduces [him](bongani) as [her](priya) neighbour. [He](bongani) has read the whole thing, twice. The [host](thandi) dislikes [him](bongani) by page nine and can't sleep that night.
- neighbour bongani priya "neighbour"
- married gerrit liesl "wife"
- invite priya bongani "brought along"
+ meet bongani liesl+thandi "introduces him"
- love.start thandi bongani "can't sleep"

== 2 The Dentist's Wife
[Gerrit van Wyk](gerrit) is filling more than teeth. When [Liesl](liesl) drops by the practice with [his](gerrit) lunch, the chair is occupied by a [blonde](blonde) without a toothache. [Liesl](liesl) closes the door, eats the lunch in the car park and tells nobody but the building's [janitor](janitor), [who](janitor) happens to be sweeping there. [He](janitor) hands [her](liesl) a clean handkerchief and a sentence of Tolstoy. "[You](janitor) read?" [she](liesl) asks, ashamed the moment it is out. The [man](janitor) leans on [his](janitor) broom. One must do something between the floors, says [he](janitor).
- cheat gerrit liesl "filling more than teeth"
+ discover liesl blonde+gerrit "closes the door"
- reveal liesl janitor "tells nobody but"
- help janitor liesl "clean handkerchief"
- sad liesl "ashamed"

== 3 Burglary
[Thandi](thandi)'s car is broken into at a red light. The [robber](thief) takes [her](thandi) bag, [her](thandi) phone and the novel, and then, for some reason, brings back the novel. [She](thandi) mentions it on the air. [Bongani](bongani), listening in the bath, telephones the station to say that the [thief](thief) has taste; [the two](bongani+thandi) of [them](bongani+thandi) quarrel live for eleven minutes, and the switchboard lights up. [Lebo](lebo), the [host](thandi)'s twin [brother](lebo) and [producer](lebo), sees the numbers. [He](lebo) offers [her](thandi) [opponent](bongani) a weekly slot before [she](thandi) can cut the line.
+ steal thief thandi "takes her bag"
- gift thief thandi "brings back"
- quarrel bongani thandi "quarrel"
- sibling lebo thandi "brother"
- colleague lebo thandi "producer"
+ hire? bongani lebo "offers her opponent"

== 4 The Advocate Objects
When [she](priya) hears [her](priya) own [neighbour](bongani) on the radio, [Priya](priya) burns the rice. [She](priya) had had plans for [him](bongani). For two years [she](priya) has borrowed sugar that [she](priya) does not take, and now [Thandi](thandi), [who](thandi) knew nothing of it, has got [him](bongani) for an hour a week with advertisements. At the next meeting [she](priya) demolishes the [host](thandi)'s opinion of chapter four with such venom that the [latter](thandi) drops the samosas. [Liesl](liesl) alone understands. [Liesl](liesl) has lately become an expert on what is not being said.
- neighbour bongani priya "own neighbour"
- love priya bongani "had had plans"
- jealous priya thandi "burns the rice"
+ attack priya thandi "demolishes"
- discover liesl priya "understands"

== 5 Homework
[Keanu](student), nineteen, cleans pools, studies law at night and wants to be like [Naidoo](priya). The [advocate](priya) takes [him](student) on as [her](priya) clerk. [He](student) is the first to see that somebody has been lifting files from the chambers, and the first to be suspected of it. [Priya](priya) asks the [boy](student) to turn out [his](student) bag. There is nothing in it but an apple and a book, and [he](student) walks out without either. That evening [she](priya) finds the files under [her](priya) own bed, where [she](priya) had put them to be safe.
- hire student priya "takes him on"
- boss priya student "clerk"
- discover student "first to see"
+ accuse priya student "suspected"
- quit student priya "walks out"
- find priya "finds the files"
- steal! student priya "her own bed"

== 6 Broom
It turns out that the [janitor](janitor) has a name, [Solomon Zulu](janitor), a doctorate from [Moscow](@moscow) and no papers to prove it. [Liesl](liesl) smuggles [him](janitor) into [the Unread](unread) as a cousin of [hers](liesl), which, given the colours involved, convinces no one and offends no one. [He](janitor) speaks about Anna Karenina for ten minutes. Afterwards even [Bongani](bongani) is silent. When they leave, the [scholar](janitor) asks whether [he](janitor) might see [Mrs. van Wyk](liesl) to [her](liesl) car; it is parked outside the door, and takes [them](janitor+liesl) half an hour.
- reveal janitor "has a name"
- invite liesl janitor "smuggles him"
- kin! janitor liesl "cousin"
+ create janitor "speaks about Anna Karenina"
- flirt janitor liesl "half an hour"

== 7 Load Shedding
No power from six till ten. The [club](unread) reads by candle, each from whatever lies nearest: a bird guide, a recipe for bobotie, the user's manual of a drill. It's the first time [they](unread) get to the end of anything. A moth drowns in the wine. Over the ridge the city is as dark as before there was one, and the dogs of [Melville](@melville), having nothing to bark at, are quiet. "All happy families," begins a voice, and somebody says to leave it, for once.

== 8 On Air
For [Bongani](bongani)'s birthday [Lebo](lebo) plans a surprise: [he](lebo) leaves the microphone open during the news. And so half of [Gauteng](@gauteng) hears how [Thandi](thandi), thinking herself off the air, tells [Bongani](bongani) that [she](thandi) has read the book after all, three times, to have something to fight with [him](bongani) about. [He](bongani) asks why. The news ends; what [she](thandi) answered, the listeners will never know. In [her](priya) kitchen [Priya](priya) switches off the set. Then [she](priya) does what no one in [her](priya) profession does unpaid: [she](priya) concedes.
- celebrate lebo bongani "birthday"
- betray lebo thandi "leaves the microphone open"
+ reveal thandi bongani "has read the book"
- love thandi bongani "something to fight"

== 9 The Blonde
[Anneke](blonde), the [patient](blonde) without a toothache, rings [Liesl](liesl)'s bell. [She](blonde) has been dropped for a hygienist and would like to know what [she](blonde) did wrong. The betrayed [wife](liesl) lets the betrayed [mistress](blonde) in, since it's raining. [They](blonde+liesl) compare: the same bracelet, the same poem, the same root canal. It is [Liesl](liesl) [who](liesl) laughs first. By midnight [the two](blonde+liesl) have packed [Gerrit](gerrit)'s golf clubs, [his](gerrit) suits and the drill into the [younger](blonde)'s hatchback, and the [elder](liesl) has written [him](gerrit) a letter of one line, in which no word is wasted.
- breakup gerrit blonde "dropped"
- affair.past blonde gerrit "mistress"
- married gerrit liesl "wife"
- cheat gerrit liesl "betrayed wife"
- help liesl blonde "lets the betrayed mistress"
- friend.start blonde liesl "laughs first"
+ breakup liesl gerrit "letter of one line"

== 10 Retrial
[Priya](priya) goes out to [Soweto](@soweto), to the house of the [student](student)'s [grandmother](gogo), and apologizes for three quarters of an hour. The [old woman](gogo) listens with closed eyes. [Keanu](student), behind the curtain, hears a great [advocate](priya) call herself a fool, in numbered paragraphs, and comes out at the ninth. [He](student) will come back, but not as a clerk. As what, then? As a partner, says the [grandmother](gogo), without opening [her](gogo) eyes, at the latest in seven years; and [Priya](priya), [who](priya) knows when [she](priya) is facing a better lawyer, signs.
- kin gogo student "grandmother"
- travel priya "goes out to Soweto" @soweto
- reconcile? priya student "apologizes"
+ hire student priya "will come back"
- help gogo student "As a partner"

== 11 The Author
[Nomvula Sithole](author), [whose](author) novel [the Unread](unread) have been failing to finish since January, accepts an invitation. Nobody confesses. For two hours [she](author) is praised for things [she](author) didn't write, until [Solomon](janitor), asked for [his](janitor) opinion, says that the ending is a lie. The [novelist](author) puts down [her](author) cup. It is, [she](author) admits; [her](author) publisher made [her](author) change it. [They](author+janitor) go out on the stoep to talk about the real one. [Liesl](liesl) sees through the glass how the two heads draw together, and counts, for want of anything better, the teeth of [her](liesl) fork.
- invite unread author "invitation"
- betray unread author "Nobody confesses"
+ accuse janitor author "is a lie"
- reveal author janitor "admits"
- jealous liesl author "counts"

== 12 Robbery, Continued
[Thandi](thandi) is followed home by a [youth](thief) in a hood, and [Bongani](bongani), arriving with flowers, hurls himself on [him](thief) and is knocked out with the bouquet. The [attacker](thief) catches [him](bongani) as [he](bongani) falls. "[I](thief) only wanted the next one," says the [boy](thief) to [Thandi](thandi). "The one after the one in the car." It's the [thief](thief), the [one](thief) with taste. [She](thandi) gives [him](thief) the whole shelf. [Bongani](bongani) comes round with [his](bongani) head in [her](thandi) lap and the [burglar](thief) reading aloud, and asks if this is heaven, and who chose the book.
- attack bongani thief "hurls himself"
- attack thief bongani "knocked out"
- help thief bongani "catches him"
- steal.past thief thandi "the thief"
+ gift thandi thief "gives him"
- recover bongani "comes round"

== 13 Second Edition
The novel comes out again with the ending that [Solomon](janitor) had asked for. There is a dedication to "the [man](janitor) with the broom", and [Sithole](author)'s [husband](bookseller), the [bookseller](bookseller) [Pillay](bookseller), sells it by the crate. [Husband](bookseller)? [Liesl](liesl) has to hear it twice. [She](liesl) runs down eleven floors, because the lift is out, and finds [Solomon](janitor) on the ground floor with a letter from [Moscow](@moscow): they have found [his](janitor) papers. The university wants [him](janitor) by Monday. [Dr. Zulu](janitor) has only one question, and it's whether [she](liesl) would mind if [he](janitor) kept the broom.
- create author "comes out again"
- married author bookseller "husband"
- discover liesl author "hear it twice"
- find janitor "letter from Moscow"
+ hire? janitor "wants him by Monday"
- flirt janitor liesl "only one question"

== 14 The End
For the first time in the history of [the Unread](unread), everybody has finished. It takes four minutes; there is nothing to say. So the evening passes in other business. [Lebo](lebo) has fallen for [Anneke](blonde) over the dip, [Keanu](student) has won [his](student) first case against [Priya](priya), and the hooded [boy](thief) is in charge of the library. [Gerrit](gerrit) sends an invoice; the [ex-wife](liesl) has it framed by the [doctor](janitor), [whom](janitor) [she](liesl) kisses in passing, like somebody with time. At ten [Bongani](bongani) stands up to propose the next book. [He](bongani) gets as far as "propose", and [Thandi](thandi) says yes, live, on every wavelength.
+ love.start lebo blonde "fallen for"
- find student priya "won his first case"
- hire thief "in charge of"
- ex gerrit liesl "ex-wife"
- kiss janitor liesl "kisses"
+ propose bongani thandi "propose"#2
- engaged.start bongani thandi "says yes"
