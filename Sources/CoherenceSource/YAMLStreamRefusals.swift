import CLibYAML

/// Properties and directives: parts of YAML that let a file say something other than what one reads.
extension YAMLStream {
  func refuseDirectives(_ event: yaml_event_t) {
    let start = event.data.document_start
    if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
      // The event reaches as far as the `---` that follows; the first directive's line is what matters.
      let first = Int(offset(event.start_mark.index))
      let end = source[first...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.count
      add(
        Diagnostic(
          .directive, "a `%` directive", at: SourceSpan(file: file, start: Int32(first), end: Int32(end)),
          help: "remove the line that starts with `%`"))
    }
  }

  func refuseProperties(
    _ event: yaml_event_t, anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if anchor != nil {
      add(
        Diagnostic(
          .anchor, "an anchor (`&`) names text for use elsewhere in the file",
          at: propertySpan(event.start_mark, UInt8(ascii: "&")),
          help: "write repeated text out; put a text that starts with `&` in double quotes"))
    }
    if tag != nil {
      add(
        Diagnostic(
          .tag, "a tag (`!`) gives a value a type", at: propertySpan(event.start_mark, UInt8(ascii: "!")),
          help: "remove it: the vocabulary decides what a value is; put a text that starts with `!` in double quotes"))
    }
  }
}
