package import PlanModel

/// An instance of resource-constrained scheduling in the `.sm` format of PSPLIB.
///
/// R. Kolisch, A. Sprecher, "PSPLIB – a project scheduling problem library" (1997). Its renewable
/// resources are pools here, its jobs run by themselves while they hold units of them. Only
/// instances with one mode for each job and no other kinds of resources are read.
package struct PooledInstance {
  /// What is to be scheduled.
  package let project: Project

  /// Reads an instance.
  ///
  /// - Throws: `InstanceError` at the first line that is not as the format has it.
  package init(file: String, text: String) throws(InstanceError) {
    var lines = InstanceLines(file: file, text: text)
    var instance = InstanceProject(title: file)
    try lines.skip(past: "jobnr.", "#modes")
    while let row = lines.nextRow() {
      let number = try lines.count(row.first, "the number of a job")
      guard row.count >= 3, row[1] == "1" else { throw lines.fault("a job of one mode") }
      for word in row.dropFirst(3) {
        instance.links.append((number, try lines.count(word, "the number of a successor")))
      }
    }
    try lines.skip(past: "jobnr.", "mode")
    try lines.skipRule()
    while let row = lines.nextRow() {
      guard row.count >= 3 else { throw lines.fault("a job with mode and duration") }
      var task = InstanceProject.Task(
        number: try lines.count(row[0], "the number of a job"),
        duration: try lines.count(row[2], "a duration"))
      task.people = 0
      for (number, word) in row.dropFirst(3).enumerated() {
        let units = try lines.count(word, "the units a job holds")
        if units > 0 { task.needs.append(PoolNeed(pool: Self.pool(number), units: units)) }
      }
      instance.tasks.append(task)
    }
    try lines.skip(past: "RESOURCEAVAILABILITIES:")
    try lines.skip(past: "R")
    for (number, word) in (lines.nextRow() ?? []).enumerated() {
      instance.team.pools.append(
        Pool(id: Self.pool(number), units: try lines.count(word, "the units of a resource")))
    }
    guard !instance.tasks.isEmpty, !instance.team.pools.isEmpty else {
      throw lines.fault("jobs and resources")
    }
    project = instance.project
  }

  private static func pool(_ position: Int) -> Pool.ID { Pool.ID("R\(position + 1)") }
}
