import CLibYAML

/// Properties and directives: parts of YAML that let a file say something other than what one reads.
extension YAMLStream {
  func refuseDirectives(_ event: yaml_event_t) {
    let start = event.data.document_start
    if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
      add(
        Diagnostic(
          .directive, "a `%` directive", at: span(event.start_mark, event.end_mark),
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
