%series Castellane Bay
%lang en
%genre American daytime soap, daily recaps
%cast sloane | Sloane Whitmore; Sloane | f
%cast thad | Thaddeus Whitmore; Thad; Thaddeus | m
%cast brielle | Brielle | f
%cast cruz | Dr. Cruz Delgado; Cruz; Delgado | m
%cast marg | Marguerite Whitmore; Marguerite | f
%cast evan | Evander Stone; Evander; Stone | m
%cast tam | Tamsin Stone; Tamsin | f
%cast loren | Lorenzo | m
%cast det | Detective Greaves; Greaves | m
%cast pia | Pia Delgado; Pia | f
%cast nurse | Nurse Odette; Odette | f
%cast vic | Victor Whitmore; Victor | m
%cast law | Imogen Vance; Vance; Imogen | f
%cast lady | - | f
%cast firstw | - | f
%cast tamx | - | f
%cast baby | Theo | m

== 1
[Sloane](sloane) tells [Brielle](brielle) that [she](sloane) will marry [Thad Whitmore](thad) on Saturday even though [she](sloane) dreams about [his](thad) [brother-in-law](evan) [Evander](evan). At the hospital, [Dr. Cruz Delgado](cruz) informs [Marguerite](marg) that [her](marg) [husband](vic) [Victor](vic) won't wake up. [Marguerite](marg) fires [him](cruz) on the spot. [Tamsin](tam) notices lipstick on [her](tam) [husband](evan)'s collar; [he](evan) blames the dry cleaner. A hand pulls the plug on [Victor](vic)'s monitor.
- reveal sloane brielle "tells"
- wedding? sloane thad "marry"
- love sloane evan "dreams about"
- kin evan thad "brother-in-law"
- reveal cruz marg "informs"
- ill vic "won't wake up"
- married marg vic "husband"
- quit cruz marg "fires"
- discover tam evan "notices"
- cheat? evan tam "lipstick"
- married evan tam "husband's collar"
- betray evan tam "blames"
+ attack _ vic "pulls the plug"

== 2
[Odette](nurse) gets [Victor](vic)'s heart going again, and says that [she](nurse) saw a red glove. [Detective Greaves](det) asks [Marguerite](marg) for [her](marg) whereabouts; [she](marg) asks for [Imogen Vance](law), [her](marg) [attorney](law), [who](law) turns out to be [Greaves](det)'s [ex-wife](law). [Sloane](sloane) tries on the gown and sobs. [Thad](thad), at the door, thinks it's joy.
+ rescue nurse vic "going again"
- reveal nurse _ "saw a red glove"
- investigate det marg "whereabouts"
- advisor law marg "attorney"
- ex det law "ex-wife"
- sad sloane "sobs"
- happy! sloane "joy"

== 3
[Evander](evan) corners [Sloane](sloane) in the boathouse and admits that [he](evan) can't stand to lose [her](sloane). [They](evan+sloane) make love among the life vests. [Tamsin](tam), [who](tam) came for the oars, backs out without a sound. At the diner [Pia](pia) begs [her](pia) [brother](cruz) [Cruz](cruz) not to leave town; [he](cruz) says that [Castellane Bay](@cb) has nothing more for [him](cruz). [Brielle](brielle) pours [him](cruz) a refill and thinks otherwise.
- confess evan sloane "admits"
+ sex evan sloane "make love"
- cheat evan tam "make love"
- cheat sloane thad "make love"
- discover tam evan+sloane "without a sound"
- sibling cruz pia "brother"
- move? cruz "leave town"
- love brielle cruz "thinks otherwise"

== 4
[Vance](law) discovers that [Victor](vic) changed [his](vic) will the night before [his](vic) stroke: everything to a [Lorenzo](loren), of [Naples](@naples). [Marguerite](marg) rips the page out. [Thaddeus](thad), [their](marg+vic) [son](thad), walks in and asks who [Lorenzo](loren) is. "[Your](thad) [brother](loren)," says [Marguerite](marg). [Tamsin](tam) mails a photograph to the [groom](thad) and pays with a bill that smells of turpentine.
+ discover law vic "discovers"
- ill.past vic "stroke"
- gift? vic loren "everything"
- parent marg+vic thad "son"
+ reveal marg thad "Your brother"
- sibling loren thad "brother"
- reveal? tam thad "mails a photograph"

== 5
Saturday. [Brielle](brielle), the [maid of honor](brielle), intercepts the mail and sees [Sloane](sloane) and [Evander](evan) in the picture. [She](brielle) hides it in [her](brielle) bouquet. [Sloane](sloane) says "[I](sloane) do" with [her](sloane) eyes on the third pew. During the toast the bouquet is thrown, and the photograph lands in [Marguerite](marg)'s lap. [Cruz](cruz)'s truck doesn't start; [Pia](pia) has the spark plugs in [her](pia) purse.
- advisor brielle sloane "maid of honor"
- discover brielle evan+sloane "sees"
- help brielle sloane "hides"
+ wedding sloane thad "I do"
- discover marg evan+sloane "lands in"
- steal pia cruz "spark plugs"

== 6
[Marguerite](marg) offers the new [bride](sloane) a choice: a divorce and a million, or the picture on every breakfast table. [Sloane](sloane) calls [her](marg) a monster, and takes a sip of water; [she](sloane) has missed [her](sloane) period. [Lorenzo](loren) gets off the plane, kisses the ground and asks [Odette](nurse) the way to [his](loren) [father](vic)'s bedside. [She](nurse) drops a tray. [He](loren) helps pick up the pills.
- divorce? sloane thad "divorce"
- gift? marg sloane "a million"
+ threaten marg sloane "the picture on every"
- accuse sloane marg "monster"
- pregnant? sloane "missed her period"
- travel loren "gets off the plane"
- parent vic loren "father"
- meet loren nurse "asks Odette the way"
- help loren nurse "helps pick up"

== 7
The red glove is found in [Evander](evan)'s glove compartment. [Greaves](det) reads [him](evan) [his](evan) rights in front of [his](evan) [wife](tam); [Tamsin](tam) looks on with [her](tam) hands in [her](tam) pockets. [Vance](law) takes the case, to annoy [her](law) [ex](det). [Thad](thad) asks [Marguerite](marg) what the matter is with [Sloane](sloane). [Marguerite](marg) hands [him](thad) the photograph, face down. [He](thad) doesn't turn it over till night.
- find det _ "is found"
+ arrest det evan "reads him his rights"
- married evan tam "wife"
- advisor.start law evan "takes the case"
- ex det law "her ex"
+ reveal marg thad "hands him the photograph"
- discover thad evan+sloane "turn it over"

== 8
[Thad](thad) knocks [Evander](evan) down in the visiting room and is thrown out. [Sloane](sloane) moves into [Brielle](brielle)'s spare room and asks [her](brielle) not to be kind. [Pia](pia) has been seeing [Lorenzo](loren) for a week when [Cruz](cruz), examining old blood work, discovers that [he](loren) and [Victor](vic) can't be father and son. Whom does [he](cruz) tell? [Odette](nurse) shuts the file for [him](cruz).
- attack thad evan "knocks Evander down"
- breakup sloane thad "moves into"
- housemate.start brielle sloane "spare room"
- date loren pia "seeing"
- investigate cruz vic "examining"
+ discover cruz loren "discovers"
- parent! vic loren "can't be father"
- reveal? cruz _ "tell"

== 9
[Lorenzo](loren) confesses to [Pia](pia) that [he](loren) is an actor, engaged for the summer by a [lady](lady) in red. [She](pia) walks out on [him](loren) in the middle of the linguine. [He](loren) is shot at on the beach and is dragged into a cabana by [Brielle](brielle). [Marguerite](marg) drinks by herself; the phone rings, and a [woman](lady)'s voice says, "[You](marg) promised [me](lady) half."
+ reveal loren pia "confesses"
- hire.past loren lady "engaged"
- breakup pia loren "walks out"
- attack _ loren "shot at"
+ rescue brielle loren "dragged into a cabana"
- sad marg "drinks"
- threaten lady marg "half"

== 10
[Tamsin](tam) is the [lady](tam). [Vance](law), visiting [her](law) [client](evan)'s home to fetch [him](evan) a shirt, finds a red glove's twin and a contract signed by [Marguerite](marg). [She](law) texts it to [Greaves](det), along with a heart by mistake. Driving too fast, [Tamsin](tam) snatches [Sloane](sloane) from the clinic's parking lot. [Sloane](sloane) asks what [she](tam) wants. "What [you](sloane) had for nothing," says [Tamsin](tam).
- travel law "visiting"
- advisor law evan "client"
- discover law marg+tam "finds"
- reveal law det "texts"
- flirt det law "heart"
+ abduct tam sloane "snatches"

== 11
[Evander](evan), out on bail, and [Thad](thad), out of patience, search the coast road together; [neither](evan+thad) says a word in forty miles. [Evander](evan) pulls [Sloane](sloane) from the submerged car, [Thad](thad) dives for [Tamsin](tam) and comes up with a scarf. The [body](tam) is never found. [Cruz](cruz) tells [Sloane](sloane) that the [baby](baby) is all right and, on request, not whose.
- investigate evan+thad _ "search"
+ rescue evan sloane "pulls Sloane"
- rescue? thad tam "dives"
- die? tam "never found"
- pregnant sloane "baby"
- treat sloane cruz "all right"
- reveal! cruz sloane "not whose"

== 12
[Victor](vic) opens [his](vic) eyes and asks for [his](vic) first [wife](firstw). [Marguerite](marg), in a navy veil, is led past [him](vic) in custody; [Greaves](det) holds the elevator for [her](marg) and for [Vance](law), [who](law) says that [she](law) has resigned from the case but not from lunch. [Pia](pia) hands [Cruz](cruz) [his](cruz) spark plugs. [Brielle](brielle) asks [him](cruz) if [he](cruz) knows how to put them in. [He](cruz) does, in time, kiss [her](brielle).
- recover vic "opens his eyes"
- married.past firstw vic "first wife"
+ arrest det marg "in custody"
- quit law "resigned"
- date? det law "lunch"
- gift pia cruz "spark plugs"
+ kiss brielle cruz "kiss"

== 13
[Sloane](sloane) gives birth to [Theo](baby). The test is folded on the table; [Thad](thad), [who](thad) has asked for an annulment and been granted it, burns it unread and asks if the [boy](baby) may have an uncle. [Evander](evan) sits down on the bed and doesn't ask anything. In a motel outside [Tucson](@tucson), a [woman](tamx) with wet hair dials the Whitmore number and hangs up.
+ birth sloane baby "gives birth"
- divorce sloane thad "annulment"
- kin? baby thad "uncle"
