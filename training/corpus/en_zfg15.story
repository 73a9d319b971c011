%series Plus One, Minus Two
%lang en
%genre romantic ensemble comedy, Edmonton, TV-listings capsules with two strands
%cast corey   | Corey Laframboise; Corey | m
%cast amrita  | Amrita Gill; Amrita | f
%cast dev     | Devinder Gill; Dev | m
%cast shel    | Shelagh Finn; Shel | f
%cast ned     | Ned Finn; Ned | m
%cast oksana  | Oksana | f
%cast blair   | Blair | n
%cast harj    | Harjit Gill; Mrs. Gill | f
%cast frank   | Frank Laframboise; Frank | m
%cast goalie  | Sven | m
%cast baker   | Milos | m
%cast caterer | - | f
%cast landlady | Mrs. Dyck | f
%cast deadgill | - | m

== 1
[Corey](corey) has been best man nine times and is tired of it. At wedding number ten [he](corey) is seated beside [Amrita](amrita), the [bride](shel)'s wisecracking [colleague](amrita), [who](amrita) steals [his](corey) dessert and, by midnight, [his](corey) heart. [Shel](shel), the [bride](shel), and [Ned](ned), the [groom](ned), drive off in a borrowed snowplow. Nobody is more moved than [Oksana](oksana), [Ned](ned)'s [ex](oksana), [who](oksana) spends the reception sobbing on the shoulder of a junior-league [goalie](goalie), [whose](goalie) name [she](oksana) will remember wrongly for weeks.
- meet amrita corey "seated beside"
- colleague amrita shel "colleague"
- steal amrita corey "steals"
+ love.start corey amrita "his heart"
+ wedding ned shel "wedding"
- ex ned oksana "ex"
- sad oksana "sobbing"
- help goalie oksana "on the shoulder"

== 2
[Amrita](amrita) gives [Corey](corey) [her](amrita) number, with one digit missing as a test. [He](corey) tries all ten. The ninth belongs to [her](amrita) [brother](dev) [Dev](dev), [who](dev) says [he](dev) will break [his](corey) legs, and then, on hearing who it is, invites [him](corey) to play defence. On the honeymoon in [Banff](@banff), [Ned](ned) twists a knee and [Shel](shel) comes down with mumps. [Ned](ned) reads to [her](shel) through the door. The chambermaid thinks [they](ned+shel) have split up already and leaves chocolates for both.
- gift amrita corey "gives Corey her number"
- sibling amrita dev "brother"
+ threaten dev corey "break his legs"
- invite dev corey "play defence"
- travel ned+shel "honeymoon" @banff
- injure ned "twists a knee"
- ill shel "comes down with"
- help ned shel "reads to her"
- breakup! ned shel "split up"

== 3
First date, minus thirty. [Corey](corey)'s truck dies outside the city limits, and [the two](amrita+corey) keep each other warm with stories of everyone who ever left [them](amrita+corey). [Frank](frank), [Corey](corey)'s [father](frank), tows [them](amrita+corey) home and tells [Amrita](amrita), within four minutes, that [her](amrita) predecessor was blonde. [She](amrita) likes the old [man](frank) enormously. [Oksana](oksana) goes to the rink to return the [goalie](goalie)'s handkerchief and gets a puck on the forehead. "Sorry, Steve," [she](oksana) says. It is not Steve.
+ date amrita corey "First date"
- help frank amrita+corey "tows them"
- parent frank corey "father"
- reveal frank amrita "tells Amrita"
- breakup.past _ amrita+corey "ever left them"
- couple.past _ corey "predecessor"
- friend.start amrita frank "likes the old man"
- gift oksana goalie "return"
- injure oksana "a puck"

== 4
The [Gills](dev+harj) come to dinner. [Mrs. Gill](harj) has brought a list of questions; number one is what a carpet [fitter](corey) earns. [Dev](dev), torn between a [sister](amrita) and a decent left wing, lies for [Corey](corey) so lavishly that [Mrs. Gill](harj) asks to see the yacht. [Shel](shel) goes back to work and discovers that [Blair](blair), from payroll, has been given [her](shel) desk, [her](shel) plants and the promotion [she](shel) was promised. [She](shel) bites a pencil in half. [Blair](blair), it must be said, waters the plants.
- kin dev harj "The Gills"
- sibling amrita dev "sister"
- betray dev harj "lies for Corey"
- help dev corey "lies for Corey"
- return shel "goes back"
+ discover shel blair "discovers"
- hire blair "promotion"
- lose shel "was promised"
- sad shel "bites a pencil"

== 5
[Corey](corey) comes clean about the yacht, and [Mrs. Gill](harj), [who](harj) has known since the soup, gives [him](corey) a second helping and [her](harj) late [husband](deadgill)'s gloves. [Amrita](amrita) moves half of [her](amrita) wardrobe to [his](corey) place: [his](corey) [landlady](landlady), [Mrs. Dyck](landlady), does not hold with unmarried wardrobes. In the staff kitchen [Shel](shel) calls [Blair](blair) a thief to [Blair](blair)'s face. [Blair](blair) takes [her](shel) by the hand, leads [her](shel) to the filing room and shows [her](shel) who really stole [her](shel) job: the signature is [Ned](ned)'s.
+ reveal corey harj "comes clean"
- discover.past harj corey "known since the soup"
- gift harj corey "second helping"
- married.past deadgill harj "late husband's"
- die.past deadgill "late"
- move amrita corey "moves half"
- accuse shel blair "a thief"
- reveal blair shel "shows her"
+ betray.past ned shel "stole her job"

== 6
[Ned](ned) works in personnel, and [he](ned) knew it was against the rules to promote [his](ned) own [wife](shel). [He](ned) had meant to tell [Shel](shel) after the honeymoon, then after the mumps. [She](shel) throws [his](ned) skates from the balcony and spends the night at [Amrita](amrita)'s, or rather at [Corey](corey)'s, [who](corey) sleeps in the bath. [Oksana](oksana) happens to be passing under the balcony. [She](oksana) picks up the skates and carries them upstairs to [her](oksana) old [flame](ned), and for a moment the door stays open.
- married ned shel "wife"
- reveal? ned shel "meant to tell"
+ quarrel ned shel "throws his skates"
- help amrita+corey shel "spends the night"
- find oksana "picks up"
- couple.past ned oksana "old flame"
- return oksana ned "carries them upstairs"

== 7
Nothing happened, says [Ned](ned); nothing happened, says [Oksana](oksana), [who](oksana) has told the whole rink that it did. It reaches [Shel](shel) by way of the Zamboni driver. [Corey](corey), best [friend](corey) of the [accused](ned), knows that it isn't true, having been on the phone with [him](ned) all evening about a ring; but if [he](corey) says so, the ring is no surprise. [He](corey) holds out until dessert. [Amrita](amrita) chokes on [her](amrita) flan. "Ask [me](amrita) again in spring," [she](amrita) coughs.
- sex! ned oksana "Nothing happened"
- cheat! ned shel "Nothing happened"
- betray oksana ned "has told"
- friend corey ned "best friend"
- accuse _ ned "accused"
- discover.past corey ned "knows"
- propose? corey amrita "a ring"
+ reveal corey amrita "holds out until dessert"
- reject amrita corey "Ask me again"

== 8
[Shel](shel) has a talk with [Oksana](oksana) in the penalty box. Why does [she](oksana) do such things? Because in six years nobody has once called [her](oksana) back, weeps the [liar](oksana), except a [goalie](goalie), and [she](oksana) can't remember if [he](goalie)'s a Steve or a Sven. [Shel](shel) can: [he](goalie) is standing behind the glass with a bunch of thistles. At home [Ned](ned) has cleared out [his](ned) half of the closet, resigned from personnel and written [his](ned) [wife](shel) a reference. It is three pages long and mostly about [her](shel) ankles.
- reveal oksana shel "a talk"
- sad oksana "weeps"
- betray.past oksana ned+shel "the liar"
- love goalie oksana "thistles"
- gift? goalie oksana "thistles"
- move? ned "cleared out"
+ quit ned "resigned"
- create ned "written"
- married ned shel "wife"

== 9
[Frank](frank) slips on the ice and lies in the yard for three hours, until [Mrs. Gill](harj), come to look at the carpets, covers [him](frank) with four of them and sings to [him](frank) till help arrives. [His](frank) hip is broken, and [his](frank) good mood isn't. [Corey](corey) and [Amrita](amrita) get into a fight in the corridor about whose [parent](frank+harj) is flirting with whose. [Shel](shel) turns down the promotion which [Blair](blair) has turned down for [her](shel), and [the two](blair+shel) of [them](blair+shel) hand in [their](blair+shel) notice on the same sheet.
- injure frank "hip is broken"
+ rescue harj frank "covers him"
- parent frank corey "parent"
- parent harj amrita "parent"
- quarrel amrita corey "get into a fight"
- flirt frank harj "flirting"
- reject shel blair "turns down"
+ quit blair+shel "hand in their notice"

== 10
[Blair](blair) and [Shel](shel) open a wedding agency in [Blair](blair)'s garage, and the very first [clients](frank+harj) are [Frank](frank) and [Mrs. Gill](harj), eighty and seventy-four. [Dev](dev) faints. [Amrita](amrita) points out that [Corey](corey) would be [her](amrita) [stepbrother](corey). [Milos](baker), the [baker](baker) from downstairs, [who](baker) is to do the cake, is shown the books by mistake and finds that the [caterer](caterer) has been cheating the new [firm](blair+shel) out of hundreds. The [caterer](caterer) leaves town in a truck full of shrimp.
+ create blair+shel "open a wedding agency"
- engaged frank harj "first clients"
- ill dev "faints"
- kin? amrita corey "stepbrother"
- discover baker caterer "finds that"
- steal.past caterer blair+shel "cheating"
+ flee caterer "leaves town"

== 11
At the stag night, in a curling club, [Frank](frank) confides to [his](frank) [son](corey) that [he](frank) is scared stiff. [Corey](corey), best [man](corey) for the eleventh time, talks the [bridegroom](frank) through it and talks himself into something in the process. [Ned](ned), delivering the ice, finds [Shel](shel) behind the bar and asks if [she](shel) has read page two. [She](shel) has it in [her](shel) shoe. [They](ned+shel) kiss until the ice has melted. The [goalie](goalie) spells [his](goalie) name for [Oksana](oksana), with the tip of a skate, in letters one metre high.
- celebrate _ frank "stag night"
- parent frank corey "son"
- sad frank "scared stiff"
- advisor corey frank "best man"
- help corey frank "talks the bridegroom"
+ kiss ned shel "kiss"
+ reconcile ned shel "kiss"
- reveal goalie oksana "spells his name"

== 12
It's spring, according to the calendar. Under a tent in a blizzard, [Harjit Gill](harj) and [Frank Laframboise](frank) are joined in matrimony by a [woman](landlady) [who](landlady) turns out to be [Mrs. Dyck](landlady), [Corey](corey)'s [landlady](landlady), licensed for everything except wardrobes. [Amrita](amrita) takes [Corey](corey) aside. "Ask [me](amrita) again." [He](corey) does, [she](amrita) does, and [Dev](dev), holding the samosas, blubbers. [Shel](shel) is drinking ginger ale, [Ned](ned) has noticed, and [Blair](blair) has started a folder called June, in pencil. [Oksana](oksana) catches the bouquet; [Sven](goalie) makes the save.
+ wedding frank harj "joined in matrimony"
+ propose corey amrita "Ask me again"
- engaged.start amrita corey "He does"
- sad dev "blubbers"
- pregnant? shel ned "ginger ale"
- discover ned shel "has noticed"
- find oksana "catches"
