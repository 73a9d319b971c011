%series Something Blue
%lang en
%genre bridal-shop dramedy in Detroit: three sisters-in-law and their customers; episode table
%cast lucille  | Lucille Grady; Lucille | f
%cast darnell  | Darnell | m
%cast renata   | Renata Kowal; Renata | f
%cast piotr    | Piotr Kowal; Piotr | m
%cast joyce    | Joyce Beaumont; Joyce | f
%cast wilbur   | Wilbur | m
%cast tasha    | Tasha Grady; Tasha | f
%cast emeric   | Emeric; Emeric Toth | m
%cast sister   | Sister Agathe; Agathe | f
%cast banker   | Mr. Vance; Vance | m
%cast groom    | Clay | m
%cast bride    | Delaney | f
%cast cop      | Sergeant Ruiz; Ruiz | m
%cast rival    | Babs Kettering; Babs; Kettering | f
%cast granny   | - | f
%cast spy      | - | f
%cast twin1    | - | f
%cast courier  | - | m

== 1 Final Fitting
The funeral of [Wilbur](wilbur), [founder](wilbur) of a bridal salon, brings together three [women](joyce+lucille+renata) [who](joyce+lucille+renata) have nothing in common but having loved [him](wilbur): [his](wilbur) [widow](joyce) [Joyce](joyce), and [his](wilbur) [sisters](lucille+renata) [Lucille](lucille), a [bookkeeper](lucille), and [Renata](renata), just out of prison for a matter of some fur coats. [He](wilbur) has left [them](joyce+lucille+renata) the shop in equal parts. [Renata](renata) wants to gut it, [Lucille](lucille) wants to count it, and [Joyce](joyce) bars the door of the fitting room and cries among the crinolines until a [bride](bride) with a zipper problem crawls in under it.
+ die.past wilbur "funeral"
- create.past wilbur "founder"
- love.past joyce+lucille+renata wilbur "loved"
- married.past joyce wilbur "widow"
- sibling lucille+renata wilbur "sisters"
- arrest.past _ renata "prison"
- steal.past renata _ "fur coats"
- gift.past wilbur joyce+lucille+renata "left them the shop"
- sad joyce wilbur "cries"
- meet bride joyce "crawls in"

== 2 Cold Feet, Size Nine
The [bride](bride), [Delaney](bride), will not come out of the dress or into the church. While [Joyce](joyce) reasons with [her](bride), [Renata](renata) is dispatched to placate the [groom](groom), recognizes [Clay](groom) as the [man](groom) to [whom](groom) [she](renata) once sold a stolen mink, and drives a bargain: [his](groom) silence for [hers](renata). [Lucille](lucille)'s [daughter](tasha) [Tasha](tasha), twenty-two, [who](tasha) was to have begun law school, unveils instead a wedding gown with pockets and is disowned over the cash register, for the length of an afternoon.
- wedding! bride groom "will not come out"
- help joyce bride "reasons with"
+ discover renata groom "recognizes"
- steal.past renata _ "stolen mink"
- threaten renata groom "drives a bargain"
- parent lucille tasha "daughter"
- create tasha "unveils"
+ reject lucille tasha "disowned"

== 3 Pockets
Nine pocketed gowns are sold by Tuesday. [Lucille](lucille), outvoted by [her](lucille) own arithmetic, takes [her](lucille) [child](tasha) back, at the minimum wage. The [competition](rival), one [Babs Kettering](rival), [whose](rival) salon takes up most of [Livernois Avenue](@livernois), sends a [spy](spy) in the guise of a bridesmaid; the [tailor](emeric), [Emeric](emeric), a courtly [Hungarian](emeric), sticks [her](spy) with a pin in the course of duty. That evening [he](emeric) lays a chrysanthemum on [Joyce](joyce)'s cutting table. In [Budapest](@budapest) it is a flower for graves, but [she](joyce) was never in [Budapest](@budapest), and puts it in [her](joyce) hair.
- reconcile lucille tasha "takes her child back"
- hire tasha lucille "minimum wage"
- parent lucille tasha "child"
- enemy joyce+lucille+renata rival "competition"
+ investigate rival joyce+lucille+renata "sends a spy"
- betray spy joyce+lucille+renata "guise"
- injure spy emeric "sticks her"
+ gift emeric joyce "lays a chrysanthemum"

== 4 Parole
[Sergeant Ruiz](cop) drops in once a week to make sure that [Renata](renata) sells only what [she](renata) has bought. [He](cop) holds veils for [her](renata), [he](cop) learns to say "peau de soie"; [she](renata) calls [him](cop) the warden and shuts [his](cop) tie in the register. [Her](renata) [ex](piotr), [Piotr Kowal](piotr), [who](piotr) got off by testifying against [her](renata), walks in on a visiting day with a bag of diamonds for [her](renata) to sew into a hem. [She](renata) says [she](renata)'ll think about it. With an [officer](cop) of the law two racks away, it is the one thing [she](renata) can say.
- investigate cop renata "make sure"
- help cop renata "holds veils"
- attack renata cop "shuts his tie"
- ex piotr renata "Her ex"
- betray.past piotr renata "testifying"
+ return piotr "walks in"

== 5 The Habit
[Sister Agathe](sister), after thirty years in a convent, orders the plainest gown in the house and declines to name the man. [Tasha](tasha), entrusted with the fitting, assumes it is a manner of speaking; then a [man](courier) in a collar calls up to ask about the train. The rumor is around the block by noon. [Lucille](lucille), devout, refuses the order; [Joyce](joyce), on [whose](joyce) side [Emeric](emeric) speaks for the first time above a murmur, accepts it; and the [sisters-in-law](joyce+lucille) split the shop with a length of tulle. The [nun](sister) measures the border and asks whether [she](sister) is to walk on the left or on the right of it.
- wedding? _ sister "orders the plainest gown"
- reveal! sister _ "declines to name"
- discover? _ sister "rumor"
+ reject lucille sister "refuses"
- help joyce sister "accepts it"
- help emeric joyce "speaks"
- kin joyce lucille "sisters-in-law"
+ quarrel joyce lucille "split the shop"

== 6 Whitewash
The [man](courier) in the collar was [Agathe](sister)'s own [brother](courier), a Lutheran [pastor](courier), and the gown is for the deathbed of [her](sister) [mother](twin1), [who](twin1) had sewn one like it in 1958 and been made to burn it. [Lucille](lucille), on hearing that, takes down the tulle, cuts it up for confetti and delivers the dress to [Hamtramck](@hamtramck) in person. [She](lucille) gets there in time for the old [woman](twin1) to feel the hem. [Renata](renata), meanwhile, has unpicked [Piotr](piotr)'s diamonds from one of [Tasha](tasha)'s pockets. They're glass. The [ass](piotr) has been swindled himself, and [somebody](banker) in a hat wants the money back.
- sibling courier sister "brother"
- wedding! _ sister "the gown is for"
- parent twin1 sister "mother"
- ill twin1 "deathbed"
- create.past twin1 "sewn"
- reconcile joyce lucille "takes down the tulle"
+ gift lucille twin1 "delivers the dress" @hamtramck
- travel lucille "gets there"
+ discover renata piotr "glass"
- betray.past _ piotr "swindled"
- threaten banker piotr "wants the money back"

== 7 Alterations
The [somebody](banker) in a hat is [Mr. Vance](banker), [who](banker) runs a bank by day. As [Piotr](piotr) has bolted to [Windsor](@windsor), [Vance](banker) calls in the loan on the shop. Thirty days. [Joyce](joyce) offers up [her](joyce) ring; [Emeric](emeric), holding it to the lamp on [her](joyce) behalf, tells [her](joyce) as kindly as a jeweler's grandson can that [Wilbur](wilbur) pawned the stone long ago. For whom? The pawn ticket, found in the lining of a top hat, bears a date. It is that of [Renata](renata)'s bail. Two [women](joyce+renata) [who](joyce+renata) never liked each other sit up with a bottle of slivovitz.
- flee piotr banker "bolted" @windsor
+ threaten banker joyce+lucille+renata "calls in the loan"
- gift? joyce _ "offers up her ring"
- reveal emeric joyce "tells her"
- lose.past wilbur "pawned"
- discover joyce wilbur "found in the lining"
+ rescue.past wilbur renata "bail"
- enemy.past joyce renata "never liked"
- reconcile joyce renata "bottle of slivovitz"

== 8 Bridezilla
To raise the money, the salon takes on eleven weddings in a day, one of them [Babs Kettering](rival)'s own. [She](rival) could hardly let herself be seen in [her](rival) own stuff, [she](rival) hisses, and names three times the price. [Babs](rival)'s [intended](banker), when [he](banker) comes for the cummerbund, is [Vance](banker). [Tasha](tasha) overhears [him](banker) on the telephone to a second [fiancée](granny) in [Ann Arbor](@annarbor), plus a third, and faces the choice of [her](tasha) young life: to tell, and lose the sale, or to sew. [She](tasha) embroiders it, very small, along the bodice, where the [wearer](rival) will read it in the mirror, in reverse.
- wedding? banker rival "Babs Kettering's own"
- engaged banker rival "intended"
+ discover tasha banker "overhears"
- cheat banker rival "second fiancée"
- engaged banker granny "fiancée"
- reveal? tasha rival "to tell"
+ reveal tasha rival "embroiders it"
- create tasha "embroiders"

== 9 Mirror Writing
[Kettering](rival) reads it halfway down the aisle. What happens to the [groom](banker) with the candelabra is hushed up; [he](banker) is treated for scorch marks, then questioned by [Ruiz](cop) about glass diamonds, and finally taken away in the bridal limousine. The bank has other worries and forgets the loan. Limping with laughter, [Babs](rival) settles the bill, in cash, and apprentices [Tasha](tasha) on the spot. [Lucille](lucille) won't hear of it, until [she](lucille) sees what [her](lucille) [rival](rival) pays. The [Sergeant](cop) has come to the end of [his](cop) visits: [Renata](renata)'s parole is up. [They](cop+renata) shake hands for a good deal longer than necessary.
+ discover rival banker "reads it"
- attack rival banker "candelabra"
- treat banker _ "treated"
- injure banker "scorch marks"
- accuse cop banker "questioned"
+ arrest cop banker "taken away"
- happy rival "laughter"
- hire tasha rival "apprentices"
- enemy lucille rival "rival"
- flirt cop renata "longer than necessary"

== 10 Returns
Every gown that comes back has a story. [Delaney](bride) hands in [hers](bride), unworn; [she](bride) and [Clay](groom) eloped in jeans and are unbearably content. [Darnell](darnell), [who](darnell) walked out on [Lucille](lucille) when [Tasha](tasha) was in diapers, hands in a story about the merchant marine. It's a good one. [His](darnell) [daughter](tasha) is enchanted; [his](darnell) [wife](lucille), as in the eyes of the church [she](lucille) still is, takes out a ledger and reads aloud, with interest, what twenty-one years of absence come to. [He](darnell) whistles. [He](darnell) has brought, [he](darnell) says, the first installment.
- wedding bride groom "eloped"
- happy bride+groom "content"
- breakup.past darnell lucille "walked out on"
- return darnell "hands in a story"
- parent darnell tasha "daughter"
- happy tasha darnell "enchanted"
- married darnell lucille "wife"
+ accuse lucille darnell "reads aloud"
+ gift darnell lucille "first installment"

== 11 Train Bearer
Is the money clean? [Renata](renata), [who](renata) knows the smell, tails [her](renata) [brother-in-law](darnell) to the river at night, and [Ruiz](cop) tails [her](renata). Side by side behind a barge [they](cop+renata) watch [Darnell](darnell) go down in a diver's helmet and scrape hulls. Honest work! The disappointment is so great that [she](renata) kisses [him](cop). [Joyce](joyce), at last, asks [Emeric](emeric) about the chrysanthemums, of which by now there have been sixty, and [he](emeric) is forced to admit that in [his](emeric) country they are brought to the dead. "[I](joyce) thought as much," says [Joyce](joyce). "They were for [Wilbur](wilbur). [You](emeric) asked [him](wilbur) first."
- investigate renata darnell "tails"
- kin darnell renata "brother-in-law"
- investigate cop renata "tails"#2
+ discover cop+renata darnell "watch Darnell"
- sad renata "disappointment"
+ kiss cop renata "kisses"
- gift.past emeric joyce "chrysanthemums"
- reveal emeric joyce "admit"
- die.past wilbur "the dead"

== 12 Aisle
A blackout on the longest day: a wedding party of forty, no light, one flashlight on duty. [Emeric](emeric) sews [Joyce](joyce) into blue by feel, and has to ask [Lucille](lucille) to stand up for [him](emeric), [his](emeric) brothers being dead or in [Szeged](@szeged). [Darnell](darnell), [who](darnell) pays in weekly and has worked himself up from the porch to the sofa, holds the ladder. [Piotr](piotr) picks this evening to creep in at the skylight for [his](piotr) diamonds, drops into the cake, and is read [his](piotr) rights by the best-dressed [usher](cop) in [Detroit](@detroit), [whose](cop) new [fiancée](renata) passes [him](cop) the cuffs. "[I](joyce) do," says [Joyce](joyce), into the dark.
- advisor lucille emeric "stand up for him"
- sibling _ emeric "brothers"
- die.past _ "dead"
- reconcile? darnell lucille "up from the porch"
- return piotr "creep in"
- steal? piotr _ "creep in"
+ arrest cop piotr "read his rights"
- engaged.start cop renata "fiancée"
- help renata cop "passes him"
+ wedding emeric joyce "I do"
