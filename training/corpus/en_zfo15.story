%series Number, Please
%lang en
%genre period drama: a telephone exchange in small-town Minnesota, 1931, recap columns
%cast ragna | Ragna Tveit; Ragna | f
%cast hazel | Hazel Boone; Hazel | f
%cast birdie | Birdie Tveit; Birdie | f
%cast anders | Anders Tveit; Anders | m
%cast clem | Sheriff Clem Boone; Clem | m
%cast ludvig | Ludvig Moe; Ludvig; Moe | m
%cast ines | Ynez Cordero; Ynez | f
%cast rollo | Rollo Finch; Rollo | m
%cast doc | Doc Abernathy; Abernathy | m
%cast pastor | Pastor Lund; Lund | m
%cast may | May Abernathy; May | f
%cast lineman | Swede; Axel | m
%cast inspector | - | m
%cast colonel | - | m
%cast mrsfinch | Mrs Finch | f

== 1
[Ragna Tveit](ragna) has sat at the switchboard of [Elbow Lake](@elbowlake) since the war and knows all there is to know. [She](ragna) knows that [Hazel](hazel), [wife](hazel) of [Sheriff Clem Boone](clem), rings the feed store at eleven when [her](hazel) [man](clem) is on patrol. [She](ragna) knows that [Anders](anders), [her](ragna) [brother](anders), [who](anders) keeps the feed store, lets it ring only once. What [she](ragna) doesn't know is that [Birdie](birdie), [Anders](anders)'s [girl](birdie), eighteen, [whom](birdie) [she](ragna) has just taken on as second operator, is listening on the other set.
- married clem hazel "wife of Sheriff"
- sibling anders ragna "brother"
+ affair anders hazel "rings the feed store"
- cheat hazel clem "rings the feed store"
- discover ragna anders+hazel "knows that Hazel"
- parent anders birdie "Anders's girl"
- hire birdie ragna "taken on"
- boss.start ragna birdie "second operator"
+ discover birdie anders+hazel "listening"

== 2
A [salesman](rollo) off the noon train, [Rollo Finch](rollo), straw hat, gold tooth, wants a line to Chicago and stays for the [operator](birdie)'s dimples. [He](rollo) buys [Birdie](birdie) a phosphate; [he](rollo) buys [her](birdie) a second. [Ludvig Moe](ludvig), the shy young [druggist](ludvig), [who](ludvig) has been saving up the words since third grade, has to mix both. [Anders](anders) forbids [his](anders) [daughter](birdie) to see the [drummer](rollo) again, and is asked, sweetly, in front of customers, who rings [him](anders) at eleven.
- travel rollo "off the noon train"
+ flirt birdie rollo "buys Birdie a phosphate"
- love ludvig birdie "saving up the words"
- confess! ludvig birdie "saving up the words"
- parent anders birdie "his daughter"
- quarrel anders birdie "forbids"
- threaten birdie anders "asked, sweetly"

== 3
[Ynez Cordero](ines) comes with the beet workers and two words of Norwegian, and gets the room behind the exchange because [Ragna](ragna), to the surprise of everyone including [Ragna](ragna), offers it. The church women make remarks. [Pastor Lund](pastor) makes a visit, with a tract; [Ynez](ines) makes [him](pastor) a tortilla. It's the first time since [his](pastor) wife ran off to [Duluth](@duluth) with the organist that anyone has cooked for [him](pastor), and [he](pastor) leaves without having mentioned the tract or, indeed, having closed [his](pastor) mouth.
- travel ines "comes with"
- help ragna ines "offers it"
- housemate.start ines ragna "the room behind"
- breakup.past _ pastor "ran off"
- married.past _ pastor "wife"
- meet ines pastor "makes a visit"
- gift ines pastor "a tortilla"
+ love.start pastor ines "closed his mouth"

== 4
[Clem](clem) trusts [Hazel](hazel). [Clem](clem) trusts everybody. [May](may) is married to the [doctor](doc) and trusts no one. [May](may) tells [Clem](clem) to ride home early. [Clem](clem) rides home early. [Anders](anders) goes out by the pantry. [He](anders) leaves one boot. [Clem](clem) tries it on. It fits [Clem](clem) very well. [Clem](clem) sits down on the step and holds the boot. [Hazel](hazel) sits down next to [Clem](clem).
- married doc may "is married to"
- reveal may clem "ride home early"
- flee anders clem "goes out"
+ discover clem anders+hazel "one boot"
- sad clem "holds the boot"

== 5
Half the county is on the party line when [Anders](anders) and the [sheriff](clem) have it out, so that half the county knows by supper: the [storekeeper](anders) will not give [her](hazel) up, the [husband](clem) will not let [her](hazel) go, and [neither](anders+clem) has thought of asking [Hazel](hazel). [Hazel](hazel), asked at last by [Ragna](ragna), wants a nickel for the bus. Meanwhile [Rollo](rollo)'s wire to Chicago passes through [Birdie](birdie)'s hands. It is to a [Mrs Finch](mrsfinch), and is signed "your loving hubby". [Birdie](birdie) sends it, letter by letter, as is [her](birdie) duty.
+ quarrel anders clem "have it out"
- love anders hazel "not give her up"
- love clem hazel "not let her go"
- married clem hazel "the husband"
- breakup? hazel clem "nickel for the bus"
- discover birdie rollo "passes through Birdie's hands"
+ married mrsfinch rollo "your loving hubby"
- betray rollo birdie "signed"

== 6
Blizzard. Wires down from here to [Fergus Falls](@fergusfalls), and the [lineman](lineman), [whom](lineman) everyone calls [Swede](lineman), brings in two people on [his](lineman) sled: [Hazel](hazel), [who](hazel) never got farther than the bus shelter, and a half-frozen [Rollo](rollo), put off the train for cheating at cards. [Doc Abernathy](doc) saves the [salesman](rollo)'s feet but not the tooth, which goes toward the bill. [Hazel](hazel) loses what nobody but the [doctor](doc) knew [she](hazel) had been carrying. [Ragna](ragna) holds [her](hazel) hand till daylight, without plugging in a single call.
- rescue lineman hazel+rollo "brings in two people"
- betray.past rollo _ "cheating at cards"
- ill rollo "half-frozen"
- treat rollo doc "saves the salesman's feet"
+ pregnant.past hazel "been carrying"
- lose hazel "loses what nobody"
- discover.past doc hazel "knew she had been"
- help ragna hazel "holds her hand"

== 7
Whose was it? [She](hazel) will not say, not to the [sheriff](clem), [who](clem) brings soup, nor to [his](clem) [rival](anders), [who](anders) brings soup. The soups meet on the stairs. It comes to a scuffle, in the course of which [Clem](clem), two hundred pounds, treads on [Anders](anders), breaks [his](anders) ankle and carries [him](anders), since that is the sort of [man](clem) [he](clem) is, to the [doctor](doc)'s. [Birdie](birdie) moves in with [her](birdie) [aunt](ragna). [Her](birdie) [father](anders), [she](birdie) says, has disgraced [them](anders+birdie+ragna); and the [aunt](ragna) remarks that [she](ragna) has heard worse, on a Tuesday.
- reveal! hazel anders+clem "will not say"
- help anders+clem hazel "brings soup"
- enemy anders clem "rival"
+ attack clem anders "a scuffle"
- injure anders clem "breaks his ankle"
- rescue clem anders "carries him"
+ move birdie ragna "moves in with"
- kin birdie ragna "aunt"
- parent anders birdie "father"
- accuse birdie anders "disgraced them"

== 8
[Ynez](ines) is to be put on the next truck south, by order of a [colonel](colonel) with beets. [Pastor Lund](pastor) preaches on the Moabites and looks at the [colonel](colonel) until the [latter](colonel) blushes. On Monday [he](pastor) asks [Ynez](ines) to become Mrs Lund. There's a drawback: in the eyes of the state [he](pastor) still has a wife in [Duluth](@duluth). [Ragna](ragna) places three calls, calls in two favours and hears from the lady herself that she has been dead for [him](pastor) since 1926 and legally divorced since 1928. The letter had been returned for want of a stamp.
- travel? ines "next truck south"
- accuse pastor colonel "preaches on"
+ propose pastor ines "asks Ynez"
- married! _ pastor "still has a wife"
- help ragna pastor "places three calls"
- divorce.past _ pastor "legally divorced"
+ discover ragna pastor "hears from"

== 9
Nothing much: hogs at four cents, a lost mitten, the lake booming. [Swede](lineman), [who](lineman) is up every pole for [Birdie](birdie)'s sake, gets as far as giving [her](birdie) [his](lineman) real name, [Axel](lineman). [Ludvig](ludvig) overhears. [He](ludvig) shuts the drugstore, walks across the street in [his](ludvig) apron, waits for a gap between two calls and tells [her](birdie) all of it, from third grade on, in a voice so low that [she](birdie) has to take off the headset. The board lights up like Christmas. [She](birdie) lets it.
- love lineman birdie "for Birdie's sake"
- reveal lineman birdie "real name"
- discover ludvig lineman "overhears"
+ confess ludvig birdie "tells her all"
- love? birdie ludvig "lets it"

== 10
[Rollo](rollo) is arrested. [Rollo](rollo) sold [May](may) shares in a lake. The lake belongs to God. [May](may) had pawned the silver. [Abernathy](doc) finds the drawer empty. [Abernathy](doc) roars at [May](may). [May](may) throws a spoon at [Abernathy](doc), the last one. [Clem](clem) locks [Rollo](rollo) in. [Mrs Finch](mrsfinch) arrives from [Chicago](@chicago) with bail. [She](mrsfinch) bails out the dog.
+ arrest clem rollo "is arrested"
- betray.past rollo may "sold"
- discover doc may "finds the drawer empty"
- quarrel doc may "roars"
- attack may doc "throws a spoon"
- travel mrsfinch "arrives from Chicago"
- reject mrsfinch rollo "bails out the dog"

== 11
The company's [inspector](inspector) sits behind [Ragna](ragna) for a day with a watch, and writes that the [operator](ragna) talks, weeps, prays and match-makes on company time. [She](ragna) is dismissed after thirteen years. That evening every receiver in the county is taken off its hook, and stays off. For two days [Elbow Lake](@elbowlake) is as silent as the bottom of it. On the third the same [inspector](inspector), hoarse from shouting across fields, drives up with the key; [Ragna](ragna) keeps [him](inspector) on the porch for as long as it takes to finish a row.
- investigate inspector ragna "sits behind Ragna"
- accuse inspector ragna "writes that"
+ quit ragna inspector "dismissed after"
- help _ ragna "taken off its hook"
+ hire ragna inspector "drives up"

== 12
Spring brings what it can. [Ynez](ines) is wed in yellow by the Methodist from the next town, the [bridegroom](pastor) being otherwise engaged. [Hazel](hazel) has tried living with [Anders](anders) and living with [Clem](clem), and takes the bus now to [St. Paul](@stpaul), with a coin from each, to train as a nurse. [The two](anders+clem) [who](anders+clem) love [her](hazel) stand side by side in its dust, then go for a beer. At the board sits [Birdie](birdie), on [her](birdie) finger a ring that turns it green. "Number, please," [she](birdie) says. It is [Ludvig](ludvig). [He](ludvig) has no number. [He](ludvig) just rang.
+ wedding ines pastor "wed in yellow"
- breakup hazel anders+clem "takes the bus"
- travel hazel "takes the bus" @stpaul
- love anders+clem hazel "love her"
- reconcile anders clem "go for a beer"
+ engaged.start birdie ludvig "a ring"
