using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Conformity;

/// <summary>Numbers by hand: a city of 1,000 公顷 construction land, two counties, a unit.</summary>
public class QuotaBookTests(ITestOutputHelper output)
{
    private static readonly ScopePath City = ScopePath.Of("4401"), Tianhe = ScopePath.Of("440106"), Baiyun = ScopePath.Of("440111"), Unit = Tianhe.Then("U1");

    private static readonly QuotaIndicator Built = Indicator("built", QuotaSense.Ceiling, "公顷"), Arable = Indicator("arable", QuotaSense.Floor, "亩");

    [Fact]
    public void Check_ChildrenFillTheParentExactly_IsClear()
    {
        var sheet = Check(Built, ("4401", "1000 公顷"), ("440106", "600 公顷"), ("440111", "6000 亩"));
        sheet.Value.Line("built", City).Should().Match<QuotaLine>(static line =>
            line.HandedDown == Quantity.Parse("1000 公顷") && line.PlacesBelow == 2 && line.Breakdown == VerdictStatus.Clear);
    }

    [Fact]
    public void Check_ChildrenOneSquareMetreOverABindingCeiling_IsAConflictWithBothFigures()
    {
        var sheet = Check(Built, ("4401", "1000 公顷"), ("440106", "600 公顷"), ("440111", "400.0001 公顷"));
        sheet.Value.Line("built", City).Breakdown.Should().Be(VerdictStatus.Conflict);
        sheet.Findings.Should().ContainSingle(static finding => finding.Code == "quota.handed-down-broken")
            .Which.Chinese.Should().Contain("1,000.0001 公顷").And.Contain("1,000 公顷");
    }

    [Fact]
    public void Check_FloorShortByOneMu_IsAConflict() =>
        Check(Arable, ("4401", "90000 亩"), ("440106", "60000 亩"), ("440111", "29999 亩")).Value.Line("arable", City).Breakdown.Should().Be(VerdictStatus.Conflict);

    [Fact]
    public void Check_LevelLeftOut_GoesToTheNextPlaceAbove()
    {
        var sheet = Check(Built, ("44", "1000 公顷"), ("440106", "600 公顷"), ("440111", "500 公顷"));
        sheet.Value.Line("built", ScopePath.Of("44")).Should().Match<QuotaLine>(static line => line.PlacesBelow == 2 && line.Breakdown == VerdictStatus.Conflict);
    }

    [Fact]
    public void Check_Proportions_AreNotAddedButEachMustKeepTheQuota()
    {
        var cover = Indicator("forest-cover", QuotaSense.Floor, "%");
        Check(cover, ("4401", "35 %"), ("440106", "36 %"), ("440111", "40 %")).Value.Line("forest-cover", City).Breakdown.Should().Be(VerdictStatus.Clear);
        Check(cover, ("4401", "35 %"), ("440106", "34 %"), ("440111", "40 %")).Value.Line("forest-cover", City)
            .Should().Match<QuotaLine>(static line => line.Breakdown == VerdictStatus.Conflict && line.HandedDown == Quantity.Parse("34 %"));
    }

    [Fact]
    public void Check_NothingReported_IsNotCheckedNeverFine()
    {
        var sheet = Check(Built, ("4401", "1000 公顷"));
        sheet.Value.Line("built", City).Should().Match<QuotaLine>(static line => line.Use == VerdictStatus.NotChecked && line.Used == null && line.Left == null);
        sheet.Findings.Should().Contain(static finding => finding.Code == "quota.use-not-reported");
    }

    [Fact]
    public void Check_OneOfTwoCountiesReports_IsPartUntilTheOtherDoes()
    {
        var plan = Plan(Built, [City, Tianhe, Baiyun], ("4401", "1000 公顷"), ("440106", "600 公顷"), ("440111", "400 公顷"));
        QuotaBook.Check(plan, [Use(Tianhe, "500 公顷")]).Value.Line("built", City).Use.Should().Be(VerdictStatus.PartiallyCovered);
        QuotaBook.Check(plan, [Use(Tianhe, "500 公顷"), Use(Baiyun, "300 公顷")]).Value.Line("built", City)
            .Should().Match<QuotaLine>(static line => line.Use == VerdictStatus.Clear && line.Left == Quantity.Parse("200 公顷"));
    }

    /// <summary>Who else there is, nobody said: two reports may be all or two of three.</summary>
    [Fact]
    public void Check_AllReportButNobodyListsThePlaces_StaysPartlyChecked() =>
        QuotaBook.Check(Plan(Built, [], ("4401", "1000 公顷"), ("440106", "600 公顷")), [Use(Tianhe, "500 公顷")])
            .Value.Line("built", City).Use.Should().Be(VerdictStatus.PartiallyCovered);

    [Fact]
    public void Check_PartOfTheReportsAlreadyBreaksTheCeiling_IsAConflict() =>
        QuotaBook.Check(Plan(Built, [], ("4401", "400 公顷"), ("440106", "600 公顷")), [Use(Tianhe, "500 公顷")])
            .Value.Line("built", City).Use.Should().Be(VerdictStatus.Conflict);

    [Fact]
    public void Check_ExpectedIndicatorMissed_WarnsOnly()
    {
        var sheet = QuotaBook.Check(Plan(Built with { Nature = QuotaNature.Expected }, [], ("4401", "400 公顷")), [Use(City, "500 公顷")]);
        sheet.Findings.Single(static finding => finding.Code == "quota.missed").Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Check_ListedPlaceWithoutQuota_IsFoundAndTheBreakdownStaysOpen()
    {
        var sheet = QuotaBook.Check(Plan(Built, [City, Tianhe, Baiyun], ("4401", "1000 公顷"), ("440106", "600 公顷")));
        sheet.Findings.Should().Contain(static finding => finding.Code == "quota.place-without-quota");
        sheet.Value.Line("built", City).Breakdown.Should().Be(VerdictStatus.PartiallyCovered);
    }

    [Fact]
    public void Check_StatementBelowTheSumOfItsParts_IsTold()
    {
        var sheet = QuotaBook.Check(Plan(Built, [], ("4401", "1000 公顷"), ("440106", "600 公顷")), [Use(City, "400 公顷"), Use(Tianhe, "500 公顷")]);
        sheet.Findings.Should().Contain(static finding => finding.Code == "quota.uses-differ");
        sheet.Value.Line("built", City).Used.Should().Be(Quantity.Parse("500 公顷"), "the stricter of both stands");
    }

    [Fact]
    public void Check_UseInAUnit_CountsInItsCounty() =>
        QuotaBook.Check(Plan(Built, [], ("440106", "600 公顷")) with { Places = [Tianhe, Unit] }, [Use(Unit, "150 亩")])
            .Value.Line("built", Tianhe).Used.Should().Be(Quantity.Parse("10 公顷"));

    [Fact]
    public void Why_AnyLine_ReplaysFromTheQuotasBelow()
    {
        var why = Check(Built, ("4401", "1000 公顷"), ("440106", "600 公顷"), ("440111", "400.5 公顷")).Why;
        why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
        why.Steps.Single(static step => step.Key.Term == "quota.handed-down").Result.Should().Be((Figure)Quantity.Parse("1000.5 公顷"));
    }

    /// <summary>Land cut among random trees of places: where every parent is the sum of its children, every ceiling and floor is clear; one step more breaks one.</summary>
    [Fact]
    public void Check_RandomTreesInAnyOrder_ComeToTheSameSheetAndFindTheOneStepTooMuch() => Runs.Each(output, 60, 5_000, (draw, _) =>
    {
        var quotas = new List<Quota>();
        var total = Split(ScopePath.Of("44"), 0);
        var sheet = QuotaBook.Check(PlanOf(quotas));
        sheet.Value.Lines.Should().OnlyContain(static line => line.Breakdown == null || line.Breakdown == VerdictStatus.Clear);
        QuotaBook.Check(PlanOf(draw.Shuffle(quotas))).Value.Should().Be(sheet.Value);

        var leaf = draw.Int(1, quotas.Count - 1);
        quotas[leaf] = quotas[leaf] with { Amount = quotas[leaf].Amount + Quantity.Parse("0.0001 m²") };
        QuotaBook.Check(PlanOf(quotas)).Findings.Should().Contain(static finding => finding.Code == "quota.handed-down-broken");

        Quantity Split(ScopePath scope, int depth)
        {
            var at = quotas.Count;
            quotas.Add(null!);
            var amount = depth == 3 || (depth > 0 && draw.OnceIn(3))
                ? new Quantity(draw.Long(0, 1_000_000), draw.Pick("亩", "公顷", "m²"))
                : Enumerable.Range(0, draw.Int(1, 4)).Select(child => Split(scope.Then($"{depth}-{child}"), depth + 1)).Aggregate(new Quantity(0, "亩"), static (sum, part) => sum + part);
            quotas[at] = new() { Indicator = "built", Scope = scope, Amount = amount };
            return amount;
        }

        static QuotaPlan PlanOf(IEnumerable<Quota> quotas) => Plan(Built, []) with { Quotas = [.. quotas] };
    });

    private static QuotaIndicator Indicator(string code, QuotaSense sense, QuantityUnit unit) => new()
    {
        Code = code,
        Chinese = code,
        English = code,
        Nature = QuotaNature.Binding,
        Sense = sense,
        Unit = unit,
    };

    private static QuotaPlan Plan(QuotaIndicator indicator, ValueList<ScopePath> places, params (string Division, string Amount)[] quotas) => new()
    {
        Version = new("master", 1),
        TargetYear = 2035,
        Indicators = [indicator],
        Places = places,
        Quotas = [.. quotas.Select(quota => new Quota { Indicator = indicator.Code, Scope = ScopePath.Of(quota.Division), Amount = Quantity.Parse(quota.Amount) })],
    };

    private static Explained<QuotaSheet> Check(QuotaIndicator indicator, params (string Division, string Amount)[] quotas) => QuotaBook.Check(Plan(indicator, [], quotas));

    private static QuotaUse Use(ScopePath scope, string amount) => new() { Indicator = "built", Scope = scope, Amount = Quantity.Parse(amount), Source = new("2025 年度变更调查", string.Empty) };
}
