%series The Ormsby Players
%lang en
%genre comedy about an amateur dramatic society in a North Yorkshire market town, encyclopaedia episode list in long sentences
%cast players  | Ormsby Players | g
%cast hester   | Hester Thwaite; Hester; Miss Thwaite | f
%cast clive    | Clive Garbutt; Clive; Garbutt | m
%cast maxine   | Maxine Garbutt; Maxine | f
%cast len      | Leonard Sleightholme; Len | m
%cast ruby     | Ruby Sleightholme; Ruby | f
%cast anders   | Anders Holm; Anders | m
%cast kit      | Kit Dowson; Kit | n
%cast vernon   | Vernon Peacock; Vernon; Peacock | m
%cast adaeze   | Adaeze Nwosu; Adaeze | f
%cast moira    | Moira Peacock; Moira | f
%cast agnes    | Agnes | f
%cast leading  | - | f
%cast spec     | - | n
%cast pc       | PC Readman; Readman | m

== 1 Curtain
When [Hester Thwaite](hester), [who](hester) founded the [Ormsby Players](players) in 1981 and has directed every one of [their](players) forty Christmas thrillers since, announces that this year's will be [her](hester) last, [Clive Garbutt](clive), [dentist](clive) and leading [man](clive), goes home to practise looking surprised, for [he](clive) has been after [her](hester) chair for years; [his](clive) [wife](maxine) [Maxine](maxine), [who](maxine) has been the corpse in eleven productions, hopes for a speaking part. The choice of the outgoing [director](hester), however, falls upon a [newcomer](adaeze), the [pharmacist](adaeze) [Adaeze Nwosu](adaeze), and the [dentist](clive) does not need to act.
- create.past hester players "founded"
- boss hester players "directed"
- reveal hester _ "announces"
- create.past maxine "eleven productions"
- quit? hester "will be her last"
- hire? clive "after her chair"
- married clive maxine "wife"
- hire? maxine "speaking part"
+ hire adaeze hester "falls upon a newcomer"
- jealous clive adaeze "does not need to act"

== 2 Auditions
To the auditions in the chapel hall come, besides the usual faces, [Anders Holm](anders), a Norwegian wind-turbine [engineer](anders) lodging with the [widower](len) [Leonard Sleightholme](len), and [Kit Dowson](kit), the butcher's [apprentice](kit), [who](kit) was dropped from the school play for laughing and wants to be forgiven. [Len](len)'s [daughter](ruby) [Ruby](ruby), [who](ruby) sells the tickets, forgets to charge the [Norwegian](anders). The part of the inspector, which [Garbutt](clive) has regarded as [his](clive) property, goes to the [lodger](anders), and the [dentist](clive), being offered the butler, declares that [he](clive) will sooner have [his](clive) own teeth out, and slams the door so hard that it comes off.
- housemate anders len "lodging with"
- die.past _ "widower"
- married.past _ len "widower"
- quit.past kit "dropped from"
- reconcile? kit _ "wants to be forgiven"
- parent len ruby "daughter"
- hire? clive adaeze "being offered the butler"
- love.start ruby anders "forgets to charge"
- hire anders adaeze "goes to the lodger"
+ reject clive adaeze "sooner have"

== 3 The Rival House
In the disused cinema across the square the [man](clive) [who](clive) slammed the door opens a house of [his](clive) own, the Garbutt Theatre, with a thriller that bears a strong likeness to [Hester](hester)'s, of which [he](clive), as it soon appears, has taken the only copy from the hall safe. [Vernon Peacock](vernon), an estate [agent](vernon), puts up the money, and half the old cast goes over to [him](clive), though not [his](clive) [wife](maxine), [who](maxine) stays with the new [director](adaeze) for the sake of four lines in the second act. [PC Readman](pc), asked by the [founder](hester) to look into the matter of the safe, looks into it, finds a sandwich and closes it.
- quit.past clive players "slammed the door"
+ create clive "opens a house"
+ steal clive hester "the only copy"
- help vernon clive "puts up the money"
- betray _ adaeze "goes over to him"
- married clive maxine "wife"
- boss adaeze maxine "new director"
- betray! maxine adaeze "stays with"
- create.past hester players "founder"
- investigate pc "looks into it"

== 4 Lines
Rehearsals go badly. [Anders](anders) forgets [his](anders) lines. [Ruby](ruby) prompts [him](anders). [He](anders) gives [Ruby](ruby) a herring. [Kit](kit) laughs at the corpse. [Maxine](maxine) glares at [Kit](kit). [Adaeze](adaeze) asks [Hester](hester) for help. [Hester](hester) says no. It is now [her](adaeze) play. In the night [Clive](clive) rings [Adaeze](adaeze). [He](clive) offers [her](adaeze) two hundred pounds to give up. [She](adaeze) hangs up on [Clive](clive). In the morning [her](adaeze) shop window is in pieces. Nobody has seen a thing. [Len](len) sweeps up the glass. May is a cold month in [Ormsby](@ormsby).
- gift anders ruby "a herring"
- help! hester adaeze "says no"
- gift? clive adaeze "two hundred pounds"
+ reject adaeze clive "hangs up"
- quit? adaeze "give up"
- attack _ adaeze "in pieces"
- discover! _ "Nobody has seen"
- help len adaeze "sweeps up"

== 5 The Brick
The brick that went through the [pharmacist](adaeze)'s window turns out to have come from the yard of [Vernon Peacock](vernon), so that suspicion rests on the [backer](vernon) of the rival house until [his](vernon) [sister](moira) [Moira](moira), [who](moira) keeps the library and [Hester](hester)'s secrets, owns up to the police: it was [she](moira) [who](moira) threw it, out of loyalty, as [she](moira) believed, to a [friend](hester) of thirty years [who](hester) had been pushed aside. [Hester](hester), appalled, informs [her](moira) that nobody pushed [her](hester) anywhere, that [she](hester) has gone of [her](hester) own free will, because of what a [specialist](spec) in [Leeds](@leeds) told [her](hester) in January, and that [Moira](moira) is to tell no one.
- accuse _ vernon "suspicion rests on"
- sibling moira vernon "sister"
- reveal moira pc "owns up"
+ attack moira adaeze "threw it"
- friend hester moira "friend of thirty years"
- quit! hester _ "nobody pushed her"
- quit.past hester "own free will"
- advisor spec hester "specialist"
+ ill hester "what a specialist"
- reveal hester moira "informs her"
- reveal! moira "tell no one"

== 6 A Gap in the Hedge
While the brick [thrower](moira) does [her](moira) community service in the shop whose window [she](moira) broke, and even comes to be liked there, [Len](len), [whose](len) tomatoes border on the [Garbutts](clive+maxine)' lawn, finds the [wife](maxine) of [his](len) [dentist](clive) crying in the hedge, [her](maxine) [husband](clive) having told [her](maxine) that [she](maxine) was born to play the dead. [He](len) passes [her](maxine) a tomato. [His](len) [daughter](ruby), less patient, has a walk with the [inspector](anders) to the top of [Roseberry](@roseberry) and is on the point of saying something in the wind when [his](anders) telephone rings, and the voice is a [woman](agnes)'s, and it is calling [him](anders) darling.
- friend.start adaeze moira "be liked"
- neighbour clive+maxine len "border on"
- married clive maxine "wife"
- advisor clive len "his dentist"
- attack.past moira adaeze "brick thrower"
- find len maxine "finds the wife"
- sad maxine clive "crying"
- help len maxine "a tomato"
- parent len ruby "daughter"
+ date anders ruby "a walk"
- confess? ruby anders "on the point of"

== 7 Darling
[Ruby](ruby) does not come to rehearsal, nor does [she](ruby) open the door to the [Norwegian](anders), [who](anders) has no idea what [he](anders) has done and is informed of it, with gestures, by the [apprentice](kit). The [darling](agnes) of the telephone, as [he](anders) could have explained at once, is [Agnes](agnes), [his](anders) [mother](agnes), [who](agnes) is on [her](agnes) way over from [Stavanger](@stavanger) to see [him](anders) act. On the evening of [her](agnes) arrival the set collapses during the second act; [Kit](kit), not laughing for once, throws themself over the [visitor](agnes) and comes away with a broken collarbone, and the sabotaged hinge, when [Adaeze](adaeze) holds it up to the light, has been sawn through.
- reject ruby anders "does she open"
- reveal kit anders "informed of it"
- parent agnes anders "mother"
- discover! anders "has no idea"
- create? anders "see him act"
- travel agnes "on her way"
+ rescue kit agnes "throws themself over"
- injure kit "broken collarbone"
- discover adaeze "holds it up"
+ attack _ players "sabotaged hinge"

== 8 Sawdust
The entire [company](players) is of one mind about whose saw it was, and [Readman](pc), scenting promotion, takes [Clive](clive) out of [his](clive) surgery in the middle of a root canal; but the [prisoner](clive), [who](clive) is for the first time in [his](clive) life being looked at by everyone, is so obviously enjoying himself that [his](clive) [wife](maxine) begins to have doubts, and with [Len](len) holding the ladder breaks into the cinema by night, where [the two](len+maxine) find the saw in the office of the estate [agent](vernon), wrapped in a plan for a supermarket that takes up both sides of the square. [Peacock](vernon), it seems, has been backing one theatre only in order to be rid of two.
- accuse players clive "of one mind"
+ arrest pc clive "takes Clive out"
- happy clive "enjoying himself"
- married clive maxine "wife"
- help len maxine "holding the ladder"
+ discover len+maxine vernon "find the saw"
- betray vernon clive "in order to be rid"
- investigate len+maxine "breaks into"

== 9 Exit an Estate Agent
Before anyone can lay hands on the [saboteur](vernon) [he](vernon) has cleared [his](vernon) account, [his](vernon) [sister](moira)'s and the theatre's and set off for the coast in the florist's van, pursued by [Readman](pc) on a bicycle; the chase ends at the level crossing in [Battersby](@battersby), where [Moira](moira), [who](moira) knows [her](moira) [brother](vernon)'s habits, is sitting on the gate with a flask. [She](moira) does not plead for [him](vernon). The released [dentist](clive), having learnt in one afternoon [who](vernon) sent [him](clive) to prison's door and [who](len+maxine) got [him](clive) away from it, buys [his](clive) [wife](maxine) a bracelet; [she](maxine) thanks [him](clive) and says that [she](maxine) is leaving. [She](maxine) will be living, until further notice, on the other side of the hedge.
- steal vernon clive+moira "cleared his account"
- sibling moira vernon "sister"
+ flee vernon "set off"
- investigate pc vernon "pursued by"
- attack.past vernon players "saboteur"
- help! moira vernon "does not plead"
- discover clive len+maxine+vernon "having learnt"
- rescue.past len+maxine clive "got him away"
- arrest.end clive "released"
- gift clive maxine "a bracelet"
- married clive maxine "wife"
+ breakup maxine clive "she is leaving"
- move? maxine len "will be living"

== 10 The Second Act
With a fortnight to go [Hester](hester) is taken bad in the queue at the bakery, and it comes out, since [Kit](kit) is standing behind [her](hester) and has a voice that carries, what the [librarian](moira) has kept to herself since the spring. The visitors file past the bed in order of seniority. [Clive](clive), [who](clive) comes last and late, brings the stolen manuscript back, every page, and the [patient](hester), [whose](hester) hand [he](clive) doesn't dare to take, tells [him](clive) that [she](hester) has always thought [him](clive) a poor leading man and a very fine butler. [He](clive) asks [Adaeze](adaeze), in front of the whole [cast](players) [he](clive) deserted, whether the part is still to be had.
+ ill hester "taken bad"
- reveal kit _ "it comes out"
- reveal! moira _ "kept to herself"
- gift clive hester "brings the stolen manuscript"
- steal.past clive hester "stolen"
- quit.past clive players "he deserted"
+ hire? clive adaeze "still to be had"
- reject hester clive "poor leading man"

== 11 Dress Rehearsal
[Agnes](agnes), [who](agnes) has prolonged [her](agnes) stay for the sake of the [one](kit) [she](agnes) calls [her](agnes) [knight](kit), knits [Kit](kit) a sling in four colours and, having English enough for the purpose, takes [Ruby](ruby) aside to ask why a [girl](ruby) with such good eyes is hiding behind a prompt book. The sulking [prompter](ruby) learns, two months late, [who](agnes) darling was. There is a scene on the fire escape of which the [engineer](anders)'s [mother](agnes) sees only the feet. [Len](len) has asked [Maxine](maxine) whether [she](maxine) would like separate shelves in the bathroom, and been told that one will do. Of [Vernon](vernon) comes news from [Durham](@durham): [he](vernon) has been given eighteen months.
- rescue.past kit agnes "her knight"
- gift agnes kit "a sling"
- discover ruby agnes "learns"
+ reconcile anders ruby "on the fire escape"
- parent agnes anders "mother"
- couple.start len maxine "one will do"
+ arrest _ vernon "eighteen months"
- reveal agnes ruby "takes Ruby aside"
- move? len maxine "separate shelves"

== 12 Full House
The last thriller of [Hester Thwaite](hester) is given to a full house, with the [author](hester) propped on pillows in the wings, [Maxine](maxine) in four lines and then, when the leading [lady](leading) is laid low by an oyster, in all the others. The [butler](clive) gets the biggest laugh of the evening and looks, for a moment, as if [he](clive)'d swap every inspector in the world for it. When the lights come up the chair beside [Moira](moira) holds nothing but a shawl. [Hester](hester) has slipped away during the applause, which goes on, since no one can bring themselves to tell the audience, for eleven minutes. The late [founder](hester) has left the chair to [Kit](kit).
- create hester "is given to"
- ill leading "laid low"
- hire maxine "all the others"
+ die hester "slipped away"
- reveal! _ "bring themselves to tell"
- create.past hester players "founder"
+ hire kit hester "left the chair"
- ill hester "propped on pillows"
