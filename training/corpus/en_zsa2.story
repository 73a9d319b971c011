%series Portage and Main
%lang en
%genre law-office drama, Winnipeg, encyclopaedia episode table
%cast hal     | Harold Kowalchuk; Hal Kowalchuk; Hal; Kowalchuk | m
%cast denise  | Denise Sabourin; Denise; Sabourin | f
%cast amrit   | Amrit Gill; Amrit; Gill | n
%cast tess    | Tess Kowalchuk; Tess | f
%cast perry   | Perry Unger; Perry; Unger | m
%cast lois    | Lois Unger; Lois; Mrs Unger | f
%cast bea     | Bea Flett; Bea; Flett | f
%cast duane   | Duane Flett; Duane | m
%cast judge   | Judge Thorvaldson; Thorvaldson | m
%cast reyes   | Detective Reyes; Reyes | f
%cast solo    | Solomon Beardy; Solomon | m
%cast grant   | Grant Peech; Peech; Grant | m
%cast dentist | - | m
%cast firm    | Kowalchuk Unger | g

== 1 Retainer
[Hal Kowalchuk](hal) and [Perry Unger](perry), [partners](hal+perry) for twenty-six years in a firm above a shoe store, take on [Amrit Gill](amrit), fresh from the bar exam, at the urging of [Hal](hal)'s [daughter](tess) [Tess](tess), [who](tess) sat beside the [newcomer](amrit) at law school. The first [client](bea) is [Bea Flett](bea), [whose](bea) [husband](duane) [Duane](duane) has been charged with robbing a credit union. [Denise Sabourin](denise), the [Crown attorney](denise), was once married to [Unger](perry) and sees no reason to go easy on [him](perry). [Perry](perry), alone after hours, writes a cheque on the trust account and tears out the stub.
- colleague hal perry "partners"
- hire amrit hal+perry "take on"
- parent hal tess "daughter"
- married bea duane "husband"
- accuse _ duane "charged"
- steal? duane _ "robbing"
- married.past denise perry "once married"
+ steal perry _ "writes a cheque"

== 2 Bail
[Amrit](amrit) gets [Duane](duane) out on bail, for which the young [lawyer](amrit) is thanked by [Bea](bea) with a jar of chokecherry jelly and by [Hal](hal) with a file twice as thick. [Perry](perry)'s present [wife](lois), [Lois](lois), dines out with [Grant Peech](grant), [who](grant) rents the store below and would like the whole building. [Tess](tess), going through old ledgers for a mock trial, finds a row of stubs missing and asks [her](tess) [father](hal) about it; [he](hal) tells [her](tess) not to be silly. By midnight [Duane](duane) has cut off the ankle strap and vanished.
+ rescue amrit duane "out on bail"
- gift bea amrit "jar of chokecherry jelly"
- married lois perry "wife"
- date grant lois "dines out"
- discover tess "finds a row"
- parent hal tess "father"
- reject hal tess "not to be silly"
+ flee duane "vanished"

== 3 Skip
The hunt for the [absconder](duane) falls to [Detective Reyes](reyes), [who](reyes) spends three days in a car opposite the [Fletts](bea+duane)' bungalow and learns mainly that [Bea](bea) bakes. [Hal](hal), [who](hal) has put up the firm's own money, stands to lose forty thousand dollars and gives [Amrit](amrit) such a dressing-down that [Tess](tess) walks out of the room with [her](tess) [friend](amrit). A [trapper](solo), [Solomon Beardy](solo), takes in a [stranger](duane) with a bleeding ankle at [his](solo) camp on [Lake Winnipeg](@lakewinnipeg) and asks no questions. [Perry](perry) begins to sleep at the office. [His](perry) [ex](denise) notices the shirts.
- investigate reyes duane "The hunt"
- lose? hal "stands to lose"
- boss hal amrit "dressing-down"
- quarrel amrit hal "dressing-down"
- friend amrit tess "friend"
+ help solo duane "takes in"
- injure duane "bleeding"
- ex denise perry "ex"
- discover denise perry "notices the shirts"

== 4 Thin Ice
When the ice breaks under the [fugitive](duane)'s borrowed snowmobile, it is the [trapper](solo) [who](solo) crawls out on [his](solo) belly and drags [him](duane) to shore, only to be robbed of [his](solo) truck by the [man](duane) [he](solo) has just pulled from the lake. [Bea](bea), to [whom](bea) [Duane](duane) telephones from a gas bar, begs [him](duane) to turn himself in, and as soon as [he](duane) has hung up calls [Reyes](reyes). In town [Lois](lois) informs [Perry](perry) that [she](lois) is tired of dining alone, which, as [Peech](grant) could testify, is untrue.
+ rescue solo duane "drags him"
+ steal duane solo "robbed of his truck"
- betray bea duane "calls Reyes"
- reveal bea reyes "calls Reyes"
- betray lois perry "untrue"
- date.past grant lois "could testify"
- sad lois "tired of"

== 5 Short Notice
[Reyes](reyes) catches [Duane](duane) at a bus depot. [Duane](duane) spits at [Bea](bea). [Hal](hal) gets [his](hal) money back. [Amrit](amrit) still has a job. The [trapper](solo) wants [his](solo) truck. [Hal](hal) buys [Solomon](solo) lunch instead. [Tess](tess) counts the stubs again. [She](tess) asks [Perry](perry). [Unger](perry) turns pale. [He](perry) gives [her](tess) a summer job with a good wage. [Tess](tess) takes it. [Amrit](amrit) calls that a bribe. It snows. The coffee machine is out of order. [Denise](denise) sends [Lois](lois) a birthday card. [Lois](lois) throws it out. Nobody likes [Peech](grant). [Peech](grant) likes [Lois](lois).
+ arrest reyes duane "catches Duane"
- attack duane bea "spits at Bea"
- find hal "gets his money"
- invite hal solo "lunch"
- investigate tess perry "asks Perry"
- hire tess perry "summer job"
- accuse amrit perry "a bribe"
- gift denise lois "birthday card"
- reject lois denise "throws it out"
- love grant lois "likes Lois"

== 6 The Audit
An auditor from the Law Society is expected on Monday. Over the weekend a fire breaks out in the file room of [Kowalchuk Unger](firm), and [Tess](tess), [who](tess) has gone back for [her](tess) notes, is overcome by the smoke; [Amrit](amrit) carries [her](tess) down to the shoe store, where [Peech](grant) wraps [her](tess) in a display rug. [Detective Reyes](reyes) finds a lighter engraved with the initials of the elder [partner](hal). [Hal](hal), [who](hal) gave up smoking in 1988 and had passed it on to the [man](perry) across the hall, holds [his](hal) tongue. [He](hal) is marched out before [his](hal) [daughter](tess) has come round.
- attack _ firm "fire"
- injure tess "overcome"
+ rescue amrit tess "carries her"
- help grant tess "wraps her"
- find reyes "finds a lighter"
- gift.past hal perry "passed it on"
- reveal! hal _ "holds his tongue"
+ arrest reyes hal "marched out"
- parent hal tess "daughter"

== 7 Conflict of Interest
[Denise](denise), assigned to prosecute [her](denise) [ex-husband](perry)'s [partner](hal), hands the brief back on the ground that [she](denise) spent nine Christmases at [his](hal) table. In the hospital, the [student](tess) tells [Reyes](reyes) of the stubs. [Perry](perry), [whom](perry) nobody suspects as yet, weeps at [Tess](tess)'s bedside and offers to pay for the best specialists. [Amrit](amrit) has the conduct of [Hal](hal)'s defence and discovers, between two parking tickets, that the money went to a casino across the river. [Lois](lois), tipped off by [Peech](grant), empties the joint account and takes a room at the [Fort Garry](#fortgarry).
- ex denise perry "ex-husband"
- colleague hal perry "partner"
- friend denise hal "nine Christmases"
- reveal tess reyes "tells Reyes"
- sad perry "weeps"
- advisor amrit hal "defence"
+ discover amrit perry "discovers"
- lose.past perry "went to a casino"
- reveal grant lois "tipped off"
- steal lois perry "empties"
- breakup lois perry "takes a room"

== 8 House Odds
In a hearing that lasts eleven minutes, [Judge Thorvaldson](judge) sets the elder [partner](hal) free, and the [gambler](perry), [who](perry) has been sitting in the back row with [his](perry) hat on, gets up and leaves by the fire stairs. [Amrit](amrit) runs after [him](perry). On the [Provencher Bridge](@provencher) [Unger](perry) climbs over the rail and declares that [he](perry) has lit the match, that [he](perry) would never have done it if [he](perry) had known the [girl](tess) was upstairs, and that it's all up with [him](perry). The [junior](amrit) talks about the jelly until [Reyes](reyes) has [him](perry) by the belt.
+ arrest.end judge hal "sets the elder partner free"
- flee perry "leaves by"
+ reveal perry amrit "declares"
- attack.past perry tess "lit the match"
- sad perry "all up with"
- help amrit perry "talks about"
+ rescue reyes perry "has him by"

== 9 Eviction
[Hal](hal) visits [his](hal) former [partner](perry) at the remand centre, where the two [men](hal+perry) sit facing each other through an entire visiting hour before the [elder](hal) asks what the [younger](perry) would like to read. [Peech](grant), having acquired the building at last, raises the rent threefold. [Lois](lois), [who](lois) had believed [his](grant) talk of a penthouse, finds out that [he](grant) has paid for it with [her](lois) money. [Tess](tess) is sent home with a scarred lung. [Amrit](amrit) paints [her](tess) bedroom.
- colleague.end hal perry "former partner"
- find grant "acquired the building"
- threaten grant hal "raises the rent"
- betray grant lois "with her money"
+ discover lois grant "finds out"
- recover tess "sent home"
- injure tess "scarred lung"
- help amrit tess "paints her bedroom"

== 10 Pro Bono
The [trapper](solo), still without a truck, sues the [robber](duane), [who](duane) has nothing but a wedding ring, and in a settlement worked out by [Amrit](amrit) the [wife](bea) of the convicted [man](duane) signs over [her](bea) own car. [Bea](bea) drives it up to the lake in person. [Solomon](solo) makes tea; [she](bea) stays until the road is ploughed, which takes five days. [Denise](denise) resigns from the Crown's office and puts [her](denise) name next to [Kowalchuk](hal)'s on the door. Not one of the old clients stays away, except for a [dentist](dentist) in [Selkirk](@selkirk), [who](dentist) has died.
- accuse solo duane "sues"
- steal.past duane solo "robber"
- married bea duane "wife"
- gift bea solo "signs over"
- help amrit bea+solo "worked out by Amrit"
- travel bea "drives it up"
+ flirt bea solo "stays until"
- quit denise "resigns"
- die dentist "has died"
+ colleague.start denise hal "next to Kowalchuk's"

== 11 Sentence
[Thorvaldson](judge) sends [Perry Unger](perry) down for four years. From the gallery two [women](denise+lois) [who](denise+lois) have both borne [his](perry) name look on; the [first](denise) passes the [second](lois) a handkerchief. [Mrs Unger](lois) has sued [Peech](grant) with the help of [her](lois) [predecessor](denise) and won back half. As [Duane](duane) is moved to the same wing, the two [prisoners](duane+perry) fall out over a radio, and the [embezzler](perry) is found at the foot of the stairs with a broken hip. [Bea](bea), hearing of it on the news, takes off [her](bea) ring and posts it to the penitentiary.
+ arrest judge perry "sends Perry Unger down"
- married.past denise perry "borne his name"
- gift denise lois "a handkerchief"
- advisor denise lois "help of her predecessor"
- accuse lois grant "sued"
- find lois grant "won back"
- quarrel duane perry "fall out"
- injure perry duane "broken hip"
+ breakup bea duane "takes off her ring"

== 12 Closing Argument
[Hal](hal) suffers a heart attack in the middle of a sentence and is kept alive by [Thorvaldson](judge), a ski [patroller](judge) in [his](judge) youth. While [he](hal) lies at [St Boniface](#stboniface), the [landlord](grant) has the locks changed; [Denise](denise), [Amrit](amrit) and [Tess](tess), called to the bar that very morning, set up [their](amrit+denise+tess) desks in the [trapper](solo)'s new truck and hold office hours in the snow until the television comes and [Peech](grant) gives in. The last scene shows the recovered [lawyer](hal) being pushed across the intersection by [his](hal) [daughter](tess) and [her](tess) [fiancé](amrit), [who](amrit) still has paint on one shoe.
+ ill hal "heart attack"
+ rescue judge hal "kept alive"
- hire tess "called to the bar"
- create amrit+denise+tess "hold office hours"
- recover hal "recovered"
- parent hal tess "daughter"
- engaged amrit tess "fiancé"
