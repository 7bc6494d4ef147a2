import EstimateCalibration
import PlanModel
import Testing

struct DelimitedTextTests {
}
