%series Evening Edition
%lang en
%genre newspaper drama, Osaka, 1970s, encyclopaedia episode list
%cast chiyo    | Chiyo Hamada; Chiyo; Hamada | f
%cast goro     | Gorō Tanabe; Tanabe; Gorō | m
%cast makoto   | Makoto Ishii; Makoto; Ishii | n
%cast ren      | Ren Hamada; Ren | m
%cast sayuri   | Sayuri Tanabe; Sayuri | f
%cast koji     | Kōji Aramaki; Aramaki; Kōji | m
%cast old      | Old Mr Nishi; Nishi | m
%cast watch    | - | m
%cast pub      | - | m
%cast lilson   | - | m
%cast swife    | - | f
%cast boris    | Boris Levitan; Levitan; Boris | m
%cast umeko    | Umeko | f
%cast senator  | Deputy Kurosawa; Kurosawa | m
%cast driver   | Shiro | m
%cast lily     | Lily Abe; Lily | f
%cast fence    | - | m
%cast secretary | - | f

== 1 Proof Sheets
[Chiyo Hamada](chiyo) becomes the first [woman](chiyo) on the crime desk of the [Osaka Courier](#courier), under [Gorō Tanabe](goro), [who](goro) has lost three fingers and most of [his](goro) patience. [Her](chiyo) first report concerns a burnt-down dye works in which the night [watchman](watch) perished. The [photographer](makoto), [Makoto Ishii](makoto), has taken a picture of a limousine in front of the gate. On the way to the darkroom somebody knocks [Ishii](makoto) down and pulls out the film. In the second plot [Tanabe](goro)'s [daughter](sayuri) [Sayuri](sayuri) moves out of [his](goro) flat with a guitar on [her](sayuri) back.
- hire chiyo "becomes the first woman"
- boss goro chiyo "under Gorō Tanabe"
- injure.past goro "lost three fingers"
- die.past watch "perished"
- create makoto "taken a picture"
+ attack _ makoto "knocks Ishii down"
- steal _ makoto "pulls out the film"
- parent goro sayuri "daughter"
+ move sayuri "moves out"

== 2 The Widow's Account
The [watchman](watch)'s [widow](umeko), [Umeko](umeko), tells [Chiyo](chiyo) that [her](umeko) [husband](watch) had been given an envelope to stay at home that night and had gone to work all the same, out of pride. [Deputy Kurosawa](senator), [whose](senator) [wife](swife)'s family owned the dye works, telephones the [publisher](pub). [Tanabe](goro) is ordered to drop the matter, promises to do so and assigns [Hamada](chiyo) to the gardening column, where [she](chiyo) writes about the soil around burnt buildings. [Ishii](makoto), discharged with a thick head, hears from the barman that [Sayuri](sayuri) is singing in a cellar. [Old Mr Nishi](old), the [typesetter](old), sets [his](old) five-hundredth obituary.
- married.past umeko watch "widow"
+ reveal umeko chiyo "tells Chiyo"
- gift.past _ watch "given an envelope"
- married senator swife "wife"
- betray goro pub "promises to do so"
+ create chiyo "writes about the soil"
- recover makoto "discharged"
- discover makoto sayuri "hears"
- create sayuri "singing"

== 3 Number Plates
The [typesetter](old) remembers every number that has passed through [his](old) hands, including the plate of the [deputy](senator)'s limousine. [He](old) gives it to [Chiyo](chiyo) on the back of a tea bill. [Her](chiyo) [brother](ren) [Ren](ren), a parking [attendant](ren) at the Diet, finds the car's [chauffeur](driver), [Shiro](driver), but the [man](driver) has been sent off to [Hokkaido](@hokkaido) on full pay. Meanwhile the [singer](sayuri) is offered a recording by [Boris Levitan](boris), an émigré [producer](boris), and [her](sayuri) [father](goro) makes a scene in the cellar. [She](sayuri) finishes the song. The [editor](goro) pays for [his](goro) beer and goes.
- gift old chiyo "gives it"
- sibling chiyo ren "brother"
- find ren driver "finds the car's chauffeur"
- boss senator driver "chauffeur"
+ travel driver "sent off" @hokkaido
- hire? sayuri boris "is offered a recording"
- parent goro sayuri "father"
+ quarrel goro sayuri "makes a scene"

== 4 Night Train
[Chiyo](chiyo) takes the night train. [Makoto](makoto) carries the cameras. The [chauffeur](driver) lives above a fish shop. [Shiro](driver) shuts the door. [Chiyo](chiyo) talks through the letter box. [Shiro](driver) weeps. [He](driver) has seen the [watchman](watch) burn. A car stops below. [Shiro](driver) knows the car. [Makoto](makoto) hides [Shiro](driver) under the nets. Two men beat [Makoto](makoto). [Makoto](makoto) tells the men nothing. [Chiyo](chiyo) throws a kettle. The [driver](driver) gets away by boat. Silence, says the fish seller, is a good catch.
- travel chiyo+makoto "night train"
- reject driver chiyo "shuts the door"
- sad driver "weeps"
- discover.past driver watch "has seen"
+ help makoto driver "hides"
- attack _ makoto "beat"
- reveal! makoto _ "nothing"
- rescue chiyo makoto "throws a kettle"
+ flee driver "gets away by boat"

== 5 The Envelope
Back in [Osaka](@osaka) the gardening [columnist](chiyo) finds [her](chiyo) desk turned inside out. The notebook with [Umeko](umeko)'s statement is missing. [Chiyo](chiyo) accuses the sports [reporter](koji) [Kōji Aramaki](koji), [who](koji) is engaged to the [publisher](pub)'s [secretary](secretary) and was alone in the room; [he](koji) denies it with a dignity that puts [her](chiyo) to shame. The real [thief](lily), the switchboard [operator](lily) [Lily Abe](lily), listens in on the quarrel. [Sayuri](sayuri) makes [her](sayuri) record, and [Levitan](boris) plays it down the telephone to [her](sayuri) [father](goro), [who](goro) says that it is out of tune and asks to hear it again.
- steal lily chiyo "missing"
+ accuse chiyo koji "accuses"
- engaged koji secretary "engaged"
- sad chiyo "to shame"
+ discover lily chiyo+koji "listens in"
- quarrel chiyo koji "the quarrel"
- create sayuri "makes her record"
- parent goro sayuri "father"

== 6 Gas
[Umeko](umeko) is found unconscious beside an open gas tap. [Nishi](old), [who](old) lodges one floor below and smelled it in time, carries [her](umeko) into the courtyard and breathes for [her](umeko) until the ambulance comes. The police speak of despair. [Chiyo](chiyo), [who](chiyo) had tea with the [widow](umeko) an hour before, does not believe a word and has to defend herself against the suspicion of having upset [her](umeko). [Aramaki](koji), [whom](koji) [she](chiyo) had so recently wronged, writes the only honest report. It is printed between the baseball tables. [Hamada](chiyo) bows to [him](koji) in front of the whole office.
- ill umeko "unconscious"
- attack? _ umeko "open gas tap"
- neighbour old umeko "one floor below"
+ rescue old umeko "carries her"
- accuse _ chiyo "suspicion"
- accuse.past chiyo koji "wronged"
- create koji "writes"
+ reconcile chiyo koji "bows to him"

== 7 Crossed Lines
[Lily](lily) had handed the notebook to the [deputy](senator)'s people because [her](lily) [son](lilson) was to be admitted to their school. When the [boy](lilson) is turned away after all, [she](lily) puts [Chiyo](chiyo) through to a conversation that is not meant for [her](chiyo). [Kurosawa](senator) can be heard asking what the old [woman](umeko) still remembers. [Makoto](makoto) places a [man](ren) at the hospital, in the uniform of an orderly: it is [Ren](ren), [who](ren) has never been awake for a whole night before. Toward four [he](ren) trips over an [intruder](fence) and breaks [his](ren) own nose; the [intruder](fence) escapes without having reached the bed.
- parent lily lilson "son"
- betray.past lily chiyo "handed the notebook"
- reject _ lilson "turned away"
- help lily chiyo "puts Chiyo through"
+ discover chiyo senator "can be heard"
- help makoto umeko "places a man"
- injure ren "breaks his own nose"
+ rescue ren umeko "trips over"
- flee fence ren "escapes"

== 8 Short Fuse
[Tanabe](goro) prints the conversation. The [publisher](pub) fires [Tanabe](goro). [He](goro) takes [his](goro) abacus. [He](goro) leaves the hat. The typesetters stop work for [Tanabe](goro). [Nishi](old) switches off the press. [Nishi](old) is seventy-four. [Kōji](koji) quits as well. [His](koji) [fiancée](secretary) returns the ring to [Kōji](koji). [Sayuri](sayuri) brings [her](sayuri) [father](goro) noodles. [He](goro) hums the tune. Lily of the valley grows in the yard. [Chiyo](chiyo) embraces [Lily](lily). The [operator](lily) connects everybody with the [deputy](senator).
- reveal goro _ "prints"
+ quit goro pub "fires"
- help old goro "switches off"
- quit koji "quits"
- breakup secretary koji "returns the ring"
- parent goro sayuri "father"
+ reconcile goro sayuri "hums the tune"
- reconcile chiyo lily "embraces"

== 9 The Strike Paper
The dismissed [editor](goro) and the striking printers bring out a paper of four pages in the cellar where [his](goro) [daughter](sayuri) sings. [Levitan](boris) puts up the money and asks for nothing but a music column. On the third night the cellar is wrecked by hired thugs, and the [producer](boris), [who](boris) cannot swim, is thrown into the canal. [Ren](ren) jumps in after [him](boris). [Boris](boris) survives with an infection of the lungs. [Shiro](driver), the missing [witness](driver), reads the strike paper in [Aomori](@aomori), wrapped around a mackerel, and buys a ticket home.
- create goro "bring out a paper"
- parent goro sayuri "daughter"
- gift boris goro "puts up the money"
- attack _ boris "thrown into the canal"
+ rescue ren boris "jumps in after"
- ill boris "infection of the lungs"
- discover driver goro "reads"
+ travel driver "buys a ticket"

== 10 Testimony
[Shiro](driver) goes to the prosecutor, flanked by [Chiyo](chiyo) and [Makoto](makoto), and states that it was the [deputy](senator) himself [who](senator) sat in the car and gave the signal. [Umeko](umeko), recovered, recognises the [chauffeur](driver) as the man [who](driver) had brought the envelope, and leaves the room so as not to strike [him](driver). [He](driver) follows [her](umeko) into the corridor and kneels. Whether [she](umeko) says anything, the door does not reveal. [Kurosawa](senator) is stopped at the airport with a suitcase full of dye-works shares. A photograph of [his](senator) shoes, taken by [Ishii](makoto), is in every paper but the [Courier](#courier).
+ accuse driver senator "states"
- kill.past senator watch "gave the signal"
- recover umeko "recovered"
- discover umeko driver "recognises"
- gift.past driver watch "brought the envelope"
- reconcile? driver umeko "kneels"
+ arrest _ senator "stopped at the airport"
- create makoto "taken by"

== 11 The Last Line
[Nishi](old) faints at the case while setting the headline. [Sayuri](sayuri) holds [his](old) hand in the ambulance and sings softly what [he](old) asks for. [He](old) dictates [his](old) own obituary, corrects two characters and dies before the bridge. The former [enemies](chiyo+koji) of the crime desk and the sports page set the text together, upside down at first. [Umeko](umeko) takes over [his](old) room with the sparrows. At the funeral the [publisher](pub), [whose](pub) circulation has dropped by half, asks [Tanabe](goro) to come back. [Tanabe](goro) names [his](goro) terms, and [Lily](lily) writes them down.
- ill old "faints"
- help sayuri old "holds his hand"
- create old "dictates"
+ die old "dies"
- enemy.past chiyo koji "enemies"
- create chiyo+koji "set the text"
- move umeko "takes over"
- hire? goro pub "asks Tanabe"

== 12 Morning Edition
The [Courier](#courier) appears in the morning again, with [Hamada](chiyo) as head of the crime desk. [Kurosawa](senator) receives fifteen years, [his](senator) [driver](driver) two. [Ren](ren) has become friends with the [Russian](boris) [he](ren) fished out of the water and learns the accordion badly. [Aramaki](koji) invites [Chiyo](chiyo) to a baseball game that is rained off; [they](chiyo+koji) stay on the empty stand with one umbrella. [Makoto](makoto), [who](makoto) has watched [them](chiyo+koji) through the long lens, puts the cap back on it. [Sayuri](sayuri) leaves for a tour of [America](@america). [Her](sayuri) [father](goro) carries the guitar as far as the gate and does not say that it is heavy.
- hire chiyo "head of the crime desk"
+ arrest _ driver+senator "receives fifteen years"
- boss.past senator driver "driver"
- friend.start boris ren "friends"
- rescue.past ren boris "fished out"
- invite koji chiyo "invites"
+ date chiyo koji "one umbrella"
- discover makoto chiyo+koji "watched them"
- travel sayuri "leaves for a tour" @america
- parent goro sayuri "father"
