import CLibYAML
import Glibc

/// Wall-clock seconds from a steady clock.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The median duration of several runs, in seconds.
func median(of runs: Int, _ body: () -> Void) -> Double {
  var durations: [Double] = []
  for _ in 0..<runs {
    let start = now()
    body()
    durations.append(now() - start)
  }
  return durations.sorted()[runs / 2]
}

/// Peak resident memory of this process so far, in MiB.
func peakMemory() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// A number with so many decimals.
func decimal(_ value: Double, _ digits: Int) -> String {
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((value * scale).rounded())
  if digits == 0 { return String(scaled) }
  let fraction = String(scaled % Int(scale))
  return "\(scaled / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// A file's bytes, or the end of the run with a sentence.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else {
    print("cannot read \(path)")
    exit(4)
  }
  defer { fclose(file) }
  var result: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return result }
    result += chunk[..<count]
  }
}

/// The events of the same bytes, and nothing else: the limit for reading.
func scanEvents(_ text: [UInt8]) {
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  defer { parser.deallocate() }
  yaml_parser_initialize(parser)
  defer { yaml_parser_delete(parser) }
  text.withUnsafeBufferPointer { bytes in
    yaml_parser_set_input_string(parser, bytes.baseAddress!, bytes.count)
    var event = yaml_event_t()
    var isDone = false
    while !isDone {
      guard yaml_parser_parse(parser, &event) == 1 else { exit(3) }
      isDone = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
    }
  }
}
