%series Ashgrove High
%lang en
%genre teen school serial, Leicester, fan-wiki recaps
%cast simran  | Simran Gill; Simran; Sim | f
%cast dev     | Dev | m
%cast tolu    | Tolu Adeyemi; Tolu | m
%cast marnie  | Marnie Fox; Marnie; Fox | f
%cast oakes   | Mr Oakes; Oakes | m
%cast yvette  | Ms Beaumont; Beaumont; Yvette | f
%cast bridget | Bridget | f
%cast rain    | Rain Novak; Rain | f
%cast zed     | Zed | m
%cast mum     | Harpreet | f
%cast foxdad  | Councillor Fox | m
%cast sten    | Sten | m
%cast lollipop | - | m
%cast baby    | - | f
%cast foxmum  | - | f
%cast gran    | Gran | f
%cast head    | - | n

== 1 Register
Recap time! [Simran Gill](simran) starts Year Twelve as one half of the golden [pair](simran+tolu), the other [half](tolu) being [Tolu Adeyemi](tolu), [captain](tolu) of everything. [Her](simran) [brother](dev) [Dev](dev), repeating for the second time, still owes [Zed](zed) from the chip shop three hundred quid, and [Zed](zed) has mentioned kneecaps. Enter [Marnie Fox](marnie), slung out of two private schools, [whose](marnie) [dad](foxdad) sits on the council. [She](marnie) plonks herself down beside [Sim](simran); by lunch [the two](marnie+simran) are inseparable. The lollipop [man](lollipop) says it'll end in tears. [He](lollipop) always does.
+ couple simran tolu "golden pair"
- sibling dev simran "brother"
- threaten zed dev "has mentioned kneecaps"
- quit.past marnie "slung out"
- parent foxdad marnie "dad"
- meet marnie simran "plonks herself down"
+ friend.start marnie simran "inseparable"

== 2 Detention
[Mr Oakes](oakes), history, is a legend: funny, fair, and wearing a wedding band that [he](oakes) slides into [his](oakes) pocket whenever [Ms Beaumont](yvette), French, comes in for chalk. [Marnie](marnie), in detention, misses nothing. [She](marnie) films the chalk being fetched. Meanwhile [Dev](dev) pinches the takings of the bake sale to keep [his](dev) kneecaps, and guess who saw? [Rain Novak](rain), the new [girl](rain) with the sketchbook, [who](rain) hasn't spoken since September and, it turns out, has drawn [him](dev) eleven times. Awww.
- married _ oakes "wedding band"
+ affair oakes yvette "slides into his pocket"
- cheat oakes _ "slides into his pocket"
- discover marnie oakes+yvette "misses nothing"
- create marnie "films"
- steal dev _ "pinches"
- discover rain dev "guess who saw"
- love rain dev "eleven times"

== 3 Bus
House party at the [Foxes](foxdad+marnie)'! [Sim](simran) has a temperature, so [Tolu](tolu) goes along with [her](simran) best [mate](marnie) as chaperone. Bad plan. Somewhere between the hot tub and the last bus, [captain](tolu) and [chaperone](marnie) end up under one towel. Next morning [Marnie](marnie) brings [Simran](simran) soup and asks how [she](simran) slept. [Tolu](tolu) can't even open the chat. [Dev](dev), [who](dev) found a shoe of [his](dev) [friend](tolu)'s in a flowerbed, starts counting on [his](dev) fingers and doesn't like the sum. Should [he](dev) tell [her](simran)? [He](dev) bottles it.
- celebrate marnie "House party"
- ill simran "temperature"
+ sex marnie tolu "under one towel"
- cheat tolu simran "under one towel"
- betray marnie simran "asks how she slept"
- gift marnie simran "soup"
- sad tolu "can't even open"
- friend marnie simran "best mate"
- friend dev tolu "friend's"
- find dev "a shoe"
- discover dev marnie+tolu "doesn't like the sum"
- reveal! dev simran "bottles it"

== 4 Short Ones
[Zed](zed) grabs [Dev](dev). [Zed](zed) shoves [Dev](dev) into a van. Rain falls. [Rain](rain) sees the van. [Rain](rain) finally speaks. "Number plate," says [Rain](rain). [She](rain) tells [Mr Oakes](oakes). [Oakes](oakes) follows on a bike. [Oakes](oakes) pays off [Zed](zed). [Dev](dev) promises to work it off. [Dev](dev) hugs [Rain](rain). [Rain](rain) goes silent again. [Ms Beaumont](yvette) has bought two tickets to [Lyon](@lyon). [Oakes](oakes) will tell [his](oakes) [wife](bridget) on Friday. It was Friday last week, too. [Bridget](bridget) packs [his](oakes) lunch.
+ abduct zed dev "into a van"
- discover rain "sees the van"
- reveal rain oakes "tells Mr Oakes"
+ rescue oakes dev "pays off"
- happy dev "hugs"
- travel? oakes+yvette "two tickets" @lyon
- reveal? oakes bridget "will tell his wife"
- married bridget oakes "wife"

== 5 Screenshot
Somebody airdrops the chalk film to the whole of assembly. (We all know who.) [Bridget](bridget), the school [nurse](bridget), is in the third row. [She](bridget) stands, unclips [her](bridget) lanyard and walks; [Mr Oakes](oakes) runs after [her](bridget), and [Ms Beaumont](yvette) after [him](oakes), and it's the [head](head) [who](head) comes last and suspends both [teachers](oakes+yvette). [Simran](simran), horrified, works out who owned a phone that day and asks [Marnie](marnie) to [her](marnie) face. [Marnie](marnie) swears on [her](marnie) [mum](foxmum)'s grave. [Her](marnie) [mum](foxmum) lives in [Marbella](@marbella).
+ reveal _ oakes+yvette "airdrops"
- discover bridget oakes+yvette "third row"
- breakup bridget oakes "walks"
- quit oakes+yvette head "suspends both teachers"
- sad simran "horrified"
- discover simran marnie "works out"
- accuse simran marnie "to her face"
- betray marnie simran "swears on"
- parent foxmum marnie "mum's"
- die! foxmum "lives in Marbella"

== 6 Mitten
Snow day. [Dev](dev), working off [his](dev) debt in the caff where [his](dev) [mum](mum), [Harpreet](mum), fries bread, gets a daily [visitor](rain), [who](rain) orders one tea and draws. On the fifth day [he](dev) takes the chair opposite and asks for the pencil. It's the tamest first date in the history of this show and we're sobbing. [Tolu](tolu), on the other hand, comes clean with [Sim](simran) at the ice rink, with [her](simran) in [his](tolu) mittens. [She](simran) takes off one mitten, then the other, and skates away.
- hire dev mum "working off"
- parent mum dev "mum"
+ date dev rain "first date"
- create rain "draws"
- reveal tolu simran "comes clean"
+ breakup simran tolu "skates away"
- gift.past tolu simran "his mittens"

== 7 Fight Club
It's official: the [besties](marnie+simran) are history. [Simran](simran) tips a tray of custard over [Marnie](marnie) in the canteen; [Marnie](marnie) goes for the hair; it takes [Sten](sten), the exchange [student](sten) from [Aarhus](@aarhus), to lift one off the other. [Marnie](marnie) crows that [Tolu](tolu) is [hers](marnie) now. News to [Tolu](tolu), [who](tolu) has been sleeping on [Oakes](oakes)'s sofa since the [teacher](oakes) got a flat. [Yvette](yvette) has flown to [Lyon](@lyon) by herself, leaving the second ticket in the pigeonhole. [Harpreet](mum) puts a raw potato on [her](mum) [daughter](simran)'s eye.
+ friend.end marnie simran "besties are history"
- attack simran marnie "custard"
- attack marnie simran "goes for the hair"
- rescue sten simran "lift one off"
- couple! marnie tolu "News to Tolu"
- housemate oakes tolu "sofa"
- move oakes "got a flat"
- breakup yvette oakes "by herself"
- travel yvette "has flown" @lyon
- parent mum simran "daughter's"
- treat simran mum "raw potato"

== 8 More Short Ones
[Sten](sten) adores [Simran](simran). [Simran](simran) needs a laugh. [Sten](sten) does [his](sten) seal. [Simran](simran) laughs. [They](simran+sten) hold hands at the bus stop. [Tolu](tolu) watches from the bus. [Tolu](tolu) bites [his](tolu) scarf. [Rain](rain) takes [Dev](dev) home to [her](rain) [gran](gran). [Gran](gran) loathes [Dev](dev) on sight. By ten o'clock [Gran](gran) adores [Dev](dev). [Zed](zed) has left town. [Marnie](marnie) does a test in the loos. There are two lines on it. [Marnie](marnie) slides down the wall. Who opens the door? [Bridget](bridget).
- love sten simran "adores Simran"
- happy simran "laughs"
+ date simran sten "hold hands"
- jealous tolu sten "bites his scarf"
- kin gran rain "gran"
- meet dev gran "on sight"
- reconcile dev gran "adores Dev"
- flee zed "has left town"
+ pregnant marnie tolu "two lines"
- sad marnie "slides down"

== 9 Bump
So: the [woman](bridget) [whose](bridget) marriage [she](marnie) blew up is the only [one](bridget) to hold [Marnie](marnie)'s hand in the waiting room. [She](marnie) owns up to the airdrop there and then. "[I](bridget) know, [pet](marnie)," says the [nurse](bridget). [Councillor Fox](foxdad) gives [his](foxdad) [girl](marnie) an hour to clear out. And who takes [her](marnie) in? [Harpreet](mum), that's who, and puts [her](marnie) in [Simran](simran)'s room, in [Simran](simran)'s second-best pyjamas. The [ex](tolu) of [both](marnie+simran) is told over the phone. There's a thud. [He](tolu) has fainted in the frozen peas.
- help bridget marnie "hold Marnie's hand"
- betray.past marnie bridget "blew up"
+ reveal marnie bridget "owns up"
- discover.past bridget marnie "I know, pet"
- parent foxdad marnie "girl"
- threaten foxdad marnie "an hour to clear"
- help mum marnie "takes her in"
- housemate.start marnie simran "in Simran's room"
- ex marnie+simran tolu "ex"
- discover tolu marnie "told over the phone"
- ill tolu "has fainted"

== 10 Bunk
Two [girls](marnie+simran), one bunk bed, a line of tape that nobody admits to having put there. On night one [they](marnie+simran) don't speak. On night two, the [one](marnie) below cries, and the [one](simran) above lets down a hand. By the weekend [Simran](simran) is timing contractions that aren't, [Sten](sten) is assembling a cot backwards, and [Tolu](tolu), prompted by [Mr Oakes](oakes), has signed up for nights at the warehouse. [He](tolu) asks [Marnie](marnie) to marry [him](tolu), out of decency. "Don't be daft," [she](marnie) says, kindly. "[You](tolu)'re not over [Sim](simran)."
- quarrel marnie simran "don't speak"
- sad marnie "cries"
+ reconcile marnie simran "lets down a hand"
- birth! marnie "contractions that aren't"
- help simran marnie "timing contractions"
- help sten marnie "assembling a cot"
- help oakes tolu "prompted by"
- hire tolu "signed up"
- propose tolu marnie "to marry him"
- reject marnie tolu "Don't be daft"
- love tolu simran "not over Sim"

== 11 Results
[Dev](dev) passes, at the third go, and [Rain](rain) says four words in a row: "[I](rain) love [you](dev), obviously." Prom is a scream, mostly [Marnie](marnie)'s; the limo stops at the crossing, the lollipop [man](lollipop), a [paramedic](lollipop) for thirty years before [he](lollipop) retired, rolls up [his](lollipop) sleeves, and a [daughter](baby) arrives with the traffic held both ways. [Sten](sten), off home to [Aarhus](@aarhus), frees [Simran](simran) with a kiss on the forehead. Out of step, [Tolu](tolu) asks for a dance. Maybe next year, says [Sim](simran). The lollipop [man](lollipop) is in tears. Told you.
- find dev "passes"
+ confess rain dev "I love you"
+ birth marnie baby "arrives"
- treat marnie lollipop "rolls up his sleeves"
- quit.past lollipop "retired"
- travel? sten "off home" @aarhus
- breakup sten simran "frees Simran"
- kiss simran sten "a kiss"
- invite tolu simran "asks for a dance"
- reject simran tolu "Maybe next year"
- sad lollipop "in tears"
