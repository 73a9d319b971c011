%series Orders of the Sun Court
%lang en
%genre court intrigue at a musketeers' Versailles, terse listings
%cast captain | Captain Gaétan de Brissac; Brissac; Gaétan | m
%cast sister | Mathilde de Brissac; Mathilde | f
%cast marquise | Marquise de Vautour; Vautour | f
%cast abbe | Abbé Cyprien; Cyprien | m
%cast king | - | m
%cast queen | - | f
%cast gardener | Anselme | m
%cast fencer | La Fauvette; Rosine | f
%cast duke | Duc de Montfaucon; Montfaucon | m
%cast page | Bertin | m
%cast apoth | Mère Latrine | f
%cast poacher | - | m
%cast father | - | m
%cast envoy | Lord Ashcombe; Ashcombe | m

== 1
The [king](king) breaks [his](king) leg at tennis, and for six weeks the court must pretend that [he](king) hasn't. [Captain Brissac](captain) of the musketeers is to stand in for [him](king) at a window, in a wig. [His](captain) [sister](sister) [Mathilde](sister), [reader](sister) to the [queen](queen), thinks that [he](captain) waves better than the original. The [Marquise de Vautour](marquise), [mistress](marquise) to the [king](king) until Candlemas, observes the wave from below and counts the fingers. The [king](king) has ten. This [one](captain) has nine.
+ injure king "breaks his leg"
- betray _ "pretend"
- hire captain "to stand in"
- sibling captain sister "sister"
- boss queen sister "reader"
- affair.past king marquise "mistress"
+ discover marquise captain "counts the fingers"
- injure.past captain "nine"

== 2
[Vautour](marquise) doesn't shout it from the terrace. [She](marquise) writes to the [Duc de Montfaucon](duke), next but one in line, [whose](duke) hounds were shot by royal order and [who](duke) took it to heart. [Their](duke+marquise) letter passes through the hands of [Bertin](page), a [page](page) of eleven with a collection of seals. [He](page) reads it, hiccups and takes it to [La Fauvette](fencer), [who](fencer) teaches the pages to fence and is the only adult to have let [him](page) win.
- reveal! marquise "shout"
- reveal marquise duke "writes to the Duc"
- attack.past king duke "hounds were shot"
- sad duke "took it to heart"
- help.past fencer page "let him win"
+ steal page duke+marquise "reads it"
+ reveal page fencer "takes it to"
- advisor fencer page "teaches"

== 3
In breeches, [La Fauvette](fencer) climbs in at [Brissac](captain)'s window. [She](fencer) was once [his](captain) wife for eleven days, till [his](captain) [father](father) bought the annulment; [she](fencer) has come about the letter. [He](captain) hasn't slept with both eyes shut since, [he](captain) says. "Which one?" asks [she](fencer). [Mathilde](sister), entering with the [king](king)'s slippers, recognises the [sister-in-law](fencer) [she](sister) used to climb trees with, and falls on [her](fencer) neck before anybody can draw.
- married.past captain fencer "wife for eleven days"
- divorce.past captain fencer "annulment"
- parent father captain "father"
+ love captain fencer "both eyes shut"
- kin.past fencer sister "sister-in-law"
+ return fencer "climbs in"
- friend.past fencer sister "climb trees"
- happy sister fencer "falls on her neck"

== 4
What the [queen](queen) knows, nobody has asked. [She](queen) sits with the [king](king) each night, changes the poultice and beats [him](king) at piquet; [they](king+queen) hadn't exchanged ten words since the christening. [He](king) inquires after the name of [her](queen) dog. It was [she](queen), says the [abbé](abbe), [who](queen) greased the tennis court. [Cyprien](abbe), [her](queen) [confessor](abbe), has it from the grille and tells the [marquise](marquise) over chocolate. Which of the two [women](marquise+queen) is [he](abbe) working for?
- help queen king "sits"
- treat king queen "changes the poultice"
+ reconcile king queen "inquires after"
- injure.past king queen "greased"
- advisor abbe queen "confessor"
- reveal queen abbe "grille"
+ betray abbe queen "tells the marquise"

== 5
The [duke](duke) invites "the [king](captain)" to a stag hunt. To decline is to confess. [Brissac](captain) rides out with a lump in [his](captain) throat and a false finger; a musket ball takes off the finger. [He](captain) laughs, as the [king](king) would. [Anselme](gardener), the head [gardener](gardener), [who](gardener) has seen the flash from the lime trees, wades in and hauls out a [poacher](poacher) by the ear. [Montfaucon](duke) embraces "the [king](captain)", shoots the [poacher](poacher) through the heart and calls it loyalty.
- invite duke captain "invites"
- betray captain duke "false"
+ attack poacher captain "musket ball"
- lose captain "takes off"
- happy captain "laughs"
- discover gardener poacher "seen"
- find gardener poacher "hauls out"
+ kill duke poacher "through the heart"
- betray duke captain "calls it loyalty"

== 6
[Lord Ashcombe](envoy) arrives from [London](@london) to see the [king](king) on horseback and report. [Mathilde](sister) is told off to distract [him](envoy), and [he](envoy), it emerges, has been told off to be distracted. [They](envoy+sister) waltz through the orangery, lying charmingly. At the eleventh orange tree [he](envoy) stops and says one true thing: that [his](envoy) government has been paying [Montfaucon](duke). [She](sister) says another. [She](sister) is very short-sighted, and [he](envoy) is the first [man](envoy) [she](sister) has seen clearly.
- travel envoy "arrives from London"
- betray envoy+sister _ "lying charmingly"
+ flirt envoy sister "waltz"
+ reveal envoy sister "one true thing"
- gift.past _ duke "paying"
- reveal sister envoy "another"
- love.start sister envoy "seen clearly"

== 7
[Bertin](page) is missing. [La Fauvette](fencer) turns the stables over; under a manger [she](fencer) finds [his](page) seals, in a row, pointing at the icehouse. The [abbé](abbe) has locked the [child](page) in there to cool [his](page) curiosity, and sits on the lid with [his](abbe) breviary. [She](fencer) asks for absolution, in advance, and tips [him](abbe) in. It's the [boy](page) [who](page) insists, teeth chattering, that [they](fencer+page) leave [Cyprien](abbe) a blanket.
- lose _ page "missing"
- investigate fencer page "turns the stables over"
- find fencer page "finds"
+ abduct abbe page "locked the child"
+ rescue fencer page "tips him in"
- abduct fencer abbe "tips him in"
- gift page abbe "leave Cyprien a blanket"

== 8
[Vautour](marquise) goes up the back stairs to see for herself. In the bed, leg in a sling, lies the [king](king) with [his](king) head in the [queen](queen)'s lap, asleep. [She](marquise) could scream, and bring in the whole antechamber. [She](marquise) looks for quite some time. Then [she](marquise) closes the curtain, goes down to the [duke](duke), and tells [him](duke) that [she](marquise) was mistaken: nothing the matter with the [king](king) at all. [Montfaucon](duke), [who](duke) doesn't like a partner with a heart, sends to [Mère Latrine](apoth) for powders.
- travel marquise "goes up"
+ discover marquise king+queen "In the bed"
- injure king "sling"
- sad marquise king "for quite some time"
+ betray marquise duke "was mistaken"
- help marquise king "closes the curtain"
- colleague duke marquise "partner"
- hire duke apoth "sends"
- kill? duke marquise "powders"

== 9
The old [woman](apoth) sells to anyone and warns everyone; it's good for trade. [Anselme](gardener), in for slug bait, is told what the [marquise](marquise) is to have in [her](marquise) ratafia. [He](gardener) has sent the [marquise](marquise) one white rose a day for six years, unsigned. [He](gardener) bursts in among the candles in [his](gardener) boots, drinks off [her](marquise) glass and explains, going down like an oak, that roses want a great deal of water.
- reveal apoth gardener "is told"
- kill? duke marquise "have"
- love gardener marquise "one white rose"
- gift.past gardener marquise "one white rose"
+ rescue gardener marquise "drinks off her glass"
- reveal gardener marquise "explains"
+ ill gardener "going down like an oak"

== 10
Antimony, mustard, a goose feather. [Vautour](marquise) nurses the [gardener](gardener) herself, wig off, sleeves up, and learns the Latin for slug. Meanwhile [Brissac](captain) has been called out. The [duke](duke), [who](duke) knows quite well [whom](captain) [he](duke) has before [him](duke), challenges "the [king](captain)" to settle it like a gentleman; a king can't accept, a captain can't refuse. [La Fauvette](fencer) laces [him](captain) up. [She](fencer) shows [him](captain) the thrust that [he](captain) never learnt, and calls [him](captain) husband.
- treat gardener marquise "nurses"
- recover gardener "learns the Latin"
- discover.past duke captain "knows"
+ threaten duke captain "challenges"
- help fencer captain "laces him up"
- advisor fencer captain "shows him the thrust"
+ reconcile captain fencer "calls him husband"

== 11
Dawn, the tennis court. [Montfaucon](duke) has brought eight seconds, all armed. [He](duke) hasn't counted on the gallery: [Mathilde](sister), [Ashcombe](envoy), a [page](page) with a sling, and, on a crutch, in [his](king) nightshirt, a [gentleman](king) with ten fingers. "Play," says the [king](king). There's still grease on the baseline. The [duke](duke) lunges, skids and runs upon [Brissac](captain)'s point as on to a spit. [His](duke) seconds discover urgent business in [Flanders](@flanders).
- threaten duke captain "all armed"
- recover king "on a crutch"
+ attack duke captain "lunges"
+ kill captain duke "as on to a spit"
- flee _ "urgent business"

== 12
No one has been ill, no one has been shot, and there will be no trial. [Brissac](captain) gets a regiment and [La Fauvette](fencer), before a priest, for longer than eleven days. [Cyprien](abbe), thawed, is named bishop of somewhere cold. [Ashcombe](envoy) reports to [London](@london) that the [king](king) rides beautifully, and stays. [Vautour](marquise) leaves the court by the kitchen garden in stout shoes. [She](marquise) has a white rose in [her](marquise) hat. At table, the [queen](queen) deals, and the [king](king) asks whether it's true about the grease.
- ill! _ "ill"
- accuse! _ "trial"
- gift _ captain "gets a regiment"
+ wedding captain fencer "before a priest"
- hire abbe "is named bishop"
- betray envoy _ "rides beautifully"
- move envoy "stays"
+ quit marquise "leaves the court"
- couple.start gardener marquise "a white rose"
- investigate king queen "asks"
