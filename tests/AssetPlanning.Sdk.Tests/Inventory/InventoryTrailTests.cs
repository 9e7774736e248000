using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Every figure of the inventory says how it came about, and comes out again from what it says.</summary>
public class InventoryTrailTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public void Why_OfFragmentation_GoesFromPiecesToMeasures()
    {
        var signals = AssetPlanner.Default.FindFragmentation([Piece("a", 50), Piece("b", 30), Piece("c", 20)]);

        signals.Why.Of(FigureTerms.SumOfSquares).Single().Result.Ratio.Should().Be((Ratio)3_800);
        signals.Why.Of(FigureTerms.DivisionIndex).Single().Replay()!.Value.Ratio.Should().Be(Ratio.Parse("0.62"));
        signals.Why.Of(FigureTerms.MeshSize).Single().Replay()!.Value.Ratio.Should().Be((Ratio)38);
        ShouldReplay(signals);
    }

    [Fact]
    public void Why_OfDivisionAreas_IsTheSumOfTheirPatches()
    {
        SurveyPatch patch = new() { Key = "p1", LandUse = "survey3:0101", LocationUnit = "440106001001", Area = Area.FromSquareMetres(100) };
        var survey = AssetPlanner.Default.CheckPatches([patch, patch with { Key = "p2" }, patch with { Key = "p3", LocationUnit = "440106001002" }, patch with { Key = "" }], new() { Tolerance = Area.Zero });

        survey.Why.Of(FigureTerms.DivisionArea).Select(static step => $"{step.Key.Subject} {step.Result} of {step.Operands.Count}").Should().Equal(
            "440106001001 Area:200.00 m² of 2", "440106001002 Area:100.00 m² of 1");
        ShouldReplay(survey);
    }

    [Fact]
    public void Why_OfLimitsScoresAndEfficiency_Replays()
    {
        ResourceUse cut = new() { Id = "a", Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Amount = Quantity.Parse("700 m³") };
        var use = AssetPlanner.Default.CheckLimits(
            [new() { Resource = "wood", Kind = LimitKind.CutWithinGrowth, Year = 2026, Most = Quantity.Parse("1200 m³") }], [cut, cut with { Id = "b", Amount = Quantity.Parse("501 m³") }]);
        use.Why.Of(FigureTerms.AmountLeft).Single().Replay()!.Value.Quantity.Should().Be(Quantity.Parse("-1 m³"));
        ShouldReplay(use);

        var score = AssetPlanner.Default.MeasureCompleteness(DossierTests.Full with { Demands = [], Assets = [DossierTests.Full.Assets[0] with { Value = null }] });
        score.Why.Of(FigureTerms.DossierScore).Single().Replay()!.Value.Ratio.Should().Be(score.Value.Score).And.Be(Ratio.Parse("0.8"));
        ShouldReplay(score);

        var judged = AssetPlanner.Default.FindLowEfficiency(
            [new() { Id = "works", Division = "44", Purpose = "industrial", Area = Area.FromHectares(1), FloorArea = Area.FromSquareMetres(8_000), AnnualOutput = Money.FromWan(300) }], Registers.Today);
        judged.Why.Of(FigureTerms.FloorAreaRatio).Single().Replay()!.Value.Ratio.Should().Be(Ratio.Parse("0.8"));
        judged.Why.Of(FigureTerms.OutputPerMu).Single().Replay()!.Value.Ratio.Should().Be((Ratio)200_000);
        ShouldReplay(judged);
    }

    /// <summary>Any pieces: the mesh is at most the largest piece, the division between 0 and 1 − 1/n, and parts drawn apart never make it smaller.</summary>
    [Fact]
    public void FindFragmentation_AnyPieces_KeepsTheBoundsOfItsMeasures() => Runs.Each(output, 200, 20_000, static (draw, _) =>
    {
        ValueList<GroupedPatch> pieces = [.. Enumerable.Range(0, draw.Int(1, 9)).Select(at => Piece($"p{at}", draw.Int(1, 100_000)))];
        var signals = AssetPlanner.Default.FindFragmentation(pieces);
        var measured = signals.Value.Groups.Single();

        (measured.Division >= 0 && measured.Division <= Ratio.One - Ratio.Of(1, pieces.Count)).Should().BeTrue();
        (measured.MeshSize <= measured.Largest.In(AreaUnit.SquareMetre)).Should().BeTrue();
        (measured.Splitting * measured.MeshSize).Should().Be(measured.Area.In(AreaUnit.SquareMetre));
        var split = pieces.Add(pieces[0] with { Id = "half" });
        (AssetPlanner.Default.FindFragmentation(split).Value.Groups.Single().Patches - measured.Patches).Should().Be(1);
        var joined = AssetPlanner.Default.FindFragmentation(split, [new() { First = "p0", Second = "half", Metres = 1 }]).Value.Groups.Single();
        (joined.Division <= AssetPlanner.Default.FindFragmentation(split).Value.Groups.Single().Division).Should().BeTrue();
        ShouldReplay(signals);
    });

    /// <summary>Any register: no exception, every right registered stands, is out of term or set aside, and the order of the lists changes nothing.</summary>
    [Fact]
    public void ReadRights_AnyRegister_LosesNothingWhateverItsOrder() => Runs.Each(output, 60, 6_000, static (draw, _) =>
    {
        RightInterest Any(int at) => Registers.Shop with
        {
            Id = $"r{at}",
            Right = draw.Pick<Code<RightType>>("CLU-S", "LSE", "EAS", "MIN", "HOM", "x-none"),
            Ground = draw.Pick<SubjectId>("A1", "A2"),
            Layers = draw.Pick<ValueList<AssetPlanning.Rulebook.SpatialLayer>>([AssetPlanning.Rulebook.SpatialLayer.Surface], [AssetPlanning.Rulebook.SpatialLayer.Below], []),
            Holders = draw.OnceIn(4) ? [new("a", Ratio.Of(draw.Int(-1, 3), 3)), new("b", Ratio.Of(1, 3))] : [new("a", 1)],
            From = new DateOnly(2022, 1, 1).AddDays(draw.Int(0, 900)),
            Until = draw.OnceIn(3) ? null : new DateOnly(2023, 1, 1).AddDays(draw.Int(0, 20_000)),
            Purpose = draw.OnceIn(3) ? default(Code<Purpose>?) : "commercial",
            Parent = draw.OnceIn(2) ? default(SubjectId?) : new SubjectId($"r{draw.Int(0, 6)}"),
        };
        Registration[] entries = [.. Enumerable.Range(0, draw.Int(0, 7)).Select(at => new Registration { Number = at, On = new(2024, 1, 1), Interest = Any(at) })];
        RightTransfer[] transfers = [.. Enumerable.Range(0, draw.Int(0, 3)).Select(at => new RightTransfer { Number = 100 + at, On = new(2025, 1, 1), Right = $"r{draw.Int(0, 6)}", From = "a", To = "c", Part = Ratio.Of(draw.Int(-1, 3), 3) })];
        var state = Registers.Read(new RightsRegister { Registrations = entries, Transfers = transfers });

        (state.Value.Rights.Count + state.Value.OutOfTerm.Count + state.Value.SetAside.Count + state.Value.Refused.Count(static entry => entry.Number < 100)).Should().Be(entries.Length);
        state.Value.Rights.All(static right => right.Interest.Holders.Aggregate(Ratio.Zero, static (sum, holder) => sum + holder.Part) == Ratio.One).Should().BeTrue();
        var shuffled = Registers.Read(new RightsRegister { Registrations = draw.Shuffle(entries), Transfers = draw.Shuffle(transfers) });
        shuffled.Value.Should().Be(state.Value);
        shuffled.Findings.Should().Equal(state.Findings);
    });

    private static GroupedPatch Piece(string id, int squareMetres) => new() { Id = id, Group = "arable", Area = Area.FromSquareMetres(squareMetres) };

    private static void ShouldReplay<T>(Explained<T> answer)
        where T : class
    {
        var steps = answer.Why.Steps;
        steps.Count.Should().BePositive();
        steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }
}
