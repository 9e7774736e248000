using AssetPlanning.Inventory;
using AssetPlanning.Tests.Financing;

namespace AssetPlanning.Tests.Inventory;

/// <summary>The six lists and how complete they are: facts present ÷ facts asked, list by list, and their mean.</summary>
public class DossierTests
{
    internal static UnitDossier Full { get; } = new()
    {
        Unit = "unit-7",
        Resources =
        [
            new()
            {
                Asset = "field", Kind = "state-farmland", Division = "440106001001", Area = Area.FromMu(10), Grades = [new() { Scheme = "耕地等别", Grade = "5" }],
                Use = Utilisation.InUse, AnnualBenefit = Money.FromYuan(12_000), Origin = AssetOrigin.Stock, Source = "change-survey",
            },
        ],
        Assets = [new() { Id = "field-asset", Resources = ["field"], Value = Money.FromWan(30), Use = Utilisation.InUse, Rights = ["lease"], AnnualBenefit = Money.FromYuan(12_000) }],
        Funds = [FundPools.Grant with { Uses = [FigureTerms.PurchasePrice.Code] }],
        Conditions = [new() { Id = "far", Kind = ConditionKind.UseControl, Content = "容积率上限", Limit = new() { Measure = "far", Sense = BoundSense.AtMost, Amount = Quantity.Parse("2 倍") }, Basis = new("详细规划", "") }],
        Demands = [new() { Id = "d1", Party = "village", Role = "village", Kind = DemandKind.Develop, Target = "field", Intensity = "中", Area = Area.FromMu(2) }],
        Policies = [EligibilityTests.Consolidation],
    };

    [Fact]
    public void MeasureCompleteness_NothingMissing_IsOne()
    {
        var score = AssetPlanner.Default.MeasureCompleteness(Full);

        score.Findings.Should().BeEmpty();
        score.Value.Score.Should().Be(Ratio.One);
        score.Value.Lists.Sum(static list => list.Asked).Should().Be(6 + 5 + 2 + 2 + 4 + 2);
        score.Value.Missing.Should().BeEmpty();
    }

    /// <summary>By hand: resources 4/6, assets 5/5, funds 2/2, conditions 1/2, demands empty, policies known to be empty: (2/3 + 1 + 1 + 1/2 + 0 + 1) ÷ 6 = 25/36.</summary>
    [Fact]
    public void MeasureCompleteness_SomeMissing_IsTheMeanOfTheListsAndNamesWhatIsMissing()
    {
        var dossier = Full with
        {
            Resources = [Full.Resources[0] with { Grades = [], AnnualBenefit = null }],
            Conditions = [Full.Conditions[0] with { Basis = null }],
            Demands = [],
            Policies = [],
            KnownEmpty = [DossierList.Policies],
        };
        var score = AssetPlanner.Default.MeasureCompleteness(dossier);

        score.Value.Score.Should().Be(Ratio.Of(25, 36));
        score.Value.Missing.Select(static fact => $"{fact.List} {fact.Entry} {fact.Fact}").Should().Equal(
            "Resources field Grades", "Resources field AnnualBenefit", "Conditions far Basis", "Demands unit-7 Demands");
        score.Codes(Severity.Warning).Should().Equal("unit-7 dossier.list-missing");
        score.Why.Of(FigureTerms.ScoresTogether).Single().Operands.Select(static operand => operand.Value.Ratio).Should().Equal(Ratio.Of(2, 3), 1, 1, Ratio.Of(1, 2), 0, 1);
    }

    [Fact]
    public void MeasureCompleteness_NothingAtAll_IsZeroAndNamesAllSixLists()
    {
        var score = AssetPlanner.Default.MeasureCompleteness(new() { Unit = "unit-7" });
        score.Value.Score.Should().Be(Ratio.Zero);
        score.Value.Missing.Count.Should().Be(6);
    }

    [Fact]
    public void MeasureCompleteness_ContradictoryLists_AreFound()
    {
        AssetPlanner.Default.MeasureCompleteness(Full with { KnownEmpty = [DossierList.Funds] }).Codes(Severity.Warning).Should().Equal("unit-7 dossier.list-not-empty");
        AssetPlanner.Default.MeasureCompleteness(Full with { Assets = [Full.Assets[0] with { Resources = ["ghost"] }] }).Codes(Severity.Warning).Should().Equal("field-asset dossier.resource-not-listed");
    }

    [Fact]
    public void Dossier_WrittenAndRead_IsEqual() =>
        AssetPlanner.Default.Read<UnitDossier>(AssetPlanner.Default.Write(Full)).Should().Be(Full);
}
