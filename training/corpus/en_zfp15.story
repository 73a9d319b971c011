%series Station Forty
%lang en
%genre firefighter drama in Perth, encyclopaedia episode synopses
%cast mack    | Station Officer Mack; Mack; Bridget Mack | f
%cast joel    | Joel Wirrpanda; Joel | m
%cast tien    | Tien Pham; Tien | f
%cast archie  | Archie Boyle; Archie | m
%cast blaze   | Will Blaze; Blaze | m
%cast saskia  | Saskia | f
%cast rory    | Rory Mack; Rory | m
%cast dot     | Dot Boyle; Dot | f
%cast sage    | Sage | f
%cast nguyen  | Uncle Bao; Bao | m
%cast gwen    | Gwen | f
%cast kid     | - | f
%cast baby    | - | f
%cast dentist | - | m

== 1
The pilot introduces the men and women of B Watch on the morning on which [Bridget Mack](mack), the first [woman](mack) to command the station, finds in its newest [recruit](blaze), [Will Blaze](blaze), the [man](blaze) [whom](blaze) [she](mack) had taken home from a wedding three nights earlier without asking [his](blaze) surname. [Archie Boyle](archie), the [driver](archie), [whose](archie) [wife](dot) [Dot](dot) has just celebrated thirty years of packing [his](archie) sandwiches, senses something and holds [his](archie) peace. At a balcony fire in Subiaco [Tien Pham](tien) is cut off by the flames, and is carried out, swearing, by [Joel Wirrpanda](joel), [her](tien) best [mate](joel) since the academy, [who](joel) is found afterwards behind the truck, shaking.
- hire mack "command"
- sex.past blaze mack "taken home"
+ meet blaze mack "newest recruit"
- hire blaze "newest recruit"
- boss mack blaze "newest recruit"
- married archie dot "wife"
- celebrate dot "thirty years"
+ rescue joel tien "carried out"
- friend joel tien "best mate"
- sad joel "shaking"

== 2
[Mack](mack), [who](mack) holds that what happens at weddings stays there, informs [Blaze](blaze) across a desk that [she](mack) is henceforth [his](blaze) [superior](mack) and nothing besides, to which [he](blaze) agrees rather faster than [she](mack) would have liked. [Her](mack) [brother](rory) [Rory](rory), just out on parole, turns up with a kitbag and is given the couch. [Tien](tien) is going to be married: the [man](dentist), a [dentist](dentist) from Fremantle picked out by [Uncle Bao](nguyen), is kind and solvent, and [she](tien) has met [him](dentist) twice. [Joel](joel), [whom](joel) [she](tien) asks to be [her](tien) [man](joel) of honour, says that it would be an honour, goes home and takes apart a motorbike.
+ reject mack blaze "nothing besides"
- boss mack blaze "superior"
- sibling mack rory "brother"
- arrest.past _ rory "parole"
- return rory "turns up"
- housemate mack rory "given the couch"
- wedding? dentist tien "going to be married"
- meet.past dentist tien "has met him"
- advisor? joel tien "man of honour"
- kin nguyen tien "Uncle Bao"
+ love joel tien "takes apart a motorbike"

== 3
[Dot](dot) has a lump. [Archie](archie) doesn't know it. [Dot](dot) tells [Gwen](gwen). [Gwen](gwen) lives next door to [Dot](dot). "Tell [Archie](archie)," says [Gwen](gwen). [Dot](dot) packs the sandwiches instead. At the station [Saskia](saskia) winks at [Blaze](blaze). [Saskia](saskia) drives the ambulance. [Blaze](blaze) winks back and looks for [Mack](mack). [Mack](mack) polishes a valve twice. On Friday [Saskia](saskia) has a beer with [Blaze](blaze). [He](blaze) talks only of [Mack](mack). [Saskia](saskia) pays. [Rory](rory) steals the tip, and [Mack](mack) makes [Rory](rory) carry it back to [Saskia](saskia). [She](saskia) likes [Rory](rory)'s ears.
- ill dot "lump"
- discover! archie dot "doesn't know"
+ reveal dot gwen "tells Gwen"
- neighbour dot gwen "next door to"
- flirt blaze saskia "winks at"
- jealous mack saskia "polishes a valve"
- date blaze saskia "has a beer with"
- love blaze mack "talks only of"
+ steal rory saskia "steals the tip"
- love.start saskia rory "likes Rory's ears"

== 4
An explosion in a paint shop buries [Mack](mack) and [Blaze](blaze) for five hours in an inspection pit, where, [each](blaze+mack) being convinced that the end is near, [they](blaze+mack) say a number of things to one another that cannot afterwards be unsaid, and, in the beam of a dying torch, do more than say them. [Archie](archie), digging with [his](archie) hands, brings [both](blaze+mack) of [them](blaze+mack) up alive. In the ambulance [Saskia](saskia), sticking plasters on [her](mack) forehead, remarks to the [station officer](mack) that [she](mack) has soot on [her](mack) mouth in the shape of somebody else's. [Dot](dot) is operated on that same afternoon, having told [her](dot) [husband](archie) that [she](dot) was going to the hairdresser's.
- sad blaze+mack "the end is near"
+ confess blaze mack "say a number of things"
+ kiss blaze mack "more than say them"
- rescue archie blaze+mack "brings both of them up"
- treat mack saskia "sticking plasters"
- discover saskia blaze+mack "remarks"
- treat dot _ "operated on"
- betray dot archie "the hairdresser's"
- married archie dot "husband"

== 5
As relations within a watch are grounds for dismissal, [the two](blaze+mack) hide behind shopping trolleys, in cinemas and, once, in the hose tower, where [Rory](rory) finds [them](blaze+mack) and demands a month's rent for [his](rory) silence. [Gwen](gwen), at the end of [her](gwen) tether, tells [Archie](archie) over the hedge where [his](archie) [wife](dot) has really been. [He](archie) drives the fire engine, all eleven tonnes of it, to the hospital, parks it in the bay marked for consultants, and climbs into the narrow bed beside [her](dot) in [his](archie) boots. The [dentist](dentist), in the third episode of [his](dentist) existence to feature no dialogue, is presented by [Tien](tien) to [Joel](joel), [who](joel) breaks a glass in [his](joel) hand.
- couple.start blaze mack "hide behind"
- discover rory blaze+mack "finds them"
+ threaten rory blaze+mack "demands a month's rent"
+ reveal gwen archie "tells Archie"
- married archie dot "wife"
- help archie dot "climbs into"
- injure joel "breaks a glass"
- meet dentist joel "is presented by"
- jealous joel dentist "breaks a glass"

== 6
Three days before the ceremony [Uncle Bao](nguyen), a [man](nguyen) of few words, asks [his](nguyen) [niece](tien) why [she](tien) cries in the van. [She](tien) says that [she](tien) is happy. [He](nguyen) replies that [he](nguyen) fled a country in a boat, that [he](nguyen) knows what happy looks like, and that the banquet can be frozen. The [dentist](dentist), on being given back the ring, proves [his](dentist) quality by embracing [her](tien) and confessing to a hygienist in Bunbury. There remains the question of what to say to [Joel](joel), [who](joel) in ignorance of all this has put in for a transfer to [Broome](@broome), and is already on the road when [Tien](tien) sets off [his](joel) pager.
- kin nguyen tien "niece"
- sad tien "cries"
- betray tien nguyen "says that she is happy"
- flee.past nguyen "fled"
+ breakup tien dentist "given back the ring"
- reveal dentist tien "confessing"
- cheat dentist tien "hygienist"
- quit? joel "transfer"
- flee joel tien "on the road"

== 7
[Joel](joel) turns the car round. [Tien](tien) stands on the highway in a wedding dress and gumboots. "No one died," says [Tien](tien). "[I](tien) only wanted [you](joel) here." [Joel](joel) gets out. [Tien](tien) walks straight into [Joel](joel). Trucks hoot at [them](joel+tien). For the next hour [Joel](joel) does not let go of [Tien](tien). [Blaze](blaze) has pulled a [child](kid) from the river. [Blaze](blaze) cannot stop coughing. That night [Saskia](saskia) takes [Rory](rory) home. [Rory](rory) makes breakfast for [Saskia](saskia), with [her](saskia) own eggs. [Mack](mack) waits in vain for [Blaze](blaze).
- return joel "turns the car round"
+ confess tien joel "wanted you here"
- reconcile joel tien "straight into"
+ couple.start joel tien "does not let go"
- rescue blaze kid "pulled a child"
- ill blaze "coughing"
- sex rory saskia "takes Rory home"
- gift rory saskia "makes breakfast"
- date! blaze mack "waits in vain"

== 8
What keeps [Blaze](blaze) away is a letter: [Gwen](gwen), as nobody at the station had reason to suspect, is the [woman](gwen) from [whom](gwen) [he](blaze) was removed at the age of four, and the quiet house beside the [Boyles](archie+dot)' the one that [he](blaze) had applied to Station Forty in order to be near. [He](blaze) has driven past it for a year. It is [Dot](dot), bald and in excellent spirits, [who](dot) takes [him](blaze) by the sleeve and marches [him](blaze) through the hedge. [Mother](gwen) and [son](blaze), [both](blaze+gwen) at a loss, discuss the weather until dark. When [he](blaze) explains himself to [Mack](mack) at last, [she](mack), [who](mack) had thought herself thrown over, cries and hits [him](blaze) with a helmet.
+ parent gwen blaze "Mother and son"
- neighbour archie+dot gwen "beside the Boyles'"
- recover dot "excellent spirits"
- help dot blaze "takes him by the sleeve"
+ meet blaze gwen "through the hedge"
- reveal blaze mack "explains himself"
- breakup! blaze mack "thrown over"
- sad mack "cries"
- attack mack blaze "hits him"

== 9
The anonymous complaint about B Watch which lands on the commissioner's desk is not, as everyone believes, the work of [Rory](rory), [who](rory) is by now so thoroughly reformed by [Saskia](saskia) that [he](rory) flosses; it was written by [Archie](archie). Before the board the [driver](archie) explains that an officer who would have to choose in a fire between the crew and [her](mack) [lover](blaze) will choose wrong whichever way she goes; [he](archie) says it looking at the floor. [Mack](mack), to [whom](mack) [he](archie) had been a father, hands in [her](mack) helmet so that [Blaze](blaze) may keep [his](blaze). [Dot](dot), on hearing what [her](dot) [husband](archie) has done, puts nothing in [his](archie) sandwiches.
- accuse! rory mack "everyone believes"
+ accuse archie blaze+mack "written by Archie"
- couple rory saskia "reformed by"
- couple blaze mack "lover"
- betray archie mack "explains"
+ quit mack "hands in her helmet"
- married archie dot "husband"
- sad dot archie "nothing in his sandwiches"

== 10
Set half a year later, the last episode opens on a bushfire and a retired [officer](mack), big with child, working the radio of a school gymnasium as a volunteer. Out on the ridge the truck has overturned; [Archie](archie) is pinned, the wind is turning, and the choice [he](archie) spoke of has to be made by [Blaze](blaze), [who](blaze) can reach either the old [man](archie) or the water. Talked through it by a [voice](mack) [he](blaze) knows, [he](blaze) gets both. [Archie](archie) asks for the handset and begs [Mack](mack)'s pardon on an open channel, with four brigades listening; [she](mack) grants it between two contractions. The [girl](baby) is born among the gym mats, into the hands of [Saskia](saskia), at that moment on [her](saskia) honeymoon with [Rory](rory).
- pregnant mack blaze "big with child"
- injure archie "pinned"
- help mack blaze "Talked through"
+ rescue blaze archie "gets both"
+ reconcile archie mack "grants it"
- birth mack baby "is born"
- treat mack saskia "into the hands"
- wedding.past rory saskia "honeymoon"

== 11
A special, broadcast at Christmas, catches up with the watch at the table of [Uncle Bao](nguyen), where the frozen banquet is being eaten at last, [Joel](joel) and [Tien](tien) having gone to the registry that morning between two call-outs, still smelling of smoke. [Gwen](gwen), [grandmother](gwen) for a month, has not put the [infant](baby) down; [Dot](dot), two years clear, dances with [her](dot) [neighbour](gwen)'s [son](blaze). [Mack](mack) announces that [she](mack) has accepted command of the training college and intends to be nobody's sweetheart in secret ever again. [Blaze](blaze), with [his](blaze) mouth full, takes this for a proposal, and by the time that [he](blaze) has been told that it was not one, it has become one.
+ wedding joel tien "gone to the registry"
- kin baby gwen "grandmother"
- recover dot "two years clear"
- neighbour dot gwen "neighbour's"
- parent gwen blaze "son"
- hire mack "command of the training college"
- couple blaze mack "sweetheart"
+ propose mack blaze "it has become one"

== 12
The brief closing episode follows [Sage](sage), a [probationer](sage) of nineteen, through [her](sage) first night. [She](sage) polishes. [She](sage) is sent for a left-handed hose by [Joel](joel), [who](joel) was once sent for it by [Archie](archie), and is comforted by [Tien](tien), [whose](tien) belly no longer fits under the belt. In the locker [she](sage) has been given hangs a photograph of people [she](sage) does not know, laughing in front of an overturned truck. [She](sage) asks who they are. "Family," says [Archie](archie), [who](archie) retires in the morning, and begins to tell [her](sage), and is interrupted by the bell.
- hire sage "first night"
- betray joel sage "left-handed hose"
- help tien sage "comforted by"
+ pregnant tien joel "no longer fits"
- quit? archie "retires in the morning"
- reveal? archie sage "begins to tell her"
