%series Second Set
%lang en
%genre nightlife drama: a jazz cellar in Osaka, streaming-service recaps, terse
%cast haruka   | Haruka Sakai; Haruka | f
%cast sakai    | Kenta Sakai; Kenta | m
%cast monk     | Everett Monk; Everett; Monk | m
%cast rei      | Rei | n
%cast nao      | Nao | f
%cast tomas    | Tomás | m
%cast ishii    | Ishii | m
%cast bell     | Lorna Bell; Lorna; Bell | f
%cast ko       | Ko | m
%cast mother   | - | f
%cast cop      | - | f
%cast nurse    | - | f
%cast kodate   | - | n
%cast infant   | - | f

== 1
[Haruka Sakai](haruka) inherits a jazz cellar and its debts from [her](haruka) [father](sakai), [Kenta](sakai), [who](sakai) dropped dead behind the bar. The house band is part of the inventory: [Everett Monk](monk), a [trumpeter](monk) from [Detroit](@detroit); [Rei](rei), on bass, [who](rei) never talks; and [Nao](nao), the [singer](nao), [who](nao) shared the dead [man](sakai)'s flat and had expected to share the will. [Nao](nao) smashes a glass. The [moneylender](ishii), [Ishii](ishii), leaves [his](ishii) card under the pieces. [Haruka](haruka), an [accountant](haruka), has not set foot in the place for ten years.
- find haruka sakai "inherits"
- parent sakai haruka "father"
+ die sakai "dropped dead"
- colleague monk nao+rei "house band"
- housemate.past nao sakai "shared the dead man's"
- sad nao "smashes a glass"
- threaten ishii haruka "leaves his card"

== 2
The new [owner](haruka) cuts the band's pay, and the [trumpeter](monk) cuts [her](haruka) dead. [Nao](nao) walks out in mid-song, straight to the competition across the canal, where [Tomás](tomas), a [barman](tomas) with dimples and plans, gets [her](nao) a spot and a key to [his](tomas) room. Silent [Rei](rei) stays behind to sweep. Going through the books, [Haruka](haruka) finds payments to a [woman](mother) in [Kobe](@kobe), every month for thirty years. It's [Monk](monk) [who](monk) tells [her](haruka), unwillingly, whom [her](haruka) [father](sakai) was keeping: the [mother](mother) [she](haruka) had been told was dead.
- boss haruka monk "cuts the band's pay"
- quarrel haruka monk "cuts her dead"
+ quit nao haruka "walks out"
- enemy haruka tomas "competition"
- help tomas nao "gets her a spot"
- affair nao tomas "a key to his room"
- discover haruka sakai "finds payments"
- gift.past sakai mother "payments"
+ reveal monk haruka "tells her"
- parent sakai haruka "father"
- parent mother haruka "mother"
- die! mother "had been told"

== 3
[Kobe](@kobe), a tidy flat, a [lady](mother) with [Haruka](haruka)'s ears. [She](mother) left, the [mother](mother) says over tea, because [Kenta](sakai) was in love with someone in the band; and no, it wasn't the [singer](nao). [Haruka](haruka) drives home and looks at the [trumpeter](monk)'s hands for a whole set. Meanwhile the [bassist](rei) stops two of [Ishii](ishii)'s men at the door with a music stand and gets a knife in the side for it. For the first time, [Rei](rei) speaks. What [Rei](rei) says to the [accountant](haruka), bleeding on [her](haruka) shoes, is: "Don't sell."
- meet haruka mother "Haruka's ears" @kobe
- breakup.past mother sakai "left"
+ reveal mother haruka "says over tea"
- love.past sakai _ "someone in the band"
- parent mother haruka "mother"
- rescue rei haruka "stops two of"
+ injure rei "a knife in the side"
- reveal rei haruka "Don't sell"

== 4
[Rei](rei) lies in hospital, where [Monk](monk) plays softly until a [nurse](nurse) throws [him](monk) out, in three languages. [Haruka](haruka) confronts [him](monk) in the car park: how long? Twenty years, says the [widower](monk), for that is what [he](monk) is in all but name; [he](monk) had never been allowed to grieve aloud. The two bereaved [people](haruka+monk) cry together, leaning on a Toyota. Across the canal, [Nao](nao) finds a second key in [Tomás](tomas)'s jacket. [He](tomas) says it's for [his](tomas) gym. [He](tomas) has never seen a gym. [Ishii](ishii) buys [Nao](nao)'s contract.
- ill rei "in hospital"
- help monk rei "plays softly"
- investigate haruka monk "confronts him"
+ couple.past monk sakai "Twenty years"
- reveal monk haruka "says the widower"
- sad haruka+monk "cry together"
- discover nao tomas "a second key"
+ betray tomas nao "says it's for"
- hire nao ishii "buys Nao's contract"

== 5
[Haruka](haruka) visits [Rei](rei). [Rei](rei) says little. [Haruka](haruka) says a lot. [Ko](ko), [Haruka](haruka)'s [fiancé](ko), waits in the corridor. [Ko](ko) dislikes jazz. [Ko](ko) likes [Haruka](haruka). [Haruka](haruka) used to like [Ko](ko) more. [Nao](nao) sings for [Ishii](ishii). [Ishii](ishii) sends [Nao](nao) roses. [Nao](nao) sends back the roses. [Tomás](tomas) is seen with [Lorna Bell](bell). [Bell](bell) sings too. [Nao](nao) has had the flu. Now [Bell](bell) has [Nao](nao)'s spot, [Nao](nao)'s key and [Nao](nao)'s dimples. [Nao](nao) cries in the tram.
- help haruka rei "visits Rei"
- engaged haruka ko "fiancé"
- love ko haruka "likes Haruka"
- love.end haruka ko "used to like"
- gift ishii nao "sends Nao roses"
- reject nao ishii "sends back"
+ affair bell tomas "is seen with"
- cheat tomas nao "is seen with"
- ill.past nao "had the flu"
- sad nao "cries in the tram"

== 6
Back at the cellar with a suitcase, the runaway [singer](nao) apologises to everyone, including a chair. [Haruka](haruka) could turn [her](nao) away; instead [she](haruka) gives [her](nao) the late [man](sakai)'s flat, which by rights was [hers](nao) anyway. [Ishii](ishii) wants [his](ishii) songbird returned and sets a date. The sensible [fiancé](ko) proposes to pay the whole debt, on one condition: sell up, move to [Tokyo](@tokyo), marry in March. [Monk](monk) says to take it. [Rei](rei), discharged early and leaning on the door, gazes at [Haruka](haruka) with such longing that [Nao](nao) coughs.
- return nao "Back at the cellar"
- reconcile? nao haruka "apologises"
+ gift haruka nao "gives her the late"
- threaten ishii nao "sets a date"
- engaged haruka ko "fiancé"
- help? ko haruka "pay the whole debt"
- wedding? haruka ko "marry in March"
- move? haruka+ko "move to Tokyo" @tokyo
- recover rei "discharged"
+ love rei haruka "such longing"

== 7
[Haruka](haruka) takes the money, takes off the ring and hands both back within an hour. [Ko](ko), left standing in the rain, walks into the nearest bar, which is the wrong one, and tells a dimpled [listener](tomas) all about the debt. [Tomás](tomas) passes it on to [Ishii](ishii) for a fee. That night the [moneylender](ishii)'s men wreck the stage. [Monk](monk), defending the piano, has two teeth knocked out; a [trumpeter](monk) without teeth is a [man](monk) with a hobby. [Lorna Bell](bell), [who](bell) overheard the sale, comes over the bridge in [her](bell) stage dress to warn [them](haruka+monk+nao+rei), too late.
+ breakup haruka ko "takes off the ring"
- sad ko "left standing"
- reveal ko tomas "all about the debt"
- betray tomas haruka "passes it on"
- attack ishii haruka "wreck the stage"
+ injure monk "two teeth knocked out"
- discover bell tomas "overheard the sale"
- help? bell haruka+monk+nao+rei "to warn them"

== 8
The two [women](bell+nao) [who](bell+nao) shared a [barman](tomas) without knowing it sit down to a bottle. At its end [they](bell+nao) have compared notes, dimples and dates, and [Nao](nao) offers the [rival](bell) half of [her](nao) flat and half of [her](nao) songs. [Haruka](haruka) goes to the police; the [officer](cop), [who](cop) was sweet on [Kenta](sakai) once, like half the city, promises to look into the [moneylender](ishii). [Rei](rei) and [Haruka](haruka) paint the stage until dawn. There is paint on the bass, paint on the ceiling, and, by breakfast, paint on [Rei](rei)'s sheets.
- affair.past bell+nao tomas "shared a barman"
- reconcile bell nao "compared notes"
+ housemate.start bell nao "half of her flat"
- enemy.past bell nao "rival"
- love.past cop sakai "sweet on"
- investigate? cop ishii "look into"
+ sex haruka rei "Rei's sheets"

== 9
Morning brings a [visitor](mother) from [Kobe](@kobe), curious to hear some music. The [mother](mother) takes the stool next to the toothless [man](monk) to [whom](monk) [she](mother) once lost [her](mother) [husband](sakai). [They](monk+mother) have thirty years to catch up on and begin with insults. By evening [they](monk+mother) are sharing a plate. The rejected [fiancé](ko) comes back as well, contrite, to say whom [he](ko) told about the debt; [Haruka](haruka) thanks [Ko](ko) and shuts the door gently. In the night somebody pours petrol down the cellar steps. [Lorna](bell) is asleep in the dressing room.
- travel mother "visitor from Kobe"
- married.past mother sakai "husband"
- quarrel monk mother "insults"
+ friend.start monk mother "sharing a plate"
- breakup.past haruka ko "rejected"
- return ko "comes back"
- sad ko "contrite"
- reveal ko haruka "whom he told"
- reject haruka ko "shuts the door"
- attack _ bell "pours petrol"

== 10
It's [Tomás](tomas) [who](tomas) sees the glow from across the canal, and the [cheat](tomas) goes in with a wet tablecloth over [his](tomas) head. [He](tomas) brings out the unconscious [singer](bell) and goes back for the bass. The roof comes down on [him](tomas). [He](tomas) dies at dawn, with both [women](bell+nao) [he](tomas) lied to holding a hand each. The [officer](cop) [who](cop) promised to look into things looks, and [Ishii](ishii) is taken away in [his](ishii) slippers. [Haruka](haruka) stands before a black hole in the pavement that used to be [her](haruka) [father](sakai). [Rei](rei) stands behind [her](haruka).
- discover tomas "sees the glow"
+ rescue tomas bell "brings out"
- injure tomas "comes down on him"
+ die tomas "dies at dawn"
- help bell+nao tomas "holding a hand each"
- betray.past tomas bell+nao "lied to"
+ arrest cop ishii "taken away"
- parent sakai haruka "father"
- sad haruka "a black hole"
- help rei haruka "stands behind her"

== 11
[Nao](nao) is expecting. [Lorna](bell) counts back and gets to [Tomás](tomas). [Nao](nao) and [Lorna](bell) buy one cot. [Monk](monk) has new teeth. [Monk](monk) hates [his](monk) new teeth. [Haruka](haruka)'s [mother](mother) sells the flat in [Kobe](@kobe) and gives [Haruka](haruka) the money. [Haruka](haruka) has never forgiven [her](haruka) [mother](mother). Now [she](haruka) does. [Rei](rei) has an offer from a band in [Seoul](@seoul). [Rei](rei) does not tell [Haruka](haruka). [Nao](nao) tells [Haruka](haruka). [Haruka](haruka) packs [Rei](rei)'s bag, folds every shirt and shouts at [Rei](rei) for the first time.
+ pregnant nao tomas "expecting"
- discover bell nao+tomas "counts back"
- sad monk "hates"
- parent mother haruka "mother"
- gift mother haruka "gives Haruka the money"
+ reconcile haruka mother "Now she does"
- hire? rei "an offer" @seoul
- reveal! rei haruka "does not tell Haruka"
- reveal nao haruka "Nao tells Haruka"
- quarrel haruka rei "shouts at Rei"

== 12
Opening night in a former bathhouse. The [mother](mother) takes the coats; the [trumpeter](monk) plays badly and is applauded for an hour by the [lady](mother) at the coats. The two [singers](bell+nao) do the second set with a pram between [them](bell+nao), in which [Tomás](tomas)'s [daughter](infant) sleeps through it all. [Ko](ko) has brought a [date](kodate), and to everyone's surprise [he](ko) taps [his](ko) foot. One chair on the stand stays empty until midnight. Then the [bassist](rei) walks in from the airport, still wearing a boarding pass, and says five words in a row to [Haruka](haruka). It's a record. [She](haruka) says yes.
+ create bell+haruka+monk+nao "Opening night"
- hire mother "takes the coats"
- create monk "plays badly"
- parent tomas infant "daughter"
- date ko kodate "a date"
+ return rei "walks in"
- propose rei haruka "five words"
+ engaged.start haruka rei "says yes"
