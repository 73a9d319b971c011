%series Half Past Forty
%lang en
%genre dramedy about five old college friends in Brisbane, fan-site episode guide with several strands
%cast tess    | Tess Okonedo; Tess | f
%cast hamid   | Hamid Karimi; Hamid | m
%cast lou     | Louisa Brandt; Lou | f
%cast piet    | Piet Brandt; Piet | m
%cast jem     | Jem Sutcliffe; Jem | n
%cast noreen  | Noreen Sutcliffe; Noreen | f
%cast ziggy   | Ziggy Brandt; Ziggy | m
%cast soraya  | Soraya Karimi; Soraya | f
%cast coach   | Brett Callahan; Callahan; Brett | m
%cast gp      | Dr Fong; Fong | f
%cast tenant  | - | f
%cast nurse   | - | m
%cast publisher | - | f
%cast deadhub | - | m
%cast pietdad | - | m

== 1 The Reunion
Twenty years after graduation five old [friends](hamid+jem+lou+piet+tess) meet on the roof of the [Hotel Majestic](*majestic). [Tess](tess), a crime [writer](tess), has been living in [Lisbon](@lisbon) and is back for good; [Lou](lou) and [Piet](piet) have come as husband and wife and leave in two taxis. [Hamid](hamid), once [Tess](tess)'s great [love](hamid), now sells swimming pools. It is [Jem](jem), [who](jem) never says much, [who](jem) gives the only speech of the night: the doctors have found something, and [Jem](jem) would like some company.
- friend hamid+jem+lou+piet tess "old friends"
+ return tess "back for good"
- married lou piet "husband and wife"
- quarrel lou piet "two taxis"
- couple.past hamid tess "great love"
+ reveal jem hamid+lou+piet+tess "gives the only speech"
- ill jem "found something"

== 2 A Rota
A rota is drawn up: someone will sit with [Jem](jem) every day. [Jem](jem)'s [mother](noreen), [Noreen](noreen), [who](noreen) thinks illness is bad manners, throws the first [visitor](hamid) out. On Wednesday [Hamid](hamid) comes back with a cake and gets as far as the sofa. [Lou](lou), [whose](lou) [husband](piet) has moved into [his](piet) studio, says at every turn that [she](lou) is fine, and weeps in the car wash. [Their](lou+piet) [son](ziggy), [Ziggy](ziggy), sixteen, has stopped going to school. [Piet](piet) finds a tin of pills in the [boy](ziggy)'s guitar.
- help hamid+lou+piet+tess jem "sit with Jem"
- parent noreen jem "mother"
- reject noreen hamid "throws the first visitor"
- return hamid "comes back"
- married lou piet "husband"
+ breakup piet lou "moved into his studio"
- move piet "moved into"
- betray lou _ "she is fine"
- sad lou "weeps"
- parent lou+piet ziggy "son"
+ discover piet ziggy "finds a tin"

== 3 Plot Hole
[Tess](tess)'s [publisher](publisher) wants the next book by June and a body by page ten. [Tess](tess) cannot think of anyone to kill. [She](tess) rents a room from a [woman](tenant) with a parrot, [who](tenant) turns out to have done eleven years for murdering a [husband](deadhub), and is happy to check the details. [Hamid](hamid) asks [Tess](tess) along to the opening of a pool. So that's what [his](hamid) [wife](soraya) looks like: tall, amused and not at all jealous. [Soraya](soraya) takes [Tess](tess) aside. "[He](hamid) still has [your](tess) letters," [she](soraya) says. "[I](soraya) like them."
- boss publisher tess "publisher"
- move tess tenant "rents a room"
- kill.past tenant deadhub "murdering a husband"
- arrest.past _ tenant "done eleven years"
- married.past deadhub tenant "husband"
+ help tenant tess "check the details"
- invite hamid tess "asks Tess along"
- married hamid soraya "wife"
- jealous! soraya tess "not at all jealous"
+ reveal soraya tess "still has your letters"

== 4 Second Opinion
[Dr Fong](gp) lays it out for [Jem](jem) in four short sentences; the fifth, that there is a trial in [Sydney](@sydney), [Jem](jem) does not hear for tears. [Lou](lou), it being [her](lou) day on the rota, hears it and signs [Jem](jem) up behind [Noreen](noreen)'s back. At the gym [Lou](lou) is shouted at by a [coach](coach) half [her](lou) age and finds that [she](lou) rather enjoys it. [Ziggy](ziggy) swears to [Piet](piet) that the pills belong to a friend. [Piet](piet), [who](piet) once told [his](piet) own [father](pietdad) the same, does not believe a word.
+ reveal gp jem "lays it out"
- advisor gp jem "Dr Fong"
- sad jem "tears"
+ help lou jem "signs Jem up"
- betray lou noreen "behind Noreen's back"
- advisor coach lou "coach"
- love.start lou coach "rather enjoys it"
- betray ziggy piet "swears"
- betray.past piet pietdad "told his own father"
- discover piet ziggy "does not believe"

== 5 The Coach
[Lou](lou) goes for a run with [Callahan](coach), the [coach](coach), and wakes up on [his](coach) houseboat. [She](lou) is forty-two, [she](lou) tells [Tess](tess) on the phone, and feels like an undergraduate. [Tess](tess) has to laugh; [she](tess) is sitting in the dark outside [Hamid](hamid)'s showroom, not going in. [Piet](piet) follows [Ziggy](ziggy) to the skate park at night and sees to whom [his](piet) [son](ziggy) hands the pills and from whom [he](ziggy) takes the money. The [buyer](coach) lives on a houseboat.
- date coach lou "a run"
+ sex coach lou "wakes up"
- cheat lou piet "wakes up"
- reveal lou tess "tells Tess"
- happy lou "like an undergraduate"
- love tess hamid "sitting in the dark"
- investigate piet ziggy "follows"
- parent piet ziggy "son"
+ discover piet coach+ziggy "sees to whom"

== 6 Houseboat
[Piet](piet) has come to break a [dealer](coach)'s jaw and runs into [his](piet) own [wife](lou) in a [stranger](coach)'s bathrobe. [The three](coach+lou+piet) of [them](coach+lou+piet) need a moment. Then [Piet](piet) swings, hits the [coach](coach) over the railing and jumps in after [him](coach), since the [man](coach), for all [his](coach) muscles, cannot swim. [Lou](lou) hears about the pills with a lifebelt in [her](lou) hands. [She](lou) is first out of the door. That night [Brandt](piet) and [she](lou) sit at [Ziggy](ziggy)'s bed, one on each side, and wait for [him](ziggy) to wake up.
- married lou piet "wife"
- discover piet coach+lou "runs into"
+ attack piet coach "swings"
+ rescue piet coach "jumps in after him"
- discover lou ziggy "hears about the pills"
- parent lou+piet ziggy "sit at Ziggy's bed"

== 7 Sydney
[Jem](jem) boards the train to [Sydney](@sydney) with two cases, one of them [Noreen](noreen)'s: the old [lady](noreen) has found out and is coming, too, in protest. At the clinic [she](noreen) insults the trial, the tea and a male [nurse](nurse), [who](nurse) wins [her](noreen) over by insulting [her](noreen) back. [Jem](jem) has not seen [Mum](noreen) giggle since the Commonwealth Games. Meanwhile [Ziggy](ziggy) comes clean to both [parents](lou+piet) over waffles. [He](ziggy) needed the money for a deposit, so that [Dad](piet) could move out, [he](ziggy) says, or back in; [he](ziggy) was easy.
+ travel jem+noreen "boards the train" @sydney
- parent noreen jem "Mum"
- discover noreen jem "has found out"
- quarrel noreen nurse "insults"
- treat jem _ "the trial"
- friend.start noreen nurse "wins her over"
- happy noreen "giggle"
+ reveal ziggy lou+piet "comes clean"
- parent lou+piet ziggy "parents"
- move? piet "move out"

== 8 First Draft
The manuscript is done in nineteen days. Its victim is a pool salesman. The [publisher](publisher) is enchanted, the [landlady](tenant) finds the strangling sound, and [Hamid](hamid) reads it in one sitting by the deep end. [He](hamid) drives over at midnight and asks [Tess](tess) why [she](tess) hates [him](hamid). Because [he](hamid) got on the other plane, [she](tess) says: twenty years ago [she](tess) waited at gate nine until the lights went out. But [he](hamid) had been there, at gate six. [Someone](jem) told [him](hamid) six. [They](hamid+tess) work out who, and neither speaks for a while.
+ create tess "done in nineteen days"
- happy publisher "enchanted"
- housemate tenant tess "landlady"
- accuse hamid tess "hates him"
- sad.past tess hamid "waited at gate nine"
- betray.past jem hamid "told him six"
+ discover hamid+tess jem "work out who"

== 9 Gate Six
It was [Jem](jem). Out of hospital, with no hair and good numbers, [Jem](jem) does not deny it: "[I](jem) was twenty-two and [I](jem) couldn't bear it if [you](hamid+tess) both went." [Tess](tess) takes [her](tess) name off the rota. [Hamid](hamid), [who](hamid) has a [wife](soraya) and a showroom and no complaints, stays and makes soup. [Soraya](soraya) is offered a lecturing post in [Perth](@perth). [She](soraya) would go like a shot, if anyone asked [her](soraya) what [she](soraya) wanted. [Noreen](noreen) exchanges postcards with a certain [nurse](nurse). [Lou](lou) gives back a key to a houseboat by registered mail.
- recover jem "good numbers"
+ reveal jem hamid+tess "does not deny"
- betray.past jem hamid+tess "couldn't bear it"
+ quarrel jem tess "off the rota"
- help hamid jem "makes soup"
- married hamid soraya "a wife"
- hire? soraya "lecturing post"
- travel? soraya "go like a shot" @perth
- friend noreen nurse "exchanges postcards"
- breakup lou coach "gives back a key"

== 10 Deep End
[Ziggy](ziggy) has been robbed of [his](ziggy) amplifier; two days later [he](ziggy) is beaten up behind the cinema. [Callahan](coach) wants the money for the last batch. Without a word to [Lou](lou), [Piet](piet) sells [his](piet) darkroom and pays. It is [Lou](lou), however, [who](lou) has already been to the police, names, dates and houseboat; and as the [coach](coach) counts the notes, two plain-clothes officers help [him](coach) count. On the way home [Piet](piet) asks [his](piet) [wife](lou) what [she](lou) would say to a coffee. [She](lou) has had worse offers, and from fitter men.
- steal _ ziggy "robbed of"
+ attack coach ziggy "beaten up"
- threaten coach ziggy "wants the money"
- help piet ziggy "pays"
- reveal lou _ "to the police"
- betray lou coach "to the police"
+ arrest _ coach "help him count"
- married lou piet "wife"
- invite piet lou "a coffee"

== 11 Errata
[Soraya](soraya) asks [Hamid](hamid) straight out whether [he](hamid) would come to [Perth](@perth), and sees [him](hamid) look at the phone. [She](soraya) packs without bitterness. The letters [she](soraya) leaves on the kitchen table, tied up with [her](soraya) wedding ribbon, and a note for the [writer](tess): all yours. [Hamid](hamid) does not call [Tess](tess). [He](hamid) sits down among the water filters and howls for the [woman](soraya) [who](soraya) has just walked out, to [his](hamid) own surprise. [Tess](tess), outside the showroom once more, sees it through the glass and turns the car around.
- invite? soraya hamid "come to Perth"
- discover soraya hamid "sees him look"
+ breakup soraya hamid "packs"
- gift soraya tess "all yours"
- sad hamid soraya "howls"
- love hamid soraya "to his own surprise"
+ discover tess hamid "sees it"
- flee tess "turns the car around"

== 12 The Roof
A year on, same roof. [Jem](jem) is in remission and has brought two bottles and an apology, which [Tess](tess) has let [her](tess) old [friend](jem) rehearse on the stairs. [Piet](piet) and [Lou](lou) arrive in one taxi. [Ziggy](ziggy) plays, on a new amplifier; [Noreen](noreen) sways to it, on the arm of a much younger [man](nurse) [who](nurse) insults the buffet. There is no [Hamid](hamid): [he](hamid) sends love from [Perth](@perth), where [his](hamid) [wife](soraya) has taken [him](hamid) back on probation. [Tess](tess) drinks to [them](hamid+soraya) and means it. [Her](tess) book is out. In this version nobody dies.
- recover jem "in remission"
+ reconcile jem tess "an apology"
- friend jem tess "friend"
+ reconcile lou piet "one taxi"
- create ziggy "plays"
- couple.start noreen nurse "on the arm"
- travel.past hamid "from Perth" @perth
- married hamid soraya "wife"
+ reconcile hamid soraya "taken him back"
- celebrate tess hamid+soraya "drinks to them"
- create tess "is out"
- die! _ "nobody dies"
