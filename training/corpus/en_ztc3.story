%series Calle Buenos Aires
%lang en
%genre espionage, Montevideo 1943, recap columns of a radio-drama magazine
%cast nel     | Nélida Arzuaga; Nélida; Nelly | f
%cast ruf     | Rufino Arzuaga; Rufino | m
%cast con     | Wendell Pike; Pike | m
%cast grete   | Grete Uhlig; Grete; Frau Uhlig | f
%cast attache | Baron Lothar von Stolp; Stolp | m
%cast photog  | Abayubá Silveira; Silveira | m
%cast doc     | Dr Zulma Etcheverry; Dr Etcheverry; Zulma | f
%cast barber  | Fermín Olascoaga; Fermín | m
%cast chief   | Comisario Berro; Berro | m
%cast courier | Teo | m
%cast mother  | Doña Celia | f
%cast newman  | Marjorie Pike; Marjorie | f
%cast porter  | - | m

== 1 The Switchboard
[Nélida Arzuaga](nel) connects calls at the Hotel Nogaró, understands four languages and is paid for one. [Her](nel) [brother](ruf) [Rufino](ruf) plays cards with sailors and loses. When the English commercial [attaché](con), a polite [insomniac](con) named [Wendell Pike](con), settles [Rufino](ruf)'s debts without being asked, [she](nel) knows that something will be wanted in return. It is: every word that [Baron von Stolp](attache) of the German legation says to the number 44-17. The hotel [porter](porter) sees [her](nel) take the envelope. [He](porter) shuts one eye, perhaps because of the smoke.
- sibling nel ruf "brother"
- lose ruf "loses"
- gift con ruf "settles"
- discover nel con "knows"
+ hire? nel con "in return"
- discover porter nel "sees her take"

== 2 The Barber of Calle Sarandí
Number 44-17 belongs to a barber's shop. [Fermín Olascoaga](barber), [who](barber) shaves half the cabinet, receives from [Stolp](attache) a tin of pomade each week and sends it on with a [courier](courier) of twelve, a pale [boy](courier) on a bicycle. [Pike](con) has [him](courier) followed by [Silveira](photog), a street [photographer](photog), [who](photog) loses the [boy](courier) at the tram depot and gets a black eye from somebody unseen. [Nélida](nel)'s [mother](mother), [Doña Celia](mother), scolds [her](nel) for coming home late. [She](nel) says that [she](nel) has been dancing. It is the first lie of the week, and [Celia](mother) irons it flat.
- gift attache barber "a tin of pomade"
- boss barber courier "courier"
+ investigate photog courier "followed by"
- attack _ photog "a black eye"
- parent mother nel "mother"
- quarrel mother nel "scolds"
- betray nel mother "the first lie"

== 3 The Woman in the Green Coat
In the port bar the [card-player](ruf) is taken up by a [stranger](grete) in a green coat. [She](grete) laughs at [his](ruf) jokes. By Friday [Rufino](ruf) is spending [his](ruf) nights at [her](grete) flat, and by Sunday [he](ruf) has told [her](grete) where [his](ruf) [sister](nel) got the money. The [stranger](grete)'s name is [Grete Uhlig](grete); [she](grete) types at the legation, and [she](grete) can't stand the [baron](attache), [her](grete) [chief](attache), [who](attache) pinches. Which is why [she](grete) keeps what [she](grete) hears to herself. The [porter](porter) warns [Nélida](nel) all the same: women in green coats, [he](porter) says, always know somebody.
- meet grete ruf "taken up"
- flirt grete ruf "laughs at his jokes"
+ affair grete ruf "spending his nights"
- reveal ruf grete "told her where"
- sibling nel ruf "sister"
- boss attache grete "chief"
- enemy attache grete "can't stand"
- reveal! grete _ "to herself"
- help porter nel "warns Nélida"

== 4 Pomade
[Nélida](nel) has the tin. [She](nel) took it from the [boy](courier)'s basket. The [boy](courier) was watching the elephants. In the pomade lies a film. On it is the convoy list. [Pike](con) kisses [her](nel) hand. [She](nel) wipes it on [her](nel) skirt. [Fermín](barber) beats the [boy](courier). The [boy](courier) runs to the [doctor](doc). [Dr Etcheverry](doc) sees the welts. [She](doc) asks for [his](courier) name. It is [Teo](courier). [Zulma](doc) goes to [Fermín](barber). [She](doc) slaps [Fermín](barber). The customers applaud. The zoo is closed on Mondays.
+ steal nel courier "took it from"
- find nel "has the tin"
- flirt con nel "kisses her hand"
- reject nel con "wipes it"
+ attack barber courier "beats the boy"
- flee courier barber "runs to"
- treat courier doc "sees the welts"
- attack doc barber "slaps"

== 5 Two Fires
The [barber](barber) swears to the [baron](attache) that the leak is not in [his](barber) shop, and [Stolp](attache), [who](attache) must find a guilty party by Thursday, hits upon [Grete](grete). [Her](grete) green coat has been seen at the hotel. [She](grete) is shut in the legation cellar without a lamp. [Rufino](ruf), for once in [his](ruf) life, does not sit down to cards; [he](ruf) goes to [Pike](con) and begs [him](con) to get [her](grete) out. "Who is [she](grete) to us?" asks the [Englishman](con). The [gambler](ruf) takes [him](con) by the tie. It is [Silveira](photog), [whose](photog) eye has healed, [who](photog) knows about the coal chute.
+ accuse attache grete "hits upon Grete"
+ abduct attache grete "shut in"
- rescue? con grete "get her out"
- reject con ruf "Who is she"
- attack ruf con "by the tie"
- recover photog "has healed"
- help photog ruf "knows about the coal"

== 6 The Coal Chute
Up the chute, black as a boot, comes the [typist](grete), pulled by [Silveira](photog) and pushed by nobody; [she](grete) weighs, as it turns out, next to nothing. [Her](grete) [lover](ruf) has been held up by a policeman. On the quay [she](grete) refuses to board the launch without [him](ruf), and by the time [he](ruf) comes running, it has gone. So the [fugitive](grete) is given the divan of [Doña Celia](mother), [who](mother) asks no questions and burns the coat. [Nélida](nel), coming home, is introduced to the [woman](grete) [who](grete) has known [her](nel) secret for weeks and never sold it. [The two](grete+nel) shake hands across the ironing.
+ rescue photog grete "pulled by"
- affair grete ruf "lover"
- flee! grete "refuses to board"
- move grete mother "the divan"
- help mother grete "burns the coat"
+ meet grete nel "is introduced"
- discover.past grete nel "has known her secret"
- betray! grete nel "never sold it"

== 7 The Commissioner's Razor
[Comisario Berro](chief), neutral by law and by temperament, is found in [Fermín](barber)'s chair with [his](chief) throat cut and the towel still warm. [He](chief) was no friend of the [Englishman](con), [who](con) is therefore the first to be questioned; but [he](con) had been, that same hour, with the [doctor](doc), about [his](con) insomnia. [Zulma](doc) says so under oath. [She](doc) does not say that the consultation was on a balcony and that there was rum. The [shaver](barber) has vanished. In [his](barber) till the police come upon a photograph of [Pike](con) with a [lady](newman) and a spaniel, on the back of which is written: [Marjorie](newman), [Lisbon](@lisbon), [our](con+newman) anniversary.
+ kill _ chief "his throat cut"
- friend! chief con "no friend"
- investigate _ con "to be questioned"
- advisor doc con "about his insomnia"
- help doc con "under oath"
- reveal! doc _ "does not say"
- flirt con doc "on a balcony"
- flee barber "has vanished"
- married con newman "anniversary"

== 8 Neutral Ground
The [wife](newman) from the photograph arrives with the mail plane, the spaniel and a rank higher than [her](newman) [husband](con)'s. [She](newman), not [he](con), has been running the station from [Lisbon](@lisbon), and [she](newman) relieves [him](con) of the files within the hour. The [doctor](doc) hears of [Marjorie](newman) from the [porter](porter), pours the rum into the geraniums and will not come to the telephone, though the [girl](nel) at the switchboard rings eleven times on [his](con) behalf. The new [chief](newman) tells that same [girl](nel) that from now on there will be no envelopes. Patriots don't take tips.
- married con newman "wife"
- travel newman "arrives"
- boss newman con "a rank higher"
- quit con newman "relieves him"
- reveal porter doc "hears of Marjorie"
- sad doc con "pours the rum"
+ breakup doc con "will not come"
- help nel con "rings eleven times"
- boss newman nel "new chief"

== 9 What Teo Saw
Since nobody notices boys, nobody has asked the [courier](courier). [He](courier) was under the washbasin, looking for a marble, when the razor did its work, and the boots in front of [his](courier) nose were not the [barber](barber)'s but had spurs. [He](courier) tells it to [Zulma](doc), [who](doc) has taken [him](courier) in; [she](doc) tells it to [Nélida](nel). Only one [man](attache) in [Montevideo](@montevideo) wears spurs to the barber's. The [photographer](photog) sends a print of them to the newspaper, and on the morning of publication is run down by a legation car. [His](photog) leg will mend, says the [doctor](doc). [His](photog) camera will not.
- discover.past courier attache "in front of his nose"
- reveal courier doc "tells it to Zulma"
- move.past courier doc "taken him in"
- reveal doc nel "she tells it"
+ kill.past attache chief "had spurs"
- reveal photog attache "sends a print"
+ attack _ photog "run down"
- recover? photog "will mend"

== 10 The Ranch at Minas
The missing [barber](barber) is living on a ranch among sheep, and shears badly. [Rufino](ruf), [who](ruf) won the tip at cards ([his](ruf) first winnings since Carnival), drives out with [Marjorie](newman) and a pistol neither of [them](newman+ruf) can load. [Olascoaga](barber) doesn't run. [He](barber) had fled for fear of the [baron](attache), [he](barber) says, [who](attache) had sworn to drown [him](barber) like a cat; [Berro](chief) had been about to expel the whole legation. [He](barber) will testify for a passport and a chair by a window. The [card-player](ruf) drives back with one hand, since the spaniel has bitten the other.
- find ruf "won the tip"
- travel newman+ruf "drives out"
+ find newman+ruf barber "doesn't run"
- flee.past barber attache "had fled"
- sad.past barber attache "for fear of"
- threaten.past attache barber "sworn to drown"
- accuse? barber attache "will testify"
- injure ruf "bitten"

== 11 The Ball at the Legation
At the winter ball [Stolp](attache) dances with the telephone [operator](nel), [whom](nel) [he](attache) takes for a Brazilian heiress. [She](nel) treads on [his](attache) spurs, apologizes in three languages, and has the key of [his](attache) desk in [her](nel) glove before the band stops. The [porter](porter), hired for the evening as a waiter, turns out to have worked for [Marjorie](newman) all along; [he](porter) empties the drawer and leaves by the coal chute. [Grete](grete), at the same hour, sits with [Celia](mother) over a pot of quince jam and confesses that [she](grete) is carrying a child. The old [lady](mother) stirs. [She](mother) has been knitting since August.
- date attache nel "dances with"
- betray nel attache "takes for"
+ steal nel attache "key of his desk"
- hire porter "as a waiter"
- colleague newman porter "have worked for"
- steal porter attache "empties the drawer"
+ pregnant grete "carrying a child"
- reveal grete mother "confesses"
- discover.past mother grete "knitting since August"

== 12 Persona Non Grata
Charged with the murder of the [commissioner](chief), the [man](attache) with the spurs pleads immunity and is put aboard a Spanish steamer with one suitcase. [The Pikes](con+newman) separate by mutual consent; [he](con) stays, as a teacher of English, and is seen under a certain balcony with a spaniel and no umbrella. The window above remains shut. [Rufino](ruf) and the [typist](grete) go before the registrar with [Silveira](photog), on crutches, as witness. And the [boy](courier) on the bicycle? [He](courier) delivers telegrams now. The first is for the [girl](nel) at the switchboard. [London](@london) offers [her](nel) a desk. [Nelly](nel) puts it under the iron.
+ accuse _ attache "Charged with"
- kill.past attache chief "murder"
- travel attache "put aboard"
+ divorce con newman "separate"
- hire con "as a teacher"
- reject doc con "remains shut"
+ wedding grete ruf "before the registrar"
- help photog grete+ruf "as witness"
- hire courier "delivers telegrams"
- hire? nel "offers her"
- reject nel "under the iron"
