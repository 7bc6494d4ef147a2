import PlanModel
import SpecReading

/// Reads any bytes as the team file of a small spec, and holds the result to what is promised.
///
/// The fuzzer calls it over and over, with bytes it varies so that new code is reached.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTeam(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  ReadingPromises.check(spec: Array(spec.utf8), team: bytes)
  return 0
}

/// A spec that every section of a team file finds something in.
private let spec = """
  # Feature Specification: Order Export

  ### 4.1 Dependencies

  | Dependency | Description | Status |
  |---|---|---|
  | Payment API | Charges cards | Pending |

  ### 4.2 Tasks

  | Task ID | Description | Estimated Effort | Dependencies |
  |---|---|---|---|
  | BE-1 | Store orders | 3 days | Payment API |
  | BE-2 | Export orders | M | BE-1 |
  | FE-1 | Show orders | 5 points | BE-1 SS+1d |

  ### 4.3 Timeline

  | Phase | Start Date | End Date |
  |---|---|---|
  | Development | 2026-10-05 | 2026-10-16 |

  ### 4.4 Risks

  | Risk | Impact | Likelihood |
  |---|---|---|
  | Cards are refused | High | Medium |
  """
