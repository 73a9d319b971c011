%series Black Ice Road
%lang en
%genre trucking and family drama in northern Finland, short-sentence listings
%cast aino   | Aino Laine; Aino; Laine | f
%cast veikko | Veikko Laine; Veikko | m
%cast tove   | Tove | f
%cast niko   | Niko Saari; Niko; Saari | m
%cast bo     | Bo Lind; Bo | m
%cast sanna  | Sanna Saari; Sanna | f
%cast elder  | Old Heikki; Heikki | m
%cast pim    | Pim | n
%cast reija  | Reija | f
%cast twins  | - | n
%cast granf  | - | f
%cast forest | Otso | m

== 1
[Veikko Laine](veikko) has a haulage firm, a bad hip and two [daughters](aino+tove). [Aino](aino), the [elder](aino), drives. [Tove](tove), the [younger](tove), has just got engaged to [Bo Lind](bo), [who](bo) wants the firm more than [her](tove). [Aino](aino) knows this, because last winter [Bo](bo) wanted [Aino](aino). A stranded [forester](forest) climbs into [her](aino) cab at kilometre ninety and by kilometre two hundred [she](aino)'s told [him](forest) the lot. [He](forest) gets out without giving [his](forest) name, but leaves [his](forest) gloves.
- ill veikko "a bad hip"
- parent veikko aino+tove "daughters"
- sibling aino tove "the younger"
+ engaged.start bo tove "has just got engaged"
- love! bo tove "more than her"
- love.past bo aino "wanted Aino"
+ meet aino forest "climbs into her cab"
- help aino forest "stranded"
- reveal aino forest "told him the lot"

== 2
[Niko Saari](niko), [Veikko](veikko)'s best [driver](niko), comes home a day early and catches [his](niko) [wife](sanna) [Sanna](sanna) with [Bo](bo) in the sauna. [Niko](niko) shuts the door on [them](bo+sanna), softly, and wedges it. [Heikki](elder), the [neighbour](elder), lets the steamed [pair](bo+sanna) out at dawn. Half the village has it by lunch; only the [fiancée](tove) is told that [Bo](bo) has flu. [Niko](niko) takes [his](niko) sleeping bag to the depot, where [Aino](aino) is already asleep.
- boss veikko niko "driver"
- return niko "comes home"
- married niko sanna "wife"
+ affair bo sanna "in the sauna"
- discover niko bo+sanna "catches"
- cheat sanna niko "in the sauna"
- neighbour elder niko+sanna "neighbour"
- rescue elder bo+sanna "lets"
- engaged bo tove "fiancée"
- betray _ tove "has flu"
+ breakup niko sanna "takes his sleeping bag"

== 3
[Tove](tove) trusts [Bo](bo). [Aino](aino) trusts no [Lind](bo). [Pim](pim) sells tickets at the cinema. [Pim](pim) has seen [Bo](bo) with [Sanna](sanna). [Pim](pim) has long been fond of [Tove](tove). Will [Pim](pim) tell [Tove](tove)? [Pim](pim) tells [Tove](tove). [Tove](tove) slaps [Pim](pim). [She](tove) weeps, then [she](tove) rings [Bo](bo). [Bo](bo) swears on [his](bo) mother. [Bo](bo) has no mother. Frost bites; [Heikki](elder) bites back. [Veikko](veikko) makes [Bo](bo) a partner.
- discover pim bo+sanna "has seen"
+ love pim tove "fond of Tove"
- reveal pim tove "tells"
- attack tove pim "slaps"
- sad tove "weeps"
- betray bo tove "swears"
+ hire bo veikko "a partner"

== 4
The [forester](forest) comes back for [his](forest) gloves. [He](forest)'s called on the wrong day: [Aino](aino), in overalls, is in the middle of telling [her](aino) [father](veikko) what [she](aino) thinks of [his](veikko) new [partner](bo). The old [man](veikko) orders [her](aino) out of the firm. [She](aino) takes [her](aino) thermos. On the steps the [visitor](forest) asks if [she](aino) would like a ride for once. [She](aino) would. [His](forest) [wife](reija), [he](forest) mentions at kilometre ninety, is called [Reija](reija), and [she](reija) is leaving [him](forest) on Monday.
- return forest "comes back"
- parent veikko aino "father"
+ quarrel aino veikko "what she thinks"
- colleague bo veikko "new partner"
- quit aino veikko "out of the firm"
- invite forest aino "a ride for once"
- married forest reija "wife"
+ breakup? reija forest "is leaving him"

== 5
[Sanna](sanna) begs [Niko](niko) to come home; [he](niko) sends the dog. [Bo](bo), now that [he](bo) has [his](bo) name on the lorries, is too busy for [her](sanna) and says so by text. That night [Sanna](sanna) puts a rock through the windscreen of [her](sanna) former [lover](bo). [Tove](tove), in the passenger seat, picks the glass out of [her](tove) veil. So it was true! [Pim](pim) is woken by gravel on the pane and asked for forgiveness, which costs one hot chocolate.
- reconcile? niko sanna "to come home"
- reject niko sanna "sends the dog"
- affair.end bo sanna "former lover"
+ attack sanna bo "a rock"
+ discover tove bo+sanna "So it was true"
- reconcile pim tove "forgiveness"

== 6
Polar night, no traffic. A reindeer stands on the road and will not be hurried. [Veikko](veikko) oils a hinge. [Heikki](elder) tells the one about the bishop and the sledge, which has no ending. In the depot [Aino](aino), fetching [her](aino) boots, and [Niko](niko), looking for [his](niko), try on each other's by mistake, and it's warm, and the radio is playing a tango. "This is a bad idea," says [Aino](aino). [He](niko) agrees. [They](aino+niko) turn the radio up.
+ affair.start aino niko "turn the radio up"
- flirt aino niko "each other's"

== 7
[Tove](tove) calls off the wedding from the pulpit, by microphone. The spurned [groom](bo) demands the firm's money back; there's none, for [he](bo) has emptied the account himself. [Veikko](veikko) lunges at [him](bo), clutches [his](veikko) chest and falls among the lilies. [Bo](bo) makes for the border in the newest truck. It's [Aino](aino), disowned or not, [who](aino) holds [her](aino) [father](veikko)'s hand in the helicopter, and [he](veikko) [who](veikko), under the mask, says the word [he](veikko) has never said to a child of [his](veikko). It is sorry.
+ breakup tove bo "calls off the wedding"
- steal bo veikko "emptied the account"
- attack veikko bo "lunges at"
- ill veikko "clutches his chest"
- flee bo "makes for the border"
- parent veikko aino "father"
- help aino veikko "holds her father's hand"
+ reconcile aino veikko "sorry"

== 8
[Bo](bo) is stuck. [Bo](bo) is stuck on the ice road. [Niko](niko) tracks [Bo](bo). [Niko](niko) could leave [Bo](bo) there. The ice cracks under [Bo](bo). [Niko](niko) pulls out [Bo](bo). Then [Niko](niko) punches [Bo](bo). The police collect [Bo](bo). [Sanna](sanna) brings [Niko](niko) dry socks. [Aino](aino) stands in the door. [Aino](aino) sees [Sanna](sanna) kneel by [Niko](niko). [Aino](aino) drives off. Nobody follows [Aino](aino).
- investigate niko bo "tracks"
+ rescue niko bo "pulls out"
- attack niko bo "punches"
+ arrest _ bo "collect"
- help sanna niko "dry socks"
- discover aino niko+sanna "sees Sanna"
- jealous aino sanna "drives off"

== 9
The new [boss](aino) of Laine Haulage is [Aino](aino), at the wish of the [convalescent](veikko). [Her](aino) first applicant is a [man](forest) with good gloves, newly divorced, [who](forest) gives [his](forest) name at last: [Otso](forest). [She](aino) takes [him](forest) on. [Niko](niko) reads the roster, where [he](niko) and the [forester](forest) share a cab, and bends a spanner. [Sanna](sanna) tells [Niko](niko) that it's twins, in May. [He](niko) counts on frozen fingers, and they come out even.
+ hire aino veikko "new boss"
- recover veikko "convalescent"
- divorce.past forest reija "newly divorced"
- hire forest aino "takes him on"
- colleague forest niko "share a cab"
- jealous niko forest "bends a spanner"
- reveal sanna niko "tells Niko"
+ pregnant sanna niko "twins"

== 10
Three hundred kilometres in one cab: the two [rivals](forest+niko) don't speak until the heater fails. Then [Niko](niko) says that [he](niko)'s going back to [his](niko) [wife](sanna), and that if [Otso](forest) hurts [Aino](aino) [he](forest)'ll end up under the ice. [Otso](forest) thinks that fair. [Pim](pim), in a borrowed suit, takes [Tove](tove) to the last showing and forgets to watch it. [Heikki](elder) doesn't wake up on Friday. [He](elder) has left [his](elder) house to the steamed [pair](bo+sanna), as a joke.
- enemy forest niko "rivals"
+ reconcile niko sanna "going back"
- married niko sanna "wife"
- threaten niko forest "under the ice"
- date pim tove "the last showing"
+ die elder "doesn't wake up"
- gift elder bo+sanna "left his house"

== 11
[Sanna](sanna)'s [twins](twins) arrive in the sauna, of all places, with [Reija](reija), [Otso](forest)'s [ex](reija) and the district [midwife](reija), up to [her](reija) elbows. [Niko](niko) faints twice, once for each. [Bo](bo), out on bail, comes to claim [his](bo) half of [Heikki](elder)'s house and finds the [mother](sanna) living in it. [She](sanna) won't have [him](bo) over the doorstep. [Reija](reija) needs a lift; [she](reija) and [Bo](bo) hit it off at once, which [Otso](forest), asked for [his](forest) opinion, calls justice.
+ birth sanna twins "arrive"
- help reija sanna "up to her elbows"
- ex forest reija "ex"
- ill niko "faints twice"
- return bo "out on bail"
- find bo sanna "finds the mother"
+ reject sanna bo "over the doorstep"
- flirt bo reija "hit it off"

== 12
The road melts. [Veikko](veikko), on two sticks, walks [Tove](tove) up the aisle and gives [her](tove) to [Pim](pim), [who](pim) has sold tickets for it. The other [sister](aino) comes late, in overalls, with [Otso](forest) on the running board. Is there anything between [them](aino+forest)? [He](forest) asked at kilometre ninety, [she](aino) answered at kilometre two hundred, and the ring is [his](forest) [grandmother](granf)'s, on a bootlace. [Niko](niko), with a twin on either arm, wishes [her](aino) luck. [He](niko) nearly means it.
+ wedding pim tove "up the aisle"
- parent veikko tove "gives her"
- sibling aino tove "other sister"
- kin forest granf "grandmother's"
- propose.past forest aino "asked"
+ engaged aino forest "the ring"
- parent niko twins "a twin"
