%series Radio Nord
%lang en
%genre local-radio dramedy in the Norwegian Arctic, streaming overview
%cast solveig  | Solveig Hætta; Solveig | f
%cast mikkel   | Mikkel Hætta; Mikkel | m
%cast ingunn   | Ingunn Moe; Ingunn; Moe | f
%cast rashid   | Rashid Karimi; Rashid; Karimi | m
%cast even     | Even Moe; Even | m
%cast aud      | Aud | f
%cast trawler  | Captain Storvik; Storvik | m
%cast nini     | Nini | f
%cast vet      | Yrsa | f
%cast ghostcaller | - | n
%cast postman  | - | m
%cast ws       | - | f
%cast fa       | - | m
%cast mo       | - | f
%cast rs       | - | f
%cast bank     | - | m

== 1 Polar Night
The sun goes down in November and with it the sponsor. [Solveig Hætta](solveig), [head](solveig) of a station with six listeners per reindeer, engages as night host the only [applicant](rashid), [Rashid Karimi](rashid), once the best-known [voice](rashid) of [Kabul](@kabul), now fish [filleter](rashid). [Her](solveig) [brother](mikkel) [Mikkel](mikkel), sound [engineer](mikkel), would have liked the post for [Nini](nini), [his](mikkel) [fiancée](nini). On the first night a single [listener](ghostcaller) rings, breathes, and requests "something from before".
+ hire rashid solveig "engages"
- sibling mikkel solveig "brother"
- hire? nini solveig "have liked the post"
- engaged mikkel nini "fiancée"

== 2 The Breather
Each night at three, the [caller](ghostcaller). [Rashid](rashid) plays whatever comes to hand, and bit by bit the breathing acquires words: a wharf, a red sledge, a name that gets no further than its first letter, I. In the daytime [he](rashid) asks about. [Aud](aud) at the kiosk closes the hatch. The [postman](postman) recalls that [he](postman) must be going. At last [Ingunn Moe](ingunn), the [mayor](ingunn), stops [her](ingunn) snowmobile next to the [Afghan](rashid) and advises [him](rashid), in a friendly way, to play more polkas.
- investigate rashid ghostcaller "asks about"
- reveal ghostcaller rashid "acquires words"
- reveal! aud rashid "closes the hatch"
- flee postman rashid "must be going"
+ threaten ingunn rashid "advises him"

== 3 Polka
[He](rashid) plays one polka, very slowly. [Mikkel](mikkel) laughs until [he](mikkel) falls off the desk, and offers [Rashid](rashid), by way of peace, dried reindeer. [Nini](nini) has other plans: [she](nini) has told [Even](even), the [mayor](ingunn)'s [son](even), when the transmitter is unattended. In return [Even](even) kisses [her](nini) behind the kiosk. [Aud](aud), from inside, has an excellent view and no friends to tell. At three o'clock the station is dead. Somewhere the [breather](ghostcaller) dials, and dials.
- happy mikkel "laughs"
- reconcile mikkel rashid "by way of peace"
- gift? mikkel rashid "offers"
+ betray nini "told Even"
- reveal nini even "told Even"
- parent ingunn even "son"
+ kiss even nini "kisses her"
- cheat nini mikkel "kisses her"
- discover aud even+nini "excellent view"

== 4 Static
Someone has sawn through the mast. The bank [manager](bank) regrets; the [mayor](ingunn) regrets on paper. It is [Captain Storvik](trawler), a trawler [skipper](trawler) [who](trawler) has not set foot in church since [his](trawler) [wife](ws) left, [who](trawler) lets them run the aerial up [his](trawler) own mizzen. From the harbour Radio Nord reaches further than ever, as far as the oil platforms. [Solveig](solveig) goes on board to thank the [skipper](trawler) and stays to mend [his](trawler) net. [Neither](solveig+trawler) remembers the last time.
- attack _ solveig "sawn through"
+ help trawler solveig "lets them run"
- breakup.past ws trawler "wife left"
- travel solveig trawler "goes on board"
- flirt solveig trawler "mend his net"

== 5 Signal
Among the platform workers' requests there is a card for [Mikkel](mikkel), unsigned: ask [Nini](nini) what [she](nini) did for a kiss. [He](mikkel) reads it out before [he](mikkel) has understood it. All of the Barents Sea is listening. [Nini](nini), in bed with the wireless on, hears [her](nini) own engagement come to an end, in the voice of the [man](mikkel) [she](nini) was engaged to. [She](nini) packs, and it is [Solveig](solveig), the [sister-in-law](solveig) [she](nini) will not have, [who](solveig) drives [her](nini) to the boat. There is no shouting. The card smells of kiosk.
+ reveal _ mikkel "unsigned"
- discover mikkel nini "reads it out"
+ breakup mikkel nini "come to an end"
- kin! nini solveig "sister-in-law"
- help solveig nini "drives her"
- travel nini "packs"

== 6 Nothing on the Ice
A polar bear is reported, and is a sofa. Children are let out of school in case. [Yrsa](vet), the [vet](vet), stays up with a seal. Northern lights, green, then greener, then a sort of raspberry. [Rashid](rashid) reads out, from midnight to six, in a language no one understands, a poem about apricots, and the switchboard is full.
- help vet "stays up with a seal"
+ create rashid "reads out"

== 7 I
"[Ingunn](ingunn)," says the [caller](ghostcaller). [Rashid](rashid) drops the needle. In the autumn of 1979 two [sisters](aud+ingunn) pushed a red sledge onto the fjord, with a third [child](ghostcaller) on it, for a dare. The ice gave. [One](ingunn) of [them](aud+ingunn) ran for help and [one](aud) just ran; and the [child](ghostcaller)? The [caller](ghostcaller) hangs up. Next morning a red sledge stands outside the studio. The [mayor](ingunn) drives up to fetch it and [she](ingunn) is crying so hard that [she](ingunn) has to be helped by the [Afghan](rashid) to tie it on.
+ reveal ghostcaller rashid "says the caller"
- sibling aud ingunn "sisters"
- attack.past aud+ingunn ghostcaller "pushed a red sledge"
- help.past ingunn ghostcaller "ran for help"
- flee.past aud "just ran"
- sad ingunn "crying"
+ help rashid ingunn "helped by the Afghan"

== 8 The Hatch
[Aud](aud) and [Ingunn](ingunn) have not spoken for forty years; the village thought it was about the kiosk. Now the [elder](ingunn) knocks at the hatch. Why, asks [Ingunn](ingunn), has [her](ingunn) [sister](aud) been ringing the radio at night? [Aud](aud) has not; [Aud](aud) thought it was [Ingunn](ingunn). Through the hatch, [each](aud+ingunn) white in the face, [they](aud+ingunn) look at one another. Then who was on the sledge, and is alive?
- enemy aud ingunn "not spoken"
- sibling aud ingunn "sister"
- accuse ingunn aud "asks Ingunn"
+ discover aud+ingunn "Then who was"

== 9 Even
[Even](even), home for the night and drunk, tells [his](even) [mother](ingunn) what [he](even) did to the mast, and that [he](even) did it for [her](ingunn), so that the voice would stop. [She](ingunn) strikes [him](even), for the first time. [He](even) drives out on the ice. [Mikkel](mikkel), [who](mikkel) has every reason to let [him](even), hears the engine cut out through the harbour microphone, takes a rope and a plank, and lies down on [his](mikkel) stomach. [He](mikkel) curses the [mayor](ingunn)'s [son](even) all the way in and all the way out.
+ reveal even ingunn "tells his mother"
- attack.past even "did to the mast"
- parent ingunn even "mother"
- attack ingunn even "strikes him"
- return even "home for the night"
- flee even ingunn "drives out"
- parent ingunn even "son"
+ rescue mikkel even "takes a rope"

== 10 Direction Finding
[Storvik](trawler) knows how to take a bearing. At three [he](trawler) turns the loop until the breathing is loudest: it points at [his](trawler) own boat. Below, in the fish hold, by a telephone that was never disconnected, sits [Yrsa](vet), the [vet](vet), in a child's red mitten. [Storvik](trawler)'s [father](fa) fished [her](vet) out that autumn on the far side, took the storm for God's answer to a childless [wife](mo), and raised [her](vet) as [his](trawler) [sister](vet). Did [he](trawler) know? [He](trawler) was four. [He](trawler) thought [she](vet) came from the sea.
- investigate trawler vet "take a bearing"
+ discover trawler vet "sits Yrsa"
- rescue.past fa vet "fished her out"
- parent fa trawler "father"
- parent.past fa vet "raised her"
- married.past fa mo "wife"
- sibling trawler vet "sister"
- discover! trawler vet "Did he know"

== 11 On Air
[Yrsa](vet) will talk to [Rashid](rashid) alone, with the light off, and the whole coast. [She](vet) does not want anyone punished. [She](vet) wants to know what became of the song that the [girls](aud+ingunn) were singing when [they](aud+ingunn) pushed. In the dark, outside the booth, first [Aud](aud) and then [Ingunn](ingunn) begin it, a third apart, as in 1979. [Mikkel](mikkel) rides the faders and cannot see for tears. [Rashid](rashid), [whose](rashid) own [sister](rs) has not been heard of for six years, says nothing until the news.
- reveal vet rashid "will talk"
- accuse! vet aud+ingunn "punished"
- attack.past aud+ingunn vet "pushed"
+ reconcile aud+ingunn vet "begin it"
- sad mikkel "tears"
- sibling rashid rs "sister"
- lose.past rashid rs "not been heard of"

== 12 Sun
On the twenty-first of January there is a rim of light for eleven minutes. [Ingunn](ingunn) resigns at the beginning of it and pays for a mast at the end. [Even](even) carries the steel, under the eye of [Mikkel](mikkel), [who](mikkel) has a postcard from [Nini](nini) in [his](mikkel) pocket and has not yet burned it. [Solveig](solveig) moves [her](solveig) toothbrush aboard the trawler. That night, at three, the telephone rings: a long way off, breathing. [Rashid](rashid) has already reached for a polka when a [woman](rs) says [his](rashid) name, as only a [sister](rs) would.
- quit ingunn "resigns"
- gift ingunn solveig "pays for a mast"
- help even "carries the steel"
- move solveig trawler "toothbrush"
- sibling rashid rs "sister"
+ find rashid rs "says his name"
