/// Markup that escapes by construction: text becomes markup only through `text`, which escapes it, and names of elements
/// and attributes are written in the program.
package struct HTML: Sendable {
  /// The markup.
  package private(set) var text: String

  /// Nothing.
  package init() { text = "" }
  private init(markup: String) { text = markup }

  /// Text in which nothing is taken for markup.
  package static func text(_ text: String) -> HTML { HTML(markup: escaped(text)) }

  /// Markup written in the program: a style sheet, the document's first line.
  package static func trusted(_ markup: StaticString) -> HTML { HTML(markup: "\(markup)") }

  /// An element with its content.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    @HTMLBuilder _ content: () -> HTML = { HTML() }
  ) -> HTML {
    let isVoid = voids.contains("\(name)")
    let opening = attributes.reduce(into: "<\(name)") { $0 += " \($1.key)=\"\(escaped($1.value))\"" } + ">"
    let end = blocks.contains("\(name)") ? "\n" : ""
    return HTML(markup: isVoid ? opening + "\n" : "\(opening)\(content().text)</\(name)>\(end)")
  }

  /// The first, and right behind it the second.
  package static func + (a: HTML, b: HTML) -> HTML { HTML(markup: a.text + b.text) }

  private static let voids: Set = ["meta", "link", "br", "hr"]
  /// Elements behind which a line ends, so that pages can be compared line by line.
  private static let blocks: Set = [
    "html", "head", "body", "title", "header", "footer", "main", "nav", "section", "article", "aside", "h1", "h2", "h3",
    "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "pre", "details",
    "summary", "div", "blockquote", "style",
  ]

  /// Text with the characters that mean something to HTML replaced, as content or in a quoted attribute.
  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [38, 60, 62, 34].contains($0) }) else { return text }
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}

/// Lets content be written as a list of elements and texts, with conditions and loops.
@resultBuilder package enum HTMLBuilder {
  /// Takes an element as it is.
  package static func buildExpression(_ markup: HTML) -> HTML { markup }
  /// Takes a string as text, in which nothing is markup.
  package static func buildExpression(_ text: String) -> HTML { .text(text) }
  /// Puts parts one after the other, with nothing between them.
  package static func buildBlock(_ parts: HTML...) -> HTML { parts.reduce(HTML(), +) }
  /// Leaves out what stands under an `if` that does not hold.
  package static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }
  /// Takes the first branch of an `if` or `switch`.
  package static func buildEither(first part: HTML) -> HTML { part }
  /// Takes the other branch of an `if` or `switch`.
  package static func buildEither(second part: HTML) -> HTML { part }
  /// Puts what each turn of a loop gave one after the other.
  package static func buildArray(_ parts: [HTML]) -> HTML { parts.reduce(HTML(), +) }
}
