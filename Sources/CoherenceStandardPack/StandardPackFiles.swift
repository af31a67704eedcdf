// The files of the standard pack, written by Scripts/embed-standard-pack.py. Do not edit: edit Rules/.

extension StandardPack {
  // swift-format-ignore
  static let texts: [(path: StaticString, text: StaticString)] = [
  ]
}
