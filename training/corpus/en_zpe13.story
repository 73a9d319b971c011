%series Kneading Time
%lang en
%genre workplace dramedy: a family bakery in Ghent run by exiles, short viewer summaries
%cast noor    | Noor Haddad; Noor | f
%cast samir   | Samir Haddad; Samir | m
%cast lotte   | Lotte Claes; Lotte | f
%cast wout    | Wout Claes; Wout | m
%cast ilse    | Ilse | f
%cast baz     | Baz | m
%cast remy    | Rémy | m
%cast oma     | Oma Claes; Oma | f
%cast inspector| - | m
%cast babyn   | - | m
%cast witness | - | f

== 1 First Loaf
[Noor Haddad](noor) and [her](noor) [brother](samir) [Samir](samir) take over the bakery of old [Oma Claes](oma), [who](oma) is too tired to go on. [Her](oma) [grandson](wout) [Wout](wout) had been counting on it and gives the new [owners](noor+samir) no help at all. [His](wout) [sister](lotte) [Lotte](lotte) gets a job at the counter and takes to [Samir](samir) on the first morning. [Samir](samir) has a [wife](ilse), [Ilse](ilse), a [nurse](ilse) on nights; [the two](ilse+samir) see each other on the stairs. [Noor](noor) burns forty loaves and cries in the flour store. [Baz](baz), the [driver](baz), makes [her](noor) laugh.
- sibling noor samir "brother"
- hire noor+samir "take over"
- quit oma "too tired"
- kin oma wout "grandson"
- help! wout noor+samir "no help"
- sibling lotte wout "sister"
+ hire lotte "gets a job"
- love.start lotte samir "takes to Samir"
- married ilse samir "wife"
- sad noor "cries"
+ help baz noor "makes her laugh"

== 2 Salt
[Wout](wout) opens a stall across the square, with [Oma](oma)'s recipes, which [he](wout) took from [her](oma) drawer. [Noor](noor) goes over to have a word, and comes back with flour in [her](noor) hair. [The two](noor+wout) are at war. [Ilse](ilse) has a [colleague](remy), [Rémy](remy), with [whom](remy) [she](ilse) has breakfast more often than with [her](ilse) [husband](samir). [Samir](samir) finds a ticket for two in [her](ilse) coat. [He](samir) puts it back and bakes until noon. [Lotte](lotte) puts [her](lotte) hand on [his](samir) arm. [He](samir) lets it lie there.
- steal wout oma "took from her drawer"
+ quarrel noor wout "have a word"
- enemy.start noor wout "at war"
- colleague ilse remy "colleague"
- flirt ilse remy "has breakfast"
- married ilse samir "husband"
- discover samir ilse "finds a ticket"
+ flirt lotte samir "hand on his arm"

== 3 Rising
[Ilse](ilse) tells [Samir](samir) before [he](samir) can ask: there is something between [her](ilse) and [Rémy](remy). [She](ilse) moves out the same day. The deserted [husband](samir) lets nobody comfort [him](samir) except, on the third evening, the [counter girl](lotte). [Noor](noor) has no time to see it; the stove has gone out, and it is the [thief](wout) of the recipes [who](wout), at five in the morning, gets it going for [her](noor). [She](noor) asks why. [He](wout) doesn't know. [Baz](baz), [who](baz) has been meaning to ask [Noor](noor) out, sees [the two](noor+wout) with soot on [their](noor+wout) faces and drives off without the bread.
- reveal ilse samir "tells Samir"
- affair ilse remy "something between"
- cheat ilse samir "something between"
+ breakup ilse samir "moves out"
- married ilse samir "husband"
- help lotte samir "comfort"
- steal.past wout oma "thief"
+ help wout noor "gets it going"
- date? baz noor "ask Noor out"
- jealous baz wout "drives off"

== 4 Crumbs
[Baz](baz) tells [Wout](wout) to keep away from [Noor](noor). [Wout](wout) laughs. [Baz](baz) hits [Wout](wout). [Noor](noor) fires [Baz](baz). [She](noor) bandages [Wout](wout). [Lotte](lotte) sleeps at [Samir](samir)'s. [She](lotte) tells nobody but [Oma](oma). [Oma](oma) likes [Samir](samir). [Ilse](ilse) is sick. [She](ilse) counts the weeks. It is not from [Rémy](remy). [Ilse](ilse) does not call [Samir](samir).
- threaten baz wout "keep away"
+ attack baz wout "hits"
- quit baz noor "fires"
- treat wout noor "bandages"
+ sex lotte samir "sleeps at"
- reveal lotte oma "tells nobody but"
- ill ilse "sick"
- pregnant ilse samir "counts the weeks"
- pregnant! ilse remy "not from"
- reveal! ilse samir "does not call"

== 5 The Visit
An [inspector](inspector) from the town turns up, since somebody has written that there are mice. There are none. [Noor](noor) puts it down to the [man](wout) across the square, and this time [she](noor) throws the flour. In truth it was the sacked [driver](baz). [Ilse](ilse) lets the [colleague](remy) in on the [baby](babyn); [Rémy](remy) takes two steps back and then [his](remy) coat. Left alone, the [mother-to-be](ilse) goes to the last [person](noor) [she](ilse) would have thought of, [her](ilse) [sister-in-law](noor). [Noor](noor) gives [her](ilse) soup and the sofa, and promises to keep it from [Samir](samir).
- accuse baz noor "there are mice"
- investigate inspector noor "turns up"
- accuse noor wout "puts it down"
- attack noor wout "throws the flour"
- quit.past baz noor "sacked"
- reveal ilse remy "lets the colleague in"
- pregnant ilse "baby"
+ breakup remy ilse "takes two steps back"
- kin ilse noor "sister-in-law"
+ help noor ilse "soup and the sofa"
- reveal! noor samir "keep it from Samir"

== 6 Secrets Go Stale
[Samir](samir) comes up for sugar and finds [his](samir) [wife](ilse) on [his](samir) [sister](noor)'s sofa, and there is no hiding what a coat no longer hides. [He](samir) is happy for a minute. Then [he](samir) thinks of [Lotte](lotte). [He](samir) goes down and tells [her](lotte), and [she](lotte), [who](lotte) is twenty-three and proud, gives [him](samir) back to the expectant [mother](ilse) before [he](samir) can make a choice. [She](lotte) cries on [her](lotte) [brother](wout). [Wout](wout) goes over to knock the [baker](samir) down; [Noor](noor) gets in between and takes the blow. [He](wout) carries [her](noor) in, beside himself, and says a thing [he](wout) has never said to anyone.
- married ilse samir "wife"
- sibling noor samir "sister's"
+ discover samir ilse "finds his wife"
- pregnant ilse samir "expectant"
- happy samir "happy"
- reveal samir lotte "tells her"
+ breakup lotte samir "gives him back"
- sad lotte "cries"
- sibling lotte wout "brother"
- attack? wout samir "knock the baker down"
- injure noor wout "takes the blow"
+ confess wout noor "never said to anyone"

== 7 Black Bread
[Oma](oma) dies in the night. The whole square comes to the funeral, [rivals](noor+wout) and all. In [her](oma) drawer lies a paper: the recipes are to go to [Wout](wout), and [Wout](wout), if [he](wout) has any sense, to [Noor](noor). [Lotte](lotte) reads it out. [Noor](noor) blushes; the [grandson](wout) looks at [his](wout) shoes. At the back stands [Baz](baz), [who](baz) owns up to the letter about the mice. [Noor](noor) lets [him](baz) have [his](baz) van back. [Samir](samir) and [Ilse](ilse) hold hands, out of sadness, or habit.
+ die oma "dies"
- enemy noor wout "rivals"
- gift oma wout "recipes are to go"
- reveal lotte _ "reads it out"
- kin oma wout "grandson"
- reveal baz noor "owns up"
+ reconcile baz noor "van back"
- flirt ilse samir "hold hands"

== 8 Plain Dough
[Noor](noor) kisses [Wout](wout) behind the oven. [Wout](wout) closes the stall. [He](wout) comes to work for [Noor](noor). [Noor](noor) is hard on [Wout](wout). [Ilse](ilse) moves back in with [Samir](samir). [They](ilse+samir) quarrel by supper. [They](ilse+samir) make up by breakfast. [Lotte](lotte) cannot stand to watch [Samir](samir). [She](lotte) gives notice to [Noor](noor). [Baz](baz) drives [Lotte](lotte) to the station. [Baz](baz) talks all the way. [Lotte](lotte) misses the train on purpose.
+ kiss noor wout "kisses"
- hire wout noor "comes to work"
- boss noor wout "hard on"
- move ilse samir "moves back in"
- quarrel ilse samir "quarrel"
+ reconcile ilse samir "make up"
- sad lotte samir "cannot stand"
- quit lotte noor "gives notice"
- help baz lotte "drives Lotte"
- flirt lotte baz "on purpose"

== 9 Two Ovens
[Rémy](remy) has second thoughts and comes to the bakery with a bear. The former [lover](remy) gets as far as the door: [Samir](samir) gives [him](remy) a roll and shows [him](remy) the tram. But the visit does its work, and that night [Ilse](ilse) says that [she](ilse) came back for the [child](babyn)'s sake only. It's honest, and it is the end; the [couple](ilse+samir) agree on a divorce over cold tea. [Noor](noor), [who](noor) can't see [her](noor) [brother](samir) so unhappy, writes to [Lotte](lotte). The letter is taken along by the [driver](baz), [who](baz) knows what is in it, and takes two days over a road of one hour.
- reconcile? ilse remy "second thoughts"
- affair.past ilse remy "lover"
- reject samir remy "shows him the tram"
- reveal ilse samir "child's sake"
- couple ilse samir "couple"
+ divorce? ilse samir "divorce"
- sibling noor samir "brother"
- sad samir "unhappy"
- love baz lotte "takes two days"

== 10 Proof
[Lotte](lotte) reads the letter in front of [Baz](baz), folds it and asks what took [him](baz) so long. [He](baz) turns red. [She](lotte) had been waiting, [she](lotte) says, but not for the letter. [They](baz+lotte) come home as a pair. [Samir](samir), [who](samir) has put on a clean shirt, sees it from the window, and takes it off again. [His](samir) [sister](noor) gets a ring in a bun from [Wout](wout), and bites on it. A broken tooth and a yes. That evening the pains come: [Ilse](ilse)'s [ex-husband](samir) carries [her](ilse) down the stairs on which [they](ilse+samir) used to meet.
- discover lotte samir "reads the letter"
- love lotte baz "had been waiting"
+ couple.start baz lotte "a pair"
- discover samir baz+lotte "sees it"
- sibling noor samir "sister"
- propose wout noor "a ring in a bun"
- injure noor "broken tooth"
+ engaged.start noor wout "a yes"
- ex ilse samir "ex-husband"
- birth? ilse babyn "pains"
- help samir ilse "carries her"

== 11 The Smallest Roll
[Ilse](ilse) has a [son](babyn), at four in the morning, bakers' time. [Samir](samir) holds [him](babyn) first. The divorced [parents](ilse+samir) get on better over a cradle than [they](ilse+samir) ever did over a table. [Lotte](lotte) brings a blanket, and the two [women](ilse+lotte) [who](ilse+lotte) have loved one [man](samir) come face to face; neither has anything to forgive, says the [younger](lotte), and the [nurse](ilse) takes [her](lotte) hand. [Wout](wout) and [Noor](noor) have [their](noor+wout) first row as an engaged [couple](noor+wout), over whose bread it is. It gets so loud that the [inspector](inspector) comes back. [He](inspector) buys both.
+ birth ilse babyn "has a son"
- happy samir "holds him first"
- divorce.past ilse samir "divorced"
- parent ilse+samir babyn "parents"
- gift lotte babyn "brings a blanket"
- love.past ilse+lotte samir "have loved"
- meet ilse lotte "face to face"
- reconcile ilse lotte "takes her hand"
- engaged noor wout "engaged"
- quarrel noor wout "row"
- return inspector "comes back"

== 12 Sunday
The wedding is on a Sunday, the one day on which nobody bakes. [Noor](noor) walks in on [her](noor) [brother](samir)'s arm; the [groom](wout) has got flour on [his](wout) collar all the same. [Baz](baz), once the [bridegroom](wout)'s [rival](baz), has driven the cake at a walking pace. [Lotte](lotte) catches the bunch of wheat and looks at the [driver](baz), [who](baz) looks at the road. [Samir](samir) asks the other [witness](witness), a shy [miller](witness), to dance. There is an empty chair with [Oma](oma)'s apron over it, and nobody sits on it until the [baby](babyn) is put there, to sleep.
+ wedding noor wout "wedding"
- sibling noor samir "brother's"
- enemy.past baz wout "rival"
- help baz noor+wout "has driven the cake"
- advisor witness noor+wout "witness"
+ flirt samir witness "to dance"
- die.past oma "empty chair"
