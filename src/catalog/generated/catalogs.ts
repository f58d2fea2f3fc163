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
            "Does somebody applaud me for the signing date, and which step am I tempted to skip for it?"
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
            "Which gain is indispensable for me, and what do I ask for only because it stood on last year's list?"
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
        "idea": "What is strange is quickly called wrong. A way of working gets turned down because of where it comes from, and those who turn it down are often the ones who know the job best. Treat their no as information: find out who says it and why, give an answer, and be ready to find that they have a point.",
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
            "Which step of mine looks like a threat from their chair?"
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
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "relationship-first": {
          "title": "Die Beziehung zuerst",
          "aliases": [
            "Zuerst die Beziehung",
            "Beziehung vor Abschluss",
            "Der Abschluss ist ein Meilenstein"
          ],
          "guidance": {
            "idea": "Die Unterschrift dauert einen Nachmittag, die Geschichte darum herum Jahre. In Erinnerung bleibt, wie sich die andere Seite verhalten hat, bevor es einen Vertrag gab, und ob in der Woche danach jemand vorbeikam. Lernen Sie zuerst Arbeitsplatz, Gewohnheiten und Sorgen der anderen kennen: Dann stehen die Bedingungen auf festem Boden, und meist werden sie auch besser.",
            "facts": [
              "Was vor der Unterschrift geschieht und was danach, mit Daten.",
              "Die Besuche am Arbeitsplatz der anderen, und wer mitfährt.",
              "Der Workshop, in dem diese Charta entstanden ist: wann, wo, unter wessen Leitung, wer von welcher Seite.",
              "Welche Abteilungen auf jeder Seite davon wissen und dahinterstehen.",
              "Gewohnheiten, auf die zu achten ist: Sprachen, Feiertage, die Art, wie man dort Nein sagt.",
              "Was Sie ein Jahr nach der Unterschrift einen Erfolg nennen werden."
            ],
            "questions": {
              "them": [
                "Was sollten wir nach ihrer Meinung mit eigenen Augen gesehen haben, bevor wir über den Preis reden?",
                "Wer muss auf ihrer Seite mit dem Ergebnis leben, und kennen wir diese Menschen?"
              ],
              "us": [
                "Welche Schritte kommen vor der Unterschrift, und was tun beide in der Woche danach?",
                "Was haben unsere Teams beieinander gelernt, das in keinem Dokument steht?"
              ],
              "me": [
                "Lobt mich jemand für das Datum der Unterschrift, und welchen Schritt würde ich dafür gern auslassen?"
              ]
            },
            "good": {
              "observation": "Als Velmora Molkerei und Carvane Spedition ihren letzten Vertrag schlossen, hatte kein Disponent von Carvane je an einer Laderampe von Velmora gestanden, und niemand von Velmora war eine Nachttour mitgefahren. Beide brauchten ein Jahr, um zu verstehen, warum der andere zu spät kam.",
              "principle": "Vier Leute von jedem Unternehmen arbeiten eine Nachtschicht beim anderen, bevor ein Preis auf den Tisch kommt. Ein Preisblatt, das früher kommt, geht ungelesen zurück. Wird die Zeit knapp, so verschiebt sich die Unterschrift; die Besuche bleiben.",
              "why": "Jeder kann sehen, ob die Besuche stattgefunden haben, und es steht da, was weicht, wenn die Zeit knapp wird."
            },
            "weak": {
              "observation": "Wir kennen uns seit Jahren.",
              "principle": "Wir unterschreiben vor Jahresende und arbeiten danach an der Beziehung.",
              "why": "Die Unterschrift kommt zuerst, und für die Zeit danach steht weder ein Schritt noch ein Name da."
            }
          }
        },
        "mutuality": {
          "title": "Gegenseitigkeit",
          "aliases": [
            "Wechselseitigkeit",
            "Gegenseitiger Nutzen",
            "Beiderseitiger Nutzen",
            "Sie wir ich"
          ],
          "guidance": {
            "idea": "Die andere Seite bleibt aufmerksam, solange für sie etwas dabei ist. Landet der ganze Gewinn auf einer Seite, so liefert die andere, was im Vertrag steht, und keinen Anruf mehr. Beginnen Sie deshalb mit ihrem Gewinn, gehen Sie zu dem weiter, was nur gemeinsam gelingt, und stellen Sie die eigene Liste ans Ende.",
            "facts": [
              "Was jede Seite gewinnt, in den Worten, die diese Seite selbst wählen würde.",
              "Woran sie es merkt: eine Zahl, ein Datum, eine Beschwerde, die aufhört.",
              "Wer auf jeder Seite sagt, ob es eingetreten ist.",
              "Ziele einer einzelnen Abteilung, die es verderben könnten, und wem sie gehören."
            ],
            "questions": {
              "them": [
                "Wenn ihre Geschäftsführung fragt, wozu wir gut sind, was sollen sie antworten können?",
                "Welche unserer Forderungen kostet sie mehr, als sie uns bringt?"
              ],
              "us": [
                "Was können nur wir beide zusammen erreichen, und an welchem Tag würden wir es sehen?"
              ],
              "me": [
                "Auf welchen Gewinn kann ich nicht verzichten, und was verlange ich nur, weil es letztes Jahr auf der Liste stand?"
              ]
            },
            "good": {
              "observation": "Velmora spart am meisten, wenn Lastwagen auf die Minute abfahren; Carvane verdient am meisten, wenn sie nicht leer zurückfahren. Bisher hat jeder für eine Gewohnheit des anderen bezahlt.",
              "principle": "Eine Ersparnis auf einer Strecke wird zwei Jahre lang hälftig geteilt, wessen Idee es auch war. Eine Änderung, die ein Unternehmen schlechter stellt, beginnt erst, wenn dessen eigener Streckenleiter unterschrieben hat.",
              "why": "Anteil, Dauer und wer Nein sagen kann stehen fest, also endet ein Streit über eine Ersparnis in einem Gespräch."
            },
            "weak": {
              "observation": "Beide Seiten profitieren von der Zusammenarbeit.",
              "principle": "Win-win ist die Grundlage von allem, was wir tun.",
              "why": "Niemand würde das Gegenteil behaupten, und es steht nicht da, wer was gewinnt oder woran man es merkt."
            }
          }
        },
        "interests-objectives": {
          "title": "Interessen und Ziele",
          "aliases": [
            "Ziele und Interessen",
            "Gemeinsame Ziele"
          ],
          "guidance": {
            "idea": "Ein Ziel ist, was jemand erreichen will; das Interesse ist der Grund dahinter. Zwei Organisationen können aus ganz verschiedenen Gründen dasselbe Ziel haben und sich an dem Tag zerstreiten, an dem die Gründe auseinanderlaufen. Sprechen Sie die Gründe aus, auch die unangenehmen, und klären Sie vorher, was geschieht, wo sie zusammenstoßen.",
            "facts": [
              "Die Gründe jeder Seite, hier zu sein, und was sie zurückhält.",
              "Die Ziele jeder Seite, mit einer Zahl und einem Datum.",
              "Das Ziel, das alle teilen.",
              "Wo sie zusammenstoßen, und wer das klärt."
            ],
            "questions": {
              "them": [
                "Woran wird ihre Leitung dieses Jahr gemessen, und was davon ist unsere Arbeit?",
                "Was können sie in einem Gespräch mit uns nicht sagen, obwohl wir es erraten könnten?"
              ],
              "us": [
                "Wo helfen unsere Ziele einander, und wo bezahlt einer für den Erfolg des anderen?",
                "Auf welche Zahl wären wir beide in zwei Jahren stolz?"
              ],
              "me": [
                "Was will ich hier wirklich, und welchen Teil davon habe ich ihnen noch nicht gesagt?"
              ]
            },
            "good": {
              "observation": "Beide Unternehmen wollen weniger Beschwerden aus den Läden. Carvane muss außerdem bis 2028 die Hälfte seiner Lastwagen ersetzen und braucht dafür lange Zusagen; die Eigentümer von Velmora erlauben keine über zwei Jahre.",
              "principle": "Braucht ein Lastwagen eine Zusage von mehr als zwei Jahren, so vereinbaren die beiden Finanzleiter binnen dreißig Tagen einen Restwert. Bis dahin wird kein Lastwagen bestellt und keine Strecke ausgeschrieben.",
              "why": "Der Konflikt liegt auf dem Tisch, zwei Menschen sind zuständig, und es steht da, was solange nicht geschieht."
            },
            "weak": {
              "observation": "Unsere Ziele sind dieselben.",
              "principle": "Ziele werden abgestimmt, wo es sinnvoll ist.",
              "why": "Der Unterschied wird versteckt statt benannt, also sagt nichts, wer ihn wann klärt."
            }
          }
        },
        "differences-opportunity": {
          "title": "Unterschiede sind eine Chance",
          "aliases": [
            "Unterschiede als Chance",
            "Einander ergänzen"
          ],
          "guidance": {
            "idea": "Könnten beide Seiten dasselbe gleich gut, so wäre Größe der einzige Grund, zusammenzuarbeiten. Die Mühe lohnt sich wegen dessen, was die andere Seite hat und Ihnen fehlt: ein Können, ein Lager, eine Lizenz, Geduld. Suchen Sie den Unterschied, für den jemand bezahlen würde, und probieren Sie ihn früh aus.",
            "facts": [
              "Was jede Seite mitbringt, das die andere anderswo schwer bekommt.",
              "Welche Verbindung Geld wert ist, und für wen.",
              "Der erste Versuch: wer, wann, wie lange, und welches Ergebnis entscheidet.",
              "Ist Größe der einzige Grund, so steht auch das da."
            ],
            "questions": {
              "them": [
                "Was ist für sie Alltag und würde uns Jahre kosten, es zu lernen?"
              ],
              "us": [
                "Welche Verbindung aus ihrem und unserem Können würde ein Kunde bemerken?",
                "Was versuchen wir zuerst, und welches Ergebnis beendet oder erweitert den Versuch?"
              ],
              "me": [
                "Was liegt hier brach, das dort nützlich wäre?"
              ]
            },
            "good": {
              "observation": "Carvane weiß jeden Nachmittag, welche Lastwagen in der Nacht leer fahren; Velmora weiß, welche Läden eine zweite Lieferung nähmen. Für sich allein ist keine der beiden Listen etwas wert.",
              "principle": "Jeden März und September wählen die beiden Disponenten eine Strecke und fahren sie sechs Wochen lang nach beiden Listen. Eine Strecke, die mehr einbringt, bleibt. Eine andere geht zum alten Plan zurück, ohne dass darüber eine Sitzung einberufen wird.",
              "why": "Es steht da, wer was wann versucht, und das Ergebnis entscheidet statt der lauteren Stimme."
            },
            "weak": {
              "observation": "Beide Unternehmen sind führend in ihrem Bereich.",
              "principle": "Wir bündeln unsere Stärken und nutzen Synergien.",
              "why": "Es lobt beide Seiten und nennt keinen Unterschied, also weiß niemand, was am Montag zu versuchen ist."
            }
          }
        },
        "differences-risk": {
          "title": "Unterschiede sind auch ein Risiko",
          "aliases": [
            "Unterschiede als Risiko",
            "Widerstand",
            "Umgang mit Widerstand"
          ],
          "guidance": {
            "idea": "Was fremd ist, heißt schnell falsch. Eine Arbeitsweise wird abgelehnt, weil sie von den anderen kommt, und wer sie ablehnt, kennt die Arbeit oft am besten. Behandeln Sie das Nein als Auskunft: Finden Sie heraus, wer es sagt und warum, geben Sie eine Antwort, und rechnen Sie damit, dass etwas daran ist.",
            "facts": [
              "Die Bedenken der Menschen auf jeder Seite, in ihren eigenen Worten.",
              "Wer sie hat, und was dahintersteckte.",
              "Die Antwort auf jedes: was geändert wurde, oder warum nichts, und wann.",
              "Wer zuhört, wenn das nächste aufkommt."
            ],
            "questions": {
              "them": [
                "Bei welcher unserer Gewohnheiten seufzen ihre Leute?"
              ],
              "us": [
                "Was haben wir bisher voneinander abgelehnt, und lag es an der Idee oder am Absender?"
              ],
              "me": [
                "Welchen Einwand ließe ich fallen, wenn die Idee aus meinem eigenen Team käme?"
              ]
            },
            "good": {
              "observation": "Die Ladekolonne von Velmora lehnte die Handscanner von Carvane zweimal ab. Im dritten Gespräch kam der Grund heraus: Im Kühlhaus tragen alle Handschuhe, und damit trifft niemand die Tasten.",
              "principle": "Lehnt eine Kolonne dieselbe Idee zum zweiten Mal ab, so sehen sich beide Schichtleiter die Arbeit binnen fünf Arbeitstagen gemeinsam an. Die Kolonne bekommt die Antwort schriftlich: geändert, oder beibehalten und warum. Bis dahin bleibt alles, wie es war.",
              "why": "Die Ablehnung setzt binnen weniger Tage etwas in Gang, und vor der Antwort wird niemandem etwas aufgezwungen."
            },
            "weak": {
              "observation": "Es gibt einigen Widerstand gegen die neue Arbeitsweise.",
              "principle": "Widerstand muss durch gute Kommunikation überwunden werden.",
              "why": "Es hält den Einwand für das Problem, also erfährt niemand, worum es ging."
            }
          }
        },
        "trust": {
          "title": "Vertrauen",
          "aliases": [
            "Maß an Vertrauen",
            "Grad des Vertrauens"
          ],
          "guidance": {
            "idea": "Vertrauen wächst langsam, verlangen Sie also so viel davon, wie die Arbeit braucht. Wer Salz kauft, braucht einen klaren Preis, Tag und Güte und wenig mehr; wer ein anderes Unternehmen in seine Bücher oder sein Netz lässt, braucht viel. Nennen Sie die Stufe, die nötig ist, und die, die da ist, und beschreiben Sie das Verhalten, an dem beide Seiten es erkennen.",
            "facts": [
              "Die Stufe, die nötig ist, und die, die da ist (einfach, mittel oder hoch).",
              "Was sie nötig macht: das Risiko, das Geld, wie sehr eine Seite von der anderen abhängt.",
              "Das Verhalten oder die Sicherheiten, die sie zeigen.",
              "Fehlt etwas, der nächste Schritt und wer ihn geht."
            ],
            "questions": {
              "them": [
                "Was setzen sie aufs Spiel, wenn sie uns glauben und wir uns irren?"
              ],
              "us": [
                "Welche zwei oder drei Dinge müsste jeder von uns sichtbar tun, um eine Stufe höher zu kommen, und ist es das wert?"
              ],
              "me": [
                "Schliefe ich mit einer Garantie ebenso gut, und wenn ja, warum verlange ich dann Vertrauen?"
              ]
            },
            "good": {
              "observation": "Ein Tank Milch, der sechs Stunden steht, ist verloren, und das sind EUR 14.000. Jedes der beiden Unternehmen kann es verursachen, und nur das Temperaturprotokoll zeigt, welches es war. Eine mittlere Stufe genügt dafür; offene Bücher brächten nichts hinzu.",
              "principle": "Temperaturprotokolle und Ladezeiten stehen beiden Unternehmen zu jeder Stunde offen; die Kostenbücher bleiben geschlossen. Wer eine Ladung verdirbt, sagt es am selben Tag. Wer bezahlt, wird in der monatlichen Sitzung geklärt und nie nachts am Telefon.",
              "why": "Es zieht die Grenze zwischen offen und geschlossen und beschreibt, was eine verlässliche Seite an einem schlechten Tag tut."
            },
            "weak": {
              "observation": "Vertrauen ist die Grundlage jeder guten Zusammenarbeit.",
              "principle": "Wir sprechen offen und ehrlich und verlassen uns aufeinander.",
              "why": "Es gibt keine Stufe, kein Verhalten und keine Grenze, also setzt jede Seite ein, was ihr passt."
            }
          }
        },
        "fit": {
          "title": "Die passende Form der Zusammenarbeit",
          "aliases": [
            "Passende Form der Zusammenarbeit",
            "Form der Zusammenarbeit",
            "Die Form folgt der Leistung"
          ],
          "guidance": {
            "idea": "Druckerpapier, nächtliche Transporte und ein neues Programm verlangen drei verschiedene Weisen der Zusammenarbeit. Keine Form ist die beste; eine passt zu dem, was geliefert wird. Wählen Sie sie für jede Leistung, sagen Sie warum, und nehmen Sie die leichtere Form, wo sie genügt.",
            "facts": [
              "Was geliefert wird, und wie gewöhnlich oder wie neu es ist.",
              "Art und Tiefe der Zusammenarbeit, die dafür gewählt sind, und der Grund.",
              "Leistungen, für die anders gewählt ist, jede mit ihrer eigenen Form.",
              "Bei welchem Ereignis Sie die Wahl neu ansehen."
            ],
            "questions": {
              "them": [
                "Wie liefern sie so etwas sonst, und bei welchen Kunden geht es am besten?"
              ],
              "us": [
                "Welche Teile sind einfache Lieferung, und welche gehen nur Seite an Seite?"
              ],
              "me": [
                "Was ginge schief, wenn wir es einfach nach Preisliste bestellten?"
              ]
            },
            "good": {
              "observation": "Die Nachttouren sind gewöhnliche Arbeit nach Fahrplan. Das Planungsprogramm ist für beide Unternehmen neu und ändert sich jeden Monat.",
              "principle": "Touren werden nach Fahrplan bestellt und nach Kilometern bezahlt. Das Planungsprogramm baut ein Team von fünf Leuten aus beiden Unternehmen. Arbeit einer dritten Art beginnt erst, wenn beide Betriebsleiter aufgeschrieben haben, welche der beiden Formen sie bekommt.",
              "why": "Jede Art von Arbeit hat ihre Form, und vor der nächsten steht ein Tor, durch das keine ohne Form kommt."
            },
            "weak": {
              "observation": "Zusammenarbeit ist bei allen unseren Leistungen wichtig.",
              "principle": "Wir arbeiten in allem, was wir tun, eng als ein Team zusammen.",
              "why": "Es verlangt überall die teuerste Form, auch da, wo ein Bestellformular genügt."
            }
          }
        },
        "attitude": {
          "title": "Nicht jeder ist ein Freund",
          "aliases": [
            "Haltung der Beteiligten",
            "Haltung der Parteien",
            "Freund oder Feind"
          ],
          "guidance": {
            "idea": "Die meisten von uns wären lieber Freunde. Doch Interessen stoßen zusammen, Führungskräfte wechseln, und wer die Oberhand hat, nutzt sie vielleicht. Das ist keine Schande, sondern ein Fall, auf den man sich vorbereitet. Sagen Sie, wie die Seiten heute zueinander stehen, was die schwächere schützt, und was Sie vorsichtiger machen würde, oder weniger vorsichtig.",
            "facts": [
              "Wo Ihre Interessen zusammenstoßen.",
              "Wer mehr von wem abhängt.",
              "Was jede Seite schützt: ein Weg zur Eskalation, ein Weg hinaus, Grenzen für das, was geteilt wird.",
              "Das Zeichen, dass die Stimmung umgeschlagen ist, wer dann handeln darf, und wie Sie zurückfinden."
            ],
            "questions": {
              "them": [
                "Was könnte sie dazu bringen, gegen uns zu handeln, auch wenn sie uns mögen?"
              ],
              "us": [
                "Woran würde jeder von uns merken, dass die Stimmung umgeschlagen ist, und was tun wir an diesem Tag?"
              ],
              "me": [
                "Welcher meiner Schritte sieht von ihrem Stuhl aus wie eine Drohung aus?"
              ]
            },
            "good": {
              "observation": "Velmora macht ein Drittel des Umsatzes von Carvane aus; Carvane ist eine von fünf Speditionen, die Velmora anrufen kann. Beide wissen es, und in jedem Preisgespräch ist es zu spüren.",
              "principle": "Keines der beiden Unternehmen kündigt in einem Preisgespräch eine Ausschreibung oder das Ende eines Dienstes an. Tut es eines doch, so gelten die heutigen Sätze noch vier Monate, und über den Vertrag hinaus wird nichts geteilt, bis beide Geschäftsführer sich getroffen haben.",
              "why": "Es beschreibt den feindlichen Zug selbst, was sofort darauf folgt, und wie beide zurückfinden."
            },
            "weak": {
              "observation": "Wir kommen sehr gut miteinander aus.",
              "principle": "Probleme zwischen uns werden in freundschaftlichem Geist gelöst.",
              "why": "Es hilft an den Tagen, an denen niemand es braucht."
            }
          }
        },
        "not-partnership": {
          "title": "Partnerschaft ist kein Kunden-Lieferanten-Modell",
          "aliases": [
            "Kunde und Lieferant sind keine Partner",
            "Geschäftliche Beziehung"
          ],
          "guidance": {
            "idea": "Wer kauft, will weniger bezahlen, wer verkauft, will mehr verdienen: Darin ziehen sie in verschiedene Richtungen, und daran ist nichts falsch. Partner im vollen Sinn teilen ein Ergebnis und stehen und fallen damit. Nennt man eine gewöhnliche Lieferung so, dann fühlt sich das nächste Preisgespräch wie Verrat an; mit schlichten Namen bleibt es ein Preisgespräch.",
            "facts": [
              "Was die Beziehung ist: Kunde und Lieferant, eine Allianz oder etwas anderes.",
              "Die Spannung um das Geld, in einem Satz.",
              "Was Sie teilen, damit es in dieser Spannung nicht verloren geht.",
              "Wie die Seiten einander in Briefen und Protokollen nennen."
            ],
            "questions": {
              "them": [
                "Wie heißen wir in ihren internen Berichten?"
              ],
              "us": [
                "Bis wohin wollen wir dasselbe, und von wo an verdient einer, was der andere bezahlt?"
              ],
              "me": [
                "Wenn ich Partner sage, auf welchen Gefallen hoffe ich?"
              ]
            },
            "good": {
              "observation": "Ein Cent je Kilometer verschiebt EUR 38.000 im Jahr von einem Unternehmen zum anderen. Lastwagen, die pünktlich abfahren, und Ware, die heil ankommt, sind für beide Geld wert.",
              "principle": "Preise kommen im Mai und im November auf den Tisch, zwischen den beiden kaufmännischen Leitern, und in keinem anderen Gespräch. In Briefen und Protokollen nennen die Unternehmen einander Kunde und Spedition.",
              "why": "Preis und Alltag bleiben getrennt, und die Worte auf dem Papier versprechen nicht mehr, als die Beziehung hält."
            },
            "weak": {
              "observation": "Wir sehen einander als Partner.",
              "principle": "Als strategische Partner stellen wir die Interessen des anderen voran.",
              "why": "Kein Käufer und kein Verkäufer hält das in einem Preisgespräch, und wer es geglaubt hat, fühlt sich betrogen."
            }
          }
        },
        "time": {
          "title": "Es braucht Zeit",
          "aliases": [
            "Zeit und Prozess",
            "Veränderung braucht Zeit",
            "Geduld"
          ],
          "guidance": {
            "idea": "Niemand kommt in einer Woche vom Handschlag zum eingespielten Alltag. Menschen ändern ihre Arbeitsweise so schnell, wie sie lernen, und dazu braucht es freigehaltene Stunden, jemanden, der es in Gang hält, und einen festen Tag für den Blick zurück. Schreiben Sie die Schritte auf, nicht den Wunsch.",
            "facts": [
              "Die Abschnitte, mit Daten.",
              "Die Stunden, die jede Seite freihält, und wessen Stunden es sind.",
              "Wer es in Gang hält.",
              "Wie oft Sie zurückblicken, und wann das nächste Mal.",
              "Was Sie gesehen haben wollen, bevor Sie einen Schritt tiefer gehen."
            ],
            "questions": {
              "them": [
                "In welchen Wochen des Jahres können sie nichts Neues aufnehmen?"
              ],
              "us": [
                "Welche drei Schritte kommen zuerst, und was wollen wir vor dem nächsten sehen?"
              ],
              "me": [
                "Wessen Stunden verspreche ich, wie viele in der Woche, und womit hören diese Leute dafür auf?"
              ]
            },
            "good": {
              "observation": "Von Oktober bis Weihnachten sind beide Dispositionen bis zur letzten Stunde belegt. Zwei Versuche, in dieser Zeit Strecken zu ändern, waren binnen einer Woche rückgängig gemacht.",
              "principle": "Strecken ändern sich nur zwischen Februar und September. Jedes Unternehmen hält dafür einen Tag in der Woche eines Disponenten frei. Fällt dieser Tag in einem Monat zweimal aus, so treffen sich die beiden Betriebsleiter binnen zehn Tagen und machen ihn wieder frei oder brechen die Änderung ab.",
              "why": "Es gibt einen Kalender, einen freigehaltenen Tag und eine Folge, wenn der Alltag diesen Tag verschluckt."
            },
            "weak": {
              "observation": "Eine gute Beziehung aufzubauen braucht Zeit.",
              "principle": "Wir geben der Zusammenarbeit die Zeit, die sie braucht.",
              "why": "Ohne Stunden, Namen und Daten nimmt der Alltag diese Zeit wieder weg."
            }
          }
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "relationship-first": {
          "title": "La relation d'abord",
          "aliases": [
            "D'abord la relation",
            "La relation avant le contrat",
            "Le contrat est une étape"
          ],
          "guidance": {
            "idea": "Une signature prend un après-midi, l'histoire qui l'entoure dure des années. On se souvient de la façon dont l'autre s'est conduit quand il n'y avait pas encore de contrat, et de qui est passé la semaine d'après. Apprenez d'abord à connaître les lieux, les habitudes et les soucis de l'autre : les conditions reposent alors sur quelque chose de solide, et elles en sont souvent meilleures.",
            "facts": [
              "Ce qui se passe avant la signature et ce qui se passe après, avec des dates.",
              "Les visites sur le lieu de travail de l'autre, et qui y va.",
              "L'atelier où cette charte a été écrite : quand, où, sous la conduite de qui, avec qui de chaque côté.",
              "Quels services de chaque côté en ont connaissance et la soutiennent.",
              "Les habitudes à respecter : les langues, les jours fériés, la façon dont on dit non là-bas.",
              "Ce que vous appellerez un succès un an après la signature."
            ],
            "questions": {
              "them": [
                "Que voudraient-ils que nous ayons vu de nos propres yeux avant de parler de prix ?",
                "Qui, de leur côté, devra vivre avec le résultat, et connaissons-nous ces personnes ?"
              ],
              "us": [
                "Quelles étapes viennent avant la signature, et que faisons-nous tous deux la semaine d'après ?",
                "Qu'ont appris nos équipes les unes chez les autres qu'aucun document ne dit ?"
              ],
              "me": [
                "Me félicite-t-on pour la date de signature, et quelle étape suis-je tenté de sauter pour la tenir ?"
              ]
            },
            "good": {
              "observation": "Quand Velmora Laiterie et Carvane Transports ont signé leur dernier contrat, aucun planificateur de Carvane n'avait jamais mis le pied sur un quai de Velmora, et personne de Velmora n'avait suivi une tournée de nuit. Il leur a fallu un an à tous deux pour comprendre pourquoi l'autre était en retard.",
              "principle": "Quatre personnes de chaque entreprise font une nuit de travail chez l'autre avant qu'un prix soit mis sur la table. Une grille de prix qui arrive plus tôt repart sans être lue. Si le temps manque, la date de signature recule ; les visites restent.",
              "why": "Chacun peut voir si les visites ont eu lieu, et le texte dit ce qui cède quand le temps manque."
            },
            "weak": {
              "observation": "Nous nous connaissons depuis des années.",
              "principle": "Nous signons avant la fin de l'année et nous travaillons ensuite à la relation.",
              "why": "La signature passe en premier, et pour la suite il n'y a ni étape ni nom."
            }
          }
        },
        "mutuality": {
          "title": "Réciprocité",
          "aliases": [
            "Bénéfice mutuel",
            "Avantage mutuel",
            "Gagnant-gagnant",
            "Eux nous moi"
          ],
          "guidance": {
            "idea": "L'autre reste attentif tant qu'il y trouve quelque chose. Si tout le gain finit d'un seul côté, l'autre livre ce que dit le contrat et pas un coup de téléphone de plus. Commencez donc par leur gain, passez à ce que vous ne pouvez atteindre qu'ensemble, et mettez votre propre liste en dernier.",
            "facts": [
              "Ce que chaque partie y gagne, dans les mots qu'elle emploierait elle-même.",
              "À quoi chacune le remarquera : un chiffre, une date, une plainte qui cesse.",
              "Qui, de chaque côté, dit si cela s'est réalisé.",
              "Les objectifs d'un seul service qui pourraient tout gâcher, et à qui ils appartiennent."
            ],
            "questions": {
              "them": [
                "Quand leur direction demande à quoi nous servons, que voulons-nous qu'ils puissent répondre ?",
                "Laquelle de nos exigences leur coûte plus qu'elle ne nous rapporte ?"
              ],
              "us": [
                "Que pouvons-nous atteindre seulement à deux, et quel jour le verrions-nous ?"
              ],
              "me": [
                "Quel gain m'est indispensable, et qu'est-ce que je demande seulement parce que c'était sur la liste de l'an dernier ?"
              ]
            },
            "good": {
              "observation": "Velmora économise le plus quand les camions partent à la minute ; Carvane gagne le plus quand ils ne rentrent pas à vide. Jusqu'ici, chacun a payé pour une habitude de l'autre.",
              "principle": "Une économie sur une ligne est partagée à parts égales pendant deux ans, quel que soit l'auteur de l'idée. Un changement qui fait perdre une entreprise ne commence qu'après la signature de son propre responsable de ligne.",
              "why": "La part, la durée et la personne qui peut dire non sont nommées, si bien qu'un litige se règle en une réunion."
            },
            "weak": {
              "observation": "Les deux parties tirent profit de la collaboration.",
              "principle": "Le gagnant-gagnant est le fondement de tout ce que nous faisons.",
              "why": "Personne ne dirait le contraire, et rien ne dit qui gagne quoi ni à quoi on le verrait."
            }
          }
        },
        "interests-objectives": {
          "title": "Intérêts et objectifs",
          "aliases": [
            "Objectifs et intérêts",
            "Objectifs communs"
          ],
          "guidance": {
            "idea": "Un objectif est ce que l'on veut atteindre ; l'intérêt est la raison qui est derrière. Deux organisations peuvent partager un objectif pour des raisons bien différentes et se fâcher le jour où ces raisons divergent. Dites les raisons à voix haute, même les gênantes, et convenez d'avance de ce qui se passe là où elles se heurtent.",
            "facts": [
              "Les raisons qu'a chaque partie d'être là, et ce qui la retient.",
              "Les objectifs de chaque partie, avec un chiffre et une date.",
              "L'objectif que vous partagez tous.",
              "Là où ils se heurtent, et qui tranche."
            ],
            "questions": {
              "them": [
                "Sur quoi leur direction est-elle jugée cette année, et qu'y voit-on de notre travail ?",
                "Que ne peuvent-ils pas dire devant nous, même si nous pourrions le deviner ?"
              ],
              "us": [
                "Où nos objectifs s'aident-ils, et où l'un paie-t-il le succès de l'autre ?",
                "De quel chiffre serions-nous fiers tous les deux dans deux ans ?"
              ],
              "me": [
                "Qu'est-ce que je veux vraiment ici, et quelle part ne leur ai-je pas encore dite ?"
              ]
            },
            "good": {
              "observation": "Les deux entreprises veulent moins de plaintes des magasins. Carvane doit aussi remplacer la moitié de ses camions d'ici 2028 et a besoin pour cela d'engagements longs ; les propriétaires de Velmora n'en permettent aucun au-delà de deux ans.",
              "principle": "Quand un camion demande un engagement de plus de deux ans, les deux directeurs financiers fixent une valeur résiduelle sous trente jours. D'ici là, aucun camion n'est commandé et aucune ligne n'est mise en concurrence.",
              "why": "Le conflit est sur la table, deux personnes en répondent, et le texte dit ce qui ne se fait pas en attendant."
            },
            "weak": {
              "observation": "Nos buts sont les mêmes.",
              "principle": "Les objectifs sont alignés là où cela a du sens.",
              "why": "La différence est cachée au lieu d'être nommée, et rien ne dit qui tranche ni quand."
            }
          }
        },
        "differences-opportunity": {
          "title": "Les différences sont une opportunité",
          "aliases": [
            "Les différences sont une chance",
            "La différence comme opportunité",
            "Complémentarité"
          ],
          "guidance": {
            "idea": "Si les deux parties savaient faire les mêmes choses aussi bien, la taille serait la seule raison de travailler ensemble. Ce qui vaut la peine, c'est ce que l'autre a et qui vous manque : un savoir-faire, un dépôt, une licence, de la patience. Cherchez la différence pour laquelle quelqu'un paierait, et mettez-la tôt à l'épreuve.",
            "facts": [
              "Ce que chaque partie apporte et que l'autre trouverait difficilement ailleurs.",
              "Quelle combinaison vaut de l'argent, et pour qui.",
              "Le premier essai : qui, quand, combien de temps, et le résultat qui décide.",
              "Si la taille est la seule raison, dites-le."
            ],
            "questions": {
              "them": [
                "Qu'est-ce qui est pour eux une routine et nous demanderait des années d'apprentissage ?"
              ],
              "us": [
                "Quelle combinaison du leur et du nôtre un client remarquerait-il ?",
                "Qu'essayons-nous d'abord, et quel résultat arrête ou élargit l'essai ?"
              ],
              "me": [
                "Qu'est-ce qui dort ici et serait utile là-bas ?"
              ]
            },
            "good": {
              "observation": "Carvane sait chaque après-midi quels camions rouleront à vide la nuit ; Velmora sait quels magasins prendraient une deuxième livraison. Aucune des deux listes ne vaut quelque chose à elle seule.",
              "principle": "Chaque année en mars et en septembre, les deux planificateurs choisissent une ligne et l'exploitent six semaines avec les deux listes. Une ligne qui rapporte plus reste. Une autre revient à l'ancien plan, sans qu'une réunion soit convoquée pour cela.",
              "why": "Le texte dit qui essaie quoi et quand, et le résultat décide au lieu de la voix la plus forte."
            },
            "weak": {
              "observation": "Les deux entreprises sont des leaders de leur secteur.",
              "principle": "Nous unissons nos forces et nous utilisons les synergies.",
              "why": "Il loue les deux parties et ne nomme aucune différence, si bien que personne ne sait quoi essayer lundi."
            }
          }
        },
        "differences-risk": {
          "title": "Les différences sont aussi un risque",
          "aliases": [
            "La différence comme risque",
            "Résistances",
            "Faire face aux résistances"
          ],
          "guidance": {
            "idea": "Ce qui est étranger passe vite pour faux. Une façon de travailler est refusée à cause de son origine, et ceux qui la refusent sont souvent ceux qui connaissent le mieux le métier. Traitez leur non comme une information : cherchez qui le dit et pourquoi, donnez une réponse, et attendez-vous à ce qu'ils aient raison.",
            "facts": [
              "Les inquiétudes des gens de chaque côté, dans leurs propres mots.",
              "Qui les a, et ce qui s'est révélé derrière.",
              "La réponse à chacune : ce qui a été changé, ou pourquoi rien ne l'a été, et quand.",
              "Qui écoute quand la prochaine se présente."
            ],
            "questions": {
              "them": [
                "Laquelle de nos habitudes fait soupirer leurs équipes ?"
              ],
              "us": [
                "Qu'avons-nous refusé l'un de l'autre jusqu'ici, et était-ce l'idée ou son auteur ?"
              ],
              "me": [
                "Laquelle de mes objections tomberait si l'idée venait de ma propre équipe ?"
              ]
            },
            "good": {
              "observation": "L'équipe de quai de Velmora a refusé deux fois les lecteurs portables de Carvane. La raison est apparue au troisième entretien : dans la chambre froide tout le monde porte des gants, et avec des gants personne ne peut presser les touches.",
              "principle": "Quand une équipe refuse la même idée pour la deuxième fois, les deux chefs d'équipe observent ensemble le travail sous cinq jours ouvrés. L'équipe reçoit la réponse par écrit : changé, ou maintenu et pourquoi. Jusque-là, tout reste comme avant.",
              "why": "Le refus déclenche quelque chose en quelques jours, et rien n'est imposé à l'équipe avant la réponse."
            },
            "weak": {
              "observation": "Il y a une certaine résistance à la nouvelle façon de travailler.",
              "principle": "La résistance doit être surmontée par une bonne communication.",
              "why": "Il prend l'objection pour le problème, si bien que personne n'apprend ce qu'elle disait."
            }
          }
        },
        "trust": {
          "title": "Confiance",
          "aliases": [
            "La confiance",
            "Niveau de confiance"
          ],
          "guidance": {
            "idea": "La confiance met du temps à grandir, demandez-en donc autant que le travail en réclame. Pour acheter du sel, il faut un prix, une date et une qualité clairs et guère plus ; pour laisser une autre entreprise entrer dans ses comptes ou dans son réseau, il en faut beaucoup. Nommez le niveau nécessaire et celui qui existe, et décrivez la conduite à laquelle les deux parties le reconnaissent.",
            "facts": [
              "Le niveau nécessaire et celui qui existe (simple, moyen ou élevé).",
              "Ce qui le rend nécessaire : le risque, l'argent, la dépendance de l'un envers l'autre.",
              "La conduite ou les garanties qui le montrent.",
              "S'il y a un écart, la prochaine étape et qui la fait."
            ],
            "questions": {
              "them": [
                "Que mettent-ils en jeu s'ils nous croient et que nous avons tort ?"
              ],
              "us": [
                "Quelles deux ou trois choses chacun de nous ferait-il de façon visible pour monter d'un niveau, et cela en vaut-il la peine ?"
              ],
              "me": [
                "Dormirais-je aussi bien avec une garantie, et si oui, pourquoi est-ce que je demande de la confiance ?"
              ]
            },
            "good": {
              "observation": "Une citerne de lait arrêtée six heures est perdue, et cela fait 14 000 EUR. L'une ou l'autre entreprise peut en être la cause, et seul le relevé de température montre laquelle. Un niveau moyen de confiance y suffit ; des comptes ouverts n'ajouteraient rien.",
              "principle": "Les relevés de température et les heures de quai sont ouverts aux deux entreprises à toute heure ; les comptes de coûts restent fermés. Qui gâche un chargement le dit le jour même. Qui paie se décide à la réunion du mois, et jamais la nuit au téléphone.",
              "why": "Il trace la limite entre l'ouvert et le fermé et décrit ce que fait une partie fiable un mauvais jour."
            },
            "weak": {
              "observation": "La confiance est la base de toute bonne collaboration.",
              "principle": "Nous communiquons de façon ouverte et honnête et comptons les uns sur les autres.",
              "why": "Il n'y a ni niveau, ni conduite, ni limite, et chacun y met donc ce qui l'arrange."
            }
          }
        },
        "fit": {
          "title": "À chaque contexte sa collaboration",
          "aliases": [
            "Forme de la collaboration",
            "La forme suit la prestation"
          ],
          "guidance": {
            "idea": "Du papier d'imprimante, un transport de nuit et un nouveau logiciel appellent trois façons différentes de travailler ensemble. Aucune forme n'est la meilleure ; l'une convient à ce qui est livré. Choisissez-la pour chaque prestation, dites pourquoi, et prenez la forme la plus légère partout où elle suffit.",
            "facts": [
              "Ce qui est livré, et à quel point c'est courant ou nouveau.",
              "Le genre et la profondeur de collaboration choisis pour cela, et la raison.",
              "Les prestations pour lesquelles le choix est autre, chacune avec sa forme.",
              "Quel événement vous fait revoir ce choix."
            ],
            "questions": {
              "them": [
                "Comment livrent-ils cela d'habitude, et avec quels clients cela va-t-il le mieux ?"
              ],
              "us": [
                "Quelles parties sont une simple livraison, et lesquelles ne se font que côte à côte ?"
              ],
              "me": [
                "Qu'est-ce qui irait mal si nous le commandions simplement sur un tarif ?"
              ]
            },
            "good": {
              "observation": "Les tournées de nuit sont un travail courant qui suit un horaire. L'outil de planification est nouveau pour les deux entreprises et change chaque mois.",
              "principle": "Les tournées se commandent selon l'horaire et se paient au kilomètre. L'outil de planification est construit par une équipe de cinq personnes des deux entreprises. Un travail d'un troisième genre ne commence qu'après que les deux directeurs d'exploitation ont écrit laquelle des deux formes il prend.",
              "why": "Chaque genre de travail a sa forme, et une porte arrête le prochain qui voudrait entrer sans en avoir une."
            },
            "weak": {
              "observation": "La collaboration compte dans toutes nos prestations.",
              "principle": "Nous travaillons en étroite collaboration comme une seule équipe dans tout ce que nous faisons.",
              "why": "Il demande partout la forme la plus chère, même là où un bon de commande suffirait."
            }
          }
        },
        "attitude": {
          "title": "Tout le monde n'est pas un ami",
          "aliases": [
            "Attitude des parties",
            "Ami ou ennemi"
          ],
          "guidance": {
            "idea": "La plupart d'entre nous préféreraient être amis. Pourtant les intérêts se heurtent, les responsables changent, et celui qui a le dessus peut s'en servir. Ce n'est pas une honte mais un cas auquel se préparer. Dites comment les parties se tiennent aujourd'hui l'une face à l'autre, ce qui protège la plus faible, et ce qui vous rendrait plus prudents, ou moins.",
            "facts": [
              "Là où vos intérêts se heurtent.",
              "Qui dépend le plus de qui.",
              "Ce qui protège chaque partie : une voie d'escalade, une voie de sortie, des limites à ce qui est partagé.",
              "Le signe que le climat a changé, qui peut alors agir, et comment vous retrouvez le chemin."
            ],
            "questions": {
              "them": [
                "Qu'est-ce qui pourrait les pousser à agir contre nous, même s'ils nous aiment bien ?"
              ],
              "us": [
                "À quoi chacun de nous verrait-il que le climat a changé, et que faisons-nous ce jour-là ?"
              ],
              "me": [
                "Lequel de mes gestes ressemble à une menace, vu de leur chaise ?"
              ]
            },
            "good": {
              "observation": "Velmora fait un tiers du chiffre d'affaires de Carvane ; Carvane est l'un des cinq transporteurs que Velmora peut appeler. Les deux le savent, et cela se sent dans chaque discussion de prix.",
              "principle": "Aucune des deux entreprises n'annonce un appel d'offres ou la fin d'un service dans une réunion de prix. Si l'une le fait, les tarifs en cours restent quatre mois, et rien n'est partagé au-delà du contrat jusqu'à ce que les deux directeurs généraux se soient vus.",
              "why": "Il décrit le geste hostile lui-même, ce qui suit aussitôt, et comment les deux reviennent à la normale."
            },
            "weak": {
              "observation": "Nous nous entendons très bien.",
              "principle": "Les problèmes entre nous sont résolus dans un esprit amical.",
              "why": "Il aide les jours où personne n'en a besoin."
            }
          }
        },
        "not-partnership": {
          "title": "Le partenariat n'est pas un modèle client-fournisseur",
          "aliases": [
            "Client et fournisseur ne sont pas partenaires",
            "Relation commerciale"
          ],
          "guidance": {
            "idea": "Qui achète veut payer moins et qui vend veut gagner plus : en cela ils tirent en sens opposés, et il n'y a rien de mal à cela. Des partenaires au sens plein partagent un seul résultat et tiennent ou tombent avec lui. Si l'on emploie ce mot pour une simple fourniture, la prochaine discussion de prix a un goût de trahison ; avec des mots simples, elle reste une discussion de prix.",
            "facts": [
              "Ce qu'est la relation : client et fournisseur, une alliance, ou autre chose.",
              "La tension autour de l'argent, en une phrase.",
              "Ce que vous partagez, pour que cela ne se perde pas dans cette tension.",
              "Comment les parties se nomment dans les lettres et les comptes rendus."
            ],
            "questions": {
              "them": [
                "Comment nous appelle-t-on dans leurs rapports internes ?"
              ],
              "us": [
                "Jusqu'où voulons-nous la même chose, et à partir d'où l'un gagne-t-il ce que l'autre paie ?"
              ],
              "me": [
                "Quand je dis partenaire, quelle faveur est-ce que j'espère ?"
              ]
            },
            "good": {
              "observation": "Un centime par kilomètre fait passer 38 000 EUR par an d'une entreprise à l'autre. Des camions qui partent à l'heure et des marchandises qui arrivent entières valent de l'argent pour les deux.",
              "principle": "Les prix sont sur la table en mai et en novembre, entre les deux directeurs commerciaux, et dans aucune autre réunion. Dans les lettres et les comptes rendus, les entreprises se nomment client et transporteur.",
              "why": "Le prix et le quotidien restent séparés, et les mots sur le papier ne promettent pas plus que la relation ne tient."
            },
            "weak": {
              "observation": "Nous nous voyons comme des partenaires.",
              "principle": "En partenaires stratégiques, nous plaçons l'intérêt de l'autre en premier.",
              "why": "Aucun acheteur et aucun vendeur ne tient cela dans une discussion de prix, et qui l'a cru se sent trompé."
            }
          }
        },
        "time": {
          "title": "Cela prend du temps",
          "aliases": [
            "Temps et processus",
            "Le changement prend du temps",
            "Patience et durée"
          ],
          "guidance": {
            "idea": "Personne ne passe en une semaine d'une poignée de main à une routine bien rodée. Les gens changent leur façon de travailler à la vitesse où ils apprennent, et il y faut des heures réservées, quelqu'un qui entretient le mouvement, et un jour fixe pour regarder en arrière. Écrivez les étapes, pas le souhait.",
            "facts": [
              "Les phases, avec des dates.",
              "Les heures que chaque partie réserve, et de qui elles sont.",
              "Qui entretient le mouvement.",
              "Combien de fois vous regardez en arrière, et quand la prochaine fois.",
              "Ce que vous voulez avoir vu avant d'aller une étape plus loin."
            ],
            "questions": {
              "them": [
                "Quelles semaines de l'année ne peuvent-ils rien entreprendre de nouveau ?"
              ],
              "us": [
                "Quelles trois étapes viennent d'abord, et que voulons-nous voir avant la suivante ?"
              ],
              "me": [
                "De qui sont les heures que je promets, combien par semaine, et que cesseront de faire ces personnes ?"
              ]
            },
            "good": {
              "observation": "D'octobre à Noël, les deux équipes de planification sont prises jusqu'à la dernière heure. Deux essais de changer des lignes en cette saison ont été défaits en une semaine.",
              "principle": "Les lignes ne changent qu'entre février et septembre. Chaque entreprise y réserve un jour par semaine d'un planificateur. Si ce jour se perd deux fois en un mois, les deux directeurs d'exploitation se voient sous dix jours et le libèrent de nouveau ou arrêtent le changement.",
              "why": "Il y a un calendrier, un jour réservé, et une suite quand le quotidien prend ce jour."
            },
            "weak": {
              "observation": "Construire une bonne relation prend du temps.",
              "principle": "Nous donnons à la collaboration le temps dont elle a besoin.",
              "why": "Sans heures, sans noms et sans dates, le quotidien reprend ce temps."
            }
          }
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "relationship-first": {
          "title": "Eerst de relatie",
          "aliases": [
            "De relatie gaat voor",
            "De relatie voor de overeenkomst",
            "De overeenkomst is een mijlpaal"
          ],
          "guidance": {
            "idea": "Ondertekenen duurt een middag, het verhaal eromheen jaren. Mensen onthouden hoe de ander zich gedroeg toen er nog geen contract was, en of er in de week daarna iemand langskwam. Leer eerst elkaars werkplek, gewoonten en zorgen kennen: dan rusten de afspraken ergens op, en meestal worden ze ook beter.",
            "facts": [
              "Wat er voor en na de ondertekening gebeurt, met data.",
              "De bezoeken aan elkaars werkplek, en wie er meegaat.",
              "De bijeenkomst waarin dit charter is geschreven: wanneer, waar, onder wiens leiding, wie er van elke kant was.",
              "Welke afdelingen aan elke kant ervan weten en erachter staan.",
              "Gewoonten om rekening mee te houden: talen, feestdagen, de manier waarop men daar nee zegt.",
              "Wat u een jaar na de ondertekening een succes zult noemen."
            ],
            "questions": {
              "them": [
                "Wat moeten wij volgens hen met eigen ogen hebben gezien voordat we over de prijs praten?",
                "Wie moet aan hun kant met het resultaat leven, en kennen wij die mensen?"
              ],
              "us": [
                "Welke stappen komen voor de ondertekening, en wat doen we allebei in de week erna?",
                "Wat hebben onze teams bij elkaar geleerd dat in geen enkel document staat?"
              ],
              "me": [
                "Word ik geprezen om de datum van ondertekening, en welke stap ben ik geneigd daarvoor over te slaan?"
              ]
            },
            "good": {
              "observation": "Toen Velmora Zuivel en Carvane Transport hun vorige contract tekenden, had geen planner van Carvane ooit op een laadperron van Velmora gestaan en was niemand van Velmora een nacht meegereden. Beide hadden een jaar nodig om te begrijpen waarom de ander te laat was.",
              "principle": "Van elk bedrijf werken vier mensen een nachtdienst bij de ander voordat er een prijs op tafel komt. Een prijsblad dat eerder komt, gaat ongelezen terug. Wordt de tijd krap, dan schuift de datum van ondertekening op; de bezoeken blijven staan.",
              "why": "Iedereen kan zien of de bezoeken er zijn geweest, en er staat wat wijkt als de tijd krap wordt."
            },
            "weak": {
              "observation": "We kennen elkaar al jaren.",
              "principle": "We tekenen voor het einde van het jaar en werken daarna aan de relatie.",
              "why": "De handtekening gaat voor, en voor de tijd erna is er geen stap en geen naam."
            }
          }
        },
        "mutuality": {
          "title": "Wederkerigheid",
          "aliases": [
            "Wederzijds voordeel",
            "Wederzijds belang",
            "Zij wij ik"
          ],
          "guidance": {
            "idea": "De ander blijft opletten zolang er voor hem iets in zit. Komt alle winst aan een kant terecht, dan levert de ander wat in het contract staat en geen telefoontje meer. Begin dus met hun voordeel, ga verder met wat alleen samen lukt, en zet uw eigen lijst achteraan.",
            "facts": [
              "Wat elke kant erbij wint, in de woorden die die kant zelf zou kiezen.",
              "Waaraan elk dat merkt: een getal, een datum, een klacht die ophoudt.",
              "Wie aan elke kant zegt of het is uitgekomen.",
              "Doelen van een enkele afdeling die het kunnen bederven, en van wie die zijn."
            ],
            "questions": {
              "them": [
                "Als hun directeur vraagt waar wij goed voor zijn, wat moeten zij dan kunnen antwoorden?",
                "Welke van onze eisen kost hen meer dan zij ons oplevert?"
              ],
              "us": [
                "Wat kunnen we alleen samen bereiken, en op welke dag zouden we dat zien?"
              ],
              "me": [
                "Welk voordeel kan ik niet missen, en wat vraag ik alleen omdat het vorig jaar ook op de lijst stond?"
              ]
            },
            "good": {
              "observation": "Velmora bespaart het meest als vrachtwagens op de minuut vertrekken; Carvane verdient het meest als ze niet leeg terugrijden. Tot nu toe betaalde elk voor een gewoonte van de ander.",
              "principle": "Een besparing op een route wordt twee jaar lang half om half verdeeld, van wie het idee ook kwam. Een verandering waarvan een bedrijf slechter wordt, begint pas als de routemanager van dat bedrijf heeft getekend.",
              "why": "Er staat een deel, een periode en wie nee kan zeggen, dus een geschil over een besparing eindigt in een gesprek."
            },
            "weak": {
              "observation": "Beide partijen hebben baat bij de samenwerking.",
              "principle": "Win-win is het fundament van alles wat we doen.",
              "why": "Niemand zou het tegendeel beweren, en er staat niet wie wat wint of hoe iemand dat merkt."
            }
          }
        },
        "interests-objectives": {
          "title": "Belangen en doelstellingen",
          "aliases": [
            "Doelstellingen en belangen",
            "Belangen en doelen",
            "Gezamenlijke doelen"
          ],
          "guidance": {
            "idea": "Een doelstelling is wat iemand wil bereiken; het belang is de reden erachter. Twee organisaties kunnen om heel verschillende redenen hetzelfde willen en ruzie krijgen op de dag dat die redenen uiteenlopen. Zeg de redenen hardop, ook de lastige, en spreek vooraf af wat er gebeurt waar ze botsen.",
            "facts": [
              "De redenen van elke kant om hier te zijn, en wat haar tegenhoudt.",
              "De doelstellingen van elke kant, met een getal en een datum.",
              "De doelstelling die u allen deelt.",
              "Waar deze botsen, en wie dat beslecht."
            ],
            "questions": {
              "them": [
                "Waarop wordt hun leiding dit jaar beoordeeld, en wat is daarin van ons werk te zien?",
                "Wat kunnen zij in een gesprek met ons niet zeggen, al zouden wij het kunnen raden?"
              ],
              "us": [
                "Waar helpen onze doelstellingen elkaar, en waar betaalt de een voor het succes van de ander?",
                "Op welk getal zouden we over twee jaar allebei trots zijn?"
              ],
              "me": [
                "Wat wil ik hier werkelijk, en welk deel daarvan heb ik hun nog niet verteld?"
              ]
            },
            "good": {
              "observation": "Beide bedrijven willen minder klachten van winkels. Carvane moet ook voor 2028 de helft van zijn vrachtwagens vervangen en heeft daar lange toezeggingen voor nodig; de eigenaren van Velmora staan er geen toe die langer dan twee jaar duren.",
              "principle": "Vraagt een vrachtwagen om een toezegging van meer dan twee jaar, dan spreken de beide hoofden financiën binnen dertig dagen een restwaarde af. Tot die tijd wordt er geen vrachtwagen besteld en geen route aanbesteed.",
              "why": "Het conflict ligt op tafel, twee mensen zijn ervoor verantwoordelijk, en er staat wat intussen niet gebeurt."
            },
            "weak": {
              "observation": "Onze doelen zijn dezelfde.",
              "principle": "Doelstellingen worden op elkaar afgestemd waar dat zinvol is.",
              "why": "Het verschil wordt verborgen in plaats van benoemd, dus niemand weet wie het beslecht en wanneer."
            }
          }
        },
        "differences-opportunity": {
          "title": "Verschillen zijn een kans",
          "aliases": [
            "Verschillen als kans",
            "Aanvullende sterke punten"
          ],
          "guidance": {
            "idea": "Als beide kanten hetzelfde even goed konden, was omvang de enige reden om samen te werken. De moeite waard is wat de ander heeft en u niet: een vak, een depot, een vergunning, geduld. Zoek het verschil waarvoor iemand zou betalen, en probeer het vroeg uit.",
            "facts": [
              "Wat elke kant meebrengt dat de ander elders moeilijk krijgt.",
              "Welke combinatie geld waard is, en voor wie.",
              "De eerste proef: wie, wanneer, hoe lang, en welk resultaat beslist.",
              "Is omvang de enige reden, zeg dat dan."
            ],
            "questions": {
              "them": [
                "Wat is voor hen dagelijks werk en zou ons jaren kosten om te leren?"
              ],
              "us": [
                "Welke combinatie van het hunne en het onze zou een klant opmerken?",
                "Wat proberen we het eerst, en welk resultaat beëindigt of verbreedt de proef?"
              ],
              "me": [
                "Wat ligt hier ongebruikt dat daar nuttig zou zijn?"
              ]
            },
            "good": {
              "observation": "Carvane weet elke middag welke vrachtwagens die nacht leeg rijden; Velmora weet welke winkels een tweede levering zouden nemen. Los van elkaar zijn beide lijsten niets waard.",
              "principle": "Elke maart en september kiezen de twee planners een route en rijden die zes weken met beide lijsten. Een route die meer oplevert, blijft. Een route die dat niet doet, gaat terug naar het oude plan zonder dat erover wordt vergaderd.",
              "why": "Er staat wie wat wanneer probeert, en het resultaat beslist in plaats van de luidste stem."
            },
            "weak": {
              "observation": "Beide bedrijven zijn toonaangevend in hun vak.",
              "principle": "We bundelen onze krachten en benutten synergie.",
              "why": "Het prijst beide kanten en noemt geen verschil, dus niemand weet wat hij maandag moet proberen."
            }
          }
        },
        "differences-risk": {
          "title": "Verschillen zijn ook een risico",
          "aliases": [
            "Verschillen als risico",
            "Weerstand",
            "Omgaan met weerstand"
          ],
          "guidance": {
            "idea": "Wat vreemd is, heet al snel verkeerd. Een werkwijze wordt afgewezen om waar zij vandaan komt, en wie haar afwijst, kent het werk vaak het best. Behandel dat nee als informatie: zoek uit wie het zegt en waarom, geef antwoord, en houd er rekening mee dat zij gelijk hebben.",
            "facts": [
              "De zorgen van de mensen aan elke kant, in hun eigen woorden.",
              "Wie ze heeft, en wat erachter bleek te zitten.",
              "Het antwoord op elk: wat er is veranderd, of waarom niets, en wanneer.",
              "Wie luistert als de volgende zorg opkomt."
            ],
            "questions": {
              "them": [
                "Bij welke van onze gewoonten zuchten hun mensen?"
              ],
              "us": [
                "Wat hebben we tot nu toe van elkaar afgewezen, en lag dat aan het idee of aan de afzender?"
              ],
              "me": [
                "Welk bezwaar zou ik laten vallen als het idee uit mijn eigen team kwam?"
              ]
            },
            "good": {
              "observation": "De laadploeg van Velmora weigerde de handscanners van Carvane twee keer. In het derde gesprek kwam de reden: in het koelhuis draagt iedereen handschoenen, en daarmee kan niemand de toetsen indrukken.",
              "principle": "Wijst een ploeg hetzelfde idee voor de tweede keer af, dan kijken beide ploegleiders binnen vijf werkdagen samen mee bij het werk. De ploeg krijgt schriftelijk antwoord: veranderd, of gehouden en waarom. Tot dan blijft alles zoals het was.",
              "why": "De weigering zet binnen enkele dagen iets in gang, en voor het antwoord wordt de ploeg niets opgedrongen."
            },
            "weak": {
              "observation": "Er is enige weerstand tegen de nieuwe werkwijze.",
              "principle": "Weerstand moet door goede communicatie worden overwonnen.",
              "why": "Het houdt het bezwaar voor het probleem, dus niemand hoort waar het over ging."
            }
          }
        },
        "trust": {
          "title": "Vertrouwen",
          "aliases": [
            "Mate van vertrouwen",
            "Niveau van vertrouwen"
          ],
          "guidance": {
            "idea": "Vertrouwen groeit langzaam, vraag er dus zoveel van als het werk nodig heeft. Wie zout koopt, heeft een duidelijke prijs, datum en kwaliteit nodig en weinig meer; wie een ander in zijn boeken of zijn netwerk laat, heeft veel nodig. Noem het niveau dat nodig is en het niveau dat er is, en beschrijf het gedrag waaraan beide kanten het zien.",
            "facts": [
              "Het niveau dat nodig is en het niveau dat er is (basis, gemiddeld of hoog).",
              "Waarom het nodig is: het risico, het geld, hoe afhankelijk de een van de ander is.",
              "Het gedrag of de waarborgen waaruit het blijkt.",
              "Is er een gat, dan de volgende stap en wie die zet."
            ],
            "questions": {
              "them": [
                "Wat zetten zij op het spel als zij ons geloven en wij ongelijk blijken te hebben?"
              ],
              "us": [
                "Welke twee of drie dingen zou elk van ons zichtbaar moeten doen om een niveau hoger te komen, en is dat het waard?"
              ],
              "me": [
                "Zou ik met een garantie even goed slapen, en zo ja, waarom vraag ik dan om vertrouwen?"
              ]
            },
            "good": {
              "observation": "Een tank melk die zes uur stilstaat, is verloren, en dat is EUR 14.000. Elk van beide bedrijven kan het veroorzaken, en alleen het temperatuurlogboek laat zien wie het was. Een gemiddeld niveau van vertrouwen is hiervoor genoeg; open boeken zouden niets toevoegen.",
              "principle": "Temperatuurlogboeken en laadtijden zijn op elk uur voor beide bedrijven open; de kostenboeken blijven gesloten. Wie een lading bederft, zegt dat dezelfde dag. Wie betaalt, wordt in het maandelijkse overleg beslist en nooit 's nachts aan de telefoon.",
              "why": "Het trekt de grens tussen open en gesloten en beschrijft wat een betrouwbare kant op een slechte dag doet."
            },
            "weak": {
              "observation": "Vertrouwen is de basis van elke goede samenwerking.",
              "principle": "We communiceren open en eerlijk en rekenen op elkaar.",
              "why": "Er is geen niveau, geen gedrag en geen grens, dus elk vult in wat hem uitkomt."
            }
          }
        },
        "fit": {
          "title": "Passende samenwerkingsvorm",
          "aliases": [
            "Vorm van samenwerking",
            "Passende vorm van samenwerking",
            "De vorm volgt de levering"
          ],
          "guidance": {
            "idea": "Printpapier, nachtelijk vervoer en nieuwe software vragen om drie verschillende manieren van samenwerken. Geen vorm is de beste; een vorm past bij wat er wordt geleverd. Kies haar per dienst, zeg waarom, en neem de lichtere vorm overal waar die volstaat.",
            "facts": [
              "Wat er wordt geleverd, en hoe gewoon of hoe nieuw het is.",
              "De soort en de diepte van de samenwerking die daarvoor is gekozen, en de reden.",
              "Diensten waarvoor de keuze anders is, elk met een eigen vorm.",
              "Welke gebeurtenis u opnieuw naar de keuze laat kijken."
            ],
            "questions": {
              "them": [
                "Hoe leveren zij dit gewoonlijk, en bij welke klanten gaat het het best?"
              ],
              "us": [
                "Welke delen zijn gewone levering, en welke lukken alleen zij aan zij?"
              ],
              "me": [
                "Wat zou er misgaan als we dit gewoon uit een prijslijst bestelden?"
              ]
            },
            "good": {
              "observation": "De nachtritten zijn standaardwerk met een dienstregeling. Het planprogramma is voor beide bedrijven nieuw en verandert elke maand.",
              "principle": "Ritten worden per dienstregeling besteld en per kilometer betaald. Het planprogramma wordt gebouwd door een team van vijf mensen uit beide bedrijven. Werk van een derde soort begint pas als beide hoofden operatie hebben opgeschreven welke van de twee vormen het krijgt.",
              "why": "Elk soort werk heeft zijn vorm, en er staat een poort voor het volgende soort dat zonder vorm naar binnen wil."
            },
            "weak": {
              "observation": "Samenwerking is belangrijk in al onze diensten.",
              "principle": "We werken in alles wat we doen als een team nauw samen.",
              "why": "Het vraagt overal om de duurste vorm, ook waar een bestelformulier genoeg is."
            }
          }
        },
        "attitude": {
          "title": "Niet iedereen is een vriend",
          "aliases": [
            "Houding van de partijen",
            "Vriend of vijand"
          ],
          "guidance": {
            "idea": "De meesten van ons zijn liever vrienden. Toch botsen belangen, wisselen managers, en kan wie de overhand heeft daar gebruik van maken. Dat is geen schande maar een geval om op voorbereid te zijn. Zeg hoe de kanten nu tegenover elkaar staan, wat de zwakkere beschermt, en wat u voorzichtiger zou maken, of minder voorzichtig.",
            "facts": [
              "Waar uw belangen botsen.",
              "Wie meer afhankelijk is van wie.",
              "Wat elke kant beschermt: een weg om te escaleren, een weg naar buiten, grenzen aan wat wordt gedeeld.",
              "Het teken dat de stemming is omgeslagen, wie dan mag handelen, en hoe u de weg terug vindt."
            ],
            "questions": {
              "them": [
                "Wat zou hen ertoe kunnen brengen tegen ons te handelen, ook al mogen ze ons graag?"
              ],
              "us": [
                "Waaraan zou elk van ons merken dat de stemming is omgeslagen, en wat doen we op die dag?"
              ],
              "me": [
                "Welke stap van mij ziet er vanaf hun stoel uit als een dreiging?"
              ]
            },
            "good": {
              "observation": "Velmora is een derde van de omzet van Carvane; Carvane is een van vijf vervoerders die Velmora kan bellen. Beide weten het, en het is in elk gesprek over prijzen te voelen.",
              "principle": "Geen van beide bedrijven kondigt in een prijsgesprek een aanbesteding of het einde van een dienst aan. Gebeurt het toch, dan gelden de huidige tarieven nog vier maanden en wordt er buiten het contract niets gedeeld tot beide directeuren elkaar hebben gesproken.",
              "why": "Het beschrijft de vijandige zet zelf, wat er meteen volgt, en hoe beide weer gewoon verder kunnen."
            },
            "weak": {
              "observation": "We kunnen heel goed met elkaar opschieten.",
              "principle": "Problemen tussen ons worden in een vriendschappelijke sfeer opgelost.",
              "why": "Het helpt op de dagen waarop niemand het nodig heeft."
            }
          }
        },
        "not-partnership": {
          "title": "Partnerschap is geen klant-leveranciersmodel",
          "aliases": [
            "Een klant-leveranciersrelatie is geen partnerschap",
            "Zakelijke relatie"
          ],
          "guidance": {
            "idea": "Een koper wil minder betalen en een verkoper meer verdienen: daarin trekken zij ieder een andere kant op, en daar is niets mis mee. Partners in de volle betekenis delen een resultaat en staan of vallen ermee. Gebruikt men dat woord voor een gewone levering, dan voelt het volgende prijsgesprek als verraad; met gewone namen blijft het een prijsgesprek.",
            "facts": [
              "Wat de relatie is: klant en leverancier, een alliantie, of iets anders.",
              "De spanning over geld, in een zin.",
              "Wat u wel deelt, zodat dat niet in die spanning verloren gaat.",
              "Hoe de kanten elkaar in brieven en verslagen noemen."
            ],
            "questions": {
              "them": [
                "Hoe heten wij in hun interne rapporten?"
              ],
              "us": [
                "Tot welk punt willen we hetzelfde, en vanaf waar verdient de een wat de ander betaalt?"
              ],
              "me": [
                "Als ik partner zeg, op welke gunst hoop ik dan?"
              ]
            },
            "good": {
              "observation": "Een cent per kilometer verschuift EUR 38.000 per jaar van het ene bedrijf naar het andere. Vrachtwagens die op tijd vertrekken en waren die heel aankomen, zijn voor beide geld waard.",
              "principle": "Prijzen komen in mei en in november op tafel, tussen de twee commerciële hoofden, en in geen ander gesprek. In brieven en verslagen noemen de bedrijven elkaar klant en vervoerder.",
              "why": "Prijs en dagelijks werk blijven gescheiden, en de woorden op papier beloven niet meer dan de relatie houdt."
            },
            "weak": {
              "observation": "We zien elkaar als partners.",
              "principle": "Als strategische partners stellen we het belang van de ander voorop.",
              "why": "Geen koper en geen verkoper houdt die belofte in een prijsgesprek, en wie haar geloofde, voelt zich bedrogen."
            }
          }
        },
        "time": {
          "title": "Het kost tijd",
          "aliases": [
            "Tijd en proces",
            "Verandering kost tijd",
            "Geduld"
          ],
          "guidance": {
            "idea": "Niemand komt in een week van een handdruk tot een soepele routine. Mensen veranderen hun manier van werken in het tempo waarin zij leren, en dat vraagt gereserveerde uren, iemand die het gaande houdt, en een vaste dag om terug te kijken. Schrijf de stappen op, niet de wens.",
            "facts": [
              "De fasen, met data.",
              "De uren die elke kant reserveert, en van wie die uren zijn.",
              "Wie het gaande houdt.",
              "Hoe vaak u terugkijkt, en wanneer de volgende keer is.",
              "Wat u wilt hebben gezien voordat u een stap dieper gaat."
            ],
            "questions": {
              "them": [
                "In welke weken van het jaar kunnen zij niets nieuws aan?"
              ],
              "us": [
                "Welke drie stappen komen eerst, en wat willen we zien voordat de volgende komt?"
              ],
              "me": [
                "Wiens uren beloof ik, hoeveel per week, en waarmee houden die mensen dan op?"
              ]
            },
            "good": {
              "observation": "Van oktober tot Kerstmis zijn beide planteams tot het laatste uur bezet. Twee pogingen om in dat seizoen routes te veranderen, waren binnen een week teruggedraaid.",
              "principle": "Routes veranderen alleen tussen februari en september. Elk bedrijf reserveert er een dag per week van een planner voor. Valt die dag twee keer in een maand uit, dan komen de beide hoofden operatie binnen tien dagen bijeen en maken hem weer vrij of stoppen de verandering.",
              "why": "Er is een kalender, een gereserveerde dag, en een gevolg als het dagelijks werk die dag opeist."
            },
            "weak": {
              "observation": "Een goede relatie opbouwen kost tijd.",
              "principle": "We geven de samenwerking de tijd die zij nodig heeft.",
              "why": "Zonder uren, namen en data neemt het dagelijks werk die tijd weer terug."
            }
          }
        }
      }
    }
  }
};

const commercialAlliance: Catalog = {
  "catalog": 1,
  "id": "commercial-alliance",
  "title": "Commercial alliance",
  "about": "For two or more companies that go to market or develop something together and stay separate houses. The themes relate to common alliance life-cycle practice; titles and guidance are our own. Meant for `relationship: alliance`. A charter is a working agreement between people, not a contract.",
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
      "id": "strategic-rationale",
      "title": "Strategic rationale",
      "aliases": [
        "Why this alliance",
        "Rationale"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "interests-objectives"
      ],
      "guidance": {
        "idea": "An alliance is one of three ways: you could also build it or buy it. It is worth the trouble only as long as it beats the other two for each side. Write down why it does today, and what would change that.",
        "facts": [
          "Why neither building nor buying is the better way, for each side.",
          "The customers and markets it is for, and those it is not for.",
          "The event that would make you ask the question anew."
        ],
        "questions": {
          "them": [
            "What would they do if we had never called?"
          ],
          "us": [
            "For which customer is the two of us more than the sum?"
          ],
          "me": [
            "Would I start it again today, knowing what I know?"
          ]
        },
        "good": {
          "observation": "Hedda Seeds knows what barley needs and cannot build a sensor; Aurigo Sensors can measure a field and cannot say what the figures mean. Either could buy the missing half within four years.",
          "principle": "The alliance covers barley and oats in six countries until the harvest of 2031. If one of us wants to build the other's half, it says so a year ahead, and joint customers are told by both on the same day.",
          "why": "It has borders, an end, and a decent way of changing one's mind."
        },
        "weak": {
          "observation": "The alliance is of strategic importance.",
          "principle": "We combine forces to lead the market.",
          "why": "No reason is given that could ever stop being true."
        }
      }
    },
    {
      "id": "value-for-each",
      "title": "Value for each side",
      "aliases": [
        "Value proposition",
        "Mutual value"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "mutuality"
      ],
      "guidance": {
        "idea": "Every ally has a board that asks what it gets. If only one of them can answer, the alliance lives on borrowed time. Say what each side earns, learns or saves, when it shows, and what you do when one side waits too long.",
        "facts": [
          "The value for each side, with a figure and a year.",
          "What customers gain.",
          "What happens when one side stays behind its figure."
        ],
        "questions": {
          "them": [
            "Which figure will their board look for first?"
          ],
          "us": [
            "What is our joint customer ready to pay for?"
          ],
          "me": [
            "What do I need to see by next year to defend this at home?"
          ]
        },
        "good": {
          "observation": "Hedda earns from the second year on, when growers reorder. Aurigo earns at once, on the device, and then nothing for five years.",
          "principle": "A fifth of the device margin goes to Hedda in the first two years and a fifth of the reorder margin to Aurigo after that. If one company is more than 30 % below its plan for a year, the split is worked out anew by both finance heads before the next season.",
          "why": "The different rhythms are seen, balanced and corrected by named people."
        },
        "weak": {
          "observation": "Both companies benefit from the growing market.",
          "principle": "Value is shared fairly.",
          "why": "Neither the value nor the share can be told from it."
        }
      }
    },
    {
      "id": "complementary-strengths",
      "title": "Complementary strengths",
      "aliases": [
        "Complementary capabilities",
        "Joint capabilities"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "differences-opportunity"
      ],
      "guidance": {
        "idea": "You are allies because each can do what the other cannot. That stays true only if each keeps getting better at its own part and lets go of the rest. Say who does what, and who stops doing it.",
        "facts": [
          "What each side brings, and what it leaves to the other.",
          "What is done by both, and by whom.",
          "How you notice that a strength is fading."
        ],
        "questions": {
          "them": [
            "What are they better at than they think?"
          ],
          "us": [
            "Which work is done twice today?"
          ],
          "me": [
            "What should my people stop doing because the other side does it better?"
          ]
        },
        "good": {
          "observation": "Aurigo keeps three agronomists of its own, Hedda two engineers. Growers hear two opinions about one field and trust neither.",
          "principle": "Advice to growers comes from Hedda only, figures come from Aurigo only. Whoever is asked for the other half passes the question on within a working day. The three agronomists of Aurigo join the advice team for the season.",
          "why": "Each question has one home, and the doubled work ends visibly."
        },
        "weak": {
          "observation": "Our portfolios complement each other.",
          "principle": "Each party contributes its strengths.",
          "why": "It names no strength and nothing that anybody stops doing."
        }
      }
    },
    {
      "id": "governance",
      "title": "Governance",
      "aliases": [
        "Joint governance",
        "Alliance governance"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "relationship-first"
      ],
      "guidance": {
        "idea": "An alliance has no boss. What replaces one is a small group with a mandate, two alliance managers who talk every week, and sponsors who take the phone. Say who they are and what happens when one of them leaves.",
        "facts": [
          "The joint group: members, mandate, rhythm.",
          "The alliance manager on each side, and how much of their week it takes.",
          "The sponsors, and how they are replaced."
        ],
        "questions": {
          "them": [
            "Who over there gets things done, whatever the chart says?"
          ],
          "us": [
            "What can the joint group decide without going home to ask?"
          ],
          "me": [
            "Do I give my own alliance manager enough power to be of use?"
          ]
        },
        "good": {
          "observation": "In the first season eleven people from both companies met every fortnight, and each decision was taken again at home.",
          "principle": "A group of four decides on everything below EUR 50,000; its word needs no second approval in either company. Each alliance manager gives three days a week. When one leaves, the other sits in on the choice of the successor.",
          "why": "It sets a limit, ends the second round at home and looks after the handover."
        },
        "weak": {
          "observation": "A joint steering committee exists.",
          "principle": "Good governance is essential for the alliance.",
          "why": "It praises governance and contains none."
        }
      }
    },
    {
      "id": "culture",
      "title": "Culture",
      "aliases": [
        "Cultural fit",
        "Ways of working"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "differences-risk"
      ],
      "guidance": {
        "idea": "One house decides at lunch and the other in writing; one says no aloud and the other by not answering. Neither is wrong, and each drives the other mad. Name the three habits that clash, and agree how you deal with just these.",
        "facts": [
          "The habits that clash, told without blame.",
          "What each side does differently in joint work.",
          "Who helps newcomers to understand the other house."
        ],
        "questions": {
          "them": [
            "What do they tell each other about us after a meeting?"
          ],
          "us": [
            "Which misunderstanding have we had three times?"
          ],
          "me": [
            "Which of my habits takes them longest to get used to?"
          ]
        },
        "good": {
          "observation": "At Hedda silence after a proposal means no; at Aurigo it means yes. Two launches were prepared on one side only because of that.",
          "principle": "Every proposal between the companies ends with a date. Until then each side answers yes, no or later in one line; no line means no, in both houses. New members of the joint team spend their second week in the other company.",
          "why": "The one habit that did harm has a rule, and newcomers learn the rest on the spot."
        },
        "weak": {
          "observation": "Our cultures are different but compatible.",
          "principle": "We respect each other's culture.",
          "why": "Respect does not tell anyone how to read a silence."
        }
      }
    },
    {
      "id": "trust",
      "title": "Trust",
      "aliases": [
        "Trust level",
        "Level of trust"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Allies show each other plans that would hurt in the wrong hands. How much has to be shown follows from the work, and it grows with what you have seen of each other. Say what is open today, what opens next, and what would close it.",
        "facts": [
          "What is open between you, and what stays closed.",
          "The proof that opens the next door.",
          "What a breach would be, and what follows from it."
        ],
        "questions": {
          "them": [
            "What would they lose if something they told us got out?"
          ],
          "us": [
            "Which door could we open next season, and what has to have happened by then?"
          ],
          "me": [
            "What do I keep closed out of habit?"
          ]
        },
        "good": {
          "observation": "Aurigo needs Hedda's trial results a year before they are published; in a rival's hands they would be worth a breeding line. So far nothing has leaked.",
          "principle": "Trial results are open to six named people at Aurigo, device plans to six at Hedda. A seventh is added by both alliance managers together. If something gets out, both lists shrink to two until the sponsors know how it happened.",
          "why": "It says what is open, to whom, how that grows, and what a leak sets off."
        },
        "weak": {
          "observation": "The alliance is built on trust.",
          "principle": "We share information openly.",
          "why": "Nobody shares everything; the line is drawn in secret instead of together."
        }
      }
    },
    {
      "id": "decision-rights",
      "title": "Decision rights",
      "aliases": [
        "Who decides",
        "Decision making"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Between equals the slowest decision wins, unless you have said who decides what. Go through the last twenty decisions you needed, give each kind to one person, and keep the common ones few.",
        "facts": [
          "Kinds of decisions, and who takes each.",
          "Decisions that need both, and why.",
          "How long a decision may take, and what holds if it takes longer."
        ],
        "questions": {
          "them": [
            "Which decision do they wait for from us most often?"
          ],
          "us": [
            "Which decisions did we take together although one would have done?"
          ],
          "me": [
            "Which decision do I want to share only to be able to stop it?"
          ]
        },
        "good": {
          "observation": "Setting the price for a grower took five weeks on average, as both sales heads wanted to sign. Growers sow within three.",
          "principle": "Hedda's sales head sets prices for growers up to 500 hectares, Aurigo's sets those for larger estates. Each may go down to the floor that both agree every January. Below the floor both sign within three days, or the answer is no.",
          "why": "One person decides each case, the common ones are few, and time cannot run out unnoticed."
        },
        "weak": {
          "observation": "Decisions are taken by consensus.",
          "principle": "Important decisions are taken jointly.",
          "why": "Everything is important to somebody, so everything waits."
        }
      }
    },
    {
      "id": "information-ip",
      "title": "Information and intellectual property",
      "aliases": [
        "Intellectual property",
        "Information sharing",
        "Data and IP"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "recommended",
        "collaborative": "recommended",
        "integrated": "recommended"
      },
      "guidance": {
        "idea": "What each brought stays its own, that is the easy part. What grows out of the joint work is where allies part in anger: data, inventions, names of customers. Settle in plain words who may do what with it, then let the lawyers write it.",
        "facts": [
          "What each side brought, and keeps.",
          "Who owns what is made together, and who may use it for what.",
          "What becomes of data and names after the end."
        ],
        "questions": {
          "them": [
            "Which of their crown jewels do our people come near in daily work?"
          ],
          "us": [
            "What will exist in two years that neither of us owns today?"
          ],
          "me": [
            "What would I want to take with me if it ended tomorrow?"
          ]
        },
        "good": {
          "observation": "The field data belongs to the growers, the model behind it has been trained on Hedda's trials with Aurigo's devices. Nobody can take it apart again.",
          "principle": "The model belongs to both in equal parts. Each may use it for its own crops; a licence to anybody else needs both signatures. After the end each keeps a copy of the last state and trains it on its own data only.",
          "why": "It treats the one thing that cannot be divided, during the alliance and after it."
        },
        "weak": {
          "observation": "Intellectual property is important to both parties.",
          "principle": "IP matters are dealt with in a spirit of trust.",
          "why": "That spirit is gone on the day when the first licence is sold."
        }
      }
    },
    {
      "id": "conflict-escalation",
      "title": "Conflict and escalation",
      "aliases": [
        "Conflict resolution",
        "Dealing with conflict"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "attitude"
      ],
      "guidance": {
        "idea": "Conflicts between allies are normal, because nobody above both can settle them. They do harm when they stay below the surface or jump straight to the top. Build a short stair: who tries first, how long, who is next, and who helps.",
        "facts": [
          "The steps, with names and days.",
          "What goes on in the meantime, so that customers do not notice.",
          "The neutral person or office at the end of the stair."
        ],
        "questions": {
          "them": [
            "How would we find out that they are angry?"
          ],
          "us": [
            "Which conflict did we solve well, and what made it possible?"
          ],
          "me": [
            "Do I go over somebody's head when I am in a hurry?"
          ]
        },
        "good": {
          "observation": "Twice a quarrel about one grower reached both owners within a day, past six people who could have settled it. It took a month to calm the owners.",
          "principle": "A conflict starts with the two people who have it, for five days; then the alliance managers, for ten; then the sponsors, with a mediator whom both pay. Whoever skips a step is sent back. The customer is served as before in all that time.",
          "why": "Each step has people and days, and the shortcut is refused."
        },
        "weak": {
          "observation": "Conflicts have been rare so far.",
          "principle": "Conflicts are resolved amicably at the lowest possible level.",
          "why": "It names neither the level nor the day on which the next one takes over."
        }
      }
    },
    {
      "id": "health-check",
      "title": "Health check",
      "aliases": [
        "Alliance health check",
        "Relationship review"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "time"
      ],
      "guidance": {
        "idea": "Sales tell how last year was; the mood tells how next year will be. Ask a few people on both sides the same few questions on a fixed day, put the answers side by side, and talk about where they differ most.",
        "facts": [
          "Who is asked what, and when.",
          "How the answers are shown, so that nobody is exposed.",
          "What follows from a gap, and by when."
        ],
        "questions": {
          "them": [
            "Which question are they afraid that we ask?"
          ],
          "us": [
            "Where did our answers differ most last time, and what came of it?"
          ],
          "me": [
            "Whom on my side have I never asked?"
          ]
        },
        "good": {
          "observation": "Aurigo's people gave the alliance an 8 last spring, Hedda's a 5. Sales had never been better. In summer Hedda's best adviser asked for another post.",
          "principle": "Each November 15 people per company answer the same eight questions without names. Where the averages differ by two points or more, the alliance managers bring one proposal each by Christmas, and one of them starts in January.",
          "why": "It looks at both sides in the same way, and a gap leads to a step with a date."
        },
        "weak": {
          "observation": "We are satisfied with the alliance.",
          "principle": "The health of the alliance is monitored.",
          "why": "There is no day, nobody who asks, and nothing follows."
        }
      }
    },
    {
      "id": "transform-or-exit",
      "title": "Transform or exit",
      "aliases": [
        "Exit and transformation",
        "Ending the alliance"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Every alliance ends or turns into something else: larger, smaller, a purchase, a farewell. That is no failure. What hurts is to find out that nobody has thought of it. Say when you decide, which ways there are, and how you part.",
        "facts": [
          "The dates on which you decide whether to go on, and in which form.",
          "Events that bring the decision forward, such as a sale of one company.",
          "What customers, people and data can count on at the end."
        ],
        "questions": {
          "them": [
            "What would they need in order to let us go without anger?"
          ],
          "us": [
            "Which form could this have in five years, if it goes very well?"
          ],
          "me": [
            "Do I hold on because it works, or because I started it?"
          ]
        },
        "good": {
          "observation": "The devices stay in the ground for seven years, the agreement runs for five. A grower who buys today will be served by somebody whom nobody has named yet.",
          "principle": "In May 2029 both boards choose: widen, go on, or end. Whatever they choose, Aurigo serves each device for seven years and Hedda reads its figures as long. If either company is sold, the choice comes forward to the next quarter.",
          "why": "The decision has a date and a trigger, and growers are safe whichever way it goes."
        },
        "weak": {
          "observation": "The alliance is meant for the long term.",
          "principle": "Termination is governed by the contract.",
          "why": "The contract says how to stop, not how to leave growers and people in good order."
        }
      }
    }
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "strategic-rationale": {
          "title": "Strategischer Grund",
          "aliases": [
            "Warum diese Allianz"
          ]
        },
        "value-for-each": {
          "title": "Wert für jede Seite",
          "aliases": [
            "Beiderseitiger Wert"
          ]
        },
        "complementary-strengths": {
          "title": "Ergänzende Stärken",
          "aliases": [
            "Gemeinsame Fähigkeiten"
          ]
        },
        "governance": {
          "title": "Steuerung",
          "aliases": [
            "Gemeinsame Steuerung"
          ]
        },
        "culture": {
          "title": "Kultur",
          "aliases": [
            "Arbeitsweisen"
          ]
        },
        "trust": {
          "title": "Vertrauen",
          "aliases": [
            "Grad des Vertrauens"
          ]
        },
        "decision-rights": {
          "title": "Entscheidungsrechte",
          "aliases": [
            "Wer entscheidet"
          ]
        },
        "information-ip": {
          "title": "Information und geistiges Eigentum",
          "aliases": [
            "Geistiges Eigentum"
          ]
        },
        "conflict-escalation": {
          "title": "Konflikt und Eskalation",
          "aliases": [
            "Umgang mit Konflikten"
          ]
        },
        "health-check": {
          "title": "Wie geht es der Allianz",
          "aliases": [
            "Zwischenprüfung"
          ]
        },
        "transform-or-exit": {
          "title": "Umgestalten oder aussteigen",
          "aliases": [
            "Ende der Allianz"
          ]
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "strategic-rationale": {
          "title": "Raison stratégique",
          "aliases": [
            "Pourquoi cette alliance"
          ]
        },
        "value-for-each": {
          "title": "Valeur pour chaque partie",
          "aliases": [
            "Valeur mutuelle"
          ]
        },
        "complementary-strengths": {
          "title": "Forces complémentaires",
          "aliases": [
            "Capacités communes"
          ]
        },
        "governance": {
          "title": "Gouvernance",
          "aliases": [
            "Gouvernance commune"
          ]
        },
        "culture": {
          "title": "La culture",
          "aliases": [
            "Façons de travailler"
          ]
        },
        "trust": {
          "title": "Confiance",
          "aliases": [
            "Niveau de confiance"
          ]
        },
        "decision-rights": {
          "title": "Droits de décision",
          "aliases": [
            "Qui décide"
          ]
        },
        "information-ip": {
          "title": "Information et propriété intellectuelle",
          "aliases": [
            "Propriété intellectuelle"
          ]
        },
        "conflict-escalation": {
          "title": "Conflit et escalade",
          "aliases": [
            "Faire face aux conflits"
          ]
        },
        "health-check": {
          "title": "Bilan de santé",
          "aliases": [
            "Comment va l'alliance"
          ]
        },
        "transform-or-exit": {
          "title": "Transformer ou sortir",
          "aliases": [
            "Fin de l'alliance"
          ]
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "strategic-rationale": {
          "title": "Strategische reden",
          "aliases": [
            "Waarom deze alliantie"
          ]
        },
        "value-for-each": {
          "title": "Waarde voor elke kant",
          "aliases": [
            "Wederzijdse waarde"
          ]
        },
        "complementary-strengths": {
          "title": "Aanvullende sterke punten",
          "aliases": [
            "Gezamenlijke vermogens"
          ]
        },
        "governance": {
          "title": "Besturing",
          "aliases": [
            "Gezamenlijke besturing"
          ]
        },
        "culture": {
          "title": "Cultuur",
          "aliases": [
            "Manieren van werken"
          ]
        },
        "trust": {
          "title": "Vertrouwen",
          "aliases": [
            "Mate van vertrouwen"
          ]
        },
        "decision-rights": {
          "title": "Beslissingsbevoegdheden",
          "aliases": [
            "Wie beslist"
          ]
        },
        "information-ip": {
          "title": "Informatie en intellectueel eigendom",
          "aliases": [
            "Intellectueel eigendom"
          ]
        },
        "conflict-escalation": {
          "title": "Conflict en escalatie",
          "aliases": [
            "Omgaan met conflicten"
          ]
        },
        "health-check": {
          "title": "Hoe gaat het met de alliantie",
          "aliases": [
            "Tussentijdse keuring"
          ]
        },
        "transform-or-exit": {
          "title": "Omvormen of uittreden",
          "aliases": [
            "De alliantie beëindigen"
          ]
        }
      }
    }
  }
};

const lifeCycle8: Catalog = {
  "catalog": 1,
  "id": "life-cycle-8",
  "title": "Life cycle in eight stages",
  "about": "One page of principles for each stage of a collaboration, for organisations that run a management system for collaborative relationships. Themes ordered along the life-cycle stages described in ISO 44001:2017. Not a copy of the standard and no statement of conformity; buy the standard for its requirements. A charter is a working agreement between people, not a contract.",
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
      "id": "awareness",
      "title": "Awareness: why collaborate here",
      "aliases": [
        "Operational awareness"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "fit"
      ],
      "guidance": {
        "idea": "Working closely together costs hours, patience and some freedom. It pays off in a few places and is a burden in the rest. Before anybody is invited, say which place this is, who stands behind it, and what you will leave alone.",
        "facts": [
          "The reason why an ordinary order does not do here.",
          "Who in each organisation answers for the collaboration.",
          "The places in which you deliberately keep it simple."
        ],
        "questions": {
          "them": [
            "For what would they call us first, and for what would they rather be left in peace?"
          ],
          "us": [
            "What can we not reach with orders and invoices alone?"
          ],
          "me": [
            "Who in my own house would be surprised to hear of this?"
          ]
        },
        "good": {
          "observation": "Pumping stations of Westmarsh Water fail mostly where three firms work on one pump and none sees the whole. In the purchase of new pumps nothing of the kind has been seen.",
          "principle": "Westmarsh Water and Orrin Pumps work together on the 22 stations along the dyke and nowhere else. A further station joins after the heads of operations of both have signed one page with the reason.",
          "why": "It draws a border around the collaboration and names who may move it."
        },
        "weak": {
          "observation": "Collaboration is the future of our industry.",
          "principle": "We look for collaboration wherever possible.",
          "why": "A reason for everything is a reason for nothing, and nobody can refuse."
        }
      }
    },
    {
      "id": "knowledge",
      "title": "Knowledge: what we know of the need and the market",
      "aliases": [
        "Knowledge of the market",
        "Market knowledge"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "interests-objectives"
      ],
      "guidance": {
        "idea": "Plans fail on things that somebody knew. Put on the table what each side knows of the need, the technology, the risks and the alternatives, mark what is only believed, and decide who finds out the rest.",
        "facts": [
          "The need in figures, and how sure they are.",
          "The alternatives on the market, including going on as today.",
          "The three largest gaps in what you know, with a name and a date for each."
        ],
        "questions": {
          "them": [
            "What do they know about our need that we have never asked?"
          ],
          "us": [
            "Which of our assumptions would hurt most if it were wrong?"
          ],
          "me": [
            "What have I kept to myself because it makes my plan look weaker?"
          ]
        },
        "good": {
          "observation": "Orrin knows how its pumps age in salt water; Westmarsh knows how often each one starts on a stormy day. Put side by side, the two lists explained nine of eleven failures.",
          "principle": "Each assumption in the plan carries a name and a date. One that is not confirmed by its date stops the step that rests on it, and the two project leads take it up the same week.",
          "why": "An open question has an owner, and it blocks what depends on it instead of being forgotten."
        },
        "weak": {
          "observation": "We know the market well.",
          "principle": "Knowledge is shared between the parties.",
          "why": "Neither what is known nor who shares it can be read from this."
        }
      }
    },
    {
      "id": "self-assessment",
      "title": "Our own readiness",
      "aliases": [
        "Internal assessment"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "Many collaborations break inside one of the houses: legal was not asked, the people on the night shift were never told, the bonus scheme rewards the opposite. Look at your own skills, habits and targets before you judge the other side, and tell them what you found.",
        "facts": [
          "Departments that have to take part, and whether they want to.",
          "Skills and hours that are missing, and when they will be there.",
          "Rules and bonuses of your own that work against the collaboration."
        ],
        "questions": {
          "them": [
            "What would they say we are not ready for?"
          ],
          "us": [
            "Which weakness of each side does the other have to know about?"
          ],
          "me": [
            "Which habit of my department would I not want to meet as a supplier?"
          ]
        },
        "good": {
          "observation": "Westmarsh pays its crews by the number of stations visited, which punishes the careful ones. Orrin has two engineers who speak with customers and eleven who would rather not.",
          "principle": "Each party lists three things at home that stand in the way and shows the list to the other before the first joint month. A point that is still there after half a year goes on the agenda of both boards.",
          "why": "Both sides show their weak spots, and what stays undone moves up by itself."
        },
        "weak": {
          "observation": "Our organisation is fully committed.",
          "principle": "All departments support the collaboration.",
          "why": "It says what one would like to hear and leaves nothing to check."
        }
      }
    },
    {
      "id": "selection",
      "title": "Choosing each other",
      "aliases": [
        "Partner selection"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "fit"
      ],
      "guidance": {
        "idea": "Price and references tell whether somebody can deliver. Whether you can stand a bad day together is another matter, and it has to be looked at from both ends: the other side also chooses you. Say by what both of you decide.",
        "facts": [
          "What counts beside price and references, for each side.",
          "How you try it out before you commit.",
          "What rules somebody out, however good the offer is."
        ],
        "questions": {
          "them": [
            "Why would they choose us, given that they can choose?"
          ],
          "us": [
            "Which shared piece of work would show within weeks whether we fit?"
          ],
          "me": [
            "Whom do I favour already, and what would change my mind?"
          ]
        },
        "good": {
          "observation": "The lowest bid for the dyke stations came from a firm whose engineers refused to ride along on a call. Orrin's bid was third, and its engineers came twice, on a Sunday.",
          "principle": "Before either party commits for more than a year, mixed crews run two stations for eight weeks. Both crews vote on their own side; a no from either ends the talks, and the price is not discussed again.",
          "why": "Both sides choose, the trial is short, and the people who do the work can stop it."
        },
        "weak": {
          "observation": "We chose a strong supplier.",
          "principle": "Selection follows a transparent and fair procedure.",
          "why": "It describes a tender and says nothing about whether the two fit."
        }
      }
    },
    {
      "id": "working-together",
      "title": "Working together: joint governance",
      "aliases": [
        "Joint governance"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "relationship-first"
      ],
      "guidance": {
        "idea": "Somebody has to decide on a Tuesday afternoon, with both sides in the room or on the phone. Say who these people are, what they may decide alone, and where a dispute goes when they cannot. Small bodies with real power beat large ones with minutes.",
        "facts": [
          "The joint bodies: who sits there, how often they meet, what they decide.",
          "What each lead may decide without asking.",
          "The steps of escalation, with a time limit for each."
        ],
        "questions": {
          "them": [
            "Whom do they have to ask before they can say yes, and how long does that take?"
          ],
          "us": [
            "Which decisions must never wait for a meeting?"
          ],
          "me": [
            "Which decision am I ready to leave to somebody who does not report to me?"
          ]
        },
        "good": {
          "observation": "In the storm of last November a pump waited nine hours, because Westmarsh's dispatcher and Orrin's shift lead each needed a signature from home.",
          "principle": "Dispatcher and shift lead together may spend up to EUR 15,000 on a stormy night without asking anybody. Both report at eight the next morning. A dispute between them goes to the two heads of operations, who answer within a day.",
          "why": "Two named roles can act with a limit, and the way up has a clock."
        },
        "weak": {
          "observation": "A steering committee has been set up.",
          "principle": "Issues will be escalated to the appropriate level.",
          "why": "No level, no person and no time limit is named."
        }
      }
    },
    {
      "id": "value-creation",
      "title": "Creating value and improving",
      "aliases": [
        "Continual improvement"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "differences-opportunity"
      ],
      "guidance": {
        "idea": "After the first year the easy gains are gone and routine sets in. New value comes when people may try something, when a failed trial costs nobody their name, and when it is clear beforehand who gets the gain.",
        "facts": [
          "How ideas get in, and who answers them by when.",
          "Time and money for trials, per side.",
          "How a gain is measured and split."
        ],
        "questions": {
          "them": [
            "Which idea did they bring us that we never answered?"
          ],
          "us": [
            "What do we try this quarter, and what would make us stop?"
          ],
          "me": [
            "Would I still propose it if the saving went to them?"
          ]
        },
        "good": {
          "observation": "Fitters of both companies had been saying for years that the bearings are greased too often. Nobody gained from listening, as the grease is paid by the visit.",
          "principle": "An idea from any crew gets a yes, a no or a trial within three weeks. What a trial saves in its first two years is split in half, and visits that fall away are paid at half rate in that time.",
          "why": "Ideas get an answer by a date, and the side that loses income has no reason to bury them."
        },
        "weak": {
          "observation": "Innovation is a priority for both parties.",
          "principle": "We continuously look for improvements.",
          "why": "There is no time, no money and no answer for the person with the idea."
        }
      }
    },
    {
      "id": "staying-together",
      "title": "Staying together: measure and adapt",
      "aliases": [
        "Monitoring",
        "Measure and adapt"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "time"
      ],
      "guidance": {
        "idea": "Collaborations seldom break in a quarrel; they go stale. Look at a few signs on fixed days: results, the mood on both sides, changes in the houses. And agree beforehand what you do when one of the signs turns.",
        "facts": [
          "The few figures and questions you look at, and when.",
          "Who asks them on each side.",
          "What happens when a sign turns, or when a key person leaves."
        ],
        "questions": {
          "them": [
            "What would they answer if a stranger asked how it is going?"
          ],
          "us": [
            "Which sign would tell us a year early that it is going wrong?"
          ],
          "me": [
            "When did I last ask a person over there who has no title?"
          ]
        },
        "good": {
          "observation": "Downtime looked fine for a year while Orrin changed its contact three times. Crews on both sides had stopped calling each other long before the figures turned.",
          "principle": "In March and September ten people of each side answer six questions. If the two averages are more than one point apart, the leads swap places for a day within the month. Each new contact spends a first week with the other side.",
          "why": "It looks at both sides on fixed days and says what a difference sets off."
        },
        "weak": {
          "observation": "Good monitoring is important.",
          "principle": "Performance will be reviewed regularly.",
          "why": "It does not say what is looked at, by whom, or what follows."
        }
      }
    },
    {
      "id": "exit",
      "title": "Exit and transition",
      "aliases": [
        "Exit strategy",
        "Disengagement"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "guidance": {
        "idea": "A good end is prepared at the beginning, while everybody still wishes each other well. Those who know how they could leave stay more calmly. Say what ends the work, what each side hands over, and how you will speak of it.",
        "facts": [
          "Events that end the work or start a talk about it.",
          "Notice, and what goes on during it.",
          "What is handed over, to whom, and who pays.",
          "Promises that hold after the end."
        ],
        "questions": {
          "them": [
            "What would they lose on the day we leave, and how could we soften that?"
          ],
          "us": [
            "What would each of us want to read about the end in a trade paper?"
          ],
          "me": [
            "Do I keep anything back so that they cannot leave?"
          ]
        },
        "good": {
          "observation": "The settings of 22 stations are in Orrin's system and the history of each pump is in Westmarsh's. Without both, a successor starts blind.",
          "principle": "Every January each party exports its half to a shared archive, whether or not anybody thinks of leaving. Notice is twelve months; until its last day crews work as before, and neither party recruits the other's people.",
          "why": "The handover is practised every year, and the last months have rules of their own."
        },
        "weak": {
          "observation": "Nobody expects the collaboration to end.",
          "principle": "In case of termination the parties will cooperate in good faith.",
          "why": "On that day good faith is scarce, and nothing has been prepared."
        }
      }
    }
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "awareness": {
          "title": "Bewusstsein: warum hier zusammenarbeiten",
          "aliases": [
            "Warum zusammenarbeiten"
          ]
        },
        "knowledge": {
          "title": "Wissen: was wir über Bedarf und Markt wissen",
          "aliases": [
            "Kenntnis des Marktes"
          ]
        },
        "self-assessment": {
          "title": "Sind wir selbst bereit",
          "aliases": [
            "Selbsteinschätzung"
          ]
        },
        "selection": {
          "title": "Einander wählen",
          "aliases": [
            "Auswahl der Partner"
          ]
        },
        "working-together": {
          "title": "Zusammenarbeiten: gemeinsame Steuerung",
          "aliases": [
            "Gemeinsame Steuerung"
          ]
        },
        "value-creation": {
          "title": "Wert schaffen und verbessern",
          "aliases": [
            "Ständige Verbesserung"
          ]
        },
        "staying-together": {
          "title": "Zusammenbleiben: messen und anpassen",
          "aliases": [
            "Messen und anpassen"
          ]
        },
        "exit": {
          "title": "Ausstieg und Übergang",
          "aliases": [
            "Ausstiegsstrategie"
          ]
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "awareness": {
          "title": "Prise de conscience : pourquoi collaborer ici",
          "aliases": [
            "Pourquoi collaborer"
          ]
        },
        "knowledge": {
          "title": "Connaissance : ce que nous savons du besoin et du marché",
          "aliases": [
            "Connaissance du marché"
          ]
        },
        "self-assessment": {
          "title": "Notre propre préparation",
          "aliases": [
            "Auto-évaluation"
          ]
        },
        "selection": {
          "title": "Se choisir",
          "aliases": [
            "Choix du partenaire"
          ]
        },
        "working-together": {
          "title": "Travailler ensemble : un pilotage commun",
          "aliases": [
            "Pilotage commun"
          ]
        },
        "value-creation": {
          "title": "Créer de la valeur et s'améliorer",
          "aliases": [
            "Amélioration continue"
          ]
        },
        "staying-together": {
          "title": "Rester ensemble : mesurer et ajuster",
          "aliases": [
            "Mesurer et ajuster"
          ]
        },
        "exit": {
          "title": "Sortie et transition",
          "aliases": [
            "Stratégie de sortie"
          ]
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "awareness": {
          "title": "Bewustwording: waarom hier samenwerken",
          "aliases": [
            "Waarom samenwerken"
          ]
        },
        "knowledge": {
          "title": "Kennis: wat we weten van de behoefte en de markt",
          "aliases": [
            "Kennis van de markt"
          ]
        },
        "self-assessment": {
          "title": "Zijn wij zelf klaar",
          "aliases": [
            "Zelfbeoordeling"
          ]
        },
        "selection": {
          "title": "Elkaar kiezen",
          "aliases": [
            "Partnerkeuze"
          ]
        },
        "working-together": {
          "title": "Samenwerken: gezamenlijke besturing",
          "aliases": [
            "Gezamenlijke besturing"
          ]
        },
        "value-creation": {
          "title": "Waarde scheppen en verbeteren",
          "aliases": [
            "Voortdurend verbeteren"
          ]
        },
        "staying-together": {
          "title": "Bij elkaar blijven: meten en bijsturen",
          "aliases": [
            "Meten en bijsturen"
          ]
        },
        "exit": {
          "title": "Afscheid en overdracht",
          "aliases": [
            "Uittreding en overdracht"
          ]
        }
      }
    }
  }
};

const minimal3: Catalog = {
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
            "Which gain is indispensable for me, and what do I ask for only because it stood on last year's list?"
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
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "mutuality": {
          "title": "Gegenseitigkeit",
          "aliases": [
            "Wechselseitigkeit",
            "Gegenseitiger Nutzen",
            "Beiderseitiger Nutzen",
            "Sie wir ich"
          ],
          "guidance": {
            "idea": "Die andere Seite bleibt aufmerksam, solange für sie etwas dabei ist. Landet der ganze Gewinn auf einer Seite, so liefert die andere, was im Vertrag steht, und keinen Anruf mehr. Beginnen Sie deshalb mit ihrem Gewinn, gehen Sie zu dem weiter, was nur gemeinsam gelingt, und stellen Sie die eigene Liste ans Ende.",
            "facts": [
              "Was jede Seite gewinnt, in den Worten, die diese Seite selbst wählen würde.",
              "Woran sie es merkt: eine Zahl, ein Datum, eine Beschwerde, die aufhört.",
              "Wer auf jeder Seite sagt, ob es eingetreten ist.",
              "Ziele einer einzelnen Abteilung, die es verderben könnten, und wem sie gehören."
            ],
            "questions": {
              "them": [
                "Wenn ihre Geschäftsführung fragt, wozu wir gut sind, was sollen sie antworten können?",
                "Welche unserer Forderungen kostet sie mehr, als sie uns bringt?"
              ],
              "us": [
                "Was können nur wir beide zusammen erreichen, und an welchem Tag würden wir es sehen?"
              ],
              "me": [
                "Auf welchen Gewinn kann ich nicht verzichten, und was verlange ich nur, weil es letztes Jahr auf der Liste stand?"
              ]
            },
            "good": {
              "observation": "Velmora spart am meisten, wenn Lastwagen auf die Minute abfahren; Carvane verdient am meisten, wenn sie nicht leer zurückfahren. Bisher hat jeder für eine Gewohnheit des anderen bezahlt.",
              "principle": "Eine Ersparnis auf einer Strecke wird zwei Jahre lang hälftig geteilt, wessen Idee es auch war. Eine Änderung, die ein Unternehmen schlechter stellt, beginnt erst, wenn dessen eigener Streckenleiter unterschrieben hat.",
              "why": "Anteil, Dauer und wer Nein sagen kann stehen fest, also endet ein Streit über eine Ersparnis in einem Gespräch."
            },
            "weak": {
              "observation": "Beide Seiten profitieren von der Zusammenarbeit.",
              "principle": "Win-win ist die Grundlage von allem, was wir tun.",
              "why": "Niemand würde das Gegenteil behaupten, und es steht nicht da, wer was gewinnt oder woran man es merkt."
            }
          }
        },
        "fit": {
          "title": "Die passende Form der Zusammenarbeit",
          "aliases": [
            "Passende Form der Zusammenarbeit",
            "Form der Zusammenarbeit",
            "Die Form folgt der Leistung"
          ],
          "guidance": {
            "idea": "Druckerpapier, nächtliche Transporte und ein neues Programm verlangen drei verschiedene Weisen der Zusammenarbeit. Keine Form ist die beste; eine passt zu dem, was geliefert wird. Wählen Sie sie für jede Leistung, sagen Sie warum, und nehmen Sie die leichtere Form, wo sie genügt.",
            "facts": [
              "Was geliefert wird, und wie gewöhnlich oder wie neu es ist.",
              "Art und Tiefe der Zusammenarbeit, die dafür gewählt sind, und der Grund.",
              "Leistungen, für die anders gewählt ist, jede mit ihrer eigenen Form.",
              "Bei welchem Ereignis Sie die Wahl neu ansehen."
            ],
            "questions": {
              "them": [
                "Wie liefern sie so etwas sonst, und bei welchen Kunden geht es am besten?"
              ],
              "us": [
                "Welche Teile sind einfache Lieferung, und welche gehen nur Seite an Seite?"
              ],
              "me": [
                "Was ginge schief, wenn wir es einfach nach Preisliste bestellten?"
              ]
            },
            "good": {
              "observation": "Die Nachttouren sind gewöhnliche Arbeit nach Fahrplan. Das Planungsprogramm ist für beide Unternehmen neu und ändert sich jeden Monat.",
              "principle": "Touren werden nach Fahrplan bestellt und nach Kilometern bezahlt. Das Planungsprogramm baut ein Team von fünf Leuten aus beiden Unternehmen. Arbeit einer dritten Art beginnt erst, wenn beide Betriebsleiter aufgeschrieben haben, welche der beiden Formen sie bekommt.",
              "why": "Jede Art von Arbeit hat ihre Form, und vor der nächsten steht ein Tor, durch das keine ohne Form kommt."
            },
            "weak": {
              "observation": "Zusammenarbeit ist bei allen unseren Leistungen wichtig.",
              "principle": "Wir arbeiten in allem, was wir tun, eng als ein Team zusammen.",
              "why": "Es verlangt überall die teuerste Form, auch da, wo ein Bestellformular genügt."
            }
          }
        },
        "time": {
          "title": "Es braucht Zeit",
          "aliases": [
            "Zeit und Prozess",
            "Veränderung braucht Zeit",
            "Geduld"
          ],
          "guidance": {
            "idea": "Niemand kommt in einer Woche vom Handschlag zum eingespielten Alltag. Menschen ändern ihre Arbeitsweise so schnell, wie sie lernen, und dazu braucht es freigehaltene Stunden, jemanden, der es in Gang hält, und einen festen Tag für den Blick zurück. Schreiben Sie die Schritte auf, nicht den Wunsch.",
            "facts": [
              "Die Abschnitte, mit Daten.",
              "Die Stunden, die jede Seite freihält, und wessen Stunden es sind.",
              "Wer es in Gang hält.",
              "Wie oft Sie zurückblicken, und wann das nächste Mal.",
              "Was Sie gesehen haben wollen, bevor Sie einen Schritt tiefer gehen."
            ],
            "questions": {
              "them": [
                "In welchen Wochen des Jahres können sie nichts Neues aufnehmen?"
              ],
              "us": [
                "Welche drei Schritte kommen zuerst, und was wollen wir vor dem nächsten sehen?"
              ],
              "me": [
                "Wessen Stunden verspreche ich, wie viele in der Woche, und womit hören diese Leute dafür auf?"
              ]
            },
            "good": {
              "observation": "Von Oktober bis Weihnachten sind beide Dispositionen bis zur letzten Stunde belegt. Zwei Versuche, in dieser Zeit Strecken zu ändern, waren binnen einer Woche rückgängig gemacht.",
              "principle": "Strecken ändern sich nur zwischen Februar und September. Jedes Unternehmen hält dafür einen Tag in der Woche eines Disponenten frei. Fällt dieser Tag in einem Monat zweimal aus, so treffen sich die beiden Betriebsleiter binnen zehn Tagen und machen ihn wieder frei oder brechen die Änderung ab.",
              "why": "Es gibt einen Kalender, einen freigehaltenen Tag und eine Folge, wenn der Alltag diesen Tag verschluckt."
            },
            "weak": {
              "observation": "Eine gute Beziehung aufzubauen braucht Zeit.",
              "principle": "Wir geben der Zusammenarbeit die Zeit, die sie braucht.",
              "why": "Ohne Stunden, Namen und Daten nimmt der Alltag diese Zeit wieder weg."
            }
          }
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "mutuality": {
          "title": "Réciprocité",
          "aliases": [
            "Bénéfice mutuel",
            "Avantage mutuel",
            "Gagnant-gagnant",
            "Eux nous moi"
          ],
          "guidance": {
            "idea": "L'autre reste attentif tant qu'il y trouve quelque chose. Si tout le gain finit d'un seul côté, l'autre livre ce que dit le contrat et pas un coup de téléphone de plus. Commencez donc par leur gain, passez à ce que vous ne pouvez atteindre qu'ensemble, et mettez votre propre liste en dernier.",
            "facts": [
              "Ce que chaque partie y gagne, dans les mots qu'elle emploierait elle-même.",
              "À quoi chacune le remarquera : un chiffre, une date, une plainte qui cesse.",
              "Qui, de chaque côté, dit si cela s'est réalisé.",
              "Les objectifs d'un seul service qui pourraient tout gâcher, et à qui ils appartiennent."
            ],
            "questions": {
              "them": [
                "Quand leur direction demande à quoi nous servons, que voulons-nous qu'ils puissent répondre ?",
                "Laquelle de nos exigences leur coûte plus qu'elle ne nous rapporte ?"
              ],
              "us": [
                "Que pouvons-nous atteindre seulement à deux, et quel jour le verrions-nous ?"
              ],
              "me": [
                "Quel gain m'est indispensable, et qu'est-ce que je demande seulement parce que c'était sur la liste de l'an dernier ?"
              ]
            },
            "good": {
              "observation": "Velmora économise le plus quand les camions partent à la minute ; Carvane gagne le plus quand ils ne rentrent pas à vide. Jusqu'ici, chacun a payé pour une habitude de l'autre.",
              "principle": "Une économie sur une ligne est partagée à parts égales pendant deux ans, quel que soit l'auteur de l'idée. Un changement qui fait perdre une entreprise ne commence qu'après la signature de son propre responsable de ligne.",
              "why": "La part, la durée et la personne qui peut dire non sont nommées, si bien qu'un litige se règle en une réunion."
            },
            "weak": {
              "observation": "Les deux parties tirent profit de la collaboration.",
              "principle": "Le gagnant-gagnant est le fondement de tout ce que nous faisons.",
              "why": "Personne ne dirait le contraire, et rien ne dit qui gagne quoi ni à quoi on le verrait."
            }
          }
        },
        "fit": {
          "title": "À chaque contexte sa collaboration",
          "aliases": [
            "Forme de la collaboration",
            "La forme suit la prestation"
          ],
          "guidance": {
            "idea": "Du papier d'imprimante, un transport de nuit et un nouveau logiciel appellent trois façons différentes de travailler ensemble. Aucune forme n'est la meilleure ; l'une convient à ce qui est livré. Choisissez-la pour chaque prestation, dites pourquoi, et prenez la forme la plus légère partout où elle suffit.",
            "facts": [
              "Ce qui est livré, et à quel point c'est courant ou nouveau.",
              "Le genre et la profondeur de collaboration choisis pour cela, et la raison.",
              "Les prestations pour lesquelles le choix est autre, chacune avec sa forme.",
              "Quel événement vous fait revoir ce choix."
            ],
            "questions": {
              "them": [
                "Comment livrent-ils cela d'habitude, et avec quels clients cela va-t-il le mieux ?"
              ],
              "us": [
                "Quelles parties sont une simple livraison, et lesquelles ne se font que côte à côte ?"
              ],
              "me": [
                "Qu'est-ce qui irait mal si nous le commandions simplement sur un tarif ?"
              ]
            },
            "good": {
              "observation": "Les tournées de nuit sont un travail courant qui suit un horaire. L'outil de planification est nouveau pour les deux entreprises et change chaque mois.",
              "principle": "Les tournées se commandent selon l'horaire et se paient au kilomètre. L'outil de planification est construit par une équipe de cinq personnes des deux entreprises. Un travail d'un troisième genre ne commence qu'après que les deux directeurs d'exploitation ont écrit laquelle des deux formes il prend.",
              "why": "Chaque genre de travail a sa forme, et une porte arrête le prochain qui voudrait entrer sans en avoir une."
            },
            "weak": {
              "observation": "La collaboration compte dans toutes nos prestations.",
              "principle": "Nous travaillons en étroite collaboration comme une seule équipe dans tout ce que nous faisons.",
              "why": "Il demande partout la forme la plus chère, même là où un bon de commande suffirait."
            }
          }
        },
        "time": {
          "title": "Cela prend du temps",
          "aliases": [
            "Temps et processus",
            "Le changement prend du temps",
            "Patience et durée"
          ],
          "guidance": {
            "idea": "Personne ne passe en une semaine d'une poignée de main à une routine bien rodée. Les gens changent leur façon de travailler à la vitesse où ils apprennent, et il y faut des heures réservées, quelqu'un qui entretient le mouvement, et un jour fixe pour regarder en arrière. Écrivez les étapes, pas le souhait.",
            "facts": [
              "Les phases, avec des dates.",
              "Les heures que chaque partie réserve, et de qui elles sont.",
              "Qui entretient le mouvement.",
              "Combien de fois vous regardez en arrière, et quand la prochaine fois.",
              "Ce que vous voulez avoir vu avant d'aller une étape plus loin."
            ],
            "questions": {
              "them": [
                "Quelles semaines de l'année ne peuvent-ils rien entreprendre de nouveau ?"
              ],
              "us": [
                "Quelles trois étapes viennent d'abord, et que voulons-nous voir avant la suivante ?"
              ],
              "me": [
                "De qui sont les heures que je promets, combien par semaine, et que cesseront de faire ces personnes ?"
              ]
            },
            "good": {
              "observation": "D'octobre à Noël, les deux équipes de planification sont prises jusqu'à la dernière heure. Deux essais de changer des lignes en cette saison ont été défaits en une semaine.",
              "principle": "Les lignes ne changent qu'entre février et septembre. Chaque entreprise y réserve un jour par semaine d'un planificateur. Si ce jour se perd deux fois en un mois, les deux directeurs d'exploitation se voient sous dix jours et le libèrent de nouveau ou arrêtent le changement.",
              "why": "Il y a un calendrier, un jour réservé, et une suite quand le quotidien prend ce jour."
            },
            "weak": {
              "observation": "Construire une bonne relation prend du temps.",
              "principle": "Nous donnons à la collaboration le temps dont elle a besoin.",
              "why": "Sans heures, sans noms et sans dates, le quotidien reprend ce temps."
            }
          }
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "mutuality": {
          "title": "Wederkerigheid",
          "aliases": [
            "Wederzijds voordeel",
            "Wederzijds belang",
            "Zij wij ik"
          ],
          "guidance": {
            "idea": "De ander blijft opletten zolang er voor hem iets in zit. Komt alle winst aan een kant terecht, dan levert de ander wat in het contract staat en geen telefoontje meer. Begin dus met hun voordeel, ga verder met wat alleen samen lukt, en zet uw eigen lijst achteraan.",
            "facts": [
              "Wat elke kant erbij wint, in de woorden die die kant zelf zou kiezen.",
              "Waaraan elk dat merkt: een getal, een datum, een klacht die ophoudt.",
              "Wie aan elke kant zegt of het is uitgekomen.",
              "Doelen van een enkele afdeling die het kunnen bederven, en van wie die zijn."
            ],
            "questions": {
              "them": [
                "Als hun directeur vraagt waar wij goed voor zijn, wat moeten zij dan kunnen antwoorden?",
                "Welke van onze eisen kost hen meer dan zij ons oplevert?"
              ],
              "us": [
                "Wat kunnen we alleen samen bereiken, en op welke dag zouden we dat zien?"
              ],
              "me": [
                "Welk voordeel kan ik niet missen, en wat vraag ik alleen omdat het vorig jaar ook op de lijst stond?"
              ]
            },
            "good": {
              "observation": "Velmora bespaart het meest als vrachtwagens op de minuut vertrekken; Carvane verdient het meest als ze niet leeg terugrijden. Tot nu toe betaalde elk voor een gewoonte van de ander.",
              "principle": "Een besparing op een route wordt twee jaar lang half om half verdeeld, van wie het idee ook kwam. Een verandering waarvan een bedrijf slechter wordt, begint pas als de routemanager van dat bedrijf heeft getekend.",
              "why": "Er staat een deel, een periode en wie nee kan zeggen, dus een geschil over een besparing eindigt in een gesprek."
            },
            "weak": {
              "observation": "Beide partijen hebben baat bij de samenwerking.",
              "principle": "Win-win is het fundament van alles wat we doen.",
              "why": "Niemand zou het tegendeel beweren, en er staat niet wie wat wint of hoe iemand dat merkt."
            }
          }
        },
        "fit": {
          "title": "Passende samenwerkingsvorm",
          "aliases": [
            "Vorm van samenwerking",
            "Passende vorm van samenwerking",
            "De vorm volgt de levering"
          ],
          "guidance": {
            "idea": "Printpapier, nachtelijk vervoer en nieuwe software vragen om drie verschillende manieren van samenwerken. Geen vorm is de beste; een vorm past bij wat er wordt geleverd. Kies haar per dienst, zeg waarom, en neem de lichtere vorm overal waar die volstaat.",
            "facts": [
              "Wat er wordt geleverd, en hoe gewoon of hoe nieuw het is.",
              "De soort en de diepte van de samenwerking die daarvoor is gekozen, en de reden.",
              "Diensten waarvoor de keuze anders is, elk met een eigen vorm.",
              "Welke gebeurtenis u opnieuw naar de keuze laat kijken."
            ],
            "questions": {
              "them": [
                "Hoe leveren zij dit gewoonlijk, en bij welke klanten gaat het het best?"
              ],
              "us": [
                "Welke delen zijn gewone levering, en welke lukken alleen zij aan zij?"
              ],
              "me": [
                "Wat zou er misgaan als we dit gewoon uit een prijslijst bestelden?"
              ]
            },
            "good": {
              "observation": "De nachtritten zijn standaardwerk met een dienstregeling. Het planprogramma is voor beide bedrijven nieuw en verandert elke maand.",
              "principle": "Ritten worden per dienstregeling besteld en per kilometer betaald. Het planprogramma wordt gebouwd door een team van vijf mensen uit beide bedrijven. Werk van een derde soort begint pas als beide hoofden operatie hebben opgeschreven welke van de twee vormen het krijgt.",
              "why": "Elk soort werk heeft zijn vorm, en er staat een poort voor het volgende soort dat zonder vorm naar binnen wil."
            },
            "weak": {
              "observation": "Samenwerking is belangrijk in al onze diensten.",
              "principle": "We werken in alles wat we doen als een team nauw samen.",
              "why": "Het vraagt overal om de duurste vorm, ook waar een bestelformulier genoeg is."
            }
          }
        },
        "time": {
          "title": "Het kost tijd",
          "aliases": [
            "Tijd en proces",
            "Verandering kost tijd",
            "Geduld"
          ],
          "guidance": {
            "idea": "Niemand komt in een week van een handdruk tot een soepele routine. Mensen veranderen hun manier van werken in het tempo waarin zij leren, en dat vraagt gereserveerde uren, iemand die het gaande houdt, en een vaste dag om terug te kijken. Schrijf de stappen op, niet de wens.",
            "facts": [
              "De fasen, met data.",
              "De uren die elke kant reserveert, en van wie die uren zijn.",
              "Wie het gaande houdt.",
              "Hoe vaak u terugkijkt, en wanneer de volgende keer is.",
              "Wat u wilt hebben gezien voordat u een stap dieper gaat."
            ],
            "questions": {
              "them": [
                "In welke weken van het jaar kunnen zij niets nieuws aan?"
              ],
              "us": [
                "Welke drie stappen komen eerst, en wat willen we zien voordat de volgende komt?"
              ],
              "me": [
                "Wiens uren beloof ik, hoeveel per week, en waarmee houden die mensen dan op?"
              ]
            },
            "good": {
              "observation": "Van oktober tot Kerstmis zijn beide planteams tot het laatste uur bezet. Twee pogingen om in dat seizoen routes te veranderen, waren binnen een week teruggedraaid.",
              "principle": "Routes veranderen alleen tussen februari en september. Elk bedrijf reserveert er een dag per week van een planner voor. Valt die dag twee keer in een maand uit, dan komen de beide hoofden operatie binnen tien dagen bijeen en maken hem weer vrij of stoppen de verandering.",
              "why": "Er is een kalender, een gereserveerde dag, en een gevolg als het dagelijks werk die dag opeist."
            },
            "weak": {
              "observation": "Een goede relatie opbouwen kost tijd.",
              "principle": "We geven de samenwerking de tijd die zij nodig heeft.",
              "why": "Zonder uren, namen en data neemt het dagelijks werk die tijd weer terug."
            }
          }
        }
      }
    }
  }
};

const relationalNorms6: Catalog = {
  "catalog": 1,
  "id": "relational-norms-6",
  "title": "Six relational norms, with intent and guardrails",
  "about": "Six social norms discussed in the literature on formal relational contracts (e.g. Frydlinger, Hart, Vitasek 2019), framed by what the parties intend and by the limits they set. For parties who want such norms in words they can apply on a working day. Titles and guidance are our own. A charter is a working agreement between people, not a contract; whether parts of it belong into one is a question for your lawyer.",
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
      "id": "reciprocity",
      "title": "Reciprocity",
      "aliases": [
        "Mutuality",
        "Give and take"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "mutuality"
      ],
      "guidance": {
        "idea": "What one side does for the other comes back, not at once and not to the cent, but visibly. People give a little more than they owe as long as they see that. Say how you keep sight of it without keeping a tally of every favour.",
        "facts": [
          "What each side gives beyond its duties.",
          "How you notice that the balance tips.",
          "What you do then, and when."
        ],
        "questions": {
          "them": [
            "What have they done for us that we never mentioned again?"
          ],
          "us": [
            "How do we keep the balance in sight without counting favours?"
          ],
          "me": [
            "What do I take for granted?"
          ]
        },
        "good": {
          "observation": "Skyfoot Handling sends extra crews to Calder Airport when snow falls. The airport in turn opened its canteen and its car park to them. Last winter only one of the two happened.",
          "principle": "Each December and June the two duty managers name the three largest favours of the half-year on each side. Whoever is behind offers the next one within a month; two half-years in arrears, and both directors talk about the terms.",
          "why": "The balance is looked at on fixed days, and there is a next step on both sides."
        },
        "weak": {
          "observation": "A relationship is give and take.",
          "principle": "The parties treat each other the way they want to be treated.",
          "why": "It is true and helps nobody to say what happens when only one side gives."
        }
      }
    },
    {
      "id": "autonomy",
      "title": "Autonomy",
      "aliases": [
        "Freedom from pressure",
        "Self-determination"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "attitude"
      ],
      "guidance": {
        "idea": "Both sides stay masters in their own house. Being larger, earlier or harder to replace is no reason to dictate how the other runs its business. Name the levers you have, and the ones you promise not to pull.",
        "facts": [
          "Decisions that each side takes alone.",
          "Where one side depends on the other, and how much.",
          "Levers that are off the table."
        ],
        "questions": {
          "them": [
            "Where do they agree with us only because they have to?"
          ],
          "us": [
            "Which decisions belong to one of us alone, even if the other is affected?"
          ],
          "me": [
            "When did I last get my way because of size instead of reasons?"
          ]
        },
        "good": {
          "observation": "Calder Airport is four fifths of Skyfoot's business in the region. Skyfoot is the only handler with a licence for the large freighters.",
          "principle": "The airport says which flights are handled by when; Skyfoot alone says with whom and how. Neither mentions the next contract in a talk about daily work. If one does, the talk ends and goes on the next day with a third person.",
          "why": "It parts the decisions, names the misuse of power and says what happens on the spot."
        },
        "weak": {
          "observation": "Both parties are independent companies.",
          "principle": "The parties respect each other's independence.",
          "why": "Nobody can tell from this which decision belongs to whom."
        }
      }
    },
    {
      "id": "honesty",
      "title": "Honesty",
      "aliases": [
        "Transparency",
        "Candour"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "trust"
      ],
      "guidance": {
        "idea": "Honesty costs most when the news is bad and it is still early. It needs a side that tells and a side that does not punish the teller. Say what is told unasked, how soon, and what the listener does not do with it.",
        "facts": [
          "News that is told unasked, and within which time.",
          "What stays private, so that silence about it is no lie.",
          "What the listener promises not to do."
        ],
        "questions": {
          "them": [
            "What would it cost them to tell us early that something goes wrong?"
          ],
          "us": [
            "Which three kinds of news do we both want within hours?"
          ],
          "me": [
            "What do I know today that they will hear from somebody else next week?"
          ]
        },
        "good": {
          "observation": "Skyfoot once hid a shortage of drivers for two weeks, as the last honest warning had been answered with a claim. Calder had known of a runway closure for just as long.",
          "principle": "Whoever sees a shortage or a closure coming tells the other's duty manager within 24 hours, however unsure it is. For what was told in that time, nobody sends a claim for the first three days.",
          "why": "There is a clock for the teller and a promise of the listener."
        },
        "weak": {
          "observation": "Honesty is one of our core values.",
          "principle": "We are open and honest with each other at all times.",
          "why": "It says nothing about bad news, and nobody promises to bear it."
        }
      }
    },
    {
      "id": "loyalty",
      "title": "Loyalty to the relationship",
      "aliases": [
        "Joint interest"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "relationship-first"
      ],
      "guidance": {
        "idea": "Loyalty here is owed to the work that both do together, not to one of the companies. What is good for the whole and bad for one side has to be made good to that side; what is good for one and bad for the whole is left undone.",
        "facts": [
          "What the whole is, and how you see that it does well.",
          "How a side is made whole that gives something up for it.",
          "Deals with others that each side stays free to make."
        ],
        "questions": {
          "them": [
            "What would they have to give up at home to do what is best for the whole?"
          ],
          "us": [
            "Who speaks for the whole when both of us are tired?"
          ],
          "me": [
            "Which of my figures would look worse if I did the right thing?"
          ]
        },
        "good": {
          "observation": "Turning a freighter in 70 minutes needs six more people from Skyfoot and brings the airport two more slots a day. As the contract stands, one pays and the other earns.",
          "principle": "A change that helps the whole is made if its gain is larger than its cost; the side that gains pays the other's cost first and then half of what is left. Duty manager and shift lead sign the sum on one sheet beforehand.",
          "why": "It gives a test for what is good for the whole and a rule for making the loser whole."
        },
        "weak": {
          "observation": "We are in this together.",
          "principle": "The parties always act in the interest of the collaboration.",
          "why": "Without a rule about who bears the cost, each side acts in its own interest and calls it common."
        }
      }
    },
    {
      "id": "equity",
      "title": "Equity",
      "aliases": [
        "Fairness",
        "Proportionality"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "mutuality"
      ],
      "guidance": {
        "idea": "Contracts age. Costs jump, volumes fall, and a fair split turns into a lopsided one although nobody did anything wrong. Equity means looking again when that happens and moving in proportion to what each side puts in and risks.",
        "facts": [
          "Events that open the split again.",
          "What each side puts in and what it risks.",
          "Who works out the new split, and by when."
        ],
        "questions": {
          "them": [
            "Which risk do they carry that is really ours?"
          ],
          "us": [
            "Which change from outside would make our split unfair overnight?"
          ],
          "me": [
            "Would I sign this split from their chair?"
          ]
        },
        "good": {
          "observation": "When the minimum wage rose, Skyfoot paid for it alone; when night flights were capped, Calder did. Both contracts were followed to the letter, and both sides felt cheated.",
          "principle": "If a law or a fuel price moves the yearly cost of one side by more than 4 %, that side may call for a new split. The two finance heads agree one within six weeks, in proportion to turnover; until then the surplus cost is halved.",
          "why": "There is a trigger, a deadline, a yardstick and a rule for the meantime."
        },
        "weak": {
          "observation": "The price is fair.",
          "principle": "Costs and benefits are shared in a fair and reasonable way.",
          "why": "Each side has its own idea of fair, and no event opens the talk."
        }
      }
    },
    {
      "id": "integrity",
      "title": "Integrity",
      "aliases": [
        "Consistency",
        "Keep promises"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "trust"
      ],
      "guidance": {
        "idea": "Words and deeds match, today and next month, in front of the board and on the apron. Promises are kept, and one that cannot be kept is taken back before it breaks. Write down who may promise anything, and how a promise is withdrawn.",
        "facts": [
          "Who may make promises, about what.",
          "Where promises are written down.",
          "How a promise is withdrawn, and until when."
        ],
        "questions": {
          "them": [
            "Which promise of ours do they no longer believe in?"
          ],
          "us": [
            "Where do our two houses say one thing upstairs and another on the floor?"
          ],
          "me": [
            "What have I promised this month without knowing whether it can be done?"
          ]
        },
        "good": {
          "observation": "Account managers of both companies promised slots and crews that the planners had never heard of. In the control rooms people stopped believing anything that came from upstairs.",
          "principle": "A promise counts when it stands on the shared list, with a name and a date. Only the two planners put it there. Whoever sees that one will not hold says so at least two days before, and offers something in its place.",
          "why": "It is clear which promises count, who makes them and how one is taken back decently."
        },
        "weak": {
          "observation": "We keep our promises.",
          "principle": "Both parties act with integrity.",
          "why": "Nobody plans to break a promise; the question is what happens when one cannot be kept."
        }
      }
    },
    {
      "id": "intent",
      "title": "Shared intent and outcomes",
      "aliases": [
        "Shared vision",
        "Statement of intent",
        "Desired outcomes"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "counterparts": [
        "interests-objectives"
      ],
      "guidance": {
        "idea": "Tasks change, and the reason for them lasts longer. Write down what will be different for passengers, patients or readers when the work succeeds, so that two people can find the right task when the old one no longer fits.",
        "facts": [
          "What will be different, for whom, by when.",
          "How you will see it, with today's figure beside it.",
          "What is explicitly not intended."
        ],
        "questions": {
          "them": [
            "Which outcome would they tell about at home?"
          ],
          "us": [
            "What will people notice who know neither of our companies?"
          ],
          "me": [
            "Which of my wishes is a task, and what is the outcome behind it?"
          ]
        },
        "good": {
          "observation": "Today 71 of 100 freighters leave Calder on time. Shippers choose an airport by that number, and neither company can move it alone.",
          "principle": "If a task does not help to reach 85 of 100 by 2029, either duty manager may strike it. What follows from it in money is settled within a month and does not keep the task alive.",
          "why": "The outcome is a number both know, and it decides about tasks instead of the other way round."
        },
        "weak": {
          "observation": "We share a vision of excellence.",
          "principle": "Together we create value for our customers.",
          "why": "It fits every company in the world, so it decides nothing."
        }
      }
    },
    {
      "id": "guardrails",
      "title": "Guardrails",
      "aliases": [
        "Limits",
        "Red lines"
      ],
      "required": {
        "transactional": "optional",
        "coordinated": "recommended",
        "collaborative": "recommended",
        "integrated": "required"
      },
      "counterparts": [
        "fit"
      ],
      "guidance": {
        "idea": "Freedom is easier with a fence in sight. Name the few things that neither side does, whatever the occasion: limits of money, of data, of safety, of law. Inside the fence people can act; at the fence they stop and ask.",
        "facts": [
          "The few limits, each with a figure or a plain prohibition.",
          "Who may open one, and how.",
          "What happens when one has been crossed."
        ],
        "questions": {
          "them": [
            "Which line would end it for them if we crossed it?"
          ],
          "us": [
            "Which limits let our people decide everything else alone?"
          ],
          "me": [
            "Which limit do I only mention when it suits me?"
          ]
        },
        "good": {
          "observation": "In a hurry, safety zones around aircraft get smaller. Both companies have looked away, and both know a case in which it went wrong.",
          "principle": "No crew enters the zone before the engines stop, whatever the delay costs. Anybody of either company may halt a turnaround with a raised arm, and no claim follows. Only the two safety officers together may change a zone.",
          "why": "The limit is visible on the spot, anybody may enforce it, and it says who can move it."
        },
        "weak": {
          "observation": "Safety comes first.",
          "principle": "The parties comply with all applicable rules.",
          "why": "They have to anyway, and no one line stands out as the one where work stops."
        }
      }
    }
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "reciprocity": {
          "title": "Gegenseitigkeit",
          "aliases": [
            "Geben und Nehmen"
          ]
        },
        "autonomy": {
          "title": "Autonomie",
          "aliases": [
            "Selbstbestimmung"
          ]
        },
        "honesty": {
          "title": "Ehrlichkeit",
          "aliases": [
            "Offenheit"
          ]
        },
        "loyalty": {
          "title": "Treue zur Beziehung",
          "aliases": [
            "Gemeinsames Interesse"
          ]
        },
        "equity": {
          "title": "Ausgewogenheit",
          "aliases": [
            "Verhältnismäßigkeit"
          ]
        },
        "integrity": {
          "title": "Integrität",
          "aliases": [
            "Versprechen halten"
          ]
        },
        "intent": {
          "title": "Gemeinsame Absicht und Ergebnisse",
          "aliases": [
            "Gemeinsame Vision"
          ]
        },
        "guardrails": {
          "title": "Leitplanken",
          "aliases": [
            "Rote Linien"
          ]
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "reciprocity": {
          "title": "Réciprocité",
          "aliases": [
            "Donner et recevoir"
          ]
        },
        "autonomy": {
          "title": "Autonomie",
          "aliases": [
            "Autodétermination"
          ]
        },
        "honesty": {
          "title": "Honnêteté",
          "aliases": [
            "Franchise"
          ]
        },
        "loyalty": {
          "title": "Loyauté envers la relation",
          "aliases": [
            "Intérêt commun"
          ]
        },
        "equity": {
          "title": "Équité",
          "aliases": [
            "Proportionnalité"
          ]
        },
        "integrity": {
          "title": "Intégrité",
          "aliases": [
            "Tenir ses promesses"
          ]
        },
        "intent": {
          "title": "Intention et résultats partagés",
          "aliases": [
            "Vision commune"
          ]
        },
        "guardrails": {
          "title": "Garde-fous",
          "aliases": [
            "Lignes rouges"
          ]
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "reciprocity": {
          "title": "Wederkerigheid",
          "aliases": [
            "Geven en nemen"
          ]
        },
        "autonomy": {
          "title": "Autonomie",
          "aliases": [
            "Zelfbeschikking"
          ]
        },
        "honesty": {
          "title": "Eerlijkheid",
          "aliases": [
            "Openheid"
          ]
        },
        "loyalty": {
          "title": "Trouw aan de relatie",
          "aliases": [
            "Gezamenlijk belang"
          ]
        },
        "equity": {
          "title": "Billijkheid",
          "aliases": [
            "Evenredigheid"
          ]
        },
        "integrity": {
          "title": "Integriteit",
          "aliases": [
            "Beloften houden"
          ]
        },
        "intent": {
          "title": "Gezamenlijke bedoeling en resultaten",
          "aliases": [
            "Gedeelde visie"
          ]
        },
        "guardrails": {
          "title": "Grenzen",
          "aliases": [
            "Rode lijnen"
          ]
        }
      }
    }
  }
};

const teamAgreement: Catalog = {
  "catalog": 1,
  "id": "team-agreement",
  "title": "Team working agreement",
  "about": "How a team works together, or two teams next to each other. One or two rules per theme are enough, and no observation is needed; a plain list under each title will do. Best written by all who keep to it, in one sitting, with `relationship: internal` where front matter is used at all. It is no part of anybody's contract of employment.",
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
      "id": "purpose",
      "title": "Purpose",
      "aliases": [
        "Mission",
        "Why this team"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "A team without a sentence about why it exists says yes to everything. The sentence is good when it helps to turn work down, and when somebody from outside understands it.",
        "facts": [
          "For whom the team works, and what gets better for them.",
          "What the team does not do.",
          "Who may change this."
        ],
        "questions": {
          "them": [
            "What would people out there miss if this team were gone on Monday?"
          ],
          "us": [
            "Which work have we done lately that belongs elsewhere?"
          ],
          "me": [
            "Why am I here and not in the team next door?"
          ]
        },
        "good": {
          "principle": "We keep the departure boards of all 64 stations right to the minute. Work that does not make a board more right or cheaper to run goes back to the person who asked, with a name of somebody who can help.",
          "why": "Anyone can hold a request against it, and it says what becomes of the rest."
        },
        "weak": {
          "principle": "We deliver value to our stakeholders.",
          "why": "No request in the world fails that test."
        }
      }
    },
    {
      "id": "roles",
      "title": "Roles and decisions",
      "aliases": [
        "Roles and responsibilities",
        "Decision making"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "Most quarrels in teams are about who may decide. Titles do not settle it; a short list does. Say what a single person decides, what two decide, and what the whole team decides, and how long that may take.",
        "facts": [
          "Decisions that one person takes, and who that is.",
          "Decisions that need the team.",
          "What happens when the team does not agree in time."
        ],
        "questions": {
          "them": [
            "Whom do other teams call when they need a decision from us?"
          ],
          "us": [
            "Which decision did we take twice last month?"
          ],
          "me": [
            "Which decision do I hold on to although somebody else could take it?"
          ]
        },
        "good": {
          "principle": "Whoever picks up a task decides how it is done. Changes that other teams can see need a second name from the team. If two people disagree for more than a day, the person on duty that week decides, and we live with it for a month.",
          "why": "Three kinds of decision each have an owner, and a dispute ends after a day."
        },
        "weak": {
          "principle": "We decide together.",
          "why": "It works until two people disagree, and that is when it is needed."
        }
      }
    },
    {
      "id": "communication",
      "title": "Communication",
      "aliases": [
        "Channels",
        "Communication channels"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "Too many channels make people miss things, and too few make them interrupt each other. Say which channel is for what, how fast an answer comes on each, and on which one nobody has to answer at all.",
        "facts": [
          "Each channel: what it is for, and when an answer comes.",
          "Where decisions are written down.",
          "When it is all right to be out of reach."
        ],
        "questions": {
          "them": [
            "Where do people outside look for us, and do they find anybody?"
          ],
          "us": [
            "What got lost last month, and in which channel did it lie?"
          ],
          "me": [
            "Which messages do I send to be rid of a thing?"
          ]
        },
        "good": {
          "principle": "Questions go to the team channel and get an answer the same working day. Only an outage justifies a phone call. Decisions count when they stand in the log; what was said in a private chat binds nobody.",
          "why": "Each channel has a use and a speed, and it says where a decision has to stand."
        },
        "weak": {
          "principle": "We communicate openly and proactively.",
          "why": "It names no channel and no time, so everyone goes on as before."
        }
      }
    },
    {
      "id": "meetings",
      "title": "Meetings and availability",
      "aliases": [
        "Rituals",
        "Core hours"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "Meetings eat the hours in which the work is done, and without any of them people drift apart. Keep the few that decide something, protect the time in between, and say when everybody can be expected to be there.",
        "facts": [
          "The regular meetings: what for, how long, who comes.",
          "Hours in which everybody can be reached.",
          "When a meeting is dropped."
        ],
        "questions": {
          "them": [
            "When do other teams need us, and from which time zone?"
          ],
          "us": [
            "Which meeting would nobody miss?"
          ],
          "me": [
            "In which hours do I do my best work, and do the others know?"
          ]
        },
        "good": {
          "principle": "Everybody can be reached from 10 to 15 o'clock. A meeting without a written question by the evening before does not take place. Wednesdays stay free of meetings; an outage is the only exception.",
          "why": "Hours, a test for each meeting and one protected day, with one exception that all can name."
        },
        "weak": {
          "principle": "We keep meetings short and efficient.",
          "why": "Nobody plans a long and pointless one; there is no test that stops it."
        }
      }
    },
    {
      "id": "quality",
      "title": "Quality of work",
      "aliases": [
        "Definition of done",
        "Definition of ready",
        "Quality bar"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "recommended",
        "collaborative": "recommended",
        "integrated": "recommended"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "Done means different things to the person who writes, the one who checks and the one who is called at night. Put down the short list that makes a thing done, and what nobody skips, even in a hurry.",
        "facts": [
          "What has to be true before work starts, and before it counts as done.",
          "Who looks at it besides the author.",
          "What is never skipped, and who may make an exception of the rest."
        ],
        "questions": {
          "them": [
            "What do those who use our work complain about?"
          ],
          "us": [
            "Which mistake have we made three times?"
          ],
          "me": [
            "Which step do I skip when I am late?"
          ]
        },
        "good": {
          "principle": "A change is done when a second person has read it, its test has failed once without it, and one station has shown it for a night. In a hurry the night may be dropped by the person on duty; the second reader never is.",
          "why": "Three checks that anyone can tick off, and it is clear which one can give way."
        },
        "weak": {
          "principle": "We take pride in high-quality work.",
          "why": "Pride is no test, and each of us has a different one in mind."
        }
      }
    },
    {
      "id": "feedback-conflict",
      "title": "Feedback and conflict",
      "aliases": [
        "Conflict resolution",
        "Feedback"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "counterparts": [
        "differences-risk"
      ],
      "guidance": {
        "idea": "People who never argue have stopped saying what they think. Make it normal to raise a thing early and small, first with the person it concerns, and say who helps when the two of them get stuck.",
        "facts": [
          "How and when a thing is raised.",
          "Who helps when two people are stuck.",
          "What is not done, such as talking about somebody who is absent."
        ],
        "questions": {
          "them": [
            "Does anybody outside feel our quarrels, and how?"
          ],
          "us": [
            "Which disagreement have we been walking around for weeks?"
          ],
          "me": [
            "Whom do I owe a sentence that I have been putting off?"
          ]
        },
        "good": {
          "principle": "Whoever is annoyed says so to that person within two working days, in a room or on a call and never in a comment. If the two are stuck after one talk, each names a colleague and the four of them meet within a week.",
          "why": "It sets a time and a place for the first step, and the second one follows by itself."
        },
        "weak": {
          "principle": "We give each other honest and constructive feedback.",
          "why": "It does not say when, where or what happens if it fails."
        }
      }
    },
    {
      "id": "escalation",
      "title": "Escalation",
      "aliases": [
        "Raising problems"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "recommended",
        "collaborative": "recommended",
        "integrated": "recommended"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "To escalate is to ask for a decision that you cannot take yourself. It is neither a complaint nor a defeat. Say when it is time, to whom it goes, and what the person gets so that the answer comes quickly.",
        "facts": [
          "When a problem leaves the team, with a time or a figure.",
          "To whom it goes, and in which order.",
          "What goes with it, such as two options and a proposal."
        ],
        "questions": {
          "them": [
            "What does the person above us need in order to answer within a day?"
          ],
          "us": [
            "Which problem did we carry around too long?"
          ],
          "me": [
            "What keeps me from asking for help, pride or fear?"
          ]
        },
        "good": {
          "principle": "What blocks us for two days goes to the head of operations in five lines: the problem, two options, our choice. No answer within a day means that our choice holds.",
          "why": "Anybody knows when, to whom and how, and silence decides too."
        },
        "weak": {
          "principle": "Problems are escalated early.",
          "why": "Early is a feeling, and nobody is named."
        }
      }
    },
    {
      "id": "breach",
      "title": "When an agreement is broken",
      "aliases": [
        "Breaking agreements",
        "Accountability"
      ],
      "required": {
        "transactional": "recommended",
        "coordinated": "recommended",
        "collaborative": "recommended",
        "integrated": "recommended"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "guidance": {
        "idea": "Everybody breaks an agreement sooner or later. What follows decides whether it was one. Keep it small and certain: somebody says it, the agreement is kept or changed, and it is not held against anyone.",
        "facts": [
          "Who says it, and where.",
          "What follows the first time, and what when it happens again.",
          "How an agreement is changed that nobody keeps."
        ],
        "questions": {
          "them": [
            "Which of our promises to others do we break without noticing?"
          ],
          "us": [
            "Which of these rules does nobody keep any more?"
          ],
          "me": [
            "How do I want to be told?"
          ]
        },
        "good": {
          "principle": "Whoever sees it says so the same day, to the person and without an audience. At the third time for one rule, the whole team takes the rule up in the next look-back: kept, changed or struck.",
          "why": "The first step is small and certain, and a rule that fails gets looked at instead of a person."
        },
        "weak": {
          "principle": "We hold each other accountable.",
          "why": "It sounds stern and leaves open who does what on the day."
        }
      }
    },
    {
      "id": "improvement",
      "title": "Review and improvement",
      "aliases": [
        "Retrospective",
        "Continuous improvement",
        "Review"
      ],
      "required": {
        "transactional": "required",
        "coordinated": "required",
        "collaborative": "required",
        "integrated": "required"
      },
      "parts": {
        "observation": "optional",
        "principle": "required"
      },
      "counterparts": [
        "time"
      ],
      "guidance": {
        "idea": "An agreement that is never opened again is a poster. Take a fixed date, look at what happened rather than at what was meant, change one thing, and check next time whether it helped.",
        "facts": [
          "When you look back, and who prepares it.",
          "How many changes you take on at once.",
          "When this agreement itself is looked at again."
        ],
        "questions": {
          "them": [
            "Who outside the team could tell us something that we do not see?"
          ],
          "us": [
            "What did we decide last time, and did it help?"
          ],
          "me": [
            "What will I do differently by the next time?"
          ]
        },
        "good": {
          "principle": "On the last Thursday of each month we look back for an hour and change one thing. The first question is whether the last change helped; if nobody can tell, it is undone. Every half-year we read this whole page aloud.",
          "why": "A date, one change at a time, and a change that leaves no trace does not stay."
        },
        "weak": {
          "principle": "We continuously improve the way we work.",
          "why": "Without a date and a check, nothing distinguishes it from going on as before."
        }
      }
    }
  ],
  "translations": {
    "de": {
      "labels": {
        "observation": [
          "Beobachtung",
          "Beobachtungen",
          "Feststellung",
          "Feststellungen"
        ],
        "principle": [
          "Leitprinzip",
          "Leitprinzipien",
          "Leitsatz",
          "Leitsätze",
          "Grundsatz",
          "Grundsätze"
        ]
      },
      "reserved": {
        "Purpose": [
          "Zweck"
        ],
        "Intent": [
          "Absicht"
        ],
        "Scope": [
          "Geltungsbereich",
          "Umfang"
        ],
        "Parties": [
          "Beteiligte",
          "Parteien"
        ],
        "Configuration": [
          "Konfiguration"
        ],
        "Journey": [
          "Fahrplan"
        ],
        "Milestones": [
          "Meilensteine"
        ],
        "Measures": [
          "Messgrößen",
          "Kennzahlen"
        ],
        "Risks": [
          "Risiken"
        ],
        "Governance": [
          "Steuerung"
        ],
        "Guardrails": [
          "Leitplanken"
        ],
        "Escalation": [
          "Eskalation"
        ],
        "Exit": [
          "Ausstieg",
          "Beendigung"
        ],
        "Agreement": [
          "Vereinbarung",
          "Einigung"
        ],
        "Sign-off": [
          "Unterschriften",
          "Unterzeichnung"
        ],
        "Decisions": [
          "Entscheidungen"
        ],
        "Review": [
          "Überprüfung",
          "Rückschau"
        ],
        "Change history": [
          "Änderungshistorie",
          "Änderungen"
        ],
        "Glossary": [
          "Glossar"
        ],
        "Definitions": [
          "Definitionen",
          "Begriffe"
        ],
        "References": [
          "Verweise",
          "Quellen"
        ],
        "Appendix": [
          "Anhang",
          "Anhänge"
        ]
      },
      "themes": {
        "purpose": {
          "title": "Zweck",
          "aliases": [
            "Warum dieses Team"
          ]
        },
        "roles": {
          "title": "Rollen und Entscheidungen",
          "aliases": [
            "Rollen und Verantwortung"
          ]
        },
        "communication": {
          "title": "Kommunikation",
          "aliases": [
            "Kommunikationswege"
          ]
        },
        "meetings": {
          "title": "Besprechungen und Erreichbarkeit",
          "aliases": [
            "Kernzeiten"
          ]
        },
        "quality": {
          "title": "Qualität der Arbeit",
          "aliases": [
            "Wann ist es fertig"
          ]
        },
        "feedback-conflict": {
          "title": "Rückmeldung und Konflikt",
          "aliases": [
            "Konflikte lösen"
          ]
        },
        "escalation": {
          "title": "Eskalation",
          "aliases": [
            "Probleme ansprechen"
          ]
        },
        "breach": {
          "title": "Wenn eine Vereinbarung gebrochen wird",
          "aliases": [
            "Gebrochene Vereinbarungen"
          ]
        },
        "improvement": {
          "title": "Rückschau und Verbesserung",
          "aliases": [
            "Retrospektive"
          ]
        }
      }
    },
    "fr": {
      "labels": {
        "observation": [
          "Observation",
          "Observations",
          "Constat",
          "Constats"
        ],
        "principle": [
          "Principe directeur",
          "Principes directeurs",
          "Principe",
          "Principes",
          "Ligne de conduite",
          "Lignes de conduite"
        ]
      },
      "reserved": {
        "Purpose": [
          "Objet de la charte",
          "Objet"
        ],
        "Intent": [
          "Intention commune"
        ],
        "Scope": [
          "Périmètre",
          "Champ d'application"
        ],
        "Parties": [
          "Les parties"
        ],
        "Configuration": [
          "La configuration"
        ],
        "Journey": [
          "Parcours"
        ],
        "Milestones": [
          "Jalons"
        ],
        "Measures": [
          "Indicateurs",
          "Mesures"
        ],
        "Risks": [
          "Risques"
        ],
        "Governance": [
          "Gouvernance",
          "Pilotage"
        ],
        "Guardrails": [
          "Garde-fous"
        ],
        "Escalation": [
          "Escalade"
        ],
        "Exit": [
          "Sortie",
          "Fin de la collaboration"
        ],
        "Agreement": [
          "Accord des parties"
        ],
        "Sign-off": [
          "Signatures",
          "Approbation"
        ],
        "Decisions": [
          "Décisions"
        ],
        "Review": [
          "Revue",
          "Bilan"
        ],
        "Change history": [
          "Historique des modifications",
          "Historique"
        ],
        "Glossary": [
          "Glossaire"
        ],
        "Definitions": [
          "Définitions"
        ],
        "References": [
          "Références"
        ],
        "Appendix": [
          "Annexe",
          "Annexes"
        ]
      },
      "themes": {
        "purpose": {
          "title": "Raison d'être",
          "aliases": [
            "Pourquoi cette équipe"
          ]
        },
        "roles": {
          "title": "Rôles et décisions",
          "aliases": [
            "Rôles et responsabilités"
          ]
        },
        "communication": {
          "title": "La communication",
          "aliases": [
            "Canaux de communication"
          ]
        },
        "meetings": {
          "title": "Réunions et disponibilité",
          "aliases": [
            "Plages communes"
          ]
        },
        "quality": {
          "title": "Qualité du travail",
          "aliases": [
            "Quand est-ce fini"
          ]
        },
        "feedback-conflict": {
          "title": "Retours et conflits",
          "aliases": [
            "Résoudre les conflits"
          ]
        },
        "escalation": {
          "title": "Escalade",
          "aliases": [
            "Signaler un problème"
          ]
        },
        "breach": {
          "title": "Quand un accord n'est pas tenu",
          "aliases": [
            "Accords rompus"
          ]
        },
        "improvement": {
          "title": "Bilan et amélioration",
          "aliases": [
            "Rétrospective"
          ]
        }
      }
    },
    "nl": {
      "labels": {
        "observation": [
          "Observatie",
          "Observaties",
          "Waarneming",
          "Waarnemingen",
          "Constatering",
          "Constateringen"
        ],
        "principle": [
          "Leidend principe",
          "Leidende principes",
          "Richtinggevend principe",
          "Richtinggevende principes",
          "Uitgangspunt",
          "Leidraad"
        ]
      },
      "reserved": {
        "Purpose": [
          "Doel"
        ],
        "Intent": [
          "Bedoeling",
          "Intentie"
        ],
        "Scope": [
          "Reikwijdte",
          "Afbakening"
        ],
        "Parties": [
          "Partijen"
        ],
        "Configuration": [
          "Configuratie"
        ],
        "Journey": [
          "Traject"
        ],
        "Milestones": [
          "Mijlpalen"
        ],
        "Measures": [
          "Maatstaven",
          "Meetpunten"
        ],
        "Risks": [
          "Risico's"
        ],
        "Governance": [
          "Besturing",
          "Overleg en besturing"
        ],
        "Guardrails": [
          "Grenzen",
          "Kaders"
        ],
        "Escalation": [
          "Escalatie"
        ],
        "Exit": [
          "Beëindiging",
          "Uittreding"
        ],
        "Agreement": [
          "Overeenstemming",
          "Akkoord"
        ],
        "Sign-off": [
          "Ondertekening"
        ],
        "Decisions": [
          "Besluiten"
        ],
        "Review": [
          "Evaluatie",
          "Terugblik"
        ],
        "Change history": [
          "Wijzigingsgeschiedenis",
          "Wijzigingen"
        ],
        "Glossary": [
          "Begrippenlijst",
          "Woordenlijst"
        ],
        "Definitions": [
          "Definities",
          "Begrippen"
        ],
        "References": [
          "Verwijzingen",
          "Bronnen"
        ],
        "Appendix": [
          "Bijlage",
          "Bijlagen"
        ]
      },
      "themes": {
        "purpose": {
          "title": "Doel",
          "aliases": [
            "Waarom dit team"
          ]
        },
        "roles": {
          "title": "Rollen en besluiten",
          "aliases": [
            "Rollen en verantwoordelijkheden"
          ]
        },
        "communication": {
          "title": "Communicatie",
          "aliases": [
            "Communicatiekanalen"
          ]
        },
        "meetings": {
          "title": "Overleg en bereikbaarheid",
          "aliases": [
            "Kerntijden"
          ]
        },
        "quality": {
          "title": "Kwaliteit van het werk",
          "aliases": [
            "Wanneer is het af"
          ]
        },
        "feedback-conflict": {
          "title": "Feedback en conflict",
          "aliases": [
            "Conflicten oplossen"
          ]
        },
        "escalation": {
          "title": "Escalatie",
          "aliases": [
            "Problemen aankaarten"
          ]
        },
        "breach": {
          "title": "Als een afspraak wordt geschonden",
          "aliases": [
            "Geschonden afspraken"
          ]
        },
        "improvement": {
          "title": "Terugblik en verbetering",
          "aliases": [
            "Retrospectief"
          ]
        }
      }
    }
  }
};

export const catalogs: readonly Catalog[] = [collaboration, commercialAlliance, lifeCycle8, minimal3, relationalNorms6, teamAgreement];
