%series Partly Cloudy
%lang en
%genre local-TV newsroom sitcom, Duluth: terse listing
%cast marnie | Marnie Dahl; Marnie; Dahl | f
%cast todd | Todd Ringer; Todd; Ringer | m
%cast esme | Esme | f
%cast vince | Vince Palermo; Vince; Palermo | m
%cast jolene | Mrs. Ringer; Jolene | f
%cast gil | Gil | m
%cast bigboss | Ms. Hatch; Hatch | f
%cast wally | Wally | m
%cast stalker | - | m
%cast mayor | Mayor Quist; Quist | f
%cast shrink | Dr. Pomeroy; Pomeroy | f
%cast bear | Gary | n
%cast fireman | - | m
%cast cub | - | n

== 1 Chance of Showers
Weather [girl](marnie) [Marnie Dahl](marnie), forty-one, has a doctorate in clouds and an umbrella with the station's logo. When anchor [Todd Ringer](todd) announces on air that [his](todd) [wife](jolene) has left [him](todd) for the sports [guy](vince), it is [Marnie](marnie) [who](marnie) finishes [his](todd) sentence, [his](todd) newscast and, by the credits, [his](todd) whisky. Promoted on the spot, [she](marnie) shares a desk as of Monday with the sports [guy](vince).
- reveal todd _ "announces"
- breakup.past jolene todd "left him"
+ affair jolene vince "for the sports guy"
- help marnie todd "finishes"
+ hire marnie "Promoted"
- colleague.start marnie vince "shares"
- married.past jolene todd "wife"

== 2 High Pressure
[Vince Palermo](vince) has moved [Jolene](jolene) in and already regrets it; [she](jolene) alphabetizes [his](vince) trophies. [Todd](todd) sleeps in the prop room under the flag. [Ms. Hatch](bigboss), the station [manager](bigboss), orders [both](todd+vince) of [them](todd+vince) to counselling with [Dr. Pomeroy](shrink), [who](shrink) falls asleep. Camera [operator](esme) [Esme](esme) has adored [Marnie](marnie) through a lens for nine seasons and zooms in whenever [she](esme) feels blue.
- housemate.start jolene vince "moved"
- sad vince "regrets"
- advisor.start shrink todd+vince "counselling"
- boss bigboss todd+vince "manager"
+ love esme marnie "adored"

== 3 Bear Market
[Gary](bear), a black [bear](bear), gets into the studio and eats the cooking segment. [Wally](wally), the [janitor](wally), talks [it](bear) out of the building with a hymn. Footage of [Marnie](marnie) reading the barometer from the top of the vending machine goes around the world, and an [admirer](stalker) begins to send [her](marnie) one left shoe a day.
- attack bear _ "eats"
+ rescue wally _ "talks it out"
- flee marnie bear "vending machine"
- love stalker marnie "admirer"
- gift stalker marnie "shoe"

== 4 Wind Shear
Intern [Gil](gil) traces the shoes to a bowling alley and is hit over the head with a pin. [He](gil) wakes up as the [nephew](gil) of the [owner](stalker), or so everyone there insists. [Vince](vince) proposes to [Jolene](jolene) at center ice, on the big screen; [she](jolene), spotting [Todd](todd) alone in row Z with two hot dogs, says [she](jolene) has to think. [Mayor Quist](mayor) slips, on camera, on [her](mayor) own salt.
- investigate gil stalker "traces"
+ attack _ gil "hit over the head"
+ propose vince jolene "proposes"
- kin! gil stalker "nephew"
- find jolene todd "spotting"
- injure mayor "slips"

== 5 Cold Front
[Marnie](marnie) says on the evening news that the [mayor](mayor)'s salt is sand. [Quist](mayor) threatens the license. [Hatch](bigboss) caves in and makes [Marnie](marnie) read a retraction; [she](marnie) reads it in Norwegian. Off duty, [Esme](esme) walks [her](marnie) home through a whiteout by voice alone and, at the door, can't think of one word to say with it.
+ accuse marnie mayor "sand"
- threaten mayor bigboss "license"
- threaten bigboss marnie "makes"
- help esme marnie "walks"

== 6 Dew Point
[Gil](gil) has grown fond of [his](gil) new family and has to be stolen back. [Wally](wally) and [Vince](vince) go in as bowlers. [Vince](vince) bowls the first perfect game of [his](vince) life, forgets what [he](vince) came for, and it's [Wally](wally) [who](wally) carries the [boy](gil) out in a ball bag. The [man](stalker) behind the shoe counter, with a great many right shoes, watches [them](gil+wally) go.
- happy gil "fond"
- rescue? vince+wally gil "stolen back"
+ rescue wally gil "carries"
- find vince "perfect game"
- discover stalker wally "watches"

== 7 Warm Spell
Christmas party. [Jolene](jolene) dances with [Todd](todd) in the supply closet for old times' sake, and the times get older and older. [Vince](vince) opens the door for paper clips. [He](vince) closes it. [He](vince) walks out on the ice as far as the shipping lane, where a [fireman](fireman) has to fetch [him](vince) on a ladder. [Pomeroy](shrink), awake for once, calls it progress.
- celebrate _ "Christmas party"
- flirt jolene todd "dances"
+ cheat jolene vince "supply closet"
- discover vince jolene+todd "opens"
- sad vince "walks out"
+ rescue fireman vince "fetch"

== 8 Ice Out
[Vince](vince) throws [Jolene](jolene) out, trophies in order. [Todd](todd), asked whether [she](jolene) can come back to [him](todd), finds that [he](todd) has grown used to the flag. So the former [Mrs. Ringer](jolene), doubly single, takes the only sofa left, [Marnie](marnie)'s. A left shoe comes through the window with a note in it: Saturday. [Jolene](jolene), [who](jolene) takes a seven, puts it on.
+ breakup vince jolene "throws"
- reconcile? jolene todd "come back"
- reject todd jolene "used to the flag"
+ housemate.start jolene marnie "sofa"
- threaten stalker marnie "a note"

== 9 Severe Watch
On Saturday [he](stalker) comes for [Marnie](marnie) and gets [Jolene](jolene). [He](stalker) drives for an hour with the wrong [woman](jolene) on the back seat, [who](jolene) tells [him](stalker) what is wrong with [his](stalker) life, in order, from A. [He](stalker) lets [her](jolene) out at the first gas station. [Esme](esme), [who](esme) has been following on a snowmobile, films the plates and runs [him](stalker) into a drift.
- abduct? stalker marnie "comes for Marnie"
+ abduct stalker jolene "gets Jolene"
- accuse jolene stalker "what is wrong"
- rescue esme jolene "runs him"
- attack esme stalker "runs him"
- investigate esme stalker "following"

== 10 Clearing
The [prisoner](stalker) turns out to be [Mayor Quist](mayor)'s [cousin](stalker), and [his](stalker) garage is full of municipal sand. [Marnie](marnie) gets [her](marnie) retraction retracted; the [mayor](mayor) resigns in tears and salt. [Jolene](jolene) weds the [fireman](fireman), having known [him](fireman) for eleven days. At the reception [Todd](todd) and [Vince](vince), the two [exes](todd+vince), as [Vince](vince) insists on counting, do the polka with each other.
- arrest _ stalker "prisoner"
- kin mayor stalker "cousin"
- steal.past stalker _ "municipal sand"
+ quit mayor "resigns"
- sad mayor "in tears"
+ wedding fireman jolene "weds"
- meet.past fireman jolene "known"
- ex jolene todd+vince "exes"
- reconcile todd vince "polka"

== 11 Record High
A network wants [Marnie](marnie). [Hatch](bigboss) counters with a chair that swivels. [Marnie](marnie) asks [Esme](esme), through the viewfinder, what [she](marnie) ought to do, and [Esme](esme) puts the camera down for the first time in nine years. Without it [she](esme) has very blue eyes. "Go," [she](esme) says, and picks it up again. [Gil](gil) finds a bear [cub](cub) in the prop room. [Gary](bear) is somebody's [mother](bear).
- hire? marnie "wants Marnie"
- hire? marnie bigboss "counters"
+ reveal! esme marnie "Go"
- find gil cub "finds"
- parent bear cub "mother"

== 12 Seven-Day Outlook
From [New York](@newyork), the weather: [Marnie](marnie), in somebody else's blazer, predicts lake-effect snow for a city a thousand miles away, then unplugs [her](marnie) microphone, live, and goes to stand in it. [Todd](todd) gives [her](marnie) back the umbrella. [Vince](vince) has a date with [Dr. Pomeroy](shrink), [who](shrink) stays awake through the soup. [Esme](esme), filming the arrivals, has to lower the camera twice, because for some reason the picture keeps coming closer.
- create marnie "predicts"
+ quit marnie "unplugs"
- gift todd marnie "umbrella"
- date shrink vince "date"
+ return marnie esme "arrivals"
