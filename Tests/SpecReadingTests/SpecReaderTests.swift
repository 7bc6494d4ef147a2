import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// The reader as a whole, on a spec that has every section.
struct SpecReaderTests {
  static let spec = """
    ---
    owner: nobody
    ---
    # Feature Specification: Live Boards

    > **Status**: Draft
    >
    > **Author**: Ana

    ## 2. User Stories
    #### US-1: Draw together
    **Priority**: Must Have

    **Acceptance Criteria**:
    1. Two people see one line.

    ## 4. Implementation Plan
    ### 4.1 Dependencies
    | Dependency | Description | Status |
    |------------|-------------|--------|
    | Push service | Wakes phones | Planned |

    ### 4.2 Tasks
    #### Backend Tasks
    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|
    | BE-1 | Store lines (see [notes](./n.md)) | 2 days | None |
    | BE-2 | Send `lines` \\| strokes | 3-5d | BE-1, Push service |
    | BE-3 | Prune | M | BE-1 SS+1d |

    ```
    | BE-9 | In a fence | 2 days | None |
    ```

    #### Real-time Tasks
    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|
    | RT-1 | Share cursors | 2/3/8 days | BE-1 through BE-3 |
    | RT-2 | Load test | TBD | All BE tasks, RT-1 |

    ### 4.3 Timeline
    | Phase | Start Date | End Date | Deliverables |
    |-------|------------|----------|--------------|
    | Development | 2026-10-05 | 2026-10-30 | Boards |

    ### 4.4 Risks
    | Risk | Impact | Likelihood | Mitigation |
    |------|--------|------------|------------|
    | RT tasks need a broker | High | Medium | Try early |

    ### 5.1 Test Scenarios
    | Scenario ID | Description | Test Type | Priority |
    |-------------|-------------|-----------|----------|
    | TS-1 | Draw | E2E | High |
    """

  @Test func readsEverySection() {
    let reading = SpecReading(Self.spec)
    let content = reading.content
    #expect(reading.diagnostics.isEmpty)
    #expect(content.header.title == "Live Boards")
    #expect(content.header.status == "Draft")
    #expect(content.tasks.map(\.id.text) == ["BE-1", "BE-2", "BE-3", "RT-1", "RT-2"])
    #expect(content.tasks.map(\.discipline.code) == ["BE", "BE", "BE", "RT", "RT"])
    #expect(content.tasks[1].title == "Send lines | strokes")
    #expect(content.tasks[1].waitsFor == [ExternalDependency.ID("Push service")])
    #expect(
      content.tasks.map(\.estimate.amount) == [
        .point(2), .range(low: 3, high: 5), .size("M"), .threePoint(low: 2, likely: 3, high: 8),
        .unknown,
      ])
    #expect(content.tasks.map(\.span.line) == [27, 28, 29, 38, 39])
    #expect(
      reading.links == [
        "BE-1 -> BE-2", "BE-1 -> BE-3 SS 1.0 days", "BE-1 -> RT-1", "BE-2 -> RT-1",
        "BE-3 -> RT-1", "BE-1 -> RT-2", "BE-2 -> RT-2", "BE-3 -> RT-2", "RT-1 -> RT-2",
      ])
    #expect(content.phases.map(\.name) == ["Development"])
    #expect(content.risks.map(\.target) == [.activities([.init("RT-1"), .init("RT-2")])])
    #expect(content.stories.map(\.id) == ["US-1"])
    #expect(content.externals.map(\.id.name) == ["Push service"])
  }

  @Test func readsTheSameWithOtherLineEndsAndAByteOrderMark() {
    let usual = SpecReading(Self.spec)
    for text in [
      Self.spec.replacing("\n", with: "\r\n"), "\u{FEFF}" + Self.spec,
      Self.spec.replacing("\n", with: "\r"),
    ] {
      let reading = SpecReading(text)
      #expect(reading.links == usual.links)
      #expect(reading.content.tasks.map(\.span) == usual.content.tasks.map(\.span))
    }
  }

  /// Whatever is done to a spec, it is read without a trap, and every place lies in the text.
  @Test(arguments: 0..<400)
  func survivesMutations(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    var scalars = Array(Self.spec.unicodeScalars)
    let poison = Array("|-–.#+/,()[]{}<>*`~\\\n\r\t\0 0179BEx½人…\u{A0}\u{FEFF}✅".unicodeScalars)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      let place = Int.random(in: 0..<max(1, scalars.count), using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: scalars.insert(poison.randomElement(using: &generator) ?? "|", at: place)
      case 1 where !scalars.isEmpty: scalars.remove(at: place)
      case 2 where !scalars.isEmpty:
        scalars[place] = poison.randomElement(using: &generator) ?? "|"
      case 3:
        let end = min(scalars.count, place + Int.random(in: 0...80, using: &generator))
        let target = Int.random(in: 0...scalars.count, using: &generator)
        scalars.insert(contentsOf: Array(scalars[place..<end]), at: target)
      default:
        if Int.random(in: 0..<20, using: &generator) == 0 {
          scalars.removeLast(scalars.count - place)
        }
      }
    }
    let text = String(String.UnicodeScalarView(scalars))
    var diagnostics = Diagnostics()
    let content = SpecReader.read(SourceFile(path: "spec.md", text: text), into: &diagnostics)
    let lines = SourceLines(text)
    let spans =
      diagnostics.found.map(\.span) + content.tasks.map(\.span) + content.relations.map(\.span)
      + content.risks.map(\.impactSpan) + content.phases.map(\.endSpan)
    for span in spans {
      #expect(span.line >= 1 && span.line <= lines.count)
      #expect(span.column >= 1 && span.column + span.length <= lines[span.line].count + 1)
    }
    let ids = Set(content.tasks.map(\.id))
    for relation in content.relations {
      #expect(ids.contains(relation.predecessor) && ids.contains(relation.successor))
      #expect(relation.predecessor != relation.successor)
    }
  }
}
