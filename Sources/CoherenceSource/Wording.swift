/// A number of things in words: `1 rule`, `3 rules`.
package func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
  "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
}

/// A text with a capital letter at its start.
package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
