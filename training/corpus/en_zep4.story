%series Aldersyde
%lang en
%genre period drama above and below stairs, England 1911 to 1913, encyclopaedia episode summaries
%cast earl     | Lord Aldersyde; Hugo | m
%cast countess | Lady Aldersyde; Augusta | f
%cast viola    | Lady Viola; Viola | f
%cast hester   | Lady Honor; Honor | f
%cast lionel   | Captain Lionel Strake; Strake; Lionel | m
%cast gillam   | Mr Gillam; Gillam | m
%cast prewett  | Mrs Prewett; Prewett | f
%cast tess     | Tess Mudge; Tess; Mudge | f
%cast ambrose  | Ambrose | m
%cast lavinia  | Lavinia Penhallow; Lavinia; Miss Penhallow | f
%cast duff     | Dr Archibald Duff; Dr Duff; Duff | m
%cast elsie    | Elsie | f
%cast dowager  | - | f
%cast rahul    | Prince Rahul; Rahul | m
%cast chauffeur| Barnaby Finch; Finch; Barnaby | m
%cast magistrate | - | m
%cast solicitor | - | m
%cast infant   | - | m
%cast cook     | Mrs Oddie | f
%cast rani     | - | f
%cast tailor   | - | m
%cast maid     | - | f
%cast policeman | - | m

== 1
London, January 1911. The dinner given in honour of [Lady Viola](viola)'s engagement to [Captain Strake](lionel) is spoiled when [her](viola) younger [sister](hester), [Honor](hester), tells the assembled company that [she](hester) has joined the suffragettes. [Lord Aldersyde](earl) orders [his](earl) second [daughter](hester) from the table. Below stairs, the [butler](gillam), [Mr Gillam](gillam), engages a new scullery [maid](tess), [Tess Mudge](tess), unaware that the [foundling](tess) has come with a purpose: the late [cook](elsie), [Elsie](elsie), dismissed from this very house in 1893, was [her](tess) [mother](elsie).
- celebrate _ lionel+viola "dinner"
- engaged lionel viola "engagement"
- sibling hester viola "sister"
+ reveal hester _ "tells"
- parent earl hester "daughter"
- reject earl hester "orders"
+ hire tess gillam "engages"
- die.past elsie "late"
- quit.past elsie "dismissed"
- parent elsie tess "mother"
- discover! gillam tess "unaware"

== 2
[Honor](hester) puts a brick through the window of the [magistrate](magistrate) with [whom](magistrate) [her](hester) [father](earl) shoots grouse, and is given three weeks in [Holloway](@holloway). [Lady Aldersyde](countess) forbids visits; [Viola](viola) goes veiled, on the arm of the [chauffeur](chauffeur), [Finch](chauffeur). Searching the housekeeper's ledgers by candlelight, [Tess](tess) is surprised by [Mrs Prewett](prewett), [who](prewett) might have the [girl](tess) whipped, but instead shuts the book and observes that the years before 1895 are kept in the [butler](gillam)'s pantry.
+ attack hester magistrate "brick"
- friend earl magistrate "shoots grouse"
- parent earl hester "father"
+ arrest magistrate hester "three weeks" @holloway
- travel chauffeur+viola "goes" @holloway
- investigate tess _ "Searching"
- discover prewett tess "surprised"
+ help prewett tess "observes"
- reject countess _ "forbids"
- attack? prewett tess "whipped"

== 3
Force-fed and feverish, [Honor](hester) is sent home early. [Dr Duff](duff), the village [physician](duff), treats [her](hester) by day and quarrels with [her](hester) about the vote by night, and neither of [them](duff+hester) is in any haste for [her](hester) to be well. [Her](hester) elder [sister](viola) has noticed; so has [Viola](viola)'s [fiancé](lionel). The [Captain](lionel), [who](lionel) finds the [doctor](duff) "familiar for a grocer's son", has debts at three clubs and has begun to sign [his](lionel) notes in [Viola](viola)'s name.
- ill hester "feverish"
+ treat hester duff "treats"
- return hester "home"
- quarrel duff hester "quarrels"
- sibling hester viola "sister"
- discover lionel+viola duff+hester "noticed"
- engaged lionel viola "fiancé"
- love duff hester "haste"
+ betray lionel viola "sign"
- attack.past _ hester "Force-fed"

== 4
The widowed [mother](dowager) of [Lord Aldersyde](earl) descends upon the house with nine trunks, a parrot and an unmarried [companion](lavinia), [Miss Penhallow](lavinia), [whom](lavinia) [she](dowager) treats worse than the parrot. Taking pity, [Mr Gillam](gillam) smuggles [Lavinia](lavinia) a glass of port; within the week [he](gillam), at fifty-six, is composing sonnets. [Tess](tess), sent to polish [his](gillam) pantry, copies out the page for 1893. Beside [Elsie](elsie)'s name stands not "theft" but "by wish of [H.](earl)", and [Hugo](earl), the hall [boy](ambrose), [Ambrose](ambrose), tells [her](tess), is what the [Earl](earl) is called by [his](earl) [mama](dowager).
- parent dowager earl "mother"
- die.past _ "widowed"
- travel dowager "descends"
- boss dowager lavinia "companion"
- gift gillam lavinia "smuggles"
- love.start gillam lavinia "sonnets"
+ discover tess elsie "copies"
- reveal ambrose tess "tells"
- create gillam "composing"

== 5
A letter from [Strake](lionel)'s [tailor](tailor) goes astray and is opened by [Honor](hester), [who](hester) lays it beside [her](hester) [sister](viola)'s toast. [Viola](viola) reads of eleven thousand pounds that [she](viola) is supposed to have borrowed. Asked for an explanation, the [officer](lionel) first denies everything, then turns [his](lionel) charm upon the [informer](hester), and last [his](lionel) riding crop, which [Finch](chauffeur) breaks across [his](chauffeur) knee. The engagement is announced in [The Times](*times) as no longer taking place. The [Countess](countess), mindful of the wedding cake, takes to [her](countess) bed.
- discover viola lionel "reads"
- reveal hester viola "lays"
- sibling hester viola "sister"
- betray.past lionel viola "borrowed"
- reveal! lionel "denies"
- flirt lionel hester "charm"
- attack? lionel hester "crop"
+ rescue chauffeur hester "breaks"
+ breakup viola lionel "no longer"
- ill countess "takes to her bed"

== 6
[Tess](tess) confronts nobody. [She](tess) drops a tray instead, in front of the [Earl](earl), and watches [him](earl) stare at the locket that has slipped from [her](tess) collar: [he](earl) gave it to [Elsie](elsie). That evening his [lordship](earl) rings for [Gillam](gillam) and asks what is known of the [girl](tess). [His](earl) [butler](gillam), for the first time in thirty years, lies to [his](gillam) [master](earl). Upstairs, the [dowager](dowager) finds a sonnet in [her](dowager) [companion](lavinia)'s workbasket and turns [Lavinia](lavinia) out into the rain, without a character.
- discover earl tess "stare"
- gift.past earl elsie "gave"
- investigate earl tess "asks"
+ betray gillam earl "lies"
- boss earl gillam "master"
- find dowager "finds"
+ quit lavinia dowager "turns"
- accuse! tess _ "confronts"
- boss dowager lavinia "companion"

== 7
[Miss Penhallow](lavinia) gets no further than the lodge, where [Mrs Prewett](prewett) makes up a bed for [her](lavinia) and says what [she](prewett) has had on [her](prewett) tongue for two decades: [she](prewett) had rather hoped to be Mrs Gillam herself. The [women](lavinia+prewett) shake hands on it. In [Delhi](@delhi) for the Durbar, [Viola](viola), nursing a broken heart and a sunburn, is taught polo by [Prince Rahul](rahul), Eton and Balliol. [Her](viola) [maid](maid) writes home that her [ladyship](viola) has twice been seen to smile. [Dr Duff](duff) asks for [Honor](hester)'s hand and is shown the door by [her](hester) [mama](countess).
- help prewett lavinia "makes up"
+ reveal prewett lavinia "says"
- love.past prewett gillam "hoped"
- friend.start lavinia prewett "shake hands"
- travel viola "Durbar" @delhi
- sad viola "broken heart"
- advisor rahul viola "taught"
- happy viola "smile"
- propose duff hester "Honor's hand"
+ reject countess duff "door"
- boss viola maid "maid"
- reveal maid "writes"

== 8
A fire in the east wing. [Ambrose](ambrose), [who](ambrose) had been reading under the sheets, carries out the [dowager](dowager), parrot and all, and goes back for the [scullion](tess), [who](tess) is trapped beneath a beam. The [Earl](earl) is there before [him](ambrose). Coughing blood on the lawn, [he](earl) lays [his](earl) own coat over [Tess](tess) and says, in the hearing of [his](earl) [wife](countess), "Cover [my](earl) [daughter](tess)." [Augusta](countess) does not cry out. [She](countess) goes to see about the horses.
- rescue ambrose dowager "carries out"
- rescue? ambrose tess "goes back"
+ rescue earl tess "before"
- injure earl "Coughing"
- married countess earl "wife"
+ reveal earl countess "hearing"
- parent earl tess "daughter"

== 9
[Hugo](earl) dies on a Sunday, having asked [Tess](tess) to forgive [him](earl), and having lived just long enough to hear [her](tess) say that [she](tess) would think about it. The family [solicitor](solicitor) reads the codicil: two thousand a year to "[my](earl) natural [child](tess)". [His](earl) [widow](countess) has the paper carried to the grate. But [Gillam](gillam), [who](gillam) has burnt many letters for this family, tips out the coals and hands it, barely singed, to the new [heiress](tess), and with it [his](gillam) notice.
+ die earl "dies"
- reconcile? earl tess "forgive"
- reveal solicitor _ "reads"
- parent earl tess "child"
- find tess "heiress"
- married.past countess earl "widow"
- betray? countess tess "grate"
+ help gillam tess "hands"
- quit gillam "notice"
- gift earl tess "two thousand"
- advisor solicitor earl "solicitor"

== 10
The black-edged telegram reaches [Viola](viola) at [Rahul](rahul)'s palace, on the morning [he](rahul) had meant to speak. [She](viola) sails at once. [He](rahul) stands on the quay at [Bombay](@bombay) with the ring in [his](rahul) glove, and it is [his](rahul) [grandmother](rani), veiled to the eyes, [who](rani) tells [him](rahul) not to be an ass and pushes [him](rahul) up the gangway. In the servants' hall, [Mrs Oddie](cook) will not serve a scullery maid at table, nor will [Tess](tess) be served; [she](tess) washes the dinner plates in a black silk frock.
- discover viola "telegram"
- propose? rahul viola "had meant to speak"
- travel viola "sails"
- kin rahul rani "grandmother"
+ help rani rahul "pushes"
- travel rahul viola "gangway"
- reject cook tess "serve"

== 11
[Honor](hester), of age at last, marries [her](hester) [physician](duff) in a registry office with a [policeman](policeman) for a witness, there being a warrant out for [her](hester). [Her](hester) [mother](countess) stays away; [her](hester) [half-sister](tess) holds the bouquet. [Strake](lionel), cashiered, calls upon the new [heiress](tess) with violets and a proposal, and [Tess](tess), [who](tess) has emptied slops, knows what [she](tess) is looking at. [She](tess) lets [him](lionel) kneel for the whole of a quarter of an hour. [Barnaby](chauffeur), at the wheel outside, sounds the horn when it is up.
+ wedding duff hester "marries"
- arrest? _ hester "warrant"
- parent countess hester "mother"
- sibling hester tess "half-sister"
- quit lionel "cashiered"
- gift lionel tess "violets"
+ propose lionel tess "proposal"
- reject tess lionel "kneel"
- reject countess hester "stays away"
- help tess hester "holds"
- travel lionel "calls"
- discover tess lionel "knows"

== 12
[Gillam](gillam) has opened a boarding house at [Broadstairs](@broadstairs). [He](gillam) asks [Lavinia](lavinia) to share it as [his](gillam) wife, and [she](lavinia), to the astonishment of [both](gillam+lavinia), would rather be the cook. It is [Mrs Prewett](prewett) [who](prewett) unpacks [her](prewett) trunks in the best room, with a gold band on [her](prewett) finger and a volume of sonnets dedicated to somebody else. [Viola](viola) comes down the gangway with [her](viola) [prince](rahul) carrying the hatboxes; [Lady Aldersyde](countess), [who](countess) has a speech ready, looks at [her](countess) [daughter](viola)'s waistline and sits down.
- create gillam "opened" @broadstairs
- propose gillam lavinia "asks"
- reject lavinia gillam "rather"
+ married gillam prewett "band"
- move prewett gillam "unpacks"
- return viola "comes down"
- parent countess viola "daughter"
+ pregnant viola rahul "waistline"

== 13
August 1913. The old [dowager](dowager) will not have the [heir](infant) of two dynasties born in an inn, so the [infant](infant) arrives in [Elsie](elsie)'s former kitchen, with [Dr Duff](duff) in shirtsleeves, [Honor](hester) boiling towels on bail, and [Mrs Oddie](cook) in tears. [Augusta](countess) comes down the back stairs for the first time in [her](countess) life. [She](countess) asks the [girl](tess) at the sink whether [she](tess) would care to hold [her](tess) [nephew](infant). [Tess](tess) dries [her](tess) hands. [She](tess) is marrying [Finch](chauffeur) on Saturday, [she](tess) says, and would her [ladyship](countess) care to come?
+ birth viola infant "arrives"
- treat viola duff "shirtsleeves"
- help hester viola "boiling"
- sad cook "tears"
- kin infant tess "nephew"
+ reconcile countess tess "hold"
- wedding? chauffeur tess "marrying"
+ invite tess countess "care to come"
- arrest.past _ hester "bail"
- travel countess "comes down"
