// Generated from catalogs/*.yaml by `npm run generate`: change those instead.
import type { Catalog } from "../catalog.ts";

export const catalogs: readonly Catalog[] = [
  {
    "catalog": 1,
    "id": "collaboration",
    "title": "Collaboration principles (9 themes + relationship first)",
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
        }
      }
    ]
  },
  {
    "catalog": 1,
    "id": "minimal-3",
    "title": "Three themes for a fast start",
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
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
          "idea": "",
          "facts": [],
          "questions": {
            "them": [],
            "us": [],
            "me": []
          },
          "good": {},
          "weak": {}
        }
      }
    ]
  }
];
