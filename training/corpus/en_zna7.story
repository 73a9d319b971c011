%series Cell Block Tui
%lang en
%genre women's prison drama, New Zealand, terse database overview
%cast moana    | Moana Parata; Moana; Parata | f
%cast gwen     | Gwen Ashdown; Gwen | f
%cast trish    | Trish Ashdown; Trish | f
%cast delphi   | Delphi Rowe; Delphi; Rowe | f
%cast sione    | Sione Fonoti; Officer Fonoti; Sione; Fonoti | m
%cast hart     | Verity Hart; Governor Hart; Hart; Verity | f
%cast lew      | Lew Parata; Lew | m
%cast kit      | Kit Mahuta; Kit | n
%cast chapl    | Father Brendan; Brendan | m
%cast yasmin   | Yasmin Adel; Yasmin | f
%cast tia      | Tia | f
%cast lover    | - | m
%cast mum      | - | f
%cast nurse    | - | m

== 1
[Moana Parata](moana) begins a nine-year sentence for the murder of [her](moana) [sister](delphi)'s [lover](lover). [She](moana) is put in with [Gwen Ashdown](gwen), a bank [robber](gwen) of sixty-three, and [her](gwen) [daughter](trish) [Trish](trish), [who](trish) drove the car. The [driver](trish) snores; the [robber](gwen) prays. [Officer Fonoti](sione), with [whom](sione) [Moana](moana) went to school and to one dance, pretends not to know [her](moana). At visiting time, [her](moana) [husband](lew) [Lew](lew) sits across from [her](moana) and can't stop looking at the clock. Only [he](lew) and [Moana](moana) know that the wrong [one](moana) of the two [sisters](delphi+moana) is inside.
+ arrest _ moana "nine-year sentence"
- kill! moana lover "murder"
- sibling delphi moana "sister's"
- couple.past delphi lover "lover"
- housemate.start gwen+trish moana "put in with"
- parent gwen trish "daughter"
- date.past moana sione "to one dance"
- betray sione _ "pretends not to know"
- married lew moana "husband"
- discover lew+moana delphi "the wrong one"

== 2
[Delphi Rowe](delphi), for [whom](delphi) [Moana](moana) is sitting in here, has not once come to see [her](moana). [Trish](trish) takes against the [newcomer](moana) and empties a chamber pot over [her](moana) bunk; [Gwen](gwen) makes [her](gwen) [daughter](trish) clean it up with a toothbrush. In the workshop, [Moana](moana) shares a bench with [Kit Mahuta](kit), a gentle [forger](kit), [who](kit) shows [her](moana) how to stand where the cameras don't look. [Governor Hart](hart), newly appointed, lunches with the [chaplain](chapl) and finds that [Father Brendan](chapl) is the [Brendan](chapl) [who](chapl) was going to marry [her](hart) before [he](chapl) had a calling.
- enemy moana trish "takes against"
+ attack trish moana "empties a chamber pot"
- help gwen moana "clean it up"
- parent gwen trish "her daughter"
- colleague kit moana "shares a bench"
- help kit moana "shows her how"
- hire hart "newly appointed"
- colleague chapl hart "the chaplain"
- engaged.past chapl hart "was going to marry"
+ discover hart chapl "finds that Father Brendan"

== 3
A note in a library book tells [Moana](moana) what the whole block has known for a week: [Lew](lew)'s car stands outside [Delphi](delphi)'s house at night. [She](moana) goes for the [messenger](trish), since [Trish](trish) happens to be holding the book, and both [women](moana+trish) land in solitary, wall to wall. [They](moana+trish) shout for a day, talk for two and on the fourth have to be told to be quiet because [they](moana+trish) are laughing. [Fonoti](sione) carries the trays. [He](sione) has put a slice of [his](sione) [mother](mum)'s pineapple pie on one of them, and it is not the one for [Trish](trish).
- reveal _ moana "A note"
+ cheat lew moana "at night"
- affair delphi lew "outside Delphi's house"
- attack moana trish "goes for the messenger"
- arrest _ moana+trish "land in solitary"
- neighbour moana trish "wall to wall"
- quarrel moana trish "shout for a day"
+ friend.start moana trish "laughing"
- gift sione moana "pineapple pie"
- parent mum sione "mother's"

== 4
[Moana](moana) refuses to see [Lew](lew). [Lew](lew) writes to [Moana](moana). [Moana](moana) reads it to [Gwen](gwen). [Gwen](gwen) burns it for [Moana](moana). [Kit](kit) draws [Yasmin](yasmin). [Yasmin](yasmin) is the new [girl](yasmin). [Yasmin](yasmin) stole a tanker. [Kit](kit) can think only of [Yasmin](yasmin). [Yasmin](yasmin) thinks of a tunnel. [Hart](hart) can't sleep. [Hart](hart) goes to the chapel. [Brendan](chapl) is there. [They](chapl+hart) pray. Then [they](chapl+hart) stop praying. Will rises with the sun, says the proverb on the wall. [Fonoti](sione) sees the candle go out. [Fonoti](sione) locks up. [He](sione) will not tell.
- reject moana lew "refuses to see Lew"
- help gwen moana "burns it for Moana"
- create kit yasmin "draws Yasmin"
- steal.past yasmin _ "stole a tanker"
+ love kit yasmin "think only of Yasmin"
+ sex chapl hart "stop praying"
- discover sione chapl+hart "candle go out"
- reveal! sione _ "will not tell"

== 5
Solicitor's post: [Lew](lew) wants out of the marriage, and wants [Moana](moana)'s signature by Friday. It is on the same Friday that [Delphi](delphi) turns up at last. [She](delphi) is huge. The glass between the [two](delphi+moana) is an inch thick, which is as well for the [younger](delphi) of [them](delphi+moana). "[I](moana) gave [you](delphi) nine years," says [Moana](moana), "and [you](delphi) took the [man](lew) too." The [visitor](delphi) has no answer ready. Behind the laundry, [Yasmin](yasmin) talks [Kit](kit) into drawing up four sets of papers, and pays in advance, in kind, with one eye on the door.
- divorce? lew moana "out of the marriage"
- travel delphi "turns up"
- pregnant delphi lew "huge"
- sibling delphi moana "younger of them"
+ accuse moana delphi "took the man too"
- help.past moana delphi "gave you nine years"
- sex kit yasmin "pays in advance"
- betray? kit+yasmin _ "four sets of papers"
- love! yasmin kit "one eye on the door"

== 6
[Moana](moana) signs. The divorced [woman](moana) asks to have [her](moana) case looked at again, and tells the [governor](hart) who it was that struck [Delphi](delphi)'s [lover](lover) down. [Hart](hart), [who](hart) believes [her](moana), must have it in writing. Why should anyone take [her](moana) word against [her](moana) own confession, asks [Sione](sione) in the corridor, forgetting for the first time that [he](sione) doesn't know [her](moana). [Gwen](gwen) has had a pain in [her](gwen) side for weeks and hidden it from [Trish](trish); the prison [nurse](nurse), a young [man](nurse) with cold hands, is not so easily taken in.
+ divorce lew moana "signs"
- investigate? hart moana "looked at again"
- reveal moana hart "tells the governor"
- kill.past delphi lover "struck Delphi's lover down"
- ill gwen "pain in her side"
- reveal! gwen trish "hidden it from Trish"
- discover nurse gwen "not so easily taken in"

== 7
The [nurse](nurse) gives [Gwen](gwen) half a year. [She](gwen) swears [him](nurse) to silence and then tells everybody but [her](gwen) own [child](trish). Four beds away, [Yasmin](yasmin) is digging. [She](yasmin) has promised a place in the tunnel to [Kit](kit), to [Trish](trish) and, for a consideration, to [Moana](moana), but [Kit](kit), coming early to the boiler room, finds [her](yasmin) entwined with a plasterer. [Father Brendan](chapl) hands the bishop [his](chapl) resignation. The [governor](hart), in [whose](hart) in-tray the copy lands, doesn't know whether to laugh or to hide under the desk, and does one after the other.
- ill gwen "half a year"
- reveal gwen _ "tells everybody but"
- parent gwen trish "own child"
- flee? kit+moana+trish+yasmin "place in the tunnel"
- discover kit yasmin "finds her entwined"
- affair _ yasmin "entwined with a plasterer"
+ cheat yasmin kit "entwined with a plasterer"
+ quit chapl "his resignation"
- happy hart "to laugh"
- sad hart "to hide"

== 8
Out of spite or sorrow, [Kit](kit) puts the wrong stamp on one set of papers. Through the tunnel go [Yasmin](yasmin) and [Trish](trish), for [Moana](moana) hangs back: [she](moana) wants to leave by the front door. [Trish](trish) hears of the illness from a guard as [she](trish) is climbing out, and turns round. The [runaway](yasmin) is taken at the ferry thanks to the stamp. It costs [Trish](trish) another year. "[You](trish) drove off without [me](gwen) once," says [Gwen](gwen). "[You](trish) might have had the sense to do it again." Then [she](gwen) moves over in the bunk, and [her](gwen) [daughter](trish) gets in.
+ betray kit yasmin "puts the wrong stamp"
- flee trish+yasmin "Through the tunnel go"
- flee! moana "hangs back"
- discover trish gwen "hears of the illness"
- return trish "turns round"
+ arrest _ yasmin "taken at the ferry"
- betray.past trish gwen "drove off"
- parent gwen trish "daughter"
- help gwen trish "moves over"

== 9
At the hearing [Lew](lew) is called to the stand. [He](lew) has a [wife](delphi) now, seven months gone, and every reason to stick to what [he](lew) said. [He](lew) looks at the [first](moana) [he](lew) had, and says it wasn't [her](moana). [Delphi](delphi) gets up, walks out and is at the airport before anyone thinks of stopping a pregnant [woman](delphi). [Fonoti](sione), [who](sione) has no business in court, is seen in the gallery in a tie. [Hart](hart) and the former [priest](chapl) have dinner in a restaurant with a window, under [their](chapl+hart) own names. The fish is poor and [they](chapl+hart) go back for it on Thursday.
- married delphi lew "wife"
- pregnant delphi lew "seven months gone"
- ex lew moana "first he had"
+ reveal lew _ "wasn't her"
- betray.past lew moana "what he said"
+ flee delphi "at the airport"
- date chapl hart "have dinner"

== 10
[Moana](moana) is free. [Trish](trish) cuts [Moana](moana)'s hair. [Gwen](gwen) gives [Moana](moana) [her](gwen) rosary. [Kit](kit) gives [Moana](moana) a passport. It is a joke. [Moana](moana) hugs [Kit](kit). Nobody hugs [Yasmin](yasmin). [Sione](sione) unlocks the gate. "[I](sione) know [you](moana) from school," says [Sione](sione). "Do [you](sione)?" says [Moana](moana). [She](moana) laughs at [Sione](sione). [She](moana) takes the bus. On the bus [Moana](moana) cries. [Moana](moana) has no home. [Lew](lew) sold it. Grace is a pub in the next street. [Moana](moana) gets off at Grace.
+ arrest! _ moana "Moana is free"
- help trish moana "cuts Moana's hair"
- gift gwen moana "rosary"
- gift kit moana "a passport"
- friend kit moana "hugs Kit"
- reveal sione moana "know you from school"
- flirt moana sione "laughs at Sione"
- sad moana "cries"
- lose moana lew "has no home"

== 11
[Gwen](gwen) dies in [her](gwen) sleep, in [Trish](trish)'s arms, on the eve of a robbery's fortieth anniversary. [Moana](moana), [who](moana) may not come in except as a visitor, is smuggled past the list by [Sione](sione), [whom](sione) it costs [his](sione) uniform. [They](moana+sione) stand beside [Trish](trish) at the grave like [her](trish) brother and sister, one might have thought, and afterwards share an umbrella with more attention than rain requires. From [Brisbane](@brisbane) comes a card. [Delphi](delphi)'s [girl](tia) is called [Tia](tia); [she](tia) has [her](tia) [aunt](moana)'s ears. [Lew](lew) has not been allowed to see [her](tia).
+ die gwen "dies in her sleep"
- help sione moana "smuggled past the list"
- quit sione "his uniform"
- friend moana trish "stand beside Trish"
- flirt moana sione "share an umbrella"
+ birth delphi tia "Delphi's girl"
- kin moana tia "aunt's"
- reject delphi lew "not been allowed"

== 12
[Verity Hart](hart) leaves the service with a cake and becomes, before the cake is finished, [Mrs Brendan Keogh](hart). [Her](hart) [successor](nurse) will be the [nurse](nurse), which surprises only those who have not felt [his](nurse) hands. [Kit](kit), out on licence, takes a room at [Moana](moana)'s and paints the door. It is [Kit](kit) [who](kit) opens it to [Delphi](delphi), thin, with a [child](tia) on [her](delphi) hip and a policeman waiting in the lane: [she](delphi) is going to give herself up, and would the [person](moana) [she](delphi) has most wronged hold the [baby](tia) meanwhile? [Moana](moana) holds out [her](moana) arms. It is for the [baby](tia), [she](moana) says. Mostly.
- quit hart "leaves the service"
+ wedding chapl hart "Mrs Brendan Keogh"
- hire nurse "successor"
- move kit moana "takes a room"
- create kit "paints the door"
- parent delphi tia "child on her hip"
- return delphi "opens it to Delphi"
- arrest? _ delphi "give herself up"
- betray.past delphi moana "most wronged"
+ help moana tia "holds out her arms"
- reconcile delphi moana "Mostly"
