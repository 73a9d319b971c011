%series Last Stop Kibera
%lang en
%genre drill
%cast wanjiru | Wanjiru Kamau; Wanjiru; Ciru | f
%cast otieno | Otieno | m
%cast halima | Halima | f
%cast mutua | Mutua | m
%cast kip | Kipchoge Rono; Kip | m
%cast achieng | Achieng | f
%cast njoroge | Njoroge Kamau; Njoroge | m
%cast bexley | Rupert Bexley; Bexley; Rupert | m
%cast salma | Salma | f
%cast baraka | Baraka | n
%cast pendo | Pendo | f
%cast guard | - | m
%cast landlady | - | f
%cast intern | - | m
%cast pastor | - | m
%cast driver | - | m
%cast minister | - | m
%cast ministerwife | - | f
%cast grandma | - | f
%cast hacker | - | n
%cast bexdaughter | Clementine | f
%cast policewoman | - | f

== 1
[Wanjiru Kamau](wanjiru) has an app that tells you when the minibus is really coming, three employees and no chairs. [Her](wanjiru) [landlady](landlady) wants the rent. "The bus is coming," [Wanjiru](wanjiru) assures [her](landlady). The old [woman](landlady) looks up the street, and there, of all things, it is.
- boss wanjiru _ "employees"
+ create.past wanjiru "has an app"

== 2
[Otieno](otieno) writes the code and [Halima](halima) draws the buttons. [He](otieno) finds [her](halima) buttons too round, [she](halima) finds [his](otieno) code too long; [their](halima+otieno) [boss](wanjiru) finds [them](halima+otieno) both asleep under one blanket, on opposite sides of a laptop.
- colleague halima otieno "writes the code"
- quarrel halima otieno "too round"
- boss wanjiru halima+otieno "boss"
+ find wanjiru halima+otieno "asleep"

== 3
The third is [Mutua](mutua), [who](mutua) does the books and has been doing them for somebody else as well. Every Friday [he](mutua) meets a [driver](driver) in a white Prado and hands [him](driver) an envelope. The night [guard](guard), [who](guard) sees it, is blind to everything but football.
- boss wanjiru mutua "does the books"
- meet driver mutua "meets"
- gift mutua driver "hands him"
+ betray mutua wanjiru "for somebody else"
- discover guard driver+mutua "sees it"

== 4
[Wanjiru](wanjiru)'s [father](njoroge), [Njoroge](njoroge), drives the 33 and owns six more. [He](njoroge) thinks an app is a kind of pudding. When [she](wanjiru) explains that the app will show everyone how late [he](njoroge) is, [he](njoroge) stops, in the middle of [Ngong Road](@ngong), and asks [her](wanjiru) to get out.
- parent njoroge wanjiru "father"
- reveal wanjiru njoroge "explains"
+ quarrel njoroge wanjiru "get out"

== 5
A [runner](kip) overtakes [her](wanjiru) on the way home, turns round, and runs backwards beside [her](wanjiru). [Kip](kip) has won [Berlin](@berlin) twice and is looking for something to do with the money. [She](wanjiru) is looking at [his](kip) shoes, [she](wanjiru) claims later. [Halima](halima) does not believe [her](wanjiru).
+ meet kip wanjiru "overtakes"
- find.past kip "won" @berlin
- love.start wanjiru kip "looking at his shoes"

== 6
[He](kip) invests. At the signing the marathon [man](kip) trips over the only chair, and the [intern](intern), [who](intern) has just carried it in, turns grey: it is [his](intern) first day. "[His](intern) last, too," says [Mutua](mutua), [who](mutua) dislikes witnesses. [Wanjiru](wanjiru) gives the [boy](intern) a contract.
- help kip wanjiru "invests"
- injure kip "trips"
- quit? intern "last"
+ hire intern wanjiru "contract"

== 7
The white Prado belongs to [Rupert Bexley](bexley), [who](bexley) has an app of [his](bexley) own, a better suit and a worse map. [He](bexley) has seen all of [Wanjiru](wanjiru)'s figures. [He](bexley) shows them to [his](bexley) [daughter](bexdaughter), home from [Cape Town](@capetown), [who](bexdaughter) asks how [he](bexley) came by them. [He](bexley) says: on a Friday.
- enemy bexley wanjiru "of his own"
- steal bexley wanjiru "seen all of"
- parent bexley bexdaughter "daughter"
- return bexdaughter "home"
+ reveal bexley bexdaughter "shows"

== 8
[Achieng](achieng), [who](achieng) sells mandazi at the last stop, knows every tout on the route. The [one](baraka) they call [Baraka](baraka) hangs from the door and sings the stops. [She](achieng) gives [Baraka](baraka) two mandazi each morning for the price of one, and has never yet said why.
- gift achieng baraka "two mandazi"
+ reveal! achieng baraka "never yet said why"

== 9
[Wanjiru](wanjiru)'s [grandmother](grandma), [mother](grandma) of the [man](njoroge) with the buses, moves in with [her](wanjiru), since [she](grandma) is not speaking to [him](njoroge) either. [She](grandma) masters the app in an hour. In the second [she](grandma) finds out that [her](grandma) [son](njoroge) is parked, every Wednesday, outside a house in [Karen](@karen).
- kin grandma wanjiru "grandmother"
- parent grandma njoroge "mother"
- move grandma wanjiru "moves in"
- quarrel grandma njoroge "not speaking"
+ discover grandma njoroge "finds out"

== 10
In the house lives [Salma](salma), a [widow](salma), [who](salma) teaches [Njoroge](njoroge) to read. [He](njoroge) is fifty-eight; [he](njoroge) would rather be taken for a sinner. So when [his](njoroge) [mother](grandma) appears at the gate and calls [her](salma) a name, [he](njoroge) says that it is quite true.
- advisor salma njoroge "teaches"
- parent grandma njoroge "mother"
- accuse grandma salma "calls her a name"
+ affair! njoroge salma "quite true"

== 11
[Salma](salma) slams the gate on [both](grandma+njoroge). [Mother](grandma) and [son](njoroge) walk to the bus stop ten yards apart. There [Halima](halima), [who](halima) is [Salma](salma)'s [niece](halima), is waiting for the 33. [She](halima) asks the [driver](njoroge) politely whether it will be late.
- sad salma grandma+njoroge "slams"
- parent grandma njoroge "Mother"
+ kin halima salma "niece"

== 12
[Otieno](otieno) has found the leak. Somebody has copied the figures, every Thursday night, with [his](otieno) own password. [He](otieno) knows what [his](otieno) [boss](wanjiru) must think, and says nothing; [he](otieno) merely changes it to [Halima](halima)'s name. [She](halima) guesses it at the first try, and forgets what [she](halima) wanted in there.
+ discover otieno "found the leak"
- steal _ wanjiru "copied"
- boss wanjiru otieno "boss"
- reveal! otieno wanjiru "says nothing"
- love otieno halima "Halima's name"
- discover halima otieno "guesses"

== 13
The [pastor](pastor) of [Mutua](mutua)'s church preaches on Judas. In the third pew the [bookkeeper](mutua) loosens [his](mutua) tie. Afterwards [he](mutua) asks the [preacher](pastor) whether thirty pieces of silver would have been all right if there had been a sick [child](pendo). "Which [child](pendo)?" asks the [pastor](pastor).
- advisor pastor mutua "pastor"
- sad mutua "loosens his tie"
+ reveal mutua pastor "asks"
- ill? pendo "sick"

== 14
[She](pendo) is called [Pendo](pendo), [she](pendo) is seven, and [her](pendo) kidneys are failing. [Mutua](mutua) has raised [her](pendo) alone, in a room the office does not know about, since [her](pendo) [mother](policewoman) preferred the police force. [Bexley](bexley) pays for the dialysis. That, every Friday, is the price.
- ill pendo "failing"
+ parent mutua pendo "raised her alone"
- parent policewoman pendo "mother"
- breakup.past policewoman mutua "preferred the police force"
- help bexley pendo "pays"
- treat pendo _ "dialysis"

== 15
[Kip](kip) takes [Wanjiru](wanjiru) running. After a kilometre [she](wanjiru) lies down in the grass and says that, if [he](kip) likes [her](wanjiru), [he](kip) must say so here, because [she](wanjiru) is not getting up. [He](kip) says so. [She](wanjiru) gets up after all, to hear it again at [her](wanjiru) own height.
- date kip wanjiru "takes Wanjiru running"
+ confess kip wanjiru "says so"
- love kip wanjiru "likes"

== 16
[Bexley](bexley)'s [daughter](bexdaughter), bored, takes a ride on the 33 to see what the fuss is about. At [Adams Arcade](@adams) [Baraka](baraka) pulls [her](bexdaughter) in by the wrist just before [she](bexdaughter) is run over. [Clementine](bexdaughter), [who](bexdaughter) has had a driver all [her](bexdaughter) life, rides to the end and back, four times.
- parent bexley bexdaughter "daughter"
+ rescue baraka bexdaughter "pulls her in"
- love.start bexdaughter baraka "four times"

== 17
At the last stop the rich [girl](bexdaughter) eats [Achieng](achieng)'s mandazi and asks after the [singer](baraka) on the door. [Achieng](achieng) shuts the pan. That [one](baraka) is spoken for, the [vendor](achieng) informs [her](bexdaughter). By whom? asks [Clementine](bexdaughter). By [me](achieng), says [Achieng](achieng): [I](achieng) am the [mother](achieng).
- love achieng baraka "spoken for"
+ parent achieng baraka "mother"
- reveal achieng bexdaughter "informs"

== 18
[Baraka](baraka), [who](baraka) is counting coins behind the bus, hears it too, after twenty-two years in a children's home and on a door. Nobody says anything. Then the [tout](baraka) hands the [woman](achieng) the price of eleven thousand mandazi, as near as [Baraka](baraka) can reckon, in five-shilling pieces, and walks off.
+ discover baraka achieng "hears it"
- gift baraka achieng "hands"
- sad baraka achieng "walks off"

== 19
The [minister](minister) of transport announces that there shall be only one bus app in [Nairobi](@nairobi). [He](minister) will decide which after the holidays, which [he](minister) is spending on [Bexley](bexley)'s boat. [His](minister) [wife](ministerwife) gets seasick. It is [Halima](halima), on the jetty with a sketchbook, [who](halima) holds [her](ministerwife) head.
- reveal minister "announces"
- travel minister "spending on Bexley's boat"
- invite bexley minister "boat"
- married minister ministerwife "wife"
- ill ministerwife "seasick"
+ help halima ministerwife "holds her head"

== 20
The [wife](ministerwife) of the [minister](minister) takes to [her](halima). Over ginger tea [she](ministerwife) lets [her](halima) see a photograph: [her](ministerwife) [husband](minister) and [Bexley](bexley), and between [them](bexley+minister), on the deck, a suitcase. [Halima](halima) draws it from memory that night, down to the lock.
- married minister ministerwife "wife"
- friend.start halima ministerwife "takes to her"
+ reveal ministerwife halima "photograph"
- create halima "draws"

== 21
"And who let [you](halima) on [his](bexley) jetty?" [Otieno](otieno) wants to know. [She](halima) says that it was the [hacker](hacker). [Someone](hacker) [whom](hacker) nobody at the office has ever seen writes to [Halima](halima) at night, signs with a small tin hat, and knows when the gates are open. [Otieno](otieno) bends over [his](otieno) keyboard. [He](otieno) has a [rival](hacker) without a face.
- help.past hacker halima "knows when the gates are open"
+ jealous otieno hacker "rival"
- reveal halima otieno "says"

== 22
[Mutua](mutua) cannot do it any more. On Friday [he](mutua) gives the [driver](driver) an envelope full of bus tickets. [Bexley](bexley) telephones: then the [child](pendo)'s next treatment is on [her](pendo) [father](mutua). "It always was," says [Mutua](mutua), and weeps so loudly that the night [guard](guard) turns off the football.
- gift mutua driver "envelope"
- betray mutua bexley "bus tickets"
+ threaten bexley mutua "telephones"
- parent mutua pendo "father"
- sad mutua "weeps"

== 23
The [guard](guard) is the first to be told, then the [intern](intern), then everybody. [Wanjiru](wanjiru) listens to the end. [She](wanjiru) ought to have the [man](mutua) arrested; instead [she](wanjiru) asks what blood group [she](pendo) is. AB, says [Mutua](mutua). Nobody has AB. "[I](guard) do," says the [guard](guard).
- reveal mutua guard "told"
- reveal mutua wanjiru "everybody"
- arrest! _ mutua "arrested"
+ help? guard pendo "AB"

== 24
The operation takes seven hours. [Halima](halima) has asked [her](halima) [aunt](salma), [Salma](salma), to sit with [Mutua](mutua), and [Salma](salma) finds that [someone](policewoman) is already sitting there: a [policewoman](policewoman) in uniform, [her](policewoman) cap on [her](policewoman) knees. [She](policewoman) is [Pendo](pendo)'s [mother](policewoman). It has been six years.
- treat pendo _ "operation"
- kin halima salma "aunt"
- help? salma mutua "sit with"
+ return policewoman mutua "sitting there"
- parent policewoman pendo "mother"

== 25
The [girl](pendo) wakes up with a [watchman](guard)'s kidney and asks who won. Two-nil, whispers the [donor](guard) from the next bed. [Her](pendo) [parents](mutua+policewoman) look at each other over [her](pendo) head. [He](mutua) stole, [he](mutua) tells [her](policewoman), since it is [her](policewoman) trade to know. [She](policewoman) takes off the cap again.
- recover pendo "wakes up"
- rescue.past guard pendo "kidney"
- parent mutua+policewoman pendo "parents"
+ reveal mutua policewoman "tells her"
- steal.past mutua wanjiru "stole"

== 26
[Njoroge](njoroge) reads the newspaper on the bus, slowly, with one finger. [His](njoroge) passengers think that [he](njoroge) is having a stroke. When [he](njoroge) gets to [his](njoroge) [daughter](wanjiru)'s name, the bus has been standing at a green light for so long that the app reports it missing.
- parent njoroge wanjiru "daughter"
- ill! njoroge "stroke"
+ discover njoroge wanjiru "reads"

== 27
[He](njoroge) drives to [her](wanjiru) office and reads [her](wanjiru) the article aloud. It takes twenty minutes. At the third line [Ciru](wanjiru) understands what [her](wanjiru) [father](njoroge) is telling [her](wanjiru), and by the last [she](wanjiru) is holding [his](njoroge) finger. Who taught [you](njoroge)? [she](wanjiru) asks.
- parent njoroge wanjiru "father"
- discover wanjiru njoroge "understands"
+ reconcile njoroge wanjiru "holding his finger"
- advisor.past salma njoroge "taught"

== 28
So it was a lesson. [Njoroge](njoroge)'s [mother](grandma) puts on [her](grandma) Sunday hat and goes to [Karen](@karen) to beg the [widow](salma)'s pardon. [Salma](salma), [who](salma) marks in red, makes [her](grandma) say it twice. Then [she](salma) asks the old [lady](grandma) whether [she](grandma) knows how lonely a Thursday is.
- parent grandma njoroge "mother"
+ reconcile grandma salma "beg"
- sad salma "lonely"

== 29
[Clementine](bexdaughter) finds the suitcase in the boathouse and, inside it, a million reasons to be ashamed. [She](bexdaughter) could ask [her](bexdaughter) [father](bexley). [She](bexdaughter) rather wants to ask [Baraka](baraka), [who](baraka) has not sung a stop for three weeks, and rides the 33 until the door is open.
- find bexdaughter "finds"
- sad bexdaughter bexley "ashamed"
- parent bexley bexdaughter "father"
+ discover bexdaughter bexley "million reasons"

== 30
"[Mine](baraka) left [me](baraka) at a gate," says [Baraka](baraka). "[Yours](bexdaughter) robs the city. Who is worse off?" [Clementine](bexdaughter) considers it until [Prestige Plaza](@prestige). At least, [she](bexdaughter) says, [yours](baraka) makes mandazi. It is the first time that [the other](baraka) has laughed since.
- parent achieng baraka "Mine"
- parent bexley bexdaughter "Yours"
- steal bexley _ "robs"
+ happy baraka "laughed"

== 31
[Baraka](baraka) goes back to the last stop, alone, for breakfast. [Achieng](achieng) sees who it is and starts to explain: [she](achieng) was sixteen, there was a [man](pastor), [he](pastor) had a Bible. [Her](achieng) [child](baraka) puts two fingers on [her](achieng) lips and two shillings on the counter. "For one," [Baraka](baraka) says. "[I](baraka) pay for one."
- return baraka achieng "goes back"
+ reconcile achieng baraka "fingers on her lips"
- parent achieng baraka "child"

== 32
The [man](pastor) with the Bible is still preaching. [He](pastor) sees in the last row the [tout](baraka) of the 33, with [his](pastor) own ears and [Achieng](achieng)'s eyes, and loses the thread of Judas for good. [Mutua](mutua), [who](mutua) sits in front, has to help [him](pastor) to a chair, and is asked which child.
- discover pastor baraka "sees"
+ parent pastor baraka "his own ears"
- parent achieng baraka "Achieng's eyes"
- help mutua pastor "help"

== 33
Now [Halima](halima) means to meet [her](halima) [hacker](hacker). [She](halima) writes: midnight, by the chairs. At midnight [somebody](intern) in a tin hat comes through the dark, and it is the [intern](intern), eighteen, blushing, [who](intern) explains that [he](intern) has only been passing on the letters. They are all by [Otieno](otieno). [He](otieno) could not write them in [his](otieno) own name; they were too long.
- meet? hacker halima "meet"
+ reveal intern halima "explains"
- help.past intern otieno "passing on"
- create.past otieno "letters"
- discover halima otieno "by Otieno"

== 34
[Otieno](otieno) denies it for as long as [he](otieno) can, which is until [she](halima) reads one out. "Was the [rival](otieno) without a face [you](otieno) too?" [she](halima) asks. [He](otieno) admits that [he](otieno) was rather jealous of [him](otieno). [Halima](halima) puts the tin hat on the [coder](otieno)'s head, and kisses what is under it.
- reveal! otieno halima "denies"
- reveal otieno halima "admits"
- jealous.past otieno "jealous"
+ kiss halima otieno "kisses"

== 35
With [Halima](halima)'s drawing, [Clementine](bexdaughter)'s suitcase and [Mutua](mutua)'s Fridays, the [policewoman](policewoman) has what [she](policewoman) needs. [She](policewoman) picks up [Bexley](bexley) at the marina. The [minister](minister), on deck, says that [he](minister) has never seen the [fellow](bexley) before; [his](minister) [wife](ministerwife), from below, says that [he](minister) has seen [him](bexley) every Friday.
+ arrest policewoman bexley "picks up"
- meet! bexley minister "never seen"
- married minister ministerwife "wife"
- betray minister bexley "never seen the fellow"
- reveal ministerwife policewoman "every Friday"

== 36
[Bexley](bexley) wants to know which of [them](bexdaughter+mutua) it was, the [clerk](mutua) or [his](bexley) own [daughter](bexdaughter). [Both](bexdaughter+mutua), the [officer](policewoman) tells [him](bexley). [He](bexley) nods. [He](bexley) would have done the same, [he](bexley) says, and asks whether the [child](pendo) is well. It is the only thing [he](bexley) ever did that [she](policewoman) has not put in the file.
- parent bexley bexdaughter "daughter"
+ betray.past bexdaughter+mutua bexley "which of them"
- reveal policewoman bexley "tells him"
- reveal! policewoman "not put in the file"

== 37
The contract goes to [Wanjiru](wanjiru). [Her](wanjiru) [landlady](landlady) raises the rent at once and, the same evening, brings six chairs. [Kip](kip) runs from [Eldoret](@eldoret) to congratulate [her](wanjiru), two days and a night. [His](kip) [girlfriend](wanjiru) has followed [him](kip) on the app the entire way. "[You](kip) are late," says [she](wanjiru).
+ find wanjiru "contract"
- gift landlady wanjiru "chairs"
- travel kip wanjiru "runs"
- couple kip wanjiru "girlfriend"

== 38
On the first evening with the new buses, the [owner](njoroge) of the old ones lets [Salma](salma) drive. In the seats sit a [watchman](guard) with one kidney, a [girl](pendo) with three, [her](pendo) [father](mutua) and, next to [him](mutua), not touching, a [policewoman](policewoman). [Baraka](baraka) is hanging from the door. At the last stop nobody gets out.
- parent mutua pendo "father"
+ celebrate guard+mutua+njoroge+pendo+policewoman+salma "new buses"
