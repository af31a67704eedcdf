/// The measurements of the project, each printed beside its limit in the same run.
@main
enum Benchmark {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "workload" where arguments.count == 2:
      var workload = Workload(folder: arguments[1])
      workload.run()
    case "standard" where arguments.count >= 2:
      Product.run(policies: Array(arguments[1...]))
    case "amend" where arguments.count >= 2:
      Amending.run(policies: Array(arguments[1...]))
    case "answers" where arguments.count >= 2:
      Answering.run(policies: Array(arguments[1...]))
    case "images" where arguments.count >= 3:
      Images.export(to: arguments[1], policies: Array(arguments[2...]))
    case "analyse" where arguments.count <= 2:
      Analysis.run(folder: arguments.count == 2 ? arguments[1] : nil)
    case "typing" where arguments.count == 1: Typing.run()
    default:
      print(
        """
        coherence-bench standard POLICY…          start-up, loading, warm assessment and memory on the standard pack
        coherence-bench answers POLICY…           ask, why, an interview's answer, tripwires and stages on each policy
        coherence-bench amend POLICY…             the smallest changes on each policy, and as its choices grow
        coherence-bench workload FOLDER           measures a workload that Scripts/convert-workload.py wrote
        coherence-bench analyse [FOLDER]          measures the analysis of the standard pack, or of the one in a folder
        coherence-bench typing                    from a keystroke to its diagnostics, and answers at the cursor
        coherence-bench images FOLDER POLICY…     exports masks and verdicts, for Scripts/check-wasm.sh
        """)
    }
  }
}
