/// Words that a pack does not use.
enum LintWordList {
  /// Why a word is unwanted.
  enum Kind: String {
    case absolute = "claims more than evidence can carry"
    case flippant = "is not a word for a submission"
    case partisan = "takes a side"
  }

  struct Entry {
    var words: [String]
    var kind: Kind
    var instead: String
    /// Words before it that take its edge off: `practically always`.
    var allowedAfter: [String]

    init(_ text: String, _ kind: Kind, _ instead: String, allowedAfter: [String] = []) {
      words = text.split(separator: " ").map(String.init)
      self.kind = kind
      self.instead = instead
      self.allowedAfter = allowedAfter
    }
  }

  /// What marks a blank of a scaffold.
  static let blank = "FILL IN"

  private static let hedges = ["almost", "practically", "nearly", "hardly", "not"]

  static let unwanted: [Entry] = [
    Entry("always", .absolute, "say how often, or in which cases", allowedAfter: hedges),
    Entry("never", .absolute, "say how often, or in which cases", allowedAfter: hedges),
    Entry("inevitably", .absolute, "say what makes it likely"),
    Entry("undoubtedly", .absolute, "let the evidence grade say how sure it is"),
    Entry("certainly", .absolute, "let the evidence grade say how sure it is"),
    Entry("without doubt", .absolute, "let the evidence grade say how sure it is"),
    Entry("completely", .absolute, "say how much"),
    Entry("totally", .absolute, "say how much"),
    Entry("in all cases", .absolute, "name the cases that were studied"),
    Entry("has been proven", .absolute, "say which study found it"),
    Entry("proves", .absolute, "say what was found"),
    Entry("obviously", .flippant, "leave it out"),
    Entry("of course", .flippant, "leave it out"),
    Entry("needless to say", .flippant, "leave it out"),
    Entry("naive", .flippant, "say what is overlooked"),
    Entry("toothless", .flippant, "say which powers are missing"),
    Entry("fig leaf", .flippant, "say what is missing"),
    Entry("window dressing", .flippant, "say what is missing"),
    Entry("lip service", .flippant, "say what was not done"),
    Entry("sell out", .flippant, "say what is given up"),
    Entry("sells out", .flippant, "say what is given up"),
    Entry("bad guys", .flippant, "name the actors by what they did"),
    Entry("evil", .partisan, "say what was done"),
    Entry("innocent", .partisan, "write “civilian”"),
    Entry("barbaric", .partisan, "say what was done"),
    Entry("thugs", .partisan, "name the actors by what they did"),
    Entry("warlord", .partisan, "write “commander”"),
    Entry("warlords", .partisan, "write “commanders”"),
    Entry("terrorists", .partisan, "write “listed groups” or name the actors by what they did"),
    Entry("freedom fighters", .partisan, "write “armed group”"),
    Entry("rogue state", .partisan, "name the conduct"),
    Entry("puppet", .partisan, "say who commands or funds whom"),
    Entry("so-called", .partisan, "use the name that the parties use, or a description"),
    Entry(
      "regime", .partisan, "write “government” or “authorities”", allowedAfter: ["sanctions", "embargo", "control"]),
  ]

  static let unwantedByFirstWord = Dictionary(grouping: unwanted) { $0.words[0] }

  /// American spellings with the British ones; only words in small letters, since names keep theirs.
  static let british: [String: String] = {
    let stems = [
      "organi", "mobili", "demobili", "stabili", "destabili", "authori", "civili", "recogni", "criminali", "minimi",
      "marginali", "militari", "demilitari", "prioriti", "legitimi", "normali", "penali", "politici", "radicali",
      "reali", "sensiti", "speciali", "utili", "victimi", "memoriali", "decriminali", "democrati", "emphasi", "finali",
      "formali", "generali", "institutionali", "monopoli", "neutrali", "polari", "publici", "securiti", "summari",
    ]
    var words: [String: String] = [
      "defense": "defence", "offense": "offence", "labor": "labour", "center": "centre", "centers": "centres",
      "behavior": "behaviour", "neighbor": "neighbour", "neighbors": "neighbours", "neighboring": "neighbouring",
      "favor": "favour", "favors": "favours", "favorable": "favourable", "honor": "honour", "armor": "armour",
      "armored": "armoured", "harbor": "harbour", "harbors": "harbours", "analyze": "analyse", "analyzed": "analysed",
      "fulfill": "fulfil", "percent": "per cent", "toward": "towards", "canceled": "cancelled",
      "traveled": "travelled", "labeled": "labelled", "modeled": "modelled", "signaled": "signalled",
      "counselor": "counsellor", "program": "programme", "programs": "programmes", "skeptical": "sceptical",
    ]
    for stem in stems {
      for ending in ["e", "es", "ed", "ing", "ation", "ations"] { words["\(stem)z\(ending)"] = "\(stem)s\(ending)" }
    }
    return words
  }()
}
