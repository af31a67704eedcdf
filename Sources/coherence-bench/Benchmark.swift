/// The measurements of the project, each printed beside its limit in the same run.
@main
enum Benchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, arguments[1] == "workload" else {
      print("coherence-bench workload FOLDER   measures a workload that Scripts/convert-workload.py wrote")
      return
    }
    var workload = Workload(folder: arguments[2])
    workload.run()
  }
}
