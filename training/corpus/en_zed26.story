%series Motion Carried
%lang en
%genre small-town council sitcom, Vermont: recap log
%cast prudence | Prudence Alder; Prudence; Alder | f
%cast wade | Wade Buckminster; Wade; Buckminster | m
%cast tillie | Tillie | f
%cast amos | Ansel Root; Ansel; Root | m
%cast corazon | Corazon Diaz; Corazon; Diaz | f
%cast floyd | Floyd | m
%cast eunice | Eunice | f
%cast moose | Duchess | f
%cast pastor | Reverend Lund; Lund | f
%cast nephew | Tripp Buckminster; Tripp | m
%cast vet | - | m
%cast dad | - | m
%cast judge | - | n
%cast calves | - | g

== 1 Call to Order
Ten votes out of nine hundred make [Prudence Alder](prudence), the retired [librarian](prudence), [mayor](prudence) of [Gilead Falls](@gilead). [Wade Buckminster](wade), [whose](wade) family has mislaid the office for the first time since 1871, demands a recount, loses by eleven and barricades himself in the gazebo. Clerk [Tillie](tillie) passes [him](wade) sandwiches through the slats. [She](tillie) has typed [his](wade) letters for two decades and never once been asked to sit down.
- quit.past prudence "retired"
+ hire prudence "mayor"
- lose wade "mislaid"
- gift tillie wade "sandwiches"
- boss.past wade tillie "typed"

== 2 Old Business
A cow moose wanders into Town Hall and lies down in the [mayor](prudence)'s parking space. Council [member](amos) [Ansel Root](amos) moves to name [her](moose) [Duchess](moose); [Corazon Diaz](corazon), [who](corazon) runs the diner and opposes [Root](amos) on principle, moves to call [her](moose) lunch. [The two](amos+corazon) were sweethearts at summer camp. [He](amos) wrote [her](corazon) a letter every week that winter, [she](corazon) wrote [him](amos) a letter every week that winter, and [neither](amos+corazon) ever got one.
- travel moose "wanders"
- enemy amos corazon "opposes"
- couple.past amos corazon "sweethearts"
+ create.past amos corazon "wrote her"
- create.past corazon amos "wrote him"
- find! amos+corazon "got one"

== 3 Point of Personal Privilege
Clearing out the basement, [Prudence](prudence) comes upon a mail sack from 1979. The [postmaster](dad) of the day had been [Wade](wade)'s [father](dad), [who](dad) steamed open anything with a heart on it. [She](prudence) ought to read none of it. [She](prudence) reads it all, cries into [her](prudence) cardigan and slips the first of the bunch under [Corazon](corazon)'s griddle. Out in the gazebo [Wade](wade) catches pneumonia. [His](wade) [mother](eunice), [Eunice](eunice), ninety, sends [him](wade) a bill for the sheets.
+ find prudence "comes upon"
- parent dad wade "father"
- steal.past dad amos+corazon "steamed open"
- sad prudence "cries"
- gift prudence corazon "slips"
+ ill wade "pneumonia"
- parent eunice wade "mother"

== 4 Quorum
[Corazon](corazon) burns the hash browns for a week. [Ansel](amos) puts it down to spite. Each morning there is another letter, and [she](corazon) begins to wear lipstick to zoning hearings. [Prudence](prudence), visiting the sick, finds [Buckminster](wade) in tears over a crossword; [they](prudence+wade) finish it together, and the next day's, too. [Floyd](floyd), the plow [driver](floyd), bets [Tillie](tillie) ten dollars on how that will end. [She](tillie) doesn't take the bet. [She](tillie) takes the afternoon off, for the first time ever, to be angry.
- gift prudence corazon "another letter"
+ love corazon amos "lipstick"
- find prudence wade "finds Buckminster"
- sad wade "in tears"
- help prudence wade "together"
- jealous tillie prudence "angry"

== 5 Executive Session
[Tripp Buckminster](nephew), [nephew](nephew) of the more famous [one](wade), arrives from [Boston](@boston) to build a casino where the sugarbush stands. [He](nephew) has [Eunice](eunice)'s power of attorney and a smile like a zipper. [Wade](wade) recovers just in time to be put in a home by [him](nephew). The [matriarch](eunice), wheeled past on the way to another wing, waves at [her](eunice) [son](wade) with two fingers; it's the old signal for help.
- kin nephew wade "nephew"
- travel nephew "arrives"
- create? nephew "casino"
- advisor nephew eunice "power of attorney"
- recover wade "recovers"
+ betray nephew wade "put"
- parent eunice wade "son"
- sad eunice "signal for help"

== 6 Sunshine Law
A break-out is planned over pie. [Reverend Lund](pastor) provides the hearse, [Floyd](floyd) the plow, [Tillie](tillie) the forged discharge, in a hand that has signed for [Wade](wade) ten thousand times. [Prudence](prudence) drives, never having owned a license. [Eunice](eunice) goes out in the coffin, smoking. On the county road [they](eunice+prudence+tillie+wade) are overtaken by [Duchess](moose), at a trot.
+ rescue floyd+pastor+prudence+tillie eunice+wade "break-out"
- betray tillie _ "forged"
- travel prudence "drives"

== 7 Eminent Domain
[Tripp](nephew)'s surveyors fell the first maple. [Root](amos) chains himself to the second, at four below; [Corazon](corazon) comes up to tell [him](amos) [he](amos)'s a fool, sees icicles in [his](amos) eyebrows and chains herself to [him](amos). Somewhere around midnight, for warmth, [she](corazon) recites from memory a letter [he](amos) wrote at sixteen. [He](amos) knows it by heart as well. [Wade](wade), hiding in the [mayor](prudence)'s attic, has discovered that the [mayor](prudence) snores in iambs.
- attack nephew _ "fell"
- accuse corazon amos "fool"
+ reveal corazon amos "recites"
- help corazon amos "for warmth"
- create.past amos corazon "wrote"
- flee wade "hiding"
- housemate prudence wade "attic"
- discover wade prudence "discovered"

== 8 Public Comment
Hundreds testify, all against. [Tripp](nephew) answers with a document: in '79 [Prudence Alder](prudence) signed for a sack of mail and failed to deliver it. There's an uproar. [She](prudence) was eighteen, [she](prudence) says, a summer temp, and [Wade](wade)'s [dad](dad) told [her](prudence) it was laundry. [Corazon](corazon) rises, apron and all. For forty-five years [she](corazon) took it that [Ansel](amos) had forgotten [her](corazon). [She](corazon) walks past [Prudence](prudence) without looking.
- accuse _ nephew "testify"
+ accuse nephew prudence "failed"
- betray.past dad prudence "laundry"
- parent dad wade "dad"
- reveal prudence "says"
- love! amos corazon "forgotten"
+ reject corazon prudence "without looking"

== 9 Recess
[Prudence](prudence) resigns. [Wade](wade) ought to be delighted and kicks a wastebasket the length of Main Street. With the sitting [mayor](prudence) gone, it falls to the [clerk](tillie) to preside, and [Tillie](tillie), once seated, proves hard to get up again. [Duchess](moose), darted by an overzealous [vet](vet), falls asleep across the casino's foundations. [She](moose) is expecting, the [vet](vet) announces from a safe distance, and can't be moved till May.
+ quit prudence "resigns"
- happy! wade "delighted"
- sad wade "kicks"
- hire tillie "preside"
- attack vet moose "darted"
+ pregnant moose "expecting"

== 10 Suspension of the Rules
Who is it that takes the bus to [Boston](@boston) to search an apartment, at the age of ninety? [Eunice](eunice) is in and out in eight minutes. The power of attorney is signed, [she](eunice) shows a [judge](judge), in green ink, and since [her](eunice) cataracts [she](eunice) has never been able to tell green from tablecloth. [Tripp](nephew) is picked up trying to sell the gazebo. [His](nephew) [grandmother](eunice) visits [him](nephew) in jail with a cake. There's no file in it. [She](eunice) wants [him](nephew) to see what one tastes like without.
- travel eunice "takes the bus" @boston
- investigate eunice nephew "search"
+ discover eunice nephew "green ink"
- reveal eunice judge "shows"
- ill eunice "cataracts"
+ arrest _ nephew "picked up"
- steal? nephew _ "sell"
- gift eunice nephew "cake"
- kin eunice nephew "grandmother"

== 11 New Business
[Corazon](corazon) reads the last letter in the sack. It is from [Prudence](prudence), to nobody, dated that summer: [I](prudence) think [I](prudence) have done something awful. So the diner sends over a pie, and the [librarian](prudence) sends back the plate with a first edition on it. [Ansel](amos) has had a proposal ready since 1980. [He](amos) moves it at a special session; [Corazon](corazon) seconds; [Tillie](tillie), in the chair, calls for the ayes. [Floyd](floyd) votes no by mistake.
- find corazon "last letter"
- gift corazon prudence "pie"
+ reconcile corazon prudence "sends back"
- gift prudence corazon "first edition"
+ propose amos corazon "proposal"
- engaged.start amos corazon "seconds"

== 12 Adjournment
Mud season, election day. [Wade Buckminster](wade) concedes before the polls open, endorses [Tillie](tillie) and turns to [his](wade) other question. [He](wade) asks it in fourteen lines. [Prudence](prudence), after correcting the ninth, says that [her](prudence) attic is let already, to a [gentleman](wade), but that there may be room downstairs. [Duchess](moose) has [twins](calves) in the parking space. A motion is made to name one of [them](calves) Tripp, and dies for want of a second.
- lose wade "concedes"
- help wade tillie "endorses"
+ propose wade prudence "other question"
- housemate prudence wade "let"
- love prudence wade "room downstairs"
+ birth moose calves "twins"
