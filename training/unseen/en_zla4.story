%series Irreconcilable
%lang en
%genre romantic comedy: a family law firm in Manchester, in long encyclopaedia sentences
%cast honor    | Honor Blackledge; Honor; Blackledge | f
%cast ambrose  | Ambrose Blackledge; Ambrose | m
%cast jude     | Jude Okafor; Jude | m
%cast ines     | Inês Caldeira; Inês | f
%cast robin    | Robin Thwaite; Robin; Thwaite | n
%cast leonie   | Leonie Okafor; Leonie | f
%cast cosmo    | Cosmo Vane; Cosmo; Vane | m
%cast patience | Patience Vane; Patience | f
%cast teddy    | Teddy Vane; Teddy | m
%cast yael     | Yael Brandt; Yael | f
%cast driver   | Mo Siddiq; Mo | m
%cast clerk    | - | f
%cast father   | - | m
%cast wife     | - | f
%cast baby     | Edith | f

== 1
The evening before [she](honor) is to be made head of the divorce firm that [her](honor) late [father](father) set up in [Deansgate](@deansgate), [Honor Blackledge](honor), thirty-nine, is served with papers by a [clerk](clerk) of [her](honor) own: [her](honor) [husband](cosmo) [Cosmo Vane](cosmo), a television [chef](cosmo), wants out. [She](honor) finds [him](cosmo) at [his](cosmo) restaurant, feeding risotto from a spoon to [his](cosmo) [sous-chef](ines) [Inês Caldeira](ines), and empties the pan over the spoon, the hand and the sleeve. [Her](honor) younger [brother](ambrose) [Ambrose](ambrose), [who](ambrose) has waited years for such an evening, opens a bottle.
- hire? honor "to be made head"
- die.past father "late"
- parent father honor "father"
- create.past father "set up"
- married cosmo honor "husband"
+ divorce? cosmo honor "wants out"
- cheat cosmo honor "feeding risotto"
- affair cosmo ines "feeding risotto"
- boss honor clerk "clerk"
- boss cosmo ines "sous-chef"
- discover honor cosmo+ines "finds him"
- attack honor cosmo "empties the pan"
- sibling ambrose honor "brother"
- happy ambrose "opens a bottle"

== 2
For want of anybody else who is not afraid of [her](honor), [Honor](honor) engages as [her](honor) solicitor the [man](jude) [whom](jude) [she](honor) beat in the debating final in 1999 and has been at daggers drawn with ever since, [Jude Okafor](jude), lately widowed and raising [his](jude) [daughter](leonie) [Leonie](leonie) over a launderette. [The two](honor+jude) cannot agree on a font. [Robin Thwaite](robin), [trainee](robin) and by common consent the cleverest [head](robin) in the firm, is told to keep [them](honor+jude) in separate rooms and falls, in the process, under the spell of [Ambrose](ambrose).
- hire jude honor "engages"
- enemy honor jude "at daggers drawn"
- die.past wife "widowed"
- married.past jude wife "widowed"
- parent jude leonie "daughter"
- advisor jude honor "solicitor"
- quarrel honor jude "cannot agree"
+ love.start robin ambrose "under the spell"

== 3
[Patience Vane](patience), [who](patience) has never forgiven [her](patience) [son](cosmo) for the [girl](honor) [he](cosmo) brought home, now cannot forgive [him](cosmo) for parting from [her](honor), and takes up residence in [Honor](honor)'s spare room as a sign of protest. [Honor](honor)'s [stepson](teddy) [Teddy](teddy), [whom](teddy) nobody asked, moves out into a tent. [Ambrose](ambrose), [who](ambrose) has a way with trainees, buys [Robin](robin) a hat, an oyster and a second oyster, and by the time [Robin](robin) hears of [Yael](yael), to [whom](yael) [Ambrose](ambrose) is promised, it is Tuesday and too late.
- parent patience cosmo "son"
- reconcile! cosmo patience "cannot forgive"
+ move patience honor "takes up residence"
- kin honor teddy "stepson"
- move teddy "moves out"
- gift ambrose robin "buys Robin a hat"
- discover robin yael "hears of"
+ engaged ambrose yael "promised"

== 4
[Cosmo](cosmo) is on the radio. [He](cosmo) praises [Inês](ines). [Honor](honor) switches off. [Patience](patience) slept badly. [Leonie](leonie) babysits for nobody now. [She](leonie) is fifteen. [She](leonie) likes [Teddy](teddy). [Teddy](teddy) likes fish. A taxi stops for [Jude](jude). The [driver](driver) is [Mo Siddiq](driver). [Mo](driver) was at school with [Jude](jude). [They](driver+jude) embrace. [Mo](driver) has a letter for [Jude](jude). It is from [Jude](jude)'s dead [wife](wife). [Jude](jude) cannot open it.
- love leonie teddy "likes Teddy"
- friend driver jude "at school with"
+ gift driver jude "has a letter"
- married.past jude wife "dead wife"
- die.past wife "dead wife"
- sad jude "cannot open"

== 5
In mediation, where each side is allowed one biscuit and no adjectives, [Inês](ines) comes to [Cosmo](cosmo)'s assistance with a list of [Honor](honor)'s faults which [she](ines) can have got only from [him](cosmo), and [Jude](jude), reading it out in [his](jude) driest voice, finds halfway down that [he](jude) takes exception to every single item. On the steps [he](jude) tells [his](jude) [client](honor) so. [She](honor) straightens [his](jude) tie, for which there is no professional reason. [Ambrose](ambrose), meanwhile, has to introduce [his](ambrose) [bride-to-be](yael) to the whole office, and [Robin](robin), shaking hands with [her](yael), says "[We](robin+yael) have oysters in common" and resigns.
- help ines cosmo "assistance"
- accuse ines honor "list of Honor's faults"
- advisor jude honor "client"
- reveal jude honor "tells his client so"
+ flirt honor jude "straightens his tie"
- engaged ambrose yael "bride-to-be"
- meet robin yael "shaking hands"
- reveal robin yael "oysters in common"
+ quit robin "resigns"

== 6
[Yael](yael), an actuary, works out the probabilities, puts the question to [Ambrose](ambrose) across [their](ambrose+yael) half-painted kitchen and, on receiving the answer [she](yael) calculated, walks out with the good paint. [She](yael) is not seen in the firm again until, in a turn that the partners describe as unhelpful, [she](yael) takes a desk with [Honor](honor)'s bitterest competitor and hires [Robin](robin). [Patience](patience), having run [her](patience) [son](cosmo)'s restaurant down at three bridge tables, is barred from it. [Cosmo](cosmo) does so by text; [his](cosmo) [mother](patience) replies by post, with a lock of [his](cosmo) baby hair.
- discover yael ambrose "receiving the answer"
+ breakup yael ambrose "walks out"
- hire yael "takes a desk"
- enemy _ honor "bitterest competitor"
- hire robin yael "hires Robin"
- parent patience cosmo "son's restaurant"
- accuse patience cosmo "run her son's restaurant"
- reject cosmo patience "barred"

== 7
What [Jude](jude)'s [wife](wife), knowing that [she](wife) had a month left, wrote in the letter that [he](jude) at last slits open in [Mo](driver)'s cab, is a single page: [she](wife) asks [him](jude) not to wait longer than the ironing, and names, as a likely candidate, "that dreadful [woman](honor) from the debating final". [He](jude) laughs until [Mo](driver) has to pull over. [Leonie](leonie) has found a less laborious way and kissed [Teddy](teddy) in the tent, under a map of the tides, which leads to an interview between [her](leonie) [father](jude) and [his](teddy) [stepmother](honor) on the subject of zips.
- married.past jude wife "Jude's wife"
- create.past wife "wrote"
- ill.past wife "a month left"
+ discover jude wife "slits open"
- happy jude "laughs"
+ kiss leonie teddy "kissed"
- parent jude leonie "father"
- kin honor teddy "stepmother"

== 8
The interview is held in a bar. It lasts until two. [Honor](honor) pays. [Jude](jude) walks. [Honor](honor) walks beside [Jude](jude). At the canal [he](jude) stops. [She](honor) stops too. [He](jude) kisses [her](honor) cold nose. Then [he](jude) remembers the Bar Council. [Jude](jude) drops [Honor](honor) as a client. [She](honor) calls [him](jude) a coward. [He](jude) calls it ethics. In the morning [she](honor) finds flowers. They are from [Cosmo](cosmo). [Honor](honor) feeds them to [Patience](patience)'s rabbit.
- date honor jude "in a bar"
+ kiss honor jude "kisses her"
- advisor.end jude honor "drops"
- accuse honor jude "a coward"
- gift cosmo honor "flowers"
- reject honor cosmo "feeds them"

== 9
[Inês](ines), [whom](ines) the [chef](cosmo) had promised [his](cosmo) name, a terrace and top billing and has so far given the dishwasher, packs up [her](ines) knives and goes over to a rival establishment, taking with [her](ines) the risotto. Deserted by staff and [sweetheart](ines) alike, [Cosmo](cosmo) turns up on what used to be [his](cosmo) doorstep, where [his](cosmo) [mother](patience) will not let [him](cosmo) in and [his](cosmo) not quite former [wife](honor), from pity or fatigue, does. [They](cosmo+honor) share an omelette and then, against every clause in the agreement, the bed. [Teddy](teddy), coming in for a torch, backs out again without [his](teddy) torch.
- hire? ines cosmo "top billing"
+ breakup ines cosmo "packs up her knives"
- quit ines cosmo "goes over"
- return cosmo "turns up"
- parent patience cosmo "mother"
- help honor cosmo "pity or fatigue"
- married cosmo honor "wife"
+ sex cosmo honor "bed"
- discover teddy cosmo+honor "coming in"

== 10
Whether a night with one's [husband](cosmo) annuls the decree that came through at noon is a question which [Honor](honor), [who](honor) wrote the textbook, has to look up in it. [Jude](jude), having armed himself with a ring from a cracker and [Leonie](leonie)'s blessing, picks this morning to ring the bell. It is answered by [Cosmo](cosmo) in a kimono. [Jude](jude) says that [he](jude) has the wrong house and for the next six weeks behaves as though [he](jude) had. [Robin](robin) and [Yael](yael), the two [castoffs](robin+yael), discover over a joint spreadsheet that there is life after [Ambrose](ambrose), and that it is on the third floor.
- divorce cosmo honor "decree"
- create.past honor "wrote the textbook"
- propose? jude honor "ring from a cracker"
- discover jude cosmo "answered by Cosmo"
+ sad jude "wrong house"
- colleague robin yael "joint spreadsheet"
+ couple.start robin yael "life after Ambrose"

== 11
Sick in the mornings and in the afternoons, [Honor](honor) is informed by [her](honor) doctor of what [Patience](patience) has known since breakfast; the prospective [father](cosmo), on being told, weeps, offers to remarry [her](honor), and is thanked and sent home. [Ambrose](ambrose), reduced to eating oysters alone, begs [Yael](yael)'s pardon and [Robin](robin)'s by the same circular. Only [Mo](driver) does anything useful: [he](driver) locks the doors of [his](driver) cab, in the back of which [Jude](jude) and [Honor](honor) happen to be sitting at opposite windows, and drives round the ring road until [they](honor+jude) have talked.
- ill honor "Sick"
+ pregnant honor cosmo "prospective father"
- advisor _ honor "doctor"
- discover honor "informed"
- discover.past patience honor "has known"
- reveal honor cosmo "on being told"
- propose cosmo honor "remarry"
- reject honor cosmo "sent home"
- reconcile? ambrose robin+yael "begs Yael's pardon"
- help driver honor+jude "does anything useful"
+ reconcile honor jude "have talked"

== 12
[Edith](baby) is born in the third lap of the Manchester half-marathon, [Mo](driver)'s taxi having been waved on to the course by mistake, and is entered among the finishers. [Her](baby) [father](cosmo) cooks for the ward; [her](baby) [grandmother](patience) tells everyone how; the [man](jude) [who](jude) held [Honor](honor)'s hand through nine miles is asked by the midwife what [he](jude) is to the [child](baby) and, for once, has no argument ready. "[He](jude)'s with [us](baby+honor)," says [Honor](honor). At the christening [Yael](yael) and [Robin](robin), married since March, stand [godparents](robin+yael), and [Teddy](teddy) informs [Leonie](leonie), kindly, that [he](teddy) prefers fish.
+ birth honor baby "born"
- parent cosmo baby "father cooks"
- kin baby patience "grandmother"
- help jude honor "held Honor's hand"
+ couple honor jude "with us"
- celebrate _ baby "christening"
- married robin yael "married since March"
- kin baby robin+yael "godparents"
- reject teddy leonie "prefers fish"
