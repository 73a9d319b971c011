%series Costs in the Cause
%lang en
%genre legal dramedy in a small Bristol law office, TV listings
%cast ife      | Ifeoma Blake; Ifeoma; Ife | f
%cast desmond  | Desmond Crake; Desmond; Crake | m
%cast tovah    | Tovah Crake; Tovah | f
%cast robin    | Robin Sayer; Robin; Sayer | n
%cast mateo    | Mateo Luz; Mateo | m
%cast gwen     | Gwen Pritchard; Gwen | f
%cast huw      | Huw Pritchard; Huw | m
%cast may      | May Blake; May | f
%cast sol      | Sol Abrams; Sol; Abrams | m
%cast plumber  | Kit Farrow; Kit | m
%cast will     | Will Dace; Will; Dace | m
%cast nurse    | - | f
%cast baby     | - | f
%cast judge    | Judge Farrant; Farrant | f

== 1
Bristol drama. [Ifeoma Blake](ife) has barely hung up [her](ife) coat at [Crake & Crake](#crake) when [she](ife) learns that the two [partners](desmond+tovah) are also man and wife, and that [they](desmond+tovah) are no longer on speaking terms. [Desmond](desmond) eats at [his](desmond) desk; [Tovah](tovah) has the better office and, since the spring, a [plumber](plumber). The [clerk](gwen), [Gwen Pritchard](gwen), shows the new [solicitor](ife) where the biscuits are. Across the corridor [Robin Sayer](robin), a [trainee](robin) with one tie, forgets what [they](robin) were saying as soon as the [newcomer](ife) walks by.
- hire ife _ "hung up her coat" #crake
- discover ife desmond+tovah "learns"
- colleague desmond tovah "partners"
- married desmond tovah "man and wife"
+ quarrel desmond tovah "no longer on speaking"
- affair plumber tovah "a plumber"
- cheat tovah desmond "a plumber"
- help gwen ife "shows the new solicitor"
- love robin ife "forgets what they were"

== 2
[Mateo Luz](mateo), a [baker](mateo), has been put out on the street by [his](mateo) [landlord](sol), [Sol Abrams](sol), and [Ife](ife) takes the case for nothing. In the lift [she](ife) stands beside a cheerful [man](plumber) with a bag of spanners and thinks no more of it; [Desmond](desmond), one floor up, thinks of little else. [He](desmond) follows the [plumber](plumber) to a house in [Totterdown](@totterdown) and sees [who](tovah) opens the door. [Gwen](gwen)'s [husband](huw) [Huw](huw) loses the rent at cards again. What is a home worth? That depends on the lease.
- lose mateo sol "put out"
- advisor.start ife mateo "takes the case"
- help ife mateo "for nothing"
- jealous desmond plumber "thinks of little else"
- investigate desmond plumber "follows the plumber"
+ discover desmond plumber+tovah "sees who opens"
- married gwen huw "husband"
- lose huw "loses the rent"

== 3
The betrayed [husband](desmond) says nothing at home and everything at the office. [Tovah](tovah) hears [him](desmond) out, hands [him](desmond) [his](desmond) razor and has the locks seen to by the [man](plumber) in question. In court [Sol Abrams](sol) calls the [baker](mateo) a cheat to [his](mateo) face, and [Judge Farrant](judge) tells [him](sol) to sit down. [Mateo](mateo) brings [his](mateo) [lawyer](ife) a warm loaf every morning now. [She](ife) has told the [trainee](robin) that [she](ife) doesn't eat bread; [Robin](robin) counts the crumbs on [her](ife) blotter and draws the obvious conclusion.
- cheat tovah desmond "betrayed"
- quarrel desmond tovah "everything at the office"
+ breakup tovah desmond "hands him his razor"
- accuse sol mateo "calls the baker a cheat"
- gift mateo ife "a warm loaf"
- advisor ife mateo "lawyer"
- betray ife robin "doesn't eat bread"
- jealous robin mateo "counts the crumbs"
- discover robin ife "the obvious conclusion"

== 4
[Desmond](desmond) sleeps on [Robin](robin)'s couch. [Robin](robin) likes [him](desmond). [Robin](robin) does not like the snoring. [May](may) rings from [Lagos](@lagos). [May](may) is [Ife](ife)'s [mother](may). A [nurse](nurse) has looked at [her](may) heart. The [nurse](nurse) is worried, and so is [Ife](ife). [Huw](huw) owes money to [Dace](will). [Will Dace](will) breaks [Huw](huw)'s thumb. Will [Gwen](gwen) hear about it? [Will](will) sees to that. [She](gwen) cries in the stationery cupboard. [Mateo](mateo) asks [Ife](ife) to the pictures. For once [she](ife) lets a [client](mateo) pay.
- advisor ife mateo "client"
- housemate desmond robin "sleeps on Robin's couch"
- friend desmond robin "likes him"
- parent may ife "mother"
- treat may nurse "looked at her heart"
- sad ife+nurse may "worried"
+ injure huw will "breaks"
- attack will huw "breaks"
- reveal will gwen "sees to that"
- sad gwen "cries"
- invite mateo ife "asks Ife"
+ date ife mateo "to the pictures"

== 5
Now that [Mateo](mateo) has [his](mateo) shop back, nothing stands between [him](mateo) and [his](mateo) former [counsel](ife), and on the harbour wall the [two](ife+mateo) finally make use of it. [Robin](robin), [who](robin) was bringing [her](ife) the file, turns round with [their](robin) heart in [their](robin) boots. [Tovah](tovah)'s [plumber](plumber) wants to move [his](plumber) tools into the hall; [she](tovah) tells [him](plumber) that [she](tovah) had a pipe mended, not a marriage in mind, and puts [him](plumber) and [his](plumber) bag out. The [man](will) [who](will) broke [Huw](huw)'s thumb now wants the rest of [his](huw) hand.
- find mateo "has his shop back"
- advisor.past ife mateo "former counsel"
+ kiss ife mateo "finally make use"
- discover robin ife+mateo "turns round"
- sad robin "heart in their boots"
- move? plumber tovah "move his tools"
- wedding! plumber tovah "not a marriage"
+ breakup tovah plumber "puts him and his"
- attack.past will huw "broke"
- threaten will huw "wants the rest"

== 6
[Gwen](gwen) has reached into the client account for the [gambler](huw) [she](gwen) is married to, and only [Tovah](tovah) has noticed. Instead of ringing the police, [she](tovah) rings [Desmond](desmond). For an evening the estranged [couple](desmond+tovah) bend over one ledger, as [they](desmond+tovah) did when [they](desmond+tovah) had neither carpets nor clerks, and [her](tovah) hand stays under [his](desmond). It comes to nothing. [She](tovah) has a train, [he](desmond) has a couch, and the [thief](gwen) has a [husband](huw) [who](huw) has packed and left with what was in the tin. [May Blake](may) arrives with six suitcases and looks the [baker](mateo) up and down.
+ steal gwen _ "reached into"
- married gwen huw "married to"
- discover tovah gwen "has noticed"
- married desmond tovah "estranged couple"
- help desmond+tovah gwen "bend over one ledger"
- flirt desmond tovah "hand stays under"
- reconcile! desmond tovah "comes to nothing"
+ breakup huw gwen "packed and left"
- steal huw gwen "left with what"
- travel may "arrives with six suitcases"

== 7
The old [lady](may) can't stand [her](ife) [daughter](ife)'s choice of man and says so over [his](mateo) own rolls. [Ife](ife) sides with [Mateo](mateo); then [she](ife) finds a letter in the flour bin and wishes [she](ife) hadn't. [He](mateo) has a [wife](nurse), and not in some distant port: it's the [nurse](nurse) [who](nurse) listens to [her](ife) [mother](may)'s heart on Tuesdays. It was over long ago, swears the [liar](mateo). In that case, [Ife](ife) answers, [she](ife) won't be the one to tell the other [woman](nurse). [May](may) will.
- parent may ife "daughter's"
- enemy may mateo "can't stand"
- couple ife mateo "choice of man"
- quarrel ife may "sides with Mateo"
- find ife "a letter"
+ married mateo nurse "a wife"
- discover ife mateo "wishes she hadn't"
- treat may nurse "listens to"
- married! mateo nurse "over long ago"
- betray mateo ife "liar"
- reveal! ife nurse "won't be the one"
- reveal? may nurse "May will"

== 8
The [plumber](plumber), [whose](plumber) name is [Kit Farrow](plumber), comes about the radiators and stays to fix [Gwen](gwen)'s. [He](plumber) is a good [listener](plumber), it turns out, when [he](plumber) isn't being shouted at. [Tovah](tovah), passing with a client, finds that [her](tovah) former [lover](plumber) looks at the deserted [clerk](gwen) as [he](plumber) never looked at [her](tovah), and slams a door. [Desmond](desmond) overhears from [Robin](robin) what it cost [them](robin) to watch [Ife](ife) and the married [man](mateo), and tells [his](desmond) [host](robin) to speak up. [Sayer](robin) does: in the rain, without an umbrella, on [her](ife) doorstep. [She](ife) needs time.
- help plumber gwen "fix Gwen's"
- ex plumber tovah "former lover"
- love.start plumber gwen "looks at the deserted"
- breakup.past huw gwen "deserted"
- jealous tovah gwen "slams a door"
- housemate desmond robin "his host"
- married mateo nurse "married man"
- help desmond robin "tells his host"
+ confess robin ife "speak up"
- reject? ife robin "needs time"

== 9
[Sol Abrams](sol) has died in [his](sol) sleep, leaving eleven houses, no children and a will in [Gwen](gwen)'s handwriting. The late [landlord](sol)'s fortune goes to [Mateo](mateo), [whom](mateo) [he](sol) once evicted and, as the papers show, fathered. Before the baker's [son](mateo), as everyone thought [him](mateo), can take that in, [his](mateo) [wife](nurse) stands in the shop, in uniform and five months gone. "[Yours](baby)," [she](nurse) says, "like the houses." [May](may), [who](may) sent [her](nurse), holds the door. [Ife](ife), of all people, finds [them](mateo+nurse) a chair.
+ die sol "died in his sleep"
- gift sol mateo "goes to Mateo"
- lose.past mateo sol "evicted"
- parent sol mateo "fathered"
- discover _ sol "the papers show"
- married mateo nurse "wife"
+ pregnant nurse mateo "five months gone"
- reveal nurse mateo "Yours"
- help ife mateo+nurse "a chair"

== 10
Who wrote the will? [Judge Farrant](judge) would like to know, and so would [Will Dace](will), [who](will) claims that the dead [man](sol) promised [him](will) two of the houses. [Gwen](gwen) took it down at [his](sol) bedside, [she](gwen) testifies, on the very night [she](gwen) is supposed to have robbed the firm. The [loan shark](will) lies in wait for the [witness](gwen) by the bins; it is [Kit](plumber) [who](plumber) comes at [him](will) with a wrench. The [plumber](plumber) gets a night in the cells, and [Gwen](gwen), through the hatch, says yes to a question [he](plumber) hasn't finished.
- investigate judge _ "would like to know"
- advisor gwen sol "took it down"
- steal.past? gwen _ "robbed the firm"
- threaten will gwen "lies in wait"
+ attack plumber will "with a wrench"
- rescue plumber gwen "comes at him"
- arrest _ plumber "in the cells"
- propose plumber gwen "a question"
+ engaged.start gwen plumber "says yes"

== 11
[May](may)'s heart gives out on the [Clifton](@clifton) bus, and among the passengers is the [nurse](nurse) [she](may) once sent to break up a love affair. Thanks to [her](nurse), [mother](may) and [daughter](ife) get one more night, and [they](ife+may) use it to say [they](ife+may) are sorry. "The quiet [one](robin)," the dying [woman](may) whispers, "with the tie. Not the bread." In the morning [Ife](ife) is an orphan. [Robin](robin) doesn't say a word, makes tea and stays. [Tovah](tovah) meanwhile signs the divorce papers, and so does [Desmond](desmond), though [he](desmond) uses a pencil.
- ill may "heart gives out"
- rescue nurse may "Thanks to her"
- parent may ife "mother"
- reconcile ife may "say they are sorry"
+ die may "an orphan"
- help robin ife "makes tea"
+ divorce desmond tovah "divorce papers"
- divorce? desmond tovah "uses a pencil"

== 12
Last in the series. [Huw](huw) returns with a tan and a claim on [his](huw) [wife](gwen), only to be served with a petition by the [trainee](robin), a [trainee](robin) no longer: [Robin](robin) qualified at noon. The [nurse](nurse) is delivered of a [girl](baby) in one of eleven houses. [Her](nurse) [husband](mateo) holds [them](baby+nurse) both and asks [Ife](ife)'s forgiveness over the cradle; [she](ife) grants it and goes home to the [one](robin) with the tie, [whose](robin) lips [she](ife) has found in the meantime. And [the Crakes](desmond+tovah)? The pencil has been rubbed out. [He](desmond) is given back [his](desmond) razor.
- return huw "returns"
- married gwen huw "his wife"
- divorce? gwen huw "a petition"
- hire robin "qualified"
+ birth nurse baby "delivered"
- married mateo nurse "husband"
- reconcile ife mateo "grants it"
- kiss ife robin "whose lips"
+ couple ife robin "goes home to the one"
+ reconcile desmond tovah "given back his razor"
