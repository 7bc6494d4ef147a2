import PlanModel

/// What of a value can move a plan, without where it is written.
///
/// Spans are blanked, so that a line added above does not make everything differ.
extension Activity {
  /// Who may do it, together with whom and what.
  var staffingContent: Activity {
    var content = blank
    content.owner = owner
    content.people = people
    content.needs = needs
    return content
  }

  /// When it may start, and what it waits for besides tasks.
  var datingContent: Activity {
    var content = blank
    content.notBefore = notBefore
    content.waitsFor = waitsFor
    content.deadline = deadline
    content.urgency = urgency
    return content
  }

  private var blank: Activity {
    Activity(
      id: id, title: "", discipline: Skill(""),
      estimate: Estimate(text: "", amount: .point(0), unit: .hours), effort: .zero,
      span: .wholeFile(""))
  }
}

extension Phase {
  /// The phase wherever it is written.
  var content: Phase {
    var content = self
    content.span = .wholeFile("")
    content.endSpan = .wholeFile("")
    content.deliverables = ""
    return content
  }
}

extension Risk {
  /// The risk wherever it is written.
  var content: Risk {
    var content = self
    content.span = .wholeFile("")
    content.mitigation = ""
    return content
  }
}

extension ExternalDependency {
  /// The external dependency wherever it is written.
  var content: ExternalDependency {
    var content = self
    content.span = .wholeFile("")
    content.summary = ""
    return content
  }
}

extension Project {
  /// How far efforts stray from estimates, without what a unit is worth.
  var strayContent: EstimateModel {
    var content = estimateModel
    content.hoursPerPoint = 0
    content.hoursPerSize = [:]
    if !activities.contains(where: { $0.estimate.unit == .points }) {
      content.hoursPerPointSpread = 0
    }
    if !activities.contains(where: { $0.estimate.unit == .size }) {
      content.hoursPerSizeSpread = 0
    }
    return content
  }
}

extension Team {
  /// The team wherever it is written, without those who could be hired and what anybody costs.
  var content: Team {
    var content = self
    content.candidates = []
    for index in content.people.indices {
      content.people[index].span = nil
      content.people[index].hourlyRate = nil
    }
    for index in content.pools.indices { content.pools[index].span = nil }
    return content
  }
}
