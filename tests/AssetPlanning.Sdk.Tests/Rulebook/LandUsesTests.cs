using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Three classifications side by side: a code without its edition is ambiguous, and a crosswalk says what it does not know.</summary>
public class LandUsesTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;

    [Fact]
    public void LandUses_Of2023_AreThoseOfTheListing()
    {
        var codes = Of("2023:").Select(static use => use.Code.ToString()["2023:".Length..]).ToList();

        codes.Count(static code => code.Length == 2).Should().Be(24);
        codes.Count(static code => code.Length == 4).Should().Be(111);
        codes.Count(static code => code.Length == 6).Should().Be(40);
    }

    [Fact]
    public void LandUses_TheirParents_AreThereAndShorter() =>
        Edition.LandUses.All.Where(static use => use.Parent is not null).Should().OnlyContain(use =>
            Edition.LandUses.Contains(use.Parent!.Value) && use.Code.ToString().StartsWith(use.Parent!.Value.ToString(), StringComparison.Ordinal));

    [Fact]
    public void LandUses_TheirViewsAndPurposes_AreInTheCatalogues() =>
        Edition.LandUses.All.Should().OnlyContain(use =>
            use.Views.All(viewed => Edition.UseViews.Find(viewed.View)!.Classes.Any(known => known.Code == viewed.Class))
            && (use.Purpose == null || Edition.Purposes.Contains(use.Purpose.Value)));

    /// <summary>The eight codes whose meaning changed from the trial edition of 2020 to 2023.</summary>
    [Theory]
    [InlineData("0204", "2023:0205")]
    [InlineData("0602", "2023:060201")]
    [InlineData("060102", "2023:1207")]
    [InlineData("1311", "2023:1311")]
    [InlineData("1312", "2023:1311")]
    [InlineData("2202", "2023:2206")]
    [InlineData("2302", "2023:2303")]
    [InlineData("2303", "2023:060102")]
    public void Crosswalk_CodeThatChangedItsMeaning_GoesToTheNewCode(string code, string now)
    {
        Edition.LandUses.Find($"2020:{code}")!.Chinese.Should().NotBe(Edition.LandUses.Find($"2023:{code}")!.Chinese);
        var walk = Edition.Crosswalk($"2020:{code}");
        (walk with { Basis = [] }).Should().Be(new UseCrosswalk { From = $"2020:{code}", Candidates = [now], Status = CrosswalkStatus.Exact });
        walk.Basis.Should().OnlyContain(static basis => basis.Evidence == Evidence.Practice, "it was derived from a table of changes in use, not from the standard");
    }

    [Fact]
    public void Crosswalk_PublicUtilitiesOfTheSurvey_AreToBeSubdivided()
    {
        var answer = Edition.Crosswalk("survey3:0809");

        answer.Status.Should().Be(CrosswalkStatus.ToBeSubdivided);
        answer.Candidates.Count.Should().Be(12);
        answer.Candidates.Should().OnlyContain(static code => code.ToString().StartsWith("2023:13"));
    }

    [Fact]
    public void Crosswalk_ClassesOfTheSurvey_LeaveTheAmbiguousOnesToBeSubdivided() =>
        Of("survey3:").Select(static use => use.Code).Where(static code => Edition.Crosswalk(code).Status == CrosswalkStatus.ToBeSubdivided)
            .Select(static code => code.ToString()).Should().Equal("survey3:0204", "survey3:0809", "survey3:08H2", "survey3:08H2A", "survey3:09", "survey3:1005", "survey3:1006", "survey3:1202");

    [Fact]
    public void Crosswalk_EveryClass_LeadsToClassesThatExist() =>
        Edition.LandUses.All.Should().OnlyContain(use =>
            Edition.Crosswalk(use.Code).Status != CrosswalkStatus.Unknown && Edition.Crosswalk(use.Code).Candidates.All(Edition.LandUses.Contains));

    [Fact]
    public void Crosswalk_CodeWithoutEdition_IsRefused() =>
        Edition.Invoking(static edition => edition.Crosswalk("2302")).Should().Throw<ArgumentException>().WithMessage("*2023:2302*");

    [Fact]
    public void Crosswalk_CodeThatDoesNotExist_IsUnknown() => Edition.Crosswalk("survey3:9999").Status.Should().Be(CrosswalkStatus.Unknown);

    /// <summary>农业设施建设用地 is construction land in a plan, and 设施农用地 agricultural in the survey; 空闲地 the other way round.</summary>
    [Fact]
    public void ClassIn_ConstructionOrNot_DependsOnTheView()
    {
        Edition.LandUses.Find("2023:0602")!.ClassIn("plan-construction").Should().Be("construction");
        Edition.LandUses.Find("survey3:1202")!.ClassIn("three-classes").Should().Be("agricultural");
        Edition.LandUses.Find("2023:2301")!.ClassIn("plan-construction").Should().Be("non-construction");
        Edition.LandUses.Find("survey3:1201")!.ClassIn("three-classes").Should().Be("construction");
        Edition.LandUses.Find("2023:0602")!.ClassIn("village-table").Should().Be("other-construction");
        Edition.LandUses.Find("2023:0602")!.ClassIn("three-classes").Should().BeNull();
    }

    private static IEnumerable<LandUse> Of(string edition) =>
        Edition.LandUses.All.Where(use => use.Code.ToString().StartsWith(edition, StringComparison.Ordinal));
}
