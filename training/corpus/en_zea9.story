%series Blue Line Academy
%lang en
%genre teen drama at a hockey boarding school in Quebec, streaming blurbs
%cast mao | Maéva Thibodeau; Maéva | f
%cast oli | Olivier Roy; Olivier; Roy | m
%cast nad | Nadia Benslimane; Nadia | f
%cast wil | Wilder Knox; Wilder; Knox | m
%cast coach | Coach Pelletier; Pelletier | f
%cast sim | Simon-Pierre; S.P. | m
%cast tess | Tess Whitecrow; Tess | f
%cast dean | Dean Harcourt; Harcourt | m
%cast mom | Josée | f
%cast scout | - | m
%cast dealer | - | m
%cast para | - | n
%cast wilpa | - | m
%cast opp | - | m
%cast nico | Nicolas | m

== 1 Cut Day
[Maéva Thibodeau](mao), goaltender and scholarship kid, is the first girl ever to make the boys' squad at [Blue Line](#blueline), which costs captain [Wilder Knox](wil)'s best [friend](sim) [Simon-Pierre](sim) [his](sim) place. That night somebody fills [her](mao) skates with glue. [Maéva](mao)'s [roommate](nad) [Nadia](nad), a figure [skater](nad) banished here for smoking, knows a solvent, a janitor and every rule worth breaking. In the canteen line [Olivier Roy](oli), the third-string [winger](oli), forgets how trays work when the new [goalie](mao) says hi.
+ hire mao _ "make the boys' squad"
- friend sim wil "best friend"
- quit sim _ "costs"
- attack _ mao "fills her skates"
- housemate mao nad "roommate"
- quit.past nad "banished"
- meet mao oli "says hi"
+ love oli mao "forgets how trays work"

== 2 Short-Handed
[Coach Pelletier](coach), an Olympian with a steel knee, makes [Maéva](mao) and [S.P.](sim) share a pair of gloves until [they](mao+sim) are civil. It takes nine days and one broken window. [Dean Harcourt](dean) wants the experiment over by Christmas and orders [Pelletier](coach) to bench the [girl](mao); [she](coach) asks to have it in writing. At a bonfire [Nadia](nad) teaches [Tess Whitecrow](tess), the team's [statistician](tess), to blow smoke rings, and [Tess](tess) has trouble with arithmetic for a week.
- boss coach mao+sim "makes"
- boss dean coach "orders"
+ reconcile mao sim "civil"
- quit? mao _ "bench the girl"
- advisor.start nad tess "teaches"
+ love tess nad "trouble with arithmetic"

== 3 Homecoming
[Wilder](wil) bets the locker room that [he](wil) can have [Maéva](mao) in love with [him](wil) by the winter ball. [Olivier](oli), [who](oli) is standing there with a towel over [his](oli) head, is sworn to keep it zipped. [Knox](wil) carries [her](mao) bag, learns [her](mao) [mother](mom)'s birthday, gives [her](mao) a signed puck that belonged to [his](wil) late [brother](nico). The last part isn't strategy. [Wilder](wil) doesn't know when the strategy stopped.
- betray wil mao "bets"
- love? mao wil "in love"
- reveal! oli "keep it zipped"
- gift wil mao "a signed puck"
- sibling nico wil "brother"
- die.past nico "late"
+ love wil mao "strategy stopped"

== 4 Offside
[S.P.](sim) pays a [man](dealer) behind the arena for pills that make the third period feel like the first. [Tess](tess) sees the numbers before anyone sees the nosebleeds: nobody's heart does that. [She](tess) goes to [Nadia](nad), [who](nad) goes to [S.P.](sim), [who](sim) tells [her](nad) to stick to sequins. On the bus to [Rimouski](@rimouski) [Maéva](mao) falls asleep on [Olivier](oli)'s shoulder and [he](oli) doesn't move for five hours. A seat behind, [Wilder](wil) counts every kilometre.
- find sim dealer "pills"
+ discover tess sim "sees the numbers"
- ill sim "nosebleeds"
- reveal tess nad "goes to Nadia"
- reject sim nad "stick to sequins"
- travel mao+oli+wil "bus" @rimouski
+ jealous wil oli "counts every kilometre"

== 5 Overtime
Regional semis, double overtime. [S.P.](sim) goes down without being touched. [Pelletier](coach) kneels on the ice doing compressions with [her](coach) steel knee locked; a [paramedic](para) takes over, and there's a pulse. [Harcourt](dean) tells the parents it was dehydration. At the hospital [Wilder](wil) breaks down in front of the vending machine, and [Maéva](mao) puts [her](mao) arms around [him](wil). What [he](wil) does next, [he](wil) does with [his](wil) eyes shut; [she](mao) kisses back.
+ ill sim "goes down"
- rescue coach sim "compressions"
- treat sim para "takes over"
- recover sim "pulse"
- betray dean _ "dehydration"
- sad wil "breaks down"
- help mao wil "arms around"
+ kiss mao wil "kisses back"

== 6 Black Ice
[Maéva](mao) and [Wilder](wil) are official; [her](mao) single-parent [mom](mom), [Josée](mom), drives four hours with a casserole to inspect [him](wil). Over dessert it turns out that [Josée](mom) was once a cleaner in the Knox house and was let go when [Wilder](wil)'s [father](wilpa) caught [her](mom) reading. [Nadia](nad) and [Tess](tess) are caught, too, skinny-dipping in the whirlpool; [both](nad+tess) are gated till spring, and [neither](nad+tess) minds. [Olivier](oli) asks for a trade to another school.
+ couple.start mao wil "official"
- parent mom mao "mom"
- travel mom "drives four hours"
- meet mom wil "inspect"
- boss.past wilpa mom "cleaner"
- quit.past mom wilpa "let go"
- discover wilpa mom "caught her"
- discover _ nad+tess "are caught"
- date nad tess "skinny-dipping"
- quit? oli _ "trade"

== 7 The Winter Ball
Someone plays the locker-room recording over the ballroom speakers: the bet, the laughter, [Wilder](wil)'s own voice. [Maéva](mao), in a borrowed green dress, takes off the corsage, lays it on the buffet and goes out into the snow without a coat. [Olivier](oli) goes after [her](mao) with one. [He](oli) could have told [her](mao) in October, [she](mao) says. [He](oli) couldn't agree more. [Wilder](wil) stands under the mirror ball long after the band has packed up.
+ reveal _ _ "plays"
+ breakup mao wil "takes off the corsage"
- help oli mao "goes after her"
- accuse mao oli "could have told her"
- reveal! oli mao "could have told"
- sad wil "long after"

== 8 Penalty Box
Who had the recording? [Tess](tess) follows the metadata to [Simon-Pierre](sim)'s hospital bed, where [he](sim) admits it: if [he](sim) has to lose a season, so can somebody else. [Tess](tess) gives [him](sim) [Olivier](oli)'s number and the number of a clinic. [Coach Pelletier](coach) finds the [dealer](dealer) behind the arena, takes away [his](dealer) bag, and accidentally leans on [his](dealer) foot with [her](coach) knee. [Harcourt](dean) suspends [her](coach) for the foot.
- investigate tess _ "follows the metadata"
+ discover tess sim "admits it"
- lose sim "season"
- help tess sim "gives"
- find coach dealer "finds"
- steal coach dealer "takes away"
- attack coach dealer "leans on his foot"
- injure dealer coach "leans on his foot"
+ quit coach dean "suspends"

== 9 Rebound
Without a coach the team lets in eleven. [Josée](mom), [who](mom) has kept goal for the laundry league since 1998, takes practice in an apron; nobody dares laugh. [Wilder](wil) knocks on the door of the infirmary, where [Maéva](mao) is icing [her](mao) wrist, and hands over a written confession for the [dean](dean), which [he](wil) will deliver whether or not [she](mao) forgives [him](wil). [She](mao) doesn't. [She](mao) keeps a copy.
- lose _ "lets in eleven"
- advisor.start mom _ "takes practice"
- injure mao "icing her wrist"
- gift wil mao "hands over"
+ reconcile! mao wil "She doesn't"
- reveal? wil dean "confession"

== 10 Faceoff
[Dean Harcourt](dean) is asked by the board why [he](dean) took envelopes from parents and buried a toxicology report. [S.P.](sim), sober for seventy-one days, reads it out himself. [Pelletier](coach) is reinstated, without apology and with a new knee. [Roy](oli), summoned to the portal of a school in [Calgary](@calgary), gets as far as the check-in desk; there is [Maéva](mao), with [his](oli) lucky tape. "[I](mao)'m not asking [you](oli) to stay," [she](mao) says. "[I](mao)'m telling [you](oli) who [I](mao) love."
- accuse _ dean "is asked by the board"
- find.past dean "took envelopes"
- betray.past dean _ "buried a toxicology report"
- recover sim "sober"
+ reveal sim "reads it out"
- hire coach "reinstated"
- travel? oli "summoned" @calgary
- gift mao oli "lucky tape"
+ confess mao oli "love"

== 11 Provincial Final
A [scout](scout) from [Boston](@boston) watches [Knox](wil) pass, on a breakaway, to [Olivier](oli), [who](oli) scores: the selfish thing, says the [scout](scout), would have been to shoot. [Maéva](mao) stops forty-four. On the handshake line the opposing [captain](opp) calls [Nadia](nad) a word, and the entire bench goes over the boards; [Tess](tess), with a clipboard, gets there first. The cup is dented before it is ever lifted. [Wilder](wil)'s [father](wilpa), in the stands, doesn't clap.
- help wil oli "pass"
- find oli "scores"
+ find _ "cup"
- attack tess opp "gets there first"
- parent wilpa wil "father"
- quarrel nad opp "calls Nadia"

== 12 Thaw
Graduation. [Wilder](wil) goes to [Boston](@boston) with a single suitcase and [his](wil) [brother](nico)'s puck, which [Maéva](mao) has given back. [S.P.](sim) stays on as assistant to the [coach](coach) [who](coach) restarted [his](sim) heart. [Nadia](nad) has been accepted by a company in [Montréal](@montreal), [Tess](tess) by the same city, and the lease has two names on it. [Josée](mom) gets the [dean](dean)'s office, the [dean](dean)'s chair and a mop, for old times' sake. On the melting lake, with no pads on, [Maéva](mao) lets one in.
- celebrate _ "Graduation"
- rescue.past coach sim "restarted"
- sibling nico wil "brother"
- travel wil "goes to Boston"
- gift mao wil "given back"
- hire sim coach "assistant"
- hire nad _ "accepted by a company"
+ move nad+tess "the lease"
+ hire mom "the dean's office"
