%series Carnaby Hall, Bath
%lang en
%genre Regency servants and masters drama, terse TV listings
%cast percy    | Sir Percival Lisle; Percival; Lisle | m
%cast letty    | Lady Letitia Lisle; Letitia | f
%cast arabella | Arabella Lisle; Arabella | f
%cast cassius  | Cassius Lisle; Cassius | m
%cast hobday   | Hobday | m
%cast fanny    | Fanny Croft; Fanny | f
%cast hetty    | Hetty Croft; Hetty | f
%cast moreau   | Monsieur Moreau; Moreau; Etienne | m
%cast drax     | Lord Drax; Drax | m
%cast prudence | Prudence Vail; Prudence | f
%cast juno     | Juno Freeman; Juno | f
%cast caleb    | Caleb Freeman; Caleb | m
%cast highway  | - | m
%cast colonel  | Colonel Batty; Batty | m
%cast apoth    | - | m
%cast groom    | - | m
%cast abbess   | - | f
%cast moreauwife | Madame Moreau | f
%cast prince   | - | m
%cast planter  | - | m
%cast turnkey  | - | m
%cast bishop   | - | m

== 1
[Sir Percival Lisle](percy) takes a house in [Bath](@bath) for the season to get [his](percy) [daughter](arabella) off [his](percy) hands. [Arabella](arabella) has other ideas, most of them in French: [her](arabella) dancing [master](moreau), [Moreau](moreau), is smuggled up the back stairs by the two [Crofts](fanny+hetty), [sisters](fanny+hetty) in service, [Hetty](hetty) keeping watch while [Fanny](fanny) minds the door. The [butler](hobday) sees it all in a spoon.
- move percy "takes a house" @bath
- parent percy arabella "daughter"
- wedding? _ arabella "off his hands"
- love arabella moreau "other ideas"
- advisor moreau arabella "dancing master"
+ help fanny+hetty moreau "smuggled up"
- sibling fanny hetty "sisters"
- discover hobday arabella+moreau "sees it all"

== 2
[Lord Drax](drax), fifty, gouty and the owner of half of [Wiltshire](@wiltshire), is seated next to [Arabella](arabella) at the card table and loses to [her](arabella) on purpose. [Her](arabella) [brother](cassius) [Cassius](cassius) loses to [Drax](drax) in earnest: four thousand guineas, due at Michaelmas. [Lady Letitia](letty), [mother](letty) to [neither](arabella+cassius), suggests to [her](letty) [stepson](cassius) that there is one thing in the house which [his](cassius) [creditor](drax) would take in lieu.
- ill drax "gouty"
- lose drax arabella "loses to her"
- lose cassius drax "in earnest"
- sibling arabella cassius "brother"
- kin cassius letty "stepson"
- parent! letty arabella+cassius "mother to neither"
+ betray letty arabella "take in lieu"

== 3
A new [seamstress](juno) hems [Arabella](arabella)'s ballgown: [Juno Freeman](juno), born in [Jamaica](@jamaica), free since [Bristol](@bristol). [Her](juno) [brother](caleb) drives the [Drax](drax) carriage and is not free at all, whatever the law may say. [She](juno) pricks [her](juno) finger when [she](juno) hears the name; [Fanny](fanny) lends [her](juno) a thimble and, late that night, an ear. Meanwhile a masked [horseman](highway) relieves the [bishop](bishop) of [his](bishop) rings on [Lansdown Hill](@lansdown).
- hire juno _ "new seamstress"
- create juno "hems"
- sibling caleb juno "brother"
- boss drax caleb "drives the Drax carriage"
- injure juno "pricks her finger"
- gift fanny juno "thimble"
+ help fanny juno "an ear"
- steal highway bishop "relieves"

== 4
[Prudence Vail](prudence), plain, rich and nobody's fool, has come to take the waters with a cough and an eye for [Cassius](cassius). [He](cassius) yawns at [her](prudence). [His](cassius) [sister](arabella) likes [her](prudence) at once, confides in [her](prudence) about [Etienne](moreau), and is told without ceremony that the [Frenchman](moreau) has a [wife](moreauwife) at [Calais](@calais). [Arabella](arabella) boxes [Miss Vail](prudence)'s ears. Then [she](arabella) writes to [Calais](@calais).
- travel prudence "take the waters" @bath
- ill prudence "cough"
- love prudence cassius "an eye for"
- reject cassius prudence "yawns at her"
- sibling arabella cassius "sister"
- friend.start arabella prudence "likes"
- reveal arabella prudence "confides"
+ reveal prudence arabella "told without ceremony"
- married moreau moreauwife "wife"
- attack arabella prudence "boxes"
- investigate arabella moreau "writes to Calais"

== 5
The answer comes by return, in a round hand: yes, [she](moreauwife) is [Madame Moreau](moreauwife), and where, pray, is [her](moreauwife) housekeeping? [Arabella](arabella) burns the slippers. [Hetty](hetty), sent to bar the door, opens it instead and falls into the dancing [master](moreau)'s arms; it is [she](hetty), not [her](hetty) [mistress](arabella), [whom](hetty) [he](moreau) has been climbing the stairs for since Easter. Behind the clothes press, [Hobday](hobday) drops the spoon. [He](hobday) had hopes there himself.
- reveal moreauwife arabella "answer"
- married moreau moreauwife "Madame Moreau"
+ affair hetty moreau "falls into"
- advisor moreau arabella "master"
- boss arabella hetty "mistress"
- cheat moreau moreauwife "climbing the stairs"
- discover hobday hetty+moreau "drops the spoon"
- love hobday hetty "had hopes"

== 6
Michaelmas. [Cassius](cassius) cannot pay, and tells [Drax](drax) that [his](cassius) [sister](arabella) is willing. [She](arabella) learns of [her](arabella) betrothal from the [Bath Journal](*journal), over an egg. [Sir Percival](percy) is delighted, [his](percy) [wife](letty) triumphant; nobody but the [seamstress](juno) notices that the [bride](arabella)-to-be has stopped eating. On the hill, the [highwayman](highway) robs [Drax](drax) of [his](drax) pocket watch and leaves [his](drax) [coachman](caleb), [Caleb](caleb), a guinea and a bow.
- lose cassius "cannot pay"
+ betray cassius arabella "is willing"
- sibling arabella cassius "sister"
+ engaged.start arabella drax "betrothal"
- discover arabella "learns of"
- happy percy "delighted"
- happy letty "triumphant"
- sad arabella "stopped eating"
- married letty percy "wife"
- discover juno arabella "notices"
- steal highway drax "robs"
- boss drax caleb "coachman"
- gift highway caleb "guinea"

== 7
[Juno](juno) unpicks the wedding dress every night and sews it up again every day. [Caleb](caleb) has been promised to a [planter](planter), [who](planter) is sailing Friday, and [Drax](drax), asked on [her](arabella) knees by [Arabella](arabella) to spare [him](caleb), wants to know what a lady's tears are worth. The first kiss, [she](arabella) says. [He](drax) takes it; [he](drax) does not keep [his](drax) side. [Prudence](prudence), at the keyhole, goes for [her](prudence) pistols, of which there turn out to be two, with a mask wrapped round them.
- wedding? arabella drax "wedding dress"
- create juno "sews"
- gift? _ planter "promised"
- travel? planter "sailing"
- help? arabella caleb "spare him"
- sad arabella "tears"
+ kiss arabella drax "kiss"
+ betray drax arabella "does not keep"
- discover prudence drax "at the keyhole"

== 8
So the [terror](prudence) of [Lansdown](@lansdown) coughs. [She](prudence) holds up the [planter](planter)'s coach at midnight and finds in it not only [Caleb](caleb), in chains, but [Hobday](hobday) with a bread knife on the same errand. The [butler](hobday) takes a ball in the shoulder meant for [the former](caleb). By dawn the [apothecary](apoth) has been got out of bed, [Caleb](caleb) is in the laundry under forty sheets, and [Hetty](hetty), holding the basin, is looking at the wounded [man](hobday) as though [she](hetty) had never seen a butler before.
- ill prudence "coughs"
- find prudence caleb+hobday "finds"
- rescue? hobday caleb "same errand"
- attack prudence planter "holds up"
- abduct.past _ caleb "in chains"
+ rescue prudence caleb "under forty sheets"
- injure hobday "takes a ball"
- rescue hobday caleb "meant for"
- treat hobday apoth "apothecary"
- help hetty hobday "holding the basin"
+ love.start hetty hobday "never seen a butler"

== 9
[Drax](drax) offers fifty pounds for the masked [rider](prudence), and [Colonel Batty](colonel), [who](colonel) reads hoofprints, follows a mare with a loose shoe straight to the Lisles' stable. The [groom](groom) blames [Cassius](cassius). [Cassius](cassius), about to say that [he](cassius) can barely sit a horse, catches [Prudence](prudence)'s eye, thinks it over for the first time in [his](cassius) life, and holds out [his](cassius) wrists. [She](prudence) watches [him](cassius) go with [her](prudence) mouth open.
- find? drax prudence "offers fifty pounds"
- investigate colonel _ "reads hoofprints"
- accuse groom cassius "blames"
+ rescue cassius prudence "thinks it over"
+ arrest colonel cassius "holds out his wrists"

== 10
The trial lasts twenty minutes, the sentence is the rope. [Letitia](letty) orders mourning, in a becoming grey. [Arabella](arabella) will marry [Drax](drax) tonight if [he](drax) gets [her](arabella) [brother](cassius) pardoned, and tells [him](drax) so; [Prudence](prudence) will hang in [his](cassius) stead, and tells the [turnkey](turnkey) so, [who](turnkey) laughs. [Fanny](fanny), [who](fanny) tells nobody anything, puts on [her](fanny) [sister](hetty)'s best bonnet and walks to [London](@london) to see a certain [abbess](abbess) of [whom](abbess) a certain [prince](prince) is fond.
- die? cassius "rope"
- wedding? arabella drax "will marry"
- sibling arabella cassius "brother"
- rescue? arabella cassius "pardoned"
- die? prudence "hang"
- rescue? prudence cassius "in his stead"
- reveal prudence turnkey "tells the turnkey"
- reveal! fanny "tells nobody"
- sibling fanny hetty "sister"
+ travel fanny "walks" @london
- love prince abbess "fond"

== 11
At the altar [Lord Drax](drax) takes out a pen instead of a ring: first the marriage settlement. [Sir Percival](percy) reads it, all nine pages, and for once in [his](percy) life puts on [his](percy) spectacles. [His](percy) [daughter](arabella) would have nothing, [her](arabella) children nothing; [his](percy) [wife](letty), it appears, has been paid six hundred pounds. [He](percy) tears it across. [Lady Letitia](letty) is put in a hired chaise, with trunk. [Arabella](arabella), released, looks round for somebody to thank, and it is raining, and there is only [Batty](colonel), holding an umbrella.
- wedding! arabella drax "instead of a ring"
- parent percy arabella "daughter"
- married letty percy "wife"
- discover percy letty "it appears"
- betray.past letty arabella "paid six hundred pounds"
- gift.past _ letty "paid"
+ engaged.end arabella drax "tears it across"
+ breakup percy letty "hired chaise"

== 12
The cart has reached the gallows when [Fanny Croft](fanny), shoes in hand, comes up the hill with a paper and a seal on it. [Cassius](cassius) is cut down in time for a sermon from the [bishop](bishop), [who](bishop) has got [his](bishop) rings back by post. [Prudence](prudence), no longer coughing, asks the reprieved [man](cassius) what [he](cassius) means to do with himself. Learn to ride, says [he](cassius), if [she](prudence) will have [him](cassius). [Juno](juno) and [her](juno) [brother](caleb) open a shop in [Milsom Street](@milsom); in its window hangs a wedding dress, size of [Hetty](hetty).
- die? cassius "gallows"
+ rescue fanny cassius "comes up the hill"
- find bishop "rings back"
- recover prudence "no longer coughing"
+ propose cassius prudence "have him"
- sibling caleb juno "brother"
- create caleb+juno "open a shop"
- wedding? _ hetty "wedding dress"
