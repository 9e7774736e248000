using AssetPlanning.Conformity;
using AssetPlanning.Territory;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.TestMap;

namespace AssetPlanning.Tests.Conformity;

/// <summary>What cannot be counted leaves the places around it in doubt; what is booked twice or added up of other figures is found.</summary>
public class DoubtfulQuotaTests
{
    private static readonly ScopePath City = ScopePath.Of("4401"), Tianhe = ScopePath.Of("440106"), Baiyun = ScopePath.Of("440111");

    internal static OffsetEntry Field { get; } = OffsetTests.Entry(OffsetSide.Given, "field", "2026-01-01", ("area", "10 公顷"));

    /// <summary>600 公顷 of a ceiling of 1,000 公顷 are handed down, and nobody knows how much more.</summary>
    [Theory]
    [InlineData("600 m³", null)]
    [InlineData("-1 公顷", null)]
    [InlineData("300 公顷", "700 公顷")]
    public void Check_QuotaOfAPartSetAside_LeavesTheBreakdownOpen(string amount, string? again)
    {
        var quotas = new List<Quota> { Of(City, "1000 公顷"), Of(Tianhe, "600 公顷"), Of(Baiyun, amount) };
        if (again is not null)
        {
            quotas.Add(Of(Baiyun, again));
        }

        Line(QuotaSense.Ceiling, quotas).Breakdown.Should().Be(VerdictStatus.PartiallyCovered);
        Line(QuotaSense.Ceiling, [Of(City, "1000 公顷"), Of(Baiyun, amount), .. again is null ? Array.Empty<Quota>() : [Of(Baiyun, again)]]).Breakdown
            .Should().Be(VerdictStatus.NotChecked, "it is broken down, and into what is not known");
        Line(QuotaSense.Ceiling, [Of(City, "500 公顷"), .. quotas.Skip(1)]).Breakdown.Should().Be(VerdictStatus.Conflict, "a ceiling broken by some stays broken");
        Line(QuotaSense.Floor, [Of(City, "500 公顷"), .. quotas.Skip(1)]).Breakdown.Should().Be(VerdictStatus.Clear, "a floor reached by some stays reached");
    }

    /// <summary>A middle level stated twice: its parts do not stand for it.</summary>
    [Fact]
    public void Check_MiddleLevelSetAside_LeavesTheBreakdownOpen()
    {
        var sheet = QuotaBook.Check(Plan(QuotaSense.Ceiling, [Of(ScopePath.Of("44"), "1000 公顷"), Of(City, "600 公顷"), Of(City, "700 公顷"), Of(Tianhe, "100 公顷")]));
        sheet.Value.Line("built", ScopePath.Of("44")).Breakdown.Should().Be(VerdictStatus.PartiallyCovered);
    }

    /// <summary>The city says 900, its counties come to 1,100: a ceiling of 1,000 is broken; and a floor of 900 by 1,000 said and 800 added up.</summary>
    [Theory]
    [InlineData(QuotaSense.Ceiling, "1000 公顷", "900 公顷", "600 公顷", "500 公顷", "1100 公顷")]
    [InlineData(QuotaSense.Floor, "900 公顷", "1000 公顷", "400 公顷", "400 公顷", "800 公顷")]
    public void Check_StatementBetterThanItsParts_TheStricterStands(QuotaSense sense, string quota, string stated, string one, string other, string used)
    {
        var sheet = QuotaBook.Check(Plan(sense, [Of(City, quota)]) with { Places = [City, Tianhe, Baiyun] }, [Use(City, stated), Use(Tianhe, one), Use(Baiyun, other)]);
        sheet.Value.Line("built", City).Should().Match<QuotaLine>(line => line.Used == Quantity.Parse(used) && line.Use == VerdictStatus.Conflict);
        sheet.About(FindingCatalogue.UsesDiffer).Should().ContainSingle();
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }

    /// <summary>The city's report is stated twice: what one county reports does not stand for it.</summary>
    [Fact]
    public void Check_OwnReportSetAside_IsNotMadeGoodByAPart()
    {
        var sheet = QuotaBook.Check(Plan(QuotaSense.Ceiling, [Of(City, "1000 公顷")]) with { Places = [City, Tianhe] }, [Use(City, "600 公顷"), Use(City, "1500 公顷"), Use(Tianhe, "300 公顷")]);
        sheet.Value.Line("built", City).Use.Should().Be(VerdictStatus.PartiallyCovered);
    }

    /// <summary>10 公顷 of reclaimed land, booked by two counties: it makes good in neither until somebody settles whose it is.</summary>
    [Fact]
    public void Balance_OneProjectGivesInTwoAccounts_CountsInNeither()
    {
        var there = ScopePath.Of("440111");
        var sheet = QuotaBook.Balance(
            OffsetKinds.ConstructionLinkage,
            [Field, Field with { Account = there }, OffsetTests.Entry(OffsetSide.Taken, "road", "2026-02-01", ("area", "10 公顷")), OffsetTests.Entry(OffsetSide.Taken, "rail", "2026-02-01", ("area", "0 公顷")) with { Account = there }]);
        sheet.Value.Lines.Select(static line => line.Status).Should().Equal(VerdictStatus.Conflict, VerdictStatus.NotChecked);
        sheet.Value.SetAside.Should().Equal("field", "field");
        sheet.About(FindingCatalogue.OffsetGivenTwice).Should().HaveCount(2);
    }

    [Fact]
    public void Balance_RateOfNothing_DoesNotConstruct() =>
        FluentActions.Invoking(static () => OffsetKinds.StockLinkage(0, Clause)).Should().Throw<ArgumentException>();

    /// <summary>A road of 30 m by 100 m over a plot: the trail of the balance runs on to the pair of plot and road, and on to its borders.</summary>
    [Fact]
    public void Why_OfABalance_RunsOnToPatchAndZone()
    {
        var (plots, roads) = (Boxes((0, 0, 100, 100), (100, 0, 200, 100)), ZoneIndex.Build(Boxes((0, 40, 200, 70))));
        var overlay = AreaBook.Overlay(plots, roads, MeasuredArea.Zero, isCoverage: false).Value;
        ValueList<AmountPart> parts = [.. Enumerable.Range(0, overlay.PairCount).Select(pair => AmountPart.Of(overlay[pair], roads, AreaSurface.Planar))];
        var taken = OffsetTests.Entry(OffsetSide.Taken, "road", "2026-02-01", ("area", "0.6 公顷"));
        var sheet = QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [Field, taken with { Amounts = [taken.Amounts[0] with { Parts = parts }] }]);

        sheet.Value.Line(ScopePath.Of("440106"), "area").Left.Should().Be(Quantity.Parse("9.4 公顷"));
        var told = sheet.Why.ToMarkdown(sheet.Why.Of(FigureTerms.OffsetLeft).Single().Key);
        told.Should().Contain("patches/0:").And.Contain("patches/1:").And.Contain("3,000");
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);

        var deeper = AreaBook.Divide(plots, 1, roads, MeasuredArea.Zero).Then(_ => sheet).Why;
        deeper.Find(parts[1].From)!.Operands.Should().NotBeEmpty("what the overlay told of the pair is not told again");

        var wrong = QuotaBook.Balance(OffsetKinds.ConstructionLinkage, [taken with { Amounts = [taken.Amounts[0] with { Parts = parts.AsSpan()[..1].ToArray() }] }]);
        wrong.About(FindingCatalogue.AmountPartsDiffer).Should().Equal("road");
    }

    /// <summary>A use added up of parcels of the baseline names them.</summary>
    [Fact]
    public void Why_OfAUse_RunsOnToParcels()
    {
        var parcel = RiversideProgramme.Parcel("A1", 20_000, "survey3:0601");
        var sheet = AssetPlanner.Default.TakeInventory([parcel]).Then(baseline => QuotaBook.Check(
            Plan(QuotaSense.Ceiling, [Of(Tianhe, "3 公顷")]),
            [Use(Tianhe, "2 公顷") with { Parts = [.. baseline.Parcels.Select(AmountPart.Of)] }]));
        sheet.Why.ToMarkdown(sheet.Why.Of(FigureTerms.QuotaLeft).Single().Key).Should().Contain("A1");
        QuotaBook.Check(Plan(QuotaSense.Ceiling, [Of(Tianhe, "3 公顷")]), [Use(Tianhe, "2.1 公顷") with { Parts = [AmountPart.Of(parcel)] }])
            .About(FindingCatalogue.AmountPartsDiffer).Should().Equal("440106/built");
    }

    private static QuotaLine Line(QuotaSense sense, IEnumerable<Quota> quotas) => QuotaBook.Check(Plan(sense, quotas)).Value.Line("built", City);

    private static QuotaPlan Plan(QuotaSense sense, IEnumerable<Quota> quotas) => new()
    {
        Version = new("master", 1),
        TargetYear = 2035,
        Indicators = [new() { Code = "built", Chinese = "建设用地", English = "built land", Nature = QuotaNature.Binding, Sense = sense, Unit = "公顷" }],
        Quotas = [.. quotas],
    };

    private static Quota Of(ScopePath scope, string amount) => new() { Indicator = "built", Scope = scope, Amount = Quantity.Parse(amount) };

    private static QuotaUse Use(ScopePath scope, string amount) => new() { Indicator = "built", Scope = scope, Amount = Quantity.Parse(amount), Source = Clause };
}
