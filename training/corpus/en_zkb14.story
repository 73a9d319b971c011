%series Wigs and Weather
%lang en
%genre backstage serial in a Finnish provincial opera house, encyclopaedia article style
%cast aino     | Aino Lehtinen; Aino; Lehtinen | f
%cast kaarlo   | Kaarlo Vuori; Kaarlo; Vuori | m
%cast elina    | Elina Vuori; Elina | f
%cast beppe    | Giuseppe Sarti; Beppe; Sarti | m
%cast mitzi    | Mitzi Kern; Mitzi | f
%cast juho     | Juho | m
%cast petra    | Petra Lehtinen; Petra | f
%cast olavi    | Olavi Nieminen; Olavi; Nieminen | m
%cast sky      | Sky | n
%cast critic   | Hagman | m
%cast prompter | Mrs Salo | f
%cast son      | Eetu | m
%cast dentist  | - | f

== 1 Overture
[Aino Lehtinen](aino), wig [maker](aino) at the Savonlahti Opera, has for eleven years dressed the hair of the [soprano](elina), [Elina Vuori](elina), and for three of them the bed of the [soprano](elina)'s [husband](kaarlo), the [conductor](kaarlo) [Kaarlo Vuori](kaarlo). When a [tenor](beppe), [Giuseppe Sarti](beppe), is engaged from [Bari](@bari) and lodged, for want of a hotel, with [Aino](aino) and [her](aino) [sister](petra) [Petra](petra), the house [manager](petra), it is [Petra](petra) [who](petra) airs the guest room and [Aino](aino) [who](aino) is sung to through the wall. [Juho](juho), a [stagehand](juho), drops a sandbag on hearing that the [guest](beppe) is unmarried.
- colleague aino elina "dressed the hair"
- married elina kaarlo "husband"
+ affair aino kaarlo "the bed of"
- cheat kaarlo elina "the bed of"
- hire beppe "engaged from Bari"
- housemate.start aino+petra beppe "lodged"
- sibling aino petra "sister"
- flirt aino beppe "sung to"
- jealous juho beppe "drops a sandbag"
- married! _ beppe "unmarried"

== 2 Recitative
[Elina](elina), [who](elina) has known about the wig room since the second winter and chose to keep [her](elina) voice rather than [her](elina) temper, is thrown by the discovery that [she](elina) is expecting, since it is [Olavi Nieminen](olavi), the [bass](olavi), and not [her](elina) [husband](kaarlo), [who](olavi) was with [her](elina) in [Oulu](@oulu) in June. [She](elina) tells the [prompter](prompter), [Mrs Salo](prompter), [whose](prompter) profession it is to whisper. By the interval the orchestra knows; by the curtain everyone does but the [conductor](kaarlo). [Petra](petra), [who](petra) learns of it in the box office, wonders how [she](petra) is to look [her](petra) own [sister](aino) in the eye.
- discover.past elina aino+kaarlo "has known"
+ pregnant elina olavi "expecting"
- sex.past elina olavi "was with her" @oulu
- cheat.past elina kaarlo "was with her"
- married elina kaarlo "husband"
- reveal elina prompter "tells the prompter"
- reveal prompter _ "to whisper"
- discover! kaarlo elina "but the conductor"
- discover petra elina "learns of it"
- sibling aino petra "sister"

== 3 Duet
[Beppe](beppe) cooks orecchiette for [the sisters](aino+petra) and, as [Petra](petra) is kept late by a broken boiler, eats them with [Aino](aino) alone. [She](aino) tells [him](beppe) that [she](aino) is not free. [He](beppe) asks whether the other [man](kaarlo) is. Upon which [she](aino), [who](aino) has never in three years been asked a sensible question, kisses [him](beppe) on the mouth and runs out to the yard without [her](aino) shoes. [Juho](juho), coming by with the shovel, lends [her](aino) [his](juho) boots. From the window of the house opposite, where the Vuoris live, [Kaarlo](kaarlo) looks on and breaks a baton.
- reject aino beppe "not free"
+ kiss aino beppe "kisses"
- flee aino beppe "runs out"
- gift juho aino "lends her his boots"
- neighbour aino+petra elina+kaarlo "house opposite"
- discover kaarlo aino "looks on"
+ jealous kaarlo beppe "breaks a baton"

== 4 Aria for Nobody
[Petra](petra) pays the bills. [Petra](petra) is fond of [Olavi](olavi). [Olavi](olavi) has never noticed [Petra](petra). [Olavi](olavi) notices sausages. [Sky](sky), the [répétiteur](sky), shares a dressing room with [Olavi](olavi). [Sky](sky) tells [Olavi](olavi) that [he](olavi) is going to be a father. [Olavi](olavi) sits on [his](olavi) hat. [Elina](elina) forbids [Olavi](olavi) to speak to [Kaarlo](kaarlo). [Kaarlo](kaarlo) shouts at [Beppe](beppe) about tempo. [Beppe](beppe) bows to [Aino](aino). [Aino](aino) sends [Kaarlo](kaarlo) back [his](kaarlo) key. Rain falls on the lake, and the chandelier drips. Somebody has fed the ghost light. Who sleeps tonight? [Juho](juho).
- love petra olavi "fond of"
- love! olavi petra "never noticed"
- colleague olavi sky "shares a dressing room"
- reveal sky olavi "tells Olavi"
- parent? olavi _ "father"
- reveal! olavi kaarlo "forbids"
- quarrel beppe kaarlo "shouts at"
+ breakup aino kaarlo "sends Kaarlo back"

== 5 Trouser Role
The mezzo having the flu, a [guest](mitzi) is flown in from [Graz](@graz): [Mitzi Kern](mitzi), [who](mitzi) was once for eight months [Signora Sarti](mitzi) and, since [neither](beppe+mitzi) could afford the lawyer, in the eyes of Italy still is. [Beppe](beppe) hides in a basket of helmets. [Mitzi](mitzi), [who](mitzi) bears no grudge and wants only a signature, finds [him](beppe) there, signs [him](beppe) herself in lipstick, and tells [Aino](aino) over the curling tongs what sort of bargain [she](aino) is getting. The [wig maker](aino), [who](aino) was told of a bachelor, burns a curl, a glove and, very nearly, the [Austrian](mitzi)'s ear.
- travel mitzi "flown in"
+ married beppe mitzi "still is"
- flee beppe mitzi "hides"
- find mitzi beppe "finds him"
- divorce? beppe mitzi "a signature"
+ reveal mitzi aino "tells Aino"
- betray.past beppe aino "told of a bachelor"
- sad aino "burns a curl"

== 6 Crescendo
[Kaarlo](kaarlo), [whom](kaarlo) no one has told anything, decides that it is [he](kaarlo) [who](kaarlo) must confess, takes [his](kaarlo) [wife](elina) out on the ice and lays the whole three years at [her](elina) feet. [Elina](elina) hears [him](kaarlo) to the end. Then [she](elina) says, "October," and, when [he](kaarlo) begins to count, "[Olavi](olavi)'s." [They](elina+kaarlo) stand for an hour and [neither](elina+kaarlo) goes home first. The next evening the [bass](olavi) is struck across the face with a score in front of a full house, which takes it for the production. [Petra](petra) rushes on with a cold towel, and [Nieminen](olavi), through the towel, notices [her](petra).
- married elina kaarlo "wife"
- affair.past aino kaarlo "three years"
+ reveal kaarlo elina "lays the whole three years"
+ reveal elina kaarlo "October"
- pregnant elina olavi "Olavi's"
- reveal! _ kaarlo "no one has told"
- attack kaarlo olavi "struck across the face"
- help petra olavi "cold towel"
- love.start olavi petra "notices her"

== 7 Rests
A thaw; the roof holds; the season's accounts are in the red. [Hagman](critic), [critic](critic) of the provincial paper and a [cousin](critic) of [Mrs Salo](prompter), calls the [tenor](beppe)'s top notes "brave". [Beppe](beppe), [whose](beppe) suitcase [Aino](aino) has put on the landing, sings on with a cold from sleeping at the theatre, in the bed from the last act, and is brought soup by [Mitzi](mitzi) and a hot brick by [Juho](juho). [The two](juho+mitzi) collide in the wings, brick and soup, and by the time the floor is mopped have discovered that each of [them](juho+mitzi) skates.
- kin critic prompter "cousin"
- breakup aino beppe "on the landing"
- ill beppe "a cold"
- help mitzi beppe "soup"
- help juho beppe "hot brick"
+ meet juho mitzi "collide"

== 8 Modulation
Separated, though still under one roof, [the Vuoris](elina+kaarlo) rehearse as if by telegraph. [Olavi](olavi) offers [Elina](elina) [his](olavi) name, [his](olavi) boat and [his](olavi) half of a duplex; [she](elina) thanks [him](olavi) and says that the child will have a mother, which is more than most. Relieved, ashamed of it, [he](olavi) asks [Petra](petra) to go with [him](olavi) to the sausage fair. [Petra](petra) has waited nine years for those words, and says that [she](petra) will look in [her](petra) diary. [Aino](aino) meanwhile comes across a bundle of receipts: month after month [Beppe](beppe) has been sending [Mitzi](mitzi) money for a lawyer. [He](beppe) was in earnest, then, the fool.
- breakup elina kaarlo "Separated"
- housemate elina kaarlo "under one roof"
- propose olavi elina "his name"
+ reject elina olavi "thanks him"
- happy olavi "Relieved"
+ date? olavi petra "sausage fair"
- love petra olavi "nine years"
- find aino "comes across"
- discover aino beppe "in earnest"
- gift beppe mitzi "sending Mitzi money"

== 9 Storm Music
On the night of the Dutchman the ice gives way beneath [Juho](juho) and [Mitzi](mitzi), skating; [he](juho) shoves [her](mitzi) out and goes under. It is [Kaarlo](kaarlo), alone on the shore as usual, [who](kaarlo) crawls out on [his](kaarlo) belly and gets the [boy](juho) by the collar. Carried into the opera, [Juho](juho) comes round on Senta's rock, with [Mitzi](mitzi) rubbing [his](juho) feet and calling [him](juho) things in dialect. The [rescuer](kaarlo), blue-lipped, finds a coat about [his](kaarlo) shoulders and, on turning, [his](kaarlo) [wife](elina). "That was stupid," says [she](elina). It is the longest sentence between the [pair](elina+kaarlo) in a month.
- date juho mitzi "skating"
- rescue juho mitzi "shoves her out"
+ rescue kaarlo juho "by the collar"
- recover juho "comes round"
- help mitzi juho "rubbing his feet"
- help elina kaarlo "a coat about"
- married elina kaarlo "wife"

== 10 Intermezzo
With [Beppe](beppe) about to leave for [Bari](@bari), the divorce signed and nobody to show it to, [Petra](petra), [who](petra) holds with plain dealing, locks [his](beppe) passport in the safe. [Aino](aino) finds [him](beppe) hunting for it at two in the morning among the wigs, in [hers](aino), as it happens, the one [she](aino) made for herself and never wore. [They](aino+beppe) make it up on the wig-room floor. [Petra](petra), coming to return the passport, puts it back in the safe. [Olavi](olavi), waiting in the car with sausages, hears from the [manager](petra) that one need never hurry two things, and is kissed for asking which.
- travel? beppe "about to leave" @bari
- divorce beppe mitzi "divorce"
- steal petra beppe "locks his passport"
- find aino beppe "finds him"
+ reconcile aino beppe "make it up"
- sex aino beppe "on the wig-room floor"
- discover petra aino+beppe "puts it back"
+ kiss olavi petra "kissed"

== 11 Cabaletta
[Elina](elina)'s pains begin in the mad scene, and the audience applauds the realism. [Sky](sky) takes over at the piano, [Mitzi](mitzi) takes over the part, and a [dentist](dentist) from row six does the rest in the [conductor](kaarlo)'s room. It is a [boy](son), with a chest. [Olavi](olavi) looks in, hat in hand, is shown [him](son), and cries in the low register; then [he](olavi) is shown out by [Kaarlo](kaarlo), but gently, with an arm about [his](olavi) back. Whoever the [father](olavi) may be, says the [conductor](kaarlo) to [Elina](elina) when the door is closed, the [child](son) will need someone to beat time.
+ birth elina son "a boy"
- treat elina dentist "does the rest"
- help mitzi elina "takes over the part"
- sad olavi "cries"
- parent olavi son "father"
- reconcile kaarlo olavi "an arm about"
+ reconcile? elina kaarlo "beat time"

== 12 Finale
The season closes in the black, owing to the sausage fair. [Juho](juho), promoted to stage manager, has gone to [Graz](@graz) to be looked over by [his](juho) future in-laws. [Petra](petra) shares a duplex with a [bass](olavi), [his](olavi) boat and, every other weekend, [his](olavi) [son](son), [Eetu](son), [whom](son) [Elina](elina) and [her](elina) [husband](kaarlo), once more in step, hand over the hedge. And the hedge? [Aino](aino) still lives across from it, though no longer with [her](aino) [sister](petra): in the guest room the [Italian](beppe) hangs up [his](beppe) hat. [He](beppe) proposed through the wall. [She](aino) knocked twice, which in that house means yes.
- hire juho "promoted"
- travel juho "gone to Graz" @graz
- kin? _ juho "in-laws"
- engaged juho mitzi "future in-laws"
- housemate olavi petra "shares a duplex"
- couple olavi petra "shares a duplex"
- parent olavi son "his son"
- married elina kaarlo "husband"
- reconcile elina kaarlo "in step"
- neighbour aino elina+kaarlo "across from it"
- sibling aino petra "sister"
- housemate.end aino petra "no longer with"
- propose beppe aino "proposed"
+ engaged.start aino beppe "knocked twice"
