/// The published JSON Schema (draft-07) of `JSONReport`'s output.
package enum AssessmentSchema {
  // swift-format-ignore
  /// The schema as JSON, with a line break at its end.
  package static let text = #"""
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "coherence-assessment/1",
  "title": "What `coherence check --format json` writes: one assessment, or an array of them for several policies",
  "oneOf": [
    {
      "$ref": "#/definitions/assessment"
    },
    {
      "type": "array",
      "items": {
        "$ref": "#/definitions/assessment"
      }
    }
  ],
  "definitions": {
    "assessment": {
      "type": "object",
      "required": [
        "schema",
        "policy",
        "packs",
        "profile",
        "asOf",
        "rulesConsidered",
        "findings",
        "suspected",
        "cutRules",
        "overriddenRules",
        "overriddenDerivations"
      ],
      "additionalProperties": false,
      "properties": {
        "schema": {
          "const": "coherence-assessment/1"
        },
        "policy": {
          "type": "object",
          "required": [
            "id",
            "title",
            "date"
          ],
          "additionalProperties": false,
          "properties": {
            "id": {
              "type": "string"
            },
            "title": {
              "type": "string"
            },
            "date": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        },
        "packs": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "id",
              "version",
              "fingerprint"
            ],
            "additionalProperties": false,
            "properties": {
              "id": {
                "type": "string"
              },
              "version": {
                "type": "string"
              },
              "fingerprint": {
                "type": "string",
                "pattern": "^[0-9a-f]{16}$"
              }
            }
          }
        },
        "profile": {
          "type": [
            "string",
            "null"
          ]
        },
        "asOf": {
          "type": [
            "string",
            "null"
          ]
        },
        "rulesConsidered": {
          "type": "integer"
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/finding"
          }
        },
        "suspected": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "path",
              "why"
            ],
            "additionalProperties": false,
            "properties": {
              "path": {
                "type": "string"
              },
              "why": {
                "type": "string"
              }
            }
          }
        },
        "cutRules": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "overriddenRules": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "rule",
              "pack",
              "change",
              "reason"
            ],
            "additionalProperties": false,
            "properties": {
              "rule": {
                "type": "string"
              },
              "pack": {
                "type": "string"
              },
              "change": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              }
            }
          }
        },
        "overriddenDerivations": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "path",
              "stated",
              "derived"
            ],
            "additionalProperties": false,
            "properties": {
              "path": {
                "type": "string"
              },
              "stated": {
                "type": "string"
              },
              "derived": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "finding": {
      "type": "object",
      "required": [
        "identity",
        "rule",
        "kind",
        "status",
        "exact",
        "interaction",
        "affects",
        "bindings",
        "title",
        "because",
        "mitigate",
        "duties",
        "safeguards",
        "withSafeguard",
        "evidence",
        "ruleStatus",
        "confidence",
        "mechanism",
        "school",
        "sources",
        "proof",
        "hinges",
        "hingesOmitted",
        "leftOutSection",
        "nearness",
        "places",
        "foldedUnder",
        "acceptedRisk"
      ],
      "additionalProperties": false,
      "properties": {
        "identity": {
          "type": "string"
        },
        "rule": {
          "type": "string"
        },
        "kind": {
          "enum": [
            "tension",
            "synergy",
            "gap",
            "trigger",
            "note"
          ]
        },
        "status": {
          "enum": [
            "established",
            "unguarded",
            "possible",
            "mitigated"
          ]
        },
        "exact": {
          "type": "boolean"
        },
        "interaction": {
          "type": "array",
          "items": {
            "enum": [
              "indivisible",
              "reinforcing",
              "enabling",
              "consistent",
              "constraining",
              "counteracting",
              "cancelling"
            ]
          }
        },
        "affects": {
          "type": "string"
        },
        "bindings": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "variable",
              "type",
              "entity",
              "name"
            ],
            "additionalProperties": false,
            "properties": {
              "variable": {
                "type": "string"
              },
              "type": {
                "type": "string"
              },
              "entity": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        },
        "title": {
          "type": "string"
        },
        "because": {
          "type": "string"
        },
        "mitigate": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "duties": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "who",
              "what",
              "within"
            ],
            "additionalProperties": false,
            "properties": {
              "who": {
                "type": "string"
              },
              "what": {
                "type": "string"
              },
              "within": {
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        },
        "safeguards": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "label",
              "inPlace",
              "unstated"
            ],
            "additionalProperties": false,
            "properties": {
              "label": {
                "type": "string"
              },
              "inPlace": {
                "enum": [
                  "yes",
                  "no",
                  "unknown"
                ]
              },
              "unstated": {
                "type": "boolean"
              }
            }
          }
        },
        "withSafeguard": {
          "enum": [
            "indivisible",
            "reinforcing",
            "enabling",
            "consistent",
            "constraining",
            "counteracting",
            "cancelling",
            null
          ]
        },
        "evidence": {
          "enum": [
            "strong",
            "moderate",
            "limited",
            "contested"
          ]
        },
        "ruleStatus": {
          "enum": [
            "draft",
            "review",
            "stable",
            "contested",
            "withdrawn"
          ]
        },
        "confidence": {
          "enum": [
            "low",
            "moderate",
            "high",
            null
          ]
        },
        "mechanism": {
          "type": [
            "string",
            "null"
          ]
        },
        "school": {
          "type": [
            "string",
            "null"
          ]
        },
        "sources": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "ref",
              "at",
              "stance",
              "citation"
            ],
            "additionalProperties": false,
            "properties": {
              "ref": {
                "type": "string"
              },
              "at": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "stance": {
                "enum": [
                  "supports",
                  "qualifies",
                  "contradicts"
                ]
              },
              "citation": {
                "type": "string"
              }
            }
          }
        },
        "proof": {
          "$ref": "#/definitions/step"
        },
        "hinges": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "path",
              "question",
              "askOf",
              "designChoice",
              "answers"
            ],
            "additionalProperties": false,
            "properties": {
              "path": {
                "type": "string"
              },
              "question": {
                "type": "string"
              },
              "askOf": {
                "type": "string"
              },
              "designChoice": {
                "type": "boolean"
              },
              "answers": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "values",
                    "status"
                  ],
                  "additionalProperties": false,
                  "properties": {
                    "values": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "status": {
                      "enum": [
                        "established",
                        "unguarded",
                        "possible",
                        "mitigated",
                        "latent",
                        "silent"
                      ]
                    }
                  }
                }
              }
            }
          }
        },
        "hingesOmitted": {
          "type": "integer",
          "minimum": 0
        },
        "leftOutSection": {
          "description": "The section of which the policy says nothing, for a possible finding about no entity that depends on it; no hinges are then listed",
          "type": [
            "string",
            "null"
          ]
        },
        "nearness": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "places": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/place"
          }
        },
        "foldedUnder": {
          "type": [
            "string",
            "null"
          ]
        },
        "acceptedRisk": {
          "oneOf": [
            {
              "type": "null"
            },
            {
              "type": "object",
              "required": [
                "reason",
                "owner",
                "until",
                "lapsed"
              ],
              "additionalProperties": false,
              "properties": {
                "reason": {
                  "type": "string"
                },
                "owner": {
                  "type": "string"
                },
                "until": {
                  "type": "string"
                },
                "lapsed": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          ]
        }
      }
    },
    "step": {
      "type": "object",
      "required": [
        "kind",
        "sentence",
        "truth",
        "stated",
        "confidence",
        "source",
        "rulePlace",
        "policyPlace",
        "steps"
      ],
      "additionalProperties": false,
      "properties": {
        "kind": {
          "enum": [
            "all",
            "any",
            "none",
            "exists",
            "count",
            "test",
            "safeguards"
          ]
        },
        "sentence": {
          "type": "string"
        },
        "truth": {
          "enum": [
            "yes",
            "no",
            "unknown"
          ]
        },
        "stated": {
          "type": "string"
        },
        "confidence": {
          "enum": [
            "low",
            "moderate",
            "high",
            null
          ]
        },
        "source": {
          "type": [
            "string",
            "null"
          ]
        },
        "rulePlace": {
          "oneOf": [
            {
              "type": "null"
            },
            {
              "$ref": "#/definitions/place"
            }
          ]
        },
        "policyPlace": {
          "oneOf": [
            {
              "type": "null"
            },
            {
              "$ref": "#/definitions/place"
            }
          ]
        },
        "steps": {
          "type": "array",
          "items": {
            "$ref": "#/definitions/step"
          }
        }
      }
    },
    "place": {
      "type": "object",
      "required": [
        "path",
        "line",
        "column",
        "text"
      ],
      "additionalProperties": false,
      "properties": {
        "path": {
          "type": "string"
        },
        "line": {
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "type": "integer",
          "minimum": 1
        },
        "text": {
          "type": "string"
        }
      }
    }
  }
}

"""#
}
