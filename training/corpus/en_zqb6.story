%series Low Orbit
%lang en
%genre space-station workplace drama, streaming-service blurbs
%cast imke     | Commander Imke Vos; Imke; Vos | f
%cast dmitri   | Dmitri Vos; Dmitri | m
%cast rashid   | Rashid Karim; Rashid | m
%cast paloma   | Paloma Reyes; Paloma | f
%cast bo       | Bo Lindqvist; Bo | n
%cast chidi    | Chidi | m
%cast yumi     | Dr. Yumi Hara; Yumi; Hara | f
%cast clement  | Clement Grey; Clement; Grey | m
%cast tove     | Tove | f
%cast otis     | Otis | n
%cast jun      | Jun Karim; Jun | m
%cast newcom   | Commander Abel Stroud; Stroud; Abel | m
%cast foetus   | - | f
%cast rashwife | - | f
%cast chidimum | - | f

== 1
Two hundred miles above [Earth](@earth), [Commander Imke Vos](imke) greets the relief crew and freezes: the new [engineer](dmitri) is [her](imke) [husband](dmitri), [Dmitri](dmitri), from [whom](dmitri) [she](imke) has been trying to get divorced for a year. There is no flight back till autumn. [Dr. Yumi Hara](yumi), the station's [physician](yumi), hands [her](imke) something for the nerves. Also new: [Rashid Karim](rashid), a [widower](rashid), and [Paloma Reyes](paloma), [who](paloma) is seasick. [Otis](otis), the ship's [computer](otis), has put the [Voses](dmitri+imke) in one cabin.
- boss imke dmitri "Commander"
- travel dmitri+paloma+rashid "relief crew"
+ married dmitri imke "husband"
- divorce? dmitri imke "trying to get divorced"
- help yumi imke "hands her something"
- married.past rashid rashwife "widower"
- ill paloma "seasick"
- housemate.start dmitri imke "one cabin"

== 2
A line of tape divides the cabin. [Dmitri](dmitri) snores on both sides of it. [Paloma](paloma), still green, is nursed by [Bo Lindqvist](bo), the [gardener](bo), with ginger from the greenhouse, and confides that back home [she](paloma) left a [fiancé](clement) at the altar. [Rashid](rashid) talks to [his](rashid) [ten-year-old](jun), [Jun](jun), every evening; the [boy](jun) won't say a word, only [Otis](otis) gets an answer out of [him](jun). [Chidi](chidi), the radio [operator](chidi), could have told the [commander](imke) that [her](imke) [husband](dmitri) was coming. [He](chidi) kept it to himself for a case of beer.
- treat paloma bo "nursed"
+ reveal paloma bo "confides"
- breakup.past paloma clement "left a fiancé"
- engaged.past clement paloma "fiancé"
- ill paloma "still green"
- parent rashid jun "ten-year-old"
- married dmitri imke "husband"
- betray.past chidi imke "kept it to himself"
- gift.past dmitri chidi "case of beer"

== 3
The supply ship brings potatoes and an [auditor](clement): [Clement Grey](clement), the very [man](clement) [whom](clement) [Paloma](paloma) jilted. [She](paloma) hides among the tomatoes, and the [gardener](bo) lies for [her](paloma) with a straight face. [Imke](imke) finds out about the beer and puts the [bribe-taker](chidi) on filter duty for a month. It is there that [Chidi](chidi) hears, through a duct, how the [widower](rashid) cries after talking to [his](rashid) [son](jun). [He](chidi) starts to send the [child](jun) jokes, one a day, signed [Otis](otis). [Yumi](yumi) notices that the tape in the [Voses](dmitri+imke)' cabin has come unstuck.
+ travel clement "auditor"
- breakup.past paloma clement "jilted"
- flee paloma clement "hides"
- betray bo clement "lies for her"
- help bo paloma "lies for her"
- discover imke chidi "finds out"
- married.past rashid rashwife "widower"
- sad rashid "cries"
- parent rashid jun "his son"
- help chidi jun "jokes"
- discover yumi dmitri+imke "notices"

== 4
A leak in module four. [Dmitri](dmitri) is sealed in with forty minutes of air, and the [woman](imke) [who](imke) wants [him](dmitri) out of [her](imke) life goes out without a tether to get [him](dmitri). [Dr. Hara](yumi) thaws [his](dmitri) fingers. Afterwards [husband](dmitri) and [wife](imke) don't quarrel for a whole evening, and end up in one bunk. The [auditor](clement) runs into [his](clement) runaway [bride](paloma) by the airlock. "You're looking well," [he](clement) says. [She](paloma) throws up on [his](clement) shoes. Seasickness should have passed by now, thinks the [doctor](yumi).
- injure dmitri "fingers"
+ rescue imke dmitri "goes out"
- treat dmitri yumi "thaws"
- married dmitri imke "husband and wife"
+ sex dmitri imke "in one bunk"
- quarrel! dmitri imke "don't quarrel"
- find clement paloma "runs into"
- flee.past paloma clement "runaway bride"
- discover yumi paloma "thinks the doctor"
- ill paloma "throws up"

== 5
[Yumi](yumi) tells [Paloma](paloma). [Paloma](paloma) tells [Bo](bo). [Bo](bo) tells nobody. The [baby](foetus) is [Clement](clement)'s. [Clement](clement) counts spoons. [Imke](imke) wakes up beside [Dmitri](dmitri) and puts the tape back. [Dmitri](dmitri) takes it off. [Rashid](rashid) beats [Yumi](yumi) at cards. [Yumi](yumi) lets [Rashid](rashid) win. Why? [Otis](otis) knows why. [Chidi](chidi)'s joke arrives late. [Jun](jun) laughs for the first time since the funeral. [Rashid](rashid) thanks [Otis](otis). [Otis](otis) is honest: "Thank [Chidi](chidi)."
+ pregnant paloma clement "Clement's"
- reveal yumi paloma "tells Paloma"
- reveal paloma bo "tells Bo"
- reveal! bo _ "tells nobody"
- love yumi rashid "lets Rashid win"
- reject imke dmitri "puts the tape back"
- find rashid "beats Yumi"
- happy jun "laughs"
- die.past rashwife "funeral"
- reveal otis rashid "is honest"

== 6
Grateful, [Rashid](rashid) cooks for the [joker](chidi), and the two [men](chidi+rashid) are inseparable from then on, to the dismay of a certain [physician](yumi), [who](yumi) had hoped to be asked herself. [Imke](imke) blames the [engineer](dmitri) for the leak. [He](dmitri) calls [her](imke) a machine with bangs, and [Otis](otis) takes offence. Among the bean rows [Bo](bo), [who](bo) has loved [Paloma](paloma) since the ginger, offers to pass for the [child](foetus)'s father. [She](paloma) is moved to tears, and to a kiss. [Grey](clement), looking for a missing trowel, counts two heads behind one lettuce.
- invite rashid chidi "cooks for"
+ friend.start chidi rashid "inseparable"
- jealous yumi chidi "to the dismay"
- love yumi rashid "had hoped"
- accuse imke dmitri "blames"
- quarrel dmitri imke "a machine with bangs"
- sad otis dmitri "takes offence"
- love bo paloma "has loved"
- help? bo paloma "offers to pass"
+ kiss bo paloma "a kiss"
- discover clement bo+paloma "two heads"

== 7
Spite makes good reports. The [auditor](clement) writes one in which the [commander](imke) is unfit, the [gardener](bo) is a thief and the [doctor](yumi) a drinker, and sends it while [Chidi](chidi) is asleep. Headquarters relieves [Vos](imke) of command by return. [Her](imke) [successor](newcom), [Abel Stroud](newcom), will be here in a week; [he](newcom) was [her](imke) first [love](newcom) at the academy, as [Dmitri](dmitri) points out, three times. [Rashid](rashid) finally notices that [Hara](yumi) has been letting [him](rashid) win. [He](rashid) asks for a rematch, in [her](yumi) cabin.
- betray clement bo+imke+yumi "writes one"
- accuse clement imke "unfit"
- accuse clement bo "a thief"
- accuse clement yumi "a drinker"
+ quit imke "relieves Vos"
- hire newcom "successor"
- love.past imke newcom "first love"
- jealous dmitri newcom "points out"
- discover rashid yumi "finally notices"
- date? rashid yumi "a rematch"

== 8
[Commander Stroud](newcom) shakes every hand, kisses [his](newcom) [predecessor](imke)'s and moves the [engineer](dmitri) to the night shift. [Dmitri](dmitri) watches [his](dmitri) [wife](imke) laugh at breakfast the way [she](imke) used to laugh at [his](dmitri) parents' table. [He](dmitri) signs the divorce papers and slides them under [her](imke) door. [She](imke) sits on the floor with them until noon. [Bo](bo), interrogated about the trowel, gives nothing away. It's [Paloma](paloma) [who](paloma) stands up in the mess and tells [Clement](clement), in front of all hands, [whose](clement) [child](foetus) [she](paloma) is carrying.
- flirt imke newcom "kisses his predecessor's"
- boss newcom dmitri "moves the engineer"
- jealous dmitri newcom "laugh at breakfast"
- married dmitri imke "wife"
+ divorce? dmitri imke "signs the divorce papers"
- sad imke "sits on the floor"
- investigate clement bo "interrogated"
- reveal! bo clement "gives nothing away"
+ reveal paloma clement "tells Clement"
- pregnant paloma clement "is carrying"

== 9
A [father](clement)! [Grey](clement) withdraws [his](clement) report, apologises to the slandered [doctor](yumi), and proposes to [Paloma](paloma) for the second time. [She](paloma) says no for the second time, but kindly. [Bo](bo) overhears only the proposal, not the answer, and signs on for the [Mars](@mars) run. Overnight, [Yumi](yumi) and [Rashid](rashid) have become a pair; [Jun](jun), told by screen, switches off. [His](jun) [father](rashid) is beside himself. The new [commander](newcom), a stickler in daylight, knocks at the old [commander](imke)'s cabin, and is told through the door that [she](imke) is reading.
- parent clement foetus "A father"
- reconcile? clement yumi "apologises"
+ propose clement paloma "proposes"
- reject paloma clement "says no"
- betray.past clement yumi "slandered"
- discover bo clement+paloma "overhears"
- reveal rashid jun "told by screen"
- quit? bo "signs on"
- hire bo "the Mars run"
+ couple.start rashid yumi "a pair"
- sad jun rashid+yumi "switches off"
- parent rashid jun "father"#2
- sad rashid "beside himself"
- reject imke newcom "through the door"

== 10
A meteor storm knocks out the radio and half the lights. [Stroud](newcom) panics and locks himself into the lifeboat; [Imke](imke), in slippers, takes charge as if nobody had ever sacked [her](imke). [Chidi](chidi) loses an eye to a splinter, and [Yumi](yumi) operates by torchlight, the torch held by [Rashid](rashid). [Dmitri](dmitri) spends nine hours outside, and it's the [coward](newcom)'s own suit that [he](dmitri) wears. When the screens come back, the first face on them is a [ten-year-old](jun)'s, white as paper. "Is the [doctor](yumi) all right too?" asks [Jun](jun).
- sad newcom "panics"
- flee newcom "locks himself"
+ rescue imke _ "takes charge"
- quit.past imke "sacked her"
+ injure chidi "loses an eye"
- treat chidi yumi "operates"
- help rashid yumi "the torch held"
- sad jun "white as paper"
- reconcile jun yumi "all right too"

== 11
With an eyepatch and a new rank, [Chidi](chidi) is insufferable. [Stroud](newcom) has gone down on the first shuttle, and with [him](newcom) the baffled [auditor](clement), [who](clement) leaves behind a savings book for the [baby](foetus) and one ripe trowel. The reinstated [commander](imke) has papers on [her](imke) desk that lack only a stamp. [She](imke) asks the [engineer](dmitri) for the tape. [He](dmitri) thinks [she](imke) means to divide the cabin; [she](imke) tapes the papers shut. Down in the beans [Paloma](paloma) catches [Bo](bo) packing and asks what kind of father goes to [Mars](@mars).
+ hire chidi "a new rank"
- quit newcom "gone down"
- travel clement+newcom "first shuttle"
- gift clement foetus "a savings book"
- hire imke "reinstated"
+ reconcile dmitri imke "tapes the papers shut"
- find paloma bo "catches Bo packing"
- parent? bo foetus "what kind of father"
- travel? bo "goes to Mars" @mars

== 12
Labour at zero gravity: the [doctor](yumi) has read about it, the others hold on. The [girl](foetus) floats out into the hands of the [person](bo) [who](bo) isn't going to [Mars](@mars). [She](foetus) screams; [Otis](otis) cries, or says so. On the relief ship sits a surprise [passenger](jun) with a school bag, and [Rashid](rashid), [who](rashid) is missing the docking because of a card game, is called to the hatch by [his](rashid) laughing [partner](yumi). [Son](jun) and [father](rashid) bump foreheads. "Show [me](jun) the [joker](chidi)," says [Jun](jun). In the [Voses](dmitri+imke)' cabin, a red roll of tape drifts past the window.
+ birth paloma foetus "floats out"
- help bo paloma "into the hands"
- travel! bo "isn't going to Mars" @mars
+ travel jun "surprise passenger"
- couple rashid yumi "laughing partner"
- parent rashid jun "Son and father"
- reconcile jun rashid "bump foreheads"
- meet? chidi jun "Show me"
