using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Conformity;

/// <summary>Numbers by hand: a county that makes arable land and builds on it.</summary>
public class OffsetTests(ITestOutputHelper output)
{
    private static readonly ScopePath County = ScopePath.Of("440106");

    [Fact]
    public void Balance_QuantityYieldAndPaddyMadeBefore_IsClearInAllThree()
    {
        var sheet = Farmland(Given("reclaim", "2026-03-01", "10 公顷", "60000 kg", "4 公顷"), Taken("road", "2026-05-01", "150 亩", "60000 kg", "60 亩"));
        sheet.Value.Lines.Should().HaveCount(3).And.OnlyContain(static line => line.Status == VerdictStatus.Clear && line.Left.Sign == 0);
    }

    /// <summary>占优补优: enough land of poorer yield is not enough.</summary>
    [Fact]
    public void Balance_LandEnoughButYieldShort_NamesTheYieldAndHowMuchIsMissing()
    {
        var sheet = Farmland(Given("reclaim", "2026-03-01", "10 公顷", "59999 kg", "4 公顷"), Taken("road", "2026-05-01", "10 公顷", "60000 kg", "4 公顷"));
        sheet.Value.Line(County, "yield").Should().Match<OffsetLine>(static line =>
            line.Status == VerdictStatus.Conflict && line.Lowest == Quantity.Parse("-1 kg") && line.ShortFrom == new DateOnly(2026, 5, 1));
        sheet.Value.Line(County, "area").Status.Should().Be(VerdictStatus.Clear);
        var finding = sheet.Findings.Single(static finding => finding.Code == "offset.short");
        finding.Chinese.Should().Contain("产能").And.Contain("1 kg").And.Contain("2026-05-01");
        finding.Basis.Should().Be(new Citation("土地管理法", "第三十条"));
    }

    [Fact]
    public void Balance_MadeGoodOnlyAfterwards_IsShortInBetweenThoughTheEndBalances()
    {
        var sheet = Farmland(Taken("road", "2026-05-01", "3 公顷", "0 kg", "0 公顷"), Given("reclaim", "2026-06-01", "3 公顷", "0 kg", "0 公顷"));
        sheet.Value.Line(County, "area").Should().Match<OffsetLine>(static line =>
            line.Left.Sign == 0 && line.Lowest == Quantity.Parse("-3 公顷") && line.Status == VerdictStatus.Conflict);
    }

    [Fact]
    public void Balance_GivenAndTakenOnOneDay_IsClear() =>
        Farmland(Taken("road", "2026-05-01", "3 公顷", "0 kg", "0 公顷"), Given("reclaim", "2026-05-01", "3 公顷", "0 kg", "0 公顷"))
            .Value.Lines.Should().OnlyContain(static line => line.Status == VerdictStatus.Clear);

    [Fact]
    public void Balance_ExchangeByYear_CarriesNothingOver()
    {
        var sheet = QuotaBook.Balance(OffsetKinds.FarmlandExchange,
        [
            Entry(OffsetSide.Given, "orchard-back", "2025-11-01", ("area", "100 亩")),
            Entry(OffsetSide.Taken, "pond", "2026-02-01", ("area", "40 亩")),
        ]);
        sheet.Value.Line(County, "area", 2025).Status.Should().Be(VerdictStatus.Clear);
        sheet.Value.Line(County, "area", 2026).Status.Should().Be(VerdictStatus.Conflict);
    }

    /// <summary>节余 = reclaimed − newly built.</summary>
    [Fact]
    public void Balance_LinkageProject_LeavesTheQuotaForSale() =>
        QuotaBook.Balance(OffsetKinds.ConstructionLinkage,
        [
            Entry(OffsetSide.Taken, "new-village", "2026-02-01", ("area", "120 亩")),
            Entry(OffsetSide.Given, "old-village", "2027-02-01", ("area", "300 亩")),
        ]).Value.Line(County, "area").Should().Match<OffsetLine>(static line => line.Status == VerdictStatus.Clear && line.Left == Quantity.Parse("12 公顷"));

    [Fact]
    public void Balance_StockLinkageAtHalf_EarnsHalfOfWhatIsDisposedOf()
    {
        var kind = OffsetKinds.StockLinkage(Ratio.Of(1, 2), new("某省自然资源厅文件", "第三条"));
        QuotaBook.Balance(kind, [Entry(OffsetSide.Given, "idle-plot", "2026-02-01", ("area", "10 公顷")), Entry(OffsetSide.Taken, "plant", "2026-03-01", ("area", "6 公顷"))])
            .Value.Line(County, "area").Should().Match<OffsetLine>(static line => line.Allowed == Quantity.Parse("5 公顷") && line.Left == Quantity.Parse("-1 公顷") && line.Status == VerdictStatus.Conflict);
    }

    [Fact]
    public void Balance_WaterBeyondWhatIsAvailable_IsAConflict() =>
        QuotaBook.Balance(OffsetKinds.Water, [Entry(OffsetSide.Given, "basin", "2026-01-01", ("volume", "1 亿m³")), Entry(OffsetSide.Taken, "works", "2026-01-01", ("volume", "10001 万m³"))])
            .Value.Line(County, "volume", 2026).Lowest.Should().Be(Quantity.Parse("-1 万m³"));

    /// <summary>An entry that takes and cannot be counted must not make the balance look better.</summary>
    [Fact]
    public void Balance_EntryWithoutYield_IsSetAsideAndItsAccountNotChecked()
    {
        var sheet = Farmland(Given("reclaim", "2026-03-01", "10 公顷", "60000 kg", "4 公顷"), Entry(OffsetSide.Taken, "road", "2026-05-01", ("area", "1 公顷"), ("paddy", "0 公顷")));
        sheet.Value.SetAside.Should().Equal(new SubjectId("road"));
        sheet.Value.Lines.Should().OnlyContain(static line => line.Status == VerdictStatus.NotChecked);
    }

    [Fact]
    public void Balance_MeasureWithoutClause_SaysSo() =>
        Farmland(Given("reclaim", "2026-03-01", "10 公顷", "60000 kg", "4 公顷")).Findings.Should().ContainSingle(static finding => finding.Code == "offset.without-basis")
            .Which.Chinese.Should().Contain("水田");

    [Fact]
    public void Balance_RandomEntriesInAnyOrder_CloseAndReplay() => Runs.Each(output, 60, 5_000, (draw, run) =>
    {
        var entries = Enumerable.Range(0, draw.Int(1, 20)).Select(at => Entry(
            draw.Pick(OffsetSide.Given, OffsetSide.Taken),
            $"p{at}",
            new DateOnly(2026, 1, 1).AddDays(draw.Int(0, 800)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ("area", $"{draw.Int(0, 500)} {draw.Pick("亩", "公顷", "m²")}"))).ToArray();
        var kind = OffsetKinds.FarmlandExchange with { Window = draw.Pick(Enum.GetValues<OffsetWindow>()) };
        var sheet = QuotaBook.Balance(kind, entries);
        QuotaBook.Balance(kind, draw.Shuffle(entries)).Value.Should().Be(sheet.Value);
        Sum(sheet.Value.Lines.Select(static line => line.Left)).CompareTo(Sum(entries.Select(static entry =>
            entry.Amounts[0].Amount * (entry.Side == OffsetSide.Given ? 1 : -1)))).Should().Be(0);
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);

        static Quantity Sum(IEnumerable<Quantity> parts) => parts.Aggregate(new Quantity(0, "公顷"), static (sum, part) => sum + part);
    });

    private static Explained<OffsetSheet> Farmland(params OffsetEntry[] entries) => QuotaBook.Balance(OffsetKinds.FarmlandOffset, entries);

    private static OffsetEntry Given(string project, string day, string area, string yield, string paddy) =>
        Entry(OffsetSide.Given, project, day, ("area", area), ("yield", yield), ("paddy", paddy));

    private static OffsetEntry Taken(string project, string day, string area, string yield, string paddy) =>
        Entry(OffsetSide.Taken, project, day, ("area", area), ("yield", yield), ("paddy", paddy));

    internal static OffsetEntry Entry(OffsetSide side, string project, string day, params (string Measure, string Amount)[] amounts) => new()
    {
        Project = project,
        Account = County,
        Day = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Side = side,
        Amounts = [.. amounts.Select(static amount => new OffsetAmount(amount.Measure, Quantity.Parse(amount.Amount)))],
        Document = new("验收文", "1 号"),
    };
}
