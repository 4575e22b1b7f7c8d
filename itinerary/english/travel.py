"""How English newspapers say that somebody goes somewhere: verbs, nouns, prepositions, signals.

Data only. A verb is its base form; irregular ones give all five forms as base/third/past/participle/ing,
a `*` doubles the last consonant (stop*: stopped), `-` joins a particle (touch-down), `--` is a hyphen (co--chair).
Every word of a row is tested in the row's frame, so that adding a word is adding a test.
"""

from __future__ import annotations

from itinerary.cues import Cue, Nouns, Role, Roles, Signal, Signals, Verbs

VERBS = (
    Verbs(
        Cue.RETURN,
        "return come/comes/came/come/coming-home head-home fly/flies/flew/flown/flying-home "
        "go/goes/went/gone/going-home come/comes/came/come/coming-back head-back "
        "fly/flies/flew/flown/flying-back go/goes/went/gone/going-back get/gets/got/got/getting-back "
        "travel*-back travel-back travel*-home travel-home sail-home sail-back "
        "drive/drives/drove/driven/driving-back",
        "The minister will {} to Tokyo on Monday.",
    ),
    Verbs(
        Cue.LEAVE,
        "leave/leaves/left/left/leaving depart set/sets/set/set/setting-sail set/sets/set/set/setting-off set/sets/set/set/setting-out "
        "take/takes/took/taken/taking-off fly/flies/flew/flown/flying-out sail-out jet*-off jet*-out",
        "The minister will {} for Paris on Monday.",
    ),
    Verbs(
        Cue.PASS,
        "pass-through transit refuel* refuel change-planes change call-in",
        "The minister will {} in Paris on Monday.",
    ),
    Verbs(
        Cue.ARRIVE,
        "arrive land touch-down get-in check-in pull-in fly/flies/flew/flown/flying-in jet*-in turn-up "
        "set/sets/set/set/setting-foot disembark dock berth moor anchor enter roll-into",
        "The minister will {} in Paris on Monday.",
    ),
    Verbs(Cue.VISIT, "visit tour reach explore revisit work-from", "The minister will {} Paris on Monday."),
    Verbs(
        Cue.GO,
        "go/goes/went/gone/going fly/flies/flew/flown/flying travel* travel head journey proceed continue "
        "jet* move drive/drives/drove/driven/driving sail cross come/comes/came/come/coming transfer "
        "venture trek* hop* zip* dash ride/rides/rode/ridden/riding swing/swings/swung/swung/swinging "
        "shuttle relocate decamp embark advance divert resume follow push-on press-on "
        "make/makes/made/made/making-it make/makes/made/made/making-his-way "
        "make/makes/made/made/making-her-way make/makes/made/made/making-their-way "
        "make/makes/made/made/making-its-way lead/leads/led/led/leading accompany",
        "The minister will {} to Paris on Monday.",
    ),
    Verbs(
        Cue.STAY,
        "stay remain spend/spends/spent/spent/spending overnight lodge sojourn linger holiday",
        "The minister will {} the night in Paris on Monday.",
    ),
    Verbs(Cue.STOP, "stop*-over stop*-off stop* pause halt call-at stop*-by drop*-by drop*-in-on look-in-on "
                    "put/puts/put/put/putting-in-at",
                    "The minister will {} in Paris on Monday."),
    Verbs(
        Cue.CANCEL,
        "cancel* cancel scrap* axe shelve call-off scratch drop* abandon skip* bypass scrub* abort "
        "eliminate omit* ditch nix pull-out-of drop*-out-of bow-out-of pull-out "
        "withdraw/withdraws/withdrew/withdrawn/withdrawing-from give/gives/gave/given/giving-up",
        "The minister has decided to {} a visit to Paris on Monday.",
    ),
    Verbs(
        Cue.POSTPONE,
        "postpone delay defer* put/puts/put/put/putting-off put/puts/put/put/putting-back push-back "
        "reschedule suspend",
        "The minister has decided to {} a visit to Paris on Monday.",
    ),
    Verbs(Cue.HOST, "receive welcome host entertain fete greet expect await invite", "Paris will {} the minister on Monday."),
    Verbs(
        Cue.ALLOT,
        "set/sets/set/set/setting-aside give/gives/gave/given/giving-over reserve earmark devote belong "
        "pencil*-in pencil-in",
        "The minister will {} Monday for Paris.",
    ),
    Verbs(Cue.INCLUDE, "include feature cover comprise encompass take/takes/took/taken/taking-in", "The tour will {} Paris on Monday."),
    Verbs(
        Cue.ENGAGE,
        "meet/meets/met/met/meeting hold/holds/held/held/holding attend address deliver "
        "speak/speaks/spoke/spoken/speaking lecture preach perform play appear participate "
        "take/takes/took/taken/taking-part join sign open inaugurate launch unveil "
        "lay/lays/laid/laid/laying celebrate dine lunch brief confer* negotiate campaign rally stump "
        "canvass convene chair preside co--chair co--host mediate observe mark commemorate "
        "pay/pays/paid/paid/paying give/gives/gave/given/giving present testify train compete race rehearse "
        "teach/teaches/taught/taught/teaching study conclude finish end close crown complete round-off "
        "warm-up culminate wrap*-up wind/winds/wound/wound/winding-up kick-off begin/begins/began/begun/beginning "
        "start work see/sees/saw/seen/seeing review consult sit/sits/sat/sat/sitting tape record film "
        "headline gig* accept pray worship concelebrate officiate dedicate consecrate ordain referee debut "
        "tee-off inspect huddle mingle lobby discuss make/makes/made/made/making have/has/had/had/having "
        "run/runs/ran/run/running rest relax recuperate keynote moderate exhibit showcase promote walk hike "
        "fish golf* surf ski go/goes/went/gone/going-on-stage take/takes/took/taken/taking "
        "undertake/undertakes/undertook/undertaken/undertaking face watch plant "
        "cut/cuts/cut/cut/cutting-short break/breaks/broke/broken/breaking-the-journey break/breaks/broke/broken/breaking-journey "
        "break/breaks/broke/broken/breaking-his-journey break/breaks/broke/broken/breaking-her-journey "
        "break/breaks/broke/broken/breaking-their-journey "
        "bring/brings/brought/brought/bringing-forward "
        "move-forward move-up move-back share board dine-with tee-up thank press "
        "show/shows/showed/shown/showing pitch ink seal confer",
        "The minister will {} talks in Paris on Monday.",
    ),
    Verbs(
        Cue.SAY,
        "say/says/said/said/saying tell/tells/told/told/telling announce report add state note stress warn "
        "confirm declare claim insist argue quip* joke remark explain reveal disclose deny "
        "write/writes/wrote/written/writing tweet post respond reply ask urge call-for comment believe "
        "think/thinks/thought/thought/thinking recall acknowledge admit* allege quote "
        "know/knows/knew/known/knowing understand/understands/understood/understood/understanding estimate "
        "forecast publish complain demand concede dismiss reject refute scotch* quash caution criticise "
        "criticize praise suggest show-that decline agree precede apologise apologize "
        "speak/speaks/spoke/spoken/speaking-by speak/speaks/spoke/spoken/speaking-over "
        "go/goes/went/gone/going-on-trial go/goes/went/gone/going-on-sale go/goes/went/gone/going-on-strike "
        "go/goes/went/gone/going-on-show go/goes/went/gone/going-on-display "
        "go/goes/went/gone/going-out-in go/goes/went/gone/going-into-effect go/goes/went/gone/going-to-the-polls",
        "The ministry will {} it in Paris on Monday.",
    ),
)

NOUNS = (
    Nouns(
        Cue.TRIP,
        "visit visits trip trips tour tours journey journeys swing mission pilgrimage travels travel "
        "roadshow expedition excursion holiday vacation honeymoon cruise voyage odyssey outing foray "
        "run-through itinerary programme schedule trek hajj route tours-of",
        "The minister will make a {} to Paris on Monday.",
    ),
    Nouns(
        Cue.HALT,
        "stop stops leg legs stopover stopovers halt destination destinations port-of-call layover stint "
        "stay sojourn pit-stop port-call courtesy-call call detour",
        "The minister will make a {} in Paris on Monday.",
    ),
    Nouns(Cue.LEAVE, "departure", "The minister will speak before his {} for Paris on Monday."),
    Nouns(Cue.ARRIVE, "arrival touchdown", "The minister will be received on his {} in Paris on Monday."),
    Nouns(Cue.RETURN, "return homecoming", "The minister will speak on his {} to Tokyo on Monday."),
    Nouns(Cue.RIDE, "train plane flight ferry bus coach boat ship helicopter car jet shuttle", "The minister will take a {} to Paris on Monday."),
    Nouns(
        Cue.EVENT,
        "talks talk summit summits meeting meetings conference forum rally rallies concert concerts show "
        "shows gig gigs speech speeches remarks ceremony ceremonies dinner dinners lunch luncheon breakfast "
        "banquet briefing reception session sessions workshop seminar lecture lectures match matches game "
        "games performance performances mass service inauguration hearing round-table roundtable festival "
        "fair congress convention assembly dialogue negotiations consultations engagement engagements "
        "appearance appearances fundraiser fundraisers debate town-hall town-halls wreath-laying parade "
        "audience recital exhibition opening launch signing premiere race test series tournament camp "
        "retreat wreath inspection interview keynote panel presentation walkabout plenary homily vigil "
        "procession sitting meets one-dayers field-trip field-trips sortie sorties",
        "The minister will have a {} in Paris on Monday.",
    ),
)

SIGNALS = (
    Signals(Signal.TENTATIVE, "not rule out|not ruled out|may|might|could|possibly|perhaps|maybe|probably|"
                              "likely|tentatively|provisionally|tentative|possible|probable|unconfirmed|"
                              "hopes to|hope to|hoping to|wants to|want to|wishes to|considering|considers|"
                              "is arranging|are arranging|arranging for|weighing|mulling|seeking to|"
                              "pencilled in|penciled in|exploring|subject to|if confirmed|depending on|"
                              "under consideration|planning a pilgrimage|would like to|is looking at|"
                              "intention of visiting|whether|envisaged|being arranged|being considered|"
                              "being discussed|being looked at|being studied|being explored|"
                              "under discussion|under study|in the works|time permitting|if time|"
                              "time allowing|circumstances permitting|not yet confirmed|yet to be confirmed|"
                              "weather permitting|been invited to|was invited to|were invited to",
                              "may visit Paris on Monday -> tentative"),
    Signals(Signal.NEGATED, "not|never|neither|nor|no visit|no visits|no trip|no stop|no stops|no stopover|"
                            "n't|cannot|won't|won’t|isn't|isn’t|doesn't|didn't|no plan|no plans|"
                            "no intention|ruled out|rules out|turned down|rather than|declined to|"
                            "refused to|denied|denies|instead of|unlikely|no question of|had been rumoured|"
                            "has not|have not|did not|ought to have|should have|asked whether|rumours|"
                            "rumors|rumoured|rumored|fiction|fantasy|speculation|hoax|no truth|"
                            "without foundation|had been asked to|be represented|been represented|will boycott|"
                            "would boycott|to boycott|is boycotting|boycotts|boycotted|sit out|sits out|sat out|"
                            "stay away from|stays away from|stayed away from|staying away from|opt out of|"
                            "opted out of|steer clear of|bow out of|bowed out of|be absent from|"
                            "unable to|not able to",
                            "will not visit Paris on Monday -> none"),
    Signals(Signal.REMOTE, "virtual|phone hook-up|teleconference|by video|video link|via video|"
                           "by video link|videolink|by telephone|by phone|over the phone|on the phone|"
                           "over phone|telephone call|phone call|telephone calls|phone calls|calls with|"
                           "on screen|virtually|online|remotely|over zoom|via zoom|on zoom|zoom|"
                           "video conference|videoconference|video call|telephonic|by satellite|livestream|"
                           "telephone conversation|by letter|by telegram|telephoned|dial in|dials in|dial into|"
                           "dials into|dialing in|dialling in|dialed in|dialled in|call in to|calls in to|"
                           "call into|calls into|beam into|beams into|recorded message|video message|"
                           "prerecorded|pre-recorded|taped message",
                           "will address a forum in Paris by video link on Monday -> none"),
    Signals(Signal.HISTORY, "predecessor|predecessors|previously|formerly|used to|last visited|was born|"
                            "grew up|anniversary of the visit|in his youth|years earlier|decades ago|"
                            "in his first year|in her first year|history|archive|of last year|"
                            "of the previous year|last year|previous year",
            "last visited Paris on Monday -> none"),
    Signals(Signal.HABIT, "every|each year|daily|weekly|usually|often|always|any", "visits Paris every Monday -> none"),
    Signals(Signal.BACK, "back|home|homeward", "will be back in Tokyo on Monday -> return"),
    Signals(Signal.CANCELLED, "cancelled|canceled|called off|no longer|scrapped|scratched|taken off the|"
                              "struck off|struck out|struck from|fallen through|fell through|not take place|"
                              "not go ahead|not be going ahead",
                              "has a visit to Paris on Monday, now called off -> cancelled Paris"),
    Signals(Signal.TRANSIT, "refuelling|refueling|technical halt|technical stop|transit stop|"
                            "change of planes|changes planes|connects to|connecting flight|to refuel|"
                            "board the night train|for fuel|transit lounge",
                            "will make a technical stop in Paris on Monday -> transit"),
)

ROLES = (
    Roles(Cue.GO, "to|for|into|onto|toward|towards|across|until", Role.VISIT, "will fly to Paris on Monday -> visit Paris"),
    Roles(Cue.GO, "in|at|near|outside|around|on|aboard|within|-", Role.VISIT, "will travel in Iceland on Monday -> visit Iceland"),
    Roles(Cue.GO, "via|through|by way of|over", Role.TRANSIT, "will travel to Rome via Paris on Monday -> transit Paris"),
    Roles(Cue.GO, "from|out of", Role.ORIGIN, "will travel from Tokyo to Rome on Monday -> visit Rome"),
    Roles(Cue.ARRIVE, "in|at|on|to|into|near|-", Role.VISIT, "will arrive in Paris on Monday -> visit Paris"),
    Roles(Cue.ARRIVE, "from|out of", Role.ORIGIN, "will arrive from Tokyo on Monday -> none"),
    Roles(Cue.ARRIVE, "via|through|by way of", Role.TRANSIT, "will arrive in Rome via Paris on Monday -> transit Paris"),
    Roles(Cue.VISIT, "-|in|at|on|to|near|of|outside|around|across", Role.VISIT, "will visit Paris on Monday -> visit Paris"),
    Roles(Cue.VISIT, "from|out of", Role.ORIGIN, "will visit Rome from Paris on Monday -> visit Rome"),
    Roles(Cue.LEAVE, "for|to", Role.VISIT, "will leave for Paris on Monday -> visit Paris"),
    Roles(Cue.LEAVE, "-|from|out of|of|at", Role.DEPARTURE, "will leave Tokyo on Monday -> departure Tokyo"),
    Roles(Cue.LEAVE, "via|through|by way of", Role.TRANSIT, "will leave for Rome via Paris on Monday -> transit Paris"),
    Roles(Cue.RETURN, "to|in|for|at|into|-", Role.RETURN, "will return to Tokyo on Monday -> return Tokyo"),
    Roles(Cue.RETURN, "from|out of", Role.ORIGIN, "will return from Paris on Monday -> return Tokyo"),
    Roles(Cue.RETURN, "via|through|by way of", Role.TRANSIT, "will return to Tokyo via Paris on Monday -> transit Paris"),
    Roles(Cue.STAY, "in|at|on|near|outside|around|-|to|aboard|of", Role.VISIT, "will stay in Paris on Monday -> visit Paris"),
    Roles(Cue.PASS, "in|at|through|-|via|on|over|of", Role.TRANSIT, "will change planes in Paris on Monday -> transit Paris"),
    Roles(Cue.STOP, "-|in|at|on|near|by", Role.VISIT, "will stop in Paris on Monday -> visit Paris"),
    Roles(Cue.ENGAGE, "in|at|on|near|outside|around|aboard|off|across|of|-", Role.VISIT, "will hold talks in Paris on Monday -> visit Paris"),
    Roles(Cue.DO, "in|at|on|near|outside|around|aboard|off|to", Role.VISIT, "will be honoured in Paris on Monday -> visit Paris"),
    Roles(Cue.HOST, "in|at|on", Role.VISIT, "will be received in Paris on Monday -> visit Paris"),
    Roles(Cue.TRIP, "to|in|of|across|around|through|at|on|into|-", Role.VISIT, "will make a visit to Paris on Monday -> visit Paris"),
    Roles(Cue.TRIP, "via|by way of", Role.TRANSIT, "will make a visit to Rome via Paris on Monday -> transit Paris"),
    Roles(Cue.TRIP, "from|out of", Role.ORIGIN, "will make a trip from Tokyo to Rome on Monday -> visit Rome"),
    Roles(Cue.HALT, "in|at|on|-|near", Role.VISIT, "will make a stop in Paris on Monday -> visit Paris"),
    Roles(Cue.RIDE, "to|into|for|up to|across", Role.VISIT, "will take a train to Paris on Monday -> visit Paris"),
    Roles(Cue.RIDE, "via|through|by way of", Role.TRANSIT, "will take a train to Rome via Paris on Monday -> transit Paris"),
    Roles(Cue.RIDE, "from|out of", Role.ORIGIN, "will take a train from Paris to Rome on Monday -> visit Rome"),
    Roles(Cue.ALLOT, "for|to", Role.VISIT, "will set aside Monday for Paris -> visit Paris"),
    Roles(Cue.INCLUDE, "-|in", Role.VISIT, "'s tour will include Paris on Monday -> visit Paris"),
    Roles(Cue.EVENT, "in|at|on|near|outside|of", Role.VISIT, "will have talks in Paris on Monday -> visit Paris"),
    Roles(Cue.CANCEL, "-|in|to|from", Role.VISIT, "has called off a visit to Paris on Monday -> cancelled Paris"),
    Roles(Cue.POSTPONE, "-|in|to", Role.VISIT, "has postponed a visit to Paris on Monday -> cancelled Paris"),
)

TOPIC_VERBS = frozenset("discuss review debate study examine mark commemorate condemn consider negotiate "
                        "promote press".split())
"""What these speak of is elsewhere: "to discuss the war in Gaza"."""

TOPICS = frozenset("question issue issues matter arms movements war situation crisis conflict developments "
                   "peace security violence fighting investment investments projects elections election "
                   "reforms interests troops coup unrest protests events democracy ceasefire truce hostages "
                   "attack attacks operations operation bases presence influence role".split())
"""Nouns whose place is a subject of talk, not of travel."""
