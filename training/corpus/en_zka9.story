%series Sprague Avenue
%lang en
%genre blended-family comedy drama in an Ohio suburb, blurbs in the present tense
%cast colleen  | Colleen Brandt; Colleen | f
%cast marcus   | Marcus Tate; Marcus | m
%cast denny    | Denny Brandt; Denny | m
%cast ilse     | Ilse | f
%cast tate     | Vivian Tate; Vivian | f
%cast robin    | Robin Brandt; Robin | n
%cast zeke     | Zeke Tate; Zeke | m
%cast opal     | Opal | f
%cast hobbs    | Coach Hobbs; Hobbs | m
%cast judge    | Judge Feldman; Feldman | f
%cast rocco    | Rocco DeLuca; Rocco | m
%cast honor    | Honor | f
%cast pearl    | Pearl | f

== 1 Eleven Chairs
[Colleen Brandt](colleen) and [Marcus Tate](marcus) have been seeing each other on Tuesdays for a year. Tonight the [kids](robin+zeke) are told. [Robin](robin), [Colleen](colleen)'s [fifteen-year-old](robin), chews; [Zeke](zeke), the [son](zeke) of [Marcus](marcus), spits out the chewing. [The two](robin+zeke) have sat at opposite ends of the same homeroom since third grade, and loathe each other. [Marcus](marcus) has signed a lease for all of [them](colleen+marcus+robin+zeke). [Denny](denny), [Colleen](colleen)'s [ex-husband](denny), has let himself in to fix the disposal. [He](denny) congratulates nobody. In the yard the sprinkler goes round and round.
+ couple colleen marcus "seeing each other"
- reveal colleen+marcus robin+zeke "are told"
- parent colleen robin "fifteen-year-old"
- parent marcus zeke "son"
- enemy robin zeke "loathe each other"
- move? colleen+marcus+robin+zeke "signed a lease"
- ex colleen denny "ex-husband"
- help? denny colleen "fix the disposal"
- sad denny "congratulates nobody"

== 2 Load-Bearing
Moving day. [Vivian Tate](tate), the [mother](tate) of [Marcus](marcus), has a hip, a [dog](pearl) named [Pearl](pearl) and nowhere to go, so [six](colleen+marcus+pearl+robin+tate+zeke) now share two baths. [Zeke](zeke) draws a line through the bedroom with hockey tape. [Robin](robin) crosses it in the dark to see if anything happens. It does; [Zeke](zeke) bites. Downstairs [Colleen](colleen) discovers that the first [Mrs Tate](ilse), [Ilse](ilse), is still on the deed of the refrigerator. The [realtor](rocco), [Rocco DeLuca](rocco), brings a ficus and an eye for [Colleen](colleen).
- move colleen+marcus+robin+tate+zeke "Moving day"
- parent tate marcus "mother"
- housemate.start colleen+marcus+robin+tate zeke "share two baths"
+ attack zeke robin "bites"
- discover colleen ilse "discovers"
- married.past ilse marcus "first Mrs Tate"
- gift rocco colleen "a ficus"
- love rocco colleen "an eye for"

== 3 Custody of the Blender
[Ilse](ilse) drops by for [her](ilse) blender. [Ilse](ilse) stays for dinner. [Ilse](ilse) is still in love with [Marcus](marcus). Everyone sees it except [Marcus](marcus). [Colleen](colleen) counts the spoons. [Pearl](pearl) bites [Ilse](ilse). [Vivian](tate) has always preferred [Ilse](ilse). [Vivian](tate) gives the [dog](pearl) a biscuit anyway. [Zeke](zeke) asks [his](zeke) [mom](ilse) why [she](ilse) left. [Ilse](ilse) cries into the blender. [Colleen](colleen) walks [Ilse](ilse) to the car. It takes an hour.
- return ilse "drops by"
- love ilse marcus "still in love"
- discover _ ilse "Everyone sees it"
- discover! marcus ilse "except Marcus"
- jealous colleen ilse "counts the spoons"
- attack pearl ilse "bites Ilse"
- gift tate pearl "a biscuit"
- parent ilse zeke "mom"
- breakup.past ilse marcus "left"
+ sad ilse "cries into the blender"
- help colleen ilse "walks Ilse"

== 4 Homeroom
[Opal](opal) transfers in from [Toledo](@toledo) and both halves of the bedroom fall for the same [girl](opal). [Robin](robin) lends [her](opal) a bus pass, [Zeke](zeke) a hoodie. [She](opal) wears the one and rides on the other. By Thursday the [step-siblings](robin+zeke) are not speaking, which, for two [people](robin+zeke) [who](robin+zeke) have not spoken since third grade, calls for effort. [Hobbs](hobbs), the track [coach](hobbs), makes the [pair](robin+zeke) run laps tied at the ankle. [He](hobbs) is divorced himself. It hurts, [he](hobbs) tells [them](robin+zeke), until [you](robin+zeke) find the rhythm, and then it hurts in rhythm.
- move opal "transfers in"
+ love.start robin+zeke opal "fall for the same girl"
- gift robin opal "bus pass"
- gift zeke opal "hoodie"
- kin robin zeke "step-siblings"
- quarrel robin zeke "not speaking"
- advisor hobbs robin+zeke "track coach"
- divorce.past _ hobbs "divorced himself"

== 5 Tuesday
On [their](colleen+marcus) old Tuesday, [Colleen](colleen) and [Marcus](marcus) check into the motel where [they](colleen+marcus) used to be happy. The vending machine eats [his](marcus) last quarters; [she](colleen) falls asleep in [her](colleen) shoes. In the lobby [he](marcus) runs into [Denny](denny), with a [lady](judge) on [his](denny) arm, and the [lady](judge) is [Judge Feldman](judge), [who](judge) signed the decree in Brandt versus Brandt. There is no law against it, says [Feldman](judge), reddening: the file was closed in June, and [she](judge) met [Denny](denny) properly in July, over a parking ticket.
- date colleen marcus "their old Tuesday"
- happy.past colleen+marcus "used to be happy"
- meet denny marcus "runs into"
+ couple denny judge "on his arm"
- divorce.past colleen denny "the decree"
- meet.past denny judge "met Denny properly"

== 6 Who Bit Whom
[Vivian](tate) falls on the stairs and the ambulance brings two paramedics, of whom the [younger](honor), [Honor](honor), was [Robin](robin)'s [sitter](honor). While [Honor](honor) straps the hip, [Zeke](zeke) learns from an old snapshot in [his](zeke) [grandmother](tate)'s bag that [he](zeke) had a twin. The boy lived a day. [Marcus](marcus) never spoke of it, nor did [Ilse](ilse), and that, as [Zeke](zeke) now sees, is why [she](ilse) left. [He](zeke) sits on [his](zeke) side of the tape. At midnight [Robin](robin) pulls the tape up, all of it, and sits beside [him](zeke).
- injure tate "falls on the stairs"
- help.past honor robin "sitter"
- treat tate honor "straps the hip"
- kin tate zeke "grandmother's"
+ discover zeke _ "learns"
- sibling.past _ zeke "twin"
- die.past _ "lived a day"
- reveal! ilse+marcus zeke "never spoke of it"
- breakup.past ilse marcus "left"
+ reconcile robin zeke "pulls the tape up"

== 7 Ficus
[Rocco](rocco) has flowers sent, unsigned. [Marcus](marcus) takes the credit. When the truth drops out of a florist's van, [Colleen](colleen) is cross with the wrong [man](marcus) for a day and, the next, lets the right [one](rocco) carry [her](colleen) groceries, [her](colleen) box files and, past the porch light, [her](colleen) handbag. [He](rocco) leans in. [She](colleen) leans back, not far. [Pearl](pearl), [who](pearl) adores [Rocco](rocco), barks at exactly the right moment for [Marcus](marcus). [Zeke](zeke), from the roof, has seen the leaning and drawn the worst conclusion. [He](zeke) tells [his](zeke) [dad](marcus). There was no kiss.
- gift rocco colleen "flowers sent"
- betray marcus colleen "takes the credit"
- discover colleen marcus "the truth drops out"
- sad colleen marcus "is cross"
- help rocco colleen "carry her groceries"
+ kiss? colleen rocco "leans in"
- love pearl rocco "adores"
- discover zeke colleen+rocco "has seen the leaning"
- reveal zeke marcus "tells his dad"
- parent marcus zeke "dad"
- discover! zeke colleen+rocco "the worst conclusion"
- kiss! colleen rocco "no kiss"

== 8 Exhibit A
"Did [you](colleen)?" "No." "Would [you](colleen) have?" It is the second answer, a beat late, that costs [Colleen](colleen) [her](colleen) Tuesday. [Marcus](marcus) moves to the couch, then to the garage, then to [Hobbs](hobbs)'s pull-out; [Vivian](tate), on crutches, stays where [she](tate) is and fixes [Colleen](colleen) with a stare. [Opal](opal) has made up [her](opal) mind between two [people](robin+zeke) and picked [Robin](robin), behind the bleachers, gum and all. [Zeke](zeke), told by [Robin](robin) in person before anyone else can do it, says congratulations and goes out to run. [He](zeke) runs to [Dayton](@dayton).
- investigate marcus colleen "Did you"
+ breakup marcus colleen "moves to the couch"
- move marcus hobbs "pull-out"
- kiss opal robin "gum and all"
+ couple.start opal robin "picked Robin"
- reveal robin zeke "told by Robin"
- travel zeke "runs to" @dayton

== 9 Missing
The [runaway](zeke) has no phone and no coat. [Colleen](colleen) drives north, [Marcus](marcus) drives south; [Ilse](ilse), [who](ilse) knows [her](ilse) [son](zeke) best, sits down on [her](ilse) own front step and waits. [Honor](honor) finds [him](zeke) first, asleep in the bay of the [Dayton](@dayton) station with [his](zeke) shoes worn through, and drives [him](zeke) the seventy miles home in a borrowed rig with the siren on. On the step, the three [parents](colleen+ilse+marcus) of the [boy](zeke), natural and otherwise, hold on to whatever part of [him](zeke) is free. [Marcus](marcus) and [Colleen](colleen) end up holding each other's sleeves.
- flee.past zeke "runaway"
- investigate colleen "drives north"
- investigate marcus "drives south"
- parent ilse zeke "son"
- find honor zeke "finds him first"
+ rescue honor zeke "drives him"
- kin colleen zeke "natural and otherwise"
- return zeke "miles home"
- help colleen+ilse+marcus zeke "hold on to"
- reconcile? colleen marcus "each other's sleeves"

== 10 A Slow Week
Garage sale on Sprague Avenue. The ficus goes for four dollars, the hockey tape for a dime. A man haggles over a lamp. [Denny](denny) shows [Feldman](judge) the height marks on the kitchen door, and the [judge](judge) runs a thumb from one to the next and is quiet; [she](judge) has no children, and had not thought [she](judge) minded. Nothing else happens before noon. In the afternoon it rains on everything that has not been sold. [Marcus](marcus) buys back [his](marcus) own raincoat, from [Colleen](colleen), [who](colleen) gives [him](marcus) change.
- reveal denny judge "shows Feldman"
+ sad judge "is quiet"
- parent! judge _ "no children"
- find marcus colleen "buys back"

== 11 Ruling from the Bench
[Hobbs](hobbs) wants [his](hobbs) couch back, because [he](hobbs) has met a [paramedic](honor). [Honor](honor), rig and all, has said yes to bowling, yes to pie and, at the county fair, in the capsule at the top of the wheel, yes. Everyone is invited. [Marcus](marcus), turned out, has one night to find a bed, and the only lit window is [his](marcus) [mother](tate)'s, in [his](marcus) own house. [He](marcus) throws gravel. It is [Colleen](colleen) [who](colleen) opens, in [his](marcus) raincoat. "State [your](marcus) case," says [Colleen](colleen). [He](marcus) does, badly. [She](colleen) finds for the [plaintiff](marcus).
- date hobbs honor "yes to bowling"
- propose hobbs honor "top of the wheel"
- engaged.start hobbs honor "top of the wheel"
- meet.past hobbs honor "has met"
- invite hobbs+honor _ "Everyone is invited"
- parent tate marcus "his mother's"
- move? marcus "find a bed"
+ reconcile colleen marcus "finds for the plaintiff"

== 12 Twelve Chairs
[Honor](honor) marries [Hobbs](hobbs). [Robin](robin) dances with [Opal](opal). [Zeke](zeke) dances with [Pearl](pearl). [Ilse](ilse) came with [Rocco](rocco). [She](ilse) met [Rocco](rocco) over a ficus. [Marcus](marcus) shakes hands with [Rocco](rocco). [Feldman](judge) and [Denny](denny) are adopting. [Denny](denny) tells [Colleen](colleen) first. [Colleen](colleen) hugs [Denny](denny). [Vivian](tate) taps [her](tate) glass. [Vivian](tate) has bought the house. There are twelve chairs now. [Pearl](pearl) takes the twelfth.
+ wedding hobbs honor "marries"
- date opal robin "dances with Opal"
- couple.start ilse rocco "came with"
- meet.past ilse rocco "met Rocco"
- reconcile marcus rocco "shakes hands"
- parent? denny+judge _ "adopting"
- reveal denny colleen "tells Colleen"
- help colleen denny "hugs"
- find tate "bought the house"
