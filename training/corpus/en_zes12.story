%series Swipe Left on Marine Drive
%lang en
%genre start-up romcom, Mumbai, weekly recap column
%cast rhea | Rhea D'Souza; Rhea | f
%cast kabir | Kabir Mehta; Kabir | m
%cast zoya | Zoya Khan; Zoya | f
%cast arjun | Arjun Rao; Arjun | m
%cast nani | Nani Mehta; Nani | f
%cast mrsd | Mrs. D'Souza | f
%cast investor | Hollis Grant; Grant | m
%cast pk | P. K.; Pradeep | m
%cast bot | Laila | n
%cast cop | Inspector Shinde; Shinde | m
%cast hacker | Mothball; Leela | f
%cast barber | - | m
%cast lady | - | f
%cast customer | - | n

== 1 Launch
[Rhea D'Souza](rhea) cannot stand being matched, so naturally [she](rhea) has founded an app for it. [Her](rhea) [co-founder](kabir), [Kabir Mehta](kabir), can sell sand to a beach but has never read a contract; [their](kabir+rhea) [engineer](zoya), [Zoya Khan](zoya), reads nothing else. At the launch party the heart of the system, a chatty [assistant](bot) by the name of [Laila](bot), pairs [Rhea](rhea) off, before three hundred guests and the press, with the [man](arjun) [who](arjun) has come to repair the air conditioning. [Arjun Rao](arjun) bows. [He](arjun) hasn't even got the app.
- create rhea "founded an app"
- colleague kabir rhea "co-founder"
- colleague kabir+rhea zoya "engineer"
- celebrate kabir+rhea+zoya "launch party"
+ meet arjun rhea "pairs Rhea off"

== 2 Bug
A bug, says [Zoya](zoya). Destiny, says [Kabir](kabir)'s [grandmother](nani), [Nani Mehta](nani), [who](nani) is ninety and owns eleven percent. To prove the [old lady](nani) wrong, [Rhea](rhea) takes the [repairman](arjun) out for one coffee, on expenses. [He](arjun) talks about filters. [She](rhea) talks about churn. It is raining so hard that [neither](arjun+rhea) can leave, and around the fourth cup [he](arjun) asks what [she](rhea) is afraid of. Nobody at the office has a category for that. In [her](rhea) report [she](rhea) writes "no spark" and misspells it.
- kin kabir nani "grandmother"
+ date arjun rhea "coffee"
- love! rhea arjun "no spark"

== 3 Mothers
[Mrs. D'Souza](mrsd) signs up, under [her](mrsd) [daughter](rhea)'s name, to save time. Within a day [she](mrsd) has chatted with forty bachelors, turned down thirty-nine, and asked the fortieth to Sunday lunch. [He](pk) comes: [P. K.](pk), a dentist's [son](pk), a [dentist](pk) himself, with a bouquet and excellent gums. [He](pk) has been looking forward, [he](pk) tells the astonished [Rhea](rhea), to going on with [their](pk+rhea) talk about loneliness. The [matron](mrsd) goes red behind the fish curry. It takes the [guest](pk) until the mangoes to grasp which of [the two](mrsd+rhea) [he](pk) has been pouring out [his](pk) heart to.
- parent mrsd rhea "daughter"
- parent _ pk "a dentist's son"
+ betray mrsd pk "under her daughter's name"
- reject mrsd _ "turned down"
- invite mrsd pk "Sunday lunch"
- discover pk mrsd "grasp"

== 4 Money
The [American](investor) is coming. [Hollis Grant](investor) wants to see a success story, live, by Friday; failing that, [he](investor) will take [his](investor) nine million elsewhere. [Kabir](kabir) promises [him](investor) a couple deeply in love. Then [he](kabir) looks round for one. [Zoya](zoya) declines in three programming languages. And so it is that [Rhea](rhea) has to hire [Arjun](arjun), at an hourly rate, call-out included, to play [her](rhea) betrothed. [He](arjun) accepts on one condition: that [she](rhea) must never again say "user" when [she](rhea) means a person.
- travel? investor "is coming"
- threaten investor kabir+rhea "elsewhere"
- betray kabir investor "promises him"
- reject zoya kabir "declines"
+ engaged? arjun rhea "her betrothed"
- hire arjun rhea "has to hire"

== 5 Dinner with Nine Million
[They](arjun+rhea) hold hands under [Grant](investor)'s nose. [They](arjun+rhea) finish each other's samosas. The [Texan](investor), thrice divorced, tells [them](arjun+rhea) with tears in [his](investor) eyes that [he](investor) had given up believing. It could not go better, and that is the trouble: walking home along the sea wall [she](rhea) forgets to let go. [He](arjun) does not remind [her](rhea). Behind a balloon seller stands [Kabir](kabir), [who](kabir) had followed to congratulate [them](arjun+rhea), and sees what [he](kabir) sees. I did not know that [he](kabir) could look like that. I don't think that [he](kabir) knew it either.
- betray arjun+rhea investor "hold hands"
- divorce.past _ investor "thrice divorced"
+ love.start rhea arjun "forgets to let go"
- discover kabir arjun+rhea "sees what he sees"
- jealous kabir arjun "look like that"

== 6 Mothball
[Somebody](hacker) is inside the servers. By morning every user has been matched with his or her own boss, and on the start page there is a moth. [Zoya](zoya) hunts the [intruder](hacker) for two nights and, somewhere in the third, starts to enjoy it; there is a wit in that code [she](zoya) has not met since college. "Who are [you](hacker)?" [she](zoya) types. "[Someone](hacker) [you](zoya) matched with a fishmonger," types [Mothball](hacker). [They](hacker+zoya) play chess till dawn. The [engineer](zoya) loses, plugs the leak and, for reasons not in the manual, leaves one port open.
+ attack hacker kabir+rhea+zoya "inside the servers"
- investigate zoya hacker "hunts the intruder"
- meet hacker zoya "Who are you?"
- lose zoya "loses"
- help zoya hacker "one port open"

== 7 Monsoon
Power cut, all of [Bandra](@bandra). The app is down, the lifts are down, and people are forced to look at each other. On the stairs a [barber](barber) shaves an old man by the light of a telephone. [Nani](nani) teaches the whole landing a song that, [she](nani) claims, was banned by the British. [Arjun](arjun) could fix the transformer. [He](arjun) looks at it, with [his](arjun) arms folded, for quite some time, and decides that it needs the night.
- create nani "teaches"

== 8 Kabir Says It
[He](kabir) says it at the worst moment, namely when [Rhea](rhea) has come to tell [him](kabir) about [Arjun](arjun). Five years, says the [salesman](kabir), [who](kabir) for once isn't selling; since the night [she](rhea) drew the first screen on [his](kabir) sleeve. [She](rhea) does not know where to look. [She](rhea) says that [he](kabir) is [her](rhea) best [friend](kabir), which is what one says. [He](kabir) makes a joke, a good one. After [she](rhea) has gone, [he](kabir) asks [Laila](bot) whom [he](kabir) ought to marry, and the [machine](bot), [which](bot) has been listening, replies: "Have [you](kabir) tried turning yourself off?"
- reveal? rhea kabir "has come to tell"
+ confess kabir rhea "Five years"
- reject rhea kabir "best friend"
- friend kabir rhea "best friend"
- sad kabir "makes a joke"

== 9 Exposed
[P. K.](pk) only meant to be helpful. Over a root canal [he](pk) tells [his](pk) [patient](investor), [who](investor) cannot answer, what a charming family the [D'Souzas](mrsd+rhea) are, and how droll that the [girl](rhea) should be paying a [mechanic](arjun) to be in love with [her](rhea). [Grant](investor), numb to the eyebrows, withdraws the nine million in writing. [Zoya](zoya) blames [Kabir](kabir), [Kabir](kabir) blames the [dentist](pk), and the [dentist](pk) blames [Mrs. D'Souza](mrsd), [who](mrsd) blames herself, and means it. What [Rhea](rhea) cannot get over is a smaller matter. [Arjun](arjun) sent an invoice.
+ reveal pk investor "tells his patient"
- treat investor pk "root canal"
- love? arjun rhea "to be in love"
- quit investor "withdraws"
- accuse zoya kabir "blames Kabir"
- accuse kabir pk "blames the dentist"
- accuse pk mrsd "blames Mrs. D'Souza"
- sad mrsd "blames herself"
- sad rhea arjun "cannot get over"

== 10 Invoice
[She](rhea) pays it to the last rupee and blocks [his](arjun) number. Had [she](rhea) turned the sheet over, [she](rhea) would have read that the total was to go to the orphanage where [he](arjun) grew up, and that "walk along the sea, one hour" had been struck out: no charge. It is [Nani](nani), sorting the waste paper for [her](nani) budgie, [who](nani) turns it over. The [shareholder](nani) puts on [her](nani) good sari. [She](nani) takes three buses to [Thane](@thane), finds the [orphan](arjun) on a roof and tells [him](arjun) to come down, as [she](nani) will not shout at [her](nani) age.
- gift arjun _ "to the orphanage"
- reject rhea arjun "blocks his number"
+ discover nani arjun "turns it over"
- travel nani "takes three buses" @thane
- find nani arjun "finds the orphan"

== 11 Port 8080
[Inspector Shinde](cop) of the cyber cell has traced [Mothball](hacker) to an internet café and asks [Zoya](zoya) along to identify the [culprit](hacker). Behind terminal six sits a small [woman](hacker) in a cardigan, [Leela](hacker), [librarian](hacker), knitting with one hand. The [inspector](cop) looks at the [engineer](zoya). "Is it [she](hacker)?" The trapped [hacker](hacker) looks at [her](zoya) too, says nothing and moves a bishop. [Zoya](zoya) has never told a lie in [her](zoya) life, having read all the terms. "No," says [she](zoya). [He](cop) goes away. It's mate in four, by the way, and [both](hacker+zoya) of [them](hacker+zoya) can see it.
- investigate cop hacker "has traced"
- discover cop hacker "traced Mothball"
+ betray zoya cop "No"
- rescue zoya hacker "No"

== 12 Matchmaker
[Kabir](kabir) does the decent thing, which is new to [him](kabir). [He](kabir) rings [Arjun](arjun), reports that the office is unbearably hot, and hides in a cupboard. When the [mechanic](arjun) arrives, there is only one [person](rhea) in the room, fanning herself with the cap table. The air conditioning works perfectly; its plug lies on the desk. [They](arjun+rhea) have it all out, the invoice, the number, the samosas, and [Arjun](arjun) tells [her](rhea) what [he](arjun) would have written under "reason for visit". From the cupboard comes a sob. "Was that [Kabir](kabir)?" asks [Rhea](rhea). It was, answers the cupboard.
+ help kabir arjun+rhea "the decent thing"
- betray kabir arjun "unbearably hot"
+ reconcile arjun rhea "have it all out"
- confess arjun rhea "reason for visit"
- sad kabir "a sob"

== 13 Consent of the Children
[P. K.](pk), fifty-one, asks [Rhea](rhea) for [her](rhea) [mother](mrsd)'s hand. It turns out that the [pair](mrsd+pk) never stopped chatting: [they](mrsd+pk) merely stopped pretending that it was about [Rhea](rhea). [She](rhea) gives [her](rhea) blessing and gets a toothbrush. In the café at terminal six, [Leela](hacker) shows [Zoya](zoya) how [she](hacker) got in: the password was the [engineer](zoya)'s birthday, and [she](hacker) has been meaning to wish [her](zoya) a happy one. [Their](hacker+zoya) hands meet over the Enter key. [Shinde](cop), drinking tea at terminal two, turns a page and sees nothing, as is [his](cop) duty.
+ propose pk mrsd "mother's hand"
- parent mrsd rhea "mother"
- gift pk rhea "a toothbrush"
- reveal hacker zoya "shows Zoya"
- love hacker zoya "hands meet"

== 14 Exit
[Grant](investor) is back. [He](investor) has been engaged for a week, to a [lady](lady) [he](investor) met because the app was down and [he](investor) had to ask somebody the way; [he](investor) wishes to invest in that. So the company folds, and opens again as a café without reception. [Nani](nani) presides. [Kabir](kabir) pours the tea, and pours it over a [customer](customer) [who](customer) has read every contract [he](kabir) never read. [Rhea](rhea) marries the [man](arjun) the [machine](bot) picked for [her](rhea). It was a bug, [Zoya](zoya) confirms to the very end. [Laila](bot), unplugged, has no comment.
- return investor "is back"
- engaged investor lady "has been engaged"
- meet.past investor lady "met"
- create kabir+rhea+zoya "opens again"
+ wedding arjun rhea "marries"
