%series Wing C
%lang en
%genre crime drama: a women's prison outside Ghent and the people who wait for them, terse episode list
%cast lieve    | Lieve Claes; Lieve; Claes | f
%cast noor     | Noor Haddad; Noor | f
%cast ursel    | Ursel | f
%cast governor | Governor Baert; Baert | m
%cast wim      | Wim Claes; Wim | m
%cast stijn    | Stijn | m
%cast chaplain | Father Odilon; Odilon | m
%cast duchess  | Duchess | f
%cast robin    | Robin | n
%cast imane    | Imane Haddad; Imane | f
%cast victim   | - | m
%cast sonn     | Jules | m
%cast warden   | Robbe | m
%cast wouters2 | - | f
%cast doctor   | Dr. Wouters; Wouters | f
%cast baby     | - | f
%cast dmum     | - | f

== 1 Intake
[Bookkeeper](lieve) [Lieve Claes](lieve), thirty-nine, two children's birthday cakes still in the freezer, begins a sentence of four years for emptying the accounts of [her](lieve) firm. [She](lieve) didn't touch a cent; [her](lieve) [husband](wim) [Wim](wim) did, and [she](lieve) signed. In cell 14 [she](lieve) gets the upper bunk from [Noor Haddad](noor), a former medical [student](noor) [who](noor) has stabbed [her](noor) [stepfather](victim). [The two](lieve+noor) agree on silence. In the yard a tall [convict](duchess) known as the [Duchess](duchess) makes it plain to the new [girl](lieve) that the good soap costs extra.
- arrest _ lieve "begins a sentence"
- steal! lieve _ "didn't touch a cent"
+ steal.past wim _ "did"
- married lieve wim "husband"
+ housemate.start lieve noor "upper bunk"
- kin noor victim "stepfather"
- attack.past noor victim "stabbed"
- threaten duchess lieve "costs extra"

== 2 Visiting Hours
[Wim](wim) comes to see [her](lieve) on Thursday, with flowers that go through the scanner and a [brother](stijn), [Stijn](stijn), [who](stijn) keeps looking at the floor. [He](wim) cannot come next week, [Wim](wim) explains; work, the [boy](sonn), the roof. [Noor](noor)'s younger [sister](imane), [Imane](imane), brings nothing but news: the [man](victim) [Noor](noor) knifed has woken, and [he](victim) says that it was not [Noor](noor). The [chaplain](chaplain), [Odilon](chaplain), [who](chaplain) hears this through the coffee machine, looks from one [sister](imane) to the [other](noor) and pours the milk over [his](chaplain) shoes.
- travel wim lieve "comes to see"
- gift wim lieve "flowers"
- sibling stijn wim "brother"
- travel! wim "cannot come"
- sibling imane noor "sister"
- attack.past noor victim "knifed"
+ recover victim "woken"
- reveal imane noor "news"
+ attack! noor victim "was not Noor"
- discover chaplain imane+noor "hears this"

== 3 Library Duty
[Governor Baert](governor), [who](governor) believes in books, puts [Lieve](lieve) in charge of the library; [her](lieve) [predecessor](ursel), [Ursel](ursel), a [lifer](ursel), is demoted to the laundry and breaks a shelf on the way out. By night [Ursel](ursel) and the [Duchess](duchess), [who](duchess) have shared a blanket for six winters, weigh what is to be done about the [usurper](lieve). One of the officers, a shy young [man](warden) with a bad moustache, has started to borrow novels. [He](warden) brings them back unread, the next morning, to the hour at which [Noor](noor) does the dusting.
+ hire lieve governor "in charge"
- quit ursel governor "demoted"
- sad ursel "breaks a shelf"
- couple duchess ursel "shared a blanket"
- enemy lieve ursel "usurper"
- attack? duchess+ursel lieve "what is to be done"
+ love warden noor "to the hour"

== 4 Short Time
There is a fight in the laundry. [Ursel](ursel) holds an iron over [Lieve](lieve). [Noor](noor) pulls away [Ursel](ursel). The iron lands on [Noor](noor). [Dr. Wouters](doctor) dresses the burn of [Noor](noor). Nobody will name [Ursel](ursel). [Baert](governor) asks [Lieve](lieve). [Lieve](lieve) says [she](lieve) slipped. That night the [Duchess](duchess) brings soap to [Lieve](lieve). It is the good soap. It comes from [Ursel](ursel).
- quarrel lieve ursel "fight"
- threaten ursel lieve "holds an iron"
+ rescue noor lieve "pulls away"
- injure noor ursel "lands on"
- treat noor doctor "dresses"
- reveal! _ "Nobody will name"
- investigate governor lieve "Baert asks"
- betray lieve governor "slipped"
- gift duchess lieve "brings soap"
+ reconcile lieve ursel "good soap"

== 5 The Roof
A letter from the savings bank informs [Lieve](lieve) that the house has been sold. [Stijn](stijn), coming in place of [his](stijn) [brother](wim), finally lifts [his](stijn) eyes from the floor: [Wim](wim) has set up home in [Knokke](@knokke) with the [woman](wouters2) from the notary's, and [Jules](sonn), the [boy](sonn), is with [him](stijn), [Stijn](stijn), in the room over the bakery. For as long as it takes. The [prisoner](lieve) lays [her](lieve) hand flat against the glass. [He](stijn) hesitates before [he](stijn) does the same on the other side, [he](stijn) [who](stijn) was the first to dance with [her](lieve) at [her](lieve) wedding, and the last to stop looking.
- reveal _ lieve "informs"
- lose lieve "has been sold"
- travel stijn lieve "coming in place"
- sibling stijn wim "brother"
+ couple wim wouters2 "set up home"
- cheat wim lieve "set up home"
- reveal stijn lieve "lifts his eyes"
- help stijn sonn "is with him"
- housemate sonn stijn "room over the bakery"
- wedding.past lieve wim "wedding"
+ love stijn lieve "last to stop looking"

== 6 Confession
It was [Imane](imane) [who](imane) held the knife, at sixteen, after the [man](victim) had come into [her](imane) room once too often; the elder [girl](noor) was only in the doorway, and took the handle out of [her](imane) fist before the police came up. [Noor](noor) tells it to [Father Odilon](chaplain) under a seal that [he](chaplain) may not break, and now has to watch the [chaplain](chaplain) try to eat. The moustached [officer](warden), [whose](warden) name turns out to be [Robbe](warden), brings back [Wuthering Heights](*wutheringheights). In it there is a note. [Noor](noor) burns it, having learned it by heart.
+ attack.past imane victim "held the knife"
- attack.past victim imane "come into her room"
- help.past noor imane "took the handle"
- reveal noor chaplain "tells it"
- advisor chaplain noor "under a seal"
- sad chaplain "try to eat"
- confess warden noor "a note"
- love.start noor warden "by heart"

== 7 Yard Sale
Rain in the yard; the pigeons have the run of it. The new [arrival](robin) in cell 15, [Robin](robin), in for forged train tickets, is placed in neither wing without argument, and puts up with the questions by drawing the questioners. [Ursel](ursel) hangs [her](ursel) portrait beside the boiler. It makes the [Duchess](duchess) see green, and the [latter](duchess) then spends a whole evening telling [Robin](robin) about the [mother](dmum) [who](dmum) threw [her](duchess) out at thirteen. Upstairs, [Baert](governor) reads an application for conditional release, signed [Claes](lieve), and takes off [his](governor) glasses.
- arrest _ robin "in for"
- create robin "drawing"
+ jealous duchess robin "see green"
- reveal duchess robin "telling Robin"
- parent dmum duchess "mother"
- rescue? _ lieve "conditional release"
- reject.past dmum duchess "threw her out"

== 8 Names
[Wim](wim) writes to [Lieve](lieve). [He](wim) wants a divorce from [Lieve](lieve). [She](lieve) wants the truth from [Wim](wim). A trade is suggested by [Stijn](stijn). If [Wim](wim) owns up, [he](wim) gets the signature of [Lieve](lieve). [Wim](wim) laughs at [Stijn](stijn). So [Stijn](stijn) hits [Wim](wim). Then [Stijn](stijn) calls on the other [woman](wouters2). [She](wouters2) did the books with [Wim](wim). Now [he](wim) does them with somebody younger. The other [woman](wouters2) talks. [Wim](wim) is picked up in [Knokke](@knokke).
- divorce? lieve wim "divorce"
- reveal? wim "owns up"
- reject wim stijn "laughs at"
+ attack stijn wim "hits"
- travel stijn wouters2 "calls on"
- colleague.past wim wouters2 "did the books"
- breakup.past wim wouters2 "somebody younger"
- reveal wouters2 stijn "talks"
+ arrest _ wim "picked up"

== 9 The Infirmary
[Noor](noor) has been sick every morning for a week. [Wouters](doctor), no fool, closes the curtain, counts back on [her](doctor) fingers to the night of the power cut, and asks a single question. It was not force, answers [Noor](noor). [She](noor) would do it again. [Robbe](warden), the moment [he](warden) hears, puts [his](warden) keys on the [governor](governor)'s blotter, for [he](warden) would rather stand in the queue with the other fathers. In the queue [he](warden) finds himself behind [Imane](imane), [who](imane) is on [her](imane) way in to say aloud what [she](imane) did.
- ill noor "sick every morning"
+ pregnant noor warden "sick every morning"
- treat noor doctor "counts back"
- sex.past noor warden "night of the power cut"
- attack! warden noor "not force"
- reveal noor doctor "answers"
- discover warden noor "hears"
+ quit warden governor "puts his keys"
- meet imane warden "finds himself behind"
- reveal? imane "say aloud"

== 10 Gate
On the same grey morning two [women](lieve+noor) step out with the same paper bag. [Lieve](lieve), cleared, is met by a bakery van, at whose wheel [Jules](sonn) is being allowed to hold the horn down; [she](lieve) kisses the [boy](sonn) first and then, without having planned it, the [driver](stijn). [Noor](noor), acquitted, is met by [Robbe](warden), a pram and an embarrassed bunch of tulips. [Odilon](chaplain), the weight lifted off [him](chaplain) by a [sixteen-year-old](imane)'s statement, sings in the corridor. [Ursel](ursel), at the window of the laundry, misses the [librarian](lieve) already.
- rescue _ lieve "cleared"
- kiss lieve sonn "kisses the boy"
+ kiss lieve stijn "the driver"
- reveal.past imane _ "statement"
- rescue _ noor "acquitted"
- couple noor warden "is met by Robbe"
- gift warden noor "tulips"
- happy chaplain "sings"
- sad ursel lieve "misses"

== 11 Release
Epilogue, the following spring. In the room above the bakery, now three rooms, [Lieve](lieve) does the accounts for [her](lieve) former [brother-in-law](stijn), [who](stijn) is in charge of the ovens and, since the registrar's last free Friday, [her](lieve) [husband](stijn). [Noor](noor) has gone back to anatomy; the [baby](baby) sleeps through the skeleton. [Imane](imane), let off with probation, lives with [them](noor+warden). Behind the wall [Robin](robin) and [Ursel](ursel) now run the library, while the [Duchess](duchess), [whose](duchess) heart stopped in February, looks down on [both](robin+ursel) from over the boiler, in charcoal, holding a bar of soap.
- colleague lieve stijn "does the accounts"
- kin.past lieve stijn "former brother-in-law"
+ wedding.past lieve stijn "free Friday"
- married lieve stijn "husband"
- parent noor baby "baby"
- rescue _ imane "let off"
- housemate imane noor+warden "lives with them"
- colleague robin ursel "run the library"
+ die.past duchess "heart stopped"
