using AssetPlanning.Conformity;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Conformity;

public class ConformityTests
{
    private static PackageProgramme With(params string[][] lots)
    {
        var programme = RiversideProgramme.Make();
        return programme with
        {
            Plan = programme.Plan with
            {
                Lots = [.. lots.Select((parcels, at) => new AssetPlanning.Territory.Lot { Id = "L" + at, LandUse = "2023:0901", Parcels = [.. parcels.Select(id => new AssetPlanning.Inventory.ParcelId(id))] })],
            },
        };
    }

    [Fact]
    public void SingleLot_OneNoneTwo_IsClearNotCheckedConflict()
    {
        var result = Walk.ToPlanValue(With(["A1", "A3", "A4"], ["A3", "A4"]));
        result.Value.Verdicts.Select(verdict => $"{verdict.Subject} {verdict.Rule} {verdict.Status} {verdict.Consequence} {verdict.Finding}").Should().Equal(
            "A1 single-lot Clear Allowed ",
            "A2 single-lot NotChecked  conformity.not-in-plan",
            "A3 single-lot Conflict Forbidden conformity.several-lots",
            "A4 single-lot Conflict Forbidden conformity.several-lots");
        result.About(FindingCatalogue.NotInPlan).Should().Equal("A2");
        result.About(FindingCatalogue.SeveralLots).Should().Equal("A3", "A4");
        result.Value.Assets.Select(asset => asset.Parcel.Id.ToString()).Should().Equal("A1");
    }

    [Fact]
    public void SingleLot_ParcelTwiceInOneLot_IsOneLot() =>
        Walk.ToPlanValue(With(["A1", "A1"])).Value.Verdicts[0].Status.Should().Be(VerdictStatus.Clear);

    [Fact]
    public void Plan_UnknownParcelOrLotTwice_IsTold()
    {
        Walk.ToPlanValue(With(["A1", "nowhere"])).About(FindingCatalogue.LotNamesUnknownParcel).Should().Equal("L0");
        var twice = With(["A1"], ["A2"]);
        twice = twice with { Plan = twice.Plan with { Lots = [.. twice.Plan.Lots.Select(lot => lot with { Id = "L" })] } };
        Walk.ToPlanValue(twice).ShouldBeRefused(FindingCatalogue.DuplicateLot);
    }

    [Fact]
    public void OwnRule_ThatSaysNothingOrObjects_SetsTheParcelAside()
    {
        var planner = new AssetPlannerBuilder().AddConformityRule("x-silent-on-a1", new Silent()).Build();
        var programme = RiversideProgramme.Make();
        var result = planner.TakeInventory(programme.Parcels).Then(baseline => planner.AssignPlanValue(baseline, programme.Plan, programme.Valuation));
        result.About(FindingCatalogue.RuleSilent).Should().Equal("A1");
        result.About(Silent.Flooded).Should().Equal("A2");
        result.Value.Verdicts.Where(verdict => verdict.Rule == "x-silent-on-a1").Select(verdict => verdict.Status)
            .Should().Equal(VerdictStatus.NotChecked, VerdictStatus.Conflict, VerdictStatus.Clear, VerdictStatus.Clear);
        result.Value.SetAside.Select(aside => aside.Parcel.Id.ToString()).Should().Equal("A1", "A2");
        result.Value.Assets.Select(asset => asset.Parcel.Id.ToString()).Should().Equal("A3", "A4");
    }

    private sealed record Silent : ConformityRule
    {
        public static readonly FindingKind Flooded = new()
        {
            Code = "x-flooded", Severity = Severity.Rejected, Chinese = "淹没区", English = "flooded", CureChinese = "避让", CureEnglish = "avoid",
        };

        public override void Judge(ref ConformityTurn turn)
        {
            if (turn.Subject == "A2")
            {
                turn.Against(VerdictStatus.Conflict, Flooded);
            }
            else if (turn.Subject != "A1")
            {
                turn.Clear();
            }
        }
    }
}
