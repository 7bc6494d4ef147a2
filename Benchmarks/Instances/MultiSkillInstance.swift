package import PlanModel

/// An instance of multi-skill scheduling in the `.def` format of the iMOPSE library.
///
/// P. B. Myszkowski, M. E. Skowroński, L. Olech, K. Oślizło, "Hybrid ant colony optimization in
/// solving multi-skill resource-constrained project scheduling problem" (2015). A task takes one
/// resource that has its skill at its level or above; here a skill at a level is a discipline, and
/// everybody has those of all levels up to their own. A salary is paid for each unit of time, so
/// the hourly rate is 60 times as much: a unit is a minute.
package struct MultiSkillInstance {
  /// What is to be scheduled.
  package let project: Project

  /// Reads an instance.
  ///
  /// - Throws: `InstanceError` at the first line that is not as the format has it.
  package init(file: String, text: String) throws(InstanceError) {
    var lines = InstanceLines(file: file, text: text)
    var instance = InstanceProject(title: file)
    try lines.skip(past: "ResourceID")
    while let row = lines.nextRow() {
      instance.team.people.append(try Self.person(row, in: lines))
    }
    try lines.skip(past: "TaskID")
    while let row = lines.nextRow() {
      let number = try lines.count(row.first, "the number of a task")
      guard row.count >= 4 else { throw lines.fault("a task with duration and skill") }
      instance.tasks.append(
        InstanceProject.Task(
          number: number, duration: try lines.count(row[1], "a duration"),
          discipline: Self.discipline(row[2].dropLast(), level: try lines.count(row[3], "a level"))
        ))
      for word in row.dropFirst(4) {
        instance.links.append((try lines.count(word, "the number of a predecessor"), number))
      }
    }
    guard !instance.tasks.isEmpty, !instance.team.people.isEmpty else {
      throw lines.fault("resources and tasks")
    }
    project = instance.project
  }

  /// A row such as `2  15.7  Q2: 2  Q4: 1`.
  private static func person(
    _ row: [Substring], in lines: InstanceLines
  ) throws(InstanceError) -> Person {
    guard row.count >= 2, let salary = Double(row[1]), (0...1e6).contains(salary) else {
      throw lines.fault("a resource with its salary")
    }
    var skills: [Skill: Rate] = [:]
    for (name, level) in zip(row.dropFirst(2), row.dropFirst(3)) where name.hasSuffix(":") {
      let highest = try lines.count(level, "a level")
      guard highest <= 100 else { throw lines.fault("a level of at most 100") }
      for level in 0...highest { skills[discipline(name.dropLast(), level: level)] = .full }
    }
    return Person(id: Person.ID("R\(row[0])"), skills: skills, hourlyRate: salary * 60)
  }

  private static func discipline(_ name: Substring, level: Int) -> Skill {
    Skill("\(name):\(level)")
  }
}
