%series The Calloway Ledger
%lang en
%genre gangster family: bookmakers and butchers in Glasgow, 1961, recap log
%cast senga | Senga Calloway; Senga; Ma | f
%cast archie | Archie Calloway; Archie | m
%cast fergus | Fergus Calloway; Fergus | m
%cast isla | Isla Calloway; Isla | f
%cast wee | Wee Dougal; Dougal | m
%cast rina | Rina Bellini; Rina | f
%cast gino | Gino Bellini; Gino; Bellini | m
%cast lorenza | Lorenza Bellini; Lorenza | f
%cast mcphail | Inspector McPhail; McPhail | m
%cast hettie | Hettie McPhail; Hettie | f
%cast tosh | Tosh | m
%cast canon | Canon Reilly | m
%cast boxer | Solomon Adu; Solomon; Sol | m
%cast baker | - | m
%cast bookie | - | m
%cast typist | Morag | f
%cast bairn | - | f
%cast sailor | - | m
%cast vet | - | f
%cast dog | Duchess | f

== 1 The Reading of the Will
[Archie Calloway](archie) is barely in the ground when the slaughterhouse closes for an afternoon and [his](archie) people gather over cold tongue. Everything, it turns out, goes to the [widow](senga): the betting shops, the butchers, the list of bribes. [Senga](senga)'s elder [boy](fergus), [Fergus](fergus), [who](fergus) has been measuring [his](fergus) [father](archie)'s office for curtains, kicks over a chair. [Wee Dougal](wee), the [younger](wee), six foot four, picks it up. Only the [daughter](isla) asks what is in the second envelope. [Isla](isla) is told to mind the sandwiches. That night [she](isla) steams it open above the kettle, and finds the photograph of a [bairn](bairn) with the Calloway chin.
- die archie "barely in the ground"
- married.past archie senga "widow"
+ find senga archie "goes to the widow"
- parent senga fergus "elder boy"
- parent archie fergus "father"
- sad fergus "kicks"
- sibling fergus wee "the younger"
- parent senga wee "younger"
- parent senga isla "daughter"
- investigate isla "steams"
+ discover isla bairn "photograph"

== 2 Ice Cream
Peace with the [Bellinis](gino+lorenza+rina), [who](gino+lorenza+rina) own every van and half the harbour, has rested for ten years on [Archie](archie)'s handshake. [Gino Bellini](gino) comes to the wake with lilies and stays to count the mourners. [His](gino) [wife](lorenza), [Lorenza](lorenza), presses [Senga](senga)'s hands and means it; the [two](lorenza+senga) had adjoining beds in the maternity ward. [Their](gino+lorenza) only [child](rina), [Rina](rina), is smoking on the fire escape. [Dougal](wee), [who](wee) is meant to be guarding the coats, gives [her](rina) a light, burns [his](wee) thumb, and from then on has to be told everything twice.
- reconcile.past archie gino "Peace"
- gift gino _ "lilies"
- married gino lorenza "wife"
- help lorenza senga "presses"
- neighbour.past lorenza senga "adjoining beds"
- parent gino+lorenza rina "child"
+ meet rina wee "a light"
- injure wee "burns"

== 3 A Sharp Knife
[Fergus](fergus) cannot wait. With [Tosh](tosh), [his](fergus) shadow since approved school, [he](fergus) sets fire to two vans and sells the insurance tip to a [bookie](bookie). By supper the flames have a victim, an old [baker](baker) [who](baker) was asleep on [his](baker) flour. [Inspector McPhail](mcphail), on the family's list at fifteen pounds a week, would like to be told what to see. [Senga](senga) takes the carving knife, lays it next to [her](senga) [son](fergus)'s plate and explains what will happen if a match is ever struck again without [her](senga) leave. [Tosh](tosh) stops chewing.
- friend fergus tosh "shadow"
+ attack fergus+tosh _ "sets fire"
- reveal fergus bookie "sells"
- die baker "victim"
- boss senga mcphail "on the family's list"
- parent senga fergus "son"
+ threaten senga fergus "what will happen"

== 4 Ringside
[Isla](isla) keeps the books of the boxing hall, where [Solomon Adu](boxer), a [docker](boxer) from [Accra](@accra), is unbeaten in eleven. Betting wants [him](boxer) to lose the twelfth, and [Fergus](fergus) has already been to [his](boxer) lodgings with an envelope and a cosh. [Sol](boxer) returns the one unopened and keeps the other. [Isla](isla), [who](isla) audits more than ledgers, warns [him](boxer) in the margin of a programme not to walk home by the canal. [He](boxer) wins by a knockout and walks home by the canal. Out of the dark come three of [her](isla) [brother](fergus)'s men; back out of it comes one [boxer](boxer), whistling.
- lose! boxer "unbeaten"
- lose? boxer "lose"
- threaten.past fergus boxer "a cosh"
- reject boxer fergus "returns"
- help isla boxer "warns"
+ find boxer "wins"
- attack _ boxer "Out of the dark"
- boss fergus _ "men"
- sibling fergus isla "brother"

== 5 Confession
Two Catholics cannot meet in this city without a priest hearing of it, and so [Canon Reilly](canon) is the first to know that [Rina](rina) climbs out over the scullery roof on Thursdays. [Dougal](wee) tells [him](canon), too, in the next box, about the same Thursdays. The [canon](canon), sworn to silence, takes to drink. Elsewhere [Hettie McPhail](hettie), the [inspector](mcphail)'s tidy [wife](hettie), discovers fifteen pounds in a teapot, then two hundred more. [She](hettie) does not ask where it came from. [She](hettie) walks to the bank, opens an account in [her](hettie) maiden name and buys a hat.
- reveal rina canon "the first to know"
- travel rina "climbs out"
+ affair rina wee "the same Thursdays"
- reveal wee canon "tells him"
- advisor canon rina+wee "priest"
- reveal! canon "silence"
- married hettie mcphail "wife"
+ find hettie "discovers"

== 6 The Photograph
[Isla](isla) carries the picture to [Greenock](@greenock), where a [typist](typist) called [Morag](typist) opens the door with the chin in person on [her](typist) hip. [Archie](archie) came on Mondays, [she](typist) says; [he](archie) was going to put it all in writing. The [child](bairn) has a cough and no name on the birth line. [Isla](isla), [who](isla) arrived with a speech, leaves [her](isla) own coat behind and goes home in the rain. [Her](isla) [mother](senga) is waiting up. "Was it a boy or a girl?" asks [Senga](senga), before the [girl](isla) has wiped [her](isla) feet. Since when has [she](senga) known?
- travel isla "carries the picture to" @greenock
+ meet isla typist "opens the door"
- affair.past archie typist "came on Mondays"
- parent archie bairn "the chin"
- parent typist bairn "on her hip"
- reveal typist isla "she says"
- reveal? archie "writing"
- ill bairn "a cough"
- gift isla typist "coat"
- return isla "goes home"
- parent senga isla "mother"
+ discover.past senga bairn "has she known"

== 7 Duchess
It is the [greyhound](dog) that nobody forgives. [Duchess](dog), [whom](dog) the late [Archie](archie) bottle-fed, comes last at [Shawfield](@shawfield) for the first time in [her](dog) life and staggers. A [vet](vet) finds enough sedative for a horse. While [Senga](senga) sits on straw with the long grey head in [her](senga) lap, [Fergus](fergus) knows whom to blame: who but a Bellini would dope a bitch? [Gino](gino) swears on [his](gino) [daughter](rina) that it was none of [his](gino). [He](gino) is right. [Tosh](tosh), [who](tosh) was promised a van of [his](tosh) own by someone with a posher voice, washes [his](tosh) hands until they bleed.
+ attack _ dog "sedative"
- ill dog "staggers"
- treat dog vet "A vet"
- lose dog "comes last"
- die.past archie "late"
- help senga dog "sits on straw"
- accuse fergus gino "knows whom to blame"
- parent gino rina "daughter"
- attack! gino dog "none of his"
- gift? _ tosh "promised"
- injure tosh "bleed"

== 8 Wages of Sin
Promoted over better men, [McPhail](mcphail) comes to tell the [widow](senga) that fifteen is now fifty. [She](senga) pours [him](mcphail) tea and reads [him](mcphail), without raising [her](senga) voice, ten years of dates. [He](mcphail) leaves poorer. At home there is worse: a cold stove, an empty teapot and a line in pencil from [Hettie](hettie), [who](hettie) is on the sleeper to [London](@london) beside a merchant [sailor](sailor). Blind with rage, the [inspector](mcphail) drives to the harbour and smashes the windscreens of the first ice-cream vans that [he](mcphail) sees. [Bellini](gino), naturally, thinks of the [Calloways](fergus+isla+senga+wee).
- hire mcphail "Promoted"
- married.past archie senga "widow"
- threaten mcphail senga "fifteen is now fifty"
+ threaten senga mcphail "dates"
- lose mcphail "poorer"
- flee hettie mcphail "on the sleeper" @london
- affair hettie sailor "beside a merchant sailor"
+ breakup hettie mcphail "a line in pencil"
- sad mcphail "rage"
- attack mcphail gino "smashes"
- accuse! gino fergus+isla+senga+wee "thinks of the Calloways"

== 9 The Scullery Roof
[Rina](rina) slips. [She](rina) lies in the yard with a twisted ankle, laughing, and the [man](wee) [who](wee) lifts [her](rina) up is seen from the kitchen window by [her](rina) [mother](lorenza). [Lorenza](lorenza) draws the curtain. In the morning [she](lorenza) sends [her](lorenza) old ward [neighbour](senga) a christening shawl, with no card. [Senga](senga) understands it at once, counts, and sends for [her](senga) [younger](wee). "Do [you](wee) love the [lassie](rina)?" "Aye, [Ma](senga)." "Does [her](rina) [father](gino) own a gun?" "Three, [Ma](senga)." [She](senga) gives [him](wee) the keys to the cottage on [Arran](@arran) and a pound of mince.
- injure rina "twisted ankle"
- help wee rina "lifts"
+ discover lorenza wee "seen"
- parent lorenza rina "mother"
- gift lorenza senga "sends"
- neighbour.past lorenza senga "neighbour"
- discover senga rina "understands"
- pregnant? rina wee "christening shawl"
- parent senga wee "her younger"
- love wee rina "Aye"
- parent gino rina "father"
- gift senga wee "gives"

== 10 Points Decision
Stripped of [his](boxer) licence on a forged complaint, [Solomon](boxer) packs for [Liverpool](@liverpool). [Isla](isla) finds [him](boxer) folding shirts. There is a good deal [she](isla) might say about columns that do not balance; what [she](isla) says is "Stay," and it takes [her](isla) three rounds. [He](boxer) kisses the ink on [her](isla) fingers. Meanwhile, [Tosh](tosh), drunk in the [canon](canon)'s kitchen with the only [man](canon) in [Glasgow](@glasgow) [who](canon) is drunker, gets it off [his](tosh) chest: the dope, the hundred pounds, the posh voice. It was [Fergus](fergus) himself, by telephone, with a handkerchief. "[He](fergus) wanted a war," sobs [Tosh](tosh). "And [he](fergus) loved that [dog](dog)."
- quit boxer "Stripped"
- betray _ boxer "forged complaint"
- move? boxer "packs for" @liverpool
- find isla boxer "finds"
+ kiss boxer isla "kisses"
+ reveal tosh canon "off his chest"
- hire.past tosh fergus "hundred pounds"
- attack.past fergus dog "the dope"
- sad tosh "sobs"
- love fergus dog "loved that dog"

== 11 Bad Friday
Released by drink from every seal, [Canon Reilly](canon) stands up in mid-sermon and points. Half the nave turns to look at [Fergus](fergus); the other half at the [Bellinis](gino+lorenza), and [Gino](gino) has a hand inside [his](gino) jacket. On the church steps the first shot takes [Tosh](tosh), [who](tosh) had stepped in front of [his](tosh) [friend](fergus) out of habit. The second is never fired: [Lorenza](lorenza) has walked between the two parties, and [Senga](senga) from the other side, and the [women](lorenza+senga) stand forehead to forehead until everyone has gone home. [Fergus](fergus) holds a dying [man](tosh) and has nobody left to command.
+ accuse canon fergus "points"
- threaten gino fergus "inside his jacket"
+ die tosh "the first shot"
- attack _ tosh "shot"
- rescue tosh fergus "stepped"
- friend fergus tosh "friend"
- attack! _ "never fired"
- help lorenza+senga _ "walked between"

== 12 Cold Tongue
[Rina](rina) and [her](rina) [giant](wee) marry on [Arran](@arran) before a registrar and a sheep. Two [grandmothers](lorenza+senga) in waiting share a flask on the ferry, while a furious [Bellini](gino) is sick over the rail. [Senga](senga) reads out a will of [her](senga) own: the shops to [Isla](isla), [who](isla) makes [Sol](boxer) manager of the hall; a pension to [Morag](typist), and to the [bairn](bairn) a surname. For [her](senga) [eldest](fergus) there is a single ticket to [Halifax](@halifax). [McPhail](mcphail), dismissed and selling raffle tickets, sees [him](fergus) off. The second envelope was empty all along, [she](senga) admits to [her](senga) [daughter](isla). [She](senga) had put the photograph in it herself.
+ wedding rina wee "marry"
- friend lorenza senga "share a flask"
- pregnant rina wee "in waiting"
- ill gino "sick"
- sad gino "furious"
+ gift? senga isla "the shops to Isla"
- hire boxer isla "manager"
- gift? senga typist "a pension"
- gift? senga bairn "surname"
- parent senga fergus "eldest"
- travel? fergus "single ticket" @halifax
- quit mcphail "dismissed"
- parent senga isla "daughter"
+ reveal senga isla "admits"
