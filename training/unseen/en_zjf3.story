%series The Herring Crown
%lang en
%genre historical drama: merchants and princes in Visby and on the Baltic, 1361, encyclopaedia episode summaries
%cast sunniva  | Sunniva; Sunniva Lybeck | f
%cast dietmar  | Dietmar Lybeck; Dietmar | m
%cast botulf   | Botulf | m
%cast regent   | Regent; Ingegerd; Lady Ingegerd | f
%cast princess | Princess Estrid; Estrid | f
%cast king     | King Valdor; Valdor | m
%cast olof     | Olof Strale; Olof | m
%cast katya    | Katya; Katya of Pskov | f
%cast bishop   | Bishop Nils; Nils | m
%cast rope     | Rope | m
%cast mercer   | - | m
%cast midwife  | - | f
%cast child    | - | m
%cast furrier  | - | m
%cast smother  | - | f

== 1 The Silver Barrels
On the eve of St James, [Dietmar Lybeck](dietmar), the richest [shipowner](dietmar) of [Visby](@visby), gives a banquet for the [Regent](regent), the [Lady Ingegerd](regent), [who](regent) rules for [her](regent) [niece](princess), fifteen-year-old [Princess Estrid](princess). [Sunniva](sunniva), the [host](dietmar)'s much younger [wife](sunniva), is placed beside a penniless [knight](olof) named [Olof Strale](olof), and by the time the herring is served [the two](olof+sunniva) of [them](olof+sunniva) have eyes for nobody else. The [princess](princess), bored, steals a spoon. That night [King Valdor](king)'s sails are sighted off the southern cape.
- celebrate dietmar regent "banquet"
- invite dietmar regent "gives a banquet"
- kin princess regent "niece"
- married dietmar sunniva "wife"
- meet olof sunniva "placed beside"
+ love.start olof sunniva "eyes for nobody else"
- love.start sunniva olof "eyes for nobody else"
- steal princess dietmar "steals a spoon"
- discover _ king "sighted"

== 2 Before the Walls
Nobody opens the gates to the peasants whom the [king](king)'s mercenaries are cutting down, for so the council, at the urging of [Dietmar](dietmar), has resolved. [Botulf](botulf), [his](dietmar) [brother](botulf) and junior [partner](botulf), calls this murder to [his](dietmar) face. [The two](botulf+dietmar) come to blows in the counting house. While the [shipowner](dietmar) is having [his](dietmar) lip seen to, [Sunniva](sunniva) lets down a rope from the tower for [Olof](olof), [who](olof) alone of [his](olof) company is left, and hides [him](olof) among the cloth bales.
- kill king _ "cutting down"
- sibling botulf dietmar "brother"
- colleague botulf dietmar "partner"
- accuse botulf dietmar "murder"
+ quarrel botulf dietmar "come to blows"
- injure dietmar botulf "lip"
- treat dietmar _ "seen to"
+ rescue sunniva olof "lets down a rope"
- help sunniva olof "hides him"

== 3 Terms
[Valdor](king) demands three barrels of silver and a bride. [Ingegerd](regent), [who](regent) was jilted by [him](king) twenty years ago and has kept the glove, haggles [him](king) down to two barrels, but on the second point [he](king) will not budge: it must be the [girl](princess). [Her](princess) [aunt](regent) signs. [Estrid](princess), informed of [her](princess) betrothal by a herald with a cold, locks herself in the organ loft, where [Bishop Nils](bishop) passes [her](princess) figs through the pipes and begs [her](princess) to think of the town.
- wedding? _ king "bride"
+ breakup.past king regent "jilted"
- quarrel king regent "haggles"
- kin princess regent "aunt"
+ engaged.start king princess "betrothal"
- reveal _ princess "informed"
- reject princess king "locks"
- help bishop princess "passes her figs"

== 4 Plain Tale
The town pays [Valdor](king). [Dietmar](dietmar) pays most. [Botulf](botulf) pays nothing and leaves [Dietmar](dietmar). With [him](botulf) goes [Rope](rope). [Rope](rope) is a ship's boy and loves [Botulf](botulf) like a father. [Olof](olof) is still among the bales. [Sunniva](sunniva) brings bread to [Olof](olof). On Friday [she](sunniva) stays. Is this a sin? Neither [Sunniva](sunniva) nor [Olof](olof) asks. A [mercer](mercer) sees straw in [her](sunniva) hair. The [mercer](mercer) holds [his](mercer) tongue, for now.
- gift dietmar king "pays most"
+ quit botulf dietmar "leaves Dietmar"
- boss botulf rope "ship's boy"
- help sunniva olof "brings bread"
+ sex olof sunniva "stays"
- cheat sunniva dietmar "stays"
- discover mercer sunniva "straw"
- reveal! mercer "holds his tongue"

== 5 The Second Ship
The ship that is to carry [Estrid](princess) over to [her](princess) future [husband](king) sails at dawn with a veiled [figure](katya) in the bow; the [figure](katya) is [Katya of Pskov](katya), a [furrier](furrier)'s [daughter](katya) and the [princess](princess)'s dearest playfellow, [who](katya) has volunteered. The true [bride](princess) lies under the herring of the second ship, and the second ship is [Botulf](botulf)'s. When [Rope](rope) lifts the lid and sees [her](princess), [he](rope) is struck dumb, and it isn't on account of the smell. The [Regent](regent), deceived by a veil, waves until the sail is gone.
- engaged king princess "future husband"
- travel katya "sails"
- parent furrier katya "daughter"
- friend katya princess "dearest playfellow"
- help katya princess "volunteered"
+ flee princess king "under the herring"
- find rope princess "sees her"
- love.start rope princess "struck dumb"
+ betray katya+princess regent "deceived by a veil"

== 6 The Price of Cloth
[His](mercer) warehouse having burned down, the [mercer](mercer) pays [Sunniva](sunniva) a visit. Twenty marks a month, [he](mercer) suggests, or the whole street shall hear of the [knight](olof) and the bales. [She](sunniva) pays with [her](sunniva) [mother](smother)'s brooch, then with the silver spoons. [Olof](olof), discovering the reason for [her](sunniva) bare table, would run the [extortionist](mercer) through if [she](sunniva) did not hang on to [his](olof) arm. [She](sunniva) has missed two courses, [she](sunniva) whispers to [him](olof), and [she](sunniva) does not mean at dinner.
- lose mercer "burned down"
- travel mercer sunniva "a visit"
+ threaten mercer sunniva "Twenty marks"
- gift sunniva mercer "pays with"
- parent smother sunniva "mother"
- discover olof mercer "discovering"
- kill? olof mercer "run the extortionist through"
- rescue sunniva mercer "hang on to"
+ pregnant sunniva olof "missed two courses"
- reveal sunniva olof "whispers"

== 7 At Valdor's Court
[Valdor](king) raises the veil, finds a [furrier](furrier)'s [girl](katya) and roars with laughter until the candles gutter. [He](king) does not send [Katya](katya) back. [She](katya) plays chess, [she](katya) swears in three languages, [she](katya) is not in the least afraid of [him](king); by Advent the [king](king) of the Danes is head over heels, and the [impostor](katya), [who](katya) came to save a [friend](princess), catches herself listening for [his](king) boots on the stairs. Letters to the [Regent](regent) speak of the [Princess](katya)'s excellent health.
- discover king katya "finds a furrier's girl"
- parent furrier katya "furrier's girl"
- happy king "roars with laughter"
- reject! king katya "does not send"
- sad! katya king "afraid of him"
+ love.start king katya "head over heels"
- betray.past katya king "impostor"
- rescue.past katya princess "came to save"
- friend katya princess "friend"
- love.start katya king "listening for"
- betray _ regent "Letters"

== 8 Short Days
[Dietmar](dietmar) counts weeks on [his](dietmar) fingers. The [child](child) cannot be from [Dietmar](dietmar). [He](dietmar) strikes [Sunniva](sunniva). [Olof](olof) hears [Sunniva](sunniva) cry. [Olof](olof) comes out of the bales with a sword. [Dietmar](dietmar) falls. The last word of [Dietmar](dietmar) is a number. [Bishop Nils](bishop) finds [Olof](olof) by the body. Guards lead off [Olof](olof). Who will now speak for [Sunniva](sunniva)? The [midwife](midwife) speaks for [Sunniva](sunniva). [She](midwife) has known [her](sunniva) since birth.
- discover dietmar sunniva "counts weeks"
- parent! dietmar child "cannot be from"
- attack dietmar sunniva "strikes"
- sad sunniva "cry"
+ kill olof dietmar "sword"
- die dietmar olof "falls"
- find bishop olof "finds Olof"
+ arrest _ olof "lead off"
- help midwife sunniva "speaks for Sunniva"

== 9 Candlemas
While the [knight](olof) waits for the axe, [Sunniva](sunniva) is brought to bed of a [boy](child) with hair as red as [his](child) [father](olof)'s, so that the [mercer](mercer)'s secret, lapping at every doorstep, is worth nothing any more. [Botulf](botulf), home from [Riga](@riga) to bury a [brother](dietmar) [he](botulf) had stopped greeting, could have [his](botulf) [sister-in-law](sunniva) thrown into the street. Instead the [heir](botulf) leaves the house to [her](sunniva) and pleads before [Ingegerd](regent) for the life of the [man](olof) [who](olof) felled [Dietmar](dietmar).
- kill? _ olof "axe"
+ birth sunniva child "brought to bed"
- parent olof child "father"
- return botulf "home from"
- die.past dietmar "bury"
- sibling botulf dietmar "brother"
- enemy.past botulf dietmar "stopped greeting"
- kin botulf sunniva "sister-in-law"
- gift botulf sunniva "leaves the house"
+ help botulf olof "pleads"
- kill.past olof dietmar "felled"

== 10 Two Crowns
[Rope](rope) and [Estrid](princess), having lived for a winter under one roof in [Riga](@riga), first as fishwife and errand boy, latterly, as the neighbours noted, with a single lamp, come ashore hand in hand. The [Regent](regent) takes the [runaway](princess) by the chin, then in [her](regent) arms. Who, then, is sitting in [Denmark](@denmark)? The answer arrives on parchment: [Valdor](king) begs leave to inform the town that [he](king) has made [Katya](katya) [his](king) [queen](katya), and sends one barrel back.
- housemate.past princess rope "under one roof"
+ couple princess rope "hand in hand"
- return princess+rope "come ashore"
- flee.past princess "runaway"
+ reconcile princess regent "in her arms"
- reveal king regent "inform"
+ wedding.past katya king "his queen"
- gift king _ "sends one barrel back"

== 11 Herring Fair
[Olof](olof) is pardoned on the condition that [he](olof) never again set foot on the island; [he](olof) asks the [widow](sunniva), there on the scaffold, whether [she](sunniva) gets seasick. [She](sunniva) does not. The wedding takes place aboard, [Nils](bishop) officiating with one eye on the tide, and the [midwife](midwife) gives away the [bride](sunniva). [Estrid](princess), crowned on Whit Sunday, names a former ship's [boy](rope) [Master](rope) of the Harbour. [Ingegerd](regent), no longer anything, throws a glove into the sea. The [mercer](mercer) sells up.
- rescue _ olof "pardoned"
- married.past dietmar sunniva "widow"
+ propose olof sunniva "seasick"
+ wedding olof sunniva "wedding"
- hire princess "crowned"
- hire rope princess "Master of the Harbour"
- quit regent "no longer anything"
- quit mercer "sells up"
