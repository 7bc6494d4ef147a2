package import NetworkAnalysis
package import PlanModel

/// The stretches of time in which some disciplines have more work than the present team can do.
///
/// If the plan is to end by the deadline, every activity runs between its head and its latest
/// finish, by the links and the least time it can take anybody. Of a set S of disciplines
///
///     Σ { effort(a) / fastest(a) : a of S, head(a) ≥ h, latest(a) ≤ e } ≤ Σ_p capacity_p(h, e)
///
/// over all people with a skill of S. What the present team lacks, the hires must offer. With
/// likely efforts this is necessary for the plan to be in time, not for a share of the trials to
/// be: it guides the first proposals, and no proof rests on it.
package struct WorkWindows: Sendable {
  /// One window that hires must fill.
  package struct Window: Hashable, Sendable {
    /// Where it begins, in working minutes.
    package let begin: Int
    /// Where it ends.
    package let end: Int
    /// The minutes of capacity that one person of each option offers in it.
    package let offers: [Double]
    /// The minutes of capacity that the present team lacks in it.
    package let lack: Double
  }

  /// A moment, and what people offer before it.
  private struct Mark {
    /// In working minutes.
    let minute: Int
    /// What the present people of a group offer before it, in minutes of capacity.
    let present: Double
    /// What one person of each option offers before it.
    let offers: [Double]
  }

  /// The work of some disciplines, with what those who can do it offer.
  private struct Group {
    /// Head, latest finish and least capacity of each activity, by rising latest finish.
    let items: [(head: Int, latest: Mark, minutes: Double)]
    /// Where windows begin, in order.
    let begins: [Mark]
  }

  /// Begins of windows that are tried for each group; larger projects are sampled.
  private static let beginLimit = 100
  /// Minutes by which a window must be broken to count.
  private static let leastLack = 0.5

  private let groups: [Group]

  /// Prepares the windows of a project that shall end by `deadline`, in working minutes.
  ///
  /// - Complexity: O(*n* · *p* + *n* log *n* + *m*) for *n* activities, *p* people and *m*
  ///   relations, and the days up to the last exception of each person.
  package init(
    project: Project, network: PrecedenceNetwork, options: [HiringOption], deadline: Int
  ) {
    let axis = project.axis
    let team = project.team.people.map { ($0, CapacityProfile(of: $0, on: axis)) }
    let hires = options.map { ($0.people[0], CapacityProfile(of: $0.people[0], on: axis)) }
    let speeds = Self.fastest(team + hires)
    let rate = (team + hires).map(\.1.highestRate).max() ?? 0
    let lengths = project.activities.map { activity in
      guard activity.people > 0 else { return activity.effort.fullSpeedDuration.minutes }
      let speed = (speeds[activity.discipline] ?? .full).permille * max(1, activity.people)
      return activity.effort.microminutes / max(1, speed * max(1, rate))
    }
    let heads = network.earlyStarts(
      durations: lengths,
      releases: project.activities.map { project.releaseMoment(of: $0, on: axis).minutes })
    let latest = zip(network.lateStarts(durations: lengths, finish: deadline), lengths).map(+)
    let sets = project.disciplines.map { Set([$0]) } + [Set(project.disciplines)]
    groups = sets.map { skills in
      func isAble(_ person: Person) -> Bool { person.skills.keys.contains(where: skills.contains) }
      let able = team.filter { isAble($0.0) }.map(\.1)
      let offers = hires.map { isAble($0.0) ? $0.1 : nil }
      func mark(_ minute: Int) -> Mark {
        Mark(
          minute: minute, present: able.reduce(0) { $0 + $1.minutes(before: minute) },
          offers: offers.map { $0?.minutes(before: minute) ?? 0 })
      }
      let items = project.activities.indices.compactMap { position in
        Self.minutes(of: project.activities[position], by: speeds, in: skills).map {
          (head: max(0, heads[position]), latest: mark(max(0, latest[position])), minutes: $0)
        }
      }.sorted { ($0.latest.minute, $0.head) < ($1.latest.minute, $1.head) }
      let begins = Set(items.map(\.head)).sorted()
      let step = max(1, (begins.count + Self.beginLimit - 1) / Self.beginLimit)
      return Group(
        items: items,
        begins: stride(from: 0, to: begins.count, by: step).map { mark(begins[$0]) })
    }
  }

  /// Returns of each set of disciplines the window that the hires break most, if they break one.
  ///
  /// - Complexity: O(*g* · *h* · *n* · *o*) for *g* sets, *h* begins, *n* activities, *o* options.
  package func broken(by hires: [Int]) -> [Window] {
    groups.compactMap { mostBroken(of: $0, by: hires) }
  }

  private func mostBroken(of group: Group, by hires: [Int]) -> Window? {
    var worst: (begin: Mark, end: Mark, work: Double)?
    var mostLack = Self.leastLack
    for begin in group.begins {
      var work = 0.0
      for item in group.items where item.head >= begin.minute {
        work += item.minutes
        let lack = work - capacity(from: begin, to: item.latest, hires)
        guard lack > mostLack else { continue }
        mostLack = lack
        worst = (begin, item.latest, work)
      }
    }
    return worst.map { begin, end, work in
      Window(
        begin: begin.minute, end: end.minute,
        offers: zip(begin.offers, end.offers).map { max(0, $1 - $0) },
        lack: work - max(0, end.present - begin.present))
    }
  }

  /// What the present people and the hires offer in a window; nothing if it ends before it begins.
  private func capacity(from begin: Mark, to end: Mark, _ hires: [Int]) -> Double {
    guard end.minute > begin.minute else { return 0 }
    return hires.indices.reduce(end.present - begin.present) { sum, option in
      sum + Double(hires[option]) * (end.offers[option] - begin.offers[option])
    }
  }

  /// The highest speed of anybody in each skill.
  private static func fastest(_ people: [(Person, CapacityProfile)]) -> [Skill: Rate] {
    var speeds: [Skill: Rate] = [:]
    for (person, _) in people {
      for (skill, speed) in person.skills { speeds[skill] = max(speeds[skill] ?? .none, speed) }
    }
    return speeds
  }

  /// The capacity that an activity takes at least, if it is of one of the disciplines.
  private static func minutes(
    of activity: Activity, by speeds: [Skill: Rate], in skills: Set<Skill>
  ) -> Double? {
    guard skills.contains(activity.discipline), !activity.isSettled, activity.people > 0,
      activity.effort > .zero,
      let speed = speeds[activity.discipline], speed > .none
    else { return nil }
    return Double(activity.effort.microminutes) / 1_000 / Double(speed.permille)
  }
}

extension CapacityProfile {
  /// The capacity offered before a minute, in minutes.
  fileprivate func minutes(before minute: Int) -> Double {
    Double(capacity(before: minute)) / 1_000
  }
}
