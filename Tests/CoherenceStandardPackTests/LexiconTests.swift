import CoherenceLanguage
import Testing

/// Whether an official could paste what the rules say: neutral, general and of readable length.
@Suite struct LexiconTests {
  /// Words that take sides, dress up, or say less than they seem to.
  static let banned: Set<String> = [
    "regime", "regimes", "evil", "innocent", "barbaric", "savage", "thugs", "tyrant", "dictator", "warlord", "clearly",
    "obviously", "undoubtedly", "merely", "very", "extremely", "robust", "leverage-based", "stakeholders", "utilize",
    "utilise", "impactful", "holistic", "synergise", "collateral", "ethnic-cleansers", "terrorists-like", "so-called",
    "organize", "organized", "organization", "recognize", "recognized", "demobilize", "demobilized", "center", "labor",
    "neighbor", "defense", "behavior", "program", "prioritize", "stabilize", "legitimize", "penalize", "mobilize",
  ]

  /// Names that would tie a rule to one case. A case belongs into `Policies`.
  static let places: [String] = """
    Afghanistan Albania Algeria Angola Armenia Azerbaijan Bangladesh Belarus Bosnia Burma Burundi Cambodia Cameroon Chad \
    Chechnya Chile China Colombia Congo Croatia Cuba Cyprus Darfur Egypt Eritrea Ethiopia France Gaza Germany Ghana Guatemala \
    Guinea Haiti India Indonesia Iran Iraq Israel Ivory Kenya Kosovo Kyrgyzstan Lebanon Liberia Libya Macedonia Malawi Mali \
    Mexico Moscow Mozambique Myanmar Nepal Nicaragua Niger Nigeria Pakistan Palestine Peru Philippines Russia Rwanda Sahel \
    Senegal Serbia Somalia Srebrenica Sudan Syria Tajikistan Tanzania Thailand Tigray Timor Togo Tunisia Turkey Uganda \
    Ukraine Uzbekistan Venezuela Vietnam Xinjiang Yemen Yugoslavia Zimbabwe Rohingya Uyghur Tutsi Hutu Bosniak Yazidi \
    Washington London Paris Beijing American British
    """.split(separator: " ").map(String.init)

  private static func texts(_ rule: Rule) -> [(part: String, text: String)] {
    [("title", rule.title), ("because", rule.because.plain)] + rule.mitigate.map { ("mitigate", $0.plain) }
      + rule.duties.map { ("duty", $0.what.plain) } + rule.safeguards.map { ("safeguard", $0.label) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0 == "-") }.map(String.init)
  }

  @Test(arguments: PackShapeTests.pack.rules.map(\.id)) func aRuleReadsAsItShould(id: String) throws {
    let rule = try #require(PackShapeTests.pack.rules.first { $0.id == id })
    #expect(rule.title.count <= 110)
    #expect(!rule.title.hasSuffix("."))
    let length = Self.words(rule.because.plain).count
    #expect((10...75).contains(length), "because has \(length) words")
    for (part, text) in Self.texts(rule) {
      let found = Self.words(text).filter(Self.banned.contains)
      #expect(found == [], "\(part): \(text)")
      #expect(!Self.places.contains { text.contains($0) }, "\(part) names a place or a people: \(text)")
      #expect(!text.contains { $0 == "!" || $0 == "—" || $0 == ";" && part == "title" }, "\(part): \(text)")
      #expect(text.range(ofYear: 1900...2099) == nil, "\(part) names a year: \(text)")
    }
    for (part, text) in Self.texts(rule) where part == "mitigate" || part == "because" {
      #expect(text.last { !$0.isWhitespace } == ".", "\(part): \(text)")
    }
  }
}

extension Template {
  /// The text with its variables' names in place.
  fileprivate var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .variable: "X"
      }
    }.joined()
  }
}

extension String {
  /// The first run of four digits that is such a year.
  fileprivate func range(ofYear years: ClosedRange<Int>) -> String? {
    split { !$0.isNumber }.map(String.init).first { $0.count == 4 && Int($0).map(years.contains) == true }
  }
}
