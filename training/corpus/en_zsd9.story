%series The Salpêtre Run
%lang en
%genre seafaring and war serial: a nitrate steamer between Iquique and Cardiff, 1914, newspaper recap column in long sentences
%cast ivor    | Captain Ivor Bebb; Bebb; Ivor | m
%cast gwladys | Gwladys Bebb; Gwladys | f
%cast olufsen | Olufsen | m
%cast renate  | Renate Voss; Frau Voss; Mrs Voss; Renate | f
%cast voss    | Heinrich Voss; Voss | m
%cast teo     | Teodoro Mamani; Mamani; Teo | m
%cast rosario | Rosario Mamani; Rosario | f
%cast fitz    | Fitzmaurice Lamb; Lamb; Fitz | m
%cast sparks  | Ludo Penny; Penny; Ludo | m
%cast stoker  | Goole | m
%cast cat     | Wilhelmina | f
%cast tito    | Tito | m
%cast soldier | - | m
%cast lady    | - | f
%cast nboy    | - | m
%cast manager | - | m
%cast drowned | - | m

== 1 White Gold
Bound home with nitrate, the steamer [Cwmavon](*cwmavon) lies at [Iquique](@iquique) short of a stoker, a mate and her sailing orders when [Captain Ivor Bebb](ivor), [whose](ivor) [wife](gwladys) [Gwladys](gwladys) sails with [him](ivor) and keeps the log, signs on the Norwegian [Olufsen](olufsen) as mate. In the desert above the town [Teodoro Mamani](teo) has led the saltpetre workers out on strike. Soldiers open fire, [his](teo) [brother](tito) [Tito](tito) is left lying in the square, and [Teo](teo) himself reaches the harbour with a hole in [his](teo) sleeve; [Olufsen](olufsen), [who](olufsen) dislikes soldiers, shuts [him](teo) in the paint locker and sits down on the lid.
- married gwladys ivor "wife"
- hire olufsen ivor "signs on"
- sibling teo tito "brother"
+ kill _ tito "left lying"
- flee teo "reaches the harbour"
+ rescue olufsen teo "shuts him"

== 2 The Passengers
Two cabins have been let: one to [Heinrich Voss](voss), an [engineer](voss) from [Bremen](@bremen), and [his](voss) young [wife](renate) [Renate](renate); the other to [Fitzmaurice Lamb](fitz), [who](fitz) calls himself a traveller in corsets and has more guns than samples. [Gwladys](gwladys), going for paint, finds the [striker](teo). [She](gwladys) gives [him](teo) a shirt of [her](gwladys) [husband](ivor)'s and a shovel, and from that hour the [Cwmavon](*cwmavon) is no longer short of a stoker. [Goole](stoker), the [stoker](stoker) of the other watch, doesn't care to share a bucket with a Bolivian. The [foreigner](teo) shares [his](teo) tobacco with [him](stoker) instead.
- married renate voss "wife"
- betray fitz _ "calls himself"
+ discover gwladys teo "finds the striker"
- gift gwladys teo "a shirt"
- married gwladys ivor "husband"
- hire teo gwladys "a shovel"
- reject stoker teo "doesn't care to share"
- gift teo stoker "shares his tobacco"

== 3 Fourth of August
The wireless [operator](sparks), [Ludo Penny](sparks), nineteen, takes down a message off [Cape Horn](@horn) and has to read it twice: the country of most of the crew is at war. The [engineer](voss), [who](voss) yesterday won four pounds from the [skipper](ivor) at bezique, is today an enemy alien. [Bebb](ivor) asks for [his](voss) word not to touch the engines, gets it, and deals. [Lamb](fitz), on the contrary, wants the [German](voss) put in irons and draws a pistol to lend weight to it. It's the quiet [Frau Voss](renate) [who](renate) takes it out of [his](fitz) fingers. The young [woman](renate) has read [his](fitz) samples case too, [she](renate) says.
+ discover sparks "takes down a message"
- enemy ivor voss "enemy alien"
- find.past voss ivor "won four pounds"
- arrest? fitz voss "put in irons"
- threaten fitz ivor+voss "draws a pistol"
+ steal renate fitz "takes it out"
- discover renate fitz "has read"

== 4 Fire Below
The coal burns. [Goole](stoker) smells it. [Goole](stoker) shouts. Nobody hears [Goole](stoker). [Teo](teo) drags [Goole](stoker) out. [Goole](stoker) has burnt eyes. [Bebb](ivor) needs an engineer. [Voss](voss) gave [his](voss) word. [Bebb](ivor) gives it back. [Voss](voss) goes down with [Olufsen](olufsen). [They](olufsen+voss) flood the bunker. A pipe bursts over [Voss](voss). [Olufsen](olufsen) carries up [Voss](voss). [Renate](renate) sees [his](voss) face and faints. [Gwladys](gwladys) pours rum. [Lamb](fitz) drinks it. Who lit the coal? [Teo](teo) looks at [Lamb](fitz).
+ rescue teo stoker "drags Goole out"
- injure stoker "burnt eyes"
- help olufsen+voss ivor "flood the bunker"
- injure voss "bursts over Voss"
- rescue olufsen voss "carries up"
- ill renate "faints"
- accuse teo fitz "looks at Lamb"

== 5 Port Stanley
In [Stanley](@stanley) the scalded [engineer](voss) is carried ashore to the hospital under guard, and [his](voss) [wife](renate), forbidden to go with [him](voss), has to go on as freight. [She](renate) doesn't know that the corset [man](fitz) has named [her](renate) to the port captain as a spy. The wireless [boy](sparks), [who](sparks) tapped the message out and has not slept since, tells the [captain](ivor)'s [wife](gwladys), and [Gwladys](gwladys) writes in the log, in ink, that [Mrs Voss](renate) was put off the ship at nine. At ten the [castaway](renate), in a boiler suit, is shown to the paint locker by the [man](teo) [who](teo) knows it best.
- injure.past voss "scalded"
- arrest _ voss "under guard"
- married renate voss "wife"
- accuse fitz renate "named her"
- discover! renate fitz "doesn't know"
- sad sparks "has not slept"
+ reveal sparks gwladys "tells the captain's wife"
- married gwladys ivor "captain's wife"
- betray gwladys "writes in the log"
+ help teo renate "is shown to"

== 6 Letters for the Desert
Nothing is sunk this week. [Rosario Mamani](rosario), the [mother](rosario) of the shot [worker](tito) and of the [one](teo) [who](teo) got away, stands daily at the consulate in [Iquique](@iquique), where they tell [her](rosario) that [her](rosario) [sons](teo+tito) are [both](teo+tito) dead. [She](rosario) lights one candle, not two. On board, [Penny](sparks) instructs [Teo](teo) in the Morse code, [Teo](teo) teaches [Penny](sparks) to swear in Aymara, and blind [Goole](stoker) peels potatoes by ear. The ship's [cat](cat), [Wilhelmina](cat), has four kittens in the chart drawer, upon the [South Atlantic](@southatlantic).
- parent rosario teo+tito "mother"
- kill.past _ tito "shot worker"
- flee.past teo "got away"
- die! teo "both dead"
- die.past tito "both dead"
- advisor sparks teo "instructs"
- advisor teo sparks "teaches"
- ill stoker "blind"
+ birth cat "has four kittens"

== 7 The Raider
A grey cruiser stops the [Cwmavon](*cwmavon) off the [River Plate](@plate), and her officers give [Bebb](ivor) ten minutes to take to the boats. [Lamb](fitz), in a woman's hat, is in the first of them. Since the [engineer](voss)'s [wife](renate) is the only [one](renate) aboard [who](renate) speaks German, [she](renate) comes out of the locker, climbs the rail and tells the boarding [lieutenant](soldier) that there's typhus forward; [he](soldier) would rather not look. The raider draws off. The [skipper](ivor), [who](ivor) had logged [her](renate) as gone, asks [his](ivor) [wife](gwladys) for an explanation and gets a kiss. [They](gwladys+ivor) then remember the boat, and turn back for the [coward](fitz).
- threaten soldier ivor "ten minutes"
- flee fitz "in the first of them"
- married renate voss "wife"
+ betray renate soldier "typhus forward"
+ rescue renate ivor "draws off"
- betray.past gwladys ivor "logged her as gone"
- married gwladys ivor "his wife"
- kiss gwladys ivor "a kiss"
- rescue gwladys+ivor fitz "turn back"

== 8 The Samples Case
At [Madeira](@madeira) [Renate](renate) picks the lock once more, this time with the [captain](ivor) looking on, and under the corsets lie three fuses, a letter of credit from the nitrate company and a photograph of [Mamani](teo) with a sum beneath it. So the bunker fire had been meant for one [man](teo). [Lamb](fitz), confronted, shoots out the lamp; the sightless [stoker](stoker), to [whom](stoker) it makes no difference, brings [him](fitz) down in the dark by the sound of [his](fitz) breath. "[You](fitz) owe [me](stoker) two eyes," says [Goole](stoker). [Olufsen](olufsen) has to prise [his](stoker) thumbs loose, one at a time. The paint locker has a new tenant.
+ discover ivor+renate fitz "picks the lock"
- hire.past fitz "a letter of credit"
- attack.past fitz teo "meant for one man"
- attack fitz "shoots out the lamp"
+ attack stoker fitz "brings him down"
- injure.past stoker fitz "two eyes"
- rescue olufsen fitz "prise his thumbs loose"
- arrest _ fitz "has a new tenant"

== 9 Biscay
In the worst of the gale the [prisoner](fitz) talks [Penny](sparks), [who](sparks) has a soft heart, into loosening the cord; an hour later the [boy](sparks) is found senseless at [his](sparks) key, the set smashed, and a boat gone with [Lamb](fitz) in it. Nobody expects to see the [assassin](fitz) alive again, and nobody does. The [mate](olufsen), lashed to the wheel for twenty hours, tells [Gwladys](gwladys), [who](gwladys) feeds [him](olufsen) with a spoon, what [he](olufsen) has told no one, that [he](olufsen) left a drowning [brother](drowned) once to save a cargo. [She](gwladys) wipes [his](olufsen) chin. The strike [leader](teo) mends the set, having been well taught.
- help sparks fitz "loosening the cord"
+ attack fitz sparks "found senseless"
- flee fitz "a boat gone"
- die fitz "nobody does"
- help gwladys olufsen "feeds him"
+ reveal olufsen gwladys "told no one"
- sibling drowned olufsen "brother"
- rescue.past! olufsen drowned "left a drowning brother"
- die.past drowned "drowning"
- advisor.past sparks teo "well taught"
- help teo sparks "mends the set"

== 10 Cardiff
The [Cwmavon](*cwmavon) comes in on the morning tide with everyone at the rail whom this column has learned to like. The [hero](stoker) of the dark is met by a [lady](lady) from the blind school and proposes to [her](lady) before the gangway is down. [Renate](renate), as an alien, is to be interned; [Bebb](ivor) tells the officials that [she](renate) is [his](ivor) [niece](renate), and [Gwladys](gwladys), [who](gwladys) has never lied aloud before, confirms it in Welsh. [Mamani](teo) sends a telegram of one word, for which the wireless [boy](sparks) pays, and half the world away [Rosario](rosario) is read out the name of the [son](teo) for [whom](teo) [she](rosario) lit no candle.
- return ivor "comes in"
- meet lady stoker "is met by"
- propose stoker lady "proposes"
- arrest? _ renate "to be interned"
+ betray gwladys+ivor _ "confirms it"
- kin! ivor renate "niece"
+ reveal teo rosario "sends a telegram"
- help sparks teo "pays"
- parent rosario teo "son"

== 11 The Niece from Bala
Winter. The [Bebbs](gwladys+ivor) have a [lodger](renate) in the back bedroom [who](renate) speaks a Welsh that is put down to [Bala](@bala). A neighbour's [boy](nboy) throws a stone at [her](renate). [Olufsen](olufsen), ashore with fever, is nursed by the supposed [niece](renate), falls in love with the hand that holds the cup, and says nothing, knowing that it wears a ring. [Teo](teo) has shipped out for [Iquique](@iquique) under a false name, against the advice of the [captain](ivor), [who](ivor) lent [him](teo) the fare. From [Stanley](@stanley) comes an envelope with a black edge: [Voss](voss) has died of [his](voss) burns. The [widow](renate) reads it standing up.
- housemate gwladys+ivor renate "lodger"
- kin! gwladys+ivor renate "supposed niece"
- attack nboy renate "throws a stone"
- ill olufsen "fever"
- treat olufsen renate "nursed by"
- love olufsen renate "falls in love"
- confess! olufsen renate "says nothing"
- travel teo "shipped out" @iquique
- help ivor teo "lent him the fare"
+ die voss "has died"
- married.past renate voss "widow"

== 12 One Candle
In [Iquique](@iquique) an old [woman](rosario) opens the door and hits the [man](teo) on the step with a ladle for having been so long; then [she](rosario) feeds [him](teo). The company's new [manager](manager) offers the returned [agitator](teo) a foreman's post. [He](teo) refuses it with both hands. The [Cwmavon](*cwmavon) sails from [Cardiff](@cardiff) without the [Norwegian](olufsen), [who](olufsen) has taken a berth as harbour pilot so as to be near a certain back bedroom; [Renate](renate), in black, lets [him](olufsen) carry the coal. It is too early, [she](renate) tells [him](olufsen), and lends [him](olufsen) an umbrella, which will have to be brought back. [Gwladys](gwladys) enters that in the log as well.
+ return teo "returned"
- attack rosario teo "with a ladle"
- reconcile rosario teo "feeds him"
- hire? teo manager "a foreman's post"
- reject teo manager "refuses it"
- hire olufsen "taken a berth"
- love olufsen renate "near a certain back bedroom"
- reject? renate olufsen "too early"
+ gift renate olufsen "an umbrella"
- create gwladys "enters that in"
