using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Values of unlike days, prices or taxes set off against each other: told of the parcel, whichever door takes the difference, and once a chain.</summary>
public class UpliftBasisTests
{
    /// <summary>Day of the planned value of P2 and P4 moved: the two, by name and in words that show both bases.</summary>
    private static readonly PlannedAssets Unlike = Valley.Assets with
    {
        Assets = [.. Valley.Assets.Assets.Select(static (asset, at) => at % 2 == 1 ? asset with { Planned = asset.Planned with { Day = new(2027, 1, 1) } } : asset)],
    };

    [Fact]
    public void EveryDoorOfDifferences_UnlikeBases_TellsTheSameOfTheSameParcels()
    {
        var differentiated = Valley.Planner.Differentiate(Unlike, Valley.Plan, Valley.Prices, Valley.Terms);
        var potential = Valley.Planner.FindPotential(Unlike);
        differentiated.About(FindingCatalogue.UpliftBasisDiffers).Should().Equal("P2", "P4");
        Told(potential).Should().Equal(Told(differentiated));
        Told(potential)[0].Arguments.Should().Equal(Figure.Name("2026-01-01，—，—"), Figure.Name("2027-01-01，—，—"));
        Told(Valley.Planner.FindPotential(Valley.Assets)).Should().BeEmpty();
    }

    [Fact]
    public void Chain_UnlikeBases_IsToldOnceAParcel()
    {
        var planned = ValuedCases.Planned(Valued.Basis with { Day = new(2025, 1, 1) });
        var alone = AssetPlanner.Default.FindPotential(planned.Value);
        Told(planned).Should().HaveCount(4);
        Told(alone).Should().Equal(Told(planned), "whoever reads the assets without what was found with them is told as much");
        Told(planned.Then(AssetPlanner.Default.FindPotential)).Should().Equal(Told(planned));
    }

    /// <summary>Assets somebody wrote down with tax in one value only: no door that made them refused them, so the one that reads them tells.</summary>
    [Fact]
    public void FindPotential_TaxInOneValueOnly_IsTold()
    {
        var taxed = Valley.Assets with { Assets = [Valley.Assets.Assets[0] with { Planned = Valley.Assets.Assets[0].Planned with { Tax = AssetPlanning.Financing.TaxBasis.TaxIncluded } }] };
        Told(Valley.Planner.FindPotential(taxed)).Should().ContainSingle();
    }

    private static ValueList<Finding> Told<T>(Explained<T> answer)
        where T : class => [.. answer.Findings.Where(static finding => finding.Code == FindingCatalogue.UpliftBasisDiffers.Code)];
}
