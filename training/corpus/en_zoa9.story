%series Alto, Tenor, Trouble
%lang en
%genre spa-town choir comedy drama, Shropshire, encyclopaedia-style synopses in long sentences
%cast bea      | Beatrix Oakes; Beatrix; Bea | f
%cast leo      | Leopold Oakes; Leo | m
%cast farid    | Farid Nazari; Farid | m
%cast sunny    | Sunniva Holt; Sunny; Holt | f
%cast gerald   | Gerald Pym-Hughes; Gerald | m
%cast drum     | Mrs Drummond; Drummond | f
%cast mrdrum   | Alec Drummond; Alec | m
%cast tilly    | Tilly Drummond; Tilly | f
%cast jonty    | Jonty; Jonty Oakes | m
%cast rose     | Rose Achebe; Rose; Achebe | f
%cast vicar    | Canon Bligh; Bligh | m
%cast organ    | Piotr | m
%cast cond     | - | m
%cast fmum     | - | f
%cast baby     | - | f

== 1 Auditions
When the [conductor](cond) of the [Wells Choral](#wells) drops dead in the middle of the Fauré, the committee, which consists of [Mrs Drummond](drum), engages in [his](cond) stead [Farid Nazari](farid), a music [teacher](farid) from [Herat](@herat) by way of [Wolverhampton](@wolverhampton), over the protests of [Gerald Pym-Hughes](gerald), first [bass](gerald), [who](gerald) had been promised the baton. [Bea Oakes](bea), an [alto](bea) [whose](bea) [husband](leo) [Leo](leo) sings tenor behind [her](bea) and has not looked at the back of [her](bea) neck in years, sees [Farid](farid) raise [his](farid) hands and comes in a bar early. The [soprano](sunny) [Sunniva Holt](sunny), [Leo](leo)'s [secretary](sunny), shares [his](leo) score, and not only that.
+ die cond "drops dead"
+ hire farid drum "engages"
- enemy farid gerald "protests"
- married bea leo "husband"
- love.start bea farid "comes in a bar early"
- boss leo sunny "secretary"
- affair leo sunny "not only that"
- cheat leo bea "not only that"

== 2 Sectional
At the first rehearsal of the basses alone, [Gerald](gerald) talks half of them into walking out, while the other half, [Alec Drummond](mrdrum) among them, stays only because [his](mrdrum) [wife](drum) would notice. [Bea](bea) drives the [conductor](farid), [who](farid) has no car, home to a bedsit in which there is one chair; [they](bea+farid) stand. [Tilly](tilly), the [Drummonds](drum+mrdrum)' [daughter](tilly), home from university without a degree, is taken on to turn the pages for [Piotr](organ), the [organist](organ), and turns two at once whenever [he](organ) smiles. The [tenor](leo)'s [secretary](sunny) tells [Leo](leo) that [she](sunny) will not be a score-sharer for ever.
- quit _ farid "walking out"
- married drum mrdrum "wife"
- help bea farid "drives the conductor"
- flirt bea farid "they stand"
- parent drum+mrdrum tilly "daughter"
- return tilly "home from university"
- hire tilly organ "taken on"
- love.start tilly organ "turns two at once"
- boss leo sunny "secretary"
- threaten sunny leo "will not be"

== 3 Breath Control
[Leo](leo), cornered in the vestry, promises [Sunny](sunny) to tell [his](leo) [wife](bea) by Advent, not knowing that the promise carries up the organ pipes to [Tilly](tilly), [who](tilly) is there with the [organist](organ)'s hand, so to speak, in the wrong place, and that [Tilly](tilly), [who](tilly) was once [Bea](bea)'s babysitting [charge](tilly) and worships [her](bea), will keep it to herself for exactly one night. On the morning after, the deceived [alto](bea) listens to the [girl](tilly), thanks [her](tilly), bakes, and takes the cake to a bedsit, where [Farid](farid) this time offers [her](bea) the chair. [Canon Bligh](vicar), meanwhile, forbids Brahms.
- reveal? leo bea "by Advent"
- married bea leo "wife"
- discover tilly leo+sunny "carries up"
- affair organ tilly "in the wrong place"
- love tilly bea "worships her"
+ reveal tilly bea "listens to the girl"
- cheat leo bea "deceived"
- create bea "bakes"
- gift bea farid "takes the cake"
- invite farid bea "offers her the chair"

== 4 Unison
[Bea](bea) sings. [Leo](leo) mimes. [Holt](sunny) is off sick. [Gerald](gerald) is back. [Gerald](gerald) brings [Rose](rose). [Rose Achebe](rose) is [Gerald](gerald)'s [landlady](rose). [Rose](rose) sings bass. [Farid](farid) is delighted with [Rose](rose). [Gerald](gerald) is not. Nobody has told [Leo](leo) that [Bea](bea) knows. [Jonty](jonty) rings [Bea](bea). [Jonty](jonty) is the [son](jonty) of [Bea](bea) and [Leo](leo). [Jonty](jonty) has met [somebody](sunny). The [somebody](sunny) is a [soprano](sunny). [She](sunny) is thirty. [She](sunny) is off sick with [Jonty](jonty), in [Rhyl](@rhyl). [Bea](bea) puts down the phone. [Bea](bea) laughs until [Leo](leo) comes in.
- ill! sunny "off sick"
- return gerald "is back"
- housemate gerald rose "landlady"
- happy farid rose "delighted with Rose"
- sad gerald rose "is not"
- discover bea leo+sunny "Bea knows"
- reveal! _ leo "Nobody has told Leo"
- parent bea+leo jonty "son"
- reveal jonty bea "has met somebody"
+ date jonty sunny "in Rhyl"
- cheat sunny leo "in Rhyl"
- happy bea "laughs until"

== 5 Counterpoint
Since the [secretary](sunny), as [she](sunny) explains on being found out, took up with the [father](leo) for the salary and with the [son](jonty) by accident, only to fall for the [latter](jonty), both Oakes [men](jonty+leo) arrive at rehearsal without speaking, and come to blows over a music stand, which [Rose Achebe](rose) takes away from [them](jonty+leo). [Farid](farid) cancels the Fauré. [Bea](bea), asked by [her](bea) bleeding [husband](leo) for forgiveness and a handkerchief, gives [him](leo) the handkerchief. [Mrs Drummond](drum), [who](drum) has smelled [Piotr](organ)'s tobacco on [her](drum) [daughter](tilly), discharges the [organist](organ) on the spot, and then has nobody to play.
- discover _ sunny "found out"
- affair leo sunny "took up with"
+ love sunny jonty "fall for"
- parent leo jonty "father"
- attack jonty leo "come to blows"
- quarrel jonty leo "without speaking"
- injure leo jonty "bleeding"
- married bea leo "husband"
- reconcile! bea leo "gives him the handkerchief"
- parent drum tilly "daughter"
- discover drum organ+tilly "smelled"
+ quit organ drum "discharges"

== 6 A Cappella
The choir having no organ, no tenor fit to be seen and, after [Tilly](tilly) has climbed out of a window to follow the dismissed [musician](organ) to [Kraków](@krakow), no page-turner either, [Farid](farid) teaches the remaining nineteen a lullaby [his](farid) [mother](fmum) used to sing, and [Bea](bea), when it is over, walks across the nave and kisses [him](farid) in front of [Canon Bligh](vicar), two churchwardens and [Leo](leo). [She](bea) moves out that evening; the bedsit acquires a second chair. [Alec Drummond](mrdrum), for thirty years a [husband](mrdrum) [who](mrdrum) stays, tells [his](mrdrum) [wife](drum) that it was [she](drum), not the [Pole](organ), [who](drum) drove the [girl](tilly) off.
- flee tilly "climbed out"
- travel tilly organ "follow" @krakow
- quit.past organ drum "dismissed"
- parent fmum farid "mother"
+ kiss bea farid "kisses him"
+ breakup bea leo "moves out"
- move bea farid "second chair"
- married drum mrdrum "wife"
- accuse mrdrum drum "drove the girl off"

== 7 Dissonance
A letter arrives for [Farid](farid) from the Home Office, and [Gerald](gerald), [who](gerald) knows more about it than an honest bass should, hums. [Rose](rose), doing [his](gerald) room, finds the carbon copy of an anonymous denunciation in which [he](gerald) calls the [conductor](farid) an illegal; [she](rose) lays it on [his](gerald) breakfast egg and gives the [informer](gerald) till noon to be out of [her](rose) house. [Jonty](jonty), still in [Rhyl](@rhyl), learns that [Sunny](sunny) is carrying a child and that, for a fortnight in October, there were two possible [Oakeses](jonty+leo). [He](jonty) goes for a very long walk on the front, and comes back with chips for two.
- threaten _ farid "from the Home Office"
+ betray gerald farid "denunciation"
- discover rose gerald "finds the carbon copy"
- housemate.end gerald rose "out of her house"
+ pregnant sunny "carrying a child"
- parent? jonty+leo _ "two possible Oakeses"
- discover jonty sunny "learns"
- return jonty "comes back"
- reconcile jonty sunny "chips for two"

== 8 Tacet
While [Farid](farid) sits in a removal centre near [Gatwick](@gatwick), the abandoned [husband](leo), a solicitor when [he](leo) isn't a tenor, surprises everybody, not least the [woman](bea) [who](bea) left [him](leo), by taking [his](leo) [rival](farid)'s case. The [client](farid) asks [him](leo) why. "[She](bea) sings better," says [Leo](leo), and asks for the file. [Mrs Drummond](drum), left by [her](drum) [husband](mrdrum) to sleep alone in the big room, writes to [Kraków](@krakow) that the piano has been tuned. The expelled [lodger](gerald) sleeps in [his](gerald) car outside [Rose](rose)'s and is brought, on the third night, a hot-water bottle, without a word.
- arrest _ farid "removal centre"
- breakup.past bea leo "abandoned"
+ advisor.start leo farid "taking his rival's case"
- enemy farid leo "rival"
+ help leo farid "asks for the file"
- married drum mrdrum "husband"
- sad drum mrdrum "sleep alone"
- reconcile? drum tilly "has been tuned"
- gift rose gerald "a hot-water bottle"

== 9 Crescendo
In court [Leo](leo) calls [Gerald](gerald), [who](gerald), having seen the hot-water bottle for what it was, stands up and says that the letter was spite and that [he](gerald) wrote it. The former [enemy](gerald) of the [accused](farid) thereby loses [his](gerald) seat on the parish council and gets back [his](gerald) room. [Farid](farid) is released into the arms of [Bea](bea), [who](bea), over [his](farid) shoulder, looks at [his](farid) [lawyer](leo) as [she](bea) has not looked at [him](leo) since the honeymoon. [Leo](leo) sees it, and puts on [his](leo) hat. Best of all, thinks [Rose](rose), now [she](rose) has [somebody](gerald) to sing low with.
- reveal gerald farid "he wrote it"
- help gerald farid "stands up"
- betray.past gerald farid "spite"
- enemy.past farid gerald "former enemy"
- quit gerald "seat on the parish council"
- reconcile gerald rose "gets back his room"
- arrest! _ farid "is released"
- advisor leo farid "lawyer"
- love bea leo "since the honeymoon"
- discover leo bea "Leo sees it"
- happy rose gerald "Best of all"

== 10 Rallentando
[Tilly](tilly) comes home. [Tilly](tilly) has [Piotr](organ) with [her](tilly). [Piotr](organ) has a ring on. [Tilly](tilly) has one too. [Mrs Drummond](drum) sits down. [Drummond](drum) gets up again. [She](drum) kisses [Piotr](organ). [Alec](mrdrum) carries [his](mrdrum) pillow back to the big room. [Farid](farid) has seen what [Leo](leo) saw. [He](farid) asks [Bea](bea) whom [she](bea) wants. [Bea](bea) wants both. One chair too many, says [Farid](farid). [He](farid) is not angry with [Bea](bea). [Leo](leo) gives [Jonty](jonty) a pram. [Jonty](jonty) gives [Leo](leo) [his](jonty) hand. [Gerald](gerald) dusts for [Rose](rose).
- return tilly "comes home"
+ wedding.past organ tilly "a ring on"
- reconcile drum organ "kisses"
- reconcile drum mrdrum "back to the big room"
- discover farid bea "has seen"
- love bea farid+leo "wants both"
+ breakup farid bea "One chair too many"
- sad! farid bea "not angry"
- gift leo jonty "a pram"
+ reconcile jonty leo "his hand"
- help gerald rose "dusts for"

== 11 Dress Rehearsal
With a week to go, the [man](farid) [who](farid) was nearly deported and the [alto](bea) [who](bea) nearly married [him](farid) get through the whole of the Brahms without once looking at each other, until [Sunniva](sunny), eight months on and singing sitting down, snaps that some people in the choir have had worse autumns. Afterwards [Leo](leo) walks [Bea](bea) to [her](bea) hotel; the [couple](bea+leo), if that is what [they](bea+leo) are, talk on the steps till the milk comes. [Canon Bligh](vicar), hearing from [Gerald](gerald) through the grille that [he](gerald) loves [his](gerald) [landlady](rose) and daren't say so, replies that [he](vicar) isn't that sort of canon, and that [she](rose) is in the next pew.
- arrest.past _ farid "nearly deported"
- wedding! bea farid "nearly married"
- pregnant sunny "eight months on"
- quarrel bea+farid sunny "snaps"
- help leo bea "walks Bea"
- married bea leo "couple"
- love gerald rose "loves his landlady"
- housemate gerald rose "landlady"
+ reveal gerald vicar "hearing from Gerald"
- confess? gerald rose "daren't say so"

== 12 Requiem
The performance, for which the organ is played by the [Drummonds](drum+mrdrum)' [son-in-law](organ) and at which the low E is sung by a [couple](gerald+rose) engaged since the interval, is interrupted in the sixth movement, when [Sunny](sunny) is carried into the vestry and gives birth there to a [girl](baby), [whom](baby) either [Jonty](jonty) or [his](jonty) [father](leo) has begotten and [whom](baby) both Oakes [men](jonty+leo), by agreement, never test. [Bea](bea) goes home with the [grandfather](leo), or whatever [he](leo) is. [Farid](farid), offered a post in [Leeds](@leeds), takes one of the chairs along. What does [Mrs Drummond](drum) do? [She](drum) holds auditions.
- kin drum+mrdrum organ "son-in-law"
+ engaged.start gerald rose "engaged since"
+ birth sunny baby "gives birth"
- parent? jonty+leo baby "begotten"
- investigate! jonty+leo baby "never test"
- parent leo jonty "father"
- kin? baby leo "grandfather"
+ reconcile bea leo "goes home with"
- hire farid "a post" @leeds
