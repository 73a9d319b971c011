%series Night Tram
%lang en
%genre Melbourne ensemble rom-com with a suburban clinic, streaming one-liners
%cast saff | Saffron Doyle-Okoro; Saffron; Saff | f
%cast lior | Lior Ben-David; Lior | m
%cast hux | Huxley Tran; Huxley | m
%cast bron | Bronte | f
%cast nonna | Nonna Assunta; Assunta | f
%cast raff | Raffaele; Raff | m
%cast greta | Dr. Greta Palmer; Greta; Palmer | f
%cast cos | Cosmo | m
%cast coll | - | n
%cast busker | - | m
%cast bmum | - | f
%cast baby | - | f
%cast thief | - | m
%cast jude | Judith | f

== 1
Tram [driver](saff) [Saffron Doyle-Okoro](saff) brakes for a [cellist](lior) and ends up with [his](lior) cello through [her](saff) windscreen. [Lior Ben-David](lior) sues. [Her](saff) [housemate](hux) [Huxley](hux), a trainee [lawyer](hux), defends [her](saff) free of charge, out of a devotion [he](hux) has kept to himself since first year. [Dr. Greta Palmer](greta) picks the glass from [Saffron](saff)'s eyebrow and asks for [her](saff) number, on the form and off it.
+ meet lior saff "brakes for"
- accuse lior saff "sues"
- housemate hux saff "housemate"
- advisor hux saff "defends"
- love hux saff "devotion"
- treat saff greta "picks the glass"
- injure saff "eyebrow"
+ flirt greta saff "asks for her number"

== 2
[Lior](lior) drops the suit in exchange for driving lessons. [Greta](greta), punctual to the second, takes [Saff](saff) to dinner, where [Greta](greta)'s [ex-wife](jude), [Judith](jude), turns out to be the waiter. [Huxley](hux) befriends [Nonna Assunta](nonna) downstairs, [who](nonna) reads cups and tells [him](hux) that a man with no courage should at least have a cat. [He](hux) comes home with [Cosmo](cos).
- reconcile lior saff "drops the suit"
- advisor.start saff lior "driving lessons"
- date greta saff "dinner"
- ex greta jude "ex-wife"
+ friend.start hux nonna "befriends"
- neighbour hux nonna "downstairs"
- find hux cos "comes home with"

== 3
Lesson one: [Lior](lior) reverses into a pie cart. The [owner](raff), [Raff](raff), [grandson](raff) to [Assunta](nonna), demands damages and gets an apprentice instead: [Bronte](bron), [Lior](lior)'s teenage [daughter](bron), suspended for setting off a fire alarm. [Judith](jude) warns [Saffron](saff), over the bill, that [Palmer](greta) leaves everyone in the eleventh week. It is week one, says [Saffron](saff).
- kin nonna raff "grandson"
- threaten raff lior "demands damages"
+ hire bron raff "apprentice"
- parent lior bron "daughter"
- quit bron _ "suspended"
- reveal jude saff "warns"
+ breakup? greta saff "eleventh week"

== 4
A [burglar](thief) takes the cello from [Lior](lior)'s hall. [He](lior) can't speak for a day. [Saffron](saff) walks the pawnshops of six suburbs on [her](saff) day off; [Huxley](hux) does the other six and is knocked down for it in the ninth, by the [man](thief) in question. [Greta](greta) X-rays [his](hux) jaw. In [her](greta) waiting room [Judith](jude) is sitting, with a pie.
+ steal thief lior "takes the cello"
- sad lior "can't speak"
- help hux+saff lior "walks the pawnshops"
- attack thief hux "knocked down"
- injure hux thief "knocked down"
- treat hux greta "X-rays"

== 5
[Bronte](bron) recognises the scroll of the stolen cello in a [busker](busker)'s hands and talks it out of [him](busker) with forty pies. [Lior](lior) plays all night; the whole tram depot comes out in its socks. [Saffron](saff) finds herself crying on the shoulder of the [cellist](lior), and moves to [Greta](greta)'s. It is week ten.
+ find bron "recognises"
- steal.past _ lior "stolen"
- help bron lior "talks it out"
- create lior "plays all night"
- sad saff "crying"
+ love saff lior "shoulder of the cellist"
- move saff greta "moves"

== 6
[Nonna Assunta](nonna) falls on the stairs. [Raff](raff) and [Huxley](hux) carry [her](nonna) down between [them](hux+raff) and [their](hux+raff) fingers get mixed up at the landing. [Greta](greta) sets the hip, hands [Saff](saff) an envelope and goes back, in the eleventh week as forecast, to [Judith](jude). [Saffron](saff) laughs first. Then [she](saff) drives a night tram to the terminus and sits there.
- injure nonna "falls on the stairs"
- help hux+raff nonna "carry her down"
- love hux raff "mixed up"
- treat nonna greta "sets the hip"
+ breakup greta saff "hands Saff an envelope"
+ reconcile greta jude "goes back"
- happy saff "laughs"
- sad saff "sits there"

== 7
[Lior](lior) passes [his](lior) test and invites [Saffron](saff) to the opera, in the car. The car breaks down outside the depot. [Huxley](hux) confesses, not to [Saffron](saff) but to the [cat](cos), which happens to be on [Raff](raff)'s lap, that [he](hux) has been in love with the wrong [tenant](saff) for six years and the right [one](raff) for a fortnight. [Raff](raff) scratches the [cat](cos), then puts [it](cos) down.
- find lior "passes"
- invite lior saff "invites Saffron"
+ confess hux raff "confesses"
- love.past hux saff "in love with"
- date lior saff "opera"

== 8
[Bronte](bron) is caught by [her](bron) [mother](bmum), back from Perth, [who](bmum) wants [her](bron) home by Sunday. [Lior](lior) goes white. [Bronte](bron) locks herself in the pie cart; [Judith](jude), of all people, talks [her](bron) out, having been that daughter. [Mother](bmum) and [daughter](bron) leave for the west together on a one-week trial. At the kerb [Saffron](saff) takes [Lior](lior)'s hand, and it isn't for a lesson.
- discover bmum bron "caught"
- return bmum "back from Perth"
- parent bmum bron "mother"
+ move? bron bmum "wants her home"
- sad lior "goes white"
- help jude bron "talks her out"
- travel bmum+bron "leave for"
+ couple.start lior saff "takes Lior's hand"

== 9
[Assunta](nonna), mended, throws a Christmas in July for the whole staircase. [Greta](greta) proposes to [Judith](jude), again; [Judith](jude) says yes, again. [Huxley](hux) wins [his](hux) first case, against a tram company. [Bronte](bron) telephones from Perth: [she](bron) has chosen Melbourne, the pies and the smaller room. Over the noise [Saffron](saff), suddenly very quiet, asks [Lior](lior) to feel something that kicks.
- recover nonna "mended"
- celebrate nonna "Christmas in July"
+ propose greta jude "proposes"
- engaged.start greta jude "says yes"
- find hux "wins"
- reveal bron _ "telephones"
- move? bron lior "chosen Melbourne"
+ pregnant saff lior "kicks"

== 10
A tram full of wedding guests, a bride at each end. Between stops forty and forty-one [Saffron](saff) hands over the wheel to a [colleague](coll), lies down on the floor and has a [girl](baby), [Raff](raff) holding the torch and [Palmer](greta), in white, the rest. [Nonna](nonna) reads the cup: courage. [Huxley](hux), with [his](hux) hand in the [baker](raff)'s, calls that settled.
+ wedding greta jude "wedding"
+ birth saff baby "has a girl"
- help raff saff "holding the torch"
- treat saff greta "in white"
- colleague coll saff "colleague"
- couple hux raff "hand in the baker's"
