package import PlanModel
package import SpecMending

extension PlanPipeline {
  /// What mending may come to.
  package enum MendingOutcome: Sendable {
    /// What was mended, and the request with the files as they then are.
    case mended(Mending, PlanRequest, Reading)
    /// The edits would alter what the files say, so none may be made: a fault of this program.
    case refused
  }

  /// Reads the files of a request and mends the findings that are chosen.
  ///
  /// The mended files are read again and must say the same. Only where dependencies are removed
  /// on request, the relations may differ.
  package static func mend(_ request: PlanRequest, choosing choice: FixChoice) -> MendingOutcome {
    let before = read(request)
    let mending = Mending(
      before.diagnostics.sorted.filter(choice.includes),
      in: request.specs + (request.team.map { [$0] } ?? []))
    guard !mending.files.isEmpty else { return .mended(mending, request, before) }
    let texts = Dictionary(
      mending.files.map { ($0.source, $0.mended) }, uniquingKeysWith: { first, _ in first })
    var mended = request
    mended.specs = request.specs.map { texts[$0] ?? $0 }
    mended.team = request.team.map { texts[$0] ?? $0 }
    let after = read(mended)
    let keepsRelations = mending.mended.allSatisfy { !$0.code.isMendedWhenNamed }
    guard before.project.saysTheSame(as: after.project, keepsRelations: keepsRelations) else {
      return .refused
    }
    return .mended(mending, mended, after)
  }
}

extension Project {
  /// Whether another project has the same tasks, efforts and relations, wherever they stand.
  fileprivate func saysTheSame(as other: Project, keepsRelations: Bool) -> Bool {
    func work(_ project: Project) -> [Activity] {
      project.activities.map { activity in
        var activity = activity
        activity.estimate.text = ""
        activity.span = .wholeFile("")
        return activity
      }
    }
    func links(_ project: Project) -> [PrecedenceRelation] {
      project.relations.map { relation in
        var relation = relation
        relation.span = .wholeFile("")
        return relation
      }
    }
    return work(self) == work(other) && (!keepsRelations || links(self) == links(other))
  }
}
