%series The Laughing Shark
%lang en
%genre pirate adventure on invented seas, back-cover style instalments
%cast mari | Captain Marisela Drake-Vaz; Marisela; Red Marisela | f
%cast jol | Jolyon | m
%cast com | Commodore Whitlam; Whitlam | m
%cast bos | Bosun Adebayo; Adebayo | m
%cast pia | Pia | f
%cast fitz | Fitzgerald Crumb; Fitzgerald; Crumb | m
%cast gov | Governor Estridge; Estridge | f
%cast ned | Cutlass Ned; Ned | m
%cast monk | Tuppence | n
%cast ysb | Captain Ysbel; Ysbel | f
%cast comm | - | f
%cast babe | Edwina | f

== 1
[Captain Marisela Drake-Vaz](mari), [terror](mari) of the Windward Isles, has been marooned by [her](mari) own crew, led by [her](mari) [lover](ned) and [quartermaster](ned), [Cutlass Ned](ned). [Her](mari) sole companion on the sandbar is a cabin [boy](jol), [Jolyon](jol), [who](jol) voted against the mutiny and got seasick doing it. On the eleventh day a ship heaves in sight. Alas, it is the navy, and on its quarterdeck stands [Commodore Whitlam](com), to [whom](com) [Marisela](mari) was once married for an afternoon.
- boss mari ned "crew"
- couple.end mari ned "lover"
+ betray ned mari "marooned"
- help jol mari "voted"
- ill jol "seasick"
+ find com jol+mari "heaves in sight"
- married.past com mari "married"

== 2
[Whitlam](com) has a rope ready for [his](com) [bride](mari) of old, but also a problem: [Ned](ned), in the [Laughing Shark](*shark), has sailed off with [Ysbel](ysb), [daughter](ysb) of [Governor Estridge](gov), for [whom](ysb) a chest of emeralds is being asked. Nobody knows the shoals like [Marisela](mari). [The two](com+mari) haggle till dawn. At last the [pirate](mari) gets a pardon in [her](mari) pocket, the [boy](jol) gets shoes, and the [commodore](com) gets a headache.
- kill? com mari "rope"
- ex com mari "bride"
+ abduct ned ysb "sailed"
- parent gov ysb "daughter"
- threaten ned gov "asked"
- quarrel com mari "haggle"
+ gift com mari "pardon"
- gift com jol "shoes"
- ill com "headache"

== 3
Aboard the [Shark](*shark), things are not as the [governor](gov) imagines. [Ysbel](ysb) boarded of [her](ysb) own free will, having wearied of the [fiancé](fitz) selected for [her](ysb), [Fitzgerald Crumb](fitz), [heir](fitz) to all the nutmeg there is; the emeralds were [her](ysb) idea. [Ned](ned) finds [her](ysb) delightful, then expensive, then alarming. When [Bosun Adebayo](bos), the crew's conscience, dares to speak up for [Marisela](mari), the [mutineer](ned) has [him](bos) keelhauled. The [monkey](monk), [Tuppence](monk), moves out of [Ned](ned)'s cabin that night.
- abduct! ned ysb "own free will"
- engaged fitz ysb "fiancé"
- flee ysb fitz "boarded"
+ betray ysb gov "idea"
- love ned ysb "delightful"
- sad ned ysb "alarming"
- help bos mari "speak"
+ attack ned bos "keelhauled"
- move monk "moves"

== 4
[Pia](pia), [proprietress](pia) of the worst tavern in [Port Misery](@misery), owes [Marisela](mari) three lives and a goat. [She](pia) hides [her](mari), the [commodore](com) in a false nose and the retching [boy](jol) above the taproom, and pumps the regulars. [Ned](ned) was here on Tuesday, it emerges, asking for a surgeon who asks nothing. [Whitlam](com), tipsy, tells [Marisela](mari) what [he](com) should have told [her](mari) at the time: it was [his](com) [mother](comm) [who](comm) had the marriage struck from the register.
- rescue.past mari pia "lives"
+ help pia com+jol+mari "hides"
- ill jol "retching"
- betray com _ "false"
- investigate pia ned "pumps"
- travel.past ned "was here"
+ reveal com mari "tells"
- parent comm com "mother"
- married.past com mari "marriage"
- divorce.past com mari "struck"

== 5
[Crumb](fitz) has [his](fitz) pride. [He](fitz) has hired three privateers to fetch [his](fitz) [intended](ysb) home, and they open fire on the first red sail they see, which belongs to an innocent turtle boat carrying, in disguise, [Marisela](mari), [Whitlam](com) and [Jolyon](jol). The [boy](jol), [who](jol) cannot swim, holds up the [commodore](com), [who](com) thought [he](com) could. Fished out by a net, all [three](com+jol+mari) are laid at the feet of the nutmeg [heir](fitz), [who](fitz) has never seen a pirate and faints.
- hire _ fitz "hired"
- engaged fitz ysb "intended"
- rescue? fitz ysb "fetch"
+ attack _ com+jol+mari "fire"
- betray com+jol+mari _ "disguise"
+ rescue jol com "holds"
- rescue _ com+jol+mari "Fished"
- arrest fitz com+jol+mari "laid at the feet"
- ill fitz "faints"

== 6
At supper [Crumb](fitz) proves to be a lonely young man with a passion for ferns. [He](fitz) never wished to marry [Ysbel](ysb); [he](fitz) wished to be asked. [Jolyon](jol), [whom](jol) [he](fitz) questions about knots until two in the morning, discovers that [his](jol) stomach settles whenever [Fitzgerald](fitz) laughs. [Marisela](mari) uses the moment to pick the lock of the arms chest, and the privateers, three ships of them, change hands without a shot. [Whitlam](com) has to admit that it was rather well done.
- sad fitz "lonely"
- wedding! fitz ysb "marry"
- discover jol fitz "discovers"
+ love.start jol fitz "settles"
- recover jol "settles"
- steal mari fitz "change hands"
- happy fitz "laughs"

== 7
Off [Bone Cay](@bonecay) the [Shark](*shark) lies at anchor, flag half-mast. [Adebayo](bos) is sinking fast, for the surgeon [Ned](ned) procured was a barber, and a drunk one. Guilt has eaten up the [mutineer](ned). [Ysbel](ysb), up to [her](ysb) elbows in hot water, throws the barber overboard and boils the knives; [she](ysb) read it in a book. By morning the [bosun](bos) is asking for rum. The crew have found a captain they would follow to hell, and it isn't [Ned](ned).
- ill bos "sinking"
- sad ned "Guilt"
- attack ysb _ "throws"
+ treat bos ysb "up to her elbows"
- recover bos "asking for rum"
- hire? ysb _ "have found a captain"
- hire.past _ ned "procured"

== 8
[Marisela](mari) boards [her](mari) own ship at night, alone, with a knife between [her](mari) teeth, and finds [Ned](ned) on the stern gallery waiting for [her](mari). [He](ned) gives no reasons. [She](mari) had thought of many things to say on the sandbar, and says none of them; [she](mari) hits [him](ned) once, hard, and sits down beside [him](ned). [They](mari+ned) are still sitting there when the lookout bawls: forty sail, the [governor](gov) herself, come to fetch [her](gov) [child](ysb) with fire and sword.
- return mari "boards"
- find mari ned "finds"
- reveal! ned mari "gives no reasons"
+ attack mari ned "hits"
- parent gov ysb "child"
+ attack? gov ned "fire"
- reconcile mari ned "sits down beside him"
- rescue? gov ysb "fetch"

== 9
The broadside is meant for the [Shark](*shark)'s hull. It takes off the mizzen, and [Cutlass Ned](ned) with it. [He](ned) had just time to push [Marisela](mari) flat. [She](mari) holds what is left and will not let the sharks, or [Whitlam](com), come near. In the smoke, [Ysbel](ysb) rows across to the flagship with a tablecloth on an oar and tells [her](ysb) [mother](gov) precisely whose idea the emeralds were. Nobody has ever seen [Governor Estridge](gov) sit down on a cannon before.
+ kill gov ned "takes off the mizzen"
- rescue ned mari "push"
- sad mari ned "will not let"
- travel ysb gov "rows"
- parent gov ysb "mother"
+ reveal ysb gov "tells"
- attack gov _ "broadside"
- betray.past ysb gov "idea"

== 10
Disowned before witnesses, [Ysbel](ysb) feels ten pounds lighter. The [governor](gov) is less easily cured: [she](gov) tears up the pardon, claps [Marisela](mari) in the hold and relieves [Whitlam](com) of [his](com) sword, for fraternising. In the darkness the former [spouses](com+mari) share a biscuit with [Tuppence](monk). [He](com) could still outrun the law, says [she](mari). [He](com) has been running from it since that afternoon, says [he](com), and feels for [her](mari) hand between the barrels.
- quarrel gov ysb "Disowned"
- happy ysb "ten pounds lighter"
- reject gov mari "tears"
+ arrest gov mari "in the hold"
- quit com gov "sword"
- ex com mari "spouses"
- flee? com gov "outrun"
+ love com mari "feels for her hand"

== 11
Gallows on the mole, a band, lemonade. [Crumb](fitz), elegant in lilac, buys up every seat in the front row and fills them with pirates. On the stroke of noon a [monkey](monk) makes off with the hangman's spectacles, a [bosun](bos) with the hangman, and [Jolyon](jol), [who](jol) has vowed never to go to sea again, drops through the trap on a rope's end and catches [his](jol) [captain](mari) in mid-air. The [commodore](com) walks to the quay under [his](com) own steam, puts [his](com) hat on a bollard, and jumps aboard.
- kill? gov mari "Gallows"
- help fitz mari "seat"
- steal monk _ "makes off with"
- abduct bos _ "a bosun with the hangman"
+ rescue jol mari "catches"
- boss mari jol "captain"
- quit com "his hat on a bollard"
- flee com+mari gov "jumps"

== 12
A year has gone by. [Governor Estridge](gov), recalled for extravagance, spends [her](gov) evenings on the mole with a telescope; tonight there is something to see. The [Shark](*shark) comes in under a white flag, [Captain Ysbel](ysb) at the wheel. [Mother](gov) and [daughter](ysb) say nothing for a while and then both at once. In a garden full of ferns, [Jolyon](jol) is at last standing on something that doesn't move, and [Fitzgerald](fitz) is holding [his](jol) arm in case. As for [Red Marisela](mari) and [her](mari) [husband](com), [who](com) has learned to swim, [they](com+mari) have named the [child](babe) [Edwina](babe). [She](babe) was born in a gale, and laughing.
- quit.past gov "recalled"
- return ysb "comes in"
- hire ysb _ "Captain Ysbel"
- parent gov ysb "daughter"
+ reconcile gov ysb "both at once"
- recover jol "standing"
- couple fitz jol "holding his arm"
+ married com mari "husband"
- parent com+mari babe "named the child"
- birth mari babe "born"
