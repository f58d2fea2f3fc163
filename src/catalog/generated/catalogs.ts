// Generated from catalogs/*.yaml by `npm run generate`: change those instead.

import type { Catalog } from "../catalog.ts";

export const collaboration: Catalog = {
  "catalog": 1,
  "id": "collaboration",
  "title": "Collaboration principles (9 themes + relationship first)",
  "about": "The general set, and the one in force where a charter names none: nine principles of working together, and the relationship as the frame around them. It suits any relation between organisations, from a plain supply to an alliance; what only close work needs is recommended or optional elsewhere. A charter is a working agreement between people, not a contract.",
  "language": "en",
  "labels": {
    "observation": [
      "Observation",
      "Observations"
    ],
    "principle": [
      "Guiding principle",
      "Guiding principles",
      "Principle",
      "Principles"
    ]
  },
  "reserved": [
    "Purpose",
    "Intent",
    "Scope",
    "Parties",
    "Configuration",
    "Journey",
    "Milestones",
    "Measures",
    "Risks",
    "Governance",
    "Guardrails",
    "Escalation",
    "Exit",
    "Agreement",
    "Sign-off",
    "Decisions",
    "Review",
    "Change history",
    "Glossary",
    "Definitions",
    "References",
    "Appendix"
  ],
  "themes": [
    {
      "id": "relationship-first",
      "title": "Relationship first",
      "aliases": [
        "Relationship before the deal",
        "The deal is a milestone",
        "Beyond the deal",
        "Relationship over transaction"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "optionalWhen": [
        {
          "relationship": [
            "internal"
          ]
        }
      ],
      "guidance": {
        "idea": "The signature takes one afternoon of a story that lasts for years. What people remember is how the other side behaved before there was a contract, and whether anybody turned up the week after. Get to know each other's places, habits and pressures first: the terms then rest on something, and they tend to come out better too.",
        "facts": [
          "What happens before the signature and what after it, with dates.",
          "The visits to each other's workplace, and who goes.",
          "The workshop in which this charter was written: when, where, who led it, who came from each side.",
          "Which departments on each side know about this and stand behind it.",
          "Habits to respect: languages, holidays, the way people over there say no.",
          "What you will call a success one year after the signature."
        ],
        "questions": {
          "them": [
            "What would they want us to have seen with our own eyes before we talk about price?",
            "Who on their side has to live with the result, and have we met these people?"
          ],
          "us": [
            "Which steps come before the signature, and what do both of us do in the week after it?",
            "What did our teams learn at each other's place that no document says?"
          ],
          "me": [
            "Does somebody applaud me for the signing date, and what does that make me skip?"
          ]
        },
        "good": {
          "observation": "When Velmora Dairy and Carvane Haulage signed their last contract, no planner of Carvane had ever stood at a loading dock of Velmora, and nobody from Velmora had ridden along on a night tour. Both spent the first year finding out why the other one was late.",
          "principle": "Four people of each company work one night shift at the other's site before any price is tabled. A price sheet that arrives earlier goes back unread. If time runs short, the signing date moves; the visits do not.",
          "why": "Anyone can tell whether the visits have taken place, and it says what gives way when time is short."
        },
        "weak": {
          "observation": "We have known each other for years.",
          "principle": "We sign before the end of the year and work on the relationship afterwards.",
          "why": "The signature comes first, and for the time after it there is neither a step nor a name."
        }
      }
    },
    {
      "id": "mutuality",
      "title": "Mutuality",
      "aliases": [
        "Mutual benefit",
        "Reciprocity",
        "Them us me",
        "Two to tango",
        "Win-win"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "The other side keeps paying attention for as long as there is something in it for them. Where all the gain ends up on one side, the other delivers what the contract says and not one phone call more. So begin with their gain, go on to what you can only reach together, and put your own list last.",
        "facts": [
          "What each side gains, in the words that this side would use itself.",
          "How each will notice it: a number, a date, a complaint that stops.",
          "Who on each side says whether it has come true.",
          "Targets of a single department that could spoil it, and who owns them."
        ],
        "questions": {
          "them": [
            "When their director asks what we are good for, what do we want them to be able to answer?",
            "Which of our demands costs them more than it brings us?"
          ],
          "us": [
            "What can only the two of us reach together, and on which day would we see it?"
          ],
          "me": [
            "What do I need at the very least, and what do I ask for only because it stood on last year's list?"
          ]
        },
        "good": {
          "observation": "Velmora saves most when lorries leave on the minute; Carvane earns most when they do not drive home empty. Until now each of the two has paid for a habit of the other.",
          "principle": "A saving on a route is split half and half for two years, whoever had the idea. A change that makes one company worse off starts only after that company's own route manager has signed it.",
          "why": "It names a share, a period and the person who can say no, so a dispute about a saving ends in one meeting."
        },
        "weak": {
          "observation": "Both parties benefit from the collaboration.",
          "principle": "Win-win is the foundation of everything we do.",
          "why": "Nobody would claim the opposite, and it does not tell who gains what, or how anyone would notice."
        }
      }
    },
    {
      "id": "interests-objectives",
      "title": "Interests and objectives",
      "aliases": [
        "Objectives and interests",
        "Drivers",
        "Goals and interests",
        "Shared objectives"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "An objective is what somebody wants to reach; the interest is the reason behind it. Two organisations can share an objective for quite different reasons and fall out the day the reasons pull apart. Say the reasons aloud, the awkward ones included, and settle beforehand what happens where they collide.",
        "facts": [
          "Each side's reasons for being here, and what holds it back.",
          "Each side's objectives, with a number and a date.",
          "The objective that all of you share.",
          "Where these collide, and who settles it."
        ],
        "questions": {
          "them": [
            "What is their management judged on this year, and how does our work show up in that?",
            "What can they not say in a meeting with us, although we could guess it?"
          ],
          "us": [
            "Where do our objectives help each other, and where does one of us pay for the other's success?",
            "Which number would both of us be proud of in two years?"
          ],
          "me": [
            "What do I really want here, and which part of it have I not told them yet?"
          ]
        },
        "good": {
          "observation": "Both companies want fewer complaints from shops. Carvane also has to replace half of its lorries by 2028 and needs long commitments for that; Velmora's owners allow none beyond two years.",
          "principle": "When a lorry needs a commitment beyond two years, the two finance heads settle a residual value within thirty days. Until they have, no lorry is ordered and no route is put out to tender.",
          "why": "The conflict is on the table, two people own it, and it says what does not happen in the meantime."
        },
        "weak": {
          "observation": "Our goals are the same.",
          "principle": "Objectives are aligned wherever that makes sense.",
          "why": "The difference is hidden instead of named, so nothing says who settles it or when."
        }
      }
    },
    {
      "id": "differences-opportunity",
      "title": "Differences are an opportunity driver",
      "aliases": [
        "Differences as opportunity",
        "Complementary capabilities",
        "Complementarity",
        "Opportunity in differences"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "If both sides could do the same things equally well, size would be the only reason to work together. What makes a collaboration worth the trouble is what the other side has and you lack: a skill, a depot, a licence, patience. Look for the difference that somebody would pay for, and try it out early.",
        "facts": [
          "What each side brings that the other cannot easily get elsewhere.",
          "Which combination is worth money, and to whom.",
          "The first trial: who, when, how long, and the result that decides.",
          "If size is the only reason, say so."
        ],
        "questions": {
          "them": [
            "What is routine for them that would take us years to learn?"
          ],
          "us": [
            "Which combination of theirs and ours would a customer notice?",
            "What do we try first, and which result ends or widens the trial?"
          ],
          "me": [
            "What lies idle here that would be useful over there?"
          ]
        },
        "good": {
          "observation": "Carvane knows every afternoon which lorries will run empty that night; Velmora knows which shops would take a second delivery. Neither list is worth anything by itself.",
          "principle": "Every March and September the two planners choose one route and run it for six weeks on both lists. A route that earns more stays. One that does not goes back to the old plan, and no meeting is called about it.",
          "why": "It says who tries what and when, and the result decides instead of the louder voice."
        },
        "weak": {
          "observation": "Both companies are leaders in their field.",
          "principle": "We combine our strengths and use synergies.",
          "why": "It praises both sides and names no difference, so nobody knows what to try on Monday."
        }
      }
    },
    {
      "id": "differences-risk",
      "title": "Differences are also a risk",
      "aliases": [
        "Differences as a risk",
        "Resistance",
        "Dealing with resistance",
        "Not invented here"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "What is strange is quickly called wrong. A way of working gets turned down because of where it comes from, and those who turn it down are often the ones who know the job best. Treat their no as information: find out who says it and why, give an answer, and accept that some objections are simply right.",
        "facts": [
          "The concerns of the people on each side, in their own words.",
          "Who holds them, and what turned out to be behind them.",
          "The answer to each: what was changed, or why nothing was, and when.",
          "Who listens when the next one comes up."
        ],
        "questions": {
          "them": [
            "Which of our habits makes their people roll their eyes?"
          ],
          "us": [
            "What have we turned down from each other so far, and was it the idea or its sender?"
          ],
          "me": [
            "Which of my objections would I drop if the idea had come from my own team?"
          ]
        },
        "good": {
          "observation": "Velmora's dock crew refused the hand scanners of Carvane twice. The reason came out in the third talk: in the cold store everybody wears gloves, and with gloves on nobody can press the keys.",
          "principle": "When a crew turns down the same idea a second time, both shift leads watch the work together within five working days. The crew gets the answer in writing: changed, or kept and why. Until then the old way stays.",
          "why": "The refusal starts something within a few days, and nothing is forced on the crew before the answer."
        },
        "weak": {
          "observation": "There is some resistance to the new way of working.",
          "principle": "Resistance must be overcome through good communication.",
          "why": "It takes the objection for the problem, so nobody learns what it was about."
        }
      }
    },
    {
      "id": "trust",
      "title": "Trust",
      "aliases": [
        "Level of trust",
        "Trust level",
        "Confidence"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Trust takes time to build, so ask for as much of it as the work needs. Buying salt needs a clear price, date and quality and little else; letting another company into your books or your network needs a lot. Name the level you need and the level you have, and describe the behaviour by which both sides can tell.",
        "facts": [
          "The level you need and the level you have (basic, moderate or high).",
          "What makes it necessary: the risk, the money, how much one side depends on the other.",
          "The behaviour or the guarantees that show it.",
          "If there is a gap, the next step and who takes it."
        ],
        "questions": {
          "them": [
            "What do they put at risk if they believe us and we turn out to be wrong?"
          ],
          "us": [
            "Which two or three things would each of us have to do, visibly, to move up one level, and is it worth that?"
          ],
          "me": [
            "Would I sleep just as well with a guarantee, and if so, why am I asking for trust?"
          ]
        },
        "good": {
          "observation": "A tank of milk that stands for six hours is lost, and that is EUR 14,000. Either company can cause it, and only the temperature log shows which one did. A moderate level of trust covers this; open books would add nothing.",
          "principle": "Temperature logs and dock times are open to both companies at any hour; cost books stay closed. Whoever spoils a load says so the same day. Who pays is settled at the monthly meeting, never on the phone at night.",
          "why": "It draws the line between open and closed and describes what a trustworthy side does on a bad day."
        },
        "weak": {
          "observation": "Trust is the basis of every good collaboration.",
          "principle": "We communicate openly and honestly and rely on each other.",
          "why": "There is no level, no behaviour and no limit, so each side fills in what suits it."
        }
      }
    },
    {
      "id": "fit",
      "title": "Horses for courses",
      "aliases": [
        "Fit for purpose",
        "Kind of collaboration",
        "Form follows delivery",
        "No one size fits all"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Printer paper, a nightly transport service and a new piece of software call for three different ways of working together. No form is the best one; one fits what is being delivered. Choose it for each service, say why, and take the lighter form wherever that will do.",
        "facts": [
          "What is delivered, and how standard or how new it is.",
          "The kind and the depth of collaboration chosen for it, and the reason.",
          "Services for which the choice differs, each with its own form.",
          "Which event makes you look at the choice again."
        ],
        "questions": {
          "them": [
            "How do they normally deliver this, and for which customers does it go best?"
          ],
          "us": [
            "Which parts are plain delivery, and which can only be done side by side?"
          ],
          "me": [
            "What would go wrong if we simply ordered this from a price list?"
          ]
        },
        "good": {
          "observation": "The nightly tours are standard work with a timetable. The planning tool is new to both companies and changes every month.",
          "principle": "Tours are ordered by timetable and paid by the kilometre. The planning tool is built by one team of five from both companies. Work of a third kind starts only after both heads of operations have written down which of the two forms it takes.",
          "why": "Each kind of work has its form, and there is a gate before the next kind slips in without one."
        },
        "weak": {
          "observation": "Collaboration matters in all our services.",
          "principle": "We work closely together as one team in everything we do.",
          "why": "It asks for the most expensive form everywhere, even where an order form would do."
        }
      }
    },
    {
      "id": "attitude",
      "title": "Not everyone is a friend",
      "aliases": [
        "Attitude of the parties",
        "Posture",
        "Friend or foe",
        "Power and attitude"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "optionalWhen": [
        {
          "relationship": [
            "internal"
          ]
        }
      ],
      "guidance": {
        "idea": "Most of us would rather be friends. Still, interests collide, managers change, and whoever has the upper hand may use it. That is no scandal but a case to prepare for. Say how the sides stand towards each other today, what protects the weaker one, and what would make you more careful, or less.",
        "facts": [
          "Where your interests conflict.",
          "Who depends more on whom.",
          "What protects each side: a way to escalate, a way out, limits to what is shared.",
          "The sign that the mood has changed, who may act on it, and how you find the way back."
        ],
        "questions": {
          "them": [
            "What could push them to act against us, even if they like us?"
          ],
          "us": [
            "By what would each of us notice that the mood has turned, and what do we do on that day?"
          ],
          "me": [
            "Which of my own moves looks like a threat from their chair?"
          ]
        },
        "good": {
          "observation": "Velmora is a third of Carvane's turnover; Carvane is one of five hauliers that Velmora could call. Both know it, and it can be felt in every talk about prices.",
          "principle": "Neither company announces a tender or an end of service in a price meeting. If one of them does, current rates stay for four months, and nothing beyond the contract is shared until both managing directors have met.",
          "why": "It describes the hostile move itself, what follows at once, and how the two get back to normal."
        },
        "weak": {
          "observation": "We get along very well.",
          "principle": "Problems between us are solved in a friendly spirit.",
          "why": "It helps on the days on which nobody needs it."
        }
      }
    },
    {
      "id": "not-partnership",
      "title": "Partnership is not a customer/supplier relationship model",
      "aliases": [
        "Partnership is no customer supplier model",
        "Commercial relationship",
        "Partnership label",
        "Call it what it is"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "optionalWhen": [
        {
          "relationshipNot": [
            "customer-supplier"
          ]
        }
      ],
      "guidance": {
        "idea": "A buyer wants to pay less and a seller wants to earn more: in this they pull in opposite directions, and nothing is wrong with that. Partners in the full sense share one result and stand or fall with it. Using the word for an ordinary supply makes the next price talk feel like betrayal; plain names keep it a price talk.",
        "facts": [
          "What the relation is: customer and supplier, an alliance, or something else.",
          "The tension about money, in one sentence.",
          "What you do share, so that it is not lost in that tension.",
          "What the sides call each other in letters and minutes."
        ],
        "questions": {
          "them": [
            "What are we called in their internal reports?"
          ],
          "us": [
            "Up to which point do we want the same, and from where on does one of us earn what the other one pays?"
          ],
          "me": [
            "When I say partner, which favour am I hoping for?"
          ]
        },
        "good": {
          "observation": "One cent per kilometre moves EUR 38,000 a year from one company to the other. Lorries that leave on time and goods that arrive whole are worth money to both.",
          "principle": "Prices are on the table in May and November, between the two commercial heads, and in no other meeting. In letters and minutes the companies call each other customer and haulier.",
          "why": "Price and daily work are kept apart, and the words on paper promise no more than the relation holds."
        },
        "weak": {
          "observation": "We see each other as partners.",
          "principle": "As strategic partners we put each other's interests first.",
          "why": "No buyer and no seller keeps that promise in a price talk, and the one who believed it feels cheated."
        }
      }
    },
    {
      "id": "time",
      "title": "It takes time",
      "aliases": [
        "Time and process",
        "Time for change",
        "Patience"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Nobody gets from a handshake to a smooth routine in a week. People change the way they work at the speed at which they learn, and that needs reserved hours, somebody who keeps it moving, and a fixed day for looking back. Write down the steps, not the wish.",
        "facts": [
          "The phases, with dates.",
          "The hours each side reserves, and whose hours they are.",
          "Who keeps the process moving.",
          "How often you look back, and when the next time is.",
          "What you want to have seen before you go one step deeper."
        ],
        "questions": {
          "them": [
            "In which weeks of the year can they not take on anything new?"
          ],
          "us": [
            "Which three steps come first, and what do we want to see before the next one?"
          ],
          "me": [
            "Whose hours am I promising, how many a week, and what will these people stop doing?"
          ]
        },
        "good": {
          "observation": "From October to Christmas both planning teams are booked to the last hour. Two attempts to change routes in that season were undone within a week.",
          "principle": "Routes change between February and September only. Each company reserves one day a week of one planner for it. If that day is lost twice in a month, the two heads of operations meet within ten days and either free it again or stop the change.",
          "why": "There is a calendar, a reserved day, and a consequence when daily business takes that day away."
        },
        "weak": {
          "observation": "Building a good relationship takes time.",
          "principle": "We give the collaboration the time that it needs.",
          "why": "Without hours, names and dates, daily business takes that time back."
        }
      }
    }
  ]
};

export const minimal3: Catalog = {
  "catalog": 1,
  "id": "minimal-3",
  "title": "Three themes for a fast start",
  "about": "One page for a simple supply, or for a first talk: what each side gains, which form of working together fits, and how much time it gets. Move on to the catalog “collaboration” when the work gets closer; nothing has to be rewritten. A charter is a working agreement between people, not a contract.",
  "language": "en",
  "labels": {
    "observation": [
      "Observation",
      "Observations"
    ],
    "principle": [
      "Guiding principle",
      "Guiding principles",
      "Principle",
      "Principles"
    ]
  },
  "reserved": [
    "Purpose",
    "Intent",
    "Scope",
    "Parties",
    "Configuration",
    "Journey",
    "Milestones",
    "Measures",
    "Risks",
    "Governance",
    "Guardrails",
    "Escalation",
    "Exit",
    "Agreement",
    "Sign-off",
    "Decisions",
    "Review",
    "Change history",
    "Glossary",
    "Definitions",
    "References",
    "Appendix"
  ],
  "themes": [
    {
      "id": "mutuality",
      "title": "Mutuality",
      "aliases": [
        "Mutual benefit",
        "Reciprocity",
        "Them us me",
        "Two to tango",
        "Win-win"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "The other side keeps paying attention for as long as there is something in it for them. Where all the gain ends up on one side, the other delivers what the contract says and not one phone call more. So begin with their gain, go on to what you can only reach together, and put your own list last.",
        "facts": [
          "What each side gains, in the words that this side would use itself.",
          "How each will notice it: a number, a date, a complaint that stops.",
          "Who on each side says whether it has come true.",
          "Targets of a single department that could spoil it, and who owns them."
        ],
        "questions": {
          "them": [
            "When their director asks what we are good for, what do we want them to be able to answer?",
            "Which of our demands costs them more than it brings us?"
          ],
          "us": [
            "What can only the two of us reach together, and on which day would we see it?"
          ],
          "me": [
            "What do I need at the very least, and what do I ask for only because it stood on last year's list?"
          ]
        },
        "good": {
          "observation": "Velmora saves most when lorries leave on the minute; Carvane earns most when they do not drive home empty. Until now each of the two has paid for a habit of the other.",
          "principle": "A saving on a route is split half and half for two years, whoever had the idea. A change that makes one company worse off starts only after that company's own route manager has signed it.",
          "why": "It names a share, a period and the person who can say no, so a dispute about a saving ends in one meeting."
        },
        "weak": {
          "observation": "Both parties benefit from the collaboration.",
          "principle": "Win-win is the foundation of everything we do.",
          "why": "Nobody would claim the opposite, and it does not tell who gains what, or how anyone would notice."
        }
      }
    },
    {
      "id": "fit",
      "title": "Horses for courses",
      "aliases": [
        "Fit for purpose",
        "Kind of collaboration",
        "Form follows delivery",
        "No one size fits all"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Printer paper, a nightly transport service and a new piece of software call for three different ways of working together. No form is the best one; one fits what is being delivered. Choose it for each service, say why, and take the lighter form wherever that will do.",
        "facts": [
          "What is delivered, and how standard or how new it is.",
          "The kind and the depth of collaboration chosen for it, and the reason.",
          "Services for which the choice differs, each with its own form.",
          "Which event makes you look at the choice again."
        ],
        "questions": {
          "them": [
            "How do they normally deliver this, and for which customers does it go best?"
          ],
          "us": [
            "Which parts are plain delivery, and which can only be done side by side?"
          ],
          "me": [
            "What would go wrong if we simply ordered this from a price list?"
          ]
        },
        "good": {
          "observation": "The nightly tours are standard work with a timetable. The planning tool is new to both companies and changes every month.",
          "principle": "Tours are ordered by timetable and paid by the kilometre. The planning tool is built by one team of five from both companies. Work of a third kind starts only after both heads of operations have written down which of the two forms it takes.",
          "why": "Each kind of work has its form, and there is a gate before the next kind slips in without one."
        },
        "weak": {
          "observation": "Collaboration matters in all our services.",
          "principle": "We work closely together as one team in everything we do.",
          "why": "It asks for the most expensive form everywhere, even where an order form would do."
        }
      }
    },
    {
      "id": "time",
      "title": "It takes time",
      "aliases": [
        "Time and process",
        "Time for change",
        "Patience"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Nobody gets from a handshake to a smooth routine in a week. People change the way they work at the speed at which they learn, and that needs reserved hours, somebody who keeps it moving, and a fixed day for looking back. Write down the steps, not the wish.",
        "facts": [
          "The phases, with dates.",
          "The hours each side reserves, and whose hours they are.",
          "Who keeps the process moving.",
          "How often you look back, and when the next time is.",
          "What you want to have seen before you go one step deeper."
        ],
        "questions": {
          "them": [
            "In which weeks of the year can they not take on anything new?"
          ],
          "us": [
            "Which three steps come first, and what do we want to see before the next one?"
          ],
          "me": [
            "Whose hours am I promising, how many a week, and what will these people stop doing?"
          ]
        },
        "good": {
          "observation": "From October to Christmas both planning teams are booked to the last hour. Two attempts to change routes in that season were undone within a week.",
          "principle": "Routes change between February and September only. Each company reserves one day a week of one planner for it. If that day is lost twice in a month, the two heads of operations meet within ten days and either free it again or stop the change.",
          "why": "There is a calendar, a reserved day, and a consequence when daily business takes that day away."
        },
        "weak": {
          "observation": "Building a good relationship takes time.",
          "principle": "We give the collaboration the time that it needs.",
          "why": "Without hours, names and dates, daily business takes that time back."
        }
      }
    }
  ]
};

export const catalogs: readonly Catalog[] = [collaboration, minimal3];
