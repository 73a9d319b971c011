%series Thin Ice Dairy
%lang en
%genre women's ice-hockey dramedy, Minnesota and Manitoba border: blurbs
%cast tove | Tove Aronson; Tove; Aronson | f
%cast frankie | Frankie Bell; Frankie; Bell | f
%cast elmer | Elmer Aronson; Elmer | m
%cast nadja | Nadja Orlova; Nadja; Orlova | f
%cast beth | Marybeth; Klein | f
%cast royce | Royce Tanner; Royce; Tanner | m
%cast pip | Pip | f
%cast amadou | Amadou | m
%cast viktor | Viktor | m
%cast priest | Father Odo | m
%cast doctor | - | f
%cast goalie | - | f
%cast captain | - | f
%cast pipmum | - | f
%cast scout | - | f
%cast cow | Mabel | f
%cast sheriff | - | n

== 1
[Tove Aronson](tove) milks at four, drives the school bus at seven and tends goal at eight in the evening for the [Lakers](#lakers), a team so poor that its sponsor pays in cheese. Enter [Frankie Bell](frankie), cut from the national squad for breaking a [captain](tove)'s nose. [Her](frankie) new [coach](beth), [Marybeth](beth), rolls out the welcome mat; the nose belonged to [Tove](tove). [They](frankie+tove) are to share a bench, a van and, the motel having burned down, the [Aronson](#aronson) family's second bathroom.
- quit.past frankie "cut"
+ attack.past frankie tove "breaking"
- advisor beth frankie "coach"
- colleague.start frankie tove "share a bench"
+ housemate.start frankie tove "second bathroom"

== 2
[Elmer Aronson](elmer), seventy, a widower and an unbeliever in indoor sports, takes to the new [lodger](frankie) at once, for [she](frankie) can mend a pump. [Tove](tove), jealous in [her](tove) own barn, hides the wrench. Forward [Nadja Orlova](nadja) plays every game with one eye on the stands: [her](nadja) [husband](viktor), [Viktor](viktor), [whom](viktor) [she](nadja) left in [Omsk](@omsk) with a note, has sent a postcard of the rink. On the bus home the cheese is found to have been hollowed out with a spoon.
- married.past _ elmer "widower"
- friend.start elmer frankie "takes to"
- help frankie elmer "mend a pump"
- jealous tove frankie "jealous"
- married nadja viktor "husband"
- flee.past nadja viktor "left"
+ threaten viktor nadja "postcard"
- housemate elmer frankie "lodger"

== 3
It was [Pip](pip), the water [girl](pip), [who](pip) is living under the bleachers on cheese. [Frankie](frankie) finds [her](pip) by the crumbs and, having been put out on the road herself at fourteen, says nothing and moves [her](pip) into the van. Local car [dealer](royce) [Royce Tanner](royce) buys the arena and proposes to freeze it over with condos. [He](royce) proposes to [Klein](beth) as well, between periods. [She](beth) benches [him](royce).
+ find frankie pip "finds"
- reject.past _ frankie "put out"
- help frankie pip "moves"
- reveal! frankie pip "says nothing"
- find royce "buys"
- create? royce "condos"
- propose royce beth "proposes to Klein"
+ reject beth royce "benches"

== 4
First win in thirty months, and a cow is to blame. [Mabel](cow) gets onto the ice in overtime; the visitors' [goalie](goalie), [who](goalie) is afraid of cattle, flees, and [Nadja](nadja) slides it home. [Father Odo](priest) rings the bell for an hour. In the locker room [Tove](tove) hugs the nearest [person](frankie) and is some time in noticing whose collarbone it is. Neither of [them](frankie+tove) looks up. A [man](viktor) with gold teeth asks at the ticket window for number nine.
- find nadja "slides it home"
- sad goalie cow "afraid"
- flee goalie cow "flees"
- celebrate priest "rings"
+ flirt frankie tove "hugs"
+ investigate viktor nadja "asks"

== 5
[Viktor](viktor) gets [Nadja](nadja) as far as the parking lot. [Amadou](amadou), the Zamboni [driver](amadou), six foot seven and as mild as milk, parks eleven tons across the exit. A window is broken, an arm, a gold tooth. The deputies lead [Viktor](viktor) away swearing that [he](viktor) will be back; [Nadja](nadja), [her](nadja) sleeve torn, wants to know of the [giant](amadou) why [he](amadou) did that, as nobody asked [him](amadou). [Amadou](amadou) says that [he](amadou) had been driving past. It was a Zamboni, [she](nadja) says. Nobody drives past.
- abduct? viktor nadja "as far as"
+ rescue amadou nadja "across the exit"
- injure viktor amadou "an arm"
+ arrest _ viktor "lead"
- threaten viktor _ "will be back"

== 6
[Elmer](elmer) doesn't get up at four. It's [Frankie](frankie) [who](frankie) hears the cows, [who](frankie) finds [him](elmer) on the parlor floor with half of [his](elmer) face asleep, and [who](frankie) drives [him](elmer) through a whiteout with [Tove](tove) breathing for [him](elmer) in the back. A [neurologist](doctor) shakes [her](doctor) head and then, by morning, nods it. The two [women](frankie+tove) milk ninety head between [them](frankie+tove) in full hockey gear. Above cow sixty-one, for no reason either can give, [they](frankie+tove) kiss.
+ ill elmer "half of his face"
- find frankie elmer "finds him"
- rescue frankie+tove elmer "drives him"
- treat elmer doctor "nods"
- help frankie+tove elmer "milk"
+ kiss frankie tove "kiss"

== 7
[Pip](pip)'s picture is on a milk carton, which is how [Tove](tove), of all people, comes to read it. [She](pip) has a [mother](pipmum) in [Fargo](@fargo), sober since June, [who](pipmum) comes on the Greyhound with a cake in [her](pipmum) lap. [Pip](pip) locks herself in the penalty box. [Klein](beth) gets in next to [her](pip) and serves the full two minutes without speaking, then another two. On the third penalty the [girl](pip) asks what kind of cake.
- lose pipmum pip "milk carton"
+ discover tove pip "comes to read it"
- travel pipmum "comes"#2
- parent pipmum pip "mother"
- recover pipmum "sober"
- gift pipmum pip "cake"
- flee pip pipmum "locks"
- help beth pip "gets in"
+ reconcile? pip pipmum "what kind of cake"

== 8
[Tanner](royce), jilted by a [coach](beth) and laughed at by a cheese maker, calls in the ice for Friday. Meanwhile the national squad want [Frankie](frankie) back: the [captain](captain) has retired, says the [scout](scout), and the nose has been forgiven. "Not by [me](tove)," says [Tove](tove), and slams the barn. [She](tove) had been about to say something else. [Frankie](frankie) packs [her](frankie) skates, unpacks the wrench that has turned up in [her](frankie) bag, and leaves it on the pillow.
+ threaten royce _ "calls in"
- reject.past beth royce "jilted"
- hire? frankie "want Frankie back"
- quit.past captain "retired"
- reconcile _ frankie "forgiven"
- quarrel frankie tove "slams"
+ move frankie "packs"
- gift frankie tove "leaves it"

== 9
The [Lakers](#lakers) pull up the boards by night and carry the rink away: pipes, benches, the clock. By dawn it lies in [Elmer](elmer)'s lower pasture, where it is thirty below and ice costs nothing. [Royce](royce), standing in an empty hall with a deed, calls the [sheriff](sheriff). [Father Odo](priest) assures [him](royce) it was a miracle. [Nadja](nadja) has driven the Zamboni eleven miles with [Amadou](amadou) on the step, [his](amadou) broken hand in [her](nadja) pocket for the warmth, and on arrival sees no cause to give it back.
+ steal amadou+nadja royce "carry the rink away"
- accuse royce _ "calls"
- betray priest royce "miracle"
- injure.past amadou "broken"
+ love nadja amadou "no cause"

== 10
Bail is a wonderful thing. [Viktor](viktor) walks across the pasture in the second period with a hunting rifle. It's not [Amadou](amadou) [who](amadou) gets to [him](viktor) first, nor the deputies, but [Mabel](cow). As [he](viktor) lies winded under half a ton of Holstein, [Nadja](nadja) skates up, takes a ring from [her](nadja) glove and drops it on [his](viktor) chest. The first word [Elmer](elmer) has spoken since [his](elmer) stroke is heard from the far blanket. It is "offside."
- arrest.past _ viktor "Bail"
- return viktor "walks across"
- threaten viktor nadja "hunting rifle"
+ rescue cow nadja "gets to him first"
- attack cow viktor "winded"
+ breakup nadja viktor "drops it"
- recover elmer "first word"
- ill.past elmer "stroke"

== 11
[Frankie](frankie) watches it all on a phone in [Helsinki](@helsinki), in a changing room with underfloor heating. In the final [she](frankie) is put through alone against an empty net, shoots wide, and can't explain it to a reporter. [Klein](beth) can. [She](beth) has flown [Pip](pip)'s [mother](pipmum) over to cook for the squad; the [cook](pipmum) has a message from the [daughter](pip), to wit, that the [goalie](tove) lets in everything lately and that number sixty-one has calved.
- travel frankie "in Helsinki" @helsinki
- lose frankie "shoots wide"
- travel.past pipmum "flown"
- parent pipmum pip "mother"
- hire pipmum beth "to cook"
- reveal pipmum frankie "message"
+ sad? tove "lets in"
- birth cow "has calved"

== 12
Spring. The rink is a pond with two goals in it. [Tanner](royce) has come round about the boards and stayed to row; [Klein](beth) lets [him](royce) bail. [Amadou](amadou) is to marry [Nadja](nadja) as soon as [she](nadja)'s been unmarried, a matter of stamps. At four in the morning [Tove](tove) goes into the barn, and somebody has milked. [She](tove) stands there holding a wrench. From behind sixty-one comes a voice, wanting to know whether there is still a vacancy in the second bathroom, or, failing that, the first.
- travel royce "come round"
- reconcile beth royce "lets him bail"
- wedding? amadou nadja "marry"
- divorce? nadja viktor "unmarried"
- help frankie tove "milked"
+ return frankie "a voice"
- housemate? frankie tove "vacancy"
