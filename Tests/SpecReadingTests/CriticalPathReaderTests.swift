import PlanModel
import Testing

@testable import SpecReading

/// Places that state a critical path, and those that only look so.
struct CriticalPathReaderTests {
  static let chains: [(String, [String])] = [
    ("Critical path: BE-1 → BE-2 → FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("**Critical Path**: BE-1 -> BE-2 -> FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("**Critical path** BE-1 --> FE-1", ["BE-1 → FE-1"]),
    ("Critical path: BE-1 > BE-2 > FE-1 (6 days)", ["BE-1 → BE-2 → FE-1"]),
    ("- The critical path: be-1, BE-2, FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("Critical path: BE-1 through BE-2, FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("Critical path: BE-1 (2d) → BE-2: serve (3d) → FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("Critical path: Start → Store → Serve → Finish", ["BE-1 → BE-2"]),
    ("Critical path: BE-1 → BE-9 → FE-1", ["BE-1 → BE-9 → FE-1"]),
    ("The critical path is BE-1 → BE-2 → FE-1.", ["BE-1 → BE-2 → FE-1"]),
    ("Our **critical path** (6 days) runs from BE-1 -> FE-1, without slack.", ["BE-1 → FE-1"]),
    ("The critical path goes through BE-1 → BE-2. FE-1 has slack.", ["BE-1 → BE-2"]),
    ("**Critical path** is: BE-1 → BE-2: serve → FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("Work starts in May. The critical path is BE-1 → FE-1. It is long.", ["BE-1 → FE-1"]),
    ("The critical path is as follows:\n\n- BE-1\n- FE-1", ["BE-1 → FE-1"]),
    ("## Critical Path\nThe critical path is BE-1 → BE-2 → FE-1.", ["BE-1 → BE-2 → FE-1"]),
    ("## Critical Path\nThe critical path is long.\n\nBE-1 → FE-1", ["BE-1 → FE-1"]),
    ("Der kritische Pfad ist BE-1 → FE-1.", ["BE-1 → FE-1"]),
    ("Le chemin critique est BE-1 → FE-1.", ["BE-1 → FE-1"]),
    ("La ruta crítica es BE-1 → FE-1.", ["BE-1 → FE-1"]),
    ("Critical path: BE-1 → BE-2 → FE-1.", ["BE-1 → BE-2 → FE-1"]),
    ("Chemin critique : BE-1 → FE-1", ["BE-1 → FE-1"]),
    ("Kritischer Pfad: BE-1 → FE-1", ["BE-1 → FE-1"]),
    ("クリティカルパス：BE-1 → FE-1", ["BE-1 → FE-1"]), ("关键路径：BE-1→FE-1", ["BE-1 → FE-1"]),
    ("## Critical Path\nThe longest chain:\n\nBE-1 → BE-2 → FE-1", ["BE-1 → BE-2 → FE-1"]),
    ("## 4.5 Critical Path\n1. **BE-1**: Store (2 days)\n2. BE-2 — serve\n", ["BE-1 → BE-2"]),
    ("**Critical path:**\n- BE-1\n- FE-1\n", ["BE-1 → FE-1"]),
  ]

  @Test(arguments: chains)
  func readsAChain(text: String, expected: [String]) {
    #expect(ClaimFixture.figures(in: ClaimFixture.spec("", ending: text)) == expected)
  }

  @Test(arguments: [
    "Critical path: the backend", "Critical path: BE-1", "Critical paths tested: BE-1 → BE-2",
    "Critical path: Sprint 1 → Sprint 2 → Sprint 3", "Critical path: BE-1 → BE-2, FE-1 → FE-2",
    "Critical path: BE-1 → design → the launch party → FE-1",
    "Critical path for the backend: BE-1 → BE-2", "The critical path is long.",
    "The critical path is not BE-1 → BE-2.", "The critical path of the backend is BE-1 → BE-2.",
    "BE-1 is on the critical path. The flow is BE-1 → BE-2.",
    "The critical path is BE-1 to FE-1.", "The critical path is the login → cart → pay flow.",
    "The critical path is BE-1 → BE-2, with FE-1 beside it.",
    "## Critical Path\nBE-1 blocks everything.", "## Critical Path\n- BE-1 → BE-2\n- BE-1 → FE-1\n",
    "## Critical path tests\n- BE-1\n- BE-2", "Flow: BE-1 → BE-2",
    "## Critical Path\n3 days, then 2 days\n\n- 1 week\n- 2 weeks",
  ])
  func passesOverWhatIsNoChain(text: String) {
    #expect(ClaimFixture.figures(in: ClaimFixture.spec("", ending: text)) == [])
  }

  @Test func marksTheChain() {
    let reading = SpecReading(ClaimFixture.spec("Critical path: ▶BE-1 → FE-1"))
    let span = reading.content.statedFigures.first?.span
    #expect(
      span.map { SpecMarkedText.Place(line: $0.line, column: $0.column) } == reading.marks.first)
  }
}
