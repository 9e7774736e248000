using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Survey patches held against the layer standard, themselves and control areas.</summary>
public class PatchCheckTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly PatchTerms Terms = new() { Tolerance = Area.FromSquareMetres(0.5m) };

    private static readonly SurveyPatch Paddy = new()
    {
        Key = "440106110000000001",
        Number = "00000001",
        LandUse = "survey3:0101",
        OwnershipNature = "30",
        OwnerUnit = "4401060010010000000",
        LocationUnit = "4401060010010000000",
        Area = Area.FromSquareMetres(12_345.67m),
        DeductedUse = "survey3:1203",
        DeductionCoefficient = Ratio.Parse("0.1234"),
        DeductedArea = Area.FromSquareMetres(1_523.46m),
        ClassArea = Area.FromSquareMetres(10_822.21m),
        DataYear = 2023,
    };

    /// <summary>12,345.67 × 0.1234 = 1,523.455678 → 1,523.46; 12,345.67 − 1,523.46 = 10,822.21.</summary>
    [Fact]
    public void CheckPatches_SoundPatch_IsAcceptedWithoutFinding()
    {
        var survey = Check(Paddy);

        survey.Findings.Should().BeEmpty();
        survey.Value.Accepted.Should().Equal(Paddy);
        survey.Value.Divisions.Should().ContainSingle().Which.Should().Be(new DivisionAreas
        {
            Division = "440106001001@2023", Patches = 1, Official = Paddy.Area, Deducted = Paddy.DeductedArea!.Value,
        });
    }

    [Fact]
    public void CheckPatches_DeductionsThatDoNotAgree_SayByHowMuch()
    {
        Of(Paddy with { DeductedArea = Area.FromSquareMetres(1_523.45m), ClassArea = Area.FromSquareMetres(10_822.22m) }, FindingCatalogue.DeductionDiffers).Arguments[4].Area.Should().Be(Area.FromSquareMetres(-0.01m));
        Of(Paddy with { ClassArea = Area.FromSquareMetres(10_822.20m) }, FindingCatalogue.ClassAreaDiffers).Arguments[4].Area.Should().Be(Area.FromSquareMetres(-0.01m));
        Of(Paddy with { DeductionCoefficient = Ratio.Parse("12.34") }, FindingCatalogue.CoefficientOutOfRange).Chinese.Should().Contain("12.34");
        Of(Paddy with { DeductionCoefficient = null }, FindingCatalogue.DeductionIncomplete).Chinese.Should().Contain("KCXS");
        Of(Paddy with { DeductedArea = null, ClassArea = null }, FindingCatalogue.DeductionIncomplete).Chinese.Should().Contain("KCMJ");
        Of(Paddy with { DeductedUse = "survey3:9999" }, FindingCatalogue.DeductedClassUnknown).Chinese.Should().Contain("survey3:9999");
    }

    /// <summary>TBBH c8, BZ c254, DLBM c5 as the catalogue has them.</summary>
    [Fact]
    public void CheckPatches_FieldsLongerThanTheStandard_AreNamedWithBothLengths()
    {
        Of(Paddy with { Number = "000000001" }, FindingCatalogue.FieldTooLong).Arguments.Select(static figure => figure.ToText()).Should().Equal("TBBH", "9", "8");
        Check(Paddy with { Remark = new('注', 254) }).Findings.Should().BeEmpty();
        Of(Paddy with { Remark = new('注', 255) }, FindingCatalogue.FieldTooLong).Arguments[0].ToText().Should().Be("BZ");
    }

    [Fact]
    public void CheckPatches_DirtyLayer_SetsAsideCountedAndLocated()
    {
        SurveyPatch[] layer =
        [
            Paddy,
            Paddy with { Key = "" },
            Paddy with { Key = "twice" },
            Paddy with { Key = "unit", LocationUnit = "44010600100" },
            Paddy with { Key = "letters", LocationUnit = "44010600100X" },
            Paddy with { Key = "zero", Area = Area.Zero },
            Paddy with { Key = "class", LandUse = "0101" },
            Paddy with { Key = "twice", Area = Area.FromSquareMetres(1) },
            Paddy with { Key = "\u202Ebidi" },
        ];
        var survey = Check(layer);

        survey.Codes().Should().Equal(
            "patches/1 survey.key-missing",
            "patches/2 survey.key-twice",
            "patches/3 survey.unit-code-malformed",
            "patches/4 survey.unit-code-malformed",
            "patches/5 survey.area-not-positive",
            "patches/6 survey.class-unknown",
            "patches/7 survey.key-twice",
            "patches/8 survey.key-missing");
        survey.Value.Accepted.Should().Equal(Paddy);
        survey.Value.SetAside.Select(static aside => aside.Row).Should().Equal(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /// <summary>A wrong setting spoils every patch alike: so many are listed, the rest are counted.</summary>
    [Fact]
    public void CheckPatches_ManyOfOneKind_AreCounted()
    {
        var survey = AssetPlanner.Default.CheckPatches(Enumerable.Range(0, 250).Select(static at => Paddy with { Key = $"k{at}", Area = Area.Zero }), Terms, listed: 10);

        survey.Findings.Count.Should().Be(11);
        survey.Findings[10].Arguments.Select(static figure => figure.ToText()).Should().Equal("survey.area-not-positive", "250", "10");
        survey.Value.SetAside.Count.Should().Be(250);
    }

    [Fact]
    public void CheckPatches_DivisionsOfAnotherVintage_AreFound()
    {
        ValueList<DivisionCode> list = ["440106001001@2023"];
        AssetPlanner.Default.CheckPatches([Paddy], Terms with { Divisions = list }).Findings.Should().BeEmpty();
        AssetPlanner.Default.CheckPatches([Paddy with { DataYear = 2019 }], Terms with { Divisions = list }).Codes().Should().Equal("patches/0 survey.unit-not-listed");
        Check(Paddy, Paddy with { Key = "older", DataYear = 2019 }).Findings.Should().ContainSingle().Which.Chinese.Should().Contain("2019、2023");
    }

    /// <summary>Zone 3 alone is wrong; the total of 369.2 against 368.4 would not say which.</summary>
    [Fact]
    public void CheckPatches_ZonesOf104And72And192_NamesZoneThree()
    {
        SurveyPatch Zone(int number, decimal official, decimal recomputed) => Paddy with
        {
            Key = $"z{number}", LocationUnit = $"44010600100{number}", DeductedUse = null, DeductionCoefficient = null, DeductedArea = null, ClassArea = null,
            Area = Area.FromSquareMetres(official), Recomputed = Area.FromSquareMetres(recomputed),
        };
        var survey = Check(Zone(1, 104.3m, 104.3m), Zone(2, 72.0m, 72.0m), Zone(3, 192.9m, 192.1m));

        var finding = survey.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Subject).Should().Be((FindingCatalogue.DivisionAreaDiffers.Code, (SubjectId)"440106001003:2023"));
        finding.Arguments[2].Area.Should().Be(Area.FromSquareMetres(-0.8m));

        // The same sum differently: zones that cancel out in the total are still found, each.
        Check(Zone(1, 104.3m, 105.3m), Zone(2, 72.0m, 71.0m)).Codes(Severity.Warning).Should().Equal(
            "440106001001:2023 survey.division-area-differs", "440106001002:2023 survey.division-area-differs");
    }

    /// <summary>A shape that could not be measured leaves its division unchecked; where nobody recomputed anything nothing was asked.</summary>
    [Fact]
    public void CheckPatches_SomePatchesWithoutRecomputedArea_SaysWhichDivisionWasNotChecked()
    {
        var (measured, elsewhere) = (Paddy with { Recomputed = Paddy.Area }, Paddy with { Key = "c", LocationUnit = "440106001002", Recomputed = Paddy.Area + Area.FromSquareMetres(1) });
        var survey = Check(measured, Paddy with { Key = "b" }, elsewhere);

        survey.Codes(Severity.Warning).Should().Equal("440106001001:2023 survey.division-not-recomputed", "440106001002:2023 survey.division-area-differs");
        survey.Findings[0].Arguments.Select(static figure => figure.ToText()).Should().Equal("2", "1");
        Check(Paddy, Paddy with { Key = "b" }).Findings.Should().BeEmpty();
    }

    /// <summary>County = Σ villages = Σ patches, to the last 0.01 m².</summary>
    [Fact]
    public void CheckPatches_ControlAreas_HoldAtEveryLevel()
    {
        SurveyPatch[] layer = [Paddy, Paddy with { Key = "b", LocationUnit = "440106001002" }];
        var terms = Terms with { Controls = [new() { Division = "440106", Area = Area.FromSquareMetres(24_691.34m) }, new() { Division = "440106001002", Area = Area.FromSquareMetres(12_345.66m) }] };

        var finding = AssetPlanner.Default.CheckPatches(layer, terms).Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Subject).Should().Be((FindingCatalogue.ControlAreaDiffers.Code, (SubjectId)"440106001002"));
    }

    [Fact]
    public void AsParcel_CheckedPatch_GoesIntoTheChain()
    {
        var parcel = Paddy.AsParcel(Ownership.Collective, "LCR", "village");

        parcel.Division.Should().Be((DivisionCode)"440106001001@2023");
        AssetPlanner.Default.TakeInventory([parcel]).Value.Parcels.Should().Equal(parcel);
    }

    /// <summary>Accepted and set aside add up, in number and area, and the order of the layer changes no accepted patch.</summary>
    [Fact]
    public void CheckPatches_AnyDirtyLayer_LosesNothing() => Runs.Each(output, 20, 1_000, static (draw, _) =>
    {
        SurveyPatch[] layer =
        [
            .. Enumerable.Range(0, draw.Int(0, 40)).Select(at => Paddy with
            {
                Key = draw.OnceIn(8) ? draw.Pick("", "same", "\t") : $"k{at}",
                LocationUnit = draw.Pick("440106001001", "440106001002", "4401", "44010600100X"),
                Area = Area.FromCount(draw.Magnitude(40) * draw.Pick(1, 1, 1, -1)),
                LandUse = draw.Pick<Code<LandUse>>("survey3:0101", "survey3:0101", "x-none"),
            }),
        ];
        var survey = Check(layer).Value;

        (survey.Accepted.Count + survey.SetAside.Count).Should().Be(layer.Length);
        Area.Sum(survey.Accepted.Select(static patch => patch.Area).Concat(survey.SetAside.Select(static aside => aside.Patch.Area))).Should().Be(Area.Sum(layer.Select(static patch => patch.Area)));
        Area.Sum(survey.Divisions.Select(static division => division.Official)).Should().Be(Area.Sum(survey.Accepted.Select(static patch => patch.Area)));
        Check([.. draw.Shuffle(layer)]).Value.Accepted.Should().Equal(survey.Accepted);
    });

    private static Explained<PatchSurvey> Check(params SurveyPatch[] patches) => AssetPlanner.Default.CheckPatches(patches, Terms);

    private static Finding Of(SurveyPatch patch, FindingKind kind) =>
        Check(patch).Findings.Should().ContainSingle(finding => finding.Code == kind.Code).Subject;
}
