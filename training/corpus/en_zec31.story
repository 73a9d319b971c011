%series Embassy to the Glass Sea
%lang en
%genre science fiction diplomacy drama: two women ambassadors on an alien moon, recap log
%cast prado | Ambassador Consuelo Prado; Consuelo; Prado | f
%cast oyin | Attaché Oyinda Bello; Oyinda; Bello | f
%cast first | First Tide | n
%cast second | Second Tide | n
%cast major | Major Ansgar Thiel; Thiel; Ansgar | m
%cast linguist | Dr Bodhi Rao-Lind; Bodhi | m
%cast chef | Marceline | f
%cast trader | Gideon Marsh-Okoro; Okoro | m
%cast husband | Rafael Prado; Rafael | m
%cast spawn | Little Ripple; Ripple | n
%cast notary | - | f
%cast minister | - | f
%cast clerk | Wim | m

== 1
[Consuelo Prado](prado) presents [her](prado) credentials to a puddle. The puddle is [First Tide](first), [sovereign](first) of the moon [Ondine](@ondine), and [it](first) answers, once [Dr Bodhi Rao-Lind](linguist) has got [his](linguist) tuning forks out. [Oyinda Bello](oyin), the new [attaché](oyin), had applied for the [ambassador](prado)'s post herself; [she](oyin) shakes [Prado](prado)'s hand with two fingers. In the kitchen the embassy's [cook](chef), [Marceline](chef), discovers that the locals dissolve in soup, and takes soup off the menu.
+ meet first prado "presents her credentials"
- help linguist prado "got his tuning forks"
- hire oyin "new"
- hire? oyin "applied for"
- boss prado oyin "attaché"
- boss prado chef "cook"
- discover chef "discovers"

== 2
At the spring ebb the [sovereign](first) divides, and the half called [Second Tide](second) declares the treaty void. Diplomacy or midwifery? [Bodhi](linguist) pleads for patience, [Major Thiel](major) for pumps. While the two [men](linguist+major) shout, [Oyinda](oyin) walks out on the ice without asking anyone and sits down beside the younger [half](second) until dusk. [It](second) mirrors [her](oyin) face. [Prado](prado), watching from the gallery, doesn't know whether to promote [her](oyin) or have [her](oyin) shot.
+ birth first second "divides"
- reject second _ "void"
- quarrel linguist major "shout"
- travel oyin "walks out"
+ help oyin second "sits down beside"
- kill? prado oyin "shot"

== 3
[Consuelo](prado)'s [husband](husband) writes that [he](husband) has sold the house in [Lima](@lima) and fallen for the [notary](notary). [She](prado) reads it at the weekly reception, folds it into a swan and asks [Okoro](trader), [who](trader) buys whatever isn't nailed down, to dance. [Thiel](major), off duty, spills [his](major) punch. Next morning [she](prado) wakes up in the trade mission, with the swan on the pillow and a dispatch box that stands open. Was it locked?
- married husband prado "husband"
- reveal husband prado "writes"
- love.start husband notary "fallen for"
+ breakup husband prado "writes that"
- celebrate _ "reception"
- date prado trader "to dance"
- jealous major trader "spills his punch"
+ sex prado trader "wakes up in"
- steal? trader prado "stands open"

== 4
[Okoro](trader) has copied the survey of the ice and offers it to both [halves](first+second) of the crown. [First Tide](first) rejects the thing as vulgar; [Second Tide](second) buys. [Oyinda](oyin) finds out, since [Second Tide](second) tells [her](oyin) everything, and could end the [ambassador](prado)'s career with one cable. [She](oyin) drafts it. [She](oyin) then goes to [her](oyin) [superior](prado)'s cabin and puts the draft on the desk, next to an aspirin.
+ steal trader prado "has copied"
- betray trader prado "offers"
- reject first trader "rejects"
- gift trader second "buys"
- reveal second oyin "tells her everything"
+ discover oyin prado "finds out"
- create oyin "drafts"
- boss prado oyin "superior"
+ help oyin prado "next to an aspirin"

== 5
So the two [women](oyin+prado) are allies, and [neither](oyin+prado) is comfortable. By way of thanks, [Prado](prado) lets [her](oyin) chair the talks. [Bodhi](linguist) hums the opening clause a quarter-tone flat: it comes out as a proposal of marriage. [First Tide](first), after due reflection, accepts. The [linguist](linguist), mortified, offers [his](linguist) resignation; the [bride](first) is the size of a lake. [Marceline](chef) asks how many to cater for.
- friend.start oyin prado "allies"
- gift prado oyin "chair the talks"
- create linguist "hums"
+ propose linguist first "proposal of marriage"
+ engaged.start first linguist "accepts"
- sad linguist "mortified"
- quit? linguist "resignation"

== 6
[Second Tide](second) takes the engagement as an affront and freezes the harbour, with [Thiel](major)'s patrol boat inside. [He](major) has air till Thursday. [Oyinda](oyin) begs the younger [half](second) to let [him](major) go. [It](second) would like to know what [he](major) is worth to [her](oyin). Through the ice, [his](major) lamp taps out a rude limerick. Not a great deal, says [Oyinda](oyin), and is surprised at how [her](oyin) voice sounds. The ice cracks.
- engaged first linguist "engagement"
- sad second first "affront"
+ abduct second major "freezes the harbour"
- create major "limerick"
- love oyin major "how her voice sounds"
+ rescue oyin major "The ice cracks"

== 7
Back from the dead with blue toes, [Ansgar](major) brings a case of brandy to the embassy kitchen, to thank whoever it was. [Marceline](chef), [who](chef) has been in love with [him](major) for two postings, cooks [him](major) everything [she](chef) knows. [He](major) asks [her](chef) what [Oyinda](oyin) likes to eat. The [cook](chef) tells [him](major). [She](chef) tells [him](major) the truth, too, and then cries into a bain-marie, where [Wim](clerk), the cipher [clerk](clerk), hands [her](chef) one teaspoon after another.
- return major "Back"
- ill major "blue toes"
- gift major chef "brings a case"
+ love chef major "in love with him"
- gift chef major "cooks"
- love major oyin "what Oyinda likes"
- reveal chef major "tells him"
- confess chef major "truth"
+ sad chef major "cries"
- help clerk chef "hands her"

== 8
The wedding, since it can't be put off. [Bodhi](linguist) wades in up to [his](linguist) knees with a ring from a bathtub chain. [First Tide](first), radiant, parts to admit [him](linguist). At the words of consent [Okoro](trader)'s pumps start up beyond the ridge: [he](trader) has sold nine million litres of the [bride](first). By the time [Thiel](major) has cut the hoses, the [sovereign](first) is a pond. [Bodhi](linguist) kneels in the mud and sings until [it](first) hums back.
+ wedding first linguist "wedding"
- gift linguist first "a ring"
- happy first "radiant"
+ attack trader first "pumps start up"
- betray trader first "sold"
- rescue major first "cut the hoses"
- ill first "is a pond"
- sad linguist "kneels"
- help linguist first "sings"
- recover first "hums back"

== 9
[Prado](prado) goes to the trade mission alone. [Okoro](trader) pours two glasses; business, [Consuelo](prado), [he](trader) says. [She](prado) agrees, and puts the swan on the table. Unfolded, it's a warrant. [He](trader) draws on [her](prado), and [she](prado) is still talking about tariffs when [Wim](clerk), [whom](clerk) no one has ever seen outside the cipher room, comes through the door with a soup ladle. The [trader](trader) is taken to the brig under a towel.
- travel prado "goes"
- accuse prado trader "a warrant"
- threaten trader prado "draws on her"
+ rescue clerk prado "soup ladle"
- attack clerk trader "ladle"
+ arrest _ trader "to the brig"

== 10
A [minister](minister) lands to wind up the mission. [She](minister) has brought [Rafael](husband), as a surprise: the [notary](notary) has gone back to [her](notary) own, and [he](husband) would like to start again. [Consuelo](prado) walks [him](husband) round the pond twice, hears about the house and lends [him](husband) [her](prado) handkerchief. [She](prado) isn't angry. That's how [she](prado) knows. [She](prado) signs the papers on [Oyinda](oyin)'s back, while [Oyinda](oyin), bending, is offered the post of ambassador by the [minister](minister), and says that it's taken.
- travel minister "lands"
- return husband "has brought Rafael"
- breakup notary husband "gone back to"
- reconcile? husband prado "start again"
- gift prado husband "her handkerchief"
- sad! prado husband "angry"
+ divorce husband prado "signs the papers"
- hire? oyin minister "offered the post"
+ reject oyin minister "it's taken"

== 11
To refill [First Tide](first) someone must melt, and [Second Tide](second) knows it. [It](second) asks [Oyinda](oyin) to come to the ridge and look at [it](second) once more. What will be left of [it](second)? [It](second) doesn't know; what's left of a quarrel? At sunrise the younger [half](second) lets itself go over the dam. [Oyinda](oyin) stands in [it](second) up to the waist. [Thiel](major) doesn't say anything, which [he](major) does very well, and holds [her](oyin) boots.
- die? _ "melt"
- invite second oyin "come to the ridge"
+ rescue second first "go over the dam"
+ die second "lets itself go"
- sad oyin second "up to the waist"
- help major oyin "holds her boots"

== 12
Whole again, and a little saltier, the [sovereign](first) signs. [Bodhi](linguist) has rented a raft and gone to live with [his](linguist) [wife](first). In the shallows there's a [newcomer](spawn), the size of a saucer, with [Oyinda](oyin)'s eyebrows; [it](spawn) likes limericks. [Thiel](major) is teaching [it](spawn). [Marceline](chef) and [Wim](clerk) reopen the kitchen with cold soup, well lidded. On the gallery, the [ambassador](prado) raises a glass to the [ambassador](oyin). There are two posts now, one for each shore.
- recover first "Whole again"
+ move linguist first "gone to live"
- married first linguist "wife"
- birth _ spawn "newcomer"
- advisor major spawn "teaching it"
- create chef+clerk "reopen"
- celebrate prado oyin "raises a glass"
+ hire oyin "two posts"
