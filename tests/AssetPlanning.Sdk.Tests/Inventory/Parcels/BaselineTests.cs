using AssetPlanning.Inventory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>A frozen baseline shows every change; a result is used only with the baseline it was made from.</summary>
public class BaselineTests
{
    private static readonly PackageProgramme Programme = RiversideProgramme.Make();

    private static readonly Baseline Frozen = AssetPlanner.Default.TakeInventory(Programme.Parcels).Value;

    [Fact]
    public void Freeze_SameParcelsInAnyOrder_HaveOneFingerprint()
    {
        var frozen = AssetPlanner.Default.Freeze(Frozen, "riverside-2026", new(2026, 1, 1));

        AssetPlanner.Default.Freeze(AssetPlanner.Default.TakeInventory(Programme.Parcels.Reverse()).Value, "other", new(2026, 2, 1)).Print.Should().Be(frozen.Print);
        AssetPlanner.Default.Verify(frozen).Value.Should().Be(Frozen);
        AssetPlanner.Default.Verify(AssetPlanner.Default.Read<FrozenBaseline>(AssetPlanner.Default.Write(frozen))).Value.Should().Be(Frozen);
    }

    /// <summary>Every single field: no change of a parcel leaves the fingerprint as it was.</summary>
    [Fact]
    public void Verify_AnyFieldChanged_IsRefusedWithBothFingerprints()
    {
        var frozen = AssetPlanner.Default.Freeze(Frozen, "riverside-2026", new(2026, 1, 1));
        Func<Parcel, Parcel>[] changes =
        [
            static parcel => parcel with { Id = "other" },
            static parcel => parcel with { Division = "440106001002" },
            static parcel => parcel with { Area = parcel.Area + Area.FromCount(1) },
            static parcel => parcel with { LandUse = "survey3:0602" },
            static parcel => parcel with { Ownership = Ownership.Collective },
            static parcel => parcel with { Right = "LSE" },
            static parcel => parcel with { Holder = "else" },
            static parcel => parcel with { Unit = RealEstateUnitCode.Parse("440106001001GB00001W00000000") },
            static parcel => parcel with { Tenure = TenureStatus.AlreadyState },
            static parcel => parcel with { Origin = AssetOrigin.Increment },
        ];
        foreach (var change in changes)
        {
            var spoiled = frozen with { Content = frozen.Content with { Parcels = [change(frozen.Content.Parcels[0]), .. frozen.Content.Parcels.Skip(1)] } };
            AssetPlanner.Default.Verify(spoiled).ShouldBeRefused(FindingCatalogue.BaselineChanged);
        }

        var finding = AssetPlanner.Default.Verify(frozen with { Print = Fingerprint.Of([1]) }).Findings.Single();
        finding.Chinese.Should().Contain(Fingerprint.Of([1]).ToString()).And.Contain(frozen.Print.ToString());
    }

    [Fact]
    public void RequireCurrent_ResultOfThisBaseline_GoesThroughUnchanged()
    {
        var planned = AssetPlanner.Default.TakeInventory(Programme.Parcels).Then(static baseline => AssetPlanner.Default.AssignPlanValue(baseline, Programme.Plan, Programme.Valuation));

        AssetPlanner.Default.RequireCurrent(planned, Frozen).Should().BeSameAs(planned);
    }

    [Fact]
    public void RequireCurrent_AfterTheBaselineChanged_IsRefusedAsStale()
    {
        var planned = AssetPlanner.Default.AssignPlanValue(Frozen, Programme.Plan, Programme.Valuation);
        var changed = Frozen with { Parcels = [Frozen.Parcels[0] with { Area = Frozen.Parcels[0].Area + Area.FromSquareMetres(0.01m) }, .. Frozen.Parcels.Skip(1)] };

        var stale = AssetPlanner.Default.RequireCurrent(planned, changed);

        stale.ShouldBeRefused(FindingCatalogue.BaselineStale);
        stale.Findings.Take(planned.Findings.Count).Should().Equal(planned.Findings);
        FluentActions.Invoking(() => stale.Value).Should().Throw<InvalidOperationException>().WithMessage("*baseline.stale*");
        stale.Why.Steps.Count.Should().Be(planned.Why.Steps.Count, "how the stale figure came about can still be read");
    }

    /// <summary>The whole evaluation knows its baseline; a result made from parcels alone does not, and is not taken for current.</summary>
    [Fact]
    public void RequireCurrent_WholeEvaluation_KnowsItsBaseline()
    {
        var evaluation = AssetPlanner.Default.Evaluate(Programme);
        AssetPlanner.Default.RequireCurrent(evaluation, Frozen).IsRefused.Should().BeFalse();
        AssetPlanner.Default.RequireCurrent(evaluation, Frozen with { Parcels = [Frozen.Parcels[0]] }).ShouldBeRefused(FindingCatalogue.BaselineStale);
        AssetPlanner.Default.RequireCurrent(AssetPlanner.Default.TakeInventory(Programme.Parcels), Frozen).ShouldBeRefused(FindingCatalogue.BaselineNotNamed);
    }

    [Fact]
    public void TakeInventory_TenureAgainstOwnership_IsSetAside()
    {
        var mill = Programme.Parcels[0];
        AssetPlanner.Default.TakeInventory([mill with { Tenure = TenureStatus.AlreadyState }]).Findings.Should().BeEmpty();
        AssetPlanner.Default.TakeInventory([mill with { Ownership = Ownership.Collective, Tenure = TenureStatus.PlannedState }]).Findings.Should().BeEmpty();
        AssetPlanner.Default.TakeInventory([mill, mill with { Id = "b", Tenure = TenureStatus.ConvertibleState }]).Codes().Should().Equal("b inventory.tenure-contradicts-ownership");
    }

    [Fact]
    public void ByTenure_MixedParcels_AddsUpToTheWhole()
    {
        var mill = Programme.Parcels[0] with { Area = Area.FromSquareMetres(10) };
        var lines = AssetPlanner.Default.TakeInventory(
        [
            mill with { Id = "a", Tenure = TenureStatus.AlreadyState, Origin = AssetOrigin.Stock },
            mill with { Id = "b", Tenure = TenureStatus.AlreadyState, Origin = AssetOrigin.Stock },
            mill with { Id = "c", Ownership = Ownership.Collective, Tenure = TenureStatus.ConvertibleState, Origin = AssetOrigin.Increment },
            mill with { Id = "d" },
        ]).Value.ByTenure();

        lines.Select(static line => $"{line.Ownership} {line.Tenure} {line.Origin} {line.Parcels} {line.Area}").Should().Equal(
            "State   1 10.00 m²", "State AlreadyState Stock 2 20.00 m²", "Collective ConvertibleState Increment 1 10.00 m²");
    }

    /// <summary>A parcel of 100 m by 100 m cut at 30 m: 3,000.00 and 7,000.01 of a registered 10,000.01 m², the odd 0.01 with the larger.</summary>
    [Fact]
    public void CutByUnits_ParcelAcrossABoundary_IsDividedByTheNamedRule()
    {
        var parcel = Programme.Parcels[0] with { Area = Area.FromSquareMetres(10_000.01m) };
        var footprints = Plane.Set(Plane.Polygon(Plane.Box(0, 0, 1_000_000, 1_000_000)));
        var units = ZoneIndex.Build(Plane.Set(Plane.Polygon(Plane.Box(0, 0, 300_000, 1_000_000)), Plane.Polygon(Plane.Box(300_000, 0, 1_000_000, 1_000_000))));
        var cut = AssetPlanner.Default.CutByUnits([parcel], footprints, units, ["west", "east"], AreaSurface.Planar, new CuttingRule.ProRata { Residual = AdjustmentRule.LargestRemainder });

        cut.Value.Parts.Select(static part => $"{part.Unit} {part.Area}").Should().Equal("east 7000.01 m²", "west 3000.00 m²");
        cut.Value.Within("east").Should().Equal(parcel with { Id = "A1/east", Area = Area.FromSquareMetres(7_000.01m) });
        var whole = AssetPlanner.Default.CutByUnits([parcel], footprints, units, ["west", "east"], AreaSurface.Planar, new CuttingRule.WholeToLargest()).Value;
        whole.Within("east").Should().Equal(parcel);
        whole.Within("west").Should().BeEmpty();
        FluentActions.Invoking(() => AssetPlanner.Default.CutByUnits([parcel], footprints, units, ["west"], AreaSurface.Planar, new CuttingRule.WholeToLargest())).Should().Throw<ArgumentException>();
    }
}
