%series The Glass Eye
%lang en
%genre gangster family: a ferry and casino clan in Macau, TV-listing blurbs
%cast beatriz | Dona Beatriz; Beatriz | f
%cast celeste | Celeste | f
%cast ramiro | Ramiro | m
%cast jiahui | Jiahui | f
%cast tome | Tome Leal; Tome; Leal | m
%cast ong | Superintendent Ong; Ong | f
%cast finn | Finnegan Roe; Finnegan; Roe | m
%cast amah | Ah Sam | f
%cast dealer | - | f
%cast lau | Lau Brothers; Laus | g
%cast laueld | Lau Kin; Kin | m
%cast lauyng | Lau Fai; Fai | m
%cast xavier | Dom Xavier; Xavier | m
%cast gunman | - | m
%cast partner | - | n

== 1
[Dom Xavier](xavier) owned nine ferries, two casinos and a glass eye, and all that the divers bring up is the eye. [His](xavier) second [wife](jiahui), [Jiahui](jiahui), wails for the cameras. [His](xavier) [first](beatriz), [Dona Beatriz](beatriz), [whom](beatriz) no court ever quite divorced from [him](xavier), puts on red, hires a boat and goes to look for the rest.
+ die xavier "all that the divers bring up"
- married jiahui xavier "second wife"
- married beatriz xavier "first"
- divorce! beatriz xavier "divorced"
- sad jiahui "wails"
- investigate beatriz xavier "look for"

== 2
Two [wives](beatriz+jiahui), two children: [Celeste](celeste), the red [one](beatriz)'s, keeps the ferries running; [Ramiro](ramiro), the white [one](jiahui)'s, keeps the tables turning. [They](celeste+ramiro) were raised a street apart, [brother](ramiro) and [sister](celeste), and told not to wave. At the notary's [they](celeste+ramiro) learn that [their](celeste+ramiro) [father](xavier) has left everything to "[my](xavier) heir". Singular.
- married beatriz+jiahui xavier "wives"
- parent beatriz celeste "children"
- parent jiahui ramiro "children"
- parent xavier celeste+ramiro "father"
- sibling celeste ramiro "brother"
+ discover celeste+ramiro xavier "learn"
- gift? xavier _ "left"
- neighbour.past celeste ramiro "a street apart"

== 3
[Superintendent Ong](ong), [who](ong) buried a [partner](partner) thanks to [Dom Xavier](xavier), would give a month's pay to know who got there before [her](ong). [She](ong) begins with the [amah](amah). Old [Ah Sam](amah) has dressed three generations of the house and seen them undressed; [she](amah) offers the [policewoman](ong) candied lotus, and a lie so smooth that it goes into the file untouched.
- die.past partner "buried"
- colleague.past ong partner "partner"
- enemy ong xavier "thanks to"
+ investigate ong amah "begins with"
- gift amah ong "candied lotus"
+ betray amah ong "lie"

== 4
The [Lau Brothers](lau) lent against the ferries and would now like the ferries. [Kin](laueld), the [elder](laueld), sends a lawyer; [Fai](lauyng), the [other](lauyng), sends himself, to [Celeste](celeste)'s deck, at night, with oysters. [She](celeste) eats eleven and has [him](lauyng) rowed ashore. In the morning [her](celeste) best [pilot](tome), [Tome Leal](tome), turns up for work with both thumbs in plaster.
- sibling laueld lauyng "Brothers"
- threaten lau celeste "would now like"
- travel lauyng celeste "sends himself"
- gift lauyng celeste "oysters"
+ reject celeste lauyng "rowed ashore"
- boss celeste tome "her best pilot"
+ injure tome "in plaster"

== 5
[Ramiro](ramiro) gambles away the smaller casino in a single sitting, to a [dealer](dealer) [who](dealer) wishes that [he](ramiro) would stop. When [his](ramiro) [mother](jiahui) hears of it, [she](jiahui) slaps [him](ramiro), then the [dealer](dealer), then the wall. [She](jiahui) goes to the one [person](beatriz) [who](beatriz) knows how to lose with grace. [Beatriz](beatriz) has been expecting [her](jiahui) for twenty-six years; the tea is stewed.
+ lose ramiro dealer "gambles away"
- find dealer ramiro "gambles away"
- parent jiahui ramiro "mother"
- attack jiahui dealer+ramiro "slaps"
- travel jiahui beatriz "goes to"
- discover jiahui ramiro "hears"

== 6
A [man](finn) with one eye buys breakfast in [Macao](@macao)'s oldest hotel and pays in wet notes. [Finnegan Roe](finn), an insurance [adjuster](finn), is only here to verify the corpse of [Dom Xavier](xavier), [he](finn) tells [Celeste](celeste), and [her](celeste) smile makes [him](finn) forget [his](finn) other appointment. It was with the younger [Lau](lauyng), [who](lauyng) does not like to be kept waiting, and pays a [gunman](gunman) instead.
- investigate finn xavier "verify"
- meet celeste finn "tells Celeste"
+ love.start finn celeste "makes him forget"
- sad lauyng finn "does not like"
+ hire gunman lauyng "pays a gunman"
- kill? lauyng finn "pays a gunman"
- reveal finn celeste "tells"
- meet? finn lauyng "appointment"

== 7
The [gunman](gunman) is punctual, short-sighted and outdrawn. It was [Ah Sam](amah), behind the linen cart, and the [amah](amah) would rather not discuss where [she](amah) learnt it. [Roe](finn) swoons into the towels. As [Celeste](celeste) loosens [his](finn) collar, [she](celeste) sees a chain, and on the chain a glass eye, brown. [Her](celeste) [father](xavier)'s was green. Then whose came up in the net?
+ rescue amah finn "outdrawn"
- attack amah gunman "outdrawn"
- ill finn "swoons"
- help celeste finn "loosens"
+ discover celeste finn "a glass eye"
- parent xavier celeste "father"
- reveal! amah _ "rather not discuss"

== 8
[Ong](ong) has arrested the wrong [brother](laueld), on purpose. In a cell without a fan [Kin](laueld) is shown what [Fai](lauyng) keeps in a second set of books, and recites [his](lauyng) sins for two hours. Released at midnight, [he](laueld) finds the locks changed. The [superintendent](ong) hums on [her](ong) way home. On the doormat, giftwrapped, lies [her](ong) dead [partner](partner)'s badge.
- arrest ong laueld "arrested"
- betray.past lauyng laueld "second set of books"
+ reveal laueld ong "recites"
- happy ong "hums"
- die.past partner "dead"
- colleague.past ong partner "partner"
- gift _ ong "giftwrapped"
- reveal ong laueld "is shown"
- arrest! _ laueld "Released"
- sibling laueld lauyng "brother"

== 9
Tea has become a habit. [Jiahui](jiahui) confides in the older [wife](beatriz) that the old [goat](xavier) never loved [her](jiahui), and that in March [she](jiahui) had found passports, two of them, with one of which [he](xavier) meant to leave. Whose was the second? Not [mine](jiahui), says the [younger](jiahui). Nor [mine](beatriz), says the [elder](beatriz), and for the first time in [their](beatriz+jiahui) lives the two [widows](beatriz+jiahui) are jealous together.
+ friend.start beatriz jiahui "a habit"
- reveal jiahui beatriz "confides"
- love! xavier jiahui "never loved"
- find.past jiahui xavier "found passports"
- flee? xavier "meant to leave"
- married.past beatriz+jiahui xavier "widows"
+ jealous beatriz+jiahui "jealous together"

== 10
[Ramiro](ramiro) pays back the casino with a song, as croupier, in the [dealer](dealer)'s old waistcoat; the [owner](dealer) thinks that it suits [him](ramiro). [She](dealer) turns [him](ramiro) down on Monday, Tuesday and Wednesday. On Thursday [he](ramiro) is found in a crate at the fish market, gagged, unharmed and addressed to [his](ramiro) [sister](celeste). The price is nine ferries.
- hire ramiro dealer "as croupier"
- boss dealer ramiro "owner"
+ reject dealer ramiro "turns"
+ abduct _ ramiro "gagged"
- injure! ramiro "unharmed"
- sibling celeste ramiro "sister"
- threaten _ celeste "The price"
- find _ ramiro "found"

== 11
[Celeste](celeste) signs. It is only ink, [she](celeste) tells [Finnegan](finn), and [he](ramiro) is [her](celeste) [brother](ramiro). But [Tome](tome), [whose](tome) thumbs have knit, has been busy below the waterline with a hand drill, and when [Fai](lauyng) takes possession, band and all, the flagship leans, sighs and lies down. The younger [Lau](lauyng) cannot swim. [Kin](laueld), on the quay, holds a lifebelt, and goes on holding it.
- gift celeste lauyng "signs"
- sibling celeste ramiro "brother"
- recover tome "knit"
- betray tome lauyng "a hand drill"
- celebrate lauyng "band and all"
+ die lauyng "cannot swim"
- rescue! laueld lauyng "goes on holding it"
- find lauyng "takes possession"

== 12
"[I](amah) drew [your](celeste+ramiro) [father](xavier) [his](xavier) last bath," [Ah Sam](amah) tells the [siblings](celeste+ramiro). The second passport was [hers](amah). Forty years [he](xavier) had promised; at the ferry rail [he](xavier) laughed and said that it was for the poodle. [She](amah) pushed. The eye came out in [her](amah) hand, and the spare, the green one, [she](amah) threw after [him](xavier). Nobody in the room breathes.
+ reveal amah celeste+ramiro "tells"
- parent xavier celeste+ramiro "father"
- sibling celeste ramiro "siblings"
- gift? xavier amah "promised"
- reject.past xavier amah "laughed"
+ kill.past amah xavier "pushed"

== 13
[Ong](ong) has known since Easter. [She](ong) comes in plain clothes, accepts the candied lotus and asks the [murderess](amah) just one thing: why the badge? Because the [dom](xavier) had kept it in a drawer, says the old [woman](amah), to show to guests, and it ought to be with somebody [who](ong) cried. The [superintendent](ong) puts [her](ong) handcuffs back in [her](ong) bag and has a second piece.
- discover.past ong amah "known"
- gift amah ong "candied lotus"
- kill.past amah xavier "murderess"
+ reveal amah ong "says"
- sad.past ong "cried"
+ arrest! ong amah "handcuffs back"

== 14
Red or white? For [Celeste](celeste)'s wedding both [mothers](beatriz+jiahui) wear yellow. The [groom](finn), [who](finn) has reported the loss to [his](finn) company as an act of God, gives [his](finn) [bride](celeste) a brown glass eye on a ribbon. [Ramiro](ramiro) arrives late, on the arm of the [dealer](dealer); [she](dealer) is showing. High on the stern [Ah Sam](amah) sits in a deckchair, upright, smiling, and does not answer when called to table.
+ wedding celeste finn "wedding"
- parent beatriz celeste "mothers"
- parent jiahui ramiro "mothers"
- betray finn _ "an act of God"
- gift finn celeste "a brown glass eye"
- couple dealer ramiro "on the arm of"
- pregnant dealer ramiro "showing"
