using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Every figure and verdict of the doors says how it came about, and what can be computed again comes to the same.</summary>
public class DoorTrailTests
{
    /// <summary>Half of a right passes on; the shares of the day follow from the register and the entry.</summary>
    [Fact]
    public void ReadRights_AfterATransfer_TellsSharesEntryByEntry()
    {
        var book = Registers.Of(Registers.Shop, Registers.Lease) with { Transfers = [new() { Number = 9, On = new(2023, 5, 1), Right = "shop-land", From = "mill", To = "heir", Part = Ratio.Of(1, 2) }] };
        var why = Sound(Registers.Read(book).Why);
        var left = why.Find(new(FigureTerms.HolderShare.Code, "shop-land", new(2023, 5, 1), "mill", 9))!;
        (left.By, left.Result).Should().Be((Derivation.Difference, (Figure)Ratio.Of(1, 2)));
        left.Operands[0].Source.Should().Be(new FigureKey(FigureTerms.HolderShare.Code, "shop-land", new(2020, 3, 1), "mill", 1));
        why.Find(new(FigureTerms.ShareSum.Code, "shop-land"))!.Operands.Select(static operand => operand.Value).Should().Equal(Ratio.Of(1, 2), Ratio.Of(1, 2));
        why.Find(new(FigureTerms.RightStanding.Code, "lease"))!.Result.Should().Be(Figure.Name("stands"));

        var aside = Sound(Registers.Read(Registers.Shop, Registers.Lease with { Until = new(2065, 1, 1) }).Why).Find(new(FigureTerms.RightStanding.Code, "lease"))!;
        (aside.Result, aside.Rule).Should().Be((Figure.Name("set-aside"), "rights.ends-after-parent"));
    }

    [Fact]
    public void FindRepresentatives_ChainOfMandates_IsTheRuleOfTheStep()
    {
        AgencyMandate city = new() { Id = "m1", Principal = "部", Agent = "市", Kinds = ["water"], Region = "4401", From = new(2024, 1, 1) };
        var matrix = AssetPlanner.Default.FindRepresentatives(
            [Asset("a", 100), Asset("b", 50)], [new() { Party = "部", Kinds = ["water"] }], [city, city with { Id = "m2", Principal = "市", Agent = "县", Region = "440106" }], new(2026, 1, 1));
        var why = Sound(matrix.Why);
        why.Find(new(FigureTerms.ActingFor.Code, "a"))!.Should().Match<Step>(static step => step.Rule == "statutory > m1 > m2" && step.Result == Figure.Name("县"));
        var cell = why.Of(FigureTerms.RepresentedArea).Single();
        (cell.By, cell.Result).Should().Be((Derivation.Sum, (Figure)matrix.Value.Cells.Single().Area));
        cell.Operands.Should().HaveCount(2);

        static StateAsset Asset(string id, int squareMetres) => new() { Id = id, Kind = "water", Division = "440106003", Area = Area.FromSquareMetres(squareMetres) };
    }

    /// <summary>9,000 + 3,000 m² of floors on 20,000 m² of land: 0.6.</summary>
    [Fact]
    public void CheckFiles_FloorAreaRatio_FollowsFromBuildings()
    {
        var file = new ParcelFile
        {
            Land = RiversideProgramme.Parcel("A1", 20_000, "survey3:0601"), People = [new() { Party = "mill" }],
            Buildings = [Building("hall", 9_000), Building("office", 3_000)],
            Businesses = [new() { Id = "spinning", Operator = "mill", AnnualOutput = Money.FromWan(600) }],
        };
        var why = Sound(AssetPlanner.Default.CheckFiles([file], Registers.Read().Value).Why);
        why.Find(new(FigureTerms.FloorTotal.Code, "A1"))!.Operands.Select(static operand => operand.Value.ToText()).Should().Equal("9,000.00 m²", "3,000.00 m²");
        why.Find(new(FigureTerms.FloorAreaRatio.Code, "A1"))!.Result.Should().Be((Figure)Ratio.Parse("0.6"));
        why.Find(new(FigureTerms.OutputTotal.Code, "A1"))!.By.Should().Be(Derivation.Sum);

        static BuildingRecord Building(string id, int floor) => new() { Id = id, Owner = "mill", FloorArea = Area.FromSquareMetres(floor), Footprint = Area.FromSquareMetres(floor / 3) };
    }

    [Fact]
    public void CheckUnitCodes_SoundAndRefused_AreTakenApart()
    {
        var why = Sound(AssetPlanner.Default.CheckUnitCodes([new() { Subject = "p", Text = "440106001001GB00001W00000000" }, new() { Subject = "q", Text = "?" }]).Why);
        why.Find(new(FigureTerms.UnitCodeVerdict.Code, "p"))!.Operands.Select(static operand => operand.Value.ToText()).Should().Equal("440106", "001", "001", "GB", "00001", "W", "00000000");
        why.Find(new(FigureTerms.UnitCodeVerdict.Code, "q"))!.Result.Should().Be(Figure.Name("refused"));
    }

    [Fact]
    public void TestPolicies_Answer_IsTheWeakestOfItsTests()
    {
        Policy policy = new()
        {
            Id = "p", Chinese = "p", English = "p", Basis = TestMap.Clause, From = new(2025, 1, 1),
            Eligibility = new() { AreaAtLeast = Area.FromHectares(3) },
        };
        var why = Sound(AssetPlanner.Default.TestPolicies([policy], [PolicySubject.Of(RiversideProgramme.Parcel("A1", 20_000, "survey3:0601"), new(2026, 1, 1))]).Why);
        var answer = why.Find(new(FigureTerms.PolicyAnswer.Code, "p/A1"))!;
        answer.Result.Should().Be(Figure.Name("NotEligible"));
        answer.Operands.Select(static operand => operand.Value).Should().Equal(Figure.Name("Eligible"), Figure.Name("NotEligible"));
        why.Find(answer.Operands[1].Source!.Value)!.Rule.Should().Be("area");
    }

    [Fact]
    public void FindSplitHands_Figures_AddUpFromAssetsAndBorders()
    {
        var split = AssetPlanner.Default.FindSplitHands(
            [Hand("a", "x", 10), Hand("b", "y", 20), Hand("c", "x", 30)], [new() { First = "a", Second = "b", Metres = 5 }, new() { First = "c", Second = "b", Metres = 7 }]);
        var why = Sound(split.Why);
        why.Find(new(FigureTerms.HandArea.Code, "a", Party: "x"))!.Operands.Should().HaveCount(2);
        why.Find(new(FigureTerms.GroundArea.Code, "a"))!.Result.Should().Be((Figure)Area.FromSquareMetres(60));
        why.Find(new(FigureTerms.BorderBetweenHands.Code, "a"))!.Result.Should().Be((Figure)(Ratio)12);
        why.Find(new(FigureTerms.SuggestedHand.Code, "a"))!.Should().Match<Step>(static step => step.Rule == "most-area" && step.Result == Figure.Name("x"));

        static RepresentedAsset Hand(string id, string who, int squareMetres) => new() { Id = id, Representative = who, Area = Area.FromSquareMetres(squareMetres) };
    }

    private static Trail Sound(Trail why)
    {
        why.Steps.Should().NotBeEmpty().And.OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
        return why;
    }
}
