using System.Numerics;
using System.Text.Json;
using AssetPlanning.Accounting;

namespace AssetPlanning.Tests.Accounting;

/// <summary>Every row of the reference vectors: rates to 10⁻³⁰, amounts to 10⁻²⁰ before and to the fen after rounding.</summary>
public sealed class FinanceReferenceTests
{
    private static readonly JsonElement[] Rows =
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", "finance_reference.json"))).RootElement.EnumerateArray()];

    public static IEnumerable<object[]> Places =>
        Rows.Select(static (row, at) => new object[] { at, row.GetProperty("fn").GetString()! });

    [Fact]
    public void Rows_AreAllThere() => Rows.Should().HaveCount(19);

    [Theory]
    [MemberData(nameof(Places))]
    public void Row_HoldsExactly(int at, string function)
    {
        var row = Rows[at];
        var (arguments, expected) = (row.GetProperty("args"), row.GetProperty("expected"));
        switch (function)
        {
            case "IRR":
                CheckRates(InternalRateOfReturn.Of([.. arguments.EnumerateArray().Select(Yuan)]), expected);
                break;
            case "XIRR":
                var days = arguments.GetProperty("dates").EnumerateArray().Select(static day => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd"));
                ValueList<DatedFlow> flows = [.. days.Zip(arguments.GetProperty("cf").EnumerateArray().Select(Yuan), static (day, flow) => new DatedFlow(day, flow))];
                var found = InternalRateOfReturn.OnDays(flows, DayCount.Actual365);
                CheckRates(found, expected);
                Residual.OnDays(flows, found.Rate!.Value, 365).Should().BeLessThan(1e-12);
                break;
            case "NPV(Excel: first flow at t1)":
                ValueList<Money> series = [.. arguments.GetProperty("cf").EnumerateArray().Select(Yuan)];
                var rate = RateOf(arguments);
                CheckAmount(
                    NetPresentValue.Exact(series, rate, FlowTiming.FirstFlowAfterOnePeriod),
                    NetPresentValue.Of(series, rate, FlowTiming.FirstFlowAfterOnePeriod, Rounding.HalfUp),
                    expected);
                break;
            case "PMT":
            case "level payment":
                var payments = new LevelPayments
                {
                    Rate = RateOf(arguments),
                    Periods = arguments.GetProperty("nper").GetInt32(),
                    PresentValue = Yuan(arguments.GetProperty("pv")),
                    FutureValue = Money.Zero,
                    Timing = PaymentTiming.EndOfPeriod,
                };
                var sign = function == "PMT" ? 1 : -1;
                CheckAmount(sign * payments.ExactPayment(), sign == 1 ? payments.Payment(Rounding.HalfUp) : -payments.Payment(Rounding.HalfUp), expected);
                break;
            case "FV":
                var future = LevelPayments.Future(
                    RateOf(arguments),
                    arguments.GetProperty("nper").GetInt32(),
                    Yuan(arguments.GetProperty("pmt")),
                    Yuan(arguments.GetProperty("pv")),
                    PaymentTiming.EndOfPeriod,
                    Rounding.HalfUp);
                future.Should().Be(Money.Round(100 * Ratio.Parse(expected.GetString()!), Rounding.HalfUp));
                break;
            default:
                Assert.Fail($"No test knows {function}.");
                break;
        }
    }

    private static void CheckRates(RatesOfReturn found, JsonElement expected)
    {
        Ratio[] rates = expected.ValueKind switch
        {
            JsonValueKind.Null => [],
            JsonValueKind.Array => [.. expected.EnumerateArray().Select(static rate => Ratio.Parse(rate.GetString()!))],
            _ => [Ratio.Parse(expected.GetString()!)],
        };
        found.Roots.Should().HaveCount(rates.Length);
        found.Roots.Zip(rates).All(static pair => Distance(pair.First.Rate, pair.Second) <= Ratio.Of(1, BigInteger.Pow(10, 30))).Should().BeTrue();
        found.Status.Should().Be(rates.Length switch { 0 => RateStatus.NoSolution, 1 => RateStatus.Unique, _ => RateStatus.Ambiguous });
    }

    private static void CheckAmount(Ratio exactFen, Money rounded, JsonElement expected)
    {
        var yuan = Ratio.Parse(expected.GetString()!);
        (Distance(exactFen / 100, yuan) <= Ratio.Of(1, BigInteger.Pow(10, 20))).Should().BeTrue();
        rounded.Should().Be(Money.Round(100 * yuan, Rounding.HalfUp));
    }

    private static Ratio Distance(Ratio left, Ratio right) => left < right ? right - left : left - right;

    /// <summary>A decimal number, or one divided by another: <c>0.06/12</c>.</summary>
    private static Ratio RateOf(JsonElement arguments)
    {
        var parts = arguments.GetProperty("rate").GetString()!.Split('/');
        return parts.Length == 1 ? Ratio.Parse(parts[0]) : Ratio.Parse(parts[0]) / Ratio.Parse(parts[1]);
    }

    private static Money Yuan(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Money.Parse(value.GetString()!) : Money.FromYuan(value.GetDecimal());
}
