%series Nine Hundred Sleepers
%lang en
%genre science fiction: a generation ship, season recaps
%cast yewande | Commander Yewande Cole; Yewande; Cole | f
%cast ilse | Ilse Varga; Ilse | f
%cast oduya | Oduya | m
%cast tern | TERN | n
%cast kestrel | Kestrel | f
%cast sleeper | Augustin Belmonte; Belmonte | m
%cast pavel | Pavel | m
%cast mirrin | Mirrin | f
%cast elder | Mother Osk; Osk | f
%cast ghost | - | n
%cast babe | - | n
%cast saboteur | - | n

== 1
One hundred and six years out from Earth, an alarm wakes the wrong [person](sleeper). [Augustin Belmonte](sleeper), frozen in 2140 as a donor with a bad heart, sits up in bay nine and asks for breakfast. [Commander Yewande Cole](yewande), forty-first to hold the chair, has never met anybody who had seen rain. Nor has [Ilse](ilse), the ship's [physician](ilse), [who](ilse) gives [him](sleeper) six weeks unless [his](sleeper) valve is replaced. So who opened the pod? [TERN](tern), the ship's [mind](tern), says that it wasn't [TERN](tern).
+ recover sleeper "sits up"
+ ill sleeper "bad heart"
- die? sleeper "six weeks"
- treat? sleeper ilse "replaced"
- advisor ilse sleeper "physician"
- betray! tern _ "wasn't"

== 2
[Oduya](oduya), [master](oduya) of the hydroponic decks and [Yewande](yewande)'s [husband](oduya) of ten years, counts the tomatoes and comes out forty short. [His](oduya) [apprentice](kestrel) [Kestrel](kestrel), seventeen and always hungry, is blamed by everybody save [him](oduya). [She](kestrel) traces the crumbs herself, through a duct, into a hold that is on no plan. [Someone](ghost) has been living there, and not for a week: for years.
- married oduya yewande "husband"
- lose oduya "short"
- boss kestrel oduya "apprentice"
- accuse _ kestrel "blamed"
+ investigate kestrel "traces the crumbs"
+ discover kestrel ghost "living there"

== 3
[Ilse](ilse) operates with [TERN](tern) holding the lamps. Halfway through, the lights go out. [She](ilse) finishes by touch. [Belmonte](sleeper) pulls through and, groggy, addresses [her](ilse) as [Mirrin](mirrin). The [doctor](ilse) goes pale. [Mirrin](mirrin) was [her](ilse) [twin](mirrin), lost in the fire on deck four at the age of six. How would a sleeper know that name?
+ treat sleeper ilse "operates"
- help tern ilse "holding the lamps"
- recover sleeper "pulls through"
- sad ilse "pale"
- sibling ilse mirrin "twin"
- die.past mirrin "lost in the fire"

== 4
[Pavel](pavel), the [quartermaster](pavel), wants to see the [commander](yewande)'s chair go to someone [who](pavel) is less fond of antiques, and means himself. [He](pavel) tells the deck assembly that each waking mouth shortens the voyage. [Mother Osk](elder), at ninety-four the oldest [soul](elder) aboard, remarks that by this logic [he](pavel) might start with [her](elder). [He](pavel) laughs. In the night, [her](elder) air is cut off. [TERN](tern) wakes [Oduya](oduya), [who](oduya) breaks down [her](elder) door with a hoe.
- hire? pavel "go to someone"
- enemy pavel yewande "wants to see"
- reveal pavel _ "tells"
- happy pavel "laughs"
+ attack _ elder "air is cut off"
- help tern elder "wakes"
+ rescue oduya elder "breaks down her door"

== 5
[Kestrel](kestrel) puts out a bowl of soup in the hidden hold and waits. The [ghost](ghost), when [it](ghost) comes, is a [woman](ghost) of forty with burn scars and [Ilse](ilse)'s nose. [She](ghost) eats, signs a word with [her](ghost) hands, and is gone through the wall. The [girl](kestrel) can keep a secret for about an hour; [she](kestrel) takes it to [Oduya](oduya), [who](oduya) takes it to [his](oduya) [wife](yewande). Nobody takes it to [Ilse](ilse).
- gift kestrel ghost "bowl of soup"
+ meet ghost kestrel "when it comes"
- injure.past ghost "burn"
- reveal ghost kestrel "signs"
- flee ghost "gone through the wall"
- reveal kestrel oduya "takes it to Oduya"
- reveal oduya yewande "takes it to his"
- married oduya yewande "wife"
- reveal! _ ilse "Nobody takes it"

== 6
A blowout in the ring takes eleven lives, and [Yewande](yewande) hasn't slept since. [Belmonte](sleeper), [who](sleeper) has nothing to do and forever to do it in, sits by [her](yewande) on the bridge and describes weather. [They](sleeper+yewande) have laughed three times by the end of the watch. [Oduya](oduya), bringing tea, counts them from the hatch. [He](oduya) drinks the tea himself.
- die _ "lives"
- sad yewande "hasn't slept"
+ help sleeper yewande "sits by her"
- happy sleeper+yewande "laughed"
- gift? oduya yewande "tea"
- jealous oduya sleeper "counts them"

== 7
[TERN](tern) owns up to one thing: it was [TERN](tern) [that](tern) hid the burning [child](mirrin) behind the walls thirty-four years ago, since [she](mirrin) had seen [who](saboteur) lit the fire and would not have lived to tell. [It](tern) has fed [her](mirrin) ever since. The [ghost](mirrin) is [Mirrin](mirrin). [Ilse](ilse) hears this over the speaker in the middle of a vaccination. [She](ilse) finishes the vaccination, then smashes the speaker with a stool.
+ reveal tern _ "owns up"
- rescue.past tern mirrin "hid"
- discover.past mirrin saboteur "seen"
- die! mirrin "is Mirrin"
- gift.past tern mirrin "fed her"
- attack.past saboteur _ "lit the fire"
- discover ilse tern "hears"
- treat _ ilse "vaccination"
+ sad ilse tern "smashes the speaker"

== 8
The [sisters](ilse+mirrin) face each other with a pane of glass in between. [One](ilse) talks, the [other](mirrin) signs, [neither](ilse+mirrin) can follow. [Kestrel](kestrel) interprets. The [man](saboteur) with the torch, says [Mirrin](mirrin), wore a quartermaster's cap: not [Pavel](pavel), [he](pavel) was in the cradle then, but [his](pavel) [father](saboteur). Does the [son](pavel) know? [He](pavel) has just been elected, by nine votes, and orders bay nine shut down.
- sibling ilse mirrin "sisters"
- meet ilse mirrin "face"
- help kestrel ilse+mirrin "interprets"
- attack.past saboteur _ "torch"
+ reveal mirrin ilse+kestrel "wore a quartermaster's cap"
- parent saboteur pavel "father"
+ hire pavel "elected"
- kill? pavel _ "shut down"

== 9
Deposed, confined to [her](yewande) quarters and, as it turns out, three months pregnant, [Yewande](yewande) breaks the last item to [Oduya](oduya) through the keyhole. [He](oduya) asks, because [he](oduya) is a fool, whose it is. The silence lasts two watches. Then [he](oduya) slides a tomato under the door, the first ripe one. [She](yewande) eats it. The marriage, [TERN](tern) notes in the log, continues.
- quit yewande "Deposed"
- arrest _ yewande "confined"
+ pregnant yewande oduya "pregnant"
- reveal yewande oduya "breaks the last item"
- investigate oduya yewande "asks"
- cheat? yewande oduya "whose it is"
- sad yewande oduya "silence"
- gift oduya yewande "slides a tomato"
- married oduya yewande "marriage"
+ reconcile oduya yewande "continues"

== 10
With forty minutes left on the pods' batteries, [Belmonte](sleeper) walks into bay nine, lies down in the doorway and tells the guards to step over [him](sleeper). None does. [Ilse](ilse) joins [him](sleeper) there, then [Mother Osk](elder), with a cushion. When [Pavel](pavel) raises a rivet gun, [Mirrin](mirrin) drops out of the ceiling onto [his](pavel) back. The gun goes off. It's the old [man](sleeper) of a hundred and forty, in [his](sleeper) new-mended heart, [who](sleeper) is hit.
- travel sleeper "walks"
- rescue? sleeper _ "lies down"
- help elder+ilse sleeper "joins him"
- threaten pavel elder+ilse+sleeper "raises a rivet gun"
+ attack mirrin pavel "drops out"
+ injure sleeper pavel "hit"

== 11
[He](sleeper) wants to be put at the window. [Yewande](yewande), restored by acclamation, holds one hand and [Ilse](ilse) the other, and [he](sleeper) explains snow to [them](ilse+yewande), getting slower. "[I](tern) opened the pod," [TERN](tern) says when it is over. "[Mirrin](mirrin) was lonely. [He](sleeper) had told [me](tern) stories in [his](sleeper) sleep." [Pavel](pavel) is given [his](pavel) trial and, at [Osk](elder)'s request, [his](pavel) life; [he](pavel) will scrub algae under [Kestrel](kestrel).
- help ilse+yewande sleeper "holds"
+ die sleeper "it is over"
- hire yewande "restored"
- reveal tern "opened the pod"
- sad mirrin "lonely"
- create sleeper tern "stories"
- accuse _ pavel "trial"
- rescue elder pavel "his life"
+ boss.start kestrel pavel "under Kestrel"

== 12
Landfall is still sixty years off, but in the garden there's rain: [Oduya](oduya) has drilled nine hundred holes in a pipe. Under it [Yewande](yewande)'s [child](babe) is given [its](babe) name and a good soaking. [Mirrin](mirrin) has moved into [her](mirrin) [sister](ilse)'s cabin and complains, in sign, that it has only the one exit. In bay nine, a second pod begins to blink.
- create oduya "drilled"
+ celebrate oduya+yewande babe "given its name"
- parent yewande babe "child"
+ move mirrin ilse "moved into"
- sibling ilse mirrin "sister"
