import NetworkAnalysis
import PlanModel

/// The links of a project that an author wrote, without those that only the order of tasks makes,
/// and without those of tasks that are behind.
///
/// What the plan does follows all links. What an author could take back or write better is about
/// these alone: a link that nobody wrote is nobody's fault, and makes no other needless.
struct WrittenLinks {
  /// In the order of the project's relations.
  let relations: [PrecedenceRelation]
  /// The network of `relations`, or `nil` when all links of the project together have a cycle.
  let network: PrecedenceNetwork?

  /// Picks the links of `project`, whose links together come to `outcome`.
  ///
  /// - Complexity: O(*n* + *m* log *m*) for *n* activities and *m* relations, and O(*m*) if all are
  ///   written.
  init(of project: Project, all outcome: PrecedenceNetwork.Outcome) {
    let open = project.openRelations
    relations = open.filter { !$0.isOrderOnly }
    guard case .acyclic(let network) = outcome else {
      self.network = nil
      return
    }
    guard relations.count < open.count else {
      self.network = network
      return
    }
    var written = project
    written.relations = relations
    guard case .acyclic(let network) = PrecedenceNetwork.build(written) else {
      preconditionFailure("a part of an acyclic network has a cycle")
    }
    self.network = network
  }
}
